// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-11 -8 8 5 1 -14 -2
a:!	10 -2 -3 -2 -12 6 0
a:'s	4 -20 -3 17 -9 3 -4
a:'s first	0 0 11 -8 0 0 -1
a:*	13 -2 -8 -8 3 0 -1
a:-	0 6 6 -2 3 -7 -17
a:- shore	-2 4 -7 5 7 -1 -11
a:- to	-3 4 -5 5 7 -1 -12
a:.	3 -7 4 2 3 -18 0
a:<day-ahead>	-13 7 -7 8 -8 -28 5
a:<day-ahead> .	-18 9 -4 -1 5 -7 1
a:<day-ahead> ?	-4 6 5 -15 -3 0 6
a:<day-ahead> on	0 -3 -9 11 0 0 -1
a:<day-gone>	-9 8 -6 2 3 -10 0
a:<day-gone> .	-5 8 -20 10 2 1 3
a:<day-gone> and	0 1 8 0 -11 0 -2
a:<day-today>	-15 -5 25 -25 12 -11 -7
a:<day-today> 's	0 0 -11 1 0 0 9
a:<duty>	0 5 -1 4 -4 -15 1
a:<goods>	13 10 -2 -8 -3 -5 0
a:<level-noun>	-6 -4 1 8 -11 0 1
a:<level>	-19 -2 0 -5 4 11 3
a:<level> .	-1 8 -2 0 -9 2 9
a:<level> <level>	-5 -22 -12 -31 23 17 -18
a:<level> and	0 -4 -11 7 8 -5 0
a:<level> for	6 -12 13 -8 -7 -6 4
a:<level> from	-2 0 12 -16 -7 0 11
a:<level> in	-3 -7 -9 8 3 4 -2
a:<level> of	-1 -6 -1 -7 2 -3 12
a:<level> on	-11 -3 9 3 -5 1 -8
a:<level> over	0 0 15 -5 -10 0 -4
a:<money>	-11 -1 7 2 -11 -5 3
a:<money> .	-3 -5 13 -10 2 0 -5
a:<money> of	-2 -6 9 -9 -12 0 11
a:<month-ahead>	6 -3 -14 3 13 -2 -5
a:<month-gone>	2 -6 -4 4 7 -1 -9
a:<month-gone> and	0 -8 -10 11 5 -3 -4
a:<month-today>	0 -4 -4 -5 12 1 -4
a:<name>	-5 1 15 1 -4 -14 -15
a:<name> 's	8 3 0 7 -13 0 -12
a:<name> .	10 -11 13 -11 2 -1 -6
a:<name> <number>	0 -1 -10 13 2 0 -7
a:<name> at	0 -6 -10 13 2 -3 1
a:<name> charge	-2 0 19 -11 -2 0 -10
a:<name> for	0 -3 -12 2 4 0 9
a:<name> from	-3 15 -20 8 5 -1 -5
a:<name> good	0 2 14 -6 -10 0 -2
a:<name> in	0 -7 -14 19 -7 0 3
a:<name> is	-1 -7 12 -17 8 0 4
a:<name> since	-7 -2 18 -18 0 0 -4
a:<name> take	0 -3 16 -11 -1 0 -4
a:<name> under	0 0 7 9 -6 0 -15
a:<not>	10 3 3 -6 -1 4 -11
a:<number>	-23 -9 9 -6 10 8 -8
a:<number> .	0 2 0 6 3 -15 -8
a:<number> and	0 -5 12 -5 -5 0 -1
a:<number> are	0 -5 6 -16 0 7 3
a:<number> as	0 1 -16 13 5 0 -4
a:<number> come	0 -7 0 -5 10 0 -1
a:<number> for	-3 11 -13 0 0 -1 4
a:<number> from	0 4 13 -15 -3 1 -1
a:<number> largest	0 -2 -16 0 -2 0 9
a:<number> of	-7 5 12 -11 -2 3 -9
a:<number> on	-2 3 9 -23 3 -3 6
a:<number> to	0 0 5 2 -16 0 5
a:<office>	7 -4 -5 -19 3 0 10
a:<person>	1 -17 6 -7 -1 -3 12
a:<person> 's	0 -11 1 0 -2 0 8
a:<person> .	0 0 11 -8 -4 0 -2
a:<quality> .	0 -13 9 6 0 0 -2
a:<quality> and	0 -2 12 -12 -7 0 6
a:<quality> border	0 0 15 -7 -3 0 -6
a:<quality> chicken	0 -3 -2 15 -12 0 -5
a:<quality> crane	0 -1 -8 13 0 0 -8
a:<quality> dollar	0 0 14 -9 -9 0 -1
a:<quality> duty	8 0 -13 8 0 0 -6
a:<quality> farm	0 0 -6 -10 18 0 -8
a:<quality> flour	0 6 1 -11 3 0 -5
a:<quality> good	-2 3 6 1 -2 0 -12
a:<quality> industrial	-1 0 -20 13 -8 0 6
a:<quality> leather	-1 11 -2 -1 -7 0 -1
a:<quality> mangoe	0 4 5 -13 0 0 4
a:<quality> oil	1 1 -1 -12 11 -2 5
a:<quality> one	-2 -4 14 0 -11 0 -10
a:<quality> peat	-1 -1 13 -9 0 0 -4
a:<quality> pipe	0 2 -11 2 -2 0 9
a:<quality> port	0 -6 17 -12 -1 0 -1
a:<quality> steel	2 0 -11 8 2 0 0
a:<quality> sunflower	0 4 10 -14 -1 0 -2
a:<quality> wine	-3 -3 0 5 -13 0 6
a:<seat>	-3 0 7 -2 0 -11 -2
a:<seat> instead	0 3 -11 9 0 0 0
a:<span>	-13 -2 7 8 -5 0 -10
a:<span> .	-15 -5 2 4 -5 2 1
a:<span> before	0 0 14 -4 -11 0 -2
a:<taker>	0 3 -12 1 -7 -1 7
a:<v-bear>	0 5 7 -5 5 3 -17
a:<v-begin>	1 -11 3 1 12 -6 -8
a:<v-buy>	-10 -7 2 8 -4 -3 -3
a:<v-deny>	7 -2 -3 -11 9 -2 -5
a:<v-down>	7 -4 0 -7 13 0 -11
a:<v-end>	-23 8 1 -10 4 -12 8
a:<v-impose>	0 3 -9 11 4 -13 -8
a:<v-lack>	0 1 -6 -9 10 0 1
a:<v-propose>	4 -21 -16 0 8 -11 17
a:<v-return>	-2 12 0 -2 -2 2 -14
a:<v-say>	-5 8 -5 -1 6 -14 -1
a:<v-stay>	5 0 4 5 -3 -3 -15
a:<v-suspend>	1 -16 1 17 -6 -7 -13
a:<v-target>	-1 10 3 -5 -9 -8 3
a:<v-up>	-10 -6 11 -10 10 -4 -9
a:=	0 -1 14 -7 -7 0 -1
a:= <level>	0 -1 14 -7 -7 0 -1
a:?	5 1 -10 -28 8 11 9
a:a <number>	-7 -7 0 0 -1 12 -4
a:a <quality>	-1 -2 11 -2 -4 0 -3
a:a good	0 -1 -12 4 2 0 9
a:a minimum	0 -1 -8 12 -1 0 -4
a:a narrow	0 0 13 -10 -1 0 -4
a:a promise	0 0 -7 13 -2 0 -7
a:action	0 -1 13 -7 -4 0 -4
a:ad	0 0 -4 10 -7 0 0
a:ad valorem	0 0 -4 10 -7 0 -4
a:additional	0 -6 -17 20 5 0 -5
a:additional duty	0 -5 -10 7 10 0 -1
a:advanced	0 0 18 -10 -5 0 -11
a:advanced chip	0 0 10 -4 -4 0 -8
a:after	5 18 -11 -3 -4 -6 1
a:after all	4 9 -12 0 -6 0 0
a:after that	0 10 -8 4 -5 0 0
a:afterward .	0 8 -11 7 -5 0 -4
a:again	-2 9 -8 7 0 0 -13
a:again .	1 -2 -7 19 0 -7 -14
a:again in	0 12 -6 -5 0 0 -1
a:agreement	-9 -16 11 -3 -2 -2 4
a:agreement .	-2 -6 -8 11 -1 0 4
a:agreement of	-1 0 10 -4 0 0 -11
a:agreement with	0 0 12 -8 -4 0 -1
a:aircraft	0 7 -10 9 2 0 -12
a:aircraft and	0 0 -11 14 -2 0 -5
a:all	-14 4 0 4 1 -6 -1
a:all <quality>	0 0 2 3 5 0 -15
a:all good	-4 -2 1 -16 2 0 14
a:all import	0 0 -10 11 -2 0 0
a:all in	0 -3 12 -1 -6 0 -7
a:all other	0 -1 -8 13 -1 0 -5
a:alone	3 -2 12 -15 4 -1 -6
a:alone .	3 -1 6 -12 5 -1 -5
a:already	2 9 8 -13 0 -4 -7
a:altogether	0 -13 7 -3 6 0 -8
a:aluminum	-3 -6 -16 15 7 0 0
a:aluminum .	-1 -1 -15 0 9 0 13
a:aluminum from	0 -1 -11 17 -8 0 -6
a:an	6 1 5 -2 1 1 -13
a:an agreement	0 -3 11 -5 -9 0 2
a:and	-14 7 -1 1 -2 -4 0
a:and <level>	-5 8 -2 2 -9 5 -1
a:and <number>	-2 5 -2 -19 10 3 5
a:and <quality>	0 -4 15 -4 -14 3 0
a:and a	-3 -1 -10 15 1 0 -4
a:and aluminium	-1 -2 18 -11 -4 0 -3
a:and another	0 0 -6 11 -4 0 -2
a:and farm	0 0 15 -8 -6 0 -2
a:and for	0 -4 1 -10 8 -2 4
a:and has	0 0 13 -9 -3 0 -4
a:and laptop	0 0 -10 2 -10 0 12
a:and no	2 5 -3 13 -19 0 -9
a:and not	-5 4 -1 -1 -13 0 4
a:and of	0 7 -11 8 0 0 -3
a:and the	5 -6 9 7 -7 -5 -19
a:and then	0 -6 -9 -3 9 5 0
a:and to	0 3 -11 2 11 -5 -1
a:annex	0 -1 12 -7 -2 0 -5
a:announce	-6 -5 -10 4 -2 -5 11
a:another	-1 -7 10 -5 0 0 -2
a:any	3 -9 -7 1 15 -3 -6
a:any more	3 -4 -9 -11 17 0 -4
a:anything	12 0 -10 2 -2 -1 -2
a:anyway	0 -6 3 11 -6 0 -7
a:apply	0 7 3 -8 6 -3 -14
a:apply .	1 15 -3 -14 7 0 -10
a:apply to	-2 -3 -6 16 -10 0 -7
a:apricot	0 -3 15 -15 -1 0 3
a:are charge	0 -8 10 1 -5 0 -1
a:are go	0 -1 -14 -7 13 0 6
a:are not	0 -14 -6 13 2 7 -7
a:are suspend	0 0 -15 15 -7 0 -2
a:are to	0 -5 -6 -12 9 0 12
a:arrival	-1 -9 16 -4 -5 0 -5
a:as	-3 -9 2 13 -8 -4 -4
a:as a	-1 -1 -15 9 0 0 7
a:as before	-7 -16 13 4 -17 0 0
a:as long	-2 -6 8 7 -8 0 -12
a:as much	0 0 -10 2 10 0 0
a:as well	3 -6 -12 7 0 3 6
a:asleep	0 -13 -12 23 -4 0 -4
a:asleep .	0 -9 -5 11 0 0 0
a:at	-3 -16 7 -14 3 14 7
a:at <level>	-1 -8 0 -6 -6 7 13
a:at <number>	-2 6 -18 14 1 -5 0
a:at most	0 0 -14 14 0 0 0
a:at present	-1 -6 29 -19 -5 0 -5
a:at the	-7 -5 10 -18 7 11 -9
a:autumn	-1 0 -18 0 12 -6 9
a:autumn .	0 1 -14 3 11 -5 0
a:average	0 0 13 -6 -6 0 -5
a:away	-1 -5 -11 9 9 0 -7
a:away .	0 1 -13 2 10 0 -4
a:back	-1 11 -13 -2 18 -8 -23
a:back .	2 -14 -11 12 20 -1 -17
a:back on	-1 21 -10 -11 -10 0 -2
a:back to	0 0 19 -12 -11 0 -1
a:bacon	0 5 -11 4 -1 0 0
a:banana .	-2 0 -11 2 9 0 0
a:be	-8 10 3 -3 3 0 -9
a:be <level>	0 -5 12 -7 0 0 -2
a:be <number>	0 -6 14 -3 -1 0 -8
a:be back	0 3 -12 -3 10 0 -3
a:be charge	-1 -2 -13 9 5 0 1
a:be due	-1 17 -7 -7 -1 0 -5
a:be levy	0 0 -16 18 0 0 -4
a:bean	6 6 -8 4 4 0 -15
a:became	-3 -2 -1 -1 11 4 -13
a:become	-2 -16 33 -29 3 -3 -18
a:become <level>	0 -5 14 -7 0 -1 -7
a:become <number>	-1 -16 23 -18 7 0 -18
a:been	4 2 -13 7 3 0 -5
a:been charge	-2 11 -11 7 0 -1 -6
a:beer	-7 -2 -2 -11 12 -3 6
a:beer .	1 -9 -7 0 13 0 0
a:beer and	0 -5 11 -3 -4 0 -1
a:before	4 0 -26 -6 30 -8 -2
a:before .	3 -18 -10 -7 26 0 -8
a:before the	-3 -9 -12 4 9 -7 9
a:begin	-5 0 -2 15 -10 -4 -3
a:being	-12 -10 -5 2 2 0 10
a:beside	-6 -8 9 -2 -13 1 6
a:beside .	-1 -2 11 -7 -9 0 3
a:between	-3 -8 3 -11 16 -3 -7
a:billion <quality>	0 0 14 -9 -9 0 -1
a:border	-2 -5 26 -23 7 -6 -12
a:both side	-4 5 -10 7 -14 0 5
a:branded	-1 0 -1 -12 -2 0 13
a:brandy	-1 -7 16 -12 -7 0 1
a:butter	-4 6 -6 12 -4 -2 -6
a:butter and	0 -2 10 -8 0 0 0
a:buyer	0 4 -5 -10 -5 0 12
a:buyer of	0 5 -4 -13 -1 0 11
a:by	-3 3 13 -1 -2 -3 -13
a:c	0 -1 6 6 -13 0 -1
a:cabinet	0 -12 -6 12 -10 -2 5
a:canola	-4 -2 3 5 3 -3 -12
a:canola oil	0 0 12 -1 -5 -1 -6
a:car	3 -5 1 11 -10 -10 -4
a:car .	0 4 12 -9 -16 -2 3
a:carpet	0 0 15 -16 0 0 -3
a:case	-4 15 0 -3 -5 -1 -7
a:case of	0 14 -5 -10 -3 0 -3
a:ceiling	-8 -5 -2 15 1 0 -15
a:ceiling .	-4 -3 -12 9 6 0 -1
a:certain advanced	0 0 11 -7 -2 0 -5
a:change	-1 0 13 -3 -9 0 -4
a:charge	-2 0 8 -1 3 -2 -13
a:charge .	-3 6 14 -7 -9 -1 -7
a:charge on	-9 -2 6 4 -16 3 -2
a:chicken	-6 -11 0 10 0 -2 -5
a:chicken and	0 -2 -7 -6 13 0 -1
a:chip	-3 -9 3 0 -11 -2 8
a:citru	-5 -8 1 11 0 0 -6
a:citru .	-7 -4 -9 15 0 0 -2
a:claim	0 -2 -2 -4 12 0 -8
a:coal	1 -12 11 1 -19 0 1
a:coal and	0 -6 5 7 -13 0 -3
a:cocoa	2 12 -13 6 1 -3 -5
a:coconut	6 13 1 -17 5 -4 -13
a:cod	2 -5 0 11 -5 0 -9
a:coffee .	7 2 -2 3 -10 -1 -2
a:collect .	0 -4 11 -2 -8 0 -5
a:come back	-3 -4 -8 4 18 -1 -13
a:come down	-1 -1 11 -13 -2 3 -2
a:come into	-1 -3 8 1 -12 0 0
a:come on	2 -5 0 1 -20 0 10
a:concentrate	0 13 -10 -8 -5 5 -2
a:content	-6 5 -4 -13 8 -1 5
a:continue to	0 0 -11 13 -2 0 -1
a:copper	1 -4 -4 -7 -5 -1 17
a:cork	-3 1 -12 4 9 0 1
a:cost	-4 8 0 -12 -1 0 3
a:cotton	-3 11 -1 -12 5 -2 1
a:cotton until	0 0 -13 8 3 0 -1
a:could	-6 12 -2 -5 -16 5 6
a:count	0 -5 11 0 -3 -2 -5
a:country .	-3 0 -3 13 -1 0 -11
a:country without	0 -1 -11 2 0 0 10
a:crane	-5 4 -15 15 6 -1 -14
a:crude	0 2 -3 13 -12 -2 -4
a:crude oil	0 -3 4 9 -15 0 -8
a:cut flower	0 11 -5 2 -8 0 0
a:cut to	0 -1 -5 -6 14 0 -4
a:date .	-6 0 -9 2 0 13 -4
a:date from	0 1 13 -6 -9 0 -4
a:day .	-3 -7 9 1 -11 -3 1
a:day of	0 -7 -12 5 5 -1 4
a:deal	-4 -9 -5 25 -10 -4 -13
a:deal .	0 -7 -6 9 -3 -1 5
a:did	5 0 -3 -16 0 0 8
a:doe	9 -7 -1 5 -12 0 -3
a:down	-5 -3 8 -1 -12 4 1
a:drawer	4 -1 -16 7 -4 0 11
a:dried	-1 -3 2 -8 -7 0 12
a:drone	0 0 -5 13 0 0 -11
a:drug	0 0 11 -6 -4 0 -3
a:due .	-4 1 10 -14 1 0 0
a:during	-3 -10 -8 10 8 0 -3
a:during that	0 0 -11 12 0 0 0
a:during the	-4 -9 -4 0 11 0 2
a:duty	8 0 -2 10 -8 -5 -8
a:duty .	-4 -8 13 0 -11 -1 0
a:duty for	0 -1 -7 10 0 0 -2
a:duty on	5 4 -5 6 2 -5 -14
a:duty under	0 0 11 -8 0 0 -2
a:each	-7 -2 -12 6 5 3 5
a:each .	-1 -9 -9 12 -8 -1 7
a:earlier	0 -3 10 3 -11 -1 -5
a:easter	-7 0 -15 5 3 0 10
a:easter .	-10 2 -12 5 -3 0 13
a:economy	0 0 12 -7 -9 0 -1
a:effect	2 -9 14 -14 4 0 -4
a:effect from	0 -4 11 -10 5 0 -9
a:electric	-3 -5 19 0 -11 -4 -16
a:electric car	-3 -3 16 0 -6 -2 -13
a:electricity	0 0 14 -6 -4 0 -7
a:end on	0 -7 12 -2 0 0 -9
a:engine .	0 -3 13 -6 -5 0 -3
a:ever	8 0 -3 -11 -6 8 0
a:extra	0 0 7 1 -15 0 3
a:fall	-2 4 -1 -8 15 4 -21
a:fall away	0 -2 -17 5 13 0 -4
a:farm	0 -6 5 -10 13 0 -15
a:farm good	0 -1 1 -15 13 0 -8
a:farm machinery	0 0 12 -7 -4 0 -2
a:feed	-4 -6 -6 -11 7 0 13
a:fentanyl	-6 -12 13 -8 6 0 -16
a:fentanyl and	0 -5 -8 3 11 0 -5
a:figure	-1 -2 -13 11 6 -2 -1
a:film	-2 -1 -11 -5 -3 0 16
a:first term	-1 -1 15 -6 -6 0 -7
a:first trade	0 -1 17 -16 0 0 -3
a:first year	0 -4 -10 -1 -1 0 12
a:flour .	0 -2 1 5 7 0 -14
a:flower	10 7 -14 -1 -6 0 6
a:flower .	5 -3 -11 0 -2 0 8
a:follow	0 0 -23 13 7 0 0
a:follow on	0 -3 -21 17 5 0 -2
a:for <day-ahead>	-1 1 -15 7 -3 0 3
a:for <number>	0 -2 5 -7 13 0 -15
a:for another	0 -2 5 -1 6 0 -11
a:for both	4 -4 -8 11 0 -2 -4
a:for car	1 -2 8 4 -13 0 -11
a:for electric	0 -1 13 -7 -5 -2 -3
a:for everybody	0 0 4 -11 0 0 4
a:for good	-7 -10 -1 9 -2 0 0
a:for its	8 0 -4 -8 -5 0 10
a:for most	0 -3 21 -12 -3 0 -8
a:for now	0 -2 19 -13 -2 0 -3
a:for some	0 -1 9 -12 -3 8 -4
a:for the	2 3 -5 0 11 -19 -6
a:for them	0 0 -11 13 -6 0 0
a:force .	0 -7 0 -1 -10 0 11
a:forced	0 -2 5 -11 -11 0 11
a:four	5 4 -11 2 -4 0 5
a:framework	0 -1 -9 13 -4 0 -3
a:friday	0 1 -3 -12 0 0 10
a:from	-6 8 -10 13 -14 -20 3
a:from <day-ahead>	-13 -2 -19 12 -13 -7 12
a:from <day-gone>	-4 13 -30 8 -2 -3 12
a:from <day-today>	-6 2 7 -14 4 0 3
a:from <level>	-11 4 2 5 -24 -6 3
a:from <month-ahead>	6 -5 -20 9 8 -3 -1
a:from <month-gone>	2 -8 4 -12 10 1 -9
a:from <name>	-3 0 3 -9 13 -7 0
a:from <number>	3 -11 6 0 -7 -1 1
a:from all	0 -1 1 8 -17 0 0
a:from country	0 -1 -6 10 0 0 -4
a:from next	-4 0 -11 8 -3 0 4
a:from the	-1 3 13 -5 -16 -1 -2
a:fruit .	0 4 11 -8 -7 0 -5
a:furniture	-4 0 -15 4 3 -1 7
a:further	-2 3 0 3 -13 -1 5
a:gas .	0 6 -15 7 0 0 -3
a:glove	2 10 6 -11 -5 0 -10
a:go	-2 -7 5 -2 14 -10 -15
a:go .	-4 -4 -1 -6 11 -1 -3
a:go away	0 -2 17 -6 -11 0 0
a:go on	-1 0 12 -2 -17 0 1
a:go to	-1 -10 -3 15 -3 0 -8
a:good	-19 -4 5 1 3 -4 -1
a:good .	-15 -9 -4 17 6 0 -12
a:good is	0 -1 -16 2 1 0 13
a:good of	-5 -5 -5 0 -3 0 11
a:good outside	0 -1 -5 -12 13 0 1
a:good over	0 0 -16 0 12 0 6
a:good remain	5 0 11 -10 -1 0 -2
a:good worth	0 -6 -3 15 -7 0 -5
a:grape	0 -1 13 -3 -5 -1 -6
a:had	6 8 -13 -10 2 0 5
a:halve	0 0 12 -4 -8 0 -2
a:hang	0 0 -4 -11 -1 0 13
a:harvest	0 -11 12 -1 -1 0 -2
a:has	4 -7 12 -12 -6 1 2
a:has to	0 -1 11 -3 -2 0 -7
a:have	-8 3 -10 1 5 -1 5
a:have been	-1 -7 -9 19 0 0 -11
a:he	10 2 -16 -2 4 7 -2
a:heavy	0 -1 -12 0 -3 0 13
a:here	0 8 10 -4 -6 -5 -18
a:here .	4 -4 6 4 -11 -1 -11
a:high	-4 0 11 -7 0 0 -2
a:higher	0 -2 -10 10 -2 0 3
a:his	1 -8 17 -21 -6 0 4
a:history	-1 -2 -15 -9 10 6 5
a:history .	-1 -2 -11 -7 5 6 5
a:hold	-1 0 -5 8 1 0 -6
a:hour	-1 3 -3 12 -1 -3 -12
a:ice	0 2 -17 14 0 0 -3
a:import	-4 -6 1 12 -12 0 -5
a:import of	0 0 -2 11 -8 0 -2
a:importer	0 -1 -12 10 -1 0 -3
a:importer of	0 -1 -12 11 -1 0 -4
a:impose	-2 -2 12 -3 -4 -1 -3
a:impose in	0 4 13 -7 -8 0 -5
a:in	-10 -3 4 8 -12 0 2
a:in <month-ahead>	1 3 -11 -2 4 0 4
a:in <month-today>	0 -1 0 -13 12 0 -4
a:in <name>	0 5 13 3 -21 -1 -16
a:in <number>	-1 -14 -13 1 6 9 6
a:in <span>	-1 -7 14 -1 -8 -1 0
a:in a	0 0 7 -4 -11 0 3
a:in its	0 0 -11 1 3 3 0
a:in place	-1 6 -10 -5 -15 0 19
a:in return	-2 -12 1 5 0 -1 1
a:in suspense	0 -8 -5 14 -3 0 -2
a:in that	-4 10 -9 9 -7 0 -4
a:in the	-8 -8 -6 3 7 -5 7
a:included	0 0 1 11 -12 0 -11
a:industrial	-3 -2 -9 3 -11 0 11
a:industrial good	-3 -2 -8 2 -11 0 11
a:instead	-1 7 -10 7 -20 -5 8
a:instead of	1 8 -12 8 -18 -5 7
a:into force	-1 -3 3 9 -14 0 -2
a:is	6 0 0 -12 1 -6 10
a:is a	-12 10 -2 -1 4 -1 -4
a:is back	9 4 -18 0 5 0 -4
a:is charge	-3 -2 3 0 -13 0 7
a:is go	0 -3 -19 0 19 -1 0
a:is in	8 -3 -11 3 -2 0 4
a:is levy	0 0 12 -9 -4 0 -1
a:is no	-2 0 -10 -7 10 0 7
a:is not	1 7 14 -12 -3 0 -15
a:is what	-2 1 -10 2 5 -6 5
a:it .	-1 17 -17 9 5 -7 -9
a:its	2 -3 -2 8 -11 3 1
a:its <number>	0 8 -12 3 3 0 -2
a:its good	0 -2 -12 13 -1 0 -1
a:its place	0 -6 2 8 -11 0 0
a:its value	0 0 13 -9 -2 0 -2
a:jute	11 0 -12 -5 9 0 -8
a:kiwifruit	0 0 -9 14 -9 0 0
a:la	0 0 -1 -12 4 0 10
a:labor .	0 0 -10 -1 0 0 11
a:laptop	0 0 -10 2 -10 0 12
a:last	-9 -12 2 5 -1 4 -1
a:last week	0 -4 -9 12 0 -3 -1
a:last winter	0 -5 0 -5 10 -2 -2
a:last year	-2 2 11 -11 -2 4 -6
a:lawful	-7 0 13 -4 0 0 -4
a:lawful .	-7 0 13 -4 0 0 -4
a:letter	-1 -5 -12 2 -15 -2 18
a:letter of	0 -1 -7 3 -9 -2 10
a:lift	-1 3 -11 -13 13 0 4
a:list	-1 -6 15 -3 -5 -2 -7
a:list <number>	0 0 12 -5 -6 0 -2
a:lobster	5 4 -12 -7 12 0 -2
a:long	-3 2 0 7 3 0 -16
a:longer	-2 5 -15 5 6 0 1
a:longer <number>	0 6 -5 8 -11 0 -4
a:lower	2 -2 -10 10 4 0 -5
a:machine	-4 7 -3 2 -12 -4 6
a:machinery	0 3 0 4 -19 -1 5
a:machinery .	-2 0 13 -2 -11 0 -1
a:mackerel	-1 -7 -3 -11 11 0 6
a:make <level>	0 0 13 -9 -4 0 -1
a:mangoe	3 -1 11 -14 -6 0 4
a:mangoe and	0 4 8 -12 -4 0 3
a:may	4 -9 -1 13 -4 0 -8
a:may be	5 -6 2 9 -4 0 -12
a:me	-1 8 9 -5 -5 0 -11
a:medicine	-3 -23 -1 -4 -2 5 17
a:medicine .	-7 -8 -3 7 -5 0 9
a:mentioned	4 -1 -14 10 -5 0 1
a:metal	-3 -7 19 -22 0 -1 3
a:midnight	2 -10 -1 -2 10 0 4
a:milk	-1 0 13 -17 0 -2 -3
a:milk powder	-7 -10 11 -14 6 -1 0
a:minimum	0 -1 -8 12 -1 0 -4
a:minimum price	0 -1 -8 12 -1 0 -4
a:moment	0 0 16 -14 -2 0 -5
a:moment .	0 -4 12 -7 0 0 0
a:month	-3 1 -10 7 -4 0 8
a:month .	0 -1 0 0 -10 0 12
a:month in	0 0 -6 11 0 -1 -5
a:more	3 0 -10 1 13 -13 1
a:more than	-3 1 -6 10 -12 -2 3
a:morning	4 14 -16 2 3 0 -9
a:morning .	-5 12 -8 5 -2 0 -8
a:most <quality>	0 0 -5 9 3 0 -10
a:motorcycle	5 1 5 -15 -1 5 -3
a:much	-5 -4 -4 -1 14 0 -1
a:my	1 4 0 -1 6 -1 -12
a:narrow	0 0 13 -10 -1 0 -4
a:near	-2 0 -13 -6 0 0 16
a:nearly	-2 -1 -4 19 -19 0 -13
a:never	17 9 -1 -20 -1 -6 -9
a:new year	-3 0 -14 1 10 -4 7
a:next	4 0 -17 17 -4 -3 -2
a:next .	0 -5 -11 4 8 0 0
a:next week	1 0 -6 12 -2 0 -9
a:next year	-4 -1 -8 15 -12 0 1
a:nil	0 -11 -8 9 4 0 3
a:no	4 -5 -14 11 9 -4 -2
a:no longer	0 6 -13 10 2 0 -4
a:no more	0 -5 -8 5 11 0 -8
a:not collect	0 2 -15 14 -1 0 0
a:now	3 -12 23 -8 -5 -4 -15
a:now .	7 -9 25 -3 -17 -2 -18
a:now pay	0 0 -12 -2 13 0 0
a:of	-2 -4 2 6 -10 -5 1
a:of <day-ahead>	-8 7 -12 3 3 -2 5
a:of <day-gone>	5 0 -1 7 -11 -1 0
a:of <level>	3 12 -12 11 -21 -2 5
a:of <month-ahead>	0 -6 1 -4 11 0 -12
a:of <name>	8 -11 4 -1 6 -1 -11
a:of <person>	0 0 1 -11 5 0 1
a:of <quality>	-1 -3 2 0 -13 -3 9
a:of all	1 0 -4 9 -7 0 -5
a:of every	0 0 11 -6 -3 0 0
a:of it	-4 4 -1 10 -2 -1 -12
a:of last	-1 -12 -7 5 8 6 -1
a:of nearly	0 0 -12 11 2 0 0
a:of next	0 0 -4 11 -4 0 -4
a:of steel	0 0 13 -7 -7 0 -4
a:of them	0 0 11 -3 -5 0 -5
a:of thi	-1 6 4 -2 -16 0 3
a:off	-9 0 -7 1 15 -1 -5
a:off the	-5 5 4 -13 4 0 2
a:oil .	4 7 2 -5 1 5 -13
a:oil and	0 3 5 -4 -11 0 4
a:old	-3 -1 9 -12 7 0 -5
a:older	0 -5 19 -8 -12 0 -2
a:olive	5 -2 -4 -1 -12 0 12
a:olive oil	6 2 -14 1 -6 0 10
a:on	0 -3 3 2 -6 -16 4
a:on .	0 6 10 -16 0 0 -3
a:on <day-ahead>	-9 0 0 8 -13 -7 3
a:on <name>	0 -9 -13 7 6 -7 5
a:on a	0 2 3 8 -16 -1 -8
a:on all	-5 9 -5 -12 0 -1 15
a:on aluminium	-2 -4 -3 14 -12 0 -1
a:on aluminum	0 -2 -17 10 10 0 -3
a:on another	0 -1 1 -12 -1 0 8
a:on apple	0 -1 16 -15 -10 2 0
a:on arrival	-1 -8 14 -2 -4 0 -3
a:on banana	2 2 1 0 3 0 -11
a:on beef	3 -1 -5 1 -15 5 8
a:on beer	-2 -6 12 -6 -5 0 2
a:on being	0 0 12 -5 -6 0 0
a:on both	-7 4 -8 0 -13 4 10
a:on branded	-1 0 0 -10 -2 0 11
a:on butter	1 0 -10 12 0 0 -6
a:on car	2 -12 4 -8 1 -3 6
a:on certain	0 -4 11 -4 -5 0 -6
a:on coal	4 -7 7 3 -12 0 -5
a:on cotton	-1 12 -3 -15 4 0 0
a:on crude	0 3 0 11 -15 -1 -8
a:on cut	0 12 -4 0 -4 0 -7
a:on each	-3 1 -12 6 1 5 -1
a:on everything	1 -2 -6 -9 5 -2 11
a:on farm	0 -3 10 -13 2 0 -4
a:on furniture	-1 10 -2 -11 4 0 0
a:on heavy	0 -1 -12 -2 -1 0 13
a:on hold	0 -7 -13 18 -1 0 0
a:on ice	0 2 -14 10 0 0 -3
a:on insulin	-5 -5 -8 -2 5 -1 12
a:on it	1 -3 -13 16 2 -4 -7
a:on its	-3 0 7 6 -1 -3 -13
a:on more	0 -1 -12 8 0 0 3
a:on most	-2 0 1 3 7 0 -15
a:on oil	-1 -8 -5 2 0 0 12
a:on other	0 -3 -3 12 -3 0 -3
a:on our	1 -4 1 5 2 0 -11
a:on paper	0 3 -14 7 -2 -2 2
a:on patented	-2 -2 -2 11 -6 0 -4
a:on phosphate	0 -4 -5 -8 1 0 11
a:on polysilicon	-1 -2 -8 14 -1 0 -6
a:on soybean	-2 -3 -6 0 13 -2 -12
a:on steel	-1 -16 13 -5 0 -2 0
a:on stockfish	4 -7 0 -11 4 0 6
a:on wheat	0 -3 6 -13 7 0 -3
a:on wine	0 -1 11 0 1 -3 -15
a:once	-2 9 -7 2 -14 -8 10
a:once more	0 13 5 -6 -10 0 -8
a:once the	0 -5 -18 11 -11 0 11
a:one	7 -2 14 -4 -7 -2 -14
a:one .	2 -11 17 -9 -8 -1 -1
a:one of	5 2 15 -16 -5 0 -8
a:one on	0 5 -10 5 1 0 -1
a:or	-5 -14 5 1 -13 -9 11
a:or <level>	-1 -9 0 0 -7 0 10
a:or <number>	-1 -9 16 -6 4 -3 -11
a:order .	0 0 -11 14 0 0 -5
a:order of	0 0 11 -12 -2 0 0
a:ordinary	-4 -10 12 -9 -2 -1 3
a:ordinary rate	0 -1 12 -7 -5 0 0
a:other	-4 7 -1 -3 -15 4 8
a:other .	-1 4 -3 8 -11 -3 1
a:otherwise	-1 14 -8 -1 -3 0 -2
a:otherwise .	-1 14 -9 -2 -1 0 -1
a:our	0 -3 1 6 0 7 -18
a:our tractor	0 -4 10 -4 -2 0 -2
a:out	-9 -2 -1 -5 10 5 0
a:outside the	-6 -4 1 -8 10 0 1
a:over	-1 -2 -2 1 -4 -6 14
a:over a	0 0 14 -8 -8 0 -2
a:over fentanyl	-1 -7 0 5 3 -1 -10
a:pact	0 0 6 -14 9 0 -8
a:partner	0 0 12 -5 -8 0 0
a:paste	1 14 -12 -1 -8 0 1
a:patented	-3 -3 -6 14 -7 -1 -3
a:pause .	0 -2 0 -11 11 0 -2
a:pay .	0 -2 18 -2 -11 0 -9
a:phosphate	1 -4 2 -22 0 0 14
a:pistachio	0 -11 -5 6 1 0 7
a:place	-2 2 -9 2 -17 -1 18
a:place of	-1 7 -33 13 -12 0 22
a:plan	2 0 -11 14 -2 0 -5
a:plu	-1 -9 17 -10 -4 -1 0
a:plu <number>	0 -2 17 -4 -10 0 -8
a:plywood .	-1 0 -6 -4 11 0 -1
a:point	2 -7 0 11 -11 0 -1
a:polysilicon	-1 -2 -9 15 -1 0 -7
a:pork .	0 -2 -6 -13 9 0 7
a:port	-1 -8 16 -8 -4 -1 1
a:prawn	8 -6 4 -12 7 0 -8
a:present	-2 -13 18 -6 -7 0 4
a:present .	-1 -3 18 -11 -2 0 -4
a:product	-6 0 -7 16 -4 -2 -9
a:product from	0 4 -13 15 -1 0 -8
a:pump .	0 8 -11 -2 -4 0 7
a:quarrel	0 0 11 -9 -1 0 -3
a:quota	-5 -7 8 -9 -6 -3 10
a:raise	-2 -1 14 -11 -1 0 -3
a:rate	-10 1 7 -12 6 -4 2
a:rate .	-1 -1 10 -8 -12 0 5
a:rather	0 1 -14 9 -6 -2 6
a:rather than	0 1 -14 9 -6 -2 6
a:reciprocal	-2 -1 2 0 2 2 -10
a:remain in	0 6 5 -11 0 0 -3
a:remain suspend	4 -7 -15 14 -1 0 0
a:respectively	0 2 -1 6 -12 -3 4
a:rest	-2 -9 15 -9 0 -5 1
a:retain	0 -2 11 -4 -10 0 -2
a:return	-5 13 3 -7 0 -5 -8
a:rice	-1 -11 4 2 6 -1 -4
a:rubber	10 -8 15 -7 -7 -1 -12
a:rule	0 -1 0 -8 11 -2 -4
a:rule of	0 0 -8 -4 11 0 -1
a:rum	-5 -6 -1 -4 13 0 0
a:run	-1 4 -5 1 11 0 -12
a:run out	0 4 -5 -7 12 0 -7
a:saic	0 -2 11 -4 -6 0 -3
a:same	-13 -1 9 7 -11 2 -13
a:same date	0 0 -7 10 -2 0 -2
a:same day	-6 2 0 8 -14 -5 -2
a:say	0 0 -10 9 -4 0 0
a:second	0 -5 -15 -3 6 0 13
a:section	-3 4 3 7 -5 -6 -10
a:section <number>	-3 4 1 8 -4 -6 -9
a:set	-1 2 -9 10 -4 1 -3
a:shall	-1 0 -6 14 -2 0 -8
a:shall be	0 -2 -3 10 0 0 -7
a:shall continue	0 0 -12 13 0 0 0
a:ship	1 6 -1 1 4 -3 -11
a:ship -	-2 4 -7 5 7 -1 -11
a:shore	-3 3 -8 3 11 -1 -11
a:shore crane	-2 4 -7 5 7 -1 -11
a:shrimp	11 7 1 -19 -3 0 0
a:side	-9 7 -14 15 -16 0 -1
a:side .	-4 6 -17 10 -8 -3 7
a:since	2 -27 31 -14 -7 -7 -15
a:since .	0 0 13 -10 -11 0 5
a:since <day-gone>	-1 -16 26 -13 -3 -3 -16
a:since <month-gone>	1 -11 9 11 -13 -10 -7
a:since <number>	-1 -3 2 -22 7 -5 8
a:so	-9 -9 12 2 -13 0 3
a:so far	0 -3 14 -17 -2 0 0
a:soap	0 4 5 -14 4 0 -7
a:some	0 0 10 -11 -4 6 -5
a:sorghum	0 -1 -1 -14 14 0 0
a:soya	0 0 -11 12 -4 0 0
a:soybean	2 -6 -13 2 18 -2 -8
a:spring	2 -7 5 4 0 5 -15
a:stage	-1 0 -4 -6 -1 0 12
a:start	1 -14 -11 8 2 -3 9
a:start on	2 -12 -13 4 5 0 9
a:state	0 0 12 -9 -4 0 0
a:stay	-5 -15 6 11 -15 -1 -6
a:stay .	-1 -3 18 -10 -5 0 -7
a:stay suspend	0 -1 -15 17 -1 0 0
a:steel	-1 -9 11 4 -6 -7 -4
a:steel and	-5 -10 -4 16 -2 -1 -5
a:stockfish	5 -9 4 -13 2 0 5
a:sugar	-7 -5 10 1 -4 -2 -1
a:sugar from	-5 -1 12 2 -5 0 -4
a:sunflower	-1 10 3 -3 -5 -1 -8
a:sunflower oil	-1 11 -1 -1 -2 -1 -7
a:surcharge	-4 -5 8 -21 12 0 -11
a:suspend	7 -15 -14 16 -1 -2 3
a:suspend .	8 -3 -9 7 -6 0 -5
a:suspend until	0 -3 -14 16 -5 0 2
a:suspense	0 -8 -5 14 -3 0 -2
a:suspension	-2 -1 -9 11 1 0 -3
a:suspension .	-2 -3 -7 12 0 0 -2
a:table	-2 -11 -1 -15 7 0 14
a:table .	-9 -1 -3 -11 3 0 13
a:take	0 -11 5 -2 3 2 -2
a:talk	4 -1 -14 12 -2 0 0
a:tariff	-16 1 -3 3 -10 -10 16
a:tariff of	0 0 12 -9 -3 0 -2
a:tariff on	0 0 -8 4 -9 -1 9
a:tax	0 18 -11 -5 -1 -1 -3
a:tax on	0 10 -12 0 4 0 -4
a:temporary	-2 -5 14 -4 -2 0 -7
a:term	-2 -2 11 -4 -3 0 -1
a:than	-5 0 -2 4 -17 -9 9
a:than <number>	-2 -2 -13 15 -5 -5 5
a:than the	0 0 12 -12 -5 0 1
a:that	-5 3 -15 14 -5 -2 5
a:that .	-6 7 8 -1 -13 -1 0
a:that day	-2 0 -4 -1 -3 0 12
a:that on	0 0 -12 12 0 -1 0
a:that time	0 -1 -10 15 -7 0 0
a:the	-12 1 -3 -4 12 0 1
a:the <day-ahead>	7 -11 13 -8 -3 0 0
a:the <level>	5 3 -9 0 6 -4 1
a:the <name>	4 -8 13 4 -6 -2 -16
a:the <number>	-2 2 6 10 -22 -6 -4
a:the <quality>	1 -5 -2 9 -16 0 4
a:the additional	0 -3 -7 10 0 0 -1
a:the begin	-5 -4 -5 -4 11 -2 5
a:the border	-1 -3 14 -17 7 -4 -6
a:the case	0 11 0 -10 -5 0 -5
a:the ceiling	-5 -4 -2 10 4 0 -12
a:the day	-1 -11 0 -3 10 -4 7
a:the drawer	0 5 -20 7 -3 0 11
a:the emergency	0 0 0 -12 6 4 -2
a:the end	-3 1 -12 7 3 -3 1
a:the figure	-2 -1 -12 8 7 -2 0
a:the good	0 0 7 -11 0 0 2
a:the letter	0 -1 -9 9 -11 -1 7
a:the moment	0 0 16 -12 0 0 -5
a:the month	0 -3 -4 12 0 0 -6
a:the most	-2 -4 -2 -2 -8 11 2
a:the number	9 -4 -11 0 -3 5 1
a:the old	-2 -6 15 -18 5 0 -1
a:the ordinary	-3 -8 12 -6 -4 -1 0
a:the other	-1 12 0 -12 -1 5 -2
a:the rate	-2 4 -10 -4 13 -2 0
a:the remain	0 5 -7 -14 -2 0 16
a:the rule	0 0 -11 -2 15 -2 -1
a:the same	-13 -1 10 8 -12 -3 -12
a:the second	0 -5 -10 -3 0 0 13
a:the surcharge	0 0 -10 -6 13 0 0
a:the table	-1 -5 0 -14 -7 0 16
a:the tariff	0 0 12 -6 -8 0 -6
a:the time	1 5 4 -10 6 0 -8
a:the truce	-1 -11 -4 5 7 -7 0
a:the whole	0 6 -12 0 10 0 -4
a:their	-9 0 2 7 2 4 -20
a:them .	-4 6 -3 10 -21 -1 0
a:then	0 0 -9 -10 18 2 -8
a:then to	0 0 -3 -4 10 0 -4
a:there	-2 0 5 4 -20 6 -3
a:there from	0 0 -12 14 0 0 -1
a:thereafter	0 3 -15 11 -4 0 2
a:they	2 11 -3 -8 0 0 -4
a:thi	3 5 5 -4 -12 0 2
a:thi month	-1 4 -13 4 2 0 6
a:thi week	2 0 -12 2 0 0 6
a:thi year	5 -4 17 -1 -13 -1 -13
a:those from	0 0 -8 11 -3 0 -2
a:threat	-5 -1 0 -3 -8 -2 11
a:threaten	2 -9 3 -10 -6 0 12
a:three	4 -1 8 -13 -7 0 6
a:through	-3 7 2 0 0 4 -14
a:throughout	-1 -6 14 -15 -2 0 4
a:tied	0 0 11 -5 -7 0 -1
a:tied to	0 0 11 -5 -7 0 -2
a:timber .	0 0 4 -11 4 0 1
a:time	0 -2 -4 2 11 -3 -6
a:to	-15 -3 2 4 3 -4 -3
a:to -	-3 4 -5 5 7 -1 -12
a:to <level>	-7 -6 4 -2 8 -12 -3
a:to <number>	-6 -18 11 -5 5 9 -22
a:to become	0 -1 15 -6 -6 0 -4
a:to car	0 0 -18 19 -1 0 0
a:to fentanyl	0 0 11 -1 -13 0 -1
a:to follow	0 -1 -8 13 0 0 -7
a:to go	0 -1 18 -6 -4 0 -12
a:tobacco	-1 4 3 -14 2 2 3
a:together	-1 -9 0 20 -20 -5 -5
a:too	-13 -12 11 -7 -1 -3 7
a:too .	-3 -8 -6 -2 0 0 15
a:top .	-1 -10 11 1 0 0 -9
a:top of	-3 1 -1 -12 2 -2 13
a:tractor	-6 -2 10 -3 -13 -1 5
a:tractor .	-4 -10 17 -10 -3 0 -2
a:trade	-3 2 6 -15 12 -6 -2
a:trade agreement	0 0 -12 -4 11 0 8
a:trade war	0 -1 17 -17 -1 0 0
a:trading	0 0 12 -5 -8 0 0
a:trading partner	0 0 12 -5 -8 0 0
a:treaty	-1 0 18 -8 -7 0 -6
a:treaty of	0 0 11 -4 -6 0 -3
a:truce .	5 -8 -17 5 15 -3 -1
a:truck .	6 -4 5 -12 -1 0 1
a:two	-1 0 -8 9 -13 5 6
a:tyre	-8 0 16 -2 -9 -5 -1
a:under	-9 -15 18 -2 2 0 -21
a:under section	-1 0 9 -3 0 -2 -11
a:under the	-5 -3 7 -11 3 2 3
a:unlawful	0 0 16 -4 -11 0 -4
a:until	-3 -27 9 1 14 -5 -21
a:until <day-ahead>	1 -9 15 -5 2 -2 -17
a:until <day-gone>	0 -3 -28 10 13 -1 0
a:until last	0 0 -11 -9 18 -4 -1
a:until now	0 -1 -5 17 -16 0 0
a:until the	-1 -13 11 -9 0 6 -2
a:until then	0 -1 17 -11 -8 0 -2
a:up	5 -12 1 0 -1 -1 3
a:us	-7 -2 -1 -9 -2 11 4
a:us .	0 -10 0 -8 -7 12 6
a:valorem	0 0 -4 10 -7 0 -4
a:value	-2 -5 16 -3 -4 -3 -15
a:very	5 0 0 -16 2 6 -3
a:war	0 -1 11 -18 -1 0 5
a:was	8 -27 5 -5 -1 0 3
a:was charge	0 -4 1 -11 13 -2 -4
a:was the	-12 -14 -1 -4 18 10 -13
a:was there	0 0 11 -5 -8 0 0
a:watche	12 -12 7 1 -7 -1 -9
a:watche .	12 -9 4 1 -5 0 -8
a:water	8 4 -14 -3 0 5 -1
a:water .	4 -6 -11 0 0 5 3
a:way	-4 4 2 -14 8 3 0
a:way .	-1 -1 15 -4 -3 0 -11
a:we	1 -11 18 -4 4 -3 -15
a:week	2 -7 -20 18 -2 0 3
a:week ago	0 -1 -5 10 -10 -3 9
a:well	2 -6 -11 6 0 3 6
a:well .	3 -5 -12 -3 9 -2 13
a:what	-8 -2 -1 -8 4 -11 13
a:what it	-1 0 -3 0 10 -1 -10
a:what the	1 0 -14 -16 1 -1 15
a:what was	-1 -3 14 -7 -5 -2 0
a:whatever	-4 -4 12 -12 -4 0 7
a:wheat and	0 -8 0 -11 5 0 8
a:wheat flour	-3 0 -2 12 -1 0 -7
a:whiskey	-4 -7 -11 7 9 0 -1
a:will	-9 17 -2 4 -3 -3 -15
a:will be	-2 17 6 -10 -12 0 -9
a:winter	-3 -2 -5 -11 19 -3 -2
a:wire	0 -3 8 -15 -4 0 7
a:with	-11 3 0 -13 13 4 1
a:with a	-1 -8 -7 -12 4 7 9
a:with effect	0 -4 12 -11 5 0 -9
a:without	0 20 -6 -16 -13 0 2
a:without a	0 0 0 -12 -3 0 8
a:worst	-3 -1 0 -9 0 10 0
a:worth	-2 -10 -2 18 -9 -1 -8
a:worth <money>	0 -2 -4 13 0 0 -13
a:would	-24 7 -2 -15 0 -1 12
a:would become	0 -7 11 -1 -3 0 0
a:would do	0 -2 -13 4 -2 0 10
a:would go	0 -4 15 -4 -7 0 -6
a:would start	0 -11 0 -4 0 0 13
a:year .	-12 -4 -7 8 -1 3 6
a:year ago	0 -1 -1 -13 11 0 2
after=far higher	-2 9 -8 -3 -1 9 -3
after=far higher other	-14 11 -7 -1 -2 11 -1
after=far higher same	12 0 -4 -2 2 0 -6
after=far lower	-7 2 -5 5 9 -10 -1
after=far lower other	-23 0 -1 3 11 -8 0
after=far lower same	10 3 -7 4 1 -4 -2
after=far same	12 -12 -3 -11 7 -12 12
after=far same other	16 -17 -4 -1 -3 -6 9
after=far same same	0 1 0 -13 10 -7 6
after=here higher	-17 11 -1 0 0 3 -8
after=here higher other	-4 6 -13 0 3 8 4
after=here higher same	-14 9 5 -1 -2 -1 -10
after=here lower	-29 -7 -1 8 9 -21 2
after=here lower other	-17 13 -12 -9 20 0 0
after=here lower same	-20 -13 4 12 -1 -23 -1
after=here same	-2 -21 3 0 9 4 -7
after=here same other	-5 -5 12 -15 7 4 -2
after=here same same	0 -19 -2 7 6 1 -6
after=paragraph higher	10 4 -5 -4 -1 10 -6
after=paragraph higher other	-6 12 -6 -10 3 23 -7
after=paragraph higher same	15 -6 -1 3 -4 -7 -2
after=paragraph lower	-10 -6 0 3 8 -21 4
after=paragraph lower other	-20 0 1 -2 14 -10 -1
after=paragraph lower same	0 -5 0 4 -1 -15 5
after=paragraph same	12 -9 3 -8 4 -21 3
after=paragraph same other	6 -22 0 -3 6 -7 4
after=paragraph same same	9 2 3 -7 -1 -15 0
announced	-15 8 -3 15 -13 -16 -6
any day ahead future	-11 -2 3 12 -25 -14 -4
any day ahead modal	0 4 12 -3 6 -9 -10
any day ahead past	-12 1 -1 -8 0 14 1
any day ahead pluperfect	3 -12 -13 1 3 -2 8
any day ahead present	-2 9 -13 14 -14 -17 3
any day ahead verbless	-2 3 -9 20 -12 -6 -6
any day gone future	-2 -15 -5 9 5 -6 1
any day gone gerund	-3 4 -5 4 -17 0 7
any day gone modal	8 -16 6 -1 7 -11 -2
any day gone past	-5 -8 0 3 8 -4 -11
any day gone perfect	-2 7 23 -2 -20 -11 -9
any day gone pluperfect	-18 3 -2 -2 -1 5 7
any day gone present	11 13 -4 -3 11 -10 -18
any day gone verbless	-11 0 -9 -5 20 0 -6
any day month future	-3 -4 -2 11 0 0 -5
any day none future	-2 10 1 -7 -11 13 3
any day none modal	-12 8 -3 1 -6 3 2
any day none participle	8 -9 -7 2 3 2 -2
any day none past	11 -8 -6 -1 3 1 -3
any day none perfect	6 -14 -6 -2 8 -2 5
any day none pluperfect	6 -9 -12 7 7 -7 -3
any day none present	-5 -6 11 -5 -9 0 5
any day none verbless	-8 -3 20 -7 -13 0 0
any day today modal	-7 4 -14 15 -26 -1 2
any day today participle	-2 0 1 -13 10 0 0
any day today past	-13 -25 13 -4 -6 -4 6
any day today perfect	8 -2 -6 -3 10 0 -3
any day today pluperfect	2 -2 16 -14 0 1 -8
any day today present	-21 1 2 0 -1 -10 5
any day today verbless	11 -10 8 -10 -4 -5 6
asked	-14 21 1 0 -14 3 -5
asks	14 -2 -12 -15 5 4 2
b:"	17 -7 -8 -9 -1 12 0
b:" <name>	9 -4 -6 1 -9 0 1
b:" a	0 -1 -12 12 -2 0 1
b:" at	-11 -2 8 -11 0 2 2
b:" tariff	8 -1 -4 10 -15 0 -7
b:" we	-10 -11 6 -5 7 5 0
b:'s	8 -5 10 -3 -4 -4 -5
b:'s <level>	-1 7 -17 12 -4 -1 0
b:'s <number>	0 -1 -11 2 0 -1 12
b:'s <person>	0 -4 5 -16 9 0 0
b:'s agreement	0 0 13 -7 -1 0 -6
b:'s duty	3 -2 12 -5 -5 2 -8
b:'s extra	0 -1 -4 11 -6 0 -2
b:'s on	-2 -3 10 -2 -13 -3 4
b:'s senate	0 0 -1 12 -1 0 -14
b:'s tariff	7 -7 13 -13 1 -2 0
b:'s to	-2 9 4 -11 2 0 -4
b:'s would	0 13 0 -11 0 0 -2
b:(	18 -8 6 4 -12 -13 -6
b:( <day-today>	0 -1 12 -6 -4 0 0
b:( now	-1 -5 17 -6 -5 0 -1
b:)	-5 3 7 -3 -16 -4 8
b:) and	0 5 -1 9 -14 0 -6
b:*	-3 3 1 -10 10 -1 -3
b:, <day-ahead>	7 -8 -8 -5 -1 0 11
b:, <level>	-2 2 5 -18 7 4 0
b:, <name>	-19 -5 0 -2 -17 1 21
b:, <number>	-3 -11 -9 0 12 0 10
b:, <quality>	9 15 -3 -15 -7 3 3
b:, after	-2 -24 -30 0 42 -9 -10
b:, against	0 1 -18 8 16 -4 -15
b:, all	0 0 -12 11 0 0 0
b:, along	0 0 11 -5 -12 0 3
b:, among	0 -3 -6 -9 13 0 0
b:, and	-5 5 5 -14 -5 0 9
b:, are	6 3 13 -6 -12 0 -9
b:, at	-5 -19 4 6 4 -7 -3
b:, beside	0 -5 11 -12 1 0 2
b:, both	-1 5 -2 0 -12 0 8
b:, bring	0 0 -7 15 -3 0 -13
b:, car	0 6 21 -20 -7 0 -7
b:, charge	0 0 16 -4 -8 0 -11
b:, close	0 -1 -3 9 -2 1 -9
b:, coffee	0 6 5 -12 6 0 -6
b:, come	0 0 -23 23 2 0 -5
b:, duty	0 -6 -12 20 -10 -3 0
b:, each	0 3 -12 6 -3 0 6
b:, fall	0 0 -19 17 2 0 -7
b:, for	-2 4 -5 -10 7 -3 8
b:, go	-1 -5 -13 19 -10 -4 5
b:, had	4 12 -11 7 -8 0 -6
b:, have	0 -1 13 -6 -6 0 -2
b:, in	-2 -11 -10 6 8 7 -2
b:, is	6 -4 -17 4 4 -1 11
b:, it	0 7 -9 8 -11 5 -5
b:, keep	0 0 12 -14 2 0 -2
b:, leave	0 5 15 -9 -10 0 -2
b:, less	0 0 -8 0 -6 0 12
b:, let	0 0 14 -7 -6 0 -2
b:, no	12 -5 1 -14 1 0 0
b:, not	9 -15 6 -13 12 -10 -10
b:, now	5 -10 17 -9 -4 -2 -14
b:, on	-2 13 -7 -14 8 -1 3
b:, or	-3 14 -4 -9 -7 6 0
b:, pay	-8 -11 19 -6 -5 -2 -3
b:, put	0 3 -17 9 7 0 -2
b:, raise	0 -4 -8 0 11 0 0
b:, rather	0 5 -12 7 0 -2 0
b:, say	-2 7 6 -11 7 0 -7
b:, sell	0 0 10 -11 -1 0 1
b:, ship	0 0 12 -11 -1 0 0
b:, since	-1 -2 -7 12 -6 0 1
b:, steel	0 -2 10 -9 0 0 1
b:, such	0 10 2 -15 1 0 -2
b:, the	-17 11 -6 -4 -10 13 7
b:, their	0 4 -11 1 0 0 7
b:, then	5 0 -14 11 3 -2 -5
b:, they	-3 -13 7 12 -3 -6 -2
b:, to	3 1 -19 9 -4 -5 12
b:, twice	0 -1 -7 -4 11 0 0
b:, up	-1 -15 3 -15 15 -3 -2
b:, was	6 2 2 5 -14 3 -4
b:, whatever	11 0 -9 0 -1 0 -6
b:, will	-9 4 -17 17 -11 -2 -2
b:, with	-8 -22 -8 21 -23 -5 7
b:, would	6 13 -13 -11 -12 0 6
b:-	-15 20 0 0 -1 -1 -11
b:- <name>	-2 1 -3 12 -11 0 -2
b:- the	0 5 15 -24 5 0 2
b:. *	-1 -2 -10 -9 13 0 5
b:. <number>	9 0 -1 11 -23 0 -5
b:/	3 5 -11 9 -11 0 0
b:: <level>	-8 -8 17 -10 -2 5 -5
b:: <number>	12 -7 -4 10 -12 0 0
b:: <person>	-7 -3 -11 12 -9 0 5
b:: <seat>	0 -7 10 -5 7 -1 -13
b:: and	5 6 -11 0 4 0 -4
b:: both	4 -2 -13 10 -4 0 0
b:: duty	0 -1 -5 12 -1 0 -7
b:: from	1 -6 -14 15 -2 -1 6
b:: i	14 -8 -1 -6 5 0 -10
b:: it	2 -16 3 -3 0 4 3
b:: no	-5 -5 -2 -3 0 0 14
b:: our	0 -4 -6 12 -2 0 -4
b:: the	10 -7 0 -5 10 0 -11
b:: then	-7 6 -2 -23 14 -2 -2
b:: unchanged	0 -3 10 -4 -1 0 -2
b:;	-11 5 5 -10 1 -4 3
b:; <level>	0 16 -11 -2 -5 0 -7
b:; <name>	-3 -1 14 -1 -7 -1 -6
b:; <quality>	-3 -13 11 -5 4 -3 0
b:; a	0 0 0 -1 -17 0 12
b:; for	-1 -4 1 -12 9 0 0
b:; from	0 6 -13 7 -6 5 -4
b:; it	-6 -3 12 -11 18 -6 -11
b:; its	0 -1 6 2 -11 -1 3
b:; on	0 7 -13 10 1 0 -7
b:; the	-7 -6 0 8 -16 -1 10
b:; then	0 0 -12 14 0 0 -8
b:<agent>	-13 0 0 10 -6 -8 -1
b:<day-ahead>	1 7 -14 4 8 -10 0
b:<day-ahead> <name>	-2 7 1 0 0 0 -17
b:<day-ahead> from	0 -6 12 0 -9 0 0
b:<day-ahead> it	-5 4 -5 -4 15 -3 -7
b:<day-ahead> the	2 6 9 -7 2 1 -15
b:<day-ahead> to	0 -2 1 -6 -6 0 12
b:<day-gone>	-6 17 -3 3 -1 -21 -2
b:<day-gone> <level>	0 -1 12 -11 -4 0 0
b:<day-gone> <name>	-3 9 3 3 -9 0 -9
b:<day-gone> <person>	-1 -3 -6 9 11 -1 -12
b:<day-gone> it	-10 0 -9 -2 11 -10 7
b:<day-gone> let	0 0 6 -12 0 0 8
b:<day-gone> pay	0 5 -10 12 -8 0 0
b:<day-gone> that	-2 -4 13 -21 -5 0 14
b:<day-gone> the	0 0 -5 -4 1 -2 11
b:<day-gone> with	0 0 -2 9 -12 0 3
b:<day-today>	-15 2 10 -1 0 -11 -5
b:<day-today> it	-1 -3 24 -8 -9 -3 -10
b:<day-today> the	0 7 -9 -11 15 0 1
b:<duty>	6 0 -1 3 -5 -14 3
b:<gate>	5 4 -2 16 2 -15 -28
b:<goods-amount>	-7 -4 -6 19 -3 -4 -10
b:<goods-amount> <span>	0 -1 -1 15 -2 -1 -21
b:<goods-amount> at	0 0 -14 11 0 0 1
b:<goods-amount> of	-1 0 2 7 -13 0 0
b:<level-noun>	8 -6 6 1 -14 -2 -1
b:<level>	-14 6 4 -5 1 5 -7
b:<level> <day-today>	0 1 -12 5 1 0 5
b:<level> <level>	-3 3 -6 -20 -24 11 16
b:<level> as	0 -1 13 -13 5 -1 -8
b:<level> at	0 10 -8 -9 13 -10 0
b:<level> for	-3 -16 12 -2 -7 -4 6
b:<level> from	2 -10 5 -11 10 2 -7
b:<level> in	-11 -4 0 4 -4 -5 8
b:<level> instead	-5 1 -1 -1 6 -11 -1
b:<level> is	-1 -3 -8 12 -9 0 1
b:<level> on	-2 11 -4 3 0 -4 -12
b:<level> or	-2 -17 10 0 -8 -5 4
b:<level> over	0 0 13 -14 -7 0 3
b:<level> since	0 -1 -9 -6 14 0 0
b:<level> to	6 -9 8 2 -14 -9 0
b:<level> until	0 1 -19 16 1 0 -6
b:<level> was	3 -4 13 0 -5 0 -8
b:<level> will	-1 7 1 4 -1 0 -13
b:<money> of	-5 -4 -4 -6 11 0 7
b:<money> will	0 0 1 10 0 0 -12
b:<month-ahead>	2 -5 -22 0 18 6 -6
b:<month-ahead> it	-1 -3 -13 -1 1 8 2
b:<month-gone>	-27 -22 0 5 9 -7 0
b:<month-gone> <quality>	0 0 -8 -1 13 0 -3
b:<month-gone> and	-1 -8 23 -17 -3 -7 0
b:<month-gone> at	0 0 0 -10 5 0 6
b:<month-gone> it	-5 -4 -8 13 -5 -1 2
b:<month-gone> the	-3 -1 -21 0 8 6 1
b:<month-gone> with	0 -1 15 0 -15 -1 -8
b:<month-today>	3 3 0 -11 1 -1 2
b:<name>	5 -12 2 7 2 6 -15
b:<name> 's	4 -1 10 1 2 1 -24
b:<name> <level>	-7 3 -21 11 -3 4 6
b:<name> agree	0 -1 -12 7 -6 0 7
b:<name> and	8 -26 -4 4 -10 0 14
b:<name> announce	-1 12 -9 0 -6 0 -6
b:<name> apply	0 -9 16 -3 -8 0 -6
b:<name> are	4 -7 8 -11 -3 0 6
b:<name> at	-13 -5 5 -1 0 2 -1
b:<name> begin	0 0 7 -16 5 0 -4
b:<name> charge	8 -7 7 -7 1 5 -16
b:<name> come	0 -2 -7 2 -6 0 11
b:<name> cut	0 -1 -1 -6 16 0 -7
b:<name> duty	-3 9 0 -11 3 -5 8
b:<name> get	8 -5 -5 1 -12 -3 10
b:<name> go	2 -16 0 -2 6 11 -8
b:<name> good	-2 3 5 2 -5 -2 -12
b:<name> had	1 15 -1 -2 -9 -2 -1
b:<name> has	-2 2 4 13 -8 -8 -17
b:<name> have	6 -1 -3 15 -15 0 -20
b:<name> impose	0 -2 -11 0 14 -1 -5
b:<name> in	-1 3 13 -11 -3 0 -4
b:<name> instead	0 -13 -2 -5 7 -1 9
b:<name> is	5 -12 0 -1 5 -9 4
b:<name> it	0 2 -10 12 0 -2 -3
b:<name> its	0 5 5 -14 7 0 -1
b:<name> keep	-2 6 15 -31 -2 0 3
b:<name> leave	0 0 14 -3 -6 0 -6
b:<name> levy	-3 10 12 -16 -12 0 -1
b:<name> lower	-1 -1 5 3 0 0 -12
b:<name> maintain	0 -2 12 -7 -2 0 -2
b:<name> might	-7 -3 -7 1 0 0 13
b:<name> no	-4 0 -1 -6 12 0 -1
b:<name> obtain	0 0 -8 12 -6 0 -2
b:<name> offer	0 1 -11 -4 -6 0 13
b:<name> pay	-2 -11 2 5 -2 4 -8
b:<name> put	2 2 -5 -18 23 -7 -15
b:<name> raise	6 0 -2 2 5 0 -22
b:<name> rate	0 3 4 -17 9 5 -3
b:<name> reduce	0 0 4 -13 12 0 -10
b:<name> say	-1 -7 -5 13 -3 0 -6
b:<name> sign	0 0 11 -13 4 0 -1
b:<name> since	0 0 0 10 -11 0 0
b:<name> take	-2 2 7 -11 -2 11 -5
b:<name> tariff	9 3 10 -10 0 -3 -9
b:<name> that	0 2 -10 -17 16 0 4
b:<name> then	-3 2 -11 7 0 -1 4
b:<name> to	-5 -11 8 11 -12 6 -16
b:<name> want	9 -5 10 -16 -15 0 -3
b:<name> was	3 -12 5 -5 0 -8 5
b:<name> were	0 0 -3 -11 0 0 13
b:<name> will	2 -3 0 -1 -19 3 7
b:<name> without	0 0 -1 -12 12 0 0
b:<name> would	-3 -2 -3 12 -17 -7 -1
b:<not>	21 -8 -16 1 10 -1 -7
b:<number> <person>	0 0 6 -11 5 0 0
b:<number> <quality>	4 0 -11 3 2 0 3
b:<number> a	1 -15 2 2 0 -3 7
b:<number> duty	-1 0 12 2 -9 0 -13
b:<number> in	-5 -2 8 8 -21 0 2
b:<number> is	-8 1 13 -9 -7 -2 4
b:<number> it	-2 -11 -10 -2 14 8 -13
b:<number> make	0 3 6 -12 -5 5 -2
b:<number> on	0 -12 1 0 3 1 1
b:<number> pay	0 -4 -6 11 -2 0 -1
b:<number> th	0 6 -14 4 -6 2 5
b:<number> the	3 -13 -8 1 7 0 5
b:<number> with	-1 4 0 -12 10 0 -3
b:<office>	4 -11 -1 1 -12 -6 10
b:<office> say	3 -4 -3 -13 0 0 14
b:<organisation>	0 -8 -6 10 -19 0 13
b:<organisation> has	6 -5 -17 2 -4 0 15
b:<organisation> will	-5 -8 5 -10 0 0 12
b:<person>	-7 -22 -4 -3 -8 -10 25
b:<person> announce	-4 -8 -17 -10 11 0 15
b:<person> answer	0 0 4 0 -11 0 7
b:<person> ask	-3 0 13 -10 -12 6 -6
b:<person> has	-2 -6 -2 1 -3 0 6
b:<person> impose	0 0 10 -13 2 0 -8
b:<person> propose	0 -1 -5 -2 11 0 -7
b:<person> raise	10 0 3 -1 0 -1 -11
b:<person> say	5 -14 -3 -12 2 0 12
b:<person> spoke	0 0 -10 -10 -3 0 17
b:<points>	0 -6 9 3 -16 0 -3
b:<quality> cement	3 -14 0 13 -8 0 -3
b:<quality> charge	2 -1 2 -11 7 0 1
b:<quality> copper	-1 8 -6 -10 4 6 -3
b:<quality> date	-3 0 -5 0 10 -3 -3
b:<quality> exporter	0 -4 -11 9 3 0 1
b:<quality> farm	0 4 -13 -2 11 0 -2
b:<quality> flour	0 2 10 -12 -7 0 4
b:<quality> good	-15 9 -5 -3 14 -1 -3
b:<quality> had	-2 -2 -10 -3 2 -2 11
b:<quality> industrial	-1 0 -1 -10 0 0 12
b:<quality> medicine	-1 -1 1 -13 6 0 8
b:<quality> milk	0 -4 -7 14 -5 0 -2
b:<quality> palm	2 0 0 8 -12 1 -10
b:<quality> paper	12 -6 -6 3 4 0 -9
b:<quality> parliament	4 0 -11 9 -3 0 0
b:<quality> pay	0 0 12 -9 0 0 0
b:<quality> potash	0 0 0 3 -11 0 2
b:<quality> rubber	0 13 -2 -11 0 0 -4
b:<quality> steel	-4 4 -13 3 18 0 -10
b:<quality> stuff	-3 0 -10 15 -1 0 -3
b:<quality> sugar	-2 0 10 -19 3 -2 2
b:<quality> tariff	-12 15 1 3 -13 1 -1
b:<quality> tuna	-8 4 -1 13 -1 0 -15
b:<seat>	3 -16 2 5 -11 14 0
b:<seat> 's	-11 -17 15 -8 5 -2 7
b:<seat> had	0 -11 0 -4 -15 10 11
b:<seat> has	-15 -13 -6 7 7 -1 7
b:<seat> in	-1 0 13 -13 4 0 -10
b:<seat> instead	0 4 4 1 -14 0 -3
b:<seat> on	0 1 -6 12 0 0 -10
b:<seat> raise	0 0 6 5 -12 0 -1
b:<seat> the	-2 -1 2 -12 9 4 0
b:<seat> would	11 -3 -12 1 -4 0 2
b:<sender>	-18 1 -1 9 1 3 -6
b:<span>	2 -1 -4 2 4 -11 2
b:<span> from	0 -11 -1 -2 -7 0 15
b:<span> it	0 -2 0 9 -12 3 2
b:<span> later	0 0 1 -13 13 -3 -6
b:<span> the	-1 2 7 7 -8 -2 -17
b:<taker>	5 4 -5 -6 20 -8 -13
b:<v-agree>	9 0 -4 2 -9 7 0
b:<v-bear>	-4 -8 12 -2 -7 0 1
b:<v-buy>	-3 -18 -2 7 4 4 1
b:<v-down>	2 -15 1 12 -8 -9 -2
b:<v-end>	-12 9 6 -3 7 -3 -17
b:<v-impose>	2 -7 -2 3 5 -11 0
b:<v-lack>	0 2 -14 4 1 0 8
b:<v-propose>	10 -6 -16 -10 -3 -4 16
b:<v-return>	-5 12 -1 1 -1 -3 -9
b:<v-say>	19 0 -4 -4 -15 2 5
b:<v-sell>	-14 -9 14 -3 -3 10 -10
b:<v-sign>	-3 13 -6 13 -16 -15 -2
b:<v-stay>	-15 0 13 3 -14 -5 -5
b:<v-suspend>	-7 -2 -10 16 -3 -10 3
b:<v-threaten>	1 5 -6 -15 -2 -8 15
b:a	3 2 -12 3 -5 1 10
b:a <level>	0 0 -14 16 -4 0 0
b:a <name>	0 0 17 -7 -5 0 -6
b:a <quality>	-4 6 -10 6 0 1 1
b:a basic	0 0 11 -7 -2 0 -3
b:a bottle	-2 11 -11 -8 6 0 -2
b:a ceiling	-4 0 6 6 -5 0 -10
b:a duty	-2 -1 -4 -6 -1 10 8
b:a figure	9 0 -6 1 -6 0 -1
b:a flat	7 2 4 -15 7 0 -11
b:a further	-8 -5 -16 17 4 0 -2
b:a half	0 -1 -11 -1 13 0 -2
b:a list	0 -2 8 -12 5 0 -3
b:a machine	0 0 11 -4 -6 0 -2
b:a permanent	-9 0 -7 3 0 0 11
b:a proclamation	0 0 -7 11 0 0 -5
b:a rate	3 4 -9 6 -19 0 8
b:a return	-9 19 3 -13 0 -2 -8
b:a rumour	9 -2 -11 6 -3 0 -9
b:a separate	0 -2 14 -5 -7 0 -7
b:a tariff	-13 3 -14 4 5 -4 9
b:a threat	-5 -2 -7 -1 -4 0 15
b:a threaten	0 0 -7 -5 0 0 12
b:a total	-8 -1 8 0 6 -1 -16
b:a treaty	0 -2 11 -3 -5 0 -2
b:a truce	-2 0 5 -12 -3 0 5
b:a year	0 0 -9 -7 13 1 -1
b:about	10 -14 6 -5 -4 4 -5
b:about a	5 0 -12 4 -1 0 5
b:about the	-6 3 0 7 -1 8 -10
b:above	-2 0 30 -9 -14 3 -17
b:above the	0 -1 12 -3 -4 0 -5
b:absence	0 11 -4 -5 0 0 -4
b:add	-12 5 12 -8 -1 -1 -5
b:add to	0 -3 13 -11 0 0 -3
b:add up	3 -7 -1 9 3 0 -16
b:addition	0 -3 12 -9 -12 2 3
b:addition to	0 0 16 -8 -9 0 -5
b:additional	-6 -6 -2 1 3 -13 6
b:additional <quality>	0 0 -1 12 -12 0 -2
b:after	-10 -17 -16 4 26 -7 -1
b:after <day-ahead>	0 -4 -5 -1 11 0 -5
b:after <person>	-1 -3 13 -8 -9 -1 0
b:after a	0 -5 -7 -4 12 0 1
b:after it	0 0 -9 11 -3 0 -2
b:after that	-2 7 -11 1 -3 -1 4
b:after the	0 0 2 -13 9 0 1
b:afterward	0 12 -24 16 -6 0 -11
b:ago	-5 -7 -3 -1 13 -4 -7
b:agree	10 3 0 0 -11 -5 -1
b:agree to	11 1 -4 5 -11 -2 -7
b:agreement at	0 0 -4 -9 14 -2 0
b:agreement with	-1 0 17 -7 -3 0 -12
b:aircraft	-1 -6 -3 8 -4 -2 0
b:aircraft and	0 -4 -9 15 0 -2 -6
b:all	6 4 -12 14 -7 1 -6
b:all three	0 1 14 -15 -9 0 1
b:allow	-2 7 -14 -6 4 -1 8
b:allow tariff	0 0 -9 -4 -2 0 11
b:almost	0 -1 6 -13 -4 0 11
b:also at	0 -3 -10 16 -4 -1 -4
b:aluminium	-5 -1 12 -2 -5 -4 -5
b:aluminum	-1 -8 -2 -2 16 -2 -6
b:aluminum to	0 0 -12 3 2 0 8
b:am	2 7 -12 10 -1 -3 -2
b:among	-1 -3 -1 -6 13 0 -2
b:among them	0 -3 -5 -9 13 0 0
b:an	0 -2 -1 -7 -3 -11 18
b:an agreement	0 -5 -1 -14 -1 -2 20
b:an end	-2 0 12 -3 0 0 -7
b:an extension	0 12 -2 -4 -2 0 -4
b:an ordinary	0 -2 13 -4 -6 0 -5
b:and	-14 13 -3 -6 0 -6 5
b:and <name>	7 -1 3 0 -13 6 0
b:and <number>	0 -10 4 -12 -4 5 12
b:and <seat>	-4 -10 7 5 -4 5 -10
b:and about	0 -1 15 -10 -3 0 -3
b:and above	0 -1 14 -7 -5 0 -3
b:and aluminium	-1 -9 10 -4 5 0 -3
b:and aluminum	-1 -6 -4 1 12 -1 -4
b:and at	-1 -11 0 -2 7 -4 4
b:and beef	0 5 2 -15 8 0 -3
b:and cashew	0 -1 -12 3 11 0 -1
b:and cheese	0 -7 -4 12 -4 0 0
b:and from	0 2 -10 12 0 0 -7
b:and go	4 -2 -9 13 -4 -5 -4
b:and he	-1 -1 11 0 -2 0 -10
b:and hold	0 -8 -6 11 0 0 0
b:and is	0 -6 10 -8 -5 0 4
b:and it	7 1 0 -12 7 0 -1
b:and leave	0 -3 9 -13 0 0 5
b:and lumber	0 0 -7 10 0 0 -3
b:and machine	0 0 12 -9 0 -1 -2
b:and no	3 -13 3 3 2 -1 -8
b:and not	-10 8 -8 3 10 -7 -6
b:and now	0 0 1 1 -12 0 9
b:and one	0 7 -13 7 1 -2 0
b:and part	0 0 0 -13 11 0 4
b:and pay	-5 -19 22 -7 -5 5 -6
b:and raise	0 -6 7 -12 2 0 7
b:and since	0 -1 15 -7 -9 0 -2
b:and that	16 -2 -7 3 -1 -3 -9
b:and then	0 1 0 0 -9 -5 11
b:and they	-2 9 6 -15 -7 0 -2
b:and upholstered	0 0 8 -11 0 0 4
b:and was	0 2 -13 7 -1 1 -3
b:and we	-2 13 -2 -6 -6 -1 0
b:and will	-1 -10 14 -2 8 0 -29
b:and with	0 0 11 -18 -3 6 3
b:and would	-7 21 -11 -6 -11 0 0
b:and you	0 5 -8 -17 8 0 8
b:announce	2 7 -17 9 -16 -5 11
b:announce a	-1 10 -17 3 0 3 -3
b:announce on	-1 -2 6 3 -11 0 0
b:another	-8 -3 -12 14 -1 -7 3
b:answer	-11 4 1 0 1 0 -2
b:answer to	0 -1 8 -13 2 0 1
b:antwerp	0 0 -14 13 1 0 -3
b:apple	5 0 -2 6 -11 -2 0
b:apply	-6 -4 -15 10 0 -2 11
b:apply to	-1 -6 -19 5 8 0 12
b:are	0 9 15 -3 -3 -14 -23
b:are <level>	0 -6 16 -5 -6 0 -5
b:are at	9 -1 7 -5 -12 0 -6
b:are not	-6 2 -4 4 8 0 -11
b:are ship	0 -2 12 -8 0 0 -2
b:are subject	0 0 23 -20 -4 0 -2
b:are the	0 -6 -17 6 18 0 -4
b:are to	-7 -5 -10 11 -9 -1 4
b:as	19 2 4 -17 -13 22 -17
b:as <level>	0 -1 -5 -4 -4 14 -4
b:as high	0 -1 -2 0 -6 12 -3
b:as much	-2 -12 1 -5 -17 20 1
b:as of	-2 -1 -3 16 -13 0 -8
b:ask	3 -5 14 -3 -1 2 -11
b:ask <person>	0 0 19 -9 -8 0 -11
b:ask about	6 -1 -14 10 3 6 -12
b:ask for	5 0 2 -16 4 -2 -2
b:at	-5 -9 4 -1 -2 -4 4
b:at <number>	-7 5 -13 7 -7 -4 12
b:at least	0 2 -10 5 -2 0 4
b:at once	0 0 20 -10 -3 -1 -14
b:at present	0 4 15 -17 -4 0 -10
b:at the	0 4 -7 14 -11 3 -7
b:avoid	0 5 -12 -8 0 0 12
b:back	-3 10 2 -1 4 -14 -11
b:back at	-3 6 16 -19 -6 -4 -11
b:back the	0 2 -1 -10 11 0 -4
b:back with	1 -1 -3 -2 -8 -1 12
b:banana	0 2 1 -11 0 0 5
b:banana at	1 5 1 1 -3 2 -11
b:barley	-1 6 0 -14 2 0 4
b:baseline	0 0 11 -6 -2 0 -6
b:baseline of	0 0 11 -9 -2 0 -3
b:basic	-1 -1 8 -10 6 0 -7
b:basic duty	0 0 11 -7 -2 0 -1
b:be	10 3 -15 0 -11 -9 11
b:be a	3 7 0 2 -1 0 -12
b:be add	-4 -3 12 0 0 0 -7
b:be at	-2 11 -15 -5 -1 0 7
b:be charge	4 -5 -5 -5 -4 -8 15
b:bean	-5 -3 9 -1 4 -1 -12
b:bear	-7 0 11 -8 4 3 -8
b:bearing	0 -2 11 -3 -4 0 -2
b:because <name>	0 -1 11 -6 -4 0 -2
b:become	0 16 -34 19 -21 0 6
b:become <level>	0 0 -8 11 -1 0 -3
b:beef go	-1 5 8 -11 -7 5 -6
b:been	-9 -11 -1 14 1 -2 -7
b:been at	0 4 -5 7 4 -9 -13
b:been charge	1 4 -5 9 -3 2 -17
b:been given	-4 0 0 11 0 0 -10
b:been lower	0 0 9 -13 4 0 -3
b:been tell	0 5 -12 6 -7 0 1
b:beer	-7 -14 -3 6 -6 4 8
b:before	-14 11 -12 -1 1 -10 11
b:before <month-ahead>	0 -10 -9 -10 23 -3 -4
b:before <month-gone>	0 0 -5 -10 14 0 -2
b:before a	0 -1 1 -4 -6 0 11
b:before it	-1 2 0 13 -17 -5 6
b:before the	-3 17 5 1 -13 -5 -5
b:begin on	0 0 9 -12 -2 0 2
b:being	0 3 -6 9 2 0 -12
b:below	-12 -6 9 -11 9 -4 3
b:below the	-1 -4 2 -2 12 -3 -8
b:beside	0 -7 14 -5 -1 -1 -1
b:between <level>	-7 -14 15 5 -8 -3 -7
b:beyond	-4 9 0 4 -11 -2 -1
b:bicycle	0 0 -6 11 -6 0 0
b:bill	-10 -3 11 -3 -10 0 4
b:book	-1 8 -16 10 -5 -3 -4
b:both	-10 0 -7 9 0 -10 5
b:both duty	-2 1 0 -15 4 0 11
b:bottle of	-2 11 -11 -9 8 0 -2
b:bound	0 5 4 -14 -5 0 6
b:bring back	0 11 -6 5 -1 0 -13
b:bring down	0 0 10 -13 0 0 3
b:bring its	-2 6 -8 13 -4 0 -12
b:buse	14 -3 -3 1 -16 -3 0
b:but	-4 4 15 -4 -15 -6 -1
b:butter	4 1 1 -13 0 -2 6
b:by	-8 8 10 2 -18 -8 -1
b:by <day-ahead>	-4 8 8 -15 -10 3 6
b:by post	-3 -3 21 -19 2 0 -9
b:by the	-1 1 4 5 3 -10 -13
b:by then	0 -4 13 -2 -1 -5 -3
b:cabinet	0 -11 -1 7 -8 -1 3
b:cabinet to	0 -3 -2 12 0 0 -8
b:call	0 -8 12 -5 -1 -1 -6
b:call reciprocal	0 0 14 -16 -1 0 0
b:call the	0 0 12 -3 -2 0 -9
b:can	-2 -6 15 0 2 -2 -13
b:cap	-1 0 -12 21 -7 0 -12
b:capped	0 2 -9 13 -2 0 -7
b:capped at	0 0 -9 14 -1 0 -6
b:car	-18 -2 12 2 -3 -16 -8
b:car and	0 -3 10 -15 6 0 1
b:car at	0 0 -15 14 -10 0 8
b:car fall	0 0 4 -14 5 0 6
b:car go	-1 3 -3 5 -11 -1 2
b:car part	0 0 -7 13 -8 0 -2
b:car pay	0 -1 15 -14 2 0 -4
b:car the	0 0 10 -7 0 0 -4
b:car to	0 4 1 5 -3 0 -10
b:carpet	2 8 -1 -14 3 0 2
b:case against	0 0 13 -5 -7 0 -5
b:cashew	-1 3 -12 -1 9 0 4
b:ceiling	-8 -4 -1 10 4 0 -8
b:ceiling is	0 0 -10 0 0 0 11
b:ceiling of	-7 -2 5 16 5 0 -25
b:cement from	2 -2 -9 12 -1 0 -5
b:certain	4 7 1 2 -6 0 -14
b:charge	-3 0 3 0 4 1 -11
b:charge <level>	-3 2 -10 -7 22 1 -5
b:charge <number>	-2 -5 11 -3 -2 0 0
b:charge <quality>	4 1 -13 0 -3 4 9
b:charge a	0 0 6 13 -12 -1 -9
b:charge of	0 6 -11 7 -8 -1 4
b:charge on	0 -3 0 5 3 0 -14
b:charge up	0 -1 12 -13 0 0 3
b:cheese	-5 4 3 4 -11 -6 -1
b:chemical and	0 0 -6 13 0 0 -7
b:chicken	0 -5 5 -12 8 0 0
b:chip	-6 0 0 6 -12 0 1
b:claim	-1 -9 2 -11 9 0 2
b:climb	0 2 -14 -2 -3 11 -1
b:climb as	0 0 -1 -7 -2 10 0
b:climb to	0 2 -12 3 0 4 -5
b:clock	-5 -12 -12 13 9 0 2
b:close	5 -2 -13 1 -4 0 4
b:close to	5 -2 -13 1 -4 0 4
b:cocoa butter	1 0 5 -12 -2 0 0
b:cod	-1 -3 -6 0 10 -2 2
b:cod pay	0 0 -9 -3 12 0 0
b:coffee	6 3 -13 -7 13 2 4
b:coffee pay	-1 12 -7 4 -7 0 -5
b:collect	-6 5 12 -2 -5 -7 -7
b:collect a	0 -1 14 -9 -7 0 0
b:come	2 -12 -2 3 2 -12 5
b:come on	0 0 11 -11 -3 0 0
b:come to	-4 0 5 -18 15 0 1
b:commerce	8 0 12 -13 1 0 -10
b:common	-5 0 -11 16 -1 0 -4
b:component	0 -1 -8 12 0 0 -3
b:consist	0 0 10 -3 -8 0 -3
b:consist of	0 0 10 -3 -8 0 -3
b:content	0 -8 7 -13 -3 0 12
b:continue to	-1 1 14 -5 -8 0 -11
b:copper	4 1 -13 0 3 4 4
b:cork	-3 -12 1 15 -1 -1 -5
b:cost	1 4 15 -14 0 -9 -11
b:cotton	-6 -3 7 2 2 0 -24
b:could	-12 0 -15 -7 2 -2 21
b:could go	-3 4 -4 -15 -1 0 13
b:could have	1 0 0 13 -2 0 -20
b:could not	-4 2 -10 0 -3 0 10
b:could pay	0 0 -11 2 -2 0 10
b:counter	0 13 -12 0 2 0 -9
b:counter -	0 13 -10 -3 0 0 -7
b:country	-14 -12 13 2 -11 -6 1
b:country and	0 0 18 -12 -2 0 -8
b:court	0 -1 3 -12 8 0 -3
b:crane	0 10 0 -1 1 0 -13
b:custom	-4 4 16 -5 0 -3 -16
b:cut	10 2 5 -6 -6 2 -4
b:cut <name>	0 0 7 4 -12 0 -7
b:cut duty	0 -3 1 13 -12 0 -6
b:cut from	0 -5 -8 1 9 0 1
b:cut the	2 5 5 8 -13 -1 -15
b:cut to	7 -3 12 -1 -8 0 -10
b:dairy	-2 7 -19 3 4 -2 5
b:date	1 12 -4 4 4 -4 -17
b:deal	-4 -8 -1 -1 -2 2 10
b:deal with	0 0 13 -2 -3 0 -9
b:decision	0 0 -12 16 0 0 -9
b:demand	13 -4 8 -6 -3 0 -10
b:deposit	-3 -3 -4 2 16 -3 -14
b:difference	-2 -6 -12 -8 20 0 -5
b:difference to	-2 -6 -8 -8 17 0 -5
b:do	9 5 -3 -13 -9 5 5
b:do not	3 5 0 -6 -14 0 4
b:doe	4 -5 13 -9 7 -5 -22
b:doe not	6 -1 3 -9 7 0 -14
b:doe the	2 -3 12 -9 -1 0 -4
b:double the	-3 -2 -15 -4 15 -1 10
b:double to	-1 6 9 0 -2 -3 -12
b:down	-4 -19 1 3 -3 -2 9
b:down for	0 -4 -15 14 -11 -1 5
b:down from	-1 -5 -1 -4 -1 2 14
b:down to	0 -21 0 3 6 -3 -2
b:draft	-6 -4 -7 0 -6 -6 17
b:draw	0 0 -14 0 -1 0 14
b:drone	0 -2 -6 13 -2 0 -7
b:drop	0 -13 -1 0 0 5 3
b:drop a	0 0 12 -17 -4 0 5
b:drop from	0 -1 -4 18 -9 0 -8
b:drop its	0 -6 3 -17 13 0 0
b:duty and	4 0 -15 0 12 0 5
b:duty are	0 -1 12 -6 -3 0 -1
b:duty at	-1 0 8 -16 0 0 7
b:duty go	-7 10 -1 2 0 -7 -5
b:duty impose	0 0 2 3 -13 0 5
b:duty is	-7 1 7 -3 8 0 -25
b:duty of	-11 -7 9 1 -1 0 -5
b:duty on	19 -2 0 -5 -11 -1 6
b:duty over	0 0 -2 0 11 0 -12
b:duty to	2 -11 -18 9 0 -4 10
b:duty was	-3 1 -2 0 7 0 -12
b:duty will	-5 10 -2 4 -1 0 -8
b:each side	0 5 8 -13 7 -1 -7
b:earlier	4 -1 9 -16 -11 -6 14
b:earlier draft	0 0 0 -2 -4 -5 11
b:economy	-3 -9 -6 2 -5 0 15
b:effect	0 -2 17 -5 -9 0 -6
b:electric	0 0 0 10 -8 -1 -14
b:electric car	0 0 1 8 -5 0 -11
b:emergency	0 0 -12 9 8 0 -5
b:end	-6 14 0 4 -7 0 -6
b:energy	0 0 15 -11 -1 0 -5
b:enter	8 -5 5 -8 13 -8 -12
b:enter at	2 -6 5 5 -3 -1 -15
b:entry	13 11 -19 0 0 0 -4
b:everything	-5 -3 -15 1 15 -1 7
b:exceed	-4 -1 -12 12 -7 0 5
b:expect	-3 11 -14 4 -13 0 4
b:export	-1 0 2 2 4 0 -12
b:export to	0 0 12 -5 0 0 -7
b:extension	7 6 -10 6 -6 0 -17
b:extra	-6 -20 -9 0 11 5 1
b:face	-5 1 -7 1 -15 0 13
b:face <level>	0 -6 8 -11 0 0 8
b:fall	0 -6 -1 6 1 -11 -4
b:fall to	5 -11 -7 9 1 -3 -3
b:far	-3 -16 9 -20 11 3 -1
b:farm	0 1 -6 -1 12 0 -10
b:fear	-2 0 -13 -3 0 -2 14
b:fentanyl	-6 -14 4 -5 6 2 -2
b:fentanyl and	0 -7 10 -7 -1 0 0
b:fentanyl is	0 0 -6 -8 6 0 11
b:figure	15 3 -6 -6 -7 0 1
b:figure of	19 0 -11 0 -13 -5 -3
b:final	0 0 13 -3 -11 0 -3
b:finance	-4 11 -6 0 0 0 -6
b:find	0 10 -12 4 -3 0 0
b:first	5 -2 1 -6 6 -14 1
b:fish	-7 -15 17 -17 0 6 5
b:fishmeal	0 -2 17 -7 -1 0 -5
b:fix	0 2 -16 13 -4 -1 5
b:fix the	0 0 -12 15 -3 0 -1
b:flat	6 2 0 -8 8 0 -12
b:follow	0 -1 -7 14 -3 0 -5
b:followed	0 0 -11 12 1 0 -3
b:footwear	0 -2 11 -6 -2 0 -2
b:for	-7 -6 -6 9 -5 -14 10
b:for <name>	-7 2 -6 -12 21 -7 -1
b:for <number>	0 -2 -1 -6 13 -4 -3
b:for <quality>	-1 -3 5 3 0 -2 -13
b:for <span>	-3 -16 -1 6 -8 -1 12
b:for a	-6 3 -16 7 -3 -4 15
b:for the	-1 3 12 2 -16 1 -10
b:force	-3 -1 -12 13 6 -4 -2
b:forced	0 -2 -9 -1 -1 0 12
b:formerly	0 -5 -14 1 12 -1 -1
b:four	-2 1 -12 -15 17 0 5
b:framework	0 -2 -4 8 4 0 -14
b:free	-3 -1 -3 -3 14 3 -9
b:free of	0 0 -3 -15 13 0 2
b:free to	-1 6 2 4 0 0 -12
b:freed	0 -1 13 -12 3 0 -9
b:from	-3 3 -1 2 8 -3 -12
b:from <day-ahead>	2 11 -18 4 -20 -3 16
b:from <day-gone>	-5 23 -13 14 -23 -1 -8
b:from <level>	9 -2 -11 13 -21 -9 6
b:from <month-gone>	0 -2 -5 -4 11 -1 -3
b:from <name>	-5 0 4 -16 13 -1 6
b:from <number>	-13 2 -3 1 -1 -3 3
b:from <seat>	-1 -5 12 0 -2 0 -9
b:from a	-2 0 7 -17 -1 10 -1
b:from midnight	0 2 -7 12 -7 0 -1
b:frozen	0 -4 4 -14 3 5 0
b:further	-10 -2 -14 17 3 -1 -3
b:gave	26 -1 -18 -8 11 -5 -23
b:gave <name>	11 -1 -11 4 -1 0 -3
b:gave the	22 3 -17 -18 0 -3 -4
b:general rate	-4 -5 -1 10 -10 0 1
b:generic medicine	0 0 -10 5 4 0 0
b:geneva	-2 5 17 7 -23 -15 -1
b:geneva the	0 7 -1 6 -11 -5 0
b:get	-6 1 1 2 -6 -11 4
b:get <span>	0 0 11 -8 -1 0 -4
b:get a	-9 3 15 -4 -7 -1 -15
b:get in	-1 0 20 -15 -1 0 -6
b:give	2 -10 -7 14 -4 0 0
b:given	-1 -5 -1 17 -17 -1 -5
b:glass pay	7 0 -16 11 0 0 0
b:go back	-9 -6 1 5 12 0 -6
b:go down	6 -15 -10 -4 8 3 7
b:go from	0 4 7 -1 0 -20 -11
b:go in	-3 0 9 -2 0 0 -10
b:go on	-11 -2 25 -3 -21 -3 -16
b:go the	0 -4 -10 1 17 0 -6
b:go to	8 2 -15 3 -8 1 5
b:go up	4 10 -9 6 -15 2 -3
b:good	-26 5 1 -3 12 1 -5
b:good are	0 0 8 2 -16 0 -1
b:good at	0 5 4 -11 -6 0 11
b:good down	0 0 3 -4 -12 -1 11
b:good enter	0 0 -13 15 -1 0 0
b:good from	-3 4 -2 -1 10 4 -13
b:good had	0 0 -8 -3 16 -8 -2
b:good have	0 0 14 -10 -1 0 -5
b:good instead	0 0 -8 12 -6 0 0
b:good now	0 0 -17 -1 16 6 -1
b:good pay	4 -4 7 -12 -1 7 0
b:good stand	0 0 12 -10 -1 0 0
b:good will	-3 9 -17 7 -2 5 1
b:good would	-7 6 -12 11 2 0 -10
b:had	2 -8 -1 -5 0 4 2
b:had announce	7 -8 4 3 -15 -4 0
b:had answer	0 9 1 7 -12 0 -10
b:had been	-6 -8 -7 13 3 -4 -5
b:had climb	0 -4 -9 4 -10 9 -1
b:had come	0 0 2 -11 5 0 2
b:had face	0 0 -4 -5 12 -1 -3
b:had go	1 -7 8 1 -1 -1 -11
b:had keep	0 0 -12 -3 14 0 0
b:had pay	-4 -6 -7 -7 14 7 -10
b:had put	-7 -10 10 5 -5 2 -13
b:had reach	0 -5 -8 12 -16 3 -4
b:had spoken	0 0 1 -11 -12 -1 14
b:had stand	0 -1 -8 2 10 -4 -4
b:had take	-4 -2 -11 7 9 -6 -5
b:had the	0 15 0 -9 -14 0 0
b:had to	0 -6 9 -17 3 10 -9
b:half	-6 5 -8 -5 14 -6 2
b:half of	-3 1 3 -14 3 -5 7
b:halve its	0 0 -11 2 5 0 5
b:halve the	1 0 15 -1 -10 0 -13
b:halve to	0 -1 -16 0 7 0 8
b:hand on	-2 0 -4 12 -6 0 -2
b:has	-5 -7 2 2 -1 -15 5
b:has a	-1 0 10 -9 5 0 -8
b:has announce	-4 0 -15 7 -4 0 5
b:has answer	0 -2 13 -2 -9 0 -5
b:has been	7 -4 5 6 -15 -8 -5
b:has bring	0 0 0 -10 10 0 -3
b:has charge	-2 9 10 -15 -5 0 -8
b:has cut	0 7 -2 10 -17 0 -3
b:has drop	0 0 -12 -1 10 0 3
b:has had	-2 -1 23 0 -24 -1 -11
b:has just	-1 0 -7 12 0 0 -8
b:has lower	0 0 3 -11 12 0 -7
b:has offer	-3 0 -6 -3 -1 0 11
b:has propose	4 0 -11 -1 0 0 6
b:has put	-6 0 7 -9 -11 0 9
b:has say	0 -11 10 -17 -1 0 12
b:has suspend	0 -6 -14 16 1 0 -1
b:has the	-5 -1 -2 10 0 0 -4
b:has to	0 -7 12 -2 0 0 -7
b:have	1 -6 11 3 -2 -4 -8
b:have been	-17 -2 8 2 -2 -11 2
b:have come	0 0 0 -10 4 0 7
b:have face	0 -5 1 10 -1 0 -10
b:have go	0 -8 2 10 -3 -1 -1
b:have had	2 -2 8 0 -13 6 -6
b:have pay	-6 -9 14 -4 3 0 -8
b:have to	-8 7 2 -23 6 0 11
b:having been	0 -5 -13 6 7 0 3
b:he	-3 -20 0 1 -14 -17 19
b:he put	0 0 12 -13 -2 0 0
b:he spoke	4 0 -12 8 -1 0 0
b:he was	-3 0 -4 -7 -8 0 15
b:he will	2 -6 3 -16 0 0 11
b:he would	-11 0 10 -8 -3 0 3
b:he'd	-2 -3 -3 -6 -3 0 13
b:he'll	-1 -3 -11 -4 -1 0 15
b:heard	12 -11 8 -6 -14 4 -5
b:heavy	0 -6 -10 1 -4 0 13
b:heavy truck	0 -5 -9 0 -4 0 14
b:her	-5 -6 -9 12 4 -3 1
b:here	-5 0 5 1 -11 0 1
b:high as	0 -1 -2 0 -6 12 -3
b:him	-2 -1 -3 -8 4 0 9
b:him to	0 0 -9 -7 0 0 14
b:hit back	-3 -4 0 -4 -5 0 14
b:hold	-2 0 0 -5 -10 -1 12
b:hold <name>	0 0 13 -9 -1 0 -2
b:hold back	0 0 -20 15 -5 0 8
b:hope	-2 0 -5 -7 -8 0 16
b:hope for	-2 0 -3 -5 -8 0 13
b:hour	-1 0 13 -4 0 -3 -16
b:i	10 5 -7 -12 -4 0 7
b:if	-1 15 -5 0 -12 -12 1
b:if <name>	5 -7 12 -7 -19 0 2
b:if it	-7 8 -14 7 3 -1 0
b:importer	3 5 0 -11 15 -3 -15
b:importer of	0 5 2 -11 6 0 -2
b:importer will	0 2 -11 10 -2 0 0
b:impose over	0 0 -2 5 -13 0 7
b:impose tariff	0 0 -3 -9 0 0 11
b:in <month-ahead>	-5 -2 -13 5 3 3 1
b:in <month-gone>	-19 -12 5 5 -1 -10 6
b:in <number>	-4 3 -10 -6 14 1 -6
b:in <quality>	-2 -3 13 -4 -8 0 -3
b:in <seat>	11 6 7 -19 0 0 -8
b:in a	5 5 0 -18 8 -3 3
b:in addition	0 -1 18 -9 -10 0 -6
b:in at	7 -11 5 3 0 -4 -11
b:in for	0 0 12 -6 -1 0 -4
b:in general	0 0 14 -11 -3 0 0
b:in geneva	-1 6 14 -6 -9 -4 -3
b:in return	-9 -10 -1 6 -10 -4 10
b:in spring	0 -5 0 8 3 -14 2
b:in that	-5 -8 -16 9 7 -2 9
b:in the	0 -3 -7 -17 -10 23 16
b:include	0 0 17 -10 -6 0 -5
b:including	0 -2 13 -4 -10 0 -4
b:increase to	0 6 2 -11 4 0 0
b:instead	-13 0 -1 2 5 -14 -1
b:instead of	-13 0 0 1 4 -14 -1
b:into	-6 0 16 -9 -14 8 -5
b:into <name>	-1 -1 10 -6 -9 10 -12
b:into force	-2 -2 -14 14 -1 0 3
b:is	-3 1 -6 4 7 -11 -2
b:is a	4 -2 -9 9 -11 4 -3
b:is admit	-1 0 13 -10 0 0 -2
b:is at	-2 -16 14 -6 1 1 -3
b:is back	0 -10 15 -5 -3 0 -1
b:is charge	-6 -6 6 3 0 -1 -14
b:is down	0 -5 -2 -18 15 6 0
b:is get	0 0 5 0 -1 0 -13
b:is halve	0 0 -14 1 7 0 2
b:is in	-1 -1 14 -14 -1 0 0
b:is no	9 -4 0 -4 -1 0 -7
b:is now	-3 0 -8 -16 16 0 3
b:is talk	-4 -2 -13 16 0 0 -1
b:is to	-4 -9 -19 10 -1 -7 11
b:it	-8 -10 -5 1 5 9 5
b:it 's	10 11 3 -11 -46 0 9
b:it <name>	0 11 -7 4 -4 -2 -6
b:it add	0 -2 17 -4 -10 -2 -4
b:it at	-2 -1 7 -13 -4 2 7
b:it became	0 -7 6 11 -18 -3 1
b:it end	0 12 1 0 -11 0 -4
b:it go	-4 3 7 -10 -1 2 -1
b:it had	-14 -5 4 -7 7 2 1
b:it has	0 -15 4 2 -3 4 -2
b:it is	-6 5 5 3 -10 0 -10
b:it provide	0 0 -13 6 -2 0 8
b:it say	-9 -5 -6 11 4 0 0
b:it should	-1 -8 2 12 -7 0 -5
b:it suspend	0 -2 -13 16 -1 0 0
b:it take	-3 -1 3 8 -16 3 3
b:it the	5 -9 16 2 -4 0 -17
b:it to	1 -2 -10 6 0 -6 6
b:it used	-2 -13 -7 -9 17 10 -16
b:it want	0 0 5 4 8 0 -15
b:it would	-5 -3 -11 9 17 2 -7
b:it'll be	2 0 2 5 0 0 -12
b:its	-18 5 8 3 0 -1 -12
b:its <level>	0 -1 -2 3 -12 0 8
b:its <organisation>	0 6 -20 0 5 0 9
b:its duty	3 0 -10 1 11 -10 0
b:its own	-11 -4 -1 8 -5 9 -3
b:its part	-3 -5 5 5 -5 5 -14
b:its plan	0 0 -11 -3 0 0 13
b:its tariff	1 0 10 1 -20 -5 3
b:itself	-1 6 2 5 0 -1 -12
b:just	-1 -5 -9 12 0 0 -1
b:kava	0 -4 -10 0 14 0 -5
b:kava pay	0 -2 -13 4 11 0 -2
b:keep	-5 10 23 -18 1 -5 -18
b:keep its	-3 6 17 -16 -16 0 -2
b:keep pay	0 -1 14 -10 -2 0 -1
b:keep the	-1 -6 10 0 3 0 -15
b:know	3 1 12 1 -7 -1 -13
b:lapse	-6 11 -5 0 -8 0 2
b:last <month-gone>	-1 -3 -17 13 4 -1 0
b:last week	1 -5 -6 14 -5 -12 1
b:last winter	0 -8 -8 15 -4 0 0
b:last year	0 -13 8 -3 -1 4 -3
b:later	-2 3 -8 -14 10 -5 10
b:later it	0 -1 1 -13 0 -2 10
b:law	-7 8 -16 12 -6 -2 -1
b:lay	-2 -7 -12 0 12 -1 6
b:least	0 2 -10 5 -2 0 4
b:leather	0 5 1 4 -11 -1 -2
b:leave	-2 -10 11 0 -2 -5 -5
b:leave <quality>	0 0 13 -7 -6 0 -1
b:leave its	-1 0 26 -19 -4 0 -11
b:lemon	5 1 -6 -9 15 0 -12
b:let	1 -11 2 -3 2 -1 3
b:let <quality>	-4 -6 9 8 -14 0 -10
b:let him	0 0 -8 -4 0 0 10
b:let it	0 1 0 -11 -1 0 8
b:let the	-2 0 2 -18 0 2 10
b:letter	0 -2 -9 -19 -7 -4 25
b:letter of	0 0 -6 -13 0 -2 14
b:level	-6 3 -11 10 -13 0 7
b:levy	-6 8 7 -1 -12 2 -6
b:levy of	1 9 6 -11 -11 0 1
b:levy on	-7 -1 -7 12 -14 4 2
b:lift the	-5 5 10 0 -13 0 0
b:like	-15 -4 7 -4 -3 4 6
b:limit	0 -4 11 0 -6 0 -9
b:limit the	0 0 12 -9 -1 0 -1
b:list	-9 1 3 8 -3 4 -15
b:list of	0 0 10 -4 -11 6 -4
b:little	0 0 13 -3 0 0 -12
b:live with	-6 3 3 -13 -7 0 7
b:long	-2 -2 16 -7 -4 0 -7
b:longer	-5 -19 2 -1 16 -2 -18
b:look	3 -13 -5 10 5 -1 0
b:look at	-3 -13 0 9 6 -1 0
b:lose	0 -2 -9 -6 16 0 -5
b:lower	-7 -17 5 0 -2 1 1
b:lower its	-10 -8 -2 11 -4 4 -5
b:lower the	1 -2 17 -11 2 0 -15
b:lower to	0 0 2 5 -14 -1 2
b:machine tool	0 0 11 -1 -7 -1 -7
b:maintain	0 -2 14 -9 -3 0 -3
b:maintain its	0 -2 11 -7 -2 0 -1
b:make	-4 0 0 7 -9 0 1
b:make it	-3 -10 -9 2 -2 0 17
b:maker	-4 0 -7 -3 -4 0 14
b:many	0 -3 16 -14 2 0 -4
b:market	-6 0 -13 19 -7 0 -3
b:may	0 -9 3 7 -14 -1 1
b:may come	0 -1 -9 12 0 0 -4
b:may go	4 -3 -2 -15 0 0 10
b:may pay	-1 11 -4 0 -2 0 -6
b:meal	-7 7 0 -17 13 -3 0
b:mean	-3 6 -13 -6 3 3 12
b:mean to	3 -9 -7 -14 -4 7 12
b:meant	0 1 -18 12 7 0 -3
b:medicine	-8 -10 -5 7 12 -2 -4
b:medicine will	0 -1 -10 15 -1 0 -4
b:mentioned	6 -8 -12 -5 -8 -1 16
b:mercosur	0 -1 12 -9 0 0 -3
b:midnight in	0 -1 8 -16 3 4 -1
b:might	0 -13 -11 -6 -5 0 21
b:might have	-1 -1 -5 -8 -1 0 14
b:mineral	0 3 6 -12 -2 0 3
b:mineral water	0 3 5 -12 -2 0 3
b:ministry	-4 11 10 -4 -10 0 -10
b:ministry say	-6 1 1 10 -7 0 -5
b:minute	-4 3 0 -11 -2 3 8
b:moment	0 -3 14 -5 -5 -1 -4
b:moment it	0 -1 12 -7 -2 0 -1
b:month	-4 3 0 -14 17 2 -9
b:month ago	0 0 -5 -6 11 -2 0
b:more	-16 -4 8 4 -1 3 -9
b:more than	-15 -6 0 10 0 -2 -4
b:morning the	0 -5 12 -10 0 0 -1
b:most	-5 0 4 8 0 0 -25
b:mr	0 -10 3 -2 -14 5 5
b:mr <person>	5 -7 -3 0 -11 6 2
b:much	-3 -12 1 -6 -17 20 1
b:much as	-2 -12 1 -5 -17 20 1
b:my	-4 -2 -5 -12 15 -5 4
b:named	4 -5 -5 12 -15 -3 2
b:never	15 -11 8 -1 -25 5 -3
b:new	6 -5 -13 9 -5 -4 7
b:new duty	0 -1 -11 9 0 0 1
b:new tariff	0 -2 11 -13 9 0 -12
b:no	17 -11 -10 2 -1 -10 5
b:no .	7 1 0 4 -27 -2 7
b:no duty	14 -1 -10 -2 0 0 -5
b:no longer	-5 -19 2 -2 16 -2 -18
b:nobody	9 -2 -8 7 17 -6 -32
b:none	5 1 -11 9 -6 0 0
b:nor	14 -1 -5 -5 -7 -3 3
b:normal	0 -2 14 -6 -6 0 0
b:not	11 -12 -9 0 16 -1 -8
b:not apply	0 -2 -16 -2 10 0 10
b:not at	-11 11 7 -11 -8 0 0
b:not be	6 -10 -9 13 4 0 -14
b:not exceed	-4 0 -8 10 -6 0 3
b:not go	-10 4 -8 -12 4 11 7
b:not pay	10 -7 -18 0 -4 0 12
b:not raise	-2 5 -1 -12 0 0 7
b:not return	5 -11 4 0 -2 5 -6
b:not the	-1 -3 -16 6 11 -3 3
b:notice	6 2 8 -13 -1 0 0
b:now	9 -18 -1 7 2 0 -13
b:now and	0 2 -17 16 2 0 -4
b:now charge	0 -2 14 -4 -4 0 -4
b:now it	11 -8 4 4 -16 -2 -10
b:number was	0 0 -3 8 -12 0 6
b:obtain	0 0 -6 14 -7 0 -4
b:of	10 -12 -3 5 -2 -6 3
b:of <day-gone>	3 -4 17 -12 -10 -3 2
b:of <day-today>	0 -3 10 -6 -6 0 0
b:of <level>	-4 3 6 1 -4 -11 -6
b:of <month-ahead>	3 3 3 -13 3 0 0
b:of <name>	-8 11 -4 6 0 -5 -10
b:of <span>	-1 -9 -3 -5 -2 0 14
b:of a	7 -5 -18 17 -2 -5 -2
b:of about	-3 -1 3 -18 3 0 9
b:of its	-3 9 -17 2 14 0 -3
b:of last	0 5 -18 24 -19 6 -4
b:of the	-6 -14 3 0 10 -6 -3
b:of their	0 0 -12 5 6 0 -1
b:of thi	0 -1 16 -5 -12 -4 0
b:of up	-12 -3 0 -1 5 -10 5
b:off	-5 2 -3 10 -1 -1 -6
b:off its	0 -3 -16 14 -4 0 3
b:off the	-2 -6 3 0 11 0 -12
b:offer	13 -3 -13 -8 -4 0 6
b:oil	-9 3 5 -4 -9 2 4
b:oil from	-1 2 -2 11 -13 -1 -2
b:old	0 14 -8 1 3 -6 -16
b:old rate	0 9 -14 1 7 0 -3
b:older	-1 -6 30 -14 -14 0 -13
b:older duty	0 -2 25 -17 -10 0 -9
b:olive oil	-3 -2 13 -11 1 -8 2
b:on <day-ahead>	4 -4 1 11 7 -2 -30
b:on <day-gone>	-19 -2 -3 3 3 -11 5
b:on <money>	-6 -1 0 -11 9 0 8
b:on <name>	9 -13 -6 6 9 -9 -6
b:on <quality>	1 3 -8 9 -5 5 -3
b:on a	7 0 5 -14 -12 0 9
b:on aircraft	0 -3 -5 15 -8 0 -6
b:on charge	-1 -11 18 -3 -3 0 -4
b:on its	-5 10 -8 11 -10 0 -8
b:on pay	-3 5 6 1 -8 -1 -12
b:on some	0 -2 9 -2 3 0 -10
b:on the	0 -1 1 8 -15 -9 1
b:on them	-2 -4 12 -4 0 0 -5
b:on top	-2 -11 22 -16 -1 5 -13
b:once	-2 0 9 2 -12 4 -5
b:once with	0 0 13 -10 -7 0 0
b:one	11 0 -2 -7 -2 13 -2
b:one for	0 2 8 -11 3 0 -4
b:one minute	0 -2 -2 -10 11 4 -2
b:one of	4 0 3 -10 1 -2 2
b:only	-6 -1 4 4 1 2 -16
b:open	0 0 -9 14 -4 0 -7
b:open its	0 0 -8 11 0 0 -5
b:or	-18 12 -7 3 -11 -2 6
b:orange	-1 1 1 -14 5 0 5
b:order	-7 -16 4 10 -5 -2 0
b:order a	0 0 -11 15 -2 0 -5
b:order the	0 -12 3 10 2 0 -7
b:ordinary	0 -2 18 2 -18 -1 -28
b:ordinary duty	0 2 3 6 -7 0 -15
b:origin is	0 -2 17 -17 1 0 -7
b:other	-7 -9 16 -2 -3 -7 -7
b:our	8 2 -6 12 -11 -15 -4
b:our pay	0 -5 13 -9 -1 0 0
b:out	7 3 -21 14 6 0 -1
b:out at	0 -8 4 11 -3 0 -10
b:out of	0 11 -4 -1 0 -2 -2
b:over and	0 -1 11 -4 -5 0 -2
b:over the	0 0 9 -1 4 0 -12
b:pact	0 -2 9 -12 0 0 0
b:pact with	0 0 12 -9 0 0 -3
b:pair	0 -1 -6 -9 13 -1 0
b:palm	1 3 -2 5 -13 5 -4
b:paper	21 -8 -9 -9 1 -4 5
b:paper machine	7 2 -11 0 6 0 -5
b:paper pay	0 -7 12 -3 -2 0 0
b:parcel	-1 -2 14 -8 -4 0 -2
b:parliament	3 1 -13 3 -3 0 5
b:part	-7 -18 5 5 -1 4 -6
b:part and	0 0 -7 14 -3 0 -6
b:part will	0 -1 14 -8 0 0 -9
b:partner	6 0 9 -16 6 0 -6
b:party	-10 -3 -8 2 -1 0 12
b:paste	3 -6 9 -12 0 0 4
b:pay	0 -4 17 -3 -3 1 -17
b:pay <level>	-17 3 4 -2 -1 -10 -2
b:pay <name>	-2 -2 12 2 -7 0 -1
b:pay an	4 -5 10 0 -10 1 -6
b:pay as	0 -2 0 -2 -6 10 -1
b:pay more	0 0 -4 12 -2 0 -8
b:pay no	5 0 -13 14 -3 0 -4
b:pay the	0 -4 8 0 -1 -2 -13
b:pay up	0 -2 11 -6 -6 6 -6
b:peak	0 -2 -3 -15 1 13 -1
b:peat	0 -3 -4 12 -2 0 -7
b:people	3 4 -6 8 4 -2 -12
b:period	0 -2 -4 13 -9 0 -4
b:permanent	-9 -1 -6 6 -2 0 11
b:phone	11 -6 0 -2 -9 0 0
b:pineapple	-5 3 7 -10 -12 0 6
b:pistachio	0 -6 14 -5 -3 0 0
b:place of	-3 -8 -12 7 11 3 -5
b:plan	2 6 -8 13 -2 0 -9
b:plu	-4 1 25 -12 -10 -4 -18
b:plu the	0 -4 10 1 -11 0 -2
b:plum	0 -2 9 -12 -1 0 4
b:plywood	4 -7 3 8 -12 0 -5
b:point	0 -2 -12 2 13 0 -8
b:port	4 -11 -8 1 16 0 -11
b:post	-9 -5 10 -10 -4 0 9
b:poultry	0 -2 -2 11 -8 -1 0
b:powder	-6 -2 14 0 -11 -2 -5
b:prawn	-1 -1 -4 11 -5 0 -3
b:prepare	1 3 -12 0 -2 0 3
b:present	8 7 14 -22 -10 -1 -16
b:present duty	10 0 -7 -3 0 0 0
b:press	8 -4 -7 11 0 0 -13
b:previously	0 -9 -2 -11 17 0 -1
b:proclamation	-5 -4 -6 20 -12 0 -8
b:proclamation of	0 0 12 -1 -3 0 -9
b:product	-5 -10 3 7 3 3 -14
b:product would	0 -4 0 13 0 0 -13
b:promise	3 0 -17 6 -5 -3 10
b:promise to	-11 -1 -8 11 16 0 -12
b:proposal	-5 -4 -4 -7 -3 0 16
b:proposal of	-3 0 -5 -4 0 0 12
b:propose	0 -8 -12 -15 5 0 14
b:propose to	-1 -5 5 -2 12 0 -11
b:protocol	-1 -2 -14 5 5 0 5
b:provide	-2 2 -16 17 -8 -3 0
b:provide for	-1 5 -16 12 -7 -3 4
b:provisional	-3 -7 -5 -6 21 -3 -8
b:publish	0 10 11 -17 1 0 -5
b:push	0 -2 -5 11 -4 3 -7
b:push for	0 -1 -4 11 0 0 -6
b:put	-7 2 -15 6 3 -1 7
b:put <quality>	-5 0 -10 13 -4 0 0
b:put a	0 6 0 5 -1 -1 -11
b:put off	-1 7 -16 8 -7 0 1
b:put on	-2 -6 -8 12 0 0 0
b:put tariff	0 0 -13 -5 -1 0 14
b:put the	4 4 -7 -10 3 -2 10
b:quarrel	0 0 -5 -10 13 0 -1
b:quota	-7 -7 -12 7 -1 -1 10
b:quota at	0 0 -14 7 6 0 0
b:raise	2 -9 0 -3 7 -9 3
b:raise it	3 -6 -12 2 3 -2 7
b:raise its	2 1 -3 2 5 -1 -10
b:raise the	2 -15 -3 1 1 -12 11
b:raise to	-1 9 9 -2 -14 3 -7
b:rate	10 -11 -1 3 2 -3 -4
b:rate had	-3 -5 -9 -9 0 15 6
b:rate is	-9 2 2 4 -17 3 -6
b:rate on	10 -9 -1 5 -2 -1 -8
b:rate to	-4 0 -10 -3 3 -2 14
b:rather	-3 6 -7 0 -10 6 5
b:reach	2 -11 -5 0 -3 13 -5
b:read	18 7 -12 -15 -9 -4 0
b:ready	0 3 -4 -14 -2 -1 15
b:ready to	0 3 -2 -12 -2 -1 11
b:reciprocal	-7 -17 14 3 -9 -7 6
b:reckon	4 12 -11 -3 -4 -1 1
b:reckon with	0 13 -8 -4 -3 0 2
b:reduce from	0 -1 17 -10 -5 0 -9
b:reduce to	0 0 -16 10 0 0 4
b:reduction	2 0 -9 15 -11 0 -2
b:reduction of	3 0 -2 12 -8 0 -9
b:remain at	0 -6 16 -21 3 0 2
b:remember	-6 -5 -12 -5 10 12 -8
b:replace	-2 -5 4 0 6 0 -12
b:report	8 -6 -9 5 -7 0 0
b:request	-4 0 -4 -11 -4 0 16
b:request for	-3 0 -9 -5 0 0 14
b:reserved	-4 7 -10 -5 -1 0 8
b:reserved the	-4 7 -10 -5 -1 0 8
b:respond	0 -1 4 0 -12 0 6
b:response	0 0 2 -10 6 0 0
b:return	-6 15 -2 0 -2 0 -8
b:return <name>	-3 1 -2 -2 -11 -2 14
b:return to	0 18 0 -4 7 2 -22
b:rice	-5 3 -7 9 2 1 -7
b:rice and	-1 -7 15 -5 -2 0 -4
b:rice at	-4 -3 0 11 -3 0 -9
b:rice pay	-1 15 -6 -5 -2 0 -1
b:rice to	0 -2 -7 -1 12 0 -2
b:right	-6 -2 -3 2 -8 -2 11
b:right now	0 -1 13 -7 -1 0 -3
b:right to	-5 4 -16 -1 -4 -1 15
b:rise by	0 9 -3 -13 3 0 4
b:rise from	0 -4 8 -3 6 0 -11
b:roasted	0 -3 -6 10 0 0 -2
b:roasted coffee	0 -2 -5 11 -6 0 -2
b:rose	3 11 -3 6 -9 0 -9
b:rumour	15 -3 -14 4 -6 0 -10
b:rumour of	18 -1 -9 -11 -5 0 -4
b:safeguard	-1 -2 13 -9 -7 0 1
b:safeguard duty	0 -1 12 -6 -1 0 -5
b:salmon to	5 -2 -13 7 6 0 -4
b:sardine	-3 -2 0 10 -2 4 -13
b:say	19 -9 -9 0 1 -16 2
b:say <name>	14 -4 3 -12 -7 0 0
b:say he	-2 -8 -4 -5 0 0 15
b:say it	3 -5 -5 8 0 0 -3
b:say the	8 -5 6 2 -8 0 -10
b:season	0 -2 -2 -13 9 5 -4
b:section	-3 -2 16 2 -11 -1 -13
b:section <number>	-3 -1 13 4 -9 0 -12
b:see	9 1 -7 -17 7 2 1
b:sell	-5 -3 16 -7 -9 3 -2
b:senate	0 0 -1 12 -1 0 -14
b:send by	0 -1 6 -11 4 0 0
b:separate	0 -4 16 -14 2 0 -4
b:sesame	-3 4 9 -14 0 0 0
b:set at	-1 3 -10 5 7 0 -3
b:settle	4 0 -4 6 -15 0 2
b:shall	-5 -9 7 -2 -11 6 4
b:shall be	-1 -9 11 2 -1 0 -10
b:she	5 5 -12 -6 4 3 0
b:shoe	-5 2 -2 -6 -5 1 12
b:shook	-1 0 -2 13 -6 0 -8
b:shook hand	-1 0 -2 13 -6 0 -8
b:shoot	0 2 4 -11 -2 7 -3
b:shoot up	0 7 -2 -11 -1 7 -1
b:should	-13 0 3 14 -20 0 -5
b:side would	0 4 7 4 0 0 -13
b:sign a	0 0 -16 16 -2 0 -3
b:since	-2 -19 20 -9 0 -16 -7
b:since <day-gone>	3 -2 6 -9 1 -4 2
b:slap	3 7 -12 1 -15 -2 11
b:so	7 -8 3 -4 7 -12 -3
b:so are	0 -7 -17 18 4 0 -2
b:so do	0 -5 12 0 -7 0 -2
b:so doe	0 3 10 -5 -10 0 -4
b:so far	-2 -12 17 -15 2 0 -6
b:so from	0 14 -6 -10 -1 0 0
b:so the	-2 -8 0 -2 -2 0 10
b:soap	0 1 8 0 -14 -1 3
b:some	6 -13 3 -9 13 0 -8
b:somebody	4 0 3 5 -5 -1 -12
b:soybean	0 -18 1 5 1 -3 0
b:soybean will	0 -3 -5 10 0 0 -3
b:speak	9 -6 -13 5 4 -3 -1
b:speak of	9 -12 -8 10 0 -2 -4
b:special duty	2 0 -13 9 7 -1 -8
b:spoke	6 -9 -12 -7 -12 -6 20
b:spoke of	6 -8 -16 -3 -10 -6 19
b:spoken	4 -7 -7 -8 -14 -2 18
b:spoken of	4 -7 -7 -8 -14 -2 18
b:stand at	4 -16 -1 5 2 4 -12
b:standstill	1 -6 13 -3 -6 0 0
b:standstill <name>	0 -5 10 -9 -1 0 3
b:start at	0 0 9 2 -2 0 -11
b:stay	3 -3 9 -16 6 -1 0
b:stay at	4 -1 7 -8 5 -1 -16
b:steel	-19 -14 5 -7 25 -10 -8
b:steel and	-3 -15 -3 6 16 -2 -15
b:step	-1 -4 -11 0 1 4 9
b:step to	0 0 -11 11 4 -1 -8
b:still	-11 -12 1 0 7 3 1
b:stop	-8 -1 2 9 -1 -2 -16
b:stop the	-2 -4 11 1 -8 0 0
b:strike	-1 7 7 -14 -13 -3 12
b:stuff	-3 0 -4 11 -4 0 -4
b:subject	2 -1 19 -21 5 4 -8
b:subject to	2 -1 17 -19 5 4 -7
b:sugar	2 4 1 -11 9 -2 -3
b:sum	-1 -9 -2 11 -10 -3 5
b:surcharge of	0 -4 10 -4 7 -3 -31
b:suspend	-10 0 -15 24 -3 -2 -13
b:suspend a	0 -2 11 -7 -4 0 0
b:suspend until	0 -1 -11 6 6 0 0
b:suspension	-3 -8 -21 31 -11 -1 -3
b:suspension of	-2 -6 -16 30 -14 -1 -9
b:suspension the	0 0 -13 11 4 0 0
b:table	8 5 -17 0 0 0 3
b:take <level>	-1 -7 11 -12 7 0 -3
b:take <quality>	0 0 -16 15 -2 0 3
b:take away	0 0 -3 -7 11 0 -3
b:take the	2 -10 -13 3 2 -6 13
b:talk of	11 -11 -21 8 -11 -5 10
b:tariff	-5 -9 -4 5 7 -20 5
b:tariff book	-1 10 -12 3 -3 -2 -3
b:tariff for	0 -3 -10 2 12 0 -7
b:tariff of	-18 -6 -2 -5 -2 -12 19
b:tariff stand	0 0 -4 -9 13 -2 -2
b:tariff to	4 -3 10 0 -18 -3 -3
b:tariff would	10 -7 0 4 -2 4 -12
b:tax	13 -2 -14 4 -5 5 2
b:tax <quality>	5 -8 -1 -11 -1 0 9
b:tax on	-2 0 -8 13 -7 4 -1
b:tell	14 0 -8 5 0 0 -10
b:text	0 0 0 -18 -3 0 18
b:textile and	0 0 -9 13 0 0 -5
b:th	0 6 -14 4 -6 2 5
b:than	-22 2 -1 15 -15 10 -9
b:that	26 -14 -4 -1 -8 -2 -4
b:that <name>	30 -18 -8 -4 -4 1 -15
b:that <quality>	10 -1 -6 3 0 -3 -7
b:that <seat>	11 -6 -10 1 -9 0 4
b:that a	-23 9 -2 6 0 -1 2
b:that are	-4 1 0 7 -3 0 -12
b:that bring	0 -3 2 -8 -11 0 15
b:that day	-7 5 -5 12 -7 0 -6
b:that good	-1 0 -7 11 0 0 -5
b:that had	-2 -5 -15 0 4 12 -5
b:that he	1 -8 7 -4 -17 -1 4
b:that his	0 -8 0 -11 5 0 6
b:that i	7 3 -2 -3 -1 7 -14
b:that is	-11 2 0 -13 14 0 0
b:that its	-6 5 -10 3 -8 -1 10
b:that let	0 0 -11 6 -2 0 6
b:that make	0 -2 6 1 -6 0 -14
b:that our	-7 12 0 -3 1 0 -7
b:that period	0 0 -12 14 0 0 -1
b:that put	0 0 -6 12 -9 0 -1
b:that reach	-2 0 11 -6 -3 0 0
b:that take	-1 0 -10 7 6 0 -5
b:that the	-1 -27 16 -2 0 -3 0
b:that time	-2 -5 -12 11 -17 5 7
b:that was	2 9 8 -11 -3 -5 -4
b:the	-11 -6 5 3 8 -4 -10
b:the <day-gone>	0 -2 16 1 -13 0 -4
b:the <level>	1 0 14 -17 8 -9 -11
b:the <name>	0 -11 0 -1 7 -4 2
b:the <office>	-1 -18 -7 6 -16 -4 15
b:the <organisation>	-1 -5 5 4 -20 2 5
b:the <quality>	9 2 0 -9 -2 4 5
b:the <seat>	-9 0 2 7 -13 0 2
b:the additional	-10 -4 7 -15 9 -5 8
b:the agreement	-2 -3 -4 18 -8 -2 -8
b:the basic	0 0 1 -11 8 0 -2
b:the bill	0 0 14 -7 -6 0 -5
b:the border	-1 2 -10 12 -6 0 -1
b:the country	-1 -2 9 -14 -4 0 6
b:the custom	-1 -7 17 6 -10 0 -12
b:the deal	0 -4 0 12 -1 0 -13
b:the difference	-2 -6 -12 -8 20 0 -5
b:the duty	-6 3 0 -10 8 -6 3
b:the end	0 4 -11 8 -1 0 0
b:the extension	8 -4 -4 8 -2 0 -12
b:the extra	-7 -11 0 -4 13 -2 -2
b:the figure	11 2 2 -4 -14 -5 3
b:the first	4 0 0 3 -1 -12 0
b:the further	0 -5 -13 7 4 0 1
b:the law	-3 3 -18 17 -3 0 -7
b:the letter	0 0 -6 -15 -7 -2 18
b:the list	0 -3 -2 15 -11 0 -9
b:the moment	0 -3 20 -13 -1 -1 -3
b:the new	9 -14 -13 14 0 -2 -1
b:the normal	0 -2 14 -6 -6 0 0
b:the offer	-2 0 -8 -4 -1 0 12
b:the old	1 4 -7 4 9 -3 -21
b:the older	0 -1 17 -12 -4 0 -5
b:the one	-1 0 1 -9 8 2 -6
b:the order	-1 -10 0 8 -5 0 6
b:the ordinary	0 0 10 4 -13 0 -21
b:the other	-4 -3 9 2 1 -3 -17
b:the paper	6 0 -1 -15 -3 0 10
b:the place	0 -3 -6 -5 12 0 1
b:the protocol	-1 -2 -14 5 5 0 5
b:the quarrel	0 0 -3 -9 11 0 -1
b:the rate	10 -5 5 0 0 4 -14
b:the reciprocal	-3 -13 10 11 -16 -3 3
b:the right	-5 4 -9 0 -5 -1 10
b:the standstill	1 -6 13 -3 -6 0 0
b:the surcharge	3 5 0 -14 1 -1 4
b:the suspend	0 -2 -12 5 6 0 -1
b:the suspension	-2 -7 -20 29 -15 -1 0
b:the text	0 0 -5 -13 -3 0 15
b:the time	0 -3 -11 16 -4 -4 -2
b:the treaty	-1 0 -12 9 0 0 5
b:the truce	0 18 -10 -6 -7 -3 5
b:the two	-3 -4 -13 13 1 -2 -1
b:the worst	0 -5 -2 -6 -11 17 -1
b:their	-8 6 7 1 -17 0 0
b:them	6 -2 1 -3 12 -12 -14
b:them the	-1 0 0 -14 8 0 2
b:then	-10 20 -15 -1 6 -21 2
b:then pay	12 -3 -11 12 0 0 -8
b:then to	0 0 -1 12 -11 -2 -2
b:there	17 -13 6 2 -15 -11 -6
b:there are	2 -1 12 -8 -3 0 -4
b:there at	0 3 9 -8 -1 0 -4
b:there had	9 1 -12 -1 7 0 -6
b:there is	7 -3 -5 10 -18 -1 -3
b:there the	0 0 11 -3 -8 0 -4
b:there was	6 -3 -16 13 1 -6 -7
b:there would	-6 -4 7 13 -1 0 -13
b:thereafter	7 13 -10 -13 -3 0 -3
b:therefore	-3 6 2 7 -18 -3 -14
b:they	-19 -5 9 5 3 -8 -8
b:they come	3 0 4 -13 -2 0 4
b:they enter	0 0 12 -11 0 0 -1
b:they had	-4 -9 -12 10 9 -13 5
b:they have	-2 -6 24 -17 -7 5 -9
b:they pay	-3 9 3 -3 -6 6 -15
b:they used	0 -3 -9 -4 15 0 -3
b:they want	-3 0 -11 -5 5 7 1
b:they were	-1 -17 -4 4 11 -3 -2
b:they will	-6 14 -13 0 -3 -2 3
b:they would	-4 5 -1 -12 -12 0 17
b:thi week	0 0 0 -17 12 -1 5
b:think	-9 6 -11 3 8 0 2
b:think of	-3 -4 -7 -5 3 0 12
b:third	-5 -5 -24 18 6 -1 7
b:third country	-3 -4 -13 13 0 0 1
b:those	-4 5 9 -8 11 -6 -23
b:those of	0 -2 4 3 1 0 -11
b:threat	-11 -7 2 0 -15 0 13
b:threaten	3 -1 -7 -11 -6 -7 15
b:threaten with	0 -2 -12 -10 -4 -1 22
b:through	-7 -8 -7 11 6 -1 -4
b:through <name>	-1 -2 -6 14 0 0 -9
b:till	0 -10 13 -1 -3 0 0
b:timber	-3 -7 1 7 -13 -1 6
b:time	1 -13 -8 7 3 0 3
b:time <quality>	0 -1 7 -15 2 6 -1
b:time the	0 -3 -14 -4 15 -4 6
b:tin	-2 -6 2 -13 8 6 0
b:to	-2 -2 -8 11 -12 1 5
b:to <day-ahead>	0 -5 13 -12 -3 0 2
b:to <goods-amount>	0 0 -14 14 -3 0 0
b:to <level>	0 0 3 7 -3 0 -14
b:to <name>	-8 6 11 -6 -5 0 -6
b:to <seat>	8 -2 -9 3 0 0 0
b:to a	3 -1 11 -2 -17 0 -3
b:to answer	4 -7 -11 -3 2 7 4
b:to apply	0 0 -14 16 -1 0 -3
b:to be	-2 -3 -13 3 0 4 8
b:to become	0 -9 -19 26 -7 0 -5
b:to between	-3 0 1 16 -10 0 -11
b:to charge	-2 -6 -10 0 6 -7 14
b:to collect	0 -2 3 -18 7 0 5
b:to cut	5 -4 0 -3 -10 0 5
b:to enter	5 0 -1 -12 0 0 9
b:to have	1 -8 -8 6 -11 -1 11
b:to leave	0 0 9 -1 -4 0 -7
b:to pay	-17 0 0 -7 0 10 7
b:to raise	0 -15 9 -8 -13 0 10
b:to return	-1 8 -6 -4 11 0 -12
b:to the	-8 5 15 -9 2 -2 -10
b:together	-4 -13 -1 10 8 -8 -17
b:together the	0 0 -4 -5 13 -4 -3
b:together with	0 -2 -5 11 -3 -1 -2
b:tool	0 0 13 -5 -5 -1 -8
b:top	-3 -10 17 -10 -2 5 -12
b:top of	-2 -9 31 -18 -3 -1 -22
b:total	-12 2 -2 8 3 -4 -8
b:total for	0 4 11 -13 -3 0 -3
b:total of	-8 0 10 -2 3 -1 -16
b:total to	0 6 -11 6 3 -2 -4
b:touch	-1 0 13 -5 -3 0 -5
b:touch the	-1 0 13 -5 -3 0 -5
b:tractor	8 -14 -2 -3 3 -3 12
b:truce	1 19 -10 -12 -7 -4 10
b:truce is	0 11 -4 -3 -2 0 -2
b:truce it	-4 14 -15 -8 3 -7 0
b:truce of	0 3 0 12 -20 -2 5
b:truce the	-1 12 -2 -3 -8 2 -4
b:truck	-2 -22 -9 5 10 -2 7
b:tuna	6 3 -2 7 -2 -2 -14
b:turn	9 10 -9 -6 5 0 -6
b:twice	0 -1 -4 -7 10 0 -1
b:twice the	0 -1 -4 -6 10 0 -1
b:two	-6 -8 -6 8 9 -4 -4
b:two had	-1 -3 -9 8 4 -11 3
b:two rate	0 -7 -2 12 3 -8 -1
b:unchanged	-1 -4 14 -8 -4 0 -4
b:unchanged at	-1 -4 15 -7 -3 0 -4
b:under	-13 -15 -5 5 0 2 10
b:under the	-8 -11 -11 4 1 5 10
b:until	-12 6 1 -6 1 0 2
b:until <day-today>	0 -2 3 7 -12 0 2
b:until <number>	0 0 -12 -8 18 0 -1
b:until last	0 0 -8 -8 15 -3 0
b:until now	0 -3 -4 15 -12 -3 1
b:until the	0 5 4 8 -14 2 -5
b:until then	0 3 4 -15 5 -1 -7
b:up	-16 -7 5 -3 9 6 -7
b:up from	-3 -13 0 -3 15 -1 -18
b:up the	5 -6 -4 -8 -5 0 12
b:up to	-9 3 7 -6 2 9 -6
b:urea	-1 -2 2 -1 -11 12 -6
b:us	10 -4 -2 -7 -1 11 -6
b:used	-6 -5 -13 -17 31 8 -28
b:used to	-6 -21 -9 -16 30 9 -26
b:vanilla	1 14 -2 -8 -12 0 3
b:vanilla pay	0 2 -11 6 -5 0 6
b:vote	-4 -6 -15 9 -8 0 11
b:vote on	0 -5 -12 5 -3 0 10
b:wait	0 4 -18 4 -3 0 12
b:want	-1 0 7 -18 2 5 0
b:want <name>	-5 0 11 -4 0 0 -6
b:was <level>	3 15 -10 -9 -8 0 2
b:was at	-1 5 2 -16 0 0 1
b:was cut	0 0 4 -19 14 0 -7
b:was get	0 0 14 -12 -1 0 -1
b:was given	7 -1 2 8 -11 -1 -14
b:was ready	-1 0 -3 -8 0 0 11
b:was still	-3 -1 -11 0 3 -2 12
b:was to	-7 3 -19 2 -21 -13 25
b:watche	0 1 14 -4 -11 0 -5
b:we are	13 5 -9 1 -5 0 -5
b:we gave	11 -6 -10 -5 5 0 -2
b:we had	10 -8 -13 5 4 -3 -11
b:we pay	-1 -2 12 -1 -7 0 -2
b:we shall	-2 -3 12 -10 0 6 -7
b:we take	-9 -18 6 6 0 -4 3
b:week	-2 -2 -5 2 -6 15 0
b:week ago	-1 0 7 11 -13 -2 -3
b:week it	0 -1 -5 -10 16 -2 0
b:week of	0 5 -2 -18 -7 19 -8
b:were	4 -4 -12 -4 7 2 7
b:were <number>	0 -5 -5 0 10 -4 -1
b:were charge	-2 -4 -10 0 2 11 -1
b:were to	-1 -10 -19 7 0 0 9
b:what was	0 0 -1 15 -17 0 -1
b:wheat	-9 1 -6 -4 11 -5 3
b:when	-3 -21 -2 8 10 -6 -9
b:when <name>	-1 -5 -6 -13 11 5 0
b:when <seat>	0 -1 -3 13 -7 -3 -1
b:where	-3 -19 3 5 19 -13 -24
b:where it	-3 -10 -1 12 3 -8 -14
b:where they	0 -5 9 -10 9 0 -9
b:wherea	0 0 -4 11 -7 0 0
b:which	-2 -14 5 -1 4 8 -10
b:which <name>	6 -13 9 -1 -7 -6 -1
b:which <quality>	0 5 4 -15 -1 0 7
b:which agree	0 0 12 -11 0 0 -1
b:which are	-1 -3 12 -15 2 0 -2
b:which bring	0 0 -11 5 7 0 -1
b:which face	0 0 -14 -2 -4 0 16
b:which go	0 1 7 4 -14 4 -7
b:which had	1 3 -19 7 7 -7 0
b:which is	-6 -13 4 6 -6 8 -8
b:which it	0 -5 -15 6 1 5 10
b:which pay	5 -12 17 -12 -2 -1 -11
b:which the	-2 -1 13 -15 -5 0 7
b:which was	-4 6 -18 1 1 0 6
b:which we	0 -1 -6 -8 13 0 -2
b:whiskey	-3 -14 -1 -6 6 -1 12
b:whisky	-1 7 17 -8 -9 -3 -13
b:whisky to	0 -1 13 -2 -2 0 -9
b:who	11 -3 3 -13 -1 9 -5
b:whoever	14 3 -10 -1 2 0 -11
b:whose	0 0 6 -5 13 2 -18
b:whose good	0 3 3 -3 7 0 -10
b:why	-11 2 4 5 0 0 -6
b:will	1 6 -15 11 -15 -5 5
b:will <name>	14 -3 -1 -10 0 0 -6
b:will also	0 -1 -12 17 -4 0 -4
b:will apply	0 2 -10 9 -1 0 0
b:will bear	0 -6 -10 12 0 0 0
b:will become	0 -2 -6 -6 -3 0 12
b:will bring	0 0 -6 14 0 0 -9
b:will charge	-1 -3 -5 9 -4 -2 -1
b:will collect	0 0 -12 17 0 0 -7
b:will cut	0 0 -6 7 0 7 -11
b:will drop	-3 0 3 -11 9 7 -4
b:will go	8 0 1 3 -8 2 -12
b:will keep	0 0 19 -18 0 0 -3
b:will levy	0 0 -17 13 -1 0 3
b:will not	-4 5 -21 -2 0 -4 20
b:will pay	3 5 -5 1 -9 -9 4
b:will put	-7 -2 -21 6 -1 0 12
b:will rise	0 10 3 -6 -1 0 -7
b:will suspend	0 -8 21 -18 0 0 -1
b:will take	3 2 2 4 -2 -1 -16
b:will thu	0 -1 -9 12 -1 0 -1
b:wine	-3 -5 0 12 -15 -3 1
b:wine to	0 -1 -6 11 -7 -1 1
b:winter	0 -14 -14 11 2 7 -3
b:wish to	-3 -3 -12 -6 7 -2 12
b:with	-6 -16 5 5 -14 -24 17
b:with <name>	2 2 6 -5 -15 0 2
b:with a	-4 -20 -5 -1 4 1 11
b:with an	0 0 16 -6 -6 0 -8
b:with duty	0 0 -5 19 -13 0 -12
b:with it	0 5 0 -12 5 0 0
b:with tariff	0 -2 12 -10 -5 0 0
b:with the	-7 -10 8 -2 0 -8 2
b:without a	-7 6 4 -17 2 -1 4
b:without an	0 3 -3 -16 -3 0 14
b:without the	0 -16 -5 19 7 -2 -11
b:won't	-3 4 -1 -10 -2 0 10
b:worst	0 -6 -3 -7 -12 19 -1
b:worst week	0 -1 0 -2 -8 10 0
b:would	10 16 -22 -2 -22 -6 9
b:would ask	3 3 8 -4 0 0 -11
b:would be	9 13 3 -7 -13 -6 -7
b:would charge	0 -2 -9 10 -3 0 0
b:would enter	1 -1 -7 11 -2 0 -5
b:would go	11 10 -5 0 -13 -2 -8
b:would have	-23 -12 -21 22 19 -12 -4
b:would impose	0 0 -4 -10 0 0 13
b:would keep	3 -5 16 -8 -2 0 -11
b:would let	-2 0 -15 16 -3 0 -4
b:would like	-10 -12 0 -5 -1 5 14
b:would make	-4 0 -8 -5 -1 0 13
b:would mean	0 1 -6 12 -8 0 -2
b:would not	3 -21 1 0 9 9 -8
b:would pay	1 12 -16 -4 -30 -4 11
b:would then	0 8 4 -17 -11 0 1
b:write	11 -5 -7 -1 -11 6 0
b:yarn	4 0 6 -4 -18 3 4
b:year	-5 -20 -5 6 6 4 -4
b:year 's	0 0 1 -15 5 1 3
b:year ago	0 0 -11 -10 18 0 -2
b:year it	-2 -4 9 -4 0 4 -13
b:year the	-1 -4 -6 13 -2 -9 -5
b:you	17 -5 -4 -35 8 5 3
b:you get	0 6 -9 -13 3 0 9
b:your	1 6 9 -11 -5 5 -11
b:—	-7 -2 6 2 5 -4 -11
b:— <name>	0 -2 -21 11 4 6 4
b:— from	0 -1 10 -2 -3 0 -7
b:— the	0 3 5 -2 7 -1 -18
b:•	3 -3 0 12 -15 0 -9
b:• <name>	0 0 -17 19 -2 0 -3
before=far higher	6 -5 -4 -11 3 11 6
before=far lower	-5 -14 12 9 -11 -36 -1
before=here higher	-7 9 -11 -1 6 7 -4
before=here lower	-19 -8 4 5 -5 -7 5
before=here same	5 -17 10 -12 9 0 -3
before=paragraph higher	1 4 -9 3 -1 3 -2
before=paragraph lower	-23 -9 0 4 6 5 1
before=paragraph same	19 -2 6 -5 -6 -28 -2
c0=agree	10 -7 2 0 -17 10 0
c0=begin	0 -4 10 -7 0 -3 -3
c0=down	0 -8 -2 5 9 -3 -4
c0=end	-3 -9 -5 -2 18 0 -8
c0=impose	-4 -8 0 1 10 -4 -3
c0=lack	0 -3 -8 1 -5 0 13
c0=propose	6 -16 -4 -7 3 3 6
c0=say	2 7 -1 -4 -13 5 4
c0=sell	-5 -7 12 -6 -13 3 5
c0=sign	1 13 -6 5 -15 -11 7
c0=threaten	2 1 -2 -2 -14 -7 8
c0=up	-4 9 9 -5 -2 3 -15
c1=agree	8 -11 2 -2 -13 11 2
c1=buy	-5 -5 -10 13 0 -1 -1
c1=down	-2 -9 4 2 6 -5 -7
c1=end	-6 -1 2 -2 10 -1 -11
c1=impose	0 -8 2 -3 5 -7 2
c1=propose	4 -8 -11 -4 1 0 10
c1=return	7 7 1 -6 3 1 -13
c1=say	0 7 7 -8 -11 5 0
c1=sell	-5 -8 7 -2 -13 7 4
c1=sign	-2 12 -5 3 -10 -9 6
c1=threaten	5 5 -15 -7 -15 -2 13
c2=agree	0 -5 -13 3 -3 6 11
c2=bear	5 1 6 -5 2 2 -13
c2=down	4 5 0 3 -13 -8 0
c2=end	-15 0 -3 2 8 -8 1
c2=impose	-13 -2 6 -1 5 -15 -3
c2=propose	3 -12 -6 3 7 -4 -2
c2=return	-2 21 -9 -12 -12 0 2
c2=say	-3 6 -1 0 1 -10 -2
c2=suspend	0 -16 11 4 -9 -4 -3
c2=target	-5 -5 1 -2 -1 -2 11
c2=up	-6 -6 15 -16 14 -10 -14
class=agree	6 -9 -7 8 -14 15 -1
class=agree from	0 0 7 1 -16 0 1
class=agree no	5 -14 -8 10 -6 14 -8
class=agree past	-1 -8 10 0 -13 13 -10
class=agree perfect	12 -9 -14 12 -13 0 0
class=agree to	2 3 -6 -5 -3 2 9
class=bear	1 -6 -7 5 9 0 0
class=bear from	-5 -16 -13 -4 19 -4 17
class=bear future	-2 0 -15 9 -7 0 9
class=bear gerund	2 8 1 5 -4 -5 -22
class=bear infinitive	1 -14 -3 1 3 7 2
class=bear participle	4 0 -28 1 19 1 7
class=bear past	-8 -6 -1 4 3 7 -12
class=bear perfect	4 -17 8 2 3 -9 -18
class=bear pluperfect	-9 -9 -12 -4 22 1 -8
class=bear present	6 4 7 -1 -12 -16 -2
class=bear to	-7 -19 28 -25 -5 7 2
class=begin from	-15 -5 -6 11 7 6 -21
class=begin modal	0 11 -4 -9 -18 -5 8
class=begin no	5 4 7 -2 -2 -17 -8
class=begin participle	0 0 -1 -11 12 0 -7
class=begin past	-4 -9 15 -14 5 -3 -9
class=begin perfect	-9 -10 7 -12 13 0 -3
class=begin pluperfect	3 -17 14 -9 7 -7 -9
class=begin present	4 7 -11 18 -10 3 -12
class=buy from	0 0 14 -9 -5 0 -2
class=buy no	1 0 -6 16 -5 -3 -9
class=buy perfect	0 0 -11 16 -2 0 -7
class=buy present	4 1 10 -17 -2 -1 5
class=buy to	0 0 -9 -5 0 0 13
class=deny	10 -7 6 -11 -18 0 10
class=deny no	6 -7 5 -11 -17 0 13
class=down	3 0 1 2 5 -16 -5
class=down from	-12 -21 8 -8 9 1 -8
class=down future	4 -1 3 -2 -10 13 -3
class=down gerund	-2 -1 -10 12 4 0 -3
class=down infinitive	0 3 -1 4 -13 -2 0
class=down modal	1 8 6 -6 -18 -7 2
class=down no	9 16 2 -2 5 -16 -20
class=down participle	0 -1 14 -6 -5 0 -6
class=down past	3 -19 -6 -6 18 -12 2
class=down perfect	-4 3 -2 -1 14 -2 -19
class=down pluperfect	6 -6 7 -18 18 -5 -14
class=down present	-4 5 -4 11 -12 -15 3
class=down to	-2 -14 -9 9 -11 -12 12
class=end	-8 -6 4 -4 14 -5 -16
class=end from	0 3 20 -9 -20 5 3
class=end future	-6 -2 22 -21 4 6 -11
class=end infinitive	-9 8 14 3 -19 0 -10
class=end modal	0 10 21 -14 -15 0 -14
class=end no	-7 -7 2 -5 20 -9 -15
class=end participle	0 -2 -7 -4 14 0 -3
class=end past	-11 -13 -7 -3 14 -14 10
class=end perfect	-2 0 -30 -1 22 6 9
class=end pluperfect	0 0 -10 -7 16 0 -2
class=end present	5 -7 0 15 -12 -11 -6
class=end to	-1 0 -14 8 13 -2 -4
class=impose from	-24 21 -17 15 5 16 -31
class=impose future	-3 6 4 -2 -7 1 0
class=impose gerund	2 -5 3 -10 11 -8 2
class=impose infinitive	3 4 -2 1 -8 -6 2
class=impose modal	-8 2 -12 -3 6 -17 11
class=impose no	-10 -5 9 -5 14 -11 -7
class=impose participle	-2 1 14 0 -9 -14 -9
class=impose past	-18 -6 3 4 5 8 -11
class=impose perfect	3 13 2 -10 3 -3 -9
class=impose pluperfect	8 4 2 -5 4 -11 -6
class=impose present	-10 -11 1 6 8 6 -8
class=impose to	2 -12 4 -4 -17 -4 14
class=lack	-3 -2 -25 13 8 -2 8
class=lack no	-3 -1 -21 12 8 -2 2
class=lack present	-1 -4 -21 6 13 -2 8
class=propose	9 -12 0 5 0 -1 -5
class=propose from	-9 5 17 -29 1 -1 -10
class=propose infinitive	-8 -4 2 12 -9 -1 -2
class=propose modal	-5 -12 19 12 -9 5 -14
class=propose no	6 -16 3 7 -1 0 -5
class=propose past	-4 -5 2 -12 3 10 3
class=propose perfect	5 1 -2 3 -11 -2 0
class=propose pluperfect	11 -9 -3 12 -10 -2 -6
class=propose present	0 -1 -6 -4 8 -15 5
class=propose to	8 2 -22 7 0 -1 3
class=refuse	-2 -1 -9 2 -7 0 12
class=return	5 11 -4 4 -3 -2 -17
class=return infinitive	-2 8 -6 -5 10 0 -10
class=return modal	6 -8 6 5 -19 3 -4
class=return present	-2 19 -14 5 -4 -5 -14
class=return to	8 6 -6 -1 5 2 -16
class=say	-3 12 -5 -4 -6 1 6
class=say from	-4 2 10 -6 1 -7 -4
class=say modal	-5 12 -2 -8 10 0 -7
class=say no	1 13 -11 -1 -10 3 8
class=say past	-7 11 -4 1 -11 -17 11
class=say perfect	8 -3 -4 -8 -1 -6 10
class=say pluperfect	2 -5 8 9 -23 -6 3
class=say present	3 -2 -7 -7 14 15 -4
class=say to	-12 0 4 -4 8 -2 0
class=sell infinitive	0 -2 -10 0 11 0 -1
class=sign	1 11 -6 4 -13 -16 9
class=sign from	0 3 19 -15 -12 0 0
class=sign future	0 6 4 -14 0 0 4
class=sign modal	-11 -3 -15 -1 6 0 14
class=sign no	-1 9 0 1 -5 -15 1
class=sign past	0 -1 5 10 -22 -10 -4
class=sign perfect	11 1 -18 11 -17 0 3
class=sign present	-12 11 7 -23 0 -4 9
class=sign to	4 2 -31 15 -9 -4 12
class=stay from	-5 11 -28 16 1 0 12
class=stay future	0 3 13 2 -7 -10 -20
class=stay modal	0 -2 8 -3 12 -5 -8
class=stay no	-4 0 11 -7 4 -3 -11
class=stay perfect	2 2 7 -6 3 0 -15
class=stay pluperfect	0 -17 -16 5 10 -4 5
class=stay to	-4 -6 21 -12 -6 -2 0
class=suspend	-4 7 -3 9 -9 -10 -5
class=suspend from	0 6 -19 6 1 1 4
class=suspend future	-2 3 14 -11 -3 0 -4
class=suspend gerund	3 -8 -4 11 0 0 -4
class=suspend infinitive	0 -8 12 1 -2 0 -11
class=suspend modal	-4 1 13 -8 -1 0 0
class=suspend no	-4 6 2 7 -13 -12 -6
class=suspend past	-5 14 -14 3 -5 -5 8
class=suspend perfect	-2 2 -10 12 0 0 -6
class=suspend pluperfect	0 16 -5 -9 -12 0 5
class=target from	5 19 -12 -7 4 3 -2
class=target future	-5 -6 -7 11 -8 -7 4
class=target gerund	2 -14 14 -18 5 -1 3
class=target modal	16 0 -10 -5 -11 -8 8
class=target past	-14 1 -13 0 13 12 -7
class=target perfect	-2 15 7 -10 -6 -3 -5
class=target pluperfect	4 1 -16 0 6 5 -2
class=target present	1 -8 20 -4 -12 1 -19
class=threaten	0 0 6 -13 -19 -10 12
class=threaten no	1 -5 4 -11 -12 -9 13
class=threaten past	0 -1 11 1 -4 -5 -5
class=threaten present	-12 8 -10 -5 -1 0 12
class=up from	-10 -4 -4 3 19 0 -43
class=up future	1 3 14 -19 -1 4 1
class=up gerund	1 1 -16 7 0 -2 6
class=up infinitive	-6 -4 8 -8 -8 -7 11
class=up modal	-1 8 6 5 -18 -4 -10
class=up no	-20 -17 12 -12 16 11 -7
class=up past	0 -2 1 -10 6 -5 3
class=up perfect	0 -10 -13 4 22 0 -9
class=up pluperfect	-5 -7 13 -3 0 7 -27
class=up present	2 1 -9 3 9 8 -13
class=up to	8 13 -7 0 -17 -2 1
column:a	0 10 -9 3 -1 -1 -1
column:after	0 13 3 -12 -4 -1 -4
column:at	0 -14 -15 -9 -10 26 -3
column:august	0 -2 -12 12 6 -4 -6
column:before	-2 -9 -36 -29 48 -15 -14
column:duty	-5 9 25 2 -34 1 -27
column:ends	0 20 -14 -8 -5 -3 -3
column:from	-2 8 -42 38 -25 -8 -1
column:if	-1 38 -21 -23 -15 -12 -12
column:in	-2 -3 0 -6 14 -7 -12
column:it	0 12 -9 -11 6 -5 -4
column:july	0 -12 -7 4 -15 8 10
column:may	0 -5 -14 4 11 4 -6
column:new	-1 -3 19 -31 7 3 -9
column:now	-2 -1 33 -14 -25 -5 -17
column:on	1 -1 8 -10 -7 -7 11
column:rate	-9 -9 9 13 -14 -9 -25
column:the	-4 7 -11 -5 -7 17 -3
column:today	-1 -15 43 -26 -19 -12 -11
column:truce	-2 18 5 -7 -12 -8 -17
column:under	0 -4 12 -12 -16 0 8
column:until	-2 -16 8 -6 12 -15 -10
column:without	0 30 -21 -8 -9 -7 -6
condition after	-1 18 -5 -12 0 -2 0
condition before	-6 7 -21 9 -1 -8 4
condition column	-1 46 -27 -22 -17 -17 -14
condition heading	-2 48 -29 -23 -19 -17 -14
condition led	-6 13 -6 -11 0 -9 6
condition low	-9 19 -3 -8 -6 -17 -1
condition part	-9 14 -22 5 -6 -13 9
condition rest	-4 15 5 -1 -1 -6 -20
ct0=agree past	-2 0 10 -1 -20 9 -2
ct0=agree perfect	13 0 -7 6 -4 0 -11
ct0=agree present	-3 -1 0 -10 11 2 0
ct0=bear future	0 6 -14 6 -4 -3 5
ct0=bear modal	-1 3 -12 -8 5 0 11
ct0=bear past	-11 -11 -11 10 8 5 -8
ct0=bear perfect	6 -18 9 9 -8 -5 -27
ct0=bear pluperfect	-5 -4 -7 -5 15 3 -9
ct0=bear present	9 -3 8 -4 -18 -11 7
ct0=begin future	6 -6 0 1 -10 3 0
ct0=begin modal	3 8 -4 -2 -13 0 0
ct0=begin past	-2 -6 -4 -5 11 0 -3
ct0=begin perfect	-11 -4 23 -18 1 -3 -4
ct0=begin pluperfect	-4 -12 8 -2 5 -6 -3
ct0=begin present	4 -2 6 0 -10 0 -2
ct0=buy perfect	0 0 -13 17 -2 0 -7
ct0=down future	-2 1 1 -2 -2 13 -2
ct0=down future-passive	0 0 -13 11 -1 0 0
ct0=down past	4 -18 0 -4 7 -5 2
ct0=down perfect	-1 5 -5 2 12 -1 -23
ct0=down pluperfect	0 0 8 -19 14 -4 -5
ct0=down present	-4 -12 -4 9 -4 -17 5
ct0=down present-passive	-4 -4 -18 11 6 0 5
ct0=end future	-6 -5 12 -18 7 7 1
ct0=end perfect	0 -3 -23 3 19 0 1
ct0=end present	4 0 -10 9 2 -4 -5
ct0=impose future	-1 -4 1 -4 -11 7 7
ct0=impose future-passive	-12 0 2 6 -1 -5 -4
ct0=impose modal	-11 -2 -5 4 -3 -6 8
ct0=impose past	-10 7 2 7 2 3 -17
ct0=impose past-passive	-8 -2 2 8 -5 10 -15
ct0=impose pluperfect	9 3 2 -5 2 -4 -8
ct0=impose present	-1 -13 -2 0 12 -5 1
ct0=impose present-passive	5 4 -5 -14 14 -8 5
ct0=propose modal	-6 -10 15 9 -7 5 -9
ct0=propose present	-1 -6 -5 -16 5 -7 15
ct0=propose present-passive	10 8 3 0 -3 0 -19
ct0=return present	0 7 -15 6 3 0 -7
ct0=say modal	-4 5 -16 -4 8 0 2
ct0=say modal-passive	0 -2 13 -2 0 0 -10
ct0=say past	-1 16 3 -5 -9 -10 1
ct0=say perfect-passive	0 0 -8 -3 0 0 11
ct0=say pluperfect	5 -9 7 2 -17 -2 3
ct0=say pluperfect-passive	-1 4 -7 15 -9 -1 -12
ct0=say present	-2 -4 -6 3 6 12 -4
ct0=say present-passive	4 -4 2 -12 -5 0 8
ct0=sign past	-2 7 1 8 -26 -5 0
ct0=sign perfect	12 9 -9 6 -4 0 -17
ct0=sign pluperfect	1 5 -14 1 0 -3 5
ct0=stay future	3 1 13 -3 4 -7 -15
ct0=stay modal	2 4 -11 2 6 -13 -3
ct0=stay perfect	2 -5 11 -6 -1 1 -10
ct0=stay pluperfect	3 -22 -18 2 19 -10 -1
ct0=suspend future	0 0 24 -22 0 0 -5
ct0=suspend past	-3 0 -11 10 2 -1 0
ct0=suspend perfect	-1 -9 -16 17 5 0 -4
ct0=target future	2 0 -12 11 -7 -5 0
ct0=target modal	6 -11 -2 2 -11 -1 5
ct0=target modal-passive	5 3 -4 -2 -15 -3 3
ct0=target past-passive	-9 1 -19 1 10 8 0
ct0=target perfect	1 7 11 -8 -11 -2 -4
ct0=target pluperfect	2 1 -11 2 0 7 -7
ct0=target present	7 -3 17 -11 -7 0 -9
ct0=up past	1 -10 8 -10 7 -4 -6
ct0=up past-passive	1 0 7 2 -10 3 -5
ct0=up pluperfect	-4 -4 12 2 -9 7 -24
ct1=agree modal	-3 -8 0 -19 4 0 15
ct1=agree past	0 2 18 -10 -17 10 -5
ct1=agree perfect	9 0 -16 13 -1 0 -12
ct1=bear future	0 6 -13 6 -4 -3 5
ct1=bear gerund	-2 9 2 3 -2 -4 -18
ct1=bear infinitive	0 -10 1 -7 0 8 5
ct1=bear participle-passive	4 -1 -25 -4 22 1 5
ct1=bear past	-11 -11 -11 10 8 5 -8
ct1=bear perfect	4 -18 9 9 -7 -5 -26
ct1=bear pluperfect	-5 -4 -7 -5 15 3 -9
ct1=bear present	9 -2 8 -4 -17 -11 7
ct1=begin future	7 -2 -15 6 -9 3 3
ct1=begin gerund	-2 3 -11 2 -6 -1 11
ct1=begin modal	6 5 -11 -3 -11 0 6
ct1=begin participle-passive	0 0 -7 -13 14 0 0
ct1=begin past	-1 -5 -12 1 14 0 -3
ct1=begin perfect	-11 -4 24 -15 2 -3 -14
ct1=begin pluperfect	-3 -11 4 1 8 -6 -8
ct1=begin present	5 -5 6 1 -10 0 -2
ct1=buy perfect	0 0 -14 18 -1 0 -8
ct1=down future	-2 1 4 -3 -2 13 -5
ct1=down future-passive	0 0 -13 11 -1 0 0
ct1=down infinitive	-2 -1 7 2 -9 -1 -3
ct1=down participle-passive	0 -1 14 -6 -5 0 -6
ct1=down past	5 -18 0 -3 7 -5 -2
ct1=down perfect	0 6 -4 2 13 -1 -27
ct1=down pluperfect	0 0 6 -17 14 -4 -4
ct1=down present	-4 -11 -3 10 -5 -16 3
ct1=down present-passive	-4 -4 -18 11 6 0 5
ct1=end future	-5 -3 6 -13 9 7 0
ct1=end infinitive	-6 7 7 -3 -17 0 3
ct1=end perfect	0 -2 -16 0 16 0 -2
ct1=end present	4 0 -10 9 4 -4 -9
ct1=impose future	0 -3 1 -3 -10 7 5
ct1=impose future-passive	-12 0 2 6 -1 -5 -4
ct1=impose gerund	3 -4 1 -5 13 -8 -5
ct1=impose infinitive	4 -2 -5 -1 -17 -4 13
ct1=impose infinitive-passive	3 2 11 -13 0 0 -4
ct1=impose modal	-11 -2 -5 0 -2 -6 10
ct1=impose participle-passive	0 9 9 -4 -12 -11 -2
ct1=impose past	-8 7 2 2 3 5 -15
ct1=impose past-passive	-8 -2 2 8 -4 10 -16
ct1=impose present	-5 -16 0 4 8 -4 -1
ct1=impose present-passive	4 0 -4 -12 11 -8 9
ct1=propose future	0 -5 -15 5 6 0 0
ct1=propose infinitive	-12 -6 6 7 -7 0 0
ct1=propose modal	-4 -5 16 11 -5 0 -14
ct1=propose past	-1 -3 -7 -16 7 8 7
ct1=propose perfect	5 -1 -13 -7 -3 0 13
ct1=propose pluperfect	7 -2 -6 -11 -4 0 6
ct1=propose present	-7 -4 -3 -4 -9 -2 15
ct1=propose present-passive	8 2 1 1 -2 0 -13
ct1=return infinitive	-2 8 -6 -5 10 0 -10
ct1=return present	0 7 -15 6 3 0 -7
ct1=say infinitive	-6 0 13 -8 -3 0 -3
ct1=say modal	-4 5 -16 -4 8 0 2
ct1=say modal-passive	0 -2 13 -2 0 0 -10
ct1=say past	1 12 6 -9 -8 -9 1
ct1=say pluperfect	5 -9 5 2 -16 -2 3
ct1=say present	-5 -4 -5 3 6 12 -4
ct1=sign modal	-10 -10 -5 -5 7 0 15
ct1=sign past	0 10 6 0 -20 -2 -2
ct1=sign perfect	7 9 -16 11 -1 0 -16
ct1=stay future	3 2 4 3 4 -6 -16
ct1=stay modal	2 3 -9 -1 6 -13 0
ct1=stay perfect	2 -5 10 -6 -1 1 -9
ct1=stay pluperfect	3 -22 -18 2 19 -10 -1
ct1=stay present	-2 -2 8 1 -11 0 -3
ct1=suspend future	0 0 24 -22 0 0 -5
ct1=suspend gerund	3 -8 -4 11 0 0 -4
ct1=suspend past	-3 0 -11 10 2 -1 0
ct1=suspend perfect	-1 -9 -15 14 5 0 0
ct1=target future	2 0 -10 9 -7 -5 0
ct1=target gerund	2 -12 15 -23 6 -1 3
ct1=target infinitive	-1 2 -17 0 6 -8 13
ct1=target modal	6 -11 -2 2 -11 -1 5
ct1=target modal-passive	5 3 -4 -2 -15 -3 3
ct1=target past	-6 3 2 2 3 1 -12
ct1=target past-passive	-9 1 -20 1 10 8 0
ct1=target perfect	4 8 3 -6 -11 -1 0
ct1=target pluperfect	2 1 -11 3 0 7 -9
ct1=target present	7 -2 17 -10 -7 0 -11
ct1=threaten participle-passive	0 6 -9 -11 -4 0 13
ct1=threaten perfect	5 -1 -11 -2 0 0 4
ct1=up future	3 4 -18 -4 -4 5 12
ct1=up gerund	0 1 -19 10 0 -2 7
ct1=up infinitive	-4 -3 5 -8 -5 -7 10
ct1=up past	1 -10 10 -10 6 -4 -10
ct1=up past-passive	1 0 7 2 -10 3 -5
ct1=up perfect	-10 -5 8 2 8 -2 -24
ct1=up pluperfect	-4 -4 12 2 -9 7 -24
ct2=agree present-passive	0 0 -6 -10 0 0 15
ct2=bear present	0 2 -4 -17 13 0 0
ct2=bear present-passive	0 -2 12 -8 0 0 -2
ct2=begin infinitive	6 3 3 3 -7 0 -13
ct2=begin modal	-6 -6 0 -13 -3 0 19
ct2=begin participle-passive	1 0 17 -14 -1 0 -10
ct2=begin past	-3 -7 30 -7 -21 0 -8
ct2=begin present	3 10 -15 13 -1 -7 -12
ct2=begin present-passive	-1 2 -20 -2 20 -2 0
ct2=down present	2 12 -5 0 -17 -1 1
ct2=end participle-passive	0 0 -9 5 18 -5 -11
ct2=end present	-2 -15 3 17 -28 0 0
ct2=impose future-passive	-3 12 -2 -1 4 0 -11
ct2=impose gerund	0 0 0 -13 2 0 13
ct2=impose modal	-3 8 1 -14 5 0 -3
ct2=impose modal-passive	0 4 -3 3 7 -1 -12
ct2=impose participle-passive	-1 -16 0 5 4 -4 -1
ct2=impose past	-1 -14 22 -10 -14 0 4
ct2=impose past-passive	-1 -18 5 -3 4 -7 3
ct2=impose perfect	0 0 11 -9 -11 0 5
ct2=impose perfect-passive	-14 4 -11 2 8 -1 7
ct2=impose pluperfect-passive	7 -6 -17 5 1 -2 2
ct2=impose present	4 -5 -14 5 14 0 2
ct2=impose present-passive	-11 3 15 2 -14 -4 -17
ct2=lack present	-1 -2 3 -8 10 0 -6
ct2=return present	0 9 -3 -1 -5 0 -4
ct2=say gerund	0 0 13 -10 0 0 -1
ct2=say present	4 2 0 -15 -7 0 8
ct2=say present-passive	-1 3 -3 10 1 0 -15
ct2=stay future-passive	0 11 -6 -4 0 0 -2
ct2=stay perfect	-3 -3 13 -2 0 0 -12
ct2=stay pluperfect	-7 5 3 -14 8 5 -10
ct2=stay present	4 -4 5 1 -12 3 -2
ct2=stay present-passive	0 7 -7 6 -13 0 2
ct2=suspend participle-passive	6 -9 -19 18 0 0 -5
ct2=suspend past	0 0 12 -8 -6 0 0
ct2=suspend present	-4 -16 4 7 -14 0 0
ct2=suspend present-passive	-2 -4 11 -7 0 0 3
ct2=target past-passive	0 -2 3 -12 10 0 -4
ct2=target present	2 2 5 -15 -2 2 3
ct2=target present-passive	-1 -10 17 -4 -17 0 3
ct2=up future	0 -1 15 -15 2 0 -7
ct2=up infinitive	0 0 11 -1 -1 0 -9
ct2=up modal	0 -7 21 -7 -10 0 -8
ct2=up participle-passive	-2 0 5 3 1 0 -11
ct2=up present-passive	-1 -7 -18 0 21 -2 0
day ahead 	0 21 -13 -4 10 -8 -15
day ahead  present	3 19 -6 -9 -2 0 -10
day ahead  verbless	-3 6 -16 6 6 0 -1
day ahead after	0 -3 -13 -1 10 0 4
day ahead before	-1 1 -11 -17 22 -4 -7
day ahead before past	-1 -11 -1 -13 21 -3 -4
day ahead by past	0 -3 7 10 -17 3 -6
day ahead by present	2 -9 2 -10 8 4 1
day ahead for	-1 5 -17 8 -3 0 1
day ahead from	0 9 -42 20 -19 -15 15
day ahead from future	-4 -10 5 1 -10 -2 5
day ahead from infinitive	0 0 -12 9 0 0 0
day ahead from modal	-8 10 -9 3 -13 0 -1
day ahead from past	-1 -6 2 -19 7 -1 16
day ahead from present	-1 9 -28 15 -7 -2 13
day ahead from verbless	8 3 -23 21 -18 -4 -4
day ahead future	-8 -1 20 -1 -6 -10 -10
day ahead gerund	0 7 -11 7 -5 0 -1
day ahead in	0 2 -18 5 8 4 -5
day ahead in future	0 -8 -3 15 0 -1 -6
day ahead in present	-2 6 -11 3 -7 0 9
day ahead in verbless	-4 3 -9 -12 11 7 -1
day ahead modal	0 5 -3 4 9 -6 -10
day ahead on	-5 -3 1 12 -5 -10 -7
day ahead on gerund	0 3 -9 11 0 0 -6
day ahead on modal	-10 -10 2 7 12 0 -4
day ahead past	-9 -5 -1 -10 7 1 8
day ahead perfect	-4 -5 -7 -5 5 0 15
day ahead pluperfect	5 -4 -2 -10 9 -3 2
day ahead present	0 13 -23 16 -13 -7 5
day ahead the	6 -9 11 -2 -8 -2 -1
day ahead the future	4 -10 6 1 -4 0 0
day ahead the modal	6 1 7 3 0 0 -17
day ahead to	-1 1 13 -17 -6 0 4
day ahead until	-1 -16 17 -8 3 2 -8
day ahead until future	0 6 11 -11 -2 0 -6
day ahead until past	0 -5 -14 7 5 1 1
day ahead until perfect	0 0 -3 10 -9 0 1
day ahead until present	-3 -12 17 -1 -10 -1 -4
day ahead until verbless	-1 -15 14 -25 12 -2 1
day ahead verbless	3 0 -18 0 17 0 0
day gone 	-9 4 -5 -1 13 0 -12
day gone  past	-2 -10 -10 5 11 -2 0
day gone  verbless	-1 -4 1 -19 14 1 -7
day gone from	-6 26 -32 14 -5 -1 2
day gone from future	-5 6 -7 11 -1 0 -11
day gone from modal	4 9 -2 -22 -5 0 6
day gone from present	-5 12 -25 19 -6 0 2
day gone from verbless	-5 11 -6 -3 -2 1 2
day gone future	-9 2 -15 16 5 -1 -6
day gone in	0 -7 -9 12 -1 -4 3
day gone in pluperfect	-12 -12 3 7 -19 3 13
day gone in verbless	10 -16 -4 0 0 0 5
day gone last	-2 -3 -18 15 0 0 1
day gone last verbless	0 -3 -14 17 -13 0 3
day gone of	5 -4 8 -6 -5 4 -1
day gone of present	-6 -5 12 -15 3 1 3
day gone on	-15 -3 3 3 3 -13 -1
day gone on modal	-8 -7 -6 14 0 0 -2
day gone on participle	0 -1 -11 -3 8 0 8
day gone on past	0 -12 18 -12 -6 -14 5
day gone on pluperfect	-5 8 -15 0 6 0 1
day gone on present	-9 8 4 3 -2 0 -16
day gone on verbless	-6 0 -16 14 3 0 -1
day gone past	-3 -14 0 6 5 -14 0
day gone perfect	0 0 12 -3 -4 -8 -6
day gone pluperfect	-23 3 -12 7 -1 0 10
day gone present	-2 10 -5 4 6 -5 -16
day gone since	1 -26 31 -7 -8 -20 -18
day gone since perfect	2 0 12 -6 -5 -3 -2
day gone since present	4 -17 4 3 -1 0 -3
day gone since verbless	-2 -10 32 -23 -7 -2 -10
day gone the	0 2 10 2 -11 -2 -5
day gone the perfect	0 0 11 -5 -4 0 -2
day gone to	0 -6 -2 -4 15 -4 -7
day gone until	-2 5 -26 2 20 -7 -5
day gone until verbless	0 9 -23 -16 18 0 2
day gone verbless	4 4 -14 4 9 -5 -1
day month present	0 -1 -5 -7 11 0 -1
day none  future	-3 3 -7 1 -16 9 10
day none  infinitive	4 -6 -8 -5 0 0 13
day none  modal	-4 -3 6 -1 -9 -2 4
day none  participle	7 -10 -5 2 5 1 -4
day none  pluperfect	6 -12 -2 -4 4 1 -3
day none future	-3 3 -7 1 -16 9 10
day none infinitive	4 -6 -8 -5 0 0 13
day none modal	-4 -3 6 -1 -9 -2 4
day none participle	7 -10 -5 2 5 1 -4
day none pluperfect	6 -12 -2 -4 4 1 -3
day today 	-6 -2 19 -17 4 -5 -9
day today  present	-1 -1 16 -23 8 -1 -12
day today  verbless	0 -8 24 -12 -8 0 -5
day today from	-6 5 9 -21 6 -1 0
day today from modal	-2 9 -14 2 -7 0 3
day today from present	0 -7 8 -11 8 0 -6
day today from verbless	0 2 13 -13 -1 0 -9
day today modal	-6 17 -21 7 -13 0 1
day today of	-2 -7 15 -7 0 0 -6
day today of verbless	0 -3 17 -6 -7 0 -6
day today on modal	0 -3 -7 13 0 0 -3
day today on past	0 -4 11 -4 -1 -2 -6
day today past	-3 -15 -2 9 -1 -7 5
day today perfect	0 -2 -3 -6 11 0 -4
day today present	-12 -9 28 -27 12 -4 -10
day today until	0 -3 5 6 -13 0 2
day today until past	0 -2 1 9 -12 0 2
day today verbless	-5 -15 32 -19 -5 -5 -8
denying after	11 -6 -3 -15 6 -1 0
denying before	8 -12 5 -6 -4 3 0
denying led	21 -1 -4 -4 -7 1 -11
denying low	34 -13 -6 -11 -4 -6 -7
denying part	14 -3 -1 -10 0 1 -2
denying rest	23 -14 -11 -7 3 -10 3
entry ahead	-14 20 -16 1 9 4 -6
entry ahead future	6 10 0 -5 0 -3 -10
entry ahead modal	-6 -2 9 -2 -11 -2 2
entry ahead present	-16 10 -11 -8 27 8 -19
entry ahead verbless	-5 11 -17 0 1 -1 11
entry gone	-19 -25 -5 -5 25 16 -7
entry gone future	-4 -4 -3 -13 11 -1 13
entry gone modal	6 -10 -4 4 8 0 -5
entry gone past	-13 0 3 18 -13 -1 -7
entry gone perfect	-7 4 24 -16 -13 0 -3
entry gone pluperfect	-3 -3 -5 11 3 -13 -2
entry gone present	-5 -4 -24 -6 39 6 -5
entry gone verbless	-6 -21 11 -11 4 24 -9
entry month	-9 -16 8 10 -2 -1 6
entry month past	0 0 0 13 -12 0 -1
entry month verbless	0 -10 4 1 8 0 -4
entry none	6 -7 8 5 -7 -24 2
entry none future	-5 -2 -6 12 -12 10 -1
entry none infinitive	7 -4 -11 7 -3 1 3
entry none participle	5 -17 -1 -2 7 7 -3
entry none past	0 -20 1 -5 12 -5 -1
entry none perfect	7 -9 -5 -3 4 -13 8
entry none pluperfect	2 -7 -2 -16 6 4 7
entry none present	0 0 12 4 -30 -20 3
entry none verbless	4 2 9 1 -4 -22 -3
entry today	-20 3 8 -2 -7 3 0
entry today future	-10 6 11 -3 -17 -13 -2
entry today modal	-14 7 -1 -7 0 0 5
entry today past	11 0 -9 -12 8 16 -7
entry today perfect	2 -12 14 -3 0 -7 -10
entry today pluperfect	3 -1 -11 10 4 -1 -10
entry today present	-1 5 1 2 -17 -19 10
entry today verbless	-33 -6 10 1 -7 5 0
f1=a	-4 -2 -1 13 0 -9 -9
f1=a deal	0 -3 0 12 -9 0 -3
f1=a duty	0 -3 -11 0 10 0 4
f1=a hearing	0 0 -13 -8 4 0 10
f1=a m	0 -3 -5 19 -8 0 -11
f1=a new	0 0 12 -9 -1 0 -7
f1=a second	5 2 7 -18 -4 0 7
f1=a surcharge	0 -2 -2 -10 12 0 -1
f1=a tariff	0 0 -3 -4 12 0 -5
f1=a third	-3 -6 6 -12 -6 6 8
f1=a threat	0 -2 -11 12 -5 0 1
f1=a truce	-3 -9 10 -17 7 2 2
f1=a white	-2 -2 4 8 -12 0 -11
f1=according	6 -3 4 -12 6 0 0
f1=according to	6 -3 4 -12 6 0 0
f1=after	-7 0 11 2 -7 -2 -8
f1=after that	-1 -6 8 0 4 0 -12
f1=afterwards	0 -5 11 -5 -3 0 0
f1=aircraft	0 -1 -11 -16 14 0 13
f1=aircraft parts	0 0 -6 -15 7 0 11
f1=all of	0 -7 5 -16 9 -3 6
f1=all three	0 -7 -2 19 -10 -1 -13
f1=also	3 -13 5 -1 -8 5 2
f1=american	4 -21 21 7 -18 1 -10
f1=american goods	0 -7 14 -2 -15 3 0
f1=american products	0 -1 -4 13 0 0 -9
f1=an	1 -1 -13 3 6 -6 5
f1=an order	0 0 -10 -3 -6 0 14
f1=analyst	0 -3 -4 11 -5 0 -3
f1=and	-18 15 11 3 -13 0 -16
f1=and after	0 4 3 7 -13 -1 -4
f1=and china	-4 -2 -9 12 -4 -2 1
f1=and if	-4 -7 -3 -5 -8 11 9
f1=and now	0 -1 -3 12 -8 0 -1
f1=and the	-6 -18 1 3 -3 -4 12
f1=and what	-6 1 7 2 -21 -4 8
f1=another percentage	0 0 -6 14 -10 0 -1
f1=april	-7 -8 -28 -14 44 -5 -26
f1=are	8 0 -10 -12 -1 6 7
f1=argentina	-1 4 2 2 -13 0 1
f1=article	-3 -16 -17 23 -3 0 2
f1=as	-7 2 -22 14 4 -2 0
f1=as of	-1 -4 -13 -7 19 0 -2
f1=asked	0 11 0 -5 -4 -2 0
f1=asked about	2 9 6 -13 0 0 -4
f1=at	6 -14 -17 0 3 6 21
f1=at present	0 4 -29 10 -8 -2 17
f1=at ten	-3 -2 -12 13 0 0 -1
f1=august	-4 -2 -11 -8 28 -7 -5
f1=australia	4 -4 17 -24 -13 0 12
f1=australian	0 -2 6 -13 1 6 -1
f1=azerbaijan	0 10 -8 -11 5 2 -6
f1=b	-3 3 -23 22 1 0 -7
f1=bangladesh	0 -1 8 -1 -14 -3 4
f1=beans	0 -1 -11 15 -3 0 -3
f1=beef	0 -5 1 11 -6 0 -9
f1=before	-13 -1 43 -20 -11 -2 -27
f1=before that	-1 -4 15 -12 2 0 -5
f1=before the	-4 1 25 -28 -3 -1 -10
f1=beijing	-10 -6 8 -14 16 -11 0
f1=beijing 's	-1 0 9 -22 0 -2 11
f1=beijing had	0 0 6 -12 8 0 -3
f1=bessent	0 15 -3 13 -19 -9 -11
f1=bessent also	0 11 0 -2 -8 -3 -3
f1=bessent said	0 3 -5 10 -7 -3 -3
f1=bolivia	0 -6 -5 -10 11 0 10
f1=both	0 17 -13 8 -7 -16 1
f1=both are	-1 17 -17 4 8 -4 -10
f1=both rates	0 -7 2 -16 13 -1 -1
f1=both sides	-1 6 0 -15 12 0 -4
f1=both were	7 -13 -1 1 -3 2 9
f1=both would	0 7 11 -9 -11 -1 -1
f1=brasília	0 0 -14 1 7 0 7
f1=brazil	-15 -5 21 -19 6 -14 -1
f1=brazil 's	-8 -4 22 -4 -18 -3 -3
f1=brazilian	0 -11 -9 -1 15 2 0
f1=britain	-3 -10 -24 30 1 -4 -6
f1=britain which	0 0 -8 11 -6 0 0
f1=british	0 -1 -5 11 -2 0 -4
f1=brussels	-4 -7 4 -12 -7 0 18
f1=but	-12 0 14 -2 -14 1 -1
f1=buy	0 -5 0 11 -7 0 -5
f1=by	1 -1 -5 -3 14 -8 -1
f1=c	-2 6 -8 14 -12 2 -11
f1=caller	-1 -2 6 -16 11 0 -7
f1=canada	2 -23 -10 22 -5 -9 2
f1=canada and	0 0 -2 10 -5 0 -6
f1=canada had	0 0 -11 15 -1 0 -5
f1=canadian	0 4 -3 7 -11 0 0
f1=carney	0 -2 15 -4 -4 0 -5
f1=cars	-3 -13 -2 13 -3 1 -4
f1=cars are	0 0 3 -13 1 0 8
f1=cars from	0 4 -11 13 0 0 -8
f1=chile	-5 5 11 -7 -14 0 1
f1=chile 's	0 1 4 -14 -6 0 9
f1=china	-13 -17 13 0 5 -15 -5
f1=china 's	0 -4 -8 16 2 -11 -7
f1=china and	0 0 14 -8 -7 0 0
f1=china answers	0 -1 -10 8 1 0 0
f1=china collects	0 0 7 -13 2 0 0
f1=china is	-4 0 12 -7 -9 -2 0
f1=china on	0 -1 17 -7 -9 0 -4
f1=china will	-2 -6 -20 28 -6 0 -4
f1=china would	0 12 -2 -10 -2 0 3
f1=chinese	5 -6 -7 16 -4 1 -11
f1=chips	-1 1 -18 18 -16 0 6
f1=claudia	-1 -1 -9 15 0 0 -7
f1=claudia sheinbaum	-1 -1 -9 15 0 0 -7
f1=coffee	3 -1 -7 -6 13 3 0
f1=coffee beef	0 0 -10 -8 12 -1 4
f1=components follow	0 0 -7 11 0 0 -5
f1=copper	0 4 -11 12 -12 0 5
f1=correction	9 -4 -12 3 4 0 -2
f1=costa	0 0 -4 -7 12 -2 0
f1=costa rica	0 0 -3 -12 10 -1 2
f1=could	0 9 -4 4 -12 5 -2
f1=countries	0 -2 -6 21 -11 -3 -8
f1=cuba	0 -11 -1 0 0 0 10
f1=cyprus	0 -7 11 -11 5 0 -5
f1=december	-3 -14 6 -4 7 3 -5
f1=denmark	-2 2 12 -7 -3 0 -3
f1=denmark 's	0 1 0 -13 4 0 5
f1=deputy	-5 0 -14 1 2 0 14
f1=do	-7 -4 -8 10 -2 8 0
f1=do not	-2 -7 -16 16 0 2 4
f1=does	-5 -12 -10 14 15 -5 -7
f1=donald	3 -1 0 -3 -19 -4 12
f1=donald trump	3 -1 -2 -2 -17 -4 12
f1=during	-4 -11 11 5 -2 -5 -9
f1=duties of	0 -2 -17 12 3 0 4
f1=duties on	0 0 19 -11 -10 0 -2
f1=duty	0 0 -6 13 -8 0 -2
f1=each	0 5 -12 10 0 0 0
f1=earlier	1 -2 0 -13 -3 0 13
f1=ecuador	-4 1 2 -14 -1 6 7
f1=egypt	0 0 1 -9 -5 0 11
f1=eight	0 2 -14 9 -1 0 5
f1=electric cars	0 0 -7 11 -2 0 -4
f1=ethiopia	0 11 5 -20 0 0 -2
f1=eu	0 4 13 -10 -8 0 -8
f1=europe	-1 3 15 -12 -6 0 -2
f1=european	0 5 -4 2 -11 -3 6
f1=european union	-1 -9 -4 16 -1 -2 -12
f1=everybody	0 1 -8 8 6 -1 -13
f1=everyone	-1 -3 -4 -5 11 0 1
f1=everything	-1 6 -5 5 -19 0 6
f1=exports	8 4 7 -8 1 -2 -13
f1=exports of	5 5 5 -4 0 -1 -11
f1=false	16 -1 -13 -9 4 0 -6
f1=february	-1 7 -16 1 13 4 -15
f1=fifty	-1 -1 -7 13 -7 1 -5
f1=finance minister	-4 6 -7 4 -17 0 8
f1=for	-15 1 0 15 -2 -8 -17
f1=for brazil	0 -3 -5 -7 15 0 -5
f1=for chinese	0 0 14 -10 0 0 -9
f1=for how	0 -10 -12 19 -7 0 2
f1=for india	0 0 -12 12 1 0 -2
f1=for most	0 0 10 -10 2 0 -3
f1=for that	0 -4 -8 7 -12 -1 12
f1=for the	2 0 -2 15 -6 7 -19
f1=foreign	-2 -14 1 4 1 0 2
f1=foreign minister	-1 -13 0 3 3 0 3
f1=france	0 1 8 -11 -1 0 1
f1=friday	-5 0 14 -15 -9 5 2
f1=from	-10 -11 17 8 0 -6 -40
f1=from april	-1 -6 2 13 -10 0 -4
f1=from august	0 11 -7 0 -3 0 -3
f1=from march	0 0 9 -12 1 0 0
f1=from the	-2 -8 2 11 -7 -2 -4
f1=from today	-1 -8 -3 -2 12 -2 -1
f1=furniture	0 2 -13 7 3 0 3
f1=further	0 0 12 -5 -8 -2 1
f1=georgia	0 -6 0 -9 -2 0 12
f1=ghana	-1 -7 15 -11 0 -1 -2
f1=gone	-1 -2 -10 -4 12 0 4
f1=good	6 -7 -13 11 -8 5 5
f1=goods	-6 -7 -3 16 -13 -6 1
f1=goods loaded	0 3 13 -13 -2 0 -2
f1=goods that	0 -3 -6 16 -1 0 -11
f1=goods under	0 -4 -6 11 -3 0 0
f1=had	0 -11 25 -26 -10 5 0
f1=had the	0 -1 10 -10 0 0 -1
f1=hanoi	6 2 -1 -14 3 0 4
f1=he	12 6 -10 -13 1 -4 9
f1=he also	-2 -2 4 16 2 -5 -19
f1=he did	0 -4 13 2 -6 0 -10
f1=he gave	0 2 3 -13 0 0 6
f1=he had	8 -3 -13 4 0 0 2
f1=he signed	6 0 0 -11 8 0 -5
f1=honduras	0 0 15 0 -7 0 -9
f1=host	-8 13 0 -2 -5 -7 1
f1=host and	-1 -1 -4 -4 -4 0 14
f1=how	5 -13 8 -7 9 -8 -2
f1=how long	3 -16 0 2 10 -1 -11
f1=how much	3 -4 0 -13 0 -1 9
f1=hungary	0 12 -2 -5 -2 0 -3
f1=i	-4 18 -5 -10 1 -1 -4
f1=i shall	0 0 15 -2 0 0 -15
f1=i thought	0 0 11 -7 -4 0 -2
f1=i'd	-1 -5 -9 -13 1 0 17
f1=i'm	0 -4 0 -7 2 11 -7
f1=i've	-3 -5 3 -7 -3 -3 13
f1=iceland	1 -4 -12 5 10 0 -2
f1=if	-9 -19 6 -11 3 6 15
f1=if it	-2 -18 -4 1 0 -3 19
f1=if the	-10 -3 11 -6 -9 11 -4
f1=if there	4 -12 0 -9 2 0 9
f1=if they	0 -1 7 8 -7 0 -14
f1=importers	-1 10 2 -1 -3 -3 -11
f1=in	-23 -9 4 -4 11 -11 4
f1=in a	-1 0 9 -4 -4 0 -1
f1=in april	-6 -14 22 5 -14 5 -13
f1=in august	-1 -10 2 -7 18 0 -13
f1=in december	0 0 -9 -8 13 0 0
f1=in exchange	0 -13 19 1 -7 0 -9
f1=in february	0 -3 -14 -5 17 0 2
f1=in its	-1 -2 -6 -14 19 0 -5
f1=in may	0 -3 -3 -11 8 0 5
f1=in november	0 -9 -16 5 14 -2 -4
f1=in return	-8 1 -1 -2 -5 -2 11
f1=in stockholm	0 1 -11 0 -3 0 11
f1=in the	-7 9 13 -10 -9 -9 1
f1=in their	0 -3 -12 1 12 0 -1
f1=india	-16 -31 6 -1 2 0 9
f1=india 's	-4 -3 11 5 1 0 -18
f1=india has	0 0 -13 13 0 0 0
f1=india is	-1 -3 4 -17 -3 0 14
f1=indian	0 -9 -6 13 0 -1 -2
f1=indonesia	-9 -20 -3 12 -4 -6 4
f1=indonesia 's	0 -1 14 -6 -5 0 -8
f1=indonesian	0 -8 -1 -11 9 -1 5
f1=industry	0 -1 -11 8 4 0 -2
f1=industry minister	0 -1 -11 7 4 0 0
f1=is	3 10 -4 -22 -3 8 9
f1=is it	6 3 -12 -2 -8 4 10
f1=is there	-4 1 5 -13 -6 0 10
f1=it	30 -4 -7 -4 -8 5 -3
f1=it 's	-4 -5 1 3 -11 -7 11
f1=it also	-1 -3 1 9 -8 0 -2
f1=it applies	0 0 -5 -8 11 0 4
f1=it begins	0 -1 -14 22 -10 0 -3
f1=it charges	4 1 -7 -15 7 0 6
f1=it comes	-2 3 9 5 -13 -2 -10
f1=it ended	0 0 -14 -4 16 0 -1
f1=it ends	-1 -11 26 -6 -13 0 -10
f1=it goes	1 -5 -12 14 -10 0 4
f1=it had	3 -19 10 -5 6 8 -24
f1=it has	4 -1 0 -7 4 13 -11
f1=it hasn't	-6 0 0 12 -3 -1 -5
f1=it is	20 6 -9 -12 -3 -2 2
f1=it keeps	0 6 -8 -17 19 0 -1
f1=it lasts	-2 7 -11 9 0 0 -6
f1=it may	4 -1 15 -14 -8 0 0
f1=it now	0 0 -11 -12 8 0 11
f1=it pays	18 -2 -29 4 -6 0 9
f1=it starts	0 -4 -10 18 -6 0 -4
f1=it takes	4 2 -17 15 -6 0 1
f1=it took	-6 -4 11 -2 1 -2 -9
f1=it used	0 -2 14 -8 -1 0 -3
f1=it was	-12 -5 5 1 -4 4 4
f1=it will	14 11 4 -6 -13 -5 -9
f1=it would	7 0 8 -14 -2 -3 -3
f1=italy	5 3 3 -13 4 -2 -4
f1=its	-9 8 11 -10 -7 -2 1
f1=january	-2 -22 6 8 12 0 -12
f1=japan	0 -8 -19 25 -2 -2 -4
f1=japan and	0 -4 6 -7 -7 0 10
f1=johan	0 7 0 -14 -7 -2 7
f1=kazakhstan	0 3 4 -16 0 0 7
f1=kenya	-3 4 -23 22 0 0 -4
f1=kenya 's	0 8 -22 3 5 0 8
f1=king	0 -5 -4 11 -3 0 -1
f1=kitchen	0 -6 -3 13 -4 0 -4
f1=kitchen cabinets	0 -6 -3 13 -4 0 -4
f1=korea 's	0 -8 -4 2 12 -1 -5
f1=last	-11 -7 11 -6 1 -8 4
f1=last week	-1 -2 3 11 -12 -5 -2
f1=latvia	0 -12 0 9 2 1 -5
f1=lesotho	0 -3 -7 17 -9 0 -8
f1=let	-5 0 15 -10 0 0 -8
f1=liechtenstein is	0 0 7 -11 6 0 -1
f1=london	0 -3 -8 -9 15 -5 5
f1=lula	0 0 15 -8 -8 0 -3
f1=madagascar	0 -6 11 -2 -3 0 -6
f1=malaysian	0 -1 9 -10 -3 6 -6
f1=manila	-1 8 -5 -5 10 -1 -12
f1=march	-3 -12 -25 6 29 0 -12
f1=marcos	0 0 -8 10 -3 0 -2
f1=may	-5 -16 -1 -14 24 10 -25
f1=medicines	-3 2 -10 13 1 0 -4
f1=mexico	-8 -15 18 -18 -1 -2 9
f1=mexico city	0 -1 13 -3 0 0 -11
f1=minister	-5 11 -5 -15 12 -5 4
f1=modi	0 0 14 -6 -7 0 -3
f1=mongolia	0 -6 13 -11 -1 0 0
f1=morocco	-1 2 -16 -3 21 0 -9
f1=mr	24 -1 6 -8 -15 6 -15
f1=my	3 1 6 -1 1 -7 -14
f1=nearly	6 0 -23 23 -6 0 -7
f1=negotiations	0 7 7 -20 6 0 -4
f1=neither has	0 15 -19 -3 11 0 -10
f1=neither side	0 -4 13 0 -10 -1 -9
f1=new zealand	4 7 -8 1 6 0 -11
f1=nigeria	-2 0 12 -6 -2 0 -5
f1=nine	0 0 -3 -7 -12 0 17
f1=no	14 -13 -3 -4 -11 9 8
f1=no order	-1 -1 6 -15 -4 0 12
f1=no such	12 -5 -5 -6 -3 -1 2
f1=nobody	-10 10 -3 7 4 3 -18
f1=none	-1 -6 -11 15 -12 0 5
f1=none of	-1 -5 -6 13 -10 0 1
f1=nor	10 -4 6 -15 0 0 0
f1=not	17 -3 1 -18 -2 -7 5
f1=note	5 -2 -6 -13 6 4 5
f1=nothing	-12 0 -2 -4 4 -6 12
f1=nothing has	-1 -4 -11 -2 13 0 8
f1=nov	0 -10 -7 0 15 0 -3
f1=november	0 0 1 -22 7 1 7
f1=now	-12 -2 -8 -13 33 -6 -21
f1=now it	-3 0 -17 11 10 -4 -9
f1=now the	0 -3 16 2 -13 0 -4
f1=number	0 -2 -10 -1 13 0 0
f1=october	-2 -15 2 -1 4 3 3
f1=of	-5 2 -4 15 -18 -2 0
f1=oman	0 -1 -14 6 9 0 -1
f1=oman 's	0 0 -6 -7 13 0 -7
f1=on	-24 15 1 -2 -6 -1 3
f1=on april	0 11 -9 10 -9 0 -9
f1=on january	0 1 13 -9 -7 0 -6
f1=on march	0 0 -13 -9 18 0 -2
f1=on monday	-3 2 -3 -2 11 0 -4
f1=on october	0 5 11 -10 -9 0 -2
f1=on the	2 0 -1 10 -9 0 -7
f1=on top	0 -1 -14 16 -4 -1 1
f1=on tuesday	2 -4 8 -12 -4 -1 6
f1=only	-2 -5 -13 0 2 -2 12
f1=or	-2 -4 -7 -13 16 0 2
f1=orange	0 -6 6 2 -15 0 3
f1=orange juice	0 -6 6 2 -15 0 3
f1=other	-1 3 7 -13 1 3 0
f1=others	-4 0 6 -17 0 0 11
f1=our	-5 11 2 -7 4 -4 -6
f1=our members	0 0 13 -11 0 0 -4
f1=our own	0 -2 -8 12 -6 0 0
f1=pakistan 's	0 -1 11 -6 -4 0 -2
f1=parliament	0 -10 -11 1 1 0 16
f1=parliament in	0 -8 -6 0 2 0 11
f1=people	-1 -11 -6 14 7 0 -11
f1=percent	-2 -3 12 -19 0 4 0
f1=peru	5 10 -2 -11 -6 3 -2
f1=pm	11 1 -16 16 -11 -5 -6
f1=polysilicon	0 0 13 -15 2 0 -1
f1=port	-3 -6 -9 -2 10 0 6
f1=presenter	5 -3 3 5 -6 1 -14
f1=president	-23 -18 1 0 7 -19 9
f1=president claudia	0 0 -2 9 -12 0 3
f1=president donald	-12 -20 -2 -3 22 -9 -4
f1=president trump	-5 -8 -3 0 -2 -3 13
f1=prime	-9 -2 0 -7 0 -3 13
f1=prime minister	-9 -3 1 -6 0 -3 11
f1=q	-6 7 4 -14 -2 -2 5
f1=q and	0 -3 18 -12 -2 0 -5
f1=question	12 8 -1 -3 -9 -3 -6
f1=question and	3 2 11 -11 -6 -2 -5
f1=question is	-1 0 -13 8 -4 3 8
f1=rates	5 -11 15 -14 -3 -1 1
f1=read	0 11 -1 -7 -5 0 -1
f1=reporter	-1 -11 -5 -2 14 -2 8
f1=right	-4 9 -12 -3 -5 -2 12
f1=saad	0 -2 -4 -5 0 11 -5
f1=saad zaghloul	0 -2 -4 -5 0 11 -5
f1=scott	-1 -3 13 -17 -9 -1 10
f1=scott bessent	-1 -3 13 -17 -9 -1 10
f1=section	-3 -12 -8 11 10 -5 -8
f1=september	4 -4 14 -20 -5 4 -3
f1=should it	0 -4 7 6 -12 0 0
f1=should the	-2 -5 9 -18 10 -3 5
f1=signed	2 -1 2 7 -10 -1 -2
f1=since	-11 0 -17 12 4 -1 0
f1=since april	0 4 -14 0 -14 6 15
f1=since february	0 0 -13 0 8 5 -1
f1=since monday	0 -1 4 -13 2 -5 7
f1=since the	0 0 -19 19 -1 -3 -3
f1=since tuesday	0 0 -8 -5 14 0 -4
f1=sir keir	0 0 -9 11 -3 0 0
f1=six	-2 -5 0 -3 -11 0 13
f1=small	0 0 -6 12 -5 0 -2
f1=so	-7 3 1 -9 2 3 5
f1=so a	0 0 -6 -10 13 0 -1
f1=so do	0 0 -12 -5 15 0 -2
f1=so it	-3 0 13 -6 -1 0 -11
f1=south	-4 -2 -13 12 -2 -2 6
f1=south africa	0 3 -16 8 -8 0 10
f1=soybeans	0 -4 -7 23 -8 -1 -15
f1=sri	0 7 -15 7 -8 -1 11
f1=sri lanka	0 9 -16 9 -15 -1 11
f1=state	0 -3 -8 -6 13 0 1
f1=steel	-5 -15 11 -5 -1 0 1
f1=steel remains	0 0 7 -12 4 0 0
f1=steel stays	0 -3 11 -1 -8 0 0
f1=swiss	0 -5 8 0 -14 6 -2
f1=switzerland	5 -4 -3 15 -6 -4 -11
f1=syria	0 -5 -19 26 -7 0 -8
f1=taipei	0 -2 13 -7 -5 0 -4
f1=taiwan	0 -3 -2 21 -18 -4 -12
f1=talks	-2 10 7 0 -8 0 -11
f1=talks on	0 5 8 -13 3 -2 -3
f1=talks with	0 -3 0 11 -11 0 -8
f1=tariffs	0 0 16 -8 -6 -1 -4
f1=ten	-5 -6 8 -19 6 -1 12
f1=ten percent	0 0 7 -12 1 0 6
f1=thailand	0 -4 -13 9 -1 3 5
f1=thailand and	1 -2 -4 -11 12 0 -1
f1=that	16 -6 -6 -3 -7 18 -1
f1=that 's	8 1 -3 -6 -11 5 7
f1=that is	7 -1 0 8 -16 1 -4
f1=that leaves	0 -4 -8 15 -3 -1 -2
f1=that makes	0 0 15 -3 -11 0 -5
f1=that rate	4 0 1 -12 9 0 -4
f1=that surcharge	0 0 13 -4 -9 0 -2
f1=that was	4 -9 -15 -6 9 21 -9
f1=that will	-1 7 10 0 0 0 -13
f1=that would	0 -1 -4 -11 0 0 15
f1=the agreement	6 -9 4 14 -13 -2 -17
f1=the arrangement	0 -13 12 10 -9 0 -18
f1=the bank	0 0 10 -4 0 0 -6
f1=the chamber	0 7 -12 6 0 0 -1
f1=the chinese	-1 0 10 -13 -2 0 4
f1=the commission	18 -1 15 -19 4 -3 -21
f1=the council	-2 -9 0 12 -11 0 2
f1=the deal	0 -1 0 -14 10 0 4
f1=the decree	-4 -11 3 2 1 0 1
f1=the department	0 10 3 -9 -6 0 -1
f1=the dispute	-4 -10 0 14 0 1 -5
f1=the duties	3 5 -6 5 1 0 -16
f1=the eu	-4 -9 -2 11 -3 2 -4
f1=the european	-7 -21 2 12 -4 -5 -2
f1=the exemption	0 0 -5 -15 17 0 -5
f1=the fentanyl	0 0 -11 12 0 0 0
f1=the first	3 -9 -11 14 6 -3 -5
f1=the general	0 -3 -4 10 -9 0 2
f1=the goods	0 0 -9 11 -2 0 -1
f1=the government	-10 0 12 9 -3 -6 -16
f1=the international	0 11 -12 -7 -3 0 8
f1=the is	-5 -4 11 4 -4 0 -13
f1=the last	-3 -13 -14 6 -3 -6 19
f1=the law	6 0 6 -11 -2 1 -3
f1=the minister	0 3 6 -10 0 -2 1
f1=the ministry	16 0 -17 -2 9 -6 0
f1=the norwegian	-4 -1 -2 -3 -4 0 11
f1=the office	0 -3 -11 13 0 0 -1
f1=the old	0 1 5 -20 7 0 7
f1=the opposition	-1 -2 -3 -3 -3 0 11
f1=the order	-2 -4 -2 12 0 0 -11
f1=the ordinary	0 -4 16 -7 -2 0 -12
f1=the other	-4 -1 3 12 -21 -1 -1
f1=the points	0 -2 11 -9 -8 0 6
f1=the present	-2 15 -16 3 -10 -1 3
f1=the president	-9 -6 -16 15 -4 -6 16
f1=the proclamation	-6 -1 -11 6 -3 0 9
f1=the protocol	-2 0 -14 -1 5 0 12
f1=the rate	10 -4 -10 8 -11 0 0
f1=the reason	0 -4 2 -11 2 0 5
f1=the rupee	0 -1 15 -14 -4 0 0
f1=the same	-1 -4 8 0 1 -1 -13
f1=the second	-3 -14 6 5 1 -8 -4
f1=the senate	0 -3 -16 15 -5 0 3
f1=the state	0 0 -12 13 1 0 -4
f1=the supreme	0 0 5 -12 3 0 2
f1=the surcharge	-1 -5 -6 -10 13 0 8
f1=the suspension	-1 -7 4 0 -15 4 8
f1=the swiss	-2 -1 1 13 -2 0 -12
f1=the talks	-3 2 -7 -3 -6 -2 14
f1=the tariff	-4 -3 -6 12 -6 -2 4
f1=the tariffs	0 -6 -18 -2 3 0 17
f1=the text	-3 7 -14 2 -3 0 6
f1=the third	-1 1 2 0 -5 9 -14
f1=the threat	0 2 -14 9 -7 0 7
f1=the trade	4 -8 -5 0 13 0 -10
f1=the truce	0 -8 -1 0 8 -9 2
f1=the two	0 1 10 -10 -16 8 5
f1=the u.s.	0 -3 13 -5 -7 0 -1
f1=the union	-3 -8 4 1 -11 1 11
f1=the united	-4 -12 -5 6 13 0 -2
f1=the vietnamese	-3 -3 -6 12 -1 0 -2
f1=their	5 2 3 -6 -10 0 3
f1=then	0 9 -17 3 5 3 -1
f1=then came	-1 -4 -13 5 -3 3 11
f1=then the	0 -2 -8 -2 11 0 0
f1=there	3 -9 3 -23 3 6 12
f1=there is	6 -2 5 -11 2 -10 1
f1=there was	4 -8 -7 -1 11 0 -2
f1=these	-1 12 3 2 -13 -4 -6
f1=they	-1 1 -21 5 6 -6 13
f1=they are	-1 -5 0 7 -18 -1 9
f1=they had	0 -3 -10 -2 12 0 4
f1=they have	4 8 -15 10 0 4 -15
f1=they pay	10 9 -36 20 -6 -1 0
f1=they were	-2 -4 17 0 -6 0 -12
f1=they will	-3 -12 0 -3 8 -1 5
f1=thirty	4 1 -12 8 0 -2 0
f1=thirty four	0 0 -8 11 -1 0 -1
f1=this	-3 -1 9 -9 6 -4 -11
f1=this is	0 -3 5 5 -12 1 -2
f1=those	-6 4 -2 0 -12 6 6
f1=those are	0 -8 12 -3 -11 10 -14
f1=those of	0 0 6 -11 -2 0 6
f1=three	2 11 -5 4 -1 -2 -11
f1=to	-7 4 2 -17 2 6 5
f1=today	-18 16 -52 11 -4 0 33
f1=today it	-14 9 -40 10 5 -1 23
f1=today they	-1 14 -6 -9 -2 -2 0
f1=together	-1 0 10 3 -5 0 -15
f1=together the	0 0 -5 -10 11 0 0
f1=together they	0 0 8 7 -14 0 -1
f1=together with	0 -3 -1 9 1 0 -11
f1=tokyo	-2 2 -15 0 3 0 12
f1=tonight	0 -1 -14 17 -2 0 -3
f1=trade	-8 4 15 -12 -12 0 3
f1=trade between	2 -11 9 3 -14 -3 0
f1=trade commissioner	0 0 -8 -9 0 0 13
f1=trade minister	-6 11 15 -15 -2 -2 -12
f1=traders	0 0 -12 7 -3 0 4
f1=treasury	-5 2 11 3 -4 -7 -16
f1=treasury secretary	-5 3 7 5 -3 -7 -14
f1=truce	-1 -9 11 -1 -2 -1 -1
f1=trucks	0 3 -13 11 2 0 -5
f1=trump	-11 -19 -1 15 -6 -2 2
f1=trump signed	0 -2 -15 11 7 0 -3
f1=tunisia	-2 -9 -8 1 2 0 11
f1=turkey	0 19 -1 -11 -8 -2 0
f1=twelve	0 -8 5 -13 11 0 -4
f1=twenty	1 0 10 -6 0 -8 -4
f1=twenty five	0 8 8 -13 -3 0 -4
f1=twenty four	-1 -1 0 10 -12 0 -6
f1=two	-5 12 -5 -15 4 -4 9
f1=two weeks	0 3 7 -15 3 0 -3
f1=u.s.	0 -6 -16 17 -11 -1 10
f1=u.s. president	0 -3 -11 6 0 0 7
f1=uganda	0 -3 16 -3 -8 0 -5
f1=ukraine	1 11 -4 -1 -2 1 -10
f1=under	-7 6 -1 -7 1 12 -7
f1=unless	0 0 -4 12 -5 0 -8
f1=until	-16 -9 -8 23 -1 -6 -10
f1=until then	-3 1 -14 18 -1 0 -6
f1=until when	0 -10 6 -10 11 0 -2
f1=until yesterday	0 -4 24 -19 -4 0 -1
f1=up	-1 -6 -13 8 0 0 9
f1=up to	0 -6 -14 9 0 0 9
f1=upholstered	0 0 -9 12 -1 0 -2
f1=upholstered wooden	0 0 -9 11 0 0 -1
f1=uruguay	0 12 1 3 -11 0 -11
f1=vietnam	-1 -14 0 11 -4 -8 0
f1=vietnam 's	2 -8 12 -3 -8 -2 0
f1=vietnamese	-1 5 0 -12 0 1 4
f1=was	0 2 3 -15 7 -1 -2
f1=washington april	-2 0 13 -8 -1 0 -3
f1=we are	-5 4 8 -12 -2 0 5
f1=we avoided	0 6 4 -15 -3 0 2
f1=we were	-1 -13 -8 9 11 0 -9
f1=we will	-4 -4 8 -18 1 0 9
f1=what	-2 -3 -4 -16 25 13 -10
f1=what 's	0 -1 0 -6 12 -1 -9
f1=what came	0 -1 -21 18 0 6 0
f1=what could	0 -11 12 5 -5 0 -1
f1=what did	0 -15 -5 13 5 1 -3
f1=what does	6 -1 0 -10 8 2 -12
f1=what doesn't	0 -2 -7 -6 14 0 -2
f1=what follows	0 0 12 -4 -9 0 0
f1=what has	0 3 -17 3 5 7 1
f1=what i	3 0 -3 -8 12 0 -12
f1=what if	3 -12 2 -3 8 0 -7
f1=what is	0 1 3 5 -4 0 -13
f1=what remains	-1 -1 8 -12 2 0 0
f1=what stays	-1 -4 -7 -1 17 -1 -12
f1=what the	-1 -5 -12 0 -11 7 17
f1=what they	-1 10 -15 0 12 -4 -6
f1=what was	-4 -2 -12 -2 12 4 6
f1=what we	-7 17 -5 -8 1 0 -8
f1=what will	0 -5 16 -9 -5 0 -4
f1=what would	11 -9 14 0 -12 1 -10
f1=where	3 -4 6 14 -10 -1 -17
f1=where do	4 0 -9 11 0 0 -7
f1=whether	-4 -11 -6 -7 8 0 14
f1=who	-1 15 -7 -8 -3 10 -5
f1=why	-4 9 13 -10 -7 -4 -6
f1=will	-10 7 4 -1 0 5 -12
f1=with	-3 -7 -9 13 -4 -14 11
f1=with the	-1 -4 2 -3 -1 -12 12
f1=within	0 -5 0 -18 13 0 3
f1=without	-8 -9 21 0 -9 0 -15
f1=without the	-3 1 27 -16 -9 0 -16
f1=wrong	16 -8 0 -3 -6 0 -4
f1=yesterday	-6 -3 14 -13 9 -2 -6
f1=yesterday it	0 -2 15 -9 -4 0 -2
f1=you can	0 -2 12 -6 -3 0 -5
f1=you have	0 -1 4 11 -7 -2 -8
f1=you will	0 10 -8 -6 3 -2 -2
f:!	0 2 14 -4 -20 2 -1
f:"	23 8 -3 -21 0 -3 0
f:'	-5 -8 7 -13 16 -4 -5
f:'s	7 13 6 -17 -3 2 0
f:,	-2 4 3 -7 11 2 -11
f:.	13 -1 -8 5 -4 -3 2
f:/	0 -2 -4 16 -17 5 -3
f::	-3 3 3 -1 -9 15 -5
f:;	6 -5 4 -1 -15 0 9
f:<agent>	11 -15 -11 7 6 -12 6
f:<day-ahead>	-18 5 3 20 -29 -7 -3
f:<day-gone>	-10 -17 -1 -8 14 5 8
f:<day-today>	-11 5 -28 16 -9 3 24
f:<duty>	-3 -4 -3 0 10 -4 -2
f:<gate>	7 -1 9 -5 -5 1 -11
f:<goods>	-30 12 7 0 -3 1 -5
f:<level>	-16 7 2 6 7 -17 -16
f:<money>	-17 12 3 -4 3 -17 1
f:<month-ahead>	-21 -1 -3 9 3 -14 -4
f:<month-gone>	-7 -31 -5 -6 29 7 -1
f:<name>	-43 3 1 1 2 -1 10
f:<not>	17 4 -3 3 -14 10 -10
f:<number>	-11 -7 1 5 5 -6 -4
f:<office>	20 -14 -4 -6 -12 10 9
f:<organisation>	23 -7 -17 0 4 3 1
f:<person>	-1 -8 -1 2 -22 -4 21
f:<points>	-3 12 3 4 -6 -2 -19
f:<quality>	-17 12 3 -4 2 5 -11
f:<seat>	-16 -24 10 2 -1 6 1
f:<sender>	-17 3 -6 12 -6 -4 3
f:<span>	-18 -1 -10 11 0 3 -1
f:<taker>	0 5 15 -8 0 -8 -17
f:<v-agree>	-10 4 -11 14 -4 -6 0
f:<v-bear>	1 2 -2 5 0 -25 1
f:<v-begin>	-11 7 0 3 -7 -3 2
f:<v-buy>	-3 -10 -4 5 5 -3 -1
f:<v-deny>	12 -11 0 2 -4 -12 -1
f:<v-down>	-6 -4 2 6 1 -8 -8
f:<v-end>	5 -12 -12 6 16 2 -7
f:<v-impose>	-23 -1 1 -2 4 3 6
f:<v-lack>	-19 -24 -7 -13 -1 0 34
f:<v-propose>	21 10 2 -10 -20 -15 5
f:<v-refuse>	3 -8 9 1 -10 -3 -2
f:<v-return>	-2 33 3 -18 -15 -3 -7
f:<v-say>	2 -11 -1 7 -14 -13 9
f:<v-sell>	-10 -3 11 -10 0 4 2
f:<v-sign>	-8 1 -1 7 -10 -4 2
f:<v-stay>	-9 -4 -1 2 -1 6 1
f:<v-suspend>	-11 20 -6 5 -2 -11 -3
f:<v-target>	-21 5 2 -4 -2 7 5
f:<v-threaten>	-1 14 -3 9 -20 1 -7
f:<v-up>	-24 11 -1 -11 17 5 -9
f:?	-2 -6 7 25 -22 -11 -18
f:abolish	-2 -1 0 -12 14 0 -2
f:about	-8 6 11 -1 -11 -16 -1
f:absence	0 -2 12 -8 -1 0 -2
f:accept	3 -8 -2 5 -14 0 6
f:according	9 -1 15 -22 -3 5 -3
f:account	0 -3 13 -9 0 0 -6
f:act	-2 -3 -22 24 -3 0 2
f:action	0 0 -4 -10 15 -1 -2
f:addition	-3 -3 11 1 -4 -1 -10
f:additional	-2 -11 20 -9 -11 -3 6
f:affair	0 0 -9 -9 11 0 3
f:affected	0 0 14 -1 -5 -2 -6
f:after	0 -1 0 9 -1 -1 -18
f:afterward	-2 -2 6 7 -12 0 -6
f:again	1 17 -3 -3 -1 4 -15
f:against	-12 4 -3 1 2 0 2
f:ago	-8 -16 7 8 -13 -3 0
f:agree	-13 19 -2 4 -2 -5 -15
f:agreement	-5 -4 13 1 -4 1 -11
f:air	0 2 -12 -2 -6 0 15
f:airport	0 0 13 -8 -2 0 -5
f:all	-4 -5 -8 -3 23 0 -7
f:almost	0 -4 8 6 -14 0 -6
f:alone	-1 -11 4 -1 -1 -7 8
f:already	-5 1 -15 19 1 -7 -8
f:also	-5 4 -4 21 -15 3 -15
f:although	0 -3 17 -14 -5 0 0
f:altogether	0 4 9 0 -14 0 -5
f:aluminium	-1 3 -7 9 -1 0 -1
f:aluminum	-3 -12 12 -8 2 0 0
f:alway	0 -4 4 -21 12 0 0
f:amount	0 -7 6 -9 -14 0 16
f:an	10 -9 -5 -3 13 -11 1
f:and	-7 -11 -2 4 0 1 6
f:anew	0 13 -8 9 -11 -3 -5
f:announce	0 -6 -7 8 -7 -8 11
f:announcement	0 9 -12 -9 13 0 3
f:another	-9 4 18 -3 -14 -10 -2
f:answer	-1 -7 -15 -3 20 2 2
f:anybody	0 12 4 -23 4 0 -3
f:anyone	0 6 9 -2 -7 -1 -13
f:anything	0 8 -20 5 15 4 -13
f:anywhere	1 -2 13 -6 -7 0 -4
f:apart	0 -1 -16 20 -5 0 -5
f:apple	2 10 -11 -4 0 -2 6
f:apply	-4 14 8 -16 -5 0 3
f:approve	-4 -20 -7 13 -7 5 6
f:are	-16 1 5 0 4 0 -9
f:arithmetic	-1 5 7 -12 -1 0 -1
f:arrangement	2 -18 11 3 -11 6 -11
f:as	0 -15 0 11 -4 -2 0
f:asia	0 5 -12 4 0 0 3
f:aside	0 -4 10 3 -21 0 4
f:ask	7 0 20 -10 -3 -5 -16
f:asparagu	0 9 -14 4 -8 7 1
f:at	-26 9 -9 8 -1 14 -2
f:autumn	4 -5 -9 3 13 -3 -4
f:average	-5 -5 -12 19 -7 0 0
f:avoid	0 7 11 -11 -2 0 -8
f:away	0 -7 -11 12 7 -5 -4
f:back	-14 19 -4 -8 2 12 -15
f:badly	7 -2 5 -14 6 -1 0
f:banana	-1 10 7 -16 0 -2 -7
f:bargain	0 -1 -15 14 -4 0 3
f:base	0 17 -12 0 -7 0 0
f:baseline	0 -3 -19 12 2 0 4
f:basi	0 0 -8 2 10 0 -4
f:be	3 2 13 -9 -19 0 2
f:bean	-2 -18 15 0 2 -2 -16
f:bear	-2 3 2 4 -14 -4 6
f:became	6 0 -17 2 11 0 -4
f:because	-12 11 19 -27 -3 -2 -3
f:become	-4 2 24 -15 -8 0 -7
f:been	10 -15 -9 8 4 9 -4
f:before	-17 5 21 -4 -19 -16 1
f:begin	1 -12 -4 19 -19 0 6
f:between	-11 -16 3 -9 -2 7 14
f:bill	-3 -14 -10 9 -3 -5 13
f:boat	-2 -6 -5 -8 19 1 -8
f:both	1 15 -23 3 8 -8 5
f:brandy	0 -8 14 -14 0 -1 -1
f:bring	-8 -14 -9 16 9 -14 1
f:brussel	0 -3 11 -11 -4 0 1
f:build	-2 -1 15 -14 -6 0 5
f:building	0 -1 -8 -4 -1 0 12
f:bulb	0 1 3 -13 2 6 -5
f:burden	0 0 3 11 -6 0 -13
f:busan	-4 -7 16 -18 3 2 0
f:buse	-1 14 8 -17 -5 0 -6
f:but	-10 1 10 4 -2 -4 -10
f:butter	-2 4 -11 9 -2 -2 2
f:buy	-9 -16 1 3 -9 0 11
f:cabinet	0 -7 6 15 -16 -3 -15
f:call	-1 -4 -1 14 -9 -4 -6
f:can	-5 -8 8 -7 -15 2 14
f:cannot	1 1 4 -6 11 0 -16
f:canola	-2 0 -3 13 -12 -1 -9
f:capped	0 0 2 9 -11 0 -2
f:car	-6 -19 1 19 -10 -11 -6
f:carpet	-1 -4 4 0 -17 12 5
f:case	0 14 -9 -6 -2 1 4
f:cattle	0 -1 -13 11 -1 0 5
f:ceasefire	0 -1 -6 16 -7 -4 -8
f:ceiling	-5 -7 -25 17 9 -3 7
f:cent	-3 -8 11 -15 11 -1 -7
f:certain	-1 -4 21 -13 -3 0 -2
f:change	-7 -10 9 0 3 4 -14
f:charge	-9 8 6 -14 1 15 -3
f:chart	-2 -9 1 0 11 -3 -5
f:cheaper	0 0 -14 7 8 0 0
f:chicken	0 -6 -9 11 4 -1 -10
f:chief	-1 0 -3 11 -7 0 -2
f:chip	-2 -15 5 6 -13 -4 6
f:city	0 -1 -6 14 -12 0 4
f:claim	6 0 3 -17 8 -2 2
f:clarified	0 0 12 -11 -1 0 -2
f:clear	5 2 4 -9 3 0 -11
f:client	0 -1 16 -13 -1 0 -2
f:close	-7 -10 2 2 -2 -3 9
f:coconut	2 13 0 -12 -8 0 -1
f:cod	0 0 -1 -12 7 0 7
f:coffee	4 -13 -6 -8 11 3 10
f:collect	-15 3 -9 24 -18 -5 0
f:come	-13 8 7 -8 -3 2 0
f:company	-5 -2 -12 9 1 -4 7
f:compromise	-1 0 -4 -5 -3 0 11
f:concentrate	0 0 -13 4 5 0 3
f:conclude	-1 10 10 -9 -6 1 -15
f:confirm	-7 -3 0 6 -14 4 6
f:consequence	0 1 -10 10 -9 0 2
f:content	4 0 3 2 -14 -1 2
f:continue	-2 -13 -4 0 1 5 9
f:control	-2 0 5 0 -10 0 2
f:copper	-3 1 -5 -5 0 0 11
f:cork	0 1 10 -23 1 0 4
f:corn	0 -3 3 9 -12 -3 -4
f:correct	14 -4 2 -2 -4 0 -13
f:corrected	17 -1 0 -13 -9 0 -8
f:could	-20 4 -2 10 -15 -8 8
f:count	-7 3 -20 19 15 -5 -16
f:countervailing	0 0 -12 -4 15 0 0
f:counting	0 6 -8 -17 10 5 2
f:country	-15 -5 -4 10 -8 -13 10
f:course	0 5 11 -16 -6 0 3
f:custom	7 -2 10 -2 -11 0 -5
f:dated	0 0 4 -11 3 0 0
f:day	6 3 3 -9 -4 -2 3
f:deal	-18 -14 -12 23 -20 -8 14
f:decide	-9 3 17 -8 -19 -3 3
f:decree	-4 1 9 -2 3 -3 -16
f:delay	0 0 -12 10 -2 0 3
f:delegation	2 0 -1 -11 -1 0 8
f:deny	11 -7 -5 2 2 -1 -5
f:depend	-1 11 2 -7 -7 0 1
f:desk	-1 -3 0 -7 -9 0 13
f:device	0 0 12 -11 1 0 -5
f:didn't	-2 -10 16 -1 -12 0 0
f:die	0 -4 -12 -5 13 5 -4
f:difference	1 2 7 -18 7 6 -13
f:discussion	0 0 -12 14 -6 0 2
f:dispute	-4 -3 0 -9 2 11 0
f:do	-9 16 -2 -7 5 -6 -3
f:doe	1 -11 -8 22 -1 0 -16
f:don't	-14 19 -1 -13 -1 -2 4
f:done	5 -26 8 -5 10 0 2
f:door	-2 -3 10 -8 -3 0 3
f:down	-16 -10 -11 9 2 1 10
f:draft	13 0 0 -3 0 -2 -7
f:drawer	-2 -3 5 -16 1 0 9
f:drop	8 -15 -14 7 8 0 3
f:drug	0 -1 -14 16 0 0 -3
f:dry	0 -4 -2 14 -13 0 -1
f:during	-6 -14 14 -1 -1 -7 -1
f:duty	0 4 -10 10 8 -12 -12
f:earlier	7 -1 7 -11 -5 0 1
f:early	0 3 2 -9 15 0 -12
f:earth	-2 10 6 -13 -11 2 9
f:easter	-3 4 -19 -15 21 -1 2
f:economy	0 1 -2 -2 12 -3 -7
f:effective	-3 0 -14 7 -3 0 10
f:either	-7 0 -10 9 7 0 -11
f:else	3 2 -13 6 18 -3 -18
f:elsewhere	0 1 11 -8 -4 0 -3
f:embassy	10 0 -8 -10 5 2 -6
f:emergency	2 0 -13 4 15 -5 -16
f:end	-1 -7 11 -4 8 -11 -14
f:energy	-3 -9 -7 12 -6 -2 7
f:engine	0 5 9 0 -13 4 -7
f:enough	0 13 -8 -14 7 -1 1
f:entity	0 -5 -9 17 -8 0 -2
f:entry	4 9 -18 1 10 0 -9
f:error	11 1 1 -8 0 0 -8
f:even	6 -5 3 -14 4 -1 1
f:evening	-11 -14 -7 -16 3 -4 28
f:event	-1 11 -2 -3 -6 0 -3
f:ever	10 2 -13 2 8 11 -24
f:every	-3 -3 -11 7 5 5 -2
f:everybody	-8 -1 12 -7 14 -6 -18
f:everyone	-2 3 -13 -8 19 3 -4
f:everywhere	0 -12 0 10 0 0 -12
f:except	-2 2 -9 -1 12 0 -6
f:exclusion	-1 2 12 -5 0 0 -13
f:exempt	-5 -1 13 -2 -12 -4 0
f:exist	15 -7 -3 -5 4 -1 -8
f:expect	-4 12 8 -14 0 -8 -2
f:explain	2 -5 1 5 1 0 -16
f:export	-7 3 3 6 -13 1 0
f:exporter	0 -11 5 2 1 -3 1
f:extend	-2 -4 11 -1 -9 0 -1
f:extension	-3 -2 5 -16 17 -3 -3
f:extra	0 2 0 -11 13 -1 -2
f:face	1 3 -6 8 5 -4 -12
f:fact	2 0 10 -4 -3 0 -10
f:factory	-5 2 11 -5 -6 -2 -1
f:fail	-1 15 -14 7 -9 -2 -3
f:fall	-1 12 -5 8 0 -8 -16
f:false	17 -3 -18 -6 3 6 -12
f:far	0 4 -11 2 -1 5 4
f:farm	-3 5 4 -13 5 -4 7
f:fear	0 11 -5 5 -11 -2 -3
f:fee	-4 -4 8 2 3 -1 -19
f:fentanyl	-18 -5 21 -19 10 0 -8
f:fertiliser	0 1 12 -17 -5 0 5
f:few	-7 0 14 2 4 0 -18
f:fiction	13 -2 -3 -1 0 0 -9
f:fight	0 -9 -1 -14 11 0 8
f:figure	15 -3 -8 19 -19 -11 -6
f:final	0 -5 -12 -12 12 0 13
f:firm	-5 4 -16 19 -3 -1 -5
f:first	-1 -1 1 -12 6 -9 11
f:fish	-2 0 -7 0 13 6 -13
f:fix	6 -13 4 6 -8 0 -2
f:flour	0 5 4 6 -13 -2 -4
f:follow	-6 -5 12 -3 -13 -6 7
f:followed	-13 -5 4 3 0 -6 5
f:food	0 -2 -22 16 11 -5 -4
f:for	-10 4 11 0 -6 -8 -8
f:force	9 -11 -5 6 -11 -8 12
f:forced	-1 -9 4 -13 11 0 -2
f:foreign	-1 -4 -11 8 1 0 4
f:forget	0 -6 -3 -12 11 5 -1
f:framework	0 -8 -12 12 11 -5 -5
f:franc	0 13 -12 -3 -2 -1 1
f:free	9 -15 -11 -5 15 -12 12
f:from	-10 9 -5 7 -8 2 3
f:fruit	-1 4 1 -12 12 -4 -6
f:fuel	0 0 -2 -13 8 0 7
f:furniture	-3 1 0 3 7 -4 -12
f:gained	0 -1 -3 -10 14 0 -6
f:gap	-1 2 11 -9 -2 0 -4
f:garment	-1 -3 18 -11 -12 6 -10
f:geneva	-9 -1 2 4 -25 6 14
f:get	-7 -11 -27 16 11 2 9
f:give	-3 -9 -9 2 14 0 1
f:given	-6 10 -20 12 6 -4 -5
f:glove	0 9 -6 -12 5 0 0
f:go	-6 11 -11 -1 8 0 0
f:good	-5 5 8 4 -7 -8 -11
f:grape	-1 4 8 -13 -8 0 6
f:grow	-6 -1 2 -16 12 3 -3
f:gyeongju	0 0 5 -13 -1 0 6
f:had	-7 -24 1 1 5 17 -3
f:half	-15 -4 -3 12 2 2 -10
f:hand	1 -7 -17 10 -8 -1 13
f:has	2 6 -4 -10 8 1 3
f:have	-8 -9 1 13 -15 9 -2
f:having	8 -7 -13 0 6 -3 3
f:he	-3 -5 -14 -13 16 -26 24
f:hear	-5 -4 12 -20 -18 0 20
f:heard	0 2 13 0 -8 0 -12
f:hearing	-1 -1 -19 -12 4 0 17
f:height	0 -3 -2 -9 6 10 -8
f:help	0 0 14 -5 -9 0 -2
f:her	0 8 -5 8 -1 6 -17
f:here	8 7 3 -13 -14 -1 7
f:higher	-1 12 2 -11 -7 19 -13
f:highest	-5 0 -28 8 1 28 -16
f:him	9 -4 0 -17 0 -3 8
f:his	6 0 -22 3 1 -7 16
f:hit	-4 7 1 -15 4 -1 4
f:hold	-4 0 -1 -11 8 -6 9
f:holiday	-3 3 -11 12 -4 0 3
f:home	-5 9 6 -9 -3 -2 -1
f:hope	-7 -3 0 0 -6 -1 10
f:hour	0 -1 5 9 -14 -4 -1
f:house	-1 -12 -2 10 -14 2 6
f:how	0 5 -10 8 1 2 -5
f:i	3 -2 -5 0 -2 11 -1
f:i'd	-2 -3 -11 -8 0 0 19
f:i'm	4 0 1 -13 2 2 -6
f:i've	-1 -12 0 -1 -2 0 13
f:ice	-1 1 -17 15 -12 0 8
f:idea	-3 -1 -3 -4 0 -1 11
f:if	-7 23 13 -11 -17 2 -17
f:immediately	-3 0 -12 8 -9 0 10
f:import	4 5 -8 -6 11 2 -4
f:impose	-2 5 1 14 -17 3 -17
f:in	-6 -6 2 -23 16 16 7
f:included	-3 -12 -3 4 9 -1 -2
f:including	-1 -4 8 6 -14 0 -6
f:increase	-6 12 2 -11 12 -1 -12
f:industrial	0 -3 11 -3 -8 0 0
f:industry	7 1 11 -13 -11 0 3
f:initial	0 -3 -14 13 -4 0 5
f:insist	0 0 -15 12 0 0 4
f:insulin	0 0 11 -15 -3 0 7
f:into	0 7 5 -16 -4 -1 6
f:introduce	0 -2 11 -1 -4 0 -5
f:investment	0 -1 -9 11 8 0 -12
f:is	20 -5 -3 -5 -4 -21 9
f:issue	3 5 3 -19 8 0 3
f:it	15 1 -15 -2 4 4 4
f:it'll	-1 -1 -10 5 3 0 3
f:its	-11 -4 -4 3 12 6 -9
f:judgment	0 5 -1 -14 9 0 0
f:juice	0 -11 -3 4 0 -6 11
f:keep	-11 -5 3 1 7 1 -15
f:kind	-2 -12 5 4 2 0 -2
f:know	-7 -2 -3 -5 14 -4 3
f:lack	0 -1 -9 -2 -7 0 17
f:lamp	0 0 -11 13 -3 0 -2
f:land	-2 -3 -3 -5 13 -2 -1
f:lapse	-2 2 9 3 -15 8 -9
f:last	-6 7 7 -11 -20 14 11
f:later	3 -6 -21 2 15 0 0
f:latter	0 1 12 -16 -6 0 4
f:laugh	0 4 9 -13 -4 -1 -3
f:law	11 -8 -1 -15 16 -2 -2
f:lawyer	-4 -5 5 -15 5 -5 11
f:lay	0 5 -5 -9 -2 5 11
f:led	0 3 -14 0 4 0 6
f:legal	0 0 7 -14 7 0 -1
f:less	-9 -9 0 10 -7 -5 3
f:let	-13 -19 20 0 -10 10 -4
f:letter	-4 -2 1 -4 -8 -7 14
f:level	-4 7 21 -22 2 4 -12
f:levy	0 9 7 -4 -14 2 -4
f:licence	-3 8 0 -21 -6 7 8
f:like	5 9 2 -12 4 -6 -5
f:line	5 -11 8 -12 11 -3 -7
f:list	-11 -12 -5 21 1 -11 -11
f:listed	0 -5 -11 18 -6 0 -3
f:little	0 -11 -6 13 -5 -4 4
f:lived	-5 -2 3 -15 15 0 -6
f:lobster	0 2 -16 -6 16 0 6
f:london	-1 -4 11 10 -19 -5 -3
f:long	-4 -11 3 7 -5 -6 4
f:look	11 -10 4 3 -2 -2 -6
f:lorry	-2 -9 -1 12 -10 8 -3
f:lose	0 4 -24 -6 13 -2 16
f:lower	-7 -6 9 -10 -5 5 10
f:lumber	0 -5 15 -1 -10 0 -9
f:lunch	1 4 -2 -18 -3 -1 12
f:m	0 10 6 -1 -13 -1 -7
f:make	8 -6 -3 5 -5 17 -13
f:maker	-1 -11 -3 4 6 0 1
f:market	-5 0 2 7 -14 3 -1
f:match	0 -1 0 -14 13 5 -6
f:matter	-6 11 0 -5 -8 0 6
f:may	-6 -1 13 0 -9 -10 1
f:me	8 0 3 -1 -13 0 -1
f:meal	0 0 -7 3 11 0 -8
f:mean	-10 7 -11 9 -9 -4 12
f:meant	-1 -8 11 -19 -7 -1 15
f:meantime	-1 -3 -5 19 -10 0 -13
f:meat	-1 -7 16 -6 -12 0 1
f:media	-1 -1 -7 -11 5 0 13
f:medicine	-7 -8 -3 10 -10 2 5
f:member	-14 8 0 6 -15 3 0
f:memorandum	0 0 -1 14 -3 -1 -13
f:men	0 0 -7 -5 11 0 -1
f:merely	0 0 10 -2 -3 0 -5
f:middle	0 6 -3 -8 -7 13 -3
f:midnight	0 -1 11 -1 -4 0 -8
f:milk	-4 16 -1 -1 -4 -1 -17
f:mind	-2 -8 -13 16 8 0 -10
f:mining	0 7 -9 -11 11 0 -2
f:minister	-1 -2 -11 -2 -16 -1 25
f:ministry	13 -2 -17 16 -3 -1 -7
f:moment	0 3 -15 2 0 -1 7
f:monday	0 -3 11 -1 -9 0 -1
f:month	-1 -5 10 -5 1 -1 -4
f:more	-15 -5 -5 16 -9 15 -11
f:most	-4 -14 13 -13 8 -9 1
f:move	-3 0 13 -5 -7 -1 -3
f:mr	-1 -13 4 -2 -10 9 8
f:much	-3 -22 15 -7 -1 6 1
f:must	9 -11 5 -6 5 -7 -2
f:my	3 8 -11 9 3 -4 -10
f:named	-2 -3 -12 18 -4 -3 -4
f:nearly	7 9 7 -7 -16 -4 -10
f:need	-13 -10 -2 -10 1 1 18
f:negotiator	0 -1 -12 18 -12 0 2
f:neither	0 13 -9 9 -10 0 -9
f:never	18 6 -11 11 -7 10 -26
f:new	-19 -11 12 -7 9 -7 -2
f:next	0 -19 2 20 -8 5 -19
f:night	6 0 -11 11 -11 0 3
f:nil	-2 2 0 -14 11 0 3
f:no	24 2 -10 -6 -4 9 -5
f:nobody	-13 2 -4 1 9 11 -8
f:noon	0 -6 13 -7 7 0 -11
f:not	19 -3 0 4 -16 -10 -1
f:note	2 7 9 -4 -20 5 -3
f:nothing	-15 0 -8 12 6 0 -5
f:notice	-8 8 3 -4 2 3 -13
f:now	-33 24 -14 -10 16 -6 2
f:obtain	0 -1 10 -14 5 0 -1
f:of	-9 -4 3 -8 2 8 8
f:off	-17 -1 5 -4 18 -11 -16
f:offer	-2 -2 -11 2 -6 -3 18
f:official	-1 -1 19 -13 -13 0 2
f:oil	-10 -8 10 -2 4 -5 -7
f:old	-11 2 10 -1 0 -6 -11
f:older	4 -11 -10 8 9 -1 -4
f:on	-22 8 1 -5 2 -1 3
f:once	-2 -4 10 4 -12 -7 0
f:one	-13 -8 9 -13 14 -16 4
f:only	-2 -6 -3 -11 17 -8 3
f:or	-14 6 -3 -6 5 -7 10
f:orange	-3 -9 11 -11 -3 -2 15
f:order	-3 -7 2 2 9 -6 -13
f:ordinary	5 -23 6 6 -2 -9 -13
f:osaka	0 0 -13 -4 7 0 10
f:other	-6 -7 3 5 4 -2 -13
f:otherwise	-2 -3 11 -11 -4 0 5
f:our	-13 19 -1 -5 -5 -2 -1
f:outside	-3 -5 -11 12 -1 0 4
f:over	-23 2 6 -8 6 -7 4
f:overall	0 0 -13 15 -3 0 -1
f:owe	-1 3 13 -5 -10 0 0
f:own	0 -17 4 3 7 3 -11
f:pact	-2 -13 3 -5 0 -1 9
f:palm	-1 -15 2 -1 8 -1 6
f:paper	7 10 -13 1 -5 -1 4
f:parliament	-2 7 -13 5 -7 -2 11
f:part	-15 -9 -1 0 -3 4 11
f:particular	0 0 2 -12 0 0 11
f:party	-2 -7 9 -11 -6 0 12
f:past	-1 5 3 -10 1 0 0
f:pause	-7 -6 -2 11 4 5 -17
f:pay	4 0 2 -8 8 -18 3
f:peace	0 6 3 -15 0 5 -2
f:peak	0 4 0 -11 9 0 -1
f:penalty	0 0 5 -13 -1 0 9
f:pencil	0 -6 14 -12 1 0 -4
f:people	-7 -9 0 2 -5 -1 12
f:per	-4 -3 15 -15 5 0 -6
f:permit	-1 15 -14 -7 -1 0 7
f:phase	0 -1 18 -9 -2 0 -10
f:phone	-6 -5 -3 -14 9 6 10
f:phosphate	-1 -2 -7 -11 15 0 0
f:pineapple	0 2 -2 -15 7 6 -5
f:place	5 -6 -7 -4 22 0 -15
f:plaintiff	0 0 11 -3 -8 0 0
f:plane	-2 -2 -10 11 -3 0 3
f:plant	0 3 8 -11 -9 0 4
f:plastic	-1 1 -2 -10 4 0 8
f:point	5 4 -10 -2 12 -6 -5
f:port	-4 -10 12 -7 14 0 -13
f:post	0 -11 -11 0 -23 -1 26
f:potatoe	0 7 0 -14 6 -4 -5
f:power	0 -5 0 -10 1 -4 15
f:practice	0 0 13 -14 -1 0 -1
f:precursor	0 -1 -6 -7 11 0 3
f:present	-3 23 -33 17 -18 -3 6
f:price	-10 7 11 4 -14 -7 -7
f:printed	4 12 -7 -13 2 0 -3
f:proclamation	-3 -13 -16 12 2 -3 9
f:producer	0 0 13 -14 0 0 -1
f:product	-7 -11 7 -1 -9 0 9
f:prolong	0 10 10 -5 -4 -7 -12
f:promise	3 -12 7 5 0 -5 -13
f:proposal	1 9 -8 -3 -12 0 8
f:propose	-1 5 -6 -17 -7 -1 20
f:publish	-14 -8 8 -6 0 2 6
f:pure	0 0 -13 10 -1 0 0
f:put	-7 3 3 -9 8 -26 3
f:quantity	0 0 5 9 -1 0 -13
f:quarrel	-3 13 -8 -2 4 -2 -1
f:quarter	0 0 9 1 -12 0 3
f:quota	-8 -14 10 -2 -4 -2 4
f:quote	0 7 1 0 -13 2 -2
f:radio	-1 5 4 -11 -5 0 1
f:rare	-2 10 6 -13 -11 2 9
f:rate	3 10 -7 0 0 20 -18
f:rather	-5 -3 1 -13 3 -3 13
f:reach	-6 -4 -14 3 6 -1 9
f:read	-2 -5 4 4 11 -5 -15
f:ready	-1 -7 6 -4 -9 0 12
f:reason	-5 -12 3 -21 9 0 16
f:receive	0 11 -3 5 -6 0 -12
f:reciprocal	-14 3 8 -15 8 2 2
f:record	0 14 0 0 -7 -7 -4
f:reduce	0 -3 13 -6 -3 0 -1
f:reduction	0 0 -9 15 -8 0 -1
f:refrigerator	0 0 7 3 -11 0 0
f:refund	1 -1 -9 -7 14 0 1
f:refuse	-1 -4 15 -9 -5 0 -2
f:regretted	0 0 -8 11 0 0 -6
f:remain	-6 -3 -8 11 14 1 -23
f:remember	-3 3 4 -13 -8 -4 10
f:remove	0 4 -14 -8 17 -1 4
f:renew	-4 -2 -12 0 19 0 -4
f:renewal	0 0 0 -12 11 0 -2
f:reply	9 8 -2 -11 -2 13 -11
f:reporter	-9 0 -12 23 -23 5 0
f:respectively	0 -5 9 -13 -1 0 8
f:respond	0 -5 9 8 -11 0 -4
f:rest	-5 0 -5 3 14 -4 -12
f:rested	0 0 -8 -3 13 -1 0
f:retain	0 -3 4 5 -12 0 0
f:return	-2 18 -5 -5 -3 -9 2
f:revive	0 14 0 -11 -7 0 -6
f:right	4 13 -7 -3 -1 -6 -1
f:rise	3 -1 4 -2 4 4 -17
f:room	5 -1 -11 10 9 0 -17
f:round	5 -13 10 -7 -9 3 9
f:run	-8 -1 13 -4 -2 0 -8
f:sack	0 0 -11 1 1 7 0
f:safeguard	-1 -6 4 11 -11 0 -7
f:same	7 11 -1 -10 -3 10 -3
f:say	8 -8 1 6 -2 -5 -6
f:scale	0 0 -1 11 0 0 -11
f:seafood	0 0 -10 13 0 0 -4
f:season	0 8 -1 -14 9 7 -13
f:section	-9 -7 13 -12 18 -6 -25
f:see	-6 10 13 -15 -3 -8 -2
f:seed	-2 -1 -11 10 -6 1 7
f:seem	0 -3 14 -13 2 0 -6
f:sell	-2 -5 19 -13 -3 -1 2
f:semiconductor	0 -2 -12 12 1 0 1
f:senator	0 3 -1 2 -11 0 5
f:send	1 -3 -6 -15 6 5 11
f:sesame	0 4 1 -13 6 -1 0
f:set	2 0 -5 9 -5 -8 2
f:settle	-2 0 -5 -3 0 -1 12
f:shall	-2 0 -1 15 -2 -1 -12
f:she	-12 3 0 0 4 3 -1
f:shelf	0 13 1 -11 -8 0 -5
f:shoe	-1 -7 1 0 -12 0 11
f:short	0 7 0 0 6 -2 -14
f:should	7 18 6 -12 -21 -3 -2
f:shrimp	0 -1 26 -14 -10 0 -12
f:shrink	0 0 15 -7 -6 0 -4
f:shut	-3 5 8 -12 -3 0 -1
f:side	-15 -12 12 6 -11 -2 -4
f:sign	-1 -11 -3 12 -2 -4 -2
f:signature	5 -8 4 -15 -5 -2 16
f:silent	0 -6 -8 13 -2 0 -1
f:since	-9 -7 4 6 6 -5 -17
f:single	0 -1 -4 -14 3 0 14
f:sit	6 -8 -8 1 -12 -2 15
f:sleep	-6 14 2 -2 -1 -2 -17
f:slip	11 -1 -8 2 -6 0 -4
f:small	-4 -10 -7 12 7 0 0
f:social	-3 -1 -8 -15 5 0 17
f:some	1 -5 -4 -4 10 -8 3
f:soon	3 -3 1 4 -15 0 4
f:sorghum	0 -2 2 8 -11 0 0
f:sorry	12 3 -2 -10 -4 0 -9
f:soybean	-2 -12 -14 12 5 -5 2
f:special	-1 7 -15 11 0 0 -4
f:speculation	-12 0 -12 15 -1 0 1
f:spice	0 -1 2 -14 13 0 0
f:spirit	0 -14 -6 7 11 0 1
f:spoken	5 15 -13 -5 2 -1 1
f:sprat	0 2 -5 17 -17 0 0
f:spring	0 6 15 -12 -12 3 -6
f:standard	0 0 -12 12 4 0 -6
f:standstill	-4 10 8 -19 -2 0 -5
f:start	-6 0 -13 31 -27 -5 -6
f:stay	0 1 -2 1 -8 -9 12
f:steel	-13 -25 8 2 -11 -9 14
f:step	-6 5 -12 9 -6 8 3
f:still	-19 -12 11 -6 1 -6 4
f:stockfish	0 0 -9 14 -10 3 -1
f:stockholm	0 0 5 5 -22 0 4
f:stop	-1 6 4 3 -10 9 -13
f:strike	0 1 -15 8 -2 0 6
f:study	0 0 -10 13 -5 0 0
f:subject	-4 -1 -10 15 -2 -1 -1
f:such	26 -11 -7 3 5 -11 -14
f:sugar	0 -3 1 9 -2 0 -16
f:sum	-8 -6 8 5 -11 -3 1
f:summer	-3 -19 11 -6 11 3 -20
f:summit	-1 6 1 0 -12 6 -1
f:surcharge	4 -11 -2 -19 14 -1 10
f:suspend	2 13 0 7 -8 -9 -17
f:suspension	-7 4 -6 5 -11 4 9
f:take	4 -9 2 -14 10 -6 7
f:talk	-19 6 5 0 -19 2 4
f:talked	3 3 -12 12 -12 0 1
f:tariff	-11 -18 2 -4 10 6 0
f:tea	0 8 -16 10 4 1 -14
f:team	0 -1 -13 -1 -4 0 16
f:television	2 -4 14 -14 -8 0 6
f:tell	2 4 -8 16 -19 -3 -1
f:ten	-2 -6 12 -10 -4 0 2
f:term	-6 -13 8 4 -4 -3 -4
f:text	0 -12 11 -4 -3 -2 -1
f:textile	0 5 5 -16 -3 0 10
f:than	-13 -1 -12 12 -3 0 6
f:that	-6 12 0 -5 5 8 -7
f:the	4 -4 0 1 3 3 -9
f:then	-25 25 -12 -5 4 12 -8
f:there	8 6 -5 -12 -6 3 10
f:therefore	-1 -1 15 -9 -13 -1 5
f:these	-5 20 0 -21 -3 1 4
f:they	3 7 -18 5 -5 6 10
f:they'd	0 14 -5 -2 -10 0 0
f:they're	0 6 0 -11 0 0 3
f:thi	-17 0 0 -8 9 5 1
f:think	0 0 -4 -15 15 -2 3
f:those	-17 11 -9 9 -4 6 -9
f:thousand	11 8 -1 -10 -10 -2 -2
f:threat	-12 0 -8 -3 -4 0 20
f:threaten	1 0 -12 14 -9 -5 4
f:three	3 3 -1 10 -3 -3 -16
f:thu	0 -2 3 8 -14 0 -2
f:tied	0 0 6 -12 2 0 4
f:timber	0 -4 -9 18 -7 -2 -4
f:tin	-2 0 -3 -11 -1 10 4
f:tinned	0 2 -14 -3 11 0 0
f:to	-12 8 6 2 -14 -4 2
f:together	-4 3 4 1 0 0 -15
f:tomatoe	-2 -4 -3 -4 1 0 11
f:too	0 3 -5 -9 5 2 8
f:top	-10 7 -1 -3 -2 -12 10
f:total	-3 2 5 -12 4 -3 6
f:tractor	-1 10 -11 10 -6 -2 0
f:trade	0 6 -2 -11 4 -3 6
f:treat	0 -1 -11 8 -6 0 7
f:treaty	1 1 1 7 0 -3 -16
f:truce	-2 -11 17 -1 -6 -12 -4
f:truck	2 -1 10 -8 1 0 -5
f:true	6 0 5 -16 5 -2 -4
f:turbine	0 0 9 -12 3 0 0
f:turn	-2 13 1 -10 7 -3 -11
f:twice	3 -11 -2 10 13 2 -27
f:two	-15 6 -4 0 5 1 -2
f:type	6 1 0 -11 0 0 0
f:tyre	0 -7 11 -3 -4 0 0
f:under	1 -5 0 -14 14 -10 4
f:undertaken	0 4 -13 10 -7 0 4
f:unlawful	0 0 10 -15 0 0 -3
f:unreliable	0 -5 -15 24 -9 0 -6
f:until	-13 5 9 -3 -2 3 -10
f:untouched	0 -3 -14 5 4 0 6
f:up	-7 0 2 3 -3 9 -9
f:us	17 0 4 -10 0 4 -15
f:use	3 -1 -14 2 -2 -5 17
f:used	-3 -13 12 1 2 -4 -10
f:video	-2 -6 17 -7 -10 0 2
f:visit	-2 -2 15 -6 -12 -3 3
f:vote	6 1 1 -12 -3 -4 10
f:wait	-5 -14 -4 -2 4 0 12
f:want	-12 15 -1 -19 -11 9 18
f:warn	-3 12 1 3 -5 -2 -18
f:was	6 -2 -5 2 13 7 -18
f:watch	0 0 -10 -7 3 0 13
f:watche	0 14 0 -8 -10 6 -4
f:we'll	-6 13 -3 -1 -1 0 -5
f:we've	-3 0 -2 11 -8 -3 0
f:wednesday	0 0 -22 24 -3 0 -2
f:week	-6 -4 12 -1 -13 -8 3
f:well	-6 0 5 -13 5 1 4
f:were	2 0 5 -11 -3 13 0
f:what	-14 -35 6 2 17 0 0
f:wheat	0 -13 -6 18 8 -5 -19
f:when	-17 0 -5 -10 11 -5 12
f:where	-18 -6 3 -2 7 3 0
f:whether	-6 -8 6 -17 4 -4 15
f:which	-17 -15 1 2 13 -6 -2
f:while	-4 0 -1 4 -24 0 15
f:who	-12 14 13 -9 -12 -10 3
f:whoever	7 -4 2 -16 6 -2 0
f:whole	-1 -5 -16 -26 24 -2 12
f:whose	3 -3 -2 6 -19 3 8
f:will	12 3 -4 8 -21 4 1
f:wind	0 0 15 -13 -1 0 -4
f:wine	9 -4 13 -6 -9 -7 -2
f:wish	4 11 -1 -10 0 0 -10
f:with	-8 -13 -7 9 11 3 -7
f:withdraw	0 -15 -9 15 -6 -1 9
f:within	-8 0 -13 2 18 -3 0
f:without	-15 3 9 2 -19 2 1
f:won't	-6 -4 20 -16 -9 -1 3
f:wool	-1 -9 12 -8 0 0 2
f:worker	-1 3 4 -12 6 0 -1
f:working	0 -2 15 -11 -3 0 -3
f:worse	-3 -5 -2 13 -4 -2 -5
f:worst	-8 5 8 -13 1 9 -15
f:worth	-6 -4 21 -16 -4 -5 3
f:would	-16 27 10 -17 -30 -1 7
f:write	0 4 4 -12 -13 -8 13
f:wrong	30 -3 -2 0 -20 -6 -27
f:year	-15 -3 8 -9 13 8 -12
f:yet	-11 -9 15 -8 -1 0 2
f:york	-1 -3 -2 11 -4 0 -5
f:you	7 10 6 5 -10 -11 -21
f:zero	-7 3 0 20 0 -5 -24
f:—	20 5 2 6 -27 -6 -12
falling	-17 13 -1 0 0 -6 -2
first-of-paragraph	1 -8 5 6 -6 -8 -1
form=digits	-20 -2 -1 5 -3 -7 9
form=fraction	1 4 3 -13 -5 -5 9
form=free	14 -65 0 0 0 -24 5
form=signed	-9 -3 3 8 2 -12 -3
form=word	5 6 -1 -13 1 25 -9
form=worked	5 -7 32 -25 -2 -10 -14
formerly after	-13 -11 -2 3 7 -2 4
formerly before	-15 -1 -1 -4 12 2 -6
formerly column	-2 -21 -28 0 39 -16 -12
formerly heading	-2 -18 -30 -1 41 -11 -14
formerly led	-2 -6 -9 4 16 -3 -12
formerly low	-16 -3 -8 -3 26 -1 -13
formerly part	-24 -9 0 0 13 0 -2
formerly rest	-20 3 2 -1 7 -2 -3
half=from	-25 -11 7 -11 14 4 -12
half=from future	-5 -35 33 -36 -11 13 9
half=from modal	3 -30 42 -6 -17 -6 -24
half=from past	-7 -2 -48 34 13 -5 7
half=from perfect	-7 26 -39 3 24 -1 -7
half=from pluperfect	-1 14 -13 -12 13 -3 -2
half=from present	-22 -7 1 -3 6 6 -4
half=from verbless	-1 -7 26 -9 -13 -2 -11
half=no	-7 -2 8 5 -2 -13 -4
half=no future	-3 -2 2 11 -4 -11 -8
half=no modal	-9 3 7 -4 7 -11 -3
half=no past	-8 -5 -9 -1 9 5 1
half=no pluperfect	5 -11 -12 9 -2 1 2
half=no present	-6 4 9 1 -11 -6 -2
half=to	4 -3 -13 7 -11 0 12
half=to future	2 4 -22 11 -9 -3 4
half=to modal	12 4 -39 2 -6 1 8
half=to past	-6 -9 45 -36 -9 0 -11
half=to perfect	5 -25 12 1 -4 0 -10
half=to pluperfect	-7 -10 22 -15 1 -5 1
half=to present	-5 7 -29 12 8 3 10
half=to verbless	0 -10 -25 25 -7 1 9
has-future	-7 4 2 2 -12 3 3
has-gerund	1 7 -2 -4 8 -12 -3
has-infinitive	0 6 5 -10 -14 -3 6
has-participle	2 -1 -11 14 12 -3 -19
has-past	1 -14 -8 4 13 5 -11
has-perfect	8 -13 5 -8 0 -12 6
has-pluperfect	1 -10 -10 0 8 0 0
has-present	2 7 6 1 -11 -12 -2
heading:after	0 13 3 -12 -4 -1 -4
heading:april	-2 -7 -9 5 13 -1 -10
heading:at	0 -15 -15 -10 -11 27 -4
heading:august	0 -4 -10 9 12 -8 -8
heading:before	-2 -13 -32 -19 47 -16 -16
heading:china	0 -3 -5 -2 13 -4 -4
heading:december	0 -4 9 3 -16 5 -5
heading:duties	0 -3 -11 -3 13 3 -4
heading:duty	-7 4 10 7 -21 9 -20
heading:ends	0 20 -14 -8 -5 -3 -3
heading:february	0 -5 -10 12 -4 6 -3
heading:from	-2 6 -33 34 -20 -9 -3
heading:goods	-1 -7 -3 13 -3 0 -7
heading:if	-1 39 -21 -23 -15 -12 -12
heading:into	-3 -1 2 -22 8 5 1
heading:it	0 11 -9 -9 6 -5 -4
heading:july	0 -12 -10 2 -3 8 9
heading:korea	0 -9 5 10 -10 -2 -5
heading:lapses	0 13 -7 -3 -4 -1 -1
heading:list	0 -4 14 -6 -4 0 -4
heading:march	0 13 -11 0 4 -7 -11
heading:may	0 -7 -15 6 12 4 -7
heading:new	-1 -3 19 -31 7 3 -9
heading:november	0 0 -10 7 9 -5 -4
heading:now	-2 -5 36 -14 -27 -5 -18
heading:peak	0 -8 -14 -8 -13 24 -4
heading:rate	-9 -10 7 17 -15 -10 -28
heading:the	-5 14 -19 -10 5 15 -2
heading:to	0 -8 2 12 -3 -4 -11
heading:today	-1 -17 42 -16 -22 -12 -11
heading:truce	-2 22 0 -13 0 -11 -24
heading:under	0 -6 6 -15 1 0 4
heading:until	-2 -16 8 -6 12 -15 -10
heading:us	0 -3 6 -12 11 -4 -3
heading:without	0 30 -21 -8 -9 -7 -6
headline	-3 -19 2 7 -5 -1 9
highest	10 6 -9 -5 -5 14 -5
highest false	7 -44 15 0 1 -3 5
highest over 80	10 -57 0 6 -9 14 6
highest true	6 29 -25 -6 -7 18 -10
highest under 80	7 19 -9 -9 -1 6 -11
intending after	1 -20 -24 5 -13 -11 29
intending before	16 -5 -7 -3 -9 -7 4
intending column	0 -9 -21 -25 -9 -1 33
intending heading	0 -9 -23 -26 -10 -1 35
intending led	3 -9 -7 -24 -13 -13 29
intending low	2 -7 -11 -25 -23 -27 40
intending part	16 -13 -22 -10 -10 -16 24
intending rest	-3 5 -6 -3 -18 -14 18
joined=	-13 7 -27 9 -12 16 10
joined= higher	-6 12 -12 -16 -4 18 -4
joined= lower	-4 -23 -17 25 -19 -9 18
joined= same	-1 11 -9 -3 6 3 -13
joined=( higher	0 8 -5 -14 9 0 -3
joined=(now	-1 -4 14 -5 -4 0 0
joined=,	-3 0 4 -7 -13 -9 17
joined=, against	0 -12 -6 1 12 -1 -4
joined=, against higher	0 -12 -3 6 6 -1 -2
joined=, and it was	0 -2 -4 -6 15 -1 -5
joined=, and lower	0 -3 8 -17 -12 0 13
joined=, and same	0 0 -11 4 10 -1 -3
joined=, cars	0 -2 10 -6 -2 0 0
joined=, close to the	0 -1 -3 9 -2 1 -9
joined=, close to the higher	0 -1 -3 9 -2 1 -9
joined=, down from	-1 4 -2 -4 11 -7 -11
joined=, down from higher	-1 4 -2 -4 11 -7 -11
joined=, higher	-1 -2 -2 -5 -2 -8 15
joined=, in place of	0 -5 -11 14 -4 6 -3
joined=, in place of higher	0 -5 -11 14 -4 6 -3
joined=, indonesia	0 0 10 -12 -5 0 5
joined=, instead of	0 -1 11 3 -17 0 -5
joined=, instead of higher	0 0 1 8 -12 0 -4
joined=, is	0 -2 13 -4 -4 0 -6
joined=, not	2 0 4 -11 1 -3 2
joined=, of which	0 0 10 -7 0 0 -2
joined=, of which lower	0 0 10 -7 0 0 -2
joined=, same	0 -1 14 -3 -11 0 0
joined=, so	0 -2 12 -5 -6 0 0
joined=, so higher	0 -2 12 -5 -6 0 0
joined=, the	0 0 -12 7 5 0 0
joined=, then lower	0 -1 -11 9 -1 0 1
joined=, to	0 9 -7 -14 3 0 4
joined=, to higher	0 10 -1 -7 0 0 -3
joined=, up from	0 -2 10 -12 -3 0 -1
joined=, up from lower	0 -2 10 -12 -3 0 -1
joined=, vietnam	0 -2 -2 9 -1 0 -10
joined=, vietnam higher	0 -2 -3 9 0 0 -10
joined=, will be	-1 1 4 2 0 0 -11
joined=, will be lower	0 -5 -2 13 0 0 -6
joined=:	0 -2 4 11 -16 0 -8
joined=: lower	0 0 -3 15 -11 -3 -6
joined=;	0 3 -11 -7 4 0 9
joined=against	0 -2 8 -9 -12 0 10
joined=against lower	0 0 4 -7 -11 0 11
joined=and	-3 6 -12 -2 9 2 -5
joined=and higher	1 -12 15 -4 6 -19 -1
joined=and lower	-7 25 -25 -4 1 11 -14
joined=and no longer higher	0 -3 6 -10 9 0 -6
joined=and not	5 -2 0 9 -19 0 -5
joined=and not higher	8 -1 -6 10 -15 0 -3
joined=and same	-2 -9 -23 12 9 5 8
joined=and the	3 4 5 2 -14 0 -9
joined=and then to	0 0 -1 12 -11 -2 -2
joined=and then to higher	0 0 -1 12 -11 -2 -2
joined=as	0 -9 6 -5 -10 13 -3
joined=as higher	0 -7 3 -12 -9 15 0
joined=became	0 -4 -5 -3 11 0 -3
joined=becomes	-1 9 -5 7 -15 -1 -4
joined=becomes higher	0 10 -2 -4 -6 -1 0
joined=becomes lower	0 -2 -3 14 -10 0 -7
joined=from	3 -24 7 -8 9 2 -18
joined=from higher	4 -21 8 -2 0 2 -11
joined=from lower	0 -2 0 -14 14 0 -10
joined=from the	0 0 -12 0 6 0 6
joined=instead of	-5 -7 7 0 3 -13 -6
joined=instead of higher	-4 -3 6 2 -5 -13 2
joined=instead of lower	0 -9 0 -4 13 0 -15
joined=instead of the	0 -5 -8 11 -7 0 2
joined=instead of the higher	0 -5 -11 8 -6 0 8
joined=now and	0 2 -14 10 3 0 0
joined=now,	0 5 -19 0 7 0 1
joined=now, higher	0 7 -13 -6 9 0 -5
joined=or higher	-5 -9 0 2 -6 -5 11
joined=or lower	0 -1 6 2 -5 0 -11
joined=rather than	0 -7 8 -12 -1 11 -7
joined=rather than higher	0 -4 6 -9 -6 11 -7
joined=to	9 -3 5 -1 -7 -11 -1
joined=to higher	2 9 29 -33 10 -8 -18
joined=to lower	10 -38 -18 20 -29 -3 11
joined=today,	0 5 -12 14 -10 0 -5
joined=today, lower	0 -3 -10 17 -8 0 -5
joins=	-15 -9 -1 -12 12 14 -5
joins= higher	-7 -15 -5 6 6 15 -22
joins= lower	-6 1 5 -32 16 -12 5
joins= same	0 1 -3 10 -16 5 -4
joins=(	0 4 2 3 -11 0 -2
joins=(now	0 5 -22 20 -8 0 -3
joins=(now lower	0 -9 -19 24 -6 0 -1
joins=,	-2 12 -1 -10 0 -8 7
joins=, after	0 -7 -7 16 -11 0 0
joins=, after lower	0 -1 -10 14 -9 0 1
joins=, against	0 -1 6 -18 -9 0 11
joins=, against lower	0 -2 -3 -11 -3 0 12
joins=, and	0 -18 2 1 3 -4 5
joins=, and another	0 0 14 -11 -5 0 0
joins=, and higher	0 -8 7 -14 12 -2 -5
joins=, and not	0 12 -6 -7 0 0 -1
joins=, and same	0 -3 -2 11 -4 -1 -4
joins=, and the	0 0 -16 15 0 0 -1
joins=, from	-2 -8 -3 19 -19 0 -12
joins=, from higher	0 -5 14 -8 -5 0 0
joins=, from lower	0 -2 -14 25 -14 0 -12
joins=, higher	0 7 15 -3 -13 -4 -11
joins=, indonesia	0 -1 10 -12 -7 0 6
joins=, is	0 -5 -10 -15 22 -1 -4
joins=, is higher	0 -4 -8 -10 17 -1 -1
joins=, lower	0 9 -17 -12 13 -2 12
joins=, not	-7 9 -3 -5 -9 -1 9
joins=, not lower	-5 4 -2 -4 -8 0 10
joins=, now	0 3 -15 -9 0 -4 17
joins=, now higher	0 3 -12 -17 0 -3 17
joins=, same	0 -1 9 1 -12 -1 0
joins=, the	0 -2 -11 1 11 -3 -2
joins=, then	0 -14 4 -23 15 -4 2
joins=, then lower	0 -5 -1 -17 15 -1 0
joins=, vietnam	0 0 -3 10 -1 0 -12
joins=, vietnam lower	0 0 -3 10 0 0 -11
joins=, was	0 0 14 -7 -7 0 -1
joins=, was lower	0 0 12 -6 -6 0 0
joins=, will be	0 -3 14 -9 -5 0 0
joins=, will be higher	0 -3 11 -6 -4 0 0
joins=: higher	0 -1 -13 10 0 -1 4
joins=and	-6 22 -20 -1 5 6 -10
joins=and another	0 0 -8 10 -2 0 0
joins=and higher	-8 -7 -3 14 1 -4 -7
joins=and lower	0 34 -17 -21 5 12 -12
joins=and no longer	0 -7 -5 14 -6 0 -3
joins=and same	-1 -9 -12 8 1 4 6
joins=and the	7 3 13 -5 -17 0 -13
joins=and then to	0 -1 -5 -1 10 0 -4
joins=and then to lower	0 0 -4 -5 10 0 -3
joins=as	0 5 16 -7 -11 -8 -7
joins=as lower	0 6 20 -10 -16 -7 -4
joins=becomes	0 -11 9 -12 8 -2 -8
joins=becomes higher	0 -3 -3 -7 11 -2 -1
joins=becomes lower	0 -8 17 -5 -6 0 -5
joins=for fentanyl,	0 0 13 -8 -8 0 0
joins=from	-10 1 -3 13 -20 -3 -4
joins=from higher	-4 5 4 6 -15 -2 -16
joins=from lower	-5 -13 -6 10 -10 0 4
joins=from the	0 0 12 -8 0 0 -5
joins=from the lower	0 0 12 -8 0 0 -6
joins=in place of	0 0 -18 12 -6 0 10
joins=in place of lower	0 -2 -17 10 -6 0 11
joins=instead of	3 -3 -9 3 -11 -2 13
joins=instead of higher	5 8 -7 -22 6 0 12
joins=instead of lower	-4 -24 -6 13 -24 0 6
joins=now,	0 -2 12 -7 -1 0 -1
joins=on steel and	0 -1 -12 11 4 0 -4
joins=on steel and higher	0 -1 -12 11 4 0 -4
joins=or	-2 -14 2 5 -2 -5 3
joins=plus	0 -6 17 -4 -4 0 -8
joins=plus higher	0 -6 11 -3 -4 0 0
joins=to	-8 -14 11 -6 -3 4 3
joins=to higher	-4 -3 4 5 -5 5 -17
joins=to lower	-6 -26 10 -22 1 -2 15
joins=to the	0 -3 -11 13 -6 0 2
l1='s	-9 -2 12 -7 2 2 -12
l1=(	-1 8 -6 12 -16 -5 1
l1=)	0 0 25 -18 -13 0 -6
l1=,	-16 6 -2 -1 0 3 -4
l1=.	-5 1 9 -12 0 0 2
l1=:	-45 6 9 1 -6 15 -10
l1=;	2 10 4 -12 -9 0 3
l1=<day-ahead>	0 -5 -10 14 6 0 -15
l1=<day-gone>	-3 7 -12 -2 4 2 3
l1=<day-today>	0 -4 13 -11 0 0 -2
l1=<duty>	-4 10 11 -1 -17 -3 -8
l1=<goods>	-9 8 20 -13 -28 -7 4
l1=<level-noun>	5 10 -1 -5 -21 -12 9
l1=<level>	-12 11 -25 5 -19 15 12
l1=<name>	-3 -25 4 11 0 -4 -9
l1=<not>	28 -14 -4 -8 1 -16 -6
l1=<quality>	0 0 16 -16 5 -1 -15
l1=<v-agree>	7 -17 -11 1 -3 13 0
l1=<v-begin>	3 9 15 -11 -5 -2 -19
l1=<v-buy>	0 -1 -4 -11 9 0 9
l1=<v-impose>	12 4 -6 0 -4 -9 3
l1=<v-propose>	4 -2 -18 -5 -11 -12 21
l1=<v-say>	4 3 -22 2 -8 1 15
l1=<v-sign>	4 0 -13 2 2 0 8
l1=<v-stay>	-22 0 -1 12 -3 -6 -4
l1=<v-suspend>	-3 -1 -27 25 -8 0 1
l1=<v-target>	8 5 11 -7 -12 1 -8
l1=<v-threaten>	4 5 -15 -9 -3 0 6
l1=<v-up>	-1 1 -8 10 11 0 -15
l1=a	12 7 -17 10 -9 -7 0
l1=about	11 -16 1 -12 -1 -5 7
l1=above	0 1 18 -8 -9 3 -11
l1=add	-5 3 -7 -5 1 0 12
l1=additional	-4 1 -8 -8 10 -3 11
l1=after	-2 -18 -21 -3 33 -7 -6
l1=against	-1 4 -12 1 6 -3 2
l1=aluminum	0 0 12 -8 -3 0 0
l1=and	-8 9 -13 -4 4 3 7
l1=announce	1 0 -17 1 1 -6 8
l1=another	-6 -3 -27 24 -4 -5 6
l1=are	-10 6 15 -6 -9 -1 -8
l1=as	23 -3 -8 -16 -20 18 -3
l1=ask	-9 -5 11 -4 3 -4 -1
l1=at	-7 -12 4 1 5 -13 3
l1=back	0 5 -20 17 -4 0 -7
l1=be	11 1 -24 9 -3 3 0
l1=become	1 16 -32 14 -20 0 9
l1=been	-6 -13 -6 1 17 -11 1
l1=before	0 -4 -14 -2 15 0 1
l1=below	-11 -2 2 -4 -5 0 11
l1=between	-6 -8 15 0 -9 0 -9
l1=buse	0 0 -11 13 0 0 -3
l1=but	-3 -1 -6 12 -10 0 0
l1=by	1 4 10 -10 -13 0 3
l1=car	0 -1 12 -12 0 0 0
l1=charge	0 3 12 -3 -7 0 -11
l1=coffee	0 -3 20 -15 -6 0 -3
l1=collect	-1 1 11 -6 1 -5 -7
l1=copper	0 0 15 -11 -1 0 -6
l1=cost	-4 5 9 -7 1 -2 -10
l1=demand	14 0 6 -4 -2 0 -13
l1=do	-5 -2 -11 -6 4 0 14
l1=duty	-2 0 17 -8 -17 0 0
l1=enter	2 -2 2 -9 6 0 -1
l1=exceed	-4 -1 -12 12 -7 0 5
l1=expect	-4 6 -18 -2 -7 0 14
l1=extra	-4 -15 -3 0 3 0 9
l1=face	0 9 -23 6 -12 2 14
l1=flat	7 2 1 -13 8 0 -11
l1=for	5 3 -16 0 -35 -16 29
l1=foresee	0 4 -11 -12 -1 0 15
l1=formerly	0 -5 -14 1 12 -1 -1
l1=from	-8 -23 11 -11 22 -3 -54
l1=further	-5 -6 -18 22 7 0 -11
l1=get	3 -9 -16 11 -6 -6 15
l1=given	-5 -2 -6 22 -8 0 -14
l1=go	-1 -1 -8 13 2 0 -10
l1=have	-1 2 7 -2 0 0 -12
l1=hold	0 -6 -5 10 0 0 0
l1=impose	0 -2 -5 3 7 1 -10
l1=is	-19 10 21 -4 -18 -21 -15
l1=it	-21 0 0 1 -3 1 17
l1=its	-16 -8 36 -10 11 -6 -52
l1=least	0 2 -11 5 -2 0 4
l1=leave	-1 -8 -12 12 -9 0 12
l1=like	-13 4 3 1 0 0 2
l1=longer	-1 -14 11 2 0 -1 -16
l1=mean	-5 11 -12 5 0 -1 -2
l1=mentioned	6 -7 -14 0 -6 0 13
l1=named	6 -2 -6 1 -13 -3 9
l1=no	12 -6 -15 -11 -8 0 12
l1=not	17 -11 3 -8 5 -12 -15
l1=now	-7 -11 26 -10 -5 -1 -13
l1=obtain	0 0 -3 12 -10 0 -4
l1=of	12 -8 3 1 -2 -13 -2
l1=offer	4 -2 -15 -1 -2 0 9
l1=old	-4 -3 4 1 5 -2 -13
l1=on	-7 7 -15 14 -12 -4 7
l1=one	0 2 13 -11 0 2 -4
l1=or	-11 8 1 -6 -12 -3 8
l1=ordinary	0 -1 23 -10 -19 0 -9
l1=other	-2 -2 7 2 -2 -1 -12
l1=our	-9 -11 8 12 -11 -4 -9
l1=own	-3 -10 9 5 -2 -1 -10
l1=pay	5 0 13 -6 2 -1 -16
l1=present	-1 -3 18 -8 -3 0 -7
l1=promise	-1 3 -6 -5 -14 0 15
l1=put	0 -14 1 -3 6 6 0
l1=quota	-2 0 -9 10 -5 0 3
l1=reach	4 -11 -11 2 -4 13 -4
l1=read	16 4 -10 -11 -4 -3 -5
l1=same	9 -1 -10 8 -13 -1 8
l1=say	0 4 -11 6 -3 -9 1
l1=second	-1 -4 7 2 1 0 -16
l1=slap	4 2 1 -15 -8 -1 9
l1=stay	0 -2 -2 -14 5 0 8
l1=steel	0 -3 18 -10 -7 0 -4
l1=suspend	-1 3 -22 19 -13 0 -7
l1=take	4 9 13 -9 -5 -1 -19
l1=tell	4 -4 -14 2 -10 -2 12
l1=than	-18 0 5 11 -23 9 -9
l1=that	-14 -4 17 -19 -6 -9 12
l1=the	-22 -9 22 -18 21 2 -20
l1=then	2 -1 -10 -2 11 -5 1
l1=threaten	5 5 -14 -9 -3 0 5
l1=to	6 -2 -20 10 -15 1 17
l1=together	0 -8 11 3 -8 -1 -4
l1=truce	0 4 -16 -6 0 0 14
l1=us	16 -3 -3 -14 -6 -4 1
l1=want	0 1 -11 2 2 0 4
l1=was	1 -11 -16 7 17 0 -20
l1=were	-1 6 -3 -10 8 -1 -8
l1=which	-3 -2 18 -5 -14 0 0
l1=with	1 3 -12 8 -5 -31 16
l1=write	7 -2 3 -1 -5 7 -14
l1=—	-7 -7 8 7 -19 -3 -5
l2="	2 -3 0 -14 -4 1 10
l2='s	8 7 -1 -5 4 -5 -9
l2=(	9 -22 8 -10 6 4 -11
l2=)	-5 0 0 5 0 1 -17
l2=,	2 -13 2 7 6 -24 -4
l2=-	0 0 12 -16 -1 1 -1
l2=.	1 -2 -10 -11 1 0 13
l2=:	-20 8 -13 0 15 -8 7
l2=;	-2 3 -6 8 -27 2 9
l2=<agent>	-9 8 -7 -6 -7 0 15
l2=<day-ahead>	6 -14 -13 13 0 -10 8
l2=<day-today>	4 12 -5 6 -14 -4 -2
l2=<goods-amount>	0 -1 -12 12 0 0 0
l2=<goods>	-3 -3 0 -1 -5 12 2
l2=<level-noun>	14 1 -7 0 -10 -5 5
l2=<money>	0 0 -13 9 3 0 2
l2=<month-ahead>	2 -12 -5 2 14 -3 -2
l2=<month-gone>	-9 -18 1 -6 9 0 6
l2=<name>	-8 -8 4 4 3 1 -13
l2=<not>	7 5 -6 -12 7 6 -4
l2=<number>	5 0 4 -8 7 0 -8
l2=<office>	-1 -1 -14 5 -9 5 9
l2=<organisation>	-3 0 17 0 -13 -2 -10
l2=<person>	3 9 -8 -23 16 -8 5
l2=<quality>	6 -17 8 -4 -1 4 1
l2=<seat>	13 -4 -3 4 2 6 -17
l2=<span>	3 0 -14 6 7 -9 2
l2=<v-bear>	7 6 5 2 -14 -11 -7
l2=<v-down>	4 -12 15 -9 4 -11 -10
l2=<v-end>	-2 15 -4 -1 5 -6 -11
l2=<v-impose>	2 -6 6 -8 13 -7 -8
l2=<v-propose>	7 -11 -15 -15 -4 -4 21
l2=<v-return>	-1 17 8 -5 0 -3 -20
l2=<v-say>	-5 12 -11 4 -4 1 4
l2=<v-sign>	5 1 3 -3 8 -4 -14
l2=<v-stay>	0 -27 15 0 4 -5 -11
l2=<v-suspend>	2 -3 8 4 6 -4 -30
l2=<v-threaten>	-4 -6 -15 -6 -6 -1 22
l2=about	-5 1 3 6 -4 8 -10
l2=after	-2 0 -11 7 -1 -1 6
l2=against	0 4 5 8 -16 -1 -5
l2=aircraft	0 -3 -3 11 -3 -2 -6
l2=aluminium	-1 -7 24 -8 -12 0 -7
l2=an	-1 -12 2 1 -9 0 9
l2=and	-5 -10 2 5 3 -16 0
l2=announce	0 -6 6 7 2 0 -15
l2=answer	-1 2 -18 9 7 1 -1
l2=ask	9 0 -6 -33 -2 0 7
l2=at	0 -2 -8 11 -12 -1 3
l2=back	-3 5 8 -5 -10 -3 0
l2=banana	0 16 -4 3 -7 2 -19
l2=be	9 4 -21 5 -14 -7 7
l2=been	-6 0 8 10 -11 -11 -2
l2=before	-5 -16 -21 10 20 -9 0
l2=begin	0 -5 -15 15 -6 -2 6
l2=book	0 10 -17 8 -4 0 -2
l2=capped	0 0 -9 14 -1 0 -6
l2=car	-6 -4 -3 8 9 -5 -12
l2=ceiling	-8 -3 -2 20 4 0 -21
l2=change	-3 -6 16 -1 -10 0 -7
l2=clear	-1 4 9 -11 0 0 -3
l2=cocoa	-1 0 1 -14 0 0 6
l2=cod	0 -3 0 -15 9 0 4
l2=coffee	2 12 -17 -8 9 0 9
l2=come	-9 8 0 -11 12 0 0
l2=copper	5 -2 -14 10 3 -1 -1
l2=could	-6 0 -8 -6 -9 0 17
l2=custom	4 -4 11 2 -9 -1 -6
l2=difference	-3 0 -13 -3 16 0 -6
l2=do	4 -4 12 0 -5 0 -9
l2=double	-6 4 4 0 5 3 -16
l2=down	-3 -12 4 1 4 -33 3
l2=duty	-10 -4 6 -1 2 3 -6
l2=enter	8 -8 5 2 -2 -2 -20
l2=fall	4 -11 -1 6 0 -8 -6
l2=far	0 -1 15 -12 -17 5 0
l2=farm	0 0 -6 -5 11 0 -1
l2=fear	0 0 -11 1 6 0 2
l2=fentanyl	0 -3 18 3 -19 -3 -12
l2=figure	15 -1 -10 0 -1 -3 -3
l2=for	12 3 -6 -9 11 -3 -8
l2=force	0 -2 11 -3 -3 0 -3
l2=framework	0 -2 13 -7 -4 0 -5
l2=from	-3 4 -11 7 -16 11 12
l2=furniture	0 -8 -1 12 -5 -1 -8
l2=general	0 -3 12 -8 -2 0 -1
l2=glass	7 -5 -11 10 3 0 -4
l2=go	-1 -4 -15 7 8 -1 2
l2=had	-7 -17 -16 4 18 -4 -1
l2=half	0 -4 -7 10 3 0 -5
l2=has	0 -9 18 -9 -4 -11 -2
l2=have	-8 -10 7 7 3 -4 -1
l2=he	2 -7 -18 9 -7 -3 11
l2=hear	-1 3 -14 -2 -2 0 12
l2=hold	0 -1 -2 11 -8 0 -8
l2=home	0 0 1 9 -1 0 -11
l2=honey	0 0 14 -4 -6 0 -9
l2=i	12 -2 -10 -15 -5 -2 13
l2=impose	-2 0 -3 -6 0 0 13
l2=in	2 3 11 -8 9 -6 -17
l2=instead	-11 0 8 -2 5 -11 -16
l2=into	3 -12 23 -15 -6 -1 -6
l2=is	1 -6 11 -9 -7 -2 3
l2=it	9 2 2 -3 1 3 -17
l2=its	0 3 3 10 -10 -1 -14
l2=juice	0 2 -5 -8 -1 0 11
l2=keep	4 -10 13 -13 -7 0 1
l2=lapse	-1 16 -8 -8 -5 0 1
l2=law	-1 5 -18 3 -2 0 8
l2=letter	-2 -4 -9 -14 5 0 16
l2=list	-1 4 0 9 -11 0 -10
l2=live	-7 1 8 -14 -9 0 5
l2=longer	-4 -4 -4 -1 11 0 -1
l2=lower	-3 -2 14 -6 8 -1 -18
l2=lumber	0 0 -10 15 -4 0 -5
l2=maize	0 -5 0 -14 4 0 9
l2=make	-4 -9 -4 -9 7 -2 15
l2=may	-2 11 -5 1 -9 5 -5
l2=meal	0 11 0 -14 -5 0 3
l2=more	-15 5 2 11 -13 -8 -5
l2=much	-2 -5 3 -11 -16 18 3
l2=negotiate	0 0 -6 -5 0 0 10
l2=never	14 -3 -1 -5 -11 2 -4
l2=no	-5 -15 11 0 -1 -3 -2
l2=not	15 0 -17 2 5 -10 -2
l2=of	-1 1 -9 -6 12 -14 7
l2=off	-1 3 7 0 2 -1 -14
l2=offer	6 -1 -17 -6 4 0 5
l2=olive	0 -7 12 -3 0 0 -8
l2=on	-5 -35 46 -7 -9 -9 -24
l2=once	0 -6 6 7 -13 1 -1
l2=one	2 -8 10 0 -7 -1 -3
l2=origin	-6 3 13 -2 -7 0 -10
l2=our	8 3 3 -11 -2 -7 0
l2=paper	11 -6 8 -14 -3 0 -6
l2=part	-3 -7 1 14 -14 0 -18
l2=pay	1 -5 13 -1 -10 -1 -6
l2=place	-2 -6 -9 10 7 4 -16
l2=plywood	0 -6 12 4 -12 0 -9
l2=polysilicon	0 0 -8 11 0 0 -2
l2=post	-2 -3 -5 12 -4 0 -3
l2=powder	-5 -13 -2 10 -7 0 6
l2=product	0 -1 14 -6 -10 5 -2
l2=promise	5 -1 -18 3 -1 0 7
l2=proposal	0 0 -8 -2 0 0 11
l2=provide	0 1 -13 16 -5 -2 -4
l2=quota	0 -3 -10 0 1 -1 9
l2=raise	-4 4 11 -7 -2 4 -9
l2=rather	0 -3 2 6 -6 8 -14
l2=reduce	0 -2 11 -12 -6 0 6
l2=return	0 17 0 0 0 2 -21
l2=rice	-4 3 -5 13 0 0 -17
l2=round	10 -6 -7 6 -3 0 -8
l2=rubber	-1 -12 -4 9 6 0 0
l2=salt	0 1 13 -4 -3 0 -7
l2=second	0 4 8 -11 -7 0 -1
l2=sesame	0 -1 -2 -11 3 0 8
l2=should	-5 -8 6 6 -11 0 0
l2=sign	0 -5 -10 3 13 0 -7
l2=so	-1 -3 10 -14 2 0 0
l2=speak	10 -7 -11 4 4 0 -6
l2=spoke	7 -5 -20 -7 -7 -5 20
l2=spoken	3 -6 -15 -4 -11 -1 19
l2=stand	4 -18 6 0 2 2 -9
l2=start	0 -4 -1 15 -8 -2 -9
l2=stay	5 -11 17 -21 5 -1 -13
l2=steel	0 -9 -1 -6 12 -1 1
l2=step	0 -6 -11 9 2 -1 2
l2=still	-14 -12 -2 1 15 4 -4
l2=stuck	0 -4 13 -8 -1 0 -2
l2=subject	-3 -7 7 -16 14 4 -4
l2=sugar	0 -1 -8 -3 15 0 -5
l2=surcharge	-3 -2 3 1 5 -3 -15
l2=suspension	0 -10 -11 18 1 0 -4
l2=table	-2 -2 -12 -8 -2 0 19
l2=take	-3 -4 20 -3 -8 0 -13
l2=talk	14 -7 -11 4 -11 -4 3
l2=tariff	-3 -3 7 -2 -5 -14 3
l2=tea	7 -3 11 -1 -14 -2 -4
l2=tell	12 -4 11 -10 -6 -1 -16
l2=that	-19 1 -2 -2 17 -1 -3
l2=the	1 -7 2 2 12 -27 -10
l2=their	0 -2 5 1 -14 -2 6
l2=them	0 5 0 12 -8 -7 -14
l2=then	8 14 -31 16 0 -8 -4
l2=there	1 -4 9 -5 0 0 -7
l2=they	-10 2 4 10 -5 -2 -16
l2=they'd	-1 -11 4 1 8 0 -4
l2=thi	-2 -1 -9 13 -14 0 7
l2=third	0 -3 -10 6 -3 0 7
l2=those	0 7 3 -12 2 0 -7
l2=threat	-2 -4 -2 -12 -7 -1 16
l2=threaten	-3 -6 -15 -6 -5 -1 21
l2=through	0 -2 -11 11 6 0 -7
l2=to	-8 0 -13 2 10 7 3
l2=too	0 7 -12 7 0 0 -1
l2=total	-9 1 5 5 4 -8 -17
l2=truce	0 2 -10 -7 17 5 -18
l2=tuna	-7 4 17 -9 -1 0 -11
l2=twice	0 -1 -4 -6 10 0 -1
l2=tyre	0 -2 -13 8 5 0 3
l2=unchanged	-2 7 13 -13 -8 -1 -6
l2=until	0 -2 20 -13 -6 0 -5
l2=up	-12 -4 1 -9 9 7 -1
l2=walnut	0 0 -10 10 -3 5 -2
l2=want	-5 0 11 -8 -8 0 0
l2=we	0 -2 10 -7 9 3 -25
l2=were	-7 -8 0 -10 -3 12 12
l2=wheat	-6 -2 -5 -7 9 0 10
l2=which	-4 -6 9 -8 4 0 -1
l2=who	4 -5 -4 1 -5 11 -7
l2=will	0 7 -41 21 -9 -12 8
l2=wine	-5 0 15 -4 -9 -5 -5
l2=wire	0 -9 12 -7 -3 6 0
l2=with	-6 -12 7 -1 3 -3 -1
l2=without	-1 13 0 -15 6 0 -2
l2=would	-6 35 -45 -5 -48 -12 19
l2=write	-1 3 -15 1 -5 0 12
l2=you	0 1 0 -15 0 0 7
l2=—	-2 5 2 -11 4 -3 0
l3="	-10 -17 1 0 12 2 0
l3='s	-11 -2 10 4 0 -12 -5
l3=(	-7 -15 11 -2 12 -10 -23
l3=)	-1 -13 -4 7 -5 0 12
l3=,	-1 -6 5 4 0 -14 -6
l3=-	0 16 -14 -6 6 -2 -3
l3=:	3 -1 7 -21 3 7 -1
l3=;	-9 -5 8 -18 23 -2 -9
l3=<agent>	0 11 -3 -5 1 -1 0
l3=<begin>	-4 -9 6 0 -6 7 3
l3=<day-ahead>	-4 5 -6 18 -11 0 -16
l3=<day-gone>	-1 0 1 2 0 -13 -1
l3=<day-today>	-4 -17 0 -1 5 -1 6
l3=<duty>	3 4 4 1 -8 -11 -1
l3=<gate>	3 -3 4 0 11 -2 -18
l3=<goods-amount>	0 0 -2 8 4 0 -16
l3=<goods>	4 -9 7 3 -13 3 0
l3=<level-noun>	-2 -19 -5 5 -2 1 12
l3=<level>	16 2 -6 0 9 -14 -11
l3=<month-ahead>	8 -3 -2 4 -11 6 0
l3=<month-gone>	-9 -11 0 1 1 -6 9
l3=<name>	-6 5 -2 0 16 -10 -11
l3=<not>	15 6 -7 0 -5 1 -9
l3=<number>	-26 -11 7 -7 0 3 14
l3=<office>	2 6 -17 -1 -5 -3 15
l3=<person>	0 1 2 -4 -30 -10 19
l3=<quality>	6 -25 9 0 6 4 -13
l3=<seat>	-10 -1 -1 13 1 0 -12
l3=<sender>	-3 2 12 -6 -2 6 -8
l3=<v-bear>	-4 -9 22 -15 -13 10 1
l3=<v-begin>	2 -11 1 6 0 -3 -4
l3=<v-buy>	-3 5 -1 0 7 0 -17
l3=<v-down>	1 9 5 3 -12 -12 -6
l3=<v-end>	2 1 -1 3 8 -2 -19
l3=<v-impose>	-11 8 -1 -6 -7 1 10
l3=<v-propose>	-8 -6 0 11 2 13 -10
l3=<v-return>	3 -3 -12 15 0 -2 -6
l3=<v-say>	-1 10 13 -11 -6 -2 -8
l3=<v-stay>	-2 2 8 -8 -13 2 7
l3=<v-target>	2 -8 -2 -4 0 -5 11
l3=<v-threaten>	0 7 -13 2 2 -4 1
l3=<v-up>	4 0 -2 -10 4 9 0
l3=a	4 3 -8 -1 2 6 1
l3=about	4 0 7 -14 4 0 -5
l3=add	-4 -1 8 4 -5 2 -13
l3=addition	0 0 11 -10 -1 0 0
l3=after	-1 9 -16 9 -5 -1 5
l3=aluminium	-2 0 -13 7 6 5 -7
l3=aluminum	0 0 10 -14 2 0 -3
l3=an	-1 8 -9 -7 6 -2 7
l3=and	-10 5 2 8 -5 -15 -6
l3=announce	-1 10 -5 -13 -10 0 14
l3=are	0 -4 2 6 -22 -4 3
l3=as	-10 0 -4 0 -18 21 0
l3=at	0 -17 8 -4 -10 3 13
l3=basic	0 0 12 -7 -2 0 -3
l3=be	5 8 -22 8 -7 -4 3
l3=beef	0 6 2 -16 0 3 4
l3=beer	-1 -11 -7 -6 0 0 17
l3=beside	0 0 11 -7 -4 0 0
l3=both	-4 -8 -20 11 5 0 8
l3=bring	0 14 -1 -8 -4 0 1
l3=buse	5 -1 8 -11 -2 -1 1
l3=but	-5 0 14 -14 -3 0 1
l3=buy	0 3 3 -13 3 0 -1
l3=cabinet	0 -1 11 -7 -3 0 -1
l3=can	-2 -10 5 -11 4 0 4
l3=car	-3 0 1 10 -3 -3 -13
l3=charge	1 -22 0 -10 12 1 11
l3=cheese	0 -2 13 -11 -9 -1 6
l3=close	0 -1 -4 11 -3 0 -9
l3=cocoa	2 5 -5 5 0 0 -13
l3=combined	0 0 12 -8 -6 0 0
l3=continue	0 -2 22 -15 -3 0 -5
l3=copper	1 3 2 -14 -4 6 3
l3=could	-11 -9 -10 10 2 0 6
l3=country	-1 -5 -3 11 0 -2 -6
l3=day	-2 -8 -11 17 8 -1 -12
l3=down	-1 -5 -16 8 -13 10 9
l3=duty	-5 3 2 -6 -6 -6 13
l3=emergency	0 -2 -19 12 10 0 -3
l3=end	-1 -5 -9 9 14 0 -11
l3=everyone	0 -2 -3 11 -7 0 -4
l3=far	0 -7 -7 -6 12 0 4
l3=first	-2 -8 -1 -16 16 -3 3
l3=fish	0 0 11 -10 0 0 0
l3=for	0 -6 2 -1 -7 -16 10
l3=free	0 -7 -4 4 12 0 -5
l3=from	10 3 -10 2 -10 -14 13
l3=generic	0 -3 0 11 -3 0 -6
l3=get	-2 9 9 -18 0 -1 2
l3=had	5 -7 10 -7 -13 -7 14
l3=half	-3 0 -15 -11 10 -1 15
l3=he	1 -3 -6 -13 -2 4 16
l3=here	5 9 -7 -12 -2 0 2
l3=highest	0 -6 -13 9 -5 6 3
l3=i	4 0 -8 -3 -11 -2 13
l3=if	-3 0 -15 15 0 -2 0
l3=in	-7 -6 4 -2 -9 9 6
l3=industrial	0 0 3 -13 -1 0 10
l3=instead	0 -4 -12 3 -4 -2 14
l3=is	-3 2 -7 13 -2 -18 -3
l3=it	6 3 0 -3 -1 -9 1
l3=its	-25 -2 8 -4 -11 1 11
l3=just	-1 -2 -10 15 -4 0 -3
l3=labour	0 -1 -12 9 6 0 -2
l3=last	-5 -1 5 1 -12 2 4
l3=later	-1 2 0 -11 12 -2 -6
l3=leave	2 -5 9 -11 7 0 -10
l3=list	-1 -8 -15 9 0 0 14
l3=longer	0 0 -6 -2 10 0 0
l3=lower	0 -3 1 -22 0 0 16
l3=make	-1 -4 8 -2 -11 7 2
l3=may	8 -12 7 -9 -9 0 7
l3=meal	-1 -3 1 -9 12 -2 -6
l3=mean	-3 4 -14 -6 3 0 15
l3=moment	0 -2 13 -7 0 0 -2
l3=most	0 1 11 4 -16 0 -10
l3=mr	11 8 6 -15 -3 0 -18
l3=my	-13 -8 4 -7 12 0 3
l3=negotiate	0 0 12 -5 5 0 -14
l3=nobody	15 -5 -6 -2 -3 0 -3
l3=not	10 1 -11 -5 9 7 -8
l3=now	12 9 7 -2 -13 -5 -19
l3=number	0 -6 1 5 -11 0 8
l3=of	-13 1 11 -5 -17 0 6
l3=off	0 -4 -22 7 8 0 9
l3=oil	-2 11 4 -6 1 0 -15
l3=old	-4 15 -7 1 -1 0 -6
l3=older	0 -9 17 -8 -5 0 0
l3=on	3 -5 -2 -8 -6 9 13
l3=one	6 4 -9 11 -6 0 -10
l3=orange	0 0 -16 -4 5 1 13
l3=order	0 3 0 7 -1 0 -10
l3=ordinary	1 1 4 9 -18 0 -15
l3=out	-1 13 -13 1 4 -2 0
l3=paper	-1 -3 -14 -1 8 0 11
l3=part	0 -5 14 0 -11 0 -5
l3=pay	-2 -7 22 -6 -17 4 -4
l3=plu	-1 2 17 -9 -12 -2 -5
l3=port	0 0 -4 -8 11 0 0
l3=present	0 -6 19 -5 0 -4 -13
l3=put	0 10 -16 4 3 -5 0
l3=raise	0 -5 -9 -8 3 3 13
l3=rate	0 0 -18 9 9 3 -4
l3=rather	0 9 -11 -1 -7 4 4
l3=reciprocal	-2 0 5 3 -2 -1 -10
l3=return	-1 3 -14 11 3 0 -4
l3=rice	0 2 -2 11 -6 -2 -9
l3=safeguard	0 -2 17 -13 -2 0 -3
l3=say	-5 3 8 -12 5 0 -2
l3=section	0 1 8 -22 1 0 4
l3=set	0 3 10 -3 -11 0 -8
l3=shall	-2 12 -1 -4 -3 0 -3
l3=since	-2 -7 16 -13 -1 5 -6
l3=slap	0 3 -12 6 -5 0 6
l3=so	3 -13 3 1 0 2 0
l3=steel	-5 -11 12 -3 5 -2 -9
l3=still	7 -3 4 -10 -11 0 7
l3=sum	0 -2 10 -13 -2 0 5
l3=surcharge	4 4 0 -18 0 0 2
l3=suspend	0 -14 -1 9 1 0 -4
l3=suspension	0 0 -10 13 -4 0 -2
l3=take	-5 -6 13 5 -5 -4 -14
l3=tariff	-8 1 0 12 0 -7 -15
l3=tea	0 -5 -10 0 9 -1 5
l3=that	4 7 -11 -5 11 4 -4
l3=their	-4 3 -3 5 -16 0 6
l3=them	0 8 -9 -5 14 -2 -8
l3=then	-10 20 -7 -11 0 -1 6
l3=these	0 8 1 -13 -3 -1 6
l3=they	-1 13 8 -10 -5 -4 -1
l3=thi	-7 -11 6 -19 10 4 3
l3=those	0 -8 -7 16 0 0 -8
l3=through	0 -4 -12 10 0 0 5
l3=tile	0 -8 -2 12 0 -4 -3
l3=time	0 -7 -11 18 0 0 -7
l3=to	-5 -5 10 4 1 -1 -15
l3=together	-1 -6 -12 13 8 -2 -8
l3=top	0 3 10 -12 -1 0 -7
l3=truce	0 15 -5 -9 -2 0 -5
l3=truck	0 -12 -10 5 13 -1 -1
l3=two	-1 -9 -1 -6 11 2 -2
l3=tyre	-1 -5 -3 -12 4 0 11
l3=under	0 1 -7 -5 -1 0 10
l3=until	-2 10 5 -18 2 7 -19
l3=us	0 -1 8 0 -4 0 -11
l3=used	-5 -7 -7 -19 25 9 -23
l3=was	9 2 -5 -1 -8 1 6
l3=we	1 -1 -12 0 -1 2 14
l3=week	-2 -5 -3 -8 10 -5 7
l3=well	-2 -6 -2 13 -1 0 -9
l3=were	1 5 -9 -3 16 -12 -12
l3=where	-3 -13 2 -12 23 -8 -12
l3=which	-1 -5 4 -2 7 2 -12
l3=whose	1 -5 10 -17 9 0 -3
l3=will	13 1 -9 5 -2 -15 -4
l3=wine	0 2 20 -25 -4 0 0
l3=wire	0 -5 -13 18 -2 0 -3
l3=with	-6 -3 -11 18 -3 -4 -2
l3=without	-1 19 -11 0 -3 -1 -5
l3=would	13 6 -11 -11 16 -4 -3
l3=year	-4 -10 15 -10 -5 3 0
l3=—	-3 -1 15 -23 7 -7 1
l4="	10 4 -15 0 -9 9 3
l4='s	1 -9 -4 10 2 -2 -4
l4=(	-5 4 9 -35 11 3 0
l4=,	-5 5 -11 -2 3 8 5
l4=-	-4 -3 -4 13 -4 0 -1
l4=.	11 -4 -3 -11 5 0 1
l4=:	-2 1 2 6 0 4 -14
l4=;	-7 -1 10 -2 -7 -8 0
l4=<agent>	9 5 7 -12 0 -2 -9
l4=<begin>	-7 -4 8 1 3 -13 -3
l4=<day-ahead>	-4 11 -15 2 9 2 -4
l4=<day-gone>	-8 3 -10 10 10 -8 -10
l4=<day-today>	-5 -5 -16 8 14 0 3
l4=<duty>	5 -2 0 -13 8 -18 9
l4=<goods>	9 0 8 -5 -6 -18 -1
l4=<level-noun>	-3 2 -6 11 -4 0 -5
l4=<level>	-21 1 1 6 6 -15 -10
l4=<month-ahead>	-2 3 -10 10 -10 13 -13
l4=<month-gone>	-9 -11 1 2 6 -6 0
l4=<name>	2 -11 3 -1 -1 -2 4
l4=<not>	-5 -2 -9 -1 20 4 -7
l4=<number>	-4 -17 18 -3 -14 -6 12
l4=<organisation>	-7 -6 -7 3 -1 2 10
l4=<points>	0 -6 12 -5 0 0 -7
l4=<quality>	-7 3 7 2 -4 3 -18
l4=<seat>	2 -1 7 -16 -11 -8 16
l4=<span>	-5 10 -33 9 14 0 1
l4=<taker>	13 1 -15 8 -7 0 -6
l4=<v-bear>	-18 -10 7 1 -5 3 6
l4=<v-begin>	0 4 -2 1 -18 -4 11
l4=<v-deny>	-1 5 13 -9 -8 0 -7
l4=<v-impose>	-11 -8 7 0 6 7 -10
l4=<v-say>	6 4 4 -15 -2 5 2
l4=<v-sell>	-1 -9 -1 6 7 0 -14
l4=<v-sign>	0 2 6 -10 5 -3 0
l4=<v-stay>	-7 -6 3 4 -11 8 -4
l4=<v-up>	-3 -3 7 0 -11 -2 3
l4=a	-13 -4 -7 13 -3 0 2
l4=add	-1 -1 5 5 0 -2 -10
l4=after	-3 7 2 -13 -1 -3 7
l4=again	0 2 5 -11 -11 5 1
l4=ago	-1 4 6 -10 -4 2 0
l4=and	-2 -3 2 11 -6 -4 -10
l4=another	0 -3 11 -4 4 0 -8
l4=apply	0 5 2 1 -11 -1 -2
l4=are	6 -2 -11 14 5 -1 -10
l4=at	-10 4 1 14 -10 -13 -9
l4=back	-3 11 1 -11 13 -3 -19
l4=banana	0 2 2 -12 0 -1 3
l4=be	-8 -7 5 -3 -10 -4 10
l4=bear	0 1 0 -12 11 0 -3
l4=beef	-1 0 21 -17 -12 -1 3
l4=before	3 -20 -18 -18 35 -2 0
l4=begin	0 2 5 2 -11 0 0
l4=both	2 -4 -12 -1 14 0 2
l4=bring	-2 0 -19 3 8 -3 10
l4=by	1 6 -2 -6 -17 5 9
l4=call	-3 6 2 -15 5 0 3
l4=car	-3 -2 16 -16 -10 -2 10
l4=cement	8 -13 -9 12 -4 0 1
l4=charge	-9 3 -9 10 4 5 -12
l4=cheese	-1 3 -13 4 5 -1 4
l4=could	1 1 4 -15 -5 0 8
l4=dairy	0 2 -10 4 4 0 -1
l4=day	-1 13 -7 0 -13 0 5
l4=do	9 10 -4 -1 -7 0 -12
l4=doe	5 9 9 -6 -9 0 -16
l4=draft	-6 0 -2 -4 -2 0 12
l4=due	0 -8 -3 10 -4 0 0
l4=duty	1 1 7 -12 11 -14 -7
l4=end	0 7 -3 5 -11 0 -1
l4=entry	0 0 -14 11 3 0 0
l4=follow	0 -2 -10 14 -4 0 -1
l4=for	-16 4 4 -6 -4 -9 12
l4=free	0 0 11 -2 -5 0 -5
l4=from	-2 7 3 1 -8 10 -15
l4=go	5 -1 0 5 -7 -11 0
l4=good	-11 4 -2 -3 6 -11 4
l4=groundnut	0 -6 -15 15 4 0 -3
l4=have	5 -5 -7 8 -12 4 1
l4=he	8 7 9 -5 -15 -3 -7
l4=his	0 0 8 -19 -7 0 9
l4=hold	0 -3 -10 -1 11 0 5
l4=i	-10 -2 3 -7 11 0 -1
l4=if	-7 16 -5 -20 -6 5 4
l4=impose	-2 -2 -6 11 -3 0 -2
l4=in	-12 -11 4 4 2 -15 4
l4=introduce	0 -1 3 -12 1 2 2
l4=is	16 -1 -13 -12 9 -1 12
l4=its	-12 -14 1 0 5 -3 7
l4=keep	-1 -11 13 -2 0 0 -14
l4=last	-5 -3 3 -20 8 6 4
l4=letter	0 -4 -8 -6 -8 -1 17
l4=level	-3 1 -5 -3 -6 -1 13
l4=lift	-3 -5 15 -5 -7 0 0
l4=list	2 -6 -5 -10 8 -3 9
l4=lower	-1 0 1 11 -6 0 -15
l4=make	0 1 1 9 -14 -2 -9
l4=midnight	0 4 -13 8 4 0 -1
l4=might	0 0 -5 -8 0 0 11
l4=milk	0 0 -11 8 3 0 0
l4=never	-6 -1 1 6 -11 5 0
l4=no	6 -1 -9 0 7 -1 -1
l4=not	-17 -3 1 1 17 4 -11
l4=nothing	5 -5 -12 2 8 0 2
l4=number	-3 2 -16 5 4 4 2
l4=of	-2 4 -1 -14 6 8 3
l4=off	-1 3 -15 12 -4 0 0
l4=olive	0 11 7 -9 -7 -1 -5
l4=on	8 -14 6 -4 0 13 -7
l4=once	0 -7 -10 0 11 5 -2
l4=one	-4 -5 13 -13 7 3 -7
l4=or	-2 0 -13 12 0 0 0
l4=ordinary	0 5 -13 5 3 0 5
l4=out	0 0 -15 11 -2 -1 7
l4=paper	12 -5 -17 0 5 -1 4
l4=pause	0 12 -10 3 -8 0 2
l4=pay	-7 -7 13 0 -11 5 -3
l4=put	-10 5 -8 9 -5 -2 2
l4=raise	-3 -9 8 -7 -8 -7 16
l4=rate	8 1 0 3 2 -11 -11
l4=reduce	0 0 -12 15 1 0 -9
l4=rise	-1 0 8 2 1 -5 -13
l4=rule	-7 5 14 -8 -8 0 -3
l4=run	0 -1 13 -11 -1 0 -2
l4=salt	0 0 -10 12 0 0 -2
l4=same	0 6 -8 3 9 0 -16
l4=say	19 4 -11 -19 5 -4 6
l4=sell	0 0 11 -1 -6 0 -4
l4=set	-2 -1 -6 5 12 -6 -7
l4=settle	0 0 4 -3 -11 0 7
l4=shall	0 -11 8 9 0 0 -10
l4=side	-3 -7 13 3 -8 -5 -2
l4=sign	0 -7 6 -5 13 0 -16
l4=since	-5 -16 3 10 0 0 -17
l4=so	2 -13 10 -2 -15 -1 6
l4=something	-2 0 -11 13 -5 0 -2
l4=statement	0 0 -13 10 6 0 -1
l4=take	-4 -1 -7 7 -11 8 5
l4=talk	3 1 5 -12 1 0 0
l4=tariff	-15 4 -9 0 0 -4 12
l4=tax	6 -10 0 -14 -5 0 10
l4=tea	0 4 11 -10 -11 0 0
l4=tell	-2 5 6 -17 -1 6 -4
l4=that	11 -11 -8 -3 12 -5 1
l4=their	-4 -20 4 2 -3 2 5
l4=them	4 -5 -5 -5 -3 0 14
l4=therefore	-1 -6 -9 11 -3 0 5
l4=thi	1 -7 3 18 -20 -7 -3
l4=third	0 -1 -11 4 1 0 7
l4=till	0 -4 11 -4 0 0 -6
l4=timber	0 -5 -7 9 -7 0 6
l4=to	1 1 1 -5 4 -12 2
l4=too	0 -1 -18 2 12 -1 7
l4=truce	-9 7 -2 -20 3 3 7
l4=two	0 5 -15 1 14 -2 -5
l4=tyre	0 -6 14 -2 -6 0 -9
l4=under	4 4 2 -11 2 0 -1
l4=until	4 -6 10 -7 1 -1 -9
l4=up	-9 -6 9 8 3 1 -21
l4=was	12 -5 7 -1 -16 0 1
l4=water	0 -4 -2 0 11 0 -6
l4=we	3 14 -9 2 3 -6 -12
l4=week	-1 -1 -4 14 -7 0 -3
l4=well	-1 -6 -8 12 -9 0 4
l4=when	-2 -4 9 -12 8 -1 -10
l4=whether	0 -3 6 -12 7 0 -2
l4=which	-8 -26 1 5 6 0 -2
l4=will	-5 18 7 4 -8 -9 -20
l4=with	-7 -12 -6 -2 6 0 13
l4=without	-4 9 5 -11 3 -1 -12
l4=worst	0 -5 -3 -1 -3 10 0
l4=would	13 -4 -16 8 -33 10 1
l4=write	-9 0 -11 7 3 0 8
l4=year	-1 -9 13 5 -12 3 -8
l4=you	3 2 -5 -17 7 0 3
l4=—	1 -16 -5 0 -11 18 4
l4=•	0 -8 15 -7 -4 0 0
l=" at	-11 -2 8 -11 0 2 2
l='s :	0 -1 12 -8 -2 0 -2
l='s pay	0 -3 12 -11 2 0 -5
l='s to	0 11 4 -15 5 0 -11
l=( <day-today>	0 -1 12 -6 -4 0 0
l=( now	-1 -5 17 -6 -5 0 -1
l=, <name>	-2 -3 -1 8 -16 -4 6
l=, after	-1 -17 -17 -2 29 -6 -5
l=, against	0 2 -18 2 16 -3 -11
l=, also	0 -1 10 -7 -1 0 0
l=, and	0 0 -14 4 7 -1 7
l=, at	-3 -18 6 5 2 -5 -6
l=, but	-1 -3 -5 12 -1 0 -7
l=, car	0 -3 17 -10 -5 0 -4
l=, charge	0 1 11 -1 -11 0 -7
l=, for	0 11 -16 -1 -5 0 9
l=, from	-1 -3 11 -8 3 -10 -20
l=, get	0 -4 -16 15 -4 0 4
l=, not	6 -8 8 -16 5 -5 -2
l=, now	0 -3 13 -1 -7 0 -8
l=, pay	-5 -10 25 -5 -9 -1 -20
l=, take	0 5 17 -12 -13 0 -4
l=, the	-7 3 6 2 -7 0 -8
l=, then	5 0 -18 12 -2 0 1
l=, to	6 7 -5 3 -11 -2 1
l=, together	0 -3 -2 12 -10 0 0
l=, where	0 6 -2 -15 6 -1 2
l=, with	-5 -16 -13 16 -16 -1 12
l=: then	-1 -4 -7 -12 17 0 0
l=; <name>	0 0 11 -8 -1 0 -1
l=<begin> "	-8 9 10 -2 0 0 -16
l=<begin> <name>	-13 -24 -6 25 -31 -13 6
l=<begin> add	0 -2 12 -5 -2 0 -4
l=<begin> at	-8 -4 20 -12 -10 0 -1
l=<begin> from	0 -3 -4 0 -7 15 -1
l=<begin> not	15 -8 -3 -9 -9 0 0
l=<begin> the	20 -9 -13 -16 10 8 9
l=<begin> then	0 2 -4 -11 11 0 -3
l=<begin> together	0 -4 14 -8 -6 0 -3
l=<day-ahead> ,	-1 -18 -7 10 -2 -1 13
l=<day-ahead> :	-5 2 -12 10 7 -5 -11
l=<day-ahead> from	0 0 13 -9 -8 0 0
l=<day-gone> :	-3 -6 -11 3 19 -2 -7
l=<day-today> ,	6 15 -19 13 -14 0 -13
l=<day-today> :	-1 -12 31 -8 -18 -2 -14
l=<day-today> and	0 6 -15 6 -1 0 5
l=<day-today> the	0 4 -12 -3 11 0 0
l=<goods-amount> at	0 0 -14 11 0 0 1
l=<level> ,	-1 0 -1 -3 -7 -4 13
l=<level> :	0 0 -4 10 -5 -3 -2
l=<level> ;	0 -2 -15 -4 6 0 12
l=<level> <level>	-3 3 -6 -20 -24 11 16
l=<level> and	-19 11 -9 5 -5 3 -3
l=<level> from	3 -21 8 -8 6 3 -14
l=<level> or	-1 -16 1 4 -6 -4 6
l=<level> to	7 -6 13 -8 -5 -8 0
l=<month-gone> :	-4 -5 -34 8 17 2 8
l=<month-gone> with	0 0 17 -8 -9 0 -4
l=<name> 's	-19 -7 2 3 7 8 -16
l=<name> (	-3 -9 -2 9 -5 -1 3
l=<name> ,	-5 0 -5 -10 19 -8 -4
l=<name> :	-6 -24 22 -3 -13 -19 2
l=<name> <level>	-3 3 -11 12 -2 3 -12
l=<name> accept	0 0 -5 10 -5 0 -1
l=<name> apply	0 -1 17 -12 -2 0 -1
l=<name> ask	-4 -4 1 -10 -9 0 11
l=<name> at	-10 -16 5 1 1 0 -1
l=<name> charge	5 -2 9 0 -9 6 -26
l=<name> collect	0 5 15 -13 -3 -4 -2
l=<name> for	-2 0 -6 11 -9 0 4
l=<name> from	0 -1 -5 13 -6 0 -1
l=<name> get	9 -2 -10 0 -7 -1 12
l=<name> has	-2 -5 -1 12 -7 0 -15
l=<name> impose	0 -1 -11 1 11 0 -1
l=<name> keep	0 5 5 -15 3 0 -2
l=<name> offer	-2 0 -5 -1 -5 0 12
l=<name> put	-2 7 -9 -16 18 -5 -5
l=<name> take	1 5 6 -3 -3 2 -20
l=<name> the	0 0 -20 4 0 0 17
l=<name> to	-7 -2 15 -3 -10 7 -14
l=<name> with	4 4 -14 8 0 -1 -1
l=<name> —	-3 -11 19 -4 -20 -1 -16
l=<number> ,	-2 -10 11 -9 4 -9 3
l=<number> :	-3 -11 0 4 -11 12 -2
l=<number> and	5 -5 -6 -7 13 -2 3
l=<number> make	0 3 6 -12 -5 5 -2
l=<person> 's	-1 -2 1 -13 0 0 9
l=<person> :	1 14 -3 -5 6 -5 -20
l=<person> announce	-2 -3 -11 -10 10 0 8
l=<quality> :	-3 -14 21 -5 -7 0 -7
l=<quality> good	0 0 0 -11 7 0 0
l=<seat> charge	4 -3 2 -10 5 0 -4
l=<span> ,	-1 -1 -13 9 9 -1 -2
l=<span> and	7 -1 -13 4 4 0 -1
l=a flat	7 2 2 -13 7 0 -10
l=a further	-4 -3 -13 19 5 0 -11
l=about the	-6 3 0 7 -1 8 -10
l=against the	0 5 11 2 -15 -1 -5
l=agree to	6 0 -12 2 -4 0 4
l=agreement at	0 0 -4 -9 14 -2 0
l=aircraft and	0 -3 -8 12 0 -2 -4
l=also at	0 -3 -10 16 -4 -1 -4
l=aluminum to	0 0 -15 5 4 0 9
l=and a	0 -1 -7 14 -5 0 -6
l=and about	0 -1 11 -6 -3 0 0
l=and at	0 -9 -3 0 11 -5 1
l=and get	0 -1 -15 6 3 -2 7
l=and not	-6 1 0 6 2 -4 -13
l=and pay	-5 -19 23 -8 0 -2 -4
l=and retain	0 0 12 -11 -1 0 0
l=and the	2 -1 -8 0 10 -8 0
l=and then	0 -1 7 -14 -4 0 7
l=and to	-1 0 -8 10 2 0 -6
l=answer ,	0 -3 -12 9 2 0 4
l=answer :	0 -3 -14 0 5 0 10
l=are at	9 -2 6 -4 -11 0 -5
l=are charge	-2 4 24 -21 -5 0 -9
l=are the	0 -5 -19 8 18 0 -3
l=ask for	4 2 -3 -29 -4 -2 8
l=at least	0 2 -11 5 -2 0 4
l=back at	-3 4 17 -23 -2 -2 -11
l=back with	1 0 -9 -1 -4 0 13
l=banana ,	0 14 -11 -3 -2 0 -2
l=banana at	1 5 1 1 -3 2 -11
l=baseline of	0 0 11 -9 -2 0 -3
l=be at	-2 11 -12 -4 -1 0 4
l=be charge	4 -1 -15 9 -11 -5 5
l=be pay	-1 -4 -7 11 0 0 0
l=been charge	4 0 -3 8 0 -2 -13
l=been pay	-3 -4 12 -8 0 0 -2
l=been promise	-2 0 -4 -5 -4 0 12
l=before ,	0 -17 -4 3 11 0 -4
l=before :	-3 0 -34 11 21 -4 -9
l=before the	0 0 12 -4 -15 0 5
l=begin at	0 -3 -13 9 -3 -2 7
l=cabinet to	0 -3 -2 12 0 0 -8
l=capped at	0 0 -9 14 -1 0 -6
l=car and	0 -1 12 -7 -1 0 -3
l=car at	0 -1 -17 14 -5 0 9
l=car to	0 5 -10 9 3 0 -6
l=ceiling of	-7 -2 5 16 5 0 -25
l=charge <name>	0 0 13 -9 0 -2 0
l=charge of	0 6 -11 7 -8 -1 4
l=cheese ,	-1 -8 11 -5 -1 -1 2
l=coffee :	0 8 1 -13 3 0 -8
l=coffee pay	-1 11 -6 0 -3 0 -4
l=come to	-3 0 10 -18 12 0 -4
l=could pay	0 0 -11 3 -2 0 9
l=cut from	0 -5 -9 5 8 0 0
l=cut to	8 -2 6 0 -13 0 -7
l=difference to	-2 -6 -8 -8 17 0 -5
l=doe the	2 -2 11 -6 -7 0 -4
l=double the	0 0 -12 -7 15 0 0
l=double to	-1 6 9 0 -2 -3 -12
l=down for	0 -4 -15 14 -11 -1 5
l=down from	-4 0 0 0 9 -26 -5
l=down to	1 -18 6 -2 0 -7 2
l=drop its	3 -3 15 -18 6 0 -11
l=drop the	0 0 -12 9 0 0 1
l=duty (	0 0 8 5 -12 0 0
l=duty at	-1 2 6 -18 0 0 8
l=duty from	0 -2 15 -1 -14 0 -1
l=duty is	-6 5 13 -9 -4 0 -14
l=duty of	-10 -6 5 3 3 6 -9
l=duty to	3 -9 -16 6 2 -3 7
l=enter at	3 -6 4 6 -4 -1 -14
l=fall from	0 -4 11 -5 -2 -6 -3
l=fall to	5 -6 -11 8 5 0 -3
l=fentanyl ,	0 -2 14 1 -20 0 -3
l=fentanyl and	0 0 14 -7 -7 0 -5
l=fentanyl to	0 0 -7 14 -4 0 -6
l=figure of	19 0 -13 -1 -9 -4 -5
l=for <name>	0 -7 1 -14 17 0 -8
l=for its	0 -1 -11 14 -3 0 -2
l=from <day-gone>	0 7 -1 5 -11 0 -1
l=from <name>	0 1 -9 7 -1 0 4
l=from the	-1 -7 -9 -2 -8 9 17
l=glass pay	7 0 -15 11 0 0 0
l=go from	-3 -11 5 -4 9 -12 -12
l=go in	-1 0 8 0 -4 0 -8
l=go the	0 -2 -13 1 15 0 -1
l=go to	4 0 -22 10 -7 2 6
l=good at	0 -1 9 -10 -10 0 8
l=good from	0 0 -18 5 12 4 -1
l=good pay	5 -3 5 -13 2 6 0
l=good to	-8 1 13 -7 -15 -4 5
l=had announce	4 -7 2 10 -10 -3 -4
l=had been	-8 -12 -9 -6 17 -6 4
l=had charge	-2 4 -14 4 4 -1 -5
l=had pay	-2 -4 -9 -25 23 3 -7
l=had put	-6 -8 13 6 -11 3 -14
l=had reach	0 -3 -4 11 -12 0 -2
l=halve the	-6 0 20 -9 -3 0 -11
l=halve to	0 -1 -15 0 7 0 8
l=has been	4 -5 6 7 -11 -4 -16
l=has charge	-2 -6 17 -12 -3 0 -5
l=has had	0 0 15 -2 -13 0 -6
l=has pay	-1 -1 -5 -2 12 -1 -3
l=has put	-1 -2 19 -11 -7 0 -5
l=has take	0 0 11 -2 -8 0 0
l=have been	-13 -7 -13 6 4 -6 7
l=have face	0 -5 -2 12 0 0 -7
l=hold back	0 -2 -15 17 -2 0 -1
l=in for	0 0 12 -6 -1 0 -4
l=instead of	-11 0 8 -2 5 -11 -16
l=into <name>	4 -3 13 -10 -2 -1 -4
l=is at	-1 -10 12 -7 2 3 -7
l=is get	0 0 5 0 -1 0 -13
l=is still	-1 0 14 -7 -2 0 -2
l=is to	0 0 -3 -13 0 0 14
l=it 's	3 14 3 -9 -33 -2 2
l=it ,	0 13 -2 -3 -2 -1 -8
l=it at	-2 -1 7 -13 -4 2 7
l=it became	0 -7 6 13 -17 -3 -2
l=it has	-3 0 -11 1 6 0 5
l=it is	-10 6 15 0 -9 -8 -21
l=it mean	0 -1 12 -7 -2 0 -3
l=it take	-2 0 3 7 -12 3 -1
l=it to	2 -8 -6 0 0 -5 10
l=it was	6 -10 -5 -3 14 4 -22
l=it'll be	2 -6 4 8 0 0 -11
l=its own	-2 -10 12 5 -7 0 -8
l=less than	0 -1 11 -3 -1 0 -7
l=live with	-6 3 3 -13 -7 0 7
l=lower its	0 0 14 -6 0 0 -13
l=lower the	-3 0 9 -4 6 0 -12
l=lumber :	0 0 -9 10 0 0 -1
l=make it	-2 -8 -9 3 -1 0 14
l=may pay	-1 11 -4 0 -2 0 -6
l=more than	-14 -4 1 11 -17 -2 -2
l=much as	-2 -10 3 -10 -16 18 3
l=no longer	-1 -14 11 2 0 -1 -16
l=not at	-11 11 6 -10 -8 0 0
l=not exceed	-4 0 -8 10 -6 0 3
l=now ,	0 0 -10 -3 5 4 5
l=now :	0 -2 22 -17 -14 0 -1
l=now and	0 2 -14 10 3 0 0
l=of about	-3 -1 -2 -14 4 0 10
l=of the	-13 -4 -10 1 12 -16 9
l=of which	0 -2 19 -9 -7 0 -5
l=off the	0 -3 7 -5 9 0 -11
l=olive oil	0 -7 12 0 -4 0 -7
l=on <day-ahead>	0 -4 -6 12 -1 0 -2
l=on <name>	0 -1 12 -11 1 -2 -2
l=on charge	-1 -3 14 -6 -2 0 -4
l=on pay	-3 -15 37 -22 -8 0 -10
l=on take	0 -3 12 -6 0 0 -3
l=on the	1 -8 10 8 -14 -1 -8
l=one of	-3 3 7 -11 -7 0 7
l=orange pay	0 8 -12 7 0 0 0
l=over the	0 0 13 -4 0 0 -11
l=part :	0 -2 -3 11 -6 0 -4
l=pay ,	-1 -3 17 -8 -8 0 -1
l=place of	-2 -4 -8 8 7 4 -18
l=present :	0 -4 15 -9 -1 0 -4
l=provide for	0 1 -13 16 -5 -2 -4
l=quota at	0 0 -14 9 6 0 -2
l=raise to	0 5 9 -3 -11 4 -6
l=rate :	-1 -11 15 0 -6 0 -6
l=rate is	-8 2 -1 9 -12 0 -6
l=rate to	-2 0 4 -13 0 0 10
l=rather than	0 -8 3 7 -6 8 -12
l=reduce from	0 -1 18 -18 -4 0 0
l=remain at	0 -1 13 -18 3 0 -6
l=return to	0 19 3 -9 1 2 -19
l=rice at	-4 -2 -1 12 -3 0 -9
l=rice pay	0 11 -8 0 -1 0 -1
l=rise from	0 -4 5 -14 9 0 -3
l=set at	-1 3 -10 5 7 0 -3
l=speak of	11 -7 -7 6 -2 0 -5
l=spoke of	7 -5 -20 -7 -7 -5 20
l=spoken of	3 -6 -15 -4 -11 -1 19
l=stand at	4 -15 0 2 4 3 -9
l=stay at	5 -7 11 -18 8 0 -12
l=steel and	0 0 -13 10 4 0 -2
l=step to	0 0 -8 13 0 0 -7
l=stop charge	0 -7 14 -9 -1 0 -2
l=subject to	-3 -7 7 -16 14 4 -4
l=sum :	0 -5 11 -13 4 0 -3
l=surcharge of	0 -1 11 -3 5 -2 -37
l=suspension of	0 -14 -8 22 -7 0 -2
l=table :	0 -2 -11 -5 -1 0 15
l=take its	0 -1 13 -9 0 0 -5
l=talk of	15 -6 -17 7 -8 -4 2
l=tariff ,	0 -4 16 -7 -6 0 -4
l=tariff from	0 0 -9 12 -4 0 0
l=tariff of	-13 -4 1 -1 -3 -8 9
l=than the	-1 0 -14 11 -3 2 3
l=that leave	0 0 -12 8 -2 0 7
l=that make	-4 -1 8 -1 -3 0 -11
l=that pay	0 0 -12 11 1 0 0
l=that the	-13 -8 13 -4 5 4 -5
l=the additional	-1 7 -10 -13 14 0 8
l=the extra	-6 -9 3 -11 12 -1 2
l=the old	-3 -11 6 4 6 -2 -11
l=the ordinary	0 -1 20 -7 -18 0 -9
l=the other	-2 -1 1 7 -1 0 -11
l=the present	0 0 11 -3 -1 0 -4
l=the same	9 -1 -11 9 -13 -1 8
l=the second	0 -2 14 -5 -4 0 -9
l=the truce	0 -2 -14 -5 2 0 14
l=then pay	12 0 -21 14 4 0 -7
l=then to	0 0 -1 12 -11 -2 -2
l=there at	0 3 9 -8 -1 0 -4
l=they pay	-1 6 4 0 -7 5 -14
l=those of	0 0 12 -5 -5 0 -3
l=threat of	-1 -4 -1 -10 -6 0 13
l=threaten with	0 -1 -10 -10 -4 -1 20
l=to <name>	0 -3 16 -6 -10 -1 -2
l=to be	-1 1 -29 7 2 8 9
l=to bear	0 11 6 -14 -2 -1 -5
l=to become	0 -8 -14 19 -5 0 0
l=to charge	-1 -5 -15 1 6 -6 14
l=to pay	-16 2 -10 0 6 8 5
l=to put	12 -5 0 -10 -2 0 0
l=to take	0 1 -18 10 6 0 -7
l=to the	-14 2 26 -18 4 0 -16
l=together :	0 -4 14 -7 -5 0 -1
l=total of	-8 -2 4 3 6 -1 -15
l=total to	0 5 -10 8 2 -2 -3
l=truce :	-1 -1 -10 -10 12 6 -6
l=twice the	0 -1 -4 -6 10 0 -1
l=unchanged at	-1 -4 15 -7 -3 0 -4
l=until now	0 0 10 -5 -6 0 0
l=up from	0 -11 -6 -10 19 0 -9
l=was at	-1 6 0 -14 0 0 2
l=was given	0 0 -5 14 -7 0 -7
l=was still	0 0 -15 4 5 -1 6
l=we take	-7 -12 4 0 12 -1 -6
l=week :	0 -2 -2 -9 12 -1 -2
l=which face	0 0 -15 -1 -4 0 16
l=which pay	0 -10 14 -7 2 -4 -10
l=will become	0 -2 -6 -7 -3 0 12
l=will collect	0 0 -8 10 0 0 -3
l=will pay	5 9 -23 11 -2 -5 -1
l=will put	-6 -8 -11 5 0 0 13
l=wine pay	-2 -7 11 -7 1 0 0
l=with a	0 0 -15 8 7 0 0
l=with the	-2 -9 16 -12 2 -1 -2
l=would be	2 12 -2 -3 -16 -1 -3
l=would charge	-4 0 -12 11 0 0 -1
l=would mean	0 2 -12 15 -1 0 -9
l=would pay	5 15 -38 -4 -21 -3 17
l=would take	-5 11 -8 -20 -2 0 11
lapsing after	-2 5 5 -17 5 0 -4
lapsing before	-6 10 -6 -2 -3 0 4
lapsing column	0 18 -11 -14 -7 4 -6
lapsing heading	0 21 -15 -15 -9 4 -7
lapsing led	-11 16 0 2 -21 -7 -2
lapsing low	-5 17 11 -14 -6 -12 -15
lapsing part	-9 18 6 -18 -4 -1 -2
lapsing rest	5 0 16 -23 7 -3 -15
lead="	17 -7 -8 -9 -1 12 0
lead=(	18 -8 6 4 -12 -13 -6
lead=)	-5 3 7 -3 -16 -4 8
lead=*	2 4 -4 -15 17 0 -5
lead=-	-4 13 1 -3 -5 0 -3
lead=10	-2 -7 18 -33 -11 4 12
lead=12	-1 -6 15 -13 -8 0 1
lead=12.5	0 -2 1 -16 -7 0 12
lead=15	-4 -10 16 -2 -5 0 -10
lead=19	0 -1 20 -11 -9 0 -7
lead=20	-1 -5 7 -10 9 -1 -11
lead=25	-1 -7 12 -1 -13 0 -1
lead=30	0 -8 2 -12 1 2 7
lead=39	-3 -6 18 -14 0 0 -9
lead=5	0 -6 -8 12 4 0 -9
lead=50	-8 -9 25 -3 -12 -7 -13
lead=9	0 -4 6 -10 10 -1 -5
lead=;	-11 5 5 -10 1 -4 3
lead=a	12 -9 -12 -6 17 -1 2
lead=according	0 0 -3 12 -1 0 -9
lead=add	0 -9 11 -8 -10 -3 6
lead=after	-6 3 9 3 -14 -1 -1
lead=afterwards	0 3 -11 9 0 0 -6
lead=algerian	0 -3 -2 -9 12 -1 0
lead=america	0 -3 -14 5 15 -2 -7
lead=an	-6 -9 -6 0 0 -1 15
lead=and	-3 14 -2 -2 -5 2 -3
lead=asked	0 5 0 10 0 0 -13
lead=at	-4 -12 4 -14 -9 16 10
lead=australian	0 -1 8 -12 0 4 -4
lead=before	-10 16 -7 1 0 -13 -2
lead=beijing	-2 -3 -7 13 0 -1 -3
lead=botswana	0 -3 10 -12 -2 0 1
lead=britain	-2 7 -2 10 -8 0 -18
lead=brussels	-2 0 -11 -2 4 0 12
lead=bulgaria	2 -4 -5 -8 -2 0 12
lead=but	-4 4 15 -4 -15 -6 -1
lead=by	-6 -9 -2 7 -13 0 12
lead=cambodia	0 0 -14 13 -4 0 1
lead=canada	-4 3 7 -6 -10 -4 7
lead=china	-18 1 1 14 3 3 -38
lead=chinese	-2 -13 3 4 1 0 -4
lead=cocoa	-1 3 3 -15 -5 0 7
lead=coffee	4 -4 0 -8 14 -3 -9
lead=danish	-1 -1 9 -13 0 0 0
lead=denmark	-1 -2 12 -8 -2 -2 0
lead=duties	-1 -7 -1 6 -11 0 6
lead=each	-2 12 -1 -4 -1 -3 -2
lead=earlier	0 0 0 -2 -4 -5 11
lead=ecuador	-1 1 10 -10 2 0 -2
lead=egypt	-2 -4 15 0 -6 -2 -4
lead=eleven	0 0 14 -6 -6 0 -5
lead=europe	0 -5 -8 17 -15 0 -1
lead=european	-2 4 -2 9 -15 -1 -4
lead=fifteen	16 -9 -13 -11 -17 -4 21
lead=finland	0 -8 -18 3 12 0 12
lead=five	-1 -3 -6 9 -13 -2 6
lead=for	-20 9 2 3 2 -8 -11
lead=forty	1 6 -7 4 7 -7 -13
lead=from	-17 23 -17 13 -19 11 -6
lead=gone	0 0 -14 -2 14 0 0
lead=heavy	0 -2 0 -9 0 0 10
lead=honduras	0 0 -14 12 5 0 -5
lead=i	1 -1 -5 -8 -5 1 14
lead=if	-1 15 -5 0 -12 -12 1
lead=importers	0 0 -14 5 11 0 -5
lead=in	-2 -3 -23 -2 13 5 12
lead=india	-9 -17 5 14 1 6 -27
lead=indian	-2 1 9 -16 -5 0 4
lead=indonesia	-2 0 -15 28 -19 0 -13
lead=indonesian	0 0 -16 0 12 -1 5
lead=is	0 4 -19 7 0 -1 10
lead=it	-1 -29 6 -4 -2 8 13
lead=its	-11 -3 9 1 -8 -6 2
lead=kazakh	0 -6 -9 16 -7 -2 -3
lead=kenya	-6 -8 1 -7 12 -1 0
lead=korea	-3 -1 10 11 -14 -3 -8
lead=last	3 -15 -5 -1 14 3 -12
lead=manila	-1 -2 -10 0 14 0 -4
lead=medicines	-1 0 -11 14 4 0 -8
lead=mexico	-7 -3 10 -12 -7 1 6
lead=milk	0 -9 12 -9 4 -1 -3
lead=mongolia	-1 -6 6 -12 2 0 7
lead=most	0 1 18 -5 -12 0 -15
lead=mr	0 -6 3 -14 -8 6 9
lead=new	-5 -3 0 11 0 -1 -12
lead=nigeria	-7 6 8 -16 0 5 -2
lead=nineteen	-2 9 0 1 1 0 -11
lead=ninety	6 0 -9 2 -12 0 10
lead=no	-7 5 1 4 -30 -2 13
lead=nobody	10 -13 -6 6 9 -3 -12
lead=not	14 0 0 -15 -12 -1 0
lead=nothing	3 2 3 4 -10 0 -13
lead=of	-2 1 -13 13 0 -2 0
lead=on	-26 -3 8 2 15 -17 -19
lead=once	0 8 -12 7 -5 -2 2
lead=one	5 -8 -6 7 -16 5 5
lead=our	0 -5 2 7 -12 -3 2
lead=ours	0 6 10 -15 -2 0 -8
lead=peru	-11 -2 0 -15 -6 11 12
lead=president	-4 -3 9 -15 -9 0 15
lead=section	0 0 13 -2 -7 0 -9
lead=seoul	-2 1 -11 -1 1 0 9
lead=since	-7 -9 26 -19 4 -9 -17
lead=slovakia	0 8 0 -11 5 0 -4
lead=so	14 -8 1 -3 -3 -10 3
lead=south	-4 -12 -9 0 -16 -1 21
lead=steel	-3 -10 19 -20 8 -3 -5
lead=sugar	0 2 -13 12 -1 0 1
lead=swiss	0 4 11 -11 -3 0 0
lead=switzerland	-6 4 12 7 -13 -5 -22
lead=syria	0 -3 -10 13 5 -7 -4
lead=taiwan	-2 -4 -9 21 -11 0 -9
lead=thailand	-3 -1 -10 -1 5 0 12
lead=that	26 -4 -4 1 -9 -12 -8
lead=then	-12 13 -7 -12 -7 0 19
lead=there	19 -13 5 0 -27 -3 -1
lead=they	-20 -12 -2 15 3 -2 -8
lead=thirty	-2 3 -3 9 -15 0 5
lead=those	0 -6 22 -17 3 -2 -14
lead=three	0 -5 10 -13 -4 0 5
lead=today	-1 -16 36 -18 -13 0 -7
lead=together	-3 -7 8 -3 10 -7 -11
lead=tomorrow	0 13 -1 -8 -4 0 -3
lead=trump	-13 -13 -13 -5 4 -3 22
lead=turkey	-3 15 -11 4 -1 0 -4
lead=turkish	0 2 10 -3 -12 0 -4
lead=twelve	0 4 -13 4 2 0 1
lead=twenty	-9 4 -17 8 1 7 1
lead=u.s.	0 0 15 -20 5 0 -4
lead=uganda	0 0 9 -12 4 0 -3
lead=until	-10 0 5 -6 8 -2 -13
lead=up	0 -2 3 0 7 0 -11
lead=uruguay	0 -8 -18 12 5 -1 5
lead=us	-1 -2 6 -1 6 0 -11
lead=vanuatu	0 -1 -13 6 -1 0 8
lead=vietnam	-4 -15 5 9 -5 -4 -8
lead=washington	-1 5 -16 0 -2 -1 19
lead=we	13 -25 -17 15 -5 0 10
lead=what	-7 6 -6 0 -14 5 12
lead=when	-2 -19 -8 9 13 -6 -11
lead=where	-3 -19 3 5 19 -13 -24
lead=whereas	0 0 -4 11 -7 0 0
lead=which	-2 -14 5 -1 4 8 -10
lead=who	11 -3 3 -13 -1 9 -5
lead=whoever	14 3 -6 -10 2 0 -11
lead=whose	0 0 6 -5 13 2 -18
lead=with	0 -15 20 -16 -6 -3 7
lead=within	0 -2 -14 1 15 0 -8
lead=without	-9 2 -11 15 -14 -4 -6
lead=yesterday	0 -5 -14 4 15 0 -3
lead=—	-7 -2 6 2 5 -4 -11
lead=•	3 -3 0 12 -15 0 -9
lll=" tariff of	0 0 -8 16 -11 0 -5
lll='s duty of	-6 0 12 -10 4 0 -8
lll='s good pay	0 0 13 -11 0 0 0
lll='s tariff of	0 0 11 -4 -2 0 -6
lll=( before :	0 -2 -19 7 10 -1 -2
lll=, <level> ,	0 -2 -9 -7 -2 0 14
lll=, <level> and	0 -4 -3 1 9 -2 -2
lll=, <level> or	0 -2 23 -13 -5 0 -12
lll=, <name> 's	-2 -5 -7 -7 16 0 1
lll=, <name> (	0 -2 -7 12 -1 0 -5
lll=, <name> :	0 -3 1 -14 15 0 -12
lll=, <name> charge	0 1 -1 0 -10 10 -2
lll=, <name> to	0 -1 14 -6 -2 0 -11
lll=, <number> ,	0 -2 8 -11 -6 0 4
lll=, also at	0 -3 -10 16 -4 -1 -4
lll=, and <name>	0 6 -4 7 -2 -2 -11
lll=, and keep	0 0 -9 12 -3 0 0
lll=, and of	0 -4 -1 -8 -2 0 10
lll=, and take	0 -7 -4 -8 13 0 3
lll=, and the	0 1 -21 8 12 -2 1
lll=, down from	-2 3 10 -2 0 -16 -22
lll=, fall to	0 0 -10 15 -3 0 -6
lll=, for <name>	0 -2 10 -12 2 0 -1
lll=, instead of	0 3 3 3 -10 -2 0
lll=, it is	0 16 -9 0 -4 0 -6
lll=, it pay	0 -2 6 11 -14 -1 0
lll=, of which	0 -2 19 -9 -7 0 -5
lll=, rather than	0 6 -11 5 1 0 -2
lll=, that is	0 0 -4 -14 8 0 5
lll=, up from	0 -11 -2 -14 17 0 -8
lll=, which face	0 0 -15 -1 -4 0 16
lll=, which pay	0 -9 15 -6 0 -2 -9
lll=, will be	-1 1 2 7 0 0 -15
lll=, will pay	0 6 -18 2 -1 0 6
lll=, would pay	0 1 -6 -11 -2 0 12
lll=: <level> and	-2 0 0 -14 5 10 -3
lll=: <level> or	0 0 11 -8 0 -1 -2
lll=: <name> take	-6 -4 11 -9 4 0 -2
lll=: unchanged at	0 -3 10 -4 -1 0 -2
lll=; it is	0 -2 11 -3 -2 0 -4
lll=; it was	0 -8 -5 -15 22 -1 -3
lll=<begin> " at	-11 -1 9 -18 0 2 3
lll=<begin> <begin> "	-8 9 10 -2 0 0 -16
lll=<begin> <begin> <name>	-13 -24 -6 25 -31 -13 6
lll=<begin> <begin> add	0 -2 12 -5 -2 0 -4
lll=<begin> <begin> at	-8 -4 20 -12 -10 0 -1
lll=<begin> <begin> from	0 -3 -4 0 -7 15 -1
lll=<begin> <begin> not	15 -8 -3 -9 -9 0 0
lll=<begin> <begin> the	20 -9 -13 -16 10 8 9
lll=<begin> <begin> then	0 2 -4 -11 11 0 -3
lll=<begin> <begin> together	0 -4 14 -8 -6 0 -3
lll=<begin> <day-ahead> :	-1 -9 -9 1 15 -3 -8
lll=<begin> <day-today> :	0 -4 16 -9 -5 0 -3
lll=<begin> <name> 's	-8 -15 13 3 -10 5 -6
lll=<begin> <name> ,	0 -8 4 -22 17 0 -9
lll=<begin> <name> ask	-1 0 -9 -7 -5 0 15
lll=<begin> <name> charge	-6 -13 25 -4 -10 -4 -9
lll=<begin> <name> collect	0 0 12 -6 -4 0 0
lll=<begin> <name> get	0 -1 -10 0 -3 -1 14
lll=<begin> <name> put	-1 7 -7 -12 16 0 -11
lll=<begin> <name> take	3 6 12 -8 -7 -3 -21
lll=<begin> <name> want	-2 0 -15 -3 -3 0 19
lll=<begin> <name> —	-3 -8 15 0 -18 -1 -13
lll=<begin> <person> :	0 11 -7 0 7 -4 -15
lll=<begin> a further	0 4 -8 10 1 0 -12
lll=<begin> and the	3 -3 1 -13 -1 -2 9
lll=<begin> before :	-2 0 -23 6 16 -2 -6
lll=<begin> car :	0 -3 -4 -5 11 0 -3
lll=<begin> it 's	0 -1 12 -13 -5 -1 2
lll=<begin> it is	-5 -18 17 1 -18 -1 -4
lll=<begin> it pay	3 -12 20 -38 6 -4 -9
lll=<begin> it take	0 4 14 -8 -7 -1 -6
lll=<begin> it was	4 0 -20 0 8 11 -28
lll=<begin> that leave	0 0 -13 8 -1 0 7
lll=<begin> the <name>	0 0 -12 7 4 0 -2
lll=<begin> the <quality>	0 5 -1 -12 9 0 -1
lll=<begin> they pay	-2 -2 13 4 -15 4 -5
lll=<begin> they were	0 0 1 -13 12 -2 0
lll=<begin> together :	0 -4 12 -5 -4 0 -1
lll=<begin> with the	0 0 17 -14 -10 0 0
lll=<day-ahead> <name> charge	0 4 -13 11 0 0 -1
lll=<day-ahead> <name> take	0 3 -11 9 0 0 0
lll=<day-gone> , and	0 -3 5 -13 5 0 4
lll=<day-gone> , to	7 -2 5 -13 -1 -2 1
lll=<day-gone> it pay	0 5 -12 7 0 0 0
lll=<day-gone> it was	-3 -9 -10 -8 10 -5 12
lll=<day-today> it is	0 -2 12 -6 -2 0 -1
lll=<goods-amount> <span> at	0 0 -3 10 -3 0 -7
lll=<level> ( now	0 -3 12 -5 -3 0 0
lll=<level> , against	0 -5 -6 -1 12 0 -1
lll=<level> , then	0 6 -16 3 10 -2 -7
lll=<level> , to	0 9 -5 -12 -2 0 6
lll=<level> <day-today> ,	0 5 -12 14 -10 0 -5
lll=<level> and not	9 1 -3 1 -12 0 -1
lll=<level> and the	3 3 0 4 -12 0 -4
lll=<level> from the	0 0 -11 4 0 0 6
lll=<level> instead of	-4 -2 2 -5 9 -10 -5
lll=<level> now ,	0 2 -16 1 6 0 2
lll=<month-gone> , pay	0 0 14 -12 -3 0 0
lll=<month-gone> it was	-1 -2 -3 9 -2 1 -12
lll=<name> 's :	0 -1 10 -7 -2 0 0
lll=<name> 's to	0 11 4 -15 5 0 -11
lll=<name> , at	-4 -7 8 17 -11 -6 -38
lll=<name> , with	0 -3 -5 12 -5 0 -4
lll=<name> <level> <level>	-1 9 -5 -10 -18 3 8
lll=<name> agree to	1 0 -12 -1 -1 0 8
lll=<name> and <name>	0 -5 -1 -1 -3 0 9
lll=<name> and not	-3 -13 -2 9 3 0 -2
lll=<name> answer with	-4 6 -8 -5 10 -2 -6
lll=<name> are charge	0 0 12 -9 -1 0 0
lll=<name> drop from	0 0 11 -6 -8 0 0
lll=<name> go to	1 -17 -1 0 9 6 -12
lll=<name> good to	-1 3 13 -9 -4 0 -6
lll=<name> had put	-3 -2 13 0 -6 -3 -11
lll=<name> has had	0 0 17 -9 -9 0 -4
lll=<name> have pay	0 0 -10 11 -1 0 0
lll=<name> instead of	0 -13 3 -8 10 -1 2
lll=<name> is get	0 0 5 0 -1 0 -13
lll=<name> it is	0 5 -17 5 5 0 4
lll=<name> tariff of	-1 -1 11 -8 -8 -1 2
lll=<name> that mean	0 3 -12 -6 13 0 -1
lll=<name> will levy	0 2 -14 10 0 0 0
lll=<name> will pay	0 7 0 -11 -1 0 9
lll=<name> will put	-4 -12 -9 8 0 0 8
lll=<name> will take	4 10 1 -13 0 0 -2
lll=<name> would pay	1 -2 -14 9 -1 0 1
lll=<name> would put	1 9 4 2 0 0 -16
lll=<number> , <name>	0 4 -8 7 -20 -1 9
lll=<number> , and	-2 1 -1 -13 3 -1 9
lll=<number> and not	-8 -7 1 10 0 0 -5
lll=<person> spoke of	0 0 -6 -7 -1 0 12
lll=<quality> car pay	0 0 9 -14 6 0 0
lll=<quality> car to	0 -1 -2 8 4 0 -10
lll=<quality> duty of	0 0 9 -3 0 3 -18
lll=<quality> glass pay	7 0 -13 8 0 0 0
lll=<quality> good from	0 0 -18 5 13 4 0
lll=<quality> good to	-6 -1 7 3 -11 -3 -2
lll=<quality> surcharge of	3 0 13 -10 -8 0 -5
lll=<seat> instead of	0 4 0 3 -11 0 -3
lll=a ceiling of	-4 0 6 6 -5 0 -10
lll=a duty of	1 -3 -4 -7 4 10 4
lll=a figure of	9 0 -6 1 -2 0 -7
lll=a rate of	5 3 -16 6 -15 0 11
lll=a return to	-9 18 6 -11 -5 -1 -10
lll=a surcharge of	1 2 -7 14 4 0 -20
lll=a tariff of	-11 6 -15 2 6 -2 10
lll=a total of	-8 -1 3 3 6 -1 -15
lll=add to the	0 -6 12 -9 0 0 0
lll=add up to	-2 -4 0 11 0 0 -14
lll=addition to the	0 0 10 -9 -1 0 0
lll=and <name> ,	0 -13 -7 8 1 0 3
lll=and <name> :	0 -4 -3 5 -11 0 7
lll=and <name> at	0 -7 -6 12 8 -4 -17
lll=and <name> pay	0 -2 16 -9 -6 0 -6
lll=and <name> take	0 -3 13 -7 -3 0 -1
lll=and a further	0 -1 1 -12 9 0 0
lll=and it was	-1 -8 8 -15 10 1 -9
lll=and no longer	0 -12 6 2 3 -1 -15
lll=and not at	-5 13 -2 -7 -4 0 -1
lll=and not the	-2 -2 -11 -1 13 -1 3
lll=and the additional	0 6 -15 -9 8 0 7
lll=and the ordinary	0 0 10 -7 -2 0 -1
lll=and then to	0 0 -1 12 -11 -2 -2
lll=and will pay	0 -7 15 -6 -1 0 -11
lll=and would pay	0 18 -12 -2 -2 0 -6
lll=answer to the	0 0 10 -9 -5 0 1
lll=are subject to	0 0 11 -10 0 0 -1
lll=are to be	0 0 -11 9 -1 0 1
lll=are to pay	0 1 -14 0 -5 0 13
lll=as much as	-2 -10 3 -10 -16 18 3
lll=at <level> ;	0 -4 -9 -1 1 0 11
lll=at <level> and	0 -15 5 6 -7 2 -1
lll=at present :	0 -4 15 -9 -1 0 -4
lll=at the same	0 0 -16 14 0 0 2
lll=before it was	0 10 -1 -3 -7 0 0
lll=between <level> and	-7 -14 14 4 -6 -3 -7
lll=car will pay	0 2 -9 12 0 0 -8
lll=charge up to	0 -1 12 -13 0 0 3
lll=close to the	0 -1 -4 11 -3 0 -9
lll=come down from	0 0 0 -14 8 -3 11
lll=come in at	8 0 -8 11 3 0 -20
lll=continue to pay	0 0 14 -10 -2 0 -1
lll=could go to	-2 -4 -3 -9 0 0 15
lll=down from the	0 -2 -11 -2 -14 7 15
lll=duty would be	-4 -4 -2 -6 0 0 12
lll=fentanyl , to	0 0 -13 10 0 0 4
lll=free of the	0 0 -11 -3 13 0 0
lll=from <day-ahead> ,	0 -12 -17 19 -7 0 4
lll=from <day-ahead> :	0 7 -23 14 0 0 -8
lll=from <level> and	0 -5 -12 11 -2 -1 4
lll=from <level> to	10 -1 -4 3 -20 -4 7
lll=from <name> ,	0 -8 -10 -9 14 0 9
lll=from <name> :	6 -11 14 -7 -19 0 0
lll=get in at	0 0 11 -9 0 0 -1
lll=go back to	-10 -9 0 10 0 2 5
lll=go down to	7 -10 -9 5 -4 -1 4
lll=go on charge	-1 -3 14 -6 -2 0 -4
lll=go on pay	-3 -15 37 -22 -8 0 -10
lll=go on take	0 -3 12 -6 0 0 -3
lll=go up to	5 11 -17 0 -13 5 3
lll=good are charge	0 0 13 -9 -4 0 0
lll=good down to	0 0 9 -10 -1 0 2
lll=good now pay	0 0 -15 5 12 0 0
lll=good stand at	0 0 11 -9 0 0 0
lll=good will pay	0 1 -2 8 -1 0 -14
lll=had answer with	0 5 5 7 -13 0 -7
lll=had been at	0 0 -11 13 -1 -6 -6
lll=had spoken of	0 0 -6 -9 -9 -1 17
lll=had stand at	0 0 -8 -1 12 -2 -4
lll=have been charge	-2 4 3 4 -13 0 -10
lll=have been pay	0 -1 11 -15 2 0 0
lll=hit back with	-3 -1 -9 -1 0 0 13
lll=in <month-gone> :	0 10 -10 -10 -3 -2 12
lll=in <month-gone> with	0 0 15 -13 -4 0 -3
lll=in <name> ,	0 11 2 -3 -11 0 -4
lll=in <name> :	0 -6 19 -7 -11 -1 -6
lll=in <name> <level>	0 -2 -7 13 -20 2 2
lll=in <name> at	0 0 12 -11 -2 0 0
lll=in place of	-2 -3 -9 9 5 4 -16
lll=instead of the	0 -4 -14 4 -3 -2 14
lll=into <name> :	-2 -7 4 3 -11 -2 2
lll=into <name> <level>	0 9 -14 1 -5 5 -3
lll=is , at	0 0 13 -10 0 0 -4
lll=is back at	0 -10 15 -5 -3 0 -1
lll=is down to	0 0 13 -12 0 0 0
lll=is halve to	0 0 -12 -1 8 0 3
lll=is talk of	4 -2 -12 8 0 0 0
lll=is to be	-2 3 -21 7 -5 0 8
lll=is to become	0 -5 -5 12 0 0 -4
lll=it go to	-6 4 1 -12 -1 4 5
lll=it had been	-3 -7 0 -3 11 -2 -3
lll=it has been	5 -3 3 5 -14 0 -10
lll=its duty of	-3 -2 14 -4 -3 0 -10
lll=its duty to	-5 -6 -11 4 10 0 1
lll=less than the	0 -2 -12 4 -2 3 6
lll=let in at	0 0 -15 1 2 0 12
lll=list , at	0 -3 0 -8 -1 0 11
lll=may go to	5 -4 -1 -11 0 0 7
lll=no duty of	10 -1 -6 -2 0 0 -4
lll=no more than	-7 -7 -9 11 -9 0 7
lll=of <level> or	0 -4 -12 1 3 0 14
lll=of <level> to	-5 -8 17 -14 15 -1 -16
lll=of up to	-12 -6 0 -1 5 -10 5
lll=old rate of	0 0 -11 5 8 0 -1
lll=on <day-ahead> the	7 0 8 -13 -6 0 -2
lll=on <name> from	0 0 -9 14 -4 0 0
lll=on <name> to	-2 0 1 14 -7 0 -16
lll=on aircraft and	0 -2 -5 12 -8 0 -1
lll=ordinary duty of	-1 6 2 5 -16 0 -5
lll=pay an additional	0 -3 11 3 -7 0 -8
lll=pay up to	0 -2 11 -6 -6 6 -6
lll=rate fall from	0 0 -16 17 -5 0 0
lll=safeguard duty of	0 -1 12 -8 -1 0 -1
lll=section <number> ,	0 0 -4 -12 5 0 6
lll=since <day-gone> ,	0 -1 15 -9 -7 0 -2
lll=since <day-gone> :	0 -2 15 -17 1 0 -2
lll=stop collect the	0 0 -6 12 -9 0 0
lll=tariff down to	0 0 12 -2 -3 0 -7
lll=that <name> charge	10 -2 -7 -10 6 -1 -1
lll=the <name> ,	0 2 7 -7 3 0 -13
lll=the <number> become	0 -12 -5 15 -3 0 0
lll=the ceiling of	-2 0 5 7 2 0 -13
lll=the difference to	-2 -6 -8 -8 17 0 -5
lll=the duty of	-20 -5 2 3 0 -4 7
lll=the figure of	14 0 -11 -6 -6 -3 2
lll=the rate is	-5 4 -4 11 -6 0 -14
lll=the rate of	2 -14 16 -3 -1 0 -6
lll=the rate was	0 -3 5 11 -9 -1 -6
lll=the surcharge of	-4 0 14 -12 0 0 -14
lll=the suspension of	0 -8 -4 14 -5 0 -1
lll=the table :	0 -2 -11 -5 -1 0 15
lll=the tariff of	3 2 17 -12 -5 0 -9
lll=the total to	0 1 -12 10 3 -2 -3
lll=the truce :	0 -2 -9 -8 10 6 -4
lll=to <level> and	0 9 -13 4 0 0 0
lll=to <level> from	4 -20 7 -6 6 3 -17
lll=to <name> at	0 -3 18 -18 -2 0 4
lll=to answer with	10 -6 -12 -1 3 0 0
lll=to be charge	0 -3 1 6 2 0 -10
lll=to go from	0 -1 13 -5 -5 0 -5
lll=to go to	6 -17 -6 6 -1 -1 4
lll=to have been	-2 0 -11 4 -14 0 12
lll=top of the	0 -2 24 -19 -6 0 -6
lll=until <day-ahead> ,	0 -12 11 0 3 0 -8
lll=until <day-ahead> :	-1 3 14 -16 -4 0 -3
lll=used to be	-1 -11 -3 -21 17 11 -14
lll=was <level> and	0 14 -6 -9 -5 0 -1
lll=was cut from	0 0 -12 0 12 0 0
lll=was cut to	0 0 15 -10 -6 0 -2
lll=was to be	-1 -1 -1 9 -10 -4 4
lll=were <number> and	0 -5 -5 0 10 -4 -1
lll=where it is	0 -6 15 -9 -4 0 0
lll=where it pay	0 -5 -1 -18 19 -1 0
lll=where it was	0 -3 -21 0 20 -3 -1
lll=where they pay	0 -1 5 -11 4 0 0
lll=whose good pay	0 0 11 -13 1 0 0
lll=will be at	0 11 -4 -6 0 0 -4
lll=will not exceed	0 0 -14 14 0 0 0
lll=will then pay	2 0 -8 10 -1 0 -10
lll=wine go from	0 0 13 -10 -3 -1 0
lll=with <name> at	0 0 -12 15 0 0 -4
lll=would ask for	3 0 12 0 0 0 -14
lll=would be charge	2 2 -19 -1 -3 0 10
lll=would have been	-8 -6 -19 8 14 -3 -4
lll=would have pay	-3 -3 -1 -11 18 -1 -2
lll=would make it	0 -1 -3 -6 0 0 10
lower than before	-4 -8 4 4 4 -3 -5
lowest	-6 -47 10 9 4 -47 -1
lowest false	-15 -25 -6 16 10 -23 -3
lowest over 80	-4 8 1 -6 -11 0 8
lowest true	4 -33 17 -4 -3 -29 1
lowest under 80	-5 -53 10 10 5 -46 -2
lr=" "	10 4 -6 2 -5 -3 -12
lr=" ,	-12 -1 0 2 5 4 -4
lr=" .	-8 4 0 -12 1 -1 8
lr=" on	10 0 -12 -10 4 -2 3
lr='s ,	-3 -1 -4 -11 17 2 -11
lr='s and	0 -6 -12 8 2 0 9
lr='s on	-7 15 13 -10 -20 -5 -13
lr='s tariff	0 -1 -2 -12 -1 0 11
lr='s was	0 -2 -5 14 -8 -2 -3
lr=( )	0 3 -8 15 -16 -3 1
lr=, ,	-1 -18 11 2 -10 12 -4
lr=, .	-16 -5 8 -16 6 9 0
lr=, <end>	-1 -2 24 -11 -15 -1 -9
lr=, and	0 -18 2 7 11 3 -5
lr=, at	0 -3 -3 -19 15 2 -5
lr=, before	0 0 -10 -10 14 0 -2
lr=, each	0 -4 -12 14 -2 0 2
lr=, for	-4 -1 -6 10 -6 -7 4
lr=, it	0 16 -6 -6 -6 0 -4
lr=, of	-1 -2 17 -3 -12 0 -7
lr=, once	0 -2 -6 12 -6 0 -3
lr=, or	0 -2 8 -13 -7 0 7
lr=, over	0 -1 13 -16 2 0 -5
lr=, reciprocal	0 0 18 -8 -13 0 0
lr=, together	0 -2 1 14 -15 -4 -2
lr=, under	0 0 12 -11 -9 0 3
lr=, until	0 -1 -16 1 16 0 0
lr=, without	0 14 -12 -3 -3 0 0
lr=, would	0 12 -10 0 5 0 -8
lr=: (	-6 -8 1 11 -14 2 1
lr=: )	-5 -4 -7 -29 35 -6 -9
lr=: ,	-29 -4 12 -1 -9 6 -4
lr=: .	-21 10 14 -9 -12 1 -1
lr=: ;	-1 -1 -2 11 -10 0 -9
lr=: <end>	-1 8 -9 6 0 9 -18
lr=: and	-5 5 -2 -29 8 16 -2
lr=: before	0 11 -9 -7 3 -1 -3
lr=: each	0 -2 12 -6 -3 0 -3
lr=: for	2 6 -15 8 0 -5 5
lr=: from	0 -12 -4 18 -1 0 -11
lr=: in	-3 1 8 3 -16 4 -12
lr=: on	-29 5 -8 3 -11 0 16
lr=: over	0 0 -12 8 6 0 0
lr=: since	0 -1 9 0 -11 0 -2
lr=: under	0 -1 15 -13 -3 0 -2
lr=: until	0 -5 3 -20 15 0 -7
lr=; on	0 -3 19 -4 -7 0 -12
lr=<begin> ,	-6 -11 9 -4 -8 -6 11
lr=<begin> .	-1 -14 26 -12 6 -13 -25
lr=<begin> :	-2 0 17 -9 -6 -2 -7
lr=<begin> <end>	-4 15 -2 -22 0 5 -2
lr=<begin> and	0 10 -3 0 0 1 -11
lr=<begin> instead	0 -4 12 -1 -1 0 -11
lr=<begin> is	3 1 -10 -5 2 -9 12
lr=<begin> on	0 9 -9 -7 -11 1 15
lr=<begin> since	0 -1 12 -4 -7 0 -1
lr=<begin> was	1 -7 -16 2 9 4 -1
lr=<day-ahead> .	0 0 -9 15 -4 0 -6
lr=<day-today> )	0 -1 12 -6 -4 0 0
lr=<level> <end>	-9 9 -17 2 -1 4 4
lr=<level> <level>	-1 1 -9 -7 -23 15 15
lr=<name> (	0 6 25 -27 -6 0 -7
lr=<name> ,	1 -18 6 -9 2 -5 9
lr=<name> .	-11 -6 -10 18 -21 -2 7
lr=<name> <end>	-5 -19 7 12 -3 -8 -22
lr=<name> <level>	-6 -6 -1 -31 23 6 -22
lr=<name> on	-4 -2 4 6 0 1 -22
lr=<quality> .	0 5 8 -19 6 0 -4
lr=<seat> .	0 -2 14 -9 -4 0 -1
lr=a tariff	0 -6 -4 7 -11 -1 3
lr=a tax	0 10 -4 -6 0 0 -4
lr=about ,	2 -1 -11 -3 9 0 2
lr=about .	9 -7 6 -10 -5 0 0
lr=about by	0 0 -11 17 0 0 -10
lr=add .	0 11 -3 -3 -1 0 -7
lr=add on	-2 -11 -9 0 2 0 16
lr=add to	0 0 -13 3 2 0 10
lr=additional in	0 0 10 -12 2 0 2
lr=after .	-1 -7 -1 0 10 0 -12
lr=after in	0 0 -13 -6 10 0 5
lr=against .	0 -12 -3 4 -3 0 9
lr=against before	0 8 -19 -1 9 -1 -2
lr=against for	0 0 12 -8 -6 0 0
lr=against until	0 0 1 -12 7 0 0
lr=and .	3 9 -10 2 -5 8 -6
lr=and after	0 9 -9 13 -11 0 -5
lr=and as	0 1 6 -14 -1 0 2
lr=and before	0 -16 -26 -15 34 1 -6
lr=and for	-9 -7 -12 2 10 -1 9
lr=and from	-2 8 0 -13 -4 -3 13
lr=and if	0 10 -5 3 -5 0 -6
lr=and in	0 -3 -20 8 -13 2 21
lr=and is	-4 -12 7 1 1 0 2
lr=and since	0 0 11 2 -13 0 0
lr=and thereafter	0 5 -12 9 -3 0 0
lr=and was	-2 -6 7 10 -3 -1 -11
lr=announce on	0 2 -20 5 -3 0 7
lr=another for	0 0 -6 12 -4 0 -4
lr=another on	-1 0 -3 11 -8 0 -1
lr=as .	21 -2 -12 -2 -10 2 -5
lr=ask ,	0 0 9 -2 6 0 -12
lr=ask of	0 0 14 -6 -2 0 -7
lr=at (	0 0 -11 1 -3 0 11
lr=at ,	-5 -2 5 5 0 -12 -9
lr=at .	3 -7 -6 12 9 -14 -9
lr=at ;	-2 10 -11 -12 -13 0 23
lr=at and	-6 1 -4 -1 -8 4 14
lr=at end	0 0 9 -11 4 0 -1
lr=at for	4 -10 1 2 8 6 -16
lr=at from	3 -4 -24 21 0 -5 -1
lr=at instead	-2 -11 5 0 -7 0 3
lr=at is	5 0 -14 0 -1 0 9
lr=at since	0 -7 11 -7 3 0 -3
lr=at too	0 0 11 -6 0 0 0
lr=at under	0 0 16 -14 2 0 -5
lr=at until	-4 -5 13 1 -6 -1 -8
lr=at would	0 2 -10 -8 -3 0 13
lr=be ,	14 -3 -16 3 -10 -1 3
lr=be .	-4 3 -18 9 0 4 -1
lr=be from	3 4 -11 0 -1 0 1
lr=be instead	0 0 -7 15 0 0 -11
lr=be on	5 -13 12 -17 -3 0 10
lr=bear .	0 12 0 -6 -7 6 -1
lr=become ,	6 8 -13 8 -10 0 -9
lr=become .	-5 14 -14 -1 -4 3 3
lr=been .	-5 -11 -8 8 9 -1 -1
lr=between and	-6 -8 15 0 -9 0 -9
lr=charge ;	0 0 -9 10 0 0 -1
lr=charge again	9 -11 -7 1 7 0 -2
lr=charge at	-2 -3 17 -7 -4 -1 -3
lr=charge from	-2 8 -12 -2 1 -1 3
lr=charge in	1 3 5 -4 1 3 -12
lr=charge on	8 -12 1 1 0 0 -2
lr=collect .	-1 -1 8 -5 -9 0 3
lr=duty ,	0 0 12 -8 -2 0 -2
lr=duty .	-1 2 20 -17 -9 0 -5
lr=enter .	-1 0 15 -7 -7 0 -6
lr=exceed .	-3 0 -15 4 -1 0 11
lr=extra .	0 0 8 4 -13 0 -2
lr=face .	-1 3 -10 19 -9 -2 -9
lr=face from	0 -13 -3 -11 0 0 20
lr=for ,	-13 -3 1 16 -14 -6 2
lr=for .	0 6 4 -10 -23 -3 12
lr=for on	11 -8 -34 0 -4 -1 22
lr=from ,	-3 -20 1 -6 15 -3 -9
lr=from .	2 -13 11 -12 12 0 -40
lr=from <end>	0 -2 -6 -11 14 0 0
lr=from and	0 -1 -3 12 -11 -4 6
lr=from as	0 0 13 -5 -8 0 -1
lr=from at	0 0 -11 2 7 2 0
lr=from before	0 15 -9 0 -9 0 0
lr=from in	0 -12 -16 18 7 -8 -2
lr=from on	0 3 1 -22 18 -1 -4
lr=from to	-5 -14 11 -4 4 4 -37
lr=full .	-2 -4 12 -6 -1 0 0
lr=further from	0 0 -2 13 0 0 -11
lr=get .	-5 -6 -17 -1 1 0 22
lr=get as	0 0 -6 12 -2 0 -7
lr=get on	4 0 -14 4 2 0 6
lr=given ,	0 0 -5 12 -3 0 -7
lr=given .	-5 -1 2 10 -5 0 -9
lr=has on	0 -2 15 -7 -2 0 -5
lr=impose on	0 -2 -7 1 9 1 -8
lr=in .	0 -1 -1 -11 13 0 0
lr=is ,	-17 -2 14 3 -23 -4 -7
lr=is .	-12 -2 11 -2 0 -8 -6
lr=is ;	0 -2 18 -7 -4 0 -8
lr=is again	5 19 -7 -11 -9 0 -6
lr=is and	-6 11 12 -9 -16 0 -9
lr=is for	4 -2 -14 10 0 0 2
lr=is in	0 -3 0 -13 4 0 5
lr=is until	0 0 11 -8 -4 0 0
lr=it .	-2 -8 -3 10 -17 0 11
lr=it ?	-14 6 -8 -2 5 3 8
lr=its on	-12 1 28 -27 21 -1 -39
lr=keep in	0 5 1 -11 5 0 0
lr=keep on	-3 -6 18 -14 -12 0 3
lr=leave on	0 0 -7 11 -4 0 -2
lr=longer ,	0 0 10 -6 -1 0 -5
lr=longer .	0 -13 8 5 -3 -1 -9
lr=make ,	0 -1 -10 10 7 -7 -1
lr=make .	-6 11 -9 3 0 3 -1
lr=not ,	9 -20 -2 6 1 -3 3
lr=not .	9 4 4 -11 1 -7 -19
lr=now )	-1 -5 20 -9 -8 0 -1
lr=now .	-3 -2 14 -14 0 0 -4
lr=of ,	-11 14 -2 -1 2 -1 -4
lr=of .	-2 -11 -3 10 -6 -5 7
lr=of apply	0 -2 15 -7 -8 0 -4
lr=of each	0 0 -11 -10 16 0 0
lr=of for	5 -11 5 2 -6 -2 -5
lr=of from	2 -7 3 -12 -4 0 13
lr=of has	3 0 16 -8 -5 0 -10
lr=of in	1 -7 -10 12 7 2 -10
lr=of is	-11 1 -2 8 -5 6 -8
lr=of on	7 6 2 -3 -6 -16 0
lr=of over	0 0 16 -11 -6 0 -1
lr=of shall	0 2 -9 11 0 0 -7
lr=of stay	0 0 13 -12 0 0 0
lr=of that	7 -4 14 -13 -5 -1 2
lr=of to	-3 0 -11 3 -16 7 22
lr=of under	0 0 -9 -9 16 0 -2
lr=of would	-3 -6 -15 -1 3 0 17
lr=offer .	-5 0 -12 -6 -7 0 22
lr=on for	0 10 -16 2 -2 0 2
lr=one .	0 0 13 -2 -11 3 -8
lr=or ,	-1 -12 5 -15 1 -4 13
lr=or .	0 21 -12 -6 -7 0 -1
lr=ordinary ,	0 0 12 -8 -2 0 -1
lr=other .	0 6 1 -13 4 0 -1
lr=our on	-5 -10 0 15 -6 -3 -7
lr=own on	-1 -8 12 3 -8 0 -6
lr=pay ,	-15 -1 12 3 -2 3 -19
lr=pay .	-4 -8 13 -11 7 7 -4
lr=pay ;	0 -5 13 -11 0 3 -2
lr=pay again	-6 -2 -3 14 1 0 -13
lr=pay and	8 -5 -12 12 11 -3 -11
lr=pay as	3 3 17 -19 -6 0 0
lr=pay for	-9 10 0 3 0 5 -15
lr=pay from	10 -11 -22 11 -12 0 10
lr=pay here	1 11 2 -14 -3 -1 -1
lr=pay in	-6 4 -2 3 0 -23 4
lr=pay instead	6 11 -27 -6 7 0 19
lr=pay on	0 -3 31 -24 -5 -4 -8
lr=pay since	-2 -1 6 -27 8 -2 -2
lr=pay there	3 -9 3 9 -7 0 -13
lr=pay to	0 0 -11 2 -7 0 14
lr=pay until	0 -7 12 -6 0 0 -4
lr=pay with	0 -4 14 -7 -2 0 -1
lr=plu .	-1 7 -6 -11 10 0 -5
lr=present .	0 0 12 -4 -1 0 -6
lr=put on	0 -13 0 -3 5 6 0
lr=reach .	5 -3 0 -11 -9 13 -2
lr=reach in	0 -1 -8 12 -12 3 0
lr=same .	-1 2 -22 10 -5 0 14
lr=say ,	3 8 -20 0 -3 0 9
lr=say .	2 6 -10 4 3 -3 -6
lr=say and	0 1 13 -9 -4 -2 -6
lr=say on	6 -13 4 2 0 0 0
lr=slap on	4 2 0 -13 -8 -1 10
lr=steel .	0 -2 15 -9 -6 0 -1
lr=take ,	-3 -9 -4 0 -1 2 12
lr=take .	3 4 2 0 0 0 -15
lr=than ,	-5 7 1 4 -3 4 -17
lr=than .	-7 0 1 9 -15 3 -6
lr=that is	-12 -9 0 12 -4 0 0
lr=that on	-2 -5 14 -13 -7 0 -1
lr=that was	-4 -2 7 0 -13 -3 5
lr=the .	-23 -2 26 -32 -2 4 0
lr=the are	-2 14 2 -10 -9 -1 0
lr=the become	0 -3 13 -6 -5 0 -3
lr=the begin	0 0 13 -8 -6 0 -1
lr=the come	-9 12 0 -6 -12 -3 6
lr=the duty	-2 3 1 9 -4 0 -14
lr=the fentanyl	0 0 -11 -6 13 0 0
lr=the for	3 -9 16 0 -4 -1 -19
lr=the from	0 -1 16 -17 1 0 -3
lr=the go	0 -5 14 -8 -2 0 -5
lr=the in	-4 -12 2 2 1 5 -1
lr=the is	6 11 -11 -16 -5 0 15
lr=the it	-2 -4 -5 11 4 -1 -7
lr=the of	-8 -16 -22 7 22 9 -4
lr=the on	-17 -23 19 -17 26 -9 -26
lr=the return	0 11 2 -7 -4 0 -7
lr=the stay	0 -3 16 -8 -5 0 -2
lr=the surcharge	-2 -1 16 -24 2 0 -12
lr=the that	11 1 -9 -3 4 -24 7
lr=the to	-5 0 10 7 -9 0 -12
lr=the was	5 4 12 -19 -21 0 9
lr=the which	-1 -16 -1 11 -4 0 2
lr=the with	0 0 -12 -3 0 0 16
lr=the would	-4 -3 3 3 -14 0 4
lr=then .	-2 0 -16 5 8 -4 2
lr=to ,	4 -1 -6 -9 0 10 8
lr=to .	7 0 -24 9 -2 -7 12
lr=to :	6 -3 0 -20 1 -3 13
lr=to ;	3 -4 -6 -10 12 4 5
lr=to <day-ahead>	3 -1 -15 13 2 -2 -8
lr=to <day-gone>	-1 5 9 -2 -12 -1 -6
lr=to <day-today>	0 12 -1 -6 1 -2 -7
lr=to <end>	-8 -1 19 -19 3 -3 1
lr=to ?	12 0 -3 -13 6 -3 -4
lr=to and	-9 12 5 -10 9 -7 -8
lr=to as	5 -11 -19 15 8 5 -6
lr=to at	-1 5 -12 14 -11 0 -4
lr=to because	0 -1 -13 5 0 0 9
lr=to for	0 -10 20 -16 -10 3 2
lr=to from	-14 -4 3 14 -27 -4 -8
lr=to if	1 -3 -15 -16 -4 4 18
lr=to in	2 -7 3 13 -25 -1 2
lr=to last	0 0 14 -4 -15 5 -3
lr=to on	-12 -8 -22 7 7 0 17
lr=to over	-1 -3 -16 17 0 0 1
lr=to to	0 0 -6 12 -6 -1 -3
lr=to under	0 1 8 0 -10 0 -3
lr=to within	0 0 -7 -2 -2 0 11
lr=truce .	0 0 -11 -4 -8 0 15
lr=want on	12 -3 -11 12 -3 0 -11
lr=was ,	1 1 -7 0 10 -3 -13
lr=was .	2 -30 -8 9 16 -18 -6
lr=was and	-7 16 0 0 -11 4 -13
lr=was before	9 -2 -12 17 -11 -6 -5
lr=was in	6 3 -6 -22 2 7 -3
lr=was on	-1 4 4 -5 -9 11 -6
lr=was until	0 -2 -18 -4 13 4 -2
lr=where is	0 -5 18 -11 -2 0 -3
lr=with ,	0 12 -15 3 -2 -5 5
lr=with and	0 -2 -21 15 3 -3 5
lr=with as	0 0 12 -13 -1 0 1
lr=with from	0 7 5 -12 0 0 0
lr=with in	-1 1 -13 -7 -1 -1 19
lr=with on	-3 -6 8 -3 -2 -14 5
lr=write .	9 -9 2 2 -3 5 -16
lr=— on	0 -5 -12 9 5 0 2
middle	-16 10 1 1 0 -12 1
middle false	-16 -22 5 11 -1 -21 6
middle over 80	-37 -33 -21 -1 18 10 17
middle true	-5 22 -3 -9 0 0 -4
middle under 80	-10 15 6 1 -6 -20 -6
nc2=agree	0 -3 -10 10 0 6 -5
nc2=bear	-9 -10 4 1 -1 1 2
nc2=begin	-18 2 -4 6 6 6 -9
nc2=deny	7 -6 -14 11 4 0 -5
nc2=down	-12 -14 3 8 -12 0 7
nc2=end	4 0 -3 -10 9 4 -4
nc2=impose	0 -9 0 0 4 1 -1
nc2=lack	-3 1 1 3 4 -1 -14
nc2=propose	8 11 13 -20 -9 0 -4
nc2=say	10 -5 -9 5 -11 -11 9
nc2=sign	0 -11 2 12 -12 -12 2
nc2=stay	-5 3 -2 -3 8 -12 2
nc2=target	2 -9 1 -10 3 10 3
nc2=threaten	-11 10 -7 -2 -3 -2 8
nct2=agree participle-passive	-3 -6 -9 11 8 0 -11
nct2=bear modal	-1 -4 11 -9 0 -2 0
nct2=bear participle-passive	0 -5 3 0 -12 7 2
nct2=bear present	-5 -4 -4 2 0 -11 10
nct2=begin future	0 5 -1 5 1 0 -14
nct2=begin gerund	0 -8 13 -1 -16 4 -4
nct2=begin modal	-8 -5 2 3 -15 4 6
nct2=begin participle-passive	0 0 -10 -6 13 0 0
nct2=begin past	0 10 -13 -21 17 4 0
nct2=begin pluperfect	0 0 10 -12 3 0 -5
nct2=begin present	-10 4 7 13 -29 -4 -2
nct2=begin present-passive	0 -4 -13 2 10 0 5
nct2=buy present	0 5 -14 4 3 0 4
nct2=down future-passive	0 0 10 -3 -2 -1 -3
nct2=down past	-4 0 -1 -10 0 -2 13
nct2=down present	-8 -5 -4 10 -13 -5 10
nct2=end modal	0 11 3 -11 -7 -2 -3
nct2=end past	-7 -4 -2 -12 10 6 0
nct2=end past-passive	3 -6 -13 4 10 -2 -2
nct2=impose future-passive	-2 -8 16 -9 3 -2 -5
nct2=impose participle-passive	1 -15 5 3 0 0 -6
nct2=impose past	4 -16 0 -5 8 8 -3
nct2=impose past-passive	-3 -2 -8 8 8 -10 -6
nct2=impose perfect	-5 -9 3 13 -10 2 -5
nct2=impose perfect-passive	-2 4 11 -19 -7 0 7
nct2=impose pluperfect	-11 -7 -13 7 -1 2 11
nct2=impose pluperfect-passive	-3 5 -9 3 -1 -2 3
nct2=impose present	15 1 -8 -4 10 -7 -1
nct2=impose present-passive	-10 0 13 -2 -13 0 1
nct2=propose present	0 4 7 -9 -6 7 -3
nct2=say modal	-4 8 -11 1 11 0 -8
nct2=say past	-1 -16 4 4 -9 -24 9
nct2=say past-passive	8 -1 8 6 -7 0 -17
nct2=say perfect	-3 1 1 3 -14 0 5
nct2=say pluperfect-passive	0 -1 -5 9 -6 0 0
nct2=say present	15 5 -15 -8 -1 4 5
nct2=sell past	0 0 -1 -8 11 0 -1
nct2=sell present	-6 11 2 -8 -8 -1 0
nct2=sign participle-passive	-8 -7 -5 12 7 -1 -9
nct2=sign past-passive	-2 0 14 -1 -9 0 -6
nct2=stay past	0 2 3 -4 7 -1 -13
nct2=stay past-passive	-8 -5 -11 1 6 0 10
nct2=stay present	-1 8 -3 -2 9 -16 -5
nct2=suspend future	0 3 -12 -1 -1 0 10
nct2=suspend participle-passive	0 -5 14 -8 -2 0 0
nct2=suspend past	-7 -10 0 16 -5 -6 -11
nct2=suspend present	9 8 -2 -17 10 -1 2
nct2=suspend present-passive	-1 8 -4 5 -16 0 1
nct2=target modal	0 -3 -6 -8 0 0 13
nct2=target past	-5 -14 0 2 -9 16 1
nct2=target past-passive	0 -1 -14 -9 17 -1 3
nct2=target perfect-passive	0 -1 24 -15 -14 1 -5
nct2=target present	14 -5 -1 2 -1 -7 -7
nct2=threaten past	-2 5 -6 -12 1 0 8
nct2=up modal	-2 -5 10 4 -14 5 -4
nct2=up participle-passive	0 -4 -9 4 13 -7 -1
nct2=up past	-2 0 -11 -3 6 3 5
nct2=up perfect	0 0 10 -6 -4 0 0
nct2=up present	0 8 13 3 -32 -1 -7
nct2=up present-passive	0 -2 -22 4 16 0 5
next="	30 8 -12 -10 -13 -6 -6
next=(	-21 13 -5 15 -28 -3 1
next=)	11 -4 -10 -10 22 -21 -3
next=,	-16 -9 4 7 -1 8 -8
next=:	13 -8 0 -3 3 8 -9
next=and	-7 -2 16 -16 3 -5 0
next=because	-5 -2 -5 5 15 -8 -9
next=before	-6 10 -5 -3 -9 10 1
next=but	0 -8 1 -10 3 -1 10
next=i	-4 14 -5 2 -1 -2 -11
next=if	-8 3 -2 -11 -5 -1 15
next=it	-8 16 -6 5 -4 3 -12
next=that	11 1 -13 4 -6 -12 13
next=unless	-5 0 -2 -14 -7 0 21
next=when	2 -14 7 -5 5 8 -14
next=where	-4 14 -2 5 -10 -1 -5
next=while	-6 -6 12 0 0 -1 -10
next=—	-4 8 -1 0 0 3 -17
nhas-future	-17 -1 19 -8 -6 1 -4
nhas-gerund	0 1 7 5 -12 0 -9
nhas-infinitive	7 14 1 0 -1 -3 -16
nhas-modal	-4 5 7 -5 -13 -3 2
nhas-participle	1 0 -10 -3 14 -2 4
nhas-past	7 -21 1 4 9 -3 -7
nhas-pluperfect	-10 0 -14 5 0 0 8
nhas-present	11 -1 -8 1 -3 -14 8
nought	21 -72 -6 0 2 -26 7
nt2=future	-13 7 6 -3 -5 4 -2
nt2=future-passive	-1 -12 16 -5 -2 -2 0
nt2=gerund	-4 1 5 9 -13 2 -10
nt2=infinitive	-2 15 0 2 -2 -1 -14
nt2=modal	-1 1 8 -5 -13 -1 2
nt2=participle-passive	1 -12 -5 5 11 -1 -10
nt2=past	6 -13 -1 -3 8 0 1
nt2=past-not	-3 0 21 1 -11 -2 -12
nt2=past-passive	4 -12 -11 14 5 -19 -2
nt2=past-passive-not	-4 -6 16 -4 -6 0 0
nt2=perfect-not	0 -4 11 -1 -10 0 0
nt2=pluperfect	-13 -3 -8 4 -3 2 9
nt2=pluperfect-passive	2 6 -11 6 0 -3 -3
nt2=present	12 9 -7 -1 3 -12 -3
nt2=present-not	1 -15 3 0 0 -2 4
nt2=present-passive	1 -4 1 -1 -10 -3 11
nt2=present-passive-not	-3 -1 15 -13 1 -1 -2
nv2-none	1 2 -4 0 -3 9 2
nv2=add	8 -11 -5 -6 9 1 1
nv2=announce	1 -3 10 -2 -18 -8 9
nv2=answer	2 2 14 -4 -7 -3 -5
nv2=apply	-3 3 -2 -6 13 0 -12
nv2=believe	6 -1 -9 1 -12 6 4
nv2=bring	-3 0 -12 13 4 0 -8
nv2=call	6 5 8 -1 -14 5 -12
nv2=charge	10 3 0 -11 6 8 -13
nv2=collect	10 -13 -2 -5 4 -1 5
nv2=come	-10 -11 9 -7 -4 -2 11
nv2=cut	0 -1 -6 12 -5 0 -4
nv2=discuss	-2 -1 10 -4 -1 0 -4
nv2=drop	2 -1 1 4 -13 -1 6
nv2=dump	0 0 11 -5 -5 0 -3
nv2=end	1 0 1 -6 9 1 -11
nv2=enter	0 4 -3 11 -6 -1 -12
nv2=explain	0 0 17 -11 -5 0 -4
nv2=fall	0 2 -12 -6 3 2 11
nv2=halve	0 0 -10 11 0 5 -7
nv2=hang	0 0 -11 7 2 0 0
nv2=have	11 -22 16 -4 1 0 -14
nv2=hit	0 -5 5 -15 -1 0 10
nv2=hold	3 1 -11 -4 3 0 9
nv2=introduce	-3 -4 24 -11 -8 0 -9
nv2=keep	-2 -15 -2 0 11 -1 -1
nv2=lapse	0 9 -12 0 7 0 -3
nv2=let	-2 -8 -3 -12 5 -2 17
nv2=levy	-1 -9 -10 1 14 0 0
nv2=negotiate	0 -6 13 -9 0 0 -3
nv2=other	10 3 12 -4 -11 -12 -6
nv2=pay	-13 -1 0 -9 10 0 2
nv2=plan	0 8 0 -16 -2 0 5
nv2=remain	-1 3 10 2 -18 0 -12
nv2=replace	-1 -8 9 -11 1 0 1
nv2=rule	1 -5 -13 12 4 0 -1
nv2=run	0 2 -9 0 10 -2 -3
nv2=say	-2 1 1 7 -10 -18 0
nv2=sell	-5 12 -1 -5 1 -1 -4
nv2=sign	-5 -8 0 16 -5 -3 -8
nv2=stand	-3 -1 -12 6 9 -2 0
nv2=start	-1 -4 -5 14 1 0 -10
nv2=stop	-3 15 5 -8 -5 -2 -7
nv2=strike	0 0 -12 0 2 8 -3
nv2=suspend	-5 -2 10 2 -1 -4 -13
nv2=take	-4 -3 5 -16 3 8 4
nv2=think	0 -2 -10 -7 1 0 13
nv2=threaten	-7 -9 -12 4 -4 -1 15
nv2=warn	-2 12 0 -12 0 0 -1
nv2=withdraw	4 -8 -9 -8 3 0 13
nv2=write	2 -8 -11 6 -1 -5 7
nvt2=add past	6 -8 11 -17 9 0 -5
nvt2=add present	4 -6 -18 1 5 3 10
nvt2=agree participle	-2 0 -8 2 12 0 -9
nvt2=announce past	1 0 9 1 -10 -6 -3
nvt2=announce pluperfect	-3 -4 1 -6 -11 -2 18
nvt2=apply past	0 -6 -13 -12 20 0 2
nvt2=apply present	-1 10 14 -4 -23 0 -13
nvt2=be future	-4 0 9 -3 -6 -4 -1
nvt2=be modal	5 -6 -4 12 -9 -6 5
nvt2=be past	-4 4 14 1 -15 4 -9
nvt2=be present	-4 3 -6 1 10 -12 -3
nvt2=begin modal	-1 4 -10 6 -3 0 3
nvt2=begin past	-1 7 -1 8 -2 -7 -11
nvt2=bring present	0 0 -4 13 -8 0 -4
nvt2=charge future	-1 -3 9 -11 5 0 0
nvt2=charge past	-3 -10 -15 9 5 9 -2
nvt2=charge pluperfect	0 0 3 -13 7 1 -4
nvt2=charge present	13 -3 -9 8 -2 -8 -2
nvt2=collect present	11 -11 7 1 -16 0 -2
nvt2=come past	-1 -2 1 -19 2 -5 10
nvt2=come present	-5 -1 -2 9 -13 -4 8
nvt2=conclude past	0 -3 -8 12 -3 0 -1
nvt2=dump gerund	0 0 11 -5 -5 0 -3
nvt2=end past	0 -3 -12 0 13 3 -5
nvt2=end present	0 -1 20 -5 -17 0 -2
nvt2=enter present	0 1 -4 13 -11 0 -9
nvt2=explain past	0 0 12 -8 -3 0 -3
nvt2=go modal	-2 -11 9 5 -13 5 -2
nvt2=go past	-1 4 -11 0 1 6 1
nvt2=have past	16 0 6 -6 -8 0 -15
nvt2=have present	-3 -23 13 -1 8 0 -7
nvt2=impose past	-3 1 12 2 -12 -2 -14
nvt2=introduce past	-3 -2 22 -6 -13 0 -7
nvt2=keep present	-1 -11 -6 -1 16 0 -2
nvt2=leave participle	7 -1 2 -14 -3 0 5
nvt2=leave past	0 -1 -4 -10 15 0 -2
nvt2=leave present	0 2 13 3 -15 0 -11
nvt2=let present	-1 -8 -3 -8 5 -2 14
nvt2=levy past	0 -6 -14 -10 20 0 -1
nvt2=lose past	0 -3 -1 -8 -2 -2 12
nvt2=make present	0 0 17 -5 -12 0 -3
nvt2=other past	3 -11 4 3 -8 -2 4
nvt2=other perfect	7 7 3 2 -18 -2 -3
nvt2=other pluperfect	2 6 -12 0 11 -2 -11
nvt2=pay modal	0 0 10 -5 1 -1 -8
nvt2=pay past	0 0 13 -18 3 -2 -6
nvt2=pay perfect	0 -4 -2 -6 10 2 -3
nvt2=promise past	-5 0 -1 1 -11 0 11
nvt2=put past	0 0 8 -2 -13 0 5
nvt2=put perfect	-3 2 7 -2 -12 0 0
nvt2=put present	2 5 -3 0 5 2 -14
nvt2=remain present	0 4 1 2 -13 0 -2
nvt2=replace past	0 -4 12 -3 -10 0 3
nvt2=run past	0 5 -14 -6 15 0 -1
nvt2=say past	-2 -12 -1 12 -16 -12 5
nvt2=say present	5 9 2 -13 5 -5 -4
nvt2=sell present	-4 11 0 -4 -5 0 -4
nvt2=slap past	0 -3 14 -5 -5 0 -5
nvt2=stand past	0 0 6 -12 7 -1 -5
nvt2=stand present	-2 0 -12 10 2 0 0
nvt2=start modal	0 0 -9 0 0 0 10
nvt2=stop past	-1 4 9 0 -3 -1 -11
nvt2=strike past	0 -2 -3 -10 4 9 -1
nvt2=suspend participle	0 -4 18 -5 -14 0 -2
nvt2=suspend past	0 -3 -8 12 0 0 -9
nvt2=take past	3 1 0 -25 4 8 -2
nvt2=take present	-8 -19 5 -5 2 -2 10
nvt2=threaten past	0 0 -6 -10 -3 0 15
nvt2=withdraw present	8 -4 -11 -4 0 0 8
on record AR,US 10% percent 2026 I	0 0 10 -13 3 0 -2
on record AU,US 0% percent	-2 0 18 -15 0 0 -7
on record AU,US 10% percent	0 -1 -7 0 12 0 -7
on record AU,US 10% percent 2025 II	0 0 -8 -6 13 0 -1
on record BD,US 20% percent	0 -1 12 -5 -3 -1 -4
on record BR,US 0% percent	0 0 11 -12 -2 0 2
on record BR,US 0% percent 2025 II	0 0 10 -12 -1 0 2
on record BR,US 10% percent	-3 -4 4 -17 13 0 -4
on record BR,US 10% percent 2025 II	-1 -3 1 -7 12 0 -15
on record BR,US 10% percent 2026 II	0 0 0 -13 5 0 6
on record BR,US 12.5% percent	0 -2 -4 -12 -9 0 19
on record BR,US 12.5% percent 2026 II	0 -2 -4 -12 -9 0 19
on record BR,US 25% percent	-1 -8 12 5 -14 0 -8
on record BR,US 25% percent 2026 II	-1 -7 12 6 -12 0 -18
on record BR,US 35% percent	0 -8 1 15 -13 0 -3
on record BR,US 35% percent 2025 II	0 -2 12 -1 -9 0 0
on record BR,US 35% percent 2026 II	0 -6 -12 18 -5 0 -3
on record BR,US 40% percent	-4 -11 -1 -13 27 -4 -20
on record BR,US 40% percent 2025 II	-3 -9 6 -8 15 0 -18
on record BR,US 40% percent 2026 II	0 -1 -16 -9 21 -3 -1
on record BR,US 40% percent none	-1 -6 6 -11 10 -2 -7
on record BR,US 40% percent past	0 0 15 0 -7 0 -10
on record BR,US 40% percent present	0 -4 -18 -3 24 0 -8
on record BR,US 50% percent	-14 -13 -5 -2 8 -8 15
on record BR,US 50% percent 2025 II	-13 -11 0 -3 1 -12 17
on record BR,US 50% percent none	-4 -8 2 -4 -1 -8 12
on record BR,US 50% percent past	0 0 -9 1 11 0 -2
on record CA,CN 15% percent	0 0 -10 18 0 0 -10
on record CA,CN 15% percent 2026 I	0 0 -10 17 0 0 -10
on record CA,CN 15% percent present	0 0 -7 10 0 0 -4
on record CA,CN 6.1% percent	0 0 -10 16 -4 0 -7
on record CA,CN 6.1% percent 2026 I	0 0 -12 17 -4 0 -6
on record CA,CN 84% percent	0 0 10 -9 0 0 -3
on record CA,CN 84% percent 2026 I	0 0 10 -9 0 0 -3
on record CA,US 0% percent	-2 0 11 -7 0 0 -2
on record CA,US 10% percent	-5 -6 -12 8 4 0 6
on record CA,US 10% percent 2025 I	0 -1 -11 9 5 0 -1
on record CA,US 10% percent 2025 II	-1 0 -7 5 -17 0 12
on record CA,US 10% percent future	0 0 -9 12 0 0 -4
on record CA,US 10% percent none	-1 -3 -10 9 3 0 0
on record CA,US 100% percent	0 -7 16 -15 -8 0 8
on record CA,US 100% percent 2026 I	0 -2 12 -8 -6 0 0
on record CA,US 15% percent	-1 -2 -10 18 -9 0 -5
on record CA,US 15% percent 2025 II	0 0 -10 15 -2 0 -7
on record CA,US 15% percent none	0 0 -11 16 -4 0 -6
on record CA,US 20% percent	-1 -8 14 -1 -5 0 -7
on record CA,US 20% percent 2025 I	0 0 13 -2 -10 0 -4
on record CA,US 20% percent past	0 0 11 -7 -5 0 0
on record CA,US 25% percent	-8 -26 12 -8 14 -6 -13
on record CA,US 25% percent 2025 I	-4 -12 0 8 0 -3 -2
on record CA,US 25% percent 2025 II	-1 -9 8 -13 19 0 -24
on record CA,US 25% percent 2026 II	0 -2 16 -11 -5 0 -3
on record CA,US 25% percent none	-2 -12 20 -6 -3 -2 -13
on record CA,US 25% percent past	0 -2 9 -9 11 -1 -15
on record CA,US 35% percent	-4 -10 23 -34 3 -1 8
on record CA,US 35% percent 2025 II	-4 -10 32 -32 -14 0 8
on record CA,US 35% percent present	-2 -7 24 -23 -5 0 6
on record CA,US 40% percent	-1 -2 17 -12 0 0 -6
on record CA,US 40% percent 2025 II	-1 -2 17 -12 0 0 -6
on record CA,US 40% percent present	-1 -2 14 -11 0 0 -2
on record CA,US 45% percent	0 -2 15 -4 -9 0 -3
on record CA,US 50% percent	-15 -19 12 5 -25 -12 14
on record CA,US 50% percent 2025 I	-1 -3 0 -15 -7 -1 16
on record CA,US 50% percent 2025 II	-5 -11 6 -4 -14 -2 15
on record CA,US 50% percent 2026 I	-3 -1 12 -6 -4 -1 -2
on record CA,US 50% percent 2026 II	-5 -3 0 17 -6 -7 -15
on record CA,US 50% percent none	-3 -8 19 -1 -10 -6 -5
on record CA,US 50% percent past	-2 -2 1 -4 -11 -1 14
on record CA,US 50% percent present	-4 -6 -4 11 -9 -5 4
on record CH,US 0% percent 2025 II	0 0 0 11 -9 0 -17
on record CH,US 10% percent 2026 I	0 0 13 -4 -8 0 -5
on record CH,US 10% percent none	-1 -3 5 -10 -6 0 11
on record CH,US 10% percent past	0 0 -14 8 8 0 -5
on record CH,US 100% percent 2025 II	0 0 -5 -7 -3 0 12
on record CH,US 12.5% percent	0 0 13 -2 -10 0 -3
on record CH,US 12.5% percent 2026 II	0 0 13 -2 -10 0 -3
on record CH,US 15% percent	-14 -18 3 18 -2 -3 -29
on record CH,US 15% percent 2025 II	-10 -14 10 18 -30 -2 -28
on record CH,US 15% percent 2026 I	-2 -3 -12 2 16 0 -1
on record CH,US 15% percent future	0 -1 -9 17 0 0 -10
on record CH,US 15% percent modal	-3 -2 5 11 -5 0 -14
on record CH,US 15% percent none	-2 -7 -2 10 5 0 -25
on record CH,US 20% percent	0 -7 14 -1 -7 0 -13
on record CH,US 20% percent 2025 II	0 -4 10 0 -6 0 -12
on record CH,US 20% percent none	0 -5 15 -5 -7 0 -7
on record CH,US 25% percent none	0 -3 -11 11 0 0 1
on record CH,US 30% percent	0 -7 -4 -10 13 -1 3
on record CH,US 30% percent 2025 II	0 -6 -4 -11 13 -1 3
on record CH,US 31% percent	-3 -2 -12 5 12 -3 -5
on record CH,US 31% percent 2025 II	-2 -1 -14 2 13 -3 -6
on record CH,US 39% percent	-15 -23 18 6 5 -21 -25
on record CH,US 39% percent 2025 II	-14 -18 25 7 -11 -16 -29
on record CH,US 39% percent 2026 I	0 -3 -11 -9 16 -1 2
on record CH,US 39% percent future	0 -1 11 -5 -2 0 -3
on record CH,US 39% percent none	-5 -15 11 8 -3 -11 -15
on record CH,US 40% percent none	0 -6 14 -4 -6 0 -7
on record CH,US 50% percent	-2 -9 16 -4 -8 -2 -1
on record CH,US 50% percent 2025 II	-1 -8 15 -3 -8 -2 -1
on record CH,US 50% percent none	0 -4 15 -4 -5 -2 -8
on record CL,US 15% percent	0 0 -13 -3 -2 0 14
on record CL,US 15% percent 2025 II	0 0 -12 -5 -2 0 15
on record CL,US 30% percent 2025 II	0 -4 -5 -2 -3 0 11
on record CL,US 50% percent	0 -1 -16 11 -3 0 9
on record CL,US 50% percent 2025 II	0 -1 -18 12 -3 0 10
on record CL,US 50% percent present	0 0 -12 4 -1 0 10
on record CN,EU 10% percent 2025 II	0 0 14 -11 -4 0 -3
on record CN,EU 15% percent	-1 -2 -4 16 -15 0 -4
on record CN,EU 15% percent 2025 II	0 -2 2 9 -12 0 -4
on record CN,EU 15.6% percent	0 0 -11 1 10 0 -2
on record CN,EU 19.8% percent	0 -1 15 -10 -4 -1 -2
on record CN,EU 19.8% percent 2025 II	0 -1 15 -10 -4 -1 -2
on record CN,EU 34.9% percent	0 -2 14 -10 -3 0 -3
on record CN,EU 34.9% percent 2025 II	0 -2 12 -7 -2 0 -3
on record CN,EU 35.3% percent 2025 II	0 -1 11 -3 -4 -1 -4
on record CN,EU 4.9% percent	0 0 15 -7 -11 0 0
on record CN,EU 4.9% percent 2025 II	0 0 14 -7 -10 0 0
on record CN,EU 62.4% percent	-2 -1 -21 -1 24 -4 -4
on record CN,EU 62.4% percent 2025 II	0 -1 -20 0 22 -3 -4
on record CN,EU 62.4% percent pluperfect	-1 0 -10 -7 15 -2 -1
on record CN,MX 20% percent	0 0 12 -7 -6 0 -1
on record CN,MX 20% percent 2025 II	0 0 11 -4 -6 0 -1
on record CN,MX 35% percent	0 -3 -11 15 -3 0 -2
on record CN,MX 35% percent 2025 II	0 -3 -14 17 -1 0 -2
on record CN,MX 50% percent	-1 -3 -10 16 -2 -1 -4
on record CN,MX 50% percent 2025 II	-1 -3 -10 16 -2 -1 -4
on record CN,MX 50% percent none	0 -1 -14 19 -2 -1 -9
on record CN,US 0% percent	13 -3 -1 1 5 -2 -18
on record CN,US 0% percent 2025 I	7 0 -14 -1 9 -1 1
on record CN,US 0% percent 2025 II	4 -1 -3 8 1 0 -12
on record CN,US 0% percent 2026 I	4 0 14 -10 0 0 -11
on record CN,US 0% percent modal	4 0 -11 5 6 0 -7
on record CN,US 0% percent none	1 0 9 -2 2 0 -15
on record CN,US 0% percent present	10 0 2 -3 -11 0 -6
on record CN,US 10% percent	-24 -68 17 -7 21 -19 -20
on record CN,US 10% percent 2019 I	-3 0 -12 -17 26 -3 0
on record CN,US 10% percent 2019 II	0 0 -16 0 1 0 14
on record CN,US 10% percent 2020 I	0 -1 -27 3 22 0 0
on record CN,US 10% percent 2025 I	3 -12 7 27 -46 -1 -39
on record CN,US 10% percent 2025 II	-17 -25 27 -11 -17 -4 6
on record CN,US 10% percent 2026 I	-19 -26 4 -7 12 -4 -5
on record CN,US 10% percent 2026 II	-2 -16 1 -39 42 -2 -25
on record CN,US 10% percent modal	1 -9 4 10 -14 0 -4
on record CN,US 10% percent none	-23 -40 3 6 11 -7 -15
on record CN,US 10% percent past	-10 -4 20 -30 11 -7 -12
on record CN,US 10% percent pluperfect	0 0 3 -13 2 0 5
on record CN,US 10% percent present	-1 -27 1 1 10 -2 -9
on record CN,US 10% points	0 0 33 -29 -8 0 -6
on record CN,US 10% points 2025 II	0 0 32 -28 -7 0 -6
on record CN,US 10% points future	0 0 15 -14 0 0 0
on record CN,US 10% points none	0 0 13 -10 -2 0 -3
on record CN,US 10% points present	0 0 14 -13 -1 0 0
on record CN,US 100% percent	-41 -12 -6 6 -35 -35 32
on record CN,US 100% percent 2025 I	0 0 17 -5 -4 0 -9
on record CN,US 100% percent 2025 II	-28 -31 -32 -1 -15 -18 48
on record CN,US 100% percent 2026 I	-9 -10 22 0 -7 -8 -14
on record CN,US 100% percent 2026 II	-9 13 0 5 -26 -11 -2
on record CN,US 100% percent modal	-6 11 -5 -1 -5 0 1
on record CN,US 100% percent none	-19 -21 7 7 -14 -20 9
on record CN,US 100% percent past	-10 4 -12 -2 -11 -6 20
on record CN,US 100% percent present	-17 -9 -6 2 -24 -9 22
on record CN,US 104% percent	-1 -4 -22 8 19 -5 -3
on record CN,US 104% percent 2025 I	-1 -3 -19 10 13 -1 -1
on record CN,US 104% percent none	0 -1 -12 0 16 -4 -6
on record CN,US 104% percent present	0 0 -14 15 1 0 -5
on record CN,US 12.5% percent	-21 -40 19 -8 -49 -8 27
on record CN,US 12.5% percent 2026 I	-4 -11 -48 -24 -7 0 54
on record CN,US 12.5% percent 2026 II	-17 -33 49 1 -45 -7 -36
on record CN,US 12.5% percent none	-7 -27 3 4 -34 -6 21
on record CN,US 12.5% percent past	-2 0 10 -5 -10 0 4
on record CN,US 12.5% percent present	-9 -15 21 -13 -13 0 3
on record CN,US 120% percent	-7 -4 -6 9 14 -5 -24
on record CN,US 120% percent 2025 I	-7 -3 -6 4 16 -4 -21
on record CN,US 120% percent none	-5 -1 -10 3 13 -2 -9
on record CN,US 125% percent	-12 -10 -2 22 -6 22 -69
on record CN,US 125% percent 2025 I	-21 -21 31 11 -22 0 -49
on record CN,US 125% percent 2025 II	-3 6 -58 28 -6 20 -31
on record CN,US 125% percent 2026 I	-1 -4 -24 -17 26 8 -5
on record CN,US 125% percent 2026 II	6 -1 -16 4 3 3 0
on record CN,US 125% percent future	0 0 -7 3 -1 10 -4
on record CN,US 125% percent modal	-4 9 5 0 0 0 -13
on record CN,US 125% percent none	4 -4 -2 -2 3 15 -28
on record CN,US 125% percent past	-8 -11 -8 34 -21 7 -25
on record CN,US 125% percent pluperfect	-1 -5 -14 21 -21 4 -8
on record CN,US 125% percent present	-10 -11 12 -12 19 0 -28
on record CN,US 13% percent	-6 -25 0 28 -23 -1 -23
on record CN,US 13% percent 2025 II	-3 -18 -19 35 -13 0 -16
on record CN,US 13% percent 2026 I	-1 -6 28 -19 -8 0 -4
on record CN,US 13% percent 2026 II	0 -6 15 -10 -2 0 -1
on record CN,US 13% percent future	0 -4 -12 16 0 0 -3
on record CN,US 13% percent none	0 -7 1 9 -8 0 -7
on record CN,US 13% percent present	-3 -14 0 12 -12 0 -7
on record CN,US 130% percent	-4 -15 -27 -11 -7 -6 35
on record CN,US 130% percent 2025 II	-4 -15 -27 -11 -7 -6 35
on record CN,US 130% percent modal	0 -8 -9 -7 -1 0 17
on record CN,US 130% percent none	-2 -5 -13 0 -2 -4 15
on record CN,US 130% percent present	0 -4 -11 -7 -1 0 16
on record CN,US 145% percent	-4 -29 -9 28 -19 33 -67
on record CN,US 145% percent 2025 I	-2 -25 26 10 -29 6 -42
on record CN,US 145% percent 2025 II	-5 -9 -54 33 -7 19 -34
on record CN,US 145% percent 2026 I	0 0 -20 -5 -5 22 -3
on record CN,US 145% percent 2026 II	2 -2 -25 -2 21 2 -7
on record CN,US 145% percent future	0 0 -17 8 0 11 0
on record CN,US 145% percent modal	14 -2 7 -26 15 2 -15
on record CN,US 145% percent none	0 -8 -4 4 -8 26 -31
on record CN,US 145% percent past	-18 -10 -14 33 -13 1 -21
on record CN,US 145% percent pluperfect	-4 -7 -11 32 -28 -6 -8
on record CN,US 145% percent present	0 -16 8 -13 2 21 -23
on record CN,US 15% percent	16 -67 -13 8 1 -18 16
on record CN,US 15% percent 2020 I	-1 -3 19 -17 -12 0 7
on record CN,US 15% percent 2025 I	0 -6 10 10 -16 0 -16
on record CN,US 15% percent 2025 II	-20 -35 9 12 -6 -5 -15
on record CN,US 15% percent 2026 I	0 -26 -51 -14 28 -7 39
on record CN,US 15% percent 2026 II	28 -14 -11 13 -20 -1 -18
on record CN,US 15% percent future	-6 -4 6 9 -8 0 -11
on record CN,US 15% percent modal	4 -12 -16 2 -9 0 13
on record CN,US 15% percent none	8 -37 -2 4 8 -9 -6
on record CN,US 15% percent past	9 -10 -1 -3 -14 -4 14
on record CN,US 15% percent perfect	2 -4 -6 0 11 0 -3
on record CN,US 15% percent present	5 -23 -12 6 -3 -1 13
on record CN,US 155% percent	0 -4 -7 -5 0 0 12
on record CN,US 155% percent 2025 II	0 -4 -7 -5 0 0 12
on record CN,US 18% percent	-1 -6 -38 8 31 -3 -21
on record CN,US 18% percent 2026 I	0 -5 -34 9 25 0 -16
on record CN,US 18% percent 2026 II	0 0 -8 0 12 -2 -6
on record CN,US 18% percent none	0 -5 -26 -3 27 0 -7
on record CN,US 18% percent past	0 0 -14 7 8 -2 -9
on record CN,US 19% percent	-1 -9 3 6 8 0 -36
on record CN,US 19% percent 2025 II	-1 -7 7 12 -26 0 -34
on record CN,US 19% percent 2026 I	0 0 -9 -8 14 0 -1
on record CN,US 19% percent none	0 -5 -2 8 3 0 -18
on record CN,US 20% percent	-32 -59 15 0 24 -28 -28
on record CN,US 20% percent 2025 I	-7 -3 31 10 -42 -4 -25
on record CN,US 20% percent 2025 II	-16 -47 23 5 -12 -14 -5
on record CN,US 20% percent 2026 I	-8 -25 -35 -7 54 -16 -19
on record CN,US 20% percent 2026 II	0 -6 -10 -23 28 -1 -5
on record CN,US 20% percent future	0 -5 4 7 -9 0 -9
on record CN,US 20% percent modal	0 -8 -2 -14 -7 0 19
on record CN,US 20% percent none	-18 -35 15 8 9 -19 -51
on record CN,US 20% percent past	-4 -8 0 -9 19 -10 -12
on record CN,US 20% percent present	-8 -25 4 1 6 -4 -5
on record CN,US 20% points	0 -3 18 -10 -5 0 -10
on record CN,US 20% points 2025 II	0 -1 15 -10 -7 0 -3
on record CN,US 20% points present	0 -1 13 -9 -4 0 -2
on record CN,US 200% percent	3 -3 -12 0 -6 0 12
on record CN,US 23% percent	0 -11 14 -7 4 -2 -4
on record CN,US 23% percent 2025 II	0 -10 15 -2 -2 -1 -3
on record CN,US 23% percent none	0 -7 11 -7 0 0 -1
on record CN,US 24% percent	5 8 -51 36 1 -5 -23
on record CN,US 24% percent 2025 I	0 8 -20 11 5 0 -16
on record CN,US 24% percent 2025 II	6 11 -32 24 -16 -1 -9
on record CN,US 24% percent 2026 II	0 -7 -11 17 -6 0 0
on record CN,US 24% percent future	-2 -1 -12 15 0 0 -1
on record CN,US 24% percent none	5 0 -28 13 8 -2 -8
on record CN,US 24% percent past	0 3 -2 11 -5 0 -9
on record CN,US 24% percent present	1 5 -27 22 -8 0 -7
on record CN,US 24% points	-17 17 -87 54 -6 -16 -46
on record CN,US 24% points 2025 I	-1 22 -17 -3 -15 0 -8
on record CN,US 24% points 2025 II	-9 9 -52 47 -40 -5 -27
on record CN,US 24% points 2026 I	-1 -22 -25 29 1 -3 -7
on record CN,US 24% points 2026 II	-4 6 -37 9 19 -5 -15
on record CN,US 24% points modal	0 12 -8 -2 3 0 -13
on record CN,US 24% points none	-7 7 -41 27 -2 -8 -19
on record CN,US 24% points past	0 2 -8 8 -1 0 -4
on record CN,US 24% points present	-5 3 -57 40 -4 -4 -17
on record CN,US 25% percent	-34 -44 30 9 -16 -36 0
on record CN,US 25% percent 2018 I	-1 -1 -10 -16 -2 0 20
on record CN,US 25% percent 2018 II	-8 24 5 -29 3 -2 -1
on record CN,US 25% percent 2019 I	-6 -12 6 -12 -17 -1 23
on record CN,US 25% percent 2020 I	-6 -15 8 8 -7 -3 -3
on record CN,US 25% percent 2025 I	-8 -24 3 22 1 -7 -29
on record CN,US 25% percent 2025 II	-4 -40 1 14 -28 -8 16
on record CN,US 25% percent 2026 I	-6 -26 26 -25 13 -7 -11
on record CN,US 25% percent 2026 II	-4 -19 19 8 -2 -5 -34
on record CN,US 25% percent modal	-7 -5 2 -10 -7 0 17
on record CN,US 25% percent none	-17 -30 16 9 -13 -19 0
on record CN,US 25% percent past	-5 -9 17 -8 -4 -9 -1
on record CN,US 25% percent perfect	0 -2 -6 11 -7 0 0
on record CN,US 25% percent present	-4 -34 19 7 1 -7 -18
on record CN,US 26% percent	0 -5 -2 17 0 0 -15
on record CN,US 26% percent 2025 I	0 -4 -1 14 -4 0 -10
on record CN,US 26% percent none	0 -2 -4 12 1 0 -10
on record CN,US 27.5% percent	0 -3 -10 3 12 0 -2
on record CN,US 27.5% percent 2025 II	0 -1 -15 -6 18 0 0
on record CN,US 3% percent	-3 -2 28 -2 -21 0 -22
on record CN,US 3% percent 2025 II	-1 -1 18 -4 -18 0 -13
on record CN,US 3% percent 2026 I	0 -1 16 3 -9 0 -11
on record CN,US 3% percent none	-1 0 20 -4 -21 0 -15
on record CN,US 3% percent present	0 0 26 -21 -4 0 -3
on record CN,US 30% percent	-21 -69 21 -5 18 -28 -3
on record CN,US 30% percent 2019 II	0 -9 -15 7 -2 0 10
on record CN,US 30% percent 2025 I	-8 -21 18 18 -45 -5 -17
on record CN,US 30% percent 2025 II	-19 -48 36 -32 8 -17 3
on record CN,US 30% percent 2026 I	-3 -7 -25 10 25 -3 -11
on record CN,US 30% percent 2026 II	5 -4 -25 -11 28 -2 -8
on record CN,US 30% percent future	0 -8 -9 10 -1 0 3
on record CN,US 30% percent modal	-1 -10 13 2 -6 0 -4
on record CN,US 30% percent none	-4 -36 11 -11 16 -15 -2
on record CN,US 30% percent past	-8 -7 9 2 3 -7 -13
on record CN,US 30% percent perfect	0 0 5 -11 5 0 -3
on record CN,US 30% percent present	-11 -32 4 1 8 -4 6
on record CN,US 31% percent	-3 0 -23 11 5 0 4
on record CN,US 31% percent 2025 I	0 1 -15 11 -4 0 2
on record CN,US 31% percent none	0 -3 -16 10 7 0 -2
on record CN,US 32% percent	0 -4 -12 13 -6 0 2
on record CN,US 32% percent 2025 I	0 0 -8 11 -2 0 -3
on record CN,US 32% percent none	0 -1 -12 9 -4 0 4
on record CN,US 34% percent	-9 34 -55 21 21 -16 -58
on record CN,US 34% percent 2025 I	-4 8 -43 31 11 -2 -32
on record CN,US 34% percent 2025 II	0 16 -7 -3 6 -9 -27
on record CN,US 34% percent 2026 I	0 -9 -17 0 18 0 -5
on record CN,US 34% percent 2026 II	-7 28 -17 -5 -9 -1 -16
on record CN,US 34% percent future	0 2 -10 8 3 0 -4
on record CN,US 34% percent modal	-2 20 -14 0 2 0 -21
on record CN,US 34% percent none	0 8 -32 16 9 -6 -25
on record CN,US 34% percent past	-2 -5 -18 8 17 -3 -16
on record CN,US 34% percent present	0 25 -14 4 -6 -3 -17
on record CN,US 35% percent	-3 -18 14 -31 16 -3 -3
on record CN,US 35% percent 2025 II	-1 -10 26 -19 -19 0 1
on record CN,US 35% percent 2026 I	0 -6 -6 -11 19 0 -9
on record CN,US 35% percent 2026 II	0 -2 -4 -9 12 0 -1
on record CN,US 35% percent none	-1 -10 3 -25 17 0 -1
on record CN,US 35% percent present	0 -6 18 -4 -7 0 -11
on record CN,US 35.3% percent	0 -1 12 -8 -1 0 -3
on record CN,US 35.3% percent 2025 II	0 -1 11 -7 0 0 -4
on record CN,US 37.5% percent	-3 -16 21 -5 -13 -4 0
on record CN,US 37.5% percent 2026 II	-3 -14 25 -5 -12 -4 -11
on record CN,US 37.5% percent none	0 -7 18 -9 -7 -2 -2
on record CN,US 37.5% percent present	-1 -8 9 -3 -6 0 3
on record CN,US 39% percent	0 -24 18 -10 20 -9 -30
on record CN,US 39% percent 2025 II	0 -21 24 -8 8 -7 -29
on record CN,US 39% percent 2026 I	0 -3 -11 -7 16 0 -1
on record CN,US 39% percent none	-5 -18 17 -10 13 -5 -20
on record CN,US 40% percent	3 -16 1 2 14 -1 -17
on record CN,US 40% percent 2025 II	5 -13 11 0 -7 0 -8
on record CN,US 40% percent 2026 I	0 -1 -21 3 19 0 -7
on record CN,US 40% percent none	0 -9 6 -9 10 0 -7
on record CN,US 40% percent present	6 -7 -3 4 8 0 -13
on record CN,US 45% percent	-2 -11 -1 8 7 -2 -12
on record CN,US 45% percent 2025 II	0 -4 -6 15 -5 0 -8
on record CN,US 46% percent	-2 1 -28 22 9 -6 -10
on record CN,US 46% percent 2025 I	0 2 -24 22 5 -1 -12
on record CN,US 46% percent none	-1 -12 -16 16 13 -5 -13
on record CN,US 46% percent present	0 0 -14 17 -1 0 -7
on record CN,US 47% percent	-3 -12 -15 21 11 -3 -13
on record CN,US 47% percent 2025 II	-2 -9 -10 24 -9 -1 -11
on record CN,US 47% percent none	-3 -5 -9 13 4 -1 -5
on record CN,US 47% percent past	0 0 -11 12 5 0 -8
on record CN,US 47% percent present	-1 -7 -3 9 5 0 -8
on record CN,US 5% percent 2019 I	0 0 14 -11 -6 0 0
on record CN,US 5% percent present	0 0 -11 7 7 0 -2
on record CN,US 50% percent	-33 -47 11 10 -2 -25 10
on record CN,US 50% percent 2025 I	-9 -11 2 -2 -19 -2 18
on record CN,US 50% percent 2025 II	-16 -26 17 5 -35 -12 6
on record CN,US 50% percent 2026 I	-6 -14 3 -2 19 -7 -22
on record CN,US 50% percent 2026 II	-4 -5 6 8 4 -3 -16
on record CN,US 50% percent future	0 -5 -11 11 0 0 1
on record CN,US 50% percent modal	0 -3 -7 9 0 0 -1
on record CN,US 50% percent none	-13 -27 25 -6 -9 -14 1
on record CN,US 50% percent past	-6 -2 -3 -6 7 -6 10
on record CN,US 50% percent present	-10 -20 -7 15 1 -2 3
on record CN,US 500% percent	7 -1 -12 5 -9 -8 8
on record CN,US 54% percent	-12 34 -21 7 -4 -12 -37
on record CN,US 54% percent 2025 I	-12 -1 -1 14 3 -1 -19
on record CN,US 54% percent 2025 II	-3 37 -27 -7 -8 -8 -23
on record CN,US 54% percent modal	-3 7 -8 6 -2 0 -16
on record CN,US 54% percent none	-6 17 -8 0 -1 -5 -13
on record CN,US 54% percent past	0 0 11 -12 4 -2 -3
on record CN,US 54% percent present	-7 26 -23 7 -7 0 -9
on record CN,US 55% percent	3 -23 22 6 -10 -12 -40
on record CN,US 55% percent 2025 I	3 -16 16 5 -18 -8 -32
on record CN,US 55% percent 2025 II	-4 -6 8 4 2 -1 -13
on record CN,US 55% percent 2026 I	4 -1 11 -10 0 0 -5
on record CN,US 55% percent none	3 -6 4 10 -10 -5 -15
on record CN,US 55% percent past	2 -1 15 -8 -3 -1 -11
on record CN,US 55% percent present	0 -15 9 6 0 -4 -22
on record CN,US 57% percent	-5 -9 -15 22 4 -4 -16
on record CN,US 57% percent 2025 II	-5 -9 -16 22 5 -4 -16
on record CN,US 57% percent none	-1 -6 -14 8 13 -2 -8
on record CN,US 6.1% percent	0 0 -7 11 -2 0 -4
on record CN,US 6.1% percent 2026 I	0 0 -11 14 0 0 -4
on record CN,US 7.5% percent	3 -5 24 1 -21 0 -26
on record CN,US 7.5% percent 2020 I	0 0 -13 20 -5 0 -11
on record CN,US 7.5% percent 2025 II	3 -1 17 -6 -15 0 -8
on record CN,US 7.5% percent 2026 I	0 0 12 -17 0 0 -5
on record CN,US 7.5% percent 2026 II	0 0 14 -1 -13 0 -4
on record CN,US 7.5% percent future	0 0 -12 16 0 0 -7
on record CN,US 7.5% percent none	0 -2 24 -3 -16 0 -19
on record CN,US 7.5% percent present	4 -1 15 -8 -13 0 -4
on record CN,US 80% percent	-6 -1 -10 -9 -5 0 19
on record CN,US 80% percent 2025 I	-6 -1 -10 -9 -5 0 19
on record CN,US 80% percent past	-3 0 -3 -3 0 0 10
on record CN,US 84% percent	-9 -12 -5 -1 34 -14 -39
on record CN,US 84% percent 2025 I	-6 -7 0 6 18 -8 -33
on record CN,US 84% percent 2025 II	0 -2 -9 -10 21 -6 -8
on record CN,US 84% percent 2026 I	-1 0 -1 -6 10 -1 -3
on record CN,US 84% percent none	-2 -4 -17 6 18 -6 -16
on record CN,US 84% percent past	0 0 11 -10 5 -4 -10
on record CN,US 84% percent pluperfect	-1 0 3 -7 11 -3 -9
on record CN,US 84% percent present	-1 -1 -12 3 12 0 -6
on record DE,US 10% percent	0 -1 17 -12 0 0 -10
on record EU,GB 15% percent	0 -1 12 -6 -4 0 -2
on record EU,GB 25% percent	0 -2 15 -11 -4 0 -2
on record EU,GB 25% percent 2025 II	0 0 16 -8 -3 0 -9
on record EU,GB 50% percent	-6 -2 4 -10 -3 0 11
on record EU,GB 50% percent 2025 II	-6 -2 4 -10 -3 0 11
on record EU,ID 0% percent	0 0 -10 13 -1 0 -3
on record EU,ID 0% percent 2025 II	0 0 -10 13 0 0 -2
on record EU,IN 0% percent	0 0 -14 19 -3 0 -8
on record EU,IN 0% percent 2026 I	0 0 -14 19 -3 0 -7
on record EU,IN 10% percent	0 0 -9 13 0 0 -6
on record EU,IN 10% percent 2026 I	0 0 -9 13 0 0 -6
on record EU,IN 110% percent	0 0 13 -8 -4 0 -3
on record EU,IN 110% percent 2026 I	0 0 13 -8 -4 0 -3
on record EU,IN 150% percent	0 0 15 -12 -2 -1 0
on record EU,IN 150% percent 2026 I	0 0 15 -12 -2 -1 0
on record EU,IN 20% percent	0 0 -8 11 0 0 -3
on record EU,IN 20% percent 2026 I	0 0 -8 11 0 0 -3
on record EU,JP 10% percent	0 0 14 -7 -7 0 -4
on record EU,JP 10% percent none	0 0 15 -11 -6 0 -1
on record EU,JP 15% percent	-1 -2 12 -8 0 0 -2
on record EU,JP 25% percent	0 -7 6 9 -12 0 -6
on record EU,JP 25% percent none	0 -6 7 7 -12 0 -5
on record EU,US 0% percent	-17 -4 -17 -1 -11 0 27
on record EU,US 0% percent 2025 II	-10 -3 -10 0 -13 0 19
on record EU,US 0% percent past	-4 0 0 -9 -7 0 17
on record EU,US 0% percent present	-7 0 -22 -1 0 0 22
on record EU,US 10% percent	-9 -12 12 -14 -2 -1 8
on record EU,US 10% percent 2025 I	-1 -1 -3 12 1 0 -18
on record EU,US 10% percent 2025 II	-4 -3 22 -14 -9 0 -5
on record EU,US 10% percent 2026 I	-2 -6 1 -12 -8 0 18
on record EU,US 10% percent 2026 II	0 0 -8 -11 13 0 1
on record EU,US 10% percent future	0 0 -14 -8 6 0 13
on record EU,US 10% percent modal	0 0 10 -15 -3 0 3
on record EU,US 10% percent present	-3 -5 9 -1 1 0 -13
on record EU,US 100% percent	-7 -7 16 -14 -15 -3 11
on record EU,US 100% percent 2025 II	-1 -2 -6 -14 -7 0 22
on record EU,US 100% percent 2026 II	-4 -4 27 -16 -7 -1 -10
on record EU,US 100% percent none	-3 -4 12 -18 -10 -2 11
on record EU,US 15% percent	-25 -12 -8 23 -1 -4 -7
on record EU,US 15% percent 2021 I	0 12 -14 4 -2 0 -3
on record EU,US 15% percent 2025 II	-12 -22 -15 38 -26 -2 -11
on record EU,US 15% percent 2026 I	-10 -12 11 -20 10 0 11
on record EU,US 15% percent 2026 II	-6 -2 7 -13 13 0 -11
on record EU,US 15% percent future	0 0 -6 8 5 0 -7
on record EU,US 15% percent modal	-8 -4 -14 14 -1 0 2
on record EU,US 15% percent present	-9 -16 -1 6 -6 0 7
on record EU,US 19% percent	0 4 -10 8 1 0 -4
on record EU,US 19% percent none	0 4 -10 8 1 0 -5
on record EU,US 20% percent	-4 -5 -3 7 11 -2 -13
on record EU,US 20% percent 2025 I	-2 0 4 3 1 0 -10
on record EU,US 20% percent 2025 II	0 0 -11 9 -2 0 3
on record EU,US 20% percent 2026 I	0 -8 2 -4 15 0 -13
on record EU,US 20% percent none	-1 6 -3 4 5 0 -20
on record EU,US 200% percent	-4 0 -12 -5 -6 -1 19
on record EU,US 200% percent 2025 I	-3 0 -10 -3 0 0 14
on record EU,US 25% percent	-10 -16 11 -22 7 -8 20
on record EU,US 25% percent 2025 I	-4 1 -3 -3 12 -1 -2
on record EU,US 25% percent 2025 II	-1 -4 13 -16 -7 0 9
on record EU,US 25% percent 2026 I	0 -13 10 -23 -7 0 25
on record EU,US 25% percent 2026 II	0 -4 12 -12 2 0 -4
on record EU,US 25% percent future	0 -2 1 -10 0 0 11
on record EU,US 25% percent modal	0 0 -5 -16 0 0 17
on record EU,US 25% percent none	-3 -9 23 -13 -8 -2 -1
on record EU,US 25% percent present	-2 -7 0 -9 12 0 0
on record EU,US 27.5% percent	-1 -4 23 -24 3 0 -16
on record EU,US 27.5% percent 2025 II	-1 -3 26 -20 -2 0 -15
on record EU,US 27.5% percent none	0 -2 20 -13 -10 0 -2
on record EU,US 27.5% percent present	0 -3 6 -14 5 0 -3
on record EU,US 30% percent	-11 -26 -11 -7 -25 -4 38
on record EU,US 30% percent 2025 II	-11 -24 -5 -22 -23 -4 41
on record EU,US 30% percent modal	-2 -11 -14 4 -3 0 15
on record EU,US 30% percent none	-4 -7 4 -2 -10 0 8
on record EU,US 30% percent present	-1 -11 -5 -7 -9 0 20
on record EU,US 31% percent	0 2 -7 10 -6 0 -4
on record EU,US 31% percent 2025 I	0 1 -7 10 -6 0 -4
on record EU,US 31% percent none	0 2 -7 10 -6 0 -4
on record EU,US 34% percent 2025 I	0 -2 -11 11 -3 0 1
on record EU,US 35% percent	0 -7 2 -23 2 0 18
on record EU,US 35% percent 2025 II	0 -6 -1 -17 -5 0 20
on record EU,US 35% percent none	0 -3 -1 -16 5 0 13
on record EU,US 39% percent	-1 -9 11 5 -8 0 -11
on record EU,US 39% percent 2025 II	-1 -9 11 5 -8 0 -11
on record EU,US 50% percent	-18 -24 14 -11 -7 -16 23
on record EU,US 50% percent 2025 I	-6 -11 -10 -1 2 -8 20
on record EU,US 50% percent 2025 II	-8 -14 21 -16 -14 -6 11
on record EU,US 50% percent modal	-2 -11 7 11 0 0 -8
on record EU,US 50% percent none	-6 -13 -3 4 -16 -11 18
on record EU,US 50% percent past	-4 0 6 -17 -6 -3 16
on record EU,US 50% percent present	-4 -3 14 -15 6 -1 -2
on record EU,US 84% percent	0 0 12 -9 -3 0 -3
on record EU,US 84% percent 2025 I	0 0 12 -9 -3 0 -3
on record FR,US 10% percent	0 0 0 -11 4 0 7
on record FR,US 200% percent	-2 -1 -8 -12 -3 0 18
on record GB,IN 0% percent	0 0 -15 17 0 0 -3
on record GB,IN 0% percent 2025 II	0 0 -15 17 0 0 -2
on record GB,IN 0% percent present	0 0 -14 15 0 0 -1
on record GB,IN 150% percent	0 0 15 -14 1 -4 0
on record GB,IN 150% percent 2025 II	0 0 15 -13 -3 0 0
on record GB,IN 150% percent present	0 0 12 -10 -3 0 0
on record GB,IN 40% percent	0 0 -9 11 0 0 -3
on record GB,IN 75% percent	0 4 -10 11 0 0 -7
on record GB,IN 75% percent 2025 II	0 0 -9 12 0 0 -3
on record GB,US 0% percent	-10 -1 -17 13 -1 0 7
on record GB,US 0% percent 2025 I	-6 0 -38 30 -12 0 4
on record GB,US 0% percent 2025 II	-3 0 6 -21 6 0 7
on record GB,US 0% percent future	0 0 -9 15 -1 0 -7
on record GB,US 0% percent past	-3 0 -11 -10 0 0 16
on record GB,US 10% percent	-5 -10 12 1 1 0 -17
on record GB,US 10% percent 2025 I	-1 -5 5 8 -12 0 -12
on record GB,US 10% percent 2025 II	0 -1 11 -2 0 0 -12
on record GB,US 10% percent none	-1 -4 9 2 -6 0 -17
on record GB,US 10% percent past	0 0 3 2 7 0 -13
on record GB,US 100% percent	-1 0 -6 -8 -4 0 16
on record GB,US 100% percent 2025 II	0 0 -10 -8 -3 0 15
on record GB,US 100% percent none	0 0 -2 -11 -3 0 13
on record GB,US 125% percent	0 0 12 -8 -1 0 -5
on record GB,US 125% percent 2025 I	0 0 12 -8 -1 0 -5
on record GB,US 145% percent	0 0 18 -8 -1 0 -12
on record GB,US 145% percent 2025 I	0 0 18 -7 -1 0 -12
on record GB,US 145% percent present	0 0 10 -3 0 0 -7
on record GB,US 15% percent	-2 -5 -15 13 3 -4 3
on record GB,US 15% percent 2025 II	0 -2 -12 19 -8 0 -7
on record GB,US 25% percent	-3 -16 10 4 3 -3 -16
on record GB,US 25% percent 2025 I	0 -2 14 -7 -4 0 -5
on record GB,US 25% percent 2025 II	0 -9 -2 3 11 -1 -8
on record GB,US 27.5% percent	0 -11 8 -6 5 -3 -6
on record GB,US 27.5% percent 2025 I	0 -5 15 -6 -5 -1 -4
on record GB,US 27.5% percent none	0 -9 11 -9 4 -1 -4
on record GB,US 50% percent	-7 -19 15 -3 -1 -6 3
on record GB,US 50% percent 2025 II	-1 -13 12 -4 -8 -2 4
on record GB,US 50% percent none	-3 -7 -1 -5 -2 -4 13
on record GB,US 50% percent past	0 -1 11 -6 3 0 -9
on record GB,US 50% percent present	0 -7 15 -5 -2 0 -2
on record HK,US 10% percent	0 0 -9 0 11 0 0
on record ID,US 0% percent	0 0 -27 23 -5 0 1
on record ID,US 0% percent 2026 I	0 0 -22 27 -3 0 -9
on record ID,US 0% percent present	0 0 -20 23 -2 0 -4
on record ID,US 10% percent 2025 II	0 0 12 -9 -2 0 -3
on record ID,US 10% percent 2026 I	0 0 -12 4 -3 0 7
on record ID,US 19% percent	-7 -8 -6 11 12 -1 -25
on record ID,US 19% percent 2025 II	0 0 -13 20 -4 0 -12
on record ID,US 19% percent 2026 I	-6 -7 4 -3 11 0 -14
on record ID,US 19% percent none	-5 -4 3 3 3 0 -13
on record ID,US 20% percent	-1 -4 -10 19 -5 0 -12
on record ID,US 20% percent 2025 II	0 -2 -7 14 -1 0 -6
on record ID,US 32% percent	-1 -7 -10 -6 -15 -6 28
on record ID,US 32% percent 2025 II	0 0 -8 -15 -9 -1 23
on record ID,US 32% percent 2026 I	0 -6 -2 4 -8 -4 10
on record ID,US 32% percent none	0 0 -2 -8 -6 0 12
on record ID,US 32% percent pluperfect	0 0 0 -11 -3 -1 13
on record IE,US 15% percent	-1 -1 -4 18 0 0 -15
on record IE,US 15% percent 2025 II	0 0 -8 16 0 0 -11
on record IN,US 0% percent 2026 I	0 0 -18 1 -1 0 11
on record IN,US 10% percent	-1 -2 -8 -5 6 0 11
on record IN,US 100% percent	0 0 0 -15 3 0 12
on record IN,US 11% percent	0 0 -13 8 3 0 -1
on record IN,US 11% percent 2025 II	0 0 -13 8 3 0 -1
on record IN,US 110% percent	0 0 19 -16 0 -2 -3
on record IN,US 110% percent 2026 I	0 0 19 -16 0 -2 -3
on record IN,US 110% percent future	0 0 11 -9 0 -1 -2
on record IN,US 15% percent 2025 II	0 0 0 14 -10 0 -7
on record IN,US 15% percent 2026 I	0 -2 -3 -16 13 0 6
on record IN,US 18% percent	-3 -4 -18 14 9 0 -1
on record IN,US 18% percent 2026 I	-1 -1 -16 18 -7 0 0
on record IN,US 18% percent present	0 0 -12 11 -3 0 2
on record IN,US 19% percent	0 -3 15 -9 4 0 -19
on record IN,US 19% percent 2026 I	0 -1 25 -21 0 0 -11
on record IN,US 19% percent none	0 -2 15 -15 7 0 -14
on record IN,US 20% percent	-2 -19 26 -8 -5 -1 -10
on record IN,US 20% percent 2026 I	0 -11 31 -22 -1 0 -12
on record IN,US 20% percent none	0 -8 16 -2 -3 0 -14
on record IN,US 20% percent present	0 -12 21 -10 -7 0 -1
on record IN,US 25% percent	-12 -12 18 -12 6 -11 -5
on record IN,US 25% percent 2025 II	-5 -8 20 -8 -22 0 3
on record IN,US 25% percent 2026 I	-6 -7 6 -8 14 -10 -10
on record IN,US 25% percent future	0 -4 8 -15 5 0 5
on record IN,US 25% percent none	-4 -5 20 -13 -1 -9 -3
on record IN,US 25% percent past	-2 -1 10 1 -5 0 -10
on record IN,US 30% percent	0 -6 0 -13 8 0 9
on record IN,US 30% percent 2025 II	0 -6 10 -9 -6 0 4
on record IN,US 50% percent	-17 -17 11 -6 16 3 -26
on record IN,US 50% percent 2025 II	-11 -12 29 -9 -7 -7 -15
on record IN,US 50% percent 2026 I	-4 -5 -22 0 23 7 -11
on record IN,US 50% percent future	0 -1 -6 11 0 0 -4
on record IN,US 50% percent none	-7 -8 14 -9 -4 8 -7
on record IN,US 50% percent past	-1 0 -4 -3 11 -2 -4
on record IN,US 50% percent pluperfect	-1 0 -1 -8 12 -1 -1
on record JO,US 15% percent	0 0 -15 -7 17 0 0
on record JO,US 15% percent 2026 II	0 0 -15 -7 17 0 0
on record JP,US 0% percent	-2 0 -18 19 2 0 -8
on record JP,US 0% percent 2025 II	-1 0 -15 20 -3 0 -7
on record JP,US 10% percent	-1 -3 9 -4 9 0 -24
on record JP,US 10% percent 2025 II	0 0 12 -14 5 0 -10
on record JP,US 10% percent 2026 I	0 -2 0 7 0 0 -12
on record JP,US 10% percent none	0 0 -2 1 8 0 -12
on record JP,US 10% percent present	0 0 11 -9 2 0 -9
on record JP,US 100% percent	-2 0 -6 -5 -2 0 12
on record JP,US 100% percent 2025 II	-2 0 -6 -5 -2 0 12
on record JP,US 15% percent	-1 -14 -15 14 7 -1 1
on record JP,US 15% percent 2025 II	-8 -10 -7 17 -10 -1 0
on record JP,US 15% percent 2026 I	4 -3 -16 -4 17 0 1
on record JP,US 15% percent future	0 -2 -22 40 -2 0 -27
on record JP,US 15% percent pluperfect	0 0 6 -15 7 0 -1
on record JP,US 15% percent present	-2 -3 -4 -5 -3 0 15
on record JP,US 19% percent	0 -1 -13 25 -7 0 -18
on record JP,US 19% percent 2025 II	0 -1 -14 25 -6 0 -18
on record JP,US 19% percent past	0 0 -8 14 -1 0 -8
on record JP,US 20% percent	-1 -7 -7 15 4 -4 -14
on record JP,US 20% percent 2025 II	-1 -7 -3 18 -13 0 -13
on record JP,US 24% percent	-1 1 -15 27 -11 -1 -14
on record JP,US 24% percent 2025 I	0 2 -6 13 -3 0 -10
on record JP,US 24% percent 2025 II	0 0 -9 17 -8 -1 -4
on record JP,US 24% percent none	0 2 -11 11 3 0 -10
on record JP,US 24% percent past	0 0 -2 12 -5 0 -10
on record JP,US 25% percent	-8 -19 4 -22 4 -3 24
on record JP,US 25% percent 2025 I	0 -2 15 -5 -2 0 -9
on record JP,US 25% percent 2025 II	-7 -16 0 -18 -4 -2 28
on record JP,US 25% percent future	0 -6 -7 -4 0 0 13
on record JP,US 25% percent modal	0 -9 -1 -12 0 0 19
on record JP,US 25% percent none	-2 -11 -3 -1 -1 -1 10
on record JP,US 25% percent present	0 0 9 -26 8 0 1
on record JP,US 27.5% percent	0 -8 17 -14 6 -1 -7
on record JP,US 27.5% percent 2025 II	0 -2 14 -18 7 -1 -7
on record JP,US 27.5% percent future	0 0 13 -11 0 0 -3
on record JP,US 27.5% percent pluperfect	0 0 -8 -3 11 0 0
on record JP,US 27.5% percent present	0 0 19 -14 -9 0 0
on record JP,US 30% percent	0 -9 2 -18 -12 0 22
on record JP,US 30% percent 2025 II	0 -8 1 -15 -11 0 20
on record JP,US 30% percent none	0 -5 1 -14 -4 0 14
on record JP,US 30% percent present	0 -1 1 -11 -3 0 10
on record JP,US 32% percent	0 -2 -11 -3 -6 0 15
on record JP,US 32% percent 2025 II	0 -2 -10 -12 -3 0 17
on record JP,US 32% percent none	0 -2 -9 -10 -3 0 15
on record JP,US 40% percent	0 -7 -7 -2 -4 -2 14
on record JP,US 40% percent 2025 II	0 -7 -8 -2 -4 -2 14
on record JP,US 50% percent	-3 -6 24 -15 -11 -3 1
on record JP,US 50% percent 2025 II	-1 -4 19 -9 -9 -2 0
on record JP,US 50% percent none	0 -2 11 -2 -4 0 -3
on record JP,US 50% percent present	0 -2 12 -7 -1 0 -1
on record KE,NO 0% percent	-4 0 12 -9 -5 0 3
on record KE,US 10% percent	0 0 13 -7 -8 0 -1
on record KE,US 10% percent 2025 II	0 0 13 -7 -8 0 -1
on record KH,US 49% percent	0 -1 -3 -2 -6 0 11
on record KR,US 0% percent	0 0 -9 -1 19 0 -13
on record KR,US 0% percent 2025 II	0 0 -11 0 18 0 -13
on record KR,US 100% percent	0 -1 -5 -10 -2 0 15
on record KR,US 100% percent 2025 II	0 0 -11 -6 0 0 14
on record KR,US 12.5% percent	-2 -1 -6 -10 -10 0 18
on record KR,US 12.5% percent 2025 II	-1 0 -12 -5 -8 0 17
on record KR,US 15% percent	-9 -11 4 22 -32 -1 -19
on record KR,US 15% percent 2025 II	-8 -8 -17 32 -20 0 -11
on record KR,US 15% percent 2026 I	-1 -3 37 -17 -18 0 -16
on record KR,US 15% percent none	-3 -4 1 18 -27 0 -14
on record KR,US 15% percent past	0 0 0 10 -8 0 -8
on record KR,US 15% percent present	-3 -2 -2 6 -11 0 2
on record KR,US 19% percent	0 -1 -2 11 -7 0 -7
on record KR,US 19% percent 2025 II	0 0 -5 13 -6 0 -5
on record KR,US 20% percent	-1 -5 20 -4 -9 0 -12
on record KR,US 20% percent 2025 II	0 -2 11 0 -6 0 -10
on record KR,US 20% percent none	0 -3 17 -4 -9 0 -7
on record KR,US 25% percent	-10 -26 -12 -13 0 -8 37
on record KR,US 25% percent 2025 II	-5 -18 9 -9 -16 -6 22
on record KR,US 25% percent 2026 I	-4 -10 -26 -21 14 0 30
on record KR,US 25% percent modal	-1 -10 -6 -12 -2 0 21
on record KR,US 25% percent none	-2 -9 1 -4 -3 -2 10
on record KR,US 25% percent past	0 -1 -20 6 9 -2 1
on record KR,US 25% percent present	-3 -7 -5 -7 2 0 18
on record KR,US 50% percent	-4 -7 14 4 -4 -2 -15
on record KR,US 50% percent none	-1 -2 15 -6 -4 -1 -4
on record MX,US 0% percent none	0 0 13 -7 -5 0 -1
on record MX,US 25% percent	-2 -15 4 -1 0 -4 7
on record MX,US 25% percent 2019 I	0 -6 -5 -11 -4 -1 17
on record MX,US 25% percent 2025 II	-1 -8 14 0 -5 0 -14
on record MX,US 30% percent	5 -5 -20 -10 -12 -1 25
on record MX,US 30% percent 2025 II	-7 -3 -20 -9 -12 0 30
on record MX,US 30% percent none	0 3 -13 -9 -8 0 18
on record MX,US 30% percent present	3 -8 -1 -9 0 0 11
on record MX,US 35% percent	0 -4 -12 7 2 0 3
on record MX,US 5% percent	0 0 -12 -13 -6 0 19
on record MX,US 5% percent 2019 I	0 0 -11 -12 -5 0 18
on record MX,US 50% percent	-2 -9 13 -8 -11 -1 5
on record MY,US 0% percent 2025 II	0 0 -12 14 -2 0 -1
on record MY,US 0% percent present	0 0 -8 11 0 0 -5
on record MY,US 100% percent	-2 0 -4 -10 -2 0 14
on record MY,US 100% percent 2025 II	-2 0 -4 -10 -2 0 14
on record MY,US 19% percent	-1 -4 4 7 -3 0 -17
on record MY,US 19% percent 2025 II	-1 -3 9 4 -13 0 -15
on record MY,US 19% percent none	0 -2 -14 18 0 0 -9
on record MY,US 19% percent past	0 0 15 -7 -5 0 -6
on record MY,US 19% percent present	0 0 11 -7 0 0 -2
on record MY,US 20% percent none	0 -5 -1 11 -5 0 -8
on record MY,US 50% percent	0 0 14 -4 0 0 -11
on record MY,US 50% percent 2025 II	0 0 14 -4 0 0 -11
on record NZ,US 10% percent	0 0 15 -12 -7 0 -2
on record NZ,US 10% percent 2025 II	0 0 15 -12 -7 0 -2
on record NZ,US 15% percent	0 -3 -18 22 -5 0 -5
on record NZ,US 15% percent 2025 II	0 -3 -18 22 -5 0 -5
on record PH,US 0% percent	-1 0 -9 22 -6 0 -16
on record PH,US 0% percent 2025 II	-1 0 -14 22 -1 0 -16
on record PH,US 10% percent	0 0 15 -5 -7 0 -6
on record PH,US 17% percent	0 0 -6 7 -19 -1 13
on record PH,US 17% percent 2025 II	0 0 -6 7 -19 -1 13
on record PH,US 17% percent past	0 0 -3 7 -14 -1 7
on record PH,US 19% percent	-3 -4 -32 30 19 0 -25
on record PH,US 19% percent 2025 II	0 -1 -23 34 -4 0 -21
on record PH,US 19% percent present	0 -1 -22 20 6 0 -7
on record PH,US 20% percent	-2 -5 -15 1 -10 -1 18
on record PH,US 20% percent 2025 II	-2 -5 -15 1 -10 -1 18
on record PH,US 20% percent none	0 -1 -6 0 -5 0 10
on record TH,US 10% percent	0 0 15 -15 0 0 -4
on record TH,US 10% percent 2025 II	0 0 14 -12 0 0 -4
on record TH,US 19% percent	0 0 -16 21 0 0 -11
on record TH,US 19% percent 2025 II	0 0 -16 22 -1 0 -11
on record TH,US 20% percent	0 -3 -21 23 -2 0 -5
on record TH,US 20% percent 2025 II	0 -3 -21 23 -2 0 -5
on record TH,US 20% percent present	0 -2 -15 17 0 0 -4
on record TH,US 36% percent	-4 -9 -17 -17 -1 0 29
on record TH,US 36% percent 2025 II	-4 -9 -17 -17 -1 0 29
on record TH,US 40% percent	-4 -9 -17 22 -3 -1 -7
on record TH,US 40% percent 2025 II	-4 -9 -17 22 -3 -1 -7
on record TH,US 40% percent none	0 -6 -11 17 -1 0 -5
on record TW,US 0% percent	0 0 -16 20 -1 0 -8
on record TW,US 0% percent 2026 I	0 0 -16 20 -1 0 -8
on record TW,US 0% percent present	0 0 -12 14 0 0 -4
on record TW,US 100% percent	-3 0 -5 -7 0 0 12
on record TW,US 15% percent	0 -1 -5 15 -11 0 -11
on record TW,US 15% percent 2025 II	0 0 -9 15 -4 0 -6
on record TW,US 15% percent none	0 0 -12 15 -4 0 -4
on record TW,US 20% percent	-6 -6 13 11 -14 -2 -18
on record TW,US 20% percent 2025 II	-1 -4 -5 17 -4 0 -11
on record TW,US 20% percent 2026 I	0 -1 20 -2 -19 0 -8
on record TW,US 20% percent none	0 -2 13 -3 -11 0 -4
on record TW,US 32% percent	-2 -3 -13 11 -9 -2 8
on record TW,US 39% percent	0 -2 -5 10 -3 0 -2
on record TW,US 39% percent 2025 II	0 -2 -5 10 -3 0 -2
on record US,VN 0% percent	-6 0 -2 20 -3 0 -16
on record US,VN 0% percent 2025 II	-3 0 -10 25 -1 0 -20
on record US,VN 0% percent modal	-1 0 -3 16 0 0 -15
on record US,VN 10% percent	0 -3 15 -10 -9 0 1
on record US,VN 10% percent present	0 -2 13 -8 -4 0 0
on record US,VN 20% percent future	0 -1 -7 11 0 0 -6
on record US,VN 20% percent present	0 -4 -5 -1 -2 0 10
on record US,VN 40% percent	-5 -14 -7 14 -1 0 1
on record US,VN 40% percent 2025 II	-5 -12 -13 17 -2 0 2
on record US,VN 40% percent none	0 0 -14 6 0 0 5
on record US,VN 46% percent	-8 -20 -25 20 -6 -11 12
on record US,VN 46% percent 2025 I	0 -6 -6 18 -5 0 -9
on record US,VN 46% percent 2025 II	-5 -16 -19 9 -10 -11 19
on record US,VN 46% percent none	0 -4 -9 -5 -3 -1 15
on record US,VN 46% percent past	-3 -5 -7 12 -6 -5 2
on record US,ZA 15% percent	0 0 11 -3 -3 0 -8
on record US,ZA 30% percent	-1 -7 16 0 -6 -2 -15
on record US,ZA 30% percent 2025 II	-1 -6 14 0 -5 -2 -14
on record US,ZA 50% percent	0 -1 -4 11 -5 0 -3
on record US,ZA 50% percent 2025 II	0 -1 -4 11 -5 0 -3
only	-11 -12 5 3 6 -18 3
only false	-16 -39 6 8 12 -9 -3
only over 80	-1 -1 3 -24 -8 -5 29
only true	0 10 0 -4 -3 -10 7
only under 80	-10 -12 5 8 7 -15 -7
opened	-19 18 1 -17 -6 -7 7
over 80	-2 -63 -10 -3 0 18 30
pc0=agree	-16 -4 -2 5 5 6 -7
pc0=begin	-12 10 -8 3 2 -8 0
pc0=buy	4 8 12 -11 -11 -1 -2
pc0=deny	16 -7 7 -13 -8 0 -10
pc0=end	-2 -6 3 14 -8 -16 -6
pc0=impose	-11 -7 1 -2 7 6 1
pc0=propose	-14 2 1 -6 -1 2 7
pc0=refuse	6 13 -11 -6 -2 0 -6
pc0=renew	-4 5 9 -4 -2 -1 -13
pc0=say	-1 -11 0 -1 4 -22 8
pc0=sign	3 3 -4 -2 9 -4 -3
pc0=suspend	2 11 -10 -5 3 7 -4
pc0=threaten	-10 -12 7 2 9 0 -1
pc1=agree	-20 -7 1 3 1 5 -3
pc1=deny	17 -7 7 -14 -4 0 -13
pc1=end	0 -1 4 1 2 -17 -7
pc1=impose	-11 -13 3 -1 2 2 8
pc1=propose	-11 7 -9 -2 -14 3 17
pc1=refuse	6 12 -3 -7 -2 0 -11
pc1=renew	-4 6 11 -5 -4 -1 -14
pc1=say	-5 -10 0 1 3 -22 8
pc1=sign	5 -6 0 -1 4 -16 4
pc1=suspend	1 13 -5 -7 3 6 -9
pc1=target	4 -11 -3 16 -9 -2 -2
pc1=threaten	-12 -12 4 2 5 -3 5
pct0=agree past	-8 -13 0 6 1 10 -12
pct0=agree perfect	0 0 0 3 -13 -1 4
pct0=agree present	-1 -5 -4 4 11 1 -13
pct0=bear future	-5 -2 0 9 -5 -5 -4
pct0=bear modal	3 -1 -9 -9 12 -1 4
pct0=bear present-passive	0 5 5 -12 -2 0 3
pct0=begin future	3 -8 9 5 -14 -1 -7
pct0=begin modal	-11 7 6 -8 -9 -3 3
pct0=begin past	-4 -14 7 -5 7 -11 1
pct0=begin perfect	1 -5 -11 6 1 0 6
pct0=begin pluperfect	0 -6 4 -4 9 2 -13
pct0=deny past	12 -1 -1 -6 -2 0 -5
pct0=down future	5 -5 -2 -10 -6 6 12
pct0=down modal	-5 5 6 0 -14 -3 0
pct0=down past	0 -12 -1 0 5 -10 5
pct0=end future	0 6 -11 3 -2 0 2
pct0=end pluperfect	0 -12 -7 17 -3 0 -1
pct0=end present	2 1 0 11 -12 -5 -10
pct0=impose future	15 -6 -4 -11 1 5 7
pct0=impose modal	-12 -3 5 -10 3 -5 6
pct0=impose modal-passive	0 0 5 -10 0 0 4
pct0=impose past	-21 -12 -1 6 4 5 -2
pct0=impose present	-12 0 -5 6 2 0 1
pct0=propose past	-15 0 1 0 -14 6 8
pct0=propose perfect	1 8 14 -22 -6 0 -6
pct0=propose present	-12 -3 -4 5 12 -2 -2
pct0=propose present-passive	0 -1 5 -11 -1 0 4
pct0=renew present-passive	-1 -2 -1 3 9 0 -11
pct0=return modal	0 -7 -7 13 -2 0 0
pct0=say past	0 -6 4 2 -10 -6 3
pct0=say past-passive	2 -7 -2 13 -7 -1 -6
pct0=say perfect	-10 -3 5 -9 -9 -3 15
pct0=say pluperfect	1 -5 11 -10 4 0 -5
pct0=say present	5 2 -10 -3 18 -8 -5
pct0=say present-passive	-5 -13 -6 5 3 0 10
pct0=sell past	0 0 12 -2 -8 0 -5
pct0=sign future	0 2 0 -17 0 0 13
pct0=sign modal	0 10 -1 3 -1 0 -13
pct0=sign past	-8 -11 -3 1 14 1 -7
pct0=sign perfect	-3 10 -4 9 -14 -1 -6
pct0=stay future	-6 -14 -4 10 0 0 4
pct0=stay past	0 10 3 -9 1 6 -13
pct0=stay present	12 -8 0 0 -6 4 1
pct0=suspend future	0 0 -9 11 0 0 -1
pct0=suspend past	0 13 2 -9 -10 -1 2
pct0=target future	0 -2 14 -15 -12 0 9
pct0=target past-passive	0 -5 -11 9 2 -1 0
pct0=target pluperfect-passive	0 -1 -1 -6 11 0 -3
pct0=target present-passive	3 -1 5 4 -11 -5 -2
pct0=threaten past	-11 -10 4 -13 6 0 11
pct0=threaten perfect	-1 -3 16 0 0 0 -11
pct0=up modal	-6 5 -10 11 -13 0 -1
pct0=up perfect	8 -4 -12 8 2 0 -4
pct1=agree participle-passive	-2 -8 11 -1 -8 3 -2
pct1=agree past	-7 -13 1 6 1 7 -13
pct1=agree perfect	0 0 0 3 -13 -1 5
pct1=agree present	-1 -5 -4 4 11 1 -13
pct1=bear gerund	-2 11 3 -2 -11 2 -8
pct1=bear modal	3 -4 -9 -7 12 -1 4
pct1=bear present-passive	0 5 5 -12 -2 0 3
pct1=begin future	3 -14 8 7 -11 -1 -5
pct1=begin gerund	-2 -13 12 -7 0 0 3
pct1=begin infinitive	5 2 -15 2 0 0 7
pct1=begin participle-passive	0 6 -16 1 13 0 -6
pct1=begin past	-4 -13 8 -4 4 -11 2
pct1=begin perfect	1 -5 -11 6 1 0 6
pct1=begin pluperfect	0 -6 4 -4 9 2 -13
pct1=deny past	12 -1 -1 -6 -2 0 -5
pct1=down future	5 -5 -2 -10 -6 6 12
pct1=down gerund	0 -10 13 -6 -4 0 0
pct1=down infinitive	-1 0 4 3 -13 2 0
pct1=down modal	-5 5 6 0 -14 -3 0
pct1=down participle-passive	0 0 3 -13 -3 0 10
pct1=down past	0 -12 -1 0 5 -10 5
pct1=end participle-passive	0 4 -8 -8 14 0 -5
pct1=end pluperfect	0 -12 -7 17 -3 0 -1
pct1=end present	2 1 2 5 -8 -5 -9
pct1=impose future	15 -5 -5 -10 1 5 7
pct1=impose infinitive	4 -12 -5 0 9 0 1
pct1=impose modal	-12 -3 5 -10 4 -5 6
pct1=impose modal-passive	0 0 5 -10 0 0 4
pct1=impose participle-passive	-1 -11 11 3 -13 -12 3
pct1=impose past	-20 -11 2 5 5 2 -4
pct1=impose pluperfect	-7 -1 6 -14 2 11 0
pct1=impose present	-9 2 -5 4 0 0 4
pct1=propose participle-passive	5 5 -18 7 -16 0 14
pct1=propose past	-12 0 3 0 -14 6 4
pct1=propose perfect	-6 8 5 -17 -4 0 1
pct1=renew present-passive	-1 -2 -1 3 9 0 -11
pct1=return modal	0 -7 -7 13 -2 0 0
pct1=say past	1 -6 4 2 -9 -6 3
pct1=say past-passive	2 -7 -2 13 -7 -1 -6
pct1=say perfect	-10 -3 5 -9 -9 -3 15
pct1=say pluperfect	1 -5 11 -10 4 0 -5
pct1=say present	3 2 -9 -4 18 -8 -5
pct1=say present-passive	-5 -12 -6 6 0 0 11
pct1=sell past	0 0 12 -2 -8 0 -5
pct1=sign future	0 5 -9 -13 0 0 14
pct1=sign modal	0 10 -1 3 -1 0 -13
pct1=sign participle-passive	2 -18 12 2 -4 -4 0
pct1=sign past	-8 -10 0 1 12 -3 -6
pct1=sign perfect	-3 10 -2 6 -13 -1 -5
pct1=stay future	-6 -13 0 8 -10 0 6
pct1=stay past	0 8 5 -5 -1 6 -16
pct1=stay present	12 -11 -1 4 -6 2 1
pct1=suspend past	0 13 2 -9 -10 -1 2
pct1=target future	0 -2 14 -15 -12 0 9
pct1=target gerund	0 1 -11 8 1 0 2
pct1=target participle-passive	-4 -10 1 11 -9 -3 2
pct1=target past-passive	0 -5 -11 9 2 -1 0
pct1=target pluperfect-passive	0 -1 -1 -6 11 0 -3
pct1=target present-passive	3 -1 7 4 -16 -5 -2
pct1=threaten past	-11 -10 4 -12 6 0 11
pct1=threaten perfect	-1 -1 12 -6 0 0 -5
pct1=up infinitive	0 0 -5 -9 -3 0 13
pct1=up modal	-5 1 -7 11 -13 0 0
pct1=up participle-passive	0 3 -7 0 12 0 -14
pct1=up perfect	8 -4 -12 8 2 0 -4
peak after	-4 -3 -13 -13 0 15 4
peak before	-4 -11 -1 -2 -5 13 -2
peak column	0 -19 -23 -14 -20 37 -7
peak heading	0 -19 -23 -14 -21 38 -7
peak led	-14 -21 -19 -18 -29 55 -5
peak low	-6 -30 -22 -31 -27 72 -18
peak part	-9 -17 -4 -17 -13 31 0
peak rest	1 -13 -15 -20 -3 38 -18
peers 0 0	-7 -6 1 13 -7 -20 0
peers 0 1	-27 6 1 8 -6 -8 2
peers 0 2	0 -28 11 2 14 -13 -15
peers 1 0	-19 18 0 -3 0 -25 2
peers 1 1	-22 16 -7 -1 -10 4 10
peers 2 0	10 -9 -5 0 -11 14 5
peers 2 1	0 -2 6 -8 -6 7 2
peers 2 2	13 -10 7 -9 2 0 -1
phas-future	0 -16 0 5 -2 -1 5
phas-gerund	-17 0 16 -1 -11 -2 -2
phas-modal	-8 6 6 -9 5 -12 0
phas-participle	0 -6 -3 -1 12 3 -4
phas-past	-1 -16 1 4 5 5 -7
phas-perfect	9 5 -2 -10 -4 -6 8
presently after	-1 -24 20 3 -13 -20 -1
presently before	3 -22 24 -11 1 -1 -19
presently column	-4 -12 60 -31 -40 -17 -27
presently heading	-5 -18 65 -28 -44 -17 -30
presently led	0 -19 15 -4 -1 0 -4
presently low	-13 -4 3 -2 1 -6 7
presently part	-1 -40 31 -10 7 -10 -18
presently rest	-15 19 -22 14 -4 -9 9
presently row	0 -8 14 0 -8 0 -3
pt0=future	0 -11 0 1 -2 0 6
pt0=modal	-16 -1 -1 1 9 -9 2
pt0=modal-passive	10 -1 9 -13 -2 -3 -4
pt0=past	1 -10 2 2 4 7 -9
pt0=past-passive	0 -1 -2 3 0 -11 1
pt0=past-passive-not	0 -4 11 -6 0 0 -4
pt0=pluperfect-passive	0 4 -1 -11 0 -2 11
pt0=present-not	12 -16 0 -16 12 10 0
pt0=present-passive-not	-7 -7 1 -1 11 -1 4
pt1=future	1 -12 0 1 -7 0 9
pt1=gerund	-17 -2 17 -1 -13 -1 -1
pt1=modal	-15 -5 0 3 9 -9 2
pt1=modal-passive	10 -1 9 -12 -2 -3 -4
pt1=past	3 -10 4 2 1 6 -10
pt1=past-passive	0 -1 -2 4 0 -11 -1
pt1=past-passive-not	0 -4 11 -6 0 0 -4
pt1=perfect	-3 6 -2 -8 -7 -3 14
pt1=pluperfect-passive	0 4 -1 -11 0 -2 11
pt1=present-not	12 -16 -1 -15 12 10 0
pt1=present-passive	-9 9 -2 8 -11 0 -6
pt1=present-passive-not	-7 -7 1 -1 11 -1 4
pv0-none	7 1 0 0 2 -3 -9
pv0=admit	11 0 -6 -2 0 0 -5
pv0=announce	-19 -10 -4 7 11 -3 -1
pv0=answer	4 -6 -11 4 7 -2 2
pv0=apply	-2 8 4 0 -7 -2 -12
pv0=ask	-7 -6 -5 3 12 -2 0
pv0=begin	-2 -12 2 5 0 -4 0
pv0=collect	-3 1 -1 3 1 5 -14
pv0=conclude	-1 1 1 4 -16 0 1
pv0=confirm	0 4 11 -9 0 0 -5
pv0=continue	0 -10 -2 3 10 0 0
pv0=cut	0 -6 -12 4 4 6 1
pv0=demand	-4 0 -9 -4 0 0 14
pv0=deny	12 -1 -1 -5 0 0 -7
pv0=double	6 -3 -12 -10 4 13 0
pv0=end	0 3 0 5 -4 -5 -12
pv0=face	-1 16 1 -4 -7 -1 -2
pv0=have	12 -1 -2 0 -5 -4 -3
pv0=hold	-2 0 9 -18 7 -2 0
pv0=impose	0 3 -13 20 -4 -6 -3
pv0=keep	-1 4 -4 1 -11 -2 10
pv0=know	-7 -1 -6 1 0 0 10
pv0=lapse	-1 1 0 7 -12 -2 -1
pv0=lay	0 0 7 -14 0 0 6
pv0=order	5 2 7 -2 -14 0 0
pv0=other	-2 10 -10 0 -7 -1 8
pv0=promise	-4 2 10 0 5 0 -20
pv0=ready	0 0 -7 -5 -4 0 12
pv0=recall	-8 4 -13 -3 17 -2 -4
pv0=remain	0 -5 13 -2 0 0 -8
pv0=replace	5 -1 -11 0 1 0 6
pv0=report	16 -10 -5 1 -11 0 -3
pv0=rise	-1 7 2 2 -3 0 -13
pv0=rule	0 -4 12 -7 -7 0 0
pv0=see	0 -1 -4 -8 -3 0 10
pv0=sell	-1 -3 16 -1 -6 -1 -9
pv0=stand	-2 -11 9 -3 0 0 1
pv0=stay	5 8 -9 2 -1 0 -8
pv0=suspend	0 2 -11 3 -2 9 5
pv0=tax	-1 4 3 -18 1 0 11
pv0=tell	-10 -4 2 1 -6 -8 9
pv0=want	-4 -8 -12 11 6 0 0
pv0=warn	-12 -8 10 -11 5 0 5
pv0=withdraw	0 -9 16 -8 3 0 -7
pv0=write	8 -8 -4 -8 -7 -2 9
pv1-none	8 6 -2 1 3 0 -14
pv1=add	-7 5 6 3 0 -1 -12
pv1=admit	11 0 0 -8 -2 0 -5
pv1=agree	-3 5 9 -12 1 -3 -3
pv1=announce	-21 -11 -6 7 12 -3 0
pv1=answer	4 -6 -12 4 6 -2 3
pv1=apply	-2 8 4 0 -7 -2 -12
pv1=buy	-1 3 11 -2 -7 0 -12
pv1=carry	0 0 -3 -7 0 0 11
pv1=collect	-3 -3 -7 11 3 4 -16
pv1=come	0 7 4 0 -17 -11 6
pv1=confirm	0 4 11 -9 0 0 -5
pv1=cut	0 -6 -13 4 4 6 2
pv1=demand	-4 0 -9 -4 0 0 14
pv1=deny	13 -2 1 -6 -1 0 -13
pv1=discuss	0 0 -6 -4 -3 0 11
pv1=double	5 -5 -14 -9 9 13 0
pv1=dump	0 -3 16 -11 -3 0 -4
pv1=end	0 4 -1 -1 6 -5 -14
pv1=enter	-2 -5 -19 5 14 3 2
pv1=face	-1 13 0 -1 -7 -1 -3
pv1=have	15 2 -2 -4 -3 -2 -5
pv1=hold	-2 1 2 -14 9 -2 -1
pv1=impose	0 3 -10 18 -5 -6 -5
pv1=introduce	0 -4 12 3 -12 -1 -4
pv1=keep	-1 2 -3 0 -9 -1 11
pv1=know	-8 2 -5 -1 0 0 11
pv1=lapse	-1 2 0 7 -12 -2 -1
pv1=leave	5 7 8 -10 -2 -1 -6
pv1=let	-1 0 -6 0 13 -1 -3
pv1=levy	0 0 -10 0 13 0 -2
pv1=make	-9 -13 0 -2 7 -2 7
pv1=offer	-6 -3 -4 -7 -5 0 15
pv1=other	-2 10 -6 1 -6 -1 1
pv1=pass	5 -11 -6 12 3 0 0
pv1=post	4 -2 -11 -3 -3 0 8
pv1=raise	6 -8 11 0 -3 -5 -6
pv1=reach	-1 -2 -5 0 1 12 -3
pv1=ready	0 0 -7 -5 -4 0 12
pv1=recall	-8 4 -12 -3 16 -2 -4
pv1=remain	0 -5 20 -8 0 0 -8
pv1=renew	-1 -2 12 -2 -6 0 -8
pv1=replace	5 -1 -11 0 1 0 6
pv1=report	16 -10 -5 1 -11 0 -3
pv1=see	-3 -2 -3 -9 -4 0 12
pv1=sell	-2 -8 11 -8 7 -1 -11
pv1=sign	-8 -12 -4 8 5 -5 0
pv1=stand	-2 -11 11 -4 0 0 1
pv1=start	0 -11 -4 -1 5 -1 8
pv1=stay	5 9 -15 7 0 0 -8
pv1=tell	-10 -4 3 2 -11 -8 10
pv1=wait	-1 -5 4 4 4 -2 -12
pv1=want	-1 -3 -14 10 5 0 0
pv1=warn	-12 -8 10 -11 5 0 5
pv1=withdraw	0 -9 14 -8 3 0 -5
pv2-none	8 6 -3 1 -1 -5 -4
pvt0=announce past	-14 -6 -2 11 0 -2 -3
pvt0=announce pluperfect	0 -1 4 -13 5 0 1
pvt0=announce present	-1 0 -2 -4 12 0 -9
pvt0=apply present	-1 6 1 5 -10 -1 -9
pvt0=ask pluperfect	0 0 -13 4 -1 0 9
pvt0=be future	-6 -13 2 10 -10 0 1
pvt0=be past	1 14 -5 0 -5 6 -10
pvt0=be present	10 -8 -4 -1 2 8 -1
pvt0=bear present	0 -9 -5 15 -10 0 0
pvt0=begin past	-1 -7 10 -10 4 -3 -3
pvt0=begin present	0 -4 -12 14 -5 0 2
pvt0=bring present	0 -1 15 -11 -8 0 2
pvt0=carry present	0 0 3 -19 4 0 6
pvt0=charge future	-3 -5 15 -8 -4 0 -1
pvt0=charge modal	0 -7 7 3 -15 0 3
pvt0=charge perfect	0 7 -11 -2 6 0 3
pvt0=conclude past	0 0 1 10 -15 0 -9
pvt0=confirm past	-2 0 13 -12 0 0 0
pvt0=continue present	0 -10 5 -2 4 0 1
pvt0=deny past	13 0 -6 -3 0 0 -7
pvt0=end past	0 -14 2 3 6 -3 0
pvt0=end present	-1 3 4 3 -12 0 -3
pvt0=expire present	0 -6 10 2 -2 0 -5
pvt0=extend present	0 -3 -8 0 11 0 -2
pvt0=fall present	0 -10 5 -4 0 0 5
pvt0=get present	-3 5 5 1 -16 6 -15
pvt0=go past	-3 2 4 -13 5 -3 0
pvt0=go perfect	1 -2 -12 10 0 0 0
pvt0=have past	6 4 -8 5 4 0 -12
pvt0=hold present	-2 -5 6 -13 10 -2 1
pvt0=know present	-6 0 -6 2 0 0 11
pvt0=lapse present	0 11 0 -14 0 0 0
pvt0=let present	-1 1 5 -12 6 -1 0
pvt0=make past	-1 -2 3 -11 6 -1 3
pvt0=make present	-3 -3 3 7 -18 0 0
pvt0=other modal	0 -3 12 -7 0 0 -6
pvt0=other perfect	6 0 -9 -4 -9 3 12
pvt0=other pluperfect	-2 8 -10 4 -9 -3 5
pvt0=pay future	-3 -11 -1 13 -4 -3 -3
pvt0=pay modal	4 -12 -3 -5 14 0 -1
pvt0=prolong present	0 11 -11 2 -5 0 -3
pvt0=propose past	0 0 -11 -3 -1 0 13
pvt0=publish past	0 -3 -21 11 12 0 -1
pvt0=publish present	0 0 15 -13 -1 0 -3
pvt0=raise future	6 -2 0 -12 7 0 0
pvt0=ready present	0 0 -7 -5 -4 0 12
pvt0=recall past	-5 3 -7 -6 12 0 0
pvt0=remain present	0 -5 12 -2 0 0 -7
pvt0=replace present	5 -1 -10 3 3 0 -1
pvt0=say perfect	-12 0 -3 -12 0 0 15
pvt0=say present	2 3 -9 -2 9 -3 1
pvt0=settle past	0 0 6 -13 8 0 3
pvt0=sign present	0 -4 -11 5 3 0 3
pvt0=stand past	0 -3 -1 0 7 2 -12
pvt0=start present	0 -6 -17 6 5 0 9
pvt0=stay present	5 10 -10 2 -3 0 -6
pvt0=stop present	0 5 -2 8 -12 0 -2
pvt0=suspend present	0 -12 -6 9 5 0 -5
pvt0=take modal	-1 -14 14 -6 0 0 -1
pvt0=take present	-6 6 1 -9 5 1 -4
pvt0=tell past	-9 0 1 6 -8 -6 4
pvt0=tell perfect	-8 -3 4 -8 0 0 10
pvt0=tell pluperfect	2 -2 10 -7 -4 0 -4
pvt0=tell present	2 -12 -11 5 5 0 5
pvt0=threaten past	0 0 -11 8 -1 0 2
pvt0=threaten perfect	0 -3 11 0 0 0 -11
pvt0=warn past	-10 -9 6 -7 6 0 5
pvt0=write past	14 -10 -9 -14 -3 -1 12
pvt1=agree participle	0 -2 21 -14 -8 0 -2
pvt1=announce past	-14 -6 -1 10 2 -2 -3
pvt1=announce pluperfect	0 -1 4 -13 5 0 1
pvt1=announce present	-1 0 -2 -4 12 0 -9
pvt1=apply present	-1 6 1 5 -10 -1 -9
pvt1=ask pluperfect	0 0 -13 4 -1 0 9
pvt1=be future	-6 -13 1 10 -10 0 2
pvt1=be past	2 11 -4 3 -10 6 -9
pvt1=be present	10 -13 -1 1 2 5 -1
pvt1=bear present	0 -9 -6 15 -10 0 0
pvt1=begin past	-1 -5 13 -8 -1 -3 -1
pvt1=begin present	0 -4 -12 14 -5 0 2
pvt1=bring present	0 -1 15 -11 -8 0 2
pvt1=carry present	0 0 3 -19 4 0 6
pvt1=charge future	-3 -5 15 -8 -4 0 -1
pvt1=charge gerund	0 1 -11 9 1 0 0
pvt1=charge modal	0 -7 6 3 -13 0 3
pvt1=charge participle	0 -5 -3 10 -1 -1 -2
pvt1=charge perfect	0 7 -11 -2 6 0 3
pvt1=come gerund	0 -10 13 -6 -3 0 0
pvt1=conclude past	0 0 1 10 -15 0 -9
pvt1=confirm past	-2 0 13 -12 0 0 0
pvt1=deny past	13 0 -6 -3 0 0 -7
pvt1=dump gerund	0 -3 16 -11 -3 0 -4
pvt1=end participle	0 0 -11 -5 15 0 -1
pvt1=end past	0 -14 2 3 6 -3 0
pvt1=end present	-1 3 4 3 -12 0 -3
pvt1=expire present	0 -6 10 2 -2 0 -5
pvt1=extend present	0 -3 -8 0 11 0 -2
pvt1=fall present	0 -10 5 -4 0 0 5
pvt1=get present	-3 5 6 0 -17 6 -14
pvt1=go past	-3 3 5 -12 5 -3 -1
pvt1=go perfect	1 -2 -12 10 0 0 0
pvt1=have past	12 8 -9 -3 6 1 -9
pvt1=hold present	-2 -5 6 -13 10 -2 1
pvt1=keep present	0 3 -11 10 -9 0 7
pvt1=know present	-6 0 -6 2 0 0 11
pvt1=lapse present	0 11 0 -14 0 0 0
pvt1=let present	-1 2 4 -12 6 0 0
pvt1=make past	-1 -2 3 -11 6 -1 3
pvt1=make present	-3 -3 3 7 -18 0 0
pvt1=other modal	0 -3 12 -7 0 0 -6
pvt1=other pluperfect	-2 8 -10 4 -9 -3 5
pvt1=pay future	-3 -11 -1 11 -4 -3 -1
pvt1=pay modal	4 -12 -3 -5 14 0 -1
pvt1=prolong present	0 11 -11 2 -5 0 -3
pvt1=publish past	0 -3 -21 11 12 0 -1
pvt1=publish present	0 0 15 -13 -1 0 -3
pvt1=raise future	6 -2 0 -12 7 0 0
pvt1=ready present	0 0 -7 -5 -4 0 12
pvt1=recall past	-5 3 -7 -6 12 0 0
pvt1=remain present	0 -5 18 -7 0 0 -7
pvt1=replace present	5 -1 -10 3 3 0 -1
pvt1=say perfect	-12 0 -3 -12 0 0 15
pvt1=say present	1 3 -9 -1 9 -3 1
pvt1=settle past	0 0 6 -13 8 0 3
pvt1=sign present	0 -4 -11 5 3 0 3
pvt1=stand past	0 -3 -1 0 7 2 -12
pvt1=start present	0 -6 -14 8 -1 0 9
pvt1=stay present	5 10 -16 7 -2 0 -6
pvt1=suspend participle	0 2 19 -15 -7 0 -5
pvt1=suspend present	0 -12 -6 9 5 0 -5
pvt1=take modal	-1 -14 14 -6 0 0 -1
pvt1=take present	-6 6 1 -9 5 1 -4
pvt1=tell past	-9 0 1 7 -8 -5 3
pvt1=tell perfect	-8 -3 4 -8 0 0 10
pvt1=tell pluperfect	2 -2 10 -7 -4 0 -4
pvt1=threaten past	0 0 -11 8 -1 0 1
pvt1=warn past	-10 -9 6 -7 6 0 5
pvt1=write past	14 -10 -9 -14 -3 -1 12
q1=a	1 -13 8 -13 4 0 5
q1=a chinese	0 -7 -4 15 -8 0 -8
q1=a correction	10 0 -3 -3 -3 0 -4
q1=a duty	0 -5 -7 17 -10 0 -1
q1=a further	0 0 5 -14 11 -4 1
q1=a joint	0 -9 -4 14 -4 0 -3
q1=a list	0 6 -11 6 -1 0 0
q1=a second	-2 3 -16 12 -9 0 5
q1=a spokesman	3 6 -12 -1 3 0 0
q1=a truce	-2 -18 -16 14 -11 0 18
q1=about	0 0 -13 -8 20 0 0
q1=about billion	0 0 -11 -10 18 0 -1
q1=according	5 4 -9 -11 7 0 7
q1=according to	5 4 -9 -11 7 0 7
q1=after	0 9 -11 -6 12 -7 2
q1=after a	0 0 -14 10 7 0 -2
q1=after that	-4 9 10 -5 -4 0 -11
q1=after two	-2 -1 0 -4 12 -5 -3
q1=alert	-6 4 -11 12 -5 0 0
q1=all	3 2 6 8 -13 -2 -12
q1=all three	0 0 13 -11 -2 0 0
q1=american	-10 -11 -5 11 -2 2 0
q1=american goods	-3 -2 11 -6 -8 12 -5
q1=an extension	0 1 8 -10 -2 0 0
q1=and	8 28 -13 -2 -16 0 -2
q1=and after	3 20 -11 -10 -5 0 -9
q1=and before	0 0 -11 -12 17 0 -3
q1=and if	-2 5 -22 -2 -10 5 17
q1=and the	2 -5 -7 13 -5 -1 -1
q1=and then	-1 13 3 -11 -11 -1 0
q1=and what	-4 0 -13 13 -5 -1 8
q1=april	-1 -16 -26 -16 40 6 -19
q1=argentina	-1 -5 17 -6 -4 0 -4
q1=argentine	0 -9 5 -7 -1 0 11
q1=article	-4 -7 -11 18 -3 0 0
q1=as	6 -17 0 -2 18 -4 -12
q1=as a	0 -8 -9 14 0 0 0
q1=as of	-4 -5 8 -18 15 0 -4
q1=at	2 0 2 -10 3 -2 2
q1=at its	0 0 0 -13 7 0 3
q1=at the	6 14 -4 -17 3 0 2
q1=august	3 -4 -5 -28 15 4 11
q1=background	-6 11 8 3 -17 0 -7
q1=bangladesh	2 1 2 1 -13 0 2
q1=because	-1 6 12 -10 0 -3 -3
q1=before	-9 5 -3 -1 9 7 -12
q1=before it	-4 -1 -3 -1 12 0 -5
q1=before that	-1 3 9 -18 7 -1 -6
q1=beijing	-7 -22 -13 17 11 -5 -8
q1=belgium	0 0 -3 -15 5 0 11
q1=belgium 's	0 -3 -5 -8 2 0 11
q1=bern	-1 1 -13 11 6 0 -3
q1=bessent	-4 10 11 -1 -18 0 -4
q1=between	-2 -6 11 -2 -5 0 0
q1=bolivia	-1 -10 -2 13 -5 2 -1
q1=bolivia 's	0 2 -10 10 0 0 -2
q1=both	-8 -2 -4 0 13 -18 6
q1=both rates	0 0 1 14 -1 -15 -5
q1=both sides	0 2 4 -14 0 0 9
q1=brasília	0 0 9 -12 2 0 -5
q1=brazil	-14 -14 4 6 -6 -4 7
q1=brazil is	0 -1 -11 14 -2 0 1
q1=british	0 -2 -13 11 0 2 4
q1=buenos	-4 14 -4 -12 -7 2 8
q1=buenos aires	-4 14 -4 -12 -7 2 8
q1=bulgarian	0 -13 3 9 2 0 0
q1=busan	0 0 -6 19 -3 0 -15
q1=buses	5 -5 9 -11 3 0 -6
q1=but	-8 12 -8 13 -19 -4 2
q1=by an	0 -1 9 -12 -4 0 6
q1=by six	0 0 -9 12 -3 0 0
q1=c	0 11 -22 1 8 -1 0
q1=cambodia	-3 -10 -16 18 6 0 -4
q1=canada	-8 -22 10 0 -2 -8 1
q1=canada and	0 0 -12 15 -8 0 0
q1=carney	0 0 14 -6 -2 0 -6
q1=cars	-4 -15 6 9 0 -5 -13
q1=cars from	0 0 -16 17 -1 0 -2
q1=chief	0 0 -8 -6 15 0 -4
q1=chief justice	0 0 -12 -7 16 0 -1
q1=china	-14 -31 17 10 -2 -14 -13
q1=china and	0 -1 5 -23 7 -1 6
q1=china is	-2 -5 29 -10 -12 -3 -14
q1=china keeps	-3 0 -7 7 -11 -2 12
q1=china will	0 0 5 3 -13 0 2
q1=china would	3 -1 -13 5 6 -1 4
q1=chinese	-6 -1 5 3 -13 -7 11
q1=chinese goods	-3 -3 -3 6 -9 -2 10
q1=coffee	-3 9 -3 -15 11 2 -1
q1=collection	0 0 -17 16 0 0 0
q1=commerce secretary	0 0 -6 15 -6 0 -8
q1=congress	-8 -1 -22 -2 17 7 8
q1=copper	-2 -12 5 12 -13 0 -6
q1=correction	22 -11 -12 -11 -3 0 0
q1=corrections	14 -1 -8 -7 -9 7 0
q1=countries	0 -1 -3 12 -5 0 -6
q1=cranes	0 -4 0 12 -7 0 -9
q1=customs	0 5 -9 10 -1 -1 -6
q1=d	-3 6 -26 -1 2 0 20
q1=dairy	-1 -4 5 -13 1 -1 7
q1=deals	0 0 -13 17 -4 0 -4
q1=december	-8 -4 -8 13 7 3 -13
q1=denmark	3 1 -19 4 1 0 7
q1=deputy	-3 12 0 -3 -6 0 0
q1=do	-1 8 6 -8 0 4 -14
q1=donald	-5 -1 -1 8 -18 2 3
q1=donald trump	-5 -1 -1 8 -18 2 3
q1=during	-8 -11 -16 13 7 3 1
q1=during the	-6 -6 -19 19 4 -1 0
q1=duties	-4 5 3 -13 7 -2 1
q1=economy minister	0 0 -4 12 -9 0 -5
q1=ecuador	-1 13 0 -6 -2 6 -20
q1=ecuador 's	0 5 5 3 -10 -2 -12
q1=egypt	0 1 -6 -13 8 1 7
q1=eight	0 5 -7 -15 2 0 13
q1=electric	0 0 -9 12 -4 0 0
q1=eleven	11 3 -6 0 -7 0 -5
q1=elsewhere	0 -4 -3 10 -17 -1 0
q1=estonia	0 -7 2 -10 11 0 0
q1=ethiopia	-2 0 12 -6 -1 0 -4
q1=eu	-1 -9 8 -11 2 0 6
q1=europe	0 -6 0 5 -14 -3 9
q1=everyone	0 0 12 -15 -7 0 5
q1=everything	-1 -7 13 1 -8 -1 -6
q1=february	0 1 -29 3 27 0 -18
q1=federal	0 0 10 -8 -6 0 2
q1=fentanyl	-1 -6 5 -10 9 -1 0
q1=fentanyl duty	0 -2 13 -3 -9 0 -2
q1=fentanyl tariff	0 0 0 -12 8 0 4
q1=fifty	-1 -1 0 12 -6 -3 -10
q1=finance	-2 -1 0 -6 -10 0 14
q1=finance minister	-2 -1 -2 -4 -10 0 15
q1=finnish	0 -6 5 -9 11 0 -8
q1=first	8 -15 0 6 -2 -1 4
q1=fish	0 0 11 -8 0 0 -3
q1=fishmeal	-1 2 -8 13 -9 0 -2
q1=for	-28 -9 8 -4 -3 9 6
q1=for a	0 3 -12 0 9 -2 4
q1=for china	-1 0 -3 0 14 -4 -13
q1=for days	0 12 -5 9 -16 -1 -10
q1=for most	0 0 -6 -2 10 0 -1
q1=for the	-9 8 10 1 -19 -5 0
q1=for those	0 -7 -5 12 -8 -4 4
q1=foreign minister	-5 -5 -1 11 -5 0 -1
q1=forty	-1 -3 7 -11 1 -1 1
q1=four	-5 18 -9 0 -8 -3 0
q1=fourteen	0 -4 -17 7 1 0 12
q1=french	0 -2 3 -12 1 0 7
q1=friday	-4 2 11 -16 -9 -1 11
q1=from	-14 10 12 12 -30 1 -14
q1=from april	0 -9 0 10 -2 -1 -5
q1=from february	0 -4 12 -6 0 0 -2
q1=from monday	6 -4 -3 19 -27 2 -11
q1=from november	0 5 12 -9 -5 0 -4
q1=from saturday	0 11 1 -2 -11 0 -3
q1=from the	-6 8 10 -18 -3 3 4
q1=from today	-4 -6 -6 4 15 -1 -8
q1=from tomorrow	-6 0 6 6 -11 -5 -6
q1=further	0 -8 -9 19 -4 0 -9
q1=generic	-1 -1 -5 9 -1 0 -1
q1=georgia	11 5 -8 -1 -10 -5 3
q1=germany	0 9 10 -6 -12 0 -2
q1=ghana	-8 14 1 -7 -9 0 2
q1=ghana 's	-7 16 -10 -11 -2 0 4
q1=good	-3 -4 13 -12 -1 0 3
q1=good morning	0 0 3 -10 1 0 5
q1=goods from	0 -1 -11 20 -10 -1 -7
q1=he	2 -5 2 6 -5 -16 -1
q1=he denied	-4 -3 -2 -5 0 0 12
q1=he is	2 3 -12 17 -7 0 -11
q1=he told	-3 2 13 0 -2 0 -11
q1=he was	-2 -1 -5 14 -2 0 -7
q1=he would	2 -4 0 -16 -6 0 15
q1=her	0 0 0 -17 8 0 9
q1=here	-5 -4 -6 13 -2 3 -6
q1=here 's	0 0 16 -10 -8 0 -1
q1=here is	-2 0 -9 7 5 0 -3
q1=host	1 0 12 -6 1 -1 -16
q1=hours	2 0 -6 11 -7 0 -4
q1=hours later	2 0 -5 10 -7 0 -4
q1=how	3 0 5 3 -16 13 -20
q1=how much	6 -7 4 5 -12 -1 -8
q1=i	0 -3 -6 -1 12 5 -6
q1=i have	-2 4 7 -10 -5 3 0
q1=i was	-1 -1 11 -8 -7 0 3
q1=i will	3 1 -11 4 1 0 0
q1=i would	1 -5 1 -2 13 0 -15
q1=i've	0 1 7 -11 2 0 0
q1=if	-12 16 8 -1 -26 -4 -4
q1=if he	-4 12 0 -8 2 -4 -3
q1=if it	-11 -8 7 6 -11 2 3
q1=if no	0 7 8 -13 -1 0 -1
q1=if nothing	-2 9 -14 7 0 0 0
q1=if the	5 17 0 -11 -14 -15 3
q1=if we	-3 -6 13 -1 -2 0 -5
q1=importers	0 0 -2 -18 9 0 4
q1=imports	0 -1 -2 11 -6 0 -7
q1=in	-13 14 10 -5 -4 5 -14
q1=in a	-2 10 -17 21 -16 -1 0
q1=in force	0 0 6 -21 13 0 -7
q1=in it	0 -8 12 -7 0 0 -1
q1=in january	0 -6 17 -15 0 -1 -4
q1=in june	0 -5 2 8 -12 -2 7
q1=in november	5 -2 2 6 -11 -2 0
q1=in october	0 -1 -8 14 -5 0 -2
q1=in return	-3 -5 -2 12 4 -7 -12
q1=in that	0 0 4 -16 4 0 8
q1=in the	3 -8 4 -8 12 1 -8
q1=india	-15 -15 2 13 7 -4 -15
q1=india 's	-1 -6 13 -1 -3 6 -14
q1=indonesia	-7 -18 4 4 -8 -3 7
q1=indonesia and	0 -11 6 0 -8 0 3
q1=iran	0 -5 7 -11 2 0 5
q1=ireland	2 0 5 -21 0 1 5
q1=is	1 -14 0 0 -1 0 5
q1=it	14 -15 2 -4 9 -4 -5
q1=it applies	-1 -1 11 -4 1 0 -9
q1=it began	0 -8 -15 10 10 -4 -3
q1=it begins	-1 -12 0 4 1 -1 0
q1=it did	-2 -1 4 -12 -5 0 12
q1=it does	2 -4 12 -7 -7 -2 -1
q1=it had	12 -12 9 -21 12 5 -14
q1=it has	-1 3 3 14 -24 1 -4
q1=it is	10 -5 5 -7 9 -2 -11
q1=it isn't	-1 -6 -7 -7 15 0 2
q1=it may	-1 12 -16 -8 4 -1 3
q1=it pays	10 -13 -10 -1 -1 -6 14
q1=it starts	-1 -5 -1 13 -9 0 -2
q1=it takes	0 0 -13 15 0 -2 -1
q1=it took	3 -3 -3 5 -11 -4 9
q1=it was	2 -12 -9 -1 3 3 12
q1=it will	0 15 -6 -8 -10 -1 6
q1=it would	0 2 1 -11 -6 4 5
q1=italy	-3 -12 7 -13 5 -2 8
q1=italy 's	0 -11 0 -11 9 -1 8
q1=its	-8 -29 13 -16 7 -7 18
q1=its own	0 -11 -3 -4 13 0 2
q1=its president	0 1 13 -3 -6 -1 -8
q1=its tariff	0 0 12 -7 0 0 -6
q1=january	-3 -15 -15 2 11 9 8
q1=japan	0 -11 -8 11 -9 -7 9
q1=japan 's	3 3 -5 14 -10 0 -9
q1=japan and	0 -4 -3 -13 -2 0 19
q1=japan korea	0 -1 11 -8 -1 0 -2
q1=july	-3 -11 11 -6 6 1 -11
q1=june	-4 -12 10 -18 9 11 -8
q1=justices	0 0 -23 13 13 0 0
q1=kazakhstan	1 15 -6 -4 -2 0 -2
q1=kenya	-7 9 3 20 -17 -9 -18
q1=korea	-3 -11 -3 -5 0 -1 15
q1=korea 's	0 0 -1 11 -8 0 -3
q1=kuala	0 -1 11 -6 -2 0 -2
q1=kuala lumpur	0 -1 11 -6 -2 0 -2
q1=last	7 -4 -2 -10 10 9 -13
q1=last year	1 5 3 -17 2 -2 1
q1=later	0 -1 -6 16 -3 0 -11
q1=let	2 8 -1 11 -20 -3 0
q1=levels	0 15 2 -16 -9 -1 -5
q1=lula	0 -1 14 -2 -3 0 -9
q1=malaysia	-3 0 -11 0 1 -1 13
q1=malaysia and	0 1 9 -12 5 0 -3
q1=march	3 -16 -20 -3 21 14 -19
q1=may	-4 -12 -7 -4 19 -4 0
q1=medicines	-5 0 -32 31 -11 0 3
q1=medicines the	-1 0 -9 11 0 0 -1
q1=mexico	1 -2 12 -15 -13 -3 10
q1=mexico and	0 -7 15 -7 -4 0 -2
q1=minister	11 1 -6 4 -2 0 -12
q1=montevideo	0 7 -18 3 4 0 3
q1=more	-2 2 -5 13 -8 0 -5
q1=morocco	4 10 -16 4 -4 -5 7
q1=most	7 -7 9 3 -18 -4 0
q1=most of	0 -1 9 11 -18 -1 -6
q1=mr	14 -17 0 0 0 0 1
q1=mr trump	-3 -7 4 -1 -14 -2 10
q1=ms	0 7 3 -11 -1 0 -1
q1=nairobi	0 3 5 3 -11 0 -1
q1=negotiations	0 0 -10 -6 -6 0 18
q1=neighbours	0 0 6 -12 -2 0 5
q1=neither	-10 11 5 -4 2 7 -15
q1=neither has	0 13 1 -10 -7 0 -8
q1=new	-11 8 -1 -19 21 -1 -2
q1=new delhi	-1 -3 -1 -9 8 1 3
q1=new york	0 7 8 -19 4 0 2
q1=nigeria	-5 2 9 1 -13 9 -12
q1=nine	-6 2 -7 -12 -1 -2 19
q1=no	11 5 1 3 -5 -10 -15
q1=nobody	-4 5 0 -19 14 1 0
q1=none	-5 5 3 -14 -2 0 9
q1=nor	1 -13 -6 13 1 0 0
q1=norway	-6 0 16 -9 -3 0 -2
q1=not	9 -3 10 -1 -22 -5 4
q1=not one	3 -3 7 -12 2 0 -4
q1=nothing	-4 3 12 -2 -6 -5 -6
q1=nothing changes	0 -1 17 -22 0 0 3
q1=november	1 0 6 -11 11 -2 -19
q1=now	2 -3 -3 -9 21 4 -15
q1=of	4 -5 -9 17 -3 -2 -9
q1=of the	5 -5 6 -2 0 -1 -12
q1=oil	0 -1 -12 9 -4 0 6
q1=omani	0 6 -11 9 -3 -1 -5
q1=on	-2 2 0 0 -16 5 12
q1=on april	0 13 -14 -2 -4 4 2
q1=on friday	-5 0 5 -16 -8 0 15
q1=on january	0 4 8 -1 -6 0 -13
q1=on monday	-3 -6 9 -5 4 6 -16
q1=on our	-1 -8 -3 0 12 0 -3
q1=on saturday	-3 -6 11 -16 -11 0 15
q1=on sunday	-5 11 6 -6 -12 0 1
q1=on the	1 -7 -16 14 4 -13 7
q1=on tuesday	-7 -6 -5 11 -8 -1 6
q1=one point	0 -2 -6 11 -3 0 -3
q1=onions	0 -6 13 -11 3 0 -3
q1=origin	0 6 8 -12 -3 0 -3
q1=others	-2 -9 -1 1 22 -1 -27
q1=others are	0 0 -11 4 13 0 -11
q1=others have	0 -3 22 -14 -1 0 -11
q1=our	9 13 -4 -3 -8 -2 -5
q1=out	0 -3 -16 3 15 0 -3
q1=pakistan	-1 2 -5 -4 -6 -1 11
q1=palm	0 0 -15 17 0 0 -8
q1=palm oil	0 0 -14 16 1 0 -7
q1=papua	-1 -4 -2 11 2 0 -10
q1=papua new	-1 -4 -2 11 2 0 -10
q1=parcels	-1 -2 10 -12 9 -2 -11
q1=partners	0 0 -12 7 1 0 4
q1=percent	-3 -9 9 -16 2 0 6
q1=peru	9 -6 10 -11 2 -3 -6
q1=peru 's	6 -1 7 7 -11 0 -16
q1=peruvian	-3 0 0 4 7 -1 -12
q1=philippines	0 -4 -6 14 -5 0 -6
q1=portugal	0 7 -13 0 0 -2 10
q1=president	-13 -2 -11 11 -2 0 8
q1=president donald	-4 -20 -12 10 6 -5 8
q1=q and	-3 6 -17 11 0 0 0
q1=question	-5 18 11 -13 -7 -10 -10
q1=question and	-8 9 5 -17 -3 -3 0
q1=question what	-10 11 2 -1 -9 -2 1
q1=rafael	0 -2 4 -13 3 0 5
q1=rates	2 15 10 -20 -10 2 -11
q1=reciprocal	0 -6 -3 16 -10 -1 -4
q1=reciprocal duty	0 -1 -6 11 -4 0 0
q1=reporter	3 -7 0 -13 11 0 1
q1=reporter what	2 -4 -1 -5 12 0 -9
q1=rice	3 -8 -3 -9 12 -1 4
q1=rivals	0 -2 14 -9 -1 0 -4
q1=roses	-2 -4 -4 -3 -2 0 13
q1=scenario	-2 3 -9 -13 -7 0 17
q1=second	-1 -7 1 1 3 6 -12
q1=section	-6 -10 24 -15 6 -5 -22
q1=semiconductors	0 -2 -14 0 7 0 7
q1=senegal	0 -4 13 -18 6 0 0
q1=seoul	-2 -11 -4 -7 8 -3 16
q1=seven	-2 12 -13 -2 3 0 6
q1=should	11 8 2 -5 -2 -6 -15
q1=should the	9 7 11 -5 -12 -6 -14
q1=since	-18 2 -2 3 -1 2 3
q1=since april	0 -6 4 -4 -6 11 0
q1=since january	0 4 13 -18 -8 -3 4
q1=since july	0 6 13 -18 -1 1 -4
q1=since last	0 -1 -8 -3 14 0 0
q1=since may	0 5 5 -13 -2 3 0
q1=since monday	0 -2 -3 -2 15 0 -11
q1=since the	-2 -2 -2 -1 10 -3 -4
q1=since then	-1 -11 -12 2 14 -3 6
q1=since thursday	-4 -1 11 -4 -5 0 4
q1=sixty	0 0 16 -15 -4 0 0
q1=sixty economies	0 0 16 -13 -3 0 -4
q1=slovakia	0 0 1 -14 8 0 3
q1=small	0 -1 0 -2 10 0 -7
q1=so	2 0 1 17 -19 -4 -12
q1=so does	6 -5 -4 10 -3 0 -10
q1=so far	0 -2 -4 13 -2 0 -7
q1=so the	0 -3 -11 13 4 -1 -7
q1=so what	0 0 2 9 -7 0 -12
q1=sofas	0 -7 -8 16 -1 0 -6
q1=softwood	0 -10 13 -8 -3 0 4
q1=softwood lumber	0 -4 22 -14 -8 0 -6
q1=softwood timber	0 -5 -12 7 -5 0 9
q1=some	5 -9 -16 4 2 -4 13
q1=somebody	0 -10 -5 -2 16 0 -3
q1=south	-9 -20 -5 18 -8 -7 5
q1=south africa	-1 -13 -6 5 -2 -4 10
q1=south korea	-6 -6 -7 20 -11 -1 -3
q1=spain	-1 -5 8 -12 3 0 3
q1=spokesperson	-2 9 -11 2 -3 -2 6
q1=steel	-10 -5 3 -8 5 -4 9
q1=steel and	-4 -4 10 3 -9 -1 -5
q1=sunday	0 9 5 0 -12 0 0
q1=swiss companies	0 0 -8 12 0 0 -5
q1=switzerland	-1 1 7 9 -7 -6 -19
q1=switzerland at	0 0 11 -7 0 0 -5
q1=taipei	0 -1 13 -2 -7 0 -8
q1=taiwan	2 -13 10 11 -24 -6 -12
q1=taiwan 's	0 0 10 -3 -9 0 0
q1=tariffs	-1 -11 6 -9 1 7 4
q1=tariffs of	0 -6 -8 12 -10 4 1
q1=tea	0 4 3 -13 11 -3 -6
q1=ten	1 -15 -10 -2 16 -3 10
q1=thailand	-6 -18 3 1 -6 -7 10
q1=that	-4 15 -8 -2 -6 -5 10
q1=that 's	0 11 5 -7 0 -4 -18
q1=that is	10 7 -13 0 -4 -8 6
q1=that leaves	-2 -3 6 3 6 -1 -12
q1=that means	0 8 -13 6 -3 0 2
q1=that was	-4 -5 -8 13 -19 -2 14
q1=the additional	-2 -8 15 -14 5 0 -1
q1=the agreement	-2 0 -17 12 7 -2 0
q1=the american	6 -11 -10 7 4 8 -4
q1=the answer	0 4 5 -12 2 0 0
q1=the arithmetic	-3 12 4 -11 -6 0 -4
q1=the arrangement	0 0 -7 12 -4 -1 -7
q1=the british	-3 6 -16 11 -5 0 2
q1=the chinese	0 -2 9 -7 5 0 -10
q1=the council	7 3 1 0 -1 0 -12
q1=the country	0 -1 -12 16 -5 0 -4
q1=the customs	0 4 -12 16 -5 0 -5
q1=the deal	0 -2 11 -15 9 0 -10
q1=the decree	0 -4 -3 13 -1 0 -8
q1=the difference	0 2 11 -12 -2 0 -2
q1=the dispute	0 -1 -13 4 9 3 -3
q1=the duties	-4 -1 4 -16 5 8 1
q1=the duty	9 -6 10 -10 3 -1 -4
q1=the eu	-2 11 -11 -4 0 0 7
q1=the extension	-3 11 0 1 -11 0 -1
q1=the facts	0 -5 -11 7 -7 0 9
q1=the first	-6 3 2 -12 8 -2 0
q1=the foreign	0 0 13 -10 -4 0 0
q1=the fourth	0 7 2 -11 0 0 -2
q1=the government	-1 -5 -10 -3 12 0 7
q1=the higher	0 0 -18 12 8 0 -1
q1=the highest	5 0 -11 11 1 0 -7
q1=the is	-1 -1 -6 -1 11 0 -4
q1=the last	-1 0 9 -13 4 0 -2
q1=the letter	0 -2 -17 6 -2 0 13
q1=the minister	17 -9 -9 3 -13 0 1
q1=the ministers	-2 -6 12 -8 4 0 -7
q1=the ministry	-4 -13 9 -10 9 8 -10
q1=the number	-1 -1 -10 5 -2 0 7
q1=the numbers	0 -5 -14 7 11 0 2
q1=the of	0 -1 14 -11 0 0 -5
q1=the old	-2 7 13 -16 -2 0 -7
q1=the on	0 -5 -15 7 0 0 12
q1=the one	-6 12 0 -16 -1 0 6
q1=the order	-1 -4 -21 13 13 0 -7
q1=the ordinary	0 -5 11 0 -8 0 -5
q1=the paper	-2 -10 10 -15 1 0 9
q1=the pause	-7 5 -10 -3 -11 -3 20
q1=the per	-1 -7 13 -2 2 0 -11
q1=the percent	-7 -10 9 0 -12 -2 7
q1=the present	-3 21 -8 -14 -4 2 0
q1=the prime	7 -11 -7 11 -2 0 -4
q1=the protocol	0 -6 4 -3 -14 0 11
q1=the quota	0 0 10 -10 0 0 0
q1=the rate	3 -14 -13 24 -16 -7 7
q1=the rates	0 -5 -15 16 -3 11 -4
q1=the reciprocal	0 4 -9 -13 14 0 5
q1=the ruling	0 0 11 -12 -1 0 -2
q1=the rumour	5 -3 12 -6 -1 0 -11
q1=the standstill	0 6 9 -18 2 0 -5
q1=the state	1 1 -2 -7 12 0 -5
q1=the step	0 0 11 -3 -1 0 -8
q1=the surcharge	5 -3 13 -8 -3 -1 -8
q1=the swiss	3 0 12 -15 -2 0 -3
q1=the tariff	-1 4 5 -9 2 -8 5
q1=the tariffs	-5 5 12 -12 0 0 -1
q1=the text	0 -5 -12 -2 -4 0 16
q1=the trade	-2 -10 12 -10 5 0 -3
q1=the treaty	0 -1 -13 16 -11 0 4
q1=the truce	-11 2 5 8 -9 9 -20
q1=the two	-13 -10 5 -7 16 3 -5
q1=the united	-2 -11 10 -9 -11 5 13
q1=the us	-1 0 6 -13 13 -2 -3
q1=then the	0 2 13 -12 -4 0 -8
q1=there	-8 -3 9 6 -3 -8 -11
q1=there are	0 0 15 -6 -2 0 -7
q1=they	-4 7 -1 -9 4 -7 4
q1=they are	5 -13 -2 -22 12 -3 11
q1=they came	0 -2 -16 15 -3 0 5
q1=they had	3 -7 8 -21 5 5 -1
q1=they have	1 -3 15 -7 -4 -4 -2
q1=they pay	-3 -7 0 3 14 -1 -16
q1=they start	0 -1 -9 17 -7 0 -5
q1=they want	-1 -1 -12 7 -1 0 7
q1=they were	-6 4 9 -15 0 -3 6
q1=they'd	-3 -4 -15 4 -9 6 12
q1=this	-12 -4 -5 16 -2 1 -2
q1=this is	-5 -12 -13 8 8 0 7
q1=those	-7 -10 -4 4 -10 3 14
q1=those that	0 0 -16 13 6 0 -3
q1=three	2 -13 -17 13 -5 2 10
q1=thursday	-2 1 -16 12 -2 0 2
q1=today it	0 6 3 -19 -6 0 7
q1=today the	0 0 11 0 -13 0 0
q1=together	-4 -7 16 0 -1 -6 -12
q1=trade	-4 0 13 -13 -7 -5 4
q1=trade commissioner	-1 7 -1 -13 2 0 4
q1=translated	-3 -6 -14 3 8 0 6
q1=translated from	-3 -6 -14 5 8 0 5
q1=treasury	-3 4 -6 14 0 -1 -11
q1=treasury secretary	-3 4 -6 14 0 -1 -12
q1=truce	0 -2 -1 -17 8 -5 8
q1=trump	-4 -17 3 -5 8 0 3
q1=trump 's	0 0 2 8 0 0 -12
q1=trump announced	-3 -2 0 -11 -1 0 12
q1=trump wrote	0 0 16 -3 -6 0 -5
q1=tunisian	0 14 -3 -14 -1 0 0
q1=turkey	5 0 -14 4 5 3 -1
q1=turkish	-6 2 4 0 -13 -1 8
q1=twenty	0 2 3 -12 -4 0 11
q1=twenty four	0 7 3 -13 -2 0 5
q1=two	0 7 13 -10 -3 -6 -6
q1=two weeks	0 4 3 6 -11 0 -5
q1=u.s.	-1 2 9 -1 3 0 -17
q1=u.s. president	0 0 -10 11 -1 0 -1
q1=under it	-2 10 0 -14 1 2 -6
q1=unless	0 14 -2 -9 -2 0 -8
q1=unlike	0 -2 -10 4 8 0 1
q1=until midnight	0 12 -8 -2 -2 0 -2
q1=until the	-2 -9 -8 17 -3 -1 0
q1=until yesterday	0 -2 -1 -9 11 0 -1
q1=up	5 3 0 1 -2 0 -12
q1=up to	6 3 3 0 -8 0 -12
q1=upholstered	0 -7 -11 22 0 0 -12
q1=upholstered furniture	0 -6 -5 14 -1 0 -7
q1=upholstered wooden	0 -1 -9 14 0 0 -5
q1=uruguay	-2 0 0 12 -8 0 -10
q1=us	-1 3 3 5 -12 -6 -1
q1=us tariffs	0 2 -8 12 -4 0 -2
q1=vietnam	-10 -29 6 12 -1 -2 -13
q1=vietnam has	0 0 13 -9 -3 0 -4
q1=vietnam is	0 0 -12 14 -1 0 -2
q1=vietnam thailand	0 0 18 -11 -8 0 -4
q1=walnuts	-1 -6 3 -22 5 7 9
q1=washington	-4 -18 -7 29 -15 -8 -9
q1=washington and	0 0 -11 16 -5 -1 -2
q1=washington april	0 0 -7 12 -5 0 -3
q1=washington feb	0 -4 -15 12 3 0 2
q1=washington july	0 0 -19 16 10 0 -6
q1=washington nov	0 0 -8 12 -6 0 0
q1=washington sept	0 -1 -7 12 -4 0 -5
q1=we	-1 13 -4 -11 -8 11 8
q1=we are	4 -6 2 1 -13 4 1
q1=we can	0 0 11 -5 -1 0 -5
q1=we shall	4 3 -13 -11 -6 0 12
q1=we were	2 -7 -6 -12 10 4 8
q1=wednesday	2 -5 -17 2 6 -3 12
q1=what	-7 11 -2 -6 -3 5 1
q1=what a	0 3 9 -22 7 0 -6
q1=what about	0 -12 5 -3 4 0 -2
q1=what are	0 -4 10 -15 -10 0 7
q1=what changes	-1 -10 -10 15 -3 -1 3
q1=what comes	-1 5 -8 14 -8 -1 -1
q1=what did	-4 -10 -20 11 15 3 -3
q1=what do	-5 -17 33 -28 -2 -7 5
q1=what does	-10 -3 33 -6 -19 -7 -18
q1=what falls	0 0 -11 -13 19 0 -3
q1=what happens	-3 11 -9 6 -12 0 0
q1=what has	-1 -1 -1 -13 14 2 -1
q1=what if	-9 23 -18 -19 -3 -6 6
q1=what is	6 -3 13 -11 -10 -7 1
q1=what it	0 7 -11 -7 14 -1 1
q1=what stays	0 -1 16 -8 -4 0 -6
q1=what the	0 -17 -2 7 2 4 -3
q1=what they	2 -8 17 -14 -1 -1 2
q1=what was	-6 -9 -18 0 7 18 7
q1=what we	0 -4 -20 7 -1 0 13
q1=what will	0 5 -15 19 -9 0 -8
q1=what would	-3 27 -28 2 -17 4 -1
q1=what you	-2 0 12 -23 0 -2 9
q1=when	16 2 2 -7 -12 1 -1
q1=when the	11 6 -10 -5 -8 -1 1
q1=where	-4 -8 29 -18 -2 -2 -5
q1=whether	-8 6 -16 2 9 6 -7
q1=which duties	0 -5 -11 10 4 0 0
q1=while	0 18 -5 -15 -3 -3 2
q1=while it	0 15 0 -8 -8 0 -3
q1=who	2 -13 5 3 -8 2 0
q1=who pays	0 -1 11 -6 -5 0 -3
q1=will	0 -12 2 -11 5 2 7
q1=wine	0 4 3 3 -15 0 -1
q1=with	-9 0 16 -14 -4 -1 1
q1=with the	-3 3 15 -7 -6 1 -14
q1=within	-1 -1 -10 1 12 0 -2
q1=without	5 15 -2 -13 1 -4 -4
q1=without an	0 15 -11 2 -6 -7 -2
q1=without it	2 4 -2 0 8 -1 -15
q1=without the	5 2 1 -26 1 4 4
q1=wood	0 0 -3 11 0 0 -8
q1=xi	0 0 -7 -6 -2 0 12
q1=xinhua	0 -1 14 -12 -3 0 0
q1=your	4 7 10 -22 -2 0 -3
q:!	-8 2 -20 18 -10 -3 12
q:"	0 3 -4 -15 11 -2 5
q:'s	2 9 4 0 -9 2 -6
q:(	6 -10 0 -1 10 3 -9
q:)	3 -8 1 -1 9 3 -10
q:-	8 7 -1 7 -8 -11 -7
q:/	5 11 -11 6 -18 -6 10
q::	13 4 -16 0 7 -9 7
q:;	-21 14 7 -21 -3 11 5
q:<agent>	6 4 -2 -10 0 1 8
q:<day-ahead>	-14 19 -8 16 -30 -8 5
q:<day-gone>	-21 -13 -4 4 8 -9 10
q:<day-today>	-8 15 -5 -7 7 1 -2
q:<duty>	-1 -13 7 -1 1 0 -2
q:<goods-amount>	12 3 10 -7 -2 -10 -12
q:<goods>	-3 12 3 2 -4 2 -16
q:<money>	-3 11 -15 10 -3 -6 5
q:<month-ahead>	-17 10 -7 -1 20 -2 -20
q:<month-gone>	0 -5 6 0 6 12 -28
q:<name>	-17 -16 6 11 -3 -15 3
q:<not>	12 10 9 -16 -6 10 -10
q:<number>	11 7 -7 5 -9 0 -2
q:<office>	-4 3 10 -1 -25 -16 9
q:<organisation>	-13 -5 -11 4 -3 3 17
q:<person>	9 -12 2 1 -19 -11 16
q:<points>	0 17 -5 0 0 -23 4
q:<quality>	-20 11 -2 0 2 7 -11
q:<seat>	-1 -15 6 -5 9 -15 4
q:<sender>	-6 -1 12 2 -9 -19 -3
q:<span>	-16 -8 -6 2 0 -2 14
q:<taker>	-8 2 7 -17 11 -10 2
q:<v-agree>	-27 9 -11 6 1 0 5
q:<v-bear>	-18 -3 7 1 -7 -11 7
q:<v-begin>	2 13 -16 5 5 -4 -3
q:<v-buy>	-4 -18 10 1 0 4 -9
q:<v-deny>	3 -10 8 -7 1 0 0
q:<v-down>	-1 -9 7 -1 -7 3 3
q:<v-end>	-1 11 1 -9 6 14 -23
q:<v-propose>	-8 -17 -11 -10 -12 -5 44
q:<v-refuse>	-3 4 -2 -13 3 3 6
q:<v-renew>	-3 26 10 3 -27 -4 -35
q:<v-return>	-7 13 -9 -4 9 -1 -5
q:<v-say>	-5 12 -3 5 -10 -10 1
q:<v-sell>	3 -3 -9 11 -6 2 2
q:<v-sign>	-23 7 -4 14 -7 -2 -7
q:<v-stay>	0 -9 10 -1 6 -11 -8
q:<v-suspend>	-2 0 -3 7 -5 -17 7
q:<v-threaten>	-12 -2 3 -18 9 -2 14
q:<v-up>	-2 11 1 -12 7 -5 -5
q:?	-9 0 6 -2 -5 5 1
q:a	-16 -10 -5 9 -7 2 13
q:about	2 -17 15 -15 6 -10 -2
q:accept	-2 0 -11 -8 11 0 11
q:account	-1 -8 -6 -5 14 1 0
q:act	-1 5 -28 7 20 -5 3
q:acted	0 0 13 -12 -4 0 0
q:add	12 -6 8 0 -21 -9 4
q:addition	0 -6 13 1 -9 -1 -5
q:additional	-5 -23 12 2 7 -3 -19
q:admit	0 6 -11 9 -2 0 -3
q:affair	0 0 8 -12 3 0 -3
q:affected	-2 -11 21 -11 -5 0 2
q:affiliate	0 -13 0 5 3 0 0
q:after	10 42 -11 -12 -15 0 0
q:afterward	-4 -6 3 -13 0 0 16
q:again	1 10 0 2 -6 4 -13
q:against	-9 2 12 -14 -3 -4 4
q:ago	-8 1 9 1 -3 0 -14
q:agree	-7 1 13 -2 -16 7 -2
q:agreement	-14 -18 5 16 -1 -19 -11
q:aircraft	0 3 -12 15 -11 -3 2
q:aire	0 3 -4 -11 14 0 -7
q:airport	0 3 10 -12 -3 0 0
q:all	-4 -6 0 4 7 -10 -5
q:allow	0 0 -10 -11 13 0 5
q:alone	-1 -2 5 2 -12 3 0
q:along	0 0 14 -4 -9 0 -4
q:already	-5 -10 -3 8 1 -1 2
q:also	-1 -8 -1 10 0 4 -9
q:alternative	0 0 -5 -11 11 0 2
q:aluminium	0 -10 18 0 -16 -2 -4
q:aluminum	-3 -17 6 7 -9 0 3
q:alway	0 0 11 -8 -3 0 0
q:among	-2 -14 -12 11 10 -4 -1
q:an	-11 1 5 9 -2 -23 -6
q:and	-20 -6 7 5 3 -12 -4
q:angry	0 12 -8 -4 -5 -1 2
q:annex	-1 -5 -1 11 -7 0 -3
q:announce	-5 -1 -29 17 3 7 6
q:announcement	4 4 -9 4 -12 -1 10
q:another	2 -16 21 -11 -3 0 0
q:answer	-3 -6 6 -1 -14 1 9
q:antidumping	0 -1 -1 11 -11 -1 -3
q:anybody	0 -5 -14 3 7 0 8
q:anyone	0 4 11 3 -13 -5 -5
q:anything	-2 -3 12 12 -11 -1 -12
q:apart	0 4 5 -19 2 1 0
q:apple	-3 -7 -2 -7 5 13 0
q:apply	-6 0 2 -5 10 -7 -4
q:approve	-1 4 0 10 -11 0 -10
q:are	1 -12 2 6 -7 -21 9
q:around	0 -1 4 -11 3 0 3
q:arrangement	-5 29 0 -6 -8 -3 -28
q:arrived	0 0 4 0 2 7 -12
q:as	0 7 4 -9 3 4 -12
q:asian	0 0 11 -7 0 0 -4
q:ask	3 -6 -1 -11 12 1 1
q:asleep	6 2 4 -1 -16 0 -2
q:assembly	0 -1 -9 13 -3 0 -3
q:at	-33 13 -2 -2 -15 11 9
q:auckland	4 6 0 -12 0 -2 0
q:autumn	-8 7 5 -11 5 0 -7
q:back	-8 24 -3 -12 -7 4 -1
q:background	0 8 -4 5 -16 0 4
q:bad	-1 -3 8 -18 -4 6 7
q:bag	-1 5 -10 -15 10 0 6
q:ban	2 -6 -4 -13 -1 5 10
q:banana	0 15 1 -19 -5 -9 13
q:baseline	0 -4 -8 18 -10 0 -5
q:basic	0 -4 -6 17 -11 -2 -2
q:battery	-2 11 -6 2 3 0 -9
q:be	3 -5 -11 14 -7 -9 7
q:bean	-4 -15 17 4 5 -2 -26
q:bear	-5 -14 9 8 -4 3 -13
q:became	-1 -4 14 2 -6 3 -12
q:because	0 -7 4 -16 8 -6 12
q:become	4 11 -1 -5 9 -5 -23
q:beef	-11 11 2 -18 15 -5 -5
q:been	-1 -7 1 13 -2 3 -17
q:beer	6 -6 8 -14 0 -3 2
q:before	5 16 -11 -3 8 3 -13
q:begin	-2 -31 4 3 4 3 1
q:being	-8 9 10 -15 -9 -4 8
q:beside	-2 -13 16 -7 1 -4 -1
q:best	-1 3 10 -14 6 0 -5
q:better	-1 1 13 -8 -8 -6 0
q:between	2 13 1 -3 3 -6 -18
q:big	0 6 2 6 -14 0 -4
q:biggest	-2 -1 -13 15 -8 0 6
q:billion	0 -1 -3 -12 3 0 10
q:bloc	0 2 5 -11 0 1 5
q:blow	0 3 -12 11 -10 6 -1
q:boat	0 -6 5 -16 13 0 0
q:border	-3 -4 2 8 0 2 -15
q:both	7 5 -3 -1 -13 1 6
q:bourbon	-1 -1 -11 9 0 0 3
q:brandy	0 -3 10 -16 8 -1 -4
q:breach	0 -4 -4 -5 0 0 11
q:breathe	-2 10 -13 8 -4 -2 0
q:bring	-13 -4 9 6 -5 -12 -5
q:broker	0 -4 10 -13 0 0 4
q:bueno	0 3 -4 -11 14 0 -7
q:built	0 4 5 3 -4 0 -14
q:busan	-2 -11 10 -3 6 0 -14
q:buse	7 0 -7 -6 16 -4 -14
q:but	-4 -2 -13 -1 5 -11 17
q:butter	-6 5 7 -33 11 -4 2
q:buy	5 -6 7 2 4 1 -20
q:by	1 7 -4 15 -5 -19 -9
q:c	-2 8 -24 0 0 0 15
q:cabinet	-1 -8 8 19 -17 -5 -15
q:call	6 -18 23 0 -9 -3 -16
q:callao	0 2 -2 14 -14 -2 -3
q:can	-8 5 -9 -1 13 -8 1
q:canola	-2 0 18 -5 -14 3 -9
q:capital	-1 1 -14 7 7 5 -5
q:car	-1 -24 -6 15 2 -8 2
q:carpet	7 0 -2 -11 6 0 -2
q:case	2 11 10 -20 8 -3 -10
q:cashew	0 0 -7 -16 17 6 -10
q:ceiling	0 -3 -3 -9 11 0 4
q:cement	-3 -2 -6 14 6 -12 -5
q:cent	-2 7 -2 -8 13 -6 -7
q:certain	-1 -10 0 12 -11 0 1
q:chair	-1 3 -1 -17 12 0 1
q:change	-6 -16 18 -5 -20 1 12
q:changed	-1 -8 2 -11 12 -4 4
q:charge	-4 9 15 -4 -13 -1 -11
q:cheese	-2 6 10 -23 11 -5 -5
q:cherry	12 0 -8 0 -2 0 -6
q:chip	2 -13 1 -7 1 -5 12
q:chocolate	3 -5 -10 -8 1 0 16
q:citru	-1 -10 15 0 -8 -1 0
q:claim	7 0 -9 11 -9 0 0
q:clear	-2 1 -10 12 0 6 -9
q:climb	0 4 -4 -11 10 0 -1
q:clock	-1 0 5 -16 -7 4 9
q:close	-3 0 5 -4 -11 6 3
q:closed	0 -7 -2 10 7 -3 -12
q:cloth	0 4 -2 8 -11 1 -5
q:clothe	0 -10 11 0 -4 0 2
q:coal	0 -1 2 13 -12 -6 -6
q:cocoa	-5 4 4 -6 12 -8 -9
q:cod	5 7 -5 8 -10 -2 -9
q:coffee	8 18 -19 -11 4 4 0
q:collect	-1 -12 -24 26 10 -2 -13
q:collection	0 0 -9 8 2 0 -1
q:column	0 12 8 -6 -14 0 -2
q:combined	0 0 14 -7 -6 0 -3
q:come	10 8 -4 -1 -7 13 -6
q:commerce	2 -13 -13 7 9 -1 5
q:commission	0 -4 8 0 -19 0 4
q:common	-1 -2 -2 13 -4 0 -6
q:company	0 0 -11 18 -10 2 -3
q:comparison	0 -5 19 -14 -2 0 -1
q:comply	0 -3 12 -10 -3 0 1
q:concentrate	-1 4 -2 0 -12 -1 6
q:concern	0 -1 6 9 -15 0 -2
q:conclude	-4 3 -8 10 1 0 -7
q:confirm	2 5 9 -11 -12 -3 4
q:continental	0 -6 -8 13 0 0 -2
q:continue	-3 4 0 4 -20 -3 9
q:conversation	0 2 0 -14 2 0 9
q:cooking	0 -3 10 -3 -4 0 -2
q:copper	0 -5 18 2 -19 -3 1
q:cork	-3 0 -9 0 14 -1 0
q:corn	-1 -5 10 -15 4 -1 3
q:correction	29 -7 -15 -16 -11 6 -11
q:cost	-8 14 2 -6 0 8 -18
q:cotton	-1 0 -5 9 -10 5 0
q:could	-1 13 -4 -8 -1 4 1
q:count	-2 -6 -12 13 1 -2 2
q:counter	0 -5 1 -5 -2 -3 13
q:countervailing	0 -5 6 8 -14 -1 -7
q:country	-9 -25 -13 9 4 -4 16
q:courier	0 0 26 -22 -6 0 -8
q:covered	-4 -5 10 -5 -1 0 1
q:crab	-1 -3 17 -1 -3 -6 -9
q:crane	0 -9 2 11 -5 0 -8
q:crop	0 -2 13 -8 -7 -2 0
q:crosse	0 3 -5 11 -10 0 -5
q:crossed	0 -1 -8 12 -3 0 -4
q:currently	2 6 0 -10 -13 7 4
q:custom	4 0 -7 6 6 3 -15
q:cut	-5 -6 10 -14 10 -4 0
q:dairy	-1 -5 13 -11 -9 -3 11
q:date	-2 9 -1 8 -4 -6 -12
q:dated	0 7 -12 8 -8 0 0
q:day	2 9 0 -14 4 6 -3
q:dead	0 -4 0 -8 11 0 -7
q:deadline	0 4 -16 18 0 0 -13
q:deal	-7 -21 -6 15 -14 -16 14
q:decide	-4 -14 -5 0 8 3 7
q:decree	-3 24 0 -15 11 0 -26
q:deny	2 1 11 -22 -7 -1 2
q:depend	0 -1 19 -13 -3 0 -5
q:desk	0 6 -7 -11 0 4 6
q:did	3 -7 4 -2 7 4 -14
q:die	5 15 -20 -7 9 3 -10
q:direction	-1 -5 -16 11 1 7 0
q:dispute	-5 -11 -12 17 -2 0 4
q:distiller	0 4 -5 -10 2 0 6
q:do	-18 3 -6 -7 -1 4 19
q:doe	-7 -12 11 -14 11 -6 6
q:doesn't	-1 4 1 -15 4 0 0
q:done	-5 -10 -4 17 -7 -6 -2
q:door	-3 -7 -5 0 2 0 11
q:double	0 -5 -14 11 6 -4 1
q:down	5 -13 -10 12 -7 4 8
q:dozen	0 0 -10 0 -3 0 11
q:draft	-4 -8 -20 5 -13 6 20
q:drone	0 -2 -7 13 -2 0 -5
q:drop	-2 -16 7 -9 4 2 2
q:drug	0 -2 -14 3 5 0 10
q:due	0 13 -4 -3 -9 0 0
q:dump	0 -7 9 -5 -6 -2 4
q:duration	0 6 -14 5 3 0 -4
q:during	-8 -14 -6 0 10 1 7
q:each	-11 8 -13 28 -20 -12 -2
q:easter	0 1 0 -11 0 6 1
q:economy	3 1 4 -4 -20 -2 8
q:editor	12 0 -4 4 -11 -1 -5
q:effect	2 2 -10 10 6 -6 -8
q:effective	0 0 15 -15 2 0 -5
q:electric	0 0 8 1 -12 -2 0
q:elevator	0 0 -3 11 -6 0 -6
q:else	-4 4 -8 -7 6 -4 11
q:elsewhere	0 -4 -2 10 -12 -1 -2
q:embassy	-4 -4 13 -7 3 0 -7
q:emergency	-2 -14 0 -5 17 0 -14
q:end	-7 14 5 -11 -1 5 -11
q:enter	3 10 -9 18 -17 -12 -2
q:error	-3 -3 -8 0 13 0 0
q:ethanol	4 -1 7 -21 -6 0 14
q:evening	-5 -13 4 -4 7 -2 2
q:every	-1 2 -14 4 12 0 -4
q:everyone	-1 -11 13 4 -8 0 -7
q:everything	-9 -21 18 2 0 -5 -4
q:everywhere	0 -4 -2 -19 6 -1 17
q:exclusion	-1 -11 -1 13 0 -1 -6
q:exist	-1 -7 -3 -11 6 0 12
q:expect	-10 10 -8 8 0 -7 -2
q:expire	-2 -2 11 -8 6 -3 -6
q:explain	-2 7 -2 10 -11 2 -7
q:export	-2 -3 -16 9 2 -4 11
q:exporter	-3 -3 6 -10 11 -2 -3
q:extend	4 12 0 4 -13 -5 -11
q:extension	2 20 5 -2 -22 -6 -6
q:extra	-4 -10 13 5 -10 -5 -3
q:face	-4 10 12 -14 -2 3 -1
q:factory	-5 0 1 12 -12 0 -4
q:fail	-3 -5 -13 8 -4 0 13
q:failure	0 5 -8 -6 -6 0 10
q:fall	1 -5 6 0 4 -9 -11
q:fare	0 -1 0 8 0 0 -13
q:farm	0 -13 18 -3 -4 0 -16
q:fentanyl	-8 -27 7 4 3 12 -16
q:fertiliser	0 7 -18 17 -3 -4 -11
q:few	0 -3 -3 1 -6 -2 11
q:figure	10 8 3 5 -15 1 -17
q:finance	-1 3 5 -16 0 0 7
q:find	0 13 6 -14 -7 0 -4
q:finished	-1 -10 -7 12 -7 0 6
q:first	1 -9 -2 -10 10 3 6
q:fish	-7 3 7 -12 18 -2 -20
q:flat	7 2 -10 -15 15 -2 3
q:flour	-4 9 2 5 -11 -6 2
q:flower	5 0 0 -23 8 -3 1
q:follow	-2 -6 -9 6 -14 6 10
q:following	3 -7 -16 2 10 0 4
q:force	-10 3 3 -17 16 1 -10
q:forced	-4 -18 -15 -6 15 -3 18
q:foreign	-2 5 10 -11 1 0 -4
q:forgotten	0 -4 11 -11 2 3 -7
q:found	2 -1 -16 -1 17 -4 2
q:four	-7 13 -1 3 -19 -7 6
q:fourth	-1 7 -11 0 3 -1 5
q:frame	0 -5 7 -13 -2 6 4
q:free	-13 -8 -1 6 6 1 -3
q:fresh	0 -11 1 -15 6 0 10
q:friday	0 -1 5 -10 5 0 0
q:friend	1 -3 14 -4 7 -3 -15
q:from	-6 -7 4 10 6 -11 -18
q:frozen	10 5 3 -18 -3 0 0
q:fruit	-7 -9 4 -17 5 -2 15
q:further	7 1 -4 12 -10 -8 -5
q:gain	0 -2 -15 1 9 0 10
q:garlic	0 6 -3 -12 10 -1 -5
q:garment	0 -1 -4 -8 -7 0 15
q:gas	5 -3 -7 11 -5 0 -4
q:generic	0 -10 -4 11 -2 5 -7
q:geneva	0 14 -6 14 -15 -2 -11
q:get	-14 -22 0 10 -5 5 2
q:given	6 6 0 -21 10 1 -3
q:glass	4 1 6 6 -14 0 -13
q:go	-6 14 1 -20 6 -13 9
q:good	-22 -19 -5 3 11 1 10
q:grain	3 0 -4 14 -11 0 -8
q:grant	0 3 15 -15 -3 0 -4
q:grape	0 -5 7 11 -14 0 -8
q:graphite	0 -4 0 -2 11 0 -9
q:ground	0 -6 -1 -5 11 0 0
q:gyeongju	0 0 12 -11 -1 0 0
q:had	4 -5 -5 -8 10 -1 6
q:half	-1 0 12 3 -9 -7 -9
q:hall	4 3 10 -10 -1 0 -5
q:halve	0 -10 9 -6 -15 -2 14
q:hand	8 12 0 2 -18 -3 -2
q:hang	0 17 -6 -12 4 0 -6
q:happen	-10 19 -2 -1 -6 -3 -10
q:harvest	-2 0 11 -1 -3 2 -7
q:has	-19 7 9 -12 0 -14 4
q:have	-16 -8 3 3 -2 -12 10
q:he	5 -17 11 0 -7 -7 2
q:hear	8 -5 3 -11 -12 0 8
q:height	0 -10 -5 -17 10 5 12
q:help	-1 -2 -2 -5 -8 0 11
q:her	3 9 0 -16 3 -2 2
q:here	-5 5 2 4 -8 10 -12
q:high	0 -6 -16 11 -7 7 5
q:higher	0 4 -7 -4 1 0 10
q:highest	0 -7 9 -16 9 6 -13
q:his	-8 -5 -1 6 -13 -4 10
q:history	0 -4 -10 -2 16 -1 -2
q:hit	0 -18 -1 14 -10 -4 2
q:hold	-11 7 1 -3 2 -11 1
q:home	-4 0 -5 13 -8 -1 0
q:hope	-4 -10 9 -10 -10 -2 11
q:hotel	0 14 -1 -9 -7 0 -6
q:hour	-1 -5 -7 -13 19 -7 7
q:how	-6 -1 1 -1 -7 13 0
q:however	0 0 13 -5 -5 0 -9
q:i	10 3 3 -23 10 2 -5
q:i'm	-1 13 -2 -10 0 0 -2
q:idea	0 -3 11 -9 -1 0 0
q:if	-11 31 -26 -8 -16 -10 19
q:immediate	0 0 6 -11 3 0 5
q:immediately	0 0 14 -14 2 0 -5
q:impose	-7 -1 -5 17 -14 -8 6
q:in	-6 8 -2 0 4 12 -13
q:included	-4 -17 -3 9 8 -6 -2
q:including	0 7 23 -23 -9 0 0
q:increase	2 2 11 -18 -8 0 4
q:industry	-3 0 10 0 -9 0 -3
q:initial	0 -4 -11 0 -5 0 14
q:inside	0 -5 -2 -9 -6 0 16
q:insulin	0 -6 3 -13 9 0 3
q:into	-12 13 -4 3 3 4 -17
q:introduce	0 -5 8 -11 3 5 0
q:invest	0 0 -7 11 -1 0 -4
q:is	-3 -3 7 3 -10 -37 10
q:isn't	3 0 15 -20 4 0 -10
q:issue	4 -9 12 -9 7 0 -17
q:it	-13 -5 3 -1 9 11 -11
q:its	-10 -12 5 6 -2 -4 0
q:itself	-1 -1 15 -8 -4 0 -1
q:job	-3 12 0 -7 -1 -1 -8
q:joint	-5 3 -8 5 11 -1 -11
q:just	0 6 -8 -2 -11 -2 13
q:jute	-5 -2 12 1 -3 -1 -11
q:kava	4 8 -8 -13 -3 6 0
q:keep	7 9 -21 5 12 -3 -7
q:kitchen	0 -15 -8 26 -6 -1 -14
q:know	-14 7 3 -3 13 -12 -16
q:labor	-3 -14 -18 4 9 0 16
q:lamp	2 0 14 -16 -7 5 -4
q:lapse	-7 9 12 -11 5 -8 -7
q:largest	4 -1 -16 4 4 0 6
q:last	-9 -2 5 -9 6 8 -5
q:late	-2 -15 -6 6 0 -4 14
q:later	0 -2 -3 -3 13 5 -17
q:latest	0 0 -8 -8 0 0 14
q:lathe	0 -2 11 -7 -4 0 0
q:lay	4 -7 -7 10 0 0 -10
q:leather	-1 -1 -1 -12 0 0 13
q:leave	2 -4 19 -8 -10 10 -10
q:legal	0 0 -6 -6 10 0 0
q:lemon	0 -5 -4 -2 1 0 11
q:length	0 -3 -8 -11 0 0 17
q:less	3 -1 -14 9 16 -7 -11
q:let	-5 25 -9 -3 -10 7 -3
q:letter	-4 -9 -14 -20 -15 -8 48
q:level	-10 14 -13 15 7 -5 -22
q:levy	-8 19 2 -13 -7 0 0
q:lie	0 0 -2 11 -13 7 -3
q:lift	1 -4 9 -11 -2 11 -7
q:like	-9 -5 4 -20 12 2 2
q:likewise	0 13 -18 0 2 0 8
q:line	1 -2 -2 16 -7 4 -18
q:linked	0 -1 13 -10 -6 0 2
q:liquefied	0 -1 -10 6 3 0 0
q:list	2 -19 4 -1 4 1 1
q:live	-7 2 -13 7 8 -3 -5
q:lng	0 0 16 -13 -3 -2 -1
q:lobster	-1 -4 19 -5 -9 -4 -6
q:lorry	-2 10 0 -12 12 -1 -16
q:lot	4 -4 15 -10 -2 0 -7
q:machine	-7 -11 5 3 4 -6 -2
q:make	-10 -33 10 -9 9 0 8
q:match	0 0 -2 -12 10 0 2
q:matter	2 5 15 -23 1 0 -5
q:me	0 0 4 12 -14 -8 -8
q:meantime	0 11 0 -5 -1 -2 -4
q:meanwhile	-1 -3 -7 18 -5 0 -8
q:measure	-2 2 11 -22 7 0 2
q:medicine	-2 -11 -29 39 -13 0 -4
q:meet	-8 -10 7 -11 3 -3 11
q:member	11 12 -9 0 6 0 -18
q:memorandum	0 6 -10 8 4 0 -11
q:memory	0 -2 -17 14 0 4 -2
q:mentioned	-2 14 -10 2 -6 0 -7
q:metal	-2 -7 0 -10 12 -2 3
q:middle	-1 -1 1 -22 12 1 7
q:midnight	0 7 -1 -14 10 9 -12
q:might	8 -8 -15 3 -5 5 9
q:mill	5 0 15 -11 1 0 -10
q:minister	3 -5 10 -8 -9 0 4
q:ministry	8 -2 -12 1 3 -2 6
q:minute	-6 6 7 -13 3 3 -5
q:mirror	0 2 -8 7 -14 0 9
q:mistake	4 -3 -10 -9 13 0 -3
q:monday	0 1 -15 13 3 0 -6
q:money	0 -1 11 -9 -2 -1 -4
q:more	-21 -7 11 2 -11 5 -1
q:morning	5 -2 -2 -11 8 5 2
q:most	5 -4 -9 -4 2 7 9
q:move	1 -10 6 11 -21 -3 -4
q:much	7 2 18 -7 -9 -9 -10
q:must	-5 -14 -1 -4 4 6 10
q:name	3 -8 -8 18 -5 -3 -6
q:named	3 0 -20 17 0 -5 1
q:natural	0 -10 -9 10 13 0 -8
q:nearly	-1 -2 -13 1 19 -4 -6
q:necessary	0 -3 6 6 -11 0 -2
q:need	0 1 -11 0 4 0 9
q:negotiation	-2 0 -13 14 -13 0 6
q:neighbour	5 -9 3 9 -17 0 -6
q:never	11 -1 -3 1 -4 4 -8
q:new	-9 4 10 2 -13 1 -10
q:next	-10 -3 0 11 -4 0 -2
q:night	5 6 -13 -17 -1 -2 24
q:nil	0 -10 -8 1 11 0 2
q:nobody	-13 16 -4 -2 5 11 -22
q:none	0 8 0 -15 -2 5 4
q:noon	-1 -9 9 -1 7 -1 -16
q:nor	0 -14 -11 19 2 0 -5
q:north	0 -9 17 -15 -13 0 11
q:not	18 -7 3 -1 -12 -4 0
q:note	-9 -10 11 -4 0 -2 0
q:nothing	-1 -3 3 6 2 0 -12
q:notice	7 10 1 1 0 -3 -25
q:now	-13 -5 1 -14 14 12 2
q:number	12 -8 -14 4 12 -17 0
q:nut	-1 2 -13 -2 11 6 -4
q:odd	0 0 11 -14 3 1 -3
q:odesa	0 0 0 11 -8 -4 -1
q:of	-2 -20 6 9 10 2 -19
q:offer	10 -12 -12 -2 -11 -2 18
q:official	0 0 14 -13 -3 0 4
q:oil	12 -3 -2 7 -1 0 -10
q:older	-4 -5 10 4 -11 3 -6
q:olive	4 2 4 -10 3 -3 -2
q:on	1 6 4 -9 -5 0 5
q:once	0 -15 5 10 -18 3 4
q:one	-3 0 -2 10 -9 7 -7
q:onion	-3 13 -10 -8 5 0 2
q:only	-4 1 -6 5 10 4 -14
q:opened	-1 -10 -2 13 1 -2 -10
q:or	-2 -16 10 2 -14 -3 9
q:ordinary	-4 -29 20 -4 -1 -17 -3
q:ore	0 -2 -12 0 10 0 4
q:origin	-1 -6 16 -1 -11 -4 -4
q:originating	0 -7 -10 8 7 0 -3
q:other	-8 -1 5 12 -2 0 -20
q:otherwise	-4 15 0 -1 2 -1 -18
q:our	1 -8 1 -5 -9 17 4
q:outline	0 0 -19 12 -1 0 10
q:outside	4 -16 3 -9 5 -2 9
q:over	-24 7 8 -18 16 2 -9
q:owe	0 3 8 -2 0 -2 -12
q:own	-2 -19 14 -2 0 3 -9
q:owner	-3 3 11 -12 -4 5 -9
q:pact	-2 1 14 -16 3 0 -1
q:page	0 4 -4 11 -1 -2 -13
q:paper	6 7 3 -15 -3 1 4
q:parcel	-3 -13 11 -1 9 -2 -22
q:part	1 -16 4 0 6 1 -6
q:pass	-3 10 -19 19 -20 -6 5
q:past	0 1 9 -16 3 5 -5
q:patented	0 -4 -10 14 0 0 -2
q:pause	-11 16 -4 -1 -17 -10 10
q:pay	-1 3 1 -4 0 -12 0
q:peace	0 8 8 -22 5 0 -9
q:peache	0 -12 -4 7 5 0 2
q:peanut	0 10 -3 6 -11 0 -2
q:peat	0 8 0 4 -11 0 -1
q:pen	0 14 0 -10 -10 0 0
q:penalty	0 -1 6 -11 -4 0 8
q:pending	0 1 7 -11 -5 0 4
q:people	-8 6 8 -11 2 -2 -4
q:pepper	9 1 -6 -11 10 0 -10
q:per	-1 5 1 -5 5 0 -11
q:percent	-1 -8 0 -5 9 0 2
q:period	0 -1 -4 -8 15 0 0
q:permit	0 9 5 -11 -13 0 3
q:pharmaceutical	0 -1 -15 7 9 0 -1
q:phosphate	-1 6 15 -15 -2 0 -7
q:piece	0 6 -5 -13 0 7 6
q:pineapple	-1 3 -11 9 0 0 -5
q:place	-10 -9 0 -8 3 3 13
q:plane	0 -1 -12 18 0 -3 -6
q:plastic	-2 -1 8 2 -3 3 -12
q:please	12 -10 0 1 -6 0 -1
q:plu	3 -5 15 -5 -5 -2 -5
q:plywood	-1 15 5 -12 -6 1 -13
q:point	0 -10 10 14 -20 -4 -7
q:pork	-5 -7 14 8 -16 -7 -10
q:post	3 -10 19 -4 -2 1 -20
q:potatoe	-1 9 -12 10 2 -5 -7
q:poultry	0 0 0 -6 -6 0 12
q:power	0 0 -10 -3 16 -2 0
q:prawn	6 0 4 -11 6 0 -13
q:prepare	-1 0 -14 5 -3 0 11
q:present	-12 7 -1 2 -21 6 5
q:price	-3 -10 16 -6 0 -3 -9
q:prime	0 -5 8 10 -9 0 -13
q:principle	0 -1 -1 -10 0 0 11
q:print	-4 -5 -7 11 2 0 -6
q:proclamation	3 -8 -20 17 9 -4 -4
q:product	-4 2 18 4 -17 -11 -8
q:prolong	-8 11 9 6 -16 1 -20
q:promise	-10 8 2 -8 -12 -5 13
q:proposal	0 -6 -7 0 -7 -2 15
q:propose	-7 -3 -19 -30 3 -1 35
q:protocol	0 -9 -6 -8 0 0 19
q:provisional	0 -8 11 0 -5 0 -2
q:public	0 -1 -9 1 -3 0 11
q:publish	0 5 6 -21 6 -2 6
q:pump	-2 5 4 -22 3 0 3
q:punish	0 0 -11 10 4 0 -4
q:put	11 -11 -1 -10 18 -3 -5
q:quarrel	2 -1 0 -21 19 2 -8
q:quota	-2 -10 14 16 -17 -5 -20
q:raise	8 -2 11 -17 1 8 -10
q:rare	0 0 12 -3 -5 0 -5
q:raspberry	0 18 -8 2 -8 -2 -10
q:rate	-6 -12 -2 15 -3 -5 -3
q:rather	1 0 2 -16 -1 0 9
q:raw	0 -4 3 -16 6 6 -4
q:reach	-5 13 -26 -4 4 9 15
q:read	5 3 -1 -10 10 1 -12
q:reader	10 -4 -8 -3 8 5 -15
q:ready	2 4 -18 -12 -4 0 23
q:reason	-3 2 12 -5 -4 -4 -4
q:recall	-4 5 0 -17 7 3 -3
q:receive	2 -9 -9 3 -8 0 14
q:reciprocal	-3 -11 3 -12 18 10 -12
q:record	3 7 -13 -3 -2 6 6
q:red	7 2 -19 13 2 0 -5
q:refund	0 -1 0 -11 12 0 -3
q:regional	0 -1 11 -8 -3 0 0
q:register	0 -4 -6 -4 14 0 -4
q:reject	-1 0 -8 -8 11 0 2
q:relieved	0 -3 6 -13 2 -1 3
q:remain	-7 0 1 11 -9 -8 -5
q:reminder	0 -7 -5 -7 12 0 0
q:remove	0 0 -12 7 -6 2 8
q:renew	-3 14 1 -3 -4 -1 -16
q:renewal	-1 21 -4 -9 -6 0 -8
q:replace	-1 -17 -2 15 0 -1 -1
q:reporter	8 -19 5 0 -13 5 4
q:representative	-1 0 -8 13 -12 -6 5
q:resource	0 -1 -10 12 0 0 -1
q:rested	0 0 -9 -5 12 0 0
q:result	-2 -11 0 16 -8 -2 -1
q:return	-8 18 -4 -7 -6 5 -1
q:rice	-11 15 3 -15 -6 -4 8
q:right	9 18 -2 -6 -23 4 -1
q:ring	0 -2 3 -13 8 0 2
q:rise	-8 -13 10 5 7 -4 -9
q:risk	-3 -12 7 -2 12 0 -2
q:rod	0 10 0 -1 -13 0 4
q:room	3 2 -11 -3 0 -1 9
q:roughly	0 0 15 -8 2 0 -14
q:round	-2 -15 7 -7 -4 2 10
q:rule	2 -14 4 4 -1 0 -4
q:rum	0 -13 -2 7 -11 0 12
q:rumour	16 -12 10 -11 -5 -1 -11
q:run	0 11 1 -8 0 3 -7
q:sack	0 2 -3 -5 12 -3 -8
q:safeguard	-1 3 1 7 -11 -2 -3
q:sail	0 -12 6 8 -1 0 -3
q:salmon	-3 10 -1 -3 -6 -1 3
q:salt	-1 4 -13 7 6 -1 -6
q:same	-16 -19 6 0 5 -6 6
q:saturday	0 12 6 -6 -10 -3 -3
q:save	0 -2 -4 -10 16 0 -6
q:say	-7 13 2 0 0 -9 -5
q:scale	0 0 -8 14 -4 0 -6
q:scenario	-2 3 -10 -13 -7 0 17
q:schedule	-6 6 8 -5 1 -2 -12
q:sea	0 9 -12 4 3 0 -9
q:season	0 -3 12 -5 -7 6 -5
q:second	-12 -16 -8 3 3 10 9
q:section	-3 -21 17 -6 7 -9 -11
q:see	-8 -3 -14 2 11 0 9
q:sell	7 -10 19 -8 -5 0 -9
q:send	5 -2 -1 -13 -10 5 13
q:sesame	-2 12 2 -18 -1 0 0
q:settle	-7 -19 8 -3 -7 -3 10
q:several	-2 -1 7 7 3 0 -15
q:shall	6 -10 -13 2 4 0 9
q:shanghai	0 0 4 -12 8 0 -2
q:she	0 -6 6 0 -11 -3 4
q:shed	0 -5 -7 -3 12 0 1
q:shell	0 -3 -4 -14 12 0 5
q:ship	-10 8 -10 17 -1 0 -16
q:shipment	0 0 14 -12 -3 0 -5
q:shoe	4 -9 11 -3 -14 6 0
q:shore	0 -3 -6 11 0 0 -4
q:should	0 7 3 8 -4 -10 -15
q:shrimp	-4 -6 19 -12 0 2 -7
q:side	-3 0 -12 2 -3 -5 16
q:sign	-8 7 -2 8 2 -17 -9
q:signature	-2 4 -1 12 -1 -7 -15
q:similar	0 3 -9 16 -9 0 -7
q:simple	-1 0 -10 -4 -4 -1 16
q:since	-5 3 4 -6 16 -7 -18
q:sir	11 -2 2 -3 -13 0 1
q:sit	6 -13 -1 0 -1 2 3
q:six	0 0 -14 12 2 0 0
q:ski	0 13 -7 -5 2 2 -10
q:slap	-3 8 1 5 -15 -4 -1
q:small	-4 5 7 -7 9 0 -11
q:so	0 11 -1 -10 8 -6 -2
q:sofa	0 -3 13 -2 -3 0 -9
q:some	8 -2 9 -6 -16 0 4
q:somebody	6 -11 -8 -4 17 -4 -5
q:something	-1 -1 -7 0 14 5 -10
q:soon	0 0 -22 26 -11 0 -1
q:sounded	-3 -2 15 -14 -7 6 -4
q:soya	0 0 -2 -12 4 0 10
q:soybean	-3 -2 13 4 -4 -1 -21
q:speak	10 0 -4 -28 12 7 -2
q:special	-4 -14 -6 14 -2 4 -2
q:split	0 -3 -6 12 -3 0 -5
q:spoke	9 -8 11 3 -16 -5 -8
q:spring	-7 -4 -7 2 13 -10 -1
q:stack	0 -1 17 -14 -1 0 -3
q:stake	0 11 -10 -15 11 0 -10
q:stand	0 -4 12 -5 -5 2 -4
q:standstill	-4 13 -8 -2 -11 -3 11
q:start	10 -14 -27 17 -4 -1 19
q:state	0 17 -9 0 -1 -3 -5
q:stay	2 -13 2 8 -5 1 -1
q:steel	-3 -7 13 -5 -6 0 2
q:step	-6 4 -7 12 2 0 -11
q:still	-14 1 13 4 -16 0 -6
q:stockfish	0 -9 -11 3 1 2 8
q:stockholm	0 -9 -7 11 6 -2 -4
q:stop	2 -3 0 16 -15 10 -19
q:story	4 -2 -13 3 12 0 -5
q:strike	-3 2 -2 -4 9 -2 -1
q:stuff	0 0 -9 14 -8 1 -5
q:subject	-3 -9 -2 11 3 3 -17
q:sugar	-3 6 7 0 -11 2 -4
q:sum	2 -8 12 0 0 -6 -17
q:summer	-6 -6 -1 -6 8 12 -5
q:summit	-1 -1 19 -16 -4 6 -7
q:sunday	0 -12 7 4 -1 0 2
q:sunflower	2 13 0 -6 -10 0 -6
q:suppose	0 0 -6 -3 11 0 -2
q:surcharge	9 -1 2 -33 13 -6 11
q:surtax	0 -3 12 -6 -6 0 -2
q:suspend	7 0 -10 8 8 -1 -13
q:suspension	-9 7 -9 18 -17 -4 -3
q:talk	9 1 0 -3 -1 -14 2
q:talked	4 -11 5 -2 0 -1 0
q:tariff	-8 -16 7 -1 2 -7 3
q:tax	3 11 -17 2 2 11 -4
q:tea	-4 6 5 -5 6 -4 -12
q:team	-1 -3 0 -11 0 0 11
q:telephone	3 0 -1 16 -17 0 -5
q:television	0 0 -7 -1 -3 0 12
q:tell	-7 -3 -3 5 -14 -1 12
q:temporary	0 0 -15 11 3 0 0
q:term	-2 -19 -1 14 -2 -3 -3
q:text	0 -18 0 0 -14 -2 16
q:textile	-3 11 8 -8 -16 -1 2
q:th	0 -13 -1 8 -9 4 4
q:than	-3 -10 8 -10 3 2 4
q:thank	-9 -2 12 -8 0 0 3
q:that	14 -17 -1 4 11 -4 -8
q:the	-12 0 3 -3 0 -10 9
q:their	-2 0 11 -19 -3 18 -1
q:them	-7 -14 -2 -8 20 0 0
q:then	-10 22 -19 -1 11 -4 -3
q:there	-12 3 13 5 -29 -3 3
q:therefore	9 0 -5 13 -13 -3 -11
q:these	7 12 1 -14 0 -7 -4
q:they	-19 17 -11 1 -7 1 8
q:thi	-24 -4 -2 11 -1 2 -3
q:thing	6 6 0 -19 7 2 3
q:think	-6 -9 1 8 -20 -5 9
q:third	-6 1 16 -5 -16 4 -2
q:those	0 -16 -18 30 -6 -1 -3
q:though	-1 5 8 -11 -2 0 0
q:threat	0 -3 -5 -19 -1 0 20
q:threaten	-3 -9 1 -11 1 0 13
q:three	0 -20 2 -2 -3 4 10
q:through	-5 -3 -1 19 -3 -3 -16
q:thu	0 17 2 -10 -8 -1 -8
q:tile	-5 -10 -8 20 -5 -4 1
q:till	0 -10 -5 15 -5 0 -3
q:tinned	6 -1 -14 12 -5 0 1
q:tiruppur	0 -5 17 -16 1 0 -5
q:to	-8 -11 6 -1 -3 3 6
q:together	-4 -9 7 -10 -4 9 6
q:tokyo	0 0 9 3 0 0 -13
q:tomatoe	-1 -10 20 2 -9 -1 -10
q:too	-5 -8 -1 -21 12 -8 16
q:tool	-1 0 15 -7 -6 0 -2
q:top	6 -12 11 -1 -16 4 2
q:total	5 -5 2 14 -16 4 -17
q:tractor	-3 7 -8 -11 11 -2 0
q:trade	6 -16 -5 5 6 3 -4
q:treaty	0 0 -23 8 -7 -6 22
q:tree	5 -3 -14 1 0 5 4
q:trial	6 -3 2 9 -12 -5 0
q:truce	5 12 5 -28 21 -14 -11
q:truck	-2 2 -1 5 -19 4 1
q:true	-5 7 11 -13 -8 5 -3
q:truth	0 -1 -9 12 -4 0 0
q:tuesday	0 0 -11 14 -7 0 -2
q:tuna	3 11 -1 4 -12 6 -15
q:turnberry	0 -1 -7 13 0 0 -7
q:twenty	0 -2 -6 11 -11 -2 4
q:two	-8 -1 -8 13 -15 0 10
q:tyre	-2 7 0 1 -14 3 -1
q:under	-15 11 -2 0 0 -3 -2
q:understanding	-5 4 5 -11 -13 0 14
q:unlawful	0 0 -11 0 11 0 0
q:unless	-4 28 4 -9 -17 -4 -12
q:until	-26 -6 11 0 -8 -7 6
q:up	4 6 5 -8 -12 -25 16
q:upholstered	0 -14 -11 26 -2 -1 -10
q:upon	1 6 2 -15 2 0 2
q:us	-9 -2 20 -24 0 -2 6
q:usual	0 0 8 -10 3 0 -3
q:valencia	0 0 -5 12 -4 2 -8
q:valid	0 14 -3 -14 0 0 -4
q:valparaíso	-2 -4 -10 -9 16 -5 3
q:value	1 0 5 6 -13 -1 -6
q:vanilla	-3 4 10 -20 0 2 1
q:vanity	0 -11 -3 20 -3 -1 -11
q:video	-2 -1 12 -13 0 0 -1
q:villa	0 0 -12 12 0 -1 -1
q:visit	0 -1 -3 -12 19 0 -1
q:void	0 -4 -9 14 1 -2 -7
q:waiver	0 -5 -4 13 -4 0 -5
q:wall	-1 0 -9 -13 5 0 12
q:walnut	-1 6 -10 -24 7 8 11
q:want	-5 -5 2 -10 -2 -8 15
q:warn	-6 10 -9 -13 6 -3 9
q:was	1 -4 -7 1 13 2 -6
q:washing	0 -13 4 13 -4 0 -5
q:watch	-5 -4 19 0 -8 0 -4
q:watche	8 -9 -4 0 11 -4 -8
q:water	9 2 -12 3 -9 0 9
q:way	0 -2 6 2 -13 -5 6
q:we	-3 6 -13 -8 10 -1 10
q:we're	-1 -1 0 -12 11 -3 0
q:week	4 -16 -2 -4 7 5 5
q:weekend	0 6 -20 4 9 0 7
q:welcomed	-4 -1 16 -11 -4 0 0
q:were	-3 11 -4 -12 3 11 2
q:what	-19 18 -2 -3 -9 1 5
q:wheat	-4 -4 10 -11 4 -1 2
q:when	16 2 2 -3 -7 5 -11
q:where	-3 -5 11 4 -14 5 -6
q:which	1 -16 0 -5 8 -11 12
q:while	-4 10 -14 -8 18 -4 1
q:whisky	-3 4 3 6 -8 2 -16
q:who	4 10 9 -12 4 13 -23
q:whose	-1 0 -11 -2 13 0 3
q:why	-6 8 23 -16 -15 -7 -5
q:will	-6 -1 -17 22 -35 8 19
q:window	-1 -1 14 -8 -4 -3 -5
q:wine	-5 21 4 -9 -8 -1 -9
q:winter	-1 3 5 6 -13 -6 0
q:wire	-2 0 2 4 -17 0 6
q:wish	-1 6 -1 -12 6 -2 1
q:with	-21 -10 -3 8 -5 3 7
q:withdraw	7 -7 -1 -20 -3 5 14
q:without	-3 16 -6 -15 0 1 4
q:woke	0 0 3 -13 5 0 4
q:won't	-4 1 4 -19 -10 0 17
q:wool	0 -11 0 -26 23 -2 9
q:world	-1 -2 -13 -1 3 11 4
q:worry	0 -3 -12 -3 1 0 16
q:worse	2 -12 -8 11 4 -4 -3
q:worst	-1 2 -7 15 -15 10 -15
q:would	4 27 -8 -20 -28 -8 25
q:wrong	0 10 -1 -4 -6 -2 1
q:yarn	2 7 -18 12 -9 8 -5
q:year	0 15 1 -21 15 -1 -10
q:yes	-2 5 -9 16 -4 -1 -8
q:york	0 -5 15 -4 -6 -3 -6
q:you	-3 6 25 -11 -9 0 -19
q:your	7 10 -7 -1 4 2 -16
q:zero	-11 3 -1 -4 -3 -6 11
q:—	18 -3 -3 -4 4 -16 1
q:•	-6 -12 3 10 -12 -3 5
qt=future	-4 -3 -6 7 -19 7 13
qt=modal	-3 4 0 1 -11 -15 11
qt=past	-5 -21 3 0 7 1 2
qt=perfect	-21 -6 3 0 4 -3 2
qt=pluperfect	-8 -23 3 -3 6 -14 12
qt=present	-18 22 -4 2 -6 -3 -4
quoted	17 1 -5 -6 -10 4 -3
r1=(	-16 2 17 2 -36 0 -4
r1=)	3 -4 -8 -10 22 -17 0
r1=,	-7 -16 2 3 0 6 1
r1=.	-1 0 0 5 0 -11 -2
r1=<day-ahead>	7 17 -5 -7 0 -4 -11
r1=<day-gone>	-4 11 2 0 -9 -3 -4
r1=<day-today>	-3 9 22 -14 -8 -4 -17
r1=<duty>	-9 8 8 -6 -8 -12 7
r1=<end>	-22 13 8 -3 -5 3 -16
r1=<goods>	-4 15 -20 -8 9 -7 12
r1=<level-noun>	-7 -8 -18 22 -6 0 3
r1=<level>	-14 -11 0 -22 16 15 -4
r1=<name>	-2 -12 13 3 0 0 -12
r1=<not>	-14 9 -1 -3 7 -5 -3
r1=<v-begin>	-8 -4 12 -6 4 -10 -6
r1=<v-end>	-2 -3 17 -1 -11 0 -7
r1=<v-impose>	-9 -10 7 1 -1 -4 2
r1=<v-return>	-1 10 -1 -10 1 -1 -1
r1=<v-stay>	2 -1 8 -2 5 -3 -32
r1=<v-suspend>	-3 -16 0 18 -18 -1 -9
r1=<v-target>	-4 11 -1 -1 -5 -3 -1
r1=?	-1 -10 -2 -23 4 12 11
r1=a	-1 -6 12 -1 1 0 -9
r1=ad	0 0 -4 10 -7 0 -4
r1=additional	0 4 -12 10 -2 0 0
r1=after	8 13 -6 9 -18 -3 -11
r1=again	1 5 -11 -1 2 4 0
r1=against	0 -3 4 -17 0 -3 10
r1=all	-6 -1 14 -3 -1 -5 -12
r1=and	0 12 -3 -5 2 -2 -4
r1=apply	0 -5 15 -13 8 0 -13
r1=are	-5 -5 -10 13 -1 -5 7
r1=as	0 -7 5 4 -15 0 4
r1=asleep	0 -7 -4 11 -3 0 0
r1=at	1 -5 -1 -5 7 9 -4
r1=because	-2 -4 2 -5 -4 -4 13
r1=become	0 -4 9 -15 8 -2 -9
r1=before	6 16 -51 -5 23 -3 5
r1=begin	0 -2 1 11 -14 0 -8
r1=being	0 -1 -13 4 3 0 7
r1=between	-2 -2 -9 1 12 -1 0
r1=by	0 2 -5 9 2 3 -12
r1=could	-1 14 -11 -1 -10 6 0
r1=during	-1 -6 -4 3 9 0 -8
r1=each	-2 -13 -6 -3 7 -1 11
r1=either	-3 -1 -10 15 -1 0 -5
r1=end	-1 -2 17 -2 -8 0 -11
r1=fentanyl	0 0 -3 -17 13 0 -4
r1=for	11 -6 -13 6 1 -1 4
r1=from	1 -2 -18 13 -19 -15 15
r1=had	7 9 -15 -1 4 2 -8
r1=here	1 11 6 -7 -13 -4 -9
r1=i	-6 13 -2 0 -4 -2 -5
r1=if	-2 12 -14 -6 -2 1 9
r1=instead	1 -5 -5 2 -14 -2 13
r1=it	-10 11 0 -4 1 2 -8
r1=last	-5 1 5 10 -11 0 -4
r1=may	4 -6 0 14 -5 0 -14
r1=next	-1 -1 -6 11 -6 -1 0
r1=now	4 -18 29 -12 -12 -1 -17
r1=of	4 -19 -4 9 12 1 -14
r1=off	-2 0 3 -1 7 0 -13
r1=once	0 1 -10 11 -6 -2 2
r1=or	-3 -18 -8 10 -11 -7 16
r1=otherwise	-1 17 -11 -3 -2 0 -1
r1=outside	0 -4 14 -11 -8 0 2
r1=over	-5 -12 0 15 -5 -2 -5
r1=percent	0 -4 -7 13 2 0 -9
r1=plu	-1 -9 18 -8 -7 -1 0
r1=return	-1 12 2 -16 3 -1 -9
r1=shall	0 2 -15 17 -1 0 -7
r1=since	-1 -10 21 -9 -5 -5 -14
r1=sleep	0 -5 -8 14 -3 0 0
r1=so	0 -2 12 -9 1 0 -8
r1=surcharge	-4 -2 16 -19 4 0 -17
r1=suspend	0 -6 -11 15 -2 0 0
r1=tariff	-11 -13 -10 5 -4 -6 19
r1=tax	0 13 -1 -1 -6 0 -7
r1=that	15 0 -1 -9 6 -32 2
r1=the	5 -6 2 -10 7 4 -5
r1=then	-4 4 -18 0 8 0 4
r1=there	0 -1 6 7 -13 -3 -9
r1=thereafter	0 5 -14 11 -3 0 0
r1=throughout	-1 -5 12 -11 0 0 2
r1=to	-14 -13 9 1 -4 5 -2
r1=together	-1 -6 1 16 -15 -5 -5
r1=too	-3 -5 10 -8 -6 -2 5
r1=under	-9 -5 12 -14 11 1 -11
r1=until	-13 -33 17 -25 32 -1 -36
r1=was	1 -18 1 7 -11 3 4
r1=were	2 4 0 -16 3 -2 7
r1=when	-4 -10 -1 1 10 7 -12
r1=where	-1 11 -1 -4 2 0 -9
r1=while	-2 -2 13 -7 0 0 -2
r1=will	-2 16 -1 5 -3 -2 -28
r1=within	-2 -2 -6 3 -6 0 9
r1=without	-2 22 -11 -15 -7 0 2
r1=would	-14 3 -18 -3 1 1 20
r1=—	0 -1 12 -11 1 8 -15
r2="	2 6 -4 9 -13 -2 -3
r2=(	0 -2 -2 -12 6 -1 8
r2=,	11 0 -4 7 5 -5 -20
r2=-	4 0 12 -7 -7 0 -8
r2=.	9 13 2 1 -10 -8 -14
r2=<day-ahead>	-17 -3 -26 5 7 -1 19
r2=<day-gone>	-11 -16 1 1 8 -9 7
r2=<end>	-10 5 0 4 -1 -6 0
r2=<gate>	-6 -12 7 2 2 0 -4
r2=<goods>	19 -5 -9 -10 3 -1 9
r2=<level>	-18 7 -4 -1 0 12 0
r2=<money>	-5 0 10 -1 -4 -2 -5
r2=<month-ahead>	8 -4 -19 -7 16 -1 5
r2=<month-gone>	4 -18 1 0 4 0 -1
r2=<month-today>	0 0 5 -11 3 1 -2
r2=<name>	0 -7 -6 2 8 -14 5
r2=<number>	-1 -10 9 -17 16 11 -12
r2=<organisation>	0 -5 -11 -4 5 0 12
r2=<person>	-18 0 -6 -5 -8 -6 25
r2=<seat>	1 3 4 -10 2 0 -3
r2=<v-begin>	4 -10 1 16 -2 -13 -13
r2=<v-down>	2 8 8 0 -3 -6 -19
r2=<v-impose>	0 3 -4 8 -3 -19 -4
r2=<v-propose>	-6 -19 -1 0 14 -4 1
r2=<v-return>	3 7 8 2 -8 -6 -15
r2=<v-stay>	-12 -14 3 10 2 -8 -6
r2=<v-suspend>	-4 -6 -9 18 -8 -3 1
r2=<v-up>	-7 -20 -3 13 3 -7 3
r2=?	-7 3 -9 -11 7 -4 11
r2=a	-14 15 -8 2 -12 13 2
r2=after	-2 -11 1 5 -14 -3 9
r2=against	0 -7 5 -4 -10 0 10
r2=all	-8 1 -10 0 13 -13 6
r2=and	1 -3 2 -7 12 -17 2
r2=apple	0 -1 10 -12 -10 2 5
r2=are	-6 8 9 -11 4 -3 -4
r2=arrival	-1 -8 16 -4 -5 0 -5
r2=as	13 4 12 -13 -18 -16 1
r2=away	-1 -6 -12 9 8 0 -2
r2=back	2 15 -15 -3 5 -4 -14
r2=banana	0 3 2 1 1 0 -13
r2=be	0 7 3 -1 -1 2 -11
r2=because	-2 -3 -6 -2 14 -4 -1
r2=become	0 -10 22 -8 -6 0 -10
r2=beef	3 1 0 -7 -15 5 7
r2=beer	-7 -6 12 -7 -6 0 7
r2=before	-11 -13 12 4 -6 -4 -1
r2=begin	1 4 10 -9 -10 0 1
r2=both	0 -1 -15 3 -15 7 16
r2=butter	1 0 -11 9 -1 0 -1
r2=cabinet	0 -3 -8 14 0 0 -6
r2=can	-2 2 12 -5 -8 -1 -6
r2=certain	0 -1 8 0 -4 0 -13
r2=charge	0 -13 7 0 1 0 -1
r2=coffee	10 -3 7 -21 0 0 0
r2=come	5 -1 -6 11 -1 -2 -7
r2=copper	0 0 10 -12 -5 0 4
r2=cost	0 10 -13 -4 3 0 2
r2=cotton	-1 6 0 -10 3 0 1
r2=crude	0 5 -10 12 -6 0 -5
r2=cut	-3 15 -4 -9 5 0 -11
r2=did	-1 -4 11 -5 3 0 -8
r2=down	-1 -6 -1 1 -15 -1 12
r2=electric	-1 -1 10 0 -3 -1 -6
r2=end	0 -6 5 -8 11 0 -9
r2=everybody	2 3 9 -6 -2 0 -7
r2=everything	3 -3 -6 -11 7 -2 11
r2=fentanyl	-2 -13 11 -4 0 1 -9
r2=for	1 -14 5 -2 2 2 -6
r2=get	5 -6 -12 9 -2 -3 5
r2=go	-4 -16 4 9 3 -6 -6
r2=good	-8 -19 7 6 -1 -2 -7
r2=had	-3 4 -18 -2 -8 0 23
r2=has	-12 0 16 -2 -4 -4 -5
r2=have	-6 4 -11 -6 2 0 13
r2=heavy	0 -1 -12 -1 -1 0 13
r2=his	-2 -7 11 -14 -3 0 7
r2=i	0 -2 -12 6 -10 10 5
r2=immediate	-1 0 12 -14 -4 0 3
r2=impose	-1 5 18 -20 0 0 -5
r2=in	3 0 -9 13 -11 14 -9
r2=instead	0 2 -13 5 -10 0 10
r2=is	-9 1 7 -2 7 -9 -9
r2=it	2 13 -6 2 1 -3 -8
r2=its	3 -8 -7 12 -19 18 -2
r2=jute	10 -2 -3 0 -3 0 -6
r2=kitchen	0 -5 2 -7 -6 0 14
r2=last	-9 -11 -9 0 8 5 7
r2=later	0 0 -12 2 10 1 -5
r2=levy	0 -5 19 -14 -2 0 -6
r2=list	0 0 13 -7 -5 0 -3
r2=machine	-1 6 -11 -5 -1 0 8
r2=make	-2 0 12 -6 0 0 -6
r2=many	0 -1 11 -7 0 0 -4
r2=monday	0 -3 -7 13 0 0 -5
r2=more	3 -7 -9 -12 7 9 8
r2=most	-4 0 6 5 0 0 -18
r2=never	2 12 -11 0 -9 3 -2
r2=next	-3 0 -12 2 3 0 5
r2=no	-1 -10 2 5 -4 -1 1
r2=nobody	2 0 0 -13 10 0 -7
r2=not	-1 12 -9 -2 -2 2 5
r2=nothing	-8 0 22 -8 -9 6 -16
r2=now	1 4 -20 16 -6 -6 5
r2=of	1 -9 4 2 -10 -15 7
r2=oil	-2 -8 1 0 -6 0 10
r2=older	0 -3 10 -5 0 0 -2
r2=on	0 7 -4 7 3 -17 -11
r2=once	0 4 -15 3 -10 -3 13
r2=one	1 -10 -7 5 13 -4 -3
r2=or	-7 12 -7 -1 3 -7 0
r2=our	6 -8 2 6 1 -4 -12
r2=over	0 0 -18 3 5 0 13
r2=paper	1 3 -10 5 -2 -2 1
r2=patented	-1 -2 -6 15 -5 0 -7
r2=pay	0 -11 -4 1 12 -2 -1
r2=phone	-4 4 -5 -8 -5 0 12
r2=phosphate	1 -4 -5 -9 0 0 11
r2=place	0 0 -11 6 -8 0 10
r2=plu	0 -3 11 0 -3 0 -5
r2=point	0 -14 -10 17 -5 0 5
r2=polysilicon	0 0 -5 10 0 0 -4
r2=present	0 -5 23 -13 -4 0 -5
r2=pump	-3 -8 -8 13 -1 0 0
r2=put	-2 -8 -5 14 -7 0 0
r2=replace	0 0 11 -4 -11 0 3
r2=retain	0 0 11 -9 -3 0 0
r2=say	-13 -6 2 9 -12 -2 1
r2=section	-1 6 7 -6 0 -1 -14
r2=send	0 0 13 -3 -2 0 -9
r2=should	-2 0 -11 -7 0 0 14
r2=since	1 -13 10 2 -4 -1 -5
r2=so	-6 9 9 1 -5 -4 -17
r2=soybean	-3 -2 -10 8 10 -2 -12
r2=start	0 -1 -11 13 -6 0 1
r2=stay	-1 -10 10 0 -7 -1 0
r2=steel	-1 -6 9 -5 3 -2 -1
r2=stockfish	4 -7 -1 -11 4 0 6
r2=sugar	-12 -5 7 7 -2 0 -2
r2=suspend	0 -9 -30 24 1 0 5
r2=talk	0 -1 12 -12 11 0 -13
r2=thank	0 0 13 -9 -2 0 -3
r2=that	0 9 -1 7 -8 0 -11
r2=the	-2 -2 -13 7 -6 25 -2
r2=their	-13 -4 0 6 -2 6 -3
r2=then	1 -3 -6 -25 27 -11 -2
r2=they	2 -12 7 -6 6 1 -2
r2=to	-3 -6 4 -5 2 -13 6
r2=together	0 2 8 -12 4 -3 0
r2=too	-2 -1 12 -2 2 0 -9
r2=top	-4 0 -5 -3 12 -4 0
r2=unchanged	0 -6 22 -15 -5 0 -5
r2=unless	-2 5 -6 9 -12 -1 -2
r2=until	-2 5 4 9 -24 -7 -3
r2=upholstered	0 -3 -11 6 -1 0 9
r2=us	-2 -5 0 -6 -9 12 6
r2=valorem	0 0 -4 10 -7 0 -4
r2=was	-10 -2 -3 -3 -1 -2 12
r2=we	7 -1 -1 -12 7 -7 2
r2=week	1 -7 -4 15 -14 -11 10
r2=well	4 -3 -12 -1 -5 3 15
r2=were	-7 -8 -4 18 -6 -1 -1
r2=what	-4 -4 -9 6 3 1 5
r2=whatever	10 -5 3 -7 -7 -1 -1
r2=where	-1 1 1 1 -15 6 -1
r2=will	-5 4 11 0 -4 -2 -10
r2=wine	0 0 6 3 5 -5 -18
r2=you	6 -11 -4 14 -12 -2 -1
r3="	27 -13 -15 -3 1 0 -8
r3='s	12 -2 -1 -7 6 -5 -2
r3=(	-1 5 -19 7 11 -1 1
r3=,	-1 -7 -3 -9 11 11 3
r3=-	-2 8 -3 0 6 -2 -13
r3=.	19 -9 0 1 -5 -4 -3
r3=:	1 -8 5 -3 -3 14 -14
r3=;	-1 -8 -9 10 8 -10 2
r3=<day-gone>	1 0 2 6 -14 0 0
r3=<day-today>	0 -9 12 -16 1 -2 4
r3=<duty>	-1 2 9 3 -7 -7 -12
r3=<end>	-12 7 0 4 1 -3 -3
r3=<goods>	0 5 6 -11 1 -7 -2
r3=<level-noun>	0 0 -11 3 -4 12 1
r3=<level>	6 -12 -5 4 9 -13 1
r3=<month-gone>	-9 -5 -9 11 1 0 0
r3=<name>	-10 2 6 6 -10 -11 -2
r3=<not>	2 5 8 -10 -1 -16 2
r3=<number>	-29 -1 4 -4 6 -15 7
r3=<office>	3 4 11 -18 -2 0 -5
r3=<organisation>	2 -7 4 -13 0 -3 12
r3=<person>	-4 -3 10 -8 -15 -5 13
r3=<quality>	7 -13 4 -1 9 -2 -10
r3=<v-agree>	3 0 -4 5 -12 -5 6
r3=<v-bear>	1 -1 4 -13 -2 0 10
r3=<v-begin>	-10 -5 5 -5 9 0 -2
r3=<v-down>	1 -18 -3 7 -4 -6 13
r3=<v-end>	-11 7 -9 -1 10 -8 3
r3=<v-impose>	-18 -1 -3 4 -1 -7 7
r3=<v-propose>	-4 -5 -15 12 -15 -4 17
r3=<v-say>	-7 -3 -8 13 -5 -17 5
r3=<v-target>	4 -5 -4 -13 2 0 16
r3=<v-threaten>	-1 6 -5 -11 -1 0 8
r3=<v-up>	7 -6 10 -15 -6 12 -4
r3=?	10 13 -10 -11 -9 4 -2
r3=a	5 -15 -13 10 5 3 3
r3=account	-1 -5 -10 -3 17 0 -6
r3=again	6 2 4 2 -7 -4 -18
r3=against	0 0 -6 13 -2 0 -8
r3=already	0 1 12 -11 -1 0 -2
r3=an	13 -7 -10 4 3 -4 -6
r3=and	-10 -10 -4 -3 14 -12 9
r3=announce	-1 2 -13 2 -2 -3 8
r3=another	0 -1 12 0 -7 0 -7
r3=any	-3 -6 -11 12 2 0 0
r3=apply	-2 8 3 -17 7 0 -6
r3=apricot	0 -2 12 -11 0 0 0
r3=as	4 -10 7 0 -1 -6 -3
r3=autumn	-1 -1 -12 3 6 -4 6
r3=avocado	4 6 2 -13 -1 0 0
r3=back	-2 9 -10 9 3 -1 -19
r3=be	-1 9 12 -8 -5 -6 -8
r3=been	3 8 2 0 -25 -6 9
r3=before	-7 6 9 -19 5 0 -11
r3=begin	-6 -3 1 0 11 -2 -5
r3=but	-2 0 1 -12 5 0 4
r3=cabinet	0 -8 1 -5 -5 -1 13
r3=call	0 0 11 -6 -4 0 -4
r3=case	-1 10 2 0 -9 0 -12
r3=cashmere	0 -3 12 -10 -1 0 0
r3=change	-1 -2 11 -3 -4 0 -3
r3=charge	5 -1 -4 -6 11 1 -4
r3=chip	0 -3 -11 1 -5 0 13
r3=cocoa	-6 0 9 -3 2 -1 -8
r3=come	-6 -14 -5 7 3 -2 9
r3=crane	0 -3 -8 13 0 0 -5
r3=cut	0 -2 -17 17 -7 0 6
r3=day	-3 2 -11 7 3 -9 5
r3=deal	0 -1 -5 13 -8 0 -5
r3=did	0 2 -12 4 5 0 1
r3=do	0 0 11 -11 -1 0 0
r3=due	-1 7 -11 -1 -2 0 7
r3=effect	-2 -1 13 -8 -12 0 2
r3=else	0 0 16 -12 -3 0 -3
r3=end	-4 12 -16 3 4 -3 1
r3=everyone	0 0 8 -13 3 0 -2
r3=everything	-5 -1 12 4 -14 0 -7
r3=farm	0 -1 -12 7 9 0 -8
r3=figure	2 -2 -14 7 8 -4 0
r3=for	-7 -20 4 9 2 -5 -3
r3=force	0 -2 12 1 -11 0 -7
r3=framework	0 -2 -8 13 -4 0 -3
r3=from	-3 13 -10 7 4 -13 -6
r3=furniture	-2 -11 -15 8 2 0 12
r3=get	4 -3 -1 -19 0 3 11
r3=glove	3 0 12 -8 -1 0 -8
r3=go	5 -4 9 0 -5 -2 -5
r3=good	-10 -7 4 9 -2 -2 -9
r3=had	1 13 -15 -1 11 1 -5
r3=have	-5 -10 -8 21 0 -4 -8
r3=height	0 0 -7 -9 -5 16 -1
r3=hold	0 -1 -5 12 -5 0 -5
r3=if	1 -9 12 -14 0 -3 7
r3=import	0 0 -3 11 -6 0 -4
r3=in	9 15 9 -13 -8 -21 -4
r3=industrial	-1 0 -12 2 -6 0 11
r3=instead	-2 14 -18 7 -7 0 2
r3=is	7 9 10 -15 -5 0 -9
r3=it	-21 2 1 6 7 -5 -9
r3=last	-6 -1 5 8 -11 -4 5
r3=letter	0 -3 -1 -6 -12 0 17
r3=levy	-5 -9 7 -2 10 0 -8
r3=list	0 -3 6 -15 0 0 5
r3=longer	0 -7 -3 14 -7 0 -1
r3=machine	-5 1 12 1 -9 0 -7
r3=machinery	0 0 -4 2 -10 0 9
r3=make	-6 -3 13 0 -3 0 -3
r3=mangoe	-1 -1 9 -13 -2 0 7
r3=medicine	-3 -14 5 -6 1 6 5
r3=metal	-1 -2 4 -11 7 -1 0
r3=moment	0 -6 16 -8 0 0 -4
r3=more	0 5 8 -6 0 3 -12
r3=most	-3 -8 -9 5 -1 12 0
r3=motorcycle	5 -1 9 -16 1 0 0
r3=narrow	0 0 13 -10 -1 0 -4
r3=new	-2 7 1 -7 9 -4 -12
r3=no	-3 -2 -10 3 -4 0 14
r3=nobody	1 -3 0 8 1 -7 -12
r3=not	-2 3 22 -15 -13 -1 -5
r3=nothing	-1 5 -7 -7 10 -4 2
r3=number	1 0 -7 11 -7 1 -2
r3=of	-2 -2 -13 13 -8 -15 15
r3=oil	-7 3 13 -7 -1 0 -9
r3=old	0 -4 11 -11 4 0 -5
r3=older	0 0 13 -8 -1 0 -6
r3=on	-2 14 9 -11 -2 -22 -2
r3=one	3 -5 4 -10 11 10 -23
r3=or	-1 -1 9 1 -12 0 -2
r3=other	0 9 11 -7 -6 0 -14
r3=out	0 8 -16 -5 15 0 -1
r3=paper	8 -15 -3 -15 7 -1 7
r3=part	0 -6 14 -7 2 -2 -10
r3=peak	0 -3 -3 -8 -7 15 0
r3=penalty	0 0 7 -13 8 0 -4
r3=place	0 5 -1 8 -15 0 -6
r3=port	0 -3 16 -12 0 0 -1
r3=potash	0 -3 -2 13 -9 0 -4
r3=present	0 3 -9 -4 -4 0 12
r3=product	-2 1 14 -7 -2 0 -9
r3=put	-8 0 9 -10 -2 2 4
r3=quota	-1 -7 -13 11 -1 0 8
r3=rate	-4 10 -18 3 9 -7 0
r3=record	0 0 -5 -6 -6 11 1
r3=rubber	0 -4 12 0 -5 0 -6
r3=same	-4 7 -3 12 -14 0 -6
r3=ship	-2 9 3 -2 4 0 -12
r3=since	0 0 13 -1 -7 -4 -5
r3=so	-4 0 8 7 -15 0 -6
r3=start	3 -1 -16 0 8 -1 4
r3=steel	1 -6 10 4 -8 -3 -10
r3=still	-2 0 6 -14 -8 0 13
r3=sugar	4 -13 4 0 -10 0 7
r3=suspend	0 -9 -6 13 -1 0 -2
r3=table	-1 -3 -11 2 -2 0 11
r3=talk	1 -4 10 -13 -3 -2 2
r3=tariff	0 -4 11 6 -15 0 -14
r3=tea	-4 -7 -6 3 11 -2 1
r3=than	-3 0 7 -3 -13 12 -5
r3=that	4 -5 -8 12 -10 4 1
r3=the	1 5 -11 -1 5 -12 10
r3=their	7 5 -16 10 -5 -1 -1
r3=then	0 11 -8 1 -8 -3 3
r3=there	-4 -3 1 2 -11 4 7
r3=they	-7 13 2 -3 0 -4 -9
r3=think	0 -1 -7 -4 -2 0 11
r3=threaten	0 -4 -10 -14 -6 0 23
r3=to	-20 5 -7 3 2 1 3
r3=together	0 0 17 -9 -9 0 -4
r3=top	-2 -2 0 0 -12 16 -2
r3=tractor	-1 0 7 -13 0 0 1
r3=treaty	0 0 11 -7 -3 0 -1
r3=truce	8 -3 1 -5 10 -12 -21
r3=under	-2 -4 18 -11 0 0 -7
r3=unless	-2 -7 -11 3 2 0 10
r3=until	-2 -3 -12 14 8 -9 -2
r3=value	-1 -3 14 -4 -3 -1 -12
r3=was	13 -13 -15 0 7 -3 4
r3=we	-2 -6 13 -9 6 -4 -6
r3=week	-3 6 -22 2 9 9 -7
r3=what	-2 -1 4 -14 0 0 7
r3=whatever	0 -2 11 -5 -5 0 0
r3=when	0 -1 16 -7 -8 -5 -3
r3=which	-5 -2 1 12 -9 -6 -4
r3=wine	-5 0 -5 -1 -14 6 14
r3=winter	0 1 -4 -10 11 -1 -3
r3=with	-2 2 -4 12 6 -10 -17
r3=worst	-3 -1 -4 -6 -5 14 -1
r3=worth	0 -2 11 -13 2 0 -3
r3=year	-7 -15 2 -3 7 -4 7
r4="	12 6 -3 -20 2 -8 1
r4=)	-9 7 -15 5 4 -5 6
r4=<agent>	-4 11 -18 17 -7 -6 -3
r4=<day-ahead>	3 9 6 5 -31 -4 -5
r4=<day-gone>	-16 7 3 -8 3 3 0
r4=<duty>	2 0 -4 6 -1 5 -9
r4=<gate>	-7 -2 17 -3 -17 -1 0
r4=<goods>	-4 -13 18 -2 -1 -6 -15
r4=<level>	14 -1 -11 1 4 -3 7
r4=<name>	-8 1 -1 -1 1 -13 5
r4=<not>	-13 1 6 0 0 11 -9
r4=<number>	-14 -8 1 -12 5 -10 21
r4=<office>	11 2 -6 -16 3 -1 1
r4=<person>	-1 -4 3 2 -15 6 2
r4=<quality>	-2 -17 -4 4 8 -2 3
r4=<span>	-3 -2 2 14 -10 -1 -7
r4=<v-bear>	-2 -17 12 -5 18 -4 -17
r4=<v-begin>	-15 5 -13 14 -12 -2 13
r4=<v-end>	4 3 -9 -6 13 -4 0
r4=<v-impose>	-17 8 -4 3 11 -9 -9
r4=<v-propose>	5 0 1 -14 0 -5 6
r4=<v-return>	-6 -6 -4 12 4 -2 -5
r4=<v-say>	12 5 -8 -20 1 -5 17
r4=<v-sign>	-5 11 4 1 -14 -6 -2
r4=<v-stay>	-1 17 -7 0 -1 -8 -5
r4=<v-suspend>	-6 15 -3 1 0 -3 -13
r4=<v-target>	-10 0 14 -19 -3 0 4
r4=<v-up>	-4 -1 18 -13 1 -1 -21
r4=?	8 -12 -6 2 9 -4 -7
r4=a	0 -4 3 -6 12 0 -6
r4=above	0 0 -7 -4 -3 0 11
r4=advanced	0 0 11 -10 0 0 -1
r4=after	3 -8 -4 12 -7 -1 3
r4=again	-4 -7 -16 7 16 0 2
r4=agreement	-5 -6 9 -10 2 -1 3
r4=all	-1 1 -7 15 -12 5 -5
r4=aluminium	-1 -1 9 -1 -5 0 -4
r4=aluminum	0 -2 13 0 -4 0 -9
r4=and	-16 4 5 -2 -1 -3 -4
r4=announce	-5 -1 7 -4 -20 -1 12
r4=back	-1 -3 2 0 10 -3 -14
r4=been	0 6 -4 2 1 7 -16
r4=before	-3 -11 23 -23 -3 5 4
r4=begin	-3 5 -6 9 -13 -3 6
r4=border	0 0 22 -15 -7 0 -6
r4=by	-3 -16 5 2 3 -3 0
r4=car	-1 0 -1 11 -14 -1 -1
r4=charge	-6 8 12 -14 7 2 -16
r4=cheese	-1 -3 -1 11 -2 -1 -6
r4=come	-1 0 -13 13 -13 -2 8
r4=could	0 5 3 -12 0 0 1
r4=crane	-2 -2 -9 12 -1 0 -2
r4=day	1 4 -29 18 -4 6 3
r4=deal	-5 -4 -10 17 0 0 -8
r4=doe	6 -9 23 -7 -9 0 -17
r4=drawer	0 3 -15 1 0 0 11
r4=due	-1 2 12 0 -8 0 -6
r4=duty	4 -14 -9 13 1 6 -8
r4=engine	0 8 -13 5 -1 0 3
r4=everywhere	-4 0 13 -2 -10 0 -5
r4=expire	0 0 -7 -5 11 0 0
r4=fall	0 -2 -12 0 10 -4 5
r4=farm	0 -2 15 -9 -7 0 -1
r4=fentanyl	-1 -6 10 1 -4 -4 -3
r4=find	0 1 11 -6 -4 0 -7
r4=from	-11 -10 12 -7 5 -6 0
r4=go	-3 1 8 -2 0 -5 -16
r4=good	-15 0 -7 -4 8 -4 12
r4=had	-5 -18 -10 5 8 -5 8
r4=half	0 -6 -5 0 10 -2 1
r4=has	-6 -14 5 -12 0 -4 16
r4=have	5 -2 -14 8 17 -5 -15
r4=he	1 -6 -5 12 -11 -3 0
r4=his	8 -2 4 2 0 0 -12
r4=hold	0 10 -13 -5 5 0 0
r4=if	-11 -16 7 7 -8 -2 5
r4=impose	0 -4 14 -6 -4 0 -6
r4=in	-12 -1 8 -12 1 -3 9
r4=included	-1 -1 8 -11 -1 0 7
r4=is	1 4 -15 6 -2 -1 9
r4=it	-1 -3 -11 13 -2 -4 5
r4=keep	0 -3 -12 5 14 0 -7
r4=laptop	0 0 -8 -2 -10 0 14
r4=last	-2 2 8 -14 3 1 -5
r4=letter	0 -3 -11 1 -6 -1 12
r4=long	0 0 -11 0 12 0 0
r4=machine	-1 -8 -3 13 -8 -1 0
r4=move	0 -3 12 0 -5 -4 -2
r4=no	-3 2 6 -21 14 5 -10
r4=now	-3 2 -18 3 16 1 -3
r4=nut	-1 6 -12 -4 8 0 2
r4=offer	0 0 -8 -2 0 0 12
r4=on	9 5 -4 10 -6 -11 -11
r4=once	-2 5 9 -12 -4 -2 3
r4=our	3 1 -14 5 7 -1 -2
r4=over	4 -3 3 -19 7 0 6
r4=pay	-5 -11 16 -9 12 -7 -15
r4=penalty	0 -1 -8 11 0 0 -2
r4=place	0 5 6 -13 0 0 0
r4=quota	0 -1 -9 14 0 0 -7
r4=rate	-2 -3 15 -15 1 -4 6
r4=rise	0 0 12 -9 -4 0 -1
r4=run	0 -7 14 0 -7 0 -5
r4=say	6 11 -6 -11 6 -6 2
r4=seem	-2 0 -6 -5 0 0 11
r4=set	0 0 0 11 -8 0 -7
r4=sign	-2 0 13 -13 -1 0 -3
r4=since	4 2 12 -10 -8 2 -4
r4=soon	-2 0 14 -6 -8 0 -3
r4=spring	0 -5 -5 11 1 -2 -6
r4=start	0 -7 -11 8 -4 0 11
r4=stay	-3 6 5 -4 4 0 -10
r4=tariff	-1 8 9 -12 0 -1 -1
r4=that	-9 7 -26 11 -10 20 10
r4=the	-7 8 -4 2 -13 7 6
r4=their	0 2 -8 12 0 0 -10
r4=them	0 -1 12 -6 -5 0 -2
r4=then	-3 2 5 14 -11 -1 -15
r4=there	1 -1 14 -19 0 4 0
r4=they	0 -9 14 2 -6 0 -3
r4=thi	8 0 2 -11 1 5 -7
r4=three	0 0 11 -1 -4 0 -6
r4=to	-5 -6 1 -8 24 -3 -14
r4=too	0 -5 -8 0 -1 0 14
r4=truce	-1 6 -11 0 9 -5 0
r4=under	-3 -5 9 9 -14 -1 -16
r4=until	4 -12 3 -11 11 -4 0
r4=value	0 -5 13 -8 -3 0 0
r4=way	3 6 -12 3 5 0 -6
r4=we	-1 -3 -4 10 -13 2 4
r4=were	3 8 -6 2 0 -1 -10
r4=when	-3 -2 8 -3 1 3 -11
r4=where	-1 12 1 0 -12 -5 -1
r4=which	-6 -6 -20 11 3 15 1
r4=within	0 4 9 2 -6 -1 -15
r4=worth	-1 -5 -4 18 -16 0 -4
r4=would	8 -4 14 -3 -7 -2 -10
r4=yarn	-3 -5 -14 9 11 0 -3
r4=year	-7 6 -14 4 12 -8 0
r4=—	-3 10 -2 0 -3 0 -7
r=" .	2 8 9 -15 6 0 -19
r=( now	0 5 -22 20 -8 0 -3
r=( until	0 6 -3 13 -19 0 -3
r=) .	1 -19 1 -8 16 -3 1
r=) <end>	7 12 -21 0 -1 -6 1
r=, "	-10 2 -2 8 -2 -12 4
r=, <name>	4 -22 -4 4 3 -9 4
r=, <quality>	0 2 -8 -9 19 -3 -2
r=, <span>	0 0 -9 17 -8 0 -6
r=, a	1 -7 0 7 -9 10 -9
r=, after	0 -9 0 9 -10 -2 3
r=, against	0 -2 7 -17 -9 0 11
r=, all	0 -1 -12 5 6 0 4
r=, and	4 -8 0 -2 10 -14 2
r=, as	15 9 9 -13 -18 -13 -1
r=, at	0 0 5 -12 -2 0 5
r=, end	0 -1 0 -12 12 0 -2
r=, for	-7 -14 6 -5 -1 6 0
r=, go	0 -1 11 1 -13 -2 3
r=, in	2 -7 -8 -2 7 11 -1
r=, instead	0 7 -14 8 -8 0 3
r=, is	1 -11 3 1 9 -8 -7
r=, its	0 -4 -2 -9 -1 14 0
r=, more	0 -1 0 -5 -10 12 -1
r=, no	-3 -3 11 -7 0 0 -1
r=, not	-11 15 -4 -10 -15 -3 12
r=, now	0 3 -9 -12 0 -4 16
r=, on	7 -6 -15 8 6 -6 0
r=, over	0 0 -13 6 5 0 3
r=, plu	0 -3 10 0 -3 0 -5
r=, send	0 0 12 -3 -2 0 -9
r=, since	0 -10 13 4 -1 -5 -14
r=, start	0 0 -8 12 -6 0 0
r=, stay	0 -6 16 -9 -2 0 -1
r=, thank	0 0 13 -9 -2 0 -3
r=, the	-9 -8 -4 -7 -8 26 1
r=, then	-5 0 -1 -18 13 -7 3
r=, unchanged	0 -5 20 -13 -4 0 -4
r=, under	-1 -3 12 -3 -1 -1 -8
r=, unless	-2 5 -6 9 -12 -1 -2
r=, whatever	11 -3 -3 1 -3 0 -5
r=, where	-1 2 -1 3 -14 6 0
r=, which	0 2 -11 1 -1 7 8
r=, will	-3 -10 13 1 -1 -2 -8
r=, with	-1 -1 4 5 2 -1 -14
r=, within	0 0 -10 11 2 0 -6
r=. "	9 5 -2 0 -8 0 -7
r=. <end>	-6 -1 0 5 1 -11 -1
r=; <end>	-1 -3 -11 15 2 0 -5
r=; <quality>	0 -2 -1 -3 11 0 -3
r=; <seat>	0 6 5 -13 -2 0 0
r=; and	0 14 -3 -15 1 -1 -3
r=; on	0 -8 11 -8 -5 0 3
r=; that	13 -7 -7 -13 0 6 0
r=; until	0 0 -14 12 -5 0 4
r=<day-ahead> .	6 11 -1 -5 -3 0 -14
r=<day-today> ,	0 0 11 -5 -2 0 -1
r=<day-today> .	-2 8 5 0 -12 -2 -8
r=<end> <end>	-22 13 8 -3 -5 3 -16
r=<level> <end>	-8 0 3 -8 0 0 4
r=<level> <level>	-5 -22 -13 -29 24 17 -17
r=? <end>	-2 -8 -2 -19 1 9 13
r=a year	0 0 -12 -4 15 0 0
r=ad valorem	0 0 -4 10 -7 0 -4
r=after a	0 0 12 -9 -3 0 -5
r=after all	3 10 -9 0 -2 0 -8
r=afterward .	0 8 -11 7 -5 0 -4
r=again ,	7 4 -16 0 -3 8 -1
r=again in	0 12 -5 -7 0 0 0
r=all in	0 -3 11 -3 -5 0 -3
r=and ,	0 -3 16 1 -15 -6 -5
r=and <level>	-13 19 -6 -2 0 2 -13
r=and <name>	-2 -8 -2 4 -12 0 11
r=and <number>	1 8 -16 -1 9 5 -4
r=and <quality>	0 0 13 -9 0 0 -4
r=and another	0 0 -8 10 -2 0 0
r=and no	3 -6 0 12 -13 0 -5
r=and that	-8 -7 2 13 -7 -1 -5
r=and the	5 3 13 -2 -18 -3 -7
r=and then	0 -3 -10 -9 16 0 -1
r=and those	0 0 -10 13 -1 0 -5
r=and would	-1 -10 6 0 0 0 2
r=apply .	0 6 1 -10 4 0 -4
r=are back	-1 11 -1 -2 -6 0 -4
r=are not	0 -9 -8 15 3 0 -6
r=are suspend	0 -3 -17 18 -5 0 0
r=are to	0 -2 -17 -7 10 0 13
r=as before	-6 -13 13 2 -13 0 0
r=as well	4 -3 -11 -2 -5 4 16
r=at most	0 0 -13 15 1 0 -5
r=at once	0 -4 -16 15 -4 -3 6
r=at present	0 -5 23 -13 -4 0 -5
r=back to	0 -1 12 -6 -6 0 0
r=before ,	7 6 -13 -2 7 -2 -10
r=before .	8 -8 -34 6 19 1 -10
r=before the	-3 5 -21 2 3 -8 11
r=come back	-7 4 -1 -11 11 -1 -2
r=come on	-1 -3 0 6 -11 0 1
r=could be	0 6 -12 -2 -1 0 8
r=during the	0 -6 -2 -3 12 0 -6
r=each ,	0 -2 -6 -2 13 0 -4
r=end on	0 -6 10 -3 0 0 -4
r=fall away	0 0 -16 4 11 0 -1
r=fentanyl duty	0 0 -5 -5 10 0 -3
r=for <name>	-5 1 -11 5 3 -6 5
r=for <span>	-1 -8 5 -7 12 1 -8
r=for all	0 -2 8 -12 2 0 1
r=for car	1 -2 3 7 -11 0 -9
r=for good	-2 -7 -3 12 -6 0 0
r=for its	9 0 -12 0 0 0 6
r=for most	0 -2 11 -1 -7 0 -7
r=for now	0 -1 13 -8 -2 0 -1
r=for the	-1 10 -12 11 4 -14 -8
r=from <day-ahead>	0 -11 -37 15 -8 -3 16
r=from <day-gone>	-5 0 -17 -2 2 -1 17
r=from <day-today>	-1 5 16 -16 -3 0 0
r=from <level>	-9 1 3 4 -19 -3 -1
r=from <month-ahead>	6 0 -14 -6 8 -2 7
r=from <name>	0 -2 13 -23 13 0 -5
r=from <number>	4 -8 -1 9 -12 0 -3
r=from the	3 5 -2 5 -16 -4 0
r=go on	0 3 13 -10 -7 0 0
r=had been	-5 0 -11 4 0 3 3
r=if <seat>	0 -6 -8 1 0 0 11
r=if the	5 12 -11 5 -12 -3 -3
r=in <month-ahead>	3 -4 -15 -2 7 0 7
r=in <month-gone>	2 -9 -14 4 2 1 10
r=in <name>	1 6 4 6 -17 0 -12
r=in <number>	0 -9 -18 10 -4 12 2
r=in <seat>	-2 4 11 -2 -11 -2 -9
r=in its	0 2 -11 -1 5 3 0
r=in place	0 0 -11 6 -8 0 10
r=in that	0 10 -9 1 -2 0 -4
r=in the	-6 -9 -5 -5 9 -1 12
r=instead of	2 -4 -7 3 -13 -2 13
r=is a	-11 10 -1 0 1 -1 -3
r=is add	6 -1 -13 12 -5 0 -2
r=is back	9 3 -15 -7 6 0 -4
r=is charge	-1 0 5 -2 -11 0 3
r=is go	0 -3 -8 4 9 -1 -5
r=is retain	0 0 12 -10 -1 0 0
r=is what	-1 3 -10 3 6 -6 3
r=it has	0 -2 -8 11 -2 0 -1
r=it take	0 -3 13 -5 -2 0 -7
r=last <month-gone>	-1 3 1 7 -12 1 -4
r=may be	5 -6 2 9 -4 0 -12
r=more .	0 0 -12 9 -7 0 5
r=now .	5 -11 28 -20 -17 0 -12
r=of <day-ahead>	-1 0 -9 -3 -3 0 14
r=of <month-gone>	-1 -6 1 -10 11 1 -2
r=of <number>	0 -1 -12 -9 17 0 -3
r=of its	-1 -13 9 11 -14 -3 -8
r=of last	-2 -14 -22 5 14 6 4
r=of the	5 -6 -3 10 -1 4 -14
r=on <day-ahead>	-14 6 -35 10 3 -3 12
r=on <name>	2 -9 -5 4 9 -5 -8
r=on a	-4 4 1 7 -13 -1 -3
r=on all	-6 4 -6 -9 0 -1 16
r=on another	0 0 -5 -9 -1 0 12
r=on apple	0 -1 14 -14 -8 2 0
r=on arrival	-1 -8 14 -2 -4 0 -3
r=on banana	0 4 1 0 3 0 -11
r=on beef	3 0 -2 -2 -14 5 6
r=on beer	-2 -6 12 -4 -5 0 0
r=on both	-5 4 -13 -7 -7 4 17
r=on buse	0 0 13 -4 -4 0 -7
r=on butter	1 0 -10 12 0 0 -6
r=on car	2 -11 10 -17 2 -3 6
r=on certain	0 0 8 1 -3 0 -13
r=on coffee	7 1 1 -13 -3 0 2
r=on copper	0 1 7 -11 -4 0 5
r=on cotton	-1 5 0 -10 3 0 3
r=on cut	0 12 0 -4 -3 0 -7
r=on everything	5 0 -2 -12 2 -1 11
r=on good	-5 -12 9 -3 3 -1 -5
r=on heavy	0 -1 -12 0 0 0 10
r=on insulin	-5 -5 -9 -1 5 -1 12
r=on it	2 -7 -10 14 3 -4 -6
r=on machine	-1 6 -11 -4 -1 0 7
r=on most	-2 3 0 0 8 0 -11
r=on oil	-1 -7 -3 -2 -1 0 13
r=on our	2 -5 4 3 0 0 -10
r=on paper	1 3 -12 6 -2 -2 1
r=on patented	-1 -2 -4 14 -5 0 -6
r=on phosphate	-2 -4 -5 -7 1 0 12
r=on polysilicon	0 0 -5 10 0 0 -4
r=on soybean	-2 -1 -8 4 10 -1 -10
r=on steel	0 -14 9 -2 1 -2 0
r=on stockfish	4 -7 -1 -11 4 0 6
r=on the	-5 -3 0 6 -10 1 2
r=on their	-7 -19 2 7 2 7 -7
r=on them	-5 -4 -6 -1 13 0 0
r=on top	-4 1 -3 -6 12 -4 0
r=on wheat	0 -3 8 -16 7 0 -3
r=on wine	1 0 7 2 1 -3 -14
r=once the	0 -5 -15 16 -10 0 4
r=or <level>	-1 -10 -1 5 -7 0 7
r=or more	0 -3 -2 -8 -2 0 11
r=otherwise .	-1 14 -9 -2 -1 0 -1
r=over fentanyl	0 -7 8 2 -2 0 -13
r=plu <number>	0 -2 16 -3 -9 0 -8
r=plu the	0 0 14 -9 -3 0 -3
r=remain suspend	0 -1 -8 9 0 0 0
r=return ,	0 10 -7 -3 -1 0 -1
r=return on	0 12 0 -8 -1 0 -6
r=since .	0 0 16 -5 -12 0 0
r=since <day-gone>	-4 -6 20 -13 0 -1 -10
r=since last	0 -1 15 4 -15 -5 0
r=tariff "	-2 0 -4 13 0 0 -9
r=tariff <end>	0 0 -11 1 -4 0 12
r=tariff on	1 -11 -6 1 -2 -1 10
r=that <name>	-4 5 0 -14 13 -3 -2
r=that <person>	-2 -9 -5 1 0 0 9
r=that <quality>	-3 1 5 -12 7 0 -4
r=that apply	0 -4 5 -18 11 0 -3
r=that are	0 11 6 -12 -3 0 -2
r=that begin	0 0 17 -12 -9 0 -1
r=that everybody	0 0 11 -1 -10 0 -1
r=that had	0 4 -18 -4 -1 -1 15
r=that has	0 -1 17 -16 0 0 -8
r=that it	3 0 0 -2 10 0 -10
r=that replace	0 0 11 0 -10 0 0
r=that was	0 1 -14 0 -10 -3 20
r=that were	0 -14 -6 18 -6 0 0
r=that would	-1 4 -13 13 0 0 -7
r=the <quality>	0 -1 -12 3 0 3 6
r=then .	-4 13 -12 0 -1 -1 0
r=there .	0 4 15 -13 -4 0 -6
r=there from	0 0 -12 14 0 0 -1
r=to <level>	-1 -3 1 2 -5 -2 13
r=to <number>	-4 -19 11 -10 5 8 -18
r=to <quality>	0 3 -11 5 0 0 4
r=to the	0 -6 -3 13 -9 0 0
r=too ,	0 -1 13 -4 -2 -1 -4
r=too .	-1 -2 -3 -8 0 0 13
r=under section	0 2 7 -7 2 0 -10
r=until <day-ahead>	-2 -14 28 -29 11 0 -17
r=until <day-gone>	0 -2 -22 6 13 -1 -3
r=until <month-gone>	0 0 -9 -4 13 0 0
r=until last	0 0 -7 -8 13 0 0
r=until now	0 0 -13 16 -5 0 -1
r=until the	0 -7 18 -20 2 5 -8
r=until then	0 -2 16 -9 -8 0 -2
r=until thi	0 0 -8 -4 10 0 0
r=was the	-12 -11 -1 -4 16 10 -13
r=when it	-1 0 7 -12 2 2 -2
r=where it	0 11 -5 -6 -1 0 -1
r=will be	-1 14 6 -9 -7 0 -14
r=with immediate	-1 0 12 -14 -4 0 3
r=with the	0 2 -17 21 -1 0 -10
r=with which	0 0 -8 -3 -4 0 16
r=within a	0 0 -16 10 -2 0 4
r=would do	0 -2 -13 4 -2 0 10
relative=agree past	0 0 -12 15 -3 -1 -5
relative=bear perfect	-2 -3 -1 -14 15 0 -7
relative=bear pluperfect	0 4 -13 0 2 0 3
relative=bear present	3 -2 26 -9 -11 -1 -20
relative=begin modal	-3 7 -15 -4 0 -1 13
relative=begin past	-3 5 5 -22 14 -4 -8
relative=begin present	-10 5 7 -6 0 -1 -3
relative=down past	0 -1 -14 0 12 -2 1
relative=end past	1 -1 -8 0 14 -6 -9
relative=end present	-2 -5 -3 -6 18 0 -9
relative=future	-2 12 -9 2 -2 0 0
relative=gerund	-4 -4 -14 7 9 0 1
relative=impose infinitive	1 -4 -8 -4 -4 0 15
relative=impose participle	0 13 -10 2 -9 0 -5
relative=impose past	-10 -1 -10 6 5 -4 6
relative=impose pluperfect	-12 -5 -23 10 -5 -8 22
relative=infinitive	1 2 -9 -2 -8 0 12
relative=modal	-5 6 -18 1 -11 1 17
relative=participle	0 13 -10 0 0 -1 -4
relative=past	8 -6 -9 -5 15 -12 1
relative=pluperfect	-16 5 -35 8 -2 -11 26
relative=present	4 9 3 8 -12 -4 -18
relative=propose present	2 -4 1 -11 -8 6 4
relative=say past	8 5 -17 -8 -4 -2 17
relative=say perfect	2 0 -11 0 0 0 9
relative=say pluperfect	-3 -7 -16 9 -18 -1 19
relative=sign past	-3 0 0 10 -13 0 0
relative=stay future	0 14 -4 -10 0 0 -5
relative=stay past	8 -1 -13 -10 18 0 -3
relative=stay pluperfect	-2 -4 -13 -6 6 0 11
relative=stay present	-5 6 6 3 -18 -5 1
relative=suspend participle	0 10 -8 0 -3 0 -4
relative=suspend past	0 -12 -10 13 2 0 -4
relative=suspend perfect	0 -8 -6 16 -2 0 -6
relative=target pluperfect	-3 -3 -6 -8 3 -1 12
relative=target present	-2 -4 10 -8 0 0 0
relative=threaten past	0 0 -6 -9 -3 0 14
relative=threaten pluperfect	-3 -2 -12 -1 -9 0 14
row:duty	-1 -6 -13 8 4 9 -1
row:goods	0 -5 -10 14 0 0 -5
row:in	-6 5 -9 15 -10 2 -2
row:into	-2 2 9 -13 -10 11 -13
row:korea	0 -9 5 10 -10 -2 -5
row:list	0 -4 14 -6 -4 0 -4
row:on	-3 -3 -12 0 4 14 0
row:the	0 10 -13 -10 12 -5 0
row:to	0 -8 2 12 -3 -4 -11
rule:0	14 -11 2 -10 11 -18 -9
rule:1	13 1 -2 0 -15 1 -5
rule:11	-4 13 2 -4 -14 5 -6
rule:12	4 -11 44 -23 -17 -8 -30
rule:13	7 8 -1 1 3 -1 -20
rule:15	-8 2 7 -1 5 -2 -12
rule:16	6 2 -14 -2 -8 -1 7
rule:17	-10 2 0 -10 3 -3 7
rule:22	1 2 -20 -17 -8 -2 28
rule:23	-12 -9 36 -37 3 -5 -11
rule:24	-1 -6 -36 27 -7 -1 -2
rule:25	-3 3 -4 -15 5 -8 13
rule:26	-6 -1 7 11 -10 -9 -13
rule:27	-8 -5 -13 -6 22 -5 0
rule:28	-12 -9 2 7 0 -6 2
rule:29	0 7 -11 12 -15 -1 6
rule:3	-12 -13 -1 -12 -6 20 -2
rule:30	7 -13 -3 5 1 -3 7
rule:31	-6 5 -5 9 -6 1 1
rule:32	-12 3 7 -5 0 1 -1
rule:34	8 -6 4 -1 -8 3 3
rule:35	1 -2 -8 6 4 -11 7
rule:4	-4 12 2 -9 -2 -2 2
rule:5	0 -4 29 -16 -11 0 -9
rule:6	-3 -9 -13 22 -2 -4 -20
rule:7	-8 -10 16 -23 9 -5 0
rule:8	-12 -2 2 -10 13 0 -9
rule:9	-15 -23 37 -23 -2 -5 -7
rule:after far denied higher	-7 13 -3 2 -1 -1 -8
rule:after far denied lower	-6 7 0 0 -12 -2 4
rule:after far denied same	32 -13 -4 -13 -6 -3 -15
rule:after far if_lapsed higher	2 6 -1 -19 -4 15 3
rule:after far if_lapsed lower	-9 -16 1 -3 1 0 11
rule:after far if_lapsed same	-9 0 -15 0 19 -4 0
rule:after far none higher	1 -1 -12 -3 14 0 -2
rule:after far none lower	0 -16 -2 -1 17 -1 -11
rule:after far now higher	3 -1 -14 -2 6 4 8
rule:after far now lower	7 -2 -11 7 10 -12 -1
rule:after far now same	-10 -7 7 -7 11 -11 -1
rule:after far past higher	-7 0 11 3 0 -13 -11
rule:after far past same	3 -16 4 -8 4 8 -3
rule:after far peak lower	1 0 -6 14 6 -5 -18
rule:after far proposed higher	-16 9 6 1 -13 3 -3
rule:after far proposed lower	-10 12 3 -11 -9 4 9
rule:after far proposed same	1 5 -8 -12 -30 -3 31
rule:after here denied higher	9 25 -17 -13 -3 -5 -1
rule:after here denied lower	-5 -5 -9 15 -8 -1 3
rule:after here if_lapsed higher	-12 9 -4 -5 14 -19 -4
rule:after here if_lapsed lower	-10 0 23 -17 0 4 -14
rule:after here none higher	-4 -5 -6 -12 15 -2 9
rule:after here none lower	-4 -16 12 3 -6 -5 -2
rule:after here none same	0 -1 24 -13 -15 0 -5
rule:after here now higher	-12 2 -5 0 9 5 -4
rule:after here now lower	-9 8 -12 8 7 -2 1
rule:after here now same	-7 -17 -1 -2 11 9 -1
rule:after here past higher	-4 23 -3 -1 -18 0 7
rule:after here past lower	-2 1 1 6 -5 -10 -1
rule:after here past same	-2 -4 -8 11 1 -1 -2
rule:after here peak lower	-2 -7 11 -13 17 -16 -3
rule:after here proposed higher	-12 -28 31 -2 -3 -21 -8
rule:after here proposed lower	-25 -15 5 -1 -6 2 9
rule:after here proposed same	3 -14 12 -2 -14 0 0
rule:after paragraph denied same	11 -2 0 -6 -1 0 -5
rule:after paragraph if_lapsed higher	6 2 0 7 -11 2 -12
rule:after paragraph if_lapsed lower	-14 -1 27 -23 -22 -1 13
rule:after paragraph if_lapsed same	0 7 -5 -10 14 -3 -6
rule:after paragraph none lower	2 -14 5 -3 4 -1 -3
rule:after paragraph now higher	11 12 -19 -4 9 13 -7
rule:after paragraph now lower	-4 -3 -23 11 15 -27 11
rule:after paragraph now same	15 -16 10 -8 -5 -9 1
rule:after paragraph past higher	-8 -10 25 -8 -8 -6 -2
rule:after paragraph past lower	-12 4 10 -7 14 -2 -22
rule:after paragraph past same	-14 0 -11 4 13 -2 -1
rule:after paragraph peak lower	-2 13 -2 -1 -6 -4 2
rule:after paragraph proposed higher	0 -26 12 -3 -4 0 9
rule:after paragraph proposed lower	5 -14 8 8 -20 4 -2
rule:after paragraph proposed same	1 0 -8 -2 -4 -3 12
rule:before denied	4 -11 -2 -3 8 6 0
rule:before none	5 -12 10 -4 9 -13 -9
rule:before now	-12 -12 2 6 0 -3 4
rule:before peak	-1 -10 0 0 3 11 -11
rule:before proposed	8 -5 5 0 -10 -1 0
rule:denied	18 -10 0 -7 1 -6 -10
rule:here none	-4 -12 14 -8 3 -5 -3
rule:here now	-8 6 -3 -2 0 0 4
rule:here past	-15 5 -2 8 0 -3 -7
rule:here proposed	-12 -15 9 -2 7 -1 1
rule:if_lapsed	-11 11 -5 -6 -5 -9 6
rule:later denied higher	1 24 1 -8 -13 -3 -10
rule:later denied lower	6 -4 -2 2 -9 -17 9
rule:later denied same	47 -22 -18 -6 -7 -2 -13
rule:later if_lapsed higher	1 -18 0 -9 14 6 1
rule:later if_lapsed lower	-11 -30 15 7 -13 -17 10
rule:later if_lapsed none	-9 1 8 -3 0 -14 4
rule:later if_lapsed same	-4 13 -12 -5 12 6 -19
rule:later now higher	-4 -4 1 -4 4 10 -4
rule:later now lower	1 -19 5 -5 10 -20 4
rule:later now none	-7 6 7 -3 -15 -11 8
rule:later now same	-10 -5 3 2 8 -16 -4
rule:later past higher	1 -4 11 2 5 -18 -19
rule:later past lower	-2 -2 1 5 -3 -36 5
rule:later past same	14 -23 -19 3 15 6 -2
rule:later peak lower	-10 4 8 -4 16 -27 -18
rule:later peak same	0 2 2 -14 -1 10 -6
rule:later proposed higher	-5 12 5 -4 -13 -1 -1
rule:later proposed lower	-7 17 -6 -12 -2 6 15
rule:later proposed same	-14 0 0 -5 -14 -4 21
rule:now	-5 -7 19 -6 -1 -14 -5
rule:on record BD>US 0% percent	-1 0 6 7 -2 0 -12
rule:on record BD>US 0% percent 2026 I	-1 0 6 7 -2 0 -12
rule:on record CA>CN 6.1% percent 2026 I	0 0 -15 15 -4 0 0
rule:on record CA>US 10% percent	0 0 -16 8 3 0 8
rule:on record CA>US 10% percent 2025 II	0 0 -15 9 -1 0 10
rule:on record CA>US 25% percent	-2 -7 5 -3 11 -1 -13
rule:on record CA>US 25% percent 2025 I	-1 -5 8 7 -4 0 -13
rule:on record CA>US 25% percent 2025 II	0 0 -1 -11 15 0 -1
rule:on record CA>US 35% percent	-2 -11 13 -10 0 0 4
rule:on record CA>US 35% percent 2025 II	-2 -11 15 -9 -8 0 4
rule:on record CA>US 50% percent	-4 -8 5 -21 -13 -3 22
rule:on record CA>US 50% percent 2025 II	-3 -5 -3 -15 -6 0 19
rule:on record CH>US 0% percent	-1 0 2 10 -10 0 -17
rule:on record CH>US 0% percent 2025 II	0 0 0 11 -8 0 -16
rule:on record CH>US 10% percent	0 0 -4 -10 -3 0 13
rule:on record CH>US 10% percent 2025 II	0 0 -4 -10 -3 0 13
rule:on record CH>US 15% percent	-2 -3 -7 14 -3 0 -5
rule:on record CH>US 15% percent 2025 II	-2 -2 -4 13 -6 0 -8
rule:on record CH>US 39% percent	4 -2 1 0 7 -7 -11
rule:on record CN>BR 3% percent	0 0 17 -13 -2 0 -1
rule:on record CN>CA 100% percent	0 -1 14 -2 -6 -3 -7
rule:on record CN>CA 100% percent 2025 II	0 0 13 -11 -3 0 -1
rule:on record CN>CA 15% percent	0 0 -8 16 -1 0 -8
rule:on record CN>CA 15% percent 2026 I	0 0 -12 16 0 0 -8
rule:on record CN>CA 75.8% percent	-1 0 -3 13 -8 0 -6
rule:on record CN>CA 84% percent	0 0 9 -12 5 0 -3
rule:on record CN>CA 84% percent 2026 I	0 0 9 -12 5 0 -3
rule:on record CN>EU 15% percent	0 0 -6 12 -6 0 -5
rule:on record CN>EU 19.8% percent	0 0 11 -5 -3 0 -2
rule:on record CN>EU 19.8% percent 2025 II	0 0 10 -5 -3 0 -2
rule:on record CN>EU 34.9% percent	0 -4 15 -8 -3 0 -6
rule:on record CN>EU 34.9% percent 2025 II	0 -4 13 -6 -2 0 -5
rule:on record CN>EU 39% percent	0 -1 -7 -8 15 -2 -4
rule:on record CN>EU 39% percent 2025 II	0 -1 -10 -6 16 -2 -3
rule:on record CN>EU 62.4% percent	-2 -2 -8 -3 18 -4 -5
rule:on record CN>EU 62.4% percent 2025 II	-1 -2 -7 -2 16 -2 -5
rule:on record CN>GB 10% percent 2025 I	0 0 -8 11 -2 0 -2
rule:on record CN>US 0% percent	7 0 -15 8 7 0 -10
rule:on record CN>US 0% percent 2025 II	8 0 -13 5 7 0 -9
rule:on record CN>US 10% percent	-17 -29 36 -14 -1 -8 -38
rule:on record CN>US 10% percent 2019 I	-2 0 -8 -3 13 -3 -1
rule:on record CN>US 10% percent 2019 II	0 0 -12 3 1 0 7
rule:on record CN>US 10% percent 2025 I	-4 -3 -4 27 -36 0 -19
rule:on record CN>US 10% percent 2025 II	-5 -12 24 -25 9 -1 -19
rule:on record CN>US 10% percent 2026 I	-1 -6 34 -26 -7 0 -12
rule:on record CN>US 10% percent 2026 II	-1 -5 39 -24 -17 0 -13
rule:on record CN>US 100% percent	-8 -5 3 -4 -12 -6 15
rule:on record CN>US 100% percent 2025 II	-7 -6 -10 -2 -5 -3 19
rule:on record CN>US 100% percent 2026 I	0 -3 13 -6 -5 0 -3
rule:on record CN>US 12.5% percent	-3 -5 21 -13 -10 0 -2
rule:on record CN>US 12.5% percent 2026 II	-3 -5 24 -13 -9 0 -9
rule:on record CN>US 125% percent	-15 -9 -8 20 -4 14 -42
rule:on record CN>US 125% percent 2025 I	-10 -10 14 10 -15 0 -27
rule:on record CN>US 125% percent 2025 II	-4 0 -37 20 -3 13 -21
rule:on record CN>US 125% percent 2026 I	0 -1 -16 -8 15 6 -2
rule:on record CN>US 13% percent	-4 -19 1 20 -18 0 -16
rule:on record CN>US 13% percent 2025 II	-2 -14 -14 28 -11 0 -13
rule:on record CN>US 13% percent 2026 I	0 -4 22 -14 -6 0 -2
rule:on record CN>US 13% percent 2026 II	0 -1 11 -8 0 0 0
rule:on record CN>US 145% percent	8 -13 -10 15 -2 4 -22
rule:on record CN>US 145% percent 2025 I	7 -4 1 14 -15 0 -13
rule:on record CN>US 145% percent 2025 II	4 -8 -18 5 6 3 -9
rule:on record CN>US 15% percent	-8 -31 18 -11 4 -5 -2
rule:on record CN>US 15% percent 2025 I	0 -6 12 13 -23 0 -16
rule:on record CN>US 15% percent 2025 II	-5 -23 14 -18 13 -2 -6
rule:on record CN>US 20% percent	-2 -12 13 -3 0 -3 -6
rule:on record CN>US 20% percent 2025 I	0 -1 14 -11 -2 0 -2
rule:on record CN>US 20% percent 2025 II	0 -8 14 5 -18 -1 -1
rule:on record CN>US 20% percent 2026 I	0 -2 -14 -1 17 0 -3
rule:on record CN>US 23% percent	0 -10 14 -7 3 -2 -3
rule:on record CN>US 23% percent 2025 II	0 -9 16 -4 -2 -1 -3
rule:on record CN>US 24% percent	-2 -3 -22 23 -2 -1 -4
rule:on record CN>US 24% percent 2025 II	-2 4 -10 9 -2 0 -2
rule:on record CN>US 24% percent 2026 II	0 -6 -11 16 -5 0 0
rule:on record CN>US 24% points	-5 3 -52 44 -17 -7 -20
rule:on record CN>US 24% points 2025 II	-1 -8 -24 35 -16 -1 -8
rule:on record CN>US 24% points 2026 I	0 -11 -14 26 -10 0 -3
rule:on record CN>US 24% points 2026 II	-2 9 -28 13 0 -3 -9
rule:on record CN>US 25% percent	-1 -24 7 -2 3 -8 8
rule:on record CN>US 25% percent 2018 II	0 -1 4 -22 7 0 8
rule:on record CN>US 25% percent 2019 I	0 -3 15 -5 -10 0 -2
rule:on record CN>US 25% percent 2020 I	0 -1 -14 7 1 0 6
rule:on record CN>US 25% percent 2026 I	0 -4 12 -15 -4 0 3
rule:on record CN>US 25% percent 2026 II	0 -8 11 0 -4 0 -1
rule:on record CN>US 3% percent	0 -1 15 -2 -5 0 -14
rule:on record CN>US 3% percent 2025 II	0 0 9 -1 -10 0 -7
rule:on record CN>US 30% percent	-2 -13 16 3 -8 -3 -13
rule:on record CN>US 30% percent 2025 I	0 -2 -3 13 -8 0 -8
rule:on record CN>US 30% percent 2025 II	-2 -9 27 -12 -6 -2 -12
rule:on record CN>US 34% percent	-3 31 -33 9 14 -10 -42
rule:on record CN>US 34% percent 2025 I	-1 -11 -26 26 8 -1 -22
rule:on record CN>US 34% percent 2025 II	4 16 3 -11 -4 -5 -15
rule:on record CN>US 34% percent 2026 I	0 -1 -10 -13 17 0 -3
rule:on record CN>US 34% percent 2026 II	-6 26 -16 -3 -7 -1 -15
rule:on record CN>US 40% percent	-3 -3 13 -2 -4 0 -9
rule:on record CN>US 5% percent 2019 I	0 0 14 -10 -6 0 -1
rule:on record CN>US 50% percent	-8 -6 12 -2 5 -2 -6
rule:on record CN>US 55% percent	3 -5 12 0 -7 -1 -20
rule:on record CN>US 55% percent 2025 I	4 -4 11 -2 -5 0 -16
rule:on record CN>US 84% percent	-7 -8 14 -6 15 -6 -29
rule:on record CN>US 84% percent 2025 I	-5 -6 16 -3 7 -5 -26
rule:on record CN>all 10% percent 2026 I	0 0 -13 12 3 0 -3
rule:on record CN>all 25% percent	0 0 -12 9 -2 0 3
rule:on record EU>CN 10% percent	0 0 14 -8 -6 0 -4
rule:on record EU>CN 10% percent 2025 II	0 0 11 -7 -5 0 -2
rule:on record EU>CN 15% percent	0 -5 2 14 -9 0 -11
rule:on record EU>CN 15% percent 2025 II	0 -5 2 14 -9 0 -11
rule:on record EU>CN 20% percent	0 -2 5 9 -14 0 -6
rule:on record EU>CN 35.3% percent	0 -3 15 -6 -7 -1 -2
rule:on record EU>CN 35.3% percent 2025 II	0 -2 13 -3 -5 -1 -4
rule:on record EU>GB 25% percent	0 0 15 -7 -2 0 -8
rule:on record EU>GB 25% percent 2025 II	0 0 12 -3 -2 0 -8
rule:on record EU>GB 50% percent	-6 -1 0 -6 -2 0 12
rule:on record EU>GB 50% percent 2025 II	-6 -1 0 -6 -2 0 12
rule:on record EU>IN 0% percent	0 0 -12 14 0 0 -4
rule:on record EU>IN 0% percent 2026 I	0 0 -12 14 0 0 -3
rule:on record EU>JP 15% percent 2025 II	0 -1 15 -2 -16 0 -7
rule:on record EU>US 0% percent	-8 -3 -34 4 -16 0 27
rule:on record EU>US 0% percent 2025 II	-3 -1 -27 4 -9 0 21
rule:on record EU>US 0% percent 2026 I	-2 0 -15 2 -3 0 9
rule:on record EU>US 10% percent	-1 -3 8 -17 6 0 1
rule:on record EU>US 10% percent 2026 I	0 -1 12 -6 -4 0 -4
rule:on record EU>US 10% percent 2026 II	0 0 -10 -8 11 0 4
rule:on record EU>US 15% percent	-6 7 -9 17 -15 0 -3
rule:on record EU>US 15% percent 2021 I	0 11 -11 0 0 0 -2
rule:on record EU>US 15% percent 2025 II	-1 -5 -11 10 -11 0 9
rule:on record EU>US 25% percent	-3 -2 -9 10 5 -2 -4
rule:on record EU>US 25% percent 2025 I	-1 5 -16 12 0 0 -1
rule:on record EU>US 27.5% percent	0 3 10 -10 -2 0 -5
rule:on record EU>US 27.5% percent 2025 II	0 3 10 -10 -3 0 -5
rule:on record EU>US 30% percent	-6 -11 -14 0 -6 0 21
rule:on record EU>US 30% percent 2025 II	-6 -10 -12 -2 -5 0 22
rule:on record EU>US 50% percent	-5 -3 -9 12 -13 -3 9
rule:on record EU>US 50% percent 2025 I	-1 -4 -19 17 -4 0 0
rule:on record GB>EU 10% percent	0 0 6 -11 -3 0 5
rule:on record GB>IN 0% percent	0 0 -14 16 0 0 -2
rule:on record GB>IN 0% percent 2025 II	0 0 -14 16 0 0 -1
rule:on record GB>US 0% percent	-4 0 -15 11 -11 0 7
rule:on record GB>US 0% percent 2025 I	-3 0 -26 14 -8 0 10
rule:on record GB>US 10% percent	-1 -2 6 6 -13 0 -12
rule:on record GB>US 25% percent	0 -9 -4 -1 11 0 0
rule:on record ID>US 0% percent	0 0 -19 18 -1 0 -1
rule:on record ID>US 0% percent 2026 I	0 0 -15 18 0 0 -6
rule:on record IN>EU 0% percent	0 0 -10 13 -1 0 -4
rule:on record IN>EU 0% percent 2026 I	0 0 -10 13 -1 0 -4
rule:on record IN>EU 110% percent	0 0 22 -17 -5 -2 -3
rule:on record IN>EU 110% percent 2026 I	0 0 22 -17 -5 -2 -3
rule:on record IN>EU 150% percent	0 0 13 -11 -2 0 0
rule:on record IN>EU 150% percent 2026 I	0 0 13 -11 -2 0 0
rule:on record IN>EU 20% percent	0 0 -9 12 -1 0 -3
rule:on record IN>EU 20% percent 2026 I	0 0 -9 12 -1 0 -3
rule:on record IN>EU 30% percent	3 0 -14 13 0 0 -2
rule:on record IN>GB 10% percent	0 0 -14 18 0 0 -5
rule:on record IN>GB 150% percent	0 0 14 -13 2 -3 0
rule:on record IN>GB 150% percent 2025 II	0 0 12 -10 -3 0 0
rule:on record IN>US 11% percent	0 0 -13 8 3 0 -1
rule:on record IN>US 11% percent 2025 II	0 0 -13 8 3 0 -1
rule:on record IN>US 18% percent	-2 -3 -18 11 13 0 -11
rule:on record IN>US 18% percent 2026 I	0 0 -14 11 8 0 -9
rule:on record IN>US 25% percent 2026 I	0 3 1 -17 6 0 4
rule:on record IN>US 30% percent	0 0 -8 -8 11 0 5
rule:on record JP>US 10% percent	0 0 -6 -9 11 0 0
rule:on record JP>US 15% percent	-1 -4 6 -16 8 0 6
rule:on record JP>US 15% percent 2026 I	0 0 -3 -15 11 0 4
rule:on record KH>US 0% percent	0 0 -18 20 -2 0 -7
rule:on record KH>US 0% percent 2025 II	0 0 -18 20 -2 0 -7
rule:on record KR>US 0% percent	0 0 -8 12 0 0 -7
rule:on record KR>US 0% percent 2025 II	0 0 -11 14 0 0 -7
rule:on record KR>US 12.5% percent 2025 II	-1 0 -10 -4 -7 0 15
rule:on record KR>US 15% percent	0 0 -9 17 -9 0 -2
rule:on record KR>US 15% percent 2025 II	0 0 -20 20 -5 0 2
rule:on record KR>US 25% percent	-2 -6 -14 -6 1 0 22
rule:on record KR>US 25% percent 2026 I	0 -3 -14 -13 3 0 17
rule:on record MX>CN 20% percent	0 -1 17 -11 -9 0 -1
rule:on record MX>CN 20% percent 2025 II	0 0 12 -6 -8 0 -1
rule:on record MX>CN 35% percent	0 0 -10 13 -3 0 -2
rule:on record MX>CN 35% percent 2025 II	0 0 -13 15 0 0 -2
rule:on record MX>CN 50% percent	-2 -3 -12 4 -2 -1 11
rule:on record MX>CN 50% percent 2025 II	-2 -3 -12 4 -2 -1 11
rule:on record MX>US 25% percent 2025 II	0 -4 12 -7 -6 0 0
rule:on record PH>US 0% percent	-1 0 -9 22 -6 0 -16
rule:on record PH>US 0% percent 2025 II	-1 0 -14 22 -1 0 -16
rule:on record PH>US 17% percent	0 0 -3 7 -15 0 7
rule:on record PH>US 17% percent 2025 II	0 0 -3 7 -15 0 7
rule:on record PH>US 19% percent	-2 -2 -21 17 11 0 -11
rule:on record PH>US 19% percent 2025 II	0 0 -16 19 -2 0 -6
rule:on record TH>US 0% percent	0 0 -11 -3 0 0 13
rule:on record TH>US 0% percent 2025 II	0 0 -11 -3 0 0 13
rule:on record TW>US 15% percent	0 0 -11 12 -2 0 0
rule:on record TW>US 15% percent 2026 I	0 0 -11 11 -2 0 0
rule:on record US>BD 19% percent	0 0 11 -7 -1 0 -5
rule:on record US>BD 19% percent 2026 I	0 0 11 -7 -1 0 -5
rule:on record US>BD 20% percent	0 -3 15 -5 -3 -1 -5
rule:on record US>BD 20% percent 2026 I	0 -2 12 -4 -2 -1 -2
rule:on record US>BD 35% percent	0 0 -4 -13 1 0 11
rule:on record US>BD 35% percent 2025 II	0 0 -4 -13 1 0 11
rule:on record US>BR 10% percent	-1 -2 4 -12 11 0 -12
rule:on record US>BR 10% percent 2026 I	0 0 -13 6 7 0 0
rule:on record US>BR 12.5% percent	0 -1 -1 -4 -9 0 14
rule:on record US>BR 12.5% percent 2026 II	0 -1 -1 -4 -9 0 13
rule:on record US>BR 25% percent	-2 -12 20 0 -13 -1 -10
rule:on record US>BR 25% percent 2026 II	-1 -9 24 -1 -16 0 -20
rule:on record US>BR 3% percent 2025 II	0 0 11 -9 -3 0 -1
rule:on record US>BR 35% percent	0 -6 -12 14 1 0 -4
rule:on record US>BR 35% percent 2026 II	0 -6 -12 18 -5 0 -3
rule:on record US>BR 40% percent	-5 -19 -7 -3 28 -3 -24
rule:on record US>BR 40% percent 2025 II	-4 -16 5 -1 11 0 -18
rule:on record US>BR 40% percent 2026 I	0 -2 -15 0 18 0 -8
rule:on record US>BR 40% percent 2026 II	0 0 -10 -5 13 0 0
rule:on record US>BR 50% percent	-13 -20 -11 -8 21 -7 16
rule:on record US>BR 50% percent 2025 II	-11 -17 1 -7 -1 -14 21
rule:on record US>BR 50% percent 2026 I	0 -1 -18 -3 19 -1 -5
rule:on record US>CA 0% percent	0 0 13 -5 -4 0 -8
rule:on record US>CA 0% percent 2025 II	0 0 12 -8 -1 0 -3
rule:on record US>CA 10% percent	-4 -4 2 -10 -7 0 17
rule:on record US>CA 10% percent 2025 II	-1 -1 -3 -9 -19 0 22
rule:on record US>CA 20% percent	0 -7 12 -1 -6 0 -3
rule:on record US>CA 25% percent	-5 -16 -2 0 20 -3 -13
rule:on record US>CA 25% percent 2025 I	-2 -6 -11 15 3 -1 -5
rule:on record US>CA 25% percent 2025 II	0 -5 -4 -8 21 0 -14
rule:on record US>CA 25% percent 2026 I	0 0 7 -11 3 0 -2
rule:on record US>CA 35% percent	-3 -16 20 -31 4 -1 5
rule:on record US>CA 35% percent 2025 II	-2 -14 35 -27 -27 -1 7
rule:on record US>CA 35% percent 2026 I	0 -2 -13 -8 20 0 -5
rule:on record US>CA 40% percent	-1 -2 17 -13 0 0 -5
rule:on record US>CA 40% percent 2025 II	-1 -2 17 -13 0 0 -5
rule:on record US>CA 50% percent	-10 -13 6 15 -13 -9 -5
rule:on record US>CA 50% percent 2025 II	-1 -6 13 -1 -9 -1 0
rule:on record US>CA 50% percent 2026 II	-5 -3 -5 23 -6 -7 -17
rule:on record US>CA,MX 25% percent	0 -5 4 6 -11 0 0
rule:on record US>CA,MX 25% percent 2025 I	0 -4 6 6 -19 0 0
rule:on record US>CH 10% percent 2025 II	0 0 -15 7 6 0 0
rule:on record US>CH 10% percent 2026 I	0 0 13 -7 -6 0 -4
rule:on record US>CH 10% percent 2026 II	0 0 5 -12 6 0 -2
rule:on record US>CH 100% percent 2025 II	0 -1 -6 -8 -3 0 14
rule:on record US>CH 12.5% percent	0 0 12 -1 -9 0 -2
rule:on record US>CH 12.5% percent 2026 II	0 0 12 -1 -9 0 -2
rule:on record US>CH 15% percent	-10 -11 0 15 0 0 -17
rule:on record US>CH 15% percent 2025 II	-7 -8 6 13 -25 0 -15
rule:on record US>CH 15% percent 2026 I	-2 -2 -9 2 14 0 -5
rule:on record US>CH 20% percent	0 -5 11 0 -9 0 -8
rule:on record US>CH 31% percent	-3 3 -27 16 8 -2 -8
rule:on record US>CH 31% percent 2025 I	0 3 -14 9 -8 0 6
rule:on record US>CH 31% percent 2025 II	-1 0 -15 7 12 -2 -12
rule:on record US>CH 39% percent	-12 -26 14 13 3 -18 -35
rule:on record US>CH 39% percent 2025 II	-11 -23 20 16 -11 -16 -39
rule:on record US>CH 39% percent 2026 I	0 -3 -14 -10 20 -1 1
rule:on record US>CL 50% percent	0 -1 -12 11 -3 0 3
rule:on record US>CL 50% percent 2025 II	0 -1 -12 11 -3 0 3
rule:on record US>CN 0% percent	10 0 14 -8 2 -1 -26
rule:on record US>CN 0% percent 2025 II	-5 0 11 2 -6 0 -11
rule:on record US>CN 10% percent	-21 -34 5 -4 11 -7 -1
rule:on record US>CN 10% percent 2018 II	0 0 4 -4 -13 0 7
rule:on record US>CN 10% percent 2019 I	0 0 -6 -14 18 0 0
rule:on record US>CN 10% percent 2025 I	-7 -4 3 11 -14 0 -14
rule:on record US>CN 10% percent 2025 II	-9 -11 17 3 -38 -1 7
rule:on record US>CN 10% percent 2026 I	-10 -13 -5 -7 18 -1 -2
rule:on record US>CN 10% percent 2026 II	0 -6 -8 -25 32 0 -15
rule:on record US>CN 10% points	0 0 31 -27 -7 0 -6
rule:on record US>CN 10% points 2025 II	0 0 30 -26 -7 0 -6
rule:on record US>CN 100% percent	-38 -7 1 -9 -35 -27 36
rule:on record US>CN 100% percent 2025 I	0 0 18 -15 -4 0 -6
rule:on record US>CN 100% percent 2025 II	-26 -27 -31 -7 -10 -12 48
rule:on record US>CN 100% percent 2026 I	-7 -8 25 -4 -15 -7 -7
rule:on record US>CN 100% percent 2026 II	-7 13 7 -3 -23 -9 0
rule:on record US>CN 104% percent	0 -4 -19 9 15 -5 -2
rule:on record US>CN 104% percent 2025 I	0 -2 -16 11 7 0 0
rule:on record US>CN 12.5% percent	-14 -31 2 -6 -36 -6 33
rule:on record US>CN 12.5% percent 2026 I	-4 -10 -41 -18 -6 0 46
rule:on record US>CN 12.5% percent 2026 II	-10 -23 31 1 -32 -5 -12
rule:on record US>CN 120% percent	-7 -3 -2 7 9 -4 -21
rule:on record US>CN 120% percent 2025 I	-6 -2 -1 3 11 -4 -17
rule:on record US>CN 125% percent	-8 -11 17 4 -4 4 -41
rule:on record US>CN 125% percent 2025 I	-11 -12 34 -3 -13 -6 -32
rule:on record US>CN 125% percent 2025 II	1 1 -31 17 -5 9 -12
rule:on record US>CN 125% percent 2026 I	0 0 -6 -10 15 -3 0
rule:on record US>CN 13% percent	0 -6 0 9 -3 0 -6
rule:on record US>CN 13% percent 2025 II	0 -5 -6 12 -1 0 -5
rule:on record US>CN 130% percent	-3 -12 -20 -8 -5 -4 27
rule:on record US>CN 130% percent 2025 II	-3 -12 -20 -8 -5 -4 27
rule:on record US>CN 145% percent	-20 -23 2 23 -19 25 -59
rule:on record US>CN 145% percent 2025 I	-11 -22 31 3 -21 1 -40
rule:on record US>CN 145% percent 2025 II	-15 -3 -42 38 -12 11 -27
rule:on record US>CN 145% percent 2026 I	0 0 -19 -3 -8 21 -2
rule:on record US>CN 145% percent 2026 II	2 -1 -24 -11 21 6 -3
rule:on record US>CN 15% percent	19 -32 -21 7 -16 -6 22
rule:on record US>CN 15% percent 2020 I	0 -1 18 -22 -5 0 4
rule:on record US>CN 15% percent 2025 II	-10 -8 -6 20 -8 0 -8
rule:on record US>CN 15% percent 2026 I	-1 -16 -17 -25 0 -3 37
rule:on record US>CN 15% percent 2026 II	28 -8 -22 12 -20 0 -17
rule:on record US>CN 155% percent	0 -3 -6 -5 0 0 11
rule:on record US>CN 155% percent 2025 II	0 -3 -6 -5 0 0 11
rule:on record US>CN 18% percent	0 -2 -11 7 9 0 -7
rule:on record US>CN 19% percent	-4 -3 4 6 -9 0 -13
rule:on record US>CN 19% percent 2025 II	0 -2 1 6 -9 0 -12
rule:on record US>CN 20% percent	-24 -58 28 -11 18 -26 -40
rule:on record US>CN 20% percent 2025 I	-5 -10 50 -14 -42 -3 -23
rule:on record US>CN 20% percent 2025 II	-14 -36 22 1 -3 -9 -21
rule:on record US>CN 20% percent 2026 I	-5 -22 -26 1 37 -15 -10
rule:on record US>CN 20% percent 2026 II	0 -4 -6 -19 21 0 -4
rule:on record US>CN 20% points	0 -2 15 -8 -3 0 -9
rule:on record US>CN 20% points 2025 II	0 0 13 -10 -6 0 -1
rule:on record US>CN 200% percent	-2 -2 -4 -5 -1 0 12
rule:on record US>CN 24% percent	7 14 -33 14 -3 -1 -16
rule:on record US>CN 24% percent 2025 I	0 11 -7 -2 -4 0 -2
rule:on record US>CN 24% percent 2025 II	8 10 -24 15 -11 0 -11
rule:on record US>CN 24% points	-10 22 -54 16 9 -7 -29
rule:on record US>CN 24% points 2025 I	0 17 -13 -2 -14 0 -6
rule:on record US>CN 24% points 2025 II	-6 18 -35 23 -26 -2 -19
rule:on record US>CN 24% points 2026 I	0 -14 -10 5 8 -1 -1
rule:on record US>CN 24% points 2026 II	0 -1 -14 -13 24 0 -4
rule:on record US>CN 25% percent	-28 -17 33 -2 -33 -20 6
rule:on record US>CN 25% percent 2018 II	-7 25 -2 -10 -13 0 -6
rule:on record US>CN 25% percent 2019 I	-5 -10 -2 -8 -8 0 22
rule:on record US>CN 25% percent 2019 II	0 0 15 -4 -8 0 -8
rule:on record US>CN 25% percent 2020 I	-2 -7 11 2 -8 0 -6
rule:on record US>CN 25% percent 2025 I	-2 -9 10 -10 9 -1 -17
rule:on record US>CN 25% percent 2025 II	-6 -25 3 8 -24 -4 11
rule:on record US>CN 25% percent 2026 I	-4 -19 31 -19 -5 -6 -5
rule:on record US>CN 25% percent 2026 II	-2 -12 12 13 -19 -3 -25
rule:on record US>CN 3% percent	0 0 11 0 -7 0 -7
rule:on record US>CN 3% percent 2025 II	0 0 11 -6 -1 0 -3
rule:on record US>CN 30% percent	-13 -56 24 -15 22 -21 -11
rule:on record US>CN 30% percent 2019 II	0 -9 -14 3 -2 0 12
rule:on record US>CN 30% percent 2025 I	-7 -18 18 14 -42 -4 -11
rule:on record US>CN 30% percent 2025 II	-14 -36 40 -40 13 -12 -11
rule:on record US>CN 30% percent 2026 I	-3 -7 -27 10 27 -3 -11
rule:on record US>CN 30% percent 2026 II	5 -2 -24 -8 25 0 -7
rule:on record US>CN 31% percent	-2 -2 -13 9 8 0 -7
rule:on record US>CN 34% percent	-8 10 -42 25 12 -6 -32
rule:on record US>CN 34% percent 2025 I	-2 13 -36 20 6 0 -21
rule:on record US>CN 34% percent 2025 II	-5 1 -11 10 6 -3 -15
rule:on record US>CN 35% percent	0 -7 5 -12 6 0 3
rule:on record US>CN 37.5% percent	-1 -12 14 -4 -10 -2 3
rule:on record US>CN 37.5% percent 2026 II	-1 -10 19 -3 -9 -2 -5
rule:on record US>CN 39% percent	-2 -10 8 -2 8 -3 -11
rule:on record US>CN 39% percent 2025 II	-2 -8 9 0 3 -2 -11
rule:on record US>CN 45% percent	-2 -10 0 6 7 -2 -12
rule:on record US>CN 45% percent 2025 II	0 -4 -4 14 -5 0 -8
rule:on record US>CN 46% percent	-2 1 -18 12 2 -5 0
rule:on record US>CN 46% percent 2025 I	0 1 -12 12 -3 0 -5
rule:on record US>CN 47% percent	-10 -12 -10 19 4 -1 -6
rule:on record US>CN 47% percent 2025 II	-10 -11 -6 20 -9 0 -6
rule:on record US>CN 50% percent	-18 -29 14 7 -16 -15 5
rule:on record US>CN 50% percent 2025 I	-6 -7 18 -6 -15 -1 3
rule:on record US>CN 50% percent 2025 II	-7 -10 13 -4 -20 -7 7
rule:on record US>CN 50% percent 2026 I	-2 -11 6 3 4 -4 -14
rule:on record US>CN 50% percent 2026 II	0 -4 8 7 -7 0 -11
rule:on record US>CN 54% percent	-7 26 -19 10 -12 -9 -32
rule:on record US>CN 54% percent 2025 I	-12 0 -2 18 -12 0 -16
rule:on record US>CN 54% percent 2025 II	2 29 -23 -7 -3 -6 -20
rule:on record US>CN 55% percent	2 -17 13 3 -3 -9 -22
rule:on record US>CN 55% percent 2025 I	0 -11 11 6 -12 -7 -19
rule:on record US>CN 55% percent 2025 II	0 -5 10 -9 3 0 -3
rule:on record US>CN 57% percent	-4 -8 -10 18 2 -4 -15
rule:on record US>CN 57% percent 2025 II	-4 -8 -10 18 2 -4 -15
rule:on record US>CN 7.5% percent	-1 -3 27 -2 -19 0 -23
rule:on record US>CN 7.5% percent 2020 I	0 0 -5 12 -2 0 -9
rule:on record US>CN 7.5% percent 2025 I	0 0 11 -6 -4 0 -2
rule:on record US>CN 7.5% percent 2025 II	0 0 16 -4 -12 0 -7
rule:on record US>CN 7.5% percent 2026 I	0 0 9 -15 3 0 -5
rule:on record US>CN 7.5% percent 2026 II	0 0 15 -2 -14 0 -4
rule:on record US>CN 80% percent	-5 0 -10 -9 -3 0 18
rule:on record US>CN 80% percent 2025 I	-5 0 -10 -9 -3 0 18
rule:on record US>CN 84% percent	0 -3 -22 0 27 -7 -15
rule:on record US>CN 84% percent 2025 I	0 0 -18 5 16 -2 -9
rule:on record US>CN 84% percent 2025 II	0 0 -7 -5 15 -5 -6
rule:on record US>CO 10% percent	0 0 -9 0 11 0 -1
rule:on record US>DK 25% percent	0 -3 -2 -9 0 0 12
rule:on record US>DK 25% percent 2026 I	0 -3 -2 -9 0 0 12
rule:on record US>DK,NO,SE,FR,DE,GB,NL,FI 10% percent	0 0 -2 -11 0 0 12
rule:on record US>DK,NO,SE,FR,DE,GB,NL,FI 10% percent 2026 I	0 0 -2 -11 0 0 12
rule:on record US>EU 10% percent	-4 -6 6 0 -18 0 6
rule:on record US>EU 10% percent 2025 I	0 0 0 10 -5 0 -15
rule:on record US>EU 10% percent 2025 II	0 0 5 6 -6 0 -12
rule:on record US>EU 10% percent 2026 I	0 -1 -5 -8 -14 0 18
rule:on record US>EU 100% percent	-6 -3 7 -6 -14 -3 12
rule:on record US>EU 100% percent 2025 II	-2 0 -11 -13 -6 0 22
rule:on record US>EU 100% percent 2026 II	-3 -1 18 -4 -8 -1 -7
rule:on record US>EU 110% percent	0 0 12 -10 0 0 -1
rule:on record US>EU 15% percent	-23 -27 -9 28 -6 -4 -10
rule:on record US>EU 15% percent 2025 II	-14 -17 -8 33 -45 -2 -14
rule:on record US>EU 15% percent 2026 I	-7 -11 -3 -5 8 0 11
rule:on record US>EU 15% percent 2026 II	-5 -2 9 -10 12 0 -14
rule:on record US>EU 20% percent	-5 -1 -16 30 -12 -2 -11
rule:on record US>EU 20% percent 2025 I	-1 5 -25 28 -5 0 -13
rule:on record US>EU 20% percent 2025 II	0 -8 2 9 -13 0 1
rule:on record US>EU 200% percent	-2 0 -9 -3 -1 0 13
rule:on record US>EU 200% percent 2025 I	-3 0 -9 -3 0 0 13
rule:on record US>EU 25% percent	-5 -21 18 -13 -9 -5 9
rule:on record US>EU 25% percent 2025 II	-1 -7 18 -11 -11 0 3
rule:on record US>EU 25% percent 2026 I	0 -6 8 -11 -2 0 7
rule:on record US>EU 27.5% percent	0 -8 8 -17 13 0 -12
rule:on record US>EU 27.5% percent 2025 II	0 -8 12 -15 9 0 -11
rule:on record US>EU 30% percent	-5 -23 -18 -14 -19 -3 40
rule:on record US>EU 30% percent 2025 II	-5 -21 -14 -25 -17 -2 42
rule:on record US>EU 39% percent	-3 -12 4 5 4 -1 -6
rule:on record US>EU 39% percent 2025 II	-3 -12 6 6 1 -1 -6
rule:on record US>EU 46% percent	0 -2 -4 11 -5 0 -4
rule:on record US>EU 46% percent 2025 I	0 -2 -4 11 -5 0 -4
rule:on record US>EU 50% percent	-12 -23 10 -5 -19 -12 24
rule:on record US>EU 50% percent 2025 I	-4 -7 -15 -7 -7 -7 31
rule:on record US>EU 50% percent 2025 II	-6 -11 17 -12 -11 -5 7
rule:on record US>EU,JP,KR 15% percent 2026 I	0 0 0 -11 11 0 -3
rule:on record US>EU,JP,KR,CH 15% percent 2026 I	0 0 -18 21 -1 0 -5
rule:on record US>FR 200% percent	-3 -1 -10 -15 -10 -2 24
rule:on record US>FR 200% percent 2025 I	-2 0 -7 -11 0 0 16
rule:on record US>GB 0% percent	-6 0 -11 11 -2 0 3
rule:on record US>GB 0% percent 2025 I	-2 0 -24 26 -6 0 -4
rule:on record US>GB 0% percent 2025 II	-2 0 0 -15 2 0 11
rule:on record US>GB 10% percent	-5 -10 1 15 -5 0 -22
rule:on record US>GB 10% percent 2025 I	-1 -4 -12 23 -11 0 -12
rule:on record US>GB 10% percent 2025 II	-1 -3 21 -10 -7 0 -15
rule:on record US>GB 100% percent	-1 0 -7 -2 -4 0 11
rule:on record US>GB 100% percent 2025 II	0 0 -10 -7 -3 0 14
rule:on record US>GB 25% percent	-1 -10 27 -10 -7 -1 -19
rule:on record US>GB 25% percent 2025 I	0 -3 19 -14 -3 0 -7
rule:on record US>GB 25% percent 2025 II	0 -4 13 1 -8 0 -11
rule:on record US>GB 27.5% percent	0 -11 6 0 2 -3 -7
rule:on record US>GB 27.5% percent 2025 I	0 -5 12 0 -10 -2 -5
rule:on record US>GB 30% percent	0 -7 11 3 -2 0 -9
rule:on record US>GB 30% percent 2025 II	0 -5 11 0 -2 0 -7
rule:on record US>GB 39% percent	0 -4 12 -3 -5 0 -5
rule:on record US>GB 39% percent 2025 II	0 -4 12 -3 -5 0 -5
rule:on record US>GB 50% percent	-6 -12 14 3 -11 -5 0
rule:on record US>GB 50% percent 2025 II	-1 -6 9 0 -3 -1 -3
rule:on record US>ID 0% percent	0 0 -13 11 -2 0 2
rule:on record US>ID 0% percent 2026 I	0 0 -12 14 -2 0 -2
rule:on record US>ID 19% percent	-3 -10 -4 9 14 -1 -29
rule:on record US>ID 19% percent 2025 II	0 -3 -5 13 2 0 -18
rule:on record US>ID 19% percent 2026 I	-2 -6 1 -1 11 0 -13
rule:on record US>ID 32% percent	-2 -7 -19 -2 -18 -7 29
rule:on record US>ID 32% percent 2025 II	0 -2 -14 -12 -12 -2 26
rule:on record US>ID 32% percent 2026 I	0 -6 -2 4 -8 -4 10
rule:on record US>IE 15% percent	0 -1 -1 13 0 0 -11
rule:on record US>IN 100% percent	0 0 -1 -11 -1 0 13
rule:on record US>IN 15% percent 2025 II	0 0 -6 14 -9 0 -2
rule:on record US>IN 18% percent	-1 -4 -26 24 4 -2 -8
rule:on record US>IN 18% percent 2026 I	-1 -3 -25 25 0 0 -5
rule:on record US>IN 20% percent 2025 II	0 -3 -8 0 -5 0 12
rule:on record US>IN 20% percent 2026 I	0 -1 5 -12 7 0 -5
rule:on record US>IN 25% percent	-10 -16 -11 18 12 -12 -13
rule:on record US>IN 25% percent 2025 II	-5 -14 -14 32 -20 -1 -5
rule:on record US>IN 25% percent 2026 I	-4 -4 10 -11 11 -9 -17
rule:on record US>IN 25% percent 2026 II	0 0 -18 -9 21 0 -4
rule:on record US>IN 26% percent	0 5 -16 8 -2 -1 2
rule:on record US>IN 26% percent 2025 I	0 6 -12 9 -5 0 -5
rule:on record US>IN 30% percent	0 -5 15 -18 -3 0 3
rule:on record US>IN 30% percent 2025 II	0 -5 15 -18 -3 0 3
rule:on record US>IN 50% percent	-15 -22 9 4 16 0 -31
rule:on record US>IN 50% percent 2025 II	-11 -19 21 13 -18 -7 -25
rule:on record US>IN 50% percent 2026 I	-3 -3 -14 -8 22 4 -7
rule:on record US>IN 50% percent 2026 II	0 0 0 -7 11 0 -5
rule:on record US>JP 0% percent	0 0 -16 14 4 0 -5
rule:on record US>JP 0% percent 2025 II	0 0 -12 14 0 0 -4
rule:on record US>JP 10% percent	0 0 10 -12 11 0 -20
rule:on record US>JP 10% percent 2025 II	0 0 10 -19 8 0 -9
rule:on record US>JP 15% percent	-8 -13 -10 14 5 -1 -5
rule:on record US>JP 15% percent 2025 II	-7 -10 -5 19 -13 0 -5
rule:on record US>JP 15% percent 2026 I	0 -2 -6 -12 17 0 1
rule:on record US>JP 24% percent	-1 4 -32 26 2 -2 -16
rule:on record US>JP 24% percent 2025 I	0 4 -26 25 2 0 -20
rule:on record US>JP 25% percent	-7 -16 -4 -25 9 -3 28
rule:on record US>JP 25% percent 2025 I	0 -2 15 -5 -2 0 -8
rule:on record US>JP 25% percent 2025 II	-6 -11 -15 -18 3 -1 31
rule:on record US>JP 27.5% percent	0 -6 13 -22 12 -1 -8
rule:on record US>JP 27.5% percent 2025 II	0 -3 7 -18 14 -1 -7
rule:on record US>JP 30% percent	0 -6 -3 -16 -4 0 19
rule:on record US>JP 30% percent 2025 II	0 -6 -3 -16 -4 0 19
rule:on record US>JP 35% percent	0 -1 -2 -6 -2 0 12
rule:on record US>JP 50% percent	-1 -5 15 -10 -3 0 2
rule:on record US>JP,EU 15% percent	0 0 -10 15 -6 0 -3
rule:on record US>JP,KR 25% percent	0 0 -1 -13 -2 0 14
rule:on record US>JP,KR 25% percent 2025 II	0 0 -1 -13 -2 0 14
rule:on record US>JP,KR,EU 15% percent	0 0 11 -8 -3 0 -2
rule:on record US>KE 10% percent	0 0 13 -8 -5 0 -2
rule:on record US>KE 10% percent 2025 II	0 0 13 -8 -5 0 -2
rule:on record US>KH 36% percent	0 0 -5 -9 -1 0 12
rule:on record US>KH 36% percent 2025 II	0 0 -5 -9 -1 0 12
rule:on record US>KH 49% percent	0 -2 -6 6 -12 0 11
rule:on record US>KH 49% percent 2025 II	0 0 -2 0 -9 0 11
rule:on record US>KR 0% percent	0 0 -8 -6 18 0 -7
rule:on record US>KR 0% percent 2025 II	0 0 -8 -5 17 0 -7
rule:on record US>KR 100% percent	0 0 -10 -5 0 0 13
rule:on record US>KR 100% percent 2025 II	0 0 -10 -5 0 0 13
rule:on record US>KR 12.5% percent 2026 II	0 -2 12 -8 -2 0 -3
rule:on record US>KR 15% percent	-9 -10 -2 18 -9 0 -14
rule:on record US>KR 15% percent 2025 II	-8 -7 -15 26 -12 0 -8
rule:on record US>KR 15% percent 2026 I	0 -3 24 -17 0 0 -12
rule:on record US>KR 25% percent	-9 -24 -10 -3 -4 -7 30
rule:on record US>KR 25% percent 2025 I	0 -1 -21 27 1 0 -16
rule:on record US>KR 25% percent 2025 II	-5 -17 13 -16 -22 -5 27
rule:on record US>KR 25% percent 2026 I	-2 -6 -17 -13 12 0 19
rule:on record US>KR 50% percent	-4 -5 20 -4 -7 -5 -8
rule:on record US>KR 50% percent 2025 II	-2 -3 14 0 -7 -3 -5
rule:on record US>MX 10% percent	5 -1 4 -13 -3 0 6
rule:on record US>MX 25% percent	-2 -13 16 -19 5 -4 2
rule:on record US>MX 25% percent 2019 I	0 -6 -2 -10 -4 -1 15
rule:on record US>MX 25% percent 2025 II	-1 -6 31 -14 -14 0 -19
rule:on record US>MX 25% percent 2026 I	0 0 -16 -1 17 0 0
rule:on record US>MX 30% percent	-6 -12 -20 -4 -15 -3 31
rule:on record US>MX 30% percent 2025 II	-6 -12 -20 -4 -15 -3 31
rule:on record US>MX 5% percent	-1 0 -14 -14 -6 0 21
rule:on record US>MX 5% percent 2019 I	0 0 -11 -13 -6 0 19
rule:on record US>MX 50% percent	-3 -2 17 -11 -2 0 -4
rule:on record US>MY 100% percent	-1 0 -2 -7 -2 0 11
rule:on record US>MY 100% percent 2025 II	-1 0 -2 -7 -2 0 11
rule:on record US>MY 19% percent	-1 -2 -5 12 0 0 -12
rule:on record US>MY 19% percent 2025 II	0 -1 0 11 -10 0 -10
rule:on record US>MY 25% percent	0 -4 0 5 -11 -1 7
rule:on record US>MY 25% percent 2025 II	0 -4 0 5 -11 -1 7
rule:on record US>MY,KH 19% percent	0 0 12 -12 0 0 0
rule:on record US>PH 19% percent	0 -1 -16 28 3 0 -23
rule:on record US>PH 19% percent 2025 II	0 -1 -11 28 -4 0 -23
rule:on record US>PH 20% percent	0 -2 -4 -14 -6 0 18
rule:on record US>PH 20% percent 2025 II	0 -2 -4 -14 -6 0 18
rule:on record US>PK 19% percent	0 -1 -1 10 -9 0 -10
rule:on record US>PK 19% percent 2025 II	0 0 -11 17 -6 0 -7
rule:on record US>PK 19% percent 2026 I	0 0 16 -14 -2 0 -2
rule:on record US>RU 100% percent	0 0 -14 3 -1 0 7
rule:on record US>RU 100% percent 2026 II	0 0 -14 3 -1 0 7
rule:on record US>TH 36% percent	-4 -10 -25 -3 -2 0 26
rule:on record US>TH 36% percent 2025 II	-4 -10 -25 -4 -2 0 26
rule:on record US>TW 0% percent	0 0 -11 15 0 0 -6
rule:on record US>TW 0% percent 2026 I	0 0 -11 15 0 0 -6
rule:on record US>TW 100% percent	-3 0 -5 -6 0 0 12
rule:on record US>TW 15% percent	0 0 -14 16 -6 0 0
rule:on record US>TW 20% percent	-6 -4 2 18 -9 -2 -20
rule:on record US>TW 20% percent 2025 II	-1 -2 -5 18 -7 0 -15
rule:on record US>TW 20% percent 2026 I	0 0 8 4 -13 0 -7
rule:on record US>TW 32% percent	0 -1 -12 15 -8 -1 1
rule:on record US>TW 32% percent 2025 I	0 0 -9 11 -1 0 -2
rule:on record US>VN 10% percent	0 0 11 -16 1 0 -1
rule:on record US>VN 10% percent 2025 I	0 0 14 -10 -8 0 -1
rule:on record US>VN 12.5% percent	0 -2 5 -12 -3 0 7
rule:on record US>VN 12.5% percent 2026 II	0 -2 12 -12 -3 0 2
rule:on record US>VN 19% percent	0 0 18 -10 -8 0 -5
rule:on record US>VN 19% percent 2025 II	0 0 11 -6 -5 0 -2
rule:on record US>VN 20% percent	-3 -20 -2 17 9 -7 -21
rule:on record US>VN 20% percent 2025 II	-2 -15 -5 24 -12 -1 -14
rule:on record US>VN 20% percent 2026 I	0 -3 5 -10 11 -1 -9
rule:on record US>VN 40% percent	-5 -14 -12 17 0 0 1
rule:on record US>VN 40% percent 2025 II	-5 -14 -12 18 -2 0 1
rule:on record US>VN 46% percent	-6 -18 -33 25 -3 -9 13
rule:on record US>VN 46% percent 2025 I	0 -8 -22 25 2 0 -8
rule:on record US>VN 46% percent 2025 II	-3 -13 -15 6 -14 -8 20
rule:on record US>all 10% percent	-9 -17 1 1 15 -2 -23
rule:on record US>all 10% percent 2025 I	0 -1 22 -7 -11 0 -12
rule:on record US>all 10% percent 2025 II	0 -3 1 -12 9 0 1
rule:on record US>all 10% percent 2026 I	-5 -8 13 17 -34 0 -15
rule:on record US>all 10% percent 2026 II	0 -2 -28 -22 42 0 -7
rule:on record US>all 100% percent	0 0 4 9 -2 0 -11
rule:on record US>all 15% percent	8 -11 -18 -10 5 0 22
rule:on record US>all 15% percent 2026 I	6 -10 -18 -20 8 0 24
rule:on record US>all 25% percent	0 -7 14 0 -2 0 -9
rule:on record US>all 50% percent	-2 -7 15 4 -17 -6 1
rule:on record US>all 50% percent 2025 I	0 -2 13 -1 -9 0 -3
rule:on record VN>US 0% percent	-6 0 -12 17 -4 0 -5
rule:on record VN>US 0% percent 2025 II	-4 0 -8 19 -4 0 -11
rule:on record VN>US 20% percent	0 -6 -9 3 13 0 -2
rule:on record VN>US 46% percent	-1 -5 -14 12 1 -1 -1
rule:on record VN>US 46% percent 2025 I	0 0 -9 14 0 0 -7
rule:past	-11 -10 2 -4 12 -2 -4
rule:peak	-15 -20 -14 15 -7 17 -14
rule:peer denied higher	6 20 -9 -7 -14 5 -1
rule:peer denied lower	12 -7 3 -6 0 -8 1
rule:peer denied same	56 -5 -16 -19 -6 -8 -24
rule:peer if_lapsed higher	6 -12 -3 -11 12 17 -4
rule:peer if_lapsed lower	12 -19 20 -10 -10 -29 4
rule:peer if_lapsed none	-17 -6 8 4 -2 -18 7
rule:peer if_lapsed same	-10 34 -19 -17 17 8 -23
rule:peer now higher	2 12 -12 -7 -1 15 2
rule:peer now lower	9 -30 -7 -1 12 -24 21
rule:peer now none	-16 -6 23 4 -11 -22 -12
rule:peer now same	-31 -5 26 -8 3 -22 -8
rule:peer past higher	14 -20 15 -11 3 -11 1
rule:peer past lower	1 2 10 -5 -7 -14 3
rule:peer past same	-14 17 -7 -27 32 9 -16
rule:peer peak higher	8 -13 5 -3 -2 5 -5
rule:peer peak lower	-6 5 -1 8 14 -16 -25
rule:peer peak same	1 5 11 -21 -12 20 -23
rule:peer proposed higher	6 -15 8 3 -20 0 8
rule:peer proposed lower	-11 6 9 2 -8 5 -8
rule:peer proposed same	12 -8 -19 -11 -16 -15 42
rule:plain	-10 -9 8 -1 0 -5 1
rule:proposed	-5 3 -9 1 -8 -17 15
rule:state denied	18 -8 1 -9 0 -6 -9
rule:state down from	-11 -14 6 -1 8 -7 -6
rule:state down to	-4 -5 5 -14 0 -9 14
rule:state from	-12 -3 6 -11 9 0 -12
rule:state lapse	-12 11 -3 -6 -3 -9 2
rule:state none	-8 -9 1 0 16 -12 -6
rule:state now	-3 0 6 4 -10 -11 0
rule:state peak	-12 -13 -3 -11 -5 21 -2
rule:state plain	-6 -9 8 0 -5 -3 5
rule:state threat	-5 3 2 0 -4 -14 5
rule:when denied	18 -8 1 -9 0 -6 -9
rule:when if_lapsed	-12 11 -3 -6 -1 -9 2
rule:when none	-8 -9 1 0 16 -12 -6
rule:when now	-11 -12 21 -5 -5 -14 1
rule:when past	-11 -8 3 -3 11 -4 -6
rule:when peak	-15 -21 -15 13 -7 21 -14
rule:when proposed	-4 2 -9 3 -8 -16 13
rumour before	-2 11 -4 0 -11 4 1
rumour untrue	39 -15 -14 -36 -7 0 -11
rumoured	43 -29 -36 6 -7 -4 2
s:!	10 -2 -3 -2 -12 6 0
s:"	14 1 -12 -9 9 -1 1
s:'	1 5 -16 20 -9 -6 -2
s:(	5 1 -3 2 2 -10 -3
s:)	3 3 -5 4 1 -11 -4
s:*	-1 1 6 -12 5 3 -6
s:+	-2 -6 17 -1 -13 -2 0
s:,	-22 5 3 2 1 5 -6
s:-	-12 13 -2 6 -3 0 -11
s:.	1 -8 0 6 2 -13 3
s:/	11 -3 -7 11 -16 -6 2
s::	8 5 0 -2 -10 11 -4
s:;	-7 -5 -5 2 -3 2 13
s:<agent>	-1 5 -9 2 -2 -8 9
s:<day-ahead>	-19 8 -4 19 -31 -36 8
s:<day-gone>	-2 0 -7 6 8 -37 -1
s:<day-today>	-12 3 3 -6 7 -18 3
s:<duty>	2 2 6 3 -4 -17 -7
s:<gate>	-3 4 -2 9 0 -8 -13
s:<goods-amount>	-7 -15 -11 26 -15 -12 2
s:<goods>	7 9 1 4 -7 -2 -9
s:<level-noun>	8 7 -5 -3 -8 -7 4
s:<level>	-5 -11 8 -1 4 -12 3
s:<money>	-29 2 0 -1 8 -20 4
s:<month-ahead>	9 2 -7 -8 15 9 -20
s:<month-gone>	-26 -22 -6 0 24 6 -11
s:<month-today>	0 -9 -14 7 14 4 -13
s:<name>	-17 -15 8 5 0 -8 3
s:<not>	5 7 4 -8 -2 -8 -4
s:<number>	-11 4 -3 6 1 9 -11
s:<office>	6 8 0 -15 -16 -5 14
s:<organisation>	5 -11 -3 -4 2 3 7
s:<person>	-10 -6 2 -4 -21 -24 27
s:<points>	-27 20 -41 57 -27 -32 -39
s:<quality>	0 -6 4 2 6 -9 -7
s:<seat>	-3 -5 3 -4 -7 4 9
s:<sender>	-20 -2 3 7 -2 -1 0
s:<span>	-17 -10 -6 -3 18 0 5
s:<taker>	10 6 1 1 -3 -10 -10
s:<v-agree>	-9 -4 -8 6 -1 12 4
s:<v-bear>	-12 -6 4 4 -7 1 5
s:<v-buy>	-10 -7 2 4 6 -6 -3
s:<v-deny>	20 -8 0 -15 15 -10 -19
s:<v-down>	-5 -11 1 2 0 -11 8
s:<v-end>	-4 10 -10 -4 16 -9 -6
s:<v-lack>	-7 -3 -1 -10 12 -11 9
s:<v-propose>	8 -2 -7 -14 -18 -6 22
s:<v-refuse>	0 2 5 -13 -12 -6 11
s:<v-renew>	-22 19 12 -16 0 -11 -19
s:<v-return>	-15 16 -12 2 7 12 -18
s:<v-say>	29 -11 -5 -4 -15 -15 12
s:<v-sign>	-11 14 -1 11 -9 -27 -7
s:<v-stay>	-11 -5 13 -7 -1 -17 7
s:<v-suspend>	-5 8 2 12 -14 -15 -10
s:<v-target>	1 -4 4 -2 -7 14 -3
s:<v-threaten>	-16 4 -2 -1 -10 -17 15
s:<v-up>	-9 5 -10 -6 7 15 2
s:=	0 -5 16 -4 -6 -2 -4
s:?	13 -5 -9 -11 1 8 -1
s:[	13 7 -15 -18 2 -1 7
s:]	13 5 -15 -18 6 -3 7
s:_	4 0 -11 19 -10 -3 -12
s:a	14 -6 1 -5 -6 -4 7
s:abeyance	0 -3 -8 11 -6 6 -4
s:abolish	0 -14 -1 10 -5 -1 0
s:about	22 -13 1 0 -6 0 -9
s:abroad	0 -4 12 4 -7 0 -10
s:absence	0 24 -10 -14 -6 -1 -8
s:absent	0 12 0 -8 -4 0 -3
s:access	-1 -6 18 0 -11 0 -12
s:according	20 -10 -14 -4 -2 -2 10
s:accordingly	0 0 1 -14 13 0 -6
s:account	2 -14 -8 8 14 -4 -16
s:across	-1 0 -7 -1 0 0 12
s:action	0 -3 15 -4 -7 0 -7
s:ad	-1 -9 3 8 -14 0 1
s:add	-1 1 15 -10 0 -6 -10
s:addition	-4 1 14 -5 -4 -2 -8
s:additional	-9 -9 -6 13 6 -20 -4
s:adjust	0 -1 -8 12 0 0 -4
s:admit	11 4 -3 1 -1 -3 -10
s:adopt	4 -5 -2 11 -10 0 -4
s:advanced	-1 -2 18 -9 -8 0 -7
s:advantage	0 0 -15 0 13 0 1
s:affected	0 -4 24 -10 -9 0 -9
s:after	-3 27 -15 4 -2 -7 -6
s:afternoon	0 0 -1 -4 11 -1 -5
s:afterward	-3 16 -19 23 -14 -1 -23
s:again	-1 30 -20 -22 13 4 -14
s:against	-16 6 -1 8 -12 -11 7
s:age	-7 0 11 -7 2 -1 -2
s:agent	11 4 0 -9 -4 -1 -5
s:ago	0 -6 -4 -11 20 -6 -1
s:agree	6 13 0 -9 -3 -2 3
s:agreement	-16 -13 13 5 -8 -20 -3
s:ahead	-3 -8 -4 -5 0 0 14
s:air	-2 2 -8 2 -10 0 11
s:aircraft	-7 0 -17 27 -7 -5 -6
s:al	0 -1 -12 -3 0 0 14
s:alive	-7 4 0 -7 12 0 -9
s:all	-6 0 3 -8 11 -10 1
s:allow	-3 7 -23 -4 8 -2 12
s:almond	-2 -1 13 -9 8 -3 -11
s:almost	-5 -8 20 -13 -19 -4 11
s:alone	6 -17 16 -5 -3 -2 -2
s:also	0 -3 -6 14 -19 -13 5
s:altogether	0 -4 4 -7 13 -1 -18
s:aluminium	-12 5 2 6 -1 2 -16
s:aluminum	-9 -26 13 0 10 -7 -18
s:alway	-7 -11 25 -16 -2 6 -11
s:amber	-1 3 9 -4 -12 0 -3
s:amend	0 -4 -14 -3 12 5 2
s:among	-3 -21 -4 12 0 -7 0
s:an	8 -5 -2 5 7 -9 -8
s:and	-32 10 2 9 -9 -8 -1
s:annex	2 -1 1 4 3 -1 -16
s:announce	-25 -13 -10 11 -10 -23 22
s:another	-19 -12 11 7 -8 -2 -6
s:anti	-4 -2 12 -10 -13 -1 9
s:antidumping	0 -3 12 5 -16 -1 -7
s:any	2 -17 0 5 3 -2 -1
s:anybody	11 3 5 0 -14 2 -15
s:anyone	11 0 1 -4 8 2 -23
s:anything	6 16 -6 -14 5 6 -12
s:anyway	0 -6 1 12 -7 0 -7
s:apart	4 6 8 -11 -2 3 -11
s:appear	0 4 1 -13 6 2 -2
s:appliance	0 0 -11 14 0 0 -5
s:apply	-9 18 1 -7 -1 -13 -7
s:approval	0 -4 -5 15 -4 0 -8
s:approve	-3 3 -8 -2 -7 0 12
s:aquatic	0 -2 10 0 -13 0 -2
s:are	-7 -6 8 -1 1 -9 -2
s:argument	-2 0 7 -15 9 0 -9
s:arithmetic	0 6 -14 15 -12 -1 -4
s:arrangement	-5 8 6 0 -7 7 -18
s:arrival	-1 -11 17 -15 5 0 -8
s:arrive	-3 3 -9 6 -11 -3 8
s:arrived	0 0 -13 8 3 -1 2
s:article	-1 -15 4 0 9 -3 -8
s:as	25 -10 2 -3 2 0 -16
s:asean	0 0 16 -15 -2 0 0
s:aside	-1 2 -17 20 -1 -1 -2
s:ask	12 -3 9 -7 3 4 -14
s:asleep	0 -1 -6 9 2 0 -7
s:asparagu	4 3 -4 21 -22 -3 -17
s:association	-10 -3 13 -9 -12 -2 10
s:at	-7 2 2 -5 -19 32 1
s:auto	-1 -6 10 -13 -8 0 10
s:autumn	-14 6 -19 11 2 0 0
s:avoid	0 5 -13 -9 0 0 14
s:away	-2 8 -17 9 17 -10 -17
s:b	3 12 -14 8 -21 -2 3
s:back	-14 37 -19 -9 13 -19 -20
s:bad	2 8 -6 -13 -3 5 3
s:banana	0 15 -7 -18 10 -2 -2
s:barley	-2 13 -9 -20 9 -1 7
s:baseline	-2 -6 10 1 -2 0 -14
s:basi	3 -12 2 -1 6 0 -1
s:basmati	0 1 -14 5 -1 0 9
s:bathroom	0 -1 -10 -3 -1 0 11
s:battery	2 3 0 2 7 0 -23
s:batumi	0 4 -1 -15 -8 -1 13
s:be	2 6 0 -1 -19 -20 10
s:bead	0 13 -7 -5 -4 0 -1
s:bean	1 0 15 1 0 -6 -29
s:bear	-11 -6 8 0 8 3 -22
s:became	-4 -14 2 2 1 4 -3
s:because	-25 -3 0 -5 16 -3 0
s:become	-5 11 0 2 -8 -3 -5
s:beef	-16 -15 1 1 8 0 4
s:beer	-10 -10 -1 5 1 0 6
s:before	-13 -5 -10 -2 25 2 -14
s:begin	-17 -5 -2 11 -2 -5 1
s:behind	0 8 -2 0 2 -4 -11
s:being	-16 -12 3 17 -10 -4 -1
s:believe	3 -6 -20 0 1 14 3
s:below	-15 -12 9 -10 10 -5 5
s:beside	-12 -3 25 -18 -1 -1 2
s:between	-2 -4 9 -9 17 -9 -13
s:beyond	-7 -3 4 7 -18 -3 6
s:bicycle	-4 -1 -5 21 -10 -2 -11
s:biggest	0 -6 -13 8 0 0 4
s:bill	-8 -13 5 9 -18 -1 7
s:billion	0 -5 15 -12 -6 0 1
s:bison	0 0 -10 9 -4 0 2
s:book	-6 14 -12 6 3 -6 -17
s:border	-9 0 6 5 1 -16 -10
s:both	-13 8 -9 -11 10 6 9
s:bottle	-4 6 8 -10 7 -2 -19
s:bound	0 5 0 -16 5 0 5
s:boxe	0 0 11 -3 -2 0 -9
s:branded	-3 -2 -15 -16 -3 -1 26
s:brandy	-6 1 12 -16 -1 -4 5
s:breakfast	-1 -1 11 -9 1 -3 -4
s:brick	0 -2 -11 -8 1 0 14
s:bring	-17 8 1 4 -10 -1 0
s:broker	10 4 3 -18 -6 0 0
s:brussel	3 -2 -20 6 5 -2 7
s:build	-3 3 -14 12 -7 -1 4
s:building	0 -1 -7 -8 0 0 15
s:built	0 -4 2 13 -12 2 -14
s:bulb	0 0 1 -23 6 5 5
s:burden	-1 -3 7 -15 13 0 -11
s:buse	14 -8 10 -9 -14 0 4
s:business	-5 -1 -11 2 -6 4 14
s:butter	-3 10 -3 -13 -4 -3 13
s:buy	0 7 10 -5 -6 -1 -7
s:buyer	1 -3 -3 -3 -8 0 12
s:cabinet	-5 -18 -7 16 -30 -7 15
s:cable	0 12 4 -17 0 -1 -4
s:call	-5 4 3 8 0 8 -21
s:can	-15 6 16 3 0 -8 -24
s:cancel	-3 -1 -16 18 -5 6 0
s:cannot	-14 2 14 -2 -13 -1 -2
s:canola	-10 5 0 10 6 0 -24
s:cap	-3 0 -3 13 -10 0 -9
s:caper	-1 -5 0 4 11 -2 -10
s:capital	-1 0 -3 5 8 0 -12
s:capped	0 3 -11 15 -4 0 -8
s:capsule	0 -3 10 -7 -9 -1 5
s:car	-15 -24 16 10 -17 -19 -2
s:card	5 6 -12 -6 5 -3 0
s:cardamom	-1 -2 5 2 4 -1 -14
s:cashew	6 2 0 -11 -1 2 3
s:cashmere	3 0 9 -4 -15 -2 0
s:cattle	4 0 -6 8 -3 6 -12
s:cease	-1 5 -7 3 7 -1 -12
s:ceasefire	0 10 -10 0 -11 4 3
s:ceiling	-16 -13 -1 18 3 -1 -15
s:cent	8 1 2 -21 3 9 -1
s:certain	10 3 0 7 -12 -3 -16
s:certainty	-3 4 7 7 -3 0 -17
s:ceylon	0 3 -12 2 9 0 0
s:champagne	-6 -3 -15 0 -2 0 15
s:change	-13 -15 37 -2 -18 -4 -26
s:changed	-2 -8 16 0 -4 0 -11
s:charge	-1 -2 4 -1 2 14 -20
s:cheaper	0 -5 10 -12 6 0 -1
s:cheese	-1 9 -1 5 -8 -15 -5
s:chemical	-3 2 15 -9 -2 0 -5
s:cherry	-1 -11 12 -8 2 5 -10
s:chicken	-3 -7 0 0 11 -7 -12
s:chickpea	-1 -14 8 -16 13 0 0
s:chip	-16 -14 -2 8 -19 -6 15
s:chocolate	7 -6 -5 0 -8 -6 12
s:cigar	-2 3 -5 3 -12 -2 9
s:cinnamon	3 0 -2 -15 3 0 8
s:circular	13 4 -12 5 -7 -1 -11
s:claim	19 -13 -7 -25 20 -2 -16
s:clarified	4 -1 15 -17 -6 -1 0
s:clear	11 4 6 -2 -9 -1 -15
s:climb	-1 1 -11 0 2 9 -7
s:clock	3 -13 -6 0 17 -1 -3
s:close	0 0 -24 15 -16 0 9
s:closed	-4 9 6 -12 6 0 -13
s:clove	11 3 -1 -3 -16 5 -2
s:coal	0 -12 12 -4 -3 -4 1
s:cobalt	0 0 -11 3 -2 4 10
s:coconut	2 22 -2 -8 -3 1 -16
s:cod	-4 1 -10 -6 15 6 0
s:colleague	0 -1 -10 -5 0 0 12
s:collect	0 -9 0 7 11 1 -24
s:collection	0 -3 -5 -5 11 0 -1
s:column	-3 11 -2 -15 6 0 -6
s:combined	-2 -2 11 -5 2 0 -7
s:comment	0 -3 -8 -12 -6 0 19
s:commerce	8 -17 5 2 3 -1 -8
s:common	-7 5 -13 19 3 0 -15
s:company	-5 3 0 9 -6 -4 -5
s:compare	0 -1 2 0 3 3 -12
s:compared	0 4 -13 0 3 -1 8
s:comparison	0 0 16 -14 0 0 -8
s:competitor	3 -7 5 2 0 0 -14
s:complained	4 0 10 -5 3 -1 -17
s:complete	0 5 -4 -14 -4 0 14
s:component	0 -5 -23 27 -1 0 -7
s:concentrate	4 17 -4 0 -16 5 -10
s:conclude	-6 2 -1 4 -12 1 4
s:condition	0 -2 -3 -12 -2 0 13
s:conference	-3 -1 -2 -9 0 0 12
s:confirm	-15 8 11 7 -8 -2 -21
s:consist	0 -4 18 -10 -4 0 -5
s:contain	0 0 8 -12 2 0 0
s:contained	10 0 0 -8 -3 -1 0
s:continue	-9 -18 18 1 0 -3 -14
s:contrary	12 0 0 -11 0 0 -5
s:cooking	0 -1 -7 10 0 0 -5
s:copper	3 4 -6 0 -24 -1 15
s:cork	-9 -9 -6 6 15 -4 -3
s:corn	-1 -15 0 -2 13 -1 -18
s:correct	24 -11 3 -17 -14 0 -8
s:corrected	20 -1 4 -17 -2 -2 -12
s:correction	14 -11 -5 0 0 -2 -9
s:corresponding	0 7 -1 2 -12 0 1
s:cost	-6 12 14 -16 3 -7 -13
s:cotton	-12 7 6 0 1 -10 -15
s:could	-22 13 -13 -2 -9 2 20
s:count	-9 -14 1 6 -3 -10 10
s:counted	-3 -9 -5 -2 10 -2 5
s:countermeasure	-1 4 -19 6 10 0 0
s:countervailing	0 -4 12 0 -13 0 -7
s:counting	0 4 2 -2 -12 5 0
s:country	-3 -18 -3 10 1 -8 2
s:courier	-1 -2 10 -16 7 0 -1
s:court	0 -2 16 -20 3 0 -7
s:covered	-5 2 12 0 -7 0 -15
s:crab	0 -9 -3 6 7 0 -13
s:crane	-9 12 -18 21 3 -3 -25
s:cream	-5 10 10 -3 -9 0 -13
s:cross	-1 8 5 1 -12 0 -12
s:crossed	0 0 -17 -8 19 -1 1
s:crude	-4 0 1 16 -20 -9 -4
s:crusher	0 -8 15 -6 -5 0 -2
s:currently	0 -4 8 -15 0 0 8
s:custom	3 3 7 -4 8 -1 -22
s:customer	-5 -4 13 -10 2 -4 0
s:dairy	-6 1 -6 -2 -3 -4 13
s:day	-21 -2 -7 13 -6 -6 7
s:deal	-12 -13 -8 16 -11 8 5
s:dearer	0 13 0 -13 6 0 -9
s:decide	-1 -2 -8 11 -5 0 1
s:decision	-4 -6 0 10 -12 3 0
s:declaration	-2 1 2 -13 5 0 2
s:declare	-10 7 11 -4 -11 7 -7
s:decree	-16 4 -2 6 0 2 -5
s:demand	2 -11 -1 -11 -3 -3 11
s:denim	-3 12 0 -7 -17 -1 9
s:deny	23 -4 -2 -4 -6 0 -24
s:depending	-1 -10 3 13 -5 -3 -12
s:deposit	-4 -2 -8 1 21 -5 -16
s:desk	1 -10 -8 -1 -6 5 12
s:did	4 9 -16 8 10 -11 -6
s:die	0 15 -2 -10 -1 0 -2
s:difference	-4 -4 -11 -12 26 0 -8
s:digit	0 -5 13 -10 -10 6 -1
s:direction	-1 0 1 6 -3 5 -12
s:discuss	1 -6 -2 -19 2 -1 13
s:dispute	4 -2 2 -10 -6 20 -17
s:do	5 8 -2 -10 -6 -1 8
s:doe	11 3 5 -15 7 -9 -9
s:don't	-12 -1 2 6 -4 4 -2
s:done	-5 0 -9 23 -12 -4 -6
s:door	0 9 3 -3 -16 3 0
s:double	-3 -17 8 -11 5 7 0
s:doug	-1 0 -8 -4 0 0 12
s:down	0 -30 0 11 -4 12 -1
s:dozen	0 0 12 -22 10 0 -6
s:draft	3 6 -25 4 -20 -9 17
s:draw	-6 -5 -4 2 -14 -3 14
s:drawer	0 5 -14 7 -16 0 9
s:dried	-6 6 -5 -9 -7 9 12
s:driver	-2 -2 -3 0 13 -4 -9
s:drone	-2 -5 4 12 -7 0 -21
s:drop	-2 -29 -7 -4 10 3 14
s:due	-18 10 -4 4 -13 -7 5
s:dump	-5 -1 16 -16 -7 -2 6
s:during	-9 -27 -15 14 13 -5 7
s:dutiable	0 11 10 -9 -12 0 -6
s:e	0 7 -11 2 -1 0 3
s:each	-18 11 -12 5 -2 1 5
s:earlier	2 -3 12 0 -26 -6 7
s:earth	-2 -3 1 -4 -10 -3 19
s:economic	4 0 11 -13 1 0 -4
s:economy	-8 -13 7 -8 -9 -11 19
s:effect	4 -9 14 -9 4 -9 -14
s:effective	-4 -4 -3 9 -10 -7 5
s:either	-15 2 2 2 -1 5 -6
s:electric	-5 -1 29 -2 -17 -9 -34
s:electricity	0 4 7 -16 -6 0 4
s:else	0 -2 15 1 -1 -5 -18
s:embargo	-5 9 2 -11 -6 11 -5
s:embassy	-3 -14 -3 1 1 -3 13
s:emergency	-3 -18 -4 7 11 0 -15
s:empty	0 5 -12 3 -1 3 2
s:enact	0 -1 5 -12 -7 0 8
s:end	5 12 3 -11 7 0 -23
s:energy	-1 -5 -1 -2 -10 0 14
s:enjoy	-1 -4 0 -3 -9 0 13
s:enter	4 -5 -4 -4 15 1 -8
s:entry	18 -1 -13 4 -1 -2 -2
s:equal	0 -3 18 -8 -4 0 -12
s:error	16 5 -15 -5 8 -5 -12
s:escalation	0 0 -6 11 -6 0 -1
s:est	0 0 14 -13 -2 0 0
s:estimate	-1 -3 -6 -9 4 0 11
s:even	6 -8 -1 2 11 -8 -6
s:evening	8 -5 -8 -1 -14 -2 19
s:event	5 28 -19 -17 -3 -2 -8
s:ever	0 -6 -20 -16 -17 39 -1
s:every	-4 -3 2 -1 10 5 -16
s:everybody	10 -5 12 -13 5 -11 -11
s:everyone	-6 -14 3 10 7 -4 -22
s:everything	-10 -23 4 -7 11 -1 7
s:example	0 4 13 -15 -9 0 3
s:excavator	0 6 0 -12 -2 -1 6
s:exceed	-5 -6 -9 12 -12 0 7
s:excluded	-2 -4 10 -1 -3 0 -1
s:exempt	0 -3 12 -7 5 -2 -13
s:exemption	0 -4 -19 14 7 0 2
s:exist	8 0 -15 -9 7 -2 11
s:expect	-8 17 -7 10 -12 -9 -4
s:expire	4 -6 16 -10 -1 -1 -7
s:expiry	-1 13 -7 0 -1 0 -4
s:explain	-9 -2 9 8 -9 -3 -13
s:export	4 1 -11 5 7 -8 2
s:exporter	-1 -9 -6 0 12 -6 3
s:extend	-5 5 3 -1 3 -1 -13
s:extension	11 20 1 -19 -3 -2 -10
s:extra	-11 -9 -4 -4 13 6 0
s:extract	0 2 -12 1 -4 0 10
s:face	-8 7 -1 -1 -27 1 14
s:fail	7 -8 -3 -10 9 -3 9
s:failed	4 20 -11 -18 6 -2 -6
s:failing	-3 33 -19 -12 -11 3 -5
s:fall	-3 -5 -5 -1 21 0 -12
s:false	15 -3 -2 0 -6 0 -10
s:far	0 -3 -8 -3 -2 7 12
s:farm	-7 -16 -5 1 23 -6 -25
s:farmer	-11 -2 -1 0 1 5 5
s:fastener	0 0 -6 13 -4 0 -5
s:father	0 -5 -12 -9 11 10 -2
s:fear	0 6 -7 1 -10 -8 11
s:fee	-1 12 2 0 0 -2 -19
s:feed	-7 3 -11 -24 14 0 15
s:felt	-1 0 -8 -12 13 6 -1
s:fentanyl	-30 -40 18 -8 18 -6 -15
s:ferro	0 -3 6 -14 4 0 5
s:fibre	0 9 10 -10 -13 -1 -2
s:fig	-1 -3 9 -12 4 0 2
s:figure	19 -1 -8 0 -9 -9 5
s:filed	3 -1 -9 -10 15 0 -6
s:fillet	0 7 7 0 -15 -2 -4
s:film	-2 -1 -15 2 -4 0 14
s:final	-2 -3 4 6 -3 -2 -9
s:finance	-5 3 -16 10 -3 -2 5
s:find	1 23 -4 -7 -13 -5 -6
s:finished	-1 -4 14 1 -4 -3 -11
s:firm	-6 2 10 -15 7 -4 -2
s:first	-9 -13 6 -1 5 -9 3
s:fish	-8 -20 8 -6 -5 12 10
s:fishmeal	0 0 1 3 -13 0 1
s:five	-1 8 -14 0 0 -1 4
s:flat	5 10 6 -24 13 -1 -16
s:floor	-7 -1 -3 12 2 -3 -13
s:flower	3 7 -8 -18 9 -9 8
s:follow	-7 0 -27 25 0 -5 4
s:followed	-2 -6 -18 -3 19 -4 6
s:following	-2 -5 -1 0 13 -6 -7
s:force	-12 -2 9 -4 -7 4 3
s:forced	-3 -18 11 -18 -6 -3 13
s:ford	-1 -4 -1 -7 0 0 11
s:foresee	-2 5 -24 -1 -9 0 21
s:foreseen	0 -6 -9 18 -8 0 -4
s:forget	0 -2 -9 -15 11 4 4
s:forgotten	0 11 -14 0 0 3 -3
s:form	-3 -11 -7 -7 11 0 14
s:formerly	0 -7 0 -4 11 -2 -6
s:found	-2 9 -10 -1 6 -2 0
s:framework	-6 -19 -4 9 9 -2 -10
s:free	5 -10 13 -16 4 -12 2
s:freed	0 -2 16 -21 4 0 -2
s:freeze	-2 -10 18 -5 -10 4 0
s:friday	-2 0 4 -13 -7 3 11
s:from	-4 8 -4 14 -2 -19 -11
s:front	0 8 -12 2 0 0 0
s:frozen	-2 -7 16 -21 5 1 -1
s:fruit	-4 -3 -9 0 7 13 -3
s:further	-14 8 6 4 -3 -13 -6
s:garlic	0 -6 -1 -2 -7 0 11
s:garment	-2 1 11 2 -5 -6 -12
s:gave	25 0 -13 3 3 -11 -19
s:gdynia	-2 -1 14 0 -4 0 -8
s:gem	0 0 -7 -5 -1 0 14
s:general	-13 -1 17 -10 5 -6 -10
s:generic	-2 -7 -12 6 0 0 9
s:geneva	-6 2 13 9 -29 8 -16
s:get	-4 -7 -5 10 -10 -1 6
s:given	0 -9 2 11 -25 3 2
s:glad	-6 -5 1 12 0 -1 -10
s:glove	-3 14 -4 0 0 3 -13
s:gold	4 7 -12 5 1 0 -5
s:good	-29 -23 1 13 1 -7 5
s:government	-1 2 9 -1 -22 7 2
s:grace	0 12 3 -3 -10 -2 -4
s:grape	2 -4 8 0 -10 7 -9
s:ground	-3 0 13 -5 0 -1 -10
s:groundnut	-2 19 -5 1 -19 0 -3
s:grow	0 5 -17 10 0 2 -2
s:guangzhou	0 -2 5 -13 7 0 -3
s:h	0 -1 11 -5 -2 0 -6
s:had	11 -8 -5 -2 10 4 -11
s:hake	7 0 8 -12 0 0 -7
s:half	-22 -7 4 -10 16 -23 2
s:halifax	0 14 -11 4 0 0 -10
s:halloumi	-2 -4 1 -21 -7 0 20
s:halve	-3 -15 2 6 -14 3 7
s:hand	1 -14 6 0 -2 -1 0
s:happen	-9 -1 2 1 -16 3 7
s:happened	0 7 5 -12 0 -1 -3
s:harvest	-1 -17 10 -1 10 0 -13
s:has	-5 -5 -2 0 -9 7 10
s:have	9 -6 -8 8 -5 -11 6
s:having	-3 -8 0 10 -1 0 -4
s:hazelnut	-10 12 4 -18 -2 -1 7
s:he	-7 -15 0 -1 -17 8 17
s:he'd	-5 -5 -7 -10 -6 0 21
s:heading	-2 1 -14 13 6 0 -5
s:hear	-4 -3 -6 11 -16 -2 6
s:heard	17 -17 0 4 -16 3 -7
s:heavy	-3 -11 -18 -7 -10 0 30
s:height	-4 -5 -20 -13 -12 39 -13
s:here	3 12 10 -10 -7 0 -14
s:hide	-6 2 -9 10 -12 -1 8
s:high	-2 -8 5 -5 1 9 -4
s:higher	8 1 -2 -5 -9 12 2
s:highest	-9 -9 -14 -6 3 20 -11
s:hike	0 -2 -2 -4 12 0 -6
s:him	5 0 -13 -7 -5 -4 19
s:himself	9 0 -16 16 -7 0 -6
s:his	9 -9 -2 4 -23 -12 11
s:history	-5 0 -16 -7 13 10 0
s:hit	-5 -4 2 -6 -9 0 15
s:hitherto	0 5 -13 13 -4 0 -4
s:hold	1 6 -18 4 -5 -2 15
s:home	-8 -9 12 0 -16 -9 8
s:hop	7 -1 -21 13 4 0 0
s:hope	-3 -10 5 -4 -9 -2 10
s:hour	-14 -3 3 5 9 -2 -17
s:house	9 -13 -12 -5 5 7 10
s:household	0 -7 -13 18 3 0 -5
s:hundred	0 -6 -4 12 -5 0 -5
s:hurt	-1 -4 4 -1 9 -1 -11
s:i	16 -8 -4 -4 -7 5 0
s:i'd	3 8 11 -10 -6 0 -13
s:i've	4 -12 3 5 4 -1 -2
s:ice	-6 1 -6 15 -4 4 -11
s:idea	-3 1 -4 -7 -4 0 12
s:ieepa	0 0 -2 -8 10 0 -1
s:if	-24 33 -17 -33 -25 -12 34
s:immediately	-4 -3 -9 9 -11 -6 8
s:importer	-1 14 1 6 1 -10 -23
s:impose	-14 -6 9 6 -16 -10 6
s:in	-5 4 2 -7 -2 25 -9
s:included	-8 -8 -4 10 -1 -5 3
s:including	-1 -9 9 5 -10 0 -13
s:inclusive	0 0 -10 13 0 0 -3
s:increase	-4 11 -2 2 -4 -6 0
s:industrial	-9 -11 -7 7 -12 -3 12
s:initial	-1 -5 -12 16 2 0 -3
s:ink	0 -11 -2 15 -2 0 -5
s:inside	0 -6 -10 11 5 0 -7
s:instance	0 -4 13 0 -8 0 -8
s:instead	-13 10 -10 12 -8 -22 5
s:instrument	0 8 -12 0 12 0 -6
s:intend	14 -1 -6 4 -5 0 -8
s:interim	0 0 -11 0 0 6 5
s:international	0 -4 13 -11 -3 0 2
s:into	-12 4 8 5 -22 1 -4
s:introduce	-4 -17 16 -3 -10 -1 0
s:invention	14 -5 -6 -4 0 0 -6
s:invest	0 -1 -13 15 1 0 -4
s:investigation	0 -1 -10 13 -1 -1 0
s:investment	0 0 14 -3 -3 0 -15
s:is	10 -1 1 -4 -8 -10 6
s:isn't	-8 -3 1 -1 -16 5 13
s:it	3 2 2 0 -2 10 -13
s:its	-12 -15 2 -2 3 12 4
s:itself	3 8 7 -11 0 9 -19
s:jean	-4 12 -4 -13 3 0 2
s:jewellery	0 -6 -15 18 3 0 -3
s:join	0 -1 -14 15 0 0 0
s:joint	-3 2 -9 15 -6 0 -4
s:judge	-1 -4 10 -4 6 0 -12
s:juice	-5 -14 4 5 -2 -2 2
s:jute	10 0 1 -1 0 -1 -20
s:karachi	0 4 11 -15 -9 0 1
s:kava	0 -7 -16 0 15 6 -1
s:keep	-10 -1 8 -5 6 -17 -3
s:kitchen	-2 -10 -6 5 -23 -4 17
s:kiwifruit	6 3 -13 17 -9 0 -8
s:knitwear	-7 -9 3 11 -5 0 0
s:koper	-3 3 -10 12 0 0 -4
s:la	-3 -4 -14 0 3 0 16
s:labor	-1 -10 16 -17 -8 -1 5
s:lack	1 -1 12 -6 -1 -2 -6
s:lago	-1 6 -5 11 -9 -1 -4
s:lamb	0 6 9 -3 -3 0 -19
s:lapse	-5 13 -7 2 -11 -7 3
s:laptop	-1 -2 -21 9 -11 0 16
s:large	0 3 -11 3 12 -1 0
s:last	-3 6 2 -10 -4 17 -2
s:lasted	0 3 -11 8 7 0 -12
s:later	1 -2 -17 3 14 1 0
s:latter	0 6 11 -6 -6 0 -7
s:law	0 20 -10 -4 1 -2 -2
s:lay	2 -7 1 -15 9 -4 9
s:lead	2 3 13 -11 -8 0 -2
s:leaf	0 4 7 -12 -2 -1 3
s:learn	-8 -7 12 -5 7 0 -5
s:least	-2 -3 13 0 -1 -1 -13
s:leather	2 16 -1 7 -23 0 -8
s:leave	6 -6 17 0 -13 -8 -13
s:lemon	9 -3 -1 -8 13 -1 -13
s:lentil	0 1 12 -15 -1 0 0
s:less	1 -18 -4 10 -7 4 2
s:let	-10 -8 -4 -12 4 7 19
s:letter	2 -7 -42 -10 -20 -5 49
s:level	-5 10 4 0 -16 9 -4
s:lie	-3 -4 2 4 -12 0 6
s:light	-1 -5 17 -10 -1 0 -4
s:like	-16 -1 10 5 -2 0 -7
s:likely	0 0 -10 -11 -4 2 16
s:likewise	0 0 -4 3 9 6 -25
s:limassol	-4 -3 13 3 -10 0 -5
s:limit	-1 -14 10 0 4 -1 -4
s:limited	0 -1 -6 11 0 0 -6
s:line	1 7 -15 18 -5 3 -15
s:list	-13 -22 9 -4 -1 -3 16
s:lithium	-2 -15 -7 2 14 -1 4
s:litre	0 -1 -9 10 7 0 -13
s:little	-5 -11 10 8 -16 -2 -3
s:live	-12 1 15 -19 0 -1 0
s:lived	-6 -1 -1 -6 12 0 -1
s:livestock	-6 -8 -12 19 0 0 0
s:lng	0 0 11 1 -9 -3 -1
s:load	-9 1 13 4 -3 -2 -12
s:loaded	0 6 -14 12 3 -7 -4
s:log	-2 -5 11 -1 -7 -1 2
s:long	-19 9 2 7 3 -8 -18
s:longer	-12 -12 -13 4 23 -5 -3
s:loom	-4 8 3 -12 4 0 -6
s:lorry	7 4 -14 -18 2 5 14
s:lose	-9 0 -6 2 8 -12 3
s:lot	5 -8 -1 15 -3 -3 -15
s:lower	-5 -20 0 -4 0 3 12
s:lowest	-1 -1 1 13 -9 -5 -9
s:lula	-1 0 20 -12 -4 0 -12
s:lumber	-3 -5 13 0 -16 -2 -1
s:lunch	-3 -4 13 -11 -20 8 11
s:m	-7 -10 -4 13 0 -2 -4
s:machine	-2 1 7 -6 -9 -8 6
s:machinery	-1 7 7 3 -17 -9 -6
s:mackerel	-4 1 -11 -15 14 6 5
s:magnet	-2 -14 0 10 0 0 -4
s:maize	0 6 -1 1 -12 0 3
s:maker	-7 -13 -2 5 -7 -5 12
s:many	1 -8 15 -12 -9 -2 5
s:maple	1 4 4 -14 -7 5 1
s:marble	0 14 -6 0 2 1 -17
s:march	-1 -4 -5 -3 11 -1 0
s:margin	-1 -3 10 -15 7 0 0
s:market	-16 10 1 16 -14 1 -15
s:matter	2 -7 12 -4 4 -5 -11
s:me	-6 -1 -1 -19 11 10 1
s:meal	1 5 8 -26 11 0 -6
s:mean	-10 18 -7 -8 0 0 7
s:meanwhile	0 -15 -2 2 0 -1 6
s:measure	-5 5 11 3 -25 -6 0
s:media	6 -6 -11 10 -12 0 1
s:medical	-1 0 5 6 2 -2 -20
s:medicine	-13 -23 -12 7 -3 0 21
s:medium	0 -5 -7 14 -9 0 -1
s:meet	-18 2 6 2 -6 8 -7
s:melted	0 0 13 -7 -5 0 -2
s:member	-2 -12 9 -2 -2 5 -3
s:memorandum	0 -2 7 -3 -11 0 4
s:mention	-5 -6 -10 9 -3 -1 10
s:mentioned	10 -1 -25 9 -4 -4 10
s:mercosur	0 -1 11 -8 0 0 -3
s:merely	-4 -17 -7 15 1 -1 0
s:metal	-10 -18 13 2 3 -8 -12
s:midnight	-1 1 -1 -3 10 0 -12
s:might	-2 -11 -15 -2 -4 -1 24
s:milk	-9 0 6 -9 5 -11 2
s:million	7 -1 -11 12 -12 0 3
s:minimum	-1 -8 -6 10 -8 0 4
s:minister	0 3 -3 -8 -12 0 14
s:ministry	3 -4 3 7 -12 -3 -2
s:minute	6 -3 -12 9 3 4 -1
s:mistake	4 -4 -14 -1 10 5 -5
s:mohair	0 12 2 -14 -2 0 -4
s:mombasa	0 0 -1 0 -11 0 9
s:moment	-2 0 13 -8 -5 1 -3
s:monday	-1 -1 -12 16 -3 0 0
s:month	2 -10 -2 -5 16 -1 -5
s:more	-13 5 -7 3 2 4 1
s:morning	-2 15 -3 8 0 -10 -14
s:most	-22 -20 12 -1 -2 16 -10
s:mostly	0 -9 13 -5 1 0 -9
s:motor	-5 2 5 0 -13 6 -6
s:motorcycle	0 7 -4 -3 9 2 -12
s:move	-6 -10 20 -7 -21 -4 15
s:mr	2 1 0 8 -21 4 -4
s:much	-6 -2 6 -2 -11 16 -7
s:must	3 -2 4 -12 -3 -1 7
s:my	13 -1 -17 -1 16 1 -11
s:named	6 -10 -10 23 -19 -7 -2
s:narrow	0 0 15 -12 -1 0 -5
s:natural	-2 -14 -5 14 5 0 -11
s:near	-7 -9 -1 -4 -11 -1 18
s:negotiate	-10 -1 10 2 0 -3 -10
s:neighbor	0 -2 -9 12 -4 0 -1
s:neither	6 1 7 -3 -17 6 -2
s:never	30 -10 -2 -23 -10 15 -4
s:new	0 -16 2 0 -8 -1 14
s:newspaper	28 -6 -21 9 -11 -5 -18
s:newsprint	0 -2 -1 -9 0 0 12
s:next	6 -4 -9 16 -20 -4 2
s:nickel	0 8 3 -19 1 -2 2
s:night	-7 -5 6 -6 -11 1 14
s:nil	-4 -3 -7 0 6 -7 10
s:ningbo	-1 -5 0 -10 14 0 -6
s:no	16 2 -4 -5 3 -16 -3
s:nobody	3 4 4 -4 11 2 -27
s:none	4 -1 -8 -12 10 0 9
s:noodle	4 6 2 -13 0 -2 -6
s:noon	4 -7 17 -13 -3 -6 -1
s:nor	20 -1 12 -15 -12 -5 -10
s:normal	0 -7 21 -14 -2 0 -6
s:north	-1 -1 5 -15 10 -1 -1
s:not	7 -6 -4 -1 -1 -5 9
s:note	-3 6 0 -13 18 -3 -9
s:nothing	-20 -19 17 8 4 -1 -15
s:notice	10 13 -5 -1 0 0 -15
s:nought	7 -10 -3 -14 0 -4 16
s:now	4 11 -15 0 5 0 3
s:nowhere	-1 6 -2 9 -11 -6 0
s:number	8 6 -24 -15 -3 -1 30
s:nut	-6 4 -12 -7 7 4 11
s:oat	2 -6 -10 -15 8 0 12
s:obtain	0 -9 -9 14 -8 0 6
s:ocean	0 0 -7 -5 11 0 0
s:odd	0 -2 14 -11 -7 0 2
s:off	-15 8 -12 8 8 -17 0
s:offer	13 -14 1 -21 -23 -5 16
s:official	0 -5 -5 13 -4 0 -3
s:oil	-8 4 0 9 -13 6 -7
s:old	-2 21 5 -14 8 -15 -23
s:older	2 -18 33 -12 -14 -7 -11
s:olive	2 7 -2 2 -7 -19 4
s:on	-3 -4 0 0 -1 -12 9
s:once	-8 15 -11 10 -8 -5 2
s:one	10 0 -1 0 5 1 -13
s:only	-8 0 -1 5 11 -6 -15
s:open	-5 -7 -3 16 -18 -2 -1
s:opening	0 0 13 -8 -4 0 -4
s:opposition	0 -1 11 -5 -3 0 -6
s:or	-12 2 0 -3 -26 1 22
s:orange	-10 4 0 -6 14 -1 -8
s:order	-15 -3 4 4 7 -18 -8
s:ordinance	0 8 -18 10 4 0 -4
s:ordinary	-18 -28 20 -1 2 -15 -15
s:origin	-11 -18 6 10 1 -7 -10
s:originating	-2 -18 1 10 0 -1 -12
s:other	-29 2 12 -2 -10 6 -4
s:otherwise	-3 12 2 -1 -22 -8 -1
s:our	15 -2 -5 0 0 3 -5
s:out	-7 -5 -7 -8 22 -4 3
s:outside	1 0 8 -22 3 -7 7
s:over	-11 6 1 1 -2 -12 5
s:overall	-1 -3 -9 11 -2 0 0
s:own	-4 11 8 -7 -9 14 -7
s:owner	-12 1 -2 5 10 -3 -6
s:pact	2 2 3 -23 12 -5 4
s:page	3 7 -17 3 9 -2 -16
s:pair	0 3 9 -21 11 -1 -5
s:palm	3 -4 -6 0 -1 16 -5
s:panel	-1 -1 5 -13 -4 0 8
s:paper	30 -4 -12 -12 0 -20 6
s:paprika	0 2 -4 -12 6 0 10
s:parcel	-8 -8 9 2 2 -3 -16
s:part	-26 -7 7 4 5 -5 -9
s:party	-12 -5 0 -10 3 -2 17
s:pass	1 0 -2 13 -7 -2 -10
s:pasta	-5 6 -8 8 -12 -1 6
s:paste	3 6 -1 -10 -3 -2 6
s:patented	-5 -9 7 11 -11 -3 -10
s:pause	5 12 7 -13 -2 -4 -3
s:pay	-7 -1 12 0 -2 -8 -11
s:pea	-1 -5 13 2 -1 -4 -21
s:peak	0 -11 -16 -4 -3 26 -9
s:pen	-2 17 0 -12 -12 0 0
s:penalty	-5 -10 8 -7 13 -3 -6
s:pencil	-1 -1 13 -10 2 -1 -6
s:per	3 7 -7 -3 -12 8 2
s:perfume	1 -4 2 -13 -2 0 10
s:period	-4 1 -4 17 -10 -1 -18
s:permanent	-15 0 0 9 -2 0 3
s:permit	0 0 -12 -3 0 -1 14
s:pharmaceutical	-13 5 -1 3 -6 -1 8
s:phone	6 8 -2 -10 -16 -1 11
s:phosphate	-3 6 -10 2 -2 -4 10
s:pickup	-1 1 -5 14 -11 0 -6
s:pineapple	-11 -4 4 -20 2 1 16
s:pipe	-3 -3 -8 -6 17 -2 6
s:pistachio	5 -18 7 -3 -5 -2 8
s:place	-15 -1 0 1 2 1 0
s:plan	1 10 -12 15 -15 -2 -5
s:plu	-12 -6 30 -4 -14 -14 -18
s:point	2 -5 -12 1 7 -1 8
s:pointed	4 0 14 -13 2 -1 -16
s:polysilicon	-3 -5 -15 23 -5 0 -5
s:pork	-15 -22 6 9 -5 -1 0
s:port	-3 -19 6 4 6 -8 0
s:possible	0 -2 -12 -10 -4 0 17
s:post	-2 -26 -9 -1 -1 -12 26
s:postal	0 -2 11 -7 0 -1 -4
s:potatoe	-2 20 -6 -15 -2 9 -2
s:poultry	-1 1 -10 4 0 0 8
s:powder	-18 -1 11 -8 1 -8 2
s:practice	0 -2 10 -16 0 0 6
s:prawn	7 -18 13 -6 0 0 -13
s:premier	-1 -1 -4 -6 0 0 11
s:preparation	-1 -1 -6 -7 0 0 12
s:prepare	1 2 -16 0 3 -1 6
s:present	1 12 -2 -3 -21 -16 10
s:presenter	3 -6 -1 -8 11 -2 -5
s:president	-2 -17 5 4 -13 -10 8
s:press	12 -6 -9 23 -12 -4 -21
s:presse	0 -1 -4 12 -4 0 -8
s:priced	0 0 6 -12 -12 0 11
s:principle	-1 0 -5 -6 -1 0 12
s:printed	20 12 -18 0 -6 0 -12
s:proclamation	-2 -14 -8 23 -12 -2 -8
s:product	-21 -16 -10 17 11 -3 -7
s:prolong	-8 14 -2 -4 -4 -3 0
s:prolongation	0 10 0 -4 -3 0 -2
s:promise	-3 5 5 12 -21 -6 -5
s:proposal	-6 -11 -18 -10 -19 -1 34
s:propose	8 8 -16 -21 -6 -6 21
s:protocol	-3 11 -14 -2 1 0 7
s:provide	-6 -1 -11 22 -16 -4 -1
s:provided	-5 10 -11 -2 2 0 6
s:provisional	-7 -15 -1 3 18 -5 -15
s:publish	7 -5 10 -15 4 -3 1
s:pulp	-2 -9 7 4 0 0 -17
s:punish	0 -6 0 7 10 0 -12
s:purchase	-6 -14 -12 5 12 -3 4
s:push	0 -2 -7 11 0 3 -8
s:put	-6 2 -5 6 -14 5 7
s:q	14 -5 -5 -16 2 6 -5
s:quantity	0 -4 2 9 -2 0 -11
s:quarrel	-5 -11 -9 1 3 19 -4
s:quay	0 6 -2 -12 5 1 -6
s:question	27 -10 -15 -1 -3 -5 -7
s:quinoa	-1 -11 -1 -5 6 2 8
s:quota	-20 -33 3 4 -11 -13 18
s:quote	9 -4 -12 2 -4 0 6
s:radio	11 0 0 1 -9 -1 -6
s:raise	0 -11 8 -15 1 -7 12
s:raisin	-9 0 13 3 -3 0 -7
s:range	0 -3 -3 12 -2 0 -10
s:rare	-1 -2 2 -6 -10 -3 19
s:raspberry	-5 14 -4 -12 -7 2 12
s:rate	6 7 -2 2 1 -13 -9
s:rather	-6 6 -15 0 -6 8 10
s:ratify	-2 5 -12 13 -1 0 -3
s:raw	8 6 -10 7 -11 9 -13
s:reach	-3 -4 -19 -7 8 22 5
s:read	36 -15 -12 0 6 -4 -29
s:reader	-4 0 6 -16 3 6 -4
s:ready	-3 -1 -9 -12 -13 -3 28
s:reason	-3 2 13 -15 5 0 -6
s:recall	-16 5 -9 -4 10 11 -11
s:reciprocal	-25 -11 2 -3 25 -14 -22
s:reckon	2 8 -16 5 4 -1 -3
s:recommend	0 0 -22 -6 2 0 18
s:record	2 -5 -6 -1 -12 22 -10
s:red	4 -5 -15 11 7 -1 -4
s:reduce	-8 -11 12 8 -11 -3 -11
s:reduction	2 -1 -8 13 -6 0 -2
s:refined	-3 -4 -9 -8 0 0 20
s:refund	-1 -1 4 -17 14 -4 -4
s:refuse	-9 8 -1 -23 0 -2 13
s:regime	0 0 0 -15 1 0 10
s:relief	-2 8 -3 3 -10 -2 4
s:remain	-8 -8 10 7 -16 2 -8
s:remember	-15 -13 -6 -19 23 10 -9
s:reminded	-2 7 7 -15 6 0 -11
s:remove	3 2 7 -16 11 -3 -3
s:renew	-12 7 17 -20 1 -5 -12
s:replace	2 -14 -1 -1 6 5 -3
s:reply	-11 -2 2 -4 8 1 -6
s:report	44 -16 -22 -5 -10 -4 -17
s:reporter	12 -4 -10 14 -20 -7 -2
s:republic	0 -2 -13 -2 17 0 0
s:request	-6 -2 -9 -17 -8 0 25
s:require	0 -3 -7 -11 11 0 5
s:reserve	0 5 -16 0 -7 -1 12
s:reserved	-4 7 -10 -5 -1 0 8
s:respect	-5 2 10 -3 1 -5 -9
s:respectively	0 -6 -12 16 0 -5 0
s:respond	-1 -6 10 -3 -15 0 9
s:rest	-9 -14 7 -3 14 -9 -7
s:rested	0 -2 -7 -2 11 0 -1
s:restore	-3 7 -10 -13 1 -1 13
s:retaliate	-2 4 2 8 -1 -2 -15
s:return	-17 20 -3 2 5 0 -18
s:revert	0 14 -9 0 -1 0 -2
s:revive	0 -11 0 8 0 3 -4
s:rice	-9 4 -5 13 -6 4 -9
s:right	-6 0 -5 -10 -6 -6 24
s:rival	-1 0 -1 11 -10 -1 1
s:roasted	-4 -6 1 10 -2 0 -11
s:roll	0 6 4 -13 1 0 2
s:room	-9 -1 -7 13 -8 -3 6
s:rose	4 0 2 3 -10 0 -4
s:roughly	0 -1 20 -15 -4 0 -4
s:round	17 -6 -5 -7 -3 -1 5
s:row	0 0 2 -13 6 4 -3
s:rubber	8 8 0 -3 2 -5 -17
s:rule	-11 -4 5 -10 18 -9 -6
s:rum	-5 9 0 -5 -1 -5 3
s:rumour	17 -7 -13 14 -12 -2 -19
s:run	5 -7 3 -2 13 -11 -19
s:sack	-2 -4 15 -2 -4 2 -13
s:safeguard	-3 -7 18 -8 -14 0 1
s:saffron	9 6 -10 3 -4 0 -7
s:saic	0 -3 13 -2 -9 0 -7
s:sake	-2 -4 0 -8 -1 0 12
s:salaam	0 -2 -2 -6 -5 0 12
s:salmon	10 1 6 -6 -11 11 -9
s:salt	-6 -14 14 9 -8 2 -16
s:salted	0 -15 9 -15 6 2 2
s:same	-17 5 -2 5 4 -4 -5
s:san	0 -3 -2 13 -7 -1 -4
s:santo	-1 -6 16 -7 -6 0 0
s:saturday	0 -4 -3 11 -4 0 -1
s:say	14 -2 0 -1 -12 -20 5
s:scotch	-5 3 3 9 -5 -3 -13
s:sea	0 -2 -2 11 -2 0 -8
s:seafood	0 -6 8 7 -20 -3 -3
s:second	-12 4 -11 -10 7 2 17
s:section	-17 -15 18 8 -6 -10 -22
s:secure	-1 0 -4 11 -7 0 -2
s:security	-1 -1 3 -8 10 0 -9
s:see	5 -7 -10 -28 7 15 11
s:seek	-3 -2 13 -1 4 -1 -10
s:seem	-5 0 -5 -9 -2 0 15
s:sell	2 -1 11 -7 -6 3 -5
s:semiconductor	-5 -4 5 -5 -9 -1 12
s:senate	0 0 1 11 -2 0 -15
s:send	-9 -20 3 -5 5 5 4
s:sense	0 -13 7 11 -8 0 -3
s:separate	-3 -14 14 -11 -2 -1 5
s:sesame	-10 10 5 -14 7 -6 -1
s:session	0 -1 7 -12 -2 0 7
s:set	-16 1 -8 9 2 -2 -2
s:settle	2 0 -6 5 -14 0 6
s:several	11 2 -8 -3 0 0 0
s:shall	-17 -3 -5 14 -3 2 -2
s:she	7 13 -2 -12 4 -3 -6
s:shea	-4 -1 0 9 4 0 -13
s:sheet	4 0 5 5 -11 -2 -9
s:shell	0 -10 -2 0 13 -2 -5
s:shenzhen	6 -2 8 -13 1 0 -4
s:ship	-4 8 -8 12 -1 0 -13
s:shoe	-15 8 -9 4 -27 6 16
s:shook	-1 -3 0 7 -12 0 4
s:shoot	0 3 3 -12 -2 7 -3
s:shore	-3 5 -7 7 10 -1 -17
s:should	-2 19 -7 -30 9 -13 11
s:shrimp	7 4 6 0 -12 0 -9
s:shrink	0 -3 -18 -2 2 0 18
s:shut	-4 7 1 -13 -9 9 -3
s:side	-12 9 3 -2 0 1 -7
s:sideline	-6 0 12 -3 0 0 -6
s:sign	-18 -5 4 7 10 -19 -15
s:signature	-4 -1 -11 2 4 -1 9
s:silk	11 -3 -5 -6 2 5 -8
s:simply	0 5 -2 -13 10 -1 0
s:since	-19 -32 33 -17 8 -11 -25
s:single	-4 -4 -3 10 9 -5 -15
s:ski	1 0 4 0 4 -1 -11
s:slap	1 14 -1 -1 -22 -7 5
s:sleep	1 20 -10 0 -3 -1 -15
s:small	-6 -4 10 -16 7 -1 0
s:sneaker	0 -1 13 -8 -7 0 -1
s:so	4 1 -4 1 11 -12 -9
s:social	-1 -5 -8 8 -14 0 9
s:sofa	0 -16 -3 22 -7 -1 -6
s:softwood	-2 -9 7 7 -3 0 -19
s:some	11 -15 3 1 0 1 -13
s:somebody	9 0 1 5 3 -9 -17
s:something	-17 13 -3 -7 -2 -6 6
s:soon	2 -6 -12 12 -10 -1 5
s:sorry	0 -7 12 -4 0 0 -3
s:source	11 -4 -8 8 1 0 -12
s:soya	0 -2 -20 13 0 4 4
s:soybean	3 -27 -2 8 7 -9 -2
s:spare	-2 -1 10 2 -11 -4 -4
s:speak	10 -8 -9 11 3 -1 -9
s:special	0 -10 4 6 3 -6 -14
s:spice	0 -3 -3 11 -2 0 -9
s:spirit	-2 -11 -2 0 -3 -10 14
s:spoke	3 -9 -6 -8 -11 -10 23
s:spoken	3 0 -9 -4 -14 -3 15
s:spring	-3 -13 -5 -3 7 12 -7
s:stage	-2 5 -3 -10 -7 -2 17
s:stake	0 11 6 -6 -16 -1 0
s:standstill	-3 10 8 -22 -6 -7 8
s:start	0 -28 -22 27 -3 4 7
s:state	10 -1 3 -12 -13 -2 9
s:statement	-7 11 3 0 -12 -1 -1
s:station	11 -2 8 -12 -1 -2 -7
s:statute	-1 -2 -12 4 3 -4 9
s:statutory	0 5 -14 11 -1 0 -1
s:stay	-3 -18 20 -9 0 -10 2
s:steel	-16 -25 33 -13 -3 -30 -2
s:step	4 -10 -9 -7 -4 4 19
s:still	-9 -7 -2 3 -2 1 8
s:stop	-20 6 5 13 -11 -3 -12
s:story	11 -5 1 -8 7 -1 -9
s:straight	-3 -7 13 -6 -4 0 0
s:stuck	-1 6 12 -16 -14 0 6
s:stuff	-5 -8 -8 15 -12 6 -3
s:subsidy	0 0 8 -15 3 0 0
s:substantially	19 -9 0 -6 -3 4 -17
s:sugar	-3 10 5 -12 5 -8 -8
s:sulphur	0 -2 9 0 -13 0 -3
s:sum	-9 -14 2 12 -3 0 -1
s:summer	-6 -11 -6 -4 9 20 -8
s:summit	-1 -12 5 2 -6 7 -5
s:sunflower	-5 9 1 5 -10 0 -7
s:surcharge	2 -9 1 -13 17 -3 -3
s:suspend	-1 4 -9 23 -16 -2 -20
s:suspense	0 -7 -2 10 0 0 -3
s:suspension	-13 4 -29 30 -2 -8 -3
s:sweet	-1 2 2 -20 2 0 9
s:swept	0 0 -7 -8 13 0 -2
s:syringe	0 0 5 7 -12 0 -2
s:table	9 -12 -21 -10 0 -5 25
s:take	-1 -7 2 -4 3 14 -3
s:talk	9 -22 13 -16 -3 -11 11
s:talking	-2 -5 8 -20 -4 0 11
s:tariff	-18 9 2 5 -3 -20 0
s:taro	5 -7 -5 15 -8 -2 -12
s:tax	7 8 -18 0 -9 14 4
s:tea	8 10 -1 2 -8 -3 -12
s:television	-1 4 -2 -8 -16 -1 16
s:tell	3 -7 -8 4 -6 -2 8
s:temporary	-3 -9 4 0 15 0 -17
s:tequila	-1 -8 -6 12 -12 3 3
s:term	-13 -12 14 12 -17 -6 -13
s:text	5 -8 2 -20 -8 0 20
s:textile	-5 17 -9 1 -12 -3 5
s:th	-6 15 -14 6 -3 2 -7
s:than	-15 4 -2 1 -16 19 3
s:thank	0 -5 19 -10 2 -2 -8
s:that	26 0 -4 -1 -11 9 -8
s:the	-8 1 -2 6 1 6 -7
s:their	-23 3 0 5 -20 18 3
s:then	-16 18 -17 -8 11 -2 3
s:there	14 -1 9 -9 -9 7 -8
s:thereafter	7 18 -13 -5 -10 -1 -3
s:therefore	-7 -6 -2 17 -3 -4 -13
s:these	-5 2 10 -16 11 -7 -6
s:they	-17 -3 8 1 3 -2 -6
s:they'd	-3 4 1 -9 12 1 -13
s:they'll	-6 11 0 -2 0 0 -9
s:they're	1 -14 17 -2 -4 0 -8
s:thi	1 -15 0 4 2 7 -5
s:thing	-1 -1 -2 13 -8 3 -12
s:think	-13 -2 7 -16 6 -3 9
s:third	2 -4 -14 5 -8 -2 18
s:though	2 -4 4 0 -13 0 2
s:threat	-17 -16 -6 1 -17 -5 25
s:threaten	-1 -24 -12 9 -17 -12 19
s:three	4 8 15 -19 -9 -1 -1
s:threw	0 -2 -3 -12 13 0 0
s:through	-21 -12 -8 15 4 7 -3
s:throughout	-1 -6 16 -16 -2 0 3
s:till	-2 -14 20 -4 1 -4 -7
s:timber	2 -17 -9 20 -18 -6 10
s:time	-18 5 -7 11 0 -4 -3
s:tin	3 -12 11 -13 3 5 -4
s:tinned	-5 -7 -2 17 -13 -3 0
s:to	6 -8 5 -3 -1 0 1
s:tobacco	-3 14 1 -14 3 1 -2
s:together	-12 -19 13 6 -2 -16 -6
s:tomatoe	7 0 -4 -12 4 -3 5
s:ton	0 8 -13 0 0 0 5
s:too	-24 -6 -4 -2 21 -7 -3
s:top	-19 -6 6 0 -4 11 -3
s:total	-17 -2 1 12 -9 -9 -2
s:touched	-3 0 20 -8 -6 0 -9
s:toward	0 0 -5 -8 0 0 11
s:towel	0 0 2 2 -12 0 2
s:town	0 -5 9 -11 3 0 2
s:toy	-4 0 3 -15 -13 -3 21
s:trade	2 -6 -15 18 -1 -9 3
s:trader	6 -7 -4 16 -17 -6 -1
s:trading	5 0 15 -6 -12 0 -5
s:transshipped	-3 -8 5 10 -3 0 -13
s:travel	0 -1 9 -13 -1 0 1
s:treatment	-7 0 13 7 -1 0 -18
s:treaty	-5 -7 13 -8 9 -5 -8
s:triple	1 -3 15 -15 -1 -1 -2
s:truce	1 5 15 -27 5 -15 1
s:truck	-4 -13 -4 1 4 -11 11
s:true	17 1 2 -21 -6 1 -9
s:trying	0 -1 11 -9 0 0 -2
s:tube	0 -1 -6 12 -6 -2 2
s:tuna	9 -2 -4 12 2 -10 -16
s:turn	9 11 -13 -15 17 -1 -1
s:turned	7 -5 6 -22 -8 0 11
s:twice	0 -17 -17 2 17 -6 13
s:two	-32 0 10 -4 -8 8 -3
s:umbrella	-3 -4 -4 11 0 -2 0
s:unaffected	0 0 10 -16 6 0 -3
s:unchanged	-7 12 28 -28 -24 3 -9
s:under	-20 -35 10 1 5 -10 7
s:understanding	-1 8 -13 3 -14 0 12
s:understood	3 -6 -10 3 -4 -1 11
s:unlawful	-1 -1 15 -10 -5 0 -6
s:unless	-19 31 -14 -27 -10 -11 20
s:until	-19 -25 18 -3 16 -10 -19
s:untouched	-1 -8 11 -8 -9 0 7
s:up	-12 -3 1 -3 7 12 -5
s:upholstered	-2 -21 -10 17 -15 -1 7
s:upon	4 10 1 -2 -4 0 -12
s:urea	-7 8 0 -5 -14 12 0
s:us	8 -6 5 -8 -4 14 -7
s:use	5 -3 -13 5 8 0 -2
s:used	-4 1 -11 -9 20 4 -6
s:usual	0 4 12 -13 -1 0 -5
s:valley	0 4 11 -13 -2 0 -3
s:valorem	-1 -9 5 10 -14 0 -7
s:value	-5 -7 25 -12 2 -7 -21
s:vanilla	-1 12 -2 -2 -12 0 4
s:vanity	0 -14 -6 13 -14 0 6
s:vehicle	0 -2 6 12 -20 3 -20
s:veracruz	0 -6 -5 4 -8 0 11
s:very	7 -12 8 -12 -6 6 6
s:view	6 8 -29 16 -4 0 7
s:virtue	0 8 5 -12 -4 0 -4
s:visit	0 -3 8 6 0 0 -11
s:voice	-6 0 -13 4 -2 7 7
s:void	0 -6 -17 2 13 0 -2
s:vote	-4 4 -10 -1 -7 -1 12
s:waiver	0 -6 5 11 -9 0 -12
s:wake	-1 10 -4 -11 -4 6 -6
s:walnut	-9 0 -15 22 -7 12 -20
s:war	-1 -13 14 -10 -14 15 -4
s:warn	-17 12 6 -11 1 -1 -1
s:was	14 -6 -10 -5 1 8 0
s:watch	-3 -14 -3 13 -3 0 0
s:watche	11 5 3 6 -23 -6 -6
s:way	-3 6 6 -10 1 1 -4
s:we	14 0 0 -3 -8 -5 -1
s:website	16 -5 -2 -6 0 0 -11
s:week	11 -5 -14 4 3 9 -3
s:weekend	-1 -4 -11 16 -7 3 -4
s:weigh	-1 3 0 -10 12 0 -11
s:welcomed	-4 -2 14 -1 -6 0 -4
s:well	0 -7 -9 4 5 4 1
s:were	2 2 -15 2 9 6 -5
s:what	-19 3 5 1 -4 2 -1
s:whatever	18 -13 2 8 -21 0 -13
s:wheat	-11 -8 -3 7 12 -3 -10
s:when	-7 -9 -1 -9 11 17 -15
s:where	-9 5 5 2 0 -12 -9
s:wherea	0 0 -6 10 -4 0 -1
s:wherever	0 -5 14 -1 -6 -5 -4
s:whichever	0 0 12 -7 -7 0 0
s:while	-14 -7 10 -1 11 -5 -14
s:whiskey	-10 -16 -12 3 16 -1 8
s:whisky	-8 14 5 -4 -6 -12 -3
s:who	12 8 -3 -15 0 8 -3
s:whoever	13 2 -20 4 10 0 -8
s:whose	-2 -5 1 4 9 0 -13
s:why	-15 0 7 7 3 -1 -15
s:will	3 8 -6 11 -20 -11 -2
s:wine	-11 -4 7 4 -19 -3 6
s:winter	-10 0 -6 -12 12 8 -9
s:wish	2 3 -2 -21 8 -5 3
s:with	-20 -8 2 6 1 -13 3
s:withdraw	2 -20 -1 -3 -1 -3 16
s:without	-15 26 -12 5 -7 -11 -12
s:women	0 10 -13 1 -3 -2 5
s:won't	-1 4 2 -10 -6 -1 7
s:wood	0 -7 4 9 -17 0 -1
s:wooden	0 -4 -9 15 -1 0 -3
s:word	-15 -2 -3 9 -16 -3 13
s:work	5 -1 1 -15 0 -2 10
s:world	-1 -11 -5 5 9 -10 3
s:worry	0 -2 -12 7 5 0 -2
s:worse	-6 9 -15 8 -6 7 1
s:worst	-9 1 -11 -23 -16 41 -16
s:worth	-11 6 -7 9 5 -9 -4
s:would	0 23 -12 -11 -37 -7 16
s:write	23 -37 -1 -2 -16 1 4
s:wrong	22 5 -3 -20 -4 -6 -8
s:yank	0 0 13 -10 0 0 -2
s:year	-12 -13 5 -8 15 5 -8
s:yes	-9 3 0 4 -19 -3 6
s:yoghurt	0 -9 13 -2 -8 0 0
s:yokohama	0 0 1 -11 12 0 -10
s:york	-2 -5 10 -2 0 -1 -4
s:you	21 -3 -3 -12 0 -2 -2
s:you'll	0 -14 -8 1 13 6 -7
s:you're	0 -1 11 -2 -5 0 -11
s:your	21 4 -3 -15 1 0 -12
s:zero	17 -11 -25 13 -14 -15 11
s:zinc	-2 6 -6 -12 -3 7 11
s:—	4 -7 0 0 -5 11 0
s:•	8 -5 -2 18 -13 -7 -15
s:→	-2 -16 -9 -9 16 -6 13
sa:!	10 -2 -3 -2 -12 6 0
sa:"	22 5 -16 -10 2 -6 3
sa:" ,	11 4 -13 4 -8 -5 0
sa:" .	4 10 -4 -1 -9 -11 1
sa:" <person>	-8 0 9 -16 -10 5 9
sa:" a	11 -4 1 -4 -4 -4 -4
sa:" and	-2 -1 9 -17 8 0 -4
sa:" effective	-5 -2 -15 11 -8 -1 7
sa:" he	-1 5 -16 8 -3 6 4
sa:" one	0 -3 -15 13 4 0 0
sa:" reciprocal	-1 0 -16 0 17 0 0
sa:" say	-7 0 13 0 4 -12 -13
sa:" she	3 0 -7 -10 13 -5 -2
sa:'	6 -9 -6 14 -6 -2 -4
sa:' worth	0 -1 -7 10 -5 0 1
sa:'s .	0 1 -11 6 3 0 0
sa:'s <level>	-1 2 -16 3 14 3 -7
sa:'s and	0 0 11 -12 2 0 -1
sa:'s deal	-1 0 -7 -4 -3 0 13
sa:'s duty	0 10 2 -12 -3 0 3
sa:'s first	0 0 16 -17 1 0 -7
sa:'s letter	-1 -4 -8 -2 -5 4 9
sa:'s on	6 5 -1 3 -16 -1 1
sa:'s own	0 5 5 -14 -9 0 7
sa:'s rule	0 0 -4 -10 14 0 -2
sa:(	-12 4 -2 0 3 -8 2
sa:( <day-today>	0 18 -23 4 -11 0 6
sa:( <level>	-2 -3 8 -9 7 -1 -9
sa:( <number>	0 -8 1 -1 -6 -1 10
sa:( now	-3 10 -18 17 -14 0 -2
sa:)	6 3 -1 -1 3 -13 -4
sa:) .	0 -10 -1 -2 14 -15 -2
sa:) are	0 -4 23 -16 -8 0 -3
sa:*	10 7 -4 -13 -1 0 -3
sa:,	-7 2 0 2 2 9 -8
sa:, <day-ahead>	-3 -5 4 2 -12 -1 1
sa:, <level>	-16 10 13 -13 -7 -1 0
sa:, <name>	0 -13 -4 4 -8 -12 16
sa:, <number>	-12 3 10 -11 -6 -6 8
sa:, <points>	0 -2 -5 13 -6 -1 -4
sa:, <quality>	-4 2 -4 -18 22 -7 1
sa:, a	6 -3 -11 7 -8 8 0
sa:, about	0 0 5 -12 -8 0 9
sa:, according	14 -2 -2 -6 -11 -2 4
sa:, after	-9 -14 9 7 0 -8 -8
sa:, against	-1 4 6 -7 -14 -2 5
sa:, also	0 10 2 2 -4 -2 -16
sa:, aluminum	0 -1 19 -13 -4 0 -5
sa:, and	-6 8 4 -11 -5 1 5
sa:, as	16 10 -9 -4 2 -15 -4
sa:, because	-10 -7 1 -19 15 0 12
sa:, beef	0 -7 -5 1 12 -1 -12
sa:, before	-1 -3 12 -7 0 0 -1
sa:, both	-1 0 -1 1 -11 5 4
sa:, but	1 -20 -9 5 9 12 -1
sa:, by	-1 3 -24 23 3 -7 -7
sa:, cheese	0 -2 -6 10 -2 -1 -1
sa:, close	0 -2 -4 -6 0 0 11
sa:, down	-1 1 -10 16 -16 -2 4
sa:, due	0 0 -13 15 -6 0 -1
sa:, end	0 -1 -2 -9 11 2 0
sa:, existing	0 0 -7 12 0 0 -7
sa:, fall	0 -7 -5 3 9 -5 -1
sa:, farm	0 0 -10 15 -4 0 -4
sa:, for	1 -2 -12 6 2 9 2
sa:, from	-14 -2 -6 27 -22 -13 -11
sa:, get	0 1 -13 14 0 0 -6
sa:, half	-3 -11 7 7 -4 -2 -6
sa:, have	5 -2 -5 -6 11 -6 1
sa:, having	0 0 11 -3 -12 0 3
sa:, his	9 5 3 -4 -5 0 -12
sa:, i	0 0 -11 6 -5 1 6
sa:, if	-1 12 8 -12 -11 -8 0
sa:, impose	0 -2 -12 8 10 0 -5
sa:, in	5 -23 -3 1 6 12 -1
sa:, instead	0 6 -12 8 -17 -1 6
sa:, introduce	0 0 15 -11 -4 0 0
sa:, is	14 -16 -24 3 26 -1 0
sa:, its	-11 0 -7 -3 4 16 -4
sa:, later	0 0 -9 -5 13 0 0
sa:, leather	0 0 -8 11 -3 0 -3
sa:, maize	0 0 8 5 -13 0 0
sa:, make	0 0 -14 4 12 -2 -1
sa:, more	0 1 0 -11 -18 22 -7
sa:, motorcycle	0 0 -16 4 6 0 8
sa:, nearly	0 -1 11 -12 -4 0 3
sa:, no	3 -10 11 -5 1 -2 -7
sa:, not	1 11 -10 2 -8 -7 6
sa:, now	-5 15 -22 -14 15 2 6
sa:, once	-1 -1 -10 15 -9 0 2
sa:, one	-2 -9 -8 0 17 3 -6
sa:, over	0 4 -2 -13 4 0 9
sa:, pay	0 -5 -13 6 10 -3 -1
sa:, plu	-2 -3 10 6 -8 -3 -12
sa:, remain	0 -14 9 11 -15 -1 -2
sa:, section	0 0 12 -8 -3 0 -1
sa:, she	5 -2 5 8 -3 -2 -13
sa:, should	-4 -3 -17 -10 1 -1 24
sa:, since	-2 0 9 9 -9 -9 -16
sa:, so	-4 2 6 -10 13 -5 -18
sa:, soybean	0 -3 13 -7 -4 0 -5
sa:, start	0 -3 0 12 -13 0 -6
sa:, stay	0 -2 33 -25 -14 0 -3
sa:, steel	0 4 17 -15 -3 0 -8
sa:, thank	-2 -2 13 -5 0 -1 -7
sa:, that	0 -13 -3 7 7 -3 0
sa:, the	-14 -7 3 -14 8 28 -14
sa:, then	-8 1 -4 -8 12 0 -1
sa:, they	-4 -2 -16 13 -3 2 7
sa:, though	-2 0 15 -7 -7 -1 -3
sa:, three	0 5 8 6 -13 0 -7
sa:, to	6 4 14 -19 0 -10 -1
sa:, together	0 -1 16 -2 -11 0 -4
sa:, truce	0 -7 18 -8 -2 0 -6
sa:, unchanged	0 3 22 -17 -9 0 -10
sa:, under	-4 -8 13 -3 4 -5 -17
sa:, unless	-6 12 -15 0 -8 -6 7
sa:, until	-1 0 3 -13 1 0 12
sa:, up	-5 17 -5 5 -8 -5 -12
sa:, was	3 1 -9 -20 20 3 3
sa:, whatever	16 0 -7 4 -8 -3 -9
sa:, when	-5 7 0 -22 8 8 -3
sa:, where	1 9 -13 12 -14 1 2
sa:, which	-15 11 -6 -9 1 16 6
sa:, who	4 -6 -10 -8 13 -3 6
sa:, within	0 -1 -4 14 0 -3 -18
sa:, would	-4 -13 23 2 -22 4 -7
sa:-	-3 11 0 4 -10 0 -5
sa:- <name>	0 -2 13 -14 -4 4 -2
sa:- in	0 0 11 -7 -3 0 -2
sa:- shore	-3 4 -5 6 6 -1 -12
sa:- to	-3 4 -4 5 6 -1 -13
sa:.	0 -8 0 5 2 -12 3
sa:. "	14 1 1 -7 -4 -12 -2
sa:. )	15 -10 1 -7 0 4 -13
sa:. <number>	-1 0 18 -14 -5 0 -2
sa:. on	0 -6 -17 25 -3 0 -6
sa::	8 -6 10 -3 1 1 -19
sa:: <level>	-6 -2 13 -3 -10 0 -6
sa:: <name>	13 -4 11 -15 -12 -1 -12
sa:: <number>	-1 -1 -7 14 5 -4 -22
sa:: that	-2 1 -11 2 -6 7 6
sa:: the	9 -14 1 -3 -3 4 1
sa:: what	-1 -5 9 -14 0 4 0
sa:;	3 -9 -3 9 -8 1 3
sa:; <day-today>	0 10 -24 5 -6 2 7
sa:; <level>	5 0 6 -2 5 0 -20
sa:; <name>	-5 -6 11 -12 7 5 -5
sa:; <number>	0 9 13 -5 -15 -1 -9
sa:; <points>	0 -2 11 -12 2 0 -1
sa:; <quality>	0 -11 10 -12 5 0 5
sa:; after	0 1 4 -14 -3 6 2
sa:; and	0 7 -4 -13 10 1 -4
sa:; at	0 11 -11 12 -12 0 -6
sa:; before	0 -8 15 -18 4 0 -6
sa:; by	0 5 1 -14 8 0 0
sa:; for	0 15 -13 -5 8 0 -2
sa:; from	0 -4 3 -15 9 3 -1
sa:; he	3 -1 0 12 -2 0 -12
sa:; it	1 -13 1 7 -16 1 6
sa:; nobody	-3 -2 -1 13 -2 0 -10
sa:; on	-1 -4 13 -6 -15 0 2
sa:; since	0 8 -13 -3 0 1 7
sa:; that	13 0 -2 -19 -6 7 2
sa:; the	2 -13 10 -12 2 -12 8
sa:; their	0 -6 -7 0 0 0 11
sa:; until	0 -8 -7 20 -13 0 -3
sa:<agent>	4 -5 -5 10 2 1 -11
sa:<day-ahead>	-7 8 -3 11 -35 -25 13
sa:<day-ahead> ,	3 7 -5 5 -17 -3 3
sa:<day-ahead> .	-7 1 2 3 -22 -10 12
sa:<day-ahead> ;	-1 -11 4 5 -5 0 -3
sa:<day-ahead> and	-1 7 -16 5 10 -2 -2
sa:<day-ahead> as	0 0 -7 12 -3 0 -3
sa:<day-ahead> at	0 -4 21 -13 -9 0 -6
sa:<day-ahead> to	0 -8 12 2 -7 0 -10
sa:<day-ahead> unless	-1 -10 1 -9 -3 0 17
sa:<day-ahead> without	0 10 -1 -8 0 0 -1
sa:<day-gone>	-6 6 -1 -6 9 -27 1
sa:<day-gone> ,	8 -5 -7 -1 6 -12 5
sa:<day-gone> .	-6 7 -6 -7 14 -5 -1
sa:<day-gone> :	0 -13 5 -4 10 0 -5
sa:<day-gone> ;	-5 -1 10 1 -3 -1 -9
sa:<day-gone> are	0 -1 -9 12 -8 3 -3
sa:<day-gone> for	0 2 7 1 -12 0 -3
sa:<day-gone> of	-1 0 12 -1 -4 0 -10
sa:<day-gone> that	-3 -3 4 9 0 0 -12
sa:<day-today>	-7 12 -5 -7 2 -4 9
sa:<day-today> 's	3 -3 -18 2 -4 0 14
sa:<day-today> ,	-2 -2 16 -5 3 -5 -12
sa:<day-today> <level>	0 13 -27 11 -2 0 5
sa:<gate>	-2 -3 5 6 -9 -1 -7
sa:<goods-amount>	-4 -9 -19 19 -4 -5 9
sa:<goods-amount> .	0 0 -13 15 -4 0 0
sa:<goods>	14 13 -2 -6 -8 -2 0
sa:<level-noun>	9 13 -3 -3 -5 0 -6
sa:<level>	-18 1 -3 1 14 -4 -4
sa:<level> (	3 11 -15 -16 24 -3 -4
sa:<level> )	0 11 3 -2 -12 -7 0
sa:<level> ,	-24 5 -8 4 4 -1 3
sa:<level> .	4 10 -7 8 -4 -10 -1
sa:<level> ;	-1 0 -15 -10 5 -3 21
sa:<level> <day-today>	-1 3 -38 16 13 5 4
sa:<level> <level>	-5 -22 -10 -32 23 17 -19
sa:<level> all	0 0 4 -11 5 0 -1
sa:<level> and	-5 -14 -3 -5 21 -15 3
sa:<level> as	-2 -2 -6 -5 16 -3 -6
sa:<level> before	0 -6 20 -12 -4 0 -8
sa:<level> fentanyl	0 0 15 -8 -9 0 0
sa:<level> for	4 0 1 -11 10 -11 3
sa:<level> from	-5 -7 21 -23 -4 2 11
sa:<level> if	0 0 18 -2 -6 0 -17
sa:<level> in	-12 2 -2 -2 -1 7 4
sa:<level> is	4 -1 -18 19 5 0 -13
sa:<level> last	0 -2 10 -11 0 2 -4
sa:<level> now	4 5 -34 11 11 -2 3
sa:<level> of	-5 -24 -8 11 -1 -9 14
sa:<level> on	-6 15 9 -15 4 -7 -8
sa:<level> reciprocal	0 2 16 -7 -11 0 -2
sa:<level> remain	0 0 -11 9 3 0 0
sa:<level> since	0 -1 -3 2 7 0 -13
sa:<level> surcharge	0 0 -3 -6 -8 0 12
sa:<level> that	4 -1 3 2 -12 -5 3
sa:<level> under	0 -8 3 -11 10 -1 0
sa:<level> until	0 0 -1 -1 -11 0 11
sa:<level> which	0 5 1 4 -14 0 -4
sa:<money>	-18 1 5 6 -4 -17 -2
sa:<money> '	0 0 -10 13 -8 0 2
sa:<money> .	-5 -9 -2 1 13 -2 -13
sa:<money> <span>	0 4 6 -13 3 -1 -2
sa:<money> each	-2 -1 -6 13 -1 -1 -6
sa:<money> more	0 -3 11 -3 -5 0 0
sa:<money> of	-3 -9 13 -10 -21 -1 13
sa:<money> worth	0 0 -1 -9 0 0 10
sa:<month-ahead>	5 -4 4 -7 9 -6 -7
sa:<month-ahead> ,	-5 0 13 -16 0 0 -1
sa:<month-ahead> it	0 -3 13 -7 -4 0 0
sa:<month-gone>	-7 -9 -3 -5 20 -9 -5
sa:<month-gone> ,	5 -16 -6 -12 11 8 8
sa:<month-gone> .	-5 -2 -5 -7 11 4 0
sa:<month-gone> :	0 0 20 -15 -10 -2 -3
sa:<month-gone> and	-5 -21 -1 10 5 -11 -5
sa:<month-gone> on	0 -2 -6 12 -5 0 -1
sa:<month-gone> over	0 -3 -4 -1 11 0 -5
sa:<month-today>	-1 -9 -7 3 14 0 -10
sa:<name>	-12 1 0 0 -5 -13 13
sa:<name> 's	10 12 2 -12 5 0 -10
sa:<name> ,	-28 4 7 0 2 -6 -14
sa:<name> .	1 -4 10 -11 10 -11 -6
sa:<name> ;	4 0 21 -16 -1 3 -16
sa:<name> <number>	-1 -21 5 8 -13 -4 0
sa:<name> and	-9 -13 -13 3 1 0 20
sa:<name> announce	-1 -4 -5 -10 5 0 12
sa:<name> are	0 -2 -6 11 -2 0 -5
sa:<name> at	-1 2 -4 12 -12 -6 -4
sa:<name> charge	14 -8 -2 -4 -3 6 -5
sa:<name> farm	0 0 -5 11 -6 0 0
sa:<name> for	-1 -4 -15 16 2 0 -1
sa:<name> from	-5 17 -26 11 0 -1 -1
sa:<name> go	0 4 -14 -4 2 0 12
sa:<name> good	0 3 9 1 -21 0 -5
sa:<name> has	-6 -4 5 11 -11 -2 -2
sa:<name> in	0 -9 -13 14 0 -2 1
sa:<name> is	-1 -16 7 -7 3 0 8
sa:<name> its	0 10 3 -11 2 0 -3
sa:<name> levy	-5 -7 23 -17 1 0 -8
sa:<name> nothing	0 -2 -6 13 -1 0 -6
sa:<name> since	-8 -4 10 -10 3 0 1
sa:<name> take	-8 -1 20 -32 1 -1 5
sa:<name> that	3 2 -6 -10 -4 0 13
sa:<name> the	0 0 -15 5 3 0 5
sa:<name> to	-3 14 -2 -1 -15 5 -1
sa:<name> under	0 0 9 8 -7 0 -17
sa:<name> want	-3 -2 -11 2 -2 0 12
sa:<name> was	5 -2 3 5 -11 0 -2
sa:<not>	5 -1 0 6 -13 0 0
sa:<number>	-40 -1 1 6 0 2 0
sa:<number> )	-4 -6 -5 11 -10 -5 9
sa:<number> ,	-12 -5 -14 -15 24 8 14
sa:<number> .	-8 4 -8 13 1 -13 0
sa:<number> :	0 -2 2 5 -5 8 -21
sa:<number> ;	-2 -2 -9 14 -14 8 0
sa:<number> <day-today>	0 -2 -20 15 7 0 3
sa:<number> and	1 -22 11 4 -7 0 -2
sa:<number> as	0 -5 -11 7 0 -2 9
sa:<number> at	0 0 1 -12 3 4 2
sa:<number> before	0 0 17 -13 -10 3 -7
sa:<number> by	0 -5 9 -12 3 -2 3
sa:<number> come	0 -7 0 -7 12 -2 0
sa:<number> for	-8 4 -1 7 -8 1 -4
sa:<number> from	0 -6 18 -14 5 0 -5
sa:<number> in	-4 6 8 -12 -5 -11 6
sa:<number> it	0 -1 9 7 -13 2 -5
sa:<number> largest	0 -2 -16 0 -2 0 9
sa:<number> last	0 -7 19 -9 -8 0 -1
sa:<number> more	0 0 13 3 -12 -3 -5
sa:<number> now	-3 2 -11 3 -6 3 13
sa:<number> on	-13 9 -2 -11 4 0 5
sa:<number> or	0 -1 -5 4 -13 0 13
sa:<number> since	0 6 -18 5 5 -4 5
sa:<number> that	-7 -13 -3 22 -1 -10 -7
sa:<number> the	0 1 1 -13 5 -3 2
sa:<number> to	5 5 3 2 -26 -4 7
sa:<number> under	0 -3 -3 10 -7 0 -1
sa:<number> until	0 -7 18 -3 -10 0 -8
sa:<number> was	0 -6 4 1 -13 8 4
sa:<office>	10 10 3 -22 -7 0 6
sa:<office> had	0 9 11 -14 -7 0 -3
sa:<office> in	0 0 -1 -13 6 0 8
sa:<office> of	-8 2 7 -3 -10 -3 5
sa:<organisation>	12 -7 -8 -1 6 2 -1
sa:<organisation> 's	0 -9 -7 0 10 -3 3
sa:<organisation> .	16 -4 0 -6 -3 1 -7
sa:<organisation> ;	-7 -4 -7 0 1 0 12
sa:<organisation> announce	-1 -3 16 -7 -7 0 -4
sa:<organisation> say	-6 2 0 4 -14 -1 4
sa:<person>	2 -5 -2 -3 -15 -9 18
sa:<person> 's	-1 -8 8 -3 -16 -3 12
sa:<person> ,	11 -2 -2 5 -2 -5 -7
sa:<person> .	7 0 0 7 -13 -6 -2
sa:<person> agree	0 7 -13 4 6 0 -5
sa:<person> and	0 7 -13 6 9 -1 -11
sa:<person> announce	-8 0 -13 6 5 0 4
sa:<person> had	-3 -7 -7 3 -6 -6 12
sa:<person> has	1 -12 0 11 -1 0 -4
sa:<person> impose	0 0 10 -3 -3 0 -7
sa:<person> order	-1 3 11 -1 -11 0 -7
sa:<person> put	0 -3 12 -11 0 0 -1
sa:<person> sign	0 4 -20 7 15 0 -3
sa:<points>	-7 6 29 -27 -2 -6 -5
sa:<points> .	0 7 10 -16 3 0 -4
sa:<points> more	0 -7 15 -13 2 0 1
sa:<points> suspend	0 -1 25 -18 -11 0 -3
sa:<quality> ,	0 0 0 -1 -12 0 10
sa:<quality> .	-1 -15 13 6 -6 -2 -2
sa:<quality> agreement	6 -2 0 -11 6 0 -2
sa:<quality> aluminium	0 12 -6 -4 -3 0 2
sa:<quality> and	0 -3 -2 -12 10 0 6
sa:<quality> apricot	0 -2 11 -8 0 0 0
sa:<quality> bean	0 -5 13 -5 -3 0 0
sa:<quality> border	0 0 17 -9 -4 0 -6
sa:<quality> car	2 3 -5 -4 -3 -2 9
sa:<quality> chicken	-1 -6 -5 13 -3 0 -6
sa:<quality> cod	0 5 -13 10 -1 0 -2
sa:<quality> coffee	-2 -16 0 1 1 0 8
sa:<quality> content	0 -2 12 -8 -1 0 0
sa:<quality> copper	2 -11 3 -4 0 0 6
sa:<quality> crane	0 -2 -11 17 -1 0 -10
sa:<quality> dollar	0 0 14 -9 -9 0 -1
sa:<quality> duty	6 2 0 0 -15 2 0
sa:<quality> electric	-1 -1 9 0 -4 0 -10
sa:<quality> farm	0 -1 -13 6 13 0 -10
sa:<quality> fertiliser	12 3 -3 -14 -3 0 1
sa:<quality> flour	0 8 10 -19 1 0 -7
sa:<quality> good	-7 6 5 1 -2 6 -13
sa:<quality> import	0 0 12 -7 -3 0 -3
sa:<quality> industrial	-1 -2 -12 12 -10 0 3
sa:<quality> leather	-1 15 -4 -6 -6 0 -1
sa:<quality> mangoe	0 4 3 -15 1 0 7
sa:<quality> milk	-4 1 4 -13 2 0 5
sa:<quality> motorcycle	-2 -11 11 -19 10 0 1
sa:<quality> oil	-3 -6 -3 0 16 -6 -4
sa:<quality> olive	-3 10 -17 6 -3 0 7
sa:<quality> one	-5 0 12 -17 6 7 -5
sa:<quality> origin	-1 -6 -9 19 -9 0 -10
sa:<quality> peat	-1 -4 15 -11 1 0 -5
sa:<quality> port	0 -6 17 -13 -1 0 0
sa:<quality> potash	0 -5 3 14 -12 -1 -8
sa:<quality> potatoe	0 -1 4 -4 -13 11 0
sa:<quality> rice	-6 -5 -7 10 1 0 0
sa:<quality> rose	-2 -3 -12 10 3 1 1
sa:<quality> rubber	0 -1 15 -5 -8 0 -10
sa:<quality> ship	-3 6 3 -5 10 -1 -11
sa:<quality> side	-2 -9 4 10 0 -1 -12
sa:<quality> ski	-2 5 0 -13 5 0 0
sa:<quality> steel	2 2 -8 5 0 -1 1
sa:<quality> sugar	4 -2 2 -11 4 -1 1
sa:<quality> sunflower	0 9 6 -17 0 0 -2
sa:<quality> timber	0 -9 -16 19 3 0 -7
sa:<quality> tractor	0 1 -3 -12 4 0 9
sa:<quality> wine	-4 -9 -3 8 -14 0 11
sa:<seat>	-10 11 9 -15 -11 3 3
sa:<seat> 's	2 6 -12 10 3 -3 -7
sa:<seat> ,	-5 -23 11 -2 9 -5 1
sa:<seat> instead	0 3 -13 12 -4 0 0
sa:<seat> to	-1 7 4 -15 0 6 -10
sa:<seat> would	4 3 -11 11 2 0 -12
sa:<span>	-19 -10 1 8 5 2 -11
sa:<span> ,	2 7 -14 9 4 1 -9
sa:<span> .	-25 -17 7 3 0 -4 2
sa:<span> before	0 -1 9 -2 -13 0 4
sa:<span> from	0 -13 12 -5 -1 5 -7
sa:<span> in	-1 -8 -3 0 11 5 -11
sa:<span> of	-1 -4 -15 7 4 6 0
sa:<span> or	0 0 -6 -7 0 0 12
sa:<taker>	-4 3 9 5 -13 -8 -4
sa:<v-agree>	0 -6 -1 -7 7 2 7
sa:<v-bear>	-21 5 -3 1 -3 10 2
sa:<v-begin>	-11 -3 -4 2 5 4 0
sa:<v-buy>	-18 2 -3 4 2 -20 6
sa:<v-deny>	10 -4 -7 -9 18 -6 -5
sa:<v-down>	-4 -6 3 -3 9 1 -7
sa:<v-end>	-5 -2 -7 -7 17 -2 3
sa:<v-impose>	0 -13 -7 9 -1 11 3
sa:<v-lack>	0 0 5 -16 15 -7 -1
sa:<v-propose>	11 0 -1 0 -2 2 -6
sa:<v-refuse>	-4 -2 10 1 -13 -2 0
sa:<v-renew>	-10 18 5 -5 -10 -6 -4
sa:<v-return>	-5 9 -7 2 3 8 -18
sa:<v-say>	15 -5 -8 0 -5 -15 8
sa:<v-sell>	0 9 -8 4 -10 -7 7
sa:<v-sign>	1 1 3 0 -6 -18 2
sa:<v-stay>	-7 -1 4 -1 8 -18 -1
sa:<v-suspend>	-1 1 2 16 -14 -19 -14
sa:<v-target>	-2 0 -10 6 -1 13 -2
sa:<v-threaten>	-12 10 -5 6 -12 -5 3
sa:<v-up>	-4 -7 -1 -9 9 13 -2
sa:=	0 -1 13 -8 -3 0 -1
sa:= <level>	0 -1 13 -8 -3 0 -1
sa:?	14 -4 -8 -18 5 8 0
sa:]	5 0 -11 -15 7 -1 11
sa:a	3 -3 5 -9 3 8 -6
sa:a .	0 0 3 6 -5 0 -14
sa:a <number>	-7 -7 -1 0 -1 12 0
sa:a bill	0 0 -5 10 -4 0 -3
sa:a ceiling	-3 0 15 -11 -2 0 0
sa:a few	-1 -2 0 1 10 -5 -11
sa:a flat	0 -1 7 -11 7 0 -7
sa:a further	-1 4 9 -5 0 0 -9
sa:a good	-2 -2 -12 0 6 0 10
sa:a joint	0 0 6 0 -13 1 1
sa:a law	0 0 -13 3 15 -2 -9
sa:a letter	0 -2 0 -11 5 -1 7
sa:a minimum	0 -5 -10 20 -6 0 -9
sa:a narrow	0 0 13 -10 -1 0 -4
sa:a penalty	-3 -6 15 -9 7 -3 -6
sa:a promise	0 0 -3 12 -2 0 -8
sa:a quota	-7 -8 -4 9 0 -5 3
sa:a safeguard	0 0 11 -7 -3 0 -2
sa:a surcharge	0 0 -15 2 12 0 0
sa:a third	6 -1 15 -15 -12 -3 0
sa:a treaty	0 0 9 -9 -3 0 1
sa:a waiver	0 -4 -7 13 -5 0 -4
sa:a week	0 0 -12 0 0 0 12
sa:a word	0 0 -3 -7 -4 0 11
sa:a year	0 -5 2 -9 11 -1 1
sa:abeyance	0 -4 -5 12 -5 0 -2
sa:about	7 -10 -4 11 -9 -2 -2
sa:about ,	0 -1 -9 0 -1 0 12
sa:about <level>	-1 -1 18 -13 0 0 -9
sa:above	-6 2 -6 0 -14 5 10
sa:above what	0 0 -11 -2 -3 0 13
sa:access	0 0 11 0 -9 0 -5
sa:according	14 -2 -2 -7 -12 -2 6
sa:according to	14 -2 -2 -7 -12 -2 6
sa:account	-2 -10 -8 4 15 -2 -10
sa:account of	-2 -9 -8 0 15 -2 -6
sa:across	0 -2 -8 -5 0 0 13
sa:act	0 -2 -9 15 -1 -5 -3
sa:act of	0 0 -5 11 -3 -3 -2
sa:action	0 -1 17 -10 -7 0 -4
sa:ad	0 0 -6 9 -7 0 3
sa:ad valorem	0 0 -4 10 -7 0 -4
sa:add	10 -3 3 -11 3 0 0
sa:add ,	-3 -1 9 -14 -5 0 7
sa:add in	5 -1 3 3 -1 0 -11
sa:addition	0 6 11 -4 -9 -1 -8
sa:addition to	0 7 11 -8 -7 0 -4
sa:additional	-2 -2 -17 10 15 0 -6
sa:advanced	-1 -1 16 -6 -6 0 -13
sa:advanced chip	0 0 10 -4 -4 0 -8
sa:advantage	0 0 -13 3 9 0 2
sa:affected	0 -2 16 -8 -2 0 -7
sa:affected .	0 -1 13 -7 -2 0 -5
sa:after	-1 11 6 -1 -8 -3 -8
sa:after <day-ahead>	0 13 -2 -12 -9 0 8
sa:after <level>	0 -6 17 -2 -9 0 -10
sa:after <number>	0 -7 -6 20 -11 -2 -3
sa:after <span>	0 -5 -8 -2 18 -1 -4
sa:after all	4 10 -12 0 -7 -1 0
sa:after it	-1 8 2 -1 -19 6 1
sa:after the	10 0 17 -6 -17 -1 -14
sa:afterward .	0 12 -9 6 -11 0 -6
sa:again	2 16 -15 -8 8 4 -13
sa:again ,	6 3 -9 -2 0 6 -3
sa:again .	4 -6 -10 17 8 -3 -16
sa:again in	0 16 -7 -12 0 3 0
sa:against	-7 1 -3 6 -15 -7 10
sa:against <level>	-1 14 -8 -3 -5 -3 6
sa:against <number>	-1 -13 -2 9 -13 -1 9
sa:agree .	0 3 0 -2 -14 0 10
sa:agreement	-5 -14 11 -13 -1 -6 15
sa:agreement in	0 0 11 -9 -1 0 -2
sa:agreement make	0 0 11 -6 -5 0 -1
sa:agreement of	-2 -6 9 -8 -1 -2 4
sa:agreement say	0 -1 11 -4 -6 0 0
sa:agreement with	-1 3 -9 13 -9 0 0
sa:air	0 -1 -13 3 -5 0 14
sa:aircraft and	0 0 -14 10 -2 0 6
sa:all	-18 -8 2 2 7 -16 4
sa:all -	0 3 8 -11 -5 3 -4
sa:all .	-7 -2 4 3 -6 -12 4
sa:all along	-1 -2 16 -1 -10 -1 -7
sa:all from	0 -2 0 -5 -7 0 13
sa:all good	-4 -4 -4 -14 0 0 21
sa:all import	0 0 -10 8 4 0 0
sa:all in	-1 -5 21 -5 -19 0 -4
sa:all other	-1 -4 0 12 -9 0 -10
sa:all tell	0 0 -9 6 11 -2 -13
sa:all the	0 -1 13 0 -7 0 -5
sa:allow	0 0 -11 0 4 -2 7
sa:almost	-1 -4 14 -6 -10 -2 3
sa:along with	0 -2 -12 4 4 0 4
sa:already	0 5 7 1 -18 0 -4
sa:already .	2 -5 13 -6 -4 0 -7
sa:also	8 8 3 4 -11 -5 -21
sa:altogether	0 -8 7 -4 8 0 -15
sa:altogether .	-2 -3 0 2 7 0 -12
sa:aluminium	-5 11 4 5 -12 -1 -9
sa:aluminum	-4 -11 1 8 0 -1 -3
sa:aluminum ,	0 -2 16 -9 0 0 -8
sa:aluminum .	-1 -3 -14 0 8 0 14
sa:aluminum and	0 0 11 -3 -3 0 -4
sa:aluminum from	0 -1 -7 15 -9 0 -7
sa:alway	-4 -9 18 -11 0 2 -6
sa:alway .	-2 -5 12 -5 0 0 -2
sa:amend	0 -2 -13 -4 12 0 4
sa:among	-3 -5 6 10 -22 -4 -1
sa:among other	0 -6 -6 18 -5 0 -10
sa:among them	0 1 0 1 -11 0 3
sa:amount	0 13 14 -13 -10 -3 -4
sa:amount to	0 14 6 -7 -9 -3 -4
sa:an	13 -3 5 -6 9 3 -19
sa:an agreement	-3 -10 13 -5 -3 -2 1
sa:an embargo	-5 0 3 -14 -3 12 0
sa:an end	0 0 11 0 -14 0 0
sa:an error	6 6 -7 -11 6 -1 -4
sa:an initial	0 6 -13 1 3 0 0
sa:and	-21 2 2 2 1 -9 -2
sa:and ,	-1 5 23 -3 -19 -11 -11
sa:and <level>	-9 9 -4 -1 -3 4 2
sa:and <name>	-20 -3 1 6 -7 1 0
sa:and <person>	-3 21 4 2 -5 -2 -28
sa:and a	-11 -7 -6 4 6 0 2
sa:and about	0 0 21 -10 -10 0 -7
sa:and above	0 5 -4 -10 -6 0 14
sa:and aluminium	-2 -3 13 -3 0 0 -8
sa:and aluminum	-3 -5 5 8 -16 0 -6
sa:and bathroom	0 0 -6 -8 0 0 12
sa:and both	4 -2 5 -17 8 0 -5
sa:and car	0 -1 10 -10 -7 0 6
sa:and chicken	0 0 -6 -3 10 0 0
sa:and cocoa	0 8 -1 -12 5 0 -4
sa:and copper	0 -1 13 -8 -1 0 -4
sa:and cotton	0 -5 10 0 -9 0 -1
sa:and did	-1 -2 13 -8 -5 0 -2
sa:and doe	0 1 6 -13 5 0 -3
sa:and for	-2 -11 -6 1 20 -9 -8
sa:and fruit	0 0 -14 2 12 0 -2
sa:and has	3 -4 8 -22 14 5 -10
sa:and i	-3 -14 1 -2 0 10 5
sa:and in	-1 -10 -6 2 12 -10 -1
sa:and it	-1 -4 9 -24 13 1 -4
sa:and keep	0 3 -6 -5 12 0 -7
sa:and laptop	0 -1 -14 4 -8 0 11
sa:and let	0 0 3 -14 5 0 5
sa:and machinery	0 -6 -14 17 0 0 -2
sa:and much	0 -1 -5 10 -4 0 -1
sa:and neither	0 0 -1 -5 -7 -2 11
sa:and never	9 -3 8 -10 -13 0 0
sa:and no	1 0 -6 11 -24 0 8
sa:and nobody	-9 -3 -4 -3 9 3 0
sa:and not	-5 10 -7 5 -16 -2 3
sa:and nothing	0 -10 0 12 -12 -7 3
sa:and one	0 4 1 0 0 0 -10
sa:and pay	0 0 -7 1 16 -3 -13
sa:and pickup	0 0 -14 14 0 0 -1
sa:and seafood	0 0 0 11 -11 -1 -11
sa:and since	0 -2 -11 -3 16 -3 -1
sa:and so	2 4 -2 4 2 -1 -14
sa:and spirit	0 -1 -11 8 -3 0 7
sa:and that	-8 3 -9 8 -4 3 4
sa:and then	-2 6 -21 -4 11 11 -8
sa:and there	0 1 -3 3 -11 0 9
sa:and they	6 12 4 -11 -12 0 -8
sa:and to	-1 6 -3 -1 5 -12 0
sa:and until	0 0 -14 7 9 0 -1
sa:and vanity	0 -5 0 10 -4 0 -8
sa:and was	-3 -2 8 -18 -9 -1 13
sa:and we	0 0 8 -13 -7 -2 13
sa:and were	0 0 9 -12 -3 0 4
sa:and will	8 1 5 -5 0 -2 -11
sa:and would	5 3 17 -5 -13 -5 -13
sa:annex	-4 -2 3 0 8 -1 -11
sa:announce	-11 -15 0 0 -6 -17 19
sa:announce for	-2 -4 -14 -12 -15 -3 30
sa:announce in	-2 2 -14 5 -4 -4 9
sa:announce last	0 0 -6 -11 1 0 14
sa:announce on	-6 -16 3 7 0 -3 -3
sa:another	-6 -10 21 -12 -3 -1 -5
sa:another <level>	0 -3 -5 13 -4 -1 -9
sa:another <money>	0 -1 -2 -8 -4 0 12
sa:another <points>	0 0 12 -15 3 0 0
sa:answer	7 -10 10 -18 -2 -8 11
sa:answer .	-2 -3 0 -11 3 -2 9
sa:answer with	5 -3 2 4 -11 -1 0
sa:any	3 -14 -9 7 3 0 4
sa:any more	3 -5 -11 -4 14 0 -1
sa:anybody	-1 8 5 0 -11 3 -9
sa:anyone	6 4 1 -1 -3 7 -16
sa:anyway	0 -6 0 13 -6 0 -7
sa:anyway .	0 -6 1 12 -5 0 -7
sa:anywhere	0 2 -12 1 2 8 -4
sa:anywhere .	0 0 -10 0 1 8 0
sa:apple	1 1 7 -13 -3 0 4
sa:apple ,	5 -1 1 -13 2 0 3
sa:apple and	0 7 9 -10 0 0 -7
sa:appliance	0 2 -10 12 0 0 -7
sa:apply	-2 8 7 -13 6 -12 -7
sa:apply .	4 5 -11 6 -1 -3 0
sa:apply again	0 4 0 -12 6 0 -4
sa:apply before	0 2 0 -14 10 0 -1
sa:apply from	-3 5 -14 -3 1 0 10
sa:apply since	0 -2 22 -6 -12 -1 -8
sa:approve	0 -6 -9 -8 2 0 16
sa:apricot	0 -4 12 -17 3 0 2
sa:are .	0 -2 3 -17 7 0 2
sa:are <number>	0 -3 19 -8 -3 0 -10
sa:are add	0 2 12 -10 -6 3 -4
sa:are back	-2 14 -3 -11 1 -1 -7
sa:are charge	0 -11 18 -2 -8 0 -3
sa:are go	0 -3 -20 -4 18 0 5
sa:are levy	0 0 13 -10 -2 0 -4
sa:are not	0 -19 5 12 -7 5 -8
sa:are now	0 1 1 -14 10 0 -3
sa:are on	0 0 -13 17 -8 0 0
sa:are still	0 -1 13 -14 -14 0 6
sa:are suspend	-1 12 -5 7 -17 -2 -5
sa:are to	-1 -3 -8 -3 2 0 14
sa:are void	0 -4 -10 -3 12 0 0
sa:argue	0 0 12 -6 -4 0 -5
sa:arrangement	0 -4 17 3 -12 6 -14
sa:arrival	-1 -9 18 -5 -5 0 -6
sa:arrive	0 4 12 -13 -6 0 0
sa:arrive by	0 -2 13 -9 -5 0 0
sa:as	16 4 0 -1 1 -11 -10
sa:as <name>	-5 -6 -3 -5 -2 0 17
sa:as <number>	0 -1 14 -6 -10 -5 3
sa:as a	7 9 -19 4 5 -4 0
sa:as against	0 0 -20 20 -1 0 0
sa:as alway	-2 -5 12 -5 0 0 -2
sa:as an	5 0 -4 -13 5 0 4
sa:as before	-17 -5 22 5 -29 -9 -9
sa:as ever	-3 -4 14 -5 -2 -3 -4
sa:as far	6 -2 -3 1 -11 0 5
sa:as from	-1 2 2 7 0 0 -12
sa:as in	-5 25 -23 -1 -1 -6 0
sa:as it	-14 -5 3 8 -13 9 -5
sa:as long	-8 -1 5 4 3 -2 -16
sa:as of	1 -1 1 -8 13 -5 -6
sa:as the	13 -4 -4 2 2 0 -8
sa:as they	-4 13 24 -25 -13 -2 -13
sa:as we	0 9 9 -13 -5 0 -9
sa:as well	1 -8 -8 0 9 5 1
sa:aside	0 5 -13 10 1 -1 -9
sa:aside .	0 -9 -6 15 -2 0 -4
sa:ask	11 2 5 -9 0 6 -15
sa:ask for	2 -10 6 -2 10 0 -9
sa:asleep	0 -4 -7 10 2 0 -5
sa:asparagu	6 2 -4 11 -12 -2 -9
sa:association	0 -5 14 -9 0 -1 -1
sa:at	-9 4 -5 3 -11 13 4
sa:at <level>	-13 0 -2 -4 -4 2 13
sa:at <number>	-4 11 -21 18 0 -1 -10
sa:at all	-6 1 -10 -4 5 -1 12
sa:at its	-1 -5 -1 -9 -7 19 -7
sa:at least	0 -4 13 3 -9 0 -13
sa:at most	0 0 -9 13 -3 0 -1
sa:at new	0 -8 -12 0 4 0 12
sa:at noon	0 -2 14 -5 -9 0 -2
sa:at present	-3 19 -11 -1 -8 -5 3
sa:at the	-1 -1 -5 2 9 7 -16
sa:auto	-1 0 8 -14 -1 0 7
sa:away	-3 -7 -2 7 10 -8 -15
sa:away .	0 1 -11 2 9 0 -4
sa:away for	0 0 -7 12 -7 0 0
sa:back	-9 21 -18 -13 21 -22 -8
sa:back ,	-2 8 3 -25 6 -2 1
sa:back .	1 -10 -15 13 22 -4 -12
sa:back for	0 1 -11 1 8 0 -2
sa:back on	-1 30 -19 -12 -11 0 -6
sa:back to	-6 4 17 -8 -3 -7 -9
sa:bacon	0 5 -11 4 -1 0 0
sa:banana	0 0 4 -4 8 0 -12
sa:barley	0 4 0 -14 1 0 6
sa:bathroom vanity	0 0 -6 -8 0 0 12
sa:batumi	0 6 -3 -12 -9 0 12
sa:be	0 2 10 -1 1 -18 -9
sa:be <level>	-1 -18 13 8 -5 -2 -10
sa:be <number>	-6 -13 19 -1 6 -2 -11
sa:be collect	-2 -2 -14 8 16 0 -11
sa:be corrected	13 3 -12 -6 4 0 -6
sa:be due	-1 16 -8 -4 -2 0 -6
sa:be halve	0 2 12 -8 -5 0 -3
sa:be impose	0 0 -12 1 -3 0 7
sa:be levy	0 -2 -19 20 -3 0 -2
sa:be lower	0 0 11 -5 -4 -1 -2
sa:be the	3 1 -16 1 1 -6 10
sa:bean	6 7 -8 7 2 0 -17
sa:bean ,	5 4 -11 10 -8 0 -3
sa:bear	-2 -9 -6 8 5 2 -11
sa:bear <level>	0 -1 2 -14 12 0 -2
sa:became	-3 -5 -8 -10 15 7 -2
sa:became <level>	0 -1 -17 -2 7 0 10
sa:because	-16 -11 3 -3 14 -7 -2
sa:because <name>	0 -1 -7 -3 12 -1 0
sa:because it	-4 -8 -6 11 7 0 -6
sa:because of	-4 -14 1 4 12 -10 -13
sa:because the	0 1 10 1 -11 -1 0
sa:become	-5 -10 27 -25 4 -4 -11
sa:become <level>	0 -6 15 -12 0 -1 -2
sa:become <number>	-1 -8 22 -24 7 -1 -19
sa:beef	-7 -15 0 10 -1 -3 2
sa:beef ,	-3 -1 9 7 -22 -2 -2
sa:beef .	0 -5 -13 -1 14 -5 6
sa:been	14 4 -7 0 -6 2 0
sa:been <level>	0 -4 5 -15 5 0 6
sa:been <number>	6 -1 -4 0 -12 2 9
sa:been charge	-5 11 12 -3 -13 0 -11
sa:been sign	0 -2 12 -2 -2 0 -8
sa:been since	0 -6 17 -6 -8 0 -2
sa:been suspend	-4 1 -19 10 8 0 -1
sa:been the	-4 0 -7 14 0 0 -8
sa:been threaten	2 -5 -11 9 -9 0 5
sa:beer ,	-5 14 -9 -7 -4 -1 5
sa:beer .	1 -6 -8 -1 14 0 -2
sa:beer and	0 -6 12 -6 -5 0 0
sa:before	-3 5 12 -15 -5 15 -10
sa:before ,	6 6 14 -18 -5 7 -21
sa:before .	0 -9 12 -12 12 -3 -15
sa:before <month-ahead>	0 14 -3 -8 -8 0 0
sa:before he	0 0 -1 12 -1 0 -9
sa:before it	0 6 7 -4 -11 0 2
sa:before the	-13 -2 7 -8 -3 2 11
sa:begin	-11 5 0 14 -12 0 -7
sa:begin .	-8 -3 1 -3 11 -5 4
sa:begin <day-today>	0 0 0 11 -3 0 -10
sa:begin on	-2 7 -2 9 -13 -2 -1
sa:being	-12 -11 4 14 -19 -4 7
sa:being ,	0 0 16 -13 -1 0 -3
sa:beside	-8 4 15 -13 -3 0 3
sa:between	-7 4 -1 -21 19 -3 3
sa:bill	1 -7 5 13 -14 -2 -8
sa:billion <quality>	0 0 14 -9 -9 0 -1
sa:boeing	0 -2 -5 10 -3 0 -1
sa:book	-4 10 -1 -6 6 -2 -11
sa:book .	-2 13 -4 -3 2 -1 -9
sa:border	-5 -5 12 -1 2 -12 -2
sa:border ,	0 0 16 -15 0 -2 1
sa:border .	-3 1 -11 6 6 -2 0
sa:both	-1 7 -5 -17 8 6 9
sa:both for	0 -3 5 -11 -4 0 8
sa:branded	-1 -1 -7 -6 -2 0 14
sa:branded medicine	0 0 -4 -11 -2 0 14
sa:brandy	-1 -7 16 -12 -7 0 1
sa:bring	-6 -1 0 13 -9 3 -8
sa:bring the	0 0 -13 9 5 0 -1
sa:build	-2 4 -15 13 -7 0 1
sa:building	-1 0 -3 -7 0 0 12
sa:bulb	2 -6 2 -10 7 0 2
sa:burden	0 0 4 -15 10 0 -3
sa:busan	0 -10 -1 -3 18 -2 -13
sa:busan .	0 -4 8 -11 7 0 -6
sa:but	2 -22 -7 3 12 1 2
sa:but leave	0 0 -8 12 0 0 -8
sa:but not	-2 -1 -6 12 3 0 -11
sa:but with	0 0 13 -7 -5 0 -3
sa:butter ,	-2 1 11 2 -12 0 -7
sa:butter .	-3 -7 -11 14 4 0 -3
sa:butter and	0 3 6 -13 -3 0 2
sa:buy	0 7 3 -4 -2 -11 1
sa:buy .	0 3 11 -2 -6 0 -9
sa:buy from	-2 0 14 -13 -7 0 3
sa:buy more	0 0 -8 12 -2 0 -2
sa:buyer	-2 -3 -1 -4 -4 -2 11
sa:buyer of	0 5 -4 -14 -1 0 11
sa:by	5 -1 4 -2 6 0 -16
sa:by <points>	0 0 7 -11 -4 0 6
sa:by <span>	-2 5 -2 6 4 0 -12
sa:by an	0 -3 -3 -1 11 -1 -6
sa:by the	17 -9 -3 -4 8 -12 -6
sa:by then	-10 -2 0 10 2 -1 -4
sa:cabinet	0 -17 -11 12 -15 -3 14
sa:cabinet and	0 -8 -10 5 -7 0 12
sa:cable	0 7 10 -7 -2 0 -11
sa:call reciprocal	0 2 -11 7 10 -1 -11
sa:callao	0 -5 12 -3 -1 0 -2
sa:can	-11 11 9 -8 -2 -2 -8
sa:canola	-4 -3 7 7 0 -3 -16
sa:canola oil	0 0 16 -3 -8 -1 -7
sa:canola seed	-1 0 0 11 -8 0 -8
sa:car	0 -6 8 6 -29 -17 8
sa:car ,	-7 -4 -1 9 5 -4 -9
sa:car .	-1 2 16 -18 -20 -3 12
sa:car <level>	0 0 12 -9 -1 0 -3
sa:car <number>	0 -1 11 -7 -1 0 -1
sa:car and	0 -2 -12 13 -5 0 4
sa:car included	0 -3 -12 6 -1 0 8
sa:carpet	0 0 14 -11 1 0 -5
sa:case .	-6 0 14 -14 5 0 -4
sa:case of	0 11 -5 -17 0 0 7
sa:ceasefire	0 9 -11 -9 -7 6 6
sa:ceiling	-9 -6 -3 15 6 0 -19
sa:ceiling .	-4 -3 -12 9 6 0 -1
sa:cent	4 1 4 -9 2 2 -4
sa:certain	5 3 -1 1 0 -1 -9
sa:certain advanced	0 0 12 -7 -2 0 -5
sa:champagne	-4 0 -10 3 -1 0 10
sa:change	-6 -13 25 3 -18 -2 -15
sa:change .	-4 -4 21 -13 -5 0 -4
sa:changed	-1 -1 14 -4 -7 0 -6
sa:charge	7 1 -1 0 2 10 -20
sa:charge <level>	13 1 1 0 -4 -4 -10
sa:charge as	0 -2 9 -6 0 -1 0
sa:cheese	6 5 -5 13 -10 -5 -12
sa:cheese ,	-2 11 0 -1 3 -1 -12
sa:cheese and	0 -4 -14 19 -11 0 1
sa:cherry	0 -3 11 -8 0 0 -3
sa:chicken	-8 -12 -1 5 8 -4 -9
sa:chicken ,	0 -7 -1 12 -4 0 -10
sa:chicken and	0 -3 7 -12 7 0 -5
sa:chip	-6 -13 4 7 -20 -3 4
sa:citru	-6 -11 8 9 -1 -1 -10
sa:citru .	-7 -4 -7 14 0 0 -3
sa:claim	0 -2 -6 -6 17 0 -9
sa:clear	4 0 14 -13 -5 0 -4
sa:clock	0 2 1 -14 7 0 -5
sa:close	-8 10 -13 5 -14 0 6
sa:closed	-3 4 0 -12 10 2 -4
sa:clothing	-1 3 4 -14 1 0 2
sa:coal	1 -11 11 -3 -4 0 0
sa:coal .	0 -6 11 -13 6 0 -1
sa:coconut	6 16 -2 -11 2 -4 -15
sa:cod	0 4 -10 9 -9 6 -6
sa:coffee	6 -20 8 -8 1 -6 3
sa:coffee ,	2 -8 -3 -16 9 -1 9
sa:coffee .	7 0 -1 0 -12 -1 3
sa:coffee from	0 -5 -11 9 4 0 -1
sa:cognac	0 0 12 -5 -4 0 -4
sa:collect	6 -17 -15 14 15 0 -9
sa:collect .	5 -18 0 4 8 0 -3
sa:come	-2 -2 8 -12 -1 -1 6
sa:come .	0 -3 -8 2 -4 -7 14
sa:come back	-5 4 -10 -1 20 -4 -19
sa:come down	-5 -8 16 -30 12 6 -10
sa:come in	-6 9 6 5 -13 -4 -8
sa:come into	-1 -6 8 -1 -12 -1 6
sa:come on	1 -3 4 -7 -6 -2 10
sa:come to	-1 -5 14 -6 -4 0 -3
sa:company	-2 1 -8 12 1 -3 -5
sa:complete	0 5 -4 -14 -4 0 14
sa:concentrate	0 11 -12 -4 -5 5 1
sa:confirm	0 2 -3 13 -10 -1 -13
sa:contain	0 0 11 -6 -3 0 -3
sa:contained	10 0 -2 -7 -3 -1 0
sa:content .	-6 6 12 -12 0 0 0
sa:continue	-6 -12 8 3 0 0 -9
sa:continue .	-5 -8 16 -5 4 0 -9
sa:copper	0 -8 3 -2 -10 -3 11
sa:corn	0 -8 2 -1 6 0 -12
sa:correct	13 0 -1 -8 -4 0 -7
sa:corrected	12 2 0 -12 2 -1 -13
sa:cost	-7 12 4 -4 -3 -3 -5
sa:cotton	-6 12 7 -8 -1 -4 -9
sa:cotton ,	0 -1 12 -9 -1 -1 -3
sa:cotton and	0 -6 16 -13 0 0 -6
sa:cotton until	0 0 -13 8 3 0 -1
sa:could	-7 11 -6 5 -13 5 0
sa:could have	0 2 0 -11 -3 0 9
sa:count	-7 -6 0 0 -6 -6 12
sa:country	-12 1 4 0 -1 -2 0
sa:country .	-6 8 -4 9 2 -7 -11
sa:country in	0 4 8 -13 -9 3 3
sa:country on	0 0 11 -5 -6 0 -1
sa:country pay	0 0 17 -3 -11 0 -4
sa:country with	0 0 3 1 6 0 -12
sa:covered	-2 -5 14 -7 0 0 -4
sa:covered by	-2 -1 12 -4 -2 0 -3
sa:crane	-6 3 -14 17 4 -2 -16
sa:crude	-1 1 1 13 -14 -6 -8
sa:crude .	0 7 -11 3 0 0 2
sa:crude oil	0 -6 13 4 -20 0 -11
sa:custom	6 -1 -1 6 -10 1 -7
sa:cut	2 6 0 3 7 -2 -22
sa:cut .	0 0 11 -8 -1 0 -4
sa:cut to	0 -4 -2 -13 18 0 -9
sa:dairy	-1 2 4 0 -13 0 3
sa:date ,	-3 -11 -18 5 7 0 11
sa:date .	-8 4 -11 5 -3 12 0
sa:date from	-2 0 29 -29 -2 0 -12
sa:day	-14 1 0 7 -1 -8 -2
sa:day ,	-1 12 -7 7 -4 3 -13
sa:day .	-6 -3 9 0 -10 -7 2
sa:day ;	0 13 -8 1 0 0 -6
sa:day and	0 -7 4 -18 6 0 14
sa:deal	-10 -5 -3 12 -2 5 -6
sa:deal ,	0 3 -17 14 1 0 -5
sa:deal with	0 -5 2 -13 6 0 6
sa:decree in	-1 9 -12 -7 1 -1 6
sa:decree of	0 -5 3 3 7 0 -14
sa:demand	-5 -4 -3 -11 0 -1 15
sa:denim	0 13 -8 -13 -6 0 8
sa:did	-4 12 -9 6 3 -15 -1
sa:did .	6 0 0 -12 7 -2 -3
sa:difference	0 -4 -7 -8 16 0 -1
sa:direction	0 2 -14 11 3 2 -6
sa:direction .	0 2 -13 9 6 0 -5
sa:discuss	2 -5 1 -15 4 -1 5
sa:dispute	-1 0 10 -14 -6 15 -12
sa:dispute .	0 -1 3 -10 -4 11 -3
sa:do	-14 1 -4 10 -6 -6 1
sa:do ,	-1 0 -10 -4 -1 0 12
sa:doe not	12 -5 -5 -2 2 -2 0
sa:doesn't	0 10 7 -13 -1 0 -10
sa:done	-7 -2 11 2 -16 0 2
sa:done .	-1 0 14 -16 -6 0 1
sa:door	2 8 9 -11 -8 4 -7
sa:double	0 -6 13 -1 -2 -1 -11
sa:down	-15 -8 -1 5 0 16 -9
sa:down .	0 -5 13 0 -5 4 -12
sa:down from	-2 0 -9 13 -11 -3 5
sa:down substantially	-3 0 12 -7 0 0 -5
sa:down to	-3 -18 2 -8 9 7 -2
sa:draft	9 10 -12 3 -10 -3 -1
sa:draft .	3 7 -12 0 -3 0 3
sa:drawer	1 3 -8 5 -12 0 4
sa:drawer .	4 -3 -4 13 -7 0 -8
sa:drone	0 0 -3 12 0 0 -11
sa:drop .	0 0 -17 -12 12 0 13
sa:drop the	0 0 4 4 -11 0 1
sa:drop to	0 -2 -6 -5 12 0 -1
sa:due	-16 4 0 5 -15 -5 6
sa:due .	-4 0 11 -22 0 0 4
sa:due on	-2 1 -3 -11 0 0 13
sa:due to	0 -5 -1 16 -10 0 -10
sa:dump	0 -3 11 -8 -4 -1 2
sa:during	-3 -13 -4 1 12 -3 0
sa:during that	0 0 -12 16 0 0 -6
sa:during the	-5 -10 0 -4 14 -2 0
sa:duty ,	-6 -7 -7 16 -3 0 -6
sa:duty .	0 -12 9 4 -10 -8 -1
sa:duty ;	2 -3 -15 2 2 4 8
sa:duty and	-1 0 1 7 -13 1 -2
sa:duty are	0 -2 8 -11 2 0 1
sa:duty counted	0 0 -5 -2 11 0 -3
sa:duty for	0 -1 -7 11 -1 0 -3
sa:duty from	0 5 -9 -15 14 0 2
sa:duty inside	0 0 -7 -2 15 0 -8
sa:duty of	-7 -3 19 -2 -12 -7 -7
sa:duty on	6 10 -5 2 -3 -9 -3
sa:duty under	0 0 8 -11 5 0 -3
sa:each ,	0 -2 -8 0 13 0 -4
sa:each .	-4 -9 -11 15 -5 -3 5
sa:each side	-2 -1 -2 2 -13 5 5
sa:earlier	-1 0 -2 17 -22 -2 -5
sa:early	0 11 -6 -1 -7 0 5
sa:earth	0 -1 3 -4 -5 -2 10
sa:easter .	-10 2 -6 3 -5 0 12
sa:effect	2 -17 15 -12 4 -4 -9
sa:effect .	2 -3 -15 3 6 0 8
sa:effect <day-today>	0 -2 14 -8 -5 0 -3
sa:effect from	0 -7 15 -17 11 0 -15
sa:effective	-4 -4 -3 11 -9 -6 2
sa:effective <day-ahead>	0 0 -1 13 -12 0 -3
sa:effective immediately	-3 -2 -5 10 -8 -6 3
sa:either	-13 0 3 6 -2 5 -15
sa:either .	-8 1 -4 11 -6 5 -6
sa:electric	-4 -6 24 -2 -15 -5 -19
sa:electric car	-3 -3 20 -1 -9 -3 -16
sa:else	-4 -6 5 6 3 -3 -13
sa:embargo	-5 9 2 -11 -6 11 -5
sa:emergency	-1 -7 2 6 -1 0 -12
sa:emergency tariff	0 0 13 -8 -7 0 0
sa:empty	0 0 -11 8 -1 3 -2
sa:end	-9 -4 11 -6 5 -9 -7
sa:end .	-3 0 8 14 -24 -5 -4
sa:end at	0 0 -12 -8 17 0 -1
sa:end on	0 -2 22 -7 0 -3 -25
sa:energy	0 -4 -13 6 -5 0 13
sa:energy ,	0 0 -9 -2 -6 0 12
sa:enough	0 -8 15 -11 -8 10 -8
sa:enough .	0 -8 16 -6 -5 0 -5
sa:enter <name>	0 6 3 -2 -10 4 -4
sa:equipment	-3 -4 -3 13 0 0 -10
sa:error	16 5 -15 -5 8 -5 -12
sa:even	5 -3 10 -11 6 -10 0
sa:event	6 12 -7 -4 0 0 -11
sa:event .	6 9 -3 0 -2 0 -10
sa:ever	1 -10 -11 -22 -20 41 -12
sa:ever been	0 4 -2 -3 -10 9 0
sa:ever before	0 1 -5 -4 -6 11 -3
sa:ever pay	0 -1 -6 -5 -1 10 0
sa:every	-1 3 15 2 -11 1 -19
sa:everybody	0 -5 11 -5 5 -9 -13
sa:everybody else	0 0 12 -8 -5 -1 -1
sa:everyone	-1 -6 2 7 0 -1 -15
sa:everyone .	0 0 12 -7 -4 0 0
sa:everyone else	0 0 11 -5 -2 0 -4
sa:everything	-3 -15 -9 0 12 -8 8
sa:everything ,	0 -2 8 9 -11 0 -8
sa:everything else	-1 -3 -14 11 0 0 4
sa:exempt	0 -1 14 -6 -5 0 -5
sa:exemption	0 -1 -10 6 1 0 4
sa:exist	9 0 -12 -13 8 -1 4
sa:expire	4 -12 10 -11 6 0 -11
sa:explain	-1 0 21 -9 -9 0 -9
sa:export	4 0 -15 4 -5 0 13
sa:export of	-1 0 -11 0 -1 0 12
sa:exporter	-1 -5 -6 -1 14 0 -2
sa:extension	9 10 6 -11 -2 0 -15
sa:extra	-2 -1 9 1 -18 0 4
sa:extra <level>	0 0 12 -8 -4 0 -4
sa:factory	-3 0 2 -14 6 -3 9
sa:fall	-5 1 -9 -15 19 3 0
sa:fall .	0 -2 12 -5 -8 5 -5
sa:fall away	0 -2 -18 8 12 0 -6
sa:fall with	0 0 -8 -3 10 0 0
sa:far	3 0 -14 7 -8 1 13
sa:far .	-1 -3 10 -15 -3 2 5
sa:farm	-2 -12 0 5 5 -2 -15
sa:farm good	-1 -4 3 2 1 0 -14
sa:farm product	0 -4 -8 0 11 0 0
sa:fee	0 9 8 -9 1 -2 -11
sa:feed	-4 -7 -2 -14 4 2 13
sa:fentanyl	-15 -27 18 -5 10 -12 -20
sa:fentanyl ,	-2 -10 26 -7 -15 -4 -9
sa:fentanyl .	-4 -10 2 2 8 -3 -13
sa:fentanyl ;	0 0 18 -13 -8 0 0
sa:fentanyl and	-3 -12 1 3 5 -4 -2
sa:fentanyl duty	0 -2 -2 -17 15 -1 -4
sa:fentanyl in	0 0 10 -16 6 0 0
sa:fentanyl tariff	0 -2 -10 13 3 0 -9
sa:few	-1 -2 0 1 10 -5 -11
sa:fibre	0 2 14 -9 -7 -1 -9
sa:figure	6 0 -11 5 1 -8 2
sa:film	-2 -1 -11 -5 -3 0 16
sa:find	-5 15 3 -5 -2 -2 -10
sa:firm	-4 4 2 -13 7 -3 -1
sa:first	-7 -24 -1 10 -1 5 0
sa:first ,	-1 -1 -10 11 3 6 -10
sa:first .	-1 -7 6 -12 0 5 3
sa:first day	-1 2 -1 10 -14 0 -6
sa:first term	-2 -5 13 -1 -8 0 -5
sa:first trade	0 -3 17 -14 0 0 -4
sa:first year	0 -4 -9 -1 -2 0 12
sa:fish	-10 -14 -2 7 -7 9 8
sa:fish .	-6 4 3 -13 -6 0 8
sa:flat	-1 10 8 -18 5 0 -13
sa:flour .	0 0 2 2 6 0 -16
sa:flour and	0 13 -1 -7 -9 0 0
sa:flower	9 8 -10 -8 1 -3 3
sa:flower .	5 -3 -11 -1 -2 0 8
sa:follow .	0 -1 -5 -10 11 0 4
sa:follow on	0 -4 -9 11 4 0 -4
sa:followed	-2 -4 -15 -12 16 -1 10
sa:for	-1 -4 -10 0 3 -3 13
sa:for <day-ahead>	0 13 -24 -9 0 -2 13
sa:for <day-gone>	-2 7 -12 -16 -8 0 20
sa:for <day-today>	0 0 -11 -6 -7 0 16
sa:for <goods-amount>	0 0 -12 8 -4 0 6
sa:for <level>	2 -3 -2 9 -7 0 -3
sa:for <name>	-12 -4 -8 3 8 -13 5
sa:for <span>	-12 -5 1 2 -3 8 -2
sa:for a	-12 7 9 -9 11 -6 -10
sa:for another	0 -5 12 -4 4 0 -14
sa:for as	-2 -4 0 8 3 0 -13
sa:for both	3 -6 -5 11 -1 -2 -4
sa:for car	1 -5 7 6 -16 0 -6
sa:for chip	0 0 -12 15 -1 0 -3
sa:for electric	0 -2 17 -8 -8 -2 -4
sa:for everybody	0 -3 9 -17 5 0 2
sa:for fentanyl	-2 -14 16 -3 -3 -7 0
sa:for good	-8 -2 -11 14 -7 -6 11
sa:for most	0 1 20 -11 -6 0 -11
sa:for nearly	-1 0 -15 20 -3 0 -10
sa:for now	-2 0 3 -13 18 0 -19
sa:for one	0 2 -14 12 -5 7 -4
sa:for other	0 0 -1 9 -12 0 3
sa:for purchase	0 0 12 -11 -4 0 1
sa:for that	-1 2 -12 -2 8 6 -1
sa:for the	2 8 -4 -8 9 -5 0
sa:for them	-1 3 -13 18 -12 -2 -3
sa:for those	-1 -3 -11 5 1 0 7
sa:for what	0 2 3 -9 3 0 0
sa:force	-3 -3 13 -8 -9 -5 6
sa:force .	0 -8 -4 3 -10 0 13
sa:force since	0 -7 18 -11 -4 0 -8
sa:forced	-1 -6 12 -24 4 0 2
sa:forced labor	0 -3 12 -14 -2 0 0
sa:foreseen	0 -3 -7 15 -5 0 -6
sa:four	4 1 1 -6 -15 -1 10
sa:free	-10 6 -11 -3 1 -6 14
sa:free .	-4 14 -6 -4 -6 -2 5
sa:fresh	0 0 12 -6 -4 0 -4
sa:friday	0 1 3 -12 -6 0 10
sa:from	-1 5 -2 11 -15 -19 1
sa:from <day-ahead>	-1 -3 -17 9 -20 -3 17
sa:from <day-gone>	-2 11 -16 11 -7 -3 3
sa:from <day-today>	-6 0 3 -14 14 -1 0
sa:from <level>	2 5 -8 11 -20 -3 6
sa:from <month-ahead>	7 -13 -10 3 14 -4 -4
sa:from <month-gone>	1 -16 2 -12 15 3 -13
sa:from <name>	-9 1 2 -11 18 -8 -1
sa:from <number>	7 -2 5 6 -15 -8 -4
sa:from anywhere	0 0 -11 7 0 6 0
sa:from both	0 1 14 -11 -3 0 -4
sa:from his	0 -1 16 -11 0 0 -5
sa:from thi	0 1 13 -12 1 0 -6
sa:from which	0 -1 10 -14 -7 1 5
sa:frozen	0 2 5 -10 2 -4 2
sa:full	0 -12 9 -7 11 1 -7
sa:further	-7 7 11 -4 -9 -5 -2
sa:further <level>	0 0 9 1 -10 0 -3
sa:further <points>	0 0 8 -13 5 0 0
sa:gas .	0 6 -22 3 0 0 5
sa:geneva	-1 5 0 -8 -8 15 -5
sa:get .	-1 -2 -12 -7 -2 3 14
sa:give	0 -8 11 -12 -2 4 -1
sa:given	3 -3 -1 -12 -9 5 12
sa:glove	1 11 0 -4 -10 0 -5
sa:glove .	0 13 -2 -12 -2 0 -2
sa:go	0 -7 -8 0 17 0 -5
sa:go .	-9 -13 -17 4 23 -8 4
sa:go as	0 -1 -3 -1 12 0 -8
sa:go away	-1 -3 24 -13 -15 0 0
sa:go back	-5 8 5 -2 -12 0 2
sa:go from	4 3 9 -12 -3 0 -2
sa:go in	0 6 -8 -11 3 3 4
sa:go on	-4 5 14 -1 -17 0 -7
sa:go to	0 -17 -5 17 -8 -6 6
sa:go up	6 -9 14 -16 -2 9 -12
sa:good	-21 -4 0 6 2 -5 1
sa:good ,	-2 5 8 -1 -16 0 1
sa:good .	-17 -13 -5 12 4 0 -1
sa:good as	6 0 9 1 -2 0 -12
sa:good at	0 0 13 -7 -4 0 -5
sa:good is	0 -1 -21 7 4 0 13
sa:good of	-6 -11 -4 -2 -3 -2 16
sa:good outside	7 2 -12 -19 20 0 -2
sa:good pay	0 4 -1 -15 5 0 6
sa:good remain	5 0 13 -11 -2 0 -2
sa:good since	0 -1 5 2 -19 0 5
sa:good that	-4 -5 13 -2 -2 0 -9
sa:good until	0 0 1 8 -12 0 2
sa:good were	0 0 -10 10 2 0 -5
sa:good worth	-2 2 -7 14 -3 -2 -5
sa:had	11 -4 -5 -2 5 2 -5
sa:had a	-4 -7 -5 11 -2 4 -1
sa:had announce	-4 -8 5 -15 -9 -2 20
sa:had been	1 3 4 -2 1 -9 -5
sa:had come	7 -4 17 -17 -6 -1 -8
sa:had impose	0 -2 -9 11 -2 0 -3
sa:had it	15 9 -13 -12 -6 -5 -8
sa:had no	-1 0 17 -9 -8 0 -2
sa:had not	3 -4 9 -17 -2 -1 4
sa:had sign	0 -3 0 11 -6 0 -5
sa:had threaten	-1 -1 -12 10 -4 0 0
sa:half	-12 -14 -1 9 14 -14 -8
sa:half of	-4 -11 -1 0 15 -6 -6
sa:halve	0 0 -1 12 -11 6 -12
sa:halve to	0 -1 12 -7 -4 0 -2
sa:hang	0 -1 -13 0 1 0 11
sa:hang over	0 -1 -14 1 2 0 10
sa:happen .	-3 0 -11 4 -6 0 9
sa:harvest	0 -13 9 1 1 0 -4
sa:has	-3 -1 1 1 -15 17 0
sa:has apply	0 6 12 -13 -4 0 -2
sa:has been	0 11 -7 -5 -1 5 5
sa:has ever	-4 1 -9 1 -10 13 -2
sa:has go	0 0 -10 -2 12 -1 0
sa:has it	-2 0 -6 13 0 -1 -6
sa:has never	10 3 -16 4 2 -3 -3
sa:has no	1 0 1 7 -9 -1 -15
sa:has not	-5 -5 7 -10 -11 0 16
sa:has put	-3 -5 -6 18 -10 0 -5
sa:has take	0 0 5 -11 3 0 0
sa:have	11 -11 -10 12 -2 -10 4
sa:have apply	0 4 -1 8 -11 0 -4
sa:have been	4 -16 4 6 -3 -7 4
sa:have come	0 4 -4 -6 -9 0 13
sa:have had	0 0 -15 11 2 0 3
sa:have no	-1 -3 7 -12 -2 0 6
sa:have not	0 -3 -8 11 6 -1 -9
sa:have pay	0 0 -10 7 6 3 -6
sa:have the	0 0 11 -11 1 0 -7
sa:have to	-2 6 10 -16 -4 0 -1
sa:hazelnut	-7 9 1 -15 2 2 3
sa:he announce	0 -2 -13 -5 15 0 0
sa:he has	0 -1 -3 11 -7 -1 -3
sa:he pointed	0 1 13 -6 -9 0 -4
sa:he post	-1 0 -3 -7 -1 0 11
sa:he say	-3 -2 -5 9 -1 7 -4
sa:heading	0 0 -10 14 0 0 -5
sa:hearing	0 0 -8 -6 0 0 12
sa:heavy	-1 -2 -13 -2 -2 0 15
sa:heavy truck	0 -2 -11 1 -1 0 11
sa:height	0 0 -2 -5 -6 16 -9
sa:height of	0 1 4 -10 -4 7 -3
sa:here	-3 5 16 1 -20 -6 -12
sa:here ,	-2 0 10 3 -6 -2 -13
sa:here .	4 -1 10 -1 -14 -2 -4
sa:high	-7 0 19 -14 -9 3 -8
sa:higher	2 -11 3 5 -9 7 -5
sa:highest	-5 -6 -3 -11 10 8 -9
sa:highest rate	0 -3 8 0 8 -11 -7
sa:his	6 -4 6 -4 -17 -2 6
sa:his first	0 -2 8 -3 -8 0 2
sa:history	-2 -7 -15 -15 16 10 0
sa:history .	-2 -2 -19 -14 19 5 2
sa:hit	-2 -7 -1 -12 -1 -3 18
sa:hitherto	0 -4 -3 11 -6 0 -1
sa:hold	0 4 -22 15 -14 0 13
sa:hold back	0 -7 -3 12 -3 0 -1
sa:hold for	0 -1 -10 10 3 0 -2
sa:hold in	0 11 -4 -4 -4 0 -2
sa:hold since	0 -3 -5 11 -6 0 0
sa:home .	0 -9 8 11 0 -6 -12
sa:hour	-3 6 -12 1 9 -5 1
sa:hour .	-1 3 -5 -10 13 0 -5
sa:household	0 -7 -7 14 -1 0 -3
sa:hurt	-1 -5 2 -4 12 -1 -9
sa:i	-3 -5 -6 -1 0 13 2
sa:ice	0 2 -17 15 -5 5 -5
sa:ice .	-2 6 -11 6 -4 0 -2
sa:if	-13 18 0 -16 -12 -9 13
sa:if <name>	-5 6 -7 -11 -3 0 13
sa:if <person>	-3 -7 -1 -7 -1 0 14
sa:if <seat>	-3 10 -16 -1 0 -3 9
sa:if it	3 0 9 -5 -2 -3 -6
sa:if nobody	0 12 0 -8 -2 0 -4
sa:if nothing	0 5 9 -17 0 0 -5
sa:if the	-3 11 -4 7 -19 -7 0
sa:if there	4 -1 -7 -11 5 5 0
sa:if they	-1 -3 14 4 -7 -2 -20
sa:immediately	-3 -3 -7 13 -9 -6 2
sa:immediately "	-5 -2 -17 13 -9 0 6
sa:import	-7 -8 -2 12 -1 0 -9
sa:import of	0 0 -5 11 -4 0 -3
sa:importer	-9 14 4 8 -7 -3 -13
sa:impose	-7 -3 10 1 -11 -6 3
sa:impose .	0 0 -1 -11 -2 0 12
sa:impose in	-3 8 11 -10 0 -2 -12
sa:impose on	-2 -5 0 13 -15 -1 -1
sa:impose over	0 0 14 -5 -9 0 -4
sa:in ,	-1 0 17 -7 -14 0 0
sa:in <month-today>	0 -1 -3 -8 13 0 -6
sa:in <name>	-1 8 16 -2 -17 -10 -11
sa:in <number>	-9 8 -17 -14 13 11 8
sa:in <seat>	-16 2 2 3 4 2 -12
sa:in <span>	-1 -10 0 9 -15 0 7
sa:in abeyance	0 -4 -5 12 -5 0 -2
sa:in all	-10 -11 7 11 -5 -9 -14
sa:in answer	3 -7 -3 -12 4 -1 12
sa:in any	2 -6 3 3 5 0 -13
sa:in at	0 13 -9 2 -15 -2 6
sa:in both	-1 8 -3 -1 6 -1 -12
sa:in busan	0 -6 17 -3 1 0 -12
sa:in force	0 2 12 -13 -1 -3 -3
sa:in his	5 0 -15 3 2 0 4
sa:in its	3 -1 -11 -1 3 4 5
sa:in new	-1 -4 -6 11 1 0 -8
sa:in place	-4 10 1 -4 -17 -6 9
sa:in reply	0 -1 11 -10 -1 0 -1
sa:in return	-1 -14 1 6 0 4 -3
sa:in suspense	0 -6 -2 12 -5 0 -2
sa:in that	3 10 -13 11 -10 0 -9
sa:in the	-10 -4 -16 8 12 10 -3
sa:in write	4 4 7 -13 0 0 -3
sa:included	-6 -15 1 7 -1 -3 -1
sa:included ,	0 -2 1 5 6 0 -19
sa:included .	-4 -11 4 1 -5 -1 4
sa:including	0 -4 1 10 -12 0 -12
sa:increase	0 0 -1 15 -15 0 -3
sa:industrial good	-4 -3 -6 5 -16 0 10
sa:industry	-3 6 4 -13 0 0 1
sa:initial <span>	0 -1 -12 7 4 0 0
sa:instead	-3 8 -11 9 -26 -10 11
sa:instead of	0 9 -13 10 -25 -10 10
sa:intend	13 0 -7 -2 0 0 -2
sa:into	-10 -6 7 9 -22 -6 3
sa:into force	-2 -8 2 3 -15 -1 10
sa:into the	-3 -6 -7 12 2 0 0
sa:invention	14 -5 -6 -4 0 0 -6
sa:invest <money>	0 0 -8 11 0 0 -4
sa:is	8 2 -5 -5 -5 -5 11
sa:is ,	4 11 -14 -3 -2 0 3
sa:is .	-4 -2 9 -6 -5 0 2
sa:is <number>	3 7 -19 14 0 -1 -3
sa:is <quality>	0 -9 -1 12 -3 0 -6
sa:is an	1 0 -11 -5 -2 6 9
sa:is back	9 3 -21 0 9 0 -4
sa:is being	-8 -11 2 9 -4 0 3
sa:is building	0 0 -3 -8 0 0 11
sa:is charge	-5 -7 -7 8 -9 3 10
sa:is drop	0 -1 -10 -8 13 0 2
sa:is due	-5 -2 8 5 -13 0 -4
sa:is for	6 -8 10 4 -13 -1 -13
sa:is go	-1 -6 -33 2 33 -2 0
sa:is higher	0 0 12 -6 -7 0 0
sa:is history	-2 -5 -6 -12 12 5 0
sa:is in	6 0 -15 11 -5 0 1
sa:is included	0 0 -7 11 -1 0 -4
sa:is make	-1 7 0 8 -11 0 -13
sa:is no	5 3 -14 -4 13 -1 -2
sa:is not	5 5 18 -8 -9 -7 -16
sa:is off	-4 -1 0 -3 -2 0 11
sa:is on	5 2 1 4 -5 0 -12
sa:is over	3 12 1 -7 -5 0 -10
sa:is pending	0 0 -11 -1 10 0 2
sa:is reach	0 0 -4 -13 0 0 15
sa:is to	-5 -2 -3 9 -16 5 3
sa:is untouched	0 -1 13 -7 -3 0 -3
sa:is what	0 2 5 -12 -1 -2 3
sa:issue	0 0 0 -8 -7 0 12
sa:it	-9 16 11 -7 -7 3 -12
sa:it 's	-7 -3 8 3 -3 3 -11
sa:it .	9 17 -5 -6 -1 -3 -6
sa:it again	0 12 2 5 -16 0 -2
sa:it became	-1 -3 -4 -13 4 3 9
sa:it buy	0 -3 -16 16 3 0 -6
sa:it did	1 2 -10 12 -2 0 -8
sa:it doe	-1 -2 19 -14 -7 0 0
sa:it ever	4 -3 -12 0 1 11 -8
sa:it for	0 -5 10 -6 0 0 0
sa:it had	2 -14 18 -19 -7 -1 11
sa:it has	-8 -3 -9 0 7 -4 11
sa:it introduce	0 -1 16 -7 -11 0 0
sa:it is	-7 1 5 7 -10 -3 -7
sa:it say	-7 -5 -1 -6 4 -2 11
sa:it to	3 9 -2 9 -9 -3 -12
sa:it used	0 0 13 -7 -6 0 -1
sa:it was	-4 2 12 1 -2 -22 -9
sa:item	0 -1 -3 11 -4 -1 -9
sa:its	-4 -6 -6 -2 0 17 5
sa:its <level>	0 -6 1 -22 14 0 7
sa:its <organisation>	0 0 -10 0 -9 0 15
sa:its duty	3 1 -10 0 1 -2 4
sa:its own	-7 7 -9 3 3 4 0
sa:its place	0 -11 -6 10 3 1 -1
sa:its tariff	0 -1 -10 14 -3 0 -2
sa:its value	0 -1 11 -13 4 0 -2
sa:its worst	-1 -2 -4 -5 -2 11 0
sa:itself	-1 3 5 -18 0 8 -4
sa:itself .	-4 -2 15 -7 -7 0 -3
sa:joint	0 -1 6 0 -14 0 2
sa:joint statement	0 -1 3 0 -13 0 4
sa:juice	-3 -12 6 9 -1 -1 -10
sa:just	-2 11 -4 -15 9 -2 1
sa:jute	10 -1 -7 -1 6 -1 -11
sa:keep	-1 -17 5 -6 13 -4 -3
sa:keep <level>	0 -4 -11 4 10 0 0
sa:keep <number>	0 5 -14 6 1 0 -1
sa:keep its	0 -1 7 -12 5 0 0
sa:kind .	0 2 8 -16 -4 0 6
sa:kitchen	0 -3 -4 3 -15 -2 10
sa:kitchen cabinet	0 -11 -2 0 -13 -1 14
sa:kiwifruit	0 3 -9 13 -9 0 0
sa:know	3 0 3 -17 3 -1 1
sa:la	0 0 -2 -13 4 0 12
sa:labor	0 -3 10 -16 1 0 0
sa:labour	0 -3 1 -14 8 0 1
sa:lack	1 0 13 -5 -1 -2 -9
sa:lack of	-1 0 11 -4 0 -1 -8
sa:lapse on	0 -7 14 -15 -5 0 2
sa:laptop	0 -1 -18 6 -8 0 12
sa:last	-2 11 9 -7 -4 4 -9
sa:last .	-1 -3 14 -3 -8 0 -3
sa:last <month-gone>	-3 11 -10 -5 4 0 6
sa:last summer	-1 3 -10 8 1 8 -15
sa:last week	7 0 6 7 -6 -6 -15
sa:last winter	-2 -7 6 -10 13 -1 -8
sa:last year	-3 8 9 -11 -5 5 -2
sa:later	1 -1 -13 11 5 -4 -5
sa:later <level>	0 0 -12 2 9 0 0
sa:law	5 4 -4 4 5 0 -20
sa:law of	6 7 -11 1 3 -2 -7
sa:lay on	0 -4 12 -4 -7 0 0
sa:least	0 -4 12 1 1 0 -17
sa:leather	3 11 -14 9 -6 -1 -6
sa:leather ,	0 0 -10 14 -2 0 -5
sa:leave	5 2 7 4 -20 0 -2
sa:leave from	0 0 12 -6 -6 0 -1
sa:leave over	0 0 16 -11 -5 0 0
sa:legal	0 0 13 -1 -10 0 -2
sa:less	-2 -12 4 0 4 -4 0
sa:let	0 -5 0 -12 -11 2 22
sa:letter	8 -7 -26 -1 -12 0 23
sa:letter of	0 -4 -12 -3 -3 -4 18
sa:level	-5 8 -5 8 -14 10 -9
sa:levy	-7 -13 13 -10 10 -4 -7
sa:levy of	0 2 12 -12 -7 0 0
sa:lift	-3 2 -16 -3 10 -2 11
sa:likewise	-5 -10 0 10 0 7 -15
sa:limassol	0 0 11 -4 -7 0 -4
sa:line	-2 8 -6 10 -4 5 -15
sa:list	-4 -1 12 -1 -3 -6 -6
sa:list .	-1 -3 6 13 -10 -2 -14
sa:list <number>	0 -1 4 -11 0 0 5
sa:list of	0 2 4 -12 7 0 -1
sa:listed	0 5 11 -11 -2 0 -7
sa:live	-4 1 16 -11 -4 0 -7
sa:live with	-2 -3 11 -6 -4 0 -1
sa:lobster	4 4 -12 -15 19 -1 -1
sa:long	-13 1 1 2 11 -4 -13
sa:long .	0 -1 -1 10 -1 0 -7
sa:long as	-7 0 4 1 5 -2 -13
sa:longer	-6 1 -10 3 16 -1 -7
sa:longer <number>	0 4 -5 9 -8 0 -2
sa:look	-4 0 7 -21 12 4 -11
sa:look at	-1 -1 12 -2 -1 0 -7
sa:lorry	3 -3 -17 -6 11 1 8
sa:lot	-1 -8 -6 14 0 0 -7
sa:lower	-2 0 -13 4 7 2 1
sa:lower the	0 0 4 -12 -3 0 9
sa:lower to	0 -1 -8 -4 14 -2 -3
sa:lumber	0 -1 13 -1 -8 0 -11
sa:lunch	-2 -7 11 -6 0 4 -3
sa:machine	-6 13 -6 4 -9 -6 1
sa:machine .	0 -6 12 0 -6 -1 -3
sa:machinery	-1 10 -1 4 -21 -3 5
sa:machinery ,	0 -3 -16 11 -6 0 11
sa:machinery .	-2 0 14 -8 -4 0 -3
sa:mackerel	-2 -3 -3 -15 14 -1 5
sa:make	0 4 1 -11 7 -9 3
sa:make in	-2 5 8 -14 -7 0 7
sa:maker	0 -13 -2 9 0 -2 0
sa:mangoe	2 -3 10 -17 0 -2 7
sa:mangoe and	0 4 6 -16 -6 0 8
sa:many	2 -3 9 -4 -5 -1 0
sa:marble	3 11 -9 -2 3 0 -7
sa:market	-4 -3 2 6 -10 4 -4
sa:market .	-2 -1 12 -8 -7 5 -4
sa:matter of	0 0 -1 -10 11 0 -2
sa:may	4 0 2 -2 5 0 -10
sa:may be	4 0 5 9 -10 0 -11
sa:me	-9 2 7 -12 -12 12 0
sa:mean	-3 8 14 -9 -5 -1 -11
sa:measure	0 5 -3 1 -12 -4 6
sa:medicine	-4 -18 -1 -2 -5 4 16
sa:medicine .	-7 -6 -3 5 -7 0 10
sa:medicine and	0 0 -6 12 -3 0 -7
sa:member	-1 -1 4 -16 -1 -3 11
sa:member of	-4 0 -4 -6 0 0 12
sa:mentioned	6 -3 -12 15 -10 -1 -4
sa:merely	-3 -12 -5 9 2 -1 0
sa:merely ship	0 -1 -13 3 0 0 8
sa:metal	-5 -13 17 -5 0 -5 -6
sa:metal .	-1 -2 8 -13 0 -1 3
sa:milk	-2 5 10 -25 2 -3 0
sa:milk powder	-7 1 10 -19 7 -2 -2
sa:minimum	0 -7 -6 23 -12 0 -12
sa:minimum price	0 -6 -6 21 -11 0 -12
sa:minister	-2 3 -7 4 -10 0 6
sa:minute .	-1 1 -9 7 2 6 -7
sa:moment	0 7 8 -4 -1 0 -14
sa:moment .	0 3 13 -14 0 -1 -7
sa:month	2 -13 1 1 5 -5 -2
sa:month .	3 -6 -10 4 -3 -4 10
sa:more	-3 -4 -13 8 6 9 -2
sa:more ,	-2 0 -21 2 19 -6 -1
sa:more because	0 0 -10 16 -5 -2 -6
sa:more for	0 3 10 -10 -2 0 -4
sa:more than	-6 -2 -2 -2 -5 19 -3
sa:morning	2 19 -13 0 -1 -2 -5
sa:morning .	-5 14 -6 5 -5 -1 -3
sa:most	-12 -9 6 -6 1 16 -4
sa:most that	-2 1 -11 0 -4 12 1
sa:move	-2 -5 11 0 -18 -2 9
sa:mr	-7 -9 7 8 -14 5 -3
sa:much	-8 0 -6 16 -3 -1 -8
sa:much else	0 -1 -5 10 -4 0 -1
sa:must	0 4 7 -15 0 0 3
sa:my	1 4 -14 9 7 6 -13
sa:name	10 -3 1 1 -3 0 -11
sa:named	0 -2 -8 17 -1 -1 -8
sa:narrow	0 0 13 -10 -1 0 -4
sa:near	-6 -8 0 -4 -8 0 16
sa:nearly everybody	0 0 -7 12 -6 0 -2
sa:never	25 5 -15 -14 -1 10 -4
sa:never been	8 9 -16 6 -1 3 -13
sa:never part	-1 -2 11 -2 -2 -1 -5
sa:new	-5 -9 1 -8 17 -10 1
sa:next	9 0 -7 9 -18 0 0
sa:next morning	5 10 -13 -7 -2 0 2
sa:next week	1 2 1 1 -11 0 0
sa:night	-4 2 -4 -5 -10 2 16
sa:nil	-2 -2 -16 12 6 -3 4
sa:no	1 -7 0 4 7 0 -10
sa:no <person>	0 0 -5 11 -2 -3 -3
sa:no agreement	0 -3 6 -14 1 0 6
sa:no change	-1 -8 17 -5 -9 -1 -1
sa:no deal	-2 -3 8 6 -5 5 -14
sa:no longer	-2 2 -20 11 15 -1 -7
sa:no more	-3 -10 -18 -1 27 0 -4
sa:no order	0 0 -3 -7 -2 0 11
sa:no such	6 0 10 -13 -1 0 -1
sa:none	5 -15 -4 -10 12 2 2
sa:noon	9 -10 19 -13 -6 -2 -11
sa:nor	7 2 8 0 -10 0 -12
sa:normal	0 -2 14 -15 2 0 -3
sa:normal duty	0 0 8 -11 6 0 -4
sa:north	0 0 2 -14 10 0 -3
sa:north <quality>	0 1 2 -13 11 0 -6
sa:not	-8 -5 -1 7 -13 -9 13
sa:not .	8 3 -19 13 4 -1 -12
sa:not <level>	11 0 -4 -5 -7 0 3
sa:not <number>	-11 10 -19 23 -32 -3 2
sa:not <quality>	0 0 11 -7 -3 -1 -1
sa:not affected	0 -2 16 -8 -2 0 -7
sa:not be	-12 -6 1 -11 13 -1 11
sa:not charge	-4 -1 -7 12 -2 0 0
sa:not collect	0 -1 -11 15 -7 0 -1
sa:not come	-3 -7 -8 -7 8 0 13
sa:not covered	-2 -1 11 -5 0 0 -2
sa:not happen	0 -3 -7 -4 0 0 11
sa:not on	-3 0 -4 13 -4 0 -8
sa:not part	0 -5 17 -9 -2 0 -4
sa:not the	3 7 9 -17 6 0 -14
sa:not touched	0 0 16 -11 -3 0 -3
sa:nothing	-16 -7 5 15 -11 1 -4
sa:nothing has	0 0 11 -9 -6 0 0
sa:now	-3 11 -23 2 5 -1 14
sa:now ,	2 -6 -10 13 -5 0 4
sa:now <level>	-5 18 -37 14 -3 -5 12
sa:now <number>	-1 7 -16 -1 13 4 -12
sa:now free	0 -1 -10 -7 3 0 11
sa:now pay	0 0 -13 3 9 -4 2
sa:nowhere	0 0 -2 15 -11 -6 0
sa:number	10 6 -13 0 -10 0 7
sa:nut	-1 8 -14 -8 5 4 9
sa:of	-13 -2 2 2 7 -12 -2
sa:of <day-ahead>	-2 12 -9 -3 1 -3 6
sa:of <day-today>	-2 -9 0 -14 13 0 4
sa:of <level>	-6 21 -5 -3 2 -16 -2
sa:of <month-ahead>	-1 -9 3 -12 12 -2 2
sa:of <name>	5 -19 2 -3 1 -1 6
sa:of <number>	-17 3 0 -2 -3 11 0
sa:of <quality>	-3 -7 0 8 -11 -8 5
sa:of <seat>	2 3 -12 -4 -4 -1 11
sa:of a	-18 7 3 7 7 -6 -14
sa:of all	1 -1 -6 17 -4 -7 -10
sa:of an	8 -2 4 8 -5 0 -14
sa:of another	0 0 6 -11 7 0 0
sa:of busan	0 -3 -11 0 14 0 -2
sa:of every	0 0 13 -7 -4 0 0
sa:of fentanyl	0 -5 -9 -10 17 0 6
sa:of his	-2 -1 -7 12 -1 1 -6
sa:of it	0 -8 -7 18 0 -8 -10
sa:of last	3 0 -12 2 11 4 -7
sa:of reciprocal	0 -3 -5 14 -15 0 1
sa:of respect	-1 0 11 -4 0 -1 -8
sa:of steel	0 0 11 -11 0 0 -5
sa:of that	-3 -12 4 0 2 -2 2
sa:of the	-14 -7 7 -1 2 1 -3
sa:of their	-1 8 3 -3 1 -2 -12
sa:of them	-1 0 7 6 -14 5 -14
sa:of thi	-3 5 -2 11 -15 5 -6
sa:of up	0 0 11 -4 -11 0 0
sa:of what	-5 3 1 8 -15 0 -4
sa:of which	8 -9 14 -8 -6 -2 2
sa:off	-6 7 -13 10 5 -13 -2
sa:off .	-1 -4 -11 -1 7 0 7
sa:oil	-4 6 5 5 -6 0 -14
sa:oil ,	-2 -6 0 8 -12 3 0
sa:oil .	1 7 -1 8 4 0 -29
sa:oil and	-1 0 4 -11 -2 -3 11
sa:older	5 -4 18 -11 -14 -2 0
sa:on	3 0 4 -4 -3 -9 3
sa:on .	-1 8 19 -18 0 0 -8
sa:on <day-ahead>	-10 -6 8 14 -41 -18 5
sa:on <day-gone>	7 3 6 -15 0 -18 6
sa:on <money>	-1 -11 8 -12 7 0 3
sa:on <name>	0 -17 -2 5 7 -9 -3
sa:on a	0 -6 0 12 -8 2 -8
sa:on account	-2 -9 -8 0 15 -2 -6
sa:on all	-7 6 -8 -9 -1 -3 20
sa:on almost	0 0 11 -6 -4 0 -2
sa:on aluminium	-2 -4 -8 17 -11 0 -1
sa:on aluminum	0 -2 -16 10 10 0 -3
sa:on another	-1 -2 5 -18 -5 0 11
sa:on anything	7 -3 -10 3 -10 10 -2
sa:on apple	0 -1 15 -17 -5 2 0
sa:on arrival	-1 -9 16 -4 -4 0 -4
sa:on bean	-1 10 -11 0 6 0 -7
sa:on beef	2 -2 -4 1 -17 5 9
sa:on beer	-2 -6 13 -6 -5 0 2
sa:on being	0 -2 13 -5 -7 0 -1
sa:on both	-8 0 -11 5 -2 3 6
sa:on buse	0 -2 14 -8 -7 0 0
sa:on butter	1 2 -11 11 -1 0 -6
sa:on car	1 -13 9 -13 0 -4 7
sa:on certain	0 -4 11 -4 -5 0 -6
sa:on chip	-1 -1 12 -4 -3 0 -4
sa:on coal	4 -10 10 -1 -5 0 -5
sa:on coconut	1 12 0 -6 -8 -2 -6
sa:on cotton	-1 12 -2 -16 4 0 2
sa:on crude	0 3 2 11 -18 -2 -10
sa:on cut	0 11 -5 0 -1 0 -8
sa:on either	-1 3 -1 3 1 -3 -12
sa:on electric	-1 0 8 0 -2 0 -6
sa:on every	-4 6 9 -2 -15 -1 0
sa:on everybody	3 4 0 -1 5 0 -11
sa:on everything	1 -5 -9 -6 9 -5 10
sa:on farm	0 -4 20 -25 3 0 -6
sa:on furniture	-1 11 -2 -11 3 0 0
sa:on good	2 -16 -1 -6 10 -3 3
sa:on heavy	0 -1 -13 -2 -1 0 13
sa:on hide	-4 -2 -11 3 -1 0 10
sa:on hold	-1 -2 -23 31 -15 0 -7
sa:on ice	0 3 -16 10 -2 5 -4
sa:on import	-2 -3 -1 14 -11 0 -6
sa:on insulin	-5 -5 -9 -3 5 -1 14
sa:on it	1 -3 -18 9 10 -4 1
sa:on its	-3 5 10 3 -9 -4 -13
sa:on jute	6 4 -12 0 4 0 -5
sa:on lobster	0 1 -6 -11 14 0 -8
sa:on machine	-1 10 -11 -9 -3 0 9
sa:on machinery	0 15 -10 -12 -5 -1 3
sa:on many	0 -1 10 0 -7 0 -4
sa:on medicine	0 -12 0 0 -5 0 11
sa:on milk	4 -5 12 -8 0 0 -8
sa:on more	0 -1 -12 8 0 0 3
sa:on most	-2 0 2 0 8 4 -16
sa:on oil	-2 -10 -7 -1 9 0 11
sa:on our	0 -6 -1 3 8 -2 -8
sa:on palm	0 0 5 -15 6 3 -5
sa:on paper	6 0 -14 11 -7 -4 4
sa:on phosphate	0 -4 -7 -8 0 0 12
sa:on polysilicon	-1 -2 -8 14 -1 0 -6
sa:on some	-2 -4 14 -5 -4 0 -5
sa:on soybean	-3 -7 -2 -2 12 -3 -7
sa:on steel	-2 -19 16 -5 -1 -3 -1
sa:on stockfish	3 -8 -2 -13 4 0 10
sa:on the	0 4 9 1 -10 -8 -5
sa:on them	-6 -3 -11 1 17 -2 -3
sa:on top	-12 -1 0 0 3 -17 4
sa:on upholstered	0 -4 -15 8 -2 0 10
sa:on wheat	0 -4 4 -16 11 0 -3
sa:on wine	0 -5 14 -2 4 -4 -16
sa:on wool	0 10 -1 -13 0 0 4
sa:once	-5 9 -10 5 -7 -10 9
sa:once more	-2 11 2 -8 3 -4 -9
sa:once the	0 -8 -15 17 -16 0 8
sa:one	6 -1 2 -5 6 1 -10
sa:one <level>	0 1 3 -13 4 1 -2
sa:one minute	0 -7 11 -6 -7 0 8
sa:one of	2 -3 8 -11 5 -6 2
sa:one on	-2 4 -19 8 -4 3 8
sa:one pay	0 -1 -13 8 5 0 0
sa:one to	0 -1 -11 -7 12 3 -1
sa:only	0 5 -2 0 9 -7 -15
sa:or	-9 -10 8 -4 -18 0 14
sa:or <level>	-2 -13 4 -1 -1 -3 6
sa:or <money>	-5 2 0 11 -1 -3 -17
sa:or <number>	-3 2 16 -4 -9 -6 -6
sa:or a	0 -1 7 -11 8 0 -8
sa:or more	0 0 -1 -11 -3 0 12
sa:or no	-1 -5 15 -9 -3 0 -1
sa:or nothing	-1 0 -9 12 -7 0 4
sa:orange	-5 4 0 1 7 1 -17
sa:orange juice	0 -8 4 8 1 0 -15
sa:order	-14 2 0 -5 7 -7 5
sa:order of	0 0 13 -8 -8 0 -1
sa:order sign	0 -1 -9 11 0 0 -3
sa:order that	0 0 2 -7 10 0 -8
sa:ordinary	-11 -28 7 -2 6 -9 -1
sa:ordinary duty	-9 -16 -1 5 4 -4 0
sa:origin	-4 -16 -5 12 1 -1 -1
sa:origin .	-2 -11 2 -1 3 0 3
sa:other	-15 -3 13 -3 -18 8 1
sa:other ,	0 0 0 2 -11 5 0
sa:other .	-3 3 8 7 -20 -3 -5
sa:other <points>	0 0 15 -13 -1 0 -1
sa:other <quality>	0 -1 10 -1 -5 0 -5
sa:other country	0 -2 5 -1 -12 5 3
sa:other thing	0 0 -7 10 0 0 -6
sa:other way	0 -4 5 -12 1 10 -8
sa:otherwise	-7 17 1 -5 -13 0 -7
sa:otherwise .	-6 16 5 -14 -6 0 -7
sa:our	7 -4 -9 8 9 4 -15
sa:our tractor	0 -4 11 -4 -2 0 -2
sa:out	-4 -5 -5 -8 13 -3 8
sa:out .	2 -10 -5 1 -1 -2 12
sa:out on	0 9 -3 -19 5 0 3
sa:outside	3 -4 1 -15 8 -3 4
sa:outside the	4 0 -4 -23 13 -3 6
sa:over	-7 -4 6 4 -11 -6 8
sa:over <name>	0 0 -12 0 6 0 7
sa:over <span>	0 -2 -10 10 -3 0 5
sa:over a	0 0 16 -10 -9 0 -3
sa:over and	0 5 -11 -5 -5 0 15
sa:over fentanyl	-6 -7 12 5 -8 -5 -11
sa:over from	0 0 16 -12 -5 0 0
sa:over there	-1 -3 -4 13 -9 0 -1
sa:owe	-1 3 4 -13 4 0 0
sa:own ,	-1 -1 9 -15 0 -2 4
sa:owner	-10 0 0 7 8 -2 -13
sa:pact	5 7 -1 -12 10 -2 -11
sa:pact .	0 4 -10 -6 15 0 -10
sa:palm	3 -5 3 -6 -3 11 -5
sa:palm oil	-5 -3 8 -11 -6 11 0
sa:paper	22 -3 -11 -5 -2 -11 5
sa:paper .	9 -12 -5 2 1 -3 2
sa:paper that	-4 -4 10 -17 -1 0 10
sa:part	-11 -5 17 -9 1 -6 -3
sa:part of	-4 0 23 -17 -2 -4 -4
sa:partner	5 0 9 -13 -2 1 -4
sa:partnership	0 0 13 -9 -1 0 -2
sa:partnership agreement	0 0 12 -8 -1 0 -2
sa:pass through	0 -6 0 12 0 0 -12
sa:paste	1 14 -12 -2 -8 0 4
sa:pause	-3 10 3 2 -3 -5 -11
sa:pay	-22 14 -2 -3 -3 -1 5
sa:pay ,	-1 0 4 0 -13 2 3
sa:pay .	-2 2 15 -10 -4 -4 -2
sa:pay <level>	-4 -3 -13 1 7 -9 13
sa:pay in	-1 -4 -1 -9 12 0 -1
sa:pay it	0 14 10 -12 -11 0 -9
sa:pay now	0 1 8 -8 -11 0 2
sa:pay on	0 8 0 -14 -5 4 4
sa:pea	0 -3 -5 11 3 -2 -9
sa:peak	0 -4 -12 0 -4 16 -3
sa:peak ,	0 -3 -5 -5 0 10 -1
sa:peanut	0 -2 6 -13 -2 0 7
sa:peat	-2 0 12 -7 -2 0 -4
sa:pen	-1 14 -2 -6 -9 0 0
sa:penalty for	-3 -6 7 -3 11 -3 -16
sa:pending	0 0 -14 0 9 0 7
sa:people	-7 4 -4 -15 4 -1 11
sa:pepper	10 -8 7 -17 -7 0 3
sa:per	4 0 -4 6 -13 1 -2
sa:phone	-5 8 -7 0 -12 0 11
sa:phone and	0 0 -7 -2 -6 0 11
sa:phosphate ,	0 -2 -7 -8 1 0 12
sa:pickup truck	0 0 -8 11 -1 0 -3
sa:pineapple	-6 -8 -5 -10 11 -1 12
sa:pistachio	0 -12 -4 6 1 0 6
sa:place of	-2 12 -24 19 -22 -5 10
sa:plan for	-3 11 -9 1 -4 0 -1
sa:plastic	-1 -5 1 10 0 -3 -13
sa:plu	-5 -13 14 7 -7 -8 -10
sa:plu <number>	0 -6 12 -1 -1 -2 -12
sa:plywood .	-1 0 -6 -4 11 0 -1
sa:pointed	0 0 17 -9 -10 0 -4
sa:pointed out	0 1 14 -7 -9 0 -4
sa:polysilicon	-1 -2 -9 15 -1 0 -7
sa:pork	-8 -12 0 9 -3 -6 0
sa:pork ,	0 -1 -6 11 -3 0 -1
sa:port	-3 -4 12 0 -6 -2 -3
sa:port .	-1 4 10 -4 -13 0 -1
sa:port fee	0 -7 -2 12 -3 0 -2
sa:possible	0 -2 -12 -8 -2 0 15
sa:post	-7 -7 -13 -4 7 -5 21
sa:post .	-2 -1 -7 0 1 -3 12
sa:potatoe	0 8 -4 -17 -1 10 0
sa:powder .	-3 -10 6 -14 9 -1 2
sa:present	-6 16 -19 3 -13 -6 11
sa:present <level>	0 -2 -20 4 -5 0 16
sa:present <number>	0 12 -18 3 0 0 3
sa:present it	0 10 -7 3 -6 0 -6
sa:president	-1 -7 11 6 -8 -8 -4
sa:press	11 0 -11 17 -13 -1 -12
sa:price	3 2 2 15 -5 -5 -21
sa:printed	9 7 -4 0 -6 1 -12
sa:proclamation	3 -4 -11 5 3 0 1
sa:product from	0 3 -9 11 -2 0 -7
sa:product that	0 -1 -10 17 -12 0 0
sa:prolong	-2 13 -10 2 -7 -2 3
sa:promise	-3 -1 9 4 -18 -2 0
sa:promise <money>	0 0 -6 13 -7 0 -6
sa:promise to	-1 -3 12 -3 -1 0 -8
sa:propose	7 8 -4 -5 -17 -3 6
sa:provided	0 4 -14 5 -3 0 7
sa:provisional	-2 -2 15 -5 -8 0 -2
sa:pump	1 3 -9 6 -16 0 6
sa:pump .	0 13 -12 -5 -7 0 6
sa:purchase of	-1 -6 -3 -8 5 -1 12
sa:put <level>	-2 1 -4 -4 12 -2 -4
sa:put <number>	0 -5 -1 7 -13 7 0
sa:put on	-11 1 3 5 1 -1 -12
sa:quarrel	-3 -11 -2 7 -2 8 0
sa:quarrel over	0 -6 15 -11 -6 0 4
sa:quarter	0 0 0 9 -11 3 0
sa:question	10 -3 -10 0 -1 0 3
sa:quinoa	2 -3 9 2 -12 2 -4
sa:quinoa .	2 -8 6 10 -6 0 -11
sa:quota	-11 -21 3 8 -5 -10 4
sa:raise	-5 1 7 -13 -4 4 5
sa:raise it	0 -5 12 -6 -3 7 -8
sa:raise to	0 4 -6 -10 11 0 0
sa:rare	0 -1 3 -4 -5 -1 10
sa:rate	-16 12 0 -5 13 -13 -7
sa:rate ,	0 3 10 -13 0 0 0
sa:rate is	0 5 -16 0 -2 0 14
sa:rate of	-2 7 6 -1 5 -7 -16
sa:rate on	-1 -4 4 -10 10 0 -5
sa:ratify	-1 0 -10 17 -6 0 -11
sa:raw	5 3 -13 5 -4 10 -7
sa:reach	3 -6 -14 -15 14 8 13
sa:reach .	6 -1 -3 -10 -3 5 5
sa:reach for	0 -2 -4 -14 0 0 16
sa:read	18 -10 -14 7 2 1 -15
sa:ready to	0 -1 12 -4 -2 0 -7
sa:reason	-1 -2 13 -14 5 0 -3
sa:reciprocal	-10 -1 -10 4 20 0 -22
sa:reciprocal "	0 0 -14 1 15 0 0
sa:reciprocal )	0 0 18 -2 -20 0 0
sa:reciprocal ,	0 -2 7 -12 3 0 -4
sa:reciprocal and	0 3 -6 10 -11 0 0
sa:reciprocal duty	0 -9 -12 17 2 -3 -5
sa:reciprocal kind	0 0 15 -10 -9 0 0
sa:reciprocal tariff	-1 9 0 -6 8 -1 -5
sa:record	3 0 -10 4 -14 17 -6
sa:red	0 -1 -9 12 -6 0 2
sa:reduce	-2 -3 12 3 -13 0 -6
sa:reduce to	0 0 12 -2 -6 0 -2
sa:refund	0 0 0 -11 10 0 -3
sa:refund .	0 0 -3 -9 10 0 0
sa:remain .	-1 -4 3 -2 8 0 -11
sa:remain in	0 6 9 -13 -3 0 -4
sa:remain suspend	4 -6 -20 25 -14 0 -6
sa:remember	-2 -2 -2 -10 16 0 -9
sa:remove	5 3 3 -14 9 -2 -6
sa:renew	-5 6 14 -17 -2 -2 -3
sa:replace the	0 -2 16 -8 -12 0 3
sa:reply to	0 0 12 -7 -6 0 -1
sa:report	13 -3 -4 2 -3 0 -9
sa:reporter	7 -6 -9 13 -7 -2 -4
sa:reporter .	5 -1 -8 10 0 0 -9
sa:request	-1 -2 -5 -9 -5 0 15
sa:respect	-1 0 11 -5 3 -2 -9
sa:respectively	0 -6 -12 16 0 -5 0
sa:respectively .	0 -1 -8 9 5 -3 -12
sa:rest	-7 -19 14 -7 6 -7 0
sa:rest ,	0 0 7 -14 3 0 0
sa:restore	0 12 -9 -11 -1 0 5
sa:resume	0 -2 -12 8 5 0 -1
sa:retain	0 -4 2 6 -12 0 -3
sa:return	-11 13 6 1 -4 0 -17
sa:return ,	-7 4 15 -17 2 -1 -13
sa:return if	0 11 -6 -1 -4 0 0
sa:revive	0 -11 -4 12 3 0 -3
sa:rice	-2 -11 -5 13 0 0 -1
sa:right	-10 -4 -11 -5 -6 0 24
sa:rise to	0 -4 8 -4 5 5 -13
sa:roughly	0 -1 15 -11 -3 0 -3
sa:rubber	9 -12 18 1 -15 0 -18
sa:rule	-1 -2 -3 -10 19 -5 0
sa:rule ,	0 0 -8 -5 13 -1 0
sa:rule in	0 0 -1 -7 10 0 -1
sa:rule of	0 6 10 -20 4 -1 -7
sa:run	-9 -4 0 7 9 -5 -14
sa:run out	-2 1 -1 -9 15 -1 -13
sa:run until	0 0 11 -1 -5 0 -2
sa:safeguard	0 0 8 -12 -5 0 3
sa:saic	0 -2 13 -4 -8 0 -6
sa:salmon	7 10 -4 -13 -2 5 -2
sa:salmon ,	0 9 4 -12 -3 0 -5
sa:same	-24 1 -2 -4 10 5 -2
sa:same <level>	0 -1 -13 10 4 -1 0
sa:same as	-1 3 16 -24 -8 -2 6
sa:same minute	0 0 -8 -9 14 6 -4
sa:santo	0 -5 13 -5 -5 0 0
sa:say .	-1 12 2 -5 0 -12 -1
sa:say <day-today>	0 0 -10 -1 0 0 11
sa:say <person>	8 0 -15 9 5 -3 -4
sa:say it	-11 -6 9 3 0 0 -3
sa:say otherwise	0 -4 11 -4 -2 0 -4
sa:say that	0 -8 14 -4 -9 3 -1
sa:say the	-5 5 9 -4 -9 -8 1
sa:say to	10 -5 4 -9 0 0 -9
sa:seafood	0 -2 -1 14 -17 -3 -4
sa:second	-6 3 -16 -2 2 1 16
sa:second .	0 3 1 -12 -10 0 11
sa:section	-6 0 9 6 -5 -10 -13
sa:section <number>	-6 0 9 5 -5 -9 -12
sa:see	-1 -5 -4 -16 5 14 1
sa:see before	0 0 -1 -1 -11 12 0
sa:seek	0 0 11 -10 -2 -1 1
sa:seem	-5 0 -5 -9 -2 0 15
sa:seem right	-5 0 -8 -7 -2 0 16
sa:sell .	-1 -2 14 -7 -1 0 -7
sa:sell to	0 6 -16 3 -7 0 11
sa:set for	0 -6 -10 -2 -3 0 16
sa:set the	-1 0 -10 16 -5 0 -6
sa:shall	-7 -8 -5 13 11 -1 -13
sa:shall be	-1 -9 -5 17 3 0 -8
sa:shall continue	0 0 -12 13 0 0 0
sa:ship	-2 7 -9 8 3 -4 -8
sa:ship -	-3 4 -5 6 6 -1 -12
sa:ship through	0 -3 -16 10 -1 0 3
sa:shoe	-9 4 -6 9 -10 -1 6
sa:shoe .	-7 -1 -10 3 0 0 12
sa:shore	-3 3 -5 3 10 -1 -12
sa:shore crane	-3 4 -5 6 6 -1 -12
sa:should	0 -11 0 -27 8 -3 21
sa:should the	-9 3 -2 -12 -4 -1 15
sa:show to	0 0 10 -5 0 -1 -4
sa:shrink	0 -3 -14 1 2 0 13
sa:side	-16 4 1 2 0 1 -3
sa:side ,	-1 -5 3 3 5 4 -12
sa:side .	-5 1 -14 4 3 -4 9
sa:sign .	-6 -5 17 1 -13 -1 -8
sa:sign by	0 0 12 -7 -4 0 -3
sa:sign in	0 4 8 -12 -3 0 2
sa:sign on	0 -8 -12 2 13 0 2
sa:since	-8 -21 21 -8 6 -8 -20
sa:since .	-1 10 -6 -16 -12 16 5
sa:since <day-gone>	-5 -13 19 -25 16 -2 -25
sa:since <day-today>	0 -3 12 -10 0 0 0
sa:since <month-gone>	-4 -18 5 14 -5 -17 -6
sa:since new	0 0 14 -9 -6 0 -1
sa:since one	0 0 14 -2 -12 0 0
sa:since that	0 0 -8 4 11 0 -8
sa:since the	4 4 -3 2 0 1 -12
sa:since then	0 0 -12 -3 8 -2 8
sa:single	-3 -3 -4 10 2 -2 -8
sa:slap on	-3 3 13 0 -6 -3 -10
sa:sleep	3 8 -3 3 -7 0 -11
sa:smaller	0 0 -11 12 0 0 0
sa:so	-11 7 3 4 -1 -16 -5
sa:so far	-4 2 -11 7 0 1 6
sa:so that	-4 7 23 -21 -2 0 -15
sa:some	5 -2 8 -3 -4 2 -10
sa:some of	4 -4 8 -13 2 -2 0
sa:somebody	11 2 -2 -5 1 -3 -7
sa:sorghum	0 -5 2 -9 11 0 -6
sa:soya	0 0 -17 13 -3 0 4
sa:soybean	0 -13 -2 3 9 -6 -3
sa:soybean association	0 -5 14 -9 0 -1 -1
sa:spring	3 -12 -2 0 4 11 -11
sa:spring ,	4 -6 -1 10 -2 1 -13
sa:spring .	2 0 0 -2 6 -1 -11
sa:spring and	0 -1 -10 1 0 8 0
sa:spring of	0 -2 7 -10 -7 10 -3
sa:stage	-1 0 -3 -8 -3 0 14
sa:stand	-9 4 -18 2 14 4 -2
sa:stand .	-2 10 4 -15 0 0 -1
sa:stand at	0 0 -14 1 10 2 0
sa:stand in	-3 -9 -10 4 10 0 4
sa:start	2 -15 -25 27 -1 -6 5
sa:start .	-1 -6 -12 5 2 0 8
sa:start on	1 -15 -28 26 -4 0 8
sa:state	6 0 9 -16 -12 0 5
sa:statement	-3 1 5 -3 -16 0 8
sa:statement on	0 0 14 -8 -7 0 -2
sa:statute	-1 -1 -11 6 0 -4 8
sa:stay	-3 -17 15 0 -1 -2 -7
sa:stay suspend	0 1 -13 7 4 0 1
sa:stay there	0 -5 -12 6 0 3 8
sa:stay until	0 0 11 -6 -1 0 -6
sa:stay where	0 -3 10 -6 0 0 -4
sa:steel	-4 -7 14 0 -6 -12 -1
sa:steel ,	-2 -9 23 -5 -14 -1 -8
sa:steel and	-6 -13 1 18 -5 -2 -15
sa:steepest	-2 -4 -6 12 -8 1 -3
sa:step .	-1 -3 -5 -3 -2 0 12
sa:still	3 0 1 -11 -2 0 9
sa:still negotiate	0 -1 -4 -2 -2 0 10
sa:still pay	0 3 -12 0 4 0 5
sa:stockfish	4 -12 3 -8 0 0 8
sa:stop	-9 10 -3 9 -21 -1 0
sa:stop .	0 2 -5 13 -13 -1 -3
sa:stop buy	0 -1 17 -11 -4 0 -9
sa:subject to	0 -3 -10 5 6 0 3
sa:substantially	9 -8 4 -6 0 4 -10
sa:such	7 -3 8 -12 3 0 -4
sa:sugar	-8 -3 13 -7 -1 -3 2
sa:sugar from	-5 -2 11 1 -2 0 -4
sa:sum	-3 0 -12 11 6 1 -10
sa:sum .	0 7 -15 4 8 -3 -7
sa:summer	0 -7 1 -6 9 9 -8
sa:summer ,	0 8 1 7 -16 4 -12
sa:summer .	-8 -12 -5 -2 12 5 4
sa:summit	0 -12 11 -5 -1 4 -8
sa:sunflower	-1 13 -2 1 -6 -6 -7
sa:sunflower oil	-1 14 -8 3 -3 -6 -6
sa:supplier	0 0 13 -5 -5 0 -3
sa:surcharge	-1 -3 -2 -12 16 -2 -2
sa:surcharge of	0 1 -16 -13 22 0 -2
sa:surcharge that	0 0 0 -13 10 0 -3
sa:suspend	5 -2 -9 16 -5 -14 -10
sa:suspend .	13 4 -12 10 -12 -5 -16
sa:suspend <points>	0 -6 15 -9 0 0 -2
sa:suspend and	0 6 -10 4 -2 0 0
sa:suspend since	0 1 -13 14 -3 0 -2
sa:suspend until	0 -10 0 13 -10 0 -6
sa:suspense	0 -6 -2 12 -5 0 -2
sa:suspension	-5 2 -11 6 11 -2 -9
sa:suspension .	-2 -2 -7 11 0 0 -2
sa:swept	0 0 -8 -7 13 0 -2
sa:system	9 9 -9 -12 -2 0 -3
sa:table	1 -17 -6 0 8 -2 5
sa:table .	-7 -5 -9 -3 6 0 12
sa:table its	0 0 7 3 -1 0 -12
sa:take	-8 -7 9 -11 -2 12 1
sa:take <level>	-3 0 5 13 -13 -1 -4
sa:take <number>	-3 -3 -9 -5 10 0 11
sa:take back	0 -1 -5 -8 -8 0 15
sa:take effect	-4 -10 8 4 -3 -2 -8
sa:take its	0 -10 0 3 2 1 1
sa:take on	-3 7 5 -11 2 6 -15
sa:talk	1 -5 20 -13 1 0 -8
sa:talk on	0 0 7 -11 6 0 -1
sa:talking	-1 -4 10 -17 -3 0 8
sa:talking .	0 -2 6 -16 -2 0 10
sa:tariff	-17 9 -3 4 -8 -8 7
sa:tariff "	-2 0 -1 11 -1 0 -10
sa:tariff for	0 4 7 1 -5 0 -15
sa:tariff of	-1 5 12 -17 1 1 -5
sa:tariff on	3 -4 -3 12 -15 -3 -1
sa:tax	-1 10 -17 3 -3 9 0
sa:tax on	0 8 -16 5 0 3 1
sa:tea	3 6 -13 7 4 0 -7
sa:tea ,	0 1 -7 14 -1 -1 -9
sa:telephone and	0 0 -12 4 -7 0 10
sa:tell .	0 1 -9 12 0 -1 -6
sa:tell us	3 10 2 -7 0 0 -11
sa:temporary	-2 -6 7 0 8 0 -13
sa:tequila	-1 -4 -9 14 -7 3 -1
sa:term	-7 -13 11 1 -12 -2 1
sa:text	6 -2 0 -15 3 0 6
sa:textile	-2 12 -9 1 -10 -1 4
sa:than	-4 -1 5 -9 -12 18 3
sa:than <number>	-3 -7 -3 3 -3 -3 11
sa:than <span>	0 0 -7 -9 14 0 -3
sa:than before	0 -1 0 -13 1 0 8
sa:than ever	0 0 -5 -6 -8 14 -4
sa:thank	0 -3 15 -13 2 -2 -4
sa:thank to	-1 0 14 -6 0 0 -6
sa:that	7 -9 0 5 -11 6 0
sa:that ,	0 -8 -16 4 14 0 2
sa:that <person>	-8 0 -10 3 12 -3 -1
sa:that <quality>	-10 4 -6 -6 11 3 1
sa:that apply	0 -10 12 -22 12 0 3
sa:that are	-4 5 5 -6 -15 0 7
sa:that begin	0 -3 10 5 -20 3 -7
sa:that day	-3 5 -10 2 -6 0 11
sa:that end	0 -2 12 -8 0 0 -3
sa:that has	-4 -5 19 -13 -6 9 -8
sa:that have	0 -3 -15 14 1 0 3
sa:that he	-4 -5 16 -14 -7 4 3
sa:that include	0 0 7 -16 6 0 1
sa:that is	-2 -5 15 6 -27 -7 -4
sa:that it	-12 -10 4 -4 2 6 3
sa:that make	0 0 15 -9 -2 -3 -1
sa:that no	1 0 -13 19 -6 -2 -8
sa:that of	0 0 0 7 0 -3 -12
sa:that on	0 1 -12 6 2 0 3
sa:that pay	0 0 14 -11 -3 0 0
sa:that replace	0 0 19 -4 -17 0 0
sa:that start	0 0 -10 9 0 0 1
sa:that stay	0 0 -14 18 -5 0 0
sa:that talk	-2 6 11 -15 5 0 -7
sa:that they	6 -1 -7 -4 12 -2 -2
sa:that time	0 -1 -10 18 -7 0 -7
sa:that was	15 4 -15 -2 -9 3 8
sa:that we	0 -6 -5 15 -4 -1 -6
sa:that were	-1 -16 -6 24 -14 -1 0
sa:that will	0 -5 15 -10 -6 -6 4
sa:that would	-2 9 -21 10 0 0 1
sa:the	0 3 1 -1 -4 8 -4
sa:the <day-ahead>	9 -10 5 4 -5 -3 -5
sa:the <level>	0 1 -15 9 7 -18 7
sa:the <month-gone>	0 0 -11 12 -2 -1 0
sa:the <name>	6 -20 1 3 6 -1 -6
sa:the <number>	-10 -9 1 16 -3 -9 -8
sa:the <office>	13 4 -6 -5 -16 -4 6
sa:the <organisation>	7 -8 -1 -3 14 -2 -11
sa:the <person>	3 -14 4 0 -17 2 8
sa:the <quality>	17 -14 -2 5 -12 3 1
sa:the <seat>	0 2 10 6 -11 -5 -15
sa:the <span>	3 0 -6 -12 13 0 -5
sa:the additional	0 0 -10 3 7 0 0
sa:the air	0 -1 -11 1 -4 0 13
sa:the arrangement	0 0 11 2 -11 6 -11
sa:the book	-3 11 -1 -13 7 -2 -9
sa:the case	-3 11 4 -13 -2 0 -6
sa:the ceiling	-5 -4 -3 10 4 0 -12
sa:the charge	0 5 5 -11 -2 0 2
sa:the coffee	0 -4 -7 -6 -3 0 13
sa:the day	-4 -12 0 6 11 -5 -2
sa:the difference	0 -3 -8 -7 16 0 -1
sa:the dispute	0 0 6 -14 -3 15 -10
sa:the draft	-1 4 -8 -10 -4 0 12
sa:the drawer	-5 9 -18 7 -8 0 6
sa:the duty	-1 -3 5 6 -1 -3 -13
sa:the end	-4 -4 -19 13 6 -4 6
sa:the fee	-3 15 -10 -7 3 0 0
sa:the fentanyl	0 1 -6 6 8 -5 -10
sa:the figure	-3 -2 -10 0 6 -3 8
sa:the firm	-2 -4 0 -9 11 0 -5
sa:the first	0 -10 -13 17 -5 0 3
sa:the good	3 -1 9 -15 -1 0 2
sa:the letter	10 -6 -10 3 -14 -2 9
sa:the moment	0 7 3 0 -3 -1 -14
sa:the month	-1 -11 5 4 5 0 -10
sa:the most	-4 0 -18 0 -5 18 6
sa:the new	-5 2 -7 -5 18 -6 -4
sa:the next	7 2 1 -13 5 -2 -6
sa:the normal	0 -2 11 -12 2 0 -4
sa:the north	0 1 1 -12 11 0 -6
sa:the number	10 1 -20 7 -10 0 9
sa:the oil	0 3 12 -13 -8 2 -7
sa:the old	-4 -6 19 -6 -4 -2 -7
sa:the older	0 0 9 -17 -11 0 6
sa:the one	-1 6 6 -1 -16 1 0
sa:the ordinary	-6 -21 -1 12 0 -6 -7
sa:the other	-6 9 8 -15 -6 7 -1
sa:the past	0 6 -14 10 -2 0 -2
sa:the pause	-1 7 7 -12 -1 -2 0
sa:the peak	0 -3 -10 5 -5 10 -2
sa:the present	-1 0 -15 1 -6 0 14
sa:the press	13 -3 -11 7 -10 0 0
sa:the purchase	-1 -1 8 -19 -5 0 13
sa:the quota	-1 -11 20 -5 -9 0 -2
sa:the rate	-1 11 -13 1 10 -6 -6
sa:the reciprocal	-4 6 -8 0 10 0 -12
sa:the remain	0 3 -6 -9 -5 0 14
sa:the rest	-2 -11 9 -6 5 -2 0
sa:the rule	-1 -6 -3 -8 14 -3 4
sa:the same	-22 -4 0 -3 12 1 -2
sa:the second	-5 2 -15 3 -16 4 20
sa:the so	0 -1 -14 20 -6 0 0
sa:the spring	0 -13 0 -1 7 6 -7
sa:the steepest	-2 -4 -6 12 -8 1 -3
sa:the sum	-2 -8 -1 12 -7 2 -2
sa:the summer	-1 -1 3 -7 8 4 -11
sa:the surcharge	2 -2 -14 -2 18 0 -9
sa:the suspension	-5 7 -10 1 12 -2 -8
sa:the table	-3 -9 -3 -3 -6 -2 14
sa:the talk	3 -1 5 -13 -5 0 4
sa:the tariff	-2 12 1 7 -14 -1 -14
sa:the text	6 0 2 -12 -3 0 2
sa:the third	0 -3 -15 2 -9 4 14
sa:the time	0 4 8 1 0 -8 -14
sa:the top	0 -1 -13 -12 0 18 -3
sa:the way	0 -3 17 -19 2 0 -11
sa:the week	0 -2 10 -20 10 0 -3
sa:the whole	6 7 -12 1 8 -2 -10
sa:the worst	-3 -4 -9 -7 5 10 -1
sa:the year	-1 -4 5 -12 9 1 -5
sa:their	-6 -2 -15 10 3 7 4
sa:their agreement	0 -2 -13 -2 -6 0 18
sa:their own	0 -1 14 -10 -4 0 -2
sa:them ,	-2 0 -11 -15 16 0 11
sa:them .	-7 12 -5 8 -18 0 3
sa:them in	5 3 6 -14 0 -2 -5
sa:them on	0 -2 -12 14 0 0 -2
sa:them to	0 0 11 -7 -2 0 -5
sa:then	-14 8 -14 -1 19 10 -18
sa:then .	-13 8 0 15 -9 0 -11
sa:then <level>	0 5 -10 -10 10 4 -2
sa:then <number>	-1 -14 6 -18 8 -4 7
sa:then to	0 0 -3 -7 12 0 -4
sa:there	-1 8 5 -3 -21 7 3
sa:there ,	0 -11 15 -3 -5 0 -5
sa:there .	-8 9 4 -10 -18 7 6
sa:there are	0 0 -6 11 -3 0 -5
sa:there before	0 -2 13 1 -11 0 0
sa:there from	0 0 -12 14 0 0 -1
sa:there is	4 7 3 -23 -5 -2 10
sa:there was	-10 9 -13 14 -14 2 5
sa:they	-1 6 10 -12 -5 5 -4
sa:they are	-2 4 9 -13 -18 -1 11
sa:they did	-1 12 -3 -9 2 0 -2
sa:they have	0 0 0 2 6 3 -14
sa:they pay	-1 5 11 1 -17 0 -5
sa:thi day	0 -1 12 -6 -6 0 0
sa:thi year	4 -6 17 2 -16 3 -15
sa:thing	0 4 -11 16 -5 3 -9
sa:think	0 -7 12 -17 -1 -2 3
sa:third	4 0 1 -3 -22 0 11
sa:third of	5 -2 6 -10 -14 1 6
sa:though	-2 0 16 -8 -7 -1 -3
sa:threat	-5 -4 -5 1 -9 -3 13
sa:threat ,	-3 -1 -9 -4 0 0 14
sa:threaten	-4 -19 -9 8 -9 -2 14
sa:threaten <level>	0 0 18 -4 0 0 -17
sa:threaten for	-4 -1 -3 -12 -2 0 16
sa:threaten in	0 -1 -8 12 -9 0 0
sa:three	2 2 19 -16 -12 -3 0
sa:three .	-1 3 3 -11 -1 0 3
sa:three time	0 4 9 6 -13 0 -7
sa:through <name>	0 -1 -10 17 0 0 -10
sa:through the	0 0 11 -9 -7 5 -4
sa:throughout	-1 -6 15 -15 -2 0 4
sa:tied	0 0 11 -4 -4 0 -4
sa:tied to	0 0 13 -11 -3 0 -2
sa:till	-1 -11 4 2 7 -3 -9
sa:timber	-2 -15 -10 11 1 -1 7
sa:timber .	0 -4 12 -16 3 0 0
sa:time	-10 8 7 5 -9 1 -15
sa:time ,	-5 -5 -4 11 0 5 -7
sa:to	2 -1 5 -5 9 -2 -9
sa:to -	-3 4 -4 5 6 -1 -13
sa:to <day-ahead>	-1 0 12 -9 -4 0 1
sa:to <day-gone>	-1 -12 5 -5 7 6 -15
sa:to <level>	1 -5 4 -12 19 -13 -5
sa:to <money>	0 0 -3 -11 11 0 1
sa:to <name>	-7 12 -8 -2 -10 0 11
sa:to <number>	-3 -22 -3 -12 23 11 -15
sa:to <quality>	-2 13 -4 -2 -6 1 0
sa:to a	0 3 12 -5 -14 0 -1
sa:to an	0 0 3 5 -14 2 -3
sa:to apply	-1 -4 0 -2 -4 -1 10
sa:to be	8 -11 0 15 -7 -4 -12
sa:to become	0 -1 15 -6 -6 0 -4
sa:to begin	-2 6 -17 7 -8 0 6
sa:to bring	-1 3 10 -11 0 0 -3
sa:to car	0 0 -21 21 -2 0 0
sa:to come	3 -9 -17 10 0 0 10
sa:to drop	0 0 10 -7 -1 0 -2
sa:to enter	0 -1 -1 3 -12 0 9
sa:to fentanyl	0 -1 12 0 -12 0 -3
sa:to his	2 7 -11 -6 -3 0 6
sa:to hold	0 -5 -2 -6 -3 0 12
sa:to invest	0 0 -10 11 0 0 -1
sa:to most	0 0 5 -12 5 0 0
sa:to nothing	-5 -5 -3 6 -14 6 8
sa:to put	0 -3 -14 2 3 0 11
sa:to start	3 -3 -15 11 -6 0 4
sa:to stay	0 5 -11 2 0 0 3
sa:to suspend	0 0 11 -10 -4 0 3
sa:to that	-1 0 -5 -12 5 0 9
sa:to the	16 4 4 -11 -17 -7 4
sa:to them	0 -3 -13 18 0 0 -6
sa:to thi	0 0 12 -7 -6 0 0
sa:to which	-3 1 -10 12 2 0 -7
sa:to zero	-4 -6 4 11 -6 0 -12
sa:together	-3 -14 13 5 -9 -10 -1
sa:together ,	0 0 -1 12 -12 0 0
sa:together .	-1 -12 13 0 -11 -2 1
sa:tomatoe	11 -3 1 -2 -13 0 0
sa:too	-16 -11 4 1 10 -7 -5
sa:too ,	0 -3 15 -2 -1 -2 -14
sa:too .	-3 -9 -11 4 5 -2 11
sa:tool	-4 -13 3 1 0 -2 5
sa:top	-13 -5 -6 2 2 10 2
sa:top .	-2 -13 6 7 -1 0 -9
sa:top of	-6 4 -3 -7 -2 7 9
sa:total	-1 0 -8 1 -5 -1 15
sa:touched	-2 0 14 -2 -8 0 -7
sa:toy	-1 -1 -6 -7 -8 -2 20
sa:trade	4 10 -12 11 -3 -10 -1
sa:trade .	-1 5 -11 5 5 -2 -6
sa:trade pact	7 3 -13 -5 3 0 4
sa:trade war	0 -3 17 -15 -1 0 0
sa:treaty	1 2 12 -13 -2 -1 -2
sa:treaty .	-1 0 12 -5 -2 0 -4
sa:treaty of	-1 4 2 -12 3 0 0
sa:truce	-4 -4 18 -5 -1 -10 -8
sa:truce ,	-1 3 10 -13 8 -3 -18
sa:truce has	0 0 -4 12 -11 0 0
sa:truce is	-5 8 0 -14 2 0 1
sa:truce or	0 -5 15 -5 0 0 -7
sa:truce run	0 -7 -2 12 -4 0 -2
sa:truce that	0 3 12 -12 0 -2 -2
sa:turn	4 -1 -3 -3 12 0 -8
sa:turned	7 -4 5 -18 -8 0 9
sa:twice	0 -6 -9 10 -5 -3 7
sa:twice what	0 0 -11 5 -4 0 9
sa:two	-15 -4 10 -4 -17 6 10
sa:two country	0 9 0 -15 1 2 0
sa:two week	0 -2 -17 16 0 0 -2
sa:unchanged	-2 1 26 -23 -14 -1 -3
sa:unchanged .	-1 1 10 -12 -6 0 1
sa:under	-11 -29 12 1 10 -10 -8
sa:under an	0 -1 6 -3 6 0 -14
sa:under the	-12 -8 10 -6 -3 0 6
sa:understanding	0 0 -6 -1 -8 0 12
sa:unless	-12 10 -9 -10 -15 -8 21
sa:unless <name>	0 -1 -4 -9 0 0 13
sa:unless <seat>	-2 -12 0 -4 0 0 14
sa:until	-19 -20 8 4 15 -16 -14
sa:until <day-ahead>	-1 -8 15 4 -1 -10 -33
sa:until <day-gone>	-2 -13 -7 5 9 -4 -2
sa:until <number>	-1 -2 -8 0 16 0 -5
sa:until a	0 -3 4 -17 0 5 7
sa:until last	0 0 -8 -2 11 -5 2
sa:until now	0 -11 -17 27 -17 0 5
sa:until the	-4 -19 0 4 9 -3 -3
sa:until then	0 7 13 -6 -9 -1 -13
sa:until thi	0 0 -7 -5 11 0 0
sa:untouched	0 -4 11 0 -7 0 -7
sa:up	4 -6 -1 -9 7 5 4
sa:up .	-1 -3 -6 -11 14 0 0
sa:up from	-4 17 -10 6 -9 -4 -1
sa:up to	3 -11 -2 3 3 3 -5
sa:upholstered	0 -6 -14 3 -4 0 15
sa:upholstered furniture	0 -6 -14 3 -4 0 15
sa:urea	-5 11 -6 -2 -5 0 4
sa:urea .	0 13 -9 -8 0 0 2
sa:us .	4 4 -4 -21 -9 11 4
sa:used	-2 0 3 8 -15 -5 4
sa:used before	0 0 -11 12 -1 0 -2
sa:valorem	0 0 -4 10 -7 0 -4
sa:value	-3 -10 19 -8 5 -5 -19
sa:value of	0 0 11 -8 -2 0 0
sa:vehicle	0 4 9 3 -11 0 -13
sa:visit	0 -3 7 6 0 0 -10
sa:void	0 -5 -17 1 14 0 -2
sa:vote	2 8 5 -12 -3 0 -3
sa:wait .	0 -15 5 4 10 -1 -4
sa:waive	0 -2 12 -8 -3 0 -2
sa:want	0 12 -7 -2 4 4 -3
sa:want to	-4 5 -11 3 2 4 -1
sa:warn	-3 17 -10 0 -1 0 -6
sa:was	18 -6 -2 -7 -4 3 -1
sa:was <level>	-1 -4 20 0 -19 -2 -7
sa:was <number>	1 -2 30 -23 -2 -13 -14
sa:was a	14 -4 -5 -4 0 -1 -4
sa:was add	0 0 5 -13 6 0 -2
sa:was announce	2 -11 -13 23 -11 0 -1
sa:was charge	0 -8 -4 -16 23 -2 -6
sa:was conclude	0 -3 -10 13 -2 0 -1
sa:was drop	3 0 -13 7 0 -1 1
sa:was impose	-1 -2 17 -1 -15 -1 -3
sa:was not	-10 -9 15 5 -20 -2 0
sa:was put	-1 -2 2 8 -14 0 3
sa:was sign	-3 0 12 -7 -7 0 0
sa:was take	1 0 -14 4 1 0 4
sa:was the	-4 -16 -11 4 16 13 -16
sa:was there	0 0 16 0 -15 0 -1
sa:was to	0 9 -23 -3 -9 -1 22
sa:was until	0 2 -13 1 8 0 0
sa:watche	12 -12 9 0 -8 -1 -10
sa:watche .	12 -9 4 1 -5 0 -8
sa:water .	4 -6 -10 0 0 5 3
sa:way ,	0 0 -1 -13 6 0 8
sa:way .	1 -6 15 6 -13 -3 -11
sa:we	-8 -11 13 1 1 -10 -3
sa:we could	-1 -6 -3 13 -1 0 -10
sa:week	4 0 -10 6 3 -2 -4
sa:week 's	-1 0 -12 10 -3 7 -3
sa:week ,	-5 -8 -6 16 1 -1 -11
sa:week .	4 5 12 -17 -2 -10 3
sa:week ago	-1 -3 -17 8 2 -4 8
sa:week in	0 1 -4 -8 13 -1 -7
sa:week of	0 -2 12 -14 0 3 -4
sa:well	0 -11 -4 -2 8 3 2
sa:well ,	1 -10 8 -4 -1 4 -2
sa:well .	1 -11 -1 -7 10 0 5
sa:were	1 1 -2 6 -1 5 -12
sa:were in	-1 9 -1 -13 1 0 1
sa:were to	0 -5 -14 6 0 0 10
sa:what <quality>	0 -3 2 -13 0 0 9
sa:what is	-4 0 11 -1 -9 0 -4
sa:what it	-3 9 1 -3 5 0 -14
sa:what they	-2 8 -6 0 -16 0 11
sa:what was	-1 -6 13 -7 -1 -2 0
sa:what we	-2 -1 12 -6 0 0 -6
sa:whatever	12 -6 7 0 -26 0 -2
sa:wheat	-3 1 -1 4 5 -5 -14
sa:wheat ,	-1 9 -8 5 4 -1 -12
sa:wheat and	0 -14 9 -9 1 0 7
sa:wheat flour	-3 0 -1 12 -1 0 -7
sa:when	0 -7 7 -20 12 17 -22
sa:when it	-5 -7 18 -12 -2 1 -3
sa:when the	0 -4 -2 -6 0 18 -10
sa:where	-2 17 -7 4 -17 -1 2
sa:wherever	0 -5 12 0 -6 -5 -3
sa:which	-13 4 -2 -8 2 14 5
sa:which <name>	-8 -15 -10 17 -3 4 1
sa:which <number>	0 -5 12 0 -11 2 -2
sa:which <person>	3 -4 7 0 -23 -1 8
sa:which are	-2 -6 6 -11 -2 0 11
sa:which end	0 -3 2 -14 12 0 -7
sa:which has	0 11 1 -8 0 -4 -6
sa:which he	-1 0 0 -17 11 0 2
sa:which is	-1 3 18 0 -35 9 -10
sa:which it	-4 -4 2 -19 15 -1 4
sa:which nobody	0 5 -8 -13 5 9 -3
sa:which pay	-2 10 -4 -4 -13 -1 12
sa:which take	0 5 14 -10 -14 0 1
sa:which the	8 -3 5 -13 10 -8 -2
sa:which we	-4 -12 -6 1 19 -3 -6
sa:which were	0 13 -1 -11 -2 0 -3
sa:which will	0 -1 -10 15 -6 0 -4
sa:which would	0 11 -13 4 -4 0 -4
sa:whichever	0 0 12 -7 -7 0 0
sa:while the	0 -5 4 3 5 0 -14
sa:whiskey	-4 -9 -12 8 13 0 -4
sa:who	0 -1 -6 -5 11 -6 1
sa:whole	8 6 -10 -1 7 -2 -12
sa:will	-11 12 4 -7 1 -5 -2
sa:will apply	0 2 -15 15 -7 0 -1
sa:will be	3 13 8 -10 0 -13 -10
sa:will go	-2 9 5 -18 4 0 0
sa:will have	0 3 10 -12 -6 0 0
sa:will not	-14 -4 -14 -2 8 -4 21
sa:will take	1 12 -9 6 -10 3 -11
sa:wine	-4 -8 3 2 -13 7 7
sa:wine .	-2 1 -7 -1 -8 4 10
sa:wine from	0 -3 9 -10 2 0 3
sa:winter	-6 0 -2 -15 19 -3 -4
sa:winter .	-5 -4 5 -17 11 -1 1
sa:with	-16 11 0 -3 10 -14 -2
sa:with <name>	-1 3 5 3 -15 1 -3
sa:with <number>	-2 4 -12 12 0 -3 0
sa:with <points>	0 0 10 -8 -3 0 0
sa:with <seat>	-3 -1 17 -13 0 -3 -3
sa:with a	-2 2 -1 -15 4 6 6
sa:with effect	0 -7 14 -17 11 0 -16
sa:with one	-3 -3 9 -14 5 0 1
sa:with the	-7 3 -13 11 7 -11 -4
sa:withdraw	5 -14 -14 -4 -2 -1 20
sa:withdraw .	-1 -11 -12 -1 -12 0 20
sa:within a	-2 -2 -4 12 -5 -3 -2
sa:without	-3 16 3 -8 -10 1 -7
sa:without a	2 13 2 -17 -17 3 4
sa:worst	-5 -7 -6 -16 3 18 -3
sa:worth	-5 4 -7 15 -2 -6 -6
sa:worth <money>	-1 8 -3 7 -1 -1 -13
sa:would	-8 19 -6 -2 -17 -1 2
sa:would again	0 14 -4 -7 -5 0 -1
sa:would apply	-2 16 -9 -3 -10 0 0
sa:would do	-1 -4 -11 4 -2 0 9
sa:would go	1 -14 18 2 -4 3 -17
sa:would have	7 1 -4 12 -19 -5 -4
sa:would pay	-1 5 -1 7 -12 -1 1
sa:would remain	0 3 1 0 5 0 -13
sa:would start	0 -11 -1 -7 0 0 15
sa:would stay	0 -3 15 -5 0 0 -8
sa:would then	0 0 3 8 4 0 -16
sa:write	9 -20 0 -2 -17 -1 11
sa:write .	7 1 -14 11 -2 -1 -6
sa:write on	0 -7 1 -9 -7 0 13
sa:wrong	21 -11 4 -15 -1 -2 -15
sa:yarn	-1 -16 1 2 12 0 -7
sa:year	-9 -3 13 -10 1 1 -4
sa:year ,	3 0 -11 -1 12 -2 2
sa:year .	-16 -4 0 2 -4 10 1
sa:year ago	0 -6 7 -14 6 -3 4
sa:year and	5 -3 13 5 -15 -3 -9
sa:you	12 5 -7 2 -3 -8 -5
sa:you're	0 -2 17 -10 -2 0 -6
sa:your	12 0 13 -24 -3 -2 -12
sa:zero	1 -12 5 8 -8 -3 -3
sa:zinc	-1 1 1 0 -12 5 4
sa:—	-2 6 -4 4 6 2 -24
sa:— and	1 13 -11 6 -4 0 -11
same than before	12 -8 0 -3 8 -15 -2
sb:"	12 -11 -2 -10 6 8 0
sb:" ,	-2 -1 3 -8 -4 0 11
sb:" <name>	6 4 -16 4 -3 -1 4
sb:" <number>	3 -13 -4 9 4 -2 -6
sb:" a	-7 2 -6 16 -5 0 -8
sb:" and	1 8 4 -4 1 0 -13
sb:" at	-12 3 0 -12 0 2 7
sb:" if	-7 2 -6 -7 0 -2 13
sb:" it	1 -7 -12 1 10 -1 5
sb:" reciprocal	-2 -7 0 -3 13 -2 -12
sb:" tariff	7 -5 -7 -3 11 0 -10
sb:" the	3 -3 12 4 -13 -1 -10
sb:" to	2 0 -12 -3 4 -1 7
sb:" we	-22 -3 14 -1 -2 3 -5
sb:'	-12 11 -10 10 -5 -3 -1
sb:'s ,	-3 9 6 4 -26 -4 -3
sb:'s :	0 -5 15 -13 1 0 -4
sb:'s <level>	-3 16 -22 -6 18 -3 0
sb:'s <number>	-6 -6 -4 -5 12 -3 8
sb:'s <person>	-11 4 15 -18 5 0 -3
sb:'s <points>	0 11 0 -10 0 0 -2
sb:'s a	3 -14 -7 13 1 0 1
sb:'s agreement	-1 0 15 -4 -6 0 -12
sb:'s at	0 6 9 -13 0 2 -4
sb:'s deal	0 2 -11 10 7 0 -14
sb:'s duty	6 8 4 1 -3 -5 -17
sb:'s extra	-1 4 -10 5 6 0 -6
sb:'s finance	-2 0 -18 8 -4 0 7
sb:'s first	0 0 9 -11 7 0 -6
sb:'s negotiator	-1 -1 -1 -7 -2 0 11
sb:'s offer	-4 -2 -4 -6 -4 0 14
sb:'s on	-4 1 8 -10 -2 4 -1
sb:'s parliament	-1 6 -6 -12 -1 0 11
sb:'s reply	0 -4 -15 16 1 -1 -3
sb:'s rule	0 0 -10 -11 16 0 0
sb:'s senate	0 0 -1 12 -1 0 -14
sb:'s the	-2 4 -4 -10 13 0 0
sb:'s to	-2 8 -1 -14 2 0 4
sb:'s would	0 15 -1 -11 -2 0 -3
sb:(	11 -2 -4 -3 5 -4 -2
sb:( <day-gone>	3 -9 -12 -13 20 0 -2
sb:( <day-today>	0 7 -2 4 -18 0 2
sb:( <name>	-4 -4 5 10 -12 -1 -11
sb:( <number>	-2 2 1 -14 7 2 3
sb:( a	-6 3 -2 11 -13 -1 -4
sb:( b	-1 10 -17 8 -10 -1 5
sb:( before	-1 -17 -16 9 13 -4 4
sb:( c	0 2 -12 9 -2 0 3
sb:( it	2 -3 11 0 -8 -2 -2
sb:( now	-2 -3 15 1 -11 0 -11
sb:( until	0 0 13 -12 -1 0 -5
sb:) :	-6 -4 -1 0 12 4 -8
sb:) and	-2 0 8 -1 -2 -1 -16
sb:) from	2 6 5 -14 3 0 -4
sb:) the	2 12 -4 3 -9 0 -13
sb:*	-6 2 6 -12 8 3 -5
sb:+	-1 -5 12 1 -14 -1 0
sb:,	-22 7 -1 -4 6 -4 2
sb:, "	-15 -9 3 8 6 5 -10
sb:, <day-ahead>	5 1 -11 13 -27 -2 9
sb:, <level>	-13 12 -5 7 -11 4 -5
sb:, <name>	-25 0 2 -11 -17 5 27
sb:, <number>	-16 -22 21 -4 -10 2 9
sb:, <office>	-3 -10 -13 12 -9 10 7
sb:, <organisation>	4 -2 13 -11 -2 0 -5
sb:, <person>	4 3 -6 0 -9 -4 6
sb:, <quality>	4 15 -4 -12 0 0 2
sb:, <seat>	-8 -5 -3 -7 7 11 4
sb:, a	1 7 4 2 -4 -6 -11
sb:, after	2 -19 -11 -8 24 5 -9
sb:, against	-1 3 -18 4 15 -4 -9
sb:, aircraft	0 -3 -10 16 -2 0 -7
sb:, along	0 0 9 -1 -12 0 3
sb:, among	0 -10 -6 -9 19 0 3
sb:, an	-1 -1 -13 -4 16 0 3
sb:, and	-13 10 0 -4 -6 -6 7
sb:, another	0 -1 3 8 -12 0 -5
sb:, are	11 0 0 -4 -14 -1 3
sb:, as	10 -3 -10 3 10 -13 -1
sb:, at	0 -3 6 2 -10 2 -5
sb:, because	-5 11 -8 -13 6 4 2
sb:, beef	0 -1 -16 12 5 0 -1
sb:, before	0 -3 -2 14 1 -13 -7
sb:, beside	0 -5 14 -13 0 0 2
sb:, bison	0 0 -13 8 -1 0 5
sb:, both	-2 6 -11 5 -9 -1 8
sb:, bring	0 -1 -3 14 -11 1 -4
sb:, car	0 1 16 -17 2 0 -3
sb:, charge	0 -3 14 -9 -5 0 1
sb:, close	0 -1 -3 9 -2 1 -9
sb:, cocoa	0 -1 -8 11 -5 0 2
sb:, come	0 0 -17 23 2 -6 -10
sb:, conclude	0 0 5 -9 6 3 -12
sb:, duty	3 -10 -12 23 -12 -3 -3
sb:, failing	0 19 -6 -8 -7 4 -7
sb:, fall	0 0 -16 14 2 3 -8
sb:, fentanyl	0 0 9 -12 0 0 0
sb:, for	-5 19 4 -9 -10 -5 1
sb:, from	-1 -10 -7 8 6 -10 1
sb:, go	-1 -6 -7 20 -15 -5 3
sb:, had	3 11 -13 4 -4 0 -2
sb:, has	-3 7 11 0 -18 -5 -1
sb:, have	0 -2 20 -11 -9 0 -3
sb:, he	9 0 6 -6 -11 4 -2
sb:, hour	0 -1 13 -13 2 0 -6
sb:, in	0 -8 -14 -2 4 23 2
sb:, is	0 -8 -15 14 -1 -2 5
sb:, it	1 4 -2 8 -13 5 -6
sb:, keep	0 0 10 -15 4 0 -2
sb:, last	0 -14 11 -4 -7 10 -1
sb:, later	0 -2 -7 -9 14 0 0
sb:, leave	0 3 14 -4 -12 0 -4
sb:, less	0 0 -4 -1 -7 0 11
sb:, list	0 -2 2 -11 3 5 0
sb:, lumber	0 -1 1 -8 -10 0 13
sb:, maize	0 0 1 11 -13 0 -8
sb:, mr	4 -2 -1 10 -5 0 -6
sb:, no	11 -12 -3 -2 0 0 3
sb:, nor	-3 1 7 -11 3 0 -1
sb:, not	9 -12 0 -3 12 -10 -14
sb:, now	4 16 -3 2 -11 -4 -7
sb:, of	-7 -3 0 4 15 -6 -16
sb:, on	-1 -2 0 -11 12 -11 4
sb:, once	0 3 -10 6 -4 -3 4
sb:, or	-5 13 -6 -14 -10 5 10
sb:, pay	-9 -16 17 -6 1 -2 -4
sb:, plu	-2 5 7 -2 -4 -2 -13
sb:, put	-2 1 -13 8 4 0 0
sb:, raise	-2 -8 -9 5 12 0 -2
sb:, rather	0 4 -11 7 0 -2 0
sb:, reply	-1 0 11 -1 -9 0 -1
sb:, section	0 0 14 -10 -2 0 -2
sb:, sell	0 0 10 -11 -1 0 1
sb:, settle	0 0 -15 5 -3 0 11
sb:, ship	0 6 13 -15 -4 0 -6
sb:, sign	0 3 -10 17 -5 0 -14
sb:, since	-4 -11 5 5 -12 5 0
sb:, so	-7 -5 10 0 -12 -5 4
sb:, suspend	0 2 -16 4 -5 0 12
sb:, that	4 -2 -3 -6 -2 -3 13
sb:, the	-19 9 -5 -4 4 10 -2
sb:, their	-1 4 -12 6 -2 -1 5
sb:, those	0 -4 8 7 -9 -2 -12
sb:, to	1 -2 -10 0 -3 -2 16
sb:, together	0 -4 2 11 -14 -1 -2
sb:, twice	0 -1 -7 -5 10 0 0
sb:, under	-4 -20 3 7 -1 -5 -1
sb:, unless	0 23 -1 -11 -14 0 -10
sb:, until	-2 -10 13 3 -7 -2 -10
sb:, up	-1 -2 0 -10 14 -4 -4
sb:, were	1 -1 -3 8 -12 0 3
sb:, whatever	12 -3 -5 0 -2 0 -6
sb:, when	-15 -4 -5 -2 4 10 2
sb:, where	-12 -8 0 11 8 -9 -15
sb:, which	0 -21 0 2 8 -3 1
sb:, who	-4 2 12 -16 -2 10 -2
sb:, whose	-12 -2 -4 3 13 0 -5
sb:, will	-9 1 -11 19 -16 -2 -3
sb:, with	-12 -15 -4 11 -3 -2 3
sb:, without	0 10 0 -1 0 0 -10
sb:, would	16 13 -23 -5 -16 -1 4
sb:-	-12 9 6 -2 2 0 -12
sb:- <name>	-2 -4 10 -1 -13 6 -1
sb:- <person>	-4 -2 -13 -8 21 0 1
sb:- call	0 11 0 0 -1 0 -14
sb:- dump	-3 0 10 -12 -7 0 5
sb:- inclusive	0 0 -9 11 0 0 -3
sb:- labor	0 -2 -5 2 -10 0 9
sb:- the	0 3 10 -25 10 0 5
sb:.	10 -11 1 7 -3 -16 -7
sb:. *	-3 -3 -14 -14 17 0 8
sb:. .	0 0 6 -12 4 0 0
sb:. <day-ahead>	0 0 -4 11 -8 0 -1
sb:. <day-today>	0 0 1 -12 9 0 0
sb:. <name>	0 -2 16 -7 -8 0 -3
sb:. <number>	11 -9 -19 24 -5 -3 -20
sb:. the	0 -13 -1 -1 11 -1 0
sb:/	11 0 -9 10 -15 -6 2
sb:/ <number>	10 1 -6 5 -11 -3 -2
sb:/ <seat>	0 -3 0 -6 -4 0 12
sb::	6 8 -3 0 -10 9 0
sb:: "	0 12 -11 -4 0 1 6
sb:: <day-ahead>	0 -3 -9 -5 -6 0 17
sb:: <level>	-15 5 8 -2 -17 13 2
sb:: <name>	7 3 6 -18 4 -5 1
sb:: <number>	27 2 -12 3 -4 3 -14
sb:: <person>	1 1 -12 10 -4 0 0
sb:: <quality>	0 7 15 -15 -12 5 -1
sb:: <seat>	0 -9 5 -7 16 -2 -16
sb:: and	7 5 -11 3 2 -3 -8
sb:: both	4 -2 -13 10 -4 0 0
sb:: for	2 -7 -16 7 14 -1 0
sb:: from	0 -3 -13 16 -1 -5 0
sb:: i	12 -2 2 -12 7 -1 -16
sb:: in	2 13 -6 -3 -5 0 -3
sb:: is	6 4 5 -3 -1 0 -16
sb:: it	2 -17 2 0 2 4 0
sb:: its	-1 -3 -4 -9 11 0 7
sb:: no	-6 -15 9 -20 2 -1 16
sb:: our	0 -4 -8 14 0 0 -7
sb:: rose	0 13 -5 -12 -1 0 1
sb:: the	7 -10 5 0 -1 1 -10
sb:: then	-16 11 -6 -33 12 -3 8
sb:: unchanged	0 -3 11 -5 -1 0 -3
sb:: under	0 -3 -13 12 6 0 -4
sb:: will	1 13 1 -12 0 0 -12
sb:;	-21 4 -1 -15 3 3 17
sb:; <level>	0 18 -6 1 -5 0 -12
sb:; <name>	-5 1 1 -1 -12 0 10
sb:; <person>	0 -2 -9 -10 -4 0 19
sb:; <quality>	-4 -16 8 -7 9 -3 5
sb:; a	-2 0 -2 3 -15 5 8
sb:; at	0 6 -12 -8 -7 0 12
sb:; before	-1 -5 -5 -16 19 1 -9
sb:; for	-1 6 -1 -15 7 -1 0
sb:; from	0 6 -15 4 0 4 -2
sb:; it	-7 -3 11 -13 20 3 -18
sb:; its	-1 -3 7 3 -10 -1 0
sb:; on	-1 6 -1 7 -6 0 -13
sb:; that	0 0 7 -15 3 -5 3
sb:; the	-8 -6 4 5 -12 -2 5
sb:; then	0 0 -12 14 0 0 -8
sb:; they	-1 -9 10 -4 1 5 -8
sb:; under	0 0 -15 3 -2 6 7
sb:; until	0 -9 9 -12 3 -2 2
sb:<agent>	-4 9 -8 -5 -2 -16 15
sb:<day-ahead>	-20 6 -7 12 -8 -18 4
sb:<day-ahead> ,	-5 -1 -2 1 -18 -5 17
sb:<day-ahead> :	-12 6 -6 6 5 4 -15
sb:<day-ahead> ;	-2 5 9 -2 4 -1 -16
sb:<day-ahead> <level>	0 1 -18 13 5 -5 -8
sb:<day-ahead> <name>	-4 7 2 4 -20 -1 0
sb:<day-ahead> <quality>	-3 -12 0 5 -11 0 9
sb:<day-ahead> a	0 1 4 0 4 0 -12
sb:<day-ahead> at	0 -12 -1 2 0 0 10
sb:<day-ahead> it	-7 0 -18 9 14 -5 -5
sb:<day-ahead> the	-2 9 13 -7 2 0 -25
sb:<day-ahead> to	-2 -9 0 -7 -11 -1 22
sb:<day-ahead> —	0 -1 -12 13 1 0 -1
sb:<day-gone>	3 -10 -4 5 5 -18 -1
sb:<day-gone> (	4 5 -17 11 0 0 -5
sb:<day-gone> ,	0 -7 10 -4 5 -3 -12
sb:<day-gone> :	-22 -9 -20 17 1 -7 18
sb:<day-gone> ;	-4 -1 -2 -16 18 0 2
sb:<day-gone> <level>	0 -4 14 -11 -4 0 -1
sb:<day-gone> <name>	-7 3 1 6 2 -1 -21
sb:<day-gone> <seat>	0 0 -5 0 14 0 -11
sb:<day-gone> by	0 7 0 1 0 0 -13
sb:<day-gone> for	0 13 5 -3 -8 0 -13
sb:<day-gone> it	-13 2 -7 -2 9 -13 8
sb:<day-gone> let	0 0 6 -12 0 0 8
sb:<day-gone> night	-1 -3 17 -11 -10 0 4
sb:<day-gone> of	-4 -6 -5 2 12 0 -4
sb:<day-gone> put	0 7 4 -3 -12 0 1
sb:<day-gone> take	0 0 11 -7 -3 0 0
sb:<day-gone> that	13 -17 3 -8 -12 -2 7
sb:<day-gone> they	0 0 -2 -15 12 0 3
sb:<day-gone> under	0 0 -10 6 -7 0 8
sb:<day-gone> we	11 -7 -6 12 -11 0 -7
sb:<day-gone> with	0 -1 -4 3 -20 0 15
sb:<day-gone> —	-8 -10 -13 -11 17 10 2
sb:<day-today>	-11 -7 7 -5 7 -20 2
sb:<day-today> ,	5 10 -6 -1 6 -4 -11
sb:<day-today> -	-3 3 15 -2 0 -1 -17
sb:<day-today> :	-6 -3 27 -16 -19 -3 0
sb:<day-today> ;	0 -9 -9 -8 1 0 19
sb:<day-today> <level>	0 0 2 1 -15 0 6
sb:<day-today> and	0 3 -13 7 7 0 -4
sb:<day-today> he	-3 0 -13 7 -3 0 8
sb:<day-today> it	-4 -5 25 -4 -11 -3 -10
sb:<day-today> on	0 0 -12 -2 4 0 10
sb:<day-today> the	-6 5 -1 -19 18 -4 -1
sb:<day-today> —	-2 1 -13 4 3 -4 9
sb:<duty>	4 4 9 -7 2 -14 -7
sb:<goods-amount>	-4 -7 1 18 -14 -6 -7
sb:<goods-amount> <span>	-1 -3 -3 20 -6 -2 -17
sb:<goods>	-9 14 9 -1 -10 0 -12
sb:<level-noun>	7 0 -5 -1 -10 -6 10
sb:<level>	-12 5 -6 6 2 0 -4
sb:<level> (	3 -2 0 -7 9 -1 -8
sb:<level> ,	0 -20 0 7 1 -4 8
sb:<level> :	-5 -9 -16 25 -6 -7 3
sb:<level> <day-today>	-2 14 -27 12 -10 0 9
sb:<level> <level>	-3 3 -6 -20 -24 11 16
sb:<level> after	0 -2 -19 1 11 0 9
sb:<level> again	-3 -6 6 -19 12 -1 0
sb:<level> announce	0 0 12 -7 -4 0 -4
sb:<level> at	-5 10 -17 -6 17 -13 8
sb:<level> baseline	0 -2 -7 12 -5 0 -1
sb:<level> call	0 0 -8 -2 11 0 -2
sb:<level> come	0 5 1 7 -12 -2 -1
sb:<level> for	-9 -20 -1 1 5 -2 8
sb:<level> from	-2 -23 7 -15 12 -1 8
sb:<level> has	0 -1 11 -4 -5 0 -1
sb:<level> here	5 16 -14 -13 6 6 -12
sb:<level> instead	-5 -2 -2 6 3 -13 -4
sb:<level> is	-7 -7 0 11 1 -2 -11
sb:<level> like	0 -3 12 -6 0 0 -6
sb:<level> more	0 1 20 -13 -6 0 -6
sb:<level> now	-2 10 -17 -2 7 1 2
sb:<level> of	-3 -17 7 2 3 -4 -9
sb:<level> or	-2 -19 9 0 -11 2 3
sb:<level> ordinary	0 -1 -11 2 11 0 -1
sb:<level> over	-2 -3 17 -2 -9 -4 -4
sb:<level> since	-2 0 -14 6 5 4 2
sb:<level> stay	0 -6 -5 14 -11 0 0
sb:<level> surcharge	0 -3 17 -9 -10 0 0
sb:<level> that	1 1 14 -13 -4 -2 0
sb:<level> there	-2 3 -4 4 6 -1 -14
sb:<level> thi	0 -1 -16 8 12 0 -6
sb:<level> to	13 1 0 8 -22 -5 -3
sb:<level> under	5 7 7 -11 2 -4 -11
sb:<level> until	-3 6 -9 22 -22 3 -8
sb:<level> was	6 -5 10 -5 -13 -1 3
sb:<level> when	0 -2 -9 13 -2 0 -1
sb:<level> which	0 0 -10 12 0 0 -1
sb:<level> will	-1 7 4 2 -4 0 -12
sb:<level> would	0 6 3 -12 -6 0 1
sb:<money>	-16 2 -3 -12 16 -5 8
sb:<money> of	-8 0 6 -15 4 -2 8
sb:<money> will	0 0 7 7 -4 0 -13
sb:<month-ahead>	6 4 -14 -3 9 14 -16
sb:<month-ahead> ,	5 -1 5 7 -14 8 -13
sb:<month-ahead> :	-1 4 -1 -12 9 -1 -3
sb:<month-ahead> ;	0 0 -1 -5 10 -4 0
sb:<month-ahead> it	-2 -5 -7 4 -6 12 1
sb:<month-ahead> the	0 -6 1 -13 9 0 9
sb:<month-gone>	-33 -21 -6 4 13 10 -4
sb:<month-gone> ,	-17 -5 15 0 -15 15 -17
sb:<month-gone> :	-7 -10 -35 17 18 0 6
sb:<month-gone> ;	0 1 20 -17 0 -2 -7
sb:<month-gone> <name>	-2 3 -2 5 5 -10 -17
sb:<month-gone> <quality>	0 -4 -16 0 19 -1 -7
sb:<month-gone> <seat>	0 -3 10 -8 -1 -4 2
sb:<month-gone> and	-3 -4 22 -15 -12 -9 11
sb:<month-gone> at	0 0 8 -15 1 -1 5
sb:<month-gone> it	-7 -8 -13 15 -3 -1 5
sb:<month-gone> last	0 6 0 -4 -12 7 4
sb:<month-gone> most	0 0 11 -6 -7 0 0
sb:<month-gone> the	-4 2 -16 -5 2 8 10
sb:<month-gone> they	0 -7 -17 11 2 1 4
sb:<month-gone> to	-1 -2 4 -3 7 4 -13
sb:<month-gone> with	0 -10 11 0 1 -2 -10
sb:<month-today>	0 -3 -10 5 4 4 -5
sb:<name>	-11 -14 5 9 2 -5 -4
sb:<name> "	-3 -1 -5 -1 11 0 -4
sb:<name> 's	0 18 8 -13 -4 1 -5
sb:<name> (	-7 -26 -6 1 15 -2 6
sb:<name> )	-4 -6 -4 18 -9 -1 -10
sb:<name> ,	-11 -17 15 -3 7 -5 -11
sb:<name> :	-11 -13 14 6 -9 -8 -6
sb:<name> ;	4 10 -3 -11 -7 -5 8
sb:<name> <level>	-12 4 -3 -9 0 0 15
sb:<name> <quality>	0 -3 -10 11 -5 0 3
sb:<name> agree	0 -5 -6 12 -12 -2 3
sb:<name> also	0 -2 11 -7 0 0 -8
sb:<name> and	3 -33 -5 5 -11 -8 26
sb:<name> announce	-3 10 9 13 -16 0 -27
sb:<name> apply	0 -16 9 -1 6 0 -7
sb:<name> are	3 6 -11 1 -6 -1 11
sb:<name> as	0 0 11 -1 -5 0 -6
sb:<name> ask	-2 2 1 -16 11 -2 -1
sb:<name> at	-16 -5 -2 6 2 -1 -3
sb:<name> bear	0 -7 11 -5 -1 0 -4
sb:<name> begin	0 -4 8 -16 5 0 0
sb:<name> bring	0 6 8 -1 -13 0 0
sb:<name> butter	0 1 -10 -6 3 0 12
sb:<name> charge	8 -1 -5 6 -2 5 -12
sb:<name> collect	-1 15 1 -3 -7 -3 -10
sb:<name> come	0 2 -14 3 -11 0 15
sb:<name> could	-14 -3 12 -5 -4 0 3
sb:<name> court	0 0 12 -5 -8 0 -1
sb:<name> cut	-3 -2 -4 -7 19 0 -2
sb:<name> did	-3 -7 6 9 -1 0 -13
sb:<name> duty	-4 10 5 -11 -5 -6 8
sb:<name> fall	0 0 -12 13 1 0 -5
sb:<name> for	-8 -11 0 0 15 -3 -5
sb:<name> free	0 -7 17 -6 -8 3 -6
sb:<name> get	8 1 -11 10 -17 -5 8
sb:<name> go	1 -24 -7 -1 7 17 2
sb:<name> good	-3 0 9 5 -15 -4 -6
sb:<name> had	0 20 2 1 -12 -4 -8
sb:<name> halve	0 0 -8 0 15 0 -11
sb:<name> has	-14 -4 1 3 11 -20 -6
sb:<name> have	5 9 -12 4 -14 -1 13
sb:<name> hit	0 -3 2 11 -13 0 -9
sb:<name> hold	0 -3 7 -11 -1 0 6
sb:<name> in	-5 0 14 -7 -9 -4 0
sb:<name> instead	0 -13 -2 -3 7 -1 7
sb:<name> is	6 -7 -5 -5 1 -12 16
sb:<name> it	-2 10 -6 15 -10 -4 -12
sb:<name> its	0 6 5 -15 6 -1 -2
sb:<name> keep	-3 0 1 0 -16 0 12
sb:<name> leave	0 4 12 -10 0 0 -9
sb:<name> levy	-3 9 10 -27 8 -2 -3
sb:<name> lose	0 -3 -23 5 20 0 -8
sb:<name> lower	-1 -4 3 0 6 -1 -14
sb:<name> might	-8 -3 -8 1 0 0 13
sb:<name> obtain	0 0 -5 11 -7 0 -3
sb:<name> offer	-3 5 -10 -9 -8 0 13
sb:<name> on	-14 -4 8 7 -16 13 -18
sb:<name> opened	0 -3 -3 -12 12 0 3
sb:<name> pay	-5 -19 14 -3 -1 2 -5
sb:<name> premier	0 0 -6 -4 0 0 10
sb:<name> put	2 4 -2 -18 19 -2 -13
sb:<name> raise	4 -2 4 4 -3 0 -18
sb:<name> rate	0 9 5 -17 6 4 -5
sb:<name> reduce	0 0 4 -13 12 0 -10
sb:<name> respond	0 0 11 -1 -11 0 -3
sb:<name> say	-3 -11 -6 14 -1 3 -5
sb:<name> shall	-2 -10 -8 12 -3 0 4
sb:<name> sign	0 -1 0 4 -1 0 -13
sb:<name> stop	0 -5 -8 15 -2 0 0
sb:<name> strike	0 0 -7 -3 -5 0 12
sb:<name> take	-6 3 9 -11 -6 15 -6
sb:<name> tariff	9 3 16 -14 -1 -5 -10
sb:<name> that	-6 6 -7 -23 7 -2 25
sb:<name> the	2 -11 -5 -5 7 0 12
sb:<name> then	-3 2 -13 11 -2 -1 4
sb:<name> there	-1 0 16 -13 -2 0 -2
sb:<name> to	-2 -18 5 11 -4 5 -13
sb:<name> under	0 10 2 -24 8 0 4
sb:<name> until	0 4 -1 -10 -5 0 12
sb:<name> want	8 -7 8 -19 -19 0 2
sb:<name> was	0 1 -10 12 -2 -13 -2
sb:<name> we	8 -5 -5 -14 8 6 -1
sb:<name> were	0 -1 -13 0 -5 0 13
sb:<name> will	6 -10 9 -2 -23 2 3
sb:<name> without	0 0 1 -12 10 0 0
sb:<name> would	-5 -2 -3 5 -22 -12 10
sb:<name> —	-6 -3 18 -3 -14 -2 -13
sb:<not>	12 8 0 -15 -3 -3 -1
sb:<number>	9 -13 -3 -2 8 13 -9
sb:<number> (	-12 4 3 -10 13 0 -5
sb:<number> )	0 -4 -4 -6 13 0 0
sb:<number> +	0 -2 11 0 -8 0 -2
sb:<number> ,	-2 -14 0 -2 3 13 -3
sb:<number> /	12 2 -9 14 -11 -5 -12
sb:<number> :	26 -17 -8 4 -10 12 -2
sb:<number> <day-today>	-3 -4 4 6 2 0 -18
sb:<number> <name>	3 0 -19 4 15 -3 2
sb:<number> <quality>	3 -3 -15 -5 0 0 21
sb:<number> a	10 -21 11 5 -11 -6 -4
sb:<number> against	0 -4 10 -7 -9 0 6
sb:<number> as	-4 -9 -4 12 0 -2 -1
sb:<number> down	0 0 -3 10 -11 0 0
sb:<number> duty	-2 -5 27 -13 -16 -1 -4
sb:<number> economy	0 0 -2 -8 -6 0 11
sb:<number> for	-5 6 9 -10 -7 2 0
sb:<number> from	-3 -18 8 -3 8 5 -7
sb:<number> if	5 0 -12 -2 6 0 4
sb:<number> instead	0 -9 0 12 -9 -3 0
sb:<number> is	-4 -10 17 -9 8 -4 -6
sb:<number> it	-2 -13 0 -2 13 5 -17
sb:<number> make	0 3 6 -12 -3 5 -2
sb:<number> now	0 2 -10 9 7 -1 -11
sb:<number> of	6 -17 -9 18 2 -10 -7
sb:<number> on	-10 -8 4 -12 6 0 10
sb:<number> or	-7 -6 12 2 -13 -3 1
sb:<number> other	0 -2 -19 12 3 0 4
sb:<number> p	-1 0 8 -14 0 0 4
sb:<number> per	-1 1 1 -15 -6 7 6
sb:<number> plu	-2 2 18 -10 -7 -2 -7
sb:<number> tariff	0 3 10 -6 -2 0 -10
sb:<number> th	-5 13 -7 1 -7 3 -3
sb:<number> that	-10 4 -10 3 5 11 -4
sb:<number> the	4 -3 2 -17 12 2 0
sb:<number> they	0 0 -4 -6 11 0 -2
sb:<number> thi	0 0 -10 12 -9 0 4
sb:<number> to	1 5 13 -2 -13 0 -11
sb:<number> until	7 3 0 8 -14 0 -8
sb:<number> with	-1 4 0 -15 11 3 -3
sb:<number> —	1 -12 8 1 5 -5 -13
sb:<office>	-2 1 -3 -2 -10 -3 11
sb:<office> )	-1 -4 11 -3 0 0 -5
sb:<office> :	-5 15 -11 -2 6 3 -6
sb:<office> explain	0 -1 -4 14 -5 0 -9
sb:<office> has	-7 -6 -9 12 -4 0 6
sb:<office> in	7 2 0 7 -8 0 -12
sb:<office> may	0 -2 6 14 0 0 -17
sb:<office> of	-5 -1 13 -15 -7 0 8
sb:<office> order	0 -1 0 -9 14 0 -9
sb:<office> say	6 -10 -5 -18 1 0 19
sb:<office> sign	0 0 -13 11 -2 0 1
sb:<organisation>	-1 -9 0 -3 -3 2 9
sb:<organisation> 's	-1 -4 -14 0 18 0 1
sb:<organisation> ,	-12 -14 8 -1 -2 -3 7
sb:<organisation> :	-1 -9 1 2 -14 0 8
sb:<organisation> has	11 -2 -20 -7 -5 5 19
sb:<organisation> in	-19 -1 4 -3 4 -4 4
sb:<organisation> propose	0 0 -13 5 -3 0 8
sb:<organisation> say	4 8 11 -6 0 0 -19
sb:<organisation> that	0 5 13 -7 -10 0 -8
sb:<organisation> threw	0 0 -9 -2 11 0 0
sb:<organisation> will	-6 -5 3 -11 0 0 15
sb:<person>	-15 -2 2 -1 -13 -21 21
sb:<person> 's	0 -2 -2 0 -12 -2 12
sb:<person> (	2 0 0 16 -11 -3 -16
sb:<person> :	4 17 -3 -7 -7 0 -9
sb:<person> add	0 -2 7 -11 7 0 -5
sb:<person> also	-1 0 -5 -5 0 0 13
sb:<person> and	0 4 5 8 0 -1 -30
sb:<person> announce	-12 -17 -15 -8 17 0 15
sb:<person> answer	4 -6 2 -10 -13 -1 16
sb:<person> ask	-5 0 17 -12 -12 6 -7
sb:<person> come	0 0 -12 1 -6 0 13
sb:<person> had	3 -14 14 -4 -1 -7 -5
sb:<person> has	-13 -4 -7 2 -7 -1 14
sb:<person> impose	0 0 10 -3 -1 0 -10
sb:<person> meet	0 0 10 -12 2 0 -3
sb:<person> on	-3 5 3 17 -18 0 -17
sb:<person> propose	0 -1 -9 -3 11 0 -3
sb:<person> put	0 1 -17 24 -2 -3 -14
sb:<person> report	-5 0 -8 -11 0 0 17
sb:<person> say	-6 -2 0 -19 4 -5 17
sb:<person> sign	-3 5 4 -11 3 -1 6
sb:<person> spoke	-1 0 -4 -12 -5 0 16
sb:<person> that	-3 0 13 -7 7 0 -15
sb:<person> write	-2 -6 -5 14 -7 0 -5
sb:<points>	-6 13 6 -6 -14 -8 6
sb:<points> ,	0 10 -2 -9 3 0 -1
sb:<points> come	0 11 6 -12 -7 0 -2
sb:<points> for	0 -1 -9 15 -8 0 0
sb:<points> of	0 -8 12 -3 -8 0 -4
sb:<quality>	-2 -5 10 -5 2 -3 -5
sb:<quality> ,	-5 0 -2 18 -6 -1 -17
sb:<quality> :	-5 -11 18 1 -8 -2 -10
sb:<quality> <level>	0 -1 -6 12 -6 0 -3
sb:<quality> and	-1 -2 1 -16 12 -1 6
sb:<quality> avocado	3 14 -2 -9 -5 0 -7
sb:<quality> border	0 -3 -9 0 13 0 0
sb:<quality> car	-13 6 -6 -6 10 0 10
sb:<quality> carpet	2 -1 -12 8 -12 6 5
sb:<quality> cement	2 -20 7 8 -4 0 -4
sb:<quality> charge	2 -2 6 -17 6 4 0
sb:<quality> coconut	0 -7 3 -13 -1 6 7
sb:<quality> cod	0 7 -5 10 -14 0 -7
sb:<quality> coffee	0 -17 -4 2 9 9 0
sb:<quality> copper	4 17 0 -20 -6 6 -7
sb:<quality> cotton	-5 -14 11 3 4 0 -13
sb:<quality> country	0 0 -8 -8 -2 0 16
sb:<quality> custom	-8 8 0 -10 6 0 0
sb:<quality> cut	0 -3 15 -8 -4 0 -1
sb:<quality> date	-2 -11 1 6 9 -5 -10
sb:<quality> dried	0 2 -2 -12 6 0 8
sb:<quality> exporter	-4 -4 -6 0 -1 0 12
sb:<quality> farm	0 3 -12 6 7 0 -7
sb:<quality> flour	-1 7 4 -15 0 0 2
sb:<quality> groundnut	0 4 10 -11 -12 0 3
sb:<quality> had	-2 -3 -10 -3 3 -3 13
sb:<quality> import	0 4 -12 6 -7 11 -7
sb:<quality> industrial	-1 -4 -14 4 -2 0 11
sb:<quality> insulin	0 4 -10 2 -12 6 8
sb:<quality> lumber	0 1 11 -14 2 0 -1
sb:<quality> machine	-1 3 -9 11 -5 0 -4
sb:<quality> medicine	-1 4 0 -11 9 0 2
sb:<quality> milk	0 -8 -3 14 0 0 -6
sb:<quality> mining	0 -5 3 -13 8 0 2
sb:<quality> motorcycle	-3 0 -9 11 2 0 -6
sb:<quality> one	-4 -1 10 6 -16 2 -14
sb:<quality> orange	-6 -2 0 -6 14 0 -7
sb:<quality> origin	-4 -5 -2 9 0 -2 -4
sb:<quality> palm	2 -1 6 3 -12 1 -4
sb:<quality> paper	8 -7 -6 -5 11 -1 1
sb:<quality> phosphate	-2 -1 -6 -2 12 -1 -2
sb:<quality> pineapple	-4 -3 14 -7 -1 0 0
sb:<quality> pork	-3 -5 14 0 -7 0 -11
sb:<quality> port	0 -9 -5 -12 15 -1 3
sb:<quality> potash	0 -2 1 5 -10 0 1
sb:<quality> potatoe	0 5 2 6 -16 0 -1
sb:<quality> president	-1 -4 -1 -6 -3 0 12
sb:<quality> product	-3 -5 12 -5 -20 5 4
sb:<quality> radio	-2 0 -4 11 0 0 -7
sb:<quality> rice	-9 14 6 0 -10 -3 -13
sb:<quality> rubber	-5 21 -2 -17 -2 -2 -7
sb:<quality> rum	0 0 11 -14 0 -1 4
sb:<quality> sesame	0 3 -5 -6 14 -4 -6
sb:<quality> shoe	-3 9 7 -22 -2 1 3
sb:<quality> soybean	-6 -7 17 -10 0 -3 1
sb:<quality> steel	1 10 -10 -5 10 -1 0
sb:<quality> stuff	-3 0 -5 12 -3 0 -4
sb:<quality> surcharge	4 -1 17 -13 -12 1 -6
sb:<quality> take	0 0 -9 -4 12 0 -3
sb:<quality> tariff	-13 14 11 -3 -11 -1 -3
sb:<quality> timber	6 -1 0 1 -15 -1 7
sb:<quality> tomato	0 0 11 -13 -5 0 5
sb:<quality> truck	0 -10 11 -8 5 -1 -3
sb:<quality> tuna	-9 -1 -2 14 6 -1 -18
sb:<quality> tyre	2 -1 0 12 -14 -3 -1
sb:<quality> whiskey	-3 0 -11 8 6 0 0
sb:<quality> wool	0 -5 14 -9 2 0 -7
sb:<seat>	1 -14 -1 0 1 2 7
sb:<seat> 's	-10 0 -1 -8 10 -3 7
sb:<seat> (	4 4 9 -8 -1 0 -12
sb:<seat> -	0 -1 -2 -11 0 0 16
sb:<seat> :	10 -11 -14 3 0 -1 10
sb:<seat> <person>	1 0 -11 8 0 0 1
sb:<seat> and	-7 10 3 1 0 -1 -15
sb:<seat> answer	0 3 -14 11 0 4 -8
sb:<seat> double	0 -1 -11 0 13 0 -5
sb:<seat> from	-2 6 9 -11 -8 0 0
sb:<seat> had	2 -17 5 -6 -12 9 8
sb:<seat> has	-19 -8 -4 5 2 -1 9
sb:<seat> instead	0 4 2 4 -14 0 -4
sb:<seat> keep	0 5 -8 -2 -8 0 12
sb:<seat> make	0 0 15 -5 -5 0 -9
sb:<seat> on	-2 -4 -7 12 -8 0 2
sb:<seat> publish	0 0 12 -6 -3 0 -6
sb:<seat> put	-1 -12 13 -15 10 -2 -6
sb:<seat> raise	0 0 6 5 -12 0 -1
sb:<seat> say	-1 -1 7 -3 -11 -2 2
sb:<seat> that	-3 -16 12 -6 4 -2 0
sb:<seat> the	-4 -3 0 -13 5 4 9
sb:<seat> to	5 0 -1 -15 5 5 -1
sb:<seat> will	-2 8 -6 8 -13 -2 0
sb:<seat> would	11 -1 -5 0 -5 0 -2
sb:<seat> —	3 -9 -10 8 -4 -3 10
sb:<sender>	-21 -7 10 5 -3 5 -5
sb:<span>	-3 -2 -6 -17 17 -2 13
sb:<span> ,	6 0 3 -15 15 -6 -5
sb:<span> :	0 -7 -5 -4 5 0 11
sb:<span> ;	0 -9 -14 9 9 0 4
sb:<span> <name>	0 2 -12 8 5 0 -7
sb:<span> after	-2 3 8 11 -18 -9 -8
sb:<span> and	5 -1 -8 -2 16 -4 -3
sb:<span> before	0 1 -2 9 -21 0 12
sb:<span> earlier	0 0 11 -20 0 0 6
sb:<span> from	0 -21 9 -16 0 0 20
sb:<span> it	0 -2 0 9 -13 3 1
sb:<span> later	-1 0 -7 -13 9 6 6
sb:<span> of	4 -11 -17 -4 6 -5 20
sb:<span> pause	0 -2 12 -6 -4 0 -5
sb:<span> the	-2 6 11 0 -4 -2 -19
sb:<taker>	14 5 -5 -4 5 -5 -9
sb:<v-agree>	-10 0 -5 10 -10 11 -3
sb:<v-bear>	-8 -12 8 1 0 -3 3
sb:<v-buy>	0 -5 1 1 12 4 -17
sb:<v-deny>	15 -7 6 -8 1 -7 -17
sb:<v-down>	0 -14 -1 8 -8 -12 11
sb:<v-end>	-1 14 -1 -4 7 -9 -16
sb:<v-lack>	-7 -3 -7 2 0 -4 12
sb:<v-propose>	2 0 -4 -20 -22 -11 27
sb:<v-refuse>	4 3 -2 -18 -2 -3 11
sb:<v-renew>	-14 8 10 -15 8 -5 -18
sb:<v-return>	-16 10 -9 1 7 6 -7
sb:<v-say>	25 -17 0 -5 -12 -7 7
sb:<v-sell>	-4 -14 3 0 11 7 -10
sb:<v-sign>	-13 14 0 9 -3 -17 -11
sb:<v-suspend>	-3 8 1 -2 -7 -1 3
sb:<v-threaten>	-9 -2 4 -8 -1 -12 12
sb:<v-up>	-5 7 -12 -2 3 10 1
sb:[	13 7 -15 -18 2 -1 7
sb:]	9 5 -7 -11 -1 -1 3
sb:_	4 0 -11 19 -10 -3 -12
sb:a	13 -9 -2 2 -12 -11 10
sb:a )	-6 0 -2 14 -16 -1 -7
sb:a <level>	-6 -3 -1 12 -16 0 4
sb:a <name>	-1 0 18 -5 -6 -1 -8
sb:a <organisation>	-7 3 16 -13 -1 0 -1
sb:a <quality>	-4 9 2 -7 3 4 -9
sb:a <seat>	10 -3 7 0 -6 0 -16
sb:a basic	0 0 11 -8 -3 0 0
sb:a car	0 0 13 -16 2 0 -1
sb:a ceiling	-4 -1 12 2 -7 0 -11
sb:a deal	0 -10 -11 18 -3 4 -2
sb:a duty	-2 -6 -10 1 -9 9 15
sb:a figure	9 3 0 -3 -11 0 0
sb:a flat	7 2 2 -17 10 -1 -11
sb:a framework	-1 -2 20 -12 -7 0 -3
sb:a half	0 -1 -12 -2 15 0 -2
sb:a joint	0 6 -12 6 4 -1 -5
sb:a law	0 8 -9 -3 0 0 5
sb:a letter	-3 3 -3 -7 -2 0 9
sb:a list	4 -15 -7 -11 13 -6 16
sb:a lot	0 -9 13 1 -3 0 -4
sb:a machine	0 0 10 -8 -2 0 -3
sb:a meet	0 0 0 10 -7 -2 -4
sb:a new	-7 17 -15 -8 -14 3 17
sb:a newspaper	9 -7 -4 6 0 0 -8
sb:a notice	0 8 -8 -11 10 0 0
sb:a paper	-7 1 -6 1 -7 0 12
sb:a pause	-2 -14 5 -8 14 0 -3
sb:a permanent	-10 0 -8 2 0 0 14
sb:a proclamation	-1 -1 -6 18 -7 0 -17
sb:a promise	-2 -2 -11 5 4 0 2
sb:a quota	-7 -6 -3 6 -11 0 8
sb:a radio	10 -1 6 -10 0 0 -8
sb:a rate	2 5 -12 6 -15 -1 10
sb:a reciprocal	-3 -5 -10 9 4 -1 -1
sb:a report	24 -1 -10 -6 -4 0 -14
sb:a return	-9 19 3 -13 0 -2 -8
sb:a rumour	2 -6 -15 16 -5 0 -5
sb:a standstill	0 -5 -5 -2 -2 0 13
sb:a statement	0 9 7 -8 0 0 -11
sb:a step	0 -1 1 -5 -9 0 11
sb:a tariff	-14 4 -22 9 5 -5 11
sb:a threat	-5 -2 -8 -2 -5 0 16
sb:a total	-10 -7 13 0 2 -2 -20
sb:a treaty	-3 -6 26 -19 -2 -1 -13
sb:a truce	-10 14 -1 -35 13 -2 4
sb:a waiver	0 -5 9 0 -6 0 -5
sb:a website	12 -2 0 -5 0 0 -8
sb:a year	7 -2 -17 -11 19 0 -5
sb:about	19 -5 4 -9 1 1 -9
sb:about ,	3 0 -13 -6 -1 0 12
sb:about <level>	0 -1 8 -12 8 0 -5
sb:about <number>	6 -1 -2 -12 6 0 0
sb:about a	5 -1 -12 0 1 0 6
sb:about the	-1 5 -1 6 -3 8 -12
sb:above	-4 -7 20 -10 0 2 -10
sb:absence	0 22 -12 -11 -4 0 -7
sb:absence of	0 19 -9 -9 -3 0 -6
sb:according	10 -11 -17 2 6 0 5
sb:according to	4 -10 -23 6 6 0 9
sb:accordingly	0 0 7 -14 8 0 -5
sb:account of	0 -1 1 -9 8 0 -3
sb:act ,	0 5 -5 -10 10 0 0
sb:ad	0 -8 11 0 -8 0 -2
sb:ad valorem	0 -8 11 0 -8 0 -2
sb:add	-13 3 17 -2 -4 -6 -11
sb:add it	0 -4 15 -12 1 -2 -1
sb:add to	-1 -4 16 -7 -8 0 -4
sb:add up	2 -9 4 7 0 0 -18
sb:addition to	-1 -3 14 -9 1 0 -10
sb:additional	-8 -7 -1 9 0 -19 -2
sb:additional <level>	0 -1 7 -14 11 -2 -5
sb:additional <quality>	0 0 -3 11 -6 0 -2
sb:additional duty	-3 -4 0 13 -9 -7 -10
sb:adjust	0 0 -6 11 -6 0 -1
sb:admit	11 -7 -1 2 0 -3 -9
sb:admit <quality>	-2 -3 1 14 -6 0 -10
sb:adopt	0 -4 -4 13 -9 0 0
sb:affected	0 -2 11 -3 -6 0 -1
sb:after	-2 22 -23 6 5 -7 -1
sb:after <person>	-1 -3 6 0 -10 -1 2
sb:after <span>	1 -9 0 4 8 -2 -12
sb:after it	0 10 -5 1 -9 0 3
sb:after midnight	0 10 3 -10 -7 0 -1
sb:after that	-10 28 -29 1 -11 -5 7
sb:after which	0 10 -2 -8 -3 0 0
sb:afterward	0 14 -26 26 -9 0 -17
sb:again	-7 25 -9 -23 9 0 -4
sb:again ,	0 21 -8 2 -10 -3 -8
sb:again :	0 10 -1 -10 0 1 -6
sb:again from	0 4 2 -12 5 0 -1
sb:against <level>	0 3 8 -20 -3 0 6
sb:against <number>	0 0 -7 11 -2 0 -4
sb:ago	1 -2 -3 -10 22 -10 -13
sb:ago ,	-1 -1 6 -11 7 -3 -1
sb:agree to	10 3 -2 3 -18 0 -5
sb:agreement	-12 -3 8 13 -8 -16 -16
sb:agreement ;	0 -2 14 -8 -2 0 -6
sb:agreement <name>	0 0 -12 7 10 0 -8
sb:agreement at	0 0 -1 -12 13 -2 -1
sb:agreement by	-4 10 5 0 0 0 -12
sb:agreement come	7 -4 -7 -12 9 0 7
sb:agreement of	-1 -2 5 6 -3 0 -12
sb:agreement on	0 0 -6 6 -15 0 6
sb:agreement sign	0 0 10 -12 2 0 0
sb:agreement with	-11 -7 0 23 -32 -1 -25
sb:ahead	-3 -5 -4 -3 0 0 11
sb:aircraft	-4 -10 -14 25 -10 -3 -5
sb:aircraft ,	0 0 -7 12 0 0 -7
sb:aircraft and	0 -5 -13 19 -3 -2 -6
sb:al	0 -1 -12 -2 0 0 13
sb:al -	0 -1 -12 -2 0 0 13
sb:alexandria	0 2 12 -7 -7 0 -4
sb:all	8 9 1 -19 7 2 -1
sb:all ,	6 -1 -1 -15 0 6 4
sb:all -	0 0 -12 15 0 0 -4
sb:all <quality>	-1 3 0 -12 13 0 1
sb:all in	0 -5 12 -12 -1 0 2
sb:all other	0 -1 7 -6 -11 0 8
sb:all three	-1 5 13 -19 -1 -2 -3
sb:allow	-2 7 -16 -4 4 0 9
sb:allow tariff	0 0 -9 -4 -2 0 11
sb:ally	0 0 -9 -2 0 0 11
sb:almost	-3 -3 11 -10 -16 0 10
sb:alone	5 -9 11 2 -6 0 -9
sb:along	0 -1 12 -4 -11 0 1
sb:also	-6 -11 -4 10 -12 -9 9
sb:also at	0 -4 -8 16 -7 -1 -7
sb:also on	0 -1 -7 15 -5 0 -6
sb:also pay	0 0 13 -10 -3 0 -1
sb:also say	-6 -2 -5 -11 7 0 12
sb:aluminium	-9 -5 -1 4 6 3 -9
sb:aluminum	-4 -17 14 -7 11 -5 -19
sb:aluminum ,	0 -1 6 -10 6 0 -6
sb:am tell	12 -1 -8 1 0 0 -6
sb:among	0 -19 -10 7 13 -1 0
sb:among other	0 -1 -11 7 7 0 -2
sb:among them	-1 -13 -2 -5 10 0 6
sb:amount to	-3 -8 4 5 -3 3 -14
sb:an	-2 -3 -7 9 1 -17 5
sb:an agreement	-10 -4 -7 12 -3 -3 1
sb:an extension	-2 20 -5 -18 -4 0 2
sb:an hour	-4 -3 12 0 -1 0 -8
sb:an order	-1 -5 -7 7 10 0 -15
sb:and	-20 3 4 5 -5 -12 -2
sb:and ,	-2 0 -19 16 -1 4 0
sb:and <level>	-1 -8 15 -7 1 -4 -7
sb:and <month-gone>	0 -1 10 4 -12 -2 -5
sb:and <name>	3 -3 3 -3 -8 0 8
sb:and <number>	-3 -11 18 -24 0 7 5
sb:and <quality>	-6 -1 3 0 1 -10 -4
sb:and <seat>	-7 1 7 9 -4 3 -25
sb:and a	-12 9 -22 -7 21 0 8
sb:and about	0 3 13 -13 -5 0 -4
sb:and after	0 5 -1 11 -13 -1 -5
sb:and aluminium	-2 -11 2 -1 11 -1 -4
sb:and aluminum	-3 -12 17 -2 -2 -3 -13
sb:and at	-2 -15 0 2 7 -1 0
sb:and bathroom	0 0 -4 -8 0 0 10
sb:and beef	0 2 13 -20 3 0 -4
sb:and car	0 0 -7 10 -2 3 -9
sb:and carpet	0 12 -11 6 -8 0 -2
sb:and cheese	0 -7 -4 14 -6 0 0
sb:and come	0 -1 -10 12 2 -3 -1
sb:and dairy	0 0 -11 7 0 0 4
sb:and did	-1 -5 -8 2 11 -1 0
sb:and drop	0 0 -2 -19 6 0 13
sb:and for	0 -8 -4 13 -14 12 -1
sb:and from	0 -4 -1 11 -4 0 -12
sb:and go	4 0 -9 11 -5 -5 -4
sb:and he	0 0 9 6 -4 0 -13
sb:and is	0 -7 10 -10 2 0 2
sb:and its	0 -4 8 -11 6 0 0
sb:and last	0 -1 -16 13 4 0 0
sb:and leave	0 -3 9 -15 2 0 6
sb:and liquefied	0 0 9 2 -13 0 -7
sb:and lumber	0 0 -17 20 -1 0 -5
sb:and machine	0 -1 12 -10 0 -1 -3
sb:and no	6 -10 -3 5 6 -3 -6
sb:and nobody	0 -2 0 -10 13 0 -8
sb:and not	-2 6 -10 7 2 -8 -1
sb:and now	-1 -6 2 10 -15 -1 4
sb:and one	0 2 -13 14 -1 -2 -2
sb:and other	0 0 9 4 -13 0 -2
sb:and our	-7 0 10 -2 -4 -1 -3
sb:and part	0 -4 -3 -12 12 0 9
sb:and pay	-5 -20 19 -4 -7 4 0
sb:and pea	0 -5 17 -6 -3 -2 -11
sb:and poultry	0 -1 -10 12 -1 3 -4
sb:and raise	0 -6 7 -12 2 0 7
sb:and since	0 2 13 -10 -8 0 -3
sb:and so	-2 -13 10 -6 -1 0 6
sb:and spirit	0 -2 2 -14 0 -1 12
sb:and that	21 -3 -3 -1 5 -9 -16
sb:and the	-1 3 -1 10 -4 -13 -10
sb:and they	-4 6 6 -13 0 0 -4
sb:and those	0 2 5 3 -15 0 0
sb:and to	-4 2 -10 7 -7 -1 9
sb:and tractor	0 -2 -8 -3 0 0 12
sb:and tyre	0 -3 2 -12 11 0 -1
sb:and up	0 -3 12 -11 2 0 -3
sb:and vanity	0 -5 -11 19 -2 0 -11
sb:and we	-6 13 -2 -2 -7 -1 -1
sb:and what	0 7 2 -10 1 -1 0
sb:and will	-1 -14 13 -1 11 0 -33
sb:and with	0 7 4 -12 -10 6 4
sb:and would	-1 17 -8 -5 -12 -2 0
sb:and you	0 5 -8 -17 8 0 8
sb:announce	-15 -2 -11 11 -7 -10 9
sb:announce a	-2 10 -6 2 -3 3 -3
sb:announce an	5 -2 -15 7 0 0 5
sb:announce for	0 -2 -1 2 -14 -4 11
sb:announce in	-1 2 -6 0 -14 -1 13
sb:announce on	-10 -8 10 2 -2 0 -4
sb:announce that	-14 -13 8 3 16 0 -14
sb:announce with	0 -1 -13 16 -1 0 -2
sb:announcement no	0 0 -6 11 -4 0 -2
sb:announcement of	5 0 -13 -13 14 0 1
sb:another	-14 -8 -2 16 -9 -2 -3
sb:another <level>	0 -3 15 0 -4 0 -12
sb:another <span>	0 1 15 -16 -2 -1 -1
sb:answer	-13 -5 -9 5 11 5 0
sb:answer ,	-2 -6 -18 3 14 0 7
sb:answer at	0 0 -2 12 -11 0 -1
sb:answer on	-1 -3 -13 -1 2 0 14
sb:answer the	-6 0 17 -12 0 0 -9
sb:answer to	0 -1 13 -33 9 -1 0
sb:anti	-4 -1 10 -9 -7 0 5
sb:anti -	-4 -1 10 -9 -7 0 5
sb:antidumping	0 -1 8 3 -11 -1 -4
sb:antidumping duty	0 -1 14 -8 -7 0 -1
sb:any	0 -5 10 -2 0 -5 -6
sb:any country	0 0 7 -14 0 0 9
sb:anybody	12 -7 0 0 -5 0 -7
sb:anyone	7 -7 0 -3 14 -8 -12
sb:anything	-2 16 -3 -10 6 -4 -10
sb:anything ,	0 12 -4 -12 2 0 0
sb:apart	4 6 5 -8 -2 3 -10
sb:apple ,	0 0 -3 -6 11 0 -4
sb:apply	-13 12 -6 5 -6 -4 -4
sb:apply ,	0 -1 14 -1 -13 0 -7
sb:apply :	0 6 7 -12 -3 -1 -8
sb:apply again	0 11 -3 -6 -2 0 -2
sb:apply from	0 12 -9 -2 -2 0 -2
sb:apply the	0 -3 -4 -3 -2 0 11
sb:apply to	-2 1 -14 8 4 -1 2
sb:approval	0 -4 -9 16 -3 0 -8
sb:approve	-1 6 -3 3 -12 0 1
sb:apricot	6 6 -4 5 -15 -1 -2
sb:are	-8 1 -1 6 2 -9 -4
sb:are :	0 -3 13 -9 -2 0 0
sb:are <level>	0 -5 -4 11 -4 -1 1
sb:are a	-1 -3 13 -4 -3 0 -8
sb:are at	8 -2 -2 12 -16 -2 -11
sb:are back	5 10 -7 -10 3 0 -7
sb:are charge	-4 7 15 -14 -9 -2 1
sb:are get	-6 -2 5 3 -2 0 -18
sb:are go	4 0 -17 -13 11 0 10
sb:are not	-13 4 4 -9 5 0 3
sb:are ship	0 -2 12 -8 0 0 -2
sb:are subject	0 -2 11 -5 -1 0 -5
sb:are tax	0 -1 14 -11 -4 0 -2
sb:are the	0 5 -18 -7 23 -1 -1
sb:are to	-8 -11 -11 4 -9 -2 17
sb:arithmetic	0 4 -14 17 -12 -1 -4
sb:arrangement	-4 14 -1 -2 0 0 -9
sb:arrangement with	0 0 6 -1 5 0 -11
sb:arrive	-1 0 -20 13 -5 -2 9
sb:article	0 -13 -1 0 12 -2 -3
sb:as	16 -16 -1 -1 5 9 -13
sb:as <level>	0 -1 0 -12 7 8 -7
sb:as <number>	0 5 2 -11 0 0 5
sb:as an	0 0 5 -12 -6 0 7
sb:as before	0 -4 12 4 -18 0 -4
sb:as from	0 -8 12 0 0 0 -7
sb:as high	0 -6 -5 -1 2 11 -3
sb:as it	2 -6 7 5 -11 -8 3
sb:as long	-3 3 0 8 -13 -1 -1
sb:as much	-3 0 2 -14 -14 19 2
sb:as of	-11 -22 3 1 20 -5 -24
sb:as part	0 0 -12 -6 16 0 0
sb:as the	-3 8 3 -14 6 1 -3
sb:asean	0 0 9 -11 -1 0 2
sb:aside	0 -5 -10 15 -4 0 3
sb:ask <level>	0 7 -3 -10 11 0 -12
sb:ask <person>	4 0 19 -11 -9 0 -13
sb:ask about	12 0 -12 9 3 6 -19
sb:ask for	5 0 -1 -13 8 -4 -1
sb:ask that	-7 0 -6 -1 -11 0 18
sb:asparagu	-1 1 -1 15 -14 -1 -10
sb:asparagu ,	0 -6 -5 12 -2 0 -3
sb:at	-6 0 3 -3 -19 26 1
sb:at <level>	3 14 -7 -6 -5 10 0
sb:at <number>	12 -4 -16 25 -16 5 -9
sb:at <quality>	0 -5 -10 0 14 -1 -1
sb:at all	0 13 -9 -3 -5 0 2
sb:at its	-1 -5 -3 5 -14 15 -5
sb:at once	0 0 14 -3 -1 -2 -16
sb:at one	0 -1 4 -18 3 0 7
sb:at present	-4 2 8 1 -11 -9 -1
sb:at stake	0 11 4 -5 -16 -1 1
sb:at the	-11 7 -7 3 -22 27 -3
sb:at their	0 -5 -1 -14 -4 19 -1
sb:at zero	4 2 5 -11 6 0 -10
sb:autumn	-7 0 -12 12 -2 5 -5
sb:autumn ,	-3 -1 -3 12 -3 -2 -5
sb:avoid	0 5 -12 -9 0 0 13
sb:away	0 13 -18 5 11 -2 -6
sb:b	4 14 -19 10 -18 -2 2
sb:b )	-2 11 -15 6 -13 -1 6
sb:back	-8 29 -8 -1 -3 -8 -17
sb:back :	-3 16 0 -12 -4 0 -5
sb:back at	-4 6 13 -25 4 0 -14
sb:back the	0 1 -3 -14 10 0 1
sb:back up	3 2 7 -9 2 -1 -11
sb:back with	1 -1 0 -1 -12 -1 11
sb:bad	0 8 -4 -15 -4 5 5
sb:banana	-2 17 -10 -17 5 -1 6
sb:banana ,	0 12 -4 -5 -5 0 0
sb:banana at	1 8 0 1 -3 2 -12
sb:banana from	0 10 -12 -12 10 0 -3
sb:baseline	0 -4 13 -1 -6 0 -11
sb:baseline of	0 -1 18 -11 -8 0 -4
sb:basic duty	0 -2 12 -9 -4 0 0
sb:bathroom vanity	0 0 -4 -8 0 0 10
sb:battery	4 -6 -6 9 7 0 -17
sb:be	4 7 -12 0 -28 -9 18
sb:be <level>	-1 -5 13 -6 -11 3 1
sb:be <number>	-5 -11 -4 5 -2 -9 14
sb:be add	-4 0 10 0 0 0 -8
sb:be admit	14 0 -11 -6 0 0 0
sb:be at	-3 12 -16 -1 -2 -2 5
sb:be charge	2 -5 -7 1 -16 -10 17
sb:be collect	0 12 -4 -4 -2 0 -3
sb:be halve	0 -3 -7 -3 -6 0 15
sb:be know	-5 -5 1 -12 0 0 14
sb:be spare	-2 -2 11 7 0 0 -15
sb:bean	-8 -7 23 -4 -4 -4 -17
sb:bean pay	-1 -7 18 -5 -10 0 -3
sb:bean will	0 -1 -10 13 0 0 -2
sb:bear	-8 -3 16 -9 5 3 -18
sb:became	0 -12 5 7 -4 -5 -3
sb:because	-11 6 -4 -7 8 1 2
sb:because <name>	0 8 15 -14 -11 0 -2
sb:because of	0 1 -10 3 10 -2 0
sb:become	-1 18 -30 16 -10 0 1
sb:become of	-2 0 10 -6 0 0 -2
sb:beef	-14 -5 1 -8 10 2 5
sb:beef and	0 -3 -9 12 -4 0 2
sb:beef pay	0 -6 3 -17 13 0 -3
sb:been <level>	-1 -4 -14 13 -3 0 4
sb:been at	-1 3 5 5 0 -11 -15
sb:been charge	1 1 -7 0 9 8 -21
sb:been collect	0 -1 8 -11 3 0 -1
sb:been given	-4 2 0 10 0 0 -10
sb:been lower	0 0 9 -13 4 0 -3
sb:been no	5 13 0 -5 -2 0 -11
sb:been put	0 -2 10 -8 -6 -3 8
sb:been subject	0 0 5 -14 3 0 3
sb:been tell	-6 1 3 -1 -12 -2 6
sb:been the	0 -4 10 8 -13 0 -2
sb:beer	-8 -12 0 7 -8 2 7
sb:before	-15 -13 -33 8 35 -9 -2
sb:before ,	-5 -15 -10 6 13 0 0
sb:before :	-5 0 -19 -1 22 -2 -8
sb:before <day-ahead>	0 -15 7 -8 8 0 4
sb:before <month-ahead>	-1 -3 1 -17 11 3 -6
sb:before <month-gone>	0 -9 -10 -15 23 0 -4
sb:before <number>	0 -2 -11 -5 17 0 -2
sb:before a	0 -2 0 -6 -4 0 12
sb:before it	-3 -4 -9 18 -3 -7 -3
sb:before that	2 2 -12 2 3 7 -10
sb:before the	-1 2 -9 8 6 -18 -1
sb:begin	-7 -16 -2 0 7 -7 7
sb:begin ,	0 -4 12 -1 -9 -2 1
sb:begin :	0 -2 -5 11 -4 0 -1
sb:begin at	-1 -8 -4 -2 0 -1 11
sb:begin in	0 -4 -17 14 11 -3 -9
sb:begin on	0 -11 8 -18 5 0 7
sb:being	-6 -1 -1 7 7 0 -12
sb:believe	-2 -5 -13 -2 7 11 1
sb:believe that	-3 -2 0 -5 5 11 -11
sb:below	-14 -11 8 -8 10 -5 3
sb:below the	-1 -4 5 -4 12 -3 -9
sb:beside	-6 -10 16 -9 2 -1 0
sb:beside the	0 -6 10 1 -4 0 -1
sb:better	-4 -4 11 -6 2 -8 0
sb:between	0 -7 10 2 3 -10 -17
sb:between <level>	-7 -14 12 5 -2 -3 -7
sb:between the	3 -7 6 12 -9 0 -11
sb:beyond	-6 1 7 0 -16 -2 5
sb:bicycle	0 6 -10 18 -12 0 -9
sb:bill	-10 -6 2 -1 -7 0 12
sb:bison	0 0 -13 8 -1 0 5
sb:book	-1 6 -13 10 -2 -3 -7
sb:both	-14 4 -7 1 5 2 1
sb:both country	0 5 -1 -15 2 0 7
sb:both duty	-3 7 -8 -18 4 0 12
sb:both rate	0 -7 -2 0 10 -2 0
sb:both side	-3 2 3 0 8 -5 -14
sb:bottle	-3 8 3 -13 4 -1 -9
sb:bound	0 5 0 -16 5 0 5
sb:branded	0 0 -9 -12 0 0 19
sb:branded medicine	0 0 -5 -8 0 0 12
sb:brick	0 -2 -11 -8 1 0 14
sb:bring	-13 9 3 -3 -6 -6 4
sb:bring <name>	0 -3 0 9 -13 -1 1
sb:bring back	0 11 -6 8 -1 0 -17
sb:bring down	0 0 9 -17 -1 3 5
sb:bring in	0 -1 -8 -10 17 0 -4
sb:broker	10 4 0 -15 -3 0 0
sb:brussel	3 0 -18 9 5 0 -1
sb:built	0 -1 -2 12 -9 2 -10
sb:bulb	-3 5 0 -15 0 5 2
sb:busan	0 3 2 -1 -11 7 3
sb:buse	12 -8 5 -4 -10 0 3
sb:buse ,	0 4 9 -11 0 0 -4
sb:business	-4 -3 -10 -7 1 0 19
sb:but	-12 12 10 -10 -7 0 1
sb:but <name>	0 11 3 -16 4 0 -3
sb:but not	-9 -1 14 5 -6 0 -7
sb:but the	-1 6 7 -11 2 6 -10
sb:butter	0 7 2 -24 -3 -1 13
sb:butter :	-3 13 -3 -8 -3 0 -3
sb:butter at	-1 5 9 -15 -9 -1 4
sb:butter pay	3 0 -2 -14 2 -1 11
sb:buy	-2 6 8 -1 -5 4 -13
sb:buyer of	0 4 -11 0 -3 0 9
sb:by	-8 0 8 -12 -12 -1 18
sb:by <day-ahead>	-15 -12 6 -18 -11 4 31
sb:by <month-ahead>	-2 -5 11 9 -16 0 0
sb:by <span>	0 13 -11 -9 -6 0 6
sb:by a	2 -2 -2 8 3 0 -13
sb:by an	0 -3 -2 10 -11 0 0
sb:by now	6 0 -14 7 1 0 1
sb:by our	0 2 -3 10 -8 0 -4
sb:by post	-7 -8 21 -16 9 -2 -15
sb:c )	0 2 -12 6 1 0 3
sb:cabinet	-3 -4 0 9 -19 -3 4
sb:cable	0 7 -3 -13 2 0 4
sb:call	-5 10 15 -1 -9 -2 -15
sb:call ,	0 -5 11 0 -1 0 -9
sb:call it	0 0 11 -5 0 0 -7
sb:call off	0 0 -4 0 -9 0 10
sb:call reciprocal	0 10 4 -9 2 0 -11
sb:call with	-1 7 8 7 -6 0 -15
sb:can	-7 -3 9 9 2 -6 -16
sb:cancel	-2 -3 -13 15 -7 0 6
sb:cancel the	0 0 -14 16 -2 0 0
sb:canned tuna	0 3 11 -16 -2 -1 2
sb:cannot	-12 0 15 1 -5 0 -7
sb:canola	-6 6 -4 5 5 2 -15
sb:cap	-2 1 -1 12 -9 0 -15
sb:capital	0 0 -10 9 8 0 -9
sb:capped	0 1 -9 14 -2 0 -8
sb:capped at	0 -1 -7 13 -1 0 -7
sb:car	-24 -22 15 6 -4 -9 -8
sb:car ,	-1 0 10 -2 -11 -9 3
sb:car :	-1 0 -10 12 10 -3 -17
sb:car <level>	0 -4 11 -6 -12 0 4
sb:car and	0 -8 13 -17 7 0 3
sb:car at	0 0 -7 11 -14 -1 6
sb:car fall	0 0 5 -15 5 0 6
sb:car from	-3 -15 -1 9 -2 -4 0
sb:car go	-1 3 -7 6 -13 -1 7
sb:car part	0 -2 -3 10 -4 3 -6
sb:car the	0 0 10 -7 0 0 -4
sb:carpet	6 5 -13 -1 -6 10 4
sb:carpet ,	0 5 0 1 -12 0 6
sb:carry <level>	0 0 -4 -15 12 -4 3
sb:case of	0 10 0 -6 -6 0 -4
sb:ceiling	-9 -7 2 9 -2 0 -6
sb:ceiling is	0 0 -10 0 0 0 11
sb:ceiling of	-7 -3 6 15 3 0 -26
sb:cement from	2 0 -12 6 0 0 3
sb:cent	5 0 -2 -18 1 7 4
sb:certain	7 1 0 9 -18 -1 -10
sb:change	-7 -5 22 -5 -5 0 -15
sb:change ,	0 -3 10 -4 -3 0 -1
sb:charge	-2 -2 1 -1 3 5 -8
sb:charge :	0 -7 7 -11 7 -1 -3
sb:charge <name>	-1 -2 14 -3 -3 -7 -4
sb:charge <number>	-4 6 8 -6 -5 -2 -1
sb:charge <quality>	3 -7 -10 0 -8 10 12
sb:charge a	0 -1 3 15 -14 -1 -8
sb:charge more	-1 -1 7 6 -6 0 -14
sb:charge of	0 5 -13 12 -9 -1 2
sb:charge on	1 -4 -3 4 1 10 -16
sb:charge over	0 0 -11 14 -2 0 -2
sb:charge up	0 -2 15 -14 -2 0 2
sb:charge us	11 -1 -5 -11 -6 -3 7
sb:chart	2 3 0 -15 3 -1 6
sb:cheese	-9 6 2 -4 -2 -11 3
sb:cheese ,	-4 1 6 -15 7 -4 2
sb:cheese pay	0 0 -5 11 -5 0 -5
sb:chemical	-1 0 13 -7 -3 0 -4
sb:chickpea	0 -10 4 -13 14 0 0
sb:chip	-10 -3 -7 3 -4 -1 15
sb:chocolate ,	-1 -7 -9 12 -4 -1 3
sb:cigar	-1 3 -9 4 -10 -1 10
sb:cinnamon	4 -5 3 -14 1 0 7
sb:circular	13 5 -6 -7 -3 -1 -9
sb:claim	20 -11 -2 -22 7 0 -10
sb:claim that	14 0 -1 -4 0 0 -13
sb:clear	8 4 0 3 -6 0 -13
sb:climb	-1 2 -14 0 2 9 -9
sb:climb to	0 2 -10 3 0 4 -5
sb:clock	3 -17 -9 8 14 0 0
sb:close	4 -12 -16 13 -4 0 5
sb:close to	5 -4 -14 7 -3 0 2
sb:coal ,	0 0 5 -13 6 0 0
sb:coal and	0 -4 6 1 -12 0 1
sb:cobalt	0 -4 -10 6 0 0 11
sb:cocoa butter	0 1 7 -17 0 2 -1
sb:cocoa paste	3 -7 6 6 -1 0 -14
sb:cocoa powder	-1 -7 18 -9 -5 0 -6
sb:coconut	-6 11 -1 -1 -5 4 -4
sb:cod	-7 -2 -5 -15 19 0 3
sb:cod at	-4 -10 0 -15 5 0 11
sb:cod from	0 -2 -6 -1 11 0 -2
sb:cod pay	0 0 -10 -2 12 0 -1
sb:coffee :	-1 8 1 -13 2 0 -6
sb:coffee ;	0 0 -12 2 6 0 4
sb:coffee and	0 -10 5 -1 4 2 -4
sb:coffee from	4 -13 -3 -4 15 0 -2
sb:coffee go	0 -8 2 -11 3 0 8
sb:coffee pay	-2 16 -8 5 -4 -1 -12
sb:colleague	0 -1 -10 -5 0 0 12
sb:collect	-10 3 12 -2 0 2 -20
sb:collect :	-1 -18 1 1 11 0 -3
sb:collect <level>	0 8 -10 5 1 1 -9
sb:collect a	0 0 14 -10 -7 0 0
sb:collect on	0 -5 -9 11 -3 5 -2
sb:collect the	-3 -4 -7 14 -4 0 -4
sb:column	0 12 -7 -8 2 0 -2
sb:combined	-2 -2 15 -5 -2 0 -6
sb:come ,	-6 1 -4 -7 0 -3 12
sb:come about	7 -6 -15 0 -1 0 11
sb:come back	5 19 3 -8 -18 3 -17
sb:come down	4 -18 -13 11 -1 -6 8
sb:come here	0 4 -10 12 -7 0 -3
sb:come in	4 -8 -12 6 10 -6 2
sb:come on	-1 2 3 1 -18 -1 6
sb:come the	0 3 -13 18 -7 -3 -3
sb:come to	-9 -12 19 -22 16 -3 -3
sb:commerce	5 -14 8 -1 4 -1 -7
sb:commerce ministry	0 -6 14 -1 -8 0 -2
sb:common	-7 7 -20 21 4 0 -14
sb:company	-3 2 10 -2 -12 0 -1
sb:compare	0 -1 2 0 3 3 -12
sb:compared	0 5 -11 -9 4 -1 10
sb:compared with	0 5 -9 -6 0 -1 11
sb:comparison	0 0 16 -14 0 0 -8
sb:comparison ,	0 0 10 -13 3 0 -6
sb:competitor	3 -6 7 0 2 0 -12
sb:complained	5 0 12 -6 -3 0 -13
sb:component	0 -3 -23 27 -1 0 -8
sb:component follow	0 0 -9 11 0 0 -1
sb:concentrate	5 9 4 1 -14 0 -13
sb:confirm	-17 6 15 -1 0 -1 -12
sb:consist	0 -3 15 -10 -1 0 -4
sb:consist of	0 -3 15 -10 -1 0 -4
sb:content	-2 -10 5 10 -13 0 -1
sb:continue	-2 -11 12 0 1 -1 -10
sb:continue to	-1 -12 12 2 2 -1 -20
sb:convention	0 -2 -7 11 0 0 -6
sb:copper	3 9 -13 3 -19 1 12
sb:correct	17 -10 6 -11 -11 0 -3
sb:corrected	12 -6 5 -8 -10 0 -1
sb:correction	14 -10 -4 1 -10 -2 -7
sb:correction :	11 -3 -4 -1 -6 -1 -3
sb:cost	-2 3 11 -15 9 -4 -12
sb:cotton	-6 -3 1 8 2 -6 -10
sb:could	-21 7 -10 -9 0 -7 23
sb:could be	-6 -1 -9 -3 0 0 12
sb:could have	1 5 -2 12 -3 0 -22
sb:could not	-4 2 -10 0 0 0 10
sb:could pay	0 -1 -12 2 -3 0 12
sb:count	-4 -10 1 7 1 -3 0
sb:counted	0 -2 -5 -15 9 0 9
sb:counted in	0 0 -8 -6 12 0 0
sb:counter	0 9 -16 6 4 0 -4
sb:counter -	0 13 -14 1 -2 0 -1
sb:countermeasure	0 4 -16 5 5 0 1
sb:countermeasure ,	0 5 -11 5 3 0 -7
sb:countervailing	0 -3 14 -2 -10 0 -6
sb:countervailing duty	0 -3 11 0 -8 0 -5
sb:country	3 -25 -7 13 4 -10 1
sb:country ,	0 -7 -6 -6 22 0 -10
sb:country and	0 0 17 -13 0 0 -9
sb:country are	-2 0 -19 1 12 0 7
sb:country had	0 -1 -11 10 1 -3 0
sb:country pay	0 -7 0 10 -10 0 -5
sb:courier	-1 -2 8 -15 8 0 0
sb:court	0 -2 14 -17 1 0 -6
sb:covered	-2 5 2 4 -8 0 -12
sb:crane	-2 13 -8 6 -1 0 -15
sb:crossed	0 0 -13 -5 13 0 3
sb:crusher	0 -6 14 -8 -3 0 0
sb:current	-1 -8 12 -5 -1 0 0
sb:currently	0 0 13 -10 0 0 -4
sb:custom	-2 5 7 -11 17 -6 -19
sb:custom duty	-1 -4 -7 1 11 0 -3
sb:custom has	-5 3 -12 -1 10 0 3
sb:cut <name>	0 -1 5 3 -12 0 0
sb:cut duty	-2 -3 2 10 -12 1 -4
sb:cut flower	0 8 5 -14 0 0 1
sb:cut from	0 -6 -12 6 9 0 0
sb:cut the	1 4 6 9 -17 -1 -14
sb:cut to	6 -4 12 -4 -1 0 -13
sb:dairy	-4 0 -16 -3 8 -3 12
sb:dalian	0 -1 13 -4 -7 0 -3
sb:date	1 3 5 -2 0 -12 -7
sb:date ,	0 -15 8 12 -12 -3 -2
sb:date <name>	0 -6 0 -6 11 0 -5
sb:date from	0 0 17 -19 2 0 -7
sb:day ,	-1 -18 -2 6 2 1 8
sb:day and	0 -3 9 -11 -4 0 4
sb:day of	0 3 -8 -10 -2 0 14
sb:day the	3 -1 0 10 -14 0 -4
sb:de	3 0 -12 7 -3 0 2
sb:deal	-5 -10 -7 9 -10 5 9
sb:deal at	0 -1 -11 1 -2 0 8
sb:deal by	0 -5 -2 -8 0 0 12
sb:deal of	-1 -3 -13 20 4 0 -14
sb:deal on	0 -3 -14 7 4 0 4
sb:deal with	-5 4 14 -9 -6 6 -8
sb:decide	-1 5 -6 6 -12 0 1
sb:decision	-1 -4 -8 13 -7 4 -2
sb:declaration	-2 1 2 -13 5 0 2
sb:declare	-9 4 16 -4 -13 4 -8
sb:demand that	-6 -4 -9 -6 0 0 17
sb:denim	-2 0 6 1 -13 0 2
sb:deny	18 -3 3 -10 -3 0 -21
sb:deny that	7 -1 8 -4 -1 0 -13
sb:deposit	-4 -4 -9 4 19 -5 -14
sb:der	0 0 -8 13 0 0 -8
sb:did	3 0 -11 5 10 -11 -2
sb:did away	0 0 -9 -6 13 0 0
sb:did not	-4 -6 1 12 -2 -3 -3
sb:did the	6 0 -12 1 8 -2 -5
sb:die	0 13 -4 -5 -6 0 0
sb:difference	-3 -1 -7 -6 16 0 -6
sb:difference to	-2 -6 -8 -8 17 0 -5
sb:direction	0 -3 14 -3 -6 2 -8
sb:discuss	0 0 -6 -5 -3 0 11
sb:dispute	6 -2 -6 0 -2 10 -8
sb:dispute ,	0 -5 -1 -9 -3 13 -1
sb:do	10 7 3 -28 -2 3 8
sb:do not	5 2 6 -12 -5 -2 0
sb:doe	0 8 -2 -7 2 -13 0
sb:doe ,	-2 11 -10 6 -1 0 -6
sb:doe not	3 -2 11 -20 4 -4 -4
sb:doe the	2 1 5 2 -12 -2 0
sb:don't	-10 4 2 0 -12 5 2
sb:done	1 2 -22 24 -1 -2 -9
sb:done ,	0 5 -2 8 -5 0 -12
sb:double the	-3 -6 -10 -8 15 -1 11
sb:double to	-1 6 6 0 0 -3 -12
sb:doug	-1 0 -8 -4 0 0 12
sb:doug ford	-1 0 -8 -4 0 0 12
sb:down	6 -27 1 9 -7 -1 4
sb:down for	0 -6 -17 26 -17 -4 -1
sb:down from	-2 -9 -2 0 -5 1 16
sb:down the	0 0 16 -17 -10 -1 2
sb:down to	3 -18 -1 5 4 -1 -4
sb:dozen	0 0 7 -21 12 0 -3
sb:dozen of	0 0 7 -21 12 0 -3
sb:draft	-7 -3 -20 3 -12 -6 21
sb:draft had	-2 0 -1 -4 -5 -1 10
sb:draw	-6 -7 -4 3 -13 -3 13
sb:draw up	0 0 -10 6 -7 -1 10
sb:dried apricot	0 9 -4 -11 -5 0 8
sb:drone	0 -4 7 4 -5 0 -12
sb:drop	0 -22 -3 0 3 5 7
sb:drop a	0 0 12 -17 -4 0 5
sb:drop from	0 -2 -5 20 -10 0 -10
sb:drop its	0 -13 5 -23 16 0 6
sb:due	-1 9 -5 -1 -2 0 0
sb:during	-6 -21 -14 13 6 -3 8
sb:during it	0 -2 13 -6 -4 0 -3
sb:during that	-1 -6 -25 22 -10 0 6
sb:during the	0 -10 -5 1 17 -1 -5
sb:during which	-1 -7 8 -15 0 0 6
sb:dutiable	0 12 3 -5 -10 0 -5
sb:duty (	1 -1 19 5 -22 0 -4
sb:duty ,	-4 -8 2 0 4 -4 -1
sb:duty ;	0 -4 -5 -14 -4 0 20
sb:duty <level>	0 -4 11 -6 -3 0 -2
sb:duty and	4 -4 -14 -1 17 0 3
sb:duty are	0 -3 21 -13 -7 0 -3
sb:duty at	-2 -6 16 -20 0 -1 5
sb:duty come	0 15 1 -9 -3 0 -10
sb:duty counted	0 -1 -6 -7 12 0 -1
sb:duty from	-3 -7 15 -8 -8 -2 2
sb:duty go	-11 19 -9 1 1 -9 -1
sb:duty has	0 -2 1 -11 0 5 2
sb:duty impose	0 0 3 3 -14 0 5
sb:duty is	-12 -5 15 -12 13 -1 -17
sb:duty it	0 -7 -1 -4 -2 0 13
sb:duty of	-13 -5 10 2 0 2 -10
sb:duty on	30 1 -3 -6 0 -17 -3
sb:duty over	0 -2 1 8 6 0 -20
sb:duty that	-7 15 -10 7 1 3 -22
sb:duty to	1 -4 -22 1 6 -5 16
sb:duty was	-1 0 -5 -2 12 0 -15
sb:duty were	0 0 1 -16 0 10 -3
sb:duty will	-6 7 -8 10 -3 0 -8
sb:each	-9 21 -3 -6 -1 -2 0
sb:each ,	0 -2 3 -10 11 0 -2
sb:each of	0 -4 12 -6 -6 -1 1
sb:each other	0 -6 11 -7 -1 1 0
sb:each side	0 12 1 -6 1 -1 -10
sb:earlier	3 -5 18 -20 -12 -5 9
sb:earlier draft	0 0 -1 -4 -5 -5 12
sb:early <month-gone>	0 0 -15 9 -4 0 7
sb:earth	0 -1 -2 -1 -11 0 13
sb:economic	4 0 10 -12 2 0 -5
sb:economy	-10 -15 -1 0 -5 -2 18
sb:effect :	0 9 -9 9 -17 0 3
sb:electric	0 2 12 0 -6 -3 -20
sb:electric car	0 -4 17 -6 -2 -3 -14
sb:else	1 1 14 -6 -7 -1 -9
sb:else 's	0 0 17 -16 1 0 -4
sb:elsewhere	5 -8 -6 14 -2 0 -8
sb:elsewhere :	0 -2 -5 12 -7 0 -2
sb:embassy	-5 -10 -2 -7 3 0 14
sb:emergency	-1 -12 -6 2 14 0 -7
sb:emergency power	0 0 -10 1 12 0 0
sb:emergency tariff	0 -5 4 3 2 2 -13
sb:end	11 17 -6 -9 4 5 -20
sb:end ,	12 -1 -4 -2 1 -2 -2
sb:end <day-today>	0 -3 11 -8 -6 0 3
sb:end of	-5 4 -10 -8 3 11 0
sb:end on	6 14 5 -13 3 0 -17
sb:energy	0 0 19 -16 -8 0 2
sb:enter	6 -9 -6 -2 19 0 -10
sb:enter at	2 -9 1 8 0 -1 -12
sb:enter free	0 -8 1 -10 11 0 4
sb:entry	12 1 -12 3 4 -1 -11
sb:entry into	0 -10 -9 11 7 0 -5
sb:equipment	0 -2 14 -10 -8 0 3
sb:es salaam	0 0 -8 -4 -2 0 12
sb:even	1 -6 -9 11 7 1 -7
sb:evening	4 -1 -9 3 -14 -1 13
sb:event	-1 22 -14 -14 -4 0 1
sb:event of	0 14 -6 -8 0 0 -4
sb:ever	-3 3 -17 4 1 -4 10
sb:every	-3 -13 -15 -6 21 4 1
sb:every country	0 -4 -10 -10 21 0 -8
sb:everybody	10 0 2 -14 1 -1 0
sb:everyone	-4 -8 1 5 8 -2 -12
sb:everyone else	0 -2 15 -8 -6 0 -3
sb:everything	-8 -13 14 -8 1 2 0
sb:everything else	0 -8 16 -3 -5 0 0
sb:example	0 4 16 -14 -9 0 -1
sb:exceed	-5 -6 -10 14 -9 0 4
sb:excluded	-2 -4 10 -1 -3 0 -1
sb:exclusion	0 -3 12 -2 -5 0 -1
sb:exempt	-3 -1 3 0 8 -1 -13
sb:exemption	0 -3 -14 11 6 0 -3
sb:expect	-6 17 -10 5 -18 -4 3
sb:expect the	-3 5 -14 8 2 -1 0
sb:expect to	-7 6 8 2 -11 0 -6
sb:expire	0 0 10 -1 -12 0 0
sb:expire on	0 -3 10 -2 0 0 -7
sb:explain	-6 -3 -1 13 -3 -1 -8
sb:explain that	-3 -4 -1 11 -4 0 -7
sb:export	-3 0 -1 1 13 -7 -11
sb:export to	0 5 7 -13 2 -1 1
sb:exporter ,	0 0 9 -14 -1 0 5
sb:extend ,	-1 -6 -12 1 14 0 -4
sb:extension	3 15 -2 -14 -2 -1 0
sb:extension ,	-2 12 -1 -15 0 0 1
sb:extra	-9 -9 -9 -6 20 7 -4
sb:extra duty	-3 5 -23 1 15 11 -11
sb:extra tariff	0 0 13 -10 -5 0 -1
sb:face	-7 7 1 -4 -25 -2 15
sb:failed	-1 16 -7 -12 -3 0 1
sb:failing	-3 32 -15 -12 -10 3 -14
sb:failing a	0 12 -8 -4 -3 4 -3
sb:failing an	0 14 -8 -4 -5 0 -3
sb:fall	0 -9 -1 6 10 -6 -12
sb:fall ,	0 -8 10 9 -17 0 -7
sb:fall by	0 3 -10 4 9 0 -10
sb:fall from	-5 -11 -1 11 -2 -10 -4
sb:fall on	0 2 3 -15 12 0 -10
sb:fall to	4 -13 -5 5 3 0 -2
sb:fall under	0 0 15 -14 -3 0 1
sb:far	-6 -1 3 -11 3 5 0
sb:far ,	0 -3 -13 5 -2 4 6
sb:farm	-3 -7 -9 -5 25 -3 -14
sb:farm good	0 0 1 4 -2 0 -11
sb:farm product	0 -1 -6 -4 10 0 1
sb:farm tariff	0 0 -12 5 8 0 0
sb:father	0 -3 -7 -6 10 4 -1
sb:fear	2 8 -18 -7 -3 -3 15
sb:fee	0 5 -8 10 0 0 -11
sb:feed	-2 7 -10 -14 13 -2 4
sb:fentanyl	-16 -21 6 -6 12 2 -4
sb:fentanyl ,	-2 -15 5 15 -10 -6 -8
sb:fentanyl :	0 0 12 -2 -10 0 -4
sb:fentanyl and	0 -8 15 -11 0 -1 -2
sb:fentanyl duty	-2 -1 -11 -8 12 6 9
sb:fentanyl that	0 3 6 -15 5 0 -1
sb:fentanyl was	0 0 -3 -13 15 0 -2
sb:figure	15 -1 0 -5 -8 -4 0
sb:figure of	19 3 -11 0 -15 -5 -6
sb:fillet	0 1 8 2 -12 -1 -3
sb:final	0 -1 11 2 -4 -1 -14
sb:final approval	0 0 -6 11 0 0 -6
sb:finance	-4 5 -22 6 2 0 5
sb:finance ministry	-6 10 -17 7 3 0 -3
sb:find	4 14 -6 -3 -13 -2 0
sb:finished	0 -3 11 -1 -7 0 -4
sb:first	-3 3 7 -12 8 -20 3
sb:first ,	-4 9 -14 6 -1 -4 4
sb:first :	0 -5 16 -11 -1 0 -6
sb:first <level>	0 0 14 -15 -1 0 0
sb:first step	0 -1 -3 -12 9 0 7
sb:first term	-2 -1 11 -3 0 0 -10
sb:first trade	0 -1 22 -14 -13 3 -5
sb:first year	0 0 -18 17 -6 0 6
sb:fish	1 -11 12 -15 0 5 4
sb:fish and	0 -2 12 -6 -4 0 -1
sb:flat	6 1 -1 -11 11 -1 -7
sb:flower	-8 1 -1 -13 9 -6 6
sb:flower ,	0 -4 10 -7 0 0 -1
sb:follow	-4 3 -26 32 -16 -3 0
sb:follow in	0 0 -8 12 -9 0 2
sb:follow on	0 -4 -6 16 -9 0 -6
sb:followed	0 -2 -8 2 10 -1 -6
sb:footwear	-1 -4 13 -18 1 -1 3
sb:for	-10 1 -2 2 -6 -2 9
sb:for <level>	1 -7 -11 12 8 -2 -9
sb:for <name>	3 0 -15 -3 10 -15 11
sb:for <number>	-2 -8 -9 0 8 -7 8
sb:for <quality>	-9 4 -5 9 -1 -4 -4
sb:for <span>	2 -16 10 -8 8 9 -10
sb:for a	-5 1 4 -9 -2 -11 14
sb:for all	5 10 -13 -16 7 0 2
sb:for an	-3 -3 11 1 -14 0 -5
sb:for comparison	0 0 18 -12 -6 0 -5
sb:for fentanyl	-1 -10 20 -11 -1 -2 -2
sb:for good	0 2 -12 11 4 -2 -6
sb:for half	0 0 2 -11 11 0 -6
sb:for list	0 0 10 -6 -2 0 -1
sb:for medicine	0 0 -13 2 -1 0 9
sb:for now	-2 -9 22 -4 -9 0 0
sb:for one	0 -2 0 5 -11 6 0
sb:for our	-1 0 0 13 -12 0 -11
sb:for soybean	0 -1 -22 24 -2 0 -1
sb:for steel	0 -1 16 -16 -1 0 3
sb:for the	-8 1 4 5 0 2 -12
sb:for them	-1 4 -1 7 0 -1 -13
sb:for those	-3 13 -4 -17 0 2 6
sb:for which	-1 5 7 5 -11 0 -13
sb:forced	-1 -12 1 -3 -16 -2 14
sb:forced -	0 -2 -8 6 -10 0 9
sb:forced labor	0 -4 16 -16 -3 0 -3
sb:ford	-1 -4 -1 -8 0 0 11
sb:foreign	9 -5 -13 11 6 0 -7
sb:foresee	-1 5 -23 1 -8 0 18
sb:forgotten	0 13 -11 -7 -7 6 -1
sb:form	0 -6 -2 -15 6 0 13
sb:formerly	0 -6 -7 -3 14 0 -4
sb:four	-4 0 2 -20 11 3 3
sb:framework	-4 -13 -5 8 8 -1 -9
sb:framework ,	0 -1 12 -13 7 0 -4
sb:framework were	0 -1 -18 20 -1 0 -3
sb:free	10 -10 -3 1 3 -2 -2
sb:free ,	0 -6 17 0 -9 0 -5
sb:free to	-1 6 2 4 0 0 -12
sb:free trade	-2 0 -11 -1 14 0 0
sb:freed	0 -1 11 -7 2 0 -10
sb:freeze	-1 -10 15 -3 -10 4 1
sb:from	-3 -3 -1 4 9 -6 -8
sb:from <day-ahead>	-8 22 -20 23 -50 -17 8
sb:from <day-gone>	-11 25 -10 25 -31 -2 -23
sb:from <day-today>	-2 -1 10 -37 24 -1 -7
sb:from <level>	17 6 -15 16 -25 -3 3
sb:from <month-ahead>	4 4 -12 10 -4 0 -4
sb:from <month-gone>	0 -12 0 -5 15 -5 -8
sb:from <name>	-8 -14 6 -16 19 -5 7
sb:from <number>	-17 -2 1 3 -3 -6 3
sb:from <quality>	0 -2 12 -9 -10 7 -4
sb:from a	-3 -1 1 -9 -1 9 3
sb:from midnight	0 3 -22 28 -13 0 -5
sb:from next	0 0 -10 12 -1 0 -2
sb:from the	-4 -1 12 -5 -8 12 -9
sb:from then	0 6 -15 9 -4 0 1
sb:from there	-1 -5 -12 3 17 -1 -6
sb:from thi	0 -3 -13 -7 7 0 14
sb:frozen	-2 -16 15 -16 4 4 -4
sb:fruit	-3 -1 -10 -1 5 13 -1
sb:full	-7 11 -12 6 -6 -2 5
sb:furniture	4 2 1 6 -2 2 -25
sb:garlic	0 -6 -1 -2 -7 0 11
sb:garment	1 2 9 0 -5 -5 -14
sb:gave	25 0 -18 6 2 -9 -22
sb:gave <name>	11 -1 -11 4 -1 0 -3
sb:gave the	22 2 -11 -9 -7 -4 -6
sb:gave up	-5 -6 -7 14 8 0 -14
sb:gazette	4 12 -12 -2 1 0 -3
sb:general	-10 -10 17 -9 4 -4 -7
sb:general <level>	0 -4 14 -5 -5 0 -6
sb:general rate	-4 -6 -5 15 -11 0 0
sb:generic medicine	0 0 -11 2 3 0 9
sb:geneva	-4 -3 13 14 -25 -5 -15
sb:geneva ,	0 -3 -5 16 -7 -8 -7
sb:geneva in	0 0 3 8 -9 -4 -3
sb:geneva the	0 7 -4 10 -13 -6 0
sb:get	-15 -1 -1 10 -8 -3 0
sb:get <level>	0 -5 -13 9 0 0 5
sb:get <span>	0 0 14 -11 -1 0 -5
sb:get a	-10 2 15 -2 -4 -1 -18
sb:get in	-1 0 12 -5 -3 0 -7
sb:get into	0 -3 9 -14 3 0 2
sb:get their	0 -1 9 -12 -1 0 4
sb:ginger	2 -11 -2 8 3 0 -5
sb:give	0 -4 -17 17 -8 -3 10
sb:given	-1 -6 3 18 -23 -2 -10
sb:glad	-4 -2 -2 11 -3 0 -3
sb:glass pay	7 -1 -13 9 0 0 0
sb:go :	0 0 -14 5 12 0 -6
sb:go ahead	-3 -5 -4 -3 0 0 11
sb:go back	-15 12 -10 13 -1 -1 -10
sb:go by	0 -6 13 -7 -1 0 -3
sb:go down	6 -20 -12 2 6 2 5
sb:go from	4 9 4 -3 -4 -23 -7
sb:go in	-4 1 11 -4 -2 1 -14
sb:go on	-12 -3 34 -6 -25 -3 -15
sb:go round	13 -2 -7 -11 5 0 -3
sb:go the	0 4 -15 3 16 -3 -8
sb:go to	7 3 -11 4 -11 5 3
sb:go up	4 7 -8 7 -15 6 -5
sb:gold	2 5 -11 5 0 0 -1
sb:good	-15 -20 4 10 0 -5 0
sb:good (	0 0 0 7 -10 0 0
sb:good ,	-7 0 6 -1 -2 -11 1
sb:good are	0 -8 14 0 -20 0 3
sb:good at	0 2 2 -9 2 -7 9
sb:good down	0 0 8 -7 -14 -2 11
sb:good from	-8 -8 -9 9 3 6 0
sb:good had	0 0 -10 -4 19 -9 -5
sb:good have	0 -2 22 -10 -10 0 -3
sb:good in	0 7 2 12 -17 -1 -10
sb:good now	0 0 -13 7 7 5 -7
sb:good of	-4 -17 1 -2 7 -2 -1
sb:good on	0 0 -4 15 -7 0 -9
sb:good over	0 0 5 -13 5 0 3
sb:good stand	0 -2 13 -2 -2 -4 -2
sb:good the	0 5 0 8 -10 0 -12
sb:good thi	0 0 -11 13 -2 0 0
sb:good were	0 -2 -10 -8 14 -1 3
sb:good will	0 9 -21 8 -4 4 6
sb:good would	5 3 -11 7 8 -2 -13
sb:government	0 2 5 0 -22 -3 8
sb:groundnut	-4 12 -6 6 -14 0 0
sb:groundnut oil	-1 11 -2 6 -17 0 -5
sb:grow	-1 0 -10 3 0 3 3
sb:grower	-7 -1 2 8 -13 9 -5
sb:had	4 -6 -6 1 8 4 -11
sb:had ask	0 -1 -11 -3 2 0 8
sb:had been	-8 4 -9 7 -1 0 2
sb:had believe	0 0 -7 -6 -1 0 12
sb:had climb	0 -4 -7 3 -11 9 -2
sb:had go	0 -9 9 8 -2 -3 -20
sb:had keep	0 -2 3 -12 11 0 -7
sb:had make	-1 -2 -5 -5 12 -5 3
sb:had named	0 0 0 0 -11 -2 10
sb:had not	-7 -4 2 10 -8 0 0
sb:had pay	-5 -11 -22 -4 28 2 -15
sb:had put	-7 -8 14 3 -9 1 -7
sb:had reach	0 -6 -2 9 -3 0 -7
sb:had sign	0 0 -7 -7 13 0 -1
sb:had spoken	-1 -1 3 -1 -14 -1 10
sb:had suspend	0 8 -2 -13 -10 9 6
sb:had take	-4 -2 -13 5 13 -6 -6
sb:had tell	4 -2 8 3 -2 0 -12
sb:had the	-4 11 -9 8 -20 2 -4
sb:had to	-1 1 1 -24 9 16 -12
sb:half	-8 4 0 -12 7 -11 7
sb:half of	-4 0 13 -22 -7 -8 17
sb:half the	0 -3 -10 0 12 -1 -1
sb:halloumi	0 1 -3 -17 -3 0 16
sb:halve	-2 -14 -1 3 -6 -3 9
sb:halve its	0 -1 -9 -8 9 0 13
sb:halve the	0 -4 -2 20 -25 0 -5
sb:halve to	0 -2 -21 3 8 0 10
sb:hand	2 -11 3 5 -3 0 -1
sb:hand ,	0 -4 11 -7 -4 0 0
sb:hand on	-2 0 -7 11 -7 0 1
sb:harvest	0 -5 2 -3 12 0 -9
sb:harvester	0 0 10 -12 -3 0 6
sb:has	-5 -4 -4 -1 0 -11 12
sb:has ,	0 -2 11 -6 -2 0 -3
sb:has <number>	0 -2 -5 11 -2 0 -6
sb:has a	-7 2 14 -21 4 -1 0
sb:has an	-1 -4 24 -14 -3 0 -5
sb:has announce	-9 -3 -14 3 2 0 12
sb:has answer	0 -3 13 -3 -8 0 -6
sb:has ask	1 1 4 -12 0 0 0
sb:has been	12 4 -3 1 -3 -2 -4
sb:has bring	0 0 -1 -11 11 0 -3
sb:has charge	-3 18 2 -10 -8 -4 0
sb:has come	0 0 11 -11 0 0 -4
sb:has conclude	0 0 -10 11 0 0 -1
sb:has cut	0 6 -9 13 -9 0 -4
sb:has drop	0 0 -16 -7 17 0 1
sb:has had	-4 4 14 2 -18 -3 -9
sb:has in	0 0 0 -12 3 0 7
sb:has it	9 -4 -3 5 -6 -1 -11
sb:has just	-1 0 -4 10 0 0 -8
sb:has let	-1 0 -4 -13 12 0 3
sb:has lower	0 0 0 -14 18 0 -10
sb:has make	11 -7 -12 7 -3 0 0
sb:has no	-3 -4 16 -1 0 0 -11
sb:has say	-11 -4 4 -30 -3 0 24
sb:has sign	0 4 -8 15 -6 0 -9
sb:has since	0 -4 11 -5 -6 0 1
sb:has spoken	3 -2 -10 0 1 0 7
sb:has suspend	0 -7 -7 11 2 0 -4
sb:has tell	-3 -7 -9 -14 6 0 19
sb:has the	-6 0 -2 13 -5 0 -12
sb:has to	0 1 14 -7 -4 0 -6
sb:has until	0 0 -3 -14 -3 0 18
sb:have a	-4 12 -5 1 -10 0 1
sb:have agree	6 -8 1 -8 -9 -1 12
sb:have been	-16 0 17 -4 -1 -12 -3
sb:have bring	0 -1 -1 -12 -5 0 14
sb:have come	0 9 -2 -15 3 0 4
sb:have cut	0 -1 -1 -7 -1 0 12
sb:have face	0 -5 2 10 -3 0 -11
sb:have go	0 -10 1 10 -7 -1 4
sb:have had	1 0 -4 -3 -5 11 0
sb:have jump	0 -6 0 11 -1 0 -7
sb:have pay	-7 -14 1 4 11 0 -10
sb:have to	-9 7 -1 -27 4 0 20
sb:having	0 -6 -6 11 9 0 -7
sb:he	-9 -14 0 0 -13 6 16
sb:he add	-4 -4 -16 16 -3 0 4
sb:he announce	-2 0 -14 8 -3 0 5
sb:he doe	0 18 -3 -12 -9 0 -7
sb:he is	0 -6 -8 -2 -1 -1 15
sb:he post	-6 0 -12 1 -3 0 14
sb:he put	0 -3 9 -14 -3 0 6
sb:he say	2 2 11 -3 -21 5 -8
sb:he spoke	4 0 -12 8 -1 0 0
sb:he tell	-11 -11 -1 -2 0 11 3
sb:he was	-4 -3 -5 -17 -13 4 25
sb:he will	2 -7 9 -17 0 0 7
sb:he would	-16 -2 4 1 -13 0 9
sb:he'd	-2 -3 -6 -7 -6 0 17
sb:head	-3 3 9 -8 5 0 -11
sb:hear	-9 -2 -3 8 -12 -1 7
sb:heard	18 -16 -1 4 -12 3 -13
sb:heavy	-1 -8 -10 -4 -10 0 21
sb:heavy truck	0 -8 -6 -3 -10 0 18
sb:height	-3 -5 -21 -13 -7 31 -5
sb:height ,	0 -1 -3 -3 -9 14 0
sb:height of	0 -8 -7 -10 -13 19 2
sb:here	6 9 -1 -14 5 5 -8
sb:here at	0 -4 -9 12 -5 0 2
sb:high	2 -9 -10 3 4 7 0
sb:high as	0 -1 -3 -1 -4 11 -3
sb:higher of	0 13 -10 2 -7 0 -1
sb:higher rate	0 6 17 -20 0 0 -6
sb:highest	-3 -3 -14 4 -10 18 -3
sb:highest ,	0 -3 0 -3 -7 10 0
sb:him	2 0 -6 -9 -8 -2 18
sb:him to	0 0 -9 -7 0 0 14
sb:his	6 -7 -8 7 -11 -7 8
sb:his <office>	2 0 -14 1 -3 0 11
sb:his <organisation>	0 0 1 -14 -9 0 12
sb:his <quality>	-4 0 -8 -2 -4 0 14
sb:his first	-2 -1 11 -8 0 0 -4
sb:his own	3 3 -2 -12 9 0 -7
sb:hit back	-4 0 1 -5 -11 0 13
sb:hold	2 2 0 -15 4 -1 10
sb:hold ,	0 7 -11 -11 -2 0 12
sb:hold <name>	0 2 13 -10 -7 0 -2
sb:hold back	0 -2 -21 18 -8 0 9
sb:hold for	0 6 6 -11 0 0 -1
sb:hold the	0 0 13 -8 -4 0 -2
sb:home	-5 -8 5 -1 -13 -2 11
sb:honey pay	0 0 -6 12 -8 0 0
sb:hop	-1 0 -13 6 6 0 1
sb:hope	-5 -6 1 -6 -11 0 15
sb:hope for	-2 0 1 -3 -10 0 9
sb:horse	0 -2 -8 12 -1 0 -4
sb:hour	-11 -11 12 4 3 0 -20
sb:hour after	0 -1 13 -4 -2 0 -10
sb:i	19 -1 -1 -3 -11 -12 -1
sb:i have	8 1 -1 11 -12 0 -14
sb:i read	9 -3 5 -5 -2 -1 -10
sb:i shall	0 -6 2 -12 0 0 11
sb:i will	0 -2 -12 6 0 0 8
sb:i would	-2 5 -1 -12 11 0 -6
sb:idea	-3 1 -4 -7 -4 0 12
sb:if	-18 26 -19 -23 -18 -7 28
sb:if <name>	1 0 0 -17 -24 -2 21
sb:if <person>	-2 6 -6 -12 0 0 10
sb:if it	-3 -1 -13 -6 7 5 12
sb:if no	-5 17 1 -16 -7 -1 -2
sb:if nobody	0 13 0 -5 -7 0 -2
sb:if the	-1 -6 4 -3 3 -12 8
sb:if they	-11 9 7 -11 -8 -2 2
sb:if we	-8 -2 6 0 -12 -1 5
sb:if your	0 -5 -11 14 -1 0 0
sb:immediately	0 0 -4 -7 -2 0 11
sb:import from	4 -5 9 -16 -10 12 3
sb:import will	0 -1 -11 13 0 0 0
sb:importer	5 4 -1 0 6 -6 -17
sb:importer had	0 7 -12 -8 12 0 -3
sb:importer of	0 5 2 -12 5 0 -2
sb:importer pay	6 2 -3 6 -12 0 -1
sb:importer will	0 2 -11 10 -2 0 0
sb:impose in	0 -1 -8 16 -5 -1 -6
sb:impose over	0 0 0 6 -15 0 5
sb:in	0 0 -3 -6 -2 23 -2
sb:in :	-1 -2 6 -1 -13 0 7
sb:in <month-ahead>	-3 9 -13 0 -1 10 -3
sb:in <month-gone>	-37 7 6 -6 -5 2 6
sb:in <month-today>	0 -5 -15 10 3 4 -3
sb:in <name>	3 15 4 -11 2 -9 -11
sb:in <number>	-12 7 0 -31 24 6 -18
sb:in <organisation>	-5 -11 2 12 -11 0 -5
sb:in <quality>	5 -1 5 3 -7 5 -12
sb:in <seat>	13 -1 -4 -3 8 -8 -5
sb:in a	6 5 9 -18 12 -6 -10
sb:in addition	0 -4 13 -6 0 0 -11
sb:in announcement	0 0 -8 15 -11 0 0
sb:in at	6 -4 5 3 8 -2 -21
sb:in between	0 0 1 -15 7 -2 3
sb:in for	0 -3 17 -10 -4 0 -5
sb:in geneva	-2 4 5 4 -9 -5 -9
sb:in its	-1 15 3 -2 -3 -1 -13
sb:in new	0 -4 16 -9 -8 0 1
sb:in place	-3 -1 -13 12 4 3 -3
sb:in reply	0 2 4 -12 4 0 -4
sb:in return	-13 -16 -4 5 1 1 9
sb:in that	-8 -9 -20 8 10 0 14
sb:in the	5 -3 -9 -11 -6 25 3
sb:in three	0 -6 -7 9 -14 7 7
sb:in turn	8 10 -8 -15 11 -1 -1
sb:in which	-2 -8 -23 9 3 8 10
sb:including	0 -5 14 -8 -1 0 -3
sb:inclusive	0 0 -9 11 0 0 -3
sb:increase	-4 12 -1 -11 6 -6 1
sb:increase that	0 -5 -2 -8 0 0 11
sb:increase to	0 6 4 -13 2 0 0
sb:initial	-1 -4 -12 18 -7 0 -2
sb:ink	0 -11 0 12 0 0 -1
sb:inside	0 -2 -6 12 -7 0 -5
sb:instead	-14 4 1 5 1 -16 -8
sb:instead of	-13 4 1 6 0 -16 -7
sb:instrument	0 7 -20 6 13 0 -5
sb:insulin	-2 7 -4 -6 -10 7 6
sb:international	0 -4 10 -9 -1 0 2
sb:into	-5 15 5 -2 -14 3 -12
sb:into <name>	0 10 3 1 -10 5 -25
sb:into <seat>	0 -2 12 -4 -10 0 3
sb:into force	-2 7 -17 8 7 0 -1
sb:into the	-1 -4 -6 -2 -1 0 13
sb:introduce	-2 -7 10 -1 -6 0 -2
sb:investment	0 0 11 -6 -2 0 -7
sb:is	3 -5 3 0 -11 -7 4
sb:is ,	4 -10 12 -9 -9 0 5
sb:is <level>	9 -20 11 -19 10 -2 4
sb:is <name>	-2 2 -7 -13 7 0 8
sb:is <number>	4 9 6 -2 -10 -3 -14
sb:is a	0 -23 3 9 -8 3 0
sb:is add	0 -2 16 -7 -7 0 -1
sb:is admit	-1 0 13 -10 0 0 -2
sb:is an	0 -1 14 -14 0 0 -1
sb:is at	-4 -14 9 -4 -1 0 2
sb:is collect	0 -2 10 2 -12 0 -3
sb:is done	0 14 0 0 -3 0 -9
sb:is down	0 3 -8 -11 13 6 -2
sb:is expect	0 -4 16 -6 -2 0 -7
sb:is get	-1 0 3 2 -1 0 -14
sb:is hit	0 -2 -14 18 -1 0 -5
sb:is it	7 7 8 -14 -6 -1 -12
sb:is lower	0 0 -3 10 -4 1 -8
sb:is make	-5 0 1 12 -14 0 -14
sb:is negotiate	-1 0 -2 -15 -3 0 13
sb:is no	7 1 -14 -3 4 -2 4
sb:is not	9 -5 -10 -8 6 13 2
sb:is now	-4 -2 1 -17 10 0 1
sb:is on	-3 -13 5 2 4 -2 -3
sb:is one	-1 -4 -5 -6 -5 0 15
sb:is over	0 19 -2 -11 -9 -1 -7
sb:is prepare	4 7 -1 -7 8 0 -13
sb:is still	-6 -3 7 -6 -13 0 8
sb:is subject	0 -2 -6 13 -7 0 -6
sb:is talk	4 -8 -15 11 -1 0 1
sb:is that	-9 -1 -5 -4 -2 0 17
sb:is the	-2 6 7 -11 -6 -1 4
sb:is there	11 0 -5 -3 -1 0 -5
sb:is to	-3 -16 -22 17 -12 -9 14
sb:it	8 -9 -3 5 1 5 -7
sb:it 's	10 7 5 -8 -34 -2 11
sb:it ,	12 -4 -4 15 -5 -13 -6
sb:it :	-6 2 2 -7 -2 10 -6
sb:it <name>	-1 9 0 7 -15 -5 -5
sb:it <quality>	0 -2 10 -13 8 0 -9
sb:it add	-1 -3 14 0 -10 -3 -5
sb:it at	-3 -3 9 -12 -7 2 6
sb:it be	2 -3 -2 -15 -3 -2 17
sb:it became	0 -7 8 10 -19 -3 1
sb:it bring	0 -4 1 0 5 -2 -12
sb:it come	-3 -7 5 -10 3 0 7
sb:it could	-5 2 -18 11 2 -1 0
sb:it did	-2 7 -11 -12 7 0 11
sb:it end	2 2 10 -5 -9 1 -9
sb:it face	0 5 4 -11 0 0 0
sb:it fall	0 -7 -4 -5 12 0 3
sb:it get	0 -1 15 -10 -3 0 -5
sb:it give	0 0 -10 12 -1 0 1
sb:it go	-5 13 0 -10 -4 8 -3
sb:it had	-12 -10 -3 0 6 -6 9
sb:it impose	0 0 -13 7 0 0 6
sb:it in	-8 1 -8 16 0 3 -8
sb:it is	2 -1 -4 3 5 12 -13
sb:it keep	0 -9 -10 18 -6 0 -5
sb:it last	3 8 6 -9 -11 -1 -2
sb:it mean	3 8 14 -14 -15 -1 -2
sb:it on	4 -11 18 -12 -5 -1 -5
sb:it out	0 0 -2 13 -9 -3 -5
sb:it put	-1 -9 17 2 -14 -5 -9
sb:it say	-11 -8 -11 12 13 -1 -3
sb:it stand	-1 -7 -5 -6 0 6 10
sb:it stay	-1 11 -7 -18 7 0 2
sb:it suspend	0 -5 -5 12 -5 0 0
sb:it take	-4 0 -11 13 -8 2 6
sb:it that	8 8 -4 0 -2 -1 -14
sb:it to	5 4 -16 0 3 -6 7
sb:it true	7 3 2 -6 0 0 -9
sb:it used	-2 -13 -10 -9 19 10 -16
sb:it want	0 0 2 9 11 0 -19
sb:it was	1 -2 6 -12 6 2 -3
sb:it will	-8 -8 -5 7 4 -11 7
sb:it would	-8 -5 5 4 11 -1 -6
sb:it'll be	2 0 3 5 -1 0 -12
sb:item	7 -3 4 -13 9 -4 -3
sb:its	-11 -4 4 -3 8 1 -2
sb:its <level>	6 -7 -19 5 -13 0 24
sb:its <organisation>	5 -1 -20 -4 7 0 16
sb:its <person>	-5 0 2 -17 -4 0 10
sb:its additional	0 -10 13 0 -13 -1 -13
sb:its agreement	-2 -5 14 -1 -10 0 -8
sb:its answer	0 -3 -18 1 12 0 7
sb:its car	0 -2 13 3 -7 0 -16
sb:its duty	10 -4 -2 -12 15 -15 -1
sb:its extra	0 0 -22 -14 22 12 -5
sb:its fentanyl	0 0 -7 -13 12 0 14
sb:its height	0 1 -4 -3 -6 11 0
sb:its levy	0 -1 -7 10 0 -1 -6
sb:its own	-16 3 -6 7 1 10 -5
sb:its place	0 0 11 0 -2 0 -10
sb:its plan	0 0 -10 -4 0 0 13
sb:its steel	0 0 10 -8 -4 0 0
sb:its tariff	0 -7 10 2 -14 -6 2
sb:its truce	0 -6 14 -3 2 0 -15
sb:itself	5 7 4 -1 -1 0 -19
sb:jean	-3 13 -1 -10 -2 0 -1
sb:jewellery	0 -3 -6 13 -5 0 -2
sb:join	0 0 -14 15 0 0 -2
sb:joint	-2 3 -16 17 2 -2 -7
sb:joint statement	-1 4 -10 11 1 -1 -3
sb:judge	-1 -3 10 -2 5 0 -13
sb:juice	-1 -4 0 -4 -2 0 11
sb:just	1 0 -1 3 -10 0 4
sb:karachi	0 9 6 -11 -7 0 -2
sb:kava	0 -3 -14 -2 15 6 -7
sb:kava pay	0 0 -11 3 9 0 -3
sb:keep	-9 6 6 -2 -4 -12 -1
sb:keep its	-6 8 3 -2 -17 -1 6
sb:kitchen	-1 -9 -2 2 -11 -1 10
sb:kitchen cabinet	0 -8 -4 3 -10 0 10
sb:know that	-12 -2 -8 -4 10 0 14
sb:la	-1 -3 -15 10 0 0 7
sb:labor	0 -7 8 -6 -12 0 5
sb:labor ,	0 0 14 -4 0 0 -11
sb:labor duty	0 -1 -11 5 -7 0 10
sb:lago	0 3 -6 12 -9 0 -3
sb:lamb	-2 2 4 0 -1 0 -12
sb:land in	0 2 13 -9 -3 0 -7
sb:lapse	-10 13 -10 8 -23 -6 6
sb:lapse ,	-1 15 -10 -5 -6 -1 3
sb:lapse on	0 -12 6 9 -11 0 4
sb:large	0 -3 -9 -4 12 -2 6
sb:last	0 -2 -7 -5 0 14 5
sb:last ,	0 -1 18 -11 -2 -1 -4
sb:last <month-gone>	-3 -17 -5 6 4 10 -10
sb:last day	0 -8 17 -6 -10 0 1
sb:last summer	0 5 -8 0 -1 12 -9
sb:last until	0 -4 11 -6 -11 0 6
sb:last week	7 -10 -3 14 -9 -17 0
sb:last year	-4 2 -5 -12 8 1 6
sb:lasted	0 -1 -11 9 5 0 -8
sb:late	2 13 4 -12 -9 -2 4
sb:late on	0 1 11 -19 2 0 3
sb:later	0 -1 -9 -8 12 4 4
sb:later it	0 -1 -3 -16 2 3 10
sb:law	-12 18 -7 -9 -5 -1 7
sb:law of	-1 13 -1 -2 -6 0 -4
sb:law on	0 -1 0 -11 -2 0 11
sb:law that	-1 6 -11 -12 -1 0 12
sb:lawyer	0 0 -14 12 4 0 -5
sb:lay	-6 -9 0 -14 11 -2 11
sb:leather	-1 9 8 0 -21 1 -3
sb:leave	1 -10 14 -3 1 -10 -11
sb:leave <quality>	0 0 12 -9 -9 0 3
sb:leave from	0 -1 -12 -6 17 0 -1
sb:leave in	0 0 13 -11 -3 0 0
sb:leave its	-1 5 22 -24 -6 0 -5
sb:leave the	3 0 11 0 -13 -1 -13
sb:lemon	9 -2 -4 -10 16 0 -11
sb:less	3 -9 -12 11 -6 6 2
sb:let	-10 -6 -5 -5 10 5 9
sb:let <quality>	-5 -5 4 4 5 0 -13
sb:let him	0 0 -8 -4 0 0 10
sb:let in	0 5 -11 11 -14 4 3
sb:let it	-6 -1 2 -25 -7 0 20
sb:let off	0 -2 0 2 7 0 -10
sb:letter	-10 -1 -27 -12 -12 -8 39
sb:letter of	0 -1 -10 -6 -8 -3 18
sb:letter say	0 -3 -7 -9 0 0 15
sb:level	0 5 0 0 -14 0 5
sb:levy <level>	-1 0 3 -21 16 -1 0
sb:levy of	0 15 -3 -4 -16 -2 2
sb:levy on	-12 -13 -7 9 0 3 7
sb:lift the	-5 2 12 0 -11 0 -1
sb:like	-19 -9 16 -2 -4 3 2
sb:likely	0 0 -11 -9 -2 2 14
sb:likewise	3 8 -5 -8 11 0 -13
sb:limit	0 -12 14 0 2 0 -13
sb:limit the	0 0 12 -9 -1 0 -1
sb:line	4 0 -13 13 -1 -3 -3
sb:liquefied	0 0 7 5 -14 0 -7
sb:list	-10 -24 1 -5 -1 0 24
sb:list ,	-1 -10 -14 5 1 0 17
sb:list <number>	-8 -19 15 -9 8 -5 1
sb:list of	-2 -6 3 -11 -7 9 11
sb:lithium	-1 -12 -9 2 14 0 1
sb:little	-2 -7 5 11 -16 0 -4
sb:live	-9 -1 6 -14 1 0 5
sb:live with	-7 2 3 -14 -7 0 8
sb:livestock	-5 -3 -11 16 0 0 0
sb:load	-9 1 7 9 -3 -1 -11
sb:loaded before	0 0 -14 15 0 0 0
sb:lobster	-2 -5 2 1 -16 -1 11
sb:long	-7 11 1 6 -9 -3 -8
sb:long as	-3 4 9 3 -12 -1 -10
sb:longer	-6 -12 -9 6 13 -3 2
sb:lorry	4 8 -2 -15 -9 3 8
sb:lose	-4 -10 -6 0 14 0 -5
sb:lower	-1 -28 4 -6 -5 1 11
sb:lower its	2 -17 -2 4 -4 4 2
sb:lower tariff	0 0 4 -13 0 0 6
sb:lower the	1 -3 16 -11 1 0 -10
sb:lower to	0 0 3 5 -15 -1 2
sb:lula	0 0 16 -10 0 0 -10
sb:lumber	-2 -4 5 0 -12 -1 5
sb:lumber :	0 0 -9 11 -1 0 -1
sb:lumber and	0 0 8 -14 -3 0 7
sb:lunch	0 1 5 -7 -20 5 13
sb:machine	1 -12 14 -12 -3 -4 5
sb:machine ,	0 -3 5 -7 -11 0 8
sb:machine from	5 -4 -2 0 12 0 -13
sb:machinery	0 -2 10 0 0 -5 -15
sb:machinery ,	-2 -6 17 -6 -6 -1 -8
sb:magnet	-1 -9 -6 13 0 0 -1
sb:maintain	-2 -4 8 -12 2 0 4
sb:make	1 -13 0 4 -1 5 -1
sb:make <level>	0 -1 12 -6 0 0 -8
sb:make in	-3 -9 12 -11 -6 11 -1
sb:make it	-5 -12 -15 3 0 -1 21
sb:make its	0 0 -8 13 -4 0 -5
sb:make of	0 -5 4 8 -14 0 -6
sb:maker	-10 -3 0 -2 -9 -2 15
sb:malt	0 -4 1 -12 5 0 8
sb:many <quality>	0 -2 10 -12 3 0 -2
sb:marble	-6 6 0 1 0 1 -12
sb:margin	0 -1 7 -12 4 0 2
sb:margin of	0 0 12 -11 0 0 0
sb:market	-13 13 -1 14 -6 -4 -14
sb:may	8 -6 -6 5 -11 1 4
sb:may come	-2 -2 -12 8 -3 0 6
sb:may go	4 -3 0 -15 0 0 10
sb:may pay	-1 11 -4 0 -2 0 -6
sb:me	-1 -3 -6 -13 19 -3 2
sb:meal	0 10 2 -28 13 0 0
sb:meal and	0 3 12 -10 -2 -2 -8
sb:mean	-8 15 -13 -5 1 1 11
sb:mean <level>	-5 2 -18 15 5 -2 0
sb:mean that	-4 0 0 -15 11 0 -2
sb:mean to	3 -10 -6 -17 -5 6 13
sb:meanwhile	1 -11 -4 0 -3 0 10
sb:meanwhile ,	0 -1 12 -5 -2 0 -5
sb:meanwhile :	0 -5 -8 -13 -7 0 20
sb:measure	-7 0 18 2 -17 0 -8
sb:media	2 -4 -13 10 -10 0 3
sb:medical	-1 3 7 -1 5 -1 -18
sb:medical device	0 -1 12 -6 -3 0 -3
sb:medicine	-14 -9 -11 7 0 -7 13
sb:medicine ,	0 0 -16 0 1 -1 15
sb:meet	-14 -2 8 3 -5 6 -6
sb:member had	0 0 12 -3 -7 0 -6
sb:member state	-3 -1 -12 16 -5 0 1
sb:mention	-5 -6 0 12 -10 0 0
sb:mentioned	5 0 -19 -4 3 -1 13
sb:mercosur	0 -1 12 -9 0 0 -3
sb:midnight	-6 5 -4 1 9 1 -16
sb:midnight ,	0 -4 -15 6 15 0 -3
sb:midnight in	0 -1 9 -15 4 4 -3
sb:midnight on	0 -10 22 -12 -7 -1 -6
sb:might	-1 -14 -16 -6 2 -1 23
sb:might have	-2 -1 -7 -4 -2 0 12
sb:milk	-11 -4 0 3 4 -7 2
sb:mineral	0 1 6 -12 1 0 0
sb:mineral water	0 1 5 -12 1 0 1
sb:minimum	0 0 0 -13 3 0 11
sb:minister	0 2 2 -13 -5 -2 10
sb:ministry	-7 -4 0 11 -8 0 0
sb:minute ,	1 -1 -20 16 5 0 -4
sb:minute after	0 0 14 -10 -6 0 -1
sb:mombasa	0 -1 4 -11 -10 0 11
sb:moment it	0 -2 12 -6 -2 0 -1
sb:monday	0 2 -11 15 -5 0 0
sb:monday ,	0 2 -3 11 -13 0 0
sb:month	0 0 -4 -9 15 2 -3
sb:month ,	-1 -9 -11 9 6 2 0
sb:month :	0 -1 15 -8 -5 0 -3
sb:month ago	0 0 4 -12 3 -3 3
sb:month of	0 4 -11 0 4 0 0
sb:more	-11 11 5 -9 -3 -7 3
sb:more at	0 1 13 -9 -1 0 -8
sb:more than	-6 0 -2 0 -5 -6 11
sb:morning	-5 -1 5 9 0 -7 -13
sb:most	-10 -13 9 2 -3 4 -9
sb:most ,	0 4 11 -9 -7 0 -3
sb:most <quality>	-1 -13 12 0 -8 -11 1
sb:most country	0 0 14 -9 -3 0 -2
sb:most of	-3 -4 -5 0 -1 13 -2
sb:most other	0 0 -9 13 -3 0 -3
sb:motorcycle	-6 9 0 2 2 -3 -17
sb:mr	5 8 -3 3 -12 0 -2
sb:mr <person>	8 3 -4 5 -12 0 -3
sb:much	-6 -1 2 -19 -3 21 -4
sb:much as	-3 -13 -1 -12 -7 19 4
sb:my	13 -5 -6 -13 13 -8 -3
sb:named	7 -7 -4 11 -18 -5 3
sb:natural	0 -9 -4 11 6 0 -14
sb:nearly	0 -3 -6 -2 11 -5 1
sb:nearly every	0 0 -9 -12 16 0 -1
sb:negotiation	0 -1 13 -14 -4 0 3
sb:neighbour	-4 -2 -6 6 6 8 -12
sb:neither	0 2 14 -14 -16 8 -1
sb:never	12 -20 13 -13 -12 8 0
sb:new	3 -10 1 5 -30 5 14
sb:new duty	0 -7 -9 19 -12 0 3
sb:new one	0 0 -18 20 -9 0 3
sb:new rate	7 -5 -1 9 -14 -1 -4
sb:new tariff	0 -4 8 -14 12 4 -11
sb:new york	-1 -3 18 -6 -8 -1 -3
sb:newspaper	26 -13 -16 9 -6 -1 -17
sb:newspaper in	11 -4 -3 1 0 0 -9
sb:next	-8 -6 -4 12 -5 -6 3
sb:nickel	0 6 3 -16 -2 -2 5
sb:night	-2 -6 11 -3 -4 0 2
sb:nil	0 1 -5 -3 13 -1 -11
sb:ningbo	0 -5 -1 -7 11 0 -2
sb:no	17 7 -10 -11 2 -27 7
sb:no ,	9 -3 3 -8 -18 -2 3
sb:no .	6 -3 -8 12 -6 -9 -1
sb:no agreement	1 10 15 -10 -10 -1 -15
sb:no change	-3 -6 22 -10 -8 0 -7
sb:no duty	16 -8 -10 -13 6 0 1
sb:no longer	-6 -13 -2 5 14 -2 -20
sb:no more	-10 -15 -13 7 1 0 16
sb:no treaty	-1 -4 -6 -2 11 0 0
sb:nobody	4 1 8 1 5 0 -27
sb:nobody has	0 11 -10 7 -10 5 -8
sb:none ,	-1 0 -10 0 -3 0 12
sb:noodle	6 6 0 -11 -3 0 -4
sb:noon on	0 0 1 -13 6 0 5
sb:nor	16 -3 7 -18 -5 -4 -1
sb:normal	0 -4 10 0 -8 0 -2
sb:north <quality>	0 -2 9 -14 0 0 4
sb:not	12 -6 -7 -3 6 2 -3
sb:not ,	8 19 -7 -15 -1 -3 -7
sb:not <level>	0 -5 -5 -5 -9 0 14
sb:not <number>	-8 2 -17 24 -23 0 6
sb:not affected	0 -2 11 -3 -6 0 -1
sb:not agree	-2 12 -5 -2 0 0 -4
sb:not apply	0 -3 -11 -5 10 0 9
sb:not at	-11 11 8 -12 -8 0 0
sb:not be	3 6 -21 7 3 -2 -3
sb:not charge	-4 0 11 -1 -3 0 -8
sb:not covered	-2 -3 12 -2 -3 0 -5
sb:not extend	0 -8 -3 3 11 0 -2
sb:not go	-11 9 -5 -16 3 10 4
sb:not in	-2 -6 1 -11 -2 11 1
sb:not lower	2 -1 13 -8 -2 0 -9
sb:not pay	10 -11 -5 -5 -6 0 11
sb:not raise	0 5 -2 -12 -1 0 6
sb:not return	5 -10 4 0 0 5 -7
sb:not the	2 -1 -18 9 6 -4 2
sb:not to	-5 -13 -12 16 5 -3 4
sb:not touch	-1 0 15 -6 -4 0 -6
sb:note	-9 14 1 -26 16 -3 -2
sb:note of	0 9 -14 2 0 0 2
sb:note that	-12 3 10 -19 11 -1 0
sb:nothing	0 -9 15 -6 2 0 -7
sb:nothing :	-1 -2 11 -6 -1 0 -2
sb:nothing at	0 13 -13 0 -5 0 2
sb:nothing change	0 2 5 -13 2 0 -2
sb:nothing in	8 -4 5 -15 6 0 -10
sb:nothing is	-5 19 -7 -18 -6 0 5
sb:nothing on	-1 -10 0 10 0 0 -5
sb:notice	12 6 -3 -5 0 -4 -7
sb:notice no	2 -3 -14 16 -5 0 -6
sb:nought	5 -2 11 -7 -1 -3 -6
sb:now	7 6 2 -1 -1 0 -13
sb:now :	4 -2 18 -13 -13 -2 -1
sb:now <level>	-2 20 -11 0 -14 2 5
sb:now it	11 -8 5 4 -16 -2 -11
sb:now pay	-5 4 0 -11 10 -3 -3
sb:now take	8 -4 -2 -14 9 0 -3
sb:number	-1 3 -19 -13 3 -2 26
sb:number ,	-3 -5 -3 -2 -8 -3 14
sb:number :	-1 0 -2 0 -14 -1 12
sb:number that	0 -5 -6 16 -8 0 -5
sb:number was	0 0 -3 8 -12 0 6
sb:oat	2 -2 -3 -12 3 0 8
sb:obtain	0 0 -2 12 -7 0 -5
sb:ocean	0 0 -8 -3 12 0 0
sb:odd	0 -2 9 -12 -1 0 3
sb:of	0 -6 -6 1 8 11 -1
sb:of <day-ahead>	-7 -1 -2 12 -6 -1 -2
sb:of <day-gone>	5 0 2 -3 1 -11 -2
sb:of <day-today>	-5 -13 4 -17 18 -1 -4
sb:of <goods-amount>	0 0 -7 9 -14 0 6
sb:of <level>	-6 -1 3 3 0 -19 -1
sb:of <money>	0 -3 -2 -1 12 0 -8
sb:of <month-ahead>	2 8 -2 -6 8 -1 -10
sb:of <month-gone>	7 3 -3 -5 -10 4 13
sb:of <name>	-5 13 0 -4 4 -9 -5
sb:of <number>	-1 12 0 -18 10 19 -29
sb:of <person>	0 -1 8 -14 0 0 6
sb:of <quality>	-19 2 -6 10 5 -7 -5
sb:of <span>	-9 -16 -14 -21 24 -3 23
sb:of a	-1 -1 -17 8 18 -4 -6
sb:of about	-3 -2 2 -20 9 0 8
sb:of any	0 0 14 -5 -1 0 -7
sb:of busan	0 2 5 4 -12 0 -3
sb:of fentanyl	0 -2 11 -8 0 0 -8
sb:of it	-5 -9 -8 -1 9 17 -5
sb:of its	-5 6 -10 -2 16 -4 -1
sb:of last	-4 18 -3 12 -16 3 -10
sb:of one	7 0 -14 10 2 -2 -8
sb:of other	0 0 -6 -8 12 0 0
sb:of soybean	0 0 -8 11 -1 0 -1
sb:of that	-2 -4 5 4 -5 4 -12
sb:of the	1 -9 3 2 1 14 -17
sb:of their	0 2 -17 0 9 0 9
sb:of them	7 7 -11 5 -4 0 -2
sb:of these	0 8 7 -13 -7 -1 4
sb:of thi	-4 -7 5 6 0 -10 -6
sb:of up	-12 -7 3 -2 3 -11 4
sb:of what	-2 -3 -4 14 -5 -2 0
sb:of which	-1 0 11 -4 -7 3 -5
sb:off	-12 3 -5 4 1 -5 1
sb:off its	0 -6 -10 14 -4 0 0
sb:off the	-7 -12 12 3 6 0 -17
sb:offer	11 -9 1 -27 -19 -3 16
sb:offer on	0 -1 -3 -6 -1 0 11
sb:offer to	10 0 10 -9 -13 0 -7
sb:oil	-7 1 -6 7 -11 7 7
sb:oil ,	-4 -4 -14 23 -8 -3 0
sb:oil and	-1 0 -5 5 -15 0 9
sb:oil from	6 5 -12 15 -10 -3 -6
sb:oil is	0 1 2 -12 -4 7 0
sb:oil pay	-2 -15 -6 13 4 -1 -8
sb:old	0 21 3 -21 10 -11 -18
sb:old duty	-2 4 14 -12 -6 0 -1
sb:old rate	-2 12 -20 3 10 -1 -8
sb:older	-3 -15 23 -3 -2 -4 -15
sb:older duty	-1 -4 8 3 -4 -2 -7
sb:olive	-6 6 3 -1 -3 -15 0
sb:olive oil	-3 0 5 -11 7 -11 5
sb:on	-5 -3 10 1 -14 -5 5
sb:on <day-ahead>	4 1 2 10 0 -7 -20
sb:on <day-gone>	5 -27 1 4 -2 -5 5
sb:on <day-today>	-9 -17 7 14 -15 -1 -2
sb:on <money>	-8 1 12 -20 2 -1 9
sb:on <name>	7 -12 -4 1 13 -15 -6
sb:on <quality>	15 8 -4 5 -2 -4 -13
sb:on a	2 -6 8 -18 2 1 6
sb:on account	0 -1 1 -9 8 0 -3
sb:on aircraft	0 -3 -3 15 -9 0 -6
sb:on almost	0 0 11 -5 -6 0 0
sb:on beef	0 1 -4 -14 -5 0 17
sb:on cashew	0 -1 -2 -7 -8 0 13
sb:on cattle	0 -4 -12 0 6 7 1
sb:on cement	9 -4 -11 -7 -4 8 10
sb:on charge	-3 -11 14 0 -3 0 -4
sb:on each	0 -1 -4 16 -7 -7 -2
sb:on enter	-2 4 8 -14 0 2 -3
sb:on entry	0 -8 -3 12 -1 0 -5
sb:on good	-2 -15 6 -2 3 4 -3
sb:on his	2 -6 -16 4 3 -1 8
sb:on it	4 1 10 -8 -6 1 -6
sb:on many	0 -2 10 -11 3 0 -1
sb:on medicine	-1 -2 -12 0 -8 0 17
sb:on most	-1 -8 7 4 -11 0 -5
sb:on nearly	0 0 -1 -9 12 0 -5
sb:on one	0 12 -3 -1 0 -1 -9
sb:on our	-5 3 6 -13 -4 -2 10
sb:on pay	-9 12 5 4 -13 -1 -23
sb:on refined	-1 1 -14 0 0 0 11
sb:on social	-6 -2 -5 12 -9 0 2
sb:on softwood	0 -5 -5 12 -1 0 -6
sb:on some	0 -2 3 4 2 0 -11
sb:on soybean	0 -2 18 -18 -2 0 -3
sb:on steel	-4 -12 -1 7 8 -1 -7
sb:on that	-2 0 3 3 -15 0 5
sb:on the	-4 -8 6 -5 -19 3 17
sb:on their	-6 3 9 -15 1 4 -2
sb:on them	4 -13 16 -8 -9 -2 1
sb:on timber	0 -4 14 -8 -3 0 -2
sb:on to	0 -6 14 -7 0 0 -5
sb:on top	-5 -1 16 -6 -10 2 -8
sb:on upholstered	0 -2 -6 12 0 0 -8
sb:on what	-2 0 -4 17 -13 0 -5
sb:on whiskey	0 -2 0 -12 -1 0 13
sb:once	-4 11 -5 8 -2 1 -10
sb:once :	0 -1 -9 11 -1 0 0
sb:once it	0 7 -11 12 -2 0 -6
sb:once the	0 4 0 3 -10 -2 4
sb:once with	0 0 13 -10 -7 0 0
sb:one ,	1 -13 6 8 -7 -9 0
sb:one for	0 2 13 -12 0 0 -5
sb:one halve	0 0 -6 10 -1 0 -4
sb:one hear	-6 -4 -9 17 -2 0 -3
sb:one on	0 -4 -4 -2 -4 4 11
sb:one would	0 1 2 -12 4 0 4
sb:onion ,	0 -4 1 -13 12 0 -6
sb:only	-11 -8 0 8 4 0 -4
sb:open	0 -6 -7 19 -12 0 -4
sb:open its	0 0 -6 10 -1 0 -6
sb:or	-4 12 -8 0 -16 0 12
sb:or <name>	0 -1 5 -16 2 5 0
sb:orange	-6 1 0 -11 10 -2 3
sb:orange juice	0 0 -3 -17 2 -1 14
sb:order	-6 -5 4 5 7 -12 -14
sb:order a	0 0 -11 17 -4 0 -7
sb:ordinary	-8 -13 18 0 -1 -5 -22
sb:ordinary <level>	0 -10 19 -6 -16 0 0
sb:ordinary <quality>	0 0 -11 11 1 0 0
sb:ordinary duty	-4 -10 -3 4 13 -2 -10
sb:origin ,	0 -7 12 -16 11 0 -8
sb:origin :	0 4 -14 18 -8 0 -8
sb:other	-16 3 3 -1 1 -1 -7
sb:other ,	0 2 -1 -14 13 0 -3
sb:other country	0 4 5 4 -19 0 0
sb:other direction	0 -2 10 -2 0 0 -6
sb:other hand	0 -6 12 -10 0 0 0
sb:other way	0 12 1 -1 -4 -4 -10
sb:otherwise	2 -1 3 2 -12 -7 2
sb:our	11 -1 -3 -5 -4 1 5
sb:our <office>	-5 -1 -1 -2 -3 0 10
sb:our cheese	0 7 1 -11 0 0 0
sb:our dried	0 0 2 -11 -6 6 2
sb:our own	5 2 7 -13 -7 0 1
sb:our pay	0 -2 15 -11 -2 0 -2
sb:our side	3 6 -3 -13 2 0 2
sb:our tea	0 -2 -4 13 -7 0 -2
sb:our wine	-3 0 9 -11 1 0 -1
sb:out	-2 2 -4 -4 13 -2 -3
sb:out ,	-1 7 11 -14 0 -3 -5
sb:out a	2 -4 7 -11 -2 0 3
sb:out at	0 -11 4 13 0 -1 -11
sb:out of	2 9 5 1 -9 3 -15
sb:outside	-3 4 10 -14 -6 -2 4
sb:outside the	-2 4 6 -12 -5 -2 7
sb:over	-3 12 -4 -3 7 -9 -1
sb:over ,	0 17 -1 -8 -8 0 -7
sb:over :	0 -3 -3 -11 13 0 0
sb:over a	0 7 -14 2 -3 0 9
sb:over fentanyl	-3 -14 -2 6 3 -8 0
sb:over there	-3 4 15 -7 -11 0 -6
sb:overall	-1 -3 -8 12 -2 0 -2
sb:owe	-1 -3 -6 15 1 -4 -10
sb:owe <level>	0 0 -15 14 1 0 0
sb:own <organisation>	-2 -1 4 -11 9 -1 -4
sb:own list	0 6 -10 -3 6 0 2
sb:own on	0 -1 3 -10 4 6 -2
sb:p .	3 0 7 -15 -1 0 3
sb:pact	-5 -10 4 -16 6 -2 10
sb:pact with	-3 -2 10 -10 6 0 -5
sb:page	-7 8 -12 4 8 0 -8
sb:pair	0 -4 5 -14 10 -1 -2
sb:palm	0 0 -10 5 2 9 -2
sb:palm oil	-4 -2 -11 9 0 7 -1
sb:paper	17 -2 -5 -10 2 -9 3
sb:paper pay	0 -8 11 -4 0 0 0
sb:paper say	13 2 -5 -3 0 0 -11
sb:paragraph <number>	3 10 -11 1 -2 0 -3
sb:parcel	-8 -8 11 2 0 -3 -16
sb:part	-18 -4 -2 8 5 -1 -4
sb:part ,	-6 5 -11 15 -15 -2 7
sb:part and	0 -3 -1 13 -7 0 -7
sb:part of	-3 -5 -1 -9 19 -6 -7
sb:part will	0 -1 13 -6 0 0 -11
sb:party	-11 -1 0 -6 3 0 11
sb:pass	3 1 -5 10 -1 -2 -12
sb:pass ,	0 15 -1 -15 -5 0 -3
sb:pass through	0 -5 -8 13 4 -2 -6
sb:pass without	0 -8 -5 14 6 0 -9
sb:pasta	-3 2 -12 10 -10 0 10
sb:pause	6 6 4 -17 0 0 4
sb:pause ,	7 13 0 -3 -14 0 -8
sb:pause on	0 0 -12 13 -1 0 -1
sb:pay	-2 -9 16 -1 3 -5 -18
sb:pay :	0 -3 -7 12 -3 0 -4
sb:pay <level>	-11 -3 -1 3 4 -18 2
sb:pay <name>	-2 -5 12 2 -5 0 -2
sb:pay <number>	-17 -11 -5 6 4 -2 10
sb:pay an	4 -1 11 -9 -2 0 -9
sb:pay as	0 -3 0 -9 -1 9 -1
sb:pay that	0 -2 -5 11 -3 0 -2
sb:pay the	0 -6 2 11 -7 -3 -10
sb:pay up	0 -2 14 -6 -8 6 -9
sb:pea	-1 -1 19 -8 -4 -2 -14
sb:peak	0 -6 -8 -4 0 16 -6
sb:pencil	0 1 11 -9 -2 0 -3
sb:per	-1 7 -4 -14 -2 7 5
sb:per cent	-1 1 0 -15 -1 7 6
sb:percent	0 -2 10 -1 -8 0 -4
sb:perfume	0 0 -4 -7 -1 0 11
sb:period	-2 -3 -4 14 -4 0 -12
sb:permanent	-10 -5 -11 10 1 0 10
sb:phone	10 2 2 -13 -7 0 2
sb:pineapple	-5 2 10 -13 -12 3 7
sb:pistachio	5 -8 14 -11 -8 0 2
sb:place of	-4 -2 -14 5 9 3 0
sb:plan	0 5 -10 12 -8 0 -3
sb:plan ,	-3 2 6 -12 -5 0 4
sb:please	0 -1 12 -8 -3 0 -2
sb:plu	-6 2 29 -16 -11 -7 -13
sb:plu <number>	0 3 13 -12 -6 -1 -3
sb:plu a	0 -7 17 -9 -2 0 -3
sb:plu the	0 -4 12 0 -13 0 -2
sb:pointed	4 -2 4 -7 9 -1 -13
sb:pointed out	4 -2 10 -7 3 -1 -13
sb:polysilicon	-1 -2 -9 13 -3 0 0
sb:polysilicon :	0 0 -8 10 0 0 -2
sb:pork	-8 -14 11 0 -5 2 -1
sb:pork ,	0 1 -13 5 1 0 9
sb:pork and	0 -1 12 -7 -7 0 0
sb:port	-1 -18 -4 4 12 -6 2
sb:post	1 -20 -2 1 -7 -7 13
sb:post ,	0 0 -11 17 -4 0 -6
sb:post of	-1 -4 -14 4 -7 0 15
sb:potatoe	-3 16 -4 -5 -2 -1 -2
sb:poultry	-5 2 -15 7 0 1 9
sb:powder	-9 -6 13 -2 -4 -5 0
sb:power	-1 1 0 -2 12 0 -7
sb:prawn	-1 -9 14 -1 -7 0 -6
sb:premier	-1 -1 -4 -6 0 0 11
sb:premier doug	0 0 -6 -4 0 0 10
sb:prepare	4 1 -14 -2 6 0 1
sb:prepare to	7 6 4 -2 0 0 -12
sb:present	5 1 12 -11 -12 -11 5
sb:present ,	0 -3 -7 11 -9 -6 6
sb:present <level>	0 -4 -14 -7 -2 0 18
sb:present and	0 12 -13 0 8 0 -10
sb:present it	0 -3 11 -9 1 -1 -2
sb:present rate	0 8 3 -11 -2 0 1
sb:presenter	3 -6 -1 -8 11 -2 -5
sb:presenter :	3 -6 -1 -8 11 -2 -5
sb:president	0 -11 -2 0 -7 -2 12
sb:press	4 -8 0 13 0 -1 -14
sb:previously	0 -9 -4 -3 15 0 -2
sb:printed	14 7 -18 -1 0 0 -2
sb:proclamation	-9 -10 0 21 -24 -1 -10
sb:proclamation of	0 -2 11 3 -4 0 -13
sb:product	-12 -18 -13 15 10 1 0
sb:product of	-1 -3 -15 7 16 0 -13
sb:product that	0 -1 -14 10 5 0 2
sb:product would	0 -4 0 13 0 0 -12
sb:promise	-2 5 -1 8 -11 -4 -2
sb:promise to	-11 0 -6 12 14 0 -16
sb:proposal	-6 -7 -18 -17 -12 0 33
sb:proposal of	-3 -2 -14 -8 -7 0 22
sb:propose	1 0 -15 -21 3 -1 19
sb:propose by	5 -2 -11 -2 -2 0 9
sb:protocol	-3 11 -14 -1 1 0 7
sb:provide	-3 -1 -13 21 -12 -3 -1
sb:provide for	-1 4 -12 13 -10 -3 3
sb:provided	-5 8 2 -13 4 0 0
sb:provisional	-4 -13 -11 6 22 -5 -14
sb:provisional duty	0 -4 -4 10 1 -1 -7
sb:publish	3 -3 15 -18 7 -1 -5
sb:publish in	0 7 4 -14 4 0 0
sb:publish on	5 -9 15 -16 2 0 -5
sb:pulp	-2 -4 2 9 -2 0 -14
sb:purchase	0 -8 -11 9 13 0 -6
sb:push	0 -2 -7 13 -4 3 -8
sb:push for	0 -1 -5 12 0 0 -6
sb:put	-11 0 -1 3 -12 -2 12
sb:put <level>	-4 -1 13 -4 3 -6 -11
sb:put <number>	0 -3 16 -3 -7 -1 -8
sb:put <quality>	-5 0 -10 14 -6 0 -1
sb:put at	0 -3 3 -14 -2 4 11
sb:put off	-2 12 -18 2 -3 0 6
sb:put on	-3 -5 5 7 -15 0 5
sb:put tariff	0 0 -9 -7 -2 0 14
sb:put the	4 9 -5 -8 -7 -3 11
sb:q	14 -5 -5 -16 2 6 -5
sb:q :	6 -3 -9 -11 4 6 0
sb:quantity	0 -4 -6 13 -1 0 -6
sb:quarrel	-1 -2 -9 -11 5 15 -4
sb:quarrel over	0 -6 -13 3 12 0 -2
sb:question	22 -7 -9 -1 -2 -5 -9
sb:question :	20 -10 -11 3 -5 -2 -8
sb:quinoa	-5 -10 -7 -7 12 0 12
sb:quota	-10 -19 1 -5 -11 -3 21
sb:quota at	0 0 -11 3 6 0 2
sb:quota of	-1 -5 -6 3 -16 0 13
sb:radio	6 0 8 0 -6 0 -10
sb:radio station	11 -1 9 -10 -2 0 -11
sb:raise	1 -15 6 -8 2 -12 10
sb:raise it	3 -6 -10 0 3 -2 9
sb:raise its	3 2 5 0 2 -4 -15
sb:raise the	1 -17 -2 2 -6 -13 15
sb:raise to	-1 7 9 1 -13 3 -9
sb:rare	0 -1 0 -4 -10 0 13
sb:raspberry	-2 12 2 -16 -9 3 9
sb:rate	10 -1 0 2 -4 -5 -4
sb:rate ,	4 12 -3 2 -15 -4 -1
sb:rate :	-1 -2 20 -8 -13 0 -10
sb:rate announce	-1 -2 -5 11 -17 -3 8
sb:rate apply	0 -10 15 0 -4 0 -3
sb:rate fall	0 0 -6 11 0 -3 -7
sb:rate for	11 -10 6 -12 6 -3 -2
sb:rate from	6 0 15 -25 -2 0 6
sb:rate had	-3 -7 -5 -6 -2 14 5
sb:rate is	-10 2 -1 8 -25 3 2
sb:rate of	3 19 -3 4 -11 -12 -9
sb:rate to	-4 -3 -5 -3 1 -2 14
sb:rate was	-11 -7 4 7 0 -2 -5
sb:rate were	0 0 -5 -11 17 -8 -7
sb:rate will	3 1 -8 -11 6 0 5
sb:rate would	-5 -8 -2 12 -7 -2 5
sb:rather	-3 6 -7 0 -13 10 5
sb:reach	-8 1 -10 1 -2 18 -9
sb:reach a	0 0 -11 8 0 0 5
sb:reach an	0 0 -10 14 0 -2 -7
sb:read	27 -8 -1 -7 5 -9 -22
sb:read ,	-1 -12 5 7 3 0 -5
sb:read in	10 -2 -6 -6 6 0 -7
sb:read that	7 -7 2 -5 9 -1 -11
sb:reader	-3 0 8 -15 4 6 -9
sb:ready	0 -1 -16 -23 -10 -1 32
sb:ready ,	0 0 -5 -5 -4 0 11
sb:ready to	0 3 -4 -15 -2 -1 15
sb:recall	-14 5 -9 -7 14 11 -12
sb:recall that	-12 11 -6 -8 9 5 -5
sb:reciprocal	-16 -10 12 -8 13 -15 -10
sb:reciprocal "	-1 -7 -5 -1 15 -2 -12
sb:reciprocal ,	0 -6 23 -8 -10 -2 -4
sb:reciprocal <level>	0 0 -7 -12 14 -1 0
sb:reciprocal <number>	0 -6 10 -1 -11 0 5
sb:reciprocal duty	-1 10 3 3 -6 -3 -8
sb:reciprocal one	0 0 -10 -1 15 -2 -1
sb:reciprocal part	0 2 -11 0 7 0 0
sb:reciprocal rate	-3 -15 7 -3 3 -1 6
sb:reckon	3 6 -16 -1 6 0 5
sb:recommend	1 0 -15 -14 5 0 12
sb:record	0 -7 3 -8 0 10 -5
sb:red	5 -4 -9 0 12 0 -7
sb:reduce from	0 -2 16 -6 -7 0 -10
sb:reduce to	0 0 -20 11 5 0 3
sb:reduction of	3 0 -2 12 -8 0 -9
sb:refined	-2 -6 -11 -7 0 0 19
sb:refined copper	-2 -4 -15 -4 -10 0 22
sb:refuse	-4 8 -1 -22 1 -2 8
sb:regard	0 0 -8 8 9 0 -11
sb:remain <level>	0 -5 -4 12 -5 0 -3
sb:remain at	0 -5 22 -15 0 -1 0
sb:remain subject	0 -1 5 -14 7 0 -1
sb:remember	-13 -11 -6 -13 16 10 -2
sb:reminded	-1 6 1 -11 7 0 -7
sb:reminder	-1 -3 -5 -4 11 -5 4
sb:renew	-6 3 7 -7 4 -1 -14
sb:replace	3 -10 -11 1 15 0 -4
sb:reply ,	0 7 -12 5 -1 0 4
sb:reply that	-2 4 13 -3 -9 0 -7
sb:reply to	0 0 13 -11 -5 0 0
sb:reply with	0 -4 0 -6 11 0 -8
sb:report	39 -13 -20 -7 -8 -3 -13
sb:report on	20 -1 -7 -10 -3 0 -5
sb:report that	15 -4 -3 -4 -9 -1 -3
sb:reporter	7 0 -3 4 -15 -4 0
sb:reporter that	4 -2 0 11 -11 -2 -6
sb:republic	0 -1 -17 5 12 0 0
sb:request	-4 0 -4 -11 -4 0 16
sb:request for	-3 0 -9 -5 0 0 14
sb:reserve	0 6 -14 -5 -6 -1 12
sb:reserved	-4 7 -10 -5 -1 0 8
sb:reserved the	-4 7 -10 -5 -1 0 8
sb:respond	-1 -1 8 -2 -14 0 5
sb:response	0 0 3 -15 9 0 0
sb:rest	-1 0 -5 2 11 -2 -9
sb:retaliate	-2 4 6 3 -4 -1 -10
sb:return	-11 11 -7 1 9 1 -8
sb:return <name>	-3 0 -6 -4 0 3 11
sb:return the	0 -6 -5 1 -8 0 12
sb:return to	-1 15 2 -3 8 1 -21
sb:rice	-4 9 -4 7 -6 3 -11
sb:rice :	-2 0 12 -8 -2 0 -2
sb:rice and	-1 -9 15 -9 -1 0 0
sb:rice at	-4 -10 1 16 -8 0 -12
sb:rice pay	-2 20 -12 -2 -6 0 -4
sb:right now	0 -4 18 -10 -3 0 -4
sb:right to	-5 4 -16 -1 -4 -1 15
sb:rise	-5 6 -6 1 -1 -11 5
sb:rise by	0 11 -5 -16 0 0 7
sb:rise from	0 -1 4 -4 11 0 -13
sb:rise on	0 -11 0 13 -1 0 -5
sb:rise to	-2 4 -10 4 -8 -6 7
sb:roasted	0 -3 -4 12 -5 0 -5
sb:roasted coffee	0 -3 -5 13 -7 0 -4
sb:room	-7 0 -15 14 -5 -2 10
sb:rose	2 6 4 0 -10 0 -6
sb:round	14 -14 -2 -3 -9 0 7
sb:rubber	0 14 -12 -4 9 -4 -4
sb:rubber glove	0 13 -10 -3 0 0 -1
sb:rule of	-8 2 18 -13 -3 -1 -3
sb:rule out	-3 -4 -5 -1 -9 0 15
sb:rum	0 12 -5 -2 -10 -2 5
sb:rum pay	0 11 -7 -4 0 0 -1
sb:rumour	14 -9 -12 15 -10 0 -19
sb:rumour of	22 -2 -3 -17 -7 0 -11
sb:run out	0 3 6 -10 5 -2 -8
sb:run until	4 -2 3 -13 11 0 -6
sb:sack	-1 -1 15 -5 -12 3 -7
sb:safeguard	-2 -7 13 -1 -10 0 -1
sb:salaam	0 0 -8 -4 -2 0 12
sb:salmon	5 -8 10 0 -9 7 -9
sb:salmon ,	0 -2 0 10 -15 2 0
sb:salmon from	4 -3 5 -11 -1 0 1
sb:salmon to	5 -2 -13 7 6 0 -4
sb:salt	-4 -6 16 4 -10 -1 -15
sb:salted	0 -11 2 -12 7 2 4
sb:salted cod	0 -11 3 -11 4 2 4
sb:same <level>	0 -3 1 -13 10 0 1
sb:same <number>	0 4 -2 6 4 0 -13
sb:same for	0 -2 -5 17 -16 0 0
sb:same with	0 -1 -9 -5 14 0 -4
sb:sardine	1 5 8 -4 0 3 -20
sb:say	13 -8 -1 -1 -12 -18 10
sb:say <level>	3 -6 8 6 -4 0 -12
sb:say <name>	16 -9 3 -9 -10 0 -1
sb:say <person>	-11 -10 -14 9 3 0 12
sb:say he	-6 -11 -15 4 -5 0 20
sb:say in	-10 5 12 0 -5 0 -6
sb:say it	1 -8 -5 12 -14 0 4
sb:say no	1 7 -7 -9 -7 0 9
sb:say on	0 1 -3 -5 -17 2 13
sb:say that	6 11 5 -6 2 -10 -11
sb:say the	8 -3 16 -5 -2 -1 -16
sb:say what	-8 0 13 -6 5 0 -10
sb:say whether	-6 0 12 -5 0 0 -3
sb:schedule	7 6 -2 -12 -7 6 0
sb:seafood	0 -3 15 -12 -4 0 0
sb:seal	0 -4 2 -13 11 0 -4
sb:second round	0 0 11 -9 -4 0 1
sb:section	-11 -22 22 1 -4 -2 -18
sb:section <number>	-11 -21 18 4 -3 -2 -17
sb:secure	-1 0 -4 13 -4 0 -8
sb:security	-1 0 2 -10 12 0 -6
sb:see	7 -4 -8 -20 3 2 13
sb:see the	-1 5 -8 -6 -8 -1 11
sb:seed ,	0 -2 12 -2 -5 0 -6
sb:seek	-2 -1 4 4 6 0 -11
sb:sell	4 -15 13 -3 0 1 -14
sb:senate	0 0 1 11 -2 0 -15
sb:send	-6 -17 -4 -7 10 10 5
sb:send by	0 -4 2 -18 6 0 9
sb:send to	0 -5 -14 2 10 11 -11
sb:sesame	-5 2 -1 -10 10 -5 3
sb:set	-11 1 -7 9 8 -13 -4
sb:set <level>	0 -8 12 -12 0 0 2
sb:set at	-1 2 -13 9 7 0 -4
sb:set out	0 -2 -20 7 4 -2 6
sb:settle	3 -6 -7 2 -12 2 10
sb:settle at	0 0 -14 3 5 0 2
sb:settle for	3 0 13 -6 -9 0 -6
sb:settle the	0 0 -9 -5 -5 0 13
sb:several	11 2 -13 -6 -4 0 10
sb:shall	-11 0 3 6 -20 2 3
sb:shall be	-2 7 6 5 -13 -4 -16
sb:she	1 10 -1 -21 -3 3 9
sb:she had	2 0 3 -11 5 0 -1
sb:ship '	0 -4 -6 13 -6 0 -4
sb:ship ,	0 -3 -9 11 0 0 0
sb:shoe	-7 6 -6 -1 -20 7 13
sb:shoe ,	0 -5 0 10 -11 7 -8
sb:shoe and	0 -5 12 -10 -3 0 5
sb:shook	-1 0 -4 14 -11 0 0
sb:shook hand	-1 0 0 15 -11 0 -9
sb:shoot	0 3 3 -12 -2 7 -3
sb:shoot up	0 8 -3 -11 -1 7 -1
sb:should	-2 24 -9 -16 3 -9 -3
sb:should it	1 13 -1 -17 -6 0 0
sb:should the	0 17 -10 -15 -14 -1 6
sb:shrimp	-6 -2 7 5 -10 -4 -2
sb:shrimp ,	0 -8 13 1 -14 0 3
sb:shrimp and	0 -1 4 5 -12 0 -2
sb:shrimp pay	0 -4 3 -13 10 0 -2
sb:side agree	0 -4 -12 4 11 0 -1
sb:side had	5 -1 13 -2 -8 -5 -8
sb:side of	0 0 -6 -10 10 6 2
sb:side will	-3 -3 -14 11 0 0 5
sb:side would	0 8 9 -1 0 0 -14
sb:sign	-21 1 -2 9 6 -11 -11
sb:sign :	0 -3 -6 0 11 0 -3
sb:sign a	-3 5 -11 19 -12 0 -9
sb:sign an	0 -4 -13 11 7 0 -9
sb:sign order	0 1 6 -14 5 0 0
sb:sign the	0 -6 -1 0 -10 0 11
sb:signature	-3 -2 -7 1 -1 0 10
sb:silk	11 -2 -2 -5 2 0 -8
sb:since	-18 -17 22 -12 4 -8 -10
sb:since <day-gone>	-4 5 22 -18 -1 -6 -17
sb:since <month-gone>	-8 -4 5 7 -4 -11 -4
sb:since <number>	-1 -12 12 1 -6 0 -6
sb:since last	0 -11 -4 9 -2 -5 7
sb:since midnight	0 -3 -3 -16 17 0 -5
sb:since that	0 -1 -5 -8 12 0 -1
sb:since the	-2 3 0 -4 6 2 -10
sb:ski	3 -10 5 6 0 0 -12
sb:slap	3 11 -5 -1 -21 -2 10
sb:sleep	-2 17 -10 -6 1 0 -5
sb:small	-5 -7 7 -13 5 0 4
sb:sneaker	0 -1 13 -8 -7 0 -1
sb:so	2 0 -7 -3 13 -9 -1
sb:so ,	0 -6 -8 13 -3 0 0
sb:so -	-1 10 2 -1 -2 0 -14
sb:so :	0 -3 16 -5 -10 0 -3
sb:so <name>	0 -9 -10 -6 21 0 -3
sb:so a	5 -4 10 -14 2 1 -8
sb:so are	0 -8 -12 16 3 0 -3
sb:so doe	0 3 5 1 -13 0 0
sb:so from	-1 19 -11 -5 -7 0 -5
sb:so the	-3 -10 -3 3 -3 -3 11
sb:social	-7 -3 -14 6 -11 0 15
sb:sofa	0 -13 -3 18 1 0 -12
sb:softwood	-2 -7 5 6 -1 0 -14
sb:softwood lumber	0 -1 21 -14 -5 0 -4
sb:softwood timber	0 0 -16 17 0 0 -2
sb:solar cell	0 0 -10 14 -6 0 -1
sb:some	9 -20 -5 7 3 0 -5
sb:some <number>	0 -3 -4 14 -3 0 -8
sb:somebody	2 -2 3 10 2 -5 -15
sb:something	-9 11 -3 0 -1 -1 -1
sb:soon	0 -4 -17 7 -4 0 7
sb:source	14 0 0 -2 0 0 -12
sb:soybean	2 -21 1 8 -2 -5 0
sb:soybean oil	0 -4 6 -12 8 0 -2
sb:soybean that	0 0 -8 12 -6 0 0
sb:soybean will	0 -3 -8 13 -1 0 -4
sb:speak	8 -3 -20 11 6 0 -4
sb:speak of	9 -7 -15 11 2 -3 -3
sb:special	0 -4 1 7 0 -3 -16
sb:spice	0 -3 -6 12 -1 0 -6
sb:spirit	-1 -11 0 -5 0 -9 14
sb:spoke	5 -11 -3 -11 -10 -8 18
sb:spoke of	6 -9 -10 -5 -12 -6 18
sb:spoken	4 -6 -8 -4 -13 -2 17
sb:spoken of	4 -6 -8 -4 -12 -2 17
sb:spring	-11 -1 -4 -3 5 5 2
sb:spring of	0 2 -1 -11 6 4 -3
sb:stake	0 11 4 -5 -16 -1 1
sb:stake are	0 -5 10 2 -9 0 -3
sb:stand :	0 -5 19 -8 -8 0 -2
sb:stand at	9 -17 -2 0 4 4 -7
sb:standstill	0 9 6 -25 0 -4 6
sb:standstill <name>	0 -5 12 -10 -1 0 3
sb:standstill of	0 -12 -8 4 5 0 8
sb:start	-5 -22 -3 6 -2 8 4
sb:start :	0 -2 -8 15 -6 0 -1
sb:start at	0 -3 10 -3 1 4 -14
sb:start on	0 -10 0 15 -6 0 -7
sb:state of	-1 3 10 -5 -2 0 -9
sb:state that	12 -7 -11 -7 0 0 6
sb:statement	-3 10 -1 3 0 -2 -10
sb:statement of	0 -1 0 12 -6 0 -9
sb:statement that	0 0 15 -11 -4 0 -5
sb:station	10 -1 8 -12 -1 -1 -6
sb:stay :	0 -5 14 -9 -2 0 -1
sb:stay at	4 -1 -1 -5 12 0 -18
sb:stay suspend	0 0 14 -13 0 0 0
sb:stay where	0 -4 0 -10 -3 0 11
sb:steel	-15 -23 27 -14 3 -19 0
sb:steel ,	1 -13 27 -9 -15 -2 -6
sb:steel and	-6 -17 6 6 9 -6 -17
sb:steel to	0 0 7 -10 1 0 0
sb:step	0 -9 -13 -1 -1 1 17
sb:step ,	0 6 -8 -11 7 0 4
sb:step :	0 -11 -10 -3 -1 -1 16
sb:step to	0 0 -11 11 4 -1 -8
sb:still	-14 -13 -2 14 -1 2 0
sb:still pay	-7 0 -1 9 -2 -2 -13
sb:stockfish	-4 0 1 7 -1 -2 -11
sb:stop	-13 -4 4 12 -1 -7 -24
sb:stop at	-3 0 -13 19 -7 0 -4
sb:stop the	-2 -5 15 -7 -3 0 -2
sb:story	12 -5 0 -7 9 -1 -15
sb:straight	-3 -8 15 -10 -2 0 1
sb:string	-2 -1 11 -3 -6 0 -1
sb:stuck	0 1 17 -14 -3 0 -4
sb:stuff	-3 -2 0 13 -9 -1 -7
sb:subject to	1 -4 13 -17 9 3 -6
sb:substantially	14 -1 -5 -1 -1 0 -10
sb:sugar	5 12 -2 -8 6 -6 -14
sb:sugar ,	5 0 -11 12 2 0 -10
sb:sugar from	-1 -9 3 -10 10 0 2
sb:sum	-6 -17 10 5 -10 -2 4
sb:sum :	0 -5 21 -22 5 0 -5
sb:sum is	0 -2 -12 14 0 0 0
sb:summer	-9 -6 -12 2 4 16 -1
sb:summer of	0 -2 -1 12 -3 -6 -6
sb:surcharge of	-1 -8 9 -1 7 -4 -25
sb:suspend	-14 7 -3 13 -17 6 -13
sb:suspend ,	0 -12 -4 14 -3 0 -2
sb:suspend a	0 6 7 -11 -5 0 0
sb:suspend and	0 0 16 -15 -1 0 0
sb:suspend the	-3 17 -7 -7 0 -1 3
sb:suspension	-8 1 -26 31 -14 -5 1
sb:suspension ,	0 4 -7 12 -9 0 -7
sb:suspension of	-2 2 -7 16 -13 -1 -5
sb:suspension the	0 -9 -8 15 0 0 -4
sb:sweet	-1 5 4 -15 -2 0 5
sb:table	9 0 -20 -15 -10 -2 26
sb:table :	-1 -11 -7 -16 -5 0 22
sb:take <level>	-13 -10 7 -6 14 0 -12
sb:take <quality>	0 0 -18 19 -7 0 3
sb:take a	0 0 -19 16 0 7 -5
sb:take away	0 0 -9 -10 17 0 -4
sb:take it	-3 13 3 -12 -2 -5 -1
sb:take its	0 4 -4 9 -13 -6 2
sb:take note	0 7 -8 -11 8 0 5
sb:take off	0 -4 12 -5 3 -2 -8
sb:take the	6 -20 -12 12 -5 -10 11
sb:talk	9 -20 1 -9 -5 -15 20
sb:talk in	4 0 0 -24 8 -4 9
sb:talk of	11 -11 -18 8 -12 -5 8
sb:talk with	-1 -5 3 -12 0 0 12
sb:tariff	-8 3 7 -3 4 -16 -4
sb:tariff ,	-6 -10 14 0 -4 0 -11
sb:tariff :	-1 8 4 -13 5 -1 -11
sb:tariff are	0 1 13 -9 -6 0 0
sb:tariff at	0 -4 11 -6 -6 0 -2
sb:tariff book	-1 10 -12 3 -3 -2 -3
sb:tariff come	0 10 -17 -1 13 0 -4
sb:tariff for	0 -4 1 -2 10 0 -11
sb:tariff is	5 0 -1 2 0 0 -14
sb:tariff it	0 -1 7 -15 0 -1 6
sb:tariff of	-15 1 2 -1 -12 -16 14
sb:tariff on	-3 0 1 -10 12 -4 5
sb:tariff over	0 0 -5 -8 1 0 13
sb:tariff stand	0 0 1 -5 10 -3 -6
sb:tariff that	0 -3 6 -1 -15 10 -4
sb:tariff to	4 -4 11 0 -16 -4 -7
sb:tariff truce	7 5 0 -20 8 0 -1
sb:tariff was	0 0 -13 -7 6 0 10
sb:tariff would	11 -1 0 0 -2 4 -14
sb:taro	4 -14 0 11 -5 -1 -8
sb:tax on	-3 -3 -10 12 -8 9 1
sb:tea	6 6 8 -5 -10 -1 -7
sb:tea go	0 0 -13 9 4 1 -3
sb:telephone	0 5 15 -3 -13 0 -10
sb:television	0 0 -7 -2 -9 0 14
sb:tell	3 -12 -3 -5 0 3 11
sb:tell <person>	-6 -7 15 -17 -1 0 0
sb:tell him	5 -4 -6 -3 -7 0 12
sb:tell me	4 4 -7 -10 11 0 -4
sb:tell reporter	-7 -7 9 5 -13 -3 2
sb:tell the	-4 -11 -6 12 4 5 -3
sb:term	-5 0 -1 16 -18 -2 -4
sb:text	-2 -7 1 -10 -15 0 18
sb:th	-5 13 -7 1 -7 3 -3
sb:than	-12 7 -4 7 -13 4 2
sb:than <level>	0 -5 -4 0 -11 0 14
sb:than <name>	0 0 11 -6 -5 0 -1
sb:that	23 6 -3 -7 -10 6 -5
sb:that 's	-8 9 13 -17 -10 -5 8
sb:that ,	-6 11 -13 12 -16 1 4
sb:that <name>	25 -2 1 -8 4 -3 -24
sb:that <number>	-4 0 0 -13 7 0 5
sb:that <person>	9 4 1 4 -6 0 -12
sb:that <quality>	15 1 -16 1 14 -2 -12
sb:that <seat>	12 0 -4 1 -10 0 0
sb:that a	-24 9 3 6 0 -1 -1
sb:that agreement	0 0 -8 -6 11 0 0
sb:that bring	0 -4 2 -7 -11 0 15
sb:that case	-4 -12 -6 -7 10 0 15
sb:that day	-8 7 -1 5 -16 3 0
sb:that do	-2 0 5 -15 0 0 9
sb:that had	-3 3 -12 -1 1 11 -2
sb:that he	1 -11 9 -13 -7 -3 7
sb:that his	3 -8 8 -15 5 0 -1
sb:that i	7 3 -2 -3 -1 7 -14
sb:that if	-8 -7 -6 3 -1 0 14
sb:that is	-19 -2 5 -9 2 6 3
sb:that its	-8 5 1 2 -15 -1 5
sb:that leave	0 -4 -16 19 -6 -1 2
sb:that make	0 -3 14 3 -17 0 -18
sb:that may	0 0 -3 -6 0 0 11
sb:that mean	-7 5 -7 1 9 -4 -8
sb:that meet	0 -1 -11 13 -1 0 0
sb:that nobody	-12 11 -7 -1 3 0 3
sb:that one	-1 -2 -12 2 11 0 -1
sb:that period	0 0 -15 18 -1 0 -3
sb:that put	0 0 -5 14 -12 0 -3
sb:that take	-1 -2 -8 19 -5 -1 -14
sb:that the	6 -20 12 2 -11 -4 -1
sb:that their	0 11 -2 -12 -4 0 8
sb:that they	0 4 -6 2 -10 3 4
sb:that time	-4 -11 -15 16 -11 5 6
sb:that to	0 0 0 -16 3 -3 11
sb:that was	0 7 9 -32 11 5 -9
sb:that we	9 2 -13 -12 -7 10 8
sb:that would	-12 -1 -2 -6 -12 0 15
sb:the	-10 3 -2 1 0 7 0
sb:the <day-gone>	-2 -5 20 0 -14 -1 -11
sb:the <level>	-2 -10 4 14 -9 -11 -5
sb:the <name>	-11 -14 -1 6 -5 -24 15
sb:the <number>	-1 6 8 -8 -9 -1 1
sb:the <office>	4 -9 -4 8 -21 -8 10
sb:the <organisation>	-1 -18 9 -6 0 6 0
sb:the <quality>	3 -5 2 -10 -2 1 11
sb:the <seat>	-5 0 18 -8 -23 -5 5
sb:the <span>	2 9 7 -5 6 -3 -21
sb:the absence	0 19 -9 -9 -3 0 -6
sb:the additional	-12 1 -6 1 8 -7 2
sb:the agreement	2 -13 -3 21 -4 -4 -16
sb:the announcement	4 0 2 -10 1 0 1
sb:the arithmetic	0 6 -15 16 -10 -1 -3
sb:the arrangement	-1 6 8 -10 0 0 -6
sb:the autumn	-6 -2 -11 4 3 3 2
sb:the baseline	0 0 15 -11 0 0 -8
sb:the bill	-1 -2 15 -12 0 0 -2
sb:the border	-2 8 10 0 -13 -1 -11
sb:the clock	5 -13 9 0 2 0 -3
sb:the coffee	5 0 13 -16 -7 0 0
sb:the common	-1 1 -13 15 5 0 -11
sb:the country	-2 -12 3 2 -8 0 7
sb:the custom	-2 -8 12 4 1 0 -15
sb:the day	-3 -3 -11 16 -2 -5 1
sb:the deal	4 -11 10 -5 0 -3 0
sb:the difference	-3 -1 -12 -2 17 0 -7
sb:the dispute	0 1 -3 -3 -4 10 -3
sb:the duty	0 10 3 -8 -3 -2 -1
sb:the emergency	0 -8 13 -3 1 1 -15
sb:the end	-3 -2 -18 10 2 11 -2
sb:the event	0 19 -9 -11 -2 0 -5
sb:the extra	-8 -13 4 0 7 -3 -4
sb:the farm	0 -6 -11 -3 20 -1 -3
sb:the figure	9 0 5 -10 -9 -6 5
sb:the first	-1 -1 9 1 -4 -14 -2
sb:the forced	0 -1 -9 2 -9 0 12
sb:the free	0 0 -12 -11 16 0 3
sb:the freeze	0 -7 14 -6 -2 0 0
sb:the further	0 0 -13 6 4 0 0
sb:the general	-4 -9 14 -4 2 -3 -9
sb:the good	0 -10 -15 9 10 -1 3
sb:the height	-1 -9 -9 -11 -16 23 1
sb:the island	0 2 12 -7 -12 -1 3
sb:the joint	0 -1 2 7 -2 0 -12
sb:the law	-5 12 -17 1 -6 -1 6
sb:the letter	-1 1 -19 -9 -11 -2 25
sb:the list	-2 -8 3 17 -24 -2 -5
sb:the main	0 0 6 -12 0 0 7
sb:the margin	0 -1 9 -12 5 0 -3
sb:the market	-10 15 -6 3 -3 0 -7
sb:the matter	5 -9 12 -6 -5 -1 -2
sb:the measure	0 -4 14 -4 -7 0 -1
sb:the meet	0 0 -9 12 -2 0 -2
sb:the moment	0 -10 13 -11 2 -7 9
sb:the new	10 -29 -7 21 -7 -10 -2
sb:the newspaper	10 -1 1 6 0 0 -16
sb:the next	-2 0 3 -13 6 -2 4
sb:the normal	0 -3 17 -10 -7 0 -1
sb:the notice	4 -7 -12 13 -3 0 1
sb:the number	-4 5 -14 2 6 -4 3
sb:the offer	-2 -2 -5 -8 -7 0 18
sb:the oil	0 3 1 -14 -4 3 7
sb:the old	0 19 -1 -13 7 -8 -14
sb:the older	0 -10 19 -8 0 -1 -11
sb:the one	-3 -1 1 -13 17 1 -7
sb:the ordinary	-6 -5 15 1 -8 -3 -16
sb:the other	-8 7 3 -4 4 0 -12
sb:the pact	0 -5 -9 -12 -4 0 21
sb:the pause	2 20 -5 -10 -16 1 3
sb:the peak	0 -4 -6 -4 4 8 -3
sb:the place	0 -3 -4 -7 11 0 0
sb:the present	1 -3 6 -16 -6 -1 13
sb:the press	6 0 4 2 0 0 -12
sb:the proclamation	-1 -5 7 -3 -13 0 8
sb:the proposal	0 -1 -14 -7 -9 0 22
sb:the protocol	-2 4 -9 -3 1 0 10
sb:the quarrel	0 0 -12 -7 4 15 -6
sb:the quota	0 -9 5 -10 -4 -1 13
sb:the rate	9 3 -4 -2 0 9 -8
sb:the reason	0 10 1 -15 3 0 -6
sb:the rest	-1 0 -10 3 14 -2 -7
sb:the right	-6 11 -8 -5 -9 -3 9
sb:the second	-12 2 4 -10 3 2 2
sb:the so	0 11 -4 0 1 0 -10
sb:the standstill	0 8 8 -21 3 -3 -5
sb:the state	0 -3 11 -12 4 0 0
sb:the sum	-2 -12 4 5 -11 0 8
sb:the summer	-5 -12 -1 3 -4 8 4
sb:the surcharge	3 0 -1 -11 5 -3 4
sb:the suspension	-6 4 -19 21 -13 -4 4
sb:the table	-7 -14 -18 -12 -11 0 33
sb:the talk	0 -4 -3 -8 -3 -1 15
sb:the term	-1 1 -4 12 -5 0 -7
sb:the text	0 -2 -1 -11 -8 0 15
sb:the third	-2 -13 -7 10 1 -3 4
sb:the time	-1 -8 1 9 -1 -5 -6
sb:the total	-4 0 -6 11 -5 -5 2
sb:the trade	-4 -1 -14 10 11 0 -3
sb:the treaty	-2 -3 -12 9 6 0 3
sb:the truce	5 9 0 0 -8 -6 -5
sb:the two	-8 4 5 7 -12 4 -15
sb:the value	0 5 13 -12 -8 0 -3
sb:the water	0 4 0 10 -12 -4 -4
sb:the week	8 -12 -3 0 5 2 -3
sb:the winter	0 5 0 -11 -2 7 -4
sb:the worst	-2 6 -11 -22 -18 31 -9
sb:the year	-1 -4 -10 -2 19 -3 -5
sb:their	-21 3 12 -2 -26 15 2
sb:their duty	0 -1 9 -5 8 -7 -12
sb:their good	0 0 12 -16 1 0 4
sb:their on	-1 -5 13 -10 4 -2 -3
sb:their part	0 -1 -5 12 -2 0 -6
sb:their place	0 -3 11 -6 -7 0 0
sb:them ,	4 0 -13 3 -1 5 6
sb:them :	0 7 8 -12 -11 0 1
sb:them pay	0 -1 12 -10 0 0 -4
sb:them since	0 -1 -11 14 -10 0 6
sb:them the	-1 0 12 -24 7 0 1
sb:them was	0 -1 -10 11 2 -1 -4
sb:themselve	0 -1 -6 11 -7 0 0
sb:then	-9 14 -12 -7 -2 -15 17
sb:then ,	-1 7 -4 -6 -8 -3 13
sb:then <level>	0 -6 3 -13 13 -3 -6
sb:then <number>	-1 -7 -5 13 -3 4 -2
sb:then <quality>	-1 4 7 -1 -11 -2 -5
sb:then a	0 -10 14 -5 0 0 -6
sb:then charge	0 6 -5 16 -10 -1 -14
sb:then come	0 -13 -7 1 12 -1 3
sb:then pay	11 -4 -5 14 -8 0 -8
sb:then the	-7 6 9 -10 -7 0 3
sb:then to	0 -1 -5 17 -13 -2 -4
sb:there	16 -10 9 -9 3 0 -11
sb:there 's	6 -12 -10 0 3 0 10
sb:there :	-4 4 14 -10 -7 0 -4
sb:there are	0 -1 20 -22 -9 7 -7
sb:there at	0 1 9 2 -7 0 -9
sb:there has	0 2 -12 -7 11 0 3
sb:there is	11 -5 -2 -1 -11 -6 5
sb:there was	5 -5 -11 17 6 -9 -15
sb:there were	0 3 -15 -10 9 1 7
sb:there will	4 -5 -13 -3 0 0 11
sb:there would	-7 -4 6 13 -1 7 -16
sb:thereafter	7 16 -9 -15 -4 0 -5
sb:therefore	-7 -6 -2 17 -3 -4 -13
sb:these	-4 4 11 -14 10 -6 -10
sb:these are	-2 -2 10 -17 8 0 -3
sb:they	-14 -4 3 5 2 -4 -4
sb:they amount	0 0 11 -10 -4 1 0
sb:they are	-4 -9 0 2 -12 -1 14
sb:they go	1 -12 6 3 0 -7 2
sb:they had	-5 -12 -15 11 8 -7 6
sb:they have	-8 -7 13 -5 -21 8 5
sb:they pay	-4 6 2 -7 5 6 -21
sb:they put	-1 -4 11 3 -9 0 -6
sb:they used	0 -3 -9 -5 15 0 -3
sb:they were	-3 -17 6 2 4 0 -5
sb:they will	-7 17 -6 -3 -6 -2 -1
sb:they'd	-3 4 1 -9 12 1 -13
sb:they'll	-6 11 0 -2 0 0 -9
sb:they're	1 -12 19 -10 -2 0 -6
sb:thi	-5 -23 -5 3 10 6 1
sb:thi mean	0 -2 -16 10 2 0 5
sb:thi month	-2 -4 -10 14 1 0 -3
sb:thi paper	5 0 10 -9 0 0 -12
sb:thi week	0 -2 -2 -14 9 0 13
sb:thi year	-3 -11 6 1 -2 -8 2
sb:thing :	0 -5 14 -12 -7 0 2
sb:think	-16 2 -1 -6 7 -1 7
sb:think of	-4 -5 0 -8 5 -2 10
sb:third	-3 -4 -16 7 5 -5 13
sb:third country	-3 -4 -13 13 0 0 1
sb:those of	0 -7 18 -8 0 0 -13
sb:those who	4 10 -1 2 -22 2 -1
sb:those with	0 0 -11 7 -4 0 7
sb:threat	-13 -12 -2 2 -11 -1 18
sb:threaten	1 -9 -4 4 -10 -10 9
sb:threaten to	-5 -9 11 4 -4 -4 -2
sb:threaten with	0 -2 -13 6 -8 -1 11
sb:three proclamation	0 0 -9 12 0 0 -5
sb:threw	0 0 -11 -3 12 0 0
sb:threw out	0 0 -11 -3 12 0 0
sb:through	-14 -15 -5 12 3 5 -1
sb:through <name>	-1 -3 -7 16 0 0 -10
sb:till	0 -6 20 -11 -6 0 -1
sb:timber	4 -8 -3 15 -23 -4 5
sb:timber and	0 -3 -5 10 -8 0 2
sb:timber pay	0 0 -8 14 -8 0 0
sb:time	-11 1 -13 8 9 -6 4
sb:time <quality>	0 -2 -4 -8 10 6 -2
sb:time the	0 -5 -6 -4 15 -4 1
sb:tinned	-2 -4 0 10 -7 -2 -2
sb:tinned tuna	0 0 -5 10 -6 0 -2
sb:to	6 -5 -1 1 -9 -2 7
sb:to <day-ahead>	-2 -10 29 -17 -4 0 -13
sb:to <goods-amount>	-1 -1 -8 11 -6 -1 0
sb:to <level>	11 2 5 -5 4 5 -17
sb:to <month-gone>	0 -4 -14 12 5 -6 -6
sb:to <name>	1 -3 16 -12 0 3 -9
sb:to <number>	-2 -4 14 -14 5 5 -9
sb:to <quality>	-2 -6 -4 3 12 -4 -6
sb:to an	-3 7 -13 1 7 0 1
sb:to apply	0 -10 -2 16 -6 0 -7
sb:to be	-1 -2 -12 6 -5 4 6
sb:to bear	0 10 1 -12 1 4 -8
sb:to become	0 -9 -19 26 -7 0 -5
sb:to begin	0 1 -9 -11 -2 0 14
sb:to between	-3 0 1 16 -10 0 -11
sb:to collect	0 -2 -1 -21 12 0 4
sb:to come	-7 0 13 -7 0 -3 0
sb:to cut	5 -4 2 -4 -13 0 6
sb:to duty	0 0 14 -7 -9 0 -1
sb:to end	-1 16 0 -6 -3 0 -9
sb:to enter	5 0 -10 -4 0 0 13
sb:to fentanyl	0 0 1 5 2 0 -13
sb:to have	0 -8 -13 9 -10 -5 16
sb:to it	0 12 12 -24 -4 0 -1
sb:to know	10 4 1 -7 2 0 -14
sb:to last	0 0 -12 0 12 0 2
sb:to leave	-1 0 9 -6 -6 0 2
sb:to levy	0 2 4 -13 -2 0 7
sb:to lower	-3 -5 -1 -4 -7 0 12
sb:to negotiate	0 0 11 -2 0 0 -10
sb:to nothing	5 -8 2 -7 13 0 -9
sb:to one	0 -1 15 -12 0 0 -4
sb:to pay	-11 0 -18 -5 6 13 17
sb:to raise	0 -15 9 -8 -13 0 11
sb:to reduce	0 0 3 -12 -2 0 11
sb:to report	2 -3 0 -11 0 0 9
sb:to return	-1 8 -6 -4 11 0 -12
sb:to sign	0 8 -7 -16 6 0 10
sb:to that	-1 -3 12 -14 4 0 -5
sb:to the	-10 3 0 10 0 -3 -9
sb:to thi	0 0 16 -12 -5 0 -3
sb:to what	8 9 -2 6 -7 0 -14
sb:to where	0 12 -7 0 -9 -2 0
sb:to which	7 1 7 -2 -4 -1 -10
sb:tobacco	-1 7 6 -13 1 0 -8
sb:together ,	0 4 -4 -12 6 0 7
sb:together :	0 -4 12 -9 0 0 -1
sb:together the	-1 0 0 -9 12 -4 -4
sb:together with	0 -2 -2 8 -12 -2 2
sb:tomatoe	-6 4 -5 -10 10 -3 5
sb:too	-10 2 -10 -5 17 -1 2
sb:too ,	-5 0 -6 -4 13 -4 1
sb:tool ,	0 3 -12 7 -2 0 3
sb:top	-6 -2 15 -3 -9 4 -9
sb:top of	-4 -10 26 -12 -4 -7 -11
sb:total	-15 -2 5 12 -6 -8 -15
sb:total for	0 4 11 -13 -3 0 -3
sb:total of	-10 -4 15 -2 0 -3 -20
sb:total on	0 -2 -13 13 -14 -5 10
sb:total to	0 6 -13 9 2 -3 -4
sb:touch the	-1 -1 16 -7 -4 0 -7
sb:tractor	11 -7 -3 -3 5 -6 2
sb:trade	-2 -20 -8 10 3 0 5
sb:trade agreement	-4 -4 -10 8 9 -2 -3
sb:trade deal	0 -2 -6 -12 4 2 14
sb:trade minister	0 1 -9 1 -6 0 10
sb:trade ministry	-5 -11 0 8 0 0 3
sb:trade pact	0 -1 -1 -5 12 0 -5
sb:trade war	0 -1 17 -18 0 2 -6
sb:trader	8 -5 -12 16 -14 -2 0
sb:trading	5 0 11 -3 -12 0 -3
sb:trading partner	0 0 13 -3 -11 0 -3
sb:treaty	-9 -9 6 1 13 -3 -7
sb:treaty ,	-2 4 -10 -2 13 0 -6
sb:treaty by	-1 -13 18 -8 3 -1 -5
sb:trouble	0 0 15 -7 -8 0 -6
sb:truce	4 8 3 -27 8 -10 5
sb:truce ,	0 -5 2 -1 -4 -13 15
sb:truce :	-5 -11 -3 -23 18 9 1
sb:truce ;	0 13 -3 -4 -6 0 -5
sb:truce between	7 -10 9 1 2 0 -13
sb:truce end	3 22 -3 -24 3 -1 -12
sb:truce is	1 7 -12 5 -5 0 -1
sb:truce it	-4 12 -12 -9 2 -5 2
sb:truce of	-5 -1 -1 2 -5 -6 9
sb:truce that	-4 10 10 -9 -9 0 -3
sb:truce the	-1 12 -2 -3 -8 2 -4
sb:truce until	0 -2 10 -12 4 0 -8
sb:truce with	-6 1 18 -13 0 -2 -6
sb:truck and	0 -3 -12 16 -1 0 -5
sb:true	18 0 3 -20 -6 1 -9
sb:true that	11 3 6 -11 -3 3 -16
sb:tuna	4 3 -3 5 5 -6 -14
sb:tuna pay	-6 0 -8 -4 16 0 -3
sb:turn	7 13 -14 -14 9 0 5
sb:turn ,	-2 -2 -4 -7 0 0 12
sb:twice	0 -11 -11 -4 18 0 3
sb:twice the	0 -1 -5 -7 10 0 0
sb:two	-18 2 2 0 4 1 -12
sb:two ,	0 0 13 0 -7 0 -10
sb:two -	0 -1 11 -11 1 0 -1
sb:two duty	0 -7 -8 -11 20 2 -8
sb:two emergency	0 0 -11 5 8 0 0
sb:two government	0 5 9 -2 -16 -2 0
sb:two number	0 7 1 -17 4 0 1
sb:two rate	0 -7 -5 11 7 -8 -1
sb:two side	0 -8 -2 6 -20 3 10
sb:umbrella	-1 -4 -3 11 0 -2 -2
sb:unchanged	-3 12 5 -10 -13 4 -9
sb:unchanged at	-1 -4 15 -7 -3 0 -4
sb:under	-11 -17 2 -1 -2 -3 16
sb:under it	9 0 4 -4 1 0 -20
sb:under its	0 -2 10 -5 -8 0 4
sb:under the	-17 -4 -3 -10 2 2 19
sb:under their	0 0 9 -11 0 0 1
sb:under which	-5 0 -12 11 -3 0 4
sb:understanding	0 9 -9 4 -8 0 3
sb:unless	-6 30 -8 -25 2 -2 1
sb:unless <seat>	0 2 -11 0 7 0 0
sb:unless something	0 10 4 -11 -5 0 -5
sb:until	-4 -14 15 -9 6 2 -10
sb:until <day-ahead>	-13 -19 20 -7 5 0 -3
sb:until <day-today>	0 4 4 1 -13 -1 4
sb:until <number>	-1 -2 -2 -17 13 6 -3
sb:until last	0 0 -6 -4 13 -3 -1
sb:until now	0 -11 -4 15 -10 2 0
sb:until that	-2 9 2 -17 4 0 0
sb:until the	-4 1 -2 9 1 -1 -14
sb:until then	5 -2 11 -7 -6 0 -3
sb:untouched	0 -4 0 -10 0 0 11
sb:up	-14 1 4 -1 1 9 -8
sb:up :	0 4 2 2 -12 5 -8
sb:up from	-3 -4 -1 -1 13 -1 -22
sb:up to	-5 -2 14 -8 0 9 -10
sb:upholstered	0 -16 0 17 -11 -1 -11
sb:upholstered furniture	0 -12 5 8 -9 0 -8
sb:upholstered wooden	0 -3 -7 12 -1 0 -3
sb:urea	-1 -1 5 -5 -11 12 -7
sb:us	9 -13 4 0 1 8 -11
sb:us ,	3 -13 12 0 3 -1 -12
sb:used	-2 1 -15 -21 27 7 -12
sb:used to	-6 -5 -11 -15 28 8 -28
sb:usmca ,	0 -5 12 -3 -4 0 -3
sb:valorem	0 -8 11 0 -8 0 -2
sb:value	-1 1 12 -6 -4 -2 -4
sb:vanilla	0 12 2 -8 -9 0 0
sb:vanity	0 -9 -6 14 -9 0 1
sb:vehicle	0 -10 -1 12 -12 4 -9
sb:very	3 -8 11 -2 -8 0 2
sb:view	6 4 -26 17 -8 0 7
sb:virtue	0 8 4 -11 -3 0 -3
sb:virtue of	0 8 4 -11 -3 0 -3
sb:von	0 0 -8 13 0 0 -8
sb:von der	0 0 -8 13 0 0 -8
sb:vote	-10 -1 -14 4 -5 -1 14
sb:vote on	-1 -3 -15 1 0 0 13
sb:wait	-6 -1 -7 3 -1 -3 11
sb:wait for	-4 0 -6 1 -3 0 10
sb:waiver	0 -10 9 5 -6 0 -5
sb:wake	-1 10 -4 -13 -4 6 -6
sb:wake up	-1 9 -3 -12 -4 6 -6
sb:wall	0 -3 -8 12 -1 0 -3
sb:walnut	-4 -7 -12 23 -6 4 -15
sb:walnut pay	0 0 -16 18 -5 0 -1
sb:want	-5 -5 13 -6 2 4 -5
sb:want <level>	0 5 -13 4 5 0 -3
sb:want to	-5 -12 11 -3 4 -1 -2
sb:war	0 -7 8 -1 -9 13 -13
sb:warn	-14 0 12 -17 2 0 3
sb:warn that	-9 -3 1 -6 5 0 7
sb:was	-3 -2 -15 0 9 3 2
sb:was ,	5 -6 6 0 -12 -6 3
sb:was :	-3 0 12 3 -9 0 -5
sb:was <level>	0 14 -1 -13 8 -14 -7
sb:was at	-1 5 7 -19 -4 1 5
sb:was charge	-5 1 -10 -4 13 -1 1
sb:was cut	0 0 0 -17 19 0 -9
sb:was first	0 -4 -5 -6 12 -1 0
sb:was get	0 0 15 -13 -1 0 -1
sb:was given	7 -3 -1 14 -15 -1 -18
sb:was in	-4 0 -1 -15 15 5 -7
sb:was make	-1 -4 -2 -6 -3 11 4
sb:was not	1 -1 12 -8 1 0 -10
sb:was raise	3 -1 -4 -6 -10 4 12
sb:was ready	-1 0 -5 -9 -3 0 14
sb:was tell	0 -7 2 10 -2 -3 -6
sb:was the	-11 -2 8 9 -10 -1 3
sb:was to	-9 -4 -20 9 -24 -15 28
sb:watch	-1 -13 -4 10 -3 0 5
sb:watche	-1 12 -5 8 -19 -3 3
sb:water	-1 1 4 13 -10 -7 -11
sb:way	0 12 4 -5 -1 -6 -11
sb:we	19 8 -8 -4 -15 0 1
sb:we are	11 5 -1 7 -19 -1 -20
sb:we charge	-1 4 4 2 -8 0 -12
sb:we gave	11 -7 -7 -6 4 0 -3
sb:we get	-1 6 1 0 4 0 -12
sb:we had	7 -15 -7 6 7 -6 -4
sb:we have	2 1 -8 -20 9 2 9
sb:we hear	-9 4 -9 -3 -2 0 15
sb:we pay	-4 -1 13 -1 -7 -1 -5
sb:we say	10 -1 -6 -3 -3 0 0
sb:we shall	-7 4 10 -7 -6 4 -11
sb:we used	0 -1 11 -6 -5 0 -1
sb:we were	-5 5 -13 9 -11 2 2
sb:we would	-8 -9 -1 2 -5 5 12
sb:we write	25 -11 -7 -11 -2 0 -11
sb:website	16 -5 -2 -6 0 0 -11
sb:week	9 -8 -9 0 0 13 0
sb:week ,	-2 0 -5 9 -11 -1 3
sb:week :	9 -8 -10 -4 10 -2 2
sb:week of	-1 4 3 -27 -3 19 -13
sb:week we	13 -4 -8 -2 0 0 -2
sb:weekend	0 -3 -9 14 -1 -4 -3
sb:weigh	-1 3 -1 -9 12 0 -10
sb:well ,	0 -7 -2 14 -8 -3 -4
sb:were	0 1 -18 -2 11 5 3
sb:were ,	0 12 -3 -5 -8 -3 0
sb:were :	0 -1 15 -10 -7 0 0
sb:were <level>	0 5 -15 9 1 -1 -5
sb:were <number>	0 -12 -8 10 9 -7 -2
sb:were announce	0 -1 -14 19 0 0 -9
sb:were at	-4 -15 0 12 -10 8 -2
sb:were never	0 -2 3 3 -12 0 5
sb:were tell	10 -3 -10 -21 5 -1 11
sb:were the	6 9 -11 -9 3 -1 -2
sb:were to	-2 -14 -29 11 6 -3 12
sb:what	-19 3 -1 12 0 4 -10
sb:what <name>	-4 -12 19 -12 7 4 -11
sb:what <seat>	0 0 -6 12 0 -1 -5
sb:what a	0 -1 11 -7 -5 0 -2
sb:what become	-2 0 10 -6 0 0 -2
sb:what come	0 4 -9 19 -11 -1 -8
sb:what he	-1 -13 0 0 -10 -1 14
sb:what is	-11 -2 -5 2 10 -4 4
sb:what it	-8 -1 -7 1 11 -5 1
sb:what they	-2 -14 20 -6 1 -4 -8
sb:what was	0 -3 2 3 -19 3 11
sb:what would	-5 21 -7 -7 -4 -1 -6
sb:whatever	10 -8 -7 10 1 0 -15
sb:wheat	-11 -10 -4 4 10 0 -1
sb:wheat ,	0 -4 -4 9 1 2 -12
sb:wheat and	0 -10 -5 -10 15 0 7
sb:when	-10 -5 -5 3 2 4 0
sb:when <name>	-1 -8 -12 -7 16 7 -1
sb:when they	2 -4 -10 10 -2 1 -3
sb:where	-9 -8 11 0 10 -17 -16
sb:where it	-7 -3 3 10 -9 -13 6
sb:where the	-2 -14 13 -2 6 1 -18
sb:where they	-1 -15 8 -4 10 -2 -6
sb:where we	0 9 5 -14 -2 -4 0
sb:wherea	0 0 -4 11 -7 0 0
sb:which	-3 -15 2 1 2 0 2
sb:which ,	0 11 1 0 -10 0 -4
sb:which <person>	0 0 -18 10 -6 0 11
sb:which <quality>	0 3 0 -11 -3 2 11
sb:which <seat>	-1 -5 15 2 -15 0 -5
sb:which a	1 6 0 6 -3 0 -11
sb:which agree	0 0 13 -11 0 0 -2
sb:which are	-1 -2 1 -21 11 0 3
sb:which bring	0 0 -11 5 7 0 -1
sb:which charge	-1 0 1 -12 6 0 4
sb:which end	0 -2 12 5 -8 -3 -8
sb:which enter	0 -2 -10 0 11 0 1
sb:which expire	0 -5 11 -9 3 0 -5
sb:which face	0 -1 -20 -1 -7 0 20
sb:which gave	10 0 -12 -5 4 -1 1
sb:which go	0 3 6 2 -13 4 -7
sb:which has	-6 4 12 0 -9 -1 -10
sb:which have	0 -3 -4 14 1 0 -15
sb:which is	3 -11 1 6 -18 7 2
sb:which its	0 0 -6 11 -3 0 -6
sb:which keep	0 -3 -7 11 -2 0 0
sb:which pay	3 -8 4 -1 -15 -2 10
sb:which sign	0 0 20 -18 -3 0 0
sb:which stand	0 -2 -3 -17 17 -1 -1
sb:which take	-1 5 -1 -14 1 -2 11
sb:which the	-5 8 5 -23 5 0 8
sb:which there	-1 0 14 -14 -3 0 0
sb:which they	0 4 2 -12 2 -1 1
sb:which was	-5 4 -21 4 8 -2 1
sb:which we	0 4 2 -11 5 -1 3
sb:while	-5 -1 8 -9 11 0 -11
sb:while it	-3 9 0 -16 3 -1 0
sb:while the	0 -7 -4 11 4 0 -10
sb:whiskey	-6 -9 -4 -3 6 -3 13
sb:whisky	-4 15 8 -8 -14 -8 -5
sb:whisky to	0 -1 12 0 -2 0 -10
sb:who	13 10 2 -15 -11 11 -5
sb:who had	-5 -2 12 6 -11 0 -7
sb:whoever	13 3 -16 5 6 0 -12
sb:whose	-2 -2 0 0 11 0 -9
sb:whose duty	0 2 1 -11 9 0 -1
sb:whose good	0 3 -5 8 5 0 -12
sb:why	-15 1 3 12 1 0 -13
sb:will	7 1 -11 16 -26 -5 0
sb:will <name>	13 4 -2 -12 0 0 -10
sb:will again	0 -2 -11 15 -3 0 -5
sb:will also	0 -4 -9 16 -7 0 0
sb:will apply	-1 4 -10 1 6 0 0
sb:will be	-12 2 -3 -1 -2 -12 12
sb:will bear	0 -6 -11 13 0 0 0
sb:will become	0 -2 -6 -6 -3 0 12
sb:will bring	0 0 -3 11 0 0 -10
sb:will cancel	0 0 -12 14 0 0 0
sb:will charge	1 -7 3 5 -17 -1 -3
sb:will collect	0 0 -10 17 -1 0 -8
sb:will cost	6 8 -13 1 -4 0 -2
sb:will cut	0 0 -6 6 -3 12 -16
sb:will drop	-3 0 3 -11 9 7 -4
sb:will have	-4 -3 -4 0 14 0 -3
sb:will keep	0 0 11 -13 -1 0 2
sb:will levy	-1 -1 -14 10 5 0 1
sb:will not	-3 4 -16 -3 0 -5 19
sb:will pay	1 0 -7 11 -12 -13 1
sb:will rise	0 13 2 -8 -1 0 -7
sb:will still	0 -1 -11 14 0 0 -3
sb:will stop	-3 -2 12 -2 -9 0 -6
sb:will suspend	0 -10 22 -15 -6 0 -3
sb:will take	7 -3 -1 14 -3 -2 -24
sb:will tax	1 -4 -5 -9 0 0 12
sb:will then	3 -6 -2 14 -8 0 -8
sb:will therefore	0 6 -12 7 -3 0 0
sb:will thu	0 0 -11 14 -5 0 -2
sb:wine	-11 1 5 5 -11 -13 0
sb:wine and	-1 -10 1 2 -9 -4 12
sb:winter	-3 0 -3 -3 -3 10 -5
sb:wish	0 3 -5 -13 7 -4 5
sb:with	-12 -16 -1 10 -6 -6 8
sb:with <name>	-1 6 6 11 -23 3 -21
sb:with <number>	-4 1 1 14 -4 -2 -15
sb:with <person>	-2 5 11 8 -12 -1 -19
sb:with <seat>	-8 -11 12 -1 4 -1 -15
sb:with a	-7 -15 -2 -5 3 1 12
sb:with an	-1 0 15 -7 -10 0 -2
sb:with duty	0 -2 -5 22 -15 -2 -14
sb:with it	0 16 -10 -9 5 0 -2
sb:with tariff	0 -2 14 -12 -5 0 0
sb:with the	-3 -22 -4 2 0 2 14
sb:with which	-1 -4 17 -10 1 0 -6
sb:within <span>	0 -1 -10 -6 13 0 6
sb:within hour	0 0 -11 14 -5 0 0
sb:within the	-2 2 11 -4 0 -1 -12
sb:without	-17 19 -10 2 -3 -20 -5
sb:without a	-12 0 13 -4 -2 -6 -4
sb:without an	-3 12 -1 -21 -1 0 9
sb:without the	0 0 -14 17 -2 -2 -10
sb:wood	0 -4 3 8 -11 0 -7
sb:wooden	0 -4 -9 15 -1 0 -3
sb:wooden furniture	0 -3 -7 12 -1 0 -3
sb:wool and	0 -11 6 -17 12 0 1
sb:word	-17 0 -8 11 -8 0 10
sb:work	6 -9 4 -11 -2 0 10
sb:worldwide	-3 -4 10 -10 -9 0 13
sb:worse	-4 10 -9 -1 -6 7 -1
sb:worst	-3 4 -6 -14 -23 33 -14
sb:worst ,	-1 5 -1 -3 -6 10 -7
sb:worst week	0 -1 4 -5 -11 10 0
sb:worth	-6 2 1 -9 11 -2 0
sb:would	6 11 -10 -9 -32 -3 15
sb:would apply	0 3 -12 10 -9 -1 4
sb:would ask	3 8 8 -4 0 0 -14
sb:would be	12 12 8 -13 -28 1 -5
sb:would bring	0 7 -5 11 -8 -2 -10
sb:would charge	1 -7 -6 11 -10 0 2
sb:would do	0 -3 -11 -10 -3 0 20
sb:would enter	1 -2 -9 13 -3 0 -5
sb:would face	2 10 -2 -11 0 0 -2
sb:would go	15 20 -7 -3 -20 -4 -15
sb:would have	-25 -11 -24 18 20 -14 2
sb:would keep	3 -5 11 -12 -2 0 0
sb:would leave	3 -4 12 -14 -2 0 -1
sb:would let	-3 0 -8 15 -4 0 -6
sb:would like	-11 -12 0 -6 -2 5 14
sb:would make	-5 -1 -11 -8 4 0 13
sb:would mean	0 4 -6 11 -9 0 -3
sb:would not	3 -15 2 -8 5 8 0
sb:would pay	4 3 -11 -7 -6 -6 13
sb:would take	-14 0 17 -14 -10 -1 3
sb:would then	0 9 6 -18 -20 -1 2
sb:write	18 -25 -2 1 -4 3 -4
sb:write ,	-1 0 4 8 -4 0 -9
sb:write that	6 -15 7 1 -9 -1 -3
sb:wrong	3 14 -9 -9 -3 -4 3
sb:wrong :	-1 11 -2 0 -8 0 -6
sb:yarn	2 10 -11 5 -10 2 3
sb:year	-4 -13 -6 0 16 4 -7
sb:year 's	0 -1 -3 -7 11 0 0
sb:year ,	-4 -3 -8 -5 6 0 10
sb:year :	0 -2 16 -8 -2 5 -15
sb:year ago	6 -2 -9 -22 23 -1 -7
sb:year it	-2 4 7 -5 -1 3 -13
sb:year of	0 0 -11 11 -3 2 0
sb:year the	-1 -7 -13 16 -1 -8 -2
sb:yes	-6 0 7 -4 -11 -5 7
sb:yoghurt	0 -5 12 -8 -4 0 0
sb:york	-1 -3 16 -6 -5 -1 -3
sb:you	16 -10 0 -13 1 2 -1
sb:you get	0 6 -9 -13 3 0 9
sb:you'll	0 -14 -9 1 13 6 -7
sb:your	14 4 -11 -5 3 2 -5
sb:zero	0 5 7 -11 0 -4 -2
sb:zinc	0 5 -7 -13 5 2 8
sb:—	4 -20 1 2 -6 7 5
sb:— <level>	0 7 -11 18 -15 -3 -8
sb:— <name>	6 -5 -14 8 -4 9 5
sb:— <number>	-2 -10 14 2 0 -6 -3
sb:— <person>	-2 -4 -17 11 0 0 10
sb:— the	-1 4 13 -12 4 -3 -11
sb:•	8 -5 -2 18 -13 -7 -15
sb:• <name>	-1 -8 -12 23 -9 0 -10
sb:→	-2 -11 -8 -2 6 -5 14
second	-21 -1 6 -4 -3 7 -1
t0=future	4 -1 0 3 -15 5 0
t0=future-not	-6 2 -3 -15 1 4 16
t0=future-passive	-17 -4 6 1 1 -6 1
t0=modal	-2 7 -9 4 -8 -13 3
t0=past	-3 -8 -9 0 12 3 -4
t0=past-not	-10 0 17 10 1 -8 -21
t0=past-passive	6 -18 6 0 -2 10 -10
t0=perfect	5 -10 3 -2 3 -25 0
t0=pluperfect	3 -17 -8 -2 9 1 0
t0=pluperfect-passive	-14 1 3 7 0 -4 -5
t0=present	-5 2 2 4 -2 -12 -1
t0=present-passive	3 7 -5 0 3 -11 0
t0=present-passive-not	-2 0 11 -10 3 0 -8
t1=future	5 2 -13 10 -12 5 1
t1=future-not	-7 2 -3 -14 1 4 16
t1=future-passive	-16 -4 5 2 1 -6 0
t1=gerund	0 8 -4 1 9 -14 -8
t1=infinitive-passive	2 2 14 -9 0 0 -8
t1=modal	0 7 -11 -1 -6 -19 9
t1=participle-passive	2 8 -2 -10 11 1 -4
t1=past	-1 -7 -13 0 12 5 -4
t1=past-not	-1 0 8 8 2 -8 -17
t1=past-passive	5 -17 6 1 0 5 -12
t1=perfect	7 -8 6 -2 3 -24 -5
t1=perfect-passive	-5 4 13 -2 -11 -2 -6
t1=pluperfect	4 -18 -8 -2 10 2 0
t1=pluperfect-passive	-13 2 4 1 0 -3 -1
t1=present-passive	-2 3 -5 3 1 -11 4
t1=present-passive-not	-2 0 11 -10 3 0 -8
t2=future	-2 8 2 2 -16 -1 -5
t2=future-passive	-3 14 2 -2 3 0 -20
t2=gerund	0 -2 0 -7 -1 2 10
t2=infinitive	2 2 8 4 -12 0 -16
t2=modal	-9 -4 11 -12 0 1 5
t2=modal-passive	3 8 -5 3 6 -2 -15
t2=participle-passive	-5 -13 -7 10 12 -1 -7
t2=past	0 7 10 -16 -8 0 4
t2=past-passive	7 -21 2 1 3 -9 -4
t2=past-passive-not	2 0 4 -11 0 0 5
t2=perfect	-5 -7 8 -15 5 -1 5
t2=perfect-passive	4 0 -12 8 0 0 0
t2=pluperfect	2 -2 7 -23 3 4 0
t2=pluperfect-passive	1 0 -11 7 -2 -3 3
t2=present	5 -2 -3 4 -14 -3 7
t2=present-not	0 -6 6 0 1 6 -11
t2=present-passive	-18 -10 3 -6 6 -11 12
t2=present-passive-not	-3 6 7 1 -12 0 -9
table	-16 3 -17 14 8 12 -18
takenBack	29 -13 -13 4 -9 6 -26
tense=future	-2 -5 8 2 -20 3 1
tense=future passive	-3 0 4 2 7 -10 -7
tense=modal	-4 0 10 -2 -9 -8 0
tense=modal passive	13 1 1 -9 7 -9 -6
tense=past	-14 -2 2 -5 7 2 -2
tense=past passive	9 -28 -8 -1 13 3 1
tense=perfect passive	0 14 -5 -7 4 -9 2
tense=pluperfect	1 -11 -4 -2 7 1 -2
tense=pluperfect passive	0 6 -2 3 -9 -11 6
tense=present passive	-14 2 5 1 -3 -10 -3
tense=verbless	1 -7 11 1 -9 -10 1
told=denied far	3 -2 -3 -13 -5 3 12
told=denied far higher	-9 0 -2 -6 -5 -8 17
told=denied far lower	-21 1 16 -10 -3 4 1
told=denied far none	7 5 -5 -17 -3 7 5
told=denied far own	-3 -9 2 0 -1 -7 10
told=denied far same	25 -13 -25 1 2 4 -5
told=denied far same pair	7 5 -6 -17 -8 6 7
told=denied here lower	-12 2 16 -9 -2 0 -2
told=denied paragraph	19 12 -5 -18 -13 11 -13
told=denied paragraph higher	-2 -14 9 2 -4 -2 2
told=denied paragraph lower	-9 18 -1 -13 -9 13 -6
told=denied paragraph none	13 6 -16 -4 -2 5 -5
told=denied paragraph own	11 9 3 -16 -12 8 -10
told=denied paragraph same	28 0 -17 -14 -2 -2 -11
told=denied paragraph same pair	18 13 -7 -18 -12 12 -12
told=if_lapsed 	0 -19 -16 -1 -8 18 13
told=if_lapsed and	-8 8 -29 2 24 -3 -22
told=if_lapsed far	12 3 -4 -12 -6 0 7
told=if_lapsed far higher	18 -9 -15 -14 -7 10 11
told=if_lapsed far lower	-1 2 6 -3 -1 -22 -1
told=if_lapsed far none	9 0 2 -5 1 -12 -3
told=if_lapsed far other pair	13 -2 0 -3 -2 0 -5
told=if_lapsed far own	6 4 -9 -10 -9 8 10
told=if_lapsed far same	-6 16 -9 -9 0 -5 2
told=if_lapsed far same pair	1 6 -7 -14 -6 0 15
told=if_lapsed from	0 -1 14 -5 -10 0 0
told=if_lapsed goes on	-3 15 -17 -1 -2 -5 4
told=if_lapsed here	-9 10 -4 -12 6 10 -9
told=if_lapsed here higher	9 -11 -36 -2 17 15 14
told=if_lapsed here lower	-35 19 14 -11 -6 -20 -22
told=if_lapsed here none	0 3 -12 -13 6 16 5
told=if_lapsed here other pair	-5 21 -20 -10 -8 7 5
told=if_lapsed here own	-6 6 0 6 -15 -2 -6
told=if_lapsed here same pair	-6 -2 5 -6 9 6 -14
told=if_lapsed here shared	-12 2 13 -8 7 -10 -17
told=if_lapsed other pair and own	0 17 -8 -5 -1 0 -4
told=if_lapsed other pair comma none	-1 10 -8 -1 0 -1 2
told=if_lapsed other pair in step	0 11 -12 -3 -5 3 3
told=if_lapsed other pair out of step	-4 15 -13 -8 -5 4 4
told=if_lapsed paragraph	-2 23 -1 -8 -13 6 -12
told=if_lapsed paragraph higher	4 -2 -9 1 2 10 -7
told=if_lapsed paragraph lower	-4 20 8 -13 -13 -3 -6
told=if_lapsed paragraph none	-1 21 -4 -3 -9 -4 -8
told=if_lapsed paragraph other pair	9 16 -5 -3 -6 -13 -7
told=if_lapsed paragraph own	-1 8 2 -6 -8 9 -7
told=if_lapsed paragraph same	-6 17 -11 8 -11 -5 -5
told=if_lapsed paragraph same pair	-10 13 2 -6 -10 14 -7
told=if_lapsed same pair and none	-12 9 -12 2 3 3 -4
told=if_lapsed same pair and own	-2 7 -12 8 -9 -1 -1
told=if_lapsed same pair and shared	-9 7 -6 -1 13 -9 -16
told=if_lapsed same pair comma none	7 -5 9 -16 4 -6 -3
told=if_lapsed same pair comma own	-1 -13 7 9 -4 0 0
told=if_lapsed same pair in step	-5 -13 -6 0 13 15 -5
told=if_lapsed same pair none none	-5 -16 -5 -7 7 14 5
told=if_lapsed same pair none shared	-2 -21 29 -3 -14 0 -3
told=if_lapsed same pair out of step	-4 3 8 -6 4 -8 -11
told=now 	-7 17 -37 14 0 0 5
told=now (	0 -3 8 -16 7 0 -3
told=now ,	-1 -5 21 -19 -21 -1 9
told=now , against	0 -11 -6 0 12 -1 -3
told=now , and it was	0 -2 -4 -6 15 -1 -5
told=now , cars	0 -2 10 -6 -2 0 0
told=now , down from	0 1 -19 0 17 -4 -3
told=now , from	0 2 -11 8 3 -1 -1
told=now , india	0 0 10 -13 4 0 -2
told=now , indonesia	0 0 12 -8 -3 0 -1
told=now , not	4 7 1 -16 0 -1 -6
told=now , of which	0 0 17 -12 -7 0 -2
told=now , so	0 -2 12 -5 -6 0 0
told=now , then	0 3 0 6 -14 5 -6
told=now , to	0 8 -6 -13 4 0 3
told=now , will be	-1 1 4 2 0 0 -11
told=now :	0 -3 7 5 -18 0 -3
told=now ;	0 3 -16 -4 0 0 15
told=now against	0 -1 11 -5 -5 0 -1
told=now and	1 -15 27 -10 -13 -7 -4
told=now and no longer	0 -1 -12 0 12 0 0
told=now and not	7 0 -8 14 -18 0 -6
told=now and the	0 4 0 5 -12 0 -5
told=now as	0 -9 11 -9 -9 8 -2
told=now becomes	-1 8 -5 7 -15 -1 -4
told=now far	-6 -5 1 4 0 -11 0
told=now far higher	0 9 -13 -6 13 1 -2
told=now far lower	-1 -24 1 8 -6 -37 8
told=now far same	-25 -15 25 5 -21 -7 -9
told=now from	6 -10 -10 -1 13 -7 -5
told=now goes on	-17 1 10 -6 2 -21 -2
told=now here	-7 3 -2 3 4 -18 -1
told=now here higher	-9 24 -10 5 8 -7 -32
told=now here lower	4 -46 -5 5 -4 -22 28
told=now here none	-7 0 9 0 0 -17 -7
told=now here own	-6 -6 -9 3 6 -5 10
told=now here same	1 -22 27 -15 -3 -7 -9
told=now here same pair	-6 -1 -6 6 7 -18 1
told=now here shared	6 10 -8 1 0 -1 -2
told=now in place of	0 -5 12 -11 -2 -1 -1
told=now instead of	-1 -9 -14 14 13 -3 -12
told=now now and	0 2 -14 10 3 0 0
told=now now,	0 5 -19 0 7 0 1
told=now or	-4 -11 13 -3 -12 -2 6
told=now other pair and own	0 1 19 -21 -16 -3 10
told=now other pair comma none	-10 2 14 -11 0 -14 -3
told=now other pair comma own	12 8 -2 5 -12 -2 -7
told=now other pair none none	-2 1 -15 4 7 10 -10
told=now other pair none own	-2 0 6 -18 7 0 1
told=now other pair none shared	-2 4 -12 17 -12 0 -4
told=now other pair out of step	0 6 9 -11 -6 1 2
told=now paragraph higher	-1 21 -16 9 0 -2 -21
told=now paragraph lower	-10 -34 -5 -1 10 -11 20
told=now paragraph none	-4 8 13 -5 -15 -9 -2
told=now paragraph other pair	-8 7 12 -7 -9 -2 0
told=now paragraph same	-2 -24 30 -14 -7 -12 -9
told=now paragraph same pair	-3 -1 -11 6 10 -9 -3
told=now same pair and none	-1 0 18 3 -17 -9 -17
told=now same pair and own	-7 -8 -9 1 17 0 1
told=now same pair and shared	3 0 16 -4 -12 -5 -10
told=now same pair comma none	1 3 -12 6 11 -10 -4
told=now same pair comma own	-14 -2 -10 6 6 -1 3
told=now same pair in step	5 2 7 -3 -3 -23 -5
told=now same pair none own	0 -16 -5 9 -7 0 12
told=now same pair none shared	5 13 -20 -3 11 1 5
told=now same pair out of step	-9 -3 -9 8 8 -12 3
told=now today,	0 5 -12 14 -10 0 -5
told=open 	0 10 -5 0 -2 -3 -5
told=open , down from	0 3 11 -5 -6 -2 -6
told=open , vietnam	0 0 -5 11 -2 0 -6
told=open far	-11 -14 4 13 -6 -13 0
told=open far higher	-13 -12 17 5 -12 -6 -1
told=open far lower	5 1 -6 7 -3 -11 2
told=open far none	-4 -11 11 5 1 -22 -12
told=open far other pair	2 -4 5 1 -4 -17 1
told=open far same pair	-15 -12 0 16 -3 -1 -1
told=open from	-3 -12 8 -9 4 5 -4
told=open goes on	-5 2 -16 13 5 -5 -2
told=open here higher	-7 -6 14 -13 -9 1 15
told=open here lower	3 9 -7 10 1 0 -15
told=open here none	-8 4 -4 9 0 -5 -5
told=open here other pair	2 6 -7 3 0 0 -2
told=open here own	8 -5 5 0 -16 8 1
told=open here same	-3 -15 -3 18 -2 -2 -12
told=open here same pair	-6 -8 10 0 -9 -1 2
told=open here shared	-7 -6 11 -9 -2 -1 7
told=open instead of	-1 4 10 -18 -3 -8 14
told=open instead of the	0 -1 -10 4 -1 0 6
told=open other pair and none	-1 5 -10 2 5 -2 5
told=open other pair and own	6 -5 15 -14 0 6 -9
told=open other pair comma none	-2 -1 -6 7 6 -7 -6
told=open other pair comma own	-1 5 0 -5 -8 0 10
told=open other pair out of step	3 7 -15 6 3 1 1
told=open paragraph	-13 -19 1 13 -7 -2 4
told=open paragraph higher	-1 -20 13 -4 -6 -3 9
told=open paragraph lower	-18 -5 -5 13 -4 4 -5
told=open paragraph none	0 -14 -4 13 1 -5 -3
told=open paragraph other pair	-1 -5 -10 4 6 3 4
told=open paragraph own	-13 -8 4 5 -10 1 7
told=open paragraph same	-7 6 -11 11 1 -5 -1
told=open paragraph same pair	-12 -16 10 10 -14 -5 1
told=open same pair and none	1 -22 -6 6 6 0 4
told=open same pair and own	-1 -12 -8 15 -2 4 -2
told=open same pair and shared	1 -4 2 10 -14 -2 -2
told=open same pair comma none	-10 7 13 -4 -13 0 -4
told=open same pair in step	5 13 -11 4 -9 0 0
told=open same pair none none	0 8 -4 1 5 -3 -10
told=open same pair none own	0 -2 11 -3 -5 0 -5
told=open same pair none shared	-13 -2 13 -27 8 0 14
told=open same pair out of step	-12 -18 14 -2 -6 -1 3
told=past 	-2 -3 8 -3 -9 3 0
told=past ,	0 -1 -14 2 10 -5 6
told=past and	-3 17 -22 2 3 -3 -7
told=past and then to	0 0 0 10 -10 -1 0
told=past far	-5 -4 4 -10 6 12 -2
told=past far higher	-3 -6 -3 -3 -3 18 2
told=past far lower	0 -5 8 1 -8 -14 -1
told=past far none	2 -10 -3 -7 1 8 11
told=past far other pair	-15 -4 2 -6 6 6 4
told=past far same	-4 6 -1 -23 21 -1 -7
told=past goes on	-3 10 -16 -3 18 -4 -7
told=past here	-5 -6 2 -3 6 5 -11
told=past here higher	0 -11 -5 11 -2 5 -1
told=past here none	6 -7 -15 -2 12 10 -1
told=past here other pair	-5 8 -13 -2 13 3 -9
told=past here own	-11 -4 3 5 -7 7 -2
told=past here same	-4 12 -9 -15 14 2 -6
told=past here same pair	-2 -11 10 -2 -2 3 -7
told=past here shared	-6 2 19 -5 -4 -17 -12
told=past other pair and none	0 10 -13 -4 13 -5 -3
told=past other pair and own	0 -3 6 1 -14 6 3
told=past other pair and shared	0 -1 -1 -5 10 -3 -4
told=past other pair out of step	-3 12 -10 -5 9 2 -4
told=past paragraph	-1 -16 5 -5 11 4 -14
told=past paragraph higher	-1 -14 -3 -5 9 8 1
told=past paragraph lower	-1 -3 12 1 1 -4 -23
told=past paragraph none	4 -21 -1 -2 13 2 -7
told=past paragraph other pair	-1 -1 4 -7 8 10 -26
told=past paragraph own	-4 -4 7 -4 1 3 -9
told=past paragraph same pair	0 -19 3 0 4 -3 2
told=past same pair and none	-5 -7 0 -6 -1 12 4
told=past same pair and own	-4 1 15 6 -14 -7 -6
told=past same pair and shared	-4 11 -1 -2 3 -17 -2
told=past same pair comma none	3 -9 -14 9 2 -1 9
told=past same pair comma own	-3 2 -12 -5 11 8 2
told=past same pair none none	8 -14 4 -2 2 3 -8
told=past same pair none shared	-2 -21 24 -3 -17 0 -9
told=past same pair out of step	0 -12 10 -3 -1 4 -6
told=past to	2 -25 24 -7 -6 -3 -20
told=peak 	0 -9 18 -11 -4 0 -6
told=peak and	0 -7 -8 13 -22 9 -5
told=peak far	0 11 -5 -9 7 12 -9
told=peak far lower	1 10 -5 -10 9 8 -9
told=peak far none	5 1 -10 -9 5 10 1
told=peak far other pair	0 -2 -8 1 10 2 0
told=peak far own	-4 10 2 -3 3 4 -12
told=peak far same pair	1 13 1 -14 -1 11 -11
told=peak goes on	0 -8 -9 1 -1 10 -3
told=peak here	-5 -15 -7 6 0 10 -12
told=peak here lower	-4 -12 -3 6 1 6 -15
told=peak here none	-2 -22 3 -10 12 11 -16
told=peak here own	-1 5 -4 10 3 -20 4
told=peak here same pair	-4 -18 -5 3 0 10 -6
told=peak here shared	0 -7 -13 9 -20 14 -7
told=peak paragraph	-5 -10 -6 5 8 10 -12
told=peak paragraph none	-1 0 -13 5 11 4 -13
told=peak paragraph other pair	-1 -11 -4 4 3 3 -1
told=peak paragraph same pair	-2 -3 -3 2 7 8 -18
told=peak same pair and shared	0 -5 -8 6 -14 12 -4
told=peak same pair comma none	0 -3 -10 -8 13 2 -1
told=peak same pair comma own	0 0 -9 12 -1 -4 -3
told=peak same pair in step	0 -12 5 -7 7 3 -7
told=peak same pair none none	0 -10 12 3 -4 -4 -9
told=peak same pair out of step	-3 -8 -10 8 -5 8 -2
told=proposed and	-7 -10 -11 -2 3 0 14
told=proposed far	5 -11 -2 -2 -8 -3 13
told=proposed far higher	6 -17 7 -10 4 5 -2
told=proposed far lower	-5 5 5 9 -7 -4 -14
told=proposed far none	2 -15 1 4 -29 5 12
told=proposed far other pair	4 -9 0 -1 -8 2 7
told=proposed far own	3 -1 -3 -6 6 -8 5
told=proposed far same	4 1 -25 -12 -12 -11 37
told=proposed far same pair	1 -3 -3 -2 -4 -4 9
told=proposed from	0 0 9 4 -9 0 -12
told=proposed goes on	6 2 -25 -10 -5 0 24
told=proposed here	0 -12 -1 -4 -1 -8 12
told=proposed here higher	0 -10 1 -6 0 -5 9
told=proposed here none	4 -2 -12 -9 0 -1 16
told=proposed here other pair	-1 3 -13 -4 -5 -2 15
told=proposed here same	8 -6 -18 -15 4 0 14
told=proposed here same pair	0 -14 7 -2 2 -6 2
told=proposed here shared	-19 -13 9 11 -4 -4 -4
told=proposed instead of	0 -3 22 0 -5 0 -22
told=proposed or	0 -3 -11 3 -1 0 9
told=proposed other pair and none	6 -4 -22 -3 3 0 14
told=proposed other pair comma none	0 3 -8 -3 -11 0 11
told=proposed other pair in step	-6 12 -7 13 -4 0 -13
told=proposed other pair out of step	3 -16 -10 -12 -3 -2 23
told=proposed paragraph	4 -17 -10 3 -6 -20 20
told=proposed paragraph higher	6 -17 6 -9 -15 -15 19
told=proposed paragraph lower	-4 0 -7 10 4 -3 -2
told=proposed paragraph none	3 -8 -8 3 -21 -10 16
told=proposed paragraph other pair	-19 -7 -14 -7 9 -4 22
told=proposed paragraph own	2 -13 -6 1 3 -11 11
told=proposed paragraph same	3 -3 -16 4 0 -1 10
told=proposed paragraph same pair	11 -14 0 9 -15 -17 4
told=proposed same pair and none	-6 -10 0 -3 0 -2 11
told=proposed same pair and own	9 1 -20 -8 -1 -2 16
told=proposed same pair and shared	-10 -21 -11 13 0 -1 11
told=proposed same pair comma own	4 -12 19 -1 -2 -1 -13
told=proposed same pair in step	-9 3 -1 8 -15 -3 0
told=proposed same pair none none	4 8 5 2 -3 0 -14
told=proposed same pair none shared	-10 1 19 3 -2 -1 -18
told=proposed same pair out of step	4 -16 8 -6 7 -4 0
truce	3 30 -4 -12 -7 5 -4
under 20	-33 6 23 -2 11 -126 -13
under 50	-21 43 -16 -1 2 4 -17
under 6	-3 -132 20 4 -3 -63 16
under 80	36 -31 -9 16 -29 32 -13
untrue before	14 3 -2 -15 -4 1 6
untrue here	44 -11 -14 4 -18 -2 -25
untrue next	71 -13 -24 -11 -9 0 -31
v0=add	-6 0 4 2 5 -1 -11
v0=agree	10 -1 1 -1 -17 -4 1
v0=announce	3 8 -14 3 -8 -1 6
v0=answer	-17 7 1 6 -1 -8 -8
v0=apply	-3 -1 -9 -2 2 -2 14
v0=ask	0 -6 12 -7 -3 3 -4
v0=begin	0 -9 13 -9 -5 -4 5
v0=bring	-9 13 3 -2 -4 -7 -1
v0=call	-2 -3 13 0 -5 -1 -6
v0=charge	-6 2 -1 3 1 5 -9
v0=climb	0 0 -10 -2 -1 10 0
v0=collect	-8 8 13 3 -15 -5 -16
v0=come	4 -10 1 -4 4 -11 4
v0=double	-7 -4 11 5 -2 2 -15
v0=drop	0 -11 -5 -1 6 6 2
v0=enter	8 -17 2 2 0 -4 -8
v0=expect	-2 8 -13 8 -6 0 0
v0=face	-3 0 -6 -2 -9 1 13
v0=fall	2 -6 1 4 0 -10 -4
v0=fear	-2 0 -13 -3 0 -2 14
v0=get	-4 -3 3 5 -5 -10 -2
v0=have	6 1 6 -4 -14 0 0
v0=hold	-6 1 0 -7 -8 0 14
v0=keep	0 -3 16 -8 5 -3 -19
v0=leave	0 -16 13 0 -4 -3 -10
v0=let	-8 -17 -4 9 5 -3 -3
v0=levy	-2 4 6 -1 2 -2 -13
v0=like	-15 -4 9 -5 -2 5 5
v0=look	3 -13 -5 10 5 -1 -1
v0=lose	0 -2 -15 -4 18 0 -4
v0=maintain	0 -2 14 -9 -3 0 -3
v0=make	-9 -11 3 7 -7 -4 4
v0=obtain	0 0 -4 11 -7 0 -3
v0=offer	15 -1 -8 1 0 0 -5
v0=other	-3 -5 1 -4 0 -26 14
v0=pay	5 4 -6 -1 9 0 -4
v0=promise	5 -2 -11 5 -3 -2 5
v0=propose	0 -8 -9 -14 5 0 11
v0=raise	0 0 -1 2 7 -12 -5
v0=reach	-3 -10 -8 2 -5 14 -8
v0=ready	0 0 -7 -7 0 0 12
v0=replace	-2 -5 4 0 6 0 -12
v0=reply	0 -4 8 -11 8 0 -10
v0=respond	0 0 4 0 -12 0 5
v0=retain	0 0 15 -13 -3 0 -1
v0=return	7 -2 1 2 -6 4 -10
v0=say	-2 0 -2 5 -2 -11 1
v0=see	4 4 -2 -14 4 -2 2
v0=sell	-2 -1 11 -7 -7 4 -2
v0=set	-6 7 -2 -5 10 -7 -2
v0=settle	4 0 -1 4 -15 0 1
v0=shoot	0 2 4 -11 -2 7 -3
v0=slap	6 2 -6 3 -10 -1 2
v0=spare	-2 3 -1 -9 -7 0 11
v0=stay	4 -1 4 -13 7 -1 0
v0=strike	0 0 11 -7 -12 -3 6
v0=suspend	-5 11 -3 7 -10 -1 -12
v0=think	-7 -7 -1 -2 3 0 10
v0=threaten	4 -10 0 -1 -13 -7 8
v0=wait	0 -3 -8 0 0 0 11
v0=whack	5 6 5 -13 6 -2 -10
v1=add	-10 -1 7 0 5 -1 -10
v1=announce	3 8 -11 1 -7 -1 6
v1=apply	-4 -1 -10 0 2 -2 13
v1=ask	1 -2 1 -8 4 0 0
v1=begin	0 -6 -12 2 -4 -3 17
v1=bring	-9 13 -1 0 -2 -8 0
v1=call	-2 -5 11 -8 7 -1 -8
v1=climb	0 4 -12 -4 -2 10 0
v1=collect	-5 5 11 0 -5 -5 -12
v1=double	-10 -6 18 -1 -5 0 -9
v1=draw	0 0 -13 -7 -1 0 17
v1=drop	-1 -12 0 0 4 6 -6
v1=enter	10 -5 1 -8 13 -6 -9
v1=expect	-7 6 -20 7 -6 0 8
v1=face	-3 -1 -10 3 -10 1 11
v1=fall	1 -6 4 2 1 -11 -6
v1=fear	-2 0 -13 -3 0 -2 14
v1=fix	0 3 -16 13 -3 -1 6
v1=get	-5 -3 3 4 -4 -11 0
v1=hold	-1 -1 0 -3 -8 0 11
v1=import	0 0 12 -7 -7 0 0
v1=keep	-9 3 13 -6 3 -3 -13
v1=leave	-1 -8 14 1 -10 -3 -9
v1=let	2 -17 2 5 5 -4 -9
v1=like	-13 2 9 0 0 0 0
v1=look	3 -13 -5 10 5 -1 0
v1=lose	0 -2 -10 -5 16 0 -5
v1=lower	-4 -13 7 -3 4 2 -5
v1=maintain	0 -2 14 -9 -3 0 -3
v1=make	-10 -1 3 5 -6 -13 7
v1=obtain	0 0 -6 14 -7 0 -4
v1=order	-2 -2 -13 15 -4 0 3
v1=other	-2 -16 2 0 0 -23 13
v1=pay	4 5 -5 -1 10 2 -7
v1=plan	2 3 -11 14 -3 0 -8
v1=promise	11 2 -15 -2 -6 -2 8
v1=propose	1 -2 -18 -10 -8 0 21
v1=raise	0 -2 -1 3 5 -14 -2
v1=reach	-3 -10 -8 2 -5 14 -8
v1=remain	-8 0 16 -7 -3 -1 -2
v1=replace	-2 -5 4 0 6 0 -12
v1=reply	0 -4 8 -11 8 0 -10
v1=respond	0 0 3 0 -11 0 6
v1=retain	2 -1 15 -14 -5 0 -1
v1=return	5 5 -3 0 8 3 -19
v1=rise	-2 2 6 2 -5 -10 -2
v1=say	-7 0 1 4 -1 -11 2
v1=see	5 0 -4 -20 9 3 2
v1=set	-2 10 -5 -1 9 -7 -5
v1=settle	4 0 -3 6 -15 0 0
v1=shoot	0 2 4 -11 -2 7 -3
v1=slap	3 7 -12 1 -15 -2 11
v1=stay	4 -2 8 -21 8 -1 1
v1=stop	-2 8 2 7 -13 -1 -7
v1=strike	0 0 11 -7 -12 -3 6
v1=suspend	-7 8 -4 12 -6 -2 -20
v1=tell	13 5 8 -13 -1 -10 -8
v1=think	-8 -4 1 -8 -1 0 14
v1=threaten	7 2 -13 -7 -14 -2 13
v1=vote	0 -2 -17 4 -2 0 11
v2=apply	-1 11 -3 3 -2 -2 -18
v2=begin	0 3 2 14 -24 -1 -9
v2=come	8 5 -11 2 -10 -4 6
v2=fall	0 5 6 -9 6 0 -12
v2=go	0 -10 7 -6 15 -7 -17
v2=halve	0 -4 8 -6 -13 0 9
v2=hang	0 0 -4 -11 -1 0 13
v2=impose	-2 -2 12 -3 -4 -1 -3
v2=levy	0 -12 15 -7 8 0 -11
v2=lift	0 0 -5 -5 11 0 -1
v2=other	5 -1 17 -5 -18 -6 -5
v2=plan	3 0 -5 12 0 0 -11
v2=raise	-2 -1 13 -10 -1 0 -2
v2=remain	3 -1 -7 7 8 0 -18
v2=retain	0 -1 12 -5 -10 0 -2
v2=return	-1 18 -1 -18 -6 0 -2
v2=run	-1 0 -4 1 13 0 -11
v2=start	2 -12 -9 -3 6 0 15
v2=stay	-4 -13 12 1 -17 0 -2
verb=add	-6 5 6 0 5 -3 -19
verb=admit	12 -4 -6 4 3 0 -10
verb=amount	-2 -11 4 7 -3 2 -13
verb=announce	-2 2 -22 8 -6 -10 15
verb=answer	-7 1 -7 13 0 0 -6
verb=apply	-14 17 7 -7 -10 -9 -7
verb=ask	3 -6 14 -7 5 0 -12
verb=bear	-8 -3 10 -3 4 4 -16
verb=begin	-1 -5 13 7 -28 -8 3
verb=bring	-10 12 -1 -2 6 -15 -4
verb=call	4 -12 10 -10 0 -4 -1
verb=cancel	0 5 -17 8 -7 0 8
verb=carry	-5 0 -4 -5 13 2 -4
verb=charge	-11 -5 5 -4 11 9 -13
verb=clear	2 9 8 -9 -10 0 -7
verb=climb	0 0 -13 -1 3 10 -8
verb=collect	-10 3 7 -7 17 -4 -29
verb=come	8 12 -6 0 -7 -16 6
verb=conclude	0 0 5 2 -1 -1 -13
verb=confirm	-8 8 13 -5 -11 0 -10
verb=continue	-4 -16 10 6 -5 -1 -8
verb=cut	1 0 -5 -9 14 4 2
verb=decide	1 1 2 -5 -12 0 7
verb=declare	-1 -4 12 1 -7 0 -7
verb=discuss	2 -3 -4 -15 4 0 9
verb=draw	0 -5 -3 -18 -9 -2 20
verb=drop	0 -18 -2 -2 2 5 7
verb=end	-4 1 -4 -9 13 -2 2
verb=enter	9 -13 0 -1 13 -9 -12
verb=expect	-4 18 -21 4 -7 -3 4
verb=extend	-2 11 3 0 -14 0 -2
verb=face	-4 3 -8 7 -19 0 9
verb=fall	0 -11 7 0 6 -9 -11
verb=fear	-3 6 -21 1 -2 -2 17
verb=get	-3 -5 -1 11 -13 -1 -2
verb=have	4 -1 6 -13 -8 -7 15
verb=hit	0 5 -7 4 -12 -4 6
verb=impose	-9 -3 0 3 -15 -1 15
verb=initial	0 0 -10 13 -1 0 -3
verb=jump	-5 4 0 9 -7 0 -16
verb=keep	-6 11 11 -8 -6 -7 -6
verb=know	8 4 3 -1 -14 -2 -5
verb=lapse	-1 8 7 -17 -7 -1 2
verb=lay	-5 0 1 -10 5 -2 7
verb=leave	-3 -12 15 -1 -6 -7 -6
verb=let	1 -8 -9 11 8 0 -7
verb=levy	-7 -6 16 -8 9 -4 -15
verb=like	-16 -6 8 2 -3 5 2
verb=look	2 -16 -1 4 4 -1 5
verb=lose	-2 -1 3 -11 10 0 -9
verb=lower	2 -22 2 -2 3 0 0
verb=lumber	0 -2 20 -13 -4 0 -6
verb=make	-17 -4 0 4 -3 -7 9
verb=move	-2 -2 14 -13 -5 -1 2
verb=negotiate	-6 4 5 7 -2 0 -12
verb=obtain	0 0 -2 12 -7 0 -5
verb=offer	12 -5 -1 1 -2 0 -6
verb=order	-3 -7 -4 12 -9 -1 2
verb=other	5 1 -3 8 -12 -36 6
verb=owe	-1 -9 -7 18 0 -4 -8
verb=pay	5 -2 -2 -4 16 1 -11
verb=plan	3 0 -18 19 -5 0 -6
verb=post	-2 0 -2 -8 -3 0 12
verb=prepare	-2 4 -14 6 -3 0 2
verb=promise	4 -1 -7 11 -9 -4 -1
verb=propose	-1 2 -3 -11 6 0 3
verb=publish	2 -5 -5 4 -14 0 10
verb=push	0 -2 -7 13 -4 3 -8
verb=raise	-1 -5 5 -3 0 -16 3
verb=reach	-4 -13 -17 7 -4 21 -18
verb=ready	0 0 -14 0 -8 0 17
verb=recall	-2 6 -12 -4 4 9 -8
verb=receive	-3 0 0 -4 -5 0 11
verb=recommend	1 -6 -12 -1 5 0 5
verb=remain	-12 0 11 -4 3 0 -12
verb=replace	3 -7 -6 1 9 0 -3
verb=reply	-1 -9 -3 -8 13 -1 -1
verb=respond	0 -1 5 0 -13 0 5
verb=retain	2 -3 25 -18 -14 0 -5
verb=return	3 8 -1 -1 7 1 -18
verb=rise	-4 5 8 3 -6 -12 -9
verb=rule	1 -7 14 -8 -15 0 6
verb=run	-3 -10 -9 10 4 -2 2
verb=say	-4 9 6 0 0 -16 -8
verb=secure	-1 0 -5 13 -4 0 -8
verb=see	7 -2 -4 -23 6 4 4
verb=sell	-5 -9 12 -5 1 2 -7
verb=send	-1 -7 -10 3 2 6 3
verb=set	-3 2 -12 10 10 -5 -9
verb=settle	4 0 -2 6 -9 0 -3
verb=shoot	0 2 4 -11 -2 7 -3
verb=slap	2 9 -10 5 -19 -5 9
verb=start	-3 -17 -8 5 -1 -1 16
verb=stay	0 -9 9 -4 2 0 -4
verb=step	0 -1 -9 -4 3 3 8
verb=suspend	-12 18 -10 9 -10 -7 -8
verb=take	-4 -4 3 3 2 9 -13
verb=think	-5 -9 1 -6 0 0 12
verb=threaten	4 -8 -1 -10 -23 -8 17
verb=void	0 0 -11 15 -4 0 0
verb=wait	-2 -2 -17 4 11 -1 6
verb=want	-2 -7 14 0 -2 5 -8
verb=weigh	-1 3 -4 -6 12 0 -10
verb=withdraw	0 -11 1 10 4 -1 -13
verb=write	3 -5 -11 -10 3 4 14
vt0=announce past	-6 15 -4 -1 -8 1 0
vt0=announce perfect	-4 0 -15 7 -4 0 5
vt0=announce pluperfect	7 -9 3 8 -17 -5 -1
vt0=announce present	3 -6 -11 -8 12 0 5
vt0=answer modal	-9 -5 2 11 0 0 -3
vt0=answer perfect	0 -2 13 -2 -9 0 -5
vt0=answer pluperfect	0 9 1 7 -12 0 -10
vt0=answer present	-4 1 -19 5 16 0 -6
vt0=apply present	-2 -3 -10 -1 1 -2 17
vt0=approve present	0 10 0 -3 -2 0 -11
vt0=ask modal	1 0 10 2 -1 0 -12
vt0=ask past	-3 -9 9 -1 7 5 -12
vt0=ask present	1 -13 3 -17 -9 0 12
vt0=be future	5 -4 0 8 5 -6 -14
vt0=be modal	6 6 -19 6 3 -12 -6
vt0=be perfect	3 -11 4 -2 3 1 -9
vt0=be pluperfect	4 -19 -5 2 5 -3 1
vt0=bear past	0 0 -11 5 2 2 -2
vt0=bear present	-2 -11 21 -11 2 0 -17
vt0=begin past	-1 -5 24 -11 -11 -3 1
vt0=bring future	-1 6 -11 9 0 0 -6
vt0=bring modal	-2 11 0 2 -9 0 -5
vt0=bring past	0 -10 16 -1 -10 -5 -2
vt0=bring perfect	0 0 4 -11 7 0 -7
vt0=bring present	-3 5 -8 -4 -1 0 15
vt0=call present	-3 -1 10 -4 -1 0 -2
vt0=charge future	-4 -6 -2 10 -2 -9 -3
vt0=charge modal	1 0 -10 3 -20 -4 8
vt0=charge past	-18 3 -27 8 16 10 -19
vt0=charge perfect	-1 12 12 -13 -11 -3 -1
vt0=charge pluperfect	-6 0 -18 9 4 6 -9
vt0=charge present	8 -4 22 -15 -7 -13 -11
vt0=clear present	-2 4 9 -11 0 0 -1
vt0=climb pluperfect	0 -4 -9 4 -10 9 -1
vt0=collect future	-4 0 -5 12 -1 0 -10
vt0=collect present	-2 4 14 -2 -18 0 -11
vt0=come future	-4 -1 7 -10 -3 -1 9
vt0=come perfect	-1 0 9 -14 5 0 -4
vt0=come pluperfect	0 0 2 -11 5 0 2
vt0=come present	0 -12 3 4 1 -3 -8
vt0=cut perfect	0 7 -2 10 -17 0 -3
vt0=cut present	-3 -4 4 -11 16 -2 -11
vt0=double past	-1 -2 5 6 -8 2 -8
vt0=drop future	-7 0 5 -12 7 7 0
vt0=drop past	0 0 -14 8 6 0 0
vt0=drop perfect	0 0 -12 -1 10 0 3
vt0=drop present	0 -6 2 6 -10 0 3
vt0=enter future	2 -3 -13 10 1 -1 -1
vt0=enter past	0 0 3 -12 5 0 -1
vt0=enter perfect	0 0 13 -7 -2 0 -2
vt0=enter present	8 -10 7 0 -7 0 -14
vt0=expect present	2 2 -13 4 -4 0 4
vt0=face future	0 2 -4 12 0 0 -11
vt0=face past	0 -4 0 13 -9 -1 -2
vt0=face present	-5 -2 1 -15 -12 4 18
vt0=fall future	0 0 -4 9 -3 0 -3
vt0=fall present	1 0 0 6 -10 -5 0
vt0=get modal	0 -1 11 -5 0 0 -6
vt0=get past	1 -8 15 -8 -11 -7 5
vt0=get present	-1 2 -12 14 2 -1 -4
vt0=go future	4 -5 0 3 -14 5 -3
vt0=go past	-7 -11 4 -6 8 -1 -1
vt0=go pluperfect	0 -7 12 1 -3 -2 -11
vt0=go present	-2 12 -1 -1 -7 -3 -2
vt0=halve present	0 0 -11 8 4 0 0
vt0=have past	11 0 6 -13 -18 2 13
vt0=have present	-4 1 3 4 4 -6 -13
vt0=hit present	0 -3 -3 15 -6 -2 -15
vt0=impose present	0 -1 -10 0 11 0 2
vt0=keep future	-2 4 16 -16 0 0 -6
vt0=keep modal	2 -5 10 -8 6 0 -12
vt0=keep past	0 -2 10 3 -14 0 -3
vt0=keep pluperfect	0 0 -12 -3 14 0 0
vt0=leave future	0 -4 16 -12 0 0 -3
vt0=let modal	-1 -3 -22 9 3 0 6
vt0=let perfect	0 0 -2 -10 11 0 -5
vt0=let present	-5 -12 3 4 -4 -3 0
vt0=levy present	-2 7 23 -17 -17 0 -20
vt0=like modal	-11 -4 3 -5 -2 5 6
vt0=look modal	-2 -12 4 12 0 0 -3
vt0=lose present	0 -2 -14 -4 17 0 -4
vt0=lower modal	2 -2 12 -7 -4 0 -2
vt0=lower perfect	0 0 6 -16 14 0 -9
vt0=lower present	-4 -2 -5 12 -11 0 2
vt0=maintain present	0 -2 12 -7 -3 0 -2
vt0=make modal	-4 -1 -10 -6 -1 0 15
vt0=make present	-2 -9 3 12 -28 -1 -11
vt0=meet past	-6 6 10 0 -12 3 -5
vt0=offer past	13 0 -4 -10 0 0 -2
vt0=offer pluperfect	9 0 6 2 -7 0 -11
vt0=offer present	-2 0 -12 10 5 0 -5
vt0=other past	9 -16 -1 2 12 -12 -12
vt0=other perfect	4 0 -12 -4 -6 -1 17
vt0=other pluperfect	-11 -5 8 -7 -3 -11 13
vt0=other present	-12 11 4 -1 -6 -2 -6
vt0=pay future	-1 2 -4 -2 -12 -1 11
vt0=pay modal	0 2 -17 -1 7 0 7
vt0=pay past	-4 -7 -28 7 23 4 -29
vt0=pay perfect	-8 -16 12 5 -7 -4 -12
vt0=pay pluperfect	-4 -7 -10 -4 15 6 -11
vt0=pay present	13 9 14 -6 -20 -10 -23
vt0=propose perfect	4 0 -11 -1 0 0 6
vt0=put future	-1 -8 -24 5 -3 -3 16
vt0=put perfect	-1 0 17 -15 -18 0 4
vt0=put pluperfect	-7 -11 6 5 -6 0 0
vt0=put present	-6 4 -14 -1 14 4 1
vt0=raise past	8 0 1 1 1 -6 -10
vt0=raise perfect	0 -2 1 -10 13 0 -6
vt0=raise pluperfect	-4 -2 2 3 7 -6 -11
vt0=reach past	0 -3 -15 0 -3 13 -3
vt0=reach pluperfect	0 -5 -8 12 -16 3 -4
vt0=reach present	0 -1 3 -13 9 2 -5
vt0=ready present	0 0 -7 -7 0 0 12
vt0=reply past	0 -1 12 -10 -2 0 -5
vt0=reply present	0 -1 -14 -8 16 0 0
vt0=respond past	0 0 8 1 -11 0 -3
vt0=return modal	4 -3 2 5 -3 5 -14
vt0=see modal	0 0 12 -5 0 0 -8
vt0=see present	-5 -1 -10 -6 4 0 13
vt0=set pluperfect	0 0 -5 -8 11 -1 2
vt0=settle past	0 0 5 1 -10 0 0
vt0=settle perfect	1 0 -10 11 0 0 -4
vt0=slap future	3 1 -1 -11 0 0 4
vt0=stand past	6 -15 -30 11 0 7 4
vt0=stand pluperfect	0 -1 -8 2 10 -4 -4
vt0=stand present	-6 7 17 -8 -17 -4 -8
vt0=stay past	0 -2 -5 -3 11 0 -5
vt0=stop present	0 -9 4 11 -16 0 -2
vt0=suspend future	0 -10 21 -16 0 0 -4
vt0=suspend past	0 1 -13 10 0 0 -2
vt0=suspend perfect	0 -6 -14 16 1 0 -1
vt0=take modal	-6 8 3 -16 0 0 6
vt0=take past	-9 7 -21 13 6 5 -10
vt0=take perfect	0 -2 12 -11 -5 0 2
vt0=take pluperfect	-4 -3 -11 7 10 -6 -5
vt0=take present	5 -16 15 -5 -14 7 1
vt0=tax present	-1 7 2 -12 6 -1 -10
vt0=tell past	11 -12 12 -10 1 -10 -8
vt0=tell pluperfect	0 5 -6 9 -6 0 -8
vt0=threaten present	-6 -4 -11 -1 0 0 14
vt0=vote present	0 -1 -11 -9 0 0 15
vt1=agree perfect	3 0 -9 11 0 0 -8
vt1=announce past	-5 15 0 -4 -8 1 0
vt1=announce perfect	-3 0 -14 8 -4 0 3
vt1=announce pluperfect	7 -9 3 8 -17 -5 -1
vt1=announce present	3 -6 -11 -8 12 0 5
vt1=answer infinitive	4 -7 -11 -3 2 7 4
vt1=answer modal	-9 -5 2 11 0 0 -3
vt1=answer perfect	0 -2 13 -2 -9 0 -5
vt1=answer pluperfect	0 9 1 7 -12 0 -10
vt1=answer present	-4 1 -19 5 16 0 -6
vt1=apply present	-2 -3 -10 -1 1 -2 17
vt1=approve present	0 10 0 -3 -2 0 -11
vt1=ask past	-1 -7 -7 -6 13 5 -1
vt1=ask present	-1 -13 6 -15 -8 0 11
vt1=be future	4 -4 0 8 5 -6 -14
vt1=be modal	6 5 -18 3 4 -12 -3
vt1=be perfect	3 -11 4 -1 3 1 -9
vt1=be pluperfect	4 -19 -5 2 5 -3 1
vt1=bear past	0 0 -11 5 2 2 -2
vt1=bear present	-2 -11 20 -11 2 0 -17
vt1=bring future	-1 6 -11 9 0 0 -6
vt1=bring modal	-2 11 -1 2 -9 0 -5
vt1=bring past	0 -10 16 -1 -10 -5 -2
vt1=bring perfect	0 0 4 -11 7 0 -7
vt1=bring present	-3 5 -8 -4 -1 0 15
vt1=call present	-3 -1 10 -4 -1 0 -2
vt1=carry present	-3 -2 11 -8 5 0 -14
vt1=charge future	-4 -5 -1 9 -2 -9 -2
vt1=charge gerund	2 -14 18 -17 8 -1 -9
vt1=charge infinitive	-2 -6 -7 -4 9 -7 14
vt1=charge modal	1 0 -10 3 -20 -4 8
vt1=charge participle	0 0 14 -9 -7 0 0
vt1=charge past	-18 3 -26 7 17 10 -19
vt1=charge perfect	-1 12 12 -13 -11 -3 -1
vt1=charge pluperfect	-6 0 -18 9 4 6 -9
vt1=charge present	8 -4 22 -15 -7 -13 -11
vt1=clear present	-2 4 9 -11 0 0 -1
vt1=climb pluperfect	0 -4 -9 4 -10 9 -1
vt1=collect future	-4 0 -5 12 -1 0 -10
vt1=collect infinitive	0 -2 3 -18 7 0 5
vt1=collect present	-2 4 14 -2 -18 0 -11
vt1=come future	-4 -1 7 -10 -3 -1 9
vt1=come perfect	-1 0 9 -14 5 0 -4
vt1=come present	0 -12 3 4 1 -3 -8
vt1=cut modal	0 -2 0 -10 -1 0 11
vt1=cut perfect	0 7 -2 10 -17 0 -3
vt1=cut present	-3 -4 4 -9 14 -2 -11
vt1=double past	-1 -2 5 6 -8 2 -8
vt1=drop future	-7 0 7 -12 7 7 -2
vt1=drop past	0 0 -14 8 7 0 0
vt1=drop present	0 -6 3 7 -9 0 -1
vt1=enter future	2 -3 -13 10 1 -1 -1
vt1=enter gerund	-2 5 7 -14 0 0 -3
vt1=enter infinitive	6 0 3 -15 0 0 3
vt1=enter participle	0 0 -10 -11 16 0 0
vt1=enter past	0 0 3 -12 5 0 -1
vt1=enter perfect	0 0 13 -7 -2 0 -2
vt1=enter present	8 -10 7 0 -7 0 -14
vt1=expect present	-5 3 -17 6 -3 0 9
vt1=face future	0 2 -4 13 0 0 -11
vt1=face gerund	0 -1 -11 12 0 0 -2
vt1=face past	0 -4 0 13 -9 -1 -2
vt1=face present	-5 -2 1 -15 -12 4 18
vt1=fall future	0 0 -4 9 -3 0 -3
vt1=fall infinitive	-1 0 12 -14 0 0 0
vt1=fall past	-1 0 1 -5 10 -4 -7
vt1=fall present	1 0 0 6 -10 -5 0
vt1=get modal	0 -1 11 -5 0 0 -6
vt1=get past	1 -8 15 -8 -11 -7 5
vt1=get present	0 2 -13 14 3 -1 -3
vt1=go future	5 0 -26 12 -12 6 0
vt1=go gerund	0 0 -18 8 -6 0 7
vt1=go past	-7 -11 5 -6 6 -1 -1
vt1=go pluperfect	0 -7 12 1 -3 -2 -11
vt1=halve infinitive	-6 0 12 -1 -2 0 -7
vt1=halve present	0 0 -9 5 4 0 0
vt1=have past	8 0 6 -11 -16 3 11
vt1=have present	-1 0 4 3 7 -6 -16
vt1=hit present	0 -3 -3 15 -6 -2 -15
vt1=impose present	0 -1 -10 0 11 0 2
vt1=keep modal	2 -5 10 -8 6 0 -12
vt1=keep past	0 -2 10 3 -14 0 -3
vt1=keep pluperfect	0 0 -12 -3 14 0 0
vt1=keep present	-3 -11 2 5 -1 -1 0
vt1=leave future	0 -4 16 -12 0 0 -3
vt1=leave present	-1 -8 9 1 -12 0 -2
vt1=let infinitive	8 0 5 -2 0 0 -11
vt1=let modal	-1 -3 -22 9 3 0 6
vt1=let perfect	0 0 -2 -10 11 0 -5
vt1=let present	-5 -12 4 3 -4 -3 0
vt1=levy present	-2 7 23 -17 -17 0 -20
vt1=look modal	-2 -12 4 12 0 0 -3
vt1=lose present	0 -2 -14 -4 17 0 -4
vt1=lower modal	2 -2 12 -8 -4 0 -1
vt1=lower perfect	0 0 6 -16 14 0 -9
vt1=lower present	-4 -2 -5 11 -9 0 2
vt1=maintain present	0 -2 12 -7 -3 0 -2
vt1=make modal	-4 -1 -10 -6 -1 0 15
vt1=make present	-2 -9 3 12 -28 -1 -11
vt1=meet past	-6 6 10 0 -12 3 -5
vt1=offer perfect	-6 0 -10 -3 0 0 16
vt1=offer pluperfect	7 0 5 5 -4 0 -12
vt1=offer present	-2 0 -12 10 5 0 -5
vt1=other past	8 -16 -2 3 12 -12 -12
vt1=other perfect	5 -3 -6 -1 -8 -1 10
vt1=other pluperfect	-11 -3 5 -9 -4 -8 17
vt1=other present	-11 5 3 3 -5 -1 -6
vt1=pay future	-1 2 -4 -2 -12 -1 11
vt1=pay gerund	-8 6 6 0 -3 -2 -14
vt1=pay modal	0 3 -17 -3 7 0 8
vt1=pay participle	5 -4 -15 -2 16 0 -2
vt1=pay past	-4 -7 -28 7 23 4 -29
vt1=pay perfect	-8 -16 12 5 -7 -4 -12
vt1=pay pluperfect	-4 -7 -10 -4 15 6 -11
vt1=pay present	13 9 14 -6 -20 -10 -23
vt1=promise present	0 8 -10 3 -1 0 -1
vt1=propose past	-2 0 -8 -4 -6 0 16
vt1=put future	-1 -8 -24 5 -3 -3 16
vt1=put perfect	-1 0 19 -13 -17 0 1
vt1=put pluperfect	-7 -11 6 5 -6 0 0
vt1=put present	-5 -2 -15 0 15 4 4
vt1=raise gerund	0 2 -11 5 4 0 0
vt1=raise infinitive	1 -12 8 -7 -10 0 6
vt1=raise past	8 0 1 1 1 -6 -10
vt1=raise perfect	0 -2 1 -10 13 0 -6
vt1=raise pluperfect	-4 -2 2 3 7 -6 -11
vt1=reach past	0 -3 -15 0 -3 13 -3
vt1=reach pluperfect	0 -5 -8 12 -16 3 -4
vt1=reach present	0 -1 3 -13 9 2 -5
vt1=reply past	0 -1 12 -10 -2 0 -5
vt1=reply present	0 -1 -14 -8 16 0 0
vt1=return infinitive	-1 8 -6 -4 11 0 -12
vt1=return modal	4 -3 2 5 -3 5 -14
vt1=see modal	0 0 11 -5 0 0 -7
vt1=see present	-5 -1 -10 -6 4 0 13
vt1=set pluperfect	0 0 -5 -8 11 -1 2
vt1=settle past	0 0 5 2 -10 0 0
vt1=settle perfect	1 0 -10 11 0 0 -4
vt1=slap future	3 1 -1 -11 0 0 4
vt1=stand past	6 -15 -30 11 0 7 4
vt1=stand pluperfect	0 -1 -8 2 10 -4 -4
vt1=stand present	-6 7 17 -8 -17 -4 -8
vt1=stay past	0 -2 -5 -3 11 0 -5
vt1=stay present	5 0 4 -15 0 0 6
vt1=suspend future	0 -10 21 -16 0 0 -4
vt1=suspend past	0 1 -13 10 0 0 -2
vt1=suspend perfect	0 -6 -14 16 1 0 -1
vt1=take infinitive	4 0 1 9 -4 0 -13
vt1=take modal	-6 8 3 -16 0 0 6
vt1=take past	-8 7 -20 13 6 5 -17
vt1=take perfect	0 -2 12 -11 -5 0 2
vt1=take pluperfect	-4 -3 -11 7 10 -6 -5
vt1=take present	5 -16 15 -5 -14 7 1
vt1=tax present	-1 7 2 -12 6 -1 -10
vt1=tell past	14 -12 10 -16 2 -10 -7
vt1=threaten participle	0 6 -9 -11 -4 0 13
vt1=threaten perfect	6 -1 -10 -2 0 0 3
vt1=threaten present	-6 -2 -9 0 0 0 11
vt1=vote present	0 -1 -11 -9 0 0 15
vt1=want past	-14 -2 2 -11 6 6 2
vt1=want present	4 1 11 -6 -19 0 -6
vt2=abolish present	0 -3 -15 13 2 0 0
vt2=add past	0 0 8 -16 5 0 0
vt2=announce past	-2 -11 -12 6 -3 -2 10
vt2=apply present	0 8 -7 6 0 -1 -13
vt2=be future	-1 7 7 -17 -1 0 2
vt2=be modal	-8 -12 6 6 3 3 1
vt2=be pluperfect	-7 5 4 -13 7 5 -9
vt2=begin past	0 0 20 -8 -15 0 -3
vt2=begin present	-1 -3 -8 18 -8 0 -12
vt2=charge present	3 -10 17 -6 -18 1 1
vt2=come future	0 0 -9 11 0 0 -3
vt2=come present	2 11 -7 -3 -13 -1 5
vt2=continue future	0 -2 -7 11 0 0 -1
vt2=end participle	0 0 -17 -5 20 0 0
vt2=end present	0 -11 16 4 -15 0 -7
vt2=expire present	0 -1 13 -5 -6 0 -1
vt2=go future	0 -1 14 -13 2 0 -6
vt2=go infinitive	0 0 11 -1 -1 0 -9
vt2=go modal	0 -6 19 -6 -9 0 -8
vt2=go participle	-1 0 4 5 0 0 -11
vt2=go present	3 -2 -8 -6 14 -3 0
vt2=halve present	0 0 14 -9 -7 0 -1
vt2=impose past	-1 0 15 -5 -10 0 -3
vt2=leave participle	0 0 15 -18 2 0 -3
vt2=levy present	0 -1 20 -14 -6 0 -7
vt2=other present	-8 -12 16 1 -15 -2 1
vt2=pay present	0 -2 9 -12 2 0 0
vt2=remain present	3 1 1 1 -2 0 -12
vt2=return present	0 15 -2 -13 0 0 0
vt2=run past	0 0 -14 -1 14 0 0
vt2=start modal	0 -11 -6 -9 -2 0 19
vt2=start present	0 0 -17 12 7 0 -7
vt2=stay present	-3 -12 4 5 -12 0 1
vt2=suspend participle	6 -8 -18 18 -6 0 -1
vt2=suspend present	-2 -3 11 -9 1 0 3
vt2=take past	1 -1 18 -11 -10 4 -6
vt2=take present	-1 -5 -7 -1 16 -1 -2
w1=denied w2=if_lapsed	1 -23 10 -5 20 -4 -19
w1=denied w2=now	16 11 -18 10 -10 3 -14
w1=denied w2=plain	9 -15 9 -15 -7 -9 13
w1=denied w2=proposed	15 -6 12 -12 -5 2 -12
w1=if_lapsed w2=now	-7 4 2 3 -13 -1 -2
w1=if_lapsed w2=past	-1 4 2 -11 11 0 -14
w1=if_lapsed w2=plain	-10 14 11 -32 -1 -21 5
w1=if_lapsed w2=proposed	0 4 -28 9 2 0 5
w1=now w2=past	-5 -12 9 2 4 -13 -12
w1=now w2=plain	-6 -7 15 0 -8 -11 -3
w1=now w2=proposed	0 10 17 -18 -15 0 -6
w1=past w2=now	-25 -6 -12 0 17 12 -9
w1=past w2=plain	-3 -8 0 0 8 -8 -1
w1=past w2=proposed	0 -9 32 -19 -15 0 -6
w1=peak w2=now	-4 -10 8 -7 -4 10 -8
w1=peak w2=past	-6 -14 -32 22 -7 21 -8
w1=plain w2=plain	-13 -7 6 4 1 -6 -2
w1=proposed w2=now	-3 3 1 0 -12 -11 5
w1=proposed w2=past	-4 -20 10 -16 -1 2 14
w1=proposed w2=plain	-2 6 -22 14 -2 -15 6
w:0	22 -13 0 -11 8 -19 -11
w:1	20 -3 -2 -4 -9 0 -9
w:11	-5 9 14 -4 -25 4 -10
w:12	3 -10 55 -29 -27 -9 -39
w:13	6 1 18 -5 -3 -3 -26
w:15	-3 14 -7 -2 11 1 -26
w:16	5 12 -23 -2 -13 -1 4
w:17	-13 7 3 -18 1 -6 8
w:19	0 14 -5 2 -2 0 -11
w:20	-2 11 -10 -12 -1 0 8
w:21	-2 11 -1 -17 -2 0 7
w:22	5 5 -18 -20 -8 -2 26
w:23	-5 -10 39 -37 -3 -5 -12
w:24	-1 -4 -39 29 -8 -1 -2
w:25	8 -1 2 -12 -9 -16 8
w:26	0 -5 13 1 -11 -3 -4
w:27	-10 -7 -9 0 18 -5 -3
w:28	-3 -5 -18 3 2 -5 17
w:29	3 11 -20 8 1 -4 -1
w:3	-13 -15 -4 -15 -10 25 2
w:30	0 -29 35 -9 -7 -1 -23
w:32	-21 -5 -5 1 14 0 -2
w:34	2 4 -17 0 2 10 2
w:4	-4 12 0 -9 -3 -2 4
w:5	0 -4 30 -16 -12 0 -9
w:6	-3 -9 -15 21 -4 4 -19
w:7	-13 -10 24 -25 5 9 -9
w:8	-25 -11 7 -11 14 4 -12
w:9	-15 -25 40 -24 -3 -5 -7
w=denied	27 -12 -1 -9 0 -7 -13
w=if_lapsed	-10 12 -2 -5 -3 -10 -2
w=now	-5 -3 12 0 1 -7 -7
w=past	-12 -22 3 -6 14 9 -7
w=peak	-16 -22 -18 14 -10 26 -8
w=proposed	3 -4 11 -5 -20 -13 8`;
