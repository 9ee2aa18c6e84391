// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-9 -8 7 4 1 -13 -1
a:!	10 -1 -2 -2 -13 6 0
a:'s	5 -19 -1 17 -11 3 -5
a:'s first	0 0 11 -8 0 0 -1
a:*	11 -2 -8 -7 3 0 0
a:-	1 7 3 -2 3 -7 -10
a:- shore	-2 5 -7 6 7 -1 -11
a:- to	-2 5 -6 5 7 -1 -12
a:.	4 -8 4 2 2 -19 1
a:<day-ahead>	-14 9 -8 8 -7 -32 3
a:<day-ahead> .	-10 11 -8 -2 8 -10 2
a:<day-ahead> ?	-5 7 5 -15 -3 0 6
a:<day-ahead> under	0 -5 -1 10 -1 0 -4
a:<day-gone> .	-5 0 -14 9 4 2 2
a:<day-gone> and	0 0 9 1 -12 0 -1
a:<day-today>	-17 -1 21 -21 10 -11 -6
a:<day-today> 's	0 0 -11 2 0 0 9
a:<day-today> .	-8 0 7 -3 3 -4 -5
a:<duty>	1 7 -2 7 -5 -18 -2
a:<goods>	13 9 -3 -9 -1 -5 1
a:<level-noun>	-7 -4 -1 9 -12 0 3
a:<level>	-20 -2 -1 -3 4 11 3
a:<level> .	-1 8 -2 1 -10 1 9
a:<level> <day-today>	0 3 -11 5 6 0 -1
a:<level> <level>	-5 -22 -11 -31 23 17 -17
a:<level> and	0 -3 -10 9 9 -5 -5
a:<level> for	6 -12 13 -7 -6 -7 3
a:<level> from	-2 0 11 -12 -10 -1 11
a:<level> of	-1 -6 -2 -7 2 -2 13
a:<level> on	-12 -3 8 4 -5 1 -9
a:<level> over	0 0 15 -6 -9 0 -4
a:<money>	-10 0 6 2 -10 -5 1
a:<money> .	-3 -5 11 -9 5 0 -6
a:<money> of	-2 -6 6 -8 -13 0 13
a:<month-ahead>	7 -5 -15 2 16 -5 -4
a:<month-gone> and	0 -9 -13 12 7 -2 -3
a:<month-today>	-1 -4 -6 -3 14 0 -4
a:<name>	-5 0 14 2 -6 -14 -13
a:<name> 's	9 4 0 8 -14 0 -13
a:<name> .	11 -11 12 -13 2 -1 -4
a:<name> <number>	0 -1 -11 14 3 0 -8
a:<name> at	0 -6 -10 13 2 -3 1
a:<name> charge	-3 0 19 -10 -3 0 -10
a:<name> for	0 -2 -13 3 3 0 10
a:<name> from	-3 14 -19 6 5 -1 -4
a:<name> good	0 1 13 -6 -10 0 0
a:<name> in	0 -7 -15 19 -6 -1 2
a:<name> is	-1 -6 11 -15 8 0 2
a:<name> since	-6 -2 17 -18 0 0 -4
a:<name> take	0 -3 16 -11 -1 0 -5
a:<name> under	0 0 7 10 -6 0 -17
a:<number>	-21 -10 10 -5 9 10 -10
a:<number> .	-1 2 0 8 1 -14 -10
a:<number> are	0 -6 5 -16 1 7 3
a:<number> as	0 0 -16 14 4 0 -4
a:<number> billion	0 -2 14 -6 -13 0 0
a:<number> come	0 -8 0 -5 10 0 -1
a:<number> for	-4 10 -16 0 4 -1 3
a:<number> from	0 2 13 -15 -3 1 0
a:<number> largest	0 -1 -17 0 -2 0 10
a:<number> of	-6 5 15 -12 -2 3 -12
a:<number> on	-3 3 7 -24 4 -1 6
a:<number> to	0 0 6 1 -16 -1 6
a:<office>	7 -4 -4 -18 4 0 10
a:<organisation>	-2 -10 -7 0 8 -5 7
a:<person>	1 -19 7 -6 -3 -3 12
a:<person> 's	0 -11 1 0 -3 0 9
a:<person> .	0 0 11 -7 -5 0 -2
a:<quality> .	0 -14 10 6 -1 0 -3
a:<quality> and	0 -3 11 -12 -7 0 6
a:<quality> border	0 0 15 -8 -3 0 -6
a:<quality> chicken	0 -3 -1 15 -13 0 -5
a:<quality> crane	0 -1 -8 14 -1 0 -8
a:<quality> dollar	0 0 12 -8 -7 0 -1
a:<quality> duty	7 0 -12 8 -1 0 -7
a:<quality> farm	0 -1 -5 -11 18 0 -8
a:<quality> good	-2 3 6 1 1 0 -15
a:<quality> industrial	-2 0 -19 12 -8 0 6
a:<quality> mangoe	0 4 5 -13 0 0 5
a:<quality> oil	1 1 0 -13 10 -2 5
a:<quality> one	-2 -6 15 0 -9 0 -12
a:<quality> peat	0 -2 12 -8 0 0 -4
a:<quality> port	0 -5 16 -12 -1 0 -1
a:<quality> steel	2 0 -10 9 1 0 0
a:<quality> sunflower	0 4 8 -13 0 0 -2
a:<quality> timber	1 -7 -9 11 5 0 -6
a:<quality> tyre	-2 -4 14 -2 -6 0 -2
a:<quality> wine	-4 -3 -1 6 -13 0 7
a:<seat> instead	0 2 -11 8 0 0 1
a:<span>	-15 -4 8 8 -6 0 -8
a:<span> .	-15 -4 2 2 -6 3 4
a:<span> before	0 0 14 -4 -12 0 -2
a:<taker>	0 3 -14 0 -8 -1 10
a:<v-bear>	1 5 6 -6 6 3 -15
a:<v-begin>	0 -11 1 1 13 -3 -9
a:<v-buy>	-11 -6 2 9 -3 -4 -5
a:<v-deny>	6 0 -2 -12 9 -2 -5
a:<v-down>	11 -4 1 -6 12 0 -11
a:<v-end>	-23 9 2 -11 4 -12 7
a:<v-impose>	3 2 -8 11 2 -14 -5
a:<v-lack>	0 1 -7 -10 11 0 1
a:<v-propose>	3 -23 -13 1 9 -11 15
a:<v-return>	-2 13 0 0 -1 2 -13
a:<v-say>	-7 9 -2 0 7 -14 -4
a:<v-stay>	5 1 4 5 -6 -3 -16
a:<v-suspend>	0 -18 1 17 -6 -7 -13
a:<v-target>	-2 10 2 -7 -8 -8 3
a:<v-up>	-10 -6 11 -10 12 -6 -8
a:=	0 -1 14 -8 -8 0 -1
a:= <level>	0 -1 14 -8 -8 0 -1
a:?	4 1 -10 -28 8 11 9
a:a <number>	-7 -7 1 0 -1 12 -4
a:a <quality>	-1 -2 13 -3 -5 0 -2
a:a good	0 0 -12 3 2 0 8
a:a minimum	0 -1 -8 11 -2 0 -3
a:a narrow	0 0 13 -10 0 0 -4
a:a promise	0 0 -7 14 -2 0 -7
a:access	0 0 10 0 -6 0 -8
a:action	0 -1 13 -7 -3 0 -4
a:ad	0 0 -5 10 -7 0 0
a:ad valorem	0 0 -4 10 -7 0 -3
a:add	4 10 0 -6 3 0 -11
a:additional	-1 -5 -18 20 5 0 -6
a:advanced	0 0 18 -10 -4 0 -10
a:advanced chip	0 0 11 -4 -4 0 -7
a:after	4 19 -11 -2 -3 -6 0
a:after all	4 10 -14 0 -5 0 0
a:again	-2 9 -8 6 1 0 -13
a:again .	0 -2 -4 16 0 -7 -13
a:again in	0 12 -6 -5 0 0 -1
a:agreement	-10 -16 11 -3 -2 -3 2
a:agreement .	-2 -6 -7 10 -2 0 3
a:agreement of	-1 0 13 -3 0 0 -11
a:agreement with	0 0 13 -8 -4 0 -1
a:aircraft	0 7 -9 10 2 0 -12
a:aircraft and	0 0 -11 14 -2 0 -5
a:all	-12 5 0 2 2 -6 -1
a:all good	-3 -2 0 -17 2 0 14
a:all import	0 0 -10 11 -2 0 0
a:all in	-1 -3 11 -1 -6 0 -7
a:all other	0 -1 -9 14 -2 0 -5
a:alone	3 -2 11 -15 3 -1 -7
a:already	2 9 7 -12 0 -4 -7
a:altogether	0 -13 7 -3 7 0 -8
a:aluminum	-3 -5 -16 15 6 0 0
a:aluminum .	-1 -1 -16 0 9 0 13
a:aluminum from	0 0 -12 18 -8 0 -6
a:an agreement	0 -3 10 -4 -9 0 1
a:and	-15 8 -4 1 0 -4 1
a:and <level>	-4 7 -2 3 -9 5 -1
a:and <number>	-3 5 -3 -19 12 3 4
a:and <quality>	0 -7 16 -2 -17 4 0
a:and a	-4 -1 -7 14 0 0 -6
a:and aluminium	-1 -1 18 -12 -5 0 -2
a:and another	0 0 -5 12 -5 0 -2
a:and farm	0 0 16 -11 -6 0 -2
a:and for	0 -4 2 -9 8 -2 4
a:and has	0 0 12 -9 -3 0 -3
a:and laptop	0 0 -10 2 -9 0 11
a:and no	3 4 -4 11 -19 0 -5
a:and not	-5 5 -2 0 -13 -1 4
a:and the	5 -5 11 7 -9 -6 -18
a:and then	0 -6 -11 -1 9 5 -2
a:and to	0 3 -9 1 13 -4 -3
a:annex	0 -1 11 -6 -2 0 -6
a:announce	-6 -5 -9 4 -2 -5 10
a:any	2 -10 -5 1 14 -2 -7
a:any more	3 -4 -9 -11 17 0 -4
a:anyway	0 -6 3 10 -5 0 -7
a:apply	0 8 2 -9 5 -3 -12
a:apply .	1 15 -3 -15 7 0 -10
a:apply to	-2 -3 -8 18 -11 0 -7
a:apricot	0 -3 15 -15 -2 0 3
a:are charge	0 -8 11 1 -5 0 -1
a:are go	0 -1 -15 -7 13 0 6
a:are not	0 -14 -5 12 2 7 -8
a:are suspend	0 2 -14 13 -7 0 -3
a:are to	0 -5 -5 -15 9 0 13
a:arrival	-1 -8 16 -4 -4 0 -5
a:as	-3 -11 1 15 -8 -4 -4
a:as <level>	0 8 7 0 -9 -4 -5
a:as a	0 0 -14 8 0 0 6
a:as before	-7 -16 15 3 -16 0 -2
a:as long	-2 -7 9 8 -9 0 -12
a:as much	0 0 -10 3 9 0 0
a:as well	3 -6 -12 7 0 3 6
a:asleep	0 -14 -11 22 -5 0 -4
a:asleep .	0 -9 -5 11 0 0 0
a:at	-5 -19 9 -14 3 14 6
a:at <level>	-1 -8 5 -9 -7 6 9
a:at <number>	-2 6 -15 12 0 -5 -1
a:at most	0 0 -14 15 0 0 0
a:at present	0 -6 31 -20 -6 0 -6
a:at the	-6 -3 4 -16 6 12 -6
a:autumn	-2 -1 -19 1 12 -6 10
a:autumn .	0 0 -14 4 11 -5 0
a:average	0 0 13 -6 -7 0 -5
a:away	-1 -5 -9 7 9 0 -6
a:away .	0 1 -13 3 10 0 -4
a:back	0 11 -14 -2 19 -8 -22
a:back .	2 -14 -10 13 21 -1 -16
a:back on	-1 23 -11 -13 -10 0 -3
a:back to	0 0 20 -13 -10 0 -1
a:bacon	0 5 -12 4 -1 0 0
a:banana .	0 0 -13 2 9 0 0
a:be	-13 9 4 -2 3 1 -9
a:be <level>	0 -5 12 -7 0 0 -2
a:be <number>	0 -6 14 -3 0 0 -8
a:be back	0 3 -13 -3 10 0 -3
a:be charge	-1 -2 -12 10 5 0 0
a:be due	-1 15 -7 -6 -1 0 -4
a:be levy	0 0 -16 19 0 0 -5
a:bean	6 6 -7 3 4 0 -14
a:became	-3 -1 -2 0 11 4 -14
a:become	-2 -16 33 -30 2 -3 -18
a:become <level>	0 -5 15 -8 0 -1 -8
a:become <number>	-1 -16 24 -18 6 0 -19
a:been	3 2 -14 7 5 0 -5
a:been charge	-2 11 -11 6 0 -1 -5
a:beer	-7 -2 -3 -11 12 -2 7
a:beer .	1 -9 -7 -1 13 0 0
a:beer and	0 -5 11 -2 -4 0 -1
a:before	5 -1 -25 -7 29 -7 -2
a:before .	4 -18 -10 -7 26 0 -9
a:before the	-3 -9 -12 3 9 -7 9
a:begin	-6 0 -3 16 -10 -4 -4
a:being	-12 -9 -4 2 1 0 10
a:beside	-6 -8 9 -2 -13 1 7
a:between	-2 -7 3 -12 16 -2 -8
a:billion	0 -2 11 -6 -5 0 0
a:billion <quality>	0 0 12 -8 -7 0 -1
a:border	-2 -4 23 -21 6 -6 -11
a:both	-2 2 -10 2 -2 2 6
a:both side	-4 6 -10 6 -14 0 5
a:branded	-1 0 -1 -11 -2 0 14
a:brandy	-1 -6 16 -12 -7 0 1
a:butter	-6 7 -7 12 -4 -1 -6
a:butter and	0 -2 10 -8 0 0 0
a:buyer	0 4 -4 -11 -5 0 11
a:buyer of	0 5 -4 -14 -2 0 11
a:by	-3 4 14 -1 0 -3 -17
a:c	0 -2 6 5 -12 0 -1
a:cabinet	0 -12 -4 10 -10 -2 5
a:canola	-3 -2 3 5 4 -3 -12
a:canola oil	0 0 12 -1 -6 -1 -6
a:car	2 -4 0 11 -10 -10 -5
a:car .	-2 3 13 -9 -16 -2 3
a:carpet	0 0 15 -16 0 0 -3
a:case	-5 16 0 -4 -5 -1 -8
a:case .	-4 2 12 -10 0 0 -4
a:case of	0 14 -5 -11 -2 0 -3
a:ceiling	-7 -5 0 14 0 0 -17
a:ceiling .	-3 -3 -13 9 6 0 -1
a:certain advanced	0 0 11 -7 -2 0 -4
a:change	0 0 12 -3 -8 0 -4
a:charge	-2 1 7 -2 4 -3 -13
a:charge .	-3 6 14 -7 -9 -1 -6
a:charge on	-9 -1 5 4 -16 3 -2
a:chicken	-6 -10 0 9 0 -2 -5
a:chicken and	0 -2 -8 -6 13 0 -1
a:chip	-3 -9 3 1 -12 -1 7
a:citru	-6 -8 0 12 -1 0 -5
a:citru .	-7 -4 -10 16 0 0 -2
a:claim	0 -2 -2 -4 12 0 -8
a:coal	1 -13 10 3 -17 0 1
a:coal and	0 -6 4 8 -13 0 -3
a:cocoa	2 12 -12 7 0 -3 -7
a:coconut	5 13 2 -16 5 -4 -14
a:coffee .	6 2 -2 4 -11 -1 -2
a:collect .	0 -4 12 -3 -7 0 -5
a:come back	-3 -4 -8 3 18 -1 -11
a:come down	-1 -2 10 -12 -1 3 -2
a:come into	-1 -3 8 1 -11 0 0
a:come on	2 -3 0 1 -19 0 10
a:concentrate	0 13 -10 -8 -4 5 -2
a:content	-6 5 -3 -13 9 0 5
a:continue to	0 0 -12 14 -2 0 -1
a:copper	0 -5 -3 -7 -4 0 18
a:cork	-3 2 -13 4 9 0 1
a:corn	0 -2 11 -12 1 0 -3
a:cost	-5 8 -2 -13 0 0 6
a:cotton	-3 11 0 -12 3 -2 1
a:cotton until	0 0 -12 8 2 0 -1
a:could	-6 11 -4 -6 -16 5 7
a:count	0 -6 12 0 -3 -2 -4
a:country	-8 4 3 2 -12 -3 1
a:country .	-3 0 -2 13 0 0 -11
a:country without	0 -1 -10 2 0 0 9
a:crane	-5 5 -16 15 6 -1 -14
a:crude	0 2 -6 15 -11 -2 -4
a:crude oil	0 -4 3 10 -14 0 -10
a:cut flower	0 11 -6 1 -8 0 0
a:cut to	0 -1 -6 -6 14 0 -4
a:date .	-6 0 -9 3 1 13 -3
a:date from	0 1 12 -6 -8 0 -4
a:day .	-3 -6 8 1 -11 -3 0
a:day and	0 -7 9 -10 0 0 5
a:deal	-5 -10 -5 25 -10 -4 -15
a:deal .	0 -6 -5 9 -3 -2 4
a:did	5 0 -2 -16 0 0 7
a:doe	9 -7 0 5 -13 -1 -4
a:down	-5 -2 8 -1 -12 4 1
a:draft	8 0 -10 0 -4 -2 3
a:drawer	4 -1 -17 8 -4 0 11
a:dried	-1 -3 2 -9 -6 0 11
a:drone	0 0 -4 13 0 0 -12
a:drug	0 0 11 -5 -5 0 -2
a:due	-8 10 6 -4 -6 -2 -6
a:due .	-4 0 10 -14 0 0 0
a:during	-3 -10 -9 10 8 0 -3
a:during that	0 0 -11 12 0 0 0
a:during the	-4 -9 -5 0 11 0 2
a:duty .	-4 -7 11 1 -11 -2 -1
a:duty on	5 5 -6 9 2 -5 -16
a:duty under	0 0 11 -8 0 0 -2
a:each	-7 0 -11 5 4 3 4
a:each .	-1 -7 -8 11 -8 -1 6
a:earlier	0 -2 8 4 -10 -1 -4
a:easter	-9 0 -14 4 2 0 12
a:easter .	-10 2 -11 5 -4 0 13
a:economy	0 0 12 -7 -9 0 -2
a:effect	2 -9 11 -12 4 0 -2
a:effect from	0 -4 10 -8 6 0 -9
a:electric	-4 -5 19 0 -11 -4 -16
a:electric car	-3 -3 17 0 -6 -2 -14
a:electricity	0 0 13 -6 -4 0 -7
a:end on	0 -7 12 -1 0 0 -8
a:engine .	0 -3 13 -6 -5 0 -3
a:everything	0 -4 -7 -1 4 -3 9
a:extra	0 0 9 0 -14 0 3
a:fall	-2 4 0 -8 15 4 -22
a:fall .	0 -2 11 -5 -7 5 -5
a:fall away	0 -2 -17 5 13 0 -4
a:farm	0 -6 5 -10 12 0 -9
a:farm good	0 -1 2 -15 12 0 -8
a:farm machinery	0 0 13 -7 -4 0 -2
a:feed	-4 -7 -6 -11 7 0 13
a:fentanyl	-6 -13 11 -8 7 0 -14
a:fentanyl .	-3 -6 4 6 -4 0 -11
a:figure	-1 -2 -13 11 6 -2 -1
a:film	-2 0 -12 -5 -3 0 16
a:first day	0 4 -11 7 -7 0 2
a:first term	0 -2 15 -4 -7 0 -6
a:first trade	0 -1 16 -15 0 0 -3
a:first year	0 -4 -10 -1 -1 0 13
a:fish	-10 -12 -3 7 -5 9 7
a:flour .	0 -3 2 4 7 0 -14
a:flower	10 8 -14 -2 -7 0 7
a:flower .	5 -2 -12 0 -2 0 9
a:follow	0 0 -21 12 7 0 0
a:follow on	0 -3 -22 18 5 0 -2
a:for <day-ahead>	-1 5 -18 4 -6 0 6
a:for <number>	0 -3 6 -8 13 0 -15
a:for another	0 -2 5 0 6 0 -12
a:for both	4 -4 -6 11 -1 -1 -4
a:for car	0 -2 8 5 -13 0 -10
a:for electric	0 -2 14 -7 -4 -2 -3
a:for everybody	0 0 4 -11 0 0 5
a:for good	-7 -10 0 9 -2 0 0
a:for its	8 0 -4 -9 -5 0 11
a:for most	0 -2 21 -13 -3 0 -9
a:for now	0 -2 18 -12 -3 0 -3
a:for some	0 -1 9 -11 -3 8 -5
a:for the	1 3 -8 0 16 -18 -7
a:for them	0 0 -13 13 -6 0 3
a:force .	0 -6 -1 -1 -9 0 11
a:forced	0 -2 5 -12 -10 0 10
a:framework	0 -1 -7 12 -3 0 -3
a:friday	0 6 -6 -11 -2 0 9
a:from	-6 8 -7 12 -13 -20 2
a:from <day-ahead>	-9 5 -24 14 -19 -8 10
a:from <day-gone>	-2 -8 -8 -9 5 -1 15
a:from <day-today>	-5 3 6 -13 3 0 2
a:from <level>	-10 4 2 6 -25 -6 2
a:from <month-ahead>	7 -6 -16 8 7 -3 0
a:from <month-gone>	2 -4 -3 -4 10 1 -8
a:from <name>	-4 0 3 -9 12 -7 0
a:from <number>	3 -10 4 0 -16 -1 6
a:from all	0 -1 1 8 -16 0 0
a:from country	0 -1 -5 10 0 0 -4
a:from next	-4 0 -11 9 -3 0 4
a:from the	0 4 9 -5 -15 -1 -1
a:fruit .	0 3 12 -8 -7 0 -5
a:furniture	-4 1 -14 3 4 -1 7
a:further	-1 5 4 -2 -11 0 4
a:gas .	0 6 -15 8 0 0 -5
a:glove	2 10 7 -11 -5 0 -11
a:go	-1 -9 4 -2 15 -10 -16
a:go .	-4 -4 -1 -6 11 -1 -3
a:go away	-1 -2 17 -7 -11 0 0
a:go on	-1 0 10 0 -16 0 0
a:go to	0 -9 -4 15 -2 0 -8
a:good	-19 -5 4 2 4 -6 -1
a:good .	-15 -9 -4 17 5 0 -14
a:good at	0 0 11 -5 -3 0 -5
a:good is	0 -1 -15 1 1 0 13
a:good of	-5 -4 -3 -1 -4 0 12
a:good outside	0 -1 -5 -13 13 0 1
a:good over	0 0 -14 0 11 0 6
a:good remain	4 0 13 -11 -1 0 -2
a:good since	0 0 10 -9 -7 0 2
a:good worth	0 -6 -4 14 -6 0 -5
a:grape	0 -1 12 -2 -4 -2 -5
a:had	6 8 -14 -10 5 0 4
a:halve	0 -1 12 -4 -8 0 -2
a:hang	0 -1 -4 -10 -1 0 13
a:harvest	0 -11 12 0 -1 0 -2
a:has	1 -7 13 -13 -5 1 2
a:have been	-2 -6 -10 19 0 0 -10
a:he	9 2 -17 -1 4 7 -1
a:heavy	0 -1 -11 0 -3 0 12
a:here	0 8 10 -4 -7 -5 -18
a:here .	4 -2 5 5 -11 -1 -11
a:high	-4 0 11 -7 0 0 -2
a:higher	0 -2 -11 10 -2 0 3
a:his	0 -8 18 -19 -8 -1 2
a:history	-1 -1 -15 -9 10 5 5
a:history .	-1 -1 -11 -8 5 5 5
a:hold	-1 0 -5 8 0 0 -6
a:hour	-1 3 -4 11 -1 -3 -12
a:ice	0 2 -17 13 1 0 -3
a:import	-4 -6 0 13 -8 0 -6
a:import of	0 0 -8 12 -5 0 -1
a:importer	0 -1 -12 10 -1 0 -3
a:importer of	0 -1 -12 11 -1 0 -4
a:impose	-2 -1 11 -3 -4 -1 -3
a:impose in	0 5 12 -7 -7 0 -5
a:in	-8 -4 5 7 -10 0 0
a:in <month-ahead>	2 5 -13 -4 6 -1 4
a:in <month-today>	0 -1 -1 -12 12 0 -4
a:in <name>	1 4 13 3 -21 -2 -16
a:in <number>	-2 -14 -13 2 6 8 4
a:in <span>	-2 -9 17 -2 -10 -1 -2
a:in a	1 0 9 -6 -12 0 2
a:in all	-8 -9 3 1 9 -7 -9
a:in it	-7 -2 14 -10 -2 -2 1
a:in place	-1 6 -11 -4 -13 0 18
a:in return	-2 -11 0 5 0 -1 2
a:in suspense	0 -8 -6 15 -4 0 -1
a:in that	-4 10 -10 8 -7 0 -4
a:included	0 0 1 12 -13 0 -11
a:industrial	-4 -2 -9 2 -11 0 12
a:industrial good	-4 -2 -8 1 -11 0 13
a:instead	-1 6 -11 6 -18 -5 8
a:instead of	1 7 -13 8 -17 -5 7
a:into force	-1 -3 3 8 -13 0 -2
a:is	5 0 -2 -12 1 -6 11
a:is a	-14 9 0 -4 4 -1 -1
a:is an	2 -2 -13 -4 0 6 8
a:is back	9 4 -18 0 6 0 -5
a:is charge	-3 -1 3 -1 -13 0 7
a:is go	0 -3 -19 0 19 -1 1
a:is in	8 -3 -10 3 -2 0 3
a:is levy	0 0 12 -8 -4 0 -1
a:is no	-3 -1 -8 -8 10 0 5
a:is not	2 7 15 -14 -3 0 -16
a:it .	-6 16 -15 10 5 -7 -8
a:its	3 -3 -5 8 -9 4 1
a:its <number>	0 8 -12 3 3 0 -3
a:its good	0 -1 -11 13 -2 0 -1
a:its place	0 -6 2 7 -11 0 0
a:its value	0 0 14 -10 -2 0 -1
a:jute	11 0 -11 -5 9 0 -8
a:kiwifruit	0 0 -9 14 -8 0 0
a:la	0 0 -2 -12 3 0 11
a:labor .	0 0 -9 -1 0 0 11
a:laptop	0 0 -10 2 -9 0 11
a:last	-10 -11 2 4 0 5 -1
a:last week	0 -4 -7 10 0 -2 -2
a:last winter	0 -6 0 -4 11 -2 -2
a:last year	-2 2 11 -12 0 4 -6
a:lawful	-7 0 13 -3 0 0 -4
a:lawful .	-7 0 13 -3 0 0 -4
a:leather	3 7 -10 6 -5 0 -3
a:letter	0 -5 -13 1 -14 -2 19
a:letter of	0 -1 -8 3 -8 -1 9
a:lift	-1 3 -12 -13 13 0 4
a:list	-1 -5 14 -2 -6 -2 -6
a:list <number>	0 0 12 -5 -5 0 -2
a:lobster	5 3 -13 -6 11 0 0
a:long	-3 2 1 7 2 0 -16
a:longer	-2 4 -15 7 6 0 0
a:lower	2 -2 -9 10 4 0 -7
a:machine	-5 6 -3 3 -13 -4 4
a:machinery	0 4 1 3 -19 -2 4
a:machinery .	-2 0 13 -3 -11 0 -2
a:mackerel	-1 -8 -3 -12 11 0 6
a:make <level>	0 0 12 -8 -4 0 -1
a:mangoe	3 -1 11 -14 -6 0 5
a:mangoe and	0 4 7 -12 -5 0 4
a:may	0 -8 1 14 -4 0 -8
a:may be	0 -5 6 10 -3 0 -12
a:me	-1 8 9 -4 -4 0 -10
a:medicine	-3 -23 0 -5 -3 5 18
a:mentioned	4 -1 -14 11 -5 0 1
a:metal	-2 -7 19 -21 0 -1 3
a:milk	-1 0 13 -17 0 -2 -3
a:milk powder	-6 -11 11 -14 6 -1 0
a:minimum	0 -1 -8 11 -2 0 -3
a:minimum price	0 -1 -8 11 -2 0 -3
a:moment	0 0 16 -13 -1 0 -6
a:moment .	0 -3 11 -6 0 0 -1
a:month	-3 1 -12 7 -3 0 8
a:month .	0 -1 -1 0 -9 0 12
a:more	5 0 -12 0 12 -13 1
a:more .	11 0 -5 -1 -4 -1 2
a:more than	-3 1 -5 6 -12 -3 5
a:morning	4 11 -16 2 4 0 -10
a:morning .	-4 11 -9 6 -1 0 -8
a:most	-8 -4 4 2 -3 9 -7
a:most <quality>	0 0 -4 8 4 0 -10
a:motorcycle	4 1 4 -14 -1 5 -3
a:much	-7 -4 -1 -3 13 -1 -2
a:narrow	0 0 13 -10 0 0 -4
a:near	-2 0 -13 -6 0 0 16
a:nearly	-2 -1 -4 19 -18 0 -12
a:never	16 10 0 -18 -3 -7 -6
a:new year	-3 1 -14 0 10 -3 7
a:next	5 0 -18 18 -3 -3 -2
a:next .	0 -6 -12 4 8 0 0
a:next week	2 0 -7 13 -2 0 -9
a:next year	-4 0 -10 16 -11 0 1
a:nil	0 -12 -8 9 3 0 2
a:no	4 -5 -12 12 8 -4 -7
a:no longer	0 5 -13 10 2 0 -5
a:no more	0 -6 -8 1 11 0 0
a:not a	0 -1 11 -4 0 0 -7
a:not collect	0 2 -15 13 -1 0 0
a:nothing	-11 2 7 0 -4 6 -7
a:now	3 -13 26 -10 -4 -4 -15
a:now .	8 -9 26 -2 -17 -2 -18
a:now pay	0 0 -11 -2 13 0 0
a:of	-4 -3 4 5 -11 -3 1
a:of <day-gone>	4 1 -2 7 -11 -1 0
a:of <day-today>	-1 -5 10 -6 2 0 -4
a:of <level>	3 11 -11 11 -24 -2 5
a:of <month-ahead>	0 -11 2 -6 14 -1 -13
a:of <number>	-11 4 0 -8 5 0 4
a:of <quality>	-3 -4 1 1 -12 -4 8
a:of last	-1 -13 -9 5 9 5 -2
a:of nearly	0 0 -12 11 1 0 0
a:of steel	0 0 15 -5 -7 0 -6
a:of them	0 0 16 -5 -6 0 -11
a:of thi	-2 6 6 -4 -16 0 5
a:off	-12 0 -4 1 15 0 -9
a:off the	-9 5 7 -13 4 0 0
a:oil .	4 6 1 -2 0 5 -15
a:oil and	0 2 7 -4 -11 0 3
a:old	-3 -2 9 -11 7 0 -5
a:older	0 -4 19 -8 -11 0 -2
a:olive	6 -4 -2 -2 -13 0 11
a:olive oil	7 0 -13 0 -7 0 9
a:on	-1 -3 4 2 -7 -14 2
a:on .	0 8 9 -17 0 0 -4
a:on <day-ahead>	-9 -2 0 7 -14 -7 4
a:on <name>	0 -8 -11 7 6 -7 5
a:on a	0 3 5 7 -16 -2 -9
a:on all	-6 8 -6 -10 -1 0 16
a:on aluminium	0 -4 -5 14 -12 0 0
a:on aluminum	0 -2 -16 10 9 0 -2
a:on another	0 -1 1 -12 -1 0 8
a:on apple	0 -1 16 -15 -10 3 1
a:on arrival	-1 -8 13 -2 -4 0 -3
a:on banana	2 3 1 0 3 0 -11
a:on beef	2 0 -6 3 -15 5 8
a:on beer	-2 -6 12 -6 -5 0 3
a:on being	0 0 11 -5 -6 0 0
a:on both	-7 4 -8 0 -13 4 10
a:on branded	-1 0 0 -10 -2 0 12
a:on buse	0 -1 11 -1 -5 0 -8
a:on butter	0 0 -9 12 0 0 -6
a:on car	1 -12 2 -7 1 -3 7
a:on certain	0 -3 12 -4 -4 0 -4
a:on coal	3 -7 7 4 -12 0 -4
a:on cotton	-1 13 -3 -15 4 0 0
a:on crude	0 2 -1 12 -14 -1 -9
a:on cut	0 12 -3 0 -4 0 -7
a:on each	-3 2 -13 5 1 5 -1
a:on everything	1 -2 -8 -8 6 -2 12
a:on farm	0 -3 11 -12 1 0 -4
a:on heavy	0 -1 -12 -1 0 0 13
a:on hold	0 -7 -13 18 -1 0 0
a:on ice	0 2 -13 9 1 0 -2
a:on insulin	-6 -5 -9 -1 5 -1 12
a:on it	2 -4 -13 15 3 -3 -6
a:on its	-2 0 7 5 -2 -2 -12
a:on more	0 0 -12 9 0 0 1
a:on most	-2 1 1 3 7 0 -14
a:on oil	0 -8 -4 2 -1 0 11
a:on other	0 -3 -2 11 -3 0 -3
a:on our	1 -3 2 4 2 0 -11
a:on paper	1 3 -13 8 -2 -2 1
a:on patented	-2 -3 -2 11 -5 0 -4
a:on phosphate	0 -4 -6 -7 0 0 11
a:on polysilicon	-1 -2 -8 14 -1 0 -6
a:on soybean	-2 -4 -4 0 12 -1 -12
a:on steel	-3 -16 13 -6 0 -2 0
a:on stockfish	3 -7 0 -12 4 0 6
a:on sugar	-11 1 2 8 -11 1 -2
a:on wheat	0 -3 6 -14 7 0 -3
a:on wine	0 0 11 -1 1 -3 -14
a:once	-2 9 -7 2 -14 -8 10
a:once more	0 13 5 -6 -10 0 -8
a:once the	0 -5 -18 11 -11 0 11
a:one	8 -1 13 -5 -5 -3 -12
a:one .	3 -9 17 -8 -7 -2 -3
a:one of	5 1 16 -18 -6 0 -8
a:or	-5 -14 6 0 -13 -9 9
a:or <level>	0 -9 -1 0 -7 -1 10
a:or <number>	-1 -9 18 -6 4 -3 -14
a:order .	0 0 -11 14 0 0 -6
a:order of	0 1 11 -12 -2 0 0
a:ordinary	-4 -10 13 -7 -7 -2 2
a:ordinary rate	0 -1 12 -8 -4 0 0
a:other	-4 8 0 -3 -14 3 6
a:other .	-1 4 -5 9 -10 -2 1
a:otherwise	-2 13 -8 -1 -3 0 -2
a:otherwise .	-1 13 -9 -2 -1 0 -1
a:our	1 -2 1 6 -1 7 -17
a:our tractor	0 -4 10 -4 -2 0 -2
a:out	-9 -2 -2 -2 9 5 -1
a:over	-1 -3 -3 0 -3 -6 14
a:over fentanyl	-1 -9 1 5 3 -1 -10
a:pact	0 0 7 -15 9 0 -8
a:paper	2 -1 -10 0 4 -5 7
a:part of	0 -1 10 -12 -6 -1 6
a:partner	0 0 12 -5 -8 0 0
a:paste	2 15 -13 -1 -8 0 2
a:patented	-2 -3 -6 14 -6 0 -3
a:pause .	0 -2 0 -11 11 0 -2
a:pay .	0 -2 18 -3 -11 0 -9
a:pepper	1 -7 3 -12 -2 0 9
a:phosphate	1 -4 0 -21 0 0 14
a:pistachio	0 -12 -6 6 3 0 6
a:place	-2 2 -10 2 -15 -1 17
a:place of	-1 7 -34 14 -11 0 22
a:plan	2 0 -11 15 -1 0 -6
a:plu	-1 -10 17 -9 -3 0 0
a:plu <number>	0 -1 16 -5 -8 0 -8
a:plywood .	-1 0 -6 -4 11 0 -2
a:polysilicon	-1 -2 -8 15 -1 0 -7
a:pork .	0 -2 -7 -13 9 0 8
a:port	-1 -8 15 -7 -4 -1 1
a:port .	0 -3 11 -6 -4 0 0
a:prawn	10 -5 4 -13 7 0 -9
a:present	-1 -13 18 -7 -8 0 4
a:present .	-1 -2 20 -11 -3 0 -5
a:product	-6 0 -7 15 -4 -2 -8
a:product from	0 3 -13 14 -1 0 -7
a:pump	2 0 -11 9 -8 1 3
a:quarrel	0 0 11 -8 -2 0 -3
a:raise	-3 0 13 -10 0 0 -3
a:rate	-7 2 9 -11 5 -4 0
a:rather	0 0 -14 10 -6 -2 6
a:rather than	0 0 -14 10 -6 -2 6
a:reciprocal	-2 0 1 0 2 2 -9
a:remain in	0 6 5 -11 0 0 -4
a:remain suspend	4 -8 -15 15 -1 0 0
a:respectively	0 3 -1 6 -12 -3 4
a:rest	-1 -10 15 -9 -1 -5 1
a:retain	0 -1 12 -5 -10 0 -3
a:return	-5 13 2 -6 0 -5 -7
a:rubber	9 -8 14 -7 -7 -1 -13
a:rule	0 0 0 -10 11 -2 -5
a:rum	-5 -6 0 -6 13 0 1
a:run	-1 4 -6 0 13 0 -11
a:run out	0 4 -6 -6 11 0 -7
a:same	-14 -2 9 8 -10 2 -13
a:same date	0 0 -7 11 -3 0 -3
a:same day	-6 2 0 8 -15 -5 -2
a:say	0 1 -11 9 -4 -1 0
a:second	0 -4 -15 -2 6 0 13
a:section	-3 3 2 8 -5 -6 -9
a:section <number>	-3 4 2 8 -5 -6 -9
a:sell to	0 0 -13 11 -2 0 2
a:set	-1 2 -9 11 -4 1 -4
a:shall	-1 -1 -7 13 -1 0 -7
a:shall be	0 -3 -3 10 0 0 -6
a:shall continue	0 0 -13 13 0 0 0
a:ship	2 7 0 2 4 -3 -13
a:ship -	-2 5 -7 6 7 -1 -11
a:shore	-2 4 -9 4 12 -1 -11
a:shore crane	-2 5 -7 6 7 -1 -11
a:shrimp	11 6 1 -18 -3 0 0
a:side	-9 10 -14 15 -18 0 0
a:side .	-4 8 -18 10 -7 -3 6
a:since	2 -25 31 -12 -6 -6 -15
a:since .	0 -1 13 -11 -10 0 4
a:since <day-gone>	0 -14 23 -12 -3 -3 -14
a:since <month-gone>	1 -12 10 11 -13 -10 -8
a:since <number>	-1 -3 3 -22 7 -4 8
a:since the	5 3 5 -11 -2 3 -7
a:so	-9 -9 11 2 -13 -1 4
a:so far	-1 -2 13 -15 -2 0 0
a:soap	0 4 6 -14 4 0 -7
a:some	1 0 10 -11 -5 6 -2
a:sorghum	0 -1 -2 -13 13 0 0
a:soya	0 0 -10 12 -5 0 0
a:soybean	2 -7 -12 2 16 -2 -8
a:spring	2 -7 3 4 0 5 -14
a:stage	-1 0 -3 -6 -1 0 11
a:start	1 -14 -12 8 2 -2 10
a:start on	2 -12 -12 3 5 0 9
a:state	0 0 14 -10 -4 0 0
a:stay	-5 -18 5 11 -7 -1 -8
a:stay .	-1 -3 19 -10 -6 0 -7
a:stay <number>	0 0 -12 6 0 0 7
a:stay suspend	0 -2 -15 18 -1 0 -1
a:steel	-1 -11 11 5 -8 -7 -7
a:steel and	-5 -10 -5 17 -3 -1 -6
a:stockfish	5 -8 2 -14 2 0 5
a:sugar	-7 -5 11 0 -4 0 -2
a:sugar from	-6 0 11 2 -4 0 -5
a:sunflower	-1 11 2 -3 -4 0 -8
a:sunflower oil	-1 11 -2 -1 -1 0 -8
a:surcharge	-4 -5 7 -21 13 0 -11
a:suspend	6 -18 -12 17 -2 -2 2
a:suspend until	0 -3 -13 15 -4 0 1
a:suspense	0 -8 -6 15 -4 0 -1
a:suspension .	-1 -2 -7 11 0 0 -2
a:table	-1 -11 -1 -14 6 0 13
a:table .	-9 -1 -3 -11 3 0 12
a:take	-2 -11 3 -1 4 3 -2
a:talk	4 -2 -13 13 -2 0 -2
a:tariff	-17 2 -1 0 -11 -10 16
a:tariff of	0 0 17 -14 -5 0 -3
a:tariff on	0 0 -7 3 -9 -1 10
a:tax	0 18 -11 -5 0 -1 -4
a:tax on	0 10 -12 0 4 0 -4
a:temporary	-2 -5 13 -4 -2 0 -7
a:term	-2 -3 11 -3 -5 0 -2
a:than	-6 0 -4 3 -14 -9 11
a:than <number>	-2 -3 -14 17 -6 -5 4
a:than the	0 0 8 -12 -5 0 4
a:that	-4 4 -14 15 -6 -2 4
a:that .	-5 7 9 -1 -14 -1 0
a:that day	-2 -1 -5 0 -3 0 12
a:that on	0 0 -12 13 0 -1 0
a:that time	0 -1 -10 15 -7 0 -1
a:the	-13 0 -2 -3 13 0 -1
a:the <day-ahead>	7 -11 12 -7 -2 0 -2
a:the <level>	5 3 -9 0 7 -4 2
a:the <name>	4 -9 12 4 -8 -2 -17
a:the <number>	-2 3 7 10 -25 -6 -5
a:the <quality>	0 -8 -3 10 -12 0 6
a:the additional	0 -3 -8 11 0 0 -1
a:the border	-1 -3 12 -15 7 -3 -4
a:the case	0 11 0 -11 -4 0 -4
a:the ceiling	-4 -3 0 10 2 0 -12
a:the day	0 -12 0 -3 9 -4 7
a:the drawer	0 4 -20 8 -3 0 11
a:the end	-3 2 -12 7 3 -3 2
a:the figure	-2 0 -12 8 7 -2 0
a:the good	0 0 8 -12 0 0 2
a:the letter	0 -1 -9 10 -11 -1 7
a:the moment	0 0 15 -12 0 0 -6
a:the month	0 -3 -5 13 0 0 -8
a:the most	-2 -4 -2 -1 -8 11 1
a:the number	9 -3 -12 0 -3 5 1
a:the old	-2 -6 14 -17 5 0 -1
a:the ordinary	-3 -8 13 -3 -9 -1 0
a:the other	-1 14 1 -11 -2 5 -4
a:the rate	-2 4 -11 -4 13 -2 0
a:the remain	0 5 -7 -14 -2 0 15
a:the rule	0 0 -11 -3 15 -1 -2
a:the same	-13 -1 10 8 -11 -3 -12
a:the second	0 -4 -10 -3 0 0 13
a:the surcharge	0 0 -10 -6 13 0 0
a:the table	0 -5 0 -14 -8 0 15
a:the tariff	0 1 13 -7 -8 0 -7
a:the truce	-1 -12 -1 5 6 -7 0
a:the way	0 0 7 -12 6 0 -5
a:the whole	0 6 -13 1 11 0 -5
a:their	-11 1 3 8 1 5 -23
a:them .	-4 7 -2 11 -21 -1 -1
a:then	0 1 -10 -8 17 2 -9
a:then to	0 0 -3 -3 9 0 -4
a:there	-2 1 6 5 -20 6 -4
a:there from	0 0 -11 12 0 0 -1
a:thereafter	0 3 -14 10 -4 0 2
a:they	2 12 -2 -8 0 0 -4
a:thi	1 5 8 -4 -12 -1 2
a:thi month	-1 4 -13 3 3 0 6
a:thi week	3 0 -12 3 0 0 6
a:thi year	4 -4 18 -1 -13 -1 -12
a:those from	0 0 -8 12 -4 0 -2
a:threat	-5 -4 -1 -2 -8 -2 12
a:threaten	1 -9 3 -9 -6 0 12
a:three	4 -1 7 -14 -7 0 6
a:through	-3 7 1 2 0 4 -14
a:throughout	-1 -5 14 -15 -2 0 3
a:tied	0 0 11 -5 -6 0 -1
a:tied to	0 0 11 -5 -6 0 -2
a:till	-1 -9 2 -1 11 -3 -5
a:to	-15 -4 3 3 5 -1 -4
a:to -	-2 5 -6 5 7 -1 -12
a:to <level>	-7 -4 3 -2 9 -12 -4
a:to <name>	-3 8 -9 0 -9 0 11
a:to <number>	-7 -16 11 -5 6 9 -22
a:to <quality>	-1 8 -9 0 0 0 3
a:to become	0 -1 15 -7 -7 0 -4
a:to begin	0 3 -11 8 -1 0 -1
a:to car	0 0 -18 18 0 0 0
a:to fentanyl	0 0 10 0 -13 0 0
a:to follow	0 -1 -8 14 0 0 -8
a:to go	0 -1 18 -6 -4 0 -12
a:to nothing	-4 -3 1 -12 -3 7 8
a:tobacco	-1 5 2 -15 3 2 3
a:together	-1 -9 0 20 -20 -5 -5
a:too	-14 -11 11 -6 -2 -3 7
a:too .	-3 -7 -7 0 0 0 14
a:top .	-1 -9 11 0 0 0 -12
a:top of	-2 0 1 -11 -1 -2 14
a:tractor	-6 -1 9 -2 -13 0 4
a:tractor .	-3 -7 17 -10 -3 0 -3
a:trade	-3 3 4 -13 12 -7 -1
a:trade agreement	0 0 -11 -6 10 0 7
a:trade war	0 -1 16 -16 -1 0 0
a:trading	0 0 12 -5 -8 0 0
a:trading partner	0 0 12 -5 -8 0 0
a:treaty	-1 0 18 -9 -7 0 -6
a:treaty of	0 0 12 -4 -5 0 -3
a:truce .	4 -7 -15 5 13 -3 -2
a:truck	5 -12 1 -2 -9 0 8
a:two	-2 0 -11 8 -13 6 9
a:tyre	-8 0 12 -3 -6 -6 1
a:under	-9 -16 20 -3 0 -1 -20
a:under section	-1 0 10 -3 -1 -2 -11
a:under the	-5 -3 6 -11 2 2 3
a:unlawful	0 0 16 -4 -11 0 -4
a:until	-12 -24 11 -1 16 -7 -21
a:until <day-ahead>	-6 -10 13 -4 9 -5 -16
a:until <day-gone>	0 0 -20 4 11 0 0
a:until last	0 -1 -10 -8 18 -4 0
a:until now	0 0 -5 18 -16 0 0
a:until the	-1 -13 13 -9 0 6 -5
a:until then	0 -1 18 -11 -9 0 -2
a:us	-6 0 0 -8 -11 11 5
a:us .	0 -10 0 -7 -7 12 5
a:valorem	0 0 -4 10 -7 0 -3
a:value	-3 -5 15 -2 -4 -4 -15
a:value of	0 0 10 -8 -2 0 0
a:very	5 0 1 -16 2 6 -3
a:war	0 -1 17 -16 -1 0 0
a:was	5 -25 5 -4 0 -2 4
a:was a	0 -6 3 2 -12 2 1
a:was charge	0 -5 0 -10 14 -3 -3
a:was never	9 -2 -3 -12 0 -3 6
a:was the	-11 -13 -2 -3 16 9 -12
a:was there	0 0 11 -4 -8 0 0
a:was to	-1 1 3 -5 -13 0 8
a:watche	12 -12 5 2 -6 -1 -9
a:watche .	12 -9 3 1 -5 0 -7
a:water	8 3 -14 -2 0 5 0
a:water .	4 -6 -11 0 0 5 4
a:way	-4 4 2 -15 8 2 0
a:way .	-1 -2 16 -5 -3 0 -11
a:we	8 -13 13 -6 3 -4 -16
a:week	3 -8 -17 17 -3 0 3
a:well	3 -6 -11 6 0 3 6
a:well .	2 -5 -14 -1 9 -2 13
a:what	-7 0 -6 -4 4 -11 14
a:what it	-1 0 -2 0 10 -1 -11
a:what the	1 1 -15 -15 2 -2 15
a:what was	-1 -4 13 -6 -3 -3 0
a:whatever	-4 -4 12 -11 -5 0 7
a:wheat flour	-3 0 -2 12 -1 0 -8
a:whiskey	-4 -7 -11 7 8 0 0
a:will	-10 16 -2 4 -4 -3 -14
a:will be	-2 15 6 -10 -12 0 -8
a:winter	-3 -3 -4 -11 18 -5 -1
a:wire	0 -4 10 -15 -3 0 7
a:with	-11 2 2 -10 10 4 0
a:with a	0 -8 -6 -13 4 7 9
a:with effect	0 -4 11 -10 5 0 -10
a:without	0 21 -6 -15 -13 0 1
a:without a	0 0 1 -13 -3 0 6
a:worst	-3 -1 0 -9 0 10 0
a:worth	-2 -10 -2 18 -9 -1 -8
a:worth <money>	0 -2 -4 13 0 0 -13
a:would	-25 7 -2 -16 0 0 12
a:would become	0 -7 11 -1 -3 0 -1
a:would cost	0 10 -13 -4 -2 0 6
a:would do	-1 -2 -13 5 -2 0 10
a:would go	0 -5 16 -3 -7 0 -6
a:would start	0 -11 0 -3 0 0 13
a:year .	-11 -3 -6 5 -2 3 6
a:year ago	0 -1 -1 -13 11 0 1
after=far higher	-1 7 -8 -3 0 11 -3
after=far higher other	-16 10 -7 -2 -2 12 1
after=far higher same	14 -1 -3 -2 2 1 -7
after=far lower other	-28 0 -5 4 13 -7 2
after=far lower same	10 3 -9 6 4 -6 -4
after=far same	10 -11 -3 -11 7 -12 14
after=far same other	14 -16 -5 -1 -2 -7 10
after=far same same	0 0 0 -14 8 -7 8
after=here higher	-13 11 -1 0 -1 2 -7
after=here higher other	-3 4 -12 0 4 8 4
after=here higher same	-11 9 6 0 -4 -1 -10
after=here lower	-31 -6 0 8 8 -20 1
after=here lower other	-17 13 -10 -8 20 1 -3
after=here lower same	-22 -14 5 11 -1 -22 1
after=here same	-1 -23 3 0 9 5 -9
after=here same other	-5 -7 12 -15 7 4 -3
after=here same same	1 -19 -4 8 6 2 -7
after=paragraph higher	9 2 -4 -4 -1 11 -6
after=paragraph higher other	-3 8 -4 -11 1 22 -7
after=paragraph higher same	13 -6 -2 3 -4 -7 -2
after=paragraph lower	-11 -6 -1 2 8 -22 4
after=paragraph lower other	-17 -2 1 -3 14 -8 -3
after=paragraph lower same	-1 -5 -1 4 -2 -16 6
after=paragraph same	12 -8 3 -9 5 -22 3
after=paragraph same other	2 -23 3 -4 8 -7 3
after=paragraph same same	11 2 1 -7 0 -15 1
announced	-16 8 -3 16 -12 -16 -6
any day ahead future	-11 -4 5 12 -25 -15 -5
any day ahead past	-14 5 -6 -4 1 15 0
any day ahead pluperfect	2 -1 -15 2 6 -3 2
any day ahead present	-1 6 -13 15 -10 -21 2
any day ahead verbless	-7 4 -8 19 -14 -9 -3
any day gone future	-1 -17 -5 8 6 -4 2
any day gone gerund	-3 5 -7 5 -17 0 8
any day gone modal	3 -20 9 3 7 -10 -2
any day gone past	-3 -15 2 2 9 -4 -12
any day gone perfect	-1 8 21 -3 -20 -11 -8
any day gone pluperfect	-11 0 0 -5 -1 4 8
any day gone present	10 11 -4 -4 13 -5 -20
any day gone verbless	-6 2 -8 -5 20 3 -10
any day month future	-3 -4 -2 11 0 0 -6
any day none future	-2 10 1 -9 -11 13 3
any day none modal	-9 7 -4 1 -8 2 4
any day none participle	8 -10 -6 3 4 3 -3
any day none past	10 -7 -5 0 2 -3 0
any day none perfect	5 -13 -4 -3 7 -2 5
any day none pluperfect	6 -10 -12 7 7 -5 -4
any day none present	-3 -3 7 -4 -8 -1 4
any day none verbless	-6 -3 19 -7 -15 -1 0
any day today modal	-6 3 -12 15 -26 -1 1
any day today participle	-1 0 3 -12 8 0 -2
any day today past	-13 -27 14 -6 -6 -3 8
any day today pluperfect	0 -2 17 -15 1 1 -7
any day today present	-20 0 3 0 0 -10 4
any day today verbless	11 -11 9 -10 -6 -6 6
asked	-16 20 1 0 -15 4 -5
asks	14 -2 -11 -15 4 4 1
b:"	15 -6 -9 -9 0 12 2
b:" <name>	10 -5 -9 5 -9 -1 0
b:" a	0 -2 -12 13 -2 0 1
b:" at	-11 -2 4 -13 0 2 5
b:" tariff	8 -1 -3 10 -16 0 -7
b:'s <level>	-1 7 -18 14 -6 -1 0
b:'s <number>	0 -1 -11 2 -1 -1 12
b:'s <person>	0 -4 4 -15 13 0 -3
b:'s agreement	0 0 14 -8 -1 0 -7
b:'s duty	5 -2 12 -5 -5 1 -10
b:'s extra	0 -2 -5 12 -5 0 -3
b:'s on	-3 -3 13 -2 -14 -3 4
b:'s rate	-2 2 12 -5 -5 0 -4
b:'s senate	0 0 0 12 -2 0 -14
b:'s tariff	8 -7 10 -10 1 -2 1
b:'s to	-2 8 5 -11 3 0 -5
b:'s would	0 12 0 -11 0 0 -2
b:(	17 -8 6 4 -12 -14 -6
b:( <day-today>	0 -1 12 -6 -4 0 0
b:( now	-1 -5 16 -6 -5 0 -1
b:)	-6 3 8 -3 -18 -3 7
b:) and	0 6 -1 8 -14 0 -6
b:*	-4 1 3 -12 12 -1 -3
b:, <day-ahead>	7 -8 -8 -7 -1 0 12
b:, <level>	-3 4 4 -17 5 4 0
b:, <name>	-20 -3 1 -3 -18 0 21
b:, <number>	-2 -11 -8 1 12 1 9
b:, <quality>	10 16 -3 -14 -5 3 1
b:, <seat>	-4 2 -2 -1 -3 10 -2
b:, after	-2 -23 -30 0 41 -9 -10
b:, against	-1 1 -20 8 17 -3 -16
b:, all	0 0 -12 11 0 0 0
b:, along	0 0 11 -5 -11 0 3
b:, among	0 -2 -5 -9 13 0 0
b:, and	-7 5 6 -13 -3 0 9
b:, are	6 4 13 -5 -11 0 -11
b:, at	-4 -18 4 5 4 -6 -2
b:, beside	0 -5 10 -13 2 0 2
b:, both	-1 6 -3 0 -12 0 8
b:, bring	0 0 -7 14 -2 0 -13
b:, car	0 6 21 -21 -7 0 -7
b:, charge	0 0 16 -3 -8 0 -11
b:, close	0 -1 -3 9 -2 2 -9
b:, come	0 0 -22 24 1 0 -6
b:, duty	0 -6 -12 20 -9 -3 0
b:, each	0 3 -13 6 -4 0 6
b:, fall	0 0 -19 17 2 0 -7
b:, for	-2 6 -5 -10 7 -3 9
b:, from	3 0 -6 5 7 -9 -9
b:, go	-1 -5 -13 19 -8 -4 4
b:, had	7 12 -11 5 -10 0 -7
b:, have	0 -1 14 -7 -6 0 -2
b:, in	-2 -9 -11 5 9 7 -3
b:, is	6 -3 -18 4 4 -1 10
b:, it	-1 7 -13 10 -10 6 -4
b:, keep	0 0 13 -14 2 0 -2
b:, leave	0 5 13 -8 -9 0 -1
b:, less	0 0 -8 0 -5 0 12
b:, let	0 0 14 -7 -6 0 -2
b:, no	11 -5 1 -13 1 0 0
b:, not	11 -16 6 -14 13 -10 -8
b:, now	5 -11 18 -9 -4 -1 -14
b:, on	-2 14 -8 -14 7 -1 2
b:, or	-3 14 -5 -9 -7 6 0
b:, pay	-8 -11 18 -6 -3 -1 -5
b:, put	0 4 -18 7 8 0 -2
b:, rather	0 5 -11 7 0 -3 0
b:, say	-2 8 4 -12 8 0 -5
b:, sell	0 0 9 -11 -2 0 1
b:, ship	0 0 12 -10 -1 0 0
b:, since	-1 -1 -8 12 -6 0 1
b:, so	0 -1 9 -2 -1 -1 -10
b:, steel	0 -3 10 -11 0 0 1
b:, such	0 10 1 -15 2 0 -2
b:, the	-19 11 -6 -4 -10 12 8
b:, their	0 4 -11 1 0 0 6
b:, then	5 0 -13 9 3 -2 -4
b:, they	-3 -12 7 13 -4 -4 -3
b:, to	4 0 -18 7 -4 -4 12
b:, together	0 -3 -1 10 -8 0 -2
b:, twice	0 -1 -8 -4 11 0 0
b:, up	-1 -16 4 -14 15 -4 -1
b:, was	7 2 3 5 -14 2 -3
b:, whatever	11 0 -9 0 -1 0 -6
b:, will	-8 3 -15 18 -11 -2 -2
b:, with	-10 -16 -7 21 -25 -5 6
b:, would	6 13 -12 -13 -12 0 7
b:-	-18 19 -2 1 0 -1 -10
b:- <name>	-2 2 -3 12 -11 0 -2
b:- the	0 5 17 -24 3 0 2
b:. *	-1 -5 -9 -11 15 0 3
b:. <number>	9 0 -3 12 -21 0 -5
b:/	4 4 -10 10 -12 0 0
b:: <level>	-8 -10 18 -8 -3 5 -6
b:: <number>	12 -7 -7 10 -9 0 -1
b:: <person>	-7 -4 -10 13 -10 0 5
b:: <seat>	0 -7 10 -5 7 -2 -12
b:: and	5 6 -11 0 4 0 -5
b:: both	5 -2 -13 9 -4 0 0
b:: duty	0 -2 -5 12 -1 0 -7
b:: from	0 -7 -14 15 -1 -2 6
b:: i	13 -8 -1 -6 5 0 -10
b:: it	2 -15 4 -4 0 4 3
b:: no	-5 -6 -3 -3 0 0 13
b:: our	0 -4 -6 12 -2 0 -4
b:: the	11 -7 0 -5 8 1 -11
b:: then	-8 6 -1 -22 14 -1 -4
b:: unchanged	0 -2 10 -4 -1 0 -2
b:;	-12 3 5 -9 3 -4 3
b:; <day-today>	0 -4 10 -1 -1 0 -1
b:; <level>	0 15 -10 -2 -4 0 -6
b:; <name>	-3 0 13 -1 -8 -1 -7
b:; <quality>	-3 -13 12 -4 3 -3 0
b:; a	0 0 -1 0 -16 0 11
b:; for	-1 -2 2 -11 5 0 0
b:; from	0 4 -13 7 -6 5 -4
b:; it	-6 -4 12 -10 18 -6 -10
b:; on	0 6 -13 11 2 0 -8
b:; the	-7 -7 -1 8 -12 -1 9
b:; then	0 0 -13 14 0 0 -8
b:<agent>	-12 -1 0 7 -5 -8 2
b:<day-ahead>	0 11 -11 1 7 -12 0
b:<day-ahead> <name>	-3 10 4 -4 -3 0 -18
b:<day-ahead> <quality>	0 -4 -7 5 -10 0 10
b:<day-ahead> from	0 -7 13 0 -9 0 0
b:<day-ahead> it	-6 3 -4 -3 15 -4 -7
b:<day-ahead> our	0 7 1 2 -11 -2 -4
b:<day-ahead> the	2 4 14 -8 0 0 -19
b:<day-ahead> to	0 -2 1 -6 -6 0 13
b:<day-gone>	-2 5 2 1 1 -21 0
b:<day-gone> <level>	0 0 12 -9 -6 0 0
b:<day-gone> <person>	-2 -2 -7 11 10 -2 -12
b:<day-gone> <quality>	0 0 3 -13 8 -2 0
b:<day-gone> it	-10 1 -6 -6 8 -10 9
b:<day-gone> let	0 0 5 -11 -1 0 8
b:<day-gone> that	-3 -5 12 -21 -4 0 14
b:<day-gone> the	1 0 -6 -9 4 -2 15
b:<day-gone> with	0 0 -4 10 -13 0 3
b:<day-today>	-11 1 9 -1 -1 -11 -4
b:<day-today> it	-1 -3 25 -8 -11 -3 -10
b:<day-today> the	0 6 -10 -11 15 0 2
b:<duty>	6 -2 -1 2 -5 -12 4
b:<gate>	2 4 -2 16 1 -11 -26
b:<goods-amount>	-6 -5 -9 21 -4 -3 -10
b:<goods-amount> <span>	0 -1 -3 17 -1 -1 -21
b:<goods-amount> at	0 0 -14 11 0 0 1
b:<goods-amount> of	-1 0 2 7 -13 0 0
b:<level-noun>	8 -7 5 1 -16 -2 -1
b:<level>	-12 7 4 -5 1 5 -7
b:<level> <day-today>	0 1 -11 4 1 0 5
b:<level> <level>	-3 4 -5 -19 -23 11 15
b:<level> as	0 -1 13 -13 5 -1 -8
b:<level> at	0 11 -8 -10 12 -8 1
b:<level> for	-3 -17 13 -4 -6 -3 7
b:<level> from	2 -9 6 -10 9 2 -8
b:<level> instead	-5 2 -2 -1 7 -11 -2
b:<level> is	-1 -4 -7 12 -9 0 0
b:<level> on	-2 8 -4 5 0 -5 -10
b:<level> or	-2 -17 10 0 -10 -5 4
b:<level> over	0 0 15 -16 -6 0 4
b:<level> since	0 -1 -9 -6 13 0 0
b:<level> to	7 -8 8 2 -14 -10 0
b:<level> until	0 1 -18 16 1 0 -7
b:<level> was	2 -5 13 -2 -6 0 -5
b:<level> will	0 7 2 3 -1 0 -13
b:<money>	-7 -3 -1 1 9 -1 -2
b:<money> of	-5 -4 -3 -7 11 -1 7
b:<money> will	0 0 1 9 0 0 -11
b:<month-ahead>	3 -4 -25 -4 21 5 -2
b:<month-ahead> it	-1 -1 -13 -1 -1 10 2
b:<month-gone>	-27 -23 1 3 8 -5 1
b:<month-gone> <name>	-1 -4 0 8 2 -8 -11
b:<month-gone> <quality>	0 0 -8 -2 14 0 -3
b:<month-gone> and	-1 -5 25 -16 -7 -5 0
b:<month-gone> at	0 0 1 -11 4 -1 6
b:<month-gone> it	-6 -4 -7 12 -3 0 2
b:<month-gone> the	-3 0 -21 0 6 6 1
b:<month-gone> with	0 -1 15 0 -14 -1 -8
b:<name>	6 -14 3 7 1 5 -14
b:<name> 's	5 -3 15 -3 1 -1 -26
b:<name> <level>	-7 4 -21 13 -2 4 6
b:<name> agree	0 -1 -11 7 -6 0 8
b:<name> and	9 -27 -5 3 -10 1 14
b:<name> announce	-1 12 -8 0 -5 0 -6
b:<name> apply	0 -9 17 -3 -8 0 -7
b:<name> at	-13 -4 6 -2 0 3 -2
b:<name> begin	0 0 6 -15 5 0 -4
b:<name> charge	7 -7 5 -7 2 5 -15
b:<name> cut	-1 -1 -2 -6 16 0 -7
b:<name> duty	-3 8 0 -12 4 -4 8
b:<name> get	8 -4 -4 1 -13 -3 10
b:<name> go	2 -18 0 -1 6 11 -8
b:<name> good	-2 3 6 1 -3 -2 -11
b:<name> had	1 15 4 -3 -9 -2 -3
b:<name> has	-1 2 4 12 -7 -8 -16
b:<name> have	6 -1 -2 14 -15 0 -20
b:<name> hit	0 -1 0 12 -10 0 -7
b:<name> impose	0 -2 -12 0 13 -2 -5
b:<name> in	-1 3 12 -11 -3 0 -4
b:<name> instead	0 -13 -2 -5 6 -1 9
b:<name> is	6 -13 0 0 5 -9 3
b:<name> it	0 1 -11 13 1 -2 -4
b:<name> its	0 5 4 -13 6 0 -1
b:<name> keep	-2 6 18 -32 -2 0 3
b:<name> leave	0 0 14 -2 -6 0 -7
b:<name> levy	-3 10 12 -15 -10 0 -2
b:<name> lower	0 -1 6 3 -1 0 -13
b:<name> maintain	0 -2 11 -6 -2 0 -1
b:<name> might	-7 -4 -7 0 0 0 13
b:<name> no	-3 0 -1 -6 12 0 -1
b:<name> obtain	0 0 -10 13 -6 0 -2
b:<name> offer	0 1 -11 -4 -6 0 14
b:<name> pay	-1 -11 1 6 -1 4 -7
b:<name> put	2 2 -3 -18 22 -7 -15
b:<name> raise	5 0 -3 2 5 0 -23
b:<name> rate	0 2 4 -15 9 4 -3
b:<name> reduce	0 0 3 -12 12 0 -10
b:<name> respond	0 0 5 3 -10 0 -2
b:<name> say	-1 -8 -4 15 -3 0 -7
b:<name> settle	0 0 5 -4 -9 0 7
b:<name> sign	0 0 11 -12 4 0 -1
b:<name> since	0 0 0 9 -11 0 0
b:<name> take	-1 2 9 -10 -2 11 -8
b:<name> tariff	10 4 9 -11 2 -3 -9
b:<name> that	0 1 -10 -17 16 0 3
b:<name> the	0 -2 -9 0 7 0 8
b:<name> then	-3 3 -11 7 0 -1 3
b:<name> to	-3 -12 8 11 -12 6 -15
b:<name> want	8 -4 10 -15 -14 0 -2
b:<name> was	1 -12 5 -6 0 -8 8
b:<name> were	0 0 -3 -10 -1 0 12
b:<name> will	2 -7 0 -1 -17 3 7
b:<name> with	4 4 -10 5 0 -2 0
b:<name> without	0 0 -1 -12 12 0 0
b:<name> would	-2 -2 -7 13 -17 -6 0
b:<not>	23 -7 -17 3 9 -2 -4
b:<number> <person>	0 0 6 -11 5 0 0
b:<number> a	1 -16 1 2 0 -3 7
b:<number> duty	-1 0 11 2 -8 0 -14
b:<number> in	-5 -2 8 9 -18 0 0
b:<number> is	-8 2 12 -9 -7 -2 4
b:<number> it	-2 -10 -10 -2 12 9 -12
b:<number> make	0 2 6 -11 -5 5 -2
b:<number> on	0 -11 -3 0 2 1 8
b:<number> other	0 0 5 -11 4 0 1
b:<number> pay	0 -4 -6 11 -2 0 -1
b:<number> plu	-1 5 9 -4 -5 -2 -6
b:<number> th	0 6 -14 4 -6 2 5
b:<number> the	3 -12 -7 -1 7 0 5
b:<number> with	-1 4 0 -11 10 0 -3
b:<office> say	2 -5 -3 -13 0 0 15
b:<organisation>	4 -10 -9 12 -17 0 10
b:<organisation> has	6 -5 -17 3 -4 0 16
b:<organisation> will	-5 -10 9 -11 0 0 12
b:<person>	-7 -24 -4 -2 -6 -10 23
b:<person> announce	-3 -8 -16 -9 10 0 15
b:<person> ask	-3 0 13 -10 -11 6 -6
b:<person> had	-10 -3 7 2 -9 -4 5
b:<person> has	-2 -6 -4 0 -3 0 9
b:<person> impose	0 0 10 -13 1 0 -7
b:<person> propose	0 0 -6 -1 11 0 -7
b:<person> raise	10 -1 3 -1 -1 -2 -11
b:<person> say	4 -13 0 -11 2 0 12
b:<person> spoke	0 0 -11 -10 -3 0 18
b:<person> want	7 0 -11 -2 -2 0 3
b:<points>	0 -7 11 2 -16 -1 -3
b:<quality> butter	5 -7 -2 11 -5 0 -7
b:<quality> cement	3 -13 -2 15 -8 0 -3
b:<quality> charge	2 -1 1 -10 7 0 1
b:<quality> cocoa	0 -3 10 -11 7 0 -8
b:<quality> copper	-1 8 -6 -10 4 6 -2
b:<quality> date	-3 -1 -2 0 9 -4 -3
b:<quality> exporter	0 -4 -11 9 2 0 2
b:<quality> farm	0 4 -12 -1 10 0 -2
b:<quality> flour	0 4 9 -13 -7 0 4
b:<quality> good	-14 7 -8 0 13 1 -4
b:<quality> had	-2 -2 -10 -4 3 -2 11
b:<quality> industrial	-1 0 0 -9 0 0 11
b:<quality> medicine	-1 0 1 -13 5 0 8
b:<quality> milk	0 -3 -7 13 -6 0 0
b:<quality> mineral	0 0 12 -8 -5 0 0
b:<quality> orange	-1 1 0 -12 7 1 0
b:<quality> palm	2 0 1 8 -12 0 -9
b:<quality> paper	13 -7 -7 3 5 0 -8
b:<quality> parliament	3 0 -11 9 -3 0 0
b:<quality> pay	0 0 12 -9 0 0 -1
b:<quality> potash	0 0 1 3 -11 0 2
b:<quality> product	-1 -1 10 1 -10 5 -11
b:<quality> rate	7 -6 5 -8 0 4 -2
b:<quality> rubber	0 13 -3 -11 1 0 -4
b:<quality> shoe	-2 0 2 -12 2 1 4
b:<quality> steel	-4 5 -14 4 17 0 -13
b:<quality> stuff	-4 0 -11 16 -1 0 -2
b:<quality> sugar	-2 1 10 -19 3 -1 3
b:<quality> tariff	-12 15 0 4 -14 1 -2
b:<quality> tuna	-7 1 0 10 -2 0 -8
b:<seat>	5 -17 1 5 -12 14 0
b:<seat> 's	-11 -14 17 -9 3 -2 5
b:<seat> at	9 -1 9 -12 -2 0 -5
b:<seat> had	1 -11 1 -6 -14 11 10
b:<seat> has	-14 -13 -8 7 8 -1 8
b:<seat> in	0 0 12 -12 4 0 -10
b:<seat> instead	0 5 3 1 -15 0 -3
b:<seat> on	0 0 -7 13 0 0 -9
b:<seat> raise	0 0 6 4 -11 0 -2
b:<seat> would	12 -4 -12 2 -4 0 2
b:<sender>	-17 1 -4 12 1 4 -5
b:<span>	2 -1 -2 1 5 -12 1
b:<span> and	5 -8 -2 -2 11 -2 -4
b:<span> earlier	0 0 5 -11 -2 0 5
b:<span> from	0 -12 3 -3 -7 0 11
b:<span> it	0 -2 0 7 -11 3 1
b:<span> later	0 -1 1 -13 13 -3 -5
b:<span> the	-1 1 6 6 -8 -2 -15
b:<taker>	3 5 -4 -8 19 -8 -10
b:<v-agree>	9 -2 -4 2 -9 7 0
b:<v-bear>	-3 -9 13 -1 -6 0 -2
b:<v-buy>	-4 -18 -3 6 3 4 4
b:<v-down>	1 -19 0 11 -7 -8 0
b:<v-end>	-11 8 5 -5 7 -2 -20
b:<v-impose>	1 -7 -1 1 6 -11 1
b:<v-lack>	0 1 -17 4 0 0 12
b:<v-propose>	9 -6 -17 -7 -4 -5 19
b:<v-return>	-5 11 0 1 -2 -4 -7
b:<v-say>	20 0 -7 -5 -21 4 6
b:<v-sell>	-13 -8 15 -2 -3 11 -13
b:<v-sign>	-3 13 -7 12 -16 -15 -1
b:<v-stay>	-15 1 13 3 -14 -4 -5
b:<v-suspend>	-7 -2 -10 16 -5 -10 1
b:<v-threaten>	1 5 -7 -17 -3 -8 16
b:a	4 3 -13 4 -5 0 10
b:a <level>	0 0 -13 16 -4 0 0
b:a <name>	0 0 17 -7 -5 0 -7
b:a <quality>	-5 5 -9 6 -1 1 1
b:a basic	0 0 12 -7 -2 0 -3
b:a ceiling	-3 -1 7 6 -5 0 -11
b:a duty	-1 -2 -6 -6 -1 10 9
b:a figure	9 0 -6 1 -6 0 -1
b:a flat	6 2 5 -14 6 0 -10
b:a further	-9 -6 -12 15 4 -1 -1
b:a half	0 -1 -9 -1 12 0 -2
b:a list	0 -2 8 -12 5 0 -3
b:a machine	0 0 11 -5 -6 0 -2
b:a permanent	-10 0 -6 3 0 0 11
b:a proclamation	0 0 -6 10 0 0 -5
b:a quota	-6 -3 -9 5 -6 0 9
b:a rate	6 5 -11 6 -19 0 7
b:a return	-9 19 3 -12 -1 -2 -9
b:a rumour	9 -2 -10 5 -3 0 -9
b:a separate	0 -1 14 -3 -7 0 -7
b:a tariff	-14 3 -16 4 7 -4 10
b:a threat	-4 -1 -6 0 -4 0 13
b:a threaten	0 0 -7 -4 0 0 11
b:a total	-8 -1 8 0 6 -1 -17
b:a treaty	0 -2 11 -3 -5 0 -3
b:a truce	-2 0 4 -12 -3 0 6
b:a year	0 0 -9 -7 12 1 -1
b:about	10 -13 6 -6 -4 4 -4
b:about a	5 0 -13 5 -2 0 5
b:about the	-6 2 0 7 -2 8 -10
b:above	-2 0 30 -9 -16 2 -18
b:ad	0 -5 10 -3 -4 0 0
b:ad valorem	0 -5 10 -3 -4 0 0
b:add	-10 5 14 -8 0 -1 -7
b:add to	0 -3 13 -11 0 0 -3
b:add up	3 -7 0 8 3 0 -16
b:addition	0 -3 12 -8 -13 3 2
b:addition to	0 0 16 -7 -9 0 -5
b:additional	-7 -5 -1 2 2 -12 7
b:additional <quality>	0 0 -1 12 -12 0 -2
b:admit	2 -3 0 7 2 0 -12
b:after	-8 -18 -18 5 26 -7 -1
b:after <day-ahead>	0 -1 -3 -7 11 0 -5
b:after <person>	0 -3 14 -8 -10 -1 0
b:after a	0 -6 -6 -4 11 0 2
b:after it	0 0 -9 11 -3 0 -2
b:after that	-2 6 -10 1 -3 -1 4
b:afterward	0 12 -23 16 -6 0 -11
b:against the	0 5 8 1 -10 -1 -7
b:ago	-5 -7 -4 -1 14 -4 -8
b:agree	10 2 1 -2 -11 -5 1
b:agree to	11 0 -4 5 -12 -1 -5
b:agreement at	0 0 -3 -8 13 -3 0
b:agreement with	-1 0 17 -6 -4 0 -13
b:aircraft	-1 -5 -3 8 -5 -2 1
b:aircraft and	0 -4 -8 15 -1 -2 -5
b:all	7 4 -11 13 -8 1 -5
b:all three	0 1 14 -14 -10 0 2
b:allow	-2 7 -14 -7 3 -1 11
b:allow tariff	0 0 -8 -4 -2 0 11
b:almost	0 -1 6 -13 -3 0 11
b:along	0 0 10 -5 -9 0 3
b:along with	0 0 10 -5 -9 0 3
b:also	-5 -8 -7 11 -5 -4 6
b:also at	0 -2 -8 15 -5 0 -5
b:aluminium	-4 -1 13 -2 -4 -4 -5
b:aluminum	-2 -8 -1 -3 16 -2 -6
b:aluminum to	0 0 -13 3 3 0 9
b:am	2 8 -12 10 -1 -4 -3
b:among	-1 -3 -4 -7 13 0 0
b:among them	0 -2 -4 -10 13 0 0
b:an	-1 0 -1 -6 -4 -10 16
b:an agreement	0 -6 -1 -13 -2 -2 20
b:an end	-2 0 12 -4 0 0 -8
b:an extension	0 10 -1 -2 -2 0 -4
b:an order	0 -3 -2 5 6 0 -11
b:an ordinary	0 -2 15 -4 -7 0 -5
b:and	-11 12 -3 -5 2 -5 4
b:and <name>	7 -2 4 -1 -13 6 0
b:and <number>	0 -11 4 -11 -4 6 12
b:and <seat>	-3 -11 8 6 -4 5 -11
b:and a	-9 6 -8 -6 10 0 4
b:and about	0 -1 15 -10 -4 0 -3
b:and above	0 0 13 -6 -5 0 -4
b:and aluminium	0 -9 11 -5 5 0 -4
b:and aluminum	-1 -6 -3 1 12 -1 -4
b:and at	-1 -10 0 -1 6 -3 3
b:and beef	0 5 2 -16 9 0 -4
b:and cashew	0 -1 -12 2 11 0 -1
b:and cheese	0 -8 -3 12 -3 0 0
b:and from	0 1 -9 13 -1 0 -8
b:and go	4 -1 -8 12 -4 -4 -5
b:and hold	0 -8 -5 11 0 0 1
b:and it	6 1 2 -13 8 0 -3
b:and leave	0 -3 9 -12 0 0 5
b:and lumber	0 0 -7 10 0 0 -4
b:and machine	0 0 12 -8 0 0 -3
b:and no	3 -12 4 1 2 -1 -8
b:and not	-9 7 -8 4 10 -8 -5
b:and now	0 0 0 1 -12 0 10
b:and one	0 7 -12 6 1 -2 0
b:and part	0 0 -2 -13 13 0 4
b:and pay	-5 -19 20 -6 -4 4 -7
b:and raise	0 -6 6 -13 3 0 7
b:and since	0 -1 15 -7 -9 0 -2
b:and that	16 0 -7 2 -1 -3 -9
b:and then	0 1 -1 0 -9 -4 11
b:and they	-2 10 5 -14 -7 0 -3
b:and to	-3 -2 -6 1 -2 -1 9
b:and up	0 -2 11 -10 2 0 -2
b:and upholstered	0 0 8 -11 0 0 4
b:and was	0 3 -12 8 -2 1 -3
b:and we	-2 13 -4 -5 -7 -1 1
b:and will	-1 -8 13 -2 8 0 -29
b:and with	0 0 10 -17 -4 6 4
b:and would	-8 21 -9 -6 -11 0 0
b:and you	0 6 -9 -16 7 0 9
b:announce	2 6 -17 6 -15 -4 11
b:announce a	-2 10 -18 4 0 3 -3
b:announce on	-1 -2 8 1 -12 0 0
b:another	-7 -3 -10 15 -2 -7 2
b:answer	-11 4 0 1 1 1 -2
b:answer to	0 -1 9 -13 1 0 0
b:antidumping	0 0 12 -6 -5 0 -1
b:antwerp	0 0 -12 13 0 0 -3
b:apply	-6 -5 -14 9 0 -1 12
b:apply to	-1 -6 -19 5 9 0 11
b:are	2 9 15 -5 -2 -13 -24
b:are <level>	0 -7 16 -5 -6 0 -5
b:are at	8 -2 7 -4 -13 0 -5
b:are not	-5 2 -4 4 9 0 -12
b:are ship	0 -2 12 -8 0 0 -2
b:are subject	0 0 24 -21 -5 0 -3
b:are the	0 -6 -16 6 18 0 -3
b:are to	-7 -5 -9 11 -9 -1 3
b:as	17 1 3 -16 -13 22 -15
b:as <level>	0 -1 -5 -5 -6 15 -3
b:as high	0 -1 -2 0 -7 10 -4
b:as much	-2 -12 2 -5 -17 21 0
b:as of	-2 -1 -2 15 -14 0 -7
b:ask	2 -2 15 -5 0 0 -12
b:ask <person>	0 0 18 -9 -8 0 -11
b:ask about	6 -2 -14 10 3 6 -13
b:ask for	6 2 1 -17 4 -3 -3
b:at	-7 -10 5 -2 0 -5 7
b:at <number>	-6 7 -14 6 -7 -3 12
b:at once	0 0 20 -11 -3 -1 -13
b:at one	0 0 2 -12 4 0 4
b:at present	0 4 16 -17 -4 0 -10
b:at the	0 4 -9 13 -11 2 -4
b:avoid	0 5 -12 -8 0 0 12
b:back	-4 10 5 -2 3 -14 -12
b:back at	-4 8 15 -18 -6 -4 -11
b:back the	0 2 -2 -11 10 0 -1
b:back with	1 -1 -3 -2 -8 0 12
b:banana	-1 2 3 -12 1 0 5
b:banana at	1 5 2 1 -3 2 -11
b:barley	-1 5 1 -16 2 0 5
b:baseline of	0 0 12 -9 -2 0 -3
b:basic	0 -2 9 -11 6 0 -6
b:basic duty	0 0 11 -7 -2 0 -2
b:be	11 4 -14 -1 -13 -8 11
b:be a	3 7 -2 3 0 0 -12
b:be add	-4 -3 12 -1 0 0 -7
b:be at	-2 13 -15 -6 0 0 6
b:be charge	3 -5 -5 -5 -2 -7 15
b:bean	-5 -4 10 -1 4 -1 -11
b:because <name>	0 -2 11 -5 -4 0 -2
b:become	0 16 -34 19 -22 0 7
b:become <level>	0 0 -8 11 -1 0 -2
b:beef go	-1 4 8 -11 -7 5 -5
b:been	-10 -13 0 15 0 -3 -6
b:been at	-1 4 -6 7 4 -8 -13
b:been charge	1 5 -4 7 -4 3 -18
b:been given	-4 0 0 12 0 0 -10
b:been lower	0 0 7 -11 3 0 -2
b:beer	-7 -15 -2 6 -7 4 8
b:before	-15 11 -13 0 1 -8 10
b:before <day-gone>	0 -1 5 6 -11 0 -1
b:before <month-ahead>	0 -10 -7 -10 23 -3 -4
b:before <month-gone>	0 0 -4 -10 13 0 -2
b:before a	0 0 1 -3 -6 0 10
b:before it	-1 3 0 14 -17 -5 6
b:before the	-4 16 5 1 -12 -4 -6
b:begin on	0 -1 12 -14 -3 0 2
b:being	0 2 -5 8 2 0 -12
b:below	-12 -7 10 -11 9 -3 2
b:below the	-1 -4 3 -3 12 -3 -9
b:beside	0 -6 14 -6 -1 0 -2
b:between <level>	-7 -13 14 4 -8 -3 -5
b:beyond	-4 8 -1 3 -11 -2 0
b:bicycle	0 0 -6 11 -6 0 0
b:bill	-10 -3 10 -2 -10 0 5
b:book	-1 8 -16 10 -4 -2 -5
b:both	-10 0 -9 10 0 -11 5
b:both duty	-2 0 -1 -15 4 0 11
b:bottle	-2 10 -6 -11 7 0 -5
b:bound	0 6 4 -14 -5 0 6
b:bring back	0 10 -6 4 -1 0 -13
b:bring down	0 0 10 -13 0 0 3
b:bring its	-2 6 -8 12 -3 0 -10
b:buse	14 -4 -2 2 -17 -3 0
b:but	-2 3 14 -5 -15 -7 0
b:butter	5 0 0 -13 1 -1 10
b:by	-7 9 10 1 -20 -7 0
b:by <day-ahead>	-4 8 8 -17 -10 3 6
b:by post	-3 -3 23 -21 2 0 -10
b:by the	0 0 5 5 3 -10 -12
b:by then	-1 -5 13 -2 -2 -5 -3
b:cabinet to	0 -3 -2 12 0 0 -8
b:call	0 -7 13 -4 -3 -1 -8
b:call reciprocal	0 0 14 -16 0 0 0
b:call the	0 0 12 -3 -2 0 -8
b:can	-1 -6 16 0 2 -1 -17
b:can live	-2 -4 12 -4 -3 0 -3
b:cancel	0 0 -10 12 -3 0 0
b:cap	-1 0 -11 21 -7 0 -12
b:capped	0 2 -9 14 -2 0 -8
b:capped at	0 0 -8 14 -1 0 -7
b:car	-16 -3 13 1 -1 -16 -8
b:car and	0 -3 8 -15 8 0 0
b:car at	0 0 -15 14 -10 0 9
b:car fall	0 0 4 -15 5 0 6
b:car part	0 0 -10 15 -6 0 -3
b:car pay	0 -2 15 -13 3 0 -5
b:car the	0 0 11 -8 -1 0 -3
b:car to	0 5 2 5 -3 0 -10
b:carpet	1 8 -2 -13 3 0 1
b:carry	-5 -1 10 -11 6 3 -11
b:cashew	-1 4 -13 -1 9 0 4
b:ceiling	-8 -5 -3 11 4 0 -7
b:ceiling is	0 0 -11 0 0 0 11
b:ceiling of	-7 -3 6 15 5 0 -23
b:cement from	2 -3 -10 13 -1 0 -5
b:certain	4 7 2 1 -5 0 -14
b:charge	-1 0 4 0 6 1 -12
b:charge <level>	-2 3 -9 -9 22 1 -6
b:charge <number>	-2 -4 11 -4 -2 0 0
b:charge <quality>	5 1 -14 0 -2 5 9
b:charge a	-1 0 7 12 -12 -1 -9
b:charge of	0 6 -12 7 -9 -1 4
b:charge on	0 -4 1 4 3 0 -14
b:charge up	0 -2 13 -14 0 0 3
b:chemical and	0 0 -6 12 0 0 -7
b:chicken	0 -5 5 -11 8 0 0
b:chip	-6 0 -1 7 -12 0 2
b:claim	-2 -10 3 -10 9 0 2
b:climb	-1 3 -14 -2 -4 12 0
b:climb to	0 3 -11 2 0 3 -4
b:clock	-5 -12 -12 13 9 0 2
b:close	6 -2 -13 0 -5 1 5
b:close to	6 -2 -13 0 -5 1 5
b:cocoa butter	1 -1 7 -13 -2 0 0
b:cod pay	0 0 -9 -3 12 0 0
b:coffee	5 4 -11 -5 11 2 1
b:coffee at	5 -1 -8 0 -7 0 10
b:coffee pay	-1 13 -8 5 -7 0 -5
b:collect	-8 4 13 -3 -5 -7 -7
b:collect a	0 -2 14 -9 -7 0 1
b:collect the	-2 -4 -4 11 -3 0 -3
b:come	2 -11 0 0 2 -12 4
b:come on	0 0 11 -10 -3 0 0
b:come to	-4 0 6 -18 13 0 2
b:common	-5 0 -10 16 -1 0 -5
b:component	0 -1 -9 11 0 0 -3
b:consist	0 0 10 -2 -7 0 -3
b:consist of	0 0 10 -2 -7 0 -3
b:content	0 -7 7 -13 -4 0 12
b:continue to	0 1 14 -5 -8 0 -12
b:copper	4 1 -12 0 3 4 5
b:cork	-3 -12 0 15 -2 -1 -5
b:cost	1 5 15 -14 0 -9 -11
b:cotton	-4 -3 5 2 3 0 -23
b:cotton from	-3 0 -7 11 1 0 -4
b:could	-11 0 -16 -6 2 -3 21
b:could go	-3 4 -3 -15 -1 0 13
b:could have	2 0 0 13 -2 0 -20
b:could not	-5 2 -10 0 -3 0 11
b:could pay	0 0 -11 2 -2 0 10
b:counter	0 13 -12 0 3 0 -8
b:counter -	0 13 -10 -3 1 0 -7
b:country	-17 -12 13 3 -7 -6 0
b:country 's	-4 0 5 5 0 0 -11
b:country and	0 0 18 -12 -2 0 -9
b:crane	0 10 0 -2 1 0 -12
b:custom	-14 3 19 -4 0 -1 -14
b:cut	10 3 4 -4 -8 2 -2
b:cut <name>	0 0 7 4 -12 0 -7
b:cut duty	0 -1 0 14 -11 0 -6
b:cut from	0 -5 -8 1 8 0 1
b:cut the	1 5 5 8 -14 -1 -15
b:cut to	7 -4 12 0 -11 0 -10
b:dairy	-1 8 -22 2 5 -1 10
b:date	2 11 -5 3 4 -5 -17
b:deal	-3 -9 0 -2 -6 2 11
b:deal with	0 0 14 -3 -3 0 -9
b:decision	0 0 -11 15 0 0 -9
b:demand	13 -4 8 -5 -4 0 -10
b:deposit	-2 -3 -6 2 17 -3 -15
b:difference	-2 -10 -7 -9 20 0 -7
b:difference to	-2 -7 -8 -8 18 0 -4
b:do	12 5 -4 -15 -10 5 5
b:do not	7 5 0 -7 -14 0 0
b:doe	5 -6 16 -9 7 -5 -24
b:doe not	6 -1 4 -8 6 0 -15
b:doe the	2 -3 13 -9 -1 0 -5
b:double the	-3 -2 -15 -4 15 -1 10
b:double to	0 6 9 0 -3 -3 -11
b:down	-3 -21 1 1 -1 -2 9
b:down for	0 -4 -15 15 -11 -1 4
b:down from	0 -5 -2 -4 0 1 15
b:down to	0 -23 1 3 6 -3 -2
b:draft	-6 -5 -7 0 -7 -6 18
b:draw	0 0 -13 0 0 0 13
b:drone	0 -2 -5 12 -1 0 -6
b:drop	0 -13 -1 0 1 5 3
b:drop a	-1 0 12 -16 -4 0 7
b:drop from	0 -3 -5 17 -8 0 -9
b:drop its	0 -6 3 -17 13 0 0
b:due	0 0 -6 10 0 0 -5
b:duty and	5 0 -16 0 11 0 5
b:duty are	0 -1 12 -6 -3 0 -1
b:duty at	-1 0 7 -16 0 0 8
b:duty go	-7 11 -3 2 0 -8 -5
b:duty impose	0 0 2 4 -13 0 5
b:duty is	-7 2 6 -1 8 0 -25
b:duty of	-11 -7 9 1 -1 0 -5
b:duty on	19 -3 -2 -3 -11 -1 6
b:duty over	0 0 -2 1 11 0 -11
b:duty to	3 -10 -18 7 0 -4 12
b:duty was	-3 2 -3 0 7 0 -12
b:duty will	-5 11 -3 5 0 0 -8
b:each	-4 8 -10 2 6 -6 0
b:each side	0 5 8 -13 7 -1 -6
b:earlier	4 -1 9 -16 -11 -7 13
b:earlier draft	0 0 -1 -2 -4 -5 11
b:economy	-4 -9 -5 1 -5 -1 15
b:effect	0 -2 17 -6 -9 0 -6
b:electric	0 0 1 10 -6 0 -13
b:electric car	0 0 2 8 -4 0 -11
b:emergency	0 0 -13 10 8 0 -6
b:end	-6 12 1 3 -7 0 -7
b:end the	0 2 2 3 -10 0 0
b:energy	0 0 13 -10 0 0 -5
b:enter	8 -5 5 -10 12 -8 -9
b:enter at	3 -6 6 3 -3 -1 -15
b:entry	10 11 -17 1 0 0 -4
b:event	0 11 -4 -7 -1 0 -1
b:everything	-5 -3 -12 -2 15 -2 7
b:exceed	-4 -1 -12 12 -8 0 5
b:expect	-3 11 -15 4 -12 0 4
b:export	0 0 0 5 4 0 -11
b:export to	0 0 12 -6 0 0 -7
b:extension	6 4 -10 7 -6 0 -17
b:extra	-6 -20 -8 2 11 5 0
b:face	-5 1 -7 0 -14 1 14
b:face a	-2 0 5 7 -1 0 -11
b:fall	0 -5 -2 7 2 -11 -6
b:far	-3 -17 9 -20 12 3 -1
b:farm	0 1 -4 -1 11 0 -9
b:fear	-1 0 -13 -3 0 -1 15
b:fentanyl	-7 -15 4 -4 5 1 -1
b:figure	15 2 -5 -6 -6 0 1
b:figure of	19 0 -12 0 -14 -5 -2
b:final	0 0 13 -2 -11 0 -2
b:finance	-3 11 -6 0 0 0 -6
b:find	0 11 -13 3 -4 0 0
b:first	5 -1 0 -5 5 -14 2
b:fish	-7 -14 17 -18 -1 7 5
b:fishmeal	0 -2 16 -7 0 0 -4
b:fix	0 1 -17 15 -4 -1 5
b:fix the	0 0 -12 15 -3 0 -1
b:flat	6 2 1 -8 7 0 -11
b:follow	0 -1 -8 14 -4 0 -5
b:followed	0 0 -11 13 1 0 -3
b:footwear	0 -2 12 -7 -2 0 -2
b:for	-8 -5 -4 7 -5 -14 12
b:for <name>	-7 3 -7 -10 21 -7 -1
b:for <number>	0 -3 -3 -7 11 -4 3
b:for <quality>	-1 -3 5 4 0 -2 -15
b:for <span>	-3 -16 0 4 -2 -1 5
b:for a	-6 4 -16 8 -4 -4 15
b:for its	-3 -8 0 10 -9 4 -5
b:for the	0 1 12 3 -12 1 -12
b:force	-3 -1 -10 12 6 -3 -2
b:forced	0 -1 -10 -1 -1 0 13
b:foresee	0 3 -10 1 -4 0 6
b:formerly	0 -5 -15 2 12 -1 -1
b:four	-2 1 -12 -15 18 0 4
b:framework	0 -2 -4 10 4 0 -14
b:free	-3 -1 -4 -2 14 3 -9
b:free of	0 0 -5 -14 14 0 2
b:free to	-1 6 2 4 0 0 -12
b:freed	0 -1 13 -13 3 0 -9
b:from	-3 0 1 0 7 -1 -15
b:from <day-ahead>	0 17 -15 2 -25 -5 13
b:from <level>	10 0 -10 14 -22 -9 6
b:from <month-gone>	0 -1 -6 -3 10 -1 -3
b:from <name>	-5 0 2 -15 13 -1 7
b:from <number>	-14 2 -3 3 -1 -5 4
b:from <seat>	-1 -6 12 1 -2 0 -8
b:from a	-2 1 6 -17 -2 10 -1
b:from midnight	0 1 -7 13 -7 0 -1
b:frozen	0 -3 3 -13 4 5 0
b:further	-9 -3 -12 16 3 -2 -3
b:gave	26 0 -17 -8 11 -5 -22
b:gave <name>	10 -1 -11 4 -1 0 -3
b:gave the	22 4 -16 -18 0 -3 -4
b:gave up	0 -2 -3 1 11 0 -10
b:general rate	-3 -5 -1 10 -8 -1 1
b:general tariff	0 0 1 -13 7 0 3
b:geneva	-1 5 17 7 -23 -15 0
b:geneva the	0 7 0 7 -11 -5 0
b:get	-6 0 1 3 -7 -12 5
b:get <span>	0 0 11 -7 -1 0 -4
b:get a	-9 2 16 -4 -8 0 -16
b:get in	-1 0 20 -15 -2 0 -6
b:give	2 -9 -5 12 -3 0 -1
b:given	-1 -5 -2 18 -17 -1 -5
b:glass pay	7 0 -16 12 0 0 0
b:go back	-10 -6 2 6 10 0 -7
b:go down	6 -16 -10 -4 7 3 7
b:go from	0 3 9 -2 0 -20 -11
b:go in	-3 0 10 -3 0 0 -10
b:go on	-9 -2 27 -3 -21 -2 -16
b:go the	0 -4 -10 1 17 0 -6
b:go to	8 2 -14 2 -10 1 7
b:go up	2 10 -11 6 -15 3 -1
b:good	-25 4 0 -1 12 3 -6
b:good are	0 0 9 1 -16 0 -2
b:good at	0 5 4 -12 -4 0 10
b:good down	0 0 3 -4 -12 -1 11
b:good drop	0 0 -6 12 -8 0 0
b:good enter	0 0 -13 14 -1 0 0
b:good from	-3 4 -1 -2 10 3 -12
b:good had	0 0 -8 -2 15 -8 -2
b:good have	0 0 14 -9 -2 0 -4
b:good now	0 0 -16 -2 16 6 -1
b:good pay	4 -4 7 -11 0 7 0
b:good stand	0 0 11 -9 0 0 0
b:good will	-4 9 -17 6 -1 5 2
b:good would	-8 6 -12 11 1 0 -10
b:had	4 -7 -2 -4 1 3 2
b:had announce	7 -8 4 3 -14 -4 0
b:had answer	0 8 1 7 -12 0 -10
b:had been	-10 -9 -9 14 4 -6 -4
b:had climb	0 -4 -9 4 -11 10 -1
b:had come	0 0 3 -10 4 0 2
b:had face	0 0 -4 -7 13 -1 -3
b:had go	1 -7 9 1 -2 -1 -11
b:had keep	0 0 -12 -2 14 0 0
b:had pay	-4 -6 -7 -8 13 7 -10
b:had put	-6 -11 10 5 -4 2 -15
b:had reach	0 -5 -7 12 -16 2 -4
b:had spoken	0 0 2 -11 -11 -1 14
b:had take	-4 -2 -11 5 10 -7 -5
b:had the	0 15 1 -10 -13 0 0
b:had to	0 -5 9 -18 4 11 -10
b:half	-5 5 -7 -5 11 -6 2
b:half of	-3 1 4 -13 1 -5 7
b:halve its	0 0 -11 2 5 0 6
b:halve the	1 0 13 -1 -10 0 -13
b:halve to	0 -1 -15 -1 8 0 8
b:hand	-2 -2 -8 10 0 0 1
b:hand on	-2 0 -5 12 -6 0 -1
b:has	-9 -6 2 2 -1 -13 6
b:has announce	-4 0 -15 7 -4 0 7
b:has answer	0 -3 13 -2 -9 0 -5
b:has been	8 -5 5 6 -14 -8 -5
b:has bring	0 0 0 -11 9 0 -3
b:has charge	-2 9 10 -15 -5 0 -9
b:has cut	0 7 -3 11 -17 0 -2
b:has drop	0 0 -12 -1 10 0 3
b:has had	-2 -1 24 -1 -24 -2 -10
b:has just	0 0 -6 12 0 0 -9
b:has lower	0 0 5 -12 12 0 -9
b:has offer	-2 0 -7 -4 -1 0 12
b:has propose	4 0 -11 -1 0 0 7
b:has put	-6 0 10 -11 -11 0 8
b:has say	0 -12 9 -17 -1 0 14
b:has suspend	0 -7 -14 17 1 0 -1
b:has the	-5 -1 -2 10 0 0 -4
b:has to	0 -7 12 -2 0 0 -7
b:have been	-15 -3 10 3 -4 -10 2
b:have bring	0 0 0 -11 -1 0 10
b:have come	0 0 -1 -10 4 0 7
b:have face	0 -6 0 11 -1 0 -10
b:have go	0 -9 0 11 -4 -1 0
b:have had	3 -2 9 -1 -13 6 -7
b:have pay	-6 -9 13 -3 3 0 -10
b:have to	-7 7 -1 -21 6 0 11
b:having been	0 -6 -12 6 7 0 3
b:he	-5 -21 0 0 -14 -18 21
b:he put	0 0 13 -14 -2 0 1
b:he spoke	4 0 -12 8 -1 0 0
b:he was	-3 0 -3 -8 -7 0 15
b:he will	2 -6 3 -15 0 0 9
b:he would	-12 0 12 -7 -3 0 1
b:he'd	-1 -4 -3 -6 -4 0 14
b:he'll	-1 -3 -10 -2 -2 0 14
b:heard	12 -11 7 -6 -13 4 -4
b:heavy	0 -7 -10 1 -4 0 13
b:heavy truck	0 -6 -8 -1 -4 0 14
b:high as	0 -1 -2 0 -7 10 -4
b:him to	0 0 -9 -8 0 0 15
b:his	1 1 13 -7 3 -2 -11
b:hit back	-3 -4 -1 -4 -5 0 15
b:hold	-2 1 2 -5 -10 -1 10
b:hold <name>	0 0 13 -10 0 0 -1
b:hold back	0 0 -17 14 -4 0 5
b:hope	-3 0 -6 -7 -9 0 16
b:hope for	-2 0 -4 -4 -8 0 13
b:hour	-1 0 13 -4 1 -3 -15
b:i	10 6 -7 -13 -4 0 6
b:if	-1 16 -9 -1 -14 -12 3
b:if <name>	4 -8 13 -6 -20 0 0
b:if it	-6 7 -12 7 3 -1 -1
b:importer	4 6 0 -11 16 -3 -16
b:importer of	0 5 2 -12 7 0 -2
b:importer will	0 2 -11 10 -2 0 0
b:impose over	0 0 -1 5 -14 0 7
b:impose tariff	0 0 -3 -9 0 0 11
b:in <month-ahead>	-4 0 -17 1 6 1 3
b:in <month-gone>	-20 -15 5 5 -4 -7 7
b:in <number>	-4 1 -12 -1 10 1 0
b:in <quality>	-2 -2 12 -3 -7 0 -4
b:in <seat>	12 6 7 -18 0 1 -6
b:in a	5 5 -1 -18 7 -3 4
b:in addition	0 -1 18 -8 -10 0 -6
b:in at	7 -13 4 4 0 -4 -10
b:in for	0 0 12 -6 -2 0 -4
b:in general	0 0 14 -10 -4 0 0
b:in geneva	-1 6 15 -6 -10 -5 -3
b:in new	-5 0 12 -6 -5 0 0
b:in return	-9 -9 -2 5 -10 -4 10
b:in spring	0 -5 0 10 2 -14 2
b:in that	-5 -7 -15 9 6 -2 8
b:in the	0 -2 -6 -20 -8 23 16
b:include	0 0 18 -12 -5 0 -6
b:including	0 -1 13 -4 -10 0 -4
b:increase to	0 6 2 -11 3 0 0
b:industrial	-2 -1 7 -11 -2 0 8
b:instead	-13 1 -1 2 5 -14 -2
b:instead of	-12 1 0 1 4 -14 -2
b:into	-6 1 16 -10 -16 7 -4
b:into <name>	-2 0 10 -6 -9 9 -13
b:into force	-1 -1 -14 13 -2 0 3
b:is <level>	3 0 2 -10 8 0 -7
b:is a	5 -2 -12 10 -11 4 -2
b:is admit	-1 0 13 -11 0 0 -2
b:is at	-2 -16 14 -6 1 1 -4
b:is back	0 -9 14 -5 -4 0 -1
b:is charge	-7 -7 6 6 -1 -1 -14
b:is down	0 -5 -4 -17 15 6 0
b:is get	0 0 4 1 -1 0 -13
b:is halve	0 0 -13 0 7 0 2
b:is in	-1 -1 13 -13 -1 0 0
b:is make	-2 0 -8 13 -4 0 -2
b:is no	10 -4 -1 -4 -1 0 -7
b:is now	-4 0 -8 -16 16 0 3
b:is talk	-4 -2 -13 16 0 0 -1
b:is to	-3 -10 -19 11 0 -7 11
b:it	-6 -9 -5 1 3 9 5
b:it 's	10 10 4 -11 -49 0 8
b:it <name>	0 11 -7 3 -3 -2 -7
b:it <quality>	0 -2 10 -3 -2 0 -4
b:it add	0 -3 17 -4 -11 -2 -4
b:it at	-3 -1 7 -14 -5 2 7
b:it became	0 -7 6 10 -16 -2 1
b:it end	0 12 3 -2 -11 0 -5
b:it go	-5 6 7 -11 -2 2 -1
b:it had	-13 -6 3 -8 8 3 1
b:it has	0 -14 5 2 -1 3 -5
b:it is	-6 5 4 4 -7 1 -11
b:it provide	0 0 -13 6 -2 0 8
b:it should	-1 -9 5 11 -9 0 -6
b:it suspend	0 -2 -13 16 -1 0 0
b:it take	-3 -2 3 8 -15 2 3
b:it the	5 -8 16 1 -4 -1 -16
b:it to	1 -2 -10 6 0 -6 6
b:it used	-2 -12 -7 -8 16 11 -15
b:it want	0 0 5 4 8 0 -15
b:it would	-7 -3 -12 9 15 2 -6
b:it'll be	2 0 2 5 0 0 -12
b:item	4 0 1 -11 9 0 -4
b:its	-17 4 6 6 2 0 -15
b:its <level>	0 -1 -3 4 -11 0 7
b:its <organisation>	0 6 -19 0 5 0 8
b:its additional	0 -7 3 7 -9 0 -11
b:its duty	2 1 -10 2 12 -9 0
b:its part	-3 -5 8 3 -6 5 -16
b:its plan	0 0 -11 -3 -1 0 14
b:its tariff	1 1 9 1 -20 -6 3
b:itself	-1 6 2 4 0 -1 -13
b:jump	-4 9 0 3 -7 0 -11
b:jump to	-4 10 0 0 -2 0 -10
b:just	-1 -6 -9 12 0 0 -1
b:kava	0 -4 -10 0 13 0 -5
b:kava pay	0 -2 -12 3 11 0 -2
b:keep	-4 9 21 -16 0 -5 -17
b:keep its	-3 5 17 -17 -15 0 -2
b:keep pay	0 -1 14 -10 -2 0 -1
b:keep the	-1 -6 10 0 4 0 -15
b:keep their	0 0 12 -8 0 0 -2
b:kind	0 -6 12 0 -4 0 -6
b:know	2 0 12 -1 -8 -1 -8
b:lapse	-6 11 -6 0 -9 0 2
b:last <month-gone>	-1 -3 -17 12 4 -1 -1
b:last week	1 -5 -4 13 -4 -13 0
b:last winter	0 -8 -9 15 -4 0 0
b:last year	0 -13 7 -3 0 4 -4
b:later	-2 3 -6 -15 10 -4 10
b:later it	0 0 1 -12 -1 -2 10
b:law	-8 8 -17 11 -7 -2 0
b:lay	-2 -8 -12 0 12 -1 7
b:leather	0 5 1 4 -12 -1 -2
b:leave	-1 -10 11 0 -2 -6 -4
b:leave <quality>	0 0 12 -6 -5 0 -1
b:leave its	0 0 26 -18 -4 0 -12
b:lemon	6 0 -4 -8 15 0 -12
b:let	1 -14 3 -3 1 0 3
b:let <quality>	-4 -7 10 7 -15 0 -10
b:let him	0 -3 -1 -5 -1 0 10
b:let it	0 1 0 -11 -2 0 7
b:let the	-1 -1 2 -18 1 1 10
b:letter	0 -3 -9 -18 -6 -4 25
b:letter of	0 0 -6 -12 0 -3 14
b:level	-6 3 -12 9 -12 0 9
b:levy	-4 7 6 -1 -11 2 -5
b:levy of	1 9 5 -11 -11 0 2
b:levy on	-7 -1 -7 12 -14 5 2
b:lift the	-4 5 11 0 -14 0 0
b:like	-14 -11 8 -3 -4 5 10
b:limit	0 -4 12 0 -5 0 -10
b:limit the	0 0 11 -8 -1 0 -1
b:list	-9 2 3 8 -4 4 -16
b:list of	0 0 11 -4 -10 6 -5
b:little	0 0 15 -5 0 0 -12
b:live with	-6 4 2 -12 -7 0 6
b:load	0 -6 11 0 -1 0 -5
b:long	-2 -3 16 -6 -4 0 -8
b:longer	-5 -19 1 -1 17 -2 -18
b:look	2 -13 -6 10 5 -1 0
b:look at	-4 -13 -2 9 5 -1 1
b:lose	0 -2 -9 -5 16 0 -5
b:lower	-7 -17 4 -1 -3 1 3
b:lower its	-10 -8 0 11 -5 4 -7
b:lower the	1 -1 18 -12 3 0 -14
b:lower to	0 0 0 6 -13 -1 2
b:maintain	0 -2 14 -8 -3 0 -3
b:maintain its	0 -2 11 -6 -2 0 -1
b:make	-4 1 -1 7 -9 0 2
b:make it	-4 -9 -9 3 -1 0 16
b:make up	-5 1 4 4 -11 -2 4
b:maker	-3 0 -6 -3 -5 0 13
b:many	0 -4 16 -14 3 0 -5
b:market	-5 -1 -12 19 -7 0 -3
b:may	0 -9 0 8 -13 -1 3
b:may come	-1 -1 -9 12 0 0 -3
b:may go	4 -3 -2 -15 0 0 10
b:may pay	0 12 -5 -1 -2 0 -6
b:meal	-7 6 1 -18 13 -2 1
b:mean	-3 6 -14 -5 4 3 12
b:mean to	3 -8 -7 -14 -4 6 12
b:meant	0 1 -18 11 6 0 -3
b:medicine	-8 -8 -5 6 12 -2 -5
b:medicine will	0 -1 -9 13 -1 0 -4
b:mentioned	6 -7 -12 -6 -8 0 16
b:mercosur	0 -1 13 -10 0 0 -2
b:midnight in	0 0 8 -16 3 4 -1
b:might	0 -13 -11 -6 -4 0 21
b:might have	-1 -1 -5 -9 -1 0 14
b:mineral	0 3 7 -14 -2 0 3
b:mineral water	0 3 7 -14 -2 0 3
b:ministry	-4 12 10 -5 -11 0 -10
b:ministry say	-7 1 3 11 -7 0 -6
b:minute	-4 4 1 -10 -3 4 8
b:moment	0 -3 13 -4 -5 -1 -4
b:moment it	0 -1 12 -6 -2 0 -1
b:month	-4 2 0 -12 17 2 -8
b:month ago	0 0 -5 -6 11 -3 0
b:more	-18 -5 7 4 0 3 -7
b:more than	-16 -6 -1 10 1 -2 -2
b:most	-5 -1 5 9 -1 0 -28
b:most <quality>	0 -4 4 8 -6 -3 -10
b:mr	0 -11 2 -2 -14 5 7
b:mr <person>	5 -8 -3 0 -12 5 3
b:much	-3 -12 4 -6 -18 21 0
b:much as	-2 -12 2 -5 -17 21 0
b:my	-7 -2 -2 -10 15 -5 3
b:named	4 -4 -4 12 -15 -3 2
b:never	14 -11 7 -1 -25 5 -1
b:new	3 -6 -12 11 -3 -4 7
b:new duty	0 0 -9 9 0 0 0
b:new tariff	0 -2 9 -11 9 0 -11
b:newspaper	6 -1 0 5 0 0 -10
b:no	18 -9 -11 1 -2 -10 6
b:no .	8 0 0 3 -26 -2 7
b:no duty	13 0 -10 -2 0 0 -4
b:no longer	-5 -19 1 -1 17 -2 -17
b:nobody	10 -2 -6 7 18 -6 -32
b:none	6 0 -11 9 -5 0 0
b:nor	14 -2 -4 -6 -8 -3 4
b:normal	0 -2 14 -7 -6 0 -1
b:not	12 -10 -9 -1 17 -4 -5
b:not apply	0 -3 -16 -2 10 0 10
b:not at	-11 11 7 -11 -7 0 0
b:not be	4 -10 -9 12 4 0 -12
b:not exceed	-4 0 -8 10 -6 0 4
b:not go	-9 3 -8 -12 4 11 7
b:not pay	11 -7 -19 0 -4 0 12
b:not raise	-3 5 -1 -11 -1 0 6
b:not return	5 -11 3 0 -2 5 -6
b:not the	-2 -2 -17 4 11 -4 4
b:notice	6 2 6 -13 0 0 0
b:now	8 -16 2 6 3 1 -15
b:now and	0 2 -16 15 3 0 -4
b:now charge	0 -2 15 -4 -4 0 -4
b:now it	11 -8 3 5 -15 -2 -9
b:number was	0 0 -3 8 -12 0 6
b:obtain	0 0 -8 15 -7 0 -4
b:of	11 -12 -4 5 -2 -5 3
b:of <day-gone>	4 -2 15 -11 -10 -3 2
b:of <day-today>	0 -3 11 -7 -6 0 0
b:of <level>	-4 4 8 -1 -4 -11 -5
b:of <name>	-8 10 -4 6 1 -5 -10
b:of <span>	-1 -11 -4 -4 -2 0 16
b:of a	5 -6 -16 17 -3 -5 0
b:of about	-3 -1 3 -17 4 0 9
b:of its	-1 9 -16 2 15 0 -5
b:of last	0 5 -20 22 -17 6 -5
b:of the	-4 -11 3 -1 9 -9 -2
b:of their	0 0 -11 5 6 0 -1
b:of thi	0 0 18 -6 -13 -4 -1
b:of up	-12 -3 0 -1 5 -10 4
b:off	-5 2 -3 9 0 -1 -6
b:off its	0 -3 -16 14 -4 0 2
b:off the	-2 -6 2 0 11 0 -11
b:offer	14 -4 -14 -10 -6 -1 6
b:oil	-9 4 5 -6 -10 2 3
b:oil from	-1 3 -2 11 -12 -2 -3
b:old	0 14 -7 2 3 -6 -15
b:old rate	0 8 -15 2 7 0 -3
b:older	-1 -7 31 -15 -14 0 -12
b:older duty	0 -2 25 -17 -9 0 -9
b:olive oil	-3 -1 12 -10 1 -8 2
b:on <day-ahead>	4 -2 0 9 6 -4 -24
b:on <day-gone>	-10 -7 -4 5 4 -11 3
b:on <money>	-5 -2 0 -11 9 -1 7
b:on <name>	9 -11 -5 3 10 -8 -7
b:on a	7 0 7 -17 -12 0 9
b:on aircraft	0 -2 -4 15 -8 -1 -6
b:on charge	-1 -11 21 -3 -4 0 -4
b:on its	-5 10 -8 12 -10 0 -8
b:on pay	-3 6 7 0 -9 -1 -11
b:on the	0 0 5 8 -19 -6 -2
b:on them	-3 -4 13 -6 0 0 -4
b:on top	-2 -10 22 -17 -2 5 -8
b:once	-3 0 9 1 -10 4 -5
b:once with	0 0 12 -10 -6 0 0
b:one	12 0 -1 -6 -1 11 -5
b:one for	0 2 8 -12 4 0 -4
b:one minute	0 -2 -2 -9 12 4 -2
b:only	-7 0 3 5 1 1 -16
b:open	0 0 -12 17 -4 0 -6
b:open its	0 0 -9 11 0 0 -4
b:or	-16 11 -8 2 -11 -1 7
b:orange	-1 2 1 -16 5 0 5
b:order	-7 -17 4 8 -5 -2 2
b:order a	0 0 -11 15 -2 0 -5
b:order the	0 -12 0 12 4 0 -7
b:ordinary	0 -2 19 2 -19 -1 -29
b:ordinary duty	0 2 4 6 -8 0 -16
b:origin is	0 -2 16 -16 0 0 -6
b:other	-7 -10 14 -1 -3 -8 -5
b:our	7 1 -7 12 -9 -15 -2
b:our pay	0 -4 13 -9 -1 0 0
b:out	10 4 -20 13 5 -1 -3
b:out of	6 11 -8 -3 0 -2 -4
b:outside	0 4 14 -8 -11 0 -2
b:over and	0 0 11 -4 -4 0 -3
b:over the	0 0 10 -3 3 0 -12
b:own	-11 -2 4 2 -4 7 -5
b:pact	0 -2 10 -11 -1 0 1
b:pact with	0 0 12 -9 0 0 -4
b:pair	0 -1 -5 -9 13 -1 0
b:palm	1 3 -2 6 -12 5 -5
b:paper	21 -9 -10 -9 1 -4 6
b:paper machine	7 3 -12 0 7 0 -6
b:paper pay	0 -7 12 -3 -2 0 0
b:parcel	-1 -2 13 -7 -4 0 -2
b:parliament	3 1 -13 3 -3 0 5
b:part	-7 -17 5 3 1 3 -7
b:part and	0 0 -6 14 -3 0 -6
b:part will	0 -1 13 -8 0 0 -8
b:partner	7 0 9 -16 6 0 -7
b:party	-9 -4 -7 -4 -1 0 17
b:paste	3 -5 10 -13 -1 0 4
b:pay	0 -4 17 -4 -3 2 -16
b:pay <level>	-16 3 2 0 0 -7 -3
b:pay <name>	-2 -3 11 2 -7 0 -1
b:pay an	4 -5 10 0 -10 1 -6
b:pay as	0 -2 0 -2 -6 10 -1
b:pay more	-1 0 -3 12 -3 0 -9
b:pay no	5 0 -13 14 -4 0 -4
b:pay the	1 -3 8 0 -1 -2 -12
b:pay up	0 -2 10 -6 -5 6 -6
b:pea	0 0 7 2 -3 0 -10
b:peak	0 -2 -3 -15 1 14 -1
b:peat	0 -3 -5 13 -2 0 -7
b:people	4 4 -4 8 4 -1 -14
b:period	0 -2 -4 13 -9 0 -4
b:permanent	-10 -1 -6 6 -2 0 10
b:phone	11 -5 0 -1 -8 0 0
b:pineapple	-5 3 8 -13 -12 0 6
b:pistachio	0 -6 13 -5 -3 0 0
b:place of	-3 -7 -12 7 12 4 -6
b:plan	4 4 -6 12 -3 0 -9
b:plu	-3 1 24 -12 -9 -4 -17
b:plu the	0 -4 10 0 -9 0 -1
b:port	3 -11 -7 0 16 0 -11
b:post	-8 -5 11 -11 -4 -1 9
b:poultry	0 -2 -2 10 -8 -1 0
b:powder	-5 -1 15 0 -11 -2 -4
b:prawn	-1 -1 -4 12 -5 0 -3
b:present	8 7 12 -23 -10 0 -16
b:present duty	10 0 -7 -2 0 0 0
b:press	8 -5 -7 11 0 0 -14
b:previously	0 -8 -2 -11 16 0 -1
b:proclamation	-5 -2 -7 21 -14 0 -7
b:proclamation of	0 0 13 -2 -3 0 -9
b:product	-5 -9 4 5 2 3 -13
b:product would	0 -4 0 13 0 0 -11
b:promise	3 0 -17 6 -4 -3 10
b:promise to	-10 0 -8 11 15 0 -13
b:proposal	-5 -4 -5 -6 -4 0 16
b:proposal of	-4 0 -4 -4 0 0 11
b:propose	1 -8 -11 -15 4 0 14
b:propose to	-1 -4 4 -2 11 0 -10
b:protocol	-1 -2 -14 5 5 0 5
b:provide	-2 0 -12 16 -9 -3 0
b:provide for	-1 4 -17 12 -8 -3 4
b:provisional	-3 -7 -4 -7 21 -2 -9
b:publish	0 10 10 -18 3 0 -5
b:push	0 -2 -5 12 -3 2 -7
b:push for	0 -2 -3 11 0 0 -6
b:put	-6 3 -11 4 3 -2 4
b:put <quality>	-5 1 -10 12 -4 0 0
b:put a	0 5 0 6 0 -1 -13
b:put off	-1 7 -15 8 -7 0 1
b:put on	-2 -6 -8 11 0 0 0
b:put tariff	0 0 -12 -5 -1 0 14
b:put the	4 2 -7 -9 3 -2 11
b:quarrel	0 0 -5 -9 13 0 -1
b:quota	-7 -7 -13 9 0 -1 10
b:quota at	0 0 -14 5 6 0 0
b:raise	4 -10 -2 -2 6 -9 4
b:raise it	3 -5 -12 3 5 -2 7
b:raise the	3 -16 -3 2 -1 -13 11
b:raise to	0 8 9 -3 -15 3 -5
b:rate	10 -11 -1 4 1 -3 -3
b:rate for	4 -4 -1 -10 8 -1 3
b:rate had	-3 -5 -9 -8 0 13 7
b:rate is	-8 3 1 3 -16 3 -5
b:rate to	-4 0 -10 -3 4 -2 14
b:rather	-3 7 -6 -2 -10 6 5
b:reach	2 -10 -6 0 -4 13 -5
b:read	17 7 -15 -15 -2 -4 -2
b:ready	0 3 -4 -13 -2 -1 15
b:ready to	0 3 -1 -12 -2 -1 12
b:reciprocal	-7 -17 13 3 -9 -5 6
b:reckon	4 11 -11 -1 -3 -1 0
b:reckon with	0 12 -8 -2 -3 0 1
b:reduce from	0 -2 16 -10 -5 0 -8
b:reduce to	0 0 -17 12 0 0 4
b:reduction	1 0 -9 16 -10 0 0
b:reduction of	3 0 -2 12 -8 0 -9
b:remain at	0 -5 14 -20 3 0 3
b:remember	-6 -6 -12 -4 10 11 -8
b:replace	-2 -4 4 0 7 0 -12
b:report	8 -6 -9 4 -8 0 1
b:report on	10 0 -2 -6 -1 0 -2
b:request	-4 0 -3 -11 -3 0 15
b:request for	-3 0 -8 -5 0 0 13
b:reserved	-4 7 -10 -5 -2 0 8
b:reserved the	-4 7 -10 -5 -2 0 8
b:respond	-1 0 3 0 -11 0 5
b:return	-5 15 -2 0 -3 0 -7
b:return <name>	-2 1 -2 -2 -11 -2 14
b:return to	0 17 0 -2 6 2 -23
b:rice and	-1 -8 15 -4 -2 0 -4
b:rice at	-5 -2 0 12 -3 0 -9
b:rice pay	-1 15 -7 -4 -1 0 -2
b:rice to	0 -1 -9 0 13 0 -2
b:right	-6 -1 -4 2 -8 -2 11
b:right now	0 -1 12 -6 -2 0 -3
b:right to	-5 5 -17 -2 -4 -2 15
b:rise by	0 9 -4 -13 3 0 4
b:rise from	0 -3 7 -1 5 0 -11
b:roasted coffee	0 -2 -5 11 -5 0 -1
b:rose	3 10 -2 6 -9 0 -8
b:rumour	14 -3 -13 4 -6 0 -10
b:rumour of	17 -1 -8 -11 -5 0 -4
b:safeguard	-1 -2 13 -9 -7 0 1
b:safeguard duty	-1 -1 12 -6 -1 0 -5
b:salmon to	4 -2 -13 8 6 0 -4
b:sardine	-3 -2 0 11 -1 4 -14
b:say	18 -8 -13 1 0 -16 3
b:say <name>	14 -4 4 -13 -6 0 0
b:say he	-2 -8 -4 -5 0 0 14
b:say it	3 -7 -3 8 0 0 -2
b:say the	8 -5 7 2 -8 0 -10
b:season	0 -1 -3 -12 9 6 -4
b:section	-3 -1 13 0 -12 -1 -6
b:section <number>	-3 -1 13 0 -12 -1 -6
b:see	10 1 -8 -16 7 2 0
b:sell	-4 -3 16 -6 -9 3 -2
b:senate	0 0 0 12 -2 0 -14
b:send by	0 -1 6 -12 4 0 0
b:separate	0 -3 15 -12 2 0 -6
b:sesame	-3 4 8 -13 0 0 1
b:set	-8 9 0 2 2 -10 -5
b:set at	0 3 -11 6 7 0 -2
b:settle	4 0 -2 5 -15 0 2
b:shall	-6 -10 8 -2 -10 6 4
b:shall be	-1 -9 11 4 -1 0 -11
b:she	5 4 -12 -6 3 2 1
b:shoe	-4 2 -1 -6 -4 1 11
b:shook	-1 0 -2 12 -5 0 -8
b:shook hand	-1 0 -2 12 -5 0 -8
b:shoot	0 2 4 -11 -1 7 -3
b:shoot up	0 7 -1 -11 -1 7 -1
b:should	-13 0 5 13 -21 -1 -5
b:shrimp	-2 -3 -6 10 0 -1 -5
b:side had	1 0 11 -2 -6 -6 -1
b:side would	0 4 7 5 0 0 -15
b:sign a	0 0 -14 16 -2 0 -4
b:since	-2 -18 23 -8 -1 -17 -6
b:since <month-gone>	-2 -5 6 -4 7 -4 -13
b:slap	3 7 -13 0 -15 -1 12
b:slap a	-1 7 -11 6 -7 0 3
b:so	6 -9 5 -5 6 -12 -5
b:so are	0 -7 -17 18 4 0 -2
b:so doe	0 3 10 -4 -11 0 -4
b:so far	-1 -12 17 -14 4 0 -7
b:so from	0 14 -4 -12 0 0 0
b:so the	-2 -8 0 -2 -2 0 10
b:soap	0 1 8 0 -14 -1 3
b:some	6 -12 2 -7 14 0 -8
b:somebody	4 0 1 5 4 -1 -14
b:soybean	0 -18 2 6 0 -3 1
b:speak	8 -6 -11 5 3 -3 0
b:speak of	9 -12 -7 10 -1 -2 -4
b:special duty	2 0 -13 10 7 -1 -8
b:spoke	6 -8 -11 -6 -11 -8 22
b:spoke of	6 -7 -15 -2 -9 -7 20
b:spoken	5 -6 -7 -8 -13 -2 18
b:spoken of	5 -6 -7 -8 -13 -2 18
b:stand at	4 -18 -2 5 2 4 -13
b:standstill	0 -6 13 -4 -6 0 0
b:start at	0 -1 10 1 -2 0 -11
b:stay	4 -4 9 -16 6 -1 -1
b:stay at	4 -1 8 -8 5 0 -17
b:steel	-20 -14 3 -6 26 -10 -9
b:steel and	-3 -14 -3 6 16 -2 -15
b:step	-1 -4 -11 -2 2 4 9
b:step to	0 0 -11 10 4 -1 -8
b:still	-9 -11 2 0 7 3 0
b:stone	8 -2 -14 7 -3 0 4
b:stop	-9 -1 2 10 -1 -2 -16
b:strike	0 7 7 -13 -13 -3 12
b:stuff	-4 0 -4 11 -4 0 -3
b:subject	2 -2 19 -21 5 4 -7
b:subject to	2 -2 17 -19 5 4 -7
b:sugar	2 5 1 -13 9 -4 -2
b:sum	0 -9 -2 11 -9 -2 5
b:surcharge of	1 -5 9 -4 7 -3 -30
b:suspend	-9 -1 -15 22 -3 -3 -12
b:suspend a	0 -4 11 -5 -5 0 0
b:suspension	-3 -8 -21 32 -10 -1 -3
b:suspension of	-2 -6 -16 30 -14 0 -8
b:suspension the	0 0 -13 10 5 0 0
b:table	8 5 -16 -1 0 0 3
b:take <quality>	0 0 -16 15 -1 0 3
b:take the	3 -11 -15 4 2 -8 14
b:talk	8 -9 -5 1 -9 -7 9
b:talk of	11 -12 -20 8 -11 -5 10
b:tariff	-6 -7 -5 5 5 -19 6
b:tariff book	-1 10 -12 3 -3 -2 -3
b:tariff for	0 -3 -11 2 12 0 -7
b:tariff of	-17 -5 -3 -4 -2 -12 19
b:tariff on	-2 -4 -1 -3 9 0 1
b:tariff stand	0 0 -2 -10 13 -3 -2
b:tariff to	5 -3 8 2 -19 -4 -2
b:tariff would	10 -6 0 4 -1 4 -13
b:tax	12 -3 -14 2 -3 6 3
b:tax <quality>	5 -7 -2 -12 -1 0 10
b:tax on	-2 -1 -9 10 -3 5 0
b:tell	15 0 -7 5 -1 0 -11
b:text	0 0 0 -19 -3 0 17
b:th	0 6 -14 4 -6 2 5
b:than	-23 2 -1 14 -16 9 -8
b:that	26 -11 -5 -2 -7 -3 -3
b:that <name>	30 -16 -6 -3 -3 0 -17
b:that <quality>	10 0 -3 4 -2 -3 -8
b:that <seat>	11 -5 -11 2 -10 0 3
b:that a	-24 9 -2 5 1 -2 5
b:that are	-4 1 0 7 -3 0 -12
b:that bring	0 -3 3 -10 -11 0 15
b:that day	-7 5 -3 10 -7 0 -7
b:that had	-2 -5 -14 -1 5 12 -5
b:that he	1 -9 8 -6 -16 -1 4
b:that his	0 -7 0 -11 5 0 5
b:that i	7 3 4 -8 -3 7 -15
b:that is	-10 1 0 -12 14 0 0
b:that its	-5 5 -10 3 -9 -1 12
b:that make	0 -1 8 1 -6 0 -15
b:that our	-5 11 0 -4 2 0 -7
b:that period	0 0 -12 14 0 0 -1
b:that put	0 0 -6 11 -9 0 -1
b:that reach	-2 0 12 -6 -3 0 0
b:that take	-1 0 -9 7 6 0 -6
b:that the	-2 -28 16 -1 0 -2 -2
b:that time	-2 -5 -11 11 -17 6 7
b:that was	2 9 9 -12 -4 -5 -4
b:the	-11 -5 6 1 8 -2 -12
b:the <day-ahead>	0 -2 -4 10 -5 -2 -1
b:the <day-gone>	0 -1 17 -2 -13 0 -4
b:the <level>	2 0 15 -14 7 -9 -12
b:the <name>	0 -11 -1 0 6 -4 3
b:the <office>	-1 -18 -7 6 -16 -6 17
b:the <organisation>	0 -7 5 5 -19 2 4
b:the <quality>	6 2 -1 -9 -7 4 6
b:the <seat>	-9 -1 3 5 -12 0 4
b:the additional	-10 -3 7 -14 9 -4 8
b:the agreement	-2 -2 -4 18 -7 -2 -8
b:the basic	0 0 2 -11 8 0 -2
b:the bill	-1 0 14 -7 -6 0 -4
b:the border	-1 2 -10 13 -5 0 -1
b:the country	-3 -2 10 -15 3 0 3
b:the custom	-1 -7 17 6 -12 0 -12
b:the deal	0 -4 1 11 -1 0 -14
b:the difference	-2 -10 -7 -9 20 0 -7
b:the duty	-6 2 0 -11 8 -4 3
b:the end	0 3 -11 8 -1 0 0
b:the extension	7 -5 -4 8 -1 0 -11
b:the extra	-7 -11 0 -3 14 -2 -3
b:the figure	10 2 2 -4 -14 -6 4
b:the first	4 0 -1 5 -2 -11 0
b:the further	0 -5 -12 8 3 0 1
b:the joint	0 0 -2 10 -8 0 -6
b:the law	-3 2 -18 17 -3 0 -5
b:the letter	0 0 -6 -14 -7 -2 18
b:the list	0 -3 -2 14 -12 0 -8
b:the moment	0 -3 19 -12 -1 0 -3
b:the new	9 -14 -14 13 0 -2 0
b:the normal	0 -2 14 -7 -6 0 -1
b:the offer	-1 0 -8 -4 -1 0 12
b:the old	1 4 -7 6 9 -4 -22
b:the older	0 -1 17 -12 -3 0 -4
b:the order	-1 -11 0 8 -6 0 5
b:the ordinary	0 1 10 5 -14 0 -21
b:the other	-3 -4 7 4 0 -3 -15
b:the paper	6 0 -1 -16 -4 0 9
b:the place	0 -3 -6 -5 11 0 2
b:the proclamation	-1 -1 -5 12 -10 0 -1
b:the protocol	-1 -2 -14 5 5 0 5
b:the quarrel	0 0 -3 -8 11 0 -1
b:the rate	10 -5 5 0 0 4 -15
b:the reciprocal	-3 -13 10 10 -16 -2 5
b:the right	-5 5 -10 0 -5 -1 10
b:the second	-2 5 10 -7 -3 5 -12
b:the standstill	0 -6 13 -4 -6 0 0
b:the sum	0 -9 -9 11 -3 0 8
b:the surcharge	4 5 2 -17 0 -1 4
b:the suspend	0 -2 -12 4 6 0 0
b:the suspension	-2 -8 -20 29 -15 0 0
b:the text	0 0 -4 -13 -3 0 15
b:the time	0 -3 -9 16 -5 -4 -4
b:the treaty	0 0 -12 8 1 0 4
b:the truce	-1 19 -8 -7 -6 -2 2
b:the two	-3 -3 -13 16 0 -3 -1
b:the worst	0 -6 -2 -6 -10 17 -1
b:their	-8 6 8 -1 -17 1 0
b:them	8 -2 3 -3 9 -11 -13
b:them the	-1 0 0 -12 8 0 2
b:themselve	0 0 -10 8 -3 0 4
b:then	-7 18 -15 -1 7 -21 2
b:then it	-3 11 -1 2 -3 -1 -8
b:then pay	12 -3 -10 12 0 0 -7
b:then to	0 0 0 12 -11 -2 -1
b:there	19 -14 6 3 -16 -10 -4
b:there 's	1 -11 -3 -2 3 0 7
b:there are	2 -2 13 -10 -4 0 -4
b:there at	0 3 10 -8 -2 0 -4
b:there had	9 1 -12 -2 6 0 -6
b:there is	6 -3 -4 11 -18 -1 -5
b:there the	0 0 12 -4 -8 0 -4
b:there was	7 -3 -15 12 0 -5 -7
b:thereafter	7 13 -9 -14 -2 0 -3
b:therefore	-3 7 2 7 -19 -3 -14
b:they	-19 -6 8 6 2 -6 -7
b:they come	4 0 4 -12 -2 0 4
b:they enter	0 0 12 -11 0 0 -1
b:they had	-3 -8 -12 12 5 -12 5
b:they have	-2 -6 24 -17 -8 6 -9
b:they pay	-2 10 2 -4 -7 6 -7
b:they used	0 -3 -9 -4 14 0 -3
b:they were	-1 -17 -3 3 11 -3 -3
b:they will	-6 14 -13 0 -3 -2 3
b:they would	-4 3 0 -10 -12 0 16
b:thi week	0 0 -1 -16 12 -1 5
b:thing	2 1 -11 5 -1 0 3
b:think	-10 5 -10 2 8 0 2
b:think of	-3 -4 -8 -5 3 0 12
b:third	-4 -5 -23 17 4 -1 8
b:third country	-3 -4 -12 12 0 0 2
b:those	-4 4 9 -7 11 -6 -22
b:those of	0 -1 3 3 1 0 -11
b:threat	-11 -7 3 0 -16 0 12
b:threaten	3 -1 -7 -12 -5 -8 17
b:threaten with	0 -2 -11 -10 -5 -1 21
b:through	-7 -8 -6 10 6 0 -2
b:through <name>	-1 -2 -6 13 0 0 -8
b:till	0 -11 12 0 -3 0 0
b:timber	-3 -6 2 6 -12 -1 6
b:time	1 -12 -8 7 3 -2 3
b:time <quality>	0 -1 6 -15 2 6 -1
b:time the	0 -3 -14 -3 15 -6 7
b:tin	-2 -5 2 -13 7 6 0
b:to	0 -5 -9 13 -14 0 8
b:to <day-ahead>	0 -5 13 -13 -1 0 2
b:to <goods-amount>	0 0 -14 14 -4 0 0
b:to <level>	1 1 3 5 -3 -3 -11
b:to <name>	-8 7 11 -6 -5 0 -5
b:to <seat>	8 -2 -10 3 -1 0 0
b:to a	4 -1 8 -1 -17 0 -2
b:to answer	5 -6 -12 -4 2 7 6
b:to apply	0 0 -13 15 -1 0 -3
b:to be	-2 -5 -13 3 -1 5 8
b:to become	0 -9 -19 26 -8 0 -5
b:to between	-4 0 1 16 -11 0 -11
b:to charge	0 -6 -10 0 5 -7 14
b:to collect	0 -3 4 -18 7 0 6
b:to enter	5 0 -2 -13 0 0 10
b:to have	1 -8 -7 5 -11 -1 12
b:to leave	0 0 10 -1 -5 0 -7
b:to pay	-15 0 -1 -7 -2 10 8
b:to raise	0 -15 8 -7 -13 0 11
b:to return	-1 9 -7 -4 11 0 -12
b:to the	-9 5 16 -9 2 -1 -11
b:together	-4 -12 -3 11 9 -7 -17
b:together the	0 0 -4 -6 13 -4 -3
b:together with	0 -2 -5 11 -2 -1 -3
b:tomatoe	-6 6 0 -10 3 -1 4
b:tool	0 0 13 -6 -5 -1 -8
b:top	-2 -9 16 -11 -3 5 -6
b:top of	-2 -9 30 -19 -4 -1 -13
b:total	-12 1 -3 8 3 -4 -7
b:total for	0 4 11 -12 -3 0 -3
b:total of	-8 0 9 -2 4 -1 -17
b:total to	0 7 -12 5 2 -2 -4
b:touch	-1 0 12 -5 -3 0 -5
b:touch the	-1 0 12 -5 -3 0 -5
b:tractor	8 -13 -2 -3 2 -4 10
b:truce	1 19 -9 -13 -6 -2 8
b:truce is	0 11 -5 -3 -2 0 -2
b:truce it	-4 14 -15 -7 3 -7 0
b:truce of	-1 3 0 13 -19 -1 5
b:truce the	-1 12 -2 -3 -7 2 -4
b:truck	-2 -18 -9 5 10 -1 7
b:tuna	7 2 -2 8 -2 -2 -15
b:turn	9 10 -10 -6 6 0 -5
b:twice	0 -1 -3 -7 10 0 -1
b:twice the	0 -1 -4 -6 10 0 -1
b:two had	-2 -3 -10 10 3 -12 3
b:two rate	0 -8 -2 11 4 -7 -1
b:unchanged	-1 -3 14 -8 -3 0 -3
b:unchanged at	-1 -3 14 -7 -3 0 -3
b:under	-14 -16 -5 6 1 2 9
b:under the	-8 -13 -10 5 0 5 9
b:until	-13 6 1 -5 0 0 2
b:until <day-today>	0 -2 2 7 -12 0 2
b:until <number>	0 0 -11 -8 17 0 -1
b:until last	0 0 -8 -7 15 -3 0
b:until now	0 -2 -4 16 -12 -3 2
b:until the	-1 5 5 7 -14 1 -5
b:until then	0 3 4 -16 6 0 -7
b:up	-15 -6 6 -3 8 7 -7
b:up from	-3 -12 0 -3 15 -1 -18
b:up the	4 -6 -3 -8 -4 0 12
b:up to	-9 2 8 -7 2 9 -6
b:urea	-1 -1 1 -1 -11 12 -6
b:us	10 -3 -4 -5 -2 12 -8
b:used	-6 -4 -14 -16 29 8 -27
b:used to	-6 -20 -9 -15 28 9 -25
b:valorem	0 -5 10 -3 -4 0 0
b:vanilla	1 13 -2 -7 -11 0 3
b:vanilla pay	0 2 -11 6 -5 0 6
b:vote	-4 -7 -14 8 -8 0 11
b:vote on	0 -5 -12 4 -3 0 9
b:wait	0 4 -17 3 -3 0 12
b:wake	0 -1 12 -6 -1 0 -4
b:wake up	0 -1 12 -6 -1 0 -4
b:walnut	-2 -2 -4 9 5 0 -10
b:want	-2 -1 5 -16 2 5 2
b:want <name>	-4 0 11 -4 0 0 -6
b:want the	3 0 12 -8 -6 0 -7
b:was <level>	3 15 -8 -9 -8 -1 2
b:was at	-1 5 4 -16 0 0 1
b:was cut	0 0 4 -19 15 0 -6
b:was get	0 0 15 -13 -1 0 -1
b:was given	7 -1 1 8 -12 -1 -13
b:was raise	4 0 -8 4 -9 4 3
b:was ready	-1 0 -4 -8 0 0 11
b:was still	-3 -1 -10 0 2 -2 12
b:was to	-7 3 -20 2 -21 -12 25
b:watche	0 1 15 -5 -11 0 -5
b:we	8 -6 -4 0 -1 3 1
b:we are	13 4 -7 0 -5 0 -5
b:we gave	11 -4 -10 -5 5 0 -3
b:we had	11 -7 -12 5 3 -3 -12
b:we pay	-1 -1 12 -1 -7 0 -2
b:we shall	-2 -3 11 -10 0 6 -6
b:we take	-10 -17 6 6 -1 -3 3
b:week	-1 -1 -4 1 -6 15 -2
b:week ago	-1 0 7 10 -12 -1 -3
b:week it	0 -1 -5 -10 17 -2 0
b:week of	0 5 -3 -18 -7 19 -8
b:were	3 -5 -9 -4 6 3 6
b:were <number>	0 -5 -5 0 11 -4 -1
b:were charge	-2 -4 -11 0 2 10 -1
b:were to	-1 -10 -18 8 0 0 9
b:what was	0 0 -1 15 -16 0 -1
b:wheat	-8 1 -5 -4 11 -4 4
b:wheat and	0 -8 -3 -10 10 0 7
b:when	-4 -20 -4 9 10 -6 -6
b:when <name>	-1 -5 -6 -12 12 6 0
b:when <seat>	0 0 -5 12 -6 -3 -1
b:where	2 -19 0 4 20 -15 -23
b:where it	-4 -11 -1 12 4 -9 -15
b:where the	-1 -7 2 11 -3 0 -9
b:where they	0 -5 9 -11 10 0 -9
b:wherea	0 0 -4 11 -8 0 0
b:which	-2 -14 6 0 4 8 -10
b:which <name>	6 -13 9 -1 -6 -6 0
b:which <quality>	0 5 6 -17 0 0 6
b:which agree	0 0 12 -11 0 0 -1
b:which are	0 -2 11 -14 2 0 -1
b:which face	0 0 -13 -2 -4 0 16
b:which go	0 1 6 4 -14 4 -7
b:which had	1 3 -18 8 3 -6 0
b:which is	-6 -13 4 6 -7 8 -7
b:which it	0 -5 -15 6 1 4 10
b:which pay	6 -13 19 -14 -1 -2 -11
b:which put	0 0 0 10 -10 0 -2
b:which the	-5 0 13 -13 -6 0 6
b:which was	-3 6 -17 -1 3 0 6
b:which we	0 -1 -7 -9 14 0 -2
b:whiskey	-2 -14 -1 -4 5 -1 12
b:whisky	0 7 18 -7 -9 -3 -15
b:whisky to	0 0 12 -1 -2 0 -10
b:who	8 -3 4 -12 0 10 -7
b:whoever	13 4 -9 -1 2 0 -11
b:whose	-1 0 7 -5 14 2 -18
b:why	-11 1 6 4 -1 0 -7
b:will	2 5 -15 10 -16 -2 6
b:will <name>	14 -3 -1 -10 0 0 -6
b:will also	0 -1 -11 16 -4 0 -4
b:will apply	0 2 -10 8 -1 0 0
b:will bear	0 -6 -9 12 0 0 0
b:will become	0 -2 -6 -7 -3 0 12
b:will bring	0 0 -6 14 0 0 -10
b:will charge	-2 -3 -6 9 -3 -2 0
b:will collect	0 -1 -11 16 0 0 -7
b:will drop	-3 0 3 -11 9 7 -5
b:will face	0 0 -2 10 0 0 -7
b:will go	8 -1 1 2 -8 2 -11
b:will keep	0 0 19 -18 0 0 -3
b:will levy	0 0 -16 12 0 0 3
b:will not	-5 5 -23 -1 0 -4 21
b:will put	-6 -2 -19 7 -1 -1 10
b:will reduce	0 0 4 8 0 0 -14
b:will rise	0 11 3 -7 -1 0 -6
b:will suspend	0 -8 21 -17 0 0 -1
b:will take	2 1 3 4 -2 -1 -15
b:will thu	0 -1 -9 12 -1 0 -1
b:wine	-2 -4 0 10 -12 -6 1
b:winter	0 -14 -14 11 2 7 -3
b:wish to	-3 -4 -11 -6 7 -2 12
b:with	-7 -15 6 4 -13 -23 16
b:with <name>	1 2 6 -4 -14 0 1
b:with a	-5 -21 -5 0 3 2 11
b:with an	0 0 16 -6 -6 0 -8
b:with duty	0 0 -5 19 -13 0 -12
b:with it	0 5 0 -11 6 0 0
b:with tariff	0 -3 13 -11 -5 0 0
b:with the	-7 -12 7 -3 1 -7 3
b:without a	-6 6 4 -15 2 -1 3
b:without an	0 2 -2 -17 -2 0 14
b:without it	0 2 -3 8 0 0 -13
b:without the	0 -15 -9 21 8 -2 -12
b:won't	-4 4 -1 -10 -2 0 10
b:worst	0 -6 -3 -7 -11 19 -1
b:worst week	0 -1 0 -2 -8 10 0
b:would	9 15 -21 -1 -20 -6 7
b:would ask	3 3 8 -4 0 0 -10
b:would be	9 15 0 -9 -12 -6 -6
b:would charge	0 -3 -9 10 -3 0 0
b:would enter	1 -1 -7 10 -3 0 -3
b:would go	10 10 -3 -2 -13 -2 -8
b:would have	-23 -13 -20 22 19 -12 -6
b:would impose	0 0 -4 -10 0 0 14
b:would keep	3 -4 15 -7 -2 0 -10
b:would let	-2 0 -14 16 -3 0 -4
b:would like	-9 -10 0 -5 -1 5 13
b:would make	-4 0 -8 -5 -1 0 13
b:would mean	0 1 -7 13 -8 0 -2
b:would not	3 -20 1 -1 9 9 -7
b:would pay	2 11 -14 -3 -31 -4 10
b:would take	-9 7 4 -9 -6 0 5
b:would then	1 9 4 -17 -11 0 1
b:write	10 -5 -6 0 -12 5 0
b:yarn	4 0 6 -4 -18 2 3
b:year	-5 -19 -5 5 7 4 -4
b:year 's	0 1 1 -14 5 0 2
b:year ago	0 0 -11 -10 17 0 -2
b:year it	-2 -5 8 -4 1 4 -14
b:year the	-1 -3 -6 13 -1 -8 -5
b:you	18 -4 -5 -36 7 5 4
b:you get	0 6 -9 -13 3 0 9
b:your	1 6 8 -10 -4 6 -12
b:—	-7 -2 7 2 2 -4 -11
b:— <name>	0 -2 -21 12 3 6 3
b:— <person>	-1 -1 -10 6 6 0 0
b:— the	0 3 4 -1 8 -1 -20
b:•	3 -4 0 12 -15 0 -10
b:• <name>	0 0 -17 19 -2 0 -3
before=far higher	6 -5 -5 -13 3 11 7
before=far lower	-6 -12 11 7 -11 -37 -1
before=far same	-1 -2 -1 -2 -3 -6 9
before=here higher	-10 10 -11 -1 7 4 -2
before=here lower	-17 -9 3 7 -7 -6 4
before=here same	4 -19 10 -11 7 0 -2
before=paragraph higher	3 2 -8 3 -2 3 -3
before=paragraph lower	-24 -6 -2 5 5 4 0
before=paragraph same	15 -1 8 -6 -5 -29 -1
c0=agree	10 -8 1 0 -16 10 -1
c0=begin	4 -6 10 -6 -3 -3 -4
c0=down	-1 -12 -3 4 8 -3 -3
c0=end	-2 -9 -5 -3 18 0 -7
c0=lack	0 -3 -7 0 -6 0 12
c0=propose	7 -20 -5 -8 3 3 10
c0=say	2 7 -1 -4 -14 3 3
c0=sell	-4 -6 13 -5 -13 3 2
c0=sign	1 13 -8 4 -15 -10 5
c0=threaten	2 2 -2 -4 -15 -7 9
c0=up	-4 7 7 -3 -3 4 -12
c1=agree	7 -11 3 -3 -13 11 1
c1=buy	-5 -5 -11 14 1 -1 0
c1=down	-3 -13 3 3 6 -4 -6
c1=end	-6 -2 2 -2 8 0 -9
c1=propose	5 -10 -13 -2 1 0 11
c1=refuse	-1 0 -11 3 -2 0 10
c1=return	7 7 0 -7 3 1 -13
c1=say	-1 7 7 -8 -12 2 0
c1=sell	-4 -7 8 -1 -12 7 1
c1=sign	-2 13 -6 1 -10 -8 6
c1=threaten	5 5 -15 -8 -15 -2 14
c2=agree	-1 -5 -11 1 -2 5 11
c2=down	3 5 -1 3 -10 -8 0
c2=end	-15 0 -2 2 8 -8 -1
c2=impose	-11 -2 6 1 3 -15 -3
c2=propose	3 -14 -4 3 7 -3 -2
c2=return	-2 21 -9 -13 -12 0 1
c2=sign	4 -4 -12 9 -4 -2 5
c2=suspend	0 -19 10 4 -5 -3 -3
c2=up	-6 -7 16 -14 12 -10 -13
class=agree	6 -10 -7 8 -13 15 0
class=agree from	0 0 8 0 -16 0 0
class=agree no	5 -14 -8 11 -5 14 -10
class=agree past	-1 -9 9 1 -12 13 -10
class=agree perfect	11 -8 -13 12 -13 0 1
class=bear	0 -6 -8 6 10 1 -2
class=bear from	-4 -16 -12 -6 19 -6 17
class=bear future	-1 1 -16 8 -7 0 11
class=bear gerund	1 8 2 6 -5 -5 -22
class=bear infinitive	1 -13 -2 0 2 7 1
class=bear participle	4 0 -29 1 20 0 7
class=bear perfect	4 -15 11 0 0 -9 -15
class=bear pluperfect	-10 -10 -13 -4 20 3 -9
class=bear present	6 5 6 1 -14 -16 -1
class=bear to	-6 -19 29 -25 -4 7 1
class=begin from	-14 -8 -5 10 8 5 -21
class=begin gerund	0 3 -11 5 -9 -2 9
class=begin modal	0 12 -5 -10 -17 -6 9
class=begin no	5 4 6 -1 -3 -19 -8
class=begin participle	3 0 -2 -10 11 0 -8
class=begin past	-4 -8 16 -17 3 -5 -4
class=begin perfect	-11 -10 11 -14 11 -1 -1
class=begin pluperfect	2 -18 14 -9 6 -7 -8
class=begin present	3 8 -10 17 -10 3 -13
class=buy from	0 0 13 -7 -6 0 -2
class=buy no	2 0 -9 16 -4 -3 -7
class=buy perfect	0 0 -11 16 -2 0 -7
class=buy present	5 1 9 -17 -2 0 4
class=buy to	0 0 -9 -4 0 0 13
class=deny	9 -7 5 -11 -18 -1 9
class=deny no	6 -6 5 -11 -17 0 12
class=down	3 0 -1 1 5 -13 -4
class=down from	-13 -21 8 -9 11 0 -8
class=down future	4 -2 2 -4 -10 13 -3
class=down gerund	-2 -1 -9 12 4 0 -4
class=down infinitive	0 4 -1 5 -12 -3 0
class=down modal	0 8 5 -7 -19 -6 4
class=down no	9 16 0 -2 5 -16 -19
class=down participle	0 -1 14 -5 -5 0 -6
class=down past	5 -20 -5 -7 18 -14 2
class=down perfect	-4 3 -2 -1 13 -2 -17
class=down pluperfect	6 -5 7 -18 18 -4 -13
class=down present	-5 6 -6 13 -14 -16 3
class=down to	-1 -15 -8 9 -13 -10 14
class=end	-7 -5 3 -4 15 -3 -17
class=end from	0 2 19 -10 -20 5 3
class=end future	-7 -3 22 -20 5 6 -12
class=end infinitive	-9 8 15 3 -19 -1 -10
class=end modal	1 10 22 -13 -14 0 -14
class=end no	-7 -6 1 -5 19 -9 -17
class=end participle	0 -3 -7 -2 13 0 -3
class=end past	-11 -12 -10 -2 15 -15 11
class=end perfect	-2 0 -30 -2 21 5 10
class=end pluperfect	0 0 -9 -6 15 0 -1
class=end present	5 -7 1 14 -13 -11 -5
class=end to	-1 0 -15 8 14 -2 -3
class=impose	-11 -2 3 0 8 -3 -4
class=impose from	-24 21 -17 13 6 16 -31
class=impose gerund	2 -6 3 -9 11 -8 1
class=impose modal	-8 1 -14 -2 9 -18 12
class=impose no	-9 -4 8 -4 10 -11 -6
class=impose participle	-1 2 14 -1 -13 -15 -8
class=impose past	-20 -5 4 7 4 8 -12
class=impose perfect	3 15 2 -9 2 -1 -7
class=impose pluperfect	9 3 4 -7 4 -14 -6
class=impose present	-8 -13 -1 7 7 7 -6
class=impose to	3 -11 5 -3 -19 -4 14
class=lack	-3 -2 -25 12 7 -2 9
class=lack no	-2 -1 -21 11 8 -2 3
class=lack present	-1 -4 -22 7 13 -2 7
class=propose	9 -11 0 6 -1 0 -4
class=propose from	-9 5 19 -26 0 -1 -11
class=propose infinitive	-9 -3 1 12 -9 -1 0
class=propose modal	-3 -16 20 12 -8 5 -14
class=propose no	7 -16 0 8 -2 1 -4
class=propose participle	1 11 3 -6 0 -1 -6
class=propose past	-4 -7 0 -12 2 10 6
class=propose perfect	4 3 -1 1 -15 -2 0
class=propose pluperfect	12 -10 -3 10 -11 -2 -5
class=propose present	2 -1 -6 -3 7 -15 5
class=propose to	8 2 -20 8 0 -1 4
class=refuse	-2 -1 -8 1 -7 0 12
class=refuse no	-2 -1 -7 1 -7 0 11
class=return	5 12 -5 0 -1 -2 -18
class=return infinitive	-1 8 -7 -5 10 0 -10
class=return modal	6 -6 4 5 -19 2 -3
class=return present	-2 19 -15 2 -1 -4 -14
class=return to	8 7 -8 -2 5 2 -16
class=say	-3 13 -6 -6 -5 0 6
class=say modal	-6 12 -2 -7 9 0 -6
class=say no	1 13 -13 -1 -10 3 7
class=say past	-10 11 -2 1 -12 -18 10
class=say pluperfect	5 -4 7 8 -21 -9 1
class=say present	1 -1 -8 -7 13 15 -4
class=say to	-11 -1 5 -6 9 -2 0
class=sell infinitive	0 -2 -10 0 11 0 -2
class=sign	1 12 -6 3 -15 -16 8
class=sign from	-1 3 18 -14 -11 0 -2
class=sign future	0 6 5 -13 0 0 3
class=sign modal	-11 -2 -15 0 6 0 13
class=sign no	0 10 0 -1 -5 -14 0
class=sign past	0 0 5 11 -23 -9 -5
class=sign perfect	11 2 -18 10 -18 0 3
class=sign present	-12 11 4 -21 0 -3 10
class=sign to	4 1 -29 16 -10 -4 12
class=stay from	-6 11 -29 16 1 0 13
class=stay future	0 3 12 4 -6 -10 -18
class=stay modal	2 -2 6 -3 12 -4 -8
class=stay no	-3 0 12 -9 2 -3 -10
class=stay perfect	2 0 9 -6 3 0 -18
class=stay pluperfect	-1 -15 -18 6 11 -4 5
class=stay to	-3 -6 21 -12 -7 -2 -1
class=suspend	-6 7 -3 9 -6 -9 -7
class=suspend from	0 6 -17 7 0 1 4
class=suspend future	-2 2 14 -11 -3 0 -3
class=suspend gerund	3 -8 -4 11 0 0 -3
class=suspend modal	-4 0 11 -7 0 0 -1
class=suspend no	-5 5 2 6 -10 -11 -6
class=suspend past	-4 12 -10 3 -5 -5 5
class=suspend perfect	-2 2 -7 13 0 0 -9
class=suspend pluperfect	0 16 -5 -9 -12 0 4
class=target from	5 19 -13 -8 3 3 -1
class=target future	-4 -8 -6 12 -7 -6 2
class=target gerund	2 -14 14 -18 4 -1 4
class=target modal	15 1 -12 -3 -10 -7 7
class=target past	-15 0 -14 0 13 12 -7
class=target perfect	-4 15 7 -12 -6 -3 -5
class=target pluperfect	3 1 -17 0 5 7 -1
class=target present	1 -6 21 -1 -11 1 -23
class=threaten	0 0 6 -14 -21 -10 13
class=threaten no	1 -6 5 -12 -14 -9 14
class=threaten present	-11 8 -10 -7 -1 0 12
class=up	-2 -1 1 -5 9 5 -9
class=up from	-11 -7 -2 4 17 0 -41
class=up future	0 2 14 -18 -1 3 1
class=up gerund	2 1 -16 8 0 -2 5
class=up infinitive	-4 -5 7 -7 -10 -7 12
class=up modal	-1 6 5 4 -20 -4 -7
class=up no	-23 -15 12 -12 12 10 -5
class=up past	1 -4 3 -9 6 -6 2
class=up perfect	0 -10 -11 1 21 0 -8
class=up pluperfect	-6 -8 14 -3 -2 6 -26
class=up present	1 1 -9 5 7 8 -12
class=up to	9 10 -7 0 -17 -4 3
column:a	0 11 -9 3 -1 -1 -1
column:after	0 13 2 -11 -4 -1 -4
column:at	0 -14 -15 -9 -10 26 -3
column:august	0 -2 -11 12 5 -4 -6
column:before	-2 -10 -35 -29 48 -16 -14
column:duty	-5 9 24 2 -29 1 -26
column:ends	0 20 -14 -8 -5 -2 -3
column:from	-2 10 -43 38 -25 -8 -1
column:if	-2 40 -22 -23 -15 -12 -12
column:in	-2 -2 1 -6 13 -8 -12
column:it	0 12 -9 -10 6 -4 -4
column:july	0 -11 -7 5 -15 8 10
column:may	0 -5 -14 3 11 4 -5
column:new	-1 -3 18 -31 8 3 -9
column:now	-2 -1 34 -14 -25 -5 -17
column:on	1 -1 7 -9 -7 -7 11
column:rate	-9 -10 9 14 -16 -9 -27
column:the	-4 7 -10 -6 -5 16 -4
column:today	0 -14 42 -25 -19 -11 -10
column:truce	-1 18 6 -8 -13 -8 -16
column:under	0 -4 13 -13 -16 0 8
column:until	-2 -17 9 -5 11 -16 -10
column:without	-1 31 -22 -9 -9 -7 -6
condition after	0 19 -3 -13 0 -1 -3
condition before	-6 9 -25 9 -2 -8 4
condition column	-1 47 -28 -22 -17 -17 -14
condition heading	-2 49 -29 -23 -19 -18 -15
condition led	-6 13 -7 -12 2 -11 6
condition low	-7 18 -2 -9 -10 -19 -1
condition part	-9 14 -23 5 -7 -12 8
condition rest	-2 15 5 -1 -5 -5 -20
ct0=agree past	-1 0 9 0 -20 8 -3
ct0=agree perfect	13 0 -8 5 -4 0 -9
ct0=agree pluperfect	3 1 -9 4 -10 2 3
ct0=agree present	-3 -2 0 -9 11 2 0
ct0=bear future	0 6 -15 6 -4 -4 5
ct0=bear modal	0 4 -13 -6 4 0 9
ct0=bear past	-10 -10 -13 11 9 4 -8
ct0=bear perfect	6 -18 10 8 -9 -5 -28
ct0=bear pluperfect	-6 -5 -8 -5 16 4 -10
ct0=bear present	9 -1 8 -5 -16 -9 7
ct0=begin modal	3 6 -3 -2 -12 0 1
ct0=begin past	-2 -6 -3 -6 11 -1 -1
ct0=begin perfect	-13 -5 25 -19 0 -3 -3
ct0=begin pluperfect	-4 -13 9 -3 5 -6 -2
ct0=begin present	4 -3 6 0 -11 0 -1
ct0=buy perfect	0 0 -12 16 -1 0 -7
ct0=down future	-2 0 0 -2 -3 12 -2
ct0=down future-passive	0 0 -12 11 -1 0 0
ct0=down modal	6 5 1 1 -10 -1 -4
ct0=down past	5 -18 0 -4 8 -7 1
ct0=down perfect	-1 5 -4 0 12 -1 -22
ct0=down pluperfect	0 0 9 -19 14 -4 -5
ct0=down present	-3 -13 -3 10 -5 -16 4
ct0=down present-passive	-4 -4 -18 10 6 0 4
ct0=end future	-6 -5 13 -19 8 6 1
ct0=end perfect	0 -3 -23 2 18 0 2
ct0=end present	4 -1 -10 10 1 -5 -6
ct0=impose future	-1 -5 2 -5 -9 7 7
ct0=impose future-passive	-13 1 3 5 0 -5 -5
ct0=impose modal	-11 -5 -4 5 -4 -7 8
ct0=impose past	-10 6 0 6 5 1 -16
ct0=impose past-passive	-8 -3 3 7 -3 9 -16
ct0=impose perfect	7 -4 3 -1 0 -11 -4
ct0=impose present	0 -14 -3 -1 14 -2 0
ct0=impose present-passive	5 3 -5 -14 14 -8 6
ct0=propose modal	-5 -14 16 9 -6 5 -9
ct0=propose present	0 -7 -8 -15 6 -7 15
ct0=propose present-passive	10 8 3 0 -3 0 -19
ct0=return present	0 8 -16 6 3 0 -6
ct0=say modal	-5 6 -15 -3 7 0 2
ct0=say modal-passive	0 -2 12 -2 0 0 -10
ct0=say past	-2 16 3 -6 -9 -11 1
ct0=say pluperfect	7 -9 7 0 -17 -3 2
ct0=say pluperfect-passive	-1 5 -7 16 -10 -1 -12
ct0=say present	-3 -4 -7 4 6 12 -4
ct0=say present-passive	4 -5 2 -12 -4 0 8
ct0=sell present	0 -2 12 -5 -1 0 -6
ct0=sign past	-1 7 0 7 -26 -5 1
ct0=sign perfect	12 10 -10 6 -5 0 -15
ct0=sign pluperfect	1 4 -13 1 0 -3 4
ct0=stay future	3 2 13 -3 4 -7 -16
ct0=stay modal	3 4 -10 1 6 -13 -2
ct0=stay perfect	3 -5 12 -7 0 1 -11
ct0=stay pluperfect	1 -22 -20 3 19 -10 0
ct0=suspend future	0 0 23 -20 0 0 -4
ct0=suspend past	-3 0 -7 9 3 -1 -1
ct0=suspend perfect	-1 -10 -13 17 5 0 -6
ct0=suspend present	3 4 -10 10 -12 -1 2
ct0=target future	3 -1 -11 9 -6 -5 0
ct0=target modal	6 -11 -2 3 -10 -1 5
ct0=target modal-passive	4 3 -3 -3 -14 -2 3
ct0=target past-passive	-9 1 -19 0 10 8 0
ct0=target perfect	0 7 9 -9 -11 -2 -2
ct0=target pluperfect	2 0 -12 2 1 8 -7
ct0=target pluperfect-passive	-1 -2 -11 1 8 -1 2
ct0=target present	6 -2 16 -12 -5 0 -11
ct0=up past	2 -11 7 -10 8 -4 -6
ct0=up past-passive	2 0 8 2 -11 3 -6
ct0=up pluperfect	-3 -4 13 1 -10 7 -24
ct1=agree modal	-2 -7 0 -19 5 0 14
ct1=agree past	0 1 17 -10 -17 10 -6
ct1=agree perfect	8 0 -15 13 -1 0 -9
ct1=bear future	0 6 -14 6 -4 -4 5
ct1=bear gerund	-2 9 3 3 -3 -4 -17
ct1=bear infinitive	0 -10 2 -8 -1 7 5
ct1=bear modal	0 4 -12 -8 4 0 10
ct1=bear participle-passive	4 0 -26 -5 22 1 5
ct1=bear past	-10 -10 -13 11 9 4 -8
ct1=bear perfect	3 -17 10 8 -9 -5 -27
ct1=bear pluperfect	-6 -5 -8 -5 16 4 -10
ct1=bear present	9 -1 8 -5 -16 -9 6
ct1=begin future	7 -5 -13 7 -9 2 2
ct1=begin modal	5 4 -11 -2 -10 0 6
ct1=begin participle-passive	3 -1 -7 -14 13 0 -1
ct1=begin past	-1 -5 -12 0 15 -1 -2
ct1=begin perfect	-12 -5 26 -16 1 -3 -13
ct1=begin pluperfect	-3 -12 4 0 8 -6 -8
ct1=begin present	5 -5 6 0 -11 1 -1
ct1=buy perfect	0 0 -12 17 -1 0 -9
ct1=down future	-2 0 2 -2 -3 12 -5
ct1=down future-passive	0 0 -12 11 -1 0 0
ct1=down infinitive	-1 0 8 2 -9 -1 -5
ct1=down modal	6 5 0 -1 -9 -1 -1
ct1=down participle-passive	0 -1 14 -5 -5 0 -6
ct1=down past	5 -18 0 -2 8 -7 -1
ct1=down perfect	-1 6 -3 0 13 -1 -28
ct1=down pluperfect	0 0 7 -18 15 -4 -5
ct1=down present	-3 -13 -2 10 -6 -16 2
ct1=down present-passive	-4 -4 -18 10 6 0 4
ct1=end future	-6 -2 6 -14 10 6 1
ct1=end infinitive	-10 7 8 -3 -17 0 5
ct1=end perfect	0 -1 -16 0 15 0 -2
ct1=end present	5 -1 -11 10 3 -4 -10
ct1=impose future	0 -4 1 -4 -9 7 5
ct1=impose future-passive	-13 1 3 5 0 -5 -5
ct1=impose gerund	2 -5 1 -6 13 -7 -6
ct1=impose infinitive	4 -5 -2 -2 -17 -4 14
ct1=impose infinitive-passive	3 2 11 -13 1 0 -5
ct1=impose modal	-11 -4 -5 2 -3 -7 10
ct1=impose participle-passive	0 10 8 -4 -15 -12 -2
ct1=impose past	-7 5 0 3 6 4 -16
ct1=impose past-passive	-7 -3 3 8 -3 9 -17
ct1=impose present	-6 -18 -1 4 9 -1 -1
ct1=impose present-passive	3 0 -4 -12 11 -8 10
ct1=propose future	-1 -4 -15 6 6 0 0
ct1=propose infinitive	-12 -6 6 7 -7 0 1
ct1=propose modal	-3 -9 17 12 -4 0 -14
ct1=propose past	0 -4 -12 -16 6 7 9
ct1=propose perfect	6 -2 -14 -7 -3 0 13
ct1=propose pluperfect	8 -3 -5 -13 -6 0 6
ct1=propose present	-5 -5 -5 -4 -9 -2 15
ct1=propose present-passive	8 2 1 0 -2 0 -13
ct1=return infinitive	-1 8 -7 -5 10 0 -10
ct1=return present	0 8 -16 6 3 0 -6
ct1=say infinitive	-5 0 13 -7 -3 0 -3
ct1=say modal	-5 6 -15 -3 7 0 2
ct1=say modal-passive	0 -2 12 -2 0 0 -10
ct1=say past	1 12 6 -10 -8 -10 1
ct1=say pluperfect	5 -9 6 1 -16 -3 3
ct1=say pluperfect-passive	-1 6 -5 10 -8 0 -9
ct1=say present	-5 -4 -5 4 7 12 -5
ct1=sell present	0 -2 12 -5 -1 0 -6
ct1=sign modal	-10 -9 -5 -4 7 0 13
ct1=sign past	0 9 5 -1 -18 -2 -2
ct1=sign perfect	7 9 -14 11 -1 0 -16
ct1=stay future	2 3 5 4 5 -6 -17
ct1=stay modal	3 2 -9 -1 7 -13 0
ct1=stay past	0 -1 -13 3 1 -2 5
ct1=stay perfect	3 -5 10 -6 0 1 -8
ct1=stay pluperfect	1 -22 -20 3 19 -10 0
ct1=stay present	-2 -1 7 2 -10 1 -3
ct1=suspend future	0 0 23 -20 0 0 -4
ct1=suspend gerund	3 -8 -4 11 0 0 -3
ct1=suspend infinitive	0 -8 5 9 -1 0 -10
ct1=suspend past	-3 0 -7 9 3 -1 -1
ct1=suspend perfect	-1 -9 -17 15 5 0 1
ct1=target future	3 0 -9 8 -6 -5 0
ct1=target gerund	2 -12 14 -22 4 -1 4
ct1=target infinitive	0 4 -16 -1 5 -8 14
ct1=target modal	6 -11 -2 3 -10 -1 5
ct1=target modal-passive	4 3 -3 -3 -14 -2 3
ct1=target past	-6 3 0 1 4 2 -13
ct1=target past-passive	-9 1 -19 0 10 8 0
ct1=target perfect	3 8 2 -7 -11 -2 1
ct1=target pluperfect	2 1 -12 2 1 8 -9
ct1=target pluperfect-passive	-1 -2 -11 1 8 -1 2
ct1=target present	6 -1 16 -12 -5 0 -13
ct1=threaten participle-passive	-1 5 -10 -11 -4 0 14
ct1=up future	2 3 -20 -3 -3 5 12
ct1=up gerund	0 2 -19 11 0 -2 6
ct1=up infinitive	-4 -4 7 -6 -7 -7 10
ct1=up modal	0 6 -9 2 -5 0 -2
ct1=up past	2 -10 10 -10 7 -4 -10
ct1=up past-passive	2 0 8 2 -11 3 -6
ct1=up perfect	-11 -6 10 0 7 -2 -23
ct1=up pluperfect	-3 -4 13 1 -10 7 -24
ct2=agree present-passive	0 0 -7 -9 0 0 14
ct2=bear present	-1 2 -6 -18 13 0 3
ct2=bear present-passive	0 -2 13 -9 0 0 -3
ct2=begin infinitive	6 2 4 4 -6 0 -13
ct2=begin modal	-6 -6 0 -11 -1 0 17
ct2=begin participle-passive	1 0 17 -14 -1 0 -9
ct2=begin past	-3 -5 27 -6 -20 0 -7
ct2=begin present	2 11 -16 13 0 -7 -13
ct2=begin present-passive	-1 2 -20 -3 20 -2 0
ct2=down present	1 13 -5 0 -16 -1 0
ct2=down present-passive	0 -2 9 -10 0 0 0
ct2=end participle-passive	0 -1 -9 5 19 -6 -11
ct2=end past	0 0 5 -13 1 0 1
ct2=end present	-2 -14 3 20 -29 0 -1
ct2=impose future-passive	-3 12 -2 -1 4 0 -12
ct2=impose gerund	0 0 -1 -11 1 0 13
ct2=impose modal	-3 9 1 -14 5 0 -5
ct2=impose modal-passive	1 5 -3 2 8 0 -13
ct2=impose participle-passive	-2 -19 0 5 5 -4 0
ct2=impose past	-1 -13 22 -8 -14 0 3
ct2=impose past-passive	-2 -17 3 -3 4 -8 6
ct2=impose perfect	0 0 12 -8 -11 0 5
ct2=impose perfect-passive	-14 4 -12 2 9 -1 8
ct2=impose pluperfect-passive	6 -6 -17 6 0 -2 2
ct2=impose present	3 -3 -15 7 10 0 1
ct2=impose present-passive	-11 3 14 2 -13 -4 -15
ct2=lack present	-1 -2 2 -8 11 0 -7
ct2=return present	0 9 -4 -2 -4 0 -4
ct2=say gerund	0 0 13 -10 0 0 -1
ct2=say present	4 2 0 -15 -7 0 8
ct2=say present-passive	-1 4 -5 10 1 0 -15
ct2=stay perfect	-3 -3 12 -1 0 0 -12
ct2=stay pluperfect	-7 5 2 -14 11 4 -13
ct2=stay present	5 -5 3 0 -11 4 -1
ct2=stay present-passive	0 7 -6 6 -13 0 2
ct2=suspend participle-passive	6 -10 -18 19 0 0 -4
ct2=suspend past	0 0 12 -7 -7 0 0
ct2=suspend present	-4 -16 1 7 -2 0 -1
ct2=target past-passive	0 -2 3 -12 11 0 -4
ct2=target present	0 2 5 -16 -3 2 4
ct2=target present-passive	-2 -8 17 -6 -17 0 4
ct2=up future	0 -2 14 -14 1 0 -7
ct2=up infinitive	0 0 11 0 -1 0 -9
ct2=up modal	0 -8 21 -7 -10 0 -9
ct2=up participle-passive	-2 -1 6 2 1 0 -11
ct2=up present-passive	-1 -7 -19 -1 21 -2 0
day ahead 	0 18 -10 -7 17 -8 -17
day ahead  present	2 16 -5 -12 6 0 -13
day ahead  verbless	-2 5 -15 4 8 0 -1
day ahead after	0 0 -7 -12 14 0 4
day ahead before	-1 1 -11 -12 21 -4 -7
day ahead before past	-1 -11 -2 -7 20 -3 -4
day ahead by past	0 -3 11 10 -19 3 -10
day ahead for	-1 8 -20 3 -6 0 6
day ahead for present	0 1 -13 6 0 0 1
day ahead from	0 18 -42 20 -26 -17 13
day ahead from infinitive	0 0 -12 10 0 0 0
day ahead from modal	0 12 -3 -2 -15 -1 -3
day ahead from past	0 -7 2 -17 7 -2 15
day ahead from present	-3 11 -29 18 -13 -3 12
day ahead from verbless	8 12 -25 17 -22 -5 -3
day ahead future	-8 -1 19 0 -5 -11 -10
day ahead in	0 6 -24 3 12 2 -4
day ahead in future	0 -7 -3 13 0 -1 -7
day ahead in verbless	-4 6 -11 -12 16 0 -2
day ahead infinitive	3 -5 -7 11 -5 0 -3
day ahead modal	2 8 -2 3 6 -6 -11
day ahead of	-11 2 -7 0 13 -3 -2
day ahead on	-5 -4 2 11 -5 -12 -5
day ahead on future	-9 10 4 1 -7 -1 -6
day ahead on gerund	0 3 -9 11 -1 0 -6
day ahead on modal	-10 -12 3 8 12 0 -4
day ahead on verbless	-3 -12 3 6 -8 -1 4
day ahead past	-9 -3 -5 -10 13 3 4
day ahead perfect	-5 -8 -1 -8 4 0 15
day ahead pluperfect	4 3 -8 -13 16 -4 -1
day ahead present	0 11 -20 15 -10 -13 5
day ahead the	7 -10 9 -1 -7 -4 0
day ahead the future	3 -10 6 0 -5 0 0
day ahead the modal	6 1 0 7 0 0 -15
day ahead the present	0 -4 1 4 -12 0 3
day ahead to	-2 -1 14 -20 5 -2 1
day ahead until	-11 -16 16 -7 6 1 -9
day ahead until future	0 6 11 -11 -2 0 -7
day ahead until past	-1 -7 -22 5 16 0 -1
day ahead until perfect	0 0 -4 12 -10 0 1
day ahead until present	-3 -12 21 -2 -16 -2 -4
day ahead until verbless	-1 -17 14 -25 10 -1 4
day ahead verbless	2 5 -17 -1 17 -8 2
day gone 	-8 8 -8 4 10 0 -13
day gone  past	-2 -8 -12 8 11 -2 -1
day gone  present	0 8 -5 9 -12 0 -6
day gone  verbless	-2 -2 -2 -14 15 1 -7
day gone from	-1 -9 -9 -7 10 0 8
day gone from present	0 0 0 -17 12 0 2
day gone future	-5 -1 -12 10 6 0 -2
day gone in	2 -11 -8 11 -3 0 0
day gone in past	-1 -5 -9 8 6 -9 0
day gone in pluperfect	-13 -13 2 7 -20 2 11
day gone in verbless	9 -17 -3 1 -6 4 6
day gone last	-2 -3 -18 16 1 0 0
day gone last verbless	0 -4 -13 17 -12 0 3
day gone modal	-13 -5 2 7 8 -1 -6
day gone of	5 0 8 -5 -9 6 0
day gone of present	-5 0 13 -16 -4 4 5
day gone on	-10 -2 -2 8 4 -17 -4
day gone on modal	-8 -8 -6 14 0 0 -2
day gone on participle	-1 -1 -12 -3 8 0 9
day gone on past	0 -10 16 -11 -5 -14 3
day gone on pluperfect	0 8 -16 0 4 -1 0
day gone on present	-9 5 5 5 -1 0 -20
day gone on verbless	-4 3 -18 14 1 0 0
day gone past	0 -21 1 6 6 -13 -2
day gone perfect	0 0 11 -2 -5 -8 -7
day gone pluperfect	-12 -2 -12 7 -2 -1 9
day gone present	0 3 5 -2 5 -2 -16
day gone since	0 -25 29 -4 -6 -20 -18
day gone since perfect	1 -1 13 -8 -6 -3 -2
day gone since present	5 -15 2 6 -1 -1 -2
day gone since verbless	-2 -9 32 -23 -8 -2 -9
day gone the	0 3 10 1 -13 -1 -4
day gone until	0 8 -19 -1 16 -7 -8
day gone until verbless	0 10 -21 -15 15 0 -1
day gone verbless	5 -2 -15 8 8 -1 -3
day month in	0 -2 4 -13 8 0 -4
day none  future	-5 4 -7 1 -17 9 9
day none  infinitive	6 -5 -8 -7 -1 0 12
day none  modal	-3 -4 6 0 -13 -3 5
day none  participle	6 -13 -4 2 6 2 -4
day none  past	4 -6 1 -3 1 7 -8
day none  pluperfect	6 -12 0 -3 4 1 -3
day none  present	0 1 3 0 -4 -8 3
day none future	-5 4 -7 1 -17 9 9
day none infinitive	6 -5 -8 -7 -1 0 12
day none modal	-3 -4 6 0 -13 -3 5
day none participle	6 -13 -4 2 6 2 -4
day none past	4 -6 1 -3 1 7 -8
day none pluperfect	6 -12 0 -3 4 1 -3
day none present	0 1 3 0 -4 -8 3
day today 	-5 -3 18 -16 4 -5 -10
day today  present	-1 -2 16 -24 8 -1 -13
day today  verbless	0 -8 26 -12 -7 -1 -6
day today from	-6 5 10 -19 4 -1 0
day today from modal	-2 9 -15 2 -8 0 3
day today from present	0 -7 11 -11 7 0 -6
day today from verbless	0 3 12 -11 0 0 -9
day today modal	-5 16 -21 8 -14 0 1
day today of	-2 -7 15 -6 0 0 -6
day today of verbless	0 -3 16 -5 -7 0 -5
day today on modal	0 -4 -7 14 -1 0 -3
day today on past	0 -5 12 -5 -1 -2 -4
day today past	-4 -17 -2 8 -1 -7 5
day today perfect	0 -2 -3 -6 10 0 -4
day today present	-11 -8 27 -25 10 -5 -10
day today until	0 -2 5 6 -13 0 2
day today until past	0 -1 0 9 -12 0 2
day today verbless	-5 -7 29 -20 -7 -5 -4
denying after	11 -6 -2 -14 6 -1 0
denying before	7 -13 5 -5 -4 3 1
denying led	19 -1 -3 -4 -5 0 -11
denying low	33 -13 -5 -12 -3 -8 -9
denying part	13 -2 -1 -11 0 1 -2
denying rest	24 -15 -10 -6 2 -10 3
entry ahead	-13 20 -16 3 6 1 -4
entry ahead future	7 11 0 -3 1 -4 -12
entry ahead modal	-6 -3 9 -1 -12 -2 3
entry ahead pluperfect	0 -7 6 11 -15 2 -2
entry ahead present	-16 9 -14 -4 28 7 -18
entry ahead verbless	-6 12 -16 2 0 -2 11
entry gone	-16 -30 -5 -6 28 17 -6
entry gone future	-8 -10 -2 -14 11 0 18
entry gone modal	6 -10 -3 3 7 0 -4
entry gone past	-12 0 2 21 -15 -3 -8
entry gone perfect	-7 4 22 -13 -10 0 -5
entry gone pluperfect	-3 -3 -6 9 7 -14 -1
entry gone present	-3 -6 -24 -11 42 9 -7
entry gone verbless	-3 -22 11 -14 6 26 -9
entry month	-9 -16 14 1 3 0 6
entry none	7 -8 7 5 -7 -21 2
entry none future	-6 -3 -5 10 -13 11 -2
entry none infinitive	8 -4 -11 7 -5 1 3
entry none participle	5 -16 -2 1 6 6 -4
entry none past	0 -17 2 -6 13 -7 0
entry none perfect	7 -10 -4 -3 2 -11 9
entry none pluperfect	2 -7 -2 -15 7 4 7
entry none present	1 0 11 4 -28 -15 1
entry none verbless	5 2 8 1 -5 -21 -4
entry today	-20 4 7 -1 -7 3 -1
entry today future	-10 8 10 -4 -16 -14 -1
entry today modal	-14 7 -1 -5 1 -1 3
entry today past	10 1 -9 -12 6 15 -5
entry today perfect	1 -11 16 -4 0 -7 -11
entry today pluperfect	2 -1 -11 10 6 -2 -12
entry today present	-1 6 1 3 -18 -19 9
entry today verbless	-29 -6 10 2 -8 5 0
f1=a	-6 -4 0 14 0 -9 -10
f1=a deal	0 -3 0 12 -9 0 -4
f1=a hearing	0 0 -12 -9 5 0 10
f1=a m	0 -4 -5 19 -8 0 -10
f1=a new	0 1 12 -9 0 0 -7
f1=a second	5 2 5 -16 -4 0 8
f1=a surcharge	0 -2 -4 -11 13 0 -1
f1=a tariff	0 0 -3 -5 12 0 -5
f1=a third	-2 -7 7 -13 -4 6 8
f1=a threat	0 -2 -10 11 -4 0 1
f1=a truce	-4 -9 9 -18 6 2 2
f1=a white	-2 -2 1 11 -13 0 -11
f1=according	6 -3 2 -12 5 0 2
f1=according to	6 -3 2 -12 5 0 2
f1=after that	-2 -7 8 0 3 0 -14
f1=afterwards	0 -5 11 -6 -3 0 0
f1=aircraft	0 -1 -10 -16 14 0 12
f1=aircraft parts	0 0 -6 -14 7 0 11
f1=all of	0 -7 5 -15 8 -4 6
f1=all three	0 -7 -3 19 -10 -1 -13
f1=also	3 -13 5 -3 -7 6 2
f1=american	4 -21 19 7 -21 2 -8
f1=american goods	0 -7 14 -2 -16 3 0
f1=american products	0 -1 -3 12 0 0 -9
f1=an	0 -2 -12 4 6 -6 5
f1=an order	0 0 -11 -2 -7 0 15
f1=analyst	0 -3 -4 11 -5 0 -3
f1=and	-18 16 8 3 -6 -1 -17
f1=and after	0 4 3 7 -13 -1 -4
f1=and china	-3 -1 -10 13 -4 -2 1
f1=and now	0 -1 -3 12 -8 0 -1
f1=and the	-7 -16 0 3 -4 -4 12
f1=and today	-1 0 -9 11 4 0 -6
f1=and what	-6 2 6 2 -21 -4 8
f1=another percentage	0 0 -6 13 -10 0 -1
f1=april	-7 -10 -28 -12 45 -5 -27
f1=are	7 -1 -8 -11 -2 6 7
f1=article	-3 -16 -17 23 -3 0 2
f1=as	-7 1 -20 14 5 -1 -1
f1=as of	-2 -5 -10 -6 18 0 -4
f1=asked	0 11 0 -4 -5 -2 -1
f1=asked about	2 10 5 -14 0 0 -3
f1=at	6 -14 -20 -1 2 6 22
f1=at present	0 4 -29 10 -8 -1 16
f1=at ten	-3 -2 -13 13 0 0 -1
f1=august	-4 -2 -11 -7 27 -7 -5
f1=australia	5 -2 12 -27 -12 0 14
f1=australian	0 -2 6 -13 1 6 -1
f1=b	-3 3 -22 23 0 0 -6
f1=bangladesh	-1 -2 10 -1 -12 -3 2
f1=beans	0 -1 -12 15 -2 0 -3
f1=before	-13 -2 42 -19 -10 -2 -29
f1=before that	-1 -5 14 -10 2 0 -5
f1=before the	-4 0 27 -26 -4 -1 -10
f1=beijing	-9 -6 7 -16 17 -10 2
f1=beijing 's	-1 0 7 -21 0 -2 12
f1=beijing had	0 0 6 -13 9 0 -3
f1=bessent	0 15 -3 13 -21 -9 -10
f1=bessent also	0 11 1 -3 -9 -3 -4
f1=bessent said	0 3 -6 11 -8 -2 -3
f1=bolivia	0 -5 -4 -10 11 0 9
f1=both	0 18 -12 9 -7 -16 0
f1=both are	-1 17 -18 4 9 -4 -9
f1=both rates	0 -6 3 -16 12 -1 -1
f1=both sides	-1 6 1 -14 10 0 -4
f1=both were	7 -14 -1 1 -3 2 9
f1=brasília	0 0 -14 1 7 0 6
f1=brazil	-16 -9 20 -14 7 -15 -2
f1=brazil 's	-8 -7 23 -2 -17 -3 -4
f1=brazilian	0 -11 -10 0 15 1 0
f1=britain	-3 -10 -23 30 2 -4 -7
f1=britain which	0 0 -7 11 -6 0 0
f1=british	0 0 -6 12 -2 0 -4
f1=brussels	-4 -7 5 -14 -6 0 18
f1=but	-9 0 13 -2 -13 1 -2
f1=buy	0 -5 0 11 -7 0 -4
f1=by	2 -2 -5 -3 16 -7 -5
f1=c	-2 5 -8 14 -13 3 -11
f1=caller	-1 -1 6 -16 11 0 -7
f1=cambodia	0 -7 -12 7 9 -1 0
f1=canada	1 -23 -9 20 -5 -7 1
f1=canada and	0 0 -4 10 -2 0 -6
f1=canada had	0 0 -11 15 -1 0 -5
f1=carney	0 -2 15 -4 -4 0 -5
f1=cars	-4 -13 -2 12 -1 1 -4
f1=cars are	0 0 3 -14 2 0 8
f1=cars from	0 4 -11 13 0 0 -8
f1=chile	-5 5 10 -6 -13 0 1
f1=chile 's	0 1 4 -14 -6 0 8
f1=china	-10 -16 11 0 7 -15 -7
f1=china 's	0 -6 -10 16 3 -8 -8
f1=china and	0 0 14 -7 -7 0 0
f1=china charges	-4 3 8 -7 -3 -2 2
f1=china collects	0 0 8 -13 2 0 0
f1=china is	-4 1 10 -5 -10 -2 0
f1=china on	0 0 18 -6 -11 0 -3
f1=china will	-2 -6 -19 26 -6 0 -4
f1=china would	0 12 -1 -11 -2 0 3
f1=chinese	5 -6 -9 15 -2 1 -9
f1=chips	-1 1 -18 18 -15 0 6
f1=claudia	-1 -2 -10 15 0 0 -6
f1=claudia sheinbaum	-1 -2 -10 15 0 0 -6
f1=cocoa	0 10 1 -2 -5 -1 -11
f1=coffee	3 -1 -7 -7 12 3 0
f1=coffee beef	0 0 -10 -7 12 -1 4
f1=competitors	0 -7 -5 -8 3 0 11
f1=components follow	0 -1 -7 12 0 0 -6
f1=copper	0 4 -12 12 -11 -1 5
f1=correction	9 -4 -12 3 4 0 -1
f1=costa	0 -1 -3 -7 12 -1 0
f1=costa rica	0 0 -2 -12 9 -1 3
f1=could	0 9 -6 5 -13 4 -3
f1=countries	0 -2 -5 21 -11 -3 -8
f1=cuba	0 -11 0 0 0 0 9
f1=december	-3 -11 4 -3 6 3 -5
f1=denmark	-2 1 12 -6 -3 0 -3
f1=denmark 's	0 2 0 -13 4 0 5
f1=deputy	-5 0 -13 1 3 0 13
f1=do	-7 -5 -6 12 -3 8 -9
f1=do not	-1 -7 -14 18 0 2 -3
f1=does	-4 -12 -10 15 15 -5 -9
f1=donald	3 -1 0 -4 -18 -4 12
f1=donald trump	3 0 -2 -3 -16 -4 13
f1=during	-3 -10 14 2 -2 -5 -10
f1=duties of	0 -2 -17 11 3 0 4
f1=duties on	0 0 19 -11 -10 0 -1
f1=duty	0 0 -7 13 -8 0 -2
f1=earlier	1 -1 0 -13 -2 0 13
f1=economy	0 1 12 -8 -5 0 -2
f1=economy minister	0 0 9 -7 0 0 -2
f1=ecuador	-4 0 1 -15 0 6 8
f1=eight	0 2 -13 9 -1 0 5
f1=electric cars	0 0 -7 12 -2 0 -4
f1=ethiopia	0 10 6 -20 0 0 -3
f1=eu	0 4 14 -10 -8 0 -7
f1=europe	-1 3 14 -12 -5 0 -2
f1=european	0 4 -5 3 -9 -3 7
f1=european union	-1 -10 -6 17 -2 -2 -12
f1=everybody	-1 0 -7 8 7 -2 -13
f1=everyone	0 -3 -6 -6 12 0 0
f1=everything	-1 4 -4 5 -18 0 7
f1=exports	9 5 5 -7 1 -1 -12
f1=exports of	6 6 3 -3 0 -1 -11
f1=false	17 -1 -13 -9 4 0 -7
f1=february	-1 7 -16 2 14 4 -15
f1=fifty	-1 -1 -7 13 -7 2 -5
f1=finance	-4 7 -11 1 -6 0 8
f1=finance minister	-4 7 -9 3 -15 0 9
f1=for	-14 1 2 16 -4 -7 -18
f1=for brazil	0 -3 -5 -6 15 0 -5
f1=for chinese	0 0 13 -10 0 0 -8
f1=for how	0 -10 -12 19 -6 -1 1
f1=for india	0 0 -13 12 1 0 -2
f1=for most	0 0 10 -11 2 0 -3
f1=for that	0 -4 -8 7 -12 -1 10
f1=for the	3 0 -2 14 -6 7 -20
f1=foreign	-2 -13 0 4 2 2 2
f1=foreign minister	-1 -13 -1 3 4 2 3
f1=france	0 1 8 -11 -2 0 1
f1=friday	-6 0 15 -16 -9 5 3
f1=from	-10 -10 15 7 0 0 -40
f1=from august	0 12 -8 0 -3 0 -3
f1=from march	0 0 9 -12 0 0 0
f1=from october	0 0 10 -7 -2 0 0
f1=from the	-2 -8 3 11 -8 -2 -4
f1=from today	-1 -8 -3 -1 11 -2 -1
f1=furniture	0 3 -14 7 3 1 3
f1=further	0 0 13 -6 -9 -3 1
f1=georgia	0 -7 0 -10 -1 0 12
f1=ghana	-1 -7 15 -11 0 -1 -2
f1=gone	-1 -2 -10 -4 12 0 4
f1=good	0 -6 -9 11 -8 5 5
f1=goods	-6 -8 -3 15 -15 -6 1
f1=goods loaded	0 3 13 -13 -2 0 -2
f1=goods that	0 -3 -5 14 -1 0 -12
f1=goods under	0 -4 -5 10 -4 0 0
f1=had	0 -11 26 -26 -10 5 0
f1=had the	0 -1 10 -11 0 0 -1
f1=hanoi	6 2 -1 -13 3 -1 4
f1=he	13 6 -11 -12 3 -4 7
f1=he also	-2 -2 2 17 3 -4 -19
f1=he denied	-6 0 0 -6 0 0 10
f1=he gave	0 2 3 -12 0 0 6
f1=he had	7 -3 -12 3 0 0 3
f1=he signed	6 0 -1 -11 8 0 -5
f1=honduras	0 0 14 0 -5 0 -9
f1=host	-6 15 -3 -2 -6 -6 1
f1=host and	-1 -2 -3 -5 -4 0 14
f1=how	6 -14 10 -7 8 -8 -4
f1=how long	4 -17 2 1 9 -2 -11
f1=how much	3 -4 0 -13 0 -1 9
f1=i	-5 17 -4 -8 3 -2 -4
f1=i shall	0 0 15 -2 0 0 -15
f1=i thought	0 0 11 -6 -4 0 -2
f1=i'd	-1 -5 -9 -12 0 0 18
f1=i'm	0 -4 0 -7 1 11 -7
f1=i've	-3 -5 1 -7 -1 -3 13
f1=iceland	0 -4 -12 4 10 0 -2
f1=if	-9 -17 7 -11 2 8 14
f1=if it	0 -18 -3 0 -1 -2 17
f1=if the	-9 -1 12 -7 -9 12 -4
f1=if there	3 -11 0 -8 2 0 8
f1=if they	0 0 9 8 -8 0 -14
f1=importers	-1 10 1 0 -2 -3 -11
f1=in	-17 -9 2 -6 10 -8 5
f1=in a	-1 0 9 0 -4 0 -6
f1=in april	-6 -13 22 4 -14 4 -11
f1=in august	-1 -10 2 -8 18 0 -12
f1=in december	0 0 -8 -8 13 0 0
f1=in exchange	0 -13 20 1 -8 0 -10
f1=in february	0 -4 -12 -5 16 0 2
f1=in its	-2 -2 -6 -14 19 0 -4
f1=in march	0 -3 -6 11 -5 -2 0
f1=in may	0 -3 -4 -11 8 0 6
f1=in november	0 -9 -17 6 16 -1 -3
f1=in stockholm	0 1 -11 0 -3 0 11
f1=in the	-6 9 12 -9 -9 -8 1
f1=in their	0 -3 -12 1 13 0 -1
f1=india	-19 -28 10 -1 1 0 7
f1=india 's	-5 -3 12 4 2 0 -19
f1=india has	-6 0 -6 12 0 0 0
f1=india is	-1 -3 3 -17 -2 0 14
f1=indian	0 -10 -5 14 0 -1 -2
f1=indonesia	-7 -18 -2 14 -4 -6 0
f1=indonesia 's	0 -1 14 -6 -5 0 -7
f1=indonesian	0 -8 -1 -12 9 -1 5
f1=industry	0 -2 -11 7 5 0 -1
f1=industry minister	0 -1 -11 6 5 0 0
f1=is	3 10 -5 -20 -3 8 9
f1=is it	6 3 -13 -3 -8 4 10
f1=is there	-4 2 6 -13 -8 0 9
f1=it	32 -4 -8 -5 -8 4 -1
f1=it 's	-4 -4 2 2 -10 -9 12
f1=it begins	0 -1 -16 23 -10 0 -3
f1=it charges	4 1 -6 -15 7 0 6
f1=it comes	-2 2 9 7 -15 -1 -10
f1=it does	12 -7 4 5 -11 0 -12
f1=it ended	0 0 -13 -4 16 0 -1
f1=it ends	-1 -10 25 -6 -13 0 -10
f1=it goes	1 -5 -12 13 -10 0 5
f1=it had	3 -18 9 -5 4 8 -24
f1=it has	5 -1 -2 -9 6 13 -8
f1=it hasn't	-6 0 0 12 -2 -1 -5
f1=it is	21 5 -9 -9 -6 -3 2
f1=it keeps	0 5 -7 -16 19 0 -1
f1=it may	4 -1 15 -14 -8 0 0
f1=it now	0 0 -11 -12 8 0 11
f1=it pays	18 -2 -29 3 -6 0 11
f1=it starts	0 -4 -10 17 -6 0 -2
f1=it takes	4 2 -15 12 -5 0 1
f1=it will	14 11 3 -7 -13 -6 -9
f1=it would	7 0 8 -13 -2 -3 -1
f1=italy	3 3 4 -14 4 -1 -4
f1=its	-10 8 9 -8 -7 -2 1
f1=january	-3 -22 6 7 12 0 -10
f1=japan	-1 -9 -17 24 0 -3 -5
f1=japan 's	2 2 -7 7 3 0 -10
f1=johan	0 7 0 -13 -8 -2 7
f1=kazakhstan	0 4 5 -16 0 0 7
f1=kenya	-4 3 -22 21 0 0 -4
f1=kenya 's	0 8 -22 3 4 0 9
f1=king	0 -6 -5 12 -2 0 -1
f1=kitchen	0 -6 -4 13 -3 0 -4
f1=kitchen cabinets	0 -6 -4 13 -3 0 -4
f1=korea 's	0 -7 -4 2 12 -1 -6
f1=last	-9 -6 10 -4 1 -8 4
f1=last week	-1 -2 1 12 -11 -5 -2
f1=latvia	0 -11 -1 9 2 0 -4
f1=lesotho	0 -3 -8 18 -8 0 -8
f1=let	-6 0 14 -11 0 0 -4
f1=liechtenstein is	0 0 7 -11 6 0 -1
f1=london	0 -3 -9 -8 14 -5 5
f1=lula	0 0 15 -8 -8 0 -3
f1=madagascar	0 -6 12 -2 -3 0 -4
f1=malaysia	-3 -7 1 2 -9 -1 8
f1=manila	-1 8 -4 -5 9 -1 -12
f1=march	-3 -12 -25 8 27 0 -12
f1=may	-5 -16 -1 -16 25 10 -25
f1=medicines	-3 2 -10 12 1 0 -3
f1=mexico	-8 -16 16 -18 0 -2 8
f1=mexico city	0 0 13 -4 0 0 -11
f1=minister	-5 9 -3 -15 11 -4 4
f1=modi	0 0 13 -6 -7 0 -3
f1=mongolia	0 -6 13 -11 -1 0 0
f1=morocco	-1 2 -17 -4 22 0 -9
f1=mr	26 0 5 -9 -13 5 -15
f1=my	4 0 5 1 0 -7 -14
f1=nearly	6 0 -22 23 -7 0 -7
f1=negotiations	0 7 9 -17 0 0 -2
f1=neither has	0 15 -19 -5 12 0 -9
f1=neither side	0 -4 12 1 -10 -1 -9
f1=new zealand	3 6 -8 3 5 0 -12
f1=nigeria	-2 0 12 -7 -1 0 -5
f1=nine	0 0 -2 -9 -11 0 18
f1=no	15 -18 -3 -4 -14 9 8
f1=no order	-1 -1 6 -16 -4 0 12
f1=no such	12 -4 -7 -6 -3 -1 2
f1=nobody	-10 12 -3 4 4 4 -15
f1=nobody in	0 0 0 6 1 -3 -11
f1=none	-1 -5 -11 15 -12 0 5
f1=none of	-1 -5 -6 13 -9 0 1
f1=nor	10 -3 5 -14 0 0 -1
f1=not	17 -3 0 -16 -3 -7 6
f1=note	5 -2 -6 -14 5 5 5
f1=nothing	-11 -2 -1 -5 5 -6 12
f1=nothing has	-1 -4 -11 -1 13 0 8
f1=nov	0 -10 -8 0 15 0 -3
f1=november	0 0 1 -19 6 1 7
f1=now	-12 -3 -9 -13 34 -6 -20
f1=now it	-3 0 -18 10 12 -4 -8
f1=now the	0 -3 16 2 -13 0 -4
f1=number	0 -1 -10 -2 12 0 0
f1=october	-2 -14 2 -1 4 3 1
f1=of	-5 2 -3 14 -16 -2 -1
f1=oman	0 -2 -15 6 10 0 -1
f1=oman 's	0 -2 -6 -7 14 0 -6
f1=on	-26 15 0 -1 -4 -1 1
f1=on april	0 11 -6 9 -9 0 -9
f1=on january	0 0 13 -8 -8 0 -6
f1=on march	0 0 -13 -9 17 0 -2
f1=on monday	-2 2 -3 -3 12 0 -5
f1=on october	0 5 11 -10 -8 0 -2
f1=on the	3 0 -1 10 -8 0 -7
f1=on top	0 0 -15 16 -4 -1 1
f1=on tuesday	2 -5 9 -13 -4 -1 5
f1=only	-2 -5 -12 0 1 -2 12
f1=or	-2 -5 -6 -12 15 0 1
f1=orange	0 -6 6 2 -16 0 3
f1=orange juice	0 -6 6 2 -16 0 3
f1=other	-1 3 9 -14 0 3 1
f1=others	-5 0 9 -18 -2 0 12
f1=our	-6 11 2 -7 5 -5 -5
f1=our members	0 0 12 -11 0 0 -4
f1=pakistan 's	0 -2 11 -6 -4 0 -2
f1=parliament	0 -10 -12 0 1 0 17
f1=parliament in	0 -7 -6 0 2 0 11
f1=people	-1 -11 -6 15 6 0 -10
f1=percent	-2 -3 12 -16 1 4 0
f1=peru	5 9 -2 -11 -6 4 -1
f1=pm	11 2 -16 16 -11 -5 -6
f1=polysilicon	0 0 13 -15 2 0 -1
f1=port	-3 -5 -8 -2 9 0 7
f1=port fees	-3 -4 -9 1 9 0 2
f1=presenter	4 -3 4 5 -7 1 -14
f1=president	-24 -20 3 0 8 -19 8
f1=president claudia	0 0 -2 10 -12 0 2
f1=president donald	-13 -19 -2 -3 21 -9 -3
f1=president trump	-6 -7 -2 -1 -2 -3 12
f1=prime	-9 -3 -1 -5 0 -4 13
f1=prime minister	-9 -3 1 -5 0 -4 11
f1=q	-6 5 4 -12 -1 -2 6
f1=q and	0 -3 18 -11 -3 0 -4
f1=question	11 7 -1 -3 -9 -3 -4
f1=question and	3 2 11 -10 -6 -2 -5
f1=question is	-1 0 -13 8 -4 3 8
f1=rates	5 -11 15 -13 -4 -1 0
f1=reporter	-1 -10 -5 -2 14 -2 8
f1=right	-4 9 -12 -2 -5 -2 12
f1=saad	0 -1 -4 -5 -1 11 -5
f1=saad zaghloul	0 -1 -4 -5 -1 11 -5
f1=scott	-1 -3 13 -16 -8 -1 10
f1=scott bessent	-1 -3 13 -16 -8 -1 10
f1=section	-2 -12 -7 11 9 -5 -8
f1=september	3 -4 15 -22 -5 4 -3
f1=should it	0 -4 8 6 -12 0 0
f1=should the	-3 -7 8 -18 11 -3 5
f1=since	-11 0 -17 13 2 -1 1
f1=since april	0 4 -13 -1 -14 6 15
f1=since february	0 0 -13 0 8 5 0
f1=since monday	0 -1 4 -13 3 -5 7
f1=since the	0 0 -20 19 -1 -3 -4
f1=since tuesday	0 0 -6 -7 14 0 -5
f1=sir keir	0 0 -9 11 -3 0 0
f1=six	-3 -5 0 -3 -12 0 13
f1=small	0 0 -5 11 -5 0 -2
f1=so a	0 0 -5 -11 13 0 -1
f1=so do	0 0 -12 -6 15 0 -1
f1=so it	-3 0 13 -5 -1 0 -11
f1=something	0 9 -7 0 -4 0 0
f1=south	-4 -2 -12 13 -2 -2 5
f1=south africa	0 3 -15 8 -8 0 10
f1=south korea	-2 -4 -6 10 -1 -1 0
f1=soybeans	0 -5 -8 24 -6 -2 -15
f1=sri	0 7 -15 7 -8 -1 10
f1=sri lanka	0 9 -17 10 -15 -1 10
f1=state	0 -2 -8 -5 13 0 1
f1=steel	-4 -15 11 -4 -1 0 1
f1=steel remains	0 0 7 -11 3 0 0
f1=steel stays	0 -3 12 -2 -7 0 0
f1=swiss	0 -4 10 -3 -13 6 -1
f1=switzerland	4 -4 -4 15 -7 -4 -12
f1=switzerland has	5 -4 11 -9 0 0 -7
f1=syria	0 -5 -18 26 -7 0 -8
f1=taipei	0 -2 13 -6 -5 -1 -3
f1=taiwan	0 -3 -3 19 -15 -4 -10
f1=talks	-2 6 8 2 -9 0 -11
f1=talks on	0 4 8 -12 3 -2 -4
f1=talks with	0 -4 1 12 -12 -1 -10
f1=tariffs	0 0 15 -7 -6 -1 -4
f1=ten	-5 -5 10 -19 5 -1 12
f1=thailand	0 -4 -10 9 -3 3 3
f1=thailand and	1 -1 -4 -11 12 0 -1
f1=that	15 -5 -7 -2 -7 16 0
f1=that 's	8 0 -3 -4 -12 4 7
f1=that is	7 0 2 6 -16 1 -3
f1=that leaves	0 -3 -8 14 -2 -2 -2
f1=that makes	0 0 14 -2 -11 0 -5
f1=that rate	4 0 1 -11 8 0 -4
f1=that surcharge	0 0 13 -4 -9 0 -2
f1=that was	4 -8 -15 -5 9 21 -12
f1=that will	-1 7 10 0 0 0 -14
f1=that would	-1 -3 -8 -12 0 0 18
f1=the agreement	6 -9 5 11 -10 -2 -17
f1=the arrangement	0 -13 13 10 -10 0 -18
f1=the chamber	0 8 -11 5 0 0 -1
f1=the chinese	-2 -1 10 -13 -2 0 6
f1=the commerce	-1 -13 -2 3 4 0 3
f1=the commission	18 -1 19 -18 -1 -2 -20
f1=the council	-2 -9 0 12 -11 0 3
f1=the deal	0 -1 0 -13 9 0 4
f1=the department	0 10 2 -7 -6 0 -1
f1=the dispute	0 -11 -9 15 0 0 -3
f1=the duties	3 4 -5 5 1 0 -15
f1=the european	-7 -23 3 13 -4 -5 -4
f1=the exemption	0 0 -3 -16 16 0 -5
f1=the fentanyl	0 0 -10 12 0 0 0
f1=the first	4 -10 -10 14 7 -2 -7
f1=the general	0 -3 -5 10 -8 0 2
f1=the goods	0 0 -9 11 -1 0 -1
f1=the government	-9 0 13 9 -5 -5 -16
f1=the international	0 11 -13 -7 -4 0 8
f1=the is	-4 -4 12 3 -5 0 -13
f1=the last	-3 -14 -13 5 -3 -6 19
f1=the minister	0 2 7 -10 -3 -2 2
f1=the ministry	17 0 -17 -3 11 -6 -1
f1=the negotiators	0 11 -3 7 -8 0 -9
f1=the norwegian	-4 -1 -1 -3 -5 0 11
f1=the office	0 -3 -11 13 0 0 -1
f1=the old	0 1 6 -20 7 0 6
f1=the order	-2 -4 -1 10 -1 0 -10
f1=the ordinary	0 -4 14 -6 -1 0 -12
f1=the other	-4 0 1 13 -20 -1 -1
f1=the percent	-2 1 10 -6 -7 -2 1
f1=the present	-3 14 -12 5 -10 -1 0
f1=the president	-9 -7 -17 16 -4 -6 15
f1=the protocol	-2 0 -14 -1 5 0 11
f1=the rate	9 -4 -9 8 -11 0 1
f1=the reason	0 -4 3 -11 2 0 5
f1=the rupee	0 -1 15 -14 -5 0 0
f1=the same	-2 -4 10 0 0 -2 -14
f1=the second	-3 -15 6 4 1 -8 -4
f1=the senate	0 -2 -17 15 -5 0 3
f1=the state	0 0 -13 13 1 0 -4
f1=the supreme	0 0 4 -12 3 0 1
f1=the surcharge	-1 -5 -8 -9 13 0 9
f1=the suspension	0 -7 5 0 -14 4 7
f1=the swiss	-2 -1 1 13 -2 0 -13
f1=the talks	-3 3 -8 -3 -5 -1 14
f1=the tariffs	0 -6 -18 -2 4 0 17
f1=the text	-3 7 -14 3 -3 0 5
f1=the third	-1 1 1 2 -4 8 -13
f1=the threat	0 1 -15 8 -7 0 8
f1=the trade	4 -7 -3 -1 12 0 -11
f1=the two	1 1 10 -10 -16 7 5
f1=the u.s.	0 -4 13 -5 -7 0 -1
f1=the union	-3 -8 4 1 -12 1 10
f1=the united	-5 -13 -4 4 12 0 0
f1=the vietnamese	-3 -2 -6 12 -1 0 -1
f1=their	5 3 1 -5 -11 0 3
f1=then	0 9 -16 5 6 2 -4
f1=then came	-2 -5 -12 5 -3 3 10
f1=there	0 -9 4 -24 5 6 12
f1=there is	4 -2 7 -11 2 -11 0
f1=there was	4 -6 -6 -2 12 0 -2
f1=these	-1 12 2 2 -12 -4 -6
f1=they	0 0 -18 5 5 -6 11
f1=they are	-2 -7 2 8 -19 -1 8
f1=they had	0 -2 -11 -2 13 0 4
f1=they have	4 8 -16 9 0 4 -16
f1=they pay	10 8 -35 22 -6 -2 0
f1=they were	-2 -4 16 0 -6 0 -12
f1=they will	-2 -11 0 -3 8 -1 5
f1=thirty	4 2 -12 9 0 -2 0
f1=thirty four	0 0 -9 11 0 0 -2
f1=this	-5 -2 9 -5 6 -2 -10
f1=this is	0 -3 4 6 -12 1 -2
f1=those	-6 3 -2 1 -12 6 6
f1=those are	0 -8 11 -3 -10 10 -13
f1=to	-7 4 2 -19 2 5 6
f1=today	-17 15 -51 10 -2 1 33
f1=today it	-13 9 -39 9 4 -1 24
f1=today they	-1 14 -6 -9 0 -2 -1
f1=together	-1 -1 11 3 -6 0 -14
f1=together the	0 0 -5 -9 12 0 0
f1=together they	0 0 8 7 -15 0 -1
f1=tokyo	-2 2 -15 0 3 0 12
f1=tonight	0 -1 -12 15 -1 0 -4
f1=trade	-7 2 17 -12 -13 0 3
f1=trade between	3 -10 10 1 -11 -3 -1
f1=trade commissioner	0 0 -8 -9 0 0 14
f1=trade minister	-6 10 16 -14 -1 -2 -12
f1=traders	0 0 -13 8 -3 0 4
f1=treasury	-5 2 13 3 -3 -7 -17
f1=treasury secretary	-5 2 8 5 -2 -7 -15
f1=truce	-1 -10 11 -1 0 -1 -1
f1=trucks	0 3 -12 12 2 0 -6
f1=trump	-11 -18 -1 14 -8 -2 3
f1=trump signed	0 -1 -14 9 8 0 -3
f1=tunisia	-2 -9 -8 1 1 0 11
f1=turkey	0 20 -2 -13 -8 -2 0
f1=turkish	5 -5 2 1 -11 6 -1
f1=twelve	0 -8 6 -13 10 0 -4
f1=twenty	2 0 11 -7 -2 -8 -2
f1=twenty five	0 8 8 -12 -4 0 -5
f1=twenty four	-1 -1 1 9 -12 0 -5
f1=two	-5 12 -4 -15 4 -4 8
f1=two weeks	0 3 7 -15 3 0 -3
f1=u.s.	0 -5 -17 16 -10 -1 9
f1=u.s. president	0 -3 -10 6 0 0 7
f1=uganda	0 -2 16 -3 -8 0 -5
f1=ukraine	1 11 -5 0 -2 1 -10
f1=under	-7 6 -1 -9 1 12 -6
f1=unless	0 1 -5 11 -5 0 -8
f1=until	-16 -8 -8 23 -2 -7 -10
f1=until then	-3 2 -15 18 -1 0 -6
f1=until when	0 -10 6 -9 11 0 -2
f1=until yesterday	0 -4 23 -18 -5 0 -2
f1=up	0 -6 -13 8 0 0 9
f1=up to	0 -6 -15 10 0 0 9
f1=upholstered	0 0 -9 12 -1 0 -2
f1=upholstered wooden	0 0 -9 11 0 0 -1
f1=uruguay	0 11 0 2 -9 0 -10
f1=vietnam	-1 -13 0 11 -6 -8 1
f1=vietnam 's	2 -8 13 -4 -8 -3 0
f1=vietnam is	0 0 -12 6 5 0 1
f1=vietnamese	-1 6 -1 -12 0 1 3
f1=was	0 2 2 -14 7 -1 -2
f1=washington april	-2 0 13 -8 -1 -1 -3
f1=we avoided	0 6 3 -14 -3 0 1
f1=we were	-1 -12 -8 10 10 0 -10
f1=we will	-3 -4 9 -18 1 0 10
f1=wednesday	10 0 -11 -9 4 -2 5
f1=were	-2 0 -12 4 1 2 4
f1=what	0 -2 -5 -16 23 12 -11
f1=what 's	0 -3 0 -6 12 -1 -8
f1=what came	0 -1 -20 17 0 6 0
f1=what could	0 -11 11 5 -3 0 -2
f1=what did	0 -15 -6 13 5 1 -2
f1=what doesn't	0 -2 -8 -5 14 0 -2
f1=what follows	0 0 11 -4 -7 0 0
f1=what happens	4 -7 9 1 -1 0 -10
f1=what has	0 3 -18 4 5 6 1
f1=what i	3 1 -3 -9 13 0 -13
f1=what if	3 -12 2 -2 8 1 -7
f1=what is	0 1 3 5 -5 0 -12
f1=what remains	-1 0 7 -12 2 0 1
f1=what stays	-1 -5 -8 -1 18 -1 -13
f1=what the	0 -4 -12 0 -11 7 17
f1=what they	-1 9 -14 0 11 -4 -6
f1=what was	-4 -2 -11 -1 12 3 4
f1=what we	-6 17 -4 -11 2 0 -6
f1=what will	0 -5 16 -9 -5 0 -4
f1=what would	11 -10 13 1 -12 1 -10
f1=where	3 -4 5 13 -9 0 -16
f1=where do	4 0 -10 12 0 0 -6
f1=whether	-4 -11 -5 -8 9 0 13
f1=who	-1 17 -6 -9 -2 9 -7
f1=who signed	0 5 -10 6 1 0 -3
f1=why	-4 8 15 -12 -7 -3 -5
f1=will	-10 7 3 -1 0 5 -11
f1=with	-4 -11 -9 14 -4 -12 10
f1=with the	-2 -5 3 -3 -2 -11 13
f1=within	0 -5 0 -18 13 0 4
f1=without	-8 -8 22 0 -11 0 -15
f1=without the	-3 1 26 -17 -10 0 -16
f1=wrong	16 -8 0 -3 -6 0 -5
f1=yesterday	-6 -3 15 -13 9 -3 -6
f1=yesterday it	0 -2 15 -9 -4 0 -3
f1=you can	0 -2 13 -7 -4 0 -4
f1=you have	0 -2 4 11 -8 -2 -8
f1=you will	0 11 -7 -6 3 -2 -2
f:!	0 2 13 -4 -19 3 -2
f:"	22 7 -3 -19 0 -3 0
f:'	-5 -8 8 -16 17 -4 -5
f:'s	5 12 8 -17 -4 3 0
f:,	-1 4 3 -7 8 3 -11
f:-	5 -3 1 -11 9 1 0
f:.	9 2 -8 6 -4 -4 4
f:/	0 -2 -4 16 -17 5 -2
f::	-1 2 4 -4 -9 16 -7
f:;	4 -2 2 3 -17 0 9
f:<agent>	9 -17 -10 5 6 -13 10
f:<day-ahead>	-21 6 3 18 -24 -8 -4
f:<day-gone>	-9 -17 -4 -8 15 10 9
f:<day-today>	-12 5 -31 15 -9 3 26
f:<duty>	-2 -4 -2 0 10 -3 -3
f:<goods-amount>	2 1 -7 11 3 -2 -9
f:<goods>	-26 12 6 -1 -4 3 -7
f:<level>	-14 6 2 7 7 -18 -16
f:<money>	-16 13 3 -4 2 -17 0
f:<month-ahead>	-21 -1 -7 11 6 -15 0
f:<month-gone>	-10 -33 -4 -6 29 11 -4
f:<month-today>	-4 7 -10 8 -4 3 -6
f:<name>	-38 2 0 -1 3 -3 11
f:<not>	18 6 -4 2 -14 11 -8
f:<number>	-11 -7 1 6 5 -5 -4
f:<office>	20 -15 -2 -5 -12 10 9
f:<organisation>	26 -9 -17 -1 4 3 2
f:<person>	0 -9 0 1 -25 -9 21
f:<points>	-3 14 1 4 -7 -2 -17
f:<quality>	-16 12 3 -4 3 4 -12
f:<seat>	-20 -22 10 2 2 6 2
f:<sender>	-17 3 -6 12 -5 -6 5
f:<span>	-20 1 -7 12 -1 5 -4
f:<taker>	0 4 13 -8 0 -7 -11
f:<v-agree>	-10 4 -9 15 -6 -6 0
f:<v-bear>	2 2 -2 5 0 -21 1
f:<v-begin>	-13 7 0 5 -8 -3 0
f:<v-buy>	-3 -12 -6 6 3 -3 3
f:<v-deny>	13 -10 0 2 -5 -8 -1
f:<v-end>	5 -11 -12 7 18 1 -9
f:<v-impose>	-20 0 0 -1 1 4 5
f:<v-lack>	-19 -29 -8 -12 0 0 36
f:<v-propose>	21 10 1 -11 -16 -12 5
f:<v-refuse>	3 -8 11 0 -11 -3 -3
f:<v-renew>	-5 6 2 -1 6 -7 -12
f:<v-return>	-1 33 4 -19 -15 -3 -8
f:<v-say>	1 -8 -1 7 -15 -14 9
f:<v-sell>	-10 -3 10 -11 0 5 3
f:<v-suspend>	-13 19 -6 5 -3 -9 -4
f:<v-target>	-20 8 0 -5 -3 6 6
f:<v-threaten>	-1 13 -3 9 -21 2 -5
f:<v-up>	-26 11 -3 -10 19 5 -10
f:?	-2 -4 5 26 -18 -11 -19
f:abolish	-2 -2 1 -13 14 0 -1
f:about	-8 4 11 -1 -12 -16 0
f:above	8 -12 2 -6 6 0 -5
f:absence	0 -2 12 -7 -1 0 -2
f:accept	3 -9 -3 6 -13 0 6
f:accord	-2 -5 10 -10 3 0 2
f:according	9 -1 14 -23 -4 5 -2
f:account	0 -3 14 -10 0 0 -6
f:across	0 0 0 5 6 0 -11
f:act	-2 -3 -23 23 -2 0 2
f:action	0 0 -5 -10 16 -1 -2
f:addition	-2 -4 10 0 0 -1 -9
f:additional	-2 -10 19 -10 -10 -4 6
f:affair	0 0 -9 -9 11 0 2
f:affected	0 0 14 -2 -5 -3 -5
f:after	-1 0 0 8 0 -1 -18
f:afterward	-2 -2 5 8 -13 0 -5
f:again	1 16 -2 -3 -2 5 -16
f:against	-12 3 -4 1 1 -1 4
f:ago	-8 -16 6 9 -12 -3 0
f:agree	-13 19 -2 6 -5 -6 -14
f:agreement	-5 -3 14 0 -6 1 -9
f:air	0 1 -11 -2 -5 0 14
f:airport	0 0 13 -7 -2 0 -5
f:all	-4 -5 -8 -3 24 -1 -9
f:almost	0 -3 6 7 -14 0 -5
f:alone	-1 -11 3 -1 -2 -7 8
f:already	-5 2 -15 19 0 -7 -7
f:also	-5 6 -5 19 -15 3 -13
f:although	0 -3 17 -13 -3 0 0
f:altogether	0 4 8 2 -15 0 -5
f:aluminium	-2 2 -8 10 0 -1 -1
f:aluminum	-3 -12 12 -7 1 0 0
f:alway	0 -4 3 -20 12 1 0
f:amount	0 -7 6 -9 -14 0 17
f:an	11 -9 -6 -1 10 -12 2
f:and	-9 -13 -2 5 0 4 6
f:anew	0 13 -8 9 -12 -3 -5
f:announce	0 -7 -7 7 -7 -8 14
f:announcement	0 9 -12 -8 13 0 3
f:another	-8 3 14 -1 -14 -10 -2
f:answer	-1 -6 -19 -4 22 2 3
f:anybody	0 12 3 -22 5 0 -4
f:anyone	0 7 9 -3 -7 -2 -14
f:anything	-1 8 -18 4 18 4 -17
f:anywhere	1 -3 13 -5 -7 0 -4
f:apart	0 -2 -14 20 -5 0 -5
f:apply	-5 13 11 -16 -5 1 1
f:approve	-4 -19 -7 13 -7 5 6
f:are	-16 0 5 0 4 0 -9
f:arithmetic	-2 5 9 -12 -1 0 -2
f:arrangement	2 -18 11 2 -10 7 -10
f:as	1 -15 1 9 -4 -1 -1
f:asia	0 5 -12 3 0 0 3
f:aside	0 -4 10 3 -19 0 3
f:ask	6 0 20 -10 -5 -5 -13
f:asparagu	0 10 -15 3 -7 7 2
f:at	-28 9 -10 7 -1 12 -2
f:autumn	4 -5 -8 3 13 -3 -5
f:average	-5 -6 -12 19 -7 0 0
f:avoid	0 7 11 -10 -2 0 -8
f:away	1 -6 -14 13 7 -5 -3
f:back	-16 22 -4 -8 1 12 -16
f:badly	7 -2 6 -14 5 -2 0
f:ban	-1 1 6 -1 -10 2 3
f:banana	-1 10 6 -16 0 -2 -6
f:bargain	0 -2 -14 14 -4 0 2
f:base	0 17 -12 0 -8 0 -1
f:baseline	0 -3 -17 10 2 0 5
f:basi	0 0 -8 1 10 0 -4
f:be	2 1 14 -10 -20 -1 5
f:bean	-2 -18 18 -2 3 -3 -15
f:bear	-2 2 0 4 -12 -4 6
f:became	5 0 -15 1 10 0 -3
f:because	-11 10 20 -28 -3 -2 -2
f:become	-4 4 21 -13 -8 0 -7
f:been	10 -14 -10 8 5 11 -4
f:before	-18 5 21 -5 -16 -8 -1
f:begin	1 -13 -4 18 -18 0 6
f:between	-11 -18 5 -10 -1 7 13
f:bill	-3 -14 -9 9 -4 -5 13
f:boat	-2 -7 -5 -8 19 1 -9
f:both	0 15 -24 5 7 -7 4
f:box	0 0 -13 -4 10 0 5
f:brandy	0 -7 15 -14 0 -1 -1
f:bring	-9 -16 -8 18 7 -13 -1
f:brussel	0 -3 11 -12 -4 0 2
f:build	-2 -2 14 -13 -6 0 4
f:building	0 -2 -7 -4 -1 0 12
f:bulb	0 0 -1 -12 7 6 -5
f:burden	0 0 1 13 -7 0 -13
f:busan	-4 -8 15 -18 4 2 -2
f:buse	-2 12 10 -14 -6 0 -5
f:but	-11 2 9 4 -3 -4 -10
f:butter	-2 3 -12 8 -1 -2 3
f:buy	-10 -18 2 2 -9 0 10
f:buyer	-2 -2 11 0 -2 -1 -10
f:cabinet	0 -7 6 15 -17 -2 -14
f:call	-1 -5 -2 16 -8 -4 -8
f:can	-6 -7 7 -5 -17 2 15
f:cannot	1 1 3 -7 13 0 -17
f:canola	-2 1 -2 11 -11 -1 -9
f:car	-9 -22 2 19 -8 -12 -3
f:carpet	-1 -4 2 0 -17 11 5
f:case	0 15 -9 -4 -2 0 2
f:cattle	0 -1 -13 11 -1 0 5
f:ceasefire	0 -1 -6 17 -7 -4 -8
f:ceiling	-5 -7 -26 18 9 -3 7
f:cent	-3 -8 11 -15 11 0 -6
f:certain	-1 -4 20 -13 -3 0 -1
f:change	-7 -10 8 0 5 4 -14
f:charge	-13 8 6 -14 0 14 -3
f:chart	-2 -9 1 1 11 -3 -5
f:cheaper	0 0 -12 6 8 0 0
f:chief	-2 0 -2 10 -7 0 -2
f:chip	-2 -15 2 9 -12 -4 6
f:city	0 -1 -6 13 -11 0 4
f:claim	6 0 4 -14 9 -2 -6
f:clarified	0 0 12 -10 -2 0 -2
f:clear	10 2 0 -9 2 0 -11
f:client	0 0 15 -12 -2 0 -2
f:close	-7 -13 1 3 1 -3 7
f:coconut	0 13 0 -12 -7 0 0
f:cod	0 0 -2 -13 7 0 7
f:coffee	3 -13 -6 -7 12 2 10
f:collect	-15 3 -8 22 -18 -5 0
f:come	-14 7 7 -6 -2 1 -1
f:compromise	-1 0 -4 -5 -3 0 11
f:concentrate	0 0 -12 4 5 0 4
f:conclude	-1 10 11 -10 -5 1 -15
f:confirm	-9 -2 -1 9 -17 4 7
f:consequence	0 1 -9 10 -9 0 2
f:content	4 0 4 2 -15 -1 2
f:continue	-2 -14 -5 3 0 5 8
f:copper	-3 1 -7 -3 0 0 11
f:cork	0 1 10 -23 1 0 4
f:corn	0 -3 2 10 -11 -3 -6
f:correct	14 -3 2 -3 -3 0 -14
f:corrected	17 -2 0 -14 -10 0 -8
f:corresponding	0 0 -11 10 0 0 0
f:could	-18 5 -4 10 -14 -8 8
f:count	-8 2 -16 19 14 -4 -17
f:countermeasure	-2 -8 0 5 -11 0 7
f:countervailing	0 0 -13 -4 15 0 0
f:counting	0 6 -7 -18 10 5 2
f:country	-14 -5 -4 8 -6 -12 10
f:course	0 4 10 -16 -4 1 3
f:custom	7 -3 13 -3 -14 0 -6
f:dairy	-2 8 7 -11 0 -3 0
f:dated	0 0 4 -12 3 0 1
f:de	1 0 13 -11 -2 0 -5
f:deal	-18 -16 -10 25 -22 -8 13
f:decide	-9 3 16 -7 -20 -3 4
f:decision	1 6 0 -3 -9 -2 3
f:decree	-4 0 9 -1 4 -3 -15
f:delay	0 0 -11 10 -2 0 2
f:delegation	3 0 0 -10 -2 0 7
f:deny	11 -8 -3 1 1 -1 -5
f:desk	-1 -4 -1 -6 -9 0 14
f:device	0 0 14 -11 0 0 -5
f:didn't	-2 -10 16 -2 -13 0 0
f:die	0 -4 -12 -4 13 6 -3
f:difference	1 0 6 -15 7 6 -13
f:discussion	0 0 -11 14 -6 0 2
f:dispute	-4 -4 3 -12 2 11 0
f:do	-7 16 0 -8 4 -5 -5
f:doe	2 -11 -7 21 -2 0 -16
f:don't	-14 19 -1 -15 -1 -2 5
f:done	6 -26 7 -4 8 0 2
f:down	-18 -9 -12 8 1 3 11
f:draft	13 0 0 -3 -1 -1 -7
f:drawer	-2 -2 6 -16 0 0 8
f:drop	8 -13 -14 7 8 0 2
f:drug	0 -2 -16 18 0 0 -3
f:dry	0 -4 -1 14 -13 0 -1
f:during	-6 -14 17 -2 0 -7 -3
f:duty	2 3 -8 11 7 -9 -13
f:earlier	6 -1 7 -11 -5 0 3
f:early	0 2 1 -8 16 0 -11
f:earth	-2 10 6 -12 -12 2 10
f:easter	-3 4 -19 -15 21 -1 2
f:economy	0 2 -3 -1 11 -3 -7
f:effective	-2 -1 -13 6 -3 0 9
f:either	-7 2 -10 9 6 0 -12
f:else	3 2 -12 5 19 -3 -18
f:elsewhere	0 1 11 -8 -3 0 -3
f:embassy	10 0 -7 -11 4 2 -6
f:emergency	2 0 -13 3 15 -5 -15
f:end	-1 -6 10 -3 5 -10 -10
f:energy	-3 -8 -8 12 -7 -2 8
f:engine	0 5 9 0 -14 3 -7
f:enough	0 13 -8 -14 8 -1 2
f:enter	0 2 0 10 -10 -7 -5
f:entity	0 -5 -9 16 -9 0 -1
f:entry	5 9 -17 1 9 0 -9
f:error	11 0 2 -9 2 0 -10
f:even	5 -5 2 -13 4 -1 3
f:evening	-11 -14 -7 -19 2 -4 29
f:event	-1 11 -2 -3 -6 0 -3
f:ever	10 4 -15 1 7 12 -24
f:every	-3 -4 -11 7 4 5 -1
f:everybody	-8 -2 11 -5 14 -7 -18
f:everyone	-2 3 -9 -11 19 3 -6
f:everywhere	0 -12 0 11 0 0 -12
f:except	-2 2 -8 0 12 0 -7
f:exclusion	0 1 14 -6 0 0 -13
f:exempt	-5 -2 12 -1 -10 -4 -1
f:exist	14 -7 -4 -4 3 -1 -7
f:expect	-7 14 9 -12 0 -7 -4
f:expire	-2 -5 3 -8 1 -1 11
f:explain	2 -6 -2 6 2 0 -12
f:export	-7 1 5 4 -12 1 0
f:exporter	0 -12 4 4 1 -3 2
f:extension	-3 -3 6 -17 17 -3 -5
f:extra	0 1 0 -12 13 -1 -2
f:face	1 4 -6 8 5 -3 -13
f:fact	2 0 10 -3 -3 0 -11
f:factory	-6 0 11 -3 -6 -2 -1
f:fail	-1 14 -14 7 -8 -2 -2
f:fall	-1 11 -3 10 -1 -8 -18
f:false	18 -3 -18 -7 3 6 -12
f:far	0 4 -12 2 0 5 5
f:farm	-3 6 5 -15 5 -3 6
f:fear	-1 11 -5 4 -11 -2 -3
f:fee	-3 -3 10 0 3 -1 -19
f:fentanyl	-17 -5 18 -19 10 0 -7
f:fertiliser	0 2 11 -17 -6 0 5
f:few	-8 0 15 2 4 0 -18
f:fiction	13 -2 -2 -1 0 0 -10
f:fight	0 -9 -6 -14 10 0 13
f:figure	14 -3 -8 19 -19 -12 -4
f:final	0 -3 -10 -12 12 0 11
f:firm	-5 7 -15 18 -2 -2 -5
f:first	-1 -2 1 -14 7 -9 11
f:fish	-2 0 -8 0 13 6 -12
f:fix	6 -13 3 6 -8 0 -2
f:flour	1 6 3 6 -14 -1 -3
f:follow	-6 -5 12 -4 -14 -6 9
f:followed	-13 -4 3 2 0 -7 4
f:food	0 -2 -22 16 12 -5 -4
f:for	-16 1 11 1 -5 -8 -7
f:force	8 -12 -5 7 -10 -7 11
f:forced	-1 -9 2 -12 13 0 -3
f:forget	0 -6 -2 -12 11 5 0
f:framework	0 -8 -10 11 11 -5 -5
f:franc	0 13 -11 -4 -2 -2 1
f:free	9 -14 -10 -7 16 -12 13
f:from	-11 10 -6 6 -8 6 1
f:fruit	-1 5 0 -14 12 -3 -3
f:fuel	0 -1 -3 -13 8 0 8
f:furniture	-3 1 0 4 6 -4 -12
f:gained	0 -1 -5 -10 15 0 -6
f:gap	-1 2 12 -9 -2 0 -5
f:garment	-2 -4 17 -10 -13 6 -10
f:geneva	-9 -2 0 5 -24 6 14
f:get	-9 -11 -27 17 13 2 8
f:give	-3 -8 -8 2 14 0 0
f:given	-6 10 -17 11 6 -3 -4
f:glove	-1 10 -6 -11 5 0 0
f:go	-7 10 -9 -2 7 0 0
f:good	-10 4 7 6 -8 -8 -9
f:grape	-1 4 7 -13 -8 0 8
f:grow	-5 -1 2 -17 12 3 -2
f:grower	-4 5 -4 -10 -3 0 13
f:gyeongju	0 0 5 -14 0 0 7
f:had	-7 -22 2 1 4 16 -2
f:half	-14 -5 -2 13 1 1 -9
f:hand	1 -7 -16 8 -9 -2 14
f:have	-9 -9 0 14 -14 9 0
f:having	8 -7 -13 0 11 -3 -2
f:he	-3 -7 -15 -12 17 -24 23
f:hear	-5 -4 12 -19 -18 0 20
f:heard	0 1 13 0 -8 0 -11
f:hearing	0 -1 -18 -12 4 0 17
f:height	0 -4 -1 -10 6 10 -9
f:help	0 0 13 -4 -9 0 -2
f:her	0 8 -5 8 -1 6 -18
f:here	9 10 0 -12 -17 -1 7
f:higher	0 12 0 -10 -8 19 -11
f:highest	-4 0 -29 8 1 28 -14
f:him	9 -2 1 -19 5 -4 4
f:his	6 0 -20 2 1 -6 16
f:hit	-3 6 0 -15 3 -1 5
f:hold	-4 0 0 -11 5 -5 10
f:holiday	-4 2 -11 12 -5 0 4
f:hope	-8 -3 0 0 -8 -1 10
f:hour	0 -1 7 9 -15 -4 -1
f:house	0 -12 -4 11 -14 2 6
f:how	0 6 -11 8 0 2 -5
f:i	2 -3 -5 0 0 10 -2
f:i'd	-2 -2 -11 -7 -1 0 19
f:i'm	4 0 1 -13 3 2 -7
f:i've	-4 -12 6 -6 -3 0 13
f:ice	-1 1 -16 15 -12 0 8
f:idea	-3 0 -4 -3 0 0 11
f:if	-7 24 11 -9 -18 2 -14
f:immediately	-2 -1 -12 7 -10 0 10
f:import	3 5 -11 -5 10 2 0
f:impose	-2 5 2 15 -16 3 -17
f:in	-7 -9 3 -23 18 15 7
f:included	-3 -11 -4 5 10 -2 -2
f:including	-1 -4 8 6 -14 0 -6
f:increase	-6 12 2 -11 12 -1 -13
f:industry	7 1 9 -13 -10 0 4
f:initial	0 -3 -14 12 -4 0 6
f:insist	0 0 -15 12 -1 0 4
f:insulin	0 0 11 -16 -3 0 7
f:into	0 6 7 -14 -3 -2 4
f:investment	0 -1 -7 10 9 0 -12
f:is	20 -8 0 -3 -5 -21 9
f:issue	3 5 2 -17 7 0 3
f:it	14 0 -15 -2 5 5 4
f:it'll	-1 -1 -10 6 3 0 3
f:its	-5 -5 -4 2 13 7 -10
f:judgment	0 6 -2 -13 9 0 0
f:juice	0 -11 -2 5 -1 -6 10
f:keep	-3 -6 3 0 6 1 -14
f:kind	-4 -12 6 4 2 0 0
f:know	-7 -2 -6 -5 15 -4 3
f:lack	0 -1 -8 -3 -8 0 17
f:lamp	0 0 -12 13 -1 0 -2
f:land	-2 -3 -2 -5 13 -3 -2
f:lapse	-2 1 11 3 -15 8 -10
f:last	-8 9 6 -11 -20 14 10
f:later	2 -5 -20 2 16 0 -1
f:latter	0 1 11 -16 -6 0 4
f:laugh	1 4 9 -12 -5 -1 -3
f:laughed	12 -5 4 1 -7 0 -8
f:law	12 -9 -2 -15 16 -2 -1
f:lawyer	-4 -4 4 -15 3 -5 11
f:led	0 4 -14 0 4 0 6
f:legal	0 0 6 -13 6 0 -1
f:let	-14 -21 18 1 -6 9 -4
f:letter	-5 -3 2 -3 -7 -7 13
f:level	-3 6 18 -21 1 4 -10
f:levy	0 10 5 -4 -13 3 -4
f:licence	-3 8 -1 -22 -5 7 10
f:like	6 9 4 -14 5 -6 -6
f:line	5 -11 8 -11 11 -3 -7
f:list	-11 -14 -6 20 3 -10 -12
f:listed	0 -5 -12 19 -6 0 -3
f:little	0 -11 -6 12 -4 -5 4
f:lived	-5 -2 4 -15 14 0 -7
f:lobster	0 2 -16 -6 16 0 6
f:london	0 -4 11 12 -19 -6 -3
f:long	-4 -12 3 7 -5 -5 4
f:lorry	-2 -9 0 12 -10 7 -2
f:lose	1 5 -25 -6 13 -1 16
f:lower	-7 -7 10 -11 -5 4 9
f:lumber	0 -4 15 -2 -11 0 -9
f:lunch	1 4 -2 -17 -3 -1 12
f:m	0 11 5 0 -12 -1 -8
f:make	11 -7 -3 7 -7 18 -14
f:maker	0 -11 -6 5 6 0 2
f:market	-5 0 4 5 -12 3 -2
f:match	0 -1 0 -15 12 5 -6
f:matter	-6 11 1 -5 -8 -1 5
f:may	-5 0 12 1 -11 -11 1
f:me	8 0 6 -3 -12 0 -2
f:meal	0 0 -6 2 11 0 -8
f:meant	-1 -8 12 -19 -7 -1 15
f:meantime	0 -4 -2 19 -10 0 -13
f:measure	0 11 -6 3 -1 -3 -6
f:meat	-1 -7 17 -6 -11 0 0
f:media	-1 -1 -7 -11 5 0 13
f:member	-14 8 -2 9 -16 3 0
f:memorandum	0 0 -2 14 -3 0 -13
f:men	0 0 -8 -5 12 0 -1
f:middle	0 6 -3 -7 -8 13 -3
f:midnight	0 -2 11 -1 -4 0 -8
f:milk	-4 17 -2 -1 -5 -1 -17
f:mind	-2 -8 -13 17 7 0 -10
f:mining	0 6 -9 -11 11 0 -1
f:minister	-1 -3 -11 -3 -14 -2 26
f:ministry	13 -2 -17 16 -3 -1 -5
f:moment	0 3 -16 4 0 -1 8
f:month	0 -3 11 -2 1 -1 -10
f:more	-17 -6 -5 18 -6 16 -14
f:most	-2 -10 11 -12 4 -9 3
f:move	-3 0 12 -5 -7 0 -3
f:mr	3 -14 1 -2 -9 9 6
f:much	-1 -22 14 -7 0 6 0
f:must	8 -11 4 -5 4 -7 -1
f:my	3 6 -11 12 2 -3 -11
f:named	-2 -4 -13 19 -4 -3 -4
f:nearly	7 8 9 -6 -17 -4 -10
f:need	-13 -12 -3 -10 0 1 20
f:negotiator	0 -1 -11 19 -13 -1 1
f:neither	1 13 -8 7 -10 0 -7
f:never	17 5 -12 10 -6 14 -28
f:new	-19 -10 13 -8 10 -4 -6
f:next	0 -16 0 20 -7 5 -19
f:night	0 0 -5 11 -12 0 2
f:nil	-2 0 0 -15 13 -1 3
f:no	26 0 -11 -6 -3 9 -3
f:nobody	-13 3 -3 -2 10 11 -8
f:noon	0 -5 13 -7 7 0 -12
f:nor	11 -4 -3 0 0 0 -3
f:not	19 -3 1 3 -15 -11 -2
f:note	2 7 9 -4 -19 5 -4
f:nothing	-13 1 -7 13 4 -1 -7
f:now	-34 27 -13 -9 15 -7 1
f:obtain	0 -1 10 -14 5 0 -1
f:of	-7 -3 3 -9 1 8 9
f:off	-17 -2 4 -5 21 -11 -16
f:offer	-3 -2 -11 1 -8 -3 19
f:official	-2 -1 15 -10 -5 0 0
f:oil	-10 -8 11 -3 4 -5 -7
f:old	-11 0 8 -2 4 -6 -10
f:older	4 -11 -10 9 8 -1 -3
f:on	-23 7 2 -4 1 -2 3
f:once	-2 -5 9 3 -12 -6 0
f:one	-14 -5 8 -12 12 -16 3
f:only	-1 -6 -1 -13 17 -8 3
f:or	-15 6 -6 -7 4 2 11
f:orange	-2 -8 10 -10 -2 -3 14
f:order	-1 -8 1 5 8 -5 -12
f:ordinary	5 -23 5 7 -2 -10 -12
f:osaka	0 0 -15 -4 8 0 10
f:other	-5 -8 5 6 3 -3 -13
f:otherwise	-2 -2 9 -10 -4 0 8
f:our	-12 20 -2 -7 -3 -4 0
f:out	4 2 4 -9 1 10 -8
f:outside	-3 -5 -11 13 -2 0 4
f:over	-22 2 5 -8 5 -8 3
f:overall	0 0 -13 15 -2 0 -2
f:owe	0 2 13 -5 -11 0 0
f:own	0 -15 3 5 7 3 -13
f:pact	-1 -12 2 -3 0 -1 9
f:palm	-1 -16 2 -2 9 -2 5
f:paper	8 10 -14 2 -4 0 2
f:parliament	-2 8 -14 5 -8 -2 11
f:part	-15 -9 -1 0 -3 4 12
f:particular	0 0 2 -12 0 0 11
f:party	-2 -7 8 -12 -7 0 11
f:pause	-7 -7 -2 10 5 5 -17
f:pay	5 0 2 -10 9 -16 2
f:peace	0 5 4 -15 0 5 -2
f:peak	0 5 -2 -11 11 0 0
f:penalty	0 0 6 -13 -2 0 9
f:pencil	0 -6 14 -11 2 0 -3
f:people	-7 -10 0 1 -5 -1 13
f:per	-4 -3 13 -15 6 0 -6
f:percent	0 -3 8 -11 1 0 2
f:permanent	0 -1 -11 4 0 0 9
f:permit	-2 15 -16 -8 0 0 7
f:phase	0 -1 18 -9 -1 0 -10
f:phone	-6 -8 -2 -17 12 5 10
f:phosphate	-1 -2 -8 -11 15 0 0
f:pineapple	0 3 -2 -15 7 6 -4
f:place	5 -6 -5 -6 20 0 -14
f:plane	-2 -2 -10 10 -2 0 3
f:point	6 4 -11 -4 13 -6 -5
f:port	-3 -8 13 -7 13 0 -15
f:post	0 -11 -8 1 -26 -2 25
f:potatoe	0 7 1 -14 6 -4 -5
f:power	-1 -5 -1 -9 1 -4 15
f:practice	0 0 13 -15 -1 0 -1
f:precursor	0 -1 -7 -7 11 0 4
f:prepare	-4 0 -10 7 -7 5 6
f:present	-4 24 -32 16 -17 -2 4
f:price	-9 8 11 5 -15 -7 -10
f:printed	4 11 -8 -13 5 0 -2
f:proclamation	-4 -13 -17 12 0 -3 9
f:producer	0 0 12 -13 0 0 0
f:product	-7 -11 7 -1 -10 0 9
f:prolong	0 10 12 -3 -7 -7 -12
f:promise	3 -13 6 6 0 -5 -12
f:proposal	1 8 -6 -3 -13 0 8
f:propose	-1 5 -7 -19 -6 -2 21
f:publish	-13 -8 8 -4 -1 2 6
f:pure	0 0 -13 10 -1 0 2
f:put	-6 2 6 -9 10 -25 1
f:quantity	0 0 5 9 -1 0 -12
f:quarrel	-4 13 -8 -2 3 -2 -1
f:quarter	0 0 9 0 -13 0 3
f:quota	-8 -14 11 -2 -4 -3 5
f:quote	0 8 1 1 -12 2 -3
f:radio	-1 4 5 -11 -5 0 1
f:raise	-11 0 -1 -3 5 -4 5
f:rare	-2 10 6 -12 -12 2 10
f:rate	3 12 -7 2 0 22 -24
f:rather	-5 -2 0 -13 2 -3 14
f:reach	-5 -5 -13 3 7 0 10
f:read	-2 -5 5 5 10 -5 -15
f:ready	-1 -7 5 -3 -9 0 11
f:reason	-5 -12 4 -21 9 0 16
f:receive	0 12 -5 6 -6 -1 -12
f:reciprocal	-13 2 6 -15 11 2 2
f:reckon	0 0 -11 5 1 0 3
f:record	0 14 0 0 -6 -7 -4
f:reduction	0 -1 -10 15 -8 0 -1
f:refrigerator	0 0 7 3 -12 0 0
f:refund	2 -1 -7 -5 15 0 -7
f:refuse	-1 -4 16 -10 -5 0 -3
f:regretted	0 0 -7 11 0 0 -7
f:remain	-11 -3 -7 13 13 1 -25
f:remember	-3 3 4 -12 -9 -4 9
f:remove	-1 4 -13 -8 17 -1 4
f:renew	-4 -3 -14 1 19 0 -5
f:renewal	0 0 0 -12 11 0 -2
f:reply	9 8 -3 -11 -3 13 -9
f:reporter	-10 0 -12 21 -23 5 3
f:respectively	0 -6 9 -12 -1 0 8
f:rest	-5 0 -6 1 15 -4 -12
f:rested	0 0 -8 -1 11 -1 0
f:restriction	0 0 11 -6 -5 0 0
f:retain	0 -3 3 5 -12 0 0
f:return	-1 19 -4 -6 -4 -8 1
f:revive	0 14 0 -10 -6 0 -6
f:rice	-4 -3 -4 -6 9 -6 10
f:right	5 12 -5 -6 0 -6 -1
f:rise	2 0 4 -1 4 4 -18
f:room	5 0 -11 10 9 0 -17
f:round	4 -12 9 -4 -9 4 10
f:run	-8 1 10 -3 -3 0 -9
f:safeguard	-1 -6 3 11 -11 0 -6
f:same	8 10 -1 -10 -2 11 -2
f:say	8 -10 0 5 -2 -5 -5
f:scale	0 0 -1 11 0 0 -11
f:seafood	0 0 -8 12 0 0 -4
f:season	0 9 -1 -14 8 7 -13
f:section	-10 -6 12 -14 19 -6 -17
f:see	-7 10 15 -14 -2 -10 -3
f:seed	-3 -1 -11 11 -6 1 7
f:seem	0 -2 14 -13 2 0 -6
f:sell	-1 -6 18 -11 -5 -1 2
f:semiconductor	0 -2 -12 12 0 0 2
f:senator	0 3 -1 3 -11 0 5
f:send	0 -3 -8 -14 7 6 11
f:sesame	0 3 1 -13 6 -1 0
f:set	2 0 -6 10 -5 -8 0
f:settle	-3 -1 -4 -3 0 -2 11
f:shall	0 -1 -1 15 -4 -2 -12
f:shelf	0 13 2 -11 -8 0 -6
f:shoe	-1 -7 1 0 -13 0 12
f:short	-1 7 1 0 6 -2 -14
f:should	7 17 8 -10 -23 -3 -2
f:shrimp	0 -2 26 -15 -10 0 -12
f:shrink	0 0 14 -7 -6 0 -5
f:shut	-2 5 10 -11 -3 0 -3
f:side	-14 -11 14 5 -12 -2 -4
f:sign	-1 -12 -4 14 -2 -4 -2
f:signature	5 -8 4 -14 -4 -2 15
f:silent	0 -6 -8 13 -3 0 -1
f:since	-7 -3 4 4 5 -2 -19
f:single	0 -3 -2 -14 2 0 14
f:ski	0 0 -5 -6 11 1 -6
f:sleep	-5 15 2 -3 -1 -2 -19
f:slip	11 -2 -8 2 -6 0 -4
f:small	-3 -9 -8 13 6 0 -1
f:social	-3 -1 -7 -15 5 0 18
f:somebody	3 3 2 -11 0 -2 0
f:soon	2 -3 1 5 -16 0 4
f:sorry	12 3 -1 -10 -4 0 -9
f:soybean	-2 -15 -13 12 6 -6 2
f:special	-1 7 -14 10 1 0 -4
f:speculation	-12 0 -12 14 -1 0 2
f:spice	0 -2 0 -14 14 0 0
f:spirit	0 -14 -6 9 10 0 1
f:spoken	5 17 -19 -2 2 -1 2
f:sprat	0 1 -4 15 -15 0 -1
f:spring	0 5 16 -13 -14 3 -5
f:standard	0 0 -11 11 4 0 -7
f:standstill	-3 10 10 -20 -3 0 -5
f:start	-5 0 -17 32 -26 -5 -3
f:state	5 2 4 -2 2 0 -10
f:stay	-1 0 -2 1 -7 -7 13
f:steel	-13 -27 7 2 -9 -10 15
f:step	-5 6 -13 9 -7 7 4
f:still	-20 -14 11 -7 2 -5 5
f:stockfish	0 -2 -8 12 -8 3 0
f:stockholm	0 0 5 7 -23 0 4
f:stop	-1 7 3 2 -8 9 -13
f:strike	-2 2 -14 9 -3 0 6
f:study	0 0 -10 13 -4 0 -1
f:subject	-3 0 -10 14 -2 -1 -1
f:substantial	0 -1 -3 -7 -1 0 10
f:such	25 -12 -7 0 5 -11 -11
f:sugar	-2 -2 1 10 -3 0 -16
f:summer	-3 -22 12 -5 12 4 -22
f:summit	-1 6 4 0 -12 6 -3
f:supreme	0 -6 -10 12 1 0 -4
f:surcharge	3 -8 -3 -18 14 -1 11
f:suspend	3 12 0 7 -7 -9 -16
f:suspension	-7 3 -4 3 -12 4 10
f:take	4 -9 4 -14 10 -6 6
f:talk	-16 7 6 -1 -18 3 3
f:talked	3 3 -13 13 -11 0 1
f:tariff	-11 -18 2 -5 11 5 0
f:tax	0 -1 10 -7 5 -2 -9
f:tea	1 8 -17 10 4 2 -13
f:team	0 -1 -13 -2 -3 0 16
f:television	2 -4 12 -15 -8 0 6
f:tell	2 5 -8 13 -17 -4 -1
f:ten	-2 -6 13 -9 -5 0 2
f:term	-6 -12 5 6 -3 -3 -3
f:text	0 -11 10 -3 -3 -2 -1
f:textile	0 6 4 -16 -3 0 10
f:than	-14 -2 -11 11 -1 1 6
f:that	-4 13 -1 -6 3 10 -9
f:the	2 -5 1 2 5 3 -10
f:then	-24 23 -11 -4 4 11 -6
f:there	7 8 -5 -12 -5 3 6
f:therefore	0 -1 17 -10 -15 -1 6
f:these	-5 21 -2 -19 -4 1 5
f:they	3 5 -18 6 -4 7 10
f:they'd	0 13 -5 -1 -10 0 0
f:they're	0 6 1 -11 0 -1 3
f:thi	-16 2 -1 -5 5 5 1
f:think	0 0 -5 -15 14 -2 5
f:those	-16 10 -6 10 -6 6 -9
f:thousand	11 7 0 -11 -9 -2 -2
f:threat	-11 0 -8 -5 -3 0 20
f:threaten	1 -2 -12 12 -9 -5 5
f:three	3 2 0 9 -2 -2 -18
f:thu	0 -2 5 7 -15 0 -2
f:tied	0 0 6 -12 1 1 4
f:timber	0 -4 -8 18 -6 -3 -4
f:tinned	0 2 -14 -3 11 0 0
f:to	-14 7 6 2 -13 -3 2
f:together	-4 3 7 0 0 0 -13
f:tomatoe	-2 -4 -5 -3 1 0 10
f:top	-10 7 1 -4 -4 -13 9
f:total	-4 2 7 -12 3 -3 5
f:treaty	0 0 5 4 0 -3 -15
f:truce	-4 -12 18 -2 -6 -11 -3
f:truck	2 -2 11 -8 1 0 -6
f:true	4 0 5 -16 7 -2 -4
f:turbine	0 -1 8 -12 4 0 0
f:turn	-2 13 0 -9 7 -3 -11
f:twice	3 -11 -4 11 14 1 -26
f:two	-15 8 -3 0 3 1 -1
f:type	6 1 1 -12 1 0 0
f:tyre	0 -6 11 -6 -2 0 0
f:under	1 -3 -1 -15 14 -9 5
f:undertaken	0 5 -12 7 -6 0 4
f:unlawful	0 0 11 -14 -1 0 -3
f:unreliable	0 -5 -14 23 -9 0 -6
f:until	-14 5 8 -4 -2 3 -8
f:untouched	0 -3 -13 4 5 0 6
f:us	17 0 4 -8 0 4 -16
f:use	3 -2 -15 3 -2 -5 18
f:used	-4 -15 11 0 2 -4 -4
f:video	-2 -6 17 -8 -10 0 2
f:visit	-3 -1 15 -7 -9 -3 2
f:vote	6 1 -1 -10 -5 -3 11
f:wait	-5 -17 -2 -3 7 -1 12
f:want	-10 14 -1 -21 -12 9 18
f:warn	-3 12 1 4 -5 -1 -18
f:was	6 -4 -6 -2 12 8 -17
f:watch	0 0 -10 -6 2 0 13
f:watche	-1 14 2 -10 -10 5 -5
f:we'll	-7 12 -8 -1 -2 0 2
f:wednesday	0 0 -28 29 -3 0 -2
f:week	-7 -3 12 -1 -12 -9 3
f:well	-6 1 4 -11 5 1 3
f:were	3 0 5 -12 -4 13 0
f:what	-15 -33 5 1 17 -2 0
f:wheat	0 -14 -7 16 7 -5 -15
f:when	-19 1 -4 -9 9 -5 10
f:where	-18 -7 -1 0 6 3 1
f:whether	-6 -8 5 -15 3 -4 15
f:which	-14 -15 1 1 15 -7 -3
f:while	-4 0 -2 5 -24 0 15
f:who	-13 14 13 -10 -13 -9 2
f:whoever	6 -4 2 -17 6 -2 0
f:whole	-1 -4 -13 -26 23 -2 11
f:whose	3 -2 -5 8 -18 3 7
f:will	12 4 -5 7 -21 4 1
f:wind	0 0 15 -12 -2 0 -4
f:window	0 4 -1 -12 0 0 8
f:wine	9 -3 14 -7 -10 -4 -3
f:wish	4 11 -1 -10 0 0 -9
f:with	-9 -10 -6 9 10 4 -7
f:withdraw	0 -15 -10 14 -6 -1 8
f:within	-8 0 -15 3 18 -3 0
f:without	-14 3 11 2 -19 1 1
f:won't	-7 -3 19 -14 -9 -1 2
f:wool	0 -7 11 -9 0 0 3
f:worker	-1 3 6 -13 6 0 -3
f:working	0 -2 15 -11 -2 0 -4
f:world	0 -3 -10 7 5 1 -6
f:worse	-3 -5 -1 14 -6 -2 -7
f:worst	-8 4 7 -14 5 8 -16
f:worth	-6 -4 20 -14 -3 -6 2
f:would	-19 26 9 -16 -31 -3 11
f:write	-1 5 6 -14 -13 -8 13
f:wrong	31 -2 -3 -1 -20 -7 -27
f:year	-11 -3 8 -10 13 8 -11
f:yet	-12 -9 13 -7 -1 0 2
f:you	7 10 8 6 -12 -11 -22
f:zero	-6 2 -1 21 1 -5 -23
f:—	21 4 3 8 -28 -5 -13
falling	-15 12 0 0 0 -5 -3
first-of-paragraph	0 -8 6 5 -5 -7 -2
form=digits	-18 -1 0 3 -3 -6 9
form=fraction	-7 4 10 -12 -7 -5 8
form=free	15 -65 -2 0 -1 -24 5
form=signed	-7 -4 2 9 2 -12 -3
form=word	6 5 -1 -15 1 25 -10
form=worked	7 -10 33 -22 -6 -9 -14
formerly after	-16 -9 -4 4 7 -3 5
formerly before	-14 -3 -2 -4 12 2 -5
formerly column	-2 -21 -28 0 39 -17 -12
formerly heading	-3 -15 -31 -2 41 -11 -14
formerly led	3 -7 -10 3 17 -3 -11
formerly low	-10 -2 -7 -3 25 0 -15
formerly part	-28 -7 0 0 13 0 -2
formerly rest	-21 3 2 0 6 -1 -5
half=from	-23 -12 7 -8 15 3 -12
half=from future	-5 -36 32 -36 -9 12 9
half=from modal	2 -33 41 -4 -16 -6 -23
half=from past	-7 -1 -47 35 12 -10 9
half=from perfect	-7 27 -38 4 21 -2 -6
half=from pluperfect	-1 14 -13 -12 14 -3 -2
half=from present	-22 -5 1 -5 8 7 -4
half=from verbless	0 -8 25 -8 -12 -4 -9
half=no	-5 -2 9 3 -1 -12 -4
half=no future	-3 -3 0 12 -7 -14 -6
half=no modal	-10 3 8 -3 7 -12 -4
half=no past	-6 -5 -10 0 10 6 0
half=no pluperfect	6 -10 -12 8 -3 1 2
half=no present	-6 4 8 2 -11 -8 -2
half=to	4 -4 -12 7 -14 -1 13
half=to future	1 4 -23 10 -7 -3 4
half=to modal	13 3 -37 0 -7 3 9
half=to past	-6 -8 45 -36 -10 -3 -7
half=to perfect	5 -26 14 1 -4 1 -12
half=to pluperfect	-6 -10 23 -15 1 -5 1
half=to present	-5 6 -29 14 6 4 10
half=to verbless	2 -11 -24 24 -9 1 7
has-future	-7 2 2 1 -13 4 3
has-gerund	1 6 -3 -4 8 -11 -1
has-infinitive	-1 6 7 -9 -16 -2 9
has-participle	2 1 -10 14 12 -3 -19
has-past	1 -11 -7 5 12 3 -11
has-perfect	7 -12 6 -6 -2 -12 6
has-pluperfect	3 -10 -10 -2 11 -1 0
has-present	4 6 3 3 -10 -10 -3
heading:after	0 13 2 -11 -4 -1 -4
heading:april	-2 -6 -10 4 12 0 -9
heading:at	0 -14 -15 -10 -11 27 -4
heading:august	0 -4 -10 9 11 -9 -7
heading:before	-3 -14 -32 -19 47 -17 -16
heading:china	0 -3 -5 -1 12 -3 -4
heading:december	0 -3 9 4 -16 5 -5
heading:duties	0 -2 -11 -3 14 3 -4
heading:duty	-8 5 10 7 -20 9 -21
heading:ends	0 20 -14 -8 -5 -2 -3
heading:from	-2 8 -34 34 -20 -9 -3
heading:goods	-1 -7 -3 12 -3 0 -7
heading:if	-2 40 -22 -23 -15 -12 -12
heading:into	-4 -1 2 -22 7 5 2
heading:it	0 11 -9 -8 6 -5 -4
heading:july	0 -12 -10 2 -2 8 9
heading:lapses	0 13 -7 -3 -4 -1 -1
heading:list	0 -4 14 -6 -4 0 -4
heading:march	0 13 -11 1 5 -6 -11
heading:may	0 -6 -15 5 12 4 -7
heading:new	-1 -3 18 -31 8 3 -9
heading:november	0 0 -10 6 9 -5 -4
heading:now	-2 -5 37 -15 -27 -5 -17
heading:on	0 -2 -4 -6 -2 9 8
heading:paraguay	0 -6 0 -4 2 9 -4
heading:peak	0 -8 -14 -8 -14 24 -3
heading:rate	-10 -11 8 18 -18 -11 -29
heading:the	-6 14 -18 -10 6 14 -3
heading:to	0 -8 1 13 -3 -4 -10
heading:today	-1 -17 41 -16 -21 -11 -11
heading:truce	-2 22 -1 -13 0 -10 -23
heading:under	0 -5 6 -15 1 0 5
heading:until	-2 -17 9 -5 11 -16 -10
heading:us	0 -4 5 -10 11 -4 -4
heading:vietnam	0 -2 11 -10 -1 0 1
heading:without	-1 31 -22 -9 -9 -7 -6
headline	-1 -18 1 5 -2 0 7
higher than before	-6 -8 2 5 -5 8 0
highest	12 6 -9 -5 -4 14 -5
highest false	7 -45 16 -1 2 -1 5
highest over 80	8 -54 -1 6 -10 15 8
highest true	9 29 -25 -6 -7 16 -10
highest under 80	10 18 -9 -10 0 4 -11
intending after	1 -21 -25 6 -12 -11 28
intending before	16 -4 -4 -5 -8 -9 3
intending column	0 -9 -21 -25 -9 -1 33
intending heading	0 -9 -23 -26 -10 -1 35
intending led	4 -9 -8 -23 -11 -13 29
intending low	2 -3 -10 -25 -20 -25 39
intending part	16 -10 -23 -9 -8 -17 23
intending rest	-2 5 -6 -3 -16 -13 18
joined=	-13 7 -26 10 -11 16 10
joined= higher	-5 13 -11 -16 -6 18 -4
joined= lower	-4 -24 -17 25 -19 -6 18
joined= same	-1 10 -10 -2 6 3 -13
joined=( higher	0 8 -5 -15 9 0 -3
joined=(now	0 -4 13 -5 -4 0 0
joined=,	-3 -1 5 -7 -9 -10 17
joined=, against	0 -12 -6 1 13 -1 -4
joined=, against higher	0 -12 -3 5 6 -1 -2
joined=, and it was	0 -2 -4 -5 14 -1 -5
joined=, and lower	0 -3 7 -16 -13 0 13
joined=, and same	0 0 -11 5 9 -1 -4
joined=, cars	0 -3 10 -5 -2 0 0
joined=, close to the	0 -1 -3 9 -2 2 -9
joined=, close to the higher	0 -1 -3 9 -2 2 -9
joined=, down from	-1 3 -2 -4 11 -6 -12
joined=, down from higher	-1 3 -2 -4 11 -6 -12
joined=, higher	-1 -4 -2 -5 1 -8 15
joined=, in place of	0 -4 -12 14 -3 6 -3
joined=, in place of higher	0 -4 -12 14 -3 6 -3
joined=, indonesia	0 0 11 -12 -6 0 5
joined=, instead of	0 0 10 5 -16 0 -5
joined=, instead of higher	0 0 0 9 -12 0 -4
joined=, is	0 -2 14 -4 -3 0 -6
joined=, not	4 -2 2 -10 2 -4 2
joined=, of which	0 0 10 -8 0 0 -2
joined=, of which lower	0 0 10 -8 0 0 -2
joined=, same	0 -2 14 -3 -12 0 2
joined=, so	0 -2 11 -4 -6 0 0
joined=, so higher	0 -2 11 -4 -6 0 0
joined=, the	0 0 -13 8 5 0 0
joined=, then lower	0 -1 -12 9 0 0 1
joined=, to	0 7 -8 -14 3 0 6
joined=, up from	0 -2 11 -12 -4 0 -1
joined=, up from lower	0 -2 11 -12 -4 0 -1
joined=, will be lower	0 -5 -2 12 0 0 -7
joined=:	0 -3 3 11 -15 -1 -7
joined=: lower	0 0 -4 15 -11 -4 -6
joined=;	0 3 -12 -6 3 0 10
joined=against	0 -1 9 -10 -12 0 10
joined=against lower	0 0 5 -8 -11 0 10
joined=and	-5 7 -13 0 9 2 -6
joined=and higher	1 -9 14 -4 6 -20 -2
joined=and lower	-7 24 -24 -1 1 11 -12
joined=and not	6 -1 -1 10 -20 0 -5
joined=and not higher	8 0 -7 10 -16 0 -4
joined=and same	-2 -9 -21 11 8 5 6
joined=and the	3 5 4 2 -14 0 -10
joined=and then to	0 0 -1 12 -11 -2 -2
joined=and then to higher	0 0 0 11 -11 -2 -1
joined=as	0 -9 4 -2 -9 12 -3
joined=as higher	0 -7 1 -12 -7 15 0
joined=became	0 -4 -5 -4 12 0 -3
joined=becomes higher	-1 11 -4 -7 0 -2 0
joined=becomes lower	0 -1 -5 16 -10 0 -8
joined=from	4 -23 6 -8 10 1 -19
joined=from higher	4 -20 6 -2 2 2 -12
joined=from lower	0 -2 1 -14 13 0 -10
joined=from the	0 0 -13 0 6 0 6
joined=instead of	-6 -6 6 0 4 -14 -6
joined=instead of higher	-4 -3 7 1 -5 -13 1
joined=instead of lower	0 -9 -1 -4 14 0 -15
joined=instead of the	0 -5 -9 11 -7 0 3
joined=instead of the higher	0 -5 -11 7 -5 0 9
joined=now and	0 3 -13 8 4 0 0
joined=now,	0 6 -19 0 8 0 1
joined=now, higher	0 7 -13 -6 9 0 -5
joined=or higher	-5 -8 1 1 -7 -5 11
joined=rather than	0 -6 7 -12 -1 11 -7
joined=rather than higher	0 -3 6 -10 -6 11 -7
joined=to	10 -2 4 0 -7 -12 -1
joined=to higher	3 8 27 -32 11 -9 -16
joined=to lower	10 -38 -20 22 -28 -3 10
joined=today,	0 6 -10 11 -10 0 -6
joined=today, lower	0 -3 -9 17 -8 0 -6
joins=	-15 -10 -1 -12 12 14 -6
joins= higher	-8 -14 -4 6 5 15 -21
joins= lower	-5 1 4 -31 17 -12 6
joins= same	0 1 -2 10 -17 5 -4
joins=(	0 4 3 1 -11 0 -2
joins=(now	0 4 -22 20 -8 0 -3
joins=(now lower	0 -9 -18 23 -6 0 -1
joins=,	-3 10 1 -15 1 -9 8
joins=, after	0 -7 -7 15 -10 0 0
joins=, after lower	0 -1 -10 13 -8 0 1
joins=, against	0 -2 5 -18 -8 0 11
joins=, against lower	0 -2 -2 -12 -3 0 12
joins=, and	0 -18 2 1 3 -5 5
joins=, and another	0 0 14 -12 -3 0 0
joins=, and higher	0 -8 7 -14 12 -2 -6
joins=, and not	0 10 -4 -7 -1 0 -1
joins=, and the	0 0 -15 14 0 0 -1
joins=, from	-1 -7 -3 19 -18 0 -12
joins=, from higher	-1 -5 13 -7 -5 0 0
joins=, from lower	0 -2 -13 24 -14 0 -13
joins=, higher	0 5 15 -2 -12 -4 -12
joins=, indonesia	0 -1 10 -12 -7 0 7
joins=, indonesia higher	0 0 10 -4 -5 0 -2
joins=, is	0 -5 -11 -15 22 -1 -4
joins=, is higher	0 -5 -8 -10 17 -1 -1
joins=, lower	0 8 -17 -13 13 -2 14
joins=, now	0 3 -15 -9 -1 -3 17
joins=, now higher	0 3 -12 -16 0 -3 17
joins=, same	0 -1 16 -3 -12 -1 0
joins=, the	0 -2 -11 1 11 -3 -2
joins=, then	0 -14 4 -25 17 -5 3
joins=, then lower	0 -5 -1 -17 16 -1 0
joins=, vietnam	0 0 -2 9 0 0 -11
joins=, vietnam lower	0 0 -3 9 0 0 -10
joins=, was	0 0 13 -7 -7 0 -1
joins=, was lower	0 0 11 -6 -6 0 -1
joins=, will be	0 -3 14 -9 -5 0 0
joins=, will be higher	0 -3 11 -6 -4 0 0
joins=: higher	0 -1 -14 10 2 -1 4
joins=and	-6 19 -20 -1 5 6 -12
joins=and higher	-9 -8 -2 14 1 -3 -8
joins=and lower	0 32 -18 -19 5 12 -10
joins=and no longer	0 -7 -6 15 -6 0 -4
joins=and no longer lower	0 0 -3 10 -4 0 -7
joins=and same	-1 -10 -10 7 0 4 7
joins=and the	7 3 13 -5 -17 0 -13
joins=and then to	0 -1 -5 0 9 0 -4
joins=and then to lower	0 0 -4 -5 9 0 -3
joins=as	0 5 17 -3 -15 -7 -5
joins=as lower	0 5 18 -11 -14 -6 -4
joins=becomes	0 -10 10 -13 8 -2 -8
joins=becomes higher	0 -3 -4 -7 12 -1 -2
joins=becomes lower	0 -7 18 -5 -8 0 -6
joins=for fentanyl,	0 0 13 -7 -7 0 0
joins=from	-9 1 -3 12 -21 -3 -2
joins=from higher	-4 6 4 6 -15 -2 -16
joins=from lower	-4 -12 -7 9 -10 0 5
joins=in place of	0 0 -19 13 -6 0 10
joins=in place of lower	0 -2 -17 11 -6 0 11
joins=instead of	3 -3 -11 4 -11 -2 13
joins=instead of higher	5 8 -7 -19 6 -1 12
joins=instead of lower	-4 -25 -7 13 -23 0 7
joins=now,	0 -2 13 -7 -1 0 -1
joins=on steel and	0 -1 -12 11 4 0 -4
joins=on steel and higher	0 -1 -12 11 4 0 -4
joins=or	-2 -13 0 6 -9 -1 6
joins=plus	0 -7 17 -5 -4 0 -8
joins=plus higher	0 -6 12 -3 -4 0 0
joins=to	-8 -13 10 -5 -2 1 4
joins=to higher	-4 -2 4 7 -5 2 -17
joins=to lower	-5 -25 9 -21 1 -2 15
joins=to the	0 -2 -11 13 -5 0 2
joins=to the higher	0 -2 -6 10 -4 0 0
l1='s	-8 -1 15 -9 1 1 -15
l1=(	-1 9 -6 11 -15 -5 1
l1=)	0 0 25 -19 -13 0 -6
l1=,	-18 6 1 0 -2 2 -2
l1=.	-5 1 9 -12 0 0 2
l1=:	-50 6 10 -1 -5 13 -9
l1=;	1 9 4 -10 -9 0 4
l1=<day-ahead>	-1 0 -10 11 4 0 -14
l1=<day-gone>	-3 9 -12 -6 6 1 3
l1=<day-today>	0 -4 14 -12 1 0 -3
l1=<duty>	-3 8 11 -2 -17 -3 -8
l1=<goods>	-9 8 20 -13 -28 -8 4
l1=<level-noun>	3 9 2 -5 -19 -10 7
l1=<level>	-12 12 -23 5 -17 15 12
l1=<name>	-4 -24 4 10 1 -4 -10
l1=<not>	28 -14 -3 -6 2 -15 -6
l1=<quality>	0 0 17 -15 4 -2 -16
l1=<seat>	-1 -2 11 -5 -11 0 3
l1=<v-agree>	7 -16 -12 1 -3 12 0
l1=<v-begin>	0 9 14 -10 -3 -3 -15
l1=<v-buy>	0 -1 -3 -12 9 0 8
l1=<v-impose>	11 2 -6 -2 -3 -9 3
l1=<v-propose>	4 -7 -19 -4 -10 -13 21
l1=<v-say>	5 4 -23 2 -10 0 14
l1=<v-sign>	4 0 -13 3 2 0 6
l1=<v-stay>	-22 0 -1 12 -3 -6 -2
l1=<v-suspend>	-3 -1 -28 26 -6 0 3
l1=<v-target>	8 5 10 -8 -10 2 -8
l1=<v-threaten>	5 5 -15 -9 -3 0 7
l1=<v-up>	-2 1 -7 9 11 0 -14
l1=a	11 6 -16 11 -12 -6 0
l1=about	12 -15 2 -10 -3 -5 6
l1=above	-1 1 20 -11 -10 3 -11
l1=add	-6 4 -8 -5 1 0 12
l1=additional	-5 2 -7 -7 8 -2 11
l1=after	-2 -18 -21 -3 33 -7 -5
l1=against	-1 4 -13 1 6 -4 3
l1=aluminum	0 0 12 -8 -3 0 0
l1=and	-9 9 -10 -6 5 3 6
l1=announce	2 0 -18 1 1 -6 9
l1=another	-5 -3 -25 25 -4 -5 5
l1=are	-11 7 16 -8 -9 0 -9
l1=as	23 -5 -7 -16 -19 17 -3
l1=ask	-8 -5 11 -3 4 -4 -3
l1=at	-9 -11 3 1 6 -11 4
l1=back	0 3 -20 18 -3 0 -6
l1=be	12 2 -28 10 -3 3 -1
l1=become	1 15 -33 14 -21 0 10
l1=been	-7 -14 -7 2 16 -10 4
l1=before	0 -4 -14 -3 15 0 1
l1=below	-11 -2 1 -4 -5 0 11
l1=between	-6 -10 17 1 -9 0 -9
l1=buse	0 0 -11 13 0 0 -3
l1=but	-3 -1 -6 12 -10 0 0
l1=by	1 5 5 -6 -14 0 4
l1=car	0 -3 11 -9 0 0 0
l1=charge	0 3 11 -3 -5 0 -12
l1=coffee	0 -2 19 -15 -6 0 -3
l1=collect	-2 1 12 -6 1 -4 -6
l1=copper	0 0 15 -11 -1 0 -6
l1=cost	-4 6 8 -7 0 -2 -11
l1=demand	14 0 6 -4 -2 0 -13
l1=duty	-2 0 17 -7 -17 0 -1
l1=enter	2 -2 2 -9 5 0 0
l1=exceed	-4 -1 -13 13 -8 0 6
l1=expect	-4 6 -18 -2 -7 0 13
l1=extra	-3 -16 -3 0 3 0 9
l1=face	0 8 -23 7 -12 3 14
l1=flat	6 2 2 -13 8 0 -10
l1=for	5 4 -18 -2 -29 -16 28
l1=foresee	0 4 -11 -13 -1 0 15
l1=formerly	0 -5 -15 2 12 -1 -1
l1=from	-7 -20 11 -10 21 -3 -53
l1=further	-6 -7 -15 21 7 -1 -10
l1=get	1 -9 -17 12 -7 -7 15
l1=given	-5 -2 -6 23 -9 0 -14
l1=go	-1 -1 -7 11 2 0 -10
l1=have	-1 2 7 -2 0 0 -10
l1=hold	0 -6 -4 10 0 0 0
l1=impose	0 -2 -5 3 6 1 -11
l1=is	-18 11 19 -6 -17 -20 -13
l1=it	-21 0 1 1 -2 1 16
l1=its	-15 -8 36 -10 11 -6 -52
l1=leave	-1 -8 -12 10 -9 0 13
l1=like	-12 -2 4 2 0 0 5
l1=longer	-1 -14 11 0 1 -1 -16
l1=mean	-6 11 -11 6 1 -1 -2
l1=mentioned	6 -7 -14 0 -6 0 12
l1=named	5 -2 -5 2 -13 -3 9
l1=no	12 -6 -15 -11 -8 0 12
l1=not	16 -10 4 -6 5 -13 -13
l1=now	-7 -12 25 -10 -4 0 -13
l1=obtain	0 0 -3 12 -10 0 -3
l1=of	13 -7 2 1 -2 -17 0
l1=offer	4 -3 -15 -2 -3 0 8
l1=old	-4 -2 3 2 6 -2 -13
l1=on	-2 7 -11 12 -19 -3 7
l1=one	0 2 12 -9 0 2 -5
l1=or	-10 8 1 -7 -13 -2 9
l1=ordinary	0 -1 23 -9 -19 0 -9
l1=other	-2 -3 7 3 -3 -1 -12
l1=our	-9 -13 8 12 -11 -4 -8
l1=own	-3 -10 9 4 -2 -1 -10
l1=pay	4 0 13 -6 1 -1 -16
l1=present	-1 -3 18 -8 -3 0 -7
l1=promise	-1 3 -9 -4 -14 0 17
l1=put	1 -13 3 -5 5 6 -2
l1=quota	-2 0 -14 13 -5 0 3
l1=reach	3 -10 -11 1 -5 13 -3
l1=read	16 4 -10 -11 -4 -3 -5
l1=same	10 -2 -7 6 -12 0 6
l1=second	0 -3 5 2 1 0 -14
l1=slap	4 2 1 -15 -8 -1 10
l1=so	-3 7 4 -10 -5 0 3
l1=stay	0 -3 -3 -14 5 0 8
l1=steel	0 -3 18 -10 -7 0 -3
l1=suspend	-1 2 -21 19 -14 0 -6
l1=take	1 9 14 -8 -3 -3 -17
l1=tell	4 -3 -14 2 -11 -2 12
l1=than	-19 0 5 11 -24 9 -7
l1=that	-17 -5 18 -16 -8 -8 11
l1=the	-25 -9 22 -18 23 1 -21
l1=then	2 -1 -10 -2 11 -5 1
l1=threaten	5 5 -14 -9 -3 0 6
l1=to	7 -3 -19 10 -16 0 16
l1=together	0 -7 10 3 -8 -1 -3
l1=truce	0 5 -16 -6 0 0 14
l1=us	15 -4 -1 -15 -7 -5 1
l1=was	0 -10 -12 4 17 0 -22
l1=were	-1 6 -1 -11 7 0 -10
l1=which	-4 -2 19 -5 -14 0 -1
l1=with	0 3 -12 7 -3 -29 15
l1=write	7 -3 4 -1 -5 7 -13
l1=—	-7 -6 10 6 -19 -2 -7
l2="	3 -2 -3 -18 -3 1 11
l2='s	7 6 2 -7 4 -5 -10
l2=(	8 -20 8 -9 5 3 -10
l2=)	-5 0 0 3 2 1 -17
l2=,	1 -11 3 5 6 -24 -4
l2=-	-2 -1 9 -17 5 1 -4
l2=.	0 -2 -9 -10 0 0 13
l2=:	-20 8 -11 -1 14 -7 7
l2=;	-2 2 -5 9 -22 2 7
l2=<agent>	-10 8 -7 -2 -7 0 12
l2=<begin>	3 -6 6 -10 -9 9 7
l2=<day-ahead>	6 -9 -16 12 3 -6 8
l2=<day-today>	4 11 -4 6 -13 -4 -3
l2=<duty>	-11 3 7 0 0 -2 -8
l2=<goods-amount>	0 -1 -12 12 0 0 0
l2=<goods>	-4 -2 1 -1 -4 12 1
l2=<level-noun>	15 2 -6 -1 -10 -4 4
l2=<money>	0 0 -13 9 3 0 2
l2=<month-ahead>	2 -13 0 -4 16 -2 -3
l2=<month-gone>	-9 -17 -1 -2 8 -1 7
l2=<name>	-5 -9 3 7 3 3 -12
l2=<not>	5 4 -5 -10 8 6 -5
l2=<number>	4 2 3 -7 3 0 -4
l2=<office>	-2 -2 -14 5 0 4 7
l2=<organisation>	2 0 12 1 -13 -3 -10
l2=<person>	2 10 -6 -21 14 -9 4
l2=<quality>	5 -17 8 -4 -3 4 1
l2=<seat>	14 -5 -3 2 3 6 -16
l2=<span>	3 0 -14 6 7 -8 1
l2=<taker>	6 1 1 -12 0 0 -1
l2=<v-bear>	6 6 6 2 -13 -11 -8
l2=<v-down>	5 -13 15 -9 3 -9 -10
l2=<v-end>	-2 13 -1 -2 4 -7 -9
l2=<v-impose>	3 -6 5 -10 13 -3 -6
l2=<v-propose>	7 -7 -13 -15 -4 -7 19
l2=<v-return>	-1 16 7 -8 0 -2 -20
l2=<v-say>	-6 10 -10 5 -6 1 4
l2=<v-sign>	4 1 2 -1 6 -4 -12
l2=<v-stay>	2 -27 15 -1 5 -4 -11
l2=<v-suspend>	2 -5 10 4 6 -4 -30
l2=<v-target>	0 4 -8 -4 8 0 2
l2=<v-threaten>	-3 -7 -14 -6 -6 -1 21
l2=<v-up>	-6 4 -10 0 9 4 -2
l2=about	-6 1 3 5 -4 8 -10
l2=after	-2 0 -11 6 -1 -1 7
l2=against	0 5 3 8 -14 -1 -5
l2=aircraft	0 -3 -2 11 -3 -2 -6
l2=aluminium	0 -6 24 -9 -12 0 -7
l2=an	0 -13 3 1 -10 0 9
l2=and	-5 -8 2 5 4 -16 0
l2=announce	0 -7 6 7 2 0 -13
l2=answer	-1 1 -17 8 7 1 0
l2=are	6 5 5 -11 5 -2 -11
l2=ask	10 4 -6 -33 -1 -1 4
l2=at	0 -3 -9 11 -11 -1 5
l2=banana	0 16 -2 2 -7 1 -19
l2=be	9 3 -19 6 -13 -6 8
l2=been	-4 0 9 9 -12 -9 -2
l2=before	-5 -15 -20 10 17 -8 0
l2=begin	0 -5 -15 15 -5 -2 5
l2=better	0 -3 2 -12 -6 -1 12
l2=book	0 11 -17 8 -3 0 -2
l2=bring	-1 3 10 -7 -5 2 -3
l2=call	2 -1 8 2 -2 0 -10
l2=capped	0 0 -8 14 -1 0 -7
l2=car	-6 -3 -4 9 8 -5 -10
l2=ceiling	-7 -3 -1 20 4 0 -19
l2=change	-3 -6 15 -1 -10 0 -6
l2=clear	-1 4 8 -11 0 0 -3
l2=cocoa	-1 0 0 -14 0 0 5
l2=cod	0 -3 -2 -14 9 0 5
l2=coffee	1 11 -15 -7 8 0 8
l2=come	-9 7 5 -12 11 0 -3
l2=copper	5 -2 -13 10 3 -1 -1
l2=could	-6 0 -8 -6 -9 0 16
l2=custom	0 -3 12 3 -8 0 -5
l2=difference	-3 -1 -8 -3 16 0 -8
l2=do	4 -4 14 0 -6 0 -9
l2=double	-5 4 5 0 4 3 -15
l2=down	-2 -12 4 2 4 -32 4
l2=drop	3 -10 1 2 -3 -1 1
l2=duty	-11 -3 7 0 0 5 -5
l2=enter	8 -8 6 2 -2 -1 -20
l2=fall	5 -11 -3 7 0 -7 -6
l2=far	0 0 14 -12 -17 6 0
l2=farm	0 0 -6 -6 11 0 -1
l2=fear	0 0 -11 1 6 0 3
l2=fentanyl	0 -4 19 4 -22 -3 -12
l2=figure	15 -2 -9 -1 0 -3 -2
l2=for	11 3 -7 -6 11 -4 -7
l2=framework	0 -2 13 -7 -4 0 -4
l2=from	-3 5 -12 5 -15 10 14
l2=furniture	0 -8 -1 12 -5 -1 -9
l2=general	0 -2 12 -8 -3 0 -1
l2=glass	7 -5 -11 10 3 0 -5
l2=go	-1 -3 -10 6 6 -2 2
l2=had	-7 -18 -14 4 17 -5 -1
l2=half	0 -4 -7 11 3 0 -6
l2=has	0 -8 17 -11 -3 -10 -1
l2=have	-6 -9 7 6 1 -5 -2
l2=he	2 -7 -19 9 -7 -3 12
l2=hear	0 3 -13 -2 -3 0 13
l2=hold	0 -2 -3 12 -7 0 -7
l2=honey	0 0 14 -5 -6 0 -9
l2=i	11 -1 -6 -18 -5 -2 13
l2=impose	-2 0 -3 -5 0 0 13
l2=in	2 1 10 -6 8 -7 -16
l2=instead	-11 -1 7 -3 6 -10 -15
l2=into	2 -12 24 -15 -6 -1 -5
l2=is	1 -7 11 -6 -8 -1 1
l2=it	10 2 4 -3 0 4 -17
l2=its	1 4 2 8 -9 -1 -14
l2=juice	0 2 -5 -9 -1 0 11
l2=jump	-4 10 3 -1 -6 0 -10
l2=keep	4 -11 12 -12 -5 0 2
l2=lapse	-1 15 -9 -8 -5 0 1
l2=law	-1 6 -17 3 -2 0 6
l2=letter	-2 -4 -9 -13 5 0 15
l2=list	-2 4 1 8 -13 -1 -10
l2=live	-7 2 8 -14 -9 0 4
l2=longer	-3 -5 -4 -1 11 0 0
l2=lower	-2 -2 16 -6 9 -1 -20
l2=lumber	0 0 -11 15 -4 0 -4
l2=maize	1 -4 0 -13 4 0 9
l2=make	-5 -9 -6 -8 8 -1 14
l2=meal	0 11 0 -13 -5 0 3
l2=more	-16 5 1 12 -13 -8 -3
l2=much	-3 -5 5 -11 -16 18 1
l2=never	14 -3 -1 -5 -11 1 -3
l2=no	-5 -14 11 -1 0 -2 -3
l2=not	14 0 -15 2 5 -10 -2
l2=of	-3 1 -6 -6 10 -14 7
l2=off	-2 3 7 -1 3 -1 -15
l2=offer	5 -2 -18 -5 4 0 5
l2=olive	0 -7 12 -3 0 0 -8
l2=on	-4 -31 46 -6 -9 -9 -21
l2=once	0 -6 5 7 -13 1 0
l2=one	2 -8 11 -1 -6 0 -5
l2=origin	-6 3 12 -1 -7 0 -9
l2=our	8 3 3 -12 -2 -7 1
l2=paper	11 -6 8 -13 -3 0 -7
l2=part	-3 -7 0 15 -12 0 -17
l2=pay	2 -4 14 -2 -12 -1 -7
l2=place	-2 -5 -9 10 7 5 -18
l2=plywood	0 -6 12 4 -11 0 -9
l2=polysilicon	0 0 -8 10 0 0 -2
l2=post	-2 -4 -4 12 -4 0 -3
l2=powder	-4 -14 -2 10 -8 0 7
l2=product	0 -1 14 -6 -10 6 -2
l2=promise	6 0 -18 4 0 0 5
l2=proposal	0 0 -8 -1 0 0 11
l2=provide	0 0 -13 16 -5 -2 -4
l2=quota	0 -3 -11 0 1 -1 10
l2=raise	-3 3 11 -8 -2 3 -8
l2=rather	0 -3 2 5 -6 8 -14
l2=reckon	0 9 -11 -1 -2 0 5
l2=reduce	0 -2 10 -12 -6 0 6
l2=return	0 17 -1 0 0 2 -21
l2=rice	-5 4 -7 14 0 0 -18
l2=round	10 -6 -8 6 -3 0 -8
l2=rubber	-1 -12 -4 9 6 0 0
l2=salt	0 1 13 -3 -4 0 -7
l2=say	-13 7 6 -4 -2 0 -1
l2=should	-5 -8 9 5 -13 0 0
l2=sign	0 -6 -8 3 12 0 -8
l2=so	-1 -3 9 -13 4 0 0
l2=speak	10 -7 -11 5 3 0 -6
l2=spoke	6 -5 -21 -7 -7 -7 21
l2=spoken	3 -5 -15 -4 -11 -1 19
l2=stand	4 -19 6 -1 3 2 -10
l2=start	0 -4 0 13 -8 -2 -9
l2=stay	5 -11 17 -19 5 0 -14
l2=steel	-2 -9 0 -8 11 -1 1
l2=step	0 -6 -12 8 4 -1 1
l2=still	-14 -12 -1 0 15 4 -4
l2=stockfish	0 -3 11 -7 -2 0 -4
l2=stuck	0 -4 14 -8 -1 0 -2
l2=subject	-3 -8 7 -16 14 4 -5
l2=sugar	0 0 -8 -3 16 -2 -4
l2=surcharge	0 -2 2 1 5 -3 -13
l2=suspend	-1 -8 7 5 0 0 -11
l2=suspension	-1 -10 -11 19 1 0 -4
l2=table	-2 -2 -12 -8 -3 0 19
l2=take	1 -5 20 -6 -7 0 -12
l2=talk	15 -6 -6 3 -10 -4 0
l2=tariff	-2 -3 3 0 -5 -15 4
l2=tea	7 -4 11 -1 -14 -2 -3
l2=tell	13 -4 11 -10 -6 -1 -15
l2=that	-18 2 -3 -3 16 0 -1
l2=the	1 -6 3 2 12 -28 -13
l2=their	0 -2 4 2 -12 -1 5
l2=them	0 5 3 11 -7 -6 -16
l2=then	9 14 -30 17 0 -8 -5
l2=they	-9 2 5 7 -6 -2 -13
l2=they'd	-1 -11 4 1 8 0 -5
l2=thi	-1 -2 -9 12 -14 0 7
l2=those	0 6 4 -11 2 0 -6
l2=threat	-2 -4 -2 -13 -7 -1 16
l2=threaten	-3 -7 -14 -6 -6 -1 21
l2=through	0 -3 -10 10 6 0 -7
l2=to	-4 -1 -14 1 10 7 4
l2=together	0 3 11 -9 -5 0 -3
l2=too	0 7 -13 6 0 0 -1
l2=total	-9 1 6 5 3 -8 -18
l2=truce	0 1 -9 -9 17 5 -19
l2=tuna	-7 4 17 -9 -1 0 -11
l2=twice	0 -1 -4 -6 10 0 -1
l2=tyre	0 -1 -12 7 5 0 3
l2=unchanged	-2 7 14 -13 -8 -1 -6
l2=under	0 -4 11 3 -4 0 -11
l2=until	0 -2 20 -14 -7 0 -6
l2=up	-12 -4 0 -6 9 8 0
l2=walnut	0 0 -10 9 -3 5 -2
l2=want	-5 0 10 -8 -8 0 1
l2=we	-1 0 10 -6 7 3 -27
l2=were	-8 -9 2 -11 -4 11 12
l2=wheat	-6 -2 -6 -7 9 0 11
l2=who	-3 -5 2 2 -5 11 -10
l2=will	0 8 -41 21 -9 -14 7
l2=wine	-5 -2 15 -2 -10 -5 -3
l2=wire	0 -9 12 -7 -3 6 0
l2=with	-6 -12 7 -2 3 -3 0
l2=without	-2 13 0 -15 5 0 -2
l2=would	-3 35 -47 -6 -49 -12 17
l2=write	-1 3 -15 1 -5 0 11
l2=you	0 0 0 -15 -1 0 8
l3="	-8 -18 -2 2 11 2 0
l3='s	-12 -3 8 3 0 -12 -5
l3=(	-7 -14 10 -2 14 -11 -23
l3=)	-2 -11 -5 7 -7 0 12
l3=*	0 -3 -3 -2 11 0 -6
l3=,	0 -5 6 2 1 -12 -8
l3=-	0 15 -15 -5 7 -1 -2
l3=:	3 -3 10 -19 3 6 -1
l3=;	-9 -5 6 -18 24 -3 -11
l3=<agent>	-1 12 -5 -5 1 -1 0
l3=<begin>	-2 -9 6 1 -5 7 1
l3=<day-ahead>	-5 7 -10 18 -9 0 -12
l3=<day-gone>	0 -6 8 0 -1 -13 -1
l3=<day-today>	-4 -17 1 -2 4 -1 6
l3=<duty>	3 4 4 0 -7 -13 0
l3=<gate>	3 -4 5 -1 11 -2 -17
l3=<goods-amount>	0 0 -3 9 4 0 -17
l3=<goods>	3 -7 8 3 -14 2 0
l3=<level-noun>	-4 -21 -5 5 -2 1 12
l3=<level>	18 3 -7 -1 11 -15 -12
l3=<month-gone>	-8 -9 0 1 -2 -4 11
l3=<name>	-3 6 -2 0 14 -14 -12
l3=<not>	16 7 -6 -1 -4 1 -10
l3=<number>	-27 -9 8 -8 0 3 14
l3=<office>	2 5 -17 0 -5 -5 15
l3=<person>	-5 1 2 -4 -29 -10 20
l3=<quality>	5 -24 9 0 6 5 -16
l3=<seat>	-11 0 -2 13 1 0 -10
l3=<v-bear>	-4 -8 22 -14 -16 10 1
l3=<v-buy>	-3 5 -2 3 5 0 -17
l3=<v-down>	0 7 5 2 -11 -12 -3
l3=<v-end>	1 2 -5 5 8 -2 -20
l3=<v-impose>	-7 4 0 -6 -6 2 10
l3=<v-propose>	-7 -6 -2 11 1 13 -8
l3=<v-return>	3 -3 -9 14 -2 -2 -6
l3=<v-say>	-1 8 12 -9 -2 -2 -8
l3=<v-stay>	-2 1 8 -6 -13 1 9
l3=<v-target>	0 -5 -1 -5 0 -4 11
l3=<v-threaten>	0 7 -14 2 2 -4 1
l3=<v-up>	4 0 -4 -9 2 9 2
l3=about	4 0 7 -15 4 0 -5
l3=add	-4 -1 7 3 -5 2 -12
l3=addition	0 0 11 -10 -2 0 0
l3=after	-1 8 -14 10 -5 -1 4
l3=aluminium	-2 -1 -12 7 6 6 -7
l3=aluminum	0 0 11 -14 1 0 -3
l3=an	-2 8 -9 -6 5 -2 7
l3=and	-7 7 1 8 -6 -16 -8
l3=announce	-1 10 -3 -13 -10 0 12
l3=are	0 -4 4 5 -22 -3 1
l3=as	-10 0 -2 0 -20 20 -1
l3=at	0 -15 9 -3 -14 4 11
l3=basic	0 0 11 -7 -1 0 -3
l3=be	4 7 -20 7 -7 -4 3
l3=beef	0 4 3 -16 1 3 4
l3=beer	-1 -11 -7 -6 0 0 17
l3=both	-4 -7 -21 11 6 -1 8
l3=bring	0 14 -1 -9 -4 0 1
l3=but	-5 0 14 -14 -4 0 2
l3=buy	0 3 3 -12 4 0 -1
l3=cabinet	0 0 11 -5 -4 0 -2
l3=car	-3 0 0 10 -3 -3 -10
l3=charge	0 -17 0 -11 13 2 10
l3=cheese	0 -2 14 -13 -10 -1 6
l3=close	0 -1 -4 11 -3 1 -9
l3=cocoa	3 4 -4 5 0 0 -13
l3=combined	0 0 13 -9 -6 0 0
l3=continue	0 -2 23 -14 -3 0 -6
l3=copper	1 2 4 -14 -5 5 3
l3=could	-11 -10 -10 10 3 0 5
l3=country	-1 -5 -1 11 0 -2 -5
l3=day	-2 -7 -9 15 8 -2 -13
l3=down	-1 -5 -14 7 -13 10 8
l3=duty	-5 3 2 -5 -6 -7 13
l3=emergency	0 -2 -19 12 9 0 -3
l3=end	-1 -5 -8 9 14 0 -10
l3=everyone	0 -3 -2 11 -7 0 -5
l3=far	0 -8 -6 -5 12 0 4
l3=figure	0 0 2 -11 -4 -1 9
l3=first	-2 -7 -1 -16 15 -3 4
l3=fish	0 0 11 -9 0 0 0
l3=for	0 -10 3 1 -8 -15 11
l3=free	-1 -8 -4 3 12 0 -5
l3=from	9 3 -9 2 -14 -15 14
l3=get	-2 9 10 -17 0 -1 2
l3=had	6 -7 11 -7 -14 -6 13
l3=half	-3 1 -12 -12 9 -1 14
l3=he	0 -2 -7 -12 -1 4 17
l3=here	6 11 -8 -10 -2 0 -2
l3=highest	0 -6 -13 8 -5 6 3
l3=i	3 0 -8 -3 -12 -2 14
l3=if	-2 0 -15 15 0 -2 0
l3=in	-7 -5 6 -3 -10 9 5
l3=industrial	0 0 4 -12 -1 0 9
l3=instead	0 -3 -11 3 -5 -3 15
l3=is	-5 3 -6 13 0 -19 -4
l3=it	4 3 1 -2 0 -11 -1
l3=its	-25 -4 11 -3 -8 1 8
l3=just	-1 -2 -10 15 -4 0 -3
l3=labour	0 -1 -12 9 5 0 -3
l3=last	-5 0 4 0 -11 2 4
l3=later	-1 2 0 -11 12 -1 -4
l3=list	-1 -8 -13 6 1 0 14
l3=longer	0 0 -6 -2 11 0 0
l3=lower	0 -2 0 -20 0 0 16
l3=make	-1 -4 8 -1 -13 6 2
l3=may	8 -14 6 -7 -11 0 7
l3=meal	-1 -3 0 -9 12 -2 -6
l3=mean	-2 4 -15 -7 3 0 15
l3=milk	-2 -11 1 10 -8 -1 0
l3=moment	0 -2 12 -7 0 0 -2
l3=most	0 0 10 4 -16 0 -10
l3=mr	9 9 6 -14 -2 0 -17
l3=my	-12 -7 3 -7 11 0 3
l3=negotiate	0 0 13 -6 5 0 -14
l3=new	2 -3 2 3 -11 -1 1
l3=nobody	15 -5 -6 -3 -3 0 -3
l3=now	13 9 7 -4 -11 -4 -19
l3=of	-11 2 12 -4 -19 -1 6
l3=off	0 -4 -22 7 7 0 9
l3=oil	-2 10 5 -5 1 0 -15
l3=old	-4 15 -7 2 -2 0 -5
l3=older	0 -8 16 -8 -4 0 0
l3=on	3 -8 -1 -8 -3 8 14
l3=one	6 3 -9 11 -6 0 -8
l3=orange	0 0 -17 -4 5 2 14
l3=order	0 4 0 7 -2 0 -10
l3=ordinary	1 1 4 10 -17 0 -15
l3=out	-2 12 -13 1 5 -2 0
l3=paper	0 -4 -14 0 8 0 10
l3=part	0 -5 14 1 -12 0 -7
l3=pay	-2 -8 22 -4 -17 4 -6
l3=pineapple	-4 -2 11 -1 -2 0 -2
l3=plu	0 2 16 -8 -12 -1 -5
l3=present	0 -7 18 -6 1 -4 -13
l3=put	0 10 -13 1 4 -5 0
l3=raise	0 -5 -10 -8 4 3 13
l3=rate	0 0 -20 9 8 4 -5
l3=rather	0 9 -11 -3 -8 4 5
l3=return	-1 3 -14 11 2 0 -3
l3=rice	0 2 -1 12 -8 -3 -9
l3=safeguard	-1 -2 18 -13 -2 0 -3
l3=same	-4 -8 3 -9 5 -2 10
l3=say	-5 2 6 -13 9 0 -1
l3=section	0 1 7 -23 1 0 4
l3=set	0 3 10 -3 -11 0 -7
l3=shall	-2 11 -1 -5 -2 0 -3
l3=since	-2 -8 13 -11 -1 5 -6
l3=slap	0 3 -12 6 -5 0 6
l3=so	3 -11 3 1 0 1 -1
l3=start	-3 5 -10 -5 4 -1 6
l3=steel	-5 -12 12 -2 4 -2 -9
l3=still	7 -3 4 -10 -11 0 7
l3=sum	0 -3 11 -13 -2 0 6
l3=surcharge	4 4 0 -18 0 0 2
l3=suspend	0 -16 -2 10 1 0 -4
l3=suspension	0 0 -11 12 -4 0 -2
l3=take	-5 -8 12 6 -5 -4 -13
l3=tariff	-8 1 0 11 0 -8 -14
l3=tea	0 -5 -10 0 9 -1 5
l3=that	4 8 -10 -5 8 3 -4
l3=their	-4 4 -3 5 -17 0 7
l3=them	0 8 -9 -4 14 -2 -8
l3=then	-11 21 -9 -12 1 0 7
l3=there	5 0 8 -10 -10 -5 7
l3=these	0 8 2 -13 -4 0 6
l3=they	-2 12 6 -11 -3 -3 0
l3=thi	-7 -11 9 -20 7 4 2
l3=those	0 -7 -8 17 0 0 -8
l3=through	0 -4 -12 9 0 0 5
l3=tile	0 -8 -2 12 0 -4 -4
l3=time	0 -7 -11 18 0 0 -7
l3=to	-5 -4 8 3 0 -1 -11
l3=together	-1 -5 -12 13 9 -1 -9
l3=top	0 3 12 -12 -1 0 -8
l3=truce	0 14 -5 -8 -3 0 -3
l3=truck	0 -13 -9 5 13 0 -2
l3=two	-1 -9 -2 -5 11 2 -1
l3=tyre	-1 -5 -3 -12 3 0 11
l3=under	0 0 -7 -5 0 0 11
l3=until	-2 9 5 -17 1 7 -19
l3=up	-5 0 0 6 5 0 -12
l3=used	-5 -6 -7 -19 24 9 -23
l3=was	7 3 -5 -1 -12 0 8
l3=we	1 -3 -11 0 -2 2 14
l3=week	-2 -4 -3 -8 12 -7 7
l3=well	-2 -7 -4 13 -1 0 -7
l3=were	1 4 -10 -1 15 -12 -10
l3=where	-4 -15 2 -12 24 -9 -11
l3=which	0 -3 5 -2 6 3 -12
l3=whose	1 -4 9 -15 9 0 -3
l3=will	13 1 -10 5 0 -15 -2
l3=wine	0 1 20 -25 -3 0 0
l3=wire	0 -5 -13 17 -2 0 -3
l3=with	-7 -4 -12 19 -3 -3 0
l3=without	-2 21 -13 0 -4 -1 -5
l3=would	11 7 -12 -12 15 -4 -2
l3=year	-3 -10 15 -10 -5 3 0
l3=—	-3 0 15 -22 6 -6 1
l4="	9 3 -13 0 -10 9 3
l4='s	1 -7 -4 9 2 -2 -5
l4=(	-5 5 9 -36 10 3 0
l4=,	-6 6 -11 -2 3 7 6
l4=-	-3 -2 -6 14 -3 0 0
l4=.	11 -5 -3 -12 6 0 1
l4=:	-2 1 1 6 0 4 -14
l4=;	-6 -1 12 -2 -8 -8 0
l4=<agent>	9 5 8 -13 0 -3 -11
l4=<begin>	-8 -4 7 3 2 -12 -3
l4=<day-ahead>	-5 12 -20 8 7 1 -5
l4=<day-gone>	-4 -3 -1 0 10 -6 -5
l4=<day-today>	-4 -6 -14 7 13 0 3
l4=<duty>	6 1 0 -13 9 -18 7
l4=<gate>	-5 0 0 10 -7 -7 0
l4=<goods>	7 0 9 -3 -5 -19 -1
l4=<level-noun>	-3 2 -8 10 -4 0 -2
l4=<level>	-22 1 1 7 6 -15 -11
l4=<month-ahead>	-1 4 -12 10 -6 8 -12
l4=<month-gone>	-10 -11 2 2 3 0 -1
l4=<name>	2 -11 5 -2 0 -2 3
l4=<not>	-4 -2 -10 -2 20 5 -5
l4=<number>	0 -19 16 -5 -11 -5 10
l4=<points>	0 -6 13 -7 1 0 -8
l4=<quality>	-6 3 5 3 -3 2 -19
l4=<seat>	2 -3 8 -16 -11 -4 15
l4=<span>	-5 9 -32 10 12 0 1
l4=<taker>	9 1 -11 9 -7 0 -6
l4=<v-bear>	-19 -7 5 0 -8 2 7
l4=<v-begin>	-1 3 -2 2 -19 -3 11
l4=<v-deny>	0 5 12 -9 -8 0 -8
l4=<v-impose>	-10 -10 7 1 5 8 -9
l4=<v-say>	7 3 5 -18 -5 6 3
l4=<v-sell>	-1 -8 -2 7 7 0 -13
l4=<v-up>	-2 -3 5 0 -10 -1 3
l4=a	-14 -4 -6 13 -1 -1 3
l4=after	-1 6 2 -12 -2 -3 6
l4=again	-1 3 4 -12 -11 5 1
l4=and	-1 -4 0 12 -3 -4 -11
l4=announce	-5 8 3 1 -19 1 0
l4=are	6 -2 -12 14 6 -1 -12
l4=ask	3 0 0 7 1 0 -11
l4=at	-12 4 0 13 -9 -11 -6
l4=back	-4 11 2 -9 13 -2 -21
l4=banana	0 0 4 -12 1 -1 4
l4=be	-9 -6 5 -4 -11 -4 10
l4=beef	-1 0 22 -18 -12 -1 3
l4=before	2 -20 -15 -19 34 -2 0
l4=begin	0 2 6 1 -11 0 0
l4=beside	0 -1 -3 -7 11 0 -4
l4=both	2 -4 -12 -2 14 0 1
l4=bring	-2 0 -17 2 8 -4 11
l4=by	1 4 0 -5 -16 5 9
l4=call	-3 6 1 -14 5 0 3
l4=car	-3 -3 17 -15 -8 -2 10
l4=cement	8 -14 -10 13 -4 0 1
l4=charge	-8 3 -10 11 4 5 -13
l4=cheese	-1 3 -12 4 4 -1 4
l4=clear	0 4 -11 10 -3 0 0
l4=cost	0 -2 12 -5 -4 0 -2
l4=could	1 1 4 -16 -6 0 9
l4=day	-1 13 -7 1 -13 0 3
l4=deal	-2 -3 -6 0 -9 4 10
l4=do	10 10 -5 -1 -8 0 -11
l4=doe	5 9 9 -7 -8 0 -17
l4=down	1 -10 1 -5 5 1 2
l4=draft	-6 0 -3 -5 -2 0 13
l4=due	-1 -8 -3 10 -4 0 0
l4=duty	1 2 9 -12 12 -17 -9
l4=effect	0 -3 11 0 -8 0 -3
l4=end	0 7 -4 6 -11 0 -1
l4=entry	0 0 -14 11 3 0 0
l4=follow	0 -3 -10 15 -4 0 -1
l4=for	-17 5 5 -7 -2 -10 13
l4=free	0 0 10 0 -5 0 -4
l4=from	-2 6 4 -1 -6 10 -15
l4=good	-12 6 -3 -3 4 -11 7
l4=groundnut	0 -8 -14 15 3 0 -2
l4=have	6 -4 -10 9 -11 5 1
l4=he	7 5 8 -5 -14 -4 -6
l4=his	-1 0 8 -20 -7 0 11
l4=hold	0 -1 -12 -1 11 0 5
l4=i	-8 -1 3 -5 11 0 -5
l4=if	-7 15 -4 -20 -6 5 4
l4=importer	6 0 -11 9 -5 0 0
l4=impose	-2 -3 -5 10 -1 0 -4
l4=in	-18 -9 4 5 2 -14 2
l4=introduce	0 -1 4 -13 2 2 2
l4=is	17 0 -14 -13 8 -2 11
l4=it	0 3 2 -8 8 3 -11
l4=its	-15 -17 0 3 3 -3 6
l4=keep	-1 -12 12 0 0 0 -14
l4=last	-5 -3 3 -21 8 6 3
l4=let	-1 -2 -1 -11 10 0 6
l4=letter	0 -4 -8 -7 -8 -2 17
l4=level	-3 0 -6 -4 -6 -1 14
l4=lift	-3 -5 14 -4 -7 0 0
l4=list	2 -7 -5 -10 9 -3 8
l4=lower	0 0 0 13 -5 0 -14
l4=make	1 1 1 9 -15 -1 -9
l4=midnight	0 5 -13 8 5 0 -2
l4=might	0 0 -5 -7 0 0 11
l4=milk	0 0 -12 8 3 0 0
l4=never	-5 -1 2 6 -11 5 0
l4=not	-15 -3 -1 0 16 5 -9
l4=nothing	5 -4 -13 2 8 0 3
l4=number	-3 2 -14 5 4 5 0
l4=of	-1 3 -1 -13 3 10 4
l4=off	0 3 -14 11 -5 0 0
l4=oil	6 -11 3 1 -3 5 -5
l4=olive	0 11 6 -8 -7 -1 -6
l4=on	7 -13 6 -4 0 13 -7
l4=one	-4 -5 13 -13 7 3 -8
l4=or	-2 0 -15 13 0 0 0
l4=ordinary	0 5 -13 5 2 0 6
l4=our	5 -7 11 -8 0 -10 1
l4=out	0 0 -13 9 -2 -1 7
l4=paper	13 -4 -19 1 5 -1 3
l4=pause	0 12 -10 3 -8 0 1
l4=pay	-6 -6 12 0 -11 5 -5
l4=present	0 5 2 2 1 -3 -13
l4=promise	5 -4 -7 9 3 0 -11
l4=put	-10 6 -8 10 -4 -2 0
l4=raise	-2 -8 5 -6 -8 -7 17
l4=rate	8 0 0 3 2 -12 -10
l4=reduce	0 0 -12 15 1 0 -8
l4=rise	0 0 5 3 2 -5 -12
l4=rule	-7 5 14 -8 -8 0 -3
l4=run	0 -1 13 -10 -1 0 -2
l4=salt	0 0 -10 12 0 0 -2
l4=same	0 6 -5 0 10 0 -17
l4=say	19 4 -10 -20 6 -4 5
l4=set	-2 -1 -7 5 13 -6 -7
l4=settle	0 0 3 -2 -10 0 6
l4=shall	0 -12 8 10 0 0 -10
l4=she	5 0 -14 0 2 0 5
l4=side	-3 -7 12 3 -9 -4 -2
l4=sign	0 -7 7 -5 13 0 -16
l4=since	-5 -16 2 11 -1 0 -17
l4=so	2 -13 9 -1 -15 -1 6
l4=something	-1 0 -11 13 -5 0 -2
l4=statement	0 0 -13 10 6 0 -2
l4=steel	-3 -3 10 -4 -3 -3 1
l4=tariff	-14 5 -10 1 1 -4 11
l4=tax	7 -9 0 -15 -5 0 11
l4=tea	0 4 12 -10 -11 0 0
l4=tell	-3 6 7 -17 -1 6 -4
l4=that	14 -11 -9 -4 10 -4 -1
l4=their	-4 -20 5 2 -3 2 5
l4=them	4 -5 -7 -4 -2 0 14
l4=then	-5 -3 -3 9 -6 -11 6
l4=therefore	-1 -6 -10 11 -3 0 5
l4=thi	2 -6 3 17 -21 -7 -3
l4=third	0 -1 -11 4 1 0 7
l4=three	-1 -3 11 -5 -7 3 -1
l4=till	0 -5 11 -4 0 0 -6
l4=timber	0 -6 -7 9 -8 0 6
l4=to	0 -2 5 -5 3 -12 1
l4=too	0 -1 -18 2 12 -1 8
l4=truce	-9 8 -3 -20 2 3 8
l4=two	0 4 -17 2 14 -1 -5
l4=tyre	0 -6 16 -3 -6 0 -9
l4=under	4 4 1 -11 2 1 0
l4=until	3 -4 11 -6 0 -1 -10
l4=up	-9 -3 9 8 2 0 -21
l4=was	12 -5 7 -3 -15 2 2
l4=we	1 15 -9 2 2 -7 -11
l4=week	0 -1 -4 15 -7 0 -5
l4=well	0 -6 -9 13 -8 0 4
l4=when	-3 -4 8 -12 7 -1 -8
l4=whether	0 -4 8 -14 7 0 -2
l4=which	-8 -26 0 7 6 0 0
l4=will	-5 18 3 6 -7 -9 -18
l4=with	-8 -13 -7 -2 6 0 13
l4=without	-4 10 6 -11 3 -1 -13
l4=worst	0 -5 -3 -1 -3 10 0
l4=would	14 -5 -12 7 -34 10 0
l4=write	-9 0 -11 8 4 0 9
l4=year	-1 -9 13 6 -12 3 -9
l4=you	2 2 -6 -18 7 0 4
l4=—	1 -16 -5 2 -12 17 4
l4=•	0 -9 14 -7 -4 0 0
l=" at	-11 -2 4 -13 0 2 5
l='s :	0 -1 13 -8 -3 0 -2
l='s pay	0 -3 13 -11 2 0 -6
l='s to	0 10 5 -14 5 0 -12
l=( <day-today>	0 -1 12 -6 -4 0 0
l=( now	-1 -5 16 -6 -5 0 -1
l=, <name>	-2 -3 0 5 -15 -4 6
l=, after	-1 -17 -16 -2 29 -7 -4
l=, against	0 2 -19 2 17 -3 -12
l=, also	0 -1 11 -7 -2 0 0
l=, and	0 2 -15 5 4 -1 7
l=, at	-3 -17 7 5 2 -6 -6
l=, but	-1 -3 -5 12 -1 0 -7
l=, car	0 -3 17 -10 -5 0 -4
l=, charge	0 1 11 0 -11 0 -7
l=, for	0 11 -17 0 -5 0 10
l=, from	-1 -3 10 -6 4 -11 -19
l=, get	0 -4 -15 15 -4 0 4
l=, not	7 -9 7 -16 7 -6 -1
l=, now	0 -3 13 -2 -7 0 -7
l=, pay	-4 -10 23 -3 -9 -1 -20
l=, steel	0 -1 10 -6 -2 0 0
l=, take	0 5 17 -12 -13 0 -4
l=, then	5 0 -17 12 -3 -1 1
l=, to	6 6 -6 2 -11 -1 2
l=, together	0 -2 -2 12 -10 0 0
l=, where	0 6 -3 -14 6 -1 3
l=, with	-7 -10 -11 16 -17 -1 11
l=: "	-11 3 -5 -5 0 -4 12
l=: then	-1 -4 -7 -12 16 0 0
l=; <name>	0 0 11 -8 -1 0 -1
l=<begin> "	-8 8 8 -4 2 0 -15
l=<begin> <name>	-13 -24 -8 27 -30 -14 5
l=<begin> add	0 -2 12 -5 -2 0 -4
l=<begin> and	0 4 -4 -10 1 5 -1
l=<begin> at	-7 -3 19 -10 -10 0 -2
l=<begin> from	0 -3 -4 1 -7 15 -1
l=<begin> not	15 -8 -3 -9 -9 0 0
l=<begin> the	19 -7 -15 -14 13 6 7
l=<begin> then	0 3 -4 -11 11 0 -4
l=<begin> together	0 -3 14 -8 -6 0 -2
l=<day-ahead> ,	-1 -12 -7 9 -3 -2 11
l=<day-ahead> :	-4 1 -14 11 11 -5 -11
l=<day-ahead> and	0 -2 -10 2 0 0 8
l=<day-ahead> from	0 -1 14 -9 -9 0 0
l=<day-gone> :	-3 -7 -7 3 14 -2 -6
l=<day-today> ,	6 15 -19 12 -12 0 -13
l=<day-today> :	-1 -12 31 -8 -18 -2 -14
l=<day-today> and	0 6 -15 7 -2 0 5
l=<day-today> the	0 4 -12 -3 12 0 0
l=<goods-amount> at	0 0 -14 11 0 0 1
l=<level> ,	-1 1 -3 -4 -6 -4 14
l=<level> :	0 0 -4 10 -4 -4 -2
l=<level> ;	0 -2 -15 -3 5 0 12
l=<level> <level>	-3 4 -5 -19 -23 11 15
l=<level> and	-19 10 -8 4 -2 3 -7
l=<level> from	4 -21 8 -8 6 2 -15
l=<level> or	-1 -16 2 4 -7 -4 6
l=<level> to	7 -5 13 -8 -6 -8 1
l=<month-gone> ,	0 -9 12 -7 -5 2 1
l=<month-gone> :	-4 -6 -33 8 15 2 7
l=<month-gone> at	0 0 1 -11 4 -1 6
l=<month-gone> with	0 0 17 -9 -8 0 -4
l=<name> 's	-19 -7 3 1 8 7 -16
l=<name> ,	-6 0 -4 -10 20 -8 -4
l=<name> :	-6 -26 23 -1 -16 -20 0
l=<name> <level>	-3 3 -11 12 -1 2 -13
l=<name> accept	0 0 -6 10 -4 0 -1
l=<name> apply	0 -1 16 -12 -3 0 -2
l=<name> ask	-4 -5 1 -10 -9 0 11
l=<name> at	-10 -14 5 1 0 0 -2
l=<name> charge	5 -2 6 0 -10 6 -25
l=<name> collect	0 5 16 -13 -3 -4 -3
l=<name> for	-2 0 -7 10 -9 0 4
l=<name> from	0 -1 -5 13 -6 0 -1
l=<name> get	8 -2 -11 0 -7 -1 11
l=<name> has	-2 -6 0 12 -9 0 -17
l=<name> impose	0 -1 -11 0 11 -1 -1
l=<name> keep	0 5 4 -14 3 0 -2
l=<name> offer	-2 0 -4 -1 -4 0 11
l=<name> put	-2 8 -9 -13 17 -6 -5
l=<name> take	1 6 5 -2 -2 1 -19
l=<name> the	0 0 -20 4 0 0 17
l=<name> to	-7 -2 17 -4 -10 7 -15
l=<name> with	4 4 -14 7 0 -2 0
l=<name> —	-3 -10 20 -4 -20 -1 -15
l=<number> ,	-3 -13 12 -10 5 -10 3
l=<number> :	-3 -11 -2 3 -11 12 3
l=<number> and	4 -3 -7 -5 11 -2 5
l=<number> make	0 2 6 -11 -5 5 -2
l=<person> 's	-2 -2 3 -14 0 0 9
l=<person> :	0 16 -4 -4 6 -6 -20
l=<person> announce	-2 -3 -10 -10 9 0 9
l=<quality> :	-3 -14 22 -5 -7 0 -8
l=<quality> good	0 0 1 -15 7 0 0
l=<quality> one	0 2 9 -2 -4 2 -8
l=<span> ,	0 -1 -12 8 9 0 -3
l=<span> and	7 -1 -14 4 4 0 -1
l=a flat	6 2 3 -13 7 0 -10
l=a further	-4 -5 -11 17 5 0 -10
l=about the	-6 2 0 7 -2 8 -10
l=against the	0 5 9 2 -14 -1 -5
l=agree to	5 0 -13 2 -4 0 5
l=agreement at	0 0 -3 -8 13 -3 0
l=aircraft and	0 -3 -8 12 0 -2 -4
l=also at	0 -2 -8 15 -5 0 -5
l=aluminum to	0 0 -16 4 5 0 9
l=and a	0 -2 -6 13 -5 0 -6
l=and about	0 -1 11 -7 -3 0 0
l=and at	0 -9 -3 0 10 -4 0
l=and get	0 -1 -15 7 3 -2 7
l=and not	-5 0 0 7 2 -4 -11
l=and pay	-5 -19 21 -8 0 -2 -5
l=and retain	0 0 12 -11 -1 0 0
l=and then	0 -1 6 -13 -4 0 7
l=answer ,	0 -3 -12 9 2 0 4
l=answer :	0 -4 -14 0 6 0 10
l=are at	9 -3 6 -4 -12 0 -4
l=are charge	-3 4 21 -20 -5 0 -9
l=are the	0 -5 -19 9 17 0 -2
l=ask for	5 5 -3 -28 -5 -2 6
l=back at	-3 3 17 -23 -2 -2 -11
l=back with	1 0 -8 0 -4 0 12
l=banana ,	0 14 -11 -3 -2 0 -2
l=banana at	1 5 1 1 -3 2 -11
l=baseline of	0 0 12 -9 -2 0 -3
l=be at	-2 12 -12 -6 0 0 4
l=be charge	4 -1 -14 9 -10 -4 5
l=be pay	-1 -3 -7 11 0 0 0
l=been at	0 5 -4 6 2 -6 -12
l=been charge	4 0 -3 7 0 -1 -13
l=been pay	-2 -4 11 -8 0 0 -1
l=been promise	-2 0 -2 -6 -5 0 11
l=before ,	0 -16 -3 3 10 0 -4
l=before :	-3 -1 -33 11 20 -4 -9
l=before the	0 0 11 -5 -15 0 5
l=begin at	0 -3 -13 9 -2 -2 7
l=cabinet to	0 -3 -2 12 0 0 -8
l=call the	0 0 12 -2 -1 0 -8
l=capped at	0 0 -8 14 -1 0 -7
l=car and	0 -1 13 -9 -1 0 -3
l=car at	0 -2 -17 15 -5 0 9
l=car to	0 5 -9 8 3 0 -7
l=ceiling of	-7 -3 6 15 5 0 -23
l=charge <name>	-1 -1 13 -9 0 -2 -2
l=charge of	0 6 -12 7 -9 -1 4
l=coffee :	0 8 1 -12 3 0 -8
l=coffee at	5 0 -9 0 -7 0 10
l=coffee pay	-1 11 -7 1 -3 0 -4
l=come to	-3 1 11 -18 11 0 -3
l=could pay	0 0 -11 3 -2 0 9
l=cut from	0 -4 -9 5 7 0 -1
l=cut to	9 -2 6 0 -13 0 -6
l=difference to	-2 -7 -8 -8 18 0 -4
l=doe the	3 -2 12 -5 -7 0 -4
l=double the	0 0 -12 -6 15 0 0
l=double to	0 6 9 0 -3 -3 -11
l=down for	0 -4 -15 15 -11 -1 4
l=down from	-4 0 -1 2 9 -26 -5
l=down to	1 -20 7 -2 0 -7 2
l=drop its	3 -4 16 -18 5 0 -11
l=drop the	0 0 -13 10 0 0 1
l=duty (	0 0 7 5 -11 0 0
l=duty and	0 1 -11 4 5 0 2
l=duty at	-1 1 5 -18 0 0 9
l=duty from	0 -2 15 -1 -13 -1 -1
l=duty is	-6 7 12 -9 -3 0 -14
l=duty to	4 -9 -17 5 2 -2 9
l=enter at	3 -6 5 4 -4 -1 -14
l=fall from	0 -4 11 -5 -2 -6 -2
l=fall to	5 -6 -13 10 4 0 -4
l=fentanyl ,	0 -2 13 2 -19 0 -2
l=fentanyl and	0 0 17 -10 -9 0 -5
l=fentanyl to	0 0 -7 13 -5 0 -6
l=figure of	20 0 -13 -1 -10 -4 -5
l=for <name>	0 -6 1 -14 16 0 -6
l=for its	0 -1 -10 14 -4 0 -2
l=from <day-ahead>	0 9 -13 6 -6 0 -4
l=from <name>	0 1 -10 8 -2 0 4
l=from the	0 -6 -10 -2 -8 8 18
l=glass pay	7 0 -16 12 0 0 0
l=go from	-4 -11 8 -6 8 -12 -13
l=go the	0 -2 -13 1 15 0 0
l=go to	4 0 -19 8 -9 1 7
l=good at	0 -1 10 -11 -8 0 8
l=good from	0 0 -18 6 12 4 -1
l=good pay	5 -3 6 -14 2 6 0
l=good to	-7 2 13 -6 -13 -4 4
l=had announce	3 -7 3 10 -9 -3 -5
l=had been	-9 -12 -9 -7 15 -6 5
l=had charge	-3 3 -14 4 6 -1 -5
l=had pay	-2 -4 -9 -24 21 4 -6
l=had put	-6 -8 14 6 -12 3 -13
l=had reach	0 -2 -3 11 -11 0 -2
l=halve the	-6 0 21 -10 -2 0 -12
l=halve to	0 -1 -15 -1 8 0 8
l=has been	4 -4 4 8 -10 -4 -16
l=has charge	-2 -6 18 -13 -2 0 -6
l=has had	0 0 15 -3 -13 0 -6
l=has pay	-1 -1 -7 -1 12 -1 -3
l=has put	-1 -2 19 -11 -6 0 -5
l=has take	0 0 11 -2 -7 0 0
l=have been	-13 -7 -13 7 3 -6 9
l=have face	0 -6 -2 12 0 0 -8
l=hold back	0 -4 -15 18 -1 0 -1
l=home with	0 0 0 10 0 0 -10
l=in for	0 0 12 -6 -2 0 -4
l=instead of	-11 -1 7 -3 6 -10 -15
l=into <name>	3 -3 12 -9 -3 -1 -3
l=is at	-1 -9 12 -7 2 3 -7
l=is get	0 0 4 1 -1 0 -13
l=is still	-2 0 13 -7 -2 0 -2
l=is the	-4 8 -12 3 -3 -3 10
l=is to	0 0 -3 -13 0 0 15
l=it 's	3 14 5 -9 -34 -3 1
l=it ,	0 14 -3 -2 -3 -1 -9
l=it at	-3 -1 7 -14 -5 2 7
l=it became	0 -7 7 11 -16 -2 -2
l=it has	-2 0 -11 2 6 0 4
l=it is	-10 7 15 -1 -7 -7 -20
l=it mean	0 -1 12 -7 -2 0 -4
l=it take	-2 0 4 6 -12 3 -1
l=it to	2 -8 -6 0 0 -6 10
l=it was	6 -10 -2 -4 14 3 -23
l=it'll be	2 -6 3 8 0 0 -12
l=its own	-2 -10 12 4 -7 0 -8
l=jump to	-4 10 0 0 -2 0 -10
l=keep its	-1 -2 10 -10 -9 0 4
l=live with	-6 4 3 -12 -7 0 6
l=lower its	0 0 15 -6 0 0 -13
l=lower the	-3 0 10 -4 6 0 -13
l=lumber :	0 0 -9 10 0 0 -1
l=make it	-2 -7 -9 3 -1 0 14
l=may pay	0 12 -5 -1 -2 0 -6
l=more than	-15 -5 0 12 -17 -2 0
l=much as	-2 -10 4 -10 -15 18 2
l=no longer	-1 -14 11 0 1 -1 -16
l=not at	-11 11 6 -10 -7 0 0
l=not exceed	-4 0 -8 10 -6 0 4
l=now :	-1 -3 23 -17 -15 0 -1
l=now and	0 3 -13 8 4 0 0
l=of about	-3 -1 -1 -14 5 0 10
l=of its	0 8 -12 -2 8 0 -1
l=of the	-14 -4 -10 1 12 -16 10
l=of which	0 -2 18 -9 -5 0 -5
l=off the	0 -3 6 -5 9 0 -11
l=olive oil	0 -7 12 0 -4 0 -7
l=on <day-ahead>	0 -5 -7 12 -1 0 -2
l=on <name>	0 -1 13 -12 2 -1 -2
l=on charge	-1 -3 15 -7 -2 0 -4
l=on pay	-3 -15 38 -22 -9 0 -10
l=on take	0 -2 11 -5 0 0 -2
l=on the	1 -8 10 8 -15 -1 -8
l=one ,	3 -7 -2 11 -5 -1 -7
l=one of	-3 3 11 -13 -6 0 6
l=over the	0 0 14 -6 0 0 -11
l=part :	0 -2 -3 10 -6 0 -4
l=pay ,	-1 -3 17 -8 -9 0 -2
l=place of	-2 -3 -8 8 7 5 -20
l=present :	0 -3 15 -9 -2 0 -4
l=provide for	0 0 -13 16 -5 -2 -4
l=quota at	0 0 -14 8 6 0 -1
l=raise to	1 3 9 -4 -12 3 -4
l=rate :	-1 -11 15 0 -6 0 -6
l=rate is	-7 3 -3 9 -12 0 -5
l=rate to	-2 0 4 -12 1 0 9
l=rather than	0 -7 3 6 -6 8 -12
l=reciprocal ,	0 0 10 -1 -10 0 0
l=reckon with	0 9 -11 0 -2 0 4
l=reduce from	0 -1 18 -18 -4 0 0
l=remain at	0 -1 12 -16 3 0 -6
l=return to	0 18 2 -10 1 2 -19
l=rice at	-5 -1 -2 13 -3 0 -8
l=rice pay	0 11 -7 0 -1 0 -1
l=rise from	0 -4 5 -14 8 0 -3
l=rise to	0 -3 -8 6 -11 -3 8
l=set at	0 3 -11 6 7 0 -2
l=speak of	10 -7 -7 7 -2 0 -5
l=spoke of	6 -5 -21 -7 -7 -7 21
l=spoken of	3 -5 -15 -4 -11 -1 19
l=stand :	0 -3 11 -4 -3 0 0
l=stand at	4 -16 0 1 4 2 -9
l=stay at	5 -7 13 -19 8 0 -13
l=steel and	0 0 -13 10 4 0 -1
l=step to	0 0 -8 13 0 0 -7
l=stop charge	0 -7 13 -8 -1 0 -3
l=subject to	-3 -8 7 -16 14 4 -5
l=sum :	0 -4 11 -13 4 0 -3
l=surcharge of	1 -1 10 -3 6 -2 -36
l=suspension of	0 -14 -8 22 -6 0 -2
l=table :	0 -2 -11 -6 -1 0 15
l=take its	0 -1 13 -9 0 0 -4
l=talk of	15 -5 -16 6 -8 -3 2
l=tariff ,	0 -4 17 -9 -6 0 -4
l=tariff from	0 0 -10 12 -3 0 0
l=tariff of	-12 -4 0 0 -4 -8 10
l=than the	-1 0 -14 10 -1 1 3
l=that leave	0 0 -12 8 -2 0 6
l=that make	-5 0 9 -1 -4 0 -12
l=that pay	0 -1 -12 11 1 0 0
l=that the	-11 -8 12 -3 4 5 -6
l=the additional	-2 7 -10 -12 13 0 8
l=the extra	-5 -9 3 -12 12 -1 1
l=the old	-3 -10 4 5 6 -2 -12
l=the ordinary	0 -1 20 -7 -17 0 -9
l=the other	-2 -3 1 8 -1 0 -11
l=the present	-1 -1 10 -3 0 0 -4
l=the same	10 -2 -8 6 -11 0 6
l=the second	0 -2 13 -5 -3 0 -8
l=the truce	0 -2 -14 -5 1 0 15
l=then pay	12 0 -21 14 4 0 -6
l=then to	0 0 -1 12 -11 -2 -1
l=there at	0 3 10 -8 -2 0 -4
l=those of	0 0 11 -6 -4 0 -3
l=threat of	-2 -4 -1 -10 -6 -1 14
l=threaten with	0 -2 -10 -9 -4 -1 20
l=to <name>	0 -3 18 -7 -10 -1 -2
l=to be	-1 0 -32 6 2 8 9
l=to bear	0 11 6 -13 -2 0 -6
l=to become	0 -8 -14 19 -6 0 0
l=to charge	0 -4 -13 1 5 -6 14
l=to collect	0 -1 -6 -10 9 0 4
l=to pay	-14 1 -11 0 3 8 7
l=to put	12 -5 0 -10 -3 0 0
l=to the	-13 1 27 -18 3 0 -15
l=together :	0 -4 13 -7 -5 0 -1
l=total of	-8 -2 4 3 6 -1 -16
l=total to	0 5 -11 8 1 -2 -3
l=truce :	-1 -1 -10 -9 11 6 -6
l=twice the	0 -1 -4 -6 10 0 -1
l=unchanged at	-1 -3 14 -7 -3 0 -3
l=until now	0 0 10 -5 -6 0 0
l=up from	0 -12 -7 -8 19 0 -9
l=was at	-1 6 2 -14 -1 0 2
l=was given	0 0 -6 14 -8 0 -6
l=was still	0 0 -14 4 4 -1 6
l=we take	-7 -11 4 0 11 -1 -6
l=week :	0 -2 -1 -9 12 -1 -3
l=which face	0 0 -14 -1 -3 0 16
l=which pay	1 -11 16 -9 2 -4 -10
l=will apply	0 1 -8 7 -1 0 0
l=will become	0 -2 -6 -7 -3 0 13
l=will collect	0 0 -8 10 0 0 -4
l=will pay	5 8 -24 11 -2 -5 0
l=will put	-5 -7 -11 5 0 0 11
l=with a	0 0 -15 8 7 0 0
l=with the	-2 -9 16 -13 3 0 -2
l=would be	1 14 -7 -4 -15 -1 -2
l=would charge	-3 0 -11 11 0 0 -3
l=would mean	0 2 -12 16 -1 0 -9
l=would pay	6 14 -38 -3 -23 -3 17
l=would take	-6 10 -5 -20 -2 0 11
lapsing after	-2 5 4 -17 5 0 -3
lapsing before	-7 10 -6 -2 -4 0 4
lapsing column	0 19 -12 -14 -7 4 -6
lapsing heading	0 22 -15 -15 -9 4 -7
lapsing led	-11 15 0 1 -22 -7 -1
lapsing low	-4 17 9 -17 -6 -12 -13
lapsing part	-9 18 4 -18 -5 -1 -1
lapsing rest	5 0 15 -23 6 -3 -16
lead="	15 -6 -9 -9 0 12 2
lead=(	17 -8 6 4 -12 -14 -6
lead=)	-6 3 8 -3 -18 -3 7
lead=*	2 2 -4 -17 19 0 -5
lead=-	-5 14 1 -4 -6 0 -1
lead=10	-2 -6 18 -32 -12 4 11
lead=100	-1 -2 1 -10 -2 0 11
lead=12	-1 -6 15 -13 -8 0 1
lead=12.5	-1 -2 0 -16 -7 0 12
lead=145	0 0 -1 -11 -4 13 -1
lead=15	-4 -10 15 -1 -6 0 -11
lead=19	0 -1 20 -11 -9 0 -7
lead=20	-1 -5 6 -8 10 -2 -11
lead=25	-2 -6 12 -1 -12 0 -2
lead=30	0 -7 -2 -13 8 2 6
lead=39	-3 -6 19 -14 0 -1 -9
lead=5	0 -6 -8 12 4 0 -10
lead=50	-9 -9 25 -3 -12 -8 -13
lead=;	-12 3 5 -9 3 -4 3
lead=a	13 -8 -15 -3 18 -2 2
lead=according	0 0 -3 12 0 0 -8
lead=add	0 -8 12 -9 -9 -3 5
lead=after	-8 2 7 5 -13 -1 0
lead=algerian	0 -5 -1 -8 11 -1 0
lead=america	0 -3 -13 6 14 -3 -7
lead=american	-2 -7 9 4 -4 -5 -10
lead=an	-6 -10 -6 0 0 -1 15
lead=and	-2 12 -3 -5 -4 2 -1
lead=as	-6 2 8 5 -7 -4 -10
lead=asked	0 5 0 9 0 0 -12
lead=at	-4 -11 4 -13 -9 15 10
lead=australian	0 -1 8 -11 1 4 -4
lead=before	-11 16 -6 1 -1 -12 -3
lead=beijing	-3 -2 -7 13 0 -1 -3
lead=botswana	0 -3 9 -12 -2 0 1
lead=britain	-1 7 -1 9 -9 0 -20
lead=brussels	-2 0 -13 -1 4 0 12
lead=bulgaria	2 -4 -4 -9 -2 0 12
lead=but	-2 3 14 -5 -15 -7 0
lead=by	-6 -10 -2 6 -14 0 12
lead=cambodia	0 0 -14 12 -5 0 2
lead=canada	-4 3 7 -6 -10 -4 7
lead=china	-18 0 1 14 4 3 -40
lead=chinese	-2 -13 3 4 1 0 -5
lead=cocoa	-1 2 4 -16 -5 0 7
lead=coffee	3 -4 0 -8 14 -3 -10
lead=danish	-1 0 9 -12 0 0 1
lead=denmark	-1 -3 13 -9 0 -2 0
lead=duties	0 -7 0 5 -12 0 6
lead=each	-1 12 -2 -3 -2 -2 -1
lead=earlier	0 0 -1 -2 -4 -5 11
lead=ecuador	-1 2 9 -11 2 0 0
lead=egypt	-2 -3 16 0 -6 -2 -7
lead=eleven	0 0 14 -6 -6 0 -5
lead=europe	0 -5 -7 16 -15 0 -1
lead=european	-2 4 -4 10 -14 -1 -5
lead=fifteen	15 -9 -15 -10 -16 -4 22
lead=fijian	0 -6 11 0 -5 -1 -3
lead=finland	0 -9 -18 3 12 0 12
lead=five	-1 -3 -4 9 -13 -2 4
lead=for	-19 7 3 6 1 -9 -12
lead=forty	0 6 -7 5 8 -8 -14
lead=from	-16 16 -14 10 -12 10 -5
lead=gone	0 0 -13 -2 14 0 0
lead=half	-3 7 6 -13 1 0 -7
lead=heavy	0 -3 1 -9 0 0 10
lead=his	2 3 0 10 -7 0 -10
lead=honduras	0 0 -14 13 4 0 -5
lead=i	1 -1 -6 -10 -5 1 15
lead=if	-1 16 -9 -1 -14 -12 3
lead=importers	0 0 -14 6 10 0 -4
lead=in	-2 -1 -23 -2 12 5 11
lead=india	-9 -17 7 14 0 6 -25
lead=indian	-2 1 10 -15 -5 0 3
lead=indonesia	-2 0 -15 28 -19 0 -14
lead=indonesian	0 1 -16 0 12 -1 5
lead=is	0 4 -19 6 0 -1 10
lead=it	0 -29 7 -4 -5 9 14
lead=its	-11 -2 9 1 -10 -6 2
lead=japan	-1 -2 -2 -1 -7 -1 10
lead=kazakh	0 -6 -8 16 -7 -1 -3
lead=kenya	-6 -8 2 -7 12 -2 0
lead=korea	-3 -2 9 11 -13 -3 -8
lead=last	3 -14 -6 0 15 3 -15
lead=manila	-1 -3 -11 0 14 0 -2
lead=medicines	-1 0 -10 14 4 0 -8
lead=mexico	-7 -3 12 -13 -7 1 6
lead=milk	0 -9 13 -10 3 -1 -3
lead=mongolia	-1 -5 6 -11 2 0 7
lead=most	0 0 20 -6 -11 0 -15
lead=mr	0 -6 4 -14 -8 6 10
lead=new	-5 -2 -1 12 0 -1 -12
lead=nigeria	-6 6 9 -16 0 5 -4
lead=nineteen	-2 9 -1 1 1 0 -11
lead=ninety	6 0 -9 2 -11 0 10
lead=no	-6 4 0 5 -29 -2 12
lead=nobody	10 -13 -5 6 9 -3 -12
lead=norwegian	-2 -1 5 4 -11 -1 1
lead=not	14 -1 0 -15 -12 -1 0
lead=nothing	3 2 6 3 -11 0 -17
lead=of	-2 0 -12 14 0 -2 -1
lead=on	-27 -2 10 2 13 -17 -20
lead=once	0 9 -12 6 -3 -2 1
lead=one	6 -8 -7 7 -15 5 4
lead=our	0 -5 1 6 -11 -4 3
lead=ours	0 6 10 -16 -2 0 -8
lead=panama	0 -2 4 -11 7 0 0
lead=peru	-11 -1 3 -17 -8 11 11
lead=president	-4 -3 9 -15 -8 0 16
lead=section	0 0 12 -7 -7 0 0
lead=seoul	-2 2 -12 0 1 0 8
lead=since	-7 -9 26 -19 5 -9 -19
lead=slovakia	0 7 0 -11 6 0 -4
lead=so	18 -8 -1 -3 -2 -11 4
lead=south	-4 -11 -10 1 -16 -1 21
lead=steel	-3 -10 19 -21 8 -2 -5
lead=sugar	0 2 -13 12 -1 0 0
lead=swiss	0 4 11 -11 -4 0 -1
lead=switzerland	-7 4 10 9 -13 -5 -20
lead=syria	0 -2 -9 12 5 -6 -5
lead=taiwan	-1 -4 -9 20 -12 0 -8
lead=thailand	-3 -1 -11 -2 5 0 13
lead=that	26 -4 -4 2 -9 -15 -9
lead=then	-13 14 -7 -12 -7 -1 19
lead=there	20 -15 7 0 -27 -3 -2
lead=they	-19 -11 -1 15 1 0 -7
lead=thirty	-4 4 -2 8 -15 -1 4
lead=this	-3 -1 12 -2 -9 -1 3
lead=those	0 -6 22 -18 4 -2 -13
lead=three	0 -5 8 -11 -3 0 5
lead=today	-1 -16 36 -19 -13 0 -7
lead=together	-3 -6 7 -3 10 -6 -12
lead=tomorrow	0 13 -2 -7 -4 0 -3
lead=trump	-12 -13 -11 -2 3 -3 21
lead=turkey	-3 15 -13 4 0 0 -5
lead=turkish	0 2 10 -3 -12 0 -4
lead=twelve	0 4 -15 6 3 0 0
lead=twenty	-9 4 -19 10 1 7 1
lead=u.s.	0 0 17 -20 4 0 -4
lead=uganda	0 0 9 -12 4 0 -3
lead=under	-6 -10 -7 5 3 -5 8
lead=until	-10 1 5 -6 7 -2 -14
lead=up	0 -3 2 0 7 0 -11
lead=uruguay	0 -8 -16 11 5 -1 5
lead=uzbekistan	-1 -3 11 -6 1 -1 -6
lead=vanuatu	0 -1 -13 6 0 0 7
lead=vietnam	-5 -15 5 10 -5 -5 -8
lead=washington	-1 5 -17 1 -3 -1 19
lead=we	13 -24 -16 14 -5 0 8
lead=what	-6 6 -6 0 -15 5 11
lead=when	-3 -18 -8 9 14 -5 -8
lead=where	2 -19 0 4 20 -15 -23
lead=whereas	0 0 -4 11 -8 0 0
lead=which	-2 -14 6 0 4 8 -10
lead=who	8 -3 4 -12 0 10 -7
lead=whoever	13 4 -6 -10 2 0 -11
lead=whose	-1 0 7 -5 14 2 -18
lead=with	0 -16 20 -14 -8 -3 7
lead=within	0 -2 -14 3 15 0 -7
lead=without	-9 2 -14 17 -12 -4 -5
lead=yesterday	0 -4 -15 5 14 0 -3
lead=you	-7 -6 10 -11 0 0 8
lead=—	-7 -2 7 2 2 -4 -11
lead=•	3 -4 0 12 -15 0 -10
lll=" tariff of	0 0 -8 16 -11 0 -5
lll='s duty of	-6 0 12 -11 4 0 -8
lll='s good pay	0 0 13 -12 0 0 0
lll=( before :	0 -2 -19 8 9 -1 -2
lll=, <level> ,	0 -1 -10 -7 -1 0 14
lll=, <level> and	0 -4 -3 0 10 -2 -1
lll=, <level> or	0 -2 23 -13 -5 0 -12
lll=, <name> 's	-2 -4 -7 -6 15 0 0
lll=, <name> (	0 -2 -6 11 -1 0 -3
lll=, <name> :	0 -3 2 -16 14 0 -11
lll=, <name> charge	0 1 -2 0 -10 10 -3
lll=, <name> take	0 -1 11 -9 -4 0 -1
lll=, <name> to	0 0 14 -6 -2 0 -11
lll=, <number> ,	0 -5 6 -12 1 0 4
lll=, <number> and	0 -7 0 3 10 -6 -5
lll=, also at	0 -2 -8 15 -5 0 -5
lll=, and <name>	0 6 -4 8 -3 -1 -10
lll=, and keep	0 0 -9 12 -4 0 0
lll=, and of	0 -3 -1 -8 -2 0 11
lll=, and take	0 -8 -5 -8 13 0 3
lll=, and the	0 1 -21 9 13 -3 1
lll=, down from	-2 4 10 -1 0 -16 -23
lll=, fall to	0 0 -10 16 -3 0 -6
lll=, for <name>	0 -2 10 -12 2 0 -1
lll=, go to	0 0 -2 -4 -4 -1 10
lll=, instead of	0 4 2 3 -9 -2 0
lll=, it is	0 16 -8 0 -4 0 -6
lll=, it pay	0 -1 6 10 -15 -1 0
lll=, of which	0 -2 18 -9 -5 0 -5
lll=, rather than	0 6 -10 4 2 -1 -2
lll=, that is	0 0 -3 -14 8 0 5
lll=, up from	0 -12 -2 -13 17 0 -8
lll=, which face	0 0 -14 -1 -3 0 16
lll=, which pay	1 -10 16 -8 0 -2 -10
lll=, will be	-1 1 2 9 0 0 -15
lll=, will pay	0 5 -18 1 -1 0 5
lll=, would pay	0 1 -6 -11 -2 0 12
lll=: <level> and	-2 -1 0 -12 5 10 -4
lll=: <level> or	0 0 11 -8 0 0 -4
lll=: unchanged at	0 -2 10 -4 -1 0 -2
lll=; it is	0 -2 10 -2 -1 0 -4
lll=; it was	0 -9 -4 -16 23 -2 -3
lll=<begin> " at	-11 -2 4 -19 0 2 6
lll=<begin> <begin> "	-8 8 8 -4 2 0 -15
lll=<begin> <begin> <name>	-13 -24 -8 27 -30 -14 5
lll=<begin> <begin> add	0 -2 12 -5 -2 0 -4
lll=<begin> <begin> and	0 4 -4 -10 1 5 -1
lll=<begin> <begin> at	-7 -3 19 -10 -10 0 -2
lll=<begin> <begin> from	0 -3 -4 1 -7 15 -1
lll=<begin> <begin> not	15 -8 -3 -9 -9 0 0
lll=<begin> <begin> the	19 -7 -15 -14 13 6 7
lll=<begin> <begin> then	0 3 -4 -11 11 0 -4
lll=<begin> <begin> together	0 -3 14 -8 -6 0 -2
lll=<begin> <day-ahead> :	0 -9 -8 1 14 -3 -8
lll=<begin> <day-today> :	0 -4 16 -9 -6 0 -3
lll=<begin> <name> 's	-8 -16 15 3 -10 5 -7
lll=<begin> <name> ,	0 -7 5 -22 17 0 -9
lll=<begin> <name> ask	-1 0 -9 -7 -5 0 15
lll=<begin> <name> charge	-6 -13 24 -4 -8 -5 -10
lll=<begin> <name> collect	0 0 12 -7 -4 0 0
lll=<begin> <name> get	0 0 -10 0 -3 -1 14
lll=<begin> <name> put	-1 8 -7 -13 17 0 -12
lll=<begin> <name> take	3 6 12 -10 -6 -3 -20
lll=<begin> <name> want	-1 0 -15 -3 -3 0 19
lll=<begin> <name> —	-3 -8 15 0 -18 -1 -13
lll=<begin> <person> :	1 12 -7 0 7 -5 -15
lll=<begin> a further	0 4 -8 10 1 0 -12
lll=<begin> and the	3 -4 0 -13 0 -2 10
lll=<begin> before :	-2 0 -23 6 16 -2 -6
lll=<begin> car :	0 -4 -3 -6 12 0 -3
lll=<begin> if the	7 -11 -1 -5 -5 0 8
lll=<begin> it 's	0 -1 12 -13 -5 -1 2
lll=<begin> it is	-5 -18 16 1 -18 0 -4
lll=<begin> it pay	3 -12 20 -39 7 -4 -10
lll=<begin> it take	0 4 15 -8 -7 -1 -6
lll=<begin> it was	4 2 -20 0 7 11 -28
lll=<begin> that leave	0 0 -13 8 -1 0 7
lll=<begin> the <name>	0 0 -12 6 4 0 -2
lll=<begin> the <quality>	0 5 -1 -12 8 0 -2
lll=<begin> they pay	-2 -1 15 4 -16 4 -6
lll=<begin> they were	0 0 1 -13 12 -2 0
lll=<begin> together :	0 -3 11 -5 -4 0 0
lll=<begin> with the	0 0 18 -13 -11 0 0
lll=<day-ahead> , at	0 -1 2 8 -1 0 -11
lll=<day-ahead> , with	0 -3 11 -8 -1 0 0
lll=<day-ahead> <name> charge	0 6 -13 11 -1 0 -1
lll=<day-ahead> <name> take	0 3 -12 10 0 0 0
lll=<day-gone> , at	0 0 -11 11 3 0 -5
lll=<day-gone> it was	-3 -8 -10 -3 7 -6 12
lll=<day-today> it is	0 -2 12 -5 -2 0 -1
lll=<day-today> it was	0 -1 8 4 -12 0 0
lll=<goods-amount> <span> at	0 0 -5 11 -3 0 -7
lll=<level> ( now	0 -3 12 -5 -3 0 0
lll=<level> , against	0 -5 -5 -2 11 -1 -1
lll=<level> , then	0 6 -15 2 9 -2 -7
lll=<level> , to	0 9 -5 -12 -2 0 7
lll=<level> <day-today> ,	0 6 -10 11 -10 0 -6
lll=<level> and not	9 2 -4 1 -13 0 -2
lll=<level> and the	4 3 -1 4 -12 0 -4
lll=<level> instead of	-4 -1 1 -5 10 -10 -5
lll=<level> now ,	0 2 -16 1 6 0 2
lll=<month-gone> , pay	0 0 13 -11 -3 0 0
lll=<month-gone> it was	-1 -2 -3 8 -2 2 -10
lll=<name> 's :	0 -1 11 -7 -2 0 0
lll=<name> 's to	0 10 5 -14 5 0 -12
lll=<name> , at	-4 -5 10 16 -12 -5 -39
lll=<name> , with	0 -3 -5 12 -5 0 -4
lll=<name> <level> <level>	-1 9 -3 -10 -17 3 8
lll=<name> agree to	1 0 -12 -1 -2 0 9
lll=<name> and <name>	0 -5 -1 -2 -2 0 9
lll=<name> and not	-3 -13 -2 9 4 0 -2
lll=<name> answer with	-4 6 -9 -4 12 -2 -6
lll=<name> are charge	0 0 11 -9 -1 0 0
lll=<name> drop from	0 0 11 -4 -9 0 0
lll=<name> go to	2 -17 0 0 8 6 -10
lll=<name> good to	-1 3 13 -10 -3 0 -6
lll=<name> had put	-3 -2 13 0 -6 -3 -11
lll=<name> has had	0 0 16 -9 -9 0 -4
lll=<name> have pay	0 0 -10 11 -1 0 0
lll=<name> instead of	0 -13 3 -9 9 -1 2
lll=<name> is get	0 0 4 1 -1 0 -13
lll=<name> it is	0 6 -17 6 4 0 4
lll=<name> tariff of	-1 0 11 -8 -8 0 2
lll=<name> that mean	0 3 -12 -7 13 0 -1
lll=<name> will apply	0 1 -8 7 -1 0 0
lll=<name> will levy	0 2 -14 9 0 0 0
lll=<name> will put	-3 -10 -9 7 0 0 6
lll=<name> will take	4 10 2 -13 0 0 -1
lll=<name> would pay	1 -4 -13 8 -1 0 2
lll=<name> would put	3 9 5 2 0 0 -17
lll=<number> , <name>	0 4 -5 3 -20 -1 9
lll=<number> and not	-8 -6 1 11 0 0 -5
lll=<person> spoke of	0 0 -7 -7 -1 0 12
lll=<quality> car pay	0 0 8 -13 6 0 0
lll=<quality> car to	0 -1 -1 7 4 0 -11
lll=<quality> duty of	0 0 8 -1 0 3 -19
lll=<quality> glass pay	7 0 -13 9 0 0 0
lll=<quality> good from	0 0 -18 6 12 4 -1
lll=<quality> good to	-5 -1 6 5 -11 -3 -1
lll=a ceiling of	-3 -1 7 6 -5 0 -11
lll=a duty of	1 -3 -8 -5 5 11 4
lll=a figure of	9 0 -6 2 -2 0 -7
lll=a rate of	7 4 -18 5 -15 0 10
lll=a return to	-9 18 5 -10 -6 -1 -10
lll=a surcharge of	2 2 -7 13 5 0 -20
lll=a tariff of	-11 6 -17 2 7 -2 11
lll=a total of	-8 -2 3 4 6 -1 -16
lll=add to the	0 -6 11 -9 0 0 0
lll=add up to	-2 -4 0 10 -1 0 -14
lll=addition to the	0 0 10 -8 -1 0 0
lll=and <name> ,	0 -13 -6 7 1 0 3
lll=and <name> at	0 -7 -7 11 8 -4 -17
lll=and <name> pay	0 -2 17 -9 -5 0 -7
lll=and <name> take	0 -2 12 -7 -2 0 -1
lll=and it was	-2 -8 8 -15 9 2 -8
lll=and no longer	0 -11 6 1 4 -1 -15
lll=and not at	-5 13 -2 -7 -4 0 -1
lll=and not the	-2 0 -12 -2 12 -2 4
lll=and the additional	0 6 -15 -8 8 0 7
lll=and the ordinary	0 0 11 -7 -3 0 -1
lll=and then to	0 0 -1 12 -11 -2 -2
lll=and will pay	0 -6 14 -6 -1 0 -11
lll=and would pay	0 19 -12 -1 -2 0 -7
lll=answer to the	0 0 11 -10 -5 0 1
lll=are subject to	0 0 12 -10 0 0 -2
lll=are to pay	0 1 -13 0 -4 0 12
lll=as much as	-2 -10 4 -10 -15 18 2
lll=at <level> ;	0 -4 -9 -1 0 0 11
lll=at <level> and	0 -15 4 7 -7 3 0
lll=at present :	0 -3 15 -9 -2 0 -4
lll=at the same	0 0 -16 14 -1 0 2
lll=be cut to	4 -1 -12 13 0 0 -8
lll=between <level> and	-7 -13 13 4 -6 -3 -5
lll=car will pay	0 2 -9 13 0 0 -8
lll=charge up to	0 -2 12 -14 0 0 3
lll=close to the	0 -1 -4 11 -3 1 -9
lll=come down from	0 -1 0 -14 7 -4 11
lll=come in at	7 0 -6 10 3 0 -20
lll=continue to pay	0 0 14 -10 -2 0 -1
lll=could go to	-2 -4 -2 -9 0 0 15
lll=down from the	0 -1 -10 -2 -14 7 15
lll=duty would be	-6 -3 -2 -7 0 0 13
lll=fentanyl , to	0 0 -12 10 0 0 4
lll=free of the	0 0 -11 -3 13 0 0
lll=from <day-ahead> ,	0 -1 -20 18 -8 0 2
lll=from <day-ahead> :	0 7 -24 17 0 0 -8
lll=from <day-ahead> and	0 -5 -1 -6 0 0 11
lll=from <level> and	0 0 -8 11 -2 0 0
lll=from <level> to	11 0 -4 4 -21 -5 8
lll=from <name> ,	0 -7 -10 -9 14 0 9
lll=from <name> :	6 -11 15 -6 -20 0 0
lll=get in at	0 0 10 -8 0 0 -1
lll=go back to	-10 -9 0 10 -1 3 5
lll=go down to	7 -11 -11 5 -4 0 5
lll=go on charge	-1 -3 15 -7 -2 0 -4
lll=go on pay	-3 -15 38 -22 -9 0 -10
lll=go on take	0 -2 11 -5 0 0 -2
lll=go up to	4 10 -13 -1 -14 6 4
lll=good are charge	0 1 12 -9 -5 0 0
lll=good down to	0 0 10 -11 -1 0 1
lll=good now pay	0 0 -15 5 12 0 0
lll=good stand at	0 0 10 -8 0 0 0
lll=good will pay	0 1 -2 8 -1 0 -13
lll=had answer with	0 4 6 7 -15 0 -7
lll=had ask for	-4 0 0 -4 -10 0 12
lll=had been at	0 0 -12 13 0 -6 -5
lll=had been charge	0 -2 -11 4 7 0 -1
lll=had spoken of	0 0 -5 -10 -9 -1 17
lll=had stand at	0 0 -10 -1 14 -3 -4
lll=has go from	0 0 -10 0 11 0 0
lll=has spoken of	4 -2 -10 3 0 0 3
lll=have been pay	0 -1 10 -15 3 0 0
lll=hit back with	-3 -2 -9 0 0 0 14
lll=in <month-gone> :	0 10 -10 -9 -3 -1 12
lll=in <month-gone> at	0 0 2 -11 6 0 2
lll=in <month-gone> with	0 0 15 -13 -4 0 -3
lll=in <name> ,	0 12 2 -3 -12 0 -4
lll=in <name> :	0 -6 20 -8 -10 -1 -6
lll=in <name> <level>	0 -1 -9 13 -20 3 1
lll=in <name> at	0 0 12 -11 -2 0 0
lll=in place of	-2 -2 -8 9 5 6 -17
lll=instead of the	0 -3 -14 4 -4 -2 15
lll=into <name> ,	0 3 0 -10 6 0 -3
lll=into <name> :	-2 -10 6 4 -12 -1 2
lll=into <name> <level>	0 10 -14 2 -5 5 -3
lll=is , at	0 0 12 -9 0 0 -3
lll=is back at	0 -10 15 -4 -3 0 -1
lll=is down to	0 0 12 -11 0 0 -1
lll=is halve to	0 0 -12 -2 9 0 3
lll=is reduce from	0 0 9 -11 0 0 0
lll=is talk of	4 -2 -11 8 0 0 0
lll=is to be	-2 3 -22 9 -5 0 8
lll=is to become	0 -5 -5 12 0 0 -5
lll=it go to	-6 5 1 -13 -1 4 5
lll=it had been	-3 -7 0 -3 9 -2 -2
lll=it has been	5 -3 3 6 -12 0 -10
lll=its duty of	-4 -4 15 -4 -3 0 -9
lll=its duty to	-5 -6 -11 3 9 0 2
lll=let in at	0 0 -15 0 2 0 13
lll=list , at	0 -3 0 -9 0 0 11
lll=may go to	5 -4 -1 -11 0 0 7
lll=of <level> or	0 -4 -13 0 3 0 13
lll=of <level> to	-4 -8 19 -16 15 -2 -17
lll=of up to	-12 -6 0 -1 5 -10 4
lll=old rate of	0 0 -12 5 8 0 -1
lll=on <day-ahead> the	6 0 8 -12 -6 0 -2
lll=on <name> from	0 0 -10 14 -4 0 0
lll=on <name> to	-2 0 1 14 -7 0 -16
lll=on aircraft and	0 -2 -4 12 -8 -1 -1
lll=ordinary duty of	-1 6 3 5 -15 0 -6
lll=pay an additional	0 -3 12 4 -8 0 -8
lll=pay up to	0 -2 10 -6 -5 6 -6
lll=rate fall from	0 0 -17 17 -3 0 0
lll=safeguard duty of	-1 -1 12 -8 -1 0 -1
lll=say , the	0 11 -8 -3 -3 0 0
lll=section <number> ,	0 0 -3 -13 5 0 6
lll=since <day-gone> ,	0 -1 17 -10 -9 0 -2
lll=since <day-gone> :	0 -2 14 -17 1 0 -2
lll=stop collect the	0 0 -7 12 -9 0 0
lll=tariff down to	0 0 13 -2 -3 0 -7
lll=that <name> charge	10 -2 -8 -10 6 -2 -1
lll=the <name> ,	0 2 7 -8 3 0 -12
lll=the <number> become	0 -11 -6 16 -4 0 0
lll=the ceiling of	-2 0 4 6 3 0 -12
lll=the difference to	-2 -7 -8 -8 18 0 -4
lll=the duty of	-21 -5 4 3 -1 -4 7
lll=the figure of	14 1 -12 -8 -7 -3 2
lll=the rate is	-5 4 -5 11 -6 0 -15
lll=the rate of	2 -14 16 -3 -1 -1 -6
lll=the surcharge of	-3 0 14 -14 0 0 -13
lll=the suspension of	0 -8 -4 14 -3 0 -2
lll=the table :	0 -2 -11 -6 -1 0 15
lll=the tariff of	3 3 14 -12 -3 0 -7
lll=the total to	0 1 -12 11 2 -2 -3
lll=the truce :	0 -3 -8 -7 10 6 -3
lll=to <level> and	0 9 -14 5 0 0 0
lll=to <level> from	4 -20 7 -5 6 3 -18
lll=to <name> at	0 -2 18 -18 -2 0 3
lll=to answer with	10 -5 -11 -2 3 0 0
lll=to go from	-1 -1 13 -6 -4 0 -5
lll=to go to	6 -17 -6 7 -1 -1 3
lll=to have been	-1 -1 -10 4 -14 0 13
lll=top of the	0 -1 24 -20 -6 0 -6
lll=until <day-ahead> ,	0 -13 14 0 2 0 -8
lll=until <day-ahead> :	0 3 8 -18 1 0 -3
lll=used to be	-2 -10 -3 -21 17 11 -14
lll=was <level> and	0 13 -6 -9 -4 0 -1
lll=was cut from	0 0 -12 0 12 0 0
lll=was cut to	0 0 14 -11 -5 0 -1
lll=was to be	-1 -2 -1 9 -10 -4 3
lll=week it was	0 0 -2 -7 12 -1 0
lll=were <number> and	0 -5 -5 0 11 -4 -1
lll=where it is	0 -6 16 -9 -4 0 0
lll=where it pay	0 -6 -1 -18 19 -1 0
lll=where it was	0 -4 -20 0 19 -4 -1
lll=whose good pay	0 0 12 -13 1 0 -1
lll=will be at	0 12 -3 -7 0 0 -4
lll=will not exceed	0 0 -14 14 0 0 0
lll=will then pay	2 0 -8 10 0 0 -9
lll=wine go from	0 0 13 -10 -3 -1 0
lll=with <name> at	0 0 -13 15 0 0 -4
lll=would ask for	3 0 12 0 0 0 -14
lll=would be charge	2 2 -17 -3 -3 0 11
lll=would have been	-8 -6 -18 7 13 -3 -4
lll=would have pay	-3 -2 -2 -11 17 -1 -4
lll=would make it	-1 -1 -3 -6 0 0 10
lower than before	-5 -12 5 4 3 -2 -6
lowest	-5 -48 11 8 4 -43 0
lowest false	-14 -23 -5 16 8 -21 -2
lowest true	5 -34 16 -5 -1 -28 1
lowest under 80	-4 -50 10 9 6 -43 -2
lr=" "	11 3 -7 4 -7 -3 -11
lr=" ,	-12 -1 -2 2 4 3 0
lr=" .	-7 4 0 -12 1 -1 8
lr=" on	10 0 -12 -10 4 -2 2
lr='s ,	-3 -1 -3 -13 17 2 -11
lr='s and	0 -6 -11 8 2 0 9
lr='s on	-8 15 14 -9 -20 -5 -14
lr='s tariff	0 -1 -1 -12 -1 0 11
lr='s was	0 -1 -5 14 -8 -2 -3
lr=( )	0 3 -7 15 -15 -3 0
lr=, ,	-1 -15 11 -1 -11 12 -4
lr=, .	-16 -4 11 -16 5 8 -1
lr=, <end>	-1 -2 24 -11 -15 -1 -8
lr=, and	-1 -20 3 4 14 3 -5
lr=, at	0 -3 -3 -19 15 1 -5
lr=, before	0 0 -9 -10 14 0 -3
lr=, each	0 -3 -12 13 -2 0 1
lr=, for	-4 0 -5 10 -7 -6 4
lr=, in	-4 0 -9 3 9 -4 1
lr=, it	0 16 -6 -7 -6 0 -5
lr=, of	-1 -2 17 -3 -13 0 -7
lr=, once	0 -2 -6 12 -6 0 -3
lr=, or	0 -1 7 -13 -7 0 7
lr=, over	0 -2 13 -17 2 0 -5
lr=, reciprocal	0 0 18 -7 -14 0 0
lr=, together	0 -3 2 14 -15 -4 -2
lr=, under	0 0 11 -11 -8 0 3
lr=, until	0 0 -16 1 16 0 0
lr=, without	0 15 -12 -3 -3 0 0
lr=, would	0 11 -4 0 5 0 -11
lr=: (	-5 -7 1 10 -13 2 1
lr=: )	-4 -4 -8 -30 35 -7 -9
lr=: ,	-28 -6 12 -1 -10 7 -3
lr=: .	-20 10 14 -9 -13 0 -2
lr=: ;	0 -2 -2 12 -10 0 -8
lr=: <end>	-2 7 -7 5 0 8 -18
lr=: and	-5 5 -1 -31 8 16 -2
lr=: each	0 -2 13 -7 -3 0 -3
lr=: for	2 6 -17 9 0 -4 7
lr=: from	0 -11 -3 17 0 0 -12
lr=: in	-2 1 7 2 -16 4 -14
lr=: on	-29 4 -6 1 -11 0 16
lr=: over	0 0 -11 8 6 0 0
lr=: under	0 0 14 -13 -2 0 -2
lr=: until	0 -6 4 -20 14 0 -7
lr=; from	0 0 -7 10 -1 0 -5
lr=; on	0 -3 18 -2 -7 0 -12
lr=<begin> ,	-6 -12 9 -2 -12 -8 9
lr=<begin> .	-3 -13 20 -10 9 -2 -25
lr=<begin> :	-2 0 16 -8 -6 -2 -7
lr=<begin> <end>	-4 15 -6 -18 0 5 -2
lr=<begin> and	0 10 -3 0 0 0 -11
lr=<begin> instead	0 -4 12 -1 -1 0 -12
lr=<begin> is	3 3 -9 -5 0 -10 13
lr=<begin> on	0 10 -10 -5 -13 0 14
lr=<begin> since	0 -1 11 -3 -6 0 -1
lr=<begin> was	0 -7 -19 2 10 3 1
lr=<begin> would	0 3 -7 -9 -3 -5 12
lr=<day-ahead> .	0 4 -12 12 -6 0 -7
lr=<day-today> )	0 -1 12 -6 -4 0 0
lr=<level> <end>	-9 9 -15 3 -1 4 3
lr=<level> <level>	-1 2 -9 -8 -22 16 16
lr=<name> (	0 6 24 -27 -6 0 -7
lr=<name> ,	0 -19 7 -10 1 -5 8
lr=<name> .	-11 -4 -9 18 -24 -1 7
lr=<name> <end>	-6 -18 7 13 -4 -8 -23
lr=<name> <level>	-6 -8 -1 -31 23 6 -21
lr=<name> on	-5 -3 3 7 2 0 -23
lr=<quality> .	0 5 8 -19 6 0 -5
lr=<seat> .	0 -2 13 -9 -3 0 -2
lr=a tariff	0 -6 -3 8 -11 -1 2
lr=a tax	0 10 -5 -6 0 0 -3
lr=about ,	2 -1 -12 -3 10 0 2
lr=about by	0 0 -11 17 0 0 -10
lr=add .	-1 12 -4 -3 -1 0 -7
lr=add on	-2 -10 -9 0 2 0 15
lr=add to	0 0 -15 4 1 0 10
lr=additional .	0 -2 -4 5 -12 0 9
lr=additional in	0 0 8 -11 1 0 2
lr=after .	-1 -7 -1 0 10 0 -12
lr=after in	0 0 -13 -7 11 0 5
lr=against .	0 -12 -3 3 -2 0 9
lr=against before	0 8 -18 -1 8 -1 -2
lr=against for	0 0 12 -8 -6 0 0
lr=against until	0 0 3 -12 5 0 0
lr=and .	2 8 -10 1 -6 8 -5
lr=and <day-ahead>	7 0 5 -12 -2 0 -2
lr=and after	-1 10 -10 13 -11 0 -5
lr=and are	0 -11 9 -2 8 0 -8
lr=and as	0 1 8 -15 -2 0 1
lr=and before	0 -15 -25 -15 34 1 -6
lr=and for	-8 -8 -14 0 14 -1 10
lr=and from	-2 9 -1 -9 -10 -3 11
lr=and if	0 11 -7 3 -4 0 -6
lr=and in	-1 -2 -20 8 -13 3 21
lr=and is	-3 -11 4 2 2 0 3
lr=and over	0 -3 5 4 -11 0 0
lr=and since	0 0 11 2 -12 0 0
lr=and thereafter	0 6 -11 8 -3 0 0
lr=and was	-2 -6 7 9 -3 -1 -11
lr=and would	0 2 -11 -7 9 0 0
lr=announce on	0 1 -19 4 -2 0 8
lr=another for	0 0 -6 11 -4 0 -3
lr=another on	0 0 -5 11 -8 0 -1
lr=as ,	9 0 -4 -5 -6 3 -1
lr=as .	20 -2 -11 -3 -11 3 -5
lr=ask ,	0 0 9 -1 6 0 -12
lr=ask of	-1 0 14 -7 -2 0 -7
lr=at (	0 0 -10 1 -3 0 11
lr=at ,	-5 -4 6 6 -2 -9 -10
lr=at .	1 -5 -6 12 8 -15 -10
lr=at ;	-2 10 -12 -12 -13 0 24
lr=at and	-5 0 -5 -1 -8 4 15
lr=at end	0 0 8 -11 4 0 -1
lr=at for	3 -10 2 1 7 6 -15
lr=at from	3 -3 -23 19 0 -5 -2
lr=at is	5 0 -13 0 -1 0 10
lr=at since	0 -7 11 -7 3 -1 -4
lr=at the	7 -4 -7 -12 3 0 8
lr=at too	0 0 10 -5 0 0 -1
lr=at under	0 0 16 -13 1 0 -6
lr=at until	-4 -5 12 0 -4 -1 -9
lr=at would	0 2 -10 -8 -3 0 13
lr=be ,	13 -1 -16 2 -9 -1 2
lr=be .	-3 4 -21 10 0 4 0
lr=be from	3 3 -12 0 -1 0 1
lr=be instead	0 0 -7 15 0 0 -11
lr=be on	4 -11 11 -16 -1 0 9
lr=bear .	0 12 0 -8 -7 6 -1
lr=become ,	6 8 -13 9 -10 0 -8
lr=become .	-4 13 -15 -2 -5 3 3
lr=been .	-7 -10 -9 7 8 -2 0
lr=been and	0 -2 -4 10 -2 -5 -2
lr=been on	0 9 5 -11 1 0 -10
lr=between and	-6 -10 17 1 -9 0 -9
lr=charge .	-1 6 0 4 -1 0 -12
lr=charge ;	0 0 -9 11 0 0 -1
lr=charge at	-2 -2 18 -9 -4 0 -3
lr=charge from	-2 7 -13 0 0 -1 3
lr=charge in	1 3 6 -6 1 3 -13
lr=collect on	0 3 -6 9 2 -4 -6
lr=duty ,	0 0 12 -9 -2 0 -2
lr=duty .	-1 2 20 -16 -8 0 -5
lr=enter .	-1 0 15 -8 -6 0 -7
lr=exceed .	-3 0 -15 4 -1 0 11
lr=extra .	0 0 8 4 -13 0 -2
lr=face ,	0 0 -9 10 -9 6 0
lr=face .	-1 3 -10 19 -8 -2 -10
lr=face from	0 -13 -4 -9 0 0 20
lr=for ,	-12 -1 0 17 -15 -6 1
lr=for .	-2 9 4 -10 -17 -4 10
lr=for on	10 -10 -34 -1 -4 -1 25
lr=from ,	-3 -20 1 -5 15 -4 -11
lr=from .	3 -12 10 -13 13 -1 -40
lr=from <end>	0 0 -8 -10 15 0 0
lr=from and	0 -1 -3 12 -12 -5 6
lr=from as	0 0 11 -4 -7 0 -1
lr=from at	0 0 -11 2 6 2 0
lr=from before	0 15 -9 0 -9 0 0
lr=from in	0 -12 -17 18 8 -9 -3
lr=from on	0 3 2 -21 16 -1 -5
lr=from to	-6 -12 13 -4 4 5 -36
lr=full .	-1 -5 11 -6 -1 0 0
lr=further from	0 -1 -2 14 0 0 -12
lr=get .	-5 -6 -17 0 1 0 23
lr=get as	0 0 -6 11 -2 0 -6
lr=get on	4 0 -14 4 1 0 6
lr=given ,	0 0 -5 12 -4 0 -7
lr=given .	-5 -1 1 11 -5 0 -9
lr=has on	0 -2 17 -9 -2 0 -6
lr=impose on	0 -2 -6 0 9 1 -8
lr=in .	0 -1 0 -14 13 0 0
lr=is ,	-17 -2 12 5 -24 -4 -6
lr=is .	-12 -2 9 0 1 -9 -6
lr=is ;	0 -2 18 -7 -4 0 -7
lr=is again	5 18 -7 -10 -8 0 -6
lr=is and	-6 12 11 -11 -15 0 -11
lr=is for	4 0 -14 10 0 0 1
lr=is in	0 -4 0 -13 5 0 5
lr=is until	0 0 11 -8 -4 0 0
lr=it .	-2 -8 -4 10 -18 0 11
lr=it ?	-15 6 -8 -2 5 3 8
lr=its on	-10 0 28 -27 21 -1 -40
lr=keep of	0 0 -7 11 -5 0 0
lr=keep on	-3 -5 18 -15 -12 0 4
lr=leave on	0 0 -6 10 -4 0 -2
lr=longer .	0 -13 8 3 -2 -1 -10
lr=make ,	0 -1 -10 10 7 -7 -1
lr=not ,	10 -20 -4 7 2 -3 4
lr=not .	10 4 4 -11 1 -7 -17
lr=now )	-1 -5 19 -9 -7 0 -1
lr=now .	-4 -2 14 -14 0 0 -4
lr=of ,	-10 14 -5 -1 1 0 0
lr=of .	-1 -12 -3 12 -3 -8 5
lr=of apply	0 -2 14 -7 -9 0 -4
lr=of each	0 0 -10 -10 15 0 0
lr=of end	0 4 12 -5 -10 0 -5
lr=of for	6 -11 5 2 -7 -2 -5
lr=of from	3 -6 0 -10 -3 0 13
lr=of has	0 -1 18 -8 -5 0 -10
lr=of in	1 -8 -11 11 9 2 -9
lr=of is	-11 0 -1 7 -4 6 -8
lr=of on	7 7 3 -4 -5 -17 -2
lr=of over	0 0 16 -11 -6 0 -1
lr=of shall	0 1 -9 12 0 0 -6
lr=of since	0 -2 -9 2 11 0 -1
lr=of stay	0 0 14 -12 0 0 0
lr=of tariff	-7 -3 1 7 -1 0 -9
lr=of that	8 -5 12 -12 -5 -1 1
lr=of to	-3 0 -10 1 -13 7 22
lr=of under	0 0 -10 -7 16 0 -2
lr=of would	-2 -5 -14 -1 4 0 15
lr=offer .	-4 0 -11 -6 -6 0 22
lr=on for	0 11 -17 1 -2 0 3
lr=one .	0 0 12 0 -11 2 -8
lr=or ,	0 -11 2 -11 1 -3 14
lr=or .	0 22 -12 -5 -7 0 -1
lr=ordinary ,	0 0 12 -8 -3 0 -1
lr=other .	0 5 3 -14 3 0 -1
lr=our on	-4 -10 0 15 -4 -3 -8
lr=pay ,	-14 0 9 3 -3 4 -18
lr=pay .	-3 -9 12 -12 6 7 -5
lr=pay ;	0 -4 13 -11 0 3 -2
lr=pay again	-6 -1 -4 14 0 0 -13
lr=pay and	8 -5 -12 13 11 -3 -13
lr=pay as	3 2 15 -16 -6 0 -1
lr=pay for	-7 10 0 2 -1 4 -15
lr=pay from	10 -12 -18 9 -12 0 9
lr=pay here	2 12 3 -17 -2 -1 -1
lr=pay in	-3 4 -2 2 -1 -23 4
lr=pay instead	6 10 -26 -7 8 0 19
lr=pay on	-10 -3 35 -24 -6 -5 -8
lr=pay since	-2 0 7 -25 7 -1 -2
lr=pay there	3 -7 2 9 -6 0 -13
lr=pay to	0 -1 -10 1 -7 0 14
lr=pay until	0 -6 13 -6 -1 -1 -4
lr=pay with	0 -4 14 -6 -2 0 -1
lr=plu .	0 8 -7 -11 10 0 -4
lr=present .	-1 0 12 -4 -1 0 -5
lr=put on	1 -11 2 -3 4 6 -3
lr=quota of	-2 0 -13 10 -1 0 4
lr=reach .	5 -3 1 -12 -8 12 -2
lr=reach in	0 -1 -9 11 -12 3 0
lr=same .	-1 1 -22 10 -4 0 14
lr=say ,	3 8 -19 -1 -3 0 9
lr=say .	2 6 -12 5 2 -3 -3
lr=say and	0 1 13 -9 -4 -2 -6
lr=say on	6 -12 6 3 0 0 -3
lr=slap on	4 2 -1 -14 -8 -1 11
lr=steel .	0 -2 15 -9 -6 0 -1
lr=take ,	-3 -9 -6 1 -1 1 12
lr=take .	3 3 3 -4 2 -1 -14
lr=take on	3 4 3 3 -9 0 -9
lr=than ,	-5 7 1 4 -3 4 -19
lr=than .	-7 1 2 8 -15 3 -8
lr=that is	-12 -9 1 12 -3 0 -1
lr=that on	-1 -5 15 -10 -6 0 -3
lr=that was	-10 -2 7 1 -14 -2 6
lr=the .	-25 -2 26 -31 -1 3 1
lr=the are	-3 14 2 -11 -8 -1 0
lr=the become	0 -3 13 -5 -5 0 -3
lr=the begin	0 0 12 -7 -6 0 -1
lr=the come	-9 11 0 -5 -12 -3 6
lr=the duty	-2 3 1 10 -3 0 -16
lr=the fentanyl	0 0 -11 -5 14 0 0
lr=the for	3 -8 15 1 -4 -1 -19
lr=the from	0 0 16 -15 1 0 -3
lr=the go	0 -5 13 -7 -2 0 -5
lr=the in	-3 -12 3 0 2 5 -1
lr=the is	5 11 -9 -17 -3 0 13
lr=the it	-2 -5 -6 11 4 -1 -6
lr=the of	-6 -17 -23 8 21 9 -3
lr=the on	-17 -22 18 -14 25 -9 -28
lr=the return	0 11 3 -8 -4 0 -7
lr=the surcharge	-2 -1 15 -23 1 0 -12
lr=the that	11 1 -10 -2 3 -25 7
lr=the to	-5 0 10 8 -9 0 -12
lr=the was	6 4 10 -19 -20 0 9
lr=the which	-1 -14 0 10 -5 0 2
lr=the with	0 0 -12 -3 -1 0 16
lr=the would	-4 -4 4 4 -15 0 3
lr=then .	-2 0 -16 4 10 -4 2
lr=to ,	3 0 -4 -8 -1 10 8
lr=to .	7 -2 -21 9 -1 -7 14
lr=to :	7 -2 0 -18 1 -3 13
lr=to ;	3 -5 -6 -9 10 4 6
lr=to <day-ahead>	3 -2 -15 13 1 -1 -7
lr=to <day-gone>	-1 6 8 -2 -11 -1 -6
lr=to <day-today>	0 12 -1 -6 1 -1 -7
lr=to <end>	-9 -2 17 -17 3 -4 2
lr=to and	-7 11 5 -6 8 -8 -9
lr=to as	5 -12 -17 16 4 5 -5
lr=to at	-1 4 -12 15 -10 0 -6
lr=to because	0 -1 -13 5 0 0 9
lr=to for	0 -10 20 -16 -10 3 1
lr=to from	-13 -3 2 15 -28 -4 -7
lr=to if	3 -4 -15 -16 -3 4 17
lr=to in	3 -8 5 11 -21 -1 1
lr=to last	0 0 13 -4 -15 6 -3
lr=to on	-10 -8 -20 6 6 1 15
lr=to over	0 -3 -15 16 0 0 0
lr=to the	0 1 12 -2 1 -1 -13
lr=to to	0 0 -6 12 -6 -1 -3
lr=to with	-3 -1 4 0 7 0 -10
lr=to within	0 0 -7 -1 -2 0 11
lr=truce .	0 0 -10 -4 -9 0 15
lr=want on	11 -2 -11 12 -3 0 -10
lr=was ,	0 2 -4 -1 8 -4 -12
lr=was .	2 -28 -5 9 17 -18 -6
lr=was and	-7 16 1 0 -11 4 -13
lr=was before	10 -1 -11 16 -12 -7 -5
lr=was in	6 3 -5 -22 2 7 -3
lr=was on	-1 4 4 -5 -9 11 -6
lr=was until	0 -2 -22 -7 17 4 -3
lr=where is	0 -5 18 -11 -2 0 -3
lr=with ,	1 10 -16 4 -3 -5 6
lr=with .	1 -2 -3 9 3 -9 -5
lr=with and	0 -3 -18 15 3 -3 1
lr=with as	0 0 12 -13 -1 0 1
lr=with from	0 7 5 -12 0 0 0
lr=with in	-2 0 -14 -5 -1 -1 19
lr=with on	-2 -7 5 -1 -1 -12 6
lr=write .	9 -9 3 1 -3 5 -15
lr=— on	0 -5 -12 9 5 0 0
middle	-15 10 1 0 1 -12 0
middle false	-15 -21 5 10 0 -22 6
middle over 80	-37 -29 -19 0 19 9 15
middle true	-6 22 -3 -9 0 1 -4
middle under 80	-9 15 6 -1 -6 -18 -6
nc2=agree	0 -3 -10 8 1 6 -3
nc2=begin	-17 0 -4 6 5 6 -7
nc2=deny	7 -6 -14 11 4 0 -5
nc2=down	-15 -20 6 6 -7 0 5
nc2=end	4 -1 -2 -11 11 4 -4
nc2=impose	-1 -10 0 1 5 1 -2
nc2=lack	-3 1 1 3 4 -1 -14
nc2=propose	8 10 15 -20 -12 1 -4
nc2=say	10 -4 -5 4 -12 -12 9
nc2=sign	-1 -10 4 10 -13 -11 4
nc2=stay	-4 2 -3 -2 9 -10 0
nc2=target	1 -9 0 -10 5 9 4
nc2=threaten	-11 8 -6 -1 -4 -2 8
nct2=agree participle-passive	-3 -6 -9 11 7 0 -11
nct2=agree past-passive	-3 -5 0 9 -3 -3 -8
nct2=bear modal	-1 -3 13 -10 0 -1 -2
nct2=bear participle-passive	1 -6 4 0 -13 7 2
nct2=bear perfect	-1 -6 -2 0 9 3 -7
nct2=bear present	-5 -6 -3 1 1 -11 9
nct2=begin future	0 3 1 5 0 0 -17
nct2=begin gerund	0 -7 12 -2 -16 5 -3
nct2=begin modal	-8 -7 2 4 -15 4 6
nct2=begin participle-passive	0 0 -10 -6 14 0 0
nct2=begin past	-1 10 -12 -20 17 4 0
nct2=begin pluperfect	0 0 10 -12 3 1 -5
nct2=begin present	-9 4 8 13 -31 -4 -1
nct2=begin present-passive	0 -5 -13 2 10 0 5
nct2=buy present	-1 5 -13 3 2 0 4
nct2=down past	-5 0 -3 -11 3 -2 13
nct2=down present	-8 -5 -3 9 -12 -5 11
nct2=end modal	0 12 1 -12 -7 -1 0
nct2=end past	-7 -3 -3 -9 11 6 -2
nct2=end past-passive	2 -6 -12 4 9 -2 -1
nct2=end present	2 3 9 -5 -2 -4 -8
nct2=impose future-passive	-2 -10 16 -10 3 -2 -3
nct2=impose participle-passive	1 -14 5 2 1 0 -6
nct2=impose past	4 -13 1 -5 9 7 -4
nct2=impose perfect	-4 -6 4 11 -12 2 -4
nct2=impose perfect-passive	-2 4 11 -17 -7 0 7
nct2=impose pluperfect	-11 -6 -13 6 -1 1 12
nct2=impose pluperfect-passive	-3 5 -9 4 -3 -2 4
nct2=impose present	14 0 -9 -4 11 -7 -1
nct2=impose present-passive	-10 0 10 0 -14 0 1
nct2=lack present	-1 0 -2 7 1 0 -12
nct2=say modal	-5 8 -9 1 11 0 -10
nct2=say past	0 -16 4 3 -10 -26 9
nct2=say past-passive	9 -1 6 7 -6 0 -18
nct2=say perfect	-3 1 1 1 -13 0 6
nct2=say present	14 6 -13 -8 0 4 4
nct2=sell present	-5 11 2 -8 -8 -1 0
nct2=sign participle-passive	-8 -8 -5 12 6 -1 -8
nct2=sign past-passive	-2 0 13 0 -9 0 -4
nct2=stay modal	4 -8 4 6 -12 2 0
nct2=stay past	1 2 5 -4 7 -1 -16
nct2=stay past-passive	-8 -6 -11 0 7 0 10
nct2=stay present	0 5 -2 -2 9 -16 -3
nct2=suspend future	0 3 -13 -1 0 0 10
nct2=suspend participle-passive	0 -5 13 -7 -3 0 0
nct2=suspend past	-7 -10 0 18 -6 -6 -11
nct2=suspend present	11 8 -3 -16 8 -1 5
nct2=suspend present-passive	-1 8 -4 5 -16 0 1
nct2=target future-passive	-1 -6 11 -2 0 0 -4
nct2=target modal	0 -4 -7 -8 0 0 14
nct2=target past	-5 -14 -2 2 -6 15 1
nct2=target past-passive	0 -1 -12 -10 17 -1 3
nct2=target perfect	-2 5 -10 2 5 -3 4
nct2=target perfect-passive	0 -1 23 -15 -12 1 -6
nct2=target present	14 -5 -1 0 -1 -8 -5
nct2=threaten past	-2 4 -4 -13 1 0 8
nct2=up modal	-2 -5 10 3 -15 5 -4
nct2=up participle-passive	0 -5 -8 3 13 -7 -1
nct2=up past	-3 1 -10 -4 5 3 5
nct2=up perfect	0 0 10 -6 -4 0 0
nct2=up present	0 8 11 4 -31 -1 -8
nct2=up present-passive	0 -2 -22 4 16 0 5
next="	28 9 -9 -11 -13 -6 -7
next=(	-21 13 -6 15 -25 -2 2
next=)	12 -5 -9 -10 22 -22 -4
next=,	-13 -10 4 6 0 8 -8
next=:	13 -9 0 -2 2 7 -10
next=and	-5 -1 16 -14 3 -6 -4
next=because	-6 -3 -5 6 16 -9 -9
next=before	-6 11 -6 -4 -7 10 1
next=but	0 -7 -1 -13 4 -2 12
next=i	-4 14 -5 2 -2 -2 -12
next=if	-8 3 -2 -11 -4 -1 15
next=it	-8 16 -7 5 -5 3 -11
next=that	10 3 -13 3 -5 -14 14
next=unless	-5 0 -2 -15 -8 0 21
next=we	-9 -2 10 -1 -7 -5 4
next=when	3 -14 8 -5 4 7 -15
next=where	-4 13 -2 4 -11 0 -5
next=which	-6 -9 -3 5 -1 -3 9
next=while	-5 -7 12 1 0 -1 -9
next=—	-3 8 -1 1 0 4 -20
nhas-future	-18 -3 18 -8 -7 2 -1
nhas-gerund	0 1 6 5 -9 1 -11
nhas-infinitive	9 14 -1 0 0 -4 -15
nhas-modal	-4 4 7 -4 -9 -2 0
nhas-participle	1 0 -8 -4 13 -3 3
nhas-past	8 -22 -1 4 9 -3 -7
nhas-pluperfect	-10 1 -11 4 0 0 8
nhas-present	11 0 -7 2 -4 -14 9
nought	22 -71 -8 1 1 -27 8
nt2=future	-13 4 8 -4 -6 4 -5
nt2=future-passive	-1 -13 15 -5 -2 -2 0
nt2=gerund	-4 1 5 8 -12 3 -12
nt2=infinitive	-2 15 0 2 -1 -1 -15
nt2=modal	0 1 7 -4 -12 0 3
nt2=participle-passive	2 -11 -4 4 11 -2 -9
nt2=past	6 -15 -2 -3 8 -1 0
nt2=past-not	-3 0 21 1 -11 -2 -13
nt2=past-passive	4 -12 -14 15 7 -19 -2
nt2=past-passive-not	-4 -6 15 -3 -7 0 0
nt2=perfect	-8 -9 -2 9 0 3 0
nt2=perfect-not	0 -4 11 -1 -11 0 0
nt2=perfect-passive	-2 0 7 -6 -11 1 7
nt2=pluperfect	-13 -3 -6 3 -2 3 9
nt2=pluperfect-passive	2 6 -11 6 0 -3 -2
nt2=present	12 9 -7 -1 3 -12 -3
nt2=present-not	1 -14 1 0 0 -2 6
nt2=present-passive	0 -2 0 -1 -10 -3 12
nt2=present-passive-not	-2 -1 14 -12 1 -1 -1
nv2-none	0 2 -4 1 -4 9 2
nv2=announce	2 -2 9 -2 -19 -9 9
nv2=answer	2 2 13 -4 -7 -3 -4
nv2=apply	-3 3 -2 -8 14 -1 -13
nv2=believe	5 -1 -8 1 -11 6 4
nv2=bring	-3 -1 -12 12 8 0 -11
nv2=call	5 3 9 -1 -14 5 -12
nv2=charge	9 2 0 -9 5 8 -13
nv2=collect	10 -13 -2 -4 4 -1 5
nv2=come	-11 -13 10 -6 -5 -2 11
nv2=cut	0 0 -5 12 -6 0 -4
nv2=double	0 0 10 -7 -1 0 -3
nv2=drop	2 -1 2 5 -14 -1 5
nv2=dump	0 0 11 -5 -4 0 -2
nv2=enter	0 2 0 12 -7 -1 -13
nv2=explain	0 0 17 -11 -5 0 -4
nv2=fall	0 2 -10 -8 3 2 11
nv2=get	2 -16 1 -1 0 0 5
nv2=hang	0 1 -12 7 3 0 -1
nv2=have	15 -20 15 -3 -1 0 -14
nv2=hit	0 -4 5 -15 -1 0 10
nv2=hold	3 0 -10 -4 3 0 9
nv2=impose	-4 0 4 7 -8 -3 -7
nv2=introduce	-3 -3 24 -11 -10 0 -9
nv2=keep	-2 -15 -2 0 10 -1 -1
nv2=lapse	0 9 -14 1 8 0 -3
nv2=let	-2 -8 -1 -13 3 -1 16
nv2=levy	-1 -8 -10 1 13 0 1
nv2=negotiate	0 -7 14 -10 0 0 -4
nv2=other	7 4 13 -4 -10 -12 -7
nv2=pay	-13 -2 0 -8 8 0 4
nv2=plan	0 7 2 -17 -1 0 5
nv2=put	-2 7 2 -1 -1 6 -12
nv2=remain	-1 3 8 2 -16 0 -11
nv2=rule	1 -5 -13 12 4 0 -1
nv2=say	-2 1 1 8 -12 -18 0
nv2=sell	-4 11 0 -5 1 -1 -4
nv2=set	-2 -4 -4 11 0 0 -3
nv2=sign	-5 -7 -1 15 -7 -3 -6
nv2=spare	0 -1 9 -1 2 0 -12
nv2=stand	-3 -3 -12 7 9 -2 -1
nv2=start	-1 -4 -5 13 2 0 -8
nv2=stop	-4 14 8 -8 -8 -2 -7
nv2=strike	0 0 -13 -1 3 8 -1
nv2=suspend	-4 -2 9 2 -1 -4 -15
nv2=take	-4 -3 3 -15 1 8 6
nv2=think	0 -2 -9 -7 0 0 12
nv2=threaten	-6 -9 -14 4 -5 0 16
nv2=warn	-2 11 0 -11 0 0 -2
nv2=withdraw	4 -7 -8 -9 5 0 12
nv2=write	2 -9 -11 6 -1 -6 6
nvt2=add past	5 -8 11 -17 11 -1 -7
nvt2=add present	1 -6 -16 1 6 3 10
nvt2=agree participle	-2 0 -8 2 12 0 -9
nvt2=announce past	1 1 8 3 -10 -5 -4
nvt2=announce pluperfect	-3 -4 1 -5 -12 -2 18
nvt2=apply past	0 -6 -14 -12 21 0 1
nvt2=apply present	-1 9 15 -5 -23 0 -13
nvt2=be future	-4 0 11 -2 -7 -4 -3
nvt2=be past	-1 4 15 0 -16 3 -10
nvt2=be present	-3 1 -5 1 10 -12 -3
nvt2=begin modal	-1 4 -11 6 -3 0 3
nvt2=begin past	-1 7 1 7 -3 -7 -12
nvt2=bring present	0 0 -3 13 -9 0 -4
nvt2=buy present	0 4 -11 4 1 0 2
nvt2=charge future	-2 -3 11 -12 5 0 -1
nvt2=charge past	-3 -10 -15 9 4 10 -1
nvt2=charge pluperfect	0 0 2 -13 8 0 -4
nvt2=charge present	13 -3 -9 8 -2 -8 -1
nvt2=collect present	11 -11 6 1 -14 0 -2
nvt2=come past	-1 -2 2 -19 2 -4 10
nvt2=come present	-5 0 -3 8 -12 -4 8
nvt2=conclude past	0 -3 -7 11 -3 0 -1
nvt2=dump gerund	0 0 11 -5 -4 0 -2
nvt2=end past	0 -2 -12 0 13 3 -5
nvt2=end present	0 -2 18 -4 -15 0 -1
nvt2=enter present	0 1 -4 14 -11 0 -9
nvt2=explain past	0 0 12 -8 -3 0 -3
nvt2=get past	1 -4 -3 11 -9 1 -1
nvt2=go modal	-1 -11 10 5 -13 5 -2
nvt2=go past	-2 4 -11 0 1 5 2
nvt2=have past	15 2 7 -8 -8 0 -15
nvt2=have present	3 -22 11 1 4 0 -7
nvt2=impose past	-3 1 13 2 -12 -2 -14
nvt2=introduce past	-3 -2 21 -5 -14 0 -7
nvt2=keep present	-1 -11 -6 -2 14 0 -2
nvt2=leave participle	7 -1 2 -14 -3 0 5
nvt2=leave past	0 -1 -3 -12 15 0 -2
nvt2=leave present	0 3 15 3 -16 0 -11
nvt2=let present	-2 -8 -2 -9 3 -1 14
nvt2=levy past	0 -5 -14 -10 20 0 -1
nvt2=lose past	0 -2 -3 -8 -2 -2 12
nvt2=make present	0 0 17 -7 -11 0 -2
nvt2=negotiate present	0 -6 10 -11 -4 0 2
nvt2=other modal	7 -1 10 -3 -5 0 -12
nvt2=other past	4 -11 3 3 -8 -2 4
nvt2=other perfect	0 8 7 3 -19 -2 -3
nvt2=other pluperfect	2 6 -11 0 11 -1 -11
nvt2=pay modal	0 1 10 -6 0 0 -7
nvt2=pay past	0 0 14 -16 2 -2 -6
nvt2=pay perfect	0 -4 -2 -6 11 2 -2
nvt2=promise past	-6 0 0 2 -12 0 11
nvt2=put past	0 0 9 -1 -14 0 4
nvt2=put perfect	-3 2 6 -2 -11 0 1
nvt2=put present	1 4 -4 0 5 2 -15
nvt2=replace past	0 -4 13 -3 -11 0 3
nvt2=run past	0 5 -14 -6 15 0 0
nvt2=say past	-2 -13 -2 13 -17 -12 6
nvt2=say present	5 10 3 -13 6 -5 -5
nvt2=sell present	-3 11 0 -4 -5 0 -5
nvt2=sign participle	0 -4 -2 9 -2 0 -5
nvt2=slap past	-1 -4 13 -6 -4 0 -5
nvt2=stand past	0 0 6 -12 6 -1 -5
nvt2=stand present	-2 -1 -13 11 3 0 0
nvt2=start gerund	0 0 7 4 -8 0 -11
nvt2=start modal	0 0 -9 -2 0 0 11
nvt2=stop past	0 4 7 1 -4 -1 -11
nvt2=suspend participle	0 -5 19 -5 -15 0 -2
nvt2=suspend past	0 -3 -9 11 1 0 -9
nvt2=take past	3 2 0 -26 3 8 0
nvt2=take present	-8 -20 6 -5 2 -2 11
nvt2=threaten past	0 0 -7 -10 -3 0 15
nvt2=withdraw present	8 -4 -11 -5 1 0 7
on record AR,US 10% percent 2026 I	0 0 10 -13 3 0 -2
on record AU,US 0% percent	-2 0 15 -12 0 0 -7
on record AU,US 10% percent	0 -1 -8 1 12 0 -7
on record AU,US 10% percent 2025 II	0 0 -8 -6 13 0 -1
on record BD,US 19% percent	0 -1 10 -3 -3 0 -8
on record BD,US 20% percent	0 -1 13 -5 -2 -1 -3
on record BR,US 0% percent	0 0 11 -13 -1 0 1
on record BR,US 0% percent 2025 II	0 0 10 -12 -1 0 1
on record BR,US 10% percent	-3 -2 3 -18 13 0 -4
on record BR,US 10% percent 2025 II	-1 -1 1 -8 12 0 -15
on record BR,US 10% percent 2026 II	0 0 0 -13 3 0 6
on record BR,US 12.5% percent	0 -2 -4 -12 -9 0 19
on record BR,US 12.5% percent 2026 II	0 -2 -4 -12 -9 0 19
on record BR,US 20% percent	0 -3 -10 2 11 0 -1
on record BR,US 20% percent 2025 II	0 -3 -10 2 11 0 -1
on record BR,US 25% percent	-1 -8 15 0 -13 0 -7
on record BR,US 25% percent 2026 II	-1 -7 15 3 -11 0 -18
on record BR,US 35% percent	0 -7 0 15 -13 0 -3
on record BR,US 35% percent 2025 II	0 -1 12 -1 -9 0 0
on record BR,US 35% percent 2026 II	0 -5 -12 17 -5 0 -2
on record BR,US 40% percent	-4 -11 -1 -13 26 -4 -20
on record BR,US 40% percent 2025 II	-3 -9 5 -9 15 0 -18
on record BR,US 40% percent 2026 II	0 0 -15 -8 20 -2 -1
on record BR,US 40% percent none	-1 -5 6 -12 9 -2 -6
on record BR,US 40% percent past	0 0 15 0 -7 0 -10
on record BR,US 40% percent present	0 -4 -18 -3 23 0 -7
on record BR,US 50% percent	-14 -12 -4 -3 8 -8 15
on record BR,US 50% percent 2025 II	-13 -11 1 -5 1 -12 17
on record BR,US 50% percent none	-4 -7 3 -5 -2 -8 10
on record BR,US 50% percent past	0 0 -10 2 11 0 -3
on record CA,CN 15% percent	0 0 -11 18 0 0 -11
on record CA,CN 15% percent 2026 I	0 0 -10 17 0 0 -10
on record CA,CN 15% percent present	0 0 -7 10 0 0 -4
on record CA,CN 6.1% percent	0 0 -10 15 -3 0 -6
on record CA,CN 6.1% percent 2026 I	0 0 -11 16 -3 0 -6
on record CA,CN 6.1% percent present	0 0 -8 10 -2 0 -1
on record CA,CN 84% percent	0 0 11 -10 0 0 -2
on record CA,CN 84% percent 2026 I	0 0 11 -10 0 0 -2
on record CA,US 0% percent	-2 0 13 -9 0 0 -2
on record CA,US 10% percent	-5 -6 -12 7 4 0 7
on record CA,US 10% percent 2025 I	0 -1 -10 7 7 0 -1
on record CA,US 10% percent 2025 II	-1 0 -9 6 -17 0 14
on record CA,US 10% percent future	0 0 -9 12 0 0 -4
on record CA,US 10% percent none	-1 -4 -9 8 3 0 0
on record CA,US 10% percent past	0 0 -10 -2 4 0 8
on record CA,US 100% percent	0 -7 15 -14 -7 0 8
on record CA,US 100% percent 2026 I	0 -3 12 -7 -5 0 0
on record CA,US 15% percent	-1 -2 -9 18 -7 0 -5
on record CA,US 15% percent 2025 I	0 0 -5 10 -3 0 -1
on record CA,US 15% percent 2025 II	0 0 -10 14 -2 0 -6
on record CA,US 15% percent none	0 0 -11 16 -4 0 -6
on record CA,US 20% percent	0 -8 12 0 -5 0 -8
on record CA,US 20% percent 2025 I	0 0 14 -2 -10 0 -4
on record CA,US 20% percent past	0 0 10 -6 -5 0 0
on record CA,US 25% percent	-8 -26 13 -7 13 -7 -13
on record CA,US 25% percent 2025 I	-4 -12 0 8 -1 -4 -2
on record CA,US 25% percent 2025 II	-1 -8 8 -12 19 0 -23
on record CA,US 25% percent 2026 I	0 0 9 -10 0 0 -2
on record CA,US 25% percent 2026 II	0 -2 17 -11 -4 0 -3
on record CA,US 25% percent none	-2 -12 19 -5 -2 -2 -11
on record CA,US 25% percent past	0 -2 9 -9 12 -2 -14
on record CA,US 35% percent	-4 -11 24 -34 3 -1 8
on record CA,US 35% percent 2025 II	-4 -11 33 -32 -16 0 8
on record CA,US 35% percent none	-1 -3 6 -10 4 0 -2
on record CA,US 35% percent present	-2 -7 24 -24 -6 0 6
on record CA,US 40% percent	-1 -2 17 -13 0 0 -5
on record CA,US 40% percent 2025 II	-1 -2 17 -13 0 0 -5
on record CA,US 40% percent present	0 -1 14 -11 0 0 -2
on record CA,US 45% percent	0 -1 15 -3 -10 0 -4
on record CA,US 45% percent 2025 II	0 -1 11 -1 -7 0 -3
on record CA,US 50% percent	-16 -18 14 5 -24 -13 12
on record CA,US 50% percent 2025 I	-1 -3 0 -15 -6 -1 16
on record CA,US 50% percent 2025 II	-5 -10 8 -3 -15 -2 11
on record CA,US 50% percent 2026 I	-2 -1 13 -6 -4 -1 -2
on record CA,US 50% percent 2026 II	-6 -3 0 18 -6 -6 -14
on record CA,US 50% percent none	-4 -8 18 0 -10 -6 -5
on record CA,US 50% percent past	-2 0 0 -4 -10 -1 14
on record CA,US 50% percent present	-5 -6 -3 11 -9 -5 3
on record CH,US 0% percent	-2 0 3 7 -13 0 -5
on record CH,US 0% percent 2025 II	0 0 1 12 -11 0 -15
on record CH,US 0% percent none	0 0 -5 9 -8 0 0
on record CH,US 10% percent 2026 I	0 0 13 -5 -7 0 -4
on record CH,US 10% percent none	-1 -4 4 -9 -5 0 11
on record CH,US 10% percent past	0 0 -15 8 8 0 -5
on record CH,US 100% percent 2025 II	0 0 -5 -7 -2 0 12
on record CH,US 12.5% percent	0 0 13 -3 -10 0 -3
on record CH,US 12.5% percent 2026 II	0 0 13 -3 -10 0 -3
on record CH,US 15% percent	-13 -19 4 18 -2 -3 -29
on record CH,US 15% percent 2025 II	-10 -14 10 18 -31 -2 -29
on record CH,US 15% percent 2026 I	-3 -4 -8 1 15 0 -4
on record CH,US 15% percent future	0 -1 -9 16 0 0 -10
on record CH,US 15% percent modal	-4 -2 5 11 -4 0 -13
on record CH,US 15% percent none	-3 -8 0 9 4 0 -26
on record CH,US 20% percent	0 -6 15 -1 -8 0 -13
on record CH,US 20% percent 2025 II	0 -4 11 1 -8 0 -12
on record CH,US 20% percent none	0 -5 16 -4 -7 0 -7
on record CH,US 25% percent none	0 -3 -12 12 0 0 1
on record CH,US 31% percent	-3 -3 -11 6 9 -3 -4
on record CH,US 31% percent 2025 II	-1 -1 -13 4 11 -3 -5
on record CH,US 39% percent	-15 -23 19 6 5 -21 -25
on record CH,US 39% percent 2025 II	-14 -18 26 7 -11 -17 -29
on record CH,US 39% percent 2026 I	0 -3 -11 -9 16 -1 2
on record CH,US 39% percent future	0 -1 11 -5 -2 0 -3
on record CH,US 39% percent none	-6 -16 11 8 -1 -11 -16
on record CH,US 40% percent none	0 -5 15 -4 -7 0 -7
on record CH,US 50% percent	-2 -8 14 -2 -8 -2 -2
on record CH,US 50% percent 2025 II	-1 -8 13 -2 -8 -2 -2
on record CH,US 50% percent none	0 -4 14 -3 -5 -2 -8
on record CL,US 15% percent	0 0 -13 -3 -2 0 14
on record CL,US 15% percent 2025 II	0 0 -12 -5 -2 0 15
on record CL,US 30% percent 2025 II	0 -3 -6 0 -4 0 10
on record CL,US 50% percent	0 -1 -15 10 -2 0 9
on record CL,US 50% percent 2025 II	0 -1 -17 12 -2 0 9
on record CL,US 50% percent present	0 0 -11 3 0 0 10
on record CN,EU 10% percent 2025 II	0 0 13 -9 -2 0 -3
on record CN,EU 15% percent	0 -2 -6 18 -15 0 -5
on record CN,EU 15% percent 2025 II	0 -1 1 11 -12 0 -4
on record CN,EU 15.6% percent	0 0 -11 2 10 0 -3
on record CN,EU 15.6% percent 2025 II	0 0 -8 -3 11 0 -2
on record CN,EU 19.8% percent	0 -1 15 -10 -4 -1 -2
on record CN,EU 19.8% percent 2025 II	0 -1 15 -10 -4 -1 -2
on record CN,EU 34.9% percent	0 -2 14 -10 -3 0 -3
on record CN,EU 34.9% percent 2025 II	0 -2 12 -8 -2 0 -3
on record CN,EU 35.3% percent 2025 II	0 -1 11 -2 -3 -1 -4
on record CN,EU 4.9% percent	0 0 15 -6 -11 0 0
on record CN,EU 4.9% percent 2025 II	0 0 14 -6 -10 0 0
on record CN,EU 62.4% percent	-2 0 -17 -1 20 -4 -4
on record CN,EU 62.4% percent 2025 II	0 0 -16 0 18 -3 -4
on record CN,EU 62.4% percent pluperfect	-1 0 -9 -7 15 -2 -1
on record CN,MX 20% percent	0 0 12 -7 -6 0 -1
on record CN,MX 20% percent 2025 II	0 0 11 -5 -7 0 -1
on record CN,MX 35% percent	0 -2 -11 16 -3 0 -2
on record CN,MX 35% percent 2025 II	0 -2 -14 17 -1 0 -2
on record CN,MX 50% percent	-1 -3 -11 16 -2 -1 -4
on record CN,MX 50% percent 2025 II	-1 -3 -11 16 -2 -1 -4
on record CN,MX 50% percent none	0 -1 -13 19 -2 -1 -9
on record CN,US 0% percent	13 -2 0 0 1 -2 -14
on record CN,US 0% percent 2025 I	7 0 -13 -2 8 -1 2
on record CN,US 0% percent 2025 II	4 -1 -3 9 -2 0 -10
on record CN,US 0% percent 2026 I	4 0 12 -8 0 0 -11
on record CN,US 0% percent none	1 0 11 -3 3 0 -16
on record CN,US 10% percent	-24 -69 17 -8 20 -19 -22
on record CN,US 10% percent 2019 I	-3 0 -12 -18 26 -3 0
on record CN,US 10% percent 2019 II	0 0 -15 -2 2 0 14
on record CN,US 10% percent 2020 I	0 -1 -26 4 21 0 0
on record CN,US 10% percent 2025 I	3 -12 8 26 -48 -1 -42
on record CN,US 10% percent 2025 II	-18 -26 28 -13 -19 -4 5
on record CN,US 10% percent 2026 I	-19 -27 4 -5 12 -4 -3
on record CN,US 10% percent 2026 II	-2 -16 0 -37 43 -2 -27
on record CN,US 10% percent modal	0 -9 4 10 -14 0 -3
on record CN,US 10% percent none	-24 -40 3 6 9 -8 -16
on record CN,US 10% percent past	-10 -5 22 -29 11 -7 -13
on record CN,US 10% percent pluperfect	0 0 4 -12 1 0 5
on record CN,US 10% percent present	-1 -27 2 2 9 -2 -11
on record CN,US 10% points	0 0 34 -30 -7 0 -7
on record CN,US 10% points 2025 II	0 0 32 -29 -7 0 -6
on record CN,US 10% points none	0 0 13 -10 -1 0 -4
on record CN,US 10% points present	0 0 14 -12 -1 0 0
on record CN,US 100% percent	-42 -12 -5 5 -35 -35 32
on record CN,US 100% percent 2025 I	0 -1 15 -4 -4 0 -9
on record CN,US 100% percent 2025 II	-29 -32 -30 -1 -15 -19 49
on record CN,US 100% percent 2026 I	-9 -11 22 0 -6 -8 -14
on record CN,US 100% percent 2026 II	-9 14 0 5 -25 -10 -2
on record CN,US 100% percent modal	-5 12 -5 -2 -5 0 1
on record CN,US 100% percent none	-19 -21 7 6 -13 -21 9
on record CN,US 100% percent past	-10 3 -11 -4 -12 -6 22
on record CN,US 100% percent present	-16 -10 -5 2 -23 -9 20
on record CN,US 104% percent	-1 -4 -22 8 19 -5 -2
on record CN,US 104% percent 2025 I	0 -3 -20 10 12 -1 0
on record CN,US 104% percent none	0 -1 -12 0 16 -4 -5
on record CN,US 104% percent present	0 0 -14 15 1 0 -5
on record CN,US 12.5% percent	-20 -41 18 -9 -48 -8 26
on record CN,US 12.5% percent 2026 I	-3 -11 -47 -23 -7 0 53
on record CN,US 12.5% percent 2026 II	-17 -34 50 0 -44 -7 -35
on record CN,US 12.5% percent none	-7 -26 3 2 -35 -6 21
on record CN,US 12.5% percent past	-2 0 10 -5 -10 0 4
on record CN,US 12.5% percent present	-8 -15 20 -10 -13 0 2
on record CN,US 120% percent	-7 -4 -6 8 15 -5 -23
on record CN,US 120% percent 2025 I	-7 -3 -6 4 16 -4 -20
on record CN,US 120% percent none	-4 -1 -10 2 14 -2 -10
on record CN,US 125% percent	-10 -11 -2 22 -7 23 -69
on record CN,US 125% percent 2025 I	-20 -20 30 11 -21 -1 -51
on record CN,US 125% percent 2025 II	-2 6 -58 26 -7 20 -29
on record CN,US 125% percent 2026 I	0 -4 -23 -18 25 8 -5
on record CN,US 125% percent 2026 II	6 -2 -18 3 6 3 0
on record CN,US 125% percent modal	-4 9 5 0 0 0 -13
on record CN,US 125% percent none	4 -4 -2 -3 5 15 -27
on record CN,US 125% percent past	-8 -11 -6 32 -20 7 -24
on record CN,US 125% percent pluperfect	-1 -5 -12 22 -22 4 -8
on record CN,US 125% percent present	-10 -11 13 -13 20 0 -27
on record CN,US 13% percent	-6 -25 0 28 -22 0 -21
on record CN,US 13% percent 2025 II	-3 -19 -19 35 -13 0 -16
on record CN,US 13% percent 2026 I	-1 -6 27 -19 -7 0 -4
on record CN,US 13% percent 2026 II	0 -6 15 -10 -2 0 -1
on record CN,US 13% percent future	0 -3 -13 16 0 0 -3
on record CN,US 13% percent present	-3 -13 0 12 -11 0 -8
on record CN,US 130% percent	-3 -16 -27 -11 -7 -5 35
on record CN,US 130% percent 2025 II	-3 -16 -27 -11 -7 -5 35
on record CN,US 130% percent modal	0 -8 -8 -7 -1 0 17
on record CN,US 130% percent none	-2 -4 -13 1 -2 -4 15
on record CN,US 130% percent present	0 -3 -12 -7 -1 0 16
on record CN,US 145% percent	-4 -30 -9 27 -17 33 -66
on record CN,US 145% percent 2025 I	-2 -24 27 10 -30 5 -42
on record CN,US 145% percent 2025 II	-4 -11 -54 32 -8 20 -33
on record CN,US 145% percent 2026 I	0 0 -20 -8 -4 22 -3
on record CN,US 145% percent 2026 II	1 -2 -26 -3 22 2 -7
on record CN,US 145% percent future	0 0 -17 8 0 11 0
on record CN,US 145% percent modal	14 -1 7 -27 15 2 -15
on record CN,US 145% percent none	0 -9 -6 5 -9 27 -32
on record CN,US 145% percent past	-18 -10 -11 33 -15 1 -20
on record CN,US 145% percent pluperfect	-4 -7 -10 30 -25 -5 -8
on record CN,US 145% percent present	0 -17 8 -12 3 21 -23
on record CN,US 15% percent	14 -69 -13 8 1 -18 17
on record CN,US 15% percent 2020 I	-1 -3 19 -17 -12 0 6
on record CN,US 15% percent 2025 I	0 -6 11 10 -17 0 -18
on record CN,US 15% percent 2025 II	-20 -35 10 13 -7 -5 -16
on record CN,US 15% percent 2026 I	0 -29 -53 -15 29 -8 40
on record CN,US 15% percent 2026 II	27 -14 -9 13 -20 -1 -18
on record CN,US 15% percent future	-6 -5 6 8 -7 0 -10
on record CN,US 15% percent modal	-1 -11 -12 3 -8 0 13
on record CN,US 15% percent none	8 -38 -2 4 8 -10 -5
on record CN,US 15% percent past	10 -10 -2 -4 -13 -5 15
on record CN,US 15% percent present	6 -23 -11 5 -3 -1 14
on record CN,US 155% percent	0 -3 -7 -5 0 0 12
on record CN,US 155% percent 2025 II	0 -3 -7 -5 0 0 12
on record CN,US 18% percent	-1 -7 -37 8 31 -3 -21
on record CN,US 18% percent 2026 I	0 -5 -34 9 25 0 -17
on record CN,US 18% percent 2026 II	0 0 -7 0 12 -3 -6
on record CN,US 18% percent none	0 -5 -26 -2 27 0 -8
on record CN,US 18% percent past	0 0 -13 7 8 -2 -9
on record CN,US 19% percent	-1 -9 3 7 8 0 -34
on record CN,US 19% percent 2025 II	-1 -7 7 13 -27 0 -33
on record CN,US 19% percent 2026 I	0 0 -8 -8 14 0 0
on record CN,US 19% percent none	0 -5 -2 8 2 0 -18
on record CN,US 20% percent	-32 -59 16 0 24 -31 -28
on record CN,US 20% percent 2025 I	-7 -2 30 11 -46 -4 -26
on record CN,US 20% percent 2025 II	-16 -49 23 4 -12 -14 -5
on record CN,US 20% percent 2026 I	-9 -26 -34 -7 53 -16 -18
on record CN,US 20% percent 2026 II	0 -6 -12 -23 30 -1 -5
on record CN,US 20% percent modal	0 -8 -1 -15 -7 0 18
on record CN,US 20% percent none	-17 -35 14 7 10 -19 -52
on record CN,US 20% percent past	-4 -7 0 -8 18 -11 -11
on record CN,US 20% percent present	-7 -24 4 0 7 -4 -7
on record CN,US 20% points	0 -3 19 -9 -7 0 -10
on record CN,US 20% points 2025 II	0 -1 15 -10 -7 0 -2
on record CN,US 20% points present	0 -1 13 -9 -4 0 -2
on record CN,US 200% percent	3 -2 -11 0 -6 0 11
on record CN,US 23% percent	0 -11 13 -7 4 -2 -3
on record CN,US 23% percent 2025 II	0 -9 15 -2 -2 -1 -2
on record CN,US 24% percent	5 7 -49 36 2 -4 -23
on record CN,US 24% percent 2025 I	0 6 -20 14 5 0 -18
on record CN,US 24% percent 2025 II	6 10 -32 24 -16 -1 -9
on record CN,US 24% percent 2026 I	0 -4 -7 -4 12 0 -4
on record CN,US 24% percent 2026 II	0 -8 -10 18 -5 0 0
on record CN,US 24% percent future	-2 -1 -12 14 0 0 -1
on record CN,US 24% percent none	5 1 -27 13 7 -2 -7
on record CN,US 24% percent past	0 4 -2 9 -4 0 -10
on record CN,US 24% percent present	1 3 -24 21 -7 0 -7
on record CN,US 24% points	-17 16 -87 55 -7 -16 -48
on record CN,US 24% points 2025 I	-1 22 -16 -2 -16 0 -9
on record CN,US 24% points 2025 II	-9 10 -51 48 -42 -5 -28
on record CN,US 24% points 2026 I	-1 -21 -25 28 2 -3 -8
on record CN,US 24% points 2026 II	-3 5 -38 9 18 -5 -15
on record CN,US 24% points modal	0 12 -8 -2 3 0 -14
on record CN,US 24% points none	-6 6 -44 27 -2 -9 -20
on record CN,US 24% points past	0 1 -8 9 -1 -1 -4
on record CN,US 24% points present	-6 2 -54 40 -2 -4 -18
on record CN,US 25% percent	-35 -43 30 8 -17 -37 -1
on record CN,US 25% percent 2018 I	-1 -1 -10 -15 -2 0 20
on record CN,US 25% percent 2018 II	-8 24 4 -29 2 -2 -1
on record CN,US 25% percent 2019 I	-6 -12 6 -14 -16 -2 23
on record CN,US 25% percent 2020 I	-5 -14 7 9 -8 -3 -1
on record CN,US 25% percent 2025 I	-8 -24 3 22 1 -7 -29
on record CN,US 25% percent 2025 II	-4 -38 2 13 -29 -8 15
on record CN,US 25% percent 2026 I	-6 -25 25 -23 13 -7 -12
on record CN,US 25% percent 2026 II	-4 -22 19 7 1 -5 -34
on record CN,US 25% percent modal	-8 -4 5 -12 -8 0 15
on record CN,US 25% percent none	-16 -28 15 9 -14 -19 0
on record CN,US 25% percent past	-7 -10 19 -7 -4 -9 -4
on record CN,US 25% percent perfect	0 -2 -6 10 -8 0 1
on record CN,US 25% percent present	-4 -38 18 6 2 -6 -17
on record CN,US 26% percent	0 -5 -3 17 0 0 -15
on record CN,US 26% percent 2025 I	0 -4 -2 14 -4 0 -10
on record CN,US 26% percent none	0 -2 -5 12 1 0 -10
on record CN,US 27.5% percent	0 -3 -10 2 11 0 -2
on record CN,US 27.5% percent 2025 II	0 -1 -15 -6 18 0 0
on record CN,US 3% percent	-3 -3 28 -2 -21 0 -22
on record CN,US 3% percent 2025 II	-1 -1 19 -6 -17 0 -13
on record CN,US 3% percent 2026 I	0 0 17 3 -9 0 -11
on record CN,US 3% percent none	-1 -1 21 -5 -20 0 -16
on record CN,US 3% percent present	0 0 26 -21 -4 0 -3
on record CN,US 30% percent	-20 -68 21 -6 19 -29 -3
on record CN,US 30% percent 2019 II	0 -10 -14 6 -1 0 9
on record CN,US 30% percent 2025 I	-7 -20 18 19 -46 -5 -17
on record CN,US 30% percent 2025 II	-18 -49 34 -31 9 -18 4
on record CN,US 30% percent 2026 I	-3 -6 -26 10 26 -2 -11
on record CN,US 30% percent 2026 II	5 -3 -25 -11 29 -2 -8
on record CN,US 30% percent future	0 -8 -9 10 -1 0 3
on record CN,US 30% percent modal	0 -10 13 3 -6 0 -5
on record CN,US 30% percent none	-4 -35 10 -13 17 -15 -2
on record CN,US 30% percent past	-7 -7 8 2 3 -7 -12
on record CN,US 30% percent perfect	0 0 5 -11 5 0 -3
on record CN,US 30% percent present	-10 -32 4 2 7 -4 6
on record CN,US 31% percent	-3 0 -24 11 4 0 5
on record CN,US 31% percent 2025 I	0 1 -16 11 -5 0 3
on record CN,US 31% percent none	0 -3 -16 10 7 0 -1
on record CN,US 32% percent	-1 -4 -13 12 -6 0 2
on record CN,US 32% percent 2025 I	0 0 -9 12 -2 0 -4
on record CN,US 32% percent none	0 -1 -13 8 -4 0 4
on record CN,US 34% percent	-9 35 -56 20 19 -16 -60
on record CN,US 34% percent 2025 I	-4 9 -43 31 9 -3 -32
on record CN,US 34% percent 2025 II	1 17 -9 -3 7 -9 -28
on record CN,US 34% percent 2026 I	0 -10 -17 -2 19 -1 -5
on record CN,US 34% percent 2026 II	-6 28 -17 -4 -9 -1 -17
on record CN,US 34% percent future	0 2 -11 9 3 0 -4
on record CN,US 34% percent modal	-2 20 -14 -1 2 0 -22
on record CN,US 34% percent none	0 9 -30 16 8 -6 -24
on record CN,US 34% percent past	-1 -5 -17 7 17 -3 -16
on record CN,US 34% percent present	0 25 -15 4 -6 -3 -17
on record CN,US 35% percent	-2 -17 15 -31 17 -2 -3
on record CN,US 35% percent 2025 II	0 -10 27 -20 -18 0 0
on record CN,US 35% percent 2026 I	0 -5 -6 -10 19 0 -9
on record CN,US 35% percent 2026 II	0 -2 -4 -8 12 0 -1
on record CN,US 35% percent none	-1 -10 3 -25 18 0 0
on record CN,US 35% percent present	0 -5 19 -3 -7 0 -11
on record CN,US 35.3% percent	0 -1 12 -10 0 0 -2
on record CN,US 35.3% percent 2025 II	0 -1 12 -7 0 0 -3
on record CN,US 37.5% percent	-3 -16 21 -6 -13 -4 0
on record CN,US 37.5% percent 2026 II	-3 -14 25 -5 -12 -4 -11
on record CN,US 37.5% percent none	0 -7 19 -9 -7 -2 -2
on record CN,US 37.5% percent present	-1 -8 8 -3 -6 0 3
on record CN,US 39% percent	0 -24 18 -10 19 -9 -31
on record CN,US 39% percent 2025 II	0 -21 25 -7 7 -7 -30
on record CN,US 39% percent 2026 I	0 -4 -10 -7 16 0 -1
on record CN,US 39% percent none	-6 -17 17 -10 13 -5 -19
on record CN,US 40% percent	3 -18 1 0 16 -1 -18
on record CN,US 40% percent 2025 II	5 -15 14 0 -8 0 -8
on record CN,US 40% percent 2026 I	0 -1 -21 3 19 0 -7
on record CN,US 40% percent none	0 -11 6 -10 12 0 -9
on record CN,US 40% percent present	6 -6 -4 5 8 0 -13
on record CN,US 45% percent	-2 -10 -1 7 7 -2 -12
on record CN,US 45% percent 2025 II	0 -5 -5 15 -5 0 -8
on record CN,US 45% percent 2026 I	0 -2 -2 -8 10 0 -2
on record CN,US 46% percent	-2 1 -29 23 9 -6 -11
on record CN,US 46% percent 2025 I	0 2 -25 23 5 -1 -13
on record CN,US 46% percent none	-1 -12 -17 17 13 -5 -14
on record CN,US 46% percent present	0 0 -13 17 -1 0 -7
on record CN,US 47% percent	-2 -13 -15 21 12 -2 -13
on record CN,US 47% percent 2025 II	-1 -10 -10 23 -9 0 -12
on record CN,US 47% percent none	-3 -5 -9 12 5 -1 -4
on record CN,US 47% percent past	0 0 -11 12 6 0 -8
on record CN,US 47% percent present	-1 -6 -3 9 5 0 -8
on record CN,US 5% percent 2019 I	0 0 14 -11 -6 0 0
on record CN,US 50% percent	-33 -46 10 11 -4 -26 9
on record CN,US 50% percent 2025 I	-10 -12 1 -2 -19 -2 18
on record CN,US 50% percent 2025 II	-16 -26 16 5 -36 -12 5
on record CN,US 50% percent 2026 I	-6 -14 4 0 18 -8 -23
on record CN,US 50% percent 2026 II	-3 -5 6 8 4 -3 -16
on record CN,US 50% percent future	0 -5 -11 11 0 0 1
on record CN,US 50% percent none	-13 -28 24 -4 -12 -15 0
on record CN,US 50% percent present	-11 -20 -7 16 0 -2 3
on record CN,US 500% percent	7 -1 -12 5 -9 -8 8
on record CN,US 54% percent	-12 35 -22 9 -2 -13 -38
on record CN,US 54% percent 2025 I	-13 0 -4 17 2 -1 -20
on record CN,US 54% percent 2025 II	-3 37 -27 -8 -3 -9 -25
on record CN,US 54% percent modal	-3 8 -7 6 -2 0 -17
on record CN,US 54% percent none	-6 16 -9 0 2 -6 -14
on record CN,US 54% percent present	-7 26 -24 10 -8 0 -10
on record CN,US 55% percent	3 -23 23 5 -10 -12 -39
on record CN,US 55% percent 2025 I	3 -16 18 5 -17 -9 -31
on record CN,US 55% percent 2025 II	-3 -6 8 4 2 0 -13
on record CN,US 55% percent 2026 I	4 -1 11 -10 0 0 -5
on record CN,US 55% percent none	2 -6 5 10 -11 -5 -16
on record CN,US 55% percent past	2 -1 15 -8 -3 -1 -12
on record CN,US 55% percent present	0 -15 9 5 0 -4 -20
on record CN,US 57% percent	-4 -9 -16 22 5 -5 -16
on record CN,US 57% percent 2025 II	-4 -8 -17 22 5 -4 -16
on record CN,US 57% percent none	-1 -6 -13 8 13 -3 -8
on record CN,US 57% percent present	0 -1 -5 10 -1 0 -4
on record CN,US 6.1% percent	0 0 -6 11 -2 0 -4
on record CN,US 6.1% percent 2026 I	0 0 -11 14 0 0 -4
on record CN,US 65% percent	-8 -2 -12 10 -1 0 6
on record CN,US 7.5% percent	3 -5 24 1 -20 0 -27
on record CN,US 7.5% percent 2020 I	0 0 -13 20 -4 0 -11
on record CN,US 7.5% percent 2025 II	3 -1 15 -5 -14 0 -8
on record CN,US 7.5% percent 2026 I	0 0 14 -16 0 0 -6
on record CN,US 7.5% percent 2026 II	0 0 14 -1 -13 0 -4
on record CN,US 7.5% percent future	0 0 -12 16 0 0 -6
on record CN,US 7.5% percent none	0 -2 25 -5 -15 0 -19
on record CN,US 7.5% percent present	4 -1 15 -8 -13 0 -4
on record CN,US 80% percent	-6 -1 -9 -8 -5 0 19
on record CN,US 80% percent 2025 I	-6 -1 -9 -8 -5 0 19
on record CN,US 84% percent	-8 -13 -6 -3 34 -14 -38
on record CN,US 84% percent 2025 I	-6 -8 -1 5 16 -7 -32
on record CN,US 84% percent 2025 II	0 -2 -8 -9 20 -6 -8
on record CN,US 84% percent none	-2 -4 -17 6 18 -6 -16
on record CN,US 84% percent past	0 0 12 -10 4 -3 -12
on record CN,US 84% percent pluperfect	-1 0 3 -8 10 -3 -8
on record CN,US 84% percent present	0 -2 -11 2 12 0 -6
on record DE,US 10% percent	0 -1 17 -11 0 0 -10
on record EU,GB 15% percent	0 -1 12 -7 -4 0 -2
on record EU,GB 25% percent	0 -2 18 -12 -5 0 -3
on record EU,GB 25% percent 2025 II	0 0 20 -9 -4 0 -12
on record EU,GB 50% percent	-5 -2 2 -10 -4 0 11
on record EU,GB 50% percent 2025 II	-5 -2 2 -10 -4 0 11
on record EU,ID 0% percent	0 0 -10 13 -1 0 -3
on record EU,ID 0% percent 2025 II	0 0 -10 13 -1 0 -2
on record EU,IN 0% percent	0 0 -16 20 -2 0 -8
on record EU,IN 0% percent 2026 I	0 0 -15 20 -2 0 -7
on record EU,IN 10% percent	0 0 -8 13 0 0 -6
on record EU,IN 10% percent 2026 I	0 0 -9 13 0 0 -6
on record EU,IN 110% percent	0 0 13 -8 -4 0 -2
on record EU,IN 110% percent 2026 I	0 0 13 -8 -4 0 -2
on record EU,IN 150% percent	0 0 15 -13 -2 -1 0
on record EU,IN 150% percent 2026 I	0 0 15 -13 -2 -1 0
on record EU,IN 20% percent	0 0 -8 10 0 0 -2
on record EU,IN 20% percent 2026 I	0 0 -8 11 -1 0 -2
on record EU,JP 10% percent	0 0 14 -7 -7 0 -4
on record EU,JP 10% percent none	0 0 14 -10 -5 0 -1
on record EU,JP 15% percent	-2 -2 12 -8 0 0 -1
on record EU,JP 25% percent	0 -7 7 9 -13 0 -7
on record EU,JP 25% percent none	0 -6 7 7 -13 0 -6
on record EU,US 0% percent	-18 -4 -17 3 -8 0 23
on record EU,US 0% percent 2025 II	-10 -3 -11 1 -10 0 17
on record EU,US 0% percent past	-3 0 -1 -5 -5 0 13
on record EU,US 0% percent perfect	0 0 0 -10 -3 0 11
on record EU,US 0% percent pluperfect	-3 0 15 0 -2 0 -14
on record EU,US 0% percent present	-6 -1 -21 2 0 0 19
on record EU,US 10% percent	-9 -12 12 -15 -1 -1 9
on record EU,US 10% percent 2025 I	0 -1 -2 11 1 0 -17
on record EU,US 10% percent 2025 II	-4 -3 20 -14 -6 0 -3
on record EU,US 10% percent 2026 I	-2 -5 1 -11 -9 0 18
on record EU,US 10% percent 2026 II	0 0 -8 -10 13 0 1
on record EU,US 10% percent future	0 0 -14 -8 6 0 13
on record EU,US 10% percent modal	0 0 9 -14 -2 0 3
on record EU,US 10% percent present	-4 -4 7 0 1 0 -14
on record EU,US 100% percent	-7 -7 16 -15 -15 -4 11
on record EU,US 100% percent 2025 II	-1 -3 -6 -14 -7 -1 21
on record EU,US 100% percent 2026 II	-4 -4 26 -15 -8 -2 -10
on record EU,US 100% percent none	-3 -4 11 -17 -10 -3 11
on record EU,US 15% percent	-24 -11 -7 20 -1 -4 -6
on record EU,US 15% percent 2021 I	0 12 -14 4 -2 0 -4
on record EU,US 15% percent 2025 II	-12 -19 -14 35 -28 -1 -11
on record EU,US 15% percent 2026 I	-10 -12 11 -19 9 0 10
on record EU,US 15% percent 2026 II	-6 -2 7 -13 13 0 -11
on record EU,US 15% percent modal	-7 -4 -13 13 -1 0 2
on record EU,US 15% percent none	-7 5 -6 9 -3 -1 -3
on record EU,US 15% percent past	-4 -5 10 4 -1 0 -11
on record EU,US 15% percent present	-9 -15 -2 4 -4 0 8
on record EU,US 19% percent none	0 5 -11 10 1 0 -5
on record EU,US 20% percent	-5 -5 -3 7 10 -2 -12
on record EU,US 20% percent 2025 I	-1 -1 5 2 1 0 -10
on record EU,US 20% percent 2026 I	-1 -7 1 -3 15 0 -13
on record EU,US 20% percent none	0 7 -3 4 4 0 -19
on record EU,US 200% percent	-3 0 -12 -5 -6 -1 18
on record EU,US 200% percent 2025 I	-2 0 -10 -3 0 0 13
on record EU,US 25% percent	-9 -13 10 -21 6 -8 20
on record EU,US 25% percent 2025 I	-4 1 -3 -3 12 -1 -4
on record EU,US 25% percent 2025 II	-1 -4 13 -15 -8 0 10
on record EU,US 25% percent 2026 I	0 -13 10 -23 -8 0 26
on record EU,US 25% percent 2026 II	0 -4 12 -12 2 0 -4
on record EU,US 25% percent future	0 -2 1 -11 0 0 11
on record EU,US 25% percent modal	0 0 -5 -15 0 0 17
on record EU,US 25% percent none	-3 -8 24 -12 -9 -2 -2
on record EU,US 25% percent present	-1 -7 0 -7 12 0 0
on record EU,US 27.5% percent	-1 -4 23 -24 4 -1 -16
on record EU,US 27.5% percent 2025 II	-1 -4 26 -20 -1 0 -15
on record EU,US 27.5% percent none	0 -2 20 -14 -10 0 -3
on record EU,US 27.5% percent present	0 -3 6 -14 6 0 -4
on record EU,US 30% percent	-11 -26 -11 -7 -23 -4 38
on record EU,US 30% percent 2025 II	-10 -24 -5 -21 -21 -3 41
on record EU,US 30% percent modal	-2 -12 -14 3 -3 0 16
on record EU,US 30% percent none	-4 -7 2 -2 -9 0 8
on record EU,US 30% percent present	-1 -10 -3 -8 -9 0 20
on record EU,US 31% percent	0 3 -8 11 -7 0 -4
on record EU,US 31% percent 2025 I	0 2 -8 11 -7 0 -4
on record EU,US 31% percent none	0 3 -8 11 -7 0 -4
on record EU,US 34% percent 2025 I	0 -2 -10 11 -3 0 1
on record EU,US 35% percent	0 -5 3 -21 1 0 15
on record EU,US 35% percent 2025 II	0 -4 0 -14 -6 0 17
on record EU,US 35% percent none	0 0 -1 -14 5 0 9
on record EU,US 39% percent	-1 -9 10 5 -7 0 -11
on record EU,US 39% percent 2025 II	-1 -9 10 5 -7 0 -11
on record EU,US 39% percent none	-1 -7 10 3 -6 0 -6
on record EU,US 50% percent	-17 -21 14 -9 -8 -16 20
on record EU,US 50% percent 2025 I	-6 -11 -11 0 1 -8 19
on record EU,US 50% percent 2025 II	-8 -14 20 -14 -13 -7 9
on record EU,US 50% percent modal	-2 -11 7 11 0 0 -9
on record EU,US 50% percent none	-6 -12 -3 5 -16 -11 15
on record EU,US 50% percent past	-3 0 6 -18 -6 -2 16
on record EU,US 50% percent present	-4 -2 14 -14 6 -1 -2
on record EU,US 84% percent	0 0 12 -9 -3 0 -4
on record EU,US 84% percent 2025 I	0 0 12 -9 -3 0 -4
on record FR,US 10% percent	0 0 4 -14 2 0 6
on record FR,US 15% percent	0 -6 -8 15 -1 0 -5
on record FR,US 200% percent	-2 0 -9 -11 -3 0 19
on record FR,US 50% percent	0 -3 -11 9 -1 0 2
on record GB,IN 0% percent	0 0 -16 17 0 0 -2
on record GB,IN 0% percent 2025 II	0 0 -15 17 0 0 -1
on record GB,IN 0% percent present	0 0 -14 15 0 0 -1
on record GB,IN 150% percent	0 0 16 -15 2 -4 0
on record GB,IN 150% percent 2025 II	0 0 16 -14 -3 0 0
on record GB,IN 150% percent present	0 0 13 -11 -3 0 0
on record GB,IN 40% percent	0 0 -9 12 0 0 -3
on record GB,IN 75% percent	0 4 -10 11 0 0 -8
on record GB,IN 75% percent 2025 II	0 0 -9 12 0 0 -4
on record GB,US 0% percent	-10 -1 -16 12 -2 0 9
on record GB,US 0% percent 2025 I	-6 0 -39 29 -12 0 6
on record GB,US 0% percent 2025 II	-3 0 8 -21 6 0 6
on record GB,US 0% percent future	0 0 -10 12 -1 0 -2
on record GB,US 0% percent past	-3 0 -10 -10 1 0 15
on record GB,US 10% percent	-6 -10 10 3 1 -1 -17
on record GB,US 10% percent 2025 I	-2 -6 6 9 -13 0 -13
on record GB,US 10% percent 2025 II	0 -1 10 -1 0 0 -12
on record GB,US 10% percent none	-2 -5 11 2 -6 0 -18
on record GB,US 10% percent past	0 0 3 2 8 0 -13
on record GB,US 100% percent	-2 0 -7 -9 -6 0 18
on record GB,US 100% percent 2025 II	-1 0 -13 -8 -5 0 18
on record GB,US 100% percent none	0 0 -2 -11 -3 0 13
on record GB,US 125% percent	0 0 13 -9 -1 0 -4
on record GB,US 125% percent 2025 I	0 0 13 -9 -1 0 -4
on record GB,US 145% percent	0 0 18 -8 -1 0 -12
on record GB,US 145% percent 2025 I	0 0 18 -8 0 0 -12
on record GB,US 145% percent present	0 0 10 -3 0 0 -7
on record GB,US 15% percent	-3 -6 -18 12 3 -4 8
on record GB,US 15% percent 2025 II	0 -1 -13 18 -8 0 -3
on record GB,US 15% percent 2026 I	-1 -4 -9 -8 8 -3 12
on record GB,US 25% percent	-2 -15 11 3 4 -2 -16
on record GB,US 25% percent 2025 I	0 -2 14 -7 -3 0 -6
on record GB,US 27.5% percent	0 -10 9 -5 5 -3 -6
on record GB,US 27.5% percent 2025 I	0 -5 15 -6 -6 -1 -4
on record GB,US 27.5% percent none	0 -9 12 -8 3 -2 -4
on record GB,US 50% percent	-7 -21 15 -4 0 -6 3
on record GB,US 50% percent 2025 II	-1 -14 13 -4 -8 -2 3
on record GB,US 50% percent none	-3 -7 0 -6 0 -3 13
on record GB,US 50% percent past	0 -1 12 -6 3 0 -10
on record GB,US 50% percent present	0 -7 14 -4 -3 0 -3
on record HK,US 10% percent	0 0 -9 0 11 0 0
on record ID,US 0% percent	0 0 -26 22 -5 0 1
on record ID,US 0% percent 2026 I	0 0 -22 26 -3 0 -10
on record ID,US 0% percent present	0 0 -20 23 -2 0 -4
on record ID,US 10% percent 2025 II	0 0 12 -9 -2 0 -2
on record ID,US 10% percent 2026 I	0 0 -11 4 -3 0 7
on record ID,US 19% percent	-8 -9 -5 11 11 -1 -25
on record ID,US 19% percent 2025 II	0 0 -13 19 -4 0 -12
on record ID,US 19% percent 2026 I	-7 -8 5 -2 11 0 -15
on record ID,US 19% percent none	-5 -5 6 1 2 0 -13
on record ID,US 20% percent	-1 -4 -9 19 -5 0 -12
on record ID,US 20% percent 2025 II	-1 -3 -7 14 -1 0 -6
on record ID,US 32% percent	-1 -7 -11 -6 -15 -5 27
on record ID,US 32% percent 2025 II	0 0 -9 -16 -9 -1 23
on record ID,US 32% percent 2026 I	0 -6 -2 3 -8 -3 10
on record ID,US 32% percent none	0 0 -2 -8 -6 0 13
on record ID,US 32% percent pluperfect	0 0 0 -10 -3 -1 12
on record IE,US 15% percent	-1 -2 -4 18 0 0 -15
on record IE,US 15% percent 2025 II	0 -1 -8 17 0 0 -10
on record IN,US 0% percent 2026 I	0 0 -18 -1 -1 0 13
on record IN,US 10% percent	-1 -1 -11 -6 7 0 12
on record IN,US 100% percent	0 0 0 -15 3 0 12
on record IN,US 11% percent	0 0 -12 8 2 0 -1
on record IN,US 11% percent 2025 II	0 0 -12 8 2 0 -1
on record IN,US 110% percent	0 0 18 -15 -1 -1 -2
on record IN,US 110% percent 2026 I	0 0 18 -15 -1 -1 -2
on record IN,US 15% percent 2025 II	0 0 0 13 -10 0 -8
on record IN,US 15% percent 2026 I	0 -2 -3 -16 12 0 6
on record IN,US 18% percent	-3 -3 -22 16 9 0 -1
on record IN,US 18% percent 2026 I	-1 -1 -18 20 -7 0 0
on record IN,US 18% percent present	0 0 -12 11 -3 0 1
on record IN,US 19% percent	0 -3 16 -9 2 0 -20
on record IN,US 19% percent 2026 I	0 -1 23 -19 0 0 -11
on record IN,US 19% percent none	0 -2 15 -14 6 0 -15
on record IN,US 20% percent	-2 -15 23 -7 -5 -1 -11
on record IN,US 20% percent 2026 I	0 -11 32 -23 -2 0 -12
on record IN,US 20% percent none	0 -5 14 -2 -4 0 -15
on record IN,US 20% percent present	0 -12 21 -10 -7 0 -1
on record IN,US 25% percent	-17 -13 21 -9 5 -11 -8
on record IN,US 25% percent 2025 II	-12 -10 25 -8 -24 0 1
on record IN,US 25% percent 2026 I	-6 -7 5 -6 13 -9 -11
on record IN,US 25% percent future	0 -4 9 -15 5 0 5
on record IN,US 25% percent none	-3 -5 19 -11 -1 -8 -4
on record IN,US 25% percent past	-3 -1 10 2 -4 0 -10
on record IN,US 30% percent	0 -6 0 -13 8 0 9
on record IN,US 50% percent	-17 -16 11 -5 15 4 -28
on record IN,US 50% percent 2025 II	-11 -11 30 -8 -8 -7 -16
on record IN,US 50% percent 2026 I	-4 -5 -22 0 22 8 -12
on record IN,US 50% percent future	0 -1 -6 11 0 0 -5
on record IN,US 50% percent none	-7 -7 14 -9 -4 8 -7
on record IN,US 50% percent past	-1 0 -2 -3 10 -2 -4
on record IN,US 50% percent pluperfect	-1 0 -1 -8 12 0 -1
on record JO,US 15% percent	0 0 -14 -8 17 0 -1
on record JO,US 15% percent 2026 II	0 0 -14 -8 17 0 -1
on record JP,US 0% percent	-2 0 -17 19 2 0 -8
on record JP,US 0% percent 2025 II	-1 0 -16 20 -3 0 -6
on record JP,US 10% percent	-1 -4 10 -4 7 0 -24
on record JP,US 10% percent 2025 II	0 0 13 -16 4 0 -10
on record JP,US 10% percent 2026 I	0 -2 0 9 0 0 -13
on record JP,US 10% percent none	0 0 0 0 7 0 -12
on record JP,US 10% percent present	0 0 11 -7 1 0 -8
on record JP,US 100% percent	-1 -1 -6 -5 -3 0 12
on record JP,US 100% percent 2025 II	-1 -1 -6 -5 -3 0 12
on record JP,US 12.5% percent	0 0 11 -10 -3 0 3
on record JP,US 15% percent	0 -16 -16 14 7 -1 1
on record JP,US 15% percent 2025 II	-9 -12 -8 17 -9 -1 1
on record JP,US 15% percent 2026 I	4 -3 -15 -4 16 0 1
on record JP,US 15% percent future	0 -1 -22 41 -2 0 -30
on record JP,US 15% percent pluperfect	0 0 7 -15 6 0 -1
on record JP,US 15% percent present	-2 -5 -4 -7 -2 0 17
on record JP,US 19% percent	0 -1 -12 25 -7 0 -19
on record JP,US 19% percent 2025 II	0 0 -13 26 -6 0 -19
on record JP,US 19% percent past	0 0 -8 14 0 0 -8
on record JP,US 20% percent	-1 -7 -6 15 4 -4 -13
on record JP,US 20% percent 2025 II	-1 -6 -2 17 -13 0 -12
on record JP,US 24% percent	-1 1 -15 28 -11 -1 -14
on record JP,US 24% percent 2025 I	0 2 -6 13 -3 0 -10
on record JP,US 24% percent 2025 II	0 0 -9 18 -8 -1 -5
on record JP,US 24% percent none	0 2 -11 11 3 0 -10
on record JP,US 24% percent past	0 0 -2 12 -5 0 -10
on record JP,US 25% percent	-9 -19 4 -24 4 -2 24
on record JP,US 25% percent 2025 I	0 -2 15 -5 -2 0 -9
on record JP,US 25% percent 2025 II	-8 -16 0 -20 -4 -2 28
on record JP,US 25% percent future	0 -6 -7 -4 0 0 13
on record JP,US 25% percent modal	0 -9 -1 -12 0 0 18
on record JP,US 25% percent none	-1 -10 -2 -1 -1 0 9
on record JP,US 25% percent present	-1 0 9 -25 8 0 1
on record JP,US 27.5% percent	0 -8 14 -14 7 -1 -7
on record JP,US 27.5% percent 2025 II	0 -2 13 -18 8 -1 -7
on record JP,US 27.5% percent future	0 0 13 -11 0 0 -3
on record JP,US 27.5% percent pluperfect	0 0 -10 -4 12 0 0
on record JP,US 27.5% percent present	0 0 19 -13 -10 0 0
on record JP,US 30% percent	0 -10 3 -18 -12 0 23
on record JP,US 30% percent 2025 II	0 -8 1 -15 -11 0 21
on record JP,US 30% percent none	0 -5 1 -13 -4 0 14
on record JP,US 30% percent present	0 -1 0 -10 -3 0 10
on record JP,US 32% percent	0 -2 -11 -4 -7 0 15
on record JP,US 32% percent 2025 II	0 -2 -10 -12 -3 0 17
on record JP,US 32% percent none	0 -2 -8 -10 -3 0 15
on record JP,US 40% percent	0 -7 -6 -1 -5 -2 13
on record JP,US 40% percent 2025 II	0 -7 -6 -1 -4 -2 13
on record JP,US 40% percent none	0 -6 -10 3 -4 -2 9
on record JP,US 50% percent	-3 -7 24 -15 -10 -3 1
on record JP,US 50% percent 2025 II	-1 -5 19 -10 -8 -2 0
on record JP,US 50% percent none	0 -2 11 -2 -3 0 -3
on record JP,US 50% percent present	0 -1 12 -7 0 0 -1
on record KE,NO 0% percent	-5 0 12 -10 -6 0 4
on record KE,US 10% percent	0 0 12 -7 -7 0 -1
on record KE,US 10% percent 2025 II	0 0 12 -7 -7 0 -1
on record KH,US 0% percent	0 0 -12 14 -1 0 -3
on record KH,US 0% percent 2025 II	0 0 -12 14 -1 0 -3
on record KH,US 49% percent	0 -1 -4 -2 -6 0 11
on record KR,US 0% percent	0 0 -8 -3 18 0 -13
on record KR,US 0% percent 2025 II	0 0 -9 0 17 0 -12
on record KR,US 100% percent	0 -1 -6 -10 -2 0 15
on record KR,US 100% percent 2025 II	0 0 -11 -6 0 0 14
on record KR,US 12.5% percent	-1 -1 -5 -10 -11 0 17
on record KR,US 12.5% percent 2025 II	0 0 -11 -5 -8 0 17
on record KR,US 15% percent	-9 -11 5 22 -31 -1 -19
on record KR,US 15% percent 2025 II	-7 -8 -18 32 -19 0 -10
on record KR,US 15% percent 2026 I	-1 -3 37 -18 -19 0 -16
on record KR,US 15% percent none	-3 -5 3 17 -27 0 -14
on record KR,US 19% percent	0 0 -2 11 -7 0 -7
on record KR,US 19% percent 2025 II	0 0 -5 12 -6 0 -5
on record KR,US 20% percent	0 -4 19 -4 -7 0 -12
on record KR,US 20% percent 2025 II	0 -2 11 0 -5 0 -10
on record KR,US 20% percent none	0 -3 17 -5 -8 0 -7
on record KR,US 25% percent	-10 -26 -10 -15 1 -8 36
on record KR,US 25% percent 2025 II	-6 -18 9 -11 -13 -6 22
on record KR,US 25% percent 2026 I	-4 -9 -26 -21 15 0 29
on record KR,US 25% percent modal	-1 -10 -5 -11 -2 0 19
on record KR,US 25% percent none	-1 -9 1 -4 -3 -2 10
on record KR,US 25% percent past	0 -1 -21 6 11 -1 0
on record KR,US 25% percent present	-3 -8 -7 -8 4 0 20
on record KR,US 50% percent	-4 -7 12 5 -4 -2 -15
on record KR,US 50% percent none	-1 -2 14 -5 -4 -1 -4
on record MX,US 0% percent none	0 0 13 -8 -5 0 -1
on record MX,US 25% percent	-3 -15 4 -1 0 -4 6
on record MX,US 25% percent 2019 I	0 -6 -5 -11 -5 -1 17
on record MX,US 25% percent 2025 II	-1 -9 17 0 -7 0 -14
on record MX,US 30% percent	5 -6 -20 -10 -13 -1 25
on record MX,US 30% percent 2025 II	-7 -3 -20 -9 -12 0 29
on record MX,US 30% percent none	0 2 -14 -9 -8 0 18
on record MX,US 30% percent present	3 -8 -2 -9 -1 0 11
on record MX,US 35% percent	0 -4 -11 7 2 0 2
on record MX,US 5% percent	0 0 -12 -12 -6 0 19
on record MX,US 5% percent 2019 I	0 0 -11 -12 -5 0 18
on record MX,US 50% percent	-1 -9 13 -8 -12 -1 4
on record MY,US 0% percent 2025 II	0 0 -11 14 -2 0 -1
on record MY,US 0% percent present	0 0 -8 11 0 0 -5
on record MY,US 100% percent	-2 0 -3 -10 -2 0 14
on record MY,US 100% percent 2025 II	-2 0 -3 -10 -2 0 14
on record MY,US 19% percent	-1 -3 5 6 -3 0 -17
on record MY,US 19% percent 2025 II	-1 -3 10 3 -14 0 -15
on record MY,US 19% percent none	0 -1 -13 19 0 0 -9
on record MY,US 19% percent past	0 0 14 -6 -5 0 -5
on record MY,US 20% percent none	0 -4 -1 12 -5 0 -8
on record MY,US 50% percent	0 0 15 -5 0 0 -11
on record MY,US 50% percent 2025 II	0 0 15 -5 0 0 -11
on record NZ,US 10% percent	0 0 16 -12 -5 0 -3
on record NZ,US 10% percent 2025 II	0 0 16 -12 -5 0 -3
on record NZ,US 15% percent	0 -4 -16 20 -3 0 -6
on record NZ,US 15% percent 2025 II	0 -4 -16 20 -3 0 -6
on record PH,US 0% percent	-1 0 -8 24 -6 0 -18
on record PH,US 0% percent 2025 II	-1 0 -14 24 -1 0 -18
on record PH,US 0% percent modal	0 0 -2 11 0 0 -10
on record PH,US 10% percent	0 0 15 -5 -7 0 -6
on record PH,US 17% percent	0 0 -5 7 -19 -1 12
on record PH,US 17% percent 2025 II	0 0 -5 7 -19 -1 12
on record PH,US 17% percent past	0 0 -2 7 -14 0 7
on record PH,US 19% percent	-4 -4 -31 29 19 0 -25
on record PH,US 19% percent 2025 II	0 -2 -23 34 -4 0 -21
on record PH,US 19% percent present	0 -1 -20 19 6 0 -8
on record PH,US 20% percent	-2 -5 -17 4 -11 -1 18
on record PH,US 20% percent 2025 II	-2 -5 -17 4 -11 -1 18
on record PH,US 20% percent none	0 -1 -7 0 -5 0 10
on record TH,US 10% percent	0 0 15 -14 0 0 -4
on record TH,US 10% percent 2025 II	0 0 14 -12 0 0 -4
on record TH,US 19% percent	0 0 -17 21 0 0 -11
on record TH,US 19% percent 2025 II	0 0 -17 22 -1 0 -11
on record TH,US 20% percent	0 -4 -24 23 -2 0 3
on record TH,US 20% percent 2025 II	0 -4 -24 23 -2 0 3
on record TH,US 20% percent present	0 -2 -14 17 0 0 -4
on record TH,US 36% percent	-4 -9 -16 -17 -2 0 28
on record TH,US 36% percent 2025 II	-4 -9 -16 -17 -2 0 28
on record TH,US 40% percent	-4 -10 -15 22 -3 -1 -7
on record TH,US 40% percent 2025 II	-4 -10 -15 22 -3 -1 -7
on record TH,US 40% percent none	0 -7 -11 17 -1 0 -5
on record TW,US 0% percent	0 0 -16 21 -1 0 -8
on record TW,US 0% percent 2026 I	0 0 -16 21 -1 0 -8
on record TW,US 0% percent present	0 0 -12 14 0 0 -4
on record TW,US 100% percent	-2 0 -4 -7 0 0 12
on record TW,US 15% percent	0 -4 -2 13 -11 0 -10
on record TW,US 15% percent 2025 II	0 0 -9 14 -4 0 -6
on record TW,US 15% percent none	0 -3 -6 14 -5 0 -5
on record TW,US 20% percent	-6 -6 12 11 -13 -2 -18
on record TW,US 20% percent 2025 II	-1 -4 -5 16 -4 0 -11
on record TW,US 20% percent 2026 I	0 -1 19 -3 -19 0 -8
on record TW,US 20% percent none	0 -2 13 -3 -10 0 -4
on record TW,US 32% percent	-2 -2 -13 11 -9 -2 9
on record TW,US 39% percent	0 -1 -6 10 -2 0 -3
on record TW,US 39% percent 2025 II	0 -1 -6 10 -2 0 -3
on record US,VN 0% percent	-6 0 -3 20 -4 0 -15
on record US,VN 0% percent 2025 II	-4 0 -10 26 -1 0 -21
on record US,VN 0% percent modal	-1 0 -2 16 0 0 -15
on record US,VN 10% percent	0 -2 14 -9 -10 0 2
on record US,VN 10% percent present	0 -1 14 -8 -4 0 -1
on record US,VN 40% percent	-5 -12 -9 14 -1 -1 3
on record US,VN 40% percent 2025 II	-5 -11 -14 17 -2 0 3
on record US,VN 40% percent none	0 0 -14 6 0 0 5
on record US,VN 46% percent	-8 -18 -25 20 -5 -12 12
on record US,VN 46% percent 2025 I	0 -6 -5 19 -5 0 -10
on record US,VN 46% percent 2025 II	-6 -14 -19 9 -8 -11 19
on record US,VN 46% percent none	0 -4 -9 -4 -3 -1 14
on record US,VN 46% percent past	-3 -5 -7 12 -5 -5 2
on record US,ZA 30% percent	-1 -7 15 0 -5 -2 -15
on record US,ZA 30% percent 2025 II	-1 -7 14 1 -5 -2 -14
on record US,ZA 50% percent	0 -1 -4 12 -5 0 -3
on record US,ZA 50% percent 2025 II	0 -1 -4 12 -5 0 -3
only	-12 -11 6 2 4 -15 2
only false	-15 -41 5 9 15 -10 -5
only over 80	0 0 4 -25 -9 -4 28
only under 80	-12 -10 4 8 6 -13 -7
opened	-19 19 1 -19 -8 -7 7
over 80	-3 -63 -9 -3 0 17 30
pc0=agree	-16 -4 -2 5 4 7 -7
pc0=buy	4 7 12 -11 -9 -1 -1
pc0=deny	17 -6 8 -13 -9 0 -10
pc0=end	-1 -6 4 14 -9 -17 -6
pc0=impose	-11 -7 0 -2 7 5 2
pc0=propose	-14 3 1 -6 0 3 6
pc0=refuse	5 12 -10 -6 -1 0 -5
pc0=renew	-4 6 7 -4 -2 -1 -13
pc0=say	-2 -13 3 0 5 -20 7
pc0=sell	-3 -7 11 3 -7 -1 -4
pc0=sign	2 4 -2 -3 9 -4 -4
pc0=suspend	2 12 -9 -4 4 6 -4
pc0=threaten	-11 -13 7 2 9 0 0
pc1=agree	-20 -7 1 3 1 6 -2
pc1=buy	3 7 9 -8 -4 -2 -7
pc1=deny	17 -7 8 -13 -5 0 -13
pc1=end	0 -1 4 1 3 -18 -7
pc1=impose	-12 -13 3 -1 2 1 8
pc1=propose	-10 8 -9 -1 -14 3 16
pc1=refuse	5 12 -10 -5 -1 0 -7
pc1=renew	-4 7 10 -6 -4 -1 -13
pc1=say	-5 -12 2 1 4 -20 7
pc1=sell	-4 -12 5 0 5 -2 -3
pc1=sign	4 -5 0 0 4 -15 3
pc1=suspend	1 14 -6 -6 4 6 -9
pc1=threaten	-12 -14 4 2 5 -3 6
pct0=agree past	-8 -13 0 6 1 10 -11
pct0=agree perfect	0 0 0 3 -13 -1 5
pct0=agree present	-1 -5 -3 4 11 1 -16
pct0=bear modal	3 0 -9 -10 12 -1 5
pct0=bear pluperfect	-2 -3 -8 2 9 1 -7
pct0=begin future	2 -6 8 5 -14 -2 -5
pct0=begin modal	-12 9 6 -11 -9 -3 3
pct0=begin past	-5 -10 7 -7 6 -12 2
pct0=begin perfect	1 -5 -11 6 0 0 6
pct0=begin pluperfect	0 -6 8 -4 8 1 -17
pct0=deny past	12 -1 0 -6 -2 0 -5
pct0=down future	5 -5 -3 -10 -6 6 12
pct0=down modal	-5 5 6 0 -15 -3 0
pct0=down past	0 -15 0 0 4 -11 5
pct0=end pluperfect	0 -11 -7 17 -4 0 -1
pct0=end present	2 1 0 10 -11 -5 -9
pct0=impose future	15 -6 -4 -11 2 5 8
pct0=impose modal	-12 -5 4 -8 3 -5 7
pct0=impose modal-passive	0 -1 3 -10 2 0 5
pct0=impose past	-21 -12 1 5 3 6 -1
pct0=impose pluperfect	-7 -1 5 -12 1 11 0
pct0=impose present	-11 2 -7 6 2 -1 1
pct0=propose past	-14 0 0 2 -13 6 7
pct0=propose perfect	1 7 13 -20 -6 0 -5
pct0=propose present	-12 -2 -4 6 12 -2 -4
pct0=propose present-passive	0 -1 4 -11 -1 0 5
pct0=renew present-passive	-1 -2 -2 3 9 0 -11
pct0=return modal	0 -7 -8 13 -2 0 0
pct0=say past	0 -8 4 2 -10 -5 3
pct0=say perfect	-10 -3 5 -10 -9 -4 14
pct0=say pluperfect	0 -5 12 -11 3 0 -6
pct0=say pluperfect-passive	0 4 -1 -11 0 0 7
pct0=say present	4 1 -8 -2 17 -8 -6
pct0=say present-passive	-5 -13 -7 4 3 0 11
pct0=sell past	0 0 12 -1 -8 0 -6
pct0=sign future	0 2 0 -15 0 0 12
pct0=sign modal	0 11 -2 3 -1 0 -12
pct0=sign past	-8 -11 -3 2 14 1 -7
pct0=sign past-passive	0 -2 15 -14 -1 -1 1
pct0=sign perfect	-3 10 -4 7 -14 -1 -6
pct0=sign present	11 -6 1 -2 2 -1 -2
pct0=stay future	-6 -14 -4 9 1 -1 5
pct0=stay past	1 8 3 -9 1 7 -11
pct0=stay present	13 -8 0 -1 -7 4 0
pct0=suspend future	0 0 -9 11 0 0 -1
pct0=suspend past	0 12 2 -10 -9 0 2
pct0=target future	0 -3 14 -16 -12 0 9
pct0=target past	-3 -12 1 6 -7 3 3
pct0=target present-passive	3 -2 5 5 -14 -5 -1
pct0=threaten past	-11 -11 4 -12 6 0 13
pct0=threaten perfect	0 -3 16 -1 0 0 -12
pct0=up modal	-6 4 -10 10 -13 0 0
pct0=up perfect	8 -4 -12 8 1 0 -3
pct1=agree participle-passive	-2 -8 12 -2 -6 3 -2
pct1=agree past	-8 -13 1 5 2 8 -11
pct1=agree perfect	0 0 0 1 -13 -1 6
pct1=agree present	-1 -5 -3 4 11 1 -16
pct1=bear gerund	-2 12 2 -3 -12 1 -6
pct1=bear modal	3 -3 -9 -8 12 -1 5
pct1=bear pluperfect	-2 -3 -8 2 9 1 -7
pct1=begin future	3 -15 9 5 -11 -1 -4
pct1=begin gerund	-2 -14 13 -7 -1 0 4
pct1=begin infinitive	5 2 -14 1 0 0 8
pct1=begin participle-passive	0 5 -14 0 14 0 -6
pct1=begin past	-5 -9 7 -6 4 -11 2
pct1=begin perfect	1 -5 -11 6 0 0 6
pct1=begin pluperfect	0 -6 8 -4 8 1 -17
pct1=deny past	12 -1 0 -6 -2 0 -5
pct1=down future	5 -5 -3 -10 -6 6 12
pct1=down gerund	0 -11 14 -7 -4 0 0
pct1=down infinitive	-1 0 3 3 -13 2 0
pct1=down modal	-5 5 6 0 -15 -3 0
pct1=down participle-passive	0 0 3 -13 -2 0 9
pct1=down past	0 -15 0 0 4 -11 5
pct1=end participle-passive	0 3 -8 -9 15 0 -5
pct1=end pluperfect	0 -11 -7 17 -4 0 -1
pct1=end present	2 2 1 5 -7 -4 -8
pct1=impose future	15 -6 -4 -11 2 5 7
pct1=impose infinitive	4 -13 -4 0 7 0 3
pct1=impose modal	-12 -5 4 -8 4 -5 7
pct1=impose modal-passive	0 -1 3 -10 2 0 5
pct1=impose participle-passive	-1 -11 12 3 -14 -11 1
pct1=impose past	-21 -12 4 4 4 3 -3
pct1=impose pluperfect	-7 0 5 -12 1 11 0
pct1=impose present	-9 3 -6 3 -1 0 4
pct1=propose participle-passive	5 4 -20 8 -15 0 15
pct1=propose past	-11 0 1 2 -13 6 4
pct1=propose perfect	-6 7 5 -16 -4 0 1
pct1=renew present-passive	-1 -2 -2 3 9 0 -11
pct1=return modal	0 -7 -8 13 -2 0 0
pct1=say past	0 -8 5 1 -9 -5 3
pct1=say perfect	-10 -3 5 -10 -9 -4 14
pct1=say pluperfect	0 -5 12 -11 3 0 -6
pct1=say pluperfect-passive	0 4 -1 -11 0 0 7
pct1=say present	3 1 -8 -3 18 -8 -6
pct1=say present-passive	-5 -12 -6 5 0 0 12
pct1=sell past	0 0 12 -1 -8 0 -6
pct1=sign future	0 5 -9 -12 0 0 14
pct1=sign modal	0 11 -2 3 -1 0 -12
pct1=sign participle-passive	3 -18 11 4 -4 -3 0
pct1=sign past	-8 -11 -1 2 12 -3 -7
pct1=sign past-passive	0 -2 15 -14 -1 -1 1
pct1=sign perfect	-3 10 -2 4 -13 -1 -5
pct1=sign present	11 -6 1 -2 2 -1 -2
pct1=stay future	-6 -13 -1 8 -9 0 7
pct1=stay past	1 5 5 -5 -1 7 -14
pct1=stay present	13 -11 0 3 -8 2 1
pct1=suspend past	0 12 2 -10 -9 0 2
pct1=suspend present	4 2 -10 1 11 -1 -5
pct1=target future	0 -3 14 -16 -12 0 9
pct1=target gerund	0 0 -11 8 2 0 1
pct1=target participle-passive	-4 -11 0 13 -9 -3 1
pct1=target past	-3 -12 1 7 -7 3 2
pct1=target present-passive	3 -2 7 6 -18 -5 -1
pct1=threaten past	-11 -11 4 -12 6 0 13
pct1=threaten perfect	0 -1 12 -6 0 0 -6
pct1=up infinitive	0 0 -6 -9 -3 0 14
pct1=up modal	-5 0 -8 11 -13 0 0
pct1=up participle-passive	0 3 -6 0 13 0 -14
pct1=up perfect	8 -4 -12 8 1 0 -3
peak after	-3 -3 -11 -12 0 14 5
peak before	-4 -11 -3 -1 -5 12 0
peak column	0 -19 -23 -13 -21 37 -7
peak heading	0 -19 -23 -14 -21 38 -7
peak led	-15 -21 -20 -18 -29 55 -4
peak low	-7 -28 -21 -30 -28 73 -17
peak part	-9 -18 -4 -16 -13 30 1
peak rest	1 -12 -13 -19 -3 38 -18
peers 0 0	-7 -5 2 11 -8 -20 0
peers 0 1	-30 6 1 9 -6 -13 2
peers 0 2	1 -27 10 2 16 -9 -19
peers 1 0	-22 18 0 -3 2 -22 1
peers 1 1	-15 13 -7 -3 -7 2 11
peers 2 0	9 -9 -5 0 -11 13 4
peers 2 1	1 0 6 -8 -9 6 2
peers 2 2	12 -9 6 -10 5 2 0
phas-future	0 -16 0 6 -3 -1 4
phas-gerund	-13 -1 14 -1 -11 -3 -2
phas-modal	-10 5 7 -9 3 -11 1
phas-past	0 -16 0 7 6 6 -10
phas-perfect	9 7 -3 -10 -5 -4 9
presently after	-4 -24 20 1 -8 -19 -3
presently before	4 -21 25 -11 1 -1 -20
presently column	-4 -13 60 -32 -40 -16 -26
presently heading	-5 -19 65 -29 -44 -17 -30
presently led	1 -19 15 -3 1 -2 -3
presently low	-12 -4 2 0 1 -8 9
presently part	-1 -41 32 -11 9 -14 -18
presently rest	-15 17 -19 13 -3 -7 8
presently row	0 -8 14 0 -8 0 -4
pt0=future	1 -12 1 2 -5 0 6
pt0=modal	-18 0 -1 1 7 -8 3
pt0=modal-passive	9 -2 8 -13 -1 -3 -2
pt0=past-passive	0 -1 -2 5 0 -11 0
pt0=past-passive-not	0 -4 11 -5 0 0 -4
pt0=pluperfect-passive	0 4 -1 -12 2 -3 11
pt0=present-not	12 -17 0 -15 12 10 2
pt0=present-passive	-8 9 -4 8 -8 0 -5
pt0=present-passive-not	-6 -7 0 -1 11 -1 4
pt1=future	2 -14 0 2 -9 0 9
pt1=gerund	-13 -3 15 0 -15 -1 -1
pt1=modal	-17 -4 0 3 7 -7 3
pt1=modal-passive	9 -2 8 -13 -1 -3 -2
pt1=past	3 -12 5 2 3 8 -12
pt1=past-passive	0 -1 -1 7 0 -10 -4
pt1=past-passive-not	0 -4 11 -5 0 0 -4
pt1=perfect	-2 6 -1 -8 -8 -2 12
pt1=pluperfect-passive	0 4 -1 -12 2 -3 11
pt1=present-not	12 -17 -1 -14 12 10 3
pt1=present-passive	-8 9 -2 7 -12 0 -4
pt1=present-passive-not	-6 -7 0 -1 11 -1 4
pv0-none	9 0 2 -1 2 -4 -10
pv0=admit	11 0 -6 -2 0 0 -5
pv0=announce	-19 -10 -2 8 10 -2 -2
pv0=apply	-1 10 5 -1 -8 -2 -13
pv0=begin	-2 -11 1 4 0 -4 0
pv0=collect	-2 1 0 4 0 4 -14
pv0=conclude	-1 1 2 3 -16 0 2
pv0=confirm	0 4 14 -11 0 0 -6
pv0=continue	0 -11 -1 2 9 0 0
pv0=cut	0 -6 -12 4 3 6 1
pv0=demand	-3 -1 -9 -4 0 0 14
pv0=deny	12 -1 -1 -5 -1 0 -8
pv0=double	6 0 -12 -11 4 13 0
pv0=end	0 3 1 5 -5 -5 -11
pv0=enter	-1 -4 -9 -1 10 1 2
pv0=face	-1 15 0 -3 -7 -2 -1
pv0=have	14 -1 0 0 -5 -2 -4
pv0=hold	-2 0 9 -18 7 -3 0
pv0=impose	0 3 -15 19 -4 -6 -2
pv0=keep	-1 3 -3 1 -10 -2 10
pv0=know	-8 -1 -6 2 0 0 11
pv0=lapse	-1 0 0 7 -11 -2 -1
pv0=lay	0 0 7 -14 0 0 5
pv0=let	-1 0 1 -5 11 -1 -4
pv0=note	0 4 9 -12 0 0 -5
pv0=order	5 2 7 -4 -13 0 0
pv0=other	-2 11 -7 0 -13 -1 8
pv0=promise	-3 2 10 -1 4 0 -19
pv0=put	-4 3 5 -6 -11 3 5
pv0=ready	0 0 -7 -5 -5 0 12
pv0=recall	-7 4 -15 -4 18 -2 -4
pv0=remain	0 -4 11 -2 0 0 -8
pv0=renew	0 -5 11 1 -5 0 -8
pv0=replace	5 0 -12 -1 1 0 6
pv0=report	16 -9 -5 0 -10 0 -1
pv0=rise	0 7 1 2 -3 0 -13
pv0=rule	0 -4 11 -7 -7 0 0
pv0=sell	-1 -3 16 -2 -5 -1 -8
pv0=suspend	0 3 -12 4 -2 9 4
pv0=tax	0 4 3 -18 0 -1 11
pv0=tell	-11 -5 1 4 -7 -9 11
pv0=want	-3 -9 -12 11 6 0 0
pv0=warn	-13 -9 10 -11 5 0 5
pv0=withdraw	0 -10 16 -8 3 0 -7
pv0=write	7 -8 -4 -6 -6 -3 8
pv1-none	9 5 0 -1 3 -1 -14
pv1=add	-6 5 5 4 0 -1 -12
pv1=admit	11 0 0 -7 -2 0 -5
pv1=announce	-21 -12 -4 8 11 -2 -1
pv1=apply	-1 10 5 -1 -8 -2 -13
pv1=ask	4 -3 -10 5 8 -2 -1
pv1=buy	-1 3 10 0 -7 0 -11
pv1=collect	-3 -3 -7 11 2 4 -15
pv1=come	0 8 3 0 -17 -12 8
pv1=confirm	0 4 14 -11 0 0 -6
pv1=cut	0 -6 -12 4 3 6 2
pv1=demand	-3 -1 -9 -4 0 0 14
pv1=deny	12 -1 1 -6 -1 0 -13
pv1=discuss	0 0 -6 -4 -2 0 11
pv1=double	5 -2 -14 -9 9 13 0
pv1=dump	0 -3 16 -10 -3 0 -5
pv1=end	0 4 0 -2 7 -6 -14
pv1=enter	-2 -5 -17 4 13 3 1
pv1=face	-1 13 -1 0 -7 -2 -1
pv1=have	14 3 1 -5 -3 -1 -6
pv1=hold	-2 1 2 -14 10 -3 0
pv1=impose	0 3 -10 17 -6 -6 -5
pv1=introduce	0 -4 11 5 -12 -2 -5
pv1=keep	-2 0 -1 -1 -9 -2 12
pv1=know	-9 1 -5 -1 -1 0 12
pv1=lapse	-1 1 0 7 -11 -2 -1
pv1=lay	0 0 5 -13 0 0 7
pv1=leave	5 8 10 -11 0 -1 -8
pv1=let	-1 0 -6 -1 14 -1 -3
pv1=levy	0 0 -9 0 11 0 0
pv1=make	-9 -14 0 -2 7 -3 6
pv1=note	0 4 9 -12 0 0 -5
pv1=offer	-5 -3 -3 -7 -5 0 15
pv1=other	-1 11 -4 1 -12 0 1
pv1=pass	4 -12 -5 11 2 0 0
pv1=propose	4 1 -7 -7 -5 0 8
pv1=reach	-1 -2 -5 0 0 12 -4
pv1=ready	0 0 -7 -5 -5 0 12
pv1=recall	-8 4 -13 -3 17 -2 -4
pv1=remain	0 -4 18 -7 0 0 -8
pv1=renew	0 -3 13 -2 -6 0 -8
pv1=replace	5 0 -12 -1 1 0 6
pv1=report	16 -9 -5 0 -10 0 -1
pv1=see	-3 -2 -4 -10 -4 0 13
pv1=sell	-2 -8 11 -9 8 -1 -10
pv1=sign	-8 -10 -4 7 6 -5 0
pv1=stand	-2 -12 11 -4 0 1 1
pv1=stay	5 10 -15 6 0 0 -7
pv1=tell	-11 -5 1 4 -12 -9 11
pv1=wait	-1 -6 6 3 4 -1 -13
pv1=want	-1 -3 -14 10 5 0 0
pv1=warn	-13 -9 10 -11 5 0 5
pv1=withdraw	0 -10 14 -8 3 0 -5
pv1=write	7 -8 -2 -7 -6 -3 8
pv2-none	11 4 -4 3 -3 -4 -3
pvt0=add present	0 0 9 4 -12 0 -8
pvt0=announce past	-14 -6 -1 11 -4 -1 -1
pvt0=announce pluperfect	0 -1 3 -13 7 0 0
pvt0=announce present	-1 0 -1 -4 12 0 -10
pvt0=answer past	4 -4 -11 7 -4 0 6
pvt0=apply present	-1 7 1 4 -10 -2 -10
pvt0=ask pluperfect	-1 0 -13 4 -1 0 9
pvt0=be future	-6 -13 1 9 -9 0 2
pvt0=be past	2 12 -5 0 -5 6 -9
pvt0=be present	11 -8 -3 -2 2 8 -1
pvt0=bear present	0 -9 -4 15 -12 0 0
pvt0=begin past	-1 -7 10 -10 4 -3 -4
pvt0=begin present	0 -3 -12 14 -4 0 2
pvt0=bring present	0 -1 15 -11 -8 0 2
pvt0=carry present	0 0 4 -20 4 0 7
pvt0=charge future	-3 -5 14 -7 -4 0 -2
pvt0=charge modal	-1 -5 6 4 -15 0 2
pvt0=conclude past	0 0 1 9 -15 0 -10
pvt0=confirm past	-1 0 16 -15 0 0 0
pvt0=continue present	0 -11 5 -2 4 0 1
pvt0=deny past	14 0 -6 -4 0 0 -7
pvt0=end past	0 -13 3 2 6 -3 0
pvt0=end present	-1 2 4 3 -12 0 -3
pvt0=enter present	0 0 0 -11 8 -1 4
pvt0=expire present	0 -6 10 2 -1 0 -6
pvt0=extend present	0 -4 -9 0 11 0 -2
pvt0=get present	-3 5 5 1 -15 6 -14
pvt0=go past	-3 2 5 -13 5 -3 0
pvt0=go perfect	1 -2 -12 10 -1 0 0
pvt0=have past	11 2 -7 4 5 2 -15
pvt0=hold present	-1 -5 6 -14 10 -2 2
pvt0=know present	-7 -1 -7 2 -1 0 11
pvt0=lapse present	0 11 1 -14 0 0 0
pvt0=let present	0 2 4 -13 7 -1 -2
pvt0=make past	-1 -2 2 -11 8 -1 3
pvt0=make present	-2 -2 5 7 -17 0 -1
pvt0=note past	-3 4 9 -11 0 0 -3
pvt0=offer perfect	5 0 9 -2 -1 0 -11
pvt0=other modal	0 -3 15 -10 0 0 -8
pvt0=other present	-7 11 0 -2 0 -2 -4
pvt0=pause present	0 0 11 -8 -3 0 -1
pvt0=pay future	-3 -10 -2 15 -4 -4 -5
pvt0=pay modal	5 -11 -4 -5 14 0 -2
pvt0=pay pluperfect	0 -1 -10 3 8 -3 -4
pvt0=propose past	0 0 -10 -2 -1 0 12
pvt0=publish past	0 -4 -20 12 12 0 -2
pvt0=publish present	0 1 14 -13 -1 0 -3
pvt0=put present	0 4 -1 0 -13 5 4
pvt0=raise future	7 -1 -1 -12 7 0 0
pvt0=ready present	0 0 -7 -5 -5 0 12
pvt0=recall past	-5 4 -8 -6 12 0 0
pvt0=remain present	0 -4 10 -1 0 0 -7
pvt0=replace present	5 0 -11 2 4 0 -1
pvt0=say perfect	-13 1 -2 -12 0 0 14
pvt0=say present	3 4 -10 -1 8 -4 1
pvt0=sell past	0 0 11 -4 -7 0 0
pvt0=settle past	0 0 6 -12 7 0 2
pvt0=stand past	0 -4 0 -1 7 3 -12
pvt0=start present	0 -7 -17 5 5 0 9
pvt0=stay present	5 11 -10 1 -3 0 -5
pvt0=stop present	0 5 -3 9 -12 0 -2
pvt0=take modal	-1 -13 14 -6 0 0 -1
pvt0=tell perfect	-7 -4 4 -8 0 0 10
pvt0=tell present	3 -11 -11 3 5 0 5
pvt0=threaten past	0 0 -11 8 -1 0 2
pvt0=threaten perfect	0 -3 12 0 0 0 -11
pvt0=write past	14 -10 -9 -13 -2 -1 10
pvt1=add present	0 0 11 2 -11 0 -7
pvt1=agree participle	0 -3 22 -15 -8 0 -2
pvt1=announce past	-14 -6 0 10 -2 -1 -2
pvt1=announce pluperfect	0 -1 3 -13 7 0 0
pvt1=announce present	-1 0 -1 -4 12 0 -10
pvt1=answer past	4 -4 -11 7 -4 0 6
pvt1=apply present	-1 7 1 4 -10 -2 -10
pvt1=ask pluperfect	-1 0 -13 4 -1 0 9
pvt1=be future	-6 -13 0 10 -8 0 3
pvt1=be past	2 9 -4 4 -8 7 -9
pvt1=be present	11 -13 0 -1 2 5 -1
pvt1=bear present	0 -9 -5 15 -12 0 0
pvt1=begin past	-1 -5 12 -8 -1 -3 -1
pvt1=begin present	0 -3 -12 14 -4 0 2
pvt1=bring present	0 -1 15 -11 -8 0 2
pvt1=carry present	0 0 4 -20 4 0 7
pvt1=charge future	-3 -5 14 -7 -4 0 -2
pvt1=charge gerund	0 0 -11 9 2 0 0
pvt1=charge modal	-1 -5 5 4 -13 0 2
pvt1=charge participle	0 -5 -5 13 -1 0 -4
pvt1=come gerund	0 -11 13 -6 -3 0 0
pvt1=conclude past	0 0 1 9 -15 0 -10
pvt1=confirm past	-1 0 16 -15 0 0 0
pvt1=deny past	14 0 -6 -4 0 0 -7
pvt1=dump gerund	0 -3 16 -10 -3 0 -5
pvt1=end participle	0 0 -12 -5 16 0 -2
pvt1=end past	0 -13 3 2 6 -3 0
pvt1=end present	-1 2 4 3 -12 0 -3
pvt1=enter present	0 0 0 -11 8 -1 4
pvt1=expire present	0 -6 10 2 -1 0 -6
pvt1=extend present	0 -4 -9 0 11 0 -2
pvt1=get present	-3 5 6 0 -16 6 -13
pvt1=go perfect	1 -2 -12 10 -1 0 0
pvt1=have past	11 7 -6 -3 6 3 -12
pvt1=hold present	-1 -5 6 -14 10 -2 2
pvt1=keep present	0 3 -11 9 -8 0 7
pvt1=know present	-7 -1 -7 2 -1 0 11
pvt1=lapse present	0 11 1 -14 0 0 0
pvt1=let present	0 2 4 -13 7 -1 -2
pvt1=make past	-1 -2 2 -11 8 -1 3
pvt1=make present	-2 -2 5 7 -17 0 -1
pvt1=note past	-3 4 9 -11 0 0 -3
pvt1=other modal	0 -3 15 -10 0 0 -8
pvt1=other past	-1 3 -5 9 1 0 -13
pvt1=other present	-7 12 3 -5 0 -2 -4
pvt1=pause present	0 0 11 -8 -3 0 -1
pvt1=pay future	-3 -9 -3 14 -4 -4 -2
pvt1=pay gerund	-2 13 -2 0 -9 0 -9
pvt1=pay modal	5 -11 -4 -5 14 0 -2
pvt1=pay pluperfect	0 -1 -10 3 8 -3 -4
pvt1=publish past	0 -4 -20 12 12 0 -2
pvt1=publish present	0 1 14 -13 -1 0 -3
pvt1=raise future	7 -1 -1 -12 7 0 0
pvt1=ready present	0 0 -7 -5 -5 0 12
pvt1=recall past	-5 4 -8 -6 12 0 0
pvt1=remain present	0 -4 17 -7 1 0 -7
pvt1=replace present	5 0 -11 2 4 0 -1
pvt1=say perfect	-13 1 -2 -12 0 0 14
pvt1=say present	2 4 -10 -1 9 -4 1
pvt1=sell past	0 0 11 -4 -7 0 0
pvt1=settle past	0 0 6 -12 7 0 2
pvt1=stand past	0 -4 0 -1 7 3 -12
pvt1=start present	0 -7 -13 8 -2 0 9
pvt1=stay present	5 11 -17 7 -2 0 -5
pvt1=suspend participle	0 2 19 -16 -6 0 -4
pvt1=take modal	-1 -13 14 -6 0 0 -1
pvt1=tell perfect	-7 -4 4 -8 0 0 10
pvt1=threaten past	0 0 -11 8 -1 0 2
pvt1=write past	14 -10 -9 -13 -2 -1 10
q1=a	1 -11 8 -12 7 -2 4
q1=a chinese	0 -6 -4 15 -8 0 -8
q1=a duty	0 -5 -5 16 -11 0 0
q1=a further	0 0 6 -15 10 -4 2
q1=a joint	0 -10 -4 15 -3 0 -3
q1=a reminder	0 -2 11 -4 -4 0 -1
q1=a second	-2 3 -16 12 -9 0 6
q1=a spokesman	4 6 -11 -2 3 0 1
q1=a truce	-2 -17 -15 13 -10 1 17
q1=a white	0 0 11 -6 -5 0 0
q1=about	0 0 -12 -9 19 0 -1
q1=about billion	0 0 -10 -11 18 0 -1
q1=according	5 5 -9 -10 6 0 6
q1=according to	5 5 -9 -10 6 0 6
q1=after	0 10 -9 -6 11 -7 1
q1=after a	0 0 -15 11 7 0 -2
q1=after two	-2 -1 0 -5 12 -5 -2
q1=alert	-6 4 -10 12 -5 0 0
q1=all	2 2 6 7 -12 -2 -10
q1=all three	0 0 13 -11 -2 0 -1
q1=american	-9 -10 -5 10 -1 2 0
q1=american goods	-2 -2 12 -5 -9 11 -5
q1=an extension	0 0 8 -10 -1 0 0
q1=and	8 28 -14 -2 -16 0 0
q1=and after	4 20 -11 -10 -5 0 -9
q1=and before	0 0 -12 -12 17 0 -3
q1=and if	-2 3 -22 -2 -10 5 17
q1=and the	2 -5 -8 12 -7 -1 3
q1=and then	-1 13 3 -11 -11 -1 0
q1=and what	-5 0 -12 11 -5 -1 7
q1=announcement	0 0 -7 11 -6 0 0
q1=april	-1 -16 -26 -17 41 7 -18
q1=argentina	-1 -5 16 -6 -3 0 -5
q1=argentine	0 -7 4 -7 -2 0 11
q1=article	-5 -7 -11 17 -2 0 0
q1=as	6 -10 -1 -3 17 -5 -12
q1=as a	0 -8 -9 14 0 0 0
q1=as of	-4 -4 7 -18 14 0 -4
q1=at	1 2 0 -8 2 -2 4
q1=at its	0 0 0 -13 7 0 3
q1=at the	6 14 -3 -18 1 0 3
q1=august	4 -3 -6 -26 15 4 11
q1=background	-7 12 6 3 -17 1 -7
q1=bangladesh	2 0 1 2 -12 0 2
q1=because	-1 6 11 -10 0 -2 -3
q1=before	-9 6 -4 -1 8 6 -10
q1=before it	-4 -2 -3 -1 12 0 -4
q1=before that	-1 4 8 -18 8 -1 -6
q1=beijing	-7 -22 -13 14 12 -5 -8
q1=belgium	0 0 -3 -15 5 0 11
q1=bern	-1 0 -13 10 7 0 -2
q1=bessent	-4 9 9 -1 -18 0 -3
q1=between	0 -7 12 -3 -4 0 0
q1=bolivia	-1 -10 -3 13 -4 1 -1
q1=bolivia 's	0 2 -9 10 0 0 -2
q1=both	-7 -5 -4 0 13 -17 6
q1=both rates	0 0 1 14 -1 -14 -4
q1=both sides	0 1 5 -14 0 0 8
q1=botswana	0 -2 10 -11 1 0 -5
q1=brasília	0 0 8 -11 2 0 -5
q1=brazil	-13 -14 1 7 -6 -3 8
q1=brazil is	0 -1 -13 15 -3 0 1
q1=british	0 -3 -14 11 0 2 4
q1=brussels	-3 -10 11 -8 0 -1 3
q1=buenos	-4 13 -3 -12 -7 2 8
q1=buenos aires	-4 13 -3 -12 -7 2 8
q1=bulgarian	0 -13 3 9 2 0 0
q1=busan	0 0 -6 18 -3 0 -15
q1=buses	5 -5 9 -11 2 0 -6
q1=but	-10 13 -9 14 -18 -4 1
q1=by an	0 -2 8 -12 -4 0 7
q1=by six	0 0 -9 13 -4 0 0
q1=c	0 11 -23 2 8 -1 0
q1=cambodia	-3 -10 -14 17 5 0 -3
q1=canada	-8 -22 11 1 -3 -8 1
q1=canada and	0 0 -12 15 -8 0 0
q1=carney	0 0 13 -6 -2 0 -6
q1=cars	-4 -15 7 9 0 -4 -14
q1=cars from	0 0 -15 17 -1 0 -2
q1=chief	0 0 -8 -6 15 0 -4
q1=chief justice	0 0 -12 -7 16 0 -1
q1=china	-8 -33 17 10 -4 -15 -12
q1=china and	0 -1 5 -23 7 -1 7
q1=china is	-2 -6 31 -14 -12 -4 -13
q1=china keeps	-3 0 -9 6 -9 -2 12
q1=china will	0 0 5 3 -13 0 2
q1=china would	3 -1 -13 5 6 -1 4
q1=chinese	-6 -3 3 3 -11 -8 12
q1=coffee	-3 9 -2 -15 11 1 -2
q1=collection	0 0 -18 16 0 0 0
q1=commerce secretary	0 0 -7 15 -7 0 -8
q1=congress	-8 -1 -21 -4 17 7 9
q1=copper	-2 -12 2 13 -13 0 -5
q1=correction	21 -11 -13 -10 -3 0 2
q1=corrections	15 -1 -9 -7 -10 7 0
q1=countries	0 -1 -4 13 -3 0 -7
q1=cranes	0 -4 -1 12 -7 0 -9
q1=d	-3 6 -26 -1 2 0 20
q1=dairy	-1 -4 5 -13 0 -1 7
q1=deals	0 0 -14 17 -4 0 -4
q1=december	-8 -4 -7 12 7 3 -14
q1=denmark	3 2 -13 0 0 0 7
q1=deputy	-4 12 -1 -3 -5 0 -1
q1=do	0 8 7 -8 0 3 -14
q1=donald	-5 -1 -2 7 -18 2 3
q1=donald trump	-5 -1 -3 8 -18 2 3
q1=during	-9 -11 -15 14 8 3 1
q1=during the	-7 -6 -17 19 3 -2 0
q1=duties	-4 6 3 -14 8 -2 1
q1=economy minister	0 0 -5 12 -8 0 -4
q1=ecuador	0 12 1 -6 -3 7 -18
q1=ecuador 's	0 5 5 2 -10 -2 -12
q1=egypt	0 0 -5 -13 7 1 8
q1=eight	0 6 -8 -15 2 0 13
q1=electric	0 0 -8 11 -5 0 0
q1=eleven	11 4 -5 0 -8 0 -5
q1=elsewhere	0 -4 -3 11 -17 0 0
q1=estonia	0 -6 3 -11 10 0 0
q1=ethiopia	-2 0 11 -4 -1 -1 -4
q1=eu	-1 -9 7 -12 2 -1 7
q1=europe	0 -6 0 5 -14 -3 9
q1=everyone	0 0 13 -15 -8 0 4
q1=everything	0 -7 14 0 -8 0 -6
q1=february	0 0 -29 5 27 0 -18
q1=federal	0 0 11 -10 -5 0 3
q1=fentanyl duty	0 -2 15 -5 -9 0 -2
q1=fentanyl tariff	0 0 0 -13 8 0 5
q1=fifty	-1 -1 0 12 -7 -4 -10
q1=finance	-3 -2 0 -6 -10 0 14
q1=finance minister	-3 -2 -2 -4 -10 0 15
q1=finland 's	0 1 0 9 0 0 -12
q1=finnish	0 -5 2 -9 11 0 -8
q1=first	8 -16 0 6 -2 -1 5
q1=fish	0 0 11 -8 0 0 -4
q1=fishmeal	-1 2 -9 13 -9 0 -1
q1=flash	0 2 -13 6 8 0 -3
q1=for	-25 -7 7 -3 -1 12 3
q1=for a	-1 3 -13 -2 9 4 5
q1=for china	-1 -1 -3 0 15 -4 -14
q1=for days	0 12 -6 11 -16 -2 -11
q1=for most	0 -1 -5 -5 12 0 -1
q1=for the	-9 7 7 3 -15 -4 0
q1=for those	0 -8 -5 13 -9 -4 4
q1=foreign minister	-5 -5 0 11 -6 -1 -2
q1=four	-6 18 -10 -1 -9 -3 4
q1=fourteen	0 -4 -18 7 1 0 12
q1=french	0 -2 2 -11 1 0 6
q1=friday	-2 2 8 -14 -10 -1 11
q1=from	-14 9 11 10 -24 1 -15
q1=from february	0 -4 12 -8 0 0 -2
q1=from july	-1 3 -6 9 -7 0 0
q1=from monday	6 -6 0 16 -23 2 -10
q1=from november	0 5 12 -9 -5 0 -3
q1=from saturday	0 11 1 -2 -10 0 -3
q1=from the	-7 7 9 -18 -3 3 6
q1=from today	-4 -5 -6 3 14 -1 -8
q1=from tomorrow	-5 0 5 6 -11 -5 -6
q1=further	0 -7 -8 19 -4 0 -9
q1=georgia	11 5 -7 -2 -10 -5 3
q1=germany	0 9 10 -6 -12 0 -3
q1=ghana	-7 15 1 -6 -8 0 0
q1=ghana 's	-7 17 -9 -11 -2 0 3
q1=good	-4 -5 12 -12 0 0 3
q1=good morning	0 0 4 -11 0 0 5
q1=goods	-9 7 -8 10 -1 -4 -2
q1=goods from	0 -1 -10 20 -9 -1 -7
q1=goods of	0 -6 -1 10 -6 -2 2
q1=he	1 -7 1 6 -6 -12 2
q1=he denied	-4 -3 -2 -6 0 0 12
q1=he has	-2 3 2 0 8 -1 -11
q1=he is	0 3 -10 17 -7 0 -12
q1=he signed	0 -7 12 -6 6 0 -8
q1=he told	-3 2 13 0 -2 0 -12
q1=he was	-1 -2 -5 15 -2 0 -7
q1=he would	2 -5 0 -15 -6 0 15
q1=her	0 -1 0 -18 8 0 10
q1=here	-5 -6 -6 15 -3 3 -7
q1=here 's	0 0 16 -10 -8 0 -1
q1=here is	-2 0 -10 9 5 0 -3
q1=host	1 -1 12 -6 0 -1 -15
q1=hours	2 0 -6 11 -7 0 -4
q1=hours later	2 0 -6 11 -7 0 -4
q1=how	4 0 4 4 -17 13 -20
q1=how much	6 -7 4 5 -13 -1 -8
q1=i	5 -3 -8 0 13 5 -7
q1=i was	-1 -2 12 -7 -7 0 3
q1=i will	3 1 -11 6 1 0 0
q1=i would	1 -3 0 -2 13 0 -14
q1=iceland	-1 5 -10 8 3 -1 -11
q1=if	-11 19 8 -3 -29 -5 -5
q1=if he	-4 12 0 -9 3 -4 -3
q1=if it	-12 -9 9 5 -12 1 2
q1=if no	0 6 8 -13 -1 0 -1
q1=if nothing	-2 10 -15 7 0 0 0
q1=if the	5 16 1 -11 -15 -16 3
q1=importers	0 0 2 -17 5 0 4
q1=imports	0 -1 -1 10 -7 1 -7
q1=in	-13 13 6 -4 -6 5 -8
q1=in a	-2 10 -17 21 -16 -1 1
q1=in force	0 0 7 -20 12 -1 -7
q1=in it	0 -7 11 -7 0 0 -1
q1=in january	0 -6 18 -16 -1 0 -4
q1=in june	0 -4 2 8 -12 -3 6
q1=in may	0 -1 -10 -2 3 6 1
q1=in november	6 -2 3 6 -11 -1 -2
q1=in october	0 -1 -8 14 -4 0 -3
q1=in return	-3 -6 -1 12 4 -7 -11
q1=in that	0 0 4 -16 4 0 8
q1=india	-16 -16 2 13 8 -3 -17
q1=india 's	-1 -6 15 -2 -4 6 -13
q1=indonesia	-7 -18 4 4 -7 -3 6
q1=indonesia and	0 -11 6 0 -9 0 5
q1=iran	0 -5 7 -10 1 0 4
q1=ireland	1 -1 3 -20 1 1 6
q1=is	2 -14 1 0 -1 -1 4
q1=it	14 -12 3 -5 9 -4 -7
q1=it began	0 -8 -15 10 10 -4 -2
q1=it begins	-1 -11 -1 5 1 -1 1
q1=it comes	0 -1 -2 10 0 -2 -5
q1=it did	-2 -1 4 -13 -6 0 13
q1=it does	2 -4 13 -8 -6 -2 -1
q1=it ends	8 2 10 -3 -14 0 -9
q1=it had	12 -12 10 -21 12 5 -14
q1=it has	-1 3 2 13 -23 2 -4
q1=it is	10 -6 2 -7 11 -2 -9
q1=it isn't	-1 -6 -8 -7 14 0 2
q1=it may	0 11 -16 -8 5 -1 2
q1=it pays	10 -13 -9 -3 -1 -6 15
q1=it starts	-1 -5 -1 12 -8 0 -2
q1=it takes	0 0 -14 15 0 -2 -1
q1=it took	3 -4 -1 5 -11 -4 7
q1=it was	2 -12 -12 1 5 3 11
q1=it will	1 13 -6 -8 -12 -1 7
q1=it would	0 3 0 -10 -8 3 7
q1=italy	-3 -13 7 -12 5 -2 8
q1=italy 's	0 -12 0 -11 8 -1 8
q1=its	-8 -27 13 -17 6 -6 15
q1=its own	0 -11 -3 -4 13 0 2
q1=its president	0 1 14 -4 -6 -1 -8
q1=its rate	0 0 -11 0 8 0 2
q1=its tariff	0 0 12 -7 0 0 -6
q1=january	-3 -14 -17 4 12 9 7
q1=japan	0 -9 -6 11 -10 -7 8
q1=japan 's	2 3 -6 16 -10 -1 -11
q1=japan and	0 -4 -4 -12 -2 0 20
q1=japan korea	0 -1 11 -8 -1 0 -2
q1=july	-3 -10 11 -6 5 1 -10
q1=june	-4 -12 9 -18 9 11 -8
q1=justices	0 0 -23 11 14 0 0
q1=kazakhstan	1 15 -6 -5 -3 0 -2
q1=kenya	-6 9 2 20 -18 -9 -18
q1=korea	-3 -11 -2 -3 -2 -1 12
q1=korea 's	0 0 0 11 -9 0 -4
q1=kuala	0 -1 11 -5 -1 0 -4
q1=kuala lumpur	0 -1 11 -5 -1 0 -4
q1=last	6 -4 -2 -11 10 8 -11
q1=last year	0 5 2 -17 3 -3 1
q1=later	0 -1 -8 16 -3 0 -11
q1=let	2 7 0 10 -20 -3 0
q1=levels	0 15 2 -16 -9 -1 -4
q1=lula	0 -1 14 -2 -3 0 -8
q1=malaysia	-2 0 -9 -1 2 0 10
q1=malaysia and	0 2 9 -10 5 0 -9
q1=march	3 -15 -22 -2 21 15 -18
q1=may	-4 -12 -7 -2 18 -3 -1
q1=medicines	-5 0 -32 31 -10 0 2
q1=medicines the	-1 0 -9 11 0 0 -1
q1=mexico	1 -1 10 -13 -13 -3 11
q1=mexico and	0 -8 16 -9 -4 0 -2
q1=minister	12 0 -6 5 -2 0 -12
q1=montevideo	-1 7 -18 4 4 1 1
q1=more	-2 2 -4 12 -8 0 -5
q1=morocco	3 10 -15 3 -3 -4 7
q1=most	7 -8 6 3 -14 -5 1
q1=most of	0 -1 9 11 -17 -1 -6
q1=mr	12 -17 2 0 1 -1 -1
q1=mr trump	-3 -6 4 -2 -14 -3 10
q1=negotiations	0 0 -10 -6 -5 0 18
q1=neither	-8 10 5 -5 2 7 -15
q1=neither has	1 14 0 -10 -8 0 -8
q1=new	-11 7 -1 -17 21 -1 -2
q1=new york	0 7 8 -19 2 0 3
q1=nigeria	-4 2 8 1 -13 9 -12
q1=nine	-6 2 -10 -14 4 -3 19
q1=no	10 6 1 4 -5 -10 -13
q1=nobody	-5 5 0 -18 13 1 0
q1=none	-5 5 2 -13 -2 0 8
q1=nor	1 -12 -6 13 0 0 0
q1=norway	-6 -1 16 -10 -3 0 -3
q1=not	8 -2 10 -1 -20 -6 0
q1=not one	3 -2 3 -10 4 0 -4
q1=nothing	-3 3 10 0 -9 -5 -7
q1=nothing changes	0 -1 18 -22 -1 0 2
q1=november	1 0 7 -11 11 -2 -21
q1=now	2 -5 -2 -9 21 4 -15
q1=of	4 -5 -7 17 -4 -2 -10
q1=of the	6 -5 5 0 0 -1 -12
q1=oil	0 -1 -12 10 -4 0 6
q1=on	0 3 -3 0 -16 4 13
q1=on april	0 12 -15 -2 -3 4 2
q1=on friday	-6 0 5 -17 -7 0 15
q1=on january	0 3 8 -1 -7 0 -13
q1=on monday	-2 -6 8 -5 4 7 -17
q1=on our	-1 -7 -2 0 12 0 -3
q1=on saturday	-3 -6 10 -15 -11 0 15
q1=on sunday	-4 11 7 -8 -12 0 2
q1=on the	5 -8 -16 15 0 -12 6
q1=on thursday	0 -6 4 4 -11 0 0
q1=on tuesday	-6 -6 -4 11 -9 -1 6
q1=one	-9 -5 11 1 -2 -9 -4
q1=one point	0 -2 -8 11 -3 0 -2
q1=onions	0 -5 12 -10 3 0 -3
q1=origin	-1 6 9 -13 -3 0 -3
q1=other	-2 -10 5 -4 4 -1 2
q1=others	-2 -10 -2 2 22 -1 -27
q1=others are	0 0 -11 6 13 0 -11
q1=others have	0 -3 22 -15 -1 0 -9
q1=our	9 12 -1 -3 -6 -2 -8
q1=out	0 -2 -17 3 15 0 -3
q1=palm	0 0 -14 16 0 0 -8
q1=palm oil	0 1 -14 14 1 0 -7
q1=papua	-1 -4 -2 11 3 0 -10
q1=papua new	-1 -4 -2 11 3 0 -10
q1=parcels	-1 -2 11 -12 9 -2 -10
q1=paris	0 0 -11 9 1 0 0
q1=percent	-3 -8 10 -17 0 0 7
q1=peru	9 -6 11 -12 3 -4 -8
q1=peru 's	6 -1 8 7 -11 0 -16
q1=philippines	0 -4 -5 14 -5 0 -6
q1=please	6 -5 7 -11 -3 2 -1
q1=portugal	0 7 -13 0 0 -1 10
q1=president	-13 -4 -13 11 -2 0 10
q1=president donald	-4 -19 -13 10 6 -5 9
q1=q and	-3 7 -16 11 1 0 -1
q1=question	-7 19 10 -16 -5 -10 -11
q1=question and	-8 10 3 -17 -2 -3 0
q1=rafael	0 -2 5 -13 3 0 3
q1=rates	2 15 9 -20 -10 2 -11
q1=reciprocal	0 -6 -2 16 -11 -1 -4
q1=reporter	1 -7 0 -12 11 0 4
q1=rice	2 -8 -4 -8 12 -1 4
q1=rivals	0 -2 14 -9 -2 0 -4
q1=roses	-3 -4 -4 -3 -3 0 12
q1=scenario	-2 3 -9 -13 -7 0 17
q1=scott	0 -10 8 5 -5 0 -2
q1=scott bessent	0 -10 8 5 -5 0 -2
q1=section	-6 -10 25 -15 6 -4 -22
q1=semiconductors	0 -2 -13 0 7 0 7
q1=senegal	0 -4 10 -17 6 0 -1
q1=seoul	-3 -10 -4 -7 9 -2 14
q1=september	-1 8 2 -4 -11 6 -3
q1=seven	-2 11 -12 -2 3 0 4
q1=should	7 8 8 -3 -3 -6 -16
q1=should the	9 7 11 -6 -13 -6 -14
q1=since	-19 3 -2 3 -2 3 2
q1=since april	0 -7 5 -4 -7 11 -1
q1=since february	0 -10 -4 10 -10 4 5
q1=since january	-1 4 12 -18 -9 -4 4
q1=since july	0 6 13 -17 -1 0 -4
q1=since last	0 0 -8 -2 13 0 0
q1=since may	0 5 5 -13 -2 4 0
q1=since monday	0 -2 -2 -1 15 0 -11
q1=since the	-2 -2 -2 -1 10 -3 -4
q1=since then	-1 -10 -11 2 12 -3 7
q1=since thursday	-5 -1 11 -4 -5 0 4
q1=six	-5 -5 -3 -2 -6 6 12
q1=sixty	0 0 16 -15 -4 0 0
q1=sixty economies	0 0 16 -13 -3 0 -4
q1=slovakia	0 0 1 -14 8 0 2
q1=small	0 -1 0 -3 10 0 -7
q1=so	1 0 2 17 -21 -3 -12
q1=so far	0 -2 -2 12 -2 0 -8
q1=so the	0 -4 -11 13 4 -1 -7
q1=so what	0 0 1 10 -6 0 -12
q1=sofas	0 -7 -8 16 -1 0 -6
q1=softwood	0 -8 11 -6 -5 -1 4
q1=softwood lumber	0 -4 22 -15 -8 0 -6
q1=softwood timber	0 -4 -14 9 -7 0 8
q1=some	5 -10 -16 4 2 -4 13
q1=somebody	0 -10 -5 -3 15 0 -3
q1=south	-9 -20 -5 17 -9 -8 5
q1=south africa	-1 -13 -7 6 -2 -4 10
q1=south korea	-5 -6 -8 19 -9 -2 -3
q1=steel	-10 -6 5 -9 4 -4 7
q1=steel and	-3 -4 10 3 -9 -1 -5
q1=stockholm	0 -9 -6 6 10 0 -2
q1=sunday	0 9 4 0 -12 0 -1
q1=swiss companies	0 0 -8 11 0 0 -5
q1=switzerland	-3 0 5 11 -5 -6 -20
q1=taipei	0 -1 13 -1 -8 0 -7
q1=taiwan	2 -12 11 10 -23 -6 -13
q1=taiwan 's	0 0 9 -3 -8 0 0
q1=talks	0 6 8 3 -8 -3 -12
q1=tariffs	-1 -10 5 -9 2 7 4
q1=tariffs of	0 -4 -8 12 -10 4 0
q1=tbilisi	0 4 -6 0 -5 0 11
q1=tea	0 3 2 -12 11 -4 -6
q1=ten	1 -15 -10 -3 15 -3 9
q1=thailand	-5 -19 3 2 -9 -7 10
q1=that	-4 16 -9 -3 -4 -4 9
q1=that 's	0 12 2 -5 -1 -4 -16
q1=that is	9 9 -11 0 -2 -8 3
q1=that leaves	-1 -1 2 3 6 -1 -12
q1=that means	0 8 -13 6 -3 0 2
q1=that was	-3 -5 -8 13 -18 -2 14
q1=the additional	-2 -8 17 -14 3 0 -1
q1=the agreement	-3 -1 -16 11 9 -2 0
q1=the american	5 -11 -11 8 4 9 -4
q1=the americans	0 0 11 -9 -3 0 -2
q1=the answer	0 4 4 -11 2 0 0
q1=the arithmetic	-3 12 3 -11 -7 0 -3
q1=the arrangement	0 0 -7 11 -3 -2 -7
q1=the british	-2 6 -16 12 -6 0 2
q1=the chinese	0 -2 9 -5 5 -1 -10
q1=the council	7 3 2 1 -2 0 -12
q1=the country	0 -1 -12 17 -5 0 -4
q1=the customs	0 4 -12 16 -6 0 -5
q1=the deal	0 -2 8 -16 9 0 -4
q1=the decision	0 0 2 -12 1 0 5
q1=the decree	0 -5 -3 13 -1 0 -8
q1=the difference	0 2 11 -12 -2 0 -2
q1=the dispute	0 -1 -13 4 10 3 -3
q1=the duties	-4 -1 4 -14 4 8 1
q1=the duty	9 -5 8 -10 2 -2 -2
q1=the eu	-2 11 -11 -4 -1 0 6
q1=the extension	-2 10 0 1 -10 -2 -1
q1=the facts	0 -4 -11 6 -7 0 9
q1=the foreign	0 0 12 -10 -4 0 0
q1=the government	-1 -5 -9 -2 11 1 7
q1=the higher	0 0 -17 12 8 0 -1
q1=the highest	5 0 -11 11 1 0 -8
q1=the is	-1 -2 -5 -1 11 0 -4
q1=the last	0 1 7 -13 4 0 -3
q1=the letter	0 -1 -17 7 -3 0 12
q1=the lower	0 -9 9 1 4 -1 -11
q1=the minister	18 -5 -9 3 -13 0 -3
q1=the ministers	-2 -5 13 -8 3 0 -8
q1=the ministry	-4 -12 7 -9 10 8 -8
q1=the next	6 -1 0 -12 4 0 -1
q1=the number	-1 -1 -9 4 -4 0 8
q1=the numbers	0 -6 -15 7 11 0 3
q1=the of	0 -1 14 -11 0 0 -5
q1=the old	-3 7 13 -16 -3 0 -5
q1=the on	0 -5 -14 4 0 0 11
q1=the one	-6 12 1 -18 0 0 6
q1=the order	0 -4 -19 12 12 0 -3
q1=the ordinary	0 -5 12 0 -8 0 -5
q1=the paper	-2 -10 8 -14 0 0 9
q1=the pause	-7 6 -8 -6 -2 -5 16
q1=the per	-1 -6 13 -3 3 -1 -11
q1=the percent	-7 -11 9 0 -14 -2 9
q1=the present	-3 21 -8 -16 -4 1 0
q1=the prime	7 -11 -8 12 -2 0 -4
q1=the protocol	0 -6 3 -3 -13 0 11
q1=the rate	3 -14 -12 24 -17 -8 7
q1=the rates	0 -4 -14 15 -3 11 -4
q1=the reciprocal	0 4 -10 -12 14 0 7
q1=the ruling	0 -1 11 -12 0 0 -2
q1=the rumour	5 -3 11 -5 -1 0 -11
q1=the standstill	0 6 9 -18 2 0 -5
q1=the state	0 2 -1 -7 12 0 -5
q1=the step	0 0 11 -3 -1 0 -8
q1=the surcharge	5 -3 11 -7 -1 -1 -9
q1=the swiss	3 0 13 -15 -2 0 -4
q1=the tariffs	-5 6 12 -12 1 0 -2
q1=the text	0 -5 -12 -3 -4 0 16
q1=the trade	-2 -10 13 -10 4 0 -4
q1=the treaty	0 -1 -12 16 -11 0 4
q1=the truce	-13 3 5 9 -12 9 -19
q1=the two	-12 -9 8 -8 16 3 -6
q1=the uk	0 -5 -5 11 -2 0 -2
q1=the united	-2 -11 9 -9 -9 4 13
q1=the us	-1 0 5 -15 14 -1 -4
q1=then the	0 2 13 -12 -5 0 -7
q1=there	-9 -4 10 6 0 -8 -11
q1=there are	0 0 15 -6 -2 0 -7
q1=there is	-11 0 0 4 2 -4 -4
q1=they	-1 6 -1 -9 4 -9 3
q1=they are	5 -12 -3 -23 11 -3 13
q1=they came	0 -2 -16 15 -3 0 5
q1=they had	3 -6 7 -18 4 4 -1
q1=they have	1 -2 14 -6 -4 -3 -1
q1=they pay	-3 -8 1 4 15 -2 -17
q1=they start	0 -1 -10 18 -7 0 -5
q1=they want	-1 -2 -12 8 0 0 7
q1=they were	-5 3 8 -15 0 -3 7
q1=they'd	-3 -5 -15 4 -9 6 12
q1=this	-12 -3 -5 14 -2 0 0
q1=this is	-5 -11 -13 8 9 -1 7
q1=those	-7 -10 -3 3 -12 3 14
q1=those that	0 0 -15 13 6 0 -3
q1=three	2 -12 -14 9 -4 2 10
q1=thursday	-3 1 -16 12 -4 0 4
q1=today it	0 5 1 -16 -6 0 7
q1=today the	0 0 10 0 -13 0 0
q1=together	-4 -6 13 2 -1 -6 -11
q1=trade	-5 0 13 -15 -7 -5 5
q1=trade commissioner	-1 6 -2 -13 1 0 5
q1=translated	-3 -6 -14 3 8 0 7
q1=translated from	-3 -6 -14 5 8 0 5
q1=treasury	-3 4 -6 13 0 -1 -12
q1=treasury secretary	-3 4 -6 13 0 -1 -12
q1=truce	0 -4 0 -17 8 -5 8
q1=trump	-3 -17 4 -6 8 0 4
q1=trump 's	0 0 2 8 -1 0 -12
q1=trump announced	-3 -2 0 -11 0 0 12
q1=trump wrote	0 0 15 -4 -6 0 -4
q1=tunisian	0 12 -2 -13 -1 0 0
q1=turkey	5 -1 -14 4 6 4 -2
q1=turkish	-6 2 4 0 -13 -1 8
q1=twenty	-2 2 7 -11 -7 0 9
q1=twenty four	0 7 3 -13 -2 0 5
q1=two	1 7 13 -9 -3 -6 -7
q1=two weeks	0 4 3 6 -11 0 -5
q1=u.s.	0 3 9 -3 5 0 -18
q1=ukraine	2 -5 4 0 6 0 -11
q1=under it	-2 9 3 -15 2 3 -5
q1=unless	0 14 -1 -10 -2 0 -7
q1=until midnight	0 11 -7 -1 -2 0 -2
q1=until the	-2 -9 -8 17 -3 0 0
q1=until yesterday	0 -1 -2 -9 12 0 -1
q1=up	5 2 1 1 -2 0 -14
q1=up to	5 3 4 0 -7 0 -13
q1=upholstered	0 -7 -11 21 0 0 -12
q1=upholstered furniture	0 -5 -5 13 -1 0 -6
q1=upholstered wooden	0 -1 -9 14 0 0 -5
q1=uruguay	-2 1 -1 13 -9 0 -11
q1=us	-1 2 1 9 -12 -7 -5
q1=us tariffs	0 2 -8 12 -5 0 -2
q1=vietnam	-9 -30 8 12 -2 -2 -12
q1=vietnam has	0 0 13 -10 -3 0 -3
q1=vietnam is	0 0 -12 14 -1 0 -2
q1=vietnam thailand	0 0 20 -14 -8 0 -5
q1=walnuts	0 -6 3 -22 5 7 9
q1=washington	-7 -17 -5 29 -15 -8 -11
q1=washington and	0 0 -11 15 -5 -1 -2
q1=washington april	0 0 -7 13 -5 0 -4
q1=washington feb	0 -4 -15 12 3 0 3
q1=washington july	0 0 -20 15 12 0 -6
q1=washington nov	0 0 -8 13 -5 0 0
q1=washington sept	0 -1 -7 13 -4 0 -5
q1=we	-1 13 -5 -11 -8 11 8
q1=we are	4 -6 2 1 -13 5 1
q1=we shall	4 4 -13 -12 -6 0 12
q1=we were	1 -7 -6 -11 10 4 9
q1=wednesday	2 -5 -19 2 6 -2 13
q1=what	-8 9 -2 -5 -3 6 1
q1=what a	0 3 9 -21 6 0 -6
q1=what about	0 -12 5 -1 4 0 -4
q1=what are	0 -4 10 -15 -9 0 6
q1=what changes	-2 -10 -8 13 -4 -1 4
q1=what comes	-1 5 -9 13 -7 0 0
q1=what did	-4 -11 -19 12 15 3 -3
q1=what do	-5 -18 34 -28 -3 -7 2
q1=what does	-10 -3 29 -5 -18 -7 -18
q1=what falls	0 0 -12 -12 18 0 -2
q1=what happens	-3 10 -6 7 -12 0 0
q1=what has	-1 -1 -1 -13 15 2 -1
q1=what if	-9 24 -18 -16 -3 -7 5
q1=what is	5 -4 14 -9 -9 -7 2
q1=what it	0 7 -12 -7 14 -1 0
q1=what stays	0 -1 17 -9 -4 0 -6
q1=what the	-1 -17 -3 8 3 4 -2
q1=what they	2 -8 16 -12 -1 -1 1
q1=what was	-6 -10 -18 0 7 18 6
q1=what we	0 -4 -19 7 -1 0 12
q1=what will	0 5 -16 20 -9 0 -8
q1=what would	-3 27 -28 1 -18 4 0
q1=what you	-2 0 11 -23 0 -2 8
q1=when	16 1 3 -7 -14 2 -2
q1=when the	11 6 -10 -5 -8 0 2
q1=where	-2 -7 29 -19 0 -2 -5
q1=where the	0 0 11 -9 -1 0 0
q1=whether	-8 6 -17 2 9 6 -8
q1=which duties	0 -5 -10 10 3 0 0
q1=while	0 17 -4 -15 -2 -2 2
q1=while it	0 15 1 -9 -9 0 -3
q1=who	3 -13 5 4 -9 3 0
q1=will	0 -12 2 -11 4 2 7
q1=wine	-1 5 2 3 -16 0 0
q1=with	-7 0 14 -12 -3 -1 2
q1=with the	-1 3 14 -7 -6 2 -15
q1=within	-1 0 -10 0 13 0 -1
q1=without	5 13 -1 -13 2 -2 -5
q1=without an	0 15 -11 2 -6 -3 -2
q1=without it	1 2 -2 0 11 -1 -16
q1=without the	6 1 1 -26 1 3 5
q1=wood	0 0 -3 11 -1 0 -8
q1=xi	0 0 -7 -4 -2 0 11
q1=xinhua	0 -1 14 -11 -4 0 0
q1=you will	0 8 4 0 -11 0 -2
q1=your	5 6 8 -22 -2 0 -3
q:!	-8 1 -21 19 -9 -3 12
q:"	0 6 -1 -18 8 -3 6
q:(	6 -9 0 -2 10 2 -9
q:)	3 -7 1 -1 9 3 -11
q:-	8 7 -1 7 -7 -11 -9
q:/	6 11 -11 6 -20 -5 8
q::	13 5 -15 -1 5 -6 7
q:;	-21 14 7 -20 -6 11 4
q:<agent>	8 5 -1 -12 -3 1 7
q:<day-ahead>	-18 21 -8 16 -31 -6 4
q:<day-gone>	-15 -13 -4 3 10 -11 7
q:<day-today>	-7 13 -6 -7 8 1 -1
q:<duty>	-1 -13 9 -1 0 1 -5
q:<goods-amount>	12 -4 12 -8 0 -10 -11
q:<goods>	-3 12 2 2 -5 3 -15
q:<level>	-8 4 -3 -3 6 3 -2
q:<money>	-5 11 -13 10 -2 -6 3
q:<month-ahead>	-16 10 -10 -3 22 0 -17
q:<month-gone>	-1 -5 7 0 5 11 -24
q:<month-today>	-3 1 3 8 1 -6 -15
q:<name>	-16 -16 7 11 -3 -13 1
q:<not>	9 10 8 -18 -6 11 -9
q:<number>	10 9 -6 6 -8 -2 -2
q:<office>	-3 1 8 0 -23 -16 11
q:<organisation>	-15 -6 -11 3 -4 3 21
q:<person>	10 -14 1 2 -19 -9 14
q:<points>	-1 16 -3 0 -1 -23 3
q:<quality>	-18 8 -1 0 3 8 -11
q:<seat>	2 -16 6 -6 7 -13 4
q:<sender>	-10 0 12 2 -9 -23 -1
q:<span>	-18 -10 -4 4 0 -1 13
q:<taker>	-11 2 10 -16 11 -8 1
q:<v-agree>	-27 6 -9 6 2 0 5
q:<v-bear>	-20 -2 6 2 -8 -11 9
q:<v-begin>	3 11 -14 4 5 -5 -2
q:<v-buy>	-3 -17 9 0 1 4 -10
q:<v-end>	-1 12 -1 -9 7 13 -21
q:<v-impose>	-9 7 -7 0 -1 -3 7
q:<v-propose>	-6 -17 -9 -10 -14 -8 43
q:<v-refuse>	-4 3 0 -14 2 1 7
q:<v-renew>	-3 25 11 4 -25 -5 -34
q:<v-return>	-4 12 -9 -4 9 -2 -5
q:<v-say>	-5 11 -1 5 -13 -9 2
q:<v-sell>	4 -4 -9 11 -5 1 2
q:<v-sign>	-21 7 -4 13 -6 -2 -8
q:<v-stay>	3 -7 8 -2 4 -11 -7
q:<v-suspend>	-5 0 -4 6 -5 -11 5
q:<v-target>	-6 0 6 2 -9 1 -5
q:<v-threaten>	-10 -5 3 -16 9 -3 13
q:<v-up>	-1 10 3 -10 8 -5 -7
q:?	-10 1 5 -2 -8 5 0
q:a	-17 -14 -4 9 -7 2 14
q:about	1 -17 15 -14 6 -8 -1
q:accept	-2 0 -11 -7 11 0 10
q:according	5 5 3 -10 0 -3 1
q:account	-1 -8 -6 -5 14 1 1
q:act	-1 5 -27 7 20 -5 3
q:acted	0 0 12 -12 -4 0 0
q:add	13 -7 10 0 -22 -9 4
q:addition	0 -7 13 2 -9 -1 -4
q:additional	-5 -24 10 2 6 -3 -18
q:admit	0 6 -12 8 -1 0 -3
q:affair	0 0 8 -12 3 0 -3
q:affected	-2 -10 20 -10 -6 0 1
q:affiliate	0 -13 0 5 3 0 0
q:after	10 41 -12 -13 -13 0 0
q:afterward	-3 -6 2 -13 -1 0 15
q:again	2 8 -1 2 -6 4 -11
q:against	-9 2 12 -15 -3 -4 5
q:ago	-8 2 7 1 -1 0 -12
q:agree	-7 0 13 0 -17 8 -4
q:agreement	-16 -18 4 16 1 -16 -12
q:aircraft	0 4 -12 15 -11 -3 2
q:aire	0 4 -4 -10 14 0 -6
q:airport	0 4 9 -11 -3 0 0
q:all	-3 -4 -1 2 9 -10 -5
q:allow	0 0 -11 -12 13 0 6
q:alone	-1 -1 6 2 -13 4 0
q:along	0 0 13 -4 -9 0 -4
q:also	0 -9 -1 10 0 4 -11
q:aluminium	0 -11 16 2 -15 -3 -3
q:aluminum	-3 -15 6 7 -10 0 3
q:alway	0 0 11 -8 -3 0 -1
q:among	-3 -15 -11 11 10 -4 0
q:an	-11 0 6 11 -6 -19 -8
q:and	-16 -6 8 5 2 -12 -4
q:angry	0 12 -9 -4 -4 -1 2
q:annex	-1 -5 0 10 -7 0 -3
q:announce	-6 -1 -26 17 5 6 3
q:announcement	-2 4 -9 6 -13 -1 11
q:another	2 -14 20 -13 -3 0 0
q:answer	-1 -9 9 -3 -12 2 7
q:antidumping	0 -2 0 11 -11 0 -2
q:anybody	0 -5 -13 3 7 0 8
q:anyone	0 5 11 2 -13 -5 -5
q:anything	-2 -4 13 12 -10 -1 -13
q:apart	0 4 5 -18 3 0 0
q:apple	-3 -7 -3 -8 4 13 -1
q:apply	-6 0 2 -4 10 -7 -7
q:are	3 -9 1 7 -8 -22 10
q:around	0 -1 4 -11 3 0 4
q:arrangement	-5 28 0 -6 -6 -6 -27
q:arrive	0 -5 -4 -8 -2 7 10
q:arrived	-1 0 5 0 2 7 -11
q:as	1 7 4 -6 3 4 -12
q:asean	0 0 10 -10 0 7 -8
q:asian	0 0 11 -7 0 0 -4
q:ask	3 -7 0 -9 11 1 -1
q:asleep	6 3 5 -2 -16 0 -2
q:assembly	0 -2 -9 13 -4 0 -3
q:at	-29 13 -2 0 -15 10 8
q:auckland	5 5 1 -13 0 -2 0
q:autumn	-8 7 0 -13 11 0 -4
q:back	-8 24 -6 -15 -5 5 0
q:background	0 9 -5 6 -17 0 4
q:bad	-1 -3 7 -18 -4 6 7
q:bag	-1 6 -11 -16 10 0 5
q:ban	3 -6 -2 -12 -1 5 9
q:banana	0 15 0 -20 -4 -8 13
q:barley	-5 0 8 -12 0 0 2
q:baseline	0 -3 -8 17 -10 0 -5
q:basic	0 -4 -7 18 -11 -2 -2
q:battery	-2 11 -6 1 4 0 -10
q:be	3 -4 -11 12 -6 -9 6
q:bean	-4 -18 17 4 5 -2 -25
q:bear	-4 -13 8 8 -2 3 -13
q:became	-1 -3 14 2 -7 3 -11
q:because	-1 -7 5 -17 9 -6 13
q:become	4 12 0 -7 7 -6 -23
q:beef	-11 11 1 -17 16 -5 -5
q:been	0 -8 0 11 -2 3 -13
q:beer	6 -7 8 -14 0 -3 3
q:before	6 18 -13 -3 8 2 -13
q:begin	-3 -32 3 4 4 3 2
q:being	-7 9 11 -14 -9 -4 6
q:belong	0 -3 7 8 -2 0 -11
q:beside	-2 -13 15 -6 2 -5 -1
q:best	0 2 10 -13 6 0 -5
q:better	-1 2 13 -7 -10 -6 -1
q:between	3 12 2 -5 2 -6 -18
q:big	0 6 1 6 -14 0 -4
q:biggest	-2 -1 -13 15 -8 0 6
q:billion	0 -1 -6 -12 7 0 10
q:blow	0 2 -13 11 -9 6 -1
q:boat	0 -6 4 -15 13 0 0
q:border	-3 -5 2 8 0 2 -14
q:both	6 3 -3 0 -12 1 7
q:brandy	0 -3 8 -15 8 -1 -4
q:breathe	-2 10 -15 9 -3 -2 0
q:bring	-12 -6 14 4 -6 -11 -7
q:broker	0 -4 10 -13 0 0 4
q:bueno	0 4 -4 -10 14 0 -6
q:built	0 6 5 4 -5 0 -14
q:busan	-2 -12 8 -2 6 0 -15
q:buse	8 -1 -6 -6 15 -4 -14
q:business	0 -4 -1 8 -11 0 6
q:but	-4 -1 -13 0 5 -12 17
q:butter	-6 5 7 -34 12 -6 1
q:buy	5 -8 7 0 5 1 -20
q:buyer	-7 1 7 -10 1 -1 4
q:by	0 7 -3 14 -5 -21 -9
q:c	-2 8 -24 0 0 0 15
q:cabinet	-1 -7 9 17 -17 -4 -14
q:call	5 -19 21 0 -10 -2 -13
q:callao	0 2 -2 13 -13 -3 -3
q:can	-8 5 -12 1 13 -7 1
q:canola	-1 -1 17 -4 -13 4 -7
q:capital	-2 2 -18 11 7 5 -6
q:car	-1 -26 -5 14 2 -7 3
q:carpet	7 0 -1 -12 8 0 -2
q:case	2 11 10 -21 9 -3 -13
q:cashew	0 1 -8 -15 17 6 -10
q:ceiling	0 -4 -2 -10 10 0 5
q:cement	-3 -2 -6 12 6 -13 -4
q:cent	-2 7 -1 -7 12 -6 -7
q:certain	0 -10 0 12 -12 0 1
q:chair	-1 2 0 -16 12 0 0
q:change	-9 -16 17 -7 -18 1 14
q:changed	-1 -7 -1 -11 12 -4 4
q:charge	-2 5 15 -5 -9 -1 -9
q:cheese	-2 5 11 -23 10 -5 -5
q:cherry	12 0 -8 0 -1 0 -6
q:chip	2 -14 3 -5 0 -5 9
q:chocolate	3 -6 -10 -7 1 0 15
q:cigar	0 1 14 -8 -8 0 -2
q:citru	-2 -10 14 0 -8 -1 1
q:clear	-2 1 -10 12 0 6 -9
q:climb	0 5 -3 -12 10 0 -2
q:clock	-1 0 7 -16 -7 4 8
q:close	-3 0 5 -5 -11 6 3
q:closed	0 -7 -1 9 6 -2 -12
q:cloth	0 4 -2 8 -11 2 -5
q:clothe	0 -11 9 0 -3 0 3
q:coal	0 -1 2 13 -11 -5 -7
q:cocoa	-6 4 4 -8 10 -7 -7
q:coffee	8 17 -19 -11 3 5 1
q:collect	-1 -11 -23 24 8 0 -15
q:column	0 12 7 -5 -14 -1 -2
q:combined	0 0 15 -8 -5 0 -3
q:come	10 6 -3 -1 -10 14 -3
q:commerce	2 -14 -12 6 9 0 5
q:commission	0 -4 8 1 -20 0 4
q:common	-1 -2 -3 13 -4 0 -6
q:company	0 0 -10 18 -10 2 -4
q:comparison	0 -5 19 -14 -3 0 -1
q:comply	0 -3 11 -9 -4 0 2
q:concentrate	-1 3 -2 0 -11 -1 7
q:concern	0 -2 8 8 -16 0 -1
q:conclude	-4 2 -9 11 1 1 -6
q:confirm	2 5 9 -14 -10 -2 4
q:continue	-3 3 1 4 -20 -2 8
q:conversation	0 3 0 -14 2 0 8
q:cooking	0 -3 11 -4 -4 0 -2
q:copper	-3 -7 19 2 -19 -2 2
q:cork	-3 0 -8 0 13 -1 0
q:corn	-1 -5 10 -15 4 -2 3
q:correction	29 -7 -15 -15 -11 6 -12
q:cost	-8 14 2 -7 1 7 -18
q:cotton	-1 0 -3 8 -12 4 1
q:could	-1 10 -2 -9 -1 4 0
q:count	-2 -6 -12 13 3 -2 1
q:counter	0 -5 2 -5 -3 -3 12
q:countervailing	0 -5 8 6 -14 -1 -7
q:country	-8 -23 -13 10 4 -3 16
q:courier	0 0 27 -24 -5 0 -8
q:crab	0 -2 17 -2 -3 -5 -9
q:crane	0 -9 1 12 -5 0 -7
q:crop	0 -2 15 -8 -8 -2 0
q:crossed	0 -1 -7 11 -3 0 -4
q:currently	3 5 0 -8 -13 7 3
q:custom	5 1 -9 7 5 4 -16
q:cut	-4 -6 12 -14 10 -5 -1
q:dairy	0 -6 15 -11 -12 -3 12
q:date	-1 7 1 8 -4 -5 -11
q:dated	0 7 -12 7 -8 0 1
q:day	0 10 0 -12 4 7 -4
q:dead	0 -4 1 -9 10 0 -7
q:deadline	0 5 -16 18 -1 0 -12
q:deal	-7 -23 -6 14 -15 -17 17
q:decide	-4 -14 -3 1 7 2 6
q:decree	-2 24 0 -16 11 0 -28
q:deny	2 0 13 -22 -7 0 2
q:depend	0 -1 20 -14 -4 -1 -5
q:did	4 -7 3 -1 9 4 -16
q:die	4 14 -20 -6 9 3 -10
q:direction	-1 -5 -14 9 1 7 0
q:dispute	-5 -10 -11 16 -1 0 4
q:do	-16 1 -6 -9 0 3 20
q:doe	-8 -11 10 -12 11 -7 5
q:doesn't	-1 4 0 -14 4 0 0
q:doll	0 0 -10 9 1 0 0
q:done	-5 -11 -5 17 -8 -6 -1
q:double	0 -5 -13 11 6 -4 0
q:down	4 -12 -11 12 -6 4 8
q:dozen	0 0 -10 -1 -3 0 12
q:draft	-4 -9 -20 3 -13 6 21
q:drone	0 -2 -8 13 -2 0 -5
q:drop	-2 -18 8 -10 3 2 2
q:drug	-1 -2 -17 2 4 -1 13
q:due	0 12 -4 -3 -9 0 1
q:dump	0 -8 10 -7 -7 -1 4
q:duration	0 6 -14 5 3 0 -4
q:during	-8 -13 -5 3 10 1 6
q:each	-10 9 -11 30 -21 -12 -4
q:easter	0 1 -1 -11 1 6 1
q:economy	4 1 4 -4 -21 -2 8
q:editor	12 0 -5 3 -10 -2 -3
q:effect	-5 -1 -8 12 4 -4 -8
q:effective	-1 0 15 -14 1 0 -4
q:electric	0 0 7 1 -13 -2 0
q:elevator	0 0 -2 11 -6 0 -6
q:else	-4 4 -6 -6 5 -3 10
q:elsewhere	0 -4 -2 11 -14 0 -1
q:embassy	-4 -4 13 -5 3 0 -7
q:emergency	-2 -13 0 -8 17 0 -13
q:end	-7 14 4 -11 -1 5 -13
q:enter	3 10 -9 18 -17 -16 -1
q:entry	1 -10 10 -5 -5 -1 4
q:error	-3 -3 -9 0 13 0 0
q:ethanol	4 -1 7 -21 -7 0 14
q:evening	-5 -13 7 -5 6 -2 1
q:every	-1 2 -14 6 12 0 -5
q:everyone	-1 -10 11 6 -7 0 -6
q:everything	-9 -21 19 2 0 -5 -5
q:everywhere	0 -4 -1 -18 6 -1 17
q:exclusion	-1 -10 -2 13 0 -1 -5
q:exist	-2 -6 -2 -11 5 0 12
q:expect	-11 9 -8 9 1 -7 -3
q:expire	-3 -1 10 -9 7 -4 -6
q:export	-1 -3 -15 8 1 -4 10
q:exporter	-8 -4 9 -10 10 -2 -4
q:extend	5 11 2 4 -14 -5 -12
q:extension	2 19 5 -5 -22 -3 -6
q:extra	-4 -12 13 3 -9 -3 -3
q:face	-4 10 12 -16 -3 4 -1
q:factory	-5 0 2 12 -13 0 -5
q:fail	-4 -6 -12 8 -3 0 13
q:failure	0 4 -8 -6 -6 0 10
q:fall	3 -4 8 -2 1 -8 -11
q:fare	0 -1 0 9 0 0 -13
q:farm	0 -10 19 -2 -5 0 -17
q:fentanyl	-10 -29 7 4 2 12 -15
q:fertiliser	0 8 -18 16 -2 -4 -11
q:few	0 -2 -3 0 -7 -1 12
q:figure	9 9 3 5 -15 1 -18
q:finance	0 3 6 -15 0 0 7
q:find	0 12 6 -13 -7 -1 -3
q:finished	-1 -9 -7 12 -6 0 6
q:fish	-8 2 9 -14 18 0 -21
q:flat	7 2 -8 -17 15 -2 3
q:flour	-3 9 2 4 -13 -4 2
q:flower	6 -1 0 -23 10 -4 0
q:follow	-2 -6 -7 6 -14 6 10
q:following	3 -6 -15 2 10 0 4
q:force	-10 2 5 -18 17 0 -11
q:forced	-3 -18 -14 -4 15 -3 19
q:foreign	-2 5 10 -12 1 0 -5
q:forgotten	0 -5 11 -11 2 3 -7
q:found	2 -1 -15 -2 17 -4 2
q:four	-6 14 0 4 -21 -7 4
q:fourth	-1 7 -11 0 3 -1 5
q:frame	0 -4 7 -14 -1 6 4
q:free	-15 -7 -1 6 5 2 -3
q:fresh	0 -11 1 -14 6 0 10
q:friend	2 -3 12 -4 7 -3 -15
q:from	-2 -6 5 9 6 -15 -17
q:frozen	10 5 3 -19 -2 0 0
q:fruit	-7 -8 4 -16 3 -2 15
q:further	7 1 -7 13 -9 -8 -4
q:gain	0 -2 -16 2 8 0 9
q:garlic	0 5 -2 -13 10 0 -6
q:garment	0 -1 -2 -9 -7 0 16
q:gas	5 -3 -8 10 -4 0 -3
q:gear	0 -2 12 -4 -7 -1 -2
q:generic	0 -9 -4 11 -2 5 -7
q:geneva	0 14 -7 15 -15 -4 -10
q:get	-14 -23 -3 12 -2 6 1
q:given	0 5 2 -18 11 2 -2
q:glass	4 1 8 4 -14 0 -14
q:go	-5 14 -1 -19 6 -13 12
q:gold	2 7 5 -11 -7 -1 0
q:good	-22 -19 -5 1 9 3 12
q:grain	3 0 -3 14 -10 0 -8
q:grant	0 4 18 -15 -4 0 -8
q:grape	0 -6 6 11 -14 0 -7
q:graphite	0 -4 0 -1 11 0 -9
q:green	0 -5 1 -11 0 0 10
q:gyeongju	0 0 12 -11 -1 0 0
q:had	4 -7 -5 -7 12 -4 4
q:half	0 0 12 2 -10 -7 -7
q:halt	0 -1 9 -11 1 4 -5
q:halve	-1 -12 11 -8 -15 -2 15
q:hand	8 12 -1 3 -15 -3 -3
q:hang	-2 16 -7 -13 3 0 0
q:happen	-10 20 -2 -2 -4 -3 -11
q:harvest	-2 0 11 -1 -3 2 -8
q:has	-22 7 10 -11 1 -11 4
q:hat	1 0 -6 -4 -4 11 -1
q:have	-15 -7 2 3 -3 -13 12
q:he	5 -17 12 0 -7 -7 2
q:hear	8 -4 3 -10 -12 0 8
q:height	0 -10 -6 -17 10 5 11
q:help	-1 -1 -2 -4 -9 0 11
q:her	3 8 0 -17 5 -2 0
q:here	-5 5 0 6 -11 10 -14
q:high	0 -5 -16 11 -7 6 4
q:higher	0 4 -7 -4 1 0 10
q:highest	0 -6 9 -14 9 6 -12
q:his	-9 -5 -1 6 -11 -3 10
q:history	0 -4 -11 1 14 -1 -1
q:hit	0 -18 -1 16 -10 -4 2
q:hold	-12 6 2 -4 2 -13 1
q:home	-3 -1 -2 14 -9 0 -3
q:hope	-4 -10 9 -8 -10 -1 11
q:hotel	0 13 0 -10 -5 0 -6
q:hour	-2 -9 -6 -12 20 -6 6
q:how	-6 0 0 -2 -6 13 0
q:however	0 1 12 -4 -5 0 -9
q:i	10 2 4 -21 10 3 -7
q:i'm	-1 12 -2 -10 0 0 -2
q:idea	0 -3 11 -9 -1 0 0
q:if	-10 29 -26 -9 -16 -10 20
q:immediate	0 0 6 -11 3 0 5
q:immediately	0 0 13 -13 2 0 -4
q:impose	-6 -4 -2 15 -16 -7 7
q:in	-11 8 -2 -1 6 11 -14
q:included	-4 -16 -4 8 10 -5 -2
q:including	0 7 21 -21 -9 0 0
q:increase	3 2 12 -19 -6 0 3
q:industrial	0 -1 11 -10 -9 0 7
q:industry	-4 0 10 -6 -9 0 2
q:initial	0 -5 -11 0 -5 0 15
q:inside	0 -4 -2 -10 -7 0 16
q:insulin	0 -6 4 -14 8 0 3
q:intend	0 0 -6 10 0 0 -3
q:into	-12 12 -6 4 3 4 -16
q:introduce	0 -6 7 -10 3 5 -1
q:invest	0 0 -10 13 0 0 -4
q:is	-6 -2 6 3 -12 -35 10
q:isn't	2 0 16 -18 4 0 -10
q:issue	4 -9 12 -10 9 0 -17
q:it	-12 -5 3 -2 10 12 -12
q:its	-9 -14 6 5 -1 -5 -2
q:itself	-1 0 13 -5 -5 -2 -1
q:job	-3 12 0 -7 -1 -1 -8
q:joint	-5 3 -7 4 11 -2 -10
q:just	0 7 -8 -2 -10 -1 12
q:kava	3 9 -8 -14 -3 6 1
q:keep	7 8 -17 4 10 -4 -8
q:kitchen	0 -14 -8 26 -6 -1 -13
q:know	-15 6 3 -2 13 -12 -13
q:labor	-3 -14 -17 4 8 0 17
q:lamp	3 0 13 -16 -6 5 -4
q:lapse	-6 10 12 -12 0 -8 -4
q:largest	4 -1 -18 5 5 -1 7
q:last	-7 -2 5 -8 4 7 -5
q:late	-2 -14 -5 4 -1 -4 14
q:later	1 -3 -3 -3 14 4 -17
q:latest	0 0 -8 -7 0 0 14
q:lay	4 -8 -8 12 0 0 -11
q:lead	-2 6 -9 7 4 0 -10
q:leader	0 -2 10 -4 0 0 -6
q:leather	-1 -1 0 -14 1 0 12
q:leave	3 -6 20 -6 -10 9 -14
q:lemon	0 -5 -3 -2 2 0 11
q:length	0 -3 -9 -11 0 0 17
q:less	3 -1 -14 10 16 -7 -13
q:let	-4 24 -4 -5 -14 7 -4
q:letter	-5 -10 -13 -22 -16 -9 47
q:level	-10 14 -12 14 8 -4 -24
q:levy	-8 18 4 -13 -7 0 -2
q:lie	0 1 -2 11 -12 6 -3
q:lift	2 -3 9 -11 -1 11 -9
q:like	-7 -5 3 -22 12 1 4
q:likewise	0 13 -18 0 3 0 9
q:line	0 -2 0 14 -8 4 -19
q:linked	0 -1 13 -10 -6 0 2
q:liquefied	0 0 -11 6 3 0 1
q:list	2 -19 7 -3 5 0 0
q:live	-7 2 -14 6 9 -3 -5
q:lng	0 0 15 -13 -3 -2 -1
q:lobster	-1 -4 18 -5 -9 -3 -7
q:lorry	-1 9 -4 -10 15 0 -15
q:lot	4 -4 13 -9 -1 0 -7
q:machinery	-1 6 0 6 -11 -1 -4
q:main	0 0 0 -11 5 0 3
q:make	-10 -34 10 -8 10 0 8
q:margin	0 -1 9 -10 2 -4 -1
q:match	0 0 -2 -12 11 0 2
q:matter	1 5 13 -21 2 0 -5
q:me	-5 -2 6 12 -12 -8 -8
q:mean	-8 -1 7 -10 2 6 -2
q:meantime	0 11 -1 -4 -2 -1 -5
q:meanwhile	-1 -4 -6 18 -5 0 -8
q:measure	-1 1 12 -23 7 0 1
q:medicine	-2 -9 -29 40 -13 1 -6
q:meet	-8 -12 9 -12 4 -1 8
q:member	11 12 -6 0 7 0 -21
q:memorandum	0 5 -10 9 4 0 -12
q:memory	0 -1 -16 13 0 4 -3
q:mentioned	-2 14 -9 1 -6 0 -7
q:metal	-1 -7 0 -9 11 -2 3
q:middle	-1 -2 1 -22 11 2 8
q:midnight	0 6 -1 -12 9 9 -15
q:might	8 -9 -15 3 -5 5 9
q:mill	5 1 15 -11 0 0 -10
q:ministry	8 -2 -11 1 3 -2 6
q:minute	-6 6 7 -12 2 2 -5
q:mirror	0 1 -7 5 -13 1 8
q:mistake	4 -3 -9 -8 13 0 -3
q:monday	0 2 -15 13 2 0 -6
q:more	-20 -10 12 1 -11 4 1
q:morning	5 -2 -3 -10 7 5 3
q:move	1 -11 8 10 -22 -3 -3
q:much	5 1 18 -8 -7 -10 -10
q:must	-4 -13 -2 -3 3 6 10
q:name	2 -8 -10 21 -3 -3 -8
q:named	3 0 -18 17 0 -5 0
q:natural	0 -9 -10 9 13 0 -7
q:nearly	-1 -2 -15 2 18 -4 -4
q:negotiation	-2 0 -11 12 -12 0 5
q:neighbour	5 -8 5 8 -18 0 -8
q:never	7 0 -1 3 -1 3 -12
q:new	-9 4 10 2 -10 0 -10
q:next	-10 -4 1 11 -5 -1 -3
q:night	5 7 -15 -16 0 -2 22
q:nil	0 -11 -9 2 12 0 2
q:nobody	-13 15 -4 -3 7 11 -23
q:none	0 9 0 -17 -2 6 3
q:noon	-1 -9 9 0 7 -1 -15
q:nor	0 -12 -10 18 1 0 -5
q:normal	0 -6 7 -11 6 8 -8
q:north	0 -8 19 -16 -14 0 9
q:not	17 -5 3 1 -13 -5 0
q:nothing	1 -4 2 6 1 -1 -12
q:notice	7 9 0 3 1 -3 -26
q:now	-14 -4 -2 -15 16 12 2
q:number	12 -8 -13 4 11 -18 0
q:nut	-1 2 -12 -3 11 6 -3
q:odd	0 1 10 -15 4 1 -4
q:odesa	0 1 0 11 -8 -4 -1
q:of	-1 -19 5 9 9 1 -16
q:offer	11 -12 -10 -1 -21 -2 18
q:official	0 0 15 -12 -4 0 4
q:oil	13 -5 -2 7 0 0 -12
q:older	-3 -4 12 2 -11 3 -6
q:olive	4 1 4 -10 3 -3 -2
q:on	4 4 4 -10 -5 2 6
q:once	0 -16 5 8 -16 3 5
q:onion	-3 13 -10 -8 5 0 2
q:only	-5 0 -5 4 10 4 -14
q:opened	-1 -10 -1 13 2 -3 -11
q:or	-2 -13 11 2 -15 -1 7
q:order	-8 -5 8 7 -12 1 -7
q:ordinary	-2 -32 20 -5 1 -18 -3
q:ore	0 -2 -11 -1 9 0 4
q:origin	-1 -6 16 -3 -10 -4 -5
q:originating	0 -7 -10 10 7 0 -4
q:other	-5 1 5 11 -3 0 -20
q:otherwise	-3 15 1 -2 2 0 -19
q:our	4 -7 -1 -3 -8 17 3
q:outline	0 0 -19 11 -1 0 10
q:outside	5 -15 2 -11 5 -2 9
q:over	-27 6 10 -19 13 4 -10
q:owe	0 3 8 -1 -1 -2 -12
q:own	-2 -21 13 -4 1 3 -8
q:owner	-4 3 11 -11 -4 5 -8
q:pact	-2 1 14 -16 2 0 -1
q:page	0 3 -5 11 0 -2 -12
q:pair	0 -4 10 -7 -4 -3 6
q:paper	7 6 3 -18 -1 1 3
q:parcel	-3 -12 11 -3 11 -2 -21
q:part	1 -17 5 -2 5 3 -5
q:pass	-4 11 -20 19 -20 -6 5
q:past	0 0 10 -14 2 5 -5
q:patented	0 -4 -10 13 0 0 -2
q:pause	-11 13 -3 -2 -13 -8 8
q:pay	-3 5 3 -3 -2 -10 1
q:peace	0 8 7 -22 5 0 -8
q:peat	0 8 0 5 -11 0 0
q:pen	0 14 1 -10 -9 0 0
q:penalty	0 -1 6 -11 -3 0 8
q:pending	0 1 6 -10 -3 0 3
q:pepper	9 1 -6 -11 10 0 -10
q:per	-1 6 1 -5 5 0 -11
q:percent	-2 -8 0 -6 9 0 3
q:period	0 -1 -4 -9 14 0 0
q:permit	0 9 5 -11 -12 0 4
q:pharmaceutical	0 -1 -14 7 8 0 -2
q:phosphate	0 6 15 -14 -3 0 -6
q:piece	0 6 -6 -12 0 7 5
q:pineapple	-1 3 -11 10 0 0 -5
q:place	-8 -8 2 -10 3 3 11
q:plane	0 -1 -11 18 0 -3 -6
q:plastic	-2 -2 9 1 -4 3 -12
q:please	12 -10 1 0 -6 0 -2
q:plu	3 -5 14 -5 -6 -2 -4
q:plywood	-1 13 7 -12 -6 0 -13
q:point	0 -9 11 13 -19 -3 -7
q:pork	-5 -7 15 9 -14 -7 -13
q:port	-6 1 3 -13 8 2 0
q:post	3 -9 19 -3 -3 0 -19
q:potatoe	-1 8 -12 10 3 -6 -7
q:poultry	0 0 0 -6 -6 0 12
q:power	-1 0 -11 -3 17 -3 0
q:prawn	7 0 5 -12 6 0 -13
q:prepare	-2 0 -14 5 -2 0 10
q:present	-12 8 -4 3 -22 6 6
q:press	8 -1 4 3 -11 0 -7
q:price	-9 -10 19 -7 1 -3 -9
q:prime	0 -4 9 8 -9 0 -12
q:principle	0 -1 -1 -10 0 0 11
q:print	-3 -5 -6 11 2 0 -6
q:proclamation	3 -7 -20 18 10 -4 -7
q:product	-4 0 19 3 -17 -10 -7
q:prolong	-8 10 8 7 -16 0 -19
q:promise	-9 8 1 -8 -9 -7 13
q:proposal	0 -6 -6 0 -8 -2 14
q:propose	-6 -1 -18 -30 3 -1 34
q:protocol	0 -10 -6 -9 0 0 19
q:provide	0 -5 -6 1 -7 0 12
q:provisional	0 -9 11 0 -5 0 -1
q:publish	0 5 7 -21 6 -3 4
q:pump	-2 5 4 -22 3 0 3
q:purchase	-2 -10 0 -8 11 -3 4
q:put	12 -10 0 -11 16 -1 -7
q:quarrel	2 -1 1 -21 20 1 -11
q:quota	-2 -10 11 16 -16 -5 -18
q:raise	9 -2 11 -18 0 8 -9
q:rare	0 1 13 -3 -3 0 -7
q:raspberry	0 19 -10 1 -5 -2 -10
q:rate	-6 -11 -2 16 -4 -5 -3
q:rather	1 0 1 -16 0 0 9
q:raw	0 -3 4 -15 5 6 -6
q:reach	-5 14 -25 -6 5 7 17
q:read	3 2 -2 -6 9 1 -11
q:reader	9 -4 -7 -2 7 5 -14
q:ready	3 3 -17 -10 -4 0 22
q:recall	-4 5 0 -16 8 3 -4
q:receive	1 -10 -11 3 -9 0 15
q:reciprocal	-3 -8 1 -12 19 10 -14
q:record	3 8 -13 -4 -2 6 6
q:red	7 2 -18 11 2 0 -5
q:refund	0 -1 0 -10 11 0 -3
q:regional	0 -2 11 -8 -2 0 0
q:register	0 -3 -7 -6 15 0 -4
q:reject	0 0 -8 -8 11 0 2
q:relieved	0 -3 5 -13 2 0 3
q:remain	-7 1 1 11 -11 -8 -6
q:reminder	0 -4 -6 -9 12 0 2
q:remove	-1 0 -14 5 -6 1 11
q:renew	-3 14 1 -4 -4 -1 -15
q:renewal	-1 21 -5 -8 -6 0 -8
q:replace	-1 -16 -2 15 0 -1 -1
q:reporter	6 -18 6 0 -13 5 4
q:representative	-1 0 -7 13 -12 -6 4
q:resource	0 0 -10 12 0 0 -1
q:rested	0 1 -9 -5 11 0 0
q:result	-3 -12 0 17 -8 -1 -3
q:return	-6 17 -5 -7 -6 5 0
q:rice	-11 16 1 -15 -5 -4 7
q:right	10 18 -3 -6 -23 5 0
q:ring	0 -1 2 -14 8 0 2
q:rise	-8 -12 11 4 8 -4 -10
q:risk	-3 -11 7 -2 12 0 -2
q:rod	0 9 0 -1 -13 0 3
q:room	3 2 -12 -2 0 -1 9
q:roughly	0 0 15 -8 2 0 -12
q:rule	3 -14 7 2 0 0 -7
q:rum	0 -12 -2 7 -10 0 12
q:rumour	17 -12 10 -11 -5 0 -12
q:run	0 11 0 -8 1 2 -8
q:sack	0 2 -2 -5 12 -3 -8
q:sail	0 -12 7 7 -1 0 -4
q:salt	-1 3 -13 6 8 -1 -6
q:same	-15 -21 6 -1 5 -6 6
q:sardine	-1 3 5 -11 3 -4 0
q:saturday	0 11 7 -8 -9 -3 -3
q:save	0 -2 -3 -11 16 0 -6
q:say	-8 15 2 -1 -1 -9 -5
q:scale	0 0 -7 13 -5 0 -6
q:scenario	-2 3 -10 -13 -7 0 17
q:schedule	-6 6 8 -5 2 -2 -13
q:scrap	1 -4 7 -14 0 0 6
q:sea	0 9 -12 2 5 0 -10
q:season	-1 -4 12 -6 -7 6 -3
q:second	-13 -17 -8 2 5 10 9
q:section	-3 -20 17 -7 7 -9 -10
q:see	-7 -3 -15 3 10 0 8
q:sell	6 -11 17 -7 -6 0 -6
q:send	5 0 -1 -13 -10 5 12
q:sesame	-2 11 3 -17 0 0 0
q:settle	-6 -20 10 -4 -9 -3 10
q:several	-3 -1 8 7 2 0 -16
q:shall	6 -8 -13 2 4 0 9
q:shanghai	0 0 3 -11 8 0 -1
q:she	1 -5 4 1 -11 -3 4
q:shed	0 -5 -5 -3 12 0 0
q:shell	0 -3 -4 -14 13 0 5
q:ship	-10 7 -10 18 -1 0 -19
q:shipment	0 0 13 -12 -1 0 -5
q:shoe	4 -9 11 -4 -13 6 0
q:shore	0 -2 -7 11 -1 0 -4
q:should	0 7 3 9 -5 -11 -14
q:shrimp	-8 -6 20 -13 0 3 -5
q:side	-3 1 -12 4 -1 -8 15
q:sign	-8 4 -1 8 4 -19 -10
q:signature	-2 3 1 14 -2 -6 -19
q:similar	0 3 -8 15 -8 0 -7
q:simple	-1 0 -10 -5 -3 0 16
q:since	-3 4 4 -6 14 -6 -17
q:sir	11 -2 0 -2 -12 0 1
q:sit	5 -14 -2 0 0 2 6
q:six	0 -1 -14 13 1 0 0
q:ski	0 12 -7 -5 3 1 -10
q:slap	-3 8 1 4 -13 -4 0
q:so	0 11 -1 -10 9 -5 -2
q:soap	-1 4 -13 8 -4 0 6
q:some	9 -2 12 -8 -15 0 2
q:somebody	6 -11 -8 -5 17 -4 -6
q:something	-2 0 -7 -1 15 5 -10
q:soon	0 0 -23 25 -11 0 0
q:sounded	-3 -2 14 -14 -8 6 -4
q:soya	0 0 -3 -12 4 0 11
q:soybean	-4 -1 12 4 -4 -1 -21
q:speak	9 0 -3 -28 12 7 -2
q:special	-4 -12 -7 14 -2 5 -3
q:split	0 -4 -5 12 -4 0 -6
q:spoke	9 -9 8 3 -12 -5 -6
q:spring	-7 -4 -6 2 13 -10 -2
q:stack	0 -2 17 -13 -2 0 -4
q:stake	0 12 -9 -15 10 0 -11
q:stand	-2 -5 13 -6 -3 1 -2
q:standstill	-4 13 -9 -4 -12 -4 11
q:start	10 -13 -28 18 -3 -2 19
q:state	0 17 -10 1 0 -3 -5
q:statement	-3 4 -9 3 7 -3 -2
q:stay	1 -12 4 7 -8 1 -1
q:steel	-2 -7 15 -6 -9 1 3
q:step	-6 4 -6 10 2 0 -12
q:still	-14 2 12 5 -16 -1 -7
q:stockholm	0 -9 -6 10 6 -3 -2
q:stop	1 -3 -1 16 -12 10 -19
q:story	3 -2 -13 3 13 0 -6
q:stuff	0 0 -10 14 -7 1 -5
q:subject	-2 -9 -2 10 3 3 -15
q:sugar	-2 5 8 -1 -11 2 -4
q:sum	2 -8 13 1 0 -5 -18
q:summer	-5 -6 0 -4 5 12 -4
q:summit	-1 -1 19 -15 -4 6 -8
q:sunflower	2 13 -1 -5 -11 0 -6
q:surcharge	5 -1 2 -30 12 -6 14
q:surtax	0 -2 13 -7 -6 0 -2
q:suspend	7 0 -9 7 8 0 -13
q:suspension	-9 4 -8 21 -17 -4 -4
q:talk	10 0 1 -3 -6 -12 4
q:talked	5 -11 3 0 0 -1 0
q:tariff	-6 -17 7 -2 2 -5 5
q:tax	5 9 -17 2 3 11 -5
q:tea	0 8 1 -5 6 -4 -11
q:team	0 -4 0 -11 0 0 11
q:telephone	3 0 -2 16 -16 0 -4
q:television	0 0 -6 -4 -3 0 12
q:tell	-6 -3 -4 7 -14 -2 10
q:temporary	0 1 -15 11 3 0 0
q:term	-1 -18 -1 14 -3 -2 -2
q:text	0 -17 0 -1 -11 -2 15
q:textile	-2 11 9 -9 -17 0 2
q:th	0 -13 -1 8 -9 5 3
q:than	-4 -10 9 -11 6 2 3
q:thank	-9 -2 13 -8 0 0 2
q:that	15 -15 -2 4 10 -8 -9
q:the	-14 -1 3 -3 2 -9 7
q:their	-1 0 11 -18 -5 18 -1
q:them	-7 -14 -1 -8 21 0 -2
q:then	-8 24 -19 -2 9 -4 -4
q:there	-12 2 12 5 -29 -3 2
q:therefore	10 0 -4 13 -14 -3 -11
q:these	7 13 1 -14 -1 -7 -4
q:they	-17 16 -11 1 -5 0 8
q:thi	-24 -9 -1 12 0 3 -3
q:thing	6 5 0 -18 8 2 2
q:think	-7 -10 0 8 -19 -6 11
q:third	-7 1 16 -6 -17 4 -2
q:those	0 -14 -19 30 -7 -1 -1
q:though	0 5 7 -11 -2 0 0
q:threat	0 -2 -6 -21 -3 0 22
q:threaten	-3 -10 2 -10 0 0 12
q:three	1 -21 3 -3 -5 3 11
q:through	-5 -4 -2 20 -1 -4 -17
q:thu	0 17 1 -10 -7 0 -8
q:tile	-5 -11 -9 21 -6 -4 1
q:till	1 -11 -4 15 -5 0 -3
q:tinned	6 -2 -15 12 -4 0 1
q:tiruppur	0 -5 18 -16 0 0 -5
q:to	-8 -10 7 -3 -4 2 7
q:together	-4 -9 7 -9 -4 9 5
q:tokyo	0 0 9 3 0 0 -13
q:tomatoe	-2 -11 19 3 -7 -1 -10
q:too	-10 -8 -1 -20 13 -8 17
q:tool	-1 0 16 -7 -5 0 -2
q:top	6 -15 11 1 -16 4 2
q:total	5 -5 2 13 -16 2 -19
q:toy	7 0 -3 -9 0 -4 6
q:tractor	-3 8 -6 -12 10 -2 0
q:trade	6 -17 -4 5 5 3 -4
q:treaty	0 0 -22 9 -7 -6 21
q:tree	5 -3 -14 2 0 5 4
q:truce	3 10 6 -27 22 -12 -11
q:truck	-2 2 0 5 -20 4 2
q:true	-7 6 11 -12 -8 5 -2
q:truth	0 -1 -10 11 -4 0 0
q:tuesday	0 0 -11 14 -8 0 -2
q:tuna	3 12 -2 4 -13 7 -15
q:turnberry	0 -1 -7 13 0 0 -8
q:two	-7 -4 -6 13 -13 -1 9
q:tyre	-1 6 1 1 -13 3 0
q:under	-18 10 -2 2 0 -3 -2
q:understanding	-6 3 4 -11 -13 0 15
q:unlawful	0 0 -9 0 11 0 0
q:unless	-4 27 5 -9 -17 -5 -10
q:until	-23 -7 11 0 -7 -6 7
q:up	4 7 4 -8 -13 -21 15
q:upholstered	0 -14 -11 25 -2 -1 -9
q:upon	1 6 1 -16 4 0 3
q:us	-9 -3 18 -24 1 -2 5
q:usual	0 0 9 -11 3 0 -3
q:valencia	0 0 -5 13 -2 0 -7
q:valid	0 14 -2 -15 -1 0 -5
q:valparaíso	-1 -4 -10 -10 17 -5 3
q:value	2 0 6 6 -14 -1 -6
q:vanilla	-4 5 11 -20 -2 2 2
q:vanity	0 -11 -4 19 -3 -1 -11
q:video	-2 -1 12 -13 0 0 -1
q:villa	0 0 -12 12 0 -1 -1
q:visit	0 -1 -2 -12 19 0 -3
q:void	0 -5 -11 16 1 -2 -6
q:waiver	0 -4 -4 13 -5 0 -5
q:wall	-2 1 -3 -12 2 0 9
q:walnut	-1 6 -10 -25 8 9 11
q:want	-3 -7 5 -9 -1 -9 12
q:was	-1 -5 -7 0 15 2 -7
q:washing	0 -14 5 13 -5 0 -5
q:watch	-4 -5 19 0 -9 0 -4
q:watche	7 -9 -3 0 11 -4 -8
q:way	0 -1 6 2 -14 -4 5
q:we	-1 7 -15 -10 11 -2 11
q:we're	-1 -1 0 -12 11 -3 0
q:week	4 -20 -4 -2 6 5 6
q:weekend	0 6 -20 5 9 0 7
q:welcomed	-4 0 15 -12 -4 0 0
q:were	-3 12 -6 -12 1 11 5
q:what	-19 16 -3 -5 -7 1 5
q:whatever	4 0 8 0 -8 0 -13
q:wheat	-4 -4 9 -11 4 -1 1
q:when	15 3 -1 -1 -7 5 -11
q:where	-3 -7 12 3 -14 6 -5
q:which	3 -19 -2 -3 9 -11 12
q:while	-4 10 -15 -9 19 -3 1
q:whisky	-4 5 2 7 -8 2 -17
q:who	4 11 9 -11 4 13 -25
q:why	-6 8 21 -14 -14 -7 -6
q:will	-6 0 -17 22 -37 9 17
q:window	-1 -1 13 -8 -3 -3 -5
q:wine	-5 20 6 -11 -8 -2 -8
q:winter	-1 3 5 7 -13 -5 0
q:wire	-2 -3 4 3 -17 0 7
q:with	-18 -7 -3 9 -5 3 7
q:withdraw	7 -8 0 -20 -3 5 14
q:without	-2 16 -6 -14 0 2 3
q:woke	0 0 3 -13 5 0 3
q:won't	-4 1 5 -17 -9 -1 15
q:wool	0 -12 0 -26 23 -1 8
q:word	3 -2 -6 11 8 0 -12
q:world	-1 -1 -12 -2 4 11 4
q:worry	-1 -3 -13 -2 1 0 17
q:worse	2 -12 -9 13 5 -4 -4
q:worst	-1 3 -5 14 -13 9 -16
q:would	5 26 -8 -21 -27 -8 24
q:wrong	0 11 0 -5 -6 -2 0
q:yarn	3 7 -17 11 -9 8 -5
q:year	0 14 1 -21 15 -1 -9
q:yes	-2 6 -9 17 -7 -1 -8
q:york	0 -5 14 -4 -5 -3 -5
q:you	-2 6 24 -12 -10 0 -16
q:your	8 9 -7 -2 5 2 -15
q:zero	-10 4 -1 -4 -2 -6 11
q:—	18 0 -5 -6 4 -16 1
q:•	-5 -10 2 10 -12 -4 5
qt=future	-2 -5 -5 6 -20 7 13
qt=modal	-4 3 1 -1 -12 -14 9
qt=past	-7 -25 4 0 8 -1 2
qt=perfect	-22 -7 4 -1 3 -2 3
qt=pluperfect	-6 -25 5 -3 6 -15 11
qt=present	-14 21 -3 0 -6 -2 -4
quoted	16 2 -4 -5 -9 5 -4
r1="	4 10 1 -7 -2 -7 -6
r1=(	-16 2 16 3 -32 0 -3
r1=)	4 -3 -8 -10 22 -18 -2
r1=,	-7 -13 0 3 0 7 1
r1=.	0 0 -1 5 0 -10 -2
r1=<day-ahead>	7 14 -2 -8 0 -3 -12
r1=<day-gone>	-4 13 0 1 -10 -3 -4
r1=<day-today>	-3 9 23 -13 -9 -4 -17
r1=<duty>	-8 8 7 -6 -9 -12 7
r1=<end>	-20 13 7 -2 -5 2 -16
r1=<goods>	-4 16 -18 -11 9 -7 13
r1=<level-noun>	-6 -6 -18 21 -5 0 5
r1=<level>	-14 -12 0 -21 16 15 -4
r1=<name>	-3 -13 11 2 -1 0 -6
r1=<not>	-13 10 -1 -2 7 -5 -4
r1=<v-begin>	-8 -3 12 -7 4 -10 -4
r1=<v-end>	-2 -3 17 -1 -11 0 -5
r1=<v-impose>	-10 -11 8 2 -1 -4 0
r1=<v-return>	-1 9 0 -11 1 -1 0
r1=<v-stay>	2 -2 6 -2 8 -3 -32
r1=<v-suspend>	-3 -19 0 17 -7 0 -10
r1=<v-target>	-5 11 -1 -1 -3 -3 -2
r1=?	-2 -12 0 -23 3 12 10
r1=a	-1 -6 13 -2 0 0 -9
r1=ad	0 0 -4 10 -7 0 -3
r1=additional	0 4 -12 10 -2 0 0
r1=after	8 13 -6 9 -18 -2 -11
r1=again	1 5 -10 -5 3 3 0
r1=against	0 -3 5 -17 0 -3 9
r1=all	-5 0 15 -4 -1 -5 -13
r1=and	0 12 -4 -4 1 -2 -4
r1=apply	0 -5 14 -13 7 0 -12
r1=are	4 -6 -12 11 -1 -5 7
r1=as	0 -7 5 5 -18 0 4
r1=asleep	0 -7 -3 11 -3 0 0
r1=at	0 -6 0 -4 6 9 -6
r1=because	-2 -4 1 -5 -3 -5 13
r1=become	0 -4 10 -16 7 -2 -10
r1=before	7 16 -52 -4 21 -3 5
r1=begin	0 -2 2 11 -14 0 -8
r1=being	0 -1 -12 5 3 0 6
r1=between	-2 -2 -9 0 12 -1 0
r1=could	-1 14 -11 0 -11 6 1
r1=each	-2 -12 -4 -3 6 -1 10
r1=either	-4 0 -10 15 0 0 -6
r1=end	-1 -1 16 -2 -8 0 -10
r1=fall	-1 4 -5 -3 9 0 -5
r1=fentanyl	0 -1 -3 -17 13 0 -4
r1=for	12 -6 -15 7 2 0 4
r1=from	3 -5 -15 14 -20 -13 15
r1=had	7 9 -17 -1 7 1 -9
r1=here	1 11 5 -7 -12 -4 -8
r1=i	-5 13 -3 0 -3 -2 -8
r1=if	0 12 -14 -7 -2 1 8
r1=in	-10 -2 -2 7 -5 3 4
r1=instead	1 -6 -7 3 -14 -3 13
r1=it	-10 11 -1 -4 0 2 -7
r1=may	0 -6 3 15 -4 0 -14
r1=now	4 -17 31 -12 -13 -1 -17
r1=of	1 -22 -5 14 10 2 -18
r1=off	-7 0 7 -1 7 0 -15
r1=once	0 2 -11 11 -7 -2 2
r1=or	-3 -18 -5 9 -12 -7 13
r1=otherwise	-1 16 -11 -2 -2 0 -1
r1=outside	0 -4 13 -11 -8 0 2
r1=over	-5 -14 1 14 -5 -2 -6
r1=per	6 2 4 0 -5 0 -11
r1=percent	-1 -3 -7 13 2 0 -9
r1=plu	-1 -10 18 -8 -6 0 0
r1=return	-1 12 3 -17 3 -1 -9
r1=shall	0 1 -15 17 0 0 -6
r1=since	0 -9 23 -9 -3 -5 -16
r1=sleep	0 -5 -9 15 -4 0 0
r1=so	0 -2 11 -8 1 0 -8
r1=surcharge	-3 -2 15 -17 3 0 -17
r1=suspend	0 -7 -11 18 -3 0 0
r1=tariff	-11 -12 -11 4 -5 -5 21
r1=tax	-1 12 -1 -1 -4 -1 -8
r1=that	14 1 -1 -8 4 -32 3
r1=then	-4 5 -19 0 7 0 4
r1=there	0 0 5 9 -13 -3 -10
r1=thereafter	0 5 -13 10 -3 0 0
r1=throughout	-1 -5 11 -12 0 0 2
r1=to	-12 -14 8 0 -2 6 -3
r1=together	-1 -6 1 16 -15 -5 -5
r1=too	-5 -4 13 -8 -7 -2 5
r1=under	-9 -5 11 -15 11 0 -10
r1=until	-12 -33 18 -25 32 -2 -37
r1=was	0 -16 1 8 -11 2 6
r1=were	2 3 -2 -15 2 -3 7
r1=when	-3 -11 -1 2 9 6 -13
r1=where	-1 11 0 -4 2 0 -9
r1=while	-1 -2 12 -6 0 0 -2
r1=will	-3 16 -2 6 -3 -2 -27
r1=within	-1 -2 -5 2 -6 0 9
r1=without	-1 22 -11 -14 -7 0 1
r1=would	-14 1 -17 -3 2 1 19
r1=—	0 -1 11 -12 2 7 -15
r2=(	0 -1 -4 -12 5 0 9
r2=,	11 0 -4 7 6 -6 -19
r2=.	11 13 2 2 -11 -9 -14
r2=<day-ahead>	-17 -8 -27 5 8 -5 22
r2=<day-gone>	-7 -15 6 -3 10 -9 -2
r2=<end>	-10 5 0 4 -3 -6 -1
r2=<goods>	20 -7 -9 -9 1 0 9
r2=<level>	-18 6 -4 0 0 12 -2
r2=<money>	-5 -1 9 0 -4 -2 -4
r2=<month-ahead>	9 -5 -16 -9 17 -1 4
r2=<month-gone>	7 -15 0 0 3 1 -4
r2=<name>	-2 -8 -6 3 7 -14 6
r2=<number>	-1 -10 8 -18 16 12 -10
r2=<person>	-17 -2 -6 -6 -9 -6 26
r2=<seat>	2 2 5 -13 2 0 -3
r2=<span>	-3 -9 4 4 3 0 -7
r2=<v-begin>	3 -11 0 15 -1 -12 -9
r2=<v-down>	7 8 4 -1 -1 -6 -17
r2=<v-end>	-8 0 2 -10 2 0 8
r2=<v-impose>	2 3 -3 7 -3 -19 -2
r2=<v-propose>	-5 -19 0 -1 14 -4 1
r2=<v-return>	4 7 7 2 -7 -6 -14
r2=<v-sign>	1 -5 -8 10 3 0 -4
r2=<v-stay>	-13 -15 4 9 1 -8 -4
r2=<v-suspend>	-5 -5 -12 19 -9 -3 5
r2=<v-up>	-8 -21 -3 13 3 -7 2
r2=?	-7 3 -9 -12 7 -4 12
r2=a	-16 12 -3 1 -13 13 2
r2=after	-2 -10 1 6 -15 -3 9
r2=against	0 -8 5 -5 -10 0 10
r2=all	-11 1 -9 0 12 -12 7
r2=and	0 -3 4 -8 10 -16 2
r2=apple	0 -2 11 -13 -9 3 5
r2=are	-5 9 9 -13 5 -2 -6
r2=arrival	-1 -8 15 -4 -4 0 -5
r2=as	13 3 13 -12 -19 -16 0
r2=asleep	0 -4 -5 10 0 0 -2
r2=away	-1 -5 -11 9 8 0 -2
r2=back	2 15 -14 -3 6 -4 -13
r2=banana	0 3 2 1 1 0 -13
r2=be	-4 6 5 0 -1 3 -12
r2=because	-2 -2 -5 -3 13 -4 -1
r2=become	0 -10 22 -8 -7 0 -9
r2=beef	2 1 0 -7 -14 5 7
r2=beer	-6 -6 12 -6 -7 0 7
r2=before	-10 -12 14 3 -8 -3 -1
r2=begin	1 4 10 -9 -11 0 1
r2=both	1 -2 -14 2 -15 7 17
r2=branded	0 0 0 -9 -2 0 10
r2=but	-5 -11 -6 8 8 4 -6
r2=cabinet	0 -3 -8 14 0 0 -6
r2=can	-1 2 10 -5 -7 0 -4
r2=car	2 -6 9 -3 -9 -5 2
r2=cent	6 2 9 -4 -5 0 -11
r2=certain	0 0 9 0 -4 0 -12
r2=charge	0 -11 8 -3 1 0 0
r2=coffee	9 -1 7 -18 0 0 -1
r2=come	5 -1 -6 10 0 -2 -7
r2=copper	0 0 11 -12 -4 0 3
r2=cost	0 10 -13 -4 3 0 1
r2=crude	0 5 -10 12 -7 0 -5
r2=cut	5 15 -8 -10 4 0 -10
r2=did	-1 -3 11 -5 2 0 -8
r2=do	-1 2 -11 3 -4 0 8
r2=down	-1 -6 -3 3 -16 -2 12
r2=electric	-1 -1 11 -1 -3 -1 -7
r2=everyone	0 -1 -5 10 -3 0 -5
r2=everything	3 -3 -6 -10 6 -2 10
r2=far	0 -2 9 -11 1 0 -4
r2=fentanyl	-2 -14 9 -2 1 1 -7
r2=for	1 -17 8 -3 2 2 -6
r2=from	5 -6 2 4 0 -6 -9
r2=go	-4 -17 3 9 5 -6 -6
r2=good	-7 -18 8 7 -2 -3 -9
r2=had	-3 5 -19 -2 -6 0 23
r2=has	-12 0 15 -2 -4 -3 -5
r2=heavy	0 -1 -11 0 -1 0 12
r2=here	0 0 11 -3 -5 0 -3
r2=his	-1 -6 10 -13 -3 0 7
r2=i	0 0 -14 7 -10 10 3
r2=immediate	-1 0 11 -13 -3 0 4
r2=impose	-1 5 19 -21 0 -1 -4
r2=in	3 1 -11 13 -11 13 -7
r2=instead	0 1 -13 5 -11 0 10
r2=is	-8 1 8 -5 7 -9 -10
r2=it	0 12 -5 2 1 -3 -8
r2=its	4 -8 -8 11 -19 18 0
r2=kitchen	0 -6 2 -8 -6 0 14
r2=last	-9 -12 -7 -3 11 6 5
r2=later	0 0 -12 3 8 1 -6
r2=levy	0 -5 20 -15 -2 0 -5
r2=list	0 0 13 -7 -4 0 -4
r2=machine	-1 6 -11 -5 -1 0 9
r2=make	-2 0 13 -5 -1 0 -8
r2=many	0 -1 11 -8 0 0 -4
r2=monday	0 -3 -7 13 0 0 -6
r2=more	3 -6 -8 -12 7 10 6
r2=most	-4 2 4 5 0 0 -17
r2=never	0 12 -12 -1 -11 2 2
r2=next	-3 0 -12 2 3 0 5
r2=no	0 -12 1 5 -3 -1 3
r2=nobody	2 0 0 -14 10 0 -7
r2=not	0 12 -13 0 -3 2 6
r2=nothing	-9 -1 23 -7 -9 6 -14
r2=now	2 4 -20 15 -6 -6 5
r2=of	2 -10 4 2 -11 -15 7
r2=oil	-1 -8 0 0 -6 0 9
r2=older	0 -2 10 -5 0 0 -3
r2=on	0 6 -3 8 2 -18 -10
r2=once	0 3 -13 2 -8 -3 13
r2=one	1 -10 -6 6 11 -3 -4
r2=or	-6 13 -7 -2 3 -7 0
r2=our	7 -5 2 5 1 -5 -11
r2=over	0 0 -22 5 8 0 13
r2=patented	-1 -2 -6 16 -4 0 -7
r2=pay	0 -11 -3 1 12 -2 -3
r2=phone	-4 3 -5 -8 -5 0 12
r2=phosphate	1 -4 -6 -9 0 0 11
r2=place	0 0 -11 7 -8 0 9
r2=plu	0 -3 10 0 -3 -1 -6
r2=point	0 -12 -6 10 -1 0 6
r2=polysilicon	-1 0 -5 10 0 0 -4
r2=present	0 -5 23 -13 -4 0 -5
r2=pump	-2 -7 -8 12 -1 0 0
r2=put	-2 -9 -4 13 -6 0 0
r2=replace	0 0 11 -3 -11 0 3
r2=return	0 0 8 5 -7 -1 -11
r2=say	-13 -7 1 10 -10 -2 1
r2=section	-1 6 6 -4 1 -1 -13
r2=sell	4 9 -7 -5 4 0 -11
r2=send	0 0 12 -3 -2 0 -8
r2=should	-1 0 -12 -7 0 0 15
r2=since	1 -13 10 1 -2 -1 -5
r2=so	-6 8 10 1 -5 -4 -17
r2=soybean	-3 -4 -8 7 9 -1 -13
r2=start	0 -1 -11 13 -7 0 2
r2=stay	-1 -11 7 0 -9 -1 4
r2=steel	-3 -6 8 -6 2 -2 0
r2=sugar	-12 -5 7 6 -2 0 -3
r2=suspend	0 -8 -29 24 1 0 4
r2=talk	-1 -1 12 -12 11 0 -13
r2=thank	0 0 14 -9 -2 0 -3
r2=the	-1 -2 -12 8 -5 24 -3
r2=their	-13 -3 -1 6 -2 6 -3
r2=then	1 -4 -7 -24 29 -12 -2
r2=they	2 -12 7 -7 6 1 -3
r2=to	-3 -9 5 -1 3 -14 3
r2=together	0 2 7 -12 4 -3 0
r2=too	-2 -1 12 -1 2 0 -9
r2=top	-4 0 -6 -2 12 -4 0
r2=unchanged	0 -6 22 -15 -5 0 -5
r2=under	-4 -4 11 -2 2 -1 -10
r2=until	-1 5 6 9 -24 -7 -6
r2=up	-3 11 -9 11 -11 -3 -12
r2=upholstered	0 -3 -11 6 -1 0 8
r2=us	-2 -6 0 -5 -8 12 5
r2=valorem	0 0 -4 10 -7 0 -3
r2=was	-9 0 -3 -2 -2 -2 13
r2=we	6 0 0 -11 6 -7 2
r2=week	1 -7 -5 17 -14 -11 9
r2=well	4 -3 -13 -1 -4 4 15
r2=were	-8 -9 -4 16 -4 -2 0
r2=whatever	11 -5 3 -6 -8 -1 0
r2=wheat	0 9 -5 -9 10 0 -8
r2=where	-1 1 -1 2 -12 6 -1
r2=will	-5 4 11 -1 -4 -2 -11
r2=wine	0 1 5 3 4 -4 -17
r2=with	-4 2 3 4 0 -2 -10
r2=you	7 -11 -3 14 -13 -2 -2
r3="	27 -13 -15 -2 1 1 -10
r3='s	14 -2 -2 -6 7 -4 -2
r3=(	0 4 -19 7 11 -1 1
r3=,	1 -7 -4 -11 11 12 3
r3=-	-2 7 -2 0 7 -2 -13
r3=.	20 -8 0 1 -4 -5 -3
r3=:	0 -8 4 -2 -3 14 -15
r3=;	0 -9 -11 9 9 -9 3
r3=<day-ahead>	1 -11 3 -1 2 -6 3
r3=<day-gone>	2 5 4 4 -21 0 2
r3=<day-today>	0 -2 12 -15 -1 -3 3
r3=<duty>	-1 2 8 3 -8 -7 -11
r3=<end>	-9 7 0 2 1 -2 -4
r3=<goods>	0 4 8 -11 2 -7 -2
r3=<level-noun>	0 -1 -12 3 -4 13 4
r3=<level>	6 -12 -5 6 7 -13 1
r3=<month-ahead>	-3 0 2 0 -11 10 -4
r3=<month-gone>	-9 -4 -12 12 1 0 1
r3=<name>	-9 0 6 5 -12 -11 0
r3=<not>	2 5 8 -9 -2 -16 0
r3=<number>	-30 -2 4 -6 6 -13 7
r3=<office>	1 3 13 -18 -1 0 -4
r3=<organisation>	1 -6 4 -12 0 -3 12
r3=<person>	-5 -5 10 -8 -10 -5 12
r3=<quality>	7 -16 3 1 11 -2 -12
r3=<v-agree>	3 0 -4 7 -13 -5 5
r3=<v-bear>	2 -5 2 -14 -1 0 13
r3=<v-begin>	-10 -6 4 -4 10 2 -3
r3=<v-down>	1 -20 -3 8 -4 -7 13
r3=<v-end>	-11 7 -7 -4 9 -9 3
r3=<v-impose>	-18 -2 -2 3 -1 -6 10
r3=<v-propose>	-2 -7 -14 11 -16 -3 16
r3=<v-say>	-7 -5 -6 14 -6 -17 4
r3=<v-stay>	-11 2 6 -8 -7 5 6
r3=<v-suspend>	0 -3 -4 8 -6 3 0
r3=<v-target>	4 -5 -4 -14 1 0 16
r3=<v-threaten>	-2 5 -5 -11 -2 -1 9
r3=<v-up>	7 -7 9 -13 -6 11 -3
r3=?	10 13 -12 -10 -8 4 -1
r3=a	7 -16 -14 9 6 4 2
r3=account	-1 -4 -10 -4 17 0 -6
r3=again	6 2 3 2 -7 -4 -17
r3=against	0 0 -6 13 -3 0 -8
r3=already	0 2 12 -11 0 0 -2
r3=an	13 -4 -9 4 1 -5 -9
r3=and	-6 -9 -3 -4 13 -13 7
r3=announce	-1 1 -13 4 -2 -3 7
r3=another	0 -1 12 -3 -5 0 -7
r3=any	-3 -6 -12 13 3 0 0
r3=apply	-2 7 3 -16 8 0 -6
r3=apricot	0 -2 12 -11 0 0 0
r3=as	3 -10 8 0 -1 -6 -4
r3=at	-4 3 -8 -3 4 0 10
r3=autumn	-1 -2 -13 3 6 -4 7
r3=avocado	4 7 1 -14 -1 0 0
r3=back	-3 9 -11 8 5 -1 -19
r3=be	-1 9 14 -8 -8 -6 -8
r3=been	3 9 2 0 -25 -5 9
r3=before	-7 5 11 -19 6 0 -12
r3=but	-1 0 1 -12 5 0 4
r3=cabinet	0 -8 2 -6 -5 -1 13
r3=call	0 0 11 -6 -3 0 -5
r3=case	-1 10 3 0 -8 0 -12
r3=cashmere	0 -3 12 -10 -1 0 0
r3=ceiling	-6 -2 0 5 5 0 -11
r3=change	-1 -2 10 -2 -4 0 -3
r3=charge	5 -1 -5 -4 11 1 -5
r3=cheese	0 7 -11 0 4 0 0
r3=chip	0 -3 -11 1 -5 0 14
r3=cocoa	-6 -1 10 -4 2 -1 -9
r3=come	-6 -16 -6 7 3 -2 9
r3=crane	0 -3 -8 13 0 0 -5
r3=cut	0 -1 -17 17 -6 0 6
r3=day	-3 2 -12 9 2 -9 6
r3=deal	0 -2 -5 13 -6 0 -6
r3=did	0 2 -12 4 4 0 1
r3=do	0 0 11 -12 -1 0 1
r3=effect	-2 -1 12 -7 -12 0 2
r3=else	0 0 16 -13 -4 0 -3
r3=end	-4 12 -17 3 3 -3 2
r3=everyone	0 0 9 -13 3 0 -2
r3=everything	-5 -1 12 4 -15 0 -7
r3=far	4 -3 1 -12 -4 -3 9
r3=farm	0 -1 -11 8 9 0 -8
r3=figure	2 -3 -14 7 8 -3 0
r3=for	-16 -17 8 8 1 -4 -6
r3=force	0 -3 12 1 -7 0 -8
r3=framework	0 -2 -8 12 -4 0 -3
r3=from	-3 12 -9 6 3 -13 -6
r3=furniture	-2 -11 -15 7 3 0 11
r3=get	5 -2 0 -20 0 3 9
r3=glove	3 0 12 -7 -2 0 -9
r3=go	4 -4 10 -2 -5 -1 -5
r3=good	-9 -5 5 8 -3 -4 -7
r3=had	1 13 -17 0 9 1 -4
r3=half	0 -2 11 -4 -1 0 -3
r3=have	-4 -10 -9 21 0 -4 -7
r3=height	0 0 -6 -9 -5 15 0
r3=hold	0 -1 -6 13 -6 0 -5
r3=if	1 -8 11 -14 0 -3 7
r3=import	0 0 -3 11 -7 0 -5
r3=impose	0 -1 1 5 0 0 -12
r3=in	9 16 7 -11 -7 -17 -3
r3=industrial	-1 0 -10 1 -6 0 10
r3=instead	-2 13 -17 7 -7 0 4
r3=is	8 9 9 -16 -5 0 -8
r3=it	-23 2 1 7 6 -6 -10
r3=its	-3 2 11 2 -9 -4 -6
r3=last	-6 -1 6 8 -12 -4 5
r3=letter	0 -3 -2 -5 -12 0 17
r3=list	0 -2 6 -15 0 0 6
r3=longer	0 -7 -4 14 -6 0 -2
r3=machine	-5 1 12 1 -9 0 -7
r3=machinery	0 0 -5 3 -11 0 8
r3=make	-6 -3 11 0 -1 0 -3
r3=mangoe	-1 -1 9 -13 -3 0 7
r3=medicine	-2 -14 6 -5 0 6 3
r3=metal	-1 -2 4 -11 7 -1 0
r3=moment	0 -5 16 -8 0 0 -4
r3=most	-3 -8 -10 6 -1 13 -2
r3=motorcycle	5 -1 8 -15 1 0 0
r3=narrow	0 0 13 -10 0 0 -4
r3=new	-2 7 -1 -8 11 -4 -11
r3=nobody	1 -3 1 8 0 -6 -12
r3=not	-2 1 20 -15 -14 -1 0
r3=number	-1 0 -8 11 -6 1 0
r3=of	-3 -2 -11 13 -8 -15 12
r3=oil	-8 2 14 -7 -1 0 -10
r3=old	0 -4 12 -11 3 0 -6
r3=older	0 0 13 -8 -1 0 -6
r3=on	-3 15 11 -10 -5 -21 -4
r3=one	3 -5 3 -11 13 10 -23
r3=or	-1 -1 7 -2 -11 0 1
r3=other	-1 9 12 -6 -7 0 -13
r3=out	0 8 -20 -6 19 0 -1
r3=paper	9 -13 -4 -13 7 -2 5
r3=part	0 -7 16 -8 2 -3 -10
r3=peak	0 -3 -3 -9 -7 15 0
r3=penalty	0 -1 9 -14 7 0 -5
r3=place	0 5 0 5 -14 0 -7
r3=port	0 -4 15 -12 0 0 -1
r3=potash	0 -3 -2 13 -9 0 -4
r3=present	0 3 -8 -4 -4 0 13
r3=product	-2 1 15 -6 -3 0 -12
r3=pump	4 3 -12 -1 -6 1 7
r3=put	-7 0 10 -10 -3 2 3
r3=quota	-1 -7 -12 10 -1 0 9
r3=rate	-4 10 -18 4 9 -7 0
r3=rubber	-1 -3 12 -1 -5 0 -6
r3=same	-4 6 -3 12 -17 0 -4
r3=ship	-2 10 4 -2 3 0 -14
r3=shrimp	6 0 9 -11 -2 0 -3
r3=since	0 -1 13 -3 -6 -4 -6
r3=so	-4 1 10 5 -16 0 -6
r3=start	2 0 -15 0 8 0 4
r3=still	-1 0 6 -13 -8 0 12
r3=sugar	3 -12 3 1 -10 -1 7
r3=suspend	0 -9 -5 12 0 0 -2
r3=table	-1 -4 -11 2 -3 0 12
r3=talk	2 -4 10 -13 -3 -2 2
r3=tariff	0 -3 12 5 -15 0 -14
r3=tea	-5 -9 -5 3 11 -2 1
r3=than	-4 0 10 -2 -15 13 -8
r3=that	4 -5 -9 11 -7 4 2
r3=their	6 5 -16 9 -5 -1 0
r3=then	0 11 -8 2 -8 -3 3
r3=there	-4 -5 4 1 -12 4 7
r3=they	-6 12 4 -2 0 -5 -9
r3=think	1 -1 -7 -5 -2 0 11
r3=threat	-4 -3 5 -7 -7 -2 10
r3=threaten	0 -4 -10 -14 -7 0 23
r3=to	-20 5 -8 2 4 0 3
r3=together	0 0 17 -8 -10 0 -4
r3=top	-2 -2 0 -1 -13 16 -1
r3=tractor	-2 0 7 -12 0 0 2
r3=treaty	0 0 12 -8 -3 0 -1
r3=truce	8 -2 1 -5 10 -11 -21
r3=under	-2 -5 19 -12 0 0 -6
r3=unless	-2 -7 -10 3 2 0 10
r3=until	-2 -2 -13 13 8 -9 -2
r3=value	-1 -3 15 -4 -4 -1 -11
r3=was	14 -11 -15 -2 8 -5 5
r3=we	-3 -5 13 -8 5 -3 -8
r3=week	-2 6 -17 -1 9 10 -7
r3=what	-1 0 2 -13 0 0 8
r3=when	0 -1 17 -8 -8 -5 -3
r3=which	-5 -4 1 12 -7 -6 -4
r3=wine	-7 0 -6 -1 -12 7 15
r3=winter	0 1 -4 -10 11 -2 -3
r3=with	-2 1 -4 14 5 -10 -16
r3=worst	-3 -1 -4 -6 -5 15 -1
r3=worth	0 -3 11 -13 2 0 -2
r3=write	-7 -3 1 13 -5 -3 -6
r3=year	-6 -15 1 -4 9 -4 6
r4="	8 4 -3 -20 6 -8 1
r4='s	0 0 -5 5 -10 2 6
r4=(	4 1 -3 10 -9 0 -7
r4=)	-10 7 -17 6 4 -4 6
r4=,	-12 6 3 -6 4 3 -3
r4=<agent>	-4 12 -19 17 -7 -5 -2
r4=<day-ahead>	1 13 1 3 -22 -6 -3
r4=<day-gone>	-11 0 6 -7 3 4 -1
r4=<gate>	-6 0 14 -2 -15 -2 1
r4=<goods>	-9 -12 20 -1 -1 -3 -15
r4=<level>	14 1 -12 3 2 -3 6
r4=<name>	-10 3 -2 0 0 -13 6
r4=<not>	-14 3 7 0 -1 11 -9
r4=<number>	-15 -8 1 -12 5 -11 21
r4=<office>	11 2 -7 -16 3 -1 2
r4=<person>	-1 -2 -1 3 -14 7 2
r4=<quality>	-2 -16 -2 3 7 -3 4
r4=<span>	-4 -2 2 16 -12 0 -7
r4=<v-bear>	-1 -20 15 -8 17 -4 -16
r4=<v-begin>	-15 6 -12 14 -16 -1 13
r4=<v-down>	-7 -6 -7 4 11 -1 -2
r4=<v-end>	4 2 -7 -8 13 -3 0
r4=<v-impose>	-17 8 -6 3 12 -8 -9
r4=<v-propose>	4 0 1 -15 0 -5 8
r4=<v-renew>	0 1 -12 12 -1 0 0
r4=<v-return>	-6 -6 -4 11 4 -2 -5
r4=<v-say>	12 5 -9 -20 2 -5 17
r4=<v-sign>	-5 12 4 2 -15 -5 -2
r4=<v-stay>	-1 18 -4 -1 0 -8 -7
r4=<v-suspend>	-5 16 -2 1 0 -3 -13
r4=<v-target>	-10 -1 16 -20 -1 0 4
r4=<v-up>	-5 -1 17 -13 2 0 -17
r4=?	9 -12 -5 1 8 -4 -7
r4=a	0 -2 4 -9 11 1 -4
r4=above	0 0 -7 -3 -2 0 11
r4=advanced	0 0 11 -10 0 0 -1
r4=after	3 -8 -4 12 -8 -1 2
r4=again	-4 -7 -16 7 16 0 1
r4=agreement	-5 -6 11 -9 2 -1 3
r4=all	0 1 -8 15 -12 5 -4
r4=aluminum	0 -2 12 0 -5 0 -8
r4=and	-19 5 6 -3 0 -2 -4
r4=announce	-6 -1 8 -5 -19 -1 14
r4=at	-1 8 7 -1 -10 1 -9
r4=back	-2 -5 2 1 11 -3 -14
r4=been	0 5 -3 2 2 6 -15
r4=before	-3 -11 22 -24 -2 4 3
r4=begin	-3 6 -5 9 -14 -3 6
r4=border	0 0 19 -13 -5 0 -4
r4=by	-3 -15 8 2 1 -3 0
r4=car	-1 -1 -2 11 -14 -1 -2
r4=charge	-6 7 13 -16 8 2 -17
r4=cheese	-1 -2 -1 10 -1 -1 -6
r4=come	-1 0 -9 11 -14 -2 7
r4=could	0 5 2 -12 0 0 1
r4=crane	-2 -1 -9 12 -1 0 -3
r4=day	1 4 -29 18 -4 6 3
r4=deal	-5 -4 -11 17 1 0 -8
r4=doe	6 -9 22 -6 -8 0 -17
r4=drawer	0 2 -15 2 0 0 11
r4=due	-1 1 13 -1 -7 0 -6
r4=duty	4 -14 -11 17 0 5 -9
r4=engine	0 8 -13 5 -2 0 2
r4=ever	0 -1 0 -3 -7 11 -1
r4=everywhere	-4 -1 13 -2 -8 0 -5
r4=fall	0 -2 -11 0 10 -4 4
r4=farm	0 -2 15 -9 -7 0 -1
r4=fentanyl	-1 -6 9 2 -4 -4 -2
r4=find	0 1 11 -6 -3 0 -8
r4=from	-10 -9 13 -7 5 -8 0
r4=go	-3 1 9 -3 0 -6 -16
r4=good	-15 0 -4 -6 8 -3 13
r4=had	-3 -18 -9 7 6 -5 8
r4=has	1 -14 3 -14 0 -5 16
r4=have	0 -1 -11 7 17 -5 -17
r4=his	8 -1 4 2 0 0 -12
r4=hold	0 10 -13 -5 5 0 0
r4=if	-11 -15 6 8 -9 -2 5
r4=impose	0 -4 14 -5 -5 0 -6
r4=in	-12 -2 8 -11 1 -3 7
r4=included	-1 -1 9 -11 -2 0 6
r4=is	0 6 -15 5 -3 -3 9
r4=it	0 -4 -10 11 -3 -2 4
r4=its	-7 -11 5 -4 3 0 4
r4=keep	0 -3 -12 6 13 0 -6
r4=laptop	0 0 -8 -2 -9 0 13
r4=last	-2 2 8 -12 2 2 -6
r4=letter	0 -3 -12 0 -5 -2 12
r4=long	0 0 -11 -2 13 0 -1
r4=machine	-1 -8 -3 14 -7 -1 -2
r4=move	0 -3 12 0 -6 -3 -1
r4=no	-4 2 5 -20 14 5 -11
r4=now	-2 2 -19 4 14 1 -2
r4=nut	-1 6 -11 -4 8 0 2
r4=of	-2 9 -8 5 1 2 -7
r4=offer	0 0 -9 -2 -1 0 12
r4=oil	6 8 -6 2 -1 6 -12
r4=on	9 5 -3 9 -5 -8 -11
r4=once	-1 5 9 -11 -4 -2 2
r4=our	3 1 -13 6 7 -1 -2
r4=over	5 -2 3 -19 7 0 5
r4=pay	-5 -15 14 -8 13 -7 -11
r4=penalty	0 -1 -8 12 0 0 -3
r4=place	0 5 6 -13 0 0 0
r4=quota	0 -1 -10 15 0 0 -7
r4=rate	-1 -2 15 -14 0 -4 5
r4=rise	0 0 11 -9 -4 0 0
r4=round	-1 -4 13 -10 4 0 -8
r4=run	0 -6 15 -3 -5 0 -5
r4=say	6 10 -9 -11 9 -6 2
r4=seem	-2 0 -7 -5 0 0 12
r4=sign	-2 0 12 -13 0 0 -2
r4=since	3 3 10 -10 -7 2 -4
r4=soon	-3 0 14 -5 -8 0 -4
r4=start	0 -8 -12 9 -4 0 11
r4=stay	-3 7 4 -3 3 -1 -11
r4=tariff	0 8 8 -11 1 -1 0
r4=that	-9 6 -26 12 -7 21 8
r4=the	-4 9 -6 1 -12 8 8
r4=their	0 2 -7 13 0 0 -14
r4=them	0 -1 16 -7 -5 0 -7
r4=then	-2 3 4 14 -11 -1 -14
r4=there	1 -2 13 -19 0 4 0
r4=they	-1 -7 11 2 -6 0 -2
r4=three	0 0 12 -2 -4 0 -6
r4=to	-4 -7 -3 -7 26 -2 -8
r4=too	0 -5 -8 0 -2 0 14
r4=under	-3 -5 9 9 -13 -1 -17
r4=until	-2 -11 6 -12 11 -4 0
r4=value	0 -5 13 -8 -3 0 0
r4=way	4 6 -13 3 5 0 -6
r4=we	2 -4 -6 11 -13 1 3
r4=were	4 9 -6 3 0 -1 -12
r4=when	-2 -1 7 -5 2 4 -10
r4=where	-1 12 1 0 -14 -5 -1
r4=which	-5 -6 -17 10 2 15 0
r4=will	-6 0 -2 12 -7 -2 -4
r4=within	0 5 10 2 -6 0 -16
r4=worth	-1 -5 -5 18 -15 0 -4
r4=would	7 -3 10 -4 -8 -2 -4
r4=yarn	-3 -5 -13 8 10 0 -3
r4=year	-7 6 -17 6 13 -8 1
r4=—	-3 11 -3 1 -4 0 -7
r=" .	2 12 8 -16 5 0 -20
r=( now	0 4 -22 20 -8 0 -3
r=( until	0 7 -4 14 -20 0 -3
r=) .	1 -19 1 -8 16 -3 0
r=) <end>	7 13 -20 0 -2 -7 1
r=, "	-8 1 -4 8 1 -11 1
r=, <name>	4 -25 -4 6 3 -9 4
r=, <quality>	0 2 -8 -9 20 -3 -2
r=, <span>	0 0 -10 16 -7 0 -5
r=, a	1 -8 0 7 -9 11 -10
r=, after	0 -9 0 10 -11 -2 3
r=, against	0 -2 6 -16 -9 0 10
r=, and	2 -7 1 -4 10 -13 2
r=, as	15 7 10 -15 -19 -12 -3
r=, at	0 0 5 -12 -2 0 4
r=, end	0 -1 0 -12 11 0 -2
r=, for	-6 -15 8 -5 -1 6 1
r=, from	-5 -10 4 8 -9 -4 -3
r=, go	0 -2 11 0 -12 -2 3
r=, i	2 0 -15 9 -10 6 3
r=, in	2 -6 -8 -3 8 11 -1
r=, instead	0 7 -14 9 -8 0 3
r=, is	1 -13 3 0 10 -7 -8
r=, its	0 -4 -3 -10 -2 14 0
r=, more	0 -1 0 -5 -10 12 -1
r=, no	-3 -3 10 -7 0 0 -2
r=, not	-11 14 -6 -9 -15 -4 13
r=, now	0 3 -9 -12 0 -3 16
r=, on	8 -5 -15 8 7 -6 0
r=, over	0 0 -13 6 4 0 3
r=, send	0 0 12 -3 -2 0 -8
r=, should	-1 0 -10 -4 0 0 11
r=, since	0 -10 12 4 0 -5 -15
r=, start	0 0 -7 12 -6 0 0
r=, stay	0 -6 17 -10 -2 0 -1
r=, thank	0 0 14 -9 -2 0 -3
r=, that	2 0 -4 -6 -2 0 11
r=, the	-7 -7 -2 -8 -9 27 1
r=, then	-5 0 -1 -17 15 -8 4
r=, to	0 0 8 -5 4 -3 -11
r=, too	0 -1 3 3 5 0 -11
r=, unchanged	0 -6 20 -13 -4 0 -4
r=, under	-1 -3 11 -1 -1 0 -8
r=, whatever	11 -3 -4 1 -4 0 -4
r=, where	-1 1 -3 4 -11 6 0
r=, which	0 2 -11 1 -2 7 6
r=, will	-3 -10 13 1 -1 -2 -9
r=, with	-2 0 4 6 1 -1 -15
r=, within	0 0 -10 12 1 0 -6
r=. "	11 6 -6 1 -7 0 -8
r=. <end>	-6 -1 0 6 0 -10 -1
r=; <end>	-1 -3 -12 15 2 0 -4
r=; <quality>	0 -3 -2 -3 11 0 -3
r=; <seat>	0 6 4 -13 -3 0 0
r=; and	0 14 -3 -15 2 -1 -4
r=; on	0 -8 12 -8 -5 0 2
r=; that	13 -8 -5 -13 0 6 0
r=; until	0 0 -14 12 -5 0 4
r=<day-ahead> .	6 8 0 -5 0 0 -14
r=<day-today> ,	0 -1 12 -6 -3 0 -2
r=<day-today> .	-1 9 5 0 -12 -2 -8
r=<end> <end>	-20 13 7 -2 -5 2 -16
r=<level> <end>	-8 0 5 -8 -1 0 5
r=<level> <level>	-5 -22 -13 -29 23 17 -17
r=? <end>	-3 -10 0 -19 0 9 12
r=a year	0 0 -12 -5 15 0 0
r=ad valorem	0 0 -4 10 -7 0 -3
r=after a	0 -1 12 -9 -2 0 -5
r=after all	3 9 -8 1 -2 0 -8
r=again ,	7 6 -16 0 -5 8 -2
r=again in	0 11 -5 -7 0 0 0
r=all in	0 -3 11 -3 -5 0 -3
r=and ,	0 -3 17 0 -14 -5 -5
r=and <level>	-13 18 -6 -3 -1 3 -12
r=and <name>	-2 -8 -2 3 -12 0 12
r=and <number>	1 6 -15 -2 9 5 -5
r=and <quality>	0 -1 14 -9 0 0 -4
r=and a	-1 0 1 7 -4 0 -11
r=and no	3 -6 -1 10 -13 0 0
r=and nobody	0 0 -3 -8 11 0 -2
r=and that	-8 -7 2 13 -6 -1 -4
r=and the	5 3 13 0 -19 -4 -8
r=and then	0 -3 -10 -8 17 0 -2
r=and those	0 0 -10 14 -1 0 -5
r=apply .	0 6 1 -11 4 0 -4
r=apply again	0 -11 3 3 5 0 0
r=are not	0 -10 -7 14 3 0 -6
r=are suspend	0 -1 -16 15 -4 0 0
r=are to	0 -2 -16 -9 10 0 14
r=as <level>	0 5 8 0 -9 -4 -5
r=as before	-6 -13 14 1 -12 0 0
r=as well	5 -3 -11 -3 -4 4 16
r=at most	0 0 -14 16 0 0 -4
r=at once	0 -4 -15 14 -3 -3 6
r=at present	0 -5 23 -13 -4 0 -5
r=back to	0 -1 12 -6 -6 0 0
r=before ,	7 7 -13 -2 7 -1 -10
r=before .	8 -8 -35 7 20 1 -10
r=before the	-2 5 -19 1 2 -8 11
r=come back	-7 3 0 -11 12 0 -2
r=come on	-1 -3 0 5 -10 0 2
r=could be	0 6 -12 -1 -2 0 8
r=during the	0 -5 -3 -2 12 0 -6
r=each ,	0 -2 -5 -2 13 0 -4
r=end on	0 -6 11 -3 0 0 -3
r=fall away	0 -1 -16 5 11 0 -1
r=for <name>	-5 2 -12 5 2 -6 8
r=for <span>	-1 -9 6 -6 12 1 -7
r=for a	-7 11 -3 -5 6 -2 -4
r=for all	0 -2 9 -11 1 0 0
r=for car	0 -1 3 9 -11 0 -9
r=for good	-2 -7 -3 12 -7 0 0
r=for its	8 0 -11 0 -1 0 6
r=for most	0 -2 11 -1 -7 0 -7
r=for now	0 -1 13 -7 -2 0 -2
r=for the	-2 9 -14 9 9 -14 -8
r=from <day-ahead>	-1 -13 -33 11 -9 -3 20
r=from <day-gone>	-1 -5 -6 -2 2 0 9
r=from <day-today>	-1 5 15 -15 -4 0 0
r=from <level>	-9 1 3 6 -19 -3 -1
r=from <name>	0 -2 10 -24 13 0 -5
r=from <number>	3 -7 -5 9 -12 0 0
r=from that	0 7 -11 5 -1 0 1
r=from the	3 6 -5 6 -17 -4 0
r=go on	0 3 12 -10 -7 0 0
r=had been	-5 0 -13 3 3 2 1
r=if <seat>	0 -6 -7 0 0 0 12
r=if it	-1 3 -8 -4 -1 0 11
r=if the	5 11 -10 5 -12 -3 -3
r=in <month-ahead>	3 -2 -18 -4 10 0 7
r=in <name>	2 5 7 4 -17 0 -13
r=in <number>	0 -10 -19 8 -4 12 6
r=in <seat>	-1 4 14 -5 -11 -2 -10
r=in place	0 0 -11 7 -8 0 9
r=in that	0 11 -9 1 -2 0 -4
r=in the	-5 -9 -6 -6 12 -2 13
r=instead of	2 -5 -9 4 -13 -3 13
r=is a	-13 10 0 -3 1 -1 -1
r=is add	7 -1 -13 13 -5 0 -2
r=is an	2 -2 -13 -4 0 6 8
r=is back	9 3 -15 -7 7 0 -5
r=is go	0 -3 -9 3 11 -1 -5
r=is retain	0 0 12 -10 -1 0 0
r=it has	0 -2 -7 11 -1 0 0
r=it take	0 -2 13 -4 -2 0 -7
r=may be	0 -5 6 10 -3 0 -12
r=more .	3 0 -12 8 -8 0 4
r=now .	5 -10 30 -20 -18 0 -11
r=of <day-ahead>	-1 0 -9 -3 -4 0 15
r=of <month-gone>	-1 -4 1 -10 8 1 0
r=of <number>	0 -1 -12 -8 17 0 -3
r=of its	-1 -13 4 13 -11 -2 -6
r=of last	-2 -14 -23 5 15 6 3
r=of the	4 -11 0 10 -1 4 -14
r=off the	-5 -2 11 -9 3 0 -2
r=on <day-ahead>	-13 6 -37 8 1 -3 14
r=on <name>	2 -7 -7 4 11 -5 -7
r=on a	-5 4 3 6 -13 -1 -4
r=on all	-6 4 -7 -7 0 0 16
r=on another	0 -1 -4 -10 -1 0 12
r=on apple	0 -1 14 -14 -8 3 1
r=on arrival	-1 -8 13 -2 -3 0 -3
r=on banana	1 4 1 0 3 0 -10
r=on beef	2 0 -2 -1 -13 5 6
r=on beer	-2 -6 12 -4 -5 0 1
r=on both	-5 3 -13 -7 -7 4 16
r=on branded	0 0 0 -9 -2 0 10
r=on buse	0 0 13 -4 -4 0 -7
r=on butter	0 0 -9 12 0 0 -6
r=on car	1 -12 10 -16 2 -2 5
r=on certain	0 0 8 0 -3 0 -12
r=on coffee	6 2 2 -12 -4 0 2
r=on cut	0 12 0 -4 -4 0 -7
r=on everything	4 0 -3 -12 2 -2 11
r=on good	-6 -11 10 -3 1 -1 -5
r=on heavy	0 0 -11 1 0 0 9
r=on insulin	-6 -4 -10 -1 6 -1 12
r=on it	2 -8 -11 13 4 -3 -6
r=on machine	-1 6 -11 -4 -1 0 8
r=on most	-1 3 -1 0 9 0 -10
r=on oil	0 -7 -3 -2 -1 0 12
r=on our	2 -4 5 2 0 0 -9
r=on paper	2 3 -12 7 -3 -2 0
r=on patented	-1 -2 -4 14 -4 0 -7
r=on phosphate	-1 -4 -6 -7 0 0 11
r=on polysilicon	-1 0 -5 10 0 0 -4
r=on soybean	-2 -2 -6 3 9 -1 -11
r=on steel	-2 -14 9 -3 0 -2 0
r=on the	-5 -2 -1 8 -15 1 3
r=on their	-7 -19 1 9 0 7 -6
r=on them	-5 -2 -5 -2 12 0 0
r=on top	-4 0 -4 -5 12 -4 0
r=on wheat	0 -3 8 -16 7 0 -2
r=on wine	1 0 7 2 1 -3 -13
r=once the	0 -5 -16 17 -10 0 4
r=or <level>	0 -10 -2 4 -7 0 7
r=otherwise .	-1 13 -9 -2 -1 0 -1
r=over fentanyl	0 -8 7 2 -1 0 -13
r=plu <number>	0 -1 16 -4 -8 0 -8
r=plu the	0 0 14 -9 -3 0 -3
r=remain suspend	0 -1 -8 9 0 0 0
r=return on	0 13 0 -9 -1 0 -5
r=since .	0 0 17 -6 -12 0 0
r=since <day-gone>	-3 -5 18 -11 0 -1 -9
r=since last	0 -1 15 3 -16 -4 0
r=so far	0 -2 9 -11 1 0 -4
r=stay on	0 -1 11 -9 0 0 0
r=tariff "	-2 0 -5 14 0 0 -9
r=tariff <end>	0 -1 -11 1 -4 0 13
r=tariff on	0 -11 -6 0 -2 -1 11
r=tax on	0 10 -9 1 0 0 -4
r=that <name>	-2 5 -1 -14 13 -3 -1
r=that <person>	-2 -9 -6 1 0 0 10
r=that apply	0 -3 4 -18 12 0 -3
r=that are	0 10 6 -11 -3 0 -3
r=that begin	0 0 18 -11 -10 0 -1
r=that had	0 4 -18 -2 -1 -2 14
r=that has	0 -2 17 -15 -1 0 -8
r=that it	2 0 -1 -2 10 0 -10
r=that replace	0 0 11 0 -10 0 0
r=that was	0 2 -16 0 -12 -3 21
r=that were	0 -14 -6 16 -5 -1 0
r=that would	-2 5 -13 13 0 0 -6
r=the <quality>	0 -1 -14 2 0 3 10
r=then .	-4 14 -13 0 -1 0 1
r=there .	0 5 13 -12 -3 0 -6
r=there from	0 0 -11 12 0 0 -1
r=to <level>	-1 -2 0 2 -4 -2 12
r=to <number>	-4 -18 11 -9 4 8 -17
r=to <quality>	0 2 -11 6 0 0 4
r=to the	0 -6 -3 12 -6 0 0
r=too ,	0 -1 13 -4 -3 -1 -4
r=too .	-1 -2 -4 -7 0 0 13
r=under section	0 2 7 -5 2 0 -11
r=until <day-ahead>	-2 -17 24 -22 15 -2 -20
r=until <day-gone>	0 0 -16 0 13 0 0
r=until <month-gone>	0 0 -9 -5 14 -1 0
r=until last	0 -1 -7 -6 13 0 0
r=until now	0 0 -13 17 -5 0 0
r=until the	-1 -7 18 -20 2 5 -8
r=until then	0 -2 17 -9 -9 0 -2
r=until thi	0 0 -8 -4 11 0 0
r=was a	0 -6 0 4 -11 3 5
r=was the	-11 -10 -2 -3 15 9 -12
r=where it	0 10 -4 -6 -1 0 -1
r=will be	-1 14 6 -8 -8 0 -15
r=with effect	0 -1 4 1 3 0 -11
r=with immediate	-1 0 11 -13 -3 0 4
r=with the	0 2 -18 22 -2 0 -10
r=with which	0 0 -8 -3 -4 0 16
r=within a	0 0 -15 9 -2 0 5
r=would be	0 0 -11 -3 4 3 5
r=would do	-1 -2 -13 5 -2 0 10
relative=agree past	0 0 -13 15 -3 0 -5
relative=bear perfect	-2 -3 -1 -14 15 0 -6
relative=bear pluperfect	0 4 -13 0 2 0 3
relative=bear present	4 -2 26 -9 -10 -1 -21
relative=begin modal	-3 7 -13 -5 0 -1 11
relative=begin past	-3 6 7 -20 12 -4 -8
relative=down past	0 -2 -15 0 15 -2 0
relative=end past	1 -1 -7 1 13 -6 -9
relative=end present	-2 -5 0 -8 18 0 -12
relative=future	-2 12 -11 2 -3 0 0
relative=gerund	-3 -4 -14 6 10 0 1
relative=impose infinitive	1 -4 -4 -5 -4 0 12
relative=impose participle	0 13 -11 2 -10 0 -5
relative=impose past	-10 0 -12 5 6 -3 5
relative=impose pluperfect	-11 -5 -23 10 -6 -8 22
relative=impose present	6 4 1 4 -9 -5 -9
relative=modal	-7 7 -19 2 -13 1 17
relative=participle	0 13 -12 0 0 0 -4
relative=past	8 -4 -9 -5 15 -12 0
relative=pluperfect	-15 5 -35 7 -2 -11 26
relative=present	3 7 5 6 -12 -4 -17
relative=say past	9 5 -18 -8 -5 -2 16
relative=say perfect	2 0 -10 0 0 0 9
relative=say pluperfect	-3 -6 -15 8 -17 -1 19
relative=sign past	-3 0 0 10 -13 0 0
relative=stay future	0 13 -3 -10 0 0 -5
relative=stay modal	-1 5 -5 0 -11 5 4
relative=stay past	8 0 -12 -11 18 -1 -3
relative=stay pluperfect	-1 -4 -13 -6 7 0 10
relative=stay present	-3 4 5 3 -18 -6 3
relative=suspend participle	0 10 -9 0 -4 0 -5
relative=suspend past	0 -11 -10 12 3 0 -5
relative=suspend perfect	0 -8 -6 16 -2 0 -6
relative=suspend present	-1 4 -11 8 -7 0 4
relative=target pluperfect	-3 -3 -7 -7 3 -1 12
relative=threaten past	0 0 -6 -9 -2 0 14
relative=threaten pluperfect	-3 -1 -12 0 -9 0 14
row:duty	-1 -4 -13 8 4 9 -2
row:goods	0 -5 -10 15 0 0 -4
row:in	-7 6 -11 16 -9 2 -2
row:into	-2 4 8 -13 -10 11 -13
row:list	0 -4 14 -6 -4 0 -4
row:on	-3 -1 -12 0 3 13 -1
row:paraguay	0 -6 0 -1 -2 9 0
row:the	0 10 -13 -9 12 -6 0
row:to	0 -8 1 13 -3 -4 -10
row:vietnam	0 -2 11 -10 -1 0 1
rule:0	13 -10 2 -9 11 -19 -8
rule:1	12 1 -2 0 -15 0 -5
rule:11	-2 13 2 -5 -16 5 -2
rule:12	4 -12 45 -24 -17 -8 -31
rule:13	7 7 1 -1 4 -1 -20
rule:15	-9 2 9 -2 7 -3 -13
rule:16	6 2 -14 -3 -8 -1 7
rule:17	-10 1 0 -9 3 -4 6
rule:22	1 2 -23 -16 -7 -2 29
rule:23	-11 -9 37 -38 5 -5 -10
rule:24	-1 -6 -35 28 -7 -1 -2
rule:25	-3 2 -4 -14 5 -6 13
rule:26	-4 -2 6 13 -13 -13 -11
rule:27	-8 -5 -12 -5 21 -5 1
rule:28	-11 -7 1 7 0 -5 0
rule:29	0 7 -10 11 -15 -1 6
rule:3	-12 -12 -2 -13 -5 21 -1
rule:30	7 -15 -1 2 4 -1 5
rule:32	-14 5 6 -6 1 0 0
rule:35	2 -1 -6 2 4 -10 6
rule:4	-4 12 0 -9 -3 -2 3
rule:5	0 -4 29 -16 -11 0 -8
rule:6	-3 -10 -12 22 -4 -5 -20
rule:7	-9 -9 17 -25 11 -7 1
rule:8	-10 -3 1 -12 13 -2 -8
rule:9	-14 -23 38 -22 -2 -4 -8
rule:after far denied higher	-6 14 -4 2 -3 0 -7
rule:after far denied same	33 -14 -6 -13 -6 -3 -16
rule:after far if_lapsed higher	3 6 0 -17 -4 15 1
rule:after far if_lapsed lower	-8 -17 2 0 1 0 11
rule:after far if_lapsed same	-9 0 -13 0 18 -4 0
rule:after far none higher	0 1 -10 -6 13 1 0
rule:after far none lower	0 -10 -2 -1 16 -1 -11
rule:after far none same	2 7 -13 1 0 0 4
rule:after far now higher	3 -1 -15 -4 5 7 9
rule:after far now lower	0 -3 -13 8 14 -12 -2
rule:after far now same	-9 -4 7 -6 9 -10 0
rule:after far past higher	-7 -2 10 3 2 -12 -10
rule:after far past same	-2 -16 9 -9 6 8 -7
rule:after far peak lower	0 0 -6 14 7 -6 -17
rule:after far proposed higher	-16 6 10 0 -12 3 -4
rule:after far proposed lower	-11 10 1 -10 -3 4 8
rule:after far proposed same	0 3 -6 -13 -31 -4 32
rule:after here denied higher	8 24 -14 -13 -3 -5 -1
rule:after here denied lower	-6 -6 -9 16 -8 -2 4
rule:after here if_lapsed higher	-13 11 -5 -6 12 -18 -4
rule:after here if_lapsed lower	-9 1 19 -16 0 4 -11
rule:after here none higher	-5 -4 -6 -11 15 -5 9
rule:after here none lower	-5 -18 16 0 -7 -3 -2
rule:after here none same	0 -2 19 -14 -5 0 -6
rule:after here now higher	-12 1 -5 0 9 5 -5
rule:after here now lower	-8 9 -12 9 9 -4 -2
rule:after here now same	-6 -19 0 -2 11 8 -3
rule:after here past higher	-2 21 -3 -1 -16 -2 5
rule:after here past lower	-2 2 0 8 -6 -10 -2
rule:after here past same	-2 -5 -8 12 0 -2 -2
rule:after here peak lower	-2 -7 11 -13 18 -14 -6
rule:after here proposed higher	-7 -26 31 -3 -4 -22 -8
rule:after here proposed lower	-24 -18 7 -1 -6 3 9
rule:after here proposed same	4 -13 10 -1 -15 0 1
rule:after paragraph denied higher	0 -4 10 -7 -3 0 0
rule:after paragraph if_lapsed higher	3 4 0 6 -10 2 -10
rule:after paragraph if_lapsed lower	-13 -4 30 -24 -21 -1 13
rule:after paragraph if_lapsed same	0 6 -5 -9 14 -3 -6
rule:after paragraph none lower	0 -14 6 -4 3 -1 -1
rule:after paragraph now higher	12 13 -20 -3 7 13 -5
rule:after paragraph now lower	-3 -2 -22 10 16 -25 11
rule:after paragraph now same	14 -15 9 -8 -4 -10 3
rule:after paragraph past higher	-10 -10 25 -4 -8 -6 -4
rule:after paragraph past lower	-15 3 12 -11 13 -1 -16
rule:after paragraph past same	-14 0 -10 2 16 -2 -1
rule:after paragraph peak lower	-2 14 -3 -2 -7 -4 3
rule:after paragraph proposed higher	1 -29 12 -4 -4 0 9
rule:after paragraph proposed lower	6 -17 8 11 -19 3 -6
rule:after paragraph proposed same	3 0 -11 -1 -2 -3 11
rule:before denied	5 -12 -6 -3 11 6 1
rule:before none	5 -10 8 -4 10 -15 -10
rule:before now	-11 -10 2 6 0 -4 2
rule:before peak	0 -10 -3 0 5 12 -6
rule:before proposed	10 -3 6 -2 -8 -1 -2
rule:denied	19 -10 0 -7 0 -5 -10
rule:here if_lapsed	0 -1 -4 -2 12 0 -3
rule:here none	-4 -15 15 -7 2 -6 -2
rule:here now	-7 8 -3 -1 -1 -2 4
rule:here past	-15 4 -5 10 0 -3 -6
rule:here proposed	-11 -15 9 -2 5 0 2
rule:if_lapsed	-12 11 -5 -6 -4 -10 6
rule:later denied higher	3 24 0 -6 -13 -2 -8
rule:later denied lower	5 -5 0 1 -12 2 7
rule:later denied same	46 -23 -14 -9 -8 -2 -14
rule:later if_lapsed higher	0 -17 2 -10 14 4 2
rule:later if_lapsed lower	-15 -29 15 8 -10 -18 10
rule:later if_lapsed none	-6 1 8 -4 -1 -14 5
rule:later if_lapsed same	-2 10 -12 -5 11 5 -19
rule:later now higher	-3 -5 0 -3 4 10 -2
rule:later now lower	0 -18 5 -4 10 -13 4
rule:later now none	-6 6 7 -4 -12 -12 7
rule:later now same	-7 -3 3 1 7 -19 -4
rule:later past higher	2 -5 11 1 3 -19 -14
rule:later past lower	1 -1 -1 6 -3 -38 6
rule:later past same	16 -24 -19 3 15 6 -4
rule:later peak lower	-10 3 7 -3 15 -24 -20
rule:later peak same	0 2 4 -13 -3 10 -7
rule:later proposed higher	-3 11 5 -3 -16 1 -4
rule:later proposed lower	-9 16 -5 -11 -4 6 13
rule:later proposed same	-9 -4 3 -7 -17 -3 22
rule:now	-6 -5 18 -6 -3 -14 -4
rule:on record BD>US 20% percent	0 0 10 -6 -3 0 -2
rule:on record CA>CN 6.1% percent	0 0 -4 9 -5 0 -3
rule:on record CA>CN 6.1% percent 2026 I	0 0 -15 14 -4 0 0
rule:on record CA>US 10% percent	0 0 -17 9 3 0 8
rule:on record CA>US 10% percent 2025 II	0 0 -15 9 -1 0 10
rule:on record CA>US 25% percent	-2 -8 4 -3 13 -1 -11
rule:on record CA>US 25% percent 2025 I	-1 -5 7 7 -3 -1 -12
rule:on record CA>US 25% percent 2025 II	0 0 -1 -12 16 0 0
rule:on record CA>US 35% percent	-2 -11 14 -11 -1 0 4
rule:on record CA>US 35% percent 2025 II	-2 -11 16 -10 -9 0 4
rule:on record CA>US 50% percent	-4 -7 6 -21 -13 -4 19
rule:on record CA>US 50% percent 2025 II	-3 -4 -1 -15 -7 0 16
rule:on record CH>US 0% percent	-2 0 2 12 -12 0 -15
rule:on record CH>US 0% percent 2025 II	0 0 0 13 -11 0 -15
rule:on record CH>US 10% percent	0 0 -4 -10 -3 0 13
rule:on record CH>US 10% percent 2025 II	0 0 -4 -10 -3 0 13
rule:on record CH>US 15% percent	-2 -3 -8 15 -2 0 -4
rule:on record CH>US 15% percent 2025 II	-2 -1 -5 13 -5 0 -7
rule:on record CH>US 39% percent	5 -2 0 0 7 -7 -11
rule:on record CN>BR 3% percent	0 0 17 -13 -3 0 0
rule:on record CN>CA 100% percent	0 -1 15 -3 -6 -2 -8
rule:on record CN>CA 100% percent 2025 II	0 0 13 -12 -3 0 -2
rule:on record CN>CA 15% percent	0 0 -8 16 -2 0 -8
rule:on record CN>CA 15% percent 2026 I	0 0 -11 16 0 0 -8
rule:on record CN>CA 25% percent	0 -3 11 -2 -5 0 -6
rule:on record CN>CA 75.8% percent	0 0 -3 13 -7 0 -7
rule:on record CN>CA 84% percent	0 0 9 -13 5 0 -2
rule:on record CN>CA 84% percent 2026 I	0 0 9 -13 5 0 -2
rule:on record CN>EU 15% percent	0 0 -7 13 -7 0 -4
rule:on record CN>EU 19.8% percent	0 0 11 -5 -3 0 -2
rule:on record CN>EU 19.8% percent 2025 II	0 0 10 -5 -3 0 -2
rule:on record CN>EU 34.9% percent	0 -4 15 -9 -3 0 -6
rule:on record CN>EU 34.9% percent 2025 II	0 -3 13 -7 -3 0 -5
rule:on record CN>EU 39% percent	0 -1 -7 -8 15 -2 -4
rule:on record CN>EU 39% percent 2025 II	0 0 -10 -6 16 -1 -3
rule:on record CN>EU 62.4% percent	-2 -2 -9 -4 18 -4 -5
rule:on record CN>EU 62.4% percent 2025 II	-1 -2 -8 -3 16 -2 -5
rule:on record CN>GB 10% percent 2025 I	0 0 -7 10 -2 0 -2
rule:on record CN>US 0% percent	8 0 -11 8 0 0 -7
rule:on record CN>US 0% percent 2025 II	8 0 -12 7 0 0 -5
rule:on record CN>US 10% percent	-17 -29 34 -15 0 -7 -34
rule:on record CN>US 10% percent 2019 I	-2 0 -8 -4 14 -3 -1
rule:on record CN>US 10% percent 2019 II	0 0 -11 1 2 0 8
rule:on record CN>US 10% percent 2025 I	-4 -3 -3 27 -37 0 -21
rule:on record CN>US 10% percent 2025 II	-5 -12 22 -26 10 0 -12
rule:on record CN>US 10% percent 2026 I	-1 -6 36 -25 -7 0 -12
rule:on record CN>US 10% percent 2026 II	-1 -5 40 -24 -17 0 -12
rule:on record CN>US 100% percent	-8 -7 3 -6 -11 -6 17
rule:on record CN>US 100% percent 2025 II	-7 -7 -10 -3 -4 -3 19
rule:on record CN>US 100% percent 2026 I	0 -3 14 -6 -5 0 -3
rule:on record CN>US 12.5% percent	-3 -5 21 -13 -9 0 -1
rule:on record CN>US 12.5% percent 2026 II	-3 -5 25 -12 -9 0 -9
rule:on record CN>US 125% percent	-15 -8 -7 20 -5 15 -41
rule:on record CN>US 125% percent 2025 I	-9 -10 14 9 -15 0 -28
rule:on record CN>US 125% percent 2025 II	-5 0 -36 19 -3 13 -20
rule:on record CN>US 125% percent 2026 I	0 -1 -16 -9 15 6 -2
rule:on record CN>US 13% percent	-4 -19 2 19 -17 0 -15
rule:on record CN>US 13% percent 2025 II	-2 -14 -12 27 -11 0 -13
rule:on record CN>US 13% percent 2026 I	0 -4 21 -14 -5 0 -2
rule:on record CN>US 13% percent 2026 II	0 -1 10 -8 0 0 0
rule:on record CN>US 145% percent	7 -13 -10 15 -2 4 -21
rule:on record CN>US 145% percent 2025 I	8 -3 0 14 -15 1 -14
rule:on record CN>US 145% percent 2025 II	3 -9 -18 5 6 2 -9
rule:on record CN>US 15% percent	-8 -32 16 -11 6 -5 -3
rule:on record CN>US 15% percent 2025 I	0 -6 12 13 -22 0 -17
rule:on record CN>US 15% percent 2025 II	-5 -23 12 -18 13 -3 -6
rule:on record CN>US 20% percent	-2 -11 14 -6 0 -3 -5
rule:on record CN>US 20% percent 2025 I	0 -1 14 -11 -2 0 -3
rule:on record CN>US 20% percent 2025 II	0 -7 15 3 -16 -1 0
rule:on record CN>US 20% percent 2026 I	0 -2 -15 -1 17 0 -4
rule:on record CN>US 23% percent	0 -10 13 -7 3 -2 -3
rule:on record CN>US 23% percent 2025 II	0 -9 16 -4 -2 -1 -2
rule:on record CN>US 24% percent	-3 -5 -21 24 -1 -1 -4
rule:on record CN>US 24% percent 2025 II	-2 4 -11 10 -2 0 -2
rule:on record CN>US 24% percent 2026 II	0 -6 -10 16 -5 0 0
rule:on record CN>US 24% points	-5 2 -51 44 -17 -7 -22
rule:on record CN>US 24% points 2025 II	-1 -9 -23 35 -18 -1 -9
rule:on record CN>US 24% points 2026 I	0 -11 -13 26 -10 0 -4
rule:on record CN>US 24% points 2026 II	-1 9 -30 13 0 -3 -9
rule:on record CN>US 25% percent	0 -26 11 -4 0 -8 6
rule:on record CN>US 25% percent 2018 II	0 -2 2 -21 7 0 9
rule:on record CN>US 25% percent 2019 I	0 -3 14 -6 -9 0 -2
rule:on record CN>US 25% percent 2020 I	0 -1 -15 8 1 0 7
rule:on record CN>US 25% percent 2026 I	0 -4 19 -13 -4 0 -4
rule:on record CN>US 25% percent 2026 II	0 -8 10 1 -4 0 -1
rule:on record CN>US 3% percent	0 0 15 -2 -6 0 -14
rule:on record CN>US 3% percent 2025 II	0 0 9 -1 -10 0 -7
rule:on record CN>US 30% percent	-2 -14 20 3 -9 -3 -16
rule:on record CN>US 30% percent 2025 I	0 -2 -5 15 -8 0 -7
rule:on record CN>US 30% percent 2025 II	-1 -10 29 -11 -8 -1 -13
rule:on record CN>US 34% percent	-3 30 -34 8 12 -10 -43
rule:on record CN>US 34% percent 2025 I	-1 -9 -26 26 7 -1 -22
rule:on record CN>US 34% percent 2025 II	4 16 2 -10 -3 -5 -14
rule:on record CN>US 34% percent 2026 I	0 -2 -9 -12 17 0 -3
rule:on record CN>US 34% percent 2026 II	-6 26 -16 -3 -8 -1 -16
rule:on record CN>US 40% percent	-3 -2 13 -2 -3 0 -8
rule:on record CN>US 5% percent 2019 I	0 0 14 -10 -5 0 -1
rule:on record CN>US 50% percent	-8 -7 11 -2 6 -3 -5
rule:on record CN>US 55% percent	2 -6 14 0 -7 -1 -20
rule:on record CN>US 55% percent 2025 I	4 -4 12 -3 -4 0 -17
rule:on record CN>US 84% percent	-6 -8 13 -8 15 -6 -29
rule:on record CN>US 84% percent 2025 I	-5 -6 14 -4 8 -5 -26
rule:on record CN>all 10% percent 2026 I	0 0 -13 12 3 0 -3
rule:on record CN>all 25% percent	0 0 -12 10 -2 0 2
rule:on record EU>CN 15% percent	0 -6 3 12 -9 0 -9
rule:on record EU>CN 15% percent 2025 II	0 -6 3 12 -9 0 -9
rule:on record EU>CN 35.3% percent	0 -3 15 -6 -6 -1 -1
rule:on record EU>CN 35.3% percent 2025 II	0 -2 13 -2 -4 -1 -4
rule:on record EU>GB 25% percent	0 0 14 -7 -2 0 -8
rule:on record EU>GB 25% percent 2025 II	0 0 12 -3 -2 0 -7
rule:on record EU>GB 50% percent	-5 -1 -1 -6 -3 0 12
rule:on record EU>GB 50% percent 2025 II	-5 -1 -1 -6 -3 0 12
rule:on record EU>IN 0% percent	0 0 -12 14 0 0 -5
rule:on record EU>IN 0% percent 2026 I	0 0 -12 14 0 0 -4
rule:on record EU>JP 15% percent 2025 II	0 -1 15 -1 -17 0 -7
rule:on record EU>US 0% percent	-8 -3 -32 4 -17 0 27
rule:on record EU>US 0% percent 2025 II	-2 -1 -26 3 -9 0 22
rule:on record EU>US 0% percent 2026 I	-2 0 -14 5 -4 0 7
rule:on record EU>US 10% percent	-1 -3 8 -17 5 0 2
rule:on record EU>US 10% percent 2026 I	0 -1 12 -5 -3 0 -4
rule:on record EU>US 10% percent 2026 II	0 0 -9 -9 11 0 4
rule:on record EU>US 15% percent	-6 6 -12 20 -17 0 -4
rule:on record EU>US 15% percent 2025 II	-1 -5 -13 13 -12 0 7
rule:on record EU>US 15% percent 2026 I	-1 0 3 10 -7 0 -8
rule:on record EU>US 20% percent	0 -1 -9 12 1 0 -8
rule:on record EU>US 25% percent	-2 -1 -10 10 4 -2 -3
rule:on record EU>US 25% percent 2025 I	-1 5 -17 12 0 0 -1
rule:on record EU>US 27.5% percent	0 3 10 -10 -1 0 -4
rule:on record EU>US 27.5% percent 2025 II	0 3 10 -10 -3 0 -4
rule:on record EU>US 30% percent	-6 -11 -14 0 -6 0 22
rule:on record EU>US 30% percent 2025 II	-6 -11 -12 -2 -6 0 23
rule:on record EU>US 50% percent	-5 -1 -10 12 -13 -2 8
rule:on record EU>US 50% percent 2025 I	-1 -4 -18 16 -3 0 1
rule:on record GB>EU 10% percent	0 0 6 -12 -4 0 6
rule:on record GB>IN 0% percent	0 0 -15 17 0 0 -2
rule:on record GB>IN 0% percent 2025 II	0 0 -15 16 0 0 -1
rule:on record GB>US 0% percent	-4 0 -16 10 -11 0 9
rule:on record GB>US 0% percent 2025 I	-4 0 -26 14 -8 0 11
rule:on record GB>US 10% percent	-1 -2 6 5 -13 0 -11
rule:on record ID>US 0% percent	0 0 -20 19 -2 0 -1
rule:on record ID>US 0% percent 2026 I	0 0 -14 17 0 0 -6
rule:on record IN>EU 0% percent	0 0 -10 13 -2 0 -4
rule:on record IN>EU 0% percent 2026 I	0 0 -10 13 -2 0 -4
rule:on record IN>EU 110% percent	0 0 21 -16 -5 -2 -3
rule:on record IN>EU 110% percent 2026 I	0 0 21 -16 -5 -2 -3
rule:on record IN>EU 150% percent	0 0 14 -11 -2 0 0
rule:on record IN>EU 150% percent 2026 I	0 0 14 -11 -2 0 0
rule:on record IN>EU 20% percent	0 0 -9 12 -1 0 -3
rule:on record IN>EU 20% percent 2026 I	0 0 -9 12 -1 0 -3
rule:on record IN>EU 30% percent	2 0 -13 13 0 0 -2
rule:on record IN>GB 10% percent	0 0 -15 18 0 0 -5
rule:on record IN>GB 150% percent	0 0 15 -14 2 -4 0
rule:on record IN>GB 150% percent 2025 II	0 0 13 -11 -2 0 0
rule:on record IN>GB 40% percent	0 0 -8 11 0 0 -3
rule:on record IN>US 0% percent	-4 0 -10 -2 -2 0 11
rule:on record IN>US 11% percent	0 0 -12 8 2 0 -1
rule:on record IN>US 11% percent 2025 II	0 0 -12 8 2 0 -1
rule:on record IN>US 18% percent	-1 -1 -18 10 13 0 -11
rule:on record IN>US 18% percent 2026 I	0 0 -13 10 8 0 -9
rule:on record IN>US 25% percent	-11 1 11 -10 6 0 -3
rule:on record IN>US 25% percent 2025 II	-10 -2 13 2 0 0 -9
rule:on record IN>US 25% percent 2026 I	0 3 1 -17 7 0 5
rule:on record IN>US 30% percent	0 0 -10 -8 11 0 6
rule:on record JP>US 10% percent	0 0 -6 -9 11 0 -1
rule:on record JP>US 15% percent	-2 -6 3 -17 8 0 9
rule:on record JP>US 15% percent 2026 I	0 0 -2 -15 11 0 4
rule:on record KH>US 0% percent	0 0 -18 20 -1 0 -7
rule:on record KH>US 0% percent 2025 II	0 0 -18 20 -1 0 -7
rule:on record KR>US 0% percent	0 0 -8 12 0 0 -6
rule:on record KR>US 0% percent 2025 II	0 0 -11 14 0 0 -6
rule:on record KR>US 12.5% percent 2025 II	0 0 -11 -5 -8 0 16
rule:on record KR>US 15% percent	0 0 -7 14 -9 0 -1
rule:on record KR>US 15% percent 2025 II	0 0 -19 16 -5 0 3
rule:on record KR>US 25% percent	-2 -6 -18 -5 1 0 21
rule:on record KR>US 25% percent 2026 I	0 -3 -14 -12 4 0 17
rule:on record MX>CN 20% percent	0 -1 17 -11 -9 0 -1
rule:on record MX>CN 20% percent 2025 II	0 0 12 -6 -8 0 -1
rule:on record MX>CN 35% percent	0 0 -10 13 -3 0 -2
rule:on record MX>CN 35% percent 2025 II	0 0 -13 14 0 0 -2
rule:on record MX>CN 50% percent	-2 -2 -11 5 -2 -1 9
rule:on record MX>CN 50% percent 2025 II	-2 -2 -11 5 -2 -1 9
rule:on record MX>US 25% percent 2025 II	0 -4 13 -7 -6 0 -1
rule:on record PH>US 0% percent	-1 0 -13 22 -1 0 -15
rule:on record PH>US 0% percent 2025 II	-1 0 -13 22 -1 0 -15
rule:on record PH>US 17% percent	0 0 -2 7 -15 0 7
rule:on record PH>US 17% percent 2025 II	0 0 -2 7 -15 0 7
rule:on record PH>US 19% percent	-2 -1 -20 16 12 0 -12
rule:on record PH>US 19% percent 2025 II	0 0 -16 18 -2 0 -6
rule:on record TH>US 0% percent	0 0 -11 -3 0 0 12
rule:on record TH>US 0% percent 2025 II	0 0 -11 -3 0 0 12
rule:on record TW>US 15% percent	0 0 -11 12 -2 0 0
rule:on record TW>US 15% percent 2026 I	0 0 -11 12 -2 0 0
rule:on record TW>US 20% percent 2026 I	0 -2 11 -4 -4 0 -2
rule:on record US>BD 19% percent	0 0 11 -6 -1 0 -5
rule:on record US>BD 19% percent 2026 I	0 0 11 -6 -1 0 -5
rule:on record US>BD 20% percent	0 -3 15 -4 -3 -1 -5
rule:on record US>BD 20% percent 2026 I	0 -2 12 -4 -2 -1 -2
rule:on record US>BD 35% percent	0 0 -4 -13 1 0 11
rule:on record US>BD 35% percent 2025 II	0 0 -4 -13 1 0 11
rule:on record US>BR 10% percent	-1 0 1 -12 12 0 -10
rule:on record US>BR 10% percent 2026 I	0 0 -13 6 7 0 0
rule:on record US>BR 12.5% percent	0 0 -2 -3 -9 0 14
rule:on record US>BR 12.5% percent 2026 II	0 0 -2 -3 -9 0 14
rule:on record US>BR 25% percent	-2 -11 21 -3 -13 -1 -9
rule:on record US>BR 25% percent 2026 II	-2 -9 26 -4 -15 0 -20
rule:on record US>BR 35% percent	0 -6 -12 14 1 0 -4
rule:on record US>BR 35% percent 2026 II	0 -5 -12 17 -5 0 -2
rule:on record US>BR 40% percent	-5 -19 -10 -4 29 -3 -23
rule:on record US>BR 40% percent 2025 II	-4 -16 3 -1 12 0 -17
rule:on record US>BR 40% percent 2026 I	0 -2 -15 0 17 0 -8
rule:on record US>BR 40% percent 2026 II	0 0 -12 -8 16 -1 -1
rule:on record US>BR 50% percent	-12 -20 -12 -7 20 -8 16
rule:on record US>BR 50% percent 2025 II	-11 -17 0 -6 -2 -14 21
rule:on record US>BR 50% percent 2026 I	0 -1 -19 -2 19 -1 -6
rule:on record US>CA 0% percent	0 0 15 -7 -4 0 -8
rule:on record US>CA 0% percent 2025 II	0 0 14 -10 -1 0 -4
rule:on record US>CA 10% percent	-3 -4 1 -10 -8 0 18
rule:on record US>CA 10% percent 2025 II	-1 -1 -4 -9 -18 0 23
rule:on record US>CA 20% percent	0 -7 13 -2 -6 0 -3
rule:on record US>CA 25% percent	-4 -16 -2 0 19 -3 -14
rule:on record US>CA 25% percent 2025 I	-1 -6 -11 15 3 -1 -5
rule:on record US>CA 25% percent 2025 II	0 -5 -3 -7 20 0 -13
rule:on record US>CA 25% percent 2026 I	0 0 7 -11 3 0 -2
rule:on record US>CA 35% percent	-3 -17 20 -32 5 -1 6
rule:on record US>CA 35% percent 2025 II	-2 -15 36 -28 -25 -1 9
rule:on record US>CA 35% percent 2026 I	0 -1 -13 -8 20 0 -5
rule:on record US>CA 40% percent	-1 -2 17 -13 0 0 -4
rule:on record US>CA 40% percent 2025 II	-1 -2 17 -13 0 0 -4
rule:on record US>CA 50% percent	-10 -13 7 16 -13 -9 -6
rule:on record US>CA 50% percent 2025 II	-1 -5 12 0 -8 -1 0
rule:on record US>CA 50% percent 2026 II	-6 -3 -6 24 -6 -6 -16
rule:on record US>CA,MX 25% percent	0 -5 5 6 -13 0 0
rule:on record US>CA,MX 25% percent 2025 I	0 -4 8 5 -19 0 0
rule:on record US>CH 10% percent 2025 II	0 0 -16 8 5 0 0
rule:on record US>CH 10% percent 2026 I	0 0 12 -7 -5 0 -3
rule:on record US>CH 10% percent 2026 II	0 0 5 -13 6 0 -3
rule:on record US>CH 100% percent 2025 II	0 -1 -6 -8 -2 0 14
rule:on record US>CH 12.5% percent	0 0 12 -1 -9 0 -2
rule:on record US>CH 12.5% percent 2026 II	0 0 12 -1 -9 0 -2
rule:on record US>CH 15% percent	-10 -12 2 15 0 -1 -18
rule:on record US>CH 15% percent 2025 II	-7 -9 6 14 -26 0 -15
rule:on record US>CH 15% percent 2026 I	-2 -3 -4 0 13 0 -7
rule:on record US>CH 20% percent	0 -4 11 0 -8 0 -8
rule:on record US>CH 31% percent	-3 3 -29 16 7 -3 -7
rule:on record US>CH 31% percent 2025 I	-1 4 -16 9 -10 0 7
rule:on record US>CH 31% percent 2025 II	-1 0 -15 7 14 -2 -13
rule:on record US>CH 39% percent	-10 -26 15 13 4 -19 -35
rule:on record US>CH 39% percent 2025 II	-9 -24 21 16 -12 -17 -40
rule:on record US>CH 39% percent 2026 I	0 -4 -15 -10 19 -1 2
rule:on record US>CH 50% percent	-2 -6 10 4 -7 -2 -7
rule:on record US>CH 50% percent 2025 II	-1 -5 11 2 -6 -2 -6
rule:on record US>CL 50% percent	0 -1 -12 11 -2 0 3
rule:on record US>CL 50% percent 2025 II	0 -1 -12 11 -2 0 3
rule:on record US>CN 0% percent	11 0 14 -8 2 -1 -24
rule:on record US>CN 0% percent 2025 II	-4 0 12 3 -6 0 -13
rule:on record US>CN 10% percent	-22 -34 5 -6 13 -7 -1
rule:on record US>CN 10% percent 2018 II	0 0 4 -3 -14 0 7
rule:on record US>CN 10% percent 2019 I	0 0 -5 -15 17 0 0
rule:on record US>CN 10% percent 2025 I	-8 -4 5 10 -15 0 -14
rule:on record US>CN 10% percent 2025 II	-10 -11 16 2 -35 -1 8
rule:on record US>CN 10% percent 2026 I	-10 -13 -5 -8 18 -1 -2
rule:on record US>CN 10% percent 2026 II	0 -5 -9 -27 33 0 -15
rule:on record US>CN 10% points	0 0 32 -28 -7 0 -6
rule:on record US>CN 10% points 2025 II	0 0 31 -27 -7 0 -6
rule:on record US>CN 100% percent	-38 -7 1 -8 -35 -28 36
rule:on record US>CN 100% percent 2025 I	0 0 17 -15 -3 0 -5
rule:on record US>CN 100% percent 2025 II	-25 -27 -31 -6 -10 -13 50
rule:on record US>CN 100% percent 2026 I	-7 -8 24 -4 -16 -7 -8
rule:on record US>CN 100% percent 2026 II	-8 14 7 -2 -23 -9 -1
rule:on record US>CN 104% percent	0 -4 -19 9 14 -5 -1
rule:on record US>CN 104% percent 2025 I	0 -2 -17 11 7 0 0
rule:on record US>CN 12.5% percent	-14 -30 4 -7 -35 -5 31
rule:on record US>CN 12.5% percent 2026 I	-3 -10 -40 -17 -6 0 45
rule:on record US>CN 12.5% percent 2026 II	-10 -24 32 0 -31 -5 -13
rule:on record US>CN 120% percent	-7 -3 -2 6 10 -4 -20
rule:on record US>CN 120% percent 2025 I	-6 -3 -1 3 12 -4 -17
rule:on record US>CN 125% percent	-6 -9 16 5 -4 4 -41
rule:on record US>CN 125% percent 2025 I	-11 -12 33 -3 -12 -8 -33
rule:on record US>CN 125% percent 2025 II	1 1 -30 16 -6 8 -12
rule:on record US>CN 125% percent 2026 I	0 0 -6 -11 16 -2 0
rule:on record US>CN 13% percent	0 -7 0 10 -3 0 -7
rule:on record US>CN 13% percent 2025 II	0 -5 -7 13 -1 0 -5
rule:on record US>CN 130% percent	-3 -13 -20 -8 -5 -3 27
rule:on record US>CN 130% percent 2025 II	-3 -13 -20 -8 -5 -3 27
rule:on record US>CN 145% percent	-16 -24 1 23 -16 26 -57
rule:on record US>CN 145% percent 2025 I	-10 -21 33 3 -21 1 -39
rule:on record US>CN 145% percent 2025 II	-14 -5 -43 37 -13 14 -27
rule:on record US>CN 145% percent 2026 I	0 0 -19 -5 -7 21 -2
rule:on record US>CN 145% percent 2026 II	1 -1 -24 -11 22 6 -4
rule:on record US>CN 15% percent	16 -32 -20 8 -17 -6 22
rule:on record US>CN 15% percent 2020 I	0 -1 18 -23 -4 0 4
rule:on record US>CN 15% percent 2025 II	-10 -7 -6 21 -10 0 -9
rule:on record US>CN 15% percent 2026 I	0 -17 -18 -27 0 -3 37
rule:on record US>CN 15% percent 2026 II	26 -8 -19 11 -19 0 -18
rule:on record US>CN 155% percent	0 -2 -7 -5 0 0 11
rule:on record US>CN 155% percent 2025 II	0 -2 -7 -5 0 0 11
rule:on record US>CN 18% percent	0 -2 -11 7 8 0 -7
rule:on record US>CN 19% percent	-4 -3 4 7 -9 0 -13
rule:on record US>CN 19% percent 2025 II	0 -2 1 7 -9 0 -12
rule:on record US>CN 20% percent	-25 -60 27 -10 19 -26 -42
rule:on record US>CN 20% percent 2025 I	-5 -10 49 -12 -43 -3 -24
rule:on record US>CN 20% percent 2025 II	-14 -37 23 1 -3 -10 -23
rule:on record US>CN 20% percent 2026 I	-5 -22 -28 3 38 -15 -10
rule:on record US>CN 20% percent 2026 II	0 -4 -7 -19 22 0 -4
rule:on record US>CN 20% points	0 -2 16 -7 -5 0 -9
rule:on record US>CN 20% points 2025 II	0 -1 13 -9 -6 0 -1
rule:on record US>CN 24% percent	7 14 -32 11 0 0 -16
rule:on record US>CN 24% percent 2025 I	0 11 -7 -3 -4 0 -3
rule:on record US>CN 24% percent 2025 II	8 10 -24 14 -12 0 -11
rule:on record US>CN 24% points	-10 22 -53 17 9 -7 -30
rule:on record US>CN 24% points 2025 I	0 18 -12 0 -14 0 -7
rule:on record US>CN 24% points 2025 II	-6 18 -36 24 -28 -2 -19
rule:on record US>CN 24% points 2026 I	0 -14 -11 5 9 -1 -2
rule:on record US>CN 24% points 2026 II	0 -2 -14 -13 23 0 -4
rule:on record US>CN 25% percent	-28 -16 34 -2 -35 -20 2
rule:on record US>CN 25% percent 2018 II	-7 25 -2 -10 -13 -1 -7
rule:on record US>CN 25% percent 2019 I	-4 -9 -2 -9 -8 -1 22
rule:on record US>CN 25% percent 2019 II	0 0 15 -3 -9 0 -8
rule:on record US>CN 25% percent 2020 I	-1 -7 11 2 -8 0 -6
rule:on record US>CN 25% percent 2025 I	-2 -9 10 -8 8 -1 -15
rule:on record US>CN 25% percent 2025 II	-5 -25 2 9 -24 -3 10
rule:on record US>CN 25% percent 2026 I	-4 -20 31 -18 -6 -6 -6
rule:on record US>CN 25% percent 2026 II	-2 -14 13 14 -17 -3 -25
rule:on record US>CN 3% percent	0 0 11 0 -6 0 -7
rule:on record US>CN 3% percent 2025 II	0 0 10 -6 -1 0 -4
rule:on record US>CN 30% percent	-13 -58 27 -15 22 -22 -11
rule:on record US>CN 30% percent 2019 II	0 -9 -14 3 -1 0 12
rule:on record US>CN 30% percent 2025 I	-7 -19 19 14 -44 -4 -12
rule:on record US>CN 30% percent 2025 II	-14 -40 42 -39 12 -12 -12
rule:on record US>CN 30% percent 2026 I	-3 -6 -27 10 26 -2 -10
rule:on record US>CN 30% percent 2026 II	5 -2 -24 -9 25 0 -7
rule:on record US>CN 31% percent	-2 -2 -13 9 8 0 -8
rule:on record US>CN 34% percent	-7 9 -43 25 13 -7 -33
rule:on record US>CN 34% percent 2025 I	-2 13 -36 20 5 -1 -21
rule:on record US>CN 34% percent 2025 II	-4 1 -12 10 7 -3 -15
rule:on record US>CN 35% percent	0 -6 6 -12 5 0 3
rule:on record US>CN 35% percent 2026 I	0 -1 11 -3 -3 0 -3
rule:on record US>CN 35.3% percent	0 0 11 -5 0 0 -6
rule:on record US>CN 37.5% percent	-2 -13 14 -3 -11 -2 3
rule:on record US>CN 37.5% percent 2026 II	-2 -11 17 -2 -10 -2 -6
rule:on record US>CN 39% percent	-2 -10 8 -2 8 -3 -11
rule:on record US>CN 39% percent 2025 II	-2 -8 9 0 3 -2 -10
rule:on record US>CN 45% percent	-2 -10 0 6 7 -2 -12
rule:on record US>CN 45% percent 2025 II	0 -4 -4 14 -5 0 -9
rule:on record US>CN 45% percent 2026 I	0 -2 -3 -7 10 0 -1
rule:on record US>CN 46% percent	-2 1 -18 12 2 -5 -1
rule:on record US>CN 46% percent 2025 I	0 1 -12 12 -3 0 -6
rule:on record US>CN 47% percent	-3 -11 -11 19 4 -1 -9
rule:on record US>CN 47% percent 2025 II	-3 -11 -7 20 -9 0 -8
rule:on record US>CN 50% percent	-19 -29 14 7 -15 -16 4
rule:on record US>CN 50% percent 2025 I	-7 -7 16 -7 -14 -1 4
rule:on record US>CN 50% percent 2025 II	-7 -9 12 -4 -20 -7 5
rule:on record US>CN 50% percent 2026 I	-3 -11 6 4 4 -5 -16
rule:on record US>CN 50% percent 2026 II	0 -4 9 8 -7 0 -12
rule:on record US>CN 54% percent	-6 27 -21 12 -7 -10 -33
rule:on record US>CN 54% percent 2025 I	-12 0 -5 21 -13 -1 -17
rule:on record US>CN 54% percent 2025 II	2 29 -24 -8 1 -6 -21
rule:on record US>CN 55% percent	2 -17 13 4 -4 -10 -21
rule:on record US>CN 55% percent 2025 I	0 -11 12 7 -13 -7 -19
rule:on record US>CN 55% percent 2025 II	0 -5 9 -8 3 0 -3
rule:on record US>CN 57% percent	-4 -8 -11 19 2 -4 -15
rule:on record US>CN 57% percent 2025 II	-4 -8 -11 19 2 -4 -15
rule:on record US>CN 7.5% percent	-1 -3 27 -2 -18 0 -25
rule:on record US>CN 7.5% percent 2020 I	0 0 -6 13 -2 0 -10
rule:on record US>CN 7.5% percent 2025 I	0 0 11 -7 -4 0 -2
rule:on record US>CN 7.5% percent 2025 II	0 0 14 -2 -12 0 -7
rule:on record US>CN 7.5% percent 2026 I	0 0 10 -15 2 0 -6
rule:on record US>CN 7.5% percent 2026 II	0 0 15 -2 -13 0 -4
rule:on record US>CN 80% percent	-5 0 -10 -8 -3 0 19
rule:on record US>CN 80% percent 2025 I	-5 0 -10 -8 -3 0 19
rule:on record US>CN 84% percent	0 -4 -24 0 28 -7 -14
rule:on record US>CN 84% percent 2025 I	0 0 -19 6 15 -2 -8
rule:on record US>CN 84% percent 2025 II	0 0 -7 -4 15 -4 -6
rule:on record US>CO 10% percent	0 0 -9 0 11 0 -1
rule:on record US>DK 25% percent	0 -3 -2 -9 0 0 12
rule:on record US>DK 25% percent 2026 I	0 -3 -2 -9 0 0 12
rule:on record US>DK,NO,SE,FR,DE,GB,NL,FI 10% percent	0 0 -1 -11 0 0 12
rule:on record US>DK,NO,SE,FR,DE,GB,NL,FI 10% percent 2026 I	0 0 -1 -11 0 0 12
rule:on record US>EU 10% percent	-6 -6 7 0 -17 0 5
rule:on record US>EU 10% percent 2025 I	0 0 -1 10 -5 0 -15
rule:on record US>EU 10% percent 2025 II	-4 -1 6 7 -4 0 -13
rule:on record US>EU 10% percent 2026 I	0 -1 -5 -9 -15 0 18
rule:on record US>EU 100% percent	-6 -3 9 -8 -14 -4 12
rule:on record US>EU 100% percent 2025 II	-1 0 -11 -14 -5 0 22
rule:on record US>EU 100% percent 2026 II	-3 -1 20 -5 -9 -2 -7
rule:on record US>EU 110% percent	0 0 12 -9 0 0 -1
rule:on record US>EU 15% percent	-24 -29 -8 28 -6 -4 -9
rule:on record US>EU 15% percent 2025 II	-14 -17 -8 33 -44 -2 -14
rule:on record US>EU 15% percent 2026 I	-8 -12 -3 -5 8 0 10
rule:on record US>EU 15% percent 2026 II	-5 -2 10 -10 12 0 -14
rule:on record US>EU 20% percent	-5 0 -15 31 -15 -3 -12
rule:on record US>EU 20% percent 2025 I	-1 5 -25 28 -7 0 -13
rule:on record US>EU 20% percent 2025 II	0 -9 1 11 -14 0 0
rule:on record US>EU 200% percent	-2 0 -9 -3 0 0 12
rule:on record US>EU 200% percent 2025 I	-2 0 -9 -2 0 0 12
rule:on record US>EU 25% percent	-5 -21 18 -9 -8 -6 7
rule:on record US>EU 25% percent 2025 II	-1 -7 16 -8 -11 0 2
rule:on record US>EU 25% percent 2026 I	0 -5 8 -10 -3 0 7
rule:on record US>EU 27.5% percent	0 -8 7 -16 13 0 -12
rule:on record US>EU 27.5% percent 2025 II	0 -8 11 -14 9 0 -11
rule:on record US>EU 30% percent	-5 -22 -20 -13 -17 -2 42
rule:on record US>EU 30% percent 2025 II	-4 -20 -16 -25 -15 -2 44
rule:on record US>EU 39% percent	-3 -11 4 4 5 -1 -7
rule:on record US>EU 39% percent 2025 II	-3 -11 6 4 2 -1 -6
rule:on record US>EU 46% percent	0 -2 -3 11 -4 0 -5
rule:on record US>EU 46% percent 2025 I	0 -2 -3 11 -4 0 -5
rule:on record US>EU 50% percent	-13 -24 8 -4 -20 -13 24
rule:on record US>EU 50% percent 2025 I	-4 -6 -15 -7 -8 -7 30
rule:on record US>EU 50% percent 2025 II	-6 -13 16 -10 -11 -5 8
rule:on record US>EU,JP,KR 15% percent 2026 I	0 0 -1 -10 10 0 -3
rule:on record US>EU,JP,KR,CH 15% percent 2026 I	0 0 -19 21 -1 0 -6
rule:on record US>EU,JP,KR,CH 15% percent 2026 II	0 0 10 -8 -1 0 0
rule:on record US>FR 200% percent	-3 -1 -10 -14 -10 -2 25
rule:on record US>FR 200% percent 2025 I	-2 0 -8 -10 0 0 17
rule:on record US>GB 0% percent	-7 0 -12 11 -3 0 5
rule:on record US>GB 0% percent 2025 I	-3 0 -24 24 -6 0 -1
rule:on record US>GB 0% percent 2025 II	-2 0 1 -15 2 0 10
rule:on record US>GB 10% percent	-6 -10 1 15 -4 -1 -22
rule:on record US>GB 10% percent 2025 I	-1 -4 -11 23 -8 0 -13
rule:on record US>GB 10% percent 2025 II	-1 -4 22 -10 -8 0 -14
rule:on record US>GB 100% percent	-2 0 -8 -4 -6 0 14
rule:on record US>GB 100% percent 2025 II	-1 0 -12 -8 -5 0 17
rule:on record US>GB 15% percent	-4 -8 6 -2 -12 -4 11
rule:on record US>GB 15% percent 2026 I	-4 -5 4 -11 -3 -3 12
rule:on record US>GB 25% percent	-1 -10 28 -11 -5 -1 -19
rule:on record US>GB 25% percent 2025 I	0 -3 18 -14 -2 0 -7
rule:on record US>GB 25% percent 2025 II	0 -4 14 1 -8 0 -11
rule:on record US>GB 27.5% percent 2025 I	0 -5 12 0 -10 -2 -5
rule:on record US>GB 30% percent	0 -8 11 3 -2 0 -9
rule:on record US>GB 30% percent 2025 II	0 -5 11 0 -2 0 -7
rule:on record US>GB 39% percent	0 -4 12 -2 -5 0 -5
rule:on record US>GB 39% percent 2025 II	0 -4 12 -2 -5 0 -5
rule:on record US>GB 50% percent	-6 -13 13 3 -10 -5 0
rule:on record US>GB 50% percent 2025 II	-1 -6 10 0 -2 -1 -4
rule:on record US>ID 0% percent	0 0 -13 10 -2 0 1
rule:on record US>ID 0% percent 2026 I	0 0 -12 14 -2 0 -3
rule:on record US>ID 19% percent	-4 -11 -4 9 13 -1 -29
rule:on record US>ID 19% percent 2025 II	0 -4 -4 13 1 0 -18
rule:on record US>ID 19% percent 2026 I	-2 -7 0 0 11 0 -13
rule:on record US>ID 32% percent	-1 -8 -18 -3 -17 -6 29
rule:on record US>ID 32% percent 2025 II	0 -2 -14 -13 -12 -2 26
rule:on record US>ID 32% percent 2026 I	0 -6 -2 3 -8 -3 10
rule:on record US>IE 15% percent	0 -2 -2 14 0 0 -12
rule:on record US>IE 15% percent 2025 II	0 -1 -6 12 0 0 -7
rule:on record US>IN 100% percent	0 0 -1 -11 -2 0 13
rule:on record US>IN 15% percent	-1 0 -11 7 5 0 0
rule:on record US>IN 15% percent 2025 II	0 0 -5 13 -9 0 -1
rule:on record US>IN 18% percent	-1 -4 -28 23 9 -3 -8
rule:on record US>IN 18% percent 2026 I	-1 -3 -26 25 2 0 -4
rule:on record US>IN 18% percent 2026 II	0 0 -5 -1 12 -2 -5
rule:on record US>IN 20% percent 2025 II	0 -3 -9 1 -5 0 12
rule:on record US>IN 20% percent 2026 I	0 -1 5 -13 8 0 -5
rule:on record US>IN 25% percent	-10 -18 -14 18 14 -11 -13
rule:on record US>IN 25% percent 2025 II	-5 -15 -15 33 -21 -1 -5
rule:on record US>IN 25% percent 2026 I	-4 -4 9 -8 10 -9 -18
rule:on record US>IN 25% percent 2026 II	0 0 -20 -12 24 0 -4
rule:on record US>IN 26% percent	0 5 -17 7 -2 -1 3
rule:on record US>IN 26% percent 2025 I	0 6 -13 10 -5 0 -4
rule:on record US>IN 30% percent	0 -5 15 -17 -3 0 3
rule:on record US>IN 30% percent 2025 II	0 -5 15 -17 -3 0 3
rule:on record US>IN 50% percent	-15 -21 10 4 17 1 -32
rule:on record US>IN 50% percent 2025 II	-11 -19 22 13 -18 -7 -25
rule:on record US>IN 50% percent 2026 I	-3 -2 -14 -8 23 4 -7
rule:on record US>IN 50% percent 2026 II	0 0 0 -8 11 0 -5
rule:on record US>JP 0% percent	0 0 -17 13 7 0 -5
rule:on record US>JP 0% percent 2025 II	0 0 -13 13 2 0 -4
rule:on record US>JP 10% percent	0 0 11 -14 12 0 -19
rule:on record US>JP 10% percent 2025 II	0 0 10 -20 7 0 -8
rule:on record US>JP 15% percent	-8 -13 -9 13 7 -1 -5
rule:on record US>JP 15% percent 2025 II	-7 -10 -4 18 -10 0 -6
rule:on record US>JP 15% percent 2026 I	0 -2 -7 -12 17 0 1
rule:on record US>JP 2.5% percent	0 0 -3 -4 11 0 -7
rule:on record US>JP 24% percent	-1 6 -32 28 0 -2 -16
rule:on record US>JP 24% percent 2025 I	0 6 -27 26 1 0 -22
rule:on record US>JP 25% percent	-8 -15 -2 -28 10 -2 27
rule:on record US>JP 25% percent 2025 I	0 -2 14 -6 -2 0 -8
rule:on record US>JP 25% percent 2025 II	-6 -11 -14 -19 4 -1 31
rule:on record US>JP 27.5% percent	0 -5 9 -21 13 -1 -8
rule:on record US>JP 27.5% percent 2025 II	0 -3 5 -18 14 -1 -7
rule:on record US>JP 30% percent	0 -6 -3 -15 -4 0 19
rule:on record US>JP 30% percent 2025 II	0 -6 -3 -15 -4 0 19
rule:on record US>JP 35% percent	0 -1 -2 -6 -2 0 11
rule:on record US>JP 50% percent	-1 -6 16 -10 -3 0 2
rule:on record US>JP,EU 15% percent	0 0 -10 15 -7 0 -3
rule:on record US>JP,KR 25% percent	0 -1 -2 -12 -2 0 14
rule:on record US>JP,KR 25% percent 2025 II	0 -1 -2 -12 -2 0 14
rule:on record US>JP,KR,EU 15% percent	0 0 11 -7 -3 0 -2
rule:on record US>KE 10% percent	0 0 12 -8 -5 0 -1
rule:on record US>KE 10% percent 2025 II	0 0 12 -8 -5 0 -1
rule:on record US>KH 36% percent	0 0 -4 -9 -1 0 12
rule:on record US>KH 36% percent 2025 II	0 0 -4 -9 -1 0 12
rule:on record US>KH 49% percent	0 -2 -7 7 -12 0 10
rule:on record US>KH 49% percent 2025 II	0 0 -2 0 -10 0 11
rule:on record US>KR 0% percent	0 0 -6 -7 18 0 -7
rule:on record US>KR 0% percent 2025 II	0 0 -6 -6 16 0 -7
rule:on record US>KR 100% percent	0 0 -10 -5 0 0 13
rule:on record US>KR 100% percent 2025 II	0 0 -10 -5 0 0 13
rule:on record US>KR 12.5% percent 2026 II	0 0 12 -8 -2 0 -1
rule:on record US>KR 15% percent	-9 -10 -1 17 -9 0 -13
rule:on record US>KR 15% percent 2025 II	-7 -7 -16 25 -11 0 -7
rule:on record US>KR 15% percent 2026 I	0 -3 25 -17 0 0 -13
rule:on record US>KR 25% percent	-8 -22 -10 -2 -4 -7 30
rule:on record US>KR 25% percent 2025 I	0 -1 -21 27 0 0 -16
rule:on record US>KR 25% percent 2025 II	-5 -16 14 -16 -21 -5 27
rule:on record US>KR 25% percent 2026 I	-2 -6 -17 -14 12 0 19
rule:on record US>KR 50% percent	-4 -4 19 -4 -7 -4 -8
rule:on record US>KR 50% percent 2025 II	-2 -3 13 0 -7 -3 -5
rule:on record US>MX 10% percent	5 -1 5 -13 -3 0 6
rule:on record US>MX 25% percent	-2 -13 16 -22 6 -4 2
rule:on record US>MX 25% percent 2019 I	0 -6 -2 -10 -5 -1 15
rule:on record US>MX 25% percent 2025 II	-1 -7 32 -16 -13 0 -17
rule:on record US>MX 25% percent 2026 I	0 0 -16 -2 16 0 0
rule:on record US>MX 30% percent	-6 -11 -19 -4 -15 -2 31
rule:on record US>MX 30% percent 2025 II	-6 -11 -19 -4 -15 -2 31
rule:on record US>MX 5% percent	0 0 -14 -13 -6 0 21
rule:on record US>MX 5% percent 2019 I	0 0 -11 -12 -6 0 19
rule:on record US>MX 50% percent	-2 -2 17 -12 -3 0 -4
rule:on record US>MY 100% percent	-1 0 -2 -7 -2 0 11
rule:on record US>MY 100% percent 2025 II	-1 0 -2 -7 -2 0 11
rule:on record US>MY 19% percent	0 -1 -4 12 -1 0 -12
rule:on record US>MY 19% percent 2025 II	0 -1 0 10 -11 0 -10
rule:on record US>MY 25% percent	0 -4 0 6 -12 -2 7
rule:on record US>MY 25% percent 2025 II	0 -4 0 6 -12 -2 7
rule:on record US>MY,KH 19% percent	0 0 12 -12 0 0 0
rule:on record US>PH 19% percent	0 -2 -16 28 2 0 -23
rule:on record US>PH 19% percent 2025 II	0 -2 -12 28 -4 0 -22
rule:on record US>PH 20% percent	0 -2 -5 -15 -6 0 19
rule:on record US>PH 20% percent 2025 II	0 -2 -5 -15 -6 0 19
rule:on record US>PK 19% percent	0 -1 -2 11 -9 0 -10
rule:on record US>PK 19% percent 2025 II	0 0 -12 18 -6 0 -7
rule:on record US>PK 19% percent 2026 I	0 0 16 -13 -2 0 -2
rule:on record US>RU 100% percent	0 0 -13 3 -1 0 7
rule:on record US>RU 100% percent 2026 II	0 0 -13 3 -1 0 7
rule:on record US>TH 36% percent	-4 -11 -25 -4 -3 0 26
rule:on record US>TH 36% percent 2025 II	-4 -11 -25 -5 -3 0 26
rule:on record US>TW 0% percent	0 0 -11 15 0 0 -6
rule:on record US>TW 0% percent 2026 I	0 0 -11 15 0 0 -6
rule:on record US>TW 100% percent	-2 0 -5 -7 0 0 13
rule:on record US>TW 15% percent	0 -4 -11 14 -6 0 0
rule:on record US>TW 20% percent	-6 -4 0 18 -9 -2 -20
rule:on record US>TW 20% percent 2025 II	-1 -3 -7 19 -7 0 -15
rule:on record US>TW 20% percent 2026 I	0 0 8 3 -13 0 -6
rule:on record US>TW 32% percent	0 -2 -15 19 -11 -2 1
rule:on record US>TW 32% percent 2025 I	0 0 -9 12 -1 0 -3
rule:on record US>VN 10% percent	0 0 10 -11 0 0 -2
rule:on record US>VN 12.5% percent	0 -2 6 -13 -3 0 7
rule:on record US>VN 12.5% percent 2026 II	0 -2 13 -12 -3 0 2
rule:on record US>VN 19% percent	0 0 19 -12 -8 0 -5
rule:on record US>VN 19% percent 2025 II	0 0 12 -6 -5 0 -2
rule:on record US>VN 20% percent	-3 -18 -2 17 8 -6 -21
rule:on record US>VN 20% percent 2025 II	-2 -15 -5 26 -12 -1 -15
rule:on record US>VN 20% percent 2026 I	0 -3 7 -11 10 0 -9
rule:on record US>VN 40% percent	-5 -13 -13 17 0 0 2
rule:on record US>VN 40% percent 2025 II	-5 -13 -13 17 -2 0 2
rule:on record US>VN 46% percent	-7 -18 -34 25 -3 -9 13
rule:on record US>VN 46% percent 2025 I	0 -9 -23 26 1 0 -9
rule:on record US>VN 46% percent 2025 II	-3 -11 -15 5 -13 -8 20
rule:on record US>all 10% percent	-9 -17 3 1 12 -2 -20
rule:on record US>all 10% percent 2025 I	0 -1 22 -7 -11 0 -11
rule:on record US>all 10% percent 2025 II	0 -4 2 -12 8 0 1
rule:on record US>all 10% percent 2026 I	-4 -8 14 17 -35 0 -14
rule:on record US>all 10% percent 2026 II	0 -2 -27 -22 42 0 -8
rule:on record US>all 100% percent	0 0 4 9 -2 0 -12
rule:on record US>all 15% percent	8 -11 -18 -8 4 0 20
rule:on record US>all 15% percent 2026 I	6 -10 -18 -20 8 0 22
rule:on record US>all 25% percent	0 -7 14 0 -2 0 -8
rule:on record US>all 50% percent	-1 -7 16 3 -18 -6 2
rule:on record US>all 50% percent 2025 I	0 -2 14 -1 -10 0 -3
rule:on record VN>US 0% percent	-5 0 -15 18 -4 0 -3
rule:on record VN>US 0% percent 2025 II	-4 0 -11 20 -3 0 -10
rule:on record VN>US 20% percent	0 -7 -12 8 13 0 -4
rule:on record VN>US 20% percent 2025 II	0 -6 -7 12 0 0 -1
rule:on record VN>US 46% percent	-1 -5 -14 13 1 -2 -1
rule:on record VN>US 46% percent 2025 I	0 0 -9 14 0 0 -8
rule:past	-11 -8 4 -5 11 -2 -4
rule:peak	-15 -18 -15 16 -7 17 -12
rule:peer denied higher	6 20 -10 -5 -13 5 2
rule:peer denied lower	10 -9 3 -6 2 2 0
rule:peer denied same	56 -3 -17 -21 -5 -9 -25
rule:peer if_lapsed higher	7 -12 -3 -12 11 15 -3
rule:peer if_lapsed lower	14 -20 19 -9 -7 -30 5
rule:peer if_lapsed none	-18 -6 9 3 -2 -21 8
rule:peer if_lapsed same	-12 35 -20 -20 18 8 -24
rule:peer now higher	3 13 -13 -7 -1 16 1
rule:peer now lower	10 -33 -8 -2 12 -33 22
rule:peer now none	-17 -5 23 5 -10 -26 -11
rule:peer now same	-31 -5 26 -8 4 -24 -11
rule:peer past higher	16 -18 13 -12 1 -11 0
rule:peer past lower	1 2 11 -4 -9 -12 3
rule:peer past same	-13 15 -6 -27 30 11 -14
rule:peer peak higher	9 -12 -1 0 -3 5 -2
rule:peer peak lower	-7 5 -1 7 12 -16 -22
rule:peer peak same	2 5 12 -21 -14 20 -24
rule:peer proposed higher	6 -14 7 1 -21 1 9
rule:peer proposed lower	-10 5 7 2 -9 7 -6
rule:peer proposed same	12 -12 -18 -9 -15 -13 40
rule:plain	-11 -9 8 -1 3 -4 1
rule:proposed	-6 2 -10 2 -7 -19 15
rule:state denied	19 -9 0 -10 0 -5 -9
rule:state down from	-12 -14 7 -1 8 -8 -5
rule:state down to	-3 -6 5 -13 1 -9 14
rule:state from	-10 -4 4 -12 10 -1 -7
rule:state lapse	-12 11 -2 -6 -2 -9 3
rule:state none	-6 -10 0 1 17 -12 -6
rule:state now	-4 1 4 5 -8 -10 1
rule:state past	-8 -4 0 1 3 0 1
rule:state peak	-12 -12 -4 -12 -5 22 0
rule:state plain	-7 -9 8 0 -4 -3 3
rule:state threat	-6 2 1 0 -4 -16 6
rule:when denied	19 -9 0 -10 0 -5 -9
rule:when if_lapsed	-12 11 -3 -7 0 -10 3
rule:when none	-6 -10 0 1 17 -12 -6
rule:when now	-11 -10 22 -6 -5 -15 1
rule:when past	-11 -6 2 -3 10 -2 -4
rule:when peak	-15 -18 -15 14 -7 20 -13
rule:when proposed	-6 1 -9 3 -8 -18 14
rumour before	-3 11 -5 0 -11 4 2
rumour untrue	40 -15 -14 -37 -8 0 -12
rumoured	44 -28 -38 8 -10 -3 2
s:!	10 -1 -2 -2 -13 6 0
s:"	13 1 -13 -9 11 -1 1
s:'	0 4 -16 17 -10 -6 0
s:)	4 3 -5 3 3 -11 -4
s:*	-1 0 8 -13 6 3 -7
s:+	-2 -7 17 -1 -12 -2 0
s:,	-22 5 3 2 0 4 -4
s:-	-12 13 0 5 -1 0 -12
s:.	2 -9 0 5 3 -12 3
s:/	11 -3 -4 10 -17 -9 1
s::	6 6 0 -1 -10 11 -5
s:;	-7 -5 -5 1 -2 2 12
s:<agent>	0 3 -11 2 -1 -9 8
s:<day-ahead>	-22 12 -6 19 -32 -36 6
s:<day-gone>	0 -6 -4 3 12 -30 0
s:<day-today>	-12 4 3 -8 7 -17 3
s:<duty>	2 3 6 3 -4 -16 -7
s:<gate>	-5 4 -1 9 1 -6 -11
s:<goods-amount>	-10 -14 -8 24 -14 -12 1
s:<goods>	10 7 1 4 -8 -3 -9
s:<level-noun>	7 6 -4 -3 -8 -6 5
s:<level>	-4 -12 10 -1 3 -13 2
s:<money>	-29 2 0 -2 8 -20 4
s:<month-ahead>	10 -2 -4 -6 14 10 -21
s:<month-gone>	-24 -20 -7 0 22 7 -8
s:<month-today>	0 -11 -9 5 18 3 -18
s:<name>	-16 -14 6 3 2 -7 5
s:<not>	5 7 4 -9 -3 -8 -3
s:<number>	-10 4 -3 7 2 9 -10
s:<office>	5 9 0 -17 -16 -5 15
s:<organisation>	6 -11 -1 -5 0 2 8
s:<person>	-8 -6 1 -5 -20 -24 26
s:<points>	-27 19 -40 57 -28 -34 -42
s:<seat>	-2 -5 4 -5 -8 3 9
s:<sender>	-24 -3 5 7 -1 -2 0
s:<span>	-15 -10 -5 -4 19 0 4
s:<taker>	4 7 1 1 -2 -11 -7
s:<v-agree>	-8 -6 -10 6 2 12 5
s:<v-bear>	-15 -6 5 5 -7 1 4
s:<v-buy>	-11 -6 3 3 4 -4 -4
s:<v-deny>	20 -9 -1 -11 15 -11 -18
s:<v-down>	-3 -12 3 2 -1 -12 6
s:<v-end>	-8 10 -8 -4 16 -7 -8
s:<v-lack>	-7 -4 -2 -9 11 -11 10
s:<v-propose>	8 1 -6 -14 -15 -7 22
s:<v-refuse>	0 2 4 -12 -14 -5 13
s:<v-renew>	-21 19 10 -16 2 -11 -19
s:<v-return>	-15 15 -12 2 8 12 -17
s:<v-say>	29 -11 -7 -4 -15 -15 12
s:<v-sign>	-12 14 -2 12 -9 -31 -7
s:<v-stay>	-12 -5 14 -7 -3 -16 4
s:<v-suspend>	-8 9 1 11 -16 -16 -9
s:<v-target>	0 -5 3 -1 -6 14 -3
s:<v-threaten>	-15 3 -1 -2 -13 -17 16
s:<v-up>	-8 3 -8 -6 6 14 2
s:=	0 -5 17 -5 -5 -2 -4
s:?	13 -5 -9 -10 1 7 -1
s:@	9 -11 -3 7 0 -5 -8
s:[	13 7 -14 -18 1 -1 7
s:]	13 5 -15 -18 5 -3 7
s:_	3 0 -10 18 -10 -3 -12
s:a	16 -8 4 -7 -6 -4 5
s:abeyance	0 -3 -8 11 -6 6 -3
s:abolish	0 -15 -2 11 -6 -1 0
s:about	21 -11 2 -1 -4 0 -9
s:above	-10 -2 9 -3 -13 7 1
s:absence	0 24 -10 -15 -6 -1 -8
s:absent	0 12 0 -8 -3 0 -2
s:access	6 -6 12 0 -10 0 -14
s:according	21 -10 -14 -3 -2 -3 10
s:accordingly	0 -1 1 -12 13 0 -6
s:account	2 -14 -10 7 14 -3 -14
s:across	-1 0 -7 0 0 0 11
s:action	0 -2 16 -4 -8 0 -8
s:ad	-2 -9 2 9 -14 0 1
s:add	0 0 16 -8 1 -6 -12
s:addition	-4 1 14 -5 -6 0 -8
s:additional	-11 -12 -6 13 7 -19 -3
s:adjust	0 -3 -8 12 0 0 -3
s:admit	10 4 -4 2 0 -3 -9
s:adopt	4 -5 -2 10 -9 0 -4
s:advanced	-1 -3 19 -10 -8 0 -7
s:advantage	0 0 -14 1 13 0 1
s:affected	0 -4 24 -10 -8 0 -9
s:after	-2 27 -15 4 1 -9 -8
s:afternoon	0 0 -1 -4 11 -1 -4
s:afterward	-3 15 -19 23 -16 -1 -24
s:again	-1 31 -20 -20 13 3 -14
s:against	-16 6 0 9 -14 -13 8
s:agent	10 4 0 -9 -4 -1 -5
s:ago	0 -5 -3 -12 19 -6 -1
s:agree	6 10 1 -11 0 -1 4
s:agreement	-8 -14 12 4 -5 -20 -3
s:ahead	-3 -8 -4 -5 0 0 14
s:air	-5 2 -7 3 -9 0 10
s:aircraft	-7 1 -19 27 -9 -5 -4
s:al	0 -1 -13 -3 0 0 15
s:all	-3 0 3 -6 9 -10 1
s:allow	-3 7 -22 -6 7 -2 14
s:almond	-2 -1 14 -10 8 -3 -13
s:almost	-4 -8 19 -13 -19 -3 11
s:alone	6 -17 15 -2 -6 -1 -1
s:also	-1 -2 -5 14 -18 -13 5
s:altogether	-1 -4 4 -7 14 -1 -18
s:aluminium	-10 4 4 6 -2 2 -15
s:aluminum	-10 -27 14 -1 8 -8 -19
s:alway	-7 -11 24 -14 -1 6 -11
s:am	7 1 -7 11 2 -7 -13
s:amber	-1 4 8 -5 -12 0 -3
s:amend	0 -4 -13 -3 12 6 1
s:among	-2 -18 -6 12 0 -6 2
s:an	7 -2 -3 4 6 -10 -8
s:and	-30 10 4 7 -9 -8 -1
s:annex	2 -1 0 4 3 -1 -16
s:announce	-24 -13 -10 10 -9 -23 22
s:another	-19 -13 11 8 -8 -3 -5
s:anti	-4 -1 10 -9 -13 -1 10
s:antidumping	0 -4 13 5 -16 -1 -7
s:any	1 -15 2 5 3 -3 -2
s:anybody	11 4 4 0 -14 2 -15
s:anyone	11 0 1 -1 7 2 -24
s:anything	1 17 -4 -14 5 6 -11
s:anyway	0 -6 2 12 -6 0 -8
s:apart	4 6 9 -12 -3 3 -11
s:appear	0 5 1 -13 6 2 -2
s:appliance	0 0 -11 15 0 0 -6
s:apply	-7 18 2 -7 0 -13 -7
s:approval	0 -4 -9 15 -4 0 -5
s:approve	-3 3 -8 -1 -6 0 11
s:aquatic	0 -1 10 0 -14 0 -2
s:are	-2 -7 8 -2 2 -8 -3
s:argument	-2 0 6 -14 9 0 -8
s:arithmetic	-1 6 -14 16 -12 -1 -4
s:arm	0 0 -1 -9 0 0 11
s:arrangement	-5 8 8 0 -5 7 -18
s:arrival	-1 -11 17 -14 4 0 -7
s:arrive	-3 4 -10 7 -11 -3 7
s:arrived	0 0 -11 6 3 -2 2
s:article	-2 -15 3 0 10 -3 -7
s:as	25 -10 2 -4 3 2 -15
s:asean	0 0 14 -14 -3 0 0
s:aside	-1 1 -18 20 -1 -1 -2
s:ask	11 -2 9 -8 2 2 -13
s:asleep	0 -1 -6 9 1 0 -8
s:asparagu	4 3 -4 21 -21 -2 -16
s:association	-10 -2 11 -7 -11 -1 9
s:at	-7 2 2 -5 -17 32 1
s:auto	-1 -6 12 -15 -8 0 10
s:autumn	-15 6 -20 12 1 0 1
s:avoid	0 5 -12 -10 0 0 14
s:away	-2 8 -18 11 15 -11 -17
s:b	3 11 -13 8 -20 -2 3
s:back	-14 38 -17 -10 13 -20 -20
s:bad	2 7 -6 -13 -3 6 4
s:banana	0 15 -6 -16 11 -3 -3
s:barley	-3 13 -8 -20 8 -1 8
s:baseline	-2 -5 10 0 -2 0 -12
s:basi	3 -11 1 0 5 0 0
s:basmati	0 1 -13 4 -1 0 9
s:bathroom	0 -1 -11 -2 -1 0 11
s:battery	1 2 0 2 8 0 -22
s:batumi	0 5 -2 -15 -8 0 13
s:be	2 7 -1 0 -19 -23 9
s:bead	0 13 -8 -5 -4 0 -1
s:bean	1 -1 15 1 -1 -6 -29
s:bear	-10 -6 7 -1 10 3 -22
s:became	-5 -13 3 1 2 3 -3
s:because	-26 -4 0 -7 15 -5 0
s:become	-5 10 0 2 -7 -3 -4
s:beef	-16 -13 0 1 7 0 3
s:before	-13 -5 -12 -4 25 1 -12
s:begin	-16 -5 -1 9 -2 -5 2
s:behind	0 7 -1 0 2 -4 -12
s:being	-14 -12 4 18 -10 -4 -2
s:believe	3 -7 -18 2 -2 15 4
s:below	-15 -12 9 -10 10 -5 5
s:beside	-12 -3 25 -21 0 -1 1
s:best	2 0 2 -3 8 -2 -13
s:between	-4 -4 9 -8 17 -7 -15
s:beyond	-7 -2 5 6 -18 -4 5
s:bicycle	-3 -1 -5 21 -10 -2 -11
s:biggest	0 -6 -12 7 0 -1 4
s:bill	-8 -12 5 9 -19 -1 7
s:billion	0 -7 14 -8 -4 -1 -2
s:bison	0 0 -14 12 -4 0 2
s:black	-1 0 0 12 -12 2 -9
s:book	-6 13 -11 6 3 -6 -17
s:border	-8 0 5 6 0 -15 -9
s:both	-12 9 -7 -11 8 6 8
s:bottle	-4 6 9 -11 7 -3 -20
s:bound	0 5 -1 -16 5 0 5
s:branded	-2 -2 -15 -15 -4 -1 27
s:brandy	-7 0 14 -16 0 -4 5
s:breakfast	0 -1 10 -9 0 -3 -4
s:brick	0 -2 -11 -8 1 0 14
s:bring	-17 9 1 3 -8 -2 0
s:broker	11 5 4 -18 -7 0 -1
s:brussel	3 -3 -20 5 4 -2 8
s:build	-3 3 -13 12 -8 -1 2
s:building	0 -1 -6 -8 0 0 15
s:built	0 -4 1 12 -9 2 -14
s:bulb	0 -1 2 -22 6 5 4
s:burden	-1 -3 7 -13 11 0 -10
s:buse	14 -7 11 -11 -17 -1 5
s:business	-5 -1 -10 2 -6 4 14
s:butter	-4 11 -4 -13 -4 -3 14
s:buy	-1 6 10 -3 -6 -2 -6
s:buyer	-9 -3 0 -1 -10 0 12
s:cabinet	-5 -16 -9 14 -30 -7 16
s:cable	0 12 5 -19 0 0 -3
s:call	-5 2 4 5 0 8 -16
s:can	-15 7 16 3 0 -9 -26
s:can't	-6 2 12 -7 -4 0 -1
s:cancel	-3 -1 -15 15 -4 6 0
s:canned	-4 -6 8 1 -13 -4 6
s:cannot	-13 2 14 -2 -13 0 0
s:canola	-9 5 0 10 6 0 -24
s:cap	-3 0 -1 12 -9 0 -8
s:capital	-1 0 -3 4 8 0 -11
s:capped	0 3 -11 15 -4 0 -8
s:car	-16 -21 17 9 -17 -19 -1
s:cardamom	-1 -2 4 3 4 -1 -14
s:cashew	7 3 -2 -11 0 2 2
s:cashmere	2 -1 10 -5 -15 -2 2
s:ceasefire	0 11 -9 0 -11 4 3
s:ceiling	-15 -13 0 17 3 -1 -14
s:cent	8 1 1 -21 4 9 0
s:certain	9 4 1 6 -10 -3 -16
s:certainty	-3 5 7 8 -3 0 -17
s:ceylon	0 2 -11 2 9 0 0
s:champagne	-6 -6 -9 0 -3 0 15
s:change	-13 -16 37 -2 -18 -4 -24
s:changed	-2 -8 16 2 -4 0 -11
s:charge	-1 -2 4 0 3 15 -22
s:cheaper	0 -5 10 -13 6 0 -2
s:cheddar	0 11 3 -8 -2 0 -9
s:cheese	0 9 0 5 -8 -16 -5
s:chemical	-2 1 16 -10 -3 0 -5
s:cherry	-1 -11 11 -9 2 5 -9
s:chicken	-3 -8 0 0 11 -8 -13
s:chickpea	-1 -13 9 -17 13 0 0
s:chip	-15 -15 -2 10 -19 -6 15
s:chocolate	6 -7 -3 -1 -8 -6 12
s:cigar	-2 3 -7 3 -11 -2 9
s:cinnamon	3 0 -1 -17 3 0 8
s:circular	13 4 -12 6 -7 -1 -11
s:citru	-12 -2 10 3 0 -2 -5
s:claim	20 -13 -7 -25 22 -2 -15
s:clarified	4 -1 15 -16 -6 -1 0
s:clear	11 6 4 -1 -9 -1 -14
s:climb	-1 2 -12 0 1 10 -7
s:clock	3 -13 -6 1 18 -1 -3
s:close	0 -1 -22 14 -17 0 10
s:closed	-5 9 7 -13 7 0 -14
s:clove	11 3 -1 -2 -17 5 -2
s:coal	1 -12 11 -3 -4 -4 1
s:cobalt	0 0 -12 3 -2 4 10
s:coconut	1 21 -1 -8 -2 1 -16
s:cod	-4 1 -11 -8 16 7 0
s:coffee	6 -8 -1 -10 8 0 4
s:cognac	-1 -8 10 -11 0 3 1
s:colleague	0 -1 -10 -6 0 0 13
s:collect	0 -8 -1 8 11 0 -25
s:collection	0 -3 -5 -5 12 0 -1
s:column	-2 11 -2 -14 6 0 -7
s:comment	0 -3 -9 -11 -6 0 19
s:commerce	8 -16 7 4 2 -1 -11
s:common	-7 5 -13 18 3 0 -16
s:compare	0 -1 1 -2 6 3 -12
s:compared	0 4 -12 1 3 -1 8
s:comparison	0 -1 17 -16 1 0 -8
s:competitor	3 -4 8 4 -12 0 -12
s:complained	4 0 10 -7 3 -1 -16
s:complete	0 5 -6 -14 -4 0 14
s:component	0 -5 -22 27 -2 0 -7
s:concentrate	4 16 -5 0 -16 5 -9
s:conclude	-6 2 0 4 -13 0 3
s:condition	0 -1 -4 -9 -1 0 12
s:conference	-4 -2 -1 -8 0 0 11
s:confirm	-15 7 12 6 -9 -3 -21
s:consist	0 -6 19 -10 -4 0 -5
s:contain	0 0 10 -13 1 0 0
s:contained	10 0 0 -8 -4 -1 0
s:continue	-8 -16 17 1 0 -3 -15
s:contrary	11 0 0 -10 0 0 -4
s:convention	0 -3 -4 11 0 0 -6
s:cooking	0 -1 -7 11 0 0 -5
s:copper	3 4 -5 1 -26 0 16
s:cork	-9 -9 -5 7 14 -3 -2
s:corn	-1 -15 1 -4 14 -1 -19
s:correct	24 -11 2 -16 -15 0 -7
s:corrected	18 0 5 -16 0 -3 -12
s:correction	15 -11 -5 0 0 -2 -9
s:corresponding	0 7 -2 3 -12 0 1
s:cost	-8 12 11 -13 3 -8 -11
s:cotton	-9 8 5 0 1 -11 -18
s:could	-25 13 -13 -3 -7 1 19
s:count	-8 -13 0 8 -7 -10 11
s:counted	-3 -10 -5 -4 13 0 5
s:countermeasure	-1 2 -19 6 9 0 0
s:countervailing	0 -4 12 1 -12 0 -7
s:counting	0 4 0 -1 -12 5 0
s:country	-4 -17 -4 11 2 -7 1
s:courier	-1 -2 9 -16 7 0 0
s:court	-1 -3 16 -21 4 0 -8
s:covered	-5 1 13 1 -7 0 -15
s:crab	0 -10 -3 6 7 0 -13
s:crane	-8 13 -20 21 4 -3 -25
s:cream	-1 10 6 -3 -9 0 -13
s:cross	-1 8 5 2 -11 0 -13
s:crossed	0 0 -16 -8 19 -1 1
s:crude	-4 0 1 16 -20 -9 -3
s:crusher	0 -8 16 -8 -4 0 -2
s:currently	0 -4 8 -13 0 0 8
s:custom	1 3 7 -3 6 0 -20
s:customer	-4 -4 3 -13 4 -4 8
s:cut	12 1 -2 -6 5 3 -4
s:dairy	-6 1 -9 -2 -2 -3 17
s:day	-21 1 -5 9 -7 -6 3
s:deal	-13 -14 -8 16 -11 9 4
s:dearer	0 12 1 -12 5 0 -9
s:decide	0 -3 -11 12 -5 0 2
s:decision	-4 -3 0 9 -12 3 0
s:declaration	-3 1 3 -13 5 0 2
s:declare	-10 7 12 -4 -10 7 -8
s:decree	-16 2 -1 5 0 3 -5
s:demand	1 -11 -2 -10 -4 -3 14
s:denim	-3 11 0 -5 -16 -1 9
s:deny	22 -4 -3 -4 -6 -1 -23
s:depending	-2 -10 2 14 -6 -3 -10
s:deposit	-2 -1 -10 2 20 -5 -17
s:der	0 0 -11 9 0 0 0
s:desk	2 -11 -7 -2 -6 5 12
s:did	8 8 -19 7 10 -12 -5
s:die	0 15 -2 -10 -1 -1 -1
s:difference	-3 -6 -7 -13 26 0 -10
s:digit	0 -5 13 -9 -10 6 -2
s:direction	-1 0 1 6 -3 4 -13
s:discuss	1 -5 -3 -20 1 -1 14
s:dispute	4 -2 1 -11 -5 19 -17
s:doe	10 2 5 -15 7 -9 -7
s:doesn't	-4 2 1 -11 0 6 1
s:don't	-12 -2 3 7 -4 4 -3
s:done	-6 0 -10 23 -13 -4 -6
s:door	0 9 4 -5 -15 3 0
s:double	-3 -16 8 -10 3 7 1
s:doug	-1 0 -9 -4 0 0 12
s:down	-2 -29 -1 10 -3 11 -1
s:dozen	0 0 12 -22 10 0 -6
s:draft	4 6 -24 5 -19 -9 18
s:draw	-6 -6 -4 2 -14 -3 14
s:drawer	0 5 -14 7 -15 0 8
s:dried	-6 6 -3 -13 -8 9 12
s:driver	-2 -2 -8 1 13 -3 -7
s:drone	-1 -5 4 13 -6 0 -21
s:drop	-3 -29 -6 -4 7 3 15
s:due	-18 9 -6 5 -10 -7 6
s:dump	-5 -1 15 -16 -8 -2 7
s:during	-7 -24 -16 14 13 -6 7
s:dutiable	0 11 9 -9 -12 0 -6
s:e	0 7 -12 2 -1 0 3
s:each	-17 11 -10 3 -2 1 4
s:earlier	3 -2 10 2 -28 -6 6
s:early	0 10 -7 -3 -4 0 8
s:earth	-2 -3 2 -6 -11 -4 19
s:economic	3 0 10 -12 1 0 -4
s:economy	-8 -14 7 -5 -11 -10 19
s:effect	3 -9 12 -8 5 -9 -12
s:effective	-5 -4 -4 10 -11 -7 5
s:either	-15 1 2 3 -1 4 -5
s:electric	-5 -2 30 -1 -28 -8 -32
s:electricity	0 3 7 -16 -6 0 4
s:else	-1 -2 16 2 -2 -5 -20
s:elsewhere	4 -9 -9 10 2 -1 1
s:embargo	-6 9 2 -12 -6 11 -5
s:embassy	-2 -15 -2 3 1 -4 10
s:emergency	-3 -19 -5 7 12 0 -14
s:empty	0 5 -11 4 -1 2 2
s:enact	0 0 6 -12 -6 0 8
s:end	3 13 3 -11 7 0 -20
s:energy	-1 -3 -1 -1 -9 0 11
s:enter	4 -7 -3 -4 15 2 -10
s:entry	16 -1 -11 4 -2 -3 -1
s:equal	0 -2 18 -8 -3 0 -11
s:error	17 5 -15 -6 7 -5 -12
s:escalation	0 0 -6 11 -7 0 -1
s:est	0 0 14 -13 -1 0 0
s:estimate	-1 -3 -6 -9 4 0 10
s:evening	8 -6 -8 0 -13 -2 17
s:event	5 27 -19 -17 -2 -2 -8
s:ever	1 -6 -19 -18 -17 40 -2
s:every	-3 -1 2 -1 6 4 -11
s:everybody	10 -6 10 -14 6 -10 -11
s:everyone	-6 -13 2 10 9 -3 -22
s:everything	-9 -23 7 -6 10 -1 3
s:example	0 3 13 -15 -8 0 3
s:exceed	-5 -6 -9 13 -12 0 7
s:exempt	-1 -3 12 -6 5 -2 -11
s:exemption	0 -4 -20 13 7 0 3
s:exist	8 -1 -14 -7 6 -2 10
s:expect	-8 18 -8 10 -12 -9 -4
s:expire	3 -6 16 -10 -2 -1 -9
s:expiry	-1 13 -8 0 -1 0 -5
s:explain	-10 -3 9 9 -9 -3 -13
s:export	2 0 -14 6 8 -9 3
s:exporter	-7 -9 -4 0 12 -6 2
s:extend	-4 5 2 -1 3 -1 -12
s:extension	10 18 2 -19 -4 -1 -11
s:extra	-10 -9 -4 -5 13 7 -1
s:extract	0 2 -12 1 -3 0 10
s:face	-8 8 -3 -2 -26 1 16
s:fact	2 4 3 2 0 0 -13
s:fail	7 -8 -2 -12 9 -3 9
s:failed	4 21 -10 -18 6 -2 -7
s:failing	-3 31 -19 -13 -9 3 -6
s:fall	-4 -6 -5 0 22 -2 -12
s:false	15 -3 -1 1 -6 0 -10
s:far	0 -3 -7 -3 -3 7 11
s:farm	-7 -14 -7 1 23 -7 -23
s:fastener	0 0 -6 12 -4 0 -5
s:father	0 -5 -12 -9 11 10 -2
s:fear	0 6 -8 1 -12 -8 12
s:fee	0 13 2 -1 0 -2 -20
s:feed	-7 2 -10 -24 14 0 14
s:felt	0 0 -9 -12 14 6 -1
s:fentanyl	-31 -42 17 -9 17 -10 -17
s:fibre	0 7 12 -11 -12 -1 -3
s:fig	-1 -3 11 -12 3 0 1
s:figure	19 -3 -9 0 -7 -10 4
s:fillet	0 7 7 0 -15 -1 -4
s:film	-2 0 -15 2 -3 0 14
s:final	-2 -3 5 7 -2 -2 -12
s:finance	-3 3 -17 9 -3 -2 7
s:find	1 24 -4 -7 -14 -5 -5
s:finished	-1 -5 14 1 -3 -3 -11
s:firm	-5 2 7 -15 5 -4 0
s:first	-7 -15 5 0 5 -10 3
s:fish	-8 -21 6 -4 -5 13 11
s:fishmeal	0 0 2 3 -13 0 1
s:five	-1 9 -13 0 -1 -1 4
s:flat	4 11 8 -24 13 -3 -16
s:floor	-7 0 -5 13 3 -3 -14
s:flower	4 7 -8 -17 8 -8 8
s:follow	-7 1 -27 25 0 -4 4
s:followed	-1 -6 -14 -1 17 -4 6
s:following	-2 -5 -2 1 12 -6 -7
s:force	-12 -1 9 -4 -8 3 1
s:forced	-2 -17 10 -20 -7 -2 14
s:ford	-1 -3 -2 -7 0 0 11
s:foreign	7 -8 -11 10 2 0 -1
s:foresee	-2 5 -24 0 -9 0 21
s:foreseen	0 -6 -8 18 -8 0 -5
s:forget	0 -1 -10 -15 11 5 4
s:forgotten	0 12 -13 -1 0 3 -3
s:form	-3 -11 -7 -7 10 0 14
s:former	-1 11 -1 -10 2 3 -1
s:formerly	0 -8 0 -4 11 -2 -6
s:found	-1 9 -11 -1 8 -5 1
s:four	1 -4 7 -10 -1 1 3
s:framework	-5 -19 -4 10 8 -1 -9
s:free	8 -13 14 -15 5 -11 -2
s:freed	0 -2 17 -22 5 0 -3
s:freeze	-2 -9 13 -2 -9 3 1
s:friday	-2 6 2 -14 -9 3 10
s:from	-4 5 -3 12 1 -16 -10
s:front	0 8 -13 2 0 0 0
s:frozen	-3 -8 16 -22 7 2 0
s:fruit	-6 -3 -7 0 6 13 -3
s:further	-13 7 5 2 -2 -12 -3
s:garment	-2 0 9 2 -5 -7 -11
s:gave	25 0 -13 3 3 -11 -19
s:gdynia	-2 -1 15 0 -6 0 -8
s:gear	-5 -5 -3 10 -11 0 4
s:gem	0 -1 -6 -5 -2 0 14
s:general	-13 0 16 -7 4 -6 -9
s:generic	-2 -7 -13 7 0 0 9
s:geneva	-5 2 13 10 -31 7 -19
s:get	-4 -7 -6 11 -8 0 6
s:give	0 -8 -5 11 -7 1 3
s:given	1 -8 0 12 -27 3 3
s:glad	-5 -5 2 12 -2 -1 -9
s:glove	-3 14 -3 0 0 3 -13
s:gold	4 7 -11 3 2 0 -5
s:good	-27 -23 2 11 2 -6 5
s:government	-1 1 10 -2 -21 9 1
s:grace	0 12 3 -3 -10 -1 -3
s:grape	1 -3 10 -1 -9 6 -9
s:ground	-3 1 13 -5 0 -2 -11
s:groundnut	-3 19 -5 1 -20 0 -3
s:grow	0 5 -17 10 0 3 -1
s:grower	-2 4 0 3 -10 7 -2
s:guangzhou	0 -2 4 -12 6 0 -2
s:h	0 -1 11 -5 -2 0 -5
s:had	14 -10 -5 -3 10 4 -11
s:hake	7 0 9 -12 0 0 -7
s:half	-20 -5 5 -11 17 -22 0
s:halifax	0 14 -11 3 0 0 -10
s:hall	-4 -1 14 -3 0 -1 -8
s:halloumi	-3 -3 1 -21 -7 0 20
s:halve	-2 -16 2 6 -14 4 7
s:ham	4 8 2 -9 -11 -1 0
s:hand	0 -14 6 0 -3 -1 2
s:happen	-9 -1 1 2 -17 3 7
s:happened	0 7 5 -12 0 -1 -3
s:harvest	-1 -17 8 1 9 0 -12
s:has	-4 -4 -1 -1 -11 7 11
s:have	7 -8 -4 9 -5 -10 4
s:hazelnut	-10 11 4 -16 -2 0 9
s:he	-5 -17 1 -1 -21 8 18
s:he'd	-5 -5 -7 -10 -7 0 21
s:head	-3 4 9 -7 5 0 -11
s:heading	-3 1 -16 13 7 0 -4
s:hear	-5 -4 -6 11 -16 -2 6
s:heard	17 -18 0 3 -14 3 -6
s:heavy	-3 -12 -19 -6 -13 -1 30
s:height	-4 -6 -19 -15 -9 38 -15
s:here	4 12 11 -8 -8 0 -17
s:hide	-6 3 -10 9 -13 0 9
s:high	-3 -7 4 -5 1 9 -5
s:higher	8 0 -2 -6 -8 12 1
s:highest	-10 -7 -12 -5 4 21 -10
s:hike	0 -1 -4 -3 12 0 -6
s:him	4 -1 -10 -8 -6 -5 20
s:himself	10 0 -16 16 -8 0 -5
s:his	11 -7 -3 3 -23 -12 12
s:history	-5 -1 -16 -8 14 10 0
s:hit	-5 -5 1 -7 -9 0 16
s:hitherto	0 3 -10 13 -5 0 -4
s:hold	0 5 -15 3 -5 -2 14
s:home	-8 -10 13 0 -15 -9 7
s:honey	6 -13 3 1 -5 -3 2
s:hop	7 -2 -20 13 4 0 0
s:hope	-2 -11 4 -3 -8 -1 10
s:hour	-13 -4 3 5 9 -3 -15
s:house	8 -12 -13 -4 5 7 10
s:household	0 -8 -11 18 2 0 -5
s:hundred	0 -6 -3 11 -5 0 -4
s:hurt	-2 -5 3 0 10 -1 -11
s:i	17 -6 -3 -4 -9 4 1
s:i'd	4 8 10 -10 -6 0 -14
s:i've	5 -12 2 5 4 -1 -2
s:ice	-3 0 -10 12 -1 4 -10
s:idea	-3 0 -4 -7 -4 0 12
s:ieepa	0 0 -3 -8 11 0 -1
s:if	-25 33 -14 -33 -26 -15 34
s:immediately	-4 -3 -7 9 -11 -6 8
s:importer	-1 15 1 6 2 -10 -26
s:impose	-14 -4 9 5 -15 -12 5
s:in	-8 4 3 -8 0 25 -9
s:included	-8 -7 -4 9 -1 -4 1
s:including	-1 -8 8 4 -10 0 -13
s:inclusive	0 0 -10 13 0 0 -3
s:industrial	-10 -12 -4 5 -12 -3 12
s:initial	-1 -6 -11 15 2 0 -2
s:ink	0 -11 -4 17 -2 0 -5
s:inside	0 -7 -12 9 5 0 1
s:instance	0 -4 13 0 -8 0 -8
s:instead	-12 11 -9 10 -7 -20 3
s:instrument	-1 8 -9 -2 12 0 -8
s:intend	17 -1 -11 3 -6 0 -5
s:interim	0 0 -12 3 -1 7 5
s:international	0 -4 13 -11 -2 0 2
s:into	-12 6 8 5 -22 0 -3
s:introduce	-5 -16 17 -3 -12 -1 1
s:invention	14 -5 -5 -5 0 0 -6
s:invest	0 -4 -7 13 0 0 -7
s:investigation	0 -2 -11 13 -2 0 1
s:investment	0 0 15 -4 -3 0 -14
s:is	10 -1 1 -4 -9 -10 6
s:isn't	-7 -2 0 -1 -16 5 12
s:it	5 3 0 -1 -3 11 -13
s:item	6 -4 3 -3 6 -5 -13
s:its	-10 -15 1 -2 3 12 3
s:itself	2 9 8 -10 -1 9 -21
s:jean	-4 12 -3 -13 2 0 2
s:jewellery	0 -7 -15 19 3 0 -3
s:join	0 -1 -13 14 0 0 0
s:joint	-3 2 -9 15 -5 0 -5
s:juice	-6 -14 4 6 -2 -1 0
s:jute	11 -1 1 -2 0 -1 -20
s:karachi	0 3 13 -16 -9 0 -1
s:kava	-1 -7 -14 0 15 7 -1
s:keep	-6 -1 8 -5 4 -16 0
s:kitchen	-2 -12 -6 5 -24 -4 18
s:kiwifruit	6 3 -13 16 -9 0 -7
s:knitwear	-6 -10 1 12 -5 0 0
s:koper	-3 3 -10 12 0 0 -4
s:la	-2 -2 -14 0 3 0 15
s:labor	0 -10 15 -17 -6 0 5
s:lace	4 -5 0 -12 4 7 -5
s:lack	0 -2 12 -6 -1 -2 -5
s:lago	-1 6 -5 12 -10 -1 -5
s:lamb	0 7 9 -4 -3 0 -19
s:lamp	0 4 -2 -7 10 0 -7
s:lapse	-5 12 -9 3 -10 -7 4
s:laptop	-1 -2 -22 9 -10 0 15
s:large	-1 3 -13 5 11 -1 -1
s:last	-1 6 3 -10 -5 16 -3
s:lasted	0 3 -12 9 7 0 -13
s:later	1 -2 -19 4 14 1 -1
s:law	-1 19 -9 -4 2 -1 -3
s:lay	2 -7 1 -15 10 -4 9
s:lead	0 3 12 -13 -8 0 1
s:learn	-7 -7 11 -4 7 0 -5
s:least	-1 -4 13 1 -1 -1 -12
s:leather	1 17 -2 7 -23 0 -8
s:leave	5 -4 17 0 -12 -7 -12
s:leg	0 0 -3 -9 12 0 -2
s:lemon	9 -3 0 -7 12 -1 -13
s:lentil	0 1 11 -14 0 -1 0
s:less	1 -17 -5 9 -4 3 2
s:let	-9 -11 -4 -11 4 7 19
s:letter	3 -6 -42 -13 -21 -5 49
s:level	-5 10 5 0 -22 10 -1
s:levy	-13 -1 6 0 7 -4 -9
s:lie	-3 -3 2 3 -13 0 5
s:light	-1 -5 17 -10 -1 0 -5
s:like	-15 -3 11 4 -2 -1 -4
s:likely	0 0 -11 -12 -4 2 17
s:likewise	0 0 -3 2 10 7 -24
s:limassol	-3 -3 14 2 -9 0 -5
s:limit	-1 -14 10 0 4 -1 -5
s:limited	0 -1 -5 10 0 0 -6
s:line	1 6 -16 18 -4 3 -14
s:list	-11 -22 7 -6 -3 -3 18
s:lithium	-2 -15 -8 3 13 -1 3
s:litre	0 -1 -8 9 7 0 -14
s:little	-5 -11 12 7 -16 -1 -4
s:live	-12 2 14 -18 0 -1 0
s:lived	-5 -1 -2 -7 12 0 -1
s:livestock	-7 -8 -13 20 0 0 0
s:lng	0 0 11 2 -9 -3 -2
s:load	-9 1 11 5 0 -1 -14
s:loaded	0 6 -13 12 3 -7 -4
s:lobster	2 0 -11 -3 6 -3 9
s:london	0 0 8 -11 4 0 -3
s:long	-19 9 3 5 2 -8 -19
s:longer	-12 -13 -12 5 24 -5 -5
s:look	-1 -5 6 -9 11 2 -4
s:loom	-4 8 3 -11 5 0 -6
s:lorry	7 4 -13 -20 1 4 15
s:los	0 -6 11 -6 1 -3 -1
s:lose	-9 2 -8 1 9 -12 3
s:lot	5 -7 -2 16 -3 -3 -15
s:lower	-5 -19 -1 -4 0 2 12
s:lowest	-1 -1 1 13 -10 -5 -9
s:lula	-1 0 19 -11 -4 0 -12
s:lumber	-3 -5 12 1 -17 -2 -2
s:lunch	-4 -6 16 -11 -20 8 9
s:m	-7 -8 -4 12 0 -2 -3
s:machine	-2 3 9 -7 -13 -9 4
s:machinery	0 8 7 2 -18 -9 -6
s:mackerel	-3 0 -11 -15 14 6 6
s:magnet	-2 -14 -2 11 1 0 -4
s:maker	-5 -13 -3 5 -7 -5 13
s:many	2 -9 15 -13 -9 -2 5
s:maple	1 4 3 -16 -6 5 2
s:marble	0 14 -6 0 2 0 -18
s:march	-1 -4 -7 -2 11 -1 0
s:margin	-1 -4 11 -15 7 0 0
s:market	-14 9 1 17 -15 0 -16
s:mate	0 0 8 -11 4 0 -1
s:matter	1 -7 12 -4 3 -5 -11
s:me	-10 -2 2 -19 12 9 1
s:meal	2 6 8 -25 11 0 -7
s:mean	-10 18 -7 -7 0 0 7
s:meanwhile	0 -14 -2 2 0 -1 7
s:measure	-6 6 16 2 -24 -6 -3
s:media	5 -5 -11 9 -11 0 2
s:medical	-1 1 4 6 3 -2 -20
s:medicine	-11 -22 -11 7 -4 1 23
s:medium	0 -6 -5 14 -9 0 -1
s:meet	-18 4 5 0 -7 8 -5
s:melted	0 0 11 -7 -5 0 -1
s:member	0 -11 11 -2 -3 4 -5
s:mention	-4 -6 -9 7 -2 -1 11
s:mentioned	10 0 -27 9 -3 -4 10
s:mercosur	0 -2 11 -7 0 0 -3
s:merely	-4 -20 -7 17 1 -2 0
s:metal	-11 -17 14 0 4 -9 -14
s:midnight	-2 2 -1 -2 9 0 -11
s:might	-3 -12 -14 -1 -3 -1 24
s:milk	-10 0 6 -7 4 -11 2
s:million	7 -1 -11 11 -12 0 4
s:minimum	-1 -7 -6 10 -7 0 4
s:minister	-1 3 -3 -7 -11 0 12
s:minute	5 -2 -11 8 2 4 -1
s:mistake	4 -3 -15 -2 12 5 -5
s:mohair	0 12 2 -14 -2 0 -4
s:mombasa	0 0 -1 1 -12 0 8
s:moment	-2 1 14 -8 -5 3 -7
s:monday	-1 -1 -11 16 -2 0 0
s:month	2 -12 -3 -3 15 0 -4
s:morning	-1 14 -4 8 -2 -9 -14
s:most	-21 -17 11 -3 -2 17 -8
s:mostly	0 -9 14 -7 0 0 -8
s:motor	-5 2 6 0 -12 6 -6
s:motorcycle	0 6 -3 -4 10 2 -13
s:move	-5 -8 19 -6 -23 -4 14
s:mr	2 0 1 9 -21 3 -4
s:much	-8 -3 7 -1 -14 18 -6
s:must	3 -1 5 -12 -3 0 7
s:my	11 -2 -15 -2 17 1 -9
s:named	6 -8 -9 23 -19 -7 -2
s:narrow	0 0 15 -12 -1 0 -4
s:natural	-2 -14 -6 14 6 0 -11
s:near	-6 -8 0 -5 -11 0 18
s:neighbor	0 -2 -9 13 -5 0 -1
s:neither	6 1 9 -4 -19 6 -3
s:never	29 -8 -2 -19 -12 15 -5
s:new	-2 -13 1 0 -8 0 14
s:newspaper	29 -6 -19 10 -11 -5 -18
s:newsprint	0 -1 -3 -10 0 0 12
s:next	5 -4 -10 17 -19 -3 4
s:nickel	0 8 1 -18 1 -2 2
s:night	-7 -3 5 -9 -9 1 15
s:nil	-2 -3 -8 0 5 -7 10
s:ningbo	-1 -5 0 -10 13 0 -6
s:no	15 2 -3 -3 3 -18 -7
s:nobody	3 4 5 -2 11 3 -28
s:none	8 0 -13 -10 9 0 10
s:noodle	4 5 2 -14 0 -1 -4
s:noon	4 -7 17 -12 -2 -5 -1
s:nor	20 -1 13 -16 -12 -5 -11
s:normal	0 -7 22 -15 -1 0 -6
s:north	-1 -2 7 -16 10 -1 -1
s:note	-5 6 0 -12 17 -3 -9
s:nothing	-18 -15 15 7 6 -1 -18
s:notice	9 13 -6 0 -1 0 -13
s:nought	8 -10 -3 -14 0 -5 15
s:now	4 11 -15 2 5 0 3
s:nowhere	-1 6 -2 10 -11 -7 0
s:number	8 8 -26 -15 -2 -2 32
s:nut	-6 2 -10 -10 6 3 14
s:oat	2 -6 -9 -15 8 0 13
s:obtain	0 -9 -8 13 -9 0 6
s:ocean	0 0 -7 -4 11 0 0
s:odd	0 -3 13 -13 -3 -1 2
s:off	-19 9 -10 8 5 -15 0
s:offer	14 -16 -2 -21 -24 -4 16
s:official	-1 -6 -5 14 -7 -1 -1
s:oil	-8 4 -1 9 -11 6 -4
s:old	0 20 5 -14 7 -14 -23
s:older	0 -17 33 -13 -14 -8 -10
s:olive	2 6 -2 1 -7 -19 3
s:on	0 -4 0 1 -1 -11 8
s:once	-8 16 -13 10 -6 -4 1
s:one	11 0 1 -3 6 1 -13
s:only	-8 -1 0 5 10 -6 -16
s:open	-5 -7 -3 17 -19 -3 -1
s:opening	0 0 13 -7 -4 0 -4
s:opposition	0 0 12 -6 -3 0 -6
s:or	-12 1 0 -3 -27 0 22
s:orange	-11 4 0 -6 14 0 -11
s:order	-17 -2 4 3 7 -18 -10
s:ordinance	0 8 -17 9 4 0 -5
s:ordinary	-17 -32 19 0 2 -15 -15
s:origin	-10 -17 4 10 2 -7 -10
s:originating	-3 -17 2 9 0 -1 -12
s:other	-29 2 13 -3 -10 5 -4
s:otherwise	-3 13 0 -1 -23 -8 -2
s:our	14 0 -6 -1 0 4 -6
s:out	-3 -4 -9 -9 20 -4 6
s:output	-1 -3 -1 -9 -3 0 11
s:outside	1 0 6 -24 5 -7 8
s:over	-11 9 -1 0 -3 -12 5
s:own	-3 10 7 -7 -11 15 -5
s:owner	-11 -2 -1 3 11 -4 -4
s:pact	2 1 4 -23 13 -5 3
s:page	5 7 -17 2 9 -2 -15
s:pair	0 3 10 -22 10 -1 -5
s:palm	3 -3 -6 0 0 17 -6
s:panel	-1 -2 4 -13 -2 0 8
s:paper	32 -3 -12 -14 0 -20 6
s:parcel	-8 -8 9 1 3 -4 -16
s:part	-26 -5 6 4 6 -5 -10
s:party	-11 -5 0 -15 2 -2 19
s:pass	1 0 -6 14 -7 -4 -7
s:pasta	-5 5 -8 10 -12 0 6
s:patented	-4 -9 8 12 -11 -3 -13
s:pause	5 12 6 -14 -3 -5 -3
s:pay	-8 -1 12 -1 -1 -7 -9
s:pea	-1 -5 13 2 0 -4 -20
s:peak	-1 -10 -16 -3 -2 27 -10
s:pen	-2 17 0 -13 -11 0 -1
s:penalty	-5 -10 10 -8 12 -3 -8
s:pencil	0 -1 13 -10 2 -1 -5
s:pepper	8 1 -5 -11 1 1 5
s:per	4 7 -7 -3 -12 8 2
s:perfume	1 -4 2 -13 -2 0 10
s:period	-4 1 -5 17 -9 -1 -19
s:permanent	-14 0 -2 9 0 0 3
s:permit	-1 0 -12 -4 0 0 15
s:pharmaceutical	-13 5 0 2 -5 -1 6
s:phone	6 8 -3 -9 -15 -1 10
s:pickup	-1 0 -4 13 -10 0 -7
s:pineapple	-10 -5 5 -21 2 2 16
s:pipe	-3 -3 -8 -6 17 -2 6
s:pistachio	5 -18 6 -3 -3 -2 8
s:place	-14 -1 -2 1 3 2 0
s:plan	3 9 -8 13 -16 -2 -7
s:plastic	0 0 1 10 -9 -5 -7
s:plu	-11 -7 30 -4 -15 -14 -19
s:plywood	4 0 5 -6 -1 5 -11
s:pointed	3 0 14 -13 2 -1 -17
s:polysilicon	-3 -5 -14 23 -4 0 -6
s:pork	-15 -22 6 11 -7 0 -1
s:port	-3 -19 6 3 6 -8 0
s:possible	0 -2 -12 -9 -4 0 18
s:post	-2 -26 -10 -1 -2 -13 26
s:potatoe	0 20 -6 -16 -2 9 -4
s:poultry	0 0 -11 4 0 0 6
s:powder	-17 -1 11 -8 1 -9 3
s:practice	0 -3 10 -16 1 0 6
s:prawn	8 -18 14 -6 0 0 -14
s:premier	-1 0 -4 -6 0 0 11
s:preparation	-1 -1 -6 -8 0 0 12
s:prepare	2 3 -18 0 3 -1 7
s:present	3 13 -2 -3 -19 -16 9
s:presenter	2 -6 0 -8 11 -2 -5
s:president	-2 -15 6 4 -14 -10 8
s:press	12 -7 -12 25 -12 -4 -21
s:presse	0 -1 -4 12 -5 0 -8
s:principle	0 0 -7 -3 -1 0 12
s:printed	22 13 -21 0 -8 0 -12
s:proclamation	-1 -13 -8 24 -14 -2 -7
s:product	-21 -17 -11 19 11 -3 -9
s:prolong	-7 13 -3 -4 -4 -3 0
s:promise	-3 6 3 12 -20 -6 -5
s:proper	0 0 11 -9 -3 0 -1
s:proposal	-6 -10 -17 -9 -19 -1 33
s:propose	8 8 -13 -20 -9 -6 21
s:protocol	-2 12 -15 -2 1 0 7
s:provide	-6 -3 -10 22 -16 -4 -1
s:provided	-5 10 -11 -3 2 -1 7
s:provisional	-7 -15 0 2 18 -5 -16
s:publish	8 -4 7 -12 4 -2 0
s:pulp	-2 -9 8 3 0 0 -17
s:punish	0 -6 0 8 9 0 -12
s:purchase	-6 -14 -10 5 11 -3 5
s:push	0 -3 -7 12 0 2 -7
s:put	-4 5 -4 6 -13 4 4
s:q	14 -6 -5 -16 2 5 -6
s:qualify	0 -8 10 5 -8 0 -8
s:quarrel	-5 -12 -9 0 4 21 -5
s:quay	0 7 -4 -12 5 1 -7
s:question	27 -9 -16 -2 -2 -5 -7
s:quota	-20 -34 3 4 -9 -13 17
s:quote	10 -5 -12 1 -4 0 6
s:radio	10 0 0 0 -10 -1 -7
s:raise	1 -13 8 -14 2 -6 11
s:range	0 -4 -1 12 -4 0 -12
s:rare	-2 -2 3 -7 -10 -4 19
s:raspberry	-5 15 -3 -14 -8 2 11
s:rate	6 7 -2 2 3 -12 -11
s:rather	-6 6 -13 1 -8 9 9
s:ratify	-2 4 -12 12 0 0 -4
s:raw	8 5 -9 6 -11 9 -12
s:reach	-3 -4 -18 -8 8 22 4
s:read	35 -16 -14 1 9 -3 -29
s:reader	-4 0 8 -16 3 6 -5
s:reading	0 -6 -5 10 -6 0 2
s:ready	-4 0 -8 -11 -14 -3 27
s:reason	-4 3 12 -14 5 0 -5
s:recall	-15 4 -8 -4 10 12 -10
s:reciprocal	-24 -12 1 -2 24 -15 -25
s:reckon	2 6 -15 6 4 -1 -3
s:recommend	0 0 -22 -6 1 0 18
s:record	2 -5 -4 -1 -12 23 -11
s:red	4 -5 -15 10 6 -1 -3
s:reduce	-8 -11 11 9 -10 -3 -11
s:reduction	1 -1 -9 14 -6 0 0
s:refined	-3 -4 -9 -7 -2 0 19
s:refund	0 -1 3 -18 14 -4 -5
s:refuse	-9 9 -5 -21 0 -2 16
s:regime	0 0 -1 -14 1 0 10
s:regulation	-5 3 2 -5 -10 0 8
s:relief	-2 9 -2 1 -10 -3 4
s:remain	-7 -9 8 6 -14 2 -5
s:remember	-15 -12 -7 -21 24 10 -10
s:reminded	-2 8 6 -15 6 0 -10
s:remove	3 1 6 -14 10 -4 -5
s:renew	-11 7 15 -20 4 -4 -14
s:replace	2 -11 -1 -1 4 5 -2
s:reply	-11 -3 4 -4 8 2 -9
s:report	44 -15 -22 -5 -11 -5 -17
s:reporter	11 -5 -8 14 -17 -7 -3
s:republic	0 -2 -12 -3 17 0 0
s:request	-6 -2 -9 -16 -8 0 24
s:require	0 -4 -6 -11 12 0 5
s:reserve	-1 6 -16 -1 -7 -1 12
s:reserved	-4 7 -10 -5 -2 0 8
s:respectively	0 -6 -12 17 -1 -5 0
s:respond	-1 -6 9 -3 -14 0 9
s:rest	-8 -16 8 -6 14 -9 -4
s:rested	0 -2 -8 -2 11 0 0
s:restore	-2 5 -8 -14 1 -1 13
s:retaliate	-2 4 3 8 -1 -2 -15
s:return	-16 19 -4 2 4 0 -17
s:revert	0 14 -9 0 -1 0 -2
s:rice	-11 3 -6 14 -5 4 -9
s:right	-6 0 -1 -12 -6 -6 19
s:rival	-1 0 -1 11 -10 -1 1
s:roasted	-4 -4 -1 11 -2 0 -11
s:roll	0 5 3 -12 1 0 3
s:room	-9 -1 -7 12 -8 -2 7
s:rose	4 -1 3 3 -12 -1 -3
s:roughly	0 -1 20 -15 -4 0 -4
s:round	17 -7 -4 -8 -2 -2 2
s:row	0 0 2 -12 6 4 -2
s:rubber	8 8 0 -3 2 -5 -15
s:rule	-11 -5 3 -7 18 -9 -6
s:rumour	19 -7 -22 13 -12 -2 -18
s:run	5 -5 2 0 13 -10 -18
s:sack	-2 -4 15 -3 -4 1 -12
s:safeguard	-2 -7 21 -7 -14 0 -3
s:saffron	9 4 -11 3 -2 0 -7
s:saic	0 -3 13 -2 -8 0 -7
s:sake	-2 -3 0 -9 -1 0 12
s:salaam	0 -2 -2 -6 -5 0 11
s:salmon	9 1 5 -8 -10 10 -9
s:salt	-6 -15 15 8 -8 2 -17
s:salted	0 -14 6 -14 6 2 2
s:same	-14 5 3 1 4 -4 -7
s:san	0 -3 -2 13 -8 -1 -4
s:santo	0 -6 14 -7 -6 0 0
s:saturday	0 -5 -4 11 -4 0 0
s:say	16 -1 -3 -1 -13 -19 4
s:scale	0 -3 8 -12 9 0 -5
s:scotch	-5 4 1 9 -4 -3 -12
s:seafood	0 -6 6 9 -21 -3 -4
s:season	-7 -7 9 -3 -7 11 -2
s:second	-13 5 -11 -11 7 2 17
s:section	-17 -15 17 8 -5 -10 -20
s:secure	-2 0 -4 11 -7 0 -2
s:see	6 -7 -11 -30 8 15 11
s:seed	-11 4 8 2 -11 -2 -3
s:seek	-3 -2 14 -1 4 -1 -10
s:seem	-5 0 -6 -8 -2 0 16
s:sell	2 0 10 -5 -5 3 -4
s:semiconductor	-5 -5 5 -5 -10 -1 14
s:senate	0 0 2 11 -3 0 -15
s:send	-9 -19 2 -5 5 6 4
s:sense	0 -13 7 9 -5 0 -3
s:separate	-3 -14 13 -11 -1 -1 5
s:sesame	-10 9 4 -15 7 -6 0
s:session	0 -1 7 -12 -2 0 7
s:set	-16 1 -8 11 2 -4 -2
s:settle	2 0 -4 5 -15 0 6
s:several	11 2 -8 -4 1 0 0
s:shall	-19 -2 -4 15 -3 2 -3
s:shanghai	0 1 11 -2 -8 0 -7
s:she	7 12 0 -14 5 -3 -7
s:shea	-4 -1 0 8 4 0 -14
s:sheet	4 -1 5 5 -12 -2 -8
s:shell	0 -11 -1 0 12 -2 -4
s:shenzhen	6 -2 7 -12 1 0 -3
s:ship	-4 9 -7 13 -1 0 -17
s:shirt	-7 -3 11 -2 -2 -5 -1
s:shoe	-13 9 -9 3 -25 6 16
s:shook	-1 -3 0 6 -12 0 5
s:shoot	0 3 4 -12 -2 7 -3
s:shore	-3 5 -9 7 10 -1 -17
s:shortly	-1 0 -5 -6 0 0 10
s:should	-2 21 -6 -31 9 -13 10
s:shrimp	4 3 8 1 -13 0 -10
s:shrink	0 -3 -19 -1 1 0 18
s:shut	-4 7 1 -13 -9 9 -3
s:side	-12 8 5 -1 -3 2 -6
s:sideline	-6 0 12 -2 0 0 -7
s:sign	-18 -6 4 7 10 -19 -16
s:signature	-4 -4 -11 4 5 -1 9
s:silk	13 -4 -5 -7 0 5 -8
s:simply	0 5 -2 -13 10 -1 -1
s:since	-18 -27 33 -13 7 -11 -23
s:single	-3 -3 -4 9 10 -5 -15
s:sir	10 -2 -5 -2 6 0 -12
s:slap	1 13 -1 -2 -22 -7 5
s:sleep	0 20 -9 -1 -4 -1 -14
s:small	-5 -5 10 -15 7 -1 1
s:sneaker	0 -1 13 -7 -7 0 -1
s:so	8 0 -6 1 10 -13 -6
s:social	-2 -4 -8 6 -14 0 11
s:sofa	0 -17 -3 21 -7 -1 -5
s:softwood	-2 -9 6 7 -3 0 -18
s:some	12 -15 2 2 0 2 -9
s:somebody	8 0 0 4 6 -9 -19
s:something	-16 13 -3 -6 -3 -5 7
s:soon	1 -6 -11 12 -11 -1 5
s:sorghum	0 -10 3 -1 5 0 -12
s:sorry	0 -7 13 -4 0 0 -4
s:source	11 -3 -6 8 0 0 -13
s:soya	0 -2 -20 12 0 4 5
s:soybean	2 -31 -2 8 7 -9 -2
s:spare	-2 0 11 2 -11 -4 -5
s:speak	10 -8 -9 10 2 0 -9
s:special	0 -11 4 7 2 -6 -15
s:spice	0 -3 -2 11 -3 0 -9
s:spirit	-2 -12 -2 0 -4 -10 14
s:spoke	3 -8 -5 -8 -10 -11 23
s:spoken	3 1 -10 -5 -14 -3 15
s:spring	-3 -11 -3 -2 8 12 -7
s:stage	-1 5 -2 -9 -8 -2 17
s:stake	0 10 6 -6 -16 -1 0
s:standstill	-3 11 10 -21 -9 -7 8
s:start	-1 -24 -21 26 -5 5 7
s:state	10 -1 3 -12 -14 -1 10
s:statement	-5 10 4 1 -11 0 -2
s:station	11 -2 8 -13 -1 -2 -6
s:statute	-1 -2 -12 5 2 -4 9
s:statutory	0 5 -14 11 -1 0 -1
s:stay	-3 -16 19 -7 0 -9 2
s:steel	-15 -27 32 -15 -2 -30 -3
s:step	3 -11 -8 -6 -4 4 19
s:still	-7 -10 -2 2 -1 1 9
s:stockfish	0 -11 3 0 0 -3 2
s:stop	-21 5 7 13 -13 -4 -13
s:story	11 -5 2 -9 7 -1 -9
s:straight	-2 -7 13 -6 -4 0 0
s:stuck	-1 7 11 -15 -14 0 6
s:stuff	-6 -8 -8 17 -12 6 -3
s:subsidy	0 0 8 -15 3 0 0
s:substantially	19 -9 0 -6 -2 3 -17
s:sugar	-2 11 5 -12 5 -8 -8
s:sulphur	0 -2 9 1 -14 0 -3
s:sum	-8 -14 0 11 -1 0 0
s:summer	-6 -10 -7 -3 8 21 -9
s:summit	-1 -12 2 4 -6 6 -1
s:surcharge	3 -10 1 -15 18 -4 -4
s:suspend	-1 3 -10 23 -15 -3 -19
s:suspense	0 -8 -3 12 -1 0 -2
s:suspension	-12 4 -28 29 -1 -8 -3
s:sweet	-1 3 1 -20 3 0 9
s:swept	0 0 -7 -8 14 0 -1
s:syringe	0 0 3 6 -11 0 -2
s:system	8 9 1 -9 -5 0 -12
s:t	0 2 13 -11 -4 0 -2
s:table	9 -12 -21 -10 0 -6 27
s:take	-2 -6 7 -7 3 13 -5
s:talk	9 -18 15 -16 -5 -12 10
s:talking	-2 -5 8 -21 -5 0 11
s:tariff	-21 9 2 5 -2 -19 0
s:taro	5 -6 -5 15 -7 -2 -12
s:tax	5 6 -16 0 -9 15 5
s:tea	9 10 -1 2 -8 -4 -11
s:technology	0 2 4 -11 -1 0 6
s:television	-1 4 -4 -9 -17 -1 19
s:tell	2 -5 -8 5 -7 -2 8
s:temporary	-3 -9 3 -1 16 0 -16
s:tequila	-1 -8 -5 12 -12 3 3
s:term	-12 -15 17 12 -17 -5 -14
s:text	5 -9 2 -22 -7 0 20
s:textile	-6 17 -9 2 -12 -3 5
s:th	-5 15 -13 6 -5 2 -7
s:than	-15 3 -3 1 -14 19 3
s:thank	0 -5 20 -11 1 -2 -9
s:that	26 -1 -4 -1 -11 9 -7
s:the	-9 0 -4 5 2 6 -4
s:their	-25 2 0 6 -20 19 3
s:then	-14 19 -17 -8 11 -1 4
s:there	15 0 9 -10 -8 7 -9
s:thereafter	7 18 -12 -5 -10 -1 -3
s:therefore	-7 -4 -3 17 -4 -5 -13
s:these	-5 1 10 -17 11 -6 -5
s:they	-17 -2 8 0 2 -1 -5
s:they'd	-3 5 1 -10 12 1 -13
s:they're	1 -13 16 -1 -4 0 -9
s:thi	0 -17 -2 6 2 8 -4
s:thing	-2 -1 0 12 -8 3 -10
s:think	-13 -1 8 -16 6 -3 8
s:third	2 -4 -14 5 -7 -2 19
s:though	2 -7 3 2 -12 0 2
s:threat	-16 -18 -7 1 -18 -5 25
s:threaten	0 -22 -12 10 -18 -12 19
s:three	4 5 16 -16 -8 -1 -3
s:threw	0 -2 -4 -13 14 0 0
s:through	-21 -10 -8 15 3 8 -3
s:throughout	-1 -6 15 -16 -2 0 3
s:till	-2 -16 20 -4 3 -4 -8
s:timber	2 -18 -8 20 -18 -6 10
s:time	-19 5 -5 11 0 -6 -2
s:tin	3 -10 10 -11 2 5 -3
s:tinned	-5 -6 -2 17 -13 -3 0
s:to	6 -9 5 -3 -4 -1 5
s:tobacco	-3 14 0 -15 4 1 -2
s:together	-11 -19 11 8 -3 -17 -6
s:tomatoe	7 1 -4 -13 3 -2 5
s:ton	0 8 -12 -1 0 0 4
s:too	-26 -5 -3 -2 20 -7 -2
s:top	-20 -7 7 0 -4 12 -2
s:total	-17 -2 0 9 -7 -9 0
s:touched	-3 0 19 -7 -8 0 -8
s:toward	0 0 -5 -8 0 0 11
s:town	0 -5 9 -12 3 0 2
s:toy	-3 0 3 -13 -14 -3 20
s:trade	1 -5 -18 18 0 -10 4
s:trader	5 -6 3 11 -18 -7 -3
s:trading	5 0 15 -5 -13 0 -4
s:transshipped	-3 -8 6 10 -3 0 -13
s:travel	0 -2 10 -14 0 0 2
s:treatment	-7 0 14 6 -1 0 -18
s:treaty	-6 -7 12 -7 8 -5 -8
s:triple	1 -4 15 -15 -1 -2 0
s:truce	0 6 15 -27 5 -18 1
s:truck	-4 -9 -8 2 3 -9 11
s:true	16 1 1 -21 -8 1 -7
s:trying	0 0 11 -9 0 0 -2
s:tube	0 -1 -6 12 -7 -1 2
s:tuna	6 0 -4 11 2 -10 -16
s:turn	9 11 -16 -14 17 -2 1
s:turned	7 -6 11 -23 -11 0 6
s:twice	0 -15 -21 5 16 -6 15
s:two	-34 -1 9 -3 -6 8 -1
s:type	0 0 -3 11 -4 0 -8
s:umbrella	-2 -3 -4 11 0 -2 0
s:unaffected	0 0 9 -15 5 0 -3
s:unchanged	-7 12 29 -28 -24 2 -9
s:under	-21 -31 9 2 5 -13 8
s:understanding	-1 8 -14 4 -15 0 12
s:understood	3 -6 -10 5 -4 -1 11
s:unlawful	-1 -2 14 -9 -4 0 -7
s:unless	-20 29 -13 -25 -8 -11 20
s:unloaded	0 0 11 -9 -5 0 2
s:until	-21 -25 17 -3 16 -7 -18
s:untouched	-1 -8 10 -8 -8 0 7
s:up	-9 -5 1 -5 8 12 -6
s:upholstered	-2 -21 -11 18 -15 -1 7
s:upon	4 10 0 0 -4 0 -13
s:urea	-7 9 -1 -6 -13 13 0
s:us	10 -4 3 -7 -8 14 -5
s:use	2 -3 -11 6 7 0 -2
s:used	-4 1 -13 -7 21 4 -9
s:usmca	-2 -10 9 2 -8 0 -1
s:usual	0 4 12 -13 -1 0 -5
s:valley	0 4 12 -13 -2 0 -3
s:valorem	-1 -9 4 11 -14 0 -6
s:value	-5 -7 25 -12 1 -8 -20
s:vanilla	-1 12 -2 -2 -12 0 3
s:vanity	0 -15 -6 12 -15 0 6
s:vehicle	-1 -2 6 12 -20 3 -19
s:veracruz	0 -6 -5 4 -8 0 11
s:very	6 -11 9 -12 -7 6 7
s:view	6 9 -29 16 -5 0 7
s:visit	0 -3 9 6 0 0 -11
s:voice	-5 0 -13 4 -1 7 6
s:void	0 -6 -17 2 13 0 -2
s:vote	-4 4 -10 -1 -7 -1 12
s:waiver	0 -6 5 12 -9 0 -13
s:wake	-1 11 -2 -12 -5 6 -7
s:walnut	-9 0 -14 22 -7 12 -19
s:war	-1 -11 17 -8 -15 16 -10
s:warn	-18 10 6 -14 1 -1 1
s:was	13 -7 -9 -3 1 8 -1
s:watch	-3 -14 -4 14 -3 0 0
s:watche	11 5 2 7 -21 -6 -5
s:way	-2 8 6 -11 1 1 -5
s:we	16 -1 0 -5 -8 -6 1
s:website	15 -4 -2 -6 0 0 -10
s:wednesday	0 -6 11 -7 -4 0 2
s:week	11 -5 -16 7 2 10 -3
s:weekend	-1 -5 -10 15 -6 3 -4
s:weigh	-1 2 0 -10 12 0 -11
s:welcomed	-4 -2 13 0 -6 0 -4
s:were	2 0 -14 -1 10 6 -4
s:what	-18 3 2 2 -4 2 0
s:whatever	18 -12 4 6 -19 0 -11
s:wheat	-12 -10 -4 7 13 -4 -9
s:when	-6 -10 2 -9 10 17 -18
s:where	-5 5 5 2 0 -13 -10
s:wherea	0 0 -7 10 -4 0 -1
s:wherever	0 -5 12 0 -5 -5 -3
s:whichever	0 0 12 -7 -6 0 0
s:while	-14 -8 9 -2 12 -5 -15
s:whiskey	-8 -13 -13 3 15 -2 9
s:whisky	-8 14 6 -4 -6 -12 -5
s:who	10 10 -2 -16 -2 9 0
s:whoever	13 3 -20 4 11 0 -8
s:whose	-2 -5 1 3 10 0 -12
s:why	-15 0 8 7 2 -1 -17
s:will	4 6 -5 9 -19 -9 -1
s:wine	-11 -4 8 6 -20 -3 6
s:winter	-10 0 -4 -13 11 8 -7
s:wish	2 2 -2 -19 8 -4 3
s:with	-17 -6 3 5 1 -15 3
s:withdraw	2 -20 -2 -4 1 -3 14
s:without	-15 25 -13 3 -5 -9 -12
s:women	0 10 -12 1 -4 -2 5
s:won't	-2 4 2 -10 -5 0 6
s:wood	0 -7 5 9 -18 0 -1
s:wooden	0 -5 -8 14 -1 0 -3
s:word	-15 -2 -3 9 -16 -3 12
s:work	5 -1 1 -15 1 -2 9
s:world	-1 -11 -6 5 8 -9 4
s:worry	0 -1 -13 8 6 0 -3
s:worse	-6 10 -17 8 -6 7 1
s:worst	-8 1 -10 -26 -15 41 -17
s:worth	-11 5 -7 9 6 -9 -6
s:would	1 22 -12 -9 -37 -7 15
s:write	23 -35 -4 0 -16 1 4
s:wrong	22 6 -6 -20 -6 -6 -8
s:yank	0 0 12 -10 0 0 -3
s:year	-11 -12 3 -7 16 5 -8
s:yerba	0 -4 10 -11 3 0 -1
s:yes	-9 3 -1 4 -18 -3 6
s:yoghurt	0 -8 13 -2 -8 0 0
s:yokohama	0 0 1 -11 12 0 -11
s:york	-2 -5 10 -1 0 -2 -3
s:you	22 -4 -4 -10 0 -2 -4
s:you'll	0 -14 -9 2 13 6 -7
s:you're	0 -1 12 -3 -5 0 -11
s:your	21 5 -3 -16 0 0 -12
s:zero	17 -14 -22 12 -13 -14 10
s:zinc	-3 6 -6 -12 -3 6 11
s:—	4 -7 0 0 -4 11 -1
s:•	8 -6 -1 18 -13 -8 -16
s:→	-3 -15 -8 -10 17 -6 13
sa:!	10 -1 -2 -2 -13 6 0
sa:"	22 5 -14 -9 2 -6 1
sa:" ,	12 5 -13 3 -9 -5 1
sa:" .	4 10 -4 -1 -7 -12 0
sa:" <person>	-6 0 7 -16 -2 4 5
sa:" a	12 -4 3 -5 -5 -4 -4
sa:" and	-1 -3 7 -16 9 0 -3
sa:" effective	-6 -1 -15 11 -8 -1 7
sa:" he	0 5 -15 8 -4 5 2
sa:" one	0 -3 -15 13 4 0 -1
sa:" reciprocal	-1 0 -15 0 16 0 0
sa:" say	-6 -2 16 0 0 -12 -11
sa:" she	3 1 -7 -9 12 -5 -3
sa:'	5 -10 -5 11 -8 -2 0
sa:' worth	0 -3 -5 10 -5 0 1
sa:'s .	0 2 -11 5 4 0 0
sa:'s <level>	-1 1 -16 3 15 3 -8
sa:'s and	0 0 10 -13 3 0 -1
sa:'s deal	-1 0 -7 -4 -2 0 13
sa:'s duty	0 10 1 -10 -4 0 3
sa:'s first	0 0 15 -17 0 0 -7
sa:'s letter	0 -4 -7 -3 -3 4 9
sa:'s on	6 5 0 2 -16 -1 0
sa:'s own	0 5 4 -14 -8 0 7
sa:'s rule	0 0 -3 -9 14 0 -2
sa:'s to	0 7 5 -10 0 0 -6
sa:(	-11 6 -3 0 3 -8 2
sa:( <day-today>	0 18 -22 5 -11 0 6
sa:( <number>	0 -8 2 -2 -5 -1 10
sa:( now	-3 9 -18 17 -14 0 -2
sa:)	6 4 -1 -2 3 -16 -3
sa:) .	0 -10 0 -2 13 -15 -2
sa:) are	0 -4 23 -16 -9 0 -3
sa:*	10 6 -4 -13 0 0 -2
sa:,	-8 2 -1 2 2 10 -7
sa:, <day-ahead>	-2 -6 8 1 -12 -1 0
sa:, <level>	-16 10 12 -13 -6 -1 0
sa:, <name>	1 -13 -5 4 -8 -12 16
sa:, <number>	-13 3 9 -12 -6 -6 9
sa:, <points>	0 -1 -7 14 -5 -1 -4
sa:, <quality>	-4 2 -4 -19 23 -7 0
sa:, according	15 -2 -1 -5 -13 -2 4
sa:, after	-9 -14 10 8 -2 -8 -8
sa:, against	-1 5 7 -8 -14 -2 6
sa:, also	0 10 0 2 -1 -2 -16
sa:, aluminum	0 -1 21 -14 -5 0 -5
sa:, as	17 10 -8 -5 1 -17 -5
sa:, because	-10 -7 1 -19 15 0 11
sa:, beef	0 -7 -4 0 12 -1 -12
sa:, before	-1 -3 13 -7 -1 0 -1
sa:, both	-1 0 -1 2 -12 5 5
sa:, but	1 -22 -7 4 10 11 -2
sa:, by	-1 2 -23 23 3 -7 -5
sa:, cheese	0 -2 -6 11 -3 -1 -1
sa:, close	0 -2 -4 -6 0 0 11
sa:, down	-1 1 -11 17 -16 -2 4
sa:, due	0 0 -13 15 -5 0 -2
sa:, end	0 -1 -2 -9 11 2 0
sa:, existing	0 0 -7 12 0 0 -7
sa:, fall	0 -7 -5 2 10 -5 -1
sa:, farm	0 -1 -10 15 -4 0 -4
sa:, for	-3 -4 -11 6 2 9 2
sa:, from	-13 -1 -7 26 -18 -13 -11
sa:, get	0 1 -13 14 0 0 -7
sa:, half	-3 -12 7 8 -3 -2 -7
sa:, have	-1 -1 -3 -4 10 -6 2
sa:, having	0 0 11 -4 -13 0 3
sa:, his	8 5 1 -5 -4 0 -11
sa:, if	-1 12 8 -13 -10 -8 -1
sa:, impose	0 -2 -13 8 10 0 -4
sa:, in	5 -23 -2 2 6 12 -2
sa:, instead	-1 6 -10 7 -18 -1 6
sa:, introduce	0 0 14 -11 -3 0 0
sa:, is	15 -16 -24 4 27 -2 -2
sa:, its	-12 0 -7 -3 4 16 -3
sa:, later	0 0 -9 -5 12 0 0
sa:, leather	0 0 -8 11 -3 0 -4
sa:, maize	0 0 7 4 -13 0 0
sa:, make	0 -1 -14 5 12 -2 -2
sa:, more	0 1 -1 -11 -19 23 -7
sa:, motorcycle	0 -1 -17 3 5 0 7
sa:, nearly	0 -1 12 -12 -4 0 3
sa:, no	3 -10 10 -4 1 -3 -7
sa:, not	1 11 -12 3 -9 -8 8
sa:, nothing	0 -4 10 1 -7 0 0
sa:, now	-4 14 -21 -15 15 2 6
sa:, once	-1 -1 -11 14 -9 1 3
sa:, one	-3 -9 -10 1 18 3 -6
sa:, over	0 4 0 -13 2 0 8
sa:, pay	0 -5 -13 6 10 -3 -1
sa:, plu	-1 -3 12 4 -8 -3 -12
sa:, remain	0 -13 9 10 -15 -1 -1
sa:, section	0 0 11 -8 -3 0 -2
sa:, she	5 -1 4 8 -4 -2 -11
sa:, should	-5 -3 -17 -11 0 -1 25
sa:, since	-2 1 9 9 -8 -9 -17
sa:, so	-4 2 7 -9 12 -5 -19
sa:, soybean	0 -3 13 -8 -3 0 -5
sa:, start	0 -3 0 12 -13 0 -5
sa:, stay	0 -2 36 -27 -14 0 -4
sa:, steel	0 4 16 -13 -3 0 -8
sa:, thank	-1 -1 14 -6 0 -1 -7
sa:, that	0 -14 -8 9 7 -3 4
sa:, the	-14 -8 3 -13 7 29 -14
sa:, then	-8 0 -3 -8 13 0 -1
sa:, they	-5 -3 -14 13 -2 3 7
sa:, though	-2 0 14 -6 -5 -1 -2
sa:, three	0 4 10 5 -13 0 -7
sa:, to	6 5 12 -18 1 -8 -3
sa:, together	0 -1 16 0 -11 0 -4
sa:, truce	0 -7 17 -8 -1 0 -7
sa:, unchanged	0 2 22 -16 -9 0 -10
sa:, under	-3 -7 13 -3 6 -4 -17
sa:, unless	-6 12 -14 1 -7 -5 7
sa:, until	0 0 3 -14 0 0 12
sa:, up	-5 14 -5 6 -8 -5 -11
sa:, was	3 2 -11 -23 21 3 4
sa:, whatever	16 0 -7 4 -6 -3 -8
sa:, when	-5 7 -1 -23 10 8 -3
sa:, where	1 8 -12 11 -14 1 1
sa:, which	-14 12 -6 -10 1 14 5
sa:, who	7 -5 -9 -8 9 -2 7
sa:, within	0 -1 -5 15 0 -2 -18
sa:, would	-4 -14 23 2 -22 5 -8
sa:-	-2 11 -1 3 -12 0 -2
sa:- <name>	0 -2 11 -14 -2 5 -2
sa:- in	0 0 12 -7 -4 0 -2
sa:- shore	-2 5 -6 6 6 -1 -12
sa:- to	-2 5 -4 6 6 -1 -13
sa:.	2 -9 0 4 3 -11 4
sa:. "	13 2 0 -8 -3 -11 -2
sa:. )	13 -9 2 -7 0 3 -13
sa:. <number>	-1 0 17 -13 -4 0 -3
sa:. on	0 -6 -17 24 -4 0 -6
sa::	7 -5 9 -3 2 1 -22
sa:: <level>	-5 -3 14 -4 -8 0 -6
sa:: <name>	13 -5 12 -15 -12 -1 -13
sa:: <number>	0 0 -7 13 6 -5 -22
sa:: that	-2 0 -12 4 -6 7 5
sa:: the	9 -13 3 -4 -4 3 0
sa:: what	-1 -5 9 -14 0 4 0
sa:;	4 -10 -3 11 -6 0 2
sa:; <day-today>	0 10 -24 6 -6 1 7
sa:; <level>	5 -1 8 -3 6 0 -19
sa:; <name>	-4 -7 12 -11 6 5 -4
sa:; <number>	0 9 15 -8 -15 -1 -10
sa:; <points>	0 -2 13 -12 1 0 -1
sa:; <quality>	0 -9 8 -12 5 0 4
sa:; after	0 1 3 -13 -4 6 3
sa:; and	0 7 -4 -13 10 2 -4
sa:; at	0 12 -12 11 -11 0 -6
sa:; before	0 -8 15 -19 4 0 -6
sa:; by	0 5 0 -14 8 0 0
sa:; for	0 13 -12 -4 8 0 -1
sa:; from	0 -4 1 -14 10 3 -1
sa:; he	2 -1 0 12 -1 0 -13
sa:; it	1 -15 0 8 -17 1 6
sa:; nobody	-3 -2 -1 13 -2 0 -10
sa:; on	0 -4 13 -5 -15 0 2
sa:; since	0 8 -13 -3 0 1 7
sa:; that	13 0 -1 -20 -3 7 1
sa:; the	3 -13 11 -12 2 -11 7
sa:; their	0 -6 -7 -1 0 0 12
sa:; until	0 -8 -8 19 -14 0 -2
sa:<agent>	2 -7 -5 9 4 2 -10
sa:<day-ahead>	-13 9 -2 9 -32 -28 12
sa:<day-ahead> ,	3 8 -11 7 -10 -3 1
sa:<day-ahead> .	-4 1 1 2 -18 -12 10
sa:<day-ahead> ;	-5 -5 3 9 -10 0 -4
sa:<day-ahead> and	-1 7 -20 8 9 -2 0
sa:<day-ahead> as	0 0 -7 12 -3 0 -4
sa:<day-ahead> at	0 -4 22 -13 -9 0 -5
sa:<day-ahead> if	-3 6 -1 -11 4 0 3
sa:<day-ahead> to	0 -8 12 2 -8 0 -9
sa:<day-ahead> under	0 3 -10 11 -3 0 -5
sa:<day-ahead> unless	-1 -11 3 -10 -6 0 17
sa:<day-gone>	-4 2 1 -5 10 -25 1
sa:<day-gone> ,	9 -3 1 -7 4 -13 2
sa:<day-gone> .	-10 3 -5 -8 15 -2 0
sa:<day-gone> ;	0 -7 12 -1 -4 -1 -5
sa:<day-gone> after	0 0 -9 14 0 0 -9
sa:<day-gone> are	0 0 -13 14 -9 3 -1
sa:<day-gone> that	-3 -2 4 10 0 0 -14
sa:<day-today>	-6 12 -4 -7 1 -5 8
sa:<day-today> 's	3 -3 -19 2 -4 0 15
sa:<day-today> ,	-2 -2 12 -3 2 -6 -10
sa:<day-today> <level>	0 13 -26 9 -1 0 5
sa:<gate>	-1 -1 4 8 -9 0 -8
sa:<goods-amount>	-4 -9 -20 20 -2 -6 8
sa:<goods-amount> .	0 0 -9 13 -4 0 -1
sa:<goods>	14 13 -3 -6 -8 -2 0
sa:<level-noun>	11 13 -3 -4 -5 1 -6
sa:<level>	-19 2 -2 -1 15 -4 -4
sa:<level> "	7 -7 -9 0 10 0 -6
sa:<level> (	3 12 -18 -13 24 -2 -5
sa:<level> )	0 11 3 0 -13 -7 0
sa:<level> ,	-24 4 -8 4 2 0 4
sa:<level> .	4 9 -8 9 -2 -11 -2
sa:<level> ;	-1 0 -13 -11 5 -3 21
sa:<level> <day-today>	0 4 -39 16 12 5 4
sa:<level> <level>	-5 -22 -10 -32 23 17 -18
sa:<level> all	0 0 3 -11 5 0 -1
sa:<level> and	-4 -14 -1 -4 20 -15 -3
sa:<level> as	-2 -4 -4 -4 16 -3 -6
sa:<level> before	0 -6 20 -11 -5 0 -8
sa:<level> fentanyl	0 0 15 -8 -9 0 0
sa:<level> for	4 1 2 -11 8 -13 3
sa:<level> from	-5 -9 20 -22 -6 2 13
sa:<level> if	0 -2 19 -3 -7 0 -18
sa:<level> in	-11 2 -2 -3 -2 8 3
sa:<level> is	4 -1 -19 19 4 1 -12
sa:<level> now	4 5 -34 11 10 -2 4
sa:<level> of	-5 -24 -9 11 -1 -9 15
sa:<level> on	-5 16 10 -17 3 -6 -9
sa:<level> reciprocal	0 2 15 -7 -10 0 -3
sa:<level> remain	0 0 -11 9 4 0 0
sa:<level> since	0 -1 -3 2 9 0 -13
sa:<level> surcharge	0 0 -2 -6 -7 0 12
sa:<level> that	4 -1 2 3 -13 -5 3
sa:<level> under	0 -9 4 -11 10 0 -1
sa:<money>	-17 2 5 6 -6 -16 -2
sa:<money> '	0 0 -10 13 -8 0 2
sa:<money> .	-5 -9 0 3 10 -2 -15
sa:<money> <span>	0 3 7 -14 2 -1 -2
sa:<money> each	-2 -1 -5 12 -2 -2 -6
sa:<money> of	-3 -9 12 -11 -21 0 14
sa:<money> worth	0 0 -1 -9 0 0 11
sa:<month-ahead>	6 -8 5 -4 10 -8 -6
sa:<month-ahead> ,	-4 -3 13 -17 8 -1 -3
sa:<month-ahead> it	0 -2 12 -7 -4 0 0
sa:<month-ahead> to	-2 -1 -4 -7 13 -2 -3
sa:<month-gone>	-5 -8 -3 -4 19 -8 -6
sa:<month-gone> ,	6 -15 -4 -13 9 9 8
sa:<month-gone> .	-5 -2 -6 -6 11 4 1
sa:<month-gone> :	0 0 20 -14 -9 -1 -3
sa:<month-gone> and	-4 -22 -4 10 8 -11 -5
sa:<month-gone> on	0 -1 -5 12 -6 0 -2
sa:<month-today>	-1 -10 -8 5 15 0 -11
sa:<name>	-11 1 0 0 -4 -10 10
sa:<name> 's	10 12 3 -12 3 0 -9
sa:<name> (	0 -1 -9 3 7 0 1
sa:<name> ,	-26 4 8 1 1 -7 -12
sa:<name> .	3 -2 8 -11 10 -9 -6
sa:<name> ;	4 0 21 -17 0 2 -17
sa:<name> <level>	-9 4 4 -11 2 1 1
sa:<name> <number>	-1 -20 8 4 -12 -2 2
sa:<name> agree	0 -2 8 -12 -1 0 7
sa:<name> and	-9 -14 -13 4 0 0 20
sa:<name> announce	-1 -4 -3 -12 4 0 12
sa:<name> are	0 -2 -6 11 -2 0 -5
sa:<name> at	0 2 -4 13 -13 -6 -4
sa:<name> charge	14 -8 -3 -6 -2 6 -5
sa:<name> farm	0 0 -5 11 -6 0 0
sa:<name> for	0 -3 -15 17 1 0 -1
sa:<name> from	-5 17 -26 9 0 -1 0
sa:<name> go	0 3 -13 -4 1 0 12
sa:<name> good	0 3 8 2 -20 0 -4
sa:<name> has	-8 -5 3 12 -11 0 -3
sa:<name> in	0 -9 -15 14 1 -2 1
sa:<name> is	-2 -17 7 -8 4 0 7
sa:<name> its	0 10 3 -12 1 0 -3
sa:<name> levy	-5 -7 23 -19 1 0 -8
sa:<name> nothing	0 -3 -6 12 -2 0 -5
sa:<name> over	0 -1 7 -12 -7 0 5
sa:<name> since	-7 -4 9 -10 3 0 0
sa:<name> take	-8 -1 19 -27 1 -1 5
sa:<name> that	4 2 -6 -11 -4 0 14
sa:<name> the	0 0 -15 9 2 0 3
sa:<name> to	-3 13 -3 -1 -13 5 -1
sa:<name> under	0 0 10 9 -7 0 -19
sa:<name> want	-3 -2 -11 2 -2 0 13
sa:<name> was	5 -1 3 5 -10 0 -2
sa:<not>	6 -3 1 6 -14 1 -1
sa:<number>	-36 -2 1 8 -1 2 0
sa:<number> )	-4 -4 -4 9 -9 -5 9
sa:<number> ,	-13 -7 -13 -13 25 8 12
sa:<number> .	-7 4 -11 11 -1 -11 1
sa:<number> :	0 -2 3 5 -6 8 -20
sa:<number> ;	-2 -2 -9 16 -14 8 -5
sa:<number> <day-today>	0 -2 -20 15 8 0 2
sa:<number> all	0 0 -3 -3 11 0 -8
sa:<number> and	1 -22 10 4 -11 0 2
sa:<number> as	-1 -5 -9 7 -1 -2 10
sa:<number> at	0 0 1 -12 3 4 2
sa:<number> before	0 0 16 -10 -11 3 -8
sa:<number> by	0 -5 10 -13 3 -2 3
sa:<number> come	0 -8 0 -7 13 -1 0
sa:<number> duty	0 0 3 3 -11 0 -2
sa:<number> from	-1 -7 17 -14 4 0 -6
sa:<number> in	-4 6 8 -10 -6 -13 6
sa:<number> it	0 -2 7 8 -14 2 -5
sa:<number> largest	0 -1 -17 0 -2 0 10
sa:<number> last	0 -7 19 -9 -8 0 -2
sa:<number> more	0 0 12 4 -11 -4 -5
sa:<number> now	-4 1 -10 3 -6 3 12
sa:<number> of	-8 3 1 3 2 0 -13
sa:<number> on	-14 8 -2 -14 5 0 4
sa:<number> or	-1 -2 -5 2 -13 0 16
sa:<number> since	0 7 -16 4 5 -5 5
sa:<number> that	-6 -12 -4 21 -1 -9 -7
sa:<number> the	0 0 1 -13 5 -3 2
sa:<number> to	5 5 3 2 -25 -5 7
sa:<number> under	0 -4 -3 10 -8 0 -1
sa:<number> until	0 -8 17 -3 -7 0 -7
sa:<number> was	0 -6 3 1 -11 7 4
sa:<office>	10 10 3 -23 -8 0 5
sa:<office> had	0 8 12 -14 -6 0 -3
sa:<office> in	-1 0 0 -14 6 0 7
sa:<office> of	-8 1 8 -3 -11 -3 6
sa:<organisation>	12 -5 -7 -2 6 3 -2
sa:<organisation> 's	0 -8 -8 0 11 -3 2
sa:<organisation> .	16 0 0 -7 -5 1 -5
sa:<organisation> ;	-7 -4 -7 0 1 0 12
sa:<organisation> announce	-1 -3 15 -6 -6 0 -4
sa:<organisation> say	-5 3 -1 2 -11 -1 4
sa:<person>	1 -6 -2 -4 -14 -10 19
sa:<person> 's	-1 -9 7 -5 -17 -3 13
sa:<person> ,	12 -2 2 3 -6 -3 -8
sa:<person> .	7 0 2 6 -14 -6 -3
sa:<person> announce	-8 -1 -14 7 5 0 3
sa:<person> had	-3 -6 -10 3 -4 -6 13
sa:<person> has	1 -12 0 10 0 0 -3
sa:<person> impose	0 0 12 -3 -4 0 -7
sa:<person> order	-1 3 11 -1 -10 0 -7
sa:<person> put	0 -3 10 -10 0 0 -1
sa:<person> sign	0 4 -20 6 15 0 -3
sa:<person> tell	-1 0 -8 1 -7 -1 10
sa:<person> threaten	0 -6 0 -5 0 0 9
sa:<points>	-7 7 31 -27 -3 -6 -5
sa:<points> .	0 7 9 -16 2 0 -4
sa:<points> more	0 -6 13 -13 3 0 1
sa:<points> suspend	0 -1 26 -17 -11 0 -3
sa:<quality> .	-1 -16 14 4 -4 -1 -2
sa:<quality> aluminium	0 12 -7 -4 -2 0 2
sa:<quality> and	0 -3 -4 -12 11 0 6
sa:<quality> apricot	0 -2 11 -7 -1 0 0
sa:<quality> bean	0 -5 13 -6 -1 0 -1
sa:<quality> border	0 0 17 -9 -4 0 -7
sa:<quality> car	3 3 -5 -4 -1 -2 8
sa:<quality> cement	-2 -10 14 -6 -4 5 -2
sa:<quality> chicken	-1 -7 -3 13 -4 0 -6
sa:<quality> cod	0 4 -12 10 -1 0 -2
sa:<quality> coffee	-2 -15 1 1 0 0 6
sa:<quality> content	0 -2 13 -8 -1 0 0
sa:<quality> cotton	-1 -1 11 -3 -3 0 -6
sa:<quality> crane	0 -2 -11 17 -1 0 -10
sa:<quality> dollar	0 0 12 -8 -7 0 -1
sa:<quality> duty	6 2 1 0 -15 2 0
sa:<quality> farm	0 -1 -11 3 13 0 -10
sa:<quality> fertiliser	12 3 -2 -14 -3 0 2
sa:<quality> flour	0 7 11 -19 0 0 -7
sa:<quality> good	-7 4 6 2 -1 5 -15
sa:<quality> import	0 0 11 -5 -2 0 -3
sa:<quality> industrial	-2 -2 -11 10 -10 0 3
sa:<quality> leather	-1 14 -5 -5 -5 0 -2
sa:<quality> machinery	-1 3 2 1 -10 0 2
sa:<quality> mangoe	0 3 2 -14 0 0 8
sa:<quality> milk	-4 1 3 -12 2 0 4
sa:<quality> motorcycle	-1 -10 11 -19 10 0 0
sa:<quality> oil	-3 -8 -3 0 15 -6 -4
sa:<quality> olive	-1 10 -17 6 -2 0 7
sa:<quality> one	-6 -3 13 -16 8 7 -8
sa:<quality> origin	-1 -7 -9 19 -10 0 -10
sa:<quality> peat	0 -5 14 -11 1 0 -5
sa:<quality> port	0 -5 17 -13 -2 0 0
sa:<quality> potash	0 -5 2 14 -12 -1 -7
sa:<quality> potatoe	0 -1 4 -4 -13 11 0
sa:<quality> rice	-6 -6 -7 11 1 0 0
sa:<quality> rose	-2 -5 -11 12 3 1 -1
sa:<quality> rubber	0 -3 14 -5 -8 0 -8
sa:<quality> side	-1 -9 4 8 1 -2 -12
sa:<quality> ski	-1 5 0 -13 5 0 0
sa:<quality> sunflower	0 9 4 -16 0 0 -2
sa:<quality> timber	0 -9 -15 20 3 0 -8
sa:<quality> tractor	0 1 -2 -12 3 0 9
sa:<quality> wine	-5 -10 -3 8 -12 0 11
sa:<seat>	-10 10 11 -15 -10 4 2
sa:<seat> 's	2 8 -13 9 3 -3 -7
sa:<seat> ,	-6 -21 13 -5 8 -5 0
sa:<seat> <level>	0 0 8 0 -10 0 -2
sa:<seat> instead	0 3 -13 12 -4 0 1
sa:<seat> to	-1 7 4 -15 0 6 -9
sa:<seat> would	3 0 -12 12 2 0 -12
sa:<span>	-17 -12 1 8 6 3 -9
sa:<span> ,	1 5 -10 9 3 1 -10
sa:<span> .	-25 -17 4 3 0 -4 5
sa:<span> before	0 -1 8 -2 -11 0 4
sa:<span> from	0 -13 11 -4 -1 5 -7
sa:<span> in	-1 -7 -4 0 13 4 -12
sa:<span> of	-2 -3 -15 6 3 6 0
sa:<span> or	0 0 -6 -7 0 0 12
sa:<taker>	-5 3 8 5 -14 -8 -2
sa:<v-bear>	-23 5 -1 1 -3 10 -1
sa:<v-begin>	-12 -4 -4 3 7 3 -2
sa:<v-buy>	-17 1 -2 5 2 -20 4
sa:<v-deny>	10 -2 -10 -7 18 -6 -4
sa:<v-end>	-5 -4 -6 -7 18 -3 1
sa:<v-impose>	2 -12 -7 8 0 11 4
sa:<v-lack>	-1 0 5 -14 14 -7 -1
sa:<v-propose>	12 2 -1 -1 -2 1 -5
sa:<v-refuse>	-3 -2 11 1 -14 -1 0
sa:<v-renew>	-10 17 2 -5 -7 -5 -5
sa:<v-return>	-4 9 -7 3 4 9 -16
sa:<v-say>	16 -6 -6 0 -6 -15 8
sa:<v-sell>	-1 9 -8 5 -11 -5 5
sa:<v-sign>	0 0 4 0 -6 -17 4
sa:<v-stay>	-6 -1 3 -2 7 -16 -2
sa:<v-suspend>	-2 1 1 16 -13 -18 -11
sa:<v-target>	-3 -1 -8 5 -2 13 -1
sa:<v-threaten>	-10 9 -6 6 -15 -4 4
sa:<v-up>	-5 -5 -1 -9 9 12 -1
sa:=	0 -1 13 -8 -3 0 -1
sa:= <level>	0 -1 13 -8 -3 0 -1
sa:?	14 -4 -9 -18 5 7 0
sa:]	5 0 -12 -14 6 -1 11
sa:a .	0 1 3 5 -5 0 -13
sa:a <number>	-7 -8 5 -5 -1 12 -3
sa:a ceiling	-2 0 14 -11 -1 0 0
sa:a few	-1 -3 0 1 10 -6 -11
sa:a figure	4 -1 -11 12 0 0 -7
sa:a flat	0 -1 7 -12 8 0 -7
sa:a good	-2 -2 -12 0 6 0 9
sa:a joint	0 0 7 -1 -13 1 1
sa:a law	0 0 -11 0 16 -2 -9
sa:a letter	0 -2 0 -12 6 -1 7
sa:a minimum	0 -4 -9 19 -6 0 -9
sa:a narrow	0 0 13 -10 0 0 -4
sa:a penalty	-3 -6 16 -11 7 -2 -6
sa:a point	-5 2 -4 -9 2 0 10
sa:a promise	0 0 -3 12 -3 0 -8
sa:a safeguard	0 0 11 -7 -2 0 -1
sa:a surcharge	0 0 -14 3 11 0 0
sa:a third	6 0 15 -15 -11 -3 0
sa:a waiver	0 -4 -6 13 -5 0 -4
sa:a week	0 0 -12 -1 0 0 12
sa:a word	0 0 -3 -8 -4 0 11
sa:a year	0 -5 2 -9 11 -1 1
sa:abeyance	0 -4 -5 12 -5 0 -1
sa:about	7 -10 -3 10 -8 -3 -2
sa:about ,	0 -2 -9 0 -1 0 12
sa:about <level>	-1 -2 17 -12 0 0 -9
sa:above	-5 2 -7 2 -12 5 9
sa:above what	0 0 -10 -2 -3 0 12
sa:according	15 -3 -1 -7 -13 -2 6
sa:according to	15 -3 -1 -7 -13 -2 6
sa:account	-3 -9 -8 4 14 -2 -9
sa:account of	-2 -8 -9 2 15 -2 -5
sa:across	0 -2 -8 -3 0 0 12
sa:act	0 -2 -9 13 -1 -5 -2
sa:act of	0 0 -4 10 -3 -3 -2
sa:action	0 -1 18 -10 -7 0 -4
sa:ad valorem	0 0 -4 10 -7 0 -3
sa:add	9 -3 3 -9 5 0 -1
sa:add ,	-3 -1 7 -15 -3 0 8
sa:add in	5 -1 2 2 0 0 -11
sa:add up	0 -3 9 -11 5 0 -2
sa:addition to	0 7 12 -8 -8 0 -4
sa:additional	-2 -1 -18 11 15 0 -6
sa:advanced	-1 -2 17 -7 -7 0 -11
sa:advanced chip	0 0 12 -5 -4 0 -7
sa:advantage	0 0 -12 3 9 0 1
sa:affected	0 -1 17 -8 -2 0 -7
sa:affected .	0 0 14 -7 -1 0 -6
sa:after	-3 11 6 -1 -8 -3 -9
sa:after <day-ahead>	-1 14 -1 -18 -2 0 8
sa:after <level>	0 -6 17 -1 -10 0 -10
sa:after <number>	0 -6 -6 19 -10 -2 -4
sa:after <span>	0 -5 -8 0 18 -1 -4
sa:after all	4 11 -15 0 -6 0 0
sa:after it	-2 9 2 -1 -17 5 1
sa:after the	9 0 15 -5 -16 -1 -10
sa:afterward	-2 5 4 3 -8 0 -11
sa:afterward .	0 12 -9 7 -11 0 -7
sa:again	3 15 -14 -7 8 4 -13
sa:again ,	5 3 -9 -1 0 7 -4
sa:again .	4 -6 -8 15 9 -3 -15
sa:again in	0 16 -6 -12 0 2 -1
sa:against	-7 0 -3 5 -15 -6 11
sa:against <level>	-1 15 -8 -3 -5 -3 7
sa:against <number>	-1 -14 -3 9 -13 -1 10
sa:agree .	0 2 0 0 -15 0 10
sa:agreement	1 -13 8 -14 0 -5 12
sa:agreement in	0 0 12 -9 -1 0 -2
sa:agreement of	-3 -6 11 -10 -2 -2 5
sa:agreement say	0 -2 12 -5 -6 0 0
sa:agreement with	6 3 -11 11 -9 0 -1
sa:air	0 -1 -10 3 -5 0 11
sa:aircraft and	0 0 -15 10 -3 0 7
sa:all	-15 -8 2 1 8 -18 4
sa:all .	-7 -2 4 2 -6 -12 4
sa:all along	-1 -2 16 -1 -10 0 -8
sa:all from	0 -2 0 -7 -8 0 14
sa:all good	-3 -4 -5 -14 0 0 20
sa:all import	0 0 -11 8 4 0 0
sa:all in	-1 -5 19 -3 -20 0 -4
sa:all other	-1 -4 -1 13 -9 0 -10
sa:all tell	0 0 -9 7 10 -2 -13
sa:all the	0 -1 13 -1 -6 -1 -5
sa:allow	0 0 -11 0 5 -2 6
sa:almost	-1 -5 13 -6 -10 -2 3
sa:alone	1 -11 10 -9 0 -1 2
sa:already	0 5 7 0 -16 0 -4
sa:already .	3 -6 11 -5 -4 0 -7
sa:also	8 8 3 4 -9 -5 -21
sa:altogether	-1 -7 8 -4 8 0 -15
sa:altogether .	-3 -3 -1 3 7 0 -11
sa:aluminium	-4 12 3 5 -12 -2 -8
sa:aluminum	-4 -11 0 8 -1 -1 -4
sa:aluminum ,	0 -2 17 -10 0 0 -7
sa:aluminum .	-1 -2 -15 0 8 0 13
sa:aluminum and	0 -1 12 -4 -4 0 -4
sa:aluminum from	0 0 -7 16 -10 0 -6
sa:alway	-4 -8 17 -10 0 1 -5
sa:alway .	-3 -5 12 -5 0 0 -2
sa:amend	0 -1 -13 -4 12 0 4
sa:among	-3 -3 6 9 -22 -4 -2
sa:among other	0 -5 -7 18 -4 0 -10
sa:among them	0 0 1 0 -11 0 2
sa:amount	0 12 16 -12 -11 -3 -7
sa:amount to	0 14 6 -7 -10 -3 -4
sa:an	13 -3 4 -7 9 3 -17
sa:an agreement	-4 -11 13 -4 -3 -2 0
sa:an embargo	-5 0 4 -14 -3 13 0
sa:an end	0 0 12 0 -14 0 0
sa:an error	6 6 -6 -12 6 -1 -4
sa:an initial	0 6 -13 1 3 0 0
sa:and	-20 4 2 2 1 -8 -1
sa:and ,	-1 3 24 -2 -20 -10 -11
sa:and <level>	-10 9 -3 -1 -4 4 3
sa:and <name>	-20 -4 0 6 -9 2 2
sa:and <person>	-3 22 6 1 -6 -1 -26
sa:and <seat>	-4 13 -3 -9 4 4 -7
sa:and a	-12 -7 -5 1 9 0 2
sa:and about	-1 0 22 -9 -11 -1 -7
sa:and above	0 5 -5 -8 -4 0 13
sa:and aluminium	-2 -2 13 -3 0 0 -8
sa:and aluminum	-3 -5 5 9 -16 -1 -6
sa:and bathroom	0 0 -6 -8 0 0 12
sa:and both	4 -1 4 -16 8 0 -5
sa:and call	5 -1 -11 8 0 0 0
sa:and car	0 -1 10 -9 -7 0 5
sa:and cocoa	0 7 0 -12 5 0 -5
sa:and copper	0 -1 15 -9 -1 0 -4
sa:and cotton	-1 -5 11 0 -9 0 0
sa:and did	-1 -2 13 -8 -5 0 -2
sa:and doe	0 1 6 -13 5 0 -3
sa:and farm	0 -2 9 -4 -2 0 -6
sa:and for	-2 -11 -4 0 20 -9 -8
sa:and fruit	0 0 -15 2 13 0 -2
sa:and go	0 0 -11 10 -6 0 7
sa:and has	2 -3 10 -23 14 4 -10
sa:and i	-4 -12 0 -3 0 10 7
sa:and in	-1 -9 -5 0 13 -11 0
sa:and it	-2 -3 10 -23 13 0 -3
sa:and keep	0 3 -7 -4 13 0 -7
sa:and laptop	0 0 -13 4 -7 0 10
sa:and let	0 0 3 -15 5 0 5
sa:and machinery	0 -6 -13 16 0 0 -2
sa:and most	0 0 5 -12 8 -1 -2
sa:and neither	0 0 0 -5 -7 -2 11
sa:and never	9 -3 9 -10 -13 0 0
sa:and no	1 0 -7 10 -23 0 9
sa:and nobody	-9 -3 -2 -3 9 4 -1
sa:and not	-6 7 -7 6 -17 -3 5
sa:and nothing	0 -10 0 12 -12 -7 3
sa:and one	0 4 0 1 2 0 -11
sa:and pay	0 0 -9 3 15 -3 -13
sa:and pickup	0 0 -13 14 0 0 -1
sa:and seafood	0 0 0 12 -12 -1 -13
sa:and since	0 -2 -9 -3 15 -3 -1
sa:and so	2 5 -2 3 2 -1 -15
sa:and spirit	0 -1 -11 8 -4 0 7
sa:and that	-8 3 -8 9 -5 4 1
sa:and then	-2 4 -15 -3 11 11 -13
sa:and there	0 2 -3 4 -12 0 9
sa:and they	5 13 3 -12 -12 0 -8
sa:and to	-1 6 0 -2 6 -11 -3
sa:and until	0 0 -12 8 8 0 -1
sa:and vanity	0 -5 0 10 -4 0 -8
sa:and was	-3 -1 9 -18 -10 -1 13
sa:and we	1 0 5 -12 -10 -3 14
sa:and were	0 0 10 -13 -4 0 4
sa:and what	0 -7 3 8 -3 4 -11
sa:and will	8 2 4 -4 0 -1 -12
sa:and would	5 0 18 -3 -14 -5 -13
sa:announce	-9 -15 -1 0 -5 -18 19
sa:announce for	-2 -6 -15 -11 -11 -3 31
sa:announce in	-2 2 -13 5 -4 -4 8
sa:announce last	0 -1 -5 -13 1 0 14
sa:announce on	-6 -16 2 6 0 -3 -1
sa:another	-7 -9 20 -12 -1 -2 -6
sa:another <level>	0 -4 -5 12 -3 -1 -8
sa:another <money>	0 -1 -1 -10 -4 0 12
sa:another <points>	0 0 12 -14 3 0 0
sa:answer	7 -8 8 -17 -1 -7 11
sa:answer to	4 -7 4 -11 -4 0 9
sa:any	2 -14 -8 7 3 0 4
sa:any more	3 -5 -11 -5 14 0 -1
sa:anybody	-1 8 5 0 -11 3 -10
sa:anyone	6 4 2 -2 -4 7 -16
sa:anyway	0 -6 1 13 -6 0 -8
sa:anyway .	0 -6 1 12 -5 0 -8
sa:anywhere	0 3 -12 2 1 9 -3
sa:apple	1 2 9 -14 -4 0 5
sa:apple ,	6 -1 2 -13 2 0 2
sa:appliance	0 2 -10 12 0 0 -7
sa:apply	-1 8 5 -13 7 -12 -7
sa:apply .	4 5 -12 6 0 -3 0
sa:apply again	0 5 0 -13 6 0 -4
sa:apply before	0 2 0 -14 9 0 -1
sa:apply from	-2 4 -13 -3 1 0 10
sa:apply since	0 -2 21 -5 -12 0 -7
sa:approve	-1 -6 -9 -8 2 0 16
sa:approve the	0 -3 -4 -6 0 0 12
sa:apricot	0 -4 12 -17 3 0 2
sa:are .	0 -2 4 -17 7 -1 1
sa:are <number>	0 -3 17 -7 -3 0 -10
sa:are add	0 2 12 -9 -6 3 -4
sa:are back	-2 12 -1 -10 1 -1 -7
sa:are charge	0 -11 18 -2 -10 0 -3
sa:are go	0 -3 -20 -4 18 0 5
sa:are levy	0 0 13 -10 -2 0 -3
sa:are merely	-2 -13 -5 6 3 0 4
sa:are not	0 -19 5 13 -8 5 -10
sa:are now	0 1 1 -14 10 0 -4
sa:are on	0 0 -13 17 -9 0 0
sa:are still	0 -1 15 -14 -14 0 5
sa:are suspend	-1 13 -5 6 -15 -2 -6
sa:are to	-1 -2 -7 -4 2 0 14
sa:are void	0 -3 -10 -3 12 0 0
sa:argue	0 0 11 -5 -4 0 -4
sa:arrangement	0 -5 17 3 -13 7 -13
sa:arrival	-1 -8 17 -5 -4 0 -5
sa:arrive	0 3 11 -12 -6 0 0
sa:arrive by	0 -2 12 -8 -5 0 0
sa:as	17 3 0 -1 1 -10 -10
sa:as <level>	0 9 4 8 -14 -6 -7
sa:as <name>	-6 -6 -3 -5 -2 0 18
sa:as <number>	0 -1 13 -7 -10 -4 3
sa:as <person>	0 1 -11 2 5 0 1
sa:as a	9 9 -17 2 5 -4 0
sa:as against	0 0 -21 21 -1 0 0
sa:as alway	-3 -5 12 -5 0 0 -2
sa:as an	4 0 -1 -13 5 0 4
sa:as before	-17 -6 23 3 -24 -8 -11
sa:as ever	-3 -3 14 -5 -2 -3 -3
sa:as far	6 -2 -2 1 -11 1 4
sa:as in	-5 24 -23 -2 -2 -6 2
sa:as it	-15 -6 3 10 -14 10 -5
sa:as long	-7 -1 5 4 4 -2 -16
sa:as now	-1 -4 11 -12 -5 0 4
sa:as the	13 -3 -6 1 2 0 -8
sa:as they	-3 11 26 -25 -12 -2 -14
sa:as we	0 9 9 -13 -5 0 -9
sa:as well	1 -7 -8 1 9 6 1
sa:aside	0 5 -13 11 1 -1 -11
sa:aside .	0 -10 -6 16 -3 0 -4
sa:ask	12 0 5 -8 -1 5 -12
sa:ask for	3 -13 3 -2 9 -1 -6
sa:asleep	0 -4 -7 10 1 0 -5
sa:asparagu	6 3 -5 11 -12 -1 -10
sa:association	0 -5 14 -9 0 -1 -1
sa:at	-10 4 -5 2 -11 13 3
sa:at <level>	-13 2 -1 -3 -5 1 10
sa:at <number>	-4 11 -18 18 -1 -1 -11
sa:at all	-6 0 -9 -5 5 -1 13
sa:at its	-1 -3 0 -9 -7 18 -8
sa:at least	0 -4 13 4 -9 0 -13
sa:at most	0 0 -9 12 -1 0 -1
sa:at new	0 -8 -12 0 4 0 12
sa:at noon	0 -2 14 -4 -9 0 -2
sa:at present	-3 19 -13 0 -7 -4 4
sa:auto	-1 0 8 -14 -1 0 7
sa:away	-2 -8 0 6 8 -8 -15
sa:away .	0 1 -11 2 8 0 -4
sa:away for	0 0 -7 12 -7 0 0
sa:back	-9 19 -17 -11 23 -22 -9
sa:back ,	-2 9 3 -25 5 -1 1
sa:back .	1 -9 -16 12 21 -5 -10
sa:back for	0 2 -12 0 9 0 -1
sa:back on	-1 31 -20 -13 -12 -1 -7
sa:back to	-6 2 19 -11 0 -7 -13
sa:banana	1 1 4 -4 7 0 -12
sa:barley	0 5 0 -14 0 0 6
sa:bathroom vanity	0 0 -6 -8 0 0 12
sa:batumi	0 6 -3 -12 -9 0 12
sa:be	-3 1 9 1 1 -22 -11
sa:be <level>	-1 -18 13 8 -5 -2 -8
sa:be <number>	-6 -11 20 -4 5 -2 -12
sa:be collect	-2 -3 -14 7 15 0 -11
sa:be due	-2 15 -8 -4 -1 0 -5
sa:be halve	0 1 11 -8 -5 0 -3
sa:be impose	0 1 -13 0 -4 0 8
sa:be levy	0 -1 -19 21 -3 0 -1
sa:be lower	0 0 11 -6 -4 -1 -2
sa:be the	4 1 -14 0 -1 -5 11
sa:bean	6 6 -7 7 1 -1 -17
sa:bean ,	5 4 -11 9 -8 0 -3
sa:bear	-1 -9 -7 8 6 3 -10
sa:bear <level>	0 -1 1 -14 12 0 -2
sa:became	-3 -4 -8 -8 15 6 -3
sa:became <level>	0 0 -17 -2 7 0 10
sa:because	-16 -11 3 -2 13 -7 -2
sa:because <name>	0 -2 -6 -3 11 -1 -1
sa:because it	-4 -8 -5 12 7 0 -7
sa:because of	-4 -14 -1 4 14 -11 -11
sa:because the	-1 2 8 1 -12 -1 0
sa:become	-5 -8 26 -26 4 -4 -11
sa:become <level>	0 -6 16 -13 -1 -1 -3
sa:become <number>	-1 -7 22 -24 7 -1 -20
sa:beef	-6 -15 0 10 -2 -2 2
sa:beef ,	-3 -2 9 8 -22 -3 -2
sa:beef .	0 -6 -14 0 13 -5 6
sa:been	13 3 -8 0 -6 3 1
sa:been <level>	0 -5 6 -15 5 0 5
sa:been <number>	5 -2 -3 -1 -12 2 9
sa:been charge	-5 11 11 -5 -11 0 -11
sa:been sign	0 -2 12 -2 -2 0 -9
sa:been since	0 -7 17 -6 -8 0 -2
sa:been suspend	-4 1 -18 10 7 0 -2
sa:been the	-4 0 -8 14 0 0 -9
sa:been threaten	1 -5 -11 9 -10 0 6
sa:beer ,	-5 14 -9 -7 -4 0 5
sa:beer .	1 -6 -8 -2 14 0 -2
sa:beer and	0 -6 12 -5 -5 0 1
sa:before	-3 5 12 -14 -6 15 -9
sa:before ,	6 7 14 -19 -5 8 -23
sa:before .	0 -8 13 -14 13 -3 -13
sa:before <month-ahead>	0 14 -3 -7 -8 0 0
sa:before the	-12 -3 6 -7 -3 2 10
sa:begin	-12 6 -1 13 -12 0 -6
sa:begin <day-today>	0 0 -1 11 -3 0 -9
sa:begin on	-2 7 -3 8 -15 -1 0
sa:being	-10 -11 4 15 -20 -4 5
sa:being ,	0 0 16 -13 -1 0 -3
sa:beside	-7 3 15 -14 -4 0 4
sa:better than	0 0 12 -1 0 0 -11
sa:between	-7 5 -2 -19 19 -3 1
sa:bill	1 -7 5 13 -15 -2 -8
sa:billion <quality>	0 0 12 -8 -7 0 -1
sa:book	-4 10 0 -6 6 -2 -11
sa:book .	-2 13 -4 -4 2 -2 -9
sa:border	-4 -4 9 0 2 -11 -2
sa:border ,	0 0 13 -13 0 -2 1
sa:border .	-3 2 -11 6 6 -2 0
sa:both	-1 7 -2 -18 7 7 8
sa:branded	-1 0 -7 -5 -3 0 14
sa:branded medicine	0 0 -4 -11 -2 0 14
sa:brandy	-1 -6 17 -12 -7 0 2
sa:bring	-6 -1 -2 11 -5 4 -6
sa:bring the	0 0 -13 9 4 0 -1
sa:build	-2 4 -15 13 -7 0 1
sa:building	-1 0 -3 -7 0 0 13
sa:bulb	2 -5 2 -11 6 0 2
sa:burden	0 0 3 -14 10 0 -3
sa:busan	0 -10 -1 -4 19 -2 -13
sa:but	4 -22 -6 1 13 1 2
sa:but leave	0 0 -7 12 0 0 -8
sa:but not	-2 -1 -6 12 3 0 -10
sa:but with	0 0 13 -6 -6 0 -3
sa:butter ,	-3 1 11 2 -11 0 -7
sa:butter .	-5 -6 -9 15 3 0 -3
sa:butter and	0 5 5 -13 -3 0 1
sa:butter from	0 0 3 -11 0 0 7
sa:buy	0 7 3 -3 -3 -11 1
sa:buy from	-2 0 13 -12 -8 0 3
sa:buy more	0 0 -6 11 -2 0 -4
sa:buyer	-1 -3 -1 -3 -5 -1 11
sa:buyer of	0 5 -3 -14 -2 0 11
sa:by	5 0 4 0 6 0 -17
sa:by <points>	0 0 7 -11 -4 0 6
sa:by <span>	-3 6 -4 9 2 0 -11
sa:by an	0 -3 -4 -1 12 0 -6
sa:by the	18 -8 -3 -3 7 -12 -6
sa:cabinet	0 -18 -9 11 -15 -3 13
sa:cabinet and	0 -9 -10 6 -7 -1 11
sa:cable	0 7 10 -6 -2 0 -10
sa:call reciprocal	0 0 -9 7 8 0 -10
sa:can	-10 12 12 -7 -1 -3 -13
sa:can't	-1 -5 13 -6 -1 0 -5
sa:canola	-3 -3 7 6 0 -3 -16
sa:canola oil	0 0 15 -3 -8 -1 -7
sa:canola seed	-1 0 0 11 -8 0 -8
sa:car	0 -4 7 6 -28 -17 7
sa:car ,	-7 -4 -2 11 5 -4 -10
sa:car .	-3 1 16 -17 -20 -2 12
sa:car <level>	0 -1 14 -10 -1 0 -4
sa:car and	0 -2 -13 13 -5 0 5
sa:car from	-1 -5 0 -4 -6 0 11
sa:car included	0 -3 -12 6 -1 0 7
sa:carpet	0 0 13 -11 1 0 -5
sa:carry	0 0 -5 -7 11 0 2
sa:case .	-6 0 14 -15 4 -1 -6
sa:case of	0 11 -6 -18 0 0 7
sa:ceasefire	0 10 -10 -9 -8 6 6
sa:ceiling	-8 -6 -1 14 4 0 -19
sa:ceiling .	-3 -3 -12 9 6 0 -1
sa:certain	4 3 1 0 1 -1 -9
sa:certain advanced	0 0 12 -7 -2 0 -4
sa:change	-5 -13 24 3 -18 -2 -13
sa:change .	-3 -4 20 -14 -4 0 -3
sa:changed	-1 -1 14 -3 -7 0 -7
sa:charge	7 1 0 0 1 10 -21
sa:charge <level>	13 1 1 0 -5 -4 -11
sa:charge from	0 9 0 -2 4 0 -11
sa:cheese	6 5 -6 14 -10 -5 -12
sa:cheese ,	-2 10 0 -3 4 -1 -11
sa:cheese and	0 -3 -14 19 -12 0 1
sa:cherry	0 -3 11 -7 0 0 -3
sa:chicken	-8 -12 -1 4 9 -4 -9
sa:chicken ,	0 -7 0 11 -4 0 -10
sa:chicken and	0 -3 5 -12 8 0 -4
sa:chip	-6 -13 3 9 -20 -4 3
sa:citru .	-7 -4 -7 15 0 0 -2
sa:claim	0 -2 -7 -7 18 0 -9
sa:clear	4 0 14 -13 -5 0 -4
sa:clock	0 2 1 -14 8 0 -5
sa:close	-7 10 -12 4 -13 0 6
sa:clothing	-1 3 3 -12 1 0 2
sa:coal	1 -12 11 -2 -4 0 0
sa:coal .	0 -6 11 -13 6 0 -1
sa:coconut	5 17 -2 -10 2 -4 -16
sa:cod	1 3 -11 9 -9 7 -5
sa:coffee	4 -18 10 -5 -2 -5 1
sa:coffee ,	1 -6 -4 -14 9 -1 8
sa:coffee .	6 1 0 0 -14 -1 3
sa:coffee from	1 -4 -11 9 4 0 -2
sa:cognac	0 0 11 -4 -4 0 -4
sa:collect	7 -19 -15 14 15 0 -11
sa:collect .	6 -19 0 4 8 0 -3
sa:come	-3 -2 8 -12 -2 0 7
sa:come .	0 -4 -8 2 -4 -7 14
sa:come back	-5 2 -6 -1 19 -4 -19
sa:come down	-5 -8 17 -29 13 6 -10
sa:come in	-6 10 5 6 -14 -4 -7
sa:come into	-1 -5 8 -2 -12 -1 7
sa:come on	1 -1 3 -7 -5 -2 10
sa:come to	-1 -5 17 -8 -5 0 -3
sa:company	-3 -2 -7 15 4 -4 -9
sa:company in	-3 1 -5 -1 13 -1 -9
sa:complete	0 5 -6 -13 -4 0 14
sa:concentrate	0 11 -12 -4 -4 5 2
sa:confirm	0 2 -2 12 -10 -1 -14
sa:contain	0 0 11 -6 -3 0 -3
sa:contained	10 0 -1 -7 -4 -1 0
sa:content .	-7 6 13 -13 0 0 0
sa:continue	-6 -12 8 3 0 0 -9
sa:continue .	-5 -8 16 -6 4 0 -9
sa:copper	0 -8 3 -2 -9 -2 11
sa:corn	0 -8 2 -2 8 0 -12
sa:correct	13 0 -2 -7 -3 0 -7
sa:corrected	9 2 2 -10 3 -1 -14
sa:cost	-8 12 1 -2 -3 -3 -3
sa:cotton	-6 13 7 -8 -1 -4 -11
sa:cotton ,	0 -1 12 -11 0 -1 -3
sa:cotton and	0 -6 15 -11 -1 0 -6
sa:cotton until	0 0 -12 8 2 0 -1
sa:could	-8 11 -7 5 -8 5 0
sa:could have	0 1 0 -11 -2 0 9
sa:count	-6 -6 0 0 -5 -6 12
sa:counted in	0 -1 -10 6 8 0 -4
sa:counter	0 2 5 -11 -5 0 6
sa:country	-14 2 2 -1 -3 -1 1
sa:country .	-5 8 -4 10 3 -7 -13
sa:country from	0 0 -6 -1 -7 0 11
sa:country in	0 4 8 -14 -9 3 3
sa:country pay	0 -1 17 -3 -11 0 -5
sa:covered	-2 -5 14 -6 0 0 -4
sa:covered by	-1 -1 12 -4 -2 0 -3
sa:crane	-6 4 -15 18 5 -2 -17
sa:crude	-1 0 0 14 -14 -6 -7
sa:crude .	0 6 -12 4 0 0 3
sa:crude oil	0 -7 12 5 -19 0 -13
sa:custom	8 0 -3 7 -11 1 -6
sa:cut	7 6 -3 3 7 -3 -22
sa:cut to	0 -4 -2 -14 18 0 -9
sa:dairy	-2 2 5 0 -13 0 3
sa:date ,	-3 -10 -18 5 6 0 11
sa:date .	-8 4 -10 5 -3 12 -1
sa:date from	-2 1 26 -27 -1 0 -12
sa:day	-13 1 1 7 -3 -8 -2
sa:day ,	-1 11 -7 8 -5 3 -14
sa:day .	-5 -2 7 0 -11 -7 3
sa:day ;	0 12 -8 2 0 0 -7
sa:day and	0 -7 4 -19 6 0 15
sa:deal	-10 -8 -3 12 -1 5 -5
sa:deal ,	0 3 -18 14 2 0 -4
sa:deal in	-3 1 8 -11 0 6 -4
sa:deal with	0 -5 4 -14 6 0 4
sa:decree in	0 9 -12 -7 0 0 7
sa:decree of	0 -4 4 1 7 0 -14
sa:demand	-5 -4 -3 -11 0 -1 15
sa:denim	0 12 -7 -11 -6 0 9
sa:did	-4 12 -11 3 2 -16 0
sa:did .	5 0 0 -12 6 -2 -4
sa:difference	0 -4 -6 -9 16 0 -2
sa:direction	0 2 -14 11 3 2 -7
sa:discuss	2 -4 1 -16 4 0 5
sa:dispute	-1 0 11 -15 -7 14 -13
sa:dispute .	0 -1 2 -10 -4 11 -3
sa:do	-15 1 0 8 -6 -5 1
sa:do ,	-1 0 -9 -4 -2 0 12
sa:do not	-2 -1 -10 6 11 -4 -2
sa:doe not	13 -6 -6 -2 2 -2 0
sa:doesn't	0 10 5 -12 -2 0 -8
sa:doing	0 -1 10 -5 -2 -1 -4
sa:done	-7 -3 11 3 -18 0 3
sa:done .	-1 0 16 -15 -6 0 0
sa:door	2 8 9 -12 -8 3 -7
sa:double	0 -6 13 -2 -3 -1 -10
sa:down	-15 -8 -2 6 0 16 -9
sa:down .	0 -4 13 0 -5 4 -11
sa:down from	-2 0 -10 14 -11 -3 5
sa:down substantially	-3 0 11 -7 0 0 -5
sa:down to	-3 -18 1 -8 10 8 -1
sa:draft	10 10 -13 3 -9 -3 -1
sa:draft .	3 7 -13 0 -3 0 3
sa:drawer	1 3 -8 5 -12 0 4
sa:drawer .	4 -3 -4 12 -7 0 -8
sa:drone	0 0 -3 13 0 0 -12
sa:drop	0 -8 -4 -11 8 -3 10
sa:drop .	0 0 -17 -11 11 0 12
sa:drop to	0 -2 -6 -6 12 0 -2
sa:due	-15 3 -2 5 -14 -5 5
sa:due .	-4 0 12 -21 0 0 4
sa:due on	-2 0 -2 -11 0 0 13
sa:due to	0 -5 0 15 -10 0 -9
sa:dump	0 -3 11 -8 -4 -1 1
sa:during	-4 -11 -5 2 12 -2 0
sa:during that	0 0 -12 16 0 0 -6
sa:during the	-5 -8 -2 -3 13 -2 0
sa:duty ,	-4 -7 -7 16 -3 0 -7
sa:duty .	-1 -13 9 5 -9 -8 -2
sa:duty ;	2 -3 -16 2 1 4 8
sa:duty and	-2 0 4 7 -13 1 -6
sa:duty are	0 -2 7 -11 2 0 0
sa:duty counted	0 0 -5 -2 11 0 -3
sa:duty for	0 -2 -7 12 -2 0 -3
sa:duty from	0 5 -9 -14 12 0 2
sa:duty inside	0 0 -11 -3 15 0 1
sa:duty of	-7 -4 18 -1 -11 -8 -8
sa:duty on	6 11 -3 3 -5 -9 -6
sa:duty under	0 0 10 -11 3 0 -3
sa:each	-10 -6 -8 8 -2 4 7
sa:each ,	0 -2 -7 0 13 0 -5
sa:each .	-3 -8 -10 15 -5 -3 4
sa:each side	-2 0 -1 1 -13 5 5
sa:earlier	-1 1 -4 18 -20 -1 -6
sa:early	0 12 -6 -1 -7 0 5
sa:earth	0 -1 3 -5 -5 -2 9
sa:easter .	-10 2 -5 3 -6 0 13
sa:effect	3 -17 12 -11 4 -4 -7
sa:effect .	2 -3 -17 3 6 0 10
sa:effect <day-today>	0 -1 14 -8 -5 0 -3
sa:effect from	0 -7 11 -15 12 0 -15
sa:effective	-5 -3 -3 12 -10 -7 1
sa:effective <day-ahead>	0 0 -1 13 -12 0 -3
sa:either	-12 1 2 7 -2 4 -15
sa:either .	-8 1 -3 10 -6 4 -7
sa:electric	-4 -7 25 -2 -15 -4 -19
sa:electric car	-3 -3 20 -2 -9 -3 -16
sa:else	-4 -6 6 6 3 -3 -14
sa:embargo	-6 9 3 -12 -6 11 -5
sa:emergency	0 -7 2 6 -1 0 -11
sa:emergency tariff	0 0 13 -8 -6 0 0
sa:end	-10 -2 10 -4 3 -10 -7
sa:end .	-3 0 8 13 -25 -4 -4
sa:end at	0 0 -12 -7 17 0 -1
sa:end in	0 -2 -7 -6 11 3 -3
sa:end on	0 0 20 -6 -1 -2 -27
sa:energy	0 -2 -10 7 -5 0 10
sa:energy ,	0 0 -9 -1 -7 0 12
sa:enough	0 -8 16 -12 -8 9 -9
sa:enough .	0 -8 17 -6 -6 0 -7
sa:equipment	-2 -4 -3 13 -1 0 -10
sa:error	17 5 -15 -6 7 -5 -12
sa:even	5 -3 10 -11 6 -11 0
sa:event	6 11 -7 -5 0 0 -10
sa:event .	6 9 -4 -1 -3 0 -10
sa:ever	2 -9 -11 -23 -20 43 -10
sa:ever .	-2 -6 3 -12 0 7 3
sa:ever been	0 4 -3 -4 -10 10 0
sa:ever before	0 1 -5 -4 -6 12 -3
sa:ever pay	0 -1 -6 -5 -2 11 -1
sa:every	-1 4 13 1 -11 0 -14
sa:everybody	0 -5 10 -4 4 -8 -12
sa:everybody else	0 0 12 -8 -5 -1 -1
sa:everyone	-1 -6 3 6 0 -1 -15
sa:everything	-3 -14 -7 1 11 -8 4
sa:everything ,	0 -1 8 10 -11 0 -9
sa:everything <quality>	0 2 1 -12 4 -1 4
sa:everything else	-1 -3 -13 12 -1 0 3
sa:exactly	0 -1 11 -3 -7 0 -3
sa:exempt	0 -2 14 -6 -5 0 -5
sa:exist	9 0 -12 -12 7 -2 4
sa:expect	-3 1 1 8 1 -4 -11
sa:expire	4 -12 10 -10 5 0 -12
sa:explain	-2 0 21 -10 -9 0 -9
sa:export	4 0 -13 4 -4 -1 11
sa:export of	-1 -1 -12 3 0 0 10
sa:exporter	-7 -5 -3 0 13 0 -3
sa:extension	9 10 6 -11 -1 0 -15
sa:extension .	9 6 -4 -1 0 0 -11
sa:extra	-1 -1 12 -1 -18 0 3
sa:extra <level>	0 0 12 -6 -4 0 -4
sa:factory	-2 0 1 -14 6 -3 8
sa:fall	-6 1 -8 -15 20 3 0
sa:fall .	0 -2 11 -6 -8 5 -5
sa:fall away	0 -2 -19 8 12 0 -7
sa:far	3 0 -14 7 -8 2 12
sa:far .	-1 -3 10 -14 -4 2 4
sa:farm	-3 -12 0 4 5 -2 -12
sa:farm good	-1 -3 2 0 2 0 -14
sa:farm product	0 -5 -7 -1 10 0 2
sa:fee	0 10 8 -9 0 -1 -12
sa:feed	-4 -8 -2 -14 4 2 12
sa:fentanyl	-16 -30 16 -6 10 -12 -20
sa:fentanyl ,	-2 -9 26 -6 -17 -4 -9
sa:fentanyl .	-5 -11 2 2 9 -2 -12
sa:fentanyl ;	0 0 18 -12 -9 0 -1
sa:fentanyl and	-3 -14 0 2 5 -3 -1
sa:fentanyl duty	0 -2 -2 -17 15 -1 -3
sa:fentanyl in	0 0 10 -15 5 0 0
sa:few	-1 -3 0 1 10 -6 -11
sa:fibre	0 3 15 -9 -8 0 -9
sa:figure	7 -2 -12 6 0 -7 3
sa:film	-2 0 -12 -5 -3 0 16
sa:find	-5 16 4 -6 -2 -1 -11
sa:firm	-4 4 0 -13 6 -2 1
sa:first	-7 -23 0 10 -1 6 0
sa:first .	0 -6 8 -13 0 5 2
sa:first day	-1 2 -1 10 -14 0 -4
sa:first term	-2 -5 12 1 -10 0 -5
sa:first trade	0 -2 16 -12 0 0 -4
sa:first year	0 -4 -9 -1 -2 0 12
sa:fish	-12 -14 -2 7 -5 9 8
sa:fish .	-6 4 4 -13 -6 0 8
sa:flat	-1 10 10 -18 5 -1 -13
sa:flour .	0 0 3 2 6 0 -16
sa:flour and	0 13 0 -7 -9 0 0
sa:flower	9 9 -10 -9 1 -3 4
sa:flower .	5 -2 -11 -1 -3 0 8
sa:followed	-1 -4 -16 -10 17 -2 10
sa:for	-3 -3 -9 0 6 -2 11
sa:for <day-ahead>	-11 14 -25 -16 -1 -3 22
sa:for <day-today>	0 0 -10 -5 -7 0 15
sa:for <goods-amount>	0 0 -13 8 -4 0 6
sa:for <level>	2 -3 -3 10 -8 0 -3
sa:for <name>	-12 -3 -5 2 4 -13 5
sa:for <span>	-13 -4 1 2 -3 8 -1
sa:for a	-11 7 9 -11 11 -7 -9
sa:for another	0 -5 12 -4 4 0 -15
sa:for as	-2 -6 0 9 4 -1 -12
sa:for both	4 -7 -4 10 -1 -2 -4
sa:for car	0 -5 8 6 -16 0 -6
sa:for chip	0 0 -13 15 0 0 -3
sa:for electric	0 -2 18 -9 -7 -2 -4
sa:for everybody	0 -2 8 -17 4 0 3
sa:for fentanyl	-3 -15 14 -3 -3 -6 1
sa:for good	-9 -2 -11 14 -7 -6 11
sa:for its	8 3 -3 -3 -11 0 6
sa:for most	0 1 20 -12 -7 0 -11
sa:for nearly	-1 0 -15 20 -4 0 -8
sa:for now	-2 1 3 -13 18 0 -20
sa:for one	0 3 -15 13 -5 7 -4
sa:for other	0 0 -1 8 -12 0 2
sa:for purchase	0 0 12 -12 -4 0 2
sa:for that	-1 3 -13 -1 7 7 -2
sa:for the	2 8 -5 -9 12 -4 -1
sa:for them	-1 2 -14 17 -11 -2 0
sa:for those	0 -2 -12 5 1 0 8
sa:for what	0 2 3 -10 3 0 0
sa:force	-2 -3 14 -8 -9 -5 3
sa:force .	0 -7 -5 3 -10 0 12
sa:force since	0 -6 19 -10 -5 0 -8
sa:forced	0 -6 11 -24 4 0 2
sa:forced labor	0 -3 10 -14 0 0 0
sa:foreseen	0 -3 -6 15 -5 0 -7
sa:four	4 1 4 -5 -16 -1 8
sa:free	0 7 -10 -5 2 -5 11
sa:free .	-5 13 -7 -3 -6 -2 6
sa:friday	0 6 1 -11 -9 0 9
sa:friday ,	0 0 -4 -10 0 0 10
sa:from	-2 3 0 10 -13 -19 0
sa:from <day-ahead>	0 3 -23 15 -32 -5 14
sa:from <day-gone>	2 -21 6 -14 8 0 6
sa:from <day-today>	-6 1 0 -12 13 -1 0
sa:from <level>	2 5 -7 13 -20 -2 4
sa:from <month-ahead>	8 -12 -8 3 12 -5 -3
sa:from <month-gone>	1 -12 -4 -5 14 3 -11
sa:from <name>	-10 0 1 -8 17 -7 -1
sa:from <number>	7 -1 4 7 -19 -8 -3
sa:from anywhere	0 0 -12 7 0 7 0
sa:from both	0 1 15 -11 -3 0 -6
sa:from his	0 -1 14 -9 -1 0 -4
sa:from thi	-1 1 13 -13 1 0 -6
sa:from which	0 -1 10 -13 -7 0 4
sa:frozen	0 2 2 -11 4 -3 5
sa:full	0 -12 8 -6 10 1 -6
sa:further	-6 9 12 -8 -5 -4 -2
sa:further <level>	0 0 11 0 -10 0 -4
sa:further <points>	0 0 7 -12 6 0 0
sa:gas .	0 6 -22 3 0 0 4
sa:gear	-2 -4 -11 10 -4 0 8
sa:geneva	-1 6 1 -8 -7 15 -7
sa:geneva .	0 -2 0 4 -10 9 -5
sa:get	5 -12 -6 4 1 1 2
sa:get .	-1 -2 -11 -6 -1 4 13
sa:give	0 -8 12 -12 -1 4 -1
sa:given	4 -3 -1 -13 -10 5 13
sa:glove	1 11 0 -3 -10 0 -5
sa:glove .	0 12 -2 -11 -2 0 -2
sa:go	0 -7 -8 0 17 -1 -4
sa:go .	-9 -12 -18 4 24 -9 4
sa:go as	0 -1 -3 -2 13 0 -8
sa:go away	-1 -3 24 -13 -15 0 0
sa:go back	-5 7 5 -2 -12 0 3
sa:go from	5 3 10 -12 -4 0 -2
sa:go in	0 6 -8 -11 2 4 4
sa:go on	-5 5 13 0 -20 0 -4
sa:go to	0 -18 -4 16 -8 -7 6
sa:go up	6 -10 13 -15 -1 9 -12
sa:good	-20 -4 -1 6 2 -5 2
sa:good ,	-1 5 9 -1 -17 0 0
sa:good .	-18 -14 -3 10 3 0 -2
sa:good as	6 0 9 0 -2 0 -12
sa:good at	0 0 12 -7 -4 0 -5
sa:good for	-1 3 -10 4 7 0 -1
sa:good from	-5 -4 -10 1 0 4 11
sa:good have	0 -1 8 0 1 0 -11
sa:good in	-1 -2 9 -3 0 -1 -8
sa:good is	0 -2 -20 6 4 0 13
sa:good of	-6 -10 -2 -3 -5 -2 16
sa:good outside	7 2 -12 -20 21 0 -3
sa:good over	0 0 -10 0 10 0 1
sa:good pay	0 4 0 -14 5 0 6
sa:good remain	4 0 14 -12 -2 0 -2
sa:good since	0 -1 5 3 -18 0 5
sa:good that	-4 -4 13 -3 -2 0 -8
sa:good until	0 0 1 8 -13 0 2
sa:good worth	-1 2 -8 14 -3 -2 -6
sa:good would	0 4 2 -11 -2 0 5
sa:grape	-1 0 12 0 -6 -3 -8
sa:had	13 -5 -4 -1 6 2 -6
sa:had a	-4 -8 -5 11 -1 4 -1
sa:had announce	-4 -8 4 -15 -7 -2 21
sa:had come	7 -3 14 -16 -5 -1 -7
sa:had impose	0 -2 -9 11 -1 0 -4
sa:had it	14 9 -12 -11 -6 -5 -8
sa:had no	-1 0 16 -9 -8 0 -2
sa:had not	3 -5 9 -17 -2 -1 4
sa:had sign	0 -3 0 11 -6 0 -5
sa:had threaten	-1 -1 -12 12 -4 0 0
sa:half	-11 -16 -2 10 17 -14 -10
sa:half of	-3 -12 -1 1 14 -6 -7
sa:halve	0 -2 0 11 -11 6 -12
sa:halve to	0 -2 13 -7 -5 0 -2
sa:hang	0 -1 -14 1 2 0 10
sa:hang over	0 0 -15 2 2 0 9
sa:harvest	0 -13 8 3 0 0 -4
sa:has	0 -2 3 1 -15 17 -2
sa:has announce	-2 0 -11 10 3 0 -1
sa:has apply	0 6 12 -13 -4 0 -1
sa:has been	1 11 -8 -5 0 4 5
sa:has ever	-3 1 -9 2 -9 13 -2
sa:has go	0 0 -10 -1 12 0 0
sa:has it	-1 0 -5 13 0 -1 -6
sa:has never	8 3 -16 5 3 -2 -3
sa:has no	1 1 0 10 -9 -1 -14
sa:has not	-5 -5 6 -9 -11 -1 16
sa:has put	-3 -5 -5 17 -10 0 -5
sa:has take	-1 -1 4 -11 2 0 0
sa:have	9 -9 -10 12 -2 -11 4
sa:have been	4 -16 2 6 -2 -7 5
sa:have come	0 5 -5 -7 -9 0 13
sa:have had	0 -1 -15 11 1 0 3
sa:have no	-1 -3 13 -9 -1 0 0
sa:have not	0 -4 -8 10 7 -1 -8
sa:have pay	0 1 -11 7 7 2 -4
sa:have the	0 0 11 -12 1 0 -7
sa:have to	-1 6 10 -16 -4 0 0
sa:hazelnut	-7 9 3 -16 1 1 3
sa:he announce	0 -2 -11 -7 16 0 1
sa:he has	0 -1 -4 11 -6 -2 -2
sa:he pointed	0 1 13 -6 -9 0 -3
sa:he post	-1 0 -3 -7 -1 0 11
sa:heading	0 0 -11 13 0 0 -5
sa:hearing	0 0 -7 -6 0 0 11
sa:heavy	-1 -2 -13 -1 -3 0 15
sa:heavy truck	-1 -2 -10 2 -3 0 9
sa:height	0 0 -1 -5 -5 15 -10
sa:here	-3 5 16 2 -20 -6 -9
sa:here ,	-2 0 8 3 -5 -2 -13
sa:here .	4 -1 9 0 -16 -3 -3
sa:high	-7 0 18 -14 -9 3 -8
sa:higher	2 -11 3 5 -8 8 -4
sa:highest	-5 -5 -2 -11 11 8 -8
sa:highest rate	0 -3 8 0 8 -12 -7
sa:his	7 -2 6 -4 -17 -1 6
sa:his <organisation>	5 6 6 -8 -4 0 -10
sa:history	-2 -7 -14 -16 17 10 0
sa:history .	-1 -2 -19 -14 19 5 2
sa:hit	-2 -8 -1 -13 0 -3 19
sa:hold	0 4 -22 13 -14 0 13
sa:hold back	0 -7 -4 12 -3 0 -1
sa:hold for	0 -1 -11 10 2 0 -2
sa:hold in	0 11 -4 -4 -5 0 -2
sa:hold since	0 -2 -5 12 -6 0 0
sa:home	-2 -2 11 0 -4 -6 -3
sa:home .	0 -8 7 10 0 -6 -12
sa:hour	-2 6 -13 1 10 -5 1
sa:hour .	0 3 -6 -9 14 0 -5
sa:house	0 -6 -9 -3 8 2 7
sa:household	0 -7 -7 14 -1 0 -3
sa:how	-1 7 -12 10 0 -4 -3
sa:hurt	-2 -5 1 -3 12 0 -10
sa:i	-1 -3 -7 -1 -2 13 2
sa:ice	-1 1 -16 13 -2 5 -5
sa:ice .	-2 5 -11 6 -5 0 -1
sa:if	-12 17 0 -15 -13 -12 12
sa:if <name>	-5 5 -7 -11 -3 0 12
sa:if <person>	-3 -7 -2 -8 -1 0 14
sa:if <seat>	-3 10 -15 -1 0 -2 9
sa:if nobody	0 13 0 -8 -3 0 -4
sa:if nothing	0 4 10 -16 0 0 -5
sa:if the	-2 12 -4 8 -22 -7 0
sa:if there	3 -1 -7 -11 4 5 0
sa:if they	-1 -4 15 5 -7 -2 -20
sa:immediately	-4 -3 -6 13 -9 -6 2
sa:immediately "	-6 -2 -17 13 -9 0 6
sa:import	-7 -8 -3 13 0 0 -10
sa:import of	0 0 -12 12 -1 0 -2
sa:importer	-9 14 7 7 -7 -3 -15
sa:impose	-7 -1 8 2 -10 -6 2
sa:impose .	0 0 -2 -11 -2 0 13
sa:impose in	-3 7 11 -11 0 -2 -12
sa:impose on	-2 -5 0 14 -14 0 -2
sa:impose over	0 0 14 -4 -10 0 -5
sa:in ,	-1 -2 17 -7 -14 0 0
sa:in <month-today>	0 -1 -4 -7 13 0 -6
sa:in <name>	0 8 16 -3 -17 -11 -13
sa:in <number>	-9 9 -19 -15 12 11 8
sa:in <seat>	-16 1 4 1 4 2 -13
sa:in <span>	-2 -12 4 8 -17 1 4
sa:in abeyance	0 -4 -5 12 -5 0 -1
sa:in all	-9 -12 7 9 -5 -8 -14
sa:in answer	3 -7 -3 -11 4 -1 12
sa:in any	3 -6 3 3 5 0 -14
sa:in at	0 13 -9 2 -14 -1 6
sa:in both	0 9 -3 -2 9 -1 -14
sa:in busan	0 -6 18 -3 0 0 -12
sa:in force	0 2 12 -14 0 -3 -3
sa:in his	5 0 -15 2 2 0 5
sa:in it	-7 -3 8 -9 -4 -2 10
sa:in its	3 -2 -11 -3 4 5 6
sa:in new	-1 -5 -7 13 0 0 -9
sa:in place	-4 10 1 -4 -17 -6 8
sa:in return	0 -14 0 5 0 4 -2
sa:in suspense	0 -5 -4 13 -5 0 -1
sa:in that	3 10 -13 11 -10 0 -9
sa:in the	-10 -4 -17 8 13 10 -1
sa:in write	3 4 7 -13 0 0 -2
sa:included	-6 -14 1 7 -2 -2 -3
sa:included ,	0 -3 1 4 7 0 -21
sa:including	0 -4 1 10 -12 0 -12
sa:increase	0 0 0 16 -15 0 -3
sa:industrial	-5 -5 -3 7 -10 -3 6
sa:industrial good	-4 -4 -6 4 -16 0 11
sa:industry	-3 6 5 -12 0 -1 0
sa:initial <span>	0 0 -13 7 3 0 0
sa:instead	-3 7 -12 9 -26 -10 10
sa:instead of	0 8 -14 11 -25 -10 9
sa:instrument	0 1 12 -12 -1 0 -3
sa:intend	13 -1 -7 -3 0 0 -1
sa:into	-10 -4 6 10 -22 -7 5
sa:into force	-2 -8 2 3 -16 0 10
sa:invention	13 -5 -5 -5 0 0 -6
sa:invest <money>	0 0 -7 12 -1 0 -6
sa:investigation	0 -1 -2 10 0 0 -10
sa:is	8 3 -5 -5 -6 -5 10
sa:is ,	3 11 -14 -2 -2 0 3
sa:is .	-4 -2 11 -6 -6 0 1
sa:is <number>	2 5 -16 13 0 -1 -3
sa:is <quality>	0 -10 0 11 -2 0 -7
sa:is abolish	0 -3 9 -11 1 0 -1
sa:is an	0 0 -14 -6 -3 6 13
sa:is back	9 3 -21 0 10 0 -5
sa:is being	-8 -12 3 9 -5 0 3
sa:is building	0 0 -4 -8 0 0 11
sa:is charge	-5 -5 -8 7 -9 3 10
sa:is drop	0 0 -11 -7 13 0 2
sa:is due	-5 -2 7 5 -12 0 -3
sa:is for	6 -8 10 2 -12 -1 -14
sa:is go	-1 -6 -33 1 33 -2 0
sa:is higher	0 0 12 -7 -7 0 0
sa:is history	-1 -6 -5 -13 14 5 0
sa:is in	6 -1 -14 12 -7 0 0
sa:is included	0 0 -7 11 -1 0 -5
sa:is make	0 6 0 6 -8 0 -12
sa:is no	5 2 -13 -3 13 -1 -2
sa:is not	8 5 14 -7 -8 -7 -16
sa:is now	-1 -4 4 -12 5 2 3
sa:is off	-4 -1 0 -3 -2 0 11
sa:is on	5 2 1 6 -5 0 -13
sa:is over	3 11 1 -5 -5 0 -11
sa:is pending	0 0 -11 0 10 0 3
sa:is reach	0 0 -5 -13 0 0 15
sa:is to	-5 -4 -5 9 -14 6 6
sa:is untouched	0 -1 13 -7 -3 0 -3
sa:is what	1 4 0 -10 -3 -3 4
sa:issue	0 0 0 -7 -8 0 11
sa:it	-9 16 11 -8 -7 3 -13
sa:it 's	-7 -2 9 2 -3 3 -12
sa:it .	7 16 -6 -4 -2 -2 -3
sa:it again	0 12 1 5 -16 0 -2
sa:it became	-2 -2 -4 -13 4 2 9
sa:it buy	0 -3 -16 16 3 0 -6
sa:it charge	1 0 -2 9 -6 -3 -2
sa:it did	1 3 -12 13 -3 0 -8
sa:it doe	-1 -4 18 -12 -7 0 0
sa:it ever	4 -3 -13 0 1 12 -8
sa:it for	-1 -5 10 -5 0 0 0
sa:it had	2 -15 17 -19 -9 0 12
sa:it has	-9 -2 -8 0 5 -5 12
sa:it in	-8 0 -11 6 1 3 2
sa:it introduce	0 -1 16 -6 -12 0 0
sa:it is	-6 1 5 5 -9 -3 -5
sa:it may	0 6 10 0 -8 0 -9
sa:it say	-8 -6 -1 -4 4 -2 11
sa:it to	3 9 -3 9 -9 -4 -11
sa:it used	0 -1 13 -7 -5 0 -1
sa:it was	-5 1 14 0 -2 -21 -9
sa:its	-2 -6 -6 -1 -1 18 2
sa:its <level>	0 -6 0 -23 14 0 7
sa:its <organisation>	-2 -1 -8 -2 -3 0 15
sa:its height	0 0 -3 -7 0 10 0
sa:its highest	0 -2 -10 -8 7 8 -2
sa:its place	0 -12 -5 10 2 1 -1
sa:its purchase	0 0 -6 11 0 0 -7
sa:its tariff	0 -1 -10 14 -3 0 -1
sa:its value	0 -1 11 -13 3 0 -3
sa:its worst	0 -1 -3 -5 -2 10 0
sa:itself	-2 5 6 -17 0 9 -6
sa:itself .	-4 -2 16 -7 -7 0 -4
sa:joint	0 -1 7 0 -14 1 1
sa:joint statement	0 -1 4 0 -13 1 4
sa:juice	-3 -11 6 10 -1 -1 -11
sa:just	-2 11 -3 -16 9 -1 1
sa:jute	11 -2 -8 -1 6 0 -11
sa:keep	0 -17 5 -6 10 -3 -1
sa:keep <level>	0 -4 -11 5 10 0 0
sa:keep <number>	0 5 -13 6 0 0 -1
sa:keep its	0 -1 7 -12 4 0 0
sa:kind .	0 2 7 -16 -3 0 6
sa:kitchen	0 -5 -4 4 -15 -2 10
sa:kitchen cabinet	0 -11 -1 0 -13 -1 14
sa:kiwifruit	0 3 -9 12 -9 0 0
sa:know	3 0 2 -15 4 0 3
sa:la	-1 0 -2 -13 3 0 12
sa:labor	0 -3 10 -15 2 0 0
sa:labour	0 -3 2 -15 7 0 1
sa:lack	0 0 13 -6 -1 -2 -10
sa:lack of	-1 0 12 -4 0 -2 -8
sa:lapse on	0 -7 13 -13 -6 0 3
sa:laptop	0 0 -17 7 -7 0 11
sa:last	-3 10 9 -7 -4 6 -10
sa:last .	0 -4 12 -2 -8 0 -1
sa:last <month-gone>	-3 10 -10 -3 3 0 5
sa:last summer	-1 4 -10 8 2 8 -14
sa:last week	7 1 6 7 -7 -5 -15
sa:last winter	-2 -9 6 -9 12 -1 -7
sa:last year	-4 8 8 -11 -4 4 -3
sa:later	1 -1 -14 12 5 -3 -5
sa:later <level>	0 0 -12 2 9 0 0
sa:law	5 4 -4 3 5 0 -17
sa:law of	5 7 -12 0 2 -2 -7
sa:lay on	0 -4 12 -5 -6 0 1
sa:least	0 -5 14 1 0 0 -17
sa:leather	2 10 -14 10 -5 -1 -7
sa:leather ,	0 0 -11 14 -3 0 -5
sa:leave	5 3 6 4 -19 0 -2
sa:leave from	0 0 11 -4 -6 0 0
sa:leave over	0 0 16 -11 -5 0 0
sa:legal	0 0 13 -1 -10 0 -3
sa:lentil	-1 2 10 -11 3 0 -9
sa:less	-3 -12 0 0 7 -3 1
sa:less .	0 -3 -8 10 10 0 -9
sa:let	0 -5 2 -13 -11 2 22
sa:letter	9 -7 -25 -2 -12 0 23
sa:letter of	0 -4 -13 -3 -2 -4 18
sa:level	-5 8 -4 8 -15 11 -8
sa:levy	-7 -10 12 -8 8 -2 -6
sa:levy of	0 2 12 -12 -7 0 0
sa:lift	-3 2 -17 -4 12 -2 11
sa:like	1 6 -1 6 0 -8 -11
sa:likewise	-5 -9 0 10 0 7 -15
sa:line	-2 8 -6 9 -4 5 -14
sa:list	-4 -2 13 -2 -5 -7 -6
sa:list .	-1 -3 6 13 -8 -2 -15
sa:list <number>	0 -1 4 -12 0 0 5
sa:list of	0 2 4 -11 6 0 -1
sa:listed	0 5 11 -9 -2 0 -7
sa:live	-3 3 17 -8 -3 0 -13
sa:live with	-1 -1 13 -4 -3 0 -7
sa:lobster	4 4 -13 -13 18 -1 -1
sa:long	-12 1 1 2 11 -4 -13
sa:long .	0 -1 -1 10 -1 0 -7
sa:long as	-7 0 3 1 7 -2 -13
sa:longer	-6 0 -9 3 17 -2 -8
sa:longer <number>	0 4 -4 9 -7 0 -3
sa:look	-4 0 6 -20 12 4 -11
sa:look at	-1 -2 12 -2 -2 0 -6
sa:lorry	3 -4 -17 -7 11 1 9
sa:lot	-1 -7 -5 14 0 0 -7
sa:lower	-2 0 -12 3 8 2 0
sa:lower the	0 0 4 -13 -3 0 9
sa:lower to	0 -1 -8 -5 16 -2 -4
sa:lumber	0 -1 15 -1 -8 0 -12
sa:lunch	-3 -9 14 -7 -1 3 -6
sa:lunch .	-2 -8 12 -4 -3 5 -7
sa:machine	-7 14 -6 3 -9 -6 0
sa:machine .	0 -7 13 0 -6 -1 -3
sa:machinery	0 10 -2 5 -21 -4 4
sa:machinery ,	-1 -3 -16 10 -6 0 11
sa:machinery .	-2 0 15 -9 -4 0 -3
sa:mackerel	-1 -4 -3 -16 14 -2 5
sa:make	0 2 1 -10 7 -9 4
sa:make in	-2 5 8 -12 -8 0 6
sa:maker	1 -13 -4 8 0 -2 1
sa:mangoe	2 -3 10 -16 -2 -1 8
sa:mangoe and	0 4 5 -15 -6 0 9
sa:marble	4 10 -8 -1 3 0 -8
sa:market	-2 -4 2 6 -10 4 -6
sa:market .	-1 -1 13 -9 -7 5 -5
sa:matter of	0 0 0 -11 11 0 -2
sa:may	0 1 5 -1 5 1 -13
sa:may be	-1 0 8 9 -10 0 -11
sa:me	-8 1 6 -11 -11 11 0
sa:mean	-4 7 13 -8 -6 -1 -10
sa:measure	0 6 0 0 -11 -4 2
sa:medicine	-2 -19 0 -3 -7 4 16
sa:medicine .	-6 -7 -2 5 -7 0 11
sa:medicine and	0 -1 -7 13 -2 0 -8
sa:member	-2 -1 3 -16 -1 -3 11
sa:member of	-5 0 -4 -5 0 0 12
sa:mentioned	6 -2 -13 15 -10 -1 -5
sa:merely	-2 -14 -4 11 2 -1 0
sa:merely ship	0 -1 -14 4 0 0 7
sa:metal	-7 -12 17 -7 1 -5 -6
sa:metal .	-1 -2 6 -13 2 -2 3
sa:milk	-2 5 9 -24 2 -3 1
sa:milk powder	-7 0 10 -19 7 -2 -2
sa:minimum	0 -7 -7 22 -12 0 -11
sa:minimum price	0 -6 -7 21 -11 0 -11
sa:minute .	-1 2 -10 7 2 6 -7
sa:moment	0 8 9 -4 0 0 -16
sa:moment .	0 4 13 -15 1 -1 -8
sa:month	2 -13 1 1 5 -6 -2
sa:month .	3 -6 -12 3 -3 -5 12
sa:more	0 -4 -19 9 6 9 2
sa:more ,	-2 0 -24 2 19 -7 3
sa:more because	0 0 -9 16 -5 -2 -7
sa:more for	0 2 11 -11 -3 0 -2
sa:more than	-7 -3 -3 -4 -4 19 2
sa:morning	2 18 -11 -1 -1 -2 -6
sa:morning .	-5 14 -3 3 -6 -1 -4
sa:most	-12 -9 4 -6 2 16 -3
sa:most of	-1 4 -2 6 -1 0 -10
sa:most that	-3 1 -10 0 -5 12 0
sa:move	-2 -4 11 0 -19 -2 9
sa:mr	-9 -10 7 9 -14 5 -2
sa:much	-10 0 -4 16 -4 -2 -9
sa:must	0 5 7 -16 -1 0 3
sa:my	1 1 -15 7 8 6 -6
sa:named	0 -2 -9 18 0 -1 -10
sa:narrow	0 0 13 -10 0 0 -4
sa:near	-6 -8 0 -4 -8 0 16
sa:nearly everybody	0 0 -7 12 -7 0 -2
sa:never	25 6 -16 -12 -3 10 -5
sa:never been	7 9 -15 6 0 3 -14
sa:never part	-1 -1 12 -2 -1 -2 -5
sa:new	-3 -9 0 -9 17 -10 0
sa:next	9 -1 -6 9 -16 0 0
sa:next morning	5 11 -13 -7 -2 0 2
sa:next week	1 3 1 0 -11 0 0
sa:next year	-4 -1 -5 9 -4 0 1
sa:night	-4 2 -5 -8 -7 2 16
sa:nil	-2 -3 -17 13 7 -3 3
sa:no <person>	0 0 -4 10 -2 -3 -3
sa:no agreement	0 -4 7 -14 0 0 6
sa:no change	-1 -8 17 -4 -9 -1 0
sa:no deal	-2 -4 5 7 -5 5 -13
sa:no duty	0 0 11 -6 -5 0 0
sa:no longer	-2 2 -22 12 17 -1 -7
sa:no more	-4 -9 -17 -3 27 0 -1
sa:no order	0 0 -3 -6 -2 0 11
sa:no such	6 0 8 -13 -1 0 0
sa:no truce	-2 2 10 -2 -3 -1 -7
sa:none	4 -14 -4 -8 12 2 1
sa:noon	9 -11 20 -13 -5 -2 -12
sa:noon .	10 -5 -3 -11 6 0 -2
sa:nor	7 2 9 -1 -10 0 -11
sa:normal	0 -3 15 -15 3 0 -3
sa:normal duty	0 -1 8 -11 6 0 -4
sa:north	0 0 1 -14 11 0 -3
sa:north <quality>	0 1 1 -12 12 0 -6
sa:not	-5 -9 -1 5 -15 -8 16
sa:not .	8 2 -17 13 4 -2 -12
sa:not <level>	11 0 -4 -6 -8 0 3
sa:not <number>	-11 9 -20 24 -32 -3 2
sa:not <quality>	0 0 11 -7 -3 -1 -1
sa:not affected	0 -1 17 -8 -2 0 -7
sa:not be	-11 -7 0 -9 13 -1 10
sa:not charge	-5 -1 -7 13 -2 0 0
sa:not collect	0 0 -10 15 -7 0 -2
sa:not come	-3 -6 -9 -8 9 0 14
sa:not covered	-2 -1 11 -6 0 0 -2
sa:not happen	0 -3 -7 -4 0 0 12
sa:not on	-3 0 -5 13 -4 0 -8
sa:not part	0 -6 18 -9 -3 0 -4
sa:not the	2 7 8 -17 6 0 -14
sa:not touched	0 0 16 -11 -3 0 -3
sa:note	5 -10 -2 11 4 0 -10
sa:nothing	-15 -8 6 13 -10 1 -5
sa:nothing .	-5 1 -4 9 -8 3 2
sa:nothing has	0 0 11 -9 -6 0 0
sa:now	-3 10 -25 3 5 0 14
sa:now ,	2 -6 -9 12 -6 0 4
sa:now <level>	-4 17 -37 13 -6 -4 12
sa:now <number>	-1 6 -15 -2 14 3 -12
sa:now free	0 -1 -11 -7 4 0 10
sa:now pay	0 0 -13 4 10 -4 1
sa:nowhere	0 0 -2 15 -11 -7 0
sa:number	10 7 -16 -3 -10 0 10
sa:number of	9 2 -9 11 -6 -7 -9
sa:nut	-1 8 -15 -10 4 4 12
sa:nut and	0 0 0 -11 6 0 7
sa:obtain	0 -8 -8 4 0 0 11
sa:of	-9 -4 2 3 6 -12 -3
sa:of <day-ahead>	-3 11 -11 -1 2 -5 8
sa:of <day-gone>	1 5 -11 1 -2 -6 10
sa:of <day-today>	-3 -11 0 -14 13 0 4
sa:of <level>	-5 21 -4 -4 1 -17 -2
sa:of <money>	0 -1 4 -10 9 0 -1
sa:of <month-ahead>	-1 -16 5 -13 15 -3 2
sa:of <name>	5 -20 4 -4 0 -3 6
sa:of <number>	-5 0 -1 -3 -3 10 0
sa:of <seat>	3 3 -12 -4 -5 -1 12
sa:of a	-15 5 -1 6 10 -7 -10
sa:of all	1 -1 -6 16 -3 -7 -10
sa:of an	8 -2 4 8 -5 0 -16
sa:of busan	0 -2 -12 -1 15 0 -2
sa:of every	0 0 12 -6 -4 0 0
sa:of fentanyl	0 -4 -9 -11 19 0 6
sa:of his	-2 -1 -6 12 -2 1 -6
sa:of it	0 -9 -9 18 0 -8 -3
sa:of last	3 1 -12 2 12 3 -9
sa:of reciprocal	0 -3 -7 14 -14 0 2
sa:of respect	-1 0 12 -4 0 -2 -8
sa:of steel	0 0 13 -10 -1 0 -7
sa:of that	-4 -12 5 -1 2 -2 2
sa:of the	-17 -8 8 -1 2 0 -2
sa:of their	0 8 5 -4 0 -1 -12
sa:of them	-2 0 14 2 -13 4 -19
sa:of thi	-4 5 -2 12 -16 4 -5
sa:of what	-4 2 0 10 -15 -1 -5
sa:of which	8 -10 12 -8 -4 -2 2
sa:off	-11 7 -12 12 3 -14 -2
sa:off .	-1 -4 -9 -2 7 0 7
sa:oil	-4 5 5 5 -5 1 -12
sa:oil ,	-4 -8 1 8 -10 2 0
sa:oil .	2 6 -2 10 2 0 -26
sa:oil and	-1 0 5 -12 -3 -3 11
sa:older	2 -3 18 -12 -14 -2 1
sa:on	3 -3 6 -5 -2 -10 2
sa:on .	-1 9 19 -20 1 0 -9
sa:on <day-ahead>	-6 -6 11 12 -46 -18 6
sa:on <day-gone>	2 8 -2 -7 1 -21 9
sa:on <money>	-2 -11 6 -10 6 0 3
sa:on <name>	0 -17 0 4 7 -9 -3
sa:on a	0 -4 -1 11 -8 4 -8
sa:on account	-2 -8 -9 2 15 -2 -5
sa:on all	-7 6 -9 -9 -1 -3 21
sa:on almost	0 0 11 -5 -4 0 -1
sa:on aluminium	0 -4 -10 17 -11 0 0
sa:on aluminum	0 -2 -15 10 9 0 -2
sa:on another	-1 -2 7 -18 -5 0 10
sa:on anything	1 -2 -6 4 -11 10 -2
sa:on apple	0 -1 16 -17 -5 3 0
sa:on arrival	-1 -8 15 -3 -4 0 -4
sa:on bean	-1 10 -11 1 6 0 -7
sa:on beef	1 -2 -4 3 -16 6 9
sa:on beer	-2 -6 12 -7 -5 0 2
sa:on being	0 -2 14 -5 -7 0 -1
sa:on both	-8 0 -10 5 -3 3 7
sa:on buse	0 -2 13 -8 -7 0 -1
sa:on butter	0 3 -11 11 -1 0 -6
sa:on car	1 -14 7 -11 0 -4 7
sa:on certain	0 -3 12 -4 -4 0 -4
sa:on chip	-1 0 11 -4 -3 0 -3
sa:on coal	3 -10 10 0 -6 0 -5
sa:on coconut	1 12 -1 -4 -8 -2 -6
sa:on coffee	6 1 3 -10 -6 0 1
sa:on cotton	-2 12 -2 -15 4 0 0
sa:on crude	0 2 1 12 -18 -1 -12
sa:on cut	0 11 -5 0 -1 0 -7
sa:on electric	-1 0 9 0 -2 0 -7
sa:on every	-4 5 10 -2 -15 0 0
sa:on everybody	3 4 1 -2 5 0 -11
sa:on everything	0 -5 -8 -6 9 -5 9
sa:on farm	0 -4 20 -23 2 0 -6
sa:on furniture	-2 12 -2 -12 4 0 0
sa:on good	2 -14 -1 -5 8 -3 2
sa:on heavy	0 -1 -12 -2 0 0 13
sa:on hide	-4 -2 -11 3 -1 0 11
sa:on hold	-1 -1 -23 31 -16 0 -7
sa:on ice	-1 2 -16 10 -1 5 -4
sa:on import	-2 -3 -1 14 -9 0 -7
sa:on insulin	-6 -5 -10 -3 5 -1 14
sa:on it	2 -4 -18 7 10 -4 2
sa:on its	-2 5 10 3 -10 -3 -12
sa:on jute	7 4 -12 0 4 0 -6
sa:on lobster	0 1 -6 -10 14 0 -9
sa:on machine	-1 9 -13 -9 -3 0 10
sa:on machinery	0 16 -9 -13 -5 -1 2
sa:on many	0 -1 11 -1 -7 0 -4
sa:on milk	3 -5 12 -8 0 0 -7
sa:on more	0 -6 -12 12 0 0 1
sa:on most	-2 1 1 0 9 4 -15
sa:on my	-1 -4 14 -6 0 0 -9
sa:on oil	-2 -10 -7 -1 8 0 10
sa:on our	0 -5 0 2 8 -2 -7
sa:on palm	-1 0 5 -15 6 3 -5
sa:on paper	8 0 -14 10 -7 -3 3
sa:on patented	-2 -3 0 10 -6 0 -5
sa:on phosphate	0 -4 -7 -8 0 0 12
sa:on polysilicon	-1 -2 -8 14 -1 0 -6
sa:on some	-2 -3 14 -8 -3 0 0
sa:on soybean	-4 -8 -2 -2 12 -2 -6
sa:on steel	-3 -19 17 -6 -2 -3 -2
sa:on stockfish	3 -7 -3 -14 3 0 10
sa:on sugar	-11 0 4 8 -11 1 -2
sa:on them	-6 -2 -9 0 16 -2 -3
sa:on top	-12 -1 1 1 1 -18 4
sa:on upholstered	0 -4 -15 8 -2 0 9
sa:on wheat	0 -3 4 -16 11 0 -3
sa:on wine	0 -4 14 -3 3 -4 -15
sa:on wool	0 9 -1 -12 0 0 5
sa:once	-4 9 -11 5 -6 -9 9
sa:once more	-2 12 1 -8 2 -3 -9
sa:once the	0 -8 -15 16 -16 1 7
sa:one <level>	0 0 3 -14 4 1 -2
sa:one on	-1 4 -18 9 -5 3 7
sa:one pay	0 -1 -15 10 5 0 0
sa:one to	0 -1 -11 -7 13 3 -1
sa:only	0 4 1 -1 9 -7 -14
sa:or	-10 -10 8 -4 -18 0 14
sa:or <level>	-1 -13 3 -1 0 -2 6
sa:or <money>	-5 3 0 11 -1 -4 -17
sa:or <number>	-4 1 17 -5 -8 -7 -5
sa:or a	0 -1 6 -11 9 0 -8
sa:or more	0 0 -2 -10 -2 0 12
sa:or no	-1 -5 14 -8 -3 0 -1
sa:or nothing	-1 0 -9 12 -7 0 3
sa:orange	-7 5 0 1 7 1 -18
sa:orange juice	0 -7 3 8 1 0 -15
sa:order	-14 3 1 -6 8 -6 3
sa:order of	0 1 13 -9 -8 0 -1
sa:order that	0 0 1 -8 11 0 -7
sa:ordinary	-11 -28 8 -2 4 -9 0
sa:ordinary duty	-9 -15 -2 5 4 -4 2
sa:origin	-4 -17 -4 11 1 -1 -1
sa:origin .	-1 -11 1 -1 4 0 3
sa:other	-15 -2 12 -2 -16 8 0
sa:other ,	0 0 0 1 -12 4 0
sa:other .	-2 2 7 9 -19 -2 -6
sa:other <points>	0 0 17 -14 -3 0 -1
sa:other <quality>	0 -1 10 -1 -5 0 -6
sa:other country	0 -2 5 -2 -11 4 2
sa:other duty	0 0 -7 10 -2 0 -2
sa:other thing	0 0 -7 10 0 0 -6
sa:other way	0 -3 5 -12 2 10 -8
sa:otherwise	-8 18 0 -4 -13 0 -9
sa:otherwise .	-6 16 3 -14 -7 0 -7
sa:our	7 -2 -11 8 9 4 -15
sa:our tractor	0 -4 11 -4 -3 0 -2
sa:out	-4 -4 -7 -8 13 -2 10
sa:out .	2 -11 -5 3 -2 -2 12
sa:out on	0 10 -4 -18 5 0 3
sa:outside	2 -3 0 -15 9 -3 4
sa:outside the	3 0 -4 -22 14 -3 6
sa:over	-7 -2 4 3 -12 -6 8
sa:over <name>	0 0 -13 1 5 0 8
sa:over a	0 0 13 -8 -6 0 -3
sa:over and	0 5 -11 -3 -4 0 14
sa:over fentanyl	-6 -9 12 5 -8 -7 -13
sa:over from	0 0 17 -12 -5 0 -1
sa:over there	-1 -3 -4 13 -9 0 -1
sa:owe	0 1 5 -12 4 0 0
sa:own ,	-2 0 9 -15 0 -2 4
sa:owner	-9 -4 1 4 10 -3 -8
sa:owner of	-7 0 -2 -1 11 -2 -2
sa:pact	5 7 -1 -11 10 -1 -11
sa:pact .	0 4 -10 -6 15 0 -10
sa:palm	2 -6 3 -7 -2 11 -5
sa:palm oil	-5 -2 8 -12 -5 11 0
sa:paper	24 -1 -12 -5 -2 -11 3
sa:paper .	10 -11 -4 1 0 -2 2
sa:paper that	-4 -3 11 -18 -1 0 10
sa:part	-11 -5 15 -8 0 -7 -3
sa:part of	-4 -1 23 -16 0 -5 -6
sa:partner	6 0 10 -13 -4 1 -4
sa:partnership	0 0 13 -9 -1 0 -2
sa:partnership agreement	0 0 12 -8 -1 0 -2
sa:pass	-4 -1 -2 8 -10 0 1
sa:pass through	0 -6 0 11 0 0 -11
sa:paste	2 14 -13 -3 -8 0 5
sa:pause	-3 10 6 1 -3 -5 -11
sa:pay	-23 13 -3 -3 -2 -1 6
sa:pay ,	-1 1 5 0 -12 2 2
sa:pay .	-2 3 16 -11 -4 -4 -4
sa:pay <level>	-5 -4 -12 2 7 -9 13
sa:pay in	0 -3 0 -8 11 0 -1
sa:pay it	0 15 9 -13 -11 0 -10
sa:pay now	0 0 7 -7 -10 0 2
sa:pay on	0 8 0 -14 -5 5 3
sa:pea	0 -4 -4 11 2 -1 -9
sa:peak	0 -4 -11 1 -5 16 -3
sa:peak ,	0 -3 -5 -6 0 11 -1
sa:peanut	0 -2 7 -12 -2 0 7
sa:peat	-1 0 12 -7 -2 0 -3
sa:pen	-1 13 -1 -8 -8 0 0
sa:penalty for	-3 -5 7 -3 10 -2 -16
sa:pending	0 0 -15 0 9 0 7
sa:people	-7 6 -4 -15 3 -1 9
sa:pepper	10 -9 6 -16 -5 0 3
sa:per	5 0 -4 6 -13 2 -2
sa:permit	0 0 -9 -3 0 0 11
sa:phone	-5 8 -7 0 -12 0 11
sa:phone and	0 0 -7 -2 -6 0 10
sa:phosphate ,	0 -2 -8 -7 1 0 12
sa:pickup truck	0 0 -7 11 -1 0 -3
sa:pineapple	-6 -9 -6 -8 10 -1 12
sa:pistachio	0 -12 -5 6 2 0 6
sa:place of	-3 11 -23 19 -21 -5 10
sa:plan for	-2 11 -8 0 -2 0 -1
sa:plastic	-1 -4 3 9 0 -3 -12
sa:plu	-4 -15 15 6 -8 -8 -10
sa:plu <number>	0 -6 12 -2 0 -2 -12
sa:plywood .	-1 0 -6 -4 11 0 -2
sa:pointed	0 0 17 -9 -10 0 -4
sa:pointed out	0 1 14 -7 -9 0 -4
sa:polysilicon	-1 -2 -8 15 -1 0 -7
sa:pork	-9 -12 0 11 -4 -5 0
sa:pork ,	0 -2 -5 11 -4 0 -2
sa:port	-3 -5 12 2 -6 -1 -4
sa:port .	-1 4 10 -2 -13 0 -1
sa:port fee	0 -7 -1 12 -3 0 -2
sa:possible	0 -2 -12 -8 -2 0 16
sa:post	-7 -8 -14 -5 8 -6 21
sa:post .	-1 -1 -7 0 1 -3 10
sa:potatoe	1 8 -6 -18 -1 10 0
sa:potatoe .	2 0 -12 -7 1 11 -3
sa:powder .	-3 -10 5 -14 10 -1 2
sa:practice	0 0 10 -8 -3 0 0
sa:present	-5 16 -20 3 -12 -6 12
sa:present <level>	0 -1 -20 4 -6 0 16
sa:present <number>	0 13 -19 2 -1 0 4
sa:present it	0 10 -8 3 -5 0 -6
sa:president	-1 -6 12 6 -9 -7 -5
sa:press	11 0 -13 18 -13 -1 -12
sa:price	0 2 2 16 -5 -5 -22
sa:printed	12 7 -7 1 -6 0 -13
sa:proclamation	3 -3 -10 5 2 0 2
sa:product from	0 3 -11 12 -1 0 -5
sa:product that	0 -1 -10 16 -13 0 0
sa:prolong	-2 12 -11 3 -7 -1 2
sa:promise	-3 0 7 5 -18 -1 0
sa:promise <money>	0 0 -6 13 -7 0 -6
sa:propose	6 8 -2 -5 -16 -3 5
sa:provided	0 4 -14 4 -3 0 8
sa:provisional	-2 -2 15 -6 -7 0 -2
sa:pump	2 4 -10 5 -15 0 5
sa:pump .	0 13 -11 -6 -7 0 6
sa:purchase of	-2 -6 -3 -7 3 -1 12
sa:put <level>	-1 0 -5 -4 11 -2 -3
sa:put <number>	0 -5 -1 7 -13 7 0
sa:put on	-11 1 2 5 2 -1 -11
sa:quarrel	-3 -11 -2 7 0 7 -1
sa:quarrel over	0 -6 16 -11 -6 0 3
sa:quarter	0 0 0 9 -11 3 0
sa:question	10 -3 -10 0 0 0 3
sa:quinoa	2 -2 7 2 -12 2 -4
sa:quinoa .	3 -8 4 11 -6 0 -11
sa:quota	-11 -22 4 8 -4 -10 3
sa:raise	-6 3 6 -12 -4 4 3
sa:raise it	0 -5 12 -5 -3 7 -8
sa:raise to	0 4 -7 -10 10 0 0
sa:rare	0 -1 2 -4 -4 -2 10
sa:rate	-12 12 1 -4 13 -13 -10
sa:rate is	0 4 -15 0 -3 0 14
sa:rate of	-2 7 7 -2 5 -7 -14
sa:rate on	0 -4 2 -10 11 0 -5
sa:ratify	-1 0 -9 17 -6 0 -11
sa:raw	6 3 -13 4 -5 10 -7
sa:reach	3 -6 -13 -16 16 7 13
sa:reach back	0 0 0 -13 12 0 0
sa:reach for	0 -2 -4 -15 0 0 17
sa:read	17 -11 -14 8 2 1 -14
sa:ready to	0 -1 11 -4 -2 0 -7
sa:reason	-1 -2 12 -12 5 0 -2
sa:reciprocal	-10 -2 -10 4 19 0 -21
sa:reciprocal "	0 0 -14 1 14 0 1
sa:reciprocal )	0 0 17 -2 -20 0 0
sa:reciprocal ,	0 -3 8 -13 4 0 -4
sa:reciprocal and	0 2 -5 11 -11 0 0
sa:reciprocal duty	0 -10 -12 19 0 -3 -6
sa:reciprocal kind	0 0 15 -10 -9 0 0
sa:reciprocal rate	0 0 8 -12 1 0 0
sa:record	3 0 -11 5 -14 17 -6
sa:red	0 -1 -9 13 -7 0 1
sa:reduce	-2 -3 12 2 -11 0 -6
sa:reduce to	0 0 12 -3 -6 0 -2
sa:refund	0 0 1 -11 10 0 -3
sa:refund .	0 0 -3 -10 10 0 0
sa:remain	0 -6 2 8 -9 3 -6
sa:remain .	-1 -4 4 -3 9 0 -11
sa:remain in	0 6 9 -13 -3 0 -5
sa:remain suspend	4 -6 -22 27 -15 0 -6
sa:remember	-3 -2 -1 -10 17 -1 -10
sa:remove	5 3 2 -14 9 -2 -5
sa:renew	-5 5 12 -18 0 -2 -5
sa:replace the	0 -2 16 -8 -12 0 3
sa:reply to	0 0 13 -7 -6 0 -2
sa:report	13 -4 -5 3 -3 0 -9
sa:reporter	6 -5 -7 12 -5 -2 -5
sa:reporter .	5 -1 -8 10 0 0 -9
sa:reporter on	3 0 -13 8 -4 0 5
sa:request	0 -2 -6 -8 -5 0 15
sa:respect	-2 0 11 -5 3 -2 -9
sa:respectively	0 -6 -12 17 -1 -5 0
sa:respectively .	0 -1 -8 10 4 -3 -12
sa:rest	-6 -19 15 -10 7 -7 0
sa:rest ,	0 0 9 -15 4 0 1
sa:restore	0 12 -9 -10 -1 0 4
sa:resume	0 -2 -13 9 6 0 -1
sa:return	-9 14 5 0 -5 0 -15
sa:return ,	-6 3 17 -18 1 -1 -13
sa:return if	0 12 -6 -1 -5 0 -1
sa:return in	0 4 -11 7 -3 0 0
sa:revive	0 -11 -3 12 3 0 -3
sa:rice	-3 -11 -5 12 0 0 0
sa:right	-9 -5 -8 -5 -2 0 21
sa:rise to	0 -4 9 -5 5 5 -13
sa:roughly	0 -1 15 -11 -3 0 -2
sa:round of	0 0 5 -12 5 0 0
sa:rubber	9 -15 17 1 -14 0 -18
sa:rule	-1 -1 -6 -8 19 -5 0
sa:rule ,	0 0 -8 -6 13 0 -1
sa:rule of	0 7 9 -19 4 -1 -8
sa:run	-8 -3 0 5 11 -5 -14
sa:run out	-2 1 -2 -9 15 -1 -13
sa:run until	0 0 10 -5 -3 0 -2
sa:safeguard	0 0 16 -11 -4 0 -3
sa:saic	0 -2 13 -4 -7 0 -6
sa:sale	-1 11 5 -11 0 -1 -10
sa:salmon	6 9 -3 -13 -2 5 -2
sa:salmon ,	0 9 4 -12 -2 0 -4
sa:same	-24 0 -3 -1 9 6 -2
sa:same <level>	0 -1 -12 10 4 -1 0
sa:same as	-1 3 15 -23 -8 -2 6
sa:same minute	0 -1 -8 -8 13 6 -5
sa:same time	0 2 8 -10 3 0 -6
sa:santo	0 -5 13 -5 -5 0 -1
sa:say .	0 10 4 -6 3 -11 -5
sa:say <day-today>	0 0 -11 0 0 0 10
sa:say <person>	10 0 -14 8 0 -2 -3
sa:say a	-9 -7 13 -8 5 0 -5
sa:say it	-12 -6 11 3 0 0 -4
sa:say otherwise	0 -3 11 -4 -2 0 -4
sa:say that	0 -8 12 -4 -8 3 0
sa:say the	-4 2 11 -4 -8 -8 0
sa:say to	11 -5 4 -9 0 0 -9
sa:seafood	0 -2 -1 15 -17 -3 -6
sa:second	-5 3 -14 -3 1 1 15
sa:second .	0 3 3 -12 -11 0 10
sa:section	-6 0 8 6 -5 -9 -12
sa:section <number>	-6 0 9 5 -6 -9 -12
sa:see	0 -6 -6 -16 5 14 3
sa:see before	0 0 -1 0 -11 12 0
sa:seek	0 0 10 -10 -2 -1 1
sa:seem	-5 0 -6 -8 -2 0 16
sa:seem right	-5 0 -9 -7 -2 0 16
sa:sell .	-1 -2 15 -7 -1 0 -7
sa:sell to	0 6 -16 3 -7 0 10
sa:send	-2 -4 12 1 -7 -8 -2
sa:set for	0 -6 -11 0 -3 0 15
sa:set the	-2 0 -10 16 -5 0 -6
sa:shall	-7 -9 -2 13 10 -1 -15
sa:shall be	-1 -9 -4 17 2 0 -8
sa:shall continue	0 0 -13 13 0 0 0
sa:ship -	-2 5 -6 6 6 -1 -12
sa:ship through	0 -2 -16 10 -2 0 3
sa:shoe .	-7 0 -10 3 0 0 12
sa:shore	-3 4 -6 4 11 -1 -12
sa:shore crane	-2 5 -6 6 6 -1 -12
sa:should	0 -11 -1 -28 9 -3 22
sa:should the	-9 3 -4 -12 -3 -1 16
sa:show to	0 0 11 -7 0 -2 -4
sa:shrink	0 -3 -15 1 2 0 12
sa:side	-15 3 2 2 -2 1 -4
sa:side ,	-1 -5 3 3 5 4 -12
sa:side .	-5 1 -11 4 4 -5 6
sa:sign .	-7 -6 16 0 -13 0 -6
sa:sign in	0 4 9 -14 -3 0 2
sa:sign on	0 -8 -13 1 14 0 3
sa:simply	0 5 -3 -12 10 -1 -2
sa:since	-4 -21 21 -7 8 -9 -17
sa:since .	-1 9 -7 -16 -9 17 5
sa:since <day-gone>	-3 -11 17 -24 16 -3 -23
sa:since <day-today>	0 -3 12 -10 0 0 0
sa:since <month-gone>	-4 -18 7 12 -4 -19 -6
sa:since new	0 0 13 -9 -5 0 -1
sa:since one	0 0 14 -2 -12 0 0
sa:since that	0 0 -7 5 11 0 -8
sa:since the	4 4 -2 2 1 1 -14
sa:since then	0 0 -12 -2 8 -2 8
sa:single	-3 -1 -4 9 4 -2 -8
sa:slap on	-3 2 12 0 -5 -4 -10
sa:sleep	2 8 -2 2 -7 0 -11
sa:smaller	0 0 -11 12 0 0 0
sa:so	-11 6 3 4 0 -14 -5
sa:so far	-4 3 -12 7 1 1 5
sa:so that	-4 6 23 -22 -1 0 -15
sa:some	5 -2 10 -5 -4 2 -9
sa:some of	4 -4 8 -13 2 -2 0
sa:somebody	12 3 -2 -4 0 -3 -9
sa:sorghum	0 -5 3 -8 10 0 -6
sa:soya	0 0 -17 14 -3 0 4
sa:soybean	0 -15 -3 2 8 -5 0
sa:soybean association	0 -5 14 -9 0 -1 -1
sa:spring	4 -13 -2 0 5 11 -10
sa:spring ,	5 -6 -1 10 -1 0 -13
sa:spring of	0 -1 6 -11 -5 9 -3
sa:stage	-1 0 -2 -8 -3 0 14
sa:stand	-11 2 -18 2 16 3 -1
sa:stand .	-4 10 4 -14 0 -2 -1
sa:stand at	0 0 -15 0 11 2 0
sa:stand in	-3 -8 -9 4 10 0 3
sa:start	2 -14 -28 27 -1 -6 5
sa:start .	-1 -5 -13 5 3 -1 7
sa:start on	1 -15 -27 25 -3 0 7
sa:state	7 0 10 -18 -12 0 5
sa:statement	-4 1 6 -3 -16 0 7
sa:statement on	0 0 15 -9 -7 0 -3
sa:stay	-3 -15 14 0 -1 -3 -6
sa:stay suspend	0 1 -12 6 3 -1 1
sa:stay there	0 -6 -11 6 0 3 8
sa:stay until	0 0 11 -6 -2 0 -5
sa:stay where	0 -3 10 -5 0 0 -4
sa:steel	-4 -9 15 -1 -9 -12 -4
sa:steel ,	-1 -8 19 -2 -14 -2 -6
sa:steel and	-7 -13 0 19 -5 -3 -16
sa:steepest	-2 -4 -5 12 -8 1 -4
sa:step .	-1 -3 -5 -3 -2 0 12
sa:still	3 0 1 -11 -2 0 9
sa:still pay	0 3 -12 1 4 0 5
sa:stockfish	4 -12 1 -8 0 0 8
sa:stop	-9 11 0 8 -23 -1 0
sa:stop .	0 2 -5 13 -13 -2 -2
sa:stop buy	0 -1 17 -11 -4 0 -8
sa:subject to	0 -4 -10 5 6 0 3
sa:substantially	10 -7 3 -5 0 4 -10
sa:such	9 -3 6 -15 3 0 0
sa:sugar	-8 -1 12 -7 -3 -1 1
sa:sugar from	-6 -2 11 2 -1 0 -5
sa:sum	-2 0 -10 9 6 0 -9
sa:sum .	0 7 -15 4 8 -3 -8
sa:summer	0 -7 1 -7 11 9 -9
sa:summer ,	0 7 1 7 -17 4 -11
sa:summer .	-7 -10 -5 -3 13 5 4
sa:summit	0 -11 8 -2 -1 4 -3
sa:sunflower	-2 14 -2 1 -7 -5 -8
sa:sunflower oil	-2 15 -8 3 -4 -5 -7
sa:supplier	0 0 13 -6 -6 0 -4
sa:surcharge	-1 -2 -2 -13 17 -2 -3
sa:surcharge of	0 1 -16 -13 22 0 -2
sa:surcharge that	0 0 0 -13 9 0 -3
sa:suspend	5 -3 -8 17 -5 -15 -10
sa:suspend .	12 5 -9 10 -15 -5 -16
sa:suspend <points>	0 -6 14 -8 0 0 -3
sa:suspend and	0 6 -10 5 -3 0 0
sa:suspend since	0 1 -13 14 -4 0 -2
sa:suspend until	0 -10 0 14 -9 0 -8
sa:suspense	0 -5 -4 13 -5 0 -1
sa:suspension	-4 3 -12 6 11 -3 -10
sa:swept	0 0 -9 -8 15 0 -1
sa:system	10 8 -9 -11 -3 0 -3
sa:table	1 -17 -7 1 7 -3 6
sa:table .	-8 -5 -9 -3 6 -1 13
sa:take	-8 -6 12 -12 -1 14 -2
sa:take <level>	-3 0 6 14 -14 -1 -5
sa:take <number>	-3 -3 -9 -7 11 1 11
sa:take back	0 -1 -5 -8 -8 0 15
sa:take effect	-4 -10 6 5 -4 -1 -7
sa:take its	0 -11 0 3 1 1 1
sa:take on	-3 7 4 -12 2 7 -15
sa:talk	1 -3 20 -14 1 0 -9
sa:talk on	0 0 7 -12 6 0 0
sa:talking	-2 -4 11 -18 -4 0 8
sa:talking .	0 -2 6 -17 -2 0 9
sa:tariff	-15 10 -5 5 -8 -9 8
sa:tariff "	-2 0 -2 11 -1 0 -10
sa:tariff for	0 4 7 1 -6 0 -15
sa:tariff of	-1 5 17 -19 0 1 -6
sa:tariff on	3 -4 -2 10 -17 -3 -1
sa:tax	-3 10 -14 5 -5 10 0
sa:tax on	0 7 -16 6 0 3 1
sa:tea	3 5 -12 7 3 0 -6
sa:tea ,	0 0 -5 13 -2 -1 -8
sa:tea .	6 0 0 0 4 0 -11
sa:telephone and	0 0 -12 5 -7 0 9
sa:tell .	0 1 -9 13 0 -2 -6
sa:tell us	3 11 0 -7 0 0 -12
sa:temporary	-2 -6 6 -1 10 0 -12
sa:tequila	0 -3 -9 14 -7 3 -2
sa:term	-6 -14 13 1 -13 -2 1
sa:term of	0 0 11 -8 -2 0 -2
sa:text	6 -1 2 -17 4 0 4
sa:textile	-3 13 -9 1 -10 -1 3
sa:than	-5 -2 3 -10 -9 19 7
sa:than <span>	0 0 -8 -13 14 0 3
sa:than before	0 -2 -3 -14 0 0 12
sa:than ever	0 0 -6 -6 -9 15 -4
sa:thank	0 -3 16 -13 2 -2 -5
sa:thank to	-1 0 14 -6 0 0 -7
sa:that	6 -8 0 4 -10 7 1
sa:that ,	0 -8 -14 4 13 0 1
sa:that <quality>	-9 4 -5 -4 11 3 0
sa:that apply	0 -10 11 -22 13 0 3
sa:that are	-3 5 5 -5 -15 0 6
sa:that begin	0 -2 12 5 -22 4 -8
sa:that date	0 2 7 -11 3 0 -4
sa:that day	-3 4 -11 3 -6 0 10
sa:that has	-4 -6 19 -12 -6 9 -6
sa:that have	0 -3 -16 11 2 0 4
sa:that he	-7 -5 14 -14 -7 4 5
sa:that include	0 0 7 -17 6 0 2
sa:that is	-2 -6 12 6 -25 -7 0
sa:that it	-12 -11 5 -2 1 7 4
sa:that make	0 -1 14 -7 -2 -3 0
sa:that may	0 0 11 -1 0 0 -10
sa:that most	0 0 11 -5 -5 0 -1
sa:that no	1 0 -12 19 -5 -2 -8
sa:that of	0 0 -2 8 1 -3 -13
sa:that on	0 1 -12 7 2 0 2
sa:that pay	0 0 13 -10 -3 0 0
sa:that replace	0 0 19 -3 -17 0 0
sa:that start	0 0 -10 9 0 0 1
sa:that stay	0 0 -15 18 -5 0 0
sa:that talk	-2 6 11 -15 6 0 -7
sa:that they	6 -2 -7 -3 12 -2 -1
sa:that time	0 -1 -11 19 -7 0 -6
sa:that was	15 4 -16 -1 -9 3 8
sa:that we	1 -6 -5 14 -4 -1 -5
sa:that were	-1 -15 -6 22 -13 -1 0
sa:that will	0 -5 15 -10 -5 -6 3
sa:that would	-3 9 -20 11 0 0 2
sa:the	-4 3 1 -1 -5 8 -3
sa:the <day-ahead>	10 -10 4 1 -1 -5 -4
sa:the <level>	0 2 -17 9 6 -18 10
sa:the <month-gone>	0 0 -12 12 -2 -1 0
sa:the <name>	6 -22 1 4 7 0 -6
sa:the <number>	-11 -7 0 16 -2 -9 -9
sa:the <office>	13 4 -6 -3 -17 -4 6
sa:the <organisation>	7 -5 -2 -4 13 0 -9
sa:the <person>	3 -14 6 0 -17 2 5
sa:the <quality>	17 -16 -2 5 -11 2 0
sa:the <seat>	1 2 10 5 -9 -5 -13
sa:the <span>	2 -1 -6 -12 13 0 -5
sa:the additional	0 0 -12 2 7 0 1
sa:the agreement	-4 5 -1 7 -11 0 -1
sa:the air	0 -1 -11 1 -4 0 12
sa:the arrangement	0 0 11 3 -11 7 -10
sa:the book	-4 11 -1 -13 7 -2 -9
sa:the case	-2 11 4 -14 -2 0 -5
sa:the ceiling	-4 -4 0 10 2 0 -13
sa:the charge	0 5 4 -11 -2 0 2
sa:the coffee	0 -6 -4 -6 -4 0 13
sa:the country	0 -7 -10 4 -7 3 9
sa:the day	-4 -12 0 7 9 -5 -1
sa:the difference	0 -4 -7 -8 16 0 -1
sa:the dispute	-1 0 7 -16 -3 14 -10
sa:the draft	-1 4 -9 -10 -4 0 13
sa:the drawer	-4 9 -18 8 -8 0 6
sa:the duty	-1 -5 8 5 -1 -4 -16
sa:the end	-4 -3 -19 11 6 -4 7
sa:the fee	-3 16 -12 -8 3 0 0
sa:the first	0 -10 -13 19 -6 0 3
sa:the good	3 -1 11 -16 -1 0 2
sa:the letter	10 -7 -10 4 -14 -3 8
sa:the moment	0 8 4 1 -2 -1 -15
sa:the most	-4 0 -18 0 -6 18 6
sa:the new	-4 1 -8 -6 19 -6 -4
sa:the next	8 3 0 -12 5 -1 -7
sa:the normal	0 -2 12 -12 3 0 -4
sa:the north	0 1 1 -12 12 0 -6
sa:the number	10 3 -21 6 -10 -1 9
sa:the oil	0 4 6 -13 -8 1 0
sa:the old	-4 -6 18 -6 -4 -2 -7
sa:the older	0 0 9 -16 -11 0 5
sa:the one	-1 5 6 -2 -16 1 0
sa:the ordinary	-7 -21 0 12 -4 -7 -4
sa:the other	-5 10 8 -14 -4 7 -3
sa:the owner	-7 0 -3 -1 12 -2 -2
sa:the past	0 5 -14 11 -1 0 -2
sa:the pause	-1 7 9 -14 -1 -2 0
sa:the peak	0 -3 -9 5 -5 11 -1
sa:the present	-1 0 -13 0 -7 -1 15
sa:the press	13 -4 -12 7 -10 0 0
sa:the purchase	0 -1 5 -15 -5 0 14
sa:the quota	-1 -11 19 -5 -9 0 -2
sa:the rate	-1 11 -12 1 10 -6 -6
sa:the reciprocal	-3 7 -7 0 10 0 -11
sa:the remain	0 2 -6 -9 -5 0 15
sa:the rule	-1 -4 -1 -8 13 -3 2
sa:the same	-23 -3 0 -2 11 2 -2
sa:the second	-4 2 -13 3 -16 4 19
sa:the so	0 -1 -13 18 -7 0 0
sa:the spring	1 -13 -2 0 8 6 -7
sa:the steepest	-2 -4 -5 12 -8 1 -4
sa:the sum	-2 -8 0 12 -7 2 -2
sa:the surcharge	1 -2 -14 -2 18 0 -8
sa:the suspension	-4 7 -11 2 11 -2 -9
sa:the table	-3 -9 -4 -2 -6 -2 14
sa:the talk	3 0 7 -16 -5 -1 3
sa:the tariff	-1 13 2 6 -13 -1 -16
sa:the text	6 0 3 -12 -2 0 2
sa:the third	0 -3 -16 2 -8 4 13
sa:the time	0 4 8 1 -1 -7 -12
sa:the top	0 -1 -13 -12 0 19 -3
sa:the way	0 -2 18 -20 3 -1 -11
sa:the week	0 -1 9 -20 12 -1 -5
sa:the worst	-3 -4 -9 -8 5 11 -1
sa:the year	-1 -3 5 -13 9 0 -4
sa:their	-9 -2 -15 10 4 7 2
sa:their agreement	0 -2 -13 -2 -8 0 18
sa:their own	0 -1 15 -11 -5 0 -2
sa:them	-7 3 -13 10 1 6 -1
sa:them ,	-2 0 -10 -20 15 -1 14
sa:them .	-7 12 -4 6 -17 0 3
sa:them in	5 3 6 -14 0 -2 -4
sa:them on	0 -2 -10 13 0 0 -1
sa:them to	0 0 12 -7 -2 0 -6
sa:then	-13 7 -11 -1 19 9 -18
sa:then .	-13 8 -2 15 -8 0 -10
sa:then <level>	0 5 -10 -10 11 3 -2
sa:then <number>	-1 -15 5 -20 10 -4 7
sa:then to	0 0 -4 -6 11 0 -4
sa:there	-1 8 7 -2 -22 7 2
sa:there ,	0 -10 14 -2 -6 0 -4
sa:there .	-7 9 6 -10 -18 7 7
sa:there are	-1 0 -5 11 -3 0 -5
sa:there before	0 -3 13 0 -11 0 -1
sa:there from	0 0 -11 12 0 0 -1
sa:there is	4 6 3 -23 -6 -2 10
sa:there was	-9 10 -13 13 -14 2 4
sa:they	-1 5 8 -10 -5 5 -4
sa:they are	-2 3 8 -14 -17 -1 10
sa:they did	-1 11 -1 -8 1 -1 -3
sa:they enter	0 -8 -1 11 -2 0 -7
sa:they have	0 0 -1 0 7 4 -12
sa:they pay	-1 4 11 2 -17 0 -4
sa:thi	5 0 5 4 -8 2 -11
sa:thi day	0 -1 13 -7 -5 0 0
sa:thi month	-4 3 -9 5 6 0 -2
sa:thi year	4 -6 16 3 -16 3 -15
sa:thing	0 4 -10 15 -6 2 -8
sa:thing ,	0 -1 -8 11 -4 0 0
sa:think	0 -7 11 -16 -2 -1 5
sa:third	5 0 -3 -3 -21 0 14
sa:third of	6 -2 0 -10 -14 1 11
sa:though	-2 0 14 -6 -5 -1 -3
sa:threat	-6 -6 -6 1 -9 -3 14
sa:threat ,	-3 -1 -9 -4 0 0 13
sa:threaten	-3 -17 -10 9 -12 -2 14
sa:threaten <level>	0 0 18 -4 0 0 -17
sa:threaten for	-3 0 -2 -10 -2 0 15
sa:threaten in	0 -1 -8 13 -10 0 0
sa:three	2 1 19 -17 -10 -2 0
sa:three .	-1 3 3 -11 -1 0 3
sa:three time	0 4 10 5 -13 0 -7
sa:through <name>	0 -1 -10 17 0 0 -10
sa:throughout	-1 -5 14 -15 -2 0 3
sa:tied to	0 0 13 -11 -3 0 -2
sa:till	-1 -11 5 1 9 -3 -10
sa:timber	-2 -15 -9 11 0 -1 6
sa:timber .	0 -4 12 -16 3 0 0
sa:time	-10 6 6 6 -9 1 -12
sa:time ,	-5 -5 -6 11 0 5 -6
sa:tinned	-1 -4 -3 10 -8 0 2
sa:to	-1 0 5 -7 10 0 -8
sa:to -	-2 5 -4 6 6 -1 -13
sa:to <day-ahead>	-3 -6 14 -16 13 -3 -7
sa:to <level>	1 -7 4 -12 18 -13 -4
sa:to <name>	-6 12 -7 -1 -10 0 10
sa:to <number>	-3 -21 -2 -10 22 12 -16
sa:to <quality>	-3 12 -4 -2 -6 1 -1
sa:to a	0 5 13 -6 -13 0 -2
sa:to an	0 0 3 6 -14 2 -1
sa:to apply	-1 -4 0 -3 -3 -2 10
sa:to be	8 -10 1 16 -8 -6 -13
sa:to become	0 -1 16 -7 -7 0 -4
sa:to begin	-2 7 -17 7 -8 0 5
sa:to bring	-1 2 10 -12 1 0 -3
sa:to car	0 0 -20 21 -2 0 0
sa:to come	3 -8 -16 9 0 0 9
sa:to drop	0 0 10 -7 -2 0 -2
sa:to end	0 11 -6 -3 -1 0 -2
sa:to fentanyl	0 -1 11 0 -13 0 -3
sa:to his	3 8 -11 -6 -3 0 6
sa:to hold	0 -5 -1 -6 -1 0 12
sa:to invest	0 0 -9 11 0 0 -2
sa:to most	0 0 4 -12 5 0 0
sa:to nothing	-5 -5 -3 5 -14 6 8
sa:to put	0 -3 -13 1 4 0 10
sa:to say	0 1 -14 -1 3 5 5
sa:to start	3 -3 -14 10 -6 0 3
sa:to stay	0 5 -11 2 0 0 3
sa:to suspend	0 0 12 -11 -4 0 4
sa:to that	0 0 -5 -13 5 0 9
sa:to the	17 3 3 -9 -16 -6 6
sa:to them	0 -3 -12 16 0 0 -6
sa:to thi	0 0 12 -8 -5 0 0
sa:to which	-3 1 -10 11 1 0 -7
sa:to zero	-4 -6 4 11 -7 0 -12
sa:tobacco ,	0 11 -4 -11 6 0 -4
sa:together	-3 -14 12 5 -10 -10 -1
sa:together ,	0 0 -2 12 -13 0 0
sa:together .	-1 -12 12 0 -9 -2 1
sa:tomatoe	11 -3 1 -4 -14 0 0
sa:too	-18 -10 6 1 9 -7 -6
sa:too ,	0 -3 14 0 -2 -1 -14
sa:too .	-3 -7 -11 3 5 -2 11
sa:tool	-4 -13 2 1 0 -3 7
sa:top	-13 -5 -4 2 1 10 3
sa:top .	-2 -12 5 6 -1 1 -10
sa:top of	-7 4 -1 -6 -3 8 9
sa:total	-1 0 -6 -3 -4 -1 16
sa:touched	-1 0 12 -2 -8 0 -6
sa:toy	-1 -2 -7 -6 -8 -3 19
sa:trade	4 12 -13 11 -2 -10 -1
sa:trade .	0 5 -11 4 5 -2 -6
sa:trade pact	7 3 -13 -5 3 0 4
sa:trade war	0 -2 16 -13 -2 0 0
sa:treaty	0 2 14 -14 -3 -1 -3
sa:treaty .	-1 0 13 -4 -2 0 -6
sa:treaty of	0 4 2 -13 3 0 0
sa:truce	-4 -3 16 -6 -1 -10 -6
sa:truce ,	-1 3 11 -14 7 -2 -16
sa:truce has	0 0 -4 11 -11 0 0
sa:truce is	-4 7 1 -14 1 0 1
sa:truce or	0 -5 14 -5 0 0 -7
sa:truce run	0 -8 -1 12 -3 0 -2
sa:truce that	0 3 11 -11 1 -2 -2
sa:turn	3 0 -4 -3 12 0 -7
sa:turned	6 -5 11 -19 -10 0 5
sa:twice	0 -5 -11 12 -6 -4 6
sa:twice what	0 0 -11 5 -4 0 10
sa:two	-15 -5 8 -3 -17 6 12
sa:two country	0 9 0 -15 2 3 0
sa:two week	0 -2 -18 17 0 0 -3
sa:type	0 0 -7 11 -2 0 -6
sa:unchanged	-2 0 27 -24 -13 -1 -3
sa:unchanged .	-1 0 10 -12 -6 0 1
sa:under	-11 -27 11 2 9 -10 -8
sa:under an	0 -1 8 -5 7 0 -13
sa:under section	-2 0 -1 -3 10 -2 -5
sa:under the	-12 -8 9 -4 -2 0 6
sa:understanding	0 0 -6 -1 -8 0 11
sa:unless	-13 9 -9 -8 -14 -7 21
sa:unless <name>	0 -2 -4 -9 -1 0 13
sa:unless <seat>	-2 -12 -2 -3 0 0 14
sa:unless they	0 -8 5 -11 9 0 2
sa:until	-29 -18 8 4 16 -15 -14
sa:until <day-ahead>	-11 -10 15 2 6 -13 -29
sa:until <day-gone>	0 -5 -12 5 11 -1 -4
sa:until <month-ahead>	0 4 9 -1 -6 -4 -5
sa:until <number>	-1 -2 -7 0 15 0 -6
sa:until a	0 -2 3 -17 0 5 9
sa:until last	0 0 -11 0 10 -4 3
sa:until now	0 -11 -18 28 -18 0 6
sa:until the	-4 -18 2 3 9 -2 -5
sa:until then	0 7 12 -5 -10 -1 -12
sa:until thi	0 0 -7 -5 11 0 0
sa:untouched	0 -4 12 0 -7 0 -7
sa:up	4 -5 -3 -9 7 5 3
sa:up .	-1 -3 -6 -10 14 0 0
sa:up from	-5 15 -9 7 -10 -3 0
sa:upholstered	0 -6 -13 3 -4 0 15
sa:upholstered furniture	0 -6 -13 3 -4 0 15
sa:urea	-5 11 -5 -3 -4 0 4
sa:urea .	0 13 -8 -9 0 0 1
sa:us	0 8 0 -10 -17 8 4
sa:us .	5 4 -4 -21 -10 11 4
sa:used	-1 0 -1 9 -11 -5 4
sa:used before	0 0 -11 13 -1 0 -3
sa:valorem	0 0 -4 10 -7 0 -3
sa:value	-3 -10 18 -7 5 -5 -18
sa:value of	0 0 11 -8 -2 0 0
sa:vehicle	0 5 8 3 -11 0 -13
sa:visit	0 -3 8 5 0 0 -10
sa:void	0 -5 -17 2 13 0 -1
sa:vote	2 8 5 -13 -2 0 -2
sa:wait .	0 -14 5 4 9 0 -4
sa:waive	0 -2 12 -8 -4 0 -1
sa:want	0 12 -8 -2 3 3 -3
sa:want to	-4 5 -10 3 2 4 0
sa:war	0 -5 12 -9 -8 5 0
sa:warn	-3 16 -12 -2 -1 0 -2
sa:was	19 -6 -2 -7 -2 2 -1
sa:was <level>	-1 -4 21 -1 -18 -2 -7
sa:was <number>	1 -3 32 -25 -1 -13 -15
sa:was a	14 -3 1 -6 -1 -2 -8
sa:was add	0 0 4 -13 8 0 -1
sa:was announce	1 -11 -14 25 -11 -1 -2
sa:was charge	0 -8 -3 -18 24 -3 -6
sa:was conclude	0 -3 -9 12 -2 0 -1
sa:was drop	3 0 -13 7 0 0 0
sa:was impose	-1 -2 15 -1 -14 0 -3
sa:was never	9 -4 -11 -11 7 -4 7
sa:was not	-10 -9 16 5 -20 -2 -1
sa:was put	-1 -2 4 7 -16 -1 3
sa:was sign	-3 0 12 -8 -6 0 0
sa:was take	0 0 -15 5 1 0 4
sa:was the	-4 -15 -13 5 15 12 -14
sa:was there	0 0 16 0 -15 0 -2
sa:was to	1 10 -22 -5 -10 -1 22
sa:was until	0 3 -13 0 9 0 0
sa:watche	12 -12 7 0 -7 -1 -10
sa:watche .	12 -9 3 1 -5 0 -7
sa:way ,	0 0 -1 -13 6 0 8
sa:way .	1 -7 16 5 -15 -3 -11
sa:way of	0 1 -8 -6 11 -1 0
sa:we	-3 -10 15 -2 -1 -11 -2
sa:we could	-1 -6 -2 13 -1 0 -10
sa:we will	-1 -2 -7 -3 -2 0 13
sa:week	5 1 -9 8 3 0 -5
sa:week 's	-1 0 -12 10 -2 7 -3
sa:week ,	-5 -8 -7 17 1 -1 -13
sa:week .	4 6 12 -18 -1 -10 3
sa:week ago	-1 -3 -18 8 2 -3 8
sa:week in	0 2 -4 -9 12 0 -6
sa:week of	0 -2 12 -15 1 2 -5
sa:well	1 -10 -3 -1 10 4 1
sa:well ,	2 -11 8 -4 0 4 -3
sa:well .	0 -12 -4 -4 9 1 6
sa:were	1 -1 -2 4 0 6 -10
sa:were in	-1 9 -1 -13 0 0 1
sa:were to	0 -5 -13 5 0 0 9
sa:what	-5 2 3 -9 -2 -1 6
sa:what <quality>	0 -3 1 -12 0 0 9
sa:what is	-4 0 11 -1 -8 0 -4
sa:what it	-4 9 4 -3 4 0 -18
sa:what they	-2 8 -6 0 -13 0 10
sa:what was	-1 -6 11 -6 0 -3 0
sa:what we	-2 -1 12 -5 0 0 -6
sa:whatever	12 -6 8 0 -23 0 -1
sa:wheat	-4 2 -2 5 5 -4 -13
sa:wheat ,	-1 9 -7 3 5 -1 -11
sa:wheat and	0 -14 9 -9 1 0 7
sa:wheat flour	-3 0 -2 12 -1 0 -8
sa:when	1 -8 7 -21 11 17 -20
sa:when he	-3 0 -3 -9 11 0 0
sa:when it	-4 -6 17 -11 -2 1 -3
sa:when the	0 -4 -4 -5 1 18 -9
sa:where	-2 17 -6 4 -17 0 1
sa:wherever	0 -5 10 1 -5 -5 -2
sa:which	-12 5 -3 -8 3 12 4
sa:which <name>	-7 -14 -9 17 -4 4 1
sa:which <number>	0 -5 12 0 -11 1 -3
sa:which <person>	3 -4 7 0 -19 -1 8
sa:which are	-2 -6 7 -12 -1 0 11
sa:which come	0 9 -1 0 -2 5 -11
sa:which end	0 -2 3 -13 12 0 -8
sa:which has	0 11 1 -7 1 -4 -6
sa:which he	-1 0 -1 -15 10 0 4
sa:which is	0 1 22 -3 -33 9 -12
sa:which it	-3 -3 0 -15 11 -1 6
sa:which mr	0 -2 -2 -8 -1 0 11
sa:which nobody	0 5 -8 -13 5 9 -3
sa:which pay	-3 10 -4 -2 -13 0 10
sa:which take	0 5 13 -10 -14 0 2
sa:which the	8 -2 6 -12 9 -7 -4
sa:which we	-4 -12 -5 0 19 -3 -6
sa:which were	0 13 -1 -11 -3 0 -3
sa:which will	0 -2 -10 15 -5 0 -4
sa:which would	0 12 -13 3 -4 0 -4
sa:whichever	0 0 12 -7 -6 0 0
sa:while <name>	0 4 -4 9 -12 -3 0
sa:while the	0 -5 5 3 4 0 -14
sa:whiskey	-4 -10 -11 8 13 0 -2
sa:will	-14 11 4 -8 0 -4 0
sa:will apply	0 1 -15 15 -7 0 -1
sa:will be	3 11 9 -11 0 -12 -7
sa:will go	-2 9 6 -17 3 0 -2
sa:will have	0 3 11 -13 -6 0 0
sa:will not	-14 -5 -15 -2 7 -4 22
sa:will take	1 12 -9 5 -10 4 -12
sa:win	0 -5 5 0 7 0 -10
sa:wine	-4 -7 2 2 -14 8 8
sa:wine .	-2 2 -8 -2 -8 4 11
sa:wine from	0 -5 9 -10 1 0 3
sa:winter	-6 0 -1 -14 19 -4 -4
sa:winter .	-5 -5 4 -17 12 -1 1
sa:with	-10 11 -2 -3 9 -13 -2
sa:with <level>	5 2 -7 10 -3 -3 -6
sa:with <name>	6 3 2 2 -15 1 -4
sa:with <number>	-2 4 -9 12 0 -2 -6
sa:with <points>	0 0 10 -7 -4 0 0
sa:with <seat>	-3 -1 18 -15 0 -3 -2
sa:with a	-1 2 0 -17 4 6 6
sa:with effect	0 -7 11 -15 12 0 -15
sa:with it	-1 11 -7 -5 2 -5 4
sa:with one	-2 -2 9 -14 5 0 0
sa:with the	-7 0 -13 11 7 -12 -2
sa:with which	0 -2 -2 10 -8 0 -3
sa:withdraw	5 -13 -13 -5 -1 -1 20
sa:withdraw .	-1 -11 -12 -2 -10 0 20
sa:within a	-2 -3 -5 11 -5 -3 -2
sa:without	-3 18 3 -9 -9 1 -9
sa:without a	3 13 4 -17 -18 2 2
sa:world	-6 -6 -4 1 10 -1 0
sa:worst	-5 -7 -6 -17 4 17 -2
sa:worth	-5 3 -8 16 -3 -7 -6
sa:worth <money>	-1 8 -3 8 -1 -1 -14
sa:would	-6 18 -4 -2 -18 -2 2
sa:would again	0 13 -3 -6 -5 0 -1
sa:would apply	-1 16 -9 -4 -9 0 0
sa:would do	-1 -4 -11 4 -2 0 10
sa:would go	1 -15 19 2 -5 4 -12
sa:would have	7 1 -3 12 -18 -5 -5
sa:would pay	-1 4 0 6 -12 0 0
sa:would remain	0 3 1 0 5 0 -13
sa:would start	0 -11 -1 -8 0 0 16
sa:would stay	0 -4 14 -4 0 0 -7
sa:would then	0 0 2 8 4 0 -17
sa:write	10 -18 0 -3 -17 -1 11
sa:write .	7 0 -12 13 -3 -1 -8
sa:write on	0 -5 3 -11 -5 0 12
sa:wrong	22 -11 3 -16 -2 -2 -15
sa:yarn	-1 -15 3 1 11 0 -7
sa:year	-10 -5 13 -9 1 1 -4
sa:year ,	3 0 -12 -1 13 -2 3
sa:year .	-16 -2 1 1 -7 10 2
sa:year <number>	0 -1 11 -9 0 0 -4
sa:year ago	0 -6 7 -14 6 -2 4
sa:year and	5 -3 13 5 -15 -3 -10
sa:you	12 5 -8 2 -4 -8 -4
sa:you're	0 -2 16 -10 -2 0 -7
sa:your	12 0 11 -24 -3 -2 -11
sa:zinc	-1 1 1 -1 -11 5 4
sa:—	-2 7 -4 4 6 2 -25
sa:— and	0 12 -11 7 -3 0 -11
same than before	12 -4 -2 -2 9 -15 -3
sb:"	11 -12 -2 -10 7 8 -1
sb:" <name>	7 3 -17 6 -4 -1 3
sb:" <number>	4 -13 -12 8 9 -3 -5
sb:" a	-7 2 -6 17 -5 0 -8
sb:" and	1 8 3 -5 1 0 -12
sb:" at	-12 2 -2 -15 0 2 10
sb:" if	-6 2 -7 -7 0 -1 13
sb:" it	1 -8 -12 1 10 -1 6
sb:" on	-1 -2 13 -6 -1 0 -7
sb:" reciprocal	-1 -7 0 -3 12 -2 -13
sb:" tariff	8 -5 -6 -3 9 0 -10
sb:" the	3 -2 11 5 -13 -1 -10
sb:" to	2 0 -11 -3 4 -1 6
sb:" we	-22 -1 14 -3 0 3 -4
sb:'	-12 12 -12 11 -4 -2 -1
sb:'s ,	-3 9 8 2 -25 -4 -3
sb:'s :	0 -5 15 -14 0 0 -3
sb:'s <level>	-3 15 -22 -4 17 -3 -2
sb:'s <number>	-5 -6 -5 -4 12 -3 8
sb:'s <person>	-10 4 14 -17 9 0 -8
sb:'s <points>	0 11 0 -11 0 0 -2
sb:'s a	3 -15 -8 14 0 0 0
sb:'s agreement	-1 0 17 -5 -6 0 -13
sb:'s at	0 5 11 -15 0 2 -4
sb:'s deal	0 3 -10 9 7 0 -13
sb:'s duty	7 8 5 2 -5 -5 -19
sb:'s export	0 -1 2 -11 7 0 4
sb:'s finance	-2 0 -18 7 -5 0 11
sb:'s negotiator	-1 -1 -1 -7 -2 0 11
sb:'s new	0 -5 -6 10 -4 5 -2
sb:'s offer	-4 -1 -3 -6 -4 0 13
sb:'s parliament	-1 6 -5 -11 -1 0 10
sb:'s reply	0 -4 -16 16 0 -1 -2
sb:'s rule	0 0 -9 -9 15 0 -1
sb:'s senate	0 0 0 12 -2 0 -14
sb:'s tariff	11 8 5 -8 -5 -4 -7
sb:'s the	-3 4 -4 -10 12 -1 0
sb:'s to	-2 7 0 -14 3 0 3
sb:'s would	0 15 -2 -12 -2 0 -3
sb:(	11 -2 -4 -4 6 -5 -2
sb:( <day-gone>	3 -8 -13 -12 19 0 -2
sb:( <day-today>	0 6 -3 5 -19 0 3
sb:( <name>	-4 -4 4 11 -12 -1 -11
sb:( <number>	-2 2 2 -15 8 2 3
sb:( <office>	-1 -4 12 -2 0 0 -7
sb:( a	-6 2 -3 11 -13 -1 -3
sb:( b	-1 10 -18 8 -10 -1 5
sb:( before	-1 -16 -15 10 13 -4 4
sb:( c	0 2 -12 8 -2 0 3
sb:( it	2 -2 11 0 -7 -2 -2
sb:( now	-2 -3 15 1 -11 0 -11
sb:( until	0 0 13 -13 -2 0 -5
sb:) -	3 -1 -13 5 -1 0 6
sb:) :	-4 -6 -1 0 12 4 -8
sb:) and	-2 0 6 0 0 -1 -16
sb:) from	2 5 5 -14 3 0 -4
sb:) the	1 12 -3 3 -9 0 -13
sb:*	-7 0 8 -12 9 3 -6
sb:+	-1 -6 12 1 -14 -1 1
sb:,	-22 7 -1 -4 7 -3 4
sb:, "	-16 -5 3 6 5 5 -9
sb:, <day-ahead>	5 1 -16 16 -28 -2 10
sb:, <level>	-13 13 -5 10 -13 5 -4
sb:, <name>	-26 1 0 -10 -16 5 28
sb:, <number>	-15 -21 17 -4 -9 3 12
sb:, <office>	-4 -13 -16 13 -10 10 10
sb:, <quality>	4 14 -5 -11 2 1 0
sb:, <seat>	-8 -6 -4 -7 7 11 3
sb:, a	0 7 5 2 -3 -8 -12
sb:, after	2 -20 -10 -5 23 4 -6
sb:, against	-1 3 -18 4 16 -3 -11
sb:, aircraft	0 -1 -9 15 -1 0 -6
sb:, along	0 -1 9 -1 -11 0 3
sb:, among	0 -10 -7 -9 19 0 4
sb:, an	-6 5 -12 -5 17 0 0
sb:, and	-18 10 1 -3 -5 -7 6
sb:, another	0 0 3 7 -12 0 -6
sb:, are	11 0 0 -4 -13 -2 2
sb:, as	11 -4 -8 3 9 -15 -3
sb:, at	0 -2 6 0 -11 3 -4
sb:, because	-5 10 -8 -14 6 4 2
sb:, beef	0 -2 -16 12 5 0 0
sb:, before	0 -6 -1 14 1 -13 -7
sb:, beside	0 -5 13 -14 1 0 2
sb:, bison	0 0 -13 7 -1 0 5
sb:, both	-2 6 -11 6 -9 -1 8
sb:, bring	0 -1 -3 13 -10 1 -4
sb:, but	0 -4 5 3 3 -5 -12
sb:, car	0 1 16 -17 1 0 -3
sb:, charge	0 -3 15 -9 -6 0 1
sb:, close	0 -1 -3 9 -2 2 -9
sb:, cocoa	0 -1 -8 10 -5 0 1
sb:, come	0 0 -16 24 2 -6 -12
sb:, conclude	0 0 4 -8 7 3 -12
sb:, duty	3 -11 -13 23 -11 -3 -3
sb:, failing	0 17 -5 -8 -5 3 -7
sb:, fall	0 0 -16 13 3 2 -7
sb:, fentanyl	0 0 9 -12 1 0 0
sb:, for	-4 21 5 -11 -12 -3 0
sb:, go	-1 -6 -7 19 -12 -5 3
sb:, had	6 11 -14 3 -5 0 -3
sb:, has	-4 6 11 0 -17 -5 -1
sb:, have	0 -2 17 -13 -10 0 2
sb:, he	9 0 9 -6 -8 3 -4
sb:, hour	0 -1 13 -11 2 0 -6
sb:, in	-1 -7 -15 -2 5 23 0
sb:, is	1 -7 -15 14 -1 -1 4
sb:, it	0 3 -5 10 -11 5 -5
sb:, keep	0 0 12 -15 4 0 -2
sb:, last	0 -14 11 -4 -7 11 -1
sb:, later	0 -1 -7 -8 14 0 0
sb:, leave	0 3 14 -4 -10 0 -5
sb:, less	0 0 -5 0 -7 0 11
sb:, let	0 1 10 -7 -6 0 0
sb:, list	0 -1 2 -11 3 5 0
sb:, lumber	0 -1 0 -8 -10 0 13
sb:, maize	0 0 1 12 -13 0 -7
sb:, mr	4 -2 -2 10 -5 0 -7
sb:, no	11 -12 -2 -1 0 0 2
sb:, nor	-3 1 7 -11 4 0 0
sb:, not	11 -13 0 -4 12 -10 -13
sb:, now	4 16 -3 2 -12 -4 -7
sb:, of	-7 -4 1 4 15 -6 -17
sb:, on	-1 -1 1 -10 12 -13 3
sb:, once	0 4 -11 5 -1 -3 3
sb:, or	-5 13 -7 -13 -9 5 9
sb:, our	-5 -11 11 -3 3 -5 0
sb:, pay	-8 -16 19 -7 0 -2 -5
sb:, plu	-1 5 7 -2 -3 -1 -12
sb:, pork	0 -1 9 0 -10 0 -4
sb:, put	-1 3 -14 7 6 0 -1
sb:, raise	-2 -9 -9 6 12 -1 -3
sb:, rather	0 4 -10 7 0 -3 0
sb:, reply	-1 0 11 -1 -8 0 -1
sb:, section	0 0 14 -10 -2 0 -2
sb:, sell	0 0 9 -11 -2 0 1
sb:, settle	0 0 -15 7 -3 0 10
sb:, she	-3 2 5 -12 2 0 1
sb:, ship	0 6 13 -15 -2 0 -6
sb:, sign	0 3 -10 17 -5 0 -14
sb:, since	-3 -10 5 4 -13 6 0
sb:, so	-8 -5 9 0 -13 -6 6
sb:, such	0 10 5 -12 0 0 -3
sb:, suspend	0 2 -15 3 -3 0 11
sb:, that	3 -1 -7 -4 -1 -2 12
sb:, the	-11 9 -5 -5 3 11 -2
sb:, their	-1 6 -12 5 -1 -2 5
sb:, those	0 -5 7 9 -10 -2 -11
sb:, to	2 -3 -10 -1 -4 -3 17
sb:, together	0 -3 2 10 -14 0 -3
sb:, twice	0 -1 -7 -5 10 0 0
sb:, under	-4 -20 4 8 -4 -5 -1
sb:, unless	0 23 -1 -10 -13 0 -11
sb:, until	-3 -10 12 4 -8 -2 -10
sb:, up	-2 -2 0 -10 14 -4 -4
sb:, were	1 -2 -3 8 -12 0 3
sb:, whatever	12 -3 -4 0 -2 0 -7
sb:, when	-15 -5 -4 -4 6 9 2
sb:, where	0 -10 0 11 5 -11 -14
sb:, which	3 -22 3 2 7 -4 0
sb:, who	-13 1 15 -18 -3 11 -1
sb:, whose	-12 -1 -6 3 15 0 -4
sb:, will	-9 0 -10 19 -15 -3 -2
sb:, with	-14 -10 -4 11 -1 -2 1
sb:, without	0 11 -2 -1 0 0 -10
sb:, would	16 13 -23 -7 -16 -1 5
sb:-	-12 9 6 -2 5 0 -15
sb:- <month-ahead>	0 -1 13 -4 -5 0 -8
sb:- <name>	-2 -4 10 -1 -13 6 -1
sb:- <person>	-4 -1 -13 -8 20 0 1
sb:- call	0 11 0 1 -2 0 -14
sb:- dump	-3 1 8 -11 -7 0 6
sb:- inclusive	0 0 -9 11 0 0 -3
sb:- labor	0 -1 -5 2 -11 0 9
sb:- the	0 3 11 -24 10 0 5
sb:.	11 -11 1 7 -1 -17 -9
sb:. *	-3 -5 -13 -15 18 0 7
sb:. .	0 0 6 -11 4 0 0
sb:. <day-ahead>	0 0 -4 10 -7 0 -1
sb:. <day-today>	0 0 0 -11 9 0 0
sb:. <name>	0 -2 15 -7 -7 0 -3
sb:. <number>	12 -8 -21 24 -5 -3 -19
sb:. the	1 -13 -2 -1 12 -1 -1
sb:/	12 -1 -6 9 -16 -8 2
sb:/ <number>	11 0 -6 7 -12 -3 -1
sb::	4 8 -3 -1 -11 8 0
sb:: "	0 11 -13 -6 0 2 9
sb:: <day-ahead>	0 -3 -12 -4 -5 0 17
sb:: <level>	-12 4 8 -3 -14 14 0
sb:: <name>	7 3 6 -18 6 -3 0
sb:: <number>	23 3 -10 3 -2 2 -14
sb:: <person>	2 1 -12 10 -4 0 -1
sb:: <quality>	0 5 15 -14 -12 5 -1
sb:: <seat>	0 -9 4 -5 16 -2 -17
sb:: and	6 5 -10 4 2 -3 -8
sb:: both	5 -2 -13 9 -4 0 0
sb:: for	3 -7 -17 9 14 -1 0
sb:: from	-1 -3 -12 15 0 -5 0
sb:: i	11 -2 3 -12 6 -1 -16
sb:: in	1 13 -4 -5 -6 0 -2
sb:: is	8 4 5 -3 -1 0 -15
sb:: it	3 -17 4 0 2 4 -2
sb:: its	0 -3 -3 -11 11 0 7
sb:: no	-7 -15 7 -19 2 -1 17
sb:: one	1 5 11 -11 -10 0 -3
sb:: our	0 -4 -9 14 0 0 -7
sb:: rose	0 13 -4 -12 -1 0 2
sb:: the	8 -10 4 2 -2 1 -10
sb:: then	-15 11 -6 -31 12 -3 8
sb:: unchanged	0 -3 11 -5 -1 0 -2
sb:: under	0 -3 -14 11 6 0 -4
sb:: will	2 14 1 -12 0 0 -12
sb:;	-22 5 -1 -18 3 2 17
sb:; <day-today>	0 -4 10 -1 -1 0 -1
sb:; <level>	0 18 -7 1 -4 0 -11
sb:; <name>	-5 2 0 -2 -12 0 11
sb:; <person>	0 -2 -8 -10 -5 0 19
sb:; <quality>	-3 -17 7 -6 9 -3 4
sb:; a	-2 0 -2 4 -15 4 7
sb:; at	0 5 -12 -8 -8 1 13
sb:; before	-1 -5 -5 -16 19 0 -10
sb:; for	-1 8 1 -15 3 -1 1
sb:; from	0 4 -14 5 0 5 -1
sb:; it	-7 -4 11 -12 19 3 -16
sb:; its	0 -2 8 4 -11 -1 0
sb:; on	-1 6 -1 8 -6 0 -14
sb:; that	-1 1 8 -15 3 -5 4
sb:; then	0 0 -13 14 0 0 -8
sb:; under	0 0 -15 4 -2 6 7
sb:<agent>	-4 8 -9 -6 -2 -14 15
sb:<day-ahead>	-17 5 -7 14 -10 -18 4
sb:<day-ahead> ,	-5 -3 3 -1 -20 -8 17
sb:<day-ahead> :	-11 4 -7 5 7 4 -14
sb:<day-ahead> ;	-3 10 9 -3 2 -1 -18
sb:<day-ahead> <level>	0 1 -17 12 6 -4 -8
sb:<day-ahead> <name>	-6 7 3 4 -19 -2 -2
sb:<day-ahead> <quality>	-3 -6 0 3 -12 0 9
sb:<day-ahead> a	0 0 4 0 4 0 -11
sb:<day-ahead> from	0 -12 11 1 0 0 -4
sb:<day-ahead> it	-8 -1 -21 14 13 -5 -6
sb:<day-ahead> next	0 -3 11 -5 -4 0 0
sb:<day-ahead> on	0 -6 5 -12 -7 0 12
sb:<day-ahead> our	0 4 6 2 -13 -2 -6
sb:<day-ahead> the	-2 8 13 -4 2 -1 -28
sb:<day-ahead> there	0 -1 -22 11 12 0 0
sb:<day-ahead> to	-2 -10 0 -8 -12 -1 23
sb:<day-ahead> under	0 0 1 -12 -1 0 11
sb:<day-ahead> —	0 -1 -12 14 0 0 -2
sb:<day-gone>	3 -11 -2 1 8 -14 2
sb:<day-gone> (	4 6 -17 11 0 0 -6
sb:<day-gone> ,	0 -8 8 -2 7 -4 -14
sb:<day-gone> :	-20 -6 -22 20 -2 -7 18
sb:<day-gone> ;	-2 -6 -4 -17 20 0 5
sb:<day-gone> <level>	0 -3 14 -8 -6 0 0
sb:<day-gone> <name>	-6 -3 1 6 6 0 -20
sb:<day-gone> <seat>	0 0 -7 0 15 0 -11
sb:<day-gone> and	0 -11 3 -10 -2 0 13
sb:<day-gone> by	0 7 0 2 1 0 -13
sb:<day-gone> come	0 0 -8 11 -12 0 5
sb:<day-gone> for	0 13 4 -3 -8 0 -12
sb:<day-gone> had	2 -1 0 -12 6 1 1
sb:<day-gone> in	-1 -2 -6 10 -2 0 -1
sb:<day-gone> it	-13 5 0 -13 7 -13 11
sb:<day-gone> let	0 0 5 -11 -1 0 8
sb:<day-gone> morning	-3 -3 -2 12 -12 0 1
sb:<day-gone> night	-1 -3 17 -12 -10 0 4
sb:<day-gone> of	-4 -4 2 -7 12 0 -4
sb:<day-gone> on	3 -5 0 11 -7 0 -9
sb:<day-gone> put	0 7 3 -3 -11 0 2
sb:<day-gone> that	11 -17 3 -7 -11 -2 7
sb:<day-gone> they	0 -3 2 -18 10 0 3
sb:<day-gone> we	11 -2 -9 10 -9 0 -7
sb:<day-gone> with	0 0 -6 6 -21 0 14
sb:<day-gone> —	-8 -8 -14 -16 20 10 2
sb:<day-today>	-12 -7 6 -3 6 -19 2
sb:<day-today> ,	5 9 -8 0 8 -4 -10
sb:<day-today> -	-3 4 15 0 -1 -1 -19
sb:<day-today> :	-6 -2 27 -16 -20 -3 0
sb:<day-today> ;	-1 -8 -9 -7 0 0 19
sb:<day-today> <level>	0 0 3 0 -15 0 6
sb:<day-today> and	0 3 -12 7 6 0 -5
sb:<day-today> he	-3 0 -14 7 -3 0 7
sb:<day-today> it	-5 -5 26 -3 -12 -3 -10
sb:<day-today> morning	-6 -5 12 -8 3 0 0
sb:<day-today> on	0 0 -13 -1 5 0 9
sb:<day-today> the	-6 5 -1 -18 18 -5 0
sb:<day-today> —	-3 1 -13 5 2 -4 9
sb:<duty>	6 4 8 -7 2 -13 -5
sb:<gate>	-4 6 -4 2 9 -9 -7
sb:<goods-amount>	-6 -7 4 15 -15 -6 -7
sb:<goods-amount> <span>	0 -3 -5 21 -6 -2 -15
sb:<goods-amount> of	-3 -1 2 5 -11 -1 2
sb:<goods>	-9 13 9 1 -11 0 -12
sb:<level-noun>	7 -2 -6 0 -12 -5 10
sb:<level>	-16 7 -6 6 4 0 -6
sb:<level> (	3 -1 0 -6 9 -2 -9
sb:<level> ,	0 -19 1 5 -1 -2 8
sb:<level> :	-5 -9 -15 25 -8 -6 2
sb:<level> <day-today>	-2 14 -24 9 -8 0 8
sb:<level> <level>	-3 4 -5 -19 -23 11 15
sb:<level> after	0 -2 -19 1 11 0 9
sb:<level> again	-3 -6 6 -18 11 -2 0
sb:<level> announce	0 0 13 -8 -3 0 -4
sb:<level> at	-5 11 -15 -5 15 -13 7
sb:<level> baseline	0 -1 -6 11 -5 0 -1
sb:<level> call	0 0 -8 -2 11 0 -2
sb:<level> come	0 5 0 7 -12 -1 0
sb:<level> for	-8 -18 -1 1 5 -2 8
sb:<level> from	-1 -23 7 -13 11 -1 6
sb:<level> has	0 -1 11 -4 -5 0 -1
sb:<level> here	5 16 -14 -16 6 6 -10
sb:<level> in	-6 2 -1 -3 2 -10 7
sb:<level> instead	-6 -1 -2 6 3 -13 -5
sb:<level> like	-1 -3 12 -5 0 0 -6
sb:<level> more	0 1 20 -13 -7 0 -6
sb:<level> now	-2 10 -17 -3 8 1 3
sb:<level> of	-2 -16 6 3 2 -5 -5
sb:<level> on	-3 11 0 -6 1 -1 -6
sb:<level> or	-2 -19 10 0 -12 1 3
sb:<level> ordinary	0 -1 -12 2 12 0 0
sb:<level> over	-3 -3 17 -3 -10 -4 -4
sb:<level> since	-2 0 -14 6 5 4 1
sb:<level> stay	0 -6 -5 14 -11 0 0
sb:<level> surcharge	0 -3 18 -8 -9 0 -1
sb:<level> tariff	-2 4 3 4 -6 0 -10
sb:<level> that	0 2 14 -13 -4 -1 0
sb:<level> there	-2 3 -4 3 7 -1 -14
sb:<level> thi	0 -1 -16 9 12 0 -6
sb:<level> to	12 1 1 8 -21 -5 -3
sb:<level> under	5 9 5 -9 1 -3 -11
sb:<level> until	-3 6 -10 22 -20 2 -8
sb:<level> was	5 -6 11 -8 -12 -1 3
sb:<level> when	0 -2 -7 12 -2 0 -2
sb:<level> which	0 0 -10 11 0 0 -1
sb:<level> will	-1 7 6 0 -6 0 -11
sb:<level> would	0 6 4 -12 -6 0 2
sb:<money>	-15 0 -2 -14 17 -7 7
sb:<money> of	-8 0 6 -16 5 -2 8
sb:<money> will	0 0 7 7 -4 0 -12
sb:<month-ahead>	6 2 -12 -5 9 15 -15
sb:<month-ahead> ,	5 -5 9 6 -15 11 -15
sb:<month-ahead> :	-1 4 0 -13 9 0 -3
sb:<month-ahead> ;	0 0 -5 -5 12 -4 0
sb:<month-ahead> it	-2 -3 -7 2 -8 13 1
sb:<month-ahead> the	0 -7 -2 -13 12 0 10
sb:<month-gone>	-31 -21 -8 3 12 11 -2
sb:<month-gone> ,	-16 0 14 2 -15 13 -17
sb:<month-gone> :	-7 -11 -34 17 17 0 5
sb:<month-gone> ;	0 1 20 -15 -1 -2 -8
sb:<month-gone> <name>	-2 3 -1 4 6 -12 -17
sb:<month-gone> <quality>	0 -4 -16 0 18 -1 -7
sb:<month-gone> and	-3 -3 20 -11 -15 -7 11
sb:<month-gone> at	0 0 9 -16 0 -1 5
sb:<month-gone> it	-7 -9 -12 16 -4 -1 6
sb:<month-gone> last	0 5 -5 4 -13 6 2
sb:<month-gone> the	-4 3 -18 -4 1 8 11
sb:<month-gone> they	0 -7 -16 9 2 2 3
sb:<month-gone> with	0 -10 10 -2 2 -1 -11
sb:<name>	-9 -15 5 8 -1 -5 -4
sb:<name> "	-4 -1 -5 -1 11 0 -5
sb:<name> 's	-2 17 8 -12 -5 2 -9
sb:<name> (	-7 -26 -7 -1 17 -2 7
sb:<name> )	-4 -7 -4 19 -9 -1 -12
sb:<name> ,	-7 -17 16 -3 6 -5 -12
sb:<name> :	-10 -13 14 5 -7 -8 -7
sb:<name> ;	4 11 -4 -10 -4 -6 7
sb:<name> <level>	-13 5 -2 -12 1 -1 15
sb:<name> <quality>	0 -3 -11 11 -4 0 3
sb:<name> agree	0 -5 -7 10 -12 -2 5
sb:<name> also	0 -2 13 -7 0 0 -8
sb:<name> and	5 -35 -4 4 -11 -7 26
sb:<name> announce	-2 10 9 14 -14 0 -28
sb:<name> apply	0 -16 9 -1 5 0 -8
sb:<name> are	2 6 -9 -1 -5 -1 10
sb:<name> as	0 0 11 -1 -5 0 -6
sb:<name> ask	-1 1 1 -17 10 -2 -1
sb:<name> at	-15 -3 0 5 1 0 -4
sb:<name> bear	0 -7 11 -4 -2 0 -4
sb:<name> begin	0 -3 8 -16 5 0 0
sb:<name> bring	0 6 6 0 -13 0 0
sb:<name> butter	0 1 -10 -6 3 0 12
sb:<name> charge	6 -1 -5 7 -2 4 -13
sb:<name> collect	0 15 2 -2 -8 -4 -10
sb:<name> come	0 2 -14 5 -10 0 15
sb:<name> could	-12 -2 11 -4 -4 0 2
sb:<name> court	0 0 12 -5 -8 0 -1
sb:<name> cut	-3 -2 -4 -7 19 -1 -2
sb:<name> did	-3 -8 7 8 -2 0 -13
sb:<name> duty	-4 10 7 -11 -5 -6 5
sb:<name> fall	0 0 -10 12 0 0 -5
sb:<name> for	-7 -10 2 -3 15 -3 -6
sb:<name> free	0 -7 17 -7 -8 3 -7
sb:<name> get	7 0 -12 10 -18 -5 8
sb:<name> go	1 -25 -6 -1 7 17 3
sb:<name> good	-2 0 9 4 -14 -3 -5
sb:<name> had	-1 21 4 1 -11 -5 -9
sb:<name> halve	0 -1 -9 2 14 0 -11
sb:<name> has	-11 -5 0 4 12 -19 -5
sb:<name> have	5 9 -12 4 -12 -1 12
sb:<name> hit	0 -4 0 13 -13 0 -8
sb:<name> hold	0 -3 6 -11 0 0 6
sb:<name> in	-5 0 12 -5 -11 -4 0
sb:<name> instead	0 -13 -1 -3 6 -1 7
sb:<name> is	7 -7 -7 -5 2 -12 15
sb:<name> it	-2 9 -7 16 -9 -4 -12
sb:<name> its	0 6 4 -14 6 0 -1
sb:<name> keep	-3 0 2 -1 -16 0 11
sb:<name> lapse	0 -7 11 -5 -3 0 0
sb:<name> leave	0 5 13 -10 0 0 -10
sb:<name> levy	-5 9 10 -26 8 -1 -3
sb:<name> lose	0 -3 -22 6 20 0 -8
sb:<name> lower	-1 -4 4 -1 6 -1 -15
sb:<name> might	-7 -4 -8 1 0 0 13
sb:<name> obtain	0 0 -5 11 -6 0 -3
sb:<name> offer	-4 4 -8 -10 -7 0 15
sb:<name> on	-15 -4 6 10 -17 13 -18
sb:<name> opened	0 -3 -1 -13 12 0 4
sb:<name> pay	-4 -22 14 -2 0 2 -6
sb:<name> premier	0 0 -6 -3 0 0 9
sb:<name> put	2 5 -2 -20 18 -3 -13
sb:<name> raise	4 -2 3 4 -2 0 -20
sb:<name> rate	0 8 6 -15 6 3 -5
sb:<name> reduce	0 0 3 -12 12 0 -10
sb:<name> respond	0 0 10 0 -11 0 -3
sb:<name> say	-3 -11 -6 15 -1 3 -6
sb:<name> shall	-2 -11 -8 11 -3 0 4
sb:<name> sign	0 -2 1 5 -3 0 -13
sb:<name> stop	0 -5 -8 15 -3 0 0
sb:<name> strike	0 0 -9 0 -5 0 11
sb:<name> take	-5 3 10 -12 -3 13 -7
sb:<name> tariff	9 3 17 -15 0 -5 -10
sb:<name> that	-6 6 -7 -26 9 -2 24
sb:<name> the	2 -8 -4 -4 5 -1 10
sb:<name> then	-3 2 -13 12 -2 -1 3
sb:<name> there	0 0 16 -13 -1 0 -2
sb:<name> to	-1 -20 4 11 -2 4 -12
sb:<name> under	0 10 1 -23 8 0 3
sb:<name> until	0 5 -2 -9 -8 0 12
sb:<name> want	7 -7 8 -19 -17 0 3
sb:<name> was	0 0 -12 15 -2 -13 0
sb:<name> we	7 -4 -6 -13 8 7 -1
sb:<name> were	0 -2 -13 1 -7 0 11
sb:<name> will	5 -11 8 -2 -23 2 3
sb:<name> without	0 0 0 -13 11 0 0
sb:<name> would	-3 -1 -6 6 -21 -12 10
sb:<name> —	-6 -2 19 -2 -15 -2 -14
sb:<not>	13 8 1 -13 -4 -4 0
sb:<number>	11 -12 -2 -1 8 14 -10
sb:<number> (	-12 4 3 -9 13 0 -5
sb:<number> )	0 -5 -4 -7 14 0 0
sb:<number> +	0 -2 11 0 -8 0 -3
sb:<number> ,	-2 -10 1 -3 3 14 -4
sb:<number> /	13 1 -9 14 -11 -7 -11
sb:<number> :	22 -12 -5 3 -12 12 -3
sb:<number> <day-today>	-2 -5 3 7 2 0 -17
sb:<number> <name>	-5 0 -17 5 15 -3 2
sb:<number> <person>	6 -4 -9 -10 8 -1 8
sb:<number> <quality>	3 -3 -15 -6 0 0 21
sb:<number> a	11 -21 11 5 -12 -5 -3
sb:<number> against	0 -4 11 -7 -9 0 6
sb:<number> and	-9 -10 7 -5 3 -2 8
sb:<number> apply	0 10 -6 -2 -2 0 0
sb:<number> as	-4 -10 -5 12 0 -2 0
sb:<number> duty	-2 -4 26 -11 -14 -1 -6
sb:<number> economy	0 0 -1 -6 -7 0 10
sb:<number> for	-5 6 8 -14 -2 2 1
sb:<number> from	-3 -16 8 -4 9 5 -8
sb:<number> if	5 0 -11 -2 7 0 3
sb:<number> is	-4 -9 14 -9 8 -4 -6
sb:<number> it	-2 -12 -1 -2 11 6 -16
sb:<number> make	0 2 5 -12 -3 5 -2
sb:<number> now	0 3 -10 7 7 -1 -11
sb:<number> of	5 -17 -10 16 1 -10 -3
sb:<number> on	-12 -8 1 -12 7 0 13
sb:<number> or	-6 -4 11 3 -12 -2 0
sb:<number> other	0 -2 -18 11 3 0 4
sb:<number> p	-1 0 8 -15 0 0 3
sb:<number> pay	0 -4 -6 10 0 0 -1
sb:<number> per	-1 1 0 -15 -6 7 6
sb:<number> plu	-1 3 16 -9 -7 -2 -7
sb:<number> tariff	0 3 11 -7 -2 0 -11
sb:<number> th	-4 12 -6 0 -7 4 -3
sb:<number> that	-9 4 -11 3 5 11 -4
sb:<number> the	4 -3 3 -19 11 2 1
sb:<number> there	-1 -7 4 11 -10 0 -2
sb:<number> they	0 0 -4 -6 11 0 -2
sb:<number> thi	0 0 -9 12 -9 0 4
sb:<number> to	3 5 16 -4 -16 0 -10
sb:<number> until	7 6 -1 7 -15 0 -8
sb:<number> we	10 -5 -2 -11 0 0 3
sb:<number> with	-1 4 -1 -15 11 3 -3
sb:<number> —	2 -12 8 1 4 -6 -12
sb:<office>	-3 3 -4 -2 -9 -5 12
sb:<office> )	-1 -4 11 -3 0 0 -6
sb:<office> :	-5 14 -9 -2 5 2 -5
sb:<office> explain	0 -2 -5 15 -5 0 -9
sb:<office> has	-7 -6 -8 12 -4 0 5
sb:<office> in	7 3 0 7 -9 -1 -11
sb:<office> may	0 -2 5 15 0 0 -17
sb:<office> of	-6 -2 13 -14 -7 0 7
sb:<office> order	0 -1 0 -11 15 0 -9
sb:<office> say	5 -11 -6 -19 1 0 21
sb:<office> sign	0 0 -12 10 -1 0 2
sb:<organisation>	0 -9 1 -4 -5 1 12
sb:<organisation> 's	-2 -5 -10 2 14 0 1
sb:<organisation> ,	-16 -13 6 -2 1 -3 6
sb:<organisation> :	-1 -10 3 1 -15 -1 8
sb:<organisation> has	11 -1 -21 -6 -4 5 20
sb:<organisation> in	-15 0 1 -2 4 -4 4
sb:<organisation> propose	0 0 -13 5 -3 0 8
sb:<organisation> say	6 10 9 -6 0 -1 -21
sb:<organisation> that	-1 5 12 -5 -10 0 -7
sb:<organisation> threw	0 0 -9 -2 11 0 0
sb:<organisation> to	7 -4 -13 7 -2 0 1
sb:<organisation> will	-7 -8 7 -13 0 0 15
sb:<person>	-13 -1 2 -2 -14 -19 19
sb:<person> 's	0 -2 1 -1 -13 -2 10
sb:<person> (	2 0 0 16 -10 -3 -17
sb:<person> :	3 17 -1 -8 -6 0 -10
sb:<person> add	0 -2 8 -12 6 0 -5
sb:<person> also	-1 0 -6 -5 -1 0 14
sb:<person> and	0 5 4 6 0 -1 -28
sb:<person> announce	-12 -17 -14 -7 16 0 15
sb:<person> answer	4 -5 1 -10 -13 -1 17
sb:<person> ask	-5 0 17 -12 -11 6 -7
sb:<person> come	0 0 -12 0 -6 0 13
sb:<person> had	3 -14 15 -2 -4 -7 -5
sb:<person> has	-13 -3 -8 0 -8 -2 16
sb:<person> meet	0 0 10 -12 3 0 -3
sb:<person> on	-3 5 1 18 -18 0 -16
sb:<person> put	0 1 -17 25 -2 -3 -14
sb:<person> say	-5 -2 -1 -17 5 -4 16
sb:<person> sign	-4 5 5 -11 3 -1 4
sb:<person> spoke	0 0 -5 -11 -5 0 16
sb:<person> that	-2 0 13 -6 7 0 -14
sb:<person> write	-1 -6 -3 13 -7 0 -6
sb:<points>	-7 13 7 -9 -12 -10 6
sb:<points> ,	0 10 -2 -10 3 0 0
sb:<points> come	0 11 5 -12 -7 0 -3
sb:<points> for	0 -2 -10 16 -8 0 0
sb:<points> of	0 -8 11 -2 -8 0 -4
sb:<quality>	0 -7 11 -6 5 -4 -9
sb:<quality> ,	-4 0 -3 17 -5 -1 -16
sb:<quality> :	-5 -12 17 1 -6 -2 -11
sb:<quality> <level>	0 -2 -5 11 -4 0 -4
sb:<quality> and	-1 -3 2 -16 12 -1 6
sb:<quality> avocado	3 14 -2 -9 -6 0 -7
sb:<quality> border	0 -3 -8 0 12 0 0
sb:<quality> butter	3 1 4 5 -7 0 -14
sb:<quality> car	-12 7 -8 -6 11 0 9
sb:<quality> carpet	2 -1 -12 8 -11 6 6
sb:<quality> cement	2 -17 5 10 -4 -1 -5
sb:<quality> charge	2 -2 5 -16 6 4 1
sb:<quality> cocoa	0 -1 9 -12 4 0 -6
sb:<quality> coconut	0 -8 3 -13 -2 6 7
sb:<quality> cod	0 6 -5 9 -14 0 -8
sb:<quality> coffee	0 -16 -2 2 5 9 -1
sb:<quality> copper	4 16 0 -20 -7 5 -5
sb:<quality> cotton	-3 -15 8 3 5 0 -14
sb:<quality> country	0 0 -8 -8 -3 0 17
sb:<quality> cut	0 -4 16 -9 -4 0 -2
sb:<quality> date	-1 -11 2 4 10 -6 -10
sb:<quality> dried	0 2 -1 -14 6 0 7
sb:<quality> electric	0 -1 12 -2 -7 -1 -6
sb:<quality> energy	0 0 5 -11 0 0 5
sb:<quality> exporter	-4 -4 -5 0 -1 0 12
sb:<quality> farm	0 2 -10 7 5 0 -7
sb:<quality> flour	-1 8 4 -16 0 0 2
sb:<quality> grape	0 -3 -10 6 -2 11 -6
sb:<quality> groundnut	0 5 9 -11 -13 0 3
sb:<quality> had	-3 -3 -9 -4 3 -3 13
sb:<quality> import	0 3 -9 6 -7 11 -9
sb:<quality> industrial	-1 -4 -13 4 0 0 10
sb:<quality> insulin	0 4 -10 1 -12 6 8
sb:<quality> lumber	0 0 11 -13 1 0 -1
sb:<quality> machinery	3 5 -12 6 0 0 -6
sb:<quality> medicine	-1 3 0 -10 8 0 2
sb:<quality> milk	0 -7 -4 13 0 -1 -4
sb:<quality> mining	0 -6 4 -13 8 0 2
sb:<quality> motorcycle	-2 0 -10 11 2 0 -6
sb:<quality> official	-5 2 -9 -1 -1 0 10
sb:<quality> one	-4 -1 10 6 -15 3 -14
sb:<quality> orange	-5 -3 1 -8 14 0 -7
sb:<quality> origin	-4 -4 -3 9 -1 -2 -3
sb:<quality> palm	2 0 6 3 -12 0 -3
sb:<quality> paper	7 -8 -6 -3 11 0 0
sb:<quality> phosphate	-2 -1 -6 -1 11 -1 -1
sb:<quality> pineapple	-4 -4 14 -8 -1 0 0
sb:<quality> plywood	5 10 0 -3 -8 0 -11
sb:<quality> pork	-3 -4 14 0 -6 0 -11
sb:<quality> port	0 -9 -3 -12 13 -1 3
sb:<quality> potash	0 -2 2 5 -10 0 0
sb:<quality> potatoe	0 7 4 4 -15 0 -3
sb:<quality> president	-1 -4 -1 -5 -4 0 12
sb:<quality> product	-4 -5 12 -4 -21 5 4
sb:<quality> radio	-2 0 -4 11 0 0 -9
sb:<quality> rice	-11 15 5 0 -10 -3 -14
sb:<quality> rubber	-6 22 -2 -17 -2 -2 -7
sb:<quality> rum	0 0 10 -14 0 -1 4
sb:<quality> sesame	0 3 -6 -7 14 -4 -6
sb:<quality> shoe	-3 9 7 -23 -1 1 3
sb:<quality> side	-12 -8 -3 -1 5 -1 11
sb:<quality> soybean	-6 -7 16 -8 0 -3 1
sb:<quality> steel	0 10 -9 -4 10 -2 -1
sb:<quality> stuff	-4 0 -5 13 -2 0 -3
sb:<quality> surcharge	4 -2 16 -13 -12 1 -7
sb:<quality> tariff	-13 15 11 -4 -10 -2 -5
sb:<quality> timber	6 -1 -1 1 -13 -2 6
sb:<quality> tomato	0 0 11 -12 -5 0 5
sb:<quality> tuna	-9 -3 -2 12 5 -1 -11
sb:<quality> tyre	2 -1 1 11 -14 -2 -1
sb:<quality> wool	0 -6 14 -9 2 0 -7
sb:<seat>	1 -13 -2 2 -1 0 7
sb:<seat> 's	-9 2 2 -9 10 -4 2
sb:<seat> (	4 5 8 -9 0 0 -12
sb:<seat> -	0 0 -1 -11 0 0 15
sb:<seat> :	9 -11 -15 3 0 -2 10
sb:<seat> and	-7 11 2 2 0 0 -15
sb:<seat> answer	0 2 -13 11 0 4 -7
sb:<seat> double	0 0 -12 1 14 0 -4
sb:<seat> go	-5 -2 4 -11 0 2 8
sb:<seat> had	2 -17 5 -7 -12 9 8
sb:<seat> has	-19 -7 -5 6 2 -2 9
sb:<seat> instead	0 5 2 4 -15 0 -4
sb:<seat> keep	0 6 -10 -1 -7 0 12
sb:<seat> make	0 0 14 -6 -4 0 -8
sb:<seat> on	-3 -4 -8 13 -7 0 3
sb:<seat> publish	0 0 13 -6 -2 0 -7
sb:<seat> put	-2 -13 13 -14 10 -2 -7
sb:<seat> raise	0 0 6 4 -11 0 -2
sb:<seat> say	-1 0 10 -4 -12 -2 0
sb:<seat> that	-4 -14 12 -6 4 -2 0
sb:<seat> the	-4 -4 0 -12 6 4 9
sb:<seat> time	0 -1 -1 -8 12 0 0
sb:<seat> to	5 0 0 -15 6 5 -1
sb:<seat> will	-2 8 -8 9 -12 -2 0
sb:<seat> would	12 -4 -5 1 -5 0 -1
sb:<seat> —	2 -9 -9 6 -3 -2 8
sb:<sender>	-19 -9 9 5 -2 5 -4
sb:<span>	-4 -2 -5 -16 18 -5 13
sb:<span> ,	6 0 2 -13 14 -8 -3
sb:<span> :	0 -7 -5 -3 5 0 11
sb:<span> ;	0 -9 -14 9 10 0 4
sb:<span> <name>	0 2 -13 7 9 0 -7
sb:<span> after	-2 2 7 12 -17 -8 -7
sb:<span> and	4 -1 -9 -1 19 -4 -6
sb:<span> before	-1 1 -2 8 -22 0 12
sb:<span> earlier	0 0 12 -20 -1 0 6
sb:<span> from	0 -22 12 -16 0 0 16
sb:<span> it	0 -2 0 7 -11 3 1
sb:<span> later	-1 0 -6 -13 9 6 6
sb:<span> of	4 -11 -16 -2 4 -5 20
sb:<span> pause	0 -2 12 -6 -4 0 -5
sb:<span> the	-1 5 11 0 -5 -2 -18
sb:<v-agree>	-9 -1 -4 9 -8 10 -2
sb:<v-bear>	-9 -12 8 1 0 -2 2
sb:<v-begin>	2 8 -13 8 3 -1 -7
sb:<v-buy>	0 -4 0 1 10 5 -16
sb:<v-deny>	15 -7 7 -7 1 -6 -17
sb:<v-down>	-2 -13 0 6 -10 -11 10
sb:<v-end>	-3 14 0 -3 6 -7 -18
sb:<v-lack>	-7 -6 -7 2 0 -4 14
sb:<v-propose>	1 -1 -4 -19 -22 -9 28
sb:<v-refuse>	4 3 -4 -16 -2 -3 14
sb:<v-renew>	-13 9 10 -16 8 -5 -16
sb:<v-return>	-15 10 -8 1 6 5 -8
sb:<v-say>	25 -15 -2 -6 -11 -6 7
sb:<v-sell>	-5 -11 2 1 13 8 -13
sb:<v-sign>	-13 15 -2 8 -4 -19 -11
sb:<v-suspend>	-5 8 1 -1 -11 -2 1
sb:<v-threaten>	-11 -5 5 -8 -2 -13 14
sb:<v-up>	-4 4 -11 -2 1 10 4
sb:@	9 -11 -3 7 0 -5 -8
sb:[	13 7 -15 -17 1 -1 7
sb:]	9 5 -7 -11 -1 -1 3
sb:_	3 0 -10 18 -10 -3 -12
sb:a	14 -6 -4 3 -11 -12 10
sb:a )	-6 0 -1 14 -16 -1 -6
sb:a <level>	-6 -2 -2 12 -15 0 3
sb:a <name>	-1 0 20 -5 -6 0 -9
sb:a <organisation>	-7 3 15 -14 0 0 -1
sb:a <seat>	11 -3 7 0 -6 0 -16
sb:a basic	0 -1 12 -9 -4 0 0
sb:a car	0 0 14 -17 2 0 -1
sb:a ceiling	-3 -2 13 3 -7 0 -12
sb:a deal	0 -10 -11 17 -6 5 -1
sb:a duty	-1 -6 -11 3 -10 10 14
sb:a figure	10 3 -1 -1 -11 0 -1
sb:a flat	6 2 3 -17 10 0 -10
sb:a framework	-1 -2 18 -11 -6 0 -2
sb:a further	-10 0 0 8 -1 -2 -4
sb:a half	0 -1 -10 -2 14 0 -2
sb:a joint	0 6 -13 6 4 0 -4
sb:a letter	-2 2 -4 -6 -2 -1 10
sb:a list	4 -15 -9 -11 13 -5 17
sb:a little	-1 -5 5 7 0 0 -12
sb:a lot	1 -9 13 1 -3 0 -4
sb:a machine	0 0 11 -8 -2 0 -3
sb:a meet	0 0 0 10 -6 -3 -5
sb:a new	-7 18 -16 -6 -13 3 16
sb:a newspaper	8 -7 -5 5 0 0 -7
sb:a paper	-6 2 -6 1 -7 0 11
sb:a pause	-2 -14 4 -9 15 0 -2
sb:a permanent	-10 0 -7 2 0 0 13
sb:a proclamation	-1 -1 -5 17 -7 0 -16
sb:a quota	-7 -6 -2 4 -11 0 9
sb:a radio	10 -1 5 -10 0 0 -6
sb:a rate	5 6 -14 6 -15 0 11
sb:a report	23 -2 -9 -6 -4 0 -15
sb:a return	-9 19 3 -12 -1 -2 -9
sb:a rumour	1 -6 -14 16 -5 0 -4
sb:a standstill	0 -5 -5 -2 -3 0 12
sb:a statement	0 9 7 -9 0 0 -12
sb:a step	0 -2 2 -6 -9 0 11
sb:a tariff	-16 4 -23 10 7 -5 10
sb:a threat	-4 -2 -8 -1 -5 0 15
sb:a total	-10 -7 12 0 3 -2 -21
sb:a treaty	-3 -7 27 -19 -2 -1 -14
sb:a truce	-10 13 -5 -33 12 -1 4
sb:a website	11 -2 0 -5 0 0 -8
sb:a year	6 -2 -16 -12 19 0 -4
sb:about	18 -4 4 -10 1 2 -9
sb:about ,	3 0 -12 -6 -2 0 12
sb:about <level>	0 -1 6 -11 8 0 -5
sb:about a	5 0 -12 0 1 0 6
sb:about the	-1 5 -1 6 -3 8 -12
sb:above	-4 -5 21 -7 -5 2 -9
sb:absence	0 22 -13 -12 -4 0 -7
sb:absence of	0 19 -10 -9 -2 0 -6
sb:access	0 -6 11 0 -2 0 -7
sb:according	10 -11 -18 2 6 0 6
sb:according to	4 -10 -25 6 7 0 10
sb:accordingly	0 0 7 -14 8 0 -5
sb:act	0 2 -4 -7 11 0 1
sb:ad	0 -8 11 1 -8 0 -2
sb:ad valorem	0 -8 11 1 -8 0 -2
sb:add	-11 3 16 -2 -4 -6 -11
sb:add it	0 -5 16 -12 1 -2 -1
sb:add to	-1 -4 17 -7 -10 0 -3
sb:add up	2 -9 4 7 0 0 -18
sb:addition to	-1 -3 13 -8 1 0 -9
sb:additional	-10 -10 1 9 0 -18 -1
sb:additional <level>	0 -1 8 -16 11 -2 -5
sb:additional <quality>	0 0 -3 11 -6 0 -2
sb:additional duty	-3 -5 1 13 -10 -6 -7
sb:adjust	0 0 -6 11 -6 0 -1
sb:admit	11 -7 -1 3 0 -3 -9
sb:admit <quality>	-1 -3 2 13 -6 0 -10
sb:adopt	0 -4 -4 12 -8 0 0
sb:affected	0 -2 11 -3 -5 0 -1
sb:after	0 22 -24 5 6 -8 -2
sb:after <person>	-1 -4 7 0 -11 -1 2
sb:after <span>	1 -9 -1 6 7 -1 -11
sb:after it	0 10 -5 2 -9 0 3
sb:after that	-10 30 -32 0 -8 -5 6
sb:afterward	0 13 -26 26 -9 0 -18
sb:again	-8 26 -10 -24 8 0 -3
sb:again ,	0 20 -8 1 -10 -3 -8
sb:again :	0 10 0 -10 0 0 -6
sb:again and	-1 6 -10 -5 4 0 5
sb:again on	0 1 6 -11 -1 0 0
sb:against <level>	0 3 8 -19 -1 0 6
sb:against the	-1 5 7 5 -15 -3 -3
sb:ago	0 -1 -3 -11 22 -9 -14
sb:ago ,	-1 0 8 -12 6 -2 -1
sb:agree that	-1 2 11 -6 -5 0 -4
sb:agree to	10 2 -3 4 -19 0 -4
sb:agreement	-13 -5 8 14 -7 -16 -15
sb:agreement ;	0 -5 14 -7 -2 0 -6
sb:agreement <name>	0 0 -11 7 10 0 -9
sb:agreement at	0 0 0 -12 12 -3 -1
sb:agreement by	-3 11 5 -1 0 0 -12
sb:agreement come	7 -4 -7 -13 9 0 7
sb:agreement of	-1 -3 6 6 -3 0 -14
sb:agreement on	0 0 -7 7 -15 0 6
sb:agreement sign	0 0 10 -12 2 0 0
sb:agreement with	-12 -8 -2 23 -33 -1 -21
sb:ahead	-3 -6 -3 -3 0 0 11
sb:aircraft	-4 -9 -14 25 -10 -3 -4
sb:aircraft ,	0 0 -6 12 0 0 -6
sb:aircraft and	0 -4 -12 19 -3 -2 -6
sb:al	0 -1 -12 -2 0 0 14
sb:al -	0 -1 -12 -2 0 0 14
sb:alexandria	0 2 12 -7 -7 0 -5
sb:all	9 8 2 -17 4 4 -2
sb:all ,	5 -1 -2 -14 1 6 3
sb:all -	0 0 -12 14 0 0 -4
sb:all <quality>	-1 2 0 -12 12 0 2
sb:all in	0 -4 11 -12 -1 0 2
sb:all three	0 4 13 -19 -2 -2 -3
sb:allow	-2 6 -15 -6 3 0 11
sb:allow tariff	0 0 -8 -4 -2 0 11
sb:ally	0 0 -8 -3 0 0 11
sb:almost	-2 -2 11 -10 -17 0 10
sb:along	0 -1 11 -4 -10 0 1
sb:already pay	0 0 -10 6 5 0 1
sb:also	-8 -11 -3 9 -12 -9 10
sb:also at	0 -4 -7 16 -8 -1 -8
sb:also on	0 0 -8 15 -6 0 -6
sb:also pay	0 0 13 -10 -3 0 -1
sb:also say	-7 -3 -5 -12 6 0 13
sb:aluminium	-8 -6 0 4 7 3 -10
sb:aluminum	-5 -17 16 -8 10 -5 -19
sb:aluminum ,	0 -1 7 -11 5 0 -6
sb:alway	-2 -4 11 -7 -2 7 -8
sb:am tell	12 -1 -7 0 0 0 -6
sb:among	0 -18 -13 6 13 -1 4
sb:among other	0 -1 -13 7 8 0 -2
sb:among them	-1 -12 -2 -6 10 0 7
sb:an	-4 0 -8 9 1 -17 4
sb:an agreement	-11 -5 -7 13 -4 -3 2
sb:an extension	-2 19 -3 -17 -6 0 1
sb:an hour	-3 -3 12 0 -2 0 -7
sb:an order	-1 -5 -6 6 10 0 -16
sb:and	-19 2 4 6 -7 -10 -1
sb:and ,	-2 0 -19 17 -1 4 0
sb:and <level>	-1 -8 14 -5 0 -4 -7
sb:and <month-gone>	0 -2 11 2 -11 -2 -5
sb:and <name>	4 -4 2 -2 -5 -2 9
sb:and <number>	-2 -11 17 -23 0 8 5
sb:and <seat>	-7 0 9 9 -3 4 -24
sb:and a	-12 8 -20 -9 21 -1 10
sb:and about	0 3 14 -14 -5 0 -5
sb:and after	0 3 0 10 -12 -1 -4
sb:and aluminium	-2 -11 3 -1 11 -1 -4
sb:and aluminum	-3 -12 18 -2 -3 -3 -12
sb:and at	-2 -16 0 3 6 0 0
sb:and beef	0 2 14 -21 3 0 -5
sb:and car	0 0 -9 11 -2 3 -10
sb:and carpet	0 12 -11 6 -8 0 -2
sb:and cheese	0 -8 -4 14 -6 0 -1
sb:and come	0 -1 -11 13 2 -3 0
sb:and drop	0 0 -2 -19 5 0 13
sb:and for	-1 -10 -7 12 -11 13 0
sb:and from	0 -4 0 11 -5 0 -13
sb:and furniture	0 4 6 -10 -1 0 0
sb:and go	4 0 -8 10 -5 -4 -5
sb:and he	0 0 8 7 -4 0 -12
sb:and hold	0 -8 -5 11 0 0 0
sb:and is	0 -7 11 -11 2 0 1
sb:and its	-1 -5 7 -11 11 0 -3
sb:and last	0 -1 -16 13 3 0 0
sb:and leave	0 -3 9 -14 2 0 5
sb:and liquefied	0 0 9 2 -13 0 -7
sb:and lumber	0 0 -16 20 -2 0 -6
sb:and machine	0 0 13 -9 0 0 -3
sb:and medicine	-1 -3 10 -5 -6 0 2
sb:and no	6 -8 -3 3 7 -3 -6
sb:and nobody	0 -2 0 -11 13 -1 -7
sb:and not	-2 6 -11 7 2 -9 0
sb:and now	-1 -5 2 10 -17 0 5
sb:and one	0 2 -13 14 -1 -2 -2
sb:and other	0 0 11 3 -13 0 -3
sb:and part	0 -4 -5 -10 14 0 8
sb:and pay	-5 -20 18 -5 -7 4 -2
sb:and pea	0 -5 17 -7 -2 -1 -11
sb:and poultry	0 -1 -10 11 0 2 -4
sb:and raise	0 -6 6 -13 3 0 7
sb:and set	0 0 2 -11 4 0 4
sb:and shoe	0 2 -4 11 -5 0 -7
sb:and since	0 2 13 -10 -8 0 -3
sb:and so	-2 -13 12 -6 -3 0 5
sb:and spirit	0 -1 2 -14 0 -1 12
sb:and that	21 -2 -5 -1 7 -8 -16
sb:and the	0 4 -1 11 -3 -11 -11
sb:and they	-4 7 4 -12 0 0 -5
sb:and those	0 1 4 2 -15 0 0
sb:and to	-3 1 -10 7 -6 -2 9
sb:and tyre	0 -3 1 -11 11 0 -1
sb:and up	0 -2 12 -10 1 0 -3
sb:and vanity	0 -5 -10 19 -2 0 -11
sb:and we	-6 12 -3 -1 -7 -1 0
sb:and what	0 7 2 -11 3 0 0
sb:and will	-2 -11 13 -1 12 0 -32
sb:and with	0 7 2 -10 -10 6 6
sb:and would	-2 16 -6 -5 -12 -1 0
sb:and you	0 6 -9 -16 7 0 9
sb:announce	-14 -3 -11 12 -6 -10 10
sb:announce an	6 -2 -14 6 -1 0 5
sb:announce for	0 -2 0 0 -12 -2 11
sb:announce in	-1 3 -5 1 -14 0 11
sb:announce on	-10 -8 12 0 -1 0 -5
sb:announce that	-14 -15 7 5 13 0 -12
sb:announce with	0 -1 -13 15 -1 0 -3
sb:announcement no	0 0 -7 11 -3 0 -2
sb:announcement of	5 0 -13 -13 14 0 0
sb:another	-12 -8 -2 18 -11 -1 -3
sb:another <level>	0 -4 16 -1 -4 0 -13
sb:another <span>	0 2 14 -14 -2 -1 -1
sb:answer	-13 -6 -9 5 11 5 -1
sb:answer ,	-1 -6 -18 3 14 0 6
sb:answer at	0 0 -4 12 -11 0 -1
sb:answer on	0 -4 -14 -1 1 0 16
sb:answer the	-5 0 19 -12 0 0 -12
sb:answer to	0 -1 16 -32 8 -1 0
sb:anti	-4 0 9 -8 -8 0 6
sb:anti -	-4 0 9 -8 -8 0 6
sb:antidumping	0 -1 8 3 -11 0 -4
sb:antidumping duty	0 0 14 -7 -7 0 -1
sb:any	0 -4 11 -1 0 -5 -8
sb:anybody	12 -7 0 0 -5 0 -7
sb:anyone	6 -8 0 0 13 -7 -12
sb:anything	-2 17 -4 -10 6 -4 -10
sb:anything ,	0 13 -5 -12 2 0 0
sb:apple ,	0 0 -4 -6 11 0 -4
sb:apple pay	0 -4 -10 12 3 0 -4
sb:apply	-12 11 -3 2 -6 -3 -2
sb:apply ,	0 0 13 -2 -13 0 -7
sb:apply :	0 6 8 -13 -4 -1 -8
sb:apply again	0 11 -3 -6 -2 0 -2
sb:apply from	0 13 -8 -3 -2 0 -2
sb:apply the	0 -2 -5 -2 -2 0 12
sb:apply to	-2 1 -14 8 4 -1 3
sb:approval	0 -4 -8 16 -3 0 -9
sb:approve	-1 6 -3 3 -12 0 0
sb:apricot	6 6 -3 5 -16 -1 -3
sb:are	-3 0 -2 5 2 -9 -5
sb:are :	0 -2 13 -8 -2 0 0
sb:are <level>	0 -7 -2 10 -4 -1 1
sb:are a	-1 -4 14 -4 -3 0 -8
sb:are at	8 -3 -2 12 -15 -2 -11
sb:are charge	-4 8 16 -16 -10 -2 0
sb:are get	-7 -2 6 3 -2 0 -18
sb:are go	4 0 -17 -14 10 0 9
sb:are not	-12 5 3 -8 5 0 2
sb:are ship	0 -2 12 -8 0 0 -2
sb:are tax	0 -1 15 -11 -4 0 -2
sb:are the	-1 5 -17 -8 23 -1 0
sb:are to	-8 -13 -9 2 -9 -2 18
sb:arithmetic	-1 4 -15 17 -11 -1 -4
sb:arrangement	-4 15 0 -3 2 0 -10
sb:arrangement with	0 0 5 0 5 0 -11
sb:arrive	-1 1 -20 13 -5 -3 8
sb:article	-1 -13 0 0 11 -2 -2
sb:as	15 -14 -4 0 6 10 -13
sb:as <level>	0 -2 0 -13 5 10 -6
sb:as <number>	0 5 1 -11 0 0 5
sb:as before	0 -4 14 3 -17 0 -5
sb:as from	0 -8 12 0 0 0 -7
sb:as high	-1 -6 -6 -1 3 10 -4
sb:as long	-3 3 0 8 -15 -1 -2
sb:as much	-3 0 2 -14 -15 19 1
sb:as of	-10 -21 2 3 18 -5 -23
sb:as part	0 0 -12 -5 16 0 0
sb:as the	-4 9 3 -14 8 1 -6
sb:asean	0 0 8 -10 -1 0 3
sb:aside	0 -6 -10 14 -4 0 4
sb:ask <person>	4 0 18 -11 -8 0 -13
sb:ask about	12 0 -12 8 3 6 -20
sb:ask for	5 1 -4 -13 7 -4 0
sb:ask that	-7 0 -5 -1 -11 0 19
sb:asparagu	-1 0 0 15 -13 -1 -9
sb:asparagu ,	0 -6 -5 12 -1 0 -3
sb:at	-5 -1 4 -2 -20 26 1
sb:at <level>	3 16 -7 -6 -5 11 -1
sb:at <number>	13 -3 -16 24 -14 5 -11
sb:at <quality>	0 -5 -9 0 13 -1 -1
sb:at all	0 13 -9 -2 -5 0 2
sb:at its	-1 -6 -3 5 -14 16 -5
sb:at once	0 0 12 -1 -2 -3 -15
sb:at one	0 -1 4 -18 3 0 8
sb:at stake	0 11 4 -5 -16 -1 1
sb:at the	-10 6 -7 3 -23 27 -3
sb:at their	0 -5 -1 -15 -4 19 -2
sb:at zero	4 2 5 -14 8 0 -9
sb:autumn	-8 0 -13 14 -3 4 -4
sb:autumn ,	-3 -2 -1 12 -3 -3 -4
sb:avoid	0 5 -12 -9 0 0 13
sb:away	0 14 -20 6 10 -2 -6
sb:b	4 14 -19 10 -17 -1 2
sb:b )	-1 11 -15 5 -12 -1 6
sb:back	-10 30 -6 -3 -5 -8 -17
sb:back :	-3 15 0 -13 -4 0 -5
sb:back at	-5 7 11 -24 3 -1 -14
sb:back the	0 1 -3 -14 10 0 3
sb:back up	2 2 7 -8 3 -1 -11
sb:back with	0 -1 0 -1 -12 -1 11
sb:bad	0 9 -5 -15 -5 5 6
sb:banana	-3 15 -10 -18 7 -2 6
sb:banana ,	0 12 -4 -5 -4 0 0
sb:banana at	1 8 0 1 -3 1 -12
sb:banana from	0 9 -12 -13 13 0 -4
sb:baseline	0 -3 13 -2 -6 0 -11
sb:baseline of	0 0 18 -11 -8 0 -4
sb:basic duty	0 -2 12 -9 -4 0 0
sb:battery	3 -7 -6 9 8 0 -18
sb:be	4 8 -12 0 -31 -9 18
sb:be <level>	-2 -4 14 -10 -12 3 3
sb:be <number>	-6 -9 -4 4 -2 -9 13
sb:be a	0 10 2 -2 -8 7 -8
sb:be add	-4 0 10 0 0 0 -8
sb:be admit	14 0 -11 -5 0 0 0
sb:be at	-3 13 -16 -2 -1 -2 5
sb:be charge	1 -4 -8 1 -14 -9 15
sb:be collect	0 12 -4 -4 -2 0 -3
sb:be halve	0 -3 -7 -3 -6 0 16
sb:be know	-5 -5 0 -12 0 0 14
sb:be spare	-2 -2 12 6 0 0 -15
sb:bean	-8 -7 24 -4 -4 -4 -17
sb:bean pay	0 -7 17 -4 -10 0 -4
sb:bean will	0 0 -11 13 0 0 -2
sb:bear	-9 -4 15 -9 6 4 -19
sb:because	-12 6 -6 -7 8 1 4
sb:because <name>	0 8 11 -11 -10 0 1
sb:because of	0 1 -12 4 8 -2 0
sb:become	-1 17 -31 17 -12 0 2
sb:beef	-18 -5 0 -9 12 2 5
sb:beef and	0 -3 -10 13 -3 -1 2
sb:beef pay	0 -7 3 -16 13 0 -3
sb:been <level>	0 -4 -15 14 -4 -1 4
sb:been at	-1 0 4 5 2 -10 -16
sb:been charge	1 2 -8 0 9 9 -23
sb:been given	-5 2 0 10 0 0 -10
sb:been lower	0 0 7 -11 3 0 -2
sb:been no	4 13 -2 -5 -1 0 -10
sb:been subject	0 0 5 -14 2 0 3
sb:been tell	-5 2 3 0 -12 -2 4
sb:been the	0 -4 9 8 -13 0 -1
sb:beer	-9 -13 -1 7 -7 1 8
sb:before	-14 -13 -34 7 34 -11 -2
sb:before ,	-5 -15 -11 6 13 0 1
sb:before :	-5 0 -16 -1 21 -2 -10
sb:before <day-ahead>	-1 -15 6 -3 7 0 3
sb:before <month-ahead>	-1 -3 0 -17 13 3 -6
sb:before <month-gone>	0 -9 -10 -15 24 0 -4
sb:before <number>	0 -2 -11 -5 17 0 -2
sb:before a	0 -1 0 -5 -4 0 11
sb:before it	-4 -6 -8 18 -1 -7 -3
sb:before that	2 2 -11 4 2 7 -9
sb:before the	-3 2 -8 9 6 -18 -3
sb:before thi	0 0 -5 -7 11 0 0
sb:begin	-6 -20 -1 -1 6 -6 8
sb:begin ,	0 -4 12 -1 -10 -3 1
sb:begin :	0 -2 -3 11 -5 0 -1
sb:begin at	-1 -8 -4 -2 0 -1 12
sb:begin in	0 -4 -16 14 11 -3 -9
sb:begin on	0 -10 9 -19 5 0 7
sb:being	-5 -2 0 7 7 0 -13
sb:believe	-1 -6 -12 0 3 11 2
sb:believe that	-3 -3 0 -5 5 11 -11
sb:below	-14 -11 8 -7 10 -4 2
sb:below the	-1 -4 5 -4 12 -3 -9
sb:beside	-5 -9 15 -10 3 -1 -2
sb:beside the	0 -6 11 0 -3 0 -2
sb:between	0 -7 11 2 3 -6 -17
sb:between <level>	-8 -14 11 5 -3 -3 -6
sb:between the	3 -7 5 11 -6 0 -12
sb:beyond	-6 1 6 -1 -16 -3 7
sb:bicycle	0 6 -10 18 -12 0 -8
sb:bill	-11 -6 1 0 -7 0 12
sb:billion	0 -3 12 -10 -4 0 0
sb:bison	0 0 -13 7 -1 0 5
sb:book	-1 6 -13 11 -2 -3 -7
sb:both	-13 3 -6 2 3 1 1
sb:both country	0 6 -1 -13 2 0 6
sb:both duty	-2 6 -8 -18 3 0 12
sb:both have	0 -1 11 4 -12 0 -3
sb:both rate	0 -8 -4 0 11 -1 0
sb:both side	-3 3 4 0 8 -5 -17
sb:both would	0 -3 -5 -7 -1 0 12
sb:bottle	-3 9 3 -13 4 -1 -9
sb:bound	0 5 -1 -16 5 0 5
sb:branded	0 0 -10 -13 0 0 19
sb:branded medicine	0 0 -6 -8 0 0 13
sb:brick	0 -2 -11 -8 1 0 14
sb:bring	-12 11 4 -3 -6 -6 3
sb:bring <name>	0 -2 0 9 -12 -1 1
sb:bring back	-1 11 -6 7 -1 0 -18
sb:bring down	0 0 9 -17 -1 3 5
sb:bring in	0 -1 -7 -7 15 0 -4
sb:bring its	-2 5 2 9 -12 0 -9
sb:bring the	0 -11 2 -2 3 -10 4
sb:broker	11 5 0 -15 -5 0 -1
sb:brussel	3 0 -18 9 5 0 -1
sb:built	0 -1 -2 11 -7 2 -10
sb:bulb	-3 2 1 -15 1 5 3
sb:busan	0 2 1 0 -11 6 3
sb:buse	12 -9 7 -6 -12 0 4
sb:buse ,	0 4 10 -12 0 0 -4
sb:business	-3 -3 -10 -7 1 0 19
sb:but	-11 14 9 -12 -7 0 1
sb:but <name>	0 11 3 -16 5 0 -3
sb:but not	-9 -1 14 4 -6 0 -7
sb:but the	-1 6 5 -11 3 6 -10
sb:butter	1 7 1 -24 -2 0 15
sb:butter :	-3 13 -3 -9 -2 0 -3
sb:butter at	-1 5 9 -16 -9 -1 4
sb:butter pay	3 1 -5 -12 4 -1 11
sb:buy	-2 6 6 0 -4 4 -13
sb:buyer of	0 4 -13 0 -3 0 10
sb:by	-10 0 5 -11 -12 -1 20
sb:by <day-ahead>	-14 -13 7 -19 -11 4 30
sb:by <month-ahead>	-1 -5 11 8 -16 1 0
sb:by <span>	0 13 -11 -9 -6 0 6
sb:by a	2 -2 -3 8 3 0 -11
sb:by an	0 -2 -1 11 -10 0 -2
sb:by now	7 0 -14 7 1 0 1
sb:by post	-8 -8 22 -17 9 -2 -15
sb:by then	-2 3 4 -1 3 -5 -11
sb:c )	0 2 -11 6 1 0 2
sb:cabinet	-3 -3 -3 7 -19 -3 7
sb:cable	0 7 -3 -14 1 0 4
sb:call	-5 9 14 -1 -8 -1 -14
sb:call ,	0 -5 11 0 0 0 -10
sb:call reciprocal	0 11 2 -9 2 0 -11
sb:call the	0 0 10 1 -4 0 -10
sb:call with	-1 7 7 7 -6 0 -15
sb:can	-7 -2 9 9 1 -6 -19
sb:cancel	-2 -2 -11 13 -6 0 5
sb:cancel the	0 0 -14 16 -2 0 0
sb:canned tuna	0 4 10 -17 -1 -1 2
sb:cannot	-12 0 14 2 -5 0 -6
sb:canola	-5 7 -5 5 6 2 -15
sb:cap	-2 0 0 12 -9 0 -16
sb:capital	-1 0 -11 10 8 0 -9
sb:capped	0 1 -10 15 -2 0 -9
sb:capped at	0 -1 -8 14 -1 0 -7
sb:car	-23 -21 17 5 -5 -9 -9
sb:car ,	-1 -1 12 -3 -15 -8 5
sb:car :	-1 0 -10 12 9 -3 -17
sb:car <level>	0 -3 11 -5 -12 0 4
sb:car and	0 -8 11 -19 9 0 3
sb:car at	0 0 -8 11 -15 0 7
sb:car fall	0 0 5 -16 5 0 6
sb:car from	-3 -14 -2 13 -4 -4 -2
sb:car go	-1 3 -8 6 -12 -1 7
sb:car part	0 -1 -5 12 -4 3 -7
sb:car the	0 0 11 -8 -1 0 -3
sb:carpet ,	0 5 0 1 -12 0 6
sb:carry <level>	0 0 -4 -15 12 -4 3
sb:case of	0 11 0 -7 -6 0 -3
sb:ceiling	-8 -7 1 10 0 0 -6
sb:ceiling is	0 0 -11 0 0 0 11
sb:ceiling of	-7 -3 7 15 4 0 -24
sb:cement from	2 0 -12 7 0 0 3
sb:cent	5 0 -2 -19 1 7 4
sb:certain	7 1 0 9 -17 0 -10
sb:ceylon tea	0 4 -10 4 0 0 1
sb:change	-7 -6 22 -6 -4 0 -16
sb:charge :	0 -7 8 -11 7 -1 -3
sb:charge <name>	-1 -3 14 -3 -1 -7 -6
sb:charge <quality>	4 -7 -11 1 -8 10 11
sb:charge a	-1 -1 3 15 -13 -1 -8
sb:charge more	-2 0 7 5 -5 0 -14
sb:charge of	0 6 -14 12 -9 -1 1
sb:charge on	0 -5 -2 3 1 11 -16
sb:charge over	0 0 -12 13 -1 0 -2
sb:charge up	0 -3 15 -14 -2 0 2
sb:charge us	11 -2 -4 -11 -6 -3 6
sb:chart	2 2 0 -14 3 -1 6
sb:cheese ,	-4 2 6 -17 7 -4 3
sb:chemical	-1 0 14 -7 -4 0 -4
sb:chickpea	0 -10 5 -14 14 0 -1
sb:chip	-10 -3 -7 3 -6 -1 16
sb:chocolate ,	-1 -7 -9 12 -4 -1 3
sb:cinnamon	4 -6 4 -16 1 0 6
sb:circular	13 5 -6 -7 -4 -1 -9
sb:claim	20 -11 -2 -21 9 0 -9
sb:claim that	14 0 0 -4 0 0 -12
sb:clear	8 6 -1 3 -6 0 -13
sb:climb	-1 3 -15 0 2 10 -8
sb:clock	3 -17 -9 8 13 0 0
sb:close	3 -14 -15 13 -6 0 5
sb:close to	5 -5 -13 7 -4 0 3
sb:closed	0 7 9 -4 -3 -3 -12
sb:coal ,	0 0 5 -13 6 0 0
sb:coal and	0 -4 5 1 -12 0 0
sb:cobalt	0 -4 -10 6 0 0 11
sb:cocoa butter	0 -1 8 -17 1 4 -1
sb:cocoa paste	3 -6 6 5 -1 0 -14
sb:cocoa powder	-1 -7 19 -11 -5 0 -6
sb:coconut	-6 10 0 -2 -5 4 -5
sb:cod	-7 -2 -6 -15 19 0 3
sb:cod at	-4 -9 0 -14 5 0 12
sb:cod from	0 -2 -6 0 11 0 -3
sb:cod pay	0 0 -10 -2 12 0 -1
sb:coffee :	-2 8 1 -13 2 0 -6
sb:coffee ;	0 0 -12 3 5 0 4
sb:coffee at	5 5 -8 -2 -11 0 10
sb:coffee from	4 -12 -3 -2 12 -1 -3
sb:coffee pay	-2 17 -9 7 -5 -1 -13
sb:colleague	0 -1 -10 -6 0 0 13
sb:collect	-13 4 10 -1 0 1 -20
sb:collect :	-1 -18 -2 2 12 0 -3
sb:collect a	0 0 14 -10 -8 0 1
sb:collect on	0 -5 -9 11 -4 5 -2
sb:collect the	-2 -5 -5 13 -6 0 -4
sb:column	0 12 -7 -9 2 0 -2
sb:combined	-2 -3 16 -5 -2 0 -7
sb:come <span>	0 0 -3 11 -10 2 -3
sb:come about	7 -6 -16 0 -1 0 12
sb:come back	5 18 3 -9 -19 4 -16
sb:come down	3 -20 -13 10 0 -7 10
sb:come here	0 4 -9 12 -8 0 -3
sb:come in	3 -9 -12 4 11 -6 4
sb:come of	0 -10 0 8 -1 0 2
sb:come on	-1 1 7 0 -21 0 7
sb:come the	0 1 -14 16 -2 -2 -3
sb:come to	-8 -12 21 -23 14 -2 -2
sb:commerce	4 -15 9 1 3 -1 -8
sb:commerce ministry	-1 -7 16 -1 -9 0 -3
sb:common	-7 7 -19 20 4 0 -14
sb:company	-3 0 13 -3 -13 -1 -2
sb:compare	0 -1 1 -2 6 3 -12
sb:compared	0 5 -10 -8 4 -1 10
sb:compared with	0 5 -9 -4 0 -1 11
sb:comparison	0 -1 17 -16 1 0 -8
sb:comparison ,	0 0 11 -13 3 0 -7
sb:competitor	3 -4 10 1 -9 0 -11
sb:complained	4 0 11 -6 -3 0 -12
sb:component	0 -3 -23 26 -1 0 -7
sb:component follow	0 0 -9 11 0 0 -1
sb:concentrate	4 9 4 2 -14 0 -12
sb:confirm	-17 5 17 -1 0 0 -12
sb:consist	0 -4 15 -10 -2 0 -4
sb:consist of	0 -4 15 -10 -2 0 -4
sb:container	-3 -5 -1 8 2 -2 -11
sb:content	-2 -10 5 11 -13 0 -2
sb:continue	-2 -9 12 -1 1 -1 -9
sb:continue to	-1 -11 11 1 2 -1 -20
sb:convention	0 -2 -6 11 0 0 -6
sb:copper	3 9 -12 3 -21 1 13
sb:correct	17 -10 5 -10 -12 0 -3
sb:corrected	12 -5 4 -9 -9 0 0
sb:correction	15 -10 -4 1 -10 -2 -8
sb:correction :	12 -3 -3 -1 -6 -1 -4
sb:cost	-2 3 11 -13 8 -5 -11
sb:cotton	-5 -3 0 7 2 -7 -10
sb:cotton from	-3 0 -7 11 1 0 -4
sb:could	-20 6 -10 -8 0 -8 22
sb:could be	-6 0 -10 -3 1 0 11
sb:could go	-7 3 0 -5 -2 0 9
sb:could have	2 6 -2 12 -2 0 -22
sb:could not	-5 2 -10 -1 -1 0 10
sb:could pay	0 0 -12 2 -3 0 11
sb:count	-3 -9 0 10 -3 -3 0
sb:count ,	0 0 -6 11 0 0 -6
sb:counted	0 -2 -1 -17 10 0 8
sb:counted in	0 0 -8 -5 12 0 -1
sb:counter	0 9 -17 6 5 0 -4
sb:counter -	0 13 -14 0 -1 0 0
sb:countermeasure	0 3 -15 6 4 0 1
sb:countermeasure ,	0 5 -11 5 2 0 -7
sb:countervailing	0 -3 13 -2 -9 0 -6
sb:countervailing duty	0 -3 11 0 -7 0 -5
sb:counting the	0 0 11 -6 -4 0 -4
sb:country	3 -25 -7 14 6 -9 -1
sb:country 's	3 0 2 7 -1 0 -13
sb:country ,	0 -6 -4 -7 21 0 -10
sb:country and	0 0 17 -13 0 0 -9
sb:country are	-1 0 -20 2 13 0 7
sb:country had	0 -1 -12 11 1 -3 0
sb:courier	-1 -2 7 -14 8 0 0
sb:court	0 -2 15 -17 1 0 -6
sb:crane	-2 14 -9 6 -1 0 -14
sb:crossed	0 0 -13 -5 13 0 3
sb:crusher	0 -7 14 -8 -2 0 0
sb:current	-1 -8 12 -5 -1 0 0
sb:currently	0 0 13 -9 0 0 -4
sb:custom	-7 4 8 -11 18 -4 -18
sb:custom duty	-1 -3 -7 1 11 0 -4
sb:custom has	-5 2 -12 -1 10 0 3
sb:cut <name>	0 -1 5 2 -13 0 0
sb:cut duty	-2 -2 1 11 -12 1 -3
sb:cut flower	-1 9 4 -13 -1 0 1
sb:cut from	0 -5 -12 6 8 0 0
sb:cut the	1 4 5 10 -18 -1 -14
sb:cut to	7 -4 12 -4 -3 0 -12
sb:dairy	-3 0 -20 -4 9 -2 16
sb:dalian	0 -2 13 -3 -8 0 -3
sb:date	2 3 4 -3 0 -12 -8
sb:date ,	0 -15 8 12 -12 -2 -1
sb:date <name>	0 -6 0 -6 12 0 -5
sb:date from	0 0 17 -18 2 0 -7
sb:day	-10 -1 -7 5 -6 0 7
sb:day ,	-1 -18 0 4 3 0 7
sb:day <quality>	0 13 -8 -3 0 0 -1
sb:day and	0 -5 11 -11 -4 0 4
sb:day of	0 2 -7 -10 -2 0 14
sb:day the	3 -3 1 9 -13 0 -4
sb:de	3 0 -11 7 -2 0 2
sb:deal	-6 -8 -7 9 -13 5 8
sb:deal by	0 -5 -2 -8 0 0 13
sb:deal of	-1 -4 -13 19 4 0 -15
sb:deal on	0 -3 -11 10 -2 0 3
sb:deal with	-6 4 15 -9 -6 6 -9
sb:decision	-1 -3 -8 14 -7 3 -1
sb:declaration	-3 1 3 -12 5 0 2
sb:declare	-9 5 16 -3 -12 4 -9
sb:demand that	-6 -4 -8 -6 -1 0 17
sb:denim	-2 0 7 2 -12 0 1
sb:deny	18 -2 2 -10 -3 0 -21
sb:deny that	7 -1 7 -4 -1 0 -12
sb:deposit	-2 -4 -10 4 19 -4 -15
sb:der	0 0 -8 13 0 0 -8
sb:did	3 0 -11 5 11 -11 -2
sb:did away	0 0 -9 -7 13 0 0
sb:did not	-3 -7 2 11 -2 -3 -2
sb:did the	6 -1 -12 1 8 -2 -6
sb:die	0 14 -4 -5 -6 0 0
sb:difference	-3 -3 -3 -7 16 0 -8
sb:difference to	-2 -7 -8 -8 18 0 -4
sb:direction	0 -4 12 -3 -5 2 -7
sb:discuss	0 0 -6 -4 -2 0 11
sb:dispute	6 -2 -8 -1 0 9 -8
sb:dispute ,	0 -4 -2 -8 -2 12 -1
sb:do	13 8 2 -31 -2 2 8
sb:do not	9 3 6 -12 -5 -3 -3
sb:doe	0 6 -1 -8 2 -13 0
sb:doe ,	-2 12 -10 6 -1 0 -4
sb:doe not	4 -3 12 -19 4 -3 -3
sb:doe the	2 0 7 2 -13 -2 0
sb:don't	-10 4 2 0 -12 5 3
sb:done	1 2 -22 24 0 -2 -10
sb:done ,	0 5 -1 7 -4 0 -12
sb:double the	-3 -7 -10 -9 14 -2 11
sb:double to	0 6 7 0 0 -3 -12
sb:doug	-1 0 -9 -4 0 0 12
sb:doug ford	-1 0 -9 -4 0 0 12
sb:down	5 -27 1 9 -6 -2 5
sb:down for	0 -5 -16 26 -17 -5 -2
sb:down from	-1 -8 -2 0 -6 0 16
sb:down the	0 0 16 -17 -9 -2 2
sb:down to	2 -17 -1 5 4 -1 -3
sb:dozen	0 0 7 -21 12 0 -3
sb:dozen of	0 0 7 -21 12 0 -3
sb:draft	-6 -4 -18 3 -12 -6 21
sb:draft had	-2 0 -1 -4 -5 -1 11
sb:draw	-6 -7 -4 3 -13 -2 13
sb:draw up	0 0 -11 6 -7 -1 9
sb:dried	-3 5 -3 -9 -3 10 5
sb:dried apricot	0 8 -3 -11 -5 0 8
sb:drone	0 -4 7 4 -6 0 -12
sb:drop	0 -23 -1 -1 2 5 8
sb:drop a	-1 0 12 -16 -4 0 7
sb:drop from	0 -3 -6 20 -9 0 -11
sb:drop its	0 -14 5 -24 16 0 5
sb:dump	-4 0 8 -10 -6 0 6
sb:during	-3 -20 -13 13 6 -3 8
sb:during it	0 -2 13 -6 -5 0 -3
sb:during that	-1 -6 -24 22 -10 0 6
sb:during the	0 -10 -4 0 17 -1 -5
sb:during thi	0 0 -7 10 -2 0 -2
sb:during which	0 -7 8 -15 -1 0 6
sb:dutiable	0 12 2 -5 -9 0 -5
sb:duty (	2 -1 20 5 -23 0 -4
sb:duty ;	0 -4 -5 -15 -4 0 20
sb:duty <level>	0 -4 13 -7 -4 0 -3
sb:duty and	4 -3 -14 -2 17 0 3
sb:duty are	0 -3 21 -12 -7 0 -3
sb:duty at	-2 -7 16 -21 0 -1 6
sb:duty come	0 15 2 -12 -2 0 -9
sb:duty counted	0 0 -7 -6 12 0 -1
sb:duty for	0 -4 0 -10 8 0 7
sb:duty from	-1 -7 13 -8 -5 -2 2
sb:duty go	-11 20 -9 0 1 -9 -1
sb:duty has	0 -2 1 -11 0 5 2
sb:duty impose	0 0 2 4 -13 0 5
sb:duty is	-12 -4 15 -11 13 -1 -19
sb:duty it	0 -7 -2 -3 -3 -1 14
sb:duty of	-12 -6 9 2 1 2 -9
sb:duty on	29 3 -1 -6 -2 -17 -3
sb:duty over	0 -3 1 9 5 0 -20
sb:duty that	-7 15 -10 8 0 3 -21
sb:duty to	2 -5 -22 0 6 -5 18
sb:duty was	-1 0 -7 -1 11 0 -15
sb:duty were	0 1 0 -15 0 10 -2
sb:duty will	-6 7 -7 11 -3 0 -8
sb:each	-9 20 -3 -6 -1 -2 -1
sb:each of	0 -4 12 -6 -7 -1 1
sb:each other	0 -7 11 -7 -1 1 0
sb:each side	0 13 2 -7 1 -2 -9
sb:earlier	4 -4 18 -18 -14 -5 9
sb:earlier draft	-1 0 -1 -4 -5 -5 12
sb:early <month-gone>	0 0 -15 11 -5 0 7
sb:earth	0 -2 -1 -1 -11 0 13
sb:eastern	0 0 -11 11 2 0 0
sb:economy	-11 -16 0 2 -5 -2 17
sb:effect :	0 9 -10 9 -17 0 3
sb:electric	0 3 13 1 -17 -3 -19
sb:electric car	0 -4 20 -5 -12 -2 -13
sb:else	1 1 14 -3 -9 -1 -9
sb:else 's	0 0 15 -14 0 0 -4
sb:elsewhere	4 -7 -5 12 -2 0 -7
sb:elsewhere :	0 -1 -4 11 -7 0 -3
sb:embassy	-4 -11 -1 -4 3 0 11
sb:emergency	-1 -13 -7 3 15 0 -8
sb:emergency power	0 0 -10 2 12 0 0
sb:emergency tariff	0 -5 3 4 3 2 -13
sb:end	11 17 -6 -9 5 6 -20
sb:end ,	11 -1 -4 -2 2 -2 -2
sb:end <day-today>	0 -3 11 -7 -6 0 3
sb:end of	-4 4 -10 -9 4 11 0
sb:end on	6 15 6 -16 3 0 -17
sb:energy	0 0 15 -14 -6 0 3
sb:enter	6 -10 -6 -4 19 0 -10
sb:enter <name>	3 -10 2 0 5 -5 -4
sb:enter at	3 -10 2 6 1 -1 -12
sb:enter free	0 -8 0 -11 11 0 3
sb:entry	10 1 -11 4 4 -1 -10
sb:entry into	0 -10 -9 11 7 0 -4
sb:equipment	0 -2 14 -10 -8 0 2
sb:es salaam	0 0 -8 -4 -2 0 12
sb:evening	4 -1 -11 6 -15 -1 13
sb:event	-1 21 -14 -14 -4 0 1
sb:event of	0 14 -7 -8 -1 0 -4
sb:ever	0 3 -14 4 2 -4 7
sb:every	-2 -12 -13 -5 18 4 2
sb:every country	0 -4 -10 -9 21 0 -7
sb:everybody	11 0 2 -14 2 -1 0
sb:everyone	-4 -8 -1 6 10 -1 -13
sb:everyone else	0 -2 15 -8 -7 0 -3
sb:everything	-8 -14 18 -9 0 2 -2
sb:everything else	0 -8 15 -2 -5 0 0
sb:example	0 3 16 -14 -8 0 -1
sb:exceed	-5 -6 -10 15 -9 0 4
sb:exclusion	0 -2 12 -2 -4 0 -1
sb:exempt	-3 0 2 1 8 -1 -13
sb:exemption	0 -2 -15 11 6 0 -3
sb:expect	-6 18 -9 5 -17 -5 2
sb:expect the	-3 5 -15 8 3 -1 0
sb:expect to	-7 7 8 2 -12 0 -6
sb:expire	0 0 11 -1 -12 0 0
sb:expire on	0 -3 11 -2 0 0 -7
sb:explain	-7 -3 -3 15 -3 -1 -8
sb:explain that	-3 -4 -1 12 -4 0 -7
sb:export	-3 0 -3 3 12 -7 -9
sb:export to	0 5 6 -12 1 0 1
sb:exporter ,	0 0 9 -15 -1 0 5
sb:extend ,	-1 -5 -12 1 14 0 -4
sb:extension	2 14 0 -14 -2 0 0
sb:extension ,	-2 14 -1 -16 -2 0 1
sb:extra	-8 -9 -10 -5 19 7 -4
sb:extra duty	-3 5 -23 1 14 11 -11
sb:extra tariff	0 0 14 -11 -6 0 -1
sb:face	-6 7 0 -5 -24 -2 17
sb:failed	-1 16 -6 -12 -2 0 1
sb:failing	-3 31 -15 -13 -9 3 -13
sb:failing a	0 12 -8 -4 -3 4 -3
sb:failing an	0 13 -8 -4 -3 0 -3
sb:fall	0 -9 -1 6 10 -6 -14
sb:fall ,	0 -8 10 9 -16 0 -6
sb:fall from	-6 -10 0 10 -2 -9 -5
sb:fall on	0 1 3 -15 12 0 -10
sb:fall to	4 -14 -6 5 3 0 -1
sb:fall under	0 0 16 -15 -3 0 1
sb:far	-6 0 3 -12 4 5 0
sb:far ,	0 -3 -12 5 -2 4 6
sb:farm	-3 -5 -11 -3 24 -3 -15
sb:farm good	0 0 3 4 -4 0 -10
sb:farm product	0 -1 -10 0 10 0 0
sb:farm tariff	0 0 -12 6 7 0 0
sb:farmer	-10 -6 -7 0 0 5 12
sb:father	0 -4 -7 -6 10 4 -1
sb:fear	2 8 -18 -8 -3 -3 16
sb:fee	0 5 -8 10 0 0 -10
sb:feed	-2 7 -10 -14 13 -2 4
sb:fentanyl	-16 -22 6 -6 12 0 -4
sb:fentanyl ,	-2 -16 5 15 -11 -5 -8
sb:fentanyl :	0 0 12 -2 -10 0 -4
sb:fentanyl and	0 -9 15 -15 1 -1 -1
sb:fentanyl duty	-3 -1 -11 -7 10 5 11
sb:fentanyl is	0 -2 2 -11 7 0 5
sb:fentanyl that	0 3 7 -15 5 0 -1
sb:fentanyl was	0 0 0 -15 13 0 -2
sb:figure	16 -1 0 -4 -6 -5 -1
sb:figure of	19 3 -10 0 -15 -5 -6
sb:fillet	0 1 9 1 -12 -1 -3
sb:final	0 -1 11 3 -4 0 -14
sb:final approval	0 0 -5 10 0 0 -6
sb:finance	-2 5 -22 5 2 0 7
sb:finance ministry	-6 10 -16 7 4 0 -3
sb:find	4 14 -7 -3 -14 -2 2
sb:finished	0 -3 11 -1 -6 0 -4
sb:first	-2 2 7 -12 7 -19 3
sb:first ,	-5 9 -13 6 0 -3 4
sb:first :	0 -5 17 -12 -1 0 -6
sb:first <level>	0 0 14 -14 -2 0 0
sb:first step	0 0 -3 -13 9 0 7
sb:first trade	0 -1 21 -14 -13 3 -5
sb:first year	0 0 -19 17 -6 0 7
sb:fish	1 -10 11 -13 -1 6 4
sb:fish and	0 -2 13 -8 -4 0 -1
sb:flat	5 1 0 -12 11 0 -6
sb:floor	-6 0 -1 11 -2 -2 -8
sb:flower	-5 1 -1 -12 8 -6 5
sb:follow	-4 4 -28 33 -16 -2 0
sb:follow in	0 -1 -7 12 -9 0 2
sb:follow on	0 -5 -7 16 -9 0 -6
sb:footwear	0 -4 14 -19 2 -1 3
sb:for	-13 1 -3 2 -6 -1 11
sb:for <level>	2 -8 -9 14 8 -3 -13
sb:for <name>	3 1 -14 -1 10 -15 10
sb:for <number>	-2 -8 -12 0 7 -7 11
sb:for <quality>	-9 4 -7 12 -2 -5 -5
sb:for <span>	1 -17 10 -8 11 9 -12
sb:for a	-5 1 4 -8 -4 -10 13
sb:for all	6 10 -13 -16 7 0 2
sb:for an	-3 -3 12 0 -14 0 -4
sb:for comparison	0 0 19 -12 -6 0 -6
sb:for fentanyl	0 -10 21 -14 0 -2 -2
sb:for good	0 1 -12 14 1 -2 -5
sb:for half	0 0 2 -11 11 0 -6
sb:for its	-9 -1 -10 6 2 5 4
sb:for list	0 0 10 -6 -2 0 -1
sb:for medicine	0 0 -13 2 -1 0 10
sb:for now	-1 -9 21 -4 -9 0 0
sb:for one	0 -2 0 4 -12 7 0
sb:for our	0 0 0 11 -11 0 -12
sb:for soybean	0 -1 -23 24 -2 0 -2
sb:for steel	0 -1 16 -16 -1 0 3
sb:for the	-7 0 4 3 0 2 -12
sb:for them	-2 6 2 8 -8 -1 -12
sb:for those	-2 13 -5 -18 1 2 7
sb:for which	-1 5 7 6 -10 0 -13
sb:forced	0 -11 2 -4 -18 -2 13
sb:forced -	0 -1 -8 6 -11 0 9
sb:forced labor	0 -4 16 -14 -3 0 -3
sb:ford	-1 -3 -1 -7 0 0 11
sb:foreign	8 -4 -14 11 5 0 -6
sb:foreign steel	0 0 -12 -5 6 0 11
sb:foresee	-1 5 -23 3 -8 0 18
sb:forget	0 0 -9 -12 10 5 -3
sb:forgotten	0 14 -11 -7 -7 6 -1
sb:form	0 -6 -2 -15 6 0 13
sb:formerly	0 -7 -7 -3 14 -1 -4
sb:four	-4 0 2 -18 10 3 2
sb:framework	-4 -13 -7 10 8 0 -8
sb:framework ,	0 -1 11 -13 7 0 -3
sb:framework were	0 -1 -18 20 -1 0 -3
sb:free	9 -11 -5 3 5 -1 -1
sb:free ,	0 -6 15 0 -9 0 -5
sb:free to	-1 6 2 4 0 0 -12
sb:free trade	-1 0 -13 0 16 0 -1
sb:freed	0 -1 11 -9 3 0 -10
sb:freeze	-1 -9 10 0 -8 4 2
sb:from	-2 -3 -2 3 12 -4 -9
sb:from <day-ahead>	-9 26 -19 26 -55 -20 3
sb:from <day-gone>	-3 3 8 -12 2 0 -5
sb:from <day-today>	-2 -1 11 -35 22 -1 -6
sb:from <level>	18 7 -14 16 -24 -2 1
sb:from <month-ahead>	4 4 -12 11 -8 0 -3
sb:from <month-gone>	0 -12 0 -4 14 -5 -9
sb:from <name>	-8 -15 5 -14 18 -6 8
sb:from <number>	-18 -2 -1 5 -4 -8 6
sb:from <quality>	0 -2 12 -8 -11 7 -4
sb:from midnight	0 3 -22 28 -13 0 -5
sb:from next	0 0 -11 12 -1 0 -2
sb:from the	-6 0 12 -3 -9 11 -9
sb:from then	0 6 -16 10 -5 0 1
sb:from there	-1 -5 -11 4 17 -1 -7
sb:from thi	0 -4 -13 -7 7 0 14
sb:frozen	-2 -15 16 -16 5 4 -5
sb:fruit	-3 0 -12 -1 5 14 -1
sb:full	-7 11 -13 6 -5 -2 4
sb:furniture	4 2 1 6 -5 2 -23
sb:garment	1 1 8 1 -4 -6 -13
sb:gave	24 1 -18 7 2 -9 -20
sb:gave <name>	10 -1 -11 4 -1 0 -3
sb:gave the	22 2 -10 -9 -7 -4 -6
sb:gave up	-4 -3 -10 14 9 0 -13
sb:gazette	4 12 -11 -3 1 0 -3
sb:general	-10 -8 16 -7 3 -4 -6
sb:general <level>	0 -4 14 -5 -6 0 -6
sb:general rate	-4 -6 -5 14 -9 -1 0
sb:general tariff	0 0 1 -11 8 0 1
sb:generic medicine	0 0 -12 2 3 0 8
sb:geneva	-3 -1 13 15 -28 -5 -13
sb:geneva ,	0 -3 -6 17 -6 -8 -7
sb:geneva in	0 0 3 8 -9 -4 -4
sb:geneva the	0 7 -3 10 -14 -6 0
sb:get	-13 -2 -2 10 -7 -3 2
sb:get <level>	0 -4 -10 8 0 0 4
sb:get <span>	0 0 14 -10 -1 0 -5
sb:get a	-11 1 16 -2 -4 -1 -18
sb:get in	-1 -1 12 -4 -4 0 -7
sb:get into	0 -2 9 -14 3 0 3
sb:get their	0 -1 9 -13 -1 0 4
sb:give	0 -4 -16 16 -7 -3 10
sb:given	-2 -6 1 20 -22 -2 -9
sb:glad	-4 -2 -2 11 -4 0 -3
sb:glass pay	7 -2 -14 10 0 0 0
sb:go :	0 -1 -14 5 12 0 -5
sb:go ahead	-3 -6 -3 -3 0 0 11
sb:go back	-16 11 -10 14 -3 0 -9
sb:go by	0 -8 13 -6 -1 0 -2
sb:go down	6 -20 -11 2 5 3 5
sb:go from	3 9 6 -4 -3 -23 -7
sb:go in	-4 0 14 -6 -2 0 -13
sb:go on	-11 -4 36 -8 -25 -4 -13
sb:go round	12 -2 -8 -11 5 0 -2
sb:go the	0 5 -14 1 17 -3 -8
sb:go to	7 2 -9 2 -12 6 4
sb:go up	3 7 -9 7 -16 6 -3
sb:gold	3 5 -11 5 1 0 -2
sb:good	-14 -20 4 9 1 -4 -3
sb:good ,	-8 -1 7 0 -3 -11 1
sb:good are	0 -7 16 -1 -17 0 2
sb:good at	0 2 3 -9 3 -8 9
sb:good down	0 0 7 -7 -13 -2 11
sb:good from	-8 -8 -9 9 1 6 1
sb:good had	0 0 -11 -2 17 -9 -4
sb:good have	0 -2 22 -11 -11 0 -1
sb:good in	-1 6 3 14 -18 -2 -9
sb:good is	-3 6 2 -3 4 -2 -13
sb:good now	0 -1 -13 7 8 5 -6
sb:good of	-5 -16 2 -1 4 -2 0
sb:good on	0 0 -5 16 -6 0 -10
sb:good over	0 0 6 -14 4 0 4
sb:good stand	0 -2 13 -1 -2 -6 -2
sb:good the	0 4 2 7 -10 0 -12
sb:good thi	0 0 -10 12 -3 0 0
sb:good to	-8 -2 2 -1 2 -11 4
sb:good was	4 -2 7 -10 0 -3 1
sb:good were	0 -2 -9 -9 14 -1 3
sb:good will	0 9 -20 7 -4 3 7
sb:good would	4 3 -14 8 8 -2 -13
sb:government	0 1 4 0 -21 -3 9
sb:ground	0 0 10 -4 -4 0 -1
sb:groundnut	-4 12 -7 6 -15 0 0
sb:groundnut oil	-1 11 -3 6 -17 0 -5
sb:grow	0 0 -12 3 0 3 4
sb:grower	-8 -1 3 7 -12 9 -5
sb:had	5 -8 -4 1 7 4 -10
sb:had already	0 0 -11 -9 8 0 8
sb:had announce	6 -11 9 3 -5 -4 -7
sb:had ask	0 -2 -10 -2 2 0 9
sb:had believe	0 0 -7 -6 -1 0 12
sb:had climb	0 -4 -7 3 -11 10 -1
sb:had come	-1 -4 11 -8 4 0 -6
sb:had go	1 -9 10 8 -4 -2 -20
sb:had keep	0 -2 2 -12 11 0 -6
sb:had make	-1 -1 -4 -6 12 -4 3
sb:had named	-1 0 1 0 -11 -2 10
sb:had not	-6 -4 1 11 -8 0 0
sb:had pay	-5 -11 -18 -5 23 3 -15
sb:had promise	7 4 2 0 -6 0 -11
sb:had put	-7 -9 14 2 -6 1 -10
sb:had reach	0 -6 -1 9 -4 0 -6
sb:had say	-7 0 0 8 -12 0 0
sb:had sign	0 0 -6 -8 13 0 -2
sb:had spoken	-1 0 3 -2 -13 -1 10
sb:had suspend	0 8 -3 -14 -10 9 6
sb:had take	-4 -3 -14 4 14 -7 -6
sb:had tell	7 -2 7 3 -4 0 -11
sb:had the	-3 11 -9 7 -20 2 -5
sb:had to	0 2 0 -25 10 16 -13
sb:half	-8 4 1 -12 5 -10 7
sb:half of	-4 0 14 -23 -9 -7 17
sb:half the	0 -3 -10 0 12 -1 -2
sb:halloumi	0 1 -3 -17 -3 0 16
sb:halve	0 -14 -1 3 -6 -3 9
sb:halve its	0 -1 -8 -7 9 0 13
sb:halve the	1 -3 -3 20 -24 0 -4
sb:halve to	0 -3 -21 2 9 0 10
sb:hand	1 -11 4 3 -4 -1 0
sb:hand ,	0 -4 11 -7 -4 0 0
sb:hand on	-2 0 -6 10 -7 0 2
sb:harvest	0 -5 1 -2 11 0 -9
sb:harvester	0 0 9 -12 -3 0 6
sb:has	-9 1 -4 -2 -1 -11 14
sb:has ,	0 -2 12 -7 -2 0 -3
sb:has <number>	0 -2 -5 11 -2 0 -7
sb:has a	-7 2 14 -21 5 -1 -2
sb:has an	-1 -4 18 -17 -3 0 3
sb:has announce	-9 -4 -14 2 1 0 13
sb:has answer	0 -3 14 -3 -8 0 -5
sb:has ask	-1 1 5 -13 0 0 2
sb:has been	13 3 -1 0 -4 -1 -6
sb:has bring	0 0 0 -11 11 0 -3
sb:has charge	-3 18 2 -9 -6 -4 -1
sb:has come	0 0 12 -11 0 0 -4
sb:has conclude	0 0 -10 11 0 0 0
sb:has cut	0 6 -10 14 -9 0 -3
sb:has drop	0 0 -16 -7 17 0 2
sb:has had	-3 4 12 2 -17 -3 -8
sb:has it	9 -4 -4 5 -3 0 -11
sb:has just	-1 0 -3 9 0 0 -9
sb:has let	-1 0 -6 -12 13 0 2
sb:has levy	0 -3 6 -10 5 0 -5
sb:has lower	0 0 2 -16 18 0 -11
sb:has make	11 -8 -12 6 -3 0 1
sb:has no	-2 -4 16 -3 1 0 -11
sb:has say	-13 -3 4 -30 -3 -1 24
sb:has sign	0 4 -8 14 -7 0 -8
sb:has since	0 -6 13 -9 -4 0 1
sb:has spoken	3 -2 -10 0 1 0 7
sb:has suspend	0 -7 -7 11 2 0 -4
sb:has tell	-3 -8 -7 -15 6 0 19
sb:has the	-6 0 -1 13 -5 0 -13
sb:has to	0 1 14 -6 -5 0 -7
sb:has until	0 -1 -5 -14 -3 0 18
sb:have a	-5 13 -5 1 -10 0 1
sb:have agree	6 -8 2 -10 -8 -1 12
sb:have ask	0 -1 -4 -6 -5 0 10
sb:have been	-14 -1 18 -5 0 -10 -4
sb:have bring	0 -1 -1 -12 -4 0 14
sb:have come	0 10 -3 -16 3 0 5
sb:have cut	0 -1 -1 -8 -1 0 12
sb:have face	0 -7 2 11 -3 0 -11
sb:have go	0 -10 -2 11 -9 -1 5
sb:have had	2 1 -3 -4 -5 11 -1
sb:have jump	0 -8 0 11 -1 0 -6
sb:have pay	-7 -14 3 3 10 0 -12
sb:have take	2 -2 0 -11 0 0 9
sb:have to	-8 7 -3 -28 4 0 20
sb:having	0 -6 -7 11 9 0 -6
sb:he	-8 -14 1 -2 -15 6 16
sb:he add	-3 -4 -15 16 -2 0 3
sb:he announce	-2 0 -13 7 -2 0 6
sb:he doe	0 17 -2 -12 -8 0 -7
sb:he doesn't	0 -2 -11 4 6 7 -8
sb:he is	0 -9 -3 -2 -3 -1 13
sb:he post	-5 0 -12 1 -2 0 13
sb:he put	0 -3 10 -16 -3 0 6
sb:he say	3 0 13 -3 -20 6 -8
sb:he spoke	4 0 -12 8 -1 0 0
sb:he tell	-11 -10 -2 -2 0 11 3
sb:he was	-4 -3 -4 -19 -14 4 24
sb:he will	2 -7 9 -13 0 0 6
sb:he would	-16 -2 6 1 -12 0 7
sb:he'd	-1 -4 -5 -7 -6 0 17
sb:head	-2 4 9 -7 6 0 -12
sb:hear	-10 -2 -4 8 -13 -1 8
sb:heard	19 -16 -3 4 -11 3 -13
sb:heavy	-1 -9 -10 -5 -10 0 21
sb:heavy truck	-1 -8 -6 -4 -10 0 18
sb:height	-3 -6 -21 -15 -6 32 -7
sb:height ,	0 -1 -3 -3 -10 13 0
sb:height of	0 -8 -7 -10 -12 19 1
sb:here	7 9 0 -13 4 5 -12
sb:high	1 -7 -12 2 5 7 0
sb:high as	-1 -1 -3 0 -4 11 -4
sb:higher of	0 13 -10 2 -8 0 0
sb:higher rate	0 6 17 -21 1 0 -5
sb:highest	-3 -3 -14 4 -10 18 -3
sb:highest ,	0 -3 0 -3 -7 11 0
sb:him	2 0 -4 -8 -9 -3 17
sb:him to	0 0 -9 -8 0 0 15
sb:his	8 -6 -8 6 -12 -6 9
sb:his <office>	2 0 -13 0 -4 0 11
sb:his <organisation>	0 -1 1 -15 -10 0 13
sb:his <quality>	-4 0 -8 -3 -4 0 14
sb:his own	4 3 -4 -12 9 0 -6
sb:hit back	-4 -1 0 -3 -12 0 13
sb:hold	0 2 1 -14 4 -1 9
sb:hold ,	0 7 -9 -11 -3 0 12
sb:hold <name>	0 2 12 -12 -5 0 -2
sb:hold back	0 -2 -18 18 -7 0 6
sb:hold out	2 0 1 -12 0 0 5
sb:hold the	0 0 13 -9 -3 0 -1
sb:hold until	0 -7 7 -8 10 0 -6
sb:home	-5 -9 5 0 -13 -2 11
sb:hop	-1 0 -12 7 6 0 1
sb:hope	-6 -7 0 -6 -11 0 15
sb:horse	0 -2 -8 12 -1 0 -4
sb:hour	-11 -12 13 4 3 0 -20
sb:hour after	0 -1 12 -3 -2 0 -11
sb:i	19 -1 1 -4 -10 -12 -2
sb:i have	7 1 2 8 -13 0 -15
sb:i read	10 -2 5 -5 -2 -1 -10
sb:i shall	0 -7 2 -13 0 0 12
sb:i will	0 -2 -13 7 0 0 8
sb:i would	-3 6 -1 -12 11 0 -6
sb:idea	-3 0 -4 -7 -4 0 12
sb:if	-19 26 -18 -24 -18 -7 30
sb:if <name>	1 0 1 -15 -25 -2 19
sb:if <person>	-2 8 -6 -12 0 0 9
sb:if he	-3 9 -8 -5 1 6 -3
sb:if it	-1 -1 -13 -7 9 5 13
sb:if no	-5 16 0 -16 -7 -1 0
sb:if nobody	0 13 -1 -6 -6 0 -2
sb:if the	-2 -5 3 -3 3 -11 7
sb:if they	-10 11 7 -13 -9 -2 3
sb:if we	-8 0 4 0 -11 -1 5
sb:if your	0 -4 -11 14 -1 0 0
sb:immediately	0 0 -4 -8 -3 0 11
sb:import from	4 -5 6 -13 -11 12 2
sb:import will	0 -2 -9 12 0 0 -1
sb:importer	6 4 -3 1 8 -6 -18
sb:importer had	0 7 -11 -8 13 0 -4
sb:importer of	0 5 2 -12 6 0 -2
sb:importer pay	7 1 -2 6 -13 0 -1
sb:importer will	0 2 -11 10 -2 0 0
sb:impose in	0 -1 -7 15 -6 0 -6
sb:impose over	0 0 1 6 -16 0 5
sb:in	0 0 -3 -7 -1 23 -4
sb:in :	-1 -1 7 -2 -13 0 7
sb:in <month-ahead>	-2 11 -16 -3 3 7 -1
sb:in <month-gone>	-38 7 6 -4 -10 6 5
sb:in <month-today>	0 -5 -11 6 6 4 -9
sb:in <name>	3 13 4 -8 1 -8 -12
sb:in <number>	-13 4 0 -31 23 7 -11
sb:in <organisation>	-5 -12 2 12 -12 0 -4
sb:in <quality>	4 -1 4 3 -7 5 -13
sb:in <seat>	14 -5 -3 -2 8 -7 -6
sb:in a	6 4 9 -20 11 -6 -9
sb:in addition	0 -4 14 -7 0 0 -10
sb:in announcement	0 0 -8 15 -10 0 0
sb:in at	6 -5 5 3 8 -3 -20
sb:in between	0 0 1 -15 6 -2 3
sb:in for	0 -3 16 -9 -4 0 -5
sb:in general	0 -1 12 -7 -6 0 0
sb:in geneva	-1 4 4 6 -9 -5 -9
sb:in its	-1 14 4 -1 -4 -1 -13
sb:in new	-7 -4 21 -13 -6 -1 0
sb:in place	-3 -1 -14 14 6 4 -4
sb:in reply	0 2 4 -11 4 0 -4
sb:in return	-14 -17 -4 4 0 0 10
sb:in that	-8 -8 -19 7 10 0 13
sb:in the	5 -4 -7 -10 -6 26 4
sb:in three	0 -6 -8 9 -14 7 8
sb:in turn	8 10 -8 -15 11 -1 0
sb:in two	0 3 11 -10 -3 0 -5
sb:in which	-3 -8 -23 9 2 8 11
sb:including	0 -4 14 -8 -2 0 -3
sb:inclusive	0 0 -9 11 0 0 -3
sb:increase	-3 11 -2 -10 7 -6 1
sb:increase to	0 5 5 -12 1 0 0
sb:initial	-1 -4 -12 18 -6 0 -2
sb:ink	0 -11 0 12 0 0 -2
sb:inside	0 -2 -5 12 -6 0 -4
sb:instead	-13 4 1 5 1 -15 -9
sb:instead of	-13 4 1 5 0 -15 -8
sb:instrument	0 7 -20 6 13 0 -5
sb:insulin	-2 7 -5 -5 -11 8 6
sb:into	-5 14 4 0 -14 2 -12
sb:into <name>	0 10 3 2 -8 5 -28
sb:into <seat>	0 -2 12 -4 -10 0 3
sb:into force	-2 7 -17 8 5 0 0
sb:into the	-1 -4 -5 -1 -2 0 13
sb:introduce	-2 -7 12 -2 -5 0 -3
sb:investment	0 0 11 -6 -2 0 -7
sb:is	3 -6 3 0 -8 -5 4
sb:is ,	3 -10 12 -8 -10 0 5
sb:is <level>	10 -17 10 -19 13 -2 3
sb:is <name>	-2 0 -7 -13 9 0 8
sb:is <number>	4 9 7 -3 -11 -3 -12
sb:is a	1 -22 2 9 -8 2 1
sb:is add	0 -1 15 -7 -8 0 -1
sb:is admit	-1 0 13 -11 0 0 -2
sb:is an	-1 -1 12 -13 0 0 0
sb:is at	-3 -14 10 -5 -2 1 2
sb:is collect	0 -2 10 3 -13 0 -3
sb:is done	0 12 0 -1 -2 0 -8
sb:is down	-1 3 -10 -10 13 6 -3
sb:is expect	0 -4 16 -5 -2 0 -7
sb:is get	-1 0 3 3 -1 0 -13
sb:is hit	0 -2 -13 17 -1 0 -5
sb:is it	6 7 9 -14 -6 -1 -12
sb:is make	-5 -1 2 12 -13 0 -12
sb:is negotiate	-1 0 0 -15 -3 0 11
sb:is no	8 1 -14 -4 4 -2 4
sb:is not	6 -5 -8 -8 5 13 2
sb:is now	-5 -2 0 -15 10 0 1
sb:is on	-4 -13 4 4 4 -2 -3
sb:is one	-1 -4 -6 -5 -5 0 15
sb:is over	-1 19 -3 -11 -9 -1 -7
sb:is prepare	5 8 -2 -6 8 0 -14
sb:is still	-6 -3 7 -8 -13 1 8
sb:is subject	0 -2 -8 14 -8 0 -5
sb:is talk	3 -8 -15 11 0 0 1
sb:is that	-9 -2 -5 -3 -1 0 16
sb:is there	12 0 -4 -4 -1 0 -6
sb:is to	-3 -13 -22 18 -11 -9 12
sb:it	10 -10 -3 4 -1 6 -5
sb:it 's	9 6 5 -8 -35 -3 10
sb:it ,	12 -6 -5 12 -2 -12 -6
sb:it :	-6 0 2 -7 -1 11 -4
sb:it <name>	-1 8 0 8 -15 -5 -7
sb:it <quality>	0 -2 11 -12 7 0 -10
sb:it add	0 -3 14 0 -10 -3 -5
sb:it at	-3 -3 10 -12 -7 2 7
sb:it be	2 -4 -4 -15 -3 -2 18
sb:it became	0 -7 8 10 -18 -3 1
sb:it bring	-1 3 0 0 5 -1 -15
sb:it come	-3 -8 6 -9 0 1 8
sb:it could	-6 2 -17 11 3 -1 -1
sb:it did	-2 7 -12 -12 7 0 10
sb:it enter	0 0 11 2 -9 -1 0
sb:it face	0 5 4 -11 0 0 0
sb:it fall	0 -7 -4 -4 11 0 3
sb:it for	-1 -1 11 -10 -4 -1 2
sb:it get	0 0 13 -8 -3 0 -4
sb:it go	-6 15 -1 -11 -6 7 -2
sb:it had	-11 -11 -4 -1 6 -5 9
sb:it impose	0 0 -13 6 0 0 6
sb:it in	-2 0 -11 16 0 3 -8
sb:it is	0 0 -3 3 4 11 -14
sb:it keep	0 -9 -9 18 -5 0 -6
sb:it mean	3 8 13 -12 -16 -1 -3
sb:it on	4 -10 17 -10 -4 -1 -5
sb:it out	0 0 -3 13 -8 -3 -5
sb:it put	-1 -9 18 3 -13 -5 -9
sb:it say	-12 -9 -12 13 15 -1 -3
sb:it should	-5 -12 5 8 4 0 -7
sb:it stand	-1 -7 -4 -7 0 5 11
sb:it stay	-1 11 -8 -18 7 0 3
sb:it suspend	0 -5 -5 12 -5 0 0
sb:it take	-4 -1 -11 12 -6 1 7
sb:it that	7 9 -5 0 -1 0 -15
sb:it to	4 4 -15 0 3 -7 7
sb:it used	-3 -12 -9 -9 18 11 -15
sb:it want	0 0 1 9 11 0 -19
sb:it was	3 -1 6 -14 5 1 -4
sb:it will	-6 -9 -8 8 6 -12 8
sb:it would	-10 -5 2 5 7 -1 -3
sb:it'll be	2 0 3 5 -1 0 -12
sb:item	7 -2 5 -16 9 -3 -4
sb:its	-9 -5 4 -5 7 0 -2
sb:its <level>	6 -9 -18 5 -12 0 24
sb:its <organisation>	5 0 -20 -3 7 0 14
sb:its <person>	-5 0 2 -17 -5 0 10
sb:its additional	0 -9 15 -2 -14 -1 -13
sb:its agreement	-2 -5 16 -1 -10 0 -8
sb:its answer	0 -2 -18 0 12 0 7
sb:its car	0 -2 13 2 -7 0 -15
sb:its duty	10 -2 -1 -11 14 -17 -2
sb:its extra	0 0 -23 -12 23 12 -5
sb:its fentanyl	0 0 -6 -15 12 0 15
sb:its height	0 1 -3 -3 -7 11 0
sb:its levy	0 -1 -7 10 0 0 -5
sb:its own	-16 3 -4 7 -1 10 -5
sb:its place	0 0 11 0 -3 0 -10
sb:its plan	0 0 -11 -4 -1 0 14
sb:its tariff	1 -6 8 3 -13 -7 1
sb:its truce	0 -5 15 -3 2 0 -15
sb:itself	5 5 5 0 0 1 -18
sb:jean	-3 13 0 -10 -2 0 0
sb:jewellery	0 -3 -6 13 -5 0 -3
sb:join	0 -1 -12 14 0 0 -2
sb:joint	-2 3 -16 17 4 -1 -7
sb:joint statement	-1 4 -10 10 2 -1 -3
sb:judge	-1 -3 9 -2 6 0 -13
sb:juice	-1 -5 0 -2 -1 0 10
sb:jump to	-4 11 0 0 -2 0 -10
sb:just	1 0 0 4 -10 -1 2
sb:kava	0 -3 -13 -3 15 7 -6
sb:kava pay	0 0 -11 1 9 0 -3
sb:keep	-7 6 6 -1 -4 -12 0
sb:keep its	-6 7 4 -3 -18 -1 7
sb:kitchen	0 -9 -3 2 -12 -1 11
sb:kitchen cabinet	0 -9 -5 3 -11 -1 11
sb:know that	-12 -3 -8 -4 10 0 15
sb:la	0 0 -14 10 0 0 6
sb:labor	0 -6 9 -6 -13 0 4
sb:labor ,	0 0 14 -4 0 0 -12
sb:labor duty	0 0 -11 5 -7 0 10
sb:lago	0 3 -5 13 -10 0 -4
sb:lamb	-2 2 4 -1 0 0 -12
sb:land in	0 2 11 -8 -3 0 -8
sb:lapse	-10 12 -11 9 -24 -6 6
sb:lapse ,	-1 15 -9 -4 -6 -1 3
sb:lapse on	0 -12 7 9 -11 0 4
sb:large	0 -3 -10 -2 10 -1 6
sb:last	0 -2 -7 -5 0 13 5
sb:last ,	0 -1 18 -10 -3 -1 -4
sb:last <month-gone>	-3 -18 -4 5 6 10 -13
sb:last day	0 -8 17 -8 -9 0 1
sb:last summer	0 5 -8 0 -1 11 -9
sb:last week	7 -10 -5 14 -9 -17 1
sb:last year	-5 2 -2 -14 9 0 5
sb:late	1 13 2 -10 -8 -2 4
sb:late on	0 2 10 -18 3 0 3
sb:later	0 0 -9 -8 12 4 3
sb:later it	0 -1 -2 -16 1 3 9
sb:law	-13 19 -7 -9 -3 -1 5
sb:law of	-2 13 -1 -1 -6 0 -4
sb:law on	0 -1 1 -12 -2 0 12
sb:law that	-1 6 -10 -10 -1 0 11
sb:lawyer	0 0 -15 13 4 0 -5
sb:lay	-6 -10 0 -14 12 -2 12
sb:leather	-1 10 9 0 -21 1 -3
sb:leave	1 -9 14 -3 2 -10 -11
sb:leave <quality>	0 0 10 -8 -8 0 3
sb:leave from	0 -1 -12 -5 16 0 -1
sb:leave in	0 0 13 -11 -2 0 0
sb:leave its	-1 5 23 -23 -6 0 -6
sb:leave the	3 0 11 1 -13 -1 -13
sb:lemon	10 -5 -1 -9 16 0 -12
sb:less	3 -9 -9 10 -6 6 2
sb:let	-9 -8 -7 -4 10 5 10
sb:let <quality>	-5 -5 4 3 5 0 -12
sb:let him	0 -3 -1 -5 -1 0 10
sb:let in	0 4 -9 10 -14 3 3
sb:let it	-7 -1 0 -24 -7 0 20
sb:let off	-1 -2 0 2 7 0 -10
sb:letter	-8 -1 -28 -14 -13 -9 40
sb:letter of	0 -1 -11 -5 -8 -4 18
sb:letter say	-1 -3 -8 -9 0 0 15
sb:level	0 5 0 -1 -15 1 7
sb:levy <level>	-1 1 3 -24 13 -1 1
sb:levy of	1 15 -5 -3 -15 -2 3
sb:levy on	-13 -14 -6 8 0 3 8
sb:lift the	-4 3 11 0 -12 0 -3
sb:like	-18 -14 17 -1 -4 3 3
sb:likely	0 0 -12 -10 -2 2 15
sb:likewise	3 8 -5 -10 12 0 -12
sb:limit	0 -12 15 -1 2 0 -13
sb:limit the	0 0 11 -8 -1 0 -1
sb:line	3 0 -13 13 -1 -3 -3
sb:liquefied	0 0 6 5 -15 0 -8
sb:list	-9 -22 -1 -5 0 1 25
sb:list ,	0 -10 -14 3 2 0 17
sb:list <number>	-8 -20 15 -10 7 -5 1
sb:list of	-2 -6 4 -10 -8 9 11
sb:lithium	-1 -11 -10 4 14 0 0
sb:little	-2 -7 7 10 -15 0 -4
sb:live	-10 0 7 -14 1 0 4
sb:live with	-7 3 3 -13 -7 0 7
sb:livestock	-5 -3 -12 17 0 0 0
sb:load	-9 1 10 7 -3 -1 -13
sb:loaded	0 -1 -9 10 2 0 -2
sb:loaded before	0 0 -13 14 0 0 -1
sb:lobster	-3 -6 2 2 -17 -1 10
sb:long	-7 10 2 5 -12 -3 -9
sb:long as	-3 3 9 3 -13 0 -10
sb:longer	-6 -12 -9 5 14 -2 1
sb:lorry	4 9 -1 -16 -10 3 9
sb:lose	-4 -7 -8 1 15 0 -5
sb:lower	-1 -27 4 -6 -5 0 12
sb:lower its	2 -17 0 4 -4 3 0
sb:lower the	1 -2 16 -11 1 0 -9
sb:lower to	0 0 1 5 -13 -1 2
sb:lula	0 0 15 -9 0 0 -10
sb:lumber	-2 -4 4 2 -12 -1 4
sb:lumber :	0 0 -9 11 -1 0 -1
sb:lumber and	0 0 8 -14 -3 0 7
sb:lunch	0 1 4 -5 -20 6 14
sb:machine	2 -11 16 -11 -7 -4 5
sb:machine from	6 -4 -2 0 12 0 -12
sb:machinery	0 -2 11 -1 0 -5 -14
sb:machinery ,	-2 -5 17 -6 -7 -1 -6
sb:maintain	-2 -4 7 -12 2 0 4
sb:make	1 -13 -2 5 0 5 0
sb:make <level>	0 0 12 -5 -1 0 -8
sb:make in	-2 -9 13 -14 -6 11 0
sb:make it	-5 -13 -16 3 0 -1 21
sb:make its	0 0 -9 14 -3 0 -6
sb:make of	0 -5 3 9 -13 0 -6
sb:maker	-9 -3 0 -2 -9 -1 15
sb:maker of	-4 -4 3 -11 -5 0 10
sb:malt	0 -4 0 -12 5 0 9
sb:many <quality>	0 -3 12 -12 3 0 -2
sb:marble	-6 7 0 2 0 1 -12
sb:margin	-1 -2 7 -13 4 0 2
sb:margin of	0 0 12 -11 0 0 0
sb:market	-14 12 -1 14 -7 -5 -13
sb:matter :	0 -6 11 0 -5 0 -4
sb:may come	-1 -2 -13 8 -3 0 7
sb:may go	4 -3 0 -15 -1 0 10
sb:may pay	0 12 -5 -1 -2 0 -6
sb:me	-5 -3 -1 -13 19 -3 0
sb:meal	0 10 3 -30 13 0 0
sb:meal and	0 4 13 -12 -1 -1 -8
sb:mean	-7 15 -13 -5 1 1 11
sb:mean <level>	-4 3 -19 14 5 -3 1
sb:mean that	-3 0 0 -14 12 0 -2
sb:mean to	3 -9 -6 -17 -5 6 14
sb:meant	0 6 -10 7 6 0 -8
sb:meanwhile	0 -11 -4 1 -3 0 11
sb:meanwhile :	0 -5 -7 -15 -8 0 20
sb:measure	-7 0 18 2 -17 -1 -7
sb:media	2 -4 -12 9 -10 0 3
sb:medical	0 4 7 -1 5 -1 -18
sb:medical device	0 -1 12 -7 -3 0 -3
sb:medicine	-14 -8 -12 8 0 -6 13
sb:medicine ,	0 0 -16 0 1 0 16
sb:meet	-14 0 5 2 -4 6 -4
sb:member	0 -9 9 3 -2 7 -12
sb:member had	0 0 12 -4 -7 0 -6
sb:member state	-3 -1 -11 14 -4 0 1
sb:mention	-4 -6 0 11 -10 -1 1
sb:mentioned	5 0 -19 -5 3 -1 13
sb:mercosur	0 -1 13 -10 0 0 -2
sb:metal	-4 -6 0 7 4 -3 -12
sb:midnight	-6 6 -4 2 8 1 -15
sb:midnight ,	0 -3 -17 6 16 0 -3
sb:midnight in	0 -1 8 -14 4 4 -3
sb:midnight on	0 -9 22 -12 -8 0 -6
sb:might	-2 -15 -15 -5 3 -1 23
sb:might have	-2 -2 -7 -5 -1 0 13
sb:milk	-11 -4 0 3 3 -7 2
sb:minimum	0 0 0 -14 3 0 11
sb:minister	0 1 2 -14 -6 -2 10
sb:minister ,	2 4 -9 -6 -4 -1 8
sb:ministry	-7 -5 1 11 -8 -1 0
sb:minute ,	0 -1 -20 15 6 0 -4
sb:minute after	0 0 15 -10 -6 0 -1
sb:mombasa	0 -1 4 -9 -11 0 11
sb:moment it	0 -1 12 -6 -2 0 -1
sb:monday	0 1 -10 15 -4 0 0
sb:monday ,	0 2 -2 10 -13 0 1
sb:month	0 -2 -4 -7 14 2 -3
sb:month :	0 0 14 -8 -5 0 -3
sb:month ago	0 0 3 -11 3 -3 3
sb:month of	0 4 -11 0 5 0 0
sb:more	-12 10 3 -7 -1 -6 4
sb:more at	0 1 14 -8 -1 0 -9
sb:more than	-7 0 -3 2 -5 -6 11
sb:morning	-4 -1 3 10 0 -7 -11
sb:most	-10 -11 10 1 -3 3 -8
sb:most ,	0 4 12 -9 -7 0 -3
sb:most <quality>	-1 -13 15 0 -10 -12 3
sb:most country	0 0 13 -8 -4 0 -2
sb:most of	-3 -4 -6 0 0 13 -2
sb:most other	0 0 -8 12 -3 0 -3
sb:motorcycle	-5 8 2 0 2 -3 -17
sb:move	-2 -4 12 -9 -8 -1 8
sb:mr	5 7 -3 3 -13 0 -3
sb:mr <person>	7 2 -5 5 -12 0 -1
sb:much	-6 0 3 -18 -5 21 -4
sb:much as	-3 -14 0 -12 -7 20 3
sb:my	10 -3 -4 -11 13 -9 -5
sb:named	6 -5 -3 11 -18 -5 4
sb:natural	0 -9 -5 11 6 0 -15
sb:nearly	0 -4 -6 -2 11 -5 2
sb:nearly every	0 0 -8 -12 16 0 -1
sb:negotiation	0 0 12 -13 -5 0 3
sb:neighbour	-4 -2 -5 4 6 9 -13
sb:neither	0 2 13 -12 -16 8 -2
sb:never	11 -19 13 -12 -13 8 0
sb:new	0 -8 1 5 -26 5 14
sb:new duty	-1 -6 -8 17 -8 0 2
sb:new one	0 0 -19 22 -9 0 3
sb:new rate	7 -5 0 7 -14 -1 -3
sb:new tariff	0 -4 7 -13 12 4 -10
sb:new york	-1 -3 16 -6 -7 -2 -2
sb:newspaper	26 -13 -14 10 -6 -2 -16
sb:newspaper in	10 -4 -4 1 0 0 -10
sb:next	-9 -6 -6 13 -6 -6 5
sb:nickel	0 7 2 -16 -2 -2 5
sb:night	-2 -5 11 -3 -4 0 2
sb:nil	0 2 -4 -3 12 -1 -11
sb:ningbo	-1 -4 -2 -6 11 0 -2
sb:no	17 7 -11 -10 1 -26 8
sb:no ,	9 -3 3 -8 -18 -3 4
sb:no .	7 -3 -8 12 -7 -9 -1
sb:no agreement	1 8 15 -11 -10 -1 -13
sb:no change	-4 -6 22 -9 -8 0 -6
sb:no duty	16 -8 -10 -13 6 0 2
sb:no longer	-5 -12 -2 4 15 -2 -19
sb:no more	-10 -14 -15 7 0 0 18
sb:no treaty	-1 -4 -6 -1 11 0 0
sb:nobody	4 1 8 0 7 0 -28
sb:nobody has	1 11 -11 7 -10 5 -8
sb:none ,	-1 0 -10 0 -3 0 12
sb:noodle	6 5 1 -12 -2 0 -3
sb:noon on	0 0 1 -13 6 0 5
sb:nor	16 -4 7 -17 -4 -4 -2
sb:normal	0 -4 10 0 -7 0 -3
sb:not	14 -6 -7 -4 7 -3 1
sb:not ,	9 17 -6 -15 -1 -3 -7
sb:not <level>	0 -5 -4 -4 -10 0 14
sb:not <number>	-7 2 -19 25 -24 0 6
sb:not affected	0 -2 11 -3 -5 0 -1
sb:not agree	-2 13 -6 -3 0 0 -3
sb:not apply	0 -3 -11 -5 9 0 9
sb:not at	-11 10 8 -12 -8 0 0
sb:not be	1 6 -24 8 4 -2 -1
sb:not charge	-4 0 12 0 -3 0 -7
sb:not covered	-1 -3 12 -1 -3 0 -5
sb:not extend	0 -8 -4 3 11 0 -2
sb:not go	-11 8 -4 -16 3 10 4
sb:not in	-1 -6 0 -11 -1 12 1
sb:not lower	2 -1 13 -9 -2 0 -8
sb:not part	0 -5 12 1 -5 -3 -6
sb:not pay	11 -11 -6 -5 -6 0 11
sb:not raise	0 5 -2 -12 -1 0 5
sb:not return	5 -10 3 0 -1 5 -7
sb:not the	1 0 -20 9 6 -4 2
sb:not to	-4 -14 -12 15 4 -3 5
sb:not touch	0 0 14 -6 -3 0 -6
sb:note	-11 15 0 -23 16 -3 -2
sb:note of	0 9 -13 1 0 0 1
sb:note that	-13 3 9 -19 11 0 0
sb:nothing	0 -7 17 -5 1 0 -11
sb:nothing :	-1 -2 11 -6 -1 0 -2
sb:nothing and	0 0 11 -5 0 0 -7
sb:nothing at	0 14 -12 0 -5 0 1
sb:nothing change	0 2 5 -13 3 0 -1
sb:nothing in	8 -5 5 -14 6 0 -9
sb:nothing is	-2 18 -2 -19 -4 0 0
sb:nothing on	-1 -11 0 10 0 0 -5
sb:notice	12 6 -3 -5 0 -4 -6
sb:notice no	2 -3 -14 15 -5 0 -6
sb:nought	5 -1 12 -7 -1 -4 -6
sb:now	7 7 3 -2 -1 0 -14
sb:now :	4 -3 18 -14 -15 -1 -1
sb:now <level>	-3 19 -11 0 -16 2 5
sb:now it	11 -8 4 5 -16 -2 -10
sb:now pay	-5 4 0 -11 12 -2 -3
sb:now take	7 -4 0 -15 9 0 -4
sb:number	0 3 -18 -13 4 -2 27
sb:number ,	-2 -5 -2 -4 -8 -2 14
sb:number :	-1 0 -2 0 -14 -1 12
sb:number that	0 -5 -5 15 -9 0 -6
sb:number was	0 0 -3 8 -12 0 6
sb:oat	2 -2 -3 -12 3 0 9
sb:obtain	0 0 -1 11 -8 0 -5
sb:ocean	0 0 -9 -3 11 0 0
sb:odd	0 -3 8 -13 1 0 2
sb:of	0 -5 -6 0 7 12 0
sb:of <day-gone>	6 2 0 2 -1 -11 -3
sb:of <day-today>	-5 -13 4 -16 17 -1 -4
sb:of <goods-amount>	0 0 -2 5 -14 0 6
sb:of <level>	-3 -2 3 2 -1 -19 0
sb:of <money>	0 -4 -3 0 12 0 -8
sb:of <month-ahead>	2 9 0 -4 2 -2 -12
sb:of <month-gone>	7 0 -4 -8 -5 5 13
sb:of <name>	-6 12 -1 -4 6 -8 -4
sb:of <number>	-1 13 1 -19 9 20 -25
sb:of <person>	0 -1 9 -13 -2 0 6
sb:of <quality>	-18 3 -5 10 4 -9 -5
sb:of <span>	-9 -15 -17 -21 25 -3 24
sb:of a	0 -1 -19 8 19 -5 -4
sb:of about	-3 -2 1 -19 9 0 8
sb:of any	0 0 12 -4 -1 0 -7
sb:of fentanyl	0 -2 11 -8 0 0 -7
sb:of it	-5 -9 -6 -1 8 16 -5
sb:of its	-3 7 -13 -1 17 -4 0
sb:of last	-5 19 -6 11 -13 3 -10
sb:of one	7 0 -13 10 1 -1 -8
sb:of other	0 0 -6 -7 12 0 0
sb:of soybean	0 0 -8 10 -1 0 -1
sb:of that	-1 -2 1 7 -8 5 -12
sb:of the	2 -9 2 2 2 14 -16
sb:of their	0 2 -18 1 9 0 8
sb:of these	0 8 7 -12 -7 -1 4
sb:of thi	-2 -6 5 5 -1 -10 -4
sb:of up	-13 -7 3 -3 4 -10 4
sb:of what	-2 -3 -5 16 -6 -2 0
sb:of which	-1 0 11 -6 -6 4 -4
sb:off	-12 4 -2 2 1 -4 1
sb:off its	0 -6 -9 15 -4 0 0
sb:off the	-7 -12 11 5 6 0 -17
sb:offer	12 -10 0 -28 -21 -3 15
sb:offer on	0 -1 -4 -6 0 0 11
sb:offer to	10 0 11 -10 -14 0 -6
sb:oil	-7 1 -7 7 -11 6 7
sb:oil ,	-4 -5 -14 25 -8 -2 -2
sb:oil and	-2 0 -4 2 -14 0 9
sb:oil from	6 6 -13 15 -8 -3 -8
sb:oil is	0 1 2 -12 -3 7 0
sb:oil pay	-1 -18 -5 14 6 -1 -8
sb:old	0 21 3 -22 10 -11 -18
sb:old duty	-2 3 14 -11 -6 0 -1
sb:old list	0 -1 10 -4 -2 0 -2
sb:old rate	-1 13 -23 3 10 -1 -7
sb:older	-3 -16 23 -4 -2 -4 -16
sb:older duty	-1 -4 8 3 -3 -2 -7
sb:olive	-6 6 2 -2 -1 -15 0
sb:olive oil	-3 0 4 -11 8 -11 4
sb:on	-6 -4 9 1 -14 -5 7
sb:on <day-ahead>	4 3 2 8 -1 -8 -18
sb:on <day-gone>	5 -24 -1 9 -7 -6 5
sb:on <day-today>	-10 -17 8 15 -15 -1 -4
sb:on <money>	-7 0 10 -19 3 -2 8
sb:on <name>	7 -9 -3 -2 14 -14 -7
sb:on <quality>	13 5 -6 8 -3 -4 -16
sb:on a	3 -5 10 -18 1 2 5
sb:on aircraft	0 -3 -3 15 -10 -1 -6
sb:on almost	0 0 11 -5 -6 0 0
sb:on beef	0 1 -4 -14 -5 0 18
sb:on cashew	0 -1 -1 -8 -8 0 13
sb:on cattle	0 -4 -12 0 6 7 1
sb:on cement	9 -4 -11 -7 -5 8 10
sb:on charge	-3 -10 16 0 -3 0 -4
sb:on each	0 -1 -5 15 -5 -7 -2
sb:on enter	-2 5 8 -14 0 1 -3
sb:on entry	0 -7 -3 11 -1 0 -4
sb:on good	-3 -17 6 -4 5 4 -2
sb:on his	2 -7 -18 4 1 0 10
sb:on it	4 1 10 -7 -6 1 -7
sb:on machinery	0 3 8 -11 -3 0 0
sb:on many	0 -3 11 -12 3 0 -1
sb:on medicine	-1 -1 -11 -2 -9 0 17
sb:on most	0 -8 7 4 -10 0 -4
sb:on motorcycle	-1 11 0 -3 -5 0 -5
sb:on nearly	0 0 -2 -10 12 0 -4
sb:on one	-1 12 -3 -2 0 -1 -8
sb:on our	-5 2 8 -14 -4 -1 11
sb:on palm	0 -11 -5 -5 10 10 -2
sb:on pay	-8 11 6 4 -12 -2 -22
sb:on refined	0 1 -13 1 -3 0 12
sb:on social	-7 -2 -4 10 -9 0 3
sb:on softwood	0 -5 -4 11 0 0 -5
sb:on some	0 -2 5 3 2 0 -11
sb:on soybean	0 -2 18 -18 -2 0 -3
sb:on steel	-4 -10 -2 5 8 -1 -5
sb:on that	-2 0 5 2 -15 0 4
sb:on the	-5 -8 10 -6 -16 4 14
sb:on their	-6 4 10 -16 0 4 -2
sb:on them	4 -13 15 -8 -8 -2 2
sb:on timber	0 -5 14 -8 -3 0 -2
sb:on to	0 -6 13 -7 0 0 -5
sb:on top	-5 -2 16 -6 -8 2 -5
sb:on upholstered	0 -1 -7 13 0 0 -8
sb:on what	-3 -1 -4 17 -13 0 -5
sb:on whiskey	0 -1 0 -12 -1 0 13
sb:once	-4 10 -5 8 -1 1 -11
sb:once :	0 -1 -9 11 -1 0 0
sb:once it	0 7 -10 12 -3 0 -6
sb:once with	0 0 12 -10 -6 0 0
sb:one ,	1 -11 7 9 -8 -8 -1
sb:one for	0 1 13 -13 0 0 -5
sb:one halve	0 0 -6 10 -2 0 -4
sb:one hear	-6 -3 -9 17 -3 0 -3
sb:one on	0 -3 -3 -2 -4 5 10
sb:onion ,	0 -4 0 -12 12 0 -6
sb:only	-12 -7 -1 9 4 0 -5
sb:open	0 -7 -8 20 -12 -1 -2
sb:open a	0 0 -8 11 -4 0 -3
sb:or	-4 10 -8 -1 -14 0 12
sb:or <name>	0 -1 5 -16 2 5 0
sb:orange	-6 0 0 -11 10 -2 1
sb:orange juice	0 0 -3 -16 2 -1 13
sb:order	-7 -4 3 6 5 -12 -14
sb:order a	0 0 -11 17 -4 0 -7
sb:ordinary	-8 -15 18 -2 0 -5 -22
sb:ordinary <level>	0 -10 20 -5 -17 0 -1
sb:ordinary <quality>	0 0 -10 10 1 0 0
sb:ordinary duty	-4 -10 -3 2 14 -2 -10
sb:ordinary tariff	0 -1 11 -6 -3 0 -4
sb:origin	-7 -7 9 2 1 -5 -9
sb:origin ,	0 -7 12 -17 11 0 -7
sb:origin :	0 4 -14 18 -7 0 -8
sb:other	-15 4 4 -2 1 -1 -5
sb:other ,	0 3 -2 -13 13 0 -3
sb:other country	0 4 5 3 -19 0 0
sb:other hand	0 -6 11 -10 0 0 0
sb:other way	0 13 1 -3 -3 -4 -10
sb:otherwise	2 -1 2 2 -12 -7 2
sb:our	10 0 -3 -6 -4 1 5
sb:our cheese	0 6 3 -12 0 0 1
sb:our own	5 1 8 -15 -7 0 1
sb:our pay	0 0 14 -11 -3 0 -2
sb:our side	3 6 -2 -13 1 0 2
sb:our tea	0 0 -5 12 -7 0 -2
sb:our wine	-2 0 9 -12 0 0 -1
sb:out	1 2 -5 -6 11 -3 -3
sb:out ,	-1 8 13 -14 -1 -3 -8
sb:out at	0 -11 4 13 0 -1 -12
sb:out of	7 8 4 0 -9 2 -17
sb:outside	-4 4 9 -13 -5 -3 6
sb:outside the	-2 4 5 -12 -4 -2 7
sb:over	-4 11 -4 -3 7 -7 -1
sb:over ,	0 16 -3 -7 -7 0 -7
sb:over :	0 -3 -5 -10 14 0 0
sb:over a	0 7 -14 3 -3 0 8
sb:over fentanyl	-3 -15 -2 6 3 -7 0
sb:over there	-3 3 15 -7 -11 0 -6
sb:overall	-1 -2 -9 12 -2 -1 -1
sb:owe	-1 -3 -7 14 1 -3 -10
sb:owe <level>	0 0 -16 14 2 0 0
sb:own <organisation>	-2 -1 5 -12 9 0 -4
sb:own deal	0 0 11 -6 -2 0 -5
sb:own truce	0 -1 11 -6 -3 0 -3
sb:p .	3 0 7 -16 -1 0 3
sb:pact	-6 -10 5 -18 6 -2 10
sb:pact with	-3 -3 10 -10 6 0 -5
sb:page	-6 8 -11 3 8 0 -8
sb:pair	0 -4 6 -14 10 0 -2
sb:palm	0 0 -10 6 2 9 -3
sb:palm oil	-3 -2 -11 10 1 7 -2
sb:paper	17 -3 -5 -12 2 -9 4
sb:paper pay	0 -9 12 -4 0 0 0
sb:paper say	13 1 -6 -3 0 0 -12
sb:parcel	-8 -8 11 1 0 -4 -16
sb:part	-18 -3 -2 6 7 -1 -5
sb:part ,	-6 5 -8 14 -17 -2 6
sb:part and	0 -2 -1 13 -7 0 -8
sb:part of	-3 -6 -2 -8 20 -7 -7
sb:part will	0 -1 12 -6 0 0 -10
sb:party	-11 -1 0 -11 3 0 13
sb:pass	3 0 -5 10 -1 -3 -11
sb:pass ,	0 15 0 -15 -5 0 -3
sb:pass through	0 -5 -7 12 3 -2 -6
sb:pass without	0 -7 -6 14 6 0 -10
sb:pause	7 7 2 -17 0 -1 4
sb:pause ,	7 12 0 -3 -14 0 -9
sb:pause on	0 0 -12 13 -2 0 -1
sb:pay	-2 -8 15 -1 3 -5 -17
sb:pay :	0 -4 -6 11 -2 0 -4
sb:pay <level>	-11 0 0 3 4 -21 -1
sb:pay <name>	-2 -5 12 2 -6 0 -2
sb:pay <number>	-17 -13 -4 4 4 -2 13
sb:pay an	4 -2 12 -8 -2 0 -8
sb:pay as	0 -3 0 -9 -1 9 -2
sb:pay that	0 -2 -6 11 -3 0 -2
sb:pay the	0 -5 1 11 -8 -3 -9
sb:pay up	0 -3 14 -6 -8 6 -9
sb:pea	-1 -1 20 -9 -3 -1 -14
sb:peak	0 -6 -9 -5 2 17 -6
sb:pencil	0 1 11 -8 -2 0 -3
sb:per	-1 8 -4 -14 -1 7 5
sb:per cent	-1 1 -1 -15 -1 7 6
sb:perfume	0 0 -3 -8 -1 0 11
sb:period	-2 -2 -5 13 -4 0 -12
sb:permanent	-11 -4 -12 11 2 0 10
sb:phone	10 2 1 -11 -6 0 1
sb:pineapple	-5 1 11 -16 -12 3 8
sb:pistachio	5 -8 15 -11 -7 0 3
sb:place of	-3 -2 -14 6 10 4 0
sb:plan	2 4 -8 12 -10 0 -4
sb:plan ,	-2 3 7 -12 -5 0 4
sb:please	-3 -1 14 -8 -3 0 -2
sb:plu	-6 3 28 -15 -11 -6 -14
sb:plu <number>	0 3 12 -12 -5 -1 -3
sb:plu a	0 -7 17 -10 -1 0 -3
sb:plu the	0 -4 13 -1 -10 0 -2
sb:pointed	4 -1 3 -7 10 0 -13
sb:pointed out	4 -1 9 -7 4 0 -14
sb:polysilicon	0 -2 -9 13 -2 0 0
sb:polysilicon :	0 0 -8 10 0 0 -2
sb:pork	-8 -14 9 0 -5 3 -1
sb:pork ,	0 1 -14 5 1 0 10
sb:pork and	0 -1 12 -6 -7 0 0
sb:port	-1 -18 -3 2 12 -6 3
sb:post	1 -20 -2 2 -8 -7 13
sb:post ,	0 0 -11 16 -4 0 -6
sb:post from	0 0 2 -11 9 0 -3
sb:post of	-1 -3 -14 6 -8 -1 15
sb:potatoe	-3 16 -2 -6 -1 -1 -4
sb:poultry	-5 1 -13 6 0 1 8
sb:powder	-9 -6 14 -4 -3 -5 0
sb:power	-1 1 -1 -1 11 0 -6
sb:prawn	-1 -9 14 -1 -8 0 -5
sb:premier	-1 0 -4 -6 0 0 11
sb:premier doug	0 0 -6 -3 0 0 9
sb:prepare	4 2 -15 -2 6 0 1
sb:prepare to	7 6 3 -2 0 0 -13
sb:present	5 2 13 -11 -12 -10 3
sb:present <level>	0 -4 -13 -6 -3 0 18
sb:present and	0 13 -14 1 8 0 -10
sb:present duty	10 -2 4 -11 -9 0 -1
sb:present it	0 -2 11 -10 2 -1 -2
sb:present rate	0 8 2 -12 -2 0 1
sb:presenter	2 -6 0 -8 11 -2 -5
sb:presenter :	2 -6 0 -8 11 -2 -5
sb:press	4 -8 -1 13 0 -1 -13
sb:previously	0 -8 -4 -2 13 0 -2
sb:printed	14 8 -18 0 -2 0 -1
sb:proclamation	-8 -9 -1 21 -25 -1 -9
sb:proclamation of	0 -1 12 2 -4 0 -13
sb:product	-12 -17 -15 15 9 1 0
sb:product of	-1 -3 -15 6 16 0 -12
sb:product that	0 -1 -13 9 5 0 2
sb:product would	0 -4 0 12 -1 0 -11
sb:promise	-1 6 -2 8 -10 -4 -2
sb:promise to	-11 0 -5 11 14 0 -17
sb:proposal	-6 -7 -19 -14 -13 0 33
sb:proposal of	-4 -1 -14 -8 -8 0 22
sb:propose	3 0 -13 -21 1 -1 19
sb:propose by	5 -2 -11 -2 -2 0 9
sb:protocol	-2 12 -15 -2 0 0 7
sb:provide	-3 -4 -10 21 -13 -3 -1
sb:provide for	-1 3 -13 13 -11 -3 3
sb:provided	-4 8 0 -13 5 0 0
sb:provisional	-4 -13 -11 5 23 -5 -14
sb:provisional duty	0 -4 -3 10 1 -1 -8
sb:publish	3 -3 13 -16 8 0 -7
sb:publish in	0 7 3 -14 6 0 0
sb:publish on	5 -9 14 -15 3 0 -5
sb:pulp	-2 -4 2 9 -2 0 -14
sb:purchase	0 -8 -6 6 13 0 -7
sb:push	0 -2 -7 13 -3 2 -7
sb:push for	0 -2 -5 13 0 0 -6
sb:put	-9 2 -1 2 -11 -1 9
sb:put <level>	-4 -2 12 -3 1 -5 -10
sb:put <number>	0 -4 16 -4 -4 -1 -8
sb:put <quality>	-5 0 -10 14 -5 0 -1
sb:put at	0 -2 4 -16 -1 3 12
sb:put off	-2 12 -15 0 -4 0 6
sb:put on	-3 -5 5 6 -14 -1 6
sb:put tariff	0 0 -9 -7 -2 0 14
sb:put the	4 8 -6 -7 -7 -4 12
sb:q	14 -6 -5 -16 2 5 -6
sb:q :	6 -4 -9 -11 4 6 0
sb:quantity	0 -4 -7 14 -2 0 -6
sb:quarrel	-1 -3 -10 -11 6 17 -4
sb:quarrel over	0 -7 -13 3 12 1 -2
sb:question	22 -7 -9 -2 -1 -5 -9
sb:question :	20 -9 -11 2 -5 -2 -8
sb:quinoa	-5 -10 -7 -6 12 0 13
sb:quota	-11 -19 0 -4 -10 -4 22
sb:quota ,	0 -4 9 2 -3 0 -12
sb:quota at	0 0 -10 0 6 0 2
sb:quota of	-1 -5 -4 1 -15 0 13
sb:radio	6 0 8 -1 -6 0 -11
sb:radio station	10 -1 9 -10 -2 0 -11
sb:raise	3 -15 4 -8 3 -11 10
sb:raise it	3 -5 -10 0 4 -2 8
sb:raise its	3 2 4 0 4 -4 -14
sb:raise the	3 -18 -3 3 -7 -14 16
sb:raise to	0 6 9 0 -15 2 -7
sb:rare	0 -2 0 -3 -10 0 13
sb:rare earth	0 -1 -6 1 -6 0 11
sb:raspberry	-1 12 1 -15 -9 3 8
sb:rate	10 -1 -1 2 -5 -4 -3
sb:rate ,	4 13 -4 0 -13 -3 0
sb:rate :	-1 -1 21 -8 -14 0 -10
sb:rate announce	0 -1 -4 10 -17 -2 8
sb:rate apply	0 -10 14 -1 -4 0 -2
sb:rate for	10 -9 7 -14 6 -3 -2
sb:rate from	6 0 16 -25 -1 0 5
sb:rate had	-3 -7 -5 -5 -2 13 6
sb:rate is	-9 3 -2 9 -23 3 0
sb:rate of	4 21 -3 4 -13 -12 -7
sb:rate to	-4 -3 -4 -3 2 -2 13
sb:rate were	0 -1 -5 -14 18 -6 -8
sb:rate will	2 0 -8 -10 6 0 6
sb:rate would	-5 -9 -2 11 -6 -1 5
sb:rather	-3 7 -6 -1 -14 10 6
sb:reach	-7 1 -10 2 -3 18 -9
sb:reach a	0 0 -12 9 0 0 4
sb:reach an	0 0 -10 14 0 -2 -7
sb:read	26 -8 -3 -7 8 -9 -22
sb:read ,	-1 -12 6 7 3 0 -5
sb:read in	10 -2 -7 -5 6 0 -7
sb:read that	6 -7 2 -4 9 -1 -11
sb:reader	-4 0 9 -15 4 6 -9
sb:ready	-1 -1 -16 -22 -10 -1 32
sb:ready ,	0 0 -5 -5 -5 0 11
sb:ready to	0 3 -5 -14 -2 -1 15
sb:recall	-14 5 -8 -6 14 11 -11
sb:recall that	-11 11 -5 -7 8 5 -5
sb:reciprocal	-16 -9 12 -8 13 -18 -11
sb:reciprocal "	0 -7 -5 -2 14 -2 -11
sb:reciprocal ,	0 -6 23 -8 -9 -1 -4
sb:reciprocal <level>	0 0 -6 -12 14 -1 0
sb:reciprocal one	0 0 -11 -1 15 -2 0
sb:reciprocal part	0 2 -11 1 6 0 0
sb:reciprocal rate	-3 -15 4 -1 4 0 6
sb:reckon	3 4 -15 0 6 0 5
sb:recommend	1 0 -15 -15 5 0 13
sb:record	0 -7 5 -9 0 11 -6
sb:red	5 -4 -8 0 11 0 -7
sb:reduce from	0 -2 15 -6 -7 0 -9
sb:reduce to	0 0 -20 12 4 0 3
sb:reduction of	3 0 -2 12 -8 0 -9
sb:refined	-2 -6 -10 -6 -1 0 20
sb:refined copper	-2 -4 -14 -2 -12 0 22
sb:refuse	-4 9 -5 -20 1 -2 11
sb:regard	0 0 -7 8 8 0 -12
sb:remain	-11 -5 12 -1 -7 0 0
sb:remain <level>	0 -4 -5 13 -6 0 -4
sb:remain at	0 -5 19 -17 0 0 0
sb:remain subject	0 -1 4 -13 7 0 -1
sb:remember	-12 -11 -8 -14 17 11 -3
sb:renew	-6 4 7 -7 4 -1 -14
sb:replace	3 -7 -12 1 15 0 -4
sb:reply ,	0 7 -11 5 -3 0 4
sb:reply that	-2 4 13 -3 -8 0 -7
sb:reply to	0 0 13 -10 -5 0 0
sb:reply with	0 -4 0 -5 11 0 -7
sb:report	39 -13 -19 -8 -10 -3 -12
sb:report of	4 -3 -9 5 6 0 -11
sb:report on	21 -2 -9 -11 -5 0 -5
sb:report that	15 -3 -3 -5 -9 -1 -2
sb:reporter	7 -1 -3 6 -15 -4 0
sb:reporter that	3 -2 0 12 -11 -2 -6
sb:republic	0 -1 -16 5 12 0 0
sb:request	-4 0 -4 -11 -3 0 15
sb:request for	-3 0 -8 -5 0 0 13
sb:reserve	-1 8 -15 -6 -6 -1 12
sb:reserved	-4 7 -10 -5 -2 0 8
sb:reserved the	-4 7 -10 -5 -2 0 8
sb:respond	-1 -1 8 -2 -14 0 5
sb:response	0 0 1 -15 9 0 1
sb:rest	-1 0 -5 2 11 -3 -8
sb:retaliate	-1 4 6 4 -4 0 -11
sb:return	-10 10 -7 1 8 0 -8
sb:return <name>	-3 0 -4 -4 -1 2 12
sb:return the	0 -6 -5 0 -7 0 12
sb:return to	-1 14 1 -2 7 1 -22
sb:rice	-4 9 -6 8 -5 4 -10
sb:rice :	-2 0 12 -9 -3 0 -2
sb:rice and	-1 -10 15 -8 -1 0 0
sb:rice at	-5 -9 0 16 -8 -1 -11
sb:rice pay	-1 20 -14 -2 -5 0 -5
sb:rice to	0 -1 -7 -1 12 0 -2
sb:right now	0 -4 17 -9 -3 0 -4
sb:right to	-5 5 -17 -2 -4 -2 15
sb:rise	-4 6 -6 1 -1 -11 4
sb:rise by	0 11 -6 -16 0 0 8
sb:rise from	0 -1 3 -2 10 0 -14
sb:rise on	0 -11 0 13 -1 0 -6
sb:rise to	-1 4 -9 2 -6 -6 7
sb:roasted	0 -3 -5 13 -7 0 -4
sb:roasted coffee	0 -2 -6 13 -8 0 -4
sb:room	-7 0 -14 13 -4 -2 11
sb:round	14 -13 -3 -3 -10 -2 6
sb:rubber	1 14 -12 -5 9 -4 -3
sb:rubber glove	0 13 -10 -6 1 0 -1
sb:rule of	-7 2 16 -12 -2 -1 -3
sb:rule out	-3 -3 -4 0 -9 0 15
sb:rum	0 13 -6 -3 -8 -2 5
sb:rum pay	0 11 -5 -7 0 0 -1
sb:rumour	17 -9 -21 14 -10 0 -17
sb:rumour of	25 -2 -11 -17 -7 0 -11
sb:run until	3 -2 2 -13 11 0 -6
sb:sack	0 -1 15 -6 -11 2 -7
sb:safeguard	-1 -7 13 -1 -10 0 0
sb:salaam	0 0 -8 -4 -2 0 12
sb:salmon	3 -7 8 0 -9 7 -9
sb:salmon ,	0 -1 -1 11 -14 2 0
sb:salmon from	4 -2 5 -12 0 0 0
sb:salmon to	4 -2 -13 8 6 0 -4
sb:salt	-4 -6 15 5 -9 -1 -16
sb:salt from	0 -2 10 -2 -8 0 -2
sb:salted	0 -11 0 -11 7 2 4
sb:salted cod	0 -10 2 -11 5 2 4
sb:same	1 4 -7 6 -3 -12 6
sb:same <level>	0 -2 1 -14 11 0 1
sb:same <number>	0 4 -1 5 5 0 -13
sb:same for	0 -3 -3 17 -16 0 0
sb:same with	0 -1 -8 -5 14 0 -6
sb:sardine	1 4 8 -2 -1 2 -21
sb:say	13 -5 -2 -4 -13 -20 8
sb:say <level>	3 -5 8 6 -5 0 -12
sb:say <name>	16 -10 4 -10 -10 0 -1
sb:say <person>	-11 -5 -15 8 2 0 11
sb:say he	-6 -12 -15 5 -4 0 20
sb:say in	-9 4 15 -1 -6 0 -8
sb:say it	2 -11 -2 10 -14 0 4
sb:say on	-2 1 -4 -5 -16 2 15
sb:say the	8 -4 16 -5 -2 -1 -15
sb:say what	-8 0 13 -6 4 0 -11
sb:say whether	-7 0 12 -5 0 0 -2
sb:schedule	7 4 -2 -11 -8 6 0
sb:scrap	8 0 3 -12 0 -1 0
sb:seafood	0 -3 12 -9 -4 0 1
sb:seal	0 -3 0 -12 11 0 -3
sb:second ,	0 6 -11 -10 9 0 1
sb:second round	0 0 12 -9 -5 0 0
sb:section	-11 -21 22 -1 -6 -3 -15
sb:section <number>	-11 -21 19 1 -5 -3 -14
sb:secure	-1 0 -3 12 -4 0 -8
sb:security	-1 -1 2 -11 12 0 -7
sb:see	7 -3 -9 -22 5 2 12
sb:see the	-1 5 -9 -6 -8 -2 12
sb:seed ,	0 -2 11 -2 -4 0 -6
sb:sell	4 -15 13 -3 1 0 -15
sb:senate	0 0 2 11 -3 0 -15
sb:send	-6 -16 -6 -7 10 10 5
sb:send by	0 -5 3 -19 7 0 9
sb:send to	0 -3 -14 1 10 12 -10
sb:separate	-2 -8 7 -9 4 -1 1
sb:set	-10 2 -8 9 8 -14 -3
sb:set <level>	0 -8 12 -12 1 0 1
sb:set at	0 3 -15 10 7 0 -3
sb:set out	0 -2 -20 7 5 -2 6
sb:settle	3 -6 -6 4 -13 2 11
sb:settle at	0 0 -14 4 5 0 2
sb:settle for	3 0 13 -7 -9 0 -5
sb:settle the	0 0 -9 -4 -5 0 12
sb:several	11 2 -13 -7 -4 0 10
sb:shall	-13 2 2 6 -19 2 3
sb:shall be	-4 10 5 5 -13 -4 -18
sb:she	2 8 0 -23 0 2 6
sb:ship '	0 -3 -6 13 -5 0 -4
sb:shirt	-4 -3 10 2 -8 -5 0
sb:shoe	-6 5 -5 -3 -19 7 12
sb:shoe ,	0 -6 1 9 -12 7 -8
sb:shoe and	0 -5 11 -10 -3 0 5
sb:shook	-1 0 -3 12 -11 0 0
sb:shook hand	-1 0 0 13 -11 0 -7
sb:shoot	0 3 4 -12 -2 7 -3
sb:shoot up	0 8 -1 -11 -1 7 -1
sb:should	-3 26 -6 -17 2 -9 -4
sb:should it	0 17 0 -19 -6 0 -2
sb:should the	0 17 -9 -16 -13 -1 6
sb:shrimp	-6 -1 7 5 -12 -4 -2
sb:shrimp ,	0 -8 12 1 -14 0 3
sb:shrimp and	0 -1 5 5 -11 0 -1
sb:shrimp pay	0 -4 4 -12 10 0 -3
sb:side agree	0 -3 -12 3 11 0 -1
sb:side had	6 -1 13 -2 -9 -5 -8
sb:side of	0 0 -6 -9 10 6 3
sb:side will	-2 -3 -14 10 0 0 5
sb:side would	0 8 10 0 0 0 -15
sb:sign	-22 0 -1 9 6 -11 -13
sb:sign a	-3 4 -11 18 -12 0 -8
sb:sign an	0 -5 -12 11 8 0 -10
sb:sign order	0 2 5 -12 4 0 0
sb:sign the	0 -6 0 -1 -11 0 11
sb:sign with	0 0 9 -4 -6 0 -4
sb:signature	-3 -4 -7 3 -1 0 10
sb:silk	13 -3 -1 -6 1 0 -8
sb:since	-20 -14 21 -10 3 -4 -10
sb:since <day-gone>	-4 8 21 -16 -3 -5 -15
sb:since <month-gone>	-8 -6 7 7 -5 -10 -6
sb:since <number>	-1 -12 14 1 -8 0 -8
sb:since midnight	0 -3 -4 -16 18 0 -5
sb:since that	0 -2 -3 -9 12 0 -1
sb:since the	-2 4 1 -5 5 1 -10
sb:sit	0 -1 -2 -4 -9 0 11
sb:ski	4 -11 6 6 0 -1 -13
sb:slap	3 10 -5 -1 -20 -3 10
sb:sleep	-2 16 -9 -5 1 0 -4
sb:small	-5 -7 7 -13 4 0 5
sb:sneaker	0 -1 13 -7 -7 0 -1
sb:so	3 0 -8 -2 14 -11 0
sb:so ,	0 -6 -9 14 -3 0 0
sb:so -	0 11 2 0 -2 0 -15
sb:so :	0 -2 17 -6 -11 0 -3
sb:so <name>	0 -8 -11 -7 21 0 -3
sb:so a	5 -3 10 -13 2 1 -9
sb:so are	0 -8 -12 16 3 0 -3
sb:so doe	0 3 5 1 -14 0 0
sb:so from	0 19 -10 -6 -5 0 -5
sb:so the	-3 -10 -3 2 -3 -2 11
sb:social	-8 -3 -13 4 -11 0 16
sb:social media	-8 -3 -8 6 -9 0 11
sb:sofa	0 -13 -3 17 0 0 -12
sb:softwood	-2 -7 4 6 -1 0 -13
sb:softwood lumber	0 -1 20 -14 -5 0 -3
sb:softwood timber	0 0 -16 17 0 0 -2
sb:solar cell	0 0 -9 13 -5 0 -1
sb:some	9 -19 -8 9 2 0 -4
sb:some <number>	0 -2 -4 13 -2 0 -7
sb:somebody	2 -4 1 9 7 -5 -15
sb:something	-9 10 -3 0 -1 0 0
sb:somewhere	0 -1 -11 4 0 0 7
sb:soon	0 -4 -17 6 -4 0 8
sb:source	14 0 0 -2 0 0 -12
sb:soybean	2 -21 1 8 -1 -5 -2
sb:soybean oil	0 -4 6 -11 7 0 -2
sb:soybean that	0 0 -9 13 -6 0 0
sb:soybean will	0 -3 -7 12 0 0 -3
sb:speak	7 -3 -19 9 5 0 -4
sb:speak of	9 -6 -13 11 1 -3 -4
sb:special	0 -5 2 8 0 -3 -16
sb:spice	0 -3 -5 12 -2 0 -6
sb:spirit	-1 -12 0 -4 0 -9 14
sb:spoke	5 -10 -4 -9 -9 -9 19
sb:spoke of	5 -8 -9 -4 -11 -8 19
sb:spoken	4 -5 -9 -5 -13 -2 17
sb:spoken of	4 -5 -9 -5 -13 -2 17
sb:spring	-11 0 -2 -4 4 4 0
sb:stake	0 11 4 -5 -16 -1 1
sb:stake are	0 -5 10 1 -9 0 -3
sb:stand :	0 -5 20 -9 -8 0 -2
sb:stand at	9 -18 -2 0 4 5 -7
sb:standstill	-1 8 7 -23 0 -4 6
sb:standstill <name>	0 -5 12 -10 -1 0 4
sb:standstill of	0 -12 -8 4 5 0 8
sb:start	-7 -15 1 4 -5 8 3
sb:start :	0 -2 -8 14 -6 0 -1
sb:start at	0 -3 11 -3 0 5 -14
sb:start on	0 -12 1 13 -6 0 -6
sb:state of	-1 3 10 -4 -2 0 -8
sb:state that	12 -7 -12 -5 0 0 7
sb:statement	0 10 0 3 0 -2 -10
sb:statement of	0 -1 0 13 -6 0 -8
sb:statement that	0 0 15 -10 -4 0 -5
sb:station	9 -1 8 -12 -1 -1 -5
sb:stay	0 -5 7 -8 0 -7 10
sb:stay :	0 -5 15 -8 -2 0 -1
sb:stay at	4 0 1 -5 13 0 -17
sb:stay suspend	0 0 14 -13 0 0 0
sb:stay where	0 -4 0 -10 -3 0 11
sb:steel	-16 -21 25 -15 3 -19 -1
sb:steel ,	0 -12 29 -11 -16 -2 -5
sb:steel and	-6 -17 4 7 8 -6 -17
sb:steel from	0 -1 9 -10 -5 0 5
sb:step	-1 -9 -15 0 -1 1 20
sb:step ,	0 6 -8 -11 7 0 5
sb:step :	0 -10 -10 -2 -1 -1 16
sb:step to	0 0 -11 10 4 -1 -8
sb:still	-12 -13 -3 13 -1 2 1
sb:still pay	-7 0 1 7 -1 -2 -14
sb:stockfish	-4 -1 2 6 0 -2 -12
sb:stop	-13 -3 4 13 -2 -8 -24
sb:stop at	-2 0 -14 19 -6 0 -4
sb:stop the	-3 -4 13 -5 -3 0 -2
sb:story	12 -5 1 -7 9 -1 -15
sb:straight	-2 -8 15 -9 -2 0 1
sb:strike	-3 2 5 -4 -12 -8 11
sb:string	-2 -2 13 -5 -7 0 -2
sb:stuck	0 1 17 -15 -3 0 -4
sb:stuff	-4 -2 0 13 -10 -1 -7
sb:subject to	1 -5 13 -18 9 3 -7
sb:subsidy	0 0 11 -7 -4 0 -1
sb:substantially	13 -1 -4 -2 -1 0 -9
sb:sugar	4 12 -2 -9 7 -8 -12
sb:sugar ,	5 0 -11 13 1 0 -9
sb:sum	-5 -16 7 6 -9 -1 4
sb:sum :	0 -5 20 -23 4 0 -5
sb:sum is	0 -2 -11 13 0 0 0
sb:summer	-10 -6 -12 2 3 16 -2
sb:summer of	0 -3 -1 12 -2 -6 -6
sb:surcharge of	0 -9 6 -1 8 -4 -25
sb:suspend	-13 7 -3 13 -17 5 -12
sb:suspend ,	0 -13 -5 14 -3 0 -3
sb:suspend and	0 0 16 -15 0 0 0
sb:suspend the	-2 16 -6 -7 0 -1 3
sb:suspension	-7 2 -25 30 -15 -4 2
sb:suspension ,	0 4 -7 12 -9 0 -6
sb:suspension of	-2 2 -7 16 -13 -1 -5
sb:suspension the	0 -10 -9 15 0 0 -3
sb:sweet	-1 5 4 -15 -1 0 5
sb:table	10 0 -20 -17 -10 -2 28
sb:table :	-1 -12 -7 -16 -5 0 23
sb:take <level>	-14 -13 7 -8 16 0 -9
sb:take <quality>	0 0 -18 19 -6 0 3
sb:take a	0 0 -18 16 0 7 -5
sb:take away	0 0 -9 -10 17 0 -4
sb:take it	-3 12 4 -12 -3 -5 0
sb:take its	0 4 -4 8 -14 -6 3
sb:take note	0 7 -8 -12 8 0 5
sb:take the	6 -20 -14 12 -4 -11 13
sb:talk	8 -19 1 -8 -7 -15 18
sb:talk in	5 0 0 -24 8 -4 9
sb:talk of	11 -12 -17 8 -11 -5 8
sb:talk with	-1 -5 6 -12 0 0 8
sb:tariff	-10 3 8 -2 4 -15 -3
sb:tariff ,	-5 -10 13 1 -6 0 -8
sb:tariff :	-1 9 5 -17 8 0 -10
sb:tariff at	0 -3 10 -4 -5 0 -2
sb:tariff book	-1 10 -12 3 -3 -2 -3
sb:tariff come	0 10 -17 -1 13 0 -3
sb:tariff for	0 -4 0 -1 10 0 -11
sb:tariff is	5 1 0 2 0 0 -15
sb:tariff it	0 -1 8 -16 -1 -2 6
sb:tariff of	-13 1 3 -2 -12 -17 14
sb:tariff on	-3 0 0 -9 10 -4 6
sb:tariff over	0 0 -5 -8 0 0 13
sb:tariff that	0 -3 6 -1 -15 10 -4
sb:tariff to	4 -4 10 2 -18 -4 -4
sb:tariff truce	7 5 0 -20 7 0 -1
sb:tariff was	0 0 -12 -8 6 -1 10
sb:tariff would	12 -1 0 0 -1 4 -15
sb:taro	4 -13 0 11 -5 -1 -8
sb:tax on	-3 -4 -10 9 -5 9 1
sb:tea	7 7 8 -4 -11 -2 -7
sb:tea go	1 0 -12 8 4 1 -3
sb:telephone	-1 4 16 -3 -13 0 -9
sb:television	0 0 -7 -2 -9 0 14
sb:tell	2 -13 -3 -2 -1 3 10
sb:tell <person>	-7 -7 15 -15 -2 0 0
sb:tell him	5 -3 -5 -2 -7 0 10
sb:tell me	4 4 -8 -8 11 0 -4
sb:tell reporter	-8 -7 10 6 -14 -3 2
sb:tell the	-4 -13 -6 13 4 5 -2
sb:term	-3 0 0 16 -17 -2 -5
sb:text	-1 -8 1 -12 -15 0 19
sb:th	-4 12 -6 0 -7 4 -3
sb:than	-11 7 -4 6 -12 4 2
sb:than <level>	0 -5 -5 0 -10 0 14
sb:than <name>	0 0 11 -7 -4 0 -1
sb:than the	-5 0 -11 8 -3 2 5
sb:that	23 4 -4 -7 -11 6 -4
sb:that 's	-8 10 12 -15 -11 -6 8
sb:that ,	-5 12 -11 12 -24 1 5
sb:that <name>	25 -1 3 -9 5 -4 -26
sb:that <number>	-4 0 -1 -14 9 0 4
sb:that <quality>	15 1 -14 1 13 -2 -14
sb:that <seat>	12 0 -5 1 -12 0 -2
sb:that a	-25 9 3 5 0 -2 0
sb:that add	0 0 -8 11 3 0 -7
sb:that agreement	0 0 -7 -7 11 0 0
sb:that bring	0 -3 3 -9 -12 0 15
sb:that case	-4 -13 -5 -7 10 0 15
sb:that day	-8 7 1 3 -16 2 -1
sb:that do	-2 0 4 -15 0 0 9
sb:that had	-3 3 -11 -3 2 11 -3
sb:that he	3 -12 6 -13 -7 -3 8
sb:that his	3 -7 7 -14 5 0 -1
sb:that i	7 3 4 -8 -3 7 -15
sb:that if	-7 -7 -5 2 -2 0 14
sb:that is	-19 -3 5 -7 3 6 2
sb:that its	-6 5 1 2 -16 -1 5
sb:that leave	0 -4 -17 20 -5 -1 2
sb:that make	0 -2 15 3 -17 0 -17
sb:that may	0 0 -4 -7 0 0 12
sb:that mean	-7 5 -8 2 9 -4 -7
sb:that meet	0 -1 -10 12 -1 0 0
sb:that nobody	-12 11 -7 -1 3 0 3
sb:that of	-2 -1 5 -2 5 0 -11
sb:that one	-1 -2 -12 2 11 0 -1
sb:that period	0 0 -17 17 0 0 -3
sb:that put	0 -1 -6 13 -13 0 -3
sb:that take	-1 -2 -8 18 -5 -1 -14
sb:that the	3 -20 12 0 -11 -3 0
sb:that their	0 11 -1 -12 -4 0 7
sb:that they	0 4 -7 3 -10 3 4
sb:that time	-3 -9 -16 18 -12 5 6
sb:that to	0 0 0 -15 3 -3 11
sb:that was	0 8 9 -31 10 6 -9
sb:that we	8 2 -12 -12 -7 11 8
sb:that would	-12 0 -3 -5 -11 0 13
sb:the	-8 2 -2 2 0 6 -2
sb:the <day-gone>	-2 -4 21 -1 -15 0 -11
sb:the <level>	-2 -8 3 15 -9 -10 -8
sb:the <name>	-13 -16 1 6 -5 -21 13
sb:the <number>	0 6 8 -9 -6 -1 0
sb:the <office>	5 -10 -4 10 -20 -9 11
sb:the <organisation>	-2 -17 11 -6 -1 6 2
sb:the <quality>	3 -5 1 -9 -3 1 10
sb:the <seat>	-8 0 17 -10 -23 -5 8
sb:the <span>	2 7 8 -4 7 -3 -21
sb:the absence	0 19 -10 -9 -2 0 -6
sb:the accord	0 0 -9 2 -8 0 11
sb:the additional	-12 1 -6 2 9 -6 3
sb:the agreement	2 -13 -3 20 -4 -4 -16
sb:the announcement	5 0 3 -11 0 0 1
sb:the arithmetic	0 6 -15 16 -10 -1 -3
sb:the autumn	-6 -2 -12 5 3 4 2
sb:the baseline	0 0 15 -11 0 0 -7
sb:the bill	-1 -2 15 -12 0 0 -3
sb:the border	-2 8 11 0 -14 0 -11
sb:the case	6 3 7 -12 -7 -1 -4
sb:the clock	4 -13 9 0 2 0 -3
sb:the coffee	4 -1 12 -15 -8 0 0
sb:the common	-1 1 -12 14 5 0 -11
sb:the country	-4 -12 3 2 -2 0 5
sb:the custom	-2 -9 13 5 0 0 -14
sb:the day	-3 -4 -10 15 -2 -5 1
sb:the deal	3 -12 11 -6 0 -2 0
sb:the difference	-3 -3 -8 -2 17 0 -9
sb:the dispute	-1 1 -3 -5 -2 9 -2
sb:the duty	0 9 3 -6 -3 -1 -2
sb:the emergency	0 -9 13 -4 3 0 -15
sb:the end	-3 -3 -19 10 3 11 -2
sb:the event	0 18 -9 -10 -2 0 -5
sb:the extra	-7 -12 5 0 7 -3 -5
sb:the farm	0 -6 -13 -3 20 -2 -3
sb:the figure	10 1 5 -11 -8 -7 4
sb:the final	0 0 12 -10 -1 0 -2
sb:the first	-1 -2 9 1 -4 -14 -1
sb:the forced	0 -1 -9 3 -10 0 12
sb:the free	0 0 -13 -13 18 0 3
sb:the freeze	0 -6 10 -2 -2 0 0
sb:the further	0 0 -12 7 3 0 0
sb:the general	-3 -9 13 -2 1 -2 -9
sb:the good	0 -10 -15 8 10 -1 3
sb:the height	-1 -9 -9 -11 -16 23 0
sb:the island	0 3 12 -6 -12 -2 2
sb:the joint	0 -1 1 8 -2 0 -11
sb:the law	-6 12 -19 1 0 -1 5
sb:the letter	-1 2 -18 -9 -11 -3 24
sb:the list	-2 -7 2 18 -26 -2 -5
sb:the main	0 0 7 -12 0 0 8
sb:the margin	0 -2 10 -12 5 0 -2
sb:the market	-9 14 -7 3 -2 0 -6
sb:the matter	4 -8 12 -5 -6 -1 -1
sb:the measure	0 -4 14 -5 -6 0 -1
sb:the meet	0 0 -9 12 -1 0 -2
sb:the moment	0 -9 14 -11 2 -7 7
sb:the month	0 3 5 -7 7 0 -11
sb:the new	11 -30 -10 20 -7 -9 0
sb:the newspaper	11 -1 2 6 0 0 -16
sb:the next	-2 1 3 -13 5 -2 5
sb:the normal	0 -2 17 -10 -7 0 -1
sb:the notice	4 -7 -13 14 -4 0 1
sb:the number	-6 5 -14 3 7 -6 4
sb:the offer	-2 -2 -6 -8 -7 0 19
sb:the oil	0 0 1 -13 -3 3 7
sb:the old	1 19 -1 -14 7 -8 -16
sb:the older	0 -10 19 -8 0 0 -11
sb:the one	-3 -2 1 -13 17 1 -7
sb:the ordinary	-5 -5 14 2 -8 -3 -15
sb:the other	-7 6 4 -5 4 0 -13
sb:the pact	0 -5 -9 -11 -4 0 22
sb:the pause	3 20 -5 -11 -18 1 3
sb:the peak	0 -4 -6 -6 7 8 -3
sb:the place	0 -3 -3 -6 10 0 1
sb:the port	0 -11 1 9 -6 -1 0
sb:the present	2 -2 4 -16 -6 0 13
sb:the press	7 0 4 1 0 0 -11
sb:the price	0 -1 2 -12 10 0 -4
sb:the proclamation	-1 -4 5 -2 -14 0 8
sb:the proposal	0 -1 -16 -6 -10 0 21
sb:the protocol	-2 4 -9 -3 1 0 10
sb:the quarrel	0 -1 -12 -8 3 17 -6
sb:the quota	0 -9 4 -10 -4 -1 13
sb:the rate	9 3 -7 -1 1 8 -9
sb:the reason	0 10 0 -15 3 0 -6
sb:the reciprocal	-6 -9 8 1 -1 -9 2
sb:the rest	-1 0 -9 3 13 -2 -7
sb:the right	-6 13 -10 -5 -9 -3 9
sb:the rumour	9 0 -4 -3 0 0 -3
sb:the same	1 1 -6 6 -3 -11 6
sb:the second	-12 2 3 -10 2 2 3
sb:the so	0 12 -3 0 1 0 -10
sb:the standstill	0 8 10 -21 3 -4 -5
sb:the state	0 -3 12 -13 3 0 0
sb:the sum	-1 -12 1 6 -12 1 8
sb:the surcharge	3 1 0 -11 4 -4 3
sb:the suspension	-5 4 -19 21 -14 -3 5
sb:the table	-7 -14 -18 -12 -11 0 34
sb:the talk	0 -3 -2 -9 -6 -1 16
sb:the term	0 0 -2 11 -5 0 -7
sb:the text	0 -3 0 -12 -8 0 15
sb:the third	-2 -12 -8 11 0 -3 5
sb:the total	-3 -1 -6 11 -5 -5 2
sb:the trade	-6 -1 -14 6 11 0 2
sb:the treaty	-1 -3 -16 9 6 0 6
sb:the truce	4 11 1 -1 -6 -7 -6
sb:the two	-9 2 6 8 -9 3 -18
sb:the value	0 5 13 -12 -8 -1 -2
sb:the water	0 4 0 9 -12 -4 -4
sb:the winter	0 5 0 -11 -2 6 -4
sb:the worst	-2 5 -11 -23 -18 31 -10
sb:the year	-1 -4 -11 -2 19 -3 -4
sb:their	-21 3 12 -2 -27 15 2
sb:their duty	0 0 9 -6 8 -7 -13
sb:their good	0 0 12 -15 0 0 3
sb:their on	-1 -5 13 -10 4 -2 -3
sb:their part	0 -1 -5 11 -2 0 -6
sb:their place	0 -3 11 -5 -7 0 1
sb:them ,	5 0 -13 4 -1 5 4
sb:them :	0 7 8 -12 -11 0 2
sb:them pay	0 -2 12 -9 1 -1 -4
sb:them since	0 -1 -11 13 -10 0 6
sb:them the	-1 0 11 -22 7 0 0
sb:them was	0 0 -10 11 2 0 -4
sb:themselve	0 0 -11 11 -6 0 4
sb:then	-7 15 -15 -7 -1 -12 18
sb:then ,	0 7 -4 -7 -8 -3 13
sb:then <level>	0 -5 3 -14 14 -3 -5
sb:then <number>	-1 -7 -7 12 -1 3 0
sb:then <quality>	0 3 8 -1 -11 -2 -5
sb:then a	0 -10 14 -5 1 0 -6
sb:then charge	-1 6 -6 17 -10 -1 -14
sb:then come	0 -13 -8 0 12 -1 4
sb:then pay	11 -5 -5 14 -7 0 -8
sb:then the	-7 5 9 -12 -8 0 4
sb:then to	0 -1 -4 16 -13 -2 -3
sb:there	17 -8 6 -10 5 2 -10
sb:there 's	6 -13 -9 0 2 0 10
sb:there :	-4 4 15 -10 -7 0 -4
sb:there are	2 -2 21 -24 -9 6 -10
sb:there at	0 2 10 1 -7 0 -9
sb:there has	0 2 -12 -6 10 0 3
sb:there is	10 -4 -1 0 -9 -6 3
sb:there was	6 -8 -12 16 5 -8 -12
sb:there were	0 1 -15 -11 10 1 7
sb:there will	4 -4 -14 -3 0 0 11
sb:there would	-1 -4 0 14 -2 7 -16
sb:thereafter	7 17 -10 -14 -4 0 -6
sb:therefore	-7 -4 -4 17 -4 -5 -13
sb:these	-5 3 11 -15 10 -5 -9
sb:these are	-2 -1 10 -17 8 0 -3
sb:they	-15 -3 5 4 2 -2 -5
sb:they agree	0 -2 5 -11 8 2 -6
sb:they amount	0 0 12 -11 -4 1 0
sb:they are	-4 -9 0 2 -16 -1 14
sb:they go	1 -13 6 3 0 -7 4
sb:they had	-4 -10 -14 12 4 -6 6
sb:they have	-8 -6 12 -4 -24 8 5
sb:they pay	-3 6 1 -9 4 6 -17
sb:they put	0 -5 11 3 -9 0 -6
sb:they say	3 3 3 -11 -4 0 4
sb:they used	0 -3 -8 -5 15 0 -3
sb:they were	-3 -15 7 2 4 0 -8
sb:they will	-7 17 -6 -1 -6 -3 -2
sb:they would	4 0 -5 -2 -7 -4 10
sb:they'd	-3 5 1 -9 12 1 -13
sb:they'll	-6 11 0 -2 0 0 -9
sb:they're	1 -12 20 -11 -2 0 -6
sb:thi	-6 -19 -5 3 9 6 3
sb:thi ,	0 -5 -4 -10 9 6 1
sb:thi mean	0 -2 -16 11 2 0 6
sb:thi month	-1 -5 -12 14 2 0 -1
sb:thi week	-1 -2 -3 -14 10 0 13
sb:thi year	-3 -9 6 1 -3 -7 2
sb:thing :	-1 -5 13 -12 -7 0 2
sb:think	-15 3 0 -7 8 -1 4
sb:think of	-5 -5 -1 -9 5 -2 10
sb:third	-3 -4 -17 8 4 -6 13
sb:third country	-3 -4 -12 12 0 0 2
sb:those of	0 -6 16 -7 0 0 -14
sb:those who	4 11 -1 2 -21 2 -2
sb:those with	0 0 -11 6 -4 0 7
sb:threat	-12 -12 -2 1 -11 -2 17
sb:threat of	-5 -8 -4 0 0 0 10
sb:threaten	1 -9 -3 4 -9 -10 10
sb:threaten to	-5 -10 10 3 -4 -5 -1
sb:threaten with	0 -3 -13 6 -8 -1 12
sb:three proclamation	0 0 -8 12 0 0 -5
sb:threw	0 0 -11 -3 13 0 0
sb:threw out	0 0 -11 -3 13 0 0
sb:through	-14 -16 -4 11 3 5 0
sb:through <name>	-1 -2 -8 15 0 0 -9
sb:till	0 -7 19 -9 -6 0 -1
sb:till <day-ahead>	0 1 10 -10 0 0 -2
sb:timber	4 -9 -3 14 -21 -4 6
sb:timber and	0 -4 -5 10 -8 0 1
sb:timber pay	0 -1 -8 14 -7 0 0
sb:time	-11 2 -11 7 10 -8 5
sb:time the	0 -5 -7 -2 15 -6 2
sb:tinned	-2 -3 0 10 -7 -2 -3
sb:to <day-ahead>	-2 -12 30 -15 -5 0 -16
sb:to <goods-amount>	0 -1 -9 12 -7 0 1
sb:to <level>	13 3 3 -7 4 3 -13
sb:to <month-gone>	0 -1 -16 13 1 -4 -4
sb:to <name>	2 -4 14 -12 0 3 -8
sb:to <number>	-3 -3 17 -17 1 6 -8
sb:to <quality>	-2 -7 -5 4 12 -4 -6
sb:to an	-3 6 -13 2 7 0 0
sb:to apply	0 -10 -1 16 -7 0 -7
sb:to be	-1 -5 -11 6 -6 5 6
sb:to bear	0 10 0 -11 1 4 -10
sb:to become	0 -9 -19 26 -8 0 -5
sb:to begin	0 0 -9 -11 -3 0 15
sb:to between	-4 0 1 16 -11 0 -11
sb:to charge	-1 -11 -1 -2 7 -8 8
sb:to collect	0 -3 0 -20 11 0 5
sb:to come	-7 0 14 -9 0 -3 0
sb:to cut	5 -3 1 -4 -13 0 7
sb:to duty	0 0 15 -7 -10 0 -1
sb:to end	-2 16 0 -6 -4 0 -10
sb:to enter	5 0 -11 -5 1 0 13
sb:to fentanyl	0 0 2 5 0 0 -14
sb:to have	0 -9 -11 8 -11 -5 16
sb:to it	0 13 11 -24 -4 0 -1
sb:to know	9 3 1 -7 2 0 -13
sb:to last	0 0 -11 0 11 0 3
sb:to leave	-1 0 10 -6 -6 0 1
sb:to levy	0 2 4 -14 -3 0 7
sb:to lower	-3 -5 0 -5 -8 -1 13
sb:to negotiate	0 0 12 -3 0 0 -10
sb:to nothing	5 -9 2 -8 14 0 -7
sb:to one	0 -1 15 -13 0 0 -4
sb:to pay	-11 0 -20 -4 3 14 18
sb:to raise	0 -15 9 -8 -14 0 12
sb:to reduce	0 0 3 -12 -2 0 12
sb:to return	-1 9 -7 -4 11 0 -12
sb:to sell	0 -5 -1 -5 11 0 -2
sb:to sign	0 6 -7 -15 6 0 10
sb:to tariff	0 0 -8 10 -1 0 0
sb:to that	-1 -3 13 -14 4 0 -5
sb:to the	-11 2 -1 10 -1 -2 -6
sb:to thi	0 0 17 -12 -5 0 -2
sb:to us	3 -6 -7 12 -9 6 -10
sb:to what	7 9 -2 6 -7 0 -14
sb:to where	0 10 -6 0 -8 -1 2
sb:to which	8 1 9 -2 -4 -1 -11
sb:tobacco	-1 7 6 -13 1 0 -8
sb:together	-7 -9 3 4 5 -10 -4
sb:together ,	0 4 -4 -12 6 0 8
sb:together :	0 -4 12 -8 -1 0 -1
sb:together the	0 0 0 -9 12 -4 -3
sb:together with	0 -2 -2 8 -11 -3 3
sb:too	-10 2 -11 -3 15 -1 2
sb:too ,	-5 0 -5 -4 12 -3 1
sb:tool ,	0 3 -12 7 -1 0 3
sb:top	-6 -3 14 -4 -8 4 -5
sb:top of	-4 -10 24 -12 -5 -7 -7
sb:total	-15 -3 3 12 -5 -8 -13
sb:total for	0 4 12 -13 -3 0 -3
sb:total of	-10 -4 14 -1 0 -2 -21
sb:total on	0 -2 -14 13 -13 -5 10
sb:total to	0 7 -14 8 2 -3 -4
sb:touch the	-1 0 15 -7 -4 0 -7
sb:tractor	12 -4 -2 -4 4 -6 0
sb:trade	-3 -21 -9 10 4 0 6
sb:trade deal	0 -2 -6 -12 5 2 13
sb:trade pact	0 -1 0 -5 10 0 -6
sb:trade war	0 -1 17 -17 -1 1 -7
sb:trader	8 -4 -7 13 -14 -2 -1
sb:trading	5 0 10 -2 -13 0 -3
sb:trading partner	0 0 12 -2 -11 0 -3
sb:treaty	-9 -9 3 1 13 -3 -6
sb:treaty ,	-3 4 -9 -1 12 0 -7
sb:treaty by	-1 -13 15 -6 4 0 -1
sb:trouble	0 0 14 -7 -7 0 -6
sb:truce	4 8 4 -27 7 -12 5
sb:truce ,	0 -7 2 0 -5 -14 15
sb:truce :	-5 -13 -3 -23 18 9 0
sb:truce ;	0 13 -1 -4 -6 0 -5
sb:truce between	7 -10 9 2 2 0 -12
sb:truce end	3 22 -4 -24 3 -1 -10
sb:truce is	1 7 -13 5 -6 0 -1
sb:truce it	-4 13 -12 -8 1 -5 2
sb:truce of	-5 -1 -3 3 -4 -4 10
sb:truce that	-4 11 8 -9 -10 0 -2
sb:truce the	-1 12 -2 -3 -7 2 -4
sb:truce until	0 -1 11 -12 4 0 -9
sb:truce with	-6 0 18 -12 1 -1 -6
sb:truck and	0 -2 -11 15 0 0 -4
sb:true	16 0 2 -20 -8 1 -7
sb:true that	9 4 6 -10 -3 3 -15
sb:tuna	5 4 -3 5 4 -6 -15
sb:tuna pay	-5 0 -9 -3 16 0 -3
sb:turn	6 13 -15 -13 9 0 6
sb:turn ,	-2 -2 -4 -8 0 0 12
sb:twice	0 -12 -11 -5 18 0 2
sb:twice the	0 -1 -4 -7 10 0 0
sb:two	-20 2 2 1 5 1 -11
sb:two ,	0 0 11 1 -5 0 -10
sb:two -	0 -1 11 -11 2 0 -1
sb:two duty	0 -7 -7 -11 20 1 -10
sb:two emergency	0 0 -10 4 8 0 0
sb:two government	0 4 8 -1 -15 -2 0
sb:two number	0 7 1 -17 4 0 0
sb:two rate	0 -9 -5 10 8 -7 -2
sb:two side	0 -9 -2 6 -20 3 11
sb:umbrella	-1 -3 -3 11 0 -2 -2
sb:unchanged	-3 13 5 -9 -13 3 -9
sb:unchanged at	-1 -4 14 -7 -3 0 -3
sb:under	-13 -16 2 -1 -1 -6 15
sb:under it	9 0 5 -3 1 0 -21
sb:under its	0 -2 13 -6 -8 0 4
sb:under the	-16 -6 -1 -10 0 1 18
sb:under which	-5 0 -13 12 -4 0 4
sb:unless	-7 30 -8 -26 3 -2 2
sb:unless <seat>	0 2 -12 0 8 0 1
sb:unless something	0 9 4 -12 -5 0 -5
sb:until	-3 -15 14 -10 7 3 -12
sb:until <day-ahead>	-5 -24 16 -9 10 -3 -1
sb:until <day-gone>	0 11 -5 4 -3 -4 -6
sb:until <day-today>	0 4 3 1 -13 0 4
sb:until <number>	-1 -2 -1 -16 11 6 -3
sb:until last	0 0 -7 -4 12 -3 -1
sb:until now	0 -10 -2 15 -11 2 0
sb:until that	-2 9 2 -17 4 0 0
sb:until the	-4 2 -3 10 0 -2 -16
sb:until then	5 -1 11 -10 -6 0 -3
sb:untouched	0 -4 0 -10 0 0 11
sb:up	-11 0 4 -1 1 9 -8
sb:up :	0 4 1 2 -11 5 -8
sb:up from	-4 -3 -1 -2 13 -2 -21
sb:up to	-5 -2 14 -9 0 10 -9
sb:upholstered	0 -16 0 17 -11 -1 -10
sb:upholstered furniture	0 -12 5 8 -9 0 -8
sb:upholstered wooden	0 -4 -7 12 -1 0 -3
sb:urea	-2 0 3 -5 -12 12 -7
sb:us	10 -13 3 0 2 9 -12
sb:us ,	4 -13 12 0 3 -1 -13
sb:used	-2 2 -14 -21 27 7 -14
sb:used to	-6 -6 -11 -15 27 8 -28
sb:usmca ,	0 -6 12 -4 -4 0 -2
sb:valorem	0 -8 11 1 -8 0 -2
sb:value	0 1 13 -7 -4 -2 -4
sb:vanilla	0 12 2 -6 -9 0 0
sb:vanity	0 -10 -6 13 -10 0 1
sb:vehicle	0 -10 0 12 -12 3 -9
sb:very	3 -8 11 -2 -8 0 3
sb:view	6 4 -26 17 -9 0 8
sb:von	0 0 -7 12 0 0 -8
sb:von der	0 0 -8 13 0 0 -8
sb:vote	-11 -2 -13 5 -5 0 13
sb:vote on	-1 -3 -14 0 0 0 12
sb:wait for	-4 -1 -6 0 -3 0 11
sb:wake	-1 9 0 -13 -4 6 -7
sb:wake up	-1 7 0 -12 -4 6 -6
sb:wall	0 -3 -9 13 0 0 -3
sb:walnut	-4 -5 -11 22 -5 3 -15
sb:walnut pay	0 0 -16 18 -5 0 -1
sb:want	-5 -7 11 -7 0 4 -2
sb:want <level>	0 5 -13 4 5 0 -3
sb:want to	-5 -12 9 -3 4 -1 0
sb:war	0 -6 9 -1 -10 13 -13
sb:warn	-15 -1 14 -18 2 -1 3
sb:warn that	-10 -3 3 -6 5 0 6
sb:was	-3 -2 -14 0 8 4 1
sb:was <level>	0 15 -2 -10 8 -16 -6
sb:was at	-1 5 8 -20 -3 1 5
sb:was charge	-5 1 -11 -4 14 -3 1
sb:was cut	0 0 0 -17 19 0 -9
sb:was first	0 -3 -4 -5 12 -1 -1
sb:was get	0 0 15 -13 -1 0 -1
sb:was given	7 -2 -2 16 -15 -1 -18
sb:was in	-4 0 0 -15 14 6 -8
sb:was make	-1 -4 -2 -6 -3 11 5
sb:was not	1 -2 11 -8 1 0 -10
sb:was raise	4 -1 -4 -7 -11 3 12
sb:was ready	-1 0 -5 -9 -3 0 15
sb:was still	-3 -1 -9 4 0 -2 10
sb:was tell	1 -6 2 11 -2 -3 -7
sb:was the	-11 -1 8 8 -3 -1 -4
sb:was to	-9 -4 -20 9 -25 -14 28
sb:watch	-1 -13 -4 10 -3 0 5
sb:watche	-1 12 -5 8 -19 -3 3
sb:water	-1 1 4 11 -9 -6 -10
sb:way	2 13 4 -6 -2 -6 -11
sb:we	18 6 -6 -5 -13 0 1
sb:we are	11 5 0 7 -19 -1 -21
sb:we charge	-1 6 4 1 -7 0 -13
sb:we gave	11 -4 -10 -5 5 0 -3
sb:we had	7 -16 -4 7 6 -6 -7
sb:we have	1 0 -8 -20 11 2 9
sb:we hear	-10 4 -9 -3 -3 0 15
sb:we pay	-3 0 12 -1 -7 0 -5
sb:we shall	-8 7 8 -7 -6 4 -12
sb:we used	0 -1 11 -5 -5 0 -1
sb:we were	-5 4 -11 9 -11 3 2
sb:we write	24 -11 -8 -10 -3 0 -10
sb:website	15 -4 -2 -6 0 0 -10
sb:week	9 -8 -12 1 -1 13 1
sb:week of	-1 4 3 -28 -2 19 -13
sb:week we	12 -3 -8 -1 0 0 -2
sb:weekend	0 -3 -8 14 0 -4 -3
sb:weigh	-1 2 -1 -9 12 0 -11
sb:well ,	1 -7 -4 15 -8 -3 -3
sb:were	0 1 -16 -2 11 5 2
sb:were ,	0 11 -3 -4 -8 -2 1
sb:were :	0 -1 15 -10 -7 0 -1
sb:were <level>	0 5 -14 8 1 -2 -5
sb:were <number>	0 -12 -8 10 9 -7 -1
sb:were announce	0 -1 -13 19 -1 0 -10
sb:were at	-4 -15 1 11 -10 8 -2
sb:were charge	-2 -4 -9 0 2 10 -2
sb:were never	-1 -2 3 3 -12 0 6
sb:were tell	9 -3 -10 -20 4 -1 10
sb:were the	6 9 -11 -9 3 -1 -1
sb:were to	-2 -14 -29 13 5 -3 11
sb:whack	5 6 0 -13 4 -2 -1
sb:what	-18 1 0 11 -2 3 -9
sb:what <name>	-5 -14 21 -12 7 5 -12
sb:what <seat>	0 0 -6 12 0 0 -4
sb:what a	0 -1 12 -6 -6 0 -1
sb:what come	0 4 -8 19 -11 0 -9
sb:what he	-1 -13 2 0 -10 -1 12
sb:what is	-11 -1 -4 4 7 -4 3
sb:what they	-1 -14 20 -5 0 -3 -11
sb:what was	0 -3 2 4 -18 4 11
sb:what would	-5 20 -6 -7 -4 -1 -7
sb:whatever	11 -8 -5 9 1 0 -15
sb:wheat	-11 -12 -3 4 10 0 -1
sb:wheat ,	0 -4 -3 9 0 2 -11
sb:wheat and	0 -10 -4 -11 15 0 6
sb:when	-9 -5 -3 4 3 3 -2
sb:when <name>	-1 -9 -13 -5 16 7 0
sb:when <seat>	0 -1 -3 10 -8 -4 5
sb:where	-3 -9 12 0 11 -20 -17
sb:where it	-7 -5 4 9 -8 -14 5
sb:where the	-3 -14 14 -2 6 1 -19
sb:where they	-1 -15 9 -4 10 -2 -6
sb:where we	-2 11 4 -15 -2 -3 -1
sb:wherea	0 0 -4 11 -8 0 0
sb:which	-1 -14 0 2 4 1 3
sb:which ,	0 11 1 0 -9 0 -4
sb:which <person>	0 0 -17 11 -6 0 11
sb:which <quality>	0 3 1 -10 -3 2 10
sb:which <seat>	0 -5 12 4 -14 0 -5
sb:which agree	0 0 13 -11 0 0 -2
sb:which are	0 -1 0 -20 11 0 3
sb:which end	0 -3 12 4 -7 -3 -7
sb:which enter	0 -2 -9 0 11 0 1
sb:which expire	0 -5 12 -10 3 0 -5
sb:which face	0 -1 -18 -1 -6 0 20
sb:which gave	9 0 -12 -5 4 -1 2
sb:which go	0 4 6 2 -12 4 -8
sb:which had	1 8 -9 -1 6 0 -4
sb:which has	-6 3 11 0 -8 -1 -9
sb:which have	0 -3 -5 13 2 0 -16
sb:which is	4 -13 2 6 -20 7 3
sb:which its	0 0 -5 11 -4 0 -6
sb:which keep	0 -3 -8 11 -2 0 0
sb:which pay	4 -8 6 0 -15 -3 8
sb:which sign	0 0 20 -18 -3 0 0
sb:which stand	0 -3 -3 -18 18 -2 -1
sb:which take	-1 5 -1 -14 1 -2 10
sb:which the	-8 9 6 -22 5 0 8
sb:which there	-1 0 14 -14 -3 -1 0
sb:which they	0 4 1 -12 4 -1 0
sb:which was	-4 4 -20 2 10 -1 2
sb:which we	0 3 1 -11 6 -2 2
sb:while	-6 -1 7 -10 12 0 -10
sb:while it	-2 10 0 -16 2 -1 -1
sb:while the	0 -8 -4 12 4 0 -10
sb:whiskey	-5 -7 -5 -3 5 -3 12
sb:whisky	-4 16 8 -7 -12 -8 -5
sb:whisky to	0 0 11 0 -2 0 -11
sb:who	9 10 4 -15 -10 12 -4
sb:who had	-4 -3 12 7 -11 0 -8
sb:whoever	13 3 -16 6 6 0 -13
sb:whose	-2 -2 -1 0 12 0 -8
sb:whose good	0 3 -5 7 5 0 -12
sb:why	-14 1 5 11 0 -1 -15
sb:will	8 1 -11 15 -27 -2 -1
sb:will <name>	14 3 -2 -12 0 0 -10
sb:will again	0 -2 -12 15 -3 0 -5
sb:will also	0 -4 -9 16 -7 0 -1
sb:will apply	0 4 -9 0 6 0 0
sb:will be	-13 2 -2 -1 -1 -13 11
sb:will bear	0 -6 -10 13 0 0 0
sb:will become	0 -2 -6 -7 -3 0 12
sb:will bring	0 0 -3 12 0 0 -10
sb:will cancel	0 0 -11 12 0 0 0
sb:will charge	0 -6 2 6 -16 -1 -2
sb:will collect	0 0 -10 16 -1 0 -9
sb:will cost	6 8 -14 2 -4 0 -2
sb:will cut	0 0 -9 6 -3 11 -8
sb:will drop	-3 0 3 -11 9 7 -5
sb:will keep	0 0 12 -14 0 0 2
sb:will leave	6 -1 9 -13 0 0 -2
sb:will levy	-1 -1 -13 9 5 0 2
sb:will not	-4 4 -18 -3 -1 -6 20
sb:will pay	2 0 -10 12 -11 -14 2
sb:will put	-6 0 -9 5 -4 -1 7
sb:will reduce	0 0 4 8 0 0 -14
sb:will rise	0 14 2 -9 -1 0 -7
sb:will still	0 -1 -10 14 0 0 -4
sb:will stop	-2 -3 11 -3 -9 0 -6
sb:will suspend	0 -10 21 -15 -6 0 -3
sb:will take	6 -3 0 13 -3 -2 -24
sb:will then	3 -6 -1 14 -8 0 -8
sb:will therefore	0 6 -12 7 -3 0 0
sb:will thu	0 0 -11 14 -5 0 -2
sb:wine	-11 0 7 6 -12 -15 0
sb:wine and	-2 -10 1 2 -7 -6 12
sb:winter	-4 0 -4 -2 -3 11 -5
sb:wire	7 3 -12 9 -1 1 -10
sb:wish	-1 2 -6 -13 7 -4 5
sb:with	-13 -16 -1 11 -5 -8 8
sb:with <name>	-3 6 5 13 -23 4 -20
sb:with <number>	-4 2 2 12 -4 -2 -15
sb:with <person>	-2 5 11 7 -12 -1 -19
sb:with <seat>	-8 -12 9 -1 5 -1 -10
sb:with a	-9 -18 -2 -3 3 2 13
sb:with an	-1 0 15 -7 -10 0 -2
sb:with duty	0 -2 -5 23 -15 -1 -15
sb:with it	0 16 -13 -7 6 0 -1
sb:with tariff	0 -3 14 -12 -5 0 0
sb:with the	-2 -22 -5 3 0 1 15
sb:with which	-1 -5 16 -10 1 0 -6
sb:within <span>	0 -1 -9 -6 13 0 7
sb:within hour	0 0 -10 13 -5 0 0
sb:within the	-2 2 12 -4 -1 -1 -13
sb:without	-15 17 -11 1 -2 -18 -3
sb:without a	-11 0 13 -6 -1 -6 -3
sb:without an	-3 12 0 -22 -3 0 8
sb:without it	-4 5 -9 11 -6 -5 -5
sb:without the	0 0 -17 19 -1 -2 -13
sb:wood	0 -4 3 8 -12 0 -7
sb:wooden	0 -5 -8 14 -1 0 -3
sb:wooden furniture	0 -4 -7 12 -1 0 -3
sb:wool and	0 -12 2 -18 16 0 1
sb:word	-17 0 -8 11 -8 0 10
sb:work	5 -9 3 -12 0 0 9
sb:worldwide	-4 -4 10 -9 -10 0 12
sb:worse	-4 11 -10 0 -5 8 -1
sb:worst	-3 4 -6 -16 -22 33 -15
sb:worst ,	-1 5 -2 -3 -4 9 -8
sb:worst week	0 -2 4 -5 -11 11 0
sb:worth	-6 2 1 -9 11 -2 -1
sb:would	7 12 -11 -7 -31 -1 14
sb:would apply	0 2 -12 9 -8 0 4
sb:would ask	3 8 8 -4 0 0 -14
sb:would be	11 14 5 -14 -27 3 -5
sb:would bring	-1 7 -4 11 -8 -2 -10
sb:would charge	2 -7 -6 11 -10 0 1
sb:would come	2 8 -1 6 -5 0 -10
sb:would do	0 -3 -11 -11 -3 0 19
sb:would enter	1 -1 -9 12 -3 0 -4
sb:would face	2 12 -2 -11 0 0 -3
sb:would go	15 18 -4 -5 -20 -4 -14
sb:would have	-25 -11 -23 17 19 -14 1
sb:would keep	3 -5 10 -11 -2 0 0
sb:would leave	3 -4 12 -14 -2 0 -1
sb:would let	-3 0 -7 14 -4 0 -6
sb:would like	-10 -10 1 -5 -2 5 13
sb:would make	-5 0 -10 -9 4 0 14
sb:would not	3 -15 3 -9 5 8 0
sb:would pay	5 2 -11 -7 -8 -6 14
sb:would take	-14 0 18 -14 -9 -1 3
sb:would then	1 10 5 -18 -20 -1 2
sb:write	19 -24 -5 2 -5 3 -4
sb:write ,	-1 0 4 8 -4 0 -10
sb:write :	-5 0 -2 -2 -3 0 10
sb:write that	8 -14 4 1 -9 -1 -3
sb:wrong	2 15 -9 -8 -4 -3 3
sb:wrong :	-2 11 -2 1 -8 0 -6
sb:yarn	3 10 -13 6 -9 1 3
sb:year	-4 -11 -7 0 17 4 -7
sb:year 's	0 0 -4 -7 13 0 -1
sb:year ,	-5 -2 -6 -4 2 1 11
sb:year :	0 -2 15 -10 1 5 -15
sb:year ago	6 -2 -8 -22 22 -1 -7
sb:year it	-2 4 6 -5 0 3 -14
sb:year of	0 0 -11 11 -3 2 0
sb:year on	0 -3 11 1 -10 0 -4
sb:year the	-1 -6 -12 15 0 -8 -2
sb:yes	-6 0 7 -5 -12 -5 7
sb:yes ,	-3 -8 4 -1 -11 -5 9
sb:yoghurt	0 -4 12 -7 -4 0 0
sb:york	-1 -3 15 -5 -5 -2 -2
sb:you	17 -10 0 -12 1 2 -3
sb:you get	0 6 -9 -13 3 0 9
sb:you'll	0 -14 -10 3 13 6 -7
sb:your	14 5 -11 -6 2 2 -5
sb:zero	0 5 10 -16 2 -4 -2
sb:zinc	0 5 -8 -12 5 2 8
sb:—	4 -20 1 2 -5 7 5
sb:— "	4 0 -11 3 0 0 3
sb:— <level>	0 7 -12 18 -15 -3 -8
sb:— <name>	6 -6 -14 10 -5 9 3
sb:— <number>	-2 -10 13 2 0 -6 -3
sb:— <person>	-2 -4 -18 10 0 0 11
sb:— the	-2 4 14 -10 5 -3 -15
sb:•	8 -6 -1 18 -13 -8 -16
sb:• <name>	-1 -8 -12 22 -9 0 -9
sb:→	-2 -11 -7 -3 7 -5 14
second	-21 0 9 -4 -4 5 -2
t0=future	5 -3 -1 3 -16 5 0
t0=future-not	-7 2 -2 -14 2 4 15
t0=future-passive	-18 -4 5 1 1 -6 0
t0=modal	-2 6 -7 6 -9 -13 2
t0=modal-not	2 -11 0 5 1 9 -8
t0=past	-3 -6 -9 0 11 2 -2
t0=past-not	-11 0 20 7 1 -8 -21
t0=past-passive	6 -17 5 0 -2 8 -9
t0=perfect	5 -12 4 -2 2 -25 1
t0=pluperfect	5 -16 -7 -3 10 0 -1
t0=pluperfect-passive	-13 1 3 7 0 -4 -5
t0=present	-5 3 3 2 1 -10 -2
t0=present-passive	3 7 -5 -1 3 -11 -1
t0=present-passive-not	-2 0 11 -11 3 0 -8
t1=future	6 0 -13 9 -14 5 1
t1=future-not	-8 2 -2 -13 2 4 15
t1=future-passive	-18 -4 5 2 2 -6 0
t1=gerund	0 7 -4 0 10 -15 -10
t1=infinitive-passive	3 2 14 -7 0 0 -10
t1=modal	0 6 -11 3 -7 -19 7
t1=modal-not	2 -11 0 5 1 9 -8
t1=participle-passive	2 10 -4 -10 9 2 -3
t1=past	0 -7 -12 1 13 5 -4
t1=past-not	-2 0 12 5 2 -8 -17
t1=past-passive	5 -16 6 1 0 3 -12
t1=perfect	7 -10 6 -5 2 -24 -1
t1=pluperfect	4 -18 -8 -3 11 1 -1
t1=pluperfect-passive	-13 2 4 1 0 -3 -1
t1=present-passive	-2 3 -6 2 1 -10 5
t1=present-passive-not	-2 0 11 -11 3 0 -8
t2=future	-2 5 1 4 -15 -1 -4
t2=future-passive	-3 14 2 -3 3 0 -21
t2=gerund	0 -2 0 -6 -1 2 10
t2=infinitive	3 1 10 3 -8 0 -17
t2=modal	-10 -4 12 -12 0 1 4
t2=modal-passive	0 8 -4 3 7 -1 -14
t2=participle-passive	-5 -15 -6 9 13 -1 -7
t2=past	-2 8 11 -12 -6 -2 2
t2=past-passive	7 -20 1 2 3 -9 -1
t2=past-passive-not	1 0 1 -12 -2 0 9
t2=perfect	-6 -7 11 -14 3 -1 4
t2=perfect-passive	3 0 -13 8 2 0 1
t2=pluperfect	2 -2 4 -23 7 4 -1
t2=pluperfect-passive	0 1 -10 7 -3 -4 3
t2=present	4 -3 -4 5 -15 -4 9
t2=present-passive	-20 -10 3 -6 8 -10 11
t2=present-passive-not	-3 6 8 0 -12 0 -10
table	-17 3 -16 16 6 12 -18
takenBack	29 -14 -14 4 -9 6 -26
tense=future	0 -5 5 2 -25 3 3
tense=modal	-4 -2 11 -2 -7 -9 0
tense=modal passive	11 2 2 -7 8 -8 -7
tense=past	-13 -1 2 -4 6 1 -2
tense=past passive	9 -29 -12 0 13 3 1
tense=perfect	10 -7 -6 2 11 -5 -7
tense=perfect passive	0 14 -6 -7 4 -9 2
tense=pluperfect	2 -10 -4 -3 7 1 -2
tense=pluperfect passive	0 6 -1 3 -8 -11 6
tense=present passive	-13 1 5 2 -2 -9 -4
tense=verbless	2 -7 11 0 -9 -11 0
told=denied far	8 -9 -2 -9 -5 3 12
told=denied far higher	-9 -9 0 -2 0 -9 19
told=denied far lower	-23 1 18 -8 -8 4 2
told=denied far none	15 4 -6 -16 -1 6 0
told=denied far other pair	-6 -15 3 3 4 -5 4
told=denied far own	-4 -16 3 2 -5 -6 15
told=denied far same	31 -12 -31 1 1 4 -8
told=denied far same pair	12 0 -6 -17 -11 6 10
told=denied paragraph	18 17 -4 -19 -10 10 -13
told=denied paragraph higher	1 -14 5 2 -1 -2 2
told=denied paragraph lower	-9 25 -1 -15 -8 13 -9
told=denied paragraph none	15 5 -17 -6 1 4 -8
told=denied paragraph own	8 14 4 -16 -13 8 -9
told=denied paragraph same	24 -1 -10 -14 -2 -2 -11
told=denied paragraph same pair	16 18 -5 -20 -10 11 -14
told=if_lapsed 	-1 -18 -18 -1 -8 16 16
told=if_lapsed and	-7 9 -30 3 24 -2 -20
told=if_lapsed far	10 -1 -5 -9 -7 3 6
told=if_lapsed far higher	18 -14 -19 -12 -7 12 13
told=if_lapsed far lower	-2 -2 5 0 -1 -22 -1
told=if_lapsed far none	8 2 4 -6 -3 -4 -6
told=if_lapsed far other pair	11 -5 2 -4 -6 1 -5
told=if_lapsed far same	-7 18 -5 -9 0 -4 -2
told=if_lapsed far same pair	1 3 -9 -10 -2 2 12
told=if_lapsed from	0 -1 12 -5 -8 0 0
told=if_lapsed goes on	-3 15 -17 -5 -1 -4 5
told=if_lapsed here	-9 11 -2 -14 2 11 -8
told=if_lapsed here higher	10 -12 -35 -2 15 15 16
told=if_lapsed here lower	-36 21 18 -13 -10 -20 -24
told=if_lapsed here none	0 4 -9 -16 2 16 8
told=if_lapsed here other pair	-6 20 -18 -14 -7 7 6
told=if_lapsed here same pair	-6 -1 8 -8 5 7 -13
told=if_lapsed here shared	-12 4 12 -7 6 -9 -17
told=if_lapsed instead of	0 -2 7 2 -12 0 -3
told=if_lapsed other pair and none	0 4 -9 3 -9 -1 5
told=if_lapsed other pair and own	0 16 -8 -4 0 0 -4
told=if_lapsed other pair comma none	-1 10 -8 -4 0 0 2
told=if_lapsed other pair in step	0 12 -10 -14 -4 3 3
told=if_lapsed other pair out of step	-4 13 -13 -6 -5 5 4
told=if_lapsed paragraph	-1 22 -4 -6 -16 5 -11
told=if_lapsed paragraph higher	3 -3 -6 0 2 9 -7
told=if_lapsed paragraph lower	-2 19 5 -9 -17 -4 -7
told=if_lapsed paragraph none	-2 19 -1 -4 -11 -4 -11
told=if_lapsed paragraph other pair	8 16 -3 -6 -5 -12 -10
told=if_lapsed paragraph own	0 9 -4 -2 -10 8 -4
told=if_lapsed paragraph same	-6 17 -12 7 -10 -5 -5
told=if_lapsed paragraph same pair	-9 11 -2 -1 -13 13 -3
told=if_lapsed same pair and none	-11 9 -13 1 4 4 -4
told=if_lapsed same pair and own	-1 9 -13 6 -7 -1 -1
told=if_lapsed same pair and shared	-9 9 -7 -1 12 -7 -17
told=if_lapsed same pair comma none	8 -6 10 -16 3 -4 -2
told=if_lapsed same pair comma own	0 -18 8 10 -3 0 0
told=if_lapsed same pair in step	-6 -11 -5 -7 12 14 0
told=if_lapsed same pair none none	-6 -17 0 -9 2 12 10
told=if_lapsed same pair none shared	-2 -21 32 -3 -23 0 -2
told=if_lapsed same pair out of step	-3 3 11 -5 0 -6 -13
told=now 	-7 16 -36 14 0 0 8
told=now (	0 -3 9 -17 6 0 -3
told=now ,	-1 -7 23 -18 -16 -2 9
told=now , against	0 -12 -5 0 12 -1 -4
told=now , and it was	0 -2 -4 -5 14 -1 -5
told=now , cars	0 -3 10 -5 -2 0 0
told=now , down from	0 0 -17 2 14 -3 -3
told=now , from	0 4 -13 4 6 0 0
told=now , not	3 6 1 -15 2 -1 -6
told=now , of which	0 0 17 -12 -7 0 -2
told=now , so	0 -2 11 -4 -6 0 0
told=now , then	0 2 0 5 -11 5 -6
told=now , to	0 8 -6 -13 4 0 4
told=now :	0 -3 7 5 -19 0 -3
told=now ;	0 3 -16 -4 -2 0 16
told=now against	0 -1 11 -5 -6 0 -1
told=now and	1 -11 27 -11 -13 -7 -4
told=now and no longer	0 -1 -13 0 13 0 0
told=now and not	5 0 -8 13 -16 0 -5
told=now and the	0 4 2 4 -13 0 -6
told=now as	0 -8 9 -7 -8 8 -2
told=now far	-9 -3 4 4 0 -13 0
told=now far higher	-1 14 -14 -5 12 0 -1
told=now far lower	-2 -24 2 6 -6 -37 10
told=now far same	-26 -19 25 7 -14 -5 -14
told=now from	6 -8 -16 4 13 -7 -6
told=now goes on	-17 -1 9 -5 1 -20 0
told=now here	-6 2 -3 3 4 -17 1
told=now here higher	-9 22 -11 5 7 -8 -27
told=now here lower	2 -43 -4 4 -5 -23 26
told=now here none	-5 0 8 0 0 -17 -6
told=now here own	-7 -7 -7 3 6 -5 7
told=now here same	1 -24 26 -18 -2 -7 -7
told=now here same pair	-5 -1 -7 6 7 -16 2
told=now here shared	4 10 -10 0 1 -3 2
told=now in place of	0 -5 11 -11 -2 -1 -1
told=now instead of	-1 -7 -17 18 12 -3 -11
told=now now and	0 3 -13 8 4 0 0
told=now now,	0 6 -19 0 8 0 1
told=now or	-4 -10 16 -7 -12 -2 6
told=now other pair and own	0 3 21 -21 -14 -3 5
told=now other pair comma none	-10 0 14 -13 1 -13 -2
told=now other pair comma own	13 7 -4 7 -13 -2 -5
told=now other pair none none	-2 1 -13 3 6 10 -9
told=now other pair none own	-2 0 5 -17 8 0 0
told=now other pair none shared	-2 4 -15 18 -11 0 -3
told=now other pair out of step	-1 6 10 -14 -5 0 2
told=now paragraph	-7 3 0 1 3 -10 -1
told=now paragraph higher	2 22 -18 7 -1 -1 -17
told=now paragraph lower	-8 -45 -2 1 10 -19 17
told=now paragraph none	-7 13 13 -9 -12 -9 -1
told=now paragraph other pair	-10 7 14 -8 -9 -5 -1
told=now paragraph same	-2 -21 31 -17 -6 -11 -8
told=now paragraph same pair	0 -1 -11 6 9 -8 0
told=now plus	0 -3 13 -11 0 0 -2
told=now same pair and none	-1 0 16 1 -14 -9 -12
told=now same pair and own	-7 -7 -8 0 18 0 0
told=now same pair and shared	1 0 17 -6 -10 -2 -11
told=now same pair comma none	1 7 -11 2 10 -10 -7
told=now same pair comma own	-12 -4 -11 6 8 -2 2
told=now same pair in step	7 0 4 -2 -5 -26 0
told=now same pair none own	0 -17 -2 10 -12 -1 12
told=now same pair none shared	6 13 -24 -2 10 0 9
told=now same pair out of step	-12 -1 -9 7 8 -9 2
told=now today,	0 6 -10 11 -10 0 -6
told=open , down from	0 4 10 -8 0 -3 -7
told=open , instead of	0 6 10 -12 -10 0 -1
told=open , vietnam	0 0 -9 12 2 0 -8
told=open and	5 3 -12 -1 6 1 0
told=open far	-10 -10 5 12 -5 -10 -4
told=open far higher	-13 -10 16 2 -6 -2 -3
told=open far lower	7 0 -3 7 -6 -12 -2
told=open far none	-6 -13 13 5 1 -19 -11
told=open far own	-6 0 -4 9 -6 3 1
told=open far same pair	-12 -7 -4 11 2 -4 1
told=open from	-3 -13 11 -11 4 5 -5
told=open goes on	-6 4 -15 13 6 -6 -4
told=open here	-8 -4 2 7 -8 1 -2
told=open here higher	-9 -4 10 -10 -9 0 15
told=open here lower	3 7 -8 12 2 4 -19
told=open here own	5 -2 4 0 -19 9 5
told=open here same	-5 -17 0 14 -3 -2 -8
told=open here same pair	-10 -9 9 0 -6 1 0
told=open here shared	-9 -4 9 -7 -2 -1 5
told=open instead of	-1 -1 10 -22 1 -8 15
told=open instead of the	0 -1 -10 3 -1 0 8
told=open or	0 2 -19 16 5 0 -8
told=open other pair and none	-1 3 -14 2 9 -3 7
told=open other pair and own	6 -5 10 -12 0 6 -7
told=open other pair and shared	0 0 -11 13 -7 1 -2
told=open other pair comma none	-2 1 -1 6 1 -7 -12
told=open other pair comma own	-1 4 3 -5 -12 0 9
told=open other pair out of step	3 4 -14 8 3 2 -1
told=open paragraph	-18 -19 1 14 -7 -3 3
told=open paragraph higher	-5 -17 14 -4 -6 -4 9
told=open paragraph lower	-17 -7 -5 14 -5 4 -4
told=open paragraph none	0 -22 -4 15 2 -6 -4
told=open paragraph other pair	0 -4 -10 7 2 3 4
told=open paragraph own	-21 -5 4 4 -8 0 7
told=open paragraph same	-6 4 -15 12 5 -4 -1
told=open paragraph same pair	-21 -18 9 9 -8 -6 1
told=open same pair and none	2 -22 -3 5 5 3 1
told=open same pair and own	0 -10 -11 14 -4 4 5
told=open same pair and shared	0 0 -4 11 -10 -3 -5
told=open same pair comma none	-5 8 8 -3 -9 3 -6
told=open same pair in step	1 11 -8 3 -10 7 -1
told=open same pair none shared	-14 -4 17 -28 6 0 13
told=open same pair out of step	-11 -15 13 -2 -2 -3 1
told=past 	-1 1 13 -9 -10 7 -17
told=past ,	0 -1 -16 1 8 -5 9
told=past and	-3 12 -13 2 1 -4 0
told=past and then to	0 0 0 12 -11 -2 -2
told=past far	-5 -2 4 -10 4 11 -1
told=past far higher	-3 -6 -2 -5 -2 17 2
told=past far lower	-1 -3 7 0 -5 -14 0
told=past far other pair	-13 -5 4 -4 3 3 5
told=past far own	-11 -2 7 -3 8 8 -10
told=past far same	-6 8 -2 -17 17 -1 -7
told=past far same pair	5 1 1 -9 2 11 -7
told=past goes on	-2 6 -13 -4 15 -3 -2
told=past here	-4 -7 1 -1 7 5 -9
told=past here higher	0 -7 -3 10 0 5 -12
told=past here lower	-2 -10 8 -6 1 0 1
told=past here none	6 -9 -14 -4 14 10 -1
told=past here other pair	-4 4 -14 -1 10 4 0
told=past here own	-13 0 -1 8 -4 8 -8
told=past here same	-5 12 -7 -14 9 2 -1
told=past here same pair	-2 -10 8 -1 1 3 -10
told=past here shared	-6 0 20 -4 -6 -15 -3
told=past other pair and none	0 8 -9 -10 14 -3 -3
told=past other pair and own	0 -3 2 4 -13 6 2
told=past other pair out of step	-3 8 -15 -2 7 3 3
told=past paragraph	-2 -18 9 -5 7 2 -9
told=past paragraph higher	-2 -31 -1 1 4 6 5
told=past paragraph lower	-1 4 12 -3 2 -3 -24
told=past paragraph none	3 -27 3 0 7 0 -7
told=past paragraph other pair	-11 -6 6 -7 9 9 -15
told=past paragraph own	-5 -4 8 -7 2 2 -4
told=past paragraph same pair	2 -17 6 1 0 -4 0
told=past same pair and none	-5 -8 0 -2 0 14 -1
told=past same pair and own	-5 0 15 6 -14 -6 -8
told=past same pair and shared	-4 7 0 2 0 -19 2
told=past same pair comma none	3 -10 -9 7 2 -8 10
told=past same pair comma own	-4 7 -12 -4 9 8 -2
told=past same pair none none	8 -7 2 -8 6 5 -13
told=past same pair none shared	-2 -16 23 -5 -15 1 -7
told=past same pair out of step	0 -10 9 -3 -2 4 -5
told=past to	2 -12 24 -10 -5 -5 -17
told=peak 	0 -9 18 -12 -4 0 -6
told=peak and	0 -6 -8 9 -19 9 -4
told=peak far	-2 14 -5 -12 9 13 -11
told=peak far lower	0 14 -5 -12 11 8 -11
told=peak far none	0 7 -11 -9 3 10 0
told=peak far own	-3 10 2 -6 7 4 -12
told=peak far same pair	-4 17 0 -17 2 12 -12
told=peak goes on	0 -8 -9 1 -1 10 -3
told=peak here	-5 -15 -7 8 1 8 -10
told=peak here lower	-4 -13 -2 9 0 5 -13
told=peak here none	-1 -23 1 -7 15 8 -15
told=peak here own	-1 5 -2 11 0 -19 4
told=peak here same pair	-3 -19 -2 3 2 7 -4
told=peak here shared	0 -6 -13 7 -18 14 -6
told=peak paragraph	-5 -12 -5 4 7 14 -13
told=peak paragraph lower	-5 -12 -4 1 5 14 -7
told=peak paragraph none	-2 -1 -15 6 8 9 -14
told=peak paragraph own	-2 -11 6 0 0 8 -5
told=peak paragraph same pair	-3 -5 -5 0 3 12 -6
told=peak same pair and shared	0 -4 -9 3 -12 13 -4
told=peak same pair comma none	0 -3 -11 -9 15 2 -2
told=peak same pair in step	0 -12 12 -4 4 -2 -8
told=peak same pair out of step	-2 -9 -14 5 0 8 0
told=proposed and	-8 -10 -13 4 3 0 12
told=proposed far	8 -14 -2 -7 -9 -7 17
told=proposed far higher	9 -14 9 -9 3 0 -4
told=proposed far lower	-5 1 5 8 -5 -3 -10
told=proposed far none	0 -13 2 5 -32 2 13
told=proposed far same	6 0 -25 -16 -16 -12 40
told=proposed far same pair	0 -4 -4 2 -6 -6 10
told=proposed from	0 0 8 4 -9 0 -12
told=proposed goes on	5 4 -32 -7 -1 0 22
told=proposed here	0 -13 -1 -5 2 -7 12
told=proposed here higher	0 -11 0 -9 -1 -4 14
told=proposed here none	4 2 -12 -10 -3 0 18
told=proposed here other pair	-1 0 -16 0 -2 -2 15
told=proposed here own	4 -10 4 0 3 -6 -2
told=proposed here same	8 -5 -17 1 4 0 6
told=proposed here same pair	1 -14 8 -5 3 -5 2
told=proposed here shared	-13 -16 8 6 5 -5 -4
told=proposed instead of	0 4 24 -2 -12 0 -24
told=proposed other pair and none	6 0 -19 -4 3 0 11
told=proposed other pair comma none	0 2 -17 -2 -4 0 14
told=proposed other pair in step	-6 7 -3 12 -5 0 -10
told=proposed other pair out of step	2 -10 -14 -10 0 -2 22
told=proposed paragraph	5 -20 -12 3 -3 -18 18
told=proposed paragraph higher	7 -19 6 -7 -7 -13 13
told=proposed paragraph none	5 -8 -9 9 -22 -9 13
told=proposed paragraph other pair	-17 -7 -22 -7 15 -3 23
told=proposed paragraph own	1 -15 -8 -2 6 -11 12
told=proposed paragraph same	1 -4 -16 3 0 -2 13
told=proposed paragraph same pair	12 -16 4 9 -19 -15 0
told=proposed same pair and none	-5 -10 -3 -3 -2 -2 15
told=proposed same pair and own	10 2 -18 -9 0 -2 14
told=proposed same pair and shared	-3 -22 -4 6 0 -1 10
told=proposed same pair comma own	4 -6 18 0 -4 -1 -15
told=proposed same pair in step	-9 6 -1 6 -16 -1 0
told=proposed same pair none none	4 11 9 -3 -8 0 -14
told=proposed same pair none shared	-13 0 13 3 7 -2 -16
told=proposed same pair out of step	4 -19 9 -9 8 -3 1
truce	4 30 -4 -12 -7 5 -4
under 20	-31 6 22 -3 12 -127 -13
under 50	-21 43 -17 0 2 4 -16
under 6	0 -131 19 5 -3 -61 15
under 80	36 -34 -7 14 -31 33 -12
untrue before	13 2 -3 -16 -3 1 7
untrue here	44 -13 -12 3 -19 0 -25
untrue next	71 -14 -27 -11 -11 1 -33
v0=add	-5 0 7 1 6 -1 -11
v0=agree	10 -2 2 -3 -18 -4 2
v0=announce	3 6 -14 3 -7 -2 7
v0=answer	-18 6 2 5 0 -7 -6
v0=apply	-3 -2 -8 -3 3 -1 15
v0=ask	0 -8 13 -9 -3 3 -3
v0=begin	0 -9 14 -9 -5 -4 5
v0=bring	-8 13 4 -2 -4 -8 -2
v0=call	-3 -3 14 0 -5 0 -7
v0=cancel	0 0 -10 12 -3 0 0
v0=climb	0 0 -11 -2 -3 11 0
v0=collect	-7 7 13 3 -14 -5 -16
v0=double	-7 -4 12 5 -3 2 -14
v0=drop	0 -12 -4 0 3 5 4
v0=enter	8 -17 2 1 0 -4 -6
v0=expect	-2 9 -13 8 -6 0 -1
v0=face	-3 -1 -5 -3 -8 2 13
v0=fall	2 -6 0 4 1 -10 -5
v0=fear	-1 0 -13 -3 0 -1 15
v0=have	6 5 5 -2 -14 0 -1
v0=hold	-6 2 2 -6 -7 0 10
v0=jump	-4 7 0 4 -7 0 -11
v0=keep	1 -3 14 -7 5 -3 -20
v0=leave	0 -17 13 0 -4 -3 -10
v0=let	-9 -18 -2 8 5 -3 -3
v0=levy	-2 3 6 -2 3 -2 -13
v0=like	-13 -11 10 -4 -2 5 7
v0=look	2 -13 -6 10 5 -1 0
v0=lose	0 -2 -14 -4 17 0 -4
v0=maintain	0 -2 14 -8 -3 0 -3
v0=make	-9 -9 3 7 -8 -4 4
v0=obtain	0 0 -6 13 -7 0 -3
v0=offer	15 -2 -8 -1 0 0 -5
v0=other	-2 -5 -1 -4 0 -26 14
v0=pay	6 4 -8 -1 11 1 -6
v0=plan	0 -3 -11 8 0 0 -1
v0=promise	5 -1 -10 3 -3 -3 5
v0=propose	1 -7 -8 -14 4 0 10
v0=raise	1 -1 -3 3 7 -12 -6
v0=reach	-4 -9 -7 1 -4 14 -7
v0=ready	0 0 -7 -7 0 0 12
v0=replace	-2 -4 4 0 7 0 -12
v0=reply	0 -4 6 -10 8 0 -8
v0=respond	0 0 4 1 -11 0 4
v0=retain	0 0 14 -12 -3 0 -1
v0=return	6 -2 1 2 -6 4 -10
v0=rise	-2 3 4 2 -4 -10 -4
v0=say	-3 0 -2 6 -2 -11 0
v0=see	5 4 -3 -12 3 -2 0
v0=sell	-2 -2 10 -6 -6 3 -1
v0=set	-6 7 -1 -4 11 -8 -4
v0=settle	4 0 0 4 -15 0 1
v0=shoot	0 2 4 -11 -1 7 -3
v0=spare	-2 4 -1 -8 -7 0 11
v0=stay	4 -2 5 -13 8 -1 0
v0=strike	0 0 11 -6 -12 -3 6
v0=suspend	-5 9 -2 6 -11 -1 -12
v0=tell	11 3 5 -6 -4 -11 -6
v0=think	-8 -7 0 -4 3 0 10
v0=threaten	4 -12 0 -2 -14 -7 9
v0=wait	0 -3 -8 -2 0 0 11
v0=want	-1 -4 9 -10 0 5 -4
v0=whack	5 6 5 -12 5 -1 -10
v0=withdraw	-3 -6 -7 11 1 0 -1
v1=add	-8 -1 9 -1 6 -1 -10
v1=agree	8 -7 5 -2 -11 -1 -2
v1=announce	4 7 -11 1 -7 -2 6
v1=apply	-4 -2 -9 -1 3 -1 14
v1=ask	1 0 1 -10 5 0 -2
v1=begin	0 -7 -10 1 -3 -3 16
v1=bring	-7 13 -1 0 -1 -9 0
v1=call	-3 -5 12 -7 6 -1 -10
v1=cancel	0 0 -10 12 -3 0 0
v1=clear	-3 6 8 -9 -5 0 -4
v1=climb	0 4 -12 -4 -3 11 0
v1=collect	-7 4 13 -1 -5 -5 -12
v1=continue	0 0 -11 8 0 0 5
v1=double	-9 -7 20 -1 -6 0 -9
v1=draw	0 0 -13 -7 0 0 16
v1=drop	-1 -13 0 2 1 5 -3
v1=enter	10 -6 1 -10 13 -6 -6
v1=exempt	0 -1 9 -2 0 0 -11
v1=expect	-6 7 -20 7 -6 0 7
v1=face	-3 -1 -9 2 -9 2 12
v1=fall	1 -6 3 3 1 -10 -7
v1=fear	-1 0 -13 -3 0 -1 15
v1=fix	0 2 -17 14 -3 -1 6
v1=get	-5 -5 3 5 -5 -11 0
v1=hold	-1 -1 0 -3 -8 0 11
v1=import	0 0 12 -7 -7 0 0
v1=jump	-4 9 0 3 -7 0 -11
v1=keep	-9 2 12 -5 2 -3 -13
v1=leave	0 -8 14 1 -10 -4 -9
v1=let	2 -18 3 5 5 -4 -9
v1=like	-12 -4 10 0 0 0 3
v1=look	2 -13 -6 10 5 -1 0
v1=lose	0 -2 -10 -5 16 0 -5
v1=lower	-4 -12 6 -4 5 2 -4
v1=maintain	0 -2 14 -8 -3 0 -3
v1=make	-9 0 2 4 -6 -15 8
v1=obtain	0 0 -8 15 -7 0 -4
v1=order	-2 -2 -15 17 -4 0 3
v1=other	-2 -13 0 0 0 -23 12
v1=pay	4 4 -7 -1 12 3 -7
v1=plan	2 2 -11 13 -4 0 -6
v1=promise	11 2 -16 0 -6 -2 8
v1=propose	3 -1 -18 -10 -9 0 21
v1=push	0 0 -5 10 -3 2 -6
v1=put	-5 -8 -9 4 5 0 7
v1=raise	2 -3 -3 3 5 -14 -1
v1=reach	-4 -9 -7 1 -4 14 -7
v1=remain	-8 0 14 -6 -2 -1 -3
v1=replace	-2 -4 4 0 7 0 -12
v1=reply	0 -4 6 -10 8 0 -8
v1=respond	-1 0 2 1 -11 0 6
v1=retain	2 -1 15 -13 -4 0 -2
v1=return	5 5 -4 0 8 3 -20
v1=rise	-2 2 5 2 -5 -11 -3
v1=say	-8 -1 1 6 -1 -11 1
v1=see	6 0 -5 -19 8 3 1
v1=set	-1 10 -4 0 10 -8 -7
v1=settle	4 0 -2 6 -15 0 1
v1=shoot	0 2 4 -11 -1 7 -3
v1=slap	3 7 -13 0 -15 -1 12
v1=stay	4 -3 9 -21 8 0 0
v1=strike	0 0 11 -6 -12 -3 6
v1=suspend	-6 7 -3 11 -5 -2 -20
v1=tell	12 5 8 -13 0 -10 -9
v1=think	-8 -4 0 -8 -1 0 15
v1=threaten	7 2 -14 -8 -14 -2 14
v1=vote	0 -2 -18 3 -2 0 11
v1=withdraw	-3 -7 -1 11 0 0 -4
v2-none	-10 -5 4 5 2 -7 0
v2=add	4 10 -1 -6 4 0 -11
v2=apply	-1 13 -5 3 -2 -2 -17
v2=begin	0 3 1 15 -24 -1 -9
v2=come	7 6 -11 3 -9 -4 5
v2=fall	0 5 5 -9 8 0 -13
v2=go	0 -11 7 -5 15 -7 -18
v2=halve	0 -4 7 -7 -13 0 10
v2=hang	0 -1 -4 -10 -1 0 13
v2=impose	-2 -1 11 -3 -4 -1 -3
v2=levy	0 -11 15 -6 7 0 -10
v2=lift	0 0 -7 -5 12 0 0
v2=other	2 -3 20 -4 -18 -7 -6
v2=plan	2 0 -6 13 0 0 -11
v2=raise	-3 0 12 -9 0 0 -2
v2=reach	0 -1 -11 3 0 6 0
v2=remain	2 -2 -6 7 8 0 -18
v2=retain	0 -1 12 -5 -9 0 -3
v2=return	-1 18 0 -19 -5 0 -3
v2=run	-1 0 -4 1 14 0 -11
v2=start	2 -12 -12 -2 6 0 16
v2=stay	-4 -15 10 2 -6 0 -4
v2=suspend	4 -11 1 0 1 -1 4
verb=add	-4 5 7 0 5 -4 -16
verb=admit	11 -4 -5 5 2 0 -10
verb=amount	-3 -11 4 7 -3 2 -14
verb=announce	0 3 -23 9 -8 -10 16
verb=answer	-8 0 -8 12 0 0 -3
verb=apply	-14 17 7 -8 -12 -8 -5
verb=ask	2 -3 13 -5 4 0 -12
verb=bear	-8 -2 9 -4 6 4 -17
verb=begin	-2 -4 13 8 -29 -8 4
verb=bring	-8 12 -1 -1 6 -14 -3
verb=call	3 -13 10 -9 0 -4 0
verb=cancel	0 5 -16 7 -6 0 7
verb=carry	-4 0 -5 -4 13 3 -4
verb=charge	-9 -6 7 -2 11 10 -15
verb=clear	1 10 5 -9 -10 0 -7
verb=climb	-1 1 -14 0 2 11 -7
verb=collect	-13 4 6 -8 17 -5 -30
verb=come	7 13 -5 -2 -8 -15 5
verb=conclude	0 0 5 2 -1 -1 -13
verb=confirm	-9 8 14 -6 -11 0 -10
verb=continue	-4 -15 10 5 -5 -1 -7
verb=cut	1 0 -5 -9 14 4 3
verb=decide	2 2 0 -4 -12 0 6
verb=declare	-1 -4 12 1 -6 0 -7
verb=discuss	2 -2 -4 -15 4 0 9
verb=draw	0 -5 -3 -18 -9 -2 19
verb=drop	0 -19 -1 -3 1 4 8
verb=end	-4 1 -5 -8 13 -3 2
verb=enter	9 -16 0 -3 13 -9 -9
verb=expect	-3 19 -22 3 -6 -3 4
verb=expire	0 -9 10 0 -8 0 5
verb=extend	-1 11 0 0 -14 0 -1
verb=face	-4 3 -8 5 -19 0 11
verb=fall	0 -12 6 0 7 -9 -11
verb=fear	-3 6 -22 1 -3 -2 18
verb=get	-2 -7 0 11 -13 -2 -2
verb=have	2 3 5 -12 -7 -6 13
verb=hit	-1 5 -8 4 -12 -4 8
verb=impose	-8 -1 0 3 -13 -2 16
verb=initial	0 0 -10 13 -1 0 -3
verb=introduce	0 -7 -3 -3 1 0 11
verb=jump	-4 1 0 10 -8 0 -13
verb=keep	-4 12 10 -7 -7 -6 -6
verb=know	7 2 4 -1 -14 -1 -5
verb=lapse	-1 7 5 -16 -5 -1 2
verb=leave	-3 -12 15 0 -7 -7 -6
verb=let	1 -7 -9 11 10 0 -7
verb=levy	-5 -6 12 -7 8 -2 -13
verb=like	-15 -13 10 3 -3 5 4
verb=look	2 -14 -2 5 4 -1 4
verb=lose	-1 0 2 -11 11 0 -9
verb=lower	2 -21 1 -3 4 0 0
verb=lumber	0 -1 19 -11 -5 0 -6
verb=make	-15 -2 -1 4 -3 -7 9
verb=move	-1 -1 14 -11 -6 -1 2
verb=obtain	0 0 -2 12 -8 0 -5
verb=offer	13 -5 -2 0 -3 -1 -6
verb=other	2 1 0 7 -15 -34 6
verb=owe	0 -10 -7 17 1 -3 -7
verb=pay	4 -2 -4 -3 17 2 -9
verb=plan	5 0 -18 17 -5 0 -6
verb=post	-2 0 -3 -7 -3 0 12
verb=prepare	-3 5 -13 5 -3 0 2
verb=promise	5 0 -8 11 -9 -4 -1
verb=propose	0 3 -1 -10 5 0 2
verb=publish	2 -5 -6 4 -14 0 11
verb=push	0 -2 -7 13 -3 2 -7
verb=put	-8 1 -10 4 -4 3 8
verb=raise	0 -6 4 -3 1 -16 3
verb=reach	-5 -14 -15 6 -5 21 -17
verb=ready	0 -1 -13 0 -8 0 17
verb=recall	-2 4 -11 -2 5 9 -9
verb=receive	-4 0 0 -4 -5 0 11
verb=recommend	1 -5 -12 -1 5 0 5
verb=remain	-12 0 9 -4 4 0 -13
verb=replace	3 -5 -7 1 9 0 -3
verb=reply	0 -9 -3 -7 16 -1 -4
verb=respond	-1 0 4 0 -12 0 5
verb=retain	2 -3 25 -18 -13 0 -6
verb=return	3 9 -2 -3 7 2 -20
verb=rise	-3 5 7 2 -4 -12 -8
verb=rule	0 -6 14 -8 -15 0 6
verb=run	-3 -11 -10 12 3 -2 2
verb=say	-6 9 6 0 3 -16 -11
verb=secure	-1 0 -4 13 -4 0 -8
verb=see	7 -2 -7 -23 6 4 6
verb=sell	-5 -9 13 -6 2 1 -7
verb=send	-1 -5 -13 4 2 6 3
verb=set	-3 2 -10 10 11 -6 -11
verb=settle	3 0 -1 7 -9 -1 -1
verb=shoot	0 2 4 -11 -1 7 -3
verb=slap	2 9 -11 4 -19 -5 10
verb=start	-5 -13 -9 4 -1 -2 15
verb=stay	0 -8 9 -5 4 0 -5
verb=suspend	-12 15 -8 8 -9 -7 -8
verb=take	-2 -4 4 2 3 9 -13
verb=tell	6 -4 -5 -10 -2 2 10
verb=think	-8 -8 2 -7 0 0 12
verb=threaten	5 -9 -1 -10 -24 -9 19
verb=void	0 0 -11 16 -5 0 0
verb=wait	-2 -3 -17 3 11 -1 7
verb=want	-3 -8 12 0 -3 4 -6
verb=weigh	-1 2 -2 -6 12 0 -10
verb=withdraw	0 -10 0 10 6 -1 -13
verb=write	3 -4 -12 -8 3 4 13
vt0=add past	-2 4 -10 -1 11 -2 0
vt0=announce past	-6 14 -3 -2 -7 1 -1
vt0=announce perfect	-4 0 -16 7 -4 0 7
vt0=announce pluperfect	7 -9 4 8 -16 -5 -2
vt0=announce present	3 -5 -11 -8 12 0 5
vt0=answer perfect	0 -3 13 -2 -9 0 -5
vt0=answer pluperfect	0 8 1 7 -12 0 -10
vt0=answer present	-4 1 -20 5 16 0 -6
vt0=apply present	-2 -4 -9 -2 1 -1 17
vt0=ask modal	1 0 9 3 0 0 -12
vt0=ask past	-3 -10 8 0 6 5 -9
vt0=ask perfect	3 2 3 0 -12 0 -4
vt0=ask present	2 -14 4 -20 -8 0 11
vt0=be future	5 -3 1 9 6 -5 -14
vt0=be modal	7 6 -19 5 4 -12 -6
vt0=be perfect	4 -11 5 -3 3 1 -9
vt0=be pluperfect	3 -18 -6 4 5 -3 1
vt0=bear past	0 -1 -13 4 5 2 -2
vt0=bear present	-2 -11 22 -12 1 0 -17
vt0=begin past	-2 -6 25 -12 -12 -3 0
vt0=bring future	-1 7 -11 9 0 0 -6
vt0=bring modal	-2 10 -1 3 -8 0 -6
vt0=bring past	0 -10 17 0 -10 -5 -2
vt0=bring perfect	0 0 5 -11 7 0 -7
vt0=bring present	-3 6 -9 -3 0 0 14
vt0=charge future	-6 -5 -1 10 -1 -9 -3
vt0=charge modal	2 1 -11 3 -18 -3 7
vt0=charge past	-18 2 -27 6 18 10 -20
vt0=charge perfect	-2 12 13 -14 -13 -3 -3
vt0=charge pluperfect	-7 0 -19 8 4 8 -10
vt0=charge present	7 -4 23 -15 -7 -12 -12
vt0=clear present	-2 3 9 -11 0 0 -1
vt0=climb pluperfect	0 -4 -9 4 -11 10 -1
vt0=collect future	-3 0 -4 12 -1 0 -10
vt0=collect present	-1 4 14 -2 -17 0 -11
vt0=come future	-4 -2 6 -9 -3 -1 10
vt0=come perfect	0 0 9 -14 4 0 -3
vt0=come pluperfect	0 0 3 -10 4 0 2
vt0=come present	0 -10 5 3 0 -3 -9
vt0=cut perfect	0 7 -3 11 -17 0 -2
vt0=cut present	-3 -4 4 -11 17 -2 -12
vt0=drop future	-7 0 5 -12 7 7 0
vt0=drop past	0 0 -14 8 7 0 0
vt0=drop perfect	0 0 -12 -1 10 0 4
vt0=enter future	2 -3 -12 9 2 -1 -1
vt0=enter past	0 0 2 -12 5 0 0
vt0=enter perfect	0 0 12 -7 -1 0 -2
vt0=enter present	7 -9 6 0 -7 0 -14
vt0=expect present	3 3 -14 3 -4 0 4
vt0=face future	0 2 -4 11 0 0 -9
vt0=face past	0 -4 0 13 -9 -1 -2
vt0=face present	-5 -3 2 -16 -11 4 18
vt0=fall future	0 0 -4 10 -3 0 -4
vt0=fall present	1 0 0 6 -10 -4 0
vt0=get modal	0 -1 11 -5 0 0 -6
vt0=get past	0 -7 14 -6 -13 -8 5
vt0=get present	-1 2 -13 13 3 -1 -2
vt0=go future	5 -7 0 4 -13 6 -3
vt0=go past	-7 -11 4 -7 8 0 -1
vt0=go pluperfect	0 -8 13 1 -4 -2 -11
vt0=go present	-3 12 0 -2 -9 -2 0
vt0=halve present	0 -1 -13 9 5 0 0
vt0=have past	12 0 6 -9 -20 2 14
vt0=have present	-5 5 2 4 5 -5 -15
vt0=hit present	0 -3 -3 15 -6 -2 -14
vt0=impose present	0 -2 -11 0 12 0 3
vt0=keep future	-1 4 16 -16 0 0 -7
vt0=keep modal	3 -5 10 -9 6 0 -12
vt0=keep past	0 -2 11 2 -15 0 -3
vt0=keep pluperfect	0 0 -12 -2 14 0 0
vt0=leave future	0 -4 17 -15 0 0 -2
vt0=let modal	-1 -3 -22 9 4 0 6
vt0=let perfect	0 0 -1 -10 11 0 -5
vt0=let present	-5 -13 4 3 -3 -2 -1
vt0=levy present	-2 6 23 -16 -16 0 -20
vt0=like modal	-9 -11 4 -4 -1 5 9
vt0=look modal	-2 -11 3 12 0 0 -4
vt0=look present	5 0 -10 2 0 0 4
vt0=lose present	0 -2 -13 -4 16 0 -4
vt0=lower perfect	0 0 6 -17 14 0 -9
vt0=lower present	-4 -2 -5 10 -8 0 2
vt0=maintain present	0 -2 12 -7 -3 0 -1
vt0=make modal	-4 0 -10 -7 -1 0 16
vt0=make present	-1 -8 2 13 -28 -1 -11
vt0=meet past	-6 6 10 0 -12 3 -5
vt0=offer past	14 0 -4 -10 0 0 -2
vt0=offer perfect	-1 -1 -4 -7 -3 0 10
vt0=offer pluperfect	9 -1 5 2 -7 0 -11
vt0=offer present	-2 0 -11 9 5 0 -4
vt0=other future	-7 -11 5 -4 4 0 6
vt0=other past	8 -15 -4 3 11 -12 -11
vt0=other perfect	3 0 -12 -4 -6 -1 16
vt0=other pluperfect	-11 -5 8 -8 -2 -11 13
vt0=other present	-13 11 5 0 -6 -2 -7
vt0=owe present	0 -7 -2 12 -9 0 -2
vt0=pay future	0 2 -7 -1 -12 -1 11
vt0=pay modal	1 2 -17 0 6 0 5
vt0=pay past	-5 -7 -29 9 22 4 -31
vt0=pay perfect	-7 -16 13 4 -8 -4 -12
vt0=pay pluperfect	-4 -6 -10 -6 14 7 -11
vt0=pay present	13 9 13 -7 -23 -8 -18
vt0=plan present	2 -2 -10 4 0 0 1
vt0=propose perfect	4 0 -11 -1 0 0 7
vt0=put future	0 -7 -23 4 -3 -3 15
vt0=put perfect	-2 0 20 -16 -18 0 3
vt0=put pluperfect	-7 -12 7 3 -5 0 0
vt0=put present	-8 3 -12 -2 13 4 1
vt0=raise perfect	0 -2 1 -10 13 0 -6
vt0=raise pluperfect	-4 -2 2 3 7 -7 -11
vt0=reach past	0 -2 -15 1 -3 13 -2
vt0=reach pluperfect	0 -5 -7 12 -16 2 -4
vt0=reach present	0 -1 4 -14 9 2 -5
vt0=ready present	0 0 -7 -7 0 0 12
vt0=reply past	0 -1 11 -9 -2 0 -3
vt0=reply present	0 -1 -13 -9 16 0 0
vt0=respond past	0 0 8 1 -11 0 -3
vt0=return modal	4 -4 2 5 -3 4 -14
vt0=see modal	0 0 11 -5 -1 0 -8
vt0=see present	-5 -2 -10 -5 4 0 13
vt0=set pluperfect	0 0 -5 -8 11 -2 2
vt0=settle past	0 0 5 2 -11 0 -1
vt0=settle perfect	0 0 -9 11 0 0 -4
vt0=spare present	0 -1 -2 -3 -5 0 10
vt0=stand past	7 -15 -32 10 0 7 4
vt0=stand present	-6 7 15 -7 -18 -4 -8
vt0=stay past	0 -2 -4 -3 10 0 -4
vt0=stop present	0 -8 3 13 -17 0 -1
vt0=suspend future	0 -10 20 -15 0 0 -4
vt0=suspend past	0 1 -15 10 0 0 -2
vt0=suspend perfect	0 -7 -14 17 1 0 -1
vt0=take modal	-6 7 4 -17 1 0 6
vt0=take past	-9 6 -22 13 7 4 -9
vt0=take perfect	0 -3 12 -11 -5 0 3
vt0=take pluperfect	-4 -3 -11 5 11 -7 -5
vt0=take present	4 -19 14 -6 -13 7 3
vt0=tax present	-1 7 2 -12 5 -1 -10
vt0=tell past	10 -11 12 -9 1 -10 -8
vt0=threaten present	-6 -3 -11 -1 0 0 14
vt0=vote present	0 -1 -11 -9 0 0 16
vt0=want present	4 -2 8 -9 -6 -1 -3
vt1=accept modal	-3 -6 -4 -13 7 0 10
vt1=add past	-1 -3 -9 0 12 -2 1
vt1=agree perfect	2 0 -8 11 0 0 -8
vt1=announce past	-6 14 0 -5 -7 1 0
vt1=announce perfect	-3 0 -14 7 -3 0 5
vt1=announce pluperfect	7 -9 4 8 -16 -5 -2
vt1=announce present	3 -5 -11 -8 12 0 5
vt1=answer infinitive	5 -6 -12 -4 2 7 6
vt1=answer perfect	0 -3 13 -2 -9 0 -5
vt1=answer pluperfect	0 8 1 7 -12 0 -10
vt1=answer present	-4 1 -20 5 16 0 -6
vt1=apply present	-2 -4 -9 -2 1 -1 17
vt1=ask participle	3 10 2 0 -3 0 -12
vt1=ask past	-1 -8 -7 -5 12 5 -1
vt1=ask present	0 -13 7 -17 -8 0 9
vt1=be future	4 -3 1 9 6 -5 -14
vt1=be modal	6 4 -18 3 4 -12 -3
vt1=be past	0 3 -14 5 1 -5 3
vt1=be perfect	4 -11 4 -3 3 1 -9
vt1=be pluperfect	3 -18 -6 4 5 -3 1
vt1=bear past	0 -1 -13 4 5 2 -2
vt1=bear present	-2 -11 22 -12 1 0 -17
vt1=bring future	-1 7 -11 9 0 0 -6
vt1=bring modal	-2 10 -2 3 -8 0 -6
vt1=bring past	0 -10 17 0 -10 -5 -2
vt1=bring perfect	0 0 5 -11 7 0 -7
vt1=bring present	-3 6 -9 -3 0 0 14
vt1=carry present	-3 -1 7 -5 5 0 -13
vt1=charge future	-6 -5 0 9 -1 -9 -3
vt1=charge gerund	3 -14 16 -16 7 -1 -10
vt1=charge infinitive	0 -7 -7 -5 8 -7 14
vt1=charge modal	2 1 -11 3 -18 -3 7
vt1=charge participle	0 0 14 -10 -6 0 0
vt1=charge past	-18 2 -26 5 19 10 -19
vt1=charge perfect	-2 12 13 -14 -13 -3 -3
vt1=charge pluperfect	-7 0 -19 8 4 8 -10
vt1=charge present	7 -4 23 -15 -7 -12 -12
vt1=clear present	-2 3 9 -11 0 0 -1
vt1=climb pluperfect	0 -4 -9 4 -11 10 -1
vt1=collect future	-3 0 -4 12 -1 0 -10
vt1=collect infinitive	0 -3 4 -18 7 0 6
vt1=collect present	-1 4 14 -2 -17 0 -11
vt1=come future	-4 -2 6 -9 -3 -1 10
vt1=come perfect	0 0 9 -14 4 0 -3
vt1=come present	0 -10 5 3 0 -3 -9
vt1=confirm present	0 0 12 -10 0 0 -2
vt1=cut modal	0 -2 0 -8 -1 0 11
vt1=cut perfect	0 7 -3 11 -17 0 -2
vt1=cut present	-3 -4 4 -9 14 -2 -12
vt1=double infinitive	-1 -3 9 -11 -4 0 3
vt1=drop future	-7 0 7 -12 7 7 -2
vt1=drop past	0 0 -14 8 7 0 -1
vt1=enter future	2 -3 -12 9 2 -1 -1
vt1=enter gerund	-2 6 6 -12 0 0 -3
vt1=enter infinitive	6 0 3 -16 1 0 4
vt1=enter participle	0 0 -10 -10 16 0 0
vt1=enter past	0 0 2 -12 5 0 0
vt1=enter perfect	0 0 12 -7 -1 0 -2
vt1=enter present	7 -9 6 0 -7 0 -14
vt1=expect present	-4 3 -17 5 -2 0 9
vt1=face future	0 2 -4 11 0 0 -9
vt1=face gerund	0 -1 -11 12 0 0 -1
vt1=face past	0 -4 0 13 -9 -1 -2
vt1=face present	-5 -3 2 -16 -11 4 18
vt1=fall future	0 0 -4 10 -3 0 -4
vt1=fall infinitive	-1 0 12 -14 1 0 0
vt1=fall past	-1 0 1 -6 10 -4 -7
vt1=fall present	1 0 0 6 -10 -4 0
vt1=get modal	0 -1 11 -5 0 0 -6
vt1=get past	0 -7 14 -6 -13 -8 5
vt1=get present	-1 2 -13 13 3 -1 -2
vt1=go future	5 -3 -24 12 -11 6 0
vt1=go gerund	0 0 -17 9 -7 0 7
vt1=go modal	7 0 -10 -1 -4 1 2
vt1=go past	-7 -11 5 -7 7 0 -1
vt1=go pluperfect	0 -8 13 1 -4 -2 -11
vt1=halve infinitive	-5 0 13 0 0 0 -9
vt1=halve present	0 -1 -11 6 5 0 0
vt1=have past	9 0 7 -8 -18 3 12
vt1=have present	-1 0 3 3 9 -5 -17
vt1=hit present	0 -3 -3 15 -6 -2 -14
vt1=impose present	0 -2 -11 0 12 0 3
vt1=keep modal	3 -5 10 -9 6 0 -12
vt1=keep past	0 -2 11 2 -15 0 -3
vt1=keep pluperfect	0 0 -12 -2 14 0 0
vt1=keep present	-3 -12 1 7 -2 -1 0
vt1=leave future	0 -4 17 -15 0 0 -2
vt1=leave present	-2 -9 7 3 -14 0 -2
vt1=let infinitive	8 0 6 -2 0 0 -11
vt1=let modal	-1 -3 -22 9 4 0 6
vt1=let perfect	0 0 -1 -10 11 0 -5
vt1=let present	-5 -13 5 2 -3 -2 0
vt1=levy present	-2 6 23 -16 -16 0 -20
vt1=look modal	-2 -11 3 12 0 0 -4
vt1=look present	5 0 -10 2 0 0 4
vt1=lose present	0 -2 -13 -4 16 0 -4
vt1=lower perfect	0 0 6 -17 14 0 -9
vt1=lower present	-4 -2 -5 9 -6 0 2
vt1=maintain present	0 -2 12 -7 -3 0 -1
vt1=make modal	-4 0 -10 -7 -1 0 16
vt1=make present	-1 -8 2 13 -28 -1 -11
vt1=meet past	-6 6 10 0 -12 3 -5
vt1=offer perfect	-6 0 -9 -3 0 0 15
vt1=offer pluperfect	7 -1 4 4 -5 0 -11
vt1=offer present	-2 0 -11 9 5 0 -4
vt1=other past	7 -15 -5 4 12 -12 -12
vt1=other perfect	5 -2 -5 -2 -10 -1 9
vt1=other pluperfect	-11 -3 6 -9 -4 -8 17
vt1=other present	-12 6 3 4 -6 -1 -7
vt1=owe present	0 -7 -2 12 -9 0 -2
vt1=pay future	0 2 -6 -1 -12 -1 11
vt1=pay gerund	-8 7 6 0 -4 -2 -14
vt1=pay modal	1 2 -16 -1 6 0 6
vt1=pay participle	5 -4 -15 -3 16 0 -2
vt1=pay past	-5 -7 -29 9 22 4 -31
vt1=pay perfect	-7 -16 13 4 -8 -4 -12
vt1=pay pluperfect	-4 -6 -10 -6 14 7 -11
vt1=pay present	13 9 13 -7 -23 -8 -18
vt1=propose past	-1 0 -8 -5 -6 0 17
vt1=put future	0 -7 -23 4 -3 -3 15
vt1=put perfect	-1 0 21 -15 -18 0 1
vt1=put pluperfect	-7 -12 7 3 -5 0 0
vt1=put present	-8 -3 -14 -1 14 4 4
vt1=raise infinitive	1 -12 8 -7 -11 0 9
vt1=raise perfect	0 -2 1 -10 13 0 -6
vt1=raise pluperfect	-4 -2 2 3 7 -7 -11
vt1=reach past	0 -2 -15 1 -3 13 -2
vt1=reach pluperfect	0 -5 -7 12 -16 2 -4
vt1=reach present	0 -1 4 -14 9 2 -5
vt1=reply past	0 -1 11 -9 -2 0 -3
vt1=reply present	0 -1 -13 -9 16 0 0
vt1=respond past	0 0 7 1 -10 0 -3
vt1=return infinitive	-1 9 -7 -4 11 0 -12
vt1=return modal	4 -4 2 5 -3 4 -14
vt1=see modal	0 0 11 -5 0 0 -8
vt1=see present	-5 -2 -10 -5 4 0 13
vt1=set pluperfect	0 0 -5 -8 11 -2 2
vt1=settle past	0 0 4 3 -10 0 -1
vt1=settle perfect	0 0 -9 11 0 0 -4
vt1=spare present	0 -1 -2 -3 -5 0 10
vt1=stand past	7 -15 -32 10 0 7 4
vt1=stand present	-6 7 15 -7 -18 -4 -8
vt1=stay past	0 -2 -4 -3 10 0 -4
vt1=stay present	5 0 5 -15 0 0 5
vt1=suspend future	0 -10 20 -15 0 0 -4
vt1=suspend past	0 1 -15 10 0 0 -2
vt1=suspend perfect	0 -7 -14 17 1 0 -1
vt1=take infinitive	1 0 3 9 -3 0 -13
vt1=take modal	-6 7 4 -17 1 0 7
vt1=take past	-8 6 -21 14 7 4 -16
vt1=take perfect	0 -3 12 -11 -5 0 3
vt1=take pluperfect	-4 -3 -11 5 11 -7 -5
vt1=take present	4 -19 14 -6 -13 7 3
vt1=tax present	-1 7 2 -12 5 -1 -10
vt1=tell past	13 -11 10 -15 2 -10 -7
vt1=threaten participle	-1 5 -10 -11 -4 0 14
vt1=threaten present	-5 -1 -9 0 0 0 11
vt1=vote present	0 -1 -11 -9 0 0 16
vt1=want present	4 0 9 -6 -18 0 -4
vt2=abolish present	0 -3 -15 14 2 0 0
vt2=add past	0 0 8 -15 5 0 -3
vt2=announce past	-3 -10 -10 6 -3 -3 10
vt2=apply present	0 9 -9 6 0 -1 -13
vt2=be future	-1 5 8 -18 0 0 3
vt2=be modal	-8 -12 4 6 3 3 1
vt2=be pluperfect	-7 5 2 -14 10 4 -12
vt2=begin past	0 0 19 -6 -16 0 -3
vt2=begin present	-1 -3 -7 19 -8 0 -13
vt2=charge present	2 -9 17 -8 -18 1 1
vt2=come present	2 12 -6 -3 -12 0 5
vt2=continue future	0 -2 -8 11 0 0 -1
vt2=end participle	0 0 -17 -5 19 0 0
vt2=end present	0 -10 16 4 -16 0 -5
vt2=expire present	0 -1 13 -5 -7 0 -1
vt2=go future	0 -2 13 -12 1 0 -7
vt2=go infinitive	0 0 11 0 -1 0 -9
vt2=go modal	0 -7 20 -6 -9 0 -7
vt2=go participle	-1 0 5 5 -1 0 -10
vt2=go present	4 -2 -9 -5 15 -3 0
vt2=halve present	0 -1 14 -9 -8 0 -1
vt2=have present	2 -11 7 -2 -7 0 2
vt2=impose past	-1 0 16 -6 -11 0 -3
vt2=leave participle	0 0 15 -18 2 0 -3
vt2=levy present	0 -1 19 -13 -6 0 -6
vt2=other present	-8 -12 15 1 -15 -2 0
vt2=pay present	0 -3 3 -14 2 0 6
vt2=remain present	2 0 2 0 -1 0 -13
vt2=return present	0 16 -2 -14 0 0 0
vt2=run past	0 0 -14 -1 14 0 0
vt2=start modal	0 -11 -6 -9 -2 0 19
vt2=start present	0 0 -17 12 6 0 -6
vt2=stay present	-3 -13 2 5 0 0 0
vt2=suspend participle	6 -9 -17 19 -7 0 -1
vt2=suspend present	-3 -4 12 -8 0 0 2
vt2=take past	0 0 14 -10 -8 4 -6
vt2=take present	-1 -5 -7 0 16 0 -2
w1=denied w2=if_lapsed	1 -21 9 -3 20 -5 -18
w1=denied w2=now	16 11 -20 12 -8 4 -14
w1=denied w2=plain	8 -15 10 -13 -7 -10 13
w1=denied w2=proposed	15 -9 12 -14 -6 1 -10
w1=if_lapsed w2=now	-8 6 4 0 -12 0 -2
w1=if_lapsed w2=past	-1 4 4 -11 10 0 -14
w1=if_lapsed w2=plain	-10 13 11 -30 0 -20 5
w1=if_lapsed w2=proposed	0 5 -30 12 1 -2 4
w1=now w2=past	-6 -12 9 2 5 -14 -12
w1=now w2=plain	-5 -6 13 2 -7 -11 -3
w1=now w2=proposed	2 11 16 -18 -15 0 -6
w1=past w2=now	-24 -6 -9 -1 17 12 -9
w1=past w2=plain	-3 -5 0 -1 7 -7 0
w1=past w2=proposed	0 -9 34 -19 -14 0 -8
w1=peak w2=now	-4 -10 9 -6 -8 11 -8
w1=peak w2=past	-6 -14 -31 22 -6 20 -7
w1=plain w2=plain	-15 -8 5 3 4 -6 -2
w1=proposed w2=now	-5 4 1 -1 -12 -11 6
w1=proposed w2=past	-1 -20 10 -17 -1 2 11
w1=proposed w2=plain	-3 5 -19 14 -1 -17 5
w:0	22 -12 1 -10 8 -20 -11
w:1	19 -3 -3 -4 -7 0 -9
w:11	-3 9 13 -5 -26 4 -7
w:12	4 -12 55 -27 -27 -9 -39
w:13	5 1 20 -8 0 -4 -28
w:15	-2 14 -5 -3 15 2 -27
w:16	6 11 -22 -1 -13 -1 4
w:17	-13 7 3 -18 2 -6 7
w:19	0 13 -5 2 -2 0 -10
w:20	-2 11 -9 -12 -1 0 8
w:21	-2 11 -1 -16 -1 0 7
w:22	6 6 -20 -18 -8 -2 27
w:23	-5 -10 40 -37 -1 -5 -11
w:24	-1 -4 -38 29 -8 -1 -2
w:25	6 -1 4 -10 -7 -14 8
w:26	0 -4 12 0 -16 -3 -3
w:27	-10 -7 -9 0 19 -6 -3
w:28	-1 -3 -18 2 3 -5 15
w:29	3 11 -18 8 0 -4 -2
w:3	-12 -13 -5 -16 -9 25 3
w:30	0 -25 34 -12 -5 -2 -21
w:32	-24 -6 -4 1 14 0 -2
w:34	3 3 -16 0 2 10 0
w:4	-5 12 -1 -10 -4 -2 5
w:5	0 -4 30 -16 -12 0 -9
w:6	-3 -10 -15 21 -5 3 -18
w:7	-14 -9 24 -26 5 9 -8
w:8	-23 -12 7 -8 15 3 -12
w:9	-15 -25 42 -24 -3 -4 -8
w=denied	27 -13 0 -10 0 -7 -14
w=if_lapsed	-9 12 -2 -5 -3 -10 -1
w=now	-6 -5 11 1 -1 -6 -6
w=past	-10 -23 3 -5 13 10 -5
w=peak	-16 -20 -18 14 -11 25 -7
w=proposed	4 -4 9 -6 -17 -10 8`;
