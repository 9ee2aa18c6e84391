// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-6 -5 4 6 1 -9 -4
a:!	3 2 0 -9 -12 2 7
a:'s	4 -4 4 0 -10 5 -3
a:+	0 -1 8 -3 -3 0 0
a:- shore	-2 0 -2 10 0 0 -8
a:- to	-2 0 -2 10 0 0 -8
a:.	5 -2 2 5 0 -15 -5
a:<agent>	0 4 -6 -4 12 0 -8
a:<day-ahead>	-10 5 -11 14 -12 -21 6
a:<day-ahead> .	-14 2 -1 6 -12 -10 7
a:<day-gone>	-4 8 -6 5 5 -7 -6
a:<day-gone> .	0 10 -18 -3 16 4 -2
a:<day-gone> and	0 -1 6 3 -9 0 -6
a:<day-today>	-14 -14 23 -7 -8 -5 2
a:<day-today> .	-5 -6 19 1 -18 -2 -10
a:<duty>	-1 4 1 3 -7 -12 1
a:<gate>	-7 -3 4 6 0 4 -12
a:<goods>	15 3 0 -10 -4 -3 2
a:<level-noun>	-6 -13 0 6 -8 0 8
a:<level>	-21 -13 -3 4 8 12 -3
a:<level> .	-12 6 0 7 -6 -7 -2
a:<level> <level>	-3 -16 -14 -28 26 11 -8
a:<level> and	0 -6 15 -18 2 0 4
a:<level> as	0 0 -9 7 2 0 -2
a:<level> from	0 3 13 -15 -3 0 0
a:<level> of	0 -2 -6 9 0 -1 -3
a:<level> on	-7 -3 12 -13 2 3 -2
a:<level> under	10 0 -4 -5 -2 0 0
a:<money>	-4 -11 4 7 3 -1 -15
a:<money> .	-1 -3 -5 1 9 0 -4
a:<money> of	0 -2 23 -19 -3 0 -7
a:<month-ahead>	6 5 -1 4 -8 -1 -8
a:<month-gone>	0 -33 -3 4 9 0 3
a:<month-gone> and	0 -6 -3 8 0 0 0
a:<name>	0 -1 6 5 -4 -27 -12
a:<name> 's	9 2 -1 3 -7 -3 -12
a:<name> .	3 -3 9 6 -15 -7 -10
a:<name> from	0 2 -16 10 -2 0 4
a:<name> in	0 -2 -11 15 -2 0 -2
a:<name> instead	0 1 -12 4 -2 0 7
a:<name> is	0 -4 17 -14 0 0 -2
a:<name> on	0 -1 14 -8 -2 0 -2
a:<name> since	-1 0 -2 -6 9 0 -2
a:<name> take	0 -1 10 -10 2 0 -2
a:<name> under	0 0 -3 10 -3 0 -5
a:<not>	2 1 0 -1 10 -15 -10
a:<number>	-21 -9 10 -10 2 9 1
a:<number> .	-2 -3 4 11 -12 -21 0
a:<number> a	0 0 8 -4 -1 0 -3
a:<number> are	0 9 -3 -5 -1 0 0
a:<number> in	0 -2 -9 -5 14 -1 0
a:<number> of	-7 -1 5 -8 2 8 -1
a:<number> to	0 -2 -2 8 -7 0 1
a:<office>	8 0 1 -12 3 0 -2
a:<organisation>	-1 -11 -8 -6 15 -3 6
a:<person>	0 0 19 -20 -7 0 2
a:<points>	0 -4 -12 17 -7 3 -1
a:<quality>	-3 0 5 -11 2 -9 9
a:<quality> apple	3 2 2 -11 0 0 1
a:<quality> banana	2 -3 -10 4 5 0 1
a:<quality> beef	-10 -5 -1 0 7 -1 5
a:<quality> cement	0 0 4 -12 -3 6 2
a:<quality> chicken	0 -1 -7 11 -4 0 -1
a:<quality> duty	0 -2 -8 11 -2 0 -1
a:<quality> fertiliser	8 0 -1 -7 0 0 -1
a:<quality> flour	0 6 2 -8 -4 0 -1
a:<quality> good	-5 -4 2 9 -3 -3 -6
a:<quality> oil	-3 -2 -10 -10 5 -1 17
a:<quality> olive	0 0 -7 9 -1 0 0
a:<quality> one	0 -4 21 -2 -11 -4 -8
a:<quality> rice	-1 -6 -12 7 1 -2 9
a:<quality> steel	0 2 0 -8 7 0 -2
a:<quality> sunflower	0 8 3 -11 -1 0 0
a:<quality> tea	0 -5 -10 9 -2 0 6
a:<quality> textile	-4 4 -13 10 -1 0 3
a:<quality> wine	-1 -8 1 7 -10 1 1
a:<seat>	3 5 0 -16 2 -4 4
a:<span>	-14 0 -3 7 0 -2 2
a:<span> .	-7 1 3 -2 -15 1 7
a:<taker>	-1 0 -6 -5 -7 -1 14
a:<v-begin>	2 -2 3 -2 8 -14 -7
a:<v-buy>	-10 -3 3 10 -4 -2 -8
a:<v-down>	0 -4 9 -10 4 4 -7
a:<v-end>	-14 10 -5 -6 7 -6 1
a:<v-impose>	-14 18 -9 6 -4 -5 1
a:<v-propose>	3 -14 -11 8 2 -10 8
a:<v-return>	-6 19 -21 -12 -2 8 4
a:<v-say>	-2 7 0 -10 -1 -7 8
a:<v-sell>	1 -4 -3 11 -5 0 -7
a:<v-stay>	5 7 0 4 -4 -3 -17
a:<v-suspend>	0 -10 -7 22 -10 -8 -9
a:<v-target>	-15 3 8 -3 -5 -3 2
a:<v-threaten>	-1 -2 -7 0 -4 0 11
a:<v-up>	-2 -5 -2 1 11 -15 -4
a:=	0 -3 16 -8 -8 0 0
a:= <level>	0 -3 16 -8 -8 0 0
a:?	3 1 -8 -31 4 8 12
a:a	-3 -14 4 12 -5 8 -14
a:a <number>	-7 -8 -5 -7 -4 14 7
a:a <quality>	0 -3 15 -9 -5 0 0
a:a quota	-3 0 11 -5 -4 0 0
a:above	0 -5 -4 12 -3 0 -6
a:act	0 0 0 -8 5 0 4
a:action	0 0 8 -4 -2 0 0
a:ad	-1 0 -6 12 -7 0 -1
a:ad valorem	0 0 -7 12 -7 0 -1
a:add	3 12 -3 -6 0 0 -6
a:add to	0 9 -8 2 0 0 0
a:additional	0 0 -16 21 -9 0 -6
a:additional duty	0 -2 -9 12 -1 0 0
a:advanced	0 0 20 -18 -2 0 -4
a:after	5 7 5 -13 -5 -3 1
a:again	3 19 -16 2 5 -7 -25
a:again .	-4 6 -14 7 9 -1 -13
a:ago .	0 -5 0 -3 8 -2 -1
a:agreement	-5 -2 18 -10 -2 -1 -2
a:agreement of	0 0 11 -6 -4 0 -1
a:agreement with	0 0 8 -4 -3 0 0
a:all	-8 -2 6 0 0 -2 -3
a:all country	0 0 5 6 -13 0 -7
a:all good	0 0 7 -13 0 0 8
a:almost	0 0 -5 -6 10 0 0
a:altogether	0 -7 -4 -1 11 -1 -3
a:aluminium is	0 0 9 -7 0 0 -2
a:aluminum	-2 -3 -8 -7 9 0 7
a:aluminum .	-2 -2 -12 -5 11 0 8
a:an	5 -3 5 5 -2 6 -20
a:and	-42 10 -4 -3 12 -4 -8
a:and <level>	-6 9 -12 3 0 2 0
a:and <name>	0 -2 3 3 5 0 -18
a:and <number>	-6 10 -4 -10 3 0 2
a:and <quality>	0 0 22 -16 -5 0 -4
a:and <seat>	0 8 -5 -4 -1 1 0
a:and aluminium	-1 -2 14 -10 -2 0 -3
a:and aluminum	-2 -2 0 -3 -1 0 8
a:and at	0 -2 -10 5 6 0 0
a:and no	0 3 -6 9 -6 0 -5
a:and not	0 -5 -2 0 -6 0 9
a:and to	0 -1 -7 3 8 -2 -1
a:announce	0 0 -14 1 0 0 9
a:another	0 -1 16 -4 -6 0 -10
a:any	3 -8 -19 0 16 0 2
a:apply	0 18 4 -15 2 -2 -15
a:apply .	3 5 0 -9 6 0 -6
a:apply again	0 9 -5 -3 0 0 0
a:are	-4 -1 -14 16 -4 4 -5
a:are add	0 9 0 -8 0 0 -1
a:are suspend	0 9 -8 1 -3 0 -4
a:arrival	-2 -1 12 -8 -1 0 -4
a:as	-9 -10 -2 20 -8 -4 -1
a:as a	0 0 -7 8 2 0 -5
a:as before	-1 -7 16 -1 -7 0 -5
a:as the	4 -5 -12 14 -8 0 0
a:as well	-9 -2 -13 11 -1 3 6
a:asleep	0 -9 -14 19 -1 0 -1
a:at	-14 -8 11 -21 9 13 -8
a:at <level>	0 -6 12 -18 -1 5 0
a:at <number>	-1 9 -9 1 6 0 -6
a:at all	0 0 -8 6 5 0 -1
a:at present	0 -4 18 -11 -3 0 -1
a:at the	-2 -3 5 -21 2 8 1
a:autumn	-1 -10 -10 -8 12 0 9
a:autumn .	0 -9 -3 -3 9 0 5
a:avocado	2 5 5 -4 -3 0 -8
a:back	3 19 -17 2 2 -5 -23
a:back .	0 10 -11 -2 6 -1 -10
a:back on	0 11 -7 -1 -4 0 -3
a:banana .	0 -4 -13 3 2 0 9
a:be	0 3 2 0 1 2 -11
a:be add	0 10 -1 -3 0 0 -6
a:be levy	0 0 -10 11 0 0 0
a:bean	0 -1 -6 11 -3 0 0
a:became	-1 0 1 0 3 7 -11
a:become	0 -13 13 -11 2 0 -4
a:beef .	-6 -4 -1 0 8 -2 1
a:been	0 13 -3 -5 -6 -1 3
a:beer	-4 -3 5 3 -9 0 3
a:before	-4 4 -23 -4 21 1 -2
a:before .	0 -18 -5 0 14 6 -8
a:begin on	0 -2 5 4 -9 0 -4
a:being	-4 -5 1 -7 -3 0 13
a:bill	-1 0 -6 10 -4 -1 0
a:border	-1 -3 15 -9 0 -3 -2
a:both	1 4 -14 -1 5 -2 5
a:both side	-2 -5 -13 9 -7 -1 9
a:butter	-1 6 -10 17 -9 -2 -13
a:buyer of	0 0 -5 -2 -2 0 8
a:by the	4 -2 5 -6 -10 0 4
a:c	0 -2 8 4 -10 0 -3
a:canned tuna	-1 -1 0 8 -1 -2 -5
a:car	-3 -3 9 7 -11 -2 -11
a:car .	-2 6 12 -8 -4 0 -7
a:carpet	2 1 9 -12 -1 0 -5
a:case	-3 10 -6 -8 2 0 0
a:cement	-1 3 2 -14 3 4 1
a:cement .	0 3 -8 -12 8 -2 6
a:cent	8 0 -4 6 -4 -1 -10
a:ceramic	-1 -6 8 -5 0 0 3
a:certain	0 0 16 -10 -1 0 -5
a:charge	-11 -10 7 -5 7 0 0
a:charge on	-5 -4 0 4 -8 3 1
a:cheese	8 -3 4 -6 -5 -1 0
a:chicken	0 -8 -13 10 10 0 -4
a:chip	-1 -4 21 -16 -3 0 -6
a:citru	-1 -8 0 4 5 0 -2
a:coal	3 -2 3 0 -8 0 0
a:cocoa	2 4 -4 8 -6 -3 -8
a:cocoa butter	2 6 0 3 -8 -2 -7
a:coconut	8 9 0 -6 -4 -2 -9
a:cod	0 -4 -8 11 -3 0 0
a:come .	0 -9 11 3 -8 0 -4
a:come back	0 -1 1 6 2 0 -12
a:continue to	0 0 -8 10 -1 0 0
a:copper	-2 -7 -3 -7 0 0 17
a:corn	0 -1 4 -9 4 0 0
a:cotton	0 1 1 -8 8 -2 -1
a:could	-1 0 -13 1 -1 0 12
a:country	-4 3 9 -1 -19 0 0
a:country .	0 0 -8 8 0 0 0
a:crane	-2 1 -5 13 -2 0 -12
a:crude	0 -4 0 9 -6 0 -4
a:crude oil	0 -4 5 7 -10 0 -7
a:date .	-9 3 -9 9 -1 8 -5
a:day .	4 -8 -4 4 1 -4 3
a:deal	-4 -12 -11 24 -4 -5 -15
a:deal of	0 0 12 -11 -3 0 0
a:did	0 -1 9 -6 -4 0 0
a:direction	0 0 -9 0 7 2 0
a:doe	0 -1 -7 11 0 0 -3
a:down	-2 -5 -3 -4 0 5 9
a:down to	-2 -13 4 -10 5 6 3
a:drawer	0 5 -22 11 -3 0 7
a:dried	0 -3 17 -12 -6 0 -1
a:due	-2 7 9 -16 -2 0 0
a:during	-2 -5 -6 12 -1 0 -2
a:duty	7 -4 2 9 -15 -3 -6
a:duty .	3 -7 11 -5 -12 -1 0
a:duty for	-2 -3 -8 11 -3 0 3
a:duty in	0 1 -10 1 6 0 2
a:duty on	-3 3 0 7 -4 -1 -10
a:duty under	0 0 8 -5 -1 0 0
a:each	-2 -2 -24 8 10 6 2
a:each .	0 0 -13 5 10 0 -5
a:each side	-1 -2 -10 5 -7 7 1
a:effect	4 -5 9 -16 -1 0 6
a:effect .	4 -1 -8 0 3 0 3
a:effect on	0 0 6 -10 -2 0 4
a:either side	0 0 -6 9 0 0 -6
a:electric	0 -3 12 -3 -3 -3 -5
a:electric car	0 -1 8 0 -1 0 -4
a:emergency	0 -1 -7 -12 16 -1 0
a:emergency law	0 0 -6 -2 8 0 0
a:entry	4 0 5 -11 7 0 -9
a:ever	0 0 2 -9 -1 0 6
a:every	5 1 -3 0 -10 6 -2
a:everything from	4 -1 -2 -9 5 0 3
a:expire	0 -1 11 -6 -4 0 -1
a:extra	0 0 10 -5 -5 0 0
a:fall	0 -2 3 -7 5 5 -9
a:farm	0 -3 0 -2 8 0 -7
a:farm good	0 -1 3 -20 10 0 -2
a:fentanyl	-4 -21 20 -6 0 -8 -19
a:fentanyl .	-1 -6 21 -9 -9 -1 -6
a:fentanyl and	0 -11 0 -2 9 0 -4
a:fertiliser	10 -1 0 -10 0 0 -1
a:first	-2 -9 15 1 0 -8 -12
a:first term	-1 -2 13 -7 -2 0 -3
a:first trade	0 -1 10 -7 -3 0 0
a:fish	-13 -5 -2 1 -3 7 11
a:fish .	-7 1 3 -8 -4 0 9
a:flour .	2 -6 11 1 -2 0 -8
a:flower	1 2 -10 9 -6 0 2
a:follow	0 0 -13 0 7 0 3
a:for	1 -12 3 3 -4 -6 5
a:for <day-ahead>	-1 2 -4 9 0 0 -9
a:for <name>	0 0 -3 10 0 -1 -18
a:for <quality>	-9 0 -4 -2 13 -2 0
a:for <span>	-8 -5 -6 4 0 -1 11
a:for electric	0 -2 11 -5 -2 -2 -1
a:for fentanyl	0 -7 19 -19 1 -4 -5
a:for good	-6 -2 8 -4 1 0 1
a:for most	0 -3 15 -9 -4 0 -2
a:for now	0 0 10 -8 0 0 0
a:for the	3 3 -3 -7 11 -12 0
a:forced	0 0 10 -6 -6 0 1
a:foreign	-1 -2 -9 5 0 0 7
a:from	-3 8 -10 10 -10 -9 3
a:from <day-ahead>	0 0 -7 0 -16 -4 11
a:from <day-gone>	-5 16 -26 5 11 -1 0
a:from <day-today>	0 7 10 -10 -5 0 -5
a:from <level>	-6 3 -10 14 -23 -3 4
a:from <month-ahead>	6 -3 -17 10 -3 0 3
a:from <name>	-6 -7 -1 1 9 -3 1
a:from <number>	0 -9 4 7 -8 0 0
a:from all	0 0 6 5 -11 0 -7
a:from everywhere	-4 0 9 -2 -2 0 -3
a:from nearly	0 0 -2 9 -8 0 0
a:from the	-3 7 8 -6 -2 -5 -4
a:fruit	-1 2 17 -13 -11 0 -2
a:furniture	0 -3 -14 12 0 0 0
a:glass	-1 -2 13 -8 -5 0 0
a:go	1 -13 -5 8 11 -13 -4
a:go on	0 -1 -2 8 -4 0 -1
a:go to	0 -8 -7 15 0 -1 -4
a:good	-16 -17 6 10 6 -10 -9
a:good .	-14 0 -3 12 0 -3 -1
a:good in	0 0 12 -18 7 0 -2
a:good over	0 0 -19 5 14 0 0
a:good remain	0 -1 10 -6 0 0 0
a:good since	0 0 5 -11 -6 0 6
a:good suspend	0 0 -9 10 0 0 0
a:good take	0 0 0 -8 6 0 -2
a:good worth	0 -1 -10 14 -3 0 -3
a:grape	5 0 8 -9 -1 0 -5
a:had	-1 8 8 -8 -10 0 0
a:half	-4 -7 -11 -1 11 -3 7
a:has	1 2 16 -22 -9 -3 2
a:has been	2 8 -3 -4 -5 0 -1
a:have	-4 8 -15 3 7 0 3
a:have been	0 4 -8 7 -1 0 -1
a:hazelnut	-5 1 4 -10 5 -1 0
a:height	-1 -2 -6 1 -4 10 -2
a:here	-3 3 7 -16 5 -3 -8
a:his	2 -6 12 -14 -3 0 2
a:his first	0 0 8 -4 0 0 -2
a:hold	0 -3 -6 10 -2 0 -1
a:ice	-3 0 -10 12 -5 0 0
a:import	-5 -5 2 12 -13 0 -6
a:import from	-1 0 3 5 -10 0 -1
a:importer	0 0 -2 -9 0 0 10
a:importer of	0 0 -2 -9 0 0 10
a:impose	0 -2 -2 11 -7 0 -2
a:impose in	0 0 6 3 -10 0 -1
a:in	-9 -1 4 6 -8 -2 -1
a:in <month-ahead>	0 7 3 -4 0 -4 -13
a:in <month-gone>	4 -24 -10 12 -1 4 0
a:in <name>	6 4 11 -4 -26 -9 -4
a:in <number>	-2 -10 1 -8 0 -4 12
a:in new	0 0 -6 8 -1 0 0
a:in place	0 10 -9 -1 -6 0 6
a:in the	-12 2 -16 7 6 3 6
a:include	0 0 -8 9 -2 0 0
a:including	0 0 12 -9 0 0 -3
a:including the	0 0 11 -7 0 0 -1
a:instead	-3 11 -4 7 -22 -2 -1
a:instead of	-3 12 -4 5 -22 -2 1
a:into	-3 2 2 2 -10 0 0
a:is	8 -1 12 -28 -3 0 9
a:is back	4 12 -11 -4 -2 0 -4
a:is charge	-3 -2 -1 -2 -6 0 10
a:is collect	0 0 -5 8 -3 0 0
a:is go	0 -1 -16 4 13 -1 -2
a:is not	-5 4 16 -10 -8 0 -9
a:is still	-2 -2 9 3 -2 0 -7
a:is suspend	0 -9 8 -7 -4 0 7
a:is to	-1 0 11 -7 0 0 -3
a:is what	0 0 -13 1 9 -6 6
a:it	-2 17 0 -6 -7 -7 0
a:it .	-5 19 -12 5 -4 -4 -10
a:its	2 7 -6 11 -11 -3 -6
a:its own	-2 0 8 -12 2 0 0
a:its value	0 -2 10 -5 -1 0 0
a:itself	0 3 -5 -10 7 2 -2
a:keep	0 -1 -8 8 0 0 0
a:largest importer	0 0 -2 -9 0 0 10
a:last	-6 1 -5 -10 4 1 12
a:last <month-gone>	-3 3 -13 0 3 -1 10
a:last week	-6 -7 -1 8 0 0 0
a:last year	2 11 10 -19 2 -5 -11
a:later	0 -2 -2 -1 8 0 -1
a:law	5 0 -10 0 3 4 -6
a:lay	4 6 -8 1 -4 0 -2
a:leather	5 2 -7 8 -7 -2 -2
a:leave	0 -2 -11 12 -7 0 3
a:levy on	0 -1 9 -4 -2 0 -1
a:lift	-2 7 -9 -11 10 0 1
a:list	0 -4 13 -2 -9 -1 -3
a:list <number>	0 0 8 -4 -1 0 -3
a:longer	-1 -5 -13 0 15 0 -5
a:machinery	-3 -1 -1 2 -8 -1 7
a:machinery .	-1 -7 13 -11 -1 0 1
a:make <number>	9 -2 -15 2 0 -1 4
a:many	0 -1 8 -4 -1 0 0
a:meantime	0 0 9 -6 -3 0 0
a:medicine	-3 -5 3 -5 -11 7 4
a:milk	-1 3 -3 -8 -5 0 9
a:milk powder	-2 -7 1 -7 -1 0 9
a:minute	0 -4 10 -2 -4 0 0
a:month	-1 -4 -1 8 -8 0 -2
a:more	1 -5 -11 11 7 -4 -3
a:more .	6 1 0 0 -4 0 -9
a:more than	-5 -2 2 0 -8 0 5
a:morning	7 13 -10 -9 -2 0 -3
a:morning .	-2 11 -3 -4 0 0 -3
a:most	-5 -10 10 3 -16 4 -4
a:my	0 4 -12 4 6 0 0
a:nearly	0 0 0 8 -11 0 -1
a:never	15 6 -3 -8 -4 -3 -11
a:new	5 -6 -9 2 9 0 -2
a:next	7 1 -29 22 0 -6 -3
a:next morning	7 9 -12 -5 -1 0 0
a:next year	0 -1 -10 10 -3 0 2
a:no	-4 -5 -13 11 5 -4 1
a:not	-15 -12 11 0 4 -3 -2
a:nothing .	0 5 13 -14 -2 0 0
a:now	1 -15 21 -10 -11 -2 2
a:now .	5 -8 10 2 -11 -1 -7
a:number	8 0 -4 -6 -4 4 -3
a:of	-12 1 11 1 -10 6 -13
a:of <day-ahead>	-5 6 -11 5 5 -5 0
a:of <day-gone>	-1 0 6 -8 6 -1 -5
a:of <day-today>	0 -2 13 -9 -6 0 1
a:of <month-gone>	0 -8 10 -11 5 0 -4
a:of <name>	8 -12 7 -5 4 0 -16
a:of <number>	-3 10 -2 0 -12 4 -1
a:of <quality>	-4 -5 4 -3 -5 -2 8
a:of all	2 0 -8 9 0 0 -2
a:of it	-1 3 -12 9 0 2 -5
a:of older	0 -1 9 -4 -2 0 0
a:of reciprocal	0 -3 -3 10 -5 0 -5
a:of that	0 -7 12 -10 0 -1 3
a:of the	-11 -15 -5 11 1 0 3
a:of what	-2 0 8 -9 -3 0 4
a:off	-8 7 -3 2 2 -1 -5
a:off the	-6 9 1 -12 1 0 1
a:oil	8 -4 4 -8 -2 0 2
a:oil .	6 -3 -1 0 6 0 -10
a:older	0 -4 18 -11 -1 0 -4
a:older duty	0 -2 12 -9 0 0 -4
a:olive	8 -5 -7 5 -6 1 -2
a:olive oil	8 -5 -7 5 -6 1 -1
a:on	7 -2 -2 3 -6 -12 3
a:on <day-ahead>	-7 -6 4 0 -7 -4 9
a:on <day-today>	-1 -6 12 -1 0 0 -7
a:on <money>	0 -4 7 -12 8 0 -5
a:on <name>	0 -5 -9 1 5 -3 10
a:on all	0 5 -7 -8 4 0 11
a:on both	-4 3 -12 4 -4 -1 6
a:on certain	0 0 9 -4 -1 0 -5
a:on crude	0 -4 6 5 -10 0 -6
a:on each	-1 -2 -9 5 -7 7 1
a:on farm	0 0 15 -11 -6 0 -3
a:on good	-5 -4 -10 10 11 0 -11
a:on ice	-3 0 -10 12 -5 0 0
a:on import	-1 0 2 7 -9 0 -4
a:on it	-2 4 -10 6 6 -1 -3
a:on many	0 -1 8 -4 -1 0 0
a:on most	-1 -3 1 9 -7 0 -9
a:on other	0 0 -6 8 -1 0 -1
a:on palm	0 -2 1 -8 5 0 0
a:on paper	0 5 -10 -1 -7 0 8
a:on ship	0 0 -6 9 0 0 -2
a:on shrimp	6 -3 -9 -2 0 0 7
a:on some	0 -2 8 0 -2 0 -4
a:on soybean	-2 -5 -8 -1 16 0 -5
a:on steel	-8 -11 16 -10 5 -1 -3
a:on tea	0 6 7 -2 -3 0 -9
a:on the	-6 2 5 -7 -10 2 7
a:on their	-4 -2 4 -11 0 9 0
a:on them	-5 -2 -2 8 8 -3 -8
a:on top	-2 7 1 -9 -9 -3 10
a:on wine	-4 -2 8 0 -5 0 0
a:once	-3 10 -2 1 0 -7 -2
a:once .	0 7 0 -9 4 0 -1
a:once more	0 8 0 -2 -2 0 -5
a:one	0 -4 12 -2 -4 -5 -3
a:one .	-2 -5 14 -6 -12 -5 5
a:one of	0 0 9 -10 0 0 0
a:onion	4 -4 5 -10 -2 0 4
a:only	0 -6 6 -15 10 0 3
a:or	-9 -14 8 -5 -3 -2 11
a:or <number>	0 -5 11 -5 -1 0 -2
a:orange .	-1 6 3 -8 -8 5 -4
a:order	-4 0 9 -4 2 -2 -12
a:ordinary	0 -3 12 -1 -12 0 -6
a:ordinary rate	0 0 9 -6 -1 0 -2
a:other	-1 0 -1 -7 -2 9 1
a:other .	0 -3 2 5 -9 5 -5
a:our	0 -4 -5 6 -3 9 -5
a:out	-6 3 -10 -11 10 9 -1
a:over	-5 -16 2 6 -1 -4 6
a:over <quality>	0 0 -1 -8 6 0 3
a:over fentanyl	0 -10 -4 11 1 0 -9
a:over there	0 -4 12 -1 -3 0 -2
a:own	-4 -2 12 -21 0 7 0
a:palm	0 -4 7 -10 2 0 0
a:palm oil	0 -4 5 -8 2 0 0
a:paper .	0 -10 -2 0 11 -1 -3
a:pause	0 2 5 -8 2 -3 0
a:pay	-1 -7 12 -9 -1 -4 4
a:pay .	0 0 14 -8 -4 0 -3
a:payable	0 8 4 -8 -7 0 0
a:per	8 0 -2 4 -5 -1 -10
a:per cent	8 0 -4 6 -4 -1 -10
a:phosphate	-6 1 -1 -4 -2 0 8
a:pineapple	-1 5 -8 -4 7 0 0
a:pipe	0 8 -5 -3 6 0 -4
a:place	-1 9 -8 1 -3 0 5
a:place .	0 -2 6 -8 3 0 0
a:place of	0 10 -21 14 -9 0 7
a:plastic	0 -8 1 7 -2 0 -3
a:plu	0 -10 28 -15 -12 -2 -6
a:plu <level>	0 -7 10 -2 -1 0 0
a:plu <number>	0 -3 17 -9 -8 -1 -5
a:plywood	0 8 -6 -11 6 0 -1
a:point	7 -5 -10 7 -4 0 0
a:pork	-7 -11 -10 7 8 0 8
a:powder	-3 4 -5 -12 4 0 8
a:prawn	8 -3 7 -9 -1 0 -5
a:present	0 -4 11 -3 -3 0 -2
a:present .	0 -2 12 -6 -2 0 -1
a:price	5 -1 -8 4 0 0 0
a:product	-3 8 0 3 -13 -1 -1
a:purchase	0 0 -13 3 3 0 5
a:purchase of	0 0 -10 6 1 0 1
a:put	-2 -13 -6 2 11 0 1
a:put on	-1 -5 -8 0 8 0 3
a:quota	-3 0 9 -3 -4 0 0
a:rate	-10 -2 3 -7 6 -1 4
a:rate .	0 0 6 -10 -3 0 4
a:reciprocal tariff	0 0 -7 11 -8 0 2
a:remain	-3 2 -4 6 2 0 -9
a:remain in	0 9 -3 -8 0 0 0
a:remain suspend	0 -4 -14 17 0 0 0
a:respectively	0 5 0 3 -9 -1 -3
a:respectively .	0 5 -9 10 -8 0 -2
a:retain	0 0 17 -15 -3 0 0
a:retain .	0 0 17 -15 -3 0 0
a:return	-4 21 -15 -17 -2 -1 7
a:return .	-2 5 -1 -10 1 0 5
a:rice	2 -1 -9 4 -2 0 5
a:rose	1 -8 -1 0 3 0 6
a:rum .	2 -8 4 0 0 0 0
a:run	0 5 -6 -4 10 0 -5
a:salmon	5 8 -2 0 -5 4 -12
a:salmon .	1 6 -4 5 -1 0 -8
a:same	-10 0 4 9 -6 -3 -10
a:same day	-5 3 -1 10 -12 -5 -2
a:section	-3 3 7 5 -9 -3 -11
a:section <number>	-3 3 7 5 -9 -3 -11
a:semiconductor	-1 0 12 -11 0 0 0
a:shall	0 -2 -4 8 0 0 -1
a:ship	2 -1 -2 8 -1 0 -8
a:ship -	-2 0 -2 10 0 0 -8
a:shore	-2 0 -2 10 0 0 -8
a:shore crane	-2 0 -2 10 0 0 -8
a:shrimp	6 9 -3 -14 -7 -2 5
a:side	-6 -3 -17 17 -14 6 5
a:side are	0 7 -8 -1 0 0 -1
a:since	-16 -28 26 -21 3 -6 3
a:since .	0 -1 5 -8 -7 0 6
a:since <day-gone>	-4 -9 26 -19 -4 -4 -7
a:since <number>	0 -6 -4 -12 12 -6 7
a:since midnight	0 0 -3 -6 8 0 0
a:since the	0 -4 14 -8 -7 3 -3
a:sleep	0 -6 1 8 -2 0 -3
a:so	-5 -5 0 -2 0 0 8
a:some	2 -3 13 -11 -13 7 0
a:soybean	0 -7 -5 0 13 -1 -8
a:spring	-1 -1 -8 1 0 9 -3
a:start	2 -11 -14 12 -2 0 7
a:start on	3 -10 -4 0 -1 0 9
a:stay	-6 -13 10 4 -9 0 -7
a:stay .	-2 -2 24 -22 0 0 0
a:stay suspend	0 -1 -12 15 0 0 -4
a:steel	-7 -6 8 -2 5 -3 -3
a:still	-4 0 0 8 0 -1 -8
a:stockfish	6 -1 0 -11 6 0 0
a:sugar	-9 -11 1 -1 0 1 10
a:summer	3 2 -1 -8 -3 4 3
a:sunflower	0 7 4 -11 -2 0 -1
a:sunflower oil	0 8 3 -11 -2 0 -1
a:surcharge	-1 -2 3 -14 11 0 -7
a:suspend	5 -1 -22 19 -3 -2 0
a:suspend .	6 4 -14 6 -4 0 -4
a:suspend until	0 -3 -20 22 -1 0 0
a:table	-4 -2 -2 -10 7 0 6
a:take	-4 0 8 -12 4 -2 0
a:take effect	0 -2 10 -21 3 0 4
a:tariff	-7 9 -6 0 -6 -8 13
a:tariff on	2 4 -4 -4 -6 -1 10
a:tax	-1 10 6 -12 -6 -1 -6
a:tax on	0 9 0 -6 0 0 -4
a:tea	-2 9 -3 4 -11 2 -3
a:term	-1 -2 13 -7 -2 0 -3
a:term .	-1 -1 10 -4 -1 0 -3
a:textile	0 2 -8 8 -6 0 1
a:than	-5 -7 10 1 -15 -2 5
a:that	-18 -11 0 9 -9 0 9
a:that .	0 2 7 3 -10 -1 -2
a:the	-5 4 -4 -3 0 8 3
a:the <day-ahead>	-2 -9 7 -1 -6 -1 4
a:the <level>	-1 0 -8 1 5 -1 7
a:the <name>	-5 -16 7 8 -3 -4 -10
a:the <number>	-4 -1 13 -4 -4 -6 -3
a:the <organisation>	4 -6 -6 -7 13 -2 -4
a:the additional	0 -2 -14 16 -1 0 -3
a:the border	0 0 9 -4 -3 -1 0
a:the drawer	0 7 -21 8 -3 0 7
a:the emergency	0 0 -6 -3 9 0 0
a:the end	-3 9 -14 -8 9 -1 2
a:the first	-3 -5 13 -2 2 -7 -6
a:the meantime	0 0 9 -6 -3 0 0
a:the moment	0 7 0 -8 -1 0 0
a:the old	0 -6 10 -12 3 0 -2
a:the ordinary	0 -3 11 -2 -9 0 -5
a:the other	0 2 1 -16 1 10 -7
a:the pause	0 3 6 -11 2 -3 0
a:the same	-9 1 2 9 -3 -3 -10
a:the summer	4 2 -1 -11 -4 4 4
a:the time	0 6 1 -12 -2 0 3
a:the trade	0 0 -5 -6 10 0 0
a:the truce	10 -18 -11 16 0 -2 -10
a:the two	0 0 -10 14 -5 0 -1
a:the very	8 0 -9 -4 1 0 0
a:the whole	0 6 -10 -10 12 0 -3
a:their	-3 -2 5 -9 5 8 -8
a:them	-7 2 2 6 2 -4 -13
a:them .	-1 2 16 -14 -3 0 -6
a:then	-2 12 -20 0 8 0 2
a:then .	0 11 -4 -8 -5 0 2
a:they	3 -3 2 -11 -4 0 6
a:thi	7 -1 5 -2 -14 -4 0
a:thing	-3 -8 18 -3 -7 -1 -7
a:threaten	-1 -1 -3 -2 -3 0 9
a:three	-1 -3 9 -5 0 0 -4
a:throughout	0 -1 13 -9 -2 0 -2
a:tile	-5 4 -6 -5 3 0 9
a:till	0 -9 4 1 3 -2 -3
a:time being	0 0 8 -6 0 0 0
a:tin	8 0 3 -7 -2 0 -3
a:to	-6 -17 4 10 -3 1 -8
a:to -	-2 0 -2 10 0 0 -8
a:to <level>	-15 -11 4 2 3 -8 2
a:to <number>	-3 -22 10 -5 6 8 -13
a:to <quality>	0 0 2 -11 0 0 6
a:to a	0 0 3 -11 -6 0 8
a:to fentanyl	0 0 5 1 -9 0 -1
a:to go	-2 -1 16 -9 -2 0 -8
a:to the	6 5 -10 9 -1 -3 -11
a:together	0 -10 1 8 -1 -2 -2
a:together .	0 -9 6 -5 6 0 -1
a:too	-6 -3 10 -9 6 0 -7
a:top	-3 7 1 -9 -10 0 10
a:top .	0 3 8 -6 -2 0 -3
a:top of	-1 2 1 -4 -8 -1 6
a:trade	0 -3 6 -15 11 0 -6
a:trade war	0 -1 10 -7 -3 0 0
a:treaty	0 0 8 -4 -2 0 0
a:truce	14 -20 -11 15 1 -2 -12
a:truce .	7 -14 -10 14 2 -1 -8
a:truck	0 -1 -11 8 -1 0 3
a:two	-1 0 -4 11 -7 -2 0
a:tyre	-1 3 9 -7 -5 -4 0
a:unchanged	-2 -3 11 -5 -1 0 -1
a:under	4 -16 16 -8 4 -8 -22
a:under it	0 0 8 -6 0 0 0
a:under section	0 -6 9 7 -10 -2 -9
a:under the	8 -5 7 -17 5 -2 -7
a:until	-7 -14 3 10 3 -5 -10
a:until <day-ahead>	-3 -2 1 10 -12 -1 -10
a:until <day-gone>	0 0 -11 5 5 -1 -4
a:until <month-gone>	0 0 -7 -7 13 -1 0
a:until the	0 -12 9 -5 -5 6 2
a:upon	2 -4 9 -3 -7 0 -3
a:us	-4 0 9 -11 -4 6 -7
a:valorem	0 0 -7 12 -7 0 -1
a:value	0 -5 14 -3 -6 -1 -6
a:very	7 0 -2 -8 1 0 -3
a:war	0 -1 10 -7 -3 0 0
a:was	9 -20 -6 -2 4 1 4
a:was the	-7 -6 -2 5 -4 10 -5
a:watche	0 -10 9 0 -1 0 -5
a:water	7 0 -9 2 4 0 -5
a:way	-2 0 -4 -8 1 5 8
a:we	8 -3 -2 -1 2 -2 -3
a:week	0 -5 -13 11 -1 5 0
a:well	-9 -2 -13 11 -1 3 6
a:well .	-5 -11 -13 12 5 -3 9
a:were	8 -1 -7 0 3 -1 -5
a:what	-5 -9 10 -7 -1 -12 9
a:what <name>	-3 0 -3 8 -5 0 0
a:what it	0 -4 4 -8 7 -2 -2
a:what the	4 5 -8 -7 -1 -2 5
a:whole	0 6 -10 -10 12 0 -3
a:will	-2 7 -12 10 1 -1 -3
a:wine	-6 -6 1 5 -8 5 3
a:wine .	-6 -5 4 8 -11 0 0
a:within	2 0 5 -11 -2 0 2
a:within a	0 0 10 -7 0 0 -1
a:without	0 17 -13 -3 -2 0 -4
a:wool	0 0 4 -10 1 0 4
a:world	0 0 -7 0 8 0 -2
a:worst	0 -1 -2 -5 -2 9 0
a:worth	-1 -5 -7 13 0 0 -4
a:would	-16 9 -10 -20 7 1 13
a:would apply	0 3 -8 6 0 0 -1
a:would have	-2 9 -2 -6 0 0 0
a:year	4 2 7 -17 9 -12 -5
after=far higher	2 15 -12 0 -6 2 -4
after=far higher other	-4 10 -11 4 -3 -8 2
after=far higher same	7 9 -4 -4 -5 9 -11
after=far lower	-4 -1 -7 8 6 -5 -2
after=far lower other	-10 5 7 -5 6 -9 -9
after=far lower same	3 -6 -18 15 0 3 7
after=far same	6 -19 -2 -5 0 -12 20
after=far same other	1 -18 -5 0 3 -2 13
after=far same same	5 -8 1 -6 -3 -12 13
after=here higher	-15 14 -1 2 -8 7 -10
after=here higher other	-1 13 -14 -5 2 7 7
after=here higher same	-15 7 5 5 -10 3 -15
after=here lower	-38 -3 2 2 10 -26 8
after=here lower other	-18 5 -8 -8 12 -2 12
after=here lower same	-28 -6 6 5 5 -25 1
after=here same	-4 -22 -3 -5 18 5 -3
after=here same other	-1 -11 3 -1 -1 7 0
after=here same same	-2 -14 -5 -5 19 0 -3
after=paragraph higher	6 7 -5 -6 -5 16 -5
after=paragraph higher other	0 10 -4 -6 -3 10 -5
after=paragraph higher same	6 0 -4 -2 -4 11 -2
after=paragraph lower	-14 -8 -1 7 13 -15 -7
after=paragraph lower other	-23 -9 -2 0 18 -13 -3
after=paragraph lower same	-3 -2 0 9 0 -8 -5
after=paragraph same	5 -10 6 -7 4 -20 4
after=paragraph same other	-9 -17 5 2 2 -7 1
after=paragraph same same	9 -3 4 -11 3 -13 4
announced	-5 0 -3 14 -29 -6 7
any day ahead future	-10 3 13 -2 -11 -8 -4
any day ahead gerund	-1 5 -7 9 -6 0 -4
any day ahead modal	-6 -8 0 5 6 -4 2
any day ahead past	-13 -7 -17 2 4 15 8
any day ahead perfect	-5 0 1 1 -9 0 5
any day ahead pluperfect	6 -2 -11 0 6 -5 0
any day ahead present	1 -3 -6 14 -16 -18 6
any day ahead verbless	-5 17 -23 24 -10 -12 -7
any day gone future	-1 -3 -18 13 -8 -4 10
any day gone gerund	-2 -3 -5 7 -9 0 8
any day gone modal	3 2 7 -18 8 -4 0
any day gone participle	-3 -8 -6 13 -3 -1 0
any day gone past	-1 -12 -2 -3 7 7 -2
any day gone perfect	-10 1 4 3 -3 -8 1
any day gone pluperfect	-10 0 2 -2 6 -4 -2
any day gone present	2 8 7 -10 8 -17 -10
any day gone verbless	-5 -15 -9 2 25 -3 -8
any day none future	4 4 2 -3 -6 9 -8
any day none gerund	-4 -2 2 0 7 -5 -11
any day none infinitive	-3 -9 -5 -5 8 3 8
any day none modal	-4 4 -5 8 -7 -7 0
any day none participle	6 -2 -5 -1 8 -5 -4
any day none past	8 -3 -2 0 2 -5 -4
any day none perfect	7 -7 7 -8 -1 -12 0
any day none pluperfect	0 -13 -7 10 -3 4 0
any day none present	-2 3 2 -1 -10 8 1
any day none verbless	-6 -1 17 -13 -16 5 3
any day today modal	0 11 5 -7 -7 0 -2
any day today participle	0 -2 5 -11 5 0 0
any day today past	-10 -10 14 -1 -11 -2 3
any day today perfect	6 -4 -2 -11 7 0 0
any day today present	-12 -4 -2 1 8 -10 4
any day today verbless	14 -5 12 -13 2 -13 -11
asked	-16 24 0 -1 -9 -10 -3
asks	10 0 -10 -15 3 2 6
b:"	17 -9 -5 -9 3 11 -12
b:" the	11 -2 4 -8 -4 0 -10
b:" we	-7 -4 11 -2 -2 0 -5
b:'s	8 -11 6 4 -10 3 -6
b:'s at	0 -1 15 -9 -4 0 -1
b:'s good	0 0 0 5 -8 0 0
b:'s on	0 -1 8 -5 3 0 -7
b:'s pay	0 -2 9 -11 1 0 0
b:'s rate	-4 -4 10 -7 4 0 -6
b:'s tariff	4 -11 8 -6 -1 -1 6
b:'s to	0 5 10 -7 -6 0 -7
b:(	15 5 6 1 -27 -11 -8
b:)	-6 1 9 -2 -5 0 -10
b:,	-13 8 -6 2 1 -5 2
b:, <level>	0 0 9 -16 -10 7 5
b:, <name>	-17 -11 6 1 -26 2 21
b:, <person>	0 6 3 -1 6 0 -15
b:, <quality>	2 7 -2 -19 3 3 6
b:, <seat>	0 5 -9 10 0 2 -10
b:, a	-3 -17 12 -6 -1 1 7
b:, after	0 -16 -11 0 22 -2 -7
b:, against	0 0 -19 12 6 0 -4
b:, also	0 -6 -2 10 -2 0 -4
b:, among	0 -4 0 -3 9 0 -4
b:, an	0 0 -14 0 11 0 6
b:, and	-14 0 8 -9 1 5 2
b:, are	0 -2 15 -7 -3 0 -2
b:, as	0 6 0 -10 2 -1 -1
b:, at	-11 -21 0 8 11 -4 -4
b:, both	-1 1 -9 2 -17 0 16
b:, bring	0 -1 -14 9 9 0 -6
b:, come	0 0 -20 22 -7 0 0
b:, enter	0 0 6 -13 3 -1 0
b:, for	-1 13 -8 -21 3 0 10
b:, go	0 0 -8 16 -9 -2 -3
b:, has	-5 10 -10 5 -14 0 8
b:, in	-1 -15 -4 0 6 8 -6
b:, instead	0 14 -6 -15 -10 -1 11
b:, is	0 1 -15 6 5 -1 5
b:, it	0 0 -1 9 -13 2 2
b:, keep	0 0 12 -20 6 0 -2
b:, leave	0 0 13 -11 -2 0 0
b:, not	14 -8 -6 0 7 -4 -13
b:, now	6 -9 10 -14 2 -1 -5
b:, on	-1 13 4 -10 -6 -1 -3
b:, or	-1 10 -3 -5 2 0 -5
b:, our	0 -1 0 -8 1 0 6
b:, pay	-2 -8 17 -1 -18 0 -8
b:, plu	-1 1 7 3 -15 0 -6
b:, put	-1 -4 -4 15 -9 0 -8
b:, raise	0 -1 -1 -4 11 0 -5
b:, say	1 10 9 -10 -1 0 -12
b:, since	0 -2 -8 11 -6 0 2
b:, take	0 0 12 -8 -3 0 -1
b:, that	-5 1 9 -4 -2 -1 -4
b:, the	-15 3 2 9 -21 9 -7
b:, then	0 3 -2 7 0 -6 -11
b:, they	-1 -15 12 0 4 -6 0
b:, to	4 0 -34 17 -16 3 16
b:, up	0 -9 0 -10 16 -1 -9
b:, was	4 2 4 -1 -4 0 -9
b:, we	-1 11 3 -10 -4 0 -1
b:, wheat	0 1 5 -8 -2 0 3
b:, will	-9 10 -21 19 -4 -2 -5
b:, with	-3 -25 7 13 -23 -1 4
b:, would	0 -7 -4 -13 -2 0 18
b:-	-12 0 7 -4 6 0 -7
b:.	2 -6 -8 6 1 -5 4
b:. <number>	8 -3 -14 15 -10 -1 -4
b:. the	2 -4 -9 3 7 0 -3
b:/	-1 5 -11 13 -15 0 0
b:: <level>	-3 -16 -4 6 8 -5 6
b:: <number>	19 -2 -8 5 -2 -8 -17
b:: <quality>	2 -5 14 -15 -12 10 -5
b:: an	0 0 3 -10 3 0 2
b:: i	4 -9 -5 -3 6 -1 2
b:: in	3 0 -4 8 -9 0 -2
b:: it	1 -11 -3 -3 4 -2 8
b:: then	-5 -2 1 -11 -1 0 11
b:;	-10 12 1 -12 2 -3 2
b:; a	0 0 0 -4 -4 0 8
b:; for	0 -6 -5 -1 8 0 1
b:; it	-2 10 -1 -13 6 -6 4
b:; its	0 0 8 -5 0 0 0
b:; the	-5 -12 2 11 4 0 -10
b:<agent>	-9 -10 0 7 3 -6 4
b:<day-ahead>	0 7 -12 12 5 -14 -15
b:<day-ahead> <name>	0 3 10 -7 -7 0 -7
b:<day-ahead> it	-2 -1 -11 8 0 -2 1
b:<day-ahead> the	-4 7 4 -12 6 -1 0
b:<day-ahead> to	0 -11 13 2 -5 0 -4
b:<day-gone>	-9 12 1 -1 4 -19 -6
b:<day-gone> <person>	-2 -3 -10 13 6 -1 -7
b:<day-gone> <quality>	0 8 -1 -6 -2 0 0
b:<day-gone> it	-3 -7 -13 -3 24 -4 -7
b:<day-today>	-15 -7 8 -6 9 -8 1
b:<day-today> it	-1 -11 15 6 -8 -4 -6
b:<day-today> the	-2 0 -2 -8 6 0 6
b:<gate>	10 7 -7 3 -1 -7 -7
b:<goods-amount>	-1 0 -15 22 -8 0 -5
b:<goods-amount> of	0 0 -12 13 0 0 0
b:<goods>	9 3 1 1 -2 0 -12
b:<level>	-13 -1 4 -2 -2 10 -3
b:<level> <level>	-4 -7 11 -30 -10 15 5
b:<level> and	-12 6 -5 5 3 -4 -8
b:<level> at	-1 10 3 -14 6 -6 -5
b:<level> for	-2 -12 6 -3 1 -4 5
b:<level> from	6 -9 12 -23 16 -8 -11
b:<level> in	-3 -12 -5 8 9 -10 0
b:<level> on	-6 0 0 9 -19 0 0
b:<level> or	-1 -8 -1 0 -3 -2 11
b:<level> over	0 1 9 -13 -11 0 6
b:<level> plu	0 -4 8 -3 -1 0 0
b:<level> to	7 -2 4 3 -19 -15 5
b:<level> under	0 0 16 -8 -10 0 0
b:<month-ahead>	0 5 -14 -7 17 6 -16
b:<month-ahead> it	0 -5 -5 -4 3 8 0
b:<month-gone>	-17 -18 6 12 -7 1 -2
b:<month-gone> <name>	0 -4 -7 9 0 -2 0
b:<month-gone> <quality>	0 0 -4 -3 8 0 0
b:<month-gone> and	0 -3 10 -2 -6 0 0
b:<month-gone> it	-3 -9 9 14 -18 2 -7
b:<month-gone> the	-3 -1 -10 -4 3 4 7
b:<name>	5 -8 9 -2 5 4 -18
b:<name> 's	7 -12 10 4 -5 2 -19
b:<name> <level>	-5 12 -24 25 -15 4 -17
b:<name> agree	-1 0 -13 17 -6 0 -1
b:<name> already	-1 0 9 -5 -2 0 -1
b:<name> and	-5 -9 5 -13 1 -2 16
b:<name> at	-10 -3 0 -5 7 0 5
b:<name> begin	0 0 -2 -7 8 0 0
b:<name> charge	-3 -5 -1 4 5 3 -14
b:<name> collect	0 4 12 -9 -3 -4 -1
b:<name> cut	0 0 0 -6 8 0 2
b:<name> drop	-1 0 2 -9 2 0 4
b:<name> duty	-1 -1 2 -12 16 -2 -3
b:<name> from	8 -1 0 1 1 0 -14
b:<name> get	5 -5 2 1 -9 0 -1
b:<name> go	5 0 -9 0 3 8 -15
b:<name> good	-3 -2 7 1 0 -4 -9
b:<name> had	2 2 14 -5 -3 -1 -12
b:<name> has	1 2 5 0 2 -5 -14
b:<name> in	0 -4 12 -2 -11 3 -6
b:<name> instead	0 -9 3 -12 10 0 -1
b:<name> it	0 9 -20 2 4 0 8
b:<name> its	0 7 2 -8 -1 0 0
b:<name> keep	0 5 12 -24 -7 0 7
b:<name> levy	0 15 3 -20 -7 0 -5
b:<name> may	0 -7 8 -10 -2 0 7
b:<name> on	-4 -5 -7 1 1 8 3
b:<name> pay	-3 -5 -2 11 -9 -1 -6
b:<name> president	0 -2 3 -9 5 0 1
b:<name> put	2 3 2 -16 13 -1 -13
b:<name> raise	6 -3 -1 7 -4 -5 -8
b:<name> say	-7 -5 0 10 0 0 -5
b:<name> still	4 0 4 -13 -2 -1 5
b:<name> stop	0 0 -9 10 -1 -1 0
b:<name> take	-1 9 6 -14 -12 8 4
b:<name> tariff	7 5 8 -3 -9 0 -21
b:<name> to	1 -7 16 -2 -15 -3 -8
b:<name> want	0 0 2 -8 -4 0 4
b:<name> will	4 -18 6 -4 -15 8 7
b:<name> would	1 -1 1 1 -20 -3 0
b:<not>	18 -14 -9 4 6 -14 0
b:<number>	8 6 -7 -2 5 -14 1
b:<number> /	-1 8 -11 10 -15 0 0
b:<number> <day-today>	0 9 -5 -4 4 0 0
b:<number> and	-5 6 -12 -8 9 -1 9
b:<number> duty	0 -2 21 -9 -9 0 -9
b:<number> for	-1 -2 -11 8 4 1 -4
b:<number> in	-1 7 -3 5 -12 1 -1
b:<number> instead	0 -1 10 -3 -6 -3 -2
b:<number> is	-5 9 0 -1 0 0 -5
b:<number> it	0 -2 -7 -3 15 -8 0
b:<number> on	-2 -10 2 2 -1 -3 3
b:<number> or	-4 -13 7 3 -7 -3 6
b:<number> plu	-1 5 3 -13 5 -3 -6
b:<number> to	-9 7 0 -4 0 -3 2
b:<office>	9 -4 -16 -6 -10 -1 15
b:<organisation>	-5 -12 0 1 -1 0 8
b:<organisation> 's	1 -4 -9 0 0 0 9
b:<organisation> <name>	0 -6 6 0 3 0 -8
b:<organisation> for	-4 0 -7 4 -1 0 8
b:<organisation> will	-3 -3 4 -8 0 0 7
b:<organisation> would	0 0 10 -5 -1 0 -7
b:<person>	1 -12 -8 -1 -6 -16 21
b:<person> announce	-2 -1 -7 0 -2 0 10
b:<person> had	-4 -1 -1 -1 -9 -2 12
b:<person> has	1 0 -2 -8 0 0 8
b:<person> put	0 7 -10 6 1 0 -2
b:<person> raise	0 0 8 -1 0 0 -9
b:<person> say	0 -6 -5 -4 -5 0 15
b:<person> sign	0 -4 1 -3 -7 0 10
b:<person> tell	-8 0 5 7 0 0 -5
b:<person> threaten	0 0 -1 9 0 0 -7
b:<person> want	8 0 -1 0 0 0 -5
b:<points>	-1 2 13 -8 -6 -2 -5
b:<quality>	6 3 2 1 -4 4 -14
b:<quality> beef	0 -4 8 -3 -12 9 -6
b:<quality> car	-2 -7 -6 9 6 -1 -7
b:<quality> charge	0 0 1 -11 9 0 0
b:<quality> cheese	3 2 1 2 -14 -4 3
b:<quality> cocoa	0 2 6 -12 3 0 -1
b:<quality> coffee	-2 -14 3 2 4 -3 1
b:<quality> copper	-1 9 -10 -11 6 6 0
b:<quality> date	-1 4 -9 4 7 -6 -2
b:<quality> duty	-7 0 -1 8 -3 2 -7
b:<quality> good	-17 9 6 -5 6 3 -19
b:<quality> hazelnut	0 4 6 -1 -8 0 -4
b:<quality> import	0 0 5 -8 -4 7 -1
b:<quality> olive	0 -1 6 -9 2 -2 3
b:<quality> orange	0 -5 8 -14 -2 3 5
b:<quality> origin	0 -1 13 -14 -6 0 5
b:<quality> paper	6 -3 -11 1 2 0 6
b:<quality> phosphate	0 2 1 -10 4 -1 -1
b:<quality> plywood	0 -9 -2 10 0 0 0
b:<quality> rice	-8 8 3 -2 3 -2 -12
b:<quality> rubber	0 6 3 -15 7 -2 -3
b:<quality> rum	0 -6 4 -13 4 0 8
b:<quality> steel	0 -1 -2 -7 10 0 -2
b:<quality> surcharge	9 -2 3 -9 -8 2 -3
b:<quality> tariff	-10 10 0 3 -3 0 -4
b:<quality> tea	3 8 -3 -10 5 -4 -5
b:<quality> timber	-1 1 0 -13 -3 0 11
b:<quality> tomatoe	-3 2 -5 -9 6 0 6
b:<quality> tractor	4 3 0 -10 4 0 -1
b:<quality> wheat	-1 -8 0 -1 0 0 9
b:<quality> wine	4 4 5 -12 0 -1 -5
b:<seat>	1 -5 -7 14 -14 10 -3
b:<seat> 's	-2 -5 -8 9 -3 0 4
b:<seat> at	0 0 9 -3 -6 0 0
b:<seat> go	-6 -10 6 -10 0 6 6
b:<seat> had	-3 -10 -3 1 -4 11 0
b:<seat> has	-4 -8 3 9 -7 0 -1
b:<seat> take	0 0 -6 8 -4 0 0
b:<seat> want	1 0 -12 -3 0 0 11
b:<seat> would	-6 -9 0 15 -3 0 -6
b:<sender>	-16 -8 10 8 -9 9 -9
b:<span>	-8 3 5 -1 -2 -2 0
b:<span> at	-1 6 7 -5 0 -4 -8
b:<span> later	0 0 -7 -5 12 0 0
b:<v-agree>	6 -16 -4 7 -12 13 -2
b:<v-bear>	0 -1 9 -6 -1 0 -4
b:<v-begin>	3 -7 5 1 3 -8 -6
b:<v-buy>	-9 -18 -4 16 -3 5 1
b:<v-deny>	4 -5 -1 -14 7 -3 4
b:<v-down>	5 -11 3 5 -1 -12 -4
b:<v-end>	-4 -10 2 9 -2 -4 -4
b:<v-impose>	1 -4 -1 5 -1 -13 0
b:<v-propose>	11 -2 -16 -8 0 -13 10
b:<v-return>	-1 0 -5 8 0 1 -7
b:<v-say>	13 0 -6 -3 -30 6 10
b:<v-sell>	-9 -13 17 -9 -9 7 -1
b:<v-stay>	-15 -6 12 7 2 -9 -20
b:<v-suspend>	-1 0 -1 16 -9 -10 -20
b:<v-threaten>	-1 0 -4 -8 -7 -4 15
b:<v-up>	-4 0 4 -1 1 7 -10
b:a	6 -8 -17 4 0 0 13
b:a <name>	0 0 7 2 -5 0 -8
b:a <quality>	1 11 -8 -3 2 -4 -3
b:a ceiling	-2 0 2 9 0 0 -11
b:a deal	4 -8 0 -1 -2 0 4
b:a duty	2 -3 -19 10 -5 7 10
b:a flat	2 4 8 -9 -3 0 -7
b:a further	-9 -1 -14 15 2 0 -2
b:a letter	2 0 -4 -6 -1 0 8
b:a new	-3 8 2 -5 -5 0 -1
b:a permanent	-10 0 -7 3 -1 0 10
b:a rate	4 -5 -4 4 -13 -1 5
b:a separate	0 0 9 -4 -5 0 0
b:a surcharge	3 4 -6 -3 9 0 -4
b:a tariff	-8 -4 -11 -1 1 0 16
b:a third	-1 -10 -11 14 7 -1 -6
b:a total	-6 -4 10 -4 8 -1 -12
b:about	1 -17 14 -10 -2 2 1
b:about the	-10 2 -9 5 1 5 -1
b:above	0 -3 14 -8 -3 0 -4
b:above the	0 -2 13 -8 -3 0 -3
b:accept	-2 -5 -8 9 4 0 -2
b:accept a	-1 0 -7 8 -1 0 0
b:add	-11 2 5 -11 2 -2 4
b:add the	-1 4 -6 -17 2 0 11
b:add up	-1 -7 -5 16 0 -3 -12
b:addition	0 -2 -1 3 -10 -1 7
b:additional	-3 -7 10 -4 -2 -13 5
b:additional duty	1 -10 10 -5 -9 -7 7
b:after	-7 -17 -4 10 10 -3 -6
b:against	-1 4 -15 6 8 -2 -9
b:ago	-2 -5 -2 0 9 -2 -5
b:agree	9 -3 1 6 -14 -2 -10
b:agree to	9 -2 -9 10 -8 0 -8
b:agreement	-2 -5 0 -8 8 0 7
b:all	3 12 -3 -1 -7 -2 -3
b:allow	-1 0 -8 -14 5 0 13
b:already	1 0 -2 -12 10 0 -2
b:already pay	0 0 8 -5 -1 0 0
b:also	-3 -13 -5 10 -1 -1 6
b:also at	0 -4 -8 13 -1 0 -4
b:aluminium	-3 -11 3 12 -11 -3 -7
b:aluminum	0 -4 8 -4 4 -1 -6
b:among	0 -4 -1 -5 8 0 1
b:among them	0 -4 0 -3 9 0 -4
b:an	3 -7 2 -5 -4 -3 11
b:an <quality>	5 5 -1 -9 -12 2 5
b:an additional	1 -12 -6 11 -2 -4 -1
b:an extension	0 9 0 -4 0 0 -4
b:an ordinary	0 -1 10 -5 -3 0 -2
b:and	-27 4 0 1 2 -7 5
b:and <name>	-8 5 0 -4 3 6 -4
b:and <seat>	-2 -11 1 7 -8 9 -8
b:and a	-5 0 -7 -9 13 3 3
b:and about	0 -3 12 -6 -2 0 -2
b:and above	0 -2 13 -8 -3 0 -3
b:and at	0 -4 -4 0 9 -4 0
b:and for	0 -2 3 3 -14 6 4
b:and in	-1 -6 -3 -17 15 0 3
b:and it	1 -3 11 -8 -4 1 0
b:and leave	0 0 9 -7 -3 0 0
b:and of	0 -8 -2 2 -1 0 7
b:and our	0 3 4 0 -10 0 0
b:and pay	0 -8 18 -2 -10 -2 -4
b:and raise	0 0 8 -12 2 0 0
b:and the	-1 0 3 1 0 -15 -2
b:and their	0 -1 -2 9 -1 0 -6
b:and then	0 -1 -9 7 0 -2 3
b:and they	0 12 -2 -6 -4 0 -2
b:and to	-1 -1 0 11 -8 -3 -4
b:and will	0 -2 -1 9 0 0 -11
b:and would	0 13 -6 -7 -1 0 -1
b:announce	0 11 -9 -3 -23 -1 13
b:announce a	-6 9 -8 0 -5 3 0
b:another	-8 -2 -7 12 -10 -7 4
b:apply	-1 -6 -10 17 -5 0 -5
b:apply to	0 0 -5 8 -1 0 0
b:are	1 1 18 -4 -5 -10 -30
b:are <level>	0 -3 8 -7 0 0 0
b:are back	9 2 -10 -3 0 0 -2
b:are subject	0 0 10 -8 0 0 0
b:are to	0 -2 -11 8 -1 0 3
b:arrangement	0 5 -13 12 -2 0 -2
b:as	16 2 -3 -28 -4 16 -2
b:as much	0 -4 -4 -8 -11 14 7
b:as of	0 -6 18 -7 -10 -1 -1
b:as the	0 -4 -2 -11 12 -1 0
b:ask	3 -4 18 -7 -1 -5 -10
b:ask about	3 -2 -10 3 9 0 -6
b:at	-4 -7 6 -4 10 0 -14
b:at <level>	-3 11 0 2 1 -6 -15
b:at <number>	-3 8 -3 -5 4 1 -9
b:at a	-5 -5 8 -5 7 0 -8
b:at least	-1 -5 -2 7 7 0 -10
b:at present	0 -2 17 -13 -3 0 -1
b:at the	3 -2 -4 -10 -4 11 7
b:attract	0 -1 -2 8 -4 0 0
b:away	0 8 -12 0 9 0 -3
b:back	0 10 -8 0 6 -18 -3
b:back at	7 3 0 -14 4 0 -10
b:back to	-4 -4 10 3 -6 -5 -2
b:back with	-4 4 -9 -8 -1 0 13
b:bar	0 -3 8 -2 -2 0 -7
b:be	12 -1 -3 -5 -4 -2 3
b:be at	-2 4 -11 -3 -1 0 10
b:be charge	2 -3 0 -5 -1 -1 9
b:bean	0 -1 9 -10 3 0 -2
b:bean pay	0 0 10 -5 -2 0 0
b:bear	-3 7 12 -9 -10 2 -5
b:became	0 -12 2 9 -2 -4 -3
b:because	-1 0 9 -6 0 -2 -6
b:become	-4 7 -22 1 10 1 -1
b:beef	-1 4 9 -3 -24 11 -13
b:been	-7 -18 11 10 0 -5 -3
b:been at	0 0 1 9 -8 -4 -1
b:been pay	0 -1 5 -9 6 0 0
b:beer	-4 -7 -1 3 -4 -1 9
b:before	-8 15 -7 -8 6 -10 -1
b:before <month-ahead>	0 -8 -7 -9 19 -4 -2
b:before the	-4 18 2 -10 -7 -7 0
b:begin	0 -3 1 -9 10 0 -6
b:below	-7 -2 3 -5 9 -1 -2
b:between	-1 -1 16 -8 -7 0 -10
b:between <level>	0 -8 15 -9 0 -2 -3
b:bill	-7 -1 0 -4 -3 0 12
b:both	-9 5 -6 10 -12 -5 7
b:both country	0 4 0 -11 5 0 1
b:both side	0 -6 3 10 -7 -1 -6
b:brandy	0 -8 -4 8 5 -4 -3
b:bring	-6 10 0 -1 -2 -7 0
b:bring back	-1 9 4 -2 -8 0 -6
b:bring the	0 -4 -1 6 6 -6 -8
b:buse	5 -4 9 -3 -5 -2 -2
b:but	-8 0 11 -6 -20 -4 7
b:but the	0 0 9 -5 0 0 -5
b:butter	0 3 -4 -10 9 4 -1
b:by	0 12 10 -1 -14 2 -17
b:by a	5 0 1 -9 -1 0 2
b:by the	2 2 11 -3 0 -7 -10
b:call	3 -6 6 -8 -1 -1 1
b:can	0 -7 18 -9 -5 0 -6
b:canned	0 0 14 -12 -1 0 0
b:car	-6 -10 1 14 -11 -5 -5
b:car pay	0 -1 13 -13 0 0 0
b:carry	-1 1 5 -17 6 3 -9
b:cashmere	0 -1 8 -3 -3 0 -1
b:ceiling	-10 0 1 13 0 0 -6
b:ceiling of	-3 0 2 14 0 0 -15
b:cement	12 -1 -5 3 -10 -4 -2
b:certain	4 0 -6 9 -1 0 -7
b:charge	-4 0 3 2 2 0 -10
b:charge <level>	0 -1 -15 8 11 2 -4
b:charge <quality>	-1 7 -9 2 1 4 -2
b:charge a	0 0 -4 11 -6 -1 -2
b:charge its	0 0 9 -7 -1 0 0
b:charge on	0 -6 15 -8 3 0 -9
b:chip	-1 -1 1 5 -8 0 0
b:clear	-4 8 -3 5 -8 0 -3
b:climb	0 -2 -4 0 -5 9 -2
b:cocoa butter	3 1 -4 -10 3 5 0
b:coconut	0 3 -11 9 -3 4 -5
b:cod	-2 -4 -4 -8 17 0 -3
b:coffee	3 -8 7 -10 7 -6 0
b:coffee at	7 0 3 -8 -4 0 -1
b:collect	-5 2 17 -6 -13 -7 -1
b:collect a	0 0 12 -12 -3 0 3
b:come	4 -9 0 6 1 -9 -5
b:come down	-1 -1 -9 13 2 -3 -10
b:come in	6 -4 1 1 -10 0 -3
b:come on	0 0 8 -3 -4 0 -4
b:come to	-2 -3 10 -13 6 -2 2
b:competitor	3 -10 7 -2 7 0 -11
b:copper wire	-2 -7 -9 6 3 6 0
b:cotton	2 3 -6 5 -1 0 -9
b:could	-11 0 -7 -9 5 -3 15
b:count	0 -9 0 -7 7 0 4
b:country	-13 -4 0 11 0 1 -9
b:country to	-1 -4 0 10 -2 0 -6
b:custom	3 3 1 3 -8 -1 -5
b:cut	3 0 -2 -2 -4 3 8
b:cut from	0 0 -12 4 10 0 -4
b:cut its	-2 -4 -2 -3 -3 6 9
b:cut the	0 9 2 0 -15 -1 -5
b:date	3 8 4 -4 -3 -8 -7
b:day	-1 8 -3 1 -9 -3 4
b:deal	-1 -8 -3 3 5 0 2
b:did	4 -2 8 -6 4 -2 -13
b:did not	-1 -11 15 4 -7 -1 -8
b:dispute	0 -2 -2 -8 0 11 0
b:do	1 8 -4 0 -2 -6 0
b:do not	1 5 -9 0 -6 0 5
b:doe	6 -12 7 -3 2 -1 -10
b:doe not	7 -7 11 -8 -8 0 -5
b:donald	0 -2 3 -9 5 0 0
b:donald trump	0 -2 3 -9 5 0 0
b:double to	-3 3 5 -1 3 -2 -10
b:down	-1 -15 3 4 -3 -1 4
b:down from	3 -4 0 2 -8 2 6
b:down to	-3 -15 2 -1 5 -5 1
b:dried	0 0 0 -3 8 0 -3
b:dried cod	0 0 0 -9 8 0 -1
b:drone	0 -1 -6 13 -2 0 -5
b:drop	2 -9 2 -1 -5 -2 7
b:drop from	0 0 0 9 -14 0 0
b:drop its	-1 -4 2 0 -8 0 5
b:drop to	5 -3 4 -17 6 0 3
b:during	-2 -5 -11 10 0 -1 6
b:duty at	-2 0 7 -11 0 0 5
b:duty down	0 -6 -1 5 -10 -1 8
b:duty fall	0 0 -2 -5 10 0 -4
b:duty from	0 0 -2 9 -2 0 -4
b:duty go	-6 7 -3 -7 15 -6 -9
b:duty is	-3 -5 4 3 1 0 -12
b:duty of	-4 -5 17 -8 -1 -1 -5
b:duty on	10 -3 -10 -2 0 5 10
b:duty was	0 3 -9 3 0 0 -1
b:each	0 4 -3 -2 8 -2 -9
b:earlier	5 0 0 -10 8 0 -5
b:effect	0 0 8 -10 0 0 0
b:emergency	0 -1 -13 6 13 0 -7
b:end	-1 -2 -2 14 -10 3 -5
b:enter	4 -5 9 -13 8 -9 -2
b:enter <name>	2 -3 9 -8 -2 -2 0
b:enter at	1 -6 2 2 0 0 -9
b:enter the	0 4 4 -8 -3 -1 4
b:even	1 -6 6 -8 5 2 -6
b:every	0 -5 1 -14 9 5 -2
b:exceed	-1 0 -9 12 -3 0 -1
b:expect	-2 12 -2 -2 -3 0 -4
b:export	0 0 18 -14 0 0 -7
b:extension	3 6 -7 6 -3 0 -16
b:extra	-10 -13 -3 -4 6 5 7
b:face	0 2 -7 -4 -14 1 14
b:face a	0 -2 9 5 -3 0 -13
b:face an	0 -1 1 -9 0 0 7
b:fall from	-2 -8 -1 7 -6 -4 2
b:far	-2 -5 -8 -1 11 6 -10
b:fentanyl	-3 -12 7 -3 0 4 -3
b:fentanyl and	0 -3 10 -8 -6 0 4
b:fentanyl duty	0 -3 1 -11 8 -4 5
b:fentanyl is	0 0 0 -8 9 0 0
b:fentanyl tariff	0 -1 -10 17 -5 0 -6
b:figure	10 1 2 -10 -14 -5 7
b:figure of	11 3 -8 3 -8 -2 -5
b:first	0 -4 -7 19 -2 -6 -8
b:fish	-2 -6 10 -12 -4 6 6
b:fishmeal	0 -4 13 -11 0 0 0
b:fix	0 4 -9 9 -1 0 -2
b:flat	2 4 8 -9 -3 0 -7
b:flour	0 6 8 -4 -11 -3 -2
b:for	-1 0 -1 -2 -5 -8 10
b:for <name>	-5 3 1 -7 8 -2 0
b:for <span>	-1 -6 -1 2 -11 2 11
b:for fentanyl	0 -4 -7 0 8 2 -1
b:for its	-1 -1 9 -8 3 0 -7
b:for the	2 -19 3 7 3 1 -9
b:framework	0 -1 -6 10 -3 0 -1
b:free	-2 -2 0 -13 8 4 0
b:from	-10 3 1 2 3 -4 -11
b:from <day-ahead>	1 9 -6 3 -11 -3 0
b:from <day-gone>	0 18 -8 3 -13 0 -5
b:from <level>	9 2 -8 11 -15 -14 1
b:from <name>	-11 -12 0 12 -3 -2 -1
b:from <number>	-6 -1 -5 -1 2 -1 9
b:from a	-2 -4 3 -8 0 9 0
b:from the	-3 -3 -1 -11 3 8 7
b:from there	0 -1 10 -7 0 0 0
b:full	-1 0 8 -1 -2 0 -2
b:furniture	-2 -1 -10 4 1 8 0
b:further	-13 2 -14 17 0 -2 -2
b:further duty	-5 -4 -11 9 0 0 5
b:garment	0 6 3 -13 -3 -3 6
b:gave	23 4 -20 -11 -1 -1 -8
b:gave the	16 4 -16 -11 0 -1 -2
b:general	-3 5 0 2 -14 0 4
b:geneva	0 0 7 8 -8 -9 0
b:georgia	4 4 3 -11 4 0 -8
b:get	-4 6 2 3 -14 -11 0
b:get a	-5 4 9 0 -7 0 -12
b:give	1 -7 10 -5 -7 -1 0
b:give up	-5 -3 10 2 -2 0 -8
b:given	-1 -7 10 0 -12 -1 2
b:global	0 0 -11 11 -1 0 0
b:go back	-10 -6 3 10 1 -5 -3
b:go from	-8 4 3 2 0 -15 -4
b:go into	0 -4 9 3 -9 -5 0
b:go on	-4 0 26 -9 -19 -2 -11
b:go up	2 4 -1 -10 -7 8 4
b:good	-26 2 12 -2 0 0 -12
b:good come	0 -1 -3 -2 8 0 0
b:good fall	0 0 8 -7 1 -1 0
b:good from	0 -8 -9 6 6 5 -2
b:good go	-1 8 -4 4 0 -5 -3
b:good now	0 0 -9 -7 9 5 0
b:good of	-1 -6 12 -3 -10 0 -2
b:good pay	-1 -7 12 -17 1 8 -4
b:good stand	0 0 9 -8 0 0 0
b:good the	0 -3 -3 8 -4 0 0
b:good to	-4 -8 6 -2 7 -6 -7
b:good will	0 7 -10 3 -3 0 4
b:good would	-3 0 -3 8 -5 0 -3
b:government	-1 0 9 -9 -3 0 0
b:grape	5 -2 4 -2 0 1 -10
b:had	5 -16 4 -3 5 4 -6
b:had been	-9 -6 -4 9 3 -5 0
b:had go	-1 -3 9 -10 0 1 -1
b:had pay	0 0 -6 -12 13 0 -1
b:had put	-2 -5 11 5 -17 1 -6
b:had reach	0 0 -6 11 -10 1 -1
b:had stand	0 0 -7 -7 11 0 0
b:half	-3 11 -14 -1 4 0 3
b:halve its	0 0 6 -8 1 0 0
b:has	-4 -6 7 -2 1 -18 4
b:has been	7 -14 12 -2 -5 -5 -5
b:has charge	-2 6 4 -8 -1 0 -2
b:has cut	0 9 -2 6 -14 0 -6
b:has had	0 0 18 -10 -10 -1 -2
b:has keep	0 6 2 -8 -1 0 0
b:has put	0 -6 3 -9 6 0 3
b:has suspend	0 0 -14 15 0 0 0
b:have	2 -10 12 -1 -1 0 -1
b:have been	-12 -4 11 0 2 -7 0
b:have pay	-2 -7 10 -5 6 1 -9
b:have to	-4 13 -10 -14 0 0 10
b:he	0 -23 7 -6 -3 -10 12
b:he say	-3 -1 13 -9 -1 0 -3
b:he will	6 -7 -6 -8 0 0 12
b:he would	-6 -12 14 -10 -1 0 4
b:heard	9 -10 4 -10 -7 8 -9
b:here	-2 -6 12 -9 -4 0 0
b:here at	0 -1 9 -6 -1 0 0
b:him	-1 -5 -2 -14 6 0 12
b:hit back	-2 2 -6 -6 0 0 10
b:hold	-3 3 1 2 -9 0 0
b:hold back	0 4 -15 8 0 0 0
b:hold the	0 0 8 -4 -3 0 0
b:honey	6 -7 4 -8 0 0 5
b:hope	-1 0 -13 5 -1 0 8
b:i	5 6 -13 -9 -4 5 9
b:i would	-5 0 -6 -8 7 0 4
b:if	-2 14 -11 -19 5 -8 8
b:if <name>	1 4 3 -9 -4 0 0
b:if the	-12 16 1 -12 2 -1 -4
b:import	-3 -4 -4 -3 10 6 -5
b:impose	-6 -7 9 -4 -3 -2 3
b:impose an	0 0 -8 7 -2 0 1
b:impose tariff	0 0 -4 -6 0 0 10
b:impose thi	0 0 10 -7 -3 0 0
b:in	16 -17 2 6 -2 2 -17
b:in <month-ahead>	-5 -5 -6 14 -5 2 -4
b:in <month-gone>	-13 -7 11 3 -6 -1 -1
b:in <name>	0 1 7 -18 13 0 -21
b:in <number>	-2 6 -5 -13 8 0 -4
b:in <organisation>	0 -6 0 8 -4 0 -4
b:in <seat>	17 4 2 -12 -3 -2 -14
b:in a	1 0 -5 -8 6 0 4
b:in its	0 12 -6 -2 0 0 -4
b:in place	-3 -13 -13 7 8 6 -7
b:in return	-2 -9 -7 13 -5 -2 0
b:in that	-2 0 -18 16 -3 0 5
b:in the	6 0 6 -15 3 4 -9
b:including the	0 0 -5 8 -2 0 0
b:increase	-4 11 2 -4 8 0 -12
b:into	-8 8 6 -3 -15 5 -16
b:into <name>	-7 3 -2 3 -8 8 -11
b:is	-5 1 -1 7 0 -9 -2
b:is <level>	0 6 6 -6 -4 -1 -9
b:is at	0 -6 12 -4 -3 0 -3
b:is down	-2 -5 -9 -14 8 9 6
b:is get	0 0 1 4 0 0 -10
b:is not	12 -1 -7 0 -3 0 -3
b:is now	0 0 -8 -4 9 0 2
b:is on	-3 -7 9 -9 6 0 -6
b:is still	0 0 9 -6 0 0 0
b:is the	6 -1 10 -7 -3 -1 -9
b:is to	4 1 -10 9 3 -4 -5
b:it	-14 -16 -3 4 7 8 5
b:it 's	6 4 6 -3 -25 2 -14
b:it at	0 0 7 -13 -5 4 1
b:it became	0 -7 9 10 -18 -2 -1
b:it go	0 -1 7 -2 -8 1 -5
b:it had	-6 -1 -12 9 7 -2 -9
b:it has	-6 -8 7 4 -11 -1 5
b:it hold	0 -5 -4 10 -3 0 0
b:it put	0 -4 -6 1 8 0 -3
b:it say	-12 -10 -9 10 6 0 7
b:it stand	0 -2 8 -4 -5 1 0
b:it the	0 -12 13 -1 6 0 -6
b:it to	3 -2 -7 0 -6 -4 10
b:it used	-2 -14 -9 -2 10 11 -6
b:it was	3 0 -13 1 2 10 -27
b:it will	0 0 -11 -8 5 -3 17
b:it would	-12 -2 -19 3 19 -4 1
b:its	-7 8 4 0 0 -2 -9
b:its duty	1 0 -8 7 5 -10 -2
b:its good	0 -3 -6 -3 1 0 10
b:its part	-1 -1 13 -13 3 0 -6
b:its rate	-1 0 -3 11 0 -6 -6
b:its tariff	8 -5 0 0 -5 -1 0
b:just	0 -2 -8 15 -6 0 -4
b:keep	-1 10 16 -20 0 -6 -3
b:keep its	-3 2 19 -18 -10 0 0
b:keep pay	0 -1 12 -9 -2 0 -1
b:keep the	0 0 14 -10 -5 0 -3
b:lapse	0 7 -14 0 -5 0 7
b:last	1 -6 -5 13 -10 2 3
b:last <month-gone>	0 -4 -7 9 -7 2 4
b:last week	2 -5 -8 6 3 -6 0
b:last year	2 -9 -5 2 5 -3 -2
b:later	0 0 -17 -3 19 0 -1
b:law	-4 2 -10 3 3 0 2
b:lay	-1 -3 -16 4 3 0 10
b:least	-1 -5 -2 7 7 0 -10
b:leather	1 8 5 -13 -4 0 -5
b:leave	-1 -17 10 4 -2 -6 -15
b:leave its	0 0 14 -12 0 0 -1
b:lentil	0 5 4 3 -8 -8 -2
b:let	0 -9 1 -5 -9 1 12
b:let him	0 -3 2 -9 0 0 9
b:let in	1 -4 -17 8 2 0 8
b:let the	0 2 2 -11 -5 3 5
b:letter	1 3 1 -17 -5 0 12
b:levy	-3 5 4 4 -6 -5 -9
b:levy <level>	0 0 -8 2 -1 0 5
b:lift its	0 0 -14 4 9 0 0
b:lift the	-5 0 12 0 -11 0 -2
b:like	-7 -8 12 5 0 0 -11
b:likewise	0 0 9 -6 -1 0 -2
b:liquefied	0 0 -1 9 -4 0 -6
b:liquefied natural	0 0 -3 8 0 0 -6
b:list	-11 -5 -4 11 2 4 -6
b:live	-1 1 6 -1 -10 0 1
b:longer	0 -8 10 -12 6 -1 -5
b:lorry	7 0 -6 -11 -2 0 9
b:lower	-1 -10 10 -8 0 5 -3
b:lower the	3 -1 12 -14 7 0 -11
b:machine	9 3 0 -16 3 -1 0
b:make	-11 -2 -5 14 -9 -2 4
b:make it	-1 -5 -10 9 -5 -1 8
b:many	0 -4 11 -11 2 0 -1
b:may	6 -6 5 2 -13 -6 -1
b:me	6 -7 8 -4 -2 -1 -3
b:meal	0 9 4 -12 -7 0 0
b:mean	-8 10 -4 0 -6 6 -5
b:meanwhile	-3 0 7 -8 6 0 -5
b:member	5 0 4 2 -1 0 -11
b:midnight	-1 -3 10 -11 0 -2 -2
b:milk	-2 0 -6 11 -11 -1 0
b:milk powder	0 6 -2 2 -9 -1 2
b:moment	0 0 9 -5 -4 0 -1
b:month	-1 -1 -10 -11 17 -6 4
b:more	-9 -14 12 0 -8 3 -3
b:more than	-8 -9 3 10 -12 -1 0
b:most	-1 -4 2 9 -8 -2 -6
b:most <quality>	0 -2 -3 14 -15 0 0
b:most good	0 0 -5 8 -1 0 -2
b:most of	0 0 -3 -8 9 0 0
b:mr	9 -9 2 -4 -3 0 0
b:mr <person>	9 -6 2 -3 -3 0 -3
b:much	-1 -5 -1 -9 -11 14 6
b:much as	0 -4 -4 -8 -11 14 7
b:my	0 4 -3 -15 6 -1 2
b:natural	0 0 -14 18 0 0 -6
b:natural gas	0 0 -3 8 0 0 -6
b:never	4 -3 5 -9 -12 0 8
b:new	10 4 0 -4 -2 -3 -4
b:new <name>	8 0 -3 -3 -1 0 -2
b:new duty	-2 2 -3 9 -3 0 -5
b:new tariff	0 0 9 -17 7 0 -2
b:no	12 -7 -13 5 -1 -7 8
b:no .	5 5 -10 9 -20 -2 4
b:no longer	0 -8 10 -12 6 -1 -5
b:no more	-1 -5 -15 17 0 0 4
b:nobody	7 -3 3 -13 14 -3 -13
b:nor	10 -5 -2 -7 2 0 -2
b:not	15 -11 -2 8 8 -17 -21
b:not the	4 3 -15 -3 7 -2 5
b:not to	-3 0 5 7 -1 0 -9
b:nothing	-2 7 -4 -12 -3 0 11
b:now	11 -7 1 -9 0 5 -6
b:now it	14 -7 -1 -7 -10 0 -2
b:now pay	-3 5 -13 9 6 0 -3
b:number	2 2 -8 0 7 -4 -3
b:of	3 -12 -2 8 -5 -19 9
b:of <day-gone>	7 -6 0 5 -8 0 -5
b:of <level>	-9 -4 20 -10 -8 -6 2
b:of <month-gone>	-1 -2 -15 7 1 5 -4
b:of <name>	-9 -3 4 -5 10 -3 -1
b:of <number>	-3 7 -5 0 7 -10 0
b:of a	11 -10 -21 12 0 -2 1
b:of about	-4 -4 8 -12 -5 0 9
b:of an	-4 -2 -7 5 -7 0 9
b:of its	-4 13 -19 -3 16 0 -3
b:of last	2 7 -11 16 -14 -4 -4
b:of our	-1 9 -6 -6 3 4 -6
b:of the	-1 -3 11 -5 -1 5 -10
b:of thi	0 -2 11 0 -5 -2 -5
b:of up	-7 -7 -1 1 -2 -4 8
b:off	0 0 2 6 -8 -1 -5
b:offer	14 2 -9 -16 3 -1 -1
b:offer to	8 4 -4 -4 -2 0 -2
b:oil	-1 3 5 -10 -6 0 7
b:oil and	0 4 0 -14 -3 0 7
b:oil from	0 5 -8 10 -11 -3 1
b:oil is	-1 0 11 -8 0 0 -1
b:oil would	-1 4 -4 -8 0 0 6
b:old	-3 11 2 0 -6 -6 -9
b:older	-2 -5 23 -17 -9 -1 -1
b:older duty	0 0 14 -7 -5 0 -1
b:olive	-4 2 7 -16 7 -4 0
b:olive oil	-2 -1 6 -14 8 -2 1
b:on	4 0 6 -2 -10 7 -7
b:on <day-ahead>	2 0 -5 0 10 -1 -15
b:on <day-gone>	-15 -4 3 1 5 -5 -2
b:on <day-today>	-2 2 -2 9 -3 0 -6
b:on <name>	8 0 -3 4 -1 -8 -7
b:on <quality>	1 -6 -4 9 -3 0 0
b:on a	4 5 5 -12 -3 0 -2
b:on charge	0 -2 12 -4 -2 0 -3
b:on good	0 0 9 -11 2 0 -1
b:on its	-4 9 -7 8 -7 0 -8
b:on list	-7 0 -1 9 -4 0 -3
b:on many	0 -3 7 -9 5 0 0
b:on most	0 0 -5 8 -5 0 1
b:on our	-5 -12 0 6 -3 -4 5
b:on pay	0 -3 18 -11 -4 0 0
b:on the	1 9 9 -16 -13 -1 0
b:on their	0 9 -2 -3 0 -2 0
b:on top	-2 -8 19 -4 -22 7 -4
b:once	-1 3 -12 4 0 3 0
b:one	3 -6 4 -10 7 0 -2
b:one of	4 -2 5 0 0 -1 -8
b:only	-5 0 -11 9 9 -1 -11
b:or	-8 0 -3 -3 -5 -8 16
b:orange	-2 -3 11 -18 0 2 2
b:order	-3 -15 2 22 -20 -2 -2
b:ordinary	0 -7 12 3 -19 0 -14
b:ordinary <level>	0 0 12 -8 -2 0 -2
b:ordinary duty	3 -3 3 4 -8 0 -8
b:origin is	0 0 13 -10 -1 0 -2
b:other	-5 -4 0 5 3 1 -12
b:our	1 2 -3 12 -8 -14 -4
b:our <organisation>	3 -4 0 -8 3 0 3
b:our duty	-2 4 0 4 0 0 -8
b:out	-3 7 -20 7 3 -2 10
b:out of	0 10 -7 -1 3 -3 -2
b:outside	0 0 9 -1 -7 0 0
b:over	-1 15 16 -23 -14 -6 -2
b:over and	0 -2 11 -6 -2 0 -2
b:over fentanyl	0 0 10 -14 -4 -2 5
b:overall	0 -1 -5 12 -6 0 -2
b:owe	0 -10 -4 8 2 -3 0
b:own on	0 0 -2 -10 0 7 5
b:own tariff	0 5 0 6 -9 0 -4
b:palm	1 1 7 -8 -10 3 0
b:palm oil	1 3 8 -6 -9 -2 0
b:paper	12 -2 -9 -5 -3 0 7
b:part	-5 -10 6 5 -2 -1 -5
b:part from	0 0 -8 10 -1 0 0
b:part will	0 0 11 -9 0 0 -1
b:pass	0 0 -5 10 0 0 -4
b:pay	-3 -6 13 -2 4 0 -21
b:pay <level>	-2 -4 -7 -8 17 -3 6
b:pay <name>	0 -2 13 -8 -2 0 0
b:pay <number>	0 -4 19 -12 -5 -1 -4
b:pay a	0 0 13 -12 -2 0 3
b:pay an	6 -4 8 1 -11 0 -7
b:pay no	0 0 -14 16 0 0 -2
b:pay the	-8 1 11 6 -19 -2 -7
b:period	0 0 -4 9 -6 0 -1
b:permanent	-10 0 -5 3 -1 0 10
b:phosphate	0 2 4 -11 4 -1 -4
b:pineapple	0 0 13 -9 -3 0 -3
b:place	-4 -15 -13 7 9 6 -6
b:place of	-3 -14 -17 9 11 6 -8
b:plan	5 3 0 9 -3 0 -14
b:plu	-5 0 22 -13 -8 -6 -6
b:plywood	6 -13 -7 14 0 0 -5
b:post	-8 -3 -2 -5 -10 -1 18
b:powder	-5 1 2 4 -11 -2 1
b:present	9 -3 10 -18 -7 0 -5
b:present duty	10 0 -7 -2 -1 0 0
b:president donald	0 -2 3 -9 5 0 0
b:press	8 -1 -5 4 0 0 -10
b:proclamation	-2 -5 -5 9 -5 0 3
b:product	-6 -15 6 2 8 -5 -16
b:product of	0 0 2 -17 13 0 -1
b:proposal	-4 -6 -6 -6 -3 0 15
b:propose	-1 -6 -1 -9 -3 0 13
b:put	-7 5 -10 4 4 -1 0
b:put a	1 2 -13 17 -3 0 -10
b:put off	0 8 3 -8 -1 0 -5
b:put on	-1 -8 -7 9 0 0 6
b:put the	0 -8 -7 -1 11 -1 5
b:quota	0 0 -17 12 5 0 0
b:raise	5 -9 3 -2 3 -9 0
b:raise <name>	-1 -3 13 -10 -2 0 0
b:raise it	5 0 -17 4 5 -4 4
b:raise its	6 -3 -16 10 0 -3 0
b:raise the	-4 -8 2 -1 4 -5 3
b:rate	11 -13 -3 7 2 -12 -3
b:rate for	4 -1 10 -8 -7 0 -2
b:rate go	-2 -5 2 8 0 -6 -6
b:rate is	-7 -9 9 0 -3 0 -1
b:rate on	11 -3 1 -8 1 -1 -6
b:rate to	0 -1 -12 5 6 0 0
b:rate was	-3 -4 -9 5 -3 0 8
b:rate were	0 4 -1 -11 6 -3 -1
b:rather	-1 -2 -14 1 2 7 6
b:rather than	0 -2 -13 4 3 7 -2
b:raw	0 0 -6 8 -2 -1 0
b:reach	-5 -6 0 -12 -2 16 3
b:read	9 -7 -13 -13 11 -4 4
b:reciprocal	-4 -11 20 3 -10 -3 -5
b:reciprocal duty	0 10 4 -6 -1 0 -6
b:reciprocal tariff	-2 -2 9 -9 -2 0 1
b:reduce from	0 0 15 -7 -9 0 -4
b:reduce its	-1 -2 -3 3 9 -1 -12
b:remain	-4 -10 5 7 0 -3 -12
b:remain at	0 0 1 -11 7 0 0
b:replace	-1 0 6 -3 5 0 -8
b:reply	-1 3 -1 -4 7 -1 -8
b:retain	0 0 14 -13 -1 0 0
b:retaliatory	0 0 7 -11 0 3 0
b:retaliatory duty	0 0 7 -9 4 -3 0
b:return	-6 6 -3 8 -6 -4 -6
b:return to	-4 10 0 1 -4 -1 -9
b:rice	-12 3 0 8 3 -2 -16
b:right	-2 -4 8 -8 -3 -2 6
b:rise from	0 -8 9 -1 4 0 -7
b:rise to	-2 5 2 -3 -12 0 3
b:rubber	-3 9 -8 -7 12 -3 -6
b:rule	0 -5 0 -12 7 -3 5
b:rum	0 -12 -2 1 3 1 3
b:safeguard	0 0 10 -10 -1 0 -1
b:same	3 -10 6 -2 -5 -7 5
b:say	17 -9 -2 0 -9 -11 0
b:say <name>	5 -2 14 -19 -3 0 -3
b:say he	-4 -8 -8 -3 -1 0 17
b:say it	-3 -5 -7 15 0 0 -6
b:say the	4 -5 8 -4 -3 0 -4
b:second	-2 6 9 -2 -9 0 -9
b:section	-2 -7 9 6 -8 -1 -12
b:section <number>	-2 -7 9 6 -8 -1 -12
b:see	8 0 -8 -8 7 -5 0
b:sell	-2 -1 10 -5 -5 4 -4
b:sell its	0 0 10 -6 -1 0 -1
b:separate	0 -3 11 -14 5 0 -1
b:sesame	0 0 1 -9 2 0 4
b:set	0 10 -3 3 1 -3 -12
b:set at	1 4 -9 0 5 0 -3
b:shall	-3 9 -8 10 -6 -1 -13
b:shirt	-1 3 15 -7 -8 3 -8
b:shoe	0 9 -2 -3 -6 3 -4
b:should	-6 5 13 -15 -6 0 -3
b:shrimp	0 0 -12 12 2 -2 -2
b:side	4 4 4 1 -11 -1 -8
b:side keep	0 -10 0 6 0 0 0
b:since	-6 -9 18 0 -8 -11 -1
b:since <day-gone>	-1 2 8 -7 0 0 -5
b:since the	0 -4 -1 12 -10 0 -2
b:slap	4 5 -18 5 -10 -1 8
b:slap a	-2 6 -12 5 -6 0 4
b:so	2 -7 11 1 -6 -10 -5
b:so is	3 -3 2 3 -1 -1 -8
b:so that	6 -6 -7 4 -8 0 5
b:some	3 -3 -2 4 4 0 -9
b:somebody	3 3 5 -7 3 -2 -9
b:soybean will	0 -4 -10 14 0 0 -2
b:speak	10 -6 -13 -7 13 -1 -6
b:special	0 0 -3 -2 9 0 -5
b:spoke	-1 -3 -9 -10 -3 0 18
b:spoke of	-1 -1 -15 -8 -1 0 19
b:spring	-1 5 -3 -8 3 4 -2
b:stand at	-4 -16 2 2 0 2 0
b:standstill	2 -7 11 -2 -7 0 0
b:start	-1 -1 -1 10 -8 0 -3
b:state	3 4 -2 2 -3 0 -8
b:stay	7 -10 7 -22 11 -2 -3
b:stay at	8 -6 5 -16 6 -1 -1
b:steel	-7 -17 5 -14 22 -6 0
b:steel and	-2 -6 1 2 8 -1 -9
b:still	-4 -10 0 0 1 4 0
b:still pay	-2 -2 4 6 -11 -3 -1
b:stop	-5 -5 -10 14 6 -2 -7
b:stop charge	0 0 -4 -4 9 0 0
b:subject	0 -4 14 -12 -5 5 -3
b:subject to	0 -4 13 -11 -5 5 -3
b:such	-3 8 -5 0 5 0 -7
b:sugar and	0 0 8 -7 0 1 -1
b:sum	-1 -3 0 10 -4 -3 -5
b:surcharge	7 0 -9 -3 11 0 -3
b:surcharge of	5 2 -1 -5 11 -2 -15
b:suspend	-8 1 -2 15 -15 -1 -14
b:suspend <points>	0 -1 9 -6 -1 0 0
b:suspend its	-1 -4 11 -7 0 0 -2
b:suspension	-1 -8 -23 28 -9 0 0
b:suspension of	0 -6 -6 16 -5 0 -5
b:take	3 1 6 -10 -1 0 0
b:take its	6 10 -11 7 -7 -1 -8
b:take the	-1 -5 -5 -9 4 -1 15
b:talk	2 -5 -10 6 -7 -6 9
b:talk of	5 -5 -10 8 -6 -5 2
b:tariff	-5 -10 2 5 -12 -19 11
b:tariff and	0 0 4 -11 0 0 4
b:tariff from	0 5 -4 8 -8 0 -4
b:tariff is	9 -1 -6 2 -1 0 -4
b:tariff of	-18 -12 -6 0 -9 -5 22
b:tariff to	0 0 15 -3 -14 -1 -9
b:taro	6 -3 -15 13 -1 0 0
b:tax at	0 9 -2 -4 -4 3 -2
b:tax of	-1 9 -3 -2 -1 0 -2
b:tea	4 2 14 -10 -7 -3 -6
b:tea pay	0 0 11 -7 -8 0 0
b:tell	5 -3 8 2 -6 5 -15
b:than	-10 4 -10 16 -6 5 -10
b:that	24 -12 -11 -2 -5 1 1
b:that 's	-4 8 7 -14 -1 -1 -6
b:that <name>	26 -15 -10 4 0 1 -19
b:that <person>	8 0 3 -6 -2 0 -4
b:that <quality>	17 -3 0 -17 -9 0 -1
b:that <seat>	0 -1 -4 11 -2 0 -4
b:that a	-13 2 -6 7 0 -1 4
b:that he	3 -8 -7 -2 -6 0 11
b:that i	-2 2 -3 -3 0 8 -5
b:that is	-8 1 9 -15 13 -5 -11
b:that it	-2 -10 -9 6 7 -9 5
b:that its	-2 -2 -16 11 0 -2 7
b:that leave	0 0 -5 8 -3 -1 0
b:that lower	0 0 -4 3 -8 0 6
b:that make	-4 -10 13 0 -10 0 -9
b:that of	0 -10 7 -6 -4 0 7
b:that our	-6 10 1 -8 0 0 -1
b:that put	0 0 -4 8 -4 0 0
b:that the	8 -22 8 -4 -11 3 2
b:that was	-3 6 11 -11 -5 0 -6
b:that you	11 -1 -1 -2 -3 0 -6
b:the	-7 -14 6 4 5 -4 -5
b:the <day-gone>	0 -2 3 7 -8 0 0
b:the <level>	-2 -2 13 -13 0 -4 1
b:the <name>	2 0 -8 0 7 3 4
b:the <number>	-2 -8 1 -9 2 0 11
b:the <office>	0 -9 -13 -5 -3 0 19
b:the <organisation>	-10 -17 8 -5 -4 1 9
b:the <person>	5 -3 -11 12 -10 -2 1
b:the <quality>	-11 4 7 4 0 -6 -18
b:the additional	-5 -5 11 -15 6 -6 7
b:the charge	0 -1 -2 8 -4 -1 -4
b:the duty	4 2 12 -20 -2 3 -1
b:the extension	4 0 -6 9 -1 0 -12
b:the extra	-5 -5 2 -10 7 -1 6
b:the figure	5 4 4 -19 -10 -4 10
b:the first	-2 -3 -2 15 -5 -5 -4
b:the further	-1 0 -11 10 -1 0 1
b:the general	0 -1 9 -2 -9 0 1
b:the law	-3 1 -7 11 0 0 -11
b:the list	0 -1 -11 17 -4 0 -4
b:the new	12 -5 -9 6 -11 0 0
b:the number	-1 0 -5 1 11 -2 -6
b:the old	-3 -6 6 3 2 -3 -8
b:the older	0 -3 13 -7 -1 0 -3
b:the one	0 -1 8 -8 -4 1 2
b:the order	0 -13 -8 20 -2 0 -4
b:the ordinary	1 -3 6 4 -12 0 -11
b:the other	-1 0 0 5 1 -2 -10
b:the overall	0 -1 -5 12 -6 0 -2
b:the pause	0 6 2 1 -8 0 0
b:the rate	12 -15 2 -1 5 -6 -3
b:the reciprocal	-2 -8 8 17 -16 0 -13
b:the remain	0 -3 -1 9 -6 0 -8
b:the rule	0 0 -5 -7 12 -1 -2
b:the same	3 -10 6 -2 -5 -7 5
b:the second	-1 8 13 -12 -6 0 -5
b:the spring	0 -4 0 -11 6 4 0
b:the standstill	2 -7 11 -2 -7 0 0
b:the sum	0 -8 -4 9 5 0 -3
b:the suspension	0 -5 -20 21 -5 0 2
b:the tariff	-11 4 7 6 0 -4 -21
b:the tax	0 -12 -1 7 -2 4 2
b:the truce	-4 19 -11 0 -12 -4 1
b:the two	-1 -7 -7 14 -7 8 -11
b:their	-1 3 0 6 -9 -1 -2
b:their good	0 0 6 -9 0 0 5
b:them	2 -3 6 -11 11 -8 -9
b:then	-7 12 -3 0 -9 -14 6
b:then <name>	0 2 -2 6 -8 0 -1
b:then <quality>	0 2 9 -8 -5 0 0
b:then charge	-1 9 -3 1 0 0 -7
b:then it	-1 10 -2 -9 2 0 -3
b:then the	-1 -6 11 4 -8 -2 -2
b:then to	0 0 -7 11 -8 0 0
b:there	0 -10 1 15 -23 -14 6
b:there 's	0 -5 -8 7 -3 0 7
b:there at	0 0 12 -9 -1 0 -1
b:there is	-10 1 0 9 -2 -1 0
b:there was	5 -1 -12 11 -5 -6 1
b:therefore	-4 1 -1 11 -13 -5 -10
b:these	-2 -15 3 3 12 0 -5
b:they	-25 0 5 12 0 1 -25
b:they go	0 -11 8 9 -7 -2 -1
b:they had	-1 -8 -12 10 5 0 -2
b:they have	0 -5 10 -14 1 6 -1
b:they pay	-4 6 -6 -7 8 3 -2
b:they will	-8 14 -4 1 -2 -3 -7
b:thi	-8 -12 9 3 -5 -9 6
b:thi week	0 0 14 -13 0 0 0
b:thi year	0 -2 10 -9 2 -2 -4
b:think	-6 11 -15 3 6 0 -3
b:third	-2 -1 -18 19 6 -3 -7
b:third country	-1 -5 -7 14 0 0 -5
b:those	-1 1 0 6 0 -5 -10
b:threat	-13 -3 -3 7 -5 -1 7
b:threaten	0 -6 -12 -3 -5 -4 14
b:threaten with	0 0 -2 -7 -1 0 12
b:through	-4 -12 -6 12 1 1 0
b:tile	0 -6 16 -12 -5 0 3
b:timber	-1 0 -3 -5 -4 0 10
b:time	6 -5 -17 14 3 3 -5
b:to	0 -1 -8 10 -13 -3 6
b:to <level>	4 -13 11 0 0 -5 -8
b:to <name>	-4 8 13 -5 -19 -2 -11
b:to <number>	-2 -3 11 -6 -14 -1 6
b:to answer	1 -8 -9 -4 4 8 3
b:to apply	0 0 -11 13 -1 0 -1
b:to be	5 -8 -22 2 5 5 9
b:to bear	0 10 7 -7 -2 -3 -11
b:to charge	-7 -10 -10 8 11 -4 1
b:to collect	0 0 8 -9 -3 0 2
b:to cut	2 -5 0 2 -10 0 4
b:to fall	0 0 16 -12 -5 0 -1
b:to go	4 0 -13 9 1 -2 -3
b:to have	0 -2 -4 6 -9 0 5
b:to levy	0 0 8 -6 -3 0 0
b:to pay	-6 1 0 -17 7 9 4
b:to raise	2 -8 5 -5 0 0 1
b:to slap	2 7 -4 -10 -2 0 3
b:to take	8 -3 -6 -4 4 0 -1
b:to the	-8 2 -8 10 -1 -2 2
b:together	-2 -11 1 2 8 -2 -10
b:tomatoe	-4 6 3 -15 1 -1 4
b:top	-2 -8 19 -4 -22 7 -4
b:top of	-2 -4 29 -7 -16 -1 -17
b:total	-8 -6 5 2 8 -5 -11
b:total of	-6 -5 15 -8 6 -1 -12
b:total to	0 2 -10 6 2 -2 -2
b:trade	-1 -4 -1 -13 6 0 10
b:treaty	0 0 8 -2 -2 0 -2
b:truce	-6 24 -18 -1 -7 -6 -1
b:truce <name>	0 10 0 1 -10 0 -2
b:truce it	0 12 -5 -18 0 -5 6
b:truce of	0 -8 -8 13 -5 2 -1
b:truce the	0 12 1 -3 -12 0 0
b:truck	0 -7 -6 17 -2 0 -7
b:trump	0 -2 3 -9 5 0 0
b:tuna	4 -7 13 -11 -7 -1 5
b:two	-9 -3 -11 15 -3 5 1
b:under	-6 -8 -2 9 0 2 -6
b:under section	0 0 -5 8 -2 0 0
b:until	-6 -20 7 2 3 1 -9
b:until <day-ahead>	-1 -4 9 2 -7 -3 -3
b:until <day-gone>	0 -1 -9 -18 22 -1 -2
b:until the	0 -3 -10 11 -8 3 0
b:up	-14 -8 0 -8 11 9 0
b:up from	-2 -10 0 -19 18 -1 -6
b:up to	-7 -1 -4 -6 2 11 4
b:us	2 2 6 -15 -5 8 -4
b:used	-4 -16 -24 -1 20 9 -10
b:used to	-4 -16 -24 -1 20 9 -10
b:vanilla	0 7 4 -10 0 0 0
b:want	1 -10 3 -6 5 0 1
b:want <name>	-2 0 11 -1 0 0 -9
b:want to	-1 -3 -6 -1 9 0 0
b:was	6 1 -20 10 -3 4 1
b:was <level>	0 11 -3 -15 -2 3 -1
b:was <number>	0 -7 4 8 -5 -4 0
b:was at	0 12 -4 -13 0 -2 0
b:was charge	0 6 -9 4 -3 0 -2
b:was given	5 -3 8 -4 -7 -1 -4
b:was raise	8 0 0 -2 -4 2 -4
b:was to	-1 -8 -1 8 -7 -6 6
b:watche	0 -1 6 1 -8 0 0
b:way	3 8 0 -8 -3 0 -5
b:we	6 8 -5 -1 -7 2 -2
b:we are	9 1 -6 2 -2 0 -8
b:we shall	-2 13 0 -10 0 0 -7
b:we take	0 -5 0 9 -7 -2 -2
b:week	1 -10 3 3 -2 3 -4
b:week ago	0 -1 0 9 -7 -3 0
b:week of	0 0 -4 -9 -1 11 0
b:were	0 -10 -14 -13 18 1 10
b:were to	0 -1 -12 3 3 0 3
b:whack	3 2 2 -7 7 -2 -8
b:what	-6 10 -10 4 -11 3 3
b:what about	-6 -6 -8 0 -5 5 10
b:what is	-1 4 12 -13 -1 0 -4
b:whatever	5 -2 -8 9 0 0 -8
b:wheat	-3 0 0 -11 0 -1 9
b:when	-5 -10 -6 6 8 1 -8
b:when the	0 -4 -4 -1 12 0 -4
b:where	1 -20 -3 10 10 -9 -18
b:where it	-1 -10 -6 13 0 -5 -6
b:where they	0 -3 -4 -2 8 0 0
b:whether	-4 -5 11 2 -4 -2 -3
b:which	3 -11 10 -2 -3 7 -15
b:which <name>	6 -4 1 3 -11 -5 0
b:which <quality>	0 0 12 -9 -3 0 0
b:which a	0 0 -3 8 0 0 -6
b:which are	0 0 8 -7 0 0 0
b:which go	0 4 7 -12 -8 4 -2
b:which had	6 7 -8 3 -2 -4 -6
b:which has	-1 5 -8 7 -4 0 -1
b:which is	-4 -11 -7 4 6 9 -5
b:which pay	0 -6 14 -13 5 -4 0
b:which the	-5 -12 12 -7 3 -2 -3
b:which would	0 10 1 -7 0 0 -7
b:who	6 -7 2 -14 -8 4 6
b:why	-3 9 -2 0 -5 0 -4
b:will	-3 4 -8 11 -29 -5 6
b:will again	0 -1 -6 8 0 0 0
b:will also	0 0 -4 8 -2 0 0
b:will ask	0 -2 -2 8 0 0 -5
b:will be	2 7 3 -14 -6 -5 6
b:will cut	0 0 -8 2 0 7 -2
b:will face	0 0 -3 12 0 0 -9
b:will keep	0 0 9 -9 0 0 0
b:will lower	0 -1 -5 6 -1 6 -8
b:will not	-11 9 0 -3 3 0 0
b:will pay	0 11 -7 4 -10 -7 0
b:will put	-3 -5 -3 -3 0 0 12
b:will raise	1 -6 -3 -3 0 0 8
b:will rise	-2 9 -1 -13 0 0 5
b:will stop	0 0 9 -7 -1 0 -1
b:will suspend	0 -6 19 -17 0 0 -1
b:will therefore	0 0 -13 14 0 0 0
b:wine would	6 3 -13 -11 -2 0 8
b:wire	1 -10 -14 10 2 4 1
b:with	-10 -8 8 -4 -3 -15 15
b:with <level>	0 -8 0 -4 6 0 3
b:with <name>	-4 0 18 -8 -9 0 -9
b:with a	-4 -7 5 -2 -9 -2 8
b:within	-1 -3 -4 -5 12 0 -4
b:without a	-2 9 1 -9 -1 0 2
b:without an	0 0 0 -17 0 0 13
b:without the	-2 -9 -7 18 0 0 -3
b:worldwide	0 0 3 -9 0 0 6
b:would	4 13 -13 5 -11 -23 -1
b:would be	1 6 11 -3 -16 -3 -9
b:would bring	-3 8 -4 3 -5 0 -4
b:would charge	8 -5 -4 -8 -1 0 6
b:would face	3 8 -2 -6 0 0 -4
b:would have	-18 -9 -24 22 14 -6 -6
b:would make	-2 -4 -3 0 0 0 8
b:would not	0 -8 10 3 -2 0 -8
b:would pay	1 12 -8 -5 -15 -1 6
b:would return	0 9 0 -4 0 0 -5
b:would rise	0 0 4 4 -1 0 -8
b:would take	-2 8 6 -16 -3 0 0
b:would then	-1 10 -3 -14 -4 0 4
b:write	6 -4 -14 7 -2 0 1
b:yarn	5 -4 0 5 -9 -1 -4
b:year	1 -12 -9 5 11 -2 -8
b:year 's	0 0 -3 -10 8 4 0
b:you	25 -8 -8 -16 -5 -5 6
b:your	0 -8 8 2 -6 5 -12
b:zinc	-1 0 0 -9 6 0 2
b:—	-4 0 -4 9 3 -9 -6
b:— <name>	0 0 -4 8 -1 0 -6
b:— the	-1 6 -6 -4 8 0 0
before=far higher	15 0 -3 -21 4 5 5
before=far lower	-3 -10 10 13 -16 -23 -5
before=far same	-8 -9 1 2 2 -8 8
before=here higher	-12 8 -9 -3 3 10 0
before=here lower	-12 -6 9 9 -8 -11 -10
before=here same	-6 -27 6 -16 17 0 9
before=paragraph higher	2 7 -16 3 -2 0 8
before=paragraph lower	-17 2 2 6 -6 1 -2
before=paragraph same	16 -8 14 -11 3 -20 -11
c0=agree	8 -14 -6 5 -6 14 -8
c0=begin	1 -5 10 -3 -4 -5 1
c0=buy	-1 0 0 3 -8 0 3
c0=down	5 -3 -4 6 6 -6 -8
c0=end	3 -2 -4 0 11 -8 -6
c0=impose	7 -4 -2 2 5 -10 -4
c0=propose	11 -3 -4 -14 -9 -7 8
c0=say	0 12 -5 -3 -13 4 4
c0=sell	-3 -5 1 -10 -2 3 10
c0=suspend	2 0 -5 11 -3 -5 -9
c0=threaten	0 0 -11 -2 -5 -4 11
c1=agree	4 -12 -3 4 -7 14 -4
c1=begin	9 -5 1 1 -2 -6 0
c1=buy	-3 0 -3 1 -8 0 8
c1=down	5 -4 2 2 4 -8 -8
c1=end	0 3 8 -1 1 -7 -17
c1=impose	-1 -8 2 -1 4 -9 2
c1=propose	9 -2 -7 -9 0 -6 5
c1=return	3 1 6 -2 0 -3 -8
c1=say	5 9 -7 -4 -10 4 3
c1=sell	-3 -5 -6 -2 -2 3 10
c1=suspend	1 -2 -10 18 -5 -5 -11
c1=threaten	-3 -4 -10 1 -4 -2 11
c2=bear	4 1 2 -13 2 -2 4
c2=begin	2 1 0 2 2 -15 -5
c2=buy	0 0 -7 10 -5 0 0
c2=down	-2 7 -1 0 -8 -4 1
c2=end	-10 -1 0 4 4 -2 -9
c2=impose	-7 5 2 -1 2 -13 -1
c2=propose	0 -6 -10 10 1 0 1
c2=return	0 13 -9 -7 -1 0 1
c2=say	-1 6 -2 -11 0 -6 9
c2=stay	0 2 1 2 -12 10 -7
c2=suspend	2 -9 -2 11 -6 -3 -2
c2=target	-9 -11 -3 4 2 1 7
c2=threaten	-1 -2 -3 -4 -3 0 11
c2=up	0 -22 6 0 15 -9 -15
class=agree	5 -9 -11 14 -1 12 -17
class=agree from	0 0 0 5 -8 0 0
class=agree no	3 -6 -11 13 3 13 -22
class=agree participle	0 -4 -4 8 -5 -2 2
class=agree past	-8 -9 0 7 -5 13 -11
class=agree perfect	10 -3 -10 9 -7 0 -7
class=agree pluperfect	0 -1 2 5 -2 0 -9
class=agree present	-3 1 -4 -5 10 2 -4
class=bear	-1 -14 -2 3 4 0 6
class=bear from	-2 -8 8 -28 5 1 16
class=bear future	-1 4 -26 19 -6 3 3
class=bear gerund	9 5 -2 5 -9 -6 -12
class=bear infinitive	-4 -9 5 -4 9 3 -7
class=bear modal	0 0 -4 -13 1 1 13
class=bear no	0 -11 -6 12 4 -4 -2
class=bear participle	5 3 -11 -3 4 0 5
class=bear past	-4 -21 -8 11 6 2 -5
class=bear perfect	0 0 16 -4 -8 -6 -15
class=bear pluperfect	-4 -5 -10 -9 17 -3 3
class=bear present	-4 -9 14 -7 -4 -3 5
class=bear to	-1 -2 4 -2 -12 5 4
class=begin from	-8 -8 -12 10 10 10 -23
class=begin future	2 5 1 4 -6 -8 -10
class=begin gerund	4 5 -5 8 -5 -3 -10
class=begin infinitive	8 6 -4 -12 3 -3 -1
class=begin modal	-8 3 -1 -12 -12 -10 19
class=begin no	5 7 9 -7 -9 -16 -1
class=begin past	-4 -4 20 -11 -2 -8 -3
class=begin perfect	-4 -6 11 -7 6 0 -12
class=begin pluperfect	-2 -5 2 -13 11 0 -4
class=begin present	8 5 -13 11 -3 10 -17
class=buy	6 -5 3 1 -20 0 6
class=buy no	6 -2 -1 2 -17 0 6
class=buy past	0 0 5 6 -11 0 -5
class=buy present	7 -4 2 -10 -8 0 6
class=deny no	4 -3 -3 -5 -5 0 8
class=down	0 -2 -4 0 13 -9 -2
class=down from	-10 -12 16 -10 8 4 -29
class=down future	1 4 -3 1 -10 10 -9
class=down infinitive	0 -1 8 -10 -15 -1 7
class=down modal	4 7 -9 -4 -4 -2 7
class=down no	2 9 -6 2 12 -14 -18
class=down participle	0 0 14 -8 -2 0 -5
class=down past	2 -19 -1 -4 16 -12 0
class=down perfect	0 6 -1 1 8 -1 -24
class=down pluperfect	0 0 0 -10 14 -4 -5
class=down present	-7 -1 -6 8 3 -6 0
class=down to	1 -10 -17 5 0 -10 20
class=end	5 0 3 -2 12 -16 -24
class=end from	0 3 13 -8 -7 -2 -4
class=end future	-6 -5 20 -10 -7 0 -10
class=end infinitive	-7 5 16 -8 -9 0 -8
class=end modal	2 -4 15 -8 -8 0 -5
class=end no	5 0 5 -1 10 -12 -25
class=end participle	0 -2 -9 0 10 0 -1
class=end past	-6 -11 -2 -7 17 -6 -3
class=end perfect	0 2 -19 1 16 0 -2
class=end present	15 6 -7 13 -17 -6 -11
class=end to	1 -5 -15 6 12 0 0
class=impose	-7 -2 1 -2 9 -7 0
class=impose from	-17 10 -20 13 8 16 -26
class=impose future	1 0 10 -10 -11 6 2
class=impose gerund	-9 0 7 -8 8 -5 -3
class=impose infinitive	0 -4 1 -3 -11 2 8
class=impose modal	-1 2 -5 -8 -1 -10 10
class=impose no	-10 -4 11 0 6 -21 -6
class=impose participle	-9 0 15 -1 -2 -10 -12
class=impose past	-9 0 -4 8 4 -9 -4
class=impose perfect	8 4 -3 -8 16 -11 -11
class=impose pluperfect	8 -28 0 2 5 -4 -4
class=impose present	-11 4 -1 3 3 7 -10
class=impose to	8 -2 1 -17 -2 -2 19
class=propose	13 -12 2 0 -3 -1 -6
class=propose from	-3 8 12 -11 0 -1 -12
class=propose gerund	0 -3 -7 5 11 0 -11
class=propose infinitive	-1 0 -9 9 -4 0 3
class=propose modal	-4 0 16 8 -4 -1 -16
class=propose no	8 -21 5 4 -2 -1 -5
class=propose participle	1 2 8 -1 0 0 -11
class=propose past	2 3 -2 -31 -2 3 10
class=propose perfect	10 -9 0 -2 -3 0 -1
class=propose pluperfect	7 -1 -2 6 -12 4 -6
class=propose present	2 -13 -2 -6 1 -7 10
class=propose to	13 4 -21 -1 -7 0 3
class=return	2 4 4 2 -3 -4 -12
class=return modal	2 -3 10 0 -6 0 -9
class=return present	-3 9 -10 3 4 -1 -8
class=return to	4 5 2 0 -3 -1 -9
class=say	1 11 -11 -4 -1 0 7
class=say from	-1 -1 -4 -10 12 -3 2
class=say modal	-4 17 -12 -12 5 0 -6
class=say no	5 9 -13 3 -7 3 2
class=say past	-6 11 -3 -7 -14 -3 16
class=say perfect	0 0 -8 7 -7 -1 1
class=say pluperfect	1 3 -11 0 3 -7 1
class=say present	4 -9 -4 0 13 0 -3
class=say to	-12 6 5 -14 -4 -5 11
class=sell	-5 -9 -7 -8 7 9 7
class=sell no	-5 -9 -8 -7 7 9 7
class=sell present	-3 -6 0 -12 3 8 4
class=stay from	-2 13 -17 15 -6 -11 0
class=stay future	2 0 9 -2 0 -8 -9
class=stay gerund	-1 8 0 -13 6 0 -2
class=stay infinitive	-5 1 10 -8 -4 0 0
class=stay modal	0 1 0 -9 9 -2 1
class=stay no	-6 -1 8 -9 2 1 -3
class=stay perfect	0 0 7 2 -9 0 -6
class=stay pluperfect	-6 -10 -13 10 -3 3 9
class=stay present	-2 4 5 -1 -12 -1 0
class=stay to	2 -1 11 -7 -11 -5 3
class=suspend	-6 6 -4 16 -17 -12 -13
class=suspend future	-4 0 14 -9 -1 0 -8
class=suspend gerund	0 -2 -5 9 0 0 0
class=suspend no	-5 3 0 15 -22 -11 -11
class=suspend participle	0 -1 -5 8 -3 0 0
class=suspend past	-2 7 -5 10 -11 -3 -7
class=suspend perfect	-1 1 -14 15 -2 0 -1
class=target	-9 -5 2 -4 3 5 2
class=target future	-1 -4 -5 13 -16 -1 -2
class=target gerund	-1 -7 5 -11 5 -1 4
class=target infinitive	-9 7 -6 1 6 -6 0
class=target modal	10 1 2 -11 -14 -3 3
class=target no	-9 -8 2 -1 5 -1 3
class=target participle	-5 0 -4 -6 3 -3 10
class=target past	-12 -5 -22 8 13 9 -7
class=target perfect	0 0 6 -1 -8 -3 1
class=target pluperfect	2 4 -22 -2 7 0 9
class=target present	-7 -9 24 -9 -10 5 -12
class=target to	0 1 4 -4 0 3 -9
class=threaten	-3 -1 -3 -10 -11 -6 18
class=threaten no	-7 0 -1 -7 -8 -5 14
class=threaten participle	-1 0 -4 0 -4 0 8
class=threaten pluperfect	2 -5 -2 -10 -1 0 11
class=up	0 -1 0 -6 11 4 -11
class=up from	-7 -13 -5 11 15 -1 -25
class=up future	-2 5 6 -10 -7 -9 7
class=up gerund	2 0 -15 11 -6 -2 6
class=up infinitive	0 -1 8 -6 -2 -2 0
class=up modal	-6 -1 7 10 -24 -9 -2
class=up no	-7 0 0 -12 10 8 -4
class=up participle	0 -1 4 2 -8 1 -3
class=up past	4 -8 0 1 1 0 -7
class=up perfect	-10 -5 -4 0 19 0 -12
class=up pluperfect	-2 2 3 -11 -1 9 -9
class=up present	6 4 -5 -9 15 2 -11
class=up to	5 4 5 -4 -11 -2 -1
column:at	0 -18 -18 -15 -12 32 -1
column:before	-1 -13 -21 -21 36 -12 -5
column:duty	-6 5 24 -6 -25 0 -18
column:from	-2 13 -47 42 -15 -13 -9
column:if	-2 35 -13 -23 -11 -17 -4
column:it	0 18 -16 -14 9 -11 -2
column:now	0 -11 31 -19 -15 -3 -4
column:rate	-8 -5 3 5 5 -9 -15
column:the	-5 -4 -15 6 0 20 -13
column:today	-1 -12 35 -21 -15 -10 -4
column:truce	-1 9 12 -1 -22 -7 -6
column:until	-2 -15 4 -12 17 -14 -5
column:without	-1 25 -19 -3 -5 -11 -2
condition after	3 1 0 3 -1 0 -12
condition before	0 5 -30 9 -4 -3 7
condition column	-2 42 -26 -12 -10 -24 -5
condition heading	-3 44 -28 -13 -12 -26 -6
condition led	-12 15 -1 0 -7 -14 -6
condition low	-13 19 3 -9 -21 -27 5
condition part	1 -1 -14 6 -7 -5 11
condition rest	-2 8 12 -9 -13 -9 -1
ct0=agree modal	-3 -10 1 -5 5 0 7
ct0=agree past	-5 -5 6 2 -17 14 -5
ct0=agree perfect	10 0 -14 6 -1 0 -4
ct0=agree pluperfect	0 0 -6 12 -10 0 -4
ct0=agree present	-3 0 -1 -11 10 2 -3
ct0=bear future	0 14 -15 8 -7 -2 -4
ct0=bear modal	0 2 -7 -6 1 -2 9
ct0=bear past	-1 -15 -17 9 8 3 0
ct0=bear perfect	0 -11 15 -1 -7 -4 -10
ct0=bear pluperfect	0 -1 -13 -16 23 -3 -3
ct0=bear present	0 -2 11 -3 -15 -2 3
ct0=begin future	2 -8 0 12 -11 -5 -3
ct0=begin modal	-3 8 4 -9 -10 -6 5
ct0=begin perfect	-9 -1 10 -3 4 -1 -7
ct0=begin pluperfect	-2 -5 3 -10 9 0 -3
ct0=begin present	6 -5 4 0 -11 0 1
ct0=down future	2 4 -3 4 -7 11 -23
ct0=down modal	6 8 -6 -3 0 0 0
ct0=down past	5 -15 6 -4 4 -9 -5
ct0=down perfect	0 8 -4 7 0 0 -20
ct0=down present	-5 -11 -1 4 3 -13 3
ct0=down present-passive	0 -3 -16 1 3 0 12
ct0=end future	-4 0 14 -7 -3 0 -5
ct0=end perfect	0 -2 -13 2 13 0 0
ct0=end present	7 3 -12 3 6 -3 0
ct0=impose future	4 -4 7 -5 -18 6 0
ct0=impose modal	0 0 -6 -2 -4 -4 8
ct0=impose modal-passive	3 -1 8 -5 -4 0 -4
ct0=impose past	-4 12 -6 2 6 -10 -5
ct0=impose past-passive	-1 2 0 6 -12 8 -8
ct0=impose perfect	8 4 -3 -4 1 -6 -1
ct0=impose perfect-passive	-1 -1 9 -6 1 0 -1
ct0=impose pluperfect	10 -18 2 7 -12 0 -2
ct0=impose pluperfect-passive	0 -4 -8 5 6 -5 0
ct0=impose present	-2 -6 -2 2 14 -4 -7
ct0=propose future	-1 -12 2 7 0 0 -2
ct0=propose modal	-4 0 13 5 -4 0 -11
ct0=propose past	1 6 -4 -24 0 -8 10
ct0=propose perfect	8 -7 -1 -1 -6 0 1
ct0=propose pluperfect	7 0 -9 8 -8 4 -7
ct0=propose present	2 -14 -7 -26 0 -3 22
ct0=propose present-passive	0 6 2 -2 0 0 -8
ct0=return modal	2 -5 11 0 -4 0 -8
ct0=return present	-2 4 -13 3 7 0 -4
ct0=say modal	-3 11 -4 -4 0 0 -3
ct0=say past	-9 14 2 -5 -11 -4 5
ct0=say present	4 -8 -5 4 1 5 -2
ct0=sell present	-2 -1 3 -11 -1 0 7
ct0=stay future	3 8 6 -7 3 -6 -10
ct0=stay modal	2 0 -5 -4 5 -10 5
ct0=stay past	-6 -5 -14 8 7 -1 -3
ct0=stay perfect	-3 0 13 -1 -17 -3 -2
ct0=stay pluperfect	-5 -17 -7 8 3 -3 5
ct0=stay present	0 -7 6 1 -9 3 -1
ct0=suspend future	0 4 20 -22 0 0 -3
ct0=suspend past	0 3 -7 9 -3 -1 -3
ct0=suspend perfect	-1 -3 -15 18 -1 0 0
ct0=suspend present	6 -5 -10 11 2 -2 -4
ct0=target future-passive	-4 -7 -5 10 0 0 2
ct0=target modal	10 -8 2 -16 -5 0 5
ct0=target past	-10 -12 -12 12 7 1 -6
ct0=target past-passive	-2 5 -17 0 0 8 0
ct0=target perfect	1 1 5 -10 -6 -1 5
ct0=target pluperfect-passive	0 0 -10 5 1 -1 4
ct0=target present	-2 4 12 -8 -5 0 -8
ct0=target present-passive	-1 -2 12 -7 1 -2 -8
ct0=threaten perfect	-1 -3 -2 -3 0 0 10
ct0=up future	-1 -1 -1 -1 -10 -6 11
ct0=up modal	-3 7 -1 9 -15 -6 -8
ct0=up modal-passive	-4 0 4 -13 0 0 9
ct0=up past	5 -21 10 -9 3 3 -11
ct0=up past-passive	3 0 1 6 -11 2 -2
ct0=up perfect	-10 -2 -2 0 17 -1 -10
ct0=up pluperfect	-2 3 4 -8 -5 9 -7
ct1=agree modal	-2 -10 3 -14 6 0 9
ct1=agree past	-3 -4 10 -3 -15 14 -4
ct1=agree perfect	4 0 -16 13 0 0 -4
ct1=agree pluperfect	0 0 -6 12 -10 0 -4
ct1=agree present	-2 1 0 -17 10 2 -1
ct1=bear future	0 14 -15 8 -7 -2 -4
ct1=bear gerund	5 6 0 1 -6 -5 -8
ct1=bear infinitive	-4 -12 4 -2 7 4 -7
ct1=bear modal	1 2 -7 -8 2 -2 10
ct1=bear participle-passive	5 1 -13 -3 7 0 5
ct1=bear past	-1 -15 -17 9 8 3 0
ct1=bear perfect	-4 -10 17 0 -7 -4 -10
ct1=bear pluperfect	0 -1 -13 -16 23 -3 -3
ct1=bear present	0 -2 10 -3 -15 -2 4
ct1=begin future	2 -7 -6 13 -11 -5 0
ct1=begin gerund	4 5 -5 9 -5 -3 -10
ct1=begin infinitive	9 4 -11 -8 5 -2 0
ct1=begin modal	-2 7 2 -8 -10 -6 6
ct1=begin past	3 -3 -6 3 8 -1 -16
ct1=begin perfect	-9 -1 10 -3 4 -1 -7
ct1=begin pluperfect	-2 -5 3 -10 9 0 -3
ct1=begin present	6 -9 4 2 -12 1 2
ct1=down future	2 4 -3 4 -7 11 -23
ct1=down infinitive	2 -3 7 -6 -12 0 3
ct1=down modal	6 8 -6 -3 0 0 0
ct1=down participle-passive	0 0 14 -8 -2 0 -5
ct1=down past	5 -14 6 -3 5 -8 -8
ct1=down perfect	0 8 -4 7 0 0 -20
ct1=down present	-5 -10 0 5 3 -13 -1
ct1=down present-passive	0 -3 -16 1 3 0 12
ct1=end infinitive	-8 4 16 -10 -9 0 -5
ct1=end past	-3 -2 1 9 -4 -2 -5
ct1=end present	8 5 -11 3 7 -2 -12
ct1=impose future	4 -3 3 -4 -17 6 4
ct1=impose gerund	-9 0 8 -9 8 -5 -3
ct1=impose infinitive	-1 -10 -6 1 -6 3 12
ct1=impose infinitive-passive	1 4 -1 -8 0 0 2
ct1=impose modal	0 1 -7 -2 -4 -4 8
ct1=impose participle-passive	-4 7 14 -6 -7 -6 -10
ct1=impose past	-4 8 -6 5 10 -8 -14
ct1=impose past-passive	-1 2 0 6 -12 8 -8
ct1=impose perfect	1 8 -3 -2 2 -6 -1
ct1=impose perfect-passive	-1 -1 9 -6 1 0 -1
ct1=impose pluperfect	9 -17 2 4 -11 0 0
ct1=impose pluperfect-passive	0 -4 -8 5 6 -5 0
ct1=impose present	-7 -11 0 3 10 -3 -2
ct1=impose present-passive	-6 -10 1 -3 5 -4 7
ct1=propose future	0 -9 -9 7 0 0 2
ct1=propose gerund	1 -2 -3 -6 12 0 -9
ct1=propose infinitive	-3 -3 -10 10 -4 0 4
ct1=propose modal	-2 0 10 6 -2 0 -11
ct1=propose past	1 4 -6 -17 4 -6 5
ct1=propose perfect	5 -1 0 -12 -4 0 3
ct1=propose pluperfect	8 0 -11 2 -6 4 -4
ct1=propose present	1 -8 -3 -23 -14 -2 20
ct1=return modal	2 -5 11 0 -4 0 -8
ct1=return present	-2 4 -13 3 7 0 -4
ct1=say modal	-3 11 -4 -4 0 0 -3
ct1=say past	-3 11 4 -10 -7 -4 5
ct1=say present	4 -8 -9 7 1 5 -1
ct1=sell present	-2 -1 3 -11 -1 0 7
ct1=stay future	3 9 -1 -2 3 -5 -8
ct1=stay gerund	0 4 1 -11 7 0 -1
ct1=stay modal	1 0 -3 -6 5 -9 7
ct1=stay participle-passive	0 -2 -9 5 6 0 -2
ct1=stay past	-7 -5 -13 9 7 -1 -6
ct1=stay perfect	-3 0 12 -1 -17 -3 -2
ct1=stay pluperfect	-5 -17 -7 8 3 -3 5
ct1=stay present	-2 -6 7 2 -13 4 0
ct1=suspend future	0 4 20 -22 0 0 -3
ct1=suspend gerund	0 -2 -5 9 0 0 0
ct1=suspend past	0 3 -7 9 -3 -1 -3
ct1=suspend perfect	-1 -3 -15 18 -1 0 0
ct1=suspend present	6 -4 -9 9 3 -1 -4
ct1=target future-passive	-4 -7 -5 10 0 0 2
ct1=target gerund	-1 -7 5 -11 5 -1 4
ct1=target infinitive	-7 6 -16 0 10 -5 6
ct1=target modal	10 -8 2 -16 -5 0 5
ct1=target participle-passive	-1 4 -3 -8 -6 0 12
ct1=target past	-9 -11 -12 14 8 2 -12
ct1=target past-passive	-2 5 -17 0 0 8 0
ct1=target perfect	2 2 6 -8 -6 -1 1
ct1=target pluperfect-passive	0 0 -10 5 1 -1 4
ct1=target present	-2 4 12 -8 -5 0 -8
ct1=target present-passive	-1 -2 12 -7 1 -2 -8
ct1=up future	-1 0 -6 0 -10 -6 13
ct1=up gerund	2 0 -15 11 -6 -2 6
ct1=up modal	-2 6 -4 9 -14 -6 -6
ct1=up modal-passive	-4 0 4 -13 0 0 9
ct1=up past	5 -21 10 -9 3 3 -11
ct1=up past-passive	3 0 1 6 -11 2 -2
ct1=up perfect	-10 -2 -2 0 17 -1 -10
ct1=up pluperfect	-2 3 4 -8 -5 9 -7
ct2=bear present	0 -4 3 -11 3 0 5
ct2=begin infinitive	-1 2 0 8 -3 0 -8
ct2=begin modal	-3 -8 5 -9 0 0 12
ct2=begin participle-passive	3 1 5 -12 2 0 -2
ct2=begin past	-2 0 20 -7 -19 -3 3
ct2=begin present	2 9 -18 15 2 -6 -13
ct2=begin present-passive	0 -5 -13 2 15 -2 -4
ct2=down past	-1 1 3 -14 -5 0 9
ct2=down present	0 6 -5 6 -13 0 -8
ct2=end participle-passive	0 -1 -13 1 13 0 -1
ct2=end present	-2 -8 5 12 -16 0 -5
ct2=end present-passive	0 6 3 0 -12 0 0
ct2=impose future-passive	-2 4 7 -2 -3 0 -9
ct2=impose modal	-2 10 -2 -5 -3 0 0
ct2=impose modal-passive	-2 5 0 0 5 0 -10
ct2=impose participle-passive	3 -18 -5 11 3 -4 -2
ct2=impose past	0 -7 17 -7 -13 -4 5
ct2=impose past-passive	-5 -9 0 3 -1 -2 6
ct2=impose present	2 2 -15 -4 20 0 -2
ct2=impose present-passive	-8 9 3 -3 -15 -3 5
ct2=return present	0 9 -3 -6 0 0 -1
ct2=say past	-2 -3 2 -8 4 -3 5
ct2=say present-passive	0 9 -6 2 -1 0 -5
ct2=stay future	0 0 -16 14 0 0 2
ct2=stay modal	-1 -2 -4 -8 10 3 -2
ct2=stay past	3 -4 0 3 -8 4 -1
ct2=stay present	-1 2 1 2 -15 5 -3
ct2=stay present-passive	0 -1 10 -6 -4 0 -1
ct2=suspend participle-passive	7 -5 -19 15 -5 0 -1
ct2=suspend present	-4 -13 4 6 -4 0 -3
ct2=suspend present-passive	-1 2 3 -8 4 0 4
ct2=up present	5 -6 -8 0 11 -1 -5
ct2=up present-passive	0 -5 -13 2 15 -2 -4
day ahead 	4 13 -15 3 0 -5 -9
day ahead before	0 -2 -13 -16 23 -4 -3
day ahead before past	0 -9 -4 -10 19 -4 -1
day ahead by	0 3 -5 -4 -1 8 -1
day ahead by present	1 -7 3 0 6 0 -10
day ahead for	-1 5 -5 9 0 0 -10
day ahead from	7 11 -27 10 -25 -10 12
day ahead from future	-1 -3 -1 10 -2 0 -6
day ahead from modal	0 5 -15 4 -8 0 0
day ahead from past	0 -2 -1 -7 -3 0 11
day ahead from pluperfect	6 0 -2 -12 -1 0 8
day ahead from present	2 13 -10 -5 -3 -2 10
day ahead from verbless	3 -2 -18 20 -15 -1 1
day ahead future	-3 1 14 -1 -9 -5 -9
day ahead gerund	0 7 -8 1 -1 0 -1
day ahead in	-1 1 2 4 0 0 -15
day ahead in past	-4 2 0 4 -8 4 -3
day ahead in present	-2 -2 10 2 -8 0 -4
day ahead modal	-9 -8 0 7 3 -2 2
day ahead of	-6 5 -3 -1 10 -2 -5
day ahead on future	-4 12 2 -5 -1 0 -4
day ahead on modal	-7 -19 -1 6 6 0 8
day ahead on present	4 6 -3 -1 -14 -2 5
day ahead on verbless	-2 -9 7 -3 11 0 -7
day ahead past	-6 0 -14 1 8 4 1
day ahead pluperfect	6 -1 -6 -12 8 -5 6
day ahead present	2 12 -6 5 -9 -14 -2
day ahead until	-5 -6 9 9 -11 -8 -12
day ahead until past	-1 -2 -18 15 1 -5 -1
day ahead until present	0 0 -4 9 -10 0 -1
day ahead until verbless	0 -3 21 -17 -6 0 0
day ahead verbless	-3 12 -20 12 8 -6 -13
day gone  past	-1 -2 -9 3 1 0 4
day gone from	-8 25 -27 4 4 2 -2
day gone from modal	0 14 -5 -7 -2 0 -4
day gone from past	0 -2 -9 12 0 -2 -6
day gone from pluperfect	-3 9 -2 -3 -1 0 -1
day gone from present	0 5 -23 14 -1 0 10
day gone from verbless	-2 10 -3 -16 10 4 -8
day gone future	0 0 -8 12 -1 -2 -3
day gone in	-2 -24 -2 11 -2 2 -1
day gone in participle	-1 -2 3 7 -12 0 -7
day gone in past	-5 -26 -2 1 5 1 7
day gone in pluperfect	-4 -6 7 7 -25 0 10
day gone in present	4 5 -2 -5 7 -3 -15
day gone in verbless	5 -10 -6 5 2 3 -7
day gone last	-3 0 -17 7 -2 0 13
day gone modal	-6 3 -3 -3 9 0 -2
day gone of	4 -15 6 -5 6 3 -16
day gone of present	-1 -5 12 -14 6 -1 -4
day gone of verbless	6 -10 1 2 0 -3 -8
day gone on	-3 -18 1 5 3 -11 0
day gone on modal	-5 -13 -5 1 8 0 7
day gone on past	6 -11 9 -9 -4 -6 5
day gone on present	-4 -4 2 6 -1 0 -9
day gone on verbless	-5 5 -13 13 0 -1 0
day gone participle	-3 -8 5 5 -13 -1 1
day gone past	-2 -26 -1 0 7 -3 6
day gone perfect	-7 -4 9 1 -3 -5 -3
day gone pluperfect	-13 -1 5 9 -10 -6 2
day gone present	-3 5 -5 2 11 -11 -12
day gone since	-11 -12 31 -15 -4 -16 -8
day gone since past	0 0 16 -13 -2 -1 0
day gone since perfect	-4 0 7 2 -11 -2 0
day gone since pluperfect	-1 -4 0 11 -4 -7 -3
day gone since present	-2 -3 13 -16 1 0 -2
day gone since verbless	-1 -8 14 -27 9 -1 -4
day gone the	0 5 5 3 -14 0 -3
day gone the perfect	0 0 9 -4 -3 0 0
day gone until	-1 -3 -8 -11 22 -6 -7
day gone until past	0 -2 -3 -8 16 -5 -5
day gone verbless	2 -1 -4 3 7 1 -14
day none  future	0 3 -3 3 -13 5 0
day none  gerund	-7 -5 0 9 2 -6 -10
day none  modal	0 6 0 -4 -5 -10 3
day none  participle	5 -6 -7 1 12 -6 -7
day none  past	6 -4 3 -6 -1 9 -9
day none  perfect	8 -6 6 -9 -4 -16 4
day none  pluperfect	0 -10 -10 3 8 6 -5
day none  present	-2 1 2 1 -9 2 4
day none future	0 3 -3 3 -13 5 0
day none gerund	-7 -5 0 9 2 -6 -10
day none modal	0 6 0 -4 -5 -10 3
day none participle	5 -6 -7 1 12 -6 -7
day none past	6 -4 3 -6 -1 9 -9
day none perfect	8 -6 6 -9 -4 -16 4
day none pluperfect	0 -10 -10 3 8 6 -5
day none present	-2 1 2 1 -9 2 4
day today 	-6 -3 8 -25 15 -5 1
day today  past	-2 0 -15 0 13 0 8
day today  present	-1 0 5 -20 10 0 -7
day today  verbless	0 -6 20 -13 -6 -2 -1
day today from	0 7 7 -11 0 0 -5
day today from present	0 -3 9 -5 0 0 0
day today from verbless	0 3 2 -8 1 0 -1
day today modal	-2 5 5 0 -1 0 -10
day today of	-1 -3 11 -1 -9 0 0
day today of verbless	0 -1 11 -5 -6 0 0
day today on	-4 -3 8 6 -3 0 -10
day today on past	-2 -1 12 -2 -9 0 -2
day today past	-8 -5 -9 9 0 -4 8
day today percent	0 0 8 -3 -2 0 0
day today present	-10 -10 15 -9 2 -3 2
day today verbless	-4 -11 29 -21 -1 -4 -8
denying after	8 -4 -1 -15 2 -2 3
denying before	8 -4 6 -8 1 -2 -7
denying led	20 -4 -5 -4 -2 -4 -7
denying low	29 -13 -3 -6 -6 -14 -7
denying part	13 -1 3 -16 1 -5 -3
denying rest	15 -13 -4 1 -1 -8 0
entry ahead	-5 15 -17 6 2 -3 0
entry ahead future	0 0 8 -10 -3 0 2
entry ahead gerund	-2 4 -6 9 -6 -1 -3
entry ahead modal	-8 4 12 -9 -2 0 -7
entry ahead past	2 -6 -8 7 0 -1 0
entry ahead present	-8 12 -13 3 4 10 -11
entry ahead verbless	2 2 -16 6 3 -22 13
entry gone	-12 -29 -5 -17 36 1 4
entry gone future	-10 -9 4 -10 7 0 7
entry gone modal	-3 -7 1 -15 12 0 2
entry gone past	-8 -13 6 10 -13 3 4
entry gone perfect	-1 -5 11 -17 -3 0 5
entry gone pluperfect	-1 -2 -8 0 10 -2 -2
entry gone present	-8 -3 -18 -2 28 8 -7
entry gone verbless	10 -11 5 -20 20 -7 -8
entry none	12 -3 4 4 -11 -13 -2
entry none future	2 0 -5 11 -20 8 -10
entry none gerund	-4 1 2 5 -1 -3 -12
entry none modal	-1 9 -11 7 -11 -8 2
entry none participle	4 -18 6 -4 6 -4 -2
entry none past	6 -12 -8 -2 11 -5 3
entry none perfect	7 -5 -5 4 -2 -16 6
entry none pluperfect	0 -9 -3 -4 10 1 0
entry none present	1 5 12 -5 -22 -11 3
entry none verbless	8 -2 6 1 -9 -3 -3
entry today	-36 1 9 8 -6 4 -10
entry today future	-3 10 6 -2 -15 -13 -2
entry today modal	-1 -8 12 -6 7 -6 -1
entry today participle	-3 3 -16 17 3 -2 -9
entry today past	-6 -1 7 -11 1 16 -13
entry today perfect	-5 -1 15 -10 2 -4 -8
entry today pluperfect	1 -1 0 11 -17 -1 5
entry today present	-2 -6 -1 12 -10 -14 4
entry today verbless	-53 5 5 0 -3 8 -10
f1=a	-7 -2 5 14 -13 9 -20
f1=a chinese	0 0 12 -2 -9 0 -2
f1=a further	3 7 4 -15 2 0 -6
f1=a spokesperson	2 -3 1 6 0 0 -9
f1=a truce	0 -1 5 -9 7 0 -4
f1=a year	0 -7 -12 17 -2 0 -1
f1=add	0 -2 11 0 -9 0 -4
f1=all	0 -3 10 -9 2 0 -2
f1=also	5 -8 0 -4 -5 0 8
f1=american	4 -18 19 3 -16 2 -10
f1=american goods	0 -7 23 -12 -16 4 -6
f1=an	0 -5 0 8 -7 -3 2
f1=analyst	-2 -11 -1 11 0 -1 1
f1=and	-25 21 12 -8 -11 -29 2
f1=and the	-3 -8 7 0 -7 -5 6
f1=and what	-4 6 0 -13 -9 -4 12
f1=april	-4 -12 -27 -2 34 -4 -11
f1=article	0 -6 -10 12 -7 0 4
f1=as	-8 -14 -14 10 11 -3 5
f1=asked	5 8 0 -11 4 -1 -5
f1=at present	-1 -4 -4 0 -5 1 9
f1=at the	0 14 -3 -7 3 -1 -8
f1=august	0 -4 -3 5 8 -9 -6
f1=australia	6 -1 13 -23 -10 0 10
f1=b	0 -3 -2 9 -4 0 -2
f1=back	0 0 9 -2 -6 0 -1
f1=before	-6 1 27 -18 -11 -2 -8
f1=before that	0 -1 14 -8 -6 0 0
f1=before the	-1 0 14 -17 2 0 -2
f1=beijing	-5 2 5 -9 15 -3 -20
f1=beijing 's	0 2 14 -12 -1 -1 -6
f1=bern	-1 -1 13 -5 -5 0 -3
f1=both	-10 -9 -1 3 11 -11 2
f1=both are	-2 -1 -10 10 8 -7 -4
f1=both rates	0 -1 -1 -12 10 0 0
f1=both sides	0 -1 2 -12 12 0 -2
f1=brazil	-8 -6 13 2 2 -6 -14
f1=brazil 's	0 -10 14 0 -4 -2 -4
f1=brazilian	2 -9 -13 14 1 2 -4
f1=britain	0 -10 -4 8 5 -1 -4
f1=but	-2 -6 13 -13 -14 3 7
f1=by	-6 1 3 -13 15 -3 -7
f1=by the	0 -4 5 -12 10 0 0
f1=c	-1 2 -6 5 -8 6 0
f1=canada	2 -14 -23 21 8 -2 0
f1=cars	0 -6 -6 12 -7 -1 0
f1=chile	0 4 9 -8 -6 0 -3
f1=china	-7 -26 12 3 8 -3 -19
f1=china 's	-6 -14 -4 9 8 -7 -3
f1=china charges	0 0 1 -14 10 0 0
f1=china is	-1 -2 14 -11 -11 0 3
f1=china will	0 -2 -7 14 -6 0 -3
f1=chinese	7 -9 4 -3 3 -5 -7
f1=chinese goods	8 -4 1 -11 6 -2 -2
f1=customs	0 -3 9 -3 -7 -1 2
f1=d	0 9 -3 3 0 0 -9
f1=denmark	0 -3 11 -4 -2 0 -2
f1=do	-3 -6 -10 5 -3 9 4
f1=do not	-2 -1 -9 6 -2 3 5
f1=does	-2 -5 -6 12 -1 -2 -2
f1=during	-1 -7 10 -6 2 0 -1
f1=duties	0 -1 9 -2 -2 -2 -2
f1=each	0 8 3 -6 -6 0 -1
f1=ecuador	0 0 -6 -14 6 0 12
f1=eight	-2 1 -7 12 -6 0 -4
f1=elsewhere	-1 11 6 -14 5 -3 -6
f1=ethiopia	0 14 -6 -10 -1 0 -1
f1=european	0 14 -8 0 -12 -1 5
f1=european union	0 -1 -4 8 -3 0 -2
f1=for	-15 5 -15 20 0 -7 -4
f1=for china	0 -2 9 -10 -2 0 4
f1=for how	0 -9 -13 22 -10 0 -4
f1=for the	-1 4 -10 -1 8 7 -6
f1=friday	-2 0 2 -6 -10 4 7
f1=from	-3 -3 3 -5 15 -4 -17
f1=goods	-7 -11 8 1 0 0 -9
f1=had	0 -6 26 -17 -12 0 -3
f1=he	-4 0 3 -9 12 -1 -3
f1=he said	-10 -2 17 -10 -4 0 -7
f1=his	9 -6 -13 2 3 0 0
f1=host	0 7 -6 11 -17 -9 0
f1=host and	0 -4 -10 5 -2 0 9
f1=how	7 -4 -8 -19 22 0 -14
f1=how long	4 -12 -8 -19 20 1 -6
f1=i	-16 8 -6 -6 -7 6 15
f1=i am	-5 2 -6 12 -7 -2 0
f1=i do	-5 0 -2 -7 1 -2 9
f1=i have	3 -14 8 8 0 -4 -7
f1=i would	0 4 2 -12 -8 7 1
f1=i'm	0 4 -3 1 -8 6 -2
f1=iceland	0 -9 -4 -3 17 -4 -6
f1=if	-6 -26 4 7 13 0 -15
f1=if it	0 -6 10 -2 -2 0 0
f1=if the	-2 -10 10 1 -1 3 -14
f1=if they	0 -8 3 5 -2 0 -4
f1=importers	0 -1 -10 13 -5 0 -1
f1=in	-22 -29 14 -12 12 -12 14
f1=in a	-1 -5 7 -9 5 0 -2
f1=in april	-5 -11 8 -1 -1 5 -4
f1=in its	0 -1 1 -10 9 0 -3
f1=in march	0 -3 -10 11 0 -1 -1
f1=in return	-1 1 3 -13 4 -6 5
f1=in the	0 -9 -2 2 9 -7 -1
f1=india	-5 -14 7 10 -15 -2 -2
f1=india 's	0 -6 16 -3 0 0 -11
f1=india has	0 -4 -4 12 -4 -1 -1
f1=indonesia	-4 -9 -4 12 -19 -2 8
f1=is	5 8 3 -17 1 -1 -1
f1=is there	0 5 11 -9 -7 1 -3
f1=it	16 -8 -12 -2 12 7 -9
f1=it 's	-1 -9 -9 21 -10 -1 -5
f1=it applies	0 0 0 -8 6 0 0
f1=it does	5 -2 9 -12 -7 0 0
f1=it ends	0 0 17 -13 -4 0 -5
f1=it had	1 -9 7 -6 7 -3 -9
f1=it has	-8 -8 -2 3 5 8 -9
f1=it is	6 3 -6 3 -30 4 9
f1=it took	0 -2 9 -12 4 0 -5
f1=it was	-1 -2 -5 -3 10 8 -9
f1=it will	14 -5 -4 -4 -9 -2 4
f1=it would	10 -6 -3 -8 10 -4 -3
f1=its	-3 -3 -2 -5 9 0 6
f1=january	-3 -9 19 -3 -16 0 2
f1=japan	-4 -8 -8 22 -15 -1 -7
f1=july	-1 3 -9 1 -4 8 -3
f1=june	0 7 -10 9 -12 0 8
f1=kenya	0 -1 -7 1 -2 -2 9
f1=korea	0 -3 -16 12 3 0 4
f1=last	-3 1 -4 5 3 -8 2
f1=last week	0 -2 -3 11 -4 -5 0
f1=march	0 -3 -21 7 17 0 -5
f1=may	-3 -10 8 -17 9 11 -11
f1=medicines	0 -1 -12 10 5 0 -2
f1=minister	0 5 -11 2 5 -3 0
f1=mozambique	-1 -3 -3 7 1 4 -8
f1=mr	18 -10 6 0 -21 -7 0
f1=mr trump	0 0 10 -8 -1 0 0
f1=ms	4 -11 2 5 -3 0 0
f1=my	-5 15 -2 -9 5 -6 -4
f1=neither	-5 0 -5 9 -3 -2 3
f1=new	4 -9 12 -11 -2 0 0
f1=next	-1 -4 0 -1 -11 4 11
f1=no	8 -18 3 0 -17 -9 11
f1=no date	-1 -2 -2 10 -5 0 -4
f1=no the	8 -5 -5 -6 -1 0 5
f1=nobody	0 9 5 -4 -2 -1 -13
f1=nobody has	2 6 4 -14 4 0 -6
f1=nobody in	0 -3 -6 9 1 0 -6
f1=nor	-2 1 13 -7 -3 0 -3
f1=norway	-1 -1 6 -2 -7 8 -5
f1=not	-9 9 4 2 -9 -3 -3
f1=nothing	-3 7 16 -10 -3 -4 -14
f1=now	-2 -9 -5 8 -9 8 2
f1=october	0 -6 -2 -12 14 0 0
f1=of	-4 10 0 -4 -9 0 3
f1=officials	-6 8 6 -15 -6 0 1
f1=on	-16 10 -1 15 -19 2 -11
f1=on october	0 7 2 -9 -6 0 2
f1=on saturday	0 0 -1 0 -8 3 7
f1=on the	-2 1 -13 12 -4 2 1
f1=on tuesday	0 -7 15 -10 0 -3 -3
f1=only	-2 -6 -10 4 7 -2 4
f1=other	0 8 10 -16 -2 1 -1
f1=ours	0 9 -1 -5 -3 0 -2
f1=paraguay	0 5 -8 -11 4 6 1
f1=peru	0 12 -7 -6 -1 0 1
f1=peru 's	0 7 -3 -8 -3 0 3
f1=presenter	-2 0 13 -11 -3 2 -2
f1=president	-13 -22 0 -2 15 -14 7
f1=president donald	-10 -16 -7 -1 14 -10 12
f1=prime	-2 10 3 -9 -2 -1 0
f1=prime minister	-2 9 3 -9 -2 -1 0
f1=q	-3 2 15 -11 -8 0 0
f1=q and	0 0 11 -9 -1 0 0
f1=question and	4 8 0 -9 -2 0 -5
f1=question is	0 1 -13 10 -4 4 2
f1=rare	0 -4 -10 4 10 0 -1
f1=reciprocal	-1 -8 8 -14 10 -3 -4
f1=reporter	0 -6 -17 7 14 -1 3
f1=scott	0 -3 -11 -6 -3 0 17
f1=scott bessent	0 -3 -11 -6 -3 0 17
f1=section	-1 -17 1 10 3 -6 -8
f1=september	3 -7 19 -15 -5 0 -7
f1=serbia	0 1 0 9 -10 -5 0
f1=should	0 -1 9 -10 3 0 -1
f1=signed	-1 -9 -4 7 -2 0 5
f1=since	-4 -8 -14 29 -17 2 -11
f1=since then	0 0 8 2 -10 -2 -6
f1=so does	0 -1 1 -12 8 0 0
f1=so far	-1 0 2 -7 0 0 8
f1=south	-2 -2 -19 14 -2 0 6
f1=south korea	-1 -5 -20 14 -4 0 7
f1=soybeans	0 -2 11 -5 1 -1 -7
f1=steel	-2 -9 5 -3 10 -1 -8
f1=sum	0 -3 12 -8 -2 0 0
f1=swiss	0 -4 1 -4 -1 8 -3
f1=switzerland	2 -16 -13 17 3 -5 0
f1=talks	-1 6 -4 7 -9 0 -2
f1=talks on	0 2 3 -8 0 0 3
f1=talks with	0 0 -7 10 -4 0 -1
f1=ten	0 1 5 -10 3 0 0
f1=thailand	3 -6 -17 13 5 -3 -1
f1=that	8 -8 -4 -1 -2 14 -5
f1=that is	10 -3 3 5 -27 1 -3
f1=that makes	0 -2 8 0 -8 0 -3
f1=that was	-2 -2 -10 -13 7 17 -1
f1=the	-2 -12 9 9 -6 -14 -6
f1=the additional	0 2 4 -9 6 0 -4
f1=the agreement	-2 -1 1 14 -13 0 -13
f1=the american	0 2 5 -1 -9 -1 1
f1=the arrangement	0 -14 0 18 -17 0 -6
f1=the chinese	-1 -8 4 -4 -1 -1 7
f1=the commission	13 0 9 -5 -8 0 -15
f1=the duties	0 -9 2 6 -3 0 -2
f1=the eu	-4 -8 4 -8 6 -1 6
f1=the european	-3 -16 10 -19 12 -1 8
f1=the federal	0 -1 10 -2 -6 0 -1
f1=the fentanyl	0 0 -8 7 2 0 0
f1=the first	6 1 -3 11 -3 0 -14
f1=the government	-2 -5 4 7 -3 0 -8
f1=the ministry	10 -13 1 -5 -5 -2 5
f1=the older	0 -4 12 -5 -3 0 -1
f1=the other	-1 0 10 -1 -9 0 -3
f1=the pause	0 2 -6 8 -2 0 -2
f1=the percent	0 0 11 -8 -4 0 0
f1=the points	0 -1 10 -10 -7 0 6
f1=the present	0 8 -9 -10 -2 0 10
f1=the president	-11 -7 -8 11 0 -1 7
f1=the rate	-3 3 -8 4 -5 0 6
f1=the rest	-1 -1 -9 13 -1 -1 -1
f1=the s	0 -3 -7 13 -6 0 -4
f1=the surcharge	0 -3 11 -16 -6 1 7
f1=the suspension	0 -1 11 -9 -11 2 8
f1=the swiss	-2 2 5 3 -2 0 -9
f1=the tariff	-1 0 -10 13 -6 0 3
f1=the that	0 8 -12 1 4 -1 -1
f1=the truce	-4 -8 1 -24 20 -9 14
f1=the twenty	0 -7 8 0 -2 0 -4
f1=the two	3 0 12 -13 3 2 -12
f1=their	0 4 9 -11 -6 0 0
f1=then	-5 4 -24 5 2 5 10
f1=then came	-1 0 -14 6 -6 4 8
f1=there	10 -5 -14 -14 11 3 6
f1=there are	0 -6 -5 -9 10 6 -4
f1=there is	11 -3 -4 -2 3 -10 0
f1=they	4 4 -12 9 1 0 -10
f1=they are	0 -2 9 -4 -1 0 0
f1=they pay	5 11 -18 10 -5 0 -4
f1=they were	-2 -5 2 8 -6 0 -5
f1=thirty	7 -7 -6 9 -6 0 -2
f1=this	-2 0 0 5 1 0 -12
f1=this is	0 -3 -3 14 -9 1 -8
f1=those	-2 0 -4 12 -5 -5 -7
f1=to	-4 3 7 -3 -4 6 -9
f1=today	-11 11 -32 20 -12 6 9
f1=today it	-9 8 -19 8 -5 2 7
f1=together	0 4 13 -7 -8 0 -4
f1=tokyo	0 2 -8 -1 -1 0 8
f1=trade	-6 13 8 -14 -23 -2 6
f1=trade minister	0 12 8 -10 -14 0 -7
f1=treasury	-4 -6 5 7 -8 0 -3
f1=treasury secretary	-4 -6 5 7 -8 0 -3
f1=trump	-5 -17 -24 19 -4 -5 19
f1=trump had	0 -11 -2 -2 -4 0 15
f1=trump wrote	0 0 -11 12 0 0 0
f1=tuesday	0 -4 5 -9 6 0 0
f1=turkish	0 -9 -4 8 -10 2 6
f1=twenty	-5 -9 11 0 -1 -5 -2
f1=two	0 4 0 2 -8 0 -5
f1=u.s.	0 -2 12 -7 -2 0 -1
f1=ukraine	0 18 -7 -12 -8 0 -1
f1=under	-1 -6 0 -4 -9 13 -3
f1=under the	-1 -5 1 -1 -7 9 -3
f1=until	-6 1 -18 17 0 -4 5
f1=until then	0 -4 -11 8 -3 0 6
f1=until yesterday	0 0 14 -11 -2 0 0
f1=uruguay	0 13 -2 -2 -8 0 -2
f1=us	-2 -3 0 -3 -2 0 9
f1=vietnam	-2 -1 2 7 -14 -2 -1
f1=vietnam 's	0 1 9 -7 -2 0 0
f1=was	0 6 0 -14 8 -1 -4
f1=washington	-3 -5 14 -27 8 0 3
f1=we	-11 6 2 -5 -12 -5 11
f1=we are	-1 4 3 -17 -2 0 8
f1=we have	-9 0 4 12 -21 0 0
f1=we were	0 -3 -14 3 11 0 0
f1=wednesday	-3 -8 1 -14 11 -4 4
f1=what	-13 -9 -4 -6 11 8 7
f1=what about	-1 7 -9 6 -4 0 -1
f1=what could	-2 -5 14 -8 -10 6 -1
f1=what did	0 -4 0 -5 13 -7 -1
f1=what does	-3 -9 0 8 1 0 -3
f1=what is	-3 4 -2 -13 11 0 -2
f1=what it	3 -1 -3 -9 0 0 6
f1=what stays	0 -2 -14 4 12 0 -2
f1=what we	0 10 -1 -9 -2 -1 4
f1=what would	0 -7 15 -3 -7 4 -4
f1=when	8 -5 -19 5 0 7 4
f1=where	1 -6 -3 14 -9 -2 -6
f1=who	-5 15 -4 -5 -12 9 -8
f1=who is	0 8 0 -9 4 -4 -1
f1=why	-3 7 13 -11 -5 -4 -6
f1=will	-3 11 0 -8 -1 6 -8
f1=with	-1 -14 6 3 -2 -10 5
f1=with the	0 -3 -12 14 4 -9 -5
f1=without	-6 3 14 -5 -6 -1 -14
f1=without an	0 0 -4 9 0 0 -3
f1=without the	-2 10 15 -23 -5 0 -7
f1=yesterday	-1 -1 10 -4 5 -4 -4
f1=you	2 11 5 -9 -11 -6 -1
f1=you may	5 5 -2 -9 -4 0 0
f:!	2 -5 11 -6 -15 4 0
f:"	22 5 -9 -18 -4 -5 7
f:'	0 -1 13 -17 6 -4 -4
f:'s	-6 5 8 -6 -14 1 2
f:(	-4 11 -7 10 -15 -1 -4
f:)	5 10 -10 11 -15 -1 -9
f:,	-3 20 -16 -8 15 1 -1
f:-	-7 0 6 -24 10 7 5
f:.	5 -4 -5 10 4 -6 -11
f::	6 11 7 -8 -14 0 -8
f:;	-18 4 -6 10 -9 -2 12
f:<agent>	2 -23 -8 -5 18 -11 22
f:<day-ahead>	-11 -10 -1 15 -18 -12 13
f:<day-gone>	-8 -15 -1 -4 10 3 6
f:<day-today>	-11 7 -12 1 -7 6 13
f:<duty>	-16 2 4 6 -2 -15 -2
f:<gate>	-11 -5 12 4 -3 -2 -10
f:<goods-amount>	3 4 -11 1 5 0 3
f:<goods>	-11 18 0 0 -5 0 -9
f:<level>	-16 11 6 9 -3 -30 -14
f:<money>	-9 6 1 -8 4 -11 4
f:<month-ahead>	-8 -8 4 7 0 -1 -7
f:<month-gone>	-4 -25 0 -18 31 14 -5
f:<month-today>	0 -2 0 10 -11 0 -2
f:<name>	-31 7 1 -1 4 -5 2
f:<not>	8 2 -2 -3 -8 5 0
f:<number>	-3 -5 2 1 11 -3 -14
f:<office>	11 -1 -15 -4 -10 9 15
f:<organisation>	24 -9 -15 9 4 0 -13
f:<person>	-3 6 -14 6 -13 -9 17
f:<points>	-14 18 5 -2 -7 0 -23
f:<quality>	-10 -2 -9 4 15 -4 -1
f:<sender>	-15 -3 -11 23 -15 0 1
f:<span>	-26 -19 6 3 -2 8 0
f:<v-agree>	-10 7 -11 5 -2 1 6
f:<v-bear>	1 -4 0 -3 8 -6 3
f:<v-begin>	-12 2 3 4 -6 -2 -1
f:<v-buy>	-5 -4 -6 -1 14 -7 2
f:<v-deny>	7 0 7 -9 11 -5 -16
f:<v-down>	0 -1 6 0 -10 -9 7
f:<v-end>	0 -6 -12 -1 13 11 0
f:<v-impose>	-17 3 -6 -3 8 -5 13
f:<v-propose>	9 7 -2 -10 -27 -8 19
f:<v-return>	9 19 1 -14 -6 -15 -4
f:<v-say>	3 -2 -6 11 -34 -10 19
f:<v-sell>	-13 -2 4 1 -6 3 1
f:<v-stay>	-7 -1 2 10 -4 0 -12
f:<v-suspend>	-15 10 -5 12 -4 -1 -8
f:<v-target>	-23 9 -2 -8 4 2 4
f:<v-threaten>	-6 16 -8 4 -12 -5 -1
f:<v-up>	-15 16 -4 1 9 3 -26
f:?	0 -14 7 17 -27 -9 -2
f:a	-9 -4 -1 16 -11 0 -4
f:about	3 9 5 -1 3 -13 -23
f:above	3 -9 -6 8 -14 1 8
f:accord	0 -8 13 -3 -1 0 -6
f:act	0 0 -17 19 -1 0 -3
f:action	0 0 -11 0 12 0 0
f:add	-3 4 4 5 -12 -4 -3
f:additional	-1 0 20 -11 -5 -2 -5
f:affiliate	0 -1 -9 0 8 0 0
f:after	0 1 -5 6 7 -6 -10
f:again	-10 22 1 -4 -8 -3 -11
f:ago	-1 -9 -7 16 -9 -3 5
f:agree	-8 13 6 4 -20 -1 -16
f:agreement	3 -16 5 10 -7 -2 -14
f:aircraft	0 -4 7 4 -10 0 -3
f:all	5 0 10 -3 -8 4 -10
f:alone	0 -6 14 0 -14 -1 -2
f:already	-2 -7 -15 27 1 -6 -12
f:also	3 6 -4 9 -20 5 -13
f:altogether	0 7 3 -3 -9 0 -1
f:aluminium	-1 4 -14 6 9 0 -2
f:aluminum	0 -7 14 -3 -12 0 -2
f:am	-6 -8 -10 14 -7 0 6
f:an	7 -5 0 0 7 -14 -4
f:and	-3 -7 0 7 6 7 -19
f:annex	3 -5 -9 4 5 0 -2
f:announcement	0 0 -6 -7 15 0 -4
f:another	0 2 17 -14 -7 -2 -1
f:answer	-10 -8 -19 -12 29 -10 11
f:any	-2 -7 1 -2 -2 -2 11
f:anybody	0 11 -4 -19 8 0 -2
f:anything	-3 -10 -1 1 13 6 -14
f:apply	-3 7 7 -7 4 -1 -14
f:approve	-1 -5 2 9 -5 0 -6
f:are	-14 0 12 -2 3 -8 -13
f:arrangement	-2 -11 3 14 -19 3 -6
f:article	0 0 -2 -8 9 0 0
f:as	-4 -10 -1 -8 6 6 10
f:aside	0 -1 13 -6 -7 0 0
f:ask	15 -2 17 -14 -1 0 -20
f:asleep	0 0 5 -8 3 0 0
f:at	-25 3 -10 2 14 12 -6
f:autumn	6 -13 -15 7 10 -2 4
f:average	-4 -5 -16 18 3 0 -4
f:away	7 0 -4 -13 9 -6 3
f:back	-14 5 0 -21 11 13 -9
f:banana	9 10 -11 0 0 -1 -8
f:be	10 3 -4 3 -18 2 3
f:bean	-1 -18 12 -1 7 -3 -10
f:became	9 0 -16 -3 15 0 -8
f:because	-7 0 15 -7 -3 -5 -1
f:become	-1 5 10 -15 2 -1 -4
f:beef	4 -3 -5 9 -3 -6 -1
f:been	-2 -12 -9 13 4 0 0
f:before	-19 11 8 -1 -11 -18 4
f:begin	-5 -3 5 -5 -9 1 12
f:being	-3 -5 0 2 -14 4 11
f:better	0 -5 0 -9 11 0 -1
f:between	-2 -7 -1 10 -12 4 -3
f:both	-14 10 -15 -2 16 -9 3
f:breath	-3 1 -8 -2 -4 5 8
f:bring	-3 -8 -6 9 11 -2 -15
f:broken	0 -4 6 -9 4 0 0
f:build	0 0 12 -11 -4 0 0
f:busan	-4 -9 8 -10 5 2 0
f:buse	0 -3 15 -13 0 0 -1
f:but	-9 2 2 -10 0 0 8
f:butter	-1 3 -9 4 2 -2 -2
f:buy	-5 -4 0 8 -2 0 -7
f:buyer	-1 -7 2 3 -9 0 5
f:by	5 -13 -12 -4 17 -4 6
f:call	10 -9 8 0 -15 -4 0
f:can	-5 -14 14 1 -15 3 5
f:can't	-1 -3 -8 0 3 0 8
f:cancel	6 -9 -12 13 1 -3 -3
f:cannot	4 -8 -5 -8 11 0 -1
f:car	-5 -20 -2 9 -9 -7 15
f:carpet	-3 -7 3 0 -9 7 1
f:carry	0 0 14 0 -6 0 -8
f:case	-1 15 -8 -6 -5 2 0
f:ceasefire	0 0 0 8 -6 -4 -1
f:ceiling	-1 0 -6 10 -1 0 -5
f:change	-1 -15 3 9 3 -5 -10
f:changed	0 -8 9 -10 2 -1 3
f:charge	-22 3 2 -10 3 5 6
f:chart	-2 -9 2 8 -3 -4 1
f:cheese	0 -7 0 -9 7 0 6
f:chicken	0 -7 -19 9 14 -2 -4
f:chip	-1 -10 17 -2 -9 -1 -4
f:christma	2 -5 6 2 0 -2 -9
f:close	0 -7 -14 7 0 0 12
f:cocoa	-1 0 -24 2 14 -5 7
f:coffee	-5 4 -11 -6 15 -9 4
f:collect	-10 6 -2 6 -6 -5 -3
f:come	-8 7 1 -3 -13 -4 15
f:company	-1 -8 -15 20 -3 -1 2
f:conclude	0 0 12 -12 -6 0 -2
f:confirm	3 -6 -5 -3 -8 0 13
f:content	0 6 -4 4 -8 -4 2
f:continue	1 -8 2 1 -15 6 4
f:control	-2 -6 -1 9 -16 0 4
f:copper	0 1 0 -13 3 0 8
f:cork	0 1 7 -10 1 0 -3
f:correct	11 -1 -8 -7 3 0 -3
f:corrected	16 0 -4 -10 -8 0 -2
f:cotton	0 -2 -11 11 3 -4 -4
f:could	-10 5 -10 -1 6 -3 8
f:count	-5 4 -17 21 5 -2 -17
f:counted	0 1 8 -11 -2 0 -2
f:counter	0 -1 4 1 -11 0 2
f:countermeasure	0 -1 6 3 -8 0 -4
f:country	-6 -3 -16 21 -5 -9 4
f:course	0 -2 11 -15 -2 0 8
f:covered	0 -3 -1 -4 8 0 0
f:critical	0 -1 -4 -9 -1 0 13
f:custom	0 -1 16 -6 -19 0 0
f:date	4 3 -16 17 -3 -9 -6
f:day	-3 4 1 6 -18 0 2
f:decide	0 -1 8 -7 0 0 0
f:decided	-6 3 9 1 -5 0 -9
f:decision	0 -2 0 -5 -4 0 8
f:decree	2 2 5 0 -7 -3 -13
f:delay	0 0 -8 6 -2 0 3
f:delegation	-3 1 2 -10 -2 0 6
f:deny	10 0 -7 6 -2 0 -10
f:did	10 1 -4 -3 -4 9 -8
f:discuss	-2 0 12 -9 -3 0 -3
f:dispute	-3 5 -11 0 10 0 0
f:do	-8 10 0 -6 -2 -5 4
f:doe	-2 -9 0 11 6 -1 -25
f:doesn't	-3 9 -8 7 -6 0 -2
f:doing	0 8 0 -11 2 0 -2
f:don't	-8 14 0 4 -9 -1 -10
f:done	6 -2 3 -24 13 -2 -4
f:down	-10 -8 -12 3 10 10 1
f:draft	6 4 -3 -16 -1 -2 4
f:drawer	0 -11 8 -5 -5 0 8
f:drink	-3 7 -12 -8 12 0 -4
f:drop	4 -8 -12 0 4 2 10
f:during	-3 -6 10 -14 -2 -2 11
f:duty	-18 6 -1 17 1 -12 -29
f:each	-8 -10 1 2 9 -6 0
f:earlier	2 0 9 -7 -6 0 0
f:economy	0 -2 -14 -8 19 -1 -1
f:effect	3 -15 -7 2 5 -7 9
f:either	-5 5 -11 10 -2 -9 1
f:else	4 -5 -10 10 6 0 -8
f:embassy	11 0 -4 -4 -4 3 -8
f:emergency	0 0 -2 -8 13 -3 -2
f:end	-13 -12 7 -9 12 0 0
f:energy	-2 -1 -15 2 0 -2 12
f:enter	-1 -10 7 1 7 -5 -7
f:entity	0 -2 -9 13 -2 0 -1
f:entry	5 0 -9 0 4 0 -2
f:even	0 -4 5 -10 3 -1 3
f:evening	-9 -7 2 -15 13 0 2
f:ever	3 -10 -3 7 11 -5 -14
f:every	-4 -7 -13 7 -6 5 11
f:everybody	-3 -9 7 1 8 -7 -12
f:everything	0 -11 -8 11 4 0 3
f:everywhere	0 -6 -6 10 -2 1 -1
f:expect	-7 0 0 -11 3 -3 11
f:explain	0 -7 -12 15 0 -1 -1
f:export	-10 4 10 2 -24 -5 -1
f:exporter	0 -8 5 5 -3 0 -2
f:extension	-2 13 5 -22 -7 0 5
f:face	3 9 -11 -4 13 0 -8
f:fail	0 6 -11 9 -3 0 -3
f:fall	1 7 11 -7 -3 -11 -7
f:false	13 -1 -14 -10 -2 7 -3
f:far	5 1 -3 -5 -8 0 6
f:farm	0 -9 -1 -10 19 -4 -7
f:fee	-2 -10 6 2 6 0 -8
f:fentanyl	-11 -19 8 -4 16 -2 -21
f:few	-3 2 13 -8 -1 0 -1
f:figure	7 -7 8 -2 -4 -9 -2
f:firm	-2 -6 -8 13 3 -1 -7
f:fish	0 -5 0 2 0 8 -7
f:flat	0 13 -3 -8 -8 2 -1
f:flour	-1 16 -7 1 -5 -2 -9
f:flower	0 -6 8 1 0 0 -6
f:follow	0 -1 21 -19 0 0 -3
f:followed	-6 -6 -10 11 -1 -3 8
f:for	-12 0 4 14 -14 0 -9
f:forced	0 -10 0 -16 15 -2 3
f:forget	0 -7 -7 -7 12 -2 2
f:found	0 4 -15 0 13 -2 0
f:framework	0 -2 -9 7 9 0 -11
f:from	-12 2 -8 15 -11 -1 6
f:full	0 -5 11 -1 -8 0 -2
f:further	-1 9 9 -11 -5 2 -4
f:gas	0 -5 0 -5 8 0 1
f:gave	-5 -6 2 0 -3 8 0
f:general	0 -3 9 -2 -7 0 0
f:geneva	-1 -7 -7 3 3 -3 8
f:get	-9 -5 -13 6 14 1 -2
f:give	0 -5 -10 3 8 0 0
f:given	-3 1 0 -12 7 -1 8
f:go	-2 8 -18 10 8 1 -10
f:good	-2 -6 7 -5 6 0 -12
f:government	-1 7 11 -19 4 -1 -8
f:grow	-9 6 -10 -7 14 0 -3
f:had	-24 -1 19 -12 9 0 -16
f:half	-6 -12 5 -6 9 0 -2
f:halve	0 -5 -9 15 -3 0 -1
f:hasn't	-8 0 11 1 -3 0 -3
f:have	-5 -10 0 13 -3 5 -9
f:he	-11 -2 -3 -20 11 -9 19
f:heard	-1 0 9 -7 -5 0 0
f:her	2 -9 0 10 -6 5 -8
f:here	6 0 1 -11 0 -3 8
f:high	-2 -7 -4 10 2 0 -4
f:highest	-7 -8 -12 -10 15 15 -5
f:him	-5 -3 -5 1 -3 0 12
f:his	-1 -5 -9 10 -19 -1 15
f:hold	-9 4 -1 -3 3 -1 3
f:home	-5 2 5 4 -8 -2 -5
f:hour	-3 -3 9 0 -5 -1 -3
f:house	0 -9 0 5 -12 3 6
f:how	-4 3 -9 14 -8 -2 -3
f:i	-19 -3 -8 -3 0 9 18
f:ice	-3 0 -11 11 -8 -1 5
f:if	-9 3 3 6 -11 -7 1
f:impose	-2 -5 1 11 1 -2 -13
f:in	-18 -13 -1 -11 11 21 12
f:included	0 -4 2 7 -10 0 -7
f:increase	-1 9 21 -20 0 0 -15
f:invest	0 -4 -12 16 -4 0 0
f:is	12 -2 9 -15 -14 -11 15
f:issued	-1 0 -2 -2 8 0 -1
f:it	15 -1 -8 -7 1 15 -4
f:item	0 -1 11 -12 5 0 0
f:its	-12 1 -1 2 7 2 -9
f:itself	0 0 -11 0 3 4 3
f:joint	0 -3 -8 9 -3 0 2
f:judgment	0 -1 -4 -6 12 -2 0
f:just	-4 -10 16 0 -8 0 -7
f:keep	-5 1 0 11 -8 2 -17
f:kind	1 -8 14 -4 -8 0 0
f:labor	0 -9 0 -12 12 -2 4
f:lamp	0 0 -10 10 1 0 -3
f:lapse	-1 8 -7 -6 1 7 0
f:large	0 0 -8 12 0 0 -5
f:last	-6 0 13 -12 -10 8 3
f:later	2 -13 3 -13 5 -2 9
f:latter	0 4 14 -15 -4 0 -2
f:laugh	0 -4 10 -11 2 0 -2
f:laughed	10 -1 -4 2 -1 0 -9
f:law	13 -20 0 -5 5 -2 7
f:lay	0 2 -9 -15 0 6 13
f:leave	-10 -3 4 -11 3 4 5
f:less	-3 -3 -2 9 7 -9 -10
f:let	-3 -8 12 -2 -2 5 -14
f:letter	-4 4 -8 -2 0 -4 8
f:levy	-1 12 10 -22 -2 -2 -3
f:licence	-2 10 9 -13 -9 -2 1
f:lie	0 -11 -1 0 -7 7 10
f:lift	-3 -4 9 0 -3 -1 -3
f:like	0 2 6 -26 0 -1 9
f:limit	-2 0 -8 3 -2 0 6
f:list	-3 -26 5 20 -11 -7 -16
f:little	0 -5 -15 9 7 -1 -5
f:long	-4 -10 -11 17 -14 0 7
f:longer	0 -8 8 -8 7 1 -3
f:look	-9 -14 -7 14 5 -4 2
f:lose	0 1 -9 7 4 0 -3
f:lower	0 -1 8 -7 2 -1 -1
f:machine	0 7 -8 8 -7 0 -1
f:make	3 -2 -15 11 3 8 -7
f:man	-1 0 7 -9 3 0 -4
f:matter	-3 -4 0 -2 -10 0 13
f:may	0 -7 11 -1 -19 -2 10
f:me	9 0 0 8 -20 2 -4
f:mean	-8 2 -11 12 -2 -6 7
f:measure	0 -2 9 -1 -3 -1 -3
f:medicine	0 -8 0 9 -8 4 -5
f:meet	0 0 3 -16 -7 11 6
f:member	-10 7 -8 16 -2 -3 -10
f:might	-7 0 2 15 -7 0 -16
f:milk	-2 18 -10 -1 -7 0 0
f:mill	-1 0 -10 13 -4 0 -1
f:mind	-1 -6 -1 13 -8 0 -7
f:minister	-4 -9 -8 0 -8 0 18
f:ministry	0 -6 0 7 -9 0 3
f:minute	5 4 -21 -4 18 -3 0
f:moment	5 0 -14 3 11 0 -6
f:month	-1 -8 1 0 4 6 -10
f:more	-7 -10 1 7 -11 8 1
f:most	-1 -9 15 -9 3 -3 -6
f:mostly	0 1 6 -10 0 2 -2
f:mr	-4 -15 1 5 -2 -5 6
f:much	-2 -3 14 -7 2 -1 -5
f:must	12 -8 -17 3 14 -2 -10
f:my	9 12 -8 0 -1 -3 -13
f:need	-5 -9 6 -19 -4 0 17
f:needed	0 -3 -8 3 -1 0 8
f:negotiation	3 0 3 -12 -2 0 5
f:negotiator	0 0 -1 8 -5 0 -3
f:neither	-2 -2 -6 9 1 -5 0
f:never	15 4 -17 11 -10 0 -7
f:new	-12 -3 20 -6 -6 -6 -5
f:newspaper	6 -4 2 1 2 -4 -8
f:next	-6 -11 2 15 -14 3 -11
f:no	7 9 -16 0 -2 0 3
f:nobody	-3 4 0 -13 5 8 -1
f:none	-6 -1 10 2 -2 -2 -5
f:nor	-2 1 11 -7 0 0 -3
f:normal	0 0 9 -2 -5 0 0
f:north	0 -6 -13 14 1 0 0
f:not	6 -6 3 -1 -11 -3 8
f:note	-4 0 15 -8 -9 5 -7
f:nothing	-4 -9 7 -3 7 0 -7
f:notice	-2 -5 -7 5 10 0 -9
f:noticed	0 -1 -3 9 -4 -4 0
f:now	0 4 4 -1 -10 4 -4
f:number	6 9 12 -10 -1 -2 -16
f:of	-11 -8 8 -10 5 14 -3
f:off	-9 -6 7 -8 14 -7 -2
f:offer	-5 2 0 -13 -15 0 17
f:oil	-2 1 5 -1 0 -8 0
f:old	-6 -11 22 -11 -2 -4 -7
f:older	-1 -5 -3 13 -13 0 -3
f:olive	0 0 12 -9 -4 0 -1
f:on	-33 2 5 -6 11 -14 6
f:once	-4 -1 6 0 3 -8 -13
f:one	-3 -6 10 -16 8 -11 6
f:only	-2 -7 24 -23 2 -7 -1
f:open	-1 11 -19 6 -5 0 6
f:or	0 -5 3 -2 -9 -5 10
f:orange	0 -7 15 -3 -13 -1 5
f:order	0 -4 -7 -9 17 -10 9
f:ordinary	3 -6 18 -3 -21 -2 -11
f:other	-14 -8 1 3 7 -4 -3
f:otherwise	0 -1 7 -9 -3 0 2
f:our	-5 2 14 -17 -1 -3 1
f:outside	0 -4 -12 5 4 0 8
f:over	-13 -10 2 8 0 -15 3
f:owe	-1 5 3 -8 0 0 0
f:own	0 -3 1 8 -2 -1 -9
f:page	-5 -1 0 2 -3 0 8
f:palm	0 -3 -2 -9 4 -1 9
f:paper	1 15 -3 -2 -21 -3 5
f:parliament	0 12 -18 0 6 -2 -3
f:pass	-1 -9 6 4 0 0 0
f:pause	-3 -10 -5 6 11 -5 -3
f:pay	11 -20 -1 4 3 -9 6
f:people	-4 -8 -5 1 1 0 10
f:per	0 -4 8 -11 7 -1 0
f:permit	0 6 -10 2 0 0 3
f:place	-1 -9 -7 12 5 2 -10
f:plan	0 6 -3 6 -19 -1 0
f:plu	0 0 -8 -4 15 -3 -4
f:point	0 9 -3 1 -6 0 -3
f:policy	2 -4 -1 -8 1 0 8
f:port	-3 -1 -3 1 12 1 -16
f:post	10 -7 -3 -21 -10 -3 16
f:powder	0 0 -7 0 9 0 0
f:prepare	0 -2 9 -3 -8 4 0
f:present	-3 0 -15 2 -15 -4 20
f:president	0 -1 13 -1 -10 -1 -5
f:price	-3 -9 2 18 -20 -2 -6
f:proclamation	-3 -10 -2 12 -8 -3 0
f:product	0 -14 -1 -1 -11 -2 18
f:prolong	3 5 8 -7 -8 -1 -5
f:promise	-7 -11 -8 23 0 -3 -13
f:propose	-1 10 -4 -17 -2 -1 9
f:published	-11 -4 3 -3 10 -6 5
f:put	-15 -16 -5 -2 14 -19 17
f:rate	-5 0 -11 10 1 6 0
f:rather	-2 -4 9 -13 0 -2 6
f:raw	0 0 8 -5 -1 0 -3
f:reach	-1 -8 -19 12 8 0 5
f:read	-5 1 3 -9 7 -10 2
f:ready	0 -11 4 1 -7 0 9
f:reason	0 -4 -1 -9 10 0 3
f:reciprocal	-6 -12 6 -3 8 -2 -10
f:reduce	0 -2 12 -12 2 0 -1
f:reduction	0 0 -11 18 -7 0 -7
f:refund	4 0 -12 -7 7 0 6
f:relief	0 7 8 -9 -7 0 0
f:remain	-6 4 -1 5 4 1 -23
f:remove	0 6 -8 -4 0 -1 8
f:renewed	-1 -2 -15 1 17 -3 -1
f:replace	0 0 7 -11 5 0 0
f:reply	6 10 -4 -15 4 8 -10
f:report	1 4 -10 -13 -5 0 14
f:reporter	-7 0 -15 17 -15 4 5
f:require	0 -1 6 -10 -2 0 6
f:return	5 7 3 -16 7 -11 -2
f:rice	-2 11 -5 -15 10 -1 -2
f:rise	4 8 8 -11 -9 0 -7
f:room	-2 -2 -12 0 11 -1 0
f:round	-1 -7 13 -6 -7 8 -8
f:rule	-6 0 12 -15 13 -5 -13
f:run	-3 -18 16 0 -14 -11 11
f:same	4 6 -2 13 -21 6 -15
f:say	9 0 7 -2 -17 -5 -3
f:scott	-3 0 0 -6 0 0 9
f:season	0 1 -8 4 5 1 -4
f:second	4 -1 -1 7 3 -4 -16
f:secretary	-4 0 -1 -3 -1 0 8
f:section	-3 -7 15 -12 8 -4 -12
f:see	-11 3 -5 -12 3 -9 17
f:seem	0 -3 2 -10 7 0 -1
f:sell	0 -5 13 -14 8 -5 -4
f:send	-1 -5 -7 4 -1 8 3
f:separate	0 -4 2 7 -9 0 -7
f:set	0 1 8 -3 -5 0 -2
f:shall	-5 0 2 13 -14 -3 -6
f:should	-4 10 16 -21 -14 -1 0
f:side	-6 -10 4 3 -3 -14 8
f:sign	-3 -2 -6 -3 4 1 8
f:signature	-2 -11 4 -2 0 -2 10
f:since	-8 6 -6 14 -5 2 -15
f:sit	-7 -4 -6 4 -6 0 11
f:sleep	-6 16 -4 0 -8 -1 -8
f:small	0 -6 -4 14 -3 0 -4
f:so	11 -3 -1 -1 -4 8 -6
f:software	0 0 3 -8 -3 -1 10
f:some	0 -5 3 -15 14 -4 0
f:somebody	0 -3 -5 -12 12 0 6
f:something	0 -4 -6 4 8 -2 -4
f:soybean	-1 -14 -20 14 17 -2 -10
f:spare	-1 -5 11 -8 6 0 -9
f:speak	-4 0 -9 10 7 0 -4
f:spoke	-2 -3 -5 12 0 -4 -4
f:spring	7 11 0 -6 -12 -2 0
f:stand	-2 -4 -4 -15 14 -2 9
f:standstill	-1 5 8 -13 0 0 0
f:start	-3 -7 -12 20 -7 0 -3
f:stay	3 -10 0 15 -17 1 0
f:steel	-3 -9 12 10 -14 -5 -14
f:step	-4 3 -2 -1 2 8 -11
f:still	-8 -3 6 -8 12 0 -10
f:stockholm	0 2 5 -6 -13 4 5
f:stop	0 -2 -6 15 -11 11 -14
f:stuff	0 5 -18 9 -1 7 -2
f:such	14 0 -8 -6 5 -3 -4
f:sugar	-3 5 0 10 -11 -2 -5
f:sum	-3 0 13 -2 -5 -1 -7
f:summer	3 -13 -8 2 7 6 -7
f:sunflower	0 6 0 0 -9 0 0
f:surcharge	6 -13 -3 -14 6 -1 11
f:suspend	0 15 -4 3 -8 1 -8
f:suspension	-1 6 1 -4 -13 7 5
f:table	-6 -1 -10 13 -12 -1 6
f:take	1 0 11 -8 -6 5 -7
f:talk	-10 -1 1 11 -20 -5 2
f:talking	-1 -8 -5 11 2 0 -2
f:tariff	-14 -17 4 2 -5 -4 14
f:tea	0 10 -5 -12 2 3 -4
f:telephone	0 1 -7 0 -10 0 11
f:tell	-10 3 -7 14 -17 -3 6
f:term	-5 -7 13 2 -11 0 0
f:than	-8 -1 0 -1 0 3 1
f:that	-3 6 -5 -7 -2 -2 15
f:the	5 -12 7 -3 2 9 -7
f:their	5 1 -11 2 -2 0 4
f:them	0 -11 2 5 -3 5 -2
f:then	-15 19 -25 -4 5 12 5
f:there	11 17 -12 0 -6 0 -11
f:therefore	0 -5 14 -11 0 0 0
f:these	-2 3 3 -8 0 -3 4
f:they	5 -1 -11 10 -7 11 -6
f:thi	-10 5 3 -5 4 3 -6
f:thing	0 -6 3 -8 9 -8 0
f:third	-4 0 -14 18 -4 0 -2
f:those	-7 15 -13 20 -10 -7 -19
f:threaten	-1 5 -11 6 -7 -1 8
f:three	2 9 12 -10 -5 -3 -17
f:through	2 0 -17 13 -9 12 -10
f:till	-1 -2 0 9 -5 -5 -2
f:to	-11 8 -5 9 -8 1 0
f:together	-2 0 10 -14 -2 -3 9
f:too	-3 9 -2 -13 0 2 5
f:top	-6 9 2 -7 -5 -8 9
f:touched	0 6 6 -10 -3 0 -1
f:trade	-9 -2 0 -16 11 0 10
f:treat	0 -2 -10 5 -1 0 6
f:truce	-10 -14 13 -3 0 -8 4
f:truck	2 -3 10 -2 0 0 -9
f:true	3 0 -2 -8 6 -1 -2
f:twice	2 -13 -3 7 7 3 -12
f:two	-16 -4 -3 0 9 0 5
f:unchanged	0 4 3 1 -10 -1 -1
f:under	1 -9 13 -13 3 -4 2
f:understanding	0 -3 -1 9 -6 -4 -2
f:unlawful	0 0 11 -9 -2 0 -1
f:unless	0 2 -11 5 3 -3 2
f:unreliable	0 -2 -14 17 -2 0 -1
f:until	2 -5 9 7 -9 1 -18
f:up	-13 -7 7 -5 2 14 -6
f:us	11 -6 -4 -12 10 7 -6
f:use	-2 0 -8 8 1 -1 0
f:used	-3 -10 12 0 -5 -8 5
f:very	0 -2 8 0 -5 0 -3
f:vote	-4 7 -1 -15 6 0 3
f:want	-7 12 -4 -2 -13 3 4
f:warn	-4 6 -1 7 -5 -1 -15
f:was	0 -9 -5 2 3 13 -8
f:watche	0 10 -6 -12 -3 7 2
f:way	4 -5 -11 7 7 3 -13
f:we	-3 5 7 1 0 -21 -8
f:week	-14 -10 15 7 -8 -11 -6
f:well	-3 2 -17 -7 10 4 13
f:were	-3 -8 0 -2 8 -3 6
f:what	-20 -7 7 -4 7 -4 5
f:whatever	-1 1 2 -11 -13 5 14
f:wheat	-2 -10 -12 10 10 -5 -3
f:when	-5 0 -2 -3 -5 2 11
f:where	-15 0 -11 10 -2 1 9
f:whether	-2 -1 5 -16 1 0 10
f:which	-16 -6 2 6 4 2 -8
f:who	-5 7 21 -16 -26 0 0
f:whole	0 -9 -8 -11 12 0 8
f:whose	4 0 -1 1 -9 0 0
f:why	-1 -9 21 -8 -9 -2 -5
f:will	7 -15 0 13 -27 4 5
f:with	-17 -8 -3 8 19 -1 -16
f:within	-6 0 -22 -4 22 -4 6
f:without	-6 4 12 -7 -6 1 -6
f:wool	0 -2 4 -10 -4 0 8
f:worse	-2 -2 0 11 -2 0 -10
f:worst	0 -6 6 -12 8 -2 -3
f:worth	-3 -5 13 -11 0 -6 3
f:would	-6 14 16 -13 -29 -6 7
f:write	0 0 7 -4 -15 -7 5
f:wrong	21 -8 -13 6 -4 0 -13
f:year	-14 -13 8 -6 8 4 -1
f:yes	0 -5 9 3 0 0 -8
f:yet	-4 -8 3 0 -9 0 9
f:you	4 5 8 1 -20 -17 0
f:your	-1 3 10 -20 -5 -3 7
f:zero	-1 5 -18 14 -6 0 5
f:—	8 0 -2 8 -9 -5 -9
falling	-17 11 0 -3 3 -4 -1
first-of-paragraph	9 -14 5 8 -12 -2 -3
form=digits	-2 11 -3 7 -13 5 -10
form=fraction	-5 -2 11 -2 -3 -7 0
form=free	10 -37 -3 -2 11 -13 2
form=signed	-5 -4 2 10 2 -13 -6
form=word	-10 -4 1 -13 6 13 9
form=worked	10 -12 9 -24 10 -18 7
formerly after	-14 0 -3 2 8 -8 2
formerly before	0 0 -11 -1 13 0 -8
formerly column	-1 -20 -23 9 28 -12 -5
formerly heading	-2 -13 -28 5 30 -2 -8
formerly led	-6 1 -17 -3 18 0 -5
formerly low	-8 -7 -9 -4 24 -3 -9
formerly part	-12 -5 -5 -6 20 -5 -1
formerly rest	-4 -10 2 0 10 -8 -1
half=from	-14 -9 7 -11 15 4 -13
half=from future	-5 -28 32 -24 -26 10 2
half=from modal	-2 -27 25 3 -14 -2 -10
half=from past	-4 -17 -47 31 17 -15 1
half=from perfect	0 17 -36 3 22 -4 -2
half=from present	-17 5 0 -12 8 12 -6
half=from verbless	5 -4 26 -19 -8 -10 -1
half=no future	-2 2 -9 15 -1 -7 -5
half=no modal	-5 3 4 -7 8 -5 -1
half=no perfect	8 -9 1 10 -7 -9 -5
half=no present	-2 0 10 -2 -10 -7 -3
half=to	3 -2 -11 10 -15 -5 11
half=to future	1 -1 -14 16 -12 -6 0
half=to modal	4 4 -22 1 -22 -9 10
half=to past	4 -9 40 -38 -14 4 1
half=to perfect	0 -19 19 -9 4 -2 -14
half=to pluperfect	1 2 -4 -10 11 -1 -1
half=to present	2 9 -26 12 -2 2 7
half=to verbless	-22 -17 -20 35 -8 -15 4
has-future	0 5 3 4 -19 1 -7
has-gerund	6 8 5 -3 2 -18 -15
has-infinitive	-2 1 0 -3 -9 2 6
has-modal	1 4 1 -3 1 -13 0
has-participle	1 -14 -6 18 6 -15 -16
has-past	2 -16 -7 3 8 6 -7
has-perfect	4 -11 9 -8 -3 -23 8
has-pluperfect	-1 -12 -5 3 5 0 1
heading:at	0 -20 -19 -17 -14 34 -2
heading:before	-1 -20 -19 -11 37 -14 -8
heading:duty	-9 2 8 1 -11 6 -24
heading:from	-3 12 -36 36 -18 -13 -10
heading:goods	0 -9 -7 10 0 3 -1
heading:if	-2 35 -13 -23 -11 -17 -4
heading:in	-7 -2 5 7 -8 0 -13
heading:into	-4 5 -7 -16 -5 7 12
heading:it	0 18 -18 -7 9 -11 -2
heading:japan	0 2 -3 -2 -7 -1 8
heading:may	0 -8 -16 8 8 7 -1
heading:now	0 -11 31 -19 -15 -3 -4
heading:on	0 -1 2 -4 -1 12 -24
heading:rate	-8 -5 3 5 5 -9 -15
heading:the	-7 12 -18 -3 4 18 -21
heading:today	-1 -16 32 -10 -19 -11 -4
heading:truce	-2 26 2 -8 -26 -9 -9
heading:until	-2 -15 4 -12 17 -14 -5
heading:vietnam	-1 -10 16 -14 2 2 -5
heading:without	-1 25 -19 -3 -5 -11 -2
headline	-18 -7 6 3 -1 -1 2
highest	12 9 -17 1 -13 16 -5
highest false	10 -16 2 2 -12 14 -1
highest over 80	7 -61 -2 18 -30 21 3
highest true	6 18 -20 -1 -7 7 -5
highest under 80	8 24 -16 -10 1 3 -9
intending after	-5 -11 -25 14 -13 -9 20
intending before	13 -9 -8 -7 -11 -16 11
intending led	6 -8 -14 -25 -36 -17 39
intending low	0 -3 -15 -11 -37 -29 41
intending part	9 -6 -30 -1 -20 -24 27
intending rest	-11 5 -3 7 -7 -12 6
joined=	-10 6 -18 7 -21 23 -7
joined= higher	-6 13 -15 -29 -4 22 0
joined= lower	-2 -8 -9 28 -26 -3 -14
joined=,	-1 7 2 -3 -15 -3 7
joined=, and	0 1 -2 10 -9 0 -5
joined=, and higher	0 1 -10 9 -4 0 -4
joined=, down from	0 4 0 -8 11 -8 -7
joined=, down from higher	0 4 0 -8 11 -8 -7
joined=, from	0 1 9 -9 -2 -1 -3
joined=, from higher	0 1 9 -9 -2 -1 -3
joined=, higher	0 4 5 3 -14 -3 0
joined=, not	11 -5 0 -8 2 -2 -6
joined=:	0 -7 0 13 -11 -3 -3
joined=: lower	0 0 -12 19 -8 -3 -2
joined=and	-8 12 -12 4 2 0 -11
joined=and higher	-5 -3 6 -5 10 -19 2
joined=and lower	-2 23 -25 8 -8 11 -25
joined=and the higher	0 1 12 -9 -3 0 -1
joined=from	6 -19 10 -14 13 -7 -12
joined=from higher	6 -14 15 -10 0 -7 -8
joined=from lower	0 -6 -6 -8 18 0 -4
joined=in place of	-1 -2 -8 7 5 -3 0
joined=instead of	-1 -6 8 0 1 -9 -5
joined=instead of higher	-1 -4 1 3 3 -9 0
joined=now,	0 13 -8 -5 -1 0 -1
joined=now, higher	0 13 -8 -5 -1 0 -1
joined=or	-3 -13 7 -3 -4 -3 8
joined=or higher	-3 -12 8 -9 -2 -3 9
joined=plus	0 -5 6 -9 7 -1 -5
joined=to	5 2 3 2 -19 -16 5
joined=to higher	4 10 34 -31 -9 -13 -12
joined=to lower	2 -25 -24 23 -15 -2 15
joins=	-11 -15 1 -4 7 13 -6
joins= higher	-5 -28 9 7 -9 14 -9
joins= lower	-4 9 -7 -14 18 -16 0
joins=,	-1 14 0 -3 -10 -4 -4
joins=, and	0 -4 5 -6 -3 0 8
joins=, and lower	0 -1 -2 -1 -5 0 8
joins=, down from	0 -1 2 1 -8 0 0
joins=, down from lower	0 -1 2 1 -8 0 0
joins=, from	0 0 -6 10 -6 0 -2
joins=, from lower	0 -1 -15 18 -6 0 -1
joins=, lower	0 13 -6 -3 -5 0 0
joins=, not	-4 4 0 -4 -8 0 8
joins=, then	0 -7 10 -12 6 -1 -4
joins=, then lower	0 -6 11 -11 4 0 -4
joins=, up from	0 10 2 -11 -4 -1 -2
joins=, up from higher	0 10 2 -11 -4 -1 -2
joins=: higher	0 -1 -12 6 1 0 5
joins=and	-6 26 -13 -2 0 -5 -11
joins=and higher	-2 8 -8 15 -6 -4 -16
joins=and lower	-2 24 -7 -23 5 -1 -3
joins=and the	0 0 7 0 -11 0 -6
joins=down to	0 -4 -2 1 8 -2 -2
joins=down to higher	0 -4 -2 1 8 -2 -2
joins=from	-5 1 -6 11 -20 -2 2
joins=from higher	-1 4 1 3 -8 -1 -8
joins=from lower	-3 -6 -8 10 -14 0 8
joins=in place of	0 1 -8 9 -1 0 -1
joins=instead of	0 2 -6 6 -12 0 5
joins=instead of lower	0 -14 -2 13 -12 0 0
joins=or	0 -7 8 -3 -4 0 4
joins=or lower	0 -1 5 -9 -2 0 5
joins=plus	0 -9 21 -9 -8 -1 -5
joins=plus higher	0 -7 14 -5 -6 -1 0
joins=plus lower	0 -2 11 -4 -3 0 -5
joins=to	-15 -10 9 -2 -1 1 -3
joins=to higher	-8 0 12 0 -10 2 -17
joins=to lower	-6 -16 -1 -4 10 -1 5
l1="	14 0 -4 -4 3 -9 -12
l1='s	2 -1 5 -5 10 0 -30
l1=(	4 10 -1 1 -26 -2 -1
l1=,	-6 10 6 -17 -3 -7 7
l1=:	-68 13 17 -6 0 -4 -24
l1=;	-1 14 4 -6 -16 1 -5
l1=<begin>	10 2 -10 -1 3 5 -3
l1=<day-ahead>	0 5 -15 13 -7 0 -3
l1=<day-gone>	-1 14 -4 -3 -5 -3 -3
l1=<day-today>	0 -3 15 -13 -2 0 0
l1=<duty>	-2 6 10 -11 -10 0 -3
l1=<goods>	-6 20 -1 -4 -1 -12 -7
l1=<level-noun>	2 7 14 -10 -4 -8 -9
l1=<level>	-10 9 -15 3 -28 21 2
l1=<name>	0 -25 4 18 -3 -12 -14
l1=<not>	20 -19 -2 -8 9 -12 -4
l1=<seat>	0 0 15 -12 -3 0 -3
l1=<v-agree>	-5 -10 -14 -1 4 17 0
l1=<v-begin>	0 -1 19 -12 2 -9 -22
l1=<v-down>	0 -4 9 -3 -5 0 0
l1=<v-impose>	7 4 0 5 -16 -8 1
l1=<v-propose>	9 -1 0 -3 -23 -6 3
l1=<v-say>	7 -1 -15 0 -1 1 8
l1=<v-stay>	-12 -5 4 8 -3 -10 -3
l1=<v-suspend>	-3 0 -26 24 1 -1 -5
l1=<v-threaten>	0 -1 -3 -6 0 0 9
l1=a	9 8 -8 13 -25 -8 -8
l1=about	4 -15 5 -3 -7 -3 8
l1=add	-4 0 7 -10 5 -1 1
l1=additional	-4 2 8 -12 9 -4 -1
l1=after	0 -12 -8 1 13 -1 0
l1=against	0 4 -14 4 7 0 -6
l1=also	0 -2 -4 9 -2 0 -2
l1=and	-24 14 -5 -8 2 1 0
l1=announce	-1 4 -17 0 -9 -4 13
l1=another	-6 -11 -18 20 -7 -6 8
l1=are	-8 6 0 5 -8 0 -8
l1=as	19 1 -22 -15 -11 16 3
l1=ask	-4 -6 24 0 -11 -1 -17
l1=at	-11 -11 9 0 5 -5 -5
l1=back	0 6 -19 11 -1 0 -1
l1=be	12 0 -11 1 -1 4 -3
l1=bear	-2 8 8 -11 -7 2 -1
l1=became	0 -12 2 9 -2 -4 -3
l1=become	-4 7 -21 -1 11 1 0
l1=been	-11 -11 1 4 11 -13 1
l1=between	0 -6 13 -8 -1 0 -3
l1=but	-2 8 -12 7 -11 -1 6
l1=by	0 9 3 -12 -5 0 1
l1=carry	0 2 -1 -10 11 -2 -6
l1=collect	-1 4 9 -6 0 -4 -10
l1=duty	0 0 11 -8 -2 0 0
l1=enter	-1 0 0 -4 8 0 -4
l1=exceed	-1 0 -9 12 -3 0 -1
l1=extra	-7 -9 5 -2 -8 0 10
l1=face	0 6 -17 -3 -10 1 17
l1=fentanyl	0 -2 13 -13 0 0 -2
l1=flat	2 4 8 -9 -3 0 -7
l1=for	1 5 -4 -7 -25 -10 17
l1=from	-4 -16 15 -10 17 -7 -51
l1=full	-1 -5 9 0 -2 0 -2
l1=further	-4 1 -12 18 3 -1 -13
l1=get	1 -9 -10 6 -4 -6 13
l1=has	0 -8 11 -7 -2 0 5
l1=have	-2 0 17 -12 -4 0 -6
l1=in	3 -1 14 -8 -11 -1 -3
l1=is	1 5 19 -4 -52 -16 -14
l1=it	-15 0 2 1 1 3 4
l1=its	-10 -2 17 -6 2 -5 -13
l1=least	0 -4 -8 9 8 0 -6
l1=leave	-1 -6 -9 17 -9 0 -1
l1=make	-6 2 -2 2 0 -8 5
l1=not	19 -24 3 -12 11 -8 -16
l1=now	0 -3 19 -11 -6 0 -3
l1=of	3 -12 -7 11 -4 -9 5
l1=offer	5 0 -9 -5 -2 0 5
l1=old	-1 2 8 -14 4 -2 -2
l1=on	-3 -8 -7 15 -10 -4 8
l1=or	-5 -2 3 -9 0 -6 10
l1=ordinary	0 0 8 -1 -7 0 -3
l1=our	-3 -6 1 12 -5 0 -10
l1=own	-1 -9 -7 10 7 -3 -6
l1=pay	0 2 4 4 -2 2 -20
l1=plu	-2 0 9 -7 0 -2 0
l1=present	0 -4 12 -6 -1 0 -1
l1=put	0 3 4 -6 -9 2 4
l1=reach	-5 -5 -5 -13 1 17 3
l1=reciprocal	0 -1 9 -10 1 0 0
l1=remain	-2 -4 4 5 -6 0 -9
l1=same	6 -2 -9 0 -7 -1 13
l1=slap	6 1 -3 -11 -2 0 5
l1=so	-1 4 6 -15 2 -2 -3
l1=stay	0 -4 4 -8 7 0 -1
l1=suspend	-1 3 -20 17 -7 0 -2
l1=take	2 0 16 -8 0 -9 -19
l1=than	-10 1 -8 15 -3 5 -9
l1=that	-16 0 -6 -20 4 -1 26
l1=the	-25 -11 22 -20 15 2 -6
l1=their	-8 0 -5 9 -6 8 -4
l1=threaten	0 -1 -2 -6 0 0 8
l1=to	4 -3 -14 9 -13 -4 14
l1=together	0 -7 10 -13 6 0 -2
l1=was	-2 -9 -18 2 10 1 1
l1=were	0 -3 1 -13 11 -2 0
l1=which	0 1 9 -10 -5 0 3
l1=with	-1 0 -13 3 5 -21 12
l1=—	-1 -8 -20 27 -4 -2 -4
l2='s	5 -7 3 4 -10 -8 2
l2=,	3 -4 -1 10 2 -13 -8
l2=-	-2 0 0 -8 7 4 -4
l2=.	0 0 -7 -6 9 0 1
l2=:	-14 11 -6 2 -11 5 6
l2=;	0 -2 -5 0 -8 4 7
l2=<agent>	-5 8 -14 0 4 1 3
l2=<begin>	7 -17 7 2 -7 5 -2
l2=<day-ahead>	-2 2 -22 18 3 -3 -9
l2=<day-gone>	3 -8 8 -14 8 0 -3
l2=<gate>	0 0 -3 -7 -7 0 16
l2=<level-noun>	14 -4 -16 1 -2 7 2
l2=<level>	3 -9 3 -5 -5 9 8
l2=<month-ahead>	-2 -10 2 3 9 0 -5
l2=<month-gone>	-3 -11 7 -30 17 6 1
l2=<name>	-7 0 10 9 -6 -2 -31
l2=<not>	-1 4 0 -8 1 0 1
l2=<number>	-5 8 -2 2 -2 -18 2
l2=<office>	1 -12 -15 1 -7 5 15
l2=<organisation>	0 5 5 -10 -12 -2 5
l2=<person>	8 10 -13 -14 13 -4 -3
l2=<points>	0 8 -5 0 -3 0 -1
l2=<quality>	-3 -9 7 -7 10 0 -18
l2=<seat>	6 8 0 -6 -1 2 -8
l2=<span>	-2 4 -2 -9 13 -7 -5
l2=<taker>	0 -1 14 -11 -3 0 0
l2=<v-agree>	11 -2 0 -4 1 0 -6
l2=<v-bear>	6 8 15 -10 -16 -7 -11
l2=<v-begin>	6 -8 -9 8 9 -7 -1
l2=<v-buy>	-1 3 -13 0 -3 7 6
l2=<v-down>	12 -24 20 -16 -2 -11 -4
l2=<v-end>	3 13 1 -11 0 -4 0
l2=<v-impose>	13 0 5 -8 2 5 -14
l2=<v-propose>	8 -10 -18 -7 8 -3 12
l2=<v-return>	-4 10 10 -12 -4 -1 -8
l2=<v-say>	-4 3 -11 -7 -2 6 13
l2=<v-stay>	5 -25 1 -2 13 -1 -1
l2=<v-suspend>	6 5 -9 3 4 -3 -11
l2=<v-target>	-1 13 -16 8 -9 6 -1
l2=a	-6 2 10 -4 -9 0 1
l2=about	-10 0 0 4 1 5 -5
l2=add	0 0 5 -8 -4 0 2
l2=all	0 1 -2 -12 7 3 -2
l2=already	3 0 -8 -6 9 0 0
l2=aluminium	0 -5 8 -2 -2 0 0
l2=aluminum	0 0 8 -2 -3 0 0
l2=an	-9 -12 15 -6 -4 0 4
l2=and	-4 -20 1 0 9 -19 9
l2=answer	-2 -4 -9 12 0 5 -4
l2=are	-1 -2 0 3 4 -1 -8
l2=ask	4 2 -10 -14 5 -1 5
l2=at	3 -8 -11 4 5 0 5
l2=back	1 3 9 -7 -8 -7 1
l2=banana	0 13 -6 -7 -4 0 -1
l2=baseline	0 0 8 -8 3 0 -3
l2=be	-1 -1 -16 0 -3 -2 16
l2=bean	0 0 11 -7 -3 0 0
l2=beef	0 11 -9 8 -9 0 -6
l2=been	0 -12 17 7 -15 -7 -14
l2=before	0 -8 -12 23 -13 -1 -4
l2=both	0 0 -1 11 -11 0 -6
l2=bring	0 -5 16 -10 -7 0 -3
l2=by	0 8 -5 -4 -2 0 1
l2=car	-1 -4 -17 20 -9 0 5
l2=ceiling	-3 0 2 13 0 0 -15
l2=cement	5 2 4 -14 -3 0 2
l2=charge	1 5 -2 -2 -13 -7 9
l2=cheese	-4 -2 9 -6 -3 0 3
l2=chicken	0 -6 3 -10 6 0 2
l2=cod	-1 1 -9 -7 12 0 0
l2=coffee	6 -3 -3 -9 0 0 8
l2=come	-3 -3 6 -13 4 -2 9
l2=copper	-2 -10 -6 7 4 0 3
l2=cotton	3 -10 5 -2 3 -2 -1
l2=custom	4 -5 4 5 -9 0 0
l2=deal	0 2 0 5 -3 0 -8
l2=double	-3 3 5 7 -5 -2 -11
l2=down	-8 -9 10 3 1 -25 -1
l2=drop	6 -5 12 -11 -4 0 -1
l2=duty	-6 -4 9 -2 0 3 -5
l2=each	0 -1 8 -2 -3 0 -3
l2=enter	5 -8 3 0 2 0 -13
l2=fall	2 -8 -5 11 -1 -5 -6
l2=fentanyl	0 -1 26 -10 -24 0 -8
l2=fertiliser	0 -5 8 -13 0 0 9
l2=figure	11 0 -1 4 -6 -2 -14
l2=flower	0 -4 9 -9 2 0 -1
l2=for	13 -2 -10 4 -2 -1 -2
l2=from	-1 7 -6 -3 -4 8 4
l2=furniture	0 -8 -2 9 -2 0 -1
l2=go	5 -4 -16 11 7 -4 -1
l2=good	-9 -23 11 1 -5 8 -16
l2=grape	0 -2 4 5 0 0 -8
l2=had	-11 -22 -10 6 8 -5 10
l2=has	-7 0 12 -13 1 -7 1
l2=have	-8 -9 2 2 11 -1 -2
l2=here	0 1 12 -12 -4 0 -2
l2=i	9 -6 6 -7 -2 -1 -5
l2=importer	0 -1 11 -7 -2 0 0
l2=in	0 -24 10 -7 5 -3 0
l2=increase	-1 0 8 -11 3 0 -1
l2=is	-2 -6 -9 5 -3 -7 15
l2=it	9 2 -14 9 -3 0 -4
l2=keep	7 -10 4 -4 -10 -2 4
l2=lapse	0 9 -11 -7 -3 0 7
l2=law	-1 0 -10 5 1 0 1
l2=leave	0 0 9 -7 0 0 -1
l2=level	-2 4 -10 0 1 -1 6
l2=list	-2 -2 -3 9 -5 0 -1
l2=lower	-3 -1 17 -6 0 0 -14
l2=machine	0 0 -2 -5 8 -1 0
l2=may	-2 2 -12 7 -7 8 -2
l2=meal	0 8 -3 -6 -1 0 0
l2=more	-9 -1 2 6 -5 -1 -1
l2=much	-1 0 -1 -9 -10 11 6
l2=no	-3 -8 3 -7 1 -1 9
l2=now	-3 4 -1 -1 3 3 -12
l2=number	3 -6 -11 0 10 -3 4
l2=of	7 7 5 -10 -2 -16 -1
l2=on	5 -13 28 -16 -9 -3 -11
l2=one	-1 -8 5 -13 7 -3 5
l2=or	-1 -8 0 10 -4 -1 -1
l2=orange	0 4 6 -11 0 -1 -2
l2=our	0 -2 10 -9 7 -4 -4
l2=paper	10 -2 -5 -9 -2 0 3
l2=part	0 -2 -3 8 -4 0 -1
l2=pay	-6 0 9 3 -10 -3 -4
l2=place	-3 -11 -13 7 6 6 -1
l2=plywood	0 -11 9 4 -7 0 -1
l2=powder	-4 -1 10 -3 -6 0 1
l2=product	-1 -1 8 2 -8 -1 -1
l2=put	-3 -4 -5 0 8 -1 2
l2=raise	0 0 11 -13 -1 2 -2
l2=rate	9 0 -4 0 -7 0 2
l2=rather	0 -6 -11 5 3 7 -1
l2=reduce	0 0 15 -14 -14 0 7
l2=replace	0 0 10 -7 -4 0 0
l2=return	-3 14 3 -15 -1 0 -6
l2=rice	-9 5 -8 14 0 -1 -9
l2=rise	-2 8 0 -10 0 0 2
l2=set	1 3 -11 3 5 0 -4
l2=settle	8 -1 1 -3 -3 0 -4
l2=should	0 3 8 -7 -3 0 -5
l2=side	-1 8 -3 -3 -2 1 0
l2=so	0 5 6 -9 -3 0 0
l2=soybean	0 0 10 -6 -4 0 0
l2=speak	10 -5 -12 -6 10 0 -5
l2=spoke	0 0 -13 -7 -1 0 16
l2=spring	0 0 -8 5 3 0 0
l2=stand	-4 -15 4 0 -2 5 0
l2=start	-1 -1 -1 11 -7 0 -4
l2=stay	8 -3 3 -21 7 0 0
l2=steel	0 -6 0 -12 13 0 -2
l2=still	-8 -4 -3 0 3 6 3
l2=stop	0 4 -14 10 2 -1 -3
l2=sugar	3 -5 0 -5 10 0 -5
l2=surcharge	5 2 -8 0 10 -2 -6
l2=suspend	0 -8 0 7 -2 0 -1
l2=suspension	0 -1 -14 3 10 0 -2
l2=take	-1 -1 6 -12 4 0 0
l2=talk	8 -3 -7 0 -3 -3 5
l2=tariff	-1 -15 5 0 -14 -5 11
l2=tax	-3 13 -3 -8 -7 6 -6
l2=tea	3 -1 14 -5 -11 -1 -1
l2=that	-25 7 1 4 -1 3 0
l2=the	4 0 0 0 3 -21 0
l2=them	0 8 5 -6 -2 -4 -6
l2=then	3 0 -12 9 2 -2 -1
l2=there	-2 -5 28 -24 -2 -1 -9
l2=therefore	-1 3 3 1 -9 0 -5
l2=they	-7 -5 1 -2 10 0 -4
l2=tile	0 -2 10 -5 -2 0 -1
l2=to	1 -9 -1 0 1 7 0
l2=total	-7 -1 7 -3 9 -3 -10
l2=truce	-1 12 -9 4 -9 0 -5
l2=tuna	0 0 10 -6 -1 0 -2
l2=unchanged	-1 9 1 -8 -3 0 0
l2=until	0 -6 8 -5 3 0 -3
l2=up	-10 -7 -10 -5 15 10 4
l2=was	4 8 -5 4 -7 -3 -4
l2=watche	0 4 4 -9 0 0 0
l2=we	1 3 2 -11 2 4 -10
l2=were	-6 -8 -9 -6 1 10 8
l2=wheat	0 -1 1 -13 0 0 8
l2=which	-1 -17 12 -10 12 -8 -2
l2=whisky	0 0 8 -2 -5 0 -1
l2=will	-2 9 -23 14 -13 -8 4
l2=wine	-2 7 8 -12 -1 -4 -3
l2=with	-1 -11 -4 2 9 -3 0
l2=without	-1 14 -1 -10 -1 0 -3
l2=would	5 26 -36 -1 -26 -5 6
l2=yarn	0 -4 3 -8 -1 0 6
l2=you	9 2 -5 -11 -8 0 7
l2=—	0 10 -8 1 -3 -1 -3
l3="	-10 -8 6 -8 10 6 -5
l3='s	-5 -9 6 7 -4 -7 -1
l3=(	-6 -12 -4 4 17 -8 -12
l3=,	-7 -2 6 3 5 -14 -10
l3=-	0 -6 0 -2 -3 0 9
l3=.	-4 -5 -4 3 8 -1 -2
l3=:	15 -5 15 -22 -10 -15 4
l3=;	-3 9 -3 -1 3 -5 -6
l3=<begin>	-16 -8 11 13 -17 2 -7
l3=<day-ahead>	3 -3 -9 11 -6 3 -1
l3=<day-gone>	-5 -12 -15 7 19 -7 -5
l3=<day-today>	-2 -9 2 3 2 -4 0
l3=<duty>	-9 6 10 -12 8 -8 -7
l3=<goods>	8 0 1 -3 -9 3 3
l3=<level-noun>	-13 3 -1 1 -12 -2 17
l3=<level>	9 2 -12 5 5 -4 -5
l3=<month-gone>	-6 -18 12 11 -19 -6 6
l3=<name>	4 6 -1 -6 4 -11 0
l3=<not>	-2 14 -8 0 3 -6 -2
l3=<number>	-3 -1 20 -4 -6 -14 -16
l3=<office>	0 -5 -13 -6 -4 0 17
l3=<organisation>	0 -11 1 -6 11 -2 -2
l3=<person>	-10 -7 4 5 -8 -6 6
l3=<quality>	-2 -8 18 -13 4 0 -13
l3=<seat>	-12 7 -6 1 5 8 -5
l3=<sender>	-8 -3 10 -1 -3 8 -8
l3=<v-bear>	-16 -5 8 -6 -11 10 9
l3=<v-buy>	-2 0 -3 8 1 0 -9
l3=<v-down>	1 11 8 -3 -15 -4 -8
l3=<v-end>	6 4 4 -8 -3 0 -3
l3=<v-impose>	-3 9 0 -1 -1 -8 0
l3=<v-propose>	-5 -14 -7 12 3 -3 3
l3=<v-return>	5 -16 -8 17 3 -4 -4
l3=<v-say>	0 11 3 -5 1 -1 -10
l3=<v-stay>	-10 5 1 0 -9 4 4
l3=<v-suspend>	-2 -4 4 5 -10 0 0
l3=<v-target>	-6 6 -1 -13 10 -4 5
l3=a	6 -6 -17 3 3 8 9
l3=about	-2 -5 8 -10 4 0 0
l3=add	-1 -6 0 9 -1 0 -11
l3=additional	4 -9 11 -4 -9 -3 0
l3=again	5 -7 -6 9 0 0 -1
l3=agreement	0 -4 -9 4 4 0 4
l3=all	1 7 4 -11 -4 5 -5
l3=are	7 0 4 -3 -9 -2 -4
l3=as	-4 0 0 -7 -20 18 2
l3=at	3 2 4 -9 -4 8 -7
l3=back	-2 10 -13 -10 11 -2 0
l3=be	7 3 -16 0 -11 -4 9
l3=been	0 -5 -6 3 0 -9 8
l3=before	0 1 6 -11 2 0 -1
l3=between	0 -8 15 -9 0 -2 -3
l3=bring	-1 14 1 -17 -8 0 4
l3=butter	1 7 -11 2 4 0 -4
l3=by	-4 -7 -3 9 2 -1 0
l3=car	0 -3 -12 10 1 0 5
l3=charge	-1 -10 -2 -11 18 1 -10
l3=cheese	3 -8 8 -4 -8 -1 5
l3=coconut	0 10 -1 -9 -1 -1 0
l3=coffee	-1 1 0 -9 10 0 -7
l3=collect	0 -2 -3 8 -4 0 0
l3=come	4 5 -3 4 0 -3 -13
l3=continue	0 -1 8 -4 -1 0 -1
l3=copper	0 8 -1 -10 -8 6 2
l3=cotton	0 -5 10 -12 -3 3 5
l3=country	0 -2 -11 13 1 -2 -3
l3=date	0 9 -8 2 -2 -2 0
l3=deal	0 -4 -3 8 -2 0 -2
l3=do	0 -4 12 -8 -2 0 -2
l3=doe	-3 -3 15 -7 -5 0 -2
l3=down	0 -3 -8 0 -11 7 9
l3=duty	-11 5 4 -5 7 -5 -3
l3=each	0 7 3 -8 2 -1 -3
l3=enter	-4 -7 0 0 0 -2 8
l3=extra	-1 0 -5 -9 13 0 -1
l3=fall	0 -6 9 3 0 0 -6
l3=fentanyl	0 -8 -1 2 5 0 0
l3=fish	0 0 8 -7 0 0 0
l3=for	3 0 -7 -7 11 -9 6
l3=from	4 0 -4 9 -9 -13 0
l3=get	-1 13 -9 -2 0 0 1
l3=glove	0 0 4 -8 3 0 0
l3=good	-7 16 -1 -6 -1 -3 4
l3=had	0 -2 20 -14 -9 -1 -1
l3=half	0 2 -10 -12 8 0 8
l3=has	12 0 7 -1 -9 -1 -13
l3=have	11 -4 4 5 -5 -4 -10
l3=he	-3 0 -15 2 -2 -1 16
l3=hit	-2 2 6 -13 0 0 7
l3=i	5 -6 -16 7 -3 -3 10
l3=in	4 -12 3 -3 -2 13 -6
l3=instead	0 -11 1 -4 -4 -1 14
l3=into	-5 15 -5 -2 -3 0 -8
l3=is	0 6 -9 -1 9 -9 1
l3=it	-6 0 8 -4 1 -11 4
l3=its	-9 0 17 -4 -16 -4 -6
l3=keep	-5 11 -6 -5 6 0 -3
l3=last	-4 -1 2 6 -1 0 -10
l3=leave	1 -6 10 -10 6 0 -6
l3=list	-1 -9 -13 13 4 0 5
l3=machine	9 9 -8 -12 -1 0 0
l3=make	0 -5 4 2 -13 7 2
l3=may	11 -11 4 -4 -3 0 -2
l3=mr	12 9 -6 -7 -1 0 -13
l3=my	-9 -3 5 -7 6 0 3
l3=new	3 5 2 0 -9 0 -7
l3=not	-1 9 3 -6 3 -1 -13
l3=now	15 3 -11 -1 1 -2 -10
l3=of	-5 -7 4 5 -11 -8 6
l3=oil	-2 0 8 3 -10 -3 -8
l3=old	0 2 -5 9 -5 0 -5
l3=olive	-2 8 -11 -7 11 -2 -2
l3=on	3 -4 -3 -22 7 4 16
l3=orange	0 -8 -9 -4 4 5 7
l3=order	0 1 -2 9 -7 0 -5
l3=other	0 -8 15 -8 -2 1 -6
l3=out	-2 11 -9 0 5 -3 -3
l3=over	0 -3 25 -18 -12 0 -3
l3=paper	-6 0 -12 10 0 0 7
l3=part	-1 -4 10 0 -8 0 -5
l3=pay	-4 -11 19 0 -13 0 -9
l3=permanent	-9 0 -7 4 0 0 8
l3=plu	0 4 12 -13 -8 -1 -3
l3=plywood	7 7 -5 -10 -2 0 -4
l3=present	0 -3 11 -4 -3 0 -1
l3=put	2 4 -10 -2 9 -3 0
l3=rate	-1 9 -13 12 -1 0 -7
l3=reciprocal	0 -6 8 -4 2 0 -5
l3=remain	0 -1 8 -4 -1 0 0
l3=safeguard	0 -2 12 -9 0 0 -1
l3=say	-2 5 -3 -12 7 0 3
l3=section	0 -4 7 -8 2 0 0
l3=side	-4 -8 9 -1 -6 2 2
l3=since	0 -6 -9 4 6 7 -5
l3=so	3 -5 1 9 -9 -2 -12
l3=special	0 -3 1 -12 10 0 -5
l3=steel	-1 -6 3 -9 10 0 -3
l3=sugar	-1 10 0 -6 -2 -2 -2
l3=take	0 0 -4 8 -7 0 2
l3=tariff	-4 2 10 -9 1 -4 -2
l3=that	7 0 -29 8 16 4 -11
l3=the	-12 12 -6 -15 11 3 8
l3=their	-5 5 0 3 -12 -1 3
l3=them	0 9 -5 -5 4 0 -5
l3=then	-2 17 -4 -10 -2 -1 1
l3=therefore	0 0 9 -7 -1 0 0
l3=they	-8 -4 11 10 -14 -1 -5
l3=thi	-3 -10 15 -22 2 -2 9
l3=three	0 -2 10 -4 -5 0 0
l3=through	0 -4 -11 10 0 0 4
l3=time	0 -5 -6 11 0 0 -2
l3=to	0 -5 4 9 -5 0 -10
l3=together	-1 -3 -14 11 5 0 -5
l3=top	0 8 0 -2 -6 0 -4
l3=total	0 0 -12 3 7 0 5
l3=truce	-2 26 -9 -21 -6 -7 -8
l3=tuna	5 -5 8 -12 -5 0 7
l3=under	0 -3 -5 9 0 0 -2
l3=until	0 -2 1 -12 2 6 -1
l3=up	-2 -8 5 7 -7 0 0
l3=used	-2 -12 -17 -7 17 10 -6
l3=was	8 1 -3 11 -16 3 -4
l3=week	-2 -6 -11 0 11 -2 5
l3=were	-1 2 -17 -3 16 -9 -3
l3=where	0 -7 -2 -1 8 -2 0
l3=which	2 -7 -3 10 -8 5 -7
l3=whose	0 0 11 -7 0 0 -2
l3=will	13 0 -23 3 3 -8 7
l3=wine	0 -4 15 -16 -5 -1 2
l3=wool	0 5 -5 8 -3 -4 -6
l3=would	3 1 1 2 15 -8 -19
l3=write	-3 0 9 -5 -3 0 0
l3=year	-1 -8 13 -16 0 -2 6
l3=—	0 -5 13 -12 0 0 0
l4="	-2 -7 -21 16 -10 13 1
l4='s	2 -5 1 9 -12 4 -8
l4=(	0 2 2 -13 6 0 0
l4=)	8 -4 -5 1 4 -3 -3
l4=,	-1 -13 -8 -1 2 18 9
l4=-	-2 -8 15 -1 -6 0 -6
l4=.	6 3 0 -10 2 0 -1
l4=/	-3 3 9 -12 -4 0 -1
l4=:	3 9 -4 3 -19 7 -3
l4=;	-6 2 12 -10 -3 -2 3
l4=<begin>	-14 0 7 3 -9 -5 4
l4=<day-ahead>	2 5 -3 7 -2 -1 -12
l4=<day-gone>	-14 2 2 6 9 -6 -16
l4=<day-today>	-2 5 -6 2 11 -1 -15
l4=<duty>	8 -6 -4 0 5 -12 3
l4=<gate>	-4 6 8 2 -15 -8 -1
l4=<goods>	12 8 5 -1 -14 -12 -8
l4=<level-noun>	2 -3 -4 8 2 -6 -5
l4=<level>	-20 -1 -14 12 19 -24 -9
l4=<month-gone>	-5 1 8 -2 -5 8 -12
l4=<not>	4 11 -7 7 0 -6 -22
l4=<number>	-10 -17 22 0 -20 -2 9
l4=<person>	2 -12 13 -14 0 4 6
l4=<points>	0 -3 18 -17 1 -1 -1
l4=<quality>	-5 4 -4 -3 0 11 -2
l4=<sender>	-3 2 13 -14 1 0 -3
l4=<span>	-1 -2 -15 12 7 3 -6
l4=<taker>	5 -1 -13 13 -2 0 -3
l4=<v-bear>	-21 -17 3 8 0 -4 1
l4=<v-begin>	-14 1 20 -7 -18 -8 2
l4=<v-down>	-15 -11 -8 3 18 -8 1
l4=<v-impose>	-6 -11 -8 13 4 -3 0
l4=<v-propose>	-1 -7 -4 0 -11 6 9
l4=<v-return>	0 -5 -1 0 -9 8 6
l4=<v-say>	7 1 -13 0 0 7 -1
l4=<v-sell>	0 -3 13 -10 1 0 -4
l4=<v-threaten>	-1 1 -4 -8 -5 -2 14
l4=<v-up>	-14 -2 10 0 -10 4 -1
l4=a	-5 -6 -2 -1 1 0 12
l4=again	0 8 -6 -4 -5 6 -2
l4=agree	6 6 0 -9 -2 0 -1
l4=agreement	0 0 11 -7 -4 0 0
l4=aluminium	0 -5 -6 11 -1 -1 0
l4=an	9 -12 -20 14 -4 2 4
l4=announce	-6 4 -2 -2 -10 3 7
l4=are	-2 0 0 -5 10 0 -7
l4=ask	1 4 7 -9 -4 0 -5
l4=at	-10 3 0 8 0 -2 -9
l4=be	2 5 7 -12 -2 -4 1
l4=because	-1 5 11 -15 -1 -2 -4
l4=beef	0 0 23 -20 -9 0 -2
l4=been	-1 -5 1 0 -18 11 5
l4=before	-4 -6 -7 -6 18 -4 0
l4=begin	0 2 14 -7 -13 0 0
l4=both	0 -5 -14 9 3 0 2
l4=brandy	0 0 11 -10 0 0 0
l4=bring	-2 -2 -18 0 11 -3 9
l4=butter	0 0 4 -13 8 0 0
l4=by	-2 0 11 -5 -13 9 -10
l4=cement	9 -3 -13 12 -4 0 -5
l4=charge	0 0 -5 13 -13 3 -10
l4=cheese	0 -1 -16 4 8 -1 8
l4=cocoa	4 3 6 -8 -3 0 -4
l4=cotton	0 -1 -13 12 4 0 -1
l4=could	1 0 -6 -6 -1 0 8
l4=country	-4 1 2 10 -6 -1 -11
l4=custom	0 9 1 -6 -2 0 -6
l4=cut	0 0 -10 4 8 -1 -1
l4=did	-1 9 -5 -7 3 0 -1
l4=do	1 10 -8 4 -5 -4 -6
l4=double	0 -1 0 -12 5 0 7
l4=down	7 -2 -9 1 3 -1 4
l4=duty	5 1 1 -6 15 -6 -18
l4=enter	0 -2 9 -9 -4 -1 5
l4=extension	0 9 0 -8 0 0 -1
l4=face	0 -1 12 -2 -3 0 -7
l4=farm	0 0 8 -8 -1 0 0
l4=fentanyl	0 -9 0 -5 6 7 -4
l4=fertiliser	2 -5 -6 9 -2 0 -1
l4=fish	-1 -9 7 -3 0 0 6
l4=flour	0 8 -15 10 0 0 -1
l4=for	-10 0 9 -15 12 -11 1
l4=from	-8 0 -10 3 -2 7 9
l4=get	-7 -9 11 2 -7 -2 -7
l4=go	-10 2 7 -1 -7 -3 0
l4=good	-3 -9 -5 3 12 0 -1
l4=had	-4 2 -6 11 -2 -4 -5
l4=has	-10 0 -6 5 0 -2 7
l4=have	-9 0 0 -4 -16 5 11
l4=he	4 -8 12 2 -12 -5 -6
l4=his	3 -7 -2 -7 -4 0 10
l4=i	-2 -6 0 -5 9 3 -3
l4=if	-5 8 -12 -13 5 -1 9
l4=in	-8 0 5 -1 -4 -7 9
l4=into	-1 -8 6 -9 -2 10 -3
l4=is	3 2 -7 -2 1 -5 8
l4=it	-2 -2 -2 -7 11 5 -6
l4=its	-7 -11 1 5 0 -4 2
l4=keep	0 -2 11 -12 5 0 -3
l4=leave	0 -1 -6 11 -5 0 0
l4=let	0 -5 -9 7 1 0 3
l4=levy	0 -6 15 -14 0 0 -1
l4=maize	0 -2 8 -1 -7 0 0
l4=many	0 0 10 -11 -3 0 3
l4=may	-3 2 1 -8 -3 0 6
l4=meal	0 4 0 -10 1 0 4
l4=milk	0 -1 -11 11 -2 0 0
l4=most	0 -2 -7 1 8 -3 3
l4=new	11 0 2 -11 -5 -2 -9
l4=not	-7 8 -12 10 4 0 -11
l4=number	0 3 -4 -16 3 2 7
l4=one	-2 3 1 8 -8 -2 -3
l4=ordinary	-1 6 -8 7 -4 0 -1
l4=our	4 0 8 -13 0 -5 0
l4=out	1 -4 -8 9 -6 -1 7
l4=over	0 6 -10 5 -2 -1 4
l4=paper	8 -2 -4 -6 0 0 2
l4=pay	-8 -18 2 2 6 0 1
l4=port	0 0 8 -2 -4 0 0
l4=potash	0 0 12 -11 -1 0 0
l4=put	-9 1 -5 21 -5 -2 -16
l4=raise	-3 -4 3 -9 3 0 6
l4=rate	8 -6 8 0 7 -13 -22
l4=reduce	0 0 -17 14 2 0 -3
l4=rice	-2 0 4 -8 4 2 -3
l4=rise	0 -11 8 13 -7 0 -9
l4=rubber	0 7 -7 -8 7 -1 0
l4=run	0 -1 12 -10 0 0 0
l4=salmon	0 -4 -12 10 8 -1 0
l4=say	9 0 -11 -12 8 -2 2
l4=set	0 0 -12 9 4 0 -4
l4=side	-1 -3 10 5 -11 -5 -6
l4=since	0 -7 5 7 -8 0 -7
l4=so	1 -7 9 -9 -13 -2 8
l4=steel	0 0 17 -16 0 -2 -1
l4=stop	0 0 -10 5 8 0 -3
l4=suspend	-1 -9 4 4 -2 0 -3
l4=suspension	0 -1 -6 8 -1 0 0
l4=tariff	-9 -1 -11 9 -12 -4 16
l4=tax	4 -5 4 -8 0 0 4
l4=tell	0 0 0 -7 -1 8 -1
l4=that	19 -1 -8 -3 -5 -3 0
l4=the	-17 7 8 -4 0 -20 3
l4=their	1 -11 12 0 -6 -3 -3
l4=there	6 6 -8 4 -11 -5 3
l4=therefore	0 0 -13 8 0 0 7
l4=they	-7 -3 9 0 0 2 -10
l4=thi	-2 -7 -1 11 -14 -6 8
l4=threat	-4 0 -7 0 0 0 9
l4=threaten	0 -4 -7 -2 -4 -2 13
l4=three	-1 -2 14 -14 -2 3 -3
l4=timber	0 -3 -9 5 -2 0 7
l4=to	3 11 -1 -7 1 -7 -1
l4=too	0 0 -11 4 11 -3 0
l4=top	0 0 -2 8 -7 0 -3
l4=total	0 -4 -1 10 -4 0 -6
l4=truce	-3 4 0 -12 2 -4 5
l4=two	0 5 -21 -2 19 0 -2
l4=tyre	0 -7 15 -9 -2 0 0
l4=under	0 8 -1 -2 -1 0 0
l4=until	0 1 -12 8 7 -5 0
l4=up	-4 0 20 -13 -5 1 -11
l4=was	8 -10 6 -5 -2 6 -6
l4=we	8 11 -10 1 -8 -3 -4
l4=well	0 -9 1 1 -3 0 7
l4=were	5 7 3 -11 -3 0 -2
l4=what	-1 -3 -5 11 -2 0 -4
l4=where	-2 -10 2 4 4 -5 -5
l4=which	-4 -9 -8 3 4 3 5
l4=whose	0 0 -5 -3 8 0 1
l4=will	-11 10 24 -12 -13 -4 -14
l4=wine	4 5 -9 5 -5 -1 -2
l4=with	-9 -12 3 0 6 -3 2
l4=without	0 13 1 -13 -4 0 -1
l4=would	0 -8 -3 2 -16 -3 12
l4=write	-4 0 -7 8 5 0 -4
l4=year	-1 -6 2 9 -7 0 -2
l4=you	7 9 -15 -14 -3 -2 7
l='s at	0 -1 15 -9 -4 0 -1
l='s pay	0 -2 11 -10 0 0 0
l='s to	0 8 7 -12 -1 0 -6
l=, <name>	-2 4 -5 5 -21 -3 9
l=, after	0 -12 -6 1 13 -1 -1
l=, against	0 0 -16 7 8 0 -4
l=, and	-3 0 -5 12 -3 -5 -3
l=, at	-7 -20 -2 10 4 -2 0
l=, for	0 13 -12 -13 -4 0 8
l=, from	0 3 14 -7 -10 -5 -8
l=, not	14 -9 0 -9 3 -2 -6
l=, now	0 -2 12 -7 -1 0 -2
l=, or	0 2 1 -2 5 0 -9
l=, pay	-2 -6 19 -4 -15 0 -7
l=, plu	0 4 2 1 -10 0 -2
l=, so	0 -4 3 -8 5 0 -1
l=, the	-4 0 2 0 4 4 -18
l=, then	0 3 -3 8 -2 -3 -8
l=, to	5 5 -19 3 -14 4 9
l=, with	0 -11 -10 12 -10 0 10
l=: the	-9 -2 2 -4 -1 -1 9
l=<begin> <begin>	10 2 -10 -1 3 5 -3
l=<begin> <name>	-10 -17 5 19 -32 -8 -21
l=<begin> another	0 -4 -4 9 -2 0 0
l=<begin> at	-4 -3 2 2 7 -5 -8
l=<begin> from	0 0 -1 -3 -10 11 0
l=<begin> its	0 -4 -11 12 0 0 -1
l=<begin> the	2 -7 -2 -14 8 1 12
l=<day-ahead> ,	0 7 -9 4 -4 0 0
l=<day-gone> ,	0 -4 15 -15 1 0 -3
l=<day-gone> :	-1 -1 -17 -1 20 1 -7
l=<day-today> ,	9 4 -13 8 -10 0 -2
l=<day-today> :	0 -7 20 -13 -4 0 -2
l=<level> ,	0 4 -6 -4 -2 0 9
l=<level> :	0 0 -12 16 -3 -3 -1
l=<level> <level>	-4 -7 11 -30 -10 15 5
l=<level> and	-6 5 -13 5 0 0 3
l=<level> from	6 -19 8 -13 14 -7 -12
l=<level> or	-1 -8 -3 0 -2 -2 11
l=<level> to	7 2 10 -3 -17 -14 0
l=<month-ahead> ,	0 -10 7 1 0 0 3
l=<month-gone> ,	0 -12 -4 0 2 4 6
l=<month-gone> :	-1 2 -7 -13 17 -3 -4
l=<name> 's	-8 -11 6 -3 11 4 -14
l=<name> ,	-1 0 1 -6 9 -1 -11
l=<name> :	-11 -17 41 -13 -32 -6 -20
l=<name> <level>	-2 6 -17 22 -24 4 -8
l=<name> ask	0 -5 12 -4 -2 0 -3
l=<name> at	-9 -20 -4 1 7 -6 10
l=<name> charge	-2 -1 6 0 -4 5 -10
l=<name> collect	0 6 5 -15 2 -3 0
l=<name> get	6 -3 -5 11 -9 0 -9
l=<name> keep	0 7 3 -11 0 0 0
l=<name> levy	0 10 0 -13 -3 0 -4
l=<name> pay	-3 -2 0 8 -13 0 -5
l=<name> put	4 7 7 -24 6 -1 -8
l=<name> take	0 8 8 -3 -15 -1 -8
l=<name> to	-5 0 9 -1 -1 0 -7
l=<name> with	0 -1 -7 10 -2 -4 1
l=<number> ,	-2 -9 14 3 -7 -3 -7
l=<number> :	0 -9 4 6 -13 0 4
l=<number> plu	0 -2 4 -8 7 -1 -4
l=<number> to	-6 -1 -8 4 3 -1 6
l=<person> :	-7 13 -7 -9 11 -2 -16
l=<quality> good	0 -1 9 -13 2 -1 -1
l=<span> ,	0 -1 -10 -2 12 -2 1
l=a flat	2 4 8 -9 -3 0 -7
l=a further	-3 1 -10 14 3 0 -10
l=about the	-10 2 -9 5 1 5 -1
l=also at	0 -4 -8 13 -1 0 -4
l=an additional	-6 -6 9 -2 2 -3 0
l=and at	0 -2 -9 2 12 -8 0
l=and not	-3 -13 1 0 11 -1 -4
l=and of	0 -4 -9 4 -3 0 8
l=and pay	0 -8 17 -2 -10 -2 -4
l=and the	2 -5 8 -7 0 -5 0
l=and to	-1 0 -4 15 -7 -3 -4
l=answer with	3 -2 1 9 0 -7 -15
l=ask for	3 4 -5 -12 -5 0 6
l=at least	0 -4 -8 9 8 0 -6
l=back at	7 0 1 -13 4 0 -10
l=back to	-3 -4 13 3 -17 -5 0
l=back with	-4 5 -9 -7 -1 0 11
l=be at	-2 4 -11 -3 -1 0 10
l=be charge	-1 -7 -7 2 0 0 12
l=been pay	0 -1 11 -7 -1 0 0
l=car pay	0 -1 13 -13 0 0 0
l=ceiling of	-3 0 2 14 0 0 -15
l=coffee to	0 0 -9 8 0 0 0
l=come in	0 0 9 -7 0 0 0
l=come to	-1 -2 7 -11 7 -2 2
l=double to	-3 3 5 -1 3 -2 -10
l=down from	-4 0 4 8 -1 -19 -12
l=down to	-2 -13 5 -6 6 -5 4
l=drop from	0 0 8 0 -13 0 0
l=drop its	1 -2 13 -9 -5 0 -4
l=duty ,	0 -2 -9 2 9 0 -1
l=duty at	-1 0 6 -10 0 0 5
l=duty is	-2 0 23 -18 -4 0 -3
l=enter at	1 -6 2 3 0 0 -8
l=fall from	0 -4 4 4 -10 -4 -1
l=fall to	4 -2 -13 6 7 0 -1
l=fentanyl ,	0 -4 8 2 -10 0 -4
l=fentanyl and	0 2 18 -14 -11 0 -3
l=figure of	11 3 -7 3 -5 -2 -12
l=from the	0 -7 0 -8 -2 8 6
l=go from	0 -15 0 1 10 -9 -4
l=go to	7 -2 -9 2 -1 0 3
l=good ,	0 -4 -6 0 9 0 0
l=good :	0 -2 5 2 -10 0 -1
l=good from	0 0 -9 -1 7 6 0
l=good is	0 -2 -7 11 -3 0 0
l=good pay	-1 -3 10 -31 5 8 -1
l=good to	-4 -1 21 -8 -20 -2 -4
l=had been	-3 -8 -9 1 10 -8 5
l=had pay	0 0 -10 -9 16 -2 0
l=had put	-2 -5 12 2 -15 1 -6
l=had reach	0 0 -3 8 -8 1 -1
l=has been	-1 -3 8 1 -8 -2 -5
l=has had	0 0 10 -3 -7 0 0
l=has pay	0 0 1 -8 6 -1 -1
l=have been	-7 -6 -7 3 10 -4 0
l=have pay	-1 -6 9 -9 8 2 -7
l=here at	0 -1 9 -6 -1 0 0
l=hold back	0 4 -15 7 0 0 0
l=importer pay	0 -1 8 -4 -1 0 0
l=in <name>	-2 -13 -3 0 12 -1 -3
l=is at	0 -6 11 -3 -3 0 -2
l=is charge	0 -1 12 -7 -2 0 -1
l=is get	0 0 1 4 0 0 -10
l=it 's	8 14 -6 -3 -15 -6 -7
l=it ,	0 2 9 -6 -6 0 -2
l=it at	0 0 0 -9 -3 4 5
l=it became	0 -7 9 10 -18 -2 -1
l=it is	1 10 8 -9 -19 -4 -5
l=it pay	-2 4 2 6 -3 -15 -2
l=it put	0 -4 -6 1 8 0 -3
l=it to	4 -2 -7 0 -6 -4 9
l=it was	5 -10 -13 1 7 7 -19
l=its own	0 -5 -6 10 3 0 -3
l=keep its	0 -2 1 -8 -3 0 8
l=keep pay	0 -1 11 -8 -1 0 -1
l=make it	0 -2 -9 9 -4 -1 4
l=more than	-8 -9 1 11 -11 -1 0
l=much as	0 -4 -4 -7 -9 12 8
l=now pay	-3 7 -17 7 10 0 -1
l=of <name>	0 0 14 -9 -3 0 -1
l=of a	11 -2 -10 9 -3 0 -13
l=of about	-4 -4 8 -12 -4 0 9
l=of its	0 11 -8 -9 8 0 0
l=of the	-5 1 5 -7 2 -8 3
l=of which	0 0 9 -6 -1 0 0
l=on charge	0 -2 10 -2 -1 0 -3
l=on pay	0 -3 16 -10 -3 0 0
l=pay the	-6 1 0 8 -11 -2 -1
l=place of	-2 -11 -13 8 6 6 -5
l=raise to	2 0 8 -11 -2 2 -1
l=rate is	-6 -8 7 3 -2 0 -1
l=rate of	7 2 0 -5 -13 0 5
l=rather than	0 -6 -11 5 3 7 -1
l=reduce from	0 0 20 -18 -8 0 0
l=remain at	0 0 1 -11 7 0 0
l=return to	-3 14 4 -17 0 0 -6
l=rise from	0 -4 4 -9 6 0 0
l=rise to	-2 4 -1 -1 -8 0 3
l=set at	1 4 -9 0 5 0 -3
l=spoke of	0 0 -13 -7 -1 0 16
l=stand at	-4 -15 1 2 -2 5 0
l=stay at	8 -3 3 -21 7 0 0
l=still pay	-2 -1 1 7 -8 -3 -1
l=surcharge of	5 3 0 -4 11 -2 -25
l=suspension of	0 -5 -7 13 -3 0 -1
l=talk of	8 -3 -4 1 -3 -3 1
l=tariff ,	0 0 12 -7 -6 0 0
l=tariff from	0 0 -11 14 -5 0 0
l=tariff is	9 0 -1 -5 0 0 -2
l=tariff of	-15 -9 -2 3 -9 -3 13
l=tax at	0 9 0 -7 -4 3 -2
l=tax of	-1 9 -3 -2 -1 0 -2
l=tea pay	0 0 11 -7 -8 0 0
l=that make	-3 -9 14 -3 -5 0 -8
l=that the	-10 -4 8 -19 8 7 3
l=the additional	0 7 -4 -10 10 0 -1
l=the old	-1 -9 10 -10 4 -2 -1
l=the remain	0 -3 -1 9 -5 0 -7
l=the same	6 -2 -9 0 -7 -1 13
l=then charge	-1 9 -3 1 0 0 -7
l=then pay	4 -2 -14 7 -2 0 5
l=then the	-1 -7 12 -3 -1 0 0
l=then to	0 0 -7 11 -8 0 0
l=there at	0 0 12 -9 -1 0 -1
l=they pay	-1 -3 -1 -6 9 4 -2
l=they were	0 -1 -4 -3 12 -7 0
l=threaten with	0 0 -2 -7 0 0 11
l=to be	5 -8 -20 0 1 7 9
l=to charge	-3 -9 -7 7 8 -4 0
l=to pay	-5 0 -3 -13 7 10 3
l=to the	-2 3 10 0 -10 0 -8
l=total of	-6 -4 8 -4 8 0 -9
l=total to	0 2 -10 6 2 -2 -2
l=truce :	-1 9 0 -3 -6 0 -3
l=until then	0 -4 13 -5 -8 0 0
l=up from	0 -8 -12 -14 24 0 -3
l=up to	-6 0 -5 -3 -1 11 6
l=was charge	0 6 -4 5 -11 0 0
l=which make	0 -1 -14 10 7 0 0
l=which pay	0 -6 9 -10 7 -4 0
l=will pay	0 12 -11 9 -5 -4 -12
l=will put	-3 -4 -3 -2 0 0 10
l=with the	0 -4 0 -8 8 0 1
l=would be	-4 10 -8 9 -9 0 -7
l=would charge	8 -2 -11 -7 0 0 6
l=would pay	3 13 -22 -3 -9 -1 9
lapsing after	-1 3 4 -13 4 0 -4
lapsing before	0 2 -9 0 -3 0 8
lapsing heading	0 19 -17 -13 -7 5 -3
lapsing led	-5 21 -6 -12 -17 -1 3
lapsing low	-10 28 -6 -23 7 -7 -9
lapsing part	-3 12 -6 -12 0 0 4
lapsing rest	-3 9 1 -18 13 -3 -12
lead="	17 -9 -5 -9 3 11 -12
lead=(	15 5 6 1 -27 -11 -8
lead=)	-6 1 9 -2 -5 0 -10
lead=,	-13 8 -6 3 1 -5 2
lead=10	0 -6 16 -22 2 0 2
lead=12	-1 -5 19 -10 -5 0 -6
lead=15	0 -5 -9 10 5 0 -5
lead=2	0 5 -9 9 -7 0 -2
lead=;	-10 12 1 -12 2 -3 2
lead=a	15 -21 -31 2 25 2 4
lead=add	0 -9 6 -14 -6 0 11
lead=after	-2 0 4 9 -12 -1 -8
lead=american	0 -5 5 1 2 -5 -11
lead=an	-4 -8 6 -7 3 -1 6
lead=and	4 5 1 2 -14 0 -1
lead=another	0 -4 -4 9 -2 0 0
lead=as	-4 -1 14 -10 -1 -4 0
lead=at	3 -8 1 -11 7 11 -13
lead=australia	0 -3 9 0 -6 0 -3
lead=back	-3 3 -11 9 4 -9 0
lead=bangladesh	4 -2 10 -14 0 0 -1
lead=because	-1 0 9 -6 0 -2 -6
lead=before	-7 15 -3 -8 5 -9 -7
lead=both	-1 12 -7 -6 -1 -1 5
lead=brazil	-5 6 7 5 -12 -2 -13
lead=britain	0 -1 11 -13 3 0 -1
lead=but	-8 0 11 -6 -20 -4 7
lead=by	-1 2 -12 4 -4 6 1
lead=canada	-3 -9 17 -4 1 -4 -13
lead=china	-9 -5 4 4 1 4 -14
lead=chinese	0 -6 9 -30 10 0 -3
lead=during	-2 -5 -11 10 0 -1 6
lead=each	0 10 4 -12 2 -4 -1
lead=egypt	0 -1 10 -12 1 -1 0
lead=egyptian	0 -11 0 -3 4 0 7
lead=european	0 0 -7 11 -7 0 -1
lead=fifteen	18 -5 -8 -6 -9 0 0
lead=for	-12 10 2 0 -5 0 -10
lead=forty	-3 4 3 0 2 -9 -8
lead=from	-8 22 -19 7 -19 6 2
lead=ghana	0 -5 -1 -3 8 0 -1
lead=goods	0 -2 -8 13 -2 0 -5
lead=he	-3 -9 10 -1 3 -7 -5
lead=his	-2 -4 10 4 -6 0 -7
lead=i	6 0 -5 -7 -6 0 9
lead=iceland	-2 -1 -11 7 7 0 -3
lead=if	-2 14 -11 -19 5 -8 8
lead=in	-4 -1 -13 12 -2 5 0
lead=india	-4 -7 7 -1 -6 9 -8
lead=indonesia	0 -7 -9 17 -10 0 -1
lead=indonesian	0 4 -11 -8 9 0 3
lead=is	0 4 -13 -7 4 -1 9
lead=it	-17 -21 19 -18 3 18 0
lead=its	-6 0 8 3 -6 -8 -2
lead=japan	-7 -11 -3 9 -1 -3 5
lead=korea	0 0 -2 10 -8 -2 -1
lead=mexico	-2 0 16 -19 -13 3 5
lead=morocco	5 -1 1 -8 0 0 3
lead=most	0 -1 13 -5 -8 0 -4
lead=nigeria	-2 8 -7 -11 5 7 -7
lead=no	-2 7 -11 17 -24 -2 0
lead=norway	0 -6 5 1 -8 0 5
lead=norwegian	0 5 1 5 -9 -6 -1
lead=now	9 -2 -9 5 -5 0 0
lead=on	-7 23 3 1 1 -6 -29
lead=peru	-5 -8 -5 -7 -7 11 9
lead=portugal	0 0 4 -13 6 0 0
lead=president	-2 0 7 -12 -9 0 13
lead=reciprocal	0 0 13 -9 -6 0 0
lead=since	-3 -3 14 -3 -3 -5 -11
lead=so	12 -25 15 0 -24 -10 -1
lead=south	-1 -1 -3 -2 -6 0 12
lead=steel	0 -2 12 -7 -3 0 0
lead=swiss	0 1 11 -2 -9 0 -8
lead=switzerland	-6 -7 4 15 -15 -2 -15
lead=taiwan	0 -1 8 -4 -4 0 0
lead=tariffs	0 0 -8 8 0 0 0
lead=ten	-2 -8 -9 -7 17 -2 7
lead=thailand	-3 3 -10 1 4 0 7
lead=that	32 -13 -10 -9 6 -11 -2
lead=the	-3 -17 -3 14 -4 -14 8
lead=their	-5 -8 9 -2 -4 0 5
lead=then	-1 16 -1 -8 -9 0 -4
lead=there	-2 -1 -11 16 -7 0 -1
lead=they	-12 -2 2 9 0 1 -15
lead=thirty	-8 5 13 -3 -16 -2 -10
lead=those	0 -5 9 -5 2 -2 0
lead=today	-3 -12 17 -11 -10 0 4
lead=together	-1 -4 10 1 -8 -1 -4
lead=trump	-8 -6 -15 -3 0 -1 24
lead=turkey	0 13 -5 0 -9 0 -1
lead=turkish	0 -8 4 4 -8 0 -2
lead=twenty	-1 -2 -5 7 -10 9 -6
lead=türkiye	0 5 5 -13 1 0 -2
lead=u.s.	-1 -2 15 -24 8 0 -4
lead=ukraine	0 9 4 -9 -4 0 -4
lead=under	-1 -2 -8 8 0 -3 3
lead=until	-5 -18 0 0 14 -2 -12
lead=us	-3 -2 -5 -5 10 0 4
lead=vietnam	-3 -7 12 -8 -9 -2 6
lead=washington	0 -2 -5 7 -8 -2 6
lead=we	3 -22 -8 8 -10 1 16
lead=what	-9 1 -9 2 -4 4 8
lead=when	-5 -12 -7 5 10 2 -7
lead=where	1 -20 -3 10 10 -9 -18
lead=which	3 -11 10 -2 -3 7 -15
lead=who	6 -7 2 -14 -8 4 6
lead=with	-1 -6 9 0 -5 -3 0
lead=you	-2 0 7 -9 -4 0 6
lead=—	-4 0 -4 9 3 -9 -6
lll='s duty of	-1 0 9 -4 -1 0 -3
lll=, <level> or	0 -1 14 -7 -5 0 -2
lll=, <name> at	0 -4 -9 13 -2 0 -3
lll=, <name> charge	0 -1 0 -6 -5 10 -1
lll=, <name> take	0 -1 11 -6 -3 0 0
lll=, <number> ,	0 -2 11 -6 -2 0 -1
lll=, also at	0 -4 -8 13 -1 0 -4
lll=, and <name>	0 6 -3 3 1 0 -12
lll=, and another	0 -1 1 6 -8 0 0
lll=, and the	0 0 -6 4 9 0 -11
lll=, down from	-1 2 6 1 0 -15 -11
lll=, instead of	0 15 -5 -15 -12 0 7
lll=, it is	0 7 2 -9 -1 0 -2
lll=, it was	0 -6 -6 10 -3 0 -1
lll=, not the	3 2 -10 2 2 0 -2
lll=, of which	0 0 9 -6 -1 0 0
lll=, up from	0 -7 -5 -14 18 0 -3
lll=, which make	0 -1 -14 10 7 0 0
lll=, which pay	0 -5 12 -8 1 -1 0
lll=, will be	0 0 -10 16 0 0 -8
lll=, will pay	0 8 -3 -4 0 0 -2
lll=: <level> and	-1 -5 -8 -8 9 -1 7
lll=<begin> <begin> <begin>	10 2 -10 -1 3 5 -3
lll=<begin> <begin> <name>	-10 -17 5 19 -32 -8 -21
lll=<begin> <begin> another	0 -4 -4 9 -2 0 0
lll=<begin> <begin> at	-4 -3 2 2 7 -5 -8
lll=<begin> <begin> from	0 0 -1 -3 -10 11 0
lll=<begin> <begin> its	0 -4 -11 12 0 0 -1
lll=<begin> <begin> the	2 -7 -2 -14 8 1 12
lll=<begin> <name> 's	-4 -14 6 4 -2 7 -5
lll=<begin> <name> :	-6 0 9 2 -15 -2 -12
lll=<begin> <name> charge	0 -16 28 0 -13 -5 -3
lll=<begin> <name> get	0 0 -6 10 -4 0 -2
lll=<begin> <name> levy	-1 11 -3 -8 -2 0 -3
lll=<begin> <name> put	0 4 1 -16 9 0 -4
lll=<begin> <name> take	-1 9 -4 6 -14 0 -3
lll=<begin> <person> :	-6 6 -4 -6 12 -2 -13
lll=<begin> a further	0 -3 -14 11 7 0 -8
lll=<begin> and the	4 -4 8 -11 -7 -3 4
lll=<begin> it is	0 -5 18 -11 -1 0 -3
lll=<begin> it pay	0 -2 -2 -15 13 -2 0
lll=<begin> it was	-3 -14 -16 -4 5 15 -5
lll=<begin> the additional	0 0 -4 4 8 0 -9
lll=<begin> the other	0 -7 7 3 -8 -1 -1
lll=<day-gone> it was	0 -1 -4 -13 17 -2 0
lll=<day-today> it is	0 -1 8 -3 -3 0 0
lll=<level> , <name>	0 -5 4 -8 -6 0 12
lll=<level> , and	0 3 -8 6 -1 0 -2
lll=<level> , from	0 1 9 -9 -2 -1 -3
lll=<level> , not	15 -3 -21 -3 7 -1 -5
lll=<month-gone> , pay	0 0 12 -11 -1 0 0
lll=<month-gone> it was	-2 -2 11 4 -11 0 -1
lll=<name> 's at	0 0 12 -8 -3 0 0
lll=<name> 's pay	0 -2 11 -10 0 0 0
lll=<name> 's to	0 8 7 -12 -1 0 -6
lll=<name> , at	0 -10 -1 10 2 -3 -11
lll=<name> <level> <level>	-1 10 7 -19 -7 1 -5
lll=<name> and <name>	0 -2 5 -18 -3 0 11
lll=<name> go to	3 -8 -7 -2 10 2 -6
lll=<name> good to	-1 0 14 -8 -1 0 -6
lll=<name> instead of	0 -9 3 -12 10 0 -1
lll=<name> is get	0 0 1 4 0 0 -10
lll=<name> keep its	0 -2 0 -8 -3 0 8
lll=<name> tariff of	0 0 10 -1 -2 0 -11
lll=<name> will pay	0 -1 -10 14 0 0 -2
lll=<name> would charge	8 -1 -9 -4 0 0 3
lll=<number> , <name>	-1 6 -12 10 -6 -1 1
lll=<number> , and	-2 -4 9 5 -8 -1 -4
lll=<number> instead of	0 -1 10 -2 -6 -3 -2
lll=<quality> good ,	0 -3 -3 -9 10 0 0
lll=<quality> good :	0 -1 10 -2 -8 0 0
lll=<quality> good at	0 -2 1 4 -9 0 -1
lll=<quality> good from	0 0 -9 -1 7 6 0
lll=<quality> good is	0 -1 -8 12 -3 0 0
lll=<quality> good pay	-1 -2 5 -23 2 8 -1
lll=<quality> good to	-1 0 13 -2 -18 -1 0
lll=a ceiling of	-2 0 2 9 0 0 -11
lll=a duty of	4 -1 -12 1 -2 7 7
lll=a rate of	6 -1 -15 6 -9 0 7
lll=a surcharge of	3 5 -4 -2 9 0 -13
lll=a tariff of	-8 -3 -11 2 2 0 10
lll=a total of	-6 -4 6 -2 8 0 -9
lll=add up to	-1 -6 -1 11 0 -3 -11
lll=additional duty of	4 -7 11 -8 -4 -1 0
lll=and <name> ,	0 -5 -3 10 -2 0 -1
lll=and <name> pay	0 0 21 -19 -3 0 0
lll=are back at	9 2 -10 -2 0 0 -2
lll=are to pay	0 -1 -8 4 0 0 4
lll=as much as	0 -4 -4 -7 -9 12 8
lll=at <level> and	0 -5 2 6 -11 1 -1
lll=between <level> and	0 -8 15 -9 0 -2 -3
lll=come down from	0 0 10 -5 -6 -2 0
lll=come down to	0 0 -8 5 6 0 -7
lll=come in at	6 -2 -8 7 -7 0 -1
lll=down from the	0 -3 -3 -6 -11 7 10
lll=enter <name> at	-2 -4 1 -3 -4 0 9
lll=enter the <name>	0 0 -8 4 5 0 0
lll=extra duty of	0 0 -2 -7 8 0 -1
lll=from <level> to	9 4 -2 6 -19 -12 1
lll=from <name> :	0 -4 13 -9 -2 0 0
lll=further duty of	-5 -4 -11 9 0 0 5
lll=go back to	-7 -7 2 13 -8 -2 0
lll=go on charge	0 -2 10 -2 -1 0 -3
lll=go on pay	0 -3 16 -10 -3 0 0
lll=go up to	3 5 -5 -8 -14 8 5
lll=good go from	0 0 -11 10 2 -5 0
lll=good now pay	0 0 -9 0 9 0 0
lll=had stand at	0 0 -7 -7 11 0 0
lll=has been charge	8 -1 -3 -3 -1 0 0
lll=have been charge	-1 -6 10 1 -3 0 -3
lll=have go to	4 12 -2 -20 0 0 0
lll=hit back with	-2 2 -6 -5 0 0 8
lll=in <month-gone> ,	0 -9 0 0 -4 4 6
lll=in <month-gone> :	0 9 -3 0 -8 0 0
lll=in <name> ,	0 5 3 -8 -2 0 0
lll=in <name> :	0 -6 15 -8 -4 0 -1
lll=in <name> <level>	0 0 -12 12 -10 6 -2
lll=in <name> at	0 0 11 -8 -2 0 0
lll=in place of	-2 -11 -11 5 7 6 -4
lll=instead of the	0 -4 -10 -2 -2 0 14
lll=into <name> <level>	0 12 -17 2 -3 3 0
lll=it had been	-1 -4 -5 2 10 -4 -11
lll=it has been	0 -2 10 -5 -3 0 -1
lll=it stand at	0 -2 8 -4 -5 1 0
lll=it will be	1 1 4 -22 -1 0 14
lll=it would be	-8 -3 -9 12 -6 0 1
lll=its duty of	-1 -7 9 -3 -5 0 0
lll=no more than	-1 -5 -13 17 -6 0 4
lll=of <level> ,	0 0 9 -5 -3 0 0
lll=of <level> and	0 -1 -10 13 0 -1 -3
lll=of <level> or	0 -2 -10 -3 4 0 9
lll=of <level> to	-4 -2 22 -19 -3 0 -3
lll=of <name> from	0 0 2 -8 3 0 0
lll=of <name> pay	0 0 -10 9 0 0 0
lll=of <number> ,	0 -6 8 0 -4 0 0
lll=of up to	-7 -7 -1 1 -2 -4 8
lll=on <name> to	-1 0 0 10 -4 0 -9
lll=ordinary duty of	0 0 -5 8 -2 0 -1
lll=over fentanyl ,	0 -1 9 -4 -3 0 0
lll=over fentanyl and	0 3 8 -7 -5 0 0
lll=pay an additional	0 -2 12 3 -7 0 -5
lll=raise it to	5 0 -11 6 -4 -4 4
lll=reciprocal duty of	0 0 3 -8 3 0 0
lll=so doe the	0 0 8 -4 -3 0 0
lll=the <name> charge	6 -1 4 -11 -2 0 0
lll=the <name> take	0 -1 9 -6 0 0 0
lll=the duty is	-1 0 14 -10 -2 0 -1
lll=the duty of	-12 11 4 -2 1 -1 -7
lll=the rate is	-5 -5 -3 12 -1 0 -5
lll=the rate of	6 -12 8 0 -8 1 -1
lll=the total to	0 2 -10 6 2 -2 -2
lll=to <level> and	0 0 -12 5 -3 1 4
lll=to <level> from	7 -19 6 -9 12 -7 -11
lll=to <name> at	0 -3 15 -12 -2 0 -1
lll=to go to	6 -11 -5 9 0 -1 0
lll=top of the	0 -1 15 -9 -4 0 -3
lll=truce it was	0 9 -1 -11 0 -4 0
lll=was <level> and	0 12 0 -7 -13 5 0
lll=will go to	6 0 -1 -9 0 -1 2
lll=would go from	0 -3 10 -5 -2 0 0
lll=would go to	1 -3 -7 10 0 0 -4
lll=would have been	-5 -3 -5 3 10 -1 -6
lll=would return to	0 10 0 -3 0 0 -5
lower than before	-17 -13 8 8 3 -7 -9
lowest	-7 -50 13 4 8 -33 0
lowest false	-10 -12 -2 13 9 -25 -11
lowest over 80	-5 0 -8 3 -11 0 15
lowest true	-1 -45 17 -6 2 -18 6
lowest under 80	-6 -50 14 4 9 -33 -4
lr=" ,	-3 -1 8 -9 2 0 0
lr=" on	13 -10 -11 -6 8 -3 -5
lr='s .	9 6 -6 -2 0 -6 -6
lr='s on	0 6 4 -5 -8 -1 -6
lr=( )	5 5 -3 -2 -13 0 1
lr=( ,	-1 -4 15 -11 -2 0 0
lr=, ,	-6 1 3 -6 -6 10 -1
lr=, .	-7 -8 18 -23 -4 1 9
lr=, and	0 2 3 -1 -8 0 1
lr=, are	0 10 -5 -4 -1 0 0
lr=, as	0 -3 1 -8 8 0 -1
lr=, at	0 -2 -1 -9 8 0 -2
lr=, for	-1 -5 -3 5 -5 -7 8
lr=, on	-8 6 -2 -13 5 -4 9
lr=, or	0 -1 9 -5 -5 0 1
lr=, over	0 0 16 -5 -11 0 -1
lr=, would	0 7 -11 -3 8 0 -2
lr=: (	0 -13 2 11 -9 0 -3
lr=: )	-2 -9 -17 -28 33 -3 -1
lr=: ,	-12 0 8 -1 -7 4 -5
lr=: .	-24 20 12 -4 -36 -14 -15
lr=: <end>	-4 4 26 -32 -7 -3 -7
lr=: and	0 7 -8 -10 7 0 -4
lr=: from	0 -6 -10 13 0 0 0
lr=: in	-1 -9 15 -4 -7 0 -3
lr=: on	-20 14 0 -15 0 4 5
lr=<begin> ,	-9 1 -2 6 5 -8 -8
lr=<begin> .	5 -8 29 -17 -18 -6 -23
lr=<begin> and	0 13 -7 -4 -1 -2 -3
lr=<begin> are	0 -10 -11 10 -3 0 8
lr=<begin> is	9 -12 -16 8 6 -6 5
lr=<begin> on	3 6 2 -2 -17 3 -5
lr=<begin> was	4 -5 -1 1 0 3 -9
lr=<level> <end>	-8 12 -15 3 -15 10 -2
lr=<level> <level>	-1 -1 -7 -2 -14 18 5
lr=<name> ,	-3 -11 3 -3 -14 -2 14
lr=<name> .	-4 3 1 2 -8 0 0
lr=<name> <end>	-3 -9 -12 22 -7 -3 -8
lr=<name> <level>	-5 -20 8 -22 19 -6 -10
lr=<name> on	0 7 -1 3 -2 -1 -14
lr=<seat> on	0 0 9 -7 -1 0 -3
lr=a tariff	1 -4 -24 26 -5 -1 -5
lr=about .	2 -9 9 0 0 -1 -10
lr=add to	0 0 2 -9 4 0 3
lr=additional .	0 -2 -7 7 -7 0 8
lr=additional in	0 0 12 -9 0 0 0
lr=additional on	-1 -2 3 -9 8 0 0
lr=additional that	0 0 4 7 -2 0 -9
lr=and ,	0 -7 -11 4 4 4 5
lr=and .	-3 16 -8 3 -5 -3 -12
lr=and are	0 0 11 -8 -3 0 -1
lr=and as	0 0 1 -8 -1 0 5
lr=and in	0 0 -5 4 -8 2 5
lr=and is	-1 -4 16 -10 -1 0 -4
lr=and on	-5 -9 5 -9 6 1 4
lr=announce on	1 8 -8 -2 -1 0 0
lr=another .	0 -2 3 -20 -7 -2 18
lr=another that	0 0 -7 9 0 0 -1
lr=are and	0 6 5 -10 -1 0 -1
lr=as .	14 0 -12 -4 0 4 -7
lr=ask of	0 0 8 -4 -2 0 -1
lr=ask on	0 -1 -7 11 -2 0 -7
lr=at ,	-16 -1 -2 17 -5 -4 -15
lr=at .	8 -5 6 -7 2 -13 6
lr=at <end>	1 3 0 -13 -1 0 7
lr=at and	0 2 12 -5 -7 3 -7
lr=at for	-1 -4 -9 15 3 7 -17
lr=at from	0 3 -12 5 7 -8 4
lr=at in	-3 -7 6 -8 12 0 -7
lr=at instead	0 -4 -3 0 -2 0 8
lr=at on	-5 -7 -5 5 -2 9 0
lr=at under	0 0 10 -7 -1 0 0
lr=at until	-5 -5 10 5 -13 -1 -3
lr=be .	0 3 -22 5 -5 6 2
lr=be as	-3 -2 3 -9 0 0 9
lr=be from	5 0 -7 10 0 0 -13
lr=be on	4 0 -11 -13 0 0 13
lr=bear .	0 12 -6 -3 -7 4 -4
lr=bear in	0 -2 8 -4 0 0 -1
lr=become .	-3 3 -18 1 6 2 0
lr=been .	-7 -9 0 -6 17 -8 1
lr=been and	0 1 0 9 -9 -4 -1
lr=been on	-1 8 -1 -8 5 0 -6
lr=between and	0 -6 13 -8 -1 0 -3
lr=charge ,	-1 2 6 -8 1 1 -5
lr=charge .	-2 -9 -15 22 -5 5 -2
lr=charge at	0 0 9 -6 -1 0 0
lr=charge on	1 0 7 -11 4 2 -4
lr=collect .	0 0 22 -20 -1 0 -3
lr=collect on	0 5 -12 10 3 -4 -4
lr=enter of	0 0 0 -9 8 0 0
lr=extra .	0 0 0 6 -8 0 0
lr=face .	-2 0 -5 12 -7 -3 0
lr=face from	0 -12 -8 0 -1 0 14
lr=for ,	-5 -3 10 8 -10 -3 -7
lr=for .	1 -1 0 3 -13 -4 3
lr=for on	5 -7 -17 -10 2 0 14
lr=from ,	0 -12 3 -1 3 3 -5
lr=from .	7 -1 20 -34 12 -14 -20
lr=from <end>	0 -5 1 -10 9 0 0
lr=from and	0 -1 -20 21 -4 -3 0
lr=from in	0 -4 -15 16 2 -10 -1
lr=from on	0 0 7 -15 7 0 0
lr=from to	-12 -10 10 0 1 1 -26
lr=get .	0 -6 -6 -3 0 0 12
lr=good in	0 0 10 -6 -2 0 0
lr=is ,	-7 1 16 -9 -11 -3 -3
lr=is .	0 -8 13 0 -24 -7 -2
lr=is and	-4 0 -5 10 -6 0 0
lr=is for	5 -3 -13 12 -1 0 -3
lr=is under	0 -2 9 -3 -1 0 0
lr=it .	-1 -6 2 8 -6 -1 0
lr=its duty	-3 3 11 -6 -4 0 -7
lr=its on	-5 4 15 -15 4 0 -17
lr=keep on	-3 -4 10 0 -8 0 3
lr=leave on	0 0 -13 15 -2 0 0
lr=make ,	0 0 -8 8 1 -2 0
lr=make .	-2 8 0 -1 -9 -5 0
lr=make in	0 -4 0 -3 -1 0 8
lr=not ,	8 -11 -9 5 5 0 -3
lr=not .	14 -14 7 -16 5 -5 -10
lr=now ,	0 -1 8 -3 0 0 -1
lr=now .	0 -1 12 -7 -4 0 0
lr=of ,	-3 3 -12 16 1 0 -10
lr=of .	-14 -5 -12 9 7 1 7
lr=of ;	1 -9 1 11 -6 -3 -3
lr=of from	6 -5 0 -16 1 0 10
lr=of in	5 -1 -17 14 -2 0 0
lr=of is	-9 6 -3 2 -2 8 -7
lr=of on	8 -8 13 0 -20 -7 -3
lr=of since	0 -2 1 -8 7 0 0
lr=of stay	0 0 12 -11 0 0 0
lr=of tariff	-4 -3 10 -5 -2 0 -2
lr=of that	2 3 -2 -16 5 0 8
lr=of to	-2 -2 18 -24 -6 0 12
lr=of under	0 0 -7 -9 14 0 0
lr=of was	-3 0 9 -5 -11 0 5
lr=of which	-3 -1 0 -6 -9 3 10
lr=offer .	-4 0 -3 -1 0 0 9
lr=on .	-4 -12 -6 11 -6 0 10
lr=or ?	-1 -5 -7 -5 -4 -1 14
lr=ordinary .	0 0 -7 8 -1 0 0
lr=ordinary and	0 0 9 -7 -2 0 0
lr=pay ,	-8 -9 11 3 -4 -1 -10
lr=pay .	3 -4 11 -8 1 9 -20
lr=pay and	-3 -8 -11 3 14 -1 2
lr=pay as	0 -2 12 -7 -3 0 0
lr=pay at	0 2 13 -17 4 -7 0
lr=pay from	-1 4 -17 16 -11 -1 3
lr=pay here	-1 3 7 -9 0 -1 0
lr=pay in	2 11 -6 4 -5 -11 -2
lr=pay instead	0 10 -23 12 -1 0 2
lr=pay on	-3 -11 25 -5 -8 -2 -8
lr=pay or	0 -3 -8 9 -1 0 2
lr=pay since	0 -1 1 -12 9 -1 -1
lr=pay there	5 -2 -11 11 -2 0 -1
lr=pay under	0 -2 10 -2 -4 0 -3
lr=pay until	0 0 5 -8 3 0 0
lr=plu .	-2 5 -9 -9 10 -1 2
lr=reach .	-2 -3 3 -19 -9 18 -1
lr=same .	0 0 -11 -6 -7 0 17
lr=say ,	3 -4 -3 -8 -1 0 9
lr=say .	5 0 -10 9 4 0 -11
lr=slap on	6 1 -3 -11 -2 0 5
lr=suspend of	0 -7 -11 18 -4 0 0
lr=take from	0 -2 13 -9 -2 0 0
lr=take on	4 -3 -2 2 5 -2 -15
lr=than ,	-2 9 -7 6 0 -2 -8
lr=than .	-5 -6 -5 13 -2 7 -14
lr=that is	-6 -1 -1 -7 -1 0 11
lr=the ,	0 6 -4 -9 3 0 4
lr=the .	-17 5 7 -22 4 6 1
lr=the ?	-6 -8 0 -8 -6 4 11
lr=the again	0 -6 -8 8 4 0 0
lr=the charge	-1 -5 -3 4 9 0 -7
lr=the for	0 0 14 -16 0 0 -3
lr=the from	0 -7 20 -15 -3 0 -5
lr=the in	-4 -1 2 -6 -1 8 -2
lr=the is	-9 7 1 -9 1 -5 6
lr=the it	-2 0 -9 7 0 0 2
lr=the of	-1 -19 -9 5 10 7 -4
lr=the on	-2 -15 21 -9 0 -3 -11
lr=the over	0 -1 16 -6 -8 0 -4
lr=the return	0 10 -3 -4 0 0 -4
lr=the stay	-1 -5 9 -2 -4 0 0
lr=the surcharge	0 0 2 -11 7 0 -3
lr=the tariff	0 0 -8 0 6 0 6
lr=the that	0 1 -8 7 2 -20 3
lr=the to	0 0 -8 5 -4 0 4
lr=the with	0 0 -10 -1 0 0 11
lr=then .	0 7 0 -6 -8 -2 8
lr=to ,	-3 5 -4 -12 6 0 12
lr=to .	6 3 -26 20 -1 -7 -1
lr=to :	8 -6 0 -10 -2 -1 6
lr=to ;	0 -2 -3 -12 13 5 0
lr=to <day-today>	0 0 11 -9 -2 0 0
lr=to <end>	-5 -9 21 -23 -3 -2 6
lr=to ?	9 5 3 -9 0 0 -13
lr=to and	-3 8 -8 -7 12 6 -6
lr=to as	-1 -8 -7 9 -6 6 3
lr=to at	-2 5 -17 13 2 -2 -6
lr=to for	1 -4 8 -7 -16 7 5
lr=to from	-8 0 -6 13 -21 -2 3
lr=to if	-2 0 -7 -6 0 -1 11
lr=to in	5 -15 17 4 -13 -4 -14
lr=to on	-5 -16 -25 17 2 -4 19
lr=to that	-1 0 9 -6 0 0 -4
lr=to under	0 2 11 -5 -6 0 -6
lr=want .	0 0 -3 -4 0 0 8
lr=want on	6 -2 -3 6 0 0 -8
lr=was ,	9 6 -11 -15 8 -3 -3
lr=was .	-14 -33 -7 11 10 -11 9
lr=was and	0 5 -3 1 -13 9 0
lr=was at	0 0 -1 -6 -5 11 0
lr=was on	0 11 -3 -15 5 -2 -1
lr=was until	0 -3 -9 -4 7 3 0
lr=were and	0 -1 -7 -2 10 -6 -1
lr=with ,	-3 1 -10 -4 -7 -1 17
lr=with and	0 -5 -11 7 9 -4 -2
lr=with on	-1 -6 -9 15 6 -11 -7
middle	-9 10 0 -4 1 -11 3
middle false	-7 -5 8 0 -5 -8 4
middle over 80	-26 -20 -36 3 13 7 31
middle true	-3 14 -6 -5 4 -7 0
middle under 80	-4 14 10 -5 -4 -19 -11
nc2=agree	3 0 -18 13 6 -2 -6
nc2=bear	-1 -12 -1 10 -6 -4 5
nc2=begin	-14 -17 -1 7 4 9 -2
nc2=buy	0 0 -9 11 -4 -3 1
nc2=deny	6 -1 -13 12 -1 0 -4
nc2=down	-15 -17 5 5 -5 1 6
nc2=end	0 1 1 -1 9 -3 -12
nc2=impose	1 -6 0 -2 9 1 -7
nc2=propose	8 4 -2 -8 0 4 -2
nc2=return	-4 -3 -3 -10 8 -1 7
nc2=say	4 -1 -8 4 -14 -8 14
nc2=sell	-3 5 5 0 -11 -1 0
nc2=stay	2 4 0 -3 5 -8 -5
nc2=target	-10 -8 8 -9 1 3 6
nc2=threaten	-6 8 -19 2 0 0 6
nct2=agree participle-passive	-1 -5 -20 22 0 -1 -7
nct2=bear future	0 -3 2 -10 5 0 5
nct2=bear modal	0 -10 12 -9 -6 -2 4
nct2=bear participle-passive	5 -5 0 6 -9 0 -1
nct2=bear past	-6 -7 -13 8 4 1 5
nct2=bear perfect	0 -1 -8 9 7 0 -8
nct2=bear present	0 -1 2 4 -13 -4 3
nct2=begin future	0 -3 11 -1 -7 0 -7
nct2=begin infinitive	0 0 -4 13 0 0 -9
nct2=begin modal	-5 -12 0 -3 -1 4 10
nct2=begin past	0 3 -10 -17 20 8 -17
nct2=begin perfect	-1 -3 -7 12 -6 0 4
nct2=begin present	-11 -7 8 10 -14 -2 0
nct2=begin present-passive	0 -6 -12 -1 13 0 3
nct2=down future	0 -3 7 -3 -8 7 -7
nct2=down past	-2 5 -3 -20 16 0 -5
nct2=down perfect	0 -5 -9 12 -7 -5 4
nct2=down present	-8 -14 7 -2 -10 -6 15
nct2=end past	-9 -7 -1 -8 15 2 -1
nct2=end past-passive	-1 -1 -5 12 -3 -2 -4
nct2=impose future-passive	0 -5 17 -6 -1 0 -6
nct2=impose infinitive-passive	1 -5 12 -3 -1 -2 -8
nct2=impose modal	-2 8 3 -3 -5 -1 -1
nct2=impose past	0 -11 -1 -9 10 6 4
nct2=impose past-passive	5 -8 -8 6 1 -6 1
nct2=impose perfect	-1 -3 13 6 -20 -7 -4
nct2=impose perfect-passive	0 6 2 -14 1 0 -1
nct2=impose pluperfect	-5 -8 0 3 -11 3 8
nct2=impose pluperfect-passive	-1 -4 -14 14 1 -1 -4
nct2=impose present	10 6 -5 -16 21 -1 -18
nct2=impose present-passive	-7 -2 0 2 -13 -4 14
nct2=propose participle-passive	-1 -7 -11 2 8 -1 6
nct2=propose past	3 6 -12 9 1 -3 -8
nct2=propose perfect	0 0 10 -8 0 0 -2
nct2=propose present	5 1 5 -19 -7 9 -1
nct2=say modal	0 7 1 -7 3 0 -8
nct2=say past	-2 -11 -1 2 -8 -17 17
nct2=say past-passive	12 0 -3 -2 -4 -1 -8
nct2=say pluperfect	0 -1 -8 6 -3 0 5
nct2=stay future	-1 -12 15 -10 -2 0 8
nct2=stay modal	0 2 -8 7 -3 0 1
nct2=stay past	3 -4 7 -2 0 1 -12
nct2=stay perfect	-1 0 -6 13 -8 3 -3
nct2=stay present	6 10 -3 -11 9 -14 -3
nct2=suspend participle-passive	0 0 11 -6 -5 0 0
nct2=suspend past	-4 -9 3 7 0 0 -6
nct2=suspend present	2 1 -4 -6 9 -1 -2
nct2=target past	-3 -9 7 2 -4 5 -3
nct2=target past-passive	0 -2 -15 -8 17 -2 4
nct2=target perfect-passive	0 0 13 -9 -5 0 0
nct2=target pluperfect	-1 -2 3 -7 -5 2 8
nct2=target present	1 -1 9 -3 3 -3 -13
nct2=threaten pluperfect	-1 -1 -7 -1 0 0 8
nct2=up past	-2 5 -15 -17 11 6 5
nct2=up perfect	0 0 12 -4 -10 0 0
nct2=up present	1 0 10 -1 -10 -8 -1
nct2=up present-passive	0 -2 -17 0 14 0 3
next="	23 6 -28 3 -3 3 -8
next=(	-5 5 -1 8 -13 -3 -6
next=)	9 2 -15 -9 16 -11 3
next=,	-13 -10 9 3 2 4 -7
next=:	11 1 -7 -3 5 0 -2
next=;	-7 1 -1 0 8 1 -11
next=before	0 11 0 -5 -7 2 -3
next=but	4 -8 6 -1 -6 0 1
next=if	-3 -3 0 -12 -17 -8 21
next=it	-3 11 -10 6 -2 -2 -5
next=that	5 0 -4 2 -1 -13 5
next=unless	-1 2 -5 -5 0 0 8
next=until	-6 -1 10 -6 5 -4 -6
next=we	-3 -10 2 -8 6 0 4
next=when	-1 0 13 -7 -18 12 -5
next=where	-3 13 -9 -4 -5 -1 6
next=which	-4 -16 -3 -1 -1 3 15
next=while	0 0 8 -8 1 0 -2
next=—	0 0 -10 14 0 0 -10
nhas-future	-13 -20 22 -11 -11 2 9
nhas-gerund	1 0 1 15 -11 0 -24
nhas-infinitive	7 8 -3 -3 5 2 -13
nhas-modal	-9 11 0 -12 -14 0 10
nhas-participle	0 -10 -8 -2 13 -2 6
nhas-past	14 -17 -9 7 6 5 -11
nhas-perfect	-4 1 6 3 -14 -2 1
nhas-pluperfect	-8 0 -13 12 -5 0 5
nought	11 -40 -4 1 10 -14 1
nt2=future	-6 -15 16 -9 -9 4 6
nt2=future-passive	0 -5 14 -5 -1 0 -3
nt2=gerund	-2 -9 -4 17 -4 2 -17
nt2=infinitive	-2 9 -15 9 6 0 -9
nt2=infinitive-passive	0 -5 13 0 -2 -3 -9
nt2=modal	-11 0 5 -9 -9 0 9
nt2=past	8 -12 -6 -1 10 7 -6
nt2=past-not	-3 3 9 -9 -7 -2 4
nt2=past-passive	12 -18 -14 11 4 -16 -2
nt2=perfect	0 -6 3 9 -9 -3 -5
nt2=perfect-not	-4 -1 5 0 -8 0 4
nt2=perfect-passive	0 5 12 -15 -10 1 -3
nt2=pluperfect	-6 -1 -4 4 -8 1 7
nt2=pluperfect-passive	-1 2 -15 12 0 -3 -5
nt2=present	1 11 -2 -8 3 -4 -5
nt2=present-not	6 -10 5 -8 -11 -3 13
nt2=present-passive	6 -2 -9 2 -5 -9 14
nv2=agree	5 0 -9 5 -1 0 0
nv2=announce	5 -2 -8 -3 -3 -5 15
nv2=apply	-1 0 -6 0 10 0 -9
nv2=ask	0 0 8 -9 0 2 -2
nv2=be	9 -1 3 1 -13 -3 0
nv2=bear	-1 -2 0 10 -8 0 -8
nv2=begin	-5 1 0 6 1 1 -9
nv2=buy	0 -1 -10 11 -1 -3 1
nv2=charge	-2 0 7 -11 0 6 -1
nv2=collect	6 -7 2 0 2 -1 -10
nv2=come	-10 -21 9 -2 0 -1 9
nv2=continue	0 0 9 -8 0 0 0
nv2=end	-5 1 -7 4 8 -1 -5
nv2=enter	0 -6 -3 12 -7 0 -1
nv2=explain	0 0 13 -10 -1 0 -2
nv2=fall	0 6 -2 -8 2 0 3
nv2=get	2 -3 -5 3 -9 1 6
nv2=go	0 3 -12 0 1 7 4
nv2=have	10 -17 4 -1 -5 6 -8
nv2=impose	-1 5 10 -11 0 0 -3
nv2=introduce	0 -3 15 -13 0 0 -2
nv2=keep	0 -10 8 -4 4 0 -7
nv2=leave	-1 4 11 -12 -2 0 0
nv2=lose	0 -1 10 -7 0 -1 -1
nv2=lower	0 0 -11 3 4 4 -3
nv2=make	-9 -5 7 -1 7 -4 -2
nv2=negotiate	0 -3 12 -11 -1 0 1
nv2=offer	0 -3 8 0 0 0 -2
nv2=other	2 -1 2 0 -8 -11 6
nv2=pay	-5 -6 -6 -7 13 0 10
nv2=put	5 1 2 1 -14 8 -9
nv2=remain	0 3 7 -3 -10 0 -1
nv2=retain	0 0 -9 10 0 0 0
nv2=return	-3 -4 8 -2 1 0 0
nv2=say	-5 9 -2 4 -10 -9 2
nv2=sign	0 1 -4 10 -4 0 -5
nv2=slap	0 -3 15 -7 -6 -1 -6
nv2=stand	-3 2 -17 8 10 -1 -3
nv2=start	0 0 -5 13 -4 0 -6
nv2=stay	-2 -6 1 -3 0 0 10
nv2=stop	-2 8 6 -11 -8 4 -8
nv2=strike	0 0 -7 -3 11 0 -4
nv2=suspend	-3 -3 -2 4 5 -3 -10
nv2=take	-3 -13 14 -15 -1 6 2
nv2=tell	4 -8 -2 -1 -2 -1 8
nv2=threaten	-4 -5 -17 3 1 0 11
nv2=write	-3 0 0 9 -4 -6 0
nvt2=add past	-2 -2 11 -15 0 0 4
nvt2=add present	0 -1 -13 8 4 0 3
nvt2=agree participle	0 -1 -18 19 0 0 -2
nvt2=agree past	2 0 12 -13 0 0 0
nvt2=announce past	1 0 -9 0 -2 -4 13
nvt2=apply perfect	0 0 -10 9 1 0 0
nvt2=apply present	0 4 8 -4 -9 0 -5
nvt2=be future	0 -11 21 -15 -2 0 0
nvt2=be modal	0 2 -11 8 -3 0 2
nvt2=be past	4 0 6 4 -14 2 -6
nvt2=be perfect	0 -5 -3 10 -8 3 -2
nvt2=be present	7 6 -6 -4 1 -10 3
nvt2=charge participle	0 1 11 -12 -5 3 -1
nvt2=charge past	-1 -5 -18 3 12 4 -3
nvt2=charge present	1 -8 3 0 0 -2 1
nvt2=collect present	7 -6 2 3 -9 0 -4
nvt2=come future	0 -2 12 -4 -3 0 -6
nvt2=come past	0 0 0 -12 10 -3 -2
nvt2=come present	-6 -10 5 1 -8 -5 11
nvt2=enter present	0 -6 -10 13 0 0 -1
nvt2=get past	-4 -2 -11 8 -5 2 4
nvt2=go past	-1 7 -14 -6 3 7 -2
nvt2=have past	14 -3 3 -17 -9 6 -4
nvt2=have present	-1 -14 2 7 1 0 -6
nvt2=hold present	4 2 0 -10 3 0 -3
nvt2=impose participle	0 0 6 -12 5 0 0
nvt2=impose past	0 6 8 -8 -3 0 -3
nvt2=introduce past	0 -2 13 -9 -3 0 -1
nvt2=keep present	0 -8 0 -4 9 0 0
nvt2=leave present	0 5 6 -9 -4 0 0
nvt2=make past	-6 -1 -8 7 6 -2 0
nvt2=make present	-2 -3 18 -16 0 0 -5
nvt2=negotiate present	0 -3 12 -11 -1 0 1
nvt2=other perfect	0 1 12 -2 -6 -1 -6
nvt2=other present	-7 -3 -5 5 -11 -2 11
nvt2=pay future	0 -6 -8 0 5 0 7
nvt2=pay past	0 -3 11 -17 8 0 0
nvt2=pay perfect	0 0 -5 -2 10 0 -2
nvt2=pay present	-2 1 -4 2 -4 -1 9
nvt2=put perfect	0 6 -8 3 -3 0 1
nvt2=put present	7 -6 10 -9 -8 5 -5
nvt2=remain present	0 3 3 0 -8 0 -1
nvt2=say past	1 -8 -4 12 -11 -7 2
nvt2=say present	-11 13 8 -10 -6 -1 0
nvt2=stand present	-2 3 -14 7 9 -1 -2
nvt2=suspend participle	0 0 11 -6 -5 0 0
nvt2=suspend past	0 -6 -13 18 -1 0 -4
nvt2=take past	4 -4 5 -21 -1 7 3
nvt2=take present	-9 -6 6 0 6 0 -5
nvt2=tell past	8 -4 -4 0 -2 -1 2
nvt2=threaten pluperfect	-3 -2 -9 3 -3 0 7
only	-17 -14 5 9 10 -25 -4
only false	-12 -16 9 15 -2 -9 -21
only over 80	-6 -9 15 -27 5 4 7
only true	-10 -4 -1 -2 13 -20 8
only under 80	-15 -12 2 14 9 -33 -7
opened	-9 12 -2 -6 -9 -5 9
over 80	-2 -73 -22 13 -15 24 29
pc0=agree	-6 2 -4 7 11 -6 -15
pc0=bear	-18 4 -3 0 -1 -1 8
pc0=buy	3 6 12 -10 -12 0 -4
pc0=deny	11 -1 2 -9 0 0 -8
pc0=down	-12 -10 6 0 -3 2 6
pc0=end	6 -2 8 -1 -9 -4 -3
pc0=impose	-11 -7 2 2 1 2 2
pc0=return	-2 -1 2 10 -3 0 -12
pc0=say	1 -8 -12 6 15 -22 3
pc0=stay	6 2 -3 -2 -10 6 4
pc0=suspend	5 9 -7 -1 -2 0 -1
pc0=threaten	-4 -6 13 -11 -2 0 5
pc0=up	2 -5 -9 -10 7 9 9
pc1=agree	-8 -4 0 9 10 -9 -17
pc1=bear	-12 10 -7 -1 -5 1 11
pc1=begin	-7 -9 -1 0 4 3 4
pc1=buy	3 6 7 -4 -12 0 -6
pc1=deny	11 -1 2 -9 0 0 -9
pc1=down	-13 -11 10 -3 -4 1 6
pc1=end	9 0 9 -13 -6 -6 1
pc1=impose	-6 -14 6 0 1 0 4
pc1=propose	1 -3 2 -5 -8 5 5
pc1=return	-2 -1 2 10 -3 0 -12
pc1=say	0 -7 -9 3 12 -22 6
pc1=sell	0 -5 -7 3 12 -2 -9
pc1=stay	6 1 -9 3 -11 7 4
pc1=suspend	4 9 -3 -3 -3 0 -2
pc1=target	-11 -8 10 3 -3 -3 -5
pc1=threaten	-5 -7 13 -13 -6 -3 10
pc1=up	2 -11 -12 -5 10 7 12
pct0=agree modal	0 5 1 3 0 0 -10
pct0=agree past	-3 -7 -4 7 8 -4 -7
pct0=agree perfect	0 5 0 5 -9 0 -8
pct0=agree present-passive	0 4 1 -12 -1 0 6
pct0=bear modal	0 5 -14 0 0 -2 8
pct0=bear past	-3 -12 0 2 1 6 -1
pct0=bear present	-11 9 -1 -2 -1 -7 4
pct0=begin future	5 7 3 -6 -5 0 -8
pct0=begin modal	-3 4 -3 -17 0 0 11
pct0=begin past	-5 -20 5 -4 11 -6 -1
pct0=begin present	-3 5 -2 3 -10 9 -4
pct0=begin present-passive	0 -11 -4 10 0 0 1
pct0=buy present	3 7 6 -7 -9 0 -3
pct0=deny past	11 -1 -4 -5 2 0 -6
pct0=down future	0 0 -4 -8 0 7 7
pct0=down past	-1 -13 -4 6 6 -8 2
pct0=down present	-5 -2 6 -2 -11 2 5
pct0=end modal	0 6 10 -7 0 0 -9
pct0=end past	-1 -7 8 0 -2 -2 3
pct0=end present	8 -8 0 7 -22 -1 2
pct0=impose future	11 -8 -3 -9 7 8 0
pct0=impose modal	-5 5 4 -8 0 -1 0
pct0=impose past	-18 -7 4 4 2 0 -3
pct0=impose perfect	-9 -2 1 8 -4 -2 -1
pct0=impose perfect-passive	9 1 -3 -11 8 -1 -9
pct0=impose pluperfect	-2 -7 -8 1 1 4 6
pct0=impose present	-12 2 -2 0 -3 -4 9
pct0=impose present-passive	-4 -3 6 7 -16 3 -4
pct0=propose past	-6 -5 9 -12 -13 7 2
pct0=propose pluperfect	-1 0 -2 -5 -5 0 11
pct0=propose present	-6 -12 0 16 0 -1 -9
pct0=return modal	-1 -1 4 8 -1 0 -11
pct0=say future	-6 8 -3 3 -3 -1 -1
pct0=say modal	-9 3 -12 10 3 0 0
pct0=say past	0 -7 -3 6 2 -11 2
pct0=say perfect	-7 -3 4 -7 -4 -1 13
pct0=say pluperfect	0 0 9 -6 8 0 -13
pct0=say present	6 -1 -7 2 10 -4 -8
pct0=say present-passive	0 -7 -12 5 6 0 7
pct0=sell present	1 -1 8 -5 -2 0 0
pct0=stay modal	0 8 0 -3 -5 0 0
pct0=stay past	-1 11 -7 -8 1 4 1
pct0=stay perfect	0 -1 -14 14 -2 2 -2
pct0=stay present	9 -7 1 0 -11 -1 4
pct0=suspend past	0 10 -11 1 -5 0 -1
pct0=target modal-passive	0 12 -6 -3 0 0 -4
pct0=target perfect	0 -1 9 -2 2 0 -10
pct0=target pluperfect-passive	0 0 0 -5 9 0 -5
pct0=target present	-1 -5 1 5 -2 -10 3
pct0=target present-passive	0 -2 12 3 -11 -6 -7
pct0=threaten past	-3 -3 -3 -3 0 0 10
pct0=threaten perfect	0 -4 15 -10 0 0 -4
pct0=up future	6 8 -3 -12 4 0 -3
pct0=up past	-2 -8 2 -6 3 8 -3
pct1=agree modal	0 5 1 3 0 0 -10
pct1=agree participle-passive	-1 -11 7 5 -11 0 -4
pct1=agree past	-3 -7 -4 7 8 -4 -7
pct1=agree perfect	0 5 0 4 -9 0 -7
pct1=agree present-passive	0 4 1 -12 -1 0 6
pct1=bear future	0 -1 -6 8 -1 -2 0
pct1=bear gerund	0 13 2 -14 -13 3 0
pct1=bear modal	0 5 -14 0 0 -2 8
pct1=bear past	-3 -12 0 2 1 6 -1
pct1=bear present	-11 9 -3 -2 0 -7 4
pct1=begin gerund	-2 -9 10 -4 1 0 0
pct1=begin modal	-3 4 -4 -16 0 0 12
pct1=begin past	-5 -20 5 -4 11 -6 -1
pct1=begin present-passive	0 -11 -4 10 0 0 1
pct1=buy present	3 7 6 -7 -9 0 -3
pct1=deny past	11 -1 -4 -5 2 0 -6
pct1=down future	0 0 -4 -8 0 7 7
pct1=down infinitive	0 0 12 -4 -2 0 -7
pct1=down past	-1 -13 -4 6 6 -8 2
pct1=down present	-5 -2 6 -2 -11 2 5
pct1=end infinitive	5 3 -1 -11 -7 0 6
pct1=end modal	0 6 10 -7 0 0 -9
pct1=end past	0 -7 11 -4 -1 -1 4
pct1=end present	8 -7 0 3 -18 0 2
pct1=impose future	11 -8 -5 -8 7 8 0
pct1=impose infinitive	4 -9 6 2 0 0 -6
pct1=impose modal	-5 5 4 -8 0 -1 0
pct1=impose participle-passive	2 -11 4 -2 -1 -5 5
pct1=impose past	-18 -7 5 3 3 0 -5
pct1=impose perfect	-9 -1 -1 8 -3 -2 2
pct1=impose perfect-passive	9 1 -3 -11 8 -1 -9
pct1=impose pluperfect	-2 -7 -8 1 2 4 5
pct1=impose present	-10 3 -1 -4 -2 -4 11
pct1=impose present-passive	-4 -3 5 7 -16 3 -3
pct1=propose participle-passive	6 -1 -3 -2 -9 0 5
pct1=propose past	-6 -5 8 -12 -12 7 2
pct1=propose pluperfect	-1 0 -2 -5 -5 0 10
pct1=propose present	-4 -11 1 11 0 0 -6
pct1=return modal	-1 -1 4 8 -1 0 -11
pct1=say future	-6 8 -3 3 -3 -1 -1
pct1=say modal	-9 3 -12 10 3 0 0
pct1=say past	0 -7 -1 4 3 -10 1
pct1=say perfect	-7 -3 4 -7 -4 -1 13
pct1=say pluperfect	0 0 9 -6 8 0 -13
pct1=say present	6 -1 -7 1 11 -4 -8
pct1=say present-passive	0 -2 -11 6 -1 0 9
pct1=sell present	1 -1 8 -5 -2 0 0
pct1=stay modal	0 8 0 -3 -5 0 0
pct1=stay past	-1 10 -5 -6 -2 4 1
pct1=stay perfect	0 -1 -14 14 -2 2 -2
pct1=stay present	9 -6 -4 6 -11 0 4
pct1=suspend participle-passive	-2 -1 11 -5 -1 0 -1
pct1=suspend past	0 10 -11 1 -5 0 -1
pct1=suspend present	7 2 -9 -2 3 0 3
pct1=target infinitive	-1 -6 1 11 -1 0 -10
pct1=target modal-passive	0 12 -6 -3 0 0 -4
pct1=target participle-passive	0 -5 10 0 -11 -2 1
pct1=target pluperfect-passive	0 0 0 -5 9 0 -5
pct1=target present	-1 -5 1 5 -2 -10 3
pct1=target present-passive	0 -2 12 3 -11 -6 -7
pct1=threaten past	-3 -3 -3 -1 0 0 9
pct1=threaten perfect	0 -4 12 -9 0 0 0
pct1=up future	6 0 -1 -9 5 0 -2
pct1=up past	-2 -8 2 -6 3 8 -3
pct1=up present	1 -1 -9 -2 4 0 7
peak after	-1 -5 -9 -7 3 5 7
peak before	-2 -10 -1 -1 -5 14 -6
peak column	0 -23 -22 -17 -13 37 -3
peak heading	-1 -25 -23 -19 -14 39 -4
peak led	-10 -15 -20 0 -26 43 -5
peak low	-4 -24 -13 -15 -23 55 -13
peak part	-5 -17 -1 -8 -9 20 1
peak rest	2 -14 -5 -12 -6 28 -10
peers 0 0	-13 -11 11 6 0 -25 -3
peers 0 1	-15 0 3 11 -7 -10 -2
peers 0 2	-8 -7 -1 7 6 3 -14
peers 1 0	-5 7 2 -1 10 -26 -7
peers 1 1	0 7 -8 -4 6 -2 1
peers 1 2	-11 -3 3 -1 4 3 -5
peers 2 0	13 2 -12 -5 -11 10 8
peers 2 1	8 4 6 -17 -9 1 7
peers 2 2	1 -11 -2 6 0 2 2
phas-future	3 -2 -1 1 3 4 -8
phas-gerund	-5 13 4 -7 -10 0 0
phas-infinitive	2 -8 13 -19 5 -4 6
phas-modal	-20 12 7 -3 -4 -10 -2
phas-participle	3 -19 0 3 0 5 2
phas-past	-3 -14 4 0 -1 5 1
phas-pluperfect	-2 4 -1 -7 1 9 -2
phas-present	10 -1 -4 -1 -6 -8 8
presently after	-5 -12 24 -1 -18 -16 -7
presently before	11 -28 14 -19 8 3 -9
presently column	-2 -21 53 -34 -28 -14 -8
presently heading	-2 -25 54 -26 -32 -15 -10
presently led	9 -16 13 -8 4 -5 -5
presently low	-5 -6 4 7 -3 -10 1
presently part	7 -34 31 -10 -3 -3 -16
presently rest	-25 12 -17 21 -3 -8 4
pt0=modal	-17 8 5 3 -5 -7 -4
pt0=modal-passive	0 3 1 -10 2 -3 2
pt0=past-not	0 -7 -1 8 -2 1 0
pt0=perfect	-11 0 -1 3 -2 -2 4
pt0=perfect-not	0 5 6 -8 -2 0 -2
pt0=perfect-passive	8 -1 -10 -4 6 -1 0
pt0=pluperfect	-2 4 1 -9 0 10 -5
pt0=present	11 2 -2 -1 -5 -8 0
pt0=present-not	6 -10 -1 -14 0 0 12
pt0=present-passive-not	-2 -2 1 -11 8 0 3
pt1=future	5 -6 -8 3 6 5 -3
pt1=gerund	-5 7 6 -5 -10 1 0
pt1=infinitive	2 -7 9 -17 5 -4 7
pt1=modal	-17 8 4 4 -5 -7 -3
pt1=modal-passive	0 3 1 -10 2 -3 2
pt1=participle-passive	3 -17 5 -2 4 -8 2
pt1=past-passive	5 -2 8 -5 -5 -4 1
pt1=perfect	-11 1 -3 5 0 -2 3
pt1=perfect-not	0 5 6 -8 -2 0 -2
pt1=perfect-passive	8 -1 -10 -4 6 -1 0
pt1=pluperfect	-1 4 1 -8 1 10 -6
pt1=present	12 2 -6 0 -2 -9 1
pt1=present-not	6 -10 -1 -14 0 0 12
pt1=present-passive	-5 -2 -1 6 -15 2 7
pt1=present-passive-not	-2 -2 1 -11 8 0 3
pv0-none	11 5 -3 2 0 -8 -11
pv0=agree	0 6 -7 -2 9 0 -6
pv0=announce	-8 -1 -9 9 6 -1 -1
pv0=apply	-1 4 1 3 -9 0 -3
pv0=ask	-5 -8 -2 -7 8 -2 8
pv0=bring	0 -3 3 4 0 -1 -8
pv0=carry	0 0 2 -9 1 0 4
pv0=collect	-1 -2 -7 4 10 -2 -7
pv0=come	-7 1 3 3 -3 0 -9
pv0=conclude	0 0 9 -2 -8 0 0
pv0=cut	0 -3 -6 -6 -3 7 11
pv0=deny	11 0 -2 -4 0 0 -6
pv0=double	0 0 -11 -2 7 5 -1
pv0=drop	0 -4 7 -6 -9 0 6
pv0=end	0 10 0 -7 -3 0 -4
pv0=enter	0 0 -11 0 6 1 2
pv0=explain	-2 -4 -2 9 0 0 -2
pv0=fall	0 -10 6 -2 7 -2 -9
pv0=grow	0 2 -11 -2 7 4 -2
pv0=halve	0 0 -1 0 -9 0 4
pv0=hold	-1 2 6 -16 -3 1 5
pv0=introduce	0 -2 8 0 -7 0 -2
pv0=know	2 -1 -12 5 9 0 -5
pv0=leave	3 2 4 -1 -8 0 -2
pv0=let	0 3 1 -10 11 0 -9
pv0=make	-4 -10 -9 5 0 0 11
pv0=other	-4 10 -4 -13 4 -5 7
pv0=pay	-9 -3 9 3 0 -16 -8
pv0=put	-1 1 0 -1 -10 5 3
pv0=raise	6 -8 4 -18 3 0 8
pv0=reach	0 -1 -6 8 0 0 -3
pv0=recall	-6 -1 -9 1 9 0 0
pv0=report	11 0 -2 -7 0 0 -2
pv0=return	-1 5 -7 5 3 0 -8
pv0=say	-6 3 -2 4 2 -9 0
pv0=sell	1 -2 12 -6 -4 -1 0
pv0=show	-3 -5 8 -4 5 -1 -7
pv0=sign	-3 -5 -2 8 4 -1 -7
pv0=stand	0 4 7 -17 1 4 -7
pv0=stay	9 4 -14 5 -4 0 0
pv0=stop	0 0 -5 8 0 0 -2
pv0=suspend	0 5 -17 10 4 0 -2
pv0=tell	-6 -1 -2 -1 0 -3 10
pv0=threaten	0 -5 12 -6 -1 0 -2
pv0=want	-4 -4 0 15 -1 0 -14
pv0=write	10 -10 -6 2 0 0 -3
pv1-none	9 8 -4 4 -1 -6 -16
pv1=announce	-8 0 -8 9 7 -1 -3
pv1=apply	-1 4 1 4 -9 0 -3
pv1=ask	2 -5 -3 -8 7 -2 4
pv1=be	6 0 -5 2 -8 4 1
pv1=bring	0 -4 7 2 0 -1 -9
pv1=buy	0 0 4 4 -8 0 -1
pv1=call	0 3 1 5 -7 0 -8
pv1=carry	0 0 2 -9 1 0 4
pv1=collect	-1 -4 -6 5 8 -2 -7
pv1=come	-7 1 3 3 -3 0 -8
pv1=conclude	0 0 10 -3 -8 0 0
pv1=cut	0 -3 -6 -6 -3 7 11
pv1=deny	11 0 -2 -4 0 0 -7
pv1=double	0 0 -11 -2 7 5 -1
pv1=drop	0 -4 7 -6 -9 0 6
pv1=end	0 6 1 -10 2 0 -2
pv1=enter	0 0 -14 4 5 3 2
pv1=explain	-2 -4 -2 9 0 0 -2
pv1=fall	0 -10 6 -2 7 -2 -9
pv1=go	-1 -12 -6 2 4 0 8
pv1=grow	0 2 -11 -2 7 4 -2
pv1=halve	0 0 0 0 -10 0 4
pv1=hold	-1 2 6 -16 -3 1 5
pv1=introduce	0 -5 14 -3 -8 -1 -3
pv1=keep	0 -7 -5 9 4 0 -6
pv1=know	1 -1 -9 3 9 0 -6
pv1=leave	3 1 5 -1 -8 0 -2
pv1=let	0 3 1 -10 11 0 -9
pv1=levy	0 0 4 -4 -8 0 5
pv1=make	-4 -12 -4 1 0 0 12
pv1=meet	0 0 -4 -3 -1 0 8
pv1=order	4 2 7 -11 -4 0 -3
pv1=other	-4 10 -1 -13 5 -4 1
pv1=pay	-10 4 9 1 -3 -13 -10
pv1=post	2 -2 -8 4 -2 0 0
pv1=propose	5 -2 -14 -6 -2 0 15
pv1=put	-1 1 2 -4 -10 5 5
pv1=raise	6 -9 1 -11 2 0 8
pv1=recall	-6 -1 -9 1 9 0 0
pv1=report	11 0 -2 -7 0 0 -2
pv1=return	-1 5 -7 5 3 0 -8
pv1=say	-6 2 0 0 2 -9 3
pv1=see	0 -3 -11 -5 -4 0 15
pv1=sell	0 -3 -1 -12 13 -2 -3
pv1=show	-3 -5 8 -4 5 -1 -7
pv1=sign	-5 -7 -3 14 1 -2 -12
pv1=stand	0 4 7 -17 1 4 -7
pv1=start	0 -5 8 -14 4 0 5
pv1=stay	9 4 -17 7 -4 0 0
pv1=take	1 -5 5 -1 1 2 -8
pv1=tell	-6 1 -2 0 -14 -3 11
pv1=threaten	0 -7 11 -8 -6 -2 4
pv1=want	-1 -1 3 9 0 0 -10
pv1=write	10 -10 -6 2 0 0 -3
pv2-none	12 5 -4 0 0 -6 -6
pvt0=add present	0 -3 13 -2 -8 0 -2
pvt0=agree present	0 0 -10 -4 11 0 0
pvt0=announce past	-3 -4 -4 8 2 -1 -2
pvt0=be future	0 -6 -3 8 -1 0 0
pvt0=be modal	0 9 0 -2 -5 0 -4
pvt0=be past	0 10 -6 4 -6 0 -2
pvt0=be pluperfect	0 4 -8 0 -2 5 -3
pvt0=be present	7 -11 4 -11 5 -2 5
pvt0=carry present	0 0 3 -17 2 0 6
pvt0=charge past	0 -4 -8 5 3 0 0
pvt0=charge present	-1 1 0 0 0 -8 4
pvt0=come modal	-2 0 8 -5 0 0 -2
pvt0=come past	0 -8 -5 2 5 -4 4
pvt0=come present	-3 4 0 7 -17 3 -17
pvt0=conclude past	0 0 9 -2 -8 0 0
pvt0=deny past	10 0 -2 -4 0 0 -6
pvt0=enter present	0 2 10 -9 -1 0 -3
pvt0=explain past	-2 -4 -2 9 0 0 -2
pvt0=get past	0 0 -10 12 2 0 -7
pvt0=get present	-1 0 5 -9 -8 7 2
pvt0=go present	1 -9 -2 -2 1 4 8
pvt0=have past	-4 6 -10 10 0 0 -5
pvt0=have present	8 -4 8 -11 -3 -3 2
pvt0=hold present	-1 -1 7 -14 -1 1 5
pvt0=keep present	0 -3 0 8 -9 0 0
pvt0=know present	2 -1 -10 5 6 0 -3
pvt0=let present	0 3 5 -14 6 0 -2
pvt0=levy present	0 0 4 -11 -3 0 7
pvt0=make past	0 0 -1 -12 6 0 7
pvt0=other perfect	0 2 -2 -2 -8 0 6
pvt0=other present	-4 3 2 -11 6 -1 0
pvt0=pay future	0 -11 -3 10 -1 -1 0
pvt0=pay past	-1 -10 17 -9 -6 0 3
pvt0=pay perfect	0 7 6 -17 0 0 -3
pvt0=pay present	-5 4 0 5 3 -15 -10
pvt0=raise past	0 0 11 -7 -7 0 1
pvt0=run present	0 0 3 3 -8 0 -3
pvt0=say perfect	-6 -5 -4 -5 0 0 14
pvt0=say pluperfect	0 0 14 -8 -1 0 -13
pvt0=say present	6 10 -6 -1 -4 -1 -2
pvt0=sell present	1 -1 8 -5 -2 0 0
pvt0=settle past	0 0 3 -9 5 0 0
pvt0=sign present	0 2 2 -8 -1 0 3
pvt0=stand past	0 3 -2 -15 5 4 -2
pvt0=stay present	9 4 -14 5 -4 0 0
pvt0=suspend past	0 7 -10 3 -3 0 -1
pvt0=take past	-1 -4 10 -12 2 0 0
pvt0=take present	-2 2 -3 2 1 3 -9
pvt0=tell past	-3 -2 9 -2 -12 -1 3
pvt0=tell present	4 -11 -14 5 7 0 6
pvt0=want present	-4 -4 0 15 -1 0 -13
pvt0=write past	14 -5 -5 -15 0 0 3
pvt0=write present	-4 -4 -5 15 0 0 -10
pvt1=add present	0 -3 15 -6 -7 0 -1
pvt1=agree present	0 0 -10 -4 11 0 0
pvt1=be future	0 -6 -3 8 -1 0 0
pvt1=be modal	0 9 0 -2 -5 0 -4
pvt1=be past	0 10 -4 5 -10 1 -1
pvt1=be pluperfect	0 4 -8 0 -2 5 -3
pvt1=be present	7 -10 2 -8 4 -1 5
pvt1=carry present	0 0 3 -17 2 0 6
pvt1=charge past	0 -4 -8 5 3 0 0
pvt1=charge present	-1 1 0 0 0 -8 4
pvt1=come modal	-2 0 8 -5 0 0 -2
pvt1=come past	0 -8 -5 2 5 -4 4
pvt1=come present	-3 4 0 7 -17 3 -17
pvt1=conclude past	0 0 9 -2 -8 0 0
pvt1=deny past	10 0 -2 -4 0 0 -6
pvt1=enter present	0 2 10 -9 -1 0 -3
pvt1=explain past	-2 -4 -2 9 0 0 -2
pvt1=get past	0 0 -10 12 2 0 -7
pvt1=get present	-1 0 5 -9 -8 7 2
pvt1=go present	2 -12 -7 1 5 2 8
pvt1=have past	-4 6 -10 10 0 0 -5
pvt1=have present	8 -4 9 -11 -3 -3 1
pvt1=hold present	-1 -1 7 -14 -1 1 5
pvt1=keep present	0 -3 -5 12 -8 0 0
pvt1=know present	2 -1 -10 5 6 0 -3
pvt1=let present	0 3 5 -14 6 0 -2
pvt1=levy present	0 0 4 -11 -3 0 7
pvt1=make past	0 0 -1 -12 6 0 7
pvt1=other present	-4 3 3 -15 6 -1 0
pvt1=pay future	0 -11 -5 13 -1 -1 0
pvt1=pay gerund	0 13 5 -13 -12 2 -4
pvt1=pay past	-1 -10 17 -9 -6 0 3
pvt1=pay perfect	0 7 6 -17 0 0 -3
pvt1=pay present	-5 4 -2 5 4 -15 -10
pvt1=raise past	0 0 11 -7 -7 0 1
pvt1=run present	0 0 3 3 -8 0 -3
pvt1=say perfect	-6 -5 -4 -5 0 0 14
pvt1=say pluperfect	0 0 14 -8 -1 0 -13
pvt1=say present	6 10 -6 -1 -4 -1 -2
pvt1=sell present	1 -1 8 -5 -2 0 0
pvt1=settle past	0 0 3 -9 5 0 0
pvt1=sign participle	0 -3 -1 10 -6 0 -8
pvt1=sign present	0 2 2 -8 -1 0 3
pvt1=stand past	0 3 -2 -15 5 4 -2
pvt1=stay present	9 4 -17 7 -4 0 0
pvt1=suspend participle	0 -1 13 -12 0 0 0
pvt1=suspend past	0 7 -10 3 -3 0 -1
pvt1=take gerund	0 -8 2 2 4 -2 -2
pvt1=take past	-1 -4 10 -12 2 0 0
pvt1=take present	-2 2 -3 2 1 3 -9
pvt1=tell past	-3 -2 9 -2 -12 -1 3
pvt1=tell present	4 -7 -13 6 0 0 8
pvt1=want present	-1 -1 1 9 0 0 -9
pvt1=write past	14 -5 -5 -15 0 0 3
pvt1=write present	-4 -4 -5 15 0 0 -10
q1=a	-4 -10 5 0 4 7 -8
q1=a chinese	-2 -9 11 3 -9 -3 -3
q1=a week	0 -1 5 -17 5 7 -2
q1=after	6 1 5 -1 -7 -5 -11
q1=american	-4 -3 18 -12 2 -6 -10
q1=american duties	0 0 13 -11 -3 -4 0
q1=an	0 3 5 0 4 -6 -14
q1=and	3 22 -7 -6 -4 -7 -6
q1=and if	0 6 2 -9 -5 0 0
q1=and the	-2 -9 8 4 -4 0 -3
q1=and what	0 2 -8 0 0 0 9
q1=april	-4 -5 -20 -3 22 7 -12
q1=article	-1 6 -6 6 -10 0 0
q1=as	10 -15 -8 -4 21 -5 -11
q1=as of	0 -3 2 -22 21 0 -2
q1=at	-1 -6 -8 -7 6 8 10
q1=at the	1 5 12 -13 -4 4 -6
q1=august	3 7 -1 -25 8 0 7
q1=background	-4 12 4 -5 -7 -2 -6
q1=before	-10 4 1 -19 6 8 0
q1=before that	0 3 9 -11 1 -1 -3
q1=before the	0 6 -3 -14 -1 8 -2
q1=beijing	-2 -17 -9 27 0 -10 -18
q1=belgium	0 -11 -2 -6 16 -1 0
q1=both	-12 -2 -5 11 6 -3 -2
q1=brazil	-2 -12 -7 15 -12 2 5
q1=britain	-1 -1 7 -8 8 -5 -2
q1=british	0 -2 -18 19 -6 4 -1
q1=but	-2 -8 -10 15 -9 -4 5
q1=by	2 -4 21 -7 -21 -3 -4
q1=by the	5 -2 16 -14 -6 0 -5
q1=cambodia	0 -7 -14 14 -4 0 6
q1=canada	-3 -12 4 7 -1 -10 0
q1=canada and	0 0 -1 10 -4 0 -8
q1=canadian	1 2 10 -9 -3 0 -4
q1=cars	-1 -6 -9 -2 -1 0 17
q1=china	-21 -22 13 9 -1 -9 -5
q1=china 's	-3 -1 4 0 7 -5 -10
q1=china and	0 0 10 -14 4 0 0
q1=china charges	-1 4 7 4 -5 -3 -10
q1=chinese	-3 -2 19 -5 -10 -7 0
q1=chinese goods	-3 -1 11 0 -7 -5 0
q1=chips	0 -1 8 -1 -5 0 -3
q1=commerce	0 -2 8 -2 -3 0 -4
q1=copper	-1 -10 1 10 -7 -1 -5
q1=correspondent	0 -13 -5 11 -4 0 5
q1=cranes	-4 -8 1 12 -5 -1 -9
q1=december	-5 1 -8 10 4 0 -5
q1=donald	-6 8 9 -17 -12 0 8
q1=donald trump	-6 8 9 -17 -12 0 8
q1=during	-5 -15 -14 14 8 0 4
q1=during that	-3 -12 -4 7 9 -1 -2
q1=during the	-1 -7 -18 15 0 0 7
q1=ecuador	0 11 2 -3 -11 0 -5
q1=egypt	-4 -6 -17 -15 7 4 22
q1=egypt 's	0 0 -12 1 -2 0 13
q1=elsewhere	4 -3 0 6 -12 0 -5
q1=european	4 7 -12 10 -6 -2 -4
q1=european union	6 -7 -5 5 -8 0 3
q1=february	6 8 -26 -4 21 0 -8
q1=fentanyl	0 -9 5 -15 17 -5 -6
q1=fentanyl duty	0 0 10 -2 -9 0 0
q1=first	5 -17 1 3 0 0 9
q1=for	-10 -11 5 -8 1 3 13
q1=for chinese	0 -1 -6 -12 13 1 0
q1=for goods	0 -5 11 -4 0 0 -2
q1=for the	-8 8 -2 1 -10 -1 3
q1=forty	0 0 6 -8 -8 0 5
q1=from	-7 5 -2 8 -18 3 2
q1=from march	0 -1 -5 -5 -2 0 11
q1=from monday	7 -8 -12 12 -10 4 -6
q1=from tomorrow	-4 0 13 -8 0 -4 -4
q1=goods from	0 -1 -5 14 -3 0 -9
q1=goods of	0 -8 2 6 -14 -5 6
q1=he	-1 -11 -4 15 -7 -10 2
q1=he is	3 0 -8 16 -11 -1 -7
q1=he was	-1 -2 -12 18 -1 0 -8
q1=here	-2 0 -10 14 -12 0 3
q1=here is	-1 5 -11 6 -5 0 5
q1=his	0 0 -4 -14 6 4 7
q1=host	-7 -7 0 -3 15 -4 -4
q1=how	9 -4 4 2 -18 1 -1
q1=i	11 -13 -9 2 6 5 -4
q1=i do	2 -5 6 -7 -6 8 -4
q1=i have	7 3 -8 1 -5 0 0
q1=iceland	-1 2 -9 6 3 -2 0
q1=if	-4 19 -4 2 -15 -7 -5
q1=if it	-2 10 2 -1 -10 0 -2
q1=if nothing	-1 8 -15 8 1 -1 0
q1=if the	6 14 -19 6 -5 -10 0
q1=if they	0 -8 -1 4 -2 6 0
q1=in	-10 6 -3 7 -12 0 3
q1=in a	0 -2 -6 -1 -6 0 14
q1=in april	-2 -6 -9 11 2 5 -9
q1=in return	0 2 1 7 -6 -8 0
q1=in the	-4 -4 4 -3 11 -9 -7
q1=india	-5 -11 -17 21 -4 5 0
q1=indonesian	0 8 -10 -7 6 0 5
q1=is	0 -8 10 8 -8 0 -9
q1=it	13 -15 -10 -9 15 11 5
q1=it 's	-5 5 4 6 -14 -5 -1
q1=it did	0 2 -2 -10 -1 0 9
q1=it does	0 -8 12 -15 -6 -2 6
q1=it ends	-2 8 8 -7 -12 3 -2
q1=it had	8 -4 -6 -17 8 7 -4
q1=it has	-4 7 0 2 -21 4 6
q1=it is	14 0 -1 -20 11 4 -5
q1=it now	0 0 0 -10 6 0 3
q1=it was	1 -29 -2 0 14 4 -1
q1=it will	0 11 8 -21 -9 0 2
q1=it would	0 7 3 -14 -11 8 -2
q1=its	-4 -6 -3 10 6 -3 -16
q1=january	0 -8 -14 5 9 0 0
q1=japan	-2 -5 4 12 -12 -4 -10
q1=japanese	0 -3 6 -11 0 0 8
q1=japanese goods	0 -4 4 -10 0 0 8
q1=july	-2 -4 1 -10 13 0 -6
q1=kazakhstan	5 13 -8 -5 -7 0 -1
q1=kenya	2 -9 0 18 -10 -8 -4
q1=last	2 -13 3 -5 0 9 -2
q1=let	5 3 0 10 -17 -3 -6
q1=let me	-4 5 0 8 -13 -2 0
q1=malaysia	-3 7 -17 3 7 0 3
q1=malaysia and	-1 0 -8 -2 8 0 3
q1=march	0 -9 -9 -15 20 5 -2
q1=may	-2 -6 0 -11 7 -2 6
q1=medicines	-2 -3 -16 14 -2 0 6
q1=mexico	-1 6 5 -12 -6 0 1
q1=minister	-4 10 -7 7 -5 0 -11
q1=morocco	0 7 1 -1 -12 0 4
q1=most	1 -4 10 -2 -4 -2 0
q1=mr	9 -28 22 1 3 -13 -14
q1=mr trump	0 -7 10 0 -6 -1 1
q1=ms	-2 5 4 -10 0 0 0
q1=my	-2 0 -22 17 1 6 -2
q1=neither	-12 -4 10 0 6 6 -10
q1=new	-4 6 -5 -5 9 -1 0
q1=nigeria	-1 -1 9 -9 -10 11 -5
q1=no	7 -5 -5 16 -20 -8 -2
q1=nobody	-4 -8 5 -5 6 -1 5
q1=none	-1 -1 -6 -11 3 0 12
q1=not	7 -2 4 -2 -22 -3 7
q1=not covered	-2 -5 9 0 -8 -1 2
q1=nothing	0 -4 0 11 -7 -4 -12
q1=nothing changes	0 0 9 -6 -2 0 0
q1=november	1 0 -9 7 2 0 -3
q1=now	0 0 -5 -2 -9 6 7
q1=october	-2 6 -6 -11 1 -2 11
q1=of	6 -3 -11 11 1 -2 -11
q1=on	5 6 3 -11 3 4 -9
q1=on february	-2 -1 -11 -5 13 0 2
q1=on friday	0 -6 12 -14 2 0 0
q1=on monday	0 -1 -2 -7 5 8 -4
q1=on the	1 0 0 10 -10 -4 -11
q1=on thursday	0 -4 -1 13 -5 0 -8
q1=on wednesday	0 -2 12 -12 3 0 -3
q1=one	0 0 -2 -6 8 -2 1
q1=other	-2 -7 7 -9 6 0 0
q1=other countries	0 0 9 -6 -1 0 -1
q1=others	0 -7 0 -8 14 0 -3
q1=our	-3 14 1 -6 -9 -10 5
q1=palm	0 3 -15 14 0 0 -3
q1=palm oil	0 3 -15 14 0 0 -3
q1=peru	-1 -13 4 -5 13 -3 3
q1=port	5 -1 -9 -6 12 -2 0
q1=presenter	-2 -8 2 12 -6 -1 -6
q1=president	-7 -12 -5 18 4 -5 -11
q1=president donald	-7 -9 -3 15 3 -2 -15
q1=price	-3 -1 9 0 -5 0 0
q1=prime	0 -1 3 -11 -2 0 9
q1=prime minister	0 -1 3 -11 -2 0 9
q1=products	0 0 10 -6 -1 0 0
q1=q	-9 10 -12 14 -10 -1 -2
q1=q and	-1 4 -10 10 -4 0 -3
q1=q what	-3 -5 -2 10 -3 0 0
q1=question	-9 12 7 -24 -16 -7 12
q1=question and	-5 0 4 -10 -4 0 7
q1=question what	-9 4 0 -3 -6 -2 8
q1=rates	4 20 3 -26 -13 -1 -10
q1=reciprocal	-1 -12 -3 16 -4 -4 -3
q1=reciprocal duty	0 -3 -11 15 -4 0 0
q1=reporter	5 -12 -3 -8 16 0 -6
q1=saturday	-3 8 0 -13 -3 0 7
q1=scott	0 -2 10 -3 -2 0 -1
q1=scott bessent	0 -2 10 -3 -2 0 -1
q1=section	-3 -14 28 -19 0 -2 -7
q1=section duties	0 -5 16 -10 -4 0 -2
q1=she	-2 0 3 6 -9 -1 -1
q1=should	3 6 8 -6 -1 0 -14
q1=should the	4 7 11 -12 -8 0 -10
q1=since	-9 6 5 3 -16 9 -14
q1=since february	0 -12 2 9 -15 7 0
q1=since january	0 5 -1 -15 9 -1 -3
q1=since july	0 0 9 -5 -5 1 -1
q1=since then	0 -4 -14 10 12 -6 -1
q1=so	-3 -8 6 11 -8 -1 -14
q1=some	0 -1 4 -8 8 -5 0
q1=south	-4 -6 0 12 -8 -1 -9
q1=south korea	-1 -5 -5 16 -7 -1 -9
q1=steel	-3 -5 11 0 -7 -1 -4
q1=swiss	5 11 4 -7 -13 -1 -5
q1=switzerland	0 2 4 10 -13 -3 -16
q1=talks	3 0 -1 -1 6 0 -8
q1=tariffs	-2 -1 13 -11 -3 1 2
q1=ten	-5 -11 -8 5 12 -1 0
q1=that	-5 11 17 -8 -18 -5 -1
q1=that 's	0 7 -4 8 -9 -5 -8
q1=that is	-1 4 13 -6 -7 -9 -1
q1=that was	-3 -4 4 -14 -1 -2 10
q1=the	-25 -8 0 -1 1 7 17
q1=the additional	-3 -10 14 -8 1 0 1
q1=the agreement	0 1 -17 20 -2 -1 -1
q1=the american	5 -10 -17 17 3 5 -12
q1=the commission	0 -2 8 2 -11 -1 1
q1=the customs	-1 -2 -12 20 -13 0 -2
q1=the duties	-2 0 11 -22 6 6 -8
q1=the duty	4 -8 1 -16 11 2 3
q1=the eu	-1 13 -4 -14 0 0 6
q1=the european	-3 -5 1 -1 -12 0 13
q1=the facts	0 -5 -6 5 -10 0 11
q1=the fentanyl	0 -3 -11 7 7 0 -3
q1=the first	-1 0 17 -12 -9 0 0
q1=the government	0 0 -8 7 -2 3 0
q1=the lower	0 -12 11 7 -6 -1 -7
q1=the minister	-3 0 -8 5 -1 0 6
q1=the ministry	-6 -3 -9 -8 9 7 5
q1=the new	0 -5 -7 8 6 0 -3
q1=the numbers	0 -1 -12 5 6 0 3
q1=the older	0 0 13 -10 -1 0 -1
q1=the one	-5 6 2 -9 3 0 -4
q1=the ordinary	0 -11 8 6 -6 0 -6
q1=the other	-1 -11 8 7 -20 -2 3
q1=the pause	0 4 -9 3 -12 0 7
q1=the present	-2 7 -6 -13 1 0 7
q1=the president	3 -8 1 -5 -1 -1 8
q1=the rate	10 -11 -13 7 3 -4 4
q1=the rates	0 -7 4 7 -8 0 -2
q1=the same	-5 -6 -14 12 -7 0 12
q1=the second	0 -3 19 -8 -10 0 -4
q1=the surcharge	6 -6 15 -13 -11 0 -3
q1=the suspension	0 0 16 -10 -4 0 0
q1=the two	-4 -3 5 -19 19 -1 -7
q1=the u.s.	0 0 -12 12 0 0 0
q1=the white	0 0 5 -10 8 0 -6
q1=their	1 1 3 -3 -1 3 -8
q1=then	-3 12 -6 -4 4 4 -9
q1=there	1 -4 6 0 3 -1 -9
q1=there are	0 0 8 -6 0 0 0
q1=they	-1 -7 4 8 -11 0 -1
q1=they have	-2 5 10 -9 -8 0 1
q1=thirty	-2 8 -17 2 12 -1 -8
q1=this	-8 -1 -2 7 -2 2 0
q1=this is	-4 -10 -6 7 5 0 6
q1=thursday	0 -3 -11 12 -6 0 5
q1=to	1 4 -12 8 -3 0 0
q1=today	-8 8 -5 8 -4 -1 -3
q1=today it	-7 9 5 -7 0 0 -2
q1=together	-4 -2 11 -10 3 -1 -4
q1=treasury	-1 -3 4 8 -6 0 -7
q1=treasury secretary	-1 -3 4 8 -6 0 -7
q1=truce	0 -1 -11 -6 -5 -3 16
q1=trump	-9 -11 8 0 0 -10 2
q1=trump and	0 -2 3 0 7 0 -10
q1=trump says	0 0 -6 8 -4 0 0
q1=turkey	1 -1 -14 14 -3 0 2
q1=twelve	0 0 -8 -3 -10 -2 18
q1=twenty	0 12 -4 -2 -7 0 -1
q1=twenty four	0 14 -2 -10 -6 0 -1
q1=u.s.	0 8 16 -18 -2 0 -8
q1=under	-5 6 5 4 -12 1 -10
q1=under it	0 8 5 -9 -6 5 -5
q1=under the	-1 0 8 4 -14 -4 -4
q1=united	0 -4 11 -3 -5 0 -3
q1=until	-7 -7 5 -9 21 -2 -21
q1=until then	-1 1 12 -3 0 0 -8
q1=up	0 11 0 -5 -1 0 -7
q1=us	-1 -2 -11 22 -6 -6 -5
q1=vietnam	-6 -14 1 12 0 -3 -9
q1=washington	-4 -5 -10 19 -3 -1 -6
q1=washington july	-2 0 -7 9 4 0 -5
q1=we	3 13 2 -14 -27 13 7
q1=we are	-4 -6 1 -10 -6 4 10
q1=we had	-4 6 14 -10 -12 -2 0
q1=we have	-2 5 4 1 -18 0 4
q1=we were	8 -2 -1 -12 3 2 0
q1=what	-2 20 0 -11 -6 -5 0
q1=what about	0 -5 8 -16 0 0 7
q1=what are	0 -4 16 -11 -2 0 -1
q1=what changes	0 -7 -3 18 -14 -1 -5
q1=what do	-1 -9 20 -14 4 -4 -5
q1=what does	-3 0 15 -14 -3 -4 0
q1=what if	-7 30 -13 -11 -7 -5 -9
q1=what is	-2 2 10 -20 -19 -7 16
q1=what it	0 15 -6 -5 0 -2 -4
q1=what stays	0 -7 20 -13 -3 0 -4
q1=what was	-2 -13 -15 -4 7 9 14
q1=what we	9 -8 -10 8 2 0 -5
q1=what would	0 22 -12 -14 -7 0 2
q1=what you	-1 -6 13 -15 4 0 -2
q1=whatever	0 8 2 -3 -8 0 -1
q1=when	13 -2 -4 1 -1 -5 -11
q1=where	-2 -11 26 -21 3 -2 -8
q1=whether	0 0 -8 0 8 0 -1
q1=which	0 0 -5 -4 13 -1 -2
q1=while	0 12 -9 -19 9 -6 -4
q1=while it	0 9 -4 -10 1 -3 0
q1=who	3 -7 -7 7 -9 6 2
q1=will	-1 -8 9 -16 5 5 2
q1=with	3 -4 13 -15 -16 1 10
q1=with the	0 -1 10 0 -13 3 -6
q1=without	1 4 3 -5 -3 7 -8
q1=without it	1 0 3 3 0 0 -9
q1=without the	0 3 0 -13 -8 9 4
q1=yes	0 -8 13 -1 -1 -2 -7
q1=you	8 6 10 -6 -16 -3 -7
q1=your	-2 0 7 -17 -1 0 6
q:!	-6 -19 -17 18 -4 -4 17
q:"	-3 -5 2 -13 6 -2 13
q:'s	-13 -4 5 -4 -14 9 15
q:(	-13 -5 0 9 5 -2 -15
q:)	-5 0 -2 7 4 -2 -17
q:,	-1 -7 -11 14 2 5 -4
q:-	-11 3 -5 21 -12 -16 -11
q:.	-12 8 2 -7 8 -2 -2
q:/	0 13 -15 4 -7 -11 12
q::	0 1 -10 13 -6 -7 4
q:;	-9 7 21 -17 -12 14 -24
q:<day-ahead>	-17 18 -7 17 -29 2 -7
q:<day-gone>	-6 -5 -4 1 23 -9 -18
q:<day-today>	-8 22 -3 -15 -11 10 10
q:<duty>	-2 -12 8 3 4 -14 -2
q:<gate>	-2 -4 4 6 6 -9 -17
q:<goods-amount>	6 -15 14 -1 -16 -6 3
q:<goods>	-22 8 6 -2 3 0 -11
q:<level-noun>	6 -1 -5 6 -12 -12 12
q:<money>	-8 4 -2 11 -2 0 -12
q:<month-ahead>	-12 12 2 -4 2 0 -13
q:<month-gone>	0 2 4 -4 0 6 -10
q:<name>	-22 -4 10 13 -21 -1 -2
q:<not>	9 8 2 -21 -8 15 0
q:<office>	-6 -7 3 5 -5 -22 9
q:<organisation>	-17 -1 -2 -2 8 7 0
q:<person>	-7 -14 -2 7 2 -14 12
q:<points>	3 13 -15 4 7 -6 -12
q:<quality>	-10 20 -7 -12 12 5 -10
q:<seat>	-3 2 -4 5 0 -13 2
q:<sender>	-3 0 -5 11 -1 -10 -1
q:<span>	-3 0 -11 7 3 7 -5
q:<taker>	-6 -1 18 -30 3 -8 5
q:<v-agree>	-4 5 -8 4 2 2 -1
q:<v-bear>	-26 -11 -3 12 -4 -8 16
q:<v-begin>	5 7 -5 2 1 1 -11
q:<v-buy>	3 -17 4 -4 4 -3 4
q:<v-deny>	-6 0 3 2 3 -2 -10
q:<v-down>	4 -7 14 2 -24 5 -3
q:<v-end>	-7 22 4 -10 -5 2 -16
q:<v-impose>	-2 12 -4 6 -8 -8 -2
q:<v-propose>	-10 -22 -11 3 -15 -13 45
q:<v-return>	-5 11 2 1 -4 -17 -4
q:<v-say>	1 10 1 1 -5 -3 -5
q:<v-sell>	-2 -33 7 -1 8 1 5
q:<v-stay>	11 -5 15 -15 -2 -2 0
q:<v-suspend>	2 5 -8 5 -2 -7 4
q:<v-target>	-9 15 13 -1 -20 -1 -14
q:<v-threaten>	-9 -7 -7 -1 6 -4 15
q:<v-up>	0 -3 1 -4 16 -6 -11
q:?	-14 6 -3 5 -7 0 4
q:a	-5 -17 -2 9 -3 7 3
q:about	-9 -1 1 10 -13 -2 1
q:accept	0 -8 0 -9 13 0 -3
q:act	-3 0 -21 -3 16 -1 10
q:action	0 0 6 -10 3 0 0
q:add	4 0 5 0 -9 2 -10
q:addition	0 -2 13 -8 -2 0 -1
q:additional	-4 -19 20 1 2 -9 -26
q:affected	0 -1 11 -8 0 0 0
q:after	7 29 -1 -8 -22 -3 -7
q:again	4 7 9 -3 -6 -7 -14
q:against	-3 4 0 -1 6 -2 -10
q:ago	-2 0 8 0 -5 2 -13
q:agree	0 -2 0 6 -12 10 -5
q:agreement	-9 -15 2 17 -20 -10 -2
q:all	-12 -9 -7 17 -4 -6 5
q:almost	0 -8 15 -12 1 0 -2
q:already	-3 4 -11 0 5 0 5
q:also	-3 -2 -9 -2 0 9 7
q:aluminium	-2 -4 13 6 -16 0 -9
q:am	-3 -3 -1 8 -3 4 -5
q:among	-2 -3 -7 1 12 -4 -4
q:amount	0 0 11 -8 -3 0 0
q:an	-9 -18 9 6 2 -11 -1
q:announce	-2 12 -17 10 -8 3 1
q:announcement	-2 0 -13 5 -17 -2 18
q:another	0 -9 14 -4 -1 -3 -1
q:answer	2 -18 0 10 -7 4 -1
q:any	-2 -1 -14 11 9 -1 -5
q:anyone	0 10 0 4 -12 -6 -4
q:anything	-1 -3 9 1 5 0 -11
q:apply	-9 1 11 -5 0 -4 -4
q:approval	0 -2 8 1 -6 -1 -12
q:approve	0 0 9 -7 -1 0 -3
q:are	1 -5 4 15 -28 -11 5
q:arrangement	-1 17 1 -11 -7 -1 -6
q:as	-4 16 -7 -9 2 -1 3
q:aside	0 7 -1 -8 0 0 0
q:ask	0 -4 2 -8 4 -10 6
q:assess	0 9 0 -7 -8 0 0
q:at	-41 14 -6 -3 -2 9 3
q:autumn	0 6 -10 -9 12 0 -5
q:avocado	0 -7 -9 15 -9 -2 4
q:back	-1 19 -22 -19 5 13 4
q:background	0 12 -18 12 -11 -5 -3
q:banana	3 9 -9 -11 -4 -10 13
q:bargain	2 -5 17 -15 -1 0 -2
q:be	-5 -2 -3 13 -9 -4 -2
q:bean	0 -9 10 -5 5 -2 -11
q:bear	-2 1 -15 2 7 4 3
q:became	-2 -2 4 4 -9 3 -1
q:because	-4 4 13 -20 20 -13 -15
q:become	5 7 0 -4 1 -1 -13
q:beef	-9 12 1 0 -4 -6 -6
q:been	5 -21 6 5 -1 6 -12
q:beer	9 -18 -1 6 7 -1 -7
q:before	-14 21 -1 -15 0 8 -7
q:begin	7 -26 -9 4 10 3 9
q:being	0 10 7 -5 -15 -4 -4
q:beside	-3 -12 2 -6 13 -2 0
q:better	0 1 22 -10 -7 -1 -13
q:between	-3 17 3 -6 -10 -4 -8
q:big	0 -2 -13 15 -7 -1 0
q:border	0 0 -15 11 7 0 -5
q:both	0 0 2 7 -5 -1 -8
q:busan	-2 -8 18 -3 -6 -2 -10
q:but	-3 -11 5 13 -2 -8 -18
q:butter	-1 4 12 -21 11 -6 -10
q:buy	4 -11 -15 9 5 0 2
q:buyer	-2 -1 13 -17 3 -2 -4
q:by	3 5 8 4 -18 0 -15
q:cabinet	-1 -3 9 -7 -4 -2 4
q:call	3 -14 12 4 -13 -1 -4
q:can	-1 -3 2 -12 22 -5 -14
q:capital	-1 2 -10 0 8 -4 2
q:car	-4 -3 -7 14 -3 -6 0
q:cargo	0 8 -1 3 -7 0 -4
q:carpet	0 7 -1 -15 4 2 -1
q:carry	-1 -9 4 2 -1 0 -6
q:case	-2 10 2 -3 -6 0 -4
q:cease	0 6 3 -4 -8 0 -1
q:cement	0 -8 7 -1 4 -2 -8
q:certain	0 -1 1 9 -7 -3 -2
q:change	-3 -17 9 11 -17 4 -3
q:charge	-11 6 6 6 -10 0 -11
q:cheese	-2 4 15 -22 2 0 0
q:chip	-8 -7 10 3 -6 0 -3
q:chocolate	4 -10 0 -8 6 -3 4
q:citru	-2 -8 10 1 -11 -2 5
q:clear	0 -3 -23 17 1 6 -3
q:close	0 5 2 -13 -5 7 0
q:coal	0 -2 -1 9 -5 0 -3
q:cocoa	-2 -2 7 -20 13 -6 -2
q:coffee	0 7 -12 5 0 13 -20
q:collect	1 -1 -23 19 6 0 -12
q:come	15 17 -2 -8 -16 17 -18
q:commerce	0 -5 -12 12 0 0 3
q:commission	0 -3 9 0 -5 0 -4
q:common	-1 -2 -5 15 -2 0 -6
q:company	3 -2 -21 19 6 0 -4
q:confirm	-4 3 24 -27 -8 -1 -2
q:continue	0 2 0 -1 -9 0 8
q:control	3 -2 3 4 0 0 -11
q:copper	0 -6 11 4 -23 -3 5
q:correction	16 -8 -9 -10 -5 8 -4
q:cost	-2 16 -7 -3 -4 4 -7
q:cotton	0 -2 -2 7 -14 1 5
q:could	-8 -1 0 6 6 -2 -8
q:count	0 -1 3 5 -9 0 -1
q:country	0 -9 -18 18 -1 0 5
q:course	0 -4 0 5 -9 6 -2
q:cover	0 -8 6 -2 3 -2 -2
q:covered	-2 -2 14 0 -7 0 -7
q:crane	0 -4 3 7 -8 0 -7
q:crude	-1 0 -12 0 6 0 8
q:custom	6 3 -10 3 7 -8 -7
q:cut	0 -8 8 -4 0 0 3
q:date	1 13 1 2 -30 -10 2
q:day	-12 16 0 -21 -1 1 5
q:deal	-3 -17 -13 13 -8 -7 20
q:decide	-4 -16 6 9 2 5 -7
q:decision	0 -1 8 -11 -2 6 -6
q:decree	0 7 -5 -7 8 0 -2
q:delegation	-1 -1 -14 -2 -6 7 14
q:did	-9 -7 3 -2 14 -7 -8
q:die	7 19 -21 -12 11 -5 -8
q:different	-1 0 -2 8 -1 -4 -2
q:direction	0 -9 -15 14 -6 10 -2
q:dispute	-3 -4 -9 -7 11 2 5
q:do	-10 -11 0 0 4 3 2
q:doe	-8 -6 2 -16 21 0 -2
q:done	0 -4 1 16 -16 -5 -17
q:door	0 3 10 -9 -1 0 -3
q:double	0 -6 -14 11 8 0 -3
q:down	2 -27 -7 16 2 3 -8
q:draft	-5 0 -8 6 0 8 -2
q:dried	0 1 2 -8 6 -2 0
q:drone	0 -5 -7 15 -5 0 -2
q:drop	0 -13 16 -4 -1 -11 -1
q:due	0 0 8 -1 -12 5 -4
q:during	-3 -12 -14 4 16 0 5
q:duty	-9 -20 1 4 8 -8 7
q:each	-5 1 8 4 -11 -6 0
q:earlier	0 -6 -3 10 0 3 -10
q:earth	0 -2 -8 16 -4 0 -6
q:economy	0 5 8 -19 -15 0 13
q:editor	0 0 -5 8 -4 0 0
q:effect	-3 -7 3 11 -4 -3 -18
q:either	-1 -2 11 -17 5 -1 -4
q:elsewhere	4 -2 0 5 -11 0 -5
q:emergency	-1 -9 0 -1 8 0 0
q:end	-22 21 -5 -3 -5 -1 -1
q:energy	0 -2 -7 8 1 0 -3
q:enter	-2 10 9 1 -21 -7 1
q:entry	0 -5 16 0 -11 0 -3
q:evening	0 -9 4 -5 8 0 -1
q:ever	0 2 8 -7 0 -2 -7
q:everybody	-5 -1 -13 8 0 -3 10
q:everything	-2 -11 3 3 9 -3 -6
q:everywhere	3 -7 4 -9 2 0 0
q:exempt	4 -3 11 -14 -2 -1 2
q:exemption	0 -6 0 -6 9 0 -2
q:expect	-10 2 3 3 -7 -4 1
q:expire	0 7 10 -11 -4 -2 -2
q:explain	-1 8 -9 11 -7 -4 -3
q:export	0 -9 -7 3 -3 -2 12
q:exporter	0 -4 0 -9 8 -2 3
q:extend	7 12 -5 -3 -9 0 -4
q:extension	0 2 5 -6 -17 2 8
q:extra	-3 0 21 -13 -13 0 -1
q:face	-7 8 6 -9 -4 3 -2
q:fact	0 -6 -3 -2 3 0 9
q:fair	-1 -9 10 -10 -1 0 8
q:fall	-4 -1 8 -1 -1 -7 -2
q:far	5 7 -9 2 -8 -2 0
q:farmer	-2 8 6 -1 -4 0 -9
q:fear	-1 5 0 -8 -6 0 6
q:fee	0 -4 -2 -5 10 0 1
q:fentanyl	-20 -23 17 4 -2 11 -45
q:fertiliser	0 12 -6 -9 4 0 -4
q:figure	3 -4 9 -17 -2 0 2
q:final	-1 -3 0 10 -3 0 -12
q:firm	0 -6 -5 15 -10 0 -3
q:first	0 -29 2 1 9 5 2
q:flour	-2 13 -12 -2 4 -3 0
q:flower	-1 1 -4 -16 14 -4 1
q:follow	-1 0 -7 0 -3 0 9
q:followed	-3 -3 -14 12 0 0 3
q:for	-15 5 0 -4 5 -1 1
q:force	-5 -1 2 0 6 0 -11
q:forced	-3 -15 -11 -6 15 -2 14
q:foreign	-1 6 6 -9 -2 0 0
q:forget	9 0 -3 -7 2 0 -7
q:found	0 -2 -4 1 9 -3 -2
q:four	-3 16 -1 -5 -12 -4 -6
q:framework	-2 -2 -11 12 -4 0 1
q:free	-3 -16 5 1 0 3 -1
q:friend	-2 0 15 -18 7 -3 -5
q:from	-11 -9 9 8 2 -11 -15
q:frozen	0 4 7 -16 -6 0 4
q:fruit	-5 -12 0 -5 7 -2 11
q:full	-2 1 -5 5 -7 -3 8
q:further	-2 2 7 6 -10 -3 -12
q:gave	6 -4 -2 -2 0 8 -8
q:geneva	1 2 -10 13 -17 2 2
q:georgia	-5 10 0 0 -1 -1 -4
q:get	-7 -17 2 13 -6 0 -1
q:give	-6 2 -6 12 -7 -2 -1
q:given	2 6 -5 -22 9 2 4
q:glass	6 2 6 1 -11 -7 -6
q:go	-1 0 -2 -7 15 -20 3
q:good	-13 -15 6 -2 9 -5 3
q:government	0 -2 14 -4 -2 -1 -3
q:grain	0 -3 -5 15 -13 -1 0
q:grape	0 -13 15 1 -5 2 -8
q:had	4 -17 -5 -18 22 3 8
q:half	3 -13 7 1 1 -8 -3
q:halve	0 -5 -1 2 -8 0 9
q:happen	0 12 -1 -6 0 0 -6
q:has	-4 2 1 -4 8 -21 4
q:have	-4 -8 8 0 -4 -6 5
q:he	-7 -7 -7 3 0 -6 14
q:here	2 13 -5 5 -17 -9 0
q:higher	0 0 -5 -1 -10 0 12
q:highest	0 -4 -5 -7 10 6 -2
q:him	4 -2 6 -8 -3 0 -1
q:his	-12 -12 5 -10 -2 0 18
q:hold	-7 6 -15 0 12 -5 4
q:hope	0 -3 1 8 -5 0 -8
q:hour	-2 -6 -3 3 8 -2 -8
q:how	0 0 0 6 -8 2 -5
q:i	14 -18 10 -19 13 4 -16
q:if	-6 29 -34 0 -14 -6 16
q:import	3 -5 5 -22 -1 4 9
q:importer	-1 3 1 -14 2 -5 7
q:impose	-1 -9 -14 18 8 -13 -7
q:in	2 1 -6 2 10 1 -11
q:included	-1 -10 14 -14 2 -1 5
q:including	0 0 10 -9 0 0 0
q:increase	0 -2 0 -7 -3 0 9
q:industry	0 0 8 -2 -3 0 -4
q:instead	-5 1 3 -1 -9 -6 11
q:into	-4 6 -12 11 -8 6 -3
q:invest	0 0 -12 15 0 0 -5
q:is	-14 12 11 3 -15 -25 -5
q:isn't	4 0 11 -11 -3 -1 -2
q:it	-8 0 -4 5 6 11 -18
q:its	-18 -8 10 7 2 -22 -7
q:joint	-1 10 -3 4 -6 -2 -10
q:just	-1 -2 -2 4 -7 -5 8
q:keep	8 1 -14 10 2 -15 -1
q:kind	-5 -3 8 -1 -4 0 2
q:know	-3 -14 -16 11 21 -8 2
q:labor	-2 -15 -12 -11 16 0 16
q:lamp	1 -4 17 -10 -10 6 -8
q:land	0 0 12 0 -9 -1 -4
q:lapse	-5 17 0 -10 2 -1 -10
q:last	-1 -6 -3 0 0 9 2
q:late	0 -3 -8 15 -6 0 -3
q:law	5 8 -12 9 -7 0 0
q:lay	7 -10 3 -3 1 1 -9
q:leave	5 -2 14 -9 -9 6 -3
q:less	9 -9 -13 12 1 -4 -1
q:let	0 23 -14 5 -15 7 -13
q:letter	-9 -6 -3 -21 2 -2 27
q:level	-9 17 -1 5 -7 -2 -16
q:levy	-2 7 -20 13 -8 0 11
q:lie	0 4 6 -9 -8 6 0
q:like	0 -7 7 -13 8 -5 0
q:line	-2 3 11 0 -14 4 -7
q:list	-1 -18 0 -3 6 8 2
q:live	-2 -4 -15 10 9 -1 -6
q:lobster	0 -4 22 -6 -11 -5 -4
q:long	-1 6 -16 15 -6 1 -6
q:lorry	0 4 1 -13 15 -2 -9
q:lose	0 -11 13 -5 3 -1 -3
q:lower	-6 -20 19 1 -6 0 -4
q:machine	-2 -1 6 6 3 -2 -12
q:machinery	0 3 18 -15 -13 0 4
q:maize	0 -3 -14 15 -1 -4 2
q:make	1 -17 6 -10 1 13 1
q:maker	-2 -3 -1 7 3 0 -8
q:man	-5 -10 -11 7 5 -1 7
q:market	0 3 0 -10 5 0 0
q:may	2 -1 4 1 6 -5 -14
q:me	0 -1 13 10 -17 -10 -18
q:mean	-4 10 15 -13 -13 -1 -3
q:meant	0 -7 -4 11 -8 -4 4
q:meanwhile	0 0 -5 8 -6 0 0
q:measure	-1 -2 10 -12 8 0 -7
q:media	0 -3 5 -9 -1 0 6
q:medicine	-3 1 -21 16 4 -3 0
q:meet	-14 -12 4 -5 3 2 11
q:member	-3 8 -17 10 2 2 -3
q:middle	0 0 7 -8 0 2 0
q:midnight	0 7 -7 -17 10 6 0
q:might	0 0 0 -8 4 -1 5
q:mill	0 3 -4 -7 8 0 0
q:mine	-4 -3 4 -14 12 0 -5
q:minister	0 8 -1 -19 -4 0 13
q:ministry	-1 -1 -12 14 -6 -1 5
q:minute	-3 5 11 -10 0 -7 -1
q:monday	0 -6 -12 13 3 0 -2
q:more	-5 0 14 -7 -4 0 -4
q:most	6 -8 13 -20 -15 0 18
q:mostly	0 -7 1 -5 10 0 -2
q:motorcycle	0 6 -1 6 -8 -4 -3
q:move	3 -13 7 14 -17 -2 -15
q:mr	-1 -7 3 10 -5 -16 1
q:much	-5 8 8 1 -14 -6 -10
q:my	-8 -7 -9 18 5 -1 -18
q:name	0 1 -7 9 0 0 -5
q:nearly	0 -2 -14 0 14 0 -1
q:need	-2 -7 -12 10 3 0 5
q:negotiate	-3 -5 -10 4 -1 0 11
q:negotiation	0 -6 -8 14 0 0 -3
q:negotiator	0 0 -1 -11 4 0 7
q:neither	-1 9 0 -16 4 -5 0
q:never	-5 -2 3 0 7 -4 -13
q:new	3 -14 13 7 -12 0 -9
q:newspaper	0 -4 -2 -1 -6 -3 12
q:next	-7 -5 7 8 -6 -2 -4
q:night	0 -4 5 -12 -1 0 11
q:nil	2 -8 -1 2 0 0 6
q:ningbo	0 -4 -5 -1 11 0 -2
q:no	12 -5 -5 3 -16 9 3
q:nobody	-5 -2 10 -4 -7 5 0
q:none	3 6 -12 -8 5 6 2
q:noon	-1 -1 10 -4 -4 0 -1
q:normal	0 -5 9 -3 -3 3 0
q:north	0 -7 21 -20 -9 0 5
q:not	-1 -6 12 -10 -2 0 1
q:note	0 -4 2 -4 9 -2 -6
q:nothing	8 6 2 0 -13 -6 -5
q:notice	-1 -2 -2 9 8 -1 -15
q:now	-4 11 -2 -26 4 0 19
q:number	15 -8 -7 -9 4 -14 13
q:nut	0 -1 -10 -5 14 8 -7
q:of	-6 -13 5 4 6 0 -9
q:off	2 4 12 -15 -4 1 -4
q:offer	3 -10 -7 -23 -10 0 27
q:oil	6 11 -6 -2 3 2 -14
q:old	1 0 -9 7 7 -7 -6
q:older	-2 -10 -5 6 -5 -1 10
q:olive	0 16 -1 -5 -11 -1 -4
q:once	-3 -11 0 9 0 -2 -1
q:one	-4 -2 17 -4 -4 1 -18
q:only	-2 -1 -17 11 11 -1 -2
q:or	-7 -15 16 -10 10 -11 -1
q:orange	0 -5 0 4 -11 4 5
q:order	-3 -8 11 6 -10 -7 -5
q:ordinary	-7 -22 30 -9 -3 -12 -11
q:origin	-2 3 15 -6 -13 -2 -3
q:originating	0 -5 -5 14 -7 0 -1
q:other	-13 -6 13 -5 -16 1 14
q:otherwise	-1 -9 -5 5 7 -1 0
q:our	-4 -11 13 -2 -3 11 -8
q:out	-4 1 -7 1 -3 3 8
q:outside	5 -9 6 -18 5 0 2
q:over	-12 3 8 -12 0 1 2
q:own	-4 -17 16 -4 3 -1 -10
q:page	4 -6 1 10 -6 -2 -9
q:palm	-1 0 -8 0 4 6 0
q:paper	4 -2 4 -11 -1 -4 9
q:partner	0 0 -18 16 4 0 -3
q:pass	0 0 1 11 -9 -2 -7
q:past	0 -4 11 -15 -1 0 5
q:pause	-9 21 -4 -2 -15 -3 3
q:pay	-1 2 -3 9 -1 -8 -7
q:peace	0 7 2 -15 1 0 0
q:people	-6 6 -5 3 2 -1 -8
q:per	0 -4 -2 -2 8 0 -1
q:period	0 -2 -4 -12 18 0 -6
q:phone	3 -3 8 -7 -2 0 -1
q:phosphate	0 9 4 -9 -3 0 -5
q:place	-1 -11 0 0 -1 -3 11
q:plan	-4 -8 -13 19 3 0 -5
q:plastic	0 8 0 3 -12 6 -6
q:plu	7 -10 24 -28 4 -11 0
q:plywood	0 9 0 -16 7 2 -8
q:point	0 7 -14 10 -2 0 0
q:pork	-3 -5 5 6 -10 0 0
q:port	0 2 2 -17 11 3 -3
q:post	6 -3 16 -17 0 -1 -6
q:power	0 0 -14 0 16 -1 -1
q:present	-7 -2 -5 8 -11 -5 10
q:president	0 -3 -7 4 12 -3 -5
q:price	-1 -11 19 -16 3 -2 -5
q:proclamation	4 -10 -7 23 -15 -2 -15
q:product	-2 0 2 13 -11 -10 -5
q:promise	-2 -5 -5 0 0 0 9
q:propose	-7 1 -25 -14 -8 0 33
q:published	3 -4 5 3 -14 0 0
q:purchase	0 -1 0 -16 17 -2 -3
q:put	13 0 -2 -18 13 1 -7
q:quarrel	-2 -3 7 -18 14 -1 -6
q:quinoa	0 6 -1 -12 -7 8 -1
q:quota	0 0 -7 12 -6 0 0
q:raise	4 3 3 -9 2 -4 -1
q:rare	0 -1 -7 14 -2 0 -6
q:raspberry	0 14 -8 -4 2 -2 -4
q:rate	-4 -3 -10 11 -9 7 9
q:raw	0 -9 1 -15 9 7 -2
q:reach	-3 10 -15 2 -4 2 11
q:read	-1 1 1 -18 12 3 -4
q:reason	0 6 -13 1 4 0 0
q:recall	-2 4 2 -20 7 2 -3
q:receive	0 -5 -9 0 -1 0 13
q:reciprocal	0 -8 12 -10 10 5 -31
q:reduce	0 0 -5 12 -11 -3 -1
q:reduction	-1 -4 -8 3 7 0 0
q:regional	0 -3 16 -11 -5 0 -1
q:regular	0 -8 15 -5 -3 -2 -5
q:reminder	0 -2 -13 -10 14 1 6
q:renewed	-1 23 -4 -17 -5 -1 -12
q:replace	-1 -8 1 11 -8 -3 -3
q:report	6 1 10 -5 0 -2 -14
q:reporter	1 -4 12 -5 -7 0 0
q:representative	-2 0 -7 2 -7 -2 11
q:rest	-4 -1 4 -4 -14 10 2
q:result	0 -8 -4 14 -5 -1 0
q:return	-3 5 8 -4 -8 -9 3
q:rice	-4 16 -1 -14 2 -5 0
q:right	-4 2 10 -14 -7 -1 4
q:rise	-5 -15 4 5 7 1 -9
q:rose	5 -2 -12 7 3 0 -1
q:round	-5 -21 -4 0 6 4 10
q:rubber	-1 -8 1 -8 12 0 -3
q:rule	-2 -10 2 6 4 -2 -14
q:rum	0 -11 -1 12 -2 0 -5
q:run	5 7 11 -18 -11 8 -9
q:salmon	0 -11 -3 -2 7 0 7
q:same	-6 -2 3 6 0 -10 -4
q:sardine	0 13 -1 0 -12 -3 0
q:say	-1 12 -2 -12 0 7 0
q:second	-5 -17 -6 0 4 6 8
q:secretary	0 -2 9 0 -6 0 0
q:section	-11 -13 36 -24 -5 -7 -2
q:see	-3 -4 -2 -5 1 -1 11
q:sell	1 -19 20 -13 6 0 -14
q:separate	-3 -6 -7 13 0 0 -2
q:shall	0 -3 -7 1 8 0 0
q:she	-3 -2 0 9 -5 0 -5
q:ship	-4 -10 1 5 9 -6 -7
q:short	0 0 10 -2 -12 3 0
q:show	0 8 0 -11 3 0 -4
q:shrimp	0 10 4 -15 -7 -1 1
q:side	-13 -7 2 0 4 -2 4
q:sign	1 4 -5 5 5 -19 -6
q:signature	9 -19 0 4 4 0 0
q:since	-1 6 8 -16 10 4 -20
q:sir	6 0 -4 3 0 0 -8
q:sit	4 -8 9 -16 12 -1 -12
q:slap	-3 3 -1 10 -9 -6 -3
q:sleep	0 3 7 -12 -3 0 2
q:small	-3 -1 2 -6 10 0 -9
q:so	4 3 -11 6 5 -2 -6
q:some	0 -6 -5 15 -6 -3 -3
q:somebody	8 -11 -7 -7 18 -5 -5
q:something	-3 -5 -5 3 8 7 -8
q:soybean	-2 -4 23 -13 -5 0 -5
q:spare	0 -2 -8 4 6 -2 0
q:speak	0 -1 -7 -9 6 2 5
q:spoke	0 0 -1 11 4 -3 -10
q:spring	-1 12 -5 7 -6 -6 -10
q:stake	0 16 -20 0 9 -1 -2
q:stand	0 8 1 -2 -7 -1 1
q:standstill	-3 9 -4 -1 0 -2 1
q:start	-2 -17 -11 21 1 -2 -1
q:state	-2 9 4 1 -12 -3 -7
q:statement	0 10 -12 9 -6 -2 -5
q:stay	7 -14 9 3 -27 5 4
q:steel	-8 0 28 -15 -16 0 -2
q:step	-3 9 8 -6 -7 6 -15
q:still	-11 -6 2 15 -14 -7 -1
q:story	0 0 -11 0 10 0 1
q:strike	-1 0 9 -25 2 2 6
q:stuff	0 -1 -6 11 -8 2 -3
q:subject	0 0 7 3 -4 -4 -14
q:such	-3 5 1 -10 10 -1 -9
q:sugar	-2 3 2 -3 0 5 -8
q:sum	3 -5 11 1 -9 -2 -8
q:summer	-1 -6 -1 -12 7 12 -7
q:sunflower	4 9 0 -7 -7 0 -3
q:surcharge	7 -3 5 -30 9 -4 11
q:suspend	5 -14 -9 5 15 -10 -8
q:suspension	-1 8 -14 14 -17 -2 4
q:table	3 0 6 -8 2 1 -11
q:take	-7 1 0 -1 6 1 -11
q:talk	3 0 -9 5 4 -13 0
q:tariff	1 -7 17 3 -8 -12 -15
q:tax	1 16 -8 0 -13 6 -13
q:tea	-6 11 1 -6 -9 -2 4
q:telephone	0 4 0 4 -14 -1 3
q:television	0 0 -1 -6 -2 0 9
q:tell	0 1 1 4 -20 -9 12
q:term	-1 -6 -3 9 1 -1 -5
q:text	-1 -5 -17 2 0 0 14
q:textile	0 7 2 -10 0 0 -1
q:than	-5 -14 11 7 -11 -7 0
q:thank	-2 0 9 -9 -4 0 3
q:that	11 -33 -3 9 12 1 -2
q:the	-19 6 2 -4 5 -5 3
q:their	3 6 14 -36 15 8 -16
q:them	2 -18 -3 6 5 2 -3
q:then	-7 5 -13 5 13 2 -18
q:there	-6 5 6 -15 -16 4 15
q:therefore	0 -3 3 10 -10 -4 -3
q:these	5 -1 -1 -2 9 -8 -10
q:they	-6 10 -9 2 -17 13 3
q:thi	-9 -4 6 6 -23 -2 9
q:thing	2 11 -8 -12 14 4 -7
q:think	-4 -5 0 11 -14 -11 9
q:third	-4 6 -10 0 -4 5 6
q:threaten	0 -4 -4 3 -7 0 8
q:three	-4 -15 -4 0 -1 -6 15
q:through	-3 0 -7 11 1 0 -3
q:tile	-5 -10 -15 19 -1 -3 1
q:till	0 -3 -5 10 -4 0 -1
q:timber	0 3 -12 9 -9 0 2
q:time	-7 1 7 -6 14 -9 -17
q:to	1 -24 0 14 -10 2 7
q:together	-2 -7 12 -12 -15 8 6
q:tomatoe	0 -6 -1 11 -8 0 1
q:too	-6 -6 -3 2 13 -6 -3
q:top	10 -15 0 4 -14 3 8
q:total	-2 -5 22 -6 -7 -3 -7
q:touched	0 -2 13 -4 -4 -1 -2
q:tractor	0 4 -8 -12 8 0 4
q:trade	-2 -9 16 -11 -9 4 1
q:treaty	6 3 11 -13 -8 -4 -5
q:truce	2 25 1 -18 -3 -12 -2
q:truck	0 -5 -7 11 -3 0 0
q:tuna	0 6 -5 -1 -15 9 3
q:turn	0 0 -5 10 -3 0 -1
q:two	1 -6 -7 17 3 0 -17
q:under	-19 5 20 -4 -17 7 -15
q:unless	0 5 9 -8 -5 0 -2
q:until	-17 -9 18 2 -15 4 -7
q:up	7 5 -10 -5 3 -14 10
q:upon	3 9 0 -9 -2 -2 -4
q:urea	0 8 -1 5 -11 0 -2
q:us	7 8 0 -13 -7 -8 8
q:used	5 1 -9 0 1 2 -1
q:value	4 0 -4 11 -8 -5 -2
q:vanilla	0 4 7 -16 6 0 -2
q:very	-2 -6 0 12 -7 -1 -2
q:view	0 -7 -11 6 -2 0 9
q:vote	-3 -1 -8 8 -4 -1 5
q:want	0 2 2 -7 -20 -7 17
q:war	-1 -10 9 0 0 0 -2
q:warn	-6 2 -4 -10 12 -3 6
q:was	-8 3 -5 -3 -5 0 15
q:watch	0 -4 0 8 -6 -1 0
q:watche	5 -5 -5 9 -1 -3 -2
q:way	-4 -7 20 4 -12 -5 -10
q:we	-6 -13 -12 -1 22 1 6
q:week	-1 -14 6 9 -1 -6 -7
q:well	2 -22 0 6 2 -2 8
q:were	-1 19 -15 -6 5 12 -11
q:what	-13 10 -2 -1 -5 -13 11
q:whatever	3 5 18 -18 -14 0 -9
q:wheat	0 8 3 -5 -3 -3 0
q:when	13 12 -1 -14 -8 15 -15
q:where	0 -1 19 -6 -16 6 -10
q:whether	0 -8 2 0 -11 5 6
q:which	2 -8 17 3 -9 -19 -7
q:while	0 0 -12 -5 19 -5 -5
q:who	-6 1 12 -6 -3 5 -14
q:whose	0 -5 -8 0 11 0 0
q:why	0 11 5 -5 -13 -3 -3
q:will	4 22 -7 6 -32 1 -5
q:wine	-6 11 9 -15 -15 4 5
q:winter	-2 -8 2 9 -11 -4 4
q:with	-2 -10 -7 16 -7 3 0
q:withdraw	8 -7 -6 -12 0 3 6
q:without	-11 12 -9 -18 4 13 4
q:wool	0 -5 2 -15 14 1 -6
q:word	-4 1 -6 0 16 0 -11
q:work	0 0 -7 -2 11 0 -4
q:world	0 0 -4 -14 8 11 1
q:worse	3 -9 -4 2 7 -1 0
q:worst	-1 0 -12 8 -4 7 -4
q:would	-12 22 -12 -8 0 3 3
q:write	-2 -10 4 13 0 -2 -21
q:wrong	0 4 -13 5 -5 -5 8
q:yarn	4 -1 -6 7 0 2 -8
q:year	1 -4 3 -13 4 8 0
q:yes	-5 -10 9 0 -1 -3 2
q:york	0 -1 -3 9 -9 0 0
q:you	0 0 28 -7 -14 -16 -21
q:your	-3 0 18 -15 -8 4 -4
q:zero	-2 5 3 2 -11 -2 1
q:zinc	0 10 3 -10 -13 6 -1
q:—	12 2 5 -16 6 -8 -5
q:•	-6 -9 -8 0 4 -2 15
qt=future	6 9 -13 3 -8 3 2
qt=modal	-21 8 3 1 0 -6 -4
qt=past	-7 -12 -2 -15 12 7 19
qt=perfect	-2 -7 13 -2 0 -10 -3
qt=pluperfect	1 -33 -5 -3 19 -19 16
qt=present	-20 16 6 -4 -10 -7 0
quoted	17 2 -21 4 5 4 -7
r1=!	-3 3 0 -4 -9 2 6
r1="	0 -8 6 3 -14 -2 2
r1=(	-3 0 27 -14 -23 -2 -8
r1=)	3 0 -18 -11 23 -9 5
r1=,	-5 -7 5 3 2 0 -8
r1=.	2 -1 1 -2 2 -9 3
r1=:	7 3 -4 -10 -1 -6 10
r1=<day-ahead>	4 15 -9 -5 -4 0 -7
r1=<day-gone>	-1 9 -6 4 -1 -2 -5
r1=<day-today>	0 -6 29 -18 -10 0 -4
r1=<duty>	-8 12 0 -7 -1 -11 9
r1=<end>	-17 21 -8 2 -16 4 -6
r1=<gate>	4 0 3 -12 8 0 -7
r1=<goods>	3 3 3 -15 7 -3 -2
r1=<level-noun>	-6 -5 -7 14 -9 0 2
r1=<level>	-10 -13 1 -7 9 13 -5
r1=<name>	0 -8 3 9 -7 0 -2
r1=<not>	-11 0 6 4 3 -3 -11
r1=<v-begin>	-3 -3 -1 12 -9 -8 1
r1=<v-down>	0 -5 8 4 -10 -2 -4
r1=<v-end>	-1 -9 17 0 -11 0 -4
r1=<v-impose>	-15 2 4 2 -3 -5 0
r1=<v-propose>	0 0 -11 9 5 0 -3
r1=<v-return>	0 15 -5 -8 -1 0 -6
r1=<v-say>	-3 -8 2 -8 -3 -1 13
r1=<v-stay>	5 0 8 -2 -13 -1 -11
r1=<v-suspend>	-4 -15 -3 19 -9 -1 -3
r1=<v-target>	-5 4 9 -9 1 -4 -5
r1=<v-up>	0 -2 -21 13 8 -4 2
r1=?	-9 -5 -7 -18 3 11 16
r1=ad	-1 0 -6 12 -7 0 -1
r1=after	7 8 -4 5 -12 0 -7
r1=again	5 4 -3 0 6 -4 -18
r1=all	-2 -5 21 -19 1 -4 -7
r1=altogether	0 -7 -1 0 8 0 -1
r1=and	-27 19 -14 0 9 0 -12
r1=are	-6 0 -15 15 -10 -4 7
r1=as	-15 -7 3 8 -11 1 5
r1=at	-8 0 1 -12 8 9 -7
r1=before	0 17 -43 -3 16 5 1
r1=begin	0 -4 2 8 -8 0 -4
r1=but	5 -5 4 4 -11 0 -2
r1=charge	-1 -6 3 -3 8 0 -7
r1=come	1 -2 8 0 -12 -3 0
r1=down	0 -4 -2 1 8 -2 -2
r1=duty	-3 8 5 -1 -10 -1 -1
r1=each	0 -2 -15 0 14 0 3
r1=end	0 -7 10 4 -10 0 -3
r1=entry	4 0 3 -12 8 0 -7
r1=extra	0 0 8 -3 -5 0 0
r1=fentanyl	0 -2 7 -8 1 0 0
r1=for	12 -21 1 6 -3 1 -5
r1=from	0 9 -23 15 -23 -8 12
r1=go	0 -6 -20 14 9 -4 2
r1=had	-1 9 1 -4 -8 0 0
r1=has	4 1 13 -11 -6 0 -6
r1=here	-1 9 6 -13 -1 -2 -2
r1=if	-5 9 2 -4 -12 -4 2
r1=impose	0 -1 -8 13 -6 0 0
r1=in	-6 -1 9 4 -11 0 -4
r1=including	0 0 12 -9 0 0 -1
r1=instead	-2 0 -7 11 -14 0 3
r1=is	8 -3 0 -9 0 -3 6
r1=it	-2 11 -5 0 -2 -2 0
r1=last	-2 -2 -15 5 10 -7 0
r1=more	-1 -9 -3 12 -1 -1 0
r1=no	0 -2 -2 9 -6 0 0
r1=now	0 -10 31 -19 -9 0 -4
r1=of	2 -16 -5 14 5 2 -18
r1=on	12 0 -1 -7 -3 -7 5
r1=once	0 0 -8 10 0 -1 -3
r1=only	0 0 3 -8 4 0 0
r1=or	-6 -11 5 1 -7 -1 8
r1=over	-1 -14 17 4 -18 -1 -3
r1=per	8 2 0 -1 -3 0 -8
r1=percent	-1 -5 2 9 -4 0 -4
r1=plu	0 -9 25 -14 -10 -1 -6
r1=reciprocal	0 -2 12 -10 -10 0 6
r1=return	0 15 -5 -8 -1 0 -6
r1=since	-6 -16 10 -6 7 -1 -13
r1=sleep	0 -2 -8 11 -1 0 0
r1=stay	-4 -10 5 5 -6 0 -2
r1=surcharge	-1 -2 2 -12 10 0 -6
r1=suspend	0 -2 -8 10 0 0 0
r1=tariff	-5 0 -8 -1 0 -5 17
r1=tax	-1 10 6 -11 -6 -1 -7
r1=that	2 -5 -1 0 6 -26 2
r1=the	6 0 -10 -1 8 6 -12
r1=then	0 8 -16 0 3 -5 6
r1=there	4 0 -6 8 -6 0 -6
r1=thi	9 -1 -11 1 -4 -1 4
r1=to	-7 -12 9 -2 0 0 -3
r1=together	0 -8 6 2 0 -2 -1
r1=too	-2 -2 13 -4 -3 0 -3
r1=under	-7 -11 22 -26 9 -5 -21
r1=until	-9 -16 26 -12 2 -1 -16
r1=upon	3 -3 11 -8 -6 0 -3
r1=was	0 -7 -5 5 -16 6 12
r1=we	7 -9 0 -11 5 -2 2
r1=when	-1 1 11 -8 -16 10 -5
r1=which	-1 -7 4 -9 -4 7 8
r1=will	0 5 -4 8 2 -1 -14
r1=with	-8 0 -2 -1 -7 8 8
r1=without	0 12 -9 -1 0 0 -1
r1=would	-9 0 -13 -9 8 2 13
r1=—	2 -8 -3 4 5 1 -4
r2="	-3 8 -19 14 1 6 -9
r2=)	9 -2 0 -4 -7 0 0
r2=,	11 0 6 -8 5 -13 -9
r2=.	-6 11 8 -8 0 -6 -12
r2=;	0 -1 -10 8 6 -2 -5
r2=<day-ahead>	-8 -9 -9 8 0 -6 11
r2=<day-gone>	1 -5 4 4 -4 -11 0
r2=<day-today>	-3 -3 -6 11 -1 2 -6
r2=<duty>	-2 8 2 -8 0 -2 3
r2=<end>	-9 1 -3 4 -1 -1 6
r2=<goods>	21 -2 -4 -14 11 1 -9
r2=<level-noun>	-2 -9 9 -4 6 -1 -6
r2=<level>	-1 1 -8 -4 10 9 1
r2=<month-ahead>	11 4 -1 -3 -11 0 -1
r2=<month-gone>	-3 -16 2 -2 7 1 -1
r2=<name>	9 -1 -1 2 -7 -8 0
r2=<not>	-2 8 -2 -8 4 -12 6
r2=<number>	-1 2 18 -18 3 1 -18
r2=<office>	0 -4 -9 10 6 0 -7
r2=<organisation>	-6 -5 -3 -6 8 0 7
r2=<person>	-5 3 6 0 -17 -2 2
r2=<points>	0 7 6 -10 -5 3 -1
r2=<quality>	0 3 2 -13 9 -3 2
r2=<seat>	2 7 6 -8 -6 -4 0
r2=<v-agree>	1 0 -17 18 -4 0 -3
r2=<v-bear>	0 -8 -4 10 7 -5 -10
r2=<v-begin>	-5 -9 -2 11 9 -5 -13
r2=<v-buy>	0 0 9 0 -10 0 -1
r2=<v-end>	-2 -6 4 3 -13 5 5
r2=<v-return>	-1 11 -4 -11 -2 -1 4
r2=<v-sell>	-1 0 -5 9 0 0 -2
r2=<v-stay>	-9 -6 1 3 8 -4 -6
r2=<v-suspend>	-2 3 -15 12 -2 -1 1
r2=<v-target>	-7 -12 11 -6 1 1 0
r2=<v-up>	-3 -16 -2 13 3 -4 -3
r2=a	-15 5 -2 4 0 9 -7
r2=account	0 0 11 -8 -3 0 -1
r2=add	6 7 -4 -5 2 0 -8
r2=after	0 -3 -9 7 6 -1 -1
r2=against	0 -4 9 0 -5 0 -4
r2=all	-4 -4 -9 2 7 -3 9
r2=aluminium	0 1 -10 6 -4 0 1
r2=an	5 0 6 -15 -6 7 -7
r2=and	-14 0 -5 4 11 -14 0
r2=announce	0 3 -12 7 -3 0 4
r2=apply	-1 0 0 -2 8 0 -7
r2=are	-3 -10 14 7 -11 -4 -8
r2=arrival	-2 -1 12 -8 -1 0 -4
r2=as	14 0 6 -16 -6 -12 3
r2=at	-1 1 -1 8 -8 0 -4
r2=back	1 11 -8 2 -9 -2 -12
r2=been	3 4 6 -8 -7 1 -4
r2=before	-5 -13 11 -7 9 -2 -3
r2=both	2 2 5 -6 -13 7 0
r2=car	1 -6 14 -13 -1 0 0
r2=cent	8 2 -2 0 -2 0 -8
r2=certain	0 0 10 -4 -2 0 -5
r2=charge	-5 -10 4 -4 5 1 2
r2=down	0 -3 3 4 -12 -1 2
r2=each	0 -8 -14 13 -8 7 3
r2=everything	4 -4 -1 -10 8 -1 3
r2=fentanyl	-1 -15 24 -3 -12 -5 -11
r2=for	2 -13 7 -6 -3 5 0
r2=forced	0 0 8 -3 -3 0 0
r2=go	-2 -11 -2 10 10 -2 -9
r2=good	-2 -7 0 9 2 -1 -15
r2=had	0 0 -15 6 3 0 2
r2=has	-12 9 1 1 4 -1 -12
r2=he	0 -1 6 -12 -9 -3 10
r2=his	0 -5 6 -8 -1 0 5
r2=hold	0 -7 -2 10 -2 0 0
r2=i	8 6 -5 -7 -11 4 0
r2=import	0 0 8 0 -8 0 -1
r2=impose	0 8 13 -20 -2 0 -2
r2=in	0 6 -1 5 -4 1 -9
r2=instead	0 0 -5 8 -1 0 -2
r2=is	4 10 0 0 -6 -3 -11
r2=it	-9 18 9 -7 -10 -3 -12
r2=its	7 -1 -2 0 -7 8 -3
r2=last	-5 -9 -10 -13 1 5 18
r2=likewise	0 -5 -2 9 -2 0 -1
r2=make	-2 -6 5 -8 9 0 -6
r2=most	-2 -5 19 -4 -11 0 -8
r2=mr	-2 -4 10 -5 -4 0 3
r2=my	0 0 -12 0 4 7 0
r2=nearly	0 0 -5 0 9 0 -1
r2=new	0 0 -11 7 6 0 0
r2=not	-12 0 0 -4 2 -4 8
r2=nothing	0 3 8 -7 -1 0 -4
r2=now	5 5 -12 8 -10 -1 2
r2=of	-8 -6 6 8 -15 -9 0
r2=older	0 0 8 -6 0 0 0
r2=on	-3 3 -7 13 -3 -13 -6
r2=once	-1 0 -16 8 4 -4 1
r2=one	-1 -5 10 -16 10 -1 -3
r2=or	-8 9 -5 0 2 0 0
r2=other	0 -2 -8 0 -6 6 6
r2=over	0 -1 -12 0 11 0 6
r2=palm	0 -1 1 -8 5 0 0
r2=paper	0 5 -5 -5 -7 0 8
r2=payable	0 8 2 -6 -7 0 0
r2=plu	0 -1 11 -3 -4 0 -2
r2=point	0 -5 -9 13 0 0 0
r2=present	0 -3 14 -8 -2 0 -1
r2=put	0 -6 0 -7 4 0 8
r2=retain	0 0 15 -14 0 0 0
r2=run	0 8 -4 -3 -1 0 0
r2=same	0 -1 -9 9 -4 -3 6
r2=say	-4 -1 -3 10 -10 -2 5
r2=ship	0 0 -6 9 0 0 -2
r2=since	4 -1 9 -15 -9 0 5
r2=so	-1 3 16 -17 -6 0 -3
r2=some	2 0 2 -3 -11 8 1
r2=soybean	-2 -2 -3 -1 11 0 -5
r2=steel	-8 -2 11 -8 5 -1 -3
r2=still	-2 -7 4 9 -2 0 -7
r2=suspend	0 0 -27 11 3 0 7
r2=tariff	0 7 -2 -9 2 0 4
r2=tea	0 7 5 -1 -5 2 -10
r2=than	0 -5 4 7 -11 -2 0
r2=that	-14 0 0 4 -1 1 0
r2=the	-13 1 3 -2 -7 15 -3
r2=their	-8 -12 12 -8 0 9 -2
r2=them	-5 -4 -4 11 6 -3 -8
r2=then	-1 11 -1 -16 16 -6 -16
r2=they	0 -8 13 -7 -6 4 1
r2=those	-1 -8 -2 8 0 0 -3
r2=to	3 0 0 1 1 -13 0
r2=tomatoe	-1 7 -8 -4 -2 4 1
r2=top	-1 5 -9 0 -2 -3 8
r2=tractor	-6 -7 11 -4 -2 0 0
r2=unchanged	0 0 11 -8 -1 0 -1
r2=until	0 1 6 -8 2 0 -1
r2=up	-2 11 0 -5 -7 -2 0
r2=us	-2 -10 12 -10 -2 7 -4
r2=valorem	0 0 -7 12 -7 0 -1
r2=was	-2 -12 0 -1 1 -8 9
r2=way	0 -1 -7 -1 -2 0 11
r2=week	3 -8 -14 10 0 -7 6
r2=well	-6 0 -19 6 3 5 12
r2=were	0 -5 -2 15 -7 -3 -3
r2=what	0 -4 -10 6 2 -8 9
r2=whatever	5 -8 0 4 -6 -2 0
r2=where	0 1 -7 4 -9 10 -2
r2=which	-7 -4 -8 11 -5 7 1
r2=will	0 2 7 1 -1 0 -8
r2=with	-1 -2 14 0 -6 0 -10
r2=without	0 -4 10 -2 -3 -1 -1
r2=would	-8 12 9 -19 4 -4 -13
r2=year	5 -2 -8 -8 11 -2 0
r2=you	3 -7 -15 14 -4 -1 2
r3="	25 -13 -3 -16 -13 -4 0
r3='s	8 4 0 2 -15 -4 -8
r3=)	0 15 -6 -14 2 0 -1
r3=,	-8 -20 -1 9 -1 12 0
r3=-	-1 0 -4 3 8 -3 -5
r3=.	23 -2 2 -2 -3 -14 -8
r3=:	5 -5 9 -13 0 9 -10
r3=;	-4 -1 -3 1 10 -7 -3
r3=<agent>	7 0 0 -20 7 -1 3
r3=<day-ahead>	-8 -4 6 -1 -1 -3 3
r3=<day-gone>	-4 2 -3 10 -14 -5 4
r3=<day-today>	-4 -13 7 -7 6 -1 5
r3=<duty>	5 -18 4 8 -6 -5 -7
r3=<end>	-12 4 -5 3 1 5 2
r3=<level-noun>	-2 -4 7 -6 -14 9 4
r3=<level>	-10 -5 -3 -3 17 -11 3
r3=<month-gone>	-3 -7 -9 7 7 -8 3
r3=<name>	-20 0 3 4 -8 -14 1
r3=<number>	-18 7 -2 10 -1 -7 -10
r3=<organisation>	0 -7 -11 0 7 -4 10
r3=<person>	-3 -4 0 -20 4 -1 18
r3=<points>	0 -5 0 0 -11 0 9
r3=<seat>	-4 -4 9 -8 -6 -3 7
r3=<span>	0 -3 -4 8 -1 3 -3
r3=<v-agree>	5 0 -8 10 -9 -1 -5
r3=<v-bear>	5 -2 13 -27 0 2 6
r3=<v-begin>	-3 -5 22 -15 4 0 -12
r3=<v-buy>	0 -2 -21 14 4 0 3
r3=<v-down>	-4 -6 0 0 8 0 -2
r3=<v-end>	-7 6 -13 -6 12 -4 7
r3=<v-impose>	-18 -3 -1 0 11 -3 1
r3=<v-propose>	1 -9 3 5 8 -5 -14
r3=<v-say>	1 0 -4 6 -7 -9 4
r3=<v-sell>	-1 -8 6 0 -4 0 1
r3=<v-stay>	-12 2 18 -11 0 5 -8
r3=<v-target>	1 -5 -2 -17 8 3 10
r3=<v-threaten>	0 5 -7 -10 -3 -1 10
r3=<v-up>	11 -8 8 -15 -7 4 1
r3=?	6 10 -1 -13 -6 -3 -2
r3=a	9 -15 11 3 -9 4 -16
r3=about	4 1 -9 2 -6 -2 5
r3=add	0 8 -7 1 0 0 0
r3=additional	0 -2 -5 10 -1 0 -1
r3=again	0 12 -4 -15 7 -2 -3
r3=an	14 -8 4 -8 -7 -2 -3
r3=and	-19 -8 1 -5 16 -14 8
r3=announce	2 -1 -9 -6 3 0 10
r3=apply	0 8 3 -15 3 0 -5
r3=are	-5 5 4 -2 -13 7 -10
r3=autumn	0 -6 -9 1 3 0 7
r3=back	0 1 -2 8 -1 0 -7
r3=banana	2 4 -9 2 -6 0 4
r3=be	-2 -3 14 1 -4 -3 -10
r3=beef	-11 -1 -5 1 6 -2 8
r3=been	-5 14 -2 -2 0 -4 -9
r3=before	-3 7 8 -13 1 0 -9
r3=begin	-3 -4 0 0 9 -1 -6
r3=car	-7 1 1 10 -5 -2 -10
r3=cement	-1 0 4 -13 1 5 3
r3=charge	1 -3 0 -15 12 4 -8
r3=chicken	0 -3 -8 4 7 0 -1
r3=come	-3 -9 0 3 1 0 2
r3=copper	0 -8 6 -11 0 0 7
r3=down	0 0 -10 -2 0 0 11
r3=dried	0 -2 9 -2 -5 0 -1
r3=duty	7 -11 -4 6 1 -3 -2
r3=effective	-10 -1 -6 7 -1 0 4
r3=else	0 0 8 -5 -4 0 0
r3=emergency	0 0 -5 -2 8 0 0
r3=end	-4 14 -20 -3 10 -3 1
r3=every	7 0 -9 -4 5 7 -9
r3=everything	-3 0 9 7 -5 0 -9
r3=farm	0 -1 -12 7 8 0 -2
r3=fentanyl	0 -4 -5 -1 12 0 -3
r3=first	-1 -5 14 -10 3 -3 -4
r3=for	-13 -9 4 11 1 -12 -1
r3=from	-5 16 -3 3 6 -9 -18
r3=get	6 -2 -1 -16 -2 4 6
r3=go	6 -4 9 -5 -3 -1 -3
r3=good	-3 -15 10 3 -4 -11 -1
r3=had	-5 10 0 0 -1 -2 -4
r3=has	0 1 4 -2 -12 3 1
r3=have	-4 -7 2 12 -10 -3 -8
r3=hazelnut	-4 -4 8 -8 6 0 -1
r3=height	-1 -1 -4 -5 -6 12 0
r3=i	-1 -1 -2 -3 8 -5 2
r3=if	0 -8 1 0 -1 -1 6
r3=import	0 0 -13 15 -1 0 -2
r3=in	2 8 3 -1 -4 -6 -6
r3=industrial	0 0 8 -7 0 0 0
r3=instead	0 4 -8 2 -6 0 5
r3=introduce	0 0 9 -6 -2 0 0
r3=is	5 12 9 -13 -13 -3 -8
r3=it	-15 -3 -3 1 17 0 -5
r3=its	-2 0 -12 15 -9 -2 2
r3=keep	0 -3 9 -6 -3 0 1
r3=last	-4 4 4 0 -10 1 0
r3=leave	0 -8 -4 10 -3 0 0
r3=levy	-2 -5 6 -8 8 0 -3
r3=maize	0 -3 11 -10 0 0 -2
r3=make	-7 -6 -4 11 0 -2 0
r3=medicine	-3 -3 9 0 -6 7 -13
r3=most	-1 -3 -10 11 -6 10 -6
r3=next	10 6 -15 -2 -5 0 4
r3=not	7 -7 4 1 -2 -1 -9
r3=now	0 3 6 -10 -2 0 -1
r3=of	-4 -4 -4 14 -5 -10 0
r3=oil	0 -2 19 -11 -3 0 -9
r3=old	0 -3 11 -3 -3 0 0
r3=olive	10 -3 -11 7 -3 0 0
r3=on	-12 9 8 -13 -6 -14 14
r3=one	0 -2 8 -17 11 5 -12
r3=or	0 -4 9 -5 -1 0 0
r3=other	0 2 12 -10 -1 1 -8
r3=our	0 2 -12 4 -2 8 -1
r3=over	-1 6 6 1 -13 0 -5
r3=own	2 -2 10 -12 -1 -1 2
r3=paper	5 -8 -6 1 9 -1 -7
r3=pause	0 6 4 -11 1 -3 -1
r3=pay	0 -3 12 -18 6 0 -5
r3=place	0 0 0 5 -8 0 -1
r3=potash	-1 -1 -3 10 -5 0 -2
r3=put	-1 -7 12 -4 -1 5 -9
r3=rate	0 -1 1 -9 -1 0 8
r3=rice	0 -3 -9 4 0 -2 8
r3=same	-3 4 -4 8 -12 2 -2
r3=say	-5 3 2 14 -12 -3 -15
r3=set	0 1 -12 7 -6 0 6
r3=shrimp	0 8 6 -11 -6 -2 -3
r3=side	-4 -8 -8 7 -9 6 7
r3=since	0 -4 14 1 -12 -2 -7
r3=stay	0 0 11 -9 0 0 0
r3=sugar	-2 -8 -5 0 0 0 11
r3=summer	4 3 0 -9 3 -3 -1
r3=sunflower	0 8 0 -9 -1 0 0
r3=suspend	0 -7 -16 22 -3 0 -4
r3=take	-11 -1 17 -11 -2 3 -3
r3=tariff	0 -3 -1 10 -8 0 -5
r3=textile	-4 3 -5 9 -5 0 -3
r3=than	-5 1 -8 5 -1 0 5
r3=the	9 -3 -10 0 3 -7 9
r3=their	2 6 -10 8 -5 -1 -4
r3=there	0 -3 4 2 -10 4 -2
r3=thi	0 -3 9 -10 5 0 -1
r3=thing	0 -2 9 -3 -3 0 -1
r3=threaten	0 0 -6 -10 -3 0 14
r3=tile	-2 2 0 -11 4 0 5
r3=time	0 0 -5 8 -4 -3 4
r3=to	-7 0 -15 16 -3 2 0
r3=top	0 2 -12 10 -3 0 3
r3=truce	6 -18 5 1 7 -6 -9
r3=two	0 7 -8 4 -6 -2 2
r3=under	8 -7 0 0 -2 0 -4
r3=until	0 4 -18 21 1 -9 -5
r3=value	0 -3 11 -3 -2 0 -5
r3=was	13 -4 -11 -9 5 -2 2
r3=we	-6 -10 14 -11 6 0 -1
r3=week	-4 -3 -3 0 -6 15 -5
r3=what	-2 -5 10 -8 0 0 1
r3=whatever	0 -2 9 -7 0 0 0
r3=which	-2 0 -5 13 0 -2 -11
r3=will	3 1 -3 -8 -2 0 7
r3=wine	-6 2 -2 7 -12 0 4
r3=with	-1 -1 4 7 0 -9 -12
r3=worst	0 -1 0 -5 -8 12 0
r3=would	0 2 -7 -6 -2 0 8
r3=year	-3 -5 -3 -8 11 -1 3
r3=—	0 3 -8 1 5 0 -2
r4="	2 1 -1 -21 7 -6 9
r4='s	-7 5 13 -8 -17 6 -4
r4=(	0 -6 -10 14 -3 0 3
r4=,	0 10 -3 -11 1 -4 9
r4=-	-2 -10 5 8 -16 5 1
r4=.	5 9 -5 -5 1 -1 1
r4=:	0 1 1 3 -10 -2 -2
r4=;	-1 -15 6 0 -1 1 2
r4=<agent>	-2 12 -13 4 6 -6 -9
r4=<day-ahead>	2 9 7 0 -24 -2 -9
r4=<day-gone>	-3 0 -8 8 -2 8 -6
r4=<day-today>	0 8 -7 8 -9 0 0
r4=<duty>	7 -8 -17 18 2 4 -13
r4=<gate>	-1 -3 16 -9 -8 0 -2
r4=<goods>	6 6 27 -22 -9 -2 -16
r4=<level>	6 -6 -8 9 3 -4 -4
r4=<month-ahead>	-1 -4 -1 11 -5 0 -4
r4=<month-gone>	-1 0 13 5 -14 -5 -2
r4=<name>	-8 -10 -2 0 10 -10 5
r4=<not>	5 -4 1 -5 5 -9 0
r4=<number>	-16 -1 -8 0 10 5 3
r4=<person>	-5 -2 -7 8 -13 4 8
r4=<quality>	-10 -12 -8 9 9 -7 4
r4=<seat>	9 1 3 -3 -5 -7 -2
r4=<sender>	0 -1 -12 10 0 0 4
r4=<span>	-2 0 1 16 -13 -7 -5
r4=<taker>	0 0 -3 -5 0 0 8
r4=<v-begin>	-6 -3 -5 7 -4 -12 10
r4=<v-end>	-7 5 -2 -3 13 -8 -7
r4=<v-impose>	-4 7 -1 -4 8 -11 -3
r4=<v-propose>	0 -3 3 -16 -3 0 9
r4=<v-return>	-5 -2 -6 -6 8 2 3
r4=<v-say>	8 -5 5 -5 -1 0 -2
r4=<v-stay>	5 11 -15 2 4 -8 -1
r4=<v-suspend>	-2 2 -4 2 8 -2 -9
r4=?	4 -4 -1 6 -1 -1 -8
r4=a	0 -9 -3 12 1 -6 -2
r4=add	-1 -3 1 6 -8 -1 0
r4=after	-3 -7 8 -2 -8 -1 6
r4=again	0 0 -8 8 0 0 -2
r4=against	0 9 -10 1 0 0 0
r4=all	-3 1 5 4 -9 4 -11
r4=aluminium	0 -1 14 -7 -6 0 -2
r4=and	-11 2 9 6 -18 5 -11
r4=announce	0 -2 -8 1 -1 0 7
r4=another	0 0 11 -6 -6 0 0
r4=are	3 -7 -3 -1 12 -2 -4
r4=as	0 -4 8 0 -12 -4 2
r4=back	-2 -3 -4 0 13 -5 -6
r4=be	-1 8 -11 6 -2 0 0
r4=because	0 0 -3 -9 15 0 -5
r4=beef	0 -13 6 0 8 0 -3
r4=been	0 9 -12 3 -2 5 -5
r4=before	0 -3 20 -8 -13 0 -1
r4=but	0 -2 1 -10 3 0 6
r4=butter	-6 -4 0 12 -7 0 -6
r4=by	-2 -16 13 5 -5 -1 -4
r4=come	0 3 -11 -3 4 -3 9
r4=country	-1 6 0 -11 3 -3 0
r4=day	6 8 -24 13 -3 3 -3
r4=deal	0 -5 -12 17 -4 0 -1
r4=doe	0 -5 11 2 -6 0 -10
r4=down	0 0 -6 10 -4 0 0
r4=due	0 0 7 3 0 0 -8
r4=duty	8 -10 -12 13 1 5 -12
r4=each	-3 10 -8 -5 5 0 -3
r4=effect	0 0 7 -9 0 0 2
r4=either	0 9 -9 2 -5 0 0
r4=everywhere	-4 0 15 -8 -7 0 -1
r4=fall	0 0 -4 9 -2 -4 0
r4=fentanyl	-2 0 13 0 -15 -4 3
r4=for	-4 -4 -7 -21 15 -9 19
r4=from	-4 -2 6 -13 7 -1 8
r4=go	0 -1 6 3 -9 -1 -4
r4=good	-15 -1 2 -10 17 -4 0
r4=government	0 0 -8 9 -2 0 0
r4=had	2 -12 0 -10 3 -1 13
r4=half	0 -4 -6 -10 13 0 3
r4=has	-2 -7 17 -17 -6 -2 7
r4=have	3 0 -13 -1 13 0 -3
r4=he	-1 0 -1 10 -6 -5 -3
r4=hold	0 8 -9 -7 4 0 1
r4=i	-5 -2 10 -9 6 -3 -2
r4=if	-3 -4 2 -5 -6 -2 11
r4=immediately	-10 -1 -6 7 -1 0 4
r4=in	-9 -1 -5 -6 -1 4 17
r4=instead	0 10 -9 6 -1 0 -10
r4=is	3 5 -16 1 11 0 0
r4=it	0 5 -4 6 0 0 -14
r4=its	-9 -7 11 0 0 0 -4
r4=keep	0 -4 -12 9 9 0 -5
r4=last	-5 3 0 -13 10 -1 -1
r4=law	0 6 -10 0 8 -2 -4
r4=list	0 -4 -4 10 -3 0 -1
r4=month	0 -3 9 -7 -4 5 0
r4=more	-3 3 0 3 1 0 -9
r4=no	3 -5 8 -15 14 0 -16
r4=not	-1 3 -5 0 -11 0 10
r4=nothing	0 -8 7 0 -4 0 5
r4=of	-11 0 -3 5 -3 6 1
r4=oil	11 6 -8 1 -13 3 -3
r4=older	0 -1 10 -5 -1 0 -1
r4=on	1 4 -11 8 -2 -3 3
r4=once	0 0 14 -12 -2 0 0
r4=one	3 -4 -13 10 -5 1 6
r4=or	0 0 -10 4 8 0 0
r4=order	0 3 2 -8 3 0 -1
r4=our	0 -4 -7 -1 13 0 -4
r4=over	0 -5 -6 -1 13 0 -4
r4=place	0 10 10 -20 -5 0 -1
r4=plu	0 0 -1 8 -2 0 -6
r4=pork	0 0 -7 8 0 0 -1
r4=powder	-2 -7 0 -8 5 0 7
r4=put	7 2 -14 5 -1 0 0
r4=rate	-2 -5 10 -4 -7 2 0
r4=same	0 -7 8 -7 5 -2 -3
r4=say	0 4 4 -8 6 -1 -7
r4=since	-3 0 25 -21 -11 0 -6
r4=start	0 -6 -12 14 0 0 1
r4=still	0 -3 0 0 -8 7 0
r4=term	0 -1 8 -2 0 0 -1
r4=that	-14 4 -21 15 -15 18 4
r4=the	-7 0 -11 13 -11 6 7
r4=there	-1 -4 24 -25 -10 0 8
r4=to	-13 -18 -6 -10 19 0 16
r4=trade	0 -1 9 -9 0 0 0
r4=truce	0 -10 -12 7 10 0 0
r4=two	0 -10 7 -5 2 0 4
r4=under	0 -1 12 -5 -5 0 -2
r4=until	0 -3 -10 1 7 0 0
r4=was	6 -13 7 -8 6 4 -14
r4=week	0 0 11 -6 -4 0 -1
r4=what	2 0 10 -21 -12 -3 10
r4=when	0 -4 1 7 -7 7 -8
r4=where	-1 4 1 -8 -4 0 4
r4=which	0 0 -8 9 0 7 -16
r4=will	-3 -1 -4 12 -5 0 -4
r4=with	3 9 -9 4 -5 0 -5
r4=worth	0 -1 -6 10 -5 0 -1
r4=you	-7 -1 8 -4 -1 0 2
r4=zero	0 -1 11 -7 0 0 -3
r=! <end>	-2 4 -4 -1 -9 3 6
r=" .	-1 3 14 -11 -4 0 -5
r=) .	-5 -11 -5 -4 16 -1 4
r=, "	-18 -7 1 13 3 -3 -4
r=, <level>	0 6 -5 4 -9 0 0
r=, <name>	-1 -7 -2 5 -18 -4 12
r=, <number>	0 6 3 -10 0 -2 -2
r=, <person>	-1 5 -6 8 -3 0 -4
r=, <quality>	0 0 -6 -14 17 0 -1
r=, after	0 -3 -9 7 6 -1 -1
r=, all	0 -5 -16 9 7 -1 4
r=, and	-12 -2 -5 4 10 -13 3
r=, are	0 -9 8 7 -9 -3 -3
r=, as	15 1 6 -17 -6 -9 0
r=, both	0 -4 9 -11 -9 8 0
r=, by	0 0 15 -11 -2 0 -3
r=, down	0 -1 3 3 -9 0 -2
r=, for	-3 -10 18 -19 -13 6 2
r=, from	0 -9 3 3 -1 0 -5
r=, he	1 -1 4 -10 -9 -3 9
r=, if	-1 0 -10 6 5 -1 -5
r=, its	-1 -7 0 -4 -2 8 4
r=, likewise	0 -5 -2 9 -2 0 -1
r=, no	0 -1 8 -10 2 0 -2
r=, not	-7 9 -2 -5 -10 -1 7
r=, on	4 -8 -6 6 1 -3 0
r=, or	-4 10 -6 0 3 0 -8
r=, plu	0 -1 9 -2 -3 0 -1
r=, so	-1 3 13 -14 -5 0 -3
r=, that	-1 -4 -12 6 4 0 6
r=, the	-7 -3 -2 2 -5 15 -12
r=, then	-1 8 3 -13 11 -5 -13
r=, to	0 0 12 -2 -6 -3 -10
r=, up	0 10 -1 -3 -5 -2 -3
r=, was	-1 -2 5 -18 8 -3 0
r=, where	0 1 -11 6 -8 10 -2
r=, which	-8 0 -6 13 -8 8 -8
r=, will	0 -1 8 0 0 0 -6
r=, with	0 0 8 3 -1 0 -10
r=, would	0 -5 13 -6 -2 0 -1
r=. "	8 12 -21 0 0 2 0
r=. <end>	-2 -4 3 -1 2 -10 4
r=: the	7 -4 0 -10 3 -4 4
r=; <end>	-1 -3 -11 13 3 0 -4
r=; <name>	0 -7 13 -6 -2 0 -1
r=; the	6 0 0 7 -10 -2 -7
r=<day-ahead> .	0 14 -10 -1 -2 0 -4
r=<day-gone> .	0 9 -7 -1 1 0 -2
r=<day-today> .	0 -4 18 -10 -7 0 -1
r=<day-today> and	0 0 8 -7 0 0 0
r=<end> <end>	-17 21 -8 2 -16 4 -6
r=<level> <end>	-6 -4 13 0 -17 5 -1
r=<level> <level>	-3 -16 -14 -28 26 11 -8
r=? <end>	-5 -5 -7 -18 4 5 17
r=ad valorem	0 0 -7 12 -7 0 -1
r=again ,	9 3 4 -15 -2 -1 -6
r=again .	-2 0 -7 7 8 0 -10
r=and <level>	-3 16 -4 -4 2 -3 -10
r=and <name>	0 -1 0 4 2 0 -10
r=and <number>	-2 17 -9 -2 0 -4 -5
r=and <quality>	0 1 15 -13 -2 0 -3
r=and that	-2 0 8 0 -1 0 -6
r=and the	0 -1 2 7 -10 -2 -1
r=apply .	0 6 6 -10 -4 0 0
r=are add	0 9 -2 -7 0 0 0
r=are not	0 -6 0 8 -5 0 0
r=are suspend	0 5 -11 4 -2 0 0
r=as before	-1 -7 11 1 -5 0 -4
r=as of	-3 0 0 4 -8 0 0
r=as well	-6 0 -19 6 3 5 12
r=at once	-1 -1 -14 13 5 -4 -4
r=at present	0 -3 14 -8 -2 0 -1
r=at the	-1 0 -1 -15 -2 10 3
r=before ,	0 11 -15 0 4 -2 -1
r=before .	3 -15 -19 8 9 6 -4
r=before the	0 8 -11 0 1 -5 0
r=down to	0 -4 -2 1 8 -2 -2
r=during the	0 -4 10 -6 0 0 0
r=duty on	-2 7 7 -2 -5 0 -10
r=each ,	0 0 -3 -4 8 0 0
r=for <name>	0 1 -3 9 -1 -1 -17
r=for <span>	-4 -8 -5 -2 8 2 3
r=for fentanyl	0 -5 14 -13 1 -3 -3
r=for most	0 -3 14 -8 -4 0 -2
r=for the	1 -1 -10 2 9 -10 5
r=from <day-ahead>	2 -3 -26 7 -7 -2 14
r=from <day-gone>	-1 10 -5 -3 3 0 -1
r=from <day-today>	0 3 9 -6 -3 0 -3
r=from <level>	-5 1 -5 10 -20 -2 2
r=from <month-ahead>	6 1 -12 1 -2 0 5
r=from the	0 12 -3 0 -7 -8 0
r=in <month-ahead>	6 1 5 -10 -1 -1 -3
r=in <month-gone>	0 -15 -11 5 5 4 5
r=in <name>	6 7 7 -5 -15 -7 -6
r=in <seat>	0 6 13 -14 -10 0 -6
r=in new	0 0 -6 8 -1 0 0
r=in the	-8 -4 -3 5 8 2 -6
r=including the	0 0 11 -7 0 0 -1
r=instead of	-2 0 -7 9 -14 0 5
r=is back	4 10 -10 -3 -2 0 -4
r=is collect	0 0 -5 8 -3 0 0
r=is go	0 -1 -11 5 8 -1 -2
r=is what	0 0 -18 4 9 -6 8
r=last week	0 -4 -9 9 2 -5 1
r=more ,	0 0 -9 -4 9 0 6
r=now ,	0 -4 12 -5 -2 0 0
r=now .	0 -5 18 -10 -5 0 0
r=of <month-gone>	0 0 9 -13 2 0 -1
r=of <quality>	0 0 9 -4 -1 0 -3
r=of it	0 0 -8 11 -4 0 0
r=of its	-1 -10 0 8 -1 -1 -4
r=of last	0 -1 -13 0 5 0 7
r=of the	-3 -12 -2 14 -4 4 -14
r=on <day-ahead>	-7 0 -23 16 -5 -1 5
r=on <money>	0 -3 8 -7 3 0 -4
r=on <name>	1 -1 -11 6 6 -3 -1
r=on account	0 0 11 -8 -3 0 -1
r=on all	-1 2 -8 -6 3 0 12
r=on certain	0 0 9 -4 -1 0 -5
r=on each	0 -11 -6 5 -5 7 4
r=on good	-5 -4 -7 12 4 0 -9
r=on its	6 4 -3 0 -9 -2 0
r=on most	-1 -3 10 0 -6 0 -4
r=on palm	0 -1 1 -8 5 0 0
r=on paper	0 5 -10 -1 -7 0 8
r=on ship	0 0 -6 9 0 0 -2
r=on soybean	-2 -2 -5 0 12 0 -5
r=on steel	-8 -11 13 -8 5 -1 -1
r=on tea	0 7 6 -2 -2 0 -9
r=on the	-13 8 -4 -9 -4 0 13
r=on their	-2 -16 4 -4 1 9 0
r=on them	-5 -3 2 3 8 -3 -7
r=on top	-1 7 -5 -5 -2 -2 8
r=over fentanyl	0 -9 16 2 -18 0 -7
r=per cent	8 2 -2 0 -2 0 -8
r=plu <number>	0 -3 17 -9 -8 -1 -5
r=remain suspend	0 -1 -7 8 0 0 0
r=since <day-gone>	0 -3 20 -13 -8 0 -1
r=since <month-gone>	-1 -2 -3 8 1 -4 -4
r=since <number>	0 -2 -10 -4 14 0 0
r=since last	0 0 9 -4 -3 -1 0
r=since the	0 -2 18 -12 -5 0 -2
r=stay .	-2 -1 16 -14 0 0 0
r=stay suspend	0 0 -7 8 0 0 0
r=surcharge that	0 0 -6 -4 10 0 0
r=tariff ,	-4 -4 8 2 -5 -1 -12
r=tariff on	3 -8 -4 -5 0 -1 12
r=tax on	0 9 0 -6 0 0 -4
r=that <person>	-2 -1 0 3 -9 0 4
r=that <seat>	0 0 1 7 -8 0 -1
r=that apply	0 -2 1 -11 10 0 -3
r=that has	0 -2 8 -13 3 0 -1
r=that was	4 -7 -3 -6 -3 -3 13
r=that were	0 -4 -15 18 -3 -3 -2
r=there ,	0 -3 14 -10 -2 0 -1
r=to <level>	-11 -2 2 2 -3 -1 4
r=to <number>	-1 -15 12 -10 4 3 -9
r=to <quality>	0 0 3 -11 0 0 6
r=under the	-2 -3 11 -16 8 -1 -12
r=until <day-ahead>	-2 -4 24 -16 -6 0 -6
r=until <day-gone>	0 0 -9 9 0 -1 -2
r=until <month-gone>	0 0 -6 -6 11 0 0
r=until the	0 -8 9 -8 0 4 -4
r=was the	-7 -6 -2 5 -4 10 -5
r=when the	0 2 6 -2 -11 3 -3
r=which <name>	0 -5 0 -13 3 4 4
r=with the	0 4 -8 5 -1 0 0
r=with which	0 0 -5 -2 -2 0 10
r=would have	-2 8 -1 -5 0 0 1
relative=bear present	6 1 11 -4 -5 0 -13
relative=begin modal	-1 0 -11 -8 1 0 15
relative=begin past	-4 2 -10 -12 17 -4 2
relative=begin perfect	0 0 -9 6 4 0 0
relative=begin present	-13 3 -1 0 5 -1 1
relative=end present	0 -11 -5 0 13 0 -1
relative=impose infinitive	3 0 -10 1 -1 -1 5
relative=impose past	-4 -1 -9 -1 5 1 8
relative=impose perfect	-1 0 -3 9 -3 0 -3
relative=impose pluperfect	-6 -10 -5 7 -5 -6 10
relative=impose present	2 4 9 -10 -4 -4 -3
relative=infinitive	3 6 -11 -1 -2 -1 5
relative=modal	-4 1 -11 -3 -5 -4 18
relative=participle	0 0 -14 6 9 0 -2
relative=past	6 -4 -7 -2 8 -1 -1
relative=perfect	-9 0 -2 2 0 -3 6
relative=pluperfect	-7 2 -7 4 -4 -8 10
relative=present	2 0 -1 5 2 -1 -19
relative=propose present	2 -2 4 -10 -7 8 -3
relative=say past	10 1 -14 -7 -3 -3 14
relative=say pluperfect	-1 -4 -15 14 -7 -1 5
relative=stay modal	0 6 -9 0 -2 0 5
relative=stay past	-1 -7 -3 -1 10 0 0
relative=stay present	-4 11 3 -3 0 -7 -16
relative=suspend past	0 -5 -11 14 -1 0 0
relative=suspend present	0 1 3 2 -10 0 -1
relative=target past	-3 -9 5 0 -6 6 3
relative=target pluperfect	-3 -2 2 -6 -6 0 10
relative=threaten pluperfect	-3 -1 -9 -1 -2 0 11
relative=up present	0 3 -10 6 2 0 0
row:duty	-2 -4 -14 9 6 8 -6
row:goods	0 -9 -7 10 0 3 -1
row:in	-5 0 -5 5 3 1 -10
row:into	-3 7 -2 -12 -2 9 -7
row:on	-4 -5 -11 0 9 14 -14
row:the	-1 19 -1 -18 4 -7 -9
row:vietnam	-1 -10 16 -14 2 2 -5
rule:0	7 -13 9 -18 16 -10 -10
rule:1	4 2 -3 0 -14 -4 6
rule:11	-1 13 -4 -5 -1 -2 2
rule:12	0 -14 46 -34 -5 -5 -10
rule:13	5 2 -4 -1 12 -2 -22
rule:14	-10 4 3 -2 -43 -13 13
rule:15	2 13 -6 2 11 -10 -26
rule:16	1 1 -13 -4 -2 0 11
rule:2	-3 6 -10 8 3 3 -5
rule:22	6 5 -15 -19 -11 0 23
rule:23	-4 -3 26 -20 -6 0 -3
rule:24	-6 -2 -16 22 -2 0 -5
rule:25	-6 0 -2 -11 3 -3 11
rule:26	2 -2 -2 10 -5 -2 -6
rule:27	-2 0 -9 -6 18 -4 -6
rule:28	-10 -1 2 -5 6 -1 2
rule:29	0 4 -6 11 -13 0 0
rule:3	-4 -11 -2 -8 -5 20 -8
rule:30	16 -4 4 -17 5 1 0
rule:31	-5 -4 -9 14 -1 -4 3
rule:33	-1 -1 8 0 -1 -8 1
rule:34	7 -10 2 1 -7 7 2
rule:35	-5 6 -7 11 -9 -9 2
rule:4	-2 7 11 -20 -9 -2 3
rule:5	0 -7 23 -13 -8 0 -2
rule:6	-3 -9 -7 14 2 -6 -12
rule:7	-12 -2 16 -17 2 -5 2
rule:8	0 -4 2 -3 6 1 -11
rule:9	-4 -11 29 -11 -6 -2 -7
rule:after far denied higher	-6 13 -8 0 3 -3 -3
rule:after far denied lower	-9 3 -1 0 -5 -1 7
rule:after far denied same	11 -6 1 -6 -4 0 -2
rule:after far if_lapsed lower	-2 -25 4 -8 -2 -5 20
rule:after far if_lapsed same	-3 1 -16 -2 13 -1 4
rule:after far now higher	10 4 -16 2 2 -2 1
rule:after far now lower	1 3 -14 9 16 -7 -10
rule:after far now same	3 -12 11 -4 -2 -21 0
rule:after far past higher	-20 4 14 -12 4 -16 6
rule:after far past lower	5 -11 11 0 -18 8 -3
rule:after far past same	0 -8 2 1 0 6 -10
rule:after far peak lower	1 -2 -7 16 2 -1 -15
rule:after far proposed higher	-21 12 3 -8 -15 4 8
rule:after far proposed lower	-23 5 7 -4 1 -1 -3
rule:after far proposed same	-3 -13 -3 -16 -13 -11 29
rule:after here denied higher	-5 13 -8 -5 -7 -1 8
rule:after here denied lower	-7 -8 -1 14 -15 0 1
rule:after here if_lapsed higher	-4 7 0 -6 -3 -9 7
rule:after here if_lapsed same	0 0 10 -4 -2 -1 -4
rule:after here none lower	0 -1 8 -5 -3 0 0
rule:after here now higher	-12 3 -2 7 1 0 -10
rule:after here now lower	-23 15 -5 -2 0 -12 10
rule:after here now same	-10 -19 2 -7 14 8 -6
rule:after here past higher	-15 19 -4 -3 -5 1 -7
rule:after here past lower	2 -4 6 6 -4 -12 -13
rule:after here past same	0 0 -9 10 -1 -6 0
rule:after here peak lower	-1 -9 0 -5 12 -3 0
rule:after here proposed higher	-10 -5 23 -12 -17 -14 2
rule:after here proposed lower	-11 -18 6 -1 -8 4 9
rule:after paragraph if_lapsed higher	0 2 0 8 -9 0 -12
rule:after paragraph if_lapsed lower	-6 3 12 -7 -19 0 4
rule:after paragraph if_lapsed same	2 7 -6 -5 8 -5 -5
rule:after paragraph none lower	6 -11 2 0 -4 7 -6
rule:after paragraph now higher	-3 14 -13 -7 0 22 -6
rule:after paragraph now lower	-10 3 -12 5 20 -19 -7
rule:after paragraph now same	11 -29 20 -1 -6 -9 -16
rule:after paragraph past higher	5 1 19 -18 -1 -15 0
rule:after paragraph past lower	-6 -10 3 8 12 -16 -32
rule:after paragraph past same	-10 0 -14 -3 13 -1 11
rule:after paragraph proposed higher	7 -22 5 0 -7 1 10
rule:after paragraph proposed lower	0 -14 -5 10 -11 4 12
rule:after paragraph proposed same	-6 -1 -15 -1 0 -3 19
rule:before denied	4 0 -11 1 3 1 2
rule:before if_lapsed	-11 7 9 -8 -16 -10 7
rule:before none	14 4 -9 -17 10 7 -21
rule:before now	-12 -10 2 12 2 -7 -1
rule:before past	-12 -6 -2 -3 12 -3 -5
rule:before peak	-5 -2 2 -1 3 6 -15
rule:before proposed	18 -5 13 -12 -16 -8 0
rule:denied	8 -6 0 -7 8 -4 -5
rule:here denied	3 7 -3 0 -8 -1 0
rule:here if_lapsed	-4 5 9 -6 -5 -1 -5
rule:here none	0 0 2 -10 8 -1 -5
rule:here now	-15 5 0 0 -1 0 0
rule:here past	-8 -9 -10 5 8 2 1
rule:here peak	-1 -1 -20 15 7 2 -12
rule:here proposed	-9 -2 9 1 -15 -1 -1
rule:if_lapsed	-8 15 -4 -3 -6 -20 2
rule:later denied higher	-22 4 4 7 -2 -2 -10
rule:later denied lower	-18 -3 2 9 -16 8 3
rule:later denied same	25 -16 -12 3 -7 1 -8
rule:later if_lapsed higher	1 -20 2 -3 8 1 5
rule:later if_lapsed lower	-21 -26 8 9 -3 -33 13
rule:later if_lapsed same	-1 14 -7 0 2 3 -25
rule:later now higher	-6 -7 0 1 0 18 -8
rule:later now lower	-3 -9 3 2 10 -26 -1
rule:later now none	-2 9 6 -11 -14 -9 13
rule:later now same	-3 -1 6 2 4 -29 -6
rule:later past higher	-3 -6 10 2 4 -11 -12
rule:later past lower	2 0 -1 13 -3 -28 -8
rule:later past same	7 -10 -18 3 14 -4 4
rule:later peak higher	-2 -6 -1 9 -8 1 -4
rule:later peak lower	-2 -7 1 4 6 -10 -8
rule:later proposed lower	-13 6 -13 -7 4 13 18
rule:later proposed same	-16 2 0 -18 -10 0 31
rule:now	-2 -4 16 -5 -5 -16 -3
rule:past	-9 -7 0 0 6 2 -10
rule:peak	-8 -19 -10 9 -1 15 -19
rule:peer denied higher	-4 0 -2 14 -3 -4 -11
rule:peer denied lower	0 -9 8 1 0 8 -17
rule:peer denied same	26 -1 -2 -5 -9 -2 -21
rule:peer if_lapsed higher	5 -2 3 -11 -2 16 -10
rule:peer if_lapsed lower	-2 -19 14 -10 -10 -27 22
rule:peer if_lapsed none	-12 -1 7 3 0 -12 0
rule:peer if_lapsed same	0 21 -21 -6 6 6 -12
rule:peer now higher	2 15 -17 -6 -6 19 2
rule:peer now lower	8 -34 -6 3 13 -49 20
rule:peer now none	-24 -3 33 -7 -17 -19 -8
rule:peer now same	-14 1 17 2 2 -22 -18
rule:peer past higher	3 -18 9 -2 2 -17 9
rule:peer past lower	-11 -5 11 -6 2 -3 -1
rule:peer past same	-11 22 3 -21 18 -8 -20
rule:peer peak higher	2 -9 3 4 -7 0 -7
rule:peer peak lower	2 3 -10 7 12 -1 -22
rule:peer peak same	2 5 3 -2 -11 10 -11
rule:peer proposed higher	7 -15 11 -4 -14 0 9
rule:peer proposed lower	-10 5 6 -1 -1 14 -11
rule:peer proposed same	12 -4 -19 -23 -14 -4 45
rule:plain	-5 -5 9 -2 -3 -2 1
rule:proposed	-3 2 -9 -2 -7 -7 15
rule:state denied	8 -6 0 -7 8 -4 -5
rule:state down from	-16 -6 11 -5 4 -9 -4
rule:state down to	0 1 8 -15 -13 -1 15
rule:state from	0 -4 1 -3 6 1 -11
rule:state lapse	-8 15 -3 -5 -5 -20 3
rule:state none	11 -7 -10 -6 8 13 -7
rule:state now	0 -1 5 5 -5 -13 -5
rule:state peak	-4 -11 -2 -8 -5 20 -8
rule:state plain	-6 -6 9 -2 -4 -1 2
rule:state threat	-8 1 -2 -1 -3 -6 10
rule:when denied	8 -6 0 -7 8 -4 -5
rule:when if_lapsed	-8 15 -4 -5 -5 -20 3
rule:when none	11 -7 -10 -6 8 13 -7
rule:when now	-7 -6 21 -5 -8 -14 -3
rule:when past	-8 -6 1 2 6 -4 -9
rule:when peak	-8 -20 -11 10 -3 18 -20
rule:when proposed	-6 2 -10 -1 -7 -7 17
rumour before	-7 22 -1 -6 -6 -6 -4
rumour untrue	33 -15 -6 -25 -11 5 -19
rumoured	36 -19 -29 -4 0 -4 4
s:!	3 2 0 -9 -12 2 7
s:"	15 2 -20 -7 11 0 4
s:'	0 0 -10 14 0 -2 -8
s:'s	5 8 -3 -6 1 0 -5
s:(	8 0 5 4 -5 -15 -13
s:)	4 2 3 3 -2 -15 -13
s:*	-7 6 12 -5 -7 4 -9
s:+	-1 -9 15 -1 -3 -4 -2
s:,	-21 9 1 3 -1 2 -6
s:-	-6 7 0 2 6 -1 -16
s:/	2 -2 -10 16 0 -6 -9
s::	9 4 -2 2 -8 -6 -3
s:<agent>	5 6 -7 -8 7 -7 5
s:<day-ahead>	-13 2 -7 17 -30 -25 16
s:<day-gone>	-9 -1 -2 6 7 -37 1
s:<day-today>	1 0 10 -1 2 -22 -13
s:<duty>	-4 -4 4 5 2 -18 -3
s:<gate>	-3 7 -2 9 -9 -10 -5
s:<goods-amount>	-6 -4 -19 30 -7 -2 -10
s:<goods>	5 1 3 6 -3 0 -15
s:<level-noun>	11 8 -9 1 -7 -7 3
s:<level>	-4 -18 12 -5 9 -14 5
s:<money>	-13 -11 8 5 6 -3 -13
s:<month-ahead>	6 4 -11 0 8 6 -20
s:<month-gone>	-16 -14 -3 -3 20 7 -10
s:<name>	-11 -15 5 7 2 -4 1
s:<not>	9 6 1 -10 -3 -14 3
s:<number>	-8 7 -1 -3 5 13 -17
s:<office>	9 2 -6 -16 2 -4 12
s:<organisation>	4 -12 0 -6 6 7 -1
s:<person>	-13 -2 2 -6 -21 -23 30
s:<points>	-31 18 -53 63 -20 -24 -33
s:<quality>	4 -6 -2 3 8 -11 -2
s:<seat>	2 -12 10 0 -14 -3 5
s:<sender>	-10 -20 6 19 -16 1 -4
s:<span>	-35 -9 -3 -9 24 4 4
s:<taker>	2 -3 -11 11 -16 0 8
s:<v-agree>	-1 -3 -2 10 -2 4 -9
s:<v-bear>	-8 -7 1 -2 3 -2 10
s:<v-begin>	-2 7 -10 4 3 0 -1
s:<v-buy>	0 -7 -4 8 2 3 -7
s:<v-deny>	22 -18 -10 0 9 -10 -5
s:<v-down>	-11 -20 8 1 6 -13 2
s:<v-end>	1 4 -6 -10 18 -8 -1
s:<v-propose>	5 -10 -15 -9 -7 -4 26
s:<v-return>	-15 7 -8 -1 -3 18 -4
s:<v-say>	25 -9 -4 -8 -20 -19 19
s:<v-sell>	-15 -7 3 -3 2 11 -1
s:<v-stay>	-16 -3 9 1 2 -13 -1
s:<v-suspend>	2 4 9 14 -18 -17 -32
s:<v-target>	-13 1 -2 6 -12 8 3
s:<v-threaten>	-19 7 -3 -1 -14 -9 16
s:<v-up>	-5 -2 -3 -12 12 11 -1
s:=	-1 -10 16 -5 0 -4 -3
s:?	6 0 -10 -16 3 8 6
s:@	5 -15 -2 12 -3 -6 -3
s:_	2 2 -15 19 -9 -4 -7
s:a	16 -11 5 -6 -7 -7 4
s:abolish	-2 -4 1 12 -9 0 -9
s:about	13 -4 3 -4 -4 0 -6
s:above	-4 -3 4 -10 0 7 3
s:accept	-3 -2 -15 5 9 0 -1
s:accord	0 -7 10 -8 -5 0 8
s:according	14 -11 -9 -9 -14 -3 16
s:account	2 -10 -3 -5 15 -4 -10
s:ad	-3 -7 1 10 -11 0 -3
s:add	-15 2 12 -7 -3 -12 4
s:additional	-6 0 -7 15 -6 -19 1
s:advanced	0 0 22 -20 -3 0 -5
s:after	-7 14 -10 8 0 0 -8
s:afterward	0 6 -15 15 -4 0 -6
s:again	5 29 -19 -15 14 0 -29
s:against	-10 -1 9 2 0 -4 -20
s:ago	-9 -15 -2 -6 13 0 3
s:agree	7 5 2 1 1 -8 -20
s:agreement	-26 -11 6 5 4 -9 -1
s:ahead	-1 -4 -3 -9 0 0 12
s:aircraft	0 -6 1 7 -8 -1 0
s:all	-1 1 -3 -7 18 -6 -4
s:allow	-1 0 -14 -9 10 -1 13
s:almond	-4 -2 7 -13 13 -4 -9
s:almost	-1 -3 15 -12 0 0 -7
s:alone	5 -9 -1 8 -3 0 -4
s:along	0 -3 9 -14 4 0 0
s:already	2 -1 -4 -4 3 -3 8
s:also	1 -8 -13 18 -14 -7 9
s:altogether	0 -5 -10 -8 23 -2 -12
s:aluminium	-4 -1 8 9 -16 -5 -12
s:aluminum	-5 -14 4 -10 15 -3 0
s:among	-8 -10 0 2 0 -3 8
s:an	15 -7 1 -3 4 -5 -7
s:and	-40 8 2 6 0 -4 -2
s:announce	-9 -1 -12 4 -17 -9 24
s:another	-13 -7 10 8 -16 -12 -2
s:any	2 -22 -3 -2 8 -9 14
s:anybody	10 1 -7 1 -8 2 -7
s:anyone	4 5 -3 3 -9 0 -4
s:anything	-8 13 -2 -14 3 0 0
s:apple	3 10 -2 -13 5 -1 0
s:apply	-2 13 -3 2 -6 -13 -4
s:approve	-1 -1 -7 3 -3 0 8
s:apricot	-1 3 7 -5 2 -2 -9
s:are	-15 2 4 6 -9 -6 -1
s:arithmetic	0 5 -23 21 -6 0 -1
s:around	3 -2 0 7 -8 -1 -6
s:arrangement	-2 7 10 -3 -13 6 -18
s:arrival	-2 -2 18 -14 -4 0 -5
s:article	-5 -10 -8 4 17 -3 -6
s:as	19 -2 -10 -9 9 4 -4
s:aside	0 -1 -7 10 0 -1 -6
s:ask	0 -12 12 -10 5 -1 -4
s:asleep	0 0 -10 12 -3 0 -1
s:asparagu	0 -14 -2 18 -11 -5 -6
s:assess	0 0 -9 4 8 -2 -2
s:at	-12 3 7 -6 -14 27 -11
s:attract	0 8 -3 2 -5 -1 -4
s:autumn	-4 9 -17 -7 9 2 0
s:average	-1 -9 4 5 -9 0 1
s:avocado	3 3 0 4 -5 -5 -9
s:away	-3 13 -16 -2 16 -8 -12
s:b	-2 3 -8 7 -3 0 3
s:back	0 36 -24 -2 4 -23 -13
s:bad	0 13 0 -12 -10 5 -1
s:banana	0 22 -9 -10 1 -5 -2
s:bar	4 -8 9 -3 -6 0 -1
s:bargain	0 -1 -1 8 -7 0 -1
s:base	0 -1 13 -7 -7 0 -4
s:baseline	-2 -4 3 0 5 0 -8
s:basi	0 -1 10 -5 -2 0 -1
s:battery	5 -3 8 -10 -1 0 1
s:be	2 6 6 -5 -26 -12 6
s:bean	-3 -13 7 2 1 -3 -9
s:bear	-5 2 4 0 0 5 -13
s:became	-2 -13 2 8 1 5 -14
s:because	-12 -10 6 -14 22 2 -14
s:become	-6 2 -5 -9 13 0 -1
s:beef	-12 -3 -4 14 -3 6 -11
s:been	6 10 -11 -4 -1 9 -3
s:beer	-6 -7 13 -1 -17 -2 8
s:before	-10 12 -6 -9 10 -2 -4
s:begin	-11 2 0 0 8 -7 -6
s:being	-3 -10 -1 7 -7 0 7
s:below	-7 -4 11 -14 12 -1 -5
s:beside	-6 -2 5 -12 10 0 -2
s:better	-5 -3 15 -13 3 -1 -3
s:between	-5 -3 15 -10 -5 -2 3
s:beyond	-3 1 1 3 -16 0 5
s:bicycle	-1 -11 6 13 -14 -4 -10
s:biggest	0 0 -2 -4 -2 0 9
s:bill	-10 -4 -12 11 -10 -2 14
s:boat	8 -5 1 -10 2 -1 -3
s:book	-2 13 -6 -16 6 -1 -3
s:border	-6 5 2 12 -10 -7 -13
s:both	-4 7 -4 -9 9 -2 3
s:bottle	-1 8 -3 0 -1 0 -2
s:bring	-9 7 -1 2 0 -4 -3
s:brussel	4 2 -11 -11 7 0 5
s:busan	-1 -5 2 -9 8 4 -2
s:buse	3 -12 4 6 -1 -4 -6
s:business	-4 -6 -12 9 -6 -2 14
s:but	-4 -5 5 5 -23 -2 10
s:buyer	-5 2 1 -2 -12 0 7
s:by	3 6 3 -10 -18 10 4
s:c	0 -3 10 3 -12 0 -3
s:cabinet	-1 -17 -8 11 -16 -3 11
s:call	-2 1 0 4 -1 10 -11
s:can	-5 -1 18 0 -4 -2 -21
s:cancel	0 -4 -20 19 0 5 -3
s:canned	-3 -5 16 -2 -3 -3 -8
s:cannot	-2 5 9 -11 -6 0 -1
s:canola	-2 4 -2 -3 10 -2 -7
s:capital	0 5 -8 0 6 0 -4
s:car	-10 -15 20 10 -20 -20 -11
s:cargo	0 -5 13 -2 -7 -1 -5
s:carpet	1 -6 4 4 -3 5 -10
s:carry	-3 0 -10 -3 12 1 1
s:case	-11 7 9 -25 -12 -2 15
s:cashew	3 6 -3 -4 9 -3 -12
s:cathode	0 14 -2 -7 -6 -1 -5
s:ceasefire	0 12 -1 -5 -9 3 -5
s:ceiling	-11 -7 12 8 -5 0 -7
s:cement	10 2 3 -10 -9 0 0
s:cent	6 2 -2 -3 -12 8 -3
s:ceramic	-2 -9 -4 2 6 -1 4
s:certain	4 5 5 -2 -5 0 -13
s:ceylon	0 0 -4 -1 8 0 -1
s:chain	1 3 -1 -1 -8 0 4
s:change	-4 -11 25 -6 -12 -2 -10
s:charge	-6 1 3 -7 6 11 -12
s:cheese	2 -5 4 -11 -1 -11 12
s:cherry	-3 -2 -4 -10 7 7 2
s:chicken	2 2 -8 -2 14 -6 -7
s:chip	-6 -10 21 -5 -17 -2 -4
s:chocolate	5 -11 0 9 -4 -3 -8
s:cinnamon	0 -1 -6 -14 16 -1 -2
s:circular	13 -2 -1 -9 -4 0 -3
s:citru	-7 0 0 9 0 -2 -9
s:claim	12 -2 2 -9 -1 0 -8
s:clear	3 9 -5 5 -11 -1 -5
s:client	0 -8 -5 -1 7 0 4
s:climb	0 4 -4 0 -12 9 -3
s:clock	-2 -5 8 0 1 -1 -3
s:close	0 6 -6 -5 -8 2 4
s:closed	-1 8 6 -11 -4 0 -3
s:cocoa	5 6 -17 0 12 5 -9
s:coconut	5 13 -2 2 -17 1 -17
s:cod	-4 -9 -16 -3 25 7 -5
s:coffee	6 -9 -4 -1 7 -1 2
s:collect	0 -13 8 -1 7 0 -12
s:commerce	3 -5 11 -10 -9 0 3
s:common	0 -5 -6 13 -5 0 -5
s:company	0 -9 -11 21 -6 0 -3
s:comparison	0 0 10 -10 -1 0 0
s:competitor	3 -11 13 -6 6 0 -12
s:component	0 -4 -9 13 -2 0 -1
s:concentrate	0 11 -10 -2 -10 6 5
s:conclude	-1 -1 2 2 -13 0 3
s:confirm	-2 6 -1 6 -9 -1 -4
s:consider	1 -3 -1 -11 -3 2 8
s:container	-3 -2 -2 11 -9 3 -7
s:content	-1 -2 1 0 -3 -6 8
s:continue	-3 -7 12 1 -14 -3 -3
s:control	-1 0 -8 6 -10 -1 8
s:copper	-11 5 5 -13 -20 0 19
s:cork	-3 1 0 -11 13 -1 -1
s:corn	0 -9 3 -7 11 -1 -7
s:correct	14 -11 2 -16 -11 0 7
s:correction	10 -9 -2 4 -7 0 -4
s:corresponding	0 8 -3 0 -11 -2 2
s:cotton	0 4 3 0 -8 -7 0
s:could	-25 3 -8 3 1 -3 15
s:count	-5 0 -8 -3 10 -2 5
s:country	-20 0 -6 9 -3 2 3
s:course	0 2 2 -8 -4 0 5
s:court	-1 0 19 -10 -11 0 -3
s:cousin	9 -1 -8 -8 9 -2 -3
s:cover	0 0 16 -9 -7 0 -4
s:covered	-3 -4 14 -4 -3 0 -4
s:crane	-5 1 -10 20 0 -4 -18
s:crude	-1 -11 0 13 -7 0 -5
s:currently	0 -1 14 -12 -5 0 4
s:cut	0 -6 -7 -3 0 7 15
s:d	0 7 -12 7 -2 0 -1
s:dairy	-1 6 8 0 -14 -1 -10
s:date	-5 6 10 -4 -9 -5 0
s:day	1 0 0 -12 -3 -10 18
s:deal	-4 -14 -32 34 3 -11 3
s:decision	0 1 -6 17 -11 -1 -7
s:decree	-7 13 -8 4 1 -3 -5
s:demand	0 -6 -7 -8 4 0 11
s:deny	22 -2 -9 -9 -3 0 -13
s:depending	0 -8 7 6 -5 0 -7
s:did	3 3 0 -5 3 -11 -1
s:direction	0 0 -13 11 -2 4 -1
s:dispute	-3 -8 2 -23 0 19 -3
s:do	3 1 -2 3 -6 -9 1
s:dock	0 1 10 -12 -7 3 -1
s:doe	11 3 0 -6 4 -1 -12
s:don't	0 0 -4 8 -1 -2 -3
s:done	-4 7 -9 9 0 -3 -11
s:door	3 -2 11 -7 -8 4 -6
s:double	-8 -5 8 -4 0 0 1
s:down	-8 -22 -3 10 0 12 0
s:dozen	0 0 10 -26 14 0 -3
s:draft	0 7 -15 1 -5 -6 8
s:draw	-1 -2 17 -11 -8 0 -3
s:drawer	-3 17 -19 6 -12 -3 1
s:dried	-1 -3 15 -22 0 7 -4
s:drone	0 -3 0 11 -6 0 -10
s:drop	0 -18 3 0 -4 -5 8
s:due	-8 6 -7 0 1 -3 6
s:during	-10 -18 -14 23 2 0 -3
s:dutiable	0 4 12 -10 -7 -2 -1
s:each	-10 5 -18 3 6 0 8
s:earlier	5 0 7 -8 -2 -4 -3
s:early	-3 8 -13 -3 -4 0 14
s:earth	-2 -3 0 -2 0 -3 10
s:easter	-2 -4 -9 -10 6 9 4
s:economy	0 -13 0 0 4 -10 8
s:effect	5 -18 7 0 -11 -5 5
s:effective	-15 -4 4 2 -1 -2 4
s:either	-8 1 2 -8 5 7 -6
s:electric	-1 -7 16 -2 -6 -4 -9
s:else	-8 -5 22 -5 -4 -3 -11
s:elsewhere	5 -8 -16 4 8 -1 6
s:emergency	-2 -8 -7 -3 23 -7 -13
s:empty	0 -1 0 13 -10 -6 -1
s:end	3 10 2 -20 15 -4 -14
s:energy	0 0 13 -14 -8 0 3
s:engine	0 0 2 5 -14 2 -5
s:entry	8 -6 -2 0 2 0 -4
s:even	7 -15 -3 -1 12 2 -10
s:event	5 21 -12 -12 -4 -1 -10
s:ever	-4 0 -5 -20 -14 25 1
s:every	1 -7 -1 -9 4 6 1
s:everybody	0 -15 3 -4 14 -7 -14
s:everyone	-4 -6 10 0 1 -3 -8
s:everything	0 -16 12 -15 10 -7 0
s:expect	-4 11 -7 8 6 -3 -12
s:expire	-2 -5 14 -5 -2 -2 -8
s:explain	-5 0 15 -1 -8 -1 -10
s:export	-5 -1 8 -6 0 -3 2
s:exporter	5 -9 1 2 2 -2 -9
s:extend	0 6 0 2 -7 0 -8
s:extension	7 17 2 -11 -8 -1 -11
s:extra	-13 -6 -3 -16 16 7 4
s:face	-4 4 -11 -1 -14 0 18
s:fail	5 -10 -4 3 -3 -1 9
s:failed	-2 19 -8 -16 2 0 -4
s:failing	0 12 -6 -6 0 0 -1
s:fall	-3 -2 -2 3 13 -5 -15
s:far	-2 -2 -14 -8 13 3 8
s:farm	-5 -17 -8 3 23 -5 -22
s:fear	-1 7 -3 12 -10 -7 -12
s:fee	-2 13 -2 2 -11 -3 -12
s:feed	-2 8 -6 -10 7 0 -1
s:fentanyl	-26 -46 17 -17 31 -7 -16
s:fertiliser	13 -4 0 -6 -1 -2 2
s:figure	12 -2 6 2 -27 -12 1
s:find	-6 12 1 -1 -6 -1 -2
s:firm	-4 6 -13 -6 8 -1 5
s:first	-13 -10 10 12 -9 -15 -1
s:fish	-17 -14 -4 0 -3 12 15
s:flat	0 16 -3 -4 -9 -2 -10
s:float	2 -3 -6 -9 -3 -1 11
s:flour	0 10 -2 3 -5 -6 -9
s:follow	-3 4 -23 8 0 0 12
s:followed	2 -2 -3 -8 10 -3 0
s:following	0 2 -13 4 10 -3 -5
s:for	0 -6 -5 0 2 -3 10
s:force	-7 -7 22 -17 1 -5 -1
s:forced	-1 -11 21 -22 -5 -1 4
s:foreign	5 -7 -10 13 -3 -1 0
s:foresee	0 6 -12 7 -2 0 0
s:form	-5 -12 -17 4 11 -1 12
s:former	0 9 5 -14 -4 0 2
s:found	-5 13 -8 -1 6 -1 -8
s:four	-11 2 -4 1 1 -7 7
s:framework	-1 -12 -31 35 5 -2 -15
s:free	1 -17 7 -19 16 -3 5
s:freeze	0 -13 9 5 -1 0 -4
s:from	-11 6 -4 10 -2 -7 -7
s:fruit	-3 -1 -6 0 12 0 -8
s:full	-2 4 10 -14 -10 1 4
s:furniture	0 0 -15 4 -4 6 10
s:further	-9 -2 3 4 0 -8 1
s:garment	-3 4 11 -13 -7 -3 4
s:gave	22 7 -14 -10 -1 -7 -6
s:gear	-1 -9 1 12 -8 -1 -5
s:general	-7 4 6 3 -19 0 0
s:geneva	-2 -20 8 7 -8 5 -12
s:georgia	3 11 6 -12 -2 0 -12
s:get	-6 -10 -1 11 -16 5 4
s:given	3 -5 12 -9 -13 2 0
s:glass	1 -10 1 2 1 0 -4
s:global	0 0 -11 11 -1 0 0
s:glove	-2 -1 4 -11 6 4 -5
s:good	-33 -25 1 16 3 -3 0
s:government	-5 8 2 -1 -13 3 1
s:grape	9 -3 7 -12 -4 6 -3
s:ground	0 0 10 -6 -3 0 0
s:groundnut	0 9 -8 4 -14 7 -3
s:grow	0 1 -16 5 6 4 -3
s:grower	1 -2 -10 10 -6 4 -5
s:had	12 -7 -5 -2 0 11 -7
s:half	-14 5 -10 -13 23 -14 6
s:halve	-3 -11 2 5 -11 0 3
s:ham	3 9 1 -2 -8 -2 -5
s:hand	2 -11 -2 2 0 -1 4
s:hang	-3 -2 -8 1 8 0 4
s:happen	-4 3 -3 -4 -4 -1 8
s:has	-11 -5 -1 -6 -6 6 20
s:hasn't	-8 -4 11 6 -6 0 -3
s:have	11 -13 -12 9 3 0 -1
s:having	0 -8 -5 8 5 0 -2
s:hazelnut	-7 11 10 -20 2 -8 -3
s:he	-8 -5 1 0 -30 -7 23
s:heading	-1 6 -13 9 1 0 -1
s:hear	0 -6 -11 5 -5 0 11
s:heard	11 -13 1 -8 -4 7 -3
s:heavy	0 -4 -15 -2 -3 0 18
s:height	-6 0 -1 -18 -6 23 -7
s:here	3 4 11 -22 -5 5 0
s:high	-4 -8 8 4 -11 2 -7
s:highest	-7 -9 -6 -1 -5 17 -1
s:him	7 1 -10 -14 -2 -3 16
s:his	6 -12 1 0 -13 -5 11
s:history	-4 -6 -9 -11 15 8 -7
s:hit	-3 2 0 6 -14 0 0
s:hold	-1 11 -7 2 -13 2 0
s:home	-2 -9 7 5 -9 -5 5
s:honey	4 -12 4 -12 5 -2 6
s:hope	-1 -4 -4 2 -7 0 10
s:hour	-4 -17 -5 19 5 0 -14
s:house	4 -12 0 6 -2 0 0
s:i	21 2 4 -20 -7 4 -5
s:ice	-4 -1 -13 13 -9 7 -1
s:if	-11 24 -15 -28 -14 -30 29
s:immediately	-15 -4 -1 7 -8 -2 7
s:import	0 -1 -1 -5 4 11 -8
s:impose	-10 -4 3 2 -5 -8 5
s:in	0 2 1 -12 -1 10 -2
s:include	0 -4 4 2 -10 0 0
s:included	-1 -9 2 10 -16 0 -4
s:including	0 -6 1 7 -9 0 -7
s:increase	-5 10 5 -5 6 -1 -10
s:industrial	0 -7 -6 15 -7 0 -4
s:industry	-3 -2 13 -13 -4 -1 5
s:instead	-11 12 -3 2 -10 -11 6
s:insulin	0 -2 2 -9 6 0 1
s:intend	6 -9 -4 7 -2 0 -2
s:international	0 0 8 -12 3 0 -2
s:into	-2 9 10 -11 -12 2 -7
s:introduce	-2 -11 8 -2 4 -3 -10
s:is	20 -1 -4 -4 -3 -8 2
s:isn't	-13 0 2 2 -5 6 3
s:it	5 3 6 0 -3 8 -25
s:its	-18 -17 3 9 0 1 2
s:itself	-8 4 3 -12 0 7 -2
s:job	-6 11 9 -9 -8 4 -10
s:joint	0 -6 -6 11 2 -1 -5
s:juice	0 -5 -3 -5 10 0 -1
s:jump	-1 11 4 -7 -3 0 -6
s:just	1 -9 8 -2 -22 -3 11
s:jute	6 1 4 -2 -10 -2 -6
s:keep	-4 1 8 -10 8 -10 -4
s:kitchen	0 -11 -13 6 -8 -1 13
s:know	2 -10 -4 2 18 -7 -9
s:labor	-1 -10 19 -20 -4 -1 4
s:lamb	-1 10 7 -8 -7 0 -4
s:lamp	0 -9 21 -16 0 -3 -3
s:land	0 -4 10 3 -14 -1 1
s:lapse	-5 20 -17 -10 5 -2 2
s:large	0 -1 -16 20 -1 -2 -5
s:largest	-2 -1 1 -2 -9 1 6
s:last	0 -2 -13 2 -6 17 6
s:late	0 0 10 -10 -2 0 1
s:later	0 -6 -19 5 22 0 -11
s:latter	0 7 7 -13 1 0 -6
s:law	2 14 -20 -12 12 0 5
s:lawyer	-1 8 -9 -2 5 0 -2
s:lay	2 0 -2 -7 8 -9 4
s:lead	2 3 8 -14 -3 -1 1
s:least	-2 -11 -1 11 7 0 -10
s:leather	6 14 -10 4 -14 -3 0
s:leave	-2 -8 26 0 -27 -4 -16
s:lemon	7 3 -10 -12 10 0 -5
s:lentil	0 7 7 -3 -13 -3 0
s:less	8 -19 -7 14 -12 6 0
s:let	-1 5 -8 -14 -3 6 17
s:letter	-1 -4 -1 -19 6 -3 17
s:level	0 6 -6 2 0 -8 0
s:levy	-9 7 8 -1 -2 -10 -7
s:licence	-4 2 -1 -13 7 0 3
s:lift	-11 -3 -3 -8 13 -5 8
s:like	-1 8 -2 6 2 -9 -13
s:likewise	-3 -6 1 11 -5 -3 -9
s:limit	0 -11 6 -4 7 0 -1
s:line	3 -1 -16 19 -10 5 -10
s:linked	0 -1 1 6 -9 0 -4
s:liquefied	0 -5 3 10 -9 0 -10
s:list	-8 -41 28 6 -10 -6 -3
s:lithium	-2 -6 -1 -10 11 -1 4
s:little	0 -4 12 1 -7 0 -8
s:lobster	6 1 -11 -10 1 -4 12
s:long	-4 2 1 10 -11 -4 -9
s:longer	-6 -18 -13 4 22 -4 -5
s:look	-5 -10 -3 -3 -4 3 14
s:lorry	7 -2 -12 -17 -9 6 21
s:lose	-3 -2 1 -7 1 -2 8
s:lot	5 5 -9 7 0 0 -9
s:lower	-4 -15 3 -7 4 6 3
s:m	-1 -1 1 3 3 -1 -10
s:machine	7 9 -4 -9 6 -7 -5
s:machinery	0 -3 3 6 -22 -8 5
s:magnet	0 -3 -11 8 3 0 3
s:maize	0 -4 2 8 -4 -4 -7
s:make	-16 -6 -8 11 -1 0 10
s:maker	-2 -7 -8 14 -8 -1 3
s:mangoe	0 -9 6 -7 9 -2 -6
s:many	2 -12 13 -14 -3 0 6
s:marble	-4 13 -12 5 -3 3 -7
s:market	-6 9 2 8 -13 -5 -8
s:may	15 -4 -3 -5 -11 3 3
s:me	-1 0 3 -18 -14 6 11
s:meal	2 10 -3 -12 -3 1 2
s:mean	-11 13 -1 -3 -6 5 -4
s:meantime	0 -11 7 0 0 6 -4
s:meanwhile	-2 -6 19 -10 3 0 -10
s:measure	-3 8 2 0 -8 -2 -3
s:meat	0 -2 -6 9 -7 0 2
s:medicine	-8 -9 -9 14 -11 5 2
s:meet	-9 7 5 -4 -7 2 -2
s:member	2 0 4 0 -2 1 -9
s:mentioned	13 3 -15 -8 8 -3 -3
s:merely	-1 -12 -2 18 -3 -2 -10
s:message	6 -2 -8 6 0 0 -3
s:mid	0 5 8 -9 3 -3 -5
s:middle	-3 -6 11 -9 -2 1 -1
s:midnight	-4 4 5 -8 6 -7 -13
s:might	-1 -6 -8 3 0 0 9
s:milk	-8 6 -2 -4 -6 -5 12
s:minimum	0 -3 -10 10 2 0 -4
s:minister	-4 -8 3 -3 -13 0 11
s:ministry	8 -2 5 -6 -8 -2 0
s:minute	-4 -16 -1 6 9 -5 -11
s:moment	-1 5 5 -19 2 1 2
s:month	0 -11 -3 4 3 -3 2
s:more	-13 -7 -3 6 7 -5 2
s:morning	1 16 -1 -8 -3 -6 -6
s:most	-13 -14 14 2 -18 6 2
s:mostly	0 -5 12 -11 0 0 -3
s:motor	-4 -10 19 -10 -4 5 -10
s:motorcycle	-7 6 4 -4 7 -2 -11
s:move	-2 -5 10 -9 -6 -1 10
s:mr	7 4 6 -7 -27 -8 2
s:much	0 -3 2 -2 -7 8 2
s:must	-2 9 -8 -14 2 0 8
s:my	7 0 -12 -4 17 3 -10
s:name	0 0 21 -15 -3 0 -8
s:narrow	0 0 14 -12 -2 0 -3
s:natural	0 -8 -8 15 4 0 -9
s:nearly	-1 -2 -9 7 1 -1 5
s:need	-3 0 -2 12 -9 0 -5
s:negotiate	-2 -7 0 -9 -9 0 16
s:neither	0 0 13 -9 -2 0 -5
s:never	25 1 0 -13 -24 2 0
s:new	9 -2 5 -13 0 -3 3
s:newspaper	21 0 -15 5 -5 -1 -17
s:night	-2 6 8 -11 0 -1 0
s:nil	-7 -3 1 -10 -1 -5 15
s:no	5 -5 -4 1 7 -11 -1
s:nobody	8 8 -4 -14 13 2 -17
s:noon	-1 -3 16 -5 -12 0 0
s:nor	9 -4 12 -20 -1 -1 -6
s:normal	0 -3 23 -19 -6 0 0
s:north	0 0 8 -10 1 0 -1
s:not	7 -1 0 -12 4 -19 8
s:note	0 9 -2 -7 2 -1 -2
s:nothing	0 -7 17 -1 -17 -2 0
s:notice	9 -1 -1 -6 3 4 -7
s:nought	0 -1 -3 -11 6 0 7
s:now	4 12 -11 -9 6 2 3
s:number	10 9 -13 -20 -4 3 17
s:of	-7 -15 1 3 12 -9 -1
s:off	-5 0 1 5 4 -14 -4
s:offer	11 -7 -6 -29 -6 -3 14
s:official	1 -9 10 -15 3 0 4
s:old	-7 4 13 -5 6 -11 -25
s:older	-5 -20 45 -33 -13 -6 -5
s:olive	6 6 -7 -10 8 -7 1
s:on	-1 0 -1 1 -2 -10 7
s:once	-8 12 -7 6 -1 -5 -3
s:one	6 -16 1 -1 6 -2 -4
s:onion	3 0 -1 -8 1 -3 7
s:only	0 6 -17 9 9 -10 -6
s:open	0 -7 1 9 -3 0 -7
s:opened	0 -6 -10 0 9 -6 6
s:or	-7 -3 3 -14 -11 -19 29
s:orange	-7 0 3 -15 14 0 -9
s:order	-5 -2 6 12 -5 -9 -20
s:ordinary	-4 -18 21 2 -11 -8 -22
s:origin	-1 -23 1 12 -15 -6 5
s:originating	-1 -8 4 5 -5 0 -4
s:other	-20 2 5 0 -2 6 -8
s:our	-3 -3 -6 6 -11 14 1
s:out	-12 12 -13 -7 10 1 10
s:over	-22 -2 6 3 4 -25 -1
s:overall	0 -5 -9 18 -8 0 -2
s:owe	-3 -5 -7 11 4 -4 -2
s:own	0 -6 -2 -5 5 14 -3
s:pact	-2 -4 1 -3 9 0 -6
s:page	2 16 -20 -2 3 -2 -6
s:palm	0 5 2 0 -6 2 -8
s:paper	19 -3 -5 -2 -9 -15 4
s:parcel	-8 -3 8 0 4 -3 -11
s:part	-16 -10 10 15 -10 -12 -12
s:partner	8 -1 -3 -6 4 0 -1
s:party	-5 -9 13 -10 0 -2 7
s:past	-1 -1 0 5 0 0 -10
s:paste	-1 -7 0 10 -5 0 -5
s:pause	7 5 12 -12 2 -3 -18
s:pay	-10 -9 15 -9 10 -4 -10
s:payable	-1 7 6 -3 -11 0 -3
s:peace	-2 -9 0 2 -11 0 11
s:peak	0 -8 -13 11 -8 13 -1
s:penalty	-1 -2 8 -4 7 0 -7
s:people	0 10 -10 -16 3 -1 8
s:pepper	12 8 1 -14 -10 -1 -7
s:per	6 0 -1 0 -13 8 -4
s:percent	-1 -6 14 2 -9 0 -5
s:period	-3 -2 3 11 -16 -2 -12
s:permanent	-11 -5 7 1 1 0 -1
s:phone	-1 11 18 -10 -13 -1 -14
s:phosphate	-3 9 -6 5 -7 -1 4
s:pineapple	-2 0 6 -16 10 4 -6
s:pipe	-1 5 -1 -8 11 -1 -7
s:place	-10 1 -1 0 5 3 -7
s:plan	8 10 -4 14 -10 -1 -20
s:plane	0 0 -18 16 -6 0 7
s:plant	-5 -9 8 0 1 3 -2
s:plu	-12 -17 35 -10 -8 -13 -12
s:plywood	13 -5 -12 5 8 -2 -9
s:point	3 0 -21 14 8 2 -13
s:pork	-10 -20 3 11 -1 -4 -1
s:post	0 -20 -7 1 -3 -12 18
s:potash	1 -10 1 7 -18 -3 4
s:potatoe	-1 17 -1 -27 -8 9 0
s:poultry	-1 -4 -6 13 -3 0 -4
s:powder	-9 4 5 -11 0 -5 7
s:power	-3 -4 4 -14 4 0 8
s:prepare	5 9 -7 -9 0 0 -2
s:present	6 -4 -5 9 -17 -7 5
s:press	13 -4 -3 5 -10 -2 -10
s:price	3 -2 -12 7 7 0 -2
s:proclamation	-1 -16 4 9 -18 -3 4
s:product	-14 -8 -1 6 10 -10 -6
s:prolonged	-4 10 -1 -7 8 -3 -11
s:promise	-4 -4 -5 9 4 -1 0
s:proposal	-4 -12 -15 -11 -6 0 27
s:propose	7 1 -4 -17 -14 -4 16
s:provided	-2 10 -5 -16 -7 -1 11
s:published	11 -6 -8 5 -2 -1 0
s:pump	-1 -10 5 -8 -6 0 11
s:purchase	-1 -2 -17 3 6 0 9
s:put	-2 -1 -4 4 -12 8 7
s:q	3 -6 1 -9 -4 9 -2
s:quarrel	-2 -13 0 0 13 -3 -8
s:quay	-1 1 5 -11 -2 6 -3
s:question	26 -15 -15 -8 -3 -1 1
s:quinoa	-2 -5 -7 2 0 0 11
s:quota	-7 -6 -7 13 0 0 0
s:radio	6 -4 1 4 0 0 -10
s:raise	3 -14 11 -10 1 -3 3
s:rare	0 -3 0 -4 1 -3 11
s:raspberry	-6 15 1 -3 -13 -2 -1
s:rate	13 5 -12 3 7 -13 -6
s:rather	-3 -4 -9 -1 1 5 11
s:raw	-2 2 -14 14 -5 3 -4
s:reach	-2 -20 -8 2 0 15 6
s:read	28 -20 -11 -16 10 -8 -4
s:reader	-6 -2 -3 -4 7 8 -3
s:ready	2 5 -15 0 -12 -2 16
s:reason	-1 7 9 -18 7 0 -10
s:recall	-8 -1 -2 3 0 8 -6
s:reciprocal	-16 -18 13 -6 20 -22 -18
s:recommend	3 0 -12 -6 -4 0 11
s:record	5 3 -12 -3 -6 11 0
s:reduce	-6 -8 3 3 3 -4 -8
s:reduction	4 0 -8 7 -7 0 1
s:refined	0 -10 -6 -5 -8 0 19
s:regard	0 0 -8 8 4 0 -6
s:regional	0 0 0 -11 11 0 -2
s:regulation	-3 5 -7 -6 -3 0 8
s:relief	-3 8 2 3 -12 -1 -6
s:remain	-11 -9 9 7 -3 -3 -12
s:remove	5 -8 9 -1 -7 -2 -4
s:renewed	-5 0 16 -13 -2 0 -10
s:replace	5 -12 2 -6 5 5 -5
s:reply	-6 0 -13 8 11 4 -14
s:report	38 -3 -19 -21 0 -3 -14
s:reporter	2 -1 2 13 -12 -2 -12
s:republic	0 -4 -15 1 15 0 1
s:reserve	0 -4 -7 3 0 0 8
s:respectively	0 -9 -8 11 8 -3 -7
s:rest	-2 -8 -1 -13 18 -2 3
s:restore	-3 3 -2 -9 5 0 4
s:retain	0 -5 14 -7 -8 0 -3
s:return	-15 16 -1 0 -5 -2 -6
s:rice	-6 3 -9 11 -10 5 1
s:right	-8 -5 10 -8 -11 -4 12
s:rose	6 2 -11 3 -2 -1 3
s:round	3 -1 -22 2 7 0 5
s:row	0 0 7 -9 0 0 0
s:rubber	-4 9 3 -13 9 -4 -14
s:rule	-3 -15 -5 4 11 -8 3
s:rum	1 -5 3 -8 7 0 1
s:rumour	14 -3 -11 5 -7 -3 -9
s:run	6 0 5 -3 3 -4 -12
s:safeguard	-1 -1 19 -15 -4 0 -3
s:sale	-6 5 0 -7 -7 8 -2
s:salmon	5 3 -8 13 -12 7 -19
s:salt	0 -1 7 0 -8 -3 -3
s:same	-19 3 2 5 -5 -1 -1
s:say	17 -1 -2 -4 -10 -25 4
s:schedule	0 1 -13 1 9 0 -3
s:scotch	-1 4 2 -6 7 -1 -12
s:scrap	11 -6 0 -8 -8 0 6
s:season	-4 -8 14 6 -13 3 -13
s:second	-7 10 2 1 -14 -3 3
s:section	-12 -18 24 1 -6 -14 -20
s:see	9 -6 -13 -20 7 4 12
s:seed	-2 11 -8 1 -2 -1 -2
s:seem	-5 0 -4 -8 0 0 14
s:sell	-7 -1 8 -8 4 7 -12
s:send	-2 -6 -13 -4 5 11 4
s:separate	-2 -10 14 -15 9 -1 -5
s:sesame	-1 13 -9 -8 0 0 4
s:set	-6 10 -1 1 0 -10 -7
s:several	9 5 -1 -5 -11 0 2
s:shall	-6 3 -5 19 -1 -6 -28
s:share	0 0 -9 5 6 0 0
s:she	0 6 -3 -9 0 -5 4
s:sheet	1 -3 2 2 -8 -1 0
s:shelve	-5 1 -1 10 -3 -3 -6
s:ship	-2 0 2 12 -6 -3 -13
s:shoe	-2 8 0 0 -10 2 -7
s:shore	-3 -1 -4 15 -2 0 -13
s:should	-6 10 6 -41 0 -8 11
s:show	-9 -11 1 8 1 4 -7
s:shrimp	4 15 -4 -8 -9 -9 6
s:side	-4 10 -10 -1 2 3 -1
s:sign	-16 0 5 9 -11 -11 -5
s:signature	0 0 -1 -5 0 0 9
s:since	-24 -15 32 -14 -3 -3 -11
s:sit	-1 4 -1 -11 4 -3 6
s:slap	2 11 -1 -1 -16 -4 0
s:sleep	1 10 -6 7 -11 -1 -12
s:so	9 -12 6 -1 0 -23 2
s:some	11 -21 -9 4 -3 3 4
s:something	-5 11 -14 -3 -11 0 12
s:sooner	0 0 -7 -9 0 0 14
s:sorghum	0 -6 3 -12 12 0 -1
s:source	8 -6 -10 6 5 0 -7
s:soya	-1 -5 -12 14 -6 4 0
s:soybean	4 -25 -3 12 7 -5 -22
s:spare	0 -8 5 7 -13 -3 -1
s:speak	10 -10 -12 -4 16 -2 -8
s:special	-3 -10 7 -15 14 -2 0
s:spoke	-1 -5 -4 -13 -3 0 17
s:spoken	1 0 -12 0 -3 0 10
s:spring	-9 -11 -6 -6 0 21 2
s:squash	-6 -3 -14 14 6 0 -3
s:stake	0 2 9 -6 -5 0 -1
s:stand	-16 7 -4 -2 7 5 -13
s:standstill	0 12 3 -4 -14 -7 3
s:start	2 -9 -17 18 -11 4 4
s:state	0 5 -2 -1 -11 -2 6
s:statement	-3 -7 -8 8 2 -4 8
s:stay	1 -16 11 0 -2 -13 2
s:steel	-17 -32 26 -12 18 -16 -5
s:step	5 -7 -9 7 -1 3 -3
s:still	-12 4 -14 9 9 5 -6
s:stockfish	1 -15 5 -3 9 -3 -2
s:stop	-12 3 -4 11 -5 5 -12
s:story	14 -2 2 -15 4 0 -7
s:stuff	-1 -13 -2 7 -10 8 2
s:subject	-3 -13 3 1 -4 4 2
s:such	6 0 -11 -7 12 -2 1
s:sugar	-11 9 5 -15 1 -5 4
s:sum	-3 -16 9 15 -4 -9 -12
s:summer	5 -2 -13 5 -1 7 -2
s:summit	0 0 10 -13 -5 7 0
s:sunflower	0 10 8 -7 -17 5 -8
s:supplier	5 -7 10 -9 -1 0 -5
s:surcharge	6 0 11 -21 9 -2 -13
s:surtax	3 -8 -1 3 3 0 -5
s:suspend	0 0 -3 15 -10 -13 -14
s:suspension	-8 -2 -36 30 9 -4 -5
s:syrup	0 4 -9 6 -4 5 -5
s:table	-11 -2 -15 3 7 -3 14
s:take	-1 0 7 -8 -2 6 -2
s:talk	4 -11 2 1 0 -10 4
s:tariff	-19 -18 9 8 -11 -31 8
s:taro	5 -13 -6 15 -5 -2 -8
s:tax	-2 6 -7 2 -17 11 2
s:tea	-3 17 -2 -7 -1 0 -5
s:technology	0 -3 10 -6 -1 0 0
s:television	-2 -3 -2 -14 -3 -1 15
s:tell	0 -5 -6 -3 -6 3 12
s:ten	0 0 11 -10 -3 -1 -2
s:term	-8 -14 26 0 -7 0 -18
s:text	-1 0 -2 -5 -1 0 8
s:th	-3 0 -4 -7 8 6 -3
s:than	-17 4 -3 7 -8 1 3
s:thank	0 0 9 -10 2 0 0
s:that	20 -8 -1 1 -15 2 0
s:their	-15 3 2 1 -5 14 -11
s:them	-1 0 -11 8 14 -6 -11
s:then	-23 19 -14 -7 10 -10 6
s:there	11 1 6 -2 -29 0 5
s:thereafter	0 10 -7 1 0 -2 -4
s:therefore	-6 -1 -5 12 -2 -6 0
s:these	-5 0 2 -3 11 -3 -10
s:they	-13 2 17 -6 -4 -3 -11
s:they'd	-5 4 -6 2 8 2 -14
s:they've	0 -5 -9 14 -1 0 0
s:thi	4 -32 -11 21 -1 3 -4
s:thing	-2 2 7 -1 -5 2 -12
s:think	-8 6 1 -8 3 -4 1
s:third	0 3 -1 3 5 -6 -18
s:those	-2 15 -12 9 2 -13 -9
s:though	-5 -1 5 -11 -2 0 5
s:threat	-16 -7 -13 7 -6 -3 16
s:threaten	-6 -24 -6 7 -12 -7 15
s:three	-2 3 18 -20 -25 2 14
s:through	-8 -14 -23 19 5 10 -1
s:throughout	0 -1 13 -9 -2 0 -2
s:tile	-8 6 6 -16 4 -4 6
s:till	-1 -13 13 -5 4 -3 -7
s:timber	-3 -12 1 14 -12 -2 0
s:time	-1 2 -8 10 -7 -8 8
s:tin	6 -1 4 -6 -8 5 -5
s:tinned	0 -6 -7 19 -8 -4 -2
s:to	2 -10 -1 4 -7 1 7
s:tobacco	0 13 4 -18 -7 7 -2
s:together	-6 -13 3 -3 19 -6 -23
s:tomatoe	-5 14 0 -23 -1 2 4
s:too	-10 1 4 -1 7 -3 -10
s:top	-12 8 0 -1 -13 2 8
s:total	-11 -3 -2 11 0 -7 -6
s:touched	-3 7 9 -13 -2 0 -1
s:toy	-1 -8 19 -2 -7 -3 0
s:tractor	8 0 2 -13 0 -4 3
s:trade	-3 -16 0 0 6 -9 8
s:treaty	-6 8 24 -18 -3 -2 -9
s:trial	-1 6 -13 8 3 -3 -4
s:truce	12 17 6 -27 3 -19 -5
s:truck	-3 -9 -21 27 -12 -1 0
s:true	16 -7 3 -15 -11 1 -2
s:tube	0 -2 -2 3 -9 0 6
s:tuna	7 -9 6 1 -5 -7 0
s:turn	-3 7 -9 0 6 0 -1
s:two	-17 1 1 0 -11 9 9
s:tyre	-2 6 11 -18 2 -2 -4
s:unchanged	-6 10 22 -20 -14 -5 -9
s:under	-11 -13 13 -7 10 -17 -2
s:understanding	0 0 -2 -11 -12 0 16
s:unless	-9 20 -15 -24 0 -5 19
s:until	-17 -29 22 3 4 -4 -20
s:untouched	-2 -7 14 -14 -4 -1 5
s:up	-18 0 7 -15 8 8 -3
s:upon	1 -7 12 0 -13 -1 -8
s:us	2 1 4 -9 -13 11 -1
s:used	-3 -7 -7 -4 15 7 -11
s:valorem	-2 -7 1 10 -11 0 -3
s:value	-2 -1 23 -8 -16 -2 -12
s:vanilla	-1 6 13 -11 -5 0 -4
s:vehicle	0 -3 12 -6 -4 0 -2
s:very	6 -10 7 -5 -2 0 0
s:view	8 10 -15 4 -10 0 -5
s:voted	0 11 -16 9 -1 0 -6
s:vow	-4 9 1 -7 0 0 -2
s:walnut	-4 6 -21 14 -4 9 -7
s:want	1 -17 8 5 1 -2 -6
s:war	-4 -10 4 3 -13 8 0
s:warn	-14 11 -1 -8 -4 0 6
s:was	12 -15 -14 3 1 8 5
s:watch	-1 -5 4 -10 6 0 1
s:watche	-2 2 6 5 -16 -6 -2
s:way	3 4 7 -24 -8 2 10
s:we	7 11 1 -11 -4 -4 0
s:week	6 -23 -16 15 9 0 -8
s:well	-18 -3 -6 1 8 4 5
s:were	12 -2 -17 -13 7 8 10
s:whack	3 2 0 -9 7 -2 -2
s:what	-4 0 2 10 -3 -13 -6
s:whatever	13 -23 1 8 -10 0 -2
s:when	-7 -12 6 -6 -1 18 -9
s:where	2 10 -2 4 -4 -1 -15
s:whether	-8 -7 11 3 -7 -4 0
s:which	-1 -12 9 -4 0 12 -10
s:while	-3 -1 16 -11 1 1 -12
s:whisky	-1 8 4 -5 -10 -3 4
s:whisper	1 -3 -3 -3 -1 8 -2
s:who	7 4 -9 -20 7 6 8
s:whole	3 7 -9 0 8 -7 -11
s:why	-3 9 2 -4 -7 0 -5
s:will	-6 8 -1 8 -32 -8 4
s:wine	-5 7 2 2 -16 -4 4
s:winter	-5 -10 1 1 -2 7 4
s:wire	5 -6 -8 3 -4 3 6
s:wish	-1 8 -8 -10 -3 -1 10
s:with	-12 -2 -1 7 -7 -7 10
s:withdraw	10 -9 3 -5 -5 0 0
s:within	0 -4 -11 10 5 -3 -2
s:without	-16 17 -10 9 -20 0 -6
s:word	-2 -4 -11 8 -4 -2 7
s:world	-8 -10 -4 -1 19 -6 -5
s:worldwide	-1 0 7 -11 -2 0 6
s:worry	0 0 -12 10 -1 0 0
s:worse	-1 13 -11 -9 -4 2 1
s:worst	-2 -9 -8 -13 -13 31 -4
s:worth	-8 -1 -9 9 13 -3 -13
s:would	-6 21 -12 0 -22 -21 7
s:write	14 -16 -1 -1 -9 -10 3
s:wrong	9 1 -5 -3 -2 -3 0
s:yarn	1 6 -7 8 -20 -3 6
s:year	-2 4 -3 -14 19 0 -9
s:yes	-7 7 -4 8 -17 -3 0
s:york	-3 -2 15 2 -12 -2 -7
s:you	25 -7 -13 0 -13 -13 5
s:you're	0 -2 10 0 -5 0 -12
s:your	8 -14 5 1 -4 3 -7
s:zero	14 -4 -16 1 -1 -4 8
s:zinc	-3 13 -8 -18 1 0 9
s:—	4 -7 0 7 2 -9 -12
s:•	-4 -2 -2 18 -14 -6 -4
sa:!	3 2 0 -9 -12 2 7
sa:"	13 2 -23 -1 12 -5 3
sa:" ,	11 3 -10 1 -3 -1 -3
sa:" .	-3 -10 3 -1 -8 -5 12
sa:" a	12 -1 -6 0 -2 -1 -5
sa:" by	10 0 -3 -1 -1 0 -7
sa:" effective	-12 -3 -6 5 -4 0 9
sa:" he	-5 8 -9 5 -5 0 3
sa:" say	-11 -6 10 7 1 -2 -11
sa:" seem	-4 0 -2 -3 0 0 8
sa:'	3 -10 0 10 -1 -2 -8
sa:'s	3 7 -1 -2 2 -1 -10
sa:'s .	0 5 -9 -4 1 0 7
sa:'s duty	0 9 1 -10 -3 0 -1
sa:'s on	0 2 10 -5 -9 0 -5
sa:'s purchase	0 0 -11 6 7 0 -2
sa:(	-8 3 8 1 -10 -7 -8
sa:( <level>	-1 10 8 -12 -10 0 -3
sa:)	6 2 0 -1 1 -15 -4
sa:) ,	-2 7 -4 4 -10 0 -3
sa:) .	-9 0 2 -7 8 -6 2
sa:) and	-2 0 -9 10 0 0 -4
sa:, "	-9 -1 -1 0 8 -11 4
sa:, <day-ahead>	0 0 8 4 -6 0 -10
sa:, <level>	-8 17 8 -6 -21 -10 -4
sa:, <name>	-1 2 -6 14 -43 -3 9
sa:, <office>	-2 -4 4 10 -2 0 -10
sa:, <person>	-9 4 -10 16 0 -3 -5
sa:, <points>	0 0 -11 9 1 -1 -3
sa:, <quality>	-2 -2 7 -20 13 -1 1
sa:, <seat>	0 -2 -6 13 -11 3 -3
sa:, <span>	0 -2 0 2 5 0 -8
sa:, a	3 -12 -1 6 -5 0 0
sa:, according	8 -4 2 -13 -6 -1 7
sa:, after	-7 -11 6 6 4 -6 -10
sa:, against	0 1 9 -5 -9 0 -4
sa:, all	0 -10 -8 -6 3 -3 18
sa:, also	0 9 -2 2 -9 -1 -6
sa:, aluminum	0 0 9 -4 -1 0 -2
sa:, and	-13 -2 5 5 -8 1 -3
sa:, are	1 -2 11 -3 -2 -4 -6
sa:, as	15 5 -8 -10 7 -19 4
sa:, at	0 8 1 2 -9 -3 -7
sa:, because	-7 -9 2 -2 10 4 -10
sa:, beef	0 -5 -15 10 11 0 -3
sa:, both	0 -6 12 -3 -12 8 -9
sa:, but	0 -16 0 0 4 7 1
sa:, corn	0 -2 5 -12 6 0 -3
sa:, down	0 2 -11 14 0 -1 -9
sa:, effective	-2 0 8 -2 0 -1 -7
sa:, end	-1 5 3 -12 7 -1 -5
sa:, for	0 7 2 -12 -16 8 7
sa:, go	0 -8 15 -3 -6 -3 -2
sa:, had	0 -1 -7 -1 10 2 -2
sa:, half	0 -3 -5 -2 10 0 0
sa:, has	-10 2 -4 7 7 0 -10
sa:, have	0 -5 -5 -1 10 -1 -3
sa:, he	-1 -9 5 -1 -1 -7 4
sa:, i	6 7 0 -14 0 -3 0
sa:, if	-4 6 7 -5 2 -4 -11
sa:, in	8 -24 -4 3 -8 0 11
sa:, instead	0 0 -9 5 -5 0 7
sa:, is	11 -16 -15 5 15 -7 0
sa:, it	-4 -8 13 1 -6 -2 -5
sa:, its	-9 -8 5 -5 -7 11 5
sa:, make	-1 3 -7 -9 12 0 0
sa:, no	5 -6 14 -14 -3 -3 -4
sa:, not	0 8 -7 -1 -17 -4 10
sa:, now	0 15 -6 -7 -2 2 -2
sa:, of	0 -11 2 4 -6 -3 7
sa:, on	3 1 -3 -2 8 -14 0
sa:, one	0 -2 -11 6 11 -2 -7
sa:, or	-5 11 -5 -6 5 -3 0
sa:, over	0 7 -7 -16 10 0 3
sa:, plu	-1 -5 3 8 -2 -1 -8
sa:, remain	0 -7 8 5 -10 0 -6
sa:, since	4 -4 -8 10 -1 0 -3
sa:, so	-2 2 15 -14 -1 -1 -7
sa:, stay	0 -4 12 -5 -4 0 0
sa:, that	-2 -10 -12 9 3 -2 7
sa:, the	-6 0 -1 -13 10 17 -9
sa:, then	-1 5 -1 -6 11 -6 -6
sa:, they	-1 4 -12 0 -2 4 6
sa:, three	0 0 3 5 -12 0 0
sa:, to	-1 -1 8 -10 2 -5 3
sa:, together	0 0 11 -7 -1 0 -3
sa:, under	-3 -9 -1 0 11 -2 -3
sa:, unless	-1 6 -11 -10 -3 -2 15
sa:, until	0 0 6 -12 -4 6 3
sa:, up	-1 11 4 -5 -12 -3 -9
sa:, was	-3 -8 3 -22 9 0 10
sa:, were	0 0 3 7 -8 0 -5
sa:, whatever	11 -10 -2 3 -10 -3 1
sa:, when	-2 8 -7 -11 0 10 -1
sa:, where	7 0 -12 10 -10 9 -3
sa:, which	-5 4 5 0 -9 14 -15
sa:, while	0 0 8 -4 -4 0 -2
sa:, who	-3 -9 -13 4 2 0 12
sa:, with	-5 1 19 -14 -20 -6 7
sa:, would	0 -13 9 0 -7 4 2
sa:-	1 1 -1 4 1 0 -11
sa:- shore	-2 0 -3 11 -1 0 -8
sa:- to	-2 0 -3 11 -1 0 -8
sa:. "	7 12 -21 -6 12 -1 1
sa:. )	10 -6 10 -4 -11 -1 -4
sa:. <number>	0 -4 9 -6 0 0 -1
sa::	10 -4 -8 9 -1 -3 -2
sa:: <level>	-2 -13 13 0 -9 -6 2
sa:: <number>	-4 -3 -15 16 5 -1 -5
sa:: a	-2 6 3 -5 3 0 -8
sa:: that	-2 2 1 -9 -4 9 -3
sa:: the	10 -10 -4 -7 7 -7 2
sa:;	3 -6 -5 11 3 0 -14
sa:; <level>	0 1 11 -12 -4 0 0
sa:; <name>	-5 -6 4 -11 17 0 -4
sa:; <number>	0 11 1 -4 -10 -3 0
sa:; <quality>	0 -8 8 0 0 -1 -4
sa:; <seat>	-2 10 -8 -3 0 0 1
sa:; before	0 -2 9 -5 -2 0 0
sa:; it	4 -8 -5 9 -4 0 0
sa:; on	0 4 8 -10 -4 0 0
sa:; the	7 -11 -11 12 -7 -7 6
sa:<agent>	8 6 -12 -3 14 0 -17
sa:<day-ahead>	-14 3 -3 17 -38 -25 12
sa:<day-ahead> ,	9 -2 0 0 -17 -9 7
sa:<day-ahead> .	-12 -4 5 9 -30 -6 9
sa:<day-ahead> ;	0 0 9 -17 5 0 2
sa:<day-ahead> and	-1 3 -10 7 1 0 1
sa:<day-ahead> for	0 -2 6 2 0 0 -9
sa:<day-ahead> if	-5 -8 1 0 0 0 8
sa:<day-gone>	-9 0 4 11 -5 -21 -8
sa:<day-gone> ,	-7 -17 -4 21 -3 -5 -12
sa:<day-gone> ;	0 -1 2 4 -11 -3 4
sa:<day-gone> after	0 0 -14 13 3 0 -2
sa:<day-gone> and	0 4 4 0 -3 0 -9
sa:<day-today> 's	0 0 -10 -2 -1 0 11
sa:<day-today> ,	0 -3 9 -2 7 -2 -18
sa:<day-today> .	-12 1 0 5 -2 -7 -1
sa:<gate>	-3 -2 12 3 -10 -2 -8
sa:<goods-amount>	-4 -2 -17 23 -7 0 -1
sa:<goods-amount> <span>	0 -1 -9 13 -5 0 0
sa:<goods>	14 5 1 -10 -5 4 -2
sa:<level-noun>	9 1 2 -2 -2 0 -9
sa:<level>	-31 3 -6 3 18 -9 0
sa:<level> "	6 -3 4 -11 7 0 -4
sa:<level> )	-2 -5 16 -6 -9 -1 -7
sa:<level> ,	-11 3 -13 -2 11 0 10
sa:<level> .	-12 19 -8 8 -4 -16 -4
sa:<level> ;	0 -3 -5 9 -2 -1 0
sa:<level> <day-today>	0 2 -31 27 1 0 0
sa:<level> <level>	-3 -17 -11 -30 25 11 -9
sa:<level> are	0 0 10 -7 -5 0 -2
sa:<level> as	0 -2 -12 -1 16 0 -3
sa:<level> before	9 -8 10 -5 -10 0 -4
sa:<level> for	-2 -18 -3 5 4 -9 9
sa:<level> from	-1 0 10 -13 0 0 4
sa:<level> in	-3 -2 9 -8 1 -7 4
sa:<level> is	6 -12 -18 19 -3 0 1
sa:<level> it	0 7 -10 8 -3 0 -6
sa:<level> now	-2 5 -20 10 -3 0 6
sa:<level> of	-1 -10 -10 20 -7 -3 -1
sa:<level> on	-11 6 12 -11 1 -8 -6
sa:<level> over	-3 2 0 9 -17 -2 0
sa:<level> reciprocal	0 -1 18 -16 -4 0 0
sa:<level> that	-4 -4 8 -2 -7 -2 3
sa:<level> under	9 -6 -5 -20 9 -1 1
sa:<level> until	0 -4 -7 3 -1 0 8
sa:<money>	-9 -9 0 11 6 -4 -12
sa:<money> ,	0 -2 -2 11 -2 0 -6
sa:<money> .	-1 0 -14 2 14 0 -6
sa:<money> of	0 -4 17 -12 -7 0 0
sa:<month-ahead>	3 9 -1 2 -8 -6 -5
sa:<month-ahead> ,	-3 7 -7 -14 8 1 1
sa:<month-gone>	0 -14 1 -6 19 -5 -11
sa:<month-gone> .	-7 -3 -1 -2 10 1 -5
sa:<month-gone> :	0 0 17 -11 -10 0 -1
sa:<month-gone> and	-5 -11 -6 13 3 -8 0
sa:<month-gone> because	0 0 12 -6 -8 0 0
sa:<month-gone> is	0 -6 11 -4 -2 -1 -5
sa:<month-gone> on	0 0 -7 9 -1 0 -1
sa:<month-gone> to	0 0 0 -9 -3 10 -1
sa:<month-gone> was	8 -1 -7 -10 10 0 -8
sa:<month-today>	0 -4 -3 8 0 -3 -1
sa:<name>	-5 -5 3 4 -4 -16 6
sa:<name> 's	10 5 10 -15 6 -6 -19
sa:<name> ,	-19 -4 13 1 -5 -4 -9
sa:<name> .	-4 -9 11 6 -16 -5 -1
sa:<name> :	0 5 3 0 -9 -1 -1
sa:<name> <level>	-3 8 -3 4 -11 -4 -1
sa:<name> <number>	0 -10 0 1 -12 -2 11
sa:<name> and	-3 -15 -11 6 -9 -3 21
sa:<name> charge	13 -5 0 -12 -1 5 -7
sa:<name> for	-1 0 -10 15 0 -1 -8
sa:<name> from	0 5 -13 6 0 0 3
sa:<name> good	0 -2 9 -2 -6 0 -2
sa:<name> had	-4 -2 3 10 -7 -2 -7
sa:<name> has	-5 -6 4 7 -12 0 0
sa:<name> have	4 0 -4 -8 8 0 0
sa:<name> in	0 -4 -17 19 4 0 -8
sa:<name> instead	0 0 -12 3 3 0 7
sa:<name> is	-5 -8 6 -2 -7 0 4
sa:<name> its	0 12 -1 -13 -2 0 0
sa:<name> levy	-2 -3 18 -11 -3 0 -2
sa:<name> since	-2 0 -10 -1 10 0 5
sa:<name> take	-8 -5 15 -22 12 0 -7
sa:<name> to	0 16 -5 -4 -4 0 -7
sa:<name> was	9 0 -5 -10 -2 -1 7
sa:<name> would	-4 -1 -2 8 -2 0 -1
sa:<not>	7 1 2 -3 -9 2 0
sa:<number>	-32 3 -1 1 10 3 -7
sa:<number> ,	-11 -6 -3 -5 5 8 7
sa:<number> .	0 8 -5 -4 7 -11 3
sa:<number> :	-1 0 -11 13 0 8 -12
sa:<number> ;	0 2 -9 11 -11 5 -3
sa:<number> <day-today>	0 0 -13 9 7 0 0
sa:<number> a	0 3 9 0 -6 0 -14
sa:<number> after	0 -4 9 -6 0 0 0
sa:<number> and	-1 -15 8 3 -5 2 0
sa:<number> are	0 8 -7 3 -4 -1 0
sa:<number> as	0 -7 3 10 -7 -3 -4
sa:<number> at	0 -2 6 -12 0 6 -4
sa:<number> for	-5 -2 9 -10 4 5 -6
sa:<number> from	0 -7 8 -5 0 2 -1
sa:<number> in	0 8 -5 -1 8 -9 -7
sa:<number> is	-1 0 1 -11 2 -3 6
sa:<number> last	0 -7 14 -4 -6 0 0
sa:<number> now	-1 0 -13 11 4 0 -2
sa:<number> of	-8 -1 5 5 -10 4 -2
sa:<number> on	-5 -5 -15 4 15 6 2
sa:<number> since	0 9 1 -8 -6 -1 0
sa:<number> that	-8 -17 -5 11 10 -9 3
sa:<number> to	0 9 2 -2 -13 -1 0
sa:<number> under	0 0 -6 9 -4 0 0
sa:<number> was	-3 -2 4 0 -16 9 6
sa:<office>	10 1 1 -13 3 -7 0
sa:<office> say	1 0 8 -1 -2 0 -5
sa:<organisation>	12 -15 -8 -9 13 3 1
sa:<organisation> 's	0 0 -9 3 9 -2 -3
sa:<organisation> .	13 -6 2 -10 0 3 -10
sa:<organisation> in	-4 -2 -2 0 8 -3 0
sa:<organisation> say	-9 -3 -1 9 -5 0 3
sa:<person>	-3 1 6 1 -9 -7 1
sa:<person> 's	0 -3 8 -8 0 0 4
sa:<person> .	5 0 5 9 -18 -1 -15
sa:<person> and	0 0 8 -10 0 0 0
sa:<person> had	-4 -6 -5 2 -5 -2 8
sa:<person> has	0 -1 7 -10 -6 0 8
sa:<person> say	-5 7 -21 12 12 0 -6
sa:<person> write	-5 -3 8 4 -1 -4 -6
sa:<points>	-4 2 34 -25 -14 -2 1
sa:<points> more	0 -6 11 -12 4 0 0
sa:<points> of	0 4 4 0 -11 -1 0
sa:<points> on	0 -1 8 -14 -1 0 9
sa:<points> suspend	0 0 20 -19 -3 0 0
sa:<quality>	7 -1 0 -9 9 -3 0
sa:<quality> apple	3 2 -3 -13 2 0 6
sa:<quality> beef	-10 -5 -1 0 7 -1 6
sa:<quality> border	0 -2 9 -5 0 0 0
sa:<quality> cement	0 0 7 -15 -4 6 4
sa:<quality> chicken	0 -1 -7 11 -4 0 -1
sa:<quality> coffee	4 -2 -7 8 -1 0 0
sa:<quality> copper	0 -9 10 -9 0 0 4
sa:<quality> custom	9 0 2 -1 -7 -4 -3
sa:<quality> date	0 0 3 -9 4 -5 3
sa:<quality> farm	0 -1 -15 10 9 0 -2
sa:<quality> fertiliser	11 -1 4 -12 -1 0 -3
sa:<quality> flour	0 9 4 -15 -2 0 -2
sa:<quality> furniture	0 0 -8 7 3 0 -3
sa:<quality> good	-7 -16 10 6 -3 1 -9
sa:<quality> milk	-2 0 0 -8 -1 0 7
sa:<quality> motorcycle	0 -2 3 -11 10 -1 -2
sa:<quality> oil	-10 -12 -10 0 12 -5 8
sa:<quality> olive	0 0 -9 5 6 0 -2
sa:<quality> one	-2 -10 9 -15 9 8 -7
sa:<quality> origin	0 -4 -5 15 -6 0 -7
sa:<quality> paper	4 -8 -1 7 -4 0 -2
sa:<quality> potash	-1 -6 0 14 -7 0 -8
sa:<quality> rice	-2 -10 -19 6 3 1 14
sa:<quality> rubber	0 1 16 -11 -8 0 -6
sa:<quality> shrimp	0 4 5 -9 0 0 -1
sa:<quality> soybean	2 -2 12 -6 -5 0 -2
sa:<quality> steel	0 0 0 -8 6 -1 3
sa:<quality> sunflower	0 15 -1 -14 -7 0 0
sa:<quality> tariff	0 0 8 -8 -1 1 0
sa:<quality> tea	0 -1 -13 5 4 0 6
sa:<quality> textile	-4 3 -11 10 -1 0 2
sa:<quality> timber	0 -8 -10 20 -3 -1 -10
sa:<quality> tuna	7 -3 0 -11 6 0 -4
sa:<quality> wheat	1 0 -8 9 -6 -1 2
sa:<quality> wine	-2 -3 0 7 -10 1 0
sa:<seat>	0 6 13 -16 -22 -2 12
sa:<seat> 's	-2 9 -6 3 3 -5 -6
sa:<seat> .	3 1 -6 9 -3 0 -5
sa:<seat> and	0 0 10 -7 -1 0 0
sa:<seat> had	0 -5 3 1 -9 3 1
sa:<seat> has	-1 0 -1 -11 -3 0 12
sa:<seat> say	-1 -5 8 -3 1 0 -7
sa:<sender>	-7 -2 -1 13 -12 -10 2
sa:<span>	-19 -5 -8 2 14 7 -2
sa:<span> ,	-5 5 -1 -2 8 -4 -5
sa:<span> .	-14 -18 15 -10 1 1 2
sa:<span> after	0 7 7 -11 -5 0 -3
sa:<span> and	0 5 -18 5 3 -1 0
sa:<span> at	0 0 -8 0 0 0 7
sa:<span> from	0 -9 3 3 -3 0 -2
sa:<span> in	0 -7 -14 4 10 6 -7
sa:<span> later	4 2 -5 2 3 -1 -10
sa:<taker>	-3 -7 -9 11 -12 -3 7
sa:<v-agree>	1 -6 3 0 -6 -9 5
sa:<v-bear>	-12 -2 -6 6 0 4 2
sa:<v-buy>	-4 -5 -10 10 8 -11 -1
sa:<v-deny>	10 -11 -16 8 11 -4 -4
sa:<v-down>	-18 -10 0 0 13 4 -4
sa:<v-end>	-2 -1 -9 -10 21 0 0
sa:<v-impose>	-9 -6 -4 8 1 10 -5
sa:<v-propose>	4 3 -8 0 3 3 -2
sa:<v-return>	-14 8 -9 -6 3 8 3
sa:<v-say>	12 1 -2 -2 -7 -16 4
sa:<v-sell>	-6 -1 -7 8 -16 3 10
sa:<v-stay>	-2 8 -5 0 9 -14 -4
sa:<v-suspend>	0 -5 2 20 -14 -19 -19
sa:<v-target>	-10 -2 -5 9 -9 14 -3
sa:<v-threaten>	-9 11 -16 8 -7 -1 4
sa:<v-up>	2 -2 2 -9 4 8 -4
sa:=	0 -3 14 -10 0 -2 0
sa:= <level>	0 -3 14 -10 0 -2 0
sa:?	6 0 -10 -16 3 8 6
sa:a	13 -18 7 -1 -9 9 -4
sa:a .	0 3 7 0 -6 0 -11
sa:a <number>	-7 -9 -8 -9 -5 14 11
sa:a <quality>	1 -12 8 2 -8 1 2
sa:a duty	5 2 14 -15 -9 -1 -3
sa:a separate	-1 -4 11 -6 0 0 -8
sa:a special	0 -5 -2 -14 11 -1 8
sa:a telephone	-1 0 -3 8 -3 0 -2
sa:a truce	0 -2 -12 5 9 -1 0
sa:abolish	0 -2 -5 9 -1 0 -1
sa:about	10 -2 -7 5 0 0 -7
sa:about <level>	-1 -3 9 -4 3 0 -7
sa:about the	0 -1 -6 -3 10 -5 4
sa:above	-3 2 -5 -2 -11 7 6
sa:above the	0 7 2 -9 -1 0 0
sa:accord	0 0 12 -8 -2 0 -1
sa:accord of	0 0 8 -6 0 0 -1
sa:according	8 -5 3 -14 -6 -1 8
sa:according to	8 -5 3 -14 -6 -1 8
sa:account	-1 -7 -6 -2 15 -4 -6
sa:account of	0 -7 -6 -2 15 -4 -6
sa:act	0 2 -8 6 0 -1 1
sa:action	0 0 9 -4 -2 0 0
sa:ad	-1 0 -6 12 -7 0 -1
sa:ad valorem	0 0 -7 12 -7 0 -1
sa:add ,	-2 0 5 -12 -3 0 7
sa:add to	-1 8 -3 2 -4 0 -2
sa:additional	-1 6 -19 15 0 -1 0
sa:additional <level>	0 0 -1 -7 8 0 0
sa:additional duty	0 1 -10 12 -4 0 -2
sa:advanced	0 0 20 -18 -2 0 -4
sa:after <number>	0 -5 -11 22 -14 0 -2
sa:after <span>	0 0 -12 -3 13 0 2
sa:after a	-2 -3 9 0 -9 0 -5
sa:after it	0 11 -8 -6 -5 5 -1
sa:after the	3 -3 8 -7 -8 0 2
sa:afterward	0 2 -14 15 -4 0 -3
sa:again	1 22 -7 -13 6 -5 -17
sa:again ,	8 6 -2 -12 -1 -4 0
sa:again .	-6 10 -11 2 12 -6 -14
sa:again be	0 7 4 -9 -4 0 -3
sa:again in	0 3 1 -10 4 0 0
sa:against	-4 -4 15 2 -15 -1 -11
sa:against <level>	0 8 -9 3 0 -1 -3
sa:against <number>	0 -7 15 -8 -3 0 -1
sa:ago	-3 -9 3 -8 2 2 6
sa:ago ,	0 -1 -10 -9 10 0 6
sa:ago .	-1 -8 6 -2 0 3 -1
sa:agree on	0 0 -8 9 0 0 0
sa:agreement	-12 -11 10 -8 1 -4 7
sa:agreement .	0 -5 8 -19 6 0 6
sa:agreement of	-1 -1 10 -13 0 0 3
sa:agreement with	0 0 -8 13 -8 0 -1
sa:all	-8 -12 0 -1 11 -8 7
sa:all .	-7 -1 4 3 -8 -3 0
sa:all <quality>	0 2 -8 -1 9 0 0
sa:all from	0 -7 -5 -9 -1 0 17
sa:all good	0 0 2 -8 -2 0 8
sa:all in	0 -10 11 0 -7 -2 -3
sa:all the	0 -1 12 -8 -6 0 -1
sa:almost	0 -2 6 -13 5 0 -1
sa:along	0 -3 5 -9 5 0 0
sa:also	6 7 4 0 -17 -1 -12
sa:although	0 -4 11 -6 -1 0 0
sa:altogether	0 -4 -4 -3 14 -2 -10
sa:altogether .	-1 0 -10 1 12 0 -8
sa:aluminium is	0 0 9 -7 0 0 -2
sa:aluminum	-3 -5 0 -13 8 0 5
sa:aluminum .	-2 -2 -12 -5 11 0 8
sa:among	-1 -2 10 -10 -10 -1 8
sa:among them	0 0 -2 -3 -2 0 8
sa:an	16 -2 6 -5 1 5 -24
sa:an order	-1 -4 9 0 0 0 -7
sa:and	-24 5 1 3 5 -3 -7
sa:and ,	0 2 10 1 -15 -2 -8
sa:and <level>	-10 16 -6 0 -6 0 -1
sa:and <name>	-9 -3 3 -4 0 1 4
sa:and <number>	-8 5 4 -11 5 -4 -1
sa:and <person>	0 7 2 -11 5 0 -5
sa:and <points>	0 0 21 -21 -9 0 10
sa:and <quality>	0 -2 13 -5 -6 -3 1
sa:and <seat>	-1 11 9 -19 -10 4 -7
sa:and a	-3 -8 11 -2 4 0 -13
sa:and about	-1 -2 17 -10 -5 -2 -6
sa:and above	0 6 1 -13 -5 0 10
sa:and aluminium	-2 -3 8 3 -9 0 -5
sa:and aluminum	-2 -3 2 -5 -1 0 8
sa:and another	0 -1 -3 8 -1 0 -4
sa:and are	-1 -3 -8 9 6 -1 -5
sa:and at	0 4 -7 10 -4 -4 -5
sa:and beef	0 1 9 0 -10 0 -1
sa:and car	0 0 10 -6 -2 0 0
sa:and cotton	0 -1 9 -6 0 -1 -7
sa:and dairy	0 1 -5 9 -5 0 -5
sa:and farm	0 -1 9 -3 -2 0 -3
sa:and for	-2 -6 6 -7 8 -4 -1
sa:and gas	0 -1 -3 -6 -6 0 12
sa:and has	2 7 16 -12 -10 4 -16
sa:and i	0 -9 3 4 1 3 -5
sa:and is	8 -2 -3 -5 1 1 -2
sa:and it	-1 5 4 -17 7 5 -10
sa:and its	0 -2 -8 9 2 0 -2
sa:and keep	0 5 -10 -4 11 0 -2
sa:and no	2 0 -6 15 -13 0 -10
sa:and nobody	0 -7 -6 1 8 6 -9
sa:and not	1 0 -3 2 -12 0 5
sa:and nothing	0 -5 12 -7 -1 0 0
sa:and of	-1 -8 -6 10 -8 0 5
sa:and on	-1 -12 10 -7 6 0 -1
sa:and other	0 -3 6 1 -11 0 0
sa:and pay	0 1 -8 4 7 -4 -2
sa:and that	-1 12 -16 10 -12 2 0
sa:and the	-11 -3 -7 9 4 -1 0
sa:and then	0 -6 -1 -16 14 9 -8
sa:and those	0 0 -3 8 -8 0 -1
sa:and was	9 -3 -3 -14 -7 -1 12
sa:and we	-5 0 5 -6 -7 -7 11
sa:and which	-1 -10 3 0 -1 4 3
sa:announce	3 -1 -11 -6 -5 -7 24
sa:announce in	-2 1 -17 -3 -2 0 18
sa:announce last	0 2 -4 -8 3 0 5
sa:announce on	-3 -7 2 -4 -6 0 11
sa:another	-4 -7 25 -9 -12 -3 -10
sa:another <number>	0 0 8 -7 -1 0 0
sa:another law	0 0 10 -4 -6 0 0
sa:answer	2 0 4 -10 7 -1 -1
sa:any	0 -15 -7 3 5 -7 12
sa:any country	0 0 8 2 -3 -6 -1
sa:anyone	2 6 -2 0 -8 1 -2
sa:apple	3 4 -2 -9 1 0 5
sa:apply	1 13 3 -12 1 -8 -3
sa:apply again	0 12 -6 -4 -4 0 0
sa:apply from	0 4 -10 1 -1 0 5
sa:apply since	0 -2 14 -3 -14 0 -2
sa:apply to	-5 -8 -1 8 -4 0 1
sa:are	-10 -2 2 3 -8 -5 8
sa:are add	0 8 5 -11 -2 0 -2
sa:are back	0 11 -7 0 -4 0 -3
sa:are charge	0 -2 10 -2 -6 0 -1
sa:are not	0 -13 4 1 -6 -1 7
sa:are on	0 0 -9 7 -5 0 3
sa:are still	0 -1 12 -3 -9 0 -1
sa:are suspend	-1 11 0 -2 -4 -1 -7
sa:are to	0 -2 -5 -5 0 0 14
sa:arrangement	0 1 13 -5 -10 6 -8
sa:arrival	-2 -1 12 -8 -1 0 -4
sa:as	10 -2 1 -1 -2 -3 -5
sa:as <level>	0 -3 16 -4 -9 -5 -5
sa:as <name>	-5 -6 -1 -12 -4 -1 17
sa:as a	5 9 -10 4 -1 -1 -4
sa:as before	-7 0 15 3 -21 -4 -13
sa:as in	-1 2 -7 10 0 -3 -4
sa:as it	-4 0 6 3 -14 4 -4
sa:as long	-2 6 0 4 -10 -3 -5
sa:as much	0 -1 1 8 -5 -2 -6
sa:as of	0 2 -8 2 10 -7 -4
sa:as the	9 -1 -7 2 0 4 -6
sa:as we	-1 2 10 -8 -5 0 -6
sa:as well	-11 -3 -3 2 4 5 0
sa:aside	0 5 -16 8 3 -1 -4
sa:ask	-8 -8 16 -11 0 5 -4
sa:ask for	-6 -7 6 -10 8 -1 0
sa:asleep	0 0 -10 12 -3 0 -1
sa:at	-14 9 -5 12 -17 4 -2
sa:at <number>	-6 6 -15 17 0 -4 -9
sa:at a	0 -9 6 8 -4 0 -1
sa:at all	0 0 -11 10 3 0 -1
sa:at its	0 0 -1 -7 -4 11 0
sa:at our	0 1 2 -9 2 -2 5
sa:at present	0 0 -10 10 2 -2 0
sa:at the	2 -1 12 -12 -5 1 1
sa:autumn	-2 -4 -12 0 10 0 5
sa:avocado	1 5 0 2 -5 0 -8
sa:away	-2 -9 -4 2 12 -5 -6
sa:back	-3 22 -19 -1 8 -11 -10
sa:back ,	0 0 5 -11 4 0 -1
sa:back .	0 14 -21 -1 11 -3 -13
sa:back at	-1 -11 4 4 -2 -1 7
sa:back on	-1 15 -12 0 1 0 -7
sa:back to	-1 4 13 0 -11 -1 -7
sa:banana	2 3 1 -10 3 -1 0
sa:basi	0 -1 10 -5 -2 0 -1
sa:be	-5 -2 12 1 -12 -6 -1
sa:be <level>	0 -10 4 7 -2 0 -2
sa:be <number>	0 -13 10 3 -4 0 -1
sa:be add	0 10 -1 -3 0 0 -6
sa:be back	0 8 0 -4 0 0 -5
sa:be charge	-1 11 0 0 -7 -1 -9
sa:be collect	0 -4 2 -6 11 0 -6
sa:be levy	0 0 -7 9 0 0 0
sa:bean	0 -2 -6 12 -6 0 -1
sa:bear	-1 -2 2 9 -10 0 -9
sa:became	-1 -4 -3 -5 14 7 -12
sa:because	-9 -12 3 -8 18 3 -10
sa:because <name>	0 0 9 -8 3 0 -6
sa:because of	-2 -7 -5 1 12 -2 -8
sa:become	0 -5 10 -16 5 -1 -5
sa:become <number>	0 1 -1 -12 9 -1 -2
sa:beef	-10 -11 -4 14 2 -3 2
sa:beef ,	-3 -1 -12 21 -7 -1 -9
sa:beef .	-8 -8 7 -13 5 0 5
sa:beef and	0 -1 -14 9 7 0 -2
sa:been	9 20 -11 -14 1 3 -4
sa:been <number>	8 -1 -1 -1 -9 4 -3
sa:been charge	-2 6 0 5 -12 -2 -3
sa:been suspend	-6 -2 -15 5 11 0 0
sa:beer	-3 -2 7 1 -10 0 1
sa:before	-4 11 7 -14 -2 3 -6
sa:before .	-5 -4 6 -10 11 3 -6
sa:before it	9 9 -2 -5 -13 0 -3
sa:before that	-1 -6 -1 -1 0 -2 8
sa:before the	-8 7 10 -10 -6 -1 3
sa:begin	-7 3 -2 9 -5 -2 -4
sa:begin .	0 -4 5 2 -8 0 0
sa:being	-5 -10 0 10 -21 -1 13
sa:being .	0 0 12 -9 -4 0 0
sa:beside	-2 0 1 -8 6 0 -1
sa:between	-1 -2 12 -12 -2 -2 5
sa:beyond	0 -3 8 3 -10 0 0
sa:bicycle	0 -5 14 -5 -7 -2 -1
sa:bill	-2 -1 -7 14 -6 -3 0
sa:boat	8 -2 1 -5 -6 0 -2
sa:book	-1 3 5 -11 3 0 -2
sa:border	-4 0 10 0 -2 -5 -5
sa:both .	0 0 -1 -8 0 8 -5
sa:both direction	0 0 -9 1 8 0 0
sa:both side	-3 -8 -11 9 -1 -2 9
sa:bring	0 1 -5 12 -3 -1 -6
sa:bring the	0 3 -13 6 5 0 0
sa:busan	0 -4 -3 -8 14 -2 0
sa:but	2 -9 3 4 -4 -2 0
sa:butter	-1 9 -7 9 -2 -4 -14
sa:buy	3 -6 -4 5 2 -8 1
sa:buy <quality>	-1 -4 3 8 0 0 -14
sa:buyer	-1 -1 -6 5 -9 -1 6
sa:buyer of	0 0 -5 -2 -2 0 8
sa:by	5 -2 0 3 3 4 -15
sa:by <day-ahead>	-1 -3 1 -12 9 -1 4
sa:by <level>	0 1 8 -7 -1 0 -1
sa:by <name>	2 -2 -10 12 -1 0 -5
sa:by <span>	-2 6 1 3 5 0 -16
sa:by itself	0 9 4 -8 -4 0 -6
sa:by the	11 -3 -2 -10 7 -5 -2
sa:c	0 -2 12 0 -11 0 -3
sa:c <money>	0 -1 10 -5 -1 0 -3
sa:call	-2 0 -16 7 5 10 -2
sa:call a	0 7 -4 5 -6 2 -10
sa:call reciprocal	0 -2 -13 0 15 0 -3
sa:call with	-1 0 -10 12 0 0 0
sa:can	-1 0 9 -4 4 0 -12
sa:canned	-2 -2 0 10 -3 -3 -5
sa:canned tuna	-1 -1 0 8 -1 -2 -5
sa:car	-5 -2 24 -1 -19 -8 -14
sa:car .	-3 6 22 -14 -8 0 -9
sa:carpet	2 0 8 -5 -3 0 -5
sa:carry	0 -5 -17 8 15 -1 -3
sa:case	-6 7 4 -13 -7 0 8
sa:cease	-1 -2 -4 9 0 -2 -4
sa:cease to	-1 -2 -4 9 0 -2 -4
sa:cement	-1 4 6 -16 1 4 2
sa:cement .	0 3 -6 -13 8 -2 6
sa:cent	8 0 -3 6 -5 -1 -10
sa:ceramic	-1 -6 8 -5 0 0 2
sa:certain	0 6 11 -12 -2 0 -7
sa:change	-1 -5 19 -11 -6 0 -4
sa:charge .	0 -6 -9 -1 14 0 0
sa:charge <level>	7 -9 -3 2 3 -1 -1
sa:charge <number>	0 1 11 -20 0 3 -6
sa:charge on	0 -4 -3 10 -2 1 -5
sa:cheese	8 -4 6 -3 -9 -3 -1
sa:chicken	-3 -1 -8 3 11 -2 -6
sa:chicken ,	0 -6 0 8 -1 0 -4
sa:chip	-2 -7 20 -9 -8 0 -8
sa:christma	-1 0 0 7 -4 -8 1
sa:christma .	0 -12 0 9 0 -5 4
sa:citru	-1 -8 4 3 3 0 -3
sa:clock	0 2 8 -9 0 0 -1
sa:close	-7 10 -9 -12 -7 2 11
sa:coal	3 -2 3 1 -9 0 0
sa:cocoa	4 8 -10 0 7 -4 -14
sa:cocoa butter	2 9 0 -3 0 -3 -11
sa:coconut	8 15 -7 -6 -5 -2 -10
sa:coconut oil	6 12 -14 1 -3 0 -7
sa:cod	0 -5 -12 11 -6 6 1
sa:coffee ,	-2 -1 -9 0 8 0 4
sa:collect	4 -20 -3 3 13 1 -7
sa:collect .	6 -19 -3 7 8 0 -7
sa:collect <level>	0 0 -9 8 2 0 0
sa:come	-6 -3 4 -10 2 3 8
sa:come .	0 -10 10 0 -1 0 -5
sa:come back	-3 -3 -4 4 18 -2 -19
sa:come down	0 -2 2 -17 6 4 2
sa:come from	3 -10 1 1 -6 0 5
sa:come in	-3 14 -5 2 -11 -1 -1
sa:come on	0 -1 14 -3 -16 0 -1
sa:come to	0 0 0 -8 2 0 5
sa:common	0 0 10 -7 0 0 0
sa:company	1 -8 -10 18 -2 0 -1
sa:concentrate	0 7 -9 -7 -6 6 6
sa:confirm	0 -5 -2 12 -7 0 -7
sa:content	0 4 -13 1 6 -4 6
sa:control	0 0 -7 3 -7 -1 9
sa:control on	0 2 -2 -5 -4 0 10
sa:copper	-3 -11 8 -13 -2 -1 15
sa:corn	0 -6 6 -10 7 0 -4
sa:corn and	0 -3 7 -13 6 0 -3
sa:cotton	0 6 12 -16 0 -4 -6
sa:cotton ,	0 2 4 -10 4 0 -2
sa:could	-9 0 -8 5 -9 1 9
sa:country	-6 7 0 -8 -4 2 5
sa:country ,	0 0 0 -14 10 0 -2
sa:country .	-2 5 0 0 -10 -1 4
sa:country pay	0 0 9 -4 -3 0 0
sa:crane	-4 0 -9 18 -3 -2 -12
sa:crude	0 -6 0 10 -6 0 -5
sa:crude oil	0 -6 8 5 -11 0 -7
sa:custom	3 -7 7 0 -12 0 1
sa:cut	-2 -2 -2 8 -2 -1 -2
sa:cut flower	0 2 -5 8 -6 0 -1
sa:dairy	0 4 10 -2 -12 -1 -7
sa:dairy product	0 2 12 -6 -11 0 -2
sa:date	-6 3 8 -8 -3 2 0
sa:date ,	0 -4 -16 0 8 0 7
sa:date .	-9 0 -6 7 -3 7 0
sa:date from	-1 3 20 -18 -8 -1 -4
sa:day	0 -11 10 -10 -1 -6 9
sa:day ,	-1 8 0 -1 -3 2 -5
sa:day .	3 -13 1 -7 -2 -6 14
sa:deal	1 -15 -11 22 -5 -7 -3
sa:deal .	0 -2 -8 7 2 0 1
sa:deny	9 0 -5 -2 -2 0 -2
sa:depending	0 -8 7 6 -4 0 -6
sa:depending on	0 -8 7 6 -4 0 -6
sa:did	-9 7 0 -9 5 -6 5
sa:did not	-2 3 3 -8 -2 -2 4
sa:direction	0 0 -15 8 5 2 0
sa:direction .	0 0 -14 9 6 0 0
sa:do	-4 0 -8 9 1 -4 2
sa:do not	0 0 -13 6 8 -1 0
sa:doe	5 -4 0 0 5 2 -10
sa:done	0 0 -2 11 -9 0 -3
sa:double	0 0 11 1 -9 0 -5
sa:down	-6 -9 -11 2 7 13 0
sa:down from	-1 1 -8 10 4 -2 -10
sa:down in	0 -4 -10 -3 13 0 0
sa:down to	-3 -18 1 -2 3 8 1
sa:drawer	-2 9 -13 5 -9 -2 5
sa:dried	0 -3 17 -12 -6 0 0
sa:due	-6 6 4 -8 -13 -1 9
sa:due .	-1 -2 14 -11 -1 0 0
sa:due on	0 2 -1 -11 0 0 8
sa:during	-3 -9 0 7 2 -2 -5
sa:during the	-3 -7 12 1 -8 -1 -4
sa:duty	0 0 3 5 -6 -9 -4
sa:duty ,	-2 -1 -9 14 -2 0 -4
sa:duty .	3 -13 13 -5 -14 -3 5
sa:duty ;	-3 -3 -10 7 5 3 -2
sa:duty for	-2 -3 -8 11 -3 0 3
sa:duty from	0 0 -5 -7 9 0 0
sa:duty in	0 1 -10 6 1 0 2
sa:duty of	-7 0 12 -12 3 -7 -2
sa:duty on	-4 8 -9 10 0 -5 -8
sa:duty under	0 0 8 -4 -2 0 -1
sa:each	-7 -2 -21 5 3 4 13
sa:each ,	0 0 -4 -5 8 0 0
sa:each .	-4 -1 -15 8 11 -1 -8
sa:each side	-1 -1 0 -5 -9 7 9
sa:early	0 9 -3 -6 2 0 -1
sa:economy	4 -8 5 5 -10 -9 5
sa:economy .	0 -7 2 -1 -2 -2 8
sa:effect	3 -9 7 -5 -15 -2 10
sa:effect .	4 -6 -13 5 1 0 6
sa:effective	-15 -4 4 2 -1 -2 4
sa:effective immediately	-14 -4 0 8 -8 -2 5
sa:either	-7 0 0 -2 1 8 -3
sa:either .	-4 3 3 -10 0 5 -2
sa:electric	-1 -4 17 -7 -5 -3 -7
sa:electric car	0 -2 13 -4 -2 -1 -7
sa:else	0 -2 17 -11 -3 -1 -3
sa:emergency	0 -2 0 -4 9 -2 -3
sa:emergency law	0 0 -7 0 8 0 0
sa:emergency tariff	0 0 8 -3 -5 0 -1
sa:end	-13 2 1 -14 20 -11 -4
sa:end .	-2 -1 0 -13 14 -4 1
sa:end of	-3 10 -6 -7 0 0 2
sa:end on	-2 -3 9 -5 0 0 -1
sa:enter	-4 -5 -3 10 -8 -1 5
sa:enter at	0 -8 -8 12 -1 0 0
sa:event	6 10 -5 -3 -3 0 -9
sa:ever	-2 -3 0 -23 -13 27 -2
sa:ever .	0 -3 0 -6 -1 8 0
sa:ever since	-2 -3 2 0 -10 2 6
sa:every <quality>	-1 -3 10 -8 -2 0 1
sa:every country	0 0 -4 -4 10 0 -3
sa:everybody	2 -9 1 -3 9 -6 -8
sa:everybody else	0 0 8 -8 -1 -1 0
sa:everyone	-1 -3 8 -2 1 -3 -5
sa:everything	0 -10 0 -7 14 -4 -2
sa:everything .	0 -4 0 -10 10 0 -2
sa:everything from	4 -1 -2 -9 5 0 3
sa:expect	0 0 -5 4 10 -1 -9
sa:expire	-1 -9 10 -3 0 -1 -4
sa:expire on	0 -5 12 1 -10 0 -1
sa:explain	0 -1 18 -11 -4 0 -5
sa:export	-1 2 -8 0 -4 0 8
sa:export of	-1 0 -5 -4 0 0 8
sa:extend	0 -2 -2 9 -5 0 -2
sa:extension	6 4 8 -10 -1 0 -9
sa:extension .	6 4 -1 0 0 0 -8
sa:extra	0 0 12 -13 -1 0 -1
sa:fail	3 -5 5 -10 0 0 4
sa:fall	-5 0 0 -5 9 1 -6
sa:fall away	0 0 -12 0 12 0 -2
sa:farm	-2 -7 -6 8 10 -1 -13
sa:farm good	-1 -3 -3 -1 12 0 -6
sa:farm product	0 0 -8 11 0 0 -3
sa:fear	0 7 -3 12 -9 -7 -11
sa:fee	-2 8 -6 6 -6 -2 -6
sa:fee .	0 -1 -6 10 -2 -1 0
sa:fentanyl	-12 -31 13 -9 19 -17 -14
sa:fentanyl ,	-3 -10 10 1 -8 -5 1
sa:fentanyl .	-3 -12 5 2 2 -5 -15
sa:fentanyl and	-3 -11 3 -3 13 -2 -14
sa:fentanyl duty	0 -2 0 -11 8 0 0
sa:fertiliser	12 -2 5 -15 -2 0 -4
sa:figure	2 -4 -5 13 -4 -5 -6
sa:firm	-4 6 -12 -1 9 0 -2
sa:first	-7 -18 10 7 -12 -11 6
sa:first term	-2 -8 19 0 -8 -1 -11
sa:first trade	0 -1 10 -7 -3 0 0
sa:fish	-13 -6 -7 9 -6 7 10
sa:fish .	-7 3 2 -8 -4 0 8
sa:flat	-1 14 -11 2 -6 -1 -3
sa:flour .	2 -6 14 0 -2 0 -8
sa:flower	0 5 -11 3 4 -3 -1
sa:followed	4 0 1 -12 4 -1 1
sa:for	-2 -8 2 1 -7 -2 9
sa:for <day-ahead>	-4 11 -8 1 -3 -3 -1
sa:for <name>	-1 -1 -10 15 3 -3 -11
sa:for <number>	0 0 -5 10 -8 -2 3
sa:for <quality>	1 7 -6 -11 9 -5 3
sa:for <span>	-14 -4 -1 -2 -2 5 11
sa:for as	0 -3 9 0 -7 -1 -3
sa:for car	0 -2 14 -6 -4 0 -4
sa:for electric	0 -2 13 -7 -3 -2 -2
sa:for everyone	0 -2 8 -1 -1 0 -2
sa:for fentanyl	-2 -12 22 -16 -1 -6 1
sa:for good	-8 5 -6 -5 -2 -1 17
sa:for most	0 -3 8 0 -5 0 -4
sa:for some	0 0 13 -8 -6 6 -9
sa:for the	3 5 0 -9 9 -3 -5
sa:for them	-1 4 -10 11 -5 0 -2
sa:force	-2 -4 16 -20 2 0 3
sa:force since	0 -4 14 -11 -1 0 -2
sa:forced	-1 -4 13 -15 0 0 2
sa:forced labor	0 -3 8 -12 0 0 4
sa:four	-8 5 -4 -1 4 -4 4
sa:framework	0 -1 -13 5 9 0 -1
sa:free	-1 -4 1 -5 -5 -1 13
sa:free of	0 0 1 -10 -3 0 10
sa:free trade	0 0 4 -8 2 0 1
sa:from	-10 13 1 -2 -12 -9 8
sa:from <day-ahead>	-1 4 -18 5 -14 -6 13
sa:from <day-gone>	-7 8 -9 7 -2 -5 0
sa:from <day-today>	0 6 9 -14 3 0 -6
sa:from <level>	-4 5 -7 8 -8 3 -2
sa:from <month-ahead>	6 -3 -17 10 -3 0 3
sa:from <name>	-9 -6 7 -8 10 -4 2
sa:from <number>	-2 8 1 8 -24 -4 -4
sa:from all	-1 0 8 3 -7 0 -8
sa:from almost	0 0 -7 -4 10 0 0
sa:from everywhere	-4 0 10 -3 -3 0 -3
sa:from his	0 -2 15 -11 -1 0 -2
sa:from nearly	0 0 0 7 -10 0 0
sa:from the	-6 7 0 -10 2 -7 10
sa:frozen	-1 5 -9 7 0 0 0
sa:full	0 -5 15 -7 -4 2 0
sa:furniture	-1 -6 -20 6 0 -1 13
sa:gas	-1 -5 -3 2 -10 -1 10
sa:gas ,	0 0 3 -9 0 0 6
sa:geneva	-1 -11 12 -16 -5 15 -7
sa:geneva .	0 -9 5 -4 -2 9 -5
sa:get	0 -11 -2 7 -17 6 4
sa:get <level>	-2 1 0 5 -1 0 -8
sa:get <number>	0 -2 8 -4 -3 -4 2
sa:given	5 -4 6 -11 -2 4 -3
sa:glass	-1 -2 15 -10 -6 0 0
sa:go	3 -3 -7 -1 11 0 -2
sa:go .	-2 -5 -8 2 9 -3 3
sa:go back	0 7 2 -9 2 0 -3
sa:go down	0 -3 9 2 -7 -3 -2
sa:go on	-1 8 12 -6 -12 -3 -6
sa:go to	-2 -7 -11 17 4 -5 -2
sa:good	-18 -19 6 10 4 -10 -6
sa:good ,	1 -9 9 11 -27 -4 -8
sa:good .	-17 -5 -6 -1 8 -4 14
sa:good <level>	0 -1 14 -9 -3 0 0
sa:good and	0 0 5 5 -6 -2 -8
sa:good are	0 0 11 -9 0 0 -3
sa:good at	0 0 11 -9 0 0 -3
sa:good enter	0 0 8 -8 0 0 -1
sa:good in	0 -1 17 -16 3 -1 -5
sa:good on	0 0 -10 5 6 0 0
sa:good outside	0 0 -2 -8 9 0 0
sa:good over	-1 0 -13 5 14 0 -5
sa:good pay	0 0 0 -9 1 0 6
sa:good remain	0 -3 13 -8 -2 0 0
sa:good since	0 -1 -1 5 -14 0 5
sa:good suspend	0 0 -9 10 0 0 0
sa:good take	0 0 0 -8 7 0 -2
sa:good to	0 -3 8 -3 -1 0 0
sa:good under	0 0 -9 10 0 0 0
sa:good worth	0 -2 -9 11 1 -1 -4
sa:government	0 4 -2 5 -8 4 -5
sa:grape	5 0 12 -13 -2 -1 -6
sa:had	16 -6 -4 1 -2 4 -6
sa:had announce	0 -4 0 -9 0 0 12
sa:had been	7 8 2 -11 4 -6 -7
sa:had put	0 -2 -1 8 -12 2 1
sa:had threaten	-2 -1 -9 6 0 0 2
sa:half	-7 -1 -8 0 16 -10 0
sa:half of	-4 0 -9 -10 16 -2 3
sa:ham	5 8 -7 -6 0 -1 -3
sa:hang	0 2 -8 -10 8 0 4
sa:happen	-3 0 -5 -1 -4 -1 10
sa:happen .	-3 0 -4 -1 -4 -1 10
sa:has	-4 0 9 -14 -15 12 9
sa:has a	-1 -1 8 -8 0 0 2
sa:has apply	0 -1 7 -11 1 0 -1
sa:has been	0 15 -5 -19 1 8 0
sa:has never	9 1 -14 5 -3 -2 0
sa:has no	-4 0 8 3 -5 0 -5
sa:has not	-6 -6 -2 -6 3 0 11
sa:has pay	0 0 -8 3 6 0 0
sa:has put	0 0 -7 8 -3 0 2
sa:has take	0 0 11 -3 -7 0 -1
sa:have	7 -4 -20 18 1 -8 -1
sa:have been	-3 -3 -1 13 -9 -2 -6
sa:hazelnut	-6 3 9 -15 2 -3 0
sa:he	-8 0 1 6 -15 -14 8
sa:he say	-2 0 8 -4 -7 -1 3
sa:heavy	0 0 -8 5 0 0 3
sa:height	-2 -3 5 -7 -4 11 -6
sa:here	-4 0 12 -16 -2 5 -12
sa:here ,	0 0 12 -11 0 -1 -2
sa:here .	0 1 5 0 -8 0 -4
sa:high	-2 -2 13 -5 -6 -1 -3
sa:higher	1 -9 1 7 -2 3 -4
sa:highest	-5 -10 0 -10 -1 16 0
sa:highest that	0 0 9 -6 -8 3 -1
sa:him	3 4 -1 -8 -5 0 4
sa:his	3 -14 5 3 -11 0 1
sa:his first	0 -5 13 2 -6 0 -10
sa:history	-4 -6 -9 -11 15 8 -7
sa:hit	0 -2 -1 6 -8 0 2
sa:hold	2 5 -20 15 -4 0 -3
sa:honey	-1 -5 3 -9 4 0 2
sa:i	2 -7 9 -12 -1 6 0
sa:ice	-3 -1 -12 10 -8 7 0
sa:if	-7 10 -4 -8 -14 -11 16
sa:if <name>	-2 2 -8 0 -3 0 8
sa:if <seat>	-1 2 -7 -10 -1 -1 12
sa:if it	2 -5 7 -18 2 -2 4
sa:if the	-10 7 -1 2 -8 -5 5
sa:if they	0 -10 -1 13 -5 0 -7
sa:immediately	-14 -4 0 8 -8 -2 5
sa:immediately "	-12 -3 -6 5 -4 0 8
sa:import	-5 -7 -4 12 0 0 -6
sa:importer of	0 0 -2 -9 0 0 10
sa:impose in	0 6 9 -13 0 0 -2
sa:in ,	0 -2 14 -10 -3 0 -1
sa:in .	0 0 12 -9 -3 0 0
sa:in <month-ahead>	-1 7 2 3 0 -8 -15
sa:in <month-gone>	9 -14 -5 -6 19 -4 -7
sa:in <name>	7 7 12 -6 -29 -16 -3
sa:in <number>	-7 -8 -7 -13 11 -8 14
sa:in <organisation>	-6 -4 1 -5 -5 -2 14
sa:in a	2 -1 -17 5 1 -4 11
sa:in at	0 10 -16 11 -6 -1 0
sa:in force	0 -7 13 -16 5 0 -3
sa:in it	-1 -2 2 0 -6 -3 8
sa:in its	-1 3 -11 2 4 0 0
sa:in place	-3 4 4 -1 -12 -2 1
sa:in return	-3 -5 3 -3 -3 0 8
sa:in the	-10 1 -23 13 8 12 -5
sa:in total	0 -7 -8 8 -9 0 9
sa:include	0 0 -16 15 -2 0 2
sa:included	-1 -3 5 2 -8 0 -10
sa:included .	0 -2 2 4 -5 0 -8
sa:instead	-5 8 -9 11 -18 -7 5
sa:instead of	-5 9 -9 9 -18 -6 7
sa:into	-5 -1 4 8 -24 -2 7
sa:into <name>	-1 4 1 3 -9 -2 -5
sa:is	17 -6 -1 -15 4 0 4
sa:is .	-1 -1 10 -10 -3 0 3
sa:is <level>	8 -10 -6 3 7 0 -8
sa:is add	7 -4 -12 6 -3 0 5
sa:is back	4 12 -11 -4 -2 0 -4
sa:is being	0 -10 -3 5 -3 2 9
sa:is charge	-4 -7 -5 2 -12 3 14
sa:is go	-1 -4 -20 1 21 -2 -5
sa:is in	-1 10 -11 7 -4 0 -3
sa:is no	5 -3 -8 -2 9 0 -2
sa:is not	-3 1 23 -7 -1 -7 -23
sa:is on	5 1 7 -1 -4 0 -13
sa:is suspend	-1 -11 7 -2 -10 0 6
sa:is the	-11 3 5 1 1 0 -11
sa:is to	-2 -2 1 2 -1 5 -8
sa:is what	4 2 -10 -7 9 -6 5
sa:it	3 14 10 -6 -14 7 -20
sa:it ,	5 6 0 -13 -5 3 -2
sa:it .	12 10 -2 3 -15 -3 -16
sa:it doe	0 -6 10 -5 -1 0 0
sa:it had	6 -13 5 4 -13 -1 1
sa:it has	-5 -6 -10 12 -5 0 6
sa:it now	0 8 0 -4 -6 0 -1
sa:it pay	-1 0 -7 3 -3 -2 11
sa:it say	0 -2 11 -10 2 0 -4
sa:it to	5 0 -13 11 -3 -4 -2
sa:it was	-10 6 -3 6 3 -11 -4
sa:it will	-8 0 10 -7 -5 3 0
sa:it would	0 -1 7 6 -7 0 -8
sa:its	-8 3 -5 4 -1 10 -4
sa:its <level>	0 -4 -1 -9 8 0 5
sa:its agreement	0 0 12 -9 -3 0 0
sa:its duty	-1 3 -13 9 5 0 -3
sa:its value	0 -2 10 -5 -1 0 0
sa:itself	-7 6 -3 -18 5 9 0
sa:just	-2 -6 12 -9 -7 -1 5
sa:keep <level>	0 -6 -17 7 13 0 0
sa:know	0 -5 5 -6 10 -2 -8
sa:labor	0 -4 10 -13 0 0 4
sa:lamp	0 -4 13 -11 2 0 -2
sa:lapse	0 2 -4 -12 14 0 -4
sa:large	0 0 -5 8 0 -2 0
sa:largest importer	0 0 -2 -9 0 0 10
sa:last <month-gone>	-5 7 -9 -8 7 1 8
sa:last summer	0 0 -13 12 0 0 0
sa:last week	5 -14 -6 14 1 -2 -9
sa:last winter	0 -3 6 -12 8 -2 -3
sa:last year	1 13 13 -20 -3 2 -15
sa:later	1 -3 -7 3 12 -7 -5
sa:law	6 6 -12 -2 9 0 -10
sa:lay	5 4 -2 -4 6 -8 -5
sa:leather	5 1 -8 10 -8 -2 -2
sa:leave	-4 2 7 2 -19 1 1
sa:lentil	0 9 2 -8 -5 0 -1
sa:less	-1 -5 1 9 -4 -1 -6
sa:let	0 3 0 0 -10 1 4
sa:letter	0 -4 -3 -10 0 0 13
sa:level	-3 8 -3 9 -11 -2 -6
sa:levy	-4 -3 10 -7 4 -1 -9
sa:levy on	-3 -3 16 -2 -12 0 -8
sa:lift	-4 4 -10 -7 6 -1 8
sa:like	3 15 -5 -7 -1 -7 -2
sa:likewise	-1 -12 1 12 -8 -1 -4
sa:line	5 3 -13 8 -6 5 -6
sa:list	-2 -15 14 7 -17 -4 -4
sa:list .	-1 -9 2 12 -7 -2 -5
sa:list <number>	0 0 8 -4 -1 0 -3
sa:lobster	7 5 -12 -8 8 0 -3
sa:long as	-2 6 2 1 -9 -3 -5
sa:longer	-4 -10 -24 8 23 -1 -10
sa:lorry	0 -1 -9 -1 -4 2 11
sa:lower	-2 -2 -10 3 8 3 -4
sa:machine	0 8 5 -6 -3 -1 -8
sa:machinery	-4 2 -6 5 -16 -2 11
sa:machinery .	-1 -8 21 -17 -6 0 1
sa:make	-1 1 -2 -7 11 -6 0
sa:make <number>	9 -4 -9 2 -2 -2 3
sa:make in	-3 8 1 -1 -4 0 -5
sa:make of	0 -3 10 -7 0 -1 0
sa:maker	-1 -4 -6 9 -1 0 0
sa:many	0 -3 11 -1 -4 0 -3
sa:market	0 1 8 0 -7 -3 -3
sa:market .	0 0 9 -3 -4 -2 -1
sa:may	5 -5 -7 1 -12 2 8
sa:me	-1 0 0 -7 -7 8 4
sa:meantime	0 -4 3 2 -9 7 -3
sa:medicine	-3 -4 0 -2 -12 6 6
sa:medicine and	0 0 -6 8 0 0 0
sa:meet	-2 0 5 1 -10 -1 -1
sa:member	-2 -1 10 -8 0 -1 0
sa:mentioned	10 -2 0 0 -7 -1 -2
sa:mentioned in	10 -2 0 1 -6 -1 -8
sa:merely	-1 -10 1 11 -2 -2 -7
sa:middle	-3 -6 9 -7 0 1 0
sa:middle of	-2 -5 10 -5 0 2 -6
sa:midnight	0 8 -2 -4 4 -1 -5
sa:milk	-2 4 -3 -15 -7 0 13
sa:milk powder	-2 -3 5 -12 -4 0 9
sa:minister	-2 3 -9 8 -8 1 1
sa:ministry	6 0 0 -8 -1 -1 0
sa:minute	0 -5 8 0 -2 0 -3
sa:moment	0 11 0 -9 -1 0 -3
sa:month	2 -6 2 6 -5 0 -10
sa:more	-2 -14 -11 20 6 -6 -7
sa:more ,	-1 0 -17 -2 15 0 3
sa:more .	4 -4 -2 14 -9 -1 -13
sa:more than	-7 -8 -2 2 3 -2 6
sa:morning	6 17 -5 -13 -7 -1 -7
sa:morning .	-3 13 1 -7 -6 -1 -4
sa:most	-6 -1 2 2 -18 8 3
sa:most <quality>	0 0 -10 10 -5 0 2
sa:motorcycle	-1 2 -4 -2 9 -1 -6
sa:move	0 2 12 -3 -9 0 -2
sa:mr	-7 0 20 -9 -8 -1 -4
sa:mr <person>	-6 1 18 -8 -7 -1 -5
sa:much	-5 -3 11 6 -7 -3 -12
sa:much .	-4 -3 9 -1 0 -1 -7
sa:my	-10 -2 -13 12 10 6 -13
sa:name	0 0 15 -7 -8 0 -2
sa:nearly every	0 0 3 -9 3 0 0
sa:negotiate	0 -4 10 -4 -4 0 0
sa:negotiate .	0 0 7 -8 0 0 2
sa:never	25 5 -8 -6 -16 3 -6
sa:new	5 -11 -1 -10 12 -2 0
sa:new duty	0 0 11 -9 -3 0 0
sa:newspaper	6 2 -11 4 -2 -1 -6
sa:next	10 3 -15 10 -8 -1 -2
sa:next morning	7 11 -12 -5 -2 -1 -1
sa:night	-1 3 1 -11 -1 0 6
sa:nil	-1 -8 -5 6 3 -1 1
sa:no	-1 -6 0 9 7 0 -15
sa:no deal	5 -10 0 7 -1 0 -5
sa:no longer	0 -8 -27 12 20 0 -9
sa:no more	0 -1 3 -8 9 0 -6
sa:no one	5 -2 -9 0 -5 -2 8
sa:nobody	5 0 -9 -1 6 5 -5
sa:none	0 -6 7 -8 0 5 -4
sa:none .	0 -4 0 -10 4 6 -1
sa:noon	-1 -2 17 -11 -5 0 -4
sa:nor	0 0 12 -5 -7 0 -1
sa:normal	0 0 14 -11 -2 0 0
sa:north	0 0 7 -8 0 0 0
sa:north <quality>	0 0 7 -8 0 0 0
sa:not	-13 -4 2 -8 3 -14 20
sa:not <level>	4 -8 4 -6 -7 0 6
sa:not <number>	-3 6 -11 8 -9 0 4
sa:not be	-7 -7 9 -15 11 0 8
sa:not been	0 0 -15 -4 17 0 0
sa:not charge	-3 -2 -8 11 0 0 0
sa:not part	0 -2 13 -6 -6 0 -2
sa:not touched	-2 0 8 -4 0 0 0
sa:nothing	-4 7 0 4 -21 2 2
sa:nothing .	-1 8 -1 1 -12 4 -6
sa:nothing to	0 0 9 -7 0 0 0
sa:notice	0 0 -6 -2 8 5 -5
sa:now	-7 16 -19 0 -3 1 15
sa:now ,	0 -12 -4 0 1 0 9
sa:now .	1 1 -12 14 -3 -7 2
sa:number	13 9 -11 -19 -6 5 1
sa:nut	0 7 -11 3 -3 4 0
sa:of	-11 -7 9 -5 13 -3 -12
sa:of <day-ahead>	1 12 -9 0 1 -6 -2
sa:of <day-today>	-1 -4 3 -18 5 0 8
sa:of <level>	-14 7 -1 8 -5 -11 -4
sa:of <month-ahead>	0 -4 10 -7 -4 1 3
sa:of <month-gone>	8 -7 5 -3 0 -1 -8
sa:of <name>	6 -12 3 -3 2 -2 2
sa:of <number>	-11 8 -6 1 -1 9 -2
sa:of <quality>	-8 -14 -4 8 -1 -4 6
sa:of <span>	-1 -9 8 -1 -2 0 0
sa:of a	-4 1 1 -4 9 -10 0
sa:of all	1 0 -14 10 6 0 -3
sa:of busan	0 -2 -6 0 9 0 -1
sa:of duty	-1 3 -2 -4 0 -1 9
sa:of fentanyl	0 -5 -1 -14 17 -1 -5
sa:of it	-3 -1 -12 5 16 -1 -11
sa:of its	-4 1 1 10 -5 -2 -10
sa:of last	4 8 -1 -4 0 -4 0
sa:of next	0 -1 -6 11 -5 0 0
sa:of older	0 -2 13 -7 -4 0 -1
sa:of our	-5 0 4 -4 -2 8 -5
sa:of reciprocal	0 -4 -6 11 -10 0 0
sa:of that	-1 -10 18 -16 0 -3 3
sa:of the	-28 -26 9 8 5 -3 -9
sa:of thi	-3 0 -6 13 -7 5 -10
sa:of up	0 -1 1 -8 2 0 4
sa:of which	0 -10 12 -7 -6 -3 8
sa:off	-3 1 -3 7 2 -10 -3
sa:oil ,	0 -8 5 -2 -1 2 0
sa:oil .	3 1 -3 5 9 -1 -21
sa:oil and	-2 -5 2 -8 -11 -1 15
sa:oil from	0 8 -2 0 -6 0 -2
sa:old	0 -13 -1 9 2 -2 -8
sa:old duty	0 0 -8 12 -6 0 0
sa:older	-1 -10 30 -28 -8 -1 0
sa:older duty	0 -4 22 -16 -1 0 -6
sa:olive	8 -7 -5 0 3 1 -4
sa:olive oil	8 -5 -7 4 0 1 -2
sa:on	3 -1 4 1 -7 -12 2
sa:on .	0 8 17 -19 -4 0 -2
sa:on <day-ahead>	-11 -11 8 10 -32 -11 11
sa:on <day-gone>	3 2 0 -4 -3 -15 9
sa:on <day-today>	-4 1 18 -10 -1 -3 -10
sa:on <money>	0 -4 7 -12 8 0 -5
sa:on <name>	0 -11 5 -7 5 -4 7
sa:on <number>	0 -9 6 -4 9 -2 -7
sa:on <quality>	7 4 0 0 -10 5 -5
sa:on a	3 -3 0 3 -8 0 -2
sa:on account	0 -7 -6 -2 15 -4 -6
sa:on all	0 4 -9 -5 6 0 10
sa:on another	-1 0 18 -12 -7 0 -5
sa:on both	-4 1 -10 5 -1 -2 5
sa:on car	1 -5 17 -12 -4 -2 0
sa:on certain	0 0 9 -4 -1 0 -5
sa:on coconut	3 12 -13 0 -4 -1 -2
sa:on crude	0 -5 10 2 -11 0 -7
sa:on each	-1 -3 0 -5 -8 7 10
sa:on every	-5 1 5 1 -12 0 3
sa:on everything	2 -6 -2 0 10 -2 -6
sa:on farm	0 0 16 -11 -6 0 -3
sa:on good	-5 -5 -7 4 14 -2 -13
sa:on hold	0 -6 -17 22 -7 0 -1
sa:on ice	-3 -1 -12 10 -8 7 0
sa:on its	5 10 -11 7 -11 -4 0
sa:on machinery	-2 10 -11 -13 -2 0 11
sa:on many	0 -3 9 -2 -2 0 -2
sa:on most	-1 -3 2 8 -8 3 -11
sa:on one	0 -3 14 -10 -5 1 -2
sa:on our	0 -8 -1 2 10 -2 -7
sa:on palm	0 -2 5 -10 4 0 0
sa:on paper	0 3 -3 0 -10 0 8
sa:on ship	0 0 -6 9 0 0 -2
sa:on shrimp	6 -3 -9 -2 0 0 7
sa:on some	0 -3 12 -4 -2 0 -5
sa:on soybean	-3 -9 -6 -3 19 -1 -8
sa:on steel	-8 -13 18 -12 8 -2 -5
sa:on tea	0 6 5 5 -8 0 -14
sa:on the	-5 5 7 0 -13 0 -4
sa:on their	-5 0 -2 0 -1 8 -4
sa:on them	-6 -3 -7 3 15 -3 -9
sa:on those	0 -6 8 -1 -6 0 0
sa:on tile	-3 8 -15 7 -2 0 0
sa:on top	-5 5 -3 2 -6 -10 10
sa:on wine	-4 -3 11 -2 -6 0 0
sa:once .	0 7 0 -9 4 0 -1
sa:once the	0 -1 -10 8 -2 0 5
sa:one	5 -5 -2 -3 8 1 -8
sa:one .	-6 -1 6 4 -18 -10 6
sa:one of	0 -4 12 -11 6 -2 -3
sa:onion	4 -4 5 -10 -2 0 4
sa:only	4 1 -9 3 2 -2 0
sa:or	-10 -6 12 -12 -9 -10 17
sa:or <level>	0 -10 4 -1 3 -1 2
sa:or <number>	0 4 9 -12 -5 0 -4
sa:or sooner	0 0 -7 -6 0 0 11
sa:orange	-4 3 0 0 4 0 -10
sa:orange .	-3 5 4 -6 -1 4 -9
sa:ordinary	-3 -11 12 0 -4 -3 -11
sa:ordinary <level>	0 -2 13 -11 -2 0 0
sa:ordinary duty	-2 -7 1 9 -14 -1 -8
sa:ordinary rate	0 0 9 -6 -1 0 -2
sa:origin	-4 -13 -8 17 -6 -1 1
sa:origin .	-2 -10 3 1 -8 -1 8
sa:other	-10 -3 12 -5 -5 9 -7
sa:other .	0 -5 6 2 -11 4 0
sa:other way	0 -1 0 -12 2 9 -3
sa:otherwise	-6 2 4 4 -2 0 -10
sa:our	-4 -5 -11 9 7 10 -9
sa:out	-9 7 -11 -26 13 4 13
sa:out on	0 7 -6 -11 3 0 5
sa:outside	5 -1 0 -13 7 -1 -2
sa:outside the	6 -1 -1 -13 8 -1 -2
sa:over	-16 -12 5 5 -2 -14 6
sa:over <quality>	0 -2 4 -13 6 0 3
sa:over and	0 6 -5 -7 -5 0 10
sa:over fentanyl	-5 -9 0 12 -3 -5 -7
sa:over there	0 -7 4 8 -7 0 -7
sa:owe	-2 2 6 -10 3 0 -1
sa:own	-4 -2 6 -11 -4 12 0
sa:own ,	-2 -4 9 -11 -1 0 6
sa:own on	0 -1 4 -13 -5 7 3
sa:pact	0 -1 1 -12 9 0 -1
sa:palm	0 -6 13 -17 0 4 0
sa:palm oil	0 -5 9 -13 0 4 0
sa:paper	14 1 -3 -4 1 -7 -5
sa:paper .	4 -11 0 -2 10 -2 -5
sa:part	-5 -3 18 -1 -6 -1 -13
sa:part of	-3 -5 23 -5 -10 0 -10
sa:past	0 -1 -5 12 -9 0 -1
sa:pause	-5 4 13 1 -10 -5 -7
sa:pause .	-2 0 9 -5 0 0 0
sa:pause of	0 -10 0 1 3 0 2
sa:pay	-14 4 -4 -14 4 4 14
sa:pay .	0 -4 11 -2 -7 0 0
sa:pay <number>	-1 4 -6 12 -3 -2 -11
sa:pay in	0 -3 -6 -5 12 0 0
sa:pay nothing	0 7 7 -10 -8 0 -1
sa:pay on	0 0 2 -10 -1 0 6
sa:pay since	0 0 -6 -9 12 0 -1
sa:payable	0 7 12 -11 -10 0 -2
sa:payable .	0 -1 11 -6 -3 0 -1
sa:people	-3 11 -7 -7 -1 0 0
sa:per	8 -2 -1 8 -6 -2 -12
sa:per cent	8 0 -4 6 -4 -1 -10
sa:permanent	0 0 11 1 -1 0 -11
sa:phosphate	-2 5 -2 -7 -8 0 8
sa:pineapple	-1 2 -10 -7 13 -1 -2
sa:pipe	-1 6 -2 -7 9 0 -6
sa:place ,	0 7 6 -10 -3 0 -3
sa:place .	-1 -3 8 -15 7 0 -1
sa:place of	0 8 -19 17 -10 -1 5
sa:plan	4 5 -6 6 -3 0 -8
sa:plastic	0 -9 -3 12 -3 0 -3
sa:plu	-4 -14 15 8 -5 -5 -14
sa:plu <level>	0 -8 8 0 0 0 -1
sa:point	5 -9 -13 16 0 0 -8
sa:pork	-8 -19 -1 5 6 -3 4
sa:pork ,	0 -10 -13 15 4 0 -3
sa:pork and	0 -3 14 -13 0 -1 -2
sa:post	-2 -6 -10 0 1 -7 13
sa:potash	2 -7 2 8 -7 -1 -4
sa:potatoe	0 5 -3 -10 -2 10 -4
sa:powder	-4 5 -1 -17 2 0 7
sa:present	-1 -1 -13 14 -1 -3 2
sa:present ,	0 3 7 -8 0 0 0
sa:press	8 0 -2 0 -8 -1 0
sa:price	3 -1 -14 11 4 0 -2
sa:product	-4 4 3 3 -8 -2 -5
sa:prolonged	0 8 -4 -3 2 -2 -2
sa:promise	0 0 -10 8 4 0 -1
sa:propose	6 7 5 -6 -9 -2 -7
sa:published	7 0 -11 0 4 0 2
sa:purchase	0 -1 -15 0 7 0 8
sa:purchase of	0 -1 -17 4 6 0 6
sa:put	7 -12 3 -2 -9 10 2
sa:put off	0 -2 -9 4 -2 0 6
sa:put on	-3 -10 0 6 2 -1 -2
sa:quarrel	-1 -4 8 4 -8 1 -5
sa:rate	-18 0 12 -14 11 -1 -2
sa:rate ,	-1 5 4 -11 0 0 3
sa:rate .	-1 -1 8 -6 -10 3 3
sa:rate for	0 0 8 1 -3 -5 -1
sa:rate in	-3 0 -3 6 5 -2 -8
sa:rate on	-3 -1 -1 -4 10 0 -3
sa:rather than	0 -8 3 3 -1 -3 4
sa:raw	0 3 -11 8 -1 4 -5
sa:reach	5 -12 -16 9 0 -1 11
sa:read	17 -6 -5 -7 1 -2 -5
sa:ready	0 6 -10 5 -6 -2 3
sa:reciprocal	-6 -11 -3 0 15 -11 -2
sa:reciprocal ,	0 -4 0 -9 10 0 -1
sa:reciprocal .	0 -2 -3 -1 8 0 -1
sa:reciprocal duty	0 -5 -9 9 6 -2 -1
sa:reciprocal one	0 -2 -10 13 -4 0 0
sa:record	5 4 -14 -1 -3 8 0
sa:regional	0 0 -2 -8 10 0 -1
sa:remain	-6 0 5 4 0 0 -21
sa:remain .	-2 1 3 -9 8 0 -7
sa:remain in	0 9 1 -12 -2 0 0
sa:remain payable	0 0 12 -10 0 0 0
sa:remain suspend	0 -9 -21 25 -3 0 -1
sa:remove	7 -6 13 -13 -3 -1 -7
sa:renewed	-2 5 12 -6 -9 0 -6
sa:replace	-3 -7 7 0 -12 6 4
sa:replace the	-1 -6 14 -7 -10 0 5
sa:reply	-1 0 -3 2 9 -2 -6
sa:report	15 -2 -8 -7 -1 -1 -2
sa:reporter	4 -5 -10 9 -3 0 4
sa:respectively	0 -9 -8 11 8 -3 -7
sa:respectively .	0 -6 -14 8 11 -1 -4
sa:rest	0 -3 -7 -5 11 0 5
sa:retain .	0 -1 15 -12 -4 0 -1
sa:return	-8 18 0 -16 -2 -5 3
sa:return .	-2 5 -1 -10 1 0 5
sa:rice	1 -4 -13 7 -5 1 10
sa:rice .	0 1 1 2 -8 0 0
sa:right	-7 0 -5 2 -2 0 12
sa:right "	-4 0 -2 -3 0 0 8
sa:roasted	-5 0 -7 8 4 0 -1
sa:rose	1 -9 -7 6 3 0 5
sa:round	-1 5 -19 -2 9 0 4
sa:rubber	0 0 19 -12 -11 0 -7
sa:rule	-2 -10 -13 10 12 -3 0
sa:rum .	2 -8 4 0 0 0 0
sa:run out	0 10 -5 -10 5 0 -2
sa:salmon	5 6 0 0 -6 4 -12
sa:salmon ,	0 5 6 -9 0 0 -1
sa:salmon .	1 7 -4 4 -1 0 -8
sa:same	-17 0 -1 -2 1 6 3
sa:same as	0 -1 3 -9 -3 0 7
sa:same day	-6 0 1 -3 -9 -6 10
sa:same period	-1 -1 8 -1 -5 -1 -4
sa:say	1 8 -3 1 3 -8 -5
sa:say ,	0 9 9 -20 6 -1 -10
sa:say .	-3 8 3 -7 8 -5 -5
sa:say it	-8 -3 5 3 -3 0 2
sa:say on	-3 -3 -18 14 5 0 0
sa:say that	3 0 0 4 -8 5 -2
sa:say the	1 -8 3 4 -6 -2 2
sa:season	-3 -5 10 3 -5 1 -9
sa:second	-2 -8 0 12 -10 -7 5
sa:section	-5 -1 6 7 -5 -6 -12
sa:section <number>	-5 -1 9 4 -5 -6 -12
sa:see	3 -9 0 -19 7 7 0
sa:seem	-5 0 -4 -8 0 0 14
sa:seem right	-5 0 -3 -8 0 0 13
sa:sell	-6 3 0 4 -11 5 -2
sa:sell to	0 0 -5 8 -2 0 0
sa:separate	-1 -5 9 -1 0 0 -8
sa:set	-2 4 8 -9 0 -5 0
sa:set aside	0 -1 -11 5 6 0 -3
sa:shall	-1 -15 2 9 8 -2 -14
sa:shall be	0 -9 2 8 0 0 0
sa:ship	1 -5 2 5 1 0 -11
sa:ship -	-2 0 -3 11 -1 0 -8
sa:shore	-2 0 -1 10 -1 0 -8
sa:shore crane	-2 0 -3 11 -1 0 -8
sa:should	0 -11 3 -16 -8 -3 16
sa:shrimp	6 11 -4 -9 -8 -4 3
sa:side	-8 -5 -2 1 -3 4 9
sa:side ,	-1 -12 -4 10 1 7 -5
sa:side are	0 7 -6 -10 0 0 8
sa:sign	-5 0 12 -2 -16 -3 1
sa:sign .	-2 -2 15 -14 -6 0 1
sa:since	-12 -9 22 -12 0 -3 -8
sa:since .	-2 8 -4 -5 -17 8 6
sa:since <day-gone>	-6 0 25 -26 1 -7 -14
sa:since <month-gone>	-8 -16 -2 15 -1 -5 -4
sa:since <number>	-1 -11 3 -10 10 -8 6
sa:since last	-2 -2 -3 6 4 -1 -8
sa:since midnight	0 0 -3 -6 8 0 0
sa:since the	3 3 8 -7 -6 2 -10
sa:sit	0 5 0 -10 4 -3 0
sa:slap	-2 6 15 -10 -6 -1 -10
sa:slap on	-2 3 15 -10 -6 -1 -9
sa:sleep	3 6 -8 11 -10 -1 -8
sa:small	0 0 -8 3 7 -1 -5
sa:so	0 -2 10 -3 -2 -12 -2
sa:so far	0 -1 -8 5 5 0 0
sa:so that	-2 3 14 -9 -6 0 -8
sa:some	9 -10 -2 1 -4 4 -2
sa:something	-4 -3 -8 4 -7 0 12
sa:soon	0 -2 10 -4 -4 0 -3
sa:sooner	0 0 -7 -6 0 0 11
sa:sorghum	0 -6 -3 -12 18 0 0
sa:sorghum ,	0 -5 2 -10 10 0 0
sa:soya	0 0 -13 17 -9 0 -1
sa:soybean	0 -14 1 -3 14 -2 -13
sa:soybean ,	0 -9 2 -5 10 -1 -7
sa:spare	0 -1 4 7 -8 -2 -5
sa:special	0 -7 2 -9 9 -1 4
sa:spring	-5 -10 -3 1 1 11 -3
sa:stand	-9 1 -9 1 10 1 0
sa:stand at	0 -1 -5 0 9 -3 0
sa:start	4 -5 -22 24 -14 -1 0
sa:start <day-ahead>	0 0 -8 10 0 0 -2
sa:start on	2 -10 -19 16 -9 0 10
sa:state	0 -1 12 -8 -6 0 0
sa:statement	-5 -3 -1 1 -8 -2 11
sa:statement .	-3 -4 3 -2 -3 0 8
sa:stay	-10 -17 12 6 -8 -10 -1
sa:stay .	-3 -7 19 -5 -12 -1 -4
sa:stay at	0 -3 9 -4 -3 0 0
sa:stay in	0 -1 12 -9 -2 0 -1
sa:stay there	0 0 -9 7 5 0 0
sa:steel	-10 -8 9 -1 5 -6 -1
sa:steel ,	-4 -11 17 -1 -7 0 1
sa:steel and	-5 -8 0 6 -2 -1 3
sa:step	8 0 0 -17 8 -3 0
sa:still	-7 10 -4 -3 2 4 -8
sa:stockfish	5 -8 5 -7 5 0 0
sa:stop	-5 10 -7 6 -15 7 -5
sa:stop .	0 0 -8 14 -14 0 0
sa:strike	0 3 2 -2 3 -1 -8
sa:stuff	-1 -10 -5 2 -4 9 3
sa:such	10 -2 -13 -1 12 0 -9
sa:sugar	-10 -1 1 -5 0 0 9
sa:sum	0 -8 -6 12 3 -3 -3
sa:summer	7 2 -16 -1 2 3 2
sa:summer ,	0 6 -8 7 -5 0 0
sa:sunflower	0 14 0 -14 -7 0 -2
sa:sunflower oil	0 15 -1 -14 -7 0 -1
sa:surcharge	2 2 15 -22 1 -1 -14
sa:suspend	5 -8 -8 11 0 -9 0
sa:suspend ,	-1 -10 -6 11 1 0 -3
sa:suspend .	13 6 -28 15 -12 -2 -6
sa:suspend and	0 -1 -8 10 0 0 0
sa:suspend for	0 2 10 -13 -2 -1 6
sa:suspend until	0 -7 9 4 -18 0 -1
sa:suspension	-2 -2 -9 7 8 -1 -4
sa:take	-8 0 15 -16 -2 5 -1
sa:take effect	-1 -7 9 -6 -2 0 2
sa:take on	-8 -2 14 -11 3 -2 -4
sa:take the	5 -3 6 -1 -8 -1 -2
sa:talk	-5 0 16 -4 3 -1 -14
sa:tariff	-7 0 -11 8 -4 -2 10
sa:tariff .	0 -5 -2 -9 9 0 6
sa:tariff in	0 0 -3 8 -3 0 -2
sa:tariff of	0 0 7 -8 0 4 -2
sa:tariff on	5 0 -15 8 -1 -3 6
sa:tariff that	0 -1 0 -3 -3 0 8
sa:tax	-7 6 -8 4 -14 13 -1
sa:tax on	0 8 -5 0 -4 5 -5
sa:tea	-4 7 -8 7 0 4 -7
sa:telephone call	-1 0 -3 8 -3 0 -2
sa:tell	2 0 -8 9 -1 -5 -1
sa:tell reporter	4 -5 -10 9 -3 0 4
sa:term	-3 -11 27 -7 -11 -1 -11
sa:term ,	0 0 8 -6 0 0 -1
sa:term .	-2 -7 13 3 -7 0 -7
sa:textile	0 2 -7 8 -6 0 0
sa:than	-12 -2 3 0 -4 -8 8
sa:than <number>	-4 -11 -1 0 -1 -2 13
sa:than before	0 -10 1 -8 4 0 8
sa:that	-1 -7 2 4 -12 3 7
sa:that 's	-2 -9 -15 12 -5 8 4
sa:that <name>	-3 -12 15 -1 -2 0 -9
sa:that <person>	-3 5 -8 3 0 -1 3
sa:that <seat>	-1 -1 6 3 -10 0 0
sa:that apply	0 -5 7 -19 13 0 -4
sa:that come	-1 0 0 -10 3 0 6
sa:that date	0 -1 8 -2 -3 0 -2
sa:that day	0 -3 4 -11 -4 0 9
sa:that everybody	0 -3 -2 8 -3 0 -2
sa:that had	0 0 2 -4 11 -8 -9
sa:that has	-1 -9 8 -8 0 5 1
sa:that he	0 0 7 -14 -3 0 8
sa:that is	-5 4 5 6 -9 -5 -12
sa:that it	-5 -6 8 -5 -4 4 2
sa:that make	0 -4 9 2 -5 -2 -3
sa:that no	0 0 -9 15 -4 1 -8
sa:that of	-1 -7 -5 16 -4 -5 -7
sa:that stay	0 -1 -8 11 -2 0 -1
sa:that the	7 7 -6 -9 -2 2 5
sa:that they	0 0 7 -13 -3 0 8
sa:that was	9 -17 -4 -2 -2 2 10
sa:that we	-6 -2 -8 15 -5 0 0
sa:that were	0 -4 -2 10 -3 -3 -3
sa:that would	-2 2 -11 0 5 0 5
sa:the	2 -2 -4 -5 -5 16 5
sa:the <day-ahead>	3 -9 -3 11 -8 -1 -2
sa:the <level>	-8 0 -11 14 -4 -8 9
sa:the <name>	0 -23 -4 16 -5 -4 -2
sa:the <number>	-9 -12 -2 8 11 -2 -7
sa:the <office>	7 -2 1 -20 -2 0 11
sa:the <organisation>	5 -11 -2 -6 16 -2 -8
sa:the <person>	-4 1 14 -11 -13 4 0
sa:the <points>	0 -5 11 -4 -2 0 -1
sa:the <quality>	6 -5 1 -3 2 6 -10
sa:the additional	0 0 -16 7 6 0 1
sa:the arrangement	0 1 10 -3 -10 6 -8
sa:the border	0 0 10 -5 -3 -1 0
sa:the common	0 0 10 -7 0 0 0
sa:the day	-2 -9 13 -3 1 -4 -5
sa:the drawer	-2 11 -20 7 -7 -2 5
sa:the duty	2 -4 8 -8 0 -2 1
sa:the end	-4 9 -16 -10 13 -1 1
sa:the fentanyl	0 -3 -3 -2 10 -3 -1
sa:the first	-6 -3 2 6 -3 -8 0
sa:the highest	-4 -8 0 -10 0 12 0
sa:the law	4 9 -10 2 1 -3 -6
sa:the level	0 10 2 -6 -6 0 -2
sa:the list	-1 -7 12 0 -6 -2 -4
sa:the meantime	0 -4 3 2 -9 7 -3
sa:the middle	-3 -6 9 -7 0 1 0
sa:the moment	0 11 -1 -9 -1 0 -2
sa:the most	-1 4 -8 -7 -2 7 0
sa:the new	0 -6 -2 -14 12 -1 3
sa:the next	4 7 -6 -9 4 -2 -3
sa:the normal	0 0 11 -9 -2 0 0
sa:the north	0 0 7 -8 0 0 0
sa:the number	10 2 -9 -14 -6 4 4
sa:the old	-1 -12 7 2 1 -1 -7
sa:the older	0 -3 6 -10 -1 0 4
sa:the one	0 0 9 -11 -5 1 3
sa:the ordinary	-1 -9 5 2 0 -2 -7
sa:the other	-2 -2 0 -10 -2 11 5
sa:the pause	-2 4 17 -16 -3 -3 -1
sa:the port	0 6 -8 3 -2 0 -4
sa:the present	0 0 -6 8 -4 0 2
sa:the rest	0 -1 -3 -8 13 0 -4
sa:the rule	0 -7 -5 1 8 0 2
sa:the same	-17 1 0 -1 3 6 -1
sa:the second	-2 -4 -6 17 -15 -2 4
sa:the spring	-1 -11 6 0 2 3 -5
sa:the summer	3 5 -8 -15 2 4 3
sa:the surcharge	3 -1 15 -7 -10 0 -7
sa:the suspension	-2 2 -3 -6 10 0 -2
sa:the table	-8 -1 1 6 -6 -1 2
sa:the tariff	0 -2 -14 19 -2 -1 -5
sa:the time	0 5 5 -6 0 -8 2
sa:the total	0 11 -7 1 -5 0 0
sa:the trade	-4 -1 -10 4 8 0 0
sa:the truce	7 0 6 -7 1 -13 -6
sa:the two	-2 3 -7 7 -9 0 5
sa:the very	8 0 -9 -4 1 0 0
sa:the way	-3 -7 15 -13 2 -2 -4
sa:the week	0 -1 8 -17 11 -1 0
sa:the whole	0 3 -9 -3 16 -2 -5
sa:the world	-4 0 3 -5 8 -1 -6
sa:the worst	-1 -1 0 -5 -8 12 0
sa:the year	-3 -6 0 -10 12 -1 2
sa:their	-7 -3 -6 3 0 12 -1
sa:them	-2 0 -17 13 11 -10 -4
sa:them .	-4 1 4 3 -8 0 -3
sa:then	-6 9 -17 -8 22 1 -4
sa:then ,	0 3 -18 9 9 -6 -2
sa:then .	-2 9 -3 -10 1 -2 4
sa:then to	0 0 -2 -5 9 0 -2
sa:there	11 7 5 -4 -15 -1 -7
sa:there ,	0 -4 16 -17 1 0 -2
sa:there .	-2 5 6 -3 -6 0 -8
sa:there is	5 4 0 -16 0 0 3
sa:there was	-2 5 -4 7 -8 -1 0
sa:they	1 -1 -4 -5 -12 7 11
sa:they are	0 4 1 -9 -4 -1 7
sa:they were	0 -2 -12 9 -5 9 -1
sa:thi	9 -7 -1 16 -15 4 -23
sa:thi month	-1 -7 -4 10 0 0 -6
sa:thi year	4 -1 -1 6 -10 5 -10
sa:thing	-4 0 4 6 -15 4 -5
sa:those	-3 5 -5 13 -6 -5 -13
sa:threat	-4 -3 -6 2 0 0 8
sa:threaten	-6 -11 -14 9 -3 0 9
sa:threaten for	-1 0 -2 -7 0 0 10
sa:three	-3 -7 16 -3 -8 -3 -1
sa:through	-1 -1 -15 12 5 4 -6
sa:throughout	0 -1 13 -9 -2 0 -2
sa:tile	-6 8 -4 -4 -1 0 5
sa:tile .	-1 8 -11 5 3 0 -9
sa:till	0 -10 9 0 2 -2 -5
sa:timber	0 -9 -5 19 -5 -1 -11
sa:time .	0 4 0 12 -17 -7 -3
sa:time being	0 0 13 -8 -4 0 -2
sa:tin	8 0 3 -7 -2 0 -3
sa:tinned	0 0 -2 10 -8 0 0
sa:to	1 -12 7 -7 4 1 3
sa:to -	-2 0 -3 11 -1 0 -8
sa:to <day-ahead>	0 1 8 -13 3 0 4
sa:to <day-gone>	0 -4 1 -1 -10 9 -1
sa:to <level>	-12 1 7 -11 11 -20 3
sa:to <name>	-2 10 -10 7 -11 3 -2
sa:to <number>	-5 -17 4 -9 11 15 -17
sa:to <quality>	0 -3 6 -12 -1 0 8
sa:to a	-4 -4 8 -18 -4 -1 13
sa:to be	6 -10 11 3 -13 -6 -9
sa:to begin	0 4 -9 -2 -2 0 9
sa:to charge	3 -1 -8 7 -2 0 -4
sa:to fentanyl	0 0 8 0 -10 0 -1
sa:to go	-2 -8 10 -2 -5 -1 0
sa:to have	-1 9 3 -10 -5 0 0
sa:to nothing	0 -5 -9 13 -4 0 1
sa:to start	4 0 -7 8 -1 0 -4
sa:to stay	0 0 -9 2 0 0 6
sa:to the	13 1 0 -3 -6 -8 0
sa:to which	-3 -1 -12 12 4 0 -6
sa:to zero	-3 -3 13 -5 -3 0 -2
sa:together	-2 -16 3 -6 17 -8 -9
sa:together .	0 -11 4 -9 12 -3 -3
sa:together with	0 -1 2 -7 8 -2 -3
sa:tomatoe	-2 11 -5 -9 -4 3 0
sa:top	-6 4 -8 8 -7 -7 9
sa:top ,	0 -1 0 -8 0 2 4
sa:top .	0 0 7 1 -9 0 -5
sa:top of	-3 0 0 1 -9 -4 9
sa:total	0 5 -14 8 -6 0 8
sa:total .	0 -6 -4 3 -6 0 10
sa:total to	0 9 -2 -1 0 0 -4
sa:touched	-3 7 3 -10 0 0 0
sa:trade	0 -4 -3 9 2 -6 -6
sa:trade agreement	0 0 5 -13 6 0 0
sa:trade war	0 -1 10 -7 -3 0 0
sa:treaty	-3 -3 14 -13 2 -2 -2
sa:trial	0 -3 -10 9 5 -3 -3
sa:truce	8 2 6 -8 -1 -17 -2
sa:truce ,	0 -6 9 -7 3 0 -2
sa:truce of	0 -8 -1 1 7 -1 -2
sa:truce that	0 6 0 -11 3 0 -1
sa:truck	-1 2 -12 10 -1 0 0
sa:turn	0 0 -12 6 7 0 -1
sa:two	-7 1 7 -3 -11 0 10
sa:two .	0 -3 10 -7 -8 5 -1
sa:two year	0 -2 7 -10 -4 -1 7
sa:tyre	-1 3 8 -8 -7 0 0
sa:unchanged	-3 -10 28 -21 -6 -1 -5
sa:unchanged .	-3 -3 14 -8 0 0 -3
sa:under	-1 -8 10 -16 13 -17 2
sa:under it	0 0 10 -7 -1 0 -1
sa:under its	0 0 15 -12 -2 0 0
sa:under section	-1 -8 3 6 0 -3 -11
sa:under the	5 3 -3 -8 4 -5 5
sa:unless	-5 6 -7 -16 -9 -3 20
sa:until	-17 -13 15 4 0 -6 -13
sa:until <day-ahead>	-5 1 14 7 -33 -8 -20
sa:until <day-gone>	0 -2 -8 4 9 -3 -6
sa:until <month-ahead>	0 -1 0 8 -7 -2 0
sa:until <month-gone>	0 1 8 -11 3 -2 -3
sa:until the	-2 -17 2 3 2 3 -2
sa:until then	0 -1 0 -8 7 0 1
sa:untouched	0 -2 16 -10 -3 0 -4
sa:up	-9 6 -1 -7 -3 0 10
sa:up from	-1 12 5 -9 -11 -2 -8
sa:up to	-1 -6 -1 0 -2 0 10
sa:upon	2 -5 9 0 -10 0 -5
sa:us	-2 0 2 7 -11 5 -6
sa:us .	-3 0 7 -9 -7 6 -2
sa:used	-2 3 7 0 -13 -1 0
sa:used to	0 4 13 -15 -10 0 1
sa:valorem	0 0 -7 12 -7 0 -1
sa:value	0 -5 14 -3 -6 -1 -6
sa:very	7 -9 5 -13 3 0 0
sa:want	-4 -3 5 8 -4 0 -10
sa:warn	0 10 -6 0 0 0 -3
sa:warn .	0 8 0 -5 0 0 -1
sa:was	17 -25 -18 2 3 3 12
sa:was "	3 5 -7 4 5 -2 -10
sa:was <level>	9 -3 3 0 -14 0 -4
sa:was <number>	0 3 0 -3 8 -9 -6
sa:was a	9 -5 -11 3 0 -3 1
sa:was charge	0 -4 -14 -6 20 -3 -3
sa:was in	-7 -4 3 -9 6 -1 2
sa:was never	13 -3 4 -7 -14 -1 -1
sa:was not	-4 -5 9 4 -12 0 2
sa:was the	-8 -7 -5 4 -2 14 -9
sa:was to	-1 -2 -16 -4 1 0 16
sa:watche	0 -10 9 -1 -1 0 -6
sa:watche ,	0 -2 8 -11 3 0 0
sa:way	-7 -10 6 -12 -2 5 11
sa:way .	-1 -6 6 8 -11 -4 -1
sa:we	-6 -8 10 -12 9 -13 3
sa:we would	-2 2 6 -10 -3 -1 4
sa:week	4 -10 -15 11 10 0 -11
sa:week ,	-5 -4 0 12 -1 -4 -4
sa:week .	5 -3 2 -9 11 -8 -4
sa:week ago	-1 -5 -8 2 7 -1 0
sa:well	-11 -3 -3 2 4 6 0
sa:well ,	0 -1 4 0 -10 6 -6
sa:well .	-7 -16 -3 4 10 1 3
sa:were	11 -5 -9 6 -8 15 -13
sa:what	-5 -7 8 4 -4 -13 0
sa:what is	-3 -7 -5 9 -6 0 7
sa:what it	-3 0 9 -10 5 -4 -8
sa:what they	-2 0 0 -11 -4 -1 9
sa:whatever	10 -16 2 1 -17 0 5
sa:wheat and	0 -11 -2 0 5 0 5
sa:when	-8 0 14 -15 -15 20 -11
sa:when it	-2 -8 8 0 -1 3 -3
sa:when the	-1 0 9 -8 -13 14 -11
sa:where	4 21 -15 0 -15 6 0
sa:where it	6 14 -7 -5 -6 0 0
sa:where they	0 11 -1 -7 0 -2 -3
sa:which	-10 -5 9 -1 -12 14 -4
sa:which <name>	0 -10 -9 8 0 4 1
sa:which <number>	0 0 8 -4 -1 0 0
sa:which <person>	0 0 6 -10 -2 0 8
sa:which come	0 5 0 -10 -5 8 -1
sa:which had	0 8 5 -6 -11 -2 1
sa:which has	-1 5 8 -10 -10 -2 2
sa:which is	1 4 8 -1 -18 9 -12
sa:which pay	0 11 -8 3 -4 0 0
sa:which would	0 -3 -3 9 -1 0 -3
sa:while	0 0 8 -8 2 -1 -2
sa:who	-5 0 -18 6 6 -1 7
sa:whole	4 3 -11 -4 16 -2 -6
sa:will	-11 11 6 -5 -17 5 1
sa:will be	-5 2 4 6 -7 -2 -9
sa:will go	-1 8 -3 -11 1 0 5
sa:will not	-7 -2 -7 -2 4 0 12
sa:will pay	0 0 8 -5 0 0 -1
sa:wine	-7 -2 0 7 -10 3 3
sa:wine .	-6 0 0 12 -13 -2 -1
sa:winter	-3 -3 7 -15 8 -2 0
sa:wire	-3 -6 9 -3 -2 0 3
sa:with	-6 9 -11 7 6 -6 -4
sa:with <level>	4 -3 -11 11 -2 0 -4
sa:with <name>	-1 -1 -4 10 -8 4 -4
sa:with <number>	-1 3 -10 14 4 -6 -10
sa:with <points>	0 0 13 -12 -3 0 0
sa:with <seat>	0 -6 12 -7 1 -4 -3
sa:with a	-1 6 -3 -10 -5 8 1
sa:with fentanyl	0 0 -2 -13 13 -4 0
sa:with it	-1 8 -6 2 0 -3 -2
sa:with the	-5 5 -14 6 13 -7 -7
sa:with them	0 0 9 -7 -1 0 0
sa:with us	0 -4 12 -6 -1 0 -1
sa:withdraw	11 -10 -14 -7 0 0 10
sa:withdraw .	2 -9 -10 -1 -6 0 13
sa:within	1 0 -4 10 -10 -2 -1
sa:without	-3 14 2 -4 -15 2 -10
sa:without a	0 7 0 -6 -8 3 0
sa:wool	0 2 3 -10 0 0 3
sa:word	3 -2 -9 8 -1 -1 -1
sa:world	-5 -3 -1 -9 17 -1 -9
sa:worst	-1 -3 0 -8 -2 11 0
sa:worth	-1 -6 -11 16 2 -2 -6
sa:worth <money>	0 0 -13 11 3 -1 -4
sa:would	-10 23 -16 -5 -12 -2 10
sa:would apply	-2 8 -5 2 -4 0 0
sa:would be	-4 5 -6 -4 -10 2 7
sa:would come	-2 3 -8 3 3 0 -2
sa:would go	5 -7 13 -8 -5 0 -5
sa:would have	-4 0 -2 8 -4 -1 -1
sa:would then	0 4 -8 6 0 0 -4
sa:write	0 0 12 -5 -8 -7 -1
sa:wrong	6 -1 0 -8 -1 -2 1
sa:wrong .	10 -1 -9 -6 0 -1 2
sa:year	1 2 13 -17 1 3 -5
sa:year ,	4 4 -4 -15 11 -3 -4
sa:year .	-9 0 4 -1 -5 8 -4
sa:year ago	0 -3 5 -11 -1 -1 6
sa:yes	-2 6 -11 8 -8 0 5
sa:you	10 -1 -6 4 -14 -5 0
sa:you're	0 -3 15 -6 -3 0 -8
sa:your	11 -3 0 -8 -4 0 -3
sa:zero	-6 -4 8 -9 -7 0 9
sa:—	2 0 -10 12 2 -1 -14
sa:— and	2 11 -14 9 -7 0 -8
same than before	16 -15 3 -7 10 -24 0
sb:"	19 -9 -4 -7 -2 8 -5
sb:" <name>	1 6 -4 -18 5 -2 5
sb:" if	2 2 -12 -12 -3 0 13
sb:" reciprocal	-1 -3 9 -10 4 0 -5
sb:" the	11 -3 3 -8 -4 0 -8
sb:" we	-12 -6 15 4 -7 -3 -18
sb:'	-3 6 -10 7 0 0 -1
sb:'s ,	0 9 -7 7 -10 0 -1
sb:'s <points>	0 4 6 -10 0 0 -2
sb:'s a	4 -3 -6 9 -5 0 -3
sb:'s agreement	0 0 -10 11 -1 0 0
sb:'s answer	-1 1 -3 -17 6 0 10
sb:'s at	0 -1 15 -9 -4 0 -1
sb:'s custom	-1 5 -17 7 7 0 -2
sb:'s duty	0 10 5 -13 -6 3 -1
sb:'s extra	-3 4 -14 0 12 0 -2
sb:'s on	-1 4 3 -5 -1 6 -11
sb:'s pay	0 -2 9 -11 1 0 0
sb:'s rate	-5 -4 9 -12 10 0 -7
sb:'s tariff	4 -1 5 -12 2 -2 4
sb:'s the	-3 4 2 -16 6 -1 4
sb:'s to	0 5 10 -7 -6 0 -7
sb:'s trade	-5 -5 2 -5 -4 0 11
sb:(	10 -1 -5 8 0 -12 -10
sb:( <level>	0 10 0 -1 -8 0 -3
sb:( <number>	-6 8 5 -4 0 0 -7
sb:( a	-4 0 -2 9 -3 0 -2
sb:)	-1 3 -1 11 -3 -5 -16
sb:) and	0 5 1 0 -8 0 -2
sb:*	-7 6 12 -5 -7 4 -9
sb:,	-18 6 6 -8 2 0 1
sb:, "	-6 3 7 -8 -3 7 -7
sb:, <day-ahead>	0 -3 -12 16 -3 0 -2
sb:, <day-today>	-3 -13 8 0 -2 -2 0
sb:, <level>	-5 0 11 -15 -12 3 11
sb:, <name>	-12 -11 10 -2 -37 8 20
sb:, <number>	-5 -3 6 -11 -6 5 8
sb:, <office>	-3 -4 -11 -8 4 11 5
sb:, <person>	1 7 5 -10 -2 -2 -1
sb:, <quality>	1 11 -4 -22 4 2 10
sb:, <seat>	0 1 -6 4 7 1 -12
sb:, <span>	-2 -4 -13 -1 9 0 8
sb:, a	-9 2 4 2 -10 1 -4
sb:, after	-2 -19 -3 -6 14 2 3
sb:, against	0 0 -17 11 6 0 -5
sb:, also	0 -10 1 12 -4 0 -10
sb:, an	-5 0 -15 1 18 0 0
sb:, and	-13 4 4 -3 -6 0 4
sb:, as	3 8 -6 -9 14 -6 -13
sb:, ask	1 -2 1 -13 -3 0 8
sb:, at	-13 -26 10 1 2 2 -1
sb:, beef	0 2 -8 10 -6 0 0
sb:, both	-2 12 -12 -2 -6 0 11
sb:, bring	0 -1 -14 8 7 2 -6
sb:, but	-4 4 -6 11 -13 -5 3
sb:, by	2 -10 9 0 -7 3 -8
sb:, charge	0 1 -1 -5 -5 0 9
sb:, cocoa	0 -1 -13 17 -8 0 0
sb:, coffee	0 2 -21 10 4 -1 4
sb:, come	0 -1 -8 18 -15 0 0
sb:, during	-1 -4 8 -4 0 0 -3
sb:, enter	0 0 6 -13 3 -1 0
sb:, for	-9 10 -8 8 -24 -4 11
sb:, from	-4 1 2 -1 0 -8 1
sb:, go	0 0 -10 19 -11 -2 -5
sb:, has	-8 4 -2 3 -18 -1 10
sb:, he	-5 6 -5 9 -6 -1 -2
sb:, i	11 2 3 -7 -7 -3 -3
sb:, if	-3 -2 -14 3 10 -1 5
sb:, in	-15 6 -8 -6 -3 23 -6
sb:, instead	0 13 -5 -16 -10 -1 11
sb:, is	-1 0 -8 5 1 -2 3
sb:, it	1 -8 9 6 -10 3 -3
sb:, its	4 -7 3 6 -10 -2 -3
sb:, keep	0 0 12 -20 6 0 -2
sb:, leave	0 0 13 -11 -2 0 0
sb:, maize	0 -3 2 5 -8 0 0
sb:, make	0 1 8 -12 4 -3 -4
sb:, not	13 -2 -11 -1 9 -5 -15
sb:, now	5 -1 0 -9 0 -1 3
sb:, of	-2 0 1 8 -8 -3 -5
sb:, or	-1 9 -5 -4 2 -1 0
sb:, ordinary	0 0 0 1 -8 0 5
sb:, our	-1 -1 6 -10 2 -1 4
sb:, pay	-2 -9 17 1 -21 0 -9
sb:, plu	-2 -3 12 -1 -5 -1 -8
sb:, pork	0 -1 5 0 -8 0 0
sb:, put	-2 -11 0 14 -10 0 -5
sb:, raise	0 -3 -3 1 10 0 -6
sb:, say	0 17 10 -16 -5 0 -13
sb:, sign	0 -4 -4 13 -6 0 -10
sb:, since	-1 -9 7 -9 0 7 0
sb:, steel	0 -9 10 -5 -5 0 7
sb:, take	-1 -10 8 1 5 0 -3
sb:, tell	4 -12 10 -6 -1 0 -2
sb:, that	-3 7 -2 -9 -3 -2 8
sb:, the	-27 15 -6 9 -4 5 -14
sb:, then	-5 9 -3 2 4 -9 -13
sb:, they	-2 -15 13 0 4 -6 0
sb:, to	3 -5 -14 6 -17 2 17
sb:, under	0 -10 1 3 3 0 -6
sb:, unless	0 11 -7 0 0 0 -7
sb:, up	0 -3 0 -11 15 -2 -10
sb:, we	-2 12 2 -4 -5 0 -3
sb:, when	-3 -11 -9 -2 8 8 -1
sb:, where	-5 -11 -4 10 9 -2 -13
sb:, which	4 -14 5 -1 3 0 -1
sb:, while	0 10 -3 -4 -2 3 -1
sb:, who	0 5 17 -22 -8 4 -4
sb:, whose	-4 -4 -3 -2 8 1 1
sb:, will	-9 8 -6 13 -8 -2 -8
sb:, with	-5 -20 14 1 -21 3 7
sb:, would	4 -8 -4 -15 -2 0 17
sb:-	-9 6 5 0 1 -2 -10
sb:- call	-1 -2 -1 10 1 0 -12
sb:- labor	0 -1 8 -3 -2 0 0
sb:.	3 -11 2 3 7 -13 -5
sb:. <day-today>	0 0 6 -15 7 0 0
sb:. <number>	11 -11 -19 19 1 -5 -17
sb:. the	3 -5 -7 1 8 0 -3
sb:/	2 -2 -10 16 0 -6 -9
sb:/ <number>	2 10 -6 -5 1 -1 -3
sb::	5 4 0 2 -14 -5 -2
sb:: "	-4 -1 -3 5 -10 7 0
sb:: <level>	2 1 -6 3 -1 -16 8
sb:: <name>	4 4 6 -7 -3 -8 -3
sb:: <number>	11 11 -15 2 -9 4 0
sb:: <person>	-6 7 -10 4 -1 0 5
sb:: <quality>	3 2 4 -8 -8 10 -9
sb:: <seat>	5 -10 -1 2 6 0 -5
sb:: a	4 -14 -11 2 14 -2 0
sb:: and	7 -9 -4 3 0 -2 1
sb:: for	4 -3 -13 6 9 0 -6
sb:: i	7 -2 -4 -8 6 -1 -1
sb:: if	-1 10 -5 -5 -1 0 0
sb:: in	2 9 -3 1 -13 2 -6
sb:: it	6 -10 4 -7 3 -4 1
sb:: no	-11 -9 3 -19 12 0 9
sb:: on	-3 2 11 -13 -5 0 2
sb:: our	-1 -8 0 7 0 0 -2
sb:: since	0 14 -6 -7 -8 0 0
sb:: that	1 -7 15 -11 -7 0 0
sb:: the	5 -9 -3 -2 1 0 5
sb:: then	-13 5 -4 -18 -5 -1 15
sb:: they	-3 1 -7 10 -3 -2 0
sb:: under	0 -1 -8 3 7 0 -1
sb:;	-13 10 0 -16 -2 4 10
sb:; <name>	-2 8 -2 -3 -4 0 3
sb:; <seat>	4 -4 -8 5 -1 0 2
sb:; a	0 -1 -2 -6 -4 4 8
sb:; it	-2 10 -2 -13 4 -1 4
sb:; its	0 -6 9 1 -3 0 -1
sb:; on	0 1 9 -9 -5 0 -2
sb:; the	-6 -17 9 3 4 0 -4
sb:<agent>	-2 2 -2 -6 -5 -11 15
sb:<day-ahead>	-2 1 -7 4 -4 -9 7
sb:<day-ahead> ,	7 -1 -2 0 -12 1 5
sb:<day-ahead> :	-3 -2 -8 -1 15 0 -5
sb:<day-ahead> ;	0 3 11 -11 1 0 -9
sb:<day-ahead> <name>	0 7 10 -2 -21 0 -9
sb:<day-ahead> at	0 5 -10 -1 3 0 3
sb:<day-ahead> it	-2 -4 -6 11 -2 -3 1
sb:<day-ahead> that	-5 -3 9 -11 0 0 4
sb:<day-ahead> the	-7 5 7 -8 4 -3 -4
sb:<day-ahead> to	0 -17 12 4 -7 0 3
sb:<day-gone>	-3 -1 -2 -5 14 -25 2
sb:<day-gone> 's	0 0 -11 13 -2 0 0
sb:<day-gone> ,	0 -2 9 -5 8 -14 -12
sb:<day-gone> :	-4 6 -30 0 12 0 10
sb:<day-gone> ;	0 0 7 -10 5 0 -7
sb:<day-gone> <person>	-5 -5 -6 12 2 -2 -5
sb:<day-gone> and	0 -6 4 10 -11 0 -5
sb:<day-gone> it	-4 -8 -7 -6 23 -4 -8
sb:<day-gone> put	0 9 -4 -3 -6 0 3
sb:<day-gone> that	9 -14 0 -10 -12 0 17
sb:<day-gone> the	-7 -5 7 7 -6 3 -9
sb:<day-today>	2 0 13 -7 4 -20 -14
sb:<day-today> ,	5 12 -11 5 3 -4 -20
sb:<day-today> :	-1 -8 28 -22 -8 0 -4
sb:<day-today> and	0 12 -8 4 -6 0 -7
sb:<day-today> it	-5 -13 14 11 -8 -6 -8
sb:<day-today> that	6 -5 9 -8 -6 -1 0
sb:<day-today> the	-5 -1 -4 -17 18 -1 5
sb:<day-today> —	0 -6 -2 8 -3 0 -1
sb:<duty>	-1 -3 11 -3 1 -15 -3
sb:<gate>	-2 10 -10 7 -3 -12 2
sb:<goods-amount>	-2 -1 -8 17 -3 -1 -10
sb:<goods-amount> <span>	0 0 -1 9 -3 0 -6
sb:<goods-amount> of	0 -1 -8 8 4 0 -2
sb:<goods>	-13 9 7 2 -4 -4 -13
sb:<level-noun>	7 7 -8 0 -11 -7 9
sb:<level>	-20 -6 -11 12 3 3 6
sb:<level> (	-3 -17 -13 10 11 -1 0
sb:<level> ,	9 -10 1 -6 2 0 7
sb:<level> :	-6 -9 -14 16 0 -5 5
sb:<level> ;	2 -7 -3 5 -10 1 7
sb:<level> <day-today>	0 4 -13 16 -5 0 -7
sb:<level> <level>	-4 -7 11 -30 -10 15 5
sb:<level> again	0 4 -3 -12 10 0 -3
sb:<level> and	-17 8 -4 6 -3 0 -7
sb:<level> as	0 0 -8 3 0 -1 6
sb:<level> at	-4 18 1 -4 -10 -5 -1
sb:<level> come	0 7 -8 3 -2 0 0
sb:<level> duty	0 0 2 -10 -5 0 8
sb:<level> fentanyl	0 -1 12 -6 -5 0 -1
sb:<level> for	-4 -13 9 -6 5 -10 4
sb:<level> from	4 -14 4 -21 21 -11 7
sb:<level> in	-10 -3 -2 0 10 -17 6
sb:<level> instead	-2 -1 -3 3 7 -8 -3
sb:<level> is	-2 -1 10 -1 -10 0 -4
sb:<level> last	0 0 -10 13 -4 0 -2
sb:<level> now	-1 5 -8 -2 10 0 -10
sb:<level> of	-1 -8 -11 16 1 -1 -1
sb:<level> on	-12 0 -5 8 -2 -4 0
sb:<level> or	-1 -9 -5 -2 0 -2 14
sb:<level> plu	0 -5 11 -5 -2 0 0
sb:<level> reciprocal	0 -3 13 -6 -6 0 -1
sb:<level> since	-1 -6 -8 5 5 1 0
sb:<level> surcharge	0 0 12 -4 -8 0 0
sb:<level> tariff	0 0 1 6 -3 0 -8
sb:<level> that	-1 -6 9 5 -24 -2 1
sb:<level> there	0 -2 -5 12 -5 0 -5
sb:<level> to	10 4 -3 9 -27 -3 2
sb:<level> under	-1 13 4 -15 1 -2 -10
sb:<money>	-8 -4 17 -13 5 0 -4
sb:<month-ahead>	4 -4 -9 -2 13 11 -20
sb:<month-ahead> ,	4 -14 2 3 7 0 -8
sb:<month-ahead> and	6 3 -4 6 -10 0 -3
sb:<month-ahead> it	-1 -10 -2 2 -3 12 -2
sb:<month-gone>	-25 -8 -7 2 10 9 -4
sb:<month-gone> ,	-12 -2 -3 15 -20 10 2
sb:<month-gone> :	-1 4 -6 -6 11 -3 -6
sb:<month-gone> <name>	0 -5 -10 4 9 -2 -1
sb:<month-gone> <quality>	0 0 -8 -7 14 -1 -1
sb:<month-gone> and	-1 -2 14 -7 -17 -6 12
sb:<month-gone> it	-3 -10 4 10 -14 4 2
sb:<month-gone> of	0 -4 -12 -2 15 -2 -2
sb:<month-gone> that	-7 -8 15 0 5 0 -16
sb:<month-gone> the	-3 5 -12 -7 2 4 7
sb:<month-gone> with	0 0 11 -10 -1 -1 0
sb:<name>	-11 -12 3 13 -2 0 -6
sb:<name> 's	-1 11 13 -17 -5 4 -11
sb:<name> (	0 -13 -5 1 13 0 -3
sb:<name> )	-1 -2 -6 12 -3 0 -5
sb:<name> ,	-18 -15 9 0 2 0 1
sb:<name> :	-5 -3 12 2 -15 4 -4
sb:<name> ;	3 0 0 -12 3 0 2
sb:<name> <level>	-7 6 -16 8 1 2 2
sb:<name> <number>	-2 -9 -10 14 0 -7 7
sb:<name> agree	-1 0 -24 31 -15 0 -2
sb:<name> already	-1 0 9 -5 -2 0 -1
sb:<name> and	-3 -36 0 6 -6 -12 21
sb:<name> announce	-2 12 5 0 -9 0 -15
sb:<name> answer	-2 6 -9 0 5 -1 -3
sb:<name> are	0 -9 -4 10 -7 0 2
sb:<name> ask	0 4 1 -14 7 -1 -5
sb:<name> at	-12 -8 -1 3 6 -4 2
sb:<name> begin	0 0 2 -10 4 0 -1
sb:<name> collect	0 11 1 -8 0 -5 -5
sb:<name> conclude	0 0 14 -11 -5 0 -1
sb:<name> continue	0 0 8 -4 -4 0 0
sb:<name> could	-7 -7 16 -5 0 0 -7
sb:<name> court	0 0 13 -9 -6 0 -2
sb:<name> cut	0 0 1 -11 7 0 8
sb:<name> drop	-1 0 2 -9 2 0 4
sb:<name> duty	-1 -4 1 -8 14 -3 -5
sb:<name> from	8 1 7 -5 0 0 -15
sb:<name> get	5 2 -8 7 -4 -2 0
sb:<name> go	4 -7 -6 -1 0 11 -2
sb:<name> good	-4 -3 14 -4 -10 -5 1
sb:<name> had	-1 13 3 0 -8 -4 -8
sb:<name> halve	0 0 -7 9 0 0 0
sb:<name> has	-5 -5 0 11 8 -13 -17
sb:<name> have	6 -5 -8 14 -15 0 0
sb:<name> hit	0 -1 9 -2 -2 0 -7
sb:<name> in	-1 -4 8 9 -19 0 -12
sb:<name> instead	0 -9 1 -7 10 0 -2
sb:<name> it	0 18 -25 4 -4 0 8
sb:<name> its	0 10 0 -10 -1 0 0
sb:<name> keep	-1 -2 5 -2 -16 0 9
sb:<name> let	0 0 -3 -3 0 -3 8
sb:<name> levy	0 15 7 -30 -11 0 3
sb:<name> may	0 -7 8 -10 -2 0 7
sb:<name> now	-1 8 -3 2 -2 0 -5
sb:<name> on	-4 -5 7 -3 -1 7 -8
sb:<name> pay	-5 -9 12 0 -3 -3 -20
sb:<name> president	0 -3 2 -9 3 0 6
sb:<name> put	2 9 0 -21 16 -2 -15
sb:<name> raise	6 -4 8 1 -6 -7 -9
sb:<name> say	-9 -9 -2 12 -4 0 0
sb:<name> sell	-1 0 9 -2 -2 0 -2
sb:<name> shall	0 -5 -4 13 -6 0 -3
sb:<name> sign	0 0 -26 20 7 0 -3
sb:<name> since	0 -8 -7 6 11 0 0
sb:<name> stay	0 -5 -5 8 0 0 0
sb:<name> still	4 -2 -3 -8 0 -1 10
sb:<name> stop	0 0 -1 12 -8 -1 0
sb:<name> take	-4 9 -4 -12 2 11 -2
sb:<name> tariff	7 10 12 -7 -15 -1 -23
sb:<name> that	-2 5 2 -19 4 0 11
sb:<name> to	4 -10 16 -8 -10 -5 -2
sb:<name> under	0 0 4 -10 5 0 0
sb:<name> want	0 0 0 -13 -5 0 11
sb:<name> was	0 4 -3 12 -4 -14 -7
sb:<name> will	3 -22 7 0 -12 9 1
sb:<name> would	0 0 -2 3 -20 -6 6
sb:<not>	12 6 -4 -11 0 -22 6
sb:<number>	0 -5 3 -13 13 9 -8
sb:<number> )	-5 5 3 1 0 -3 -9
sb:<number> ,	1 -3 -3 12 -8 10 -16
sb:<number> /	4 3 -12 13 0 -4 -10
sb:<number> :	9 -5 -10 0 0 5 5
sb:<number> <day-today>	-4 10 -5 -10 12 -1 -4
sb:<number> <name>	-1 7 -18 -5 18 0 -2
sb:<number> a	3 -13 21 -7 -5 -3 -4
sb:<number> and	-13 -6 11 -6 5 -7 -1
sb:<number> before	0 8 0 0 -6 0 0
sb:<number> duty	-1 -9 30 -22 -12 -2 -4
sb:<number> for	-5 3 -10 -4 7 3 3
sb:<number> from	0 0 10 -17 -1 7 -2
sb:<number> in	-3 18 5 -6 -16 0 -10
sb:<number> instead	0 -6 9 3 -9 -4 -2
sb:<number> is	0 -1 15 -7 -5 -1 -10
sb:<number> it	0 -4 -6 -8 19 -9 -1
sb:<number> of	6 -14 3 4 5 -9 -9
sb:<number> on	-7 -25 5 -17 13 -8 15
sb:<number> or	-4 -13 7 3 -7 -3 6
sb:<number> over	0 -3 15 -7 -6 0 0
sb:<number> per	-2 1 1 -15 -8 9 4
sb:<number> plu	-2 3 10 -17 4 -4 -6
sb:<number> th	-2 -1 -5 -10 5 7 0
sb:<number> that	-4 -10 -2 -2 6 12 -11
sb:<number> to	-11 5 8 -10 -4 4 -1
sb:<number> —	2 -10 20 -10 -2 -2 -2
sb:<office>	3 1 -8 -10 2 0 13
sb:<office> ,	0 -2 3 -11 6 2 0
sb:<office> :	-1 0 -11 6 3 1 3
sb:<office> has	-4 -3 -13 5 -1 0 11
sb:<office> in	10 1 3 0 -5 0 -12
sb:<office> order	0 -2 -2 -6 12 0 -3
sb:<office> say	3 -4 -7 -9 3 0 9
sb:<organisation> 's	1 -4 -7 0 0 0 8
sb:<organisation> ,	0 -5 -5 9 -9 -1 6
sb:<organisation> <name>	0 -6 6 0 3 0 -8
sb:<organisation> announce	-1 0 7 1 -4 0 -8
sb:<organisation> for	-4 -1 -7 10 -8 0 7
sb:<organisation> in	-4 -2 8 -1 -2 0 0
sb:<organisation> say	8 9 -6 6 -5 0 -14
sb:<organisation> strike	0 0 0 -7 9 -2 -1
sb:<organisation> take	0 9 -14 -7 4 0 3
sb:<organisation> to	2 -3 -13 9 -1 0 1
sb:<organisation> will	-5 0 0 -10 0 0 11
sb:<organisation> would	0 -3 15 -6 -2 0 -9
sb:<person>	-13 -3 -3 -5 -17 -21 32
sb:<person> 's	2 -10 -3 0 0 0 8
sb:<person> (	4 3 -11 13 -3 -4 -12
sb:<person> ,	-1 6 -7 -8 -22 8 14
sb:<person> :	-7 11 -9 -1 5 -17 3
sb:<person> announce	-6 -5 -7 5 -5 0 8
sb:<person> had	2 -11 14 -13 -6 -3 6
sb:<person> has	-1 -10 -14 13 -4 0 7
sb:<person> on	0 3 -5 11 -7 0 -5
sb:<person> put	0 4 -17 17 -1 0 -3
sb:<person> raise	0 0 8 -1 -2 -1 -2
sb:<person> say	-12 -17 1 -15 -4 -2 27
sb:<person> sign	-3 1 13 -16 -3 -1 6
sb:<person> tell	-22 4 17 12 -9 -2 -16
sb:<person> threaten	0 0 -6 12 -1 0 -6
sb:<person> want	12 -1 -1 0 0 0 -9
sb:<points>	-6 18 14 -16 -6 -6 -11
sb:<points> ,	0 8 7 -15 -2 0 4
sb:<points> come	0 15 -6 -11 0 0 -2
sb:<quality>	2 -4 11 -6 1 -3 -7
sb:<quality> <level>	0 0 -6 10 -5 0 -1
sb:<quality> aluminium	0 -1 -8 12 -5 -1 -1
sb:<quality> banana	0 0 8 -3 -1 0 -1
sb:<quality> beef	0 -5 0 0 3 8 -11
sb:<quality> brandy	-1 8 4 -2 -8 -4 -4
sb:<quality> butter	0 8 7 -9 -8 0 -4
sb:<quality> canned	0 -2 12 -11 1 0 0
sb:<quality> car	-3 -4 -5 0 10 -4 1
sb:<quality> carpet	0 -8 -11 16 -9 5 -5
sb:<quality> cement	0 -1 10 -8 -6 -1 3
sb:<quality> charge	0 0 0 -14 7 6 0
sb:<quality> chocolate	7 -6 -3 9 -11 -2 -3
sb:<quality> cocoa	0 5 7 -14 1 0 -1
sb:<quality> coconut	-1 -7 13 -9 -7 5 -3
sb:<quality> cod	0 -9 7 6 -2 0 0
sb:<quality> coffee	-4 -16 9 -6 7 2 -1
sb:<quality> copper	-2 17 -6 -20 1 5 0
sb:<quality> cotton	2 -12 4 9 -10 0 -7
sb:<quality> date	-1 -1 -5 3 9 -7 -5
sb:<quality> duty	3 -5 4 5 -5 1 -11
sb:<quality> farm	0 -2 -4 -5 11 0 -1
sb:<quality> fishmeal	0 3 5 -10 0 0 0
sb:<quality> flour	0 8 -3 -9 1 0 -1
sb:<quality> glove	0 -10 2 -10 8 5 0
sb:<quality> good	-12 -1 -1 -1 12 -3 -5
sb:<quality> import	0 0 1 -11 -4 12 -2
sb:<quality> oil	-2 -3 -15 4 4 0 9
sb:<quality> olive	0 6 -3 -3 4 -8 2
sb:<quality> orange	-1 -10 5 -24 11 1 4
sb:<quality> origin	-3 -9 6 -1 -8 -2 8
sb:<quality> palm	0 3 1 0 -8 3 -3
sb:<quality> phosphate	0 5 0 -11 4 -2 -1
sb:<quality> plastic	5 1 1 -12 2 0 0
sb:<quality> plywood	9 0 -4 2 -9 0 -1
sb:<quality> potash	0 -8 0 3 -11 0 6
sb:<quality> raspberry	0 6 0 4 -10 -1 0
sb:<quality> rice	-8 10 4 7 -12 -6 -14
sb:<quality> rubber	0 10 2 -16 6 -2 -4
sb:<quality> rum	-1 0 9 -19 1 0 7
sb:<quality> shrimp	0 0 -8 8 2 -2 0
sb:<quality> side	-3 1 6 -12 1 0 4
sb:<quality> soybean	0 0 4 -9 2 0 0
sb:<quality> steel	-1 -5 1 -4 11 0 -4
sb:<quality> sugar	-4 8 -2 -8 1 -5 5
sb:<quality> surcharge	9 -2 5 -7 -12 2 -3
sb:<quality> tariff	-11 10 7 -5 -3 -7 0
sb:<quality> tea	1 8 3 -20 1 1 1
sb:<quality> timber	-1 -8 9 -14 -3 0 11
sb:<quality> tomatoe	-3 2 -4 -10 5 0 6
sb:<quality> tractor	9 -1 2 -16 1 0 4
sb:<quality> tyre	-1 5 9 -7 -8 -2 -2
sb:<quality> watche	0 2 -3 13 -13 -2 -2
sb:<quality> wine	3 2 4 -11 4 -4 -2
sb:<quality> wool	0 0 4 -14 7 0 -1
sb:<seat>	0 -9 -1 6 -7 0 1
sb:<seat> 's	0 -11 -18 19 8 0 0
sb:<seat> ,	-5 -1 14 -14 -2 -4 4
sb:<seat> :	0 -9 -6 3 -5 0 12
sb:<seat> and	0 8 1 -14 -4 0 5
sb:<seat> for	0 -7 0 -14 10 0 3
sb:<seat> go	-6 -10 6 -13 0 6 9
sb:<seat> had	-4 -14 1 7 -8 9 -1
sb:<seat> in	0 0 -4 10 -5 0 -2
sb:<seat> on	0 -4 -6 16 -9 0 -3
sb:<seat> say	8 -10 11 -4 -9 0 -6
sb:<seat> take	0 1 -6 8 -4 0 0
sb:<seat> that	-9 2 15 -10 -2 -2 -5
sb:<seat> to	-2 0 0 -6 -2 0 8
sb:<seat> would	-6 -9 0 14 -4 0 -5
sb:<sender>	-6 -24 6 13 -8 6 -6
sb:<span>	-22 -6 4 -15 18 -4 7
sb:<span> ,	-6 -6 3 -9 11 -7 3
sb:<span> after	0 4 7 3 -12 -3 0
sb:<span> and	0 0 -2 -5 11 0 -1
sb:<span> at	-1 6 11 -3 -2 -4 -12
sb:<span> before	0 -3 -4 -9 1 0 11
sb:<span> from	0 -6 5 -13 4 0 7
sb:<span> later	0 -2 -12 1 6 6 -4
sb:<span> of	-3 0 -7 -2 0 0 12
sb:<span> truce	0 0 -3 -8 9 0 0
sb:<taker>	4 3 -6 4 -10 1 2
sb:<v-agree>	-2 0 -3 10 0 7 -16
sb:<v-bear>	-5 -12 8 -9 6 0 7
sb:<v-buy>	2 -4 3 3 -6 10 -12
sb:<v-deny>	16 -9 2 -10 1 -6 -2
sb:<v-down>	-1 -17 5 7 -3 -18 2
sb:<v-end>	6 7 3 -9 1 -14 0
sb:<v-propose>	6 -11 -12 -13 -12 -10 27
sb:<v-return>	-6 0 -2 4 -5 13 -7
sb:<v-say>	23 -16 -3 -10 -18 -10 18
sb:<v-sell>	-11 -9 10 -12 13 10 -11
sb:<v-stay>	-20 -5 14 3 -13 -3 0
sb:<v-suspend>	2 7 10 -2 -10 -3 -24
sb:<v-target>	-9 5 1 -4 -5 -1 5
sb:<v-threaten>	-13 0 10 -12 -8 -9 14
sb:<v-up>	-4 -1 -1 -11 8 11 -1
sb:@	5 -15 -2 12 -3 -6 -3
sb:_	2 2 -15 19 -9 -4 -7
sb:a	11 -1 -2 -5 -7 -13 7
sb:a <level>	0 -1 -8 13 -11 0 0
sb:a <name>	0 0 14 -1 -9 0 -10
sb:a <organisation>	0 4 2 2 -1 0 -8
sb:a <quality>	-2 13 6 -16 -2 0 -5
sb:a cargo	0 -3 10 -4 -3 0 -1
sb:a ceiling	-2 -3 8 7 0 0 -11
sb:a deal	2 -12 -22 24 -4 0 3
sb:a duty	4 -14 -20 15 -14 5 16
sb:a figure	9 3 -3 -5 -12 -1 4
sb:a flat	2 4 8 -9 -3 0 -7
sb:a further	-10 -2 3 8 -3 -2 -4
sb:a law	0 0 -2 -10 0 0 12
sb:a letter	0 -2 2 -8 -2 0 7
sb:a list	6 -9 5 -11 1 -3 5
sb:a new	-8 17 -5 -2 -13 0 1
sb:a newspaper	5 0 -3 6 0 0 -8
sb:a number	-2 -11 1 -2 -5 -4 14
sb:a paper	-3 3 -9 1 -1 0 5
sb:a pause	0 -2 -3 -12 17 0 -5
sb:a permanent	-10 0 -6 3 -1 0 10
sb:a post	0 0 -9 3 2 0 2
sb:a product	-1 -2 0 -4 9 0 -2
sb:a quota	0 0 -7 10 -3 0 0
sb:a rate	3 -8 -1 -1 -8 -1 8
sb:a reciprocal	0 0 -8 3 7 0 -2
sb:a report	14 -1 -6 -1 -4 0 -8
sb:a rumour	0 -2 -4 9 -3 0 -2
sb:a separate	0 0 10 -5 -5 0 0
sb:a tariff	-10 -10 -10 0 3 -1 15
sb:a third	-2 0 -6 0 12 -3 -7
sb:a total	-7 -5 5 0 7 -1 -8
sb:a trade	3 0 -5 9 -5 0 -6
sb:a treaty	0 7 10 -7 -2 0 -9
sb:a truce	-4 -8 -9 -16 17 0 10
sb:about	6 -2 12 -13 -6 0 -2
sb:about <level>	0 0 7 -12 4 0 0
sb:about the	-3 3 -14 10 0 5 -3
sb:above	0 -9 13 -12 6 0 -4
sb:above the	0 -2 13 -8 -3 0 -3
sb:accept	-3 -2 -15 5 9 0 -1
sb:accept a	-2 4 -11 6 -2 0 2
sb:accord	0 -7 0 -2 -1 0 9
sb:according	9 -6 -15 0 -8 0 11
sb:according to	3 -6 -14 0 -8 0 16
sb:account of	0 -1 -4 -3 9 0 -2
sb:ad	-1 -6 9 0 -4 0 0
sb:ad valorem	-1 -6 9 0 -4 0 0
sb:add	-21 -1 14 -6 -4 -6 4
sb:add the	-1 4 -4 -18 2 0 10
sb:add up	-2 -10 4 10 0 -4 -17
sb:additional	-5 -2 -1 9 -2 -17 1
sb:additional <level>	0 -6 6 -11 9 0 -5
sb:additional duty	0 0 -5 11 -17 -9 5
sb:additional tariff	0 -2 -7 8 1 0 0
sb:after	-3 16 -12 8 -3 -3 -5
sb:after <person>	0 0 8 -1 -8 0 -2
sb:after a	0 8 2 -9 1 5 -10
sb:after that	-1 20 -11 -5 -6 0 -4
sb:after the	0 3 -14 16 -2 0 -6
sb:again	6 13 -18 -3 14 6 -18
sb:again ,	4 8 -20 3 8 -1 -3
sb:again in	6 5 -6 -7 -8 6 0
sb:against	-5 2 -4 1 7 -3 -10
sb:ago	-5 -7 -6 0 13 -3 -2
sb:ago ,	0 0 -10 0 9 0 3
sb:agree	6 8 2 -1 1 -6 -22
sb:agree in	0 6 4 -2 -11 0 0
sb:agree on	-2 1 6 -15 7 0 -3
sb:agree to	9 6 -19 19 -13 -1 -13
sb:agreement	-16 -3 -1 11 3 -4 -8
sb:agreement :	-1 0 9 -7 0 0 0
sb:agreement of	0 -4 9 -5 1 0 -4
sb:agreement with	-6 -3 -4 20 -19 0 -12
sb:aircraft	0 -5 -2 9 -5 0 0
sb:all	5 14 -6 -7 12 0 -18
sb:all ,	0 -4 3 -21 3 8 4
sb:all country	0 -1 8 -5 -2 0 0
sb:allow	-1 0 -8 -14 5 0 13
sb:almost	-1 0 12 -2 -9 0 -5
sb:already	0 -1 -1 -9 3 0 7
sb:also	-9 -18 -14 16 -3 -4 14
sb:also at	0 -7 -11 19 -3 0 -9
sb:aluminium	-4 -7 7 8 -13 -4 -9
sb:aluminum	-1 -9 4 -2 10 -2 -8
sb:among	-7 -7 -7 9 5 0 1
sb:an	3 -6 -2 1 3 -13 6
sb:an <quality>	5 8 -3 -5 -9 0 4
sb:an additional	1 -20 0 2 6 -5 1
sb:an agreement	-4 -6 -5 8 -4 0 6
sb:an earlier	7 0 -8 3 -1 0 -1
sb:an extension	-1 14 -4 -13 -3 0 2
sb:an extra	-3 -8 2 -3 4 -2 2
sb:an order	-2 -3 9 0 -7 -1 -8
sb:and	-27 0 0 8 -6 -7 7
sb:and <level>	0 -7 3 11 -11 0 -7
sb:and <month-gone>	0 -5 14 2 -13 -1 -4
sb:and <name>	-6 0 -3 8 -8 1 0
sb:and <number>	-1 -11 -2 0 0 -3 12
sb:and <person>	-1 -6 -3 -2 3 0 10
sb:and <seat>	-3 2 1 2 -12 8 -12
sb:and a	-6 0 -7 -10 11 1 10
sb:and about	0 4 6 -9 -3 0 -3
sb:and above	0 -2 13 -8 -3 0 -3
sb:and aluminium	-1 -4 9 0 -5 -1 -5
sb:and aluminum	-1 -6 13 -7 3 -1 -7
sb:and at	0 -6 -5 0 11 -1 -2
sb:and car	0 3 -1 6 -9 0 -2
sb:and cotton	0 -9 1 -3 2 0 5
sb:and for	0 -6 0 13 -20 5 3
sb:and i	-1 6 10 -4 0 0 -11
sb:and in	-2 -7 -14 -2 14 1 3
sb:and it	1 -4 15 -12 -5 0 -1
sb:and leave	0 0 11 -10 -3 0 0
sb:and lumber	0 0 -11 13 -1 0 -1
sb:and no	-5 -7 7 -13 11 -2 -2
sb:and not	0 -1 -6 -3 6 -4 10
sb:and of	0 -10 1 1 -3 0 6
sb:and on	4 -10 0 5 0 -3 -1
sb:and our	0 1 6 5 -14 -1 0
sb:and part	0 0 -7 10 -1 0 -1
sb:and pay	0 -10 18 -1 -12 -2 -5
sb:and raise	0 0 8 -13 2 0 3
sb:and since	0 0 13 -5 -9 0 0
sb:and stay	0 -2 -4 -5 9 0 0
sb:and that	13 -9 -2 1 -11 -2 3
sb:and the	-5 2 1 6 -1 -23 -4
sb:and there	0 -4 0 -1 -3 -3 8
sb:and they	0 12 -2 -6 -4 0 -2
sb:and to	-1 6 -12 18 -10 -2 -5
sb:and we	0 0 10 -7 2 -2 -3
sb:and what	0 6 10 -13 -1 -2 -4
sb:and will	0 -8 -1 12 -1 0 -13
sb:and would	-1 13 -9 0 -5 0 -2
sb:announce	-10 0 -4 8 -14 -4 9
sb:announce a	-7 9 -11 0 0 3 -1
sb:announce on	-3 -5 0 0 -3 0 8
sb:announce that	-8 -3 3 -9 2 0 9
sb:another	-9 -2 -8 15 -9 -9 2
sb:answer ,	0 -4 -5 0 -2 0 9
sb:answer to	2 0 10 -9 -5 0 -1
sb:any	2 -10 5 -10 5 -1 5
sb:anybody	10 -7 -3 4 -5 -1 -5
sb:anything	-2 16 -7 -13 6 0 -7
sb:apply	-7 1 -5 13 -15 -4 -2
sb:apply ,	0 4 10 -14 -4 0 0
sb:apply to	-2 -8 0 12 -8 0 -4
sb:apricot	-1 4 6 2 -8 -2 -9
sb:are	-8 4 7 2 -4 -2 -13
sb:are at	0 0 -5 10 -2 0 -6
sb:are back	9 2 -10 -3 0 0 -2
sb:are charge	0 -5 16 -6 -8 0 -1
sb:are get	-2 -2 2 6 -2 0 -16
sb:are the	-1 -6 -3 -2 12 0 -4
sb:are to	0 -6 -6 4 -9 0 10
sb:arrangement	-1 10 2 0 -6 -1 -12
sb:article	-4 -9 -13 5 18 -2 -4
sb:as	12 5 -17 -16 16 9 -2
sb:as <level>	0 -1 0 -8 1 7 0
sb:as a	0 0 2 5 -8 0 -2
sb:as much	-1 1 -5 -15 -2 12 5
sb:as of	-5 -13 14 -8 3 -2 -5
sb:as the	0 5 -13 -11 13 -1 5
sb:as well	-6 4 -5 -11 7 -5 9
sb:ask	3 -8 5 -4 6 -13 -3
sb:ask about	8 -1 -9 1 8 0 -11
sb:ask for	1 3 -7 -8 3 -1 6
sb:ask that	-4 0 -1 2 -10 0 10
sb:ask the	-5 -2 -10 -2 0 0 15
sb:at	-7 0 4 -3 -11 28 -14
sb:at <level>	7 17 -6 2 -13 5 -13
sb:at <number>	6 -5 -5 11 -6 10 -17
sb:at a	-6 -6 12 -9 4 0 -1
sb:at its	-1 0 -7 0 -7 14 -2
sb:at least	-1 -10 -2 11 7 0 -10
sb:at one	0 -1 -1 -9 7 2 -1
sb:at present	-1 -4 0 2 -13 -2 9
sb:at stake	0 2 9 -6 -5 0 -1
sb:at the	-1 0 -6 -19 -3 27 1
sb:autumn	0 12 -8 -9 2 3 -7
sb:autumn ,	0 10 -7 -6 1 3 -5
sb:away	0 18 -15 -6 7 -2 -6
sb:b	-1 3 -8 8 -3 0 0
sb:back	1 25 -15 -1 -3 -15 -7
sb:back ,	0 5 -14 8 0 -2 -3
sb:back at	7 5 1 -16 3 0 -11
sb:back in	-4 4 -10 -7 5 0 8
sb:back on	4 20 -11 -17 -2 0 -2
sb:back to	0 2 -1 9 -13 -9 -3
sb:back with	-4 3 -1 -12 -2 0 12
sb:bad	0 12 0 -7 -7 0 0
sb:banana	-1 21 -14 -1 -2 -3 -4
sb:bar	4 -3 10 -2 -2 0 -11
sb:bargain with	0 0 10 -5 -5 0 0
sb:base	0 -1 9 -3 -6 0 -3
sb:battery	5 -3 6 -11 0 0 -2
sb:be	7 10 -5 -6 -19 -8 8
sb:be <level>	0 1 10 0 -6 0 -14
sb:be at	-2 4 -11 -3 -1 0 10
sb:be cut	2 0 -4 -6 0 0 9
sb:be know	-1 0 0 -7 -3 0 8
sb:be raise	-1 -5 -6 -2 0 0 11
sb:bean	-3 -11 13 -8 5 -2 -7
sb:bean pay	0 -1 18 -13 -7 0 0
sb:bear	-4 2 10 -11 2 5 -9
sb:became	0 -12 2 9 -2 -4 -3
sb:because	-4 0 6 -12 12 -3 -8
sb:because of	0 -1 6 -8 4 0 0
sb:become	-5 7 -22 0 10 1 1
sb:beef	-4 5 -3 4 -8 9 -7
sb:beef ,	0 8 -7 8 -6 0 -3
sb:beef and	0 4 -6 8 -8 0 0
sb:been at	0 -2 4 11 -10 -7 -3
sb:been charge	6 -3 -1 -5 3 8 -8
sb:been in	-1 -2 9 -10 -7 7 -4
sb:been pay	0 -2 7 -9 5 0 0
sb:beer	-4 -7 8 -2 -8 -1 8
sb:before	-7 5 -19 0 13 -5 0
sb:before ,	-1 -4 -15 14 -3 0 4
sb:before <month-ahead>	0 -13 -10 -10 24 -6 -3
sb:before a	0 -3 2 -1 -6 0 8
sb:before it	-1 -12 0 11 2 -3 -3
sb:before that	-3 1 -18 9 3 -2 0
sb:before the	1 16 5 -29 3 -9 -2
sb:begin	-3 0 2 -11 13 -7 -2
sb:begin ,	0 -1 -3 -8 3 0 8
sb:begin on	0 -1 1 -15 13 0 -3
sb:below	-7 -3 6 -11 12 -1 -4
sb:better	-4 -3 16 -16 6 0 -6
sb:between	-4 -2 8 -2 -3 0 -1
sb:between <level>	0 -8 15 -9 0 -2 -3
sb:bicycle	0 -5 -5 17 -8 -1 -8
sb:bill	-8 -2 -7 0 -4 0 15
sb:border	0 6 -6 14 -8 -2 -8
sb:both	-6 11 -6 -5 4 -4 4
sb:both country	0 8 -2 -12 5 0 0
sb:both duty	-1 2 -12 -12 10 -1 6
sb:both side	-1 4 -3 -3 12 -4 -9
sb:bring	-8 7 2 -6 2 -4 -1
sb:bring back	-2 7 4 2 -7 0 -9
sb:bring its	0 3 -3 7 -12 0 1
sb:bring the	0 -4 0 4 7 -7 -9
sb:brussel	4 3 -10 -9 4 0 5
sb:buse	3 -9 8 0 0 -4 -4
sb:business	-3 -4 -13 4 0 0 14
sb:but	-12 2 3 2 -29 0 10
sb:but the	-1 6 3 -10 -5 6 -6
sb:butter	-3 0 1 -19 9 8 2
sb:buy	0 -2 -3 4 -8 5 2
sb:buyer	-3 3 7 -11 -5 1 2
sb:by	-1 11 6 -14 -30 8 12
sb:by <day-ahead>	-6 -16 0 -7 -10 5 21
sb:by <month-ahead>	-2 1 -6 2 -12 11 2
sb:by <points>	0 8 -1 -1 -2 0 -4
sb:by post	-7 -6 5 1 4 -2 -8
sb:by the	4 3 21 -18 -13 -5 0
sb:cabinet	-1 -12 3 3 -7 -1 4
sb:call	0 2 17 -2 -9 0 -11
sb:call fentanyl	0 -1 -5 9 0 0 -5
sb:call reciprocal	0 -1 2 -5 10 0 -7
sb:can	-2 0 13 4 -12 -1 -11
sb:cancel	0 0 -16 18 -3 0 0
sb:canned	0 -2 18 -16 0 0 -2
sb:canned tuna	0 -2 9 -5 -1 0 0
sb:car	-7 -17 7 11 -10 -12 -1
sb:car ,	0 2 4 3 -14 -3 -1
sb:car and	0 -2 0 8 -6 0 -5
sb:car part	0 -1 -2 8 -4 0 -2
sb:car pay	0 -3 10 -9 3 0 -1
sb:car to	0 -3 -6 -7 -4 0 15
sb:car will	0 -2 10 -3 -6 0 -5
sb:cargo	0 -4 13 -6 -4 0 -2
sb:carpet	-1 -9 -2 9 -1 5 -7
sb:carry	-2 1 -5 -14 11 2 1
sb:case	-6 0 6 -11 -7 -1 11
sb:cashew	-2 8 0 -7 9 -2 -11
sb:cathode	0 14 -4 -5 -6 -1 -5
sb:ceiling	-10 -5 15 5 -4 0 -6
sb:ceiling of	-3 0 2 14 0 0 -15
sb:cement	11 -1 0 2 -15 -6 -2
sb:ceramic	0 -2 -14 6 6 0 1
sb:certain	4 0 -7 10 -2 0 -7
sb:change	-2 -7 12 2 -6 0 -5
sb:charge	-9 5 3 -8 6 6 -6
sb:charge <name>	0 -1 2 9 -10 -4 -2
sb:charge <number>	0 5 5 -10 -6 -4 7
sb:charge <quality>	-1 6 -9 0 0 9 -3
sb:charge a	0 -1 -1 9 -7 -1 -1
sb:charge an	0 -2 7 -12 9 -1 -4
sb:charge its	0 0 9 -7 -1 0 0
sb:charge on	-1 0 8 -16 5 4 0
sb:charge the	-4 2 9 -13 -2 -1 5
sb:cheese	-5 -2 0 -10 3 -8 14
sb:cheese ,	-5 -2 2 -19 10 -2 5
sb:chip	-3 -4 7 1 -11 -1 2
sb:chocolate	6 -8 -1 6 -5 -2 -5
sb:cinnamon	1 -7 -2 -10 13 0 -2
sb:circular	13 -2 -1 -9 -4 0 -3
sb:claim	13 0 -2 -8 0 0 -7
sb:clear	-5 9 -6 6 -8 0 -2
sb:client	0 -8 -5 -1 7 0 4
sb:climb	0 4 -8 0 -7 8 -2
sb:clock	-2 -8 1 6 2 0 -1
sb:close to	8 -3 -5 3 0 0 -3
sb:closed	0 8 3 -10 -3 0 -2
sb:coal ,	0 -5 6 -10 6 0 -2
sb:cocoa	0 0 -12 0 7 8 1
sb:cocoa butter	0 0 -6 -21 9 9 5
sb:coconut	-4 0 2 5 -12 3 -10
sb:coconut oil	-1 0 7 -2 -10 4 -7
sb:cod	-3 -5 -9 -19 28 1 -7
sb:cod ,	0 -3 -6 -8 12 2 -1
sb:coffee ,	0 -9 -10 17 -12 5 4
sb:coffee and	0 -4 9 -1 -5 -1 -2
sb:coffee at	7 4 1 -10 -5 0 -2
sb:coffee from	0 -3 -4 -8 14 0 -3
sb:collect	-8 2 10 -3 -3 -1 -8
sb:collect a	0 0 12 -12 -3 0 3
sb:collect an	0 -1 10 -6 -3 0 0
sb:collect the	0 -2 0 8 -12 0 -1
sb:come	0 2 0 14 -8 -9 -14
sb:come a	-1 -5 2 -3 8 0 -8
sb:come back	3 16 -4 -13 -5 -3 -1
sb:come down	-2 -15 -5 17 -3 2 -16
sb:come in	5 -14 1 6 0 -2 -6
sb:come on	-1 8 -2 2 -7 -1 -1
sb:come the	0 2 -28 21 4 -4 0
sb:come to	-3 -8 15 -14 0 -2 6
sb:commerce	3 -5 13 -8 -8 0 -3
sb:common	0 -4 -14 18 -3 0 -3
sb:comparison	0 0 10 -10 -1 0 0
sb:competitor	3 -11 12 -6 6 0 -12
sb:component	0 -4 -9 13 -2 0 -1
sb:conclude	0 0 2 4 -10 0 -2
sb:confirm	-2 9 0 -10 -2 0 0
sb:consider	-4 -2 0 -4 0 0 10
sb:content	0 -9 18 -2 -11 -1 2
sb:continue	-1 -2 15 -3 -10 -2 -9
sb:continue to	0 -3 14 -2 -9 -1 -7
sb:copper	-11 12 -4 -6 -18 1 13
sb:copper ,	0 -5 -2 -5 -3 0 10
sb:copper cathode	0 14 -4 -5 -6 -1 -5
sb:copper wire	-2 0 -10 2 0 5 3
sb:correct	13 -10 0 -14 -10 0 10
sb:correction	10 -9 -2 4 -7 0 -4
sb:cotton	0 0 -6 12 -11 -3 3
sb:cotton yarn	0 0 -7 8 -7 0 4
sb:could	-19 3 -3 0 5 -6 9
sb:could go	-4 0 8 -6 -1 0 -2
sb:count	0 -9 -2 -11 12 -1 4
sb:counter	0 -1 -10 7 4 0 0
sb:counter -	0 6 -12 6 -7 0 2
sb:country	-18 -8 -9 17 0 0 -1
sb:country ,	0 -3 -9 5 3 0 3
sb:country to	-1 -4 0 10 -2 0 -6
sb:court	0 0 14 -9 -7 0 -3
sb:court of	0 0 11 -8 -4 0 0
sb:cousin	10 -1 -6 -3 0 0 -3
sb:cover	0 0 16 -13 -5 0 -3
sb:covered	-2 -4 11 -3 -2 0 -1
sb:crane	-1 0 -2 5 3 -1 -8
sb:cross	0 3 -8 8 -2 0 -2
sb:currently	0 -1 15 -8 -5 0 -1
sb:currently pay	0 0 8 -4 -2 0 0
sb:custom duty	0 -1 0 -12 11 0 -1
sb:cut	1 -4 -6 -7 0 7 18
sb:cut flower	0 -2 10 -7 -4 0 4
sb:cut from	0 0 -12 4 10 0 -4
sb:cut its	-2 -6 -6 -5 -7 11 15
sb:cut the	0 8 2 0 -15 -1 -1
sb:cut to	4 -1 12 -17 4 0 -1
sb:d	0 7 -12 7 -2 0 -1
sb:d )	0 7 -12 7 -2 0 -1
sb:date	1 8 4 1 -7 -13 -2
sb:date ,	0 -8 -4 11 -7 0 0
sb:day	1 8 -11 -5 -4 -5 14
sb:day ,	-1 -11 4 -4 0 0 10
sb:day on	0 0 -12 12 0 0 -2
sb:day the	5 -4 -6 12 -8 -1 -4
sb:deal	-6 -2 -29 22 7 -3 5
sb:deal ,	0 0 -8 11 -4 0 -3
sb:deal of	0 0 -3 2 8 0 -7
sb:deal on	0 -1 -6 8 -1 0 0
sb:deal with	-2 -1 -8 -4 3 0 13
sb:decision	0 -1 -8 18 -14 -1 -4
sb:decree	-4 9 -10 8 -8 0 0
sb:demand	1 -6 -4 -2 -1 0 9
sb:deny	16 -1 -4 -6 0 0 -11
sb:did not	-4 -12 10 10 -9 -2 -5
sb:dispute	-2 -6 -9 -14 2 16 0
sb:do	6 3 6 -9 -7 -5 0
sb:do not	8 0 -4 -2 -6 0 1
sb:doe not	10 8 9 -26 -9 0 -3
sb:doing	0 2 -7 9 -4 0 -4
sb:done	-2 8 -8 0 5 -1 -7
sb:door	0 -5 12 -4 -1 0 -3
sb:double to	-3 3 3 1 3 -2 -11
sb:down	-4 -19 2 10 -5 1 0
sb:down from	3 -7 -1 8 -10 2 2
sb:down to	-3 -11 -1 4 2 3 -1
sb:draft	-1 1 -7 -12 -3 -2 14
sb:drawer	0 12 -9 1 -3 0 -6
sb:dried	0 -1 2 -13 4 8 -5
sb:dried cod	0 0 0 -9 8 0 -1
sb:drone	0 -2 1 8 -5 0 -8
sb:drop	2 -14 5 -4 -6 -3 9
sb:drop from	0 0 -3 13 -14 0 -1
sb:drop its	-2 -8 0 -3 -1 0 9
sb:drop to	5 -3 8 -17 3 0 2
sb:due	0 2 -15 9 8 0 -6
sb:during	-6 -12 -16 20 0 1 0
sb:during that	0 -4 -22 24 -1 0 -3
sb:duty	1 5 7 -11 1 0 -2
sb:duty (	0 -4 19 -11 -9 0 0
sb:duty ,	1 -7 15 -4 0 -1 -22
sb:duty :	0 -8 1 0 6 0 -3
sb:duty at	-2 -2 14 -16 -1 0 5
sb:duty come	0 12 -1 -5 -6 0 -2
sb:duty down	0 -6 1 3 -11 -1 8
sb:duty fall	0 0 -8 -1 13 0 -5
sb:duty from	0 -1 0 8 -5 0 -4
sb:duty go	-6 9 -8 -11 21 -7 -13
sb:duty included	0 0 -12 11 -7 0 5
sb:duty is	-8 -5 -7 2 18 -1 -15
sb:duty of	-5 -1 15 -7 -6 0 -1
sb:duty on	13 2 -2 -12 -3 -1 12
sb:duty stand	0 -2 0 -8 4 3 0
sb:duty that	-2 10 -8 1 2 0 -4
sb:duty to	1 6 -14 2 5 -1 -1
sb:duty under	0 0 -8 12 -2 0 -1
sb:duty would	4 -4 -15 3 1 -1 7
sb:each	-3 9 -3 0 4 -5 -7
sb:each other	0 -7 12 -8 3 2 -6
sb:early	-2 0 -14 2 -9 0 15
sb:earth	0 0 4 -5 -8 -1 8
sb:economy	-4 -5 -3 -9 10 -1 4
sb:effect	3 -10 1 6 -1 -1 -11
sb:effect on	0 -1 5 -8 4 0 -3
sb:either	0 3 4 -13 6 0 -4
sb:else	-6 -2 10 2 -1 0 -8
sb:elsewhere	6 -7 -14 8 0 0 4
sb:emergency	-1 -5 -7 0 18 -4 -10
sb:emergency duty	0 -1 -7 1 8 0 -3
sb:end	10 9 2 -10 -3 2 -15
sb:end ,	9 3 5 -13 -6 -2 -9
sb:end on	0 6 8 -6 -5 0 -5
sb:energy	0 0 13 -9 -4 0 0
sb:engine	0 3 1 1 -8 3 -3
sb:enter	3 0 -3 -8 11 0 -2
sb:enter <name>	1 -5 6 -10 2 -4 1
sb:enter at	1 -10 -3 7 6 -1 -10
sb:enter the	0 4 2 -8 -1 -1 4
sb:even	0 -12 -8 3 10 6 -8
sb:event	0 15 -8 -9 0 0 -1
sb:every	0 -6 -3 -6 1 5 8
sb:every <quality>	0 0 1 -10 -2 -2 9
sb:everything	-2 -8 14 -10 -3 -3 3
sb:expect	-3 11 -3 5 -7 -1 -5
sb:expire	0 0 8 -2 -4 0 -3
sb:export	-2 -6 13 -8 2 -2 -4
sb:exporter	6 -5 3 -2 3 -1 -8
sb:extend	0 9 2 -9 -1 0 -6
sb:extension	1 15 -3 -7 -7 0 -4
sb:extension ,	0 4 2 -9 0 0 1
sb:extension the	0 9 -7 0 0 0 -6
sb:extra	-13 -6 -8 -12 16 8 5
sb:extra duty	-4 5 -21 -2 14 11 -5
sb:extra tariff	0 0 11 -9 -5 0 0
sb:face	-2 3 -10 -4 -15 0 19
sb:fail	1 -7 -12 10 -1 0 6
sb:fail ,	2 -3 -8 4 0 0 3
sb:failing	0 12 -6 -5 0 0 -2
sb:fall	0 -7 0 6 7 -12 -11
sb:fall ,	0 -8 4 9 -7 0 -5
sb:fall from	-2 -8 -4 10 -4 -5 1
sb:fall on	0 2 -10 -4 12 0 -2
sb:far	-5 0 -11 -13 16 1 4
sb:farm	-1 -11 -4 -5 18 -3 -11
sb:fentanyl	-14 -25 8 -14 21 4 -5
sb:fentanyl ,	-1 -14 2 1 7 -4 -2
sb:fentanyl duty	-1 3 -9 -13 19 4 1
sb:fentanyl is	0 -4 9 -15 12 0 -9
sb:fentanyl tariff	-4 -6 -9 10 4 -2 1
sb:figure	10 0 10 -7 -24 -7 3
sb:figure of	11 7 -7 1 -9 -3 -6
sb:find	0 8 0 -8 -3 0 0
sb:first	-7 2 2 10 0 -6 -11
sb:first ,	0 9 -19 8 4 0 -1
sb:first trade	0 -1 12 -9 -4 0 -1
sb:fish	-4 -10 2 -9 1 7 8
sb:flat	2 4 8 -9 -3 0 -7
sb:flour	0 5 -7 8 -2 -4 -4
sb:flower	-1 -8 16 -10 0 -2 0
sb:follow	-2 5 -20 11 -9 0 8
sb:footwear	0 0 12 -8 -5 -1 -2
sb:for	-2 0 -8 4 3 -7 6
sb:for <level>	-1 -5 1 -8 0 -1 10
sb:for <name>	5 4 -17 -2 19 -6 -1
sb:for <quality>	-1 2 -1 -7 13 -6 -10
sb:for <span>	-7 -19 16 -1 0 0 -10
sb:for a	-1 0 10 0 -8 -9 0
sb:for an	-2 7 -7 9 -6 0 -5
sb:for comparison	0 0 10 -10 -1 0 0
sb:for fentanyl	0 -12 2 -1 5 0 1
sb:for good	0 -1 -7 6 -6 1 8
sb:for most	-1 -4 10 -3 0 -4 0
sb:for our	-2 -2 -4 13 -7 -1 -5
sb:for the	0 -2 4 -4 12 -2 -11
sb:for those	-2 11 0 -15 -4 0 1
sb:for which	-1 8 -2 3 -3 0 -4
sb:force	-4 -3 12 0 -1 -4 -4
sb:force since	0 -2 13 -7 -5 -2 2
sb:forced	0 -6 13 -10 -8 0 2
sb:forced -	0 -1 10 -5 -3 0 0
sb:foreign	5 -1 -8 12 0 0 -8
sb:foresee	0 6 -12 7 -2 0 0
sb:found	0 12 -13 -2 5 0 -2
sb:framework	0 -10 -25 34 -8 -1 -14
sb:free of	0 0 12 -8 -2 0 -4
sb:free trade	-1 0 -9 -13 15 0 2
sb:from	-6 -4 -4 9 5 2 -10
sb:from <day-ahead>	-2 14 -15 20 -19 -8 -8
sb:from <day-gone>	-1 12 -3 3 -10 -1 -4
sb:from <day-today>	0 -1 -3 -8 12 0 -2
sb:from <level>	14 8 -15 16 -20 2 -4
sb:from <name>	-17 -20 5 -4 12 -1 6
sb:from <number>	-7 -5 8 -7 -2 -3 8
sb:from a	-3 -5 -3 -1 -2 9 2
sb:from that	0 5 1 -8 -2 0 2
sb:from the	-5 -14 11 -10 0 9 2
sb:from there	0 -1 -2 -8 9 0 -1
sb:frozen	0 -14 17 -10 -6 3 4
sb:fruit	0 -1 -10 1 12 0 -2
sb:full	-2 8 0 -9 -6 -1 5
sb:furniture	1 2 -4 0 -4 8 -3
sb:further duty	-5 -4 -8 8 -2 0 6
sb:garment	0 5 5 -11 -5 -3 5
sb:gave	22 7 -14 -9 0 -6 -11
sb:gave the	16 2 -15 -4 0 -2 -3
sb:general	-6 2 4 4 -17 0 1
sb:general rate	-3 -2 -6 11 -7 0 0
sb:geneva	0 -11 0 17 -4 -13 -5
sb:geneva ,	0 -1 -9 16 -3 -5 -1
sb:georgia	4 11 5 -11 -2 0 -12
sb:get	-8 -5 1 6 -8 0 2
sb:get a	-6 4 5 7 -10 -1 -18
sb:give up	-5 -5 10 3 -3 0 -9
sb:given	-1 -1 9 0 -13 -2 1
sb:glass	3 -7 -8 8 5 0 -3
sb:global	0 0 -11 11 -1 0 0
sb:glove	-1 0 -2 -8 8 4 -4
sb:go ,	0 -6 -5 10 0 0 -1
sb:go back	-11 2 -5 17 -2 -8 -10
sb:go from	1 11 5 -1 -6 -17 -7
sb:go in	-3 -5 11 -5 -4 1 0
sb:go into	0 -11 8 3 -1 -4 -1
sb:go on	-10 0 34 -14 -18 0 -15
sb:go the	0 -1 -15 0 19 0 -5
sb:go up	6 2 3 -12 -9 11 -2
sb:good	-25 -17 7 5 -4 3 2
sb:good ,	-1 -11 -2 -2 15 -9 -2
sb:good :	0 -8 16 -10 -14 0 7
sb:good and	0 1 -1 8 -4 -2 -6
sb:good are	0 -8 13 -6 0 0 -5
sb:good at	0 1 -5 11 -8 -2 -4
sb:good carry	0 0 9 -5 0 0 0
sb:good from	-2 -15 -12 16 -1 8 -3
sb:good go	4 6 -11 9 -6 -7 4
sb:good had	0 0 -3 -7 13 -2 -5
sb:good have	0 0 9 -10 1 0 -3
sb:good in	0 10 7 -16 -3 -1 -3
sb:good now	0 0 -8 0 6 5 -2
sb:good of	-4 -14 18 -6 -17 3 1
sb:good on	0 5 -10 9 -3 0 -3
sb:good pay	-2 -16 0 5 -7 7 6
sb:good stay	0 0 10 -8 0 0 0
sb:good still	0 0 9 -5 -3 0 -1
sb:good that	-2 -7 -2 8 -6 0 2
sb:good the	0 7 -6 8 -12 0 -1
sb:good to	-4 -8 5 -5 12 -6 -8
sb:good will	-1 9 -17 4 -5 0 8
sb:good would	-3 0 -1 8 -7 0 -5
sb:groundnut	0 6 -8 6 -7 2 -2
sb:grow	0 2 -11 -2 7 4 -2
sb:grower	-4 -8 -12 13 -2 6 -3
sb:had	3 -3 -2 -4 2 10 -5
sb:had an	0 0 -7 11 0 0 -6
sb:had announce	3 -11 -7 4 1 -3 3
sb:had ask	3 0 -14 -6 2 0 8
sb:had been	-10 0 -5 -3 3 3 7
sb:had go	-1 -4 8 -7 -1 3 -4
sb:had pay	0 -2 -4 -2 9 0 -4
sb:had put	-2 -5 16 2 -20 1 -7
sb:had reach	0 0 -3 10 -6 0 -4
sb:had say	-1 0 14 -3 -3 0 -9
sb:had stand	0 0 0 -10 8 0 0
sb:had the	-2 -2 0 12 -11 4 -10
sb:had write	9 -5 0 -11 0 0 3
sb:half	-3 10 -9 -8 6 -2 4
sb:half of	0 4 5 -8 -5 0 3
sb:halve	0 -8 0 10 -11 -4 0
sb:halve its	0 0 -2 -2 -1 0 9
sb:halve the	0 0 -7 11 -8 0 -2
sb:ham	-2 2 7 2 -9 0 -1
sb:hand	2 -10 -2 4 1 -1 0
sb:has	-11 -3 -9 2 0 -7 19
sb:has been	11 1 -1 -1 -6 0 -5
sb:has charge	-3 10 0 -10 2 0 -7
sb:has cut	0 8 -8 10 -6 0 -7
sb:has had	-1 5 9 -2 -12 -2 -8
sb:has keep	0 6 2 -8 -1 0 0
sb:has let	-1 0 -6 -7 10 0 1
sb:has no	0 -1 14 -12 0 0 -1
sb:has not	0 5 0 -2 -8 0 2
sb:has propose	0 0 -9 -2 0 0 11
sb:has say	-8 -6 -4 -11 -1 0 20
sb:has since	0 -3 6 3 -9 0 -1
sb:has suspend	0 0 -12 13 0 0 0
sb:has take	0 -3 6 3 -9 0 2
sb:has warn	-1 -7 1 -5 0 0 8
sb:have	7 -11 2 0 2 3 -1
sb:have ask	1 0 -8 -1 -1 0 6
sb:have been	-10 2 7 -2 4 -6 -4
sb:have go	2 2 -9 -3 1 -1 5
sb:have had	0 -3 -8 -14 4 13 6
sb:have pay	-2 -14 11 -7 9 1 -12
sb:have read	9 -4 -1 -8 5 0 -4
sb:have to	-5 14 -6 -16 0 0 8
sb:having	0 -8 -13 11 9 0 -1
sb:hazelnut	-1 10 3 -10 0 -4 -3
sb:he	-4 -6 -2 -4 -23 -1 25
sb:he add	0 -1 -12 16 -4 0 0
sb:he had	1 4 -9 5 0 -1 0
sb:he has	-1 -1 11 -18 -2 0 4
sb:he say	-9 2 11 -1 -5 0 -6
sb:he sign	0 0 -5 10 -1 0 -5
sb:he was	5 0 -6 -10 -5 4 6
sb:he will	5 -8 -2 -11 -1 0 13
sb:he would	-6 -13 17 -14 -2 0 5
sb:hear	0 -2 -4 -14 -4 0 16
sb:heard	11 -14 6 -3 -8 8 -15
sb:heavy	0 -3 -10 -8 -2 0 16
sb:height	-3 1 -9 -16 -3 17 -2
sb:height of	-1 -6 -5 -9 -7 16 0
sb:here	6 3 2 -12 -5 0 4
sb:here ,	0 8 -3 -4 -2 0 3
sb:here at	0 -6 8 3 -1 0 -3
sb:higher	0 9 -8 -1 -1 0 1
sb:him	5 -2 -10 -9 1 -1 14
sb:his	3 -4 -5 -4 -4 -2 12
sb:his <organisation>	-4 1 2 -10 -1 0 5
sb:hit	-2 4 0 2 -9 0 -2
sb:hit back	-2 -2 -2 0 -3 0 9
sb:hold	-5 7 8 -10 -14 2 4
sb:hold the	0 0 8 -4 -3 0 0
sb:honey	6 -9 2 -4 0 0 4
sb:hope	-1 -2 -5 3 -7 0 8
sb:hour	-3 -13 -2 16 3 2 -13
sb:house	2 -6 4 0 -9 0 2
sb:i	21 8 -2 -14 -7 -1 -7
sb:i am	0 8 4 -4 -4 -2 -5
sb:i have	6 5 7 -3 -10 0 -5
sb:i would	-9 2 -3 -13 12 0 0
sb:if	-6 21 -14 -26 -6 -24 21
sb:if <name>	0 2 -1 -15 -6 0 9
sb:if he	0 17 -6 -12 -8 0 3
sb:if it	2 4 -6 -19 12 -4 2
sb:if no	-7 1 7 -8 0 0 1
sb:if nobody	0 9 -3 -6 -1 0 0
sb:if nothing	8 -6 -2 3 -3 0 1
sb:if the	-9 14 -6 -11 -2 -6 6
sb:if there	-1 -1 -9 -4 0 0 10
sb:if they	-5 5 6 -15 -6 0 2
sb:if we	-3 9 -5 2 -5 0 -3
sb:import	4 3 1 -17 5 11 -3
sb:import from	7 0 0 -17 -5 13 0
sb:importer	2 3 -4 8 -4 -3 -7
sb:importer pay	8 -4 0 6 -14 0 -1
sb:impose	-6 -12 -2 9 -1 -5 1
sb:impose an	0 0 -8 7 -2 0 1
sb:impose tariff	0 0 -4 -6 0 0 10
sb:in	5 5 -3 -13 -2 14 -1
sb:in ,	0 -6 9 -9 5 -1 0
sb:in <month-ahead>	1 -1 1 3 -5 8 -11
sb:in <month-gone>	-29 10 5 -8 -1 6 -4
sb:in <name>	-8 2 6 -6 7 -6 -9
sb:in <number>	-7 2 -2 -19 16 0 -2
sb:in <organisation>	-3 -8 4 8 -9 0 -5
sb:in <quality>	0 -5 -3 4 -10 6 2
sb:in <seat>	16 11 -5 -6 -5 -8 -7
sb:in a	-2 4 -1 -4 10 -2 -7
sb:in all	-4 -6 10 -2 2 -5 -5
sb:in force	-2 -4 11 -1 -7 -2 1
sb:in geneva	0 -2 -8 11 0 -2 0
sb:in its	0 12 -4 -2 -1 0 -5
sb:in place	-3 0 -15 6 8 6 -9
sb:in return	-5 -18 -2 10 -4 2 3
sb:in that	-5 -2 -16 17 -9 0 10
sb:in the	8 8 -1 -10 -1 10 -11
sb:in their	0 0 13 -8 -6 0 0
sb:in turn	-1 2 7 -5 -8 0 1
sb:in which	-1 -6 -12 9 1 2 4
sb:include	0 -4 22 -17 -7 0 -1
sb:included	0 -5 -3 10 -10 0 2
sb:included ,	0 -4 -7 9 -7 0 4
sb:increase	-5 10 2 -6 6 -1 -8
sb:increase of	-1 0 -3 8 0 0 -3
sb:instead	-6 6 2 -3 -1 -9 0
sb:instead of	-5 7 2 -1 -5 -9 0
sb:insulin	0 0 8 -7 -3 0 1
sb:intend	3 -7 -9 10 -1 0 -1
sb:intend to	3 -7 -9 10 -1 0 -1
sb:international	0 0 8 -12 3 0 -2
sb:international trade	0 0 11 -6 -4 0 -2
sb:into	0 13 9 -14 -7 2 -25
sb:into <name>	1 10 -1 -10 0 5 -18
sb:introduce	0 -7 15 -11 0 -1 -4
sb:is	5 -2 0 6 -11 -11 0
sb:is ,	6 -3 2 1 -3 0 -8
sb:is <level>	7 0 0 -10 9 0 -4
sb:is <number>	6 6 10 -17 -7 -2 -7
sb:is a	-13 0 9 -4 -8 0 7
sb:is at	-2 -6 13 -12 -8 0 7
sb:is charge	0 2 17 -7 -11 -3 -8
sb:is done	0 8 0 -3 0 0 -3
sb:is down	-2 6 -15 -15 7 9 6
sb:is get	0 0 1 4 0 0 -10
sb:is in	-5 -7 8 5 -6 -1 -6
sb:is it	8 1 -3 -9 -3 -2 1
sb:is no	-1 2 -5 -7 -6 -3 11
sb:is not	15 0 -8 -14 7 6 -5
sb:is now	0 0 -3 -9 8 0 2
sb:is on	-6 -19 -1 9 7 -2 1
sb:is reduce	0 0 -1 11 -9 0 -6
sb:is sign	0 2 4 -10 -1 0 2
sb:is talk	3 -9 -8 8 0 0 0
sb:is that	-9 -1 2 7 -4 0 0
sb:is the	8 2 14 -11 -17 -6 -7
sb:is to	3 0 -21 16 0 -5 1
sb:is what	0 0 3 -2 4 0 -8
sb:isn't	-10 -1 11 -7 -2 6 -2
sb:it	-1 -7 2 6 5 0 -15
sb:it 's	10 6 5 -2 -26 2 -19
sb:it ,	-1 -1 0 8 -6 -9 0
sb:it :	-3 1 15 -7 -17 -1 4
sb:it <name>	0 0 -4 10 -11 -5 3
sb:it <quality>	0 -4 2 -11 8 0 0
sb:it all	4 10 3 -9 -7 5 -11
sb:it ask	0 -3 -2 11 -4 0 -6
sb:it at	0 -1 8 -8 -7 4 0
sb:it be	5 0 -7 -16 -6 0 16
sb:it became	0 -7 9 10 -18 -2 -1
sb:it charge	0 -3 -9 6 3 0 -1
sb:it come	0 -10 0 -3 8 2 -5
sb:it could	-3 3 -10 -12 12 -1 0
sb:it doe	8 -1 4 -7 1 -1 -12
sb:it end	0 -1 10 -7 -8 3 0
sb:it enter	0 0 6 6 -11 0 0
sb:it go	0 -1 7 -3 -10 6 -5
sb:it had	-7 -4 -12 8 7 -5 0
sb:it has	-10 2 4 1 -15 -5 10
sb:it hold	0 -3 -3 8 -4 1 0
sb:it is	11 1 1 -10 2 1 -6
sb:it mean	-4 6 11 -11 -1 -2 -2
sb:it pay	-3 9 4 0 -4 -3 -10
sb:it put	0 -9 -1 13 -2 -4 -5
sb:it say	-15 0 -2 7 4 0 2
sb:it stand	0 3 3 -7 -9 8 -1
sb:it stay	0 6 -2 -12 7 0 -1
sb:it take	-2 -12 -7 9 2 -2 3
sb:it that	9 0 0 -1 -2 0 -7
sb:it the	1 -10 11 1 2 -1 -9
sb:it to	3 1 -7 -3 -7 -5 11
sb:it true	8 0 4 -2 0 0 -10
sb:it used	-2 -14 -9 -2 10 11 -6
sb:it was	0 0 7 -4 3 6 -26
sb:it will	-1 2 -13 -5 7 -6 15
sb:it would	-16 0 -2 -2 16 -5 0
sb:item	5 -3 7 -12 2 -4 0
sb:its	-14 -12 6 3 1 -3 3
sb:its <level>	0 -17 -23 15 -3 0 18
sb:its <person>	-1 -5 -1 -8 0 0 10
sb:its agreement	0 0 9 0 -5 0 -4
sb:its charge	0 5 1 6 -11 0 -5
sb:its duty	0 -5 0 -6 8 -14 7
sb:its fentanyl	0 0 -3 -3 1 0 9
sb:its good	0 -8 -1 -2 -1 0 10
sb:its own	-8 -3 -2 5 4 4 -6
sb:its rate	-1 -1 -3 8 6 -6 -9
sb:its tariff	8 -7 6 1 -9 -1 -4
sb:its worst	0 -4 -4 1 -4 9 -1
sb:itself	0 -1 8 0 -8 -2 -3
sb:joint statement	0 -5 -9 8 7 -1 -2
sb:jump	-1 10 -5 0 -2 0 -5
sb:just	3 -3 0 3 -17 -1 7
sb:keep	-2 1 7 -6 4 -8 -5
sb:keep its	-3 -6 11 0 -17 -1 3
sb:keep pay	0 -2 9 -1 -5 0 -5
sb:keep the	0 6 12 -12 -6 0 -4
sb:know	3 -8 -8 6 12 -5 -4
sb:know that	-6 -3 -16 3 10 -1 9
sb:labor	0 -6 12 -9 -7 0 1
sb:lamp	0 -6 15 -9 -1 -2 -2
sb:land	0 -1 6 0 -9 0 2
sb:lapse	-4 19 -14 -4 -12 -1 4
sb:lapse ,	0 5 -9 0 1 0 0
sb:last	-4 -4 -14 8 -6 10 6
sb:last ,	0 -2 17 -14 -3 0 0
sb:last <month-gone>	0 -8 -13 9 6 1 -1
sb:last autumn	0 8 3 -3 -11 1 -1
sb:last month	0 0 11 -8 -7 0 1
sb:last spring	0 0 -1 -7 0 8 0
sb:last summer	0 -6 -5 2 0 8 -2
sb:last week	2 -9 -6 10 -1 -9 2
sb:last winter	0 -13 -5 13 -14 6 5
sb:last year	0 6 -15 -1 10 -2 -4
sb:late	0 0 13 -12 -2 0 0
sb:later	-1 -5 -17 3 16 6 -9
sb:law	-8 10 -13 -14 5 0 10
sb:law on	0 0 -1 -7 0 0 8
sb:law that	0 0 -1 -7 0 0 9
sb:lay	-4 -5 0 -5 3 -1 8
sb:lead	3 4 8 -8 -2 0 -5
sb:least	-1 -10 -2 11 7 0 -10
sb:leather	1 14 -3 -6 -8 0 1
sb:leave	0 -15 24 -2 -16 -8 -23
sb:leave its	0 2 14 -15 0 0 -2
sb:leave out	0 -2 15 -11 -4 0 0
sb:lemon	7 0 -8 -11 10 0 -5
sb:lentil	0 0 7 1 -10 -3 0
sb:less	9 -15 -8 8 -9 7 3
sb:let	-2 1 -9 -12 1 5 16
sb:let him	0 -3 2 -9 0 0 9
sb:let in	1 3 -18 5 2 2 6
sb:let it	-2 0 1 -9 -4 0 8
sb:let the	0 7 1 -11 0 2 3
sb:letter	-2 -1 0 -13 7 -2 9
sb:level	2 1 -10 2 -1 -4 7
sb:level of	3 -4 -9 11 -9 -2 1
sb:levy	-5 8 2 2 -7 -8 -2
sb:levy <level>	0 6 0 -5 -10 0 5
sb:levy of	0 8 -4 8 -10 0 -9
sb:lift	-7 -13 6 -4 6 -3 1
sb:lift its	0 0 -14 4 9 0 0
sb:lift the	-6 -2 10 4 -7 0 -6
sb:like	-8 -6 3 12 4 -2 -14
sb:line	-2 -6 -7 14 -5 0 -3
sb:liquefied natural	0 0 -1 8 0 0 -6
sb:list	-6 -32 22 0 -3 -3 0
sb:list ,	0 -13 -7 15 -5 0 5
sb:list <number>	-8 -20 34 -14 -9 -6 -1
sb:list of	0 -2 5 0 -10 5 0
sb:lobster	0 -3 0 -5 -9 -3 14
sb:long	0 -6 0 10 -8 0 -3
sb:longer	-1 -10 2 -3 5 -2 2
sb:look	-3 -9 -7 0 -1 0 13
sb:look at	-3 -9 -7 0 -1 0 13
sb:lorry	7 -1 -5 -19 -6 4 15
sb:lose	-1 -2 -2 -8 5 0 6
sb:lower	-2 -12 8 -10 -1 4 5
sb:lower the	3 -1 12 -14 7 0 -11
sb:machine	7 3 -8 -5 8 -5 0
sb:machinery	4 -8 12 1 -9 -4 -9
sb:machinery ,	0 -6 10 -1 -2 -2 -1
sb:make	-21 -9 -8 16 -13 4 11
sb:make in	0 -1 -2 -2 -6 9 0
sb:make it	-1 -6 -14 4 -5 -1 15
sb:make up	0 4 0 7 -11 0 -6
sb:mangoe	-4 -5 -7 3 12 0 -7
sb:many	2 -9 6 -13 0 0 8
sb:marble	-3 11 -6 1 -3 3 -7
sb:market	-7 8 -4 9 -6 -1 -6
sb:may	12 -1 1 -7 -4 1 -4
sb:may be	-3 3 10 -11 1 -3 -4
sb:me	0 0 3 -13 -9 -2 9
sb:me ,	-1 7 -3 -10 -1 0 5
sb:meal	0 9 -5 -8 0 4 0
sb:meal ,	0 0 -11 4 1 4 0
sb:mean	-10 11 -2 -1 -5 6 -2
sb:meanwhile	-1 -5 19 -10 3 0 -9
sb:measure	-7 2 9 4 -5 -1 -8
sb:medicine	-4 -5 -11 18 -1 -3 -4
sb:medicine ,	0 0 -11 9 -3 0 4
sb:medicine from	0 0 5 -9 1 0 3
sb:member	3 1 -3 5 -3 3 -8
sb:mentioned	5 5 -14 -11 13 -1 -1
sb:merely	0 -2 -7 10 0 0 -3
sb:midnight	-2 -3 8 -5 3 -5 -7
sb:might	-1 -6 -8 3 0 0 9
sb:minister	-2 -12 8 -12 -6 0 11
sb:minister ,	1 -10 -1 -2 -3 0 9
sb:minute	-3 -12 -6 6 11 -4 -8
sb:minute past	0 -2 -6 -1 11 -1 -1
sb:moment	0 -8 6 -13 3 1 4
sb:month	-3 -6 -7 -2 7 -3 8
sb:month ,	0 -3 -6 13 -12 3 0
sb:more	-13 5 6 -18 5 0 8
sb:more ,	0 0 2 -9 3 0 4
sb:more than	-10 1 -1 9 -19 -3 5
sb:most	-7 -16 14 0 -8 -2 0
sb:most <quality>	0 -9 3 8 -11 -3 2
sb:most good	0 -1 -13 16 -7 0 0
sb:most of	0 -1 5 -18 5 5 -2
sb:motor	-4 -8 16 -12 -1 6 -9
sb:motorcycle	-5 3 10 -2 -3 0 -5
sb:move	-1 -7 0 -8 1 0 12
sb:mr	10 4 -6 -2 -24 -6 5
sb:mr <person>	12 1 -8 0 -21 -5 5
sb:much	-3 7 -5 -18 -2 12 2
sb:much as	0 -6 -7 -13 -1 13 7
sb:my	12 1 -3 -30 11 -5 -2
sb:name	0 1 10 -10 3 0 -6
sb:natural	0 -7 -7 12 5 0 -6
sb:natural gas	0 0 -1 8 0 0 -6
sb:negotiate	-1 -2 -8 -7 -4 0 16
sb:negotiate with	0 0 0 -8 -1 0 7
sb:neither	0 0 12 -9 -1 0 -5
sb:never	2 -6 12 -13 -14 -1 6
sb:new	6 3 6 -8 -11 0 2
sb:new <name>	8 0 0 -7 -2 0 -2
sb:new <quality>	4 -5 -11 4 -4 0 8
sb:new duty	-3 4 -9 8 5 0 -7
sb:new rate	7 -10 5 1 -7 0 -4
sb:new tariff	-1 -2 6 -14 10 0 -1
sb:new york	-2 -2 14 2 -11 -2 -7
sb:newspaper	19 -6 -7 2 -2 0 -13
sb:next	-4 -1 8 -2 -1 -4 -3
sb:night	0 3 8 -5 1 -1 -8
sb:no	7 -1 -5 -13 9 -16 12
sb:no ,	2 -5 6 5 -5 0 -8
sb:no .	6 0 -10 9 -5 -7 0
sb:no deal	0 4 8 -10 -1 0 -1
sb:no longer	0 -8 4 -2 5 -1 -6
sb:no more	-5 -10 -20 11 7 0 14
sb:no truce	-2 -3 -4 -2 -1 0 10
sb:nobody	4 8 5 -18 10 -3 -15
sb:nor	9 -3 3 -16 4 -1 -4
sb:normal	0 -2 13 -9 -3 0 0
sb:not	16 0 -2 -5 2 -10 -9
sb:not ,	0 8 3 -18 0 -1 0
sb:not be	3 -6 -9 -4 8 0 4
sb:not go	-10 9 2 -11 -8 0 7
sb:not on	0 0 -6 8 -1 0 0
sb:not part	-2 -9 12 3 -1 0 -7
sb:not the	4 9 -16 -8 7 -2 4
sb:not to	-6 -1 -4 13 -3 0 -1
sb:not touch	0 0 9 -5 -2 0 -1
sb:note	0 14 0 -10 -7 -1 -1
sb:note of	0 11 -13 -1 0 0 0
sb:nothing	6 -11 2 11 -11 -5 1
sb:nothing in	7 -1 0 -8 3 0 -2
sb:notice	10 -2 5 -5 -8 0 -3
sb:now	9 2 3 -15 10 2 -14
sb:now ,	-4 8 9 -9 -8 0 -14
sb:now :	-2 -1 9 2 -2 0 -8
sb:now <level>	0 7 -2 -10 -2 0 7
sb:now it	14 -7 -1 -7 -10 0 -2
sb:now pay	-7 12 -11 0 9 -1 -7
sb:number	-3 1 -8 -9 0 -1 18
sb:of	-5 -11 -6 6 4 -6 10
sb:of <day-gone>	2 9 -2 0 -4 -3 -2
sb:of <level>	-7 -6 20 -13 -4 -15 5
sb:of <month-ahead>	4 -11 5 0 0 0 0
sb:of <month-gone>	4 -2 -3 7 -2 2 -11
sb:of <name>	-5 -11 -1 10 -2 0 -4
sb:of <number>	-3 7 -10 3 9 7 -19
sb:of <quality>	-10 0 2 4 -8 -3 4
sb:of <span>	-4 -5 -18 -11 22 -2 10
sb:of a	8 -4 -21 9 7 0 0
sb:of about	-4 -5 11 -14 -5 0 9
sb:of an	-4 -8 -14 1 -9 0 19
sb:of both	0 5 6 -10 0 0 -2
sb:of duty	0 8 5 -12 0 0 -5
sb:of fentanyl	0 0 13 -9 -3 0 -2
sb:of international	0 0 11 -8 -4 0 0
sb:of it	-3 -6 0 1 9 5 -14
sb:of its	-5 10 -9 -3 12 -2 -8
sb:of last	0 14 -10 8 -5 -2 -12
sb:of our	2 13 -11 -13 8 5 -10
sb:of section	0 -1 0 -11 4 0 5
sb:of that	0 -1 12 1 -12 0 -11
sb:of the	-9 -15 2 0 5 5 0
sb:of their	-1 0 -16 1 8 0 6
sb:of them	4 2 -9 13 -13 0 -5
sb:of thi	-10 -9 2 10 0 -7 -2
sb:of up	-7 -8 -3 5 -2 -5 7
sb:of which	0 3 9 -9 -4 0 1
sb:off the	0 -8 -1 7 -2 0 1
sb:offer	12 -4 -6 -27 -5 -2 11
sb:official	-6 -6 11 -13 4 0 5
sb:oil	-5 5 -3 3 -11 -2 7
sb:oil ,	-4 -4 -17 26 -2 -9 -2
sb:oil and	0 3 4 -16 -3 0 6
sb:oil at	0 -1 11 -8 -1 0 0
sb:oil from	0 4 -6 10 -12 -3 1
sb:oil is	0 0 5 -13 -2 8 -3
sb:oil would	-1 4 -4 -8 0 0 6
sb:old	-8 10 15 -16 5 -8 -20
sb:old list	0 -3 9 -4 0 0 0
sb:older	-3 -11 28 -15 -6 -4 -7
sb:older duty	0 -2 17 -17 0 0 -4
sb:olive	-1 10 -2 -12 6 -10 4
sb:olive oil	0 8 -4 -9 5 -7 5
sb:on	-8 4 5 -6 -3 -2 6
sb:on <day-ahead>	0 -3 -3 -3 14 -6 -2
sb:on <day-gone>	-2 -19 0 10 -6 -17 5
sb:on <day-today>	-2 -1 11 7 -15 -2 -12
sb:on <name>	10 -4 -6 1 8 -11 -5
sb:on <quality>	4 -1 -2 6 -2 -9 -1
sb:on a	1 -1 13 -24 1 -1 0
sb:on account	0 -1 -4 -3 9 0 -2
sb:on all	0 5 -4 7 1 0 -12
sb:on both	-1 8 0 -2 0 -2 -8
sb:on charge	-2 0 14 -12 -4 -1 0
sb:on cocoa	0 -2 -9 -1 7 0 6
sb:on good	0 -8 10 -3 0 4 -10
sb:on it	-1 0 3 6 -16 2 3
sb:on its	-4 8 -4 4 0 0 -7
sb:on list	-7 -1 6 4 -8 0 -3
sb:on many	0 -3 9 -12 4 0 0
sb:on most	-1 -9 -3 10 -6 -4 3
sb:on our	-9 -5 8 -11 -11 2 18
sb:on paper	0 0 1 -11 -1 0 7
sb:on pay	-1 11 17 -22 -9 1 -5
sb:on social	-8 0 -1 2 0 0 6
sb:on steel	-1 -11 7 -1 4 0 -3
sb:on sugar	4 -3 6 -8 1 0 -4
sb:on take	0 -12 2 7 1 -2 -4
sb:on the	-1 -1 8 -17 -8 -3 16
sb:on their	-6 4 8 -10 -3 4 -4
sb:on them	0 -3 5 -13 4 -3 4
sb:on top	-5 7 9 -11 -10 4 1
sb:on which	8 -3 -10 5 7 -2 -6
sb:on wine	-1 1 15 -7 -11 -3 -3
sb:once	-1 11 -3 -1 -3 0 -1
sb:one	2 -15 3 5 0 -7 0
sb:one ,	0 -5 0 0 10 -5 -4
sb:one is	0 -3 12 -11 -1 0 0
sb:one minute	0 -1 0 -12 11 0 -2
sb:one of	2 -4 -6 12 -6 -2 0
sb:one that	6 0 -13 11 -2 0 -4
sb:only	-7 5 -11 9 8 -7 -6
sb:open	2 -5 -5 11 -1 0 -7
sb:opened	0 -4 -7 -7 11 -2 6
sb:or	1 2 -10 -5 -3 -10 19
sb:orange	-3 -2 5 -19 12 0 -2
sb:order	0 -4 3 14 -7 -7 -16
sb:order ,	0 0 0 7 -8 0 0
sb:ordinary	-1 -11 16 2 -8 -4 -16
sb:ordinary <level>	-1 -7 14 -3 -8 0 -4
sb:ordinary duty	1 -13 8 2 0 -1 -8
sb:ordinary tariff	0 -1 11 -8 -1 0 0
sb:origin	1 -12 8 0 -11 -3 5
sb:origin ,	0 -5 9 -6 1 0 0
sb:other	-10 6 -3 2 1 -4 -2
sb:other country	-1 -6 0 7 -8 0 2
sb:other way	0 7 11 -12 -5 -3 -4
sb:our	0 1 -1 3 -17 7 6
sb:our <organisation>	1 -8 2 2 1 -1 -1
sb:our duty	-4 12 5 -1 -7 -3 -11
sb:our own	7 5 1 -19 0 0 0
sb:our side	5 4 -2 -8 -1 0 1
sb:out	-5 11 -6 4 -1 -6 0
sb:out ,	0 5 2 -13 2 0 0
sb:out of	4 7 6 0 -9 -5 -12
sb:over	-6 5 4 -3 8 -13 -12
sb:over and	0 -2 11 -6 -3 0 -3
sb:over fentanyl	-1 -8 5 -6 10 -5 -3
sb:overall	0 -5 -9 18 -8 0 -2
sb:owe	0 -10 -10 14 2 -3 0
sb:own	3 -4 -7 0 9 5 -3
sb:own duty	-1 -3 -6 9 4 0 -6
sb:own on	0 0 -4 -12 5 7 5
sb:own tariff	0 5 0 4 -9 0 -4
sb:palm	0 9 -5 6 -5 0 -8
sb:palm oil	0 11 -6 8 -4 -8 -8
sb:paper	10 -5 -2 1 -16 -8 8
sb:paper ,	0 10 -2 -6 0 0 -2
sb:paper :	-2 -3 10 -11 -4 0 5
sb:paper machine	9 0 -6 0 -9 -1 4
sb:parcel	-8 -3 8 0 4 -3 -11
sb:part	-12 -8 0 17 -7 -10 -4
sb:part ,	-6 2 -13 17 -12 -1 4
sb:part from	0 0 -8 10 -1 0 0
sb:part of	-3 -5 7 3 4 -1 -9
sb:part will	0 -1 13 -12 0 0 -1
sb:partner	6 -1 -9 -1 6 0 0
sb:party	-4 -7 8 -4 -3 0 7
sb:pass through	0 0 -7 10 0 0 -2
sb:past	0 0 5 -6 4 1 -9
sb:past midnight	0 -1 -4 0 9 -1 -1
sb:paste	0 -7 0 8 -3 0 -4
sb:pause	10 1 3 -15 9 0 -16
sb:pause ,	7 6 -3 -1 -9 -1 -4
sb:pause of	0 0 -8 -3 10 0 0
sb:pay	-6 -15 19 -3 8 -4 -24
sb:pay <level>	-17 -4 2 6 1 -13 -1
sb:pay <name>	0 -7 9 -6 5 0 -1
sb:pay <number>	-2 -14 6 -2 13 -2 -10
sb:pay a	0 -2 11 -17 2 0 7
sb:pay an	6 -6 10 -5 -4 0 -8
sb:pay more	0 -2 -4 -3 10 0 -2
sb:pay no	0 0 -14 16 0 0 -2
sb:pay only	0 8 0 -8 0 -1 0
sb:pay the	-9 -3 14 8 -16 -3 -11
sb:peace	0 -9 0 2 -11 0 10
sb:people	1 0 -5 -11 4 -1 8
sb:pepper	-1 12 0 -5 -5 0 -5
sb:per	-2 1 1 -15 -8 9 4
sb:period	0 0 -3 11 -10 0 -6
sb:permanent	-10 -3 -3 0 3 0 11
sb:phone	-1 6 23 -16 -10 0 -12
sb:phosphate	-1 4 -5 9 -2 -2 -5
sb:pineapple	0 -5 16 -11 -6 5 -5
sb:place	-4 -2 -3 1 4 5 -9
sb:place ,	0 0 15 -7 -10 0 0
sb:place of	-3 0 -21 10 11 6 -9
sb:plan	4 6 0 10 -7 0 -16
sb:plastic	4 1 0 -15 2 0 4
sb:plu	-7 -8 30 -22 -6 -8 0
sb:plu <number>	0 5 6 -10 -4 -2 -1
sb:plywood	14 -6 -10 5 3 -1 -7
sb:point	-2 4 -13 1 9 3 -5
sb:pork	-1 -3 7 9 -16 0 -9
sb:port	2 -13 13 -4 -4 -3 0
sb:post	2 -14 -3 1 -6 -6 11
sb:post that	1 -2 -13 4 -3 0 6
sb:potash	0 -4 0 1 -12 0 8
sb:potatoe	0 14 1 -20 -9 -1 3
sb:prepare	5 7 -6 -8 0 0 -2
sb:prepare a	-1 -1 -5 -2 0 0 8
sb:present	7 -4 2 1 -20 -3 4
sb:present ,	0 0 -11 3 -5 0 10
sb:present duty	9 -7 1 -7 -7 0 1
sb:president donald	0 -2 2 -9 3 0 6
sb:press	8 -4 -1 6 -2 0 -11
sb:proclamation	-6 -13 2 11 -17 -1 2
sb:product	-10 -20 -4 4 15 -7 -2
sb:product of	-2 -4 -8 -6 19 0 -6
sb:prolonged	-4 3 1 -4 7 0 -9
sb:prolonged ,	-3 0 -6 2 8 0 -3
sb:proposal	-4 -12 -14 -14 -6 0 27
sb:propose	2 -9 -11 -16 -6 0 21
sb:propose a	-2 0 -7 -1 0 0 11
sb:provide	0 -2 -5 9 -2 0 0
sb:published	5 -6 1 6 -10 0 -4
sb:put	-9 4 -8 8 -8 0 6
sb:put a	0 -1 -15 16 -4 0 1
sb:put another	0 0 -8 11 -1 0 -3
sb:put off	0 8 3 -9 -1 0 -5
sb:put on	-1 -4 8 0 -12 0 4
sb:put the	0 -3 -12 0 7 -2 11
sb:q	3 -6 1 -9 -4 9 -2
sb:q :	1 -5 -7 -5 0 9 0
sb:quarrel	0 -10 -7 -3 17 -5 -3
sb:question	26 -15 -14 -4 -2 -1 -3
sb:question :	26 -13 -15 -2 -2 -1 -4
sb:quinoa	-1 -1 -11 4 0 0 6
sb:quota	0 0 -14 11 4 0 0
sb:radio	3 -2 1 4 0 0 -10
sb:radio that	-4 0 0 8 0 0 -6
sb:raise	4 -16 9 -8 2 -11 5
sb:raise <name>	-1 -3 13 -10 -2 0 0
sb:raise it	5 -1 -12 2 5 -4 3
sb:raise tariff	-2 0 11 -11 1 0 0
sb:raise the	-4 -8 2 -2 2 -5 6
sb:rare	0 0 7 -11 -6 -1 9
sb:rare earth	0 0 2 -9 -4 -1 9
sb:raspberry	-1 9 6 -1 -13 -1 -3
sb:rate	15 1 -11 9 0 -12 -8
sb:rate ,	4 7 -9 6 -9 -1 -5
sb:rate are	0 -8 4 6 -3 0 -1
sb:rate at	0 -1 -5 8 0 0 0
sb:rate for	12 -10 9 -9 -12 -1 0
sb:rate go	-2 -5 2 8 0 -6 -6
sb:rate is	-9 0 12 0 -8 0 -5
sb:rate on	11 -1 0 -5 0 -1 -9
sb:rate to	0 -2 -15 8 6 0 0
sb:rate was	-3 -4 -11 6 -3 0 8
sb:rate were	0 7 -3 -13 6 -3 -1
sb:rate would	0 1 1 5 -2 0 -9
sb:rather	-1 -2 -10 -1 1 7 8
sb:rather than	0 -2 -8 1 3 7 -2
sb:raw	0 0 -6 8 -3 -1 0
sb:reach	-10 -11 3 -6 0 16 -4
sb:read	17 -15 -7 -11 10 -5 -1
sb:read that	10 -1 0 -6 0 0 -4
sb:reader	-6 -2 -3 -4 7 8 -3
sb:reason	0 7 7 -18 2 0 -4
sb:recall that	-5 8 2 0 -4 -1 -2
sb:reciprocal	-9 -10 21 -10 11 -14 -19
sb:reciprocal ,	0 -7 14 -16 7 -2 -2
sb:reciprocal duty	0 11 -2 1 0 -1 -9
sb:reciprocal one	0 0 0 -7 13 -3 -2
sb:reciprocal tariff	-4 -3 9 -5 3 -1 -5
sb:reduce from	0 -1 12 -4 -9 0 -4
sb:reduce its	-1 -3 0 1 7 -1 -13
sb:refined	0 -10 -5 -1 -7 0 15
sb:refined copper	0 -10 -5 -1 -7 0 15
sb:refrigerator	0 -1 -5 9 -3 0 -1
sb:regard	0 0 -8 8 4 0 -6
sb:remain	-5 -17 7 4 -3 -5 0
sb:renewed	-2 -4 8 -9 5 0 -4
sb:replace	7 -6 -5 -9 15 0 -10
sb:replace the	-1 0 -6 -1 12 0 -6
sb:reply	-4 0 -12 7 5 7 -9
sb:report	31 -1 -14 -17 1 -1 -13
sb:report of	0 -1 -13 2 8 0 0
sb:report on	10 0 0 -1 0 0 -7
sb:report that	16 1 3 -15 -6 0 -7
sb:reporter	-1 3 11 6 -8 -1 -19
sb:respect	-1 3 3 -8 -1 -1 4
sb:rest	0 -4 5 -14 11 0 -4
sb:retain	0 0 12 -9 -2 0 -1
sb:retaliatory	0 0 7 -11 0 3 0
sb:retaliatory duty	0 0 7 -9 4 -3 0
sb:return	-9 3 0 7 -4 1 -9
sb:return <name>	-1 -12 0 -3 9 4 -6
sb:return to	-5 12 5 2 -7 -1 -15
sb:rice	-4 5 -3 8 -4 3 -14
sb:rice ,	-3 2 -8 -2 1 8 -3
sb:right	-1 -5 17 -13 -9 -3 2
sb:rise from	0 -7 1 -2 11 0 -7
sb:rise to	-2 13 1 -5 -15 -1 1
sb:rose	5 11 -6 -4 -9 0 -2
sb:round	4 -8 -5 4 -2 0 1
sb:rubber	-4 9 -10 -6 15 -3 -9
sb:rule out	0 -4 0 2 -9 0 7
sb:rumour	10 -3 -9 7 -6 0 -9
sb:run	9 -1 7 -4 -4 -1 -12
sb:safeguard	0 -2 15 -10 -3 0 -2
sb:salmon	0 -3 -7 15 -8 4 -11
sb:salmon ,	0 -5 -4 11 -11 2 -2
sb:same	-1 0 -5 15 -10 -9 1
sb:same day	0 0 -15 16 0 0 -2
sb:same for	-1 -10 4 11 -12 -2 -5
sb:same minute	0 -1 12 -1 -10 0 -2
sb:same period	0 -1 10 -4 -8 0 0
sb:say	18 -8 1 -5 -15 -22 8
sb:say ,	5 -5 -8 10 -9 -2 5
sb:say :	-2 1 -3 9 0 0 -8
sb:say <name>	4 0 13 -21 -4 0 -2
sb:say he	-5 -9 -5 -7 -3 0 19
sb:say in	-1 -7 15 -13 7 0 -13
sb:say it	-5 -8 -4 13 -5 0 0
sb:say on	-11 -3 10 -22 -17 0 21
sb:say that	11 9 -11 0 1 -4 -6
sb:say the	3 -2 10 -6 -5 0 -3
sb:scrap	11 -6 1 -8 -8 0 6
sb:second	-4 13 2 -10 -6 1 0
sb:section	-6 -24 25 -6 -2 -7 -11
sb:section <number>	-6 -24 25 -6 -2 -7 -11
sb:see	7 -2 -20 -8 1 -5 17
sb:see the	-4 5 -6 -6 -9 -2 11
sb:seed	-1 12 -8 1 -8 -1 0
sb:sell	-1 -7 11 -19 11 2 -12
sb:sell its	0 0 10 -6 -1 0 -1
sb:sell to	-1 0 9 -3 0 0 -4
sb:send	-1 -5 -13 -6 10 12 1
sb:separate	0 -4 7 -15 10 0 0
sb:set	-4 8 -8 8 0 -4 -7
sb:set at	1 4 -9 0 5 0 -3
sb:settle with	-1 0 -8 12 -2 0 -2
sb:several	9 5 -1 -6 -11 0 2
sb:shall	-4 15 -13 18 -19 -3 -19
sb:she	-4 2 -4 -9 -1 0 11
sb:ship	-6 2 1 8 -12 -4 -5
sb:shirt	-2 3 8 3 -7 0 -9
sb:shoe	0 8 4 -9 -7 2 -5
sb:should	-8 16 4 -31 3 -4 0
sb:should it	4 10 -6 -4 0 0 -5
sb:should the	-3 12 0 -13 -8 0 2
sb:show	-8 -6 5 -1 4 7 -11
sb:side	0 15 -6 -5 5 0 -13
sb:side ,	0 7 9 -8 -5 -5 -4
sb:side keep	0 -10 2 4 -1 0 0
sb:side will	0 -1 -8 10 0 0 0
sb:sign	-11 1 -1 11 -3 -7 -6
sb:sign by	0 -3 0 -1 -4 0 8
sb:sign in	0 0 -7 12 -4 0 -2
sb:sign its	0 0 -1 -5 8 0 0
sb:sign on	-1 -3 0 2 9 0 -8
sb:signature	0 1 1 -6 -3 0 8
sb:since	-19 -9 18 -3 -5 0 -5
sb:since <day-gone>	-8 5 22 -15 -6 -1 -15
sb:since <month-gone>	-4 -18 5 1 9 -12 0
sb:since the	0 9 -2 7 -12 -1 -11
sb:since then	0 0 16 0 -12 0 -1
sb:slap	3 7 -16 4 -11 -1 7
sb:slap a	-2 6 -11 5 -6 0 4
sb:small	-2 -4 12 -5 -4 0 -2
sb:so	2 -6 1 -2 6 -14 4
sb:so -	-1 -2 -1 10 1 0 -12
sb:so do	0 -8 11 1 -3 0 -2
sb:so far	-3 3 -1 -13 10 -7 4
sb:so is	3 -11 -1 4 -3 -1 4
sb:so that	10 -8 -8 4 -8 0 4
sb:social	-9 0 -2 1 0 0 8
sb:social media	-8 0 -1 2 0 0 6
sb:some	4 -12 -9 4 0 0 7
sb:something	0 13 -8 -7 -3 0 2
sb:sorghum	0 0 9 -1 -9 0 0
sb:source	11 -1 -4 -3 0 0 -4
sb:soybean	5 -13 -6 18 -14 -1 -10
sb:soybean ,	0 -1 10 -1 -11 0 0
sb:soybean will	0 -4 -14 18 0 0 -2
sb:speak	10 -9 -17 -2 16 -2 -7
sb:speak of	10 -9 -12 0 11 -1 -6
sb:special	-2 -4 8 -9 8 0 -8
sb:special duty	-1 0 -2 -1 8 0 -6
sb:spoke	-1 -5 -4 -13 -3 0 17
sb:spoke of	-1 -1 -16 -8 -2 0 20
sb:spring	-3 -1 -5 -9 -1 15 5
sb:spring ,	0 -6 -4 -1 -10 9 8
sb:stake	0 2 9 -6 -5 0 -1
sb:stand	-8 6 1 -1 0 4 -15
sb:standstill	0 12 4 -7 -12 -1 -1
sb:state	0 6 -14 2 -5 -1 7
sb:state that	2 -6 -3 -7 -4 0 11
sb:statement	0 -5 -8 7 7 -1 -4
sb:stay	8 -6 3 -10 6 -3 4
sb:stay ,	0 -8 0 5 0 0 2
sb:stay at	10 3 -1 -8 4 -2 -5
sb:steel	-12 -32 25 -15 17 -10 -6
sb:steel ,	0 -7 6 4 -8 0 -4
sb:steel and	-4 -12 16 -5 4 -3 -12
sb:step	-4 -8 -10 17 -8 5 -3
sb:still	-7 -8 -13 13 8 2 0
sb:still pay	-4 1 -6 14 -8 -6 -4
sb:stockfish	-5 -8 1 2 5 -2 -2
sb:stop	-7 -8 -3 13 3 -4 -10
sb:stop charge	0 0 6 -8 1 0 0
sb:stop the	-2 -7 10 2 -3 0 -2
sb:story	14 -2 2 -15 4 0 -7
sb:strike	-3 -1 0 -5 1 -4 9
sb:strike down	0 -3 5 -8 7 -2 -3
sb:subject	-2 -10 4 3 -3 4 -5
sb:subject to	-1 -8 18 -20 1 5 -5
sb:such	-6 1 -1 -6 0 -1 9
sb:sugar	-3 11 5 -12 1 -7 -4
sb:sugar ,	0 10 -11 -7 6 0 2
sb:sugar and	0 -4 13 -7 -4 0 -2
sb:sum	-3 -11 13 7 -8 -5 -9
sb:summer	-2 -7 -1 8 -4 4 -7
sb:sunflower	-1 -5 9 1 -11 5 -6
sb:sunflower oil	-1 -5 10 -1 -9 6 -5
sb:surcharge	5 0 4 -12 9 -1 -6
sb:surcharge of	4 0 4 -12 12 -4 -18
sb:surtax	3 -8 -1 3 3 0 -5
sb:suspend	-10 6 5 8 -18 -3 -20
sb:suspend ,	0 -8 7 1 -2 0 0
sb:suspend a	0 8 -7 0 -1 0 0
sb:suspend and	0 0 10 -9 0 0 0
sb:suspend its	-1 -4 11 -7 0 0 -2
sb:suspend the	-2 12 -12 5 -3 0 -4
sb:suspension	-5 0 -37 32 2 -1 -3
sb:suspension of	0 -6 -5 15 -5 0 -5
sb:syrup	0 -10 2 10 -2 -2 -2
sb:table	-12 0 -13 -3 5 0 16
sb:table :	-3 -9 -13 -12 -2 0 22
sb:take <level>	-4 -14 -11 8 20 -5 -10
sb:take <number>	0 2 -7 -13 6 6 0
sb:take it	-1 13 -4 -6 0 -4 0
sb:take its	5 14 -7 6 -14 -2 -11
sb:take on	-1 2 7 -3 -8 2 -5
sb:take the	4 -11 -14 -1 1 -2 18
sb:talk	7 -13 -12 5 -2 -8 14
sb:talk in	3 -3 -7 -9 6 0 7
sb:talk of	5 -5 -10 8 -6 -5 2
sb:tariff	-15 -20 16 2 -7 -33 2
sb:tariff ,	-3 -12 5 9 -16 -1 0
sb:tariff :	0 -2 1 -9 9 0 -4
sb:tariff for	0 -1 8 -13 8 0 -4
sb:tariff from	0 4 -2 7 -8 0 -5
sb:tariff is	8 -5 -1 -4 3 0 -3
sb:tariff of	-20 -18 -2 1 -9 -7 21
sb:tariff on	1 1 -3 0 4 -13 3
sb:tariff that	-1 0 11 -9 1 0 -5
sb:tariff to	0 0 15 -3 -14 -1 -9
sb:taro	6 -11 -6 12 -4 -1 -3
sb:tax at	-1 10 7 -10 -9 1 -6
sb:tea	0 13 3 -18 0 0 0
sb:tea pay	0 0 11 -7 -8 0 0
sb:telephone	0 6 6 -9 -6 0 -1
sb:television	0 0 0 -8 -1 0 5
sb:tell	-2 -5 -1 -11 -4 6 13
sb:tell a	-6 -1 -6 -1 0 0 11
sb:tell reporter	-7 -2 15 5 -7 -1 -15
sb:tell you	2 9 -2 -3 0 -1 -7
sb:term	0 -2 1 9 -10 0 -5
sb:text	-1 0 -2 -5 -1 0 8
sb:textile	0 1 2 -13 5 0 5
sb:th	-2 -1 -5 -10 5 7 0
sb:than	-6 5 -6 9 -7 4 -5
sb:that	19 -2 1 -5 -14 0 -1
sb:that 's	-8 13 13 -28 2 -5 -10
sb:that <name>	23 -10 0 -6 1 -1 -16
sb:that <person>	8 0 9 -6 -10 0 -1
sb:that <quality>	17 0 0 -19 -9 0 3
sb:that <seat>	1 1 -9 11 0 0 -7
sb:that a	-14 2 -10 4 -1 -1 12
sb:that are	-4 5 0 3 -3 0 -8
sb:that case	-5 -6 -1 -4 0 0 13
sb:that come	-1 -4 8 -2 -4 0 1
sb:that from	0 -2 9 -5 -2 0 2
sb:that had	-2 6 -5 0 5 0 -9
sb:that has	1 9 -5 1 -3 0 -6
sb:that he	2 -5 -1 -9 -13 0 15
sb:that his	0 -3 1 -10 -1 0 7
sb:that i	-2 2 -3 -3 0 8 -5
sb:that is	-14 -4 9 -3 5 1 -16
sb:that it	-4 -10 0 6 9 -12 -1
sb:that its	-2 -2 -9 10 0 -2 3
sb:that leave	0 -1 -8 13 -8 -2 0
sb:that lower	0 0 -7 0 -8 0 11
sb:that make	-4 -10 14 1 -13 0 -10
sb:that mean	-1 1 -12 12 0 -1 -2
sb:that of	0 -11 3 -1 -4 0 7
sb:that our	-8 7 1 2 -2 0 -4
sb:that put	0 -1 -4 8 -5 0 0
sb:that the	10 -10 12 0 -22 1 -3
sb:that they	1 1 0 14 -10 -2 -12
sb:that time	-1 -1 -17 24 -12 0 -6
sb:that was	-7 7 15 -24 -6 3 -4
sb:that we	3 7 -13 -5 3 7 -5
sb:that would	-1 -1 2 -7 -3 0 8
sb:that you	11 -1 -4 1 -3 0 -7
sb:the "	7 -3 8 -13 -1 -1 -2
sb:the <day-gone>	0 -2 -1 11 -9 -1 -1
sb:the <level>	-10 -11 4 2 3 -11 2
sb:the <name>	-10 -2 -15 22 -11 -6 12
sb:the <number>	-10 -14 -3 -6 8 2 14
sb:the <office>	-1 4 -9 -1 -19 -3 18
sb:the <organisation>	-10 -3 13 -11 -8 12 1
sb:the <person>	2 10 -14 8 -7 -4 0
sb:the <quality>	-11 -3 8 -1 3 -4 -5
sb:the <seat>	-7 -10 31 -3 -17 -3 -12
sb:the <span>	0 -5 15 -9 0 -3 -3
sb:the agreement	0 -4 5 6 -10 0 -6
sb:the arrangement	0 5 13 -12 -4 0 -4
sb:the charge	0 0 -5 8 0 -2 -5
sb:the common	0 -4 -9 14 -3 0 -3
sb:the day	-1 -1 -6 0 -4 0 12
sb:the deal	0 -1 -11 6 4 0 1
sb:the decree	-2 11 -10 8 -5 0 -5
sb:the dispute	-1 -5 -9 -13 5 13 0
sb:the duty	7 8 11 -12 -8 1 -11
sb:the emergency	0 -2 -2 -1 11 -2 -6
sb:the extra	-5 -6 11 -17 2 -2 5
sb:the farm	0 -8 -13 -6 21 -1 -2
sb:the fentanyl	-6 3 -4 -10 10 5 5
sb:the figure	5 5 9 -24 -12 -4 9
sb:the first	-5 -13 16 2 -1 -9 -16
sb:the framework	0 -1 -13 15 0 0 -4
sb:the free	0 0 -11 -10 14 0 3
sb:the further	-1 0 -11 10 -1 0 1
sb:the general	-1 -1 8 0 -11 0 0
sb:the height	-1 -6 -6 -11 -12 20 0
sb:the increase	0 -3 -4 1 8 0 -3
sb:the last	0 10 -6 -7 -1 -4 8
sb:the law	-5 12 -16 5 0 0 -3
sb:the level	5 -9 -2 7 1 -3 -7
sb:the list	-1 -8 -13 24 -9 0 -5
sb:the new	13 -21 -10 14 -12 -3 2
sb:the next	-1 1 8 -10 4 -2 -4
sb:the normal	0 -1 11 -8 -2 0 0
sb:the number	-2 -1 0 -2 9 0 -2
sb:the oil	0 7 -7 -9 3 0 2
sb:the old	-7 -1 22 -11 0 -5 -18
sb:the older	0 -8 29 -20 -8 -2 -9
sb:the one	0 -3 9 -8 0 0 0
sb:the order	-1 -3 -14 22 -5 -2 -11
sb:the ordinary	0 -3 15 -2 -2 -2 -19
sb:the other	-3 14 1 -5 -2 -7 -6
sb:the overall	0 -5 -9 18 -8 0 -2
sb:the pause	4 5 2 0 -12 3 -6
sb:the present	4 -6 10 -9 -6 0 0
sb:the proclamation	-3 -4 6 -4 -9 0 7
sb:the proposal	0 -3 -10 -8 -1 0 16
sb:the quarrel	0 -9 -9 0 15 0 -2
sb:the rate	14 -1 -8 3 2 -1 -8
sb:the reciprocal	-4 -1 0 11 -1 -6 -19
sb:the remain	0 -3 -1 9 -6 0 -8
sb:the rest	0 -3 4 -12 10 0 -3
sb:the rule	0 -1 2 1 5 -2 -10
sb:the same	0 0 -4 12 -9 -8 1
sb:the second	-3 9 6 -3 -10 0 -8
sb:the so	-1 -1 3 2 2 0 -10
sb:the special	0 -2 8 0 -5 0 -3
sb:the spring	0 -12 -4 -2 3 12 -5
sb:the standstill	0 6 6 -4 -10 -1 0
sb:the step	-2 -7 -16 22 -8 -1 -1
sb:the sum	0 -10 3 7 1 0 -4
sb:the surcharge	-1 2 3 -13 9 -2 -3
sb:the suspension	-2 5 -33 19 6 0 0
sb:the table	-7 -10 -10 -2 -3 0 19
sb:the talk	-2 -2 -4 -5 0 0 10
sb:the tariff	-9 -1 14 6 -3 -7 -28
sb:the tax	0 -12 -1 7 -2 4 2
sb:the text	0 3 0 -10 0 0 5
sb:the total	-1 -3 1 11 -4 -4 -8
sb:the truce	6 19 6 -4 -19 -7 -15
sb:the two	-2 3 -1 10 -17 10 -17
sb:the value	0 4 9 -9 -5 0 -4
sb:the week	6 -6 -12 2 4 5 -6
sb:the wine	0 11 -2 -7 -4 0 0
sb:the worst	0 -2 -4 -12 -9 19 -1
sb:their	-11 5 5 2 -5 6 -12
sb:their duty	0 1 8 -15 6 0 -6
sb:their good	0 0 11 -11 -4 0 4
sb:their own	-1 1 -17 15 -11 0 5
sb:their place	0 0 12 -8 -5 0 0
sb:them	0 0 1 -2 7 0 -10
sb:them ,	-1 2 8 -14 -7 7 -5
sb:then	-19 14 -7 0 -3 -16 9
sb:then ,	0 11 1 -6 -19 -2 5
sb:then <name>	-1 0 -3 10 -14 3 -5
sb:then <quality>	0 3 10 -8 -9 0 -2
sb:then charge	-1 3 -1 6 0 0 -8
sb:then come	0 -13 -13 4 10 -1 8
sb:then it	-5 4 -8 -13 15 -1 -5
sb:then pay	4 -15 0 9 -7 0 4
sb:then the	-7 -6 13 -2 -4 -3 4
sb:then to	0 0 -7 11 -8 0 0
sb:there	5 -8 5 0 -22 0 10
sb:there 's	3 -5 -8 4 -4 0 6
sb:there ,	0 -1 9 -2 2 0 -6
sb:there are	2 -3 5 -13 -2 8 -4
sb:there at	0 -1 9 2 -5 0 -6
sb:there is	-2 -4 2 -1 -7 -4 9
sb:there was	4 0 -19 8 -10 -7 11
sb:therefore	-6 -1 -5 12 -2 -6 0
sb:these	-5 -2 1 -4 15 -2 -8
sb:they	-17 3 20 -2 0 -5 -27
sb:they are	-4 2 12 -15 -5 0 2
sb:they come	0 -4 8 -2 0 0 -2
sb:they do	0 0 8 -2 -5 0 -1
sb:they go	5 -13 9 8 -8 -3 -4
sb:they had	-1 -8 -5 17 -5 -2 -5
sb:they have	-4 0 5 -11 -3 6 4
sb:they pay	-4 -3 -4 -7 20 -1 -6
sb:they were	-1 -9 8 0 3 -7 -2
sb:they will	-8 14 -4 1 -2 -3 -7
sb:they'd	-5 4 -6 2 8 2 -14
sb:they're	0 -4 10 -6 0 0 -1
sb:thi	-5 -31 -12 10 10 0 6
sb:thi month	-1 0 -11 12 -9 0 3
sb:thi week	-1 -3 11 -11 0 0 5
sb:thing	0 3 5 -8 3 -2 -8
sb:think	-9 10 -5 -3 4 -3 0
sb:third	0 0 -5 5 10 -5 -14
sb:third country	-1 -5 -7 14 0 0 -5
sb:those	0 11 -11 0 7 -8 -1
sb:those who	4 6 -5 -11 5 0 0
sb:threat	-13 -3 -8 6 -5 -1 11
sb:threaten	0 -14 5 0 -14 -8 8
sb:threaten <level>	0 0 7 0 0 0 -9
sb:threaten with	0 0 0 -9 -1 0 10
sb:three	-7 6 7 -12 -11 6 4
sb:through	-6 -13 -14 13 1 8 2
sb:tile	-1 -1 13 -15 6 -3 0
sb:timber	-3 -6 4 -2 -6 0 9
sb:time	1 0 -11 7 0 0 6
sb:tinned	0 -5 -6 13 0 -4 -2
sb:to <day-ahead>	0 -12 25 -13 -5 0 -16
sb:to <money>	-5 -1 7 -10 7 0 -4
sb:to <name>	-7 7 17 -17 -10 4 -5
sb:to <number>	-4 0 11 -4 -12 9 -8
sb:to <person>	5 -1 3 -8 0 0 0
sb:to <quality>	-1 -11 -5 11 3 0 -5
sb:to <seat>	0 -1 -14 1 3 0 10
sb:to answer	-1 -8 4 -5 1 8 -1
sb:to apply	0 -7 -10 15 -3 0 -1
sb:to be	3 -6 -19 4 -2 4 13
sb:to bear	0 9 6 -8 -2 2 -12
sb:to bring	0 7 0 -10 -2 0 2
sb:to charge	-7 -14 0 8 7 -4 -3
sb:to collect	0 0 8 -9 -3 0 2
sb:to cut	2 -5 0 1 -10 0 4
sb:to enter	0 0 -10 -7 0 0 12
sb:to fall	0 0 16 -12 -5 0 -1
sb:to fentanyl	0 -1 3 7 -10 0 -10
sb:to go	8 0 -13 7 0 -3 -3
sb:to have	0 -2 -4 6 -9 0 5
sb:to levy	0 0 13 -9 -6 0 0
sb:to lower	-1 -2 -5 2 -5 0 8
sb:to pay	-6 -3 -17 -8 13 14 6
sb:to put	-6 3 -9 10 -3 0 0
sb:to raise	2 -8 5 -5 0 0 1
sb:to slap	2 7 -2 -11 -2 0 2
sb:to suspend	0 8 -3 -2 -1 0 -1
sb:to take	8 -4 -7 -6 8 -1 -1
sb:to the	-2 1 -15 21 -4 -2 -2
sb:together	-3 -2 1 1 6 -1 -15
sb:tomatoe	-4 6 4 -16 0 -1 4
sb:too	-2 0 -1 1 8 -1 -11
sb:top	-5 7 9 -12 -10 7 1
sb:top of	-4 0 20 -13 -6 -5 -1
sb:total	-10 -8 6 7 4 -6 -14
sb:total of	-7 -6 11 -4 5 -1 -9
sb:total to	0 2 -12 10 0 -3 -3
sb:touch	0 0 9 -5 -2 0 -1
sb:touch the	0 0 9 -5 -2 0 -1
sb:toy	-1 -3 13 -12 0 0 0
sb:tractor	12 1 0 -9 -2 -3 0
sb:trade	-4 -13 3 -10 4 -3 12
sb:trade agreement	-1 0 -10 0 13 0 1
sb:trade minister	2 -5 -1 -8 -2 0 8
sb:trade war	0 -1 12 -9 -4 0 0
sb:treaty	-2 10 13 -9 -9 0 -7
sb:truce	6 18 1 -26 4 -8 -4
sb:truce ,	4 -3 1 -13 5 -4 6
sb:truce :	-4 3 12 -7 -11 0 -6
sb:truce <name>	0 12 1 0 -13 0 -3
sb:truce end	5 13 -7 -9 2 -2 -11
sb:truce is	-2 12 -5 -3 -3 -1 -1
sb:truce it	0 11 -5 -19 0 -1 6
sb:truce of	-3 -12 -12 1 13 1 8
sb:truce that	0 0 8 -1 -6 0 -4
sb:truce the	0 12 1 -3 -12 0 0
sb:truce with	0 -1 19 -20 -4 0 -4
sb:truck	0 -14 -15 24 -9 0 0
sb:true	16 -7 3 -15 -11 1 -2
sb:true that	10 -2 9 -8 -4 3 -17
sb:tuna	3 -10 12 -1 -12 -3 3
sb:turn	-2 9 0 -8 0 1 0
sb:two	-13 1 -8 8 -4 7 3
sb:two emergency	0 0 3 -12 8 0 -3
sb:tyre	-1 3 7 -14 6 -3 -4
sb:unchanged	-1 17 -5 -4 -9 -3 -2
sb:under	-16 -8 11 1 -2 -4 -5
sb:under the	-8 8 5 -5 -5 2 -2
sb:under which	0 -7 -7 10 5 0 -6
sb:understanding	0 1 0 -5 -7 0 8
sb:unless	-3 18 -11 -14 5 0 0
sb:until	-4 -23 14 0 5 1 -11
sb:until <day-ahead>	-3 -12 25 -12 -7 1 -1
sb:until <day-gone>	4 -6 -10 -6 20 -3 -6
sb:until <month-ahead>	0 0 -8 10 0 -3 -3
sb:until the	-2 -3 -5 11 -7 2 -2
sb:until then	0 -7 10 -5 2 2 -10
sb:up	-13 -5 11 -13 9 8 -10
sb:up :	-3 0 12 1 -9 0 -4
sb:up from	-2 -2 -2 -20 18 -1 -6
sb:up its	-4 -5 14 -4 -2 0 -5
sb:up of	0 4 2 3 -9 0 -3
sb:up to	-10 -3 -3 -8 10 10 1
sb:up with	0 0 -8 4 -1 0 5
sb:us	4 2 3 -18 -3 7 2
sb:us that	0 8 -5 -4 -1 0 -2
sb:used	-2 -11 -16 -5 20 8 -12
sb:used to	-5 -11 -16 -4 20 8 -12
sb:valorem	-1 -6 9 0 -4 0 0
sb:value	0 2 14 -7 -10 0 -6
sb:vanilla	0 6 8 -12 -1 0 -2
sb:walnut	0 0 -13 15 -4 1 -3
sb:want	3 -14 7 0 3 -1 -4
sb:want the	-2 0 -1 -9 -4 0 10
sb:want to	3 -5 0 -3 9 0 -6
sb:war ,	0 -4 10 -8 -4 3 -1
sb:warn	-13 4 2 -9 -2 0 8
sb:warn that	-5 -5 -7 -3 0 0 16
sb:was <level>	-1 8 1 -10 2 -2 -5
sb:was <number>	0 -16 1 4 1 4 -4
sb:was a	0 -1 2 -10 0 0 8
sb:was at	0 12 -4 -10 0 -2 -1
sb:was charge	0 4 -16 6 2 -1 -4
sb:was given	5 -3 8 -4 -7 -1 -4
sb:was raise	8 0 0 -2 -5 2 -4
sb:was the	-7 0 7 -8 4 -1 -1
sb:was to	-3 -12 1 7 -11 -8 10
sb:watch	-1 -5 3 -9 6 0 1
sb:watche	-2 8 -1 7 -18 -5 1
sb:way	8 11 3 -21 -12 -5 0
sb:we	10 19 -9 -4 -14 0 0
sb:we are	7 10 -11 11 -9 -1 -22
sb:we charge	-5 9 -7 5 -2 -1 -5
sb:we had	5 -11 4 3 3 -6 -9
sb:we have	-1 -5 2 -19 2 8 4
sb:we shall	-2 19 -1 -13 -5 -1 -8
sb:we take	-1 2 0 7 -8 -2 -3
sb:we were	-2 7 -9 0 -5 6 0
sb:week	4 -20 -7 12 0 0 -1
sb:week ,	0 -4 -15 21 -7 0 -4
sb:week ago	0 -1 -7 8 1 -4 -1
sb:week of	0 0 -1 -13 0 10 -1
sb:week that	-8 -3 5 -7 2 0 5
sb:well ,	-3 -9 1 3 0 -2 3
sb:were	3 0 -13 -19 12 -1 16
sb:were at	0 -5 -8 6 -3 6 -2
sb:were to	0 -6 -19 5 6 -3 7
sb:whack	3 2 0 -9 7 -2 -2
sb:what	-2 7 -2 7 -2 -5 -9
sb:what <name>	-1 3 15 -20 3 -1 -11
sb:what about	-6 -6 -8 0 -5 5 10
sb:what is	0 -1 9 -3 -8 -1 -1
sb:what it	-5 -7 -7 16 2 -2 -10
sb:what the	-3 8 -8 0 0 -2 5
sb:what they	0 -9 18 -22 3 -2 0
sb:whatever	4 -10 -1 9 3 -1 -13
sb:whatever the	0 -6 8 5 -5 0 -7
sb:wheat and	0 -9 -6 0 6 0 8
sb:when	-1 -20 -5 5 9 0 0
sb:when <name>	0 -6 -6 9 -3 3 -2
sb:when the	-1 -10 -2 0 11 5 -4
sb:where	-1 -7 10 2 6 -10 -19
sb:where it	-5 2 5 7 -7 -9 -3
sb:where the	-3 -9 13 -1 -3 2 -7
sb:where they	0 -14 3 -2 14 -2 -7
sb:whether	-7 -7 14 2 -6 -3 -4
sb:which	5 -10 2 -1 6 1 -8
sb:which ,	0 9 -4 3 -10 0 0
sb:which <name>	6 -4 5 2 -13 -6 0
sb:which <quality>	0 0 1 -12 8 0 0
sb:which a	0 7 -4 8 -3 0 -12
sb:which are	0 0 13 -10 -1 0 0
sb:which enter	0 2 -7 -7 11 0 -2
sb:which go	0 4 8 -12 -9 4 -2
sb:which had	6 5 -7 4 -2 0 -11
sb:which has	-2 5 0 3 -8 -1 -3
sb:which have	0 0 -10 11 0 0 0
sb:which is	1 -9 -7 5 0 8 3
sb:which its	0 -1 -7 9 0 0 -3
sb:which make	0 -1 -11 11 4 0 -5
sb:which pay	-1 -10 8 4 -1 -6 0
sb:which sign	0 0 8 -8 0 0 0
sb:which the	-5 1 1 -9 9 -2 0
sb:which was	0 -4 -9 0 7 -2 4
sb:which we	0 7 -8 -1 6 0 -1
sb:which would	0 10 1 -7 0 0 -7
sb:while	-2 -2 11 -5 0 2 -11
sb:while it	0 -2 20 -13 -6 0 -2
sb:whisky	0 7 2 -1 -9 -2 2
sb:who	10 4 3 -37 2 7 2
sb:who ask	-6 -5 5 -6 -3 0 10
sb:whole	0 5 1 5 -8 -4 -5
sb:whose	-4 -4 -4 0 8 1 0
sb:whose own	0 0 4 -10 6 0 -1
sb:why	-3 9 0 -1 -6 0 -4
sb:will	-2 2 -5 12 -27 -7 1
sb:will again	0 -2 -6 9 -2 0 -1
sb:will also	0 0 -8 10 -4 0 1
sb:will ask	-2 -4 -4 6 7 0 -8
sb:will be	1 5 2 -6 -12 -6 4
sb:will charge	-1 0 1 1 -8 1 -1
sb:will cut	0 0 -11 -1 0 12 -3
sb:will face	0 0 -4 10 0 0 -5
sb:will go	5 0 7 -3 -8 -3 -4
sb:will have	0 0 -1 -5 10 -3 -2
sb:will lower	0 -1 -6 9 -1 6 -13
sb:will not	-12 10 0 -4 3 -1 0
sb:will pay	-2 5 -9 11 -8 -8 0
sb:will put	-3 -5 -3 -3 0 0 12
sb:will raise	1 -6 -7 -8 8 0 9
sb:will rise	-2 13 -1 -17 0 0 5
sb:will stop	0 0 11 -7 -5 0 -2
sb:will suspend	0 -6 17 -14 0 0 -3
sb:will then	0 -9 -1 10 -5 0 1
sb:will therefore	0 0 -14 15 -1 0 0
sb:wine	0 9 2 -2 -10 -14 1
sb:wine ,	-1 11 0 -12 0 0 -2
sb:wine would	6 6 -13 -11 -3 0 7
sb:winter	-1 -8 -6 9 -12 9 3
sb:wire	8 -2 -16 5 -3 4 4
sb:wish	-9 9 -10 -5 -2 -1 11
sb:with	-10 -12 4 9 -17 -4 13
sb:with <level>	-2 -12 -6 3 5 0 5
sb:with <name>	-10 0 0 15 -30 0 -3
sb:with <number>	-2 0 3 13 -7 -2 -11
sb:with <person>	0 3 -1 13 -6 0 -12
sb:with <seat>	-4 -8 9 -1 3 0 -10
sb:with a	-9 3 4 -3 -11 -2 7
sb:with the	0 -10 -7 8 0 6 1
sb:with us	0 0 10 -8 0 0 -1
sb:with which	0 0 11 -10 -2 0 1
sb:withdraw	-2 0 13 1 -6 0 -13
sb:withdraw its	-1 -3 11 2 -4 0 -11
sb:within	-1 -4 -8 0 11 0 -1
sb:without	-12 10 -4 4 -12 -3 -2
sb:without a	-3 3 7 -4 -8 0 0
sb:without an	0 8 0 -23 0 0 11
sb:without it	0 -3 2 9 -2 0 -11
sb:without the	-3 -6 -12 19 -2 0 -6
sb:wool	-2 -3 0 7 3 -5 -12
sb:word	-7 -1 -4 1 -1 0 9
sb:work	8 -5 0 -3 2 -1 -4
sb:worldwide	-1 0 5 -10 -1 0 6
sb:worry	0 0 -8 6 -1 0 0
sb:worse	-1 13 -11 -9 -4 2 1
sb:worst	0 -6 -8 -8 -13 26 -3
sb:worst ,	0 -3 0 -7 -6 11 -1
sb:worth	-6 2 1 -10 13 0 -7
sb:would	-2 8 -3 6 -17 -30 1
sb:would add	-4 3 -1 -8 5 0 2
sb:would be	0 7 14 -7 -22 -4 -7
sb:would bring	-4 7 -7 10 -9 0 -6
sb:would charge	8 -5 0 -11 -2 0 5
sb:would face	3 8 -2 -6 0 0 -4
sb:would have	-18 -9 -21 20 13 -7 -3
sb:would in	-4 -1 -7 -2 0 0 12
sb:would make	-2 -5 -2 -1 -1 0 9
sb:would not	0 -7 8 3 -2 0 -5
sb:would pay	1 8 -8 -9 -16 -1 13
sb:would return	-2 12 -3 2 0 0 -12
sb:would rise	0 -5 3 10 -1 0 -8
sb:would take	-2 5 5 -17 -4 0 4
sb:write	14 -19 -10 3 -3 -2 3
sb:write on	5 -3 7 -11 -3 0 0
sb:write that	0 -9 -7 6 -3 0 6
sb:yarn	4 10 -10 8 -18 -3 2
sb:year	-5 2 -16 -2 21 -4 -6
sb:year 's	0 0 -12 4 6 4 0
sb:year ,	-4 0 0 -13 12 0 -4
sb:year ago	0 0 0 -12 8 3 -2
sb:yes	-5 2 8 0 -10 -1 -5
sb:york	-2 -2 14 2 -11 -2 -7
sb:york ,	0 -1 9 -1 -7 0 -2
sb:you	20 -7 -9 -2 -6 -8 5
sb:your	-1 -12 4 5 -2 4 -5
sb:zero	-2 6 -6 -14 12 0 0
sb:zinc	-1 14 -9 -12 1 0 2
sb:—	1 -11 5 7 -1 -12 -6
sb:— <number>	0 -14 16 4 -6 -5 -2
sb:— <person>	-1 0 -14 5 9 0 0
sb:— <quality>	0 0 -1 8 -3 0 -3
sb:— the	-1 6 2 -11 6 0 -1
sb:•	-4 -2 -2 18 -14 -6 -4
second	-20 2 9 -11 1 8 0
t0=future	9 1 -2 4 -27 3 -3
t0=future-not	-10 4 7 -11 3 0 1
t0=modal	1 7 -9 1 -6 -18 4
t0=modal-not	6 -8 9 1 -2 0 -10
t0=modal-passive	0 -2 8 -2 0 -1 -5
t0=past	-7 -3 -10 2 8 5 -2
t0=past-not	-5 -11 15 3 4 -5 -10
t0=past-passive	6 -8 0 -2 -4 9 -3
t0=perfect	7 -13 11 -8 0 -15 0
t0=perfect-not	-4 6 -8 7 -6 0 1
t0=pluperfect	5 -23 -12 6 4 1 3
t0=pluperfect-passive	-11 5 3 -1 6 -7 -6
t0=present-not	7 -2 -12 1 0 6 0
t0=present-passive	-10 3 2 0 3 -8 -3
t1=future	10 3 -15 9 -25 4 1
t1=future-not	-10 4 7 -11 3 0 1
t1=gerund	2 3 3 -1 7 -14 -14
t1=infinitive	-1 -5 2 -11 -2 4 9
t1=infinitive-passive	1 4 0 -8 -1 0 2
t1=modal	2 6 -11 1 -5 -17 6
t1=modal-not	6 -8 9 1 -2 0 -10
t1=past	-5 -4 -12 5 11 7 -14
t1=past-not	-2 -11 11 3 5 -5 -10
t1=perfect	2 -6 17 -7 -4 -15 -6
t1=perfect-not	-8 6 -8 7 -6 0 4
t1=pluperfect	4 -23 -12 5 4 1 4
t1=pluperfect-passive	-11 5 3 -1 6 -7 -6
t1=present-not	7 -1 -14 2 1 6 1
t1=present-passive	-12 -5 2 1 4 -7 0
t2=future-passive	-3 7 1 1 -3 0 -9
t2=gerund	4 2 2 4 -15 -1 -2
t2=infinitive	-2 2 4 7 -5 0 -11
t2=modal	-6 -5 -2 -7 7 2 8
t2=modal-passive	-2 5 0 0 5 0 -9
t2=participle-passive	1 -20 -13 9 13 -7 1
t2=past	-2 -1 12 -4 -13 -1 6
t2=past-passive	6 -10 -5 2 0 -3 3
t2=perfect	-5 -5 -2 -9 0 0 13
t2=perfect-passive	0 6 0 2 -4 -1 -9
t2=present-not	-8 -9 11 7 -5 -1 -8
t2=present-passive	-14 2 3 -7 4 -7 8
t2=present-passive-not	0 5 10 -1 -13 0 -3
table	-16 -1 -7 11 -7 15 -8
takenBack	23 -10 -18 2 -5 7 -16
tense=future	0 -4 1 9 -21 2 -2
tense=future passive	-11 -4 5 3 6 -4 -6
tense=modal	-1 -1 4 -3 -6 -10 7
tense=past	-12 2 1 -5 10 1 -9
tense=past passive	15 -23 -5 0 -11 5 15
tense=perfect	5 -13 0 9 1 -11 -6
tense=perfect passive	3 14 -10 -8 17 -3 -19
tense=pluperfect	4 -8 -13 -1 3 4 5
tense=pluperfect passive	-12 6 3 -1 4 -9 -5
tense=present passive	-15 12 5 0 -10 -1 -3
tense=verbless	-1 -6 7 5 -4 -10 -2
told=denied far	-6 12 2 -12 -3 5 -1
told=denied far lower	-17 15 0 -10 1 7 -7
told=denied far none	-7 21 -7 -18 0 9 -14
told=denied far own	-3 -8 9 -1 -3 -6 5
told=denied far same	10 -3 -1 -4 -3 0 -3
told=denied paragraph	19 -3 -7 -9 1 10 -19
told=denied paragraph higher	1 -8 -10 7 2 0 3
told=denied paragraph lower	0 8 8 -13 -3 13 -20
told=denied paragraph none	19 -10 -20 -10 4 5 -5
told=denied paragraph own	2 3 7 -4 -2 6 -17
told=denied paragraph same	20 -8 -15 -7 4 -5 -7
told=if_lapsed 	-1 -10 -11 -10 -2 21 -3
told=if_lapsed and	-3 14 -5 -14 5 -7 -3
told=if_lapsed far	27 0 -3 -21 -1 -10 -3
told=if_lapsed far higher	34 -3 -22 -8 -2 -5 -3
told=if_lapsed far lower	-2 -3 15 -13 -1 -17 -2
told=if_lapsed far none	9 6 2 -21 6 -10 -1
told=if_lapsed far own	23 -6 -6 -6 -8 -2 -3
told=if_lapsed far same	4 9 -16 -8 3 4 0
told=if_lapsed here	1 10 -4 -9 -4 10 -4
told=if_lapsed here higher	3 -8 -16 3 4 13 6
told=if_lapsed here lower	0 20 8 -12 -14 -13 -9
told=if_lapsed here none	9 8 -2 -13 -11 16 -10
told=if_lapsed here own	-7 -5 0 0 -7 -2 12
told=if_lapsed here shared	-6 7 -3 0 11 -8 -13
told=if_lapsed paragraph	0 23 -8 -37 2 1 5
told=if_lapsed paragraph higher	4 5 -20 -11 0 6 8
told=if_lapsed paragraph lower	-4 21 3 -33 3 -9 -2
told=if_lapsed paragraph none	-13 22 -5 -17 -8 -2 5
told=if_lapsed paragraph own	4 7 -4 -28 8 2 3
told=now 	-6 20 -27 13 -37 8 0
told=now ,	0 3 8 -11 -13 -1 6
told=now , down from	0 5 -11 -7 14 -3 -1
told=now , from	0 2 6 -14 0 0 0
told=now , not	9 0 -6 -2 1 -1 -5
told=now , of which	0 0 8 -5 -1 0 0
told=now :	0 -2 -6 10 -6 0 0
told=now far	-8 -5 1 7 0 -3 0
told=now far higher	-5 7 -3 -17 11 6 3
told=now far lower	-2 -8 -4 18 -14 -24 4
told=now far none	-12 -4 -9 13 2 2 1
told=now far own	-2 -2 10 -4 -3 -7 -1
told=now far same	-9 -20 11 12 -4 -4 -15
told=now from	8 -7 -4 -2 6 -2 -1
told=now here	-13 3 -5 10 2 -12 0
told=now here higher	-12 17 -9 4 1 -5 -13
told=now here lower	2 -28 -7 13 -1 -14 14
told=now here none	-10 0 3 1 1 -6 -3
told=now here own	1 -8 -6 19 -5 -4 -8
told=now here same	-6 -21 20 -18 5 -3 1
told=now here shared	-7 10 -9 -5 8 -8 11
told=now in place of	-1 -2 -9 8 5 -3 0
told=now instead of	-1 -2 1 5 4 -6 -11
told=now now,	0 13 -8 -5 -1 0 -1
told=now or	-2 -11 14 -10 0 -3 3
told=now paragraph	-11 -3 2 4 -4 0 3
told=now paragraph higher	-2 10 -12 4 -6 0 5
told=now paragraph lower	-16 -27 -2 8 0 3 10
told=now paragraph own	-9 -6 1 3 0 0 6
told=now paragraph same	0 -9 30 -13 -3 -9 -21
told=now plus	0 -5 8 -7 2 0 -3
told=now to	4 3 -13 5 -8 -8 10
told=open ,	0 8 -8 0 -1 0 0
told=open , and	0 -3 -8 11 0 0 -1
told=open , down from	0 0 9 0 -3 -5 0
told=open and	0 -1 -10 3 6 3 -5
told=open far	-6 -17 10 14 -10 -6 -9
told=open far higher	-9 -5 5 3 0 0 -1
told=open far lower	7 -22 8 12 -17 -10 -10
told=open far none	0 -13 9 7 -9 -13 -1
told=open far own	-6 -10 4 12 -4 1 -9
told=open far same	-12 -6 0 9 2 -4 -4
told=open from	-3 -7 12 -12 7 -5 -6
told=open here	-8 -16 10 -3 5 4 -4
told=open here higher	-6 -9 9 -9 1 6 4
told=open here lower	-4 -8 5 0 4 -1 -11
told=open here none	-4 -21 -6 13 0 8 -1
told=open here own	2 7 0 -8 0 4 2
told=open here shared	-11 -11 24 -16 7 -16 -10
told=open instead of	0 -9 6 -3 -5 -2 6
told=open paragraph	-20 -8 -3 17 -6 -11 3
told=open paragraph higher	-11 -7 4 2 1 -7 4
told=open paragraph lower	-9 -5 -5 19 -20 -6 -1
told=open paragraph none	-9 -9 3 13 -8 -13 -3
told=open paragraph own	-14 -2 -6 10 -2 -4 6
told=past 	0 -9 3 -4 7 2 -5
told=past and	-1 3 -13 14 1 -11 -6
told=past far	-14 4 3 -16 3 0 13
told=past far higher	-5 1 4 -12 -14 4 14
told=past far none	1 -8 0 -18 5 1 14
told=past far own	-17 11 3 -5 -1 -1 3
told=past far same	-7 7 0 -13 13 -4 -7
told=past here	-5 -10 1 2 4 4 -13
told=past here higher	0 -9 2 -2 3 8 -8
told=past here lower	-5 -1 3 10 -9 -5 -4
told=past here none	-7 -6 -17 11 9 6 -2
told=past here own	-7 0 -18 5 3 10 2
told=past here same	-2 0 -7 -4 14 -3 -5
told=past here shared	3 -7 34 -10 -8 -13 -25
told=past paragraph	10 -9 3 -1 6 -2 -17
told=past paragraph lower	3 -7 -2 7 7 -11 -23
told=past paragraph none	-4 -3 -3 6 4 -10 -1
told=past paragraph own	12 -9 6 -7 3 1 -17
told=past paragraph same	4 -5 16 -17 -5 0 -4
told=past to	6 -12 19 -3 -12 -8 -16
told=peak 	0 -10 18 -12 -3 1 -2
told=peak and	0 -3 -2 1 -9 9 -1
told=peak far	-6 11 -3 0 1 -5 0
told=peak far lower	-12 9 -2 2 4 -3 -2
told=peak far none	0 0 -12 0 2 -1 11
told=peak far own	-7 12 8 -1 0 -3 -15
told=peak here	-6 -4 7 -2 -9 7 -1
told=peak here lower	-6 -4 8 0 -7 4 -4
told=peak here none	0 -14 5 5 3 -5 -5
told=peak here own	-3 8 3 0 -3 -6 -3
told=peak here shared	-1 -6 1 -8 -16 16 4
told=peak paragraph	-1 11 1 -3 -4 3 -14
told=peak paragraph lower	-1 10 1 -3 -4 3 -14
told=peak paragraph own	0 12 3 -7 -10 3 -8
told=proposed and	0 7 -8 0 0 0 0
told=proposed far	17 -14 -5 -7 -2 0 11
told=proposed far higher	15 -6 -2 -2 4 0 -10
told=proposed far lower	10 -8 0 2 -2 1 -7
told=proposed far none	7 -14 2 -6 -12 0 12
told=proposed far own	13 -7 -8 -3 4 0 3
told=proposed far same	-6 -6 -11 -15 -11 -3 30
told=proposed here	-14 6 2 -12 -3 -7 11
told=proposed here higher	-8 6 -11 -4 -7 -6 16
told=proposed here lower	-7 1 20 -8 2 0 -17
told=proposed here none	-5 6 4 -15 0 -3 4
told=proposed here own	-4 -13 8 2 0 -2 -2
told=proposed here same	0 -2 -11 -4 0 0 15
told=proposed here shared	-7 10 -12 -4 -6 0 10
told=proposed or	0 0 -6 -1 0 0 8
told=proposed paragraph	1 0 -9 7 -7 -16 11
told=proposed paragraph higher	2 1 2 5 0 -11 -7
told=proposed paragraph lower	0 0 0 -3 -14 -3 15
told=proposed paragraph none	-2 12 -14 4 0 -5 2
told=proposed paragraph own	2 -14 -1 5 -7 -12 10
told=proposed paragraph same	-1 0 -22 9 5 -2 4
truce	-2 10 -2 -7 5 -8 4
under 20	-18 -25 28 -3 10 -90 -5
under 50	-35 47 -15 2 6 -11 -22
under 6	4 -99 24 -6 -7 -35 16
under 80	38 -12 -30 11 -18 27 -18
untrue before	20 6 -7 -16 -4 0 3
untrue here	38 -4 -15 2 -8 -10 -18
untrue next	57 -13 -29 -2 -12 0 -36
v0-none	-9 0 2 2 3 -8 -1
v0=add	-9 3 1 0 6 -6 -4
v0=agree	9 -2 -5 10 -11 0 -9
v0=announce	0 11 -9 -1 -19 0 7
v0=answer	-4 0 6 7 -4 -6 -14
v0=ask	3 1 14 -14 -17 -3 -1
v0=attract	0 -1 -2 8 -4 0 0
v0=bear	-2 8 11 -8 -10 2 -5
v0=begin	0 -1 8 -13 2 0 -1
v0=bring	-10 11 6 -3 -8 -7 0
v0=call	0 -4 8 -7 -4 0 0
v0=carry	-1 1 5 -17 6 3 -9
v0=climb	0 0 -2 -4 -4 9 -1
v0=collect	-3 5 10 -1 -6 -4 -11
v0=come	4 -7 3 4 -6 -8 -2
v0=double	-5 1 10 -4 0 2 -11
v0=drop	2 -9 2 0 -4 -1 5
v0=enter	8 -16 1 -2 4 -4 0
v0=expect	-1 11 -6 0 -2 0 -4
v0=face	0 0 -4 -8 -9 2 15
v0=get	-3 0 4 5 -12 -9 -1
v0=have	9 1 12 -10 -15 1 -6
v0=hold	-2 1 1 2 -8 0 1
v0=jump	0 8 0 -1 -2 0 -4
v0=lay	-1 -3 -13 0 8 0 8
v0=leave	-1 -15 4 5 3 -2 -13
v0=let	0 -10 0 4 -6 -2 4
v0=levy	-3 5 3 -4 -12 0 2
v0=lift	0 -1 -5 -1 9 0 -2
v0=like	-6 -7 13 2 -1 0 -9
v0=lower	1 -6 3 -5 8 5 -9
v0=make	-8 -10 -1 11 -12 0 8
v0=meet	-3 -1 -1 5 -8 6 -1
v0=offer	16 3 -12 -11 4 0 -6
v0=other	-2 -7 0 5 5 -17 2
v0=pay	-7 2 -3 4 9 -4 -9
v0=plan	0 -1 -2 9 0 0 -7
v0=propose	-1 -6 0 -6 -3 0 10
v0=put	-2 -2 -4 -5 9 0 3
v0=reach	-5 -5 -5 -10 0 16 2
v0=reduce	-1 -2 -7 2 10 0 -1
v0=remove	0 0 -8 4 2 0 1
v0=replace	-1 0 6 -3 5 0 -8
v0=restore	-1 -4 -3 0 8 0 1
v0=retain	0 0 12 -11 0 0 0
v0=return	0 2 9 -6 -2 0 -4
v0=see	0 5 -2 -13 0 -3 7
v0=set	-4 8 -1 0 -1 -2 -3
v0=slap	6 0 -13 10 -4 0 -2
v0=stand	-5 -1 -8 5 2 2 -1
v0=stay	7 -8 3 -20 11 -1 -3
v0=stop	0 -6 -9 7 8 -2 -3
v0=suspend	-4 4 1 5 -11 0 -9
v0=tell	3 3 9 -3 -4 -3 -9
v0=threaten	1 -5 -8 0 -4 -3 9
v0=want	1 -9 4 -2 7 0 -4
v0=write	6 -3 -11 3 -2 0 2
v1-none	-7 2 4 2 0 -8 -3
v1=add	-8 -4 0 1 9 -5 -2
v1=agree	4 0 4 2 -11 -1 -6
v1=announce	0 11 -9 -1 -19 0 7
v1=ask	-1 -1 10 -4 1 -5 -5
v1=attract	0 -1 -2 8 -4 0 0
v1=bear	-3 7 12 -8 -10 2 -5
v1=bring	-6 10 -1 -2 -1 -7 1
v1=call	2 -4 3 -14 1 0 5
v1=carry	-1 1 5 -17 6 3 -9
v1=charge	-6 -9 7 0 4 1 -4
v1=clear	-3 8 3 -6 -5 0 -2
v1=climb	0 0 -2 -4 -4 9 -1
v1=collect	-4 2 15 -3 -12 -5 -6
v1=come	4 -7 3 4 -6 -8 -2
v1=continue	0 0 -6 9 0 0 -1
v1=double	-6 1 8 -1 -1 2 -12
v1=drop	2 -8 3 0 -4 -1 1
v1=enter	7 -2 2 -8 6 -7 -1
v1=face	0 0 -11 -2 -9 2 15
v1=fix	0 5 -8 6 -1 0 0
v1=get	-4 0 4 6 -11 -9 -2
v1=have	9 2 10 -12 -12 1 -4
v1=hold	-2 0 0 4 -8 0 1
v1=impose	-5 -7 1 0 0 -2 8
v1=keep	-9 7 2 -6 0 -3 4
v1=lay	-1 -3 -13 -2 7 0 10
v1=leave	-1 -15 9 0 2 -2 -13
v1=let	1 -10 0 3 -8 -2 6
v1=lower	0 -8 3 -2 4 5 -7
v1=make	-8 -12 0 8 -1 -9 6
v1=meet	-3 -1 -1 5 -8 6 -1
v1=offer	11 -1 -11 -7 6 0 -5
v1=other	-1 -13 0 9 6 -16 -4
v1=owe	0 -10 -4 8 3 -3 0
v1=pay	-4 1 -2 1 10 -1 -10
v1=plan	0 4 3 3 0 0 -9
v1=propose	0 -1 -12 -6 -3 0 15
v1=put	-6 -9 -3 -1 8 0 5
v1=raise	6 -8 -2 2 2 -8 1
v1=reach	-5 -5 -5 -10 0 16 2
v1=remove	0 0 -8 4 2 0 2
v1=replace	-1 0 6 -3 5 0 -8
v1=retain	0 0 18 -17 -1 0 0
v1=return	0 6 8 -7 -2 0 -8
v1=scrap	7 -3 6 -8 -4 0 -1
v1=see	4 1 -4 -14 9 -4 1
v1=ship	-2 -1 -3 -3 0 0 8
v1=slap	4 5 -18 5 -10 -1 8
v1=stand	-5 -1 -8 5 2 2 -1
v1=stay	7 -7 5 -26 12 -1 -2
v1=stop	0 5 -7 9 -3 -1 -3
v1=suspend	-5 2 -6 15 -13 -1 -10
v1=tax	4 4 0 -9 -5 2 1
v1=tell	8 4 9 -16 -4 -2 -7
v1=threaten	-1 -3 -9 1 -4 -1 8
v1=whack	3 2 2 -7 7 -2 -8
v1=write	6 -3 -11 3 -2 0 2
v2=add	3 12 -3 -6 0 0 -6
v2=announce	0 0 -14 1 0 0 9
v2=apply	1 16 -6 1 -11 0 -9
v2=be	4 -4 -1 -1 -14 12 1
v2=begin	0 0 7 4 -15 0 -6
v2=charge	-7 -7 -2 1 8 2 0
v2=come	0 4 -1 3 -13 -1 1
v2=continue	0 -2 -7 9 0 0 -1
v2=expire	0 -1 9 -4 -3 0 0
v2=go	2 -18 -1 3 14 -7 -9
v2=have	0 5 8 -5 -6 -3 -1
v2=impose	0 -2 -2 11 -7 0 -2
v2=lay	4 6 -8 1 -4 0 -2
v2=leave	0 -1 -2 8 -4 0 -2
v2=levy	0 -1 10 -6 0 0 0
v2=make	-2 1 0 -8 2 0 5
v2=other	3 5 20 -12 -17 -5 -8
v2=pay	0 -1 6 -14 -3 0 7
v2=put	-2 -13 -6 3 12 0 0
v2=remain	-3 3 -3 4 2 0 -8
v2=retain	0 0 17 -15 -3 0 0
v2=return	0 10 -6 -7 -1 0 1
v2=run	0 0 -3 -3 10 0 -5
v2=start	3 -10 -10 7 0 0 8
v2=stay	-5 -12 10 3 -7 0 -7
v2=take	-4 0 8 -12 4 -2 0
v2=threaten	-1 -1 -3 -2 -3 0 9
verb=accept	-2 0 -12 9 4 0 -3
verb=add	-1 6 5 -7 5 -8 -6
verb=agree	8 -3 5 8 -18 -3 -18
verb=announce	0 8 -25 6 -8 -3 13
verb=answer	-1 -6 -3 10 2 3 -10
verb=apply	-1 15 5 -1 -26 -2 -15
verb=ask	1 -5 10 -9 8 -7 -6
verb=attract	0 0 -2 8 -4 -1 -1
verb=be	0 2 -6 -5 -1 1 8
verb=bear	-4 3 9 -11 3 5 -9
verb=begin	0 0 12 1 -19 -1 1
verb=bring	-7 8 -5 -3 8 -8 0
verb=call	9 -8 6 -4 -3 -2 -2
verb=carry	-1 -1 -7 -3 14 3 -15
verb=charge	-9 -13 11 -6 13 9 -12
verb=clear	4 8 0 -3 -8 -1 -5
verb=climb	0 0 -2 -4 -4 9 -1
verb=collect	-8 1 6 -7 14 -9 -18
verb=confirm	-1 4 -9 11 -8 0 0
verb=continue	-2 -6 6 5 -8 -2 -11
verb=cut	0 3 -11 -9 9 5 14
verb=double	-6 1 2 4 -1 1 -13
verb=drop	2 -11 5 -5 0 -2 5
verb=end	-1 1 0 -11 13 -1 -7
verb=enter	7 -5 -4 -1 5 -10 3
verb=expect	-2 10 -4 -1 -3 0 -2
verb=expire	-1 -4 14 -7 -5 0 -2
verb=face	0 0 -9 0 -10 1 14
verb=fall	0 -8 0 4 6 -7 -7
verb=get	-5 -9 -2 11 -21 0 7
verb=have	9 -1 5 2 -15 -3 -3
verb=hit	-2 7 -13 12 -8 -5 0
verb=hold	-3 4 1 2 -13 -1 0
verb=impose	-7 -12 1 3 -9 -5 13
verb=introduce	0 -3 -3 -1 10 0 -3
verb=jump	-1 9 -3 0 -3 0 -5
verb=lapse	0 11 -5 -13 4 0 -2
verb=lay	-4 3 -5 -4 0 0 8
verb=leave	-1 -9 10 4 -6 -5 -16
verb=let	0 -8 -8 11 -6 3 3
verb=levy	-5 5 16 -14 -9 -1 -1
verb=like	-7 -11 14 6 -1 0 -11
verb=lower	0 -9 1 -2 4 5 -2
verb=make	-10 -9 -8 13 -5 -2 9
verb=offer	16 3 -10 -12 3 0 -6
verb=order	-2 -3 10 0 -14 0 1
verb=other	-3 12 -7 6 -19 -23 13
verb=owe	0 -10 -10 15 2 -3 -1
verb=pay	-7 -13 11 -4 7 -1 -4
verb=plan	0 3 2 14 -1 0 -19
verb=prepare	1 8 -8 -7 0 0 0
verb=propose	-2 -6 1 -7 -4 0 8
verb=put	-8 -1 -9 1 3 6 6
verb=raise	6 -10 2 0 -1 -8 4
verb=reach	-5 -9 -13 2 1 16 -2
verb=reduce	-3 -5 0 -1 8 -2 -5
verb=remain	-6 0 5 0 4 -3 -15
verb=replace	7 -4 -1 1 2 0 -8
verb=retain	0 -1 29 -27 -5 0 -2
verb=return	0 12 6 -14 0 -1 -10
verb=rule	0 -4 0 -4 -3 0 8
verb=run	0 -3 0 -3 9 0 -5
verb=say	-3 11 5 -7 10 -14 -13
verb=scrap	7 -3 6 -8 -4 0 -1
verb=see	6 0 -7 -16 6 -2 6
verb=send	0 -4 -18 0 7 8 4
verb=settle	7 3 -10 5 2 0 -8
verb=sign	-3 -5 -9 6 6 -2 2
verb=slap	4 7 -16 3 -11 -1 7
verb=start	-1 -10 7 2 -9 0 5
verb=stay	4 -10 8 -3 4 -4 -9
verb=stop	-2 0 -13 8 12 -3 -8
verb=suspend	-8 9 -5 8 -10 -4 -5
verb=take	0 3 3 -10 3 1 -2
verb=tell	3 -10 0 -8 -5 2 11
verb=threaten	0 -13 -6 -6 -10 -6 19
verb=want	0 -12 13 0 6 -1 -10
verb=whack	3 2 2 -7 7 -2 -8
verb=withdraw	4 -6 8 6 -1 0 -17
verb=write	4 -5 -14 4 2 0 3
vt0=add present	-4 -9 2 3 0 -2 0
vt0=agree past	-2 0 -1 10 -10 0 -4
vt0=agree perfect	10 0 -4 -5 0 0 -1
vt0=announce past	-9 14 -1 -5 -11 2 2
vt0=announce pluperfect	3 -7 -7 7 -9 -5 3
vt0=answer modal	0 -1 -1 9 0 0 -9
vt0=answer past	-2 7 3 -11 4 -5 -2
vt0=ask future	0 6 -4 5 0 0 -11
vt0=ask modal	-2 0 9 -3 0 0 -5
vt0=ask past	-8 -3 0 -3 -2 0 10
vt0=ask present	0 -4 13 -16 -9 -1 3
vt0=be modal	5 3 -7 -1 6 -8 -3
vt0=be past	-5 -2 -15 4 7 -1 1
vt0=be perfect	-2 -6 9 3 -14 -2 -1
vt0=be pluperfect	-4 -16 -5 12 -2 -4 5
vt0=be present	-1 3 1 -5 -10 9 1
vt0=bear future	-1 9 0 -9 0 -1 2
vt0=bear present	0 -2 8 0 -9 0 -1
vt0=begin past	0 0 18 -10 -13 0 -1
vt0=bring modal	-4 8 1 2 -6 0 -5
vt0=bring past	0 -7 10 -4 -5 0 3
vt0=bring perfect	0 0 11 -13 2 0 -6
vt0=bring present	-3 4 -8 3 -11 0 9
vt0=carry present	0 2 6 -13 3 0 -6
vt0=charge future	-9 -4 0 7 -6 -5 1
vt0=charge modal	9 -2 -4 -5 -5 -1 5
vt0=charge past	-11 1 -20 10 6 8 -12
vt0=charge perfect	2 2 12 -23 -7 -2 4
vt0=charge pluperfect	0 -1 -11 11 -1 3 -1
vt0=charge present	-4 -5 21 -8 -6 -6 -9
vt0=collect present	-1 -4 19 -5 -14 0 -6
vt0=come past	8 -2 -4 11 -10 -4 -1
vt0=come present	-1 -15 6 0 -2 -3 0
vt0=continue present	0 2 9 -6 -4 0 -1
vt0=cut perfect	0 9 -2 6 -14 0 -6
vt0=cut present	0 -1 -2 -6 12 0 0
vt0=double past	0 -1 0 6 -9 4 -1
vt0=double present	-2 -2 5 -13 10 0 -3
vt0=enter past	0 0 -6 -6 11 0 0
vt0=enter present	9 -7 5 -2 -6 0 -16
vt0=face future	0 0 -4 12 0 0 -10
vt0=face modal	1 5 -8 -1 -1 0 2
vt0=face present	-1 0 3 -25 -7 4 15
vt0=fall past	0 -4 5 -10 10 0 -6
vt0=fall present	-3 0 -4 11 -11 -4 3
vt0=get present	-7 3 -5 8 -12 -2 1
vt0=go future	0 -4 0 9 -9 -4 0
vt0=go modal	0 6 0 -4 -12 -4 3
vt0=go past	0 -14 11 -17 5 6 -6
vt0=go perfect	-8 0 2 5 1 0 -6
vt0=go pluperfect	-1 -3 9 -10 0 1 -1
vt0=go present	-1 3 -4 3 -8 -1 5
vt0=have past	8 4 12 -19 -13 3 -3
vt0=hit present	-1 2 0 6 -4 0 -10
vt0=hold present	0 -7 -3 8 0 0 0
vt0=impose past	-1 -4 1 8 -2 -2 -6
vt0=keep future	-3 8 2 -6 -1 0 -4
vt0=keep perfect	0 5 5 -9 -1 0 0
vt0=keep present	5 -10 -5 3 5 -4 2
vt0=leave past	-3 -2 2 -6 8 -1 -3
vt0=leave present	-1 -7 -5 13 -9 0 -5
vt0=let present	-3 -9 4 1 -16 -2 9
vt0=levy present	-1 14 6 -22 -7 0 -6
vt0=like modal	-6 -7 13 2 -1 0 -9
vt0=lower future	0 -1 -5 6 -1 6 -8
vt0=lower modal	3 0 4 -8 0 0 0
vt0=lower perfect	0 0 4 -16 12 0 -6
vt0=make modal	-2 -5 -6 -3 -2 0 12
vt0=make present	-4 -14 5 7 -15 -1 0
vt0=meet present	-1 -4 1 8 -4 0 -6
vt0=offer past	12 4 -8 -4 6 0 -13
vt0=other past	3 -14 -2 2 13 -8 -8
vt0=other perfect	0 -8 -8 2 -11 0 15
vt0=other pluperfect	-2 -2 11 -8 -6 -4 4
vt0=other present	-8 11 4 -7 4 -3 -15
vt0=pay future	-3 7 -8 5 -4 0 1
vt0=pay modal	2 2 -23 5 1 0 8
vt0=pay past	-6 -3 -12 5 10 -1 -8
vt0=pay perfect	-2 -8 22 -11 -6 -3 -4
vt0=pay pluperfect	0 0 -10 -14 18 0 -1
vt0=pay present	-2 0 12 0 -5 -2 -48
vt0=propose past	-3 0 -6 -3 -2 0 12
vt0=put future	4 -7 -4 -8 0 0 10
vt0=put pluperfect	-2 -6 9 4 -10 0 -7
vt0=put present	-3 2 -10 0 12 1 -3
vt0=raise future	0 -6 0 -3 0 0 8
vt0=raise past	13 -6 -3 5 -1 -6 -12
vt0=raise present	-3 -3 9 9 -10 0 -16
vt0=reach past	0 -1 -3 -10 -8 16 0
vt0=reach pluperfect	0 0 -6 11 -10 1 -1
vt0=reach present	-2 -1 0 -16 11 2 -1
vt0=reduce future	0 0 10 -7 0 0 -2
vt0=reduce present	0 -1 1 -15 11 0 5
vt0=replace present	0 0 4 -8 2 0 0
vt0=return modal	-4 0 8 2 -1 0 -10
vt0=rise future	-2 9 -1 -13 0 0 5
vt0=rise modal	-1 -8 2 15 -1 0 -10
vt0=rise present	3 2 3 -14 0 0 4
vt0=say present	1 -2 2 3 3 -2 -10
vt0=sell present	0 0 9 -6 -1 0 -2
vt0=set present	-2 8 0 3 -10 0 -9
vt0=settle perfect	0 0 -12 13 0 0 -2
vt0=ship present	-2 -2 2 -9 0 0 7
vt0=stand past	-1 -10 -9 10 -1 2 -3
vt0=stand pluperfect	0 0 -7 -7 11 0 0
vt0=stand present	-2 6 2 -4 -8 -1 1
vt0=stay present	7 -5 2 -15 6 -1 -1
vt0=stop future	0 0 9 -7 -1 0 -1
vt0=suspend future	0 -6 20 -16 0 0 -3
vt0=suspend past	0 6 -10 4 -4 0 0
vt0=suspend perfect	0 0 -14 15 0 0 0
vt0=take modal	-3 2 8 -20 2 0 2
vt0=take past	-8 5 -17 9 7 -11 0
vt0=take perfect	0 0 11 -5 -6 0 0
vt0=take present	0 -5 12 -7 -12 4 0
vt0=tax present	0 5 8 -11 -2 0 -1
vt0=tell past	5 -9 8 1 -3 -2 -8
vt0=threaten perfect	0 -1 -2 -3 0 0 8
vt0=threaten pluperfect	2 0 0 -8 0 0 6
vt0=want present	0 -7 6 -13 7 0 -3
vt1=add present	-4 -9 2 3 0 -2 0
vt1=agree past	0 0 2 4 -8 0 -1
vt1=announce past	-9 14 -1 -5 -11 2 2
vt1=announce pluperfect	3 -7 -7 7 -9 -5 3
vt1=answer infinitive	1 -8 -9 -4 4 8 3
vt1=answer modal	0 -1 -1 9 0 0 -9
vt1=answer past	-2 7 3 -11 4 -5 -2
vt1=ask future	0 6 -4 5 0 0 -11
vt1=ask gerund	-2 -2 -3 -6 12 0 -6
vt1=ask present	-9 -4 15 -13 -9 -1 4
vt1=be modal	4 1 -5 -2 6 -8 -1
vt1=be past	-5 -2 -14 5 7 -1 -1
vt1=be perfect	-2 -6 9 3 -14 -2 -1
vt1=be pluperfect	-4 -16 -5 12 -2 -4 5
vt1=be present	-1 4 1 -5 -13 9 2
vt1=bear future	-1 9 0 -9 0 -1 2
vt1=bear present	0 -2 7 0 -8 0 -1
vt1=bring modal	-4 8 1 2 -6 0 -5
vt1=bring past	0 -7 10 -4 -5 0 3
vt1=bring perfect	0 0 11 -13 2 0 -6
vt1=bring present	-3 4 -8 3 -11 0 9
vt1=carry present	0 2 6 -13 3 0 -6
vt1=charge future	-9 -4 2 6 -6 -5 1
vt1=charge gerund	0 -4 5 -8 7 -1 -4
vt1=charge infinitive	-3 -8 -11 6 12 -3 0
vt1=charge modal	9 -2 -4 -5 -5 -1 5
vt1=charge past	-11 1 -20 10 6 8 -12
vt1=charge perfect	2 2 12 -23 -7 -2 4
vt1=charge pluperfect	0 -1 -11 11 -1 3 -1
vt1=charge present	-4 -5 21 -8 -6 -6 -9
vt1=collect infinitive	0 0 8 -9 -3 0 2
vt1=collect present	-1 -4 19 -5 -14 0 -6
vt1=come past	8 -2 -4 11 -10 -4 -1
vt1=come present	-1 -15 6 0 -2 -3 0
vt1=cut perfect	0 9 -2 6 -14 0 -6
vt1=cut present	0 -1 -2 -6 12 0 0
vt1=double past	0 -1 0 6 -9 4 -1
vt1=double present	-2 -2 5 -13 10 0 -3
vt1=enter gerund	0 9 3 -13 0 -2 -1
vt1=enter past	0 0 -6 -6 11 0 0
vt1=enter present	9 -7 5 -2 -6 0 -16
vt1=face future	0 0 -4 12 0 0 -10
vt1=face modal	1 5 -8 -1 -1 0 2
vt1=face present	-1 0 3 -25 -7 4 15
vt1=fall past	0 -4 5 -10 10 0 -6
vt1=fall present	-3 0 -4 11 -11 -4 3
vt1=get present	-7 3 -5 8 -11 -2 1
vt1=go future	0 -3 -6 11 -8 -4 2
vt1=go gerund	5 0 -11 10 -3 0 -6
vt1=go infinitive	1 6 -9 -6 2 -1 0
vt1=go modal	1 5 -2 -3 -11 -4 4
vt1=go past	0 -14 11 -17 5 6 -6
vt1=go perfect	-8 0 2 5 1 0 -6
vt1=go pluperfect	-1 -3 9 -10 0 1 -1
vt1=go present	0 0 -8 4 -1 0 6
vt1=have past	8 4 10 -18 -12 3 -2
vt1=hit present	-1 2 0 6 -4 0 -10
vt1=hold present	0 -7 -3 8 0 0 0
vt1=impose past	-1 -4 1 8 -2 -2 -6
vt1=keep future	-3 8 -3 -1 -1 0 -1
vt1=keep perfect	0 6 2 -8 -1 0 0
vt1=leave past	-3 -2 2 -6 8 -1 -3
vt1=leave present	-1 -7 0 9 -9 0 -5
vt1=let present	-3 -9 4 1 -16 -2 9
vt1=levy infinitive	0 0 8 -6 -3 0 0
vt1=levy present	-1 14 6 -22 -7 0 -6
vt1=lower future	0 -1 -5 6 -1 6 -8
vt1=lower modal	3 0 4 -8 0 0 0
vt1=lower perfect	0 0 4 -16 12 0 -6
vt1=make modal	-2 -5 -6 -3 -2 0 12
vt1=make present	-4 -14 5 7 -15 -1 0
vt1=meet present	-1 -4 1 8 -4 0 -6
vt1=offer past	9 0 -3 -2 7 0 -14
vt1=other past	2 -14 -2 2 13 -8 -8
vt1=other perfect	3 -4 -11 6 -9 0 8
vt1=other pluperfect	-2 -2 12 -6 -5 -4 2
vt1=other present	-7 4 6 -5 4 -3 -12
vt1=pay future	-3 7 -8 5 -4 0 1
vt1=pay gerund	-1 0 9 -2 -9 0 -3
vt1=pay infinitive	0 -1 5 -10 -4 6 0
vt1=pay modal	2 2 -23 5 1 0 8
vt1=pay participle	5 0 -12 0 9 0 -1
vt1=pay past	-6 -3 -12 5 10 -1 -8
vt1=pay perfect	-2 -8 22 -11 -6 -3 -4
vt1=pay pluperfect	0 0 -10 -14 18 0 -1
vt1=pay present	-2 0 12 0 -5 -2 -48
vt1=propose past	-3 0 -5 -3 -2 0 11
vt1=put future	4 -7 -4 -8 0 0 10
vt1=put infinitive	-6 4 -6 8 -2 0 -2
vt1=put pluperfect	-2 -6 9 4 -10 0 -7
vt1=put present	-2 -9 -12 2 13 1 4
vt1=raise future	0 -6 0 -3 0 0 8
vt1=raise infinitive	2 -8 5 -5 0 0 1
vt1=raise past	13 -6 -3 5 -1 -6 -12
vt1=raise present	-3 -3 9 9 -10 0 -16
vt1=reach past	0 -1 -3 -10 -8 16 0
vt1=reach pluperfect	0 0 -6 11 -10 1 -1
vt1=reach present	-2 -1 0 -16 11 2 -1
vt1=reduce future	0 0 10 -7 0 0 -2
vt1=reduce present	0 -1 1 -15 11 0 5
vt1=replace present	0 0 4 -8 2 0 0
vt1=return modal	-4 0 8 2 -1 0 -10
vt1=rise future	-2 9 -1 -13 0 0 5
vt1=rise modal	-1 -8 2 15 -1 0 -10
vt1=rise present	3 2 3 -14 0 0 4
vt1=say present	1 -2 -2 6 3 -2 -8
vt1=sell present	0 0 9 -6 -1 0 -2
vt1=set present	-2 8 0 3 -10 0 -9
vt1=settle perfect	0 0 -12 13 0 0 -2
vt1=stand past	-1 -10 -9 10 -1 2 -3
vt1=stand pluperfect	0 0 -7 -7 11 0 0
vt1=stand present	-2 6 2 -4 -8 -1 1
vt1=stay present	8 -4 4 -23 7 0 -1
vt1=suspend future	0 -6 20 -16 0 0 -3
vt1=suspend past	0 6 -10 4 -4 0 0
vt1=suspend perfect	0 0 -14 15 0 0 0
vt1=take infinitive	8 -2 -4 -2 0 0 0
vt1=take modal	-3 2 8 -20 2 0 2
vt1=take past	-6 5 -16 10 7 -11 -9
vt1=take perfect	0 0 11 -5 -6 0 0
vt1=take present	0 -5 12 -7 -12 4 0
vt1=tax present	0 5 8 -11 -2 0 -1
vt1=tell past	10 -8 8 -11 -3 -2 -4
vt1=threaten pluperfect	0 0 0 -6 0 0 9
vt2=announce past	0 -6 -13 2 0 0 10
vt2=apply present	-4 14 -12 7 -8 0 -6
vt2=be past	3 -1 0 3 -12 5 0
vt2=begin past	0 0 14 -9 -7 0 -2
vt2=begin present	-1 -5 -1 10 -8 0 -4
vt2=charge participle	-1 -5 5 -10 10 0 -4
vt2=come past	0 1 5 -9 -9 0 6
vt2=come present	0 4 -1 4 -10 0 -7
vt2=end present	0 -6 9 3 -9 0 -3
vt2=go past	0 0 -7 9 -2 -2 3
vt2=go present	5 -10 -13 3 15 -3 -7
vt2=have present	0 -1 9 -4 -2 0 -1
vt2=impose participle	0 -1 -8 15 -8 0 0
vt2=make present	0 -2 7 -10 -3 0 4
vt2=other past	9 0 0 0 -8 0 -3
vt2=other present	-3 -3 13 -2 -4 0 -7
vt2=pay present	0 0 8 -5 -1 0 0
vt2=put present	-1 -9 -8 2 5 0 7
vt2=remain present	-1 4 2 1 -9 0 -4
vt2=retain present	0 0 15 -14 0 0 0
vt2=return present	0 9 -3 -6 0 0 -1
vt2=sign participle	0 0 4 -8 -1 0 5
vt2=stay present	-4 -11 7 2 -4 0 -2
vt2=suspend participle	7 -5 -19 15 -5 0 -1
vt2=suspend present	-1 4 6 -12 4 0 5
vt2=take past	0 -1 18 -7 -12 0 -4
vt2=take present	0 -4 -4 -11 13 -2 3
w1=denied w2=if_lapsed	2 -5 -9 5 15 -1 -13
w1=denied w2=now	14 1 -21 9 -9 3 5
w1=denied w2=past	-5 0 -2 -5 13 -6 0
w1=denied w2=plain	8 -12 8 -6 -2 -6 0
w1=denied w2=proposed	17 -2 19 -31 -9 -3 -14
w1=if_lapsed w2=now	0 12 1 -2 -9 -9 -10
w1=if_lapsed w2=past	-2 11 -12 0 5 0 -7
w1=if_lapsed w2=plain	-8 29 2 -39 1 -5 -5
w1=if_lapsed w2=proposed	-4 6 -18 12 -9 -12 3
w1=now w2=past	-3 -19 22 -5 -3 -12 -8
w1=now w2=plain	-5 -7 14 4 -8 -16 -6
w1=now w2=proposed	3 2 7 -6 -11 0 0
w1=past w2=if_lapsed	0 7 7 -16 -13 4 -1
w1=past w2=now	-20 -2 -14 6 14 15 -36
w1=past w2=plain	2 -11 -6 1 13 -8 -1
w1=past w2=proposed	0 -3 26 -18 -14 0 -2
w1=peak w2=now	-2 -5 -8 -1 3 15 -10
w1=peak w2=past	-5 -12 -14 5 -13 25 -10
w1=plain w2=plain	-10 -6 6 6 0 -5 -4
w1=proposed w2=now	-1 0 1 0 -16 -9 6
w1=proposed w2=past	-3 -19 1 -13 0 -9 20
w1=proposed w2=plain	-2 3 -22 13 -2 -2 8
w:0	23 -17 4 -19 12 -12 -16
w:1	17 -5 -3 -5 -5 -7 -2
w:11	-3 10 2 -7 -8 -3 5
w:12	0 -13 53 -36 -15 -7 -15
w:13	5 0 10 -5 0 -5 -18
w:14	-11 11 9 -9 -24 -18 6
w:15	3 22 -14 3 7 -5 -33
w:16	4 7 -19 -3 -4 0 7
w:17	-6 16 -11 -6 1 -3 3
w:2	9 -3 -8 0 7 3 -12
w:22	13 6 -21 -21 -13 0 22
w:23	2 -5 33 -25 -11 -3 -6
w:24	-6 -4 -17 26 -3 0 -8
w:25	6 -1 -2 -14 -17 -16 19
w:26	3 -4 2 6 -15 -2 -2
w:27	-7 -3 -12 -3 21 -6 -2
w:28	-5 -1 -12 1 3 0 9
w:29	-1 2 -5 16 -11 -2 -6
w:3	-7 -16 -8 -14 -13 29 0
w:30	7 -17 28 -19 0 -1 -18
w:31	-4 3 1 5 -2 -3 -8
w:32	-6 0 -11 1 13 -4 0
w:4	-2 7 9 -21 -10 -2 5
w:5	0 -8 25 -14 -9 0 -3
w:6	-3 -9 -11 13 0 4 -12
w:7	-19 -2 19 -19 2 9 -8
w:8	-14 -9 7 -11 15 4 -13
w:9	-5 -16 35 -13 -8 -2 -8
w=denied	27 -11 -3 -11 5 -6 -13
w=if_lapsed	-7 29 -9 -10 -3 -18 -8
w=now	-1 -4 13 -2 -1 -6 -10
w=past	-11 -19 0 -8 16 14 -8
w=peak	-10 -23 -16 5 -8 30 -8
w=proposed	4 -6 1 0 -27 -13 16`;
