// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-10 -8 6 5 2 -11 -1
a:!	10 -2 -2 -1 -13 4 0
a:'s	4 -20 -1 17 -11 2 -2
a:*	12 -2 -7 -8 2 0 0
a:-	-2 5 3 -3 8 -6 -13
a:- shore	-2 7 -6 4 6 -1 -14
a:- to	-3 7 -4 4 6 -1 -15
a:.	4 -7 4 2 4 -18 -2
a:<day-ahead>	-14 7 -7 10 -11 -28 5
a:<day-ahead> .	-16 10 -2 1 1 -8 -1
a:<day-ahead> ?	-5 6 3 -15 -3 0 7
a:<day-gone>	-6 8 -6 5 0 -9 0
a:<day-gone> .	-3 9 -22 8 5 2 1
a:<day-gone> and	0 2 10 0 -12 0 -4
a:<day-today>	-16 -4 25 -21 8 -10 -5
a:<duty>	2 7 -2 9 -9 -16 -4
a:<goods-amount>	-2 -2 -5 12 -7 -1 0
a:<goods>	12 11 -5 -9 -1 -5 3
a:<level>	-18 0 -2 -5 3 12 3
a:<level> .	-3 9 -1 -1 -11 3 8
a:<level> <day-today>	0 2 -11 5 6 0 -1
a:<level> <level>	-5 -22 -11 -30 23 17 -18
a:<level> for	6 -9 10 -3 -9 -7 3
a:<level> of	-1 -6 0 -3 -2 -3 11
a:<level> on	-11 0 6 0 -4 3 -4
a:<level> over	0 0 13 -6 -7 0 -4
a:<money> of	-2 -6 9 -9 -5 0 5
a:<month-ahead>	7 -2 -16 1 15 -5 -6
a:<month-gone>	2 -8 0 2 6 0 -10
a:<name>	-5 1 16 2 -4 -13 -19
a:<name> 's	8 3 -1 7 -13 0 -9
a:<name> .	10 -10 13 -9 2 -1 -11
a:<name> <level>	0 -2 9 -1 -2 1 -11
a:<name> at	0 -4 -7 12 3 -4 -4
a:<name> charge	-3 0 19 -10 -3 0 -11
a:<name> for	0 -2 -11 0 4 0 10
a:<name> from	-3 14 -23 9 5 -1 -5
a:<name> in	0 -7 -15 18 -6 -1 4
a:<name> is	-2 -6 12 -13 9 0 -4
a:<name> on	0 -2 12 -2 -1 -1 -9
a:<name> since	-7 -2 17 -18 0 0 -3
a:<name> take	0 -3 15 -10 -2 0 -4
a:<name> under	0 0 7 8 -5 0 -13
a:<not>	10 2 5 -7 -3 4 -9
a:<number>	-19 -8 11 -9 8 9 -5
a:<number> .	0 2 1 8 0 -14 -9
a:<number> are	0 -5 5 -15 0 7 3
a:<number> as	0 1 -14 10 6 0 -2
a:<number> billion	0 0 12 -2 -7 0 -6
a:<number> for	-3 10 -13 0 1 -1 3
a:<number> from	0 2 13 -15 -3 1 -1
a:<number> of	-7 5 14 -13 -2 3 -8
a:<number> on	-2 3 7 -19 2 -1 7
a:<number> to	0 0 0 2 -11 0 6
a:<office>	7 -4 -2 -19 1 0 11
a:<organisation>	-1 -7 -10 2 7 -4 7
a:<person>	2 -17 7 -6 0 -3 10
a:<person> 's	0 -11 1 0 -3 -1 8
a:<points>	-3 0 -3 9 -12 0 0
a:<quality> .	0 -13 8 6 0 0 -1
a:<quality> and	0 -3 12 -11 -8 0 5
a:<quality> border	0 0 14 -7 -3 0 -5
a:<quality> chicken	0 -3 0 16 -14 0 -6
a:<quality> dollar	0 0 15 -9 -7 0 -6
a:<quality> duty	7 2 -14 8 0 0 -5
a:<quality> electric	-1 -1 14 -3 -3 -1 -8
a:<quality> farm	0 0 -4 -11 16 0 -6
a:<quality> flour	0 6 5 -13 2 0 -4
a:<quality> industrial	-1 0 -16 9 -7 0 7
a:<quality> mangoe	0 4 5 -13 0 0 5
a:<quality> one	-2 -3 14 0 -8 -2 -8
a:<quality> peat	-1 -1 12 -8 0 0 -3
a:<quality> pipe	0 2 -11 3 -2 0 9
a:<quality> pork	0 -1 -13 10 -4 0 7
a:<quality> port	0 -3 15 -12 0 0 -1
a:<quality> rubber	0 -3 10 0 -5 0 -7
a:<quality> ship	-2 5 5 -6 10 0 -13
a:<quality> sunflower	1 4 9 -14 0 0 -2
a:<quality> timber	1 -7 -9 11 5 0 -6
a:<quality> wine	-5 -7 2 4 -11 0 6
a:<seat>	-4 1 9 -11 2 -13 0
a:<seat> instead	0 3 -11 9 0 0 0
a:<span>	-13 -1 0 8 1 0 -9
a:<span> .	-15 -3 -1 7 -4 6 1
a:<span> later	0 4 -12 1 8 2 -7
a:<taker>	0 -3 -15 2 -6 -1 8
a:<v-bear>	1 7 8 -6 0 4 -13
a:<v-begin>	0 -12 2 0 13 -4 -5
a:<v-buy>	-12 -6 3 9 1 -4 -14
a:<v-deny>	6 -2 0 -14 8 -2 -6
a:<v-down>	8 -2 6 -9 7 0 -8
a:<v-end>	-22 6 1 -5 6 -13 3
a:<v-impose>	1 2 -9 12 1 -14 -3
a:<v-lack>	0 1 -3 -12 10 0 0
a:<v-propose>	2 -21 -14 2 8 -12 17
a:<v-return>	-2 12 -1 -1 1 1 -15
a:<v-say>	-5 9 -4 -2 6 -13 -2
a:<v-stay>	7 1 3 5 -4 -3 -17
a:<v-suspend>	2 -15 1 19 -12 -8 -13
a:<v-target>	-4 10 1 -7 -9 -7 4
a:<v-up>	-9 -7 8 -6 12 -10 -10
a:=	0 -2 14 -8 -7 0 -1
a:= <level>	0 -2 14 -8 -7 0 -1
a:?	6 2 -11 -29 7 11 9
a:a	-9 1 6 -5 0 6 -6
a:a <number>	-7 -7 0 0 0 12 -4
a:a <quality>	0 -2 12 -2 -4 0 -3
a:a ceiling	-2 0 12 -8 -1 0 -1
a:a good	0 0 -14 4 2 0 9
a:a minimum	0 -1 -7 11 -2 0 -3
a:a narrow	0 0 12 -9 -1 0 -4
a:a quota	-3 -3 0 -3 -3 0 10
a:access	0 0 15 -6 -9 0 -4
a:action	0 -1 12 -7 -3 0 -3
a:ad	-1 0 -4 10 -7 0 0
a:ad valorem	0 0 -4 11 -7 0 -4
a:additional	-1 -5 -16 21 2 0 -6
a:additional duty	0 -5 -11 10 7 0 -2
a:advanced	0 0 17 -10 -4 0 -10
a:advanced chip	0 0 11 -6 -3 0 -8
a:after	4 20 -11 -4 -5 -6 1
a:after a	0 1 12 -11 -2 0 -6
a:after all	3 8 -11 0 -7 0 2
a:again	-7 9 -7 6 1 1 -14
a:again .	-8 1 -5 18 0 -6 -14
a:again in	0 13 -7 -6 0 0 -1
a:agreement	-9 -15 10 2 -5 -3 0
a:agreement of	-1 -1 13 -3 -6 0 -9
a:agreement with	0 0 12 -8 -3 0 -1
a:aircraft and	0 0 -13 15 -2 0 -3
a:all	-14 3 0 3 5 -6 -3
a:all good	-2 -1 0 -13 3 0 12
a:all import	0 0 -10 12 -1 0 -1
a:all in	0 -3 13 -2 -6 0 -7
a:all other	0 -1 -9 14 -1 0 -5
a:alone	4 -2 11 -15 4 -1 -7
a:aluminum .	-1 -1 -11 -12 10 0 12
a:aluminum from	0 0 -12 16 -4 0 -5
a:an	6 2 6 0 2 1 -22
a:an agreement	0 0 14 -6 -7 0 -4
a:and	-14 9 0 -1 -1 -3 -2
a:and <level>	-3 9 -3 -1 -9 7 0
a:and <number>	-3 4 -3 -16 10 4 4
a:and <quality>	0 -2 20 -9 -14 4 -3
a:and a	-4 -1 -3 13 0 0 -10
a:and aluminium	-1 -2 16 -7 -4 0 -6
a:and another	0 0 -6 11 -4 0 -3
a:and farm	0 0 12 -6 -5 0 -2
a:and no	-1 4 -4 14 -18 0 -10
a:and not	-5 4 1 -2 -13 0 4
a:and of	0 8 -13 7 1 0 -2
a:and on	0 -8 8 0 5 0 -12
a:and other	0 -1 -5 -10 -1 0 11
a:and the	5 -2 11 0 -6 -6 -16
a:and then	0 -7 -10 -3 10 4 0
a:and to	0 0 -11 0 12 -4 1
a:annex	0 -1 12 -6 -3 0 -6
a:announce	-6 -2 -15 3 -1 -4 13
a:announce in	-1 -3 -13 0 4 -1 6
a:another	-1 -7 12 -9 0 0 -2
a:any	2 -11 -7 0 15 -3 -6
a:any more	4 -4 -9 -11 17 0 -5
a:anything	11 0 -9 1 -2 0 -2
a:anyway	0 -5 2 11 -6 0 -6
a:apply	0 8 5 -12 6 -2 -11
a:apply .	2 15 -5 -11 6 0 -9
a:apply to	-1 -4 0 10 -8 0 -6
a:apricot	0 -3 15 -15 -1 0 3
a:are charge	0 -8 14 -4 -4 0 -2
a:are go	0 -1 -15 -6 13 0 6
a:are not	0 -12 -10 12 3 7 -5
a:are suspend	0 2 -16 15 -8 0 -2
a:are to	0 -3 -9 -11 10 0 13
a:arrival	-1 -8 16 -5 -5 0 -5
a:as	-4 -11 3 14 -9 -9 -3
a:as a	-5 0 -14 8 5 0 6
a:as before	-7 -13 16 4 -17 0 -10
a:as long	-2 -6 8 8 -8 0 -11
a:as well	4 -7 -12 6 0 3 8
a:asleep	0 -13 -11 22 -3 0 -3
a:asleep .	0 -9 -6 12 0 0 0
a:at	-6 -17 9 -14 5 11 4
a:at <level>	-1 -7 -4 -2 -3 8 11
a:at <number>	-1 7 -12 9 3 -5 -2
a:at most	0 0 -11 15 -4 0 -2
a:at present	0 -7 31 -17 -4 0 -9
a:at the	-6 -6 10 -15 7 7 -11
a:autumn	-1 -1 -19 1 11 -7 10
a:autumn .	0 0 -14 3 11 -5 0
a:back	0 12 -16 -1 17 -8 -22
a:back .	2 -13 -10 11 21 -2 -17
a:back on	-1 22 -9 -13 -11 0 -1
a:back to	0 0 16 -9 -10 0 0
a:bacon	1 5 -11 4 0 0 0
a:banana .	-2 -1 -13 3 10 0 1
a:be	-7 9 2 0 3 1 -10
a:be <level>	0 -6 12 -6 0 0 -2
a:be <number>	0 -6 14 -3 -1 0 -8
a:be back	0 1 -12 -3 10 0 -1
a:be due	-1 16 -8 -6 -1 0 -4
a:be levy	0 0 -16 17 0 0 -4
a:be the	0 3 -12 5 -4 -4 8
a:bean	6 6 -10 5 4 0 -13
a:became	-3 -1 0 -6 13 3 -13
a:become	-2 -15 32 -30 3 -3 -18
a:become <level>	0 -6 15 -7 0 -1 -7
a:become <number>	0 -15 23 -19 7 0 -19
a:beef .	0 -6 2 -12 7 -4 4
a:been	4 3 -15 5 3 -1 -1
a:been charge	-3 12 -6 1 0 -1 -6
a:beer	-7 -4 -3 -10 12 -2 8
a:beer .	1 -9 -8 -1 13 0 0
a:before	4 -1 -27 -7 30 -7 -3
a:before .	3 -24 -12 -4 27 1 -20
a:begin	-5 -2 -5 17 -6 -4 -3
a:being	-12 -10 -6 3 2 0 11
a:beside	-6 -7 11 4 -9 1 -5
a:beside .	-1 -2 16 -6 -6 0 -2
a:between	-1 -7 7 -10 10 -2 -5
a:bill	-1 0 0 11 -7 0 -5
a:billion	0 0 12 -2 -7 0 -6
a:billion <quality>	0 0 15 -9 -7 0 -6
a:border	-2 -7 21 -20 7 -7 -10
a:both side	-3 3 -11 7 -13 0 6
a:branded	-1 0 0 -13 -3 0 14
a:brandy	-1 -5 15 -14 -5 0 2
a:buse	-2 -5 14 -7 -9 0 3
a:butter	-6 3 -3 13 -4 -2 -11
a:buyer	0 -1 -11 -8 -4 0 16
a:buyer of	0 0 -11 -11 -1 0 16
a:by	-2 5 11 -3 2 0 -15
a:cabinet	0 -11 -8 11 -9 -2 6
a:car	3 -6 -2 13 -11 -10 -1
a:car .	0 3 20 -12 -14 -2 -2
a:carpet	-1 0 14 -15 0 0 -2
a:case	-2 16 -3 -3 -3 -1 -7
a:case of	0 14 -6 -9 -2 0 -3
a:ceiling	-8 -6 -2 16 1 0 -17
a:ceiling .	-4 -3 -11 10 6 0 -4
a:cent .	6 -3 -11 -2 0 0 8
a:certain advanced	0 0 9 -7 -2 0 -3
a:change	-1 0 14 -4 -8 0 -4
a:charge	-3 0 7 -2 4 -2 -11
a:charge .	-3 7 13 -8 -8 0 -8
a:charge on	-9 -4 3 6 -15 3 0
a:chicken	-6 -12 0 6 4 -2 -7
a:chicken and	0 -3 -4 -6 12 0 -1
a:chip	-3 -9 2 0 -12 -1 10
a:citru	-7 -8 0 13 -1 0 -5
a:citru .	-7 -4 -10 16 0 0 -2
a:coal	1 -10 8 2 -16 0 1
a:cocoa	4 12 -9 6 0 -4 -17
a:coconut	5 13 3 -16 3 -1 -14
a:coffee .	6 2 -2 6 -11 -1 -2
a:collect .	0 -5 12 -3 -7 0 -5
a:come back	-3 -3 -7 3 18 -1 -12
a:come down	-1 -2 11 -14 -2 3 -2
a:come into	0 -3 7 1 -11 0 1
a:come on	2 -5 5 -1 -18 0 7
a:company	0 -1 0 12 -2 0 -12
a:concentrate	0 13 -10 -8 -5 6 -1
a:content	-6 4 -3 -13 9 0 5
a:continue to	0 0 -11 13 -1 0 -1
a:copper	0 -5 -2 -8 -3 0 16
a:cotton	-2 11 0 -13 3 -2 0
a:could	-7 11 0 -6 -14 6 3
a:country	-8 0 1 5 -12 -2 3
a:country .	-3 0 -8 16 -2 0 -7
a:crane	-5 5 -14 14 5 -1 -13
a:crude	0 3 -7 14 -11 0 -5
a:crude oil	0 -3 0 12 -12 0 -9
a:date .	-5 0 -10 3 1 13 -4
a:date from	0 1 11 -5 -8 0 -3
a:day	-7 -6 -3 8 0 -1 1
a:day and	0 -6 9 -11 0 0 5
a:deal	-4 -8 -7 23 -11 -3 -9
a:deal .	0 -6 -7 11 -5 -1 5
a:did	5 0 -3 -16 2 0 6
a:dollar	0 0 14 -9 1 0 -10
a:down	-6 -2 11 -2 -12 5 0
a:draft	7 0 -11 1 -4 -2 4
a:drawer	4 -2 -15 7 -5 0 11
a:dried	0 -3 1 -7 -6 0 12
a:drone	0 0 -6 15 0 0 -11
a:drug	0 0 12 -5 -5 0 -3
a:due	-8 10 5 -2 -3 -2 -9
a:due .	-4 0 9 -14 1 0 1
a:during	-3 -10 -8 10 7 0 -4
a:during the	-4 -9 -4 -1 11 0 3
a:duty for	0 -1 -11 14 0 0 -1
a:duty inside	0 0 -9 0 11 0 -4
a:each	-7 -2 -11 3 3 3 6
a:each .	-1 -8 -11 10 -5 -1 8
a:each side	-2 1 -11 6 -7 5 0
a:easter	-7 0 -15 4 3 0 11
a:easter .	-10 2 -12 5 -3 0 12
a:effect	2 -8 15 -17 4 0 -5
a:effect from	0 -4 14 -10 3 0 -8
a:electric	-1 -6 24 -6 -9 -4 -13
a:electric car	-1 -3 17 -2 -6 -3 -11
a:end on	0 -9 12 -1 0 0 -6
a:engine .	0 -3 13 -5 -4 0 -4
a:every	0 5 0 4 -16 5 -4
a:everything <quality>	1 2 3 -11 0 -1 6
a:extra	0 0 6 2 -15 0 3
a:fall	-1 5 2 -6 7 4 -17
a:fall away	0 -2 -15 6 12 0 -3
a:farm	0 -3 4 -18 18 0 -14
a:farm good	0 0 2 -16 12 0 -6
a:farm product	0 -2 -2 -4 11 0 -6
a:feed	-4 -6 -5 -12 7 0 13
a:fentanyl	-6 -17 11 -7 4 0 -11
a:fentanyl .	-2 -4 8 7 -13 0 -10
a:fentanyl and	0 -5 -7 1 12 0 -5
a:fentanyl duty	0 0 -1 -10 8 0 -4
a:figure	0 -1 -12 8 7 -2 0
a:film	-2 0 -12 -5 -3 0 16
a:first day	0 4 -15 10 -5 0 1
a:first term	-1 -2 11 -3 -4 0 -5
a:first trade	0 0 15 -15 0 0 -1
a:fish	-12 -12 -2 7 -4 5 8
a:flour .	-2 -3 5 4 6 0 -13
a:flower	11 7 -16 0 -5 0 5
a:flower .	5 -2 -11 0 -1 0 7
a:follow	0 0 -21 10 8 0 1
a:follow on	0 -2 -20 16 5 0 -1
a:for <day-ahead>	-1 3 -11 7 -1 0 -1
a:for <name>	-8 -2 -9 3 5 -6 6
a:for another	0 -2 7 -2 5 0 -11
a:for buy	0 0 -12 0 6 0 6
a:for car	0 -3 8 4 -11 0 -9
a:for electric	0 -2 12 -6 -3 -1 -3
a:for fentanyl	0 -6 11 -9 -3 -1 3
a:for most	0 -3 18 -13 -1 0 -7
a:for now	0 -2 17 -12 -1 0 -2
a:for some	0 0 11 -12 -3 6 -3
a:for the	0 4 -3 1 12 -18 -11
a:for them	0 0 -11 14 -5 0 -3
a:force .	0 -6 -2 0 -8 0 11
a:forced	0 -1 6 -11 -10 0 9
a:framework	0 0 -7 12 -6 0 -3
a:friday	0 0 -4 -12 0 0 11
a:from	-5 8 -6 10 -9 -19 1
a:from <day-ahead>	-13 0 -21 12 -11 -7 12
a:from <day-gone>	-3 13 -27 10 -2 -2 8
a:from <day-today>	-5 3 5 -13 1 0 5
a:from <level>	-10 3 3 4 -21 -5 2
a:from <month-ahead>	6 -6 -16 8 8 -3 -2
a:from <month-gone>	2 -7 2 -12 12 1 -8
a:from <name>	-3 0 1 -7 16 -7 -3
a:from <number>	3 -11 7 -1 -4 -1 0
a:from all	0 -1 6 4 -15 0 -1
a:from the	0 4 11 -3 -19 -3 -5
a:fruit .	-1 3 12 -8 -6 0 -4
a:furniture	-4 0 -13 3 3 -1 7
a:further	-1 2 6 -1 -12 0 3
a:general	0 -4 10 0 -8 0 -2
a:go	-2 -9 5 -3 14 -11 -14
a:go .	-4 -4 -2 -7 12 -1 0
a:go away	-1 -3 15 -5 -10 0 0
a:go on	-1 0 12 -2 -16 0 0
a:go to	-1 -11 -2 14 -3 0 -9
a:good	-18 -3 4 1 5 -7 -2
a:good .	-13 -5 -2 13 3 0 -8
a:good at	0 0 11 -5 -2 0 -6
a:good is	0 -2 -14 -3 1 0 16
a:good of	-4 -4 -8 3 -2 0 10
a:good over	0 0 -13 0 10 0 6
a:good remain	4 0 12 -11 0 0 -1
a:good worth	0 -5 -1 14 -4 0 -8
a:grape	0 -3 12 -2 -3 -2 -10
a:had	6 9 -11 -9 1 0 4
a:halve	0 0 10 -4 -7 0 -1
a:has	4 -7 8 -13 -3 2 3
a:has been	2 1 -11 -1 4 0 5
a:has not	-5 0 10 -2 -7 0 -1
a:have	-8 3 -12 3 4 -1 5
a:have been	-2 -6 -10 17 1 0 -11
a:he	9 1 -19 0 4 7 0
a:heavy	0 -2 -10 0 -2 0 12
a:here	0 7 10 -4 -8 -4 -16
a:here .	4 -2 6 4 -12 -1 -11
a:his	0 -8 18 -20 -7 -1 3
a:history	-1 -2 -15 -9 10 6 5
a:history .	-1 -1 -12 -7 6 6 5
a:hold	-1 0 -6 9 1 0 -8
a:ice	0 1 -17 14 0 0 -3
a:impose in	0 4 12 -7 -8 0 -4
a:in	-10 0 3 8 -11 -1 -1
a:in <month-ahead>	2 4 -10 -7 6 1 1
a:in <month-gone>	3 1 -9 10 -5 3 -2
a:in <month-today>	0 0 1 -11 9 0 -3
a:in <name>	0 5 11 6 -24 -1 -17
a:in <number>	-1 -15 -6 -4 3 8 8
a:in place	-1 7 -12 -6 -12 0 19
a:in suspense	0 -8 -6 15 -3 0 -2
a:in the	-8 -5 -9 6 5 -6 7
a:included	0 0 -3 14 -9 0 -10
a:industrial	-2 -2 -7 1 -11 0 11
a:industrial good	-2 -2 -6 0 -11 0 11
a:inside	0 0 -9 0 11 0 -3
a:instead	-2 6 -10 8 -19 -6 8
a:instead of	0 7 -13 9 -19 -6 7
a:into force	-1 -3 0 9 -12 0 0
a:is	7 -1 -2 -14 3 -6 12
a:is a	-11 10 -4 0 4 -1 -3
a:is back	8 4 -18 0 6 0 -4
a:is charge	-3 -2 3 0 -14 0 7
a:is go	0 -4 -18 0 19 -1 0
a:is history	-1 -1 -11 -7 10 6 0
a:is in	8 -4 -11 4 -2 0 3
a:is no	0 0 -8 -8 11 0 2
a:is not	0 6 16 -15 -5 0 -11
a:is suspend	0 -6 10 -11 -2 0 6
a:is what	-2 1 -11 2 6 -7 6
a:it .	0 16 -15 7 3 -3 -8
a:its	1 -4 -1 13 -19 3 -1
a:its <number>	0 9 -12 3 3 0 -4
a:its good	0 -2 -12 11 0 0 0
a:its value	0 0 13 -10 -1 0 -1
a:jute	11 -1 -12 -4 9 0 -8
a:kiwifruit	0 0 -9 14 -9 0 0
a:la	0 0 -1 -12 4 0 10
a:labor .	0 0 -8 -2 0 0 11
a:largest	0 0 -12 1 -1 0 6
a:last	-9 -10 3 0 2 4 -2
a:last week	0 -3 -11 13 0 -1 -2
a:last year	-2 2 15 -13 -3 2 -5
a:lawful	-7 0 13 -4 0 0 -4
a:lawful .	-7 0 13 -4 0 0 -4
a:letter	-1 -4 -13 0 -13 -3 19
a:letter of	0 -1 -7 0 -6 -2 11
a:levy	0 -14 8 -1 5 0 -6
a:lift	-1 3 -11 -13 13 0 3
a:list	0 -4 13 -3 -8 -1 -4
a:list <number>	0 0 10 -4 -5 0 -1
a:lobster	5 5 -15 -3 9 0 0
a:long	-3 2 0 7 2 0 -14
a:longer	-2 3 -13 3 8 0 0
a:machine	-4 6 -4 2 -14 -5 7
a:machinery	0 4 0 0 -15 -2 5
a:mackerel	-1 -7 -4 -12 11 0 7
a:make <level>	0 0 13 -10 -3 0 -1
a:mangoe	2 -1 12 -16 -4 0 5
a:mangoe and	0 4 7 -12 -4 0 3
a:may	5 -7 -2 11 -3 0 -7
a:meanwhile .	0 0 6 -12 4 0 -2
a:medicine	-3 -23 1 -3 -2 5 13
a:mentioned	4 -2 -11 11 -6 0 -2
a:metal	-2 -7 15 -17 2 -1 2
a:milk	-2 0 12 -17 1 -2 -3
a:milk powder	-7 -9 10 -14 7 -1 0
a:minimum	0 -1 -7 11 -2 0 -3
a:minimum price	0 -1 -7 11 -2 0 -3
a:moment	0 0 14 -12 -1 0 -5
a:moment .	0 -3 11 -6 0 0 0
a:more	4 -3 -4 -1 12 -12 -1
a:more than	-2 0 1 4 -12 -2 1
a:morning	4 13 -16 1 3 0 -9
a:morning .	-4 12 -7 4 -2 0 -8
a:motorcycle	5 1 2 -14 0 5 -2
a:much	-6 -5 -4 0 13 -1 -1
a:narrow	0 0 12 -9 -1 0 -4
a:nearly	-1 -1 -5 17 -16 0 -10
a:never	16 9 0 -20 -1 -6 -11
a:new year	-3 1 -13 0 9 -3 7
a:next	4 -2 -17 18 -3 -3 -1
a:next .	0 -5 -12 5 8 0 0
a:next year	-3 -3 -14 19 -9 0 1
a:nil	0 -13 -10 10 5 0 3
a:no	2 -4 -15 14 9 -3 -5
a:no longer	0 4 -11 7 4 0 -4
a:no more	0 -6 -9 5 12 0 -7
a:not collect	0 1 -15 14 -1 0 0
a:now	4 -15 29 -8 -12 -4 -17
a:now .	8 -13 29 -1 -20 -2 -22
a:now pay	0 0 -11 -3 13 0 0
a:of	0 -4 3 6 -9 -4 -2
a:of <day-ahead>	-8 7 -12 2 1 -2 8
a:of <level>	3 10 -15 12 -20 -2 5
a:of <month-ahead>	0 -6 -2 2 11 -5 -11
a:of <name>	7 -7 4 0 9 -1 -23
a:of <quality>	-2 -14 0 1 -4 -4 8
a:of <span>	0 -2 -7 11 -2 0 -2
a:of duty	3 0 -1 -5 0 -1 9
a:of its	-3 -2 7 6 -15 -2 0
a:of last	0 -13 -3 2 6 5 -2
a:of nearly	0 0 -12 11 2 0 0
a:of next	0 0 -2 11 -4 0 -6
a:of steel	0 0 11 -3 -7 0 -3
a:of them	0 2 12 -7 -5 0 -6
a:of thi	-2 6 3 -2 -15 0 6
a:off	-8 1 -8 5 12 -1 -10
a:oil .	4 7 -4 -4 5 6 -10
a:old	-3 -1 10 -11 6 0 -4
a:older	0 -3 19 -7 -14 0 -5
a:olive	5 -2 -6 0 -11 0 11
a:olive oil	7 0 -13 1 -7 0 9
a:on	0 -2 4 0 -7 -15 4
a:on .	0 3 10 -15 0 0 0
a:on <day-ahead>	-11 -1 -1 7 -10 -7 4
a:on <day-today>	0 -4 9 -5 3 0 -7
a:on <name>	0 -5 -10 4 4 -7 7
a:on a	0 3 0 7 -14 0 -8
a:on all	-6 10 -4 -9 0 0 10
a:on aluminium	-1 -4 -1 12 -12 0 0
a:on aluminum	0 -1 -14 10 7 0 -1
a:on another	0 -1 2 -12 -2 0 8
a:on apple	0 -2 16 -16 -9 2 3
a:on arrival	-1 -8 14 -3 -4 0 -3
a:on banana	1 3 1 0 3 0 -11
a:on beef	3 0 0 -12 -14 5 9
a:on beer	-2 -5 12 -6 -5 0 2
a:on being	0 0 11 -6 -6 0 0
a:on both	-7 3 -9 1 -9 -2 11
a:on branded	-1 0 0 -12 -3 0 12
a:on butter	0 0 -9 11 0 0 -5
a:on car	1 -11 1 -3 0 -2 6
a:on certain	0 -1 12 -3 -3 0 -11
a:on cotton	0 13 -3 -10 0 0 0
a:on crude	0 3 -4 12 -11 0 -9
a:on cut	0 12 -6 1 -3 0 -7
a:on each	-3 2 -10 6 -8 5 -1
a:on everything	1 -3 -6 -9 5 -2 11
a:on farm	0 -1 11 -18 5 0 -5
a:on furniture	-1 10 0 -11 3 0 0
a:on heavy	0 -1 -11 -2 0 0 13
a:on hold	0 -8 -13 19 -1 0 -1
a:on ice	0 1 -13 10 0 0 -2
a:on insulin	-5 -5 -7 -2 2 0 12
a:on it	1 -3 -12 17 4 -3 -15
a:on most	-2 1 1 2 6 0 -15
a:on oil	-1 -8 -8 4 0 0 12
a:on our	1 -3 1 5 2 -1 -11
a:on paper	2 4 -16 7 0 -2 0
a:on patented	-1 -2 -1 11 -4 0 -7
a:on phosphate	0 -4 -5 -6 -1 0 12
a:on polysilicon	-1 -2 -8 14 -1 0 -6
a:on rum	-2 -11 0 2 9 0 -2
a:on soybean	-1 0 -5 -4 14 0 -9
a:on steel	-1 -16 13 -6 -2 -2 2
a:on stockfish	4 -7 0 -13 4 0 6
a:on them	-6 -2 -2 0 10 -1 -5
a:on wheat	0 -3 8 -13 7 0 -4
a:on wine	1 -1 11 0 -5 -2 -10
a:once	-4 10 -6 5 -16 -8 8
a:once more	0 12 6 -5 -11 0 -6
a:once the	0 -5 -14 12 -10 0 8
a:one	8 -3 11 -3 -4 -2 -11
a:one .	4 -8 12 -6 -16 -5 4
a:one of	4 2 15 -15 -6 0 -8
a:only	-1 -6 10 -7 6 -1 -3
a:or	-6 -15 6 1 -13 -9 11
a:or <level>	0 -10 0 0 -8 -1 11
a:or <number>	-1 -9 16 -5 4 -3 -11
a:order	-3 1 1 3 3 0 -13
a:order .	-1 0 -12 15 0 0 -5
a:ordinary	-3 -8 12 -8 1 -1 0
a:ordinary rate	0 -1 13 -9 -5 0 0
a:origin	-2 -5 -3 8 2 0 -12
a:other	-3 7 1 -10 -14 7 8
a:otherwise	-1 15 -12 0 -3 0 -2
a:otherwise .	-1 13 -9 -2 -1 0 -1
a:our	1 -3 2 6 -1 6 -17
a:out	-9 -3 -1 -4 10 5 0
a:over	-1 -4 1 0 -3 -6 11
a:own	0 -8 14 -10 -8 5 -4
a:paste	6 15 -10 -5 -8 0 -1
a:patented	-3 -3 -4 15 -4 0 -6
a:pause .	0 -2 0 -12 11 0 -2
a:pay .	0 -2 27 -14 -12 0 -8
a:phosphate	1 -4 1 -21 -1 0 15
a:pipe .	0 4 -11 2 4 0 3
a:pistachio	0 -11 -5 6 1 0 7
a:place	-2 2 -12 2 -15 -1 20
a:place of	-1 8 -32 11 -12 0 21
a:plan	4 0 -9 14 -2 0 -6
a:plu	-2 -9 18 -10 -3 -1 0
a:plu <number>	0 -1 15 -4 -7 0 -8
a:plywood .	0 0 -7 -3 11 0 -1
a:point	1 -7 -1 12 -11 0 -1
a:polysilicon	-1 -2 -9 15 -1 0 -7
a:pork	-6 -5 -10 0 8 0 12
a:port	-1 -7 18 -7 -9 0 0
a:port .	0 -1 11 -5 -4 0 0
a:prawn	8 -5 3 -12 8 0 -7
a:present	-1 -13 17 -2 -6 0 1
a:present .	-1 -3 21 -10 -2 0 -9
a:product	-5 2 -2 5 5 -1 -12
a:product .	0 -4 15 -17 0 0 2
a:product from	0 4 -10 12 -1 0 -8
a:pump	1 -2 -12 9 -6 0 3
a:pump .	0 8 -12 -3 -3 0 7
a:put	-7 -7 -4 11 0 -1 0
a:quota	-5 -7 4 -6 -6 -2 12
a:rate	-10 1 7 -14 6 -4 5
a:rate .	0 -2 14 -18 -12 0 8
a:rather	0 1 -14 9 -5 -2 5
a:rather than	0 1 -14 9 -5 -2 5
a:reach	5 -2 -12 8 0 6 -8
a:reciprocal tariff	0 -1 -6 10 -2 0 0
a:remain in	0 6 6 -12 0 0 -5
a:remain suspend	4 -6 -16 14 0 0 0
a:rest	-2 -8 17 -9 -1 -5 0
a:retain	0 -1 11 -4 -9 0 -1
a:return	-5 12 4 -6 1 -6 -9
a:rice .	-2 -4 5 -5 10 0 -9
a:rubber	10 -8 13 -4 -7 0 -13
a:rule	0 -2 2 -12 9 -2 -4
a:rum	-5 -6 -2 -6 14 0 1
a:run	-1 4 -3 -1 12 0 -11
a:run out	0 4 -3 -7 12 0 -7
a:safeguard	0 0 11 -6 -2 0 -3
a:same	-13 -1 10 9 -13 -2 -15
a:same date	0 0 -7 11 -2 0 -3
a:same day	-5 1 -1 10 -13 -5 -1
a:seafood	0 0 13 -5 -7 0 -4
a:second	0 -5 -12 -4 5 0 13
a:set	0 0 -6 11 -2 1 -7
a:shall	-1 0 -9 15 -1 0 -8
a:shall be	0 -2 -5 11 0 0 -6
a:ship	1 9 0 1 2 -3 -13
a:ship -	-2 7 -6 4 6 -1 -14
a:shore	-3 6 -7 3 11 -1 -14
a:shore crane	-2 7 -6 4 6 -1 -14
a:shrimp	9 1 4 -15 0 -2 0
a:side	-9 6 -17 13 -14 2 1
a:side .	-4 4 -16 7 -7 -1 9
a:since	1 -27 30 -14 -5 -6 -10
a:since .	0 -1 13 -11 -11 0 5
a:since <day-gone>	0 -16 27 -14 -3 -3 -14
a:since <month-gone>	1 -10 6 12 -12 -9 -4
a:since <number>	-1 -3 0 -19 7 -4 9
a:since last	2 -2 12 -9 -4 -3 -3
a:so	-10 -8 11 0 -9 -1 2
a:so far	-1 -3 14 -16 -2 0 1
a:soap	0 4 5 -12 4 0 -8
a:some	1 1 13 -16 -3 4 -2
a:sorghum	0 -1 -1 -12 12 0 0
a:soya	0 0 -11 12 -4 0 0
a:soybean	0 -2 -11 2 17 0 -15
a:spring	2 -6 1 2 2 4 -13
a:start	1 -13 -16 13 -1 -1 10
a:start on	2 -11 -8 -3 5 0 12
a:state	0 0 12 -9 -4 0 -1
a:stay	-3 -18 7 9 -19 0 -3
a:stay .	-1 -3 22 -15 -4 0 -6
a:stay <number>	0 0 -12 6 0 0 7
a:stay suspend	0 -2 -13 14 0 0 -1
a:steel	0 -8 10 1 -4 -7 -4
a:stockfish	5 -8 3 -14 3 0 5
a:sugar	-7 -4 9 2 -4 -1 0
a:sugar from	-5 -1 11 2 -4 0 -4
a:summer .	-7 -8 -7 -2 12 5 3
a:sunflower	0 11 2 -4 -4 0 -8
a:sunflower oil	0 12 -2 -2 -2 0 -8
a:surcharge	-4 -5 10 -26 8 0 -8
a:suspend	6 -11 -12 17 -9 -2 1
a:suspend .	8 -2 -8 8 -6 0 -6
a:suspend until	0 -4 -10 11 -4 0 3
a:suspense	0 -8 -6 15 -3 0 -2
a:suspension	-2 0 -7 12 -1 0 -3
a:suspension .	-1 -3 -8 12 0 0 -2
a:table	-10 -11 2 -13 6 0 13
a:table .	-8 -1 -1 -11 3 0 10
a:talk	3 -2 -13 13 -3 0 -1
a:tariff	-16 1 -5 8 -15 -9 13
a:tariff of	0 0 13 -12 -1 0 -3
a:tariff on	0 -2 -10 6 -16 -1 13
a:tax	0 17 -10 -5 -1 -1 -2
a:tax on	0 10 -11 0 4 0 -3
a:than	-5 0 2 1 -18 -8 8
a:than <number>	-2 -2 -13 14 -7 -5 5
a:than the	0 0 12 -11 -5 0 0
a:that	-4 3 -16 19 -7 -2 5
a:that .	-6 7 8 0 -13 -1 0
a:that day	-2 0 -4 -2 -3 0 12
a:that time	0 -1 -10 15 -6 0 -1
a:the	-21 1 -3 -3 11 2 0
a:the <day-ahead>	7 -10 14 -7 -8 0 1
a:the <level>	5 1 -8 -5 9 -4 5
a:the <name>	4 -5 13 0 -4 0 -15
a:the <number>	-3 5 6 10 -23 -6 -7
a:the <quality>	0 -4 -1 7 -12 0 4
a:the additional	0 -3 -7 11 -1 0 0
a:the border	-1 -4 10 -15 7 -4 -4
a:the case	0 11 -4 -8 -1 0 -2
a:the ceiling	-5 -4 -3 10 4 0 -11
a:the day	-1 -11 0 -2 10 -4 5
a:the drawer	0 4 -19 6 -4 0 11
a:the end	-3 0 -12 7 4 -4 1
a:the figure	-3 -1 -12 8 7 -2 0
a:the moment	0 0 15 -12 0 0 -5
a:the most	-2 -5 -6 1 -7 11 2
a:the number	8 -4 -11 3 -5 5 1
a:the old	-2 -6 16 -17 3 0 -1
a:the ordinary	-2 -8 11 -8 0 -1 1
a:the other	-1 12 0 -14 -2 8 -5
a:the rate	-2 4 -14 0 13 -2 0
a:the remain	0 6 -4 -13 -1 0 12
a:the rule	0 -1 -8 -5 14 -1 -2
a:the same	-12 0 10 9 -16 -1 -13
a:the second	0 -5 -8 -4 0 0 13
a:the surcharge	0 0 -10 -3 12 0 0
a:the table	-9 -6 2 -15 -7 0 17
a:the tariff	0 1 14 -10 -6 0 -6
a:the time	0 5 5 -11 4 0 -8
a:the truce	-1 -11 -4 5 9 -5 -1
a:the way	0 -1 7 -12 5 0 -4
a:the week	0 -1 0 -7 10 0 -4
a:the whole	0 6 -11 0 9 0 -4
a:their	-9 3 0 6 0 5 -18
a:them .	-3 -1 2 5 -15 0 1
a:them in	0 1 15 -7 -11 0 -2
a:then	1 1 -10 -7 18 3 -10
a:then to	0 0 -2 -4 9 0 -5
a:there	0 1 2 6 -20 7 -4
a:there .	-4 9 -1 -4 -13 4 2
a:thereafter	0 4 -13 11 -3 0 -2
a:thi	1 5 8 -4 -13 -1 2
a:thi month	-2 4 -11 1 2 0 7
a:thi year	4 -4 16 0 -17 0 -8
a:threat	-6 -2 0 -1 -8 -3 10
a:threaten	1 -9 4 -10 -6 0 12
a:three	4 -1 9 -15 -6 -1 6
a:through	-3 6 2 0 0 4 -12
a:throughout	-1 -6 13 -16 -1 0 4
a:tied	-1 0 12 -5 -6 0 -2
a:tied to	-1 0 12 -5 -6 0 -2
a:to	-14 -6 4 2 3 0 -1
a:to -	-3 7 -4 4 6 -1 -15
a:to <level>	-6 -4 4 -1 6 -13 -1
a:to <number>	-6 -18 7 -7 11 8 -20
a:to be	1 2 -13 10 2 0 -1
a:to become	0 -1 14 -6 -6 0 -4
a:to fentanyl	0 0 11 -1 -13 0 0
a:to follow	0 -1 -7 13 0 0 -7
a:to go	0 -1 16 -6 -4 0 -10
a:to the	2 -3 -10 5 0 -3 7
a:tobacco	-2 5 3 -15 3 2 3
a:together	-2 -9 0 19 -18 -5 -4
a:too	-13 -15 10 -3 -3 -2 7
a:too .	-3 -11 -5 3 -1 0 11
a:top .	-1 -9 13 0 0 0 -10
a:top of	-2 0 0 -14 5 -2 12
a:tractor	-6 -1 8 0 -12 -1 4
a:tractor .	-4 -9 17 -9 -4 0 -1
a:trade agreement	0 0 -13 -2 8 0 9
a:trade war	0 0 15 -15 0 0 -1
a:treaty	-1 0 18 -8 -6 0 -6
a:truce	0 0 -4 -1 9 -8 -3
a:truce .	5 -8 -16 7 11 -2 -1
a:turn	0 -4 12 -11 -2 0 2
a:two	-1 0 -9 13 -14 5 2
a:tyre	-6 -1 14 -3 -7 -6 2
a:under	-9 -17 22 -5 -1 -1 -18
a:under section	-1 0 11 -2 -4 -2 -11
a:under the	-5 -6 7 -11 2 2 4
a:unlawful	0 0 15 -4 -11 0 -3
a:until	-3 -25 10 2 14 -6 -26
a:until <day-ahead>	2 -9 16 -7 2 -2 -18
a:until <day-gone>	0 -2 -27 9 13 -1 0
a:until last	0 0 -11 -8 19 -4 -1
a:until now	0 0 -5 17 -13 0 -1
a:until the	-1 -13 11 -6 -2 5 -2
a:until then	0 -2 15 -12 -6 0 -2
a:up	4 -12 0 0 0 -2 4
a:us	-7 -5 -2 -7 0 11 5
a:us .	0 -10 0 -7 -8 12 5
a:valorem	0 0 -4 11 -7 0 -4
a:value	-3 -5 21 -7 -6 -3 -15
a:very	5 0 2 -13 4 0 -3
a:war	0 -1 9 -16 0 0 5
a:was	9 -27 1 -3 2 0 3
a:was charge	0 -3 -2 -8 14 -3 0
a:was the	-11 -13 -2 -1 14 10 -11
a:was there	0 0 10 -5 -6 0 0
a:was to	-1 0 0 -3 -12 0 10
a:watche	12 -12 6 2 -7 -1 -7
a:watche .	12 -9 2 1 -4 -1 -5
a:water	8 0 -13 1 0 4 0
a:way	-5 4 5 -11 2 3 -3
a:way .	-1 -1 15 -5 -2 0 -9
a:we	2 -8 10 -3 5 -3 -11
a:week	2 -5 -17 19 -5 0 2
a:week .	3 0 -14 1 3 -5 10
a:well	4 -7 -11 6 0 3 7
a:well .	3 -6 -7 -9 7 -1 15
a:what	-8 -3 -2 -5 3 -12 14
a:what the	1 1 -13 -16 1 -2 14
a:what was	-1 -4 13 -8 -2 -2 0
a:whatever	-4 -4 10 -14 -2 0 10
a:wheat flour	-4 0 -2 12 -1 0 -7
a:will	-10 16 2 5 -8 -3 -21
a:will be	-2 15 4 -9 -8 0 -7
a:wine	-1 0 1 0 -14 8 1
a:wine .	1 2 -2 3 -13 4 -1
a:winter	-3 -8 -5 -8 19 -6 0
a:wire	0 -5 12 -15 -5 0 7
a:with	-9 2 3 -13 5 5 4
a:with <level>	0 4 -11 2 3 0 -1
a:with a	-1 -9 -4 -12 4 7 9
a:with effect	0 -4 12 -9 3 0 -8
a:without	0 19 -4 -28 -12 0 4
a:worst	0 -1 -3 -6 -6 11 0
a:worth	-2 -9 -3 18 -3 -1 -12
a:worth <money>	0 -1 -5 10 1 0 -8
a:worth <number>	0 0 15 -9 -7 0 -6
a:would	-23 6 -7 -12 2 0 15
a:would become	0 -7 11 -1 -3 0 -1
a:would do	-1 -2 -13 4 -2 0 10
a:would go	0 -5 16 -4 -7 0 -6
a:would start	0 -10 0 -5 0 0 13
a:year .	-11 -2 -6 8 1 2 2
a:year ago	0 -1 2 -15 9 0 3
after=far higher	0 8 -10 -2 1 11 -4
after=far higher other	-13 12 -9 -2 0 8 -1
after=far higher same	13 -2 -5 -1 2 6 -8
after=far lower	-4 2 -7 6 9 -10 -2
after=far lower other	-19 2 -3 3 9 -7 0
after=far lower same	10 2 -7 3 2 -5 -2
after=far same	11 -9 -4 -12 8 -15 11
after=far same other	15 -17 -5 1 -4 -5 10
after=far same same	1 1 0 -16 12 -10 6
after=here higher	-16 10 -1 -2 0 3 -5
after=here higher other	-2 3 -14 0 4 11 7
after=here higher same	-14 9 5 -2 -3 -2 -14
after=here lower	-33 -5 -1 8 7 -20 2
after=here lower other	-15 14 -12 -8 16 1 0
after=here lower same	-25 -14 4 12 -1 -24 1
after=here same	-3 -20 3 0 10 3 -6
after=here same other	-5 -6 16 -19 4 4 -1
after=here same same	0 -17 -5 9 8 0 -5
after=paragraph higher	10 4 -5 -4 0 8 -6
after=paragraph higher other	-7 12 -7 -11 3 20 -5
after=paragraph higher same	15 -5 -1 2 -1 -8 -3
after=paragraph lower	-9 -7 -1 1 9 -22 5
after=paragraph lower other	-18 -3 0 -6 16 -9 1
after=paragraph lower same	0 -4 -2 5 -3 -15 5
after=paragraph same	13 -10 4 -9 3 -20 2
after=paragraph same other	6 -23 3 -4 5 -6 2
after=paragraph same same	10 1 2 -9 0 -14 1
announced	-16 9 -2 15 -13 -11 -6
any day ahead future	-10 -5 6 5 -24 -11 1
any day ahead modal	3 4 11 -1 6 -9 -11
any day ahead past	-14 -2 2 -2 -4 12 2
any day ahead perfect	-9 0 4 -11 2 0 10
any day ahead present	-1 9 -14 16 -12 -15 0
any day ahead verbless	-5 4 -9 21 -12 -6 -8
any day gone future	-4 -11 0 13 -3 -6 -4
any day gone gerund	-3 -3 1 7 -14 0 3
any day gone modal	8 -14 2 4 7 -11 -3
any day gone past	-3 -7 6 4 1 -7 -8
any day gone perfect	-1 7 18 -1 -21 -10 -6
any day gone pluperfect	-15 3 -5 -1 -1 0 11
any day gone present	9 11 -5 -2 13 -8 -16
any day gone verbless	-10 -3 -11 -5 24 6 -7
any day month future	-3 -4 -3 12 0 0 -6
any day none future	0 10 0 -6 -5 9 0
any day none modal	-14 5 0 -2 -6 1 6
any day none perfect	6 -14 -2 -4 7 -1 3
any day none pluperfect	7 -8 -11 7 6 -1 -7
any day none present	-6 -4 11 -5 -11 0 6
any day none verbless	-4 -3 19 -11 -14 0 4
any day today modal	-6 5 -11 11 -24 -1 1
any day today participle	-1 0 3 -14 8 0 -2
any day today past	-14 -24 15 -7 -9 -3 10
any day today perfect	7 -2 -7 -2 10 0 -5
any day today pluperfect	1 -2 16 -12 -1 0 -6
any day today present	-18 2 4 -2 2 -10 0
any day today verbless	12 -12 7 -8 -4 -3 5
asked	-15 18 2 0 -17 4 -3
asks	15 -2 -11 -15 4 4 1
b:"	15 -6 -6 -12 -4 11 1
b:" <name>	10 -3 -12 2 -7 0 3
b:" a	0 -2 -12 11 -1 0 2
b:" and	5 4 0 0 1 0 -12
b:" tariff	8 -1 -1 4 -12 0 -5
b:" we	-20 -8 11 -2 -7 5 2
b:'s	7 -6 9 -1 -3 -4 -9
b:'s <level>	-1 11 -16 10 -9 0 2
b:'s <number>	0 0 -12 2 0 -1 12
b:'s <person>	-1 -3 5 -14 9 0 0
b:'s agreement	0 0 14 -7 -1 0 -7
b:'s duty	4 -4 13 -6 -4 3 -10
b:'s to	-2 7 3 -12 5 0 -5
b:(	18 -7 5 3 -12 -12 -7
b:( <day-today>	0 -2 12 -5 -5 0 0
b:( now	-1 -4 15 -5 -5 0 -1
b:)	-5 4 9 -4 -18 -4 7
b:) <name>	-1 -2 -13 12 2 0 0
b:) and	0 4 0 8 -14 0 -6
b:*	-4 3 1 -10 11 -1 -2
b:, <day-ahead>	7 -8 -8 -5 -1 0 11
b:, <level>	-2 3 6 -17 4 5 0
b:, <name>	-19 -3 -3 1 -17 0 21
b:, <number>	-3 -10 -10 1 12 1 8
b:, <quality>	9 13 -4 -14 -4 2 3
b:, after	-2 -31 -27 4 38 -7 -18
b:, against	0 2 -17 3 17 -1 -13
b:, all	0 0 -12 11 0 0 0
b:, along	0 0 10 -2 -7 0 -2
b:, and	-5 7 6 -12 -9 4 7
b:, are	5 3 12 -5 -12 0 -10
b:, at	-5 -19 1 6 5 -5 1
b:, beside	0 -5 7 -10 2 0 2
b:, both	0 7 -8 2 -11 0 8
b:, bring	0 0 -7 13 -1 0 -12
b:, car	0 5 20 -20 -7 0 -7
b:, charge	0 0 14 -4 -6 0 -9
b:, come	0 0 -19 23 -5 0 -3
b:, duty	0 -4 -10 18 -11 -2 0
b:, fall	0 0 -16 19 -4 0 -6
b:, for	-2 5 -1 -14 8 -3 7
b:, go	-1 -6 -11 18 -13 -3 4
b:, had	4 11 -7 5 -6 0 -12
b:, have	0 -1 13 -6 -5 0 -2
b:, in	-2 -22 -10 7 8 6 0
b:, is	5 -3 -16 3 2 -1 12
b:, it	-1 6 -10 13 -11 2 -5
b:, keep	0 0 12 -14 2 0 -2
b:, leave	0 0 18 -8 -10 0 0
b:, let	0 0 14 -6 -6 0 -2
b:, make	0 2 8 -11 3 0 -4
b:, no	11 -5 1 -12 2 -1 0
b:, not	10 -16 7 -10 10 -8 -10
b:, now	5 -10 14 -6 -4 -2 -13
b:, on	-3 14 -8 -14 8 -1 2
b:, or	-2 16 -10 -7 -7 6 0
b:, pay	-8 -11 21 -3 -5 -1 -11
b:, put	-1 3 -20 10 8 0 0
b:, raise	0 -4 -6 0 11 0 -1
b:, rather	0 4 -12 7 0 -2 0
b:, set	0 -5 12 -5 0 0 -6
b:, ship	0 0 13 -11 -1 0 0
b:, since	-1 -1 -2 8 -11 0 4
b:, steel	0 -3 11 -12 0 0 2
b:, such	0 9 1 -13 1 0 -2
b:, suspend	0 0 -6 -6 -1 0 11
b:, the	-16 9 -3 -5 -9 12 6
b:, their	0 5 -11 1 0 0 6
b:, then	4 0 -12 10 2 -4 -5
b:, they	-3 -13 6 15 -4 -8 -2
b:, to	3 -3 -18 9 -5 -3 13
b:, twice	0 -1 -7 -4 11 0 0
b:, up	-1 -14 3 -17 15 -4 0
b:, was	1 3 2 7 -14 3 -2
b:, whatever	11 0 -9 0 0 0 -5
b:, will	-8 4 -14 14 -8 -1 -1
b:, with	-9 -20 -14 22 -18 -3 10
b:, would	7 15 -16 -8 -12 -1 5
b:-	-15 20 -1 3 -6 -1 -11
b:- <name>	-2 2 0 11 -11 0 -7
b:- the	0 7 10 -18 0 0 2
b:. *	-1 -2 -9 -9 12 0 4
b:. <number>	9 0 -6 13 -19 0 -5
b:/	3 5 -11 8 -9 0 0
b:: <level>	-8 -10 16 -9 -1 5 -4
b:: <number>	12 -8 -5 10 -11 0 0
b:: <quality>	-1 4 9 -9 -7 6 -4
b:: <seat>	0 -7 6 -1 7 -1 -13
b:: an	1 -2 2 -11 6 0 4
b:: and	5 5 -10 1 4 0 -5
b:: duty	0 -2 -3 11 -2 0 -7
b:: from	0 -7 -18 17 0 -2 5
b:: i	13 -7 -1 -5 5 0 -10
b:: it	1 -16 0 -1 1 4 4
b:: no	-5 -5 -1 -8 0 0 13
b:: our	0 -3 -7 12 -1 0 -4
b:: the	11 -7 0 -6 9 0 -9
b:: then	-7 5 -2 -22 14 -1 -2
b:: unchanged	0 -3 10 -5 -1 0 -2
b:;	-12 3 6 -10 -2 -3 5
b:; <level>	0 16 -11 -2 -5 0 -6
b:; <name>	-3 -2 14 -2 -6 -1 -7
b:; <quality>	-3 -13 12 -8 5 -2 0
b:; a	0 0 0 -1 -15 0 11
b:; for	-1 -5 9 -12 0 0 1
b:; from	0 6 -14 7 -5 5 -4
b:; it	-7 -4 10 -10 20 -6 -11
b:; its	0 -1 11 -1 -10 0 4
b:; on	0 6 -18 13 3 0 -5
b:; the	-7 -8 -3 9 -14 0 12
b:; then	0 0 -12 14 0 0 -7
b:; they	-1 -6 14 -4 -4 5 -7
b:<agent>	-13 -1 -1 6 -4 -9 4
b:<day-ahead>	1 7 -15 6 8 -10 -1
b:<day-ahead> <name>	-3 8 1 -1 0 0 -15
b:<day-ahead> <quality>	0 -9 -5 5 -8 0 9
b:<day-ahead> from	0 -5 12 -1 -8 0 -1
b:<day-ahead> the	2 6 9 -5 0 2 -15
b:<day-gone>	-8 18 -4 0 2 -19 -2
b:<day-gone> <person>	-1 -2 -7 14 7 -1 -13
b:<day-gone> it	-10 0 -7 -2 11 -9 7
b:<day-gone> let	0 0 6 -12 0 0 7
b:<day-gone> pay	0 4 -10 12 -8 0 0
b:<day-gone> that	-3 -4 11 -14 -1 0 8
b:<day-gone> with	0 0 -4 10 -13 0 4
b:<day-today>	-14 3 10 -7 3 -10 -2
b:<day-today> it	-1 -5 25 -4 -10 -3 -10
b:<day-today> the	0 6 -11 -16 18 0 2
b:<duty>	6 -2 -2 2 -2 -15 4
b:<gate>	6 4 0 13 0 -9 -25
b:<goods-amount>	-6 -2 -15 27 -4 -3 -9
b:<goods-amount> <span>	0 0 -8 14 0 0 -10
b:<goods-amount> at	0 0 -12 12 -4 0 2
b:<goods-amount> of	-1 0 -3 12 -12 0 1
b:<goods>	5 7 -1 1 -10 -6 -1
b:<level-noun>	9 -5 3 1 -13 -1 0
b:<level>	-12 5 5 -5 3 3 -9
b:<level> <level>	-3 3 -7 -19 -24 12 16
b:<level> as	0 -1 13 -14 6 -1 -8
b:<level> at	0 11 0 -12 8 -8 -6
b:<level> for	-3 -15 14 -7 -3 -3 6
b:<level> from	2 -14 8 -15 12 -10 -3
b:<level> instead	-5 0 -3 2 7 -10 -6
b:<level> is	-1 -3 -6 15 -10 0 -3
b:<level> on	-4 9 -4 4 -4 -2 -5
b:<level> or	-2 -17 8 2 -10 -4 3
b:<level> over	0 0 13 -11 -10 0 4
b:<level> to	8 -7 8 0 -15 -8 1
b:<level> under	0 -2 13 -4 -4 0 -4
b:<level> until	0 0 -15 13 1 0 -6
b:<level> was	3 -3 16 -7 -4 0 -8
b:<month-ahead>	3 -1 -23 1 22 3 -23
b:<month-ahead> it	-1 0 -12 1 4 6 -5
b:<month-gone>	-27 -23 0 6 7 -6 2
b:<month-gone> <name>	-1 -4 -4 10 3 -8 -8
b:<month-gone> <quality>	0 0 -8 -1 12 0 -2
b:<month-gone> and	0 -7 21 -21 0 -7 0
b:<month-gone> it	-6 -5 -7 14 -2 -2 -2
b:<month-gone> the	-3 -2 -20 2 6 2 2
b:<month-gone> with	0 -1 12 0 -10 -1 -6
b:<month-today>	3 4 1 -13 2 -2 2
b:<name>	3 -10 3 6 3 5 -13
b:<name> 's	4 -1 9 0 3 0 -25
b:<name> <level>	-6 2 -17 15 -5 4 0
b:<name> and	4 -23 -2 0 -8 0 16
b:<name> announce	-1 12 -8 0 -4 0 -5
b:<name> apply	0 -9 17 -3 -9 0 -5
b:<name> are	4 -6 11 -14 -1 0 5
b:<name> ask	-1 -2 -2 -7 11 0 0
b:<name> at	-13 -1 1 -1 1 2 1
b:<name> begin	0 0 2 -14 7 0 -3
b:<name> charge	7 -7 6 -8 0 6 -16
b:<name> could	-9 -6 -2 1 -4 0 12
b:<name> duty	-3 9 -5 -11 6 -3 9
b:<name> expect	0 0 -8 -4 -1 0 11
b:<name> go	2 -14 -3 -1 8 12 -9
b:<name> had	1 16 2 -4 -8 -3 -3
b:<name> has	0 4 4 10 -6 -7 -16
b:<name> have	6 -1 -2 13 -14 0 -15
b:<name> hit	0 0 0 11 -10 0 -7
b:<name> impose	0 -1 -11 0 12 -1 -5
b:<name> in	-2 2 15 -9 -4 0 -7
b:<name> instead	0 -14 -3 -4 7 -1 10
b:<name> is	6 -12 2 -2 4 -7 1
b:<name> it	-1 1 -9 10 0 -1 -2
b:<name> keep	-2 6 16 -29 -2 0 4
b:<name> leave	0 0 13 -4 -4 0 -6
b:<name> levy	-2 10 11 -16 -11 0 -1
b:<name> lower	0 -1 4 5 -4 0 -10
b:<name> maintain	0 -1 11 -6 -2 0 -1
b:<name> might	-7 -3 -7 0 0 0 14
b:<name> no	-3 0 -5 -4 12 0 0
b:<name> offer	-3 0 -10 -4 -4 0 15
b:<name> put	1 2 -3 -13 17 -7 -11
b:<name> raise	6 -1 -4 5 5 0 -22
b:<name> rate	0 0 2 -16 10 4 -1
b:<name> reduce	0 0 4 -13 10 0 -9
b:<name> say	0 -7 -4 11 -2 0 -5
b:<name> tariff	10 0 10 -11 0 0 -7
b:<name> that	0 -2 -11 -17 18 0 4
b:<name> the	-1 -2 -10 0 6 -1 11
b:<name> to	-5 -12 6 13 -10 7 -17
b:<name> want	8 -4 11 -15 -14 0 -4
b:<name> was	2 -10 5 -1 -4 -10 6
b:<name> will	2 -3 -2 -2 -9 6 6
b:<name> with	5 4 -15 5 -1 -2 3
b:<name> without	0 0 0 -13 13 0 0
b:<name> would	-6 -4 -1 13 -15 -6 -1
b:<not>	25 -8 -19 4 8 -2 -5
b:<number> +	0 -3 10 0 -8 0 -2
b:<number> <person>	0 0 4 -11 6 0 0
b:<number> a	1 -15 0 0 2 -3 8
b:<number> duty	-1 1 11 1 -7 0 -12
b:<number> in	-5 -1 7 9 -20 0 2
b:<number> it	-2 -11 -15 0 13 8 -12
b:<number> make	0 2 7 -12 -5 5 -2
b:<number> on	0 -12 -2 2 3 1 1
b:<number> plu	-1 4 9 -4 -4 -2 -6
b:<number> th	0 6 -14 4 -5 2 5
b:<number> the	3 -11 -7 -3 9 0 6
b:<number> with	-1 4 0 -11 10 0 -3
b:<office>	3 -8 2 2 -13 -7 8
b:<office> say	3 -5 -3 -12 0 0 13
b:<organisation>	0 -7 -9 12 -18 0 12
b:<organisation> has	4 -4 -17 2 -9 0 16
b:<organisation> will	-4 -8 5 -10 0 0 13
b:<person>	-8 -24 -2 0 -10 -9 22
b:<person> 's	1 2 -8 10 -3 -1 -2
b:<person> announce	-3 -4 -14 -7 6 0 14
b:<person> ask	-2 0 11 -10 -10 6 -4
b:<person> raise	10 -1 0 0 1 -2 -11
b:<person> say	5 -11 -5 -8 4 0 10
b:<person> spoke	0 0 -5 -7 -1 0 11
b:<points>	-1 -6 6 5 -15 0 -2
b:<quality> butter	5 -7 -4 11 -4 0 -5
b:<quality> car	-9 6 -3 -4 12 -5 0
b:<quality> cement	2 -14 0 15 -8 0 -5
b:<quality> charge	2 -1 2 -11 8 0 1
b:<quality> date	-3 0 -3 -1 10 -4 -3
b:<quality> farm	0 6 -13 -4 11 0 -3
b:<quality> good	-14 8 -6 -4 17 -1 -4
b:<quality> had	-1 -2 -9 -4 1 -2 11
b:<quality> medicine	-1 0 2 -13 4 0 8
b:<quality> milk	0 -4 -8 13 -5 0 0
b:<quality> origin	0 -11 10 -5 1 0 -1
b:<quality> palm	2 0 0 7 -12 1 -9
b:<quality> paper	12 -6 -5 0 6 0 -8
b:<quality> pay	0 0 13 -11 0 0 -1
b:<quality> rubber	0 12 -2 -10 1 0 -4
b:<quality> shoe	-2 0 2 -12 3 1 3
b:<quality> side	-3 -6 0 8 -14 0 3
b:<quality> steel	-4 3 -16 5 18 0 -10
b:<quality> stuff	-4 0 -9 14 0 0 -1
b:<quality> sugar	-3 0 11 -18 2 -2 2
b:<quality> surcharge	4 -1 10 -11 -5 2 -7
b:<quality> tariff	-12 15 1 3 -14 -5 2
b:<quality> tuna	-8 4 -2 14 0 0 -15
b:<seat>	5 -20 7 3 -12 9 0
b:<seat> 's	-11 -16 12 -3 3 0 6
b:<seat> had	0 -10 0 -4 -10 9 9
b:<seat> has	-14 -13 -5 6 8 0 6
b:<seat> in	0 0 13 -12 4 0 -10
b:<seat> instead	0 6 3 1 -14 0 -3
b:<seat> will	-6 6 -12 4 0 0 5
b:<seat> would	12 -9 -13 5 -2 0 2
b:<sender>	-16 3 0 10 -2 4 -6
b:<span>	3 -6 -4 1 2 -11 7
b:<span> from	0 -11 -5 1 -6 0 14
b:<span> it	0 -2 0 7 -12 3 1
b:<span> later	0 0 2 -12 12 -3 -4
b:<taker>	6 5 -1 -11 17 -4 -14
b:<v-agree>	10 -1 -3 1 -11 9 -5
b:<v-bear>	-3 -8 10 -3 -4 1 -1
b:<v-buy>	-2 -15 -7 13 2 5 -2
b:<v-down>	2 -18 4 11 -9 -13 -3
b:<v-end>	-11 8 5 -2 5 -9 -18
b:<v-impose>	4 -9 -2 2 5 -12 1
b:<v-propose>	10 -5 -16 -4 -2 -4 13
b:<v-return>	-5 10 1 -2 -2 0 -6
b:<v-say>	19 -1 -6 -2 -16 2 4
b:<v-sell>	-13 -8 12 -2 -2 7 -10
b:<v-sign>	-3 11 -9 13 -16 -14 -1
b:<v-stay>	-18 0 13 4 -12 -5 -6
b:<v-suspend>	-6 -3 -11 16 -6 -9 4
b:<v-threaten>	2 6 -8 -14 -3 -8 13
b:a	3 4 -14 2 -5 1 10
b:a <level>	0 0 -13 15 -5 0 0
b:a <name>	0 0 12 -2 -4 0 -7
b:a baseline	0 0 14 -12 -1 0 -1
b:a bottle	-2 11 -10 -8 6 0 -2
b:a duty	-1 -3 -6 -5 -2 11 9
b:a flat	6 2 5 -14 7 -1 -11
b:a further	-8 -2 -16 14 2 -1 0
b:a half	0 0 -8 -5 12 0 0
b:a list	0 -2 8 -12 5 0 -3
b:a machine	0 0 12 -5 -7 0 -1
b:a permanent	-10 0 -6 3 0 0 11
b:a rate	3 6 -8 2 -13 -1 7
b:a reciprocal	-1 -4 -7 10 2 0 -9
b:a return	-9 19 2 -12 -1 -2 -7
b:a rumour	11 -3 -12 6 -4 0 -9
b:a surcharge	1 1 -12 10 4 0 -4
b:a tariff	-13 0 -15 4 9 -2 7
b:a threat	-4 -1 -3 0 -3 0 10
b:a total	-7 -2 6 0 7 -1 -13
b:a truce	-2 0 2 -10 -4 0 11
b:a year	0 0 -8 -7 12 1 -1
b:about	12 -14 7 -7 -2 6 -8
b:about a	5 -1 -17 5 -1 0 8
b:about the	-4 3 1 6 0 10 -16
b:above	-2 -6 30 -8 -15 2 -15
b:accord	0 0 -4 13 -2 0 -9
b:add	-10 5 14 -13 1 -2 -3
b:add to	0 -2 14 -11 0 0 -5
b:add up	3 -6 -2 8 3 0 -12
b:addition	0 -2 11 -8 -12 3 2
b:addition to	0 0 14 -7 -8 0 -4
b:additional tariff	0 -1 -12 11 5 0 -4
b:admit	2 -3 0 6 4 0 -11
b:after	-7 -19 -16 2 28 -6 0
b:after <day-ahead>	0 -6 -5 0 12 0 -4
b:after <person>	0 0 11 -9 -11 0 4
b:after a	0 -2 -5 -12 8 0 7
b:after it	0 0 -8 11 -3 0 -2
b:after the	0 -1 6 -13 4 0 1
b:afterward	0 12 -24 17 -7 0 -12
b:ago	-4 -7 -2 0 13 -4 -11
b:agree in	0 4 10 -10 -2 0 -5
b:agree to	11 1 -6 11 -9 -1 -20
b:agreement of	0 0 -9 12 0 0 -7
b:agreement with	-1 0 11 0 -3 0 -10
b:aircraft	0 -5 -2 8 -5 -2 0
b:aircraft and	0 -4 -14 16 0 -2 -3
b:all	7 5 -9 8 -7 3 -3
b:all three	0 2 14 -14 -9 0 0
b:allow	-2 1 -11 -5 5 -1 11
b:almost	0 -1 1 -9 -2 0 10
b:along	0 0 10 -2 -7 0 -2
b:along with	0 0 10 -2 -7 0 -2
b:also	-6 -7 -3 10 -4 -2 1
b:also at	0 -4 -11 17 -4 0 -7
b:aluminium	-4 0 12 -2 -6 -4 -3
b:aluminum	-1 -7 -2 1 12 -2 -6
b:am	2 8 -12 9 0 -2 -3
b:an	-1 -4 0 -9 -2 -9 19
b:an additional	3 -3 -14 8 1 -3 5
b:an agreement	0 -6 1 -13 0 -2 16
b:an extension	0 11 -2 -4 -1 0 -4
b:an ordinary	0 -2 16 -7 -9 0 -3
b:and	-15 13 -4 -7 2 -3 5
b:and <name>	3 2 1 0 -12 7 0
b:and <number>	0 -11 5 -12 -5 5 11
b:and <seat>	-3 -11 5 3 -1 7 -6
b:and about	0 -1 14 -10 -3 0 -2
b:and above	0 0 14 -8 -4 0 -4
b:and aluminium	-1 -9 9 -4 5 0 -3
b:and aluminum	0 -5 -5 3 10 -1 -4
b:and beef	0 5 1 -15 10 0 -4
b:and cashew	0 -1 -12 2 11 0 -1
b:and for	0 -1 -6 5 -6 11 -3
b:and from	0 5 -10 10 -5 1 -8
b:and heavy	0 -1 -8 13 0 0 -5
b:and hold	0 -8 -6 11 0 0 0
b:and is	0 -5 12 -11 -4 0 4
b:and it	8 1 -1 -15 9 0 0
b:and leave	0 -2 5 -11 1 0 6
b:and no	0 -13 5 3 1 -1 -7
b:and on	7 -5 1 1 -12 -1 5
b:and one	0 7 -12 7 2 -1 -1
b:and part	0 -1 -2 -12 12 0 5
b:and pay	-5 -18 23 -6 -5 5 -17
b:and since	0 -1 20 -6 -15 0 -2
b:and that	16 -2 -5 2 -8 0 -7
b:and then	0 0 0 -1 -8 -5 11
b:and they	-2 9 6 -13 -6 0 -3
b:and to	-3 -5 -9 3 -1 -2 11
b:and we	-2 14 -1 -3 -6 -1 -5
b:and will	-1 -6 19 -3 -1 0 -26
b:and with	0 1 8 -15 -4 6 4
b:and would	-7 21 -10 -6 -13 0 0
b:and you	0 5 -11 -15 7 0 9
b:announce	2 9 -17 7 -16 -6 10
b:announce a	-2 11 -17 2 2 3 -5
b:another	-8 -4 -14 17 -5 -7 5
b:antwerp	0 0 -13 13 1 0 -3
b:apply	-5 -4 -16 13 0 -1 9
b:apply to	-1 -6 -17 3 8 0 11
b:approve	0 9 -13 5 -5 0 0
b:are	-1 11 14 -4 0 -14 -26
b:are <level>	0 -6 13 -5 -4 0 -4
b:are at	9 -1 6 -1 -11 0 -16
b:are subject	0 0 21 -19 -3 0 -2
b:are the	0 -7 -16 7 18 0 -3
b:are to	-7 -4 -8 10 -12 -1 4
b:as	18 3 -4 -11 -11 21 -16
b:as much	-2 -9 -2 -6 -16 21 2
b:as of	-2 -2 -3 15 -12 0 -7
b:ask	3 -4 11 -4 1 1 -10
b:ask <person>	0 0 17 -8 -6 0 -11
b:ask about	7 -2 -14 9 3 6 -14
b:ask for	4 0 1 -17 5 -3 0
b:at	-4 -13 5 -1 0 -3 5
b:at <number>	-6 8 -15 6 -6 -5 10
b:at once	0 0 14 -9 -2 -1 -8
b:at present	0 4 16 -17 -4 0 -10
b:away	-1 5 -6 -1 11 0 -6
b:back	-4 5 6 0 2 -13 -9
b:back at	-3 7 14 -16 -7 -4 -11
b:back the	0 0 -1 -7 11 0 -5
b:back with	1 -1 -3 -2 -8 -1 13
b:banana	0 3 0 -10 0 1 3
b:banana at	1 5 1 1 -3 3 -12
b:barley	-1 5 2 -13 -2 0 5
b:baseline of	0 0 13 -11 -1 0 -3
b:be	9 4 -15 0 -16 -8 9
b:be add	-4 -3 13 -1 0 0 -9
b:be at	-2 11 -11 -5 0 0 4
b:be capped	0 0 -4 9 0 0 -7
b:be charge	-1 -4 -7 -4 -6 -6 17
b:bean	-5 -6 9 1 3 -1 -11
b:bearing	0 -1 11 -1 -4 0 -3
b:because <name>	0 -1 12 -7 -3 0 -2
b:become	0 14 -34 21 -18 1 3
b:beef	-11 -1 0 -8 5 6 5
b:been	-6 -15 0 15 0 -5 -6
b:been <level>	0 -1 -12 5 6 -5 2
b:been charge	1 5 -5 9 -5 2 -14
b:been lower	0 0 9 -13 4 0 -3
b:beer	-8 -15 0 2 -5 5 9
b:before	-14 13 -10 -3 0 -7 10
b:before <day-gone>	0 -2 5 8 -12 0 -2
b:before <month-ahead>	0 -9 -8 -10 22 -3 -2
b:before a	0 0 1 -2 -7 0 10
b:before it	-1 3 0 15 -18 -4 6
b:before the	-2 18 5 0 -12 0 -11
b:below	-13 -7 8 -8 9 -4 2
b:below the	-1 -4 3 -2 13 -4 -10
b:beside	0 -6 13 -12 0 -1 1
b:beside the	0 -5 9 -9 0 0 2
b:between <level>	-6 -11 11 6 -11 -2 -3
b:bicycle	0 0 -8 12 -5 0 0
b:bill	-10 -5 11 -2 -11 0 5
b:book	-1 8 -14 9 -6 -3 -5
b:both	-9 2 -9 8 -2 -9 6
b:both country	0 2 0 -11 5 0 2
b:both duty	-2 1 0 -15 3 0 10
b:bound	0 5 4 -14 -4 0 6
b:bring back	0 10 -5 5 0 0 -13
b:bring its	-2 6 -9 12 -2 0 -10
b:brussel	0 0 -10 3 3 0 3
b:buse	14 -9 -4 6 -12 -2 -2
b:but	-3 5 13 -4 -10 -5 -6
b:butter	0 1 0 -14 2 -1 8
b:by	-6 7 10 2 -23 -9 -1
b:by <day-ahead>	-5 7 5 -11 -9 4 4
b:by post	-4 -3 22 -21 3 0 -8
b:by the	0 1 4 4 2 -8 -11
b:by then	-1 -5 13 -1 0 -6 -3
b:cabinet	0 -10 -4 8 -7 0 5
b:can	0 -13 13 2 3 -2 -11
b:cap	0 1 -13 19 -6 0 -9
b:capped	0 2 -12 17 -1 0 -11
b:capped at	0 0 -9 15 0 0 -9
b:car	-16 -3 11 4 -8 -12 -5
b:car at	0 0 -18 17 -9 0 9
b:car from	-1 -5 0 7 -12 0 3
b:car part	0 0 -11 15 -5 0 -2
b:car pay	0 -2 13 -12 4 -1 -4
b:car the	0 -1 10 -7 0 0 -4
b:car to	0 5 3 5 -5 0 -10
b:carpet	1 8 -1 -12 4 0 1
b:carry	-3 -2 10 -14 7 3 -9
b:cashew	-1 4 -13 -2 10 0 4
b:ceiling	-8 -4 1 12 5 0 -13
b:ceiling of	-7 -2 4 14 6 0 -21
b:cement from	2 -3 -9 12 -1 0 -5
b:certain	5 4 0 2 -4 0 -12
b:charge	-4 3 3 -2 4 2 -12
b:charge <level>	-2 3 -11 -2 19 1 -9
b:charge <quality>	4 2 -11 0 -2 4 6
b:charge a	-1 -1 5 11 -11 -1 -9
b:charge of	0 6 -12 7 -7 -1 4
b:charge on	0 -3 0 3 4 2 -14
b:charge the	-7 3 -5 -1 11 0 0
b:chip	-6 0 0 6 -13 0 1
b:claim	2 -10 4 -10 9 0 -4
b:climb	0 2 -14 1 -4 10 0
b:climb to	0 2 -12 7 -1 2 -3
b:clock	-4 -12 -10 15 9 0 -2
b:close	6 -2 -14 1 -2 0 3
b:close to	6 -2 -14 1 -2 0 3
b:cocoa butter	0 -1 6 -13 -2 0 3
b:cod	-1 -3 -8 0 11 -1 3
b:cod pay	0 0 -9 -3 12 0 0
b:coffee	5 4 -11 -11 13 2 4
b:coffee from	3 -5 0 -11 12 0 0
b:coffee pay	-2 13 -10 7 -8 0 -5
b:collect	-6 5 10 -2 -5 -6 -6
b:collect a	0 -1 14 -10 -7 0 1
b:come	2 -12 0 1 3 -10 2
b:come on	0 0 16 -12 -9 0 1
b:come to	-4 -7 8 -17 13 0 -2
b:common	-5 0 -9 15 -1 0 -4
b:component	0 -1 -7 11 0 0 -4
b:content	0 -8 7 -12 -3 0 11
b:continue to	0 0 14 -4 -9 0 -11
b:copper	3 1 -12 2 3 4 1
b:cost	1 3 15 -13 1 -9 -11
b:cotton	-6 -3 3 4 3 0 -23
b:could	-11 -1 -18 -4 2 -2 22
b:could be	-6 0 -11 -3 0 0 12
b:could go	-3 5 -2 -14 -1 0 11
b:could have	1 0 2 12 -1 0 -20
b:counter	0 12 -7 0 0 0 -9
b:counter -	0 12 -6 -3 -1 0 -7
b:country	-16 -7 12 3 -5 0 -5
b:country and	0 0 13 -6 -1 0 -8
b:court	0 -1 2 -11 8 0 -2
b:crab	0 -3 -3 10 -4 0 -5
b:custom	-3 3 15 -4 1 -3 -15
b:cut	10 -2 5 -7 -6 4 1
b:cut duty	0 -1 -2 15 -10 0 -6
b:cut the	2 5 2 5 -4 0 -15
b:dairy	0 9 -15 3 -3 -1 6
b:date	1 12 -6 5 4 -5 -16
b:deal	-4 -9 -3 4 -2 4 6
b:deal with	0 0 15 -4 -3 0 -12
b:decision	0 -1 -10 15 -2 0 -7
b:demand	12 -3 7 -5 -3 0 -10
b:didn't	-6 -1 -4 11 0 0 -2
b:difference	-2 -7 -8 -8 18 0 -5
b:difference to	-2 -7 -8 -8 18 0 -5
b:do	4 5 -4 -14 -5 5 7
b:do not	-1 5 4 -7 -12 0 4
b:doe	4 -5 13 -7 7 -5 -25
b:doe not	5 -1 2 -9 7 0 -15
b:doe the	2 -3 12 -10 -1 0 -5
b:double its	-6 -9 12 -2 1 0 -6
b:double the	-4 -2 -11 -6 12 -1 8
b:double to	0 7 8 0 0 -2 -15
b:down	-4 -21 -1 2 -2 -1 12
b:down for	0 -4 -15 10 -12 -2 10
b:down from	-1 -7 1 -6 -1 5 12
b:down to	-1 -20 -3 5 8 -11 -1
b:draft	-6 -4 -8 0 -7 -6 17
b:draw	0 0 -14 -1 0 0 15
b:drone	0 -2 -8 14 -1 0 -6
b:drop	1 -12 1 0 -5 0 8
b:drop a	0 0 11 -16 -3 0 8
b:drop from	0 -1 0 17 -14 0 -7
b:drop its	0 -6 2 -10 7 0 0
b:duty and	5 0 -15 -2 13 0 4
b:duty at	-1 0 8 -16 0 0 7
b:duty go	-5 10 -2 2 1 -7 -9
b:duty is	-7 2 7 -3 6 0 -23
b:duty on	19 -2 -5 -3 -8 2 8
b:duty over	0 0 -3 0 12 0 -10
b:duty to	0 -9 -16 4 2 0 11
b:duty was	-3 2 -3 0 5 1 -12
b:duty will	-5 12 -10 6 0 0 -6
b:duty would	3 5 -1 -12 -6 0 6
b:each	-3 6 -9 -2 11 -2 -2
b:each other	0 -1 9 -14 6 0 -3
b:each side	0 3 6 -11 7 -1 -6
b:earlier	4 -2 10 -16 -13 -7 13
b:earlier draft	0 0 -1 -2 -4 -6 11
b:economy	-3 -9 -6 2 -8 0 16
b:effect	0 -2 12 -6 -4 0 -5
b:emergency	0 0 -10 10 3 0 -5
b:end	-5 14 1 0 -7 0 -3
b:enter	7 -9 8 -10 11 -9 -13
b:enter at	2 -6 8 2 -2 -1 -14
b:entry	14 11 -21 0 0 0 -4
b:ever	0 0 -7 -4 -7 0 11
b:everything	-5 -3 -13 1 14 -1 7
b:exceed	-4 0 -15 12 -6 0 7
b:expect	-3 11 -14 7 -10 0 0
b:extension	6 6 -11 7 -5 0 -16
b:extra	-10 -19 -14 4 13 5 3
b:face	-5 5 -11 2 -14 1 12
b:face a	-2 0 10 0 -2 0 -7
b:face an	0 -2 -3 -9 0 0 11
b:fact	0 0 -11 5 1 0 4
b:fall	0 -7 0 9 0 -9 -9
b:far	-2 -16 10 -17 11 2 -3
b:farm	0 2 -5 -5 13 0 -9
b:fear	0 0 -12 -2 0 -1 12
b:fentanyl	-6 -15 5 -5 7 2 -4
b:fentanyl and	0 -7 10 -7 0 0 1
b:fentanyl to	0 0 -1 13 -5 0 -9
b:figure	15 2 -5 -5 -9 0 1
b:figure of	19 0 -10 0 -13 -5 -2
b:finance	-3 11 -6 -1 0 0 -7
b:first	6 -11 5 0 -4 -13 2
b:fish	-7 -14 16 -17 0 6 6
b:fishmeal	0 -2 16 -5 -1 0 -4
b:fix	0 3 -16 13 -5 -1 6
b:flat	6 2 1 -8 8 -1 -12
b:follow	0 0 -7 14 -3 0 -6
b:footwear	0 -1 10 -6 -2 0 -2
b:for	-8 -3 -7 6 -7 -12 16
b:for <name>	-8 0 -1 -12 16 -6 0
b:for <quality>	-1 -2 1 6 0 -2 -11
b:for <span>	-3 -14 0 4 -7 -1 12
b:for a	-6 3 -16 5 0 -4 15
b:for the	0 2 8 3 -15 1 -6
b:force	-3 0 -14 14 6 -3 0
b:forced	0 -2 -8 -8 -2 0 14
b:formerly	0 -4 -15 2 12 -1 -1
b:four	-2 1 -13 -13 19 0 0
b:free	-2 1 -3 -10 13 3 -6
b:free of	0 0 -8 -9 11 0 2
b:from	-4 1 -4 4 10 -3 -11
b:from <day-ahead>	1 13 -17 4 -18 -3 12
b:from <day-gone>	-5 24 -14 13 -24 -1 -10
b:from <level>	10 0 -12 11 -17 -7 5
b:from <month-gone>	0 -2 -5 -5 12 -1 -3
b:from <name>	-6 -4 4 -14 14 -10 7
b:from <number>	-14 2 -1 -1 1 -3 4
b:from <seat>	-1 -4 12 1 -2 0 -10
b:from a	-2 -4 9 -15 0 10 -4
b:from midnight	0 2 -7 11 -7 0 -1
b:frozen	0 -3 5 -12 1 5 0
b:further	-9 0 -18 15 5 -2 -2
b:gave	27 0 -18 -12 8 -5 -19
b:gave <name>	10 -1 -11 3 -1 0 -2
b:gave the	22 3 -17 -18 0 -3 -4
b:generic	0 -4 -3 12 -5 0 -10
b:generic medicine	0 0 -7 11 -2 0 -5
b:geneva	-2 6 9 1 -14 -6 2
b:get	-4 0 1 2 -7 -12 5
b:get a	-7 3 11 0 -5 0 -16
b:get in	-1 0 20 -15 -1 0 -6
b:give	2 -10 -4 14 -14 0 0
b:given	1 -5 -1 16 -17 -1 -5
b:glass	11 -4 -8 1 4 0 -3
b:glass pay	7 0 -15 11 0 0 0
b:go back	-8 -6 -1 7 11 0 -6
b:go down	4 -13 -7 1 4 -4 5
b:go from	0 4 7 -2 0 -19 -9
b:go in	-4 0 11 -4 1 -1 -11
b:go on	-11 0 29 -10 -19 -3 -16
b:go the	0 -4 -9 0 17 0 -7
b:go to	9 1 -16 2 -7 2 6
b:go up	4 10 -6 7 -19 2 -5
b:good	-25 5 -1 -3 14 -2 -3
b:good are	0 0 6 0 -14 0 2
b:good at	0 6 6 -11 -4 0 6
b:good down	0 0 2 -5 -11 0 13
b:good enter	0 0 -12 14 -2 0 0
b:good from	-2 3 -9 2 7 5 -4
b:good had	0 0 -8 -1 15 -8 -2
b:good have	0 0 15 -8 -5 0 -4
b:good now	0 0 -10 -12 12 6 -1
b:good outside	0 -3 12 -5 -2 0 -5
b:good pay	4 -4 5 -9 0 6 0
b:good will	-3 10 -17 12 -9 -2 -1
b:good would	-7 6 -9 10 2 -1 -11
b:had announce	8 -8 4 1 -12 -4 1
b:had answer	0 9 1 6 -12 0 -9
b:had been	-6 -10 -9 13 4 -5 -4
b:had charge	-2 2 -9 1 3 3 -6
b:had face	0 -1 -4 -7 13 -1 -2
b:had go	-2 -6 11 0 -1 -1 -7
b:had keep	0 0 -12 -3 14 0 -1
b:had pay	-5 -7 -6 -7 14 5 -10
b:had put	-6 -10 10 5 -5 1 -11
b:had reach	0 -5 -7 14 -15 0 -3
b:had spoken	-1 0 0 -11 -9 -2 15
b:had stand	0 0 -7 -7 12 0 -2
b:had take	-3 -1 -7 -3 13 -1 -4
b:had the	0 15 1 -9 -12 0 0
b:had to	0 -7 12 -15 -3 10 -8
b:half	-6 5 -9 -6 12 -6 4
b:halve its	0 0 -12 1 6 0 7
b:halve the	1 0 15 -2 -9 0 -14
b:halve to	0 0 -13 6 4 0 3
b:hand on	-3 0 -5 12 -5 0 -1
b:has	-4 -9 1 2 1 -12 5
b:has announce	-4 1 -14 6 -3 0 6
b:has answer	0 -3 13 -1 -11 0 -5
b:has been	9 -6 5 4 -12 -7 -6
b:has bring	0 0 1 -11 9 0 -3
b:has charge	-2 9 7 -13 -5 0 -6
b:has cut	0 7 -4 11 -17 0 -2
b:has drop	0 0 -12 -1 10 0 3
b:has had	-1 0 20 -3 -19 0 -7
b:has just	0 0 -6 13 -4 0 -6
b:has put	-4 1 7 -9 -11 0 8
b:has say	0 -12 10 -17 -1 0 13
b:has suspend	0 -6 -14 16 2 0 -1
b:has threaten	-2 -3 -1 -6 0 0 11
b:have	0 -7 10 6 -5 -5 -6
b:have been	-15 -2 12 2 -4 -10 2
b:have bring	0 0 0 -11 -1 0 10
b:have come	0 0 -2 -10 3 0 8
b:have go	0 -6 -3 10 -1 -1 -1
b:have had	1 -3 2 1 -11 6 -4
b:have pay	-6 -10 14 -5 5 0 -9
b:have to	-8 6 5 -26 7 0 11
b:he	-5 -18 -3 2 -11 -16 19
b:he put	0 0 15 -11 -3 0 -5
b:he spoke	3 0 -11 7 -1 0 0
b:he was	-2 0 -3 -9 -7 0 15
b:he will	3 -5 4 -15 0 0 9
b:he'd	-2 -3 -1 -6 -5 0 12
b:he'll	-1 -3 -11 -1 -1 0 14
b:heard	12 -11 6 -5 -13 4 -4
b:heavy	0 -3 -8 0 -2 0 11
b:heavy truck	0 -3 -7 -2 -2 0 12
b:here	-5 -1 7 2 -10 -1 0
b:him	-2 0 -3 -9 5 0 11
b:him to	0 0 -6 -7 0 0 12
b:his	3 1 18 -19 -5 -1 -3
b:hit back	-3 -4 0 -5 -5 0 14
b:hold	-1 -1 1 -4 -11 -1 13
b:hold <name>	0 0 12 -9 0 0 -2
b:hold back	0 -4 -16 13 -4 0 8
b:home	-1 -1 11 1 -9 0 -4
b:hour	-2 0 10 -5 1 -3 -11
b:i	14 2 -10 -11 -7 3 7
b:if	-2 16 -3 -1 -12 -11 0
b:if <name>	4 -5 13 -6 -18 0 0
b:if it	-7 6 -11 7 3 -1 -2
b:importer	3 5 2 -12 13 -3 -15
b:importer of	0 5 3 -12 5 0 -2
b:importer will	0 2 -10 9 -1 0 0
b:impose over	0 0 0 11 -10 0 -1
b:impose tariff	0 0 -1 -11 0 0 11
b:in <month-ahead>	-5 0 -10 6 3 4 -10
b:in <month-gone>	-20 -12 6 5 -2 -8 3
b:in <name>	-7 -1 1 3 1 1 -11
b:in <number>	-4 2 -11 -6 13 2 -5
b:in <quality>	-2 -4 12 -4 -8 0 -2
b:in <seat>	11 8 6 -14 0 -7 -9
b:in a	5 5 0 -15 10 -4 0
b:in addition	0 0 15 -8 -8 0 -4
b:in between	0 -1 4 -12 2 -2 4
b:in for	0 0 11 -6 -1 0 -4
b:in general	0 0 11 -8 -2 0 0
b:in return	-8 -8 0 5 -11 -4 9
b:in that	-5 -8 -15 11 7 -2 6
b:in the	0 -2 -6 -21 -7 24 16
b:in turn	10 10 -4 -6 2 0 -13
b:include	0 0 14 -11 -3 0 -3
b:including	0 -1 12 -2 -11 0 -3
b:instead	-12 -1 -1 3 4 -12 0
b:instead of	-12 -1 -1 3 3 -12 0
b:into	-6 0 15 -12 -13 8 -3
b:into <name>	-1 -1 11 -8 -8 9 -9
b:into force	-1 -1 -14 13 -1 0 4
b:is <level>	3 -1 3 -12 10 0 -7
b:is a	4 -2 -11 8 -9 5 -1
b:is admit	-2 0 12 -9 0 0 -2
b:is at	-1 -6 14 -11 4 3 -12
b:is back	0 -8 13 -4 -3 0 -1
b:is charge	-5 -4 7 6 -14 0 -11
b:is down	-1 -4 -5 -16 16 6 0
b:is get	0 0 5 0 -1 0 -13
b:is half	0 -4 -7 -7 1 -1 12
b:is in	-1 -1 13 -13 -1 0 0
b:is now	-4 0 -7 -16 15 0 4
b:is talk	-3 -3 -13 15 0 0 0
b:is to	-3 -9 -15 8 2 -5 10
b:it 's	10 10 0 -9 -44 1 6
b:it <name>	0 11 -10 5 -3 -1 -4
b:it <quality>	0 -1 9 -3 -1 0 -3
b:it add	0 -1 17 -10 -7 -2 -3
b:it at	-3 -2 7 -15 -4 3 8
b:it became	0 -6 4 13 -19 -2 2
b:it end	0 11 1 -1 -10 0 -3
b:it go	-5 3 8 -11 -1 3 -1
b:it had	-13 -7 -2 -5 9 2 4
b:it has	-1 -17 4 5 -3 4 -2
b:it is	-5 3 5 5 -5 1 -13
b:it may	0 5 -11 -5 -2 0 11
b:it provide	0 0 -15 7 -1 0 8
b:it suspend	0 -2 -12 15 -1 0 0
b:it take	-3 -6 3 10 -13 3 2
b:it the	6 -7 16 -5 -3 0 -10
b:it used	-2 -13 -16 -8 16 11 -12
b:it want	0 0 3 4 9 0 -14
b:it was	1 1 -11 -7 7 4 1
b:it would	-5 -5 -13 10 17 2 -4
b:it'll be	1 0 2 5 0 0 -11
b:item	4 0 3 -11 6 0 -3
b:its	-18 2 8 6 -4 0 -14
b:its <level>	0 -4 0 2 -11 0 8
b:its <organisation>	0 6 -18 0 3 0 9
b:its additional	0 -7 0 7 -4 0 -11
b:its duty	3 0 -8 0 11 -9 0
b:its own	-11 -4 -2 6 0 5 -2
b:its part	-3 -3 6 3 -3 5 -14
b:its plan	0 0 -11 -4 0 0 14
b:its tariff	1 2 8 1 -16 -5 0
b:itself	-1 5 2 5 0 -1 -12
b:just	0 -5 -7 16 -3 0 -10
b:kava	0 -4 -10 1 13 0 -5
b:kava pay	0 -3 -12 4 11 0 -2
b:keep	-7 9 20 -15 1 -5 -18
b:keep its	-3 5 17 -15 -14 0 -2
b:keep pay	0 -2 12 -7 -2 0 -1
b:keep the	-2 -5 10 0 4 0 -15
b:keep their	0 0 12 -9 0 0 -3
b:know	2 1 7 4 -5 -2 -12
b:lapse	-6 11 -6 0 -8 0 2
b:last <month-gone>	0 -3 -16 12 3 -2 2
b:last week	2 -4 -10 14 -1 -12 1
b:last winter	0 -7 -8 15 -5 0 0
b:last year	0 -13 9 -3 1 3 -9
b:later	-1 3 -7 -16 10 -4 11
b:later it	0 0 -1 -14 2 -2 9
b:law	-7 8 -16 11 -8 -2 0
b:lay	-2 -7 -10 0 9 -1 6
b:leave	-1 -18 9 2 -7 -5 -4
b:leave <quality>	0 0 14 -8 -7 0 -1
b:leave its	0 0 25 -18 -3 0 -11
b:lemon	5 0 -4 -10 15 0 -11
b:let	1 -11 -2 0 3 0 3
b:let <quality>	-4 -6 9 7 -14 0 -11
b:let him	0 0 -6 -5 0 0 10
b:let it	0 0 -1 -11 -1 0 9
b:let off	0 -2 -2 5 8 0 -10
b:let the	-1 1 -1 -15 0 2 10
b:letter	0 -1 -10 -18 -7 -4 25
b:letter of	0 0 -6 -13 0 -3 14
b:level	-6 -7 -13 5 -4 0 13
b:levy	-3 7 7 0 -11 -5 -7
b:levy on	-7 -2 -8 14 -12 -1 4
b:lie	0 -2 12 -8 -9 0 3
b:lift the	-4 4 13 -6 -10 0 -3
b:like	-15 -5 11 -8 -5 5 7
b:limit	0 -4 13 -1 -5 0 -9
b:limit the	0 0 12 -9 -1 0 -1
b:list	-9 2 3 4 0 4 -14
b:list of	0 0 11 -9 -7 6 -4
b:live with	-7 3 3 -13 -6 0 7
b:long	-2 -2 15 -6 -4 0 -7
b:longer	-5 -19 1 0 15 -2 -19
b:look	3 -13 -4 9 6 -1 0
b:look at	-3 -13 0 8 6 -1 0
b:lose	0 -2 -14 -3 17 0 -3
b:lower	-9 -17 7 -4 0 4 1
b:lower <name>	0 -1 -9 11 -3 0 0
b:lower its	-9 -8 -1 10 -2 5 -7
b:lower the	0 -1 17 -12 3 0 -11
b:maintain	0 -2 13 -8 -2 0 -3
b:maintain its	0 -1 11 -6 -2 0 -1
b:make it	-4 -10 -12 3 0 0 17
b:maker	-3 0 -7 -2 -3 0 13
b:many	0 -3 17 -14 3 0 -4
b:many <quality>	0 -3 10 -11 4 0 -1
b:market	-5 0 -9 13 -2 0 -1
b:match	0 -2 1 9 -14 5 -1
b:may	-1 -7 5 4 -13 -1 2
b:may go	5 -1 0 -12 -1 0 5
b:may pay	-1 11 -4 0 -2 0 -7
b:may put	0 -4 7 8 0 0 -10
b:meal	-7 6 1 -22 15 -3 1
b:mean	-3 7 -11 -4 2 3 8
b:mean to	3 -7 -6 -11 -4 7 7
b:meant	0 0 -18 11 7 1 -3
b:medium	0 -2 -8 12 0 0 -5
b:medium and	0 -2 -8 12 0 0 -4
b:mentioned	5 -8 -9 0 -7 0 11
b:midnight in	0 -1 7 -12 5 0 -1
b:might	0 -12 -6 -6 -5 -1 18
b:might have	-1 -1 -4 -8 0 0 12
b:mineral	0 3 6 -12 -2 0 2
b:mineral water	0 3 5 -12 -2 0 3
b:ministry	-4 9 6 1 -9 0 -11
b:moment	0 -3 10 -2 -4 -1 -3
b:moment it	0 -1 11 -6 -1 0 -1
b:month	-4 -4 -8 -12 18 2 1
b:more	-17 -4 5 6 -2 2 -5
b:more than	-16 -4 -1 11 0 -2 -3
b:morning the	0 -5 13 -9 0 0 -1
b:most	-4 0 3 10 -2 -6 -21
b:mr	1 -10 1 -2 -12 5 6
b:much	-2 -9 0 -6 -16 21 1
b:much as	-2 -9 -2 -6 -16 21 2
b:named	4 -4 -7 14 -11 -3 -1
b:natural	0 -2 -11 16 -2 0 -6
b:never	15 -11 6 -1 -24 5 -2
b:new	5 -7 -10 8 -5 -4 8
b:new duty	0 -2 -9 11 0 0 -1
b:new tariff	0 -2 15 -11 6 0 -11
b:no	17 -10 -10 -1 1 -10 5
b:no .	8 1 -5 6 -24 -3 6
b:no duty	14 0 -9 -2 0 0 -5
b:no longer	-5 -19 1 0 15 -2 -19
b:nobody	13 -7 -5 7 17 -6 -31
b:nor	14 -1 -4 -7 -7 -3 3
b:normal	0 -2 14 -7 -6 0 -1
b:north <quality>	0 -1 10 -12 -1 0 4
b:not	11 -8 -9 1 16 -6 -8
b:not at	-11 11 7 -11 -7 0 -1
b:not be	6 -10 -9 12 4 0 -12
b:not exceed	-4 0 -12 10 -4 0 6
b:not go	-10 5 -8 -9 3 11 4
b:not pay	3 -7 -14 1 -4 0 12
b:not raise	-3 5 -1 -12 0 0 8
b:not the	-1 -2 -16 6 8 -3 5
b:notice	5 4 6 -14 2 0 0
b:now	9 -15 -1 7 2 0 -12
b:now and	0 2 -18 16 3 0 -4
b:now charge	0 -1 14 -5 -3 0 -4
b:now it	11 -7 1 7 -16 -2 -9
b:number was	0 0 -3 8 -12 0 6
b:obtain	0 0 -5 11 -3 0 -6
b:of <day-gone>	4 -6 12 -9 -8 -3 5
b:of <level>	-3 1 2 4 -8 -10 -1
b:of <month-ahead>	4 2 3 -13 3 0 0
b:of <span>	-1 -7 -4 -12 -2 0 18
b:of a	5 -5 -13 17 -9 -5 -1
b:of about	-3 -1 8 -17 0 0 8
b:of between	0 0 8 -12 5 0 -2
b:of its	-3 10 -16 2 13 0 -5
b:of last	0 4 -19 24 -19 5 -1
b:of the	-8 -13 -2 4 11 -3 -5
b:of thi	0 -3 13 -1 -11 -4 -2
b:of up	-11 -7 0 -3 5 -8 8
b:off	-5 3 0 7 1 -1 -11
b:off its	0 -1 -12 15 -3 0 -3
b:off the	-2 -6 1 0 12 0 -11
b:offer	14 -4 -14 -6 -4 0 5
b:oil from	-1 3 -2 12 -18 0 0
b:old	0 14 -8 1 4 -6 -14
b:old rate	0 9 -13 0 7 0 -3
b:older	-1 -7 28 -14 -12 0 -9
b:older duty	0 -1 23 -14 -8 0 -8
b:olive oil	-4 -1 13 -14 1 -6 3
b:on	0 -1 2 2 -6 2 -1
b:on <day-ahead>	3 -5 0 11 6 -2 -25
b:on <day-gone>	-16 -3 0 0 5 -9 4
b:on <name>	8 -11 -4 4 6 -8 -3
b:on <quality>	0 5 -8 8 -1 1 -4
b:on a	8 0 7 -18 -11 0 10
b:on aircraft	0 -3 -6 16 -8 -1 -7
b:on beef	0 0 -1 -11 0 0 11
b:on charge	-1 -11 18 -2 -3 0 -4
b:on pay	-4 6 6 1 -9 -1 -11
b:on refined	0 -2 -11 8 2 0 0
b:on the	0 2 -3 11 -18 -6 2
b:on them	-3 -4 14 -6 0 0 -6
b:on top	-2 -9 23 -14 -6 5 -13
b:on whisky	0 0 11 -6 -6 0 -3
b:one	11 0 0 -10 1 10 -4
b:one for	0 3 7 -10 4 0 -5
b:one minute	0 -2 -5 -5 13 0 -1
b:only	-6 0 1 5 0 2 -14
b:open	1 0 -15 20 -3 0 -9
b:opened	0 -3 -14 2 5 0 7
b:or	-17 14 -6 0 -14 -1 6
b:or <name>	0 0 2 -11 4 5 -3
b:orange	-1 3 2 -13 5 0 3
b:order	-7 -15 2 10 -5 -1 2
b:order the	0 -13 0 12 4 0 -6
b:ordinary	0 -2 18 1 -21 0 -26
b:ordinary duty	1 2 4 3 -7 0 -14
b:origin is	0 -2 14 -15 2 0 -5
b:other	-7 -8 9 0 0 -1 -4
b:our	7 0 -5 12 -9 -15 -3
b:our pay	0 -4 13 -9 -1 0 0
b:out	5 2 -18 11 4 0 0
b:out of	0 11 -6 -1 0 -2 -3
b:outside	0 4 11 -12 -7 0 0
b:own	-11 -2 3 1 1 4 -6
b:pact with	0 0 13 -10 0 0 -4
b:pair	0 -1 -8 -7 13 -2 0
b:palm	1 4 -1 2 -14 5 -2
b:paper	21 -9 -10 -10 0 -3 8
b:paper machine	7 3 -12 0 7 0 -4
b:paper pay	0 -7 12 -3 -2 0 0
b:parcel	-2 -2 13 -8 -2 0 -2
b:parliament	4 1 -12 2 -3 0 4
b:part	-7 -16 1 7 3 4 -9
b:part will	0 -1 11 -7 0 0 -6
b:partner	7 0 4 -14 6 0 -4
b:party	-12 -4 -9 3 0 0 14
b:paste	2 -6 8 -15 0 0 7
b:pay	0 -6 15 -3 -1 0 -18
b:pay <level>	-17 1 2 0 0 -8 2
b:pay <name>	-2 -3 12 1 -7 0 -1
b:pay <number>	-9 3 9 2 -12 -1 -4
b:pay an	4 -6 13 -1 -13 0 -5
b:pay as	0 -3 1 -4 -6 10 -1
b:pay no	5 0 -12 11 0 0 -6
b:pay the	-10 -4 8 2 -1 -2 -12
b:peak	0 -2 -1 -14 1 12 -1
b:peat	0 -3 -4 13 -3 0 -6
b:people	3 3 -12 7 4 -1 -8
b:period	0 -2 -5 14 -9 0 -4
b:permanent	-10 -2 -7 6 -2 0 11
b:phone	11 -4 0 0 -8 0 -3
b:pineapple	-5 2 8 -9 -12 0 6
b:pistachio	0 -6 14 -5 -3 0 0
b:place of	-4 -6 -12 8 8 4 -4
b:plan	3 6 -9 11 -4 0 -9
b:plu	-4 1 21 -7 -8 -4 -16
b:plu the	0 -5 9 2 -11 0 -1
b:plum	0 -2 9 -12 -1 0 3
b:point	0 -2 -9 -2 13 0 -6
b:port	4 -9 -5 -1 13 -1 -8
b:post	-9 -5 10 -12 -2 -1 11
b:powder	-6 -2 10 3 -9 -2 -4
b:powder pay	-1 -5 11 -4 0 0 -3
b:present	9 6 12 -21 -10 0 -16
b:present duty	10 -1 -7 -2 0 0 0
b:press	8 -5 -9 10 -1 0 -12
b:previously	0 -8 -2 -10 16 0 -1
b:proclamation	-4 -3 -4 15 -11 0 -3
b:product would	0 -4 0 10 0 0 -9
b:promise	4 0 -13 5 -7 -3 11
b:promise to	-10 -2 -9 14 12 0 -11
b:proposal	-5 -4 -5 -5 -4 0 15
b:propose	1 -9 -13 -14 7 0 12
b:propose to	-1 -6 6 -1 12 0 -12
b:protocol	-1 -2 -15 5 5 0 6
b:provide	-1 3 -18 18 -8 -3 0
b:provide for	-1 6 -17 12 -7 -3 5
b:publish	1 10 12 -19 3 0 -5
b:push	0 -2 -5 11 -4 2 -6
b:put	-8 2 -13 5 2 -1 7
b:put <quality>	-5 0 -10 12 -4 0 0
b:put tariff	0 0 -9 -5 -1 0 11
b:put the	4 4 -5 -12 4 -2 9
b:quarrel	0 0 -5 -8 12 0 0
b:quota	-7 -8 -14 7 3 -1 10
b:quota at	0 0 -14 2 6 0 5
b:raise	4 -10 -1 -4 9 -6 3
b:raise <name>	0 -3 10 -8 -1 0 0
b:raise the	5 -13 -5 4 -2 -11 9
b:raise to	0 6 10 -3 -14 2 -7
b:rate	10 -12 -2 6 1 -4 -3
b:rate from	6 -1 6 -11 0 0 0
b:rate had	-2 -5 -4 -2 0 11 -1
b:rate is	-8 3 1 1 -14 3 0
b:rate on	10 -10 0 0 -2 0 0
b:rather	-3 5 -7 -2 -10 6 8
b:reach	2 -9 -8 -1 -3 14 -2
b:read	18 7 -14 -14 -9 -4 0
b:ready	0 2 -3 -13 -2 0 14
b:ready to	0 2 -1 -12 -1 0 12
b:reciprocal	-6 -15 14 8 -12 -6 1
b:reciprocal rate	0 -11 -6 18 -1 0 -4
b:reckon	3 11 -10 -3 -3 -1 2
b:reckon with	0 12 -8 -5 -2 0 2
b:reduce from	0 -2 14 -11 0 0 -8
b:reduce to	0 0 -15 9 0 0 5
b:reduction	2 -1 -6 13 -8 0 -1
b:reduction of	3 0 -2 12 -8 0 -9
b:remain at	0 -6 13 -19 3 0 3
b:remember	-6 -6 -12 -4 11 12 -8
b:replace	-2 -5 8 -2 4 0 -11
b:request	-5 0 -4 -12 -3 0 16
b:request for	-4 0 -8 -5 0 0 13
b:respond	-1 -1 2 1 -12 0 7
b:return	-6 16 0 0 -2 -10 -8
b:return <name>	-2 2 0 -6 -6 -2 13
b:return <seat>	0 0 -10 12 -4 0 0
b:return to	0 18 0 -3 7 -5 -21
b:rice	-7 1 -8 10 2 1 -4
b:rice and	-1 -8 16 -4 -3 0 -4
b:rice pay	-1 14 -6 -3 -2 0 -2
b:right	-6 -1 -5 1 -8 -2 12
b:right now	0 -1 12 -6 -1 0 -3
b:right to	-5 4 -17 -3 -4 -1 16
b:rise from	0 -2 7 0 5 0 -15
b:rose	4 10 -3 4 -9 0 -8
b:rumour	15 -4 -15 4 -6 0 -9
b:rumour of	18 -1 -9 -11 -5 0 -4
b:safeguard duty	-1 -2 14 -8 -3 0 -4
b:salmon	3 -5 3 0 5 2 -11
b:salmon to	4 -3 -13 8 6 0 -4
b:sardine	-3 0 -5 12 2 -2 -13
b:say	17 -8 -11 2 2 -15 3
b:say <name>	14 -3 4 -9 -7 0 -4
b:say he	-2 -8 -6 -5 0 0 16
b:say it	4 -4 -3 9 -4 0 -3
b:season	0 -2 -1 -12 8 5 -4
b:section	-3 -1 15 0 -9 -1 -13
b:section <number>	-3 0 12 1 -7 -1 -12
b:see	8 0 -7 -17 7 3 3
b:sell	-4 -3 15 -8 -9 4 -1
b:send by	0 0 6 -12 6 0 0
b:separate	0 -4 12 -11 4 0 -5
b:sesame	-3 4 9 -16 1 0 0
b:set at	0 3 -12 2 8 0 0
b:settle	4 0 -3 8 -11 0 -3
b:shall be	0 -9 11 2 -1 0 -11
b:she	5 4 -12 -6 4 3 1
b:shoe	-4 2 0 -13 -3 1 13
b:shook	-1 0 -2 12 -5 0 -7
b:shook hand	-1 0 -2 12 -5 0 -7
b:shoot	0 2 4 -11 0 6 -3
b:shoot up	0 7 -2 -10 0 6 0
b:should	-14 2 3 14 -20 -1 -5
b:shrimp	-2 -4 -5 12 1 0 -12
b:side had	3 0 11 -6 -8 -2 -3
b:side would	0 4 5 7 0 0 -14
b:sign a	0 0 -13 15 -1 0 -4
b:since	-1 -20 29 -14 -4 -14 -7
b:since <day-gone>	3 -3 6 -9 3 -5 2
b:slap	3 7 -12 1 -15 -2 11
b:so	3 -8 0 0 8 -12 -2
b:so are	0 -7 -17 18 4 0 -1
b:so far	-1 -11 16 -13 2 0 -8
b:so from	0 14 -6 -11 -1 0 0
b:so the	-1 -9 0 -2 -1 0 10
b:soap	0 2 7 -1 -13 -1 3
b:sofa	0 -5 -1 11 0 0 -7
b:softwood	0 0 13 -8 -4 0 -2
b:some	6 -15 0 1 11 0 -14
b:somebody	5 0 3 5 -5 -2 -13
b:soybean	0 -17 0 4 5 -3 2
b:soybean will	0 -2 -7 11 0 0 -3
b:spare the	0 0 2 11 -1 0 -12
b:speak	8 -6 -12 5 4 -2 0
b:speak of	9 -12 -8 9 0 -2 -3
b:spoke	6 -9 -9 -5 -10 -7 19
b:spoke of	6 -9 -12 -2 -8 -7 18
b:spoken	4 -6 -6 -5 -11 -2 15
b:spoken of	4 -6 -6 -5 -11 -2 15
b:stand at	3 -10 1 0 2 5 -9
b:standstill	1 -7 13 -5 -5 0 0
b:start	-2 -3 0 10 -11 -3 2
b:stay	3 -4 6 -14 8 -1 0
b:stay at	4 -1 6 -7 6 -1 -16
b:steel	-19 -15 4 -7 25 -10 -6
b:steel and	-3 -15 -4 7 14 -2 -13
b:step to	0 0 -11 9 4 0 -6
b:still	-8 -13 -1 0 8 3 4
b:stop	-7 0 -6 12 5 -2 -15
b:stuff	-4 0 -4 11 -3 0 -3
b:subject	1 -1 18 -21 6 4 -14
b:subject to	1 -1 16 -19 6 4 -13
b:sugar	2 4 2 -11 10 -8 -3
b:surcharge of	1 -5 6 -4 8 -2 -28
b:suspend	-9 1 -14 20 0 -2 -13
b:suspension	-3 -9 -24 34 -13 -1 -4
b:suspension of	-1 -7 -15 28 -11 0 -8
b:table	8 5 -14 -6 0 0 4
b:take <quality>	0 0 -17 15 -1 0 4
b:take our	0 -1 -3 12 0 0 -8
b:take the	2 -11 -8 -2 2 -3 13
b:talk	9 -8 -14 -2 -9 -5 17
b:talk of	11 -12 -19 10 -10 -4 5
b:tariff	-5 -10 -7 7 6 -24 6
b:tariff at	0 0 -2 10 -1 0 -10
b:tariff book	-1 10 -12 4 -4 -3 -4
b:tariff for	0 -3 -9 2 12 0 -7
b:tariff from	0 2 -12 12 -9 0 5
b:tariff of	-17 -14 -8 0 -5 -10 22
b:tariff on	-2 -3 -2 -3 14 -1 -5
b:tariff to	5 -3 7 3 -18 -3 -3
b:tariff would	9 0 2 2 -1 0 -13
b:tax	12 0 -13 3 -4 1 3
b:tax on	-3 0 -9 13 -3 0 -1
b:tell	15 0 -6 8 -8 0 -12
b:text	0 0 1 -18 -3 0 16
b:th	0 6 -14 4 -5 2 5
b:than	-22 3 -4 16 -10 11 -12
b:that	27 -14 -7 0 -5 -4 -3
b:that <name>	29 -16 -5 1 -3 0 -19
b:that <seat>	10 -5 -16 5 -8 -1 5
b:that a	-23 10 -3 5 1 0 3
b:that bring	0 -2 3 -8 -9 0 12
b:that for	0 -3 -12 6 3 0 4
b:that had	-1 -5 -11 4 5 6 -4
b:that he	1 -8 5 -5 -14 -1 6
b:that i	6 3 -2 -3 -2 7 -14
b:that is	-11 2 0 -13 12 0 1
b:that its	-6 7 -10 2 -6 -1 10
b:that make	0 -2 9 1 -7 -2 -15
b:that our	-6 12 0 -2 1 0 -8
b:that period	0 0 -12 14 0 0 -1
b:that put	-1 0 -7 12 -9 0 -1
b:that the	-2 -27 20 -3 -3 -2 -2
b:that time	-2 -5 -12 12 -17 5 7
b:the	-11 -6 8 0 8 0 -12
b:the <day-gone>	0 -2 16 1 -12 -1 -4
b:the <level>	-1 0 18 -18 7 -9 -10
b:the <name>	0 -10 -4 2 9 -3 3
b:the <office>	0 -16 -6 7 -15 -6 15
b:the <organisation>	0 -5 4 4 -19 2 4
b:the additional	-11 -2 11 -17 9 -2 5
b:the agreement	-2 -2 -4 14 -5 0 -6
b:the basic	0 0 3 -13 8 0 -2
b:the bill	-1 -2 14 -7 -6 0 -3
b:the border	-1 1 -10 13 -6 0 -1
b:the custom	-1 -7 17 7 -10 0 -12
b:the deal	0 -4 0 11 -2 0 -13
b:the difference	-2 -7 -8 -8 18 0 -5
b:the end	0 4 -11 5 -1 1 1
b:the extension	7 -4 -5 7 -2 0 -11
b:the extra	-6 -11 -3 -6 16 -2 -1
b:the figure	11 1 0 -5 -14 -4 6
b:the further	-1 -4 -11 6 4 0 0
b:the law	-3 3 -17 16 -5 0 -5
b:the letter	0 1 -7 -16 -7 -2 19
b:the list	0 -3 -7 15 -4 0 -6
b:the moment	0 -3 19 -12 -1 0 -2
b:the new	9 -13 -11 12 -3 -1 -1
b:the normal	0 -2 14 -7 -6 0 -1
b:the offer	-1 0 -8 -4 -1 0 12
b:the old	1 4 -8 5 10 -3 -19
b:the older	0 -2 17 -11 -3 0 -5
b:the one	-1 1 0 -9 10 1 -5
b:the order	-1 -10 1 6 -5 0 7
b:the ordinary	0 0 8 5 -12 0 -20
b:the other	-4 -2 8 4 0 -3 -16
b:the paper	6 0 -3 -16 -3 0 11
b:the proclamation	0 -2 -4 10 -8 0 0
b:the protocol	-1 -2 -15 5 5 0 6
b:the rate	10 -3 5 0 -3 3 -12
b:the reciprocal	-3 -12 13 10 -14 -2 0
b:the remain	0 -3 -1 10 -9 0 -6
b:the right	-5 4 -10 -2 -5 -1 11
b:the second	-2 0 15 -10 -3 5 -10
b:the standstill	1 -7 13 -5 -5 0 0
b:the sum	0 -11 -6 7 -2 0 10
b:the surcharge	6 5 -1 -13 1 -1 1
b:the suspension	-1 -4 -22 27 -11 0 0
b:the talk	0 2 -4 -14 1 0 12
b:the text	0 0 -3 -14 -3 0 15
b:the treaty	0 0 -11 8 1 0 4
b:the truce	0 18 -10 -8 -7 -2 4
b:the two	-4 -7 -14 8 5 2 4
b:the worst	0 -5 -2 -6 -11 17 -1
b:their	-8 6 7 -4 -11 3 1
b:them	8 -5 5 -8 10 -8 -11
b:them the	-1 0 2 -11 6 0 1
b:themselve	0 0 -2 11 -2 0 -8
b:then	-9 16 -13 1 7 -24 2
b:then it	-3 11 -3 2 0 -1 -9
b:then pay	11 -4 -13 12 0 0 -2
b:then to	0 -1 0 12 -11 -2 -2
b:there	16 -14 10 2 -16 -11 -7
b:there 's	2 -11 -5 0 3 0 7
b:there are	2 -2 13 -10 -4 0 -4
b:there had	10 1 -13 -1 6 0 -6
b:there is	5 -3 -6 14 -17 -2 -7
b:there the	0 0 12 -3 -9 0 -5
b:there was	7 -3 -10 11 -1 -6 -8
b:thereafter	7 12 -9 -13 -2 0 -2
b:therefore	-3 6 3 6 -18 -2 -13
b:they	-18 -5 10 6 0 -4 -11
b:they are	-1 0 12 -8 -3 0 -3
b:they come	3 0 4 -13 -2 0 4
b:they go	0 -8 13 9 -7 -6 -9
b:they had	-4 -7 -14 11 6 -7 3
b:they have	-2 -8 19 -13 -6 5 -7
b:they pay	-3 10 2 -2 -7 6 -16
b:they used	0 -2 -6 -4 12 0 -2
b:they were	-1 -16 -4 4 12 -7 -1
b:they will	-7 15 -11 0 -1 -2 0
b:they would	-5 4 1 -10 -12 -1 13
b:thi month	0 0 -7 10 -2 0 -2
b:thi week	0 0 1 -16 11 -1 4
b:thi year	0 -1 12 -7 -3 -5 0
b:thing	2 1 -10 9 -1 0 0
b:think	-10 6 -11 2 8 0 1
b:think of	-3 -4 -7 -5 3 0 12
b:third	-4 -3 -20 21 3 -1 0
b:third country	-2 -3 -10 15 0 0 -5
b:those	-3 6 7 -8 9 -2 -16
b:threat	-11 -6 0 2 -14 0 13
b:threaten	4 0 -11 -8 -4 -7 15
b:threaten with	-1 -1 -7 -9 -4 -1 18
b:through	-7 -9 -9 13 6 0 -3
b:till	0 -9 10 0 -2 0 0
b:timber	-3 -7 2 6 -12 -1 6
b:time	1 -12 -5 2 5 0 2
b:time <quality>	0 -1 7 -15 1 6 0
b:time the	0 -2 -13 0 12 -5 3
b:tin	-2 -3 3 -13 4 6 0
b:to	-2 -1 -7 10 -10 0 5
b:to <day-ahead>	0 -4 12 -11 -2 0 3
b:to <goods-amount>	0 0 -10 15 -2 0 -7
b:to <level>	0 -1 5 2 1 -9 -11
b:to <name>	-8 6 11 -8 -4 1 -5
b:to <number>	-3 -6 4 -10 11 -4 1
b:to a	3 -1 11 -6 -13 0 0
b:to answer	4 -7 -10 -3 2 7 3
b:to apply	0 0 -14 16 -1 0 -3
b:to be	-2 -2 -12 4 0 5 4
b:to bear	0 10 5 -11 -4 2 -9
b:to become	0 -8 -17 24 -7 0 -3
b:to charge	-2 -4 -10 -1 6 -6 12
b:to collect	0 -1 5 -16 4 0 7
b:to come	-7 2 7 -11 0 0 6
b:to do	0 -6 -5 0 11 0 -2
b:to enter	5 0 0 -10 -3 0 6
b:to fall	-2 0 12 -11 -4 0 2
b:to have	0 -7 -6 1 -10 -2 13
b:to leave	0 0 10 0 -3 0 -8
b:to pay	-17 0 0 -6 1 10 5
b:to put	6 3 -14 10 -7 -2 -4
b:to raise	0 -16 10 -9 -9 0 11
b:to return	-1 8 -6 -4 11 0 -12
b:to the	-10 4 14 -8 2 -1 -11
b:together	-4 -12 0 10 6 -5 -16
b:together with	0 -2 -7 13 -2 -2 -2
b:tomatoe	-6 7 0 -12 5 -1 4
b:tool	0 -1 12 -3 -4 -1 -7
b:top	-2 -8 18 -8 -6 5 -12
b:top of	-2 -8 31 -16 -7 -1 -20
b:total	-10 1 -1 10 6 -9 -14
b:total of	-7 0 9 -1 4 -1 -14
b:total to	0 5 -13 8 3 -2 -4
b:touch	-1 0 12 -5 -3 0 -5
b:touch the	-1 0 12 -5 -3 0 -5
b:toy	0 3 9 -12 -1 0 0
b:tractor	7 -15 -2 -4 3 -3 12
b:trader	1 0 -7 11 -9 -2 0
b:truce	2 18 -12 -15 -7 -1 12
b:truce is	0 10 -4 -3 -2 0 -2
b:truce it	-3 13 -14 -7 1 -7 0
b:truce of	0 2 0 10 -18 0 6
b:truce the	-1 12 -2 -3 -7 1 -4
b:truck	-1 -21 -10 6 11 -2 5
b:tuna	6 2 -2 6 0 -1 -14
b:turn	9 10 -6 -8 5 0 -9
b:twice	0 -1 -3 -7 10 0 -1
b:twice the	0 -1 -4 -7 10 0 -1
b:two	-7 -9 -10 5 14 0 -1
b:two rate	0 -9 -1 12 4 -9 -1
b:unchanged	-1 -4 15 -8 -3 0 -4
b:unchanged at	-1 -4 15 -8 -3 0 -3
b:under	-12 -18 -10 8 1 3 11
b:under the	-8 -14 -11 3 0 5 14
b:until	-12 5 3 -6 3 -4 3
b:until <day-today>	0 -2 2 7 -11 0 2
b:until <number>	0 0 -10 -8 16 0 -1
b:until last	0 0 -8 -8 16 -3 0
b:until now	0 -1 0 15 -14 -3 -6
b:until the	-1 6 5 8 -15 1 -4
b:until then	0 4 2 -14 6 0 -7
b:up	-11 -5 3 -4 6 7 -2
b:up from	-3 -10 1 -5 15 -1 -15
b:up the	4 -6 -3 -8 -4 0 11
b:up to	-6 3 6 -6 1 10 -4
b:urea	-1 -3 2 0 -10 11 -5
b:us	10 -9 1 -6 0 11 -11
b:used	-6 -4 -20 -14 30 9 -23
b:used to	-5 -20 -16 -12 30 9 -20
b:vanilla	1 13 -2 -7 -12 0 4
b:vote	-5 -6 -13 8 -5 0 9
b:wait	0 4 -15 -2 -2 0 13
b:walnut	-3 -1 -6 9 6 0 -10
b:want	0 -5 4 -17 3 5 2
b:want <name>	-6 0 11 -3 0 0 -6
b:was	-3 -1 -10 -1 3 -1 10
b:was <level>	3 13 -6 -8 -7 0 3
b:was <number>	0 0 3 2 -8 0 5
b:was at	-1 6 3 -15 -2 0 3
b:was cut	0 0 5 -15 11 0 -6
b:was given	7 -1 1 6 -10 0 -10
b:was raise	4 0 -6 4 -9 3 2
b:was ready	-1 0 -4 -8 0 0 11
b:was still	-3 -1 -13 0 6 -1 11
b:was to	-7 4 -18 3 -21 -12 22
b:watche	0 1 14 -4 -10 0 -4
b:we are	9 5 -3 1 -4 0 -12
b:we gave	12 -2 -7 -3 -2 0 -1
b:we had	11 -8 -13 5 4 -4 -11
b:we shall	-2 -3 12 -11 0 6 -8
b:we take	-10 -17 7 6 -2 -2 2
b:week	0 -2 -7 2 -7 18 -3
b:week ago	-1 0 7 10 -11 -2 -6
b:week it	0 -1 -4 -11 17 -2 0
b:week of	0 5 -5 -18 -7 19 -6
b:were	4 -9 -10 0 6 1 8
b:were <number>	0 -5 -4 0 9 -4 0
b:were charge	0 -5 -9 1 -1 11 -1
b:were to	0 -10 -17 5 -1 0 10
b:what	-8 2 -11 14 -3 4 -2
b:what remain	0 0 -10 11 0 0 0
b:wheat	-8 1 -8 -3 14 -4 2
b:wheat and	0 -7 -6 -6 11 0 7
b:when	-3 -18 -4 5 12 -4 -4
b:when <name>	-1 -5 -6 -9 12 2 0
b:when <seat>	0 0 2 9 -12 0 -1
b:when the	0 -7 -8 6 11 -1 -4
b:where	-4 -23 0 7 20 -13 -28
b:where it	-3 -19 0 11 5 -8 -13
b:where the	-1 -6 0 13 -7 0 -8
b:where they	0 -4 7 -7 9 0 -7
b:wherea	0 0 -3 11 -7 0 0
b:which	0 -14 7 0 4 8 -10
b:which <name>	6 -12 4 -1 -3 -6 1
b:which <quality>	0 5 3 -13 -2 0 6
b:which are	0 -3 15 -11 -2 0 0
b:which bring	0 0 -13 6 7 0 0
b:which go	0 1 9 0 -15 4 -5
b:which had	2 2 -18 9 7 -5 -6
b:which is	-5 -12 1 6 -4 8 -4
b:which it	0 -5 -12 3 0 5 9
b:which pay	8 -12 14 -11 -1 -2 -10
b:which put	0 0 -6 12 -6 0 -2
b:which the	-5 0 10 -7 -1 1 -3
b:which was	-4 7 -19 0 1 0 6
b:which we	0 -1 -7 -8 13 -1 -1
b:whiskey	0 -13 3 -5 3 -1 8
b:whisky	-1 4 18 -7 -7 -3 -13
b:who	10 -4 -5 -7 0 9 -3
b:whoever	14 3 -8 -1 2 0 -12
b:whose	0 0 9 -5 7 3 -12
b:why	-11 0 5 4 0 0 -5
b:will	0 6 -14 11 -18 -9 4
b:will <name>	14 -3 -1 -10 0 0 -5
b:will also	0 -1 -8 11 -2 0 -3
b:will apply	0 2 -9 7 -2 0 0
b:will bring	0 0 -6 13 0 0 -8
b:will charge	-1 0 -6 9 -2 -2 -3
b:will collect	0 -1 -5 12 0 0 -7
b:will cut	0 0 -11 10 0 7 -10
b:will drop	-2 0 12 -9 0 0 -2
b:will keep	0 0 17 -15 0 0 -3
b:will let	0 0 2 7 0 0 -12
b:will levy	0 0 -15 11 0 0 3
b:will not	-5 6 -18 -4 2 -3 19
b:will put	-7 -4 -18 5 0 0 12
b:will rise	0 11 2 -9 0 0 -4
b:will stop	0 -1 9 -5 -3 0 -2
b:will suspend	0 -8 22 -19 0 0 -1
b:will take	4 1 -3 7 -1 0 -14
b:will therefore	0 6 -11 5 -1 0 0
b:will thu	0 -2 -8 11 -1 0 -1
b:wine	-4 -4 2 12 -11 -7 -2
b:wine to	0 -1 -8 12 -6 -1 1
b:winter	0 -14 -12 10 0 9 -3
b:with	-6 -12 4 4 -12 -24 16
b:with <name>	1 2 5 -3 -12 0 -1
b:with a	-4 -21 -9 1 6 1 11
b:with an	0 0 13 -4 -5 0 -6
b:with duty	0 0 -5 11 -2 0 -8
b:with it	0 5 0 -18 6 0 5
b:with the	-6 -10 8 -2 -2 -7 5
b:without a	-5 7 2 -12 -5 0 7
b:without an	0 3 -3 -15 -2 0 13
b:without the	1 -14 -10 21 8 -2 -12
b:won't	0 4 -11 -8 -1 0 11
b:worst	0 -6 -3 -8 -12 19 -2
b:worst week	0 -1 0 -2 -8 10 0
b:worth	0 5 8 -5 6 0 -17
b:would	8 16 -20 -1 -20 -16 9
b:would be	5 14 5 -11 -11 -6 -6
b:would charge	0 -3 -12 11 -3 0 0
b:would go	11 9 1 -3 -13 -2 -10
b:would have	-22 -12 -28 25 19 -11 -5
b:would impose	-1 0 -4 -10 0 0 13
b:would keep	0 -5 17 -7 -2 0 -10
b:would let	-3 0 -14 16 -2 0 -3
b:would like	-9 -13 1 -7 -1 6 14
b:would make	-5 -1 -7 -3 -2 0 12
b:would not	1 -18 2 0 9 6 -5
b:would pay	1 12 -12 -5 -31 -5 10
b:would then	1 6 1 -15 -11 0 4
b:write	10 -5 -5 -1 -8 5 -1
b:yarn	4 0 4 -4 -17 4 4
b:year	-5 -21 -2 4 6 3 -5
b:year 's	0 0 1 -16 7 0 2
b:year ago	0 0 -10 -10 16 0 -1
b:year it	-2 -5 7 -5 2 4 -12
b:year the	-1 -4 -6 14 -3 -9 -4
b:you	17 -5 -9 -31 9 5 3
b:you get	0 5 -11 -12 3 0 10
b:your	1 6 9 -10 -4 5 -11
b:—	-9 -3 6 2 5 -3 -11
b:— <name>	0 -2 -23 13 4 6 1
b:— the	0 4 2 -1 10 -1 -20
b:•	3 -4 0 11 -14 0 -9
b:• <name>	0 0 -17 19 -2 0 -3
before=far higher	8 -7 -4 -13 6 9 6
before=far lower	-4 -13 12 9 -14 -30 -2
before=far same	-1 0 0 -3 -2 -11 10
before=here higher	-8 11 -10 1 4 7 -4
before=here lower	-21 -10 3 6 -4 -6 5
before=here same	3 -19 11 -16 9 -3 2
before=paragraph lower	-23 -6 0 5 4 4 1
before=paragraph same	19 -6 9 -4 -10 -27 -2
c0=agree	11 -12 2 2 -15 11 -7
c0=begin	3 -6 10 -6 2 -3 -4
c0=down	1 -9 -1 3 7 -8 -5
c0=end	-3 -13 -3 -1 17 -10 -7
c0=lack	0 -3 -6 -3 -3 0 13
c0=propose	5 -16 -1 -8 2 3 7
c0=say	3 8 -1 -3 -16 4 1
c0=sell	-3 -6 13 -10 -12 3 7
c0=sign	1 9 -9 4 -11 -10 7
c0=threaten	3 3 -6 -2 -15 -7 9
c0=up	-3 8 9 -4 -4 4 -13
c1=agree	8 -18 6 -3 -16 12 -1
c1=down	-1 -10 4 2 7 -9 -9
c1=end	-6 -4 5 -2 6 -11 -8
c1=impose	0 -11 2 -3 5 -7 3
c1=propose	4 -7 -11 -2 -1 0 10
c1=return	8 4 0 -3 4 -6 -10
c1=say	0 6 7 -7 -15 4 0
c1=sell	-4 -7 7 -1 -12 3 6
c1=sign	-2 8 -4 2 -15 -8 9
c1=threaten	6 6 -19 -5 -12 -3 11
c2=bear	5 2 8 -2 -2 2 -15
c2=begin	5 2 1 0 1 -10 -7
c2=down	3 5 4 1 -10 -7 -2
c2=end	-14 1 -3 3 11 -8 -4
c2=impose	-10 0 7 -1 5 -20 -5
c2=propose	5 -13 -5 6 7 -4 -4
c2=return	-2 21 -11 -10 -13 0 1
c2=stay	0 2 1 0 -4 6 -6
c2=suspend	1 -14 9 7 -14 -3 -2
c2=target	-7 -4 -1 -4 0 -1 12
c2=up	-7 -7 12 -11 13 -10 -12
class=agree	7 -11 -7 6 -13 15 -2
class=agree from	0 1 6 5 -21 0 -1
class=agree no	6 -10 -9 6 -4 14 -6
class=agree past	0 -17 6 3 -12 16 -14
class=agree perfect	11 -7 -17 14 -13 1 2
class=bear	1 -7 -6 5 9 0 -1
class=bear from	-5 -13 -10 -8 18 -3 16
class=bear future	0 1 -18 12 -4 0 4
class=bear gerund	1 9 0 6 -3 -6 -20
class=bear infinitive	1 -14 -5 -2 4 8 5
class=bear participle	4 0 -24 0 19 1 3
class=bear past	-7 -6 -1 5 4 7 -16
class=bear perfect	4 -15 6 3 3 -8 -17
class=bear pluperfect	-7 -12 -6 -1 14 0 -6
class=bear present	6 3 8 -3 -12 -15 1
class=bear to	-7 -14 20 -22 -4 8 4
class=begin from	-14 -4 -5 11 9 3 -29
class=begin modal	0 13 -6 -9 -16 -4 8
class=begin no	6 5 6 -2 -3 -19 -8
class=begin participle	0 0 -2 -10 13 0 -7
class=begin past	-3 -10 13 -11 4 -7 -5
class=begin perfect	-8 -10 10 -16 11 0 0
class=begin pluperfect	0 -16 16 -18 9 -4 -4
class=begin present	5 7 -10 17 -9 4 -17
class=buy from	0 0 14 -10 -6 0 -1
class=buy perfect	0 0 -13 17 -2 0 -8
class=buy present	5 -8 14 -22 -3 0 10
class=buy to	0 0 -9 -4 0 0 11
class=deny	10 -6 7 -10 -18 -1 9
class=deny no	6 -5 6 -10 -17 0 11
class=down	3 2 1 1 5 -18 -6
class=down from	-13 -20 13 -9 8 -2 -11
class=down future	6 0 3 -3 -22 12 -2
class=down infinitive	0 3 0 7 -15 -2 -2
class=down modal	0 8 7 -7 -20 -4 4
class=down no	10 19 0 -3 5 -12 -20
class=down participle	0 -1 13 -5 -3 0 -9
class=down past	5 -19 -5 -7 18 -19 4
class=down perfect	-5 3 -4 0 11 -1 -13
class=down pluperfect	7 -5 7 -19 15 -5 -11
class=down present	-4 7 -5 12 -9 -11 -3
class=down to	-1 -18 -11 10 -9 -10 13
class=end	-8 -5 5 -2 16 -9 -22
class=end from	0 4 17 -6 -18 0 5
class=end future	-5 0 25 -16 -11 0 -9
class=end infinitive	-8 8 15 2 -16 0 -11
class=end modal	0 10 22 -14 -13 0 -14
class=end no	-7 -8 2 -4 20 -7 -22
class=end participle	0 -2 -8 -4 15 0 -1
class=end past	-10 -12 -9 -2 19 -12 5
class=end perfect	-2 0 -29 -6 25 6 6
class=end pluperfect	0 0 -14 -3 15 0 0
class=end present	6 -9 2 16 -14 -8 -10
class=end to	0 0 -9 6 13 -1 -8
class=impose	-9 -6 3 0 9 -4 -5
class=impose from	-24 21 -17 13 7 14 -28
class=impose future	-4 8 3 -2 -9 0 -1
class=impose gerund	3 -8 6 -15 10 -7 4
class=impose infinitive	4 3 3 -2 -16 -4 3
class=impose modal	-10 3 -10 -6 6 -16 13
class=impose no	-9 -8 10 -3 11 -11 -9
class=impose participle	-1 2 12 0 -11 -11 -6
class=impose past	-18 -7 0 8 8 5 -13
class=impose perfect	3 12 1 -9 4 -1 -7
class=impose present	-6 -11 0 5 6 6 -6
class=impose to	5 -12 2 -3 -18 -2 15
class=lack	-3 -2 -25 10 9 -2 8
class=lack no	-3 0 -23 12 9 -2 3
class=lack present	-1 -4 -24 5 13 -2 9
class=propose	10 -13 0 7 -3 0 -4
class=propose from	-9 6 17 -27 0 -1 -8
class=propose gerund	3 -1 -13 11 7 -3 -5
class=propose modal	-4 -10 14 13 -9 5 -14
class=propose no	8 -17 2 7 -4 2 -4
class=propose perfect	4 1 1 2 -11 -2 -1
class=propose pluperfect	11 -10 -2 11 -11 -3 -6
class=propose present	2 -4 -2 -6 3 -16 6
class=propose to	8 2 -27 11 2 -2 3
class=return	7 13 -5 4 -5 -11 -14
class=return infinitive	-2 8 -6 -4 11 0 -11
class=return modal	7 -7 10 0 -17 -3 0
class=return present	-2 19 -17 7 -4 -4 -14
class=return to	9 7 -9 3 1 -4 -14
class=say	-3 13 -6 -4 -9 2 7
class=say infinitive	-5 5 3 11 -4 0 -11
class=say modal	-6 11 -5 -9 10 0 -4
class=say no	0 12 -10 0 -14 5 6
class=say past	-8 15 -5 -2 -12 -16 13
class=say perfect	7 -3 -5 -5 -6 -4 9
class=say pluperfect	3 -5 6 9 -19 -10 1
class=say present	2 -2 -3 -10 12 15 -4
class=sign	2 9 -7 4 -15 -14 9
class=sign from	0 4 16 -11 -13 0 -3
class=sign future	-1 6 5 -12 0 0 2
class=sign modal	-12 -2 -10 -2 6 0 13
class=sign no	0 9 -3 -1 -4 -15 4
class=sign past	0 -8 1 11 -18 -9 0
class=sign perfect	12 2 -18 12 -17 0 -1
class=sign present	-11 11 6 -25 2 -3 9
class=sign to	4 -5 -26 15 -8 -4 10
class=stay from	-5 11 -33 16 4 3 14
class=stay future	0 2 14 1 -11 -8 -18
class=stay modal	0 -2 9 -6 13 -4 -7
class=stay no	-2 -2 12 -9 3 -2 -8
class=stay pluperfect	0 -16 -12 3 11 -1 1
class=stay to	-12 -6 25 -16 -3 -3 0
class=suspend	-5 6 -4 9 -5 -5 -8
class=suspend from	0 7 -18 6 0 2 4
class=suspend future	-2 3 15 -14 -2 0 -2
class=suspend infinitive	0 -7 13 -1 -2 0 -10
class=suspend modal	-3 3 12 -9 0 0 -2
class=suspend no	-5 4 1 8 -10 -8 -8
class=suspend past	-5 15 -13 2 -3 -4 6
class=suspend perfect	-2 0 -8 16 -5 0 -5
class=suspend pluperfect	0 15 -12 -5 -8 0 2
class=target from	5 15 -11 0 0 5 -5
class=target future	-4 -7 -5 10 -5 -6 4
class=target gerund	2 -13 14 -16 4 -1 0
class=target infinitive	-3 5 -9 1 6 -8 3
class=target modal	13 0 -7 -4 -9 -7 7
class=target no	-1 -10 4 0 3 1 -3
class=target past	-13 2 -14 2 12 13 -11
class=target perfect	-3 12 8 -10 -3 -3 -8
class=target pluperfect	4 1 -19 0 7 4 -2
class=target present	1 -5 16 -1 -12 2 -16
class=threaten	1 1 1 -13 -18 -10 15
class=threaten no	1 -6 2 -12 -12 -9 16
class=threaten present	-12 7 -9 -6 -2 0 12
class=up	-2 0 1 -3 10 6 -10
class=up from	-10 -4 -2 5 16 -2 -39
class=up future	0 3 12 -16 -2 1 1
class=up gerund	1 3 -13 7 -9 -2 5
class=up modal	-1 7 5 8 -17 -3 -12
class=up no	-21 -17 10 -8 14 11 -6
class=up past	0 -3 1 -8 7 -3 4
class=up perfect	0 -10 -14 0 24 0 -5
class=up pluperfect	-10 -6 14 -6 -2 8 -20
class=up present	2 0 -11 7 5 8 -9
class=up to	9 12 -7 -1 -16 -1 1
column:a	0 10 -9 3 -1 -2 -1
column:after	0 13 3 -12 -4 -2 -4
column:at	0 -15 -15 -9 -10 26 -3
column:august	0 -1 -11 12 5 -5 -6
column:before	-2 -9 -35 -29 48 -15 -13
column:duty	-5 9 25 1 -34 0 -25
column:ends	0 20 -13 -9 -5 -3 -3
column:from	-2 10 -41 37 -25 -8 -1
column:if	-1 38 -21 -23 -15 -13 -11
column:in	-1 -2 0 -7 15 -8 -12
column:it	0 12 -9 -10 6 -5 -3
column:july	0 -11 -8 4 -15 9 10
column:may	0 -5 -13 4 11 4 -5
column:new	-1 -3 18 -32 8 4 -8
column:now	-2 -2 35 -16 -25 -5 -17
column:on	1 -1 9 -10 -6 -7 11
column:rate	-8 -10 10 12 -14 -9 -22
column:the	-3 6 -10 -3 -8 17 -4
column:today	0 -16 44 -26 -19 -12 -10
column:truce	-1 18 4 -5 -12 -8 -16
column:under	0 -4 13 -12 -16 0 7
column:until	-2 -17 9 -5 12 -16 -10
column:without	0 30 -21 -9 -9 -8 -6
condition after	0 18 -4 -10 -5 -1 2
condition before	-4 9 -23 11 -2 -8 0
condition column	-1 48 -28 -22 -17 -18 -13
condition heading	-2 49 -29 -22 -19 -19 -14
condition led	-9 10 -6 -9 0 -8 6
condition low	-6 18 -3 -7 -12 -20 0
condition part	-5 13 -19 5 -9 -12 6
condition rest	0 15 9 -2 -7 -14 -19
ct0=agree modal	-4 -8 -1 -10 5 0 12
ct0=agree past	0 -7 9 1 -21 12 -9
ct0=agree perfect	13 0 -12 8 -4 0 -7
ct0=agree pluperfect	4 1 -6 11 -13 0 -5
ct0=agree present	-2 -1 3 -18 12 2 0
ct0=bear future	1 6 -16 5 -1 -3 5
ct0=bear modal	-1 0 -13 -5 2 0 12
ct0=bear past	-9 -9 -14 10 10 6 -8
ct0=bear perfect	6 -18 11 6 -7 -5 -26
ct0=bear pluperfect	-3 -6 -6 -2 15 0 -11
ct0=bear present	9 -1 10 -6 -18 -11 6
ct0=begin modal	4 8 -5 -1 -13 0 0
ct0=begin past	-2 -5 -4 -5 11 -1 -2
ct0=begin perfect	-12 -5 23 -16 1 -3 -3
ct0=begin present	5 -3 6 0 -13 0 -2
ct0=buy perfect	0 0 -14 18 -2 0 -8
ct0=buy present	0 -2 4 -10 4 0 2
ct0=down future	-1 1 3 -3 -12 11 -1
ct0=down future-passive	0 0 -12 15 0 0 -3
ct0=down past	5 -16 -1 -2 7 -12 2
ct0=down perfect	-2 5 -6 1 11 0 -19
ct0=down pluperfect	0 0 7 -15 11 -4 -3
ct0=down present	-3 -13 -2 9 -4 -12 1
ct0=down present-passive	-4 -4 -16 12 5 0 2
ct0=end future	-7 -4 16 -12 -7 0 4
ct0=end perfect	0 -3 -21 -4 22 0 1
ct0=end present	4 -4 -9 10 0 -3 -3
ct0=impose future	-2 -2 3 -4 -28 5 8
ct0=impose future-passive	-12 0 2 5 0 -4 -4
ct0=impose modal	-13 -3 -3 3 -3 -7 8
ct0=impose past	-9 5 0 8 3 -2 -14
ct0=impose past-passive	-7 -2 2 5 -4 11 -11
ct0=impose present	-1 -14 -2 -2 13 -3 1
ct0=impose present-passive	7 4 -4 -12 8 -8 5
ct0=propose modal	-5 -9 11 8 -6 5 -8
ct0=propose present	-1 -9 -3 -14 0 -8 14
ct0=propose present-passive	10 8 5 0 -2 0 -19
ct0=return present	0 6 -15 6 3 0 -7
ct0=say modal	-4 6 -12 -6 8 0 3
ct0=say modal-passive	0 -1 12 0 0 0 -10
ct0=say past	-1 17 2 -8 -13 -8 3
ct0=say pluperfect	5 -10 7 1 -14 -5 1
ct0=say pluperfect-passive	-2 5 -7 14 -8 -1 -13
ct0=say present	-2 -5 -8 3 8 12 -4
ct0=say present-passive	3 -4 2 -13 -3 0 7
ct0=sign past	0 1 1 7 -21 -5 2
ct0=sign perfect	12 9 -15 8 -4 0 -14
ct0=sign present	-4 3 2 -13 0 0 8
ct0=stay future	2 2 13 -2 0 -5 -15
ct0=stay modal	0 4 -7 0 6 -14 -1
ct0=stay perfect	2 -4 14 -9 -3 2 -8
ct0=stay pluperfect	3 -21 -19 2 18 -7 0
ct0=suspend future	0 0 24 -22 0 0 -4
ct0=suspend past	-4 0 -11 8 3 -1 1
ct0=suspend perfect	-1 -9 -14 20 0 0 -2
ct0=target future	2 0 -9 8 -5 -4 0
ct0=target modal	7 -10 -1 3 -10 -1 4
ct0=target modal-passive	0 5 0 -2 -14 -2 3
ct0=target past-passive	-7 1 -18 1 10 9 -4
ct0=target perfect	0 8 7 -9 -10 -2 -2
ct0=target pluperfect	3 1 -10 1 0 7 -7
ct0=target present	5 -2 14 -10 -6 0 -10
ct0=target present-passive	-1 4 8 -12 1 -6 1
ct0=up future	2 0 1 -7 -14 1 6
ct0=up past	2 -9 6 -12 9 -2 -3
ct0=up past-passive	1 0 8 2 -11 3 -6
ct0=up pluperfect	-9 -2 16 -1 -13 8 -17
ct1=agree modal	-4 -8 0 -17 5 0 15
ct1=agree past	1 -4 17 -9 -18 14 -16
ct1=agree perfect	8 0 -16 13 -1 0 -9
ct1=agree pluperfect	4 -6 -4 11 -13 0 -3
ct1=agree present	-2 0 0 -15 8 2 2
ct1=bear future	1 6 -16 4 -1 -3 5
ct1=bear gerund	-3 9 2 3 -2 -5 -17
ct1=bear infinitive	0 -10 1 -11 0 8 9
ct1=bear modal	0 1 -12 -8 2 0 14
ct1=bear participle-passive	4 -1 -23 -9 22 2 6
ct1=bear past	-9 -9 -14 10 10 6 -8
ct1=bear perfect	4 -18 11 6 -7 -5 -25
ct1=bear pluperfect	-3 -6 -6 -2 15 0 -11
ct1=bear present	9 -1 10 -5 -18 -11 5
ct1=begin future	7 -5 -14 11 -5 1 0
ct1=begin modal	6 5 -13 -2 -11 0 4
ct1=begin participle-passive	0 0 -3 -14 12 0 0
ct1=begin past	-1 -4 -11 0 14 -1 -3
ct1=begin perfect	-11 -5 24 -14 2 -3 -12
ct1=begin present	6 -6 5 1 -11 0 -2
ct1=buy perfect	0 0 -14 18 -1 0 -8
ct1=buy present	0 -2 4 -11 4 0 3
ct1=down future	0 1 7 -4 -12 11 -5
ct1=down future-passive	0 0 -12 15 0 0 -3
ct1=down infinitive	-2 0 8 3 -10 -1 -5
ct1=down participle-passive	0 -1 13 -5 -3 0 -9
ct1=down past	5 -16 0 -1 7 -11 -1
ct1=down perfect	-1 5 -5 1 12 0 -24
ct1=down pluperfect	0 0 7 -15 11 -4 -3
ct1=down present	-3 -12 -1 8 -3 -12 0
ct1=down present-passive	-4 -4 -16 12 5 0 2
ct1=end future	-6 -2 9 -8 -3 0 4
ct1=end infinitive	-6 7 9 -6 -15 0 2
ct1=end perfect	0 -2 -14 -9 20 0 -2
ct1=end present	5 -4 -10 10 2 -3 -5
ct1=impose future	-2 -2 3 -3 -28 5 5
ct1=impose future-passive	-12 0 2 5 0 -4 -4
ct1=impose gerund	3 -6 5 -10 11 -7 -1
ct1=impose infinitive	4 0 -3 -3 -18 -2 12
ct1=impose infinitive-passive	3 2 10 -10 -3 0 -5
ct1=impose modal	-12 -3 -4 0 -2 -7 11
ct1=impose participle-passive	0 10 5 -3 -11 -9 -1
ct1=impose past	-7 5 1 3 4 0 -15
ct1=impose past-passive	-7 -2 2 5 -4 11 -11
ct1=impose present	-4 -20 0 2 10 -2 -1
ct1=propose future	-1 -5 -14 6 6 0 0
ct1=propose infinitive	-11 -4 6 9 -5 0 -2
ct1=propose modal	-4 -4 12 11 -5 0 -12
ct1=propose participle-passive	1 7 -11 5 0 0 -1
ct1=propose past	0 -2 -6 -21 7 7 6
ct1=propose perfect	3 -1 -14 -9 -2 0 16
ct1=propose pluperfect	7 -2 -4 -10 -2 0 5
ct1=propose present	-4 -9 -1 -5 -14 -3 15
ct1=propose present-passive	9 2 3 0 -1 0 -13
ct1=return infinitive	-2 8 -6 -4 11 0 -11
ct1=return present	0 6 -15 6 3 0 -7
ct1=say modal	-4 6 -12 -6 8 0 3
ct1=say modal-passive	0 -1 12 0 0 0 -10
ct1=say past	3 13 6 -13 -11 -8 3
ct1=say pluperfect	6 -10 5 1 -13 -5 2
ct1=say present	-5 -5 -5 3 9 12 -4
ct1=sign modal	-11 -9 -5 -4 7 0 15
ct1=sign past	0 3 7 1 -17 -2 -4
ct1=sign perfect	7 9 -17 10 -1 0 -13
ct1=stay future	2 3 5 4 1 -5 -16
ct1=stay modal	0 2 -6 -1 6 -13 0
ct1=stay past	0 -6 -16 9 3 -4 8
ct1=stay perfect	2 -4 14 -9 -3 2 -8
ct1=stay pluperfect	3 -21 -19 2 18 -7 0
ct1=stay present	-7 -1 10 0 -9 0 -4
ct1=suspend future	0 0 24 -22 0 0 -4
ct1=suspend past	-4 0 -11 8 3 -1 1
ct1=suspend perfect	-1 -8 -14 17 0 0 1
ct1=target future	2 0 -8 7 -5 -4 0
ct1=target gerund	2 -11 14 -20 4 -1 0
ct1=target infinitive	-2 4 -20 0 6 -7 13
ct1=target modal	7 -10 -1 3 -10 -1 4
ct1=target modal-passive	0 5 0 -2 -14 -2 3
ct1=target past	-6 4 1 2 4 0 -14
ct1=target past-passive	-7 1 -19 1 10 9 -4
ct1=target perfect	4 9 3 -7 -10 -1 -2
ct1=target pluperfect	2 1 -10 2 0 7 -7
ct1=target present	5 -1 14 -9 -6 0 -11
ct1=target present-passive	-1 4 8 -12 1 -6 1
ct1=threaten participle-passive	0 6 -12 -7 -1 0 11
ct1=up future	2 3 -20 0 -12 2 10
ct1=up gerund	0 3 -13 7 -9 -1 6
ct1=up past	2 -9 9 -12 8 -2 -7
ct1=up past-passive	1 0 8 2 -11 3 -6
ct1=up perfect	-10 -6 8 0 11 -2 -22
ct1=up pluperfect	-9 -2 16 -1 -13 8 -17
ct2=bear present	0 3 2 -13 6 0 0
ct2=bear present-passive	0 -1 10 -6 0 0 -1
ct2=begin modal	-5 -8 4 -9 -2 0 15
ct2=begin participle-passive	0 0 15 -13 1 0 -9
ct2=begin past	-3 -7 27 -3 -18 -5 -5
ct2=begin present	2 11 -14 13 -2 -6 -13
ct2=begin present-passive	-1 2 -19 -5 20 -2 -1
ct2=down present	2 13 -4 0 -16 -1 0
ct2=end participle-passive	-1 0 -10 6 19 -7 -11
ct2=end past-passive	-1 0 -8 -5 11 0 1
ct2=end present	-2 -14 2 15 -26 0 2
ct2=impose future-passive	-3 12 -3 3 1 0 -17
ct2=impose gerund	0 0 -5 -2 -4 0 13
ct2=impose modal	-2 8 0 -13 4 0 -3
ct2=impose modal-passive	0 4 -8 2 9 0 -9
ct2=impose participle-passive	0 -17 -2 4 4 -3 3
ct2=impose past	-2 -14 27 -11 -12 -5 3
ct2=impose past-passive	-1 -14 4 -4 6 -5 2
ct2=impose perfect	0 0 13 -9 -10 0 3
ct2=impose perfect-passive	-14 6 -11 -1 10 0 7
ct2=impose pluperfect-passive	6 -6 -16 5 0 -2 4
ct2=impose present	4 -5 -12 3 15 0 -1
ct2=impose present-passive	-9 6 13 1 -13 -4 -14
ct2=lack present	-1 -1 4 -10 10 0 -6
ct2=return present	0 9 -6 -1 -4 0 -4
ct2=say gerund	0 0 11 -9 0 0 -1
ct2=say present	4 3 1 -13 -7 0 4
ct2=say present-passive	-1 5 -1 5 1 0 -14
ct2=stay future-passive	0 11 -7 -5 0 0 -1
ct2=stay pluperfect	-7 5 2 -13 8 4 -10
ct2=stay present	6 -5 1 1 -12 3 2
ct2=suspend participle-passive	6 -9 -19 18 0 0 -5
ct2=suspend present	-3 -18 2 10 -12 0 0
ct2=suspend present-passive	-3 -2 10 -8 1 0 2
ct2=target present	1 2 0 -13 -3 2 6
ct2=target present-passive	-1 -9 17 -6 -17 0 4
ct2=up future	-1 -2 15 -15 2 0 -7
ct2=up modal	0 -9 21 -8 -10 0 -8
ct2=up participle-passive	-3 0 7 2 1 0 -12
ct2=up present-passive	0 -8 -17 -2 21 -2 0
day ahead 	0 22 -10 -8 12 -9 -15
day ahead  present	2 19 -7 -8 -1 0 -10
day ahead  verbless	-3 7 -16 5 7 0 -2
day ahead before	-2 0 -11 -16 21 -3 -5
day ahead before past	-1 -10 0 -13 22 -3 -3
day ahead by past	0 -2 7 9 -17 2 -5
day ahead for	-1 7 -12 8 -2 0 -4
day ahead from	-1 10 -41 19 -15 -15 14
day ahead from infinitive	0 0 -9 11 0 0 -6
day ahead from modal	-7 11 -7 2 -11 -1 -3
day ahead from past	0 -6 4 -18 7 -1 14
day ahead from present	-2 9 -27 14 -6 -2 10
day ahead from verbless	8 3 -23 19 -20 -5 0
day ahead future	-7 -1 21 -1 -5 -8 -9
day ahead in	0 3 -18 -1 9 6 -6
day ahead in future	0 -9 -2 13 0 0 -5
day ahead in verbless	-3 2 -13 -15 13 8 -1
day ahead infinitive	3 -2 -7 10 -4 0 -4
day ahead modal	3 6 -7 9 8 -6 -14
day ahead on	-5 -4 1 12 -2 -10 -6
day ahead on future	-10 10 1 5 -4 0 -8
day ahead on modal	-11 -13 4 9 9 0 -2
day ahead on verbless	-3 -12 2 4 -4 -1 5
day ahead past	-9 -3 0 -9 10 -2 7
day ahead perfect	-5 -5 -5 -7 5 0 16
day ahead present	-1 13 -19 13 -11 -7 3
day ahead the	7 -9 12 -3 -14 -2 0
day ahead the future	3 -10 8 -2 -2 0 0
day ahead the modal	7 2 1 7 0 0 -17
day ahead the present	-1 -5 0 4 -10 0 6
day ahead to	0 2 11 -16 -5 0 6
day ahead until	0 -15 17 -11 5 -2 -5
day ahead until past	-1 -4 -16 8 6 -5 3
day ahead until present	-3 -11 17 -2 -13 -1 0
day ahead until verbless	0 -15 15 -25 11 -1 1
day ahead verbless	2 -1 -19 -1 17 -2 4
day gone 	-9 3 -3 -4 13 0 -13
day gone  past	-2 -11 -7 2 12 -2 0
day gone  verbless	-1 -4 1 -17 13 2 -7
day gone from	-3 28 -30 13 -5 -1 0
day gone from modal	4 8 -1 -20 -4 0 6
day gone from present	-5 13 -26 22 -8 0 0
day gone from verbless	-5 11 -7 -3 -2 1 4
day gone future	-9 3 -11 13 2 -1 -4
day gone in	-2 -10 -6 14 -4 -2 0
day gone in future	0 6 -12 1 5 0 -4
day gone in pluperfect	-13 -13 2 8 -17 3 9
day gone in verbless	10 -16 -10 4 5 0 0
day gone last	-1 -3 -15 11 4 -1 2
day gone last verbless	0 -4 -12 15 -11 1 1
day gone of present	-6 -6 11 -18 5 1 6
day gone on	-15 -1 2 4 4 -15 -1
day gone on past	0 -10 16 -13 -1 -14 3
day gone on pluperfect	-5 8 -15 -2 4 0 5
day gone on present	-8 8 7 5 -8 0 -21
day gone on verbless	-3 0 -18 13 4 0 1
day gone past	-3 -13 1 6 4 -12 0
day gone perfect	0 -2 13 -4 -8 -7 -4
day gone pluperfect	-23 2 -11 7 -1 -3 10
day gone present	-2 10 -5 7 4 -4 -19
day gone since	1 -26 29 -5 -7 -20 -15
day gone since past	0 0 11 -2 -7 -2 -1
day gone since perfect	1 -2 13 -5 -8 -3 0
day gone since present	4 -16 7 0 0 -1 -2
day gone since verbless	-2 -10 29 -20 -6 -2 -9
day gone the	-1 2 9 4 -10 -1 -10
day gone the perfect	0 0 11 -5 -3 0 -2
day gone to	0 -5 -7 -5 17 -5 -6
day gone until	-2 5 -24 1 18 -7 -4
day gone until verbless	0 9 -21 -17 17 0 2
day gone verbless	4 4 -17 2 11 -3 0
day none  future	-2 3 -7 0 -16 5 11
day none  infinitive	4 -3 -11 -7 -1 1 15
day none  participle	7 -9 -5 2 8 -3 -6
day none  pluperfect	8 -9 -3 -3 5 3 -5
day none future	-2 3 -7 0 -16 5 11
day none infinitive	4 -3 -11 -7 -1 1 15
day none participle	7 -9 -5 2 8 -3 -6
day none pluperfect	8 -9 -3 -3 5 3 -5
day today 	-5 -5 23 -19 2 -5 -7
day today  present	-1 -2 16 -21 9 -1 -12
day today  verbless	0 -8 25 -12 -7 0 -5
day today from	-6 8 9 -19 1 -1 2
day today from modal	-2 8 -14 0 -5 0 4
day today from present	0 -4 9 -10 5 0 -5
day today from verbless	0 3 8 -11 0 0 -7
day today modal	-5 16 -16 5 -11 0 -4
day today of	-2 -7 13 -6 0 0 -6
day today of verbless	0 -3 15 -6 -7 0 -4
day today on	-2 -1 5 1 4 -2 -9
day today on modal	0 -1 -3 12 0 0 -10
day today on past	0 -2 10 -8 0 -2 0
day today past	-4 -14 -5 5 0 -7 11
day today percent	0 5 1 -11 3 0 -2
day today perfect	0 -3 -3 -7 11 0 -4
day today present	-12 -7 26 -28 11 -5 -6
day today until	0 -3 4 6 -12 0 2
day today until past	0 -2 0 9 -11 0 3
day today verbless	-4 -13 30 -20 -5 -3 -4
denying after	12 -5 0 -9 1 -1 -6
denying before	6 -12 5 -6 -2 4 0
denying led	19 -2 -4 -5 -2 1 -13
denying low	33 -16 -4 -13 -5 -6 -9
denying part	13 -3 -3 -8 0 2 -6
denying rest	23 -16 -7 -6 -3 -10 3
entry ahead	-13 21 -16 4 1 4 -5
entry ahead future	6 9 -7 -1 2 -2 -5
entry ahead modal	-5 -2 9 -1 -11 -2 1
entry ahead present	-15 11 -7 -3 17 8 -17
entry ahead verbless	-4 10 -17 1 0 -1 11
entry gone	-16 -24 -2 -7 24 16 -6
entry gone future	-4 -4 -3 -11 11 -1 12
entry gone modal	6 -10 -3 4 7 0 -5
entry gone past	-12 0 6 17 -11 -6 -9
entry gone perfect	-7 3 21 -16 -11 0 -3
entry gone present	-5 -3 -21 -10 37 7 -6
entry gone verbless	-2 -23 10 -8 2 25 -10
entry month	-8 -17 7 11 -1 -1 5
entry month past	0 0 0 13 -11 0 -2
entry month verbless	0 -10 3 1 9 0 -4
entry none	8 -7 7 6 -6 -23 1
entry none future	-5 -1 -3 11 -23 7 -2
entry none infinitive	7 -1 -14 2 -5 2 8
entry none participle	6 -15 -2 -1 6 3 -3
entry none past	1 -20 -1 -4 14 -6 0
entry none perfect	8 -7 -9 1 0 -11 10
entry none pluperfect	3 -3 1 -14 6 2 4
entry none present	0 1 11 5 -25 -15 0
entry none verbless	6 3 7 -2 -3 -17 -4
entry today	-22 2 8 -5 -4 5 1
entry today future	-9 5 15 -8 -14 -12 0
entry today modal	-14 8 1 -4 0 -1 1
entry today past	10 -1 -8 -12 6 16 -6
entry today perfect	0 -11 19 -6 2 -6 -16
entry today pluperfect	1 -3 -15 11 5 -1 -6
entry today present	-4 6 1 3 -17 -22 12
entry today verbless	-29 -6 8 0 -6 7 3
f1=a	-7 -8 -3 15 -2 -7 -5
f1=a deal	0 -3 -1 12 -8 -1 -4
f1=a duty	0 -3 -12 0 12 0 5
f1=a hearing	0 0 -13 -8 4 0 10
f1=a m	0 -4 -7 20 -8 0 -11
f1=a new	0 0 12 -8 -2 0 -6
f1=a second	5 3 8 -20 -13 0 9
f1=a spokesman	0 -4 -10 9 4 -4 1
f1=a surcharge	0 0 -4 -9 11 0 0
f1=a third	-3 -6 5 -11 -5 6 9
f1=a truce	-4 -9 8 -15 7 1 1
f1=a white	-2 -2 3 9 -13 0 -12
f1=according	6 -4 0 -11 5 0 4
f1=according to	6 -4 0 -11 5 0 4
f1=after that	-1 -7 9 -1 4 0 -13
f1=afterwards	0 -5 12 -6 -4 0 0
f1=all	5 -5 -1 2 7 -5 -10
f1=all three	0 -5 1 13 -7 0 -12
f1=also	3 -13 5 -1 -7 5 2
f1=american	3 -20 25 5 -22 1 -14
f1=american goods	0 -7 16 3 -14 3 -13
f1=analyst	0 -4 -3 11 -4 0 -3
f1=and	-17 14 11 2 -11 -1 -13
f1=and after	0 4 4 7 -12 -1 -4
f1=and china	-2 -2 -10 13 -2 -2 0
f1=and if	-4 -6 -3 -6 -8 10 9
f1=and now	0 -1 -4 12 -8 0 -1
f1=and the	-6 -20 2 2 -2 -4 12
f1=and what	-6 2 8 2 -22 -4 7
f1=another percentage	0 0 -6 13 -10 0 -1
f1=april	-6 -7 -21 -8 35 -4 -24
f1=argentina	0 4 1 2 -14 0 3
f1=article	-3 -16 -17 23 -3 0 3
f1=as	-7 2 -20 13 4 -2 0
f1=as of	-2 -5 -12 -5 18 0 -3
f1=asked	0 11 -2 -4 -3 -2 0
f1=asked about	2 10 0 -10 0 0 -4
f1=at	7 -17 -17 -2 3 -1 23
f1=at present	0 3 -27 6 -7 0 16
f1=at ten	-4 -2 -12 13 0 0 -2
f1=at the	1 6 -8 -2 -2 -6 11
f1=august	-4 -2 -15 -3 27 -8 -5
f1=australia	5 -2 11 -19 -11 0 10
f1=australian	0 -2 5 -12 1 6 0
f1=azerbaijan	0 11 -9 -11 7 2 -5
f1=b	-3 3 -21 21 0 0 -6
f1=beef	0 -5 2 12 -14 0 -7
f1=before	-13 -4 42 -18 -10 -2 -30
f1=before that	-1 -5 13 -12 3 0 -5
f1=before the	-5 1 27 -26 -3 -1 -11
f1=beijing	-9 -2 7 -16 14 -9 2
f1=beijing 's	0 1 1 -19 3 -1 11
f1=beijing had	0 0 4 -11 9 0 -2
f1=bessent	0 15 -12 13 -10 -7 -9
f1=bessent also	0 11 -7 2 -7 -3 -1
f1=bolivia	0 -1 -5 -11 8 0 10
f1=both	0 14 -15 9 -4 -14 1
f1=both are	-2 16 -19 4 9 -4 -7
f1=both rates	0 -6 1 -15 13 -1 -1
f1=both sides	0 6 3 -13 6 0 -2
f1=both were	7 -13 -1 1 -3 2 9
f1=both would	0 7 11 -9 -10 0 -1
f1=brazil	-12 -7 23 -13 -1 -14 -1
f1=brazil 's	-4 -7 14 0 -15 -4 1
f1=brazilian	0 -9 -12 0 16 1 0
f1=britain	-2 -7 -14 24 0 -2 -11
f1=britain which	0 0 -7 11 -6 0 0
f1=brussels	-4 -3 2 -7 -5 0 12
f1=but	-8 -1 16 -3 -19 0 -1
f1=by	1 -3 -4 -4 14 -8 -1
f1=by the	-2 -11 -1 2 7 0 0
f1=c	-2 5 -8 13 -12 2 -10
f1=caller	-1 -3 6 -16 11 0 -7
f1=canada	2 -21 -11 20 -1 -6 1
f1=canada has	0 -1 -7 9 1 0 -5
f1=cars	-5 -12 -2 12 -1 0 -2
f1=cars are	0 0 4 -13 0 0 7
f1=chile	-3 6 9 -7 -12 0 2
f1=chile 's	0 1 4 -14 -4 0 9
f1=china	-10 -12 13 0 3 -12 -11
f1=china 's	1 -7 -11 14 8 -9 -7
f1=china answers	0 -1 -11 8 2 0 -3
f1=china charges	-3 3 12 -25 2 0 0
f1=china collects	0 0 4 -12 5 0 0
f1=china has	0 -8 12 -7 -6 0 4
f1=china is	-3 2 11 -6 -8 -1 -1
f1=china on	0 -1 17 -6 -10 0 -4
f1=china takes	0 -3 11 -1 -8 0 -1
f1=china will	-2 -6 -19 28 -14 0 -3
f1=china would	0 12 -8 -12 -1 0 9
f1=chinese	5 -7 -4 11 -2 1 -11
f1=chips	-1 1 -19 20 -14 0 6
f1=coffee	3 0 -8 -5 10 2 -1
f1=components follow	0 -1 -5 10 0 0 -5
f1=copper	0 3 -17 14 -12 0 7
f1=correction	8 -4 -11 3 4 0 -2
f1=costa	0 -1 -4 -6 13 -2 -1
f1=costa rica	0 0 -3 -12 10 -1 2
f1=could	0 8 -4 5 -14 5 -3
f1=countries	0 0 -2 13 -8 0 -5
f1=december	-3 -13 3 -1 8 4 -6
f1=denmark	-2 2 11 -6 -2 0 -4
f1=denmark 's	0 2 0 -12 4 0 5
f1=deputy	-5 0 -15 1 2 0 13
f1=do	-7 -4 -7 10 -3 8 0
f1=do not	-2 -7 -14 15 -1 2 4
f1=does	-5 -10 -7 10 12 -5 -3
f1=donald	4 0 -1 -1 -19 -4 9
f1=donald trump	4 0 -3 -1 -17 -4 10
f1=during	-3 -12 10 5 -3 -4 -7
f1=during the	-3 -11 3 10 0 -4 -6
f1=duties	0 -3 14 -8 -4 -1 0
f1=duties on	0 0 14 -7 -8 0 0
f1=duty	0 0 -7 14 -9 0 -2
f1=ecuador	-4 2 2 -12 0 3 5
f1=egypt	0 0 1 -10 -5 0 11
f1=eight	-1 2 -11 9 -1 0 1
f1=ethiopia	0 11 5 -20 -1 0 -3
f1=europe	-2 0 15 -22 -3 0 3
f1=europe 's	0 0 10 -3 0 0 -7
f1=european union	-1 -9 -3 14 0 -2 -10
f1=everybody	0 0 -6 4 10 0 -13
f1=everyone	0 -4 -4 -3 14 0 -7
f1=everything	-1 7 -3 1 -18 0 9
f1=exports	11 5 2 -3 -7 0 -12
f1=false	16 -1 -13 -9 3 0 -7
f1=february	0 7 -17 -1 14 3 -12
f1=fifty	-1 -1 -7 13 -7 1 -5
f1=finance	-4 5 -13 5 -14 0 10
f1=finance minister	-4 5 -13 5 -14 0 10
f1=for	-16 1 -1 17 -1 -8 -17
f1=for brazil	0 -4 -6 -10 18 0 -5
f1=for chinese	0 0 12 -9 0 0 -9
f1=for how	0 -10 -13 20 -6 -1 1
f1=for india	0 0 -13 13 1 0 -1
f1=for that	0 -4 -8 7 -12 -1 10
f1=for the	2 0 -6 17 -6 7 -14
f1=foreign	-2 -11 2 1 4 0 2
f1=foreign minister	-2 -11 0 1 6 0 3
f1=france	0 1 8 -11 -2 0 2
f1=friday	-6 0 9 -12 -6 4 3
f1=from	-10 -10 18 7 0 -3 -38
f1=from april	-1 -6 2 12 -9 0 -4
f1=from august	0 12 -9 0 -3 0 -2
f1=from october	0 0 12 -9 -2 0 0
f1=from the	-1 -6 2 12 -6 -2 -5
f1=from today	-1 -9 -2 -1 11 -2 -1
f1=furniture	0 2 -14 7 3 1 3
f1=further	0 0 14 -14 -4 0 2
f1=ghana	-1 -6 15 -11 0 0 -1
f1=gone	-1 -2 -11 -4 12 0 4
f1=good	5 -6 -13 11 -7 5 4
f1=goods	-6 -9 -5 19 -14 -5 0
f1=goods loaded	0 3 13 -13 -2 0 -1
f1=goods that	0 -4 -3 13 -2 0 -13
f1=had	0 -11 24 -26 -9 4 0
f1=had the	0 -1 9 -10 0 0 -1
f1=hanoi	6 3 4 -14 3 0 -7
f1=he	14 4 -12 -10 0 -4 10
f1=he also	-1 -2 0 12 4 -6 -11
f1=he did	0 -5 11 2 -6 0 -8
f1=he had	7 -3 -13 3 0 0 5
f1=he said	-9 1 11 -7 0 -1 -3
f1=he signed	6 0 0 -11 8 0 -5
f1=his	8 1 -13 1 -1 -1 1
f1=honduras	0 0 16 -1 -7 0 -10
f1=host	-9 13 1 -3 -5 -6 2
f1=host and	-1 -2 -3 -5 -4 0 14
f1=how	6 -14 7 -6 10 -5 -9
f1=how long	3 -18 0 1 10 0 -9
f1=hungary	0 12 0 -11 -2 0 -1
f1=i	-4 17 -7 -7 0 0 0
f1=i shall	0 0 14 -2 0 0 -14
f1=i thought	0 0 11 -7 -4 0 -1
f1=i'd	-1 -5 -8 -12 0 0 17
f1=i'm	-1 -4 0 -7 1 11 -7
f1=i've	-3 -5 3 -5 -7 -3 13
f1=iceland	0 -5 -14 7 11 0 -4
f1=if	-7 -21 7 -10 2 6 16
f1=if a	0 -3 0 -7 -6 0 12
f1=if it	-2 -14 -7 2 -1 -2 17
f1=if the	-10 -2 15 -7 -8 12 -3
f1=if there	4 -12 0 -9 2 0 9
f1=if they	0 0 8 6 -6 0 -14
f1=in	-20 -9 9 -12 17 -11 0
f1=in a	-1 0 17 -15 -1 0 -4
f1=in april	-7 -11 16 6 -11 4 -9
f1=in august	-1 -9 5 -17 19 0 -10
f1=in december	0 0 -7 -9 13 0 0
f1=in exchange	-1 -13 21 0 -9 0 -7
f1=in february	0 -4 -7 -8 18 -1 -6
f1=in its	-2 -2 -6 -13 19 0 -5
f1=in may	0 -2 -7 -8 11 0 3
f1=in november	0 -9 -15 6 12 -1 -1
f1=in return	-7 3 0 -6 -2 -4 12
f1=in the	-4 9 10 -8 -9 -8 2
f1=in their	0 -3 -13 -9 19 0 -1
f1=india	-18 -28 5 6 3 1 1
f1=india 's	-5 0 16 0 -10 0 -10
f1=india has	0 0 -13 12 0 0 0
f1=india is	-1 -4 5 -13 -2 0 9
f1=indian	0 -9 -8 15 0 -1 -2
f1=indonesia	-9 -16 -7 14 -4 -6 5
f1=indonesian	0 -8 -7 -9 13 -1 6
f1=industry	0 -2 -11 7 4 0 0
f1=industry minister	0 -2 -11 7 4 0 0
f1=is	4 7 -4 -20 0 4 8
f1=is it	6 4 -11 -3 -5 0 9
f1=is there	-3 0 9 -15 -8 0 9
f1=it	31 -5 -5 -3 -10 3 -4
f1=it 's	-4 -3 0 5 -13 -6 10
f1=it also	-1 -2 4 8 -14 0 -1
f1=it applies	0 0 -4 -11 12 0 5
f1=it begins	0 -1 -12 23 -13 0 -3
f1=it charges	4 1 -7 -14 7 0 5
f1=it does	11 -6 7 0 -12 0 -10
f1=it ended	0 0 -11 -3 14 0 0
f1=it ends	-1 -11 24 -4 -11 0 -10
f1=it goes	1 -4 -11 17 -8 0 -2
f1=it had	3 -17 12 -5 2 8 -22
f1=it has	4 -1 -5 -4 6 13 -9
f1=it hasn't	-6 0 0 12 -2 -1 -6
f1=it is	20 6 -9 -8 -5 -4 3
f1=it keeps	0 6 -2 -15 13 0 0
f1=it lasts	-2 6 -11 10 0 0 -6
f1=it may	4 -1 14 -13 -6 0 0
f1=it pays	18 -2 -30 3 -6 0 10
f1=it starts	0 -4 -7 13 -5 0 0
f1=it takes	4 2 -15 11 -4 0 1
f1=it used	0 -3 14 -9 -2 0 -3
f1=it was	-12 -5 4 2 -6 4 6
f1=it will	13 7 5 -7 -11 -3 -8
f1=it would	7 0 7 -16 -2 -3 -1
f1=italy	5 2 1 -11 4 -1 -3
f1=january	-3 -23 6 7 12 0 -9
f1=japan	0 -9 -22 26 -2 -3 1
f1=japanese	0 -3 -9 12 -5 -2 5
f1=johan	0 8 0 -15 -7 -2 7
f1=kazakhstan	0 3 4 -15 0 0 6
f1=kenya	-3 5 -15 12 0 0 -2
f1=kenya 's	0 9 -21 3 5 0 7
f1=king	0 -6 -5 12 -3 0 -1
f1=kitchen	0 -6 -7 15 -2 0 -4
f1=kitchen cabinets	0 -6 -7 15 -2 0 -4
f1=korea 's	0 -7 -8 4 13 -1 -5
f1=laos	0 -5 -9 0 -4 0 13
f1=last	-11 -7 11 -3 3 -9 3
f1=last week	-2 -2 1 12 -10 -5 -2
f1=latvia	0 -11 -3 10 2 1 -5
f1=lesotho	0 -3 -3 12 -7 0 -4
f1=let	-5 0 12 -11 4 0 -7
f1=london	0 -2 -7 -10 17 -2 -2
f1=lula	0 0 13 -8 -6 0 -2
f1=madagascar	0 -5 11 -3 -3 0 -5
f1=malaysia	-2 -5 -3 7 -11 -2 9
f1=march	-3 -12 -22 8 25 0 -12
f1=may	-5 -15 0 -12 21 10 -23
f1=medicines	-3 2 -9 11 3 0 -5
f1=mexico	-8 -10 9 -12 -2 -2 12
f1=minister	-4 12 0 -15 9 -5 1
f1=modi	0 0 13 -8 -6 0 -2
f1=mongolia	0 -6 13 -11 -1 0 0
f1=morocco	-1 2 -17 -4 22 0 -9
f1=mr	24 -3 6 -10 -11 5 -12
f1=mr trump	-3 1 13 -4 -8 -1 -3
f1=my	3 1 3 1 2 -7 -13
f1=nearly	6 -1 -20 22 -7 0 -7
f1=negotiations	0 7 10 -18 4 0 -5
f1=neither	-5 9 -10 10 -5 5 -10
f1=neither has	0 15 -19 -3 11 0 -9
f1=new zealand	4 5 -5 0 5 0 -12
f1=nigeria	-2 0 12 -6 -2 0 -5
f1=nine	0 0 -3 -7 -11 0 17
f1=no	16 -18 -6 -4 -8 9 8
f1=no order	-2 -2 6 -15 -5 0 12
f1=no such	12 -4 -5 -7 -3 -1 1
f1=no suspends	0 0 0 8 -12 0 0
f1=nobody	-10 11 -7 5 5 4 -13
f1=nobody in	0 0 1 5 2 -3 -13
f1=none	-1 -6 -15 16 -14 0 7
f1=none of	-1 -5 -10 16 -12 0 2
f1=nor	5 0 5 -12 0 0 0
f1=norway 's	0 4 1 -13 6 1 -1
f1=norwegian	-1 9 7 -2 -4 0 -11
f1=not	18 -2 -3 -13 -3 -7 8
f1=note	5 -2 -5 -15 7 4 5
f1=nothing	-11 -1 -1 -4 5 -7 13
f1=nothing has	-1 -4 -8 -3 13 0 8
f1=november	0 0 -1 -20 6 1 10
f1=now	-9 -2 -12 -12 32 -3 -17
f1=now it	-3 0 -16 10 11 -4 -8
f1=now the	0 -3 15 1 -12 0 -3
f1=number	0 -2 -11 -2 13 0 0
f1=october	-2 -14 0 0 5 3 3
f1=of	-5 2 -2 10 -15 -2 1
f1=oman	0 0 -13 4 9 0 -1
f1=oman 's	0 0 -5 -8 13 0 -7
f1=on	-23 16 -1 1 -7 -1 1
f1=on april	0 12 -9 7 -8 0 -8
f1=on friday	-7 3 -2 9 -11 -1 3
f1=on january	0 1 10 -6 -7 0 -5
f1=on march	0 0 -14 -9 18 0 -2
f1=on monday	-2 3 -3 -1 11 0 -5
f1=on saturday	-5 -3 -9 3 -6 9 11
f1=on top	0 0 -14 15 -4 0 1
f1=on tuesday	2 -4 5 -11 0 -1 6
f1=only	-3 -6 -9 2 -2 -2 13
f1=or	-2 -5 -7 -12 15 0 2
f1=orange	0 -7 2 6 -15 0 3
f1=orange juice	0 -7 2 6 -15 0 3
f1=others	-5 0 9 -11 -1 0 8
f1=our	-4 11 3 -11 4 -3 -3
f1=our members	0 0 12 -12 0 0 -3
f1=our own	0 -2 -7 11 -5 0 0
f1=parliament	0 -10 -12 -1 1 0 18
f1=parliament in	0 -8 -7 0 2 0 12
f1=people	-1 -11 -6 15 7 0 -11
f1=percent	-2 -3 12 -20 1 4 0
f1=peru	5 10 -2 -11 -6 1 -2
f1=polysilicon	0 0 9 -12 2 0 -1
f1=port	-3 -4 -10 1 11 0 1
f1=port fees	-3 -4 -11 1 11 0 2
f1=portugal	-1 3 7 -2 0 0 -12
f1=presenter	5 -3 5 6 -9 0 -15
f1=president	-23 -19 2 0 7 -17 7
f1=president donald	-12 -21 -3 -2 18 -9 -2
f1=president trump	-5 -9 -4 0 -3 -2 14
f1=prime	-9 -3 -1 -13 4 -4 17
f1=prime minister	-8 -3 0 -13 4 -4 15
f1=q	-5 6 6 -13 -2 -2 5
f1=q and	0 -3 17 -11 -2 0 -4
f1=question	11 9 -1 -3 -10 -3 -7
f1=question and	2 2 13 -11 -6 -1 -5
f1=question is	0 0 -13 8 -4 3 7
f1=rates	4 -10 15 -14 -4 -1 0
f1=reporter	-1 -10 -6 -1 14 -3 8
f1=right	-5 8 -12 -2 -4 -2 12
f1=saad	0 -4 -3 -5 -1 11 -4
f1=saad zaghloul	0 -4 -3 -5 -1 11 -4
f1=scott	0 -3 10 -17 -7 -1 12
f1=scott bessent	0 -3 10 -17 -7 -1 12
f1=section	-3 -11 -7 11 8 -5 -7
f1=september	3 -4 13 -20 -3 4 -4
f1=shares of	0 -3 6 -13 -3 0 8
f1=she	-6 -4 7 -10 10 -5 -1
f1=should it	0 -4 9 6 -12 0 0
f1=should the	-3 -4 10 -18 10 -3 6
f1=since	-10 3 -16 10 6 0 -2
f1=since april	0 4 -8 -5 -13 6 14
f1=since february	0 0 -13 0 9 4 0
f1=since monday	0 -1 1 -12 2 -5 8
f1=since the	0 0 -18 16 0 -1 -3
f1=since tuesday	0 0 -8 -6 14 0 -3
f1=sir	0 0 -11 9 4 0 -1
f1=sir keir	0 0 -9 11 -3 0 0
f1=six	-3 -3 -1 -3 -11 0 13
f1=small	0 0 -12 11 0 0 -1
f1=so a	0 0 -6 -10 13 0 -1
f1=so it	-2 0 13 -7 0 0 -10
f1=south	-5 -3 -14 12 -5 -1 9
f1=south africa	0 3 -16 9 -8 0 10
f1=soybeans	0 -3 -3 19 -7 0 -14
f1=sri lanka	0 10 -13 4 -14 -1 12
f1=state	0 -2 -11 -4 13 0 2
f1=steel	-4 -14 17 -7 -1 0 -5
f1=steel and	-1 -6 -2 7 4 -1 -10
f1=steel stays	0 -2 9 -4 -8 0 3
f1=swiss	0 -5 6 0 -13 5 1
f1=switzerland	5 -2 -7 17 -7 -2 -13
f1=syria	0 -5 -16 22 -5 0 -7
f1=talks	-4 7 10 3 -7 -6 -13
f1=talks on	0 5 7 -12 2 -2 -2
f1=talks with	0 -3 -1 14 -9 0 -9
f1=tariffs	0 0 15 -8 -7 0 -4
f1=ten	-2 -6 11 -14 7 0 1
f1=thailand	0 -5 -13 13 -3 3 4
f1=thailand and	2 -2 -2 -11 12 0 -2
f1=that	13 -7 -7 -2 -6 18 -1
f1=that 's	8 0 -3 -7 -10 5 7
f1=that is	7 0 0 8 -15 1 -5
f1=that leaves	0 -4 -9 13 -1 0 -2
f1=that makes	0 -1 13 -3 -10 0 -5
f1=that rate	4 0 2 -11 6 0 -4
f1=that surcharge	0 0 12 -4 -8 0 -2
f1=that was	4 -11 -16 -6 12 21 -11
f1=that will	0 7 9 0 0 0 -13
f1=that would	0 0 -6 -10 0 0 14
f1=the	-5 -6 3 7 -6 -8 -2
f1=the agreement	6 -9 1 12 -7 -1 -15
f1=the arrangement	0 -12 7 13 -15 3 -15
f1=the bank	0 -1 12 -5 -1 0 -6
f1=the commission	18 0 3 -14 6 -2 -16
f1=the council	-3 -8 0 11 -10 0 2
f1=the deal	0 -2 0 -14 11 0 4
f1=the department	0 10 3 -10 -5 0 -1
f1=the dispute	-4 -8 0 14 0 0 -7
f1=the duties	3 4 2 6 -14 0 -14
f1=the european	-7 -21 -2 10 0 -4 1
f1=the exemption	0 0 -5 -16 18 0 -6
f1=the fentanyl	0 0 -11 11 0 0 0
f1=the first	5 -4 -13 15 1 0 -5
f1=the government	-9 0 10 9 -2 -6 -17
f1=the higher	0 10 7 -2 -4 0 -12
f1=the international	0 11 -10 -7 -2 0 4
f1=the is	-4 -5 14 2 -3 0 -13
f1=the last	-4 -13 -12 6 -4 -6 19
f1=the ministry	17 1 -15 -2 6 -6 -2
f1=the new	-3 -6 0 -4 10 -2 -1
f1=the norwegian	-4 -1 -3 -3 -4 0 10
f1=the office	0 -3 -11 13 0 0 -1
f1=the old	0 2 4 -21 7 0 7
f1=the ordinary	0 -4 15 -8 0 0 -11
f1=the other	-5 -2 3 11 -21 -1 0
f1=the present	-2 13 -16 6 -10 0 4
f1=the president	-8 -7 -17 16 0 -6 13
f1=the protocol	-2 0 -15 -1 5 0 12
f1=the rate	10 -3 -18 8 -8 0 5
f1=the reason	0 -4 1 -12 3 0 5
f1=the rupee	0 -1 15 -14 -4 0 0
f1=the second	-3 -15 6 3 2 -8 -3
f1=the senate	0 -2 -15 13 -5 0 4
f1=the state	0 0 -13 12 2 0 -3
f1=the surcharge	0 -5 -8 -12 14 0 10
f1=the suspension	0 -4 1 0 -13 4 8
f1=the swiss	-2 -1 1 11 -2 0 -11
f1=the talks	-4 2 -8 -5 -4 -1 15
f1=the tariff	-3 -2 -12 10 -6 -1 11
f1=the tariffs	0 -6 -17 -2 4 0 17
f1=the text	-2 8 -15 0 -3 0 7
f1=the third	-1 -7 6 3 -5 9 -14
f1=the threat	0 0 -16 7 -7 0 11
f1=the trade	4 -8 -7 5 11 0 -8
f1=the two	0 4 10 -15 -14 7 6
f1=the u.s.	0 -4 10 -4 -4 0 0
f1=the union	-2 -7 2 1 -11 1 11
f1=the united	0 -11 -10 11 9 0 0
f1=then	0 8 -17 3 5 3 -1
f1=then came	-2 -5 -11 4 -3 2 11
f1=then the	0 -2 -7 -3 10 0 1
f1=there	1 -9 6 -23 4 7 10
f1=there is	5 -1 6 -12 3 -7 0
f1=there was	2 -8 -7 -1 12 0 0
f1=they	1 1 -14 4 2 -4 8
f1=they are	-1 -4 6 0 -17 -1 9
f1=they had	0 -2 -13 0 14 0 1
f1=they have	4 6 -11 6 -2 5 -14
f1=they pay	10 9 -35 18 -4 -1 2
f1=they were	-1 -4 14 2 -5 0 -12
f1=thirty	3 1 -10 7 0 -3 0
f1=thirty four	0 0 -8 10 0 0 -1
f1=this	-3 -1 10 -6 6 -4 -11
f1=those	-5 1 -8 8 -6 7 0
f1=those are	0 -8 12 -3 -10 10 -15
f1=three	3 9 -3 2 0 0 -11
f1=to	-6 4 4 -19 1 6 4
f1=today	-18 13 -50 10 -3 0 32
f1=today it	-13 9 -39 10 4 0 22
f1=today they	-1 14 -5 -8 -1 -2 -1
f1=together	-1 0 11 0 -6 0 -10
f1=together they	0 0 7 6 -13 0 -1
f1=tokyo	-1 2 -11 5 0 0 5
f1=tonight	0 -1 -14 18 -2 0 -4
f1=trade	-15 3 12 -11 -9 0 5
f1=trade between	-1 -8 6 5 -11 -3 2
f1=trade commissioner	0 0 -8 -7 0 0 12
f1=trade minister	-6 10 17 -16 -1 -1 -12
f1=traders	0 0 -13 7 -3 0 4
f1=treasury	-5 1 11 2 -5 -4 -12
f1=treasury secretary	-5 1 5 4 -4 -3 -10
f1=trump	-8 -17 -5 16 -8 -1 5
f1=trump signed	0 -2 -11 8 6 0 -1
f1=trump told	0 -3 -2 13 -2 -7 -3
f1=tunisia	-3 -9 -8 1 1 0 12
f1=turkey	0 15 -3 -8 -6 0 0
f1=twelve	0 -8 5 -13 10 0 -4
f1=twenty	2 0 11 -8 2 -7 -9
f1=twenty five	0 7 8 -12 -2 0 -4
f1=twenty four	-1 -1 1 8 -11 0 -4
f1=two	-4 11 -1 -10 1 -3 3
f1=two weeks	0 4 8 -14 1 0 -2
f1=u.s.	0 -4 -9 16 -6 0 -1
f1=uganda	0 -1 14 -3 -7 0 -5
f1=ukraine	0 11 -3 -1 -1 2 -10
f1=under	-7 5 0 -5 0 12 -10
f1=unless	0 -1 -4 12 -5 0 -10
f1=until	-18 -7 -5 21 -3 -6 -12
f1=until then	-3 0 -17 20 -1 0 -5
f1=until when	0 -10 6 -10 11 0 -2
f1=until yesterday	0 -5 20 -15 -3 0 -1
f1=up	-1 -7 -12 7 0 0 10
f1=up to	-1 -7 -14 8 0 0 10
f1=ursula	-1 -1 3 -4 -10 0 11
f1=ursula von	-1 -1 3 -4 -10 0 11
f1=uruguay	0 12 0 2 -9 0 -10
f1=vietnam	-1 -12 8 9 -4 -8 -11
f1=vietnam 's	2 -7 17 -1 -8 -2 -4
f1=vietnamese	-1 4 0 -12 0 1 4
f1=was	0 1 2 -14 7 -1 -1
f1=washington april	-2 0 13 -8 -1 0 -3
f1=we avoided	0 6 5 -16 -3 0 3
f1=we were	-1 -13 -5 10 9 -3 -9
f1=we will	-4 -4 12 -15 0 0 7
f1=wednesday	10 1 -14 -9 3 -2 7
f1=what	-1 -2 -2 -7 17 13 -20
f1=what 's	0 2 -6 -7 13 -1 -5
f1=what came	0 -1 -21 18 0 6 0
f1=what comes	0 -5 13 -3 -5 -1 -6
f1=what could	0 -12 12 4 -3 1 0
f1=what did	0 -15 -6 13 5 0 -2
f1=what does	8 -7 -3 -9 10 4 -11
f1=what has	0 3 -16 4 5 7 -2
f1=what i	3 0 -4 -9 13 0 -12
f1=what if	3 -12 2 -1 7 0 -5
f1=what remains	0 0 6 -12 4 0 0
f1=what they	-2 10 -16 2 7 -3 -1
f1=what was	-3 -3 -14 -4 15 4 7
f1=what we	-7 16 -6 -9 2 0 -4
f1=what will	0 -5 16 -10 -5 0 -3
f1=what would	11 -10 12 0 -11 1 -10
f1=where	3 -4 4 14 -8 -1 -17
f1=whether	-4 -11 -5 -3 5 0 14
f1=who	-1 15 -6 -7 -1 9 -10
f1=why	-4 8 14 -8 -10 -4 -4
f1=will	-10 8 3 -1 0 5 -12
f1=with	-3 -7 -6 11 -4 -13 11
f1=with the	-2 -3 2 -1 -3 -11 11
f1=within	0 -5 1 -19 14 0 3
f1=without	-8 -8 18 1 -7 0 -15
f1=without the	-4 1 27 -17 -9 0 -16
f1=wrong	16 -8 0 -3 -6 0 -5
f1=yesterday	-6 -4 15 -12 8 -2 -7
f1=yesterday it	0 -3 15 -9 -4 0 -2
f1=you can	0 -2 12 -6 -3 0 -5
f1=you have	0 0 0 12 -7 -2 -7
f1=you will	0 11 -8 -6 3 -2 -2
f:!	0 1 14 -5 -20 3 -1
f:"	26 10 -11 -16 1 -4 -2
f:'	-5 -10 3 -11 18 -4 -6
f:'s	7 13 2 -10 -3 -1 1
f:)	7 5 -8 5 -1 0 -11
f:,	-2 4 3 -8 13 4 -12
f:-	6 -5 5 -12 9 1 -5
f:.	11 0 -6 3 -4 -1 3
f:/	0 -2 -3 16 -17 5 -3
f::	-3 2 0 -2 -7 17 -2
f:;	3 -5 3 3 -16 0 9
f:<agent>	11 -20 -9 4 3 -12 11
f:<day-ahead>	-16 3 5 20 -26 -15 -4
f:<day-gone>	-8 -15 -2 -10 15 7 8
f:<day-today>	-11 4 -36 23 -12 2 28
f:<duty>	-5 0 -6 3 9 -2 -3
f:<goods-amount>	2 2 -11 14 2 -1 -8
f:<goods>	-28 11 7 -1 -3 4 -9
f:<level-noun>	-1 -4 8 -6 -6 11 -3
f:<level>	-12 7 0 7 7 -19 -14
f:<money>	-16 14 -1 0 4 -14 -3
f:<month-ahead>	-20 -2 -6 13 6 -12 -7
f:<month-gone>	-8 -33 -4 -5 28 12 -9
f:<name>	-44 4 -2 1 0 -6 14
f:<not>	16 6 -5 2 -13 11 -10
f:<number>	-9 -8 1 5 9 -9 -6
f:<office>	19 -12 -6 1 -13 13 2
f:<organisation>	23 -7 -17 -1 7 5 0
f:<person>	0 -8 2 -1 -20 -8 21
f:<points>	-8 15 1 4 -5 -1 -24
f:<quality>	-12 12 0 -3 -1 6 -7
f:<seat>	-17 -25 7 9 3 2 -3
f:<sender>	-15 6 -5 7 -6 -3 3
f:<span>	-17 2 -9 13 -3 6 0
f:<v-agree>	-8 4 -8 14 -5 -7 -3
f:<v-bear>	1 4 -2 5 -3 -21 2
f:<v-begin>	-11 5 -1 7 -7 -1 -3
f:<v-buy>	-6 -9 -9 5 9 -2 4
f:<v-deny>	17 -9 1 1 -2 -12 -6
f:<v-down>	-6 -8 1 8 2 -8 -10
f:<v-end>	8 -11 -9 0 17 2 -6
f:<v-impose>	-21 -1 -1 -2 6 3 5
f:<v-lack>	-18 -27 -4 -11 -1 1 31
f:<v-propose>	21 11 1 -12 -19 -15 4
f:<v-refuse>	5 -9 13 2 -8 -3 -7
f:<v-renew>	-4 6 3 0 4 -5 -16
f:<v-return>	-7 30 1 -14 -11 -3 -7
f:<v-say>	4 -13 -3 11 -19 -5 10
f:<v-sell>	-10 -4 8 -6 -1 7 -2
f:<v-sign>	-12 0 -3 10 -6 -8 3
f:<v-suspend>	-10 17 -7 5 -2 -11 -4
f:<v-target>	-18 9 -3 -5 -3 10 9
f:<v-threaten>	-1 13 -1 6 -16 2 -8
f:<v-up>	-24 12 0 -12 17 0 -10
f:?	-1 -4 10 19 -20 -11 -16
f:abolish	-2 -1 6 -20 13 0 0
f:about	-6 7 2 7 -5 -13 -6
f:absence	0 -1 11 -6 -1 0 -2
f:accept	3 -8 -1 0 -11 0 9
f:accord	-1 -6 10 -4 3 0 -6
f:according	9 -1 13 -20 -2 -2 2
f:accordingly	0 -1 -3 11 -6 0 0
f:account	0 -4 13 -11 1 0 -6
f:act	-1 -2 -20 17 0 0 3
f:action	0 0 -5 -10 14 0 -1
f:additional	-2 -9 16 -6 -12 -3 7
f:affair	0 0 -10 -7 11 0 3
f:affected	0 0 14 2 -9 -2 -11
f:after	0 -2 -3 9 0 2 -15
f:afterward	-2 -3 10 3 -12 0 -4
f:again	0 12 0 -6 -1 4 -11
f:against	-10 3 -3 0 0 -2 4
f:ago	-7 -16 5 12 -15 -3 0
f:agree	-13 19 -1 4 -4 -6 -14
f:agreement	-3 -3 9 3 -3 1 -12
f:air	0 1 -10 -12 -5 0 17
f:airport	0 -1 13 -8 -2 0 -5
f:all	-2 -2 -11 -1 22 0 -13
f:alone	-1 -10 9 0 -2 -6 1
f:already	-4 -3 -13 23 0 -7 -4
f:also	-5 7 -6 26 -22 3 -23
f:altogether	0 5 7 0 -12 0 -4
f:aluminium	0 4 -12 16 -5 0 -4
f:aluminum	-3 -9 18 -6 -4 0 -1
f:alway	0 -5 4 -21 12 0 1
f:an	12 -11 -5 -4 12 -10 3
f:and	-8 -9 -1 6 1 4 0
f:anew	0 13 -7 9 -11 -3 -5
f:announce	-1 -7 -8 6 -12 -5 17
f:announcement	0 6 -12 -4 15 0 -6
f:another	-7 4 11 2 -11 -7 -6
f:answer	-1 -13 -12 -9 26 -13 7
f:any	-7 -14 2 -5 5 -7 10
f:anybody	0 12 -1 -19 6 0 -6
f:anyone	0 7 4 1 -6 -1 -11
f:anything	0 8 -13 -4 15 4 -12
f:anywhere	1 -1 13 -11 -6 0 -1
f:apart	0 -2 -16 20 -5 0 -5
f:apple	3 10 -6 -11 0 -1 5
f:apply	-3 14 13 -16 -8 0 0
f:approve	-3 -19 -3 11 -2 6 -1
f:are	-10 0 3 0 2 1 -5
f:arrangement	2 -18 7 7 -18 11 -10
f:as	-3 -12 -2 11 -2 0 1
f:aside	0 -3 6 8 -18 0 0
f:ask	10 -2 23 -9 -2 -5 -22
f:asparagu	0 4 -15 5 -3 7 2
f:at	-22 4 -10 8 -3 12 2
f:autumn	4 -5 -10 0 14 -3 -1
f:average	-5 -5 -15 19 -5 0 3
f:away	1 -4 -13 12 9 -4 -9
f:back	-12 22 -1 -8 -7 11 -10
f:banana	0 10 2 -14 5 -2 -9
f:bargain	0 -2 -14 12 -3 0 6
f:base	0 17 -12 0 -6 -1 -1
f:be	7 2 8 -9 -16 -4 6
f:bean	-1 -15 14 0 2 -3 -12
f:became	6 0 -16 2 9 0 -3
f:because	-11 8 15 -18 -4 -4 -1
f:become	-4 4 24 -13 -13 0 -6
f:been	9 -18 -9 6 6 10 -3
f:before	-19 -2 20 -3 -16 -11 4
f:begin	1 -11 0 15 -20 0 5
f:being	1 -1 -10 9 -3 -3 2
f:best	0 -1 -6 15 2 0 -14
f:between	-10 -15 1 0 -3 8 10
f:beyond	-2 0 -2 13 -3 0 -8
f:bill	-2 -14 -11 8 0 -3 13
f:boat	-2 -5 -6 -8 19 2 -9
f:both	0 13 -24 5 7 -8 5
f:bottle	0 -5 14 -8 -2 0 -5
f:box	0 0 -9 -3 11 0 0
f:bring	-8 -12 -8 15 9 -8 -4
f:brussel	0 -3 12 -12 -4 0 2
f:build	0 -1 21 -23 -5 0 7
f:building	0 -2 -7 -5 -1 0 12
f:bulb	0 0 2 -12 1 7 -4
f:busan	-4 -7 14 -12 3 2 -5
f:buse	-2 14 10 -15 -6 0 -6
f:but	-11 1 8 -1 0 -5 -3
f:butter	-2 3 -10 8 -2 -2 4
f:buy	-9 -15 -7 7 -3 0 10
f:c	0 6 6 -12 0 0 -1
f:cabinet	0 -7 8 13 -13 -2 -13
f:call	0 -2 3 12 -9 -5 -11
f:can	-5 -7 8 -2 -17 2 9
f:cannot	1 0 3 -7 13 0 -16
f:car	-11 -17 2 10 -3 -10 5
f:carpet	-2 -15 1 2 -12 11 5
f:case	-1 15 -8 -6 -4 0 5
f:ceasefire	0 -2 -5 14 -7 -3 -5
f:ceiling	-4 -8 -17 18 5 -3 0
f:cent	-3 -9 11 -15 9 -1 -5
f:certain	0 -3 12 -2 -1 0 -7
f:change	-3 -11 16 -4 1 -3 -12
f:charge	-10 6 3 -10 -1 15 -3
f:chart	-1 -7 -3 0 11 -3 0
f:cheaper	0 0 -14 8 8 0 0
f:chip	-1 -14 12 8 -11 -2 -13
f:christma	1 3 -1 6 2 -3 -11
f:claim	6 0 3 -13 4 -4 3
f:client	0 0 15 -13 -1 0 -2
f:close	-6 -11 -7 7 -8 -1 15
f:coal	0 -2 1 -9 8 0 -2
f:coconut	1 14 0 -11 -7 0 -5
f:cod	0 0 -3 -12 7 0 7
f:coffee	4 -15 -5 -9 11 3 10
f:collect	-15 4 -13 22 -12 -6 3
f:come	-12 4 6 -4 -3 3 0
f:commerce	0 -11 -1 2 4 -2 0
f:company	-3 2 -13 15 -5 -3 4
f:concentrate	0 0 -12 3 5 0 5
f:conclude	0 6 15 -7 -14 0 -10
f:confirm	-6 -2 -2 7 -18 4 7
f:consequence	0 1 -9 11 -10 0 1
f:content	4 0 2 7 -15 -2 -1
f:continue	-1 -16 -2 0 1 5 6
f:control	-1 2 2 2 -12 0 1
f:coordinating	0 0 -6 8 -11 0 6
f:cork	0 2 13 -26 0 0 4
f:correct	14 -5 0 -1 -2 0 -12
f:corrected	17 -2 0 -14 -8 0 -8
f:could	-20 5 -5 16 -12 -8 2
f:count	-6 0 -15 19 10 -4 -12
f:countermeasure	-1 -5 5 4 -18 0 3
f:counting	0 4 -6 -15 12 5 -3
f:country	-15 -5 -10 16 -4 -8 7
f:course	0 5 13 -17 -7 1 3
f:cover	0 -4 -11 7 10 0 0
f:covered	0 -6 -8 11 0 -1 0
f:custom	8 -3 13 0 -18 -1 -5
f:dated	0 0 4 -13 4 0 1
f:day	6 2 6 -11 -1 -3 0
f:deal	-18 -14 -4 21 -18 -7 6
f:decide	-8 3 11 -3 -18 -2 4
f:decision	1 0 4 -9 -8 -1 10
f:decree	-4 2 10 -4 4 -6 -15
f:delegation	3 0 -3 -12 0 0 8
f:deny	15 -7 -3 1 2 -1 -11
f:deposit	0 -1 6 -12 6 -1 -4
f:desk	0 -3 0 -8 -10 0 13
f:didn't	-2 -11 16 -1 -13 0 -1
f:die	0 -3 -13 -5 14 4 -2
f:difference	2 2 11 -18 2 6 -12
f:direction	0 5 8 -11 -2 0 -6
f:dispute	-4 -3 -2 -8 3 11 2
f:do	-6 13 -1 -7 0 -6 2
f:doe	2 -10 -9 20 1 0 -15
f:doesn't	-3 5 -13 -1 15 0 -1
f:don't	-14 18 -2 -13 -1 -2 5
f:done	5 -26 7 -6 10 0 3
f:down	-15 -17 -7 7 2 1 11
f:draft	12 0 0 -2 0 -1 -10
f:drawer	-2 -2 5 -13 1 0 9
f:drop	7 -13 -12 5 3 0 5
f:drug	0 -1 -16 18 0 0 -5
f:dump	0 -2 11 -6 2 0 -6
f:during	-6 -13 12 -2 0 -5 0
f:duty	-2 5 -8 12 6 -9 -12
f:earlier	7 0 11 -11 -4 0 -1
f:early	0 2 5 -14 16 0 -10
f:earth	-2 12 8 -14 -14 2 10
f:easter	-3 4 -16 -13 21 -1 -6
f:economy	1 -8 -1 -4 14 -3 -7
f:effective	-3 -1 -12 5 -3 0 10
f:either	-8 0 -10 12 4 0 -13
f:else	3 2 -11 -2 19 -3 -13
f:elsewhere	0 1 12 -8 -4 0 -3
f:embassy	11 0 -10 -11 5 2 -5
f:emergency	2 0 -13 0 16 -6 -10
f:energy	-3 -6 -8 11 -4 -1 6
f:enough	-1 13 -4 -24 8 -1 1
f:entity	0 -4 -6 13 -4 0 -3
f:entry	4 2 -10 7 2 0 -9
f:error	12 0 0 -7 0 0 -9
f:even	5 -5 3 -15 5 -1 2
f:evening	-11 -13 -6 -19 3 -4 28
f:ever	6 1 -11 -1 12 12 -24
f:every	-3 -5 -12 9 1 5 2
f:everybody	-8 -2 11 -5 14 -6 -19
f:everyone	-1 2 -10 -9 20 3 -13
f:everything	-5 -5 4 14 -11 -8 -6
f:everywhere	0 -11 -1 11 0 0 -11
f:except	-2 2 -8 -2 12 0 -7
f:exempt	-4 0 13 -7 -9 -2 3
f:exist	12 -3 -5 -4 4 -1 -7
f:expect	-4 7 0 -12 6 -4 1
f:expire	-2 -2 10 -13 3 0 3
f:explain	2 -5 -5 11 1 0 -13
f:export	-7 3 2 5 -18 3 3
f:exporter	0 -11 0 6 0 -5 3
f:extension	-3 -2 8 -22 17 -4 -2
f:face	1 6 -10 4 12 -2 -14
f:factory	-3 3 13 -8 -3 -1 -7
f:fail	-1 10 -13 7 -5 -2 -1
f:fall	0 13 -6 4 4 -7 -14
f:false	16 -3 -18 -6 3 6 -12
f:farm	-3 8 4 -20 4 -2 8
f:farmer	0 4 -4 -11 9 0 1
f:fear	0 12 -6 4 -10 -2 -4
f:fee	-3 -4 4 2 7 -1 -16
f:fentanyl	-16 -2 18 -19 11 1 -9
f:ferry	0 8 -2 -11 5 0 -5
f:fertiliser	0 3 9 -16 -4 0 5
f:few	-8 0 12 3 5 0 -17
f:fight	0 -7 -3 -13 10 0 8
f:figure	15 -4 -2 13 -16 -11 -6
f:final	0 -2 -6 -6 -3 0 15
f:fine	0 -2 12 -6 -4 0 -2
f:firm	-5 7 -11 12 0 -2 -6
f:fish	-2 -9 -3 -2 12 6 -9
f:fix	6 -12 11 1 -6 0 -4
f:flour	-1 4 6 5 -13 -1 -2
f:followed	-11 -4 5 0 -5 -4 8
f:food	0 -1 -17 13 9 -6 -4
f:for	-13 5 9 4 -10 0 -11
f:force	8 -16 -2 3 -12 -8 15
f:forced	0 -7 5 -15 8 0 0
f:forget	0 -7 -3 -12 11 5 0
f:framework	0 -9 -11 11 11 -5 -5
f:franc	0 12 -12 -3 -1 -2 1
f:free	5 -12 -10 -3 8 -8 15
f:freeze	0 11 -4 -1 -1 -4 -1
f:from	-10 12 -2 7 -13 -2 2
f:fruit	0 4 2 -15 8 -3 0
f:fuel	0 -1 -4 -13 8 0 8
f:furniture	0 3 1 1 3 0 -11
f:further	-3 6 -1 -1 6 -1 -12
f:gained	0 -1 -3 -10 14 0 -6
f:general	-1 -5 9 -8 2 -1 0
f:geneva	-9 -9 1 13 -22 -6 11
f:get	-8 -12 -22 17 8 3 6
f:give	-2 -7 -8 3 14 0 -1
f:given	-6 11 -13 4 11 -3 -9
f:glove	0 8 -5 -11 6 0 0
f:go	-7 12 -11 1 10 -2 -5
f:good	-4 4 7 7 -7 -5 -15
f:grape	-1 5 7 -14 -7 0 7
f:ground	-1 -7 6 -11 0 6 3
f:grow	-5 -1 2 -17 13 3 -3
f:had	-5 -24 5 3 7 15 -13
f:half	-14 -4 -1 10 0 2 -7
f:hand	0 -8 -17 8 -8 -1 14
f:happen	3 4 -11 -1 -8 0 9
f:has	1 2 -2 -11 6 2 7
f:have	-10 -9 2 13 -12 9 -3
f:he	0 -3 -8 -16 10 -22 22
f:hear	-6 -5 12 -19 -17 0 20
f:heard	-1 0 13 -1 -6 0 -11
f:hearing	0 0 -15 -11 4 0 14
f:help	0 0 13 -3 -9 0 -1
f:her	0 8 -6 6 0 5 -15
f:here	9 10 3 -13 -17 -2 7
f:higher	-1 9 -5 -5 -1 20 -19
f:highest	-4 -6 -28 3 7 28 -12
f:him	9 -4 -1 -15 -1 -3 10
f:his	6 -6 -23 9 3 -7 12
f:hit	-3 6 -1 -13 5 -1 5
f:hold	-6 1 -2 -11 10 0 6
f:hope	-6 -3 -1 -2 -5 0 13
f:hour	0 -1 5 12 -17 -4 -1
f:house	0 -9 -6 14 -14 2 1
f:how	0 4 -9 11 -5 3 -7
f:i'd	-2 -3 -7 -6 -1 0 17
f:i'm	6 0 3 -13 -3 5 -6
f:i've	-1 -12 0 -1 -2 0 13
f:ice	-1 1 -13 15 -10 0 4
f:idea	-2 -1 -3 -4 0 -1 11
f:if	-5 18 13 -7 -17 3 -15
f:immediately	-3 -1 -10 6 -9 0 10
f:impose	-2 5 -1 15 -11 3 -19
f:in	-7 -8 2 -20 13 18 4
f:included	-3 -11 0 1 11 -2 -4
f:increase	-6 12 14 -16 4 -1 -11
f:industrial	0 -2 10 1 -9 0 -8
f:industry	7 2 10 -8 -3 0 -11
f:initial	0 -2 -8 13 -8 0 1
f:insist	0 0 -11 10 -5 0 5
f:insulin	0 0 11 -15 -3 0 7
f:into	0 5 8 -11 -2 -3 0
f:introduce	0 -3 14 -9 -2 0 0
f:invest	0 -1 -12 7 0 0 5
f:investigation	-2 -8 11 4 -7 0 0
f:is	18 -4 -2 -7 -2 -19 10
f:issue	3 0 -1 -11 9 0 0
f:it	13 0 -13 -1 0 6 6
f:it'll	0 -1 -8 11 0 0 -4
f:its	-10 -2 -4 3 6 9 -6
f:joint	-1 4 2 0 -14 0 3
f:judgment	0 6 -1 -15 10 -1 -1
f:keep	-10 -6 1 1 11 0 -14
f:kind	-4 -14 12 -1 2 0 1
f:know	-6 -5 -1 -2 12 -4 4
f:labor	0 -5 0 -8 8 0 1
f:lack	0 -2 -12 1 -7 0 15
f:lamp	0 0 -12 14 -2 0 -2
f:lapse	-2 0 8 5 -14 8 -13
f:large	-2 -1 -3 13 4 -3 -15
f:last	-6 10 6 -13 -20 10 10
f:later	3 -5 -16 -3 17 0 0
f:latter	0 0 13 -17 -6 0 4
f:laughed	11 -4 4 0 -6 0 -8
f:lead	0 6 -4 8 -2 0 -10
f:led	0 7 -12 1 -4 0 7
f:less	-9 -8 -1 15 -10 -5 1
f:let	-13 -19 19 2 -3 10 -11
f:level	-2 6 11 -17 7 4 -24
f:levy	0 10 6 -5 -13 0 -2
f:licence	-3 7 3 -22 -6 8 5
f:lie	-1 -11 7 -3 -9 3 10
f:like	6 8 3 -15 3 -6 -5
f:limit	-1 0 -8 11 -5 0 0
f:line	5 -9 13 -6 7 -4 -14
f:list	-10 -20 1 22 -7 -7 -12
f:listed	0 -5 -8 16 -5 0 -3
f:little	-2 -10 -6 13 -3 -4 2
f:lived	-6 -2 2 -15 16 0 -7
f:lobster	0 1 -13 -3 12 0 4
f:london	0 -4 14 1 -14 0 -3
f:long	-4 -13 0 13 -6 -2 1
f:lorry	-2 -9 0 11 -10 7 -3
f:lose	2 4 -23 -5 9 -1 15
f:lower	-9 -17 15 -8 -5 3 4
f:lumber	0 -3 21 -12 -8 0 -5
f:lunch	1 4 -1 -17 -4 -1 12
f:m	-1 6 6 2 -12 -1 -7
f:machine	-3 -1 6 4 -12 -3 -3
f:make	5 -8 -5 11 -3 13 -12
f:many	-6 -5 7 -10 -2 -1 11
f:may	-6 -7 13 -5 -4 -11 7
f:me	9 0 3 -1 -11 0 -2
f:meal	0 0 -4 -4 12 0 -6
f:mean	-10 5 -11 6 -7 -4 14
f:meant	-1 -8 13 -14 -7 0 8
f:meantime	-1 -2 -4 19 -8 -1 -14
f:measure	0 11 0 -3 0 -2 -6
f:meat	0 -5 11 -5 -10 0 3
f:medicine	-6 -5 -2 8 -13 4 5
f:meet	7 0 0 -8 -4 5 1
f:member	-13 10 -6 11 -9 3 -5
f:memorandum	0 0 0 14 -4 0 -13
f:men	0 0 -7 -7 11 0 -1
f:mentioned	5 -2 -3 13 -3 0 -12
f:merely	0 -1 11 -4 -4 0 -4
f:metal	0 -4 -4 10 8 0 -14
f:middle	0 0 -5 -2 -5 11 -2
f:midnight	0 0 17 -7 -4 0 -7
f:milk	-4 17 -6 3 -6 -1 -17
f:mind	-3 -7 -14 16 8 0 -10
f:minimum	0 0 -1 9 -3 0 -7
f:minister	-1 0 -16 0 -13 -1 24
f:ministry	13 0 -16 13 -1 -1 -7
f:moment	0 0 -15 3 1 -1 10
f:monday	0 -3 11 -2 -9 0 -1
f:month	0 -14 6 -7 4 5 0
f:more	-16 -5 0 7 -4 16 -12
f:most	-6 -10 13 -11 10 -5 -7
f:move	-2 0 12 -8 -5 0 0
f:mr	-2 -13 5 -5 -5 9 6
f:much	-4 -22 18 -7 -1 6 -1
f:must	9 -10 6 -11 5 -7 1
f:my	3 7 -12 10 4 -4 -10
f:named	-1 -3 -11 15 -2 0 -3
f:nearly	7 9 6 -4 -15 -4 -7
f:need	-12 -13 -3 -9 4 2 17
f:negotiate	-2 -8 2 5 -9 -1 0
f:negotiation	-5 -3 12 -1 1 0 -8
f:negotiator	0 0 -15 17 -13 0 5
f:neither	0 13 -13 12 -8 0 -9
f:never	17 5 -9 7 -7 11 -23
f:new	-19 -12 18 -11 4 -6 1
f:newspaper	6 -12 0 1 7 -3 -4
f:next	0 -19 7 14 -8 4 -17
f:night	6 0 -8 10 -12 0 1
f:nil	-2 2 -1 -13 13 0 3
f:no	25 2 -6 -10 -6 9 -5
f:nobody	-9 3 -4 -2 9 10 -9
f:north	-2 5 -8 10 0 -2 -4
f:not	19 -5 2 1 -13 -7 -3
f:note	2 0 10 -2 -18 5 -3
f:nothing	-14 -1 -7 12 6 0 -4
f:now	-30 22 -13 -5 18 -2 -8
f:of	-8 -2 1 -6 -1 10 6
f:off	-17 0 1 -1 18 -10 -15
f:offer	-2 -2 -12 5 -8 -3 17
f:officer	-1 -3 -7 11 0 0 -5
f:official	-1 0 12 -6 -13 0 2
f:oil	-10 -10 11 -2 5 -3 -7
f:old	-11 1 12 -5 1 -7 -8
f:older	4 -14 -9 5 12 -1 -9
f:on	-25 7 5 -1 -1 -5 0
f:one	-14 -5 6 -12 10 -14 7
f:only	-2 -8 -5 -11 22 -7 0
f:open	-2 9 -9 6 -12 -1 3
f:or	-11 2 -8 -4 10 -7 11
f:orange	-3 -9 8 -9 -3 0 12
f:order	-1 -8 1 0 11 -4 -8
f:ordinary	-2 -22 1 8 3 -9 -8
f:other	-5 -6 4 2 8 -6 -12
f:our	-13 19 0 -8 -3 -2 -1
f:out	4 4 -3 -3 -3 11 -3
f:outside	-2 -7 -5 12 -4 0 1
f:over	-21 3 3 -4 5 -5 3
f:owe	0 3 11 -3 -12 0 0
f:own	0 -16 1 7 5 0 -8
f:palm	-2 -17 4 -1 7 -1 4
f:paper	6 12 -15 4 -8 -4 4
f:parcel	-3 2 -6 0 11 -2 -10
f:parliament	-2 7 -14 5 -7 -1 11
f:part	-13 -10 -3 4 -4 5 10
f:party	-3 -6 1 -7 -5 0 14
f:pause	-9 -8 -2 15 4 -3 -14
f:pay	4 2 2 -7 7 -18 2
f:peace	0 4 5 -16 0 6 -2
f:penalty	0 0 -7 -10 4 0 12
f:pencil	0 -6 12 -11 3 0 -4
f:people	-7 -11 3 0 -4 -2 11
f:per	-3 -6 14 -16 7 0 -5
f:percent	0 -4 9 -11 2 0 1
f:permanent	0 -2 -12 2 1 0 10
f:permit	-2 14 -15 -7 0 0 10
f:phase	0 -1 15 -11 -1 0 -5
f:phone	-5 -4 3 -10 4 0 8
f:phosphate	-1 -2 -14 -10 16 0 5
f:pineapple	0 3 -1 -13 9 0 -4
f:place	5 -8 -10 1 19 3 -20
f:plaintiff	0 0 11 -2 -8 0 -1
f:plan	2 3 1 7 -14 -5 -4
f:plane	-3 -2 -11 10 -2 0 3
f:point	8 5 -12 -4 10 -2 -4
f:port	-2 -5 9 -9 14 0 -18
f:post	0 -11 -5 -8 -22 -1 28
f:potatoe	0 7 0 -14 5 -4 -5
f:power	0 -4 -4 -5 0 -5 14
f:practice	0 1 7 -11 2 0 0
f:prepare	-4 -1 -5 -2 -8 5 12
f:present	-4 22 -33 16 -13 0 5
f:president	0 -3 3 -9 -1 1 8
f:price	-9 7 11 7 -18 -6 -12
f:proclamation	-2 -13 -9 10 -1 -3 6
f:product	-5 -9 6 7 -17 -5 8
f:prolong	0 10 8 0 -9 -4 -14
f:promise	3 -12 10 6 -7 -4 -14
f:proposal	1 8 -3 -1 -12 0 3
f:propose	-7 9 -10 -14 -5 -1 19
f:provisional	0 -1 -12 8 0 0 6
f:publish	-14 -6 8 -7 2 -6 10
f:purchase	0 3 -12 5 0 0 6
f:pure	0 0 -11 10 -1 0 0
f:put	-11 6 0 -4 7 -23 2
f:quantity	0 0 8 6 -1 0 -12
f:quarrel	-3 12 -9 -1 5 -2 -1
f:quarter	0 0 7 1 -11 0 3
f:quota	-8 -13 10 -4 -3 -2 7
f:rare	-2 12 8 -14 -14 2 10
f:rate	0 6 -10 8 -4 20 -18
f:rather	-5 -3 1 -13 3 -3 13
f:reach	-5 -7 -12 8 5 0 7
f:read	-2 -5 6 3 9 -5 -14
f:ready	-1 -7 4 -3 -6 0 10
f:reason	-5 -9 0 -18 10 0 15
f:reciprocal	-13 0 4 -8 10 2 -3
f:record	0 14 -3 -8 0 0 -5
f:reduce	0 -2 11 -6 -7 0 2
f:reduction	0 0 -8 13 -7 0 0
f:refrigerator	0 0 7 3 -11 0 0
f:refund	1 -1 -11 -8 16 0 2
f:refuse	-1 -5 15 -10 -4 0 -1
f:regrettable	-1 0 13 -4 -4 0 -6
f:relief	0 5 8 -13 0 0 1
f:remain	-10 -2 -4 10 11 1 -25
f:remember	-3 3 3 -12 -8 -4 10
f:remove	0 4 -11 -5 12 -1 5
f:renew	-4 -2 -10 0 18 0 -3
f:renewal	0 0 0 -11 10 0 -2
f:reply	9 9 0 -9 -2 8 -12
f:reporter	-9 0 -18 21 -22 5 7
f:respectively	0 -6 8 -12 -1 0 8
f:respond	-1 -6 9 5 -10 0 -1
f:retain	0 -4 4 6 -12 0 0
f:return	-1 14 -4 -2 -3 -11 2
f:right	5 14 -10 -1 -1 -6 -1
f:rise	2 0 7 -6 2 3 -12
f:room	3 -2 -11 11 9 0 -15
f:round	5 -13 6 -7 -7 6 11
f:run	-8 -3 15 -3 -7 0 0
f:same	8 10 6 -8 -1 7 -19
f:sanction	0 -3 -7 -8 7 0 10
f:scale	0 0 -3 12 0 0 -11
f:season	0 7 0 -13 9 5 -12
f:section	-8 -10 10 -16 21 -8 -18
f:see	-7 8 18 -20 -1 -9 -1
f:seem	0 -3 16 -15 2 0 -8
f:sell	-3 -9 19 -8 -1 0 -3
f:send	1 -3 -4 -13 10 6 2
f:sesame	0 4 2 -12 5 -1 0
f:shall	-2 -2 0 13 0 -3 -9
f:she	-12 3 1 1 4 4 -4
f:shelf	0 13 1 -12 -7 0 -5
f:shoe	-1 -5 4 -1 -11 0 8
f:should	7 16 10 -9 -20 -5 -8
f:shrimp	0 -1 26 -13 -9 0 -12
f:shut	-3 4 10 -11 -4 0 -2
f:side	-13 -12 13 8 -18 -5 1
f:sign	0 -10 -9 15 -2 -3 0
f:signature	6 -9 5 -11 -11 -1 16
f:silent	0 -6 -9 13 -3 0 0
f:since	-7 -5 5 7 7 -4 -28
f:sit	5 -7 -12 2 -11 -1 16
f:sleep	-4 16 -2 -2 -1 -1 -15
f:slip	11 -1 -7 1 -5 0 -4
f:small	-3 -10 -8 11 10 0 -1
f:so	5 1 5 1 -12 10 -9
f:social	-3 -1 0 -11 -1 0 14
f:some	2 -8 1 -2 17 -7 -18
f:soon	2 -4 -6 9 -16 0 6
f:sorry	13 4 -2 -9 -4 0 -9
f:soybean	-1 -8 -15 5 12 -3 3
f:special	-1 6 -14 11 1 0 -4
f:speculation	-11 0 -10 14 -1 0 0
f:spice	0 -2 1 -13 12 0 -2
f:spirit	0 -13 -3 5 12 0 0
f:spoken	5 12 -18 0 -1 0 6
f:sprat	0 1 -3 17 -18 0 0
f:spring	-7 8 10 -9 -9 4 -5
f:standstill	-4 10 10 -19 -3 1 -6
f:start	-5 -1 -17 35 -21 -5 -10
f:steel	-12 -24 8 6 -8 -9 8
f:step	-5 0 -17 14 -2 7 0
f:still	-18 -10 14 -9 2 -5 2
f:stockholm	0 0 8 0 -17 4 1
f:stop	-1 8 -5 8 -8 9 -11
f:strike	0 4 -10 0 -1 0 8
f:subject	-4 -7 -10 14 -3 0 1
f:such	25 -11 -9 2 4 -9 -14
f:sugar	-1 -2 -6 15 -2 0 -9
f:sum	-7 -7 12 2 -11 -4 1
f:summer	-2 -21 5 0 11 4 -22
f:surcharge	4 -11 0 -18 13 -2 10
f:suspend	3 13 1 4 -10 -7 -13
f:suspension	-7 5 -7 4 -14 4 12
f:take	2 -6 3 -15 11 -2 6
f:talk	-18 3 12 1 -17 -11 -1
f:talked	4 3 -12 12 -13 0 3
f:tariff	-7 -15 -5 -1 14 7 1
f:tea	-1 8 -15 7 5 2 -10
f:television	2 -3 13 -15 -8 0 7
f:tell	2 4 -5 15 -21 -1 -3
f:ten	-2 -5 13 -10 -5 0 2
f:term	-6 -13 7 16 -12 -3 -12
f:text	0 -10 -2 12 -1 0 -6
f:than	-9 -1 -14 16 -3 2 1
f:that	-4 11 -1 -5 7 11 -12
f:them	4 -6 4 8 -12 -1 -4
f:then	-24 27 -11 -10 2 12 -4
f:therefore	0 -2 15 -11 -13 -1 7
f:these	-4 19 -6 -8 -14 2 7
f:they	3 4 -17 9 -7 9 6
f:they'd	0 13 -4 -3 -10 0 0
f:thi	-15 2 -4 -9 9 5 7
f:thing	-1 0 2 -12 0 -3 8
f:think	0 0 -6 -13 15 -3 3
f:third	-4 -12 5 0 -6 0 11
f:those	-16 11 -6 13 -9 6 -14
f:thousand	11 7 -1 -10 -8 -2 -1
f:threat	-10 -1 -6 -15 0 0 22
f:threaten	1 2 -8 9 -5 -3 1
f:three	2 3 1 7 -2 -3 -15
f:tied	0 0 7 -13 2 0 4
f:till	-2 -1 13 -1 -5 -2 -8
f:timber	0 -4 -3 13 -6 -2 -4
f:time	9 5 -4 2 3 -6 -12
f:tin	-2 0 -2 -8 0 11 -1
f:tinned	0 -6 -12 -2 11 0 4
f:to	-15 9 5 3 -13 -6 1
f:together	-3 5 5 -9 2 1 -4
f:tomatoe	-2 -5 -10 -3 3 1 12
f:too	1 5 -3 -11 1 2 9
f:top	-10 9 -3 -4 0 -12 6
f:town	0 -2 0 -11 8 0 1
f:treat	0 -1 -12 8 -3 0 5
f:treaty	1 1 0 4 0 -2 -14
f:truce	-3 -18 22 -3 -4 -11 -2
f:true	2 0 0 -12 5 -1 0
f:turbine	0 0 9 -13 3 0 0
f:turn	-2 14 2 -7 5 -3 -16
f:twice	2 -12 0 12 9 2 -26
f:two	-14 1 -6 2 6 1 1
f:type	6 0 0 -12 2 0 0
f:under	0 -3 -3 -11 17 -11 1
f:undertaken	0 5 -14 9 -5 0 3
f:unlawful	0 0 13 -15 -3 0 -3
f:unreliable	0 -4 -11 17 -4 0 -3
f:until	-11 3 12 -2 -5 -5 -10
f:untouched	0 -4 -12 4 6 0 6
f:up	-8 2 -4 8 -7 10 -5
f:urea	0 4 2 -11 5 0 -3
f:us	12 4 2 -5 1 5 -18
f:use	3 -1 -13 4 -2 -5 13
f:used	-3 -12 14 -1 0 -5 -4
f:usmca	-1 -5 14 -8 -8 0 3
f:video	-1 -5 12 -3 -10 0 2
f:visit	-2 0 11 -5 -12 -3 6
f:vote	6 -5 -6 -4 1 -1 11
f:wait	-4 -14 5 -12 1 0 14
f:want	-13 14 0 -19 -11 9 18
f:warn	-3 8 0 5 -3 -1 -15
f:was	4 -1 -1 -2 13 11 -22
f:watche	-1 14 -2 -6 -10 5 -2
f:we've	-3 0 -5 13 -7 -2 0
f:wednesday	0 0 -17 18 -1 0 -1
f:week	-5 -4 10 0 -13 -13 6
f:well	-5 -2 4 -18 10 0 6
f:were	3 -1 1 -13 2 14 -2
f:what	-15 -35 8 -3 16 -2 5
f:whatever	-2 -7 5 -5 -9 5 11
f:wheat	-2 -13 -3 15 8 -4 -17
f:when	-16 3 -5 -8 4 -5 14
f:where	-18 -11 3 1 6 0 1
f:whether	-6 -9 3 -13 2 -4 17
f:which	-18 -13 -1 6 14 -4 -5
f:while	-4 0 -4 10 -20 0 10
f:who	-10 15 10 -6 -12 -7 1
f:whoever	6 -5 2 -16 6 -2 0
f:whole	0 -2 -15 -22 25 -2 3
f:whose	3 -2 -4 2 -16 3 14
f:will	12 5 0 5 -29 0 4
f:wine	9 -4 11 -3 -11 -5 -1
f:wish	5 10 1 -9 -6 0 -9
f:with	-6 -11 -10 10 19 -4 -11
f:withdraw	0 -13 0 10 -9 -1 7
f:within	-7 0 -15 5 19 -6 -4
f:without	-15 2 10 6 -17 2 -8
f:won't	-7 -3 16 -14 -6 -1 5
f:wool	-1 -7 13 -10 0 0 1
f:worker	0 3 0 -11 6 0 0
f:working	0 -2 13 -9 -3 0 -1
f:worse	-3 -6 -3 14 -7 -1 -5
f:worst	-8 4 5 -9 2 8 -14
f:worth	-6 -2 15 -13 0 -4 3
f:would	-14 23 12 -21 -32 0 13
f:write	-1 5 1 -15 -14 -8 18
f:wrong	34 -9 -2 2 -19 -6 -26
f:year	-14 -5 11 -13 14 8 -11
f:york	0 -2 -6 12 0 0 -6
f:you	6 10 3 7 -13 -12 -18
f:zero	-8 4 -2 16 1 -3 -18
f:—	20 4 3 8 -29 -6 -13
falling	-18 13 -1 1 1 -5 -6
first-of-paragraph	2 -9 7 5 -6 -11 -2
form=digits	-17 -2 -1 5 -2 -9 9
form=free	15 -66 0 -2 1 -23 3
form=signed	-9 -3 1 9 2 -11 -4
form=word	3 5 -3 -13 2 24 -8
form=worked	6 -12 33 -27 -2 -11 -12
formerly after	-17 -6 -3 1 8 -2 4
formerly before	-13 -3 -2 -2 11 1 -8
formerly column	-2 -21 -28 1 38 -16 -13
formerly heading	-3 -18 -31 0 40 -14 -14
formerly led	-1 -7 -11 2 16 -1 -11
formerly low	-15 -7 -11 -4 27 1 -17
formerly part	-28 -10 0 -4 15 1 -2
formerly rest	-20 1 1 1 4 -1 -6
half=from	-23 -12 7 -7 15 4 -14
half=from future	-5 -34 33 -34 -10 9 11
half=from modal	2 -31 37 -3 -13 -4 -19
half=from past	-6 1 -53 33 19 -7 4
half=from perfect	-7 22 -36 2 21 0 -4
half=from pluperfect	-1 14 -17 -4 13 -3 -7
half=from present	-23 -7 3 -5 6 9 -3
half=from verbless	-1 -7 26 -8 -13 -2 -12
half=no	-5 -3 6 4 -1 -10 -3
half=no future	-2 -1 0 11 -10 -10 -6
half=no past	-4 -1 -11 -4 9 6 3
half=no pluperfect	4 -11 -9 8 -2 0 2
half=no present	-6 2 10 1 -13 -6 0
half=no verbless	3 -1 5 -3 0 -8 -2
half=to	4 -3 -9 4 -13 0 11
half=to future	2 5 -27 12 -16 0 1
half=to modal	12 4 -33 -1 -5 0 10
half=to past	-7 -13 49 -36 -9 2 -12
half=to perfect	6 -27 11 0 -1 0 -8
half=to pluperfect	-4 -7 23 -18 0 -5 0
half=to present	-7 9 -32 13 7 3 11
half=to verbless	1 -8 -20 21 -11 1 8
has-future	-7 3 3 2 -18 0 3
has-gerund	1 5 -1 -2 4 -10 -3
has-infinitive	0 7 3 -4 -17 -1 4
has-participle	3 2 -12 15 12 -7 -21
has-past	1 -13 -8 4 13 4 -11
has-perfect	8 -10 4 -9 0 -11 7
has-pluperfect	3 -9 -11 1 10 -2 -1
has-present	2 8 4 2 -11 -12 -2
heading:after	0 13 3 -12 -4 -2 -4
heading:april	-2 -7 -9 4 13 0 -10
heading:at	0 -15 -15 -10 -11 27 -4
heading:august	0 -3 -10 9 11 -9 -8
heading:before	-2 -13 -32 -19 47 -17 -15
heading:china	0 -3 -5 -2 13 -4 -4
heading:december	0 -4 9 4 -16 5 -5
heading:duties	0 -3 -12 -4 13 4 -4
heading:duty	-7 3 11 7 -22 8 -22
heading:ends	0 20 -13 -9 -5 -3 -3
heading:february	0 -5 -10 12 -2 6 -3
heading:from	-2 7 -32 33 -20 -9 -3
heading:goods	0 -6 -4 12 -4 0 -7
heading:if	-1 38 -21 -23 -15 -13 -11
heading:into	-3 -2 3 -21 7 5 2
heading:it	0 11 -10 -6 5 -5 -4
heading:july	0 -12 -10 2 -4 8 9
heading:lapses	0 13 -7 -4 -4 -2 -1
heading:list	0 -4 13 -5 -4 0 -3
heading:march	0 13 -11 0 5 -7 -10
heading:may	0 -6 -18 8 12 4 -6
heading:new	-1 -3 18 -32 8 4 -8
heading:november	0 0 -10 6 9 -5 -5
heading:now	-2 -6 38 -17 -27 -5 -18
heading:on	0 -4 -3 -7 -2 10 8
heading:paraguay	0 -6 0 -4 3 9 -4
heading:peak	0 -9 -15 -8 -14 25 -4
heading:rate	-9 -11 9 15 -15 -10 -25
heading:south	0 -1 0 9 -11 -5 3
heading:the	-5 12 -18 -8 4 15 -3
heading:to	0 -8 2 13 -5 -4 -10
heading:today	0 -18 41 -14 -22 -12 -11
heading:truce	-2 22 -1 -11 0 -11 -23
heading:under	0 -6 6 -14 1 0 4
heading:until	-2 -17 9 -5 12 -16 -10
heading:us	0 -2 5 -11 12 -4 -3
heading:vietnam	0 -3 10 -9 -1 0 1
heading:without	0 30 -21 -9 -9 -8 -6
headline	-2 -20 3 5 -4 -2 10
highest	12 6 -9 -5 -5 14 -5
highest false	7 -43 14 0 1 0 6
highest over 80	10 -59 -1 8 -13 15 6
highest true	9 29 -24 -6 -8 16 -11
highest under 80	8 18 -8 -10 0 5 -11
intending after	0 -22 -24 7 -14 -12 28
intending before	16 -5 -8 -4 -5 -8 4
intending column	0 -8 -21 -25 -9 -1 33
intending heading	0 -9 -23 -25 -10 -1 35
intending led	3 -16 -7 -24 -10 -13 30
intending low	0 -4 -13 -28 -24 -26 43
intending part	16 -14 -26 -8 -7 -17 24
intending rest	-6 7 -7 -3 -22 -12 19
joined=	-12 6 -26 9 -12 16 10
joined= higher	-5 11 -11 -18 -4 19 -4
joined= lower	-4 -23 -16 25 -20 -11 18
joined= same	-1 10 -9 -2 6 2 -13
joined=( higher	-1 9 -7 -14 9 0 -3
joined=(now	0 -4 12 -4 -3 0 0
joined=,	-3 0 7 -10 -13 -10 17
joined=, after	0 -10 0 0 9 0 -6
joined=, against	0 -11 -5 0 13 0 -3
joined=, against higher	0 -11 -2 3 6 0 -1
joined=, and it was	0 -2 -4 -5 14 -1 -5
joined=, and lower	0 -2 7 -16 -12 0 14
joined=, and same	0 0 -11 4 10 -1 -2
joined=, down from	-1 3 -3 -5 11 -6 -10
joined=, down from higher	-1 3 -3 -5 11 -6 -10
joined=, higher	-1 -6 -1 -4 0 -8 15
joined=, in place of	0 -4 -11 13 -4 6 -3
joined=, in place of higher	0 -4 -11 13 -4 6 -3
joined=, instead of	0 0 10 4 -18 0 -5
joined=, instead of higher	0 1 0 9 -13 0 -3
joined=, is	0 -2 13 -3 -4 0 -6
joined=, not	3 -1 2 -11 3 -3 2
joined=, of which	0 0 10 -8 0 0 -2
joined=, of which lower	0 0 10 -8 0 0 -2
joined=, same	0 -1 18 -10 -10 0 2
joined=, then lower	0 -1 -12 10 0 0 1
joined=, to	0 7 -6 -12 3 0 5
joined=, up from	0 -2 11 -12 -3 0 -2
joined=, up from lower	0 -2 11 -12 -3 0 -2
joined=, will be lower	0 -5 -3 13 0 0 -7
joined=:	0 -3 3 11 -12 -1 -8
joined=: lower	0 0 -4 15 -8 -4 -6
joined=;	0 2 -13 -8 5 0 10
joined=against	0 -1 8 -10 -12 0 11
joined=against lower	0 0 4 -7 -11 0 11
joined=and	-2 7 -13 1 7 2 -6
joined=and higher	2 -9 11 -3 7 -20 3
joined=and lower	-6 23 -22 -1 0 11 -15
joined=and no longer higher	0 -4 4 -10 10 0 -5
joined=and not	5 -1 -1 10 -20 0 -4
joined=and not higher	8 -1 -8 12 -16 0 -3
joined=and same	-2 -11 -19 12 7 4 4
joined=and the	3 6 4 2 -13 0 -10
joined=and then to	0 -1 -1 12 -11 -2 -2
joined=and then to higher	0 0 0 12 -11 -2 -2
joined=as	0 -7 1 -5 -9 13 -1
joined=as higher	0 -6 -3 -11 -7 16 1
joined=became	0 -4 -5 -2 10 0 -2
joined=becomes	-1 10 -5 5 -16 -1 -4
joined=becomes higher	0 11 -2 -6 -7 -1 0
joined=becomes lower	0 -1 -3 13 -10 0 -7
joined=from	3 -21 8 -11 11 -10 -16
joined=from higher	4 -19 8 -4 2 -10 -8
joined=from lower	0 -1 1 -20 17 0 -10
joined=instead of	-6 -7 5 2 4 -12 -8
joined=instead of higher	-4 -4 6 4 -4 -11 -2
joined=instead of lower	0 -10 -1 -5 13 0 -12
joined=instead of the	0 -4 -8 14 -11 0 0
joined=now and	0 3 -14 10 4 0 0
joined=now,	0 5 -17 1 5 0 1
joined=now, higher	0 6 -11 -5 7 0 -5
joined=rather than	0 -7 7 -12 -1 11 -7
joined=rather than higher	0 -3 5 -9 -7 11 -6
joined=to	11 -2 6 -2 -9 -10 -1
joined=to higher	3 9 23 -27 9 -8 -14
joined=to lower	10 -38 -14 16 -23 -3 9
joined=today,	0 6 -12 13 -11 0 -5
joined=today, lower	0 -3 -10 17 -8 0 -5
joins=	-15 -10 -2 -9 12 13 -6
joins= higher	-7 -14 -5 8 5 14 -22
joins= lower	-5 0 4 -30 16 -12 6
joins= same	0 1 -4 11 -16 5 -3
joins=(	0 3 3 2 -12 0 -2
joins=(now	0 4 -22 20 -8 0 -4
joins=(now lower	0 -9 -19 24 -6 0 -2
joins=,	-2 13 -6 -8 -1 -8 8
joins=, after	0 -6 -10 17 -9 0 1
joins=, after lower	0 0 -13 15 -7 0 2
joins=, against	0 -2 7 -16 -8 0 9
joins=, and	0 -17 0 4 3 -4 4
joins=, and another	0 0 14 -12 -4 0 0
joins=, and higher	0 -7 2 -11 13 -1 -4
joins=, and not	0 12 -6 -7 -1 0 -1
joins=, and the	0 0 -15 13 0 0 -1
joins=, from	-1 -7 -4 18 -17 0 -11
joins=, from lower	0 -2 -12 23 -14 0 -12
joins=, higher	0 7 10 0 -13 -4 -8
joins=, indonesia	0 -2 11 -9 -7 0 5
joins=, instead of lower	0 -2 -4 10 -3 0 -4
joins=, is	0 -4 -10 -14 21 -1 -4
joins=, is higher	0 -4 -8 -9 16 -1 -1
joins=, lower	0 8 -18 -12 14 -2 11
joins=, now	0 4 -15 -9 0 -3 17
joins=, now higher	0 4 -12 -17 0 -3 17
joins=, same	0 0 6 3 -12 0 1
joins=, then	0 -14 5 -20 14 -3 1
joins=, then lower	0 -5 0 -14 15 -1 -1
joins=, vietnam	0 0 -3 10 0 0 -12
joins=, vietnam lower	0 0 -5 11 0 0 -11
joins=, was	0 0 13 -6 -7 0 -1
joins=, was lower	0 0 11 -5 -6 0 -1
joins=, will be	0 -3 14 -9 -6 0 0
joins=, will be higher	0 -3 11 -6 -5 0 0
joins=: higher	0 0 -12 13 -4 -1 3
joins=and	-6 21 -22 -4 5 8 -11
joins=and higher	-9 -6 -3 11 2 -1 -9
joins=and lower	0 34 -20 -20 4 12 -8
joins=and no longer	0 -7 -7 16 -7 0 -3
joins=and no longer lower	0 0 -3 11 -5 0 -7
joins=and same	-1 -10 -11 10 0 4 7
joins=and the	7 3 13 -5 -17 0 -13
joins=and then to	0 -1 -4 -1 9 0 -5
joins=and then to lower	0 0 -3 -5 9 0 -3
joins=as	0 5 16 -2 -15 -6 -5
joins=as lower	0 6 24 -10 -23 -5 -3
joins=becomes	0 -10 10 -13 8 -2 -8
joins=becomes higher	0 -3 -2 -8 11 -2 -1
joins=becomes lower	0 -7 17 -5 -6 0 -6
joins=for fentanyl,	0 0 13 -8 -6 0 0
joins=from	-9 1 -2 11 -19 -3 -2
joins=from higher	-4 6 4 3 -15 -2 -11
joins=from lower	-4 -12 -5 9 -9 0 4
joins=from the	0 0 11 -9 0 0 -3
joins=from the lower	0 0 11 -8 0 0 -4
joins=in place of	0 0 -17 10 -6 0 10
joins=in place of lower	0 -2 -16 8 -6 0 12
joins=instead of	3 -3 -9 3 -11 -2 13
joins=instead of higher	5 7 -6 -18 5 -1 9
joins=instead of lower	-4 -23 -6 12 -24 0 7
joins=now,	0 -3 13 -8 -1 0 -2
joins=or	-2 -15 3 2 -3 -4 4
joins=plus	0 -7 17 -5 -4 0 -8
joins=plus higher	0 -6 11 -3 -3 0 0
joins=to	-8 -12 12 -4 -2 2 0
joins=to higher	-4 -2 3 10 -4 3 -33
joins=to lower	-5 -25 14 -28 1 -1 15
joins=to the higher	0 -3 -6 11 -4 0 0
l1='s	-7 -3 16 -8 3 1 -22
l1=(	-1 9 -7 13 -18 -5 0
l1=)	0 0 23 -19 -13 0 -6
l1=*	0 -4 10 -6 -5 0 2
l1=,	-15 6 0 1 -2 1 -3
l1=.	-5 1 7 -11 0 0 2
l1=:	-45 7 9 1 -4 15 -11
l1=;	1 11 3 -8 -12 0 3
l1=<day-ahead>	0 -5 -9 13 6 0 -13
l1=<day-gone>	-3 8 -12 -3 4 2 3
l1=<day-today>	0 -4 11 -10 1 0 -2
l1=<duty>	-3 8 9 -1 -16 -3 -6
l1=<goods>	-9 6 19 -16 -21 -6 4
l1=<level-noun>	6 11 1 -8 -17 -11 5
l1=<level>	-11 11 -23 4 -17 16 12
l1=<name>	-3 -25 4 10 0 -6 -8
l1=<not>	28 -14 -3 -6 2 -15 -5
l1=<quality>	0 0 17 -18 5 -2 -16
l1=<v-agree>	7 -15 -11 0 -2 13 -1
l1=<v-begin>	4 9 14 -12 -3 -5 -15
l1=<v-impose>	12 3 -7 0 -6 -9 4
l1=<v-propose>	6 -3 -16 -4 -7 -13 16
l1=<v-say>	3 3 -22 1 -4 0 13
l1=<v-stay>	-21 0 0 12 -8 -5 -3
l1=<v-suspend>	-3 -2 -27 25 -5 -1 3
l1=<v-target>	6 5 10 -8 -11 2 -5
l1=<v-threaten>	4 5 -13 -9 -4 0 6
l1=<v-up>	-1 1 -5 11 5 0 -13
l1=a	12 7 -11 6 -16 -6 0
l1=about	11 -16 4 -13 -2 -4 7
l1=above	0 -2 19 -10 -9 3 -8
l1=add	-5 5 -7 -9 5 0 10
l1=additional	-5 1 -7 -7 11 -3 9
l1=after	-2 -25 -20 -1 34 -5 -14
l1=against	-1 5 -11 -4 7 -2 5
l1=aluminum	0 -1 11 -8 -1 0 0
l1=and	-5 10 -14 -4 7 4 3
l1=announce	2 0 -17 3 -1 -7 8
l1=another	-5 -5 -28 23 -5 -4 11
l1=are	-10 7 16 -4 -16 -1 -18
l1=as	23 -3 -13 -15 -19 19 -3
l1=ask	-8 -5 11 -3 4 -4 -3
l1=at	-6 -13 6 1 3 -11 3
l1=back	0 4 -18 16 -4 0 -7
l1=be	12 -1 -22 8 -6 3 0
l1=become	0 13 -34 16 -16 2 7
l1=been	-9 -15 -5 1 18 -12 2
l1=before	0 -4 -14 -1 15 0 0
l1=below	-11 -2 2 -5 -6 0 12
l1=buse	0 0 -10 12 0 0 -1
l1=but	-3 0 -7 13 -11 0 0
l1=by	1 5 7 -9 -12 0 4
l1=car	0 -2 12 -13 0 0 0
l1=cement	0 -2 -8 12 0 0 -2
l1=charge	-2 4 11 -4 -6 0 -9
l1=coffee	0 -1 22 -18 -6 0 -4
l1=collect	-1 1 12 -4 -2 -4 -8
l1=copper	0 0 11 -8 0 0 -5
l1=demand	13 0 4 -4 -2 0 -10
l1=duty	-2 0 17 -7 -16 0 0
l1=enter	3 -1 6 -11 2 0 -2
l1=exceed	-4 0 -16 12 -6 0 8
l1=expect	-3 7 -15 0 -6 0 10
l1=extra	-8 -15 -2 -3 6 0 10
l1=face	0 7 -23 12 -11 2 9
l1=flat	6 2 2 -13 9 -1 -11
l1=for	5 4 -19 0 -43 -17 32
l1=foresee	0 4 -9 -9 -1 0 11
l1=formerly	0 -4 -15 2 12 -1 -1
l1=from	-7 -21 16 -10 21 -13 -54
l1=further	-5 -3 -16 20 7 -1 -11
l1=get	3 -10 -19 12 -7 -7 17
l1=given	-6 -2 -7 21 -7 0 -9
l1=go	-1 -1 -8 12 2 0 -9
l1=have	-1 2 9 -5 0 0 -10
l1=hold	0 -6 -5 10 0 0 0
l1=is	-19 11 19 -3 -13 -22 -17
l1=it	-20 -1 -4 3 0 1 16
l1=its	-16 -10 33 -9 10 -6 -48
l1=lay	-1 -6 0 -11 11 0 3
l1=leave	-1 -7 -12 11 -7 0 12
l1=like	-13 4 4 1 0 0 3
l1=longer	-1 -15 10 1 0 -1 -16
l1=mean	-6 11 -11 4 2 -1 0
l1=mentioned	6 -8 -13 2 -6 0 11
l1=no	9 -5 -12 -11 -7 0 11
l1=not	19 -11 3 -7 5 -12 -14
l1=now	-7 -11 24 -8 -5 0 -13
l1=of	13 -13 -1 7 -7 -11 1
l1=offer	3 -2 -24 -2 -1 0 12
l1=old	-4 -3 2 0 7 -2 -11
l1=on	-5 3 -10 12 -13 -3 7
l1=one	0 1 10 -10 3 1 -4
l1=or	-10 10 -1 -6 -14 -1 9
l1=ordinary	0 -1 20 -8 -16 0 -9
l1=other	-2 -1 6 3 -2 -1 -12
l1=our	-8 -11 9 11 -12 -4 -8
l1=own	-3 -8 10 3 0 -1 -17
l1=pay	7 0 9 -7 5 -2 -15
l1=present	-1 -3 19 -8 -4 0 -7
l1=promise	-1 3 -4 -8 -15 0 17
l1=put	0 -13 2 -9 4 5 4
l1=reach	3 -10 -13 0 -1 13 -1
l1=read	16 4 -11 -10 -4 -2 -5
l1=remain	-7 -4 13 1 -11 0 -11
l1=same	10 0 -10 8 -16 0 8
l1=say	-1 4 -11 4 0 -9 4
l1=second	0 -4 5 3 1 0 -14
l1=set	-2 8 2 -2 -11 -2 1
l1=slap	4 1 1 -14 -8 -1 9
l1=stay	0 -3 -3 -14 5 0 8
l1=steel	0 -2 13 -7 -3 0 -2
l1=suspend	-1 2 -20 18 -10 0 -6
l1=take	3 9 14 -10 -4 -4 -17
l1=tell	4 -5 -12 4 -7 -3 8
l1=than	-18 0 4 11 -23 9 -5
l1=that	-13 -4 18 -18 -7 -8 12
l1=the	-25 -8 23 -18 20 3 -21
l1=then	1 -2 -10 -1 10 -6 1
l1=threaten	5 5 -12 -9 -4 0 5
l1=to	6 -2 -18 9 -17 1 18
l1=together	0 -7 13 0 -8 -1 -4
l1=truce	0 4 -15 -6 0 0 14
l1=us	15 -2 -1 -14 -6 -4 0
l1=want	4 -7 -11 3 3 -1 3
l1=was	1 -9 -11 5 15 0 -24
l1=which	-4 0 19 -10 -13 0 0
l1=with	1 5 -10 3 -7 -27 15
l1=write	7 -3 2 0 -4 6 -14
l1=—	-6 -4 8 6 -17 -3 -4
l2=(	9 -22 9 -12 7 4 -11
l2=)	-5 0 0 5 1 1 -17
l2=,	2 -13 3 5 7 -26 -3
l2=-	0 0 11 -15 0 1 -1
l2=.	0 -1 -8 -10 0 0 12
l2=:	-19 7 -15 0 15 -7 6
l2=;	-2 5 -7 9 -25 2 7
l2=<agent>	-9 9 -9 -4 -8 0 15
l2=<day-ahead>	5 -14 -10 9 3 -11 9
l2=<day-today>	4 12 -7 6 -12 -4 0
l2=<duty>	-9 0 7 1 -1 -2 -6
l2=<goods-amount>	0 0 -11 13 -5 0 1
l2=<goods>	-5 -6 1 0 -6 10 7
l2=<level-noun>	13 -1 -4 0 -11 -1 3
l2=<money>	0 0 -14 10 4 0 1
l2=<month-ahead>	2 -10 -7 0 16 -1 -5
l2=<month-gone>	-9 -16 2 -8 8 0 8
l2=<name>	-6 -7 3 4 1 1 -9
l2=<not>	11 4 -6 -12 1 6 -1
l2=<number>	5 2 5 -5 5 0 -13
l2=<office>	-1 -2 -13 5 -9 5 10
l2=<organisation>	-1 1 16 -4 -12 -2 -7
l2=<person>	3 11 -8 -20 7 -7 8
l2=<quality>	5 -16 8 -6 0 3 2
l2=<seat>	13 -2 -5 5 1 6 -15
l2=<span>	3 1 -15 6 8 -8 1
l2=<v-agree>	8 -8 -2 7 0 -1 -11
l2=<v-bear>	3 6 5 0 -12 -11 -3
l2=<v-down>	4 -16 13 -9 4 -9 -8
l2=<v-end>	-1 11 -3 -2 3 -4 -6
l2=<v-impose>	3 -4 6 -10 11 -4 -7
l2=<v-propose>	9 -9 -11 -13 -4 -4 16
l2=<v-return>	-1 18 6 -4 0 -11 -18
l2=<v-say>	-2 12 -12 5 -5 0 1
l2=<v-sell>	0 -2 11 -6 -1 0 -2
l2=<v-sign>	5 1 6 -3 6 -4 -18
l2=<v-stay>	1 -24 17 -4 6 -2 -11
l2=<v-suspend>	2 0 10 0 6 -3 -29
l2=<v-threaten>	-4 -6 -12 -5 -6 -1 19
l2=a	-3 -2 5 8 -4 -4 -9
l2=about	-2 1 3 5 -2 9 -15
l2=after	-2 -1 -10 7 -2 -1 7
l2=against	0 4 4 8 -15 -2 -6
l2=aircraft	0 -3 -2 9 -3 -2 -4
l2=also	0 1 1 8 -2 0 -14
l2=aluminium	-1 -5 23 -9 -11 0 -7
l2=an	-5 -12 2 -1 -3 0 8
l2=and	-6 -9 1 6 6 -20 0
l2=announce	0 -4 6 5 3 0 -14
l2=answer	-2 1 -17 9 4 2 0
l2=are	6 3 1 -5 7 -3 -18
l2=ask	8 0 -8 -33 0 0 9
l2=at	0 -5 -4 13 -11 -1 0
l2=avocado	0 -10 12 -3 1 0 -4
l2=back	-6 3 8 -1 -11 -2 -1
l2=banana	1 16 -5 2 -7 2 -19
l2=be	4 4 -20 4 -17 -5 11
l2=been	-3 0 6 11 -12 -9 -2
l2=before	-5 -14 -23 11 19 -8 -3
l2=begin	0 -5 -13 13 -6 -2 7
l2=being	0 -3 0 10 -5 0 -6
l2=book	0 11 -15 6 -5 0 -3
l2=cabinet	0 -2 -5 11 -4 0 -3
l2=capped	0 0 -9 15 0 0 -9
l2=car	-6 -4 -1 9 4 -5 -10
l2=carpet	4 -1 -10 3 -7 6 2
l2=ceiling	-8 -3 0 19 5 0 -22
l2=change	-2 -6 16 -1 -9 0 -6
l2=clear	-1 3 10 -11 0 0 -2
l2=cocoa	-1 0 0 -14 1 0 7
l2=cod	0 -3 -1 -15 9 0 4
l2=coffee	1 13 -16 -8 9 0 6
l2=come	-9 4 -1 -9 12 0 1
l2=copper	5 -2 -13 10 3 -1 -1
l2=could	-5 0 -9 -5 -9 0 16
l2=deal	0 2 5 0 2 0 -11
l2=difference	-3 0 -13 -3 16 0 -6
l2=do	4 -4 13 -1 -5 0 -8
l2=doe	1 5 4 -11 0 0 -7
l2=double	-4 4 0 3 6 4 -18
l2=down	-4 -13 6 0 5 -32 5
l2=duty	-11 -8 8 1 1 6 -7
l2=enter	7 -8 5 3 -3 -1 -16
l2=fall	4 -11 -3 10 -2 -7 -5
l2=far	0 -1 13 -12 -16 4 3
l2=farm	0 0 -4 -7 11 0 -2
l2=fear	0 0 -11 1 6 0 3
l2=fentanyl	0 -3 15 4 -14 -2 -14
l2=figure	15 -1 -5 0 -4 -2 -6
l2=first	4 7 -2 -13 0 0 0
l2=floor	0 -1 11 -6 -2 0 -3
l2=for	11 3 1 -14 6 -4 -3
l2=from	-3 6 -14 6 -18 11 14
l2=furniture	0 -7 -5 16 -5 -1 -8
l2=general	0 -2 10 -7 -1 0 -1
l2=get	-1 10 -14 4 -8 0 8
l2=give	5 -5 -11 4 -6 0 8
l2=glass	7 -5 -10 9 3 0 -4
l2=go	-1 -5 -16 7 9 0 4
l2=good	-3 -3 0 2 -5 10 -1
l2=had	-6 -21 -11 5 15 -3 -1
l2=has	0 -7 19 -14 -2 -9 -2
l2=have	-8 -10 9 5 2 -5 -2
l2=he	2 -7 -16 5 -6 -2 13
l2=hear	-1 2 -13 -2 -2 0 13
l2=honey	-1 0 15 -6 -6 0 -9
l2=i	11 0 -10 -15 -5 -2 13
l2=impose	-3 0 -5 -4 0 0 13
l2=in	1 -3 13 -7 7 -6 -15
l2=instead	-11 0 7 -1 5 -9 -14
l2=into	3 -13 23 -15 -6 -1 -4
l2=it	10 -2 -1 -2 4 4 -17
l2=its	1 4 3 8 -7 -1 -19
l2=keep	4 -10 13 -14 -5 0 2
l2=lapse	-1 15 -8 -8 -4 0 0
l2=law	-1 6 -16 3 -3 0 7
l2=letter	-2 -4 -9 -12 5 0 14
l2=list	-1 4 -1 9 -10 0 -11
l2=live	-8 2 8 -14 -9 0 5
l2=lobster	0 -6 10 -12 -3 0 4
l2=longer	-3 -5 -4 0 10 0 -1
l2=lower	-3 -2 15 -12 9 -1 -14
l2=lumber	0 0 -8 13 -5 0 -4
l2=maize	-1 -5 0 -14 4 0 11
l2=make	-4 -10 -6 -9 9 -1 14
l2=meal	0 11 -1 -13 -3 0 3
l2=more	-16 5 3 10 -13 -9 -3
l2=much	-2 -2 0 -10 -15 19 2
l2=never	14 -3 -1 -5 -9 2 -4
l2=no	-5 -14 10 0 -1 -3 -2
l2=not	14 2 -15 1 0 -8 0
l2=now	1 3 6 -9 -10 7 0
l2=of	-1 0 -7 -3 11 -14 5
l2=off	-1 3 7 -5 4 -1 -13
l2=offer	6 -1 -18 -5 4 0 4
l2=olive	0 -7 13 -4 -1 0 -8
l2=on	-6 -30 48 -11 -5 -9 -20
l2=one	3 -8 9 4 -3 0 -14
l2=origin	-6 4 10 -2 -5 0 -8
l2=paper	11 -6 7 -14 -2 0 -6
l2=part	-3 -7 0 15 -13 0 -18
l2=pay	-8 -4 11 1 -10 -1 -1
l2=place	-2 -5 -9 10 6 5 -17
l2=plywood	-1 -7 13 3 -11 1 -8
l2=polysilicon	0 0 -8 11 -1 0 -2
l2=post	-3 -4 -5 11 -4 0 -2
l2=powder	-4 -14 -4 12 -7 0 6
l2=product	0 -1 12 0 -9 0 -2
l2=promise	8 0 -15 8 -7 0 2
l2=provide	0 1 -11 15 -5 -3 -3
l2=quota	0 -3 -11 0 2 -1 10
l2=raise	-5 2 11 -6 0 3 -10
l2=rather	0 -3 2 5 -6 8 -13
l2=reckon	0 10 -11 -3 -2 0 6
l2=reduce	0 -2 9 -14 -2 0 7
l2=return	0 19 -1 0 0 -4 -19
l2=rice	-5 2 -6 13 -1 0 -14
l2=round	10 -6 -9 7 -4 0 -6
l2=rubber	-1 -11 -3 7 6 0 -1
l2=salt	0 1 11 -4 -3 0 -7
l2=say	-7 7 13 -7 -1 -1 -8
l2=second	0 -2 14 -11 -7 0 -2
l2=set	0 0 -10 5 6 0 -1
l2=should	-4 -7 8 6 -12 0 0
l2=so	-1 -3 9 -13 3 0 -1
l2=soybean	0 -5 14 -6 -3 0 -2
l2=spare	0 0 3 10 -1 0 -11
l2=speak	10 -7 -12 5 4 0 -5
l2=spoke	6 -5 -17 -5 -6 -6 19
l2=spoken	2 -6 -11 -1 -8 -2 15
l2=stand	4 -16 6 -3 2 4 -7
l2=start	0 -3 0 13 -8 -1 -9
l2=stay	5 -11 16 -22 6 0 -12
l2=step	0 -5 -13 8 2 -1 2
l2=still	-13 -12 -6 3 16 4 -2
l2=stuck	0 -4 14 -8 -1 0 -2
l2=subject	-2 -6 8 -15 12 4 -8
l2=sugar	0 0 -7 -3 17 -5 -4
l2=surcharge	1 -3 0 2 5 -2 -11
l2=suspend	-1 -5 8 2 1 0 -11
l2=suspension	0 -8 -10 16 0 0 -3
l2=table	-2 -1 -12 -6 -2 0 18
l2=take	-3 -4 17 -3 -4 0 -12
l2=talk	15 -7 -12 5 -10 -3 0
l2=tariff	-1 -3 3 2 -10 -13 6
l2=tea	8 -3 12 -1 -15 -1 -5
l2=tell	14 -3 0 -5 -3 -1 -11
l2=that	-20 -3 0 -1 15 -3 -3
l2=the	2 -6 -1 3 13 -27 -7
l2=their	0 -1 3 2 -13 -2 6
l2=then	8 13 -35 15 0 -8 0
l2=there	1 -2 8 -3 1 0 -17
l2=they	-11 2 4 8 -4 -1 -15
l2=they'd	-1 -11 5 1 7 0 -4
l2=thi	-2 -2 -8 13 -13 0 4
l2=think	-7 -4 2 -4 -1 0 10
l2=those	0 6 3 -12 3 0 -6
l2=threat	-2 -4 -2 -13 -6 -1 16
l2=threaten	-4 -5 -12 -4 -6 -1 18
l2=to	-7 3 -14 -2 13 10 2
l2=together	0 4 10 -9 -5 0 -3
l2=too	0 7 -13 7 1 0 0
l2=top	0 -3 3 0 -12 5 1
l2=total	-8 0 3 6 5 -6 -14
l2=truce	0 1 -14 -7 17 5 -15
l2=tuna	-7 3 16 -9 0 0 -10
l2=twice	0 -1 -4 -7 10 0 -1
l2=tyre	0 -1 -12 8 5 0 3
l2=unchanged	-2 7 13 -13 -8 -1 -6
l2=until	0 -2 17 -12 -5 0 -5
l2=up	-9 -3 -2 -5 6 8 4
l2=walnut	0 0 -10 10 -3 4 -2
l2=was	-3 1 -5 -1 0 -10 12
l2=we	0 -1 9 -7 11 4 -27
l2=were	-6 -8 2 -9 -4 10 10
l2=wheat	-5 -4 -5 -7 10 0 11
l2=which	-1 -10 10 -1 2 0 -8
l2=whisky	0 2 10 -7 -7 -1 -4
l2=who	3 -6 -2 1 -5 11 -7
l2=will	-1 7 -37 18 -12 -11 7
l2=wine	-5 0 12 -4 -7 -5 -2
l2=wire	0 -8 12 -6 -4 6 0
l2=with	-5 -11 5 0 4 -3 -2
l2=without	-1 12 -2 -14 5 0 -1
l2=would	-5 35 -39 -5 -49 -13 14
l2=write	-1 3 -17 1 -4 0 11
l2=you	2 0 0 -15 0 0 7
l3="	-12 -17 5 -4 12 1 0
l3='s	-10 -3 6 2 2 -12 -3
l3=(	-8 -12 11 -3 13 -11 -23
l3=)	-2 -12 -5 6 -3 -1 12
l3=,	0 -5 4 1 3 -12 -8
l3=-	0 15 -10 -6 2 -2 -2
l3=:	4 -1 7 -17 1 7 -1
l3=;	-8 -7 7 -16 22 -3 -7
l3=<agent>	-1 12 -1 -8 0 -1 0
l3=<begin>	-3 -9 7 -2 -4 6 2
l3=<day-ahead>	-4 0 -9 22 -9 0 -12
l3=<day-gone>	-2 2 1 4 -1 -13 -4
l3=<day-today>	-5 -16 -1 1 5 -2 6
l3=<gate>	3 -4 8 0 5 -2 -17
l3=<goods-amount>	0 0 -11 11 6 0 -13
l3=<goods>	2 -8 7 1 -12 2 1
l3=<level-noun>	-4 -20 -6 4 -6 1 19
l3=<level>	15 3 -8 2 12 -14 -16
l3=<month-gone>	-9 -11 0 5 -1 -5 8
l3=<name>	-3 7 -6 0 18 -11 -14
l3=<not>	13 6 -7 4 -5 -4 -10
l3=<number>	-25 -10 5 -5 3 1 12
l3=<office>	2 5 -16 -2 -5 -5 15
l3=<person>	0 0 2 1 -26 -9 12
l3=<quality>	5 -25 10 0 7 3 -14
l3=<seat>	-12 0 0 10 0 3 -10
l3=<sender>	-3 2 12 -6 -2 5 -8
l3=<v-agree>	-4 4 4 -10 -1 -2 11
l3=<v-bear>	-4 -10 24 -19 -9 9 2
l3=<v-buy>	-2 0 -1 6 5 0 -16
l3=<v-down>	2 8 7 1 -12 -9 -5
l3=<v-end>	2 1 -1 2 7 -2 -16
l3=<v-impose>	-7 5 -1 -7 -5 2 10
l3=<v-propose>	-10 -4 -5 11 3 13 -6
l3=<v-return>	3 -4 -14 17 -1 -2 -5
l3=<v-say>	0 10 9 -8 -9 -1 -5
l3=<v-sign>	-5 6 -2 -10 3 -2 9
l3=<v-stay>	-5 2 9 -7 -12 3 8
l3=<v-suspend>	0 5 2 -1 -9 0 2
l3=<v-target>	0 -9 -3 -4 1 -4 13
l3=<v-up>	3 -1 2 -7 1 10 -3
l3=about	4 0 6 -15 4 0 -5
l3=add	-4 -5 9 4 -7 1 -9
l3=addition	0 0 12 -10 -2 0 0
l3=after	-1 10 -11 8 -11 -1 3
l3=aluminium	-2 0 -12 6 7 5 -6
l3=and	-14 6 0 10 -4 -17 -6
l3=announce	-1 11 -2 -15 -8 0 11
l3=are	-9 -2 4 3 -19 -4 5
l3=as	-9 1 -3 -2 -24 22 1
l3=at	-1 -12 4 -2 -9 4 12
l3=be	3 7 -21 7 -15 -4 6
l3=beef	0 5 2 -17 0 3 5
l3=beer	0 -11 -7 -6 0 0 17
l3=both	-4 -7 -16 5 5 0 9
l3=bring	0 13 -1 -4 -7 0 -2
l3=but	-5 0 15 -12 -3 0 -3
l3=buy	0 -4 7 -11 5 0 -1
l3=can	-3 -9 5 -11 4 0 4
l3=car	-3 0 -1 11 -3 -3 -10
l3=charge	0 -24 -1 -10 12 1 14
l3=cheese	0 0 15 -14 -8 -1 6
l3=cocoa	2 5 -5 5 1 0 -12
l3=continue	0 -2 21 -13 -4 0 -6
l3=copper	-1 4 2 -13 -5 5 6
l3=could	-11 -8 -15 10 3 0 8
l3=day	-2 -8 -12 17 8 -1 -11
l3=do	1 3 6 -11 -7 0 2
l3=down	-2 -5 -14 3 -11 10 11
l3=duty	-6 4 4 -7 -5 -6 12
l3=emergency	0 -1 -16 13 6 0 -3
l3=everyone	0 -2 -5 11 -5 0 -4
l3=far	0 -7 -8 -5 12 0 3
l3=fentanyl	-1 -3 12 -12 1 -1 0
l3=figure	0 0 1 -11 -2 -1 9
l3=first	-2 -8 -1 -14 14 -3 5
l3=for	0 -7 1 -2 -4 -15 13
l3=from	11 1 -10 3 -4 -14 9
l3=gas	0 0 12 -12 2 0 -3
l3=get	-2 8 17 -23 0 -1 0
l3=had	7 -7 13 -10 -11 -6 9
l3=half	-4 0 -12 -11 9 -2 14
l3=have	0 8 1 5 -13 -7 -8
l3=he	-1 -4 -5 -14 -2 4 18
l3=here	6 14 -14 -9 -1 0 0
l3=i	8 -7 -13 -1 -9 -1 15
l3=if	-5 1 -13 14 0 -2 -1
l3=in	-8 -4 7 -3 -12 10 5
l3=industrial	0 0 6 -13 -1 0 8
l3=instead	0 -11 -9 6 -6 -2 14
l3=into	-7 9 -1 -2 -1 1 -3
l3=is	-2 2 -5 16 -3 -18 -10
l3=it	5 -1 -1 -2 1 -8 1
l3=its	-20 -3 12 -5 -6 1 3
l3=just	0 -2 -10 14 -4 0 -3
l3=later	-1 2 -2 -10 14 -1 -5
l3=list	-1 -8 -14 6 0 0 16
l3=longer	0 0 -7 -2 11 0 0
l3=lower	0 -2 6 -17 -8 0 12
l3=may	8 -12 3 -10 -9 0 11
l3=meal	-1 -3 1 -10 12 -2 -5
l3=mean	-3 5 -14 -2 3 0 12
l3=milk	-1 -11 0 12 -7 -2 0
l3=moment	0 -2 12 -7 0 0 -1
l3=most	0 1 5 9 -15 0 -9
l3=mr	11 9 -1 -9 -2 0 -14
l3=my	-14 -8 3 -7 12 0 6
l3=nil	0 -2 -7 -5 12 0 0
l3=nobody	15 -5 -6 -1 -4 0 -4
l3=not	6 2 -7 -3 11 2 -10
l3=now	13 10 5 -2 -14 -4 -16
l3=number	0 -7 0 5 -11 0 10
l3=of	-11 -4 8 -4 -17 4 12
l3=off	0 -3 -17 7 8 0 3
l3=oil	-2 12 1 -4 0 0 -14
l3=old	-3 15 -7 1 -2 0 -5
l3=older	0 -9 17 -7 -3 0 0
l3=on	3 -5 2 -14 -9 8 20
l3=orange	0 0 -17 -3 5 2 12
l3=ordinary	2 1 4 6 -15 0 -14
l3=out	-1 13 -10 -4 4 -2 0
l3=over	0 2 9 0 -5 0 -11
l3=paper	0 -2 -11 0 4 0 10
l3=part	0 -4 15 1 -10 0 -11
l3=pay	-2 -5 23 -10 -16 4 0
l3=plu	0 1 17 -7 -12 -2 -5
l3=present	0 -5 16 -5 1 -3 -12
l3=put	-1 10 -13 2 2 -6 1
l3=raise	1 -5 -7 -11 1 3 14
l3=rate	0 0 -12 6 3 4 -1
l3=rather	0 8 -11 -3 -7 4 7
l3=reciprocal	-2 1 9 2 -6 -1 -15
l3=return	0 3 -14 11 2 0 -4
l3=rice	0 1 -3 12 -6 -2 -9
l3=safeguard	-1 -2 17 -12 -3 0 -2
l3=same	-4 -7 0 -1 0 -2 11
l3=say	-5 2 6 -11 6 0 0
l3=section	0 1 8 -19 4 0 -3
l3=set	0 5 12 -9 -7 0 -6
l3=shall	-2 12 -3 -3 -3 0 -4
l3=since	-2 -6 11 -9 0 6 -6
l3=slap	0 3 -12 6 -6 0 7
l3=so	4 -13 3 0 0 2 1
l3=steel	-5 -13 14 -4 5 -2 -9
l3=sum	0 -4 10 -12 -2 0 6
l3=surcharge	5 5 -1 -15 -1 0 0
l3=suspend	0 -14 -1 8 1 0 -4
l3=suspension	0 -2 -13 15 -1 0 -2
l3=take	-4 -6 9 7 -1 -2 -16
l3=tariff	-8 2 1 11 -2 -5 -13
l3=that	7 5 -14 -2 7 7 -4
l3=the	-5 1 1 -9 6 0 3
l3=their	-3 4 -1 4 -15 0 4
l3=them	0 7 -7 -6 14 -2 -7
l3=then	-10 20 -8 -12 2 0 2
l3=they	-1 13 7 -7 -5 -7 -5
l3=thi	-7 -11 8 -18 8 4 2
l3=those	0 -6 -3 12 0 -1 -6
l3=through	0 -5 -12 9 0 0 5
l3=tile	0 -8 -2 12 0 -4 -3
l3=time	0 -7 -15 20 1 0 -6
l3=to	-5 -5 10 1 0 -7 -6
l3=together	0 -6 -9 11 6 -2 -8
l3=top	0 3 11 -13 0 0 -6
l3=truce	0 16 -8 -8 -3 0 -4
l3=truck	0 -14 -9 3 14 -1 0
l3=tyre	-1 -3 -4 -12 3 0 11
l3=under	0 2 -9 -3 0 0 11
l3=until	-2 8 7 -23 3 8 -18
l3=upholstered	0 -1 -11 13 0 0 -2
l3=us	0 0 11 -1 -4 0 -11
l3=used	-4 -5 -16 -18 27 9 -18
l3=was	10 6 -6 -3 -8 0 8
l3=we	2 1 -12 0 -1 1 10
l3=were	1 5 -2 -1 11 -15 -12
l3=what	-4 6 -14 11 0 4 -5
l3=where	-2 -23 2 -11 24 -8 -9
l3=which	0 -1 4 -5 11 1 -12
l3=who	4 -3 -10 1 5 0 4
l3=whose	1 -5 9 -12 7 0 -1
l3=will	14 0 -19 7 5 -12 -1
l3=wine	-1 0 18 -21 -2 -1 2
l3=wire	0 -4 -12 16 -1 0 -2
l3=with	-7 -3 -12 23 0 -3 -10
l3=without	-1 19 -11 0 -3 -1 -6
l3=would	11 8 -11 -10 15 -15 -2
l3=year	-4 -9 13 -14 -4 4 3
l3=—	-3 -1 16 -24 6 -7 2
l4="	10 2 -19 1 -5 9 4
l4=(	-5 4 10 -37 10 3 1
l4=)	4 1 2 5 -11 -3 -6
l4=,	-6 5 -13 -1 2 6 9
l4=-	-3 -2 -1 12 -11 0 0
l4=.	11 -4 -2 -12 4 -1 1
l4=:	-2 1 3 7 -2 4 -17
l4=;	-4 0 13 -7 -5 -8 -1
l4=<begin>	-4 -2 7 -2 3 -9 -4
l4=<day-ahead>	-6 12 -13 -2 10 1 -2
l4=<day-gone>	-8 0 -12 12 12 -5 -9
l4=<day-today>	-3 -6 -13 10 12 0 0
l4=<duty>	4 -1 0 -10 5 -17 10
l4=<goods>	6 1 9 -5 -3 -15 -3
l4=<level-noun>	-3 3 -1 9 -4 1 -8
l4=<level>	-19 0 -1 8 4 -19 -6
l4=<month-ahead>	0 3 -6 8 -12 12 -9
l4=<month-gone>	-10 -12 1 4 7 -5 -5
l4=<name>	4 -9 5 0 -4 0 -1
l4=<not>	-6 -2 -10 -2 22 5 -8
l4=<number>	-2 -15 14 -5 -13 -4 13
l4=<person>	1 -8 2 -4 -12 7 9
l4=<points>	0 -6 10 -2 -4 0 -5
l4=<quality>	-8 6 6 1 -1 3 -19
l4=<seat>	2 -2 4 -13 -8 -6 15
l4=<span>	-5 1 -31 12 15 0 1
l4=<taker>	13 1 -15 8 -7 0 -5
l4=<v-bear>	-18 -8 7 1 -4 3 3
l4=<v-begin>	0 6 1 3 -20 -5 5
l4=<v-buy>	0 -4 2 10 1 0 -17
l4=<v-deny>	0 6 13 -8 -9 0 -9
l4=<v-impose>	-12 -6 2 0 10 5 -6
l4=<v-say>	6 3 2 -12 -2 5 0
l4=<v-sell>	-1 -9 -4 9 7 0 -12
l4=a	-14 -7 -7 13 -1 0 5
l4=add	-1 -1 11 -4 2 -1 -10
l4=after	-3 8 4 -12 -6 -2 8
l4=an	5 -2 -12 10 -13 -2 9
l4=and	-1 -6 1 11 -9 -1 -8
l4=apply	0 4 1 2 -12 -1 0
l4=are	6 -2 -11 9 7 -1 -5
l4=ask	6 1 -4 6 2 0 -10
l4=at	-12 0 2 17 -7 -10 -15
l4=back	-3 9 1 -9 11 -3 -17
l4=banana	0 2 3 -13 1 -1 3
l4=be	-8 -2 6 -7 -11 -4 8
l4=bear	0 1 -1 -12 11 0 -2
l4=beef	-1 0 19 -16 -11 -1 3
l4=been	6 -1 -1 3 -10 10 -6
l4=before	3 -19 -20 -14 36 -6 0
l4=both	2 -3 -13 -1 14 -1 0
l4=bring	-3 0 -14 1 9 -3 8
l4=by	1 3 -2 -5 -13 6 9
l4=canola	-1 10 -4 8 -3 0 -12
l4=car	-2 -4 19 -15 -14 -2 12
l4=cement	8 -13 -10 13 -3 1 0
l4=charge	-8 3 -9 10 6 5 -12
l4=cheese	-1 4 -14 4 3 -1 4
l4=could	1 -1 5 -13 -6 0 7
l4=day	-1 11 -4 0 -13 0 5
l4=do	4 10 -2 0 -6 0 -12
l4=doe	4 9 7 -6 -9 0 -16
l4=draft	-6 0 -3 -5 -3 0 14
l4=duty	2 3 11 -15 13 -15 -11
l4=effect	0 -3 12 -1 -8 0 -2
l4=end	0 7 0 3 -11 0 -1
l4=entry	0 0 -13 11 3 0 0
l4=fentanyl	0 -8 9 -3 -2 5 -12
l4=follow	0 -3 -10 15 -4 0 -1
l4=for	-16 6 3 -8 -2 -17 12
l4=from	-3 6 2 3 -5 8 -17
l4=get	-8 -11 1 4 10 -2 -9
l4=groundnut	0 -7 -14 14 4 0 -2
l4=have	5 -4 -12 8 -9 4 4
l4=he	7 5 9 -7 -15 -3 -5
l4=here	-2 0 13 -5 -5 0 -6
l4=his	0 -1 8 -18 -5 0 8
l4=hold	0 -9 -5 -1 11 0 4
l4=if	-8 16 -1 -19 -6 5 0
l4=importer	6 0 -11 9 -5 0 0
l4=impose	-2 -2 -7 13 -4 0 -1
l4=in	-14 -10 1 4 1 -13 8
l4=increase	0 9 4 -12 1 0 -6
l4=introduce	0 0 2 -12 1 3 2
l4=is	17 -2 -14 -13 12 -1 10
l4=its	-15 -15 3 2 -2 -2 7
l4=keep	-1 -11 14 -1 0 0 -14
l4=last	-5 -3 2 -17 7 6 5
l4=letter	0 -4 -7 -6 -8 -2 17
l4=level	-3 -1 -7 -5 -2 0 14
l4=lift	-3 -5 12 -1 -7 0 0
l4=list	1 -7 -9 -8 11 -2 9
l4=lower	-1 0 0 6 2 0 -14
l4=machine	2 -6 11 -7 -10 0 2
l4=make	0 1 1 10 -15 -2 -8
l4=midnight	0 3 -12 8 4 0 -1
l4=never	-6 -1 2 5 -11 5 0
l4=not	-14 -3 2 0 16 5 -14
l4=nothing	5 -4 -11 0 8 0 1
l4=number	-3 1 -13 5 4 5 1
l4=of	0 6 -3 -15 5 9 4
l4=off	0 3 -16 14 -5 0 0
l4=olive	0 11 5 -8 -6 0 -4
l4=on	8 -15 8 -7 1 13 -8
l4=one	-4 -5 12 -12 4 2 -4
l4=or	-2 0 -11 13 -6 0 0
l4=ordinary	0 6 -15 6 3 0 5
l4=out	0 0 -14 11 -4 -1 7
l4=paper	11 -4 -18 0 6 -1 5
l4=pause	0 12 -10 3 -8 0 1
l4=pay	-7 -7 13 0 -11 4 -1
l4=raise	0 -9 4 -4 -8 -8 15
l4=rate	9 3 0 -3 5 -10 -7
l4=reduce	0 0 -12 15 1 0 -8
l4=rise	-1 -1 3 5 2 -2 -16
l4=rule	-7 6 14 -8 -9 0 -4
l4=run	0 -2 14 -11 -1 0 -2
l4=salt	0 -1 -11 13 -1 0 -2
l4=same	0 6 -11 5 10 0 -14
l4=say	16 5 -13 -18 5 -5 7
l4=send	0 -2 -8 11 3 0 -6
l4=set	-2 0 -4 2 14 -5 -8
l4=shall	0 -11 9 8 0 0 -10
l4=side	-2 -8 15 -1 -7 -4 -1
l4=sign	0 -7 6 -4 12 0 -16
l4=since	-3 -15 5 7 -1 -1 -12
l4=so	0 -13 12 -1 -14 -1 6
l4=something	-1 0 -10 13 -6 0 0
l4=statement	0 0 -13 9 6 0 -1
l4=steel	-4 -3 10 -4 -2 -3 0
l4=surcharge	6 0 -5 -11 2 -1 5
l4=tariff	-14 3 -14 8 -9 -3 14
l4=tax	5 -9 2 -13 -4 0 9
l4=tea	0 5 12 -11 -11 0 0
l4=tell	-3 5 8 -14 -7 6 -3
l4=that	11 -11 -9 -2 11 -5 -1
l4=their	-3 -20 4 -1 -1 1 9
l4=them	4 -5 -6 -1 -2 0 12
l4=then	-3 -1 -5 14 -9 -9 4
l4=therefore	-1 -6 -10 11 -2 0 6
l4=thi	1 -5 3 17 -21 -8 -1
l4=till	0 -5 11 -4 0 0 -5
l4=timber	0 -5 -9 11 -8 0 5
l4=too	0 -1 -19 3 12 -1 8
l4=truce	-9 4 -2 -16 4 3 7
l4=two	0 2 -17 0 13 1 0
l4=tyre	0 -6 15 -2 -6 0 -9
l4=under	4 5 6 -12 3 0 -11
l4=until	3 -4 5 -5 6 -11 -6
l4=up	-4 -1 8 5 0 0 -21
l4=was	10 -6 9 0 -21 1 2
l4=water	0 -4 -2 0 11 0 -7
l4=we	0 15 -10 3 5 -6 -13
l4=week	-1 -1 -1 14 -9 0 -4
l4=well	-1 -6 -12 15 -9 0 4
l4=what	0 -6 12 1 -7 -1 -2
l4=whether	0 -4 12 -10 0 0 0
l4=which	-7 -25 0 3 6 1 2
l4=will	-6 19 10 0 -16 -7 -16
l4=wine	0 0 -8 10 3 -4 -11
l4=with	-7 -14 -11 -2 7 0 19
l4=without	-1 13 -1 -7 0 0 -9
l4=worst	0 -5 -3 -1 -4 11 0
l4=would	12 -6 -14 8 -32 6 3
l4=you	2 3 -9 -16 9 0 3
l4=—	1 -15 -6 2 -16 18 4
l4=•	0 -8 15 -8 -3 0 0
l='s :	0 -2 13 -8 -2 0 -2
l='s pay	0 -3 14 -11 0 0 -5
l='s to	0 9 3 -15 7 0 -13
l=( <day-today>	0 -2 12 -5 -5 0 0
l=( now	-1 -4 15 -5 -5 0 -1
l=, <name>	-2 -3 -3 8 -13 -4 6
l=, after	-1 -25 -16 0 29 -5 -14
l=, against	0 3 -16 -3 17 0 -9
l=, also	0 -2 12 -8 -2 0 0
l=, and	0 4 -12 0 4 0 7
l=, at	-3 -18 3 6 3 -5 -1
l=, but	-1 -3 -6 13 -1 0 -7
l=, car	0 -4 17 -10 -5 0 -4
l=, for	0 11 -13 -1 -5 0 6
l=, from	-1 -2 9 -8 6 -10 -15
l=, get	0 -4 -15 15 -3 0 4
l=, is	0 -9 5 -4 -11 0 10
l=, not	7 -10 8 -15 5 -4 -2
l=, now	0 -3 13 0 -8 0 -7
l=, pay	-5 -10 24 -3 -13 -1 -17
l=, take	0 5 18 -12 -12 0 -5
l=, the	-7 4 8 3 -14 0 -8
l=, then	5 0 -17 13 -3 -2 0
l=, to	6 2 -3 3 -13 0 2
l=, with	-5 -15 -12 15 -13 -1 12
l=: then	-1 -4 -8 -12 16 0 1
l=; <name>	0 0 12 -9 -1 0 -1
l=<begin> "	-8 9 9 -1 1 0 -17
l=<begin> <name>	-12 -24 -8 26 -31 -14 5
l=<begin> add	0 -2 12 -6 -1 0 -5
l=<begin> at	-6 -3 19 -9 -9 0 -5
l=<begin> from	0 -2 -2 0 -6 14 -1
l=<begin> not	15 -8 -2 -9 -9 0 0
l=<begin> the	20 -7 -14 -18 12 8 10
l=<begin> then	0 2 -4 -10 11 0 -3
l=<begin> together	0 -4 14 -7 -6 0 -3
l=<day-ahead> ,	-1 -18 -7 10 -3 -2 14
l=<day-ahead> :	-5 0 -11 8 8 -5 -8
l=<day-ahead> from	0 0 13 -9 -7 0 0
l=<day-gone> :	-3 -7 -10 1 19 -1 -4
l=<day-today> ,	6 15 -17 12 -14 0 -13
l=<day-today> :	-1 -12 31 -8 -18 -2 -14
l=<day-today> and	0 6 -15 6 -1 0 6
l=<day-today> the	0 4 -12 -3 11 0 0
l=<goods-amount> at	0 0 -12 12 -4 0 2
l=<level> ,	-1 1 1 -8 -8 -4 14
l=<level> :	0 0 -6 11 -3 -4 -2
l=<level> ;	0 -2 -16 -4 6 0 12
l=<level> <level>	-3 3 -7 -19 -24 12 16
l=<level> and	-18 11 -12 6 -4 3 0
l=<level> from	3 -18 10 -12 7 -9 -9
l=<level> or	-1 -17 2 3 -7 -3 8
l=<level> to	8 -4 12 -8 -8 -7 0
l=<month-gone> :	-4 -6 -34 9 15 1 10
l=<month-gone> and	0 -3 8 -14 0 -3 6
l=<month-gone> with	0 0 17 -14 -6 0 -4
l=<name> 's	-19 -6 4 2 6 6 -18
l=<name> (	-3 -10 0 7 -6 -1 3
l=<name> ,	-5 0 -6 -14 24 -8 -1
l=<name> :	-5 -27 23 -3 -13 -20 3
l=<name> <level>	-2 2 -11 12 0 2 -11
l=<name> apply	0 -1 16 -11 -2 0 -1
l=<name> ask	-4 -5 1 -10 -9 0 11
l=<name> at	-10 -10 1 1 2 -1 3
l=<name> charge	4 -2 7 0 -11 7 -26
l=<name> collect	0 5 14 -14 -1 -4 -3
l=<name> for	-3 0 -11 14 -8 0 4
l=<name> from	0 -1 -10 14 -3 0 0
l=<name> get	9 -3 -11 -2 -5 -1 13
l=<name> has	-1 -4 1 8 -7 0 -13
l=<name> impose	0 0 -13 0 11 0 -1
l=<name> keep	0 5 4 -14 3 0 -1
l=<name> offer	-3 0 -4 -2 -4 0 11
l=<name> put	-3 7 -8 -15 17 -5 -3
l=<name> take	1 6 6 -2 -2 -3 -24
l=<name> the	0 0 -20 4 0 0 18
l=<name> to	-6 -3 8 5 -11 8 -17
l=<name> with	4 5 -14 6 0 -2 1
l=<name> —	-3 -11 18 -2 -20 -1 -14
l=<number> ,	-3 -11 10 -6 6 -8 -1
l=<number> :	-3 -10 0 5 -10 12 -2
l=<number> and	5 -4 -4 -5 11 -3 1
l=<number> make	0 2 7 -12 -5 5 -2
l=<person> :	1 14 -3 -5 7 -5 -21
l=<person> announce	-3 -2 -8 -5 2 0 10
l=<quality> :	-2 -14 21 -4 -7 0 -7
l=<quality> good	0 0 0 -11 8 0 0
l=<quality> one	0 1 15 -5 -6 2 -8
l=<quality> pay	0 0 11 -9 0 0 0
l=<span> ,	-1 -1 -13 8 10 -1 -3
l=<span> and	7 -1 -13 5 4 0 -4
l=a flat	6 2 4 -12 7 -1 -11
l=a further	-4 -1 -12 17 3 0 -11
l=about the	-4 3 1 6 0 10 -16
l=against the	0 5 10 2 -15 -2 -5
l=agree to	5 0 -14 11 -3 0 -3
l=aircraft and	0 -3 -9 10 0 -2 -2
l=also at	0 -4 -11 17 -4 0 -7
l=and a	0 -1 -9 13 -4 0 -3
l=and get	0 -1 -14 6 2 -2 7
l=and not	-5 0 0 7 3 -4 -12
l=and pay	-5 -18 25 -9 0 -1 -15
l=and retain	0 0 12 -11 -1 0 0
l=and then	0 -1 7 -14 -4 0 8
l=answer ,	0 -3 -11 9 1 0 3
l=answer :	0 -5 -15 0 6 0 10
l=are at	9 -2 5 0 -10 0 -15
l=are charge	-3 3 19 -17 -3 0 -8
l=are the	0 -5 -19 9 17 0 -2
l=ask for	4 2 -5 -28 -2 -2 9
l=back at	-3 3 15 -21 -3 -2 -11
l=back with	1 0 -9 -1 -5 -1 13
l=banana ,	0 14 -12 -3 -2 0 -2
l=banana at	1 5 1 1 -3 3 -12
l=baseline of	0 0 13 -11 -1 0 -3
l=be at	-2 10 -11 -5 0 0 4
l=be charge	-3 0 -15 7 -14 -4 12
l=be pay	-1 -4 -7 11 0 0 0
l=been charge	4 1 -6 8 0 -1 -12
l=before ,	0 -17 -4 3 11 0 -3
l=before :	-3 -1 -33 11 20 -4 -9
l=capped at	0 0 -9 15 0 0 -9
l=car at	0 -1 -21 18 -4 0 9
l=ceiling of	-7 -2 4 14 6 0 -21
l=charge <name>	0 0 14 -8 -1 -2 -3
l=charge of	0 6 -12 7 -7 -1 4
l=coffee :	0 9 0 -12 2 0 -8
l=coffee pay	-2 12 -7 2 -3 0 -5
l=come to	-3 -6 11 -17 11 0 -6
l=cut from	0 -5 -11 4 10 0 0
l=difference to	-2 -7 -8 -8 18 0 -5
l=doe the	2 -2 12 -6 -7 0 -5
l=double to	0 7 8 0 0 -2 -15
l=down for	0 -4 -15 10 -12 -2 10
l=down from	-5 -1 3 0 8 -25 -9
l=down to	0 -17 6 -3 3 -7 2
l=drop from	0 -1 6 5 -12 0 0
l=drop its	3 -4 10 -16 7 0 -11
l=drop the	0 0 -13 6 0 0 6
l=duty (	0 0 7 5 -11 0 0
l=duty and	0 2 -12 5 6 0 0
l=duty at	-1 1 6 -19 0 0 8
l=duty from	0 -1 11 -1 -10 0 0
l=duty is	-5 6 9 -7 -2 0 -12
l=duty to	1 -8 -17 3 4 0 10
l=enter at	2 -6 6 4 -4 -1 -13
l=fall from	0 -4 12 -3 -6 -5 -2
l=fall to	5 -7 -15 12 5 0 -3
l=fentanyl ,	0 -2 14 0 -18 0 -2
l=fentanyl and	0 0 14 -6 -8 0 -4
l=fentanyl to	0 0 -8 16 -3 0 -8
l=figure of	19 0 -12 -2 -10 -4 -4
l=for <name>	0 -7 6 -12 10 0 -5
l=from <day-gone>	0 6 -1 5 -11 0 -2
l=from <name>	0 1 -11 7 0 0 4
l=from the	0 -5 -9 -3 -11 10 17
l=glass pay	7 0 -15 11 0 0 0
l=go from	-4 -10 4 -2 10 -10 -10
l=go the	0 -3 -13 1 15 0 -1
l=go to	4 -2 -19 7 -7 2 8
l=good at	0 0 12 -11 -7 0 3
l=good from	0 0 -13 7 4 6 -1
l=good pay	4 -1 3 -11 2 6 0
l=good to	-6 2 19 -9 -21 -3 2
l=had been	-8 -13 -7 -6 16 -4 4
l=had charge	-2 3 -15 3 6 0 -5
l=had face	0 0 -3 -6 11 -1 -1
l=had pay	-2 -4 -6 -22 22 0 -6
l=had put	-5 -8 14 6 -12 2 -11
l=had reach	0 -3 -3 10 -11 -1 -1
l=halve the	-6 0 21 -11 -2 0 -12
l=halve to	0 0 -13 6 4 0 3
l=has been	4 -5 7 6 -10 -3 -17
l=has charge	-2 -5 15 -10 -2 0 -3
l=has had	0 0 11 -1 -11 0 -3
l=has pay	-1 -1 -2 -8 12 -2 -3
l=has put	0 -3 18 -11 -7 0 -6
l=has take	0 0 12 -3 -8 0 0
l=have been	-13 -6 -14 7 4 -6 7
l=have pay	-5 -7 9 -6 9 0 -6
l=hold back	0 -2 -13 15 -2 0 -1
l=in for	0 0 11 -6 -1 0 -4
l=instead of	-11 0 6 -1 5 -9 -14
l=into <name>	3 -3 12 -9 -3 -1 -2
l=is at	-1 -6 13 -11 4 3 -11
l=is charge	-5 0 10 1 -12 0 -8
l=is get	0 0 5 0 -1 0 -13
l=is not	12 -6 -1 -3 -3 0 -3
l=is still	-2 0 16 -8 -3 0 -3
l=it 's	3 14 2 -7 -31 0 -3
l=it ,	0 12 -1 -2 -3 0 -9
l=it at	-3 -2 7 -15 -4 3 8
l=it became	0 -6 5 14 -18 -2 -1
l=it has	-2 0 -12 1 6 0 6
l=it is	-9 5 16 -1 -7 -8 -19
l=it mean	0 -1 12 -6 -2 0 -4
l=it take	-2 -4 4 7 -9 3 -2
l=it to	3 -8 -7 -1 -2 -4 13
l=it was	6 -8 -2 -3 11 4 -24
l=it'll be	1 -6 4 8 0 0 -11
l=its own	-2 -9 13 3 -5 0 -15
l=keep pay	0 -2 11 -6 -2 0 -1
l=live with	-7 3 3 -13 -6 0 7
l=lower from	0 0 -6 -7 11 0 0
l=lower its	0 0 13 -6 0 0 -10
l=lower the	-3 0 8 -5 6 0 -11
l=lumber :	0 0 -9 11 -1 0 -1
l=make it	-2 -8 -12 3 0 0 14
l=may pay	-1 11 -4 0 -2 0 -7
l=more than	-15 -2 3 10 -17 -2 -1
l=much as	-2 -8 0 -9 -14 19 3
l=no longer	-1 -15 10 1 0 -1 -16
l=not at	-11 11 7 -10 -7 0 -1
l=not exceed	-4 0 -12 10 -4 0 6
l=now :	0 -2 21 -16 -14 0 0
l=now and	0 3 -14 10 4 0 0
l=of <name>	0 0 10 -8 -4 0 -2
l=of about	-3 -1 3 -14 1 0 8
l=of its	0 8 -12 0 5 0 -1
l=of the	-13 -8 -12 4 14 -14 8
l=of which	0 -2 15 -8 -4 0 -4
l=off the	0 -4 5 -4 10 0 -10
l=oil ,	0 -10 9 2 -3 2 -2
l=olive oil	0 -7 13 0 -5 0 -7
l=on <name>	0 -2 11 -11 3 -2 -2
l=on charge	-1 -3 12 -5 -1 0 -4
l=on pay	-3 -16 36 -21 -8 0 -9
l=on the	2 -7 6 11 -14 -1 -9
l=one ,	4 -8 -3 11 -4 -1 -6
l=one of	-3 1 13 -8 -7 0 0
l=pay ,	0 0 14 -7 -8 0 0
l=place of	-2 -3 -8 7 6 5 -18
l=powder pay	-1 -5 11 -4 0 0 -3
l=present :	0 -3 14 -9 -1 0 -3
l=provide for	0 1 -11 15 -5 -3 -3
l=quota at	0 0 -14 4 6 0 2
l=raise to	0 2 9 -3 -11 3 -5
l=rate :	-1 -9 15 0 -6 0 -5
l=rate is	-8 3 0 6 -12 0 -3
l=rather than	0 -8 3 6 -6 8 -11
l=reciprocal ,	0 0 11 -2 -9 0 0
l=reduce from	0 -1 16 -18 0 0 0
l=remain at	0 -1 10 -14 3 0 -6
l=return to	0 20 3 -11 1 -4 -18
l=rice at	-5 -1 -1 12 -2 0 -9
l=rice pay	0 11 -7 -1 -1 0 -1
l=rise from	0 -3 6 -12 6 0 -1
l=set at	0 3 -12 2 8 0 0
l=spare the	0 0 3 10 -1 0 -11
l=speak of	10 -7 -9 7 -1 0 -4
l=spoke of	6 -5 -17 -5 -6 -6 19
l=spoken of	2 -6 -11 -1 -8 -2 15
l=stand :	0 -3 10 -4 -3 0 0
l=stand at	4 -14 0 0 3 5 -6
l=stay at	5 -7 11 -19 8 0 -11
l=steel and	0 0 -13 9 3 0 0
l=step to	0 0 -8 11 0 0 -5
l=stop charge	0 -6 12 -6 -1 0 -2
l=subject to	-2 -6 8 -15 12 4 -8
l=sum :	0 -5 9 -12 4 0 -3
l=surcharge of	1 -2 7 -4 6 -2 -30
l=suspension of	0 -12 -7 19 -6 0 -2
l=table :	0 -1 -11 -5 -1 0 15
l=take its	0 -2 14 -9 0 0 -5
l=talk of	15 -6 -16 7 -8 -3 0
l=tariff ,	0 -2 15 -6 -5 0 -3
l=tariff at	0 0 -4 11 -1 0 -9
l=tariff of	-12 -8 -3 3 -6 -6 12
l=than the	-1 0 -14 12 0 4 -2
l=that leave	0 0 -12 8 -2 0 6
l=that make	-4 -1 10 -1 -3 -1 -12
l=that the	-12 -9 11 -3 5 4 -4
l=the additional	-2 7 -11 -10 15 0 5
l=the extra	-5 -9 3 -12 11 -1 4
l=the old	-3 -11 3 4 8 -2 -10
l=the ordinary	0 0 18 -7 -15 0 -9
l=the other	-2 -1 1 8 0 0 -11
l=the present	0 0 10 -3 -1 0 -3
l=the same	10 0 -10 8 -16 0 9
l=the second	0 -1 11 -3 -3 0 -7
l=the truce	0 -3 -13 -5 1 0 14
l=then charge	0 11 -4 5 -4 0 -10
l=then pay	11 -1 -26 14 4 0 -1
l=then to	0 -1 -1 12 -11 -2 -2
l=they pay	-1 6 3 0 -8 5 -13
l=threat of	-1 -4 -1 -11 -5 -1 13
l=threaten with	-1 -1 -7 -8 -4 -1 17
l=to <name>	0 -4 16 -6 -10 -1 -1
l=to be	-1 1 -36 7 4 8 9
l=to bear	0 11 6 -13 -2 -1 -6
l=to become	0 -7 -13 16 -5 0 1
l=to charge	-1 -3 -12 0 5 -5 11
l=to pay	-15 2 -10 0 7 9 3
l=to put	12 -5 -9 -10 -2 0 4
l=to take	0 4 -14 4 5 0 -5
l=to the	-13 2 29 -19 0 0 -16
l=together :	0 -3 12 -7 -5 0 0
l=top of	0 -1 6 5 -10 0 -6
l=total of	-7 -3 3 2 7 -1 -12
l=total to	0 3 -13 10 3 -2 -4
l=truce :	-1 -2 -10 -8 12 6 -6
l=twice the	0 -1 -4 -7 10 0 -1
l=unchanged at	-1 -4 15 -8 -3 0 -3
l=up from	0 -10 -5 -11 18 0 -9
l=up to	-5 1 1 -4 -5 9 3
l=was at	-1 6 1 -13 -3 1 3
l=was given	0 0 -9 13 -6 0 -2
l=was still	0 0 -14 3 5 -1 6
l=we take	-7 -11 6 -1 9 -1 -7
l=week :	0 -2 -2 -9 12 -1 -2
l=which face	0 0 -11 1 -3 0 10
l=which pay	3 -10 12 -6 2 -4 -9
l=will apply	0 1 -9 7 -1 0 1
l=will pay	4 8 -23 10 -1 -5 -2
l=will put	-7 -9 -7 4 0 0 13
l=with a	0 0 -14 8 7 0 -3
l=with the	-3 -9 13 -10 2 0 0
l=would be	1 10 -1 -2 -15 -2 -2
l=would charge	-3 -1 -10 11 0 0 -1
l=would pay	5 15 -31 -5 -21 -4 15
l=would take	-6 10 -7 -19 -3 0 11
lapsing after	-1 4 9 -18 6 0 -11
lapsing before	-7 9 -4 -2 -4 0 3
lapsing column	0 18 -12 -14 -7 4 -5
lapsing heading	0 21 -15 -15 -9 3 -6
lapsing led	-10 16 0 0 -21 -7 -1
lapsing low	-3 18 9 -15 -4 -11 -17
lapsing part	-9 16 7 -18 0 -1 -8
lapsing rest	5 1 13 -21 9 -2 -21
lead="	15 -6 -6 -12 -4 11 1
lead=(	18 -7 5 3 -12 -12 -7
lead=)	-5 4 9 -4 -18 -4 7
lead=*	2 3 -4 -15 17 0 -5
lead=-	-3 14 -1 2 -11 0 -8
lead=10	-1 -5 31 -29 -5 4 -9
lead=100	-1 -2 0 -9 -3 0 11
lead=12	-1 -5 14 -13 -8 0 1
lead=18	-2 7 -11 2 2 0 0
lead=19	0 -1 19 -11 -9 0 -6
lead=20	-1 -5 6 -9 8 -2 -11
lead=25	-2 -7 12 -2 -13 -1 0
lead=39	-2 -5 18 -14 0 0 -9
lead=5	0 -6 -10 13 4 0 -9
lead=50	-9 -8 27 -3 -13 -9 -13
lead=9	0 -4 5 -11 11 -1 -5
lead=;	-12 3 6 -10 -2 -3 5
lead=a	13 -7 -12 -5 19 -2 -2
lead=after	-4 3 8 -1 -11 -1 3
lead=afterwards	0 2 -10 11 -1 0 -7
lead=algerian	0 -3 -2 -8 11 -2 0
lead=america	-1 -3 -12 6 13 -2 -7
lead=american	-2 -8 5 6 0 -3 -10
lead=an	-5 -10 -5 0 0 -1 14
lead=and	-1 17 -2 -4 -10 2 0
lead=as	-4 3 1 8 -6 -5 -9
lead=asked	0 6 0 9 -1 0 -13
lead=at	-3 -10 1 -10 -10 13 11
lead=australia	-1 -1 11 -6 0 0 -5
lead=before	-9 18 -5 0 -1 -10 -8
lead=botswana	0 -4 11 -12 -2 0 1
lead=brazil	-7 4 4 0 -11 -6 4
lead=britain	-1 7 -6 12 -8 0 -17
lead=brussels	-2 0 -9 -5 4 0 12
lead=bulgaria	3 -4 -4 -9 -2 0 12
lead=but	-3 5 13 -4 -10 -5 -6
lead=by	-6 -8 -4 10 -19 -1 13
lead=cambodia	0 0 -12 11 -5 0 3
lead=china	-18 -3 0 21 0 -1 -35
lead=chinese	-2 -12 4 1 0 0 -2
lead=cocoa	-1 4 2 -14 -5 0 8
lead=coffee	3 -9 0 -7 13 -4 -8
lead=danish	-1 -1 9 -13 2 0 1
lead=each	-2 11 -2 -8 1 -1 -1
lead=ecuador	0 2 8 -10 3 0 -4
lead=egypt	-2 -2 14 0 -5 -2 -4
lead=eleven	0 0 13 -5 -6 0 -5
lead=europe	0 -5 -7 16 -15 0 -1
lead=european	-1 5 -2 11 -14 -1 -11
lead=fifteen	16 -9 -13 -12 -16 -5 21
lead=finland	-1 -9 -17 2 12 0 11
lead=five	-2 -3 -5 9 -14 -2 5
lead=for	-21 6 0 3 3 -9 -9
lead=from	-18 21 -16 13 -15 9 -6
lead=half	-4 7 6 -13 0 0 -7
lead=heavy	0 -1 1 -14 0 0 13
lead=honduras	0 0 -13 12 5 0 -5
lead=i	5 -1 -9 -9 -6 2 15
lead=if	-2 16 -3 -1 -12 -11 0
lead=importers	-1 0 -13 5 12 0 -5
lead=in	-2 -1 -22 0 10 9 7
lead=india	-8 -13 7 8 1 7 -22
lead=indian	-2 1 5 -14 -4 0 7
lead=indonesia	-2 0 -10 22 -17 0 -9
lead=indonesian	0 1 -15 -1 12 -1 5
lead=is	-1 4 -19 6 -1 -1 11
lead=it	1 -35 2 0 -2 12 13
lead=its	-10 -2 10 2 -5 -8 -3
lead=kazakh	0 -6 -8 16 -7 -1 -2
lead=korea	-3 -2 10 12 -13 -3 -10
lead=last	3 -14 -3 -3 12 4 -12
lead=malaysia	-2 -4 4 -12 6 0 5
lead=medicines	-1 0 -10 13 4 0 -8
lead=mexico	-6 -2 5 -15 -3 2 11
lead=milk	0 -9 13 -10 3 -2 -3
lead=mongolia	-1 -6 6 -11 2 0 7
lead=most	0 0 15 -2 -10 0 -14
lead=nigeria	-8 4 8 -13 0 6 -1
lead=nineteen	-2 9 -1 1 2 0 -11
lead=ninety	6 0 -11 2 -11 0 10
lead=no	-6 4 -2 6 -27 -2 12
lead=nobody	9 -13 -5 7 8 -3 -12
lead=not	14 0 1 -16 -13 0 0
lead=nothing	4 1 2 6 -11 0 -13
lead=of	-1 0 -13 13 0 -1 0
lead=on	-27 2 4 2 13 -16 -15
lead=once	0 8 -11 8 -5 -3 1
lead=one	5 -8 -3 5 -12 5 2
lead=our	0 -5 1 7 -13 -3 3
lead=ours	0 7 9 -14 -2 0 -8
lead=pakistan	0 -2 10 -1 -7 0 -6
lead=peru	-11 -2 1 -15 -7 11 12
lead=portugal	-2 -1 1 -16 -1 0 12
lead=president	-4 -3 11 -23 -5 0 17
lead=section	0 0 9 -1 -6 0 -7
lead=since	-7 -11 24 -17 6 -9 -18
lead=so	11 -7 1 -4 1 -10 4
lead=south	-4 -12 -5 3 -13 0 15
lead=steel	-2 -9 17 -17 5 -2 0
lead=sugar	0 1 -13 11 -1 0 2
lead=swiss	0 5 13 -8 -6 0 -7
lead=switzerland	-6 4 5 8 -9 -4 -18
lead=taiwan	-1 -4 -5 14 -12 0 -4
lead=ten	-6 -7 6 -15 5 -2 9
lead=thailand	-4 -2 -12 -3 6 0 15
lead=that	26 -8 -4 3 -11 -18 -7
lead=the	10 -6 -4 6 -4 -9 5
lead=then	-12 14 -8 -11 -6 -1 18
lead=there	21 -14 5 0 -28 -3 -2
lead=they	-19 -13 1 16 -2 -1 -6
lead=thirty	-3 3 2 0 -15 -1 10
lead=those	0 -5 15 -14 6 0 -11
lead=three	0 -5 9 -11 -2 0 2
lead=today	0 -16 34 -16 -12 0 -6
lead=together	-3 -7 6 0 7 -5 -11
lead=tomorrow	0 13 0 -9 -4 0 -3
lead=trump	-10 -8 -15 3 1 -2 17
lead=turkey	-4 15 -11 2 0 -2 -4
lead=turkish	0 2 10 -3 -12 0 -3
lead=twenty	-8 3 -12 -2 3 6 6
lead=u.s.	0 0 18 -24 5 0 -3
lead=uganda	0 0 9 -13 4 0 -3
lead=until	-9 2 6 -4 7 -7 -17
lead=up	0 -3 2 0 8 0 -11
lead=uruguay	0 -7 -12 15 -6 0 6
lead=vietnam	-4 -13 7 9 -21 -4 -3
lead=washington	-1 5 -13 -1 -2 0 17
lead=we	14 -22 -16 14 -5 0 8
lead=what	-5 6 -3 -3 -12 7 8
lead=when	-2 -17 -6 5 13 -3 -7
lead=where	-4 -23 0 7 20 -13 -28
lead=whereas	0 0 -3 11 -7 0 0
lead=which	0 -14 7 0 4 8 -10
lead=who	10 -4 -5 -7 0 9 -3
lead=whoever	14 3 -5 -10 2 0 -12
lead=whose	0 0 9 -5 7 3 -12
lead=with	0 -15 24 -14 -12 -3 6
lead=within	0 -3 -12 -1 16 -1 -5
lead=without	-9 2 -14 18 -11 -4 -7
lead=yesterday	0 -5 -14 3 15 0 -3
lead=you	-7 -5 11 -11 0 0 7
lead=—	-9 -3 6 2 5 -3 -11
lead=•	3 -4 0 11 -14 0 -9
lll='s duty of	-7 0 12 -10 4 0 -8
lll='s good pay	0 0 11 -10 0 0 0
lll=( before :	0 -2 -18 8 9 0 -2
lll=, <level> ,	0 -2 -8 -7 -2 0 13
lll=, <level> and	0 -2 -9 2 11 -2 -2
lll=, <level> or	0 -3 21 -10 -5 0 -11
lll=, <name> 's	-2 -5 -8 -5 14 0 3
lll=, <name> (	0 -3 -5 12 -3 0 -4
lll=, <name> :	0 -3 3 -17 15 0 -10
lll=, <name> charge	0 1 -3 0 -10 11 -3
lll=, <name> take	0 -1 11 -9 -3 -1 -1
lll=, <number> ,	0 -2 9 -11 -6 0 4
lll=, <quality> one	0 0 13 -9 -2 0 -1
lll=, also at	0 -4 -11 17 -4 0 -7
lll=, and <name>	0 5 -5 9 -1 -1 -12
lll=, and keep	0 0 -8 12 -4 0 0
lll=, and take	0 -6 -4 -7 12 0 2
lll=, and the	0 2 -18 4 13 -2 2
lll=, both at	0 0 -1 11 -6 0 -7
lll=, down from	-2 1 9 -1 1 -18 -19
lll=, fall to	0 0 -10 14 -2 0 -5
lll=, for <name>	0 -3 10 -14 4 0 -1
lll=, instead of	0 5 2 1 -10 -2 0
lll=, it is	0 15 -8 0 -5 0 -5
lll=, it pay	0 -2 5 11 -15 0 0
lll=, of which	0 -2 15 -8 -4 0 -4
lll=, rather than	0 6 -11 4 1 0 -1
lll=, that is	0 0 -2 -15 7 0 5
lll=, up from	0 -10 -2 -16 17 0 -8
lll=, which face	0 0 -11 1 -3 0 10
lll=, which pay	3 -10 13 -5 0 -2 -9
lll=, will be	-1 0 1 8 0 0 -14
lll=, will pay	0 5 -17 0 -2 0 7
lll=: <level> and	-2 -1 2 -14 4 10 -4
lll=: <level> or	0 0 11 -8 0 0 -2
lll=: unchanged at	0 -3 10 -5 -1 0 -2
lll=; it is	0 -2 10 -2 -1 0 -4
lll=; it was	0 -8 -5 -16 24 -2 -3
lll=<begin> <begin> "	-8 9 9 -1 1 0 -17
lll=<begin> <begin> <name>	-12 -24 -8 26 -31 -14 5
lll=<begin> <begin> add	0 -2 12 -6 -1 0 -5
lll=<begin> <begin> at	-6 -3 19 -9 -9 0 -5
lll=<begin> <begin> from	0 -2 -2 0 -6 14 -1
lll=<begin> <begin> not	15 -8 -2 -9 -9 0 0
lll=<begin> <begin> the	20 -7 -14 -18 12 8 10
lll=<begin> <begin> then	0 2 -4 -10 11 0 -3
lll=<begin> <begin> together	0 -4 14 -7 -6 0 -3
lll=<begin> <day-today> :	0 -4 16 -9 -5 0 -3
lll=<begin> <name> 's	-8 -16 14 2 -8 5 -4
lll=<begin> <name> ,	0 -9 4 -21 17 0 -9
lll=<begin> <name> :	-11 -4 -4 7 -2 -8 7
lll=<begin> <name> ask	-1 0 -9 -7 -6 0 15
lll=<begin> <name> charge	-5 -12 33 -8 -14 -4 -9
lll=<begin> <name> collect	0 0 11 -7 -3 0 0
lll=<begin> <name> get	0 -1 -8 -3 -3 -1 15
lll=<begin> <name> put	-1 7 -6 -13 15 0 -11
lll=<begin> <name> take	3 6 13 -9 -6 -3 -22
lll=<begin> <name> want	-2 0 -15 -2 -3 0 19
lll=<begin> <name> —	-2 -9 15 0 -18 -1 -12
lll=<begin> <person> :	1 10 -7 0 8 -4 -15
lll=<begin> and the	3 -4 0 -12 0 -2 10
lll=<begin> before :	-2 0 -24 6 16 -2 -6
lll=<begin> car :	0 -3 -3 -5 11 0 -3
lll=<begin> it 's	-1 -1 11 -12 -5 -1 2
lll=<begin> it is	-5 -19 18 0 -19 -1 -3
lll=<begin> it pay	3 -13 19 -37 7 -4 -10
lll=<begin> it take	0 4 14 -8 -6 0 -6
lll=<begin> it was	5 1 -19 0 5 12 -28
lll=<begin> of the	0 5 -10 2 4 -1 -4
lll=<begin> that leave	0 0 -13 9 -1 0 7
lll=<begin> the <name>	0 0 -11 6 4 0 -2
lll=<begin> the <quality>	0 5 0 -13 8 0 -2
lll=<begin> they pay	-2 -2 10 7 -17 4 -5
lll=<begin> they were	0 0 1 -14 13 -1 0
lll=<begin> together :	0 -3 11 -5 -4 0 0
lll=<begin> with the	0 0 17 -13 -10 0 0
lll=<day-ahead> <name> charge	0 4 -13 11 0 0 -1
lll=<day-ahead> <name> take	0 3 -10 8 0 0 0
lll=<day-gone> , at	0 0 -14 13 3 0 -3
lll=<day-gone> , to	7 -1 5 -12 -2 -1 1
lll=<day-gone> it pay	0 5 -12 7 0 0 0
lll=<day-gone> it was	-4 -9 -9 -6 9 -5 12
lll=<day-today> it is	0 -2 12 -5 -2 0 -1
lll=<day-today> it was	0 -1 8 4 -12 0 0
lll=<goods-amount> <span> at	0 0 -10 12 -2 0 -1
lll=<level> ( now	0 -3 11 -4 -3 0 0
lll=<level> , against	0 -4 -4 -8 12 0 0
lll=<level> , then	0 6 -16 5 7 -1 -7
lll=<level> <day-today> ,	0 6 -12 13 -11 0 -5
lll=<level> and not	9 1 -3 2 -13 0 -1
lll=<level> and the	3 4 -2 4 -12 0 -3
lll=<level> instead of	-4 -1 0 -2 11 -9 -11
lll=<level> now ,	0 2 -13 3 2 0 2
lll=<month-gone> , pay	0 0 13 -11 -3 0 0
lll=<month-gone> it was	-1 -3 -4 9 -1 1 -11
lll=<name> 's :	0 -2 11 -7 -2 0 0
lll=<name> 's to	0 9 3 -15 7 0 -13
lll=<name> , at	-3 -1 0 18 -6 -3 -23
lll=<name> , the	0 -1 -11 2 11 0 -1
lll=<name> , with	0 -2 -7 10 -3 0 -2
lll=<name> <level> <level>	-1 9 -6 -9 -18 3 8
lll=<name> and <name>	0 -4 2 -7 -5 0 12
lll=<name> and not	-4 -13 -2 9 4 0 -2
lll=<name> are charge	0 0 11 -9 -1 0 0
lll=<name> drop from	0 0 15 -6 -13 0 0
lll=<name> go to	2 -16 -3 1 8 6 -11
lll=<name> had put	-3 -1 15 0 -7 -3 -9
lll=<name> has had	0 0 14 -8 -7 0 -2
lll=<name> have pay	0 0 -10 11 -1 0 0
lll=<name> instead of	0 -13 2 -8 10 -1 4
lll=<name> is get	0 0 5 0 -1 0 -13
lll=<name> it is	0 5 -14 2 4 0 4
lll=<name> tariff of	-1 -1 10 -7 -7 0 2
lll=<name> that mean	0 0 -11 -6 14 0 0
lll=<name> will apply	0 1 -9 7 -1 0 1
lll=<name> will levy	0 2 -13 9 0 0 0
lll=<name> will put	-4 -12 -6 5 0 0 9
lll=<name> will take	5 9 4 -15 0 0 -2
lll=<name> would pay	0 -2 -12 6 0 0 2
lll=<name> would put	2 9 3 2 0 0 -15
lll=<number> , <name>	0 3 -6 2 -20 -1 10
lll=<number> and not	-8 -5 0 11 0 0 -6
lll=<number> and pay	0 0 10 -5 -4 0 -1
lll=<quality> car to	0 -1 -1 9 5 0 -13
lll=<quality> duty of	-1 0 8 -1 1 3 -18
lll=<quality> glass pay	7 0 -13 8 0 0 0
lll=<quality> good from	0 0 -14 8 3 6 0
lll=<quality> good to	-4 0 12 0 -18 -2 0
lll=a baseline of	0 0 13 -11 -1 0 -1
lll=a duty of	2 -5 -5 -7 3 11 5
lll=a return to	-9 18 5 -11 -6 -1 -9
lll=a surcharge of	2 1 -9 13 1 0 -12
lll=a tariff of	-11 3 -17 3 10 -1 8
lll=a total of	-7 -2 2 4 8 -1 -12
lll=add to the	0 -5 12 -8 0 0 -1
lll=add up to	-1 -3 2 7 -3 0 -10
lll=addition to the	0 0 11 -9 -1 0 0
lll=and <name> ,	0 -12 -5 3 7 0 -1
lll=and <name> get	0 0 -13 9 0 0 4
lll=and <name> pay	0 -1 15 -9 -5 0 -5
lll=and <name> take	0 -3 13 -8 -3 0 -1
lll=and it was	-1 -9 8 -14 9 1 -9
lll=and no longer	0 -11 6 2 2 -1 -15
lll=and not at	-5 13 -2 -7 -4 0 -2
lll=and not the	-2 0 -12 -1 10 -1 6
lll=and one of	0 8 -10 5 0 0 -5
lll=and then to	0 -1 -1 12 -11 -2 -2
lll=and will pay	0 -3 15 -9 0 0 -9
lll=and would pay	0 20 -12 -2 -3 0 -7
lll=are subject to	0 0 12 -11 0 0 -1
lll=are to pay	0 0 -16 0 -5 0 12
lll=as much as	-2 -8 0 -9 -14 19 3
lll=at <level> ;	0 -4 -9 -2 0 0 12
lll=at present :	0 -3 14 -9 -1 0 -3
lll=at the same	0 0 -16 13 -1 0 3
lll=be capped at	0 0 -4 9 0 0 -7
lll=been <level> and	0 0 -4 11 -6 -4 -1
lll=between <level> and	-6 -11 10 4 -5 -2 -3
lll=car will pay	0 2 -7 11 0 0 -8
lll=come down from	0 0 3 -13 8 -2 6
lll=come in at	8 0 -4 8 0 0 -16
lll=continue to pay	0 0 14 -10 -2 0 -1
lll=could go to	-2 -3 -2 -8 0 0 14
lll=deal , at	0 0 -11 10 5 0 -7
lll=down from the	0 -1 -9 -8 -13 7 18
lll=duty would be	-5 -5 -1 -6 0 0 13
lll=from <day-ahead> ,	0 -12 -16 17 -8 0 7
lll=from <day-ahead> :	0 6 -22 15 0 0 -8
lll=from <level> and	0 -2 -11 9 -2 0 2
lll=from <level> to	11 0 -6 4 -16 -4 6
lll=from <name> ,	0 -8 -12 -7 14 0 9
lll=from <name> :	5 -10 15 -8 -19 0 0
lll=get in at	0 0 11 -8 0 0 -1
lll=go back to	-10 -9 0 10 -1 3 4
lll=go down to	5 -8 -9 6 -1 0 2
lll=go on charge	-1 -3 12 -5 -1 0 -4
lll=go on pay	-3 -16 36 -21 -8 0 -9
lll=go up to	6 8 -9 0 -17 5 0
lll=good down to	0 0 10 -13 -1 0 3
lll=good will pay	0 1 0 6 0 0 -12
lll=had answer with	0 4 6 7 -15 0 -6
lll=had been at	0 0 -11 12 0 -6 -5
lll=had spoken of	0 0 -6 -10 -7 -2 16
lll=had stand at	0 0 -7 -7 12 0 -2
lll=has go from	0 0 -14 0 15 0 0
lll=have been pay	0 -1 9 -14 3 0 0
lll=have to pay	-3 6 9 -12 0 0 -1
lll=hit back with	-2 -2 -9 -2 0 0 14
lll=in <month-gone> :	0 10 -11 -10 -4 -2 14
lll=in <month-gone> with	0 0 13 -12 -2 0 -3
lll=in <name> ,	0 10 0 -2 -10 0 -3
lll=in <name> :	0 -6 19 -6 -11 -1 -6
lll=in <name> <level>	0 -2 -5 11 -20 2 3
lll=in <name> at	0 0 14 -12 -2 0 0
lll=in place of	-2 -2 -9 8 4 5 -16
lll=instead of the	0 -11 -13 7 -5 -2 14
lll=into <name> ,	0 3 0 -10 7 0 -3
lll=into <name> :	-2 -7 3 4 -11 -1 2
lll=into <name> <level>	0 8 -14 3 -4 5 -3
lll=is , at	0 0 13 -9 0 0 -4
lll=is back at	0 -10 14 -4 -3 0 -1
lll=is down to	0 0 13 -13 0 0 0
lll=is talk of	4 -3 -11 7 0 0 1
lll=is to be	-3 2 -23 12 -5 0 7
lll=is to become	0 -5 -6 12 0 0 -3
lll=is to pay	-4 -9 -4 13 5 0 -7
lll=it go to	-5 4 1 -12 -1 4 4
lll=it had been	-3 -9 1 -4 12 -1 -4
lll=it has been	5 -4 2 8 -12 0 -11
lll=it will pay	-2 0 3 7 0 0 -14
lll=its duty of	-3 -2 13 -3 -5 0 -8
lll=its duty to	-4 -6 -11 3 9 0 2
lll=let in at	0 0 -17 2 3 0 12
lll=list , at	0 -3 0 -8 -1 0 11
lll=no more than	-7 -5 -9 11 -10 0 7
lll=of <level> or	0 -5 -11 -7 3 0 14
lll=of <level> to	-4 -8 20 -17 11 -1 -13
lll=of up to	-11 -11 0 -3 5 -8 8
lll=on <day-ahead> the	6 0 8 -12 -5 0 -2
lll=on <name> from	0 0 -9 14 -3 0 0
lll=on <name> to	-1 0 0 12 -4 0 -13
lll=on aircraft and	0 -2 -5 13 -8 -1 -1
lll=on top of	0 -1 6 5 -10 0 -6
lll=ordinary duty of	0 6 2 2 -12 0 -5
lll=pay an additional	0 -3 10 3 -6 0 -7
lll=rate fall from	0 0 -15 17 -5 0 0
lll=reciprocal tariff of	0 -3 3 2 2 0 -12
lll=safeguard duty of	-1 -2 14 -9 -3 0 -1
lll=say , the	0 11 -7 -3 -3 0 0
lll=since <day-gone> ,	0 -1 14 -8 -6 0 -2
lll=since <day-gone> :	0 -2 14 -17 1 0 -1
lll=stop collect the	0 0 -7 12 -9 0 0
lll=tariff down to	0 0 12 -2 -3 0 -7
lll=the <level> to	0 0 11 -8 3 0 -9
lll=the <name> :	0 -3 13 -5 -8 0 -6
lll=the <name> put	0 7 -2 -12 4 0 0
lll=the <number> become	0 -11 -5 15 -3 0 0
lll=the ceiling of	-2 0 5 6 2 0 -12
lll=the difference to	-2 -7 -8 -8 18 0 -5
lll=the duty of	-21 -4 3 3 -1 -4 8
lll=the figure of	14 1 -11 -7 -6 -3 2
lll=the rate is	-5 4 -2 8 -7 0 -13
lll=the rate of	2 -13 16 -1 -4 0 -5
lll=the rate was	0 -3 7 14 -14 -1 -6
lll=the surcharge of	-3 0 12 -11 -1 0 -12
lll=the suspension of	0 -7 -3 13 -4 0 -1
lll=the table :	0 -1 -11 -5 -1 0 15
lll=the tariff of	3 3 12 -7 -8 0 -9
lll=the total to	0 0 -12 11 3 -2 -3
lll=the truce :	0 -3 -9 -7 10 6 -3
lll=to <level> and	0 7 -15 3 2 0 0
lll=to <level> from	4 -17 9 -9 6 -8 -14
lll=to <name> at	0 -2 18 -19 -2 0 4
lll=to go from	0 -1 13 -6 -3 0 -4
lll=to go to	6 -18 -6 8 -2 -1 3
lll=to have been	-2 -1 -11 5 -14 0 12
lll=top of the	0 -1 21 -18 -4 0 -4
lll=until <day-ahead> ,	0 -12 12 -1 2 0 -8
lll=until <day-ahead> :	-1 3 13 -16 -3 0 -3
lll=used to be	-1 -10 -12 -20 17 11 -10
lll=used to pay	0 -6 -3 -5 12 -1 -2
lll=was <level> and	0 15 -5 -10 -7 0 0
lll=was cut from	0 0 -13 0 13 0 0
lll=was lower to	0 0 11 -9 -2 0 -2
lll=week it was	0 0 -2 -7 11 -2 0
lll=were <number> and	0 -5 -4 0 9 -4 0
lll=where it is	0 -5 15 -8 -4 0 0
lll=where it pay	0 -4 -2 -17 18 -1 0
lll=where it was	0 -3 -19 0 17 -3 0
lll=where they pay	0 0 5 -11 3 0 0
lll=whose good pay	0 0 14 -13 0 0 -1
lll=will be at	0 11 -3 -7 0 0 -4
lll=will not exceed	-1 0 -12 12 0 0 0
lll=will then pay	2 0 -6 10 0 0 -10
lll=with <name> at	0 0 -15 17 0 0 -4
lll=would be charge	-8 4 -14 2 -3 0 7
lll=would have been	-7 -5 -17 8 13 -3 -5
lll=would have pay	-3 -3 -1 -11 18 0 -3
lll=would make it	-1 -2 -2 -7 0 0 11
lll=year it was	0 -1 11 -6 -10 5 -1
lower than before	-5 -10 4 2 4 -5 -3
lowest	-6 -50 10 9 4 -44 0
lowest false	-13 -26 -5 16 9 -21 -2
lowest over 80	-4 8 -2 -6 -8 0 10
lowest true	3 -34 17 -5 -2 -28 1
lowest under 80	-5 -52 10 9 5 -43 -1
lr=" "	11 3 -5 4 -5 -3 -13
lr=" ,	-13 -1 2 2 5 3 -6
lr=" .	-9 3 0 -11 1 -1 8
lr=" on	10 0 -12 -9 4 -2 1
lr='s and	0 -7 -11 10 0 0 10
lr='s on	-8 14 16 -9 -16 -5 -18
lr=( )	1 5 -6 14 -18 -3 0
lr=( for	0 0 6 -12 5 0 -1
lr=( on	-1 1 -8 11 -3 0 -2
lr=, ,	0 -16 12 0 -10 12 -7
lr=, .	-15 -6 10 -17 6 7 2
lr=, <end>	-1 -3 25 -12 -16 -1 -8
lr=, and	0 -14 -2 5 13 3 -5
lr=, at	0 -3 -2 -18 14 2 -6
lr=, before	0 0 -10 -10 13 0 -2
lr=, each	0 -3 -14 13 -1 0 3
lr=, for	-3 -1 -8 10 -9 -7 8
lr=, it	0 16 -5 -8 -5 0 -5
lr=, of	-1 -11 18 0 -14 0 -6
lr=, once	0 -2 -6 11 -6 0 -2
lr=, or	0 -2 7 -12 -7 0 7
lr=, over	0 -1 15 -14 0 0 -4
lr=, reciprocal	0 0 18 -8 -13 0 0
lr=, together	0 -3 1 13 -15 -4 -2
lr=, until	0 -1 -12 2 12 0 0
lr=, without	0 14 -12 -3 -3 0 0
lr=, would	0 12 -10 0 5 0 -7
lr=: (	-6 -9 2 11 -14 2 1
lr=: )	-5 -4 -8 -27 35 -7 -10
lr=: ,	-28 -1 11 0 -11 7 -5
lr=: .	-20 10 14 -7 -12 0 -2
lr=: ;	0 -2 -2 12 -10 0 -9
lr=: <end>	-2 8 -8 7 0 9 -19
lr=: and	-5 3 0 -30 7 16 -2
lr=: as	-2 -4 5 5 -11 0 2
lr=: before	0 11 -9 -8 3 -1 -2
lr=: each	0 -2 11 -6 -2 0 -2
lr=: for	3 6 -15 5 0 -4 6
lr=: from	0 -11 -2 15 -1 0 -8
lr=: in	-3 2 6 3 -16 4 -13
lr=: now	0 0 10 -6 0 0 -1
lr=: on	-29 6 -10 3 -9 1 16
lr=: over	0 0 -13 8 7 0 0
lr=: since	0 -1 10 0 -11 0 -3
lr=: under	0 0 13 -11 -2 0 -2
lr=: until	0 -5 2 -20 16 0 -7
lr=; on	0 -2 15 -3 -4 0 -13
lr=<begin> ,	-6 -12 13 -5 -6 -3 5
lr=<begin> .	1 -10 33 -37 11 -13 -21
lr=<begin> :	-2 1 15 -9 -6 -1 -7
lr=<begin> <end>	-4 15 -1 -21 0 4 -3
lr=<begin> and	0 10 -3 0 -2 1 -12
lr=<begin> instead	0 -3 12 -2 -1 0 -11
lr=<begin> is	2 1 -8 -4 2 -10 12
lr=<begin> on	0 10 -11 -4 -12 0 16
lr=<begin> since	0 -1 12 -4 -7 0 -1
lr=<begin> was	0 -7 -15 2 9 3 1
lr=<day-ahead> .	0 0 -9 15 -4 0 -6
lr=<day-today> )	0 -2 12 -5 -5 0 0
lr=<level> <end>	-8 8 -15 2 0 4 3
lr=<level> <level>	-1 2 -10 -10 -20 15 16
lr=<name> (	0 5 25 -29 -5 0 -6
lr=<name> ,	1 -19 4 -11 2 -6 12
lr=<name> .	-11 -5 -12 18 -16 -5 9
lr=<name> <end>	-5 -18 7 12 -3 -8 -22
lr=<name> <level>	-6 -6 -2 -29 23 5 -22
lr=<name> on	-3 -3 5 6 -2 0 -19
lr=<quality> .	0 6 8 -19 6 0 -5
lr=<seat> .	0 -1 13 -8 -3 0 -2
lr=a tariff	-2 -4 -3 9 -10 -1 0
lr=about by	0 0 -8 16 0 0 -12
lr=add .	-1 11 -6 0 0 0 -8
lr=add on	-1 -8 -10 -4 4 0 14
lr=add to	0 1 -13 0 4 0 10
lr=additional in	0 0 8 -10 3 0 -1
lr=after .	-1 -12 -1 -1 11 0 -9
lr=after in	0 -5 -11 -3 13 0 0
lr=against .	0 -12 -5 4 -2 0 9
lr=against before	0 9 -18 1 5 0 -1
lr=against until	0 0 2 -12 6 0 0
lr=and .	3 11 -11 0 -6 7 -4
lr=and after	-1 9 -8 14 -13 0 -5
lr=and as	0 1 6 -13 0 0 1
lr=and before	0 -13 -25 -13 31 2 -4
lr=and for	-9 -7 -15 3 12 0 9
lr=and if	0 13 -12 3 -4 0 -3
lr=and in	0 1 -12 0 -12 1 19
lr=and is	-4 -12 6 2 2 0 3
lr=and on	-6 -3 10 -7 -3 0 2
lr=and was	-1 -4 -4 13 0 -1 -7
lr=announce on	0 2 -18 7 -8 0 5
lr=another on	0 2 -14 13 -5 0 0
lr=as ,	10 0 -4 -6 -5 2 -1
lr=as .	21 -4 -11 -5 -11 4 -5
lr=ask ,	0 0 9 -2 6 0 -12
lr=ask of	-1 0 14 -6 -2 0 -7
lr=at (	0 0 -10 1 -4 0 11
lr=at .	4 -6 -3 9 8 -17 -7
lr=at ;	-2 10 -6 -6 -10 0 11
lr=at as	-1 -2 0 10 -7 0 -7
lr=at for	3 -9 -1 4 8 6 -15
lr=at from	4 -4 -22 16 0 -5 1
lr=at is	5 0 -12 -3 -1 0 11
lr=at under	0 0 15 -14 2 0 -5
lr=at until	-4 -6 12 1 -5 -1 -8
lr=at we	-7 -10 12 -1 2 -8 0
lr=be ,	11 -2 -13 5 -7 -1 0
lr=be .	-3 3 -22 10 0 4 0
lr=be from	2 1 -13 -1 0 0 4
lr=be instead	0 0 -6 13 0 0 -9
lr=be on	5 -13 13 -22 -2 0 13
lr=bear .	0 12 -1 -1 -13 5 -2
lr=became .	0 -7 -4 11 -3 -1 -2
lr=become ,	6 1 -12 14 -10 0 -7
lr=become .	-5 14 -13 -5 -4 4 3
lr=been .	-7 -12 -12 9 10 -1 0
lr=been and	0 -3 -4 11 -3 -5 -2
lr=charge .	-1 4 -5 10 -1 0 -13
lr=charge at	-1 0 15 -10 -2 0 -3
lr=charge in	0 1 3 -1 2 4 -12
lr=charge on	7 -8 5 1 -4 3 -10
lr=coffee .	0 0 14 -11 -1 0 -4
lr=duty ,	0 -1 12 -8 -2 0 -2
lr=duty .	-1 2 20 -16 -8 0 -5
lr=enter .	-1 0 19 -8 -12 0 -5
lr=exceed .	-3 0 -14 2 -1 0 11
lr=extra .	0 0 7 4 -13 0 -2
lr=face ,	0 -1 -8 10 -8 5 -1
lr=face .	-1 3 -12 17 -8 -2 -2
lr=face from	0 -12 -6 -1 0 0 14
lr=for ,	-13 0 7 13 -23 -6 0
lr=for .	0 6 1 -5 -23 -4 10
lr=for on	11 -9 -31 -1 -3 -1 21
lr=from ,	-3 -20 0 -8 18 0 -9
lr=from .	3 -7 11 -15 14 -18 -34
lr=from <end>	0 0 -8 -10 14 0 0
lr=from as	0 0 9 1 -12 0 0
lr=from before	0 11 -8 0 -5 -1 0
lr=from in	0 -11 -17 18 6 -9 -2
lr=from on	0 3 0 -17 15 0 -5
lr=from to	-5 -12 13 -3 5 2 -51
lr=further from	0 0 -2 13 0 0 -11
lr=get .	-4 -6 -19 -2 2 0 23
lr=get as	0 0 -10 15 -2 0 -6
lr=get on	5 0 -14 3 1 0 7
lr=given .	-5 -1 0 12 -6 0 -4
lr=has on	0 -2 14 -4 -1 0 -6
lr=in .	0 -1 -1 -12 13 0 1
lr=is ,	-17 -6 17 2 -19 -4 -10
lr=is .	-12 0 10 0 1 -8 -12
lr=is ;	0 -3 17 -6 -4 0 -7
lr=is again	5 18 -8 -11 -9 0 -6
lr=is and	-5 12 12 -9 -18 0 -9
lr=is for	4 -1 -16 9 2 0 3
lr=is in	0 -4 1 -14 4 0 5
lr=it .	-2 -6 -5 11 -16 0 10
lr=it ?	-14 6 -8 -2 5 3 8
lr=its ,	0 -5 -8 11 0 0 -2
lr=its on	-11 0 32 -36 19 -1 -37
lr=keep on	-3 -7 15 -9 -12 0 4
lr=lay on	-1 -6 0 -10 10 0 3
lr=leave on	0 0 -10 13 -3 0 0
lr=longer .	0 -13 8 4 -3 -1 -9
lr=make .	-5 11 -9 4 -2 3 0
lr=not ,	8 -19 -4 7 3 -3 3
lr=not .	10 3 6 -12 0 -6 -18
lr=now )	-1 -5 19 -8 -7 0 -1
lr=now .	-4 -2 16 -15 0 0 -5
lr=of ,	-6 13 -7 1 5 0 -8
lr=of .	-1 -13 -5 12 -1 -5 4
lr=of <end>	0 -13 5 2 -5 -5 6
lr=of apply	0 -2 13 -6 -6 0 -3
lr=of each	0 0 -11 -8 16 0 -1
lr=of end	0 -1 14 -3 -10 0 -2
lr=of from	2 -7 0 -13 -3 0 15
lr=of has	2 0 17 -9 -5 0 -10
lr=of in	2 -9 -13 15 8 0 -9
lr=of is	-11 0 -4 8 -3 6 -6
lr=of on	6 4 0 2 -12 -14 1
lr=of or	6 -1 4 -11 1 0 -2
lr=of over	0 0 12 -9 -3 0 0
lr=of shall	0 2 -9 11 0 0 -7
lr=of since	0 -2 -11 4 11 0 0
lr=of stay	0 0 13 -12 0 0 0
lr=of that	8 -3 8 -17 -1 -1 5
lr=of to	-3 0 -8 -7 -11 7 22
lr=of under	0 0 -10 -6 17 0 -3
lr=of was	8 -2 0 0 -11 -1 0
lr=of would	-2 -6 -14 0 3 0 15
lr=offer .	-6 0 -11 -7 -6 0 21
lr=on for	0 10 -13 -3 -3 0 5
lr=or ,	-1 -10 4 -10 0 -2 10
lr=or .	0 21 -14 -8 -8 0 1
lr=ordinary ,	0 0 12 -9 -2 0 -2
lr=our on	-4 -11 0 15 -6 -3 -8
lr=own on	-1 -7 14 2 -7 0 -13
lr=pay ,	-17 0 12 4 -2 4 -22
lr=pay .	0 -8 16 -16 6 7 -6
lr=pay ;	0 -4 13 -9 0 3 -2
lr=pay again	-5 -4 -1 14 0 0 -13
lr=pay and	8 -3 -14 7 13 -4 -5
lr=pay as	2 2 15 -18 -6 0 1
lr=pay before	6 3 4 4 -11 -3 0
lr=pay for	-5 5 -1 4 4 0 -13
lr=pay from	10 -10 -23 12 -12 0 11
lr=pay here	1 11 3 -16 -4 -1 0
lr=pay in	-8 6 -2 2 -3 -24 5
lr=pay instead	6 10 -25 -5 7 0 18
lr=pay on	0 -4 21 -18 0 -2 -4
lr=pay since	-2 -1 6 -20 7 -1 -2
lr=pay there	3 -10 6 6 -7 0 -13
lr=pay until	0 -7 11 -3 -1 -1 -3
lr=pay with	0 -4 12 -4 -1 0 -1
lr=plu .	-1 8 -8 -12 11 0 -4
lr=present .	0 0 13 -5 -1 0 -5
lr=put on	0 -11 2 -8 4 6 3
lr=quota of	-2 0 -12 9 0 0 4
lr=reach .	5 -3 3 -13 -10 12 -1
lr=same .	0 1 -22 8 -4 0 15
lr=say ,	4 7 -20 -2 -3 0 9
lr=say .	2 5 -10 3 4 -3 -6
lr=say and	0 1 14 -9 -3 -2 -6
lr=say on	5 -11 3 2 0 0 0
lr=slap on	4 1 1 -14 -8 -1 9
lr=steel .	0 -2 11 -7 -2 0 0
lr=take ,	-2 -9 -6 1 -2 5 12
lr=take .	3 4 4 0 0 -2 -17
lr=than ,	-5 7 2 2 -2 4 -17
lr=than .	-6 0 2 9 -17 4 -5
lr=that is	-10 -10 -1 13 -4 0 0
lr=that on	-2 -5 12 -11 -6 0 0
lr=that was	-5 -3 10 -2 -13 -3 5
lr=the .	-22 -1 23 -25 -1 4 -3
lr=the are	-2 14 0 -10 -7 -1 0
lr=the become	0 -4 13 -6 -5 0 -3
lr=the come	-8 11 1 -6 -14 -3 5
lr=the duty	-1 3 -2 6 1 0 -12
lr=the fentanyl	0 0 -11 -5 14 0 0
lr=the for	3 -4 18 -6 -6 -1 -16
lr=the from	0 0 15 -18 2 0 -1
lr=the go	0 -5 13 -7 -2 0 -5
lr=the in	-4 -11 3 0 0 5 0
lr=the is	6 11 -5 -23 -5 0 13
lr=the it	-1 -5 -3 11 1 0 -6
lr=the of	-8 -17 -21 8 20 8 -3
lr=the on	-18 -21 16 -10 24 -9 -29
lr=the return	0 12 2 -7 -4 -1 -7
lr=the stay	0 -3 17 -9 -4 0 -2
lr=the surcharge	-1 -1 15 -22 0 0 -12
lr=the that	12 2 -12 -2 6 -22 7
lr=the to	-5 1 9 7 -8 0 -11
lr=the was	6 4 8 -18 -20 0 10
lr=the which	0 -15 0 10 -2 0 -3
lr=the with	0 0 -11 -1 -1 0 13
lr=the would	-4 -4 4 3 -15 0 4
lr=then .	-2 0 -16 6 8 -3 3
lr=to .	9 1 -23 9 -8 -8 14
lr=to :	6 -2 3 -18 1 -2 10
lr=to ;	3 -4 -12 -8 11 5 8
lr=to <day-ahead>	3 -1 -14 10 2 -2 -4
lr=to <day-gone>	-1 5 8 -2 -12 -1 -4
lr=to <day-today>	0 12 0 -7 1 -1 -8
lr=to <end>	-8 -1 17 -21 3 -3 5
lr=to ?	12 0 -3 -13 5 -3 -4
lr=to and	-6 12 -6 -5 14 -4 -7
lr=to as	3 -11 -16 13 5 5 -2
lr=to at	-3 7 -18 14 -9 0 -3
lr=to for	0 -9 21 -14 -12 4 -1
lr=to from	-12 -3 4 15 -24 -4 -12
lr=to if	4 -3 -11 -12 -3 -1 15
lr=to in	3 -9 10 7 -23 0 1
lr=to last	0 0 7 0 -12 6 -1
lr=to of	0 -2 11 -4 -3 0 -4
lr=to on	-9 -14 -20 11 6 -1 15
lr=to over	0 -2 -13 16 -3 0 -2
lr=to to	0 0 -7 13 -6 -1 -4
lr=to under	0 0 12 -7 -9 0 0
lr=to with	0 -1 12 0 -3 0 -13
lr=truce .	0 0 -10 -4 -9 0 15
lr=want .	0 0 -11 -9 7 0 6
lr=want on	11 -1 -12 12 -3 0 -10
lr=was ,	1 3 -5 -3 9 -4 -12
lr=was .	2 -27 -4 8 13 -13 -9
lr=was and	-7 16 3 0 -12 4 -12
lr=was before	10 -1 -11 14 -10 -6 -5
lr=was in	6 3 -12 -19 3 6 -3
lr=was until	0 -1 -15 -3 8 4 -2
lr=where is	0 -5 17 -11 -3 0 -2
lr=with ,	0 11 -13 2 -2 -5 3
lr=with .	1 0 0 9 0 -7 -9
lr=with and	0 -2 -19 13 4 -3 4
lr=with from	0 7 5 -13 0 0 0
lr=with in	-1 1 -6 -10 -7 0 18
lr=with on	-5 -6 6 -1 -3 -13 7
lr=write .	9 -9 1 3 -2 5 -15
lr=— on	0 -4 -11 7 5 0 2
middle	-14 9 1 0 0 -10 -2
middle false	-12 -19 3 10 -2 -16 8
middle over 80	-34 -24 -20 0 16 9 16
middle true	-6 21 -1 -9 1 -1 -7
middle under 80	-9 13 5 0 -5 -18 -6
nc2=agree	0 -7 -9 8 2 6 -2
nc2=begin	-18 0 -4 4 6 5 -4
nc2=deny	8 -6 -13 12 4 0 -7
nc2=down	-16 -13 4 5 -6 3 5
nc2=end	4 -2 -1 -10 9 5 -3
nc2=lack	-3 0 0 6 4 -1 -13
nc2=propose	5 8 14 -14 -10 2 -8
nc2=say	10 -4 -8 7 -13 -12 7
nc2=sign	0 -17 0 14 -8 -11 0
nc2=stay	-6 6 -1 -3 8 -18 0
nc2=target	2 -7 2 -12 2 9 4
nc2=threaten	-11 9 -4 -5 -3 -2 8
nct2=agree participle-passive	-3 -5 -9 11 6 0 -7
nct2=bear modal	-1 -4 11 -8 0 -2 0
nct2=bear participle-passive	0 -5 2 0 -14 6 3
nct2=bear present	-5 -7 -2 0 0 -9 11
nct2=begin future	0 5 -6 9 2 0 -13
nct2=begin gerund	0 -8 15 -5 -17 4 0
nct2=begin modal	-7 -4 2 3 -14 4 5
nct2=begin participle-passive	0 0 -11 -5 13 0 0
nct2=begin past	0 6 -11 -23 20 4 -1
nct2=begin present	-9 4 8 13 -30 -4 -3
nct2=begin present-passive	0 -5 -12 2 10 0 5
nct2=down past	-3 0 -3 -24 4 0 14
nct2=impose future-passive	-2 -10 21 -7 -5 -2 -5
nct2=impose participle-passive	1 -13 7 1 2 -3 -6
nct2=impose past	0 -18 1 -5 11 8 -3
nct2=impose perfect	-4 -5 2 12 -6 1 -10
nct2=impose perfect-passive	-2 3 14 -19 -12 0 8
nct2=impose pluperfect	-10 -6 -12 8 -7 1 15
nct2=impose pluperfect-passive	-3 5 -9 0 -2 -2 8
nct2=impose present	14 1 -10 -4 13 -7 -5
nct2=impose present-passive	-10 -3 12 -2 -12 0 3
nct2=say modal	-5 6 -9 2 11 0 -7
nct2=say past	0 -14 5 4 -11 -23 7
nct2=say past-passive	9 -1 6 6 -12 0 -15
nct2=say perfect	-3 1 1 4 -12 0 3
nct2=say present	15 7 -12 -11 1 4 2
nct2=sell past	0 0 -2 -11 12 0 0
nct2=sell present	-6 8 7 -12 -6 0 1
nct2=sign participle-passive	-7 -12 -7 16 6 0 -7
nct2=sign past	3 -2 1 8 -5 -3 -9
nct2=sign past-passive	-1 -1 13 -1 -8 0 -3
nct2=stay modal	2 -5 6 10 -12 -5 -1
nct2=stay past	4 5 0 -7 6 -4 -9
nct2=stay past-passive	-8 -6 -12 0 7 0 11
nct2=stay present	-3 10 -2 -2 9 -17 -7
nct2=suspend future	0 3 -11 -3 0 0 11
nct2=suspend participle-passive	0 -5 15 -9 -3 0 0
nct2=suspend past	-7 -9 2 13 -5 -5 -6
nct2=suspend present	4 11 -2 -14 14 -1 -10
nct2=suspend present-passive	-1 5 -4 6 -11 0 1
nct2=target future-passive	-1 -6 10 -2 0 0 -3
nct2=target past	-4 -13 -2 3 -7 17 0
nct2=target past-passive	0 -1 -11 -4 14 -1 1
nct2=target perfect-passive	0 -1 22 -15 -11 1 -4
nct2=target present	14 -6 -1 1 0 -8 -6
nct2=up modal	-1 -6 10 5 -14 5 -5
nct2=up participle-passive	0 -5 -9 5 13 -8 -1
nct2=up past	-3 0 -14 0 3 4 5
nct2=up perfect	0 0 14 -6 -8 0 0
nct2=up present	0 8 14 0 -33 -2 -5
nct2=up present-passive	0 -3 -23 5 16 0 5
next="	30 6 -16 -8 -12 -4 -2
next=(	-21 12 -5 14 -24 -3 1
next=)	11 -4 -9 -11 22 -22 -2
next=,	-14 -7 3 4 0 9 -4
next=:	12 -7 0 0 0 6 -12
next=and	-7 -5 15 -7 -1 -3 -4
next=as	5 -8 6 3 -15 -5 -2
next=because	-5 -2 -7 3 14 -8 -4
next=but	-3 -7 3 -10 5 -1 8
next=if	-6 7 -6 -9 -6 -11 15
next=it	-6 16 -5 3 -5 -3 -8
next=that	10 2 -10 2 -6 -10 12
next=unless	-5 0 0 -16 -6 0 19
next=we	-9 -10 13 1 -7 -3 1
next=when	4 -6 5 -11 5 8 -13
next=where	-3 14 -5 4 -9 0 -3
next=while	-5 -6 12 0 -1 -1 -7
next=—	-5 9 -3 0 0 5 -16
nhas-future	-16 0 19 -9 -5 3 -7
nhas-gerund	1 0 7 5 -12 0 -9
nhas-infinitive	8 13 -8 7 -2 -4 -14
nhas-modal	-7 3 9 -5 -9 -8 2
nhas-participle	2 -4 -10 -4 16 -5 6
nhas-past	6 -19 -2 5 8 -2 -5
nhas-perfect	0 -3 2 1 -9 3 5
nhas-pluperfect	-9 0 -12 5 2 0 7
nhas-present	11 -1 -7 0 -1 -11 10
nought	22 -73 -6 -1 4 -26 5
nt2=future	-12 6 6 -6 0 5 -7
nt2=future-passive	-1 -10 18 -1 -6 -1 -7
nt2=gerund	-3 0 7 6 -13 2 -8
nt2=infinitive	-2 16 -7 6 0 -1 -14
nt2=infinitive-passive	2 -6 1 9 -13 -1 -3
nt2=modal	-3 0 11 -2 -11 -6 1
nt2=participle-passive	3 -16 -1 5 9 -4 -7
nt2=past	8 -13 -2 -4 8 0 2
nt2=past-not	-3 -2 20 1 -10 -2 -10
nt2=past-passive	3 -11 -11 16 5 -17 -6
nt2=past-passive-not	-4 -5 14 -3 -7 0 0
nt2=perfect-not	1 -3 7 1 -11 0 0
nt2=perfect-passive	-1 -2 10 -3 -20 2 4
nt2=pluperfect	-13 -2 -4 6 -4 2 6
nt2=pluperfect-passive	2 5 -11 2 0 -4 2
nt2=present	12 7 -6 -2 4 -11 -1
nt2=present-not	2 -14 6 -3 0 -2 5
nt2=present-passive	0 -4 -2 0 -9 -4 13
nt2=present-passive-not	-3 -2 16 -13 2 -1 -4
nv2=add	8 -11 -8 -1 8 2 0
nv2=announce	1 -7 9 -4 -17 -7 12
nv2=answer	2 2 14 -9 -9 -1 -3
nv2=apply	-2 2 0 -4 7 0 -9
nv2=ask	0 11 -6 -9 4 3 -1
nv2=bring	-3 0 -14 15 4 -3 -5
nv2=call	5 1 11 -2 -10 5 -15
nv2=charge	9 2 0 -9 3 9 -12
nv2=collect	10 -13 -1 -3 2 -1 1
nv2=come	-11 -11 11 -9 -5 -2 12
nv2=conclude	0 -2 -8 11 -3 0 -1
nv2=double	0 0 7 -12 0 0 0
nv2=drop	2 0 1 5 -12 -1 3
nv2=enter	0 3 -5 12 -6 -1 -11
nv2=explain	0 0 17 -11 -5 0 -5
nv2=fall	0 1 -11 -4 4 2 8
nv2=get	1 -15 2 -2 -1 0 4
nv2=halve	0 0 -9 11 0 5 -7
nv2=have	12 -19 13 -6 1 -1 -8
nv2=hit	0 -3 9 -15 -1 0 7
nv2=hold	3 1 -10 -3 3 0 8
nv2=introduce	-3 -3 19 -11 -3 0 -8
nv2=keep	-1 -15 1 -4 12 0 -5
nv2=lapse	0 9 -13 1 6 0 -3
nv2=leave	5 6 7 -12 0 -2 -5
nv2=let	-2 -8 -1 -10 1 -1 17
nv2=levy	-1 -8 -10 1 13 0 1
nv2=make	0 0 3 -10 0 -5 8
nv2=move	0 -6 10 2 -8 -8 4
nv2=negotiate	0 -4 14 -9 1 0 -5
nv2=other	12 2 7 0 -10 -12 -11
nv2=pay	-12 -4 3 -10 4 1 5
nv2=plan	0 7 -2 -15 -2 0 7
nv2=put	-2 6 2 0 -2 5 -11
nv2=remain	0 4 11 -3 -15 0 -8
nv2=replace	-1 -8 10 -11 0 0 0
nv2=return	-7 -8 4 11 -3 -1 0
nv2=run	0 5 -14 3 9 -1 -3
nv2=say	-3 1 1 9 -8 -18 -3
nv2=settle	0 -1 11 -5 -2 0 -5
nv2=sign	-5 -8 -1 13 -3 -3 -4
nv2=stand	-3 -2 -12 8 10 -3 -1
nv2=start	-1 -4 0 9 1 0 -8
nv2=stop	-4 14 5 -3 -10 -1 -10
nv2=strike	0 0 -11 0 3 8 -1
nv2=suspend	-4 -3 8 3 0 -3 -16
nv2=take	-3 -4 5 -16 7 5 3
nv2=think	0 -3 -10 -7 1 0 13
nv2=threaten	-7 -10 -9 1 -4 -1 16
nv2=warn	-2 11 0 -11 0 0 -3
nv2=withdraw	5 -7 -7 -12 4 0 12
nv2=write	2 -8 -13 6 -1 -6 9
nvt2=add past	6 -3 8 -16 7 0 -4
nvt2=add present	4 -6 -17 3 7 3 7
nvt2=announce pluperfect	-3 -4 0 -5 -9 -1 17
nvt2=apply past	0 -8 -13 -11 19 0 1
nvt2=apply present	-1 10 15 -6 -21 0 -12
nvt2=be future	-4 -1 11 -5 -5 -3 0
nvt2=be modal	3 -2 -4 14 -10 -5 1
nvt2=be past	0 7 8 1 -17 1 -5
nvt2=be present	-2 3 -7 3 6 -13 1
nvt2=bear present	0 -3 -5 11 -2 0 -5
nvt2=begin past	-1 2 4 4 1 -7 -12
nvt2=bring present	0 0 -7 15 -9 0 -3
nvt2=charge future	-1 -3 9 -12 5 0 0
nvt2=charge past	-2 -10 -13 10 1 11 -2
nvt2=charge perfect	-1 10 6 -12 0 1 -8
nvt2=charge pluperfect	0 0 5 -12 5 0 -4
nvt2=charge present	13 -2 -9 6 0 -7 -2
nvt2=collect present	11 -11 7 1 -15 0 -1
nvt2=come past	-1 -3 3 -19 1 -4 9
nvt2=come present	-6 -1 -1 8 -12 -4 8
nvt2=conclude past	0 -2 -8 11 -3 0 0
nvt2=end past	0 -2 -10 0 11 3 -6
nvt2=end present	0 0 15 -7 -12 0 1
nvt2=enter present	0 1 -5 14 -10 0 -8
nvt2=explain past	0 0 12 -7 -3 0 -3
nvt2=go modal	-1 -11 9 6 -13 5 -3
nvt2=go past	-2 4 -14 4 0 6 0
nvt2=have past	16 0 5 -7 -6 -2 -11
nvt2=have present	-2 -20 11 -2 6 0 -2
nvt2=impose past	-4 2 14 0 -12 -1 -9
nvt2=introduce past	-3 -2 17 -6 -8 0 -7
nvt2=keep present	-1 -11 -3 -6 16 0 -4
nvt2=leave participle	7 -1 5 -13 -3 0 3
nvt2=leave past	0 -1 -5 -5 11 0 -1
nvt2=leave present	-1 3 15 -5 -11 0 -7
nvt2=let present	-2 -8 -3 -6 1 -1 15
nvt2=levy past	0 -5 -13 -10 20 0 -1
nvt2=levy present	0 0 -11 9 4 0 0
nvt2=make past	2 -2 -11 1 5 -3 6
nvt2=make present	0 0 16 -8 -11 0 1
nvt2=negotiate present	0 -4 13 -13 -3 0 0
nvt2=other past	3 -11 2 7 -5 -3 0
nvt2=other perfect	8 5 3 5 -19 -2 -8
nvt2=other pluperfect	3 5 -9 -4 11 -2 -9
nvt2=pay modal	0 1 9 -4 0 -1 -9
nvt2=pay past	0 0 14 -14 0 -2 -5
nvt2=pay perfect	0 -3 1 -13 8 2 0
nvt2=pay present	-5 -1 -14 2 4 -5 15
nvt2=put past	0 0 9 -2 -14 0 5
nvt2=put present	1 3 -6 0 7 2 -13
nvt2=remain present	0 4 0 2 -10 0 -1
nvt2=replace past	0 -4 13 -2 -10 0 3
nvt2=run past	0 4 -12 -5 13 0 -1
nvt2=say past	-4 -11 0 14 -14 -11 3
nvt2=say present	5 11 0 -13 6 -5 -4
nvt2=stand past	0 0 7 -11 7 -2 -6
nvt2=stand present	-2 0 -13 11 3 0 0
nvt2=start modal	0 0 -5 -5 0 0 11
nvt2=stay past	0 -3 9 2 -11 -4 0
nvt2=suspend participle	0 -5 20 -7 -13 0 -1
nvt2=suspend past	0 -1 -7 9 0 0 -3
nvt2=take past	3 1 0 -23 6 7 -1
nvt2=take present	-8 -20 6 -5 4 -2 8
nvt2=threaten past	0 0 -4 -6 -3 0 11
nvt2=want present	-2 -1 2 -13 4 0 4
on record AU,US 0% percent	0 0 16 -13 0 0 -7
on record AU,US 10% percent	0 0 -9 2 11 0 -7
on record AU,US 10% percent 2025 II	0 0 -8 -6 12 0 -1
on record BR,US 0% percent	0 0 13 -10 -3 0 -2
on record BR,US 10% percent	-2 -2 0 -16 15 0 -1
on record BR,US 10% percent 2025 II	-1 -1 -1 -6 13 0 -12
on record BR,US 10% percent 2026 II	0 0 0 -12 5 0 5
on record BR,US 10% percent none	0 0 3 -10 5 0 0
on record BR,US 10% percent pluperfect	0 0 -6 -5 10 0 0
on record BR,US 12.5% percent	0 -2 -5 -12 -9 0 19
on record BR,US 12.5% percent 2026 II	0 -2 -5 -12 -9 0 19
on record BR,US 20% percent	0 -4 -11 0 9 0 3
on record BR,US 20% percent 2025 II	0 -4 -11 0 9 0 3
on record BR,US 25% percent	-1 -8 13 -1 -14 -1 1
on record BR,US 25% percent 2026 II	-1 -7 12 5 -12 0 -13
on record BR,US 35% percent	0 -8 0 15 -10 0 -3
on record BR,US 35% percent 2026 II	0 -5 -11 17 -4 0 -4
on record BR,US 40% percent	-3 -10 -1 -14 26 -4 -19
on record BR,US 40% percent 2025 II	-3 -8 4 -10 16 0 -17
on record BR,US 40% percent 2026 II	0 -1 -12 -8 17 -2 0
on record BR,US 40% percent none	-1 -6 7 -12 9 -3 -6
on record BR,US 40% percent past	0 0 12 2 -5 0 -10
on record BR,US 40% percent present	0 -3 -17 -5 22 0 -6
on record BR,US 50% percent	-10 -13 -7 -5 6 -6 19
on record BR,US 50% percent 2025 II	-9 -11 -3 -6 0 -10 21
on record BR,US 50% percent none	-5 -8 -1 -1 -2 -8 14
on record BR,US 50% percent past	0 0 -7 0 12 -1 -2
on record BR,US 50% percent present	-2 -2 -5 0 0 0 9
on record CA,CN 15% percent	0 0 -9 16 -1 0 -9
on record CA,CN 15% percent 2026 I	0 0 -8 15 0 0 -9
on record CA,CN 6.1% percent	0 0 -6 12 -4 0 -5
on record CA,CN 6.1% percent 2026 I	0 0 -8 13 -4 0 -5
on record CA,US 0% percent	-1 0 12 -9 0 0 -1
on record CA,US 10% percent 2025 I	0 0 -16 18 0 0 -3
on record CA,US 10% percent 2025 II	-1 0 -10 2 -12 0 16
on record CA,US 10% percent 2026 II	0 -1 9 -5 0 0 -8
on record CA,US 10% percent present	-1 0 4 0 -12 0 2
on record CA,US 15% percent	0 -1 -13 21 -4 0 -11
on record CA,US 15% percent 2025 II	0 0 -10 13 -1 0 -5
on record CA,US 15% percent none	0 0 -13 17 -2 0 -4
on record CA,US 20% percent 2025 I	0 -1 11 -1 -8 0 -4
on record CA,US 25% percent	-7 -22 8 -3 12 -5 -14
on record CA,US 25% percent 2025 I	-3 -11 -2 10 0 -2 -4
on record CA,US 25% percent 2025 II	0 -5 5 -10 15 0 -17
on record CA,US 25% percent 2026 II	0 -2 11 -7 -1 0 -3
on record CA,US 25% percent none	-2 -11 19 -9 1 -2 -18
on record CA,US 35% percent	-4 -11 25 -30 -2 0 10
on record CA,US 35% percent 2025 II	-4 -11 28 -29 -12 0 11
on record CA,US 35% percent present	-2 -8 22 -22 -5 0 8
on record CA,US 40% percent	0 -1 11 -6 0 0 -4
on record CA,US 40% percent 2025 II	0 -1 11 -6 0 0 -4
on record CA,US 40% percent present	0 -1 11 -8 0 0 -2
on record CA,US 45% percent	0 -2 12 -3 -5 0 -3
on record CA,US 50% percent	-11 -16 11 5 -19 -11 9
on record CA,US 50% percent 2025 I	0 -3 0 -11 -7 0 13
on record CA,US 50% percent 2025 II	-4 -9 6 -2 -10 -2 10
on record CA,US 50% percent 2026 II	-5 -2 4 13 -6 -7 -13
on record CA,US 50% percent none	-3 -8 14 -2 -8 -5 0
on record CA,US 50% percent present	-4 -5 -6 14 -5 -5 1
on record CH,US 0% percent	-1 0 0 8 -11 0 -3
on record CH,US 0% percent 2025 II	0 0 -1 13 -9 0 -15
on record CH,US 10% percent 2026 I	0 0 14 -5 -8 0 -4
on record CH,US 10% percent past	0 0 -13 8 5 0 -4
on record CH,US 12.5% percent	0 0 13 -2 -10 0 -3
on record CH,US 12.5% percent 2026 II	0 0 13 -2 -10 0 -3
on record CH,US 15% percent	-13 -17 4 15 -2 -3 -24
on record CH,US 15% percent 2025 II	-11 -14 11 16 -37 -2 -24
on record CH,US 15% percent 2026 I	-2 -3 -12 0 17 0 -2
on record CH,US 15% percent future	0 0 -7 16 0 0 -13
on record CH,US 15% percent modal	-3 -2 6 9 -5 0 -12
on record CH,US 15% percent none	-2 -8 1 7 3 0 -24
on record CH,US 20% percent	0 -6 16 -5 -7 0 -10
on record CH,US 20% percent 2025 II	0 -4 12 -1 -7 0 -10
on record CH,US 20% percent none	0 -5 14 -5 -7 0 -5
on record CH,US 30% percent	0 -6 -5 -6 14 -1 0
on record CH,US 30% percent 2025 II	0 -6 -4 -7 14 -1 0
on record CH,US 31% percent	-4 -2 -12 5 14 -4 -7
on record CH,US 31% percent 2025 II	-2 0 -13 2 15 -3 -9
on record CH,US 39% percent	-15 -23 14 7 7 -20 -22
on record CH,US 39% percent 2025 II	-14 -17 21 9 -9 -15 -25
on record CH,US 39% percent 2026 I	0 -4 -11 -10 17 -1 3
on record CH,US 39% percent future	0 -1 12 -8 -2 0 -2
on record CH,US 39% percent none	-4 -15 7 11 -2 -9 -13
on record CH,US 40% percent	-1 -6 10 1 -7 0 -9
on record CH,US 40% percent 2025 II	-1 -6 10 1 -7 0 -9
on record CH,US 40% percent none	0 -5 14 -3 -7 0 -7
on record CH,US 50% percent	-2 -8 16 -5 -6 -3 0
on record CH,US 50% percent 2025 II	-2 -8 15 -5 -6 -3 0
on record CH,US 50% percent none	0 -4 12 -2 -4 -1 -7
on record CL,US 50% percent	0 0 -11 10 -1 0 5
on record CL,US 50% percent 2025 II	0 0 -13 11 -1 0 5
on record CN,EU 15% percent	-1 -3 -2 16 -15 0 -10
on record CN,EU 15% percent 2025 II	0 -2 6 9 -12 0 -9
on record CN,EU 19.8% percent	0 0 11 -7 -4 0 -1
on record CN,EU 19.8% percent 2025 II	0 0 11 -7 -4 0 -1
on record CN,EU 39% percent	0 -1 5 -11 6 -1 -5
on record CN,EU 62.4% percent	0 0 -19 3 17 -2 0
on record CN,EU 62.4% percent 2025 II	0 0 -19 3 17 -2 0
on record CN,MX 20% percent	0 0 13 -8 -5 0 -1
on record CN,MX 20% percent 2025 II	0 0 11 -5 -6 0 -1
on record CN,MX 35% percent	0 0 -8 11 -3 0 -1
on record CN,MX 50% percent	-1 -2 -16 15 0 0 1
on record CN,MX 50% percent 2025 II	-1 -2 -16 15 0 0 1
on record CN,US 0% percent	13 -3 -3 1 7 -2 -19
on record CN,US 0% percent 2025 I	7 0 -13 1 8 -1 -5
on record CN,US 0% percent none	1 0 10 -5 2 0 -12
on record CN,US 10% percent	-49 -68 22 -7 17 -15 -25
on record CN,US 10% percent 2019 I	0 0 0 -14 14 0 -3
on record CN,US 10% percent 2019 II	0 0 -16 -2 2 0 15
on record CN,US 10% percent 2020 I	0 0 -21 2 14 0 3
on record CN,US 10% percent 2025 I	-12 -11 7 26 -42 -2 -35
on record CN,US 10% percent 2025 II	-14 -26 27 -12 -16 -4 2
on record CN,US 10% percent 2026 I	-16 -27 8 -7 12 -4 -12
on record CN,US 10% percent 2026 II	-7 -15 -3 -37 44 -2 -21
on record CN,US 10% percent modal	-2 -10 7 5 -10 0 0
on record CN,US 10% percent none	-20 -39 4 8 12 -8 -21
on record CN,US 10% percent past	-6 -3 29 -33 3 -2 -15
on record CN,US 10% percent pluperfect	0 0 5 -11 1 0 3
on record CN,US 10% percent present	-18 -25 2 1 11 -1 -6
on record CN,US 10% points	0 0 32 -27 -8 0 -6
on record CN,US 10% points 2025 II	0 0 30 -26 -7 0 -6
on record CN,US 10% points none	0 0 13 -11 -2 0 -3
on record CN,US 10% points present	0 0 10 -9 -1 0 0
on record CN,US 100% percent	-39 -21 -3 3 -38 -32 33
on record CN,US 100% percent 2025 I	0 -1 16 -5 -4 0 -8
on record CN,US 100% percent 2025 II	-26 -34 -38 -1 -13 -15 50
on record CN,US 100% percent 2026 I	-9 -9 30 -6 -17 -7 -11
on record CN,US 100% percent 2026 II	-8 8 4 6 -24 -11 -3
on record CN,US 100% percent modal	-5 2 -11 4 -5 0 6
on record CN,US 100% percent none	-17 -16 15 6 -19 -17 1
on record CN,US 100% percent past	-10 -5 -7 -8 -8 -6 25
on record CN,US 100% percent present	-16 -7 -9 0 -21 -9 24
on record CN,US 104% percent	-1 -4 -23 8 20 -5 -4
on record CN,US 104% percent 2025 I	0 -3 -21 10 14 -1 -2
on record CN,US 104% percent none	0 -1 -13 0 16 -3 -6
on record CN,US 104% percent present	0 0 -14 15 2 0 -5
on record CN,US 12.5% percent	-20 -42 18 -6 -47 -7 26
on record CN,US 12.5% percent 2026 I	-4 -12 -43 -21 -6 0 50
on record CN,US 12.5% percent 2026 II	-17 -34 44 2 -43 -6 -32
on record CN,US 12.5% percent modal	0 -3 -5 -5 0 0 11
on record CN,US 12.5% percent none	-7 -26 7 6 -34 -5 15
on record CN,US 12.5% percent past	-3 0 8 -5 -10 0 6
on record CN,US 12.5% percent present	-8 -14 19 -10 -12 0 1
on record CN,US 120% percent	-7 -4 -3 5 13 -4 -21
on record CN,US 120% percent 2025 I	-7 -3 -6 5 15 -4 -19
on record CN,US 120% percent none	-5 -1 -10 6 11 -2 -8
on record CN,US 125% percent	-11 -9 0 21 -7 22 -67
on record CN,US 125% percent 2025 I	-20 -20 31 13 -22 -11 -48
on record CN,US 125% percent 2025 II	-2 6 -53 19 -5 25 -29
on record CN,US 125% percent 2026 I	-1 -4 -23 -13 23 7 -5
on record CN,US 125% percent 2026 II	5 -1 -18 4 5 2 -1
on record CN,US 125% percent future	0 0 -13 10 0 6 -4
on record CN,US 125% percent modal	-4 9 6 0 0 0 -13
on record CN,US 125% percent none	4 -2 -2 -4 4 16 -27
on record CN,US 125% percent past	-7 -10 -1 29 -21 7 -23
on record CN,US 125% percent pluperfect	0 -4 -10 20 -18 3 -7
on record CN,US 125% percent present	-10 -10 12 -10 16 0 -25
on record CN,US 13% percent	-4 -25 -2 28 -20 0 -19
on record CN,US 13% percent 2025 II	-3 -18 -19 33 -12 0 -14
on record CN,US 13% percent 2026 I	0 -6 24 -16 -7 0 -2
on record CN,US 13% percent 2026 II	0 -6 13 -7 -1 0 -1
on record CN,US 13% percent future	0 -2 -11 14 0 0 -2
on record CN,US 13% percent none	0 -8 -1 11 -7 0 -5
on record CN,US 13% percent present	-2 -13 0 12 -11 0 -6
on record CN,US 130% percent	-4 -15 -24 -9 -7 -5 33
on record CN,US 130% percent 2025 II	-4 -15 -24 -9 -7 -5 33
on record CN,US 130% percent modal	0 -7 -7 -5 -1 0 15
on record CN,US 130% percent none	-2 -4 -10 1 -2 -4 13
on record CN,US 130% percent present	0 -4 -11 -7 -1 0 16
on record CN,US 145% percent	-4 -27 -4 26 -18 30 -62
on record CN,US 145% percent 2025 I	-4 -23 31 11 -27 -3 -39
on record CN,US 145% percent 2025 II	-3 -9 -51 25 -7 23 -31
on record CN,US 145% percent 2026 I	0 -1 -19 0 -8 20 -3
on record CN,US 145% percent 2026 II	2 -2 -26 -1 21 2 -7
on record CN,US 145% percent future	0 0 -14 9 0 7 0
on record CN,US 145% percent modal	14 0 9 -26 16 -5 -14
on record CN,US 145% percent none	-1 -7 0 5 -15 24 -28
on record CN,US 145% percent past	-19 -11 -9 31 -13 2 -20
on record CN,US 145% percent pluperfect	-4 -4 -10 27 -21 -5 -6
on record CN,US 145% percent present	0 -16 6 -11 3 21 -23
on record CN,US 15% percent	16 -66 -17 12 3 -17 13
on record CN,US 15% percent 2020 I	0 -2 19 -15 -6 0 -1
on record CN,US 15% percent 2025 I	0 -6 9 10 -13 0 -16
on record CN,US 15% percent 2025 II	-21 -34 8 16 -5 -5 -21
on record CN,US 15% percent 2026 I	1 -27 -50 -15 26 -7 39
on record CN,US 15% percent 2026 II	28 -13 -15 13 -19 -1 -15
on record CN,US 15% percent modal	3 -12 -9 5 -6 0 6
on record CN,US 15% percent none	8 -35 -3 5 12 -10 -10
on record CN,US 15% percent past	9 -9 2 -3 -21 -3 14
on record CN,US 15% percent perfect	2 -4 -13 1 12 0 0
on record CN,US 15% percent present	6 -24 -16 6 0 -1 17
on record CN,US 155% percent	0 -3 -7 -6 0 0 12
on record CN,US 155% percent 2025 II	0 -3 -7 -6 0 0 12
on record CN,US 18% percent	-1 -7 -37 6 32 -4 -19
on record CN,US 18% percent 2026 I	0 -6 -34 8 26 0 -16
on record CN,US 18% percent 2026 II	0 0 -7 -1 12 -3 -6
on record CN,US 18% percent none	0 -5 -27 -4 28 0 -8
on record CN,US 18% percent past	0 0 -13 6 8 -3 -8
on record CN,US 19% percent	-1 -8 0 9 8 0 -29
on record CN,US 19% percent 2025 II	0 -7 2 17 -21 0 -28
on record CN,US 19% percent none	0 -4 0 6 2 0 -16
on record CN,US 20% percent	-31 -59 14 2 23 -28 -35
on record CN,US 20% percent 2025 I	-6 -4 36 4 -40 -4 -30
on record CN,US 20% percent 2025 II	-16 -46 21 10 -12 -13 -13
on record CN,US 20% percent 2026 I	-9 -23 -31 -4 48 -16 -14
on record CN,US 20% percent 2026 II	0 -5 -15 -22 29 0 -3
on record CN,US 20% percent future	0 -3 0 8 -5 0 -8
on record CN,US 20% percent modal	-1 -7 -2 -16 -7 0 17
on record CN,US 20% percent none	-17 -37 13 6 11 -19 -38
on record CN,US 20% percent past	-4 -7 1 -7 18 -10 -16
on record CN,US 20% percent present	-7 -24 7 4 3 -4 -19
on record CN,US 20% points	0 -2 17 -7 -5 0 -10
on record CN,US 20% points 2025 II	0 -1 14 -10 -6 0 -3
on record CN,US 200% percent	3 -3 -12 0 -7 0 13
on record CN,US 24% percent	5 8 -52 36 2 -4 -28
on record CN,US 24% percent 2025 I	0 9 -25 8 9 0 -13
on record CN,US 24% percent 2025 II	6 10 -28 24 -15 -1 -16
on record CN,US 24% percent 2026 I	0 -6 -10 9 5 0 -4
on record CN,US 24% percent 2026 II	0 -6 -10 17 -5 0 0
on record CN,US 24% percent future	-3 0 -7 11 0 0 0
on record CN,US 24% percent none	5 2 -33 15 9 -1 -17
on record CN,US 24% percent past	0 0 -2 14 -5 0 -10
on record CN,US 24% percent present	2 5 -25 20 -8 0 -7
on record CN,US 24% points	-18 15 -83 52 -1 -16 -46
on record CN,US 24% points 2025 I	-1 22 -16 -4 -16 0 -7
on record CN,US 24% points 2025 II	-9 10 -47 44 -37 -5 -26
on record CN,US 24% points 2026 I	-2 -19 -25 28 2 -3 -8
on record CN,US 24% points 2026 II	-4 3 -36 11 19 -6 -15
on record CN,US 24% points future	0 10 -3 -6 0 0 -3
on record CN,US 24% points modal	-1 9 -7 1 2 0 -14
on record CN,US 24% points none	-8 3 -43 28 2 -8 -19
on record CN,US 24% points past	0 2 -7 8 -1 0 -4
on record CN,US 24% points present	-5 3 -52 36 0 -4 -17
on record CN,US 25% percent	-37 -41 34 10 -24 -35 -8
on record CN,US 25% percent 2018 II	-7 23 10 -27 -2 -2 -3
on record CN,US 25% percent 2019 I	-4 -9 1 -6 -7 0 17
on record CN,US 25% percent 2020 I	-3 -11 16 3 -9 -3 -13
on record CN,US 25% percent 2025 I	-7 -23 8 15 5 -7 -35
on record CN,US 25% percent 2025 II	-11 -36 -3 15 -22 -8 16
on record CN,US 25% percent 2026 I	-5 -25 36 -24 -3 -7 -6
on record CN,US 25% percent 2026 II	-4 -19 14 13 -5 -6 -30
on record CN,US 25% percent modal	-5 -2 0 -7 -7 0 13
on record CN,US 25% percent none	-15 -25 16 10 -13 -18 -5
on record CN,US 25% percent past	-4 -8 17 -7 -7 -8 0
on record CN,US 25% percent perfect	0 -2 -7 13 -6 0 -3
on record CN,US 25% percent present	-10 -32 29 0 -4 -6 -15
on record CN,US 26% percent	0 -1 -10 18 3 0 -13
on record CN,US 26% percent 2025 I	0 0 -8 15 0 0 -8
on record CN,US 26% percent none	0 -1 -7 12 3 0 -9
on record CN,US 27.5% percent	0 -2 -11 4 11 0 -1
on record CN,US 27.5% percent 2025 II	0 -1 -14 -6 17 0 0
on record CN,US 27.5% percent none	0 -1 -13 4 9 0 0
on record CN,US 3% percent	-2 -2 29 -4 -25 0 -21
on record CN,US 3% percent 2025 II	-1 -1 18 -4 -17 0 -12
on record CN,US 3% percent 2026 I	0 0 16 3 -10 0 -10
on record CN,US 3% percent none	-1 0 19 -4 -19 0 -15
on record CN,US 3% percent present	0 0 22 -18 -4 0 -2
on record CN,US 30% percent	-19 -67 22 -5 19 -27 -3
on record CN,US 30% percent 2019 II	0 -9 -14 7 -1 0 9
on record CN,US 30% percent 2025 I	-8 -20 18 17 -47 -5 -14
on record CN,US 30% percent 2025 II	-17 -47 35 -32 10 -17 4
on record CN,US 30% percent 2026 I	-3 -6 -23 10 23 -2 -11
on record CN,US 30% percent 2026 II	5 -3 -24 -15 28 -2 -6
on record CN,US 30% percent modal	0 -11 11 3 -6 0 -2
on record CN,US 30% percent none	-3 -34 10 -11 16 -15 0
on record CN,US 30% percent perfect	0 0 3 -12 8 0 -2
on record CN,US 30% percent present	-10 -31 9 0 7 -4 2
on record CN,US 31% percent	-2 0 -19 9 6 0 3
on record CN,US 31% percent none	0 -4 -14 9 7 0 -2
on record CN,US 32% percent	-1 -5 -12 11 -5 0 4
on record CN,US 32% percent 2025 I	0 0 -9 11 0 0 -3
on record CN,US 32% percent none	0 -1 -12 6 -3 0 5
on record CN,US 34% percent	-8 31 -55 21 18 -14 -55
on record CN,US 34% percent 2025 I	-4 1 -37 31 8 -2 -28
on record CN,US 34% percent 2025 II	1 16 -15 -1 7 -6 -25
on record CN,US 34% percent 2026 I	0 -7 -16 0 16 -1 -5
on record CN,US 34% percent 2026 II	-7 27 -17 -4 -9 -1 -16
on record CN,US 34% percent modal	-1 17 -11 -2 3 0 -17
on record CN,US 34% percent none	0 7 -34 17 11 -6 -25
on record CN,US 34% percent past	-1 -11 -14 10 12 -2 -12
on record CN,US 34% percent present	0 26 -19 4 -6 -2 -17
on record CN,US 35% percent	-3 -17 16 -28 12 -3 1
on record CN,US 35% percent 2025 II	-1 -11 24 -20 -14 0 4
on record CN,US 35% percent 2026 I	0 -4 -4 -5 13 0 -6
on record CN,US 35% percent 2026 II	0 -2 -3 -8 11 0 -1
on record CN,US 35% percent none	-1 -9 4 -22 14 0 3
on record CN,US 35% percent present	0 -6 18 -3 -7 0 -10
on record CN,US 35.3% percent 2025 II	0 0 12 -7 0 0 -5
on record CN,US 37.5% percent	-4 -16 20 -4 -12 -4 2
on record CN,US 37.5% percent 2026 II	-3 -14 20 0 -11 -4 -9
on record CN,US 37.5% percent none	0 -6 16 -6 -6 -2 -2
on record CN,US 37.5% percent present	-1 -8 8 -4 -6 0 5
on record CN,US 39% percent	0 -24 23 -7 10 -8 -29
on record CN,US 39% percent 2025 II	0 -21 25 -5 1 -6 -28
on record CN,US 39% percent none	-6 -17 17 -7 11 -5 -17
on record CN,US 40% percent	2 -17 2 5 10 -1 -16
on record CN,US 40% percent 2025 II	5 -13 12 0 -14 0 -6
on record CN,US 40% percent 2026 I	0 -2 -20 4 17 0 -7
on record CN,US 40% percent present	6 -7 -5 6 9 0 -12
on record CN,US 46% percent	-3 0 -30 19 10 -5 -7
on record CN,US 46% percent 2025 I	0 4 -25 20 6 -1 -13
on record CN,US 46% percent none	-2 -10 -20 16 14 -4 -14
on record CN,US 46% percent present	0 0 -11 14 -1 0 -6
on record CN,US 47% percent	-3 -14 -15 25 12 -2 -20
on record CN,US 47% percent 2025 II	-2 -11 -9 28 -9 0 -18
on record CN,US 47% percent none	-3 -6 -8 13 5 -1 -9
on record CN,US 50% percent	-32 -43 10 11 -4 -24 10
on record CN,US 50% percent 2025 I	-9 -11 6 -3 -18 -2 14
on record CN,US 50% percent 2025 II	-15 -24 12 7 -31 -11 6
on record CN,US 50% percent 2026 I	-6 -14 6 1 16 -7 -20
on record CN,US 50% percent 2026 II	-3 -4 11 1 5 -1 -15
on record CN,US 50% percent future	0 -5 -5 13 0 0 -6
on record CN,US 50% percent modal	0 -3 -11 14 -1 0 -4
on record CN,US 50% percent none	-13 -26 22 -6 -7 -14 3
on record CN,US 50% percent past	-5 -2 -8 -9 12 -5 13
on record CN,US 50% percent present	-11 -18 0 16 -15 -2 2
on record CN,US 500% percent	6 -2 -12 5 -8 -9 9
on record CN,US 54% percent	-10 32 -20 7 -8 -13 -38
on record CN,US 54% percent 2025 I	-11 0 -1 13 0 -1 -18
on record CN,US 54% percent 2025 II	0 34 -27 -4 -9 -10 -25
on record CN,US 54% percent modal	-3 3 -7 9 -2 0 -16
on record CN,US 54% percent none	-5 20 -8 0 -6 -6 -12
on record CN,US 54% percent past	0 0 11 -12 5 -3 -4
on record CN,US 54% percent present	-2 24 -22 6 -7 -1 -10
on record CN,US 55% percent	3 -23 20 6 -7 -13 -36
on record CN,US 55% percent 2025 I	3 -17 18 4 -16 -10 -29
on record CN,US 55% percent 2025 II	-4 -5 8 3 3 -1 -12
on record CN,US 55% percent none	2 -7 5 10 -10 -5 -15
on record CN,US 55% percent past	2 -1 15 -8 -1 -1 -11
on record CN,US 55% percent present	0 -14 7 5 0 -5 -18
on record CN,US 57% percent	-5 -9 -15 20 4 -4 -13
on record CN,US 57% percent 2025 II	-5 -9 -15 20 4 -4 -13
on record CN,US 57% percent none	-1 -7 -16 10 13 -2 -7
on record CN,US 6.1% percent	0 0 -11 12 0 0 -2
on record CN,US 6.1% percent 2026 I	0 0 -11 12 0 0 -2
on record CN,US 65% percent	-7 -2 -11 10 -1 0 4
on record CN,US 7.5% percent	-1 -4 26 1 -19 0 -23
on record CN,US 7.5% percent 2020 I	0 0 -12 17 -4 0 -6
on record CN,US 7.5% percent 2025 II	0 0 21 -8 -11 0 -9
on record CN,US 7.5% percent 2026 I	0 0 13 -15 -1 0 -5
on record CN,US 7.5% percent 2026 II	0 0 13 -1 -13 0 -4
on record CN,US 7.5% percent future	0 0 -12 15 0 0 -4
on record CN,US 7.5% percent none	0 -1 27 -9 -15 0 -17
on record CN,US 7.5% percent present	0 0 17 -8 -10 0 -3
on record CN,US 80% percent	-4 0 -5 -8 -4 0 16
on record CN,US 80% percent 2025 I	-4 0 -5 -8 -4 0 16
on record CN,US 84% percent	-8 -12 -10 0 35 -13 -38
on record CN,US 84% percent 2025 I	-6 -8 -5 7 17 -7 -31
on record CN,US 84% percent 2025 II	0 -2 -8 -10 21 -7 -9
on record CN,US 84% percent 2026 I	-1 0 -1 -6 10 -1 -3
on record CN,US 84% percent none	-2 -3 -15 4 18 -7 -14
on record CN,US 84% percent past	0 0 6 -8 9 -2 -10
on record CN,US 84% percent pluperfect	0 0 3 -8 11 -3 -8
on record CN,US 84% percent present	0 -2 -13 2 14 0 -6
on record DE,US 10% percent	0 0 12 -11 0 0 -3
on record EG,KE 5% percent	0 0 11 -9 0 0 -3
on record EU,GB 15% percent	0 -1 11 -6 -3 0 -2
on record EU,GB 25% percent	0 -3 16 -12 -6 0 -1
on record EU,GB 25% percent 2025 II	0 0 17 -8 -3 0 -9
on record EU,IN 0% percent	0 0 -10 14 -2 0 -6
on record EU,IN 0% percent 2026 I	0 0 -10 14 -2 0 -5
on record EU,IN 110% percent	0 0 14 -9 -3 0 -3
on record EU,IN 110% percent 2026 I	0 0 14 -9 -3 0 -3
on record EU,IN 150% percent	0 0 15 -13 -2 -2 0
on record EU,IN 150% percent 2026 I	0 0 15 -13 -2 -2 0
on record EU,JP 10% percent	0 0 15 -8 -6 0 -5
on record EU,JP 10% percent none	0 0 15 -12 -5 0 -2
on record EU,JP 15% percent	-1 -1 12 -6 0 0 -3
on record EU,JP 25% percent	0 -7 5 10 -12 0 -6
on record EU,JP 25% percent none	0 -6 6 8 -12 0 -4
on record EU,US 0% percent	-12 -4 -16 2 -2 0 18
on record EU,US 0% percent 2025 II	-8 -3 -12 7 -3 0 9
on record EU,US 0% percent 2026 I	-1 0 -11 0 -3 0 10
on record EU,US 0% percent present	-4 0 -23 2 2 0 17
on record EU,US 10% percent	-6 -11 16 -16 -9 -1 11
on record EU,US 10% percent 2025 I	0 -1 4 1 2 0 -13
on record EU,US 10% percent 2025 II	-1 -2 19 -11 -10 0 -5
on record EU,US 10% percent 2026 I	-2 -5 1 -8 -17 0 20
on record EU,US 10% percent future	0 0 -6 -6 0 0 11
on record EU,US 10% percent none	-2 -4 15 -11 -9 0 3
on record EU,US 100% percent	-7 -7 14 -14 -15 -4 12
on record EU,US 100% percent 2025 II	-2 -2 -7 -12 -8 0 21
on record EU,US 100% percent 2026 II	-4 -4 27 -19 -8 -2 -7
on record EU,US 100% percent none	-3 -4 10 -16 -11 -2 12
on record EU,US 15% percent	-23 -18 -8 24 -1 -4 -7
on record EU,US 15% percent 2025 II	-12 -20 -14 37 -31 -1 -13
on record EU,US 15% percent 2026 I	-9 -11 9 -15 7 0 11
on record EU,US 15% percent 2026 II	-6 -1 7 -16 14 0 -9
on record EU,US 15% percent future	0 0 2 7 0 0 -12
on record EU,US 15% percent modal	-7 -6 -11 12 -2 0 2
on record EU,US 15% percent none	-6 1 -4 11 -6 0 -3
on record EU,US 15% percent present	-9 -16 -4 7 -1 0 8
on record EU,US 19% percent	0 6 -9 10 -5 0 -4
on record EU,US 19% percent 2025 II	0 0 -6 10 -3 0 -3
on record EU,US 20% percent	-3 -1 -8 15 -2 -1 -9
on record EU,US 20% percent 2025 I	-1 0 5 4 -1 0 -15
on record EU,US 20% percent none	0 7 -2 7 -12 0 -12
on record EU,US 200% percent	-1 0 -9 -5 -6 -1 15
on record EU,US 200% percent 2025 I	0 0 -8 -3 0 0 11
on record EU,US 25% percent	-9 -17 6 -16 10 -8 16
on record EU,US 25% percent 2025 I	-4 1 -5 -4 13 -1 -1
on record EU,US 25% percent 2025 II	0 -4 9 -7 -2 0 3
on record EU,US 25% percent 2026 I	0 -13 8 -17 -10 0 23
on record EU,US 25% percent modal	0 0 -6 -17 0 0 19
on record EU,US 25% percent none	-3 -12 24 -21 -6 -2 2
on record EU,US 25% percent present	-1 -6 -1 -6 13 0 -1
on record EU,US 27.5% percent	-1 -4 24 -29 6 0 -15
on record EU,US 27.5% percent 2025 II	-1 -4 29 -27 0 0 -15
on record EU,US 27.5% percent none	0 -1 17 -10 -8 0 -1
on record EU,US 27.5% percent present	0 -3 5 -12 6 0 -3
on record EU,US 30% percent	-10 -25 -13 -10 -24 -4 39
on record EU,US 30% percent 2025 II	-9 -24 -11 -18 -22 -4 41
on record EU,US 30% percent modal	0 -11 -13 6 -3 0 11
on record EU,US 30% percent none	-4 -5 4 -8 -9 0 12
on record EU,US 30% percent present	-1 -11 -8 -3 -8 0 19
on record EU,US 35% percent	0 -5 5 -11 -5 0 11
on record EU,US 35% percent 2025 II	0 -4 0 -9 -5 0 12
on record EU,US 50% percent	-17 -21 11 -7 -2 -12 19
on record EU,US 50% percent 2025 I	-6 -10 -3 -13 3 -3 20
on record EU,US 50% percent 2025 II	-7 -11 17 -7 -12 -6 7
on record EU,US 50% percent modal	-3 -12 5 12 0 0 -8
on record EU,US 50% percent none	-5 -10 0 3 -13 -6 13
on record EU,US 50% percent past	-4 0 1 -13 -6 -2 16
on record EU,US 50% percent present	-3 -2 10 -12 6 -1 -2
on record FR,US 200% percent	-2 -1 -8 -11 -3 0 18
on record GB,IN 0% percent	0 0 -15 17 0 0 -2
on record GB,IN 0% percent 2025 II	0 0 -14 16 0 0 -1
on record GB,IN 0% percent present	0 0 -13 14 0 0 0
on record GB,IN 150% percent	0 0 15 -13 1 -4 0
on record GB,IN 150% percent 2025 II	0 0 14 -12 -3 0 0
on record GB,IN 150% percent present	0 0 12 -10 -3 0 0
on record GB,IN 40% percent	0 0 -8 12 -1 0 -4
on record GB,IN 75% percent	0 4 -9 11 0 0 -7
on record GB,IN 75% percent 2025 II	0 0 -8 12 0 0 -3
on record GB,US 0% percent	-10 -1 -15 10 0 0 8
on record GB,US 0% percent 2025 I	-6 0 -35 28 -9 0 3
on record GB,US 0% percent 2025 II	-3 0 6 -22 7 0 8
on record GB,US 0% percent future	0 0 -7 20 0 0 -15
on record GB,US 0% percent past	-3 0 -9 -8 0 0 14
on record GB,US 0% percent present	-1 0 -10 5 2 0 4
on record GB,US 10% percent	-4 -10 11 -2 3 0 -12
on record GB,US 10% percent 2025 I	0 -5 3 7 -11 0 -6
on record GB,US 10% percent 2025 II	0 -1 10 -3 1 0 -12
on record GB,US 10% percent future	0 0 -11 6 0 0 3
on record GB,US 10% percent none	-1 -5 12 0 -5 0 -17
on record GB,US 100% percent	-1 0 -7 -2 -2 0 11
on record GB,US 100% percent 2025 II	0 0 -4 -8 -2 0 11
on record GB,US 145% percent	0 0 14 -7 -1 0 -8
on record GB,US 145% percent 2025 I	0 0 14 -7 -1 0 -8
on record GB,US 15% percent	-2 -5 -16 12 4 -4 5
on record GB,US 15% percent 2025 II	0 -1 -14 19 -7 0 -5
on record GB,US 25% percent	-3 -17 14 3 0 -3 -16
on record GB,US 25% percent 2025 I	0 -2 14 -8 -5 0 -4
on record GB,US 27.5% percent	0 -11 5 -5 11 -3 -6
on record GB,US 27.5% percent 2025 I	0 -5 14 -6 -4 -1 -4
on record GB,US 50% percent	-7 -20 16 -3 0 -7 3
on record GB,US 50% percent 2025 II	-2 -13 13 -6 -7 -2 4
on record GB,US 50% percent none	-4 -8 2 -5 -2 -4 12
on record GB,US 50% percent present	0 -7 13 -1 -2 0 -6
on record HK,US 10% percent	0 0 -10 0 11 0 0
on record ID,US 0% percent	0 0 -26 21 -5 0 3
on record ID,US 0% percent 2026 I	0 0 -21 26 -3 0 -8
on record ID,US 0% percent present	0 0 -21 23 -2 0 -5
on record ID,US 10% percent 2026 I	0 0 -11 4 -4 0 7
on record ID,US 19% percent	-5 -8 -7 10 12 -1 -20
on record ID,US 19% percent 2025 II	0 0 -13 18 -2 0 -8
on record ID,US 19% percent 2026 I	-5 -7 2 -2 11 0 -12
on record ID,US 20% percent	0 -2 -17 23 -5 0 -8
on record ID,US 20% percent 2025 II	0 -2 -12 16 0 0 -4
on record ID,US 20% percent 2026 I	0 0 -7 11 -3 0 -4
on record ID,US 32% percent	-1 -7 -10 -3 -17 -6 27
on record ID,US 32% percent 2025 II	0 0 -9 -14 -10 -1 22
on record ID,US 32% percent none	0 0 -2 -8 -8 0 14
on record ID,US 32% percent pluperfect	0 0 0 -9 -3 -1 11
on record IE,US 15% percent	0 -1 -8 18 0 0 -12
on record IE,US 15% percent 2025 II	0 -1 -8 15 0 0 -9
on record IN,US 0% percent	-4 0 -12 5 -3 0 6
on record IN,US 0% percent 2026 I	0 0 -14 0 -1 0 8
on record IN,US 100% percent	0 0 0 -11 5 0 7
on record IN,US 15% percent 2025 II	0 0 -4 15 -6 0 -10
on record IN,US 15% percent 2026 I	0 -3 -4 -16 13 0 7
on record IN,US 18% percent	-1 0 -10 19 -4 0 -14
on record IN,US 18% percent 2026 I	-1 0 -10 19 -4 0 -14
on record IN,US 18% percent future	0 0 -7 14 0 0 -8
on record IN,US 18% percent present	0 0 -4 10 -1 0 -7
on record IN,US 19% percent	0 -3 15 -11 5 0 -17
on record IN,US 19% percent 2026 I	0 -1 22 -19 1 0 -10
on record IN,US 19% percent none	0 -2 12 -13 8 0 -14
on record IN,US 20% percent	0 -14 22 -7 -2 -1 -19
on record IN,US 20% percent 2026 I	0 -10 28 -22 0 0 -8
on record IN,US 20% percent none	0 -4 9 0 -1 0 -12
on record IN,US 20% percent present	0 -10 20 -9 -6 0 -7
on record IN,US 25% percent	-11 -9 21 -11 2 -11 -4
on record IN,US 25% percent 2025 II	-5 -7 16 -7 -27 0 7
on record IN,US 25% percent 2026 I	-5 -5 11 -8 12 -10 -18
on record IN,US 25% percent none	-5 -3 22 -15 -1 -9 -2
on record IN,US 25% percent past	-3 -1 13 3 -9 0 -10
on record IN,US 30% percent	0 -4 0 -8 11 0 0
on record IN,US 30% percent 2025 II	0 -4 11 -11 -2 0 0
on record IN,US 50% percent	-16 -15 12 -2 11 1 -24
on record IN,US 50% percent 2025 II	-10 -9 24 0 -13 -4 -14
on record IN,US 50% percent 2026 I	-4 -4 -12 -5 21 3 -11
on record IN,US 50% percent none	-5 -7 11 -8 -3 5 -3
on record IN,US 50% percent pluperfect	-1 0 -7 -6 14 -2 -1
on record JO,US 15% percent	0 0 -9 -4 11 0 0
on record JO,US 15% percent 2026 II	0 0 -9 -4 11 0 0
on record JP,US 0% percent	-2 0 -20 21 2 0 -8
on record JP,US 0% percent 2025 II	-1 0 -18 22 -3 0 -6
on record JP,US 10% percent	-1 -3 10 -6 7 0 -22
on record JP,US 10% percent 2025 II	0 0 10 -14 5 0 -10
on record JP,US 10% percent none	0 0 -1 -2 10 0 -13
on record JP,US 10% percent present	0 0 11 -4 -5 0 -5
on record JP,US 15% percent	-1 -13 -8 15 5 -1 -10
on record JP,US 15% percent 2025 II	-8 -10 -1 16 -5 0 -12
on record JP,US 15% percent 2026 I	3 -3 -15 0 10 0 3
on record JP,US 15% percent future	0 -2 -19 32 0 0 -19
on record JP,US 15% percent pluperfect	0 0 4 -14 9 0 0
on record JP,US 15% percent present	-2 -3 4 -3 -15 0 6
on record JP,US 19% percent	0 -1 -11 23 -7 0 -16
on record JP,US 19% percent 2025 II	0 0 -13 25 -6 0 -16
on record JP,US 19% percent past	0 0 -6 12 0 0 -6
on record JP,US 20% percent	0 -6 -6 13 4 -4 -11
on record JP,US 20% percent 2025 II	0 -5 -3 15 -9 0 -10
on record JP,US 24% percent	-1 1 -14 26 -13 -1 -10
on record JP,US 24% percent 2025 I	0 2 -7 14 -4 0 -10
on record JP,US 24% percent 2025 II	0 0 -8 18 -11 -1 -2
on record JP,US 25% percent	-8 -19 7 -21 -7 -2 25
on record JP,US 25% percent 2025 I	0 -2 15 -5 -2 0 -9
on record JP,US 25% percent 2025 II	-7 -17 -2 -18 -5 -2 30
on record JP,US 25% percent future	0 -6 -6 -8 0 0 16
on record JP,US 25% percent modal	0 -9 0 -11 0 0 16
on record JP,US 25% percent none	-1 -9 -4 2 -2 0 9
on record JP,US 25% percent present	0 0 15 -22 -4 0 2
on record JP,US 27.5% percent	0 -2 18 -18 3 -1 -6
on record JP,US 27.5% percent 2025 II	0 -2 16 -17 4 -1 -6
on record JP,US 27.5% percent future	0 0 13 -11 0 0 -2
on record JP,US 27.5% percent present	0 0 17 -12 -7 0 0
on record JP,US 30% percent	0 -11 4 -18 -12 0 23
on record JP,US 30% percent 2025 II	0 -10 1 -17 -11 0 23
on record JP,US 30% percent none	0 -6 1 -11 -4 0 13
on record JP,US 30% percent present	0 -3 1 -12 -3 0 12
on record JP,US 32% percent	0 -3 -11 -6 -5 0 16
on record JP,US 32% percent 2025 II	0 -2 -10 -12 -3 0 17
on record JP,US 32% percent none	0 -2 -9 -11 -3 0 16
on record JP,US 35% percent	0 -1 -3 -9 -1 0 12
on record JP,US 35% percent 2025 II	0 -1 -3 -9 -1 0 12
on record JP,US 36% percent	0 -3 -9 -3 -3 0 11
on record JP,US 36% percent 2025 II	0 -3 -9 -3 -3 0 11
on record JP,US 36% percent none	0 -3 -9 -3 -3 0 11
on record JP,US 40% percent	-1 -7 -7 -4 -4 -2 16
on record JP,US 40% percent 2025 II	-1 -7 -7 -4 -3 -2 16
on record JP,US 40% percent none	0 -5 -9 1 -4 -2 11
on record JP,US 50% percent	-3 -5 20 -13 -7 -1 2
on record JP,US 50% percent 2025 II	-1 -4 17 -9 -5 0 0
on record JP,US 50% percent none	0 -2 13 -4 -4 0 -2
on record KR,US 0% percent	0 0 -10 5 12 0 -9
on record KR,US 0% percent 2025 II	0 0 -13 6 12 0 -8
on record KR,US 100% percent	0 -1 -6 -11 -2 0 16
on record KR,US 12.5% percent	-2 -2 -1 -9 -7 0 13
on record KR,US 15% percent	-9 -10 1 26 -32 0 -17
on record KR,US 15% percent 2025 II	-7 -7 -19 34 -23 0 -9
on record KR,US 15% percent 2026 I	0 -3 29 -11 -15 0 -14
on record KR,US 15% percent none	-3 -4 -1 18 -22 0 -11
on record KR,US 15% percent present	-3 -1 -10 15 -9 0 -1
on record KR,US 20% percent	0 -4 20 -6 -8 0 -9
on record KR,US 20% percent 2025 II	0 -1 11 -1 -3 0 -7
on record KR,US 20% percent none	0 -3 12 -1 -7 0 -5
on record KR,US 25% percent	-9 -23 -9 -12 -8 -7 37
on record KR,US 25% percent 2025 II	-5 -16 10 -11 -21 -5 26
on record KR,US 25% percent 2026 I	-3 -9 -21 -18 9 -1 27
on record KR,US 25% percent future	0 -1 -9 0 0 0 8
on record KR,US 25% percent modal	-1 -9 -5 -16 -1 0 22
on record KR,US 25% percent none	-2 -9 1 -5 -6 -2 13
on record KR,US 25% percent past	0 -1 -13 7 4 -1 0
on record KR,US 25% percent present	-1 -6 -5 -5 0 0 15
on record KR,US 50% percent	-4 -6 14 2 -1 -2 -13
on record KR,US 50% percent none	-1 -2 12 -3 -3 0 -3
on record MX,US 0% percent	0 0 13 -14 0 0 -2
on record MX,US 15% percent none	0 0 6 -14 -3 0 7
on record MX,US 25% percent	-2 -13 -4 0 7 -4 9
on record MX,US 25% percent 2019 I	0 -6 -6 -12 -4 -1 18
on record MX,US 30% percent	5 -5 -19 -10 -12 -1 24
on record MX,US 30% percent 2025 II	-7 -2 -19 -9 -12 0 28
on record MX,US 30% percent none	0 2 -13 -12 -7 0 19
on record MX,US 30% percent present	4 -7 -2 -7 0 0 9
on record MX,US 5% percent	0 0 -12 -13 -6 0 20
on record MX,US 5% percent 2019 I	0 0 -11 -13 -6 0 19
on record MX,US 50% percent	-1 -7 4 -1 -11 -2 8
on record MX,US 50% percent 2025 II	0 -5 -9 2 -2 -1 10
on record MY,US 19% percent	-1 -4 -3 12 -3 0 -14
on record MY,US 19% percent 2025 II	0 -4 2 9 -13 0 -12
on record MY,US 19% percent none	0 -2 -15 19 0 0 -8
on record MY,US 19% percent present	0 -1 12 -8 0 0 -2
on record MY,US 20% percent	0 -6 0 9 -5 0 -6
on record MY,US 20% percent 2025 II	0 -6 0 9 -5 0 -6
on record MY,US 20% percent none	0 -5 -1 9 -4 0 -5
on record PH,US 0% percent	-1 0 -10 19 0 0 -14
on record PH,US 0% percent 2025 II	-1 0 -10 19 0 0 -14
on record PH,US 17% percent	0 0 -5 5 -16 0 11
on record PH,US 17% percent 2025 II	0 0 -5 5 -16 0 11
on record PH,US 17% percent past	0 0 -2 4 -12 0 8
on record PH,US 19% percent	0 0 -20 25 5 0 -17
on record PH,US 19% percent 2025 II	0 0 -16 26 -2 0 -17
on record PH,US 20% percent	-2 -4 -11 -1 -11 -1 18
on record PH,US 20% percent 2025 II	-2 -4 -11 -1 -11 -1 18
on record PH,US 20% percent none	0 -1 -8 1 -6 0 10
on record TH,US 19% percent	0 0 -10 14 0 0 -7
on record TH,US 19% percent 2025 II	0 0 -10 15 0 0 -7
on record TH,US 20% percent	0 -3 -15 18 0 0 -3
on record TH,US 20% percent 2025 II	0 -3 -15 18 0 0 -3
on record TH,US 36% percent	-4 -8 -14 -13 -6 0 26
on record TH,US 36% percent 2025 II	-4 -8 -14 -13 -6 0 26
on record TH,US 40% percent	-3 -7 -15 22 -2 0 -9
on record TH,US 40% percent 2025 II	-3 -7 -15 22 -2 0 -9
on record TW,US 0% percent	0 0 -10 14 0 0 -5
on record TW,US 0% percent 2026 I	0 0 -10 14 0 0 -5
on record TW,US 10% percent present	0 0 -11 12 -1 0 -1
on record TW,US 15% percent	0 0 -13 17 -7 0 -4
on record TW,US 15% percent 2026 I	0 0 -13 13 -3 0 0
on record TW,US 20% percent	-5 -5 10 6 -6 -1 -13
on record TW,US 20% percent 2025 II	-1 -4 -2 14 -3 0 -10
on record TW,US 20% percent 2026 I	0 0 15 -7 -12 0 -1
on record TW,US 20% percent none	0 -1 12 -2 -10 0 -2
on record TW,US 32% percent	-2 -2 -9 10 -10 -2 7
on record US,VN 0% percent	-4 0 -8 24 0 0 -19
on record US,VN 0% percent 2025 II	-3 0 -7 25 0 0 -23
on record US,VN 0% percent modal	-1 0 -2 12 0 0 -11
on record US,VN 10% percent	0 -2 15 -10 -9 0 0
on record US,VN 10% percent present	0 -1 12 -7 -4 0 0
on record US,VN 20% percent	0 -3 6 1 8 -2 -19
on record US,VN 20% percent 2025 II	0 -2 13 5 -5 0 -15
on record US,VN 20% percent future	0 -1 -6 15 0 0 -10
on record US,VN 40% percent	-3 -9 -1 18 0 0 -14
on record US,VN 40% percent 2025 II	-3 -8 -8 22 0 0 -14
on record US,VN 40% percent none	0 0 -11 14 1 0 -5
on record US,VN 46% percent	-7 -19 -21 21 -5 -11 9
on record US,VN 46% percent 2025 I	0 -6 -5 17 -5 0 -9
on record US,VN 46% percent 2025 II	-5 -15 -15 11 -9 -10 14
on record US,VN 46% percent past	-3 -4 -6 12 -3 -5 0
on record US,ZA 15% percent	0 0 16 -10 -3 0 -6
on record US,ZA 15% percent 2025 II	0 0 14 -9 -3 0 -4
on record US,ZA 30% percent	-1 -7 18 -4 -3 -2 -13
on record US,ZA 30% percent 2025 II	-1 -6 17 -3 -2 -2 -12
only	-10 -10 4 2 5 -13 5
only false	-19 -42 7 11 6 -7 -4
only over 80	-4 1 2 -27 -4 -4 28
only under 80	-8 -10 4 8 6 -14 -5
opened	-19 17 0 -11 -6 -10 5
over 80	-1 -63 -10 -4 -1 18 29
pc0=agree	-14 0 -4 4 6 6 -6
pc0=begin	-14 11 -6 2 0 -6 1
pc0=buy	4 1 14 -12 -8 -1 0
pc0=deny	17 -5 4 -12 -8 0 -6
pc0=end	-1 -6 5 12 -11 -13 -5
pc0=impose	-12 -9 0 -1 9 2 0
pc0=propose	-14 3 -3 -5 0 3 9
pc0=refuse	5 12 -11 -5 0 0 -5
pc0=renew	-4 6 6 -1 -1 -1 -20
pc0=say	-3 -9 -1 -2 4 -20 10
pc0=suspend	2 10 -7 0 1 -3 -3
pc0=threaten	-11 -15 11 0 7 0 0
pc1=agree	-17 -8 0 3 2 5 -1
pc1=buy	4 1 10 -8 -3 -1 -7
pc1=deny	17 -5 4 -13 -5 0 -9
pc1=end	0 1 5 -1 2 -14 -7
pc1=impose	-13 -15 4 0 4 -2 5
pc1=lack	-2 -7 -5 12 3 -2 -6
pc1=propose	-7 8 -13 -2 -12 3 18
pc1=refuse	5 12 -3 -8 -1 0 -10
pc1=renew	-4 6 8 -3 -2 -1 -20
pc1=say	-7 -9 0 1 3 -20 9
pc1=sell	-4 -12 4 1 7 -2 -6
pc1=sign	4 -6 1 1 -1 -14 3
pc1=suspend	1 12 -3 -3 1 -3 -8
pc1=target	4 -11 -2 16 -9 0 -8
pc1=threaten	-12 -15 11 -4 4 -3 6
pct0=agree past	-7 -11 0 4 1 9 -9
pct0=agree present	0 -5 -1 4 8 1 -14
pct0=bear future	-5 -3 -1 11 -2 -3 -9
pct0=bear modal	4 0 -9 -13 9 -1 6
pct0=begin future	3 -6 3 11 -14 -1 -8
pct0=begin modal	-10 10 1 -11 -8 -3 7
pct0=begin past	-3 -18 9 -8 8 -16 2
pct0=begin pluperfect	0 -6 3 -2 9 2 -13
pct0=deny past	13 -2 0 -6 -3 0 -7
pct0=down modal	-6 5 3 -3 -13 -1 4
pct0=down past	0 -14 -2 -1 6 -14 8
pct0=end pluperfect	0 -11 -11 19 -3 0 -1
pct0=end present	3 0 1 12 -15 -3 -10
pct0=impose future	15 -7 0 -16 5 7 6
pct0=impose modal	-11 -4 8 -13 4 -3 5
pct0=impose modal-passive	0 -4 5 -15 2 0 7
pct0=impose past	-21 -15 0 5 7 4 -2
pct0=impose present	-12 3 -9 7 0 1 1
pct0=impose present-passive	1 0 3 5 -7 2 -11
pct0=propose past	-12 0 0 1 -15 6 7
pct0=propose perfect	1 7 12 -21 -5 0 -5
pct0=propose present	-11 -3 -5 6 12 -2 -2
pct0=propose present-passive	0 0 5 -11 0 0 4
pct0=renew present-passive	-1 -2 -2 3 9 0 -11
pct0=return modal	0 -7 -7 13 -2 0 0
pct0=say perfect	-10 -4 5 -8 -9 -2 14
pct0=say pluperfect	0 -4 11 -12 5 0 -5
pct0=say pluperfect-passive	0 4 0 -12 -3 0 8
pct0=say present	5 3 -11 -4 19 -7 -7
pct0=say present-passive	-5 -12 -6 4 5 0 9
pct0=sell past	0 0 11 -2 -6 0 -5
pct0=sign future	0 1 0 -16 0 0 13
pct0=sign modal	0 10 0 2 -1 0 -12
pct0=sign past	-6 -11 1 0 8 2 -4
pct0=sign perfect	-3 11 -6 9 -14 -1 -6
pct0=stay future	-6 -15 -4 12 1 0 2
pct0=stay past	1 11 0 -9 1 7 -13
pct0=suspend future	0 0 -10 12 0 0 0
pct0=suspend past	0 13 1 -7 -7 0 -3
pct0=suspend present	4 -1 -3 -4 10 0 -2
pct0=target future	-1 -2 15 -16 -10 2 6
pct0=target modal-passive	10 6 -2 -10 -9 0 -3
pct0=target present-passive	4 0 5 0 -10 -6 0
pct0=threaten past	-11 -10 4 -12 6 0 11
pct0=threaten perfect	0 -8 16 -1 0 0 -10
pct0=up modal	-5 4 -13 13 -10 0 0
pct0=up perfect	9 -4 -11 6 1 0 -4
pct1=agree participle-passive	-2 -9 11 -1 -6 3 -2
pct1=agree past	-7 -11 0 5 2 6 -10
pct1=agree present	0 -5 -1 4 8 1 -14
pct1=bear future	-5 -2 -1 10 -1 -3 -7
pct1=bear modal	4 -2 -9 -10 9 -1 6
pct1=begin future	3 -14 5 11 -12 0 -7
pct1=begin gerund	-2 -13 13 -9 0 0 4
pct1=begin infinitive	5 0 -17 1 1 0 9
pct1=begin modal	-9 6 4 -10 -8 -3 7
pct1=begin participle-passive	0 0 -15 4 14 0 -6
pct1=begin past	-3 -18 10 -7 6 -16 2
pct1=begin pluperfect	0 -6 3 -2 9 2 -13
pct1=deny past	13 -2 0 -6 -3 0 -7
pct1=down gerund	0 -8 13 -7 -3 0 0
pct1=down modal	-5 5 3 -3 -13 -1 4
pct1=down participle-passive	0 0 6 -16 -3 0 10
pct1=down past	0 -14 -2 -1 6 -14 8
pct1=end participle-passive	0 4 -9 -10 15 0 -5
pct1=end pluperfect	0 -11 -11 19 -3 0 -1
pct1=end present	3 1 3 7 -10 -3 -9
pct1=impose future	15 -7 -1 -16 5 7 6
pct1=impose infinitive	3 -17 2 -3 7 1 0
pct1=impose modal	-11 -4 7 -13 5 -3 5
pct1=impose modal-passive	0 -4 5 -15 2 0 7
pct1=impose participle-passive	0 -9 13 3 -15 -10 1
pct1=impose past	-20 -15 2 4 8 1 -4
pct1=impose present-passive	1 0 3 6 -10 2 -8
pct1=propose participle-passive	6 4 -15 8 -13 0 9
pct1=propose past	-9 0 3 1 -15 6 2
pct1=propose perfect	-6 7 4 -17 -3 0 2
pct1=renew present-passive	-1 -2 -2 3 9 0 -11
pct1=return modal	0 -7 -7 13 -2 0 0
pct1=say perfect	-10 -4 5 -8 -9 -2 14
pct1=say pluperfect	0 -4 11 -12 5 0 -5
pct1=say pluperfect-passive	0 4 0 -12 -3 0 8
pct1=say present	4 3 -11 -5 20 -7 -7
pct1=say present-passive	-5 -11 -5 4 0 0 11
pct1=sell past	0 0 11 -2 -6 0 -5
pct1=sign future	0 5 -10 -12 0 0 14
pct1=sign infinitive	0 -2 -6 -6 -2 0 11
pct1=sign modal	0 10 0 2 -1 0 -12
pct1=sign participle-passive	2 -20 12 2 -2 -3 -1
pct1=sign past	-6 -11 1 2 6 -2 -4
pct1=sign perfect	-3 11 -4 6 -12 -1 -5
pct1=stay future	-6 -15 0 11 -8 0 3
pct1=stay past	1 7 3 -6 -1 7 -15
pct1=stay present	17 -12 -2 6 -10 3 0
pct1=suspend past	0 13 1 -7 -7 0 -3
pct1=suspend present	4 0 -7 -1 11 0 -2
pct1=target future	-1 -2 15 -16 -10 2 6
pct1=target gerund	0 1 -12 9 2 0 0
pct1=target modal-passive	10 6 -2 -10 -9 0 -3
pct1=target present-passive	4 0 6 1 -15 -5 0
pct1=threaten past	-11 -10 4 -11 6 0 10
pct1=threaten perfect	0 -6 12 -6 0 0 -4
pct1=up infinitive	0 0 -7 -10 -2 0 15
pct1=up modal	-4 0 -9 13 -10 0 0
pct1=up perfect	9 -4 -11 6 1 0 -4
peak after	0 -3 -9 -11 -6 16 5
peak before	-4 -12 -1 -6 -6 14 -1
peak column	0 -21 -23 -13 -20 38 -7
peak heading	0 -21 -23 -14 -21 39 -7
peak led	-14 -22 -24 -13 -29 54 -2
peak low	-5 -29 -24 -27 -28 71 -14
peak part	-6 -18 -4 -17 -17 30 0
peak rest	2 -12 -12 -16 -8 38 -16
peers 0 0	-4 -5 4 12 -9 -16 -2
peers 0 1	-27 5 2 7 -4 -12 1
peers 0 2	0 -27 11 3 16 -11 -16
peers 1 0	-17 18 -1 -1 0 -21 -2
peers 1 1	-20 15 -8 -1 -8 7 9
peers 2 0	10 -9 -6 -1 -10 15 8
peers 2 1	2 -3 6 -10 -5 2 7
peers 2 2	15 -5 5 -5 -1 1 -5
phas-future	1 -16 -1 6 2 2 1
phas-gerund	-16 -1 18 -2 -8 -3 -6
phas-modal	-8 3 4 -10 3 -9 4
phas-participle	1 -9 -4 0 13 4 -5
phas-past	-1 -14 -1 5 6 5 -7
phas-perfect	7 2 0 -8 0 -11 5
presently after	-1 -24 20 3 -15 -19 0
presently before	4 -20 24 -12 -1 0 -18
presently column	-4 -13 62 -34 -39 -17 -27
presently heading	-4 -19 65 -29 -44 -18 -30
presently led	1 -23 18 -4 1 1 -6
presently low	-16 -3 4 -2 1 -7 8
presently part	0 -36 33 -10 2 -12 -16
presently rest	-22 20 -22 15 -4 -11 9
presently row	0 -7 11 2 -8 0 -4
pt0=future	1 -12 -1 2 0 2 5
pt0=modal	-16 -1 -3 2 7 -6 3
pt0=modal-passive	9 -3 9 -18 0 -3 -1
pt0=past	1 -11 5 1 3 7 -9
pt0=perfect-not	0 5 3 -16 -3 0 10
pt0=present-not	10 -13 -1 -17 12 10 1
pt0=present-passive	-9 9 -2 6 -9 0 -4
pt0=present-passive-not	-7 -7 1 -1 11 -1 3
pt1=future	2 -14 -1 1 -4 3 8
pt1=gerund	-16 -4 19 0 -11 -1 -5
pt1=modal	-16 -5 -2 4 8 -6 3
pt1=modal-passive	10 -3 9 -18 0 -3 -1
pt1=past	3 -10 6 1 0 6 -10
pt1=perfect	-1 0 -3 -4 0 -8 10
pt1=perfect-not	0 5 3 -16 -3 0 10
pt1=present-not	10 -13 -3 -16 13 10 2
pt1=present-passive	-8 10 -1 6 -15 0 -2
pt1=present-passive-not	-7 -7 1 -1 11 -1 3
pv0-none	8 2 0 0 4 -5 -10
pv0=announce	-18 -10 -6 9 12 -2 -2
pv0=answer	4 -6 -11 3 7 -1 1
pv0=apply	-1 8 5 0 -7 -1 -10
pv0=ask	-7 -6 -7 1 11 -2 3
pv0=begin	-2 -9 6 0 -2 -4 1
pv0=buy	0 -4 13 -5 -4 0 -4
pv0=collect	-2 1 -2 5 1 2 -13
pv0=conclude	0 1 5 4 -14 0 -6
pv0=confirm	0 4 12 -10 0 0 -7
pv0=continue	0 -10 -4 2 11 0 0
pv0=cut	0 -5 -11 -1 7 5 4
pv0=deny	12 -2 0 -5 -1 0 -8
pv0=double	6 -3 -11 -14 4 13 1
pv0=end	1 5 0 2 -5 -1 -12
pv0=enter	-1 -2 -16 0 10 2 5
pv0=face	-1 15 -1 -4 -5 0 -1
pv0=have	11 -1 -1 1 -6 -3 -3
pv0=hold	-1 -2 11 -17 5 -3 0
pv0=impose	0 -4 -12 19 1 -4 -7
pv0=initial	0 0 -9 9 0 0 -1
pv0=keep	-1 0 -5 4 -13 -3 11
pv0=know	-8 1 -7 0 1 0 11
pv0=lapse	0 -2 0 9 -11 -2 0
pv0=lay	0 0 6 -13 0 0 5
pv0=negotiate	0 0 7 -12 -1 0 1
pv0=note	0 4 8 -12 0 0 -4
pv0=order	5 2 6 -2 -12 0 0
pv0=other	-3 10 -7 0 -3 -10 6
pv0=pay	0 1 -4 0 7 -11 1
pv0=promise	-4 2 9 0 4 0 -19
pv0=ready	0 0 -7 -6 -5 0 13
pv0=recall	-7 4 -13 -3 17 -2 -4
pv0=remain	0 -5 13 0 -6 0 -7
pv0=renew	-1 -3 10 1 -5 0 -8
pv0=replace	5 -2 -12 0 4 0 5
pv0=report	11 -8 -5 2 -10 0 0
pv0=rise	0 3 4 6 -7 -1 -12
pv0=sell	-2 -3 14 0 -5 0 -9
pv0=stand	-1 -11 7 -2 2 0 3
pv0=stay	5 7 -9 1 -1 0 -5
pv0=tax	0 3 0 -13 4 -1 7
pv0=tell	-10 -6 2 0 -5 -7 10
pv0=want	-4 -8 -11 12 5 0 -1
pv0=warn	-12 -11 12 -8 6 0 3
pv0=withdraw	0 -9 16 -4 0 0 -7
pv0=write	9 -8 -3 -4 -9 -3 7
pv1-none	8 6 -3 1 4 -2 -13
pv1=add	-6 6 6 2 0 -1 -14
pv1=admit	11 0 0 -8 -2 0 -6
pv1=announce	-19 -11 -7 9 13 -2 0
pv1=answer	4 -7 -12 3 7 -1 3
pv1=apply	-1 8 5 0 -7 -1 -10
pv1=buy	0 -5 14 -2 -5 0 -9
pv1=collect	-3 -3 -4 11 -1 2 -14
pv1=confirm	0 4 12 -10 0 0 -7
pv1=cut	0 -5 -11 -2 7 5 5
pv1=deny	12 -2 2 -6 -1 0 -12
pv1=double	6 -4 -14 -7 3 13 3
pv1=dump	0 -5 15 -10 -2 0 -4
pv1=end	0 6 -1 -6 9 -2 -13
pv1=enter	-2 -4 -27 8 15 3 4
pv1=face	-1 13 -1 -2 -5 0 -1
pv1=have	15 4 0 -4 -4 -1 -6
pv1=hold	-2 0 4 -12 8 -3 0
pv1=impose	0 -4 -8 16 0 -4 -9
pv1=initial	0 0 -11 7 -1 0 4
pv1=introduce	0 -4 12 3 -13 -1 -4
pv1=keep	-1 -1 -5 2 -10 -1 12
pv1=know	-9 4 -6 -2 0 0 12
pv1=lapse	0 -1 0 8 -11 -2 -1
pv1=leave	5 8 10 -18 1 -1 -5
pv1=let	-2 0 -3 -6 13 -1 -1
pv1=levy	0 0 -12 0 13 0 1
pv1=lower	5 -3 8 0 -3 -1 -9
pv1=make	-9 -14 -1 2 4 -4 6
pv1=negotiate	0 0 8 -13 -1 0 0
pv1=note	0 4 8 -12 0 0 -4
pv1=offer	-5 -2 -5 -7 -5 0 16
pv1=other	-2 10 -4 0 0 -10 0
pv1=pass	4 -11 -6 11 3 0 0
pv1=pay	1 7 -3 -1 3 -10 -1
pv1=reach	-1 -4 -8 2 1 11 -2
pv1=ready	0 0 -7 -6 -5 0 13
pv1=recall	-7 4 -11 -3 16 -2 -4
pv1=remain	0 -5 20 -5 -5 0 -7
pv1=renew	-1 -1 12 -2 -6 0 -8
pv1=replace	5 -2 -12 0 4 0 5
pv1=report	11 -8 -5 2 -10 0 0
pv1=see	-3 -2 -2 -9 -5 0 11
pv1=sell	-2 -7 8 -5 9 -1 -11
pv1=settle	0 -1 0 -7 0 0 11
pv1=sign	-7 -10 -3 7 6 -4 -1
pv1=stand	-2 -12 8 -3 1 0 3
pv1=start	0 -10 -1 0 5 -1 5
pv1=stay	5 8 -14 5 0 1 -4
pv1=tell	-10 -6 3 1 -10 -7 10
pv1=want	-2 -2 -14 10 4 0 0
pv1=warn	-12 -11 12 -8 6 0 3
pv1=withdraw	0 -9 15 -4 0 0 -5
pv2-none	9 5 -5 3 -1 -6 -3
pvt0=add present	-1 0 10 2 -11 0 -8
pvt0=announce past	-13 -7 -6 13 0 -1 -2
pvt0=announce pluperfect	0 0 5 -13 5 0 0
pvt0=announce present	-1 0 -3 -4 13 0 -9
pvt0=apply present	-1 6 1 7 -12 -1 -8
pvt0=ask pluperfect	0 0 -12 3 -1 0 9
pvt0=be future	-6 -14 1 13 -8 0 0
pvt0=be past	2 15 -9 -1 -4 7 -10
pvt0=be pluperfect	0 3 -10 9 -8 0 0
pvt0=bear present	0 -9 -5 15 -9 0 0
pvt0=begin past	-1 -5 15 -14 1 -3 -2
pvt0=begin present	0 -3 -11 13 -3 0 2
pvt0=bring present	0 0 13 -12 -7 0 2
pvt0=carry present	0 0 3 -18 3 0 7
pvt0=charge future	-4 -4 13 -7 -1 1 -6
pvt0=charge modal	0 -7 8 -2 -13 0 6
pvt0=charge perfect	0 1 -10 -1 10 0 0
pvt0=conclude past	0 0 5 4 -13 0 -5
pvt0=confirm past	0 0 13 -12 0 0 0
pvt0=deny past	14 -1 -5 -4 -1 0 -7
pvt0=end present	-1 2 5 1 -11 0 -4
pvt0=enter present	0 0 0 -13 8 -1 4
pvt0=extend present	0 -5 -8 0 11 0 -2
pvt0=get present	-3 5 4 1 -14 6 -13
pvt0=go modal	-4 12 -12 -3 -6 0 6
pvt0=go perfect	2 -3 -12 10 0 0 0
pvt0=have past	6 1 -6 5 5 1 -14
pvt0=have present	7 -3 3 -3 -14 -8 5
pvt0=hold present	-1 -7 7 -12 9 -2 2
pvt0=keep present	0 3 -11 10 -10 0 7
pvt0=know present	-7 1 -8 1 0 0 11
pvt0=lapse present	0 12 0 -13 0 0 0
pvt0=let present	-1 2 2 -10 6 -1 -1
pvt0=make past	0 -2 2 -11 6 -2 5
pvt0=make present	-3 -3 1 12 -16 0 -3
pvt0=other modal	0 -2 12 -5 -2 0 -6
pvt0=other pluperfect	-1 7 -11 6 -8 -2 4
pvt0=pay future	-3 -10 0 12 -1 -2 -7
pvt0=pay modal	5 -11 -1 -10 13 0 0
pvt0=prolong present	0 11 -10 1 -4 0 -3
pvt0=propose past	0 0 -13 -3 -1 0 16
pvt0=publish past	0 -3 -15 13 0 0 2
pvt0=put present	0 4 0 1 -14 5 5
pvt0=raise future	6 -1 0 -12 7 0 -1
pvt0=ready present	0 0 -7 -6 -5 0 13
pvt0=recall past	-4 3 -6 -6 12 0 -1
pvt0=remain present	0 -4 12 0 -6 0 -7
pvt0=replace present	5 -1 -12 1 6 0 -2
pvt0=say past	2 1 4 5 -11 1 -6
pvt0=say perfect	-12 0 -1 -11 0 0 12
pvt0=say present	2 4 -11 0 8 -3 0
pvt0=settle past	0 0 8 -15 6 0 3
pvt0=stand past	0 -4 0 0 8 2 -11
pvt0=start present	0 -4 -13 9 0 0 7
pvt0=stay present	5 9 -8 0 -4 1 -3
pvt0=stop present	0 5 -1 7 -12 0 -2
pvt0=suspend past	0 10 1 -6 -8 0 -1
pvt0=take modal	0 -14 16 -10 0 0 -2
pvt0=take past	0 -11 7 1 1 -2 -5
pvt0=take present	-4 8 2 -12 2 3 -2
pvt0=tell pluperfect	2 -2 12 -7 -4 0 -6
pvt0=tell present	3 -11 -11 4 5 0 4
pvt0=write past	14 -12 -9 -9 -4 -1 10
pvt1=add present	-1 0 11 0 -10 0 -7
pvt1=agree participle	0 -4 22 -17 -8 0 0
pvt1=announce past	-13 -6 -5 12 1 -1 -2
pvt1=announce pluperfect	0 0 5 -13 5 0 0
pvt1=announce present	-1 0 -3 -4 13 0 -9
pvt1=apply present	-1 6 1 7 -12 -1 -8
pvt1=ask pluperfect	0 0 -12 3 -1 0 9
pvt1=be future	-6 -14 0 13 -8 0 0
pvt1=be past	2 11 -7 3 -8 7 -10
pvt1=be pluperfect	0 3 -10 9 -8 0 0
pvt1=be present	15 -15 1 -1 1 6 -4
pvt1=bear present	0 -8 -6 16 -9 0 0
pvt1=begin past	-1 -5 15 -12 -1 -3 0
pvt1=begin present	0 -3 -11 13 -3 0 2
pvt1=bring present	0 0 13 -12 -7 0 2
pvt1=carry present	0 0 3 -18 3 0 7
pvt1=charge future	-4 -4 13 -7 -1 1 -6
pvt1=charge gerund	0 1 -12 9 2 0 0
pvt1=charge modal	0 -7 7 -1 -11 0 7
pvt1=charge participle	0 -4 -3 14 -1 0 -9
pvt1=charge perfect	0 1 -10 -1 10 0 0
pvt1=come gerund	0 -8 12 -6 -3 0 0
pvt1=conclude past	0 0 5 4 -13 0 -5
pvt1=confirm past	0 0 13 -12 0 0 0
pvt1=deny past	14 -1 -5 -4 -1 0 -7
pvt1=dump gerund	0 -5 15 -10 -2 0 -4
pvt1=end participle	0 0 -13 -5 17 0 -1
pvt1=end present	-1 2 5 1 -11 0 -4
pvt1=enter infinitive	0 0 -11 10 2 0 0
pvt1=enter present	0 0 0 -13 8 -1 4
pvt1=extend present	0 -5 -8 0 11 0 -2
pvt1=get present	-3 5 6 0 -15 6 -13
pvt1=go perfect	2 -3 -12 10 0 0 0
pvt1=have past	12 8 -7 -4 5 2 -11
pvt1=have present	7 -1 4 -2 -13 -7 1
pvt1=hold present	-1 -7 7 -12 9 -2 2
pvt1=keep present	0 4 -15 12 -9 0 8
pvt1=know present	-7 1 -8 1 0 0 11
pvt1=lapse present	0 12 0 -13 0 0 0
pvt1=leave participle	0 6 2 -13 5 0 -1
pvt1=let present	-1 2 2 -10 6 -1 -1
pvt1=make past	0 -2 2 -11 6 -2 5
pvt1=make present	-3 -3 1 12 -16 0 -3
pvt1=other modal	0 -2 12 -5 -2 0 -6
pvt1=other pluperfect	-1 7 -11 6 -8 -2 4
pvt1=pay future	-3 -10 0 11 -1 -2 -5
pvt1=pay gerund	-1 10 0 0 -10 0 -9
pvt1=pay modal	5 -11 -1 -10 13 0 0
pvt1=prolong present	0 11 -10 1 -4 0 -3
pvt1=publish past	0 -3 -15 13 0 0 2
pvt1=raise future	6 -1 0 -12 7 0 -1
pvt1=ready present	0 0 -7 -6 -5 0 13
pvt1=recall past	-4 3 -6 -6 12 0 -1
pvt1=remain present	0 -4 19 -5 -4 0 -6
pvt1=replace present	5 -1 -12 1 6 0 -2
pvt1=say past	2 1 4 5 -11 1 -6
pvt1=say perfect	-12 0 -1 -11 0 0 12
pvt1=say present	1 4 -11 0 8 -3 0
pvt1=settle past	0 0 8 -15 6 0 3
pvt1=stand past	0 -4 0 0 8 2 -11
pvt1=start present	0 -4 -13 9 0 0 7
pvt1=stay present	5 9 -14 5 -3 1 -2
pvt1=suspend participle	0 2 20 -17 -5 0 -4
pvt1=suspend past	0 10 1 -6 -8 0 -1
pvt1=take modal	0 -14 16 -10 0 0 -2
pvt1=take past	0 -11 7 1 1 -2 -5
pvt1=take present	-4 8 2 -12 2 3 -2
pvt1=tell pluperfect	2 -2 12 -7 -4 0 -6
pvt1=tell present	3 -10 -10 5 0 0 6
pvt1=write past	14 -12 -9 -9 -4 -1 10
q1=a	-2 -9 4 -7 7 -2 4
q1=a chinese	0 -7 -4 15 -8 0 -8
q1=a duty	0 -1 -12 14 -6 0 2
q1=a further	0 0 5 -11 11 -5 -4
q1=a joint	0 -9 -3 14 -3 0 -3
q1=a list	0 6 -13 7 -1 0 0
q1=a spokesman	4 0 -12 0 4 0 4
q1=a truce	-1 -13 -19 11 -11 0 20
q1=about	0 0 -11 -10 19 0 0
q1=about billion	0 0 -8 -10 17 0 0
q1=according	5 4 -4 -18 7 0 8
q1=according to	5 4 -4 -18 7 0 8
q1=after	0 11 -11 -6 12 -7 1
q1=after a	0 0 -15 10 8 0 -3
q1=after that	-4 10 8 -3 -4 0 -12
q1=after two	-2 0 -2 -4 12 -5 -2
q1=alert	-6 4 -10 12 -5 0 0
q1=algeria	0 -4 1 -13 9 0 4
q1=all	3 4 5 5 -9 -2 -14
q1=american goods	-2 -3 10 -6 -9 12 -3
q1=an	-4 3 1 13 -9 -7 -8
q1=and	7 27 -11 -2 -14 0 -2
q1=and after	4 20 -11 -10 -5 -1 -9
q1=and before	0 0 -12 -11 17 0 -3
q1=and china	0 -8 5 -8 9 2 -8
q1=and if	-1 5 -24 -1 -9 5 15
q1=and the	2 -5 -5 13 -7 -1 -1
q1=and then	-2 12 4 -10 -11 -1 0
q1=and what	-5 0 -13 11 -3 -1 7
q1=april	0 -15 -22 -10 35 6 -23
q1=argentina	-1 -5 14 -6 -3 0 -4
q1=argentine	0 -8 4 -6 -1 0 10
q1=article	-5 -6 -11 17 -3 -1 1
q1=as	5 -18 -2 -3 21 -1 -12
q1=as of	-4 -7 9 -20 17 0 -5
q1=at the	7 13 -4 -18 0 1 4
q1=august	4 -4 -7 -25 12 4 13
q1=background	-7 11 7 2 -16 1 -7
q1=because	-1 5 12 -12 0 -3 -3
q1=beef	-3 -6 2 -4 11 0 -5
q1=before	-9 4 1 -5 10 7 -14
q1=before it	-4 -2 -3 -1 11 0 -3
q1=before that	-1 3 8 -14 6 0 -6
q1=beijing	-5 -18 -2 16 3 -7 -13
q1=beijing has	0 0 4 -12 9 0 -1
q1=belgium	0 0 -3 -15 5 -1 10
q1=bern	-1 0 -14 11 6 0 -2
q1=bessent	-4 7 10 -6 -13 0 0
q1=between	-2 -7 11 -2 -4 0 0
q1=bolivia	-1 -10 -2 14 -7 2 -2
q1=bolivia 's	0 2 -10 10 -1 0 -2
q1=both	-12 0 2 -6 13 -12 2
q1=both rates	0 0 2 11 -3 -9 -4
q1=both sides	0 1 4 -12 0 0 8
q1=botswana	0 -2 11 -12 1 0 -4
q1=brasília	0 0 9 -11 2 0 -7
q1=brazil	-12 -12 3 5 -9 -4 8
q1=brazil is	0 -1 -8 11 -4 0 1
q1=british	0 -3 -13 9 1 1 5
q1=brussels	-1 -10 11 -1 -6 0 0
q1=buenos	-3 13 -2 -11 -6 2 5
q1=buenos aires	-3 13 -2 -11 -6 2 5
q1=bulgarian	0 -13 4 9 1 0 0
q1=busan	0 0 -7 18 -3 0 -13
q1=buses	5 -5 9 -12 3 -1 -6
q1=but	-10 10 -9 15 -17 -4 2
q1=by	3 -12 0 5 -2 -7 3
q1=by an	0 -2 7 -14 -3 0 9
q1=c	0 10 -22 2 7 -1 0
q1=cambodia	-1 -10 -12 16 5 0 -5
q1=canada	-7 -21 6 10 2 -8 -6
q1=canada and	0 0 -12 19 -7 0 -9
q1=canadian	0 5 3 -12 -7 1 4
q1=cars	-4 -12 2 13 -5 -3 -11
q1=cars from	0 0 -14 16 -1 0 -2
q1=chief	0 0 -12 -5 17 0 -3
q1=chief justice	0 0 -14 -8 18 0 -1
q1=china	-8 -31 17 10 -2 -14 -16
q1=china and	0 0 12 -23 7 0 0
q1=china is	-1 -7 29 -14 -8 -4 -12
q1=china will	0 0 2 4 -11 -1 3
q1=chinese	-6 -1 7 5 -14 -8 9
q1=coffee	-3 7 -4 -14 10 1 1
q1=commerce minister	0 -5 10 -10 -2 0 3
q1=commerce secretary	0 -3 -8 16 -4 0 -8
q1=congress	-7 -1 -9 -1 -3 7 12
q1=copper	-2 -12 1 14 -13 0 -2
q1=correction	23 -11 -12 -11 -3 0 -1
q1=corrections	14 -1 -7 -7 -9 7 0
q1=countries	-1 -2 -2 10 -5 0 -3
q1=cranes	-1 -5 -1 12 -7 0 -8
q1=d	-4 6 -24 -2 2 0 20
q1=deals	0 0 -13 16 -4 0 -3
q1=december	-8 -5 -9 13 9 3 -12
q1=do	0 7 5 -7 0 3 -15
q1=donald	-5 -1 -1 7 -20 2 3
q1=donald trump	-5 -1 -1 7 -20 2 3
q1=during	-8 -8 -16 14 7 -3 2
q1=during the	-6 -5 -20 19 3 -2 1
q1=duties	-4 7 1 -11 5 -2 3
q1=economy minister	0 1 -3 11 -9 0 -5
q1=ecuador	-2 11 0 -3 -3 6 -19
q1=egypt	-1 2 -5 -12 6 1 8
q1=eight	0 5 -5 -13 1 0 11
q1=eleven	11 4 -5 0 -7 0 -6
q1=elsewhere	1 -3 -5 11 -15 -1 2
q1=ethiopia	-2 0 11 -4 -1 -1 -5
q1=eu	-2 -9 8 -13 2 -1 7
q1=europe	0 -7 0 2 -14 -2 11
q1=everyone	0 0 11 -15 -8 0 6
q1=february	0 0 -30 3 27 0 -17
q1=federal	0 0 10 -8 -5 0 2
q1=fentanyl	0 -5 3 -12 11 -1 2
q1=fentanyl tariff	0 0 1 -13 8 0 4
q1=fifty	-1 -1 0 12 -5 -3 -9
q1=finance	0 -3 -3 -4 -7 0 13
q1=finance minister	0 -3 -7 -2 -7 0 15
q1=finland 's	0 1 0 9 0 0 -12
q1=finnish	0 -5 2 -8 11 0 -9
q1=first	9 -16 0 6 -1 -1 3
q1=fish	0 0 12 -8 -1 0 -5
q1=fishmeal	-2 0 -7 13 -10 0 -2
q1=flash	0 3 -12 6 8 0 -3
q1=for	-28 -2 8 -7 3 7 2
q1=for china	0 -2 0 -5 17 -1 -14
q1=for days	0 12 -7 8 -15 -1 -7
q1=for most	0 -1 -6 -4 12 0 -1
q1=for the	-9 9 6 3 -13 -4 -6
q1=for those	0 -8 -6 14 -9 -4 4
q1=forty	-2 -3 6 -12 1 -1 2
q1=four	-5 18 -9 1 -9 -3 0
q1=fourteen	0 -4 -19 7 1 0 13
q1=friday	-3 1 10 -15 -10 -1 12
q1=from	-15 9 15 9 -29 -1 -16
q1=from april	0 -9 1 10 -3 -1 -6
q1=from china	0 0 11 -10 0 0 0
q1=from february	0 -4 12 -7 0 0 -2
q1=from monday	6 -3 -6 19 -23 3 -10
q1=from november	0 0 12 -6 -4 0 -1
q1=from saturday	0 11 1 -4 -10 0 -2
q1=from the	-7 7 11 -17 -2 -1 5
q1=from today	-3 -6 -4 2 14 -2 -8
q1=georgia	11 4 -4 1 -10 -6 -4
q1=germany	0 9 9 -6 -11 0 -2
q1=ghana	-4 14 2 -7 -7 0 -5
q1=ghana 's	-2 17 -9 -11 -2 0 0
q1=good	-3 -4 12 -13 0 0 3
q1=good morning	0 0 4 -11 2 0 5
q1=goods from	0 0 -12 17 -9 -1 -2
q1=goods of	0 -6 -4 11 -5 -2 2
q1=half	-1 -2 -10 12 1 -4 -1
q1=he	-1 -5 0 8 -6 -16 2
q1=he has	-2 2 2 0 9 -1 -13
q1=he is	1 3 -9 17 -8 0 -12
q1=he said	-9 -4 0 11 -3 0 0
q1=he signed	0 -7 13 -8 5 0 -8
q1=he told	-3 1 14 0 -3 0 -13
q1=he was	-2 -1 -10 17 0 0 -6
q1=he would	3 -4 0 -16 -7 0 14
q1=her	0 0 4 -12 7 0 -3
q1=here	-5 -5 -5 15 -5 2 -7
q1=here 's	0 0 15 -11 -7 0 -1
q1=here is	-2 0 -8 8 3 0 -3
q1=host	1 -2 12 -5 1 -1 -16
q1=hours	1 0 -7 12 -7 0 -4
q1=hours later	1 0 -7 11 -7 0 -3
q1=how	3 -1 2 8 -23 11 -20
q1=how much	6 -8 3 6 -11 -2 -8
q1=i	-1 -2 -7 0 12 6 -5
q1=i was	-2 0 12 -7 -8 0 2
q1=i would	1 -4 0 -1 11 0 -14
q1=if	-13 15 10 -3 -25 -5 -3
q1=if he	-4 11 1 -9 2 -3 -3
q1=if it	-11 -9 4 7 -10 0 4
q1=if no	0 8 8 -15 -1 0 -1
q1=if nothing	-1 8 -15 8 0 0 2
q1=if the	6 13 3 -9 -13 -16 3
q1=if we	-2 -6 13 -1 -2 0 -5
q1=importers	0 0 -3 -18 10 0 5
q1=in	-11 13 9 -10 -4 8 -11
q1=in a	-3 10 -15 14 -10 0 4
q1=in force	0 0 7 -21 13 0 -8
q1=in january	0 -7 16 -14 0 -1 -4
q1=in june	0 -4 2 8 -12 -3 6
q1=in october	0 -1 -8 14 -4 0 -3
q1=in return	-4 -5 -2 14 2 -7 -10
q1=in that	0 0 4 -16 3 0 8
q1=in the	2 -7 11 -16 12 1 -6
q1=india	-15 -12 1 11 6 -2 -11
q1=indian	-1 2 -4 -1 -2 10 -10
q1=indonesia	-7 -17 4 7 -11 -1 7
q1=indonesia 's	0 0 -7 11 -2 0 -2
q1=indonesia and	0 -11 7 -1 -6 0 5
q1=iran	0 -5 6 -11 1 0 5
q1=ireland	1 0 5 -19 0 0 7
q1=is	1 -15 -2 1 0 0 6
q1=it	13 -11 0 -2 8 -4 -5
q1=it applies	-1 -2 11 -3 0 0 -8
q1=it began	0 -7 -16 13 10 -4 -9
q1=it begins	-1 -12 -1 5 1 -1 0
q1=it comes	0 -2 -4 11 0 -2 -4
q1=it did	-2 0 4 -14 -4 0 13
q1=it does	2 -4 13 -8 -7 -2 0
q1=it ends	8 1 9 -3 -13 1 -8
q1=it had	12 -12 10 -20 10 5 -13
q1=it has	0 3 2 13 -19 1 -5
q1=it is	7 -5 4 -7 10 -5 -9
q1=it isn't	-1 -6 -3 -8 12 0 1
q1=it may	-1 11 -16 -7 5 -1 3
q1=it pays	10 -13 -10 -1 -2 -7 16
q1=it starts	0 -4 -1 13 -9 0 -4
q1=it takes	0 0 -11 14 0 -2 -1
q1=it took	3 -4 -2 3 -11 -4 10
q1=it was	1 -14 -9 1 8 5 7
q1=it will	0 14 -7 -6 -11 -1 6
q1=it would	0 5 4 -17 -9 3 5
q1=italy	-3 -12 7 -16 6 -2 9
q1=italy 's	0 -11 0 -15 9 -1 10
q1=its	-8 -28 12 -11 11 -1 10
q1=its own	0 -11 -1 -2 13 0 0
q1=january	-3 -15 -16 2 12 9 7
q1=japan	0 -11 -5 15 -8 -7 1
q1=japan 's	4 3 -4 11 -13 0 -3
q1=japan and	0 -4 -3 -13 0 0 18
q1=june	-4 -11 13 -16 5 11 -7
q1=justices	0 0 -23 11 13 0 0
q1=kazakhstan	1 16 -8 -6 -2 0 -2
q1=keep	5 -3 11 -11 -2 0 -2
q1=kenya	-6 4 5 20 -16 -7 -17
q1=kenya 's	0 11 0 -6 -8 0 2
q1=kenyan	0 2 7 -11 2 -2 -4
q1=korea	-3 -11 -2 -5 0 -1 13
q1=last	5 -5 -2 -11 12 8 -13
q1=last year	0 6 3 -18 4 -3 0
q1=later	0 -1 -5 14 -3 0 -10
q1=let	2 7 0 11 -21 -1 -1
q1=levels	0 15 3 -15 -10 -1 -5
q1=march	2 -16 -21 -3 21 15 -16
q1=may	-4 -12 -1 -8 16 -3 -1
q1=medicines	-5 0 -30 32 -9 0 -1
q1=minister	12 1 -6 5 0 -2 -11
q1=montevideo	0 7 -16 3 2 0 2
q1=morocco	4 10 -14 3 -4 -4 6
q1=most	0 -6 17 -2 -15 -2 0
q1=most of	0 -1 12 7 -18 0 -5
q1=mr	14 -15 6 0 -2 0 -2
q1=mr trump	-3 -6 1 0 -14 -2 13
q1=negotiations	0 0 -16 -2 -3 0 18
q1=neither	-8 8 5 1 0 4 -14
q1=neither has	0 13 1 -10 -5 0 -8
q1=new	-12 7 0 -18 20 0 -5
q1=new york	0 7 8 -18 3 0 1
q1=nigeria	-4 2 9 -1 -11 9 -12
q1=nine	-6 1 -8 -12 -2 -2 19
q1=no	11 7 3 0 -7 -6 -17
q1=no change	0 0 11 -6 -3 0 -2
q1=no proclamation	0 0 -12 10 2 0 0
q1=nobody	-6 4 2 -18 12 1 0
q1=none	-5 6 0 -12 0 0 9
q1=norway	-6 2 15 -12 2 0 -7
q1=not	8 -4 10 0 -19 -6 1
q1=not one	3 -3 6 -12 3 0 -4
q1=nothing	-2 4 14 1 -7 -5 -23
q1=nothing changes	0 0 22 -19 -3 0 -2
q1=november	1 1 4 -11 12 -2 -18
q1=now	2 -4 -3 -6 17 6 -13
q1=of	4 -4 -8 16 -3 -2 -7
q1=oil	0 0 -10 7 -5 0 7
q1=on	-2 1 3 -2 -16 6 9
q1=on april	0 12 -15 -1 -5 4 3
q1=on august	0 -4 10 0 -4 -4 -1
q1=on friday	-6 0 9 -16 -8 0 11
q1=on january	0 3 5 1 -7 0 -12
q1=on monday	-3 -5 10 -4 0 7 -13
q1=on our	0 -8 -2 0 12 0 -3
q1=on saturday	-2 -9 12 -19 -12 0 15
q1=on that	0 4 4 -11 5 -3 0
q1=on the	2 -10 -13 10 8 -12 4
q1=on tuesday	-6 -6 -3 10 -11 0 6
q1=one	-5 -9 10 2 -4 -9 -2
q1=one point	0 -2 -8 12 -4 0 -2
q1=onions	0 -6 13 -10 2 0 -3
q1=origin	0 6 8 -12 -3 0 -3
q1=others	-1 -9 3 -1 17 -1 -20
q1=our	9 14 -6 0 -9 -10 -4
q1=out	0 -3 -17 2 17 0 -3
q1=palm	0 0 -12 14 0 0 -8
q1=palm oil	0 0 -11 12 2 0 -7
q1=parcels	-1 -2 11 -14 9 -1 -8
q1=peru	9 -12 12 -9 1 -4 -7
q1=peru 's	6 -2 7 9 -13 0 -16
q1=peruvian	-3 0 0 4 6 -1 -11
q1=philippines	0 -4 -6 14 -5 0 -6
q1=port fees	4 -1 -11 3 5 0 0
q1=portugal	0 7 -12 0 -1 0 8
q1=president	-11 1 -12 9 -2 -8 10
q1=president donald	-5 -18 -10 8 6 -6 7
q1=president trump	-2 -5 11 -6 -5 0 2
q1=q and	-3 5 -16 11 0 0 0
q1=question	-6 20 7 -14 -8 -9 -10
q1=question and	-7 9 5 -17 -2 -3 -1
q1=question what	-10 10 0 -1 -9 -2 1
q1=rafael	0 -2 4 -13 3 0 5
q1=rates	1 16 8 -20 -10 1 -9
q1=reciprocal	0 -5 -4 16 -9 -1 -4
q1=reciprocal duty	0 -1 -8 11 -3 0 0
q1=reporter	3 -7 0 -12 11 0 1
q1=reporter what	2 -3 -1 -4 12 0 -9
q1=rice	2 -6 -4 -10 12 -1 4
q1=rivals	0 -2 13 -8 -2 0 -2
q1=roses	-2 -4 -5 -3 -3 0 13
q1=samoa	0 -3 -4 11 -7 0 0
q1=scenario	-2 3 -10 -13 -8 0 18
q1=scott	0 -9 14 2 -6 0 -2
q1=scott bessent	0 -9 14 2 -6 0 -2
q1=section	-6 -10 24 -16 4 -5 -20
q1=semiconductors	0 -2 -11 -1 7 0 7
q1=senegal	0 -3 12 -18 6 0 -2
q1=seoul	-2 -10 -3 -7 7 -2 16
q1=seven	-2 11 -9 -8 2 0 7
q1=she	-5 0 9 1 -11 -1 1
q1=should	11 5 2 -5 -1 -7 -12
q1=should the	10 5 10 -5 -13 -7 -11
q1=since	-19 1 5 -3 -3 4 4
q1=since april	0 -5 3 0 -10 11 -1
q1=since february	0 -11 -5 11 -11 5 6
q1=since january	-1 6 11 -17 -8 -4 3
q1=since july	0 1 10 -13 0 1 -3
q1=since may	0 5 4 -13 -2 3 0
q1=since monday	0 -2 -3 -1 15 0 -11
q1=since then	-1 -9 -14 4 13 -2 8
q1=since thursday	-5 -2 12 -4 -6 0 4
q1=since wednesday	0 0 11 -9 -1 0 0
q1=sixty	0 0 17 -15 -3 0 0
q1=sixty economies	0 0 17 -13 -2 0 -4
q1=slovakia	0 -1 2 -15 9 0 2
q1=so	2 -3 1 17 -18 -4 -11
q1=so does	6 -5 -5 11 -4 0 -9
q1=so far	0 -3 -3 13 -2 0 -7
q1=so the	0 -3 -10 12 5 -1 -7
q1=softwood lumber	0 -4 21 -14 -7 0 -4
q1=some	5 -10 -18 10 3 -4 10
q1=somebody	0 -9 -5 -3 15 0 -3
q1=south	-9 -18 -6 17 -12 -7 7
q1=south africa	-1 -12 -3 2 -2 -4 11
q1=south korea	-6 -5 -9 21 -19 -1 -1
q1=spain	-1 -4 7 -12 2 0 5
q1=spokesperson	-2 8 -10 1 -3 -1 6
q1=steel	-9 -5 10 -17 6 -4 7
q1=steel and	-3 -4 13 -1 -7 0 -6
q1=sugar	-2 6 -4 -12 7 0 1
q1=sunday	0 8 4 0 -12 0 0
q1=swiss companies	0 0 -7 10 0 0 -4
q1=switzerland	-1 2 5 7 -1 -5 -18
q1=taipei	0 -1 16 -5 -7 0 -6
q1=taiwan	2 -11 8 6 -17 -3 -5
q1=tariffs	0 -5 11 -21 5 8 3
q1=tea	0 4 4 -15 11 -3 -7
q1=ten	1 -14 -12 -1 14 -3 9
q1=thailand	-6 -18 2 3 -6 -6 10
q1=that	-4 16 -9 -6 -7 -4 14
q1=that 's	0 12 4 -6 0 -4 -17
q1=that is	8 8 -11 -3 -1 -9 6
q1=that leaves	0 0 4 5 0 0 -10
q1=that means	0 8 -13 4 -3 0 3
q1=that was	-5 -6 -7 12 -18 -2 15
q1=the additional	-2 -8 14 -6 0 0 -1
q1=the agreement	-2 0 -12 9 3 -1 0
q1=the american	6 -8 -16 11 6 3 -3
q1=the americans	0 0 11 -8 -2 0 -3
q1=the answer	0 4 5 -11 2 0 0
q1=the arithmetic	-3 12 1 -10 -5 0 -3
q1=the british	-3 6 -16 11 -4 0 2
q1=the chinese	0 -4 10 -5 2 0 -8
q1=the court	0 0 12 -7 -5 0 -3
q1=the customs	-1 4 -14 17 -7 0 -5
q1=the deal	0 -3 13 -17 10 0 -10
q1=the decree	0 -4 -5 12 0 0 -8
q1=the difference	0 2 12 -12 -3 0 -2
q1=the dispute	0 -1 -13 4 9 3 -3
q1=the duties	-4 -4 2 -15 7 7 2
q1=the eu	-2 12 -9 -9 0 0 9
q1=the european	-5 -10 11 -9 -12 0 13
q1=the extension	-3 11 0 2 -11 -1 -1
q1=the facts	0 -5 -11 8 -7 0 9
q1=the first	-6 3 4 -14 8 -1 0
q1=the foreign	0 0 12 -10 -4 0 0
q1=the fourth	0 8 1 -12 0 0 0
q1=the government	-2 -5 -13 1 11 1 6
q1=the higher	0 0 -15 13 4 0 -1
q1=the is	-1 -2 -5 -4 12 0 -3
q1=the joint	0 7 3 -13 6 0 -3
q1=the last	0 0 9 -13 3 0 -3
q1=the letter	0 -2 -17 5 -3 0 14
q1=the minister	17 -4 -11 11 -13 0 -8
q1=the ministers	-2 -6 12 -8 4 0 -7
q1=the ministry	-5 -13 7 -8 9 8 -8
q1=the number	0 -1 -10 11 -4 0 2
q1=the numbers	0 -6 -16 9 11 0 2
q1=the of	0 -2 14 -11 0 0 -4
q1=the old	-3 9 11 -16 -3 0 -5
q1=the on	0 -5 -13 6 -3 0 12
q1=the one	-6 12 0 -21 0 0 9
q1=the order	-1 -5 -22 16 12 0 -6
q1=the ordinary	0 -5 11 0 -7 0 -4
q1=the other	-6 -1 1 9 -8 -3 -1
q1=the paper	-3 -10 10 -12 1 0 7
q1=the pause	-7 -1 -12 0 -7 -3 22
q1=the per	-1 -7 14 -5 3 -1 -11
q1=the percent	-7 -10 5 5 -15 -2 9
q1=the points	-1 -1 -10 11 2 0 -4
q1=the present	-3 15 -9 -5 -1 -1 1
q1=the prime	7 -10 -7 11 -2 0 -4
q1=the protocol	0 -5 3 -7 -13 0 12
q1=the rate	3 -14 -17 26 -11 -7 3
q1=the rates	0 -4 -10 8 -2 12 -3
q1=the rest	-2 5 -3 -12 10 0 1
q1=the standstill	0 7 8 -17 1 0 -5
q1=the state	1 1 -6 -6 15 0 -6
q1=the step	0 0 11 -3 -1 0 -7
q1=the surcharge	5 -4 12 -9 -3 -1 -8
q1=the talks	-1 0 5 -13 -2 0 7
q1=the tariffs	-5 5 9 -12 1 0 0
q1=the text	0 -5 -11 -4 -1 0 15
q1=the trade	-1 -7 11 -9 6 0 -7
q1=the treaty	0 0 -14 17 -11 0 5
q1=the truce	-9 1 5 10 -10 9 -20
q1=the two	-13 -9 2 -6 15 3 -2
q1=the u.s.	0 5 -12 4 -1 0 5
q1=the uk	0 -5 -5 11 -2 0 -1
q1=the united	-2 -10 3 -5 -9 4 15
q1=the us	-1 0 3 -10 11 -1 -1
q1=then the	0 2 12 -11 -4 0 -6
q1=there	-6 -2 11 4 -2 -8 -10
q1=there are	0 0 15 -14 -2 0 -4
q1=there is	-10 1 2 6 1 -4 -8
q1=they are	2 -11 -6 -21 14 -3 14
q1=they had	3 -5 5 -21 5 5 0
q1=they have	0 -1 16 -7 -3 -3 -4
q1=they pay	-3 -7 2 5 10 -1 -15
q1=they start	0 -1 -9 17 -6 0 -5
q1=they were	-5 5 12 -9 1 -3 -11
q1=they'd	-3 -4 -14 6 -9 6 10
q1=this	-13 -4 -3 11 -2 1 0
q1=this is	-5 -11 -12 5 8 0 9
q1=those	-7 -8 -4 -1 -7 3 17
q1=those that	0 0 -15 12 6 0 -3
q1=three	2 -11 -17 12 -2 1 9
q1=thursday	-3 1 -15 12 -2 0 3
q1=today	-4 9 -4 8 -12 -10 1
q1=today it	0 6 2 -17 -6 0 6
q1=today the	0 0 10 0 -13 0 0
q1=together	-3 -5 20 -4 -4 0 -12
q1=trade	-6 0 11 -18 -3 -4 9
q1=trade commissioner	-1 7 0 -16 1 0 4
q1=trade minister	-9 -5 1 -1 -4 -2 11
q1=translated	-3 -6 -14 2 7 0 7
q1=translated from	-3 -6 -14 3 7 0 6
q1=treasury	-3 4 -4 9 2 0 -12
q1=treasury secretary	-3 4 -4 9 2 0 -12
q1=truce	0 -4 -1 -16 8 -5 8
q1=trump	-1 -11 0 0 7 1 -1
q1=tunisian	0 14 -5 -14 0 0 0
q1=turkey	5 0 -15 4 5 4 -1
q1=turkish	-6 2 6 0 -13 0 7
q1=twenty	0 2 6 -17 -2 -1 11
q1=twenty four	0 7 3 -12 -3 0 4
q1=two	0 1 13 -13 -2 -5 0
q1=two weeks	0 4 2 7 -11 0 -5
q1=u.s.	0 2 16 -6 -2 1 -14
q1=under it	-1 9 1 -14 2 2 -4
q1=under the	-3 2 1 2 3 -10 -4
q1=united	0 -2 11 -4 -1 0 -7
q1=united kingdom	0 -2 11 -3 -5 0 -5
q1=unless	0 14 -3 -10 -2 0 -7
q1=until the	-2 -8 -8 16 -3 -1 0
q1=until yesterday	-1 -1 0 -10 12 0 -4
q1=up	6 5 4 -4 -6 0 -12
q1=upholstered	0 -8 -8 20 0 0 -12
q1=upholstered furniture	0 -6 -5 15 -1 0 -7
q1=uruguay	-2 0 -4 15 -7 0 -10
q1=us	-1 4 -8 11 -7 -2 1
q1=vietnam	-7 -28 9 9 1 -7 -13
q1=vietnam 's	2 -5 15 -5 -10 0 0
q1=vietnam thailand	0 0 15 -10 -7 0 -3
q1=walnuts	0 -7 4 -22 5 7 9
q1=washington	-5 -18 -9 32 -14 -7 -10
q1=washington and	0 0 -12 16 -5 0 -2
q1=washington april	-1 0 -6 12 -5 0 -3
q1=washington feb	0 -4 -14 11 2 0 3
q1=washington july	0 0 -18 15 9 0 -6
q1=washington nov	0 0 -5 10 -6 0 0
q1=washington sept	0 -1 -7 13 -3 0 -5
q1=we	3 10 -7 -12 -4 10 6
q1=we are	4 -6 2 1 -13 4 1
q1=we shall	4 4 -12 -12 -6 0 11
q1=wednesday	1 -5 -17 3 4 -3 12
q1=what	-9 9 2 -7 -6 4 2
q1=what a	0 3 10 -21 7 0 -6
q1=what are	0 -4 8 -16 -8 0 8
q1=what changes	-1 -9 -9 16 -8 -1 5
q1=what china	0 -4 11 0 -7 -3 0
q1=what comes	-1 5 -8 12 -6 -1 0
q1=what did	-4 -11 -20 12 15 4 -3
q1=what do	-4 -18 32 -25 0 -7 2
q1=what does	-9 -2 29 -6 -17 -7 -16
q1=what has	-1 -1 -3 -12 17 0 0
q1=what if	-9 23 -20 -17 -2 -6 7
q1=what it	0 8 -12 -11 16 -1 0
q1=what stays	0 -2 17 -9 -4 0 -6
q1=what the	-1 -15 3 4 1 4 -8
q1=what they	2 -8 14 -18 3 0 3
q1=what was	-6 -9 -16 -2 7 17 7
q1=what we	0 -3 -17 6 -2 0 12
q1=what will	0 5 -16 20 -8 0 -6
q1=what would	-3 24 -28 6 -17 4 0
q1=what you	-2 0 12 -22 0 -2 9
q1=when	16 1 2 -7 -13 2 0
q1=when the	10 5 -10 -6 -9 -1 2
q1=where	-3 -8 30 -21 -1 -2 -4
q1=where the	0 0 11 -8 -1 0 0
q1=whether	-8 7 -17 2 9 6 -9
q1=which duties	0 -5 -9 13 -1 0 0
q1=while	0 17 -2 -17 -2 -2 2
q1=while it	0 14 1 -11 -7 0 -3
q1=who	2 -13 6 1 -6 3 0
q1=who pays	0 -1 11 -7 -1 0 -2
q1=will	0 -12 2 -11 4 3 7
q1=wine	0 4 1 2 -12 0 -1
q1=with	-6 0 13 -12 -2 0 2
q1=with the	-1 3 9 -5 -2 2 -16
q1=within	-1 -1 -9 0 12 0 -2
q1=without	7 15 2 -20 -1 0 -7
q1=without an	0 11 -5 -5 1 -1 -4
q1=without it	2 4 8 0 -4 0 -13
q1=without the	6 4 -3 -22 3 2 3
q1=xinhua	0 -1 14 -11 -4 0 -1
q1=you will	0 8 5 0 -11 0 -3
q1=your	4 6 11 -23 -2 0 -3
q:!	-9 2 -21 18 -9 -3 12
q:"	1 5 -5 -18 12 -8 9
q:'	-4 11 5 -14 -4 -4 0
q:'s	4 9 0 -3 -11 7 -2
q:(	5 -9 1 -3 11 1 -9
q:)	2 -7 3 -2 10 2 -10
q:-	9 7 -2 14 -26 -10 0
q:/	5 13 -13 4 -21 -5 10
q::	14 3 -13 -2 6 -4 5
q:;	-17 15 7 -27 -3 11 10
q:<agent>	7 8 -3 -9 -4 4 7
q:<day-ahead>	-15 19 -7 19 -36 -11 4
q:<day-gone>	-18 -15 -2 5 10 -10 5
q:<day-today>	-8 13 -6 -10 10 2 1
q:<duty>	-2 -8 7 0 1 -7 -3
q:<goods-amount>	10 3 11 -9 -11 -8 -3
q:<goods>	-3 11 2 1 -2 4 -16
q:<money>	0 6 -16 18 -1 -4 -6
q:<month-ahead>	-22 7 -7 -2 19 0 -16
q:<month-gone>	-5 -7 8 0 8 14 -34
q:<name>	-14 -16 6 11 -4 -12 1
q:<not>	7 11 9 -18 -7 15 -10
q:<office>	0 4 9 -4 -20 -13 9
q:<organisation>	-12 -9 -10 6 -8 3 24
q:<person>	12 -12 1 3 -23 -12 17
q:<points>	0 15 -8 -2 0 -16 8
q:<quality>	-18 8 -1 1 5 3 -10
q:<seat>	3 -14 4 -7 7 -17 10
q:<sender>	-1 -1 11 4 -1 -12 -18
q:<span>	-14 -10 -7 9 -7 -1 17
q:<taker>	-6 4 15 -37 13 -12 3
q:<v-agree>	-25 7 -12 8 3 2 3
q:<v-bear>	-17 0 2 4 -5 -6 4
q:<v-begin>	2 10 -16 3 7 -1 -3
q:<v-buy>	0 -15 7 -4 2 6 -3
q:<v-deny>	2 -11 7 -6 2 -1 2
q:<v-down>	2 -7 8 3 -11 1 -2
q:<v-end>	1 11 2 -12 5 13 -17
q:<v-impose>	-5 7 -6 2 0 -9 6
q:<v-propose>	-8 -17 -12 -12 -12 -9 48
q:<v-renew>	-2 24 10 3 -27 -3 -32
q:<v-return>	-5 11 -10 0 8 -4 -7
q:<v-say>	-4 16 -3 4 -10 -11 -2
q:<v-sell>	2 -9 -4 11 -8 -4 5
q:<v-sign>	-19 9 -3 13 -4 -2 -11
q:<v-stay>	2 -9 11 0 0 -7 -9
q:<v-suspend>	-3 0 -3 8 -10 -13 8
q:<v-target>	-7 2 8 1 -7 0 -7
q:<v-threaten>	-12 -3 3 -19 6 -2 18
q:<v-up>	-1 9 -2 -10 11 0 -7
q:?	-8 0 8 -2 -10 5 0
q:a	-17 -12 -3 9 -8 5 12
q:about	1 -15 16 -8 1 -6 -6
q:account	0 -9 -10 -3 14 2 1
q:act	-1 4 -26 8 22 -5 -1
q:add	10 -5 6 1 -11 -9 0
q:addition	0 -4 12 -5 -8 0 1
q:additional	-4 -23 17 5 -3 -2 -25
q:affected	-2 -7 24 -20 -2 0 2
q:affiliate	0 -11 1 4 3 0 0
q:after	10 40 -6 -9 -15 0 -13
q:afternoon	0 -2 -11 0 6 6 3
q:afterward	-2 -6 1 -9 -3 0 15
q:again	-2 6 0 3 -6 4 -10
q:against	-7 2 10 -7 -4 -3 1
q:ago	-8 0 6 2 -1 0 -13
q:agree	-7 1 9 3 -16 8 -8
q:agreement	-20 -22 6 18 1 -12 -23
q:aircraft	0 -4 -7 16 -9 -3 0
q:aire	0 4 -3 -10 11 0 -5
q:allow	0 0 -9 -8 11 0 3
q:ally	0 0 -13 8 -1 0 7
q:along	0 0 15 -8 -8 0 -4
q:also	0 -7 -3 11 1 5 -12
q:aluminium	-6 -10 19 1 -16 -2 -3
q:aluminum	-3 -8 7 1 -12 0 2
q:among	-1 -10 -16 10 9 -4 4
q:amount	3 -2 15 -10 -9 2 -2
q:an	-8 -10 5 9 0 -17 -4
q:and	-17 -6 4 4 4 -8 -3
q:angry	0 12 -8 -4 -5 0 2
q:annex	-1 -6 -7 14 -5 0 -2
q:announce	-3 2 -18 17 -1 7 -4
q:announcement	4 3 -12 7 -13 0 9
q:another	2 -14 21 -4 -5 0 -11
q:answer	0 -8 4 4 -13 0 7
q:any	-2 -3 6 0 5 -3 -11
q:anyone	0 7 6 1 -11 -3 -1
q:anything	-2 -3 6 12 -4 0 -13
q:apple	-2 -6 -4 -9 7 11 0
q:apply	-13 2 6 -5 10 -3 -13
q:approval	-2 -6 10 0 -7 0 -6
q:approve	-1 1 5 7 -10 0 -12
q:are	5 -7 -2 8 -9 -20 10
q:arrangement	-4 28 -2 -11 -3 -3 -22
q:arrive	0 -4 -4 -12 -3 7 11
q:arrived	-1 0 2 0 2 7 -10
q:article	-3 -7 0 11 -5 -1 -3
q:as	0 5 3 -11 3 7 -7
q:ask	5 -8 0 -13 10 2 1
q:asleep	6 3 5 -3 -16 0 -2
q:asparagu	0 -1 -14 7 10 0 -3
q:assembly	0 -2 -10 14 -3 0 -2
q:at	-33 13 -3 0 -16 9 9
q:auckland	4 6 0 -13 0 -2 0
q:autumn	-8 8 8 -18 5 0 -5
q:away	5 -5 9 -5 -1 -4 -5
q:back	-8 19 -6 -8 -3 -1 1
q:background	0 8 -4 5 -16 0 4
q:bad	-1 -3 7 -16 -5 5 9
q:bag	-1 7 -8 -13 10 0 1
q:ban	4 -7 -6 -12 -2 6 10
q:banana	0 15 0 -21 -3 -9 10
q:baseline	0 -4 -13 20 -8 0 -3
q:basic	0 -5 -8 18 -11 -2 -1
q:basmati	0 2 11 -11 -2 0 -5
q:be	1 -10 -8 11 2 -7 4
q:bean	-4 -14 17 2 4 -2 -23
q:bear	-4 -13 0 13 -3 3 -9
q:became	-2 -4 11 3 -5 3 -12
q:because	0 -7 4 -16 10 -7 11
q:become	4 11 0 -7 8 -6 -19
q:beef	-9 13 1 -10 7 -7 -4
q:been	1 -9 5 12 -6 8 -22
q:beer	6 -4 5 -13 5 -3 0
q:before	1 14 -13 3 8 4 -15
q:begin	-1 -43 4 3 9 5 1
q:being	-3 10 11 -13 -14 -4 7
q:beside	-3 -12 15 1 2 -5 -16
q:best	-1 2 11 -16 6 0 -3
q:better	-1 -3 15 -7 -5 -6 -2
q:between	3 10 0 -1 1 -8 -13
q:big	0 5 1 5 -13 0 -2
q:biggest	-2 -2 -13 14 -4 0 1
q:blow	0 2 -13 7 -7 6 2
q:boat	0 -6 6 -16 13 0 0
q:border	-2 -5 2 9 1 3 -22
q:bourbon	0 0 -5 11 -6 0 0
q:brandy	0 -2 9 -19 9 -1 -4
q:breach	0 -4 -4 -5 0 0 11
q:breathe	0 10 -11 3 -4 -2 3
q:bring	-9 -16 8 11 -6 -10 -3
q:bueno	0 4 -3 -10 11 0 -5
q:buse	8 0 -7 -5 14 -4 -13
q:business	0 -4 -2 12 -9 0 0
q:but	-2 -1 -8 1 0 -9 14
q:butter	-7 7 7 -32 9 -5 3
q:buy	7 -11 7 -3 8 1 -15
q:buyer	0 2 5 -20 5 -1 4
q:by	2 4 -4 10 -4 -13 -4
q:c	-3 6 -24 1 0 0 15
q:cabinet	-1 -8 8 15 -10 -4 -13
q:call	-1 -17 26 0 -16 -3 -9
q:callao	0 -5 -1 15 -10 -1 -2
q:can	-7 7 -9 -3 10 -7 4
q:canola	-1 -1 15 -3 -12 4 -7
q:capital	-2 3 -15 6 7 5 -4
q:car	-5 -21 -10 16 3 -5 5
q:case	-4 11 1 -16 14 -2 -7
q:cashew	0 1 -7 -15 16 6 -9
q:cement	-4 -1 -7 12 6 -13 -4
q:cent	-2 7 0 -6 11 -7 -7
q:certain	0 -6 -2 14 -10 -1 -2
q:chair	-1 1 0 -15 11 0 1
q:change	-8 -16 24 -9 -25 1 13
q:changed	-1 -6 -5 -6 12 -5 5
q:charge	-8 4 15 -3 -9 -1 -10
q:cheese	-2 5 11 -20 7 -4 -4
q:cherry	12 0 -8 1 -1 0 -6
q:chip	3 -12 6 -9 -1 -4 10
q:chocolate	3 -4 -7 -3 4 -7 12
q:citru	0 -10 15 -1 -8 0 0
q:claim	7 0 -9 12 -11 0 0
q:clear	-1 1 -11 11 0 6 -7
q:climb	0 4 -3 -11 9 0 -1
q:clock	-1 0 3 -12 -5 4 9
q:cloth	0 5 -4 8 -10 1 -4
q:coal	0 -2 3 11 -14 -2 -4
q:coffee	8 13 -20 -9 5 5 4
q:collect	-1 -13 -24 27 9 0 -18
q:collection	0 0 -10 8 3 0 0
q:column	0 12 1 -5 -10 0 -2
q:come	10 13 -3 -3 -9 13 -9
q:commerce	2 -13 -16 7 8 -1 8
q:commission	0 -5 10 -3 -14 0 4
q:commit	0 -1 -10 12 -2 0 0
q:common	-1 -1 -5 13 -4 0 -4
q:company	0 -8 -1 16 -3 -3 -10
q:concentrate	-1 4 -1 1 -12 -1 6
q:concern	0 -1 2 12 -12 0 -6
q:conclude	-4 2 -12 10 1 2 -1
q:confirm	2 8 7 -14 -10 0 4
q:continue	-3 2 -1 5 -20 -2 11
q:copper	0 -2 10 5 -18 -3 3
q:cork	-3 0 -10 0 13 -1 0
q:corn	0 -2 10 -10 1 -1 0
q:correction	29 -7 -16 -16 -10 6 -12
q:cost	-9 13 2 -9 1 8 -15
q:cotton	-1 1 -5 17 -19 5 -8
q:could	-14 9 5 -10 0 4 -1
q:count	0 -6 -16 16 3 -1 1
q:counter	-1 -6 1 -7 -3 -3 14
q:country	-8 -24 -7 9 2 -2 10
q:courier	0 0 27 -24 -5 0 -9
q:crane	0 -6 0 11 -5 0 -8
q:crop	0 -2 15 -9 -9 -1 0
q:crosse	0 1 -5 12 -9 0 -4
q:currently	2 6 0 -9 -12 6 5
q:custom	3 0 -10 8 7 0 -13
q:cut	-3 -2 10 -15 7 -2 2
q:dairy	-1 -6 6 1 -14 -2 9
q:date	-2 6 2 6 -5 -7 -9
q:dated	0 7 -12 8 -8 0 1
q:day	-2 9 1 -12 0 4 0
q:dead	0 -4 -1 -7 12 0 -6
q:deadline	0 4 -15 15 0 0 -9
q:deal	-7 -22 -5 15 -10 -16 13
q:decide	-3 -13 -5 0 8 2 9
q:decision	-1 11 6 -12 -13 3 -1
q:decree	-3 23 0 -16 10 -1 -26
q:deny	1 0 11 -23 -8 0 3
q:depend	0 -2 20 -15 -3 -1 -4
q:did	4 -6 2 -1 8 2 -11
q:die	5 15 -20 -9 9 3 -11
q:different	0 0 0 12 -3 -2 -11
q:differently	0 -1 7 -12 8 0 -5
q:direction	-1 -5 -14 7 2 6 0
q:dispute	-4 -11 -14 15 0 1 5
q:do	-16 5 -3 -7 -1 3 14
q:doe	-5 -11 9 -16 14 -5 4
q:doesn't	-1 4 3 -12 0 0 1
q:done	-5 -12 -1 16 -17 -5 0
q:double	0 -4 -14 13 6 -4 -1
q:down	5 -19 -19 13 -1 4 12
q:draft	-4 -7 -21 5 -11 6 20
q:drone	0 -1 -8 12 -1 0 -3
q:drop	-2 -13 10 -10 5 -3 1
q:drug	0 -1 -14 3 8 0 4
q:due	0 12 -6 4 -12 0 -1
q:duration	0 7 -15 6 3 0 -4
q:during	-7 -10 -6 2 11 -8 7
q:duty	-2 -8 2 5 -1 0 -4
q:each	-11 6 -10 25 -19 -5 -2
q:earth	0 -4 11 1 -10 0 -4
q:easter	0 0 0 -11 0 6 0
q:economy	3 1 3 -5 -18 -3 9
q:editor	12 0 -5 4 -10 -1 -3
q:effect	3 0 -12 9 5 -5 -3
q:effective	0 0 15 -16 2 0 -5
q:electric	0 1 2 3 -12 -2 1
q:elevator	0 0 -4 11 -5 0 -6
q:elsewhere	1 -4 -8 13 -13 -1 3
q:embassy	-4 -4 13 -6 4 0 -8
q:emergency	-2 -10 -9 0 19 -2 -6
q:end	-6 10 1 -9 0 6 -5
q:enter	4 12 1 10 -24 -13 2
q:entry	2 -9 14 -12 -3 -1 4
q:error	-3 -4 -6 -1 12 0 0
q:ethanol	3 -1 7 -14 -7 0 6
q:evening	-6 -14 4 -5 7 -1 6
q:every	-2 3 -9 -1 10 0 0
q:everything	-8 -17 9 6 5 -5 -6
q:everywhere	1 -5 -2 -12 -1 -1 15
q:exist	-1 -5 -3 -11 6 0 12
q:expire	-2 5 9 -12 2 -10 -2
q:export	-1 0 -10 9 1 -4 1
q:extend	4 10 1 3 -14 -3 -10
q:extension	2 21 4 -10 -16 -1 -7
q:extra	-5 -10 14 -1 -4 -4 -1
q:face	-5 10 4 -16 4 7 -2
q:fail	-3 -8 -12 8 -4 0 14
q:failure	0 5 -9 -6 -5 0 10
q:fair	0 1 6 -12 -2 0 3
q:fall	3 -3 10 8 -8 -8 -26
q:far	3 3 -6 13 -9 -2 -7
q:fare	0 -2 -3 11 0 0 -13
q:fared	0 6 12 -7 -6 0 -9
q:farm	0 -7 18 -1 -12 0 -11
q:fee	0 -6 0 -7 11 0 0
q:fentanyl	-9 -23 6 -2 8 13 -16
q:fertiliser	0 10 -18 16 -5 -4 -10
q:few	0 -2 -4 -8 1 0 14
q:figure	9 9 3 2 -17 1 -12
q:finance	0 2 7 -15 1 0 5
q:find	0 14 4 -14 -6 -1 -3
q:finished	-1 -10 -11 13 -3 0 8
q:first	2 -7 -3 -8 10 5 3
q:fish	-7 4 4 -13 18 -3 -17
q:flat	7 2 -7 -19 13 -2 3
q:flour	-3 9 3 1 -11 -4 3
q:flower	6 0 1 -22 9 -4 -1
q:follow	-1 -2 -1 4 -16 6 4
q:followed	-4 3 -3 -9 11 0 -2
q:following	0 -3 -14 4 8 0 3
q:force	-9 3 5 -14 15 0 -14
q:forced	-3 -17 -13 -4 11 -1 18
q:forgotten	0 -4 12 -5 -8 4 -4
q:found	1 -1 -15 0 15 -4 1
q:four	-7 13 -4 5 -16 -6 3
q:frame	0 -4 6 -13 -2 6 4
q:free	-13 -4 0 4 3 4 -5
q:fresh	0 -10 0 -12 7 0 10
q:friend	1 -2 16 -7 6 -2 -15
q:from	-4 -10 6 11 6 -19 -20
q:frozen	11 4 0 -14 -3 0 -3
q:fruit	-7 -7 4 -11 2 -2 12
q:full	-4 0 10 -3 -10 0 1
q:furniture	6 -5 -12 13 -1 -3 -1
q:further	7 4 -4 11 -9 -7 -6
q:gain	0 -2 -18 2 10 0 9
q:general	-3 1 7 1 0 -4 -12
q:geneva	0 13 0 5 -14 0 -9
q:get	-15 -21 0 9 -6 6 3
q:given	6 5 -3 -25 10 1 1
q:glass	4 0 8 5 -16 0 -13
q:go	-5 12 -3 -18 11 -9 5
q:good	-16 -21 -5 -2 14 -1 15
q:grain	3 0 -5 14 -10 0 -7
q:grant	0 4 14 -15 -2 0 -4
q:grape	0 -6 6 10 -12 -1 -6
q:green	0 -5 -1 -9 0 0 11
q:gyeongju	0 0 11 -11 -1 0 1
q:had	3 -8 -3 -10 13 2 3
q:half	0 -3 9 3 -6 -6 -7
q:hall	4 2 10 -11 -2 0 -4
q:halve	0 -11 8 -6 -5 -1 9
q:hand	7 11 -1 6 -17 -3 -4
q:hang	0 16 -4 -17 3 0 -4
q:happen	-10 20 -5 -1 -4 -3 -9
q:has	-15 3 9 -10 1 -12 5
q:hasn't	-1 1 11 0 -6 0 -6
q:hat	1 0 -7 -4 -3 11 -1
q:have	-14 -5 -2 3 0 -6 7
q:he	2 -17 9 1 -3 -10 4
q:hear	8 -5 -1 -11 -12 0 12
q:height	0 -8 -3 -12 6 5 9
q:her	3 9 0 -9 5 -2 -12
q:here	-5 5 -1 7 -13 10 -9
q:high	0 -6 -17 12 -7 6 5
q:higher	0 6 -11 -2 -7 0 15
q:highest	0 -5 4 -11 11 6 -11
q:his	-11 -5 -1 7 -15 -4 11
q:history	0 -4 -10 -2 16 -1 -1
q:hit	0 -16 -2 14 -9 -4 3
q:hold	-11 0 -1 -3 9 -6 1
q:home	-3 0 -7 12 -7 -1 1
q:hope	-3 -6 10 -6 -14 -1 7
q:hour	-2 -7 -6 -15 17 -6 11
q:how	-6 -1 1 1 -9 11 -1
q:i	10 1 2 -21 11 4 -5
q:i'm	-1 13 -4 -9 0 0 -2
q:if	-10 28 -24 -11 -18 -5 22
q:immediately	0 0 13 -15 3 0 -5
q:importer	-4 10 4 -26 9 -3 0
q:impose	-5 -5 -10 23 -14 -5 5
q:in	-4 5 -3 0 6 10 -13
q:included	-3 -15 1 0 8 -4 1
q:including	0 -4 17 -14 -7 0 3
q:increase	2 3 8 -17 -4 0 4
q:industrial	0 0 3 -13 -4 0 11
q:ingredient	5 0 -2 -11 3 0 3
q:initial	0 -2 -11 1 -5 0 12
q:inside	0 -5 0 -16 -7 0 16
q:into	-13 14 -3 2 4 4 -19
q:introduce	0 -5 7 -9 3 3 0
q:invest	0 0 -3 9 -8 0 0
q:is	-3 -2 7 7 -9 -32 1
q:isn't	3 0 19 -18 -7 0 -7
q:issue	3 -8 14 -8 3 0 -16
q:it	-17 -4 2 -2 11 12 -11
q:its	-12 -12 10 7 -2 -6 -7
q:job	-3 13 0 -7 -2 -2 -7
q:joint	-5 3 -8 4 11 -2 -9
q:jute	-4 -3 10 2 -3 0 -9
q:kava	5 7 -8 -13 -3 6 1
q:keep	8 9 -19 6 9 -1 -10
q:kitchen	0 -14 -5 24 -7 -2 -13
q:know	-15 5 6 -10 13 -10 -9
q:labor	-1 -12 -15 1 7 0 16
q:lamp	2 0 14 -15 -8 6 -5
q:lapse	-7 9 11 -16 8 -3 -8
q:largest	4 0 -12 10 4 0 -5
q:late	-1 -13 -6 9 0 -5 10
q:later	0 0 -8 -1 12 5 -13
q:law	4 1 -13 9 -2 0 6
q:lay	4 -6 -8 12 0 0 -10
q:lead	-2 6 -5 4 4 0 -10
q:leather	-1 -1 -1 -10 0 0 11
q:leave	3 0 18 -6 -17 11 -10
q:lemon	0 -4 -4 -3 1 0 11
q:length	0 -3 -7 -10 -1 0 16
q:less	7 -1 -9 4 15 -7 -14
q:let	-4 24 -5 -1 -16 7 -7
q:letter	-7 -9 -16 -25 -9 -8 47
q:level	-9 15 -12 9 9 -4 -21
q:levy	-7 19 0 -11 -7 -5 6
q:lift	3 -6 11 -7 -8 11 -10
q:like	-9 -5 4 -19 7 2 5
q:likewise	0 13 -18 0 3 0 8
q:linked	0 -1 14 -13 -5 0 2
q:list	-5 -17 5 5 2 2 -4
q:little	-5 -9 2 9 -6 0 -2
q:live	-7 2 -13 6 9 -3 -5
q:lng	0 0 15 -13 -2 -1 -1
q:lobster	-1 -3 15 -1 -8 -3 -6
q:long	3 0 -11 -2 -3 4 12
q:look	-3 -1 7 3 1 -3 -11
q:lorry	-1 11 -3 -10 16 0 -16
q:machine	-8 -10 9 1 4 -3 -5
q:machinery	-1 7 5 1 -15 -2 0
q:maize	-1 -3 -1 13 -5 2 -14
q:make	-8 -30 4 -3 10 1 10
q:man	-6 -10 -11 1 7 0 10
q:margin	-1 0 11 -11 2 -5 -1
q:market	-7 0 -4 8 7 0 -12
q:matter	2 6 8 -19 3 0 -4
q:me	0 0 8 10 -16 -8 -11
q:meantime	0 11 -3 -3 -1 -2 -3
q:meanwhile	-1 0 -5 17 -5 0 -10
q:measure	0 3 9 -22 9 0 1
q:media	0 -2 4 -13 0 0 9
q:medicine	-9 -11 -26 38 -7 -2 -3
q:meet	-8 -9 7 -12 0 0 12
q:member	9 11 -14 4 8 0 -18
q:memory	0 -2 -16 13 0 5 -2
q:mentioned	-1 14 -11 2 -5 0 -6
q:metal	-1 -7 -2 -6 12 -2 4
q:middle	-1 -2 -1 -16 12 1 2
q:midnight	-1 5 -1 -15 12 4 -9
q:might	11 -7 -16 5 -3 -1 8
q:mill	7 1 9 -6 3 0 -14
q:mineral	3 5 -12 10 -2 0 -6
q:minister	3 -4 12 -14 -8 0 6
q:ministry	8 -3 -11 3 -2 -3 7
q:minute	-6 6 5 -10 4 -6 -3
q:mirror	0 1 -8 6 -13 1 8
q:mistake	5 -4 -10 -8 13 0 -3
q:monday	0 1 -15 13 3 0 -5
q:more	-19 -6 15 1 -7 8 -12
q:morning	5 -3 0 -12 6 5 3
q:most	0 -2 -3 -7 1 4 11
q:move	1 -13 6 10 -19 -2 0
q:mr	4 -1 -2 4 -10 -2 5
q:much	6 2 15 -8 -7 -10 -8
q:must	-4 -15 -2 -5 5 6 11
q:my	0 -4 -2 9 2 -1 -12
q:name	4 -9 -11 16 0 -3 -2
q:named	3 0 -18 12 5 -5 1
q:nearly	-1 -1 -16 10 10 0 -4
q:negotiate	-5 -2 -10 7 6 -1 1
q:negotiation	-2 0 -14 15 -9 0 3
q:neighbour	4 -9 5 7 -14 1 -5
q:never	8 0 -1 2 -3 3 -10
q:new	-4 3 10 2 -11 0 -8
q:newspaper	0 -1 -9 6 -10 -1 11
q:next	-10 -11 1 10 -2 -1 -2
q:night	5 6 -16 -15 0 -2 23
q:nil	0 -11 -8 1 11 0 3
q:nobody	-13 16 -3 -4 2 12 -17
q:none	0 8 0 -16 -2 5 4
q:noon	-1 -9 6 1 7 -1 -15
q:north	0 -6 18 -6 -12 0 -2
q:not	16 -6 5 -2 -10 -5 -2
q:note	-9 -11 12 -5 -2 -2 2
q:nothing	0 -4 4 3 4 0 -14
q:notice	7 10 1 3 -3 -2 -24
q:now	-13 -1 -1 -11 10 11 2
q:number	11 -7 -13 3 10 -18 4
q:nut	-1 1 -10 -7 11 6 -2
q:odd	0 0 9 -14 3 1 -1
q:odesa	0 1 -2 12 -10 -3 -1
q:of	0 -19 5 11 10 -1 -20
q:offer	11 -12 -11 -8 -9 -2 19
q:officer	0 11 -7 -9 9 -1 -7
q:official	0 0 8 -12 0 0 7
q:oil	11 -2 -3 9 3 1 -19
q:older	-3 -3 10 -3 -10 3 1
q:on	2 6 3 -11 -2 0 5
q:once	0 -15 9 7 -18 4 3
q:one	-2 0 -6 11 -2 5 -10
q:onion	-3 12 -10 -8 5 0 3
q:only	-3 0 -6 7 9 5 -14
q:opened	-2 -9 -1 14 0 0 -9
q:or	-2 -7 4 5 -11 -2 4
q:order	-8 -1 9 3 -10 2 -8
q:ordinary	-2 -32 19 -2 1 -15 -4
q:ore	0 -3 -12 0 10 0 5
q:origin	-1 -5 15 -6 -8 -3 -2
q:originating	0 -6 -7 12 0 0 -3
q:other	-5 -1 8 10 -6 0 -18
q:otherwise	-3 16 1 -4 0 -1 -16
q:our	1 -6 4 -6 -10 14 6
q:outline	0 0 -19 12 0 0 10
q:outside	5 -7 10 -14 4 0 -3
q:over	-24 5 7 -14 13 4 -10
q:own	-4 -21 17 -2 -3 2 -9
q:owner	-2 0 14 -8 -3 0 -4
q:pact	-2 2 14 -18 3 0 0
q:page	0 4 -4 12 -2 -2 -12
q:paper	7 5 -2 -16 0 2 8
q:parcel	-3 -14 11 -1 9 -2 -20
q:parliament	3 0 0 -11 -1 0 6
q:part	-3 -11 5 6 -1 2 -9
q:partner	-1 0 -11 3 13 0 0
q:party	-2 12 -4 2 -7 0 -2
q:pass	-4 11 -18 21 -16 -6 0
q:past	0 0 10 -15 4 -2 -5
q:patented	0 -5 -10 16 1 0 -9
q:pause	-10 14 -1 -4 -16 -12 10
q:pay	1 7 3 -2 1 -9 -5
q:peace	0 9 8 -24 4 0 -8
q:peache	0 -12 -4 7 5 0 2
q:peanut	0 9 -3 6 -11 0 -2
q:peat	0 8 0 5 -11 0 -1
q:pen	0 16 -1 -10 -9 -1 0
q:pending	0 3 5 -12 -4 0 6
q:percent	-1 -7 0 -7 9 0 1
q:period	0 -2 -6 -8 14 0 2
q:permit	0 10 5 -13 -12 0 4
q:phone	3 0 4 -20 10 -3 1
q:pineapple	-1 3 -11 11 -4 0 -4
q:place	-10 -6 -3 0 -1 3 9
q:plane	0 -2 -6 14 -1 -3 -3
q:plastic	-2 -2 7 2 -3 4 -11
q:please	12 -11 1 0 -6 0 -1
q:plu	4 -6 12 -3 -4 -1 -4
q:plywood	-1 16 7 -12 -9 1 -14
q:point	-1 -7 9 14 -19 -3 -7
q:pork	-4 -4 12 8 -16 -6 -5
q:port	-6 -3 4 -14 12 4 0
q:possible	-6 -1 -2 9 -1 -2 0
q:post	3 -9 21 -8 -2 0 -15
q:potatoe	-1 8 -11 9 2 -5 -7
q:power	0 0 -13 -1 15 -2 1
q:prawn	6 0 6 -13 6 0 -13
q:prepare	-1 0 -12 2 -3 0 12
q:present	-12 4 -6 8 -22 3 6
q:price	-3 -9 27 -19 1 -3 -9
q:print	-4 -4 -9 12 3 0 -5
q:proclamation	3 -6 -15 15 5 -4 -5
q:product	-4 -1 15 9 -18 -7 -8
q:prolong	-8 10 6 7 -14 0 -18
q:promise	-9 8 1 -11 -4 -6 11
q:proposal	0 -7 -7 0 -9 -2 15
q:propose	-6 -3 -21 -24 0 0 34
q:protocol	0 -8 -8 -8 0 0 18
q:publish	0 3 5 -18 5 -2 9
q:pump	-2 4 0 -20 2 1 8
q:put	7 -8 0 -16 23 -5 -9
q:quarrel	1 -8 3 -16 18 1 -12
q:quota	0 -12 15 8 -24 -4 -10
q:raise	8 -2 5 -16 4 8 -6
q:rare	0 -4 15 -3 -8 0 -4
q:raspberry	0 17 -7 1 -7 -3 -10
q:rate	-4 -9 -7 24 -10 2 -10
q:rather	-1 0 1 -14 0 0 10
q:raw	0 -4 5 -19 6 6 -4
q:reach	-5 14 -24 -8 5 8 17
q:read	4 1 -2 -8 10 2 -11
q:reader	10 -3 -6 -4 8 4 -15
q:ready	3 3 -16 -12 -5 0 20
q:reason	-1 3 13 -2 -13 -4 -1
q:recall	-4 5 0 -17 8 3 -4
q:receive	2 -10 -2 0 -9 0 10
q:reciprocal	-3 -13 7 -9 15 10 -19
q:red	7 2 -14 3 1 0 1
q:regional	0 -1 12 -9 -3 0 0
q:register	0 -4 -6 -3 12 0 -3
q:reject	-1 0 -6 -9 11 0 2
q:remain	-6 4 2 7 -2 -5 -13
q:reminder	0 -7 -8 -3 12 0 0
q:renew	-3 14 3 -5 -5 -1 -15
q:renewal	-1 21 -5 -8 -6 0 -7
q:report	8 4 7 0 -6 -3 -14
q:reporter	9 -17 9 3 -13 -1 -1
q:representative	0 1 -14 13 -10 -5 8
q:return	-7 16 -3 -3 -9 2 -1
q:rice	-12 13 6 -14 -5 -2 2
q:right	9 16 -4 -5 -22 3 0
q:ring	0 -3 3 -13 8 0 1
q:rise	-7 -15 18 7 -1 0 -11
q:risk	-3 -12 7 -3 12 0 0
q:rod	0 10 -1 -1 -12 0 4
q:round	-2 -15 7 -5 -4 3 9
q:rule	4 -16 1 5 -1 0 -2
q:rum	-1 -14 -2 8 -10 0 12
q:rumour	14 -10 10 -11 -5 0 -11
q:run	0 10 0 -6 -3 1 -1
q:sack	0 2 -3 -6 12 -3 -7
q:sail	0 -12 9 6 -2 0 -3
q:salt	-1 5 -12 7 5 -1 -6
q:same	-15 -14 3 -2 9 -13 6
q:saturday	0 12 2 -3 -9 -4 -2
q:save	0 -2 -13 0 15 0 -3
q:say	-4 15 -6 1 -1 -8 -4
q:scale	0 0 -6 12 -5 0 -4
q:scenario	-2 3 -11 -13 -7 0 18
q:schedule	-6 7 8 -6 2 -2 -12
q:scrap	1 -4 6 -13 0 0 7
q:sea	0 9 -13 5 3 0 -9
q:season	0 -3 13 -7 -7 6 -4
q:second	-11 -15 -6 2 8 7 3
q:section	-18 -18 16 -3 1 -7 -3
q:see	-8 -6 -16 4 11 0 10
q:sell	4 -16 17 -5 -2 -2 -7
q:send	5 -1 0 -17 -9 5 14
q:sesame	-2 13 3 -16 -4 0 0
q:settle	-7 -17 9 0 -7 -1 7
q:several	-2 -1 7 6 0 0 -13
q:shall	7 -6 -13 2 5 0 7
q:she	0 -5 6 2 -10 -3 2
q:shed	0 -6 -6 -3 12 0 1
q:shell	0 -5 -4 -16 14 0 5
q:ship	-10 4 -9 17 -5 -8 -4
q:shipment	0 0 12 -8 -3 0 -2
q:shoe	3 -8 13 -6 -10 7 -5
q:should	0 3 3 10 -5 -12 -11
q:shrimp	-3 -5 17 -3 -5 2 -14
q:side	-1 -3 -10 2 -6 -6 21
q:sign	-9 3 -3 8 3 -19 -5
q:signature	-2 7 -1 11 -3 -6 -20
q:simple	-1 0 -11 -10 0 0 15
q:since	-9 5 4 -5 18 -7 -25
q:sir	11 -1 4 -2 -12 0 -2
q:sit	5 -12 0 -2 1 -7 4
q:six	0 -1 -14 9 5 0 0
q:ski	0 12 -7 -3 2 2 -11
q:slap	-3 8 -2 7 -13 -4 0
q:small	-4 6 5 -6 8 0 -11
q:so	2 9 2 -4 3 -3 -12
q:soap	-1 4 -10 8 -3 0 0
q:some	10 -2 4 2 -14 0 -1
q:somebody	6 -11 -8 -5 17 -3 -5
q:something	-3 -3 -8 0 14 5 -7
q:soon	0 0 -23 28 -12 0 -4
q:sounded	-3 -1 16 -10 -7 6 -9
q:soybean	-3 1 11 -1 -2 0 -13
q:speak	10 0 -3 -22 11 1 -3
q:special	0 -14 -4 13 0 3 -9
q:split	0 -3 -6 12 -5 0 -5
q:spoke	8 -7 16 -3 -11 -4 -8
q:spring	-7 -4 -6 2 14 -10 -6
q:stack	0 -2 18 -14 -2 0 -3
q:stake	0 12 -12 -13 10 -1 -6
q:standstill	-4 10 -12 -3 -9 -2 15
q:start	4 -25 -29 19 3 -2 18
q:state	0 17 -5 -1 -4 -2 -8
q:statement	-3 3 -11 7 6 -3 -1
q:stay	2 -10 4 7 -13 1 0
q:steel	-7 -4 17 -10 -8 2 1
q:still	-11 2 9 4 -16 -1 -2
q:stockholm	0 -6 -10 10 5 -3 -2
q:stop	2 -1 -6 18 -13 10 -15
q:story	5 -2 -15 4 13 0 -5
q:stuff	0 0 -9 13 -8 2 -5
q:subject	-2 -7 2 7 -1 3 -15
q:such	-2 4 6 -10 8 -3 -9
q:sugar	-3 5 9 -4 -11 3 -2
q:sum	2 -6 19 -2 -8 -4 -17
q:summer	-5 -7 -2 -7 8 12 -3
q:summit	-1 -1 19 -13 -4 6 -12
q:sunday	0 -11 7 4 -2 0 0
q:sunflower	2 12 0 -6 -9 1 -5
q:suppose	0 0 -5 -4 11 0 -2
q:surcharge	9 -5 2 -25 8 -5 12
q:suspension	-8 5 -5 18 -21 -3 -5
q:table	2 4 0 -11 -2 -1 7
q:talk	9 2 2 -5 -4 -12 0
q:talked	5 -12 4 -2 0 -1 0
q:tariff	-11 -13 12 0 -1 -12 0
q:tax	6 10 -12 1 3 8 -14
q:tea	-4 0 5 -5 12 -1 -13
q:telephone	3 0 1 11 -14 0 -4
q:telephoned	0 -4 4 -10 3 -1 4
q:television	0 0 -2 -12 -1 0 12
q:tell	-5 -3 -4 9 -13 -13 10
q:temporary	0 0 -14 11 3 0 0
q:term	0 -13 -7 22 -4 -2 -8
q:text	1 -16 -9 8 -17 -1 17
q:textile	-1 13 8 -6 -14 0 -5
q:th	0 -12 -4 9 -10 5 5
q:than	-3 -6 6 -2 7 4 -12
q:thank	-10 -2 12 -8 0 0 3
q:that	15 -15 -5 4 8 -11 -3
q:the	-11 2 3 -4 2 -12 8
q:their	0 1 9 -22 0 18 -1
q:them	-6 -14 -3 -4 15 -1 1
q:then	-9 20 -20 -1 13 -4 -3
q:there	-12 2 8 1 -24 -1 9
q:therefore	9 0 3 7 -15 -2 -11
q:these	6 13 2 -7 -2 -6 -15
q:they	-20 18 -7 1 -6 2 0
q:thi	-22 -8 1 10 -4 6 -4
q:thing	6 7 -3 -15 6 2 1
q:think	-7 -10 -7 12 -19 -5 15
q:third	-7 3 15 -4 -14 4 -8
q:those	0 -17 -17 27 -3 -1 -2
q:though	0 4 5 -18 -1 0 5
q:threat	1 -1 -5 -18 0 0 18
q:threaten	-3 -11 2 -14 -4 0 18
q:three	-1 -20 2 -5 1 3 10
q:through	-6 -2 -6 21 -4 -4 -13
q:thu	0 15 2 -8 -9 0 -8
q:tile	-6 -7 -7 20 -7 -3 1
q:till	0 -10 -6 16 -6 0 -3
q:timber	-5 3 -8 12 -5 -1 -2
q:tinned	5 -2 -14 13 -5 0 1
q:tiruppur	0 0 14 -11 -3 0 -2
q:to	-5 -12 7 -1 -3 2 5
q:together	-3 -5 17 -21 -4 11 1
q:tomatoe	-1 -8 15 2 -6 -1 -6
q:too	-5 -7 -3 -13 10 -7 15
q:top	6 -12 12 2 -18 2 -1
q:total	5 -10 4 14 -21 5 -17
q:tractor	-1 1 -6 -10 12 -2 0
q:trade	7 -16 -5 -2 8 5 3
q:treaty	0 0 -26 12 -9 -6 21
q:trial	6 -3 4 9 -14 -6 0
q:truce	5 11 2 -30 21 -11 -10
q:truck	-2 8 0 6 -18 5 -10
q:true	-8 6 12 -12 -8 5 -1
q:tuesday	0 0 -12 15 -6 0 -2
q:tuna	3 11 -5 8 -13 6 -14
q:turnberry	0 -1 -7 13 0 0 -8
q:two	-7 -2 -1 8 -13 -1 7
q:tyre	-1 6 4 0 -14 3 0
q:under	-15 11 -1 5 -1 -3 -10
q:understanding	-5 3 3 -9 -12 0 14
q:unlawful	0 0 -10 0 12 0 0
q:unless	-3 28 -1 -16 -10 -4 -8
q:until	-24 -7 11 0 -11 -5 10
q:up	4 6 -2 -7 -5 -13 14
q:upholstered	0 -14 -7 21 -1 -2 -7
q:upon	2 7 2 -17 2 0 2
q:us	-8 -1 17 -28 1 0 9
q:used	4 -2 -3 1 -10 8 5
q:usual	0 0 9 -11 3 0 -2
q:valencia	0 0 -5 12 -4 3 -7
q:valid	0 14 -2 -13 -3 0 -4
q:valparaíso	-1 -5 -15 -8 17 -5 5
q:value	2 0 2 7 -11 -1 -5
q:vanilla	-3 5 10 -19 1 0 2
q:vanity	0 -10 1 15 -2 -2 -11
q:vehicle	0 -4 10 -3 -10 0 2
q:villa	0 0 -11 11 1 -1 -1
q:void	0 -3 -8 12 0 -2 -5
q:wall	-1 0 -7 -13 5 0 11
q:walnut	-1 6 -10 -25 9 8 11
q:want	-6 -6 4 -11 -2 -9 15
q:war	-3 -8 -1 6 4 3 -12
q:warn	-7 10 -13 -9 6 -3 8
q:was	0 -1 -1 -2 10 2 -9
q:washing	0 -13 5 12 -6 0 -4
q:watch	-4 -3 16 0 -8 -1 -4
q:watche	8 -9 0 -4 12 -3 -7
q:we	0 2 -15 -6 14 -1 10
q:we're	-1 -1 3 -9 10 -3 -8
q:week	2 -14 -3 -8 13 1 6
q:weekend	0 7 -18 4 5 0 6
q:welcomed	-4 -1 14 -11 -5 0 1
q:well	0 -10 5 -7 5 -7 6
q:were	-13 12 -4 -5 4 10 -5
q:what	-20 18 -5 0 -6 2 -2
q:whatever	3 1 9 0 -11 0 -10
q:when	16 3 2 -9 -4 6 -7
q:where	-3 -4 13 7 -21 4 -5
q:which	2 -16 -2 1 6 -11 9
q:while	-4 12 -7 -12 9 -1 0
q:whisky	0 0 1 9 -5 2 -14
q:who	3 8 10 -17 7 13 -21
q:whose	0 0 -10 0 12 0 0
q:why	-6 9 20 -13 -14 -7 -10
q:will	-4 -2 -17 22 -34 7 17
q:wine	-3 18 8 -11 -10 -2 -5
q:winter	-1 3 3 9 -18 -4 2
q:wire	-2 -1 1 4 -16 0 6
q:with	-18 -6 -8 11 -3 4 6
q:withdraw	8 -8 -7 -20 -2 5 15
q:without	-2 15 -7 -9 -1 5 1
q:woke	0 0 0 -11 6 0 4
q:won't	-3 1 -5 -13 -4 0 16
q:wool	-3 -11 0 -24 24 -3 8
q:word	-5 2 -2 5 8 0 -13
q:work	-1 11 -4 -8 10 0 -7
q:world	-2 -3 -9 0 1 11 2
q:worse	3 -12 -6 10 7 -4 -8
q:worst	-1 2 -12 15 -11 9 -13
q:would	2 26 -14 -23 -25 -2 27
q:wrong	0 11 -1 -4 -1 -2 -4
q:yarn	2 6 -15 11 -14 8 -4
q:year	0 13 -1 -19 12 1 -6
q:yes	-2 0 -6 15 -3 -1 -7
q:york	0 -2 11 -3 -5 -1 -3
q:you	-1 6 21 -11 -9 -1 -15
q:your	7 10 -6 -5 5 2 -14
q:—	17 -2 -3 -8 7 -16 0
q:•	-6 -12 -1 13 -11 -4 5
qt=future	0 -3 -2 5 -21 3 13
qt=modal	-5 2 -1 0 -9 -13 12
qt=past	-4 -26 3 -1 9 5 1
qt=perfect	-18 -8 0 3 5 -1 2
qt=pluperfect	-5 -21 3 -3 9 -14 10
qt=present	-19 23 -2 -2 -6 -1 -4
quoted	20 1 -10 -4 -9 6 -3
r1=(	-16 0 19 2 -32 0 -3
r1=)	3 -3 -6 -12 22 -17 0
r1=,	-9 -13 6 -1 0 8 2
r1=.	1 0 0 4 0 -11 -1
r1=<day-ahead>	7 18 -6 -7 0 -4 -10
r1=<day-today>	-3 10 22 -14 -6 -4 -17
r1=<duty>	-5 11 5 -6 -9 -11 2
r1=<end>	-24 13 6 -2 -7 3 -13
r1=<goods>	-4 15 -21 -9 8 -6 14
r1=<level-noun>	-7 -6 -16 21 -9 0 4
r1=<level>	-14 -11 0 -21 16 15 -4
r1=<name>	-2 -12 16 0 0 0 -13
r1=<not>	-13 8 2 -6 7 -5 -5
r1=<span>	0 -2 -3 -4 -3 1 11
r1=<v-begin>	-8 -3 15 -6 1 -9 -7
r1=<v-end>	-2 -10 21 -2 -11 0 -13
r1=<v-impose>	-14 -11 5 3 -3 -3 6
r1=<v-return>	-1 7 1 -10 1 -1 0
r1=<v-stay>	2 -4 11 -6 4 -3 -29
r1=<v-suspend>	-2 -18 3 16 -18 0 -9
r1=<v-target>	-6 11 0 0 -7 -2 0
r1=?	-2 -12 0 -22 3 13 10
r1=access	0 0 12 -5 -8 0 -1
r1=ad	0 0 -3 10 -7 0 -4
r1=additional	0 4 -12 10 -2 0 0
r1=after	8 15 -13 15 -16 -2 -19
r1=again	-3 7 -10 -1 2 4 -1
r1=against	0 -2 5 -16 0 -2 9
r1=all	-5 -1 13 -3 -1 -5 -13
r1=alone	4 -1 11 -10 -3 0 -3
r1=and	-1 12 -8 -4 3 0 -3
r1=apply	0 -5 16 -13 4 0 -11
r1=as	0 -6 6 6 -18 -4 5
r1=asleep	0 -6 -4 10 -3 0 0
r1=at	0 -4 3 -9 6 8 -5
r1=because	-1 -4 1 -4 -4 -5 12
r1=become	0 -4 10 -16 8 -2 -10
r1=before	6 12 -51 -7 24 -2 7
r1=begin	0 -2 1 10 -13 0 -8
r1=being	0 -1 -13 6 2 0 6
r1=by	0 1 -3 7 3 3 -13
r1=could	-2 15 -9 -3 -10 6 0
r1=duty	2 10 7 -9 -4 -2 -8
r1=each	-2 -13 -7 -3 8 -2 11
r1=either	-3 -1 -9 15 -1 -1 -6
r1=end	-1 -8 18 -3 -8 0 -8
r1=fentanyl	0 0 -2 -19 13 0 -5
r1=for	10 -8 -13 8 -3 -1 5
r1=from	3 -3 -18 14 -14 -12 14
r1=had	6 9 -15 -2 3 0 -5
r1=here	0 11 7 -7 -14 -4 -8
r1=if	0 17 -15 -4 -1 -6 4
r1=instead	1 -6 -4 1 -13 -3 13
r1=last	-5 1 0 11 -9 2 -4
r1=may	5 -5 -1 13 -4 0 -13
r1=now	4 -18 29 -13 -10 -1 -17
r1=of	3 -22 -4 12 11 1 -15
r1=once	0 1 -7 12 -5 -2 -2
r1=or	-2 -17 -7 11 -12 -7 14
r1=otherwise	-1 16 -11 -2 -2 0 -1
r1=over	-4 -12 2 15 -8 -2 -7
r1=per	6 2 5 -1 -4 0 -11
r1=percent	0 -3 -7 13 1 0 -9
r1=plu	-2 -9 18 -8 -6 -1 0
r1=return	-1 10 5 -16 3 -1 -8
r1=shall	0 2 -15 18 0 0 -7
r1=since	-1 -10 20 -10 -1 -3 -11
r1=sleep	0 -5 -7 13 -4 0 0
r1=so	0 -2 13 -11 1 0 -8
r1=surcharge	-3 -2 19 -26 0 0 -15
r1=suspend	0 -7 -8 15 -2 0 0
r1=tariff	-11 -8 -12 8 -5 -5 16
r1=tax	-1 12 -1 0 -6 -1 -5
r1=that	15 0 -2 -7 4 -29 5
r1=then	-4 5 -19 2 6 0 1
r1=there	2 0 2 10 -11 -1 -13
r1=thi	6 -5 2 0 -12 0 2
r1=throughout	-1 -5 11 -12 0 0 3
r1=to	-12 -12 9 3 -1 3 -8
r1=together	-1 -6 1 15 -13 -4 -6
r1=too	-2 -9 12 -2 -11 -1 3
r1=under	-9 -6 15 -18 10 0 -11
r1=until	-12 -31 19 -26 28 -1 -39
r1=was	3 -15 -1 10 -13 4 4
r1=we	-1 -11 12 0 2 -5 -5
r1=were	2 2 0 -12 4 -2 3
r1=when	-2 -5 -4 0 9 8 -12
r1=where	-1 11 -1 -4 2 0 -10
r1=while	-2 -2 11 -7 0 0 -1
r1=will	-4 15 -2 4 -1 -1 -26
r1=within	-2 -2 0 -4 -5 0 12
r1=without	-1 21 -13 -15 -7 0 4
r1=would	-12 5 -19 -8 2 1 19
r1=—	0 0 10 -11 1 8 -15
r2="	5 3 -3 8 -14 -1 -4
r2=(	0 -1 -3 -12 5 -1 10
r2=)	8 -6 5 -10 0 0 -4
r2=,	11 0 -3 4 6 -4 -23
r2=.	5 13 8 0 -12 -9 -17
r2=<day-ahead>	-18 -6 -25 5 5 -1 21
r2=<day-gone>	-10 -12 -1 4 6 -12 7
r2=<end>	-9 5 0 4 -3 -5 0
r2=<gate>	-5 -13 2 5 1 0 0
r2=<goods>	21 -6 -9 -12 0 -6 14
r2=<level-noun>	6 1 8 -11 -1 -2 -2
r2=<level>	-17 8 -7 -3 2 13 2
r2=<money>	-4 0 13 1 -6 -2 -11
r2=<month-ahead>	8 -3 -18 -6 16 -3 1
r2=<month-gone>	4 -16 -5 2 6 1 0
r2=<name>	1 -9 -3 0 6 -13 6
r2=<number>	0 -10 7 -17 17 12 -12
r2=<organisation>	0 -5 -12 -5 5 0 14
r2=<person>	-17 0 -3 2 -14 -6 19
r2=<span>	0 -11 -3 8 7 0 -8
r2=<v-begin>	4 -8 0 14 -1 -12 -14
r2=<v-down>	2 9 10 -2 -5 -4 -18
r2=<v-end>	-10 1 2 -11 0 0 10
r2=<v-impose>	0 6 -3 7 -4 -11 -6
r2=<v-propose>	-6 -18 -2 1 13 -3 1
r2=<v-return>	4 8 6 -1 -7 -6 -12
r2=<v-sign>	1 -3 -9 13 1 0 -4
r2=<v-stay>	-10 -12 1 11 5 -6 -17
r2=<v-suspend>	-4 -4 -10 20 -10 -2 -1
r2=<v-up>	-7 -22 -1 11 1 -8 4
r2=a	-17 15 -9 4 -9 12 2
r2=account	0 0 11 0 -9 0 -1
r2=after	-2 -10 7 3 -14 -3 6
r2=aircraft	0 6 -2 8 -12 0 -6
r2=all	-7 1 -9 -1 14 -10 3
r2=and	-2 0 1 -5 10 -16 1
r2=announce	-1 7 -10 1 -1 0 2
r2=apple	0 -3 12 -11 -8 2 2
r2=arrival	-1 -8 15 -5 -4 0 -5
r2=as	14 5 12 -12 -17 -15 -4
r2=back	2 14 -15 -3 5 -4 -12
r2=banana	0 3 1 2 0 1 -14
r2=be	3 6 4 -2 0 3 -13
r2=because	-2 -4 -1 -6 15 -4 -4
r2=become	0 -10 22 -7 -6 0 -11
r2=beef	3 1 3 -15 -14 5 7
r2=before	-10 -11 16 4 -9 -4 -6
r2=begin	1 3 11 -8 -11 0 0
r2=both	0 -4 -13 2 -13 2 17
r2=butter	0 0 -11 8 -1 0 0
r2=can	-2 4 10 -6 -7 0 -5
r2=car	1 -6 10 0 -9 -5 -1
r2=cent	6 2 10 -5 -5 0 -11
r2=certain	0 -1 9 -1 -3 0 -10
r2=charge	0 -12 5 -1 1 1 0
r2=coffee	9 -1 6 -16 0 0 -1
r2=copper	0 0 11 -13 -5 0 4
r2=cut	-2 15 1 -8 -3 0 -10
r2=did	-2 -3 12 -6 1 0 -8
r2=do	-1 3 -11 2 -3 0 8
r2=down	-1 -5 -1 2 -14 0 11
r2=electric	-1 -1 10 0 -2 -1 -5
r2=every	-3 6 -1 5 -15 -1 5
r2=farm	0 0 6 -13 6 0 -4
r2=fentanyl	-2 -13 13 -3 -3 1 -5
r2=follow	0 2 -12 12 0 0 -2
r2=for	2 -16 6 0 0 4 -4
r2=get	5 -6 -11 8 -2 -3 5
r2=go	-4 -18 2 8 4 -6 -3
r2=good	-6 -18 8 4 2 -2 -11
r2=had	-3 4 -18 -4 -5 0 23
r2=has	-12 0 10 0 -1 -3 -1
r2=have	-6 5 -11 0 -2 -1 9
r2=heavy	0 -1 -11 -1 0 0 12
r2=here	0 0 11 -2 -6 0 -3
r2=his	-2 -7 9 -14 -1 0 8
r2=i	0 -1 -12 6 -11 10 5
r2=impose	-1 5 16 -19 0 0 -4
r2=in	4 1 -12 12 -8 14 -8
r2=instead	0 3 -13 4 -10 0 10
r2=is	-6 3 8 -4 7 -8 -13
r2=it	-1 14 0 -1 2 -7 -11
r2=its	2 -4 -8 10 -16 18 -2
r2=jute	10 -3 -4 1 -3 0 -6
r2=kitchen	0 -5 -3 -5 -5 0 15
r2=last	-8 -12 -8 -8 11 7 8
r2=later	0 0 -12 2 8 2 -4
r2=levy	0 -4 16 -11 -2 0 -5
r2=list	0 0 12 -6 -5 0 -3
r2=machine	-1 6 -12 -4 -1 0 9
r2=maize	-5 2 -10 -9 2 0 12
r2=make	0 0 11 -8 0 0 -5
r2=monday	0 -3 -7 13 0 0 -5
r2=most	-4 1 3 8 -2 0 -20
r2=never	2 12 -11 0 -10 3 -3
r2=no	-9 -10 0 8 -3 -1 2
r2=nobody	3 0 0 -14 10 0 -7
r2=not	-2 13 -14 0 -2 2 9
r2=nothing	-7 0 18 -6 -14 6 -9
r2=now	1 5 -21 17 -6 -6 6
r2=of	1 -14 6 3 -14 -15 8
r2=oil	-1 -7 0 0 -6 0 9
r2=older	0 -2 10 -5 0 0 -3
r2=on	0 7 -6 7 4 -16 -13
r2=once	-2 5 -16 5 -9 -3 13
r2=or	-7 11 -7 -1 4 -7 0
r2=our	7 -7 2 5 0 -6 -11
r2=over	0 0 -17 4 4 0 12
r2=patented	-1 -2 -3 15 -3 0 -10
r2=pay	0 -11 -5 1 12 -1 -2
r2=phosphate	1 -4 -5 -8 -1 0 12
r2=place	0 0 -13 6 -7 0 10
r2=plu	0 -3 11 0 -4 0 -6
r2=point	0 -14 -11 18 -6 0 5
r2=present	0 -6 22 -10 -4 0 -5
r2=pump	-3 -10 -7 13 -1 0 1
r2=put	-2 -8 -9 18 -6 0 0
r2=replace	0 0 11 -3 -10 0 2
r2=say	-13 -6 -3 12 -10 -2 2
r2=section	-1 6 4 -3 1 -1 -15
r2=should	-2 0 -12 -7 0 0 14
r2=since	1 -13 8 5 -5 -1 -3
r2=so	-4 6 7 3 -6 -4 -14
r2=soybean	-1 0 -10 4 11 0 -9
r2=start	0 -1 -11 13 -6 0 2
r2=stay	0 -9 14 -2 -7 -1 -3
r2=steel	-2 -7 9 -6 0 -2 1
r2=stockfish	4 -6 -1 -12 5 0 6
r2=sugar	-12 -3 5 6 -1 0 -2
r2=suspend	0 -7 -35 29 0 0 5
r2=talk	-1 -1 14 -12 11 0 -13
r2=thank	0 0 12 -8 -2 0 -3
r2=that	1 10 -5 9 -9 2 -9
r2=the	0 -4 -11 2 -3 27 -1
r2=their	-12 -2 3 5 -3 6 -9
r2=them	-6 -9 -7 9 10 -1 -3
r2=then	2 -4 -7 -23 27 -10 -3
r2=there	-4 1 -1 8 1 0 -11
r2=they	2 -10 7 -7 5 0 -2
r2=to	-3 -5 1 -5 4 -12 8
r2=together	0 2 8 -12 4 -4 0
r2=too	-3 -2 11 -2 2 0 -7
r2=top	-3 1 -6 -4 12 -4 1
r2=unchanged	0 -6 22 -14 -5 0 -5
r2=unless	-2 2 -6 10 -11 -1 -1
r2=until	-2 5 3 9 -21 -7 -2
r2=us	-2 -11 0 -4 -8 12 6
r2=valorem	0 0 -4 11 -7 0 -4
r2=was	-9 0 -5 -5 0 -1 15
r2=we	7 0 -2 -10 7 -6 1
r2=week	0 -6 -7 16 -14 -8 11
r2=well	4 -5 -16 2 -2 3 16
r2=were	-7 -6 -2 17 -8 -1 -2
r2=what	-5 -4 -12 7 5 1 7
r2=whatever	10 -5 0 -4 -5 -1 0
r2=where	-1 3 -2 3 -15 6 0
r2=which	-5 -10 -6 0 -1 4 14
r2=will	-4 5 9 -4 -3 -2 -4
r2=wine	0 1 6 3 1 -4 -15
r2=within	5 0 -10 8 2 0 -7
r2=you	7 -11 -4 14 -13 -1 -2
r3="	27 -13 -13 -7 0 1 -6
r3='s	13 -4 -2 -6 6 -5 0
r3=(	-1 4 -19 6 12 -2 0
r3=-	-2 4 -2 2 5 -1 -12
r3=.	20 -7 1 -2 -5 -2 -4
r3=:	1 -7 6 -5 -2 13 -13
r3=;	0 -12 -9 11 6 -11 4
r3=<day-gone>	-7 0 5 5 -13 -1 1
r3=<day-today>	0 -9 14 -16 0 -2 5
r3=<duty>	0 2 10 4 -6 -7 -21
r3=<end>	-11 7 -1 2 2 0 -4
r3=<goods>	-2 3 10 -11 1 -5 -3
r3=<level-noun>	0 -1 -7 0 -5 11 2
r3=<level>	4 -10 -4 8 8 -14 -3
r3=<name>	-11 3 6 2 -8 -10 0
r3=<not>	4 6 4 -7 0 -13 0
r3=<number>	-29 0 3 -6 5 -13 9
r3=<office>	2 2 12 -17 -3 0 -4
r3=<organisation>	2 -8 0 -12 1 -3 14
r3=<person>	-3 -2 3 -4 -15 -4 15
r3=<quality>	6 -13 5 -2 7 -1 -10
r3=<span>	-3 -1 -12 4 3 4 5
r3=<v-agree>	3 0 -10 14 -8 -4 -3
r3=<v-bear>	1 -1 2 -9 -2 0 9
r3=<v-begin>	-10 -7 10 -8 4 3 1
r3=<v-down>	1 -18 -1 2 -2 -5 12
r3=<v-end>	-11 6 -9 -1 10 -10 6
r3=<v-impose>	-16 -2 -3 4 1 -4 6
r3=<v-propose>	-2 -3 -15 12 -18 -4 15
r3=<v-say>	-5 -7 -6 17 -3 -16 0
r3=<v-stay>	-9 1 14 -14 -2 3 1
r3=<v-suspend>	0 -7 -4 13 -6 -6 0
r3=<v-target>	4 -5 -3 -14 2 0 16
r3=<v-up>	8 -7 9 -11 -4 10 -6
r3=?	10 14 -16 -9 -10 4 0
r3=a	5 -19 -11 8 5 4 4
r3=account	-1 -4 -10 -3 17 0 -5
r3=again	6 3 3 3 -9 -4 -18
r3=against	0 0 -4 11 -2 0 -7
r3=already	0 1 11 -11 -1 0 -1
r3=an	13 -7 -10 2 3 -4 -3
r3=and	-10 -8 0 -2 8 -12 8
r3=announce	-2 -1 -15 6 -1 -2 8
r3=any	-3 -6 -11 12 3 0 1
r3=apply	-1 6 4 -21 6 0 -1
r3=apricot	0 -2 12 -12 0 0 0
r3=as	3 -12 6 2 -2 -6 -2
r3=autumn	-1 -2 -12 3 5 -5 7
r3=avocado	4 6 2 -13 0 0 0
r3=back	-2 8 -12 10 3 -1 -20
r3=be	-6 11 9 -8 -5 -6 -3
r3=been	4 9 0 3 -25 -5 5
r3=before	-7 5 9 -18 7 0 -11
r3=begin	-6 -3 0 3 12 -2 -7
r3=but	-1 -1 2 -12 4 0 4
r3=cabinet	0 -8 -3 -2 -4 -1 14
r3=call	0 0 16 -7 -10 0 -3
r3=cashmere	0 -3 11 -10 -1 0 -1
r3=change	-1 -3 12 -3 -4 0 -3
r3=charge	5 -1 -4 -7 12 2 -4
r3=chip	0 -4 -10 0 -6 -1 15
r3=come	-6 -14 -5 4 3 -1 10
r3=crane	0 -1 -11 14 0 0 -6
r3=cut	0 -2 -11 13 -7 0 3
r3=did	0 2 -12 3 5 0 3
r3=effect	-1 -1 13 -6 -11 0 -1
r3=else	0 0 10 -12 -3 0 4
r3=end	-4 11 -14 3 2 -3 1
r3=ever	-2 -3 14 -5 -3 -3 -3
r3=everyone	0 0 5 -11 6 0 -3
r3=everything	-5 -1 13 4 -15 0 -7
r3=farm	0 0 -12 7 10 0 -6
r3=figure	2 -2 -14 7 8 -4 0
r3=for	-7 -15 -2 11 8 -9 -4
r3=force	0 -3 11 1 -10 0 -6
r3=from	-2 12 -6 8 2 -12 -10
r3=furniture	-2 -12 -15 6 3 0 12
r3=get	5 -1 0 -16 0 3 6
r3=go	4 -5 12 -2 -5 -2 -7
r3=good	-9 -4 5 5 -1 -5 -7
r3=had	2 13 -18 6 7 -5 -7
r3=half	0 0 11 -7 0 0 -4
r3=has	-9 -14 5 6 1 3 -7
r3=have	-5 -9 -5 19 0 -3 -12
r3=height	0 0 -7 -8 -6 16 0
r3=hold	0 -2 -6 13 -6 0 -5
r3=if	0 -7 5 -15 0 -1 11
r3=import	0 0 -5 11 -3 0 -6
r3=in	10 14 11 -6 -10 -20 -9
r3=industrial	-1 0 -10 2 -6 0 9
r3=instead	-2 14 -19 9 -7 0 4
r3=is	9 10 11 -19 -5 1 -10
r3=it	-21 1 0 6 6 -5 -7
r3=its	-4 -3 12 -2 -9 -4 1
r3=keep	-1 -6 13 -9 1 0 0
r3=letter	0 -2 -2 -10 -10 0 18
r3=list	0 -2 4 -11 -2 0 7
r3=longer	0 -7 -5 15 -6 0 -1
r3=machine	-5 1 11 1 -10 0 -6
r3=make	-6 -3 12 0 -2 0 -4
r3=mangoe	-1 -1 9 -14 -1 0 8
r3=medicine	-2 -14 8 -5 1 6 -1
r3=metal	-1 -2 8 -11 6 -1 -3
r3=moment	0 -6 15 -8 0 0 -3
r3=more	0 4 6 -3 -1 3 -13
r3=most	-3 -8 -10 3 0 13 0
r3=motorcycle	5 -1 8 -15 0 0 0
r3=narrow	0 0 12 -9 -1 0 -4
r3=new	-1 7 3 -7 7 -4 -13
r3=no	-2 -2 -10 5 -4 0 11
r3=nobody	2 -3 0 7 2 -5 -11
r3=not	-1 2 19 -18 -13 -1 1
r3=of	-4 -2 -13 13 -9 -13 14
r3=off	0 0 -7 11 1 0 -9
r3=oil	-8 1 18 -8 -5 1 -13
r3=old	0 -4 13 -10 3 0 -5
r3=older	0 -1 12 -6 -1 0 -6
r3=on	0 15 8 -15 -2 -19 3
r3=one	2 -4 2 -8 11 10 -22
r3=other	0 10 10 -8 -5 1 -16
r3=out	0 7 -14 -4 14 0 -4
r3=paper	9 -17 -3 -9 8 -2 4
r3=part	0 -6 14 -9 2 -2 -7
r3=peak	0 -1 -3 -7 -6 13 0
r3=penalty	0 -1 12 -14 5 0 -5
r3=place	0 6 -2 6 -13 0 -5
r3=pork	-1 -1 -12 11 -4 0 7
r3=port	0 -2 13 -11 0 0 0
r3=potash	0 -2 -2 13 -9 0 -4
r3=present	0 4 -9 -5 -3 0 12
r3=product	-2 1 15 -10 0 0 -9
r3=pump	4 3 -13 -1 -4 0 6
r3=quota	-1 -1 -13 8 -2 0 9
r3=rate	-4 7 -14 2 9 -6 2
r3=refrigerator	0 -3 12 -8 0 0 -5
r3=rubber	0 -3 12 0 -5 0 -7
r3=same	-4 7 0 10 -23 1 -5
r3=say	-1 -6 4 10 -1 -6 -8
r3=set	0 4 -12 -2 4 2 6
r3=ship	-2 11 4 -5 3 0 -13
r3=since	0 0 15 -1 -8 -3 -14
r3=so	-4 1 13 -2 -10 0 -5
r3=still	-1 0 3 -12 -7 0 12
r3=sugar	4 -12 4 0 -11 0 7
r3=suspend	0 -16 -11 20 -2 0 -1
r3=table	-1 -3 -9 1 -3 0 11
r3=take	-8 0 12 -12 -6 3 4
r3=tariff	0 -4 10 4 -12 0 -9
r3=than	-4 -2 11 -7 -14 12 -4
r3=that	4 -3 -3 6 -10 4 1
r3=the	1 6 -10 0 -3 -10 12
r3=there	0 -3 3 3 -10 4 2
r3=they	-6 13 2 -3 0 -5 -9
r3=think	0 -2 -7 -5 -2 0 12
r3=threaten	0 -4 -8 -14 -5 0 22
r3=to	-18 1 -6 1 1 2 5
r3=together	0 0 20 -14 -7 0 -4
r3=top	-2 -2 0 0 -11 16 -6
r3=tractor	-1 0 6 -11 0 -1 1
r3=truce	8 -2 -2 -5 12 -10 -18
r3=under	-2 -4 15 -8 -1 0 -3
r3=unless	-2 -5 -5 -5 6 0 10
r3=until	-3 -3 -13 16 7 -9 -4
r3=value	-1 -3 20 -8 -8 -1 -11
r3=was	15 -10 -16 1 5 -10 6
r3=week	-3 6 -19 1 7 10 -4
r3=what	-2 -1 4 -14 1 0 8
r3=when	0 -1 16 -7 -7 -5 -3
r3=where	0 -4 -6 0 -5 0 11
r3=which	-4 -6 -2 15 -4 -6 -6
r3=wine	-7 0 -11 2 -12 6 15
r3=winter	0 -2 -2 -8 12 -3 -2
r3=with	-2 1 -4 11 8 -10 -15
r3=worst	0 -1 -2 -5 -13 16 -1
r3=worth	0 -3 9 -11 4 0 -5
r3=year	-6 -16 3 -2 6 -3 5
r4="	12 10 -11 -20 4 -7 2
r4='s	0 1 -7 4 -11 2 12
r4=(	5 -1 1 7 -10 0 -6
r4=)	-9 7 -15 4 3 -2 6
r4=,	-9 6 5 -4 -1 4 -6
r4=-	-5 5 0 3 0 2 -10
r4=:	-1 -2 9 -4 0 -4 -6
r4=;	-2 -7 0 -2 -8 5 10
r4=<agent>	-4 15 -18 14 -8 -5 0
r4=<day-ahead>	2 13 5 6 -40 -4 -6
r4=<day-gone>	-16 8 6 -6 -1 4 -4
r4=<gate>	-4 -1 21 -4 -15 0 -6
r4=<goods>	-8 -9 20 -1 -3 -1 -17
r4=<level-noun>	-1 0 11 -9 -11 -1 7
r4=<level>	11 0 -9 1 -1 -2 6
r4=<money>	-1 -4 5 -10 4 -4 6
r4=<month-gone>	-3 6 10 -5 -1 -13 -4
r4=<name>	-9 -1 -2 1 4 -11 3
r4=<not>	-13 4 7 -1 1 2 -8
r4=<number>	-12 -8 2 -12 4 -10 21
r4=<office>	11 0 -7 -15 2 -2 4
r4=<person>	-3 -3 -3 2 -15 7 5
r4=<points>	0 -12 5 5 -2 -1 -6
r4=<quality>	-2 -15 -2 5 7 -3 0
r4=<span>	-3 0 0 12 -3 -1 -8
r4=<v-agree>	-1 0 10 -10 -1 0 -2
r4=<v-bear>	0 -14 14 -6 16 -3 -21
r4=<v-begin>	-15 0 -7 14 -13 -3 9
r4=<v-end>	5 4 -11 -2 11 -3 -2
r4=<v-impose>	-13 9 -6 4 7 -9 -5
r4=<v-propose>	6 -4 0 -13 1 -5 5
r4=<v-return>	-6 -5 -7 12 4 -2 -5
r4=<v-say>	11 6 -10 -19 2 -4 16
r4=<v-sign>	-7 15 4 -2 -14 -5 1
r4=<v-stay>	-1 19 -6 0 -5 -8 -2
r4=<v-suspend>	-5 18 -7 0 0 -3 -9
r4=<v-target>	-11 1 16 -16 -6 0 1
r4=<v-up>	-4 -2 15 -12 4 -1 -15
r4=?	9 -13 -5 2 8 -5 -7
r4=above	0 0 -6 -5 -3 0 11
r4=again	-3 -8 -12 3 16 0 2
r4=against	0 11 -9 3 -5 0 0
r4=all	-2 2 1 7 -12 4 -5
r4=aluminium	-1 -2 11 0 -6 0 -6
r4=and	-18 5 5 -1 1 0 -5
r4=announce	-5 0 4 -4 -18 0 16
r4=are	3 -2 2 -5 12 1 -20
r4=as	7 0 10 -10 -10 -2 1
r4=at	-1 8 7 0 -7 1 -16
r4=back	-2 -5 2 1 10 -3 -13
r4=be	-11 -3 4 -3 10 -2 -2
r4=because	-1 -4 -2 -2 10 -2 -1
r4=become	0 -1 12 -8 -6 0 -1
r4=been	0 3 -5 5 3 5 -15
r4=before	-3 -11 22 -21 -5 4 3
r4=begin	-3 0 -5 11 -13 -3 5
r4=border	0 0 18 -10 -6 0 -6
r4=by	-3 -17 5 3 3 -3 0
r4=charge	-6 8 15 -15 4 2 -18
r4=coffee	0 -7 12 1 0 0 -9
r4=come	-2 0 -8 9 -15 0 9
r4=day	1 4 -25 18 -3 5 -1
r4=deal	-5 -4 -9 16 0 0 -8
r4=doe	6 -9 22 -6 -9 0 -17
r4=drawer	0 1 -15 2 0 0 11
r4=due	-1 2 12 -1 -7 0 -5
r4=duty	4 -13 -14 18 1 5 -6
r4=engine	0 8 -13 5 -1 0 3
r4=ever	0 0 0 -2 -7 10 -1
r4=everything	0 0 1 -12 2 0 6
r4=everywhere	-4 -1 16 -4 -12 0 -4
r4=farm	0 -1 13 -12 -4 0 0
r4=fentanyl	0 -6 9 5 -8 -5 -2
r4=find	0 1 11 -6 -4 0 -8
r4=first	4 -6 -4 11 -8 0 -5
r4=from	-10 -8 10 -8 8 -7 3
r4=go	-3 0 5 -2 2 -4 -13
r4=good	-15 0 -8 -2 8 -4 11
r4=had	-4 -19 -15 9 8 -4 9
r4=half	0 -7 -4 -2 12 -2 0
r4=has	-5 -20 3 -5 -1 -5 14
r4=have	6 -2 -7 3 14 -5 -14
r4=he	0 -7 -6 11 -10 -3 2
r4=his	7 -1 4 2 0 0 -12
r4=hold	0 10 -12 -7 5 0 2
r4=if	-11 -18 8 9 -12 -2 5
r4=in	-10 -2 8 -12 0 -3 11
r4=included	-1 0 15 -11 0 0 -10
r4=is	1 4 -15 3 -1 -2 14
r4=its	-7 -10 5 -10 4 1 5
r4=last	-2 2 7 -14 3 2 -3
r4=letter	0 -3 -12 0 -7 -2 14
r4=long	0 0 -11 0 12 0 0
r4=machine	0 -10 -2 14 -8 -1 -1
r4=month	0 -1 11 -11 -6 3 3
r4=more	-2 0 -9 13 -8 8 -8
r4=most	0 -1 5 -11 0 0 6
r4=move	0 -4 12 0 -5 -4 -1
r4=no	0 3 6 -19 13 0 -13
r4=now	-2 4 -23 4 17 2 0
r4=nut	-1 6 -13 -4 9 0 1
r4=on	4 5 -4 14 -9 -9 -13
r4=once	-2 5 11 -10 -11 -2 2
r4=our	3 1 -15 6 7 -1 -2
r4=over	4 -2 0 -17 9 0 7
r4=paper	8 2 -3 -11 0 0 1
r4=pay	-5 -11 11 -8 13 -7 -10
r4=place	0 5 3 -13 1 0 3
r4=quota	0 0 -8 11 1 0 -6
r4=rate	-2 -3 11 -12 0 -1 7
r4=say	6 11 -8 -15 6 -6 5
r4=seem	-2 0 -6 -6 0 0 12
r4=sign	-1 0 15 -13 -4 0 -2
r4=since	4 3 8 -7 -10 2 -1
r4=some	4 -3 11 -12 2 -2 -3
r4=soon	-3 0 13 -5 -7 0 -3
r4=spring	0 -5 -7 11 1 -1 -6
r4=start	0 -8 -9 11 -2 0 5
r4=still	0 -6 6 -13 -8 6 9
r4=term	0 -1 11 0 -2 0 -9
r4=that	-8 8 -26 13 -8 22 5
r4=the	-4 9 -3 0 -11 6 3
r4=them	0 -1 11 -6 -4 0 -2
r4=then	0 -1 5 12 -11 -1 -10
r4=there	0 -3 19 -18 0 -2 2
r4=three	0 0 12 -4 -4 0 -4
r4=to	-5 -13 1 -4 23 -2 -10
r4=too	0 -5 -9 0 -1 0 14
r4=under	-3 -4 7 9 -11 -1 -14
r4=until	5 -11 5 -8 4 -2 2
r4=was	6 -8 9 -7 3 4 -11
r4=we	-2 -2 -3 10 -13 1 5
r4=where	-1 11 1 -1 -11 -5 0
r4=which	-2 -7 -16 10 6 7 1
r4=worth	-1 -3 -1 16 -14 0 -6
r4=would	3 -2 18 -5 -11 -1 -9
r4=yarn	-3 -5 -13 8 11 0 -3
r4=year	-7 4 -15 4 12 -7 2
r4=—	-3 11 -2 0 -3 0 -7
r=" .	2 7 11 -15 6 0 -18
r=( now	0 4 -22 20 -8 0 -4
r=( until	0 5 -3 14 -19 0 -3
r=) .	1 -19 0 -9 17 -3 0
r=) <end>	6 12 -22 1 0 -6 1
r=, "	-9 0 2 6 -3 -12 1
r=, <name>	5 -21 -6 4 5 -9 6
r=, <office>	-2 -7 0 12 0 0 -4
r=, <quality>	0 1 -2 -11 16 -3 -1
r=, <span>	0 0 -9 16 -7 0 -5
r=, after	0 -8 2 8 -10 -3 2
r=, against	0 -2 8 -17 -9 0 9
r=, all	0 -1 -12 5 5 0 5
r=, and	0 -3 -1 -1 8 -13 0
r=, as	16 9 9 -12 -18 -12 -9
r=, at	0 0 6 -13 -1 0 5
r=, because	-2 -3 2 -9 11 -3 0
r=, by	0 0 -2 11 -9 -4 -6
r=, for	-6 -15 5 -2 0 6 2
r=, from	-5 -11 4 7 -5 -4 -2
r=, go	0 -2 12 1 -12 -3 2
r=, i	1 0 -11 9 -10 6 0
r=, in	2 -7 -11 -3 7 11 3
r=, instead	0 8 -15 8 -7 0 3
r=, is	1 -11 3 -1 9 -7 -4
r=, its	0 -5 -3 -8 -2 15 0
r=, more	0 0 1 -5 -9 11 0
r=, no	-3 -3 10 -8 0 0 0
r=, not	-10 15 -5 -9 -16 -3 13
r=, now	0 4 -14 -9 1 -3 16
r=, on	7 -7 -16 7 8 -5 3
r=, over	0 0 -13 7 4 0 2
r=, plu	0 -3 10 0 -3 0 -6
r=, remain	0 -5 12 -2 -2 0 0
r=, should	-2 1 -10 -4 1 0 11
r=, since	0 -10 11 6 -2 -5 -14
r=, start	0 0 -9 13 -5 0 -1
r=, stay	0 -6 17 -12 -1 0 0
r=, thank	0 0 12 -8 -2 0 -3
r=, the	-9 -9 -5 -12 -8 30 4
r=, then	-4 0 -1 -16 14 -7 2
r=, to	1 -1 7 -5 5 -2 -12
r=, unchanged	0 -6 20 -13 -4 0 -4
r=, under	-1 -3 12 -5 -1 -1 -6
r=, unless	-2 2 -7 10 -11 -1 -1
r=, was	-2 -3 13 -17 4 1 -8
r=, whatever	11 -3 -4 2 -3 0 -4
r=, where	-1 3 -3 3 -15 6 0
r=, will	-3 -7 10 0 -1 -2 -3
r=, with	-1 0 5 7 0 -1 -15
r=. "	13 2 -8 0 -8 1 -3
r=. <end>	-5 0 1 5 0 -11 0
r=; <end>	-2 -3 -12 16 2 0 -5
r=; <seat>	0 7 4 -12 -2 0 0
r=; and	0 14 -6 -13 1 -1 -1
r=; on	0 -7 13 -5 -5 0 -2
r=; that	13 -8 -5 -13 0 6 0
r=; until	0 0 -15 14 -5 0 4
r=<day-ahead> .	6 11 -1 -6 -2 0 -14
r=<day-today> .	-1 8 6 0 -12 -2 -8
r=<end> <end>	-24 13 6 -2 -7 3 -13
r=<level> <end>	-7 0 4 -8 -2 0 4
r=<level> <level>	-5 -22 -13 -28 23 17 -18
r=? <end>	-2 -10 0 -18 1 10 12
r=a year	0 0 -9 -5 13 0 0
r=ad valorem	0 0 -4 11 -7 0 -4
r=again ,	7 3 -14 -1 -6 9 -2
r=again in	0 11 -6 -7 0 0 0
r=all in	0 -3 11 -4 -5 0 -3
r=and ,	0 -2 17 -1 -12 -6 -5
r=and <level>	-13 19 -9 -4 -1 4 -9
r=and <name>	-1 -7 5 2 -12 -2 6
r=and <number>	1 6 -15 0 9 5 -8
r=and no	-1 -5 0 14 -13 0 -5
r=and the	5 5 11 0 -20 -4 -7
r=and then	0 -3 -10 -9 16 0 0
r=apply again	0 -11 4 3 6 0 0
r=are back	-1 10 -1 -1 -6 0 -5
r=are charge	0 -6 11 -3 -4 0 0
r=are not	0 -8 -11 14 3 0 -3
r=are suspend	0 -2 -20 19 -5 0 0
r=are to	0 -2 -17 -8 10 0 13
r=as before	-6 -11 18 1 -13 0 -8
r=as of	-6 1 -2 11 -1 0 -10
r=as well	4 -4 -14 0 -2 3 16
r=at most	0 0 -11 16 -3 0 -7
r=at once	-1 -3 -21 12 -3 -3 10
r=at present	0 -6 22 -10 -4 0 -5
r=at the	-3 0 0 -6 4 8 -12
r=before ,	7 7 -15 -3 8 -2 -9
r=before .	8 -13 -33 7 18 2 -9
r=before the	-2 2 -16 -2 6 -8 11
r=come back	-6 3 0 -12 11 0 -1
r=could be	0 7 -12 -3 -1 0 8
r=during the	0 -6 -1 -4 12 0 -5
r=each ,	0 -2 -4 -5 13 0 -4
r=fall away	0 0 -14 7 8 0 0
r=fentanyl duty	0 0 -4 -4 9 0 -4
r=for <name>	-5 0 -12 3 4 -5 9
r=for <span>	0 -17 3 -5 14 0 -6
r=for all	0 -1 8 -11 3 0 0
r=for good	-2 -7 -2 12 -3 0 -6
r=for most	0 -2 9 0 -7 0 -5
r=for now	0 -1 12 -7 -1 0 -1
r=for the	0 9 -11 8 8 -14 -11
r=from <day-ahead>	-1 -9 -40 13 -7 -4 19
r=from <day-gone>	-5 0 -13 -1 0 -1 15
r=from <day-today>	-1 4 13 -17 -2 0 0
r=from <level>	-9 2 4 2 -18 -3 1
r=from <month-ahead>	7 0 -14 -5 7 -2 7
r=from <name>	0 -2 9 -24 15 0 -4
r=from <number>	4 -7 -2 11 -11 0 -3
r=from the	2 6 0 7 -15 -5 -7
r=go on	0 3 13 -11 -7 0 -1
r=has been	2 3 6 -14 -10 0 4
r=if <name>	-1 -1 -2 -4 -1 0 10
r=if the	5 14 -15 4 -11 -1 -2
r=in <month-ahead>	3 -2 -14 -4 8 3 3
r=in <month-gone>	1 -7 -17 7 2 0 9
r=in <name>	1 5 5 6 -18 0 -15
r=in <number>	0 -10 -14 7 -3 12 4
r=in <seat>	-2 5 12 -3 -12 -4 -11
r=in place	0 0 -13 6 -7 0 10
r=in that	0 11 -8 1 -2 0 -3
r=in the	-6 -9 0 -5 6 -3 10
r=instead of	2 -5 -7 2 -13 -3 13
r=is back	8 3 -15 -7 7 0 -4
r=is charge	-1 -1 4 -1 -12 0 3
r=is go	0 -3 -8 3 10 -1 -5
r=is retain	0 0 12 -11 0 0 0
r=is what	-1 3 -13 3 7 -6 4
r=it has	0 -1 -7 11 -1 0 -1
r=it take	0 -2 13 -5 -2 0 -7
r=last <month-gone>	-1 3 -1 8 -10 2 -3
r=last week	0 -4 -8 10 0 -6 2
r=now .	5 -11 27 -19 -14 0 -11
r=of <day-ahead>	-1 0 -9 -3 -3 0 14
r=of <number>	0 -1 -12 -9 18 0 -2
r=of its	-1 -13 5 12 -9 -2 -10
r=of last	-2 -14 -22 6 12 7 3
r=of the	3 -8 2 6 -3 5 -12
r=on <day-ahead>	-14 5 -27 9 -3 -3 12
r=on <money>	0 -6 15 -7 -3 0 -4
r=on a	-4 4 -1 7 -11 0 -6
r=on account	0 0 11 0 -9 0 -1
r=on all	-5 5 -3 -7 0 0 11
r=on another	0 -1 -3 -10 -2 0 12
r=on apple	0 -2 14 -15 -7 2 3
r=on arrival	-1 -7 13 -3 -4 0 -3
r=on banana	0 4 1 0 3 0 -11
r=on beef	3 0 0 -9 -13 5 6
r=on beer	-2 -5 12 -4 -5 0 0
r=on both	-6 5 -12 -7 -2 -2 16
r=on buse	0 -1 12 -5 -5 0 -5
r=on butter	0 0 -9 11 0 0 -5
r=on car	1 -10 12 -16 1 -2 5
r=on certain	0 0 8 0 -3 0 -10
r=on coffee	5 2 0 -11 -1 0 2
r=on copper	0 0 9 -12 -4 0 5
r=on cut	0 12 -1 -4 -3 0 -7
r=on everything	4 -2 -2 -12 2 -1 12
r=on farm	0 0 3 -11 7 0 -4
r=on heavy	0 -1 -10 0 0 0 10
r=on insulin	-5 -5 -9 -1 3 0 12
r=on it	2 -7 -9 15 5 -3 -14
r=on machine	-1 6 -12 -3 -1 0 8
r=on most	-2 3 0 0 7 0 -12
r=on oil	-1 -7 -5 0 -1 0 13
r=on our	1 -4 4 3 0 -1 -9
r=on paper	2 3 -11 2 0 -1 1
r=on patented	-1 -2 -1 13 -2 0 -10
r=on phosphate	-2 -4 -4 -6 -1 0 12
r=on soybean	-1 0 -6 -1 10 0 -8
r=on steel	-1 -14 11 -4 -1 -2 1
r=on stockfish	4 -6 -1 -12 5 0 6
r=on their	-6 -17 2 7 0 7 -5
r=on them	-5 -3 -3 -4 13 0 -2
r=on top	-3 1 -4 -7 12 -3 2
r=on wheat	0 -3 9 -16 7 0 -4
r=on wine	1 0 8 2 -4 -2 -10
r=once the	0 -5 -14 16 -9 0 3
r=otherwise .	-1 13 -9 -2 -1 0 0
r=over fentanyl	0 -7 9 3 -6 0 -10
r=per cent	6 2 4 0 -4 0 -11
r=plu <number>	0 -1 15 -4 -7 0 -8
r=plu the	0 0 14 -9 -3 0 -3
r=since .	0 0 17 -5 -13 0 0
r=since <day-gone>	-4 -6 18 -13 0 -1 -8
r=since last	0 -1 20 -10 -12 -2 0
r=stay .	0 0 15 -11 -1 0 -1
r=surcharge that	0 0 -6 -6 11 0 -1
r=tariff "	-3 0 -3 12 0 0 -9
r=tariff ,	-6 -4 1 7 0 -1 -11
r=tariff on	0 -8 -8 0 -10 0 15
r=that <name>	-3 6 0 -16 12 -3 -1
r=that <quality>	-3 2 4 -6 10 0 -12
r=that <seat>	3 3 -10 10 -1 -1 -4
r=that apply	0 -4 2 -15 11 0 -3
r=that are	0 6 9 -11 -4 0 -2
r=that begin	0 0 17 -11 -10 0 -1
r=that had	0 4 -18 -7 1 -2 16
r=that has	0 -2 15 -15 0 0 -7
r=that he	0 -1 6 -1 -11 0 3
r=that it	2 -3 0 -7 15 0 -5
r=that replace	0 0 11 0 -10 0 0
r=that the	6 -9 3 -12 2 -2 5
r=that was	0 3 -20 1 -14 -3 22
r=that were	0 -12 -4 18 -9 0 0
r=that would	-1 5 -11 9 0 0 -7
r=the <quality>	0 0 -12 3 0 3 6
r=then .	-4 14 -13 0 -3 0 1
r=to <number>	-4 -18 7 -10 9 7 -17
r=under section	0 2 5 -4 3 -1 -12
r=until <day-ahead>	-3 -13 28 -29 11 0 -16
r=until <day-gone>	0 -2 -21 6 12 0 -3
r=until <month-gone>	0 0 -9 -5 13 -1 0
r=until last	0 0 -8 -7 13 0 -1
r=until now	0 0 -11 17 -8 0 0
r=until the	0 -7 16 -21 5 4 -9
r=until then	0 -2 14 -9 -6 0 -2
r=was the	-11 -10 -2 -1 12 10 -11
r=when it	-1 0 6 -12 3 2 -2
r=where it	0 11 -5 -6 -1 0 -1
r=will be	-2 13 4 -7 -5 0 -13
r=with the	0 2 -15 17 0 0 -8
r=with which	0 0 -7 -1 -4 0 13
r=would do	-1 -2 -13 4 -2 0 10
relative=agree past	0 0 -8 11 -3 0 -2
relative=bear perfect	-1 -2 -1 -11 14 0 -8
relative=bear present	4 -1 27 -12 -10 -1 -20
relative=begin modal	-3 8 -15 -5 0 -1 12
relative=begin past	-4 5 6 -19 12 -3 -9
relative=down past	0 -1 -11 -7 13 0 3
relative=end past	0 -1 -6 0 11 -5 -7
relative=end present	-3 -3 -5 -4 15 0 -5
relative=future	-2 12 -8 0 0 0 0
relative=impose infinitive	2 -3 -11 -1 -3 0 14
relative=impose modal	0 5 -8 10 -6 0 -4
relative=impose participle	0 14 -11 0 -9 0 -3
relative=impose past	-10 -4 -11 7 7 0 2
relative=impose pluperfect	-11 -4 -23 10 -10 -7 25
relative=infinitive	1 3 -11 -1 -8 0 12
relative=modal	-6 9 -19 0 -11 -6 18
relative=participle	0 14 -12 -1 0 0 -3
relative=past	9 -5 -12 -3 15 -7 -1
relative=perfect	-7 -3 -5 -4 4 0 12
relative=pluperfect	-15 5 -35 8 -2 -10 25
relative=present	5 5 6 9 -11 -3 -22
relative=propose present	2 -4 2 -11 -9 6 3
relative=say past	9 1 -15 -6 -1 -1 12
relative=say pluperfect	-3 -6 -16 10 -16 -1 18
relative=sign past	-3 -3 4 11 -12 0 -9
relative=stay future	0 13 -6 -9 1 0 -4
relative=stay past	8 0 -15 -13 19 0 -1
relative=stay pluperfect	-1 -3 -11 -13 10 0 11
relative=stay present	-3 7 7 4 -17 -6 -4
relative=suspend participle	0 11 -8 -1 -3 0 -3
relative=suspend past	0 -10 -10 15 0 0 -5
relative=suspend perfect	0 -5 -6 15 -2 0 -6
relative=suspend present	-1 2 -7 11 -7 0 -7
relative=target pluperfect	-3 -3 -7 -8 0 -1 15
relative=threaten pluperfect	-3 -2 -14 -1 -9 0 16
row:duty	-1 -6 -12 9 4 9 -2
row:goods	0 -5 -10 14 0 0 -5
row:in	-6 5 -9 14 -10 1 -1
row:into	-2 2 8 -12 -10 11 -13
row:list	0 -4 13 -5 -4 0 -3
row:on	-3 -4 -12 1 3 15 -1
row:paraguay	0 -6 0 -1 -1 9 0
row:the	0 10 -11 -8 11 -5 0
row:to	0 -8 2 13 -5 -4 -10
row:vietnam	0 -3 10 -9 -1 0 1
rule:0	14 -9 3 -9 8 -16 -7
rule:1	12 1 -4 -1 -11 1 -4
rule:11	-2 12 6 -3 -12 -1 -8
rule:12	4 -13 42 -21 -14 -7 -29
rule:13	7 9 -2 -3 6 -2 -21
rule:15	-14 4 9 -2 4 -1 -14
rule:16	6 0 -19 -3 -7 0 11
rule:17	-10 2 1 -11 3 -4 8
rule:22	0 0 -22 -15 -7 0 30
rule:23	-11 -8 34 -39 5 -5 -8
rule:24	0 -5 -32 20 -4 -1 2
rule:25	-2 2 0 -15 3 -7 13
rule:26	-5 1 2 15 -13 -9 -13
rule:27	-7 -3 -14 -1 22 -5 -3
rule:28	-10 -8 3 6 1 -7 0
rule:29	0 8 -10 10 -15 -1 7
rule:3	-10 -11 -4 -14 -7 20 0
rule:30	8 -17 0 0 -1 -1 7
rule:31	-6 5 -8 10 -6 2 5
rule:32	-12 5 5 -3 -2 0 1
rule:35	2 0 -8 8 3 -12 1
rule:4	-4 12 1 -7 -3 -2 0
rule:5	0 -3 28 -15 -11 0 -6
rule:6	-3 -9 -12 23 -3 -9 -15
rule:7	-8 -8 16 -23 9 -2 0
rule:8	-12 -5 1 -7 14 0 -11
rule:9	-15 -23 37 -20 -3 -5 -6
rule:after far denied higher	-7 15 -7 0 -2 0 -4
rule:after far denied lower	-6 11 -3 0 -12 -2 3
rule:after far denied same	31 -13 -3 -14 -6 -3 -15
rule:after far if_lapsed higher	1 8 1 -18 -3 15 0
rule:after far if_lapsed lower	-9 -14 7 -6 1 0 10
rule:after far if_lapsed same	-8 0 -17 1 17 -2 2
rule:after far none higher	0 -1 -11 -4 14 1 1
rule:after far none lower	0 -15 -2 -1 15 -1 -10
rule:after far none same	2 8 -12 2 -6 0 6
rule:after far now higher	3 0 -14 -1 4 4 7
rule:after far now lower	9 -2 -12 7 10 -10 -2
rule:after far now same	-10 -7 8 -6 11 -15 -3
rule:after far past higher	-3 -4 10 1 1 -10 -10
rule:after far past same	3 -15 4 -6 3 8 -5
rule:after far peak lower	0 0 0 12 4 -6 -21
rule:after far proposed higher	-17 8 4 1 -3 4 -7
rule:after far proposed lower	-9 12 2 -11 -7 5 8
rule:after far proposed same	2 4 -4 -18 -29 -4 31
rule:after here denied higher	6 27 -18 -11 0 -5 -2
rule:after here denied lower	-4 -6 -9 15 -7 -1 5
rule:after here if_lapsed higher	-13 8 0 -8 9 -17 -2
rule:after here if_lapsed lower	-8 -2 22 -15 3 5 -15
rule:after here none higher	-5 -7 -4 -12 16 -5 9
rule:after here none lower	-4 -15 11 3 -6 -4 -1
rule:after here none same	0 -1 24 -13 -14 0 -4
rule:after here now higher	-11 0 -5 0 8 2 0
rule:after here now lower	-10 11 -15 5 7 -4 4
rule:after here now same	-9 -18 1 -4 13 7 -1
rule:after here past higher	-5 22 0 -2 -16 -1 0
rule:after here past lower	-7 4 2 3 -6 -10 2
rule:after here past same	-2 -6 -9 14 0 -3 -2
rule:after here peak lower	-2 -8 10 -9 15 -14 -8
rule:after here proposed higher	-11 -29 31 -1 -8 -13 -6
rule:after here proposed lower	-24 -14 7 0 -4 3 5
rule:after here proposed same	5 -13 6 0 -13 0 1
rule:after paragraph denied higher	0 -2 10 -6 -3 0 -1
rule:after paragraph denied same	10 -2 -1 -5 -1 0 -4
rule:after paragraph if_lapsed higher	5 2 2 5 -14 3 -9
rule:after paragraph if_lapsed lower	-13 -1 26 -22 -28 -1 15
rule:after paragraph if_lapsed same	0 8 -3 -11 11 -3 -5
rule:after paragraph none lower	3 -14 4 -2 3 -1 -2
rule:after paragraph now higher	11 10 -22 -4 11 13 -6
rule:after paragraph now lower	-5 -1 -21 8 17 -26 8
rule:after paragraph now same	16 -18 10 -7 -6 -8 0
rule:after paragraph past higher	-13 -6 28 -6 -8 -8 -4
rule:after paragraph past lower	-12 0 8 -2 12 -2 -20
rule:after paragraph past same	-14 0 -13 1 17 -3 0
rule:after paragraph peak lower	-2 15 -3 -4 -5 -4 4
rule:after paragraph proposed higher	2 -26 12 -6 -2 -2 11
rule:after paragraph proposed lower	8 -16 7 7 -20 4 0
rule:after paragraph proposed same	2 0 -9 0 -5 -3 11
rule:before if_lapsed	-10 2 2 0 1 -2 -1
rule:before none	4 -13 11 -5 8 -11 -8
rule:before now	-12 -10 2 6 0 -2 2
rule:before peak	0 -10 -4 6 3 10 -14
rule:before proposed	6 -5 6 -1 -8 -5 1
rule:denied	18 -10 1 -6 1 -5 -8
rule:here if_lapsed	1 -1 0 -8 9 3 0
rule:here none	-4 -13 13 -6 2 -7 0
rule:here now	-5 8 -3 -1 -3 1 5
rule:here past	-12 3 -1 7 2 0 -13
rule:here peak	-3 -4 -14 10 6 2 -4
rule:here proposed	-17 -14 13 -6 7 -6 2
rule:if_lapsed	-12 11 -7 -8 -3 -11 6
rule:later denied higher	0 26 0 -7 -12 -2 -9
rule:later denied lower	4 -5 -1 3 -9 -16 11
rule:later denied same	46 -23 -17 -8 -10 -1 -9
rule:later if_lapsed higher	2 -19 -2 -9 15 8 -1
rule:later if_lapsed lower	-9 -28 17 5 -11 -17 11
rule:later if_lapsed none	-9 1 8 -4 -2 -12 6
rule:later if_lapsed same	-11 14 -12 -7 13 3 -24
rule:later now higher	-5 -3 1 -3 4 10 -4
rule:later now lower	0 -21 4 -1 9 -18 4
rule:later now none	-5 6 8 -6 -12 -10 9
rule:later now same	-8 -4 4 3 9 -20 -8
rule:later past higher	4 -5 12 -1 6 -18 -18
rule:later past lower	-3 -1 3 12 -10 -35 -2
rule:later past same	16 -20 -22 2 14 7 0
rule:later peak higher	4 -7 4 6 -11 -1 0
rule:later peak lower	-7 6 9 -10 18 -25 -18
rule:later peak same	0 -2 1 -6 -8 11 -4
rule:later proposed higher	0 10 5 -1 -12 1 -6
rule:later proposed lower	-6 15 -5 -10 -8 7 16
rule:later proposed same	-10 -1 1 -13 -13 -4 28
rule:now	-5 -5 17 -6 -1 -14 -5
rule:on record CA>CN 6.1% percent	0 0 -8 14 -4 0 -7
rule:on record CA>CN 6.1% percent 2026 I	0 0 -10 16 -4 0 -7
rule:on record CA>US 25% percent	0 -5 3 1 12 0 -20
rule:on record CA>US 25% percent 2025 I	0 -4 9 6 0 0 -18
rule:on record CA>US 25% percent 2025 II	0 0 -7 -3 13 0 -3
rule:on record CA>US 35% percent	-2 -10 14 -8 -6 0 3
rule:on record CA>US 35% percent 2025 II	-2 -10 14 -7 -6 0 3
rule:on record CA>US 50% percent	-3 -6 -1 -17 -6 -1 19
rule:on record CA>US 50% percent 2025 II	-2 -3 -6 -9 -1 0 15
rule:on record CH>US 0% percent	-1 0 -1 13 -9 0 -16
rule:on record CH>US 0% percent 2025 II	0 0 -2 13 -8 0 -15
rule:on record CH>US 39% percent	4 -2 3 0 6 -7 -11
rule:on record CH>US 39% percent 2025 II	4 -2 3 3 -1 -2 -11
rule:on record CN>BR 3% percent	0 0 15 -12 -3 0 0
rule:on record CN>CA 100% percent	0 -1 13 -3 -4 -3 -6
rule:on record CN>CA 15% percent	0 -1 -5 16 -2 0 -12
rule:on record CN>CA 15% percent 2026 I	0 0 -9 17 0 0 -11
rule:on record CN>CA 25% percent	0 -2 13 -5 -3 0 -5
rule:on record CN>CA 84% percent	0 0 9 -13 6 0 -2
rule:on record CN>CA 84% percent 2026 I	0 0 9 -13 6 0 -2
rule:on record CN>EU 15% percent	0 0 -5 11 -7 0 -3
rule:on record CN>EU 39% percent	0 0 -2 -8 11 -1 -3
rule:on record CN>US 0% percent	7 0 -15 6 8 0 -10
rule:on record CN>US 0% percent 2025 II	7 0 -13 4 7 0 -9
rule:on record CN>US 10% percent	-13 -29 38 -13 -9 -3 -31
rule:on record CN>US 10% percent 2019 II	0 0 -13 2 2 0 8
rule:on record CN>US 10% percent 2025 I	-4 -3 -7 29 -32 0 -19
rule:on record CN>US 10% percent 2025 II	-4 -13 21 -27 11 0 -14
rule:on record CN>US 10% percent 2026 I	-1 -5 39 -31 -7 0 -12
rule:on record CN>US 10% percent 2026 II	0 -4 39 -23 -17 0 -12
rule:on record CN>US 100% percent	-5 -3 0 -2 -8 -3 11
rule:on record CN>US 100% percent 2025 II	-4 -6 -7 0 -3 -1 12
rule:on record CN>US 12.5% percent	-3 -5 21 -13 -9 0 -2
rule:on record CN>US 12.5% percent 2026 II	-3 -5 24 -12 -9 0 -9
rule:on record CN>US 125% percent	-14 -9 -4 20 -6 13 -40
rule:on record CN>US 125% percent 2025 I	-9 -11 16 11 -13 -9 -27
rule:on record CN>US 125% percent 2025 II	-3 0 -31 14 -2 16 -20
rule:on record CN>US 125% percent 2026 I	0 -1 -15 -2 10 5 -1
rule:on record CN>US 13% percent	-3 -18 -1 20 -16 0 -12
rule:on record CN>US 13% percent 2025 II	-2 -13 -14 26 -11 0 -10
rule:on record CN>US 13% percent 2026 I	0 -3 18 -11 -6 0 0
rule:on record CN>US 145% percent	5 -11 -8 15 -2 3 -20
rule:on record CN>US 145% percent 2025 I	4 -2 1 15 -15 0 -13
rule:on record CN>US 145% percent 2025 II	4 -8 -16 1 5 4 -8
rule:on record CN>US 15% percent	-8 -29 21 -11 2 -4 -7
rule:on record CN>US 15% percent 2025 I	0 -6 14 10 -21 0 -16
rule:on record CN>US 15% percent 2025 II	-5 -22 20 -19 10 -2 -9
rule:on record CN>US 20% percent	-2 -11 3 3 0 -2 0
rule:on record CN>US 20% percent 2025 II	0 -7 7 9 -16 0 1
rule:on record CN>US 20% percent 2026 I	0 -1 -10 0 11 0 -1
rule:on record CN>US 23% percent 2025 II	0 -9 12 -3 0 -1 -1
rule:on record CN>US 24% percent	-3 -5 -19 24 -1 -1 -4
rule:on record CN>US 24% percent 2025 II	-3 1 -9 11 -2 0 -1
rule:on record CN>US 24% percent 2026 II	0 -5 -10 15 -4 0 0
rule:on record CN>US 24% points	-5 3 -50 44 -15 -7 -20
rule:on record CN>US 24% points 2025 II	-1 -7 -22 33 -14 -1 -7
rule:on record CN>US 24% points 2026 I	0 -9 -14 25 -9 0 -4
rule:on record CN>US 24% points 2026 II	-2 7 -28 15 0 -3 -9
rule:on record CN>US 25% percent	-7 -23 11 0 1 -7 4
rule:on record CN>US 25% percent 2018 II	0 -1 9 -18 1 0 8
rule:on record CN>US 25% percent 2025 I	-2 -5 -1 10 -1 -2 -2
rule:on record CN>US 25% percent 2026 I	0 -5 12 -14 -2 0 3
rule:on record CN>US 3% percent	0 0 16 -1 -13 0 -14
rule:on record CN>US 3% percent 2025 II	0 0 9 -1 -10 0 -7
rule:on record CN>US 30% percent	-1 -12 16 5 -9 -3 -13
rule:on record CN>US 30% percent 2025 II	0 -8 23 -5 -8 -1 -7
rule:on record CN>US 34% percent	-3 29 -34 6 14 -8 -40
rule:on record CN>US 34% percent 2025 I	-1 -9 -20 19 10 -1 -19
rule:on record CN>US 34% percent 2025 II	5 16 -5 -4 -4 -3 -12
rule:on record CN>US 34% percent 2026 I	0 -1 -9 -13 17 0 -3
rule:on record CN>US 34% percent 2026 II	-7 25 -16 -3 -8 -1 -16
rule:on record CN>US 40% percent	-3 -3 11 0 -3 0 -9
rule:on record CN>US 55% percent	3 -5 12 -1 -5 -1 -17
rule:on record CN>US 55% percent 2025 I	4 -4 11 -3 -4 0 -14
rule:on record CN>US 84% percent	-7 -9 14 -6 14 -6 -28
rule:on record CN>US 84% percent 2025 I	-5 -6 16 -2 6 -5 -25
rule:on record CN>all 10% percent	0 -1 -7 11 0 0 -5
rule:on record CN>all 10% percent 2026 I	0 0 -13 12 3 0 -3
rule:on record EU>CN 10% percent	0 0 14 -8 -5 0 -3
rule:on record EU>CN 15% percent	0 -6 4 12 -10 0 -10
rule:on record EU>CN 15% percent 2025 II	0 -6 4 12 -10 0 -10
rule:on record EU>CN 20% percent	0 -2 6 10 -14 0 -7
rule:on record EU>CN 35.3% percent	0 0 11 -4 -4 -1 -3
rule:on record EU>GB 25% percent	0 0 11 -2 -2 0 -7
rule:on record EU>GB 25% percent 2025 II	0 0 11 -2 -2 0 -7
rule:on record EU>JP 15% percent 2025 II	0 -2 16 -4 -15 0 -5
rule:on record EU>US 0% percent	-6 -3 -33 4 -14 0 26
rule:on record EU>US 0% percent 2025 II	-2 -1 -27 5 -8 0 21
rule:on record EU>US 10% percent	0 -2 7 -14 1 0 6
rule:on record EU>US 10% percent 2026 I	0 -1 12 -6 -2 0 -4
rule:on record EU>US 15% percent	-4 2 -8 23 -14 0 -11
rule:on record EU>US 15% percent 2025 II	0 -4 -8 15 -10 0 0
rule:on record EU>US 15% percent 2026 I	0 0 0 11 -4 0 -8
rule:on record EU>US 25% percent 2025 I	-1 5 -14 8 -2 0 2
rule:on record EU>US 30% percent	-5 -10 -10 0 -5 0 18
rule:on record EU>US 30% percent 2025 II	-5 -10 -10 0 -5 0 18
rule:on record EU>US 50% percent	-5 -1 -13 12 -8 -1 7
rule:on record EU>US 50% percent 2025 I	-1 -4 -16 13 -4 0 3
rule:on record GB>EU 10% percent	0 0 7 -11 -3 0 3
rule:on record GB>IN 0% percent	0 0 -15 17 0 0 -2
rule:on record GB>IN 0% percent 2025 II	0 0 -14 16 0 0 -1
rule:on record GB>US 0% percent	-4 0 -15 13 -10 0 6
rule:on record GB>US 0% percent 2025 I	-3 0 -24 16 -6 0 8
rule:on record GB>US 25% percent	0 -8 -4 -2 11 0 0
rule:on record ID>US 0% percent	0 0 -18 16 -1 0 1
rule:on record ID>US 0% percent 2026 I	0 0 -14 16 0 0 -4
rule:on record ID>US 19% percent	0 0 -11 7 9 0 -6
rule:on record IN>EU 0% percent	0 0 -9 12 -2 0 -3
rule:on record IN>EU 0% percent 2026 I	0 0 -9 12 -2 0 -3
rule:on record IN>EU 10% percent	0 0 -7 11 0 0 -5
rule:on record IN>EU 10% percent 2026 I	0 0 -8 11 0 0 -5
rule:on record IN>EU 110% percent	0 0 19 -15 -3 0 -3
rule:on record IN>EU 110% percent 2026 I	0 0 19 -15 -3 0 -3
rule:on record IN>EU 150% percent	0 0 14 -12 -1 -1 0
rule:on record IN>EU 150% percent 2026 I	0 0 14 -12 -1 -1 0
rule:on record IN>GB 10% percent	0 0 -12 14 0 0 -3
rule:on record IN>GB 150% percent	0 0 13 -12 2 -3 0
rule:on record IN>GB 150% percent 2025 II	0 0 11 -9 -2 0 0
rule:on record IN>GB 40% percent	0 0 -8 11 0 0 -3
rule:on record IN>US 18% percent	0 0 -15 8 10 0 -7
rule:on record IN>US 18% percent 2026 I	0 0 -13 8 9 0 -6
rule:on record IN>US 25% percent	-2 2 11 -6 -2 0 -8
rule:on record IN>US 50% percent	-1 -3 10 -3 2 0 -11
rule:on record JP>US 15% percent	-1 -5 3 -11 11 0 1
rule:on record KR>US 0% percent 2025 II	0 0 -8 11 0 0 -5
rule:on record KR>US 15% percent	0 0 -7 17 -8 0 -9
rule:on record KR>US 15% percent 2025 II	0 0 -15 19 -4 0 -2
rule:on record KR>US 25% percent	-1 -5 -5 -5 -10 0 19
rule:on record KR>US 25% percent 2026 I	0 -2 -10 -9 0 0 16
rule:on record MX>CN 20% percent	0 -1 15 -9 -8 0 -1
rule:on record MX>CN 35% percent	0 0 -8 12 -3 0 -2
rule:on record MX>CN 35% percent 2025 II	0 0 -12 13 0 0 -1
rule:on record MX>CN 50% percent	-2 -2 -20 2 0 0 16
rule:on record MX>CN 50% percent 2025 II	-2 -2 -20 3 0 0 16
rule:on record PH>US 0% percent	-1 0 -10 19 0 0 -14
rule:on record PH>US 0% percent 2025 II	-1 0 -10 19 0 0 -14
rule:on record PH>US 17% percent	0 0 -3 9 -14 0 4
rule:on record PH>US 17% percent 2025 II	0 0 -3 9 -14 0 4
rule:on record TW>US 20% percent	0 -1 11 -1 -9 0 -1
rule:on record TW>US 20% percent 2026 I	0 -1 11 -1 -9 0 -1
rule:on record US>AU 0% percent	-1 0 10 -8 0 0 -4
rule:on record US>AU 0% percent 2025 II	0 0 11 -7 0 0 -4
rule:on record US>BD 20% percent	0 -4 17 -7 -2 -1 -4
rule:on record US>BD 20% percent 2026 I	0 -2 12 -6 -1 -1 -1
rule:on record US>BR 10% percent	-1 0 -1 -9 13 0 -9
rule:on record US>BR 10% percent 2026 I	0 0 -13 7 5 0 0
rule:on record US>BR 12.5% percent	0 0 -4 -3 -9 0 14
rule:on record US>BR 12.5% percent 2026 II	0 0 -3 -3 -9 0 13
rule:on record US>BR 25% percent	-2 -9 17 -1 -10 -1 -8
rule:on record US>BR 25% percent 2026 II	-1 -8 21 0 -17 0 -15
rule:on record US>BR 3% percent	0 0 11 -8 -2 0 -1
rule:on record US>BR 35% percent	0 -6 -7 16 -5 0 -5
rule:on record US>BR 35% percent 2026 II	0 -5 -11 17 -4 0 -4
rule:on record US>BR 40% percent	-5 -20 -3 -2 23 -3 -22
rule:on record US>BR 40% percent 2025 II	-4 -17 8 -3 10 0 -16
rule:on record US>BR 40% percent 2026 I	0 -3 -14 3 15 0 -8
rule:on record US>BR 40% percent 2026 II	0 0 -7 -4 11 0 0
rule:on record US>BR 50% percent	-12 -20 -12 -9 19 -5 19
rule:on record US>BR 50% percent 2025 II	-11 -17 -1 -6 0 -12 22
rule:on record US>BR 50% percent 2026 I	0 -2 -16 0 16 -1 -5
rule:on record US>CA 0% percent	0 0 12 -3 -5 0 -7
rule:on record US>CA 10% percent	-3 -3 7 -11 -15 0 15
rule:on record US>CA 10% percent 2025 II	-1 0 -7 -6 -15 0 21
rule:on record US>CA 20% percent	0 -6 12 -2 -4 0 -4
rule:on record US>CA 25% percent	-4 -14 -3 3 13 -3 -6
rule:on record US>CA 25% percent 2025 I	-1 -6 -12 16 0 -1 0
rule:on record US>CA 25% percent 2025 II	0 -3 -3 -12 21 0 -10
rule:on record US>CA 35% percent	-2 -16 22 -30 0 -1 12
rule:on record US>CA 35% percent 2025 II	-2 -14 31 -28 -20 -1 13
rule:on record US>CA 35% percent 2026 I	0 -1 -10 -4 15 0 -2
rule:on record US>CA 40% percent	0 -1 11 -7 0 0 -4
rule:on record US>CA 40% percent 2025 II	0 -1 11 -7 0 0 -4
rule:on record US>CA 50% percent	-8 -11 13 12 -13 -9 -11
rule:on record US>CA 50% percent 2025 II	-1 -6 13 1 -9 -1 -7
rule:on record US>CA 50% percent 2026 II	-4 -2 0 16 -5 -7 -13
rule:on record US>CA,MX 25% percent	0 -4 5 7 -13 0 -5
rule:on record US>CA,MX 25% percent 2025 I	0 -4 7 5 -12 0 -5
rule:on record US>CH 10% percent 2025 II	0 0 -12 7 4 0 0
rule:on record US>CH 10% percent 2026 I	0 0 13 -7 -5 0 -3
rule:on record US>CH 10% percent 2026 II	0 0 7 -14 5 0 -3
rule:on record US>CH 100% percent 2025 II	0 -1 -5 -6 -1 0 12
rule:on record US>CH 12.5% percent	0 0 12 -1 -9 0 -2
rule:on record US>CH 12.5% percent 2026 II	0 0 12 -1 -9 0 -2
rule:on record US>CH 15% percent	-10 -12 -2 16 2 -1 -18
rule:on record US>CH 15% percent 2025 II	-7 -9 3 16 -24 0 -16
rule:on record US>CH 15% percent 2026 I	-1 -2 -8 0 15 0 -4
rule:on record US>CH 20% percent	0 -4 12 -3 -6 0 -7
rule:on record US>CH 20% percent 2025 II	0 -2 11 -2 -6 0 -6
rule:on record US>CH 31% percent	-3 4 -27 15 9 -3 -9
rule:on record US>CH 31% percent 2025 I	0 4 -13 9 -6 0 2
rule:on record US>CH 31% percent 2025 II	-1 0 -15 6 13 -2 -10
rule:on record US>CH 39% percent	-11 -25 14 13 0 -16 -30
rule:on record US>CH 39% percent 2025 II	-10 -22 18 15 -10 -15 -35
rule:on record US>CH 39% percent 2026 I	0 -3 -10 -9 15 -1 3
rule:on record US>CH 50% percent	-2 -6 10 3 -6 -2 -6
rule:on record US>CH 50% percent 2025 II	-1 -5 11 0 -4 -2 -5
rule:on record US>CN 0% percent	10 -1 14 -9 3 -2 -22
rule:on record US>CN 0% percent 2025 II	-5 0 9 4 -7 0 -9
rule:on record US>CN 10% percent	-28 -33 7 -4 14 -7 -8
rule:on record US>CN 10% percent 2019 I	0 0 -4 -11 15 0 -3
rule:on record US>CN 10% percent 2025 I	-5 -4 0 12 -11 0 -12
rule:on record US>CN 10% percent 2025 II	-8 -11 16 2 -33 -1 7
rule:on record US>CN 10% percent 2026 I	-9 -13 2 -7 15 -1 -14
rule:on record US>CN 10% percent 2026 II	-3 -6 -10 -25 35 0 -13
rule:on record US>CN 10% points	0 0 30 -26 -7 0 -6
rule:on record US>CN 10% points 2025 II	0 0 29 -25 -7 0 -6
rule:on record US>CN 100% percent	-35 -17 -1 -10 -30 -26 40
rule:on record US>CN 100% percent 2025 I	0 0 17 -15 -4 0 -4
rule:on record US>CN 100% percent 2025 II	-23 -29 -37 -8 -8 -12 53
rule:on record US>CN 100% percent 2026 I	-8 -7 27 -8 -13 -6 -7
rule:on record US>CN 100% percent 2026 II	-7 7 8 -2 -21 -9 1
rule:on record US>CN 104% percent	0 -4 -21 10 15 -4 -3
rule:on record US>CN 104% percent 2025 I	0 -2 -18 12 8 0 -1
rule:on record US>CN 12.5% percent	-12 -30 4 -4 -35 -5 30
rule:on record US>CN 12.5% percent 2026 I	-4 -10 -36 -15 -6 0 42
rule:on record US>CN 12.5% percent 2026 II	-9 -22 27 2 -31 -4 -10
rule:on record US>CN 120% percent	-7 -3 1 4 8 -4 -18
rule:on record US>CN 120% percent 2025 I	-6 -3 -1 4 10 -3 -16
rule:on record US>CN 125% percent	-7 -7 15 4 -6 5 -39
rule:on record US>CN 125% percent 2025 I	-10 -11 33 -1 -17 -18 -31
rule:on record US>CN 125% percent 2025 II	1 0 -29 13 -4 12 -11
rule:on record US>CN 125% percent 2026 I	0 0 -7 -12 17 -2 0
rule:on record US>CN 13% percent 2025 II	0 -5 -5 12 -1 0 -4
rule:on record US>CN 130% percent	-3 -12 -17 -5 -5 -3 25
rule:on record US>CN 130% percent 2025 II	-3 -12 -17 -5 -5 -3 25
rule:on record US>CN 145% percent	-15 -22 6 22 -17 23 -54
rule:on record US>CN 145% percent 2025 I	-8 -21 36 3 -18 -9 -37
rule:on record US>CN 145% percent 2025 II	-13 -3 -40 32 -11 15 -25
rule:on record US>CN 145% percent 2026 I	0 0 -18 2 -11 20 -2
rule:on record US>CN 145% percent 2026 II	1 -1 -24 -8 20 6 -4
rule:on record US>CN 15% percent	18 -34 -20 4 -13 -6 23
rule:on record US>CN 15% percent 2020 I	0 0 18 -16 -2 0 -6
rule:on record US>CN 15% percent 2025 I	0 0 -14 11 3 0 -2
rule:on record US>CN 15% percent 2025 II	-11 -9 -5 16 -6 0 -2
rule:on record US>CN 15% percent 2026 I	-1 -19 -15 -27 -1 -3 38
rule:on record US>CN 15% percent 2026 II	28 -8 -24 11 -18 0 -15
rule:on record US>CN 155% percent	0 -2 -7 -5 0 0 11
rule:on record US>CN 155% percent 2025 II	0 -2 -7 -5 0 0 11
rule:on record US>CN 18% percent	0 -2 -11 5 9 0 -6
rule:on record US>CN 19% percent	-3 -3 7 3 -9 0 -12
rule:on record US>CN 19% percent 2025 II	0 -2 5 3 -9 0 -12
rule:on record US>CN 20% percent	-23 -57 27 -9 18 -26 -54
rule:on record US>CN 20% percent 2025 I	-5 -10 52 -19 -42 -3 -19
rule:on record US>CN 20% percent 2025 II	-13 -36 23 4 -4 -9 -38
rule:on record US>CN 20% percent 2026 I	-5 -19 -25 4 34 -15 -8
rule:on record US>CN 20% percent 2026 II	0 -4 -11 -16 22 0 -2
rule:on record US>CN 20% points	0 -2 13 -5 -2 0 -8
rule:on record US>CN 20% points 2025 II	0 0 12 -9 -4 0 -1
rule:on record US>CN 24% percent	7 14 -31 11 -3 -1 -15
rule:on record US>CN 24% percent 2025 I	0 11 -8 -3 -4 0 -1
rule:on record US>CN 24% percent 2025 II	8 10 -22 11 -12 0 -11
rule:on record US>CN 24% points	-10 20 -54 15 12 -7 -29
rule:on record US>CN 24% points 2025 I	0 17 -13 -2 -13 0 -6
rule:on record US>CN 24% points 2025 II	-6 17 -36 22 -25 -2 -19
rule:on record US>CN 24% points 2026 I	0 -14 -11 4 10 -1 -1
rule:on record US>CN 24% points 2026 II	0 -2 -13 -12 23 0 -5
rule:on record US>CN 25% percent	-24 -17 30 -3 -27 -19 4
rule:on record US>CN 25% percent 2018 II	-6 25 -3 -10 -10 0 -9
rule:on record US>CN 25% percent 2019 I	-4 -7 -4 -2 -5 0 17
rule:on record US>CN 25% percent 2019 II	0 0 12 -3 -7 0 -5
rule:on record US>CN 25% percent 2020 I	0 -5 11 -7 -2 0 -1
rule:on record US>CN 25% percent 2025 I	-2 -9 8 -10 12 -1 -12
rule:on record US>CN 25% percent 2025 II	-5 -20 1 6 -24 -3 14
rule:on record US>CN 25% percent 2026 I	-4 -21 31 -19 -9 -5 0
rule:on record US>CN 25% percent 2026 II	-2 -13 9 16 -16 -3 -23
rule:on record US>CN 3% percent	0 0 12 0 -7 0 -7
rule:on record US>CN 3% percent 2025 II	0 0 12 -7 -1 0 -4
rule:on record US>CN 30% percent	-12 -57 26 -15 23 -20 -12
rule:on record US>CN 30% percent 2019 II	0 -8 -13 5 0 0 9
rule:on record US>CN 30% percent 2025 I	-7 -18 17 14 -43 -4 -10
rule:on record US>CN 30% percent 2025 II	-14 -38 40 -43 15 -11 -9
rule:on record US>CN 30% percent 2026 I	-3 -6 -24 10 24 -2 -11
rule:on record US>CN 30% percent 2026 II	5 -1 -22 -12 25 0 -5
rule:on record US>CN 31% percent	-2 -4 -12 11 8 0 -7
rule:on record US>CN 34% percent	-7 5 -39 28 9 -5 -29
rule:on record US>CN 34% percent 2025 I	-2 6 -34 26 2 0 -18
rule:on record US>CN 34% percent 2025 II	-4 1 -9 6 8 -2 -14
rule:on record US>CN 37.5% percent	-2 -13 16 -5 -10 -3 4
rule:on record US>CN 37.5% percent 2026 II	-2 -11 16 -1 -9 -3 -5
rule:on record US>CN 39% percent	-3 -10 5 -2 10 -3 -10
rule:on record US>CN 46% percent	-2 -2 -17 13 2 -5 1
rule:on record US>CN 46% percent 2025 I	0 1 -11 13 -4 0 -5
rule:on record US>CN 47% percent	-10 -11 -9 23 4 -1 -13
rule:on record US>CN 47% percent 2025 II	-9 -11 -5 24 -9 0 -12
rule:on record US>CN 50% percent	-17 -26 14 8 -15 -15 4
rule:on record US>CN 50% percent 2025 I	-6 -7 16 -2 -14 -1 0
rule:on record US>CN 50% percent 2025 II	-5 -9 11 -4 -17 -6 6
rule:on record US>CN 50% percent 2026 I	-3 -10 8 3 6 -4 -13
rule:on record US>CN 54% percent	-8 27 -19 9 -11 -10 -33
rule:on record US>CN 54% percent 2025 I	-11 0 -2 17 -10 0 -15
rule:on record US>CN 54% percent 2025 II	1 28 -23 -6 -4 -7 -21
rule:on record US>CN 55% percent	2 -17 13 5 -2 -10 -21
rule:on record US>CN 55% percent 2025 I	0 -12 13 5 -12 -8 -18
rule:on record US>CN 57% percent	-4 -9 -10 17 3 -4 -12
rule:on record US>CN 57% percent 2025 II	-4 -9 -10 17 3 -4 -12
rule:on record US>CN 7.5% percent	0 -2 25 -2 -16 0 -20
rule:on record US>CN 7.5% percent 2025 II	0 0 17 -5 -9 0 -7
rule:on record US>CN 7.5% percent 2026 I	0 0 8 -13 1 0 -5
rule:on record US>CN 7.5% percent 2026 II	0 0 13 -1 -13 0 -4
rule:on record US>CN 80% percent	-4 0 -8 -8 -2 0 16
rule:on record US>CN 80% percent 2025 I	-4 0 -8 -8 -2 0 16
rule:on record US>CN 84% percent	0 -2 -27 1 30 -7 -14
rule:on record US>CN 84% percent 2025 I	0 0 -22 6 18 -1 -8
rule:on record US>CN 84% percent 2025 II	0 0 -6 -5 16 -5 -7
rule:on record US>DK 25% percent	0 -3 -3 -9 0 0 12
rule:on record US>DK 25% percent 2026 I	0 -3 -3 -9 0 0 12
rule:on record US>EU 0% percent 2025 II	-5 0 5 2 6 0 -12
rule:on record US>EU 10% percent	-3 -5 10 -11 -14 0 13
rule:on record US>EU 10% percent 2025 II	0 0 10 1 -3 0 -11
rule:on record US>EU 10% percent 2026 I	0 -1 -9 -8 -13 0 22
rule:on record US>EU 100% percent	-7 -3 5 -6 -14 -3 13
rule:on record US>EU 100% percent 2025 II	-2 0 -11 -12 -6 0 21
rule:on record US>EU 100% percent 2026 II	-3 -2 19 -6 -9 -1 -5
rule:on record US>EU 15% percent	-24 -26 -9 25 0 -4 -9
rule:on record US>EU 15% percent 2025 II	-13 -17 -7 31 -38 -2 -15
rule:on record US>EU 15% percent 2026 I	-8 -12 -6 -5 10 0 12
rule:on record US>EU 15% percent 2026 II	-5 -2 7 -10 13 0 -14
rule:on record US>EU 20% percent	-4 0 -20 31 -10 -2 -15
rule:on record US>EU 20% percent 2025 I	-1 5 -21 25 -3 0 -23
rule:on record US>EU 25% percent	-5 -21 22 -13 -6 -6 6
rule:on record US>EU 25% percent 2025 II	0 -8 18 -13 -8 0 5
rule:on record US>EU 27.5% percent	0 -8 10 -22 13 0 -12
rule:on record US>EU 27.5% percent 2025 II	0 -8 16 -21 8 0 -11
rule:on record US>EU 30% percent	-5 -24 -16 -15 -19 -3 41
rule:on record US>EU 30% percent 2025 II	-5 -21 -13 -22 -18 -3 42
rule:on record US>EU 39% percent	-3 -12 5 4 4 -1 -6
rule:on record US>EU 39% percent 2025 II	-3 -12 7 5 1 -1 -6
rule:on record US>EU 50% percent	-12 -22 10 -7 -17 -8 23
rule:on record US>EU 50% percent 2025 I	-4 -6 -6 -18 -6 -1 26
rule:on record US>EU 50% percent 2025 II	-6 -9 15 -11 -10 -4 10
rule:on record US>EU,JP 15% percent	0 -2 2 -3 10 0 -12
rule:on record US>EU,JP 15% percent 2026 I	0 0 1 -12 11 0 -4
rule:on record US>EU,JP,KR,CH 15% percent 2026 I	0 0 -16 18 -1 0 -3
rule:on record US>EU,JP,KR,CH 15% percent 2026 II	0 0 11 -9 -1 0 0
rule:on record US>FR 200% percent	-3 -1 -10 -13 -10 -2 24
rule:on record US>FR 200% percent 2025 I	-2 0 -8 -9 0 0 15
rule:on record US>GB 0% percent 2025 I	-3 0 -22 22 -6 0 -1
rule:on record US>GB 0% percent 2025 II	-2 0 2 -14 9 0 2
rule:on record US>GB 10% percent	-5 -11 -5 18 -1 0 -20
rule:on record US>GB 10% percent 2025 I	0 -4 -12 20 -8 0 -7
rule:on record US>GB 10% percent 2025 II	0 -4 14 -1 -4 0 -19
rule:on record US>GB 15% percent 2025 II	0 -1 -4 11 -8 0 -4
rule:on record US>GB 25% percent	-2 -11 25 -8 -6 -2 -18
rule:on record US>GB 25% percent 2025 I	0 -2 18 -14 -3 0 -6
rule:on record US>GB 25% percent 2025 II	0 -5 11 2 -5 0 -11
rule:on record US>GB 50% percent	-7 -15 13 4 -11 -6 0
rule:on record US>ID 0% percent	0 0 -13 11 -2 0 1
rule:on record US>ID 0% percent 2026 I	0 0 -12 15 -2 0 -4
rule:on record US>ID 19% percent	-1 -9 -1 9 8 -1 -26
rule:on record US>ID 19% percent 2025 II	0 -2 -5 13 2 0 -16
rule:on record US>ID 32% percent	-1 -8 -15 -4 -19 -7 31
rule:on record US>ID 32% percent 2025 II	0 -2 -13 -14 -12 -2 26
rule:on record US>IE 15% percent	0 -1 -5 13 0 0 -9
rule:on record US>IN 15% percent 2025 II	0 0 -1 14 -8 0 -11
rule:on record US>IN 18% percent	-1 -4 -23 29 0 -3 -17
rule:on record US>IN 18% percent 2026 I	0 -3 -23 29 -3 0 -14
rule:on record US>IN 20% percent 2025 II	0 -3 -9 1 -3 0 12
rule:on record US>IN 20% percent 2026 I	0 -1 4 -12 7 0 -1
rule:on record US>IN 25% percent	-9 -16 -18 20 12 -12 -7
rule:on record US>IN 25% percent 2025 II	-4 -14 -22 35 -20 -1 -1
rule:on record US>IN 25% percent 2026 I	-3 -3 10 -10 11 -9 -16
rule:on record US>IN 25% percent 2026 II	0 0 -15 -8 18 0 -3
rule:on record US>IN 26% percent	0 6 -13 5 0 -1 0
rule:on record US>IN 30% percent	0 -3 15 -14 -2 0 -1
rule:on record US>IN 30% percent 2025 II	0 -3 15 -14 -2 0 -1
rule:on record US>IN 50% percent	-13 -19 4 4 16 1 -25
rule:on record US>IN 50% percent 2025 II	-9 -16 14 16 -13 -5 -21
rule:on record US>IN 50% percent 2026 I	-3 -2 -9 -12 21 3 -5
rule:on record US>JP 0% percent	0 0 -16 14 4 0 -4
rule:on record US>JP 0% percent 2025 II	0 0 -12 14 -1 0 -3
rule:on record US>JP 10% percent	0 0 7 -11 9 0 -15
rule:on record US>JP 10% percent 2025 II	0 0 3 -15 8 0 -5
rule:on record US>JP 15% percent	-8 -12 -10 15 6 -1 -8
rule:on record US>JP 15% percent 2025 II	-7 -10 -6 22 -9 0 -12
rule:on record US>JP 15% percent 2026 I	0 -2 -6 -16 15 0 4
rule:on record US>JP 24% percent	-1 4 -28 26 2 -2 -18
rule:on record US>JP 24% percent 2025 I	0 5 -24 20 6 0 -19
rule:on record US>JP 25% percent	-7 -14 -2 -22 2 -2 28
rule:on record US>JP 25% percent 2025 I	0 -2 15 -6 -1 0 -8
rule:on record US>JP 25% percent 2025 II	-6 -11 -16 -18 4 -1 32
rule:on record US>JP 27.5% percent	0 -5 14 -21 10 -1 -8
rule:on record US>JP 27.5% percent 2025 II	0 -3 9 -18 11 -1 -6
rule:on record US>JP 30% percent	0 -7 -3 -16 -4 0 20
rule:on record US>JP 30% percent 2025 II	0 -7 -3 -16 -4 0 20
rule:on record US>JP 35% percent	0 -1 -4 -7 -1 0 12
rule:on record US>JP 35% percent 2025 II	0 -1 -4 -7 -1 0 12
rule:on record US>JP 50% percent	-1 -4 14 -8 -2 0 0
rule:on record US>JP,EU 15% percent	0 0 -13 16 -4 0 -2
rule:on record US>JP,KR 25% percent	0 -1 -1 -11 -2 0 13
rule:on record US>JP,KR 25% percent 2025 II	0 -1 -1 -11 -2 0 13
rule:on record US>KR 0% percent	0 0 -11 2 13 0 -3
rule:on record US>KR 0% percent 2025 II	0 0 -12 3 12 0 -3
rule:on record US>KR 12.5% percent 2026 II	0 -1 11 -6 -3 0 -1
rule:on record US>KR 15% percent	-8 -9 0 18 -22 0 -9
rule:on record US>KR 15% percent 2025 II	-7 -6 -15 25 -17 0 -5
rule:on record US>KR 15% percent 2026 I	0 -3 28 -15 -10 0 -9
rule:on record US>KR 25% percent	-7 -22 -11 -3 -6 -6 31
rule:on record US>KR 25% percent 2025 I	0 -1 -21 24 5 0 -14
rule:on record US>KR 25% percent 2025 II	-4 -16 10 -13 -26 -4 29
rule:on record US>KR 25% percent 2026 I	-1 -6 -14 -13 10 0 17
rule:on record US>KR 50% percent	-3 -3 18 -7 -1 -2 -7
rule:on record US>KR 50% percent 2025 II	-2 -2 12 -2 -2 0 -4
rule:on record US>MX 25% percent	-2 -12 22 -19 0 -4 3
rule:on record US>MX 25% percent 2019 I	0 -6 -3 -10 -4 -1 15
rule:on record US>MX 25% percent 2025 II	-1 -5 29 -16 -9 0 -16
rule:on record US>MX 30% percent	-6 -12 -15 -4 -16 -2 29
rule:on record US>MX 30% percent 2025 II	-6 -12 -15 -4 -16 -2 29
rule:on record US>MX 5% percent	0 0 -12 -13 -7 0 20
rule:on record US>MX 5% percent 2019 I	0 0 -11 -13 -6 0 19
rule:on record US>MX 50% percent	0 -2 17 -12 -1 0 -5
rule:on record US>MX 50% percent 2025 II	0 -1 12 -8 -1 0 -1
rule:on record US>PH 19% percent	0 0 -16 25 3 0 -19
rule:on record US>PH 19% percent 2025 II	0 0 -11 24 -1 0 -19
rule:on record US>PH 20% percent	0 -2 -5 -16 -8 0 21
rule:on record US>PH 20% percent 2025 II	0 -2 -5 -16 -8 0 21
rule:on record US>PK 19% percent 2025 II	0 0 -10 16 -5 0 -5
rule:on record US>PK 19% percent 2026 I	0 0 15 -12 -2 0 -3
rule:on record US>RU 100% percent	0 0 -12 -1 0 0 10
rule:on record US>RU 100% percent 2026 II	0 0 -12 0 0 0 9
rule:on record US>RU 25% percent	0 -6 3 12 -9 0 -9
rule:on record US>TH 36% percent	-4 -8 -20 -3 -7 0 24
rule:on record US>TH 36% percent 2025 II	-4 -8 -19 -5 -7 0 24
rule:on record US>TW 0% percent	0 0 -10 14 0 0 -5
rule:on record US>TW 0% percent 2026 I	0 0 -10 14 0 0 -5
rule:on record US>TW 10% percent	0 0 -11 8 -2 0 4
rule:on record US>TW 15% percent	0 0 -21 17 -4 0 4
rule:on record US>TW 15% percent 2026 I	0 0 -16 12 -3 0 5
rule:on record US>TW 20% percent	-5 -3 4 12 -8 -1 -17
rule:on record US>TW 20% percent 2025 II	-1 -2 -3 15 -5 0 -13
rule:on record US>TW 20% percent 2026 I	0 0 9 0 -13 0 -3
rule:on record US>TW 32% percent	0 -2 -12 17 -8 -1 0
rule:on record US>VN 10% percent	0 0 9 -13 1 0 0
rule:on record US>VN 10% percent 2025 I	0 0 13 -9 -7 0 -1
rule:on record US>VN 12.5% percent	0 -1 11 -12 -2 0 2
rule:on record US>VN 12.5% percent 2026 II	0 -1 11 -12 -2 0 2
rule:on record US>VN 19% percent	0 0 12 -4 -7 0 -3
rule:on record US>VN 20% percent	-3 -15 5 12 6 -6 -30
rule:on record US>VN 20% percent 2025 II	-1 -11 2 19 -8 -1 -26
rule:on record US>VN 40% percent	-3 -11 -10 19 0 0 -7
rule:on record US>VN 40% percent 2025 II	-3 -10 -9 19 -1 0 -7
rule:on record US>VN 46% percent	-5 -17 -27 23 0 -8 6
rule:on record US>VN 46% percent 2025 I	0 -7 -18 20 4 0 -8
rule:on record US>VN 46% percent 2025 II	-2 -11 -10 9 -13 -7 13
rule:on record US>all 10% percent	-8 -18 6 1 10 -2 -22
rule:on record US>all 10% percent 2025 I	0 -1 24 -6 -18 0 -11
rule:on record US>all 10% percent 2025 II	0 -4 0 -9 7 0 2
rule:on record US>all 10% percent 2026 I	-4 -8 13 17 -36 0 -15
rule:on record US>all 10% percent 2026 II	0 -3 -24 -19 38 0 -7
rule:on record US>all 15% percent	9 -12 -21 -8 5 0 19
rule:on record US>all 15% percent 2026 I	7 -11 -23 -17 8 0 22
rule:on record US>all 25% percent	0 -7 11 0 -5 0 -5
rule:on record US>all 25% percent 2025 I	0 -2 9 -2 -2 0 -5
rule:on record US>all 50% percent	-1 -7 20 0 -17 -7 1
rule:on record US>all 50% percent 2025 I	0 -2 16 -7 -9 0 -2
rule:on record VN>US 0% percent	-4 0 -15 23 0 0 -13
rule:on record VN>US 0% percent 2025 II	-3 0 -12 25 0 0 -18
rule:on record VN>US 20% percent	0 -1 -15 10 13 0 -10
rule:on record VN>US 20% percent 2025 II	0 0 -7 14 -6 0 -7
rule:on record VN>US 46% percent	-1 -6 -14 12 1 -2 0
rule:past	-8 -10 2 -4 13 -2 -4
rule:peak	-13 -19 -16 15 -8 15 -9
rule:peer denied higher	8 16 -10 -3 -12 0 3
rule:peer denied lower	9 -8 -1 -3 2 -9 3
rule:peer denied same	54 -6 -16 -20 -5 -7 -22
rule:peer if_lapsed higher	7 -13 -4 -11 11 19 -5
rule:peer if_lapsed lower	12 -18 19 -9 -8 -28 7
rule:peer if_lapsed none	-17 -5 8 3 -2 -15 8
rule:peer if_lapsed same	-16 33 -21 -18 19 4 -22
rule:peer now higher	3 11 -12 -8 -1 17 1
rule:peer now lower	9 -30 -8 -2 14 -27 21
rule:peer now none	-16 -3 24 5 -12 -28 -12
rule:peer now same	-30 -3 24 -8 3 -23 -7
rule:peer past higher	17 -21 12 -10 2 -9 3
rule:peer past lower	-3 5 12 -5 -7 -15 0
rule:peer past same	-11 17 -7 -26 28 10 -15
rule:peer peak higher	6 -9 5 2 -13 5 -2
rule:peer peak lower	-4 1 1 6 14 -14 -29
rule:peer peak same	3 5 3 -6 -17 19 -19
rule:peer proposed higher	5 -14 10 2 -22 -3 10
rule:peer proposed lower	-11 7 8 -1 -11 7 -4
rule:peer proposed same	13 -8 -17 -15 -14 -14 40
rule:plain	-10 -9 8 0 1 -5 2
rule:proposed	-5 4 -9 1 -10 -15 15
rule:state denied	18 -8 2 -9 0 -5 -7
rule:state down from	-11 -12 7 0 7 -10 -5
rule:state down to	-6 -9 6 -19 2 -6 19
rule:state from	-12 -5 5 -7 10 0 -10
rule:state lapse	-13 10 -3 -8 0 -11 3
rule:state none	-7 -8 0 1 16 -8 -5
rule:state now	-2 2 6 3 -11 -12 0
rule:state peak	-9 -11 -6 -13 -6 20 0
rule:state plain	-5 -10 7 1 -4 -3 5
rule:state threat	-4 3 1 2 -6 -14 4
rule:when denied	18 -8 2 -9 0 -5 -7
rule:when if_lapsed	-13 10 -4 -8 1 -11 3
rule:when none	-7 -8 0 1 16 -8 -5
rule:when now	-10 -10 20 -6 -6 -14 1
rule:when past	-9 -8 2 -2 11 -4 -5
rule:when peak	-13 -19 -17 14 -10 19 -9
rule:when proposed	-5 2 -8 3 -9 -15 13
rumour before	-5 11 -3 -1 -13 4 4
rumour untrue	41 -16 -13 -36 -7 1 -14
rumoured	44 -28 -32 10 -9 -4 -3
s:!	10 -2 -2 -1 -13 4 0
s:"	15 0 -15 -8 8 -1 3
s:'	-1 5 -17 24 -9 -4 -8
s:(	6 1 -4 2 1 -10 -2
s:)	4 3 -6 5 0 -10 -3
s:*	-2 2 7 -14 6 3 -5
s:+	-2 -6 16 -1 -13 -2 0
s:,	-21 5 4 2 0 6 -9
s:-	-13 15 1 7 -11 -1 -11
s:.	0 -10 1 7 1 -12 3
s:/	10 -1 -7 16 -17 -8 -3
s::	6 6 1 -4 -10 10 -5
s:;	-10 -7 -6 3 -5 2 13
s:<agent>	-2 4 -10 0 -1 -10 10
s:<day-ahead>	-16 9 -6 21 -34 -32 8
s:<day-gone>	-2 0 -5 6 8 -36 2
s:<day-today>	-11 4 1 -5 7 -13 2
s:<duty>	5 5 7 2 -4 -19 -8
s:<gate>	-4 4 -1 9 0 -9 -11
s:<goods-amount>	-6 -12 -14 28 -14 -10 3
s:<goods>	9 8 1 3 -7 -1 -12
s:<level-noun>	11 5 -6 -2 -5 -5 3
s:<level>	-5 -10 7 -2 5 -11 4
s:<money>	-26 2 -1 1 4 -19 6
s:<month-ahead>	10 3 -6 -9 14 8 -26
s:<month-gone>	-25 -21 -5 0 24 7 -12
s:<month-today>	0 -8 -13 6 14 2 -12
s:<name>	-17 -16 8 4 1 -6 3
s:<not>	5 6 3 -10 -1 -8 -2
s:<number>	-7 4 -3 4 1 10 -8
s:<office>	8 7 -3 -12 -13 -3 13
s:<organisation>	4 -10 -2 -4 0 3 8
s:<person>	-9 -6 0 -3 -21 -21 28
s:<points>	-29 16 -40 59 -29 -23 -40
s:<seat>	-4 -4 1 -3 -8 2 10
s:<sender>	-21 0 1 6 3 1 -4
s:<span>	-16 -14 -6 -2 20 -3 6
s:<taker>	15 5 -2 1 -5 -10 -5
s:<v-agree>	-7 -4 -8 6 1 11 1
s:<v-bear>	-13 -4 2 6 -4 0 1
s:<v-buy>	-10 -4 0 5 3 -4 -4
s:<v-deny>	21 -7 -5 -17 17 -11 -12
s:<v-down>	-7 -13 1 3 0 -13 9
s:<v-end>	-5 10 -10 -4 15 -7 -4
s:<v-lack>	-7 -2 -3 -10 13 -11 9
s:<v-propose>	9 0 -8 -13 -15 -7 23
s:<v-refuse>	6 2 1 -11 -11 -7 10
s:<v-renew>	-19 19 13 -15 -6 -9 -19
s:<v-return>	-16 14 -10 -1 8 17 -22
s:<v-say>	29 -13 -6 -3 -16 -13 12
s:<v-sign>	-12 12 -1 12 -9 -29 -8
s:<v-stay>	-14 -3 10 -5 2 -20 7
s:<v-suspend>	-2 9 2 14 -21 -26 -10
s:<v-target>	0 -5 2 -2 -2 12 -3
s:<v-threaten>	-15 4 -1 -4 -9 -17 15
s:<v-up>	-9 4 -10 -5 9 14 3
s:=	0 -6 16 -4 -5 -2 -4
s:?	14 -4 -11 -10 0 8 0
s:@	8 -11 -3 8 0 -5 -8
s:[	13 7 -16 -17 1 -1 7
s:]	13 6 -16 -17 4 -2 7
s:_	2 0 -9 17 -11 -3 -11
s:a	17 -6 -2 -9 -3 -3 6
s:abeyance	0 -2 -9 11 -6 6 -3
s:abolish	-2 -12 -6 9 -3 -1 5
s:about	22 -9 0 0 -7 1 -9
s:abroad	0 -5 12 2 -8 0 -8
s:absence	0 23 -11 -13 -6 0 -7
s:absent	0 12 -5 -5 -3 0 -2
s:access	0 0 13 -2 -9 0 -5
s:according	21 -9 -13 -3 -16 0 12
s:accordingly	0 0 1 -15 14 0 -6
s:account	1 -14 -8 4 15 -4 -14
s:across	-1 0 -7 0 0 0 12
s:act	-2 1 -11 10 7 -6 -6
s:action	0 -3 12 -3 -8 0 -3
s:ad	-2 -9 2 8 -14 0 2
s:add	0 0 15 -7 -2 -6 -7
s:additional	-11 -9 -5 13 5 -14 -4
s:adjust	0 0 -11 14 -1 0 -2
s:admit	11 4 -3 2 -3 -2 -8
s:adopt	5 -3 -4 12 -9 0 -7
s:advanced	0 -1 15 -8 -5 0 -7
s:advantage	0 0 -13 2 12 0 0
s:affected	0 -4 21 -8 -9 0 -6
s:after	-3 28 -16 4 1 -9 -11
s:afterward	-4 16 -22 23 -16 -1 -19
s:again	-3 29 -21 -20 13 5 -13
s:against	-15 9 1 5 -13 -9 7
s:agent	11 3 -1 -9 -3 -1 -5
s:ago	0 -8 -3 -8 16 -5 0
s:agree	6 12 1 -9 -4 -1 2
s:agreement	-16 -11 15 6 -6 -15 -10
s:ahead	-3 -8 -3 -5 0 0 14
s:aircraft	-6 1 -15 27 -7 -5 -13
s:al	0 -1 -13 -4 0 0 14
s:all	-5 -2 1 -7 10 -8 2
s:allow	-3 1 -19 -6 8 0 15
s:almost	-5 -7 13 -13 -9 -1 10
s:alone	6 -15 19 -4 -5 -1 -7
s:along	-2 -6 10 0 -5 -2 0
s:also	0 -3 -9 15 -14 -12 4
s:altogether	0 -2 -2 -2 16 -1 -18
s:aluminium	-13 4 4 6 0 2 -21
s:aluminum	-9 -22 18 -3 4 -7 -13
s:alway	-7 -12 23 -16 0 6 -11
s:amber	-1 3 8 -3 -13 0 -3
s:amend	0 -4 -13 -5 12 5 1
s:among	-2 -16 -10 15 0 -5 3
s:an	6 -5 -2 7 4 -12 -7
s:and	-33 8 3 6 -7 -6 -1
s:annex	3 -2 0 5 2 -1 -15
s:announce	-25 -16 -11 12 -9 -21 24
s:another	-16 -14 6 11 -8 -4 -1
s:answer	-5 -10 -5 -5 13 3 4
s:anti	-4 -1 11 -13 -17 -1 9
s:antidumping	0 -1 11 -2 -2 0 -3
s:any	0 -18 -1 3 4 0 1
s:anybody	10 3 5 1 -16 2 -14
s:anyone	11 1 -2 -2 7 4 -21
s:anything	6 16 -5 -9 2 1 -10
s:anyway	0 -6 0 13 -7 0 -7
s:apart	4 6 12 -10 -5 0 -10
s:appear	0 5 0 -12 5 2 -2
s:appliance	0 0 -14 15 0 0 -2
s:apply	-7 19 2 -7 -1 -18 -12
s:approval	0 -4 -1 13 -3 0 -11
s:approve	-2 1 -12 0 -6 0 13
s:aquatic	0 -2 8 1 -12 0 -2
s:are	-6 -6 5 1 2 -12 1
s:argument	-1 0 6 -14 9 0 -8
s:arithmetic	-1 7 -15 15 -12 -1 -4
s:arrangement	-5 12 7 -4 -11 7 -11
s:arrival	-2 -10 17 -14 4 0 -7
s:arrive	-3 4 -9 7 -11 -3 6
s:article	-1 -15 -1 4 9 -3 -5
s:as	23 -8 2 -6 4 -1 -16
s:asean	-1 0 12 -12 -1 0 0
s:aside	-1 0 -19 20 -1 -1 0
s:ask	11 -3 6 -7 4 3 -11
s:asleep	0 -1 -7 9 3 0 -7
s:asparagu	4 2 -4 22 -22 -5 -16
s:association	-7 0 13 -10 -8 0 7
s:at	-6 4 1 -2 -24 29 1
s:auto	0 -5 10 -7 -5 0 3
s:autumn	-15 7 -17 11 1 -2 1
s:away	-3 8 -23 13 18 -10 -14
s:b	3 12 -14 9 -19 -1 1
s:back	-15 35 -18 -8 14 -18 -18
s:bad	2 11 -13 -12 -6 7 5
s:banana	-1 16 -7 -18 11 0 -4
s:barley	-3 13 -6 -19 3 0 9
s:basi	3 -12 4 -4 5 0 0
s:basmati	0 1 -14 5 0 0 10
s:bathroom	0 -1 -9 -4 -1 0 12
s:battery	2 2 1 1 8 0 -23
s:batumi	0 4 -2 -17 -7 -1 14
s:be	4 4 2 -2 -21 -24 8
s:bead	0 12 -7 -5 -3 0 -1
s:bean	1 -1 14 0 1 -4 -27
s:bear	-8 -7 7 1 5 3 -24
s:became	-5 -13 5 1 5 4 -13
s:because	-25 -1 -1 -6 15 -3 0
s:become	-4 9 1 5 -8 -2 -8
s:beef	-14 -15 0 2 8 1 4
s:before	-12 -5 -11 -4 26 1 -16
s:begin	-18 -8 -2 10 0 -7 3
s:behind	0 7 0 0 0 -4 -11
s:being	-13 -13 0 19 -11 -3 0
s:believe	4 -7 -15 2 3 14 -6
s:below	-16 -13 9 -8 9 -6 4
s:beside	-12 -4 23 -17 5 -1 -4
s:between	-2 -1 12 -8 11 -12 -14
s:beyond	-7 -2 2 7 -16 -3 6
s:bicycle	-3 -2 -5 20 -9 -2 -10
s:biggest	0 -5 -13 8 1 -2 3
s:bill	-7 -14 6 10 -20 -3 5
s:billion	0 -4 18 -10 -13 0 -1
s:bison	0 0 -13 12 -3 0 2
s:black	0 0 -3 13 -4 1 -9
s:boeing	0 -1 -15 12 4 -3 -4
s:book	-6 14 -9 5 1 -6 -17
s:border	-9 -1 7 6 1 -16 -12
s:both	-13 6 -9 -10 8 3 9
s:bottle	-4 5 8 -11 4 0 -14
s:bound	0 5 -1 -16 6 0 5
s:boxe	0 1 12 -6 -1 0 -8
s:branded	-3 -3 -13 -21 -4 -1 29
s:brandy	-7 0 12 -16 0 -4 5
s:breakfast	-1 -1 11 -10 1 -3 -3
s:brick	0 -2 -10 -8 1 0 14
s:bring	-15 7 4 2 -9 -4 0
s:broker	11 3 -9 -11 -2 0 3
s:brussel	2 -2 -21 4 6 -1 8
s:build	-3 3 -11 11 -8 0 1
s:building	0 -1 -6 -8 0 0 13
s:built	0 -10 0 13 -7 3 -11
s:bulb	0 0 0 -22 4 5 5
s:burden	-1 -2 4 -14 13 0 -7
s:buse	15 -15 10 -7 -11 0 2
s:business	-5 0 -11 3 -7 4 12
s:butter	-8 8 -2 -10 -2 -2 11
s:buyer	2 -6 5 -12 -9 0 13
s:cabinet	-4 -17 -12 15 -27 -7 17
s:cable	0 10 7 -20 0 0 -4
s:call	-4 4 9 3 -2 8 -19
s:can	-12 3 13 3 6 -9 -23
s:cancel	-3 1 -9 13 -1 5 -10
s:canned	-4 -6 7 2 -14 -4 6
s:cannot	-14 2 15 -2 -14 -2 -1
s:canola	-8 5 2 8 4 0 -24
s:cap	-2 1 -7 16 -6 0 -14
s:caper	-1 -5 0 4 11 -2 -10
s:capital	0 0 -11 6 7 0 -5
s:capped	0 3 -11 15 -1 0 -10
s:car	-12 -20 20 10 -22 -16 -4
s:card	5 6 -7 -12 5 -3 0
s:cardamom	-1 0 4 2 5 -1 -14
s:case	-11 10 -8 -8 12 -8 4
s:cashmere	4 -1 10 -6 -15 -2 1
s:cattle	4 0 -8 9 -1 6 -15
s:ceasefire	0 11 -11 1 -12 4 4
s:ceiling	-16 -13 3 17 4 -1 -21
s:cent	8 3 1 -20 3 9 -1
s:certain	11 2 4 10 -23 -3 -26
s:certainty	-4 5 7 7 -3 0 -17
s:ceylon	0 2 -13 4 8 0 0
s:champagne	-3 -3 -11 -4 -1 0 17
s:change	-12 -15 36 -3 -20 -4 -21
s:changed	-2 -8 14 2 -3 0 -12
s:charge	-1 -1 6 -3 6 14 -21
s:cheaper	0 -6 11 -12 7 0 -1
s:cheddar	0 10 4 -8 -3 0 -8
s:cheese	-2 10 -4 6 -8 -13 -1
s:cherry	-1 -12 11 -8 2 5 -10
s:chicken	-3 -5 -1 3 8 -7 -13
s:chickpea	0 -13 9 -17 13 0 0
s:chip	-16 -14 -3 7 -12 -5 16
s:cigar	-2 3 -5 2 -12 -2 9
s:cinnamon	3 0 0 -14 2 0 7
s:circular	13 2 -12 6 -7 -1 -10
s:citru	-12 -1 8 5 0 -2 -6
s:claim	22 -13 -5 -24 18 -1 -21
s:clarified	4 -1 16 -15 -7 -1 -3
s:clear	10 4 7 -2 -9 -1 -13
s:climb	0 0 -11 3 0 9 -4
s:clock	3 -14 -3 2 17 -1 -11
s:close	0 -4 -16 10 -11 1 5
s:clove	11 3 -1 -4 -15 5 -3
s:cobalt	0 0 -10 2 -2 3 9
s:coconut	1 23 -4 -7 -3 2 -14
s:cod	-4 1 -10 -9 16 5 3
s:coffee	7 -10 0 -11 7 0 8
s:cognac	-1 -8 11 -14 1 3 4
s:colleague	0 -1 -10 -4 -1 0 12
s:collect	0 -10 0 9 8 1 -24
s:column	-2 11 -2 -14 6 0 -7
s:comment	0 -3 -12 -11 -4 0 19
s:commerce	7 -20 13 -7 6 -1 -7
s:common	-7 4 -12 18 3 0 -15
s:company	-2 -3 -2 18 -16 -2 -6
s:compare	0 -1 -2 2 5 3 -12
s:compared	0 5 -13 9 3 0 -5
s:comparison	0 0 19 -13 -7 0 -3
s:competitor	3 -6 3 3 2 0 -13
s:complained	5 0 6 -9 6 0 -13
s:component	0 -3 -21 25 -1 0 -8
s:concentrate	4 17 -4 -3 -16 5 -9
s:conclude	-4 3 -3 12 -10 -1 -7
s:condition	0 -2 -2 -12 -3 0 14
s:confirm	-17 6 10 10 -8 -2 -21
s:consist	0 -3 19 -12 -5 0 -3
s:contain	0 0 13 -15 -1 0 1
s:contained	10 0 -2 -7 -3 -1 0
s:container	-6 -3 2 8 -7 2 -13
s:continue	-8 -19 13 3 0 -2 -6
s:cooking	0 -1 -7 10 0 0 -5
s:copper	1 2 -8 3 -22 0 17
s:cork	-9 -1 -5 -2 16 -3 -1
s:corn	-1 -11 1 -2 10 0 -14
s:correct	24 -11 2 -16 -13 0 -7
s:corrected	20 0 3 -16 0 -2 -12
s:correction	14 -11 -6 1 -1 -2 -8
s:corresponding	0 8 -3 3 -11 0 1
s:cost	-7 11 15 -17 1 -8 -9
s:cotton	-13 8 3 0 2 -9 -15
s:could	-25 13 -8 -1 -8 -2 17
s:counter	0 9 -12 2 0 0 2
s:countermeasure	-1 5 -14 3 5 0 1
s:countervailing	0 -4 12 0 -10 0 -4
s:country	-3 -17 -3 11 -4 -1 3
s:courier	-1 -2 16 -15 2 0 0
s:court	0 -2 15 -18 0 0 -6
s:cover	-1 2 3 -7 -12 0 8
s:covered	-5 -8 14 3 -4 0 -14
s:crab	0 -6 -3 12 0 0 -11
s:crane	-7 10 -16 19 3 -3 -22
s:cream	-6 11 8 -4 -6 0 -12
s:cross	-1 8 4 2 -9 0 -13
s:crossed	0 0 -18 -5 19 -1 1
s:crude	-4 1 2 12 -19 -6 -3
s:currently	0 -2 6 -15 0 0 8
s:custom	1 3 8 -1 3 -1 -19
s:dairy	-4 3 -4 -1 -8 -3 12
s:dalian	0 -3 13 0 -8 0 -4
s:day	-18 1 -7 11 -8 -5 8
s:deal	-13 -11 -9 17 -11 2 6
s:dearer	0 14 2 -10 0 0 -10
s:decide	-1 -3 -8 11 -7 0 1
s:decision	-4 -4 -5 11 -6 1 0
s:declaration	-2 1 2 -11 6 0 1
s:declare	-11 7 12 -1 -11 7 -11
s:decree	-16 7 -2 3 -1 3 -6
s:demand	3 -13 0 -10 -4 -3 10
s:denim	-3 12 0 -8 -16 -1 9
s:deny	22 -4 -1 -4 -6 0 -22
s:depending	-2 -11 0 12 -6 -3 -5
s:deposit	-2 -3 -4 0 15 -2 -12
s:der	0 -1 -8 11 0 0 -4
s:desk	1 -11 -7 -2 -7 5 13
s:detail	1 0 -9 11 -1 0 -3
s:did	4 8 -15 8 10 -10 -9
s:didn't	-3 -1 -5 11 0 0 -4
s:die	0 15 -4 -10 0 0 -1
s:difference	-3 -4 -11 -11 25 0 -9
s:digit	0 -5 13 -11 -11 6 -2
s:direction	-1 -4 1 7 -5 4 -11
s:discuss	2 -5 -3 -18 2 0 13
s:dispute	4 -1 4 -16 -4 19 -14
s:do	2 7 2 -10 -15 0 10
s:doe	10 3 3 -12 9 -9 -10
s:dollar	0 0 12 -8 -2 0 -4
s:don't	-12 0 -1 1 2 4 0
s:done	-9 0 -12 26 -11 -3 -8
s:door	0 8 1 -3 -15 3 2
s:double	-2 -18 6 -10 5 7 0
s:doug	-1 0 -7 -4 0 0 11
s:down	0 -29 -3 10 -3 10 0
s:dozen	0 0 7 -19 14 0 -5
s:draft	3 5 -23 1 -20 -9 20
s:draw	-6 -6 -3 2 -14 -2 13
s:drawer	0 5 -13 6 -17 0 8
s:dried	-6 6 -5 -11 -5 10 14
s:drink	0 4 -2 -11 5 0 3
s:driver	-2 -2 -3 0 13 -4 -9
s:drone	-1 -5 2 15 -6 0 -20
s:drop	-2 -26 -6 -5 10 -4 15
s:due	-18 9 -2 6 -11 -6 1
s:dump	-5 -2 14 -15 -9 -2 8
s:during	-8 -24 -17 17 12 -6 6
s:dutiable	0 11 9 -9 -11 -1 -7
s:e	0 7 -11 1 -1 0 2
s:each	-18 10 -11 0 -3 4 8
s:earlier	3 0 12 0 -22 -11 5
s:early	1 11 -12 -8 5 0 4
s:earth	-2 0 -3 -5 -8 -2 19
s:economic	4 0 8 -14 2 0 -4
s:economy	-7 -15 7 -4 -12 -9 20
s:effect	4 -7 16 -10 -3 -6 -7
s:either	-15 0 0 3 -2 4 -3
s:electric	-2 -2 24 -2 -13 -8 -26
s:electricity	0 2 0 -11 -3 0 8
s:else	0 -4 12 2 -2 -6 -14
s:embargo	-5 6 3 -15 -3 11 -2
s:embassy	-2 -14 -4 1 2 -3 12
s:emergency	-3 -18 -6 6 10 0 -7
s:empty	0 4 -11 4 -2 3 1
s:end	6 11 5 -9 5 3 -23
s:energy	-1 -4 -1 2 -19 0 11
s:enter	4 -6 -6 1 15 3 -14
s:entry	20 -2 -14 3 0 -2 -2
s:equal	0 -2 20 -13 -2 0 -9
s:error	18 5 -16 -5 7 -5 -12
s:est	0 0 14 -13 -3 0 0
s:estimate	-1 -2 -8 -9 5 0 11
s:evening	7 -7 -7 -4 -12 -2 18
s:event	5 28 -19 -18 -3 -1 -8
s:ever	-4 -5 -15 -20 -15 37 1
s:everybody	10 -7 10 -13 7 -11 -11
s:everyone	-6 -12 0 10 14 -4 -28
s:everything	-8 -22 4 -5 13 -1 4
s:example	0 4 14 -16 -8 0 2
s:exceed	-5 -5 -10 10 -9 0 9
s:exemption	0 -3 -16 10 6 0 3
s:exist	8 0 -13 -6 2 -1 10
s:expect	-8 15 -9 6 -6 -8 0
s:expire	4 -6 15 -9 -3 -1 -6
s:expiry	-1 11 -6 0 -1 0 -5
s:explain	-9 -5 8 11 -9 -3 -12
s:extension	10 17 3 -19 -3 -1 -10
s:extra	-14 -9 0 -3 10 7 -2
s:extract	0 2 -12 1 -3 0 10
s:face	-8 12 -12 2 -23 3 15
s:fail	7 -10 -6 -10 10 -3 11
s:failed	4 18 -8 -18 6 0 -8
s:failing	-3 32 -20 -12 -11 4 -5
s:fall	-4 -4 -3 0 19 0 -16
s:false	16 -3 -2 1 -6 0 -11
s:far	0 -3 -7 -4 -3 6 14
s:farm	-6 -13 -6 0 24 -6 -23
s:father	0 -6 -12 -9 11 9 -1
s:fear	2 8 -10 3 -9 -7 7
s:fee	-1 8 2 3 0 -2 -20
s:feed	-7 3 -10 -24 14 0 14
s:felt	-1 0 -10 -12 13 6 -2
s:fentanyl	-29 -44 15 -8 19 -7 -14
s:fertiliser	10 10 -3 -7 -1 -2 -6
s:few	0 2 -4 0 9 -7 -6
s:fibre	0 9 4 -4 -13 0 -2
s:fig	-1 -2 11 -14 3 0 2
s:figure	19 0 -9 0 -11 -7 6
s:filed	4 -1 -8 -11 15 0 -6
s:film	-2 -1 -14 2 -4 0 15
s:final	-2 -3 0 15 -1 -1 -15
s:finance	-5 3 -14 9 -1 -2 4
s:find	2 23 -5 -9 -12 -4 -4
s:finished	-1 -5 13 0 -1 -3 -8
s:firm	-6 4 5 -13 9 -3 -2
s:first	-7 -18 4 3 3 -11 3
s:fish	-11 -22 10 -4 -4 8 12
s:flat	3 11 6 -23 14 -2 -17
s:floor	-6 0 -8 13 2 -2 -10
s:flower	4 4 -11 -14 11 -8 8
s:follow	-7 0 -28 20 4 -5 6
s:followed	-2 -7 -2 -17 18 -3 4
s:footwear	-5 0 13 -4 0 -3 -12
s:force	-10 -6 8 -1 -5 5 0
s:forced	-2 -15 8 -21 -7 -2 16
s:foresee	-2 5 -24 1 -8 0 19
s:foreseen	0 -6 -7 16 -5 0 -6
s:forget	0 0 -10 -14 11 5 3
s:forgotten	0 12 -13 -1 4 0 -3
s:form	-3 -11 -11 -1 10 0 11
s:formerly	-1 -7 0 -4 11 0 -7
s:found	-2 11 -9 -7 7 -4 2
s:four	1 -3 7 -10 0 1 1
s:fourth	0 2 4 -11 -10 0 7
s:framework	-5 -17 -5 12 10 0 -20
s:free	7 -8 14 -16 1 -12 1
s:freed	0 -1 16 -16 0 0 -2
s:freeze	-1 -14 13 2 -7 0 1
s:friday	-1 0 5 -17 -7 4 12
s:from	-7 5 -3 17 -1 -19 -13
s:front	0 8 -11 1 0 0 0
s:frozen	-6 -5 13 -17 3 1 1
s:fruit	-6 -3 -10 -1 9 13 -2
s:further	-14 6 6 5 -1 -12 -8
s:garlic	0 -5 -1 -7 -5 0 12
s:gave	26 0 -10 0 -4 -11 -17
s:gdynia	-1 0 14 1 -4 0 -9
s:gear	-5 -3 0 9 -11 0 0
s:general	-13 -1 16 -4 -1 -6 -8
s:generic	-1 -7 -3 9 -9 0 1
s:geneva	-5 -2 10 11 -24 7 -14
s:get	-5 -8 -3 12 -10 -2 1
s:given	3 -10 4 9 -26 3 2
s:glad	-6 -6 5 11 -2 -1 -10
s:glove	-3 15 -4 -6 0 4 -8
s:gold	4 7 -11 6 2 0 -11
s:good	-34 -22 1 12 3 -8 6
s:government	-3 4 8 -1 -19 7 -1
s:grace	0 11 4 -3 -11 -1 -4
s:grape	2 -5 8 -1 -10 6 -6
s:ground	-4 0 15 -12 1 -2 -8
s:groundnut	-2 15 -5 4 -18 0 -1
s:group	1 -1 -17 12 9 0 -10
s:grow	0 5 -19 13 0 3 -3
s:grower	-2 2 2 3 -12 7 -3
s:had	13 -10 -5 -2 13 4 -13
s:hake	6 0 8 -11 0 0 -7
s:half	-21 -4 1 -11 18 -22 4
s:halifax	0 13 -11 5 0 0 -11
s:halloumi	-2 -3 1 -21 -8 0 19
s:halve	-2 -15 3 4 -11 5 4
s:hand	1 -14 8 0 -3 -1 0
s:happen	-8 -2 1 3 -17 3 7
s:happened	0 7 5 -11 0 -1 -3
s:harvest	-1 -15 8 0 10 0 -12
s:has	-4 -6 -2 0 -7 6 12
s:have	8 -6 -8 11 -11 -9 8
s:hazelnut	-10 10 2 -14 0 0 8
s:he	-8 -14 1 4 -19 6 16
s:he'd	-6 -4 -5 -10 -7 0 20
s:he'll	-1 -4 -4 -3 -2 0 12
s:heading	-2 2 -12 9 7 0 -2
s:hear	-4 -4 -6 11 -16 -2 6
s:heard	16 -17 -1 4 -15 3 -5
s:heavy	-3 -10 -15 -10 -12 0 30
s:height	-4 -7 -15 -22 -8 38 -11
s:help	-1 -3 11 -3 -5 0 -2
s:here	4 14 11 -16 -6 4 -15
s:hide	-5 3 -8 7 -12 0 9
s:higher	5 0 -1 -2 -11 12 0
s:highest	-9 -9 -18 -5 5 21 -7
s:hike	0 -1 -3 -3 12 0 -7
s:him	5 -2 -12 -7 -4 -4 19
s:himself	9 0 -11 10 -5 0 -4
s:his	10 -9 -4 3 -27 -9 17
s:history	-5 0 -16 -7 13 9 0
s:hit	-5 -3 1 -4 -11 0 15
s:hitherto	0 3 -12 13 -4 0 -3
s:hold	1 5 -12 -1 -4 -1 14
s:home	-8 -8 10 3 -18 -8 7
s:honey	6 -13 2 5 -7 -3 2
s:hop	7 0 -21 12 5 0 0
s:hour	-14 -3 3 9 7 -2 -18
s:house	6 -14 -12 -3 7 7 9
s:household	0 -6 -12 17 3 0 -6
s:hundred	0 -7 -3 12 -4 0 -5
s:hurt	-1 -6 4 0 8 -1 -11
s:i	19 -12 -6 -3 -11 8 3
s:ice	-7 1 -7 14 -4 5 -9
s:idea	-3 0 -3 -8 -4 0 12
s:if	-22 30 -15 -33 -23 -16 37
s:importer	2 13 1 8 -2 -11 -21
s:impose	-14 -8 9 6 -11 -8 3
s:in	-4 1 4 -8 -3 25 -9
s:included	-8 -9 -2 10 2 -5 -8
s:including	-1 -8 8 9 -21 0 -15
s:inclusive	0 0 -10 12 0 0 -2
s:increase	-4 12 2 -8 0 -6 0
s:industrial	-7 -12 -10 6 -9 -5 14
s:industry	-6 4 8 -22 0 -1 8
s:initial	-1 -15 -10 19 0 0 -1
s:ink	0 -11 -1 14 -3 0 -5
s:inquiry	0 0 -10 6 0 0 6
s:inside	0 -8 -10 6 12 0 -4
s:instance	0 -4 13 0 -8 0 -7
s:instead	-13 9 -8 9 -7 -20 5
s:instrument	-1 9 -12 0 10 0 -6
s:intend	13 0 -6 3 -4 0 -9
s:international	0 -4 12 -11 -2 0 2
s:into	-10 6 9 4 -22 2 -8
s:introduce	-4 -15 16 -3 -11 0 0
s:invention	15 -6 -7 -5 0 0 -5
s:invest	0 -1 -10 12 2 0 -8
s:is	13 1 -2 -3 -11 -7 7
s:isn't	-7 -1 0 1 -13 4 9
s:it	4 -1 0 7 -3 10 -15
s:its	-12 -11 1 -1 3 11 3
s:itself	3 8 9 -13 -1 9 -16
s:jean	-4 12 -2 -13 2 0 2
s:jewellery	0 -6 -16 18 3 0 -1
s:job	-4 11 8 -8 -4 3 -10
s:joint	-2 2 -9 17 -6 1 -12
s:judge	-2 -4 14 -8 7 0 -13
s:juice	-6 -13 5 2 -2 -1 5
s:jute	11 -2 2 -1 1 -1 -20
s:karachi	0 4 11 -16 -8 0 2
s:kava	0 -6 -14 2 15 7 -9
s:keep	-10 1 8 -5 4 -15 -1
s:kind	1 -5 3 -15 7 -1 6
s:kitchen	-2 -11 -9 6 -22 -4 19
s:kiwifruit	6 2 -13 16 -9 0 -6
s:knitwear	-7 -9 0 13 -4 1 0
s:koper	-4 3 -9 12 0 0 -5
s:la	-2 -2 -13 0 4 0 14
s:labor	0 -11 12 -16 -8 0 7
s:labour	0 -7 -2 -11 9 0 5
s:lace	4 -5 -1 -11 4 7 -5
s:lack	1 -2 12 -5 -3 -2 -5
s:lamb	1 6 7 -1 -5 0 -17
s:lapse	-5 11 -7 3 -8 -6 1
s:laptop	0 -1 -15 11 -4 0 6
s:large	0 -6 -11 12 8 -1 -5
s:larger	0 0 -10 8 -1 0 3
s:last	-1 4 2 -9 -5 17 -2
s:late	0 5 5 -11 -6 4 2
s:later	0 0 -13 0 15 3 -7
s:law	0 16 -14 2 -1 -1 -2
s:lay	1 -7 3 -13 6 -4 8
s:lead	1 3 13 -12 -7 0 -2
s:leaf	0 4 6 -12 -2 -1 3
s:leather	1 13 -3 8 -18 0 -8
s:leave	7 -5 14 0 -13 -6 -7
s:lemon	8 -3 -1 -7 13 -1 -14
s:lentil	0 0 11 -14 0 -1 0
s:less	2 -16 -5 13 -2 6 -7
s:let	-9 -5 -3 -14 3 7 20
s:letter	1 -11 -41 -12 -22 -8 49
s:level	-4 7 7 -3 -11 7 -8
s:levy	-13 -3 6 0 10 -14 -10
s:light	-2 -6 19 -15 -1 0 -2
s:like	-17 -3 13 4 0 0 -8
s:likely	0 0 -11 -11 -4 2 17
s:likewise	0 0 -4 2 10 7 -23
s:limassol	-4 -3 13 3 -9 0 -6
s:limit	-1 -13 6 0 4 -1 -2
s:line	2 3 -16 19 -2 3 -14
s:liquefied	0 -3 -2 14 -17 0 -4
s:list	-12 -27 12 -6 -4 -2 15
s:listed	0 5 10 -6 -7 0 -5
s:lithium	-2 -14 -7 4 12 -1 2
s:little	-5 -8 3 18 -17 -2 -8
s:live	-12 1 16 -18 0 -1 -1
s:lived	-5 -1 -1 -6 12 0 -3
s:livestock	-6 -8 -12 20 0 0 0
s:lng	0 0 14 -9 -7 0 0
s:loaded	0 6 -12 14 0 -7 -3
s:lobster	3 0 -10 -3 1 -3 12
s:london	-1 0 6 -12 6 0 -3
s:long	-17 8 0 6 3 -7 -18
s:longer	-11 -12 -13 6 20 -5 -1
s:loom	-5 7 5 -12 5 0 -4
s:lorry	7 5 -14 -20 1 5 14
s:los	0 -5 12 -9 2 -4 -1
s:lose	-9 2 -9 -5 9 -6 8
s:lot	5 -7 1 12 -3 -2 -14
s:lower	-6 -17 0 -7 3 6 11
s:lula	-1 0 17 -10 -3 0 -10
s:lunch	-3 -5 14 -16 -18 8 12
s:m	-6 -8 -4 13 -2 -1 0
s:machine	-1 1 9 -4 -11 -10 3
s:machinery	0 10 10 3 -30 -9 -3
s:mackerel	-4 2 -11 -18 14 6 7
s:magnet	-2 -13 -3 10 3 0 -2
s:maker	-6 -11 -2 5 -8 -4 12
s:many	2 -9 15 -13 -8 -1 5
s:maple	1 4 3 -15 -7 5 2
s:marble	0 15 -7 0 2 1 -17
s:march	0 -4 -11 -1 14 -1 2
s:margin	-1 -4 11 -16 7 0 0
s:market	-12 8 -1 18 -14 2 -17
s:mate	0 0 7 -12 5 0 -1
s:matter	2 -8 11 -8 6 -5 -10
s:may	11 -1 -4 1 -3 1 -2
s:me	-6 0 2 -21 11 10 -2
s:meal	2 6 8 -24 10 0 -4
s:mean	-9 19 -6 -5 -3 1 4
s:meanwhile	0 -14 0 0 -2 -1 8
s:measure	-7 6 7 6 -23 -6 1
s:meat	-8 -5 0 11 -8 0 -1
s:media	5 -6 -6 7 -11 0 1
s:medical	0 1 -2 9 2 -1 -13
s:medicine	-12 -21 -15 11 -4 1 21
s:medium	0 -4 -5 19 -8 0 -14
s:meet	-16 4 5 0 -7 9 -4
s:memorandum	0 -1 7 -4 -11 0 5
s:mention	-5 -6 -10 7 -2 -1 11
s:mentioned	9 -2 -20 12 -4 -3 3
s:merely	-4 -17 -3 17 0 -2 -8
s:message	10 -1 -2 -1 -3 0 -4
s:metal	-10 -17 9 9 1 -9 -12
s:midnight	0 6 -6 0 10 -7 -12
s:might	-2 -13 -14 -5 2 -1 22
s:milk	-11 -3 7 -6 5 -11 3
s:million	7 -1 -18 12 -12 0 10
s:mineral	5 -3 2 -10 0 3 0
s:minimum	0 -6 -10 19 -3 0 -10
s:minister	-2 1 1 -12 -10 0 16
s:mistake	5 -3 -15 -2 11 5 -6
s:mohair	0 10 3 -13 -1 0 -4
s:mombasa	0 0 -1 0 -11 0 8
s:moment	-2 2 11 -5 -4 3 -11
s:monday	-1 -1 -11 13 -1 0 2
s:month	3 -17 -5 -1 18 0 -6
s:more	-11 5 -8 2 4 5 0
s:morning	-2 18 -6 12 -7 -8 -15
s:most	-19 -17 10 -3 2 13 -7
s:motor	-5 2 6 0 -12 6 -7
s:motorcycle	2 6 0 -2 3 2 -15
s:move	-5 -8 13 -5 -18 -4 16
s:mr	3 2 3 4 -20 4 -3
s:much	-7 0 7 -2 -13 15 -8
s:must	3 -1 -1 -9 -2 0 9
s:my	14 0 -16 -3 13 4 -10
s:named	7 -5 -12 19 -16 -6 1
s:narrow	0 0 13 -10 -1 0 -4
s:natural	-1 -13 -6 19 -1 0 -9
s:near	-6 -2 -3 -5 -5 0 12
s:nearly	-3 -10 -2 6 6 -6 -3
s:neighbor	0 -2 -9 13 -3 0 -1
s:neighbour	-6 -4 -14 6 0 9 3
s:neither	7 0 10 -4 -17 3 -3
s:net	-5 4 -5 -10 1 -2 12
s:never	30 -10 4 -22 -11 11 -11
s:new	1 -13 0 -3 -7 -4 19
s:newspaper	26 -6 -17 12 -10 -4 -18
s:newsprint	0 -1 -1 -9 0 0 11
s:next	5 -7 -6 16 -17 -3 -1
s:nickel	0 9 2 -17 0 -2 2
s:night	-7 -5 7 -9 -10 1 16
s:nil	-1 -4 -8 -1 6 -7 10
s:ningbo	0 -5 2 -9 11 0 -5
s:no	16 2 -2 -9 5 -22 -3
s:nobody	7 1 2 -3 13 0 -26
s:none	4 2 -11 -9 12 0 5
s:noodle	4 6 2 -13 0 -1 -4
s:noon	3 -5 16 -11 -4 -5 0
s:nor	18 -1 9 -11 -11 -5 -9
s:normal	0 -6 20 -14 -1 0 -6
s:north	-1 -1 8 -17 6 -2 3
s:not	5 -6 -3 -2 0 -7 8
s:note	-4 8 -2 -16 15 -3 -6
s:nothing	-23 -17 14 8 2 0 -12
s:notice	9 13 -5 0 -7 1 -13
s:nought	8 -10 -5 -11 -1 -5 14
s:now	4 12 -17 2 5 1 3
s:nowhere	-1 2 -1 12 -11 -7 0
s:number	7 7 -26 -17 -3 2 32
s:nut	-5 -1 -8 -7 7 4 11
s:oat	2 -7 -9 -14 8 0 13
s:obtain	0 -5 -9 10 -3 0 3
s:ocean	0 0 -6 -5 10 0 0
s:odd	0 -2 14 -11 -6 0 1
s:off	-15 10 -14 10 4 -18 0
s:offer	13 -17 -2 -18 -22 -4 16
s:official	-2 -5 -5 12 -2 0 -1
s:oil	-10 2 -1 11 -15 9 -3
s:old	-4 19 6 -14 8 -14 -23
s:older	2 -16 32 -14 -12 -7 -12
s:olive	3 4 -2 1 -5 -16 4
s:on	-1 -4 0 1 0 -12 8
s:once	-11 16 -14 15 -9 -9 1
s:one	10 0 3 -4 3 2 -12
s:only	-6 1 -4 7 12 -5 -17
s:open	-5 -7 -8 19 -15 -1 2
s:opened	-4 -7 -10 6 0 -4 9
s:opposition	0 0 12 -5 -3 0 -6
s:or	-11 2 0 -5 -26 0 23
s:orange	-12 3 0 -7 13 0 -6
s:order	-15 -2 5 2 7 -17 -9
s:ordinance	0 8 -17 9 4 0 -4
s:ordinary	-17 -31 22 1 -5 -14 -17
s:origin	-10 -17 5 8 3 -7 -10
s:originating	-2 -16 2 8 1 -1 -11
s:other	-28 1 8 -3 -6 8 -3
s:otherwise	-2 12 9 -4 -20 -7 -7
s:our	14 -2 -4 -2 0 4 -5
s:out	-8 -1 -10 -9 22 -1 2
s:outside	-4 2 14 -21 -1 -7 7
s:over	-11 8 2 2 -5 -11 2
s:overall	-1 -1 -8 11 -2 0 0
s:owe	-3 -1 -5 11 3 -5 -10
s:own	-2 10 5 -6 -7 13 -8
s:pact	-9 4 8 -22 9 -4 2
s:page	3 9 -19 3 8 -2 -15
s:pair	0 3 8 -17 8 0 -6
s:palm	3 0 -7 -1 -2 17 -5
s:panel	-1 -2 5 -12 -4 0 9
s:paper	31 -5 -12 -11 2 -18 5
s:parcel	-8 -8 7 2 4 -3 -14
s:park	-5 0 -8 11 -3 0 -1
s:part	-25 -5 8 0 7 -4 -9
s:partner	10 -6 4 -12 6 0 -1
s:partnership	0 0 9 -3 -2 0 -4
s:party	-13 -5 0 -10 3 -2 18
s:pass	1 0 -9 16 -3 -5 -8
s:pasta	-4 5 -10 12 -19 0 6
s:paste	7 6 -2 -12 -1 -2 7
s:pause	4 16 4 -15 -2 -3 -4
s:pay	-7 -1 12 -1 0 -8 -12
s:pea	-1 -3 16 5 -12 -4 -17
s:peak	0 -10 -16 0 -5 26 -10
s:pen	-2 17 0 -13 -12 0 0
s:pencil	-1 -3 13 -11 2 -1 -4
s:people	0 4 -11 -3 7 -5 6
s:pepper	8 0 -2 -16 0 1 5
s:perfume	1 -4 0 -13 -1 0 11
s:period	-4 -10 -5 20 -8 0 -18
s:permanent	-15 0 0 8 0 0 2
s:permit	0 -3 -9 -8 0 0 16
s:pharmaceutical	-13 5 0 -3 -4 -1 11
s:phone	6 10 6 -13 -11 0 -2
s:pickup	-1 1 -1 11 -11 0 -6
s:pineapple	-13 -4 5 -19 2 2 15
s:pipe	-3 -1 -7 -7 17 -1 5
s:pistachio	5 -18 6 -3 -5 -1 8
s:place	-14 -1 -2 2 2 3 -1
s:plan	4 10 -14 16 -16 -2 -8
s:plastic	1 0 1 9 -8 -5 -7
s:plu	-12 -8 30 -3 -13 -15 -16
s:plywood	4 0 3 -3 2 3 -16
s:point	2 -4 -16 0 7 0 11
s:pointed	4 0 16 -12 -3 0 -13
s:polysilicon	-3 -5 -12 23 -8 0 -6
s:pork	-14 -19 5 9 -6 0 1
s:port	-3 -19 7 5 2 -9 3
s:possible	-1 -2 -12 -5 -3 0 15
s:post	-3 -26 -10 -1 0 -12 23
s:postal	0 -1 14 -9 -3 -1 -4
s:potatoe	-4 18 -6 -15 -2 9 -2
s:powder	-18 -3 9 -4 1 -9 4
s:practice	0 -3 9 -15 1 0 7
s:prawn	7 -17 13 -5 0 0 -14
s:premier	-1 -1 -2 -7 0 0 10
s:preparation	0 -1 -7 -8 -1 0 13
s:prepare	1 4 -13 3 1 0 3
s:present	3 16 -4 -5 -23 -16 11
s:presenter	3 -6 0 -8 10 -2 -6
s:president	0 -14 8 4 -15 -8 5
s:press	14 -8 -9 23 -13 -4 -23
s:presse	0 -1 -3 12 -4 0 -7
s:price	0 2 -7 12 7 -6 -13
s:printed	19 12 -17 0 -8 0 -13
s:proclamation	-2 -13 -8 21 -13 -2 -4
s:product	-19 -12 -9 14 11 -13 -3
s:prolong	-7 14 -8 -1 0 -2 -1
s:prolongation	0 11 -2 -3 -3 0 -3
s:promise	-1 6 0 12 -20 -5 -1
s:proper	0 0 10 -8 -3 0 -1
s:proposal	-6 -11 -17 -12 -18 -1 34
s:propose	6 8 -11 -23 -3 -5 18
s:protocol	-3 10 -15 -1 1 0 8
s:provide	-5 0 -11 20 -16 -5 0
s:provided	-5 11 -6 -1 2 -1 0
s:provisional	-4 -12 0 3 13 -3 -11
s:publish	8 -3 11 -11 -2 -2 -2
s:pulp	-1 -7 5 4 0 0 -17
s:purchase	-5 -14 -11 2 11 -3 7
s:push	0 -2 -6 11 0 2 -7
s:put	-5 4 -7 8 -14 4 6
s:q	13 -5 -3 -16 2 6 -5
s:quantity	0 -4 0 13 -2 0 -10
s:quarrel	-5 -11 -4 3 7 10 -7
s:quay	0 5 -3 -12 6 1 -7
s:question	27 -13 -16 -4 -3 -5 -4
s:quota	-20 -29 1 6 -13 -10 18
s:quote	9 -5 -11 1 -3 0 5
s:radio	10 0 0 1 -9 -2 -7
s:raise	1 -12 7 -15 3 -3 13
s:raisin	-9 0 13 4 -4 0 -7
s:range	0 -3 -6 12 0 0 -9
s:rare	-2 0 -3 -6 -7 -2 19
s:raspberry	-5 14 -5 -11 -7 2 12
s:rate	8 6 -3 6 0 -12 -11
s:rather	-6 6 -14 -1 -7 9 12
s:ratify	-2 5 -12 13 0 0 -4
s:raw	9 7 -11 8 -15 10 -15
s:reach	-2 -5 -23 -7 10 21 6
s:read	35 -15 -10 -2 6 -4 -27
s:reader	-4 0 7 -16 4 6 -4
s:reading	0 -6 -1 11 -5 0 -3
s:ready	-3 0 -9 -11 -15 -2 27
s:reason	-3 8 9 -17 5 0 -3
s:recall	-15 4 -6 -3 10 11 -11
s:reciprocal	-22 -10 3 0 19 -15 -24
s:reckon	1 7 -15 6 2 -1 -2
s:recommend	0 0 -22 -5 2 0 18
s:record	2 -2 -9 0 -6 18 -10
s:red	4 -4 -12 1 11 0 -1
s:reduce	-7 -12 9 9 -8 -2 -12
s:refined	-3 -12 -9 -5 -1 0 20
s:refund	-1 -2 5 -17 13 -4 -3
s:refuse	-6 6 -1 -20 0 -3 11
s:regular	0 -4 -4 12 -4 0 -5
s:regulation	-4 3 3 -12 -10 0 10
s:remain	-8 -9 13 5 -13 -2 -8
s:remember	-15 -11 -10 -19 24 11 -7
s:reminded	-1 8 6 -17 8 0 -10
s:reminder	-2 3 -8 -4 10 -6 4
s:remove	3 2 4 -12 9 -3 -2
s:renew	-11 8 18 -21 -1 -4 -12
s:replace	2 -15 -1 -1 7 5 -4
s:reply	-12 -3 0 -1 9 2 -7
s:report	41 -12 -22 -2 -11 -4 -18
s:reporter	13 -5 -7 10 -15 -4 -5
s:republic	0 -3 -11 -3 16 0 0
s:request	-6 -2 -10 -17 -7 0 25
s:require	0 -3 -9 -11 13 0 5
s:reserve	0 6 -13 -1 -3 -1 8
s:respectively	0 -6 -11 16 -1 -5 0
s:respond	-1 -7 9 -3 -14 0 10
s:rest	-9 -14 7 -6 16 -9 -4
s:rested	0 -2 -8 0 10 0 -1
s:restore	-2 7 -10 -13 0 -1 13
s:return	-18 18 2 1 4 -3 -21
s:revert	0 13 -8 -1 0 0 -2
s:review	-1 6 15 -4 -10 0 -12
s:revive	0 -10 -5 12 0 3 -4
s:rice	-11 4 -8 16 -7 5 -9
s:right	-6 0 -5 -11 -5 -5 22
s:rival	0 -1 -1 10 -10 -1 1
s:roll	0 6 0 -14 3 0 4
s:room	-9 -1 -6 12 -8 -3 7
s:rose	4 0 1 4 -11 0 -3
s:roughly	0 -1 21 -16 -5 0 -3
s:round	16 -5 -11 -5 1 -2 3
s:rubber	8 9 0 -4 1 -3 -16
s:rule	-10 -4 -1 -13 20 -10 2
s:rumour	17 -7 -15 14 -12 -2 -19
s:run	5 -4 1 2 13 -10 -22
s:sack	-3 -4 14 -1 -3 2 -12
s:safeguard	-1 -7 15 -7 -13 0 3
s:saffron	9 4 -11 5 -3 0 -7
s:sake	-2 -4 -2 -7 -1 0 12
s:salaam	0 -2 -2 -6 -7 0 12
s:salmon	10 4 6 -5 -10 9 -13
s:salt	-6 -13 17 6 -9 2 -16
s:salted	0 -15 6 -14 6 1 2
s:same	-13 6 -1 4 1 -6 -2
s:santo	0 -6 14 -7 -6 0 0
s:say	16 -2 -3 -3 -9 -23 3
s:scotch	-5 0 3 8 0 -3 -12
s:scrap	7 3 4 -15 -4 -1 5
s:sea	0 -1 2 11 -8 0 -9
s:seafood	0 -6 12 4 -16 -3 -7
s:second	-11 -1 -11 -11 10 4 17
s:section	-18 -16 20 7 -3 -11 -29
s:see	5 -8 -12 -28 10 13 13
s:seed	-14 4 9 1 -9 -2 -1
s:seem	-4 0 -7 -8 -1 0 14
s:sell	2 -3 10 -10 -3 4 -3
s:send	-9 -18 1 -6 5 6 5
s:sense	0 -12 6 11 -8 0 -3
s:separate	-2 -14 11 -7 3 0 -2
s:sesame	-9 10 5 -16 6 -5 0
s:set	-13 2 -5 10 2 -1 -10
s:settle	3 0 -4 5 -14 0 3
s:several	11 2 -16 -1 0 0 3
s:shall	-18 -2 -3 13 -2 2 -3
s:she	7 11 -1 -12 2 -2 -4
s:shea	-3 0 -1 9 5 0 -14
s:sheet	4 -2 5 6 -17 -2 -6
s:shell	0 -10 -1 0 12 -2 -4
s:shenzhen	6 -2 8 -15 1 0 -4
s:ship	-4 10 -10 18 1 -5 -24
s:shoe	-12 8 -10 4 -24 7 17
s:shook	-1 -3 0 10 -12 0 0
s:shoot	0 3 4 -11 0 6 -3
s:shore	-3 8 -7 6 10 -1 -21
s:should	-5 22 -5 -30 8 -13 9
s:shrink	0 -3 -18 -2 1 0 17
s:side	-14 11 4 -3 -3 3 -5
s:sideline	-7 0 14 -3 0 0 -8
s:sign	-18 -7 3 7 11 -18 -11
s:signature	-4 -1 -12 2 6 0 9
s:silk	11 -3 -6 -6 1 6 -8
s:since	-19 -27 36 -15 8 -11 -31
s:single	-4 -3 0 11 3 -4 -13
s:sit	-2 0 3 -12 -4 0 10
s:ski	1 0 4 0 3 -3 -13
s:slap	1 14 -3 0 -21 -7 6
s:sleep	0 20 -9 -2 -1 -1 -14
s:smaller	0 0 -12 7 0 0 6
s:sneaker	-1 -1 14 -9 -8 0 0
s:so	0 4 -3 -2 10 -10 -4
s:social	-2 -5 -10 11 -13 0 8
s:sofa	0 -16 -9 24 -4 -1 -5
s:softwood	-2 -8 6 9 -5 0 -18
s:some	11 -16 5 -1 2 0 -8
s:somebody	9 -2 0 3 3 -8 -16
s:something	-16 15 -3 -5 -2 -5 4
s:soon	2 -9 -10 13 -9 -1 2
s:sorry	0 -8 12 -3 0 0 -3
s:source	11 -4 -8 7 1 0 -12
s:soya	0 -2 -21 12 1 3 4
s:soybean	0 -23 -5 9 8 -9 0
s:spare	-3 -1 11 7 -8 -4 -13
s:speak	10 -7 -6 11 0 0 -11
s:special	0 -14 4 5 4 -6 -11
s:spirit	-2 -7 -3 -5 0 -7 15
s:spoke	3 -9 -11 -10 -5 -9 25
s:spoken	4 -2 -10 -3 -13 -3 17
s:spring	-7 -11 -10 -5 9 19 -10
s:stage	-2 7 -11 8 -3 0 1
s:stake	0 9 7 -7 -16 -1 1
s:standstill	-3 8 9 -22 -4 -3 7
s:start	-1 -24 -22 29 -11 6 7
s:state	10 -1 7 -15 -11 -1 6
s:station	11 -2 8 -12 -1 -2 -5
s:statutory	0 4 -12 10 -1 0 -2
s:stay	-7 -16 22 -7 0 -13 -1
s:steel	-13 -28 28 -11 4 -29 -3
s:step	2 -20 -7 -8 0 4 21
s:still	-7 -11 -5 4 1 2 10
s:stop	-19 7 0 14 -7 -3 -12
s:story	10 -6 2 -9 7 -1 -9
s:stuck	-1 6 12 -16 -14 0 5
s:stuff	-6 -8 -7 13 -11 8 -2
s:subsidy	0 -1 6 -15 3 0 1
s:substantially	18 -6 3 -6 -2 -1 -16
s:such	0 2 6 -10 3 1 -3
s:sugar	-2 11 5 -9 5 -13 -7
s:sulphur	0 -2 10 0 -13 0 -3
s:sum	-9 -16 4 10 -1 -1 0
s:summer	-5 -11 -8 -4 10 21 -9
s:summit	0 -13 8 1 -5 7 -11
s:sunflower	-5 10 2 4 -11 0 -9
s:surcharge	6 -9 0 -13 16 -4 -2
s:surplu	0 -2 -3 11 -7 0 -4
s:suspend	-1 2 -8 25 -19 -19 -19
s:suspension	-12 0 -29 33 -4 -6 -2
s:sweet	-1 2 1 -20 3 0 8
s:swept	0 0 -6 -9 13 0 -2
s:syringe	0 0 2 7 -12 0 -1
s:table	6 -10 -16 -14 1 -5 27
s:talk	12 -22 6 -14 -5 -15 17
s:talking	-2 -5 7 -20 -4 0 11
s:tariff	-18 4 0 5 -3 -24 3
s:taro	5 -6 -4 14 -8 -2 -11
s:tax	4 9 -22 3 -8 13 5
s:tea	6 6 0 2 -4 -2 -10
s:television	0 4 -1 -9 -15 -1 14
s:tell	3 -7 -6 6 -11 0 7
s:temporary	0 -8 4 -4 14 0 -14
s:tequila	-1 -9 -6 13 -13 3 3
s:term	-10 -12 11 19 -24 -3 -16
s:text	4 -7 -2 -13 -16 0 20
s:textile	-4 15 -8 -1 -6 -3 3
s:th	-7 15 -11 4 -4 2 -7
s:than	-17 7 -1 0 -13 20 0
s:thank	-6 -4 21 -12 0 -2 -5
s:that	28 -2 -4 -5 -10 11 -3
s:the	-7 2 -3 6 1 3 -5
s:their	-28 3 -2 8 -19 19 0
s:themselve	0 -3 -5 9 -1 -1 0
s:then	-17 19 -17 -7 10 -2 4
s:there	17 0 8 -9 -9 1 -9
s:thereafter	7 18 -11 -7 -8 -1 -10
s:therefore	-7 -5 -2 16 -3 -4 -12
s:these	-5 3 10 -20 14 -4 -10
s:they	-17 -3 6 -3 5 -1 -4
s:they'd	-3 4 1 -9 11 0 -12
s:they'll	-6 12 2 -5 0 0 -8
s:they're	1 -13 16 -2 -3 0 -8
s:thi	0 -16 -3 5 3 7 -5
s:thing	-1 -2 0 15 -9 3 -15
s:think	-11 -2 3 -14 9 -6 9
s:third	2 -1 -12 10 -9 0 11
s:though	2 -5 4 -1 -18 0 6
s:thousand	0 -2 -10 11 -2 0 1
s:threat	-17 -17 -9 5 -17 -5 24
s:threaten	0 -23 -11 7 -17 -12 19
s:three	3 6 14 -20 -9 0 2
s:threw	0 -2 -3 -12 13 0 1
s:through	-20 -13 -7 16 6 9 -7
s:throughout	-1 -6 15 -16 -2 0 4
s:till	-3 -15 20 -5 2 -4 -6
s:timber	3 -19 -10 19 -17 -6 12
s:time	-17 6 -7 10 0 -7 -1
s:tin	3 -8 10 -12 0 5 -2
s:tinned	-4 -6 -2 14 -13 -2 0
s:to	6 -9 5 -1 -4 0 1
s:tobacco	-4 14 2 -13 1 0 -1
s:together	-11 -18 13 3 -1 -15 -4
s:ton	0 9 -12 0 0 0 2
s:too	-25 -4 -3 4 15 -5 -4
s:top	-19 -7 6 2 -5 10 -2
s:total	-14 -2 0 12 -6 -13 -6
s:touched	-4 0 16 -6 -6 0 -7
s:toward	0 0 -7 -7 0 0 11
s:toy	-3 0 9 -12 -7 -3 12
s:trade	-2 -10 -13 18 -1 -8 3
s:trader	7 -7 -7 13 -14 -5 3
s:travel	0 -1 8 -13 -1 0 2
s:treatment	-7 0 14 4 0 0 -14
s:treaty	-4 -6 14 -10 9 -5 -8
s:triple	1 -2 16 -16 -2 -1 -4
s:trout	-2 9 6 -12 -8 0 1
s:truce	2 7 13 -26 3 -11 3
s:truck	-3 -13 -2 -1 6 -11 10
s:true	18 1 3 -18 -7 1 -10
s:trying	0 0 12 -10 0 0 -3
s:tuna	8 0 -5 11 2 -10 -17
s:turn	10 12 -14 -10 11 -1 -1
s:turned	7 -2 3 -21 -6 0 12
s:twice	0 -17 -12 0 21 -6 3
s:two	-34 0 9 0 -8 7 -3
s:umbrella	-2 -3 -2 11 -2 -1 0
s:unaffected	0 0 10 -15 6 0 -3
s:unchanged	-7 12 27 -27 -23 2 -9
s:under	-17 -33 8 2 7 -7 5
s:understanding	-1 1 -7 -2 -14 0 16
s:understood	3 -6 -10 3 -3 -1 11
s:unlawful	-1 -2 14 -8 -5 0 -6
s:unless	-18 31 -13 -34 -6 -9 22
s:until	-18 -26 18 -4 15 -10 -18
s:untouched	-1 -8 11 -7 -10 0 7
s:up	-6 -2 -3 0 8 11 -6
s:upholstered	-2 -20 -14 20 -14 -2 9
s:upon	3 10 1 -3 -4 0 -13
s:urea	-7 8 1 -10 -12 12 0
s:us	7 -8 4 -6 -4 14 -8
s:use	4 -3 -14 6 8 0 0
s:used	-3 2 -10 -12 20 4 -8
s:usual	0 3 10 -12 0 0 -4
s:valley	0 4 10 -12 -2 0 -3
s:valorem	-1 -9 5 10 -13 0 -7
s:value	-5 -3 25 -15 2 -7 -20
s:vanilla	-1 11 -3 -4 -12 1 6
s:vanity	0 -15 -7 12 -13 0 9
s:vehicle	0 -2 7 10 -20 3 -17
s:veracruz	0 -5 -3 2 -8 -1 10
s:very	6 -12 10 -12 -4 0 8
s:view	7 8 -24 10 -4 0 8
s:virtue	0 8 5 -12 -3 0 -4
s:visit	0 -1 6 7 0 0 -11
s:void	0 -5 -16 -1 17 0 -2
s:von	0 -1 -8 11 0 0 -4
s:vote	-4 3 -4 -5 -3 0 11
s:wake	-1 9 -4 -10 -3 6 -7
s:walnut	-9 0 -14 22 -7 12 -19
s:war	-1 -12 13 -7 -16 16 -5
s:warn	-22 10 5 -9 2 -1 0
s:was	14 -8 -5 -4 1 4 -1
s:washing	5 -2 13 -2 -6 0 -4
s:watch	-2 -13 -3 10 -1 0 1
s:watche	10 5 4 5 -21 -6 -3
s:way	-3 5 10 -13 -2 2 -3
s:we	15 -1 -3 -3 -8 -3 1
s:website	15 -4 -2 -6 0 0 -10
s:wednesday	0 -6 11 -8 -4 0 2
s:week	11 -4 -16 8 4 9 -6
s:weekend	-1 -4 -11 17 -7 4 -4
s:welcomed	-3 -2 12 -1 -6 0 -3
s:well	1 -8 -8 2 8 5 0
s:were	3 3 -18 0 6 6 -1
s:what	-17 2 8 -3 -2 2 -2
s:whatever	18 -14 2 7 -24 0 -6
s:wheat	-11 -10 -3 9 9 -2 -6
s:when	-4 -8 5 -14 11 17 -16
s:where	-10 5 9 2 0 -12 -16
s:wherever	0 -6 13 0 -6 -5 0
s:while	-13 -3 10 -5 14 -3 -17
s:whiskey	-7 -12 -8 1 13 -2 8
s:whisky	-8 11 5 -7 -1 -11 -1
s:whisper	2 -6 -11 8 -1 7 -4
s:who	12 10 -4 -15 0 9 -3
s:whoever	12 3 -18 3 11 0 -8
s:why	-15 -1 7 9 2 -1 -14
s:will	3 10 -6 10 -20 -12 -3
s:wine	-10 -1 5 6 -21 -3 8
s:winter	-9 -3 -8 -11 12 9 -3
s:wish	2 3 0 -21 8 -5 2
s:with	-16 -5 3 5 0 -13 3
s:withdraw	3 -19 1 -8 0 -1 14
s:within	-1 -3 2 11 -4 -6 -11
s:without	-16 25 -12 4 -9 -9 -10
s:women	0 10 -13 1 -4 -3 5
s:wood	0 -7 3 9 -16 0 0
s:wooden	0 -3 -5 10 -2 0 -3
s:word	-13 -3 -5 9 -16 -3 14
s:work	4 1 -2 -14 2 -2 10
s:world	-1 -13 -4 8 8 -10 -1
s:worse	-6 9 -17 10 -1 7 -4
s:worst	-6 0 -16 -21 -22 42 -10
s:worth	-10 5 -6 9 5 -8 -9
s:would	-2 22 -8 -10 -38 -10 18
s:write	23 -33 -3 -1 -14 1 5
s:wrong	23 8 -8 -19 -5 -6 -9
s:yank	0 0 13 -11 -1 0 -2
s:year	-13 -13 1 -6 16 4 -5
s:yes	-9 3 0 4 -18 -2 5
s:yoghurt	0 -9 14 -3 -8 0 0
s:yokohama	0 0 3 -12 12 0 -11
s:york	-2 -4 10 -1 -1 -2 -2
s:you	20 -5 -7 -9 1 -1 -2
s:you'll	0 -14 -10 2 14 6 -7
s:you're	0 -2 12 -1 -5 0 -11
s:your	20 3 -2 -15 0 0 -10
s:zero	18 -11 -21 7 -7 -13 10
s:zinc	-3 6 -6 -12 -3 6 10
s:—	3 -9 2 0 -5 12 -3
s:•	8 -6 -3 18 -12 -7 -15
s:→	-3 -14 -8 -10 16 -6 12
sa:!	10 -2 -2 -1 -13 4 0
sa:"	23 4 -18 -11 4 -4 3
sa:" ,	12 4 -12 1 -6 -5 1
sa:" .	0 8 0 -3 -7 -12 3
sa:" <person>	-7 1 9 -15 -11 5 6
sa:" a	11 -4 3 -5 -5 -3 -5
sa:" and	-3 0 8 -17 9 0 -3
sa:" effective	-7 -2 -16 13 -9 -2 7
sa:" he	-1 5 -16 8 -2 6 3
sa:" one	0 -3 -14 12 4 0 0
sa:" reciprocal	0 0 -17 1 17 0 0
sa:" she	3 0 -5 -10 12 -4 -3
sa:'	3 -9 -5 20 -9 -2 -13
sa:' worth	0 -2 -7 14 -4 0 -2
sa:'s .	-1 3 -13 4 5 0 2
sa:'s <level>	-1 2 -17 7 16 3 -19
sa:'s and	0 0 9 -12 4 0 -1
sa:'s first	0 0 16 -11 -3 0 -6
sa:'s letter	-1 -4 -7 -3 -4 3 10
sa:'s on	6 8 0 -1 -17 0 3
sa:'s own	0 6 4 -13 -8 0 7
sa:'s rule	0 -1 -2 -12 12 0 0
sa:(	-11 5 -2 -1 3 -8 2
sa:( <day-today>	0 17 -22 5 -11 0 6
sa:( <level>	-2 -3 9 -7 6 -2 -10
sa:( now	-2 10 -17 16 -14 0 -3
sa:)	6 4 -2 -2 3 -11 -2
sa:) .	0 -9 0 -5 17 -16 -3
sa:) are	0 -3 22 -15 -7 0 -4
sa:*	10 7 -3 -12 -2 0 -2
sa:,	-7 2 -3 4 2 10 -7
sa:, <level>	-15 8 11 -15 -7 0 3
sa:, <name>	2 -12 -3 5 -9 -13 13
sa:, <number>	-11 4 11 -7 -10 -7 5
sa:, <person>	-3 7 -6 -2 -3 -7 9
sa:, <points>	0 0 -5 16 -4 -1 -14
sa:, <quality>	-4 -1 1 -20 19 -7 3
sa:, a	7 -4 -6 2 -10 6 2
sa:, about	0 0 6 -10 -8 0 7
sa:, according	15 -2 -4 -2 -15 0 2
sa:, after	-9 -16 10 9 -3 -8 -10
sa:, against	-1 6 9 -10 -14 -2 3
sa:, also	0 9 1 1 -4 -1 -12
sa:, aluminum	0 -1 18 -12 -4 0 -5
sa:, and	-5 6 5 -12 1 1 3
sa:, aquatic	0 -2 10 -1 -11 0 -1
sa:, as	16 11 -11 0 1 -18 -7
sa:, because	-10 -7 1 -17 18 0 6
sa:, beef	0 -7 -8 3 14 -1 -9
sa:, before	-1 -3 13 -5 -3 0 0
sa:, both	-1 0 1 -2 -11 5 5
sa:, but	4 -19 -7 2 10 8 -1
sa:, by	-2 1 -21 22 1 -7 -3
sa:, cheese	0 -2 -7 11 -2 -1 -1
sa:, down	-1 2 -11 15 -13 -2 5
sa:, due	0 0 -11 17 -2 0 -8
sa:, everything	0 0 1 -8 11 0 -2
sa:, fall	0 -6 -5 2 9 -5 0
sa:, for	1 -1 -13 2 4 7 6
sa:, from	-13 -1 -9 27 -18 -11 -8
sa:, get	0 0 -13 14 0 0 -6
sa:, half	-3 -10 5 10 -7 -2 -5
sa:, have	5 -5 -8 -4 13 -4 0
sa:, having	0 0 12 -2 -11 0 -1
sa:, he	0 -5 9 2 -6 -12 -2
sa:, i	0 0 -11 6 -4 2 4
sa:, if	-2 13 12 -15 -10 -8 -2
sa:, impose	0 -2 -12 6 11 0 -3
sa:, in	2 -20 -3 5 6 13 -10
sa:, instead	0 6 -11 7 -16 -1 6
sa:, introduce	0 -1 15 -12 -2 0 0
sa:, is	15 -15 -26 3 27 -2 0
sa:, it	-2 9 14 -9 -5 -8 -12
sa:, its	-11 1 -7 -10 7 16 -1
sa:, leather	0 0 -9 12 -3 0 -3
sa:, maize	0 0 11 2 -15 0 0
sa:, make	0 0 -14 4 12 -2 -1
sa:, more	0 0 0 -11 -18 22 -6
sa:, motorcycle	0 0 -14 4 6 0 3
sa:, no	3 -11 12 -7 1 -2 -5
sa:, now	-3 14 -28 -12 18 2 9
sa:, of	9 -14 -2 9 -7 -1 3
sa:, once	-1 -1 -12 16 -8 0 3
sa:, one	-2 -9 -7 0 16 4 -5
sa:, over	0 4 -4 -12 4 0 9
sa:, pork	0 -9 3 7 -4 0 -11
sa:, remain	0 -12 10 12 -14 -1 -8
sa:, section	0 0 13 -10 -3 0 -2
sa:, should	-5 -2 -16 -12 1 -1 25
sa:, since	-2 0 10 10 -11 -9 -15
sa:, so	-4 3 1 -6 13 -5 -16
sa:, start	0 -2 3 6 -13 0 -1
sa:, stay	0 -2 34 -29 -12 1 -2
sa:, thank	-2 -1 13 -4 0 -1 -7
sa:, that	0 -12 -4 5 7 -3 1
sa:, the	-13 -9 3 -15 9 31 -13
sa:, then	-6 -4 -1 -8 10 0 1
sa:, they	-5 -2 -15 14 -3 2 7
sa:, though	-1 0 17 -10 -12 -1 0
sa:, three	0 4 9 5 -13 0 -5
sa:, to	6 4 14 -16 0 -9 -4
sa:, together	0 -1 13 0 -10 0 -5
sa:, truce	0 -7 17 -6 -2 0 -8
sa:, unchanged	0 1 22 -17 -8 0 -9
sa:, under	-4 -8 12 -4 5 -5 -13
sa:, unless	-6 10 -17 0 -4 -5 9
sa:, until	0 -2 9 -17 -1 0 14
sa:, up	-4 15 -13 12 -5 -4 -13
sa:, was	0 2 -5 -19 18 5 0
sa:, whatever	16 0 -8 5 -7 -3 -9
sa:, when	-6 6 3 -22 3 8 -2
sa:, where	2 9 -13 11 -11 2 0
sa:, which	-16 11 -4 -8 -1 11 5
sa:, who	4 -5 -16 -1 14 -3 5
sa:, will	-8 -2 -1 -6 11 -5 5
sa:, within	0 -1 -5 11 2 0 -12
sa:, without	-2 -6 -13 8 10 -1 1
sa:, would	-3 -8 25 -1 -18 5 -14
sa:-	-6 11 3 0 -3 -5 -6
sa:- call	0 0 -7 11 -1 0 -1
sa:- in	0 0 12 -8 -4 0 -2
sa:- shore	-3 7 -4 4 5 -1 -15
sa:- to	-3 7 -3 4 5 -1 -16
sa:.	0 -10 1 6 1 -11 4
sa:. "	15 2 -3 -6 -3 -9 -1
sa:. )	15 -10 -1 -6 0 4 -13
sa:. <number>	-1 0 18 -14 -6 0 -3
sa:. on	0 -6 -17 23 -2 0 -3
sa::	6 -6 10 -1 -1 0 -22
sa:: <level>	-6 -3 15 -4 -9 0 -6
sa:: <name>	13 -5 9 -15 -12 -1 -10
sa:: <number>	-1 -1 -8 13 5 -5 -21
sa:: that	-3 1 -11 2 -7 9 6
sa:: the	9 -14 2 -4 -3 3 0
sa:: what	-1 -4 10 -12 2 0 1
sa:; <day-today>	0 9 -24 6 -5 2 8
sa:; <level>	5 0 5 -3 6 0 -19
sa:; <name>	-9 -6 12 -7 4 5 -10
sa:; <number>	0 9 10 -4 -14 -3 -9
sa:; <points>	0 -2 10 -14 5 0 -1
sa:; <quality>	0 -12 11 -10 5 0 3
sa:; <seat>	-2 10 8 -12 0 0 -7
sa:; after	0 1 2 -14 -2 6 3
sa:; and	0 8 -8 -11 10 2 -2
sa:; at	0 12 -11 11 -11 0 -7
sa:; before	0 -8 14 -17 4 0 -6
sa:; by	0 5 -1 -13 9 0 0
sa:; for	0 16 -5 -3 -9 0 0
sa:; from	0 -4 4 -15 9 4 -1
sa:; he	2 -1 -1 13 -1 0 -12
sa:; it	1 -15 0 5 -14 0 8
sa:; nobody	-2 -2 -1 13 -2 0 -10
sa:; on	0 -4 15 -1 -14 0 -7
sa:; since	0 8 -11 -3 -1 1 8
sa:; that	14 0 -1 -18 -6 7 1
sa:; the	2 -13 9 -10 1 -12 8
sa:; until	0 -8 -10 21 -12 0 -1
sa:<agent>	2 -6 -5 8 3 0 -10
sa:<day-ahead>	-7 7 -4 11 -36 -22 14
sa:<day-ahead> ,	3 7 -5 1 -15 -2 7
sa:<day-ahead> .	-5 -1 2 5 -24 -10 11
sa:<day-ahead> and	-2 4 -12 10 8 -3 -8
sa:<day-ahead> as	0 0 -6 12 -2 0 -5
sa:<day-ahead> at	0 -4 22 -14 -7 0 -5
sa:<day-ahead> unless	-2 -10 0 -8 -2 0 16
sa:<day-gone>	-7 6 1 -4 8 -25 1
sa:<day-gone> ,	8 -2 -8 -1 9 -13 2
sa:<day-gone> .	-6 7 0 -9 10 -1 -3
sa:<day-gone> :	0 -14 3 -4 11 0 -5
sa:<day-gone> of	-2 0 14 -1 -6 0 -9
sa:<day-gone> that	-4 -2 1 10 0 0 -10
sa:<day-today>	-5 11 -4 -7 3 -3 5
sa:<day-today> 's	3 -2 -17 2 -3 0 13
sa:<day-today> ,	-2 0 18 -6 1 -5 -15
sa:<day-today> <level>	0 12 -26 11 -3 0 5
sa:<day-today> for	0 0 10 -6 -2 0 -2
sa:<gate>	-2 -1 6 8 -8 2 -12
sa:<goods-amount>	-4 -9 -17 18 -1 -5 6
sa:<goods>	15 13 -3 -6 -7 0 -1
sa:<level-noun>	10 11 -3 -3 -1 2 -9
sa:<level>	-16 2 -5 -2 17 -2 -7
sa:<level> "	7 -6 -7 -1 10 0 -6
sa:<level> (	3 10 -16 -16 23 -3 -5
sa:<level> )	0 11 5 -2 -16 -8 0
sa:<level> ,	-22 5 -9 2 5 3 1
sa:<level> .	2 10 -7 7 -3 -6 -6
sa:<level> ;	-1 0 -11 -9 3 -3 19
sa:<level> <day-today>	-1 2 -38 16 12 5 4
sa:<level> <level>	-5 -22 -10 -31 23 17 -19
sa:<level> all	0 0 4 -13 5 0 -1
sa:<level> and	-5 -11 -2 1 14 -13 2
sa:<level> as	-2 -3 -7 -2 16 -2 -9
sa:<level> before	0 -6 15 -7 -6 1 -5
sa:<level> fentanyl	0 0 15 -9 -9 0 0
sa:<level> for	4 0 -3 -9 9 -12 6
sa:<level> from	-5 -11 20 -21 -5 3 13
sa:<level> if	0 0 12 -2 -4 0 -11
sa:<level> is	5 -1 -17 16 4 0 -11
sa:<level> now	4 5 -29 10 6 -2 4
sa:<level> of	-5 -23 -8 16 -3 -9 10
sa:<level> on	-10 12 17 -14 -3 -3 -14
sa:<level> over	-2 4 0 10 -11 -4 0
sa:<level> reciprocal	0 2 11 -3 -8 0 -3
sa:<level> remain	0 0 -12 11 1 0 0
sa:<level> surcharge	0 0 -3 -6 -6 0 12
sa:<level> the	0 0 12 -7 -6 0 0
sa:<level> to	8 9 -13 -8 3 3 10
sa:<level> under	0 -8 2 -7 10 -1 -1
sa:<level> which	0 6 3 1 -13 0 -3
sa:<level> without	0 -4 10 -4 -1 0 -1
sa:<money>	-17 2 4 7 -4 -16 -5
sa:<money> .	-5 -10 -1 0 14 -2 -11
sa:<money> <span>	0 4 3 -11 2 -1 -2
sa:<money> more	0 -3 11 -2 -6 0 0
sa:<money> of	-2 -10 12 -12 -15 0 11
sa:<month-ahead>	5 -2 7 -8 9 -6 -10
sa:<month-ahead> ,	-4 0 11 -14 5 -2 -2
sa:<month-ahead> it	0 -3 12 -6 -4 0 0
sa:<month-gone>	-7 -10 0 -7 21 -6 -9
sa:<month-gone> ,	5 -19 -7 -9 12 8 7
sa:<month-gone> :	0 0 21 -16 -8 -1 -4
sa:<month-gone> and	-4 -17 3 7 3 -13 -4
sa:<month-gone> on	-1 0 -6 12 -5 0 0
sa:<month-gone> was	6 -1 -8 -9 11 0 -4
sa:<month-today>	-1 -8 -5 4 13 -1 -11
sa:<name>	-11 1 1 -3 -1 -10 10
sa:<name> 's	7 11 1 -12 6 0 -12
sa:<name> )	-1 0 -2 -7 10 0 1
sa:<name> ,	-26 0 11 0 -2 -5 -9
sa:<name> .	3 -7 14 -8 4 -12 -7
sa:<name> ;	4 0 19 -14 -1 3 -16
sa:<name> <number>	-1 -22 7 2 -13 -3 6
sa:<name> agree	0 -3 8 -12 -1 0 7
sa:<name> and	-8 -11 -10 4 -9 1 19
sa:<name> announce	-1 -3 -3 -8 0 0 13
sa:<name> are	0 -2 -8 12 -2 0 -4
sa:<name> as	0 -1 9 -14 2 0 4
sa:<name> at	0 2 -9 10 -4 -6 1
sa:<name> by	0 -1 -5 12 -4 0 -6
sa:<name> charge	14 -8 -1 -1 -7 7 -7
sa:<name> for	0 -3 -14 15 3 -1 -3
sa:<name> from	-5 16 -30 12 0 -1 0
sa:<name> go	0 3 -12 -3 2 -1 10
sa:<name> good	0 4 12 -3 -17 0 -3
sa:<name> has	-5 -12 7 9 -8 0 -5
sa:<name> in	0 -8 -19 15 5 -1 0
sa:<name> is	-1 -16 4 -5 4 0 8
sa:<name> its	0 11 2 -10 0 0 -2
sa:<name> last	-4 0 -10 14 -5 0 2
sa:<name> levy	-5 -7 21 -17 1 0 -7
sa:<name> on	1 -1 12 0 -4 -3 -18
sa:<name> take	-7 -2 16 -24 0 -1 5
sa:<name> the	0 0 -14 8 -4 0 7
sa:<name> to	-3 14 -5 3 -15 6 -6
sa:<name> under	0 0 8 7 -6 0 -15
sa:<name> want	-3 -2 -11 3 -1 0 11
sa:<not>	6 0 0 7 -13 -3 -1
sa:<number>	-39 -2 1 6 -1 2 2
sa:<number> )	-4 -5 -4 10 -7 -5 8
sa:<number> ,	-7 -6 -17 -13 22 9 16
sa:<number> .	-11 3 -11 12 3 -9 0
sa:<number> :	0 -2 4 5 -7 6 -19
sa:<number> ;	-1 -2 -10 16 -12 8 -2
sa:<number> <day-today>	0 -2 -21 15 9 0 3
sa:<number> after	0 -7 12 -9 1 0 -2
sa:<number> all	0 -1 -1 -3 11 0 -9
sa:<number> and	1 -22 11 10 -12 -1 -7
sa:<number> at	0 1 0 -11 2 4 2
sa:<number> before	0 1 20 -15 -12 3 -7
sa:<number> billion	0 0 12 -2 -7 0 -6
sa:<number> by	0 -5 10 -14 3 -2 3
sa:<number> come	0 -8 1 -7 10 -2 0
sa:<number> from	-1 -7 17 -16 5 0 -5
sa:<number> in	-4 7 6 -6 -4 -14 3
sa:<number> it	0 -1 5 9 -12 3 -6
sa:<number> last	0 -7 19 -9 -9 0 -2
sa:<number> more	0 0 13 3 -13 -3 -4
sa:<number> now	-3 2 -10 2 -6 2 13
sa:<number> on	-12 8 -2 -9 8 -1 2
sa:<number> or	0 -2 -5 3 -14 0 13
sa:<number> since	0 6 -18 5 5 -5 5
sa:<number> stay	0 -7 -3 14 -9 -1 -1
sa:<number> that	-6 -14 -1 20 0 -10 -7
sa:<number> the	0 1 0 -14 7 -3 2
sa:<number> to	5 4 1 5 -20 -5 1
sa:<number> under	0 -4 -2 10 -9 0 -2
sa:<number> until	0 -8 17 -2 -8 0 -7
sa:<number> was	0 -6 4 0 -12 7 4
sa:<number> with	0 6 -15 1 9 -2 -1
sa:<office>	15 9 1 -20 -7 0 3
sa:<office> had	0 8 11 -14 -7 0 -1
sa:<office> of	-2 -5 2 -12 2 0 10
sa:<office> say	0 6 9 2 -4 0 -15
sa:<organisation>	11 -6 -8 -2 6 4 0
sa:<organisation> 's	0 -9 -4 -1 9 -3 3
sa:<organisation> .	14 -2 1 -2 -5 2 -8
sa:<organisation> ;	-7 -4 -7 0 1 0 12
sa:<organisation> announce	-1 -3 16 -6 -3 0 -9
sa:<organisation> rule	0 0 -9 -4 11 0 0
sa:<person>	1 -9 -1 -3 -14 -7 19
sa:<person> 's	0 -7 7 -5 -17 -4 14
sa:<person> ,	11 -2 -2 2 3 -4 -11
sa:<person> .	6 0 0 6 -10 -6 -1
sa:<person> and	0 7 -3 3 0 0 -12
sa:<person> announce	-8 0 -8 10 4 0 -3
sa:<person> impose	0 0 9 -1 -4 0 -4
sa:<person> on	0 0 11 -3 -4 0 -6
sa:<person> say	-4 2 -8 -2 -1 5 8
sa:<person> sign	0 5 -20 8 17 0 -18
sa:<points>	-7 3 31 -21 -6 -5 -9
sa:<points> .	0 8 7 -10 -4 0 -4
sa:<points> more	0 -6 14 -13 2 -1 1
sa:<points> suspend	0 -1 25 -18 -9 0 -3
sa:<quality> .	-1 -18 10 7 -3 -1 0
sa:<quality> aluminium	0 12 -5 -5 -3 0 1
sa:<quality> and	0 -3 -3 -12 11 0 5
sa:<quality> border	0 0 16 -9 -3 0 -6
sa:<quality> chicken	-1 -7 -2 13 -3 0 -7
sa:<quality> cod	0 4 -13 11 -1 0 -2
sa:<quality> coffee	-2 -14 0 2 -1 0 8
sa:<quality> crane	0 0 -11 15 0 0 -9
sa:<quality> dollar	0 0 15 -9 -7 0 -6
sa:<quality> duty	5 2 -2 2 -13 2 1
sa:<quality> electric	-1 -1 15 -4 -4 -1 -9
sa:<quality> farm	0 0 -10 6 8 0 -8
sa:<quality> fertiliser	12 3 0 -15 -3 0 0
sa:<quality> flour	0 8 12 -19 0 0 -6
sa:<quality> good	-7 5 5 0 2 6 -14
sa:<quality> industrial	-2 -2 -9 8 -9 0 4
sa:<quality> leather	-2 14 -3 -6 -5 0 -1
sa:<quality> mangoe	-1 3 3 -15 1 0 8
sa:<quality> milk	-4 1 3 -12 3 0 4
sa:<quality> motorcycle	-1 -10 10 -20 12 0 1
sa:<quality> oil	-3 -11 0 -1 11 -7 -1
sa:<quality> olive	-2 1 -13 8 -1 0 7
sa:<quality> one	-6 0 17 -16 5 6 -16
sa:<quality> origin	-1 -6 -6 16 -9 0 -9
sa:<quality> peat	-1 -4 14 -10 1 0 -4
sa:<quality> pork	0 0 -11 10 -4 0 5
sa:<quality> port	0 -3 15 -12 -1 0 0
sa:<quality> potash	0 -5 2 14 -12 -1 -7
sa:<quality> potatoe	0 -2 5 -4 -13 11 0
sa:<quality> product	-1 -1 -1 10 -4 -1 -6
sa:<quality> rose	-2 -3 -13 11 3 2 0
sa:<quality> rubber	0 -2 15 -4 -8 1 -10
sa:<quality> ship	-3 6 3 -3 10 -1 -14
sa:<quality> side	-2 -7 3 9 0 0 -12
sa:<quality> ski	-2 5 0 -13 5 0 0
sa:<quality> soap	0 -2 12 -11 2 0 -5
sa:<quality> sugar	4 -3 4 -12 3 -1 1
sa:<quality> sunflower	1 9 4 -16 0 0 -2
sa:<quality> tea	-1 0 -11 9 -2 0 3
sa:<quality> timber	1 -9 -16 19 3 0 -8
sa:<quality> wine	-5 -6 1 5 -11 0 8
sa:<seat>	-8 11 10 -10 -20 3 6
sa:<seat> ,	-6 -21 14 -5 8 -3 0
sa:<seat> has	-1 2 -3 -10 -2 6 8
sa:<seat> instead	0 4 -15 13 -4 0 0
sa:<seat> to	-1 7 0 -12 2 6 -8
sa:<seat> would	4 2 -11 10 2 0 -12
sa:<span>	-18 -11 -2 7 10 5 -9
sa:<span> ,	4 4 -16 5 15 -3 -8
sa:<span> .	-25 -21 6 4 -1 1 2
sa:<span> and	-1 11 -10 4 -8 -2 0
sa:<span> from	0 -12 11 -5 0 4 -5
sa:<span> later	3 4 -1 8 -1 0 -21
sa:<span> of	-1 -3 -13 5 4 4 1
sa:<span> or	0 0 -5 -8 0 0 11
sa:<taker>	0 -1 5 7 -11 -8 -2
sa:<v-bear>	-22 6 -1 1 -1 9 -4
sa:<v-begin>	-12 -3 -7 6 6 -2 2
sa:<v-buy>	-15 0 -4 3 2 -18 10
sa:<v-deny>	8 -5 -9 -5 19 -5 -5
sa:<v-down>	-5 -4 2 -3 10 0 -7
sa:<v-end>	-4 -3 -7 -12 20 1 6
sa:<v-impose>	1 -12 -5 8 1 6 1
sa:<v-lack>	0 0 0 -10 14 -6 -4
sa:<v-propose>	11 -1 -1 0 -2 0 -6
sa:<v-refuse>	1 -1 6 3 -12 -2 -1
sa:<v-renew>	-9 16 7 -5 -18 -5 -1
sa:<v-return>	-7 6 -3 1 4 9 -19
sa:<v-say>	17 -4 -11 2 -3 -17 7
sa:<v-sell>	-1 5 -10 4 -6 -4 9
sa:<v-sign>	1 0 0 3 -4 -19 1
sa:<v-stay>	-10 0 3 0 8 -22 -2
sa:<v-suspend>	-2 0 4 15 -16 -23 -13
sa:<v-target>	-4 0 -11 8 -2 15 -2
sa:<v-threaten>	-13 9 -5 7 -11 -5 3
sa:<v-up>	0 -4 -2 -13 11 10 0
sa:=	0 -2 13 -9 -4 0 -2
sa:= <level>	0 -2 13 -9 -4 0 -2
sa:?	15 -3 -10 -17 3 8 0
sa:]	5 0 -12 -13 5 0 10
sa:a	5 -2 1 -10 5 12 -3
sa:a .	0 0 1 6 -3 0 -11
sa:a <number>	-7 -7 0 -1 0 12 0
sa:a ceiling	-2 0 14 -10 -1 0 -1
sa:a few	0 -1 -1 -5 15 -5 -7
sa:a flat	0 -1 8 -12 8 0 -7
sa:a further	0 4 13 -9 1 0 -10
sa:a good	-2 -1 -13 1 6 0 10
sa:a law	0 0 -10 0 14 -2 -7
sa:a minimum	0 -3 -12 19 -4 0 -8
sa:a narrow	0 0 12 -9 -1 0 -4
sa:a penalty	-3 -3 12 -5 4 -3 -6
sa:a promise	0 0 -8 11 -2 0 -3
sa:a quota	-6 -8 -8 12 1 -3 1
sa:a safeguard	0 0 13 -7 -3 0 -3
sa:a surcharge	0 0 -16 2 14 0 0
sa:a third	6 0 12 -16 -9 -2 2
sa:a week	0 0 -9 0 -5 0 13
sa:a word	0 0 -4 -6 -4 0 11
sa:abeyance	0 -3 -5 11 -5 0 -1
sa:about ,	0 -1 -10 0 -1 0 12
sa:about <level>	-1 -2 15 -12 1 0 -6
sa:above	-6 3 -8 1 -14 5 10
sa:above what	0 0 -10 -4 -4 0 14
sa:access	0 0 15 -6 -9 0 -4
sa:according	15 -3 -4 -5 -16 0 5
sa:according to	15 -3 -4 -5 -16 0 5
sa:account	-3 -10 -7 1 16 -3 -9
sa:account of	-3 -9 -8 0 16 -2 -5
sa:across	0 -2 -7 -4 0 0 13
sa:act	0 -1 -9 14 -2 -5 0
sa:act of	0 0 -7 12 -1 -4 -2
sa:action	0 -2 17 -10 -7 0 -4
sa:ad valorem	0 0 -4 11 -7 0 -4
sa:add	11 -4 0 -9 3 0 1
sa:add ,	-2 -1 5 -14 -3 0 9
sa:add up	0 -3 11 -10 3 0 -2
sa:additional	-2 0 -15 13 9 0 -7
sa:advanced	0 -1 13 -6 -5 0 -11
sa:advanced chip	0 0 11 -6 -3 0 -8
sa:advantage	0 0 -11 4 8 0 0
sa:affected	0 -1 14 -7 -2 0 -4
sa:affected .	0 0 13 -8 -1 0 -2
sa:after	-1 9 7 -2 -7 -1 -10
sa:after <day-ahead>	0 12 1 -6 -8 0 0
sa:after <level>	0 -6 17 -5 -9 0 -5
sa:after <name>	0 -1 11 -7 -2 0 -3
sa:after <number>	0 -10 -7 21 -11 -1 -2
sa:after <span>	0 -5 -4 -3 17 -1 -8
sa:after all	3 9 -12 0 -8 0 2
sa:after it	-1 9 3 -3 -17 5 1
sa:after the	9 -1 14 -6 -11 0 -13
sa:afterward .	0 12 -8 4 -11 0 -4
sa:again	0 15 -17 -8 9 5 -11
sa:again .	0 -3 -9 17 8 -2 -16
sa:again be	0 7 5 -9 -3 0 -5
sa:again in	0 16 -5 -13 0 3 -3
sa:against	-6 3 -1 5 -17 -5 8
sa:against <level>	-1 15 -8 -4 -3 -2 4
sa:against <number>	-1 -12 -2 10 -13 -1 9
sa:against dump	0 0 10 -12 1 0 -3
sa:agree .	0 2 -7 -1 -13 0 13
sa:agreement	-4 -13 10 -8 -3 -4 11
sa:agreement of	-2 -5 12 -9 -6 -2 6
sa:agreement say	0 -1 12 -6 -6 0 0
sa:agreement with	-1 2 -9 14 -14 0 0
sa:air	0 -1 -7 -4 -2 0 12
sa:aircraft and	0 0 -15 14 -3 0 3
sa:all	-18 -7 2 1 6 -14 5
sa:all -	0 4 8 -11 -6 4 -5
sa:all along	-1 -2 14 -2 -8 -1 -7
sa:all but	0 0 0 10 -3 -7 -1
sa:all from	0 -2 1 -6 -7 0 11
sa:all good	-2 -3 -8 -11 0 0 18
sa:all in	-1 -5 20 -6 -18 -1 -3
sa:all other	0 -4 -1 13 -9 0 -10
sa:all tell	0 0 -9 7 12 -2 -14
sa:all the	0 0 12 0 -7 -1 -6
sa:all under	0 0 11 -8 -1 0 -1
sa:allow	0 0 -11 0 5 -1 7
sa:almost	-1 -4 11 -8 -3 0 0
sa:alone	2 -8 12 -10 0 -1 0
sa:already	1 7 11 -2 -19 0 -10
sa:already .	3 -6 15 -12 -3 0 -2
sa:also	8 7 3 2 -13 -4 -19
sa:altogether	0 -6 2 0 10 0 -15
sa:altogether .	-3 -2 -1 3 9 0 -12
sa:aluminium	-6 11 6 5 -12 0 -12
sa:aluminum	-4 -10 4 3 0 -1 0
sa:aluminum ,	0 -2 17 -2 -8 0 -8
sa:aluminum .	-1 -2 -10 -14 9 0 14
sa:aluminum and	0 0 12 -8 -2 0 -1
sa:aluminum from	0 0 -12 16 -4 0 -5
sa:alway	-4 -9 16 -11 0 2 -5
sa:alway .	-2 -5 11 -5 0 0 -2
sa:amend	0 -3 -13 -4 12 0 4
sa:among	-2 0 4 9 -18 -4 -2
sa:among other	0 -1 -1 12 -3 0 -10
sa:among them	0 1 0 1 -11 0 3
sa:amount	0 10 10 -8 -10 -3 0
sa:amount to	0 12 3 -5 -10 -3 0
sa:an	15 -4 1 -1 11 0 -22
sa:an agreement	-2 -9 13 -1 -3 -2 -3
sa:an embargo	-5 0 3 -12 -3 11 -1
sa:an end	0 0 11 0 -13 0 0
sa:an error	7 6 -7 -12 6 -1 -4
sa:an initial	0 0 -12 7 4 0 0
sa:and	-21 1 3 5 -1 -7 -1
sa:and ,	-1 4 22 -6 -13 -11 -10
sa:and <name>	-18 -2 0 9 -9 2 -2
sa:and <number>	-7 0 8 -10 -1 -1 2
sa:and <person>	-2 22 6 -2 -9 -2 -23
sa:and a	-12 -8 -3 1 8 0 2
sa:and about	0 0 19 -9 -10 -1 -6
sa:and above	0 5 -4 -10 -6 0 13
sa:and aluminium	-2 -3 12 0 0 0 -12
sa:and aluminum	-3 -5 8 4 -12 0 -4
sa:and bathroom	0 0 -5 -7 0 0 11
sa:and beef	0 1 -3 11 -4 -1 -9
sa:and both	4 -1 4 -16 8 0 -5
sa:and car	0 -1 14 -8 -6 0 -3
sa:and cocoa	0 7 -1 -12 5 0 -5
sa:and copper	0 0 14 -10 -1 0 -3
sa:and did	-2 -2 13 -9 -5 0 0
sa:and doe	0 1 5 -12 6 0 -3
sa:and for	-2 -9 1 0 11 -6 -6
sa:and has	3 -7 7 -27 18 3 -6
sa:and i	-5 -14 2 -5 0 10 5
sa:and in	-2 -9 -2 0 14 -9 -3
sa:and it	-1 -4 8 -28 15 2 -2
sa:and laptop	0 0 -11 8 -1 0 2
sa:and machinery	0 -6 -14 17 -1 0 -2
sa:and much	0 -1 -5 10 -5 0 -1
sa:and no	-1 0 -7 13 -25 0 7
sa:and not	-5 9 -7 8 -16 -2 3
sa:and nothing	0 -8 -2 9 -12 -8 10
sa:and of	-1 3 -11 7 -3 0 5
sa:and pay	0 -1 -5 4 11 -3 -13
sa:and promise	0 0 -8 15 -7 0 -7
sa:and since	0 -2 -9 -3 14 -4 0
sa:and so	2 6 -2 0 3 -1 -13
sa:and that	-7 5 -4 6 -12 6 3
sa:and then	-2 6 -22 -6 14 10 -7
sa:and there	0 1 -3 2 -12 0 10
sa:and they	5 12 5 -13 -12 0 -9
sa:and those	0 -5 0 12 -13 0 -6
sa:and vanity	0 -5 -4 13 -4 0 -8
sa:and was	-2 -2 8 -19 -7 -1 12
sa:and we	0 1 9 -14 -12 -1 15
sa:and were	0 0 10 -11 -9 0 5
sa:and will	8 2 6 -8 1 -1 -12
sa:and would	5 3 21 -4 -19 -4 -12
sa:announce	-12 -15 -7 2 -1 -15 21
sa:announce for	-3 -3 -13 -9 -12 -3 26
sa:announce in	-3 0 -14 4 0 -3 9
sa:announce last	0 0 -1 -14 0 0 14
sa:announce on	-5 -15 -2 12 1 -2 -3
sa:another	-6 -8 18 -13 1 -4 -4
sa:another <level>	0 -4 -5 13 -4 -1 -8
sa:another <money>	0 -1 -1 -9 -3 0 11
sa:another <points>	0 0 11 -14 3 0 0
sa:answer	7 -10 12 -19 3 -5 6
sa:any	2 -15 -11 5 2 2 7
sa:any more	3 -4 -12 -3 14 0 -2
sa:anybody	-1 8 6 0 -12 2 -10
sa:anyone	6 4 -1 -1 -6 8 -16
sa:anyway	0 -6 0 13 -6 0 -7
sa:anyway .	0 -6 0 13 -6 0 -7
sa:anywhere	0 3 -11 3 4 3 -3
sa:apply	0 10 6 -11 4 -11 -10
sa:apply again	0 3 0 -12 6 0 -3
sa:apply before	0 1 0 -14 9 0 -1
sa:apply from	-2 6 -16 0 3 0 5
sa:apply since	0 -2 19 -2 -19 0 -2
sa:approve	0 -6 -7 -5 2 0 12
sa:approve the	0 -3 -4 -8 0 0 12
sa:apricot	0 -4 12 -17 3 0 3
sa:aquatic	0 -2 10 -1 -11 0 -1
sa:aquatic product	0 -1 10 -1 -11 0 0
sa:are	-2 -10 4 -3 -2 -3 8
sa:are .	0 -2 0 -16 7 0 4
sa:are <number>	0 -3 18 -6 -3 0 -11
sa:are add	0 3 11 -8 -6 3 -4
sa:are back	-2 13 -3 -9 0 0 -7
sa:are charge	0 -10 21 -8 -7 0 -4
sa:are go	0 -3 -19 -1 16 0 5
sa:are levy	0 0 13 -10 -2 0 -4
sa:are merely	-2 -10 -3 12 3 0 -9
sa:are not	0 -17 3 12 -8 5 -6
sa:are now	0 1 0 -13 11 0 -3
sa:are on	0 0 -13 16 -8 0 0
sa:are still	0 0 9 -13 -13 0 8
sa:are suspend	-1 6 -6 11 -14 -1 -5
sa:are to	-1 0 -11 -2 4 0 13
sa:are void	0 -3 -9 -9 16 0 0
sa:argue	0 0 12 -5 -4 0 -4
sa:arrangement	0 2 15 -6 -12 6 -9
sa:arrival	-1 -8 17 -6 -5 0 -6
sa:arrive	-1 4 12 -13 -7 0 0
sa:arrive by	-1 -2 13 -9 -6 0 0
sa:as	16 4 2 -2 0 -12 -14
sa:as <level>	0 10 9 0 -13 -6 -6
sa:as <name>	-6 -6 -1 -16 0 0 21
sa:as <number>	0 -1 15 -4 -10 -3 -1
sa:as a	4 9 -14 5 0 -4 1
sa:as against	0 0 -20 19 -1 0 0
sa:as alway	-2 -5 11 -5 0 0 -2
sa:as an	5 0 -1 -14 5 0 3
sa:as before	-17 -5 22 6 -26 -8 -17
sa:as ever	-2 -3 14 -5 -2 -3 -3
sa:as far	7 -2 -3 1 -11 1 4
sa:as from	0 2 0 7 1 0 -11
sa:as in	-5 25 -25 4 -4 -5 -3
sa:as it	-14 -5 3 8 -11 5 -3
sa:as long	-7 -2 5 5 4 -2 -16
sa:as now	-1 -3 10 -12 -5 0 5
sa:as the	13 -5 -6 1 3 1 -5
sa:as they	-3 11 26 -25 -13 -2 -13
sa:as we	0 9 9 -12 -5 0 -9
sa:as well	2 -7 -8 0 11 5 0
sa:aside	0 3 -13 14 0 -1 -9
sa:aside .	0 -9 -7 15 -2 0 -4
sa:ask	12 2 5 -8 2 5 -18
sa:ask for	4 -10 5 -3 11 0 -10
sa:asleep	0 -3 -8 10 3 0 -5
sa:asparagu	5 2 -3 11 -11 -3 -10
sa:at	-11 6 -9 5 -13 11 5
sa:at <level>	-11 -1 -4 -4 -2 2 16
sa:at <number>	-2 10 -16 16 0 -1 -12
sa:at all	-7 1 -9 -7 3 -1 16
sa:at its	-1 -4 0 -8 -6 18 -7
sa:at least	0 -4 10 3 -8 0 -10
sa:at most	0 -1 -7 14 -8 0 -3
sa:at new	0 -8 -11 0 4 0 12
sa:at noon	0 -1 13 -5 -8 0 -1
sa:at present	-2 20 -13 -2 -6 -4 4
sa:at the	0 -1 -1 3 5 4 -16
sa:away	-4 -8 -3 8 9 -8 -15
sa:away for	0 0 -7 12 -7 0 0
sa:back	-10 19 -18 -10 21 -19 -8
sa:back ,	-1 9 5 -25 3 -1 1
sa:back .	0 -9 -18 11 22 -3 -12
sa:back for	0 1 -11 0 9 0 -1
sa:back on	-1 28 -17 -11 -14 0 -5
sa:back to	-5 4 16 -7 -4 -7 -6
sa:banana	0 0 4 -5 9 0 -11
sa:banana .	-2 -5 0 -1 11 0 -4
sa:barley	0 6 0 -14 -3 0 7
sa:basi	3 -11 11 -3 3 0 -8
sa:bathroom vanity	0 0 -5 -7 0 0 11
sa:battery	-2 9 10 -7 0 0 -13
sa:batumi	0 6 -3 -13 -8 0 12
sa:be	-2 1 11 0 0 -21 -9
sa:be <level>	-1 -16 9 13 -11 -2 -12
sa:be <number>	-6 -13 19 -1 5 -1 -11
sa:be collect	-1 -3 -11 9 10 0 -9
sa:be corrected	13 3 -14 -5 4 0 -6
sa:be due	-1 15 -8 -2 -2 0 -5
sa:be halve	0 1 13 -9 -4 0 -4
sa:be levy	-1 -2 -17 18 -3 0 0
sa:be lower	0 0 11 -6 -3 -1 -2
sa:be the	4 0 -15 3 2 -5 7
sa:bean	5 7 -10 8 3 0 -15
sa:bear	-1 -10 -2 10 -1 2 -10
sa:became	-3 -4 -5 -10 18 6 -14
sa:because	-15 -10 1 -2 14 -5 -3
sa:because <name>	0 -1 -7 -3 13 -1 -2
sa:because it	-3 -7 -4 11 5 0 -6
sa:because of	-5 -13 0 6 7 -10 -7
sa:because the	0 1 11 -3 -8 -1 -1
sa:become	-5 -8 25 -25 4 -4 -11
sa:become <level>	0 -7 16 -12 -1 -1 -1
sa:become <number>	-1 -8 22 -25 7 -1 -19
sa:beef	-4 -17 0 10 -1 -1 1
sa:beef ,	-3 -1 3 9 -16 -2 -1
sa:beef .	-1 -7 -11 0 12 -4 5
sa:been	13 6 -5 -1 -5 -1 -2
sa:been <level>	0 -4 6 -14 7 -1 0
sa:been <number>	6 0 -5 -1 -11 1 10
sa:been charge	-5 12 12 -6 -9 0 -14
sa:been collect	-1 0 -11 -2 8 0 6
sa:been in	3 -4 12 -7 -4 1 -5
sa:been sign	0 -2 13 -3 -2 0 -10
sa:been since	0 -7 18 -5 -8 0 -2
sa:been suspend	-4 0 -18 12 8 0 -1
sa:been the	-3 0 -8 13 -1 0 -8
sa:beer ,	-5 12 -8 -6 -4 0 6
sa:beer .	1 -6 -9 -2 14 0 -2
sa:beer and	0 -6 11 -4 -5 0 1
sa:before	-2 4 10 -13 -3 11 -8
sa:before ,	6 6 10 -17 -3 5 -20
sa:before .	0 -9 12 -11 12 -1 -20
sa:before <month-ahead>	0 14 -3 -8 -8 0 0
sa:before it	0 7 11 -4 -15 0 3
sa:before the	-13 -3 5 -10 -1 1 14
sa:begin	-12 2 -3 14 -7 0 -6
sa:begin <day-today>	0 0 -3 12 -2 0 -9
sa:being	-10 -12 0 16 -19 -3 8
sa:being ,	0 -1 16 -12 -1 0 -4
sa:beside	-7 2 13 -5 -1 0 -6
sa:between	-4 5 7 -17 11 -6 0
sa:bill	2 -7 2 16 -14 -2 -12
sa:billion	0 -1 12 -2 -7 0 -7
sa:billion <quality>	0 0 15 -9 -7 0 -6
sa:boeing	0 -1 -12 15 -3 0 -2
sa:book	-4 10 0 -6 6 -2 -11
sa:book .	-2 13 -4 -5 2 -1 -9
sa:border	-5 -4 13 1 3 -13 -9
sa:border ,	0 -2 14 -13 -1 -2 0
sa:both	-1 1 -3 -13 8 2 10
sa:branded	-2 -1 -6 -11 -3 0 17
sa:branded medicine	0 0 -3 -13 -2 0 14
sa:brandy	-1 -5 16 -14 -5 0 2
sa:bring	-6 0 3 9 -5 -2 -12
sa:bring the	0 0 -15 11 5 0 0
sa:build	-2 3 -13 12 -7 0 0
sa:building	-1 0 -2 -6 0 0 11
sa:burden	0 0 4 -15 10 0 -3
sa:busan	0 -10 -4 -10 24 -2 -9
sa:but	2 -19 -8 6 9 0 2
sa:but not	-3 -1 -4 10 4 0 -10
sa:but the	-4 -7 -7 3 11 0 1
sa:butter ,	-2 2 11 1 -12 0 -7
sa:butter .	-4 -6 -10 15 4 0 -3
sa:butter and	0 -2 11 -12 -3 0 3
sa:buy from	-1 0 13 -12 -7 0 3
sa:buyer	0 -9 0 -5 -1 -1 12
sa:buyer of	0 0 -10 -11 -1 0 16
sa:by	5 0 5 -1 7 4 -19
sa:by <day-ahead>	-2 4 7 -13 4 -1 -1
sa:by <points>	0 0 6 -11 -4 0 7
sa:by <span>	-2 5 -1 9 0 0 -14
sa:by an	0 -3 -6 0 13 -1 -5
sa:by the	17 -6 0 -6 5 -9 -6
sa:c	0 -1 6 6 -4 0 -13
sa:cabinet	0 -17 -12 14 -14 -3 11
sa:cabinet and	0 -8 -11 8 -8 0 11
sa:cable	0 7 11 -9 -1 0 -11
sa:call	-2 -9 -5 7 6 9 -9
sa:call a	-1 5 -9 3 5 4 -11
sa:callao	0 -5 13 -5 -1 0 -2
sa:can	-11 13 8 -9 -1 -3 -9
sa:canola oil	0 0 15 -4 -7 -1 -6
sa:car	0 -4 9 8 -26 -16 0
sa:car ,	-7 -4 -1 11 2 -4 -9
sa:car .	0 2 20 -17 -19 -3 6
sa:car <number>	0 -1 13 -10 0 0 -1
sa:car to	0 5 -17 2 9 0 1
sa:carpet	-1 0 13 -9 1 0 -5
sa:case .	-6 0 11 -13 4 0 -2
sa:case of	0 10 -8 -15 0 0 7
sa:ceiling	-9 -6 -4 15 6 0 -19
sa:ceiling .	-4 -3 -11 9 6 0 -4
sa:certain	4 4 4 2 -10 -1 -13
sa:certain advanced	0 0 9 -7 -2 0 -3
sa:change	-6 -13 25 2 -18 -2 -14
sa:change .	-4 -4 21 -14 -4 0 -4
sa:changed	-1 0 13 -2 -6 0 -7
sa:charge	7 -1 1 3 0 10 -19
sa:charge <level>	13 -3 0 1 -2 -3 -9
sa:charge as	0 -2 9 -7 0 -1 0
sa:charge from	0 11 -3 2 -3 0 -11
sa:cheese	6 5 -3 10 -10 -7 -8
sa:cheese and	0 -4 -12 17 -12 0 2
sa:cherry	0 -4 11 -9 0 0 -3
sa:chip	-6 -13 0 8 -17 -2 7
sa:christma .	-4 -10 0 12 0 -5 -1
sa:citru .	-7 -4 -7 15 0 0 -3
sa:claim	0 -2 -5 -5 15 0 -8
sa:clear	5 0 13 -12 -6 0 -4
sa:clock	0 2 3 -15 7 0 -5
sa:coal	0 -10 11 -1 -8 0 0
sa:coal .	0 -6 10 -13 6 0 -1
sa:coal and	0 -5 6 7 -14 0 -4
sa:coconut	5 17 -1 -9 0 -2 -16
sa:coconut oil	2 10 1 -5 -3 -1 -10
sa:cod	1 5 -10 6 -8 5 -1
sa:coffee	4 -15 9 -5 -4 -5 4
sa:coffee ,	1 -5 -1 -18 5 -1 10
sa:coffee .	5 1 0 2 -14 -1 2
sa:coffee from	0 -4 -11 10 3 0 -2
sa:cognac	0 0 12 -7 -3 0 -3
sa:collect	7 -19 -15 16 13 0 -11
sa:collect .	5 -19 -1 5 11 0 -10
sa:come .	0 -4 -5 -2 -7 -7 17
sa:come back	-5 1 -10 1 19 -3 -17
sa:come down	-6 -7 15 -28 13 5 -8
sa:come in	-6 10 5 5 -13 -5 -7
sa:come into	-1 -5 10 0 -11 -1 2
sa:come to	-1 -2 16 -7 -9 0 -1
sa:company	0 -9 -6 18 -10 -1 -2
sa:concentrate	0 11 -10 -9 -5 6 2
sa:confirm	-1 3 0 12 -10 0 -13
sa:contain	0 0 11 -10 0 0 0
sa:contained	10 0 -5 -4 -3 -1 0
sa:continue	-5 -11 4 5 1 0 -4
sa:copper	0 -11 3 -2 -8 -2 13
sa:correct	12 0 -1 -8 -3 0 -6
sa:corrected	13 2 0 -12 3 -1 -13
sa:cost	-7 13 8 -7 -7 -3 -4
sa:cotton	-5 13 8 -13 0 -4 -9
sa:cotton ,	0 -1 15 -13 0 -1 -3
sa:could	-9 12 -1 6 -11 1 -4
sa:count	-6 -5 5 -7 -9 -3 14
sa:count .	-3 -1 3 -10 -2 0 11
sa:country	-12 -5 0 2 0 0 3
sa:country and	0 0 2 -11 7 0 -1
sa:country from	0 0 -9 1 -5 0 12
sa:country in	0 4 7 -13 -9 3 3
sa:country pay	0 0 13 -6 -4 0 -4
sa:country with	0 0 -8 10 6 0 -12
sa:covered	-2 -5 11 -4 0 0 -3
sa:crane	-5 5 -14 16 4 -2 -16
sa:crude	-1 2 0 11 -11 -5 -8
sa:crude oil	0 -6 11 4 -18 0 -12
sa:currently	0 -3 -5 -6 0 0 11
sa:cut	3 7 -3 4 3 -3 -15
sa:cut to	0 -3 -3 -7 13 0 -4
sa:dairy	-2 2 4 2 -12 0 0
sa:date ,	-2 -12 -19 5 7 0 12
sa:date .	-7 4 -9 1 -1 12 -1
sa:date from	-1 0 30 -23 -11 0 -10
sa:day	-12 -1 0 5 0 -6 0
sa:day ,	-1 11 -5 2 -5 3 -7
sa:day .	-4 -5 5 0 -11 -6 7
sa:day ;	0 12 -9 3 0 0 -9
sa:day and	0 -7 4 -20 6 0 15
sa:deal	-7 -5 -5 12 3 -8 -6
sa:deal ,	0 3 -15 12 1 0 -2
sa:deal with	0 0 3 -11 7 0 0
sa:demand	-6 -7 -3 -11 0 -1 17
sa:denim	0 12 -7 -12 -5 0 8
sa:did	-4 11 -11 2 7 -13 0
sa:did .	6 0 0 -11 7 -1 -3
sa:difference	0 -5 -10 -8 18 0 -1
sa:direction	0 -1 -14 12 2 2 -4
sa:direction .	0 -1 -13 10 6 0 -4
sa:discuss	3 -4 0 -14 2 0 6
sa:dispute	-2 0 10 -14 -7 12 -10
sa:do	-14 0 -2 10 -6 -5 2
sa:do ,	0 0 -9 -3 -1 0 11
sa:do not	-3 -7 -6 7 11 -5 -4
sa:doe not	12 -5 -5 -3 1 -2 1
sa:doe so	0 0 4 -11 6 0 -2
sa:doe the	0 -2 5 -11 5 0 -2
sa:doesn't	0 11 1 -9 0 0 -9
sa:dollar	0 0 10 -1 0 0 -11
sa:done	-6 -3 9 7 -12 0 -3
sa:done .	-1 0 10 -11 -5 0 1
sa:door	2 7 10 -11 -8 4 -6
sa:down	-15 -7 -4 7 1 14 -8
sa:down from	-2 1 -10 12 -8 -3 6
sa:down substantially	-3 0 12 -8 0 0 -5
sa:down to	-3 -17 4 -10 9 9 -3
sa:draft	9 9 -11 3 -9 -3 -2
sa:draft .	3 6 -13 0 -3 0 4
sa:drawer	1 3 -8 4 -12 0 4
sa:drawer .	3 -3 -4 11 -7 1 -7
sa:drone	0 0 -4 14 0 0 -11
sa:drop	0 -8 -7 -8 12 -2 5
sa:drop .	0 0 -17 -9 10 0 13
sa:due	-15 3 1 6 -17 -4 3
sa:due .	-4 0 15 -21 -2 0 5
sa:due to	0 -2 -2 11 -8 0 -4
sa:during	-4 -14 -4 2 12 -2 -2
sa:during that	0 0 -13 17 0 0 -6
sa:during the	-4 -11 0 -5 14 -1 -1
sa:duty ,	-5 -8 -5 13 -2 0 -2
sa:duty .	0 -12 9 8 -12 -8 -5
sa:duty ;	2 -3 -16 2 1 4 8
sa:duty and	-2 0 2 7 -12 0 -3
sa:duty are	0 -3 7 -11 3 0 0
sa:duty for	0 -1 -12 15 0 0 -2
sa:duty included	-3 -5 3 4 0 0 -13
sa:duty inside	0 0 -11 0 15 0 -6
sa:duty of	-8 -5 16 -1 -9 -7 -4
sa:duty under	0 0 6 -14 6 0 -3
sa:each ,	0 -1 -4 -6 13 0 -4
sa:each .	-3 -9 -14 14 -1 -3 5
sa:each side	-3 0 -5 2 -11 5 5
sa:earlier	-1 1 -2 14 -18 -2 -4
sa:early	0 12 -5 -5 1 0 -4
sa:easter	-8 5 -11 0 3 0 10
sa:easter .	-10 2 -7 3 -4 0 12
sa:economy	1 -1 9 -3 -15 -8 8
sa:effect	2 -14 17 -14 3 -2 -7
sa:effect <day-today>	0 -1 11 -7 -2 0 -2
sa:effect from	0 -7 16 -15 8 0 -14
sa:effective immediately	-4 -3 -5 10 -7 -5 3
sa:either	-13 -1 1 8 -2 4 -15
sa:electric	-1 -6 26 -6 -13 -4 -15
sa:electric car	-1 -4 19 -2 -9 -3 -13
sa:embargo	-5 6 3 -15 -3 11 -2
sa:emergency tariff	0 0 13 -8 -6 0 -1
sa:empty	0 -1 -10 9 -1 3 -2
sa:end	-9 -5 11 -4 4 -8 -6
sa:end ,	0 -1 13 -1 -8 0 -6
sa:end .	-3 0 7 8 -16 -4 -4
sa:end at	0 0 -7 -7 12 0 -1
sa:end of	-3 0 -7 1 -3 -1 10
sa:end on	0 -5 16 -4 2 -2 -19
sa:energy	-1 -2 -9 10 -14 0 8
sa:enough	0 -8 15 -12 -8 9 -6
sa:enough .	0 -8 16 -6 -5 0 -5
sa:entry	10 -4 -4 0 -7 0 3
sa:error	18 5 -16 -5 7 -5 -12
sa:even	5 -4 12 -10 6 -9 -4
sa:event	6 13 -7 -7 0 0 -11
sa:event .	6 9 -4 -1 -2 0 -10
sa:ever	-2 -10 -8 -21 -17 39 -8
sa:ever .	-2 -5 2 -12 0 7 3
sa:ever before	0 1 -5 -4 -7 12 -3
sa:ever pay	0 -1 -6 -5 -2 11 -1
sa:ever since	0 0 4 -4 -10 4 4
sa:every	-1 4 14 2 -11 0 -14
sa:everybody	0 -7 11 -5 6 -9 -13
sa:everybody else	0 0 13 -9 -5 -2 -2
sa:everyone	-1 -6 0 6 3 -1 -15
sa:everyone .	0 0 12 -7 -4 0 0
sa:everyone else	0 0 11 -5 -1 0 -5
sa:everything	-2 -16 -9 0 16 -8 4
sa:everything <quality>	0 2 0 -11 4 -1 5
sa:exist	9 0 -11 -8 2 -1 4
sa:explain	-2 0 23 -10 -9 0 -11
sa:export	4 -1 -13 -1 -2 0 16
sa:export of	-1 0 -11 -2 0 0 13
sa:exporter	-4 -5 -7 0 12 -1 0
sa:extension	8 9 6 -10 -2 0 -15
sa:extra	-1 -1 11 3 -19 0 0
sa:extra <level>	0 0 12 -7 -4 0 -4
sa:failed	5 8 -4 -8 7 0 -11
sa:fall	-4 3 -9 -10 15 4 0
sa:fall away	0 -2 -16 9 11 0 -7
sa:fall to	0 -4 12 1 -10 0 -4
sa:fall with	0 0 -7 -4 10 0 0
sa:far	3 0 -14 6 -10 2 14
sa:far .	-1 -3 9 -14 -4 2 5
sa:farm	-2 -9 1 4 4 -1 -13
sa:farm good	-1 -2 0 3 2 0 -12
sa:farm machinery	0 -2 14 -3 -10 0 -6
sa:farm product	0 -3 -5 -3 12 0 1
sa:fee	0 4 8 -3 0 -1 -13
sa:feed	-4 -8 -1 -14 4 2 12
sa:fentanyl	-15 -30 15 -3 10 -12 -19
sa:fentanyl ,	-2 -9 25 -4 -18 -5 -7
sa:fentanyl .	-4 -9 1 7 5 -2 -18
sa:fentanyl ;	0 0 19 -13 -9 0 0
sa:fentanyl and	-3 -13 1 0 7 -4 -2
sa:fentanyl duty	0 -2 0 -17 14 -2 -5
sa:fentanyl tariff	0 -1 -10 13 3 0 -8
sa:few	0 -1 -1 -5 15 -5 -6
sa:figure	7 0 -14 4 1 -7 6
sa:film	-2 0 -12 -5 -3 0 16
sa:find	-5 15 4 -7 -2 -1 -10
sa:first	-5 -23 0 14 -4 3 -2
sa:first ,	-1 -1 -7 11 -2 7 -9
sa:first .	0 -5 4 -13 0 5 4
sa:first day	0 3 -4 11 -11 0 -5
sa:first term	-2 -5 17 2 -14 0 -15
sa:first trade	0 -1 14 -13 0 0 -2
sa:fish	-15 -15 -1 8 -4 4 10
sa:fish .	-6 5 6 -14 -6 0 6
sa:flat	-1 10 9 -17 4 0 -13
sa:flour .	-2 0 4 2 4 0 -15
sa:flower	10 7 -12 -6 2 -3 2
sa:flower .	5 -2 -11 0 -2 0 7
sa:follow	-2 -3 -8 -10 14 -1 6
sa:follow .	0 -2 -4 -21 14 0 5
sa:followed	-1 -3 -9 -13 14 -1 8
sa:for	-1 -2 -9 2 -2 -4 12
sa:for <day-ahead>	0 13 -25 -9 1 -2 12
sa:for <day-gone>	-2 7 -11 -18 -8 0 21
sa:for <goods-amount>	0 0 -14 19 -4 0 -6
sa:for <money>	0 -6 10 2 -5 -2 -8
sa:for <name>	-11 -4 -8 2 7 -11 8
sa:for <span>	-11 -5 2 0 -2 7 2
sa:for a	-13 6 4 -6 12 -5 -8
sa:for another	0 -5 13 -5 3 0 -14
sa:for as	-2 -7 0 9 3 0 -12
sa:for car	0 -4 8 6 -12 0 -13
sa:for chip	0 0 -12 14 -1 0 -2
sa:for electric	0 -3 15 -7 -6 -1 -4
sa:for everybody	0 -3 9 -14 3 0 2
sa:for fentanyl	-1 -11 16 0 -12 -6 0
sa:for good	-7 -1 -13 13 -6 -6 10
sa:for most	0 1 18 -12 -4 0 -11
sa:for nearly	0 0 -11 14 -2 0 -5
sa:for now	-1 0 2 -12 18 0 -18
sa:for one	0 2 -12 9 -4 7 -3
sa:for other	0 0 -1 11 -12 0 0
sa:for the	0 11 -3 -6 6 -10 0
sa:for them	-1 5 -17 21 -10 0 -9
sa:for what	0 2 1 -10 3 0 2
sa:force	-2 -3 15 -12 -6 -4 5
sa:force .	0 -8 -2 0 -9 0 13
sa:force since	0 -6 17 -16 0 0 -5
sa:forced	0 -5 9 -23 4 0 2
sa:forced labor	0 -3 10 -14 -2 0 1
sa:foreseen	0 -4 -5 13 -4 0 -6
sa:four	4 1 1 -6 -15 -1 11
sa:free	-7 7 -12 -1 4 -5 12
sa:free .	-1 14 -8 -6 -5 -2 7
sa:friday	0 0 2 -11 -6 0 10
sa:friday ,	0 0 -4 -10 0 0 10
sa:from	1 5 -2 13 -17 -20 -1
sa:from <day-ahead>	0 -2 -18 7 -19 -3 19
sa:from <day-gone>	-1 12 -14 15 -15 -2 0
sa:from <level>	3 8 -9 12 -25 0 6
sa:from <month-ahead>	7 -12 -8 7 9 -4 -5
sa:from <month-gone>	1 -15 -1 -8 15 2 -10
sa:from <name>	-9 -2 -2 -8 25 -13 -5
sa:from <number>	7 -2 6 6 -12 -8 -10
sa:from both	0 1 14 -11 -2 0 -3
sa:from his	0 0 19 -17 0 0 -4
sa:from the	-4 8 2 1 -5 -6 -8
sa:from thi	0 1 13 -10 -1 0 -5
sa:fruit ,	0 2 -6 -4 11 0 -2
sa:fruit .	-1 3 10 -5 -8 0 -5
sa:full	-1 -11 5 -2 10 2 -8
sa:furniture	-5 0 -7 -1 1 -2 11
sa:further	-6 7 12 -6 -6 -3 -1
sa:further <level>	0 0 13 -6 -8 0 -1
sa:gas .	0 -1 -15 5 0 0 2
sa:gave	1 0 13 -12 -6 -2 -1
sa:gazette	0 -3 0 11 -7 0 -4
sa:geneva	-1 0 3 -6 -5 14 -7
sa:get	4 -13 0 6 -4 1 -1
sa:get .	-1 -2 -11 -6 -2 4 13
sa:give	1 -8 10 -12 -1 0 1
sa:glove	1 11 1 -6 -10 0 -5
sa:glove .	0 12 -2 -11 -2 0 -2
sa:go	3 -5 -8 0 14 -2 -4
sa:go .	-10 -12 -18 5 22 -8 7
sa:go as	0 -1 -3 -1 12 0 -8
sa:go away	-1 -3 22 -12 -14 0 -1
sa:go back	-5 7 4 -1 -12 -1 2
sa:go on	-5 3 16 -4 -18 0 -4
sa:go to	0 -16 0 11 -8 -7 6
sa:go up	8 -9 11 -11 0 5 -10
sa:go with	0 -1 -8 -4 11 0 0
sa:good	-25 -4 1 5 3 -7 -1
sa:good ,	-1 7 10 0 -14 0 -6
sa:good .	-15 -10 -4 7 3 -2 3
sa:good are	0 0 11 -11 -2 0 0
sa:good as	6 0 10 0 -2 0 -12
sa:good at	0 0 13 -8 -3 0 -6
sa:good from	-5 -2 -13 5 2 5 7
sa:good have	0 -1 6 0 2 0 -11
sa:good in	-1 -2 6 0 2 -1 -11
sa:good is	0 -2 -18 2 3 0 16
sa:good of	-5 -10 -8 0 0 -2 16
sa:good outside	0 3 -1 -14 12 0 -5
sa:good over	-1 0 -8 -2 10 0 3
sa:good pay	0 3 -4 -13 5 0 9
sa:good remain	4 0 13 -12 -1 0 -1
sa:good since	0 -1 2 3 -18 0 6
sa:good until	0 0 1 8 -13 -1 2
sa:good worth	-1 0 -7 15 -1 -2 -7
sa:government	-2 0 4 1 -6 9 -15
sa:grape	0 -2 10 1 -5 -2 -11
sa:ground	-3 0 10 -7 3 -2 -9
sa:groundnut oil	0 -1 -7 12 -5 0 -2
sa:had	11 -3 -3 -2 7 -1 -7
sa:had announce	-4 -8 5 -13 -7 -1 20
sa:had come	7 -4 14 -14 -7 0 -6
sa:had it	15 9 -13 -12 -6 -4 -8
sa:had no	-1 0 16 -9 -9 0 -2
sa:had not	3 -1 5 -11 1 0 0
sa:had sign	0 -3 -1 11 -6 0 -4
sa:had threaten	-2 -2 -10 12 -4 0 -1
sa:half	-11 -13 -1 5 17 -13 -8
sa:half of	-3 -9 -1 -3 15 -7 -3
sa:halve	0 0 -1 12 -12 6 -11
sa:happen	-3 -1 -4 0 -11 3 9
sa:happen .	-3 0 -11 4 -6 0 9
sa:harvest	0 -11 6 2 1 0 -2
sa:has	-1 -3 0 1 -12 17 1
sa:has apply	0 7 12 -16 -2 0 -2
sa:has been	0 12 -10 -4 1 4 5
sa:has ever	-3 1 -8 3 -9 12 -1
sa:has never	10 3 -17 4 2 -3 -2
sa:has no	2 1 -9 17 -8 0 -14
sa:has not	-5 -5 5 -8 -11 0 15
sa:has put	-3 -5 -10 20 -6 0 -6
sa:have	10 -13 -9 17 -6 -9 2
sa:have been	0 -16 8 9 -4 -7 0
sa:have had	0 -1 -13 5 4 0 4
sa:have not	0 -1 -14 15 8 0 -9
sa:have to	-2 7 8 -14 -2 0 -1
sa:hazelnut	-8 9 2 -15 1 2 3
sa:he announce	0 -2 -12 -6 16 0 0
sa:he has	0 -1 -4 11 -5 -2 -4
sa:he pointed	0 1 11 -4 -9 0 -2
sa:he post	0 0 -3 -7 -1 0 11
sa:he say	-6 0 -6 11 0 1 -3
sa:heavy	-1 -2 -11 -4 -3 0 16
sa:heavy truck	-1 -2 -8 0 -3 0 10
sa:height	0 0 0 -9 -3 16 -6
sa:here	-3 5 15 -4 -20 0 -8
sa:here ,	-2 -1 10 3 -7 -2 -14
sa:here .	4 0 8 0 -15 -2 -5
sa:high	-8 0 19 -15 -9 4 -7
sa:higher	-1 -7 11 2 -15 8 -6
sa:highest	-5 -5 -3 -13 10 8 -7
sa:highest rate	0 -1 6 4 5 -12 -4
sa:his	7 -2 6 -3 -18 -1 4
sa:his first	0 -2 12 -2 -7 0 -3
sa:history	-2 -7 -15 -15 16 10 1
sa:history .	-2 -2 -19 -13 20 5 2
sa:hit	-2 -5 0 -13 0 -3 16
sa:hitherto	0 -4 -3 11 -7 0 -1
sa:hold	0 5 -20 10 -14 0 13
sa:hold back	0 -6 -4 12 -3 0 -1
sa:hold for	0 -1 -12 11 3 0 -2
sa:hold in	0 11 -3 -5 -4 0 -3
sa:hold since	0 -2 -6 12 -5 0 0
sa:home .	0 -9 2 11 -1 -5 -9
sa:household	0 -6 -7 14 0 0 -4
sa:hurt	-1 -6 2 -3 11 -1 -9
sa:i	-3 -9 -5 0 0 14 3
sa:ice	0 2 -17 14 -5 5 -4
sa:ice .	-2 6 -12 7 -5 0 0
sa:if	-11 18 1 -16 -12 -19 13
sa:if <name>	-5 5 -6 -11 -3 0 14
sa:if <person>	-3 -7 -1 -7 0 0 13
sa:if <seat>	-3 8 -15 0 1 -2 7
sa:if it	1 0 10 -8 -1 -3 -4
sa:if nobody	0 12 0 -8 -2 -1 -4
sa:if nothing	0 5 10 -16 1 0 -7
sa:if the	-3 13 -3 3 -19 -5 2
sa:if there	5 0 -3 -10 5 0 0
sa:if they	-1 -6 13 6 -5 -2 -16
sa:immediately	-4 -3 -7 13 -8 -5 3
sa:immediately "	-7 -2 -18 14 -10 0 7
sa:import	-7 -8 0 12 -4 0 -9
sa:importer	-4 13 2 10 -10 -3 -12
sa:importer of	0 -3 -3 12 -2 0 -7
sa:impose	-7 0 11 1 -8 -5 -2
sa:impose in	-3 8 13 -13 -2 -2 -8
sa:impose on	-2 -4 -5 20 -13 0 -7
sa:impose over	0 0 11 -7 -3 0 -3
sa:in ,	-1 -2 17 -4 -12 0 -7
sa:in <month-today>	0 -1 -1 -8 11 0 -5
sa:in <name>	-1 6 14 0 -19 -7 -12
sa:in <number>	-10 6 -18 -15 9 11 11
sa:in <seat>	-16 3 7 1 -1 4 -12
sa:in abeyance	0 -3 -5 11 -5 0 -1
sa:in all	-11 -11 8 8 -3 -8 -13
sa:in any	2 -6 2 3 4 0 -12
sa:in at	0 12 -6 1 -14 -2 6
sa:in busan	0 -6 15 -2 1 0 -9
sa:in force	0 2 14 -19 1 -3 -2
sa:in his	5 0 -13 3 2 0 3
sa:in it	-2 -4 1 -11 1 -1 11
sa:in place	-4 10 0 -2 -18 -5 6
sa:in return	0 -12 0 5 2 4 -4
sa:in suspense	0 -5 -2 11 -5 0 -2
sa:in that	4 10 -13 10 -9 0 -8
sa:in the	-11 -3 -17 10 13 8 -6
sa:in their	-1 2 -12 2 8 0 2
sa:in write	4 4 7 -12 0 0 -4
sa:included	-6 -13 3 6 1 -2 -10
sa:included ,	0 -2 -1 2 9 0 -13
sa:included .	-4 -11 7 -1 -4 -1 1
sa:including	0 -4 -3 13 -12 0 -10
sa:industrial	-3 -5 -4 6 -7 -4 6
sa:industrial good	-2 -3 -6 4 -14 0 10
sa:initial	0 -11 1 4 3 0 0
sa:initial <span>	0 0 -12 7 4 0 0
sa:inside	0 -5 -9 0 13 0 -1
sa:instead	-3 7 -13 10 -21 -10 9
sa:instead of	0 7 -15 12 -20 -10 9
sa:intend	12 -1 -7 -2 -1 0 -2
sa:into	-11 -3 7 9 -20 -6 2
sa:into force	-2 -7 1 5 -15 0 7
sa:invention	14 -5 -7 -5 0 0 -5
sa:invest	0 -1 -6 10 0 0 -4
sa:invest <money>	0 0 -6 10 0 0 -8
sa:is "	4 0 -4 -11 -4 0 9
sa:is ,	4 11 -14 -2 -1 0 2
sa:is .	-3 0 10 -6 -4 0 -2
sa:is <number>	2 7 -19 13 0 -1 -1
sa:is back	8 3 -21 0 10 0 -5
sa:is being	-7 -11 2 7 -5 0 5
sa:is building	-1 0 -4 -8 0 0 11
sa:is charge	-5 -6 -6 5 -10 3 12
sa:is drop	0 0 -10 -8 13 0 3
sa:is for	6 -8 11 2 -12 -1 -13
sa:is go	-1 -6 -31 1 32 -2 0
sa:is history	-2 -5 -5 -12 11 5 0
sa:is in	6 0 -12 9 -5 0 2
sa:is no	6 1 -11 -3 13 -1 -6
sa:is not	5 4 18 -8 -6 -7 -20
sa:is now	-1 -4 6 -14 5 2 3
sa:is off	-4 -3 0 -4 -2 0 13
sa:is on	4 2 1 4 -5 0 -12
sa:is over	3 11 1 -6 -5 0 -11
sa:is the	-11 6 2 1 -5 4 -2
sa:is to	-5 -3 -1 2 -13 5 8
sa:is untouched	0 -1 13 -7 -4 0 -3
sa:is what	1 4 2 -12 0 -4 6
sa:it	-12 17 13 -6 -12 0 -10
sa:it ,	4 0 -6 5 6 4 -14
sa:it .	7 14 -3 -7 0 0 -5
sa:it again	0 12 2 4 -16 0 -3
sa:it are	0 -1 -4 10 -4 0 -1
sa:it buy	0 -2 -11 12 3 0 -4
sa:it charge	2 -3 -3 9 -4 -2 0
sa:it did	1 3 -11 11 -2 0 -8
sa:it doe	-1 -1 18 -13 -6 0 0
sa:it for	0 -3 10 -8 -6 0 4
sa:it had	2 -15 17 -24 -8 -1 16
sa:it has	-8 -4 -12 3 8 -5 11
sa:it introduce	0 0 11 -5 -8 0 0
sa:it is	-6 1 8 6 -9 -3 -11
sa:it on	-1 11 -6 0 0 -3 -5
sa:it sell	0 0 -3 -7 -2 0 11
sa:it was	-3 2 13 1 -5 -19 -7
sa:it will	-11 7 6 -4 -8 3 0
sa:it would	0 -8 11 2 -1 -5 -3
sa:item	0 0 -3 11 -3 -1 -9
sa:its	-5 -4 -5 -4 2 19 5
sa:its <level>	0 -5 2 -20 13 0 5
sa:its <organisation>	0 0 -12 2 -6 0 12
sa:its height	0 0 -4 -7 0 10 0
sa:its highest	0 -3 -11 -8 7 8 -3
sa:its place	0 -13 -4 9 2 2 0
sa:its steel	0 0 11 -3 -1 0 -7
sa:its tariff	0 -1 -10 14 -3 0 -2
sa:its value	0 -2 12 -14 4 0 -2
sa:its worst	-1 -2 -3 -5 -1 10 0
sa:itself	-2 3 4 -17 0 9 -4
sa:itself .	-4 -3 15 -6 -6 0 -3
sa:joint	0 0 5 1 -11 1 -3
sa:just	-2 10 0 -20 8 -1 2
sa:jute	10 -2 -8 0 6 0 -11
sa:keep	0 -17 7 -5 9 -3 -4
sa:keep <level>	0 -4 -8 0 10 0 0
sa:keep its	0 -1 6 -11 5 0 0
sa:kind .	0 2 6 -16 -1 0 6
sa:kitchen	0 -4 -8 6 -14 -2 11
sa:kitchen cabinet	0 -11 -6 2 -13 -1 15
sa:kiwifruit	0 2 -9 13 -9 0 0
sa:know	3 0 4 -15 4 0 -2
sa:la	-1 0 -1 -13 4 0 11
sa:labor	0 -3 10 -15 0 0 0
sa:labour	0 -2 0 -12 8 0 1
sa:lack	1 0 13 -4 -3 -2 -9
sa:lack of	-1 0 10 -2 0 -2 -7
sa:lapse on	0 -6 15 -13 -1 0 0
sa:laptop	0 0 -15 7 -2 0 7
sa:last	0 10 8 -5 -5 5 -11
sa:last .	-1 -4 14 -4 -8 0 -1
sa:last <month-gone>	-3 11 -6 -6 0 0 6
sa:last summer	-1 4 -11 7 1 8 -14
sa:last week	8 0 -1 11 -5 -4 -14
sa:last winter	-1 -8 8 -9 12 -6 -7
sa:last year	-4 9 7 -10 -6 3 0
sa:later	1 0 -8 3 10 -3 -8
sa:later <level>	0 0 -10 5 5 0 0
sa:law	5 4 -5 5 4 0 -18
sa:lay on	0 -3 12 -4 -7 0 0
sa:lead	0 -4 8 -11 0 0 5
sa:least	-1 -4 9 1 1 0 -13
sa:leather	2 10 -15 10 -4 -1 -5
sa:leather ,	0 0 -10 13 -3 0 -4
sa:leave	6 3 4 4 -16 0 -1
sa:leave over	0 -1 12 -8 -4 0 0
sa:less	-3 -11 9 -3 3 -4 0
sa:less than	0 -5 15 -14 -4 -2 5
sa:let	0 -4 3 -15 -13 1 23
sa:letter	8 -7 -27 -2 -16 -1 25
sa:letter of	0 -4 -13 -2 -4 -4 19
sa:level	-4 10 2 5 -17 7 -15
sa:levy	-9 -14 9 -8 11 -2 -3
sa:levy of	0 -1 11 -8 -4 0 0
sa:lift	-3 2 -17 -7 12 -1 12
sa:like	0 5 0 7 1 -9 -16
sa:like all	-1 0 -4 11 -5 0 -5
sa:like to	5 -3 8 -11 -1 -1 -1
sa:likewise	-5 -9 1 8 -1 7 -13
sa:list	-4 -2 15 -3 -6 -6 -7
sa:list .	-1 -3 6 14 -15 -3 -13
sa:list of	0 1 4 -11 7 0 -2
sa:listed	0 6 12 -13 -2 0 -8
sa:live	-3 2 15 -8 -4 0 -9
sa:live with	-2 -3 12 -6 -4 0 -3
sa:lobster	4 6 -12 -9 12 0 0
sa:long	-10 0 -1 3 11 -3 -12
sa:long as	-7 -1 4 1 6 -2 -12
sa:longer	-6 0 -11 5 13 -1 -6
sa:longer <number>	0 3 -4 9 -8 0 -2
sa:look	-4 -1 9 -18 7 4 -7
sa:look at	-2 -2 12 -3 -2 0 -5
sa:lorry	3 -2 -16 -7 9 2 8
sa:lower to	0 -1 -6 -3 13 -2 -3
sa:lunch	-2 -7 13 -10 0 4 -2
sa:lunch .	-1 -7 11 -6 -1 6 -4
sa:machine	-5 13 -6 3 -10 -6 2
sa:machine .	0 -7 13 -1 -7 -1 -2
sa:machinery	0 10 3 0 -27 -4 5
sa:machinery ,	-1 -2 -13 6 -6 0 11
sa:machinery .	-2 0 15 -4 -11 0 -3
sa:machinery and	0 0 12 -3 -6 0 -4
sa:mackerel	-2 -3 -4 -15 14 -1 6
sa:make in	-2 5 9 -11 -11 0 7
sa:mangoe	2 -3 12 -18 0 -1 8
sa:mangoe and	0 4 6 -15 -5 0 8
sa:many	3 -3 10 -4 -7 0 -1
sa:marble	3 11 -11 0 3 0 -7
sa:market .	-2 -1 11 -6 -8 5 -3
sa:matter of	0 0 -2 -10 12 0 -2
sa:me	-8 5 8 -11 -12 12 -5
sa:mean	-3 7 12 -8 -5 0 -8
sa:medicine	-4 -19 -5 1 -5 4 16
sa:medicine .	-6 -6 0 5 -7 0 10
sa:medicine and	0 -1 -6 12 -3 0 -5
sa:member	-1 -1 0 -13 0 -3 12
sa:member of	-4 0 -6 -5 0 0 12
sa:mentioned	5 -3 -8 15 -10 -1 -7
sa:merely	-3 -12 -1 14 2 -1 -15
sa:merely ship	0 -1 -11 14 0 0 -3
sa:metal	-5 -12 17 -2 -1 -6 -6
sa:milk	-2 5 9 -25 3 -3 0
sa:milk powder	-7 1 9 -19 8 -2 -3
sa:minimum	0 -6 -10 21 -8 0 -10
sa:minimum price	0 -6 -10 21 -8 0 -10
sa:minister	-5 0 -2 0 -9 0 12
sa:minute .	-1 1 -10 12 3 0 -7
sa:moment	0 8 7 -4 -1 0 -15
sa:moment .	0 5 12 -15 0 0 -7
sa:month	3 -12 2 5 8 -4 -16
sa:more	0 -5 -16 8 9 10 -4
sa:more ,	-3 0 -19 1 19 -6 0
sa:more because	0 0 -8 17 -6 -1 -7
sa:more for	0 2 11 -10 -1 0 -4
sa:more than	-5 -2 -9 4 -5 19 -5
sa:morning	2 19 -17 5 -2 -2 -11
sa:morning .	-4 14 -10 10 -9 -1 -11
sa:most	-12 -9 3 -7 2 17 -2
sa:most that	-2 1 -5 -7 -3 12 0
sa:move	-2 -5 9 1 -16 -3 9
sa:mr	-8 -8 9 6 -15 5 -1
sa:mr <person>	-3 4 7 -1 -10 -2 0
sa:much	-8 1 -3 11 -3 -6 -5
sa:much else	0 -1 -5 10 -5 0 -1
sa:must	-1 5 1 -13 0 0 5
sa:my	2 5 -15 8 7 7 -13
sa:narrow	0 0 12 -9 -1 0 -4
sa:nearly everybody	0 0 -8 12 -6 0 -2
sa:negotiate	-3 -7 11 5 1 -1 -15
sa:negotiate .	-1 -1 7 5 0 0 -12
sa:never	25 5 -10 -16 -2 6 -8
sa:never been	9 9 -15 4 2 -2 -13
sa:new	-2 -8 -2 -8 17 -8 3
sa:next	9 -2 -3 8 -13 0 -4
sa:next morning	5 10 -12 -8 -2 0 2
sa:next year	-3 -3 -7 9 0 0 1
sa:night	-4 1 -3 -12 -8 2 17
sa:nil	-2 -4 -17 11 9 -3 5
sa:no	1 -6 0 4 8 -4 -10
sa:no <person>	0 0 -4 10 -3 -4 -3
sa:no agreement	0 -4 3 -14 2 0 8
sa:no change	-1 -8 17 -3 -9 -1 -1
sa:no deal	0 -3 4 10 -5 0 -13
sa:no longer	-2 0 -19 11 13 -1 -6
sa:no more	-2 -10 -19 0 27 0 -4
sa:no order	0 0 -3 -8 -2 0 13
sa:no such	6 0 11 -15 -2 0 0
sa:none	5 -12 -5 -8 14 2 -1
sa:noon	9 -8 18 -13 -8 -2 -10
sa:nor	7 2 8 0 -10 0 -11
sa:normal	0 -2 13 -14 3 0 -3
sa:normal duty	0 0 6 -10 6 0 -4
sa:north	0 1 3 -11 3 0 1
sa:not	-8 -7 -1 9 -16 -7 15
sa:not .	7 -2 -16 13 4 -1 -10
sa:not <level>	12 0 -3 -7 -8 0 4
sa:not <number>	-11 11 -17 22 -31 -3 0
sa:not <quality>	0 0 11 -7 -3 0 -1
sa:not affected	0 -1 14 -7 -2 0 -4
sa:not be	-12 -5 5 -8 5 0 12
sa:not been	2 2 -12 -4 7 0 6
sa:not charge	-5 -1 -7 12 -2 0 0
sa:not collect	0 -2 -9 15 -7 0 -1
sa:not meet	0 0 11 -3 -2 0 -3
sa:not move	0 -1 11 -4 -2 0 -2
sa:not on	-3 0 -2 12 -5 0 -7
sa:not part	0 -5 18 -10 -3 0 -4
sa:not the	3 7 1 -13 6 0 -12
sa:not touched	0 0 14 -9 -4 0 -1
sa:nothing	-12 -7 5 11 -16 1 0
sa:nothing has	0 0 12 -9 -6 0 -1
sa:nothing in	1 -8 -4 -4 0 0 10
sa:nothing move	0 -2 -4 11 -9 -2 1
sa:now	-5 10 -27 8 2 0 13
sa:now ,	-3 -4 -10 13 -4 0 3
sa:now <level>	-4 16 -37 15 -4 -5 13
sa:now <number>	0 8 -14 0 10 2 -10
sa:now free	0 -2 -10 -8 3 0 11
sa:now it	0 -3 -13 0 8 -4 8
sa:now pay	0 0 -21 9 11 -3 -1
sa:nowhere	0 0 -2 15 -11 -7 0
sa:number	9 6 -14 -6 -9 5 9
sa:nut	-1 8 -13 -8 7 4 6
sa:nut and	0 0 2 -14 6 0 6
sa:of	-6 -4 2 0 7 -10 0
sa:of <day-ahead>	-3 12 -10 -3 0 -3 9
sa:of <day-gone>	1 3 -12 5 1 -5 6
sa:of <day-today>	-3 -8 0 -12 15 -1 0
sa:of <level>	-5 19 -7 -2 1 -16 0
sa:of <month-ahead>	-1 -11 5 -3 11 -9 -2
sa:of <name>	5 -18 0 -2 5 -1 4
sa:of <number>	-13 2 -1 -2 -4 10 3
sa:of <quality>	-4 -15 0 7 -8 -8 5
sa:of <seat>	2 3 -12 -4 -5 -1 12
sa:of a	-10 2 2 0 9 -2 -12
sa:of all	0 -1 -6 13 -2 -2 -8
sa:of another	0 0 4 -10 7 0 0
sa:of busan	0 -1 -12 0 14 -1 -2
sa:of duty	2 0 -1 -5 -5 -1 11
sa:of every	0 0 12 -8 -3 0 0
sa:of fentanyl	0 -5 -4 -15 17 -1 5
sa:of his	-2 -2 -4 11 -2 1 -6
sa:of it	1 -5 -8 19 -5 -6 -5
sa:of last	4 2 -11 1 10 1 -8
sa:of nearly	0 0 -10 9 3 0 0
sa:of next	0 -1 3 9 -8 0 -6
sa:of reciprocal	0 -2 -3 11 -12 0 0
sa:of respect	-1 0 10 -2 0 -2 -7
sa:of steel	0 0 11 -3 -7 0 -3
sa:of that	-4 -11 5 -1 2 -2 0
sa:of the	-18 -11 6 2 2 0 -4
sa:of their	0 11 -1 -4 0 0 -9
sa:of them	-2 2 13 0 -14 4 -15
sa:of thi	-4 5 -1 8 -13 4 -3
sa:of two	0 -1 7 -11 0 0 5
sa:of what	-5 0 2 6 -16 -1 -1
sa:of which	8 -14 16 -5 -15 0 3
sa:off	-7 6 -12 13 1 -14 -2
sa:oil	-4 2 9 5 -10 3 -12
sa:oil .	2 6 -3 8 1 1 -26
sa:older	5 0 16 -10 -13 -2 -4
sa:on	2 -1 7 -4 -3 -10 2
sa:on .	-2 6 21 -17 -5 0 -6
sa:on <day-ahead>	-9 -10 9 15 -41 -16 4
sa:on <day-gone>	4 6 7 -16 3 -20 6
sa:on <day-today>	-1 -4 12 -7 2 -6 -4
sa:on <money>	-1 -9 10 -9 6 0 -4
sa:on <name>	0 -14 -1 4 3 -9 0
sa:on a	0 -5 -3 12 -5 2 -7
sa:on account	-3 -9 -8 0 16 -2 -5
sa:on all	-7 8 -8 -5 0 -1 14
sa:on aluminium	-1 -4 -8 15 -10 0 0
sa:on aluminum	0 -1 -13 9 7 0 -1
sa:on another	-1 -3 5 -16 -5 0 10
sa:on apple	0 -4 16 -18 -4 2 2
sa:on arrival	-1 -8 15 -4 -4 0 -4
sa:on beef	2 -1 1 -12 -15 5 10
sa:on beer	-2 -5 13 -6 -5 0 2
sa:on being	0 -3 14 -5 -7 0 -1
sa:on both	-8 -1 -11 2 1 -4 10
sa:on buse	0 -2 14 -10 -8 0 0
sa:on butter	0 3 -11 11 -1 0 -5
sa:on car	0 -13 7 -7 1 -3 5
sa:on certain	0 -1 12 -3 -3 0 -11
sa:on coal	3 -9 10 2 -13 0 -4
sa:on coconut	1 12 -2 -3 -7 -1 -7
sa:on cotton	-1 12 -2 -10 -1 0 1
sa:on crude	0 3 0 10 -15 0 -11
sa:on cut	0 11 -6 1 -1 0 -7
sa:on each	-3 -1 -3 3 -10 5 4
sa:on either	-1 1 0 4 1 -3 -11
sa:on every	-4 5 4 -1 -14 -1 4
sa:on everybody	2 3 1 -2 5 0 -11
sa:on everything	1 -7 -12 -7 13 -5 11
sa:on farm	0 -2 12 -24 8 0 -6
sa:on furniture	-1 12 -1 -12 3 0 -1
sa:on good	-6 -14 4 -5 8 -2 0
sa:on heavy	0 -1 -11 -3 0 0 13
sa:on hide	-3 -3 -10 2 -1 0 11
sa:on hold	0 -2 -23 31 -16 0 -7
sa:on ice	0 3 -16 8 -2 5 -2
sa:on insulin	-5 -5 -8 -3 2 0 14
sa:on it	1 -3 -14 11 9 -3 -5
sa:on jute	7 4 -12 0 4 0 -5
sa:on kitchen	0 -7 -11 9 -4 0 7
sa:on machine	-1 10 -13 -9 -2 0 11
sa:on machinery	0 16 -11 -12 -5 -1 1
sa:on many	0 -1 11 -2 -6 0 -4
sa:on milk	3 -4 11 -8 0 0 -8
sa:on most	-2 1 0 0 8 4 -14
sa:on my	-1 -1 11 -5 -1 0 -6
sa:on oil	-2 -9 -8 3 3 0 11
sa:on our	0 -4 -2 3 8 -3 -8
sa:on palm	-1 0 4 -14 6 3 -6
sa:on paper	8 1 -14 11 -3 -3 -3
sa:on phosphate	0 -4 -5 -6 -1 0 12
sa:on polysilicon	-1 -2 -8 14 -1 0 -6
sa:on rum	-2 -11 2 0 9 0 -3
sa:on some	-2 -3 15 -11 0 0 -1
sa:on soybean	-3 -4 -1 -7 14 -1 -6
sa:on steel	-2 -19 15 -2 -1 -3 -4
sa:on stockfish	4 -7 -2 -15 4 0 10
sa:on sugar	-12 2 2 7 -10 0 -1
sa:on tea	1 1 4 6 -11 0 -7
sa:on the	-6 5 3 6 -11 -3 -4
sa:on their	-9 -2 -6 11 -2 6 -5
sa:on them	-6 -2 -7 0 16 -1 -5
sa:on top	-12 -2 2 1 1 -17 5
sa:on upholstered	0 -4 -14 2 -2 0 12
sa:on wheat	0 -3 10 -15 6 0 -5
sa:on which	-3 4 -13 2 8 0 0
sa:on wine	1 -4 14 -1 -2 -3 -11
sa:on wool	0 10 -2 -12 0 0 4
sa:once	-7 10 -11 8 -7 -9 7
sa:once .	-3 0 1 -9 -7 0 12
sa:once more	0 11 1 -8 2 -3 -7
sa:once the	0 -8 -11 16 -13 0 4
sa:one	7 -4 2 -3 6 4 -11
sa:one ,	0 -6 -9 12 2 3 -7
sa:one .	2 0 0 9 -10 -11 0
sa:one on	-2 5 -16 3 -3 5 8
sa:one pay	0 -2 -11 9 8 0 -6
sa:one to	0 0 -13 -7 13 3 -1
sa:only	0 6 -5 3 9 -7 -16
sa:or	-9 -11 9 -6 -18 0 16
sa:or <level>	-1 -13 4 -3 -1 -2 6
sa:or <money>	-6 3 -1 11 0 -3 -17
sa:or <name>	0 0 9 -14 2 3 -3
sa:or <number>	-3 1 15 -4 -9 -6 -5
sa:or a	0 -1 7 -11 9 0 -8
sa:or no	-1 -5 16 -8 -2 0 -3
sa:or nothing	-1 0 -11 13 -7 0 5
sa:orange	-6 6 -2 0 7 1 -15
sa:order	-15 0 0 -6 12 -6 1
sa:order .	-5 0 -10 8 4 -4 2
sa:order of	0 -1 14 -8 -8 0 0
sa:order that	0 0 0 -7 12 0 -6
sa:ordinary	-10 -26 9 0 4 -8 -4
sa:ordinary <level>	0 -4 11 -10 0 0 1
sa:ordinary duty	-8 -15 -1 9 0 -4 -4
sa:origin	-4 -16 -4 11 3 -1 -4
sa:origin .	-1 -11 0 1 3 0 3
sa:other	-14 -1 11 -4 -14 10 0
sa:other .	-2 3 8 10 -18 0 -11
sa:other <points>	0 0 18 -14 -6 0 0
sa:other thing	0 -1 -7 10 0 0 -5
sa:other way	0 -3 6 -13 1 9 -8
sa:otherwise	-6 15 6 -7 -11 0 -15
sa:otherwise .	-5 15 4 -13 -6 0 -6
sa:our	7 -2 -8 5 7 4 -16
sa:our tractor	0 -4 11 -4 -3 0 -1
sa:out	-4 -3 -5 -10 12 -2 9
sa:out .	2 -12 -2 0 -3 -2 13
sa:out on	0 8 -2 -20 5 0 3
sa:outside	-2 -2 8 -11 0 -3 5
sa:outside the	-1 0 2 -17 7 -3 6
sa:over <name>	0 0 -13 0 6 0 8
sa:over <span>	0 -2 -11 9 -6 0 8
sa:over a	0 0 13 -6 -10 0 -1
sa:over and	0 5 -11 -5 -6 0 14
sa:over fentanyl	-7 -10 10 7 -5 -8 -14
sa:over from	0 -1 12 -8 -4 0 0
sa:over there	-2 -4 -2 11 -9 0 -1
sa:owe	0 2 5 -13 4 0 -2
sa:own ,	-2 -1 8 -14 0 -2 4
sa:pact	-2 8 10 -14 5 -1 -16
sa:palm	2 -3 4 -8 -4 10 -6
sa:palm oil	-5 -2 9 -13 -6 11 -1
sa:paper	24 -3 -12 -3 0 -10 0
sa:paper .	10 -13 -7 0 3 -2 4
sa:paper that	-4 -1 9 -12 0 0 5
sa:park	-5 0 -8 11 -3 0 -1
sa:part	-9 -3 19 -10 3 -6 -15
sa:part of	-4 0 26 -16 0 -4 -13
sa:partner	6 1 7 -13 -2 1 -3
sa:partnership	0 0 12 -9 -1 0 -2
sa:partnership agreement	0 0 11 -8 -1 0 -2
sa:pass	-3 -8 -4 12 -6 0 2
sa:paste	6 14 -11 -6 -8 0 1
sa:patented	-3 -3 -3 13 -5 -1 -5
sa:pay	-26 13 -3 -5 -1 0 5
sa:pay .	-2 3 18 -12 -6 -4 -2
sa:pay <level>	-6 -2 -8 0 10 -8 6
sa:pay in	-1 -4 0 -10 12 0 0
sa:pay it	0 14 7 -11 -10 0 -8
sa:pay on	0 8 -2 -14 -5 5 5
sa:pea	0 -2 -3 13 -3 -1 -8
sa:peak	0 -3 -11 3 -7 15 -4
sa:peak ,	0 -1 -6 -4 0 10 -2
sa:peat	-2 0 11 -6 -3 0 -3
sa:pen	-1 13 -2 -6 -9 0 0
sa:pending	0 0 -11 0 7 0 5
sa:people	-7 4 -2 -14 3 -1 10
sa:pepper	10 -8 4 -16 -5 0 3
sa:per	4 0 -5 7 -13 2 -2
sa:period	-1 -6 -2 12 -7 0 -9
sa:permit	0 -3 -6 -11 0 0 14
sa:phosphate ,	0 -1 -7 -6 0 0 12
sa:pineapple	-8 -7 -4 -9 10 -1 11
sa:pistachio	0 -11 -5 6 1 0 7
sa:place	-6 5 -7 5 -5 -1 3
sa:place of	-3 12 -22 16 -19 -5 9
sa:plan .	6 -2 8 0 -2 0 -13
sa:plan for	-1 11 -10 0 -3 0 0
sa:plastic	-1 -4 1 10 0 -3 -12
sa:plu	-5 -14 13 9 -7 -8 -9
sa:plu <number>	0 -6 13 -3 0 -2 -12
sa:plywood ,	-3 8 8 -6 -10 0 -3
sa:plywood .	0 0 -7 -3 11 0 -1
sa:pointed	0 0 15 -8 -9 0 -3
sa:pointed out	0 1 14 -8 -9 0 -3
sa:polysilicon	-1 -2 -8 15 -1 0 -7
sa:pork	-8 -11 -2 9 0 -4 1
sa:pork ,	0 -1 -10 12 0 0 -1
sa:port	-3 -1 13 1 -10 -3 -4
sa:port .	0 6 8 -2 -12 -1 -3
sa:port fee	0 -7 -1 12 -3 0 -3
sa:possible	0 -2 -11 -4 -2 0 13
sa:post	-7 -8 -12 -6 8 -6 20
sa:post .	-1 -1 -5 -1 0 -3 11
sa:potatoe	0 7 -5 -18 0 10 0
sa:potatoe .	0 0 -11 -8 1 11 -2
sa:powder .	-3 -9 5 -14 10 -1 1
sa:practice	0 0 12 -9 -2 0 0
sa:present	-5 17 -20 0 -11 -6 14
sa:present <level>	0 -2 -20 4 -6 0 16
sa:present <number>	0 12 -17 2 0 0 3
sa:press	10 0 -9 17 -14 -1 -13
sa:price	2 3 -2 15 -2 -4 -18
sa:printed	9 7 -4 1 -7 1 -12
sa:product .	0 -6 11 -13 5 0 -2
sa:product from	0 4 -11 13 -1 0 -6
sa:prolong	-2 13 -14 3 -3 -1 4
sa:promise	-2 0 5 3 -15 -1 4
sa:propose	4 8 -1 -9 -16 -3 7
sa:provided	0 5 -11 6 -2 0 2
sa:pump	1 2 -10 5 -12 0 5
sa:pump .	0 13 -12 -6 -6 0 6
sa:purchase	-3 -7 -4 -4 2 -1 12
sa:purchase of	-1 -5 -1 -11 3 -1 14
sa:put <number>	0 -5 0 6 -13 7 0
sa:quarrel	-3 -11 1 9 -6 7 -5
sa:quarrel over	0 -6 17 -8 -6 0 -1
sa:quarter	0 -1 0 10 -11 3 0
sa:question	10 -4 -11 0 0 0 4
sa:quinoa	1 -4 9 3 -11 0 -2
sa:quinoa .	2 -9 6 11 -6 0 -11
sa:quota	-10 -18 2 7 -7 -7 7
sa:quota .	-4 -5 4 9 -7 -2 -7
sa:raise	-6 1 6 -12 -6 4 7
sa:raise to	0 4 -5 -9 10 0 -3
sa:rate	-18 10 -4 -5 15 -12 -1
sa:rate ,	-1 4 8 -10 -2 0 1
sa:rate is	0 4 -16 0 -1 0 14
sa:rate of	-1 8 10 -7 5 -7 -13
sa:ratify	-1 1 -10 17 -6 0 -11
sa:raw	5 4 -13 7 -9 10 -10
sa:reach	3 -6 -16 -14 14 7 14
sa:reach back	0 0 2 -13 9 0 0
sa:reach for	0 -2 -3 -14 0 0 16
sa:read	18 -10 -11 5 1 0 -14
sa:ready to	0 -1 11 -3 -3 0 -7
sa:reason	-1 -1 9 -11 4 0 1
sa:reciprocal	-9 -6 -14 9 18 0 -16
sa:reciprocal "	0 0 -16 2 14 0 1
sa:reciprocal )	0 0 17 -2 -20 0 -1
sa:reciprocal ,	0 -2 3 -10 6 0 -3
sa:reciprocal duty	0 -9 -12 18 1 -3 -4
sa:reciprocal one	0 0 -10 6 4 0 0
sa:record	2 1 -10 6 -7 11 -7
sa:reduce	-3 -3 11 5 -13 -1 -7
sa:remain	0 -4 3 8 -7 -2 -11
sa:remain in	0 6 10 -14 -3 0 -5
sa:remain suspend	4 -4 -21 23 -12 0 -3
sa:remember	-2 -2 -7 -10 17 0 -7
sa:remove	5 4 3 -13 7 -2 -5
sa:renew	-5 8 16 -17 -11 -2 -2
sa:replace the	0 -1 16 -7 -12 0 3
sa:report	13 -3 -9 4 -2 0 -8
sa:request	-1 -1 -7 -8 -5 0 16
sa:respectively	0 -6 -11 16 -1 -5 0
sa:rest	-7 -18 14 -9 10 -7 -1
sa:rest ,	0 0 6 -13 3 0 1
sa:restore	0 12 -9 -10 -1 0 4
sa:return	-10 11 10 -1 -1 0 -18
sa:return ,	-4 4 12 -18 2 -1 -10
sa:revive	0 -10 -5 12 3 0 -3
sa:rice	-3 -10 -8 15 0 0 0
sa:right	-9 -4 -10 -6 -3 0 22
sa:rise to	0 -3 7 -1 5 4 -16
sa:roughly	0 -1 17 -12 -4 0 -2
sa:rubber	9 -14 18 2 -15 0 -18
sa:rule	-1 -4 -7 -7 20 -5 0
sa:rule ,	0 -1 -7 -5 12 0 -1
sa:rule .	0 -8 -7 -2 9 -1 5
sa:rule of	0 7 6 -20 5 0 -5
sa:run	-9 -1 -3 7 11 -5 -16
sa:run out	-2 4 -5 -10 17 0 -11
sa:safeguard	0 0 7 -11 -5 0 3
sa:salmon	7 10 -2 -13 -6 5 -2
sa:same	-23 0 2 -7 9 3 0
sa:same <level>	0 -2 -12 11 4 -1 0
sa:same as	-1 2 13 -21 -7 -1 6
sa:same minute	0 -1 -9 -3 15 0 -4
sa:santo	0 -5 13 -4 -5 0 -1
sa:say .	-5 11 5 -11 2 -10 0
sa:say it	-11 -6 6 4 0 0 0
sa:say otherwise	0 -4 10 -5 -1 0 -3
sa:say that	0 -5 8 -3 -11 5 3
sa:say the	3 1 12 -13 -10 -4 3
sa:say to	10 -4 3 -6 -2 0 -8
sa:scrap	-1 2 5 -12 -2 0 5
sa:seafood	0 -2 5 10 -14 -3 -11
sa:second	-4 0 -19 -2 4 1 17
sa:second .	0 3 4 -12 -10 0 9
sa:section	-6 0 9 7 -5 -10 -11
sa:section <number>	-6 0 9 6 -5 -10 -11
sa:see	-1 -4 -8 -15 9 11 4
sa:seem	-4 0 -7 -8 -1 0 14
sa:seem right	-4 0 -7 -7 0 0 14
sa:sell	-2 7 0 -7 -9 3 6
sa:sell .	-1 -1 14 -7 -1 0 -8
sa:sell to	0 -1 -11 1 -6 0 13
sa:set the	-1 0 -9 16 -6 0 -6
sa:shall	-7 -7 -5 11 12 -1 -14
sa:shall be	-1 -9 -4 17 2 0 -8
sa:ship	-2 5 -9 15 3 -3 -19
sa:ship -	-3 7 -4 4 5 -1 -15
sa:ship through	0 -2 -13 18 -1 0 -5
sa:shoe	-8 5 -8 10 -9 0 4
sa:shore	-3 6 -5 2 10 -1 -15
sa:shore crane	-3 7 -4 4 5 -1 -15
sa:should	0 -8 0 -27 10 -4 19
sa:should the	-9 4 -4 -12 -4 -1 15
sa:shrink	0 -3 -14 1 1 0 12
sa:side	-15 3 0 3 -4 4 -1
sa:side .	-5 0 -13 6 3 -3 6
sa:sign .	-6 -4 17 0 -13 0 -7
sa:sign in	0 5 7 -15 -1 0 3
sa:sign on	0 -8 -11 -1 14 0 5
sa:since	-8 -19 22 -8 5 -7 -19
sa:since .	-1 10 -4 -15 -13 16 2
sa:since <day-gone>	-4 -16 19 -27 15 -4 -18
sa:since <day-today>	0 -4 13 -10 0 0 0
sa:since <month-gone>	-5 -15 3 14 -3 -15 -10
sa:since new	0 0 15 -10 -5 0 -1
sa:since one	0 0 13 -2 -12 0 0
sa:since that	0 0 -13 9 7 0 -3
sa:since the	4 4 -1 1 -2 0 -10
sa:since then	0 0 -12 -1 7 -2 8
sa:single	-3 -2 -3 11 0 -1 -8
sa:slap on	-3 3 11 1 -6 -4 -8
sa:sleep	2 8 -3 1 -4 0 -10
sa:so -	0 0 -7 11 -1 0 -1
sa:so far	-4 2 -10 7 -1 1 7
sa:so that	-5 7 20 -20 0 0 -14
sa:some of	4 -4 8 -13 2 -2 0
sa:somebody	11 1 -3 -5 1 -2 -7
sa:sorghum	0 -6 1 -6 11 0 -5
sa:soya	0 0 -17 13 -1 0 4
sa:soybean	-1 -11 -4 1 12 -5 -2
sa:soybean ,	-1 -5 1 -2 8 -1 -10
sa:speak	3 -3 11 2 -7 -1 -8
sa:spoke	-3 0 -12 -1 2 0 10
sa:spring	0 -12 -4 0 6 11 -8
sa:spring ,	0 -5 -1 11 -2 0 -10
sa:spring and	0 -1 -10 0 0 8 0
sa:stand	-10 3 -14 -1 15 4 -1
sa:stand .	-3 9 3 -14 0 0 0
sa:stand at	0 0 -13 0 10 1 1
sa:stand in	-2 -9 -9 4 10 0 4
sa:start	2 -13 -27 28 -1 -5 2
sa:start <day-ahead>	0 0 -10 13 -2 0 -1
sa:start on	0 -14 -23 21 -2 0 7
sa:state	6 0 9 -17 -11 0 4
sa:statement	-3 0 5 -1 -12 1 4
sa:statement on	0 0 15 -9 -7 0 -2
sa:stay	-12 -14 18 0 -5 -9 -8
sa:stay .	-2 -4 9 3 -14 -1 0
sa:stay suspend	0 1 -10 2 4 0 3
sa:stay until	0 0 10 -6 0 0 -5
sa:stay where	0 -2 14 -11 -2 0 0
sa:steel	-2 -10 10 1 -3 -11 -3
sa:steel ,	-1 -10 18 2 -13 -1 -8
sa:steel and	-6 -13 0 18 -2 -2 -15
sa:steepest	-2 -4 -6 13 -8 1 -3
sa:step .	-1 -4 0 -9 0 0 11
sa:still	4 1 2 -9 0 0 6
sa:still charge	0 0 -6 12 -5 0 -4
sa:still collect	6 0 10 -12 -9 0 0
sa:stop	-8 10 -5 10 -23 0 2
sa:stop .	0 1 -5 13 -11 -3 -3
sa:such	8 -3 9 -13 2 0 -4
sa:sugar	-8 -2 12 -6 -2 -3 2
sa:sugar from	-5 -2 10 2 -1 0 -4
sa:sum	-3 0 -11 11 6 0 -9
sa:sum .	0 6 -15 4 9 -3 -8
sa:summer ,	0 8 1 6 -17 5 -11
sa:summer .	-7 -11 -4 -3 13 5 3
sa:summit	0 -12 11 -6 -1 4 -7
sa:sunflower	0 14 -2 0 -5 -6 -8
sa:sunflower oil	0 15 -7 2 -4 -6 -8
sa:surcharge	-1 -2 1 -17 14 -1 -1
sa:surcharge of	0 1 -14 -13 21 0 -2
sa:surcharge that	0 -1 -1 -14 12 0 -4
sa:suspend	5 -5 -8 15 -3 -13 -9
sa:suspend .	12 1 -10 11 -11 -4 -15
sa:suspend <points>	0 -5 12 -7 0 0 -2
sa:suspend and	0 7 -12 5 -2 0 0
sa:suspend for	-1 6 10 -10 -6 0 3
sa:suspend in	0 -5 -6 12 -1 0 0
sa:suspend since	0 -1 -11 14 -3 0 0
sa:suspend until	0 -9 3 9 -10 0 -4
sa:suspense	0 -5 -2 11 -5 0 -2
sa:suspension	-5 0 -7 4 10 -1 -8
sa:suspension .	-1 -4 -7 12 0 0 -2
sa:swept	0 0 -8 -8 14 0 -2
sa:table	-1 -17 -4 0 8 -2 7
sa:table .	-6 -5 -8 -3 5 -1 11
sa:take	-6 -8 13 -11 -1 6 2
sa:take <level>	-3 -1 3 13 -11 -1 -2
sa:take back	0 -1 -4 -9 -7 0 14
sa:take its	0 -12 1 3 1 2 0
sa:take on	-3 7 5 -9 5 -1 -15
sa:talk	1 -2 14 -10 4 -5 -6
sa:talking	-1 -4 9 -17 -3 0 8
sa:talking .	0 -2 5 -16 -2 0 10
sa:tariff	-14 2 -7 9 -10 -6 11
sa:tariff ,	-7 -10 -1 10 -1 -3 -5
sa:tariff of	-1 6 12 -18 -2 1 0
sa:tariff on	3 -8 -6 12 -18 -2 5
sa:tax	-2 12 -19 4 -4 10 0
sa:tax on	0 8 -15 4 0 4 1
sa:tea	3 6 -13 6 3 1 -7
sa:tea ,	0 1 -8 13 -2 0 -6
sa:tea .	7 0 0 0 4 0 -12
sa:tell .	0 0 -11 14 0 -2 -7
sa:tell us	4 10 0 -7 0 0 -11
sa:tequila	-1 -4 -9 14 -8 3 -1
sa:term	-6 -13 14 1 -19 -1 0
sa:term .	-2 -8 3 6 -12 0 0
sa:textile	-2 13 -13 4 -10 -1 2
sa:textile ,	0 0 -10 12 -3 0 0
sa:than	-13 0 2 -6 -10 17 4
sa:than <number>	-3 -6 -11 7 -4 -3 14
sa:than <span>	0 0 -7 -8 14 0 -3
sa:than before	0 -1 1 -15 0 0 9
sa:than ever	0 1 -5 -5 -8 13 -3
sa:thank	-4 -3 15 -11 2 -2 -2
sa:thank to	-1 0 13 -5 0 0 -7
sa:that	9 -10 -1 2 -9 9 5
sa:that 's	-3 0 -9 7 -8 8 0
sa:that ,	0 -8 -12 6 9 0 2
sa:that <name>	-2 6 3 -18 -1 4 8
sa:that <person>	-6 -2 -10 4 7 -2 2
sa:that <quality>	-9 4 -6 1 13 3 -10
sa:that apply	0 -12 10 -18 12 0 2
sa:that are	-3 1 8 0 -14 0 -2
sa:that begin	0 0 14 0 -17 4 -9
sa:that date	0 -1 12 -4 -7 0 -3
sa:that day	-2 6 -9 0 -5 0 11
sa:that has	-4 -5 18 -6 -10 7 -7
sa:that have	0 -1 -10 13 -10 0 2
sa:that he	-4 -6 11 -12 -7 4 6
sa:that include	0 0 6 -15 6 0 4
sa:that is	-2 -3 14 6 -27 -7 -5
sa:that make	0 0 15 -9 -3 -4 0
sa:that no	2 0 -8 14 -2 -2 -7
sa:that of	0 0 0 9 -6 -2 -11
sa:that replace	0 0 19 -3 -17 0 0
sa:that stay	0 0 -13 16 -5 0 0
sa:that talk	-1 7 5 -12 5 0 -4
sa:that the	10 4 -5 -12 2 6 0
sa:that time	0 -1 -11 19 -6 0 -7
sa:that was	14 5 -19 0 -9 4 7
sa:that we	0 -6 -4 14 -3 -1 -6
sa:that were	-1 -14 -9 24 -13 -1 0
sa:that will	0 -6 12 -6 -5 -5 4
sa:that would	-2 7 -17 7 0 0 2
sa:the	1 1 0 -2 -7 12 0
sa:the <day-ahead>	9 -9 4 5 -12 -3 -1
sa:the <level>	0 2 -14 11 -5 -16 15
sa:the <month-gone>	0 -1 -11 14 -2 -1 -3
sa:the <name>	5 -20 3 2 6 -4 -6
sa:the <number>	-10 -7 0 15 1 -11 -12
sa:the <office>	13 10 -3 -12 -13 -3 3
sa:the <organisation>	6 -10 2 -3 12 0 -12
sa:the <person>	3 -15 4 0 -16 2 7
sa:the <quality>	17 -11 -1 1 -11 3 0
sa:the <seat>	1 2 8 4 -9 -4 -12
sa:the <span>	2 0 -7 -10 13 0 -5
sa:the additional	0 0 -10 5 3 0 0
sa:the agreement	-4 4 1 6 -13 0 0
sa:the arrangement	0 2 11 -4 -11 6 -7
sa:the book	-4 11 -2 -11 6 -2 -9
sa:the case	-2 11 -1 -12 0 0 -3
sa:the ceiling	-5 -4 -5 12 4 0 -12
sa:the charge	0 5 6 -11 -3 0 2
sa:the coffee	0 -4 -6 -6 -3 0 13
sa:the day	-4 -13 -1 6 11 -5 -2
sa:the difference	0 -4 -12 -7 18 0 0
sa:the dispute	-1 0 5 -15 -2 12 -7
sa:the draft	-1 4 -7 -9 -5 0 11
sa:the drawer	-5 9 -18 6 -8 0 6
sa:the end	-4 -5 -14 12 7 -5 4
sa:the fee	-3 11 -13 0 2 0 0
sa:the fentanyl	0 -3 -11 12 7 -5 -8
sa:the figure	-3 -3 -11 0 6 -3 8
sa:the first	0 -10 -10 19 -6 -9 1
sa:the good	3 -1 8 -14 -1 0 3
sa:the highest	-4 -2 2 -9 7 2 -4
sa:the last	-4 0 11 -1 -7 -1 0
sa:the letter	9 -6 -12 1 -12 -3 10
sa:the moment	0 8 3 0 -2 -1 -14
sa:the most	-3 0 -17 -3 -4 18 4
sa:the new	-1 0 -9 -4 17 -4 -4
sa:the next	7 1 0 -12 5 -1 -6
sa:the normal	0 -1 9 -10 3 0 -4
sa:the number	9 1 -20 3 -9 4 8
sa:the oil	0 3 10 -13 -7 2 -8
sa:the old	-4 -8 21 -6 -4 -1 -7
sa:the older	0 0 8 -17 -9 0 5
sa:the one	-1 0 8 0 -14 2 0
sa:the ordinary	-6 -20 -2 12 -1 -6 -1
sa:the other	-5 8 5 -13 -5 9 -3
sa:the past	0 7 -13 9 -3 0 -2
sa:the present	-1 0 -15 2 -6 -1 14
sa:the press	12 -4 -10 8 -11 0 -1
sa:the purchase	0 -1 9 -16 -5 0 11
sa:the quota	0 -6 17 -13 -4 0 -1
sa:the rate	-2 9 -12 2 13 -6 -9
sa:the reciprocal	-3 7 -9 5 6 0 -11
sa:the rest	-3 -11 7 -11 13 -2 0
sa:the rule	0 -4 -2 -11 14 -2 4
sa:the same	-22 -4 4 -8 10 2 0
sa:the second	-3 -2 -15 3 -14 4 20
sa:the so	0 0 -19 20 -1 0 0
sa:the spring	-6 -12 0 0 7 5 -5
sa:the steepest	-2 -4 -6 13 -8 1 -3
sa:the summer	0 -1 2 -9 10 6 -13
sa:the surcharge	1 -2 -10 -5 17 0 -7
sa:the suspension	-4 4 -7 -1 12 -1 -7
sa:the table	-9 -10 -1 -2 -7 -2 16
sa:the talk	3 -2 7 -14 -5 0 3
sa:the tariff	-2 6 2 8 -12 0 -10
sa:the third	0 -3 -12 11 -7 4 5
sa:the time	0 4 8 0 0 -6 -14
sa:the top	0 -1 -14 -11 0 18 -3
sa:the truce	0 -8 4 5 0 -9 -1
sa:the two	-4 1 1 5 -10 3 0
sa:the way	0 -2 17 -19 2 0 -8
sa:the week	0 -1 8 -20 12 0 -4
sa:the whole	6 6 -10 -1 8 -1 -10
sa:the worst	0 -4 -5 -7 -3 13 0
sa:the year	-1 -2 4 -15 11 0 -4
sa:their	-17 2 -20 13 6 7 1
sa:their agreement	0 0 -8 -5 -5 0 15
sa:them	-6 0 -14 10 4 2 1
sa:them ,	-2 0 -10 -16 16 0 10
sa:them .	-6 5 4 1 -13 -3 2
sa:them in	5 3 9 -12 -5 -2 -3
sa:them on	0 -2 -10 12 -2 0 0
sa:them to	0 0 11 -7 -3 0 -5
sa:then	-12 7 -14 -3 19 10 -13
sa:then .	-13 8 -3 16 -9 0 -10
sa:then <level>	0 4 -11 -9 11 3 -1
sa:then <number>	-1 -14 7 -16 7 -3 5
sa:then to	0 0 -2 -8 12 0 -5
sa:there	2 8 9 -6 -20 -1 2
sa:there ,	-1 -10 15 -2 -7 -1 -3
sa:there .	-7 11 5 -9 -20 2 7
sa:there are	0 0 -7 11 -3 0 -4
sa:there before	0 -2 13 1 -10 0 0
sa:there is	6 5 5 -22 -4 -1 5
sa:there was	-5 11 -9 10 -11 -4 1
sa:they	1 3 10 -10 -3 0 -4
sa:they are	-2 5 5 -9 -19 -1 12
sa:they did	0 11 -3 -9 2 0 -2
sa:they enter	0 -7 -6 13 0 0 -5
sa:they pay	-1 1 18 0 -18 0 -7
sa:thi	7 0 2 6 -6 2 -13
sa:thi day	0 -1 11 -5 -5 0 0
sa:thi month	-3 3 -13 7 9 0 -2
sa:thi year	3 -7 13 4 -18 3 -12
sa:thing	0 4 -10 15 -5 2 -8
sa:think	0 -9 12 -16 0 -2 3
sa:third	5 1 0 1 -19 1 4
sa:third of	5 0 1 -10 -11 2 7
sa:though	-2 0 17 -10 -12 -1 0
sa:threat	-7 -5 -4 2 -10 -3 12
sa:threaten	-4 -20 -10 9 -10 -2 16
sa:threaten <level>	0 0 15 -2 0 0 -15
sa:threaten for	-4 0 -4 -11 0 0 17
sa:threaten in	-1 -1 -7 13 -10 0 0
sa:three	1 1 19 -16 -10 -3 1
sa:three time	0 3 9 5 -13 0 -5
sa:through	-8 1 -1 5 2 4 -10
sa:through <name>	0 -1 -9 15 0 0 -8
sa:through the	0 0 12 -9 -8 5 -3
sa:throughout	-1 -6 14 -16 -1 0 4
sa:tied to	-1 0 12 -11 -1 0 -3
sa:till	-2 -10 5 1 7 -2 -8
sa:timber	0 -16 -11 10 1 -1 8
sa:timber .	0 -4 12 -16 3 0 0
sa:timber and	0 -2 -7 11 -1 0 -4
sa:time	-7 9 4 6 -7 -2 -14
sa:time ,	-1 -1 -5 12 -2 0 -5
sa:time being	-2 -2 11 1 -6 -1 -11
sa:to	1 -1 5 -9 10 2 -8
sa:to -	-3 7 -3 4 5 -1 -16
sa:to <day-ahead>	-2 0 14 -11 -11 0 4
sa:to <day-gone>	-1 -10 2 -9 11 6 -10
sa:to <level>	3 -5 1 -9 17 -11 -5
sa:to <money>	0 0 -3 -12 11 0 1
sa:to <name>	-7 8 -5 -6 -9 0 15
sa:to <number>	-3 -23 -5 -11 27 10 -15
sa:to <quality>	-2 11 -1 -7 -4 1 0
sa:to <seat>	0 5 -4 -14 2 0 11
sa:to a	-1 2 13 -6 -12 0 -3
sa:to an	0 0 5 4 -14 1 -2
sa:to apply	-1 -4 1 -3 -5 -1 10
sa:to be	9 -14 0 16 -6 -7 -13
sa:to become	0 -1 14 -6 -6 0 -4
sa:to begin	-2 6 -13 5 -8 0 5
sa:to car	0 0 -20 20 -1 0 0
sa:to come	3 -8 -16 8 -1 0 12
sa:to fentanyl	0 -1 11 0 -10 0 -2
sa:to go	-1 -1 3 11 -5 -8 -7
sa:to hold	0 -5 -2 -5 -2 0 12
sa:to invest	0 0 -9 12 0 0 -6
sa:to nothing	-5 -5 -1 6 -20 6 8
sa:to pay	2 -11 2 -12 8 2 1
sa:to put	0 -2 -11 0 7 0 5
sa:to say	0 1 -12 0 2 5 1
sa:to start	3 -3 -13 10 -5 0 2
sa:to that	-1 0 -6 -11 6 0 10
sa:to the	17 -1 -4 -5 -11 -5 8
sa:to them	0 -3 -1 13 -9 0 -6
sa:to which	-2 -4 -9 13 3 0 -7
sa:tobacco ,	0 11 -4 -11 7 0 -4
sa:together	-3 -12 11 1 -6 -11 0
sa:together ,	0 0 0 11 -12 0 0
sa:together .	-2 -11 10 -1 -7 -2 1
sa:tomatoe	12 -3 -2 -1 -11 0 0
sa:too	-17 -10 4 8 2 -6 -6
sa:too ,	0 -3 13 1 -11 -1 -10
sa:top	-12 -5 -4 2 1 8 4
sa:top .	-2 -12 7 7 -4 0 -11
sa:total	0 0 -6 -2 -2 0 14
sa:touched	-2 0 10 0 -8 0 -4
sa:toy	0 -1 0 -4 -5 -2 12
sa:trade	-1 9 -8 11 -2 -11 -2
sa:trade agreement	0 6 -10 -4 5 0 8
sa:trade war	0 -1 15 -15 0 0 0
sa:treaty	1 2 12 -15 -2 -1 -2
sa:treaty .	-1 0 12 -6 -2 0 -3
sa:treaty of	-1 4 1 -11 4 0 0
sa:truce	-3 -2 14 -2 -4 -8 -5
sa:truce ,	-1 3 10 -12 7 -2 -14
sa:truce has	0 0 -4 11 -11 0 0
sa:truce is	-4 7 4 -11 -7 0 2
sa:truce of	-1 -8 -7 5 11 0 -8
sa:truce or	0 -6 15 -4 0 0 -7
sa:truce run	0 -8 0 11 -4 0 0
sa:truce that	0 3 10 -13 1 -1 0
sa:truce to	0 -2 10 -10 -5 0 4
sa:turbine	0 8 3 -12 -5 0 0
sa:turnberry	0 0 13 -1 -8 0 -5
sa:turned	6 -1 1 -18 -7 0 12
sa:twice	0 -5 -10 9 -2 -3 7
sa:two	-14 -1 10 2 -20 5 3
sa:two country	0 10 6 -15 -1 2 -4
sa:two week	0 -2 -16 20 -4 0 -3
sa:unchanged	-3 0 27 -24 -13 -1 -4
sa:unchanged .	-1 0 11 -12 -5 0 1
sa:under	-11 -27 13 -4 11 -10 -4
sa:under the	-13 -9 10 -6 0 1 5
sa:understanding	0 0 -4 -7 -7 0 13
sa:unless	-13 9 -9 -12 -10 -6 21
sa:unless <name>	0 -1 -5 -7 0 0 11
sa:unless <seat>	-2 -12 0 -1 0 0 11
sa:until	-16 -18 8 3 14 -15 -14
sa:until <day-ahead>	-1 -5 14 2 2 -10 -30
sa:until <day-gone>	-2 -12 -6 2 11 -3 -1
sa:until <number>	-1 -1 -8 0 14 0 -5
sa:until a	0 -2 1 -15 -2 5 12
sa:until last	0 0 -10 -1 12 -5 2
sa:until now	0 -10 -16 29 -19 0 3
sa:until the	-4 -20 2 3 6 -1 -1
sa:until then	0 7 10 -5 -8 -1 -12
sa:untouched	0 -4 13 0 -8 0 -7
sa:untouched .	0 -5 9 1 -7 0 -3
sa:up .	-1 -3 -5 -12 14 0 1
sa:up from	-4 15 -8 4 -9 -3 -1
sa:upholstered	0 -6 -18 4 -3 0 16
sa:upholstered furniture	0 -6 -19 4 -3 0 16
sa:urea	-5 11 -3 -7 -4 0 4
sa:urea .	0 13 -5 -14 0 0 1
sa:us .	4 4 -3 -21 -11 11 4
sa:used	-1 0 9 3 -12 -5 0
sa:valorem	0 0 -4 11 -7 0 -4
sa:value	-3 -6 19 -11 5 -4 -18
sa:void	0 -4 -16 -3 18 0 -2
sa:vote	2 8 5 -13 -1 0 -2
sa:wait .	0 -14 6 4 9 0 -5
sa:waive	0 -2 11 -8 -2 0 -2
sa:want	-1 12 -10 -3 2 4 0
sa:warn	-3 16 -9 0 -1 0 -8
sa:was	19 -7 -3 -6 -5 0 2
sa:was <level>	-1 -4 20 1 -20 -2 -7
sa:was <number>	-4 -2 29 -22 0 -12 -13
sa:was a	15 -3 -4 -6 -1 0 -6
sa:was announce	1 -10 -11 24 -14 0 -3
sa:was charge	0 -7 -4 -12 20 -1 -3
sa:was drop	3 0 -14 7 1 -1 2
sa:was impose	-2 -2 16 -2 -12 0 -2
sa:was never	8 -4 -2 -14 2 -3 5
sa:was not	-10 -9 15 3 -18 -1 1
sa:was on	1 -3 -14 -1 7 5 0
sa:was put	0 -1 7 7 -14 0 -1
sa:was the	-3 -16 -9 3 13 13 -13
sa:was there	0 0 16 0 -13 0 -1
sa:was to	0 4 -17 -4 -6 -1 19
sa:was until	0 2 -14 1 9 0 0
sa:watche	12 -13 7 1 -7 -1 -8
sa:watche .	12 -9 2 1 -4 -1 -5
sa:way .	1 -5 14 5 -13 -2 -11
sa:we	-7 -12 13 0 0 -8 0
sa:we could	-1 -6 -1 12 -1 0 -9
sa:week	6 2 -10 10 4 -5 -10
sa:week ,	-4 -7 -1 12 2 -4 -11
sa:week .	3 7 10 -13 0 -9 -5
sa:week ago	0 -3 -13 11 -5 -3 9
sa:week in	0 2 -2 -10 12 -1 -6
sa:week of	0 -3 15 -14 3 -3 -3
sa:well	2 -10 -4 -3 11 4 -1
sa:well ,	2 -11 5 -1 0 4 -4
sa:well .	1 -10 2 -13 11 1 6
sa:were	1 1 -3 5 -4 8 -9
sa:were to	0 -4 -12 2 0 0 12
sa:what <quality>	0 -4 2 -12 0 0 8
sa:what it	-3 9 6 0 1 -7 -16
sa:what they	-2 8 -2 -5 -13 0 8
sa:what was	-1 -5 11 -8 0 -2 0
sa:whatever	12 -7 6 -1 -24 0 0
sa:wheat	-3 2 1 4 3 -4 -14
sa:wheat ,	-1 9 -3 2 0 -1 -12
sa:wheat and	0 -13 4 -10 8 0 6
sa:when	1 -3 8 -23 9 17 -22
sa:when he	-3 0 -3 -8 11 0 0
sa:when it	-3 -5 16 -11 -2 1 -1
sa:when the	0 -3 -4 -6 1 18 -14
sa:where	-1 17 -6 3 -14 1 1
sa:which	-9 3 -4 -3 1 11 2
sa:which <day-today>	0 4 -7 -10 0 0 10
sa:which <name>	-3 -15 -10 16 -3 4 0
sa:which <person>	3 -4 8 0 -20 -1 3
sa:which <quality>	0 2 -10 8 1 0 -2
sa:which had	0 6 0 -9 12 -6 -11
sa:which have	0 -6 -10 6 -4 0 10
sa:which he	-1 0 5 -12 9 0 -2
sa:which is	-1 4 16 -3 -35 11 -6
sa:which it	-2 -3 -1 -16 14 0 5
sa:which mr	0 -2 -2 -9 -1 0 11
sa:which nobody	0 5 -10 -13 4 11 -3
sa:which pay	-4 9 -2 -4 -12 0 10
sa:which take	0 5 14 -13 -13 0 2
sa:which the	9 -12 11 -10 3 -7 -3
sa:which was	-2 5 -9 4 2 2 -1
sa:which we	-2 -12 -9 0 19 -3 -3
sa:which were	0 13 0 -11 -7 0 0
sa:which will	0 -2 -13 16 -5 0 -2
sa:which would	-1 8 -14 5 -5 0 0
sa:while	-8 -6 7 2 6 -6 -11
sa:while the	0 -4 4 2 5 0 -12
sa:whiskey	-4 -6 -9 5 12 0 -3
sa:will	-11 11 3 -4 0 -3 -3
sa:will apply	0 2 -13 11 -6 0 -1
sa:will be	3 11 6 -12 4 -11 -7
sa:will go	-3 9 1 -16 5 0 2
sa:will not	-14 -4 -6 -4 -1 -3 22
sa:wine	-4 -4 0 2 -18 8 8
sa:wine .	-2 2 -8 2 -18 4 9
sa:wine from	0 -5 10 -11 2 0 2
sa:winter	-5 -2 -4 -11 19 -6 -1
sa:winter .	-4 -5 3 -16 11 -2 3
sa:with	-15 12 -1 0 10 -11 -6
sa:with <name>	-2 3 3 3 -11 2 -4
sa:with <points>	0 0 11 -9 -2 0 0
sa:with <seat>	-3 0 19 -17 0 -2 -3
sa:with a	-2 3 -2 -17 5 6 7
sa:with effect	0 -7 13 -12 8 0 -13
sa:with the	-7 1 -17 11 13 -11 -2
sa:with which	0 -2 -8 13 2 0 -7
sa:withdraw	6 -13 -11 -11 0 0 19
sa:withdraw .	0 -10 -11 -1 -11 0 18
sa:within	0 -1 6 8 -8 -8 -9
sa:within a	-1 -2 -3 11 -2 -1 -6
sa:without	-4 17 1 -5 -11 1 -8
sa:without a	2 15 -5 -13 -16 3 7
sa:without an	-1 -1 14 -1 -6 0 -7
sa:worse	-1 0 -11 11 1 0 -1
sa:worst	-2 -7 -8 -11 -3 19 0
sa:worth	-5 1 -10 18 0 -6 -11
sa:worth <number>	0 0 15 -9 -7 0 -6
sa:would	-10 18 -4 -6 -17 -4 6
sa:would again	0 13 -4 -7 -5 0 -1
sa:would apply	-1 17 -7 -3 -8 0 -7
sa:would do	-1 -3 -11 4 -2 0 10
sa:would go	4 -13 20 4 -4 -2 -17
sa:would have	2 2 -7 14 -16 -5 -4
sa:would start	0 -10 -1 -8 0 0 15
sa:would stay	0 -2 10 -6 0 0 -2
sa:would then	0 1 1 2 4 0 -12
sa:write	10 -18 -4 -2 -16 0 14
sa:write <person>	3 0 8 -12 -4 0 3
sa:write on	0 -6 0 -7 -6 0 13
sa:wrong	22 -11 3 -15 -1 -2 -16
sa:yarn	-1 -15 1 2 12 0 -8
sa:year	-9 -3 11 -8 1 0 -1
sa:year ,	2 -1 -11 0 11 -1 4
sa:year .	-15 -1 1 2 -2 8 0
sa:year ago	0 -7 7 -13 5 -3 6
sa:year and	5 -2 12 0 -14 -4 -3
sa:yet	-4 -5 2 13 -9 -2 -9
sa:you	11 3 -7 4 -4 -7 -2
sa:you're	0 -2 16 -9 -2 0 -7
sa:your	12 0 13 -22 -5 -2 -11
sa:—	-3 7 -6 4 7 4 -21
sa:— and	0 12 -10 6 -4 0 -12
same than before	12 -5 0 -6 10 -22 -2
sb:"	14 -14 -1 -8 1 8 -1
sb:" ,	-1 -2 6 -11 -4 0 10
sb:" <name>	6 5 -16 2 -1 -1 2
sb:" <number>	4 -10 -6 10 2 -2 -7
sb:" a	-7 0 -5 16 -4 0 -6
sb:" and	1 7 4 -3 1 0 -13
sb:" if	-7 6 -8 -6 0 -2 11
sb:" it	0 -7 -12 1 10 -1 5
sb:" the	2 -1 11 3 -12 -1 -9
sb:" to	3 0 -13 -1 4 -1 6
sb:" we	-26 -5 15 1 -13 3 -4
sb:'	-13 12 -13 9 -2 0 1
sb:'s	7 6 1 -12 -3 -3 5
sb:'s ,	-4 8 8 2 -25 -3 -1
sb:'s :	0 -6 16 -14 1 0 -3
sb:'s <level>	-2 18 -19 -5 14 -2 -2
sb:'s <number>	-5 -6 -5 -6 13 -3 8
sb:'s <person>	-11 3 13 -15 5 0 -3
sb:'s a	2 -15 -7 14 0 0 0
sb:'s agreement	-1 0 18 -5 -6 0 -12
sb:'s at	-1 5 12 -17 0 2 -4
sb:'s deal	0 4 -7 7 4 0 -11
sb:'s duty	6 5 2 4 -4 -2 -18
sb:'s extra	-1 4 -12 6 6 0 -6
sb:'s finance	-2 0 -18 8 -5 0 9
sb:'s good	5 -2 6 -2 -15 0 4
sb:'s letter	0 -1 -3 -1 -6 -1 10
sb:'s new	0 -5 -7 12 -5 5 -2
sb:'s offer	-5 -2 -4 -6 -5 0 15
sb:'s parliament	-2 6 -6 -12 -1 0 11
sb:'s rate	-5 -6 4 8 -6 0 -11
sb:'s reply	0 -4 -16 17 0 -1 -3
sb:'s rule	0 0 -9 -9 16 0 -5
sb:'s tariff	11 7 6 -14 -2 -4 -5
sb:'s the	-3 3 -3 -10 12 0 0
sb:'s to	-2 6 0 -15 5 0 4
sb:'s would	0 13 -1 -9 -2 0 -2
sb:(	11 -2 -3 -3 3 -4 -1
sb:( <day-gone>	3 -8 -15 -13 21 0 -3
sb:( <day-today>	0 6 -3 4 -19 0 3
sb:( <name>	-4 -4 6 9 -12 -1 -12
sb:( <number>	-3 0 2 -15 8 2 3
sb:( <office>	-2 -4 11 -1 0 0 -6
sb:( a	-5 3 -3 11 -13 0 -2
sb:( b	-1 10 -18 7 -10 -1 6
sb:( before	-1 -17 -14 10 11 -4 4
sb:( c	0 4 -13 9 -2 0 3
sb:( it	2 -3 11 0 -7 -1 -2
sb:( now	-2 -3 15 1 -11 0 -11
sb:( until	0 0 11 -11 0 0 -6
sb:) and	-2 0 11 0 -6 -2 -16
sb:) from	2 6 5 -15 3 0 -4
sb:) the	2 12 -2 1 -9 0 -13
sb:*	-7 3 6 -13 8 3 -5
sb:+	-1 -5 12 1 -14 -1 1
sb:,	-22 5 1 -5 7 -3 2
sb:, "	-15 -12 3 7 7 5 -7
sb:, <day-ahead>	5 1 -11 10 -26 -2 11
sb:, <level>	-13 14 -7 9 -16 6 -2
sb:, <name>	-25 0 4 -9 -23 4 28
sb:, <number>	-15 -20 21 -6 -9 3 8
sb:, <office>	-3 -9 -15 14 -9 10 5
sb:, <organisation>	5 -2 12 -10 -2 0 -6
sb:, <person>	3 0 -9 -1 -4 -4 10
sb:, <quality>	3 13 -2 -12 -2 0 1
sb:, a	0 5 6 3 -3 -7 -12
sb:, after	3 -19 -10 -1 24 2 -19
sb:, against	-1 5 -16 0 15 0 -7
sb:, aircraft	0 -2 -7 12 -1 0 -5
sb:, along	0 0 11 -2 -7 0 -2
sb:, among	0 -8 -12 -10 17 0 7
sb:, an	-1 -1 -12 -1 14 0 2
sb:, and	-15 11 0 -3 -8 -4 5
sb:, announce	-6 -6 -12 3 7 0 6
sb:, another	0 1 0 8 -13 0 -4
sb:, are	11 0 0 -5 -14 -1 4
sb:, as	8 -3 -12 4 7 -14 1
sb:, because	-5 10 -10 -11 5 4 3
sb:, beef	0 -3 -14 12 3 0 -1
sb:, before	0 0 -1 9 1 -12 -7
sb:, beside	0 -5 9 -11 1 0 2
sb:, bison	0 0 -13 9 -1 0 5
sb:, both	-2 7 -15 7 -8 -1 10
sb:, bring	0 -1 -2 11 -8 2 -5
sb:, car	-1 0 21 -19 2 0 -6
sb:, certain	0 0 -5 13 -7 0 -3
sb:, charge	0 -2 12 -9 -5 0 2
sb:, cocoa	0 -1 -9 11 -5 0 1
sb:, come	0 0 -14 23 -2 -6 -8
sb:, duty	4 -8 -12 21 -12 -2 -2
sb:, failing	0 18 -6 -7 -7 4 -7
sb:, fall	0 0 -13 15 0 -1 -7
sb:, for	-4 17 1 -10 -7 -2 6
sb:, go	-1 -8 -4 17 -17 -3 2
sb:, had	3 9 -11 3 -2 1 -5
sb:, has	-3 3 7 6 -19 -4 0
sb:, have	0 -2 16 -9 -6 0 -2
sb:, hour	0 0 13 -12 1 0 -3
sb:, in	0 -9 -16 -3 4 23 3
sb:, is	1 -6 -14 17 -7 -2 4
sb:, it	0 1 -4 14 -14 2 -6
sb:, keep	0 0 12 -15 3 0 -2
sb:, last	0 -14 11 -4 -7 10 0
sb:, leave	0 0 20 -8 -11 0 0
sb:, let	0 0 10 -7 -6 0 0
sb:, list	0 0 2 -11 3 5 -1
sb:, lumber	0 -2 -1 -9 -7 0 14
sb:, maize	0 0 1 11 -13 0 -8
sb:, no	11 -12 -4 -1 2 -1 3
sb:, not	10 -13 1 -1 9 -9 -14
sb:, now	4 15 -1 -3 -9 -3 -4
sb:, nut	0 0 -5 -8 0 0 12
sb:, of	-7 -4 -1 9 12 -5 -18
sb:, on	-2 1 -2 -11 12 -12 5
sb:, or	-4 14 -10 -12 -8 5 11
sb:, our	-5 -8 13 -4 3 -6 0
sb:, pay	-8 -15 23 -3 -5 -2 -11
sb:, plu	-2 6 9 -6 -2 -1 -12
sb:, pork	0 -1 6 2 -11 0 -2
sb:, put	-2 2 -16 9 6 0 0
sb:, raise	-2 -9 -8 6 13 -1 -5
sb:, rather	0 4 -11 6 0 -2 0
sb:, section	0 0 15 -11 -3 0 -2
sb:, set	0 -6 11 -3 -1 0 -7
sb:, settle	0 0 -14 5 -3 0 10
sb:, ship	0 6 14 -16 -4 0 -6
sb:, sign	0 3 -13 22 -2 0 -20
sb:, since	-3 -10 8 4 -13 5 -4
sb:, such	0 9 7 -15 0 0 -2
sb:, suspend	0 3 -12 -4 -2 0 12
sb:, that	4 -2 -4 -9 0 -2 12
sb:, the	-14 6 -4 -2 4 6 -3
sb:, their	-1 6 -13 6 -2 -1 5
sb:, then	5 -1 -13 3 1 0 4
sb:, they	4 -11 2 12 -6 -8 1
sb:, to	1 -11 -13 3 -5 -2 20
sb:, twice	0 -1 -7 -4 11 0 0
sb:, under	-5 -20 6 6 -3 -6 -3
sb:, unless	-1 24 1 -16 -12 0 -11
sb:, until	-3 -10 13 3 -7 -2 -10
sb:, up	-2 -2 -1 -11 14 -4 -2
sb:, were	1 -1 -3 8 -12 0 3
sb:, whatever	12 -3 -5 0 -1 0 -6
sb:, when	-15 -4 -2 -9 5 10 4
sb:, where	-11 -12 2 10 7 -10 -14
sb:, which	1 -23 4 1 5 0 1
sb:, who	-3 4 9 -15 -5 10 -2
sb:, whose	-12 -3 -1 6 2 1 -1
sb:, will	-9 0 -5 13 -13 -2 -1
sb:, with	-13 -13 -7 15 -10 0 6
sb:, without	0 10 0 -5 0 0 -9
sb:, would	16 15 -27 -2 -15 -1 2
sb:-	-11 10 7 3 -11 2 -13
sb:- <name>	-2 -3 10 4 -9 7 -14
sb:- call	0 11 -1 1 -2 0 -14
sb:- dump	-3 0 9 -12 -11 0 6
sb:- inclusive	0 0 -9 11 0 0 -2
sb:- labor	0 -2 -8 2 -7 0 10
sb:- the	0 5 9 -15 0 0 0
sb:.	10 -11 0 9 -3 -18 -10
sb:. *	-3 -2 -13 -15 16 0 8
sb:. .	0 0 6 -11 3 0 0
sb:. <day-ahead>	0 0 -4 10 -7 0 -2
sb:. <name>	0 -2 14 -5 -8 0 -2
sb:. <number>	12 -8 -21 24 -5 -4 -21
sb:. m	-6 -11 2 5 -2 0 3
sb:. the	0 -11 -1 0 11 -1 -3
sb:/	11 0 -9 15 -16 -7 -2
sb:/ <name>	0 0 -2 10 -8 0 -1
sb:/ <number>	11 2 -4 4 -12 -3 -2
sb::	5 9 -2 -2 -11 10 0
sb:: "	0 11 -7 -5 0 1 3
sb:: <day-ahead>	0 -2 -14 -3 -3 0 17
sb:: <level>	-15 4 6 -5 -12 13 4
sb:: <name>	3 2 8 -15 3 -5 -1
sb:: <number>	27 1 -12 3 -2 2 -11
sb:: <person>	1 0 -13 7 0 0 1
sb:: <quality>	0 6 15 -17 -11 5 -2
sb:: <seat>	0 -10 1 -2 16 -2 -16
sb:: for	2 -7 -12 9 6 -1 0
sb:: from	0 -3 -15 18 -1 -6 0
sb:: i	10 -1 3 -11 7 -1 -17
sb:: in	2 12 -4 -2 -8 0 -2
sb:: is	6 4 7 -2 -1 0 -16
sb:: it	2 -17 6 -5 3 4 -1
sb:: no	-7 -15 10 -24 3 0 16
sb:: our	0 -4 -9 15 0 0 -6
sb:: rose	0 12 -3 -12 -1 0 1
sb:: the	7 -12 4 1 -2 1 -7
sb:: then	-15 9 -7 -32 11 -3 10
sb:: unchanged	0 -3 11 -5 -1 0 -2
sb:: under	0 -4 -13 11 6 0 -4
sb:: will	1 13 1 -12 0 0 -11
sb:;	-20 5 -1 -19 1 1 20
sb:; <level>	0 18 -7 0 -4 0 -12
sb:; <name>	-5 0 1 -3 -11 0 11
sb:; <person>	-1 -1 -9 -7 -3 0 16
sb:; <quality>	-4 -15 8 -9 10 -3 4
sb:; a	-2 0 -2 3 -13 5 6
sb:; at	0 5 -12 -9 -7 2 12
sb:; before	0 -5 -6 -16 21 -3 -9
sb:; for	-2 6 9 -14 -5 -1 2
sb:; from	0 6 -14 5 1 4 -2
sb:; it	-8 -3 10 -13 20 3 -15
sb:; its	-1 -3 12 0 -9 -1 1
sb:; on	-1 5 -4 10 -6 0 -11
sb:; that	-1 1 6 -15 3 -5 4
sb:; then	0 0 -12 14 0 0 -7
sb:; they	-1 -6 15 -4 -5 5 -7
sb:; under	0 0 -14 3 -2 6 7
sb:; until	0 -8 9 -11 6 -1 -4
sb:<agent>	-4 7 -8 -6 -4 -13 16
sb:<day-ahead>	-16 4 -6 12 -13 -18 6
sb:<day-ahead> ,	-7 -3 0 1 -15 -5 17
sb:<day-ahead> :	-11 4 -8 2 7 3 -8
sb:<day-ahead> ;	-1 7 6 -1 7 -1 -20
sb:<day-ahead> <level>	0 2 -18 12 6 -5 -9
sb:<day-ahead> <name>	-5 7 3 5 -17 -1 -5
sb:<day-ahead> <quality>	-3 -12 0 5 -9 0 8
sb:<day-ahead> at	-1 -10 -2 2 0 0 9
sb:<day-ahead> it	-8 0 -21 14 11 -4 -4
sb:<day-ahead> next	0 -1 11 -11 -2 0 1
sb:<day-ahead> the	-2 8 12 -4 1 0 -26
sb:<day-ahead> to	-1 -10 2 -6 -11 -1 20
sb:<day-ahead> —	0 0 -12 12 2 0 -3
sb:<day-gone>	4 -7 -4 4 7 -21 1
sb:<day-gone> (	4 5 -14 5 1 0 -4
sb:<day-gone> ,	1 -12 10 -3 8 -17 -12
sb:<day-gone> :	-20 -10 -15 13 0 -6 18
sb:<day-gone> ;	-4 -4 1 -21 18 0 4
sb:<day-gone> <level>	0 -4 14 -10 -4 0 0
sb:<day-gone> <name>	-8 4 -1 7 2 -1 -22
sb:<day-gone> <seat>	0 -1 -9 3 15 0 -12
sb:<day-gone> and	-4 6 7 -5 -12 1 6
sb:<day-gone> at	0 8 14 -12 -15 0 -1
sb:<day-gone> for	0 12 -1 0 -3 0 -11
sb:<day-gone> in	-1 -2 -9 15 -1 0 -6
sb:<day-gone> it	-12 0 -9 1 8 -10 9
sb:<day-gone> let	0 0 6 -12 0 0 7
sb:<day-gone> night	-1 -4 13 -12 -4 0 5
sb:<day-gone> that	14 -17 -1 -4 -9 -2 5
sb:<day-gone> they	0 0 -2 -15 12 0 3
sb:<day-gone> we	11 -6 -5 11 -11 0 -7
sb:<day-gone> with	0 0 -8 9 -20 0 12
sb:<day-gone> —	-8 -8 -16 -8 17 10 3
sb:<day-today>	-11 -5 7 -5 7 -18 2
sb:<day-today> ,	5 11 -13 5 5 -3 -9
sb:<day-today> -	-1 4 8 0 1 0 -12
sb:<day-today> :	-6 -2 28 -15 -21 -3 -1
sb:<day-today> ;	-1 -5 -6 -13 -4 0 20
sb:<day-today> <level>	0 0 2 2 -14 0 6
sb:<day-today> and	0 3 -14 6 7 0 0
sb:<day-today> he	-2 0 -14 8 -2 0 7
sb:<day-today> it	-4 -6 26 -1 -11 -2 -10
sb:<day-today> morning	-7 -1 12 -8 0 0 0
sb:<day-today> on	0 0 -11 -2 4 0 9
sb:<day-today> that	11 -3 -2 8 -15 0 -9
sb:<day-today> the	-6 3 -2 -22 22 -4 -3
sb:<day-today> —	-1 1 -10 0 1 -4 10
sb:<duty>	5 5 10 -9 3 -16 -5
sb:<gate>	-3 7 -6 3 7 -18 -3
sb:<goods-amount>	-3 -4 -2 20 -15 -5 -3
sb:<goods-amount> <span>	0 -2 -7 19 -6 -1 -7
sb:<goods-amount> of	-3 -2 2 7 -14 0 5
sb:<goods>	-10 11 7 1 -10 0 -11
sb:<level-noun>	10 -1 -8 2 -11 -6 12
sb:<level>	-12 3 -3 4 4 1 -6
sb:<level> (	3 -1 -2 -5 10 0 -7
sb:<level> ,	1 -20 0 3 0 0 11
sb:<level> :	-5 -9 -12 20 -6 -7 3
sb:<level> <day-today>	-1 12 -23 11 -9 0 8
sb:<level> <level>	-3 3 -7 -19 -24 12 16
sb:<level> after	0 -2 -17 0 10 0 10
sb:<level> again	-2 -6 5 -18 10 -2 1
sb:<level> against	0 -1 9 -12 -4 0 5
sb:<level> at	-6 10 -16 -7 14 -11 8
sb:<level> before	0 1 10 -17 1 0 -1
sb:<level> for	-8 -16 -2 1 3 0 10
sb:<level> from	-2 -27 7 -11 14 -16 6
sb:<level> has	0 -1 11 -4 -5 0 -1
sb:<level> here	5 15 -14 -13 5 6 -10
sb:<level> instead	-6 -2 -2 7 6 -11 -12
sb:<level> is	-6 -7 1 11 2 -3 -16
sb:<level> like	-1 -4 13 -5 -2 0 -6
sb:<level> more	0 1 20 -14 -7 0 -6
sb:<level> now	-2 10 -15 -1 6 0 2
sb:<level> of	-2 -17 7 4 1 -5 -11
sb:<level> on	-5 8 0 -1 -1 1 -6
sb:<level> or	-2 -19 11 -2 -10 2 3
sb:<level> ordinary	0 -1 -13 3 12 0 -1
sb:<level> over	-2 -3 10 -2 -6 -3 0
sb:<level> stay	0 -6 -4 13 -10 0 0
sb:<level> surcharge	0 0 14 -6 -9 0 0
sb:<level> tariff	-2 3 7 2 -8 0 -14
sb:<level> there	-2 2 -4 3 6 -1 -13
sb:<level> thi	0 0 -14 4 11 0 -1
sb:<level> to	13 0 1 8 -21 -1 -5
sb:<level> under	5 10 6 -11 1 -3 -15
sb:<level> until	-3 6 -10 21 -21 3 -6
sb:<level> was	6 -4 17 -11 -9 0 -3
sb:<level> which	0 0 -9 11 -1 0 -1
sb:<money>	-13 0 -4 -10 12 -5 12
sb:<money> of	-8 -5 5 -12 7 -1 10
sb:<money> will	0 0 7 6 -4 0 -12
sb:<month-ahead>	7 5 -14 -2 9 13 -22
sb:<month-ahead> ,	5 -1 5 6 -17 8 -8
sb:<month-ahead> :	-1 4 0 -14 9 0 -3
sb:<month-ahead> ;	0 0 -2 -6 11 -5 0
sb:<month-ahead> it	-2 -1 -7 5 -4 11 -6
sb:<month-gone>	-33 -21 -6 5 11 10 -3
sb:<month-gone> ,	-17 -3 15 -1 -14 15 -13
sb:<month-gone> :	-7 -11 -36 16 19 -2 8
sb:<month-gone> ;	0 1 19 -13 -1 -1 -8
sb:<month-gone> <name>	-2 -7 -4 7 8 -11 -13
sb:<month-gone> <quality>	0 -4 -20 0 20 -1 -5
sb:<month-gone> and	-2 -2 23 -24 -7 -9 12
sb:<month-gone> at	0 0 12 -11 -5 -1 2
sb:<month-gone> it	-8 -9 -12 15 0 -3 1
sb:<month-gone> last	0 6 -1 -5 -12 8 4
sb:<month-gone> of	0 -3 0 -10 16 -5 -2
sb:<month-gone> that	-7 -6 6 11 0 -1 -14
sb:<month-gone> the	-4 2 -14 -2 0 4 10
sb:<month-gone> they	0 -6 -17 3 6 7 5
sb:<month-gone> with	0 -11 11 -5 5 -1 -8
sb:<month-today>	0 -2 -10 2 6 2 -3
sb:<name>	-12 -14 6 10 1 -5 -6
sb:<name> "	-4 -1 -4 -2 11 0 -4
sb:<name> 's	0 15 6 -9 -5 1 -7
sb:<name> (	-7 -27 -2 2 12 -3 7
sb:<name> )	-4 -6 -5 18 -8 -1 -7
sb:<name> ,	-10 -13 15 -4 3 -6 -7
sb:<name> :	-9 -14 13 6 -8 -10 -4
sb:<name> ;	4 10 -2 -11 -4 -6 8
sb:<name> <level>	-12 5 0 -8 -3 0 8
sb:<name> <number>	-4 -9 10 -6 -4 -5 7
sb:<name> <quality>	0 -3 -10 11 -4 0 3
sb:<name> accept	0 0 -7 12 -6 0 -1
sb:<name> agree	0 -1 -13 21 -15 -2 0
sb:<name> and	2 -31 -4 9 -14 -6 19
sb:<name> announce	-3 10 8 9 -10 -1 -24
sb:<name> apply	0 -16 7 -1 5 0 -6
sb:<name> ask	-2 2 0 -16 10 -2 0
sb:<name> at	-15 -4 -2 6 4 -1 -6
sb:<name> bear	0 -7 13 -7 0 0 -4
sb:<name> begin	0 -1 6 -13 5 0 0
sb:<name> bring	0 6 7 0 -13 0 0
sb:<name> butter	0 1 -9 -7 3 0 11
sb:<name> charge	6 3 -2 4 -5 4 -13
sb:<name> collect	-1 14 3 -5 -5 -5 -10
sb:<name> could	-13 -8 5 0 -4 0 9
sb:<name> court	0 0 12 -6 -8 0 -1
sb:<name> cut	-3 -2 -6 -1 14 0 -1
sb:<name> did	-2 -8 6 7 0 0 -12
sb:<name> duty	-4 13 0 -12 -2 -4 9
sb:<name> for	-9 -10 -3 2 14 -2 -4
sb:<name> free	0 -8 15 -6 -7 3 -6
sb:<name> get	8 1 -9 8 -17 -6 7
sb:<name> go	1 -20 -10 -2 8 18 2
sb:<name> good	-2 1 12 -2 -10 -2 -2
sb:<name> had	0 21 3 1 -11 -6 -11
sb:<name> halve	0 0 -10 1 14 0 -10
sb:<name> has	-9 -7 1 5 10 -16 -8
sb:<name> have	5 10 -14 7 -12 0 10
sb:<name> hit	0 -3 1 12 -12 0 -9
sb:<name> instead	0 -14 -2 -3 7 -1 9
sb:<name> is	6 -8 -5 -8 2 -10 16
sb:<name> it	-2 9 -7 14 -9 -3 -10
sb:<name> its	0 7 5 -12 2 0 -2
sb:<name> keep	-3 0 3 -3 -15 0 12
sb:<name> lapse	0 -6 10 -5 -2 0 0
sb:<name> leave	0 4 11 -10 0 0 -9
sb:<name> levy	-3 9 7 -26 8 -1 0
sb:<name> lose	0 -3 -19 8 15 0 -7
sb:<name> lower	-1 -3 3 2 2 0 -11
sb:<name> might	-7 -4 -8 0 -1 0 15
sb:<name> offer	-6 4 -7 -9 -6 0 16
sb:<name> on	-14 -3 10 3 -14 14 -19
sb:<name> one	0 -1 -4 11 0 0 -11
sb:<name> pay	-4 -16 11 -4 3 2 -4
sb:<name> promise	0 3 -2 -5 11 0 -7
sb:<name> put	1 5 -1 -16 14 -2 -6
sb:<name> raise	4 -3 0 6 1 -1 -16
sb:<name> rate	-1 0 5 -15 8 3 -2
sb:<name> reduce	0 0 4 -13 10 0 -9
sb:<name> say	-2 -10 -8 17 -10 2 -3
sb:<name> settle	0 0 11 -8 2 0 -7
sb:<name> shall	-2 -9 -7 12 -4 0 4
sb:<name> since	0 -6 -7 0 15 0 -3
sb:<name> stop	0 -4 -8 14 -1 0 0
sb:<name> take	-4 4 11 -11 -7 9 -9
sb:<name> tariff	9 0 18 -18 -1 -2 -8
sb:<name> that	-5 3 -9 -21 12 -2 22
sb:<name> the	2 -12 -7 -8 6 -1 18
sb:<name> then	-3 2 -11 12 -7 -1 4
sb:<name> there	-1 0 15 -12 -1 0 -1
sb:<name> to	-3 -18 6 15 -10 5 -15
sb:<name> under	0 9 0 -15 4 0 0
sb:<name> want	7 -6 10 -18 -17 0 1
sb:<name> was	0 2 -6 10 -1 -16 -2
sb:<name> we	7 -5 -5 -14 8 6 -1
sb:<name> were	0 -2 -13 -2 -4 -1 14
sb:<name> will	6 -9 5 -1 -14 5 1
sb:<name> without	0 0 0 -13 13 0 0
sb:<name> would	-6 -1 -3 6 -20 -11 10
sb:<name> —	-6 -2 20 -2 -16 -2 -25
sb:<not>	12 7 -3 -11 -1 -3 -1
sb:<number>	8 -11 -2 -3 9 13 -8
sb:<number> (	-13 5 4 -10 11 0 -6
sb:<number> )	0 -4 -5 -6 14 0 -2
sb:<number> +	0 -3 11 0 -8 0 -2
sb:<number> ,	-4 -8 1 -7 6 11 -1
sb:<number> /	12 3 -8 13 -12 -6 -12
sb:<number> :	25 -18 -7 5 -8 12 -3
sb:<number> <day-today>	-3 -4 3 8 2 -1 -18
sb:<number> <name>	3 0 -21 5 15 -2 4
sb:<number> <person>	6 -2 -6 -12 10 -1 6
sb:<number> <quality>	3 -4 -18 -1 0 0 20
sb:<number> a	10 -22 13 1 -9 -5 -1
sb:<number> and	-7 -11 8 -4 5 -2 4
sb:<number> duty	-3 -5 31 -16 -13 -1 -7
sb:<number> economy	0 0 -2 -9 -8 0 13
sb:<number> for	-5 5 8 -13 -4 2 1
sb:<number> from	-3 -15 7 -3 9 5 -9
sb:<number> if	5 0 -11 -2 5 0 6
sb:<number> is	-4 -8 13 -8 8 -5 -4
sb:<number> it	-3 -13 -2 -2 13 5 -16
sb:<number> make	0 2 7 -13 -3 5 -2
sb:<number> now	0 4 -12 7 8 -1 -10
sb:<number> of	6 -18 -9 15 3 -10 -4
sb:<number> on	-10 -7 2 -10 8 0 8
sb:<number> or	-7 -3 11 4 -13 -3 -1
sb:<number> other	0 -2 -18 2 10 0 6
sb:<number> p	-1 0 7 -14 0 0 4
sb:<number> per	-1 1 1 -15 -5 7 6
sb:<number> plu	-2 2 16 -8 -6 -2 -6
sb:<number> tariff	0 2 13 -7 -5 0 -11
sb:<number> th	-6 12 -6 1 -7 4 -4
sb:<number> that	-9 5 -10 4 5 10 -5
sb:<number> the	4 -2 4 -23 13 2 0
sb:<number> there	-1 -2 -1 11 -8 0 -1
sb:<number> they	0 0 -4 -6 10 0 -2
sb:<number> thi	0 0 -8 12 -10 0 4
sb:<number> to	1 5 15 -5 -11 0 -12
sb:<number> until	7 4 0 7 -15 0 -7
sb:<number> with	-1 4 0 -14 10 3 -3
sb:<number> —	2 -11 11 -2 6 -7 -13
sb:<office>	-2 2 -6 0 -8 -4 12
sb:<office> :	-5 14 -9 -1 6 3 -6
sb:<office> explain	0 -1 -2 13 -5 0 -11
sb:<office> has	-6 -5 -10 11 -4 0 7
sb:<office> may	0 -1 5 13 0 0 -16
sb:<office> of	-5 -1 11 -13 -1 0 5
sb:<office> order	0 -1 1 -7 11 0 -7
sb:<office> say	5 -9 -2 -19 2 0 15
sb:<office> sign	0 0 -14 11 -1 0 2
sb:<organisation>	-2 -8 2 -3 -6 1 10
sb:<organisation> 's	-2 -6 -13 4 17 0 -1
sb:<organisation> ,	-9 -10 12 4 -11 -3 0
sb:<organisation> :	-1 -9 -2 3 -15 -1 11
sb:<organisation> has	6 -1 -21 -4 -6 6 19
sb:<organisation> in	-17 -2 10 -9 3 -3 3
sb:<organisation> pay	0 0 12 -9 -1 0 -4
sb:<organisation> propose	0 0 -13 5 -2 0 8
sb:<organisation> say	4 9 5 0 1 -1 -20
sb:<organisation> strike	0 0 8 -11 4 -2 -3
sb:<organisation> that	-1 7 13 -7 -10 0 -8
sb:<organisation> threw	0 0 -10 -3 12 0 0
sb:<organisation> to	8 -4 -15 10 -2 0 0
sb:<organisation> will	-5 -5 3 -12 0 0 15
sb:<person>	-12 0 -1 0 -17 -19 22
sb:<person> 's	0 -2 -6 1 -5 -2 10
sb:<person> (	1 0 0 15 -10 -3 -15
sb:<person> :	3 16 -2 -8 -3 0 -11
sb:<person> also	0 0 -4 -6 0 0 12
sb:<person> and	0 5 6 5 0 -1 -27
sb:<person> announce	-10 -11 -11 -8 5 0 19
sb:<person> answer	4 -6 1 -6 -13 -1 14
sb:<person> ask	-5 0 13 -12 -10 6 -4
sb:<person> call	0 0 14 -8 -5 0 -7
sb:<person> come	0 0 -9 -2 -6 0 14
sb:<person> had	4 -12 11 -1 -2 -5 -5
sb:<person> has	-12 -4 -9 3 -3 0 14
sb:<person> let	-2 1 3 -11 6 0 1
sb:<person> on	-3 5 10 9 -15 0 -17
sb:<person> propose	0 -1 -8 -2 11 0 -4
sb:<person> put	0 3 -15 19 -1 -3 -12
sb:<person> report	-4 0 -6 -10 0 0 15
sb:<person> say	-3 -1 -1 -14 7 -5 12
sb:<person> sign	-3 0 5 -12 4 -1 10
sb:<person> tell	-7 1 5 11 -4 -4 -7
sb:<person> write	-1 -5 2 11 -6 0 -8
sb:<points>	-6 12 8 -10 -13 -6 7
sb:<points> come	0 11 5 -11 -7 0 -3
sb:<points> of	0 -8 13 -4 -4 0 -6
sb:<quality>	-2 -9 12 -4 7 -5 -11
sb:<quality> ,	-4 0 -3 19 -8 -1 -13
sb:<quality> :	-5 -10 19 1 -8 -2 -10
sb:<quality> <level>	0 -1 -6 12 -5 0 -3
sb:<quality> and	-1 -10 3 -12 10 -1 7
sb:<quality> avocado	3 15 -4 -8 -6 0 -6
sb:<quality> border	0 -3 -10 0 12 0 0
sb:<quality> car	-11 7 -6 -7 11 0 7
sb:<quality> carpet	2 0 -13 9 -12 6 5
sb:<quality> cashmere	0 2 -7 11 -6 -1 -4
sb:<quality> cement	1 -18 9 9 -6 -1 -6
sb:<quality> charge	2 -2 6 -17 6 4 0
sb:<quality> coconut	0 -7 4 -14 -2 6 7
sb:<quality> cod	0 6 -6 10 -13 0 -8
sb:<quality> coffee	0 -15 -4 3 7 9 -2
sb:<quality> copper	4 17 0 -18 -7 5 -8
sb:<quality> cotton	-5 -15 12 2 4 0 -14
sb:<quality> country	0 0 -7 -7 -1 0 15
sb:<quality> cut	0 -2 15 -9 -4 0 -1
sb:<quality> date	-1 -11 2 4 10 -6 -9
sb:<quality> dried	0 2 -2 -16 8 0 8
sb:<quality> farm	0 4 -11 4 7 0 -9
sb:<quality> flour	-1 7 5 -14 -2 0 2
sb:<quality> grape	0 -3 -7 5 -2 11 -7
sb:<quality> groundnut	0 5 9 -10 -13 0 4
sb:<quality> had	-2 -3 -6 -1 -1 -3 12
sb:<quality> honey	-3 -5 -1 12 -12 0 2
sb:<quality> import	-1 4 -5 -1 -6 12 -8
sb:<quality> industrial	-2 -4 -15 6 -1 0 10
sb:<quality> insulin	0 4 -10 1 -11 6 7
sb:<quality> machine	-1 7 -7 12 -6 0 -14
sb:<quality> medicine	-1 3 1 -12 8 0 3
sb:<quality> milk	0 -7 -3 13 0 -1 -3
sb:<quality> mining	0 -6 4 -13 8 0 2
sb:<quality> motorcycle	-2 0 -11 15 -3 0 -3
sb:<quality> oil	-3 -2 -11 2 6 -2 6
sb:<quality> one	-3 -3 9 3 -10 2 -11
sb:<quality> orange	-6 -2 1 -7 13 0 -6
sb:<quality> origin	-4 -6 -6 11 1 -2 -3
sb:<quality> palm	2 0 5 3 -13 1 -4
sb:<quality> paper	8 -7 -7 -6 12 0 0
sb:<quality> pineapple	-4 -4 15 -8 -1 0 0
sb:<quality> pork	-3 -4 11 1 -9 0 -6
sb:<quality> port	0 -8 0 -12 11 -1 3
sb:<quality> potatoe	0 5 3 7 -16 0 -2
sb:<quality> president	-1 -3 -3 -3 -3 0 11
sb:<quality> product	-3 -5 11 -5 -19 -1 9
sb:<quality> radio	-1 0 -4 11 0 0 -9
sb:<quality> rice	-11 15 6 1 -12 -2 -13
sb:<quality> rubber	-5 21 -3 -16 0 -2 -7
sb:<quality> rum	0 0 10 -13 -1 -1 3
sb:<quality> sesame	0 2 -5 -5 13 -3 -6
sb:<quality> shoe	-2 9 7 -22 -1 1 2
sb:<quality> side	-10 -5 -3 0 2 0 11
sb:<quality> soybean	-5 -7 14 -6 -2 -3 2
sb:<quality> steel	1 5 -11 3 11 -1 -8
sb:<quality> stuff	-4 0 -4 11 -2 0 -2
sb:<quality> sugar	4 2 1 -9 4 -8 0
sb:<quality> surcharge	4 -1 14 -14 -7 2 -7
sb:<quality> tariff	-13 15 11 -4 -13 -9 1
sb:<quality> timber	7 -2 1 0 -14 -1 7
sb:<quality> tomato	0 0 9 -12 -4 0 5
sb:<quality> tuna	-9 -1 -2 15 5 -1 -18
sb:<quality> tyre	2 -1 1 10 -15 -3 -1
sb:<quality> watche	0 10 -7 6 -7 -1 -4
sb:<quality> wheat	-3 -4 4 -11 3 1 6
sb:<quality> wool	0 -5 13 -8 2 0 -6
sb:<quality> yarn	6 0 -12 3 1 0 3
sb:<seat>	-1 -13 -2 1 3 0 6
sb:<seat> ,	-7 -9 -2 0 10 -4 3
sb:<seat> :	4 -10 -12 5 0 -1 10
sb:<seat> <day-gone>	0 6 -12 0 7 0 0
sb:<seat> and	-6 11 4 -2 2 -2 -14
sb:<seat> double	0 -1 -10 0 12 0 -5
sb:<seat> from	-2 6 10 -11 -8 0 0
sb:<seat> go	-5 -2 3 -9 -1 2 7
sb:<seat> had	0 -14 4 -7 -9 8 8
sb:<seat> has	-18 -4 -5 3 1 -1 11
sb:<seat> instead	0 6 1 3 -14 0 -3
sb:<seat> keep	0 5 -16 5 -8 0 11
sb:<seat> make	0 0 15 -6 -5 0 -9
sb:<seat> on	-3 -4 -6 11 -6 0 2
sb:<seat> put	-1 -12 11 -11 9 -2 -7
sb:<seat> say	-3 -2 13 -9 -14 -1 2
sb:<seat> that	0 -16 12 0 0 -2 -2
sb:<seat> the	-1 -3 -1 -12 8 0 9
sb:<seat> to	5 0 0 -14 6 5 -2
sb:<seat> would	12 -7 -5 3 -3 0 -2
sb:<sender>	-21 -7 10 5 -2 6 -7
sb:<span>	-3 -5 -5 -13 15 -11 15
sb:<span> ,	4 -3 2 -12 15 -12 -1
sb:<span> :	0 -6 -6 1 0 0 11
sb:<span> ;	0 -5 -14 3 11 0 5
sb:<span> <name>	0 3 -11 5 6 0 -7
sb:<span> after	-2 3 10 11 -15 -8 -11
sb:<span> and	4 1 -10 -2 17 -4 -4
sb:<span> before	0 2 -1 4 -18 -1 11
sb:<span> earlier	0 0 11 -19 -1 0 6
sb:<span> from	0 -20 2 -11 0 0 19
sb:<span> it	0 -2 1 7 -12 3 1
sb:<span> later	-1 0 -5 -8 9 7 -5
sb:<span> of	4 -12 -14 -4 7 -5 18
sb:<span> the	-1 7 9 -1 -12 -2 -12
sb:<taker>	15 6 -6 -5 2 -3 -4
sb:<v-agree>	-9 0 -6 11 -7 10 -6
sb:<v-bear>	-8 -10 5 3 1 -2 0
sb:<v-buy>	0 -4 0 4 8 6 -20
sb:<v-deny>	18 -5 3 -15 2 -7 -9
sb:<v-down>	-1 -14 -3 8 -5 -16 11
sb:<v-end>	-3 14 0 -3 4 -12 -17
sb:<v-lack>	-7 -3 -4 -4 1 -4 14
sb:<v-propose>	3 -2 -5 -20 -21 -9 29
sb:<v-refuse>	5 3 -3 -16 -1 -3 11
sb:<v-renew>	-11 10 9 -13 6 -4 -20
sb:<v-return>	-15 9 -8 -1 6 11 -11
sb:<v-say>	25 -18 -2 -4 -13 -3 8
sb:<v-sell>	-3 -8 3 0 14 4 -17
sb:<v-sign>	-13 13 -1 10 -5 -18 -11
sb:<v-suspend>	-1 8 -1 3 -12 -10 2
sb:<v-threaten>	-9 -4 7 -12 -1 -12 13
sb:<v-up>	-5 6 -11 -1 5 11 2
sb:@	8 -11 -3 8 0 -5 -8
sb:[	13 7 -16 -17 1 -1 7
sb:]	9 6 -9 -11 0 0 3
sb:_	2 0 -9 17 -11 -3 -11
sb:a	14 -9 -3 0 -11 -11 7
sb:a )	-5 1 0 13 -16 -1 -5
sb:a <level>	-6 -2 1 12 -17 0 1
sb:a <name>	-1 0 16 -1 -7 0 -9
sb:a <quality>	-6 9 3 -4 3 3 -13
sb:a <seat>	8 -3 7 1 -4 0 -15
sb:a baseline	0 0 15 -12 -1 0 -2
sb:a box	0 -1 10 0 -7 0 -2
sb:a car	0 0 14 -17 2 0 0
sb:a ceiling	-3 -2 10 3 -6 0 -9
sb:a deal	0 -9 -13 16 -6 5 4
sb:a duty	-1 -7 -10 3 -9 11 13
sb:a figure	9 2 -1 -2 -11 0 0
sb:a flat	6 2 3 -16 11 -1 -11
sb:a framework	-1 -3 20 -13 -5 0 -5
sb:a further	-10 0 0 10 -1 -2 -8
sb:a half	0 -1 -9 -7 13 0 0
sb:a joint	0 6 -11 7 0 0 -4
sb:a list	4 -14 -9 -12 12 -5 19
sb:a lot	0 -9 12 2 -2 0 -4
sb:a machine	0 -1 12 -9 -3 0 -2
sb:a new	-7 18 -14 -8 -14 3 14
sb:a newspaper	10 -8 -5 6 0 0 -7
sb:a notice	0 8 -9 -11 12 0 0
sb:a paper	-6 0 -5 1 -7 0 12
sb:a pause	-2 -11 0 -7 16 0 -1
sb:a permanent	-11 0 -8 2 0 0 13
sb:a proclamation	-1 0 -5 16 -6 0 -14
sb:a quota	-7 -6 -1 9 -14 0 5
sb:a reciprocal	-3 -5 -4 8 4 -1 -11
sb:a report	21 -2 -9 -6 -3 0 -14
sb:a return	-9 19 2 -12 -1 -2 -7
sb:a rumour	2 -7 -16 16 -6 0 -2
sb:a standstill	0 -6 -6 -1 -2 0 13
sb:a steel	0 -2 12 -2 -4 0 -4
sb:a step	0 -2 4 -11 -6 0 10
sb:a tariff	-15 2 -21 9 11 -3 7
sb:a threat	-5 -1 -5 -1 -4 0 13
sb:a total	-9 -3 9 1 4 -2 -17
sb:a treaty	-3 -6 26 -18 -2 -1 -13
sb:a truce	-10 8 0 -35 13 -1 8
sb:a year	7 -2 -18 -11 20 0 -3
sb:about	18 -3 5 -7 -3 3 -11
sb:about <level>	0 -2 8 -12 8 0 -5
sb:about a	5 -1 -17 6 2 0 4
sb:about the	0 5 0 6 -1 9 -18
sb:above	-5 -13 21 -9 0 2 -7
sb:abroad	0 -5 12 1 -5 0 -10
sb:absence	0 21 -13 -10 -3 0 -7
sb:absence of	0 18 -10 -8 -2 0 -6
sb:according	11 -11 -12 0 -3 0 10
sb:according to	5 -11 -18 4 -3 0 14
sb:accordingly	0 0 7 -15 8 0 -5
sb:act	0 2 -3 -2 11 0 -6
sb:ad	0 -8 11 0 -7 0 -2
sb:ad valorem	0 -8 11 0 -7 0 -2
sb:add	-13 3 17 -1 -6 -7 -12
sb:add it	-1 -4 14 -6 -5 -1 -1
sb:add to	-1 -3 15 -8 -1 0 -6
sb:add up	3 -9 4 5 0 -1 -14
sb:addition to	-1 -3 12 -8 2 0 -10
sb:additional	-10 -8 1 7 2 -12 -2
sb:additional <level>	0 0 3 -9 12 -2 -8
sb:additional duty	-3 -5 2 9 -9 -4 -5
sb:adjust	0 0 -9 12 -5 0 0
sb:admit	11 -6 -1 3 -2 -2 -8
sb:admit <quality>	-2 -3 1 14 -6 0 -9
sb:adopt	0 -2 -3 13 -8 0 -4
sb:affected	0 -2 10 -1 -6 0 -1
sb:after	-2 24 -25 7 7 -10 -5
sb:after <person>	0 -1 11 -7 -12 0 3
sb:after midnight	0 10 4 -11 -7 0 -1
sb:after that	-10 30 -27 0 -10 -5 4
sb:afterward	0 13 -32 26 -10 0 -15
sb:again	-4 24 -8 -20 8 0 -6
sb:again ,	0 20 -8 0 -9 -2 -6
sb:against <level>	0 5 5 -19 -4 0 7
sb:against <number>	0 0 -7 10 -2 0 -4
sb:ago	1 -2 -3 -9 23 -9 -14
sb:ago ,	-1 0 5 -12 8 -2 -1
sb:agree in	-1 8 5 -11 -3 -2 6
sb:agree that	-1 5 13 -7 -3 0 -11
sb:agree to	10 3 -7 10 -15 0 -12
sb:agreement	-13 -2 9 12 -5 -13 -21
sb:agreement ,	-2 -4 11 -4 -5 0 1
sb:agreement <name>	0 0 -11 7 10 0 -9
sb:agreement <quality>	0 0 -11 -4 12 0 5
sb:agreement of	0 -3 3 5 0 0 -10
sb:agreement sign	0 0 9 -11 3 0 0
sb:agreement with	-11 -8 0 22 -30 -1 -21
sb:ahead	-4 -6 -2 -3 0 0 11
sb:aircraft	-3 -9 -10 24 -10 -3 -8
sb:aircraft and	0 -5 -14 20 -1 -2 -8
sb:al	0 -1 -12 -3 0 0 13
sb:al -	0 -1 -12 -3 0 0 13
sb:all	9 5 0 -16 5 4 0
sb:all ,	6 0 1 -18 0 6 2
sb:all -	0 0 -12 14 0 0 -3
sb:all <quality>	-1 0 5 -16 11 0 3
sb:all in	0 -5 13 -13 -1 0 1
sb:all three	0 4 9 -19 -1 -2 2
sb:allow	-2 1 -12 -6 5 0 11
sb:allow tariff	0 0 -7 -5 -1 0 11
sb:almost	-3 -3 4 -8 -11 0 10
sb:alone	5 -9 11 2 -7 0 -7
sb:along	0 0 13 -4 -7 0 -4
sb:along with	0 0 11 -3 -7 0 -1
sb:also	-7 -10 -8 12 -7 -7 7
sb:also at	0 -5 -6 15 -6 0 -9
sb:also on	0 -1 -8 15 -5 0 -7
sb:also pay	0 0 13 -11 -1 0 -1
sb:also say	-6 -2 -4 -13 6 0 13
sb:aluminium	-8 -4 0 3 7 3 -13
sb:aluminum	-4 -14 16 -5 5 -5 -17
sb:am tell	12 -2 -7 0 0 0 -5
sb:among	0 -17 -17 10 11 0 6
sb:among other	0 -1 -11 7 7 0 -2
sb:among them	-1 -11 -7 -5 10 0 10
sb:amount to	-1 -7 3 2 0 1 -13
sb:an	-7 -1 -3 8 -4 -17 5
sb:an agreement	-9 -4 -2 12 -8 -3 0
sb:an extension	-1 23 -6 -19 -10 0 3
sb:an order	-1 -5 0 2 7 0 -14
sb:and	-23 2 1 6 -6 -7 0
sb:and ,	-2 0 -13 10 -2 4 2
sb:and <level>	-1 -4 14 0 -11 -3 -4
sb:and <name>	2 0 4 -2 -14 0 7
sb:and <number>	-2 -11 16 -22 0 7 6
sb:and <quality>	-6 -6 5 3 2 -11 -4
sb:and <seat>	-6 0 3 9 -1 6 -20
sb:and a	-12 4 -19 -8 21 -2 9
sb:and about	0 3 14 -13 -5 0 -4
sb:and after	0 4 0 11 -13 -1 -4
sb:and all	0 1 0 -10 -3 0 10
sb:and aluminium	-2 -12 4 -1 11 -1 -10
sb:and aluminum	-2 -11 17 0 -6 -3 -11
sb:and at	-2 -13 0 3 7 1 -7
sb:and beef	0 2 10 -20 6 0 -5
sb:and car	0 0 -4 12 -10 2 -8
sb:and cheese	0 -6 -6 14 -5 0 -1
sb:and come	0 -1 -11 13 0 -3 0
sb:and did	-2 -5 -9 2 11 -1 0
sb:and drop	0 -1 -3 -19 7 0 12
sb:and for	0 -9 -4 13 -18 14 0
sb:and from	0 0 -1 11 -10 0 -14
sb:and heavy	0 -1 -5 12 -6 0 -5
sb:and hold	0 -8 -5 11 0 0 0
sb:and is	0 -6 14 -10 -7 0 3
sb:and it	8 -1 6 -16 4 0 -2
sb:and its	0 -3 6 -12 9 0 0
sb:and last	0 -1 -15 13 2 0 0
sb:and leave	0 -2 5 -12 0 0 6
sb:and lumber	0 0 -15 17 -1 0 -3
sb:and no	2 -11 -3 7 5 -3 -6
sb:and nobody	0 -1 0 -12 13 -1 -7
sb:and not	-2 7 -9 3 4 -9 1
sb:and one	0 2 -15 15 0 -2 -3
sb:and other	0 0 10 -1 -11 0 3
sb:and part	0 -4 -2 -8 11 0 6
sb:and pay	-5 -19 21 -2 -7 5 -19
sb:and pea	0 -3 18 -6 -8 -1 -9
sb:and poultry	0 -1 -11 12 -1 2 -4
sb:and shoe	0 2 -7 14 -6 0 -6
sb:and since	0 2 16 -8 -13 0 -3
sb:and so	-1 -14 9 -6 0 0 5
sb:and spirit	0 -2 2 -13 0 -1 11
sb:and that	20 -3 0 -3 0 -5 -10
sb:and the	0 5 0 11 -4 -12 -13
sb:and those	0 0 1 2 -12 0 2
sb:and to	-3 0 -16 10 -4 -2 11
sb:and tractor	0 -4 -7 -3 0 0 13
sb:and up	0 0 11 -6 -2 0 -2
sb:and vanity	0 -4 -6 15 -1 0 -9
sb:and we	-7 14 0 0 -7 -1 -7
sb:and will	-1 -10 15 0 5 0 -28
sb:and with	0 7 5 -15 -10 7 5
sb:and would	-1 18 -6 -4 -15 -1 -1
sb:and you	0 5 -11 -15 7 0 9
sb:announce	-14 -4 -7 11 -11 -10 10
sb:announce ,	0 -7 3 -10 0 0 9
sb:announce a	-3 11 -5 0 0 3 -8
sb:announce an	6 -1 -15 3 -2 0 7
sb:announce for	0 -1 0 1 -14 -5 12
sb:announce that	-14 -14 0 3 19 0 -9
sb:announce with	0 -1 -11 14 -1 0 -3
sb:announcement no	0 0 -7 11 -2 0 -2
sb:another	-12 -9 -8 23 -14 -1 1
sb:another <level>	0 -2 10 2 -3 0 -11
sb:another <span>	0 2 15 -12 -3 -1 -7
sb:answer	-10 -6 -11 5 12 6 0
sb:answer ,	-1 -6 -17 1 14 0 7
sb:answer :	-2 -12 -6 6 2 5 1
sb:answer on	-1 -4 -9 0 -5 0 13
sb:answer to	1 -3 6 -25 11 -1 0
sb:answer with	3 8 -11 1 5 1 -8
sb:anti	-3 0 11 -14 -11 0 7
sb:anti -	-3 0 11 -14 -11 0 7
sb:anybody	11 -7 0 1 -6 0 -5
sb:anyone	6 -6 -2 -2 14 -7 -10
sb:anything	-2 15 -1 -7 3 -4 -9
sb:anything ,	0 12 -1 -9 -3 0 0
sb:apple pay	0 -4 -10 12 3 0 -4
sb:apply	-12 12 -4 2 -2 -8 -5
sb:apply ,	0 -2 11 2 -12 0 -6
sb:apply :	0 8 7 -13 -3 -1 -9
sb:apply again	0 11 -3 -6 -2 0 -2
sb:apply from	0 13 -8 -1 -2 0 -2
sb:apply since	0 0 12 -4 -8 0 -3
sb:apply to	-2 2 -11 1 7 0 3
sb:approval	0 -4 -5 14 -3 0 -9
sb:apricot	6 6 -3 3 -16 -1 -2
sb:are	-7 2 1 6 1 -10 -7
sb:are :	0 -2 12 -7 -2 0 0
sb:are <level>	0 -3 -2 13 -20 -1 2
sb:are at	9 -2 -4 13 -13 -1 -21
sb:are back	0 11 -6 -7 4 0 -7
sb:are charge	-4 6 13 -13 -10 -2 2
sb:are get	-6 -2 6 2 -2 0 -16
sb:are go	4 0 -15 -13 9 0 10
sb:are not	-11 3 1 -9 6 0 3
sb:are subject	0 -3 13 -5 -3 0 -3
sb:are the	0 4 -18 -12 26 0 -1
sb:are to	-8 -8 -9 7 -10 -2 12
sb:arithmetic	-1 5 -15 17 -12 -1 -4
sb:arrangement	-3 14 -1 -2 -3 0 -6
sb:arrangement with	0 -1 8 0 1 0 -10
sb:arrival in	0 -2 10 -9 0 0 0
sb:arrive	-1 1 -21 15 -5 -2 7
sb:article	0 -13 -6 2 12 -2 0
sb:as	15 -14 -3 -2 6 9 -7
sb:as <level>	0 -1 2 -15 7 6 -4
sb:as <name>	-9 2 11 0 -6 0 -6
sb:as against	0 9 -5 5 -11 -3 1
sb:as before	0 -5 13 3 -18 0 -2
sb:as from	0 -8 12 1 0 0 -8
sb:as long	-3 4 0 8 -14 -1 -1
sb:as much	-3 2 -1 -15 -13 20 2
sb:as of	-10 -23 4 3 18 -5 -23
sb:as the	-3 8 2 -13 7 2 -4
sb:aside	0 -4 -10 10 -1 0 5
sb:ask <level>	0 9 -3 -9 10 0 -11
sb:ask <person>	4 0 16 -9 -7 0 -11
sb:ask about	13 0 -14 10 2 6 -20
sb:ask for	2 0 -4 -13 8 -4 4
sb:ask that	-7 0 -4 -2 -11 0 18
sb:ask the	-7 -1 -8 2 -1 0 12
sb:asparagu	-1 0 0 15 -15 -1 -9
sb:at	-4 -2 4 0 -20 24 -1
sb:at <level>	4 12 -6 -11 0 10 1
sb:at <number>	10 -1 -14 25 -17 5 -12
sb:at <quality>	0 -4 -5 0 10 -1 -1
sb:at a	-5 -4 15 -5 0 0 -6
sb:at all	0 13 -8 -3 -7 0 2
sb:at its	-1 -5 -5 4 -15 16 -5
sb:at midnight	0 -1 14 -5 -10 0 0
sb:at one	0 -1 1 -13 5 -6 8
sb:at present	-4 3 8 0 -9 -11 0
sb:at stake	0 9 5 -5 -16 -1 2
sb:at the	-9 8 -10 3 -18 29 -9
sb:at their	0 -5 0 -12 -4 15 -1
sb:autumn	-7 0 -11 12 -2 3 -4
sb:autumn ,	-3 0 -3 11 -3 -4 -5
sb:away	0 14 -25 7 13 -1 -4
sb:b	4 14 -18 10 -17 -1 0
sb:b )	-2 12 -16 5 -13 -1 7
sb:back	-9 27 -7 -2 -1 -8 -15
sb:back ,	0 9 -3 1 -4 -3 -6
sb:back :	-3 15 -1 -12 -4 0 -6
sb:back at	-4 7 10 -22 3 0 -15
sb:back the	0 -1 -3 -10 11 0 1
sb:back with	1 -1 -1 -1 -12 -1 12
sb:bad	0 8 -4 -14 -6 6 5
sb:banana	-1 18 -10 -16 5 0 3
sb:banana ,	0 12 -6 -4 -3 0 0
sb:banana at	1 8 0 1 -4 3 -12
sb:banana from	0 10 -12 -12 10 0 -4
sb:baseline of	0 -1 20 -14 -6 0 -6
sb:basic duty	0 -2 14 -9 -3 0 -2
sb:battery	4 -7 -5 6 8 0 -15
sb:be	5 6 -9 -2 -31 -9 16
sb:be <level>	-2 -6 12 -3 -9 2 -2
sb:be <number>	-5 -11 -6 7 -2 -8 14
sb:be admit	14 0 -11 -7 0 0 1
sb:be at	-2 11 -11 -5 0 0 4
sb:be capped	0 0 -4 9 0 0 -6
sb:be charge	-3 -3 -10 0 -9 -8 19
sb:be halve	0 -3 -3 -9 -4 0 15
sb:be know	-5 -4 0 -11 0 0 14
sb:be spare	-3 -2 11 7 0 0 -16
sb:bean	-8 -8 24 -6 0 -2 -17
sb:bean pay	-1 -7 18 -5 -10 0 -4
sb:bean will	0 -1 -11 14 0 0 -2
sb:bear	-6 -5 14 -8 5 4 -20
sb:became	0 -11 6 5 -4 -5 -1
sb:because	-11 6 -3 -8 7 1 3
sb:because <name>	0 8 16 -15 -10 0 -1
sb:because of	0 0 -10 1 9 -2 3
sb:become	-1 15 -32 21 -13 0 -1
sb:beef	-18 -3 -1 -7 10 2 6
sb:beef and	0 -2 -9 13 -4 0 1
sb:beef pay	0 -6 2 -15 12 0 -2
sb:been <level>	-1 -4 -15 10 0 -2 5
sb:been at	-1 3 7 6 -2 -10 -13
sb:been charge	1 2 -7 0 8 7 -18
sb:been in	-2 -2 3 -15 -2 7 5
sb:been lower	0 0 9 -13 4 0 -3
sb:been no	5 12 -1 -5 -2 0 -11
sb:been subject	0 0 5 -15 3 0 4
sb:been the	0 -5 9 8 -12 0 -1
sb:beer	-9 -12 0 4 -6 3 8
sb:before	-15 -12 -28 5 34 -10 -5
sb:before ,	-5 -16 -12 6 19 -4 -4
sb:before :	-5 0 -17 0 21 -4 -9
sb:before <day-ahead>	-1 -14 7 -12 9 0 4
sb:before <month-ahead>	-1 -2 0 -16 10 3 -4
sb:before <month-gone>	0 -9 -7 -12 20 0 -2
sb:before <number>	0 -2 -11 -4 16 0 -2
sb:before a	0 -1 0 -4 -6 0 11
sb:before it	-4 -4 -11 22 -4 -13 -3
sb:before that	2 3 -11 2 2 8 -10
sb:before the	0 4 -6 1 7 -15 -4
sb:begin	-7 -16 0 -2 6 -11 10
sb:begin ,	0 -3 12 -4 -8 -2 2
sb:begin :	0 -2 -5 12 -4 0 0
sb:begin at	-1 -8 -1 -4 -1 -1 10
sb:begin in	0 -3 -5 -2 15 -2 -6
sb:begin on	0 -7 3 -16 6 0 9
sb:believe	-1 -6 -11 0 10 10 -3
sb:believe that	-3 -3 -2 -4 6 11 -11
sb:below	-16 -11 9 -5 10 -5 1
sb:below the	-1 -4 6 -4 13 -4 -10
sb:beside	-5 -8 14 -18 7 -1 1
sb:beside ,	0 -1 7 -11 -5 0 5
sb:beside the	0 -6 8 -5 0 -1 0
sb:between	0 -5 8 1 5 -7 -14
sb:between <level>	-6 -12 8 7 -5 -2 -3
sb:between the	3 -7 8 8 -6 0 -11
sb:beyond	-6 2 3 4 -13 -2 2
sb:bicycle	0 5 -10 18 -12 0 -8
sb:biggest	0 -4 -12 8 3 -1 3
sb:bill	-10 -8 4 -2 -8 0 11
sb:bison	0 0 -13 9 -1 0 5
sb:book	-1 7 -10 10 -5 -4 -7
sb:both	-14 7 -7 0 2 2 2
sb:both country	0 6 -2 -14 4 0 4
sb:both duty	-3 6 -7 -17 2 0 12
sb:both have	0 -1 11 4 -11 0 -3
sb:both rate	0 -7 -2 0 11 -2 0
sb:both side	-2 4 5 -6 10 -5 -13
sb:both would	0 -1 -4 -7 -1 0 10
sb:bottle	-3 8 2 -13 6 0 -8
sb:bound	0 5 -1 -16 6 0 5
sb:bourbon	0 -4 12 -7 -1 0 0
sb:branded	0 -1 -9 -14 0 0 20
sb:branded medicine	0 0 -6 -10 0 0 14
sb:brick	0 -2 -10 -8 1 0 14
sb:bring	-11 7 3 -2 -7 -2 4
sb:bring <name>	0 -2 0 8 -11 0 1
sb:bring back	0 9 -5 9 0 0 -17
sb:bring down	0 0 6 -13 0 4 1
sb:bring in	0 -1 -5 -10 16 -1 -4
sb:brussel	3 0 -19 8 6 0 0
sb:bulb	-4 4 0 -14 0 6 3
sb:busan	0 2 2 2 -12 6 0
sb:buse	13 -11 4 -1 -9 0 1
sb:buse ,	0 5 9 -11 0 0 -4
sb:business	-3 -3 -10 -5 1 0 18
sb:but	-10 14 10 -7 -10 0 -4
sb:but <name>	0 11 4 -12 -6 0 -2
sb:but not	-9 -2 15 4 -6 0 -8
sb:butter	-2 5 2 -23 -1 0 13
sb:butter :	-3 13 -4 -8 -3 0 -3
sb:butter pay	3 0 -3 -13 2 -1 11
sb:buyer of	0 5 -10 -2 -1 0 8
sb:by	-7 0 7 -12 -18 0 21
sb:by <day-ahead>	-15 -13 8 -21 -10 6 30
sb:by <month-ahead>	-2 -6 12 8 -17 0 0
sb:by <span>	0 13 -11 -8 -4 0 5
sb:by courier	0 0 11 -8 -2 0 -1
sb:by now	7 0 -14 7 1 0 1
sb:by post	-8 -8 21 -15 9 -2 -15
sb:c )	0 3 -12 7 0 0 2
sb:cabinet	-2 -4 -3 4 -16 -3 10
sb:cable	0 5 -1 -13 1 0 5
sb:call	-3 11 18 -4 -11 -1 -15
sb:call fentanyl	0 0 -9 10 4 0 -6
sb:call it	0 0 11 -4 0 0 -8
sb:call reciprocal	0 11 6 -13 1 0 -11
sb:call the	0 0 12 -3 -1 0 -9
sb:call with	-2 7 9 4 -5 0 -16
sb:can	-5 -11 7 10 7 -7 -15
sb:cancel	-2 -2 -6 13 -4 0 -1
sb:cancel the	0 0 -12 14 -1 0 0
sb:canned tuna	0 2 12 -17 -1 -1 3
sb:cannot	-12 0 15 1 -5 0 -6
sb:canola	-4 6 -3 5 6 2 -17
sb:canola meal	0 -1 12 -3 -6 0 -4
sb:canola seed	-1 0 3 7 1 0 -15
sb:cap	0 2 -6 13 -5 0 -11
sb:capital	0 0 -15 9 8 0 -5
sb:capped	0 2 -11 16 -1 0 -11
sb:capped at	0 -1 -6 12 0 0 -9
sb:car	-21 -21 17 6 -10 -6 -4
sb:car ,	0 -1 11 -3 -11 -8 4
sb:car :	-2 0 -8 10 10 -3 -18
sb:car <level>	0 -3 11 -9 -11 0 4
sb:car and	0 -7 9 -14 6 -1 5
sb:car are	0 -3 -3 7 -12 0 4
sb:car at	0 0 -9 12 -13 -1 8
sb:car from	-2 -13 2 9 -10 -1 2
sb:car the	0 -1 10 -7 0 0 -4
sb:cardamom	-1 -1 5 0 4 -1 -11
sb:carpet	5 0 -10 0 -2 10 3
sb:carry <level>	0 0 -1 -10 12 -3 -4
sb:case	-6 3 -5 -10 14 -4 2
sb:case of	0 11 -6 -3 -1 0 -3
sb:cattle	0 -9 -7 11 0 6 -9
sb:ceiling	-8 -7 8 9 -2 0 -13
sb:ceiling of	-7 -3 5 14 4 0 -21
sb:cement from	2 1 -12 7 0 0 3
sb:cent	5 1 -1 -18 1 7 3
sb:certain	8 -1 1 11 -15 0 -17
sb:certain chemical	0 0 -7 13 0 0 -8
sb:champagne	0 -1 -5 -9 0 0 13
sb:change	-6 -5 21 -6 -6 -1 -11
sb:change :	-1 -5 9 -7 3 0 -2
sb:charge ,	0 -9 -1 11 -2 0 -3
sb:charge <name>	-1 -2 15 -2 -3 -7 -7
sb:charge <quality>	3 -6 -8 0 -8 10 10
sb:charge a	-1 -2 3 13 -13 -1 -7
sb:charge more	-2 -1 8 4 -6 0 -13
sb:charge of	0 5 -14 11 -7 -1 2
sb:charge on	1 -5 -2 1 3 11 -14
sb:charge us	10 -1 -2 -11 -6 -3 5
sb:chart	1 3 0 -15 3 -1 6
sb:cheese ,	-4 2 4 -15 7 -2 3
sb:chickpea	0 -11 5 -15 14 0 0
sb:chip	-10 -3 -4 0 -2 -1 13
sb:cigar	-1 2 -8 4 -11 -2 10
sb:cinnamon	4 -5 4 -14 1 0 5
sb:circular	13 3 -7 -4 -4 -1 -9
sb:claim	23 -11 -1 -21 7 0 -16
sb:claim that	14 0 0 -4 0 0 -12
sb:clear	6 4 1 3 -5 0 -11
sb:climb	0 1 -14 3 1 8 -7
sb:clock	4 -18 -6 9 13 0 -6
sb:close	3 -12 -9 10 -5 0 1
sb:cobalt	0 -4 -9 5 0 0 10
sb:cocoa butter	-1 0 8 -18 0 4 1
sb:cocoa paste	2 -7 5 5 -1 0 -13
sb:cocoa powder	-1 -7 18 -10 -4 0 -5
sb:coconut	-6 12 -3 -1 -4 4 -3
sb:cod	-7 -2 -7 -14 19 0 4
sb:cod ,	0 -3 -3 -6 10 2 -5
sb:cod at	-3 -9 -1 -14 4 0 12
sb:cod from	0 -1 -4 -3 11 0 -3
sb:cod pay	0 0 -10 -3 12 0 0
sb:coffee ,	-1 -14 -8 10 -1 4 3
sb:coffee :	-1 9 0 -12 2 0 -7
sb:coffee ;	0 0 -12 2 4 0 4
sb:coffee and	0 -12 4 -1 4 2 -4
sb:coffee at	5 5 -12 0 -10 0 10
sb:coffee from	3 -11 2 -13 15 0 -2
sb:coffee pay	-2 16 -11 8 -4 -1 -13
sb:colleague	0 -1 -10 -4 -1 0 12
sb:collect	-11 3 11 -1 -2 1 -18
sb:collect ,	-2 3 9 -11 0 0 -4
sb:collect :	-1 -17 -2 2 14 0 -3
sb:collect a	0 0 13 -10 -8 0 0
sb:collect on	0 -4 -8 9 -3 5 -2
sb:collect the	-3 -4 -6 11 -1 0 -4
sb:column	0 11 -7 -8 2 0 -2
sb:combined	-1 -3 11 -3 3 0 -11
sb:come ,	-6 0 -8 -6 0 -4 14
sb:come <span>	0 0 3 4 -10 3 -3
sb:come back	5 22 0 -9 -18 3 -18
sb:come down	4 -19 -12 12 1 -5 6
sb:come here	0 4 -9 12 -8 0 -3
sb:come in	4 -6 -12 7 9 -7 1
sb:come of	0 -10 2 8 -1 0 0
sb:come on	-1 4 5 2 -23 -1 5
sb:come the	0 3 -18 18 -5 -1 0
sb:come to	-7 -12 15 -20 17 -2 -6
sb:commerce	5 -18 14 -8 7 -1 -7
sb:commerce ministry	0 -10 12 5 -7 0 -3
sb:common	-6 5 -17 20 4 0 -14
sb:compare	0 -1 -2 2 5 3 -12
sb:comparison	0 0 19 -13 -7 0 -3
sb:comparison ,	0 0 11 -7 -5 0 -1
sb:competitor	3 -6 11 -4 3 0 -12
sb:complained	6 0 9 -12 0 0 -9
sb:component	0 -3 -21 25 -1 0 -7
sb:component follow	0 0 -8 9 0 0 -1
sb:concentrate	5 9 3 1 -14 0 -12
sb:conclude	-3 5 0 10 -7 0 -20
sb:confirm	-16 4 13 2 0 0 -12
sb:consist	0 -3 15 -11 -3 0 -2
sb:consist of	0 -3 15 -11 -3 0 -2
sb:content	-2 -10 4 7 -12 0 3
sb:continue	-2 -11 11 -1 1 -1 -3
sb:continue to	-1 -11 11 2 2 -1 -20
sb:copper	1 9 -14 5 -18 1 13
sb:copper ,	0 -2 -11 4 -8 0 10
sb:correct	17 -10 4 -11 -10 0 -3
sb:corrected	12 -5 4 -9 -8 0 0
sb:correction	15 -9 -5 2 -10 -1 -7
sb:correction :	11 -3 -4 0 -7 -1 -2
sb:cost	-2 0 9 -14 9 -5 -9
sb:cotton	-8 -3 -1 10 2 -6 -9
sb:cotton ,	0 -9 5 -9 5 0 4
sb:could	-20 5 -10 -7 0 -7 22
sb:could be	-6 0 -11 -3 0 0 13
sb:could have	1 6 0 11 -2 0 -22
sb:counted	0 -2 7 -13 -4 0 8
sb:counter	0 8 -13 6 4 0 -5
sb:counter -	0 12 -12 1 -3 0 -2
sb:countermeasure	0 4 -13 1 5 0 3
sb:countervailing	0 -3 16 -4 -8 0 -3
sb:countervailing duty	0 -3 16 -4 -8 0 -3
sb:country	3 -16 -3 12 -6 -3 1
sb:country and	0 0 11 -7 1 0 -8
sb:country are	-1 0 -14 12 0 0 2
sb:country would	-2 0 11 -3 -3 0 -6
sb:courier	-1 -2 13 -13 3 0 0
sb:court	0 -2 12 -15 0 0 -4
sb:crossed	0 0 -15 -2 13 0 3
sb:current	0 -7 12 -7 -1 0 0
sb:currently	0 0 13 -10 0 0 -4
sb:custom	-6 5 8 -8 14 -5 -16
sb:custom duty	-1 -4 -6 2 12 0 -5
sb:custom has	-5 2 -13 -1 11 0 4
sb:cut duty	-2 -1 -2 14 -11 0 -2
sb:cut flower	0 5 2 -11 3 0 1
sb:cut from	0 -6 -12 5 9 0 0
sb:cut its	7 -7 -8 -8 3 11 9
sb:cut the	2 4 2 5 -5 0 -12
sb:dairy	-1 0 -13 -4 2 -2 14
sb:dalian	0 -1 15 -7 -7 0 -1
sb:date	0 3 5 -1 -3 -12 -5
sb:date ,	0 -15 8 12 -12 -2 -1
sb:date <name>	0 -6 0 -6 11 0 -5
sb:date from	0 0 16 -18 3 0 -7
sb:day	-8 3 -10 10 -11 0 9
sb:day ,	-1 -19 1 7 0 1 6
sb:day of	0 2 -7 -9 -1 0 13
sb:day on	0 0 -9 5 1 0 3
sb:day the	3 -2 1 10 -13 0 -6
sb:day to	0 -4 11 -5 -3 0 0
sb:de	3 0 -12 7 -2 0 2
sb:deal	-8 -7 -6 10 -18 7 10
sb:deal by	0 -6 -3 -8 0 0 14
sb:deal of	-1 -4 -10 17 3 0 -12
sb:deal on	0 0 -12 2 4 0 5
sb:decision	-2 -4 -10 15 -4 1 -3
sb:declaration	-2 1 2 -11 6 0 1
sb:declare	-10 5 15 -2 -13 4 -7
sb:demand that	-5 -4 -7 -5 0 0 16
sb:denim	-2 0 7 0 -12 0 2
sb:deny	20 -3 2 -10 -3 0 -21
sb:deny that	8 -1 5 -4 0 0 -12
sb:deposit	-2 -3 -7 3 15 -2 -11
sb:deposit of	-2 -2 -1 2 11 -1 -11
sb:der	0 -1 -7 12 0 0 -7
sb:did	3 0 -8 7 8 -12 -7
sb:did away	0 0 -9 -6 13 0 0
sb:did not	-3 -7 2 13 -2 -5 -3
sb:didn't	-7 -1 -5 11 0 0 0
sb:die	0 14 -4 -6 -5 0 0
sb:difference	-3 0 -3 -6 13 0 -7
sb:difference to	-2 -7 -8 -8 18 0 -5
sb:direction	0 -3 14 -2 -7 2 -7
sb:dispute	6 -2 -5 -6 0 11 -7
sb:dispute ,	0 -3 -3 -7 -1 12 0
sb:do	8 7 7 -28 -13 3 10
sb:do not	2 3 8 -12 -4 -2 0
sb:doe	0 7 0 -5 3 -12 -3
sb:doe ,	-2 11 -11 7 -1 0 -5
sb:doe away	0 0 -6 10 -4 0 -4
sb:doe not	3 -1 12 -25 6 -3 -2
sb:doe the	2 1 5 5 -12 -2 -8
sb:done	-2 1 -22 24 -2 -1 -5
sb:done ,	0 4 -3 9 -5 0 -10
sb:double the	-4 -7 -7 -10 13 -2 10
sb:double to	0 6 6 2 0 -2 -15
sb:doug	-1 0 -7 -4 0 0 11
sb:doug ford	-1 0 -7 -4 0 0 11
sb:down	5 -27 0 7 -6 0 6
sb:down for	0 -5 -16 23 -17 -5 2
sb:down from	-2 -11 0 -1 -5 4 13
sb:down the	0 0 14 -16 -9 -2 4
sb:down to	1 -14 -4 5 6 -5 -2
sb:dozen	0 0 2 -19 15 0 -2
sb:dozen of	0 0 2 -19 15 0 -2
sb:draft	-6 -4 -18 -1 -12 -6 24
sb:draft ,	-1 -1 0 -8 -1 0 10
sb:draft had	-1 0 -2 -4 -5 -1 11
sb:draw	-6 -8 -4 4 -12 -2 13
sb:draw up	0 0 -15 6 -6 -1 11
sb:dried apricot	0 8 -3 -12 -5 0 9
sb:drone	0 -4 4 5 -5 0 -12
sb:drop	0 -21 0 -3 0 0 12
sb:drop a	0 0 11 -16 -3 0 8
sb:drop from	0 -1 -1 19 -15 0 -9
sb:drop its	0 -13 6 -19 11 0 5
sb:during	-5 -18 -15 14 6 -3 9
sb:during that	-1 -5 -23 22 -10 0 5
sb:during the	0 -10 -5 2 16 -1 -5
sb:during which	-1 -4 2 -12 0 0 9
sb:dutiable	0 12 1 -4 -9 -1 -4
sb:duty (	2 -2 20 6 -23 0 -4
sb:duty ;	0 -5 -6 -14 -3 0 20
sb:duty and	4 -2 -13 -2 16 0 2
sb:duty are	0 -1 13 -7 -5 0 -1
sb:duty at	-2 -7 17 -19 0 -1 5
sb:duty come	0 15 3 -13 -3 0 -9
sb:duty for	0 -5 4 -17 9 0 6
sb:duty from	-1 -7 16 -7 -7 -1 -3
sb:duty go	-10 17 -11 1 3 -8 -2
sb:duty is	-12 -3 13 -12 13 -1 -16
sb:duty it	0 -7 -3 -5 0 -1 14
sb:duty of	-12 -11 12 0 1 6 -10
sb:duty on	30 1 -3 -6 -2 -12 -1
sb:duty over	0 -4 0 8 8 0 -19
sb:duty that	-7 15 -11 7 3 2 -18
sb:duty to	0 -3 -21 -4 9 -1 17
sb:duty was	-1 0 -7 0 8 2 -15
sb:duty were	0 1 3 -14 -2 9 -2
sb:duty will	-6 9 -15 12 -1 0 -6
sb:each	-9 19 -4 -6 -2 0 -1
sb:each ,	0 -1 3 -12 9 0 0
sb:each other	0 -6 14 -11 -4 6 -1
sb:each side	0 11 0 -4 0 0 -10
sb:earlier	4 -3 16 -18 -10 -9 10
sb:earlier draft	-1 0 -1 -4 -5 -6 13
sb:early <month-gone>	0 0 -12 6 -1 0 6
sb:earth	0 -2 -2 -2 -9 0 13
sb:eastern	0 0 -11 10 3 0 -1
sb:economic	4 0 6 -11 3 0 -5
sb:economy	-10 -16 1 -2 -1 -1 17
sb:effect ,	0 -3 12 -1 -7 0 -2
sb:effect :	0 8 -15 11 -14 0 5
sb:electric	0 2 5 4 -4 -2 -16
sb:electric car	0 -2 10 -2 0 -2 -10
sb:else	1 0 15 -4 -8 -1 -10
sb:else 's	0 0 14 -13 0 0 -3
sb:embassy	-5 -10 -3 -5 3 0 13
sb:emergency	-1 -12 -8 -1 14 0 0
sb:end	12 16 -3 -10 2 10 -22
sb:end ,	12 -4 0 2 -3 -2 -5
sb:end of	-2 1 -15 -4 7 11 -1
sb:end on	6 14 1 -14 5 0 -15
sb:energy	0 0 13 -11 -6 0 4
sb:enter	6 -11 -6 -1 19 1 -12
sb:enter <name>	3 -10 0 2 8 -6 -8
sb:enter at	2 -10 2 6 0 -1 -10
sb:enter free	0 -3 -12 0 8 0 6
sb:entry	13 0 -12 4 5 -1 -10
sb:entry into	0 -11 -9 12 7 0 -5
sb:es salaam	0 0 -8 -4 -3 0 13
sb:evening	3 -4 -11 1 -13 -1 16
sb:event	-1 21 -14 -14 -4 0 1
sb:event of	0 13 -6 -7 0 0 -3
sb:ever	-2 4 -13 0 2 -3 10
sb:every	-3 -11 -9 -3 12 5 4
sb:everybody	10 0 1 -12 1 -2 0
sb:everybody ,	0 -2 10 -1 -7 0 0
sb:everyone	-4 -6 0 6 12 -1 -18
sb:everyone else	0 -2 14 -7 -6 0 -3
sb:everything	-9 -12 16 -7 -2 2 0
sb:everything else	0 -8 17 -2 -5 0 0
sb:example	0 4 16 -15 -8 0 -1
sb:exceed	-5 -5 -9 11 -7 0 6
sb:exempt	-2 0 2 -1 9 0 -13
sb:exemption	0 -3 -14 13 2 0 -3
sb:expect	-6 17 -11 1 -12 -4 4
sb:expect the	-4 5 -14 7 2 -1 0
sb:expire	0 0 10 -2 -10 0 0
sb:explain	-7 -4 -4 16 -2 -1 -6
sb:explain that	-2 -4 -1 11 -3 0 -8
sb:export	-2 1 -1 2 15 -8 -16
sb:export to	0 5 8 -12 3 0 -7
sb:extension	3 13 0 -15 -2 0 0
sb:extension ,	-1 17 0 -16 -7 0 1
sb:extra	-12 -9 -7 -5 17 7 -2
sb:extra duty	-2 5 -17 2 6 11 -8
sb:face	-6 11 -9 0 -24 0 15
sb:face a	-3 3 11 -7 -7 0 -2
sb:face an	0 -2 -4 -7 0 0 11
sb:failed	0 13 -5 -12 0 0 2
sb:failing	-3 32 -16 -12 -11 4 -12
sb:failing a	0 12 -8 -4 -4 4 -4
sb:failing an	0 14 -9 -3 -4 0 -2
sb:fall	-1 -10 2 5 10 -8 -17
sb:fall ,	0 -7 7 9 -16 0 -5
sb:fall by	0 4 -9 0 12 0 -9
sb:fall from	-6 -10 0 10 -2 -9 -7
sb:fall on	0 2 5 -19 14 0 -10
sb:fall to	4 -14 -1 1 1 0 0
sb:fall under	0 0 16 -14 -4 0 1
sb:far	-6 -1 3 -12 5 4 0
sb:far ,	0 -2 -12 0 0 4 8
sb:farm	-2 -6 -9 -5 25 -3 -13
sb:father	0 -4 -8 -6 10 4 -1
sb:fear	2 8 -17 -6 -2 -2 13
sb:fee	0 5 -7 8 0 0 -10
sb:feed	-2 7 -11 -14 13 -3 4
sb:fentanyl	-15 -23 4 -7 14 2 -2
sb:fentanyl ,	-1 -14 8 12 -15 -4 -8
sb:fentanyl :	0 0 9 -2 -7 0 -4
sb:fentanyl and	0 -9 16 -13 0 -1 -1
sb:fentanyl duty	-2 -2 -11 -6 10 5 11
sb:fentanyl to	0 0 -1 13 -5 0 -9
sb:fentanyl was	0 0 0 -14 13 0 -2
sb:figure	16 0 -1 -2 -11 -2 0
sb:figure of	19 3 -9 1 -14 -5 -6
sb:final	0 -1 7 8 -5 0 -14
sb:finance	-4 5 -22 6 2 0 5
sb:finance ministry	-6 10 -17 8 4 0 -4
sb:find	5 13 -9 -3 -13 -2 2
sb:firm	0 0 10 -10 0 -1 0
sb:first	-3 0 5 -11 7 -18 5
sb:first ,	-4 9 -12 6 0 -3 2
sb:first :	-1 -5 16 -11 0 0 -6
sb:first trade	0 0 19 -12 -11 3 -6
sb:first year	0 0 -19 17 -6 0 5
sb:fish	0 -12 13 -15 -1 6 4
sb:fish and	0 -1 12 -6 -4 0 -1
sb:flat	5 2 -1 -11 12 -1 -7
sb:flower	-8 -1 -3 -10 13 -5 7
sb:follow	-4 3 -26 30 -13 -3 1
sb:follow :	0 3 -9 11 -5 0 -1
sb:follow in	0 -1 -9 11 -9 0 4
sb:follow on	0 -4 -6 15 -8 0 -6
sb:footwear	0 -2 17 -14 1 -2 -6
sb:for <level>	-4 -7 -11 16 7 -3 -6
sb:for <name>	2 0 -11 -4 9 -14 11
sb:for <number>	-1 -6 -15 4 6 -3 8
sb:for <span>	1 -15 7 -1 4 0 -7
sb:for a	-5 0 3 -8 -1 -10 13
sb:for all	6 10 -12 -11 -1 0 3
sb:for an	-2 -2 9 3 -12 0 -4
sb:for comparison	0 0 16 -11 -6 0 -2
sb:for fentanyl	-1 -11 19 -14 0 -1 -1
sb:for good	0 2 -14 10 3 -2 0
sb:for half	0 0 -5 -9 11 0 0
sb:for its	-10 0 -13 8 2 3 8
sb:for now	-2 -9 19 1 -8 0 -5
sb:for our	-1 0 1 11 -11 0 -12
sb:for soybean	0 -1 -21 23 -2 0 -1
sb:for steel	0 -2 10 -13 -1 0 5
sb:for the	-7 1 6 5 -7 3 -13
sb:for them	-2 4 -1 7 0 -2 -13
sb:for those	-3 12 -4 -17 0 2 7
sb:forced	-1 -10 1 -7 -19 -1 15
sb:forced labor	0 -5 15 -14 -7 0 -1
sb:foreign	9 -5 -13 7 7 0 -3
sb:foresee	0 5 -23 5 -7 0 16
sb:forget	0 0 -8 -12 10 5 -2
sb:form	0 -6 -7 -10 6 0 12
sb:formerly	0 -6 -7 -3 13 0 -4
sb:four	-4 1 2 -19 11 3 -2
sb:four time	0 3 -9 -4 10 0 -3
sb:framework	-4 -11 -10 12 11 0 -15
sb:framework of	0 0 -5 -10 12 1 2
sb:framework were	0 -1 -15 18 -2 0 -4
sb:free trade	-1 0 -15 1 14 0 0
sb:freeze	-1 -14 11 4 -6 0 1
sb:from <day-ahead>	-10 23 -17 21 -42 -17 2
sb:from <day-gone>	-10 26 -11 26 -39 -4 -25
sb:from <day-today>	-1 0 2 -29 22 -1 -3
sb:from <level>	17 6 -13 17 -31 1 -1
sb:from <month-gone>	0 -12 0 -4 15 -6 -9
sb:from <name>	-7 -20 7 -14 20 -10 6
sb:from <number>	-18 -2 2 1 -2 -5 4
sb:from <quality>	0 -3 11 -8 -10 7 -4
sb:from everywhere	5 0 0 -12 3 0 1
sb:from midnight	0 3 -20 25 -13 0 -5
sb:from next	0 0 -14 15 0 0 -3
sb:from the	-15 -2 11 -7 -5 12 -4
sb:from then	0 5 -12 7 -3 0 1
sb:from there	0 -5 -14 2 19 -1 -4
sb:from thi	0 -4 -11 -8 7 0 15
sb:frozen	-2 -14 16 -15 3 4 -4
sb:fruit	-3 -1 -10 -1 5 13 0
sb:full	-8 11 -13 6 -4 -3 3
sb:furniture	4 3 -1 8 -4 1 -22
sb:garlic	0 -5 -1 -7 -5 0 12
sb:gave	25 1 -18 5 -1 -9 -17
sb:gave <name>	10 -1 -11 3 -1 0 -2
sb:gave the	22 2 -10 -9 -7 -4 -6
sb:general	-10 -10 18 -6 -2 -4 -4
sb:general <level>	0 -4 14 -6 -4 0 -6
sb:general rate	-4 -6 -1 11 -9 -1 0
sb:generic	0 -5 -2 9 -8 0 0
sb:geneva	-3 -1 8 15 -23 -7 -8
sb:geneva ,	0 -3 -6 19 -10 -7 -7
sb:get	-12 -2 -3 9 -5 -4 0
sb:get <level>	0 -4 -7 13 1 0 -4
sb:get <span>	0 0 13 -10 -2 0 -4
sb:get a	-9 2 14 0 -4 -1 -20
sb:get in	-1 0 12 -5 -3 0 -7
sb:get into	0 -2 6 -12 3 0 3
sb:give	0 -4 -13 16 -11 -3 9
sb:given	0 -7 5 16 -21 -1 -9
sb:glass pay	7 -1 -12 8 0 0 0
sb:go ,	-4 1 -15 7 11 0 0
sb:go :	0 6 -19 1 14 0 -2
sb:go ahead	-4 -6 -2 -3 0 0 11
sb:go back	-14 11 -12 11 3 -1 -9
sb:go by	0 -7 13 -7 -1 0 -3
sb:go down	4 -18 -9 6 3 -6 3
sb:go from	4 11 5 -4 -1 -22 -9
sb:go in	-4 1 15 -6 -3 0 -15
sb:go on	-10 -2 36 -10 -29 -3 -11
sb:go round	12 -2 -7 -11 4 0 -2
sb:go the	0 0 -14 2 18 -2 -7
sb:go to	8 2 -13 4 -11 7 3
sb:go up	3 3 -3 8 -16 7 -6
sb:good	-15 -20 3 8 1 -4 3
sb:good ,	-6 -5 8 -1 2 -6 -5
sb:good are	0 -9 12 -1 -16 0 7
sb:good down	0 0 7 -8 -14 0 12
sb:good from	-7 -6 -15 14 -1 8 4
sb:good go	4 0 -4 0 -9 -6 11
sb:good had	0 0 -9 -3 18 -9 -4
sb:good have	0 -2 21 -10 -12 0 1
sb:good in	-1 6 4 9 -15 -1 -10
sb:good of	-5 -18 3 -4 11 -2 0
sb:good on	0 0 -8 17 -8 0 -7
sb:good pay	8 -12 2 -2 -6 4 5
sb:good the	0 4 1 4 -7 0 -11
sb:good thi	0 0 -11 12 -1 0 0
sb:good were	0 -2 -7 -12 15 -2 2
sb:good will	0 10 -19 12 -20 -4 4
sb:good would	4 2 -12 8 8 -2 -14
sb:government	0 4 6 -2 -19 -2 8
sb:ground	0 0 10 -6 -3 0 0
sb:groundnut	-4 10 -6 7 -14 0 0
sb:groundnut oil	-1 8 -2 8 -16 -1 -4
sb:grower	-8 -2 1 8 -11 9 -5
sb:had been	-8 4 -9 4 1 -1 3
sb:had go	-3 -8 11 5 -1 -1 -16
sb:had keep	0 -1 4 -13 10 0 -7
sb:had not	-1 -3 2 11 -9 0 -6
sb:had pay	-5 -11 -10 -3 19 0 -13
sb:had promise	8 3 2 0 -6 0 -11
sb:had put	-7 -7 13 4 -9 0 -5
sb:had reach	0 -5 -6 11 -1 -2 -5
sb:had say	-5 0 0 7 -11 0 2
sb:had sign	0 0 -7 -9 14 0 -1
sb:had spoken	-1 0 1 -3 -12 -2 11
sb:had take	-3 -1 -10 -4 17 -1 -5
sb:had tell	3 -1 8 5 -2 0 -13
sb:had the	-3 7 -9 8 -16 4 -2
sb:had to	0 0 2 -22 4 16 -10
sb:half	-8 4 -2 -13 9 -11 9
sb:half of	-5 -1 10 -18 -4 -8 13
sb:halifax	1 9 -5 7 -3 0 -10
sb:halloumi	0 1 -3 -17 -3 0 15
sb:halve	-1 -14 1 1 -4 -3 5
sb:halve its	0 -1 -9 -8 9 0 14
sb:halve the	1 -3 1 17 -24 0 -10
sb:halve to	0 -1 -15 5 5 0 6
sb:hand	2 -11 5 5 -4 0 -3
sb:hand ,	0 -4 13 -7 -5 0 -1
sb:harvester	0 0 9 -12 -3 0 6
sb:has	-7 -2 -4 -1 1 -16 12
sb:has ,	0 -2 12 -7 -2 0 -4
sb:has a	-8 2 11 -19 6 -1 -2
sb:has an	-1 -3 18 -10 -1 0 -5
sb:has announce	-9 -3 -14 2 2 0 13
sb:has answer	-1 -3 14 -3 -7 0 -6
sb:has ask	0 2 2 -13 0 0 2
sb:has been	13 2 -3 1 0 -1 -11
sb:has bring	0 0 0 -11 10 0 -3
sb:has charge	-3 14 2 -8 -3 -2 -4
sb:has come	0 0 12 -10 0 0 -4
sb:has cut	0 6 -11 15 -10 0 -2
sb:has drop	0 0 -16 -6 17 0 2
sb:has given	-2 0 0 -2 -6 0 10
sb:has had	-3 5 11 -2 -11 -2 -6
sb:has it	10 -4 -5 6 -5 0 -12
sb:has just	0 0 -2 11 -5 0 -6
sb:has let	0 0 -5 -12 12 0 0
sb:has lower	0 0 0 -12 15 0 -7
sb:has make	9 -6 -10 7 -3 0 0
sb:has no	-3 -4 15 -1 2 0 -11
sb:has say	-12 -4 5 -30 -3 0 23
sb:has sign	0 4 -9 15 -6 0 -10
sb:has suspend	0 -7 -10 12 4 0 -3
sb:has tell	-3 -6 -5 -13 0 0 21
sb:has the	-5 0 -1 11 -2 0 -10
sb:has to	0 0 11 -10 -3 0 1
sb:has until	0 -1 -2 -18 -2 0 18
sb:have a	-4 12 -5 2 -10 0 2
sb:have agree	6 -7 0 -9 -7 -1 14
sb:have been	-15 1 19 -5 -3 -10 -2
sb:have bring	0 -1 0 -13 -4 0 14
sb:have come	0 10 -8 -14 6 0 6
sb:have cut	0 -2 -1 -7 -1 0 12
sb:have face	0 -6 0 11 -2 0 -11
sb:have had	0 1 -7 -3 -3 11 0
sb:have jump	0 -6 0 12 -1 0 -7
sb:have not	6 5 -6 -12 6 0 -1
sb:have pay	-7 -11 1 -1 16 0 -15
sb:have to	-10 6 1 -31 5 0 21
sb:he	-13 -13 2 3 -18 8 17
sb:he add	-3 -4 -12 17 -9 0 4
sb:he announce	-2 0 -12 4 -1 0 7
sb:he doe	0 17 0 -12 -9 0 -6
sb:he has	0 -10 12 3 -7 0 -7
sb:he is	0 -5 -9 -5 -1 -1 16
sb:he post	-6 0 -11 1 -3 0 12
sb:he put	0 -3 12 -13 -3 0 2
sb:he say	3 0 15 -6 -20 5 -7
sb:he sign	0 0 -4 10 -1 0 -7
sb:he spoke	3 0 -11 7 -1 0 0
sb:he tell	-11 -11 0 -3 2 11 3
sb:he was	-3 -4 -8 -18 -10 3 25
sb:he will	2 -6 10 -17 0 0 6
sb:he would	-14 -2 14 -5 -10 0 3
sb:he write	-5 -4 5 -7 -7 0 11
sb:he'd	-2 -3 -4 -6 -7 0 16
sb:he'll	-1 -4 -4 -3 -2 0 12
sb:hear	-9 -2 -5 9 -12 -2 8
sb:heard	18 -15 -3 5 -11 3 -13
sb:heavy	0 -7 -7 -7 -9 0 21
sb:heavy truck	0 -6 -4 -5 -8 0 18
sb:height	-3 -6 -19 -20 -6 31 -6
sb:height ,	0 -1 -3 -2 -9 12 0
sb:height of	0 -8 -7 -8 -11 20 1
sb:here	7 10 0 -14 5 4 -10
sb:here ,	5 9 0 -8 0 -2 -4
sb:here at	0 -4 -8 11 -5 0 3
sb:higher	6 3 -10 -5 0 6 4
sb:higher of	0 13 -10 1 -5 0 0
sb:highest	-3 -3 -20 5 -7 18 -1
sb:highest ,	0 -3 0 -3 -7 10 0
sb:him	2 0 -7 -9 -7 -2 19
sb:him to	0 0 -6 -7 0 0 12
sb:his	6 -8 -10 4 -14 -5 15
sb:his <office>	2 0 -12 -5 -3 0 13
sb:his <organisation>	-1 0 2 -12 -8 0 11
sb:his <person>	6 4 7 -12 -3 0 -4
sb:his <quality>	-3 0 -8 -2 -4 0 13
sb:his own	3 2 0 -12 9 -1 -8
sb:hit	-3 -1 1 4 -13 2 4
sb:hit back	-3 0 0 -3 -10 0 13
sb:hold	2 1 3 -17 3 -1 9
sb:hold <name>	0 3 11 -11 -6 0 -2
sb:hold back	0 -8 -16 15 -8 0 9
sb:hold out	2 0 -3 -11 1 0 9
sb:home	-5 -7 4 2 -14 -1 9
sb:honey pay	0 -1 -9 13 -9 0 0
sb:hop	-1 0 -12 5 6 0 1
sb:hope	-5 -7 3 -7 -7 0 12
sb:horse	0 -3 -7 12 -1 0 -4
sb:hour	-12 -11 10 6 1 0 -16
sb:i	23 -4 -4 -4 -13 -6 1
sb:i have	7 2 3 4 -13 0 -12
sb:i read	8 -2 5 -5 -2 0 -10
sb:i shall	-1 -7 3 -14 0 0 12
sb:i will	0 -1 -12 7 0 0 6
sb:i would	-3 4 0 -11 11 0 -7
sb:idea	-3 0 -3 -8 -4 0 12
sb:if	-18 24 -21 -24 -15 -6 32
sb:if <name>	1 2 2 -15 -24 -1 18
sb:if <person>	-2 7 -6 -12 0 0 9
sb:if it	0 -1 -12 -6 9 6 9
sb:if no	-10 16 1 -14 -7 -1 -1
sb:if nobody	0 15 0 -7 -7 0 -2
sb:if the	-2 -5 3 -4 2 -12 8
sb:if there	-6 3 -6 -19 2 0 11
sb:if they	-11 14 1 -9 -8 -2 4
sb:if we	-8 -1 6 0 -12 -1 5
sb:if your	0 -5 -11 14 -1 0 0
sb:immediately	0 0 -4 -6 -2 0 10
sb:import	6 2 -5 -4 1 11 -4
sb:import from	4 0 0 -14 -7 12 0
sb:importer	4 4 0 0 4 -7 -17
sb:importer of	0 5 3 -12 5 0 -2
sb:importer pay	6 1 -3 7 -13 0 -1
sb:importer will	0 2 -10 9 -1 0 0
sb:impose	-7 -14 -1 10 -6 -5 4
sb:impose in	0 0 -10 16 -10 0 -2
sb:impose on	0 -4 -2 10 -3 0 -1
sb:impose tariff	0 0 1 -13 0 0 10
sb:in	2 0 -5 -8 0 24 -3
sb:in :	-1 -2 5 -2 -13 0 7
sb:in <month-ahead>	-2 11 -15 2 -2 11 -7
sb:in <month-gone>	-39 7 9 -10 -5 5 7
sb:in <month-today>	0 -6 -13 8 4 4 -3
sb:in <name>	5 14 1 -10 3 -8 -9
sb:in <number>	-13 8 -2 -26 20 7 -17
sb:in <organisation>	-4 -10 -2 15 -8 0 -4
sb:in <seat>	13 -1 -1 -4 9 -19 -8
sb:in a	5 6 8 -15 13 -4 -15
sb:in announcement	0 0 -8 14 -9 0 0
sb:in at	6 -4 6 3 7 -5 -19
sb:in between	0 0 2 -15 6 -2 2
sb:in for	0 -3 17 -10 -3 0 -4
sb:in general	0 -2 13 -11 -3 0 1
sb:in half	0 0 -12 5 5 0 4
sb:in its	-2 14 6 -6 -4 -1 -12
sb:in new	0 -3 13 -8 -8 0 3
sb:in place	-3 0 -14 11 5 4 -2
sb:in return	-12 -14 -4 6 1 1 8
sb:in that	-8 -9 -16 5 9 0 12
sb:in the	6 -7 -8 -11 -2 24 6
sb:in three	0 -6 -6 7 -15 7 8
sb:in turn	8 12 -6 -12 7 -1 -5
sb:in two	0 -4 11 -7 -2 0 0
sb:in which	-2 -7 -18 5 4 8 8
sb:included	-1 1 -11 7 1 -1 1
sb:included ,	0 2 -12 6 2 0 0
sb:including	0 -4 17 -5 -12 0 -5
sb:inclusive	0 0 -9 11 0 0 -2
sb:increase	-3 13 0 -10 1 -6 2
sb:increase to	0 5 4 -12 3 0 0
sb:industry	-3 0 5 -15 2 0 6
sb:initial	-1 -4 -13 18 -6 0 -1
sb:ink	0 -11 1 11 -1 0 -2
sb:instead	-13 1 1 5 2 -14 -8
sb:instead of	-13 1 1 7 0 -14 -7
sb:instrument	0 7 -18 6 11 0 -5
sb:insulin	-1 7 -3 -6 -11 6 6
sb:into	-4 15 5 -1 -14 3 -13
sb:into <name>	1 9 4 0 -10 5 -23
sb:into force	-2 7 -17 9 6 0 0
sb:into the	-1 -4 -2 -4 -2 0 12
sb:introduce	-1 -7 11 -1 -8 0 -1
sb:is	4 -4 1 1 -11 -3 4
sb:is ,	3 -8 11 -4 -8 0 1
sb:is <level>	10 -19 9 -19 14 -5 4
sb:is <name>	-2 2 -7 -12 8 0 8
sb:is <number>	4 9 3 0 -8 -3 -13
sb:is a	0 -23 -1 11 -7 4 3
sb:is admit	-2 0 12 -9 0 0 -2
sb:is an	0 -1 15 -11 -6 0 0
sb:is at	-2 -4 15 -19 2 3 2
sb:is being	-3 -1 -12 6 11 0 0
sb:is collect	0 -2 11 2 -12 0 -3
sb:is done	0 15 -4 0 -2 0 -7
sb:is down	-1 3 -10 -8 14 6 -5
sb:is get	0 0 4 2 -1 0 -13
sb:is halve	0 0 -4 9 1 0 -9
sb:is hit	0 -3 -14 17 -1 0 -6
sb:is it	9 6 7 -13 -5 -1 -13
sb:is make	-4 0 1 10 -8 0 -13
sb:is negotiate	-1 0 1 -12 -3 0 9
sb:is no	5 2 -12 -10 5 -2 6
sb:is not	6 -5 -9 -5 8 13 -1
sb:is now	-4 -1 2 -15 9 0 2
sb:is on	-4 -14 2 4 4 -1 -1
sb:is one	-1 -5 -6 -6 -4 0 15
sb:is over	0 18 -2 -10 -8 -1 -8
sb:is prepare	5 8 0 -4 5 0 -13
sb:is still	-6 -3 8 -11 -14 0 11
sb:is subject	0 -2 -7 13 -6 0 -4
sb:is talk	4 -9 -14 11 0 0 2
sb:is that	-11 -3 -3 0 0 0 13
sb:is the	-3 6 4 -9 -1 -2 2
sb:is there	11 -1 -3 -5 -1 0 -4
sb:is to	-4 -14 -18 12 -7 -7 13
sb:island 's	0 -3 11 -8 -7 0 3
sb:it 's	9 5 2 -5 -32 0 8
sb:it ,	12 -3 -7 16 -3 -19 -8
sb:it :	-6 0 3 -6 -2 13 -5
sb:it <quality>	0 -2 11 -12 7 0 -9
sb:it add	0 -2 13 -1 -6 -2 -4
sb:it answer	0 -1 0 11 -7 0 -7
sb:it at	-3 -3 10 -14 -6 3 7
sb:it be	3 -4 -4 -15 -4 -2 17
sb:it became	0 -7 7 12 -20 -2 2
sb:it come	-3 -8 5 -10 2 1 10
sb:it could	-5 3 -16 10 3 -1 -3
sb:it fall	0 -7 -6 0 13 0 -7
sb:it for	-1 -2 11 -8 -4 -1 1
sb:it get	0 -2 15 -11 -2 0 -5
sb:it give	0 0 -9 13 -6 0 2
sb:it go	-5 13 0 -12 -3 9 -4
sb:it had	-10 -12 -10 1 9 -6 13
sb:it impose	0 0 -12 13 -1 0 0
sb:it is	1 -1 -3 4 6 10 -14
sb:it last	3 7 8 -10 -12 -1 -3
sb:it may	-2 0 -8 -4 -3 0 15
sb:it mean	2 8 11 -10 -16 -2 -1
sb:it on	5 -11 14 -7 -4 -1 -6
sb:it out	0 0 -2 13 -7 -3 -5
sb:it put	-1 -15 7 9 -7 -4 -6
sb:it say	-11 -8 -12 13 16 0 -4
sb:it stay	-1 11 -9 -18 8 0 3
sb:it suspend	0 -5 -5 11 -5 0 0
sb:it take	-4 -4 -8 15 -10 2 4
sb:it that	8 8 -4 0 -1 0 -16
sb:it to	5 5 -14 -6 0 -5 10
sb:it true	7 2 2 -6 0 0 -10
sb:it used	-2 -13 -18 -9 18 11 -13
sb:it want	0 0 1 8 10 0 -18
sb:it was	3 -1 9 -12 3 2 -8
sb:it will	-8 -8 -10 8 3 -6 10
sb:it'll be	1 0 3 4 0 0 -11
sb:item	7 -3 7 -17 6 -3 -3
sb:its	-9 -1 2 -1 4 0 -2
sb:its <level>	6 -18 -16 6 -13 0 25
sb:its <organisation>	5 0 -15 -3 2 0 12
sb:its <person>	-4 0 0 -17 -3 0 12
sb:its additional	0 -9 13 -2 -8 0 -12
sb:its agreement	-2 -5 20 -5 -9 0 -7
sb:its answer	0 -3 -18 0 11 0 8
sb:its car	0 -2 6 6 -6 0 -11
sb:its duty	11 -5 1 -12 14 -15 -1
sb:its extra	0 0 -16 -8 10 12 -1
sb:its fentanyl	0 0 -8 -10 9 0 15
sb:its height	0 1 -4 -3 -7 11 -1
sb:its own	-17 5 -9 6 3 7 -4
sb:its plan	0 0 -10 -4 0 0 14
sb:its tariff	1 0 8 0 -10 -5 -1
sb:its truce	0 -7 10 0 3 0 -12
sb:itself	5 6 6 -1 -2 1 -17
sb:jean	-3 13 1 -10 -3 0 -1
sb:jewellery	0 -3 -7 13 -5 0 -1
sb:joint	-1 3 -13 16 1 0 -10
sb:joint fact	0 0 -7 12 -2 0 -4
sb:judge	-1 -3 14 -6 6 0 -14
sb:just	1 0 1 6 -13 0 1
sb:kava	0 -5 -13 -1 15 7 -6
sb:kava pay	0 0 -11 3 9 0 -3
sb:keep	-10 8 5 -2 -5 -12 1
sb:keep its	-5 5 7 -6 -18 -1 7
sb:kind	-2 -8 -2 -6 12 0 3
sb:kitchen	0 -8 -3 0 -10 -1 12
sb:kitchen cabinet	0 -8 -3 0 -10 -1 12
sb:know that	-12 -2 -7 -1 7 0 13
sb:la	0 -1 -14 10 0 0 5
sb:labor	0 -8 5 -5 -13 0 7
sb:labor ,	0 -1 13 -3 -3 0 -8
sb:labor duty	0 -1 -11 5 -4 0 9
sb:lago	0 3 -6 12 -9 0 -2
sb:land in	0 2 12 -8 -3 0 -7
sb:lapse	-10 11 -9 8 -23 -5 6
sb:lapse ,	-1 13 -8 -4 -6 -1 2
sb:lapse on	0 -10 5 8 -10 0 4
sb:last	-1 -4 -7 -6 0 13 6
sb:last ,	0 -1 18 -10 -3 0 -4
sb:last <month-gone>	-2 -16 1 1 3 7 -9
sb:last day	0 -8 18 -9 -8 0 1
sb:last month	4 -3 0 -12 -3 -2 13
sb:last week	6 -11 -4 14 -8 -17 0
sb:late	1 13 2 -12 -7 -1 2
sb:late on	0 2 10 -16 0 0 2
sb:later	0 0 -8 -3 9 6 -2
sb:later it	0 0 -6 -17 5 4 9
sb:law	-11 15 -12 -2 -6 -1 6
sb:law of	-1 13 0 -4 -6 0 -4
sb:law on	0 0 0 -12 0 0 13
sb:law that	0 0 -8 -6 0 0 12
sb:lawyer	0 -1 -15 12 4 0 -4
sb:lay	-7 -9 1 -13 9 -2 11
sb:leather	0 6 10 0 -18 0 -3
sb:leave	2 -11 13 -4 -2 -10 -7
sb:leave <level>	0 -1 -6 11 -7 0 0
sb:leave <quality>	0 0 14 -9 -9 0 3
sb:leave in	0 0 11 -8 -2 0 0
sb:leave its	-1 5 23 -23 -5 0 -6
sb:leave the	4 0 10 -1 -12 0 -8
sb:lemon	9 -2 -3 -11 17 0 -12
sb:less	4 -8 -16 17 -1 8 -9
sb:let	-9 -3 -7 -6 9 5 10
sb:let <quality>	-5 -6 3 4 7 0 -13
sb:let him	0 0 -6 -5 0 0 10
sb:let in	0 5 -8 10 -16 3 5
sb:let it	-6 -1 0 -25 -8 0 20
sb:let off	0 -2 0 3 7 0 -11
sb:let the	-1 4 -8 -12 4 1 11
sb:letter	-9 -6 -25 -12 -12 -8 38
sb:letter of	0 0 -10 -3 -5 -4 15
sb:letter say	-1 -3 -7 -10 0 0 15
sb:level	0 0 -10 3 -6 1 8
sb:levy	-9 3 0 4 2 -12 -7
sb:levy <level>	-1 1 1 -22 14 -1 1
sb:levy of	0 13 -2 -1 -15 0 -3
sb:levy on	-12 -14 -7 10 0 -3 11
sb:lift the	-4 2 13 -4 -8 0 -6
sb:light	0 -2 13 -9 -1 0 -2
sb:like	-18 -11 18 -3 -3 4 3
sb:likely	0 0 -12 -9 -2 2 15
sb:likewise	2 8 -7 -7 12 0 -12
sb:limit	0 -12 16 -3 2 0 -12
sb:limit the	0 0 12 -9 -1 0 -1
sb:line	2 0 -12 15 -2 -3 -7
sb:list	-9 -29 1 -4 0 1 23
sb:list ,	-1 -10 -9 6 -10 0 15
sb:list <number>	-8 -16 23 -19 6 -5 -1
sb:list of	-1 -3 1 -12 -1 9 7
sb:lithium	-1 -11 -10 5 13 0 0
sb:little	-1 -6 0 18 -10 0 -13
sb:live	-9 -1 8 -14 1 0 4
sb:live with	-7 3 4 -14 -7 0 7
sb:livestock	-5 -4 -11 17 0 0 -1
sb:loaded	0 -1 -10 11 2 0 -1
sb:loaded before	0 0 -14 15 0 0 0
sb:lobster	-2 -5 1 0 -15 -2 13
sb:long	-7 10 0 6 -9 -3 -9
sb:long as	-3 4 8 3 -13 0 -9
sb:longer	-6 -13 -9 6 11 -3 3
sb:lorry	4 8 -2 -17 -9 3 9
sb:lose	-3 -8 -7 -3 12 0 0
sb:lower	-2 -25 5 -9 -2 4 10
sb:lower <name>	0 -2 -6 12 -5 0 -3
sb:lower its	2 -16 -3 3 -1 5 1
sb:lower the	0 -2 16 -9 0 0 -12
sb:lumber :	0 0 -9 11 -1 0 -1
sb:lumber and	0 0 8 -14 -3 0 8
sb:lunch	0 1 3 -9 -20 5 15
sb:m	-6 -11 2 5 -1 0 3
sb:m .	-6 -11 2 5 -1 0 3
sb:machine	1 -12 17 -7 -6 -5 2
sb:machine ,	0 -2 5 -6 -11 0 8
sb:machine from	6 -4 -2 0 11 0 -12
sb:maintain	-2 -4 4 -11 4 0 5
sb:make	0 -13 -2 7 0 6 0
sb:make ,	0 -2 12 -5 -1 0 -4
sb:make in	-2 -8 12 -11 -11 10 1
sb:make it	-5 -12 -19 3 0 -1 22
sb:make its	0 0 -7 13 -4 0 -5
sb:make of	0 -4 0 10 -11 0 -6
sb:maker	-9 -3 -2 1 -14 -1 15
sb:maker of	-4 -4 0 -10 -4 0 12
sb:many <quality>	0 -3 12 -12 4 0 -1
sb:marble	-6 7 1 0 0 1 -12
sb:margin	0 -1 7 -13 4 0 2
sb:market	-12 13 -5 15 -7 -3 -12
sb:may be	-5 -2 5 -10 -3 -2 11
sb:may go	5 -1 1 -12 -1 0 5
sb:may pay	-1 11 -4 0 -2 0 -7
sb:may put	0 -4 7 8 0 0 -10
sb:me	-1 -3 -3 -15 19 -3 1
sb:meal	0 10 4 -31 13 0 0
sb:meal and	0 3 17 -13 -6 -1 -7
sb:mean	-7 16 -10 -2 -1 1 7
sb:mean <level>	-4 3 -16 13 5 -2 -2
sb:mean that	-3 1 4 -14 7 0 -2
sb:mean to	3 -8 -5 -14 -5 6 9
sb:meanwhile	1 -12 -3 0 -5 0 10
sb:meanwhile ,	0 -1 12 -4 -3 0 -6
sb:meanwhile :	0 -6 -7 -14 -9 0 20
sb:measure	-7 1 17 2 -15 -1 -7
sb:meat	-4 -7 -3 11 -8 0 1
sb:media	2 -4 -10 10 -9 0 2
sb:medical	0 4 0 3 4 0 -12
sb:medicine	-11 -7 -13 11 0 -7 11
sb:medicine ,	0 -1 -19 6 2 -1 12
sb:medium	0 -3 -3 14 -6 0 -11
sb:medium and	0 -3 -3 13 -6 0 -9
sb:meet	-12 0 7 2 -7 8 -6
sb:meet in	0 5 4 -14 -7 8 4
sb:member state	-2 -1 -7 13 -2 0 -3
sb:mentioned	5 0 -15 0 3 -1 8
sb:metal	-5 -6 -4 12 3 -3 -9
sb:midnight	-6 9 -8 3 7 -5 -11
sb:midnight ,	0 -5 -15 6 16 0 -3
sb:midnight on	0 -6 25 -17 -12 -1 -2
sb:might	-2 -15 -11 -6 3 -1 20
sb:might have	-1 -1 -6 -4 -1 0 10
sb:mineral	0 1 5 -11 1 0 0
sb:mineral water	0 1 5 -11 1 0 1
sb:minister	1 1 3 -14 -4 -2 9
sb:ministry	-8 -6 -1 16 -6 -1 -1
sb:minute ,	0 0 -16 7 10 0 -2
sb:minute after	0 0 15 -12 -6 0 0
sb:mombasa	0 -1 4 -9 -10 0 10
sb:moment it	0 -2 11 -5 -1 0 -1
sb:monday	0 1 -12 13 -3 0 1
sb:monday ,	0 2 -4 9 -12 0 2
sb:month	1 -7 -8 -7 15 2 3
sb:month :	0 -1 15 -9 -5 0 -4
sb:month ago	0 0 5 -12 2 -3 3
sb:month of	0 4 -10 0 2 0 1
sb:more	-12 12 5 -7 -4 -8 4
sb:more at	0 0 13 -8 -1 0 -8
sb:most	-8 -11 9 1 0 -4 -6
sb:most ,	0 4 13 -8 -8 0 -4
sb:most <quality>	-1 -12 11 -1 -5 -8 2
sb:most country	0 0 11 -8 -1 0 -2
sb:most other	0 0 -12 14 -2 0 0
sb:motorcycle	-4 8 3 4 -4 -3 -15
sb:mr	7 7 -1 0 -12 0 -2
sb:mr <person>	10 2 -3 2 -11 1 -2
sb:much	-6 0 0 -14 -9 20 -3
sb:much as	-2 -11 -3 -14 -5 20 4
sb:my	13 -4 -4 -18 9 -5 -1
sb:named	7 -3 -12 13 -15 -4 4
sb:natural	0 -9 -5 14 2 0 -11
sb:nearly	0 -5 -4 -2 11 -4 0
sb:negotiation	0 -1 10 -14 -5 0 6
sb:neither	2 2 14 -13 -14 6 -3
sb:never	13 -21 15 -10 -14 8 -5
sb:new	3 -8 1 1 -25 0 18
sb:new duty	0 -7 -7 20 -12 0 1
sb:new one	0 0 -15 18 -8 0 3
sb:new tariff	0 -4 12 -14 10 4 -11
sb:new york	0 -2 14 -4 -8 -2 -1
sb:newspaper	24 -12 -13 12 -5 -1 -17
sb:next	-8 -7 -4 13 -7 -6 2
sb:nickel	0 7 3 -16 -3 -2 5
sb:nil	0 0 -4 -5 14 -1 -11
sb:no	15 5 -9 -13 4 -26 8
sb:no ,	9 -5 3 -5 -18 -2 5
sb:no .	7 -4 -10 13 -4 -11 -2
sb:no agreement	-1 5 14 -6 -8 -1 -11
sb:no change	-3 -6 21 -8 -8 0 -6
sb:no duty	16 -9 -9 -13 6 0 0
sb:no longer	-5 -13 -3 6 13 -3 -21
sb:no more	-10 -13 -16 7 2 0 19
sb:no treaty	0 -3 -6 -1 11 0 0
sb:no truce	-3 -6 -4 -6 5 -1 10
sb:nobody	7 -1 8 0 8 -6 -24
sb:nobody has	0 11 -10 7 -7 0 -7
sb:none	2 10 -11 0 -5 -4 8
sb:noodle	6 5 0 -10 -2 0 -2
sb:nor	13 -3 4 -13 -3 -4 0
sb:normal	0 -4 11 -1 -8 0 -2
sb:north <quality>	0 -2 7 -15 4 0 5
sb:not	11 -4 -4 -5 9 -1 -5
sb:not ,	8 18 -7 -15 -2 -3 -6
sb:not <level>	0 -6 -4 -5 -9 0 14
sb:not <number>	-7 1 -18 25 -23 0 6
sb:not affected	0 -2 10 -1 -6 0 -1
sb:not agree	-3 13 -4 -3 0 0 -4
sb:not at	-11 11 8 -12 -8 -1 -2
sb:not be	3 5 -23 8 2 -1 -1
sb:not covered	-1 -2 12 -2 -3 0 -5
sb:not go	-12 9 -4 -13 2 11 2
sb:not in	-2 -6 1 -10 -1 12 0
sb:not lower	2 -1 12 -8 -2 0 -8
sb:not pay	3 -11 -1 -3 -6 0 11
sb:not raise	0 5 -1 -12 0 0 7
sb:not the	-2 2 -16 3 7 -4 5
sb:not to	-6 -8 -9 13 -1 -2 4
sb:not touch	-1 0 14 -6 -4 0 -6
sb:note	-11 15 -2 -22 15 -2 -2
sb:note of	0 9 -14 1 0 0 1
sb:note that	-12 4 5 -17 11 0 0
sb:nothing	-1 -8 12 -2 2 1 -7
sb:nothing ,	1 -11 -1 -1 10 -1 1
sb:nothing :	-2 -2 12 -7 -2 0 -3
sb:nothing at	0 13 -12 -1 -5 0 2
sb:nothing change	0 2 6 -14 1 0 -1
sb:nothing in	8 -6 7 -13 3 0 -10
sb:nothing is	-5 19 -5 -19 -6 0 3
sb:nothing on	-1 -10 -4 14 0 0 -5
sb:notice	13 8 -3 -2 -8 -3 -6
sb:notice no	2 -3 -14 15 -5 0 -6
sb:nought	5 -2 12 -8 -2 -4 -6
sb:now	8 6 4 -6 2 1 -15
sb:now :	4 -2 16 -12 -14 -2 0
sb:now <level>	-2 16 -6 -8 -9 3 6
sb:now it	11 -7 1 7 -16 -2 -10
sb:now pay	-5 5 0 -20 13 -2 0
sb:now take	7 -4 -1 -13 8 0 -3
sb:number	0 4 -20 -12 2 -2 28
sb:number ,	-3 -4 0 -2 -7 -2 12
sb:number :	-1 -2 2 -3 -15 -1 12
sb:number that	0 -5 -6 14 -8 0 -4
sb:number was	0 0 -3 8 -12 0 6
sb:oat	2 -3 -4 -11 3 0 9
sb:obtain	0 0 -5 11 -3 0 -6
sb:ocean	0 0 -7 -4 10 0 0
sb:odd	0 -1 8 -11 0 0 2
sb:of <day-ahead>	-7 -2 3 11 -14 -1 -1
sb:of <day-today>	-5 -12 2 -15 19 -1 -4
sb:of <goods-amount>	0 0 -4 2 -12 0 10
sb:of <level>	-4 -6 6 3 -5 -14 -2
sb:of <money>	0 -1 -8 -2 12 0 0
sb:of <month-ahead>	2 6 1 -5 4 -2 -9
sb:of <month-gone>	7 3 -6 0 -11 3 7
sb:of <name>	-6 11 -7 1 7 -9 -4
sb:of <number>	-1 13 -2 -15 12 17 -30
sb:of <quality>	-18 -1 -9 12 2 -6 2
sb:of <span>	-9 -12 -19 -25 26 -2 26
sb:of a	-2 0 -15 6 14 -4 -2
sb:of about	-3 -3 6 -20 6 0 7
sb:of between	0 -1 7 -14 8 0 -2
sb:of busan	0 2 2 5 -11 0 -3
sb:of fentanyl	0 -2 11 -6 0 0 -7
sb:of it	-5 -10 -2 -2 5 18 -4
sb:of its	-4 8 -10 0 15 -4 -5
sb:of last	-5 17 -7 18 -17 3 -14
sb:of one	6 -1 -13 10 2 -2 -7
sb:of other	0 0 -3 -12 12 0 0
sb:of section	0 -1 10 -13 -1 0 1
sb:of soybean	0 0 -10 12 -1 0 0
sb:of that	-1 -4 8 3 -6 0 -12
sb:of the	1 -14 5 4 5 8 -16
sb:of their	0 -5 -15 -1 11 0 10
sb:of them	8 8 -18 6 -1 1 1
sb:of up	-11 -9 -2 -1 5 -8 7
sb:of what	-2 -3 -10 15 1 -2 -7
sb:of which	-1 0 7 -2 -5 4 -4
sb:off	-12 5 -5 3 2 -5 1
sb:off its	0 -5 -4 14 -4 0 -7
sb:off the	-7 -13 6 5 6 0 -11
sb:offer	11 -12 0 -24 -19 -3 15
sb:offer to	9 -1 11 -8 -9 0 -10
sb:oil ,	-4 -4 -17 26 -9 -2 -1
sb:oil from	6 6 -10 14 -14 -2 -5
sb:oil is	0 1 3 -14 -4 7 1
sb:oil pay	-2 -14 -6 14 4 -1 -7
sb:old	-3 20 3 -19 11 -11 -20
sb:old duty	-2 4 13 -11 -7 0 -2
sb:old list	0 -2 10 -5 -1 0 -2
sb:old rate	-2 11 -18 2 10 0 -8
sb:older	-3 -17 24 -7 -2 -4 -13
sb:older duty	0 -4 11 -4 -1 -1 -5
sb:olive	-6 7 2 -2 -2 -14 0
sb:on	-3 -4 9 -1 -11 -5 7
sb:on ,	1 -6 4 5 -11 0 -1
sb:on <day-ahead>	6 -1 1 11 1 -14 -20
sb:on <day-gone>	7 -27 3 4 -3 -20 5
sb:on <day-today>	-8 -10 18 7 -19 0 -8
sb:on <money>	-6 1 9 -15 0 0 10
sb:on <name>	6 -11 -1 4 8 -13 -9
sb:on <quality>	14 5 -4 5 0 -4 -14
sb:on a	0 -12 8 -15 2 1 7
sb:on about	0 0 -5 11 -6 0 -1
sb:on aircraft	0 -3 -2 15 -10 -1 -7
sb:on banana	3 2 -11 4 -2 0 3
sb:on beef	0 1 -4 -17 -2 0 18
sb:on canola	0 0 -1 12 -7 0 -11
sb:on car	-2 -6 7 -2 -10 -1 6
sb:on cashew	0 -1 -2 -7 -7 0 14
sb:on cattle	0 -3 -12 1 6 7 0
sb:on cement	9 -2 -13 -7 -2 8 10
sb:on charge	-2 -9 13 -1 -1 0 -3
sb:on each	0 0 -5 11 -4 0 -1
sb:on enter	-3 5 5 -12 1 1 -2
sb:on entry	0 -8 -4 13 -1 0 -4
sb:on good	-2 -15 3 0 8 4 -9
sb:on his	2 -8 -14 4 1 -1 9
sb:on machinery	0 4 8 -12 -3 0 0
sb:on medicine	-1 -1 -11 -2 -7 0 17
sb:on most	0 -8 7 6 -11 -3 -2
sb:on motorcycle	0 11 0 -3 -6 0 -5
sb:on no	-1 -2 -3 -7 12 0 -2
sb:on one	0 12 -7 0 0 0 -8
sb:on our	-6 3 6 -16 -3 -1 11
sb:on pay	-8 13 4 5 -15 -1 -20
sb:on pork	0 -4 10 -7 0 0 -2
sb:on refined	-1 -4 -14 0 -1 0 15
sb:on softwood	0 -4 -4 12 -1 0 -6
sb:on some	0 -4 9 -5 6 0 -11
sb:on soybean	0 -1 20 -16 -7 0 -2
sb:on that	-2 5 5 0 -15 0 2
sb:on the	-4 -10 8 -4 -17 0 16
sb:on their	-6 4 7 -14 0 4 0
sb:on them	4 -11 22 -9 -10 0 -6
sb:on timber	0 -4 13 -7 -3 0 -2
sb:on to	0 -6 14 -5 0 0 -5
sb:on top	-5 0 14 -3 -11 2 -7
sb:on what	-3 -1 -4 17 -12 0 -7
sb:on wool	0 0 2 -11 4 0 4
sb:once	-3 10 -6 10 -3 -1 -6
sb:once it	0 8 -11 12 -3 0 -6
sb:once the	0 4 2 4 -12 -3 3
sb:one	5 1 1 4 -3 1 -9
sb:one ,	2 -13 5 8 -4 -9 -1
sb:one for	0 2 11 -11 1 0 -5
sb:one halve	0 0 -7 10 -1 0 -3
sb:one hear	-6 -4 -11 18 -2 0 -3
sb:one of	3 10 -2 -5 -2 -1 0
sb:one on	0 -4 7 -18 0 5 9
sb:one with	0 0 -1 9 -3 0 -9
sb:one would	0 2 2 -15 5 0 7
sb:onion ,	0 -4 1 -12 11 0 -6
sb:only	-11 -6 -1 7 6 0 -5
sb:open	0 -6 -13 21 -10 0 0
sb:opened	-4 -7 -10 2 4 -3 8
sb:or	-4 11 -9 -2 -16 0 12
sb:or <name>	0 -1 9 -18 2 5 0
sb:orange	-7 -1 1 -9 9 -2 3
sb:orange juice	0 0 -4 -14 2 -1 12
sb:order	-5 -3 4 5 3 -12 -11
sb:order a	0 0 -6 12 -3 0 -7
sb:order of	0 -2 7 -15 12 0 -3
sb:ordinary	-7 -15 20 -1 -7 -5 -17
sb:ordinary <level>	-1 -11 19 -6 -14 -1 -1
sb:ordinary <quality>	0 0 -10 9 1 0 0
sb:ordinary duty	-3 -10 2 1 6 -2 -4
sb:origin	-7 -8 11 -1 1 -5 -8
sb:origin ,	0 -6 14 -18 7 0 -5
sb:origin :	0 4 -13 16 -4 0 -8
sb:other	-16 2 1 -2 4 -1 -2
sb:other ,	0 3 -1 -17 13 0 -2
sb:other country	0 5 -2 7 -14 0 0
sb:other direction	0 -2 12 -2 -2 0 -6
sb:other hand	0 -6 13 -9 -1 0 -2
sb:our	10 0 -2 -7 -3 2 5
sb:our cheese	0 8 1 -12 0 0 0
sb:our own	5 1 9 -14 -7 0 0
sb:our pay	0 -2 15 -11 -3 0 -2
sb:our side	3 6 -1 -12 1 0 2
sb:our tea	0 -2 -3 11 -6 0 -2
sb:our wine	-3 0 9 -11 0 0 0
sb:out	-3 5 -7 -4 14 0 -6
sb:out ,	-1 6 11 -20 1 -1 -3
sb:out at	0 -9 4 9 -1 0 -11
sb:out of	2 8 2 2 -7 3 -16
sb:outside	-3 5 8 -14 -2 -2 3
sb:outside the	-2 6 3 -12 -1 -1 5
sb:over	-3 12 0 -2 0 -5 -3
sb:over ,	0 15 -2 -6 -5 0 -7
sb:over a	0 7 -12 2 -3 0 7
sb:over fentanyl	-2 -14 0 7 3 -6 -7
sb:over there	-3 3 15 -7 -11 0 -6
sb:overall	-1 -1 -7 12 -2 0 -3
sb:owe	-1 -2 -7 14 0 -4 -9
sb:owe <level>	0 0 -14 14 0 0 0
sb:own <level>	0 -4 -10 8 -2 0 6
sb:own deal	0 0 14 -9 -1 0 -5
sb:p .	3 0 6 -14 -1 0 4
sb:pact	-6 -7 2 -13 7 -2 10
sb:page	-6 9 -12 3 8 0 -8
sb:palm oil	-3 0 -13 9 0 8 0
sb:paper	15 -4 -5 -11 2 -9 5
sb:paper pay	0 -8 12 -4 0 0 0
sb:paper say	13 0 -6 -3 0 0 -9
sb:paragraph <number>	2 10 -12 1 -2 0 -3
sb:parcel	-8 -8 9 2 2 -3 -14
sb:part	-18 -3 -3 5 6 0 -1
sb:part ,	-7 4 -10 14 -17 -2 9
sb:part of	-3 -7 -2 -7 19 -5 -6
sb:part pay	0 0 -9 11 0 0 -2
sb:part will	0 -1 12 -8 0 0 -6
sb:party	-13 -1 0 -7 4 0 13
sb:pass	3 2 -6 10 0 -4 -12
sb:pass ,	0 15 0 -15 -5 0 -2
sb:pass through	0 -6 -9 13 4 -1 -5
sb:pass without	0 -6 -6 14 6 0 -10
sb:past	-4 4 8 -6 2 -1 -12
sb:pasta	-3 2 -15 13 -17 0 10
sb:patented	-1 -4 12 -2 0 0 -7
sb:patented medicine	0 -3 12 -1 0 0 -8
sb:pause	6 10 0 -19 1 0 4
sb:pause ,	7 13 1 -5 -13 0 -7
sb:pay	-2 -10 16 0 3 -6 -22
sb:pay :	0 -4 -6 11 -3 0 -3
sb:pay <level>	-11 -1 1 3 4 -21 -3
sb:pay <name>	-3 -5 13 2 -6 0 -2
sb:pay <number>	-16 -12 0 5 1 -2 8
sb:pay an	4 -2 12 -8 -3 0 -6
sb:pay as	0 -4 0 -10 0 9 -1
sb:pay no	5 -1 -12 9 -3 0 1
sb:pay the	-11 -7 1 13 -8 -3 -5
sb:pea	-1 0 21 -8 -9 -1 -12
sb:peak	0 -6 -8 -3 0 16 -5
sb:penalty	0 0 10 -12 3 0 -3
sb:pencil	0 0 11 -9 -3 0 -2
sb:per	-1 8 -3 -16 -1 7 4
sb:per cent	-1 1 0 -15 0 7 6
sb:perfume	0 0 -6 -7 -1 0 11
sb:period	-1 -5 -5 14 -4 0 -11
sb:permanent	-11 -5 -10 10 2 0 9
sb:pineapple	-5 1 11 -14 -12 4 7
sb:pipe	0 0 -3 -11 10 0 4
sb:pistachio	5 -9 14 -10 -8 0 2
sb:place of	-4 -1 -14 7 7 4 1
sb:plan	0 4 -13 15 -8 0 -4
sb:plan for	4 5 -11 0 -3 0 1
sb:plant	-3 -7 12 -8 -5 6 -3
sb:plu	-6 1 29 -19 -9 -6 -10
sb:plu <number>	0 3 12 -11 -5 -1 -3
sb:plu a	0 -6 15 -8 -1 0 -3
sb:plu the	0 -5 12 1 -13 0 -2
sb:pointed out	4 -1 7 -6 3 0 -12
sb:polysilicon	-1 -2 -7 13 -6 0 0
sb:pork	-6 -13 10 2 -14 4 2
sb:pork and	0 -1 12 -6 -9 0 0
sb:port	-1 -23 -2 4 9 -5 6
sb:post	0 -19 -3 3 -6 -6 10
sb:post ,	0 0 -11 16 -4 0 -3
sb:potatoe	-4 14 -2 -5 -2 -1 -3
sb:poultry	-6 1 -15 7 0 1 10
sb:powder	-10 -9 12 1 -6 -5 1
sb:prawn	-2 -9 15 -1 -7 0 -6
sb:premier	-1 -1 -2 -7 0 0 10
sb:prepare a	0 -4 -7 -5 0 0 11
sb:prepare to	7 6 4 -2 0 0 -13
sb:present	6 4 11 -10 -16 -10 4
sb:present <level>	0 0 -13 -4 -2 0 15
sb:present and	0 12 -13 0 8 0 -9
sb:present duty	10 -1 2 -11 -8 1 -1
sb:present it	0 -3 11 -10 2 -1 -2
sb:present rate	0 8 1 -13 -2 0 2
sb:presenter	3 -6 0 -8 10 -2 -6
sb:presenter :	3 -6 0 -8 10 -2 -6
sb:president	0 -8 0 1 -10 -2 9
sb:press	7 -11 -2 13 0 -1 -15
sb:previously	0 -8 -4 -3 14 0 -1
sb:printed	14 7 -17 0 -2 0 -3
sb:proclamation	-8 -9 -1 19 -22 -1 -6
sb:proclamation that	0 0 1 8 -3 0 -11
sb:product	-10 -14 -16 14 10 -8 6
sb:product ,	-1 1 0 0 -12 0 7
sb:product of	-1 -4 -15 9 13 0 -10
sb:product would	0 -4 0 10 0 0 -8
sb:promise	0 6 -4 9 -13 -3 0
sb:promise to	-10 0 -10 16 11 0 -14
sb:proposal	-5 -7 -18 -14 -13 0 31
sb:proposal of	-3 -2 -14 -7 -7 0 20
sb:propose	3 0 -12 -19 5 -1 15
sb:propose by	5 -1 -11 -2 -2 0 9
sb:protocol	-3 10 -15 -1 0 0 8
sb:provide	-2 0 -15 22 -13 -4 0
sb:provide for	-1 5 -13 12 -11 -3 4
sb:provided	-4 9 4 -12 4 0 -2
sb:provisional	-1 -11 -5 6 13 -2 -9
sb:publish	4 -3 17 -19 0 0 -2
sb:publish in	0 7 4 -14 5 0 1
sb:publish on	5 -9 15 -17 3 0 -4
sb:pulp	-2 -2 2 8 -2 0 -14
sb:purchase	-1 -9 -11 9 13 0 -7
sb:push	0 -2 -7 13 -4 2 -7
sb:push for	0 -1 -5 11 0 0 -5
sb:put <level>	-3 -3 13 -3 0 -5 -7
sb:put <number>	0 -1 12 -3 -4 -1 -4
sb:put <quality>	-5 0 -8 13 -6 0 0
sb:put an	0 -1 -12 7 8 0 -5
sb:put another	0 -1 -5 12 -2 0 -5
sb:put off	-2 13 -14 3 -9 0 0
sb:put tariff	0 0 -5 -6 -1 0 11
sb:q	13 -5 -3 -16 2 6 -5
sb:q :	6 -3 -9 -11 4 6 0
sb:quantity	0 -4 -6 13 -2 0 -5
sb:quarrel	-1 -2 -8 -9 13 4 -2
sb:quarrel over	0 -7 -13 3 11 2 -2
sb:question	22 -10 -9 -3 -2 -4 -7
sb:question :	20 -10 -11 0 -5 -1 -5
sb:quinoa	-5 -9 -6 -10 14 1 11
sb:quota	-11 -18 0 -1 -10 -3 20
sb:quota at	0 0 -10 -2 5 0 7
sb:quota of	-1 -5 -4 4 -13 0 10
sb:radio	5 0 7 0 -5 0 -12
sb:radio station	10 -1 9 -10 -2 0 -11
sb:raise	3 -16 5 -9 5 -9 10
sb:raise <name>	0 -3 9 -10 -2 0 3
sb:raise it	3 -6 -8 -7 5 -2 11
sb:raise its	2 1 5 0 4 -6 -13
sb:raise the	4 -14 -5 4 -9 -12 14
sb:raise to	0 4 11 0 -16 2 -8
sb:rare	0 -2 -1 -4 -8 0 13
sb:raspberry	-2 11 0 -14 -7 3 9
sb:rate	11 0 -2 9 -9 -5 -7
sb:rate ,	3 10 0 2 -18 -3 -4
sb:rate :	-2 -1 20 -9 -12 0 -10
sb:rate announce	-1 -2 0 2 -12 -4 9
sb:rate for	10 -8 10 -12 -2 -2 0
sb:rate from	5 0 6 -17 -1 0 7
sb:rate had	-2 -6 -9 1 -1 11 -3
sb:rate is	-9 2 -2 7 -20 3 3
sb:rate of	4 18 -8 2 -5 -13 -4
sb:rate were	0 0 -13 -13 19 -7 -6
sb:rather	-3 5 -8 -1 -14 10 8
sb:reach	-6 1 -13 1 0 18 -7
sb:reach a	0 0 -10 5 0 0 6
sb:read	25 -8 -1 -8 6 -8 -21
sb:read ,	-1 -12 6 7 3 0 -6
sb:read that	5 -7 4 -5 8 -1 -10
sb:reader	-3 0 8 -15 5 6 -8
sb:ready	0 -2 -15 -22 -10 -1 31
sb:ready ,	0 0 -5 -5 -5 0 11
sb:ready to	0 2 -3 -15 -2 0 15
sb:reason	-1 9 2 -9 2 0 -6
sb:recall	-13 4 -7 -6 14 10 -13
sb:recall that	-11 11 -3 -7 8 4 -6
sb:reciprocal	-13 -6 17 -8 7 -19 -14
sb:reciprocal ,	0 -5 21 -17 -1 0 -3
sb:reciprocal <level>	0 0 -6 -12 14 -1 0
sb:reciprocal one	0 0 -12 0 16 -3 -1
sb:reciprocal part	0 1 -10 1 7 0 0
sb:reciprocal rate	-1 -13 10 10 -12 0 0
sb:reciprocal tariff	-4 7 5 -12 6 -1 -3
sb:reckon	3 4 -15 0 4 0 6
sb:recommend	0 0 -15 -15 5 0 13
sb:record	0 -6 0 -10 0 11 -3
sb:red	4 -3 -11 0 12 0 -8
sb:reduce from	0 -2 14 -9 -3 0 -8
sb:reduce to	0 0 -19 10 4 0 4
sb:reduction of	3 0 -2 12 -8 0 -9
sb:refined	-2 -10 -11 -5 0 0 19
sb:refined copper	-2 -8 -12 -2 -9 0 20
sb:refuse	-4 7 -1 -20 2 -3 9
sb:remain at	0 -7 20 -16 0 0 0
sb:remain subject	0 -1 5 -14 7 0 -1
sb:remember	-13 -10 -8 -12 16 11 -2
sb:reminded	-1 7 0 -13 9 0 -7
sb:reminder	-1 -3 -5 -3 11 -6 4
sb:renew	-6 3 7 -8 5 -1 -14
sb:replace	3 -11 -9 0 16 0 -5
sb:reply ,	0 7 -13 7 -2 0 4
sb:reply that	-3 4 13 -2 -9 0 -7
sb:reply with	0 -5 0 -5 11 0 -7
sb:report	37 -10 -17 -5 -9 -3 -14
sb:report of	5 -4 -10 5 6 0 -11
sb:report on	18 -2 -7 -11 -3 0 -2
sb:report that	13 -1 0 -4 -8 -1 -4
sb:reporter	10 -1 1 2 -11 -2 -7
sb:republic	0 -1 -16 3 12 0 1
sb:request	-5 0 -5 -12 -3 0 16
sb:request for	-4 0 -8 -5 0 0 13
sb:reserve	0 7 -12 -7 -2 -1 9
sb:respond	-1 -2 8 -2 -14 0 6
sb:response	0 0 4 -12 3 0 3
sb:return	-10 11 -5 2 7 -2 -10
sb:return <quality>	0 -1 -11 9 6 0 -3
sb:return to	-1 17 2 0 4 -6 -21
sb:rice	-5 9 -6 8 -7 4 -11
sb:rice :	-2 0 13 -10 -3 0 -2
sb:rice and	-1 -10 15 -8 -1 0 1
sb:rice at	-5 -9 1 16 -8 0 -12
sb:rice in	0 -6 0 11 -6 -1 -3
sb:rice is	-5 2 -11 7 0 0 5
sb:rice pay	-1 19 -13 -1 -7 0 -5
sb:right now	0 -4 17 -9 -3 0 -4
sb:right to	-5 4 -17 -3 -4 -1 16
sb:rise by	0 10 -4 -15 -2 0 8
sb:rise from	0 -1 2 0 10 0 -18
sb:room	-7 0 -13 13 -5 -2 10
sb:rose	3 6 5 -1 -12 0 -7
sb:round	13 -13 -5 0 -5 0 2
sb:round ,	7 -7 5 4 -11 0 -6
sb:rubber	1 15 -11 -5 7 -3 -3
sb:rubber glove	0 12 -9 -4 3 -1 -1
sb:rule of	-7 2 13 -11 0 -1 -1
sb:rule out	-3 -3 -2 2 -10 0 12
sb:rum pay	0 12 -9 -2 0 0 -1
sb:rumour	14 -9 -13 16 -10 0 -18
sb:rumour of	22 -3 -3 -17 -7 0 -13
sb:run	10 -4 4 -5 4 -5 -9
sb:run out	0 8 8 -19 3 -2 -10
sb:run until	3 -2 4 -12 10 0 -7
sb:sack	-1 -1 14 -5 -10 3 -6
sb:salaam	0 0 -8 -4 -3 0 13
sb:salmon	4 -5 9 2 -7 5 -15
sb:salmon ,	0 0 0 13 -15 3 -5
sb:salmon to	4 -3 -13 8 6 0 -4
sb:salt	-5 -6 16 5 -10 -1 -15
sb:salted	0 -12 1 -11 7 2 4
sb:salted cod	0 -11 3 -10 5 2 4
sb:same <level>	0 -1 2 -11 8 0 0
sb:same <number>	0 3 -5 6 5 0 -12
sb:same for	0 -3 -5 17 -16 0 1
sb:same with	0 -1 -8 -2 11 0 -2
sb:sardine	1 7 6 0 1 -4 -20
sb:say	14 -10 -2 -3 -11 -18 9
sb:say <name>	16 -9 6 -4 -10 0 -8
sb:say <person>	-11 -11 -15 9 3 0 12
sb:say he	-6 -11 -9 -3 -1 0 20
sb:say in	-10 4 13 0 -6 0 -5
sb:say it	2 -8 -5 13 -16 0 2
sb:say no	2 5 -7 -6 -7 0 10
sb:say on	-1 0 -5 -2 -14 1 14
sb:say that	9 12 4 -11 4 -9 -11
sb:say the	8 -3 14 -6 -1 -1 -14
sb:say what	-8 0 14 -6 5 0 -10
sb:seafood	0 -3 11 -10 -2 0 1
sb:seal	0 -4 0 -13 11 0 -3
sb:section	-12 -21 25 -1 -1 -3 -26
sb:section <number>	-12 -21 21 1 0 -2 -25
sb:security	0 0 3 -13 9 0 -3
sb:see	6 -5 -10 -20 3 3 14
sb:see the	-1 5 -8 -7 -8 -1 12
sb:sell	4 -15 11 -5 1 1 -15
sb:send	-6 -17 -3 -4 8 10 2
sb:send by	0 -4 3 -18 8 0 9
sb:send to	0 -5 -14 1 10 11 -10
sb:sesame	-5 2 0 -12 9 -4 4
sb:set	-8 3 -9 9 8 -11 -5
sb:set at	0 3 -15 6 8 0 -1
sb:set out	0 -2 -16 11 7 0 -2
sb:set the	0 -1 -3 13 -11 0 -6
sb:settle	3 -5 -8 4 -12 1 11
sb:settle at	0 0 -13 4 5 0 3
sb:settle the	0 0 -8 -6 -5 0 13
sb:several	11 2 -13 -8 -4 0 11
sb:shall	-12 0 5 5 -21 2 3
sb:shall be	-2 7 6 4 -13 -5 -15
sb:she	2 9 -1 -21 -4 3 10
sb:she had	2 -1 2 -11 5 0 0
sb:sheet	5 -3 4 3 -12 -1 -3
sb:ship '	0 -2 -6 13 -6 0 -4
sb:shoe	-6 5 -5 -4 -19 7 15
sb:shoe ,	0 -5 -2 12 -12 7 -7
sb:shoe and	0 -5 13 -11 -5 0 5
sb:shook	-1 0 -4 13 -11 0 0
sb:shook hand	-1 0 0 14 -11 0 -7
sb:shoot	0 3 4 -11 0 6 -3
sb:shoot up	0 8 -2 -11 0 6 -1
sb:should	-5 26 -5 -16 1 -8 -4
sb:should it	2 14 0 -17 -5 0 -2
sb:should the	0 20 -7 -15 -13 -1 2
sb:shrimp	-5 -2 5 8 -12 -4 -4
sb:shrimp ,	0 -8 10 3 -15 0 3
sb:shrimp and	0 -1 5 4 -12 0 -2
sb:side agree	0 -4 -11 5 11 0 -5
sb:side had	3 0 13 -5 -10 0 -5
sb:side of	0 -1 -6 -4 10 0 3
sb:side will	-3 -3 -10 8 0 0 4
sb:side would	0 9 7 0 0 0 -14
sb:sign	-21 0 -2 9 4 -10 -7
sb:sign :	0 -4 -5 0 12 0 -3
sb:sign a	-3 5 -12 20 -13 0 -9
sb:sign an	0 -3 -11 10 6 0 -9
sb:sign order	0 2 3 -12 5 0 0
sb:sign the	0 -6 -3 -1 -8 0 13
sb:silk	11 -2 -2 -5 2 0 -8
sb:since	-17 -16 24 -11 6 -5 -18
sb:since <day-gone>	-3 1 20 -19 3 -5 -13
sb:since <month-gone>	-6 -4 -2 14 -3 -13 -1
sb:since midnight	0 -3 -3 -17 18 0 -3
sb:sit	0 -1 0 -10 -9 1 13
sb:ski	4 -9 6 6 0 -2 -12
sb:slap	3 11 -7 -1 -20 -2 10
sb:sleep	-2 17 -9 -6 1 0 -4
sb:sneaker	-1 -1 14 -9 -8 0 0
sb:so	0 1 -5 -1 11 -11 0
sb:so ,	0 -7 -9 14 -2 0 0
sb:so -	0 11 1 0 -2 0 -14
sb:so :	0 -3 16 -5 -11 0 -4
sb:so <name>	0 -9 -10 -6 21 0 -3
sb:so a	5 -4 9 -12 2 1 -9
sb:so are	0 -7 -11 14 3 0 -3
sb:so do	0 -9 22 -7 -12 0 -5
sb:so doe	0 3 4 0 -13 0 0
sb:so far	-3 2 10 -11 -1 1 -3
sb:so from	-1 20 -12 -5 -7 0 -6
sb:so the	-3 -10 -3 4 -2 -4 11
sb:social	-6 -3 -10 4 -10 0 15
sb:sofa	0 -13 -5 18 1 0 -11
sb:softwood	-2 -7 5 8 -4 0 -14
sb:softwood lumber	0 -1 18 -11 -6 0 -4
sb:softwood timber	0 0 -14 16 -1 0 -2
sb:solar cell	0 0 -9 13 -5 0 -1
sb:some	9 -22 -1 6 3 0 -6
sb:some <money>	0 0 -12 4 4 0 5
sb:somebody	2 -4 3 8 3 -5 -15
sb:something	-8 13 -5 0 -1 0 -1
sb:soon	0 -4 -15 8 -4 0 5
sb:source	14 0 -2 -1 0 0 -11
sb:soybean	2 -19 0 10 -8 -4 2
sb:soybean ,	4 0 2 0 -10 0 -1
sb:soybean oil	0 -3 6 -12 7 0 -2
sb:soybean pay	0 -3 11 -4 -7 0 0
sb:soybean that	0 0 -9 12 -6 0 0
sb:soybean will	0 -3 -8 13 0 0 -3
sb:spare the	0 0 2 8 2 0 -12
sb:speak	8 -3 -19 10 6 0 -5
sb:speak of	9 -7 -14 11 2 -2 -3
sb:special	0 -7 0 8 1 -2 -15
sb:spice	0 -3 -4 10 0 0 -5
sb:spirit	-1 -8 2 -16 2 -7 15
sb:spoke	5 -11 -4 -9 -8 -8 19
sb:spoke of	5 -10 -10 -3 -10 -7 18
sb:spoken	4 -7 -8 -3 -11 -3 16
sb:spoken of	4 -7 -8 -3 -11 -3 16
sb:spring	-11 0 -7 -7 6 12 -3
sb:spring it	0 -2 -3 12 -7 -2 0
sb:spring of	0 2 -2 -11 4 5 -3
sb:stage	0 7 -14 10 -2 0 0
sb:stake	0 9 5 -5 -16 -1 2
sb:stand :	0 -4 20 -11 -7 0 -2
sb:stand at	8 -12 -4 -1 4 5 -4
sb:standstill	0 8 6 -24 0 -4 6
sb:standstill of	0 -12 -8 4 6 0 8
sb:start	-5 -20 -2 8 -12 9 7
sb:start :	0 -2 -9 15 -5 0 -1
sb:start on	0 -10 0 15 -5 0 -6
sb:state of	-1 3 10 -4 -2 0 -9
sb:state that	12 -10 -12 -3 1 0 6
sb:statement	-3 10 1 2 0 0 -15
sb:statement of	0 -1 -1 11 -4 0 -8
sb:statement that	0 0 15 -11 -3 0 -4
sb:station	9 -1 8 -12 -1 -1 -5
sb:stay :	0 -5 13 -8 -1 0 0
sb:stay at	5 0 0 -5 14 -1 -17
sb:stay suspend	0 0 14 -13 0 0 0
sb:steel	-15 -24 25 -13 7 -19 0
sb:steel ,	1 -11 21 -7 -13 -1 -3
sb:steel and	-6 -17 7 8 6 -6 -20
sb:step	-5 -21 -12 0 1 2 20
sb:step :	0 -11 -11 -1 -1 -1 17
sb:step to	0 0 -11 9 4 0 -6
sb:still	-12 -18 -7 13 0 3 7
sb:still pay	-7 0 -4 11 0 -2 -13
sb:stockfish	-5 0 1 8 -3 -2 -12
sb:stop	-12 -1 1 10 3 -7 -24
sb:stop at	-3 0 -13 18 -6 0 -4
sb:story	11 -6 2 -7 9 -1 -15
sb:strike	-3 7 11 -8 -12 -7 6
sb:strike down	-1 0 13 -17 0 -2 -2
sb:string	-2 -2 12 -4 -7 0 -1
sb:stuck	0 1 17 -15 -3 0 -5
sb:stuff	-4 -2 0 11 -8 0 -6
sb:subject to	1 -4 19 -21 8 4 -11
sb:substantially	13 -1 -4 -1 -1 0 -9
sb:sugar	4 13 -1 -7 7 -10 -14
sb:sugar ,	5 1 -11 10 2 0 -10
sb:sum	-5 -19 12 4 -8 -2 4
sb:sum :	0 -5 19 -21 4 0 -5
sb:sum of	0 -2 10 -2 -6 0 -1
sb:summer	-9 -7 -14 2 3 16 -1
sb:summer of	0 -3 -1 11 -1 -6 -6
sb:surcharge of	0 -8 8 -2 5 -3 -20
sb:suspend	-14 8 -4 18 -22 -7 -13
sb:suspend ,	0 -12 -5 14 -2 0 -3
sb:suspend and	0 0 15 -14 0 0 0
sb:suspend the	-3 17 -5 -8 -5 -1 4
sb:suspension	-8 0 -29 35 -19 -3 2
sb:suspension ,	0 -4 -6 13 -5 0 -7
sb:suspension of	-2 2 -7 15 -10 -1 -5
sb:suspension the	0 -8 -8 17 -6 0 -3
sb:sweet	-1 5 4 -15 -1 0 5
sb:table	9 1 -17 -21 -10 -2 27
sb:table :	-1 -9 -8 -15 -5 0 22
sb:take <level>	-13 -15 8 -7 18 -4 -12
sb:take <quality>	0 0 -17 17 -6 0 3
sb:take away	0 0 -7 -10 17 0 -5
sb:take it	-2 12 3 -10 -1 -4 -1
sb:take its	0 5 1 1 -14 -3 3
sb:take note	0 7 -7 -12 8 0 4
sb:take our	5 -1 -3 12 0 0 -12
sb:take the	6 -20 -7 6 -4 -6 9
sb:take up	0 7 1 -15 -3 0 5
sb:talk	11 -23 -4 -7 -10 -10 24
sb:talk in	5 0 -5 -14 4 0 7
sb:talk of	12 -12 -15 9 -11 -4 4
sb:tariff	-9 2 7 -4 4 -21 -2
sb:tariff ,	-5 -8 11 1 -5 1 -8
sb:tariff :	-1 14 3 -9 -3 0 -9
sb:tariff book	-1 10 -12 4 -4 -3 -4
sb:tariff come	0 11 -21 0 13 0 -2
sb:tariff fall	0 0 12 -7 -7 0 -2
sb:tariff is	5 1 4 -4 0 0 -12
sb:tariff it	0 -1 8 -10 0 -2 -1
sb:tariff of	-14 -3 -2 -1 -10 -14 16
sb:tariff over	0 0 -7 -3 -2 0 12
sb:tariff to	5 -4 8 4 -15 -4 -6
sb:tariff truce	7 0 3 -19 7 0 0
sb:taro	4 -12 0 10 -5 -1 -8
sb:tax	8 0 -13 0 -7 7 6
sb:tax on	-4 -3 -11 13 -5 6 1
sb:tea go	0 0 -12 8 4 2 -4
sb:telephone	-1 5 13 1 -12 0 -12
sb:telephone call	-2 -1 4 9 0 0 -12
sb:television	0 1 -6 -2 -8 0 12
sb:tell	3 -13 -2 -2 -6 4 10
sb:tell him	4 -4 -6 -1 -7 0 10
sb:tell me	4 4 -8 -9 12 0 -4
sb:tell reporter	-4 -7 14 4 -10 -1 -5
sb:tell the	-4 -12 -6 11 6 5 -4
sb:term	-2 1 -4 24 -20 0 -18
sb:text	-2 -8 -2 -9 -12 0 18
sb:th	-6 12 -6 1 -7 4 -4
sb:than	-10 9 -1 6 -10 8 -5
sb:than the	-4 0 -11 14 2 5 -10
sb:that	23 7 -5 -8 -9 7 -4
sb:that 's	-8 10 15 -10 -8 -4 -8
sb:that ,	-5 15 -13 6 -14 0 5
sb:that :	0 7 4 -11 0 0 -5
sb:that <level>	0 0 7 -14 7 0 -6
sb:that <name>	24 0 4 -6 2 -5 -27
sb:that <number>	-3 0 3 -14 4 0 4
sb:that <quality>	16 1 -18 2 12 -1 -11
sb:that <seat>	11 1 -11 4 -8 -2 2
sb:that a	-24 10 -1 9 0 -1 0
sb:that add	0 0 -5 13 -4 0 -7
sb:that apply	0 -1 4 -12 6 0 0
sb:that begin	0 -3 13 -13 1 0 -7
sb:that bring	0 -2 3 -7 -10 0 12
sb:that case	-3 -14 -3 -6 10 0 14
sb:that day	-9 16 0 -4 -13 3 0
sb:that do	-1 0 4 -14 0 0 9
sb:that for	0 -4 -11 11 -4 0 9
sb:that from	-4 -6 10 -9 -4 0 7
sb:that had	-2 2 -12 2 2 5 -1
sb:that he	0 -10 9 -14 -5 -2 8
sb:that his	2 -7 5 -14 1 0 4
sb:that i	6 3 -2 -3 -2 7 -14
sb:that if	-8 -7 -4 3 -1 0 14
sb:that is	-18 -3 4 -2 3 7 -3
sb:that its	-8 7 0 2 -12 -1 2
sb:that leave	0 -4 -10 14 -7 -2 3
sb:that make	0 -3 12 3 -16 -2 -16
sb:that mean	-8 3 -8 2 10 -4 -6
sb:that our	-2 9 1 0 0 0 -12
sb:that period	0 0 -14 17 -1 0 -4
sb:that put	-1 0 -8 14 -11 0 -2
sb:that take	-1 -2 -7 16 -3 0 -12
sb:that the	4 -22 13 2 -10 -2 0
sb:that time	-4 -11 -14 16 -12 5 6
sb:that to	0 0 -2 -10 -5 0 13
sb:that was	0 0 6 -31 15 7 -6
sb:that we	9 2 -10 -13 -7 10 6
sb:that would	-10 3 -3 -6 -9 0 11
sb:that year	0 -2 -4 12 -9 2 -3
sb:the	-8 3 -1 2 1 3 -3
sb:the <day-gone>	-2 -5 17 2 -12 -1 -11
sb:the <level>	-4 -8 6 7 -2 -11 -6
sb:the <name>	-11 -11 -2 11 -7 -18 10
sb:the <number>	-1 5 12 -10 -9 -1 0
sb:the <office>	4 -7 -3 8 -19 -9 10
sb:the <organisation>	0 -20 10 -5 -2 6 3
sb:the <quality>	4 -5 5 -12 2 -3 11
sb:the <seat>	-16 0 22 -9 -17 -4 2
sb:the <span>	3 6 11 -2 3 -3 -28
sb:the absence	0 18 -10 -8 -2 0 -6
sb:the accord	0 0 -9 1 -9 0 13
sb:the additional	-12 3 -1 0 5 -3 -1
sb:the agreement	3 -9 -4 14 0 -2 -12
sb:the announcement	4 0 2 -11 3 0 1
sb:the arithmetic	-1 5 -15 16 -10 -1 -3
sb:the arrangement	-1 6 11 -10 -2 0 -6
sb:the autumn	-5 -3 -11 5 3 3 2
sb:the baseline	0 0 11 -4 -4 0 -4
sb:the bill	-1 -3 15 -12 0 0 -2
sb:the border	-1 6 11 0 -14 0 -9
sb:the charge	-2 4 -10 11 -1 1 -9
sb:the clock	5 -13 8 1 2 0 -2
sb:the coffee	4 0 12 -14 -7 0 -1
sb:the common	-1 0 -11 14 5 0 -11
sb:the country	-3 -11 5 4 -1 0 1
sb:the custom	-2 -9 13 5 0 0 -15
sb:the day	-1 -2 -7 6 0 -4 5
sb:the deal	4 -12 13 -10 -6 -3 6
sb:the difference	-3 0 -10 -2 14 0 -7
sb:the dispute	-1 2 -5 -1 -4 10 -4
sb:the duty	-1 10 5 -8 -5 0 -4
sb:the end	-1 -5 -18 5 6 13 -4
sb:the event	0 17 -9 -10 -2 0 -4
sb:the extra	-6 -12 1 -4 11 -2 -2
sb:the farm	0 -6 -13 -4 21 -1 -4
sb:the fentanyl	-4 4 -6 -4 2 5 11
sb:the figure	10 0 3 -13 -7 -4 6
sb:the first	0 -5 9 -1 -2 -14 0
sb:the forced	0 -1 -10 2 -6 0 11
sb:the free	0 0 -15 -8 16 0 4
sb:the further	-1 -2 -11 6 4 0 0
sb:the general	-3 -9 14 -2 1 -2 -9
sb:the good	0 -12 -12 8 11 -1 0
sb:the height	-1 -9 -9 -11 -14 25 0
sb:the higher	0 7 -11 3 -10 0 8
sb:the highest	-2 0 -16 6 0 5 0
sb:the island	0 4 13 -11 -11 -1 3
sb:the law	-5 12 -13 2 -10 -1 3
sb:the letter	-1 0 -19 -9 -10 -3 25
sb:the list	-2 -7 -5 26 -18 -2 -16
sb:the main	0 0 7 -12 0 0 7
sb:the margin	0 -1 10 -13 6 0 -2
sb:the market	-9 14 -6 2 -3 0 -5
sb:the matter	5 -9 11 -5 -5 0 -2
sb:the measure	0 -3 15 -5 -7 0 -2
sb:the meet	0 0 -9 12 -1 0 -3
sb:the moment	0 -8 14 -7 3 -6 2
sb:the month	0 3 6 -10 7 0 -8
sb:the new	10 -30 -8 19 -6 -8 1
sb:the newspaper	10 -2 1 6 0 0 -16
sb:the next	-2 0 6 -12 4 -2 3
sb:the normal	0 -2 17 -10 -7 0 -1
sb:the notice	4 -6 -11 12 -7 0 1
sb:the number	-6 6 -15 1 7 -6 5
sb:the offer	-1 -1 -7 -7 -2 0 15
sb:the oil	0 1 0 -12 -3 4 6
sb:the old	-2 18 -1 -10 7 -7 -17
sb:the older	0 -11 19 -7 0 -1 -12
sb:the one	-3 0 10 -12 7 0 -6
sb:the ordinary	-5 -7 13 1 -3 -3 -16
sb:the other	-7 4 9 -2 0 -10 -10
sb:the overall	0 -1 -7 11 -8 0 0
sb:the pact	0 -2 -8 -12 -2 0 18
sb:the pause	3 22 -4 -15 -20 2 4
sb:the peak	0 -4 -7 -3 4 9 -3
sb:the present	2 0 3 -13 -6 0 11
sb:the press	8 -2 3 0 0 0 -11
sb:the price	0 0 2 -12 11 0 -4
sb:the proclamation	-2 -5 4 -2 -12 0 9
sb:the proposal	0 -1 -17 -6 -9 0 22
sb:the protocol	-2 3 -10 -3 1 0 11
sb:the quarrel	0 0 -9 -5 11 3 -5
sb:the quota	0 -9 5 -17 0 -1 15
sb:the rate	9 4 -5 -2 0 7 -11
sb:the reason	0 10 1 -14 3 0 -7
sb:the remain	0 -3 -1 10 -9 0 -6
sb:the rest	-1 1 -8 2 12 -2 -5
sb:the right	-6 11 -8 -7 -9 -3 11
sb:the second	-12 -1 7 -11 2 3 3
sb:the so	0 12 -1 -5 2 0 -11
sb:the spring	-5 -3 -1 5 -5 7 -4
sb:the standstill	0 8 8 -22 4 -3 -4
sb:the state	0 -2 11 -12 3 0 0
sb:the steel	0 -7 12 -4 -5 0 1
sb:the sum	-2 -14 9 1 -11 0 8
sb:the summer	-4 -12 1 2 -4 7 4
sb:the surcharge	6 0 -3 -10 7 -3 1
sb:the suspension	-6 4 -21 22 -15 -3 4
sb:the table	-7 -13 -17 -11 -11 0 32
sb:the talk	0 -7 -2 -13 0 -1 18
sb:the tariff	-1 -3 6 -2 4 -11 -7
sb:the text	-1 -2 0 -12 -7 0 15
sb:the third	-2 -10 -6 11 -1 -1 3
sb:the total	-2 0 0 12 -4 -10 -6
sb:the trade	-6 0 -9 11 3 0 -1
sb:the treaty	-1 -3 -12 8 7 0 3
sb:the truce	4 13 0 -4 -7 -4 -6
sb:the two	-9 4 7 6 -13 3 -14
sb:the value	0 5 13 -12 -7 0 -3
sb:the water	0 4 2 9 -12 -5 -5
sb:the worst	-2 5 -10 -22 -19 31 -10
sb:the year	-1 -4 -14 -1 20 -1 -5
sb:their	-19 1 14 -1 -28 15 0
sb:their duty	0 -1 9 -17 11 0 -12
sb:their good	0 0 12 -12 -2 0 3
sb:their on	0 -7 12 -10 6 -1 -3
sb:them ,	5 -1 -11 1 -2 5 7
sb:them pay	0 -1 11 -9 0 0 -3
sb:them the	-1 0 3 -13 5 0 1
sb:them was	0 0 -10 12 2 -2 -5
sb:themselve	0 -2 -6 14 -4 0 -5
sb:then	-9 16 -13 -6 -3 -14 17
sb:then <level>	0 -7 3 -14 14 -3 -6
sb:then a	0 -11 15 -5 1 0 -6
sb:then charge	0 6 -8 16 -8 -1 -14
sb:then come	0 -13 -9 1 12 0 4
sb:then pay	11 -7 -7 14 -7 -1 -3
sb:then to	0 -1 -3 16 -13 -3 -4
sb:there	16 -8 4 -6 2 1 -9
sb:there 's	7 -14 -9 1 2 0 10
sb:there :	-4 4 14 -10 -7 0 -4
sb:there are	0 -4 22 -23 -9 7 -7
sb:there at	0 2 12 0 -8 0 -9
sb:there is	10 -5 -5 2 -9 -5 4
sb:there it	0 -2 7 -13 -3 0 6
sb:there was	6 -6 -8 16 2 -9 -13
sb:there were	0 2 -15 -10 10 1 7
sb:there will	4 -6 -14 -1 0 0 10
sb:there would	-7 -4 7 10 -1 7 -14
sb:thereafter	7 16 -10 -14 -3 0 -6
sb:therefore	-7 -5 -3 17 -3 -4 -12
sb:these	-5 5 11 -16 13 -3 -16
sb:these are	-2 -2 8 -14 9 0 -2
sb:they	-17 -1 1 2 3 0 -4
sb:they agree	0 -2 8 -12 8 3 -6
sb:they are	-4 -9 4 -3 -15 -1 15
sb:they go	1 -12 13 4 -8 -8 2
sb:they had	-4 -10 -19 14 5 -2 3
sb:they have	-8 -8 7 -1 -20 7 6
sb:they pay	-4 4 2 -5 4 6 -21
sb:they put	-1 -4 11 3 -10 0 -6
sb:they reach	0 0 -7 -1 -2 10 0
sb:they say	3 2 4 -12 -3 0 3
sb:they used	0 -2 -5 -4 12 0 -2
sb:they were	-3 -16 10 1 4 -4 -5
sb:they will	-8 17 -2 -3 -5 -3 -3
sb:they'd	-3 4 1 -8 11 0 -12
sb:they'll	-6 12 2 -5 0 0 -8
sb:they're	1 -12 19 -10 -2 0 -5
sb:thi	-6 -19 -5 2 8 6 2
sb:thi mean	0 -1 -12 10 -1 0 6
sb:thi month	-1 -3 -15 17 1 0 -3
sb:thi paper	5 0 9 -7 1 0 -11
sb:thi week	-1 -2 -1 -14 8 -2 14
sb:thi year	-2 -12 8 0 -6 -6 6
sb:thing :	0 -5 13 -11 -7 0 1
sb:think	-15 3 -6 -4 9 -3 8
sb:third	-3 -2 -15 10 1 -4 10
sb:third country	-2 -3 -10 15 0 0 -5
sb:those of	0 -7 11 -3 4 0 -13
sb:those who	3 8 -4 4 -15 2 0
sb:those with	0 0 -10 5 -5 0 8
sb:threat	-13 -12 -6 3 -11 -1 18
sb:threat of	-6 -8 -3 0 0 0 9
sb:threaten	2 -7 -3 1 -10 -10 9
sb:threw	0 0 -11 -4 13 0 0
sb:threw out	0 0 -11 -3 13 0 0
sb:through	-14 -19 -7 14 4 6 0
sb:through <name>	-1 -3 -5 12 0 0 -8
sb:tile from	0 0 3 -12 7 0 0
sb:till	0 -7 19 -10 -5 0 -1
sb:till <day-ahead>	0 1 10 -11 0 0 -1
sb:timber	4 -9 -3 14 -21 -4 7
sb:timber and	0 -2 -8 12 -6 0 2
sb:timber pay	0 0 -8 13 -8 0 0
sb:time	-12 0 -12 6 9 -5 5
sb:time ,	-5 2 -14 12 5 -2 0
sb:time the	0 -4 -6 -1 13 -5 0
sb:to	6 -5 1 2 -10 -2 6
sb:to <day-ahead>	-1 -17 25 -11 -1 0 -11
sb:to <goods-amount>	0 -1 -3 9 -5 0 -2
sb:to <level>	13 5 1 -6 3 7 -15
sb:to <month-gone>	0 -4 -16 11 8 -7 -6
sb:to <name>	2 -3 15 -14 0 4 -9
sb:to <number>	-2 -6 15 -14 3 6 -7
sb:to <quality>	-2 -4 -7 5 13 -5 -8
sb:to apply	0 -10 -2 17 -7 0 -8
sb:to be	0 0 -13 8 -4 3 4
sb:to bear	0 10 1 -12 1 4 -10
sb:to become	0 -8 -17 24 -7 0 -3
sb:to begin	0 0 -8 -9 -2 0 14
sb:to collect	0 -1 4 -16 4 0 7
sb:to cut	6 -3 2 -3 -11 0 3
sb:to end	-1 15 1 -6 -3 0 -11
sb:to enter	5 0 -10 -1 -1 0 10
sb:to fall	-2 -1 11 -8 -5 0 1
sb:to halve	-6 -2 11 -5 -4 0 1
sb:to have	0 -7 -12 4 -11 -5 18
sb:to it	0 12 7 -21 -2 0 -2
sb:to know	10 3 0 -5 3 0 -13
sb:to last	0 0 -12 0 11 0 2
sb:to leave	-1 0 10 -4 -5 0 0
sb:to levy	0 2 2 -15 -1 0 9
sb:to lift	-3 0 11 -7 -2 0 0
sb:to nothing	5 -6 -6 0 12 0 -8
sb:to one	0 0 12 -11 2 0 -4
sb:to pay	-12 1 -17 -2 8 14 9
sb:to raise	0 -16 10 -10 -10 0 11
sb:to return	-1 8 -6 -4 11 0 -12
sb:to sign	0 9 0 -19 0 0 12
sb:to tariff	0 0 -8 11 -1 0 -3
sb:to that	-1 -3 13 -12 3 0 -5
sb:to thi	0 0 12 -8 -4 0 0
sb:to what	7 9 -1 6 -7 0 -14
sb:to where	-1 13 -7 0 -9 -1 0
sb:tobacco	-2 8 7 -11 0 -1 -8
sb:together	-7 -9 5 2 5 -8 -5
sb:together :	0 -4 12 -9 0 0 -1
sb:together with	0 -1 -3 10 -13 -3 3
sb:too	-10 3 -8 -4 15 -1 0
sb:too ,	-4 1 -2 -4 10 -3 -1
sb:top	-6 0 11 0 -9 3 -8
sb:top of	-4 -6 24 -11 -7 -7 -8
sb:total	-13 -1 4 15 -4 -12 -22
sb:total of	-9 0 13 -1 0 -2 -17
sb:total on	0 -2 -11 14 -12 -1 5
sb:total to	0 5 -15 11 2 -3 -4
sb:touch the	-1 -1 16 -7 -5 0 -7
sb:toy	-1 1 10 -11 -1 0 0
sb:tractor	11 -15 1 -2 3 -6 2
sb:trade	-2 -21 -7 11 2 2 5
sb:trade agreement	-3 -4 -8 7 11 0 -8
sb:trade minister	-3 2 -8 0 -6 0 11
sb:trade ministry	-6 -11 2 9 0 0 2
sb:trade war	0 0 16 -13 -5 2 -6
sb:trader	8 -5 -12 14 -13 -3 2
sb:treaty	-9 -9 6 1 13 -3 -8
sb:treaty ,	-2 5 -10 -3 12 0 -7
sb:treaty by	-1 -14 18 -7 4 0 -5
sb:trouble	0 0 14 -7 -7 0 -6
sb:truce	4 8 3 -31 8 -7 7
sb:truce ,	0 -10 4 -2 -1 -13 14
sb:truce :	-6 -13 -2 -22 17 9 1
sb:truce ;	0 13 -2 -3 -6 0 -5
sb:truce between	6 -11 10 1 3 0 -13
sb:truce by	0 -2 -9 -1 0 0 11
sb:truce end	3 21 -4 -23 4 -1 -12
sb:truce is	1 7 -12 4 -6 0 -1
sb:truce it	-3 11 -11 -7 0 -4 3
sb:truce of	-5 1 -4 -2 -3 -2 12
sb:truce that	-3 5 9 -6 -8 0 -1
sb:truce the	-1 12 -2 -3 -7 1 -4
sb:truce until	0 -2 12 -12 4 0 -9
sb:truce with	-7 0 16 -10 1 0 -5
sb:truck and	0 -3 -10 14 -1 0 -3
sb:true	18 0 3 -17 -7 1 -10
sb:true that	11 3 6 -10 -4 3 -16
sb:tuna	4 3 -2 4 4 -6 -14
sb:tuna pay	-5 0 -10 -2 17 0 -3
sb:turn	7 14 -12 -11 5 0 2
sb:twice	0 -11 -11 -5 19 -1 0
sb:twice the	0 -1 -6 -7 10 0 1
sb:two	-20 0 0 2 5 0 -6
sb:two ,	0 0 12 0 -6 0 -10
sb:two duty	0 -7 -9 -12 20 2 -6
sb:two government	0 6 6 -1 -14 -2 0
sb:two number	0 6 3 -17 4 0 0
sb:two part	0 -4 9 -5 -1 0 -3
sb:two rate	0 -9 -1 12 4 -9 -1
sb:two side	0 -6 0 5 -17 7 6
sb:umbrella	-1 -3 -2 11 -2 -1 -2
sb:unchanged	-4 13 4 -8 -13 3 -8
sb:unchanged at	-1 -4 15 -8 -3 0 -3
sb:under	-10 -17 1 4 -4 -1 10
sb:under it	9 -1 4 -5 3 0 -18
sb:under its	0 0 14 -1 -8 0 -2
sb:under the	-15 -6 -3 -11 1 2 21
sb:under which	-5 0 -9 15 0 0 -7
sb:unless	-5 33 -6 -34 1 -2 3
sb:unless <seat>	0 2 -12 1 7 0 0
sb:unless something	0 10 2 -11 -4 0 -5
sb:until	-5 -13 16 -9 5 2 -9
sb:until <day-ahead>	-14 -17 23 -9 2 0 -3
sb:until <day-today>	0 4 2 1 -13 -1 4
sb:until <month-ahead>	6 0 -11 2 2 2 -3
sb:until <number>	-1 -3 0 -17 12 5 -3
sb:until last	0 0 -6 -6 13 -3 -1
sb:until now	0 -8 2 13 -11 2 -10
sb:until that	-2 9 1 -16 4 0 -1
sb:until the	-5 4 -5 11 0 0 -13
sb:until then	6 0 10 -8 -6 0 -2
sb:up	-9 0 0 1 0 11 -6
sb:up from	-3 -3 0 -4 12 -1 -19
sb:up to	-2 0 8 -7 2 11 -7
sb:upholstered	0 -15 -2 19 -11 -1 -8
sb:upholstered furniture	0 -12 3 11 -8 0 -6
sb:urea	-1 -2 5 -3 -11 11 -7
sb:us	6 -16 7 0 1 9 -12
sb:us ,	-1 -11 15 0 0 0 -10
sb:use	-2 -3 -12 10 3 0 2
sb:used	-1 1 -18 -17 26 8 -9
sb:used to	-6 -5 -15 -13 26 8 -23
sb:valorem	0 -8 11 0 -7 0 -2
sb:value	-1 1 11 -6 -4 -1 -4
sb:vanilla	0 12 1 -7 -8 0 0
sb:vanity	0 -10 -1 8 -9 0 4
sb:vehicle	0 -10 1 12 -15 4 -9
sb:very	3 -8 11 -2 -8 0 2
sb:view	7 4 -21 10 -8 0 8
sb:virtue	0 8 4 -11 -3 0 -4
sb:virtue of	0 8 4 -11 -3 0 -4
sb:von	0 -1 -7 12 0 0 -7
sb:von der	0 -1 -7 12 0 0 -7
sb:vote	-9 -4 -9 1 -2 0 13
sb:vote on	-1 -1 -13 1 2 0 10
sb:wait	-6 -1 -6 0 0 -3 12
sb:wake	-1 9 -3 -12 -3 6 -6
sb:wake up	-1 8 -2 -11 -3 6 -6
sb:wall	0 -3 -8 12 -1 0 -3
sb:walnut	-4 -7 -13 23 -6 4 -15
sb:walnut pay	0 0 -17 18 -5 0 -1
sb:want <level>	0 4 -13 4 5 0 -2
sb:want <name>	-6 0 9 -7 -1 0 -1
sb:want to	-6 -11 11 -4 4 -2 -1
sb:war	0 -7 8 2 -12 13 -13
sb:warn	-19 -1 11 -13 3 0 5
sb:warn that	-13 -5 1 -4 6 0 8
sb:was	-4 -2 -9 -1 8 2 0
sb:was <level>	0 11 -6 -11 10 -10 -4
sb:was at	-1 5 7 -19 -6 2 6
sb:was charge	-4 1 -7 -4 14 -3 -8
sb:was cut	0 0 -1 -12 16 0 -7
sb:was given	7 -2 0 11 -13 0 -14
sb:was in	-4 0 -4 -14 14 6 -7
sb:was make	0 -4 -3 -5 -2 11 5
sb:was not	1 -2 12 -7 0 0 -11
sb:was raise	3 -1 -5 -5 -10 3 12
sb:was ready	-1 -1 -6 -9 -3 0 15
sb:was still	-3 -1 -17 6 4 -1 10
sb:was the	-11 -1 8 4 -7 0 4
sb:was to	-8 -3 -14 8 -24 -14 24
sb:watch	-1 -11 -3 7 0 0 5
sb:watche	-2 13 -2 4 -18 -4 4
sb:way	1 10 7 -11 0 -6 -10
sb:way ,	4 5 1 -12 -4 0 1
sb:we	20 6 -10 -3 -15 0 1
sb:we are	7 5 0 8 -15 0 -26
sb:we charge	-2 6 6 2 -9 0 -14
sb:we gave	12 -2 -7 -3 -2 0 -1
sb:we had	8 -15 -7 8 7 -6 -11
sb:we have	2 3 -3 -21 2 3 9
sb:we hear	-10 4 -9 -2 -3 0 15
sb:we write	24 -11 -6 -11 -2 0 -10
sb:website	15 -4 -2 -6 0 0 -10
sb:week	7 -8 -11 2 0 14 0
sb:week ,	-2 0 -7 11 -10 -1 3
sb:week of	-1 5 2 -27 -1 18 -10
sb:weekend	0 -2 -10 15 -1 -3 -3
sb:well ,	0 -8 -1 11 -6 -2 -1
sb:were	1 1 -19 -3 10 3 5
sb:were ,	0 13 -2 -5 -9 -3 1
sb:were :	0 -2 14 -8 -7 0 -1
sb:were <number>	0 -11 -7 9 7 -7 -1
sb:were announce	0 -1 -8 15 0 0 -9
sb:were at	-4 -14 0 11 -8 6 -2
sb:were charge	0 -5 -9 1 0 11 -2
sb:were tell	9 -3 -7 -18 -4 -2 14
sb:were to	0 -14 -23 5 5 -3 13
sb:what	-13 4 -1 9 -1 6 -11
sb:what <name>	-4 -9 15 -15 9 5 -11
sb:what <seat>	0 0 -9 11 0 -1 0
sb:what a	0 -1 11 -5 -6 0 -1
sb:what come	0 3 -9 16 -8 0 -5
sb:what he	-1 -12 1 2 -9 -1 11
sb:what it	-7 -2 -7 4 13 -5 -2
sb:what they	-2 -14 21 -7 -2 -4 -6
sb:what was	0 -2 2 1 -16 2 12
sb:what would	-5 21 -7 -7 -5 -1 -6
sb:whatever	10 -9 -7 10 -1 0 -11
sb:wheat	-10 -13 -5 6 7 0 1
sb:wheat and	0 -10 -7 -5 14 0 6
sb:when	-10 -7 -1 0 5 2 1
sb:when <name>	-1 -8 -14 -1 17 1 -1
sb:when <seat>	0 0 1 8 -14 -1 5
sb:where	-10 -8 14 0 11 -19 -24
sb:where it	-6 -4 6 11 -7 -12 -3
sb:where the	-2 -12 15 -2 5 1 -18
sb:where they	-1 -16 10 -3 10 -3 -5
sb:where we	0 9 0 -13 0 -4 0
sb:wherea	0 0 -3 11 -7 0 0
sb:which	-3 -14 1 1 3 4 1
sb:which ,	0 11 1 0 -9 0 -4
sb:which <person>	0 -1 -14 10 -9 0 8
sb:which <quality>	0 3 2 -11 0 2 5
sb:which a	1 6 3 7 -5 0 -14
sb:which are	0 -1 10 -15 -4 0 4
sb:which bring	0 0 -13 6 7 0 0
sb:which end	0 -2 16 -3 -5 0 -7
sb:which enter	0 -2 -10 0 11 0 2
sb:which face	0 -2 -15 2 -7 0 14
sb:which go	0 4 8 -4 -12 4 -6
sb:which had	1 8 -8 -2 10 1 -12
sb:which is	4 -13 -2 6 -16 7 6
sb:which pay	6 -5 -1 0 -14 -4 12
sb:which sign	0 0 16 -14 -3 0 0
sb:which stand	0 -1 -3 -17 17 -2 0
sb:which take	-1 4 0 -12 -1 -1 11
sb:which the	-8 11 0 -14 8 0 1
sb:which there	-1 0 16 -15 -2 0 -1
sb:which was	-4 6 -20 -2 9 -1 3
sb:which we	0 3 0 -11 5 -1 3
sb:while	-5 0 5 -10 12 1 -10
sb:while it	-2 9 0 -16 4 -1 -1
sb:whiskey	-4 -8 -1 -2 3 -3 10
sb:whisky	-5 13 6 -7 -9 -7 -4
sb:who	13 9 1 -17 -7 12 -6
sb:who had	-6 -3 12 7 -10 0 -9
sb:whoever	13 3 -15 6 7 0 -14
sb:whose good	0 2 -14 15 3 0 -9
sb:why	-15 0 5 12 1 0 -13
sb:will	8 3 -11 15 -25 -5 -2
sb:will <name>	13 4 -2 -12 0 0 -9
sb:will again	0 -1 -14 16 -1 0 -4
sb:will also	0 -2 -10 14 -4 0 0
sb:will apply	-1 4 -11 0 6 0 2
sb:will be	-13 2 1 -2 -5 -9 9
sb:will bring	0 0 -2 9 0 0 -8
sb:will cancel	0 0 -10 11 0 0 0
sb:will charge	1 -5 4 4 -14 0 -6
sb:will collect	0 0 -5 12 -1 0 -8
sb:will cost	6 8 -11 0 -4 0 -1
sb:will cut	0 0 -13 7 -1 12 -13
sb:will drop	-2 0 12 -9 0 0 -2
sb:will go	7 2 1 7 -13 -6 -14
sb:will have	-4 -4 -2 -5 14 0 0
sb:will keep	0 0 10 -12 0 0 2
sb:will leave	6 -1 9 -12 0 0 -3
sb:will let	0 0 7 4 -1 0 -15
sb:will levy	0 -1 -13 9 5 0 1
sb:will lower	7 -1 -13 11 -3 6 -8
sb:will not	-4 6 -14 -4 0 -4 15
sb:will pay	0 0 -8 8 -8 -11 3
sb:will rise	0 13 2 -11 0 0 -4
sb:will still	0 -1 -12 15 -1 0 -3
sb:will stop	-3 -2 11 -1 -7 0 -6
sb:will suspend	0 -11 22 -16 -5 0 -3
sb:will take	7 -3 -3 13 -3 -1 -21
sb:will tax	1 -3 -4 -9 0 0 11
sb:will therefore	0 6 -14 8 -1 0 0
sb:will thu	0 0 -10 13 -4 0 -2
sb:wine	-8 0 6 5 -10 -16 1
sb:wine and	-2 -6 1 -2 -9 -4 13
sb:wine to	0 -2 -4 10 -10 -1 6
sb:winter	-3 -2 -5 -3 -1 13 -3
sb:wish	0 3 -4 -13 6 -4 4
sb:with	-10 -12 -1 9 -6 -6 8
sb:with <name>	-2 4 3 14 -18 4 -19
sb:with <number>	-2 4 -4 16 -4 -2 -12
sb:with <person>	-2 6 4 10 -9 0 -17
sb:with <seat>	-8 -11 12 -1 6 0 -16
sb:with a	-8 -12 -8 2 5 1 10
sb:with an	-1 0 10 -2 -7 0 -2
sb:with duty	0 -3 -3 13 -6 -2 -8
sb:with it	0 14 -8 -17 7 0 2
sb:with the	-4 -21 -3 6 0 3 9
sb:with which	-1 -5 17 -5 -2 0 -5
sb:within <span>	0 -1 -12 0 9 0 6
sb:within hour	0 0 -10 14 -6 0 0
sb:within the	-2 1 10 -3 0 -1 -12
sb:without	-13 18 -12 4 -7 -18 -3
sb:without an	-3 11 0 -20 -7 0 11
sb:without the	2 0 -21 20 -1 -2 -11
sb:won't	3 0 -13 -3 -3 0 9
sb:wooden	0 -3 -5 10 -2 0 -3
sb:wool and	0 -11 6 -17 12 0 2
sb:word	-16 0 -6 10 -7 0 9
sb:worldwide	-4 -5 8 -7 -8 0 12
sb:worse	-4 10 -10 0 -3 7 -3
sb:worst	-3 4 -10 -14 -23 33 -13
sb:worst ,	0 5 -1 -4 -6 10 -7
sb:worst week	0 -2 4 -4 -9 9 0
sb:worth	-4 5 5 -13 6 -1 0
sb:would	4 12 -11 -7 -32 -6 17
sb:would add	-7 10 -2 -11 3 0 0
sb:would apply	0 3 -12 9 -9 0 4
sb:would be	8 11 8 -16 -26 3 -3
sb:would charge	2 -9 -10 12 -8 0 3
sb:would do	0 -3 -12 -10 -2 0 19
sb:would fall	3 -1 12 -4 -4 0 -7
sb:would go	15 15 -4 -3 -18 -3 -13
sb:would have	-24 -10 -30 22 19 -13 2
sb:would keep	0 -5 11 -12 -3 0 1
sb:would let	-3 0 -7 15 -3 0 -6
sb:would like	-10 -13 4 -7 -2 6 12
sb:would make	-6 -1 -8 -6 4 -1 13
sb:would not	2 -14 6 -7 5 5 -1
sb:would pay	5 3 -7 -9 -11 -6 14
sb:would take	-14 0 19 -14 -10 -1 1
sb:would then	1 7 1 -18 -19 0 7
sb:write	18 -23 1 0 -3 2 -6
sb:write :	-5 -1 -5 -1 -3 0 11
sb:write that	8 -14 7 1 -9 0 -5
sb:wrong	3 16 -12 -8 -4 -3 4
sb:wrong :	-1 11 -5 1 -8 0 -3
sb:yarn	3 11 -11 4 -12 3 3
sb:year	-5 -13 -10 2 16 4 -5
sb:year 's	0 -2 -3 -8 14 0 -2
sb:year ,	-5 -2 -6 -7 4 2 9
sb:year :	0 -2 19 -7 -4 5 -15
sb:year ago	6 -2 -10 -22 23 0 -6
sb:year it	-3 3 5 -6 0 4 -13
sb:year on	0 -2 13 -1 -7 0 -2
sb:year the	-1 -7 -13 17 -3 -8 0
sb:yes	-6 0 8 -5 -11 -4 6
sb:yes ,	-3 -8 4 -1 -10 -4 9
sb:yoghurt	0 -5 13 -8 -4 0 0
sb:york	0 -2 14 -3 -8 -2 -1
sb:you	16 -10 -4 -11 2 2 -1
sb:you get	0 5 -11 -12 3 0 10
sb:you'll	0 -14 -10 2 14 6 -7
sb:your	13 4 -11 -6 3 2 -4
sb:zero	1 5 3 -12 2 -2 0
sb:zinc	-1 6 -8 -11 5 2 7
sb:—	4 -23 4 3 -6 8 2
sb:— <level>	0 8 -11 17 -15 -3 -6
sb:— <name>	5 -5 -15 11 -7 9 2
sb:— <number>	-2 -10 15 2 0 -6 -3
sb:— <person>	-3 -4 -13 11 0 0 3
sb:— and	-2 11 -6 0 -1 0 -5
sb:— the	-2 4 12 -11 6 -3 -10
sb:•	8 -6 -3 18 -12 -7 -15
sb:• <name>	-1 -8 -11 22 -9 0 -9
sb:→	-2 -11 -6 -3 6 -5 13
second	-19 -1 8 -3 -2 5 -3
t0=future	2 -2 2 4 -20 0 0
t0=future-not	-3 2 -7 -16 2 5 17
t0=future-passive	-16 -4 7 1 0 -4 1
t0=modal	-4 7 -9 5 -10 -12 5
t0=modal-not	4 -17 1 8 1 6 -8
t0=past	-2 -11 -10 1 11 4 -2
t0=past-not	-10 0 18 8 1 -9 -20
t0=past-passive	7 -16 6 0 -3 10 -9
t0=perfect	4 -9 4 -1 2 -24 1
t0=perfect-passive	-4 5 11 -7 -8 -2 -2
t0=pluperfect	4 -15 -9 -1 11 0 1
t0=pluperfect-passive	-12 1 6 6 1 -4 -7
t0=present	-6 4 6 1 -4 -13 -3
t0=present-passive	3 7 -5 2 -1 -11 0
t1=future	3 1 -11 10 -17 0 0
t1=future-not	-4 2 -7 -15 2 5 17
t1=future-passive	-16 -3 8 1 0 -4 0
t1=gerund	0 6 0 -1 7 -14 -11
t1=infinitive	-2 7 0 -10 -8 1 8
t1=infinitive-passive	2 2 14 -6 -5 0 -9
t1=modal	-2 6 -13 2 -8 -18 9
t1=modal-not	4 -17 1 8 1 6 -8
t1=past	0 -11 -10 1 11 6 -6
t1=past-not	-1 0 9 6 3 -9 -16
t1=past-passive	6 -16 6 0 -1 5 -10
t1=perfect	5 -7 7 -3 2 -22 -3
t1=perfect-passive	-4 5 12 -4 -8 -2 -8
t1=pluperfect	3 -17 -9 -2 11 0 2
t1=pluperfect-passive	-12 2 6 1 1 -4 -3
t1=present-passive	-3 3 -7 4 0 -11 8
t2=future	-3 5 4 0 -12 -1 -2
t2=future-passive	-3 14 -4 0 6 0 -18
t2=gerund	1 -2 -2 0 -13 3 12
t2=infinitive	3 2 6 4 -5 0 -18
t2=modal	-8 -6 14 -10 2 1 2
t2=modal-passive	4 7 -9 3 8 -2 -11
t2=participle-passive	-5 -14 -9 11 14 -2 -6
t2=past	0 6 10 -11 -5 -3 0
t2=past-passive	7 -18 -2 1 5 -7 -2
t2=perfect	-4 -6 2 -10 5 0 7
t2=perfect-not	-1 0 14 -5 -6 0 -3
t2=perfect-passive	3 0 -8 3 2 0 0
t2=pluperfect	2 -2 5 -20 6 4 -5
t2=present	7 -2 -6 6 -16 -5 10
t2=present-not	0 -6 7 1 1 6 -14
t2=present-passive	-15 -7 5 -5 8 -10 4
t2=present-passive-not	-3 6 6 1 -12 0 -6
table	-19 1 -16 16 8 12 -19
takenBack	28 -14 -13 5 -9 6 -26
tense=future	0 -5 6 2 -24 0 3
tense=future passive	-3 2 5 3 3 -8 -10
tense=modal	-5 -1 12 -1 -8 -9 1
tense=modal passive	11 3 0 -11 10 -8 -6
tense=past	-12 1 2 -7 8 3 -2
tense=past passive	10 -26 -9 -1 12 5 -1
tense=perfect passive	1 14 -3 -9 5 -7 -6
tense=pluperfect	2 -11 1 -3 6 0 -2
tense=present passive	-12 4 3 1 0 -7 -4
tense=verbless	3 -5 7 3 -8 -9 0
told=denied far	8 -6 4 -16 -4 -15 11
told=denied far higher	-6 -3 -3 -6 1 -7 17
told=denied far lower	-17 -5 20 -13 -1 -5 4
told=denied far none	9 1 -2 -14 2 -7 4
told=denied far other pair	-7 -18 7 0 3 -6 8
told=denied far same	24 -1 -20 1 -5 -2 -8
told=denied far same pair	14 5 -2 -19 -7 -9 6
told=denied here lower	-9 0 13 -5 0 0 -1
told=denied paragraph	16 9 1 -20 -5 9 -19
told=denied paragraph higher	-7 -12 8 2 1 -2 3
told=denied paragraph lower	-9 20 2 -18 -10 13 -12
told=denied paragraph none	15 3 -17 0 -6 5 -5
told=denied paragraph other pair	0 -5 15 -11 5 -1 -15
told=denied paragraph own	5 8 11 -20 -2 6 -17
told=denied paragraph same	26 -14 -8 -11 2 -5 -15
told=denied paragraph same pair	16 11 -7 -15 -10 10 -10
told=if_lapsed 	-1 -22 -19 3 -6 14 17
told=if_lapsed and	-8 8 -26 0 25 -1 -20
told=if_lapsed far	14 0 -5 -13 -7 -2 7
told=if_lapsed far higher	20 -9 -22 -12 -5 8 12
told=if_lapsed far lower	-4 -2 13 -5 -7 -21 -1
told=if_lapsed far none	8 3 -1 -9 6 -9 -2
told=if_lapsed far other pair	13 -2 0 -2 -10 2 -4
told=if_lapsed far own	10 -4 -6 -7 -19 5 10
told=if_lapsed far same	3 13 -23 -3 3 -3 2
told=if_lapsed far same pair	4 2 -8 -14 1 -5 14
told=if_lapsed from	0 -1 12 -2 -8 0 0
told=if_lapsed goes on	-3 17 -17 -4 -5 0 4
told=if_lapsed here	-7 11 -3 -9 1 9 -6
told=if_lapsed here higher	9 -14 -18 0 13 14 11
told=if_lapsed here lower	-19 25 8 -13 -9 -20 -15
told=if_lapsed here none	3 6 -10 -13 -1 14 5
told=if_lapsed here other pair	-5 20 -22 -8 -9 9 5
told=if_lapsed here own	-10 5 1 9 -13 -3 -7
told=if_lapsed here same pair	-4 0 7 -6 5 4 -11
told=if_lapsed here shared	-12 3 9 -6 9 -11 -13
told=if_lapsed other pair and own	0 17 -14 2 -4 0 -4
told=if_lapsed other pair and shared	0 7 -5 -12 -3 0 5
told=if_lapsed other pair comma none	-1 12 -7 -4 -6 1 0
told=if_lapsed other pair in step	0 14 -14 -12 1 3 0
told=if_lapsed other pair out of step	-4 13 -15 -2 -11 6 5
told=if_lapsed paragraph	-4 22 -1 -3 -16 8 -15
told=if_lapsed paragraph higher	6 0 -6 -1 -1 11 -9
told=if_lapsed paragraph lower	-10 15 5 -1 -15 -3 -8
told=if_lapsed paragraph none	0 15 -2 0 -8 -3 -10
told=if_lapsed paragraph other pair	4 15 -1 -6 -14 -7 -1
told=if_lapsed paragraph own	-3 12 0 -3 -11 10 -9
told=if_lapsed paragraph same	-6 18 -9 -2 -5 -3 -4
told=if_lapsed paragraph same pair	-7 12 0 2 -7 12 -19
told=if_lapsed same pair and none	-12 9 -11 4 0 1 -4
told=if_lapsed same pair and shared	-8 6 -5 -1 16 -9 -20
told=if_lapsed same pair comma none	7 -1 5 -20 2 -4 1
told=if_lapsed same pair comma own	-3 -13 5 11 -9 0 3
told=if_lapsed same pair in step	-4 -8 -5 -6 8 10 3
told=if_lapsed same pair none none	4 -23 2 -5 0 11 7
told=if_lapsed same pair none shared	-2 -18 24 -1 -10 0 -3
told=if_lapsed same pair out of step	-2 3 9 -3 1 -7 -13
told=now 	-7 15 -32 11 0 3 6
told=now (	0 -8 14 -15 3 0 -2
told=now ,	-1 -8 21 -17 -16 -1 10
told=now , after	0 -7 0 -4 9 0 -1
told=now , against	0 -11 -6 0 13 0 -2
told=now , and it was	0 -2 -4 -5 14 -1 -5
told=now , down from	0 5 -13 -4 14 -3 -3
told=now , india	0 0 9 -12 3 0 -3
told=now , indonesia	0 0 12 -8 -4 0 -2
told=now , not	5 9 -1 -11 -3 -1 -4
told=now , of which	0 0 16 -11 -6 0 -1
told=now , to	0 5 -6 -11 4 0 5
told=now :	0 -3 4 7 -18 0 -2
told=now ;	0 2 -17 -5 0 0 16
told=now against	0 -1 11 -5 -5 0 -1
told=now and	-6 -13 35 -13 -17 -6 -6
told=now and not	5 0 -7 13 -15 0 -5
told=now and the	0 4 2 4 -13 0 -5
told=now as	0 -6 5 -7 -8 9 0
told=now becomes	-1 10 -5 6 -16 -1 -3
told=now far	-9 -4 4 6 0 -12 -1
told=now far higher	-1 9 -10 -7 14 -1 -1
told=now far lower	-1 -14 -1 9 -10 -37 9
told=now far same	-23 -17 25 9 -14 -4 -18
told=now from	0 -7 -11 1 13 -2 -4
told=now goes on	-14 -3 5 -5 1 -17 6
told=now here	-11 1 -3 4 4 -16 2
told=now here higher	-12 23 -13 5 9 -5 -26
told=now here lower	1 -58 -3 5 -2 -32 26
told=now here none	-8 0 6 0 4 -13 -8
told=now here own	-6 -9 -4 3 4 -4 9
told=now here same	-1 -24 28 -13 -6 -7 -6
told=now here same pair	-8 -1 -9 8 6 -15 2
told=now here shared	1 9 -11 2 0 -2 3
told=now in place of	0 -3 -4 -11 12 0 -1
told=now instead of	-1 -5 -9 12 3 -5 1
told=now now and	0 3 -14 10 4 0 0
told=now now,	0 5 -17 1 5 0 1
told=now or	-1 -16 22 -11 -13 -2 4
told=now other pair and none	-3 -2 -7 3 0 -5 9
told=now other pair and own	0 0 25 -24 -10 -3 4
told=now other pair and shared	0 -15 -1 10 -7 0 0
told=now other pair comma none	-9 2 12 -15 5 -11 -1
told=now other pair comma own	6 6 -1 6 -15 0 -3
told=now other pair in step	0 -1 -7 6 12 -7 -11
told=now other pair none none	-1 7 -18 0 9 10 -10
told=now other pair none own	-2 0 5 -16 9 0 -2
told=now other pair none shared	-2 4 -12 16 -6 0 -6
told=now other pair out of step	-5 6 11 -13 -11 2 5
told=now paragraph	-4 4 -3 2 2 -7 -1
told=now paragraph higher	2 22 -22 12 -5 -1 -15
told=now paragraph lower	-9 -40 -4 -3 15 -13 21
told=now paragraph none	-7 9 9 -1 -16 -9 0
told=now paragraph other pair	-8 9 13 -9 -14 3 0
told=now paragraph same	0 -25 38 -23 -7 -10 -15
told=now paragraph same pair	0 -1 -14 7 11 -10 -1
told=now plus	0 -3 10 -5 0 0 -2
told=now same pair and none	0 -4 16 5 -13 -8 -21
told=now same pair and own	-4 -6 -2 -2 10 0 0
told=now same pair and shared	-5 -2 21 -11 -7 -10 -6
told=now same pair comma none	3 7 -12 7 9 -16 -11
told=now same pair comma own	-11 -5 -14 8 8 0 4
told=now same pair none own	2 -14 -7 6 -9 -3 16
told=now same pair none shared	6 12 -28 2 7 2 8
told=now same pair out of step	-9 -2 -14 13 9 -12 2
told=now to	8 0 -8 4 -10 -9 4
told=now today,	0 6 -12 13 -11 0 -5
told=open 	0 12 -7 1 -2 -4 -5
told=open , and	0 -5 -12 10 5 0 0
told=open , instead of	0 6 10 -11 -10 0 0
told=open and no longer	0 -2 12 -12 0 0 -5
told=open far	-11 -15 4 11 -7 -2 2
told=open far higher	-14 -14 17 0 -5 -1 1
told=open far lower	0 0 -10 15 -8 0 0
told=open far none	-4 -16 9 11 -9 -10 -6
told=open far own	-9 -5 -2 3 -1 4 6
told=open far same pair	-10 -22 0 17 -2 2 -4
told=open from	5 -12 8 -11 4 -7 -2
told=open goes on	-7 6 -17 8 5 -8 3
told=open here higher	-4 -8 8 -9 -5 0 17
told=open here lower	2 7 -7 12 -1 0 -13
told=open here other pair	0 6 -14 6 -1 0 2
told=open here own	7 -2 0 -1 -8 4 4
told=open here same	0 -11 7 0 0 -1 -8
told=open here same pair	-3 -13 11 -2 -4 -1 1
told=open here shared	-9 -2 9 -10 4 -10 4
told=open instead of	-1 -1 6 -15 9 -5 4
told=open or	-1 5 -13 10 5 0 -9
told=open other pair and none	-2 8 -11 -5 6 -4 10
told=open other pair comma none	-3 -1 -7 11 -3 -9 -1
told=open other pair none shared	0 -1 -7 13 -4 0 -1
told=open other pair out of step	2 0 -15 4 2 2 8
told=open paragraph	-20 -9 -4 12 -9 2 9
told=open paragraph higher	-7 -11 11 -5 -7 4 7
told=open paragraph lower	-18 0 -6 13 -6 -1 0
told=open paragraph none	-1 -5 -6 12 -8 -4 2
told=open paragraph other pair	0 -2 -17 15 -1 1 5
told=open paragraph own	-25 -6 -1 6 -7 4 8
told=open paragraph same	-8 2 -19 13 3 -3 7
told=open paragraph same pair	-25 -9 7 2 -9 0 7
told=open same pair and none	0 -18 -3 6 1 6 2
told=open same pair and own	-2 -21 -7 11 0 -3 8
told=open same pair and shared	0 -2 -2 8 -6 -3 -4
told=open same pair in step	7 8 -18 6 -2 8 -2
told=open same pair none none	4 10 -2 1 5 -9 -24
told=open same pair none shared	-15 0 16 -26 6 -16 11
told=open same pair out of step	-11 -20 17 -6 -3 -6 2
told=open to	-4 0 -14 9 5 0 1
told=past 	-1 0 8 -1 -9 7 -16
told=past ,	0 -5 -14 8 2 -5 9
told=past and	-3 12 -30 15 3 -5 -6
told=past far	-7 -2 2 -8 6 10 0
told=past far higher	-2 -7 -5 5 -6 16 2
told=past far lower	1 -3 11 -7 -7 -13 0
told=past far other pair	-19 -1 1 -4 1 1 11
told=past far own	-17 0 4 -4 8 3 -2
told=past far same	-16 8 -9 -17 25 -1 -3
told=past far same pair	5 -3 2 -8 7 11 -10
told=past goes on	-2 11 -19 -2 10 -2 4
told=past here	-8 -1 0 1 3 4 -11
told=past here lower	-14 -11 7 1 -1 -5 0
told=past here none	2 -5 -16 2 8 11 1
told=past here other pair	-4 10 -16 -1 8 3 2
told=past here own	-11 5 -6 7 -5 6 1
told=past here same	-5 10 -10 -18 16 1 -4
told=past here same pair	-5 -9 8 2 -2 2 -12
told=past here shared	-6 1 26 -5 -4 -16 -21
told=past other pair and none	0 13 -12 -5 3 -3 6
told=past other pair out of step	-3 13 -15 -5 9 2 1
told=past paragraph	2 -9 3 -4 6 1 -8
told=past paragraph higher	-1 -8 -2 -8 11 5 -2
told=past paragraph lower	3 0 5 1 1 -4 -15
told=past paragraph none	5 -15 -5 -8 20 2 -10
told=past paragraph other pair	4 1 0 -4 9 5 -22
told=past paragraph own	-1 0 7 1 -10 0 0
told=past paragraph same	3 -4 3 2 -12 -5 10
told=past paragraph same pair	0 -13 4 0 -2 -2 6
told=past same pair and none	-4 -10 0 -3 3 13 -10
told=past same pair and own	-4 -2 6 5 -10 -3 2
told=past same pair and shared	-4 10 0 10 -3 -19 -6
told=past same pair comma none	4 -15 -3 5 -4 -3 13
told=past same pair comma own	-3 13 -16 0 3 4 3
told=past same pair in step	-3 3 1 15 -8 -3 -17
told=past same pair none none	3 -4 -6 1 7 4 -9
told=past same pair none shared	-3 -14 32 -17 -9 0 -16
told=past same pair out of step	-4 -11 8 -4 1 4 -6
told=past to	3 -9 29 -22 -3 -4 -15
told=peak 	0 -9 19 -12 -4 0 -6
told=peak and	0 -7 -7 7 -20 14 -4
told=peak far	3 10 -5 -12 10 13 -11
told=peak far lower	3 9 -3 -12 12 8 -11
told=peak far none	6 1 -12 -6 2 10 2
told=peak far own	-1 9 3 -9 9 5 -16
told=peak far same pair	3 9 -2 -11 3 11 -9
told=peak goes on	0 -7 -10 0 0 11 -3
told=peak here	-4 -12 -1 -1 3 10 -12
told=peak here lower	-4 -10 1 1 0 10 -16
told=peak here none	-1 -20 6 -11 11 8 -15
told=peak here own	0 6 0 1 4 -17 3
told=peak here same pair	-3 -15 0 0 4 7 -8
told=peak here shared	0 -8 -13 5 -12 15 -6
told=peak paragraph	-4 -10 -2 5 1 15 -14
told=peak paragraph lower	-4 -9 -1 2 -1 15 -8
told=peak paragraph none	-1 -1 -13 1 9 10 -10
told=peak paragraph same pair	-2 -3 -1 -2 2 13 -14
told=peak same pair and shared	0 -6 -9 3 -8 12 -4
told=peak same pair comma none	0 -4 -10 -9 14 2 -2
told=peak same pair in step	0 -11 6 -14 13 0 -8
told=peak same pair none none	0 -9 15 2 -8 -4 -8
told=peak same pair out of step	-2 -7 -4 5 -5 7 -2
told=proposed and	1 -7 -20 0 3 0 13
told=proposed far	10 -8 -1 -4 -12 -2 12
told=proposed far higher	10 -9 6 -14 4 2 -2
told=proposed far lower	0 2 3 11 -5 -2 -16
told=proposed far none	5 -13 2 2 -23 4 9
told=proposed far other pair	14 -6 -3 -3 -5 -1 3
told=proposed far same	2 -2 -19 -14 -28 -11 39
told=proposed far same pair	-3 -4 0 -2 -9 -1 13
told=proposed from	0 -1 11 1 -6 0 -12
told=proposed goes on	6 0 -22 -3 0 0 17
told=proposed here	-1 -9 1 -3 0 -6 7
told=proposed here higher	0 -7 3 0 -9 -3 5
told=proposed here none	1 -5 -10 -2 -1 0 12
told=proposed here other pair	2 1 -16 6 -12 -1 14
told=proposed here same	4 -7 -25 2 0 0 18
told=proposed here same pair	-2 -9 10 -6 5 -5 -1
told=proposed here shared	-4 -6 11 4 -1 -4 -8
told=proposed instead of	0 0 18 0 -7 0 -18
told=proposed or	0 -4 -13 7 -1 0 8
told=proposed other pair and none	6 -1 -15 3 -2 0 8
told=proposed other pair comma none	0 -2 -11 -5 1 0 12
told=proposed other pair out of step	3 -12 -15 2 -8 0 19
told=proposed paragraph	5 -17 -9 7 -9 -15 16
told=proposed paragraph higher	7 -19 3 -7 -14 -9 18
told=proposed paragraph none	6 -11 -10 10 -19 -8 10
told=proposed paragraph other pair	-15 -7 -17 -5 9 -2 22
told=proposed paragraph own	1 -10 -3 1 -1 -7 9
told=proposed paragraph same	0 -3 -25 9 2 -1 12
told=proposed paragraph same pair	13 -13 2 12 -19 -12 -2
told=proposed same pair and none	-1 -12 -2 1 -10 2 12
told=proposed same pair and own	0 5 -6 -18 0 -2 10
told=proposed same pair and shared	2 -8 -15 9 0 -1 8
told=proposed same pair comma none	-7 0 -2 0 11 -1 -5
told=proposed same pair comma own	6 -13 17 -10 5 -1 -9
told=proposed same pair in step	-13 6 2 8 -17 2 -4
told=proposed same pair none shared	-12 0 21 -2 -1 -1 -15
told=proposed same pair out of step	3 -15 10 -11 10 -8 0
truce	4 30 -2 -15 -5 2 -4
under 20	-34 4 23 -2 10 -122 -11
under 50	-21 43 -18 0 3 3 -19
under 6	-4 -131 21 5 -3 -63 14
under 80	40 -31 -14 13 -30 36 -10
untrue before	14 0 -3 -15 -6 3 8
untrue here	45 -9 -15 4 -11 -8 -24
untrue next	72 -16 -28 -8 -9 2 -36
v0-none	-6 -3 6 0 -2 -9 2
v0=agree	11 0 1 -1 -15 -4 0
v0=announce	3 9 -13 2 -7 -2 5
v0=answer	-15 7 8 1 -2 -9 -7
v0=apply	-3 -1 -9 -1 3 -1 12
v0=approve	0 9 -15 6 -5 0 0
v0=ask	-1 -5 11 -9 -1 2 -1
v0=begin	-1 -8 9 -8 -2 -4 5
v0=bring	-8 15 4 -2 -7 -4 -4
v0=collect	-7 7 12 3 -10 -5 -17
v0=come	5 -13 3 -3 4 -9 2
v0=double	-6 -5 15 3 -3 2 -15
v0=drop	0 -11 -2 0 3 0 6
v0=enter	8 -17 3 2 1 -4 -10
v0=expect	-2 8 -12 8 -5 0 -2
v0=explain	-2 7 11 -11 -4 0 -7
v0=face	-4 1 -7 -2 -9 2 13
v0=fear	0 0 -12 -2 0 -1 12
v0=get	-2 -4 3 4 -5 -10 0
v0=have	6 1 7 -5 -12 2 -1
v0=hold	-5 -1 0 -4 -9 0 14
v0=keep	-1 -2 13 -6 6 -3 -20
v0=lay	-2 -6 -6 -3 10 -1 5
v0=leave	0 -15 10 2 -5 -3 -10
v0=let	-8 -18 -2 9 6 -3 -3
v0=levy	0 3 5 -2 2 -1 -12
v0=like	-14 -4 10 -7 -2 6 6
v0=look	3 -13 -4 9 6 -1 -1
v0=lose	0 -2 -14 -3 17 0 -3
v0=maintain	0 -2 13 -8 -2 0 -3
v0=make	-10 -13 -1 12 -8 -2 5
v0=offer	15 -2 -10 0 1 0 -5
v0=other	-2 -6 2 -3 1 -25 11
v0=pay	6 2 -7 -2 9 -1 -4
v0=propose	1 -8 -9 -13 7 0 8
v0=reach	-3 -9 -12 1 -2 15 -5
v0=ready	0 0 -6 -6 0 0 11
v0=remove	0 0 -2 -8 12 0 2
v0=replace	-2 -5 8 -2 4 0 -11
v0=respond	-1 -1 3 1 -12 0 6
v0=say	-2 0 -2 5 -2 -11 0
v0=see	3 4 -3 -13 3 -2 3
v0=set	-6 7 -5 -1 11 -7 -3
v0=settle	4 0 -1 7 -11 0 -5
v0=shoot	0 2 4 -11 0 6 -3
v0=stay	4 -3 2 -12 9 -1 1
v0=strike	0 0 12 -2 -11 -3 1
v0=suspend	-5 11 -2 5 -6 -1 -16
v0=tell	10 3 5 -3 -16 -8 -4
v0=think	-7 -7 0 -3 3 0 10
v0=threaten	4 -10 -3 0 -14 -7 9
v0=want	1 -13 8 -9 1 5 -3
v0=whack	5 6 6 -14 5 -2 -10
v0=withdraw	-3 -7 -2 11 -1 0 -2
v0=write	10 -5 -5 -2 -7 5 -1
v1=abolish	0 -3 -13 -5 7 0 12
v1=add	-8 -2 11 -5 7 -2 -8
v1=admit	2 -3 -1 7 4 0 -11
v1=announce	3 10 -10 0 -7 -2 4
v1=apply	-4 -1 -10 1 2 -1 11
v1=approve	0 9 -15 6 -5 0 0
v1=ask	1 -1 0 -9 6 0 0
v1=begin	0 -6 -11 1 -3 -3 16
v1=bring	-7 15 -1 1 -4 -6 -2
v1=buy	0 -1 -13 6 9 0 -1
v1=clear	-3 4 12 -10 -4 0 -4
v1=climb	0 4 -11 -1 -4 9 0
v1=collect	-6 5 11 -1 -5 -5 -12
v1=come	4 -10 1 -3 4 -9 3
v1=continue	0 0 -11 9 0 0 4
v1=cut	3 1 1 -12 4 6 4
v1=double	-8 -7 21 -2 -5 1 -9
v1=drop	0 -12 1 0 1 0 1
v1=enter	9 -8 4 -9 11 -6 -10
v1=expect	-6 7 -18 5 -4 0 6
v1=explain	-2 7 11 -11 -4 0 -7
v1=face	-4 0 -10 3 -10 2 11
v1=fall	1 -7 6 3 1 -8 -12
v1=fear	0 0 -12 -2 0 -1 12
v1=fix	0 4 -15 12 -5 -1 7
v1=get	-3 -4 2 4 -5 -12 2
v1=have	6 0 8 -5 -8 2 -7
v1=hold	0 -4 1 -2 -9 -1 12
v1=keep	-13 3 11 -5 2 -3 -13
v1=lay	-2 -6 -6 -3 9 -1 6
v1=leave	0 -16 12 1 -9 -4 -8
v1=let	2 -18 1 7 6 -4 -10
v1=lift	-2 -1 8 -2 1 -1 -11
v1=like	-13 2 11 0 0 0 1
v1=look	3 -13 -4 9 6 -1 0
v1=lose	0 -2 -14 -3 17 0 -3
v1=lower	-6 -13 6 -4 6 4 -4
v1=maintain	0 -2 13 -8 -2 0 -3
v1=make	-11 -4 -1 9 -6 -14 9
v1=obtain	0 0 -5 11 -3 0 -6
v1=offer	8 -3 -13 6 3 0 -3
v1=other	-1 -13 3 0 -1 -22 9
v1=pay	4 3 -6 -3 11 1 -5
v1=plan	2 3 -8 12 -3 0 -8
v1=promise	10 2 -13 -8 -6 -1 13
v1=propose	3 -2 -17 -10 -7 0 19
v1=put	-7 -8 -10 5 3 0 9
v1=raise	1 -3 0 0 7 -11 -2
v1=reach	-3 -9 -12 1 -2 15 -5
v1=remain	-8 0 16 -10 -2 -1 -3
v1=replace	-2 -5 8 -2 4 0 -11
v1=retain	2 -1 11 -10 -4 0 -1
v1=return	6 5 -1 1 8 -2 -18
v1=say	-8 -1 1 4 -1 -11 3
v1=see	4 -1 -4 -19 8 3 3
v1=settle	4 0 -2 8 -11 0 -5
v1=shoot	0 2 4 -11 0 6 -3
v1=slap	3 7 -12 1 -15 -2 11
v1=stay	4 -4 7 -23 10 0 2
v1=strike	0 0 12 -2 -11 -3 1
v1=suspend	-6 8 -2 9 -1 -2 -23
v1=tell	14 4 6 -10 -14 -8 -5
v1=think	-8 -4 1 -8 -2 0 14
v1=threaten	8 2 -17 -4 -12 -3 10
v1=vote	0 -2 -15 7 -2 0 7
v1=want	-2 -10 5 -7 -1 6 0
v1=withdraw	-2 -8 0 11 -2 0 -5
v1=write	10 -5 -5 -2 -7 5 -1
v2-none	-11 -6 3 4 3 -5 2
v2=announce	-6 -2 -14 5 -1 -4 10
v2=apply	-1 13 -1 1 -3 -1 -17
v2=begin	0 0 0 16 -21 0 -8
v2=come	8 5 -7 1 -12 -4 5
v2=go	0 -12 9 -6 13 -7 -16
v2=halve	0 -4 8 -7 -12 0 9
v2=levy	-1 -11 14 -5 6 0 -9
v2=lift	0 0 -5 -5 11 0 -1
v2=other	6 -3 13 -4 -17 -7 -1
v2=plan	4 0 -5 11 0 0 -10
v2=remain	3 0 -7 10 5 0 -16
v2=retain	0 -1 11 -5 -9 0 -1
v2=return	-1 18 -1 -17 -6 0 -2
v2=run	-1 0 -3 -1 13 0 -10
v2=start	2 -11 -16 0 7 0 14
v2=stay	-3 -16 10 3 -14 0 -1
verb=add	-4 5 9 -4 7 -5 -15
verb=admit	12 -4 -6 3 4 0 -9
verb=announce	-1 7 -23 7 -11 -9 17
verb=answer	-7 1 -5 9 1 0 -5
verb=apply	-12 19 7 -9 -9 -7 -10
verb=approve	0 8 -12 9 -9 0 0
verb=ask	3 -4 12 -9 7 -1 -11
verb=bear	-6 -5 10 -2 3 4 -19
verb=begin	-2 -6 13 6 -25 -7 2
verb=bring	-8 15 -2 0 4 -10 -6
verb=call	5 -9 9 -3 -2 -5 -4
verb=carry	-2 -1 -3 -4 14 3 -11
verb=charge	-11 -6 7 -2 11 10 -18
verb=clear	2 9 9 -10 -10 0 -7
verb=climb	0 0 -12 2 1 9 -5
verb=collect	-11 4 7 -7 14 -8 -30
verb=come	8 12 -6 1 -8 -14 4
verb=conclude	0 0 11 -1 -12 0 -10
verb=confirm	-9 6 10 0 -10 0 -9
verb=continue	-5 -15 11 5 -6 -1 -7
verb=cut	3 0 -6 -8 11 6 4
verb=discuss	3 -2 -6 -14 3 0 10
verb=draw	0 -6 -2 -18 -10 -2 19
verb=drop	1 -18 -2 -2 3 -1 8
verb=end	-3 1 -5 -12 15 -2 1
verb=enter	8 -14 -2 0 11 -9 -9
verb=expect	-4 16 -18 3 -6 -2 3
verb=expire	0 -8 11 -1 -9 0 5
verb=extend	-2 8 5 0 -14 0 -1
verb=face	-4 6 -9 5 -19 1 10
verb=fall	0 -11 13 -5 7 -6 -14
verb=fear	-2 6 -18 3 0 -2 11
verb=get	-1 -4 -1 9 -13 -2 0
verb=have	4 0 1 -9 -9 -4 15
verb=hold	3 -3 2 -5 -2 -3 10
verb=impose	-9 -6 4 2 -11 -5 12
verb=jump	-4 4 0 9 -8 0 -16
verb=keep	-7 9 10 -7 -6 -7 -4
verb=lapse	0 6 5 -18 -1 -1 0
verb=leave	-2 -19 17 -1 -9 -7 -4
verb=let	1 -8 -10 11 10 1 -7
verb=levy	-5 -5 11 -6 9 -2 -11
verb=like	-16 -7 11 0 -3 5 2
verb=look	2 -15 -2 6 5 -1 3
verb=lower	0 -21 2 -3 2 3 1
verb=lumber	0 -1 18 -11 -6 0 -3
verb=make	-16 -3 -2 6 -1 -6 8
verb=meet	-11 -3 3 1 1 5 -3
verb=obtain	0 0 -5 11 -3 0 -6
verb=offer	12 -6 -2 3 -1 0 -7
verb=other	7 2 -3 13 -17 -33 4
verb=owe	-1 -9 -6 16 1 -4 -7
verb=pass	-1 1 -10 8 5 -2 -5
verb=pay	5 -4 0 -3 16 0 -15
verb=plan	5 1 -16 16 -5 0 -6
verb=post	-2 0 -3 -8 -2 0 13
verb=propose	0 2 -6 -11 7 0 4
verb=publish	3 -6 -5 1 -12 0 9
verb=push	0 -2 -7 13 -4 2 -7
verb=raise	0 -5 3 -2 3 -13 4
verb=reach	-4 -13 -21 6 -1 20 -14
verb=ready	0 0 -12 0 -9 0 15
verb=recall	-2 5 -11 -3 5 9 -9
verb=recommend	0 -6 -12 -1 5 0 6
verb=remain	-10 -3 12 -3 2 0 -13
verb=reply	-1 -10 -2 -6 12 -1 -1
verb=respond	-1 -1 5 0 -12 0 6
verb=retain	2 -3 20 -15 -13 0 -3
verb=return	5 11 1 -5 4 -4 -17
verb=revive	0 -6 -4 11 0 0 -2
verb=rule	0 -5 16 -8 -15 0 6
verb=run	-3 -9 -11 10 6 -1 2
verb=say	-5 9 7 -1 2 -17 -9
verb=see	6 -4 -5 -22 6 5 5
verb=send	-1 -7 -10 4 2 6 1
verb=set	-2 3 -11 3 15 -4 -8
verb=shoot	0 2 4 -11 0 6 -3
verb=slap	2 9 -10 5 -19 -6 9
verb=start	-3 -16 -8 4 -5 -1 18
verb=stay	1 -9 6 -3 4 2 -3
verb=step	0 -10 -10 -4 3 3 12
verb=stop	-6 2 5 0 -2 -2 -10
verb=suspend	-12 16 -6 6 -5 -6 -11
verb=take	-2 -3 2 -2 6 6 -11
verb=tell	5 -7 -4 -8 -5 3 13
verb=think	-5 -9 2 -7 0 0 11
verb=threaten	5 -7 -6 -8 -22 -8 19
verb=void	0 0 -10 10 0 0 0
verb=wait	-2 -1 -20 6 11 -1 5
verb=want	-1 -18 10 1 -1 4 -6
verb=withdraw	0 -11 0 11 4 0 -12
verb=write	3 -4 -16 -6 4 4 13
vt0=add modal	-3 7 5 -13 0 0 -2
vt0=add past	-2 5 -12 -6 12 -2 3
vt0=add present	-4 -8 11 3 -9 -1 -7
vt0=announce past	-8 15 -1 -1 -14 2 0
vt0=announce perfect	-4 1 -14 6 -3 0 6
vt0=announce pluperfect	7 -10 3 6 -14 -6 0
vt0=announce present	3 -3 -11 -8 14 0 2
vt0=answer past	-2 6 9 -4 -7 -6 -2
vt0=answer perfect	0 -3 13 -1 -11 0 -5
vt0=answer pluperfect	0 9 1 6 -12 0 -9
vt0=answer present	-4 1 -15 -1 18 0 -5
vt0=apply present	-2 -3 -10 0 1 -1 15
vt0=ask past	-3 -9 10 -4 8 5 -10
vt0=ask present	1 -12 3 -17 -7 0 11
vt0=be future	4 -4 0 11 2 -4 -15
vt0=be modal	4 7 -19 3 4 -13 -3
vt0=be perfect	3 -11 8 -4 1 2 -7
vt0=be pluperfect	5 -19 -7 5 5 -5 1
vt0=bear past	0 0 -13 5 1 2 -1
vt0=bear present	-1 -11 17 -10 2 0 -14
vt0=begin past	-1 -4 23 -14 -9 -3 1
vt0=bring future	-1 6 -10 12 0 0 -12
vt0=bring modal	-1 12 0 2 -9 0 -7
vt0=bring past	0 -8 19 -4 -12 -1 0
vt0=bring perfect	0 0 6 -11 6 0 -8
vt0=bring present	-4 7 -9 -4 0 0 14
vt0=charge future	-4 -4 -2 11 -1 -7 -4
vt0=charge modal	-4 2 -7 3 -18 -3 8
vt0=charge past	-17 3 -22 4 16 10 -19
vt0=charge perfect	-2 12 9 -12 -12 -3 0
vt0=charge pluperfect	-6 1 -17 7 4 6 -8
vt0=charge present	8 -2 20 -16 -6 -13 -13
vt0=clear present	-2 2 10 -10 0 0 -1
vt0=collect future	-3 0 0 8 0 0 -11
vt0=collect present	-2 3 11 -1 -13 0 -12
vt0=come perfect	-1 0 9 -15 4 0 -3
vt0=come present	0 -10 3 4 2 -3 -13
vt0=cut perfect	0 7 -4 11 -17 0 -2
vt0=cut present	-3 -4 4 -9 12 0 -8
vt0=drop future	-5 0 10 -8 0 0 4
vt0=drop past	0 0 -13 7 6 0 0
vt0=drop perfect	0 0 -12 -1 10 0 4
vt0=enter past	0 0 3 -11 4 0 0
vt0=enter perfect	-1 0 13 -8 -2 0 -2
vt0=enter present	7 -10 5 1 -5 -1 -10
vt0=expect present	2 2 -12 4 -3 0 3
vt0=face past	0 -5 1 11 -9 0 -1
vt0=face present	-4 0 2 -17 -11 4 15
vt0=fall future	0 0 0 11 0 0 -12
vt0=fall past	-1 0 0 -15 14 -2 1
vt0=get past	2 -7 14 -8 -10 -8 4
vt0=get present	0 2 -12 12 2 -1 -1
vt0=go past	-6 -9 5 -10 7 0 0
vt0=go pluperfect	-4 -7 15 0 -3 -2 -7
vt0=go present	-2 11 -1 -2 -10 -3 0
vt0=halve present	0 0 -11 12 1 0 -3
vt0=have past	12 -2 3 -10 -16 4 9
vt0=have present	-4 2 5 0 3 -7 -10
vt0=hit present	1 -3 -2 14 -6 -1 -14
vt0=impose present	0 -1 -11 -2 12 0 3
vt0=keep future	-2 4 14 -13 0 0 -8
vt0=keep modal	0 -5 12 -9 5 0 -12
vt0=keep past	0 -2 12 1 -14 0 -3
vt0=keep pluperfect	0 0 -12 -3 14 0 -1
vt0=leave future	0 -4 17 -15 0 0 -3
vt0=let future	-3 0 5 7 0 0 -13
vt0=let modal	0 -3 -22 9 4 0 4
vt0=let perfect	0 0 -3 -9 11 0 -5
vt0=let present	-6 -14 4 3 -3 -3 1
vt0=levy present	-1 7 22 -15 -18 0 -19
vt0=look modal	-2 -12 5 11 0 0 -4
vt0=lose present	0 -2 -13 -3 16 0 -3
vt0=lower modal	2 -2 12 -7 -4 0 -2
vt0=lower perfect	0 0 6 -17 13 0 -8
vt0=lower present	-3 -2 -7 11 -8 0 4
vt0=maintain present	0 -1 11 -6 -2 0 -1
vt0=make modal	-5 -1 -9 -4 -2 0 15
vt0=make present	-2 -10 3 13 -27 -2 -11
vt0=meet past	-6 5 6 0 -11 3 -1
vt0=offer past	12 0 -7 -9 0 0 0
vt0=other past	8 -17 -4 1 13 -11 -10
vt0=other perfect	2 0 -13 -1 -5 -1 16
vt0=other pluperfect	-8 -4 9 -8 -3 -10 12
vt0=other present	-13 10 6 -2 -6 -3 -8
vt0=owe present	0 -7 -3 12 -9 0 -1
vt0=pay future	0 2 -5 -3 -9 -2 11
vt0=pay modal	1 0 -16 0 5 -1 8
vt0=pay past	-4 -6 -29 7 21 4 -26
vt0=pay perfect	-6 -16 14 2 -5 -4 -10
vt0=pay pluperfect	-5 -7 -11 -5 16 4 -10
vt0=pay present	11 8 12 -5 -21 -11 -16
vt0=put future	-2 -9 -19 3 -2 -3 16
vt0=put perfect	-2 0 17 -15 -18 0 3
vt0=put pluperfect	-6 -11 9 5 -4 0 -6
vt0=put present	-8 7 -13 -1 13 4 0
vt0=raise future	0 7 -9 -11 -1 0 9
vt0=raise present	1 -11 4 8 -6 0 -8
vt0=reach past	0 -2 -12 -7 -3 17 -2
vt0=reach pluperfect	0 -5 -7 14 -15 0 -3
vt0=reach present	0 0 -1 -10 10 2 -3
vt0=ready present	0 0 -6 -6 0 0 11
vt0=reduce present	0 -2 2 -9 7 0 0
vt0=replace modal	-1 -1 11 0 0 0 -9
vt0=reply past	0 -1 12 -9 -3 0 -4
vt0=reply present	0 -2 -13 -9 16 0 0
vt0=return modal	4 -1 4 5 -2 0 -12
vt0=see present	-6 -2 -9 -7 4 0 14
vt0=set present	-5 10 -1 2 8 -5 -16
vt0=stand past	6 -15 -27 11 -1 7 4
vt0=stand pluperfect	0 0 -7 -7 12 0 -2
vt0=stand present	-6 7 17 -10 -18 -3 -7
vt0=stay past	0 -2 -6 -4 12 0 -4
vt0=stop future	0 -1 9 -5 -3 0 -2
vt0=stop past	0 -2 -11 1 13 0 -2
vt0=stop present	0 -8 4 12 -16 0 -2
vt0=suspend future	0 -11 22 -17 0 0 -4
vt0=suspend past	0 2 -12 8 0 0 -2
vt0=suspend perfect	0 -6 -14 16 2 0 -1
vt0=take modal	-7 6 6 -17 0 0 5
vt0=take past	-9 5 -23 13 8 1 -12
vt0=take perfect	0 -3 15 -12 -6 0 1
vt0=take pluperfect	-3 -3 -8 -3 15 -1 -5
vt0=take present	4 -16 15 -6 -13 8 0
vt0=tax present	-1 7 4 -12 2 -1 -8
vt0=tell past	11 -12 13 -7 -11 -7 -7
vt0=threaten present	-7 -3 -9 0 0 0 12
vt0=vote present	0 -1 -8 -6 0 0 12
vt0=want present	6 -11 8 -9 -4 -2 -2
vt1=add modal	-3 7 5 -13 0 0 -2
vt1=add past	-1 -1 -10 -4 13 -2 4
vt1=add present	-4 -8 11 3 -9 -1 -7
vt1=agree perfect	3 0 -11 10 0 0 -4
vt1=announce past	-7 15 1 -5 -13 2 0
vt1=announce perfect	-3 1 -13 6 -3 0 4
vt1=announce pluperfect	7 -10 3 6 -14 -6 0
vt1=announce present	3 -3 -11 -8 14 0 2
vt1=answer infinitive	4 -7 -10 -3 2 7 3
vt1=answer past	-2 6 9 -4 -7 -6 -2
vt1=answer perfect	0 -3 13 -1 -11 0 -5
vt1=answer pluperfect	0 9 1 6 -12 0 -9
vt1=answer present	-4 1 -15 -1 18 0 -5
vt1=apply present	-2 -3 -10 0 1 -1 15
vt1=ask past	-2 -6 -2 -6 12 5 -4
vt1=ask present	-1 -12 5 -15 -6 0 9
vt1=be future	3 -4 0 11 2 -4 -14
vt1=be modal	4 4 -17 2 4 -12 -2
vt1=be perfect	3 -11 8 -4 1 2 -7
vt1=be pluperfect	5 -19 -7 5 5 -5 1
vt1=bear past	0 0 -13 5 1 2 -1
vt1=bear present	-1 -11 17 -10 2 0 -14
vt1=bring future	-1 6 -10 12 0 0 -12
vt1=bring modal	-1 12 0 2 -9 0 -7
vt1=bring past	0 -8 19 -4 -12 -1 0
vt1=bring perfect	0 0 6 -11 6 0 -8
vt1=bring present	-4 7 -9 -4 0 0 14
vt1=charge future	-4 -4 -1 10 -1 -7 -4
vt1=charge gerund	3 -13 14 -15 8 -1 -8
vt1=charge infinitive	-2 -5 -9 -2 7 -6 13
vt1=charge modal	-4 2 -7 3 -18 -3 8
vt1=charge participle	0 0 12 -9 -5 0 0
vt1=charge past	-17 3 -22 3 17 10 -19
vt1=charge perfect	-2 12 9 -12 -12 -3 0
vt1=charge pluperfect	-6 1 -17 7 4 6 -8
vt1=charge present	8 -2 20 -16 -6 -13 -13
vt1=clear present	-2 2 10 -10 0 0 -1
vt1=collect future	-3 0 0 8 0 0 -11
vt1=collect infinitive	0 -1 5 -16 4 0 7
vt1=collect present	-2 3 11 -1 -13 0 -12
vt1=come perfect	-1 0 9 -15 4 0 -3
vt1=come present	0 -10 3 4 2 -3 -13
vt1=cut perfect	0 7 -4 11 -17 0 -2
vt1=cut present	-3 -4 4 -9 12 0 -8
vt1=double infinitive	-1 -2 9 -12 -4 0 6
vt1=drop future	-5 0 12 -8 0 0 2
vt1=drop past	0 0 -13 7 7 0 0
vt1=enter gerund	-3 6 7 -14 0 0 -2
vt1=enter infinitive	6 0 5 -15 -1 0 3
vt1=enter participle	0 0 -6 -11 13 0 0
vt1=enter past	0 0 3 -11 4 0 0
vt1=enter perfect	-1 0 13 -8 -2 0 -2
vt1=enter present	7 -10 5 1 -5 -1 -10
vt1=expect present	-4 3 -16 3 -3 0 11
vt1=face past	0 -5 1 11 -9 0 -1
vt1=face present	-4 0 2 -17 -11 4 15
vt1=fall future	0 0 0 11 0 0 -12
vt1=fall infinitive	-1 0 12 -11 -2 0 1
vt1=fall past	-1 0 1 -13 14 -2 -5
vt1=get past	2 -7 14 -8 -10 -8 4
vt1=get present	0 2 -13 12 3 -1 -1
vt1=go future	5 -4 -22 13 -8 2 0
vt1=go gerund	0 0 -17 10 -6 0 5
vt1=go past	-6 -9 6 -10 6 0 0
vt1=go pluperfect	-4 -7 15 0 -3 -2 -7
vt1=halve infinitive	-5 0 14 0 -1 0 -12
vt1=halve present	0 0 -8 10 1 0 -3
vt1=have past	9 -1 4 -9 -13 5 6
vt1=have present	-2 0 6 0 6 -6 -14
vt1=hit present	1 -3 -2 14 -6 -1 -14
vt1=impose present	0 -1 -11 -2 12 0 3
vt1=keep modal	0 -5 12 -9 5 0 -12
vt1=keep past	0 -2 12 1 -14 0 -3
vt1=keep pluperfect	0 0 -12 -3 14 0 -1
vt1=keep present	-3 -12 0 7 0 -1 0
vt1=leave future	0 -4 17 -15 0 0 -3
vt1=let future	-3 0 5 7 0 0 -12
vt1=let infinitive	8 0 2 2 0 0 -11
vt1=let modal	0 -3 -22 9 4 0 4
vt1=let perfect	0 0 -3 -9 11 0 -5
vt1=let present	-6 -14 5 2 -3 -3 2
vt1=levy present	-1 7 22 -15 -18 0 -19
vt1=look modal	-2 -12 5 11 0 0 -4
vt1=lose present	0 -2 -13 -3 16 0 -3
vt1=lower perfect	0 0 6 -17 13 0 -8
vt1=lower present	-3 -2 -8 10 -5 0 3
vt1=maintain present	0 -1 11 -6 -2 0 -1
vt1=make modal	-5 -1 -9 -4 -2 0 15
vt1=make past	-2 0 3 -3 3 -10 4
vt1=make present	-2 -10 3 13 -27 -2 -11
vt1=meet past	-6 5 6 0 -11 3 -1
vt1=offer perfect	-7 0 -10 -3 0 0 18
vt1=other past	7 -17 -5 3 13 -11 -10
vt1=other pluperfect	-8 -3 8 -9 -5 -8 14
vt1=other present	-12 6 4 1 -5 -2 -5
vt1=owe present	0 -7 -3 12 -9 0 -1
vt1=pay future	0 2 -5 -3 -9 -2 11
vt1=pay gerund	-9 7 4 1 -3 -2 -13
vt1=pay modal	1 0 -16 -2 5 -1 9
vt1=pay participle	5 -4 -17 -2 17 0 -1
vt1=pay past	-4 -6 -29 7 21 4 -26
vt1=pay perfect	-6 -16 14 2 -5 -4 -10
vt1=pay pluperfect	-5 -7 -11 -5 16 4 -10
vt1=pay present	11 8 12 -5 -21 -11 -16
vt1=propose past	-1 0 -8 -5 -4 0 17
vt1=put future	-2 -9 -19 3 -2 -3 16
vt1=put infinitive	4 6 -16 9 -6 0 -4
vt1=put perfect	-2 0 18 -13 -18 0 0
vt1=put pluperfect	-6 -11 9 5 -4 0 -6
vt1=put present	-8 0 -14 1 13 4 2
vt1=raise future	0 7 -9 -11 -1 0 9
vt1=raise infinitive	0 -13 10 -9 -9 0 7
vt1=raise present	1 -11 4 8 -6 0 -8
vt1=reach past	0 -2 -12 -7 -3 17 -2
vt1=reach pluperfect	0 -5 -7 14 -15 0 -3
vt1=reach present	0 0 -1 -10 10 2 -3
vt1=reduce present	0 -2 2 -9 7 0 0
vt1=replace modal	-1 -1 11 0 0 0 -9
vt1=reply past	0 -1 12 -9 -3 0 -4
vt1=reply present	0 -2 -13 -9 16 0 0
vt1=return infinitive	-1 8 -6 -4 11 0 -12
vt1=return modal	4 -1 4 5 -2 0 -12
vt1=see present	-6 -2 -9 -7 4 0 14
vt1=set present	-5 10 -1 2 8 -5 -16
vt1=stand past	6 -15 -27 11 -1 7 4
vt1=stand pluperfect	0 0 -7 -7 12 0 -2
vt1=stand present	-6 7 17 -10 -18 -3 -7
vt1=stay past	0 -2 -6 -4 12 0 -4
vt1=stay present	5 0 3 -15 0 0 7
vt1=suspend future	0 -11 22 -17 0 0 -4
vt1=suspend past	0 2 -12 8 0 0 -2
vt1=suspend perfect	0 -6 -14 16 2 0 -1
vt1=take modal	-7 6 6 -16 0 0 6
vt1=take past	-8 5 -23 14 8 1 -18
vt1=take perfect	0 -3 15 -12 -6 0 1
vt1=take pluperfect	-3 -3 -8 -3 15 -1 -5
vt1=take present	4 -16 15 -6 -13 8 0
vt1=tax present	-1 7 4 -12 2 -1 -8
vt1=tell past	14 -11 12 -14 -10 -7 -5
vt1=threaten participle	0 6 -12 -7 -1 0 11
vt1=threaten present	-6 -2 -8 0 0 0 10
vt1=vote present	0 -1 -8 -6 0 0 12
vt1=want past	-12 -1 3 -10 6 6 0
vt1=want present	6 -7 9 -4 -16 0 -3
vt2=abolish present	0 -2 -12 9 2 0 1
vt2=add past	-1 0 6 -15 7 0 0
vt2=announce past	-2 -8 -11 3 -2 -2 11
vt2=apply present	0 9 -7 5 -1 0 -16
vt2=be future	-1 5 7 -17 0 0 2
vt2=be modal	-8 -14 8 5 3 3 0
vt2=be past	0 2 4 -1 -10 4 0
vt2=be pluperfect	-7 6 2 -13 7 5 -10
vt2=begin past	0 0 14 -4 -12 0 -2
vt2=begin present	0 -3 -7 19 -8 0 -12
vt2=charge present	2 -10 18 -8 -19 2 1
vt2=come present	2 12 -5 -2 -13 -1 3
vt2=continue future	0 -2 -8 11 0 0 0
vt2=end participle	0 0 -17 -6 20 0 0
vt2=end present	0 -8 13 4 -14 0 -3
vt2=expire present	0 -2 13 -5 -6 0 -1
vt2=go future	-1 -2 13 -13 2 0 -6
vt2=go modal	0 -8 19 -7 -9 0 -6
vt2=go participle	-2 0 6 5 0 0 -11
vt2=go past	0 0 -11 11 0 -2 3
vt2=go present	3 -3 -5 -6 12 -3 -1
vt2=halve present	0 0 13 -8 -6 0 0
vt2=impose past	-1 0 13 -4 -8 0 -3
vt2=leave participle	0 0 13 -15 2 0 -3
vt2=leave present	0 -5 -10 5 5 0 2
vt2=levy present	0 0 19 -13 -6 0 -7
vt2=other present	-8 -13 14 2 -15 -3 2
vt2=pay present	0 -1 7 -10 2 0 0
vt2=remain present	3 1 1 4 -12 0 -10
vt2=return present	0 16 -3 -13 -1 0 0
vt2=run past	0 0 -13 -1 13 0 0
vt2=start modal	0 -10 0 -8 0 0 15
vt2=start present	0 0 -16 10 7 0 -6
vt2=stay present	-2 -14 5 5 -10 0 1
vt2=suspend participle	6 -9 -17 18 -6 0 -1
vt2=suspend present	-3 0 10 -9 1 0 3
vt2=take past	1 -1 21 -6 -16 0 -5
vt2=take present	-1 -3 -9 -3 17 0 -1
w1=denied w2=if_lapsed	2 -21 10 -2 18 -2 -17
w1=denied w2=now	13 12 -18 11 -8 3 -15
w1=denied w2=past	-2 7 -2 -11 6 -9 5
w1=denied w2=plain	9 -15 8 -13 -5 -9 11
w1=denied w2=proposed	17 -13 11 -13 -9 2 -7
w1=if_lapsed w2=now	-5 5 0 2 -11 0 0
w1=if_lapsed w2=past	-1 3 2 -10 11 0 -15
w1=if_lapsed w2=plain	-8 14 10 -31 -1 -18 2
w1=if_lapsed w2=proposed	-2 5 -25 9 0 -3 5
w1=now w2=past	-5 -11 10 1 2 -11 -10
w1=now w2=plain	-3 -7 12 1 -5 -12 -3
w1=now w2=proposed	1 11 17 -19 -13 0 -7
w1=past w2=if_lapsed	0 3 2 2 -13 5 -2
w1=past w2=now	-24 -6 -9 0 17 11 -12
w1=past w2=plain	-1 -8 -1 0 9 -7 0
w1=past w2=proposed	0 -7 29 -18 -11 0 -4
w1=peak w2=now	-4 -8 6 -6 -1 9 -3
w1=peak w2=past	-6 -14 -28 20 -10 21 -8
w1=plain w2=plain	-12 -8 6 4 1 -6 -1
w1=proposed w2=now	-4 0 4 0 -17 -11 6
w1=proposed w2=past	0 -20 9 -15 1 2 10
w1=proposed w2=plain	-3 9 -23 13 -4 -14 7
w:0	22 -11 2 -10 5 -18 -10
w:1	19 -4 -4 -5 -5 0 -9
w:11	-2 9 15 -3 -23 -2 -10
w:12	4 -11 52 -26 -25 -8 -37
w:13	6 3 16 -8 -2 -3 -25
w:14	1 4 0 -2 -7 -8 1
w:15	-7 15 -2 -3 10 -1 -26
w:16	6 10 -26 -1 -11 -1 5
w:17	-11 8 5 -17 0 -7 5
w:19	0 14 -5 0 -2 0 -9
w:20	-2 11 -8 -9 -2 0 4
w:21	-2 11 -3 -12 -2 0 3
w:22	4 4 -19 -18 -8 0 27
w:23	-7 -9 38 -38 -1 -4 -7
w:24	0 -4 -36 25 -5 -1 0
w:25	8 -2 4 -10 -7 -14 10
w:26	1 -3 10 2 -16 -6 -3
w:27	-9 -5 -12 3 19 -6 -7
w:28	-2 -5 -15 3 1 -6 15
w:29	3 12 -20 10 0 -4 -2
w:3	-11 -14 -8 -18 -12 27 3
w:30	1 -28 34 -9 -5 -5 -20
w:32	-21 -5 -7 2 14 -1 -3
w:34	3 3 -12 -1 0 11 1
w:4	-4 12 -1 -7 -3 -2 2
w:5	0 -3 29 -16 -12 0 -7
w:6	-3 -9 -14 22 -4 1 -15
w:7	-13 -8 24 -28 5 9 -9
w:8	-23 -12 7 -7 15 4 -14
w:9	-15 -24 40 -21 -4 -5 -7
w=denied	27 -12 0 -8 -1 -6 -12
w=if_lapsed	-11 13 -1 -6 -3 -12 -2
w=now	-5 -3 11 0 1 -10 -7
w=past	-11 -22 2 -8 15 10 -4
w=peak	-14 -21 -19 12 -13 26 -5
w=proposed	5 -3 9 -5 -20 -15 9`;
