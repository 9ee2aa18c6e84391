// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-8 -7 7 4 -1 -10 -1
a:!	9 -1 0 -1 -13 4 -1
a:'s	6 -17 0 6 -6 2 4
a:-	-2 9 1 -2 4 -7 -12
a:- shore	-3 6 -6 4 7 0 -13
a:- to	-3 6 -6 4 7 0 -13
a:.	3 -7 3 3 4 -19 -2
a:<day-ahead>	-12 8 -6 9 -11 -26 3
a:<day-ahead> .	-14 9 -4 2 3 -7 0
a:<day-gone>	-2 8 -9 5 3 -11 -1
a:<day-gone> .	0 9 -23 10 7 1 0
a:<day-today>	-14 0 20 -19 6 -10 -11
a:<day-today> .	-5 0 6 -4 6 -4 -8
a:<duty>	1 4 0 8 -7 -14 -4
a:<goods-amount>	-2 -2 -2 12 -11 -1 0
a:<goods>	14 7 -4 -13 -2 -7 5
a:<level>	-16 -1 0 -4 3 12 2
a:<level> .	-2 8 0 0 -13 3 6
a:<level> <day-today>	0 3 -11 5 6 0 -1
a:<level> <level>	-4 -22 -11 -31 24 17 -18
a:<level> at	0 -4 13 -5 -1 -2 -7
a:<level> for	6 -8 9 -2 -11 -6 5
a:<level> from	-1 -2 9 -11 0 0 4
a:<level> on	-10 1 9 -8 -3 0 1
a:<level> over	0 1 11 -8 -4 0 -3
a:<money>	-7 1 4 7 -9 -4 -6
a:<money> of	0 -2 12 -15 -6 0 7
a:<month-ahead>	8 -3 -12 2 11 -5 -4
a:<month-gone>	3 -12 0 4 4 0 -9
a:<month-gone> and	0 -6 -7 2 10 -3 -2
a:<name>	-6 2 15 -3 1 -14 -15
a:<name> 's	8 0 2 6 -14 0 -8
a:<name> .	4 -5 12 -8 4 -3 -12
a:<name> <level>	0 0 18 -12 1 0 -12
a:<name> charge	-2 -1 19 -11 -3 0 -11
a:<name> from	-2 13 -22 7 8 0 -6
a:<name> in	0 -7 -16 17 -5 0 4
a:<name> is	-2 -6 12 -13 8 0 -4
a:<name> on	0 -1 12 -3 -1 -2 -6
a:<name> since	-1 -2 9 -15 5 0 -3
a:<name> take	0 -3 15 -10 -2 0 -4
a:<not>	10 -1 4 -2 -3 6 -12
a:<number>	-26 -11 10 -9 15 7 -6
a:<number> .	-6 1 -1 10 -1 -12 -8
a:<number> a	0 0 11 -5 -6 0 -1
a:<number> are	0 -4 1 -13 1 7 4
a:<number> as	0 0 -11 7 7 0 -1
a:<number> billion	0 0 14 -5 -7 0 -6
a:<number> from	0 2 15 -15 -3 1 -1
a:<number> on	-3 4 3 -20 5 -1 6
a:<number> to	0 0 -1 4 -12 0 5
a:<office>	8 -4 -1 -13 1 0 4
a:<person>	0 -18 15 -15 -3 0 14
a:<person> 's	0 -11 5 -2 0 0 8
a:<points>	-3 1 -9 14 -12 0 0
a:<quality> .	0 -14 10 5 0 0 -1
a:<quality> border	0 -1 12 -6 -2 0 -3
a:<quality> chicken	0 -3 -2 16 -13 0 -5
a:<quality> duty	8 1 -12 6 0 0 -5
a:<quality> farm	0 -1 -4 -14 17 0 -6
a:<quality> flour	0 6 6 -13 1 0 -4
a:<quality> good	0 4 4 0 4 -3 -13
a:<quality> industrial	-1 0 -13 5 -5 0 9
a:<quality> mangoe	0 4 3 -13 0 0 6
a:<quality> motorcycle	-1 -7 11 -10 3 0 1
a:<quality> oil	1 -7 -1 -14 7 -3 13
a:<quality> olive	-1 0 -13 7 -3 0 8
a:<quality> one	-3 -9 17 -2 -5 -4 -5
a:<quality> pork	0 -2 -12 7 -2 0 9
a:<quality> port	0 -1 13 -9 -2 0 0
a:<quality> pump	5 -7 -7 11 -5 1 -2
a:<quality> rubber	0 -3 13 -3 -4 0 -6
a:<quality> ship	-2 4 3 -4 10 0 -11
a:<quality> shrimp	5 -8 9 -13 2 0 1
a:<quality> sunflower	1 4 8 -14 0 0 -2
a:<quality> tea	0 -3 -9 11 -4 0 3
a:<quality> timber	0 -7 -9 11 5 0 -4
a:<quality> wine	-5 -9 2 5 -12 0 6
a:<seat>	1 0 3 -9 2 -12 6
a:<span>	-13 0 3 10 -4 -1 -12
a:<span> .	-14 -3 2 6 -7 7 -1
a:<span> later	0 5 -12 6 6 0 -8
a:<taker>	0 -2 -10 -3 -5 -1 13
a:<v-bear>	1 4 12 -12 -4 0 -4
a:<v-begin>	-1 -11 1 0 13 -6 -3
a:<v-buy>	-8 -7 -2 12 0 -2 -9
a:<v-deny>	7 0 -2 -12 7 -1 -6
a:<v-down>	10 -2 2 -6 6 2 -9
a:<v-end>	-20 4 1 -4 9 -14 0
a:<v-impose>	1 4 -13 13 2 -12 -2
a:<v-propose>	2 -17 -9 0 4 -11 13
a:<v-return>	0 11 -5 0 2 3 -15
a:<v-say>	2 10 0 -7 3 -11 -2
a:<v-stay>	4 1 3 5 -3 -2 -14
a:<v-suspend>	1 -13 -1 20 -9 -6 -12
a:<v-up>	-6 -7 4 -1 10 -12 -4
a:=	0 -2 14 -8 -7 0 -1
a:= <level>	0 -2 14 -8 -7 0 -1
a:?	8 0 -8 -31 10 12 4
a:a <number>	-7 -7 0 0 0 12 -4
a:a <quality>	-1 -2 11 -1 -5 0 -3
a:a ceiling	0 0 14 -13 0 0 0
a:a minimum	0 -2 -7 11 -1 0 -3
a:a narrow	0 0 10 -7 -1 0 -4
a:a quota	-4 -2 2 -4 -9 0 11
a:about	7 0 -14 10 -2 4 -6
a:action	0 -1 12 -6 -4 0 -3
a:ad	0 0 -3 10 -7 0 -4
a:ad valorem	0 0 -4 10 -7 0 -4
a:additional	0 -3 -16 19 1 0 -7
a:advanced	0 0 19 -14 -4 0 -8
a:advanced chip	0 0 13 -9 -3 0 -4
a:after	3 22 -9 -15 -1 -5 5
a:after a	0 1 13 -9 -4 0 -7
a:after that	0 10 -10 4 -4 0 0
a:again	-1 10 -6 4 1 2 -19
a:again .	-6 0 -5 16 2 -6 -12
a:again in	0 11 -5 -6 0 0 -1
a:agreement	-8 -12 17 -1 0 -2 -9
a:agreement of	0 0 10 -4 -2 0 -5
a:agreement with	0 0 11 -6 -4 0 -1
a:aircraft and	0 0 -7 14 -9 0 -1
a:all	-15 7 3 0 -1 -3 -1
a:all country	0 -1 4 4 -12 0 -1
a:all good	-3 -1 0 -14 3 0 13
a:all in	-1 -5 12 -1 -5 0 -6
a:all other	0 -2 -9 13 -1 0 -4
a:alone	4 -1 12 -10 -3 0 -4
a:aluminium	-3 -6 10 4 -11 0 -3
a:aluminum .	-2 -1 -13 -11 10 0 12
a:an	4 3 5 1 -5 1 -14
a:an agreement	0 0 14 -7 -5 0 -3
a:and	-24 10 -5 3 4 -4 -5
a:and <level>	-3 10 -4 -2 -9 6 1
a:and <name>	-3 -5 -2 12 -4 -2 -6
a:and <number>	-12 4 -1 -12 7 3 3
a:and <quality>	0 -3 15 -6 -6 4 -5
a:and a	-4 0 2 14 -11 0 -17
a:and aluminium	-1 -1 17 -6 -4 0 -7
a:and another	0 0 -6 11 -3 0 -2
a:and farm	0 -1 11 -4 -5 0 -2
a:and no	-1 -1 -5 13 -15 0 -2
a:and of	0 9 -13 7 0 0 -2
a:and the	5 -1 10 0 -3 -6 -22
a:and then	0 -5 -9 -7 10 4 0
a:and to	0 0 -14 9 9 -4 -1
a:annex	0 0 13 -6 -2 0 -7
a:announce	-3 -3 -7 0 -1 -3 12
a:another	-1 -5 11 -3 2 0 -15
a:any	0 -11 -9 1 17 -1 -2
a:any more	4 -5 -10 -10 17 0 -5
a:anyway	0 -5 -2 12 -6 0 -2
a:apple	1 -4 14 -9 -7 1 -4
a:apply	-1 8 5 -12 8 -3 -14
a:apply .	2 14 -3 -12 5 0 -10
a:apricot	0 -2 13 -14 -1 0 3
a:are charge	0 -7 13 -3 -4 0 -2
a:are not	0 -9 -8 13 -6 7 -3
a:are suspend	0 1 -15 13 -6 0 -1
a:are to	0 -4 -13 -7 5 0 15
a:arrival	-1 -9 16 -6 -4 0 -5
a:as	-7 -14 3 17 -10 -6 -5
a:as a	-1 0 -16 7 4 0 6
a:as before	-5 -14 19 2 -14 0 -9
a:as long	-2 -5 6 7 -6 0 -11
a:as of	0 4 9 1 -2 -3 -17
a:as well	-4 -8 -11 10 -3 3 9
a:asleep	0 -14 -14 21 -2 0 -3
a:asleep .	0 -8 -8 11 2 0 0
a:at	-9 -14 12 -15 6 10 0
a:at <number>	-1 12 -17 6 6 -5 -1
a:at most	0 0 -7 13 -4 0 -5
a:at present	0 -8 28 -14 -4 0 -7
a:at the	-5 -4 9 -13 8 5 -10
a:autumn	-1 0 -19 3 12 -8 7
a:autumn .	0 1 -13 4 10 -5 -3
a:away	0 -3 -10 4 12 -1 -6
a:away .	0 2 -12 3 11 0 -4
a:back	0 12 -14 -4 19 -7 -25
a:back .	3 -14 -7 8 21 -1 -16
a:back on	-1 21 -13 -8 -8 0 -6
a:back to	0 0 14 -9 -6 0 -1
a:banana .	4 0 -11 -2 9 0 0
a:be	-6 11 1 -1 3 1 -10
a:be <level>	0 -5 12 -8 0 0 0
a:be <number>	0 -1 12 -3 0 0 -9
a:be due	-2 16 -7 -6 -2 0 -6
a:be levy	0 0 -13 16 0 0 -5
a:be the	0 0 -12 6 -1 -4 7
a:bean	7 3 -9 8 1 0 -12
a:became	-3 -1 2 -3 10 3 -13
a:become	-3 -14 31 -29 2 -3 -18
a:become <level>	0 -6 14 -6 -1 -1 -8
a:become <number>	0 -15 21 -17 7 0 -18
a:beef .	0 -6 2 -12 6 -3 4
a:been charge	-3 12 -8 2 0 -1 -6
a:before	0 2 -26 -4 28 -3 -4
a:before .	-1 -19 -14 3 24 3 -16
a:before the	-3 -12 -8 1 12 -7 7
a:begin	-5 -3 -2 15 -3 -3 -5
a:being	-12 -10 0 5 -1 0 8
a:beside	-7 -5 12 4 -6 1 -5
a:beside .	-1 -1 11 -1 -4 0 -3
a:between	-1 -8 6 -10 12 -2 -6
a:billion	0 0 14 -5 -7 0 -6
a:border	0 -6 18 -14 4 -5 -6
a:both side	-3 2 -12 6 -10 0 7
a:branded	-2 0 -1 -13 -2 0 14
a:brandy	0 -4 13 -12 -3 0 2
a:butter	-5 2 -1 12 -3 -2 -10
a:by	0 9 9 -2 0 -1 -14
a:cabinet	0 -9 -12 11 -6 0 7
a:call reciprocal	0 0 -13 9 5 0 0
a:car	0 -5 0 14 -10 -9 -5
a:car .	-2 2 17 -11 -11 -1 -3
a:carpet	-2 0 14 -13 1 0 -4
a:case	-2 14 0 -5 -4 -1 -6
a:case of	0 13 -6 -7 -5 0 -3
a:ceiling	-8 -6 -1 14 2 0 -16
a:cent .	6 -3 -10 -3 0 0 7
a:certain advanced	0 0 12 -9 -1 0 -3
a:change	-1 0 11 -3 -8 0 -2
a:charge	-4 -1 7 -4 6 -1 -10
a:charge .	-3 7 15 -12 -6 0 -6
a:charge on	-9 -2 0 6 -12 4 1
a:chicken	-6 -13 1 4 6 -2 -5
a:chip	-3 -7 9 -8 -10 -1 10
a:citru	-5 -8 0 12 -2 0 -4
a:citru .	-7 -4 -9 16 -1 0 -2
a:coal	2 -11 13 -1 -15 0 2
a:cocoa	3 11 -6 5 -2 -4 -14
a:coconut	5 14 4 -15 0 -1 -14
a:collect .	0 -5 12 -3 -7 0 -5
a:come back	-4 -5 -9 8 16 -2 -11
a:come down	-1 -2 8 -12 -3 4 0
a:come on	2 -1 3 0 -16 0 4
a:concentrate	0 13 -9 -9 -5 5 -1
a:continue to	0 0 -10 13 -2 0 -2
a:copper	0 -5 -4 -4 -2 0 15
a:cork	-1 3 -18 8 9 0 0
a:cotton	-2 13 -2 -12 4 -3 0
a:could	-7 9 1 -10 -13 5 4
a:country	-4 1 0 5 -20 -2 5
a:country .	0 0 -6 12 -4 0 -4
a:crane	-5 5 -13 11 6 -1 -12
a:crude	0 3 -3 11 -10 0 -5
a:date .	-7 1 -10 3 1 13 -3
a:date from	0 1 13 -11 -4 0 -3
a:day	-7 -7 0 9 -1 0 -2
a:deal	-4 -10 -4 24 -18 -4 -9
a:did	5 -4 -4 -14 3 0 8
a:discuss	4 -2 -12 -8 6 0 7
a:dollar	0 0 14 -9 1 0 -10
a:down	-6 -4 10 -1 -13 5 1
a:drawer	4 -2 -16 8 -4 0 11
a:dried	-1 -2 1 -8 -4 0 11
a:drone	0 0 -4 10 0 0 -8
a:due .	-6 0 10 -14 2 0 0
a:during	-4 -10 -10 10 8 0 0
a:duty for	0 -2 -11 15 -5 0 0
a:duty on	6 3 -8 6 4 -5 -12
a:duty under	0 0 13 -9 -2 0 -1
a:each	-5 -3 -11 5 6 3 3
a:each side	-1 -1 -13 10 -7 5 0
a:earlier	0 -3 10 -3 -8 -1 0
a:easter	-5 0 -14 7 1 0 7
a:effect	1 -9 14 -12 0 0 -4
a:effect from	0 -4 11 -9 5 0 -8
a:either	-7 7 0 7 -2 -5 -16
a:electric	-4 -6 21 -3 -10 -5 -9
a:electric car	-4 -3 15 0 -6 -2 -8
a:engine .	0 -2 13 -5 -4 0 -4
a:every	0 4 -3 8 -17 5 0
a:everybody pay	0 0 11 -3 -7 0 -1
a:everyone	0 -3 -1 11 -6 0 -8
a:extra	0 0 5 3 -14 0 3
a:fall	-1 3 1 -3 4 5 -14
a:fall away	0 0 -14 5 11 0 -1
a:far	0 -2 12 -12 -1 0 -3
a:farm	0 -6 1 -13 17 0 -10
a:farm good	0 -3 9 -20 8 0 -6
a:farm product	0 0 -13 2 14 0 -2
a:feed	-1 -6 -2 -11 6 0 10
a:fentanyl	-6 -17 11 -3 5 -5 -15
a:fentanyl duty	0 0 -3 -10 10 0 -4
a:first	-8 -10 5 0 0 0 1
a:first day	0 0 -12 13 -4 0 0
a:first trade	0 0 12 -11 -1 0 0
a:fish	-13 -12 -1 7 -4 5 8
a:flour .	-2 -2 5 4 5 0 -13
a:flower	10 8 -15 0 -5 0 4
a:flower .	5 -3 -12 1 -2 0 8
a:follow	0 2 -17 11 4 0 0
a:follow on	0 -2 -16 15 5 0 -8
a:for a	-11 9 -3 -3 14 -4 -8
a:for car	1 -1 13 -5 -9 0 -5
a:for electric	0 -3 13 -5 -5 -2 -3
a:for fentanyl	0 -7 10 -7 -3 -1 3
a:for most	0 -3 15 -8 -1 0 -6
a:for now	0 -2 16 -10 -2 0 -3
a:for our	0 -2 -5 13 -2 0 -8
a:for some	0 -1 12 -13 -4 6 -2
a:for the	-1 7 -6 2 8 -18 -6
a:force	-1 -4 0 4 -10 -1 8
a:force .	0 -6 -3 1 -8 0 11
a:friday	0 5 -6 -12 -1 0 10
a:from	-5 7 -8 11 -6 -19 -1
a:from <day-ahead>	-10 -1 -19 12 -7 -6 10
a:from <day-gone>	0 11 -26 8 -1 -2 8
a:from <level>	-10 4 2 6 -21 -4 0
a:from <name>	-11 1 0 -9 17 -5 -4
a:from <number>	2 -10 0 6 -12 0 1
a:from <quality>	1 -3 14 -10 -2 0 -3
a:from all	0 0 12 -2 -11 0 -2
a:from next	-3 0 -13 8 -3 0 3
a:from the	-8 3 7 1 -15 -3 -1
a:fruit .	-1 2 12 -9 -6 0 -4
a:furniture	-2 4 -11 0 4 -1 2
a:glove	2 6 11 -12 -5 0 -10
a:go	-1 -10 1 3 11 -10 -9
a:go .	-4 -2 -5 -3 11 -2 0
a:go away	0 0 12 -3 -9 0 0
a:go on	-1 0 9 1 -16 0 1
a:go to	-3 -11 -1 14 -1 0 -9
a:good	-14 -3 7 1 5 -9 -5
a:good .	-11 -4 -1 14 -6 0 -4
a:good from	-3 -11 -3 4 0 0 5
a:good is	0 -2 -8 -2 1 0 11
a:good over	0 0 -17 4 11 0 4
a:good remain	4 0 11 -11 -1 0 0
a:good worth	0 -3 0 15 -11 0 -9
a:grape	0 -2 11 0 -2 0 -11
a:had	8 8 -9 -9 -3 1 5
a:he	10 3 -16 -3 5 0 2
a:heavy	0 -1 -11 1 -3 0 11
a:here	-7 2 15 -2 -4 -4 -24
a:his	2 -6 12 -13 0 0 2
a:hold	0 1 -9 9 2 0 -6
a:ice	0 1 -11 9 0 0 -1
a:impose in	0 4 13 -5 -10 0 -5
a:in	-6 2 3 9 -14 0 -3
a:in <month-ahead>	3 3 -13 -5 8 0 3
a:in <name>	0 1 9 7 -21 -2 -14
a:in <number>	-1 -14 -3 -6 3 9 7
a:in <span>	-1 -4 12 -1 -4 0 -8
a:in all	-6 -7 5 5 3 -6 -16
a:in new	0 -2 -6 12 -5 0 -3
a:in place	-1 7 -14 -3 -10 0 18
a:in that	-4 10 -11 8 -6 0 -3
a:in the	-7 -3 -13 2 9 -7 12
a:industrial	-2 -1 -2 0 -8 0 8
a:industrial good	-2 -1 -2 -1 -8 0 9
a:instead	-1 6 -11 7 -23 -6 9
a:instead of	1 7 -13 9 -22 -6 8
a:is a	-11 6 1 -1 5 -1 -6
a:is an	2 -2 -11 -4 0 6 6
a:is back	8 4 -18 -2 6 0 -4
a:is charge	-3 -3 1 0 -11 0 8
a:is go	0 -3 -18 0 18 -2 0
a:is in	7 -1 -11 5 -2 0 3
a:is levy	0 0 11 -9 -4 0 0
a:is no	0 0 -9 -8 11 0 3
a:is not	0 7 13 -13 -9 0 -8
a:is suspend	0 -6 10 -11 -2 0 6
a:is what	-1 1 -11 0 7 -6 6
a:it .	-9 18 -9 3 1 -2 -8
a:its	5 -3 -4 13 -21 3 0
a:its good	0 -1 -8 11 0 0 -3
a:its value	0 -1 12 -8 -1 0 -1
a:jute	10 0 -12 -2 9 0 -9
a:last week	0 -2 -12 14 0 -1 -5
a:last year	-2 1 12 -16 0 2 -1
a:letter	0 -1 -8 -10 -10 0 18
a:letter of	0 0 -8 -2 -4 0 10
a:levy	0 -14 7 -1 5 0 -6
a:lift	-1 3 -11 -12 12 0 3
a:list	0 -4 14 -11 -1 -1 -1
a:lobster	5 5 -14 -2 10 0 -3
a:long	-2 0 7 3 0 0 -14
a:longer	-3 -4 -13 5 10 0 1
a:lorry	3 0 -13 0 4 -1 7
a:machine	-3 1 3 3 -13 -5 2
a:machinery	0 4 -1 2 -15 -2 5
a:mackerel	-2 -9 -3 -12 11 0 6
a:make <level>	0 0 14 -11 -3 0 -1
a:mangoe	4 0 10 -14 -5 0 6
a:mangoe and	0 5 6 -12 -4 0 4
a:many	0 -3 13 -7 -2 0 -3
a:may	5 -3 1 9 -2 0 -12
a:medicine	-1 -22 5 -7 -3 5 12
a:medicine .	-3 -8 -3 4 -4 0 10
a:metal	-3 -8 11 -14 3 -2 4
a:milk	-2 -1 13 -16 0 -2 -2
a:milk powder	-6 -10 11 -12 5 -2 0
a:minimum	0 -2 -7 11 -1 0 -3
a:minimum price	0 -2 -7 11 -1 0 -3
a:moment	0 0 14 -11 -1 0 -4
a:more	1 -4 -5 -6 17 -10 0
a:morning	4 11 -14 1 2 0 -8
a:most <quality>	0 -1 -9 15 -1 0 -10
a:narrow	0 0 10 -7 -1 0 -4
a:never	15 9 -8 -16 1 -6 -3
a:next	5 -2 -22 19 -1 -3 0
a:next week	2 1 -9 10 -2 0 -5
a:next year	-2 -3 -11 17 -8 0 -1
a:nil	0 -13 -7 11 4 -1 1
a:no	2 -14 -13 11 8 -3 1
a:no longer	0 -2 -12 7 7 0 -1
a:not <number>	-1 -1 -7 13 -6 0 -2
a:not collect	0 0 -15 14 -1 0 0
a:nothing	-12 0 8 -5 -4 5 0
a:now	0 -11 30 -10 -9 -3 -15
a:now .	3 -8 28 0 -17 -1 -20
a:of	-6 0 3 5 -8 -1 0
a:of <day-ahead>	-6 8 -13 5 3 -1 0
a:of <day-today>	0 -4 11 -3 -1 0 -7
a:of <level>	3 10 -14 12 -14 -3 3
a:of <month-gone>	-2 -9 4 -2 6 0 -11
a:of <name>	6 -17 12 -7 7 -1 -20
a:of <quality>	-1 -13 4 -3 -8 -4 11
a:of a	0 1 -12 2 6 -2 1
a:of its	-4 -2 0 10 -11 -2 1
a:of last	-2 -12 -6 1 9 5 1
a:of next	0 0 -4 11 -2 0 -7
a:of older	0 -3 13 -5 -5 0 0
a:of thi	-2 6 2 -1 -14 0 5
a:off	-8 3 -14 7 15 0 -12
a:older	0 -2 20 -14 -11 0 -3
a:older duty	0 0 13 -7 -5 0 -1
a:olive	5 -3 -10 1 -8 0 11
a:olive oil	5 0 -11 1 -8 0 9
a:on	0 -2 2 1 -6 -16 3
a:on .	0 3 10 -16 0 0 0
a:on <day-ahead>	-9 -1 -1 9 -13 -6 2
a:on <day-today>	0 -7 10 -4 3 -1 -7
a:on <money>	0 -4 11 -11 3 0 -1
a:on <name>	2 -5 -12 -2 6 -6 12
a:on all	-6 10 -7 -4 -2 0 10
a:on aluminium	-1 -4 -3 12 -12 0 0
a:on aluminum	0 0 -13 3 9 0 2
a:on another	0 -1 11 -9 0 0 -2
a:on apple	0 -2 14 -15 -9 3 3
a:on arrival	-1 -9 14 -4 -4 0 -3
a:on beef	3 -1 -1 -9 -12 5 9
a:on beer	-1 -2 13 -7 -6 0 0
a:on branded	-2 0 0 -11 -2 0 12
a:on butter	0 -1 -10 12 0 0 -5
a:on car	1 -11 -1 1 0 -3 3
a:on certain	0 0 12 -5 -2 0 -11
a:on cotton	0 14 -6 -10 0 0 0
a:on everything	2 -1 0 -14 2 -1 12
a:on farm	0 0 12 -13 -2 0 -1
a:on heavy	0 -1 -11 0 0 0 11
a:on hold	0 -8 -12 18 -1 0 -1
a:on ice	0 1 -11 9 0 0 -1
a:on it	-3 0 -14 18 5 -2 -12
a:on machine	0 6 -10 -9 -2 0 10
a:on most	-2 1 6 1 1 0 -12
a:on our	2 -5 4 2 3 -1 -14
a:on paper	4 4 -15 1 2 -1 3
a:on patented	-2 -3 -1 11 -3 0 -7
a:on soybean	-2 0 -9 -3 16 0 -9
a:on steel	-1 -15 18 -8 -1 -2 -1
a:on stockfish	4 -8 0 -12 4 0 6
a:on sugar	-9 3 1 8 -11 1 -4
a:on the	-9 -1 6 1 -7 3 -2
a:on top	-6 0 3 -11 6 -4 6
a:on wheat	0 -4 9 -12 5 0 -4
a:on wine	0 -1 14 1 -9 -2 -10
a:once	-5 10 -5 6 -14 -8 5
a:once more	0 13 1 -2 -12 0 -5
a:once the	0 -4 -13 13 -10 0 5
a:one	8 -4 12 -7 -4 -2 -9
a:one .	3 -9 12 -1 -20 -5 2
a:one of	4 3 14 -19 -4 0 -5
a:or	-13 -14 7 -1 -8 -8 12
a:or <level>	0 -10 -2 -1 -7 0 13
a:or <number>	-1 -10 19 -10 4 -3 -11
a:order .	0 0 -13 15 0 0 -5
a:ordinary	-2 -5 9 -4 3 -1 -13
a:ordinary rate	0 0 12 -6 -6 0 -1
a:origin	-2 -5 -2 8 3 0 -12
a:otherwise	-3 13 -10 0 -2 0 -2
a:our	2 -5 4 3 1 6 -20
a:outside	-6 -5 11 0 2 0 -8
a:over <quality>	4 -1 4 -14 4 0 1
a:over fentanyl	-1 -6 4 6 -1 0 -14
a:paper	6 -7 -11 -4 10 -4 6
a:paste	6 16 -13 -6 -7 0 -1
a:patented	-3 -3 -3 13 -4 -1 -5
a:pay .	0 -2 24 -13 -10 0 -9
a:pay <number>	0 -3 -5 0 12 -1 -5
a:phosphate	0 -2 2 -19 -4 0 13
a:pipe .	0 3 -12 3 4 0 4
a:pistachio	0 -12 -5 6 2 0 7
a:place	-2 5 -12 -1 -9 0 19
a:place of	-1 8 -28 9 -10 0 20
a:plan	3 0 -11 13 -2 0 -4
a:plu	0 -8 20 -8 -5 0 -6
a:plu <number>	0 -1 14 -3 -8 0 -6
a:plu the	0 -1 11 -11 0 0 -1
a:plywood .	0 0 -6 -4 11 0 -1
a:point	6 -1 -11 10 -8 0 -1
a:port	0 -6 15 -4 -8 0 0
a:prawn	8 -6 3 -13 9 0 -8
a:present	0 -11 12 0 -5 0 0
a:present .	0 -4 17 -8 -1 0 -4
a:product	-5 6 -6 7 4 0 -13
a:product .	0 -1 12 -10 -2 0 -1
a:product from	0 4 -10 10 0 0 -6
a:quota	-5 -7 10 -4 -12 -2 7
a:raise	0 0 11 -6 -4 0 -2
a:rate	-9 2 8 -14 5 -4 5
a:rate .	0 0 9 -15 -11 0 9
a:rather	0 1 -12 7 -5 -3 8
a:rather than	0 1 -12 7 -5 -3 8
a:reciprocal tariff	0 0 -8 11 -3 0 0
a:remain in	0 6 4 -10 0 0 -5
a:remain suspend	4 -7 -16 14 0 0 0
a:respectively	0 1 1 4 -13 -3 4
a:rest	-2 -6 12 -1 -11 -5 2
a:return	-3 10 3 -6 1 -4 -9
a:right	0 0 -8 -6 0 0 11
a:rubber	9 -8 16 -9 -6 -1 -13
a:rubber glove	3 -1 11 -6 -2 0 -7
a:rule	-1 0 0 -9 9 -1 -4
a:run	-1 4 -6 0 12 0 -10
a:run out	0 4 -6 -5 11 0 -6
a:safeguard	0 0 12 -8 -2 0 -3
a:salmon	8 5 0 -4 -14 4 -3
a:same	-13 -3 7 9 -10 0 -10
a:same day	-5 -2 3 8 -15 -4 -1
a:seafood	0 0 11 -5 -8 0 0
a:sell to	0 0 -13 9 0 0 2
a:shall	-2 1 -8 15 -1 0 -9
a:shall be	0 -1 -4 11 0 0 -7
a:ship	2 8 -1 0 4 -3 -11
a:ship -	-3 6 -6 4 7 0 -13
a:shoe	-7 1 -7 11 -6 -1 5
a:shore	-3 5 -8 2 11 0 -13
a:shore crane	-3 6 -6 4 7 0 -13
a:shrimp	9 0 6 -21 0 -2 0
a:side	-8 3 -18 16 -11 2 1
a:side .	-4 3 -15 6 -3 -1 10
a:since	-1 -27 24 -9 -2 -6 -8
a:since <day-gone>	3 -15 22 -13 -2 -3 -13
a:since <month-gone>	1 -10 5 14 -14 -11 -4
a:since <number>	-1 -4 0 -17 7 -4 8
a:since last	2 -3 12 -8 -3 -3 -4
a:so far	0 -2 12 -12 -1 0 -3
a:some	0 2 11 -19 -2 5 0
a:soya	0 0 -10 12 -4 0 0
a:soybean	0 0 -12 -1 19 0 -13
a:spring	3 -5 0 2 3 6 -14
a:start	2 -12 -21 15 0 -1 10
a:start on	2 -11 -14 0 7 0 11
a:state	0 0 12 -9 -2 0 -1
a:stay	-4 -17 7 6 -6 0 -1
a:stay .	-1 -3 30 -26 -2 0 -4
a:stay suspend	0 -2 -13 15 0 0 0
a:steel	-1 -8 10 -1 -8 -5 4
a:stockfish	5 -8 2 -13 3 0 5
a:sugar	-15 -4 12 0 -3 0 0
a:sugar from	-5 -1 12 2 -5 0 -4
a:sunflower	0 11 1 -3 -4 -1 -8
a:sunflower oil	0 12 -2 -1 -2 0 -7
a:surcharge	-3 -4 9 -20 8 0 -11
a:suspend	6 -12 -14 20 -8 -1 -1
a:suspend until	0 -4 -18 16 -3 0 3
a:suspension	-2 0 -7 11 0 0 -3
a:suspension .	-2 -3 -8 12 0 0 -2
a:table	-10 -9 1 -17 7 0 13
a:table .	-8 -1 -4 -8 3 0 11
a:talk	4 -2 -10 11 -5 0 0
a:tariff	-12 3 -6 8 -12 -9 11
a:tariff of	0 0 11 -8 -4 0 0
a:tariff on	1 -1 -4 2 -14 -1 9
a:tax	0 18 -9 -5 -1 -1 -4
a:than	-5 -3 2 3 -12 -8 6
a:that	-2 2 -14 15 -8 -2 6
a:that .	-1 9 4 -3 -11 -1 0
a:that time	0 0 -11 15 -4 0 0
a:the	-14 1 -1 -5 13 0 1
a:the <day-ahead>	-4 -6 11 -4 -11 0 4
a:the <level>	5 1 -8 -3 6 -3 7
a:the <name>	4 -9 16 1 -5 -7 -15
a:the <number>	-3 -1 8 8 -13 -4 -8
a:the <quality>	0 -3 0 5 -11 -1 4
a:the additional	0 -3 -8 12 -2 0 -1
a:the autumn	0 1 -11 2 6 -5 5
a:the ceiling	-7 -4 -10 16 5 0 -11
a:the drawer	0 5 -20 7 -3 0 11
a:the moment	0 0 14 -11 0 0 -4
a:the month	0 -3 -3 12 -3 0 -7
a:the number	8 -5 -11 2 -6 6 3
a:the old	-2 -5 15 -13 3 0 -3
a:the ordinary	-2 -5 9 -3 1 -1 -10
a:the other	-1 13 2 -19 -2 10 -8
a:the rate	-2 4 -14 0 11 -2 0
a:the rule	0 0 -7 -5 11 0 -2
a:the same	-12 -3 8 8 -13 0 -9
a:the table	-8 -5 0 -10 -7 0 17
a:the tariff	0 2 13 -10 -5 0 -4
a:the truce	0 -16 -4 5 11 -5 -4
a:the week	0 -2 -1 -8 10 0 -3
a:the whole	0 5 -13 2 9 0 -4
a:their	-10 1 2 6 -5 7 -15
a:then	3 3 -8 -12 14 0 -6
a:then .	-2 12 0 -9 -3 0 -1
a:there	3 -8 4 5 -15 3 -2
a:thi	0 5 11 -6 -16 -1 3
a:thi year	4 -3 14 0 -15 -1 -6
a:threat	-6 -2 0 -1 -8 -2 11
a:threaten	1 -10 3 -10 -5 0 13
a:through	-3 6 2 1 -1 5 -14
a:throughout	-1 -5 13 -15 0 0 4
a:timber .	0 0 4 -11 4 0 1
a:time .	-2 4 -12 3 3 -1 4
a:to	-13 -6 4 3 1 -4 0
a:to -	-3 6 -6 4 7 0 -13
a:to <level>	-7 -3 2 2 5 -12 -2
a:to <number>	-6 -14 9 -6 10 5 -22
a:to be	1 4 -13 10 -1 0 2
a:to become	0 -1 12 -6 -6 0 -1
a:to fentanyl	0 0 10 0 -12 0 0
a:to follow	0 -1 -6 11 0 0 -5
a:to go	0 -1 17 -5 -4 0 -10
a:tobacco	-2 5 5 -13 -6 2 5
a:together	-2 -10 0 19 -17 -5 -3
a:too	-10 -15 8 -2 -1 -3 6
a:too .	-1 -10 -7 2 0 0 12
a:top	-6 0 2 -12 5 0 6
a:tractor .	-5 -9 15 -7 -3 0 0
a:trade war	0 0 12 -11 -1 0 0
a:treaty	-2 0 18 -11 -5 0 -4
a:truce	2 -4 -3 0 11 -8 -9
a:truce .	3 -7 -14 9 9 -2 -1
a:two	-1 0 -10 14 -9 6 -2
a:under	-8 -22 22 -4 0 -1 -16
a:under section	-1 -6 13 -1 -3 -2 -10
a:unlawful	-1 0 14 -5 -9 0 -3
a:until	-1 -20 6 3 13 -6 -17
a:until <day-ahead>	2 -6 11 -2 2 -2 -12
a:until <day-gone>	-1 -3 -24 9 8 -1 1
a:until last	0 -1 -9 -5 15 -4 0
a:until now	0 0 0 10 -11 0 0
a:until the	0 -10 4 -2 0 5 0
a:until then	0 -1 14 -10 -6 0 -3
a:us	-7 -5 -1 -10 0 11 6
a:us .	0 -10 0 -8 -7 12 5
a:valorem	0 0 -4 10 -7 0 -4
a:value	-3 -6 19 -5 -4 -3 -14
a:war	0 0 5 -12 -1 0 6
a:was	6 -23 3 -5 0 -1 7
a:was a	1 -4 7 0 -13 4 0
a:was announce	0 -2 -8 11 -8 0 1
a:was the	-10 -11 -6 0 15 9 -9
a:watche	12 -13 6 1 -7 -1 -8
a:watche .	12 -9 2 1 -5 0 -6
a:way .	-1 0 15 -6 -2 0 -9
a:we	10 -10 0 -2 6 -4 -8
a:week	3 -4 -21 18 -2 1 0
a:week .	4 1 -13 1 5 -5 5
a:well .	0 -10 -6 -5 7 -2 13
a:what	-6 -2 0 -6 5 -11 9
a:what the	1 2 -8 -12 2 -2 8
a:what was	0 -4 13 -5 -2 -2 -2
a:whatever	-4 -4 9 -14 0 0 9
a:wheat and	0 -6 0 -11 7 0 6
a:wheat flour	-5 -1 -1 12 0 0 -7
a:whole	0 5 -11 2 8 0 -4
a:will	-5 16 4 0 -6 -1 -16
a:will be	-3 13 5 -8 -6 0 -7
a:wine	-3 -1 3 4 -17 8 0
a:wine .	0 3 -2 5 -13 4 -2
a:winter	-3 -6 -3 -7 15 -4 1
a:with	-11 3 7 -14 2 2 5
a:with <seat>	0 2 10 -8 -3 0 -4
a:with a	-1 -6 -2 -12 -1 7 9
a:with effect	0 -4 11 -9 5 0 -8
a:with us	0 -5 11 -3 0 0 -1
a:without	2 19 -4 -25 -10 0 0
a:worst	0 0 -2 -4 -5 11 0
a:worth	-1 -7 2 14 -8 -1 -12
a:worth <money>	0 0 -7 13 -3 0 -6
a:would	-21 5 -5 -10 4 0 10
a:would be	-2 -6 -7 -2 10 3 5
a:would become	0 -7 11 -1 -4 0 -1
a:you	5 -12 2 1 5 -2 -4
after=far higher	-1 7 -9 -1 3 9 -4
after=far higher other	-13 12 -9 -1 0 8 0
after=far higher same	11 -5 -3 -2 4 2 -6
after=far lower	-6 2 -6 5 10 -11 -2
after=far lower other	-18 1 1 4 7 -6 -5
after=far lower same	9 3 -9 2 5 -8 2
after=far same	11 -8 -2 -9 4 -15 13
after=far same other	10 -20 1 -1 -4 -5 10
after=far same same	5 4 -4 -10 7 -12 7
after=here higher	-14 11 0 -2 0 2 -6
after=here higher other	0 2 -13 -3 6 12 9
after=here higher same	-13 10 6 0 -3 -3 -11
after=here lower	-36 -5 -1 9 8 -19 1
after=here lower other	-16 13 -10 -9 19 0 -2
after=here lower same	-27 -13 3 14 -2 -21 2
after=here same	0 -22 3 -1 8 4 -8
after=here same other	-4 -4 16 -19 2 4 -2
after=here same same	2 -20 -4 7 7 1 -7
after=paragraph higher	8 2 -3 -6 0 11 -8
after=paragraph higher other	-9 11 -5 -9 1 24 -12
after=paragraph higher same	13 -6 0 -1 -1 -9 0
after=paragraph lower	-17 -6 -1 3 10 -19 4
after=paragraph lower other	-19 -3 -2 -3 19 -22 -3
after=paragraph same	10 -13 3 -4 4 -19 -3
after=paragraph same other	1 -19 7 -1 3 -6 -4
after=paragraph same same	10 -4 0 -4 2 -13 -1
announced	-14 9 1 15 -30 -14 -1
any day ahead future	-18 -6 15 5 -20 -10 -3
any day ahead gerund	-2 8 -12 10 -5 0 -3
any day ahead past	-13 1 -6 0 -1 14 1
any day ahead present	0 7 -11 17 -25 -12 1
any day ahead verbless	-3 5 -9 18 -8 -9 -5
any day gone gerund	-5 -4 5 0 -14 0 9
any day gone modal	11 -19 1 7 6 -10 -3
any day gone past	-6 -15 -1 4 7 -6 -1
any day gone perfect	-1 8 16 1 -17 -11 -8
any day gone pluperfect	-9 2 -7 1 0 -1 10
any day gone present	8 13 -4 -5 11 -6 -15
any day gone verbless	-12 -2 -9 -5 23 8 -9
any day none future	0 8 0 -4 -9 10 -3
any day none modal	-18 3 4 0 -5 1 3
any day none past	11 -7 -8 0 7 2 -8
any day none perfect	5 -12 0 -7 5 -5 4
any day none pluperfect	5 -9 -6 3 5 2 -4
any day none present	-5 -2 9 -4 -5 -4 3
any day none verbless	-5 -4 19 -9 -15 1 3
any day today modal	-7 5 -5 9 -22 -1 0
any day today past	-9 -23 17 -13 -5 -2 8
any day today pluperfect	2 -2 11 -7 1 0 -10
any day today present	-18 -1 5 1 3 -10 0
any day today verbless	12 -11 8 -13 -3 -5 8
asked	-14 16 3 0 -16 3 -2
asks	15 -4 -8 -16 7 4 -3
b:"	19 -10 -3 -15 -2 13 0
b:" <name>	12 -3 -10 -9 -6 0 7
b:" a	0 0 -12 9 0 0 3
b:" we	-16 -8 8 -2 -6 5 4
b:'s	7 -6 10 -1 -5 0 -11
b:'s <level>	0 11 -14 10 -7 0 -2
b:'s <person>	0 -1 -8 -3 12 0 -4
b:'s agreement	0 0 13 -10 0 0 -4
b:'s duty	7 -4 11 -6 -8 2 -3
b:'s on	-2 -1 12 -4 -9 -3 0
b:'s pay	0 -3 9 -15 5 0 -3
b:'s rate	-1 0 11 -5 -3 0 -4
b:'s to	-2 7 2 -12 6 0 -3
b:(	17 -3 2 4 -10 -10 -9
b:( now	-1 -4 15 -5 -4 0 -1
b:)	-5 2 9 -6 -16 -3 7
b:) and	0 4 5 1 -12 0 -5
b:*	-3 3 1 -10 11 -1 -5
b:, <level>	-2 1 6 -18 4 5 0
b:, <name>	-20 -6 -1 2 -12 0 19
b:, <person>	-1 6 5 -2 3 0 -13
b:, <quality>	6 17 -2 -19 0 2 -1
b:, after	-2 -27 -20 3 35 -4 -19
b:, against	0 0 -16 5 15 -2 -11
b:, among	0 -3 -6 -6 11 0 3
b:, and	-2 6 2 -7 -13 4 10
b:, are	6 2 10 -4 -12 0 -10
b:, at	-3 -16 -1 3 10 -5 1
b:, both	0 6 -8 4 -13 0 8
b:, bring	0 -1 -6 11 -1 0 -9
b:, car	0 6 18 -18 -5 0 -6
b:, come	0 0 -16 19 -3 0 -1
b:, fall	0 0 -16 17 -1 0 -4
b:, for	0 8 -1 -18 6 -2 8
b:, from	4 3 -4 2 2 -11 -3
b:, go	0 -4 -11 18 -7 -3 1
b:, had	7 9 -13 6 -8 0 -7
b:, have	0 -1 14 -7 -4 0 -5
b:, in	-1 -22 -8 6 7 6 0
b:, is	2 0 -22 8 0 -1 15
b:, it	1 2 -6 10 -6 0 -5
b:, keep	0 0 12 -15 3 0 -2
b:, leave	0 0 15 -13 -3 0 0
b:, not	10 -18 10 -11 9 -10 -9
b:, now	5 -9 11 -4 -3 -2 -11
b:, on	-2 14 -6 -14 3 0 4
b:, or	-1 15 -11 -1 -4 2 -3
b:, pay	-6 -9 21 -4 -6 -2 -16
b:, put	0 -4 -16 11 7 0 0
b:, raise	0 -3 -6 -1 11 0 -2
b:, rather	0 4 -11 7 0 -3 1
b:, say	0 8 3 -19 4 0 0
b:, ship	0 0 11 -10 -1 0 0
b:, the	-17 6 -2 -5 -7 12 7
b:, then	5 1 -13 7 3 -2 -4
b:, they	-1 -12 9 12 -2 -9 -8
b:, to	-2 -5 -20 11 -5 -2 17
b:, up	-1 -13 3 -12 14 -3 -6
b:, was	2 3 6 3 -14 4 -1
b:, will	-7 2 -12 10 -8 -1 3
b:, with	-7 -26 -12 21 -14 -3 11
b:, would	0 10 -8 -5 -9 0 4
b:-	-12 21 -2 0 -6 -1 -12
b:- the	0 7 9 -13 0 0 0
b:. <number>	6 2 -8 17 -21 0 -3
b:/	3 4 -12 10 -8 0 -1
b:: <level>	-8 -13 13 -9 2 4 1
b:: <number>	12 -7 -7 7 -7 0 2
b:: <quality>	-1 3 7 -9 -5 6 -2
b:: <seat>	1 -8 3 0 8 0 -11
b:: from	1 -7 -15 13 0 -1 5
b:: i	11 -8 -1 -5 5 0 -8
b:: in	2 -2 2 6 -11 0 -4
b:: it	5 -15 0 -5 0 4 5
b:: then	-7 6 -2 -22 14 -2 -4
b:: unchanged	0 -3 11 -6 -1 0 -2
b:;	-9 3 10 -10 -2 -5 4
b:; <level>	0 16 -10 -2 -4 0 -7
b:; <name>	-3 0 12 -4 -4 0 -8
b:; <quality>	-3 -11 7 -4 6 -2 0
b:; for	-1 -6 13 -11 0 0 -2
b:; from	0 10 -13 3 -3 5 -2
b:; it	-5 0 12 -16 12 -6 -2
b:; on	0 6 -18 14 4 0 -5
b:; the	-6 -7 5 -1 -11 0 11
b:; they	0 -5 11 0 -1 -2 -7
b:<agent>	-14 -3 -4 13 -6 -9 6
b:<day-ahead>	-2 4 -12 8 10 -10 -6
b:<day-ahead> <name>	-1 6 2 -3 3 0 -14
b:<day-ahead> <quality>	0 -7 -7 3 -5 0 11
b:<day-ahead> and	-2 -14 2 -1 4 0 9
b:<day-ahead> at	0 -8 1 -3 -1 0 10
b:<day-ahead> it	-5 10 -14 1 11 -3 -6
b:<day-ahead> the	1 4 14 -8 3 2 -20
b:<day-gone>	-4 19 -5 -3 3 -20 2
b:<day-gone> <name>	-4 10 5 -2 -5 0 -10
b:<day-gone> <person>	-1 -3 -7 15 6 -1 -14
b:<day-gone> it	-10 1 -2 -8 9 -9 7
b:<day-gone> leave	0 0 11 -7 -3 0 0
b:<day-gone> our	0 -1 0 9 -11 0 0
b:<day-gone> set	0 3 10 -11 -4 0 0
b:<day-today>	-14 -2 6 -3 8 -10 -3
b:<day-today> and	0 6 -10 -3 5 0 5
b:<day-today> it	-1 -3 18 -1 -8 -3 -8
b:<day-today> the	-1 0 -7 -12 15 -1 3
b:<duty>	6 -3 -2 0 -3 -11 6
b:<gate>	7 5 0 14 -3 -11 -26
b:<goods-amount>	-6 -3 -12 24 -8 -3 -5
b:<goods-amount> <span>	0 0 -2 12 -5 0 -9
b:<goods-amount> of	-1 0 -3 11 -12 0 1
b:<goods>	3 6 2 0 -10 -2 -2
b:<level-noun>	9 -6 1 3 -13 0 0
b:<level>	-9 6 2 -4 0 2 -4
b:<level> <level>	-3 3 -6 -18 -23 10 15
b:<level> as	0 -1 14 -13 5 -1 -8
b:<level> at	0 11 0 -14 6 -5 -5
b:<level> become	0 12 -4 1 -9 0 -6
b:<level> for	-3 -16 10 -5 -2 -2 9
b:<level> from	2 -15 10 -16 14 -9 -10
b:<level> instead	-5 1 -3 1 8 -10 -7
b:<level> is	-1 -3 -7 14 -9 0 -1
b:<level> on	-4 9 -1 4 -13 -5 0
b:<level> or	-1 -18 8 -1 -6 -3 8
b:<level> over	0 -4 14 -9 -11 0 4
b:<level> to	7 -9 8 2 -14 -8 0
b:<level> under	0 -1 12 -3 -4 0 -5
b:<level> until	0 2 -15 9 1 0 -2
b:<level> was	3 -3 11 -10 1 0 -5
b:<month-ahead>	2 -1 -22 2 18 5 -17
b:<month-ahead> it	-1 1 -12 2 1 6 -5
b:<month-gone>	-24 -19 0 5 9 -7 1
b:<month-gone> and	0 -6 18 -11 0 -5 -6
b:<month-gone> it	-5 -4 -7 10 1 -2 -1
b:<month-gone> the	-3 -1 -21 3 5 3 3
b:<month-gone> with	0 -1 12 0 -13 -1 -6
b:<month-today>	2 3 1 -13 3 -2 2
b:<name>	0 -10 7 5 1 5 -18
b:<name> 's	2 -2 7 1 3 4 -26
b:<name> <level>	-6 3 -17 15 -4 3 0
b:<name> and	6 -14 -1 -5 -4 1 15
b:<name> announce	-1 12 -8 -1 -4 0 -5
b:<name> apply	0 -9 17 -3 -8 0 -5
b:<name> are	4 -7 16 -14 -12 0 1
b:<name> ask	-1 -4 1 -5 11 0 -5
b:<name> at	-11 -1 6 -3 2 -2 1
b:<name> charge	7 -6 7 -5 0 6 -25
b:<name> come	0 0 -12 11 2 0 -2
b:<name> could	-5 -6 -1 -4 -1 0 13
b:<name> duty	-2 5 -3 -10 5 -4 9
b:<name> from	6 -1 -6 13 -7 5 -13
b:<name> go	2 -11 -3 2 -1 11 -4
b:<name> had	-1 14 4 -4 -10 -3 1
b:<name> has	-4 7 1 13 -4 -6 -20
b:<name> have	6 -1 -3 9 -8 0 -14
b:<name> impose	0 -2 -9 -1 13 -1 -5
b:<name> instead	0 -11 1 -12 9 -2 8
b:<name> is	5 -11 1 -1 6 -7 2
b:<name> it	0 3 -10 13 -7 -1 0
b:<name> keep	-1 6 10 -28 0 0 6
b:<name> leave	0 0 11 -2 -5 0 -5
b:<name> levy	-2 9 11 -13 -21 0 0
b:<name> maintain	0 -2 11 -6 -2 0 -1
b:<name> no	-3 0 -7 -1 13 0 -1
b:<name> offer	-1 1 -9 -3 -5 0 13
b:<name> on	-7 -4 -11 5 7 5 1
b:<name> put	-3 3 -6 -15 19 -7 -7
b:<name> raise	2 0 1 -3 8 0 -19
b:<name> rate	0 1 -4 -9 12 1 -4
b:<name> reduce	0 0 5 -15 12 0 -8
b:<name> say	0 -6 0 10 -1 0 -9
b:<name> sign	0 0 8 -12 5 0 0
b:<name> tariff	9 0 6 -12 5 0 -7
b:<name> that	0 0 -11 -10 17 0 0
b:<name> to	-1 -10 6 8 -9 6 -12
b:<name> want	8 -3 6 -10 -11 0 -1
b:<name> was	3 -10 4 -5 -2 -11 8
b:<name> will	0 -7 -2 -1 -16 7 9
b:<name> with	5 4 -15 0 1 -2 7
b:<name> without	0 0 0 -14 13 0 0
b:<name> would	-2 -4 -4 15 -13 -5 -3
b:<not>	24 -11 -17 5 10 -8 -4
b:<number> +	0 -3 11 -1 -8 0 -3
b:<number> <person>	0 0 4 -11 6 0 0
b:<number> <quality>	4 0 -12 4 2 0 4
b:<number> a	2 -15 -1 0 3 -2 9
b:<number> and	-17 -6 -3 -4 13 -1 6
b:<number> become	-1 0 5 3 0 -1 -12
b:<number> duty	-1 -2 12 2 -6 0 -13
b:<number> is	-9 1 10 -6 -7 -2 4
b:<number> it	0 -10 -10 -3 12 6 -10
b:<number> of	-2 -2 -4 1 -3 -1 12
b:<number> on	-1 -13 -1 0 2 1 6
b:<number> or	-7 -2 12 -1 -9 -3 1
b:<number> plu	-1 3 12 -5 -6 -2 -6
b:<number> th	0 10 -14 2 -6 2 4
b:<number> with	0 4 -8 -12 10 0 4
b:<office>	4 -9 7 -5 -10 -7 9
b:<office> say	4 -7 -5 -11 0 0 12
b:<organisation>	1 -10 -7 11 -8 0 7
b:<organisation> has	5 -6 -17 4 -9 0 15
b:<organisation> will	-4 -7 6 -8 0 0 9
b:<person>	-3 -20 -3 -3 -7 -7 21
b:<person> announce	-3 -5 -10 -12 9 0 11
b:<person> raise	10 0 0 1 -1 -2 -12
b:<person> say	2 -10 -4 -11 6 0 12
b:<person> tell	-11 -1 7 3 0 0 0
b:<points>	-1 -4 4 7 -12 -1 -4
b:<quality> buse	10 -1 -4 3 -4 -1 -8
b:<quality> car	-9 5 0 -8 12 -5 1
b:<quality> cement	0 -14 2 14 -9 0 -4
b:<quality> charge	2 -1 2 -12 8 0 2
b:<quality> copper	0 9 -11 -9 5 6 0
b:<quality> cotton	-3 -8 11 2 -2 0 -8
b:<quality> farm	0 0 -10 0 11 0 -1
b:<quality> good	-11 8 -5 -1 13 -2 -8
b:<quality> medicine	-1 0 2 -12 1 0 9
b:<quality> milk	0 -4 -9 13 -4 0 0
b:<quality> parliament	3 0 -11 7 -2 0 2
b:<quality> rubber	0 13 -1 -13 1 0 -3
b:<quality> side	-3 -7 3 4 -12 0 8
b:<quality> steel	-2 3 -13 0 15 0 -5
b:<quality> stuff	-3 0 -10 15 -1 0 -2
b:<quality> sugar	-1 -1 13 -15 3 -2 -2
b:<quality> surcharge	5 0 9 -12 -3 1 -6
b:<quality> tariff	-13 15 3 -1 -8 -4 -1
b:<quality> tea	10 5 -8 -13 8 -2 -6
b:<seat>	4 -18 7 4 -11 10 -3
b:<seat> 's	-11 -16 15 -2 2 -1 4
b:<seat> at	9 -1 9 -15 0 0 -3
b:<seat> go	-4 -3 -1 -13 3 5 10
b:<seat> has	-15 -14 -2 5 10 -1 3
b:<seat> in	0 0 14 -10 0 0 -8
b:<seat> would	12 -15 -11 5 -2 0 2
b:<sender>	-19 5 1 5 -1 4 -5
b:<span>	3 -4 -4 3 3 -12 2
b:<span> from	0 -11 -4 -1 -4 0 15
b:<span> the	-1 4 2 6 -7 -2 -11
b:<taker>	7 2 -3 -9 15 -5 -8
b:<v-agree>	9 -8 -1 4 -12 9 -4
b:<v-bear>	-3 -8 10 -3 -4 1 1
b:<v-buy>	-3 -11 -5 16 -2 4 -5
b:<v-down>	4 -18 5 8 -5 -11 -5
b:<v-end>	-10 3 6 -1 5 -7 -15
b:<v-impose>	5 -10 -5 4 5 -12 2
b:<v-propose>	9 -5 -15 -5 -6 -3 13
b:<v-return>	-5 10 1 0 -6 3 -5
b:<v-say>	23 0 -7 -6 -20 3 5
b:<v-sell>	-10 -7 9 0 -4 8 -10
b:<v-stay>	-22 0 12 2 -10 -2 -4
b:<v-suspend>	-5 0 -10 15 -5 -9 1
b:<v-threaten>	1 5 -10 -12 0 -7 12
b:a	3 5 -11 1 -3 0 9
b:a <level>	0 0 -11 15 -6 0 0
b:a <name>	0 0 10 -3 -4 0 -5
b:a baseline	0 0 13 -12 0 0 -1
b:a ceiling	-3 0 7 4 -1 0 -11
b:a duty	-1 -5 -9 -2 -2 9 12
b:a figure	9 0 -6 0 -5 0 0
b:a flat	6 2 4 -14 6 0 -10
b:a further	-7 -6 -16 16 5 -1 -1
b:a list	0 -2 5 -11 5 0 0
b:a permanent	-11 0 -6 3 0 0 12
b:a rate	4 8 -9 -1 -14 -1 6
b:a return	-10 18 2 -12 -1 -1 -7
b:a rumour	0 -1 -8 12 0 0 -7
b:a tariff	-10 1 -14 6 8 -2 5
b:a total	-8 0 6 1 5 -1 -15
b:a year	0 0 -7 -7 11 1 0
b:about	12 -16 7 -8 -6 6 -3
b:about a	4 0 -16 4 0 0 8
b:about the	-6 3 -1 8 -1 10 -13
b:above	-2 -5 29 -10 -10 2 -18
b:above the	0 -1 13 -8 -2 0 -4
b:add	-7 4 11 -13 0 -1 -1
b:add up	3 -6 2 3 3 -2 -12
b:addition	0 -3 8 -4 -11 3 1
b:additional tariff	0 0 -8 11 -2 0 -1
b:after	-8 -14 -16 5 23 -9 2
b:afterward	0 7 -20 18 -4 0 -11
b:again be	0 12 -6 -5 0 0 -2
b:ago	-4 -7 -5 0 16 -4 -11
b:agree	11 1 0 4 -18 -3 -7
b:agree to	10 2 -9 14 -12 -1 -20
b:agreement of	0 0 -11 14 0 0 -5
b:agreement with	-1 0 10 -1 -3 0 -9
b:aircraft	0 -4 -6 13 -13 -1 1
b:aircraft and	0 -3 -10 15 -7 -1 -1
b:all three	0 2 12 -14 -8 0 2
b:allow	-2 1 -12 -11 1 -1 19
b:already	3 0 -4 -12 10 0 -2
b:also at	0 -3 -13 19 -3 0 -7
b:aluminum	-1 -6 2 -2 12 -1 -10
b:among them	0 -3 -6 -6 11 0 3
b:an	-2 -3 2 -4 -11 -8 17
b:an additional	2 -2 -8 11 -6 -3 0
b:an agreement	0 -9 3 -10 0 -2 14
b:an ordinary	0 -2 20 -13 -7 0 -2
b:and	-13 12 -5 0 0 -4 2
b:and <number>	0 -11 4 -12 -4 5 11
b:and <seat>	-3 -12 3 5 -1 7 -6
b:and about	0 -1 12 -8 -2 0 -2
b:and above	0 -1 12 -7 -3 0 -3
b:and aluminum	0 -5 -1 1 11 0 -9
b:and beef	0 5 4 -15 7 0 -4
b:and cashew	0 -1 -12 2 11 0 -1
b:and in	-1 0 -13 2 8 -2 0
b:and is	0 -1 10 -12 -2 0 2
b:and it	2 -1 1 -12 9 0 1
b:and not	-6 9 -9 -4 11 -6 1
b:and one	0 7 -12 5 -1 -1 1
b:and part	0 0 1 -11 7 0 5
b:and pay	-2 -16 23 -5 -9 4 -16
b:and since	0 0 14 -4 -11 0 0
b:and that	15 -1 -5 2 -10 0 -6
b:and then	0 -3 -4 3 -6 -5 13
b:and they	0 9 7 -11 -9 1 -6
b:and to	-2 -4 -4 9 -7 -6 8
b:and we	-1 14 -3 -4 -4 -1 -5
b:and will	0 -6 18 -3 -1 0 -24
b:and with	0 -3 7 -13 -1 6 5
b:and would	-7 17 -9 -2 -8 0 -1
b:and you	0 7 -9 -14 6 0 6
b:announce	0 7 -10 2 -17 -4 11
b:announce a	-2 10 -14 -1 3 3 -6
b:another	-7 -3 -11 17 -5 -7 1
b:answer	-11 5 1 -1 0 1 0
b:anti	-2 1 5 -12 -7 0 6
b:anti -	-2 1 5 -12 -7 0 6
b:antwerp	0 0 -12 13 1 0 -3
b:apply	-5 -6 -15 11 2 0 9
b:apply to	0 -5 -18 3 8 0 10
b:approve	0 10 -14 4 -2 0 -1
b:are	4 12 11 -5 -1 -13 -26
b:are at	8 -1 6 -3 -9 0 -16
b:are subject	0 0 16 -14 -2 0 0
b:are the	0 -2 -15 0 18 0 -3
b:as	19 2 -3 -12 -9 20 -21
b:as much	-1 -7 0 -11 -15 19 5
b:as of	-1 -6 0 15 -11 0 -9
b:as the	-1 -5 9 -11 6 2 -8
b:ask	3 0 10 -4 5 2 -13
b:ask about	5 -3 -14 9 3 6 -11
b:ask for	6 3 -1 -16 7 -2 -2
b:at	-5 -11 7 0 -3 -4 1
b:at <number>	-6 8 -15 9 -7 -3 8
b:at a	-2 -3 11 -1 2 0 -12
b:at once	0 0 13 -12 -2 -1 -3
b:at present	0 5 14 -15 -4 0 -10
b:at the	0 4 -6 5 -9 8 -8
b:autumn	-2 1 -1 -19 4 6 2
b:away	0 8 -11 -3 14 0 -3
b:back	-8 6 6 -1 2 -15 -8
b:back at	4 5 13 -17 -6 -5 -9
b:back the	0 -3 -2 -11 13 0 -3
b:back to	-12 -5 10 -1 5 -1 -2
b:back with	0 -1 -5 -3 -7 0 14
b:banana	-2 0 -1 -11 6 1 7
b:barley	0 4 3 -15 -1 0 7
b:baseline of	0 0 11 -9 0 0 -3
b:basic	0 -1 11 -8 0 0 -3
b:basic duty	0 0 12 -9 -1 0 -1
b:be	9 4 -8 -1 -15 -5 6
b:be at	-2 9 -12 -3 0 0 5
b:be capped	0 0 -6 10 0 0 -7
b:be charge	0 -1 -8 -2 -16 -5 17
b:because	-7 2 8 -17 1 -5 4
b:become	-1 14 -34 20 -17 1 3
b:been	-7 -13 2 14 3 -3 -8
b:been <level>	0 0 -11 6 5 -5 0
b:been charge	3 3 -6 6 -2 3 -13
b:beer	-8 -17 2 2 -5 4 9
b:before	-13 15 -10 -2 -5 -8 14
b:before <month-ahead>	0 -9 -9 -10 23 -3 -4
b:before <month-gone>	0 0 -3 -7 11 0 -1
b:before it	-1 -2 -2 12 -11 -5 5
b:before the	-3 21 6 -2 -17 -1 -6
b:begin at	0 -3 -10 3 -4 -2 12
b:below	-13 -7 6 -13 10 -4 6
b:beside	0 -5 13 -10 -7 0 4
b:between	-1 3 4 7 -12 -4 -9
b:bicycle	0 0 -8 12 -5 0 0
b:bill	-9 -5 12 -5 -10 0 7
b:book	0 11 -12 3 -1 -3 -4
b:border	-2 0 -10 12 1 -2 -4
b:both	-7 3 -10 4 -4 -10 12
b:both duty	-2 0 -1 -13 4 0 10
b:bound	0 6 3 -14 -4 0 5
b:bring	-9 11 0 2 -4 -4 -2
b:bring <name>	0 -1 0 4 -12 0 6
b:bring back	0 10 -4 3 -1 0 -11
b:bring its	-2 6 -10 12 -1 0 -9
b:buse	14 -8 -1 3 -10 -2 -6
b:butter	3 2 1 -17 3 -2 6
b:by	-7 8 14 1 -21 -6 -2
b:by <day-ahead>	-3 5 6 -10 -8 4 1
b:by post	-3 -2 23 -17 -5 0 -6
b:by the	0 3 4 5 3 -7 -14
b:by then	0 -4 12 -3 0 -5 -5
b:cabinet	0 -10 -8 8 -4 0 6
b:can	-1 -10 12 1 5 -2 -12
b:can live	-2 -4 12 -4 -4 0 -2
b:canned	0 0 10 -14 -9 0 6
b:cap	0 0 -16 21 -6 0 -8
b:capped	0 2 -12 16 -1 0 -9
b:capped at	0 -1 -10 16 0 0 -9
b:car	-15 -1 8 5 -12 -11 -2
b:car and	0 -2 6 -12 5 0 3
b:car at	0 0 -16 14 -9 0 9
b:car part	0 0 -9 13 -5 0 -2
b:car will	0 0 0 7 -2 0 -12
b:carpet	2 7 -1 -13 3 0 2
b:carry	-3 -3 9 -10 2 4 -7
b:cashew	0 2 -14 -1 9 0 6
b:ceiling	-6 -2 0 12 1 0 -13
b:ceiling of	-6 -2 1 15 2 0 -19
b:cement	8 -8 -7 14 -5 -3 -3
b:cement from	0 -1 -10 13 -1 0 -4
b:charge	-3 1 3 -1 3 2 -9
b:charge <quality>	4 2 -11 1 0 5 1
b:charge a	-1 0 2 12 -11 -1 -5
b:charge of	0 6 -11 6 -7 -1 4
b:charge on	0 -3 -2 2 5 2 -11
b:chip	-5 0 -9 12 -7 0 3
b:climb	0 3 -10 2 -13 10 1
b:clock	-4 -13 -8 17 5 0 -2
b:cocoa butter	1 -1 6 -15 -3 0 2
b:coconut	0 5 -12 -2 0 5 6
b:cod	-2 -4 -4 2 12 -1 -2
b:cod pay	0 0 -10 -2 12 0 0
b:coffee	3 0 -7 -15 17 3 6
b:coffee at	4 0 -10 1 -6 0 9
b:coffee from	0 -3 3 -10 11 0 -7
b:coffee pay	0 8 -12 6 0 0 -3
b:collect	-7 5 10 -2 -5 -7 -7
b:collect a	0 -2 15 -13 -5 0 2
b:come	4 -12 -2 3 8 -10 -2
b:come on	0 -1 18 -11 -6 0 -5
b:come to	-3 -6 6 -19 18 0 -1
b:commerce	8 -6 6 -5 5 0 -11
b:common	-4 0 -9 15 -1 0 -4
b:component	0 -1 -9 11 0 0 -1
b:content	0 -7 6 -11 -3 0 11
b:continue to	0 0 13 -4 -8 0 -11
b:cost	0 5 13 -9 -4 -7 -8
b:cotton	-5 -3 5 0 4 0 -21
b:could	-8 -2 -12 -9 4 -2 18
b:could go	-2 3 0 -12 -1 0 9
b:could have	5 0 0 7 0 0 -16
b:count	1 -6 5 -13 4 0 3
b:counter	0 13 -11 0 1 0 -7
b:counter -	0 13 -10 0 -1 0 -5
b:country	-12 -6 8 6 -3 -1 -7
b:country and	0 0 13 -6 -1 0 -7
b:custom	-3 2 15 -2 0 -3 -15
b:cut	10 -1 1 -5 -6 4 4
b:cut duty	0 -2 -2 15 -11 0 -6
b:cut to	5 -2 10 -11 -5 0 0
b:dairy	0 9 -16 4 -3 -1 7
b:date	4 10 -5 5 0 -5 -13
b:day the	0 -2 4 7 -12 0 -5
b:deal	-4 -10 0 1 0 3 6
b:deal with	0 0 14 -6 -2 0 -9
b:decision	0 -1 -8 13 -2 0 -6
b:didn't	-6 -1 -3 11 0 0 -5
b:difference	0 -9 -3 -8 17 0 -7
b:do not	1 4 3 -7 -12 0 5
b:doe	4 -2 9 -6 6 -5 -17
b:doe the	2 -2 14 -9 -2 0 -5
b:double the	-1 0 -11 -3 15 0 1
b:double to	-1 7 9 0 0 -4 -12
b:down	-6 -20 0 5 -2 -1 8
b:down for	0 -2 -11 11 -7 0 3
b:down to	-6 -19 0 5 4 -12 0
b:draft	-5 -4 -7 3 -6 -2 11
b:dried	0 0 12 -12 5 0 -8
b:drone	0 -2 -7 14 -1 0 -6
b:drop	0 -12 4 -2 -5 -1 7
b:drop a	0 0 10 -14 -1 0 6
b:drop from	0 -1 -2 16 -13 0 -4
b:drop its	0 -6 10 -10 2 0 -1
b:duty and	5 2 -12 0 9 0 1
b:duty at	-1 2 5 -18 2 0 7
b:duty go	-5 11 -2 0 3 -8 -6
b:duty is	-8 0 5 0 7 -1 -21
b:duty of	-10 -9 13 -2 -1 1 -5
b:duty on	18 -6 -7 -3 -4 2 8
b:duty over	0 0 -1 -6 13 0 -7
b:duty to	0 -9 -16 4 2 0 10
b:each	-3 9 -12 1 8 -2 0
b:each other	0 -2 9 -14 7 0 -3
b:each side	0 7 4 -10 3 0 -5
b:earlier	3 -1 8 -20 -7 -3 12
b:economy	-2 -6 -8 3 -8 0 14
b:effect	0 -3 13 -4 -5 0 -5
b:emergency	0 0 -11 11 5 0 -6
b:end	-4 13 0 3 -10 1 -6
b:enter	6 -8 9 -9 11 -8 -14
b:enter at	1 -6 8 1 0 0 -18
b:entry	8 11 -17 1 3 0 -5
b:everything	-4 -2 -11 6 6 -1 6
b:exceed	-4 0 -15 10 -4 0 9
b:expect	-2 13 -11 4 -8 0 0
b:expect to	-5 4 5 8 0 0 -14
b:extension	6 6 -11 6 -4 0 -16
b:extra	-9 -18 -7 0 12 5 4
b:face	-4 5 -13 1 -13 1 14
b:face an	0 -2 -3 -9 0 0 11
b:fall	2 -6 3 5 0 -8 -9
b:far	-2 -12 3 -13 14 5 -11
b:farm	0 -5 -3 -2 12 0 -7
b:fear	0 0 -13 0 0 -1 10
b:fentanyl	-6 -13 6 -2 7 2 -10
b:fentanyl is	0 0 -2 -11 9 0 4
b:fentanyl to	0 0 0 9 -8 0 -5
b:figure	13 6 -5 -7 -5 -1 0
b:figure of	17 1 -10 -3 -11 -4 0
b:first	5 -9 4 6 -5 -11 -2
b:fish	-7 -10 11 -12 -4 7 7
b:fishmeal	0 -2 15 -5 0 0 -5
b:fix	-1 3 -15 11 -3 -1 6
b:flat	6 2 0 -8 8 0 -11
b:for	-6 -4 -2 2 -5 -11 12
b:for <name>	-6 6 -3 -12 18 -5 -5
b:for <span>	-3 -15 1 6 -10 -1 9
b:for a	-5 2 -14 8 0 -4 10
b:for the	-1 2 11 3 -14 2 -12
b:force	-3 0 -16 16 7 -4 0
b:forced	0 -3 -7 -3 -1 0 11
b:four	-1 2 -10 -12 16 0 0
b:free	-4 -1 -2 -7 14 3 -8
b:free of	0 0 -5 -9 11 0 0
b:from	-9 1 -2 5 9 -7 -11
b:from <day-ahead>	2 12 -17 3 -10 -4 9
b:from <day-gone>	-4 22 -12 13 -22 -1 -8
b:from <level>	9 -2 -12 12 -15 -8 6
b:from <name>	-19 -4 0 -7 13 -9 6
b:from a	-2 -4 5 -12 3 10 -3
b:from midnight	0 0 -7 13 -7 0 -2
b:further	-6 -2 -17 17 5 -1 -4
b:gave	25 1 -11 -16 3 -4 -18
b:gave <name>	11 -1 -11 4 0 0 -3
b:gave the	21 3 -17 -16 2 -2 -5
b:generic	0 -3 -10 17 -4 0 -7
b:generic medicine	0 0 -13 15 -1 0 -2
b:geneva	-2 6 8 0 -13 -6 2
b:georgia 's	3 -8 4 10 -13 0 -2
b:get	-4 2 1 2 -10 -11 5
b:get a	-8 2 10 1 -6 0 -15
b:get in	-1 0 19 -15 -2 0 -6
b:get its	0 0 -2 12 -9 0 -3
b:give	1 -8 0 9 -15 0 0
b:given	1 -6 0 12 -15 0 -3
b:glass pay	0 0 -12 13 0 0 0
b:go back	-14 -1 1 6 8 0 -6
b:go down	0 -13 -7 2 3 -4 8
b:go from	-4 2 7 -3 3 -19 -5
b:go on	-6 2 28 -14 -14 -3 -15
b:go the	0 -3 -6 1 12 0 -6
b:go to	12 2 -12 0 -11 1 4
b:go up	5 7 -12 6 -14 6 -4
b:good	-19 1 0 0 11 -1 -5
b:good enter	0 0 -11 13 -2 0 0
b:good had	0 0 -11 3 13 -9 -2
b:good have	0 0 12 -4 -5 0 -4
b:good will	-2 10 -13 8 -8 -2 0
b:good would	-8 0 -8 14 3 -1 -12
b:had answer	0 8 0 9 -15 0 -6
b:had been	-9 -4 -9 11 6 -4 -4
b:had face	0 -1 -4 -7 13 -1 -2
b:had go	-2 -5 10 -6 0 0 -5
b:had pay	-4 -4 -10 -6 14 5 -8
b:had put	-6 -9 5 9 -5 2 -13
b:had reach	0 -5 -8 14 -14 0 -3
b:had spoken	0 0 1 -10 -9 -1 13
b:had to	0 -6 13 -16 -4 11 -8
b:half	-6 6 -6 -6 12 -5 0
b:halve the	1 0 17 -3 -9 0 -15
b:has	-6 -9 1 7 2 -10 0
b:has also	-3 -2 -11 4 -1 0 9
b:has announce	-4 0 -15 3 -2 0 8
b:has been	10 -10 7 4 -12 -6 -6
b:has bring	0 0 1 -11 10 0 -4
b:has charge	-3 8 9 -11 -6 0 -6
b:has cut	0 7 -1 9 -16 0 -4
b:has had	-1 0 21 -2 -18 0 -10
b:has just	0 -1 -2 12 -4 0 -7
b:has lower	0 0 2 -12 12 0 -6
b:has say	-1 -11 11 -12 0 0 7
b:has suspend	0 -5 -14 13 4 0 -1
b:have	0 -1 11 1 -10 -2 -5
b:have been	-16 -4 15 4 -3 -10 0
b:have bring	0 0 -1 -11 -1 0 11
b:have face	0 -6 -1 11 0 0 -9
b:have pay	-3 -3 15 -5 2 1 -13
b:have to	-7 11 -2 -18 0 0 12
b:having been	0 -6 -13 6 7 0 4
b:he	-3 -15 -1 6 -12 -15 14
b:he has	-1 -1 10 1 -2 0 -8
b:he say	-2 0 12 -4 -3 0 -5
b:he was	0 0 -2 -8 -7 0 10
b:he will	4 -9 0 -11 0 0 10
b:he'd	-2 -5 -2 -6 -6 0 14
b:heard	7 -9 6 -2 -11 5 -3
b:heavy	0 -3 -5 -5 -2 0 13
b:heavy truck	0 -3 -4 -4 -2 0 12
b:her	0 -3 -13 8 6 -4 1
b:him	-2 -5 6 -17 4 0 11
b:his	5 3 13 -20 -3 -1 -2
b:hit back	-3 -4 0 -7 -5 0 15
b:hold	-1 2 3 -9 -10 -1 12
b:hold back	0 -2 -11 11 -3 0 2
b:honey	3 -8 16 -16 2 -1 -2
b:hour	0 0 12 -3 -6 -2 -7
b:i	15 2 -8 -13 -7 3 4
b:i have	3 3 11 -10 -1 0 -11
b:if	-4 17 -3 -4 -8 -11 1
b:if <name>	0 -2 9 -9 -14 0 4
b:if the	0 10 1 3 0 -3 -13
b:import	3 3 0 -1 0 6 -13
b:importer	3 2 0 -6 12 -3 -14
b:impose	-4 -7 -4 2 -2 -2 11
b:in	3 -1 0 4 -1 3 -10
b:in <month-ahead>	-4 1 -8 9 -1 5 -11
b:in <month-gone>	-19 -10 5 2 3 -8 4
b:in <name>	-3 1 1 0 4 0 -12
b:in <number>	-3 3 -7 -11 12 2 -3
b:in <seat>	12 8 8 -10 -11 -7 -9
b:in a	5 5 -2 -12 10 -3 -1
b:in return	-8 -7 1 3 -14 -3 11
b:in that	-4 -10 -17 14 7 -2 5
b:in the	0 -5 -3 -20 -6 23 13
b:in turn	10 12 -7 -9 0 0 -9
b:increase to	0 6 2 -17 8 0 1
b:instead	-12 0 1 3 2 -12 -2
b:instead of	-12 0 1 3 1 -12 -2
b:into	-12 -1 12 -8 -13 8 -1
b:into force	-1 -1 -15 13 -1 0 4
b:is a	-9 0 -9 12 -6 5 3
b:is at	-1 -4 14 -11 3 3 -11
b:is back	0 -11 15 -4 -3 0 0
b:is charge	-4 -4 5 6 -11 -1 -7
b:is down	0 -1 -3 -13 10 7 0
b:is get	0 0 4 1 -1 0 -11
b:is in	-1 -2 14 -14 -2 0 0
b:is now	-3 0 -7 -15 15 0 2
b:is talk	-3 -2 -10 12 0 0 0
b:is to	1 -10 -22 9 4 -5 12
b:it	-5 -13 -8 4 3 11 8
b:it 's	7 17 4 -12 -40 2 -1
b:it add	0 -1 14 -5 -6 0 -5
b:it at	-2 0 7 -13 -12 3 9
b:it became	0 -6 4 10 -15 -2 1
b:it go	-1 5 12 -7 -12 4 -11
b:it had	-11 -4 -7 -6 12 2 2
b:it has	5 -13 3 4 -11 4 0
b:it is	-3 0 10 2 -12 1 -10
b:it lower	0 0 -11 -2 5 0 10
b:it set	0 -4 -3 13 -3 0 -8
b:it suspend	0 -2 -13 15 -1 0 0
b:it take	-2 -4 -3 11 -10 2 4
b:it the	5 -4 16 -5 -2 0 -14
b:it used	-1 -12 -13 -5 13 10 -9
b:it will	-5 -5 -6 0 2 -3 13
b:it would	-6 -6 -16 7 16 3 0
b:item	4 0 3 -11 6 0 -3
b:its	-14 0 10 4 -1 -1 -15
b:its additional	0 -6 -5 13 -2 0 -9
b:its duty	-1 0 -7 0 14 -11 -4
b:its fentanyl	0 0 -12 3 4 0 7
b:its rate	-3 -3 -3 11 -5 -5 0
b:its tariff	4 2 9 -3 -15 -1 0
b:just	-1 -5 -6 16 -2 0 -11
b:kava	0 -4 -12 3 13 0 -4
b:keep	-5 9 21 -15 -3 -5 -15
b:keep its	-3 5 18 -17 -12 0 -3
b:keep pay	0 -2 12 -7 -2 0 -2
b:keep the	-1 -4 9 0 4 0 -14
b:labor	0 -3 -7 -3 -1 0 11
b:lapse	-6 10 -6 0 -8 0 4
b:last week	2 -4 -11 15 -2 -11 1
b:last winter	0 -8 -9 14 -4 1 0
b:last year	0 -13 10 -1 -1 4 -9
b:later	0 0 -8 -11 8 -4 11
b:later it	0 0 3 -15 -1 -2 10
b:law	-6 5 -21 12 -5 -1 3
b:lay	-2 -8 -9 2 10 -1 5
b:leather	0 1 5 0 -14 0 0
b:leave	-1 -19 8 2 -3 -5 -3
b:leave <quality>	0 0 11 -8 -3 0 -1
b:leave its	0 -1 22 -16 -3 0 -10
b:lemon	-1 1 -5 -6 15 0 -9
b:let	-1 -15 3 -1 0 0 4
b:let <quality>	-1 -5 5 11 -12 0 -15
b:let it	0 -2 0 -10 -1 0 10
b:let the	-1 1 -2 -12 2 2 6
b:letter	0 -2 -7 -16 -7 -5 24
b:letter of	0 0 -5 -12 -1 -3 14
b:levy	-3 6 6 1 -10 -6 -7
b:levy on	-6 0 -7 12 -12 -1 5
b:lie	0 -4 13 -9 -10 0 2
b:lift the	-5 5 13 -5 -11 0 -3
b:like	-15 -5 11 -4 -5 4 6
b:limit	0 -4 17 -10 -2 0 -4
b:limit the	0 0 10 -7 -1 0 -2
b:live with	-7 3 5 -12 -6 0 5
b:long	-1 -1 16 -10 -3 0 -5
b:longer	-5 -16 4 -6 17 -2 -14
b:look	3 -12 -5 10 -1 0 2
b:look at	-2 -12 0 10 0 0 3
b:lower	-10 -16 8 -2 0 4 -1
b:lower its	-10 -9 0 12 -5 6 -9
b:lower the	0 -1 14 -14 7 0 -9
b:lower to	0 0 3 2 -12 -1 3
b:maintain	0 -2 13 -8 -2 0 -2
b:maintain its	0 -2 11 -6 -2 0 -1
b:make	-11 1 -2 8 -8 0 2
b:make it	-3 -9 -8 1 0 0 15
b:maker	-2 1 -5 -7 -2 0 13
b:many	0 -2 14 -14 3 0 -3
b:many <quality>	0 -1 8 -11 4 0 -1
b:market	-4 0 -8 12 -2 0 -1
b:may	-1 -12 9 4 -10 -1 1
b:may put	0 -3 6 11 0 0 -13
b:meal	-6 6 3 -22 11 -2 2
b:mean	-1 3 -11 -15 8 4 9
b:meant	0 0 -20 7 9 0 2
b:meantime	0 -7 15 -7 -2 0 -4
b:medicine	-5 -4 -7 13 1 -1 -5
b:milk	-7 -11 0 10 0 -5 2
b:ministry	-5 12 2 1 -6 0 -11
b:moment	0 -2 17 -11 -2 -1 -3
b:month	-2 -4 -4 -17 20 3 -3
b:more	-14 -4 6 4 -4 3 -4
b:more than	-13 -9 0 10 -2 -2 -2
b:morning	0 -3 14 -14 -3 0 2
b:morning the	0 -5 13 -9 -1 0 -1
b:most	-4 -4 5 7 -1 -4 -23
b:mr	1 -9 4 -2 -12 5 2
b:much	-2 -8 2 -12 -15 19 4
b:much as	-1 -7 0 -11 -15 19 5
b:my	-2 -2 -4 -9 10 -1 5
b:named	5 -4 -7 15 -9 -2 -6
b:natural	0 -2 -10 15 -1 0 -5
b:nearly	0 0 -11 2 9 0 0
b:never	12 -10 7 0 -23 6 -3
b:new	6 -4 -10 3 -3 -4 10
b:new tariff	0 0 11 -12 5 0 -7
b:no	16 -6 -10 -3 1 -9 6
b:no .	6 1 -6 10 -25 -2 8
b:no duty	14 -1 -10 -2 0 0 -5
b:no longer	-5 -16 4 -6 17 -2 -14
b:no more	-6 -4 -11 6 -1 0 12
b:nobody	12 -2 1 0 13 -6 -29
b:none	6 0 -12 10 -3 0 -3
b:nor	14 -1 -3 -6 -4 -2 -3
b:normal	0 -2 14 -6 -6 0 -1
b:not	12 -8 -11 0 16 -5 -6
b:not at	-11 12 6 -7 -7 0 -1
b:not be	5 -10 -8 11 4 0 -9
b:not exceed	-3 0 -12 9 -3 0 7
b:not go	-16 3 -6 -9 3 11 6
b:not raise	-3 5 0 -12 0 0 8
b:not the	0 -1 -16 6 7 -2 4
b:now	10 -16 3 4 1 0 -11
b:now and	0 0 -12 11 6 0 -4
b:now charge	0 -1 12 -4 -3 0 -3
b:now it	11 -7 3 5 -16 -2 -8
b:of	6 -10 -7 10 -6 1 5
b:of <day-gone>	4 -4 13 -13 -6 -2 6
b:of <level>	-1 4 8 -5 -8 -11 0
b:of <month-ahead>	4 3 2 -13 3 0 0
b:of <span>	0 -5 0 -11 0 0 11
b:of a	7 -1 -19 17 -4 -4 -3
b:of about	-2 -1 11 -15 -7 0 10
b:of between	0 0 11 -11 0 0 -1
b:of its	-3 11 -17 2 12 0 -9
b:of last	0 6 -13 21 -20 4 -1
b:of section	0 0 9 -6 -3 0 -1
b:of the	-2 -11 1 -2 9 -3 -4
b:of up	-9 -12 -1 0 2 -9 9
b:offer	10 -5 -11 -4 -2 0 4
b:offer of	-3 0 -9 -4 -1 0 14
b:oil	-4 2 4 -3 -11 3 3
b:oil from	-1 3 -3 13 -17 -1 -1
b:oil is	-2 0 14 -8 -1 0 -6
b:old	0 15 -7 0 2 -7 -12
b:old rate	0 7 -12 2 5 0 -2
b:older	-1 -7 24 -10 -9 0 -9
b:older duty	0 -2 19 -12 -5 0 -6
b:olive oil	-3 -4 16 -10 2 -6 -2
b:on	4 -1 1 2 -11 0 0
b:on <day-ahead>	5 -3 -2 10 0 -2 -17
b:on <quality>	0 2 -8 8 -2 0 -3
b:on a	8 0 5 -15 -7 0 9
b:on aircraft	0 -2 -5 15 -7 -1 -6
b:on beef	0 0 -1 -11 0 0 11
b:on charge	-2 -7 17 -7 -3 0 -4
b:on pay	-2 7 7 -3 -6 -1 -11
b:on the	0 1 0 6 -14 -8 1
b:on them	-2 -4 10 -3 0 0 -6
b:on top	-2 -11 24 -11 -9 5 -11
b:one minute	0 -3 -4 -5 12 0 -2
b:one of	4 1 11 -7 -1 0 -14
b:only	-4 0 0 3 2 2 -14
b:open	1 0 -19 20 -2 0 -5
b:opened	0 -3 -12 3 7 0 1
b:or	-17 12 -3 -8 -8 -5 11
b:orange	0 0 6 -11 -1 0 4
b:order	-7 -13 -1 19 -11 -2 0
b:order the	0 -12 1 12 1 0 -6
b:ordinary	0 -3 16 2 -17 -1 -22
b:ordinary duty	1 2 1 6 -5 0 -12
b:origin is	0 -2 14 -18 3 0 -5
b:other	-7 -7 11 3 -2 -2 -13
b:our	7 -2 -10 16 -6 -15 0
b:our pay	0 -5 13 -9 -1 0 0
b:out	11 4 -22 12 4 -1 -1
b:out at	0 -6 1 12 -3 -1 -8
b:out of	6 11 -10 -2 0 -2 -2
b:over	-3 12 10 -9 -8 -4 -4
b:pact with	0 0 13 -10 0 0 -3
b:paper	16 -1 -6 -8 2 -3 0
b:paprika	0 -2 7 -12 4 0 2
b:parcel	-1 -1 13 -8 -1 0 -2
b:parliament	3 2 -13 1 -2 0 6
b:part	-8 -15 2 3 3 3 -2
b:party	-10 -3 -7 -3 0 0 16
b:paste	3 -4 10 -18 1 0 5
b:pay	-1 -4 15 -3 0 0 -16
b:pay <level>	-10 5 -1 -6 4 -8 2
b:pay <name>	-2 -3 11 1 -7 0 -1
b:pay an	5 -5 13 -3 -11 0 -1
b:pay as	0 -3 0 -2 -6 10 0
b:pay no	5 0 -11 12 -2 0 -10
b:pay the	-8 -3 10 0 -1 -3 -11
b:peache	0 -2 11 -8 -4 0 0
b:peak	0 -2 -1 -8 -3 12 0
b:peat	0 -9 -6 12 2 0 -5
b:period	-1 -1 -4 12 -8 0 -5
b:permanent	-11 -2 -6 5 -1 0 12
b:phone	11 -5 0 0 -7 0 -6
b:pineapple	-4 4 6 -5 -12 0 3
b:place of	-2 -7 -13 7 9 5 -1
b:plan	3 5 0 8 -1 0 -12
b:plu	-4 -1 23 -8 -11 -4 -15
b:plu the	0 -6 11 1 -12 0 -2
b:port	4 -9 -6 0 13 -1 -9
b:post	-8 -4 9 -10 -11 0 13
b:powder	-6 0 10 3 -10 -2 -5
b:prawn	-1 -2 -5 12 -5 0 -3
b:present	8 7 11 -20 -9 -1 -19
b:present duty	11 0 -8 -2 0 0 0
b:press	8 -4 -7 8 0 0 -12
b:previously	0 -8 -1 -11 16 0 -1
b:proclamation	-4 -4 -7 17 -9 0 -3
b:product	-4 -11 2 4 8 -3 -10
b:product would	0 -4 0 11 0 0 -9
b:promise	2 -2 -16 7 -4 -3 10
b:promise to	-10 -6 -7 12 12 0 -9
b:proposal	-4 -4 -6 -7 -2 0 16
b:propose	0 -10 -15 -14 8 0 14
b:propose to	-1 -6 3 -1 12 0 -9
b:protocol	-1 -2 -14 4 5 0 5
b:provide	-2 3 -17 18 -8 -4 0
b:provide for	-1 6 -16 10 -7 -3 6
b:published	0 10 8 -19 4 0 -3
b:put	-8 0 -14 4 4 0 6
b:put <quality>	-5 0 -9 16 -4 0 -5
b:put down	0 0 -3 11 -3 0 -7
b:put off	0 11 -7 3 -5 0 -5
b:put tariff	0 0 -8 -15 -2 0 20
b:quarrel	0 0 -5 -7 10 0 0
b:quota	-7 -6 -17 5 6 -1 13
b:quota at	0 0 -11 4 6 0 -1
b:quota of	0 0 -11 2 -3 0 10
b:raise	3 -11 -3 -2 9 -7 4
b:raise <name>	0 -3 11 -9 -1 0 1
b:raise the	5 -14 -8 6 -3 -10 11
b:raise to	0 3 8 0 -13 2 -4
b:rate	10 -11 0 2 2 -6 -2
b:rate from	6 -1 5 -11 0 0 0
b:rate had	-2 -5 0 -7 1 13 -2
b:rate on	10 -9 1 1 -1 0 -6
b:rate to	-3 0 -11 3 5 -1 2
b:rate were	0 -3 -4 -5 13 -6 -3
b:rather	-2 5 -9 -1 -10 5 9
b:reach	1 -9 -10 0 -3 13 0
b:read	18 7 -14 -13 -9 -4 0
b:ready	0 2 -4 -11 -2 0 11
b:ready to	0 2 -2 -11 -2 0 10
b:reciprocal	-6 -13 14 6 -8 -4 -1
b:reciprocal rate	0 -10 -4 17 -3 0 -5
b:reckon	4 12 -12 0 -2 0 -3
b:reckon with	0 13 -9 0 -2 0 -1
b:reduce from	0 -2 11 -10 0 0 -6
b:reduce to	0 0 -16 9 0 0 5
b:reduction	2 0 -7 12 -7 0 -2
b:reduction of	3 0 -1 10 -6 0 -9
b:remain at	0 -4 13 -16 3 0 -6
b:remember	-5 -5 -10 -4 7 13 -8
b:remove the	0 0 -1 -10 11 0 0
b:replace	-2 -4 10 -3 3 0 -11
b:request	-6 0 -5 -9 -2 0 15
b:request for	-5 0 -8 -4 0 0 13
b:return	-6 15 3 -2 -3 -10 -8
b:return <seat>	0 0 -13 12 -1 0 0
b:return to	-1 16 3 -4 7 -5 -21
b:rice	-6 2 -10 12 1 0 -5
b:rice and	-1 -7 13 -5 -1 0 -3
b:rice at	-5 -2 0 11 -4 0 -9
b:rice pay	0 13 -8 -1 -3 0 -2
b:right to	-3 4 -17 -1 -4 -2 15
b:rise from	0 -2 7 0 5 0 -14
b:rise to	-1 2 -1 1 -14 -2 7
b:rose	4 11 -4 2 -6 0 -7
b:rumour	8 -2 -12 10 -3 0 -8
b:safeguard	-1 -2 12 -9 -7 0 2
b:safeguard duty	-1 -2 15 -8 -3 0 -5
b:salmon to	0 0 -12 9 6 0 -3
b:say	21 -4 -17 1 0 -12 3
b:say <name>	14 -3 3 -8 -6 0 -5
b:say he	-1 -8 -10 -4 0 0 18
b:say it	4 -4 -5 10 -2 0 -4
b:say the	9 -5 7 -3 -6 0 -5
b:season	0 -2 0 -13 8 5 -4
b:section	-3 -6 16 -1 -13 -1 -3
b:section <number>	-3 -5 13 0 -12 -1 -3
b:see	5 0 -8 -14 7 2 3
b:sell	-3 -3 11 -7 -6 4 2
b:separate	0 -3 11 -8 2 0 -3
b:sesame	-3 5 7 -13 1 0 0
b:set at	0 3 -11 4 4 0 0
b:set the	0 0 -6 12 -4 0 -6
b:shall	-6 -9 4 1 -11 6 4
b:shall be	-1 -9 9 4 0 0 -10
b:ship	-4 -1 6 2 1 -1 -13
b:shook	-1 0 -2 12 -5 0 -8
b:shook hand	-1 0 -2 12 -5 0 -8
b:shoot	0 3 4 -11 -1 6 -3
b:should	-14 3 5 11 -18 -1 -6
b:side	2 5 10 -7 -10 0 0
b:side had	2 0 11 -5 -7 -2 -4
b:sign a	0 0 -10 11 -2 0 0
b:since	-2 -18 30 -10 -5 -17 -10
b:since <day-gone>	3 -3 10 -7 -2 -6 2
b:since then	0 -1 12 -5 -4 0 -2
b:slap	2 6 -12 1 -14 -2 10
b:slap a	-1 7 -12 4 -6 0 4
b:so	3 -3 2 -4 11 -12 -7
b:so are	-1 -3 -14 15 3 0 -4
b:sofa	0 -5 -1 11 -1 0 -7
b:some	6 -13 0 4 8 0 -11
b:soybean	1 -17 1 2 5 -3 1
b:soybean will	0 -2 -8 11 0 0 -2
b:speak	10 -7 -12 4 5 -2 -4
b:speak of	11 -12 -7 8 0 -2 -7
b:special duty	1 0 -12 9 7 -1 -8
b:spoke	7 -7 -3 -19 -8 -7 19
b:spoke of	7 -6 -11 -15 -7 -7 21
b:spoken	4 -7 -2 -4 -11 -1 12
b:spoken of	4 -7 -2 -4 -11 -1 12
b:stand at	-1 -15 1 2 0 7 -14
b:standstill	1 -7 13 -5 -4 0 0
b:start	-2 -1 -2 11 -8 -4 0
b:stay	4 -6 6 -15 7 -1 2
b:stay at	4 -4 9 -10 4 -1 -15
b:steel	-15 -16 6 -10 25 -10 -3
b:steel and	-2 -13 -7 9 15 -2 -8
b:step to	0 0 -11 16 -4 -1 -4
b:still	-8 -13 -3 -1 9 4 5
b:stone	7 -3 -13 5 -1 0 6
b:stop	-7 -1 -5 9 7 -1 -13
b:stuff	-3 0 -4 11 -3 0 -4
b:subject	2 -2 16 -19 5 4 -10
b:subject to	2 -2 14 -17 5 4 -10
b:sugar	3 1 2 -7 11 -8 -8
b:surcharge of	1 -5 8 -2 3 -3 -23
b:suspend	-11 2 -12 20 1 -2 -24
b:suspend the	-3 11 0 -3 4 0 -11
b:suspend until	0 -1 -11 5 6 0 0
b:suspension	-3 -14 -20 33 -13 -1 -4
b:suspension of	-2 -13 -11 26 -10 0 -7
b:table	7 5 -14 -2 0 -1 2
b:take <level>	0 -8 14 -8 0 -1 -2
b:take <quality>	0 0 -16 15 -1 0 2
b:take its	2 7 -10 8 -7 -1 0
b:take our	0 0 -1 11 0 0 -10
b:take the	2 -9 -10 0 2 -1 10
b:talk	11 -8 -15 -2 -12 -5 17
b:talk of	13 -11 -15 6 -10 -5 5
b:tariff	-5 -4 -7 7 4 -20 6
b:tariff book	0 14 -9 -5 -1 -3 -2
b:tariff from	0 1 -10 13 -10 0 1
b:tariff of	-14 -10 -7 0 -5 -8 23
b:tariff on	-3 -2 -3 0 13 -1 -3
b:tariff to	6 -2 3 0 -17 0 1
b:tax	12 -2 -10 2 -5 2 3
b:tax on	-2 -1 -9 14 -3 0 -1
b:tell	13 1 -3 3 -6 0 -9
b:text	0 0 2 -15 -3 0 11
b:th	0 10 -14 2 -6 2 4
b:than	-18 2 -3 11 -11 12 -5
b:that	27 -13 -9 2 -5 -3 -4
b:that <name>	27 -13 -11 0 -1 1 -16
b:that <person>	8 0 -6 13 -4 0 -10
b:that <quality>	15 -2 -9 -4 3 -3 -2
b:that <seat>	9 -12 -17 5 -8 0 8
b:that a	-24 10 0 3 2 0 2
b:that day	-5 9 -4 7 -3 0 -12
b:that he	2 -9 9 -5 -11 -1 1
b:that i	6 3 -3 -4 -2 7 -13
b:that is	-9 6 3 -16 8 0 0
b:that it	10 -9 -6 -3 0 0 4
b:that its	-4 5 -13 0 -2 -2 13
b:that make	0 -6 11 1 -9 -1 -14
b:that mean	-3 2 -5 -7 11 -1 0
b:that period	0 0 -12 13 0 0 -2
b:that put	0 0 -4 13 -10 0 -6
b:that the	-2 -25 21 1 -10 -1 -5
b:that time	0 -5 -13 12 -16 6 6
b:the	-12 -3 3 3 5 2 -10
b:the <day-gone>	0 -2 16 2 -13 0 -5
b:the <level>	0 -2 12 -12 8 -8 -6
b:the <name>	1 -8 -4 -1 9 1 4
b:the <office>	-1 -17 -2 4 -15 -6 13
b:the <organisation>	-4 -7 4 6 -10 2 1
b:the <quality>	5 -1 1 -11 4 -1 5
b:the additional	-10 -3 10 -18 10 -2 5
b:the agreement	-1 -2 -5 13 -1 -1 -5
b:the basic	0 0 11 -10 1 0 -1
b:the bill	-1 -2 15 -11 -6 0 0
b:the border	-1 2 -11 14 -5 0 -1
b:the country	0 -2 11 -9 -1 0 -1
b:the custom	-1 -7 12 7 -10 0 -9
b:the deal	0 -5 0 12 -2 0 -12
b:the difference	0 -9 -3 -8 17 0 -7
b:the end	0 5 -10 4 -2 2 1
b:the extension	7 -2 -4 6 -1 0 -11
b:the extra	-5 -10 -1 -6 17 -1 -4
b:the figure	8 4 1 -8 -11 -6 5
b:the first	4 -8 4 5 -3 -10 -1
b:the law	-3 2 -17 20 -3 0 -11
b:the letter	0 0 -3 -12 -8 -2 15
b:the list	-1 -4 -10 17 -4 0 -5
b:the meantime	0 -7 15 -7 -2 0 -4
b:the moment	0 -2 15 -8 0 0 -2
b:the new	8 -12 -11 9 -4 -1 4
b:the normal	0 -2 14 -6 -6 0 -1
b:the offer	0 0 -7 -2 0 0 10
b:the old	1 3 -7 4 8 -4 -18
b:the older	0 -2 15 -10 -2 0 -5
b:the order	-1 -9 -1 11 -6 0 3
b:the ordinary	0 0 7 5 -10 0 -18
b:the other	-4 -2 8 6 0 -2 -19
b:the proposal	0 0 -8 -1 0 0 10
b:the protocol	-1 -2 -14 4 5 0 5
b:the rate	9 -8 4 2 -1 2 -8
b:the reciprocal	-4 -11 11 13 -16 -1 2
b:the second	-4 0 12 -4 -3 6 -11
b:the standstill	1 -7 13 -5 -4 0 0
b:the surcharge	4 5 2 -17 1 -2 3
b:the suspension	-2 -10 -19 28 -11 0 0
b:the talk	0 2 -2 -13 0 0 11
b:the text	0 0 -2 -11 -3 0 12
b:the time	0 -2 -5 11 -3 -3 -2
b:the treaty	0 0 -12 9 1 0 4
b:the truce	0 17 -8 -11 -5 -3 6
b:the two	-2 -4 -11 6 3 5 0
b:the worst	0 -5 -2 -5 -10 17 -1
b:their	-7 3 5 1 -12 1 -2
b:their good	0 0 8 -11 0 0 4
b:them	7 -5 8 -11 7 -9 -7
b:then	-8 18 -17 0 5 -19 5
b:then it	-3 11 0 -1 0 -2 -13
b:then pay	8 -3 -11 8 1 0 0
b:then to	0 0 -6 13 -9 -2 0
b:there	11 -13 9 5 -16 -11 -6
b:there 's	4 -11 -3 -2 3 0 6
b:there are	2 -3 14 -10 -4 0 -4
b:there at	0 2 10 -7 -1 0 -4
b:there had	6 4 -12 0 3 0 -2
b:there is	-4 -1 0 14 -11 -2 -5
b:there the	0 0 10 -3 -8 0 -3
b:there was	8 -3 -19 13 0 -5 -6
b:therefore	-2 7 2 4 -15 -2 -11
b:these	-2 -8 12 -8 4 0 -3
b:they	-12 -11 7 8 3 -6 -10
b:they are	0 0 11 -6 -5 0 -5
b:they come	3 0 0 -10 -1 0 4
b:they go	0 -7 9 9 -6 -6 -5
b:they had	-3 -7 -13 9 3 -5 7
b:they have	-1 -5 12 -9 -3 6 -5
b:they were	-1 -14 -13 5 15 -3 -2
b:they will	-6 14 -5 0 -1 -3 -3
b:thi week	0 0 5 -12 8 -1 -2
b:third	-4 -5 -22 22 3 -1 1
b:third country	-2 -4 -9 14 0 0 -3
b:those	-2 8 10 -5 -4 -6 -11
b:threat	-10 -5 0 3 -10 0 10
b:threaten	4 0 -12 -7 -2 -6 14
b:threaten with	0 -1 -6 -11 -3 -2 19
b:through	-6 -9 -11 16 9 0 -7
b:time	1 -12 -3 2 6 0 0
b:time <quality>	0 0 6 -15 2 7 0
b:time the	0 -3 -8 0 12 -5 1
b:tin	0 0 5 -12 -1 7 0
b:to	2 -4 -8 8 -7 2 6
b:to <day-ahead>	0 -4 12 -10 -3 0 1
b:to <goods-amount>	0 0 -15 20 -3 0 -8
b:to <level>	1 -1 9 0 0 -8 -13
b:to <month-gone>	0 -3 -6 -1 11 -4 -4
b:to <number>	-4 -4 5 -10 9 -4 0
b:to a	3 0 10 -6 -13 -1 0
b:to apply	0 0 -14 15 -1 0 -3
b:to be	-1 -5 -15 8 1 6 3
b:to become	0 -6 -14 17 -5 0 0
b:to charge	-4 -11 -9 0 10 -5 12
b:to collect	0 -2 5 -16 5 0 6
b:to come	-3 1 2 -12 0 0 10
b:to do	4 -5 -13 2 11 0 -1
b:to enter	6 0 2 -12 -2 0 6
b:to fall	-1 0 11 -8 -4 0 0
b:to have	1 -6 -2 -1 -8 -1 12
b:to pay	-13 -1 -2 -9 0 12 8
b:to raise	0 -16 10 -6 -9 0 7
b:to return	-1 8 -6 -2 11 0 -13
b:to the	-10 3 13 -3 -2 0 -11
b:together	-2 -10 0 6 6 -5 -14
b:together with	0 -3 -4 10 -2 -2 -1
b:tomatoe	-6 7 1 -11 2 -2 4
b:top	-3 -7 17 -4 -10 5 -10
b:top of	-2 -9 30 -13 -7 -1 -19
b:total	-11 1 0 8 8 -9 -14
b:total of	-8 -1 8 0 3 -1 -15
b:total to	0 6 -13 5 4 -1 -2
b:toy	0 2 11 -11 0 0 -3
b:tractor	8 -11 -2 -1 5 -3 3
b:trader	0 0 -2 11 -9 -2 -1
b:treaty with	0 0 13 -5 -1 0 -8
b:truce	2 17 -11 -16 -3 -4 10
b:truce it	-2 15 -13 -7 -1 -7 2
b:truce the	-1 14 -3 -3 -9 0 -2
b:truck	-2 -20 -3 5 9 -1 3
b:tuna	11 0 -5 6 0 -1 -11
b:turn	9 14 -9 -12 4 0 -7
b:twice	0 -1 -8 -6 12 0 0
b:two	-6 -7 -7 0 14 3 -3
b:unchanged	-1 -4 15 -9 -3 0 -4
b:unchanged at	-1 -4 15 -8 -3 0 -4
b:under	-11 -15 -9 7 1 3 11
b:under the	-6 -12 -12 3 3 5 12
b:until	-10 3 1 -2 5 -1 -5
b:until last	0 0 -4 -6 11 -2 0
b:until now	0 -2 0 15 -15 -3 -4
b:up	-11 -3 4 -5 5 9 -4
b:up from	-2 -16 2 -5 16 -1 -15
b:up the	4 -6 -1 -7 -5 0 11
b:up to	-7 5 2 -6 0 11 -3
b:us	10 -7 3 -5 1 11 -14
b:used	-5 -6 -18 -12 27 9 -22
b:used to	-5 -18 -16 -11 28 9 -19
b:vote	-5 -4 -17 4 -4 0 17
b:vote on	0 -4 -11 5 -2 0 8
b:want	1 -5 4 -11 2 -2 2
b:want <name>	-5 0 13 -4 0 0 -8
b:want the	4 0 12 -5 -5 0 -8
b:was <level>	2 12 -4 -8 -6 -1 2
b:was <number>	0 0 4 2 -10 0 5
b:was at	-1 6 4 -14 4 -2 -6
b:was ready	-1 0 -3 -7 0 0 11
b:was still	-2 -1 -16 1 2 -1 12
b:was to	-4 4 -14 -1 -15 -8 19
b:watche	0 0 13 -5 -9 0 -5
b:we are	14 3 -8 2 -5 0 -13
b:we gave	12 -3 -7 -2 -1 0 -1
b:we had	11 -6 -11 -1 6 -3 -6
b:we shall	-2 -4 11 -11 0 6 -5
b:we take	-7 -15 6 7 0 -3 -3
b:week	0 -1 -4 4 -7 17 -10
b:week it	0 -1 -2 -10 14 -2 0
b:week of	0 6 -3 -18 -8 19 -7
b:were	3 -7 -12 2 4 1 5
b:were <level>	0 3 -12 6 0 -2 -2
b:were charge	-1 -5 -8 0 0 11 -1
b:were to	-1 -9 -15 2 1 0 10
b:what	-3 9 -13 14 -8 5 -3
b:what remain	0 0 -10 11 0 0 0
b:wheat	-8 1 -8 0 11 -4 1
b:when	-9 -18 -3 3 14 -2 -4
b:when <name>	0 -4 -7 -8 13 2 -6
b:when <seat>	0 0 0 11 -11 -1 0
b:when the	0 -9 -6 0 13 0 -2
b:where	3 -21 0 8 16 -12 -26
b:where it	-2 -21 3 11 2 -6 -13
b:which	1 -12 4 2 0 10 -12
b:which <quality>	0 5 2 -11 -5 0 7
b:which <seat>	0 -2 11 -2 -7 0 -2
b:which are	0 -1 10 -8 -1 0 0
b:which go	0 3 6 -1 -12 3 -5
b:which had	1 3 -17 10 5 -5 -5
b:which is	-6 -11 -4 11 -3 8 -4
b:which was	-4 6 -15 5 0 0 -1
b:which we	0 -2 -5 -8 13 -1 -2
b:which would	0 13 -7 -2 -3 0 0
b:while	0 6 7 -12 0 -1 -4
b:whiskey	1 -13 4 -3 3 0 3
b:whisky	0 0 17 -7 -7 -3 -8
b:who	13 -9 -1 -8 -4 9 -3
b:why	-11 1 9 -1 -2 -1 -2
b:will	0 8 -13 9 -26 -6 5
b:will <name>	13 -3 -3 -9 0 0 -4
b:will be	-1 3 3 -1 -10 -5 0
b:will bring	-1 0 -5 13 0 0 -7
b:will charge	0 -4 -6 10 -2 -2 -1
b:will drop	-3 0 13 -11 0 0 0
b:will enter	0 -2 2 2 3 0 -10
b:will fall	0 0 -4 11 0 0 -8
b:will keep	0 0 16 -14 0 0 -2
b:will let	0 0 3 6 0 0 -12
b:will levy	0 0 -16 12 0 0 4
b:will not	-14 6 -12 -4 2 -2 18
b:will put	-5 -3 -11 0 0 0 14
b:will rise	0 9 3 -14 0 0 2
b:will suspend	0 -9 22 -19 0 0 -1
b:will therefore	0 6 -11 5 -1 0 0
b:wine	-1 -2 1 12 -16 -4 -4
b:wine to	0 -2 -5 11 -7 -1 0
b:winter	0 -13 -12 10 0 8 -3
b:wish to	-3 -3 -11 -7 7 -2 12
b:with	-9 -16 8 0 -13 -19 19
b:with <name>	-6 -3 7 0 -11 0 0
b:with a	-5 -20 -3 0 1 0 13
b:with it	0 0 1 -14 7 0 3
b:without a	-5 5 2 -12 -3 0 7
b:without an	0 -1 0 -11 0 0 11
b:without the	1 -11 -12 20 8 -2 -11
b:won't	0 3 -12 -13 -1 0 15
b:worst	0 -5 -3 -7 -11 20 -1
b:worst week	0 0 0 -1 -8 9 0
b:worth	0 6 4 -5 7 0 -12
b:would	8 18 -26 -1 -28 -11 10
b:would be	4 12 6 -10 -8 -5 -7
b:would charge	0 -3 -9 6 -3 0 2
b:would go	7 7 1 -1 -11 -2 -10
b:would have	-18 -9 -24 22 15 -10 -5
b:would impose	0 0 -3 -9 0 0 11
b:would keep	0 -5 16 -7 -1 0 -9
b:would let	0 0 -12 14 0 0 -4
b:would like	-9 -12 1 -3 -1 5 12
b:would make	-4 0 -7 -4 -1 0 12
b:would not	5 -17 3 3 4 6 -7
b:would pay	4 12 -17 -2 -26 -3 9
b:would take	-8 7 6 -11 -6 0 2
b:would then	1 5 0 -18 -9 0 7
b:write	12 -12 -6 0 -8 0 0
b:yarn	5 -1 4 -2 -18 3 3
b:year	-5 -24 -2 4 6 5 -4
b:year 's	0 -2 -1 -14 10 0 1
b:year ago	0 0 -9 -10 15 1 -2
b:year the	-1 -4 -5 13 -2 -9 -3
b:you	18 -4 -7 -29 3 4 3
b:you get	0 7 -10 -10 2 0 8
b:your	3 7 8 -13 -5 5 -11
b:—	-9 -3 3 3 9 -5 -11
b:— <name>	-6 -1 -20 15 10 6 -6
b:— the	0 4 -2 -2 10 0 -12
b:•	3 -4 2 9 -15 -1 -9
b:• <name>	0 0 -18 21 -2 0 -3
before=far higher	7 -6 -5 -17 2 12 9
before=far lower	-2 -14 10 9 -16 -34 1
before=far same	2 2 -3 -1 0 -21 8
before=here higher	-10 11 -8 -1 4 10 -4
before=here lower	-21 -8 3 6 -6 -5 5
before=here same	3 -19 13 -17 11 0 -3
before=paragraph lower	-23 -6 -2 9 3 1 0
before=paragraph same	18 -13 10 -6 -7 -24 -3
c0=agree	9 -9 -1 5 -15 10 -4
c0=begin	2 -4 9 -6 -2 0 -3
c0=down	2 -11 -1 5 6 -6 -5
c0=end	-3 -12 -6 -1 18 -11 0
c0=propose	6 -17 -1 -11 1 1 7
c0=say	0 10 -1 -1 -16 4 0
c0=sell	-2 -2 12 -12 -10 4 8
c0=threaten	2 1 -6 0 -13 -6 8
c0=up	-5 9 7 -9 -3 3 -8
c1=agree	6 -16 5 -2 -15 11 0
c1=buy	-6 -5 -6 12 1 -1 -2
c1=down	0 -12 3 3 6 -8 -8
c1=end	-7 -1 3 -2 7 -11 -5
c1=propose	6 -6 -11 -7 -3 -1 11
c1=return	8 2 0 -2 4 -6 -10
c1=say	0 8 4 -2 -14 4 -4
c1=threaten	7 5 -27 -4 -11 -3 13
c2=bear	4 1 13 -9 -1 2 -12
c2=down	3 7 3 0 -14 -7 0
c2=end	-13 2 -5 1 15 -9 -3
c2=impose	-10 0 2 3 3 -18 -1
c2=propose	5 -12 -7 6 8 -3 -4
c2=return	-3 19 -10 -8 -12 0 1
c2=stay	1 2 4 -1 -10 5 -6
c2=suspend	0 -14 8 7 -8 -3 -4
c2=target	-7 -5 2 -6 0 0 12
c2=up	-4 -7 8 -5 10 -10 -8
class=agree	5 -4 -5 8 -17 14 -1
class=agree from	0 1 14 0 -22 -3 2
class=agree no	2 -2 -10 8 -6 14 -4
class=agree past	-1 -11 3 9 -15 16 -18
class=agree perfect	10 -4 -19 13 -14 -2 8
class=agree present	-4 0 3 -13 3 4 6
class=bear	-1 -7 -5 2 8 4 2
class=bear from	-4 -12 -9 -18 25 -5 17
class=bear future	-5 4 -20 10 -5 1 8
class=bear gerund	1 9 1 4 -2 -6 -18
class=bear infinitive	2 -20 -1 1 2 8 0
class=bear participle	3 0 -25 -1 17 2 7
class=bear past	-8 -5 1 2 5 9 -18
class=bear perfect	1 -19 13 4 -7 -5 -12
class=bear pluperfect	-8 -10 -9 0 11 0 0
class=bear present	2 3 9 -9 -4 -13 4
class=bear to	-5 -13 17 -17 -2 8 0
class=begin from	-13 -4 -6 9 11 4 -22
class=begin modal	-4 9 -7 -8 -12 -5 12
class=begin no	10 5 3 0 -5 -14 -10
class=begin participle	3 0 -4 -8 12 0 -6
class=begin past	-4 -12 17 -7 0 -5 -7
class=begin perfect	-5 -7 10 -14 10 0 -3
class=begin pluperfect	2 -16 12 -19 9 -1 -6
class=begin present	6 9 -11 13 -6 4 -12
class=buy from	0 0 14 -12 -7 0 0
class=buy perfect	0 0 -13 16 -1 0 -8
class=buy present	5 -7 13 -20 -2 0 7
class=deny	10 -7 6 -9 -17 -1 9
class=deny no	6 -6 7 -9 -17 -1 11
class=down	4 3 -1 0 6 -12 -4
class=down from	-14 -23 13 -9 9 0 -15
class=down future	5 0 4 -3 -18 11 -3
class=down infinitive	0 4 2 2 -14 -2 1
class=down modal	0 6 1 -3 -16 -4 4
class=down no	8 20 -2 -3 4 -8 -20
class=down participle	0 -1 10 -5 0 0 -8
class=down past	4 -15 -6 -6 17 -14 0
class=down perfect	-2 3 0 -2 7 -1 -16
class=down pluperfect	7 -5 9 -19 10 -3 -5
class=down present	-3 5 -7 10 -5 -11 2
class=down to	1 -18 -13 7 -8 -9 16
class=end	-3 -4 5 -3 16 -7 -24
class=end from	0 3 15 -7 -11 0 -3
class=end future	-5 1 21 -16 -9 0 -4
class=end infinitive	-7 8 14 1 -16 0 -8
class=end modal	0 8 24 -20 -12 0 -11
class=end no	-2 -6 4 -6 18 -5 -19
class=end participle	0 -2 -12 -2 16 0 -1
class=end past	-9 -11 -7 -9 21 -12 6
class=end perfect	-2 0 -26 -1 19 5 6
class=end pluperfect	0 0 -12 -3 14 0 -1
class=end present	9 -7 1 16 -12 -8 -17
class=end to	-1 1 -11 10 9 -2 -8
class=impose	-8 -6 1 0 10 -8 -2
class=impose from	-23 19 -17 15 4 15 -32
class=impose future	-3 7 2 -4 -13 2 2
class=impose gerund	3 -8 8 -15 10 -6 2
class=impose infinitive	3 1 3 -3 -15 -2 4
class=impose modal	-9 1 -6 -9 7 -13 13
class=impose no	-9 -8 10 -4 11 -15 -6
class=impose participle	-3 1 16 1 -10 -12 -14
class=impose past	-17 -9 0 13 4 0 -12
class=impose perfect	4 10 -6 -7 8 -1 -6
class=impose pluperfect	8 1 0 0 4 -11 -6
class=impose present	-8 -9 0 4 8 12 -7
class=impose to	6 -12 -1 -5 -8 -2 16
class=propose	9 -12 1 4 -3 0 -4
class=propose from	-8 4 12 -18 4 0 -10
class=propose gerund	3 -2 -14 7 7 -2 1
class=propose infinitive	-7 0 1 11 -6 0 -2
class=propose modal	-3 -9 15 15 -7 4 -15
class=propose no	7 -15 2 6 -7 0 -2
class=propose participle	0 12 5 2 -8 -1 -11
class=propose past	-3 -5 -4 -10 2 7 7
class=propose pluperfect	7 -7 3 6 -15 0 -5
class=propose present	3 -8 -6 -4 7 -13 7
class=propose to	7 1 -17 6 5 0 -1
class=return	6 11 -3 2 -4 -11 -11
class=return infinitive	-2 9 -6 -3 11 0 -12
class=return modal	6 -8 11 0 -18 -4 2
class=return present	-2 19 -18 6 -2 -3 -14
class=return to	9 8 -1 -4 0 -4 -13
class=say	-1 12 -9 -5 -10 0 10
class=say infinitive	3 4 -6 13 -2 0 -11
class=say modal	-7 13 -9 -8 11 0 -3
class=say no	2 10 -13 1 -15 4 7
class=say past	-8 14 -6 0 -11 -11 10
class=say pluperfect	4 -4 10 6 -14 -11 -1
class=say present	2 -4 -3 -12 8 11 5
class=say to	-8 0 0 -13 9 -6 8
class=sell	-7 -14 5 -3 1 7 0
class=sell no	-6 -13 0 -1 1 8 1
class=stay from	-5 12 -32 23 -6 3 13
class=stay future	1 2 12 3 -10 -8 -18
class=stay infinitive	-6 8 4 -8 -12 0 1
class=stay modal	0 -2 7 -7 17 -3 -6
class=stay perfect	6 -3 9 -6 0 2 -11
class=stay pluperfect	-3 -14 -13 0 12 -1 5
class=stay to	-11 -5 19 -12 1 -2 -3
class=suspend from	0 8 -19 10 0 2 0
class=suspend future	-2 1 15 -13 -3 0 -1
class=suspend modal	-3 2 11 -6 0 0 -4
class=suspend no	-4 5 -1 6 -4 -10 -6
class=suspend past	-4 13 -12 3 -6 -4 7
class=suspend perfect	-2 3 -14 17 -3 0 -3
class=suspend present	3 -5 -5 4 8 0 -2
class=target from	5 14 -13 2 -3 6 -2
class=target future	-2 -3 -7 10 -9 -4 3
class=target gerund	2 -10 13 -18 3 -1 1
class=target modal	13 -1 -3 -9 -9 -6 7
class=target past	-13 4 -14 0 13 10 -12
class=target perfect	-4 12 13 -12 -5 -1 -10
class=target pluperfect	3 -3 -16 -1 8 1 3
class=target present	2 -8 16 0 -10 5 -17
class=target to	3 5 -4 -10 3 6 1
class=threaten	1 1 4 -10 -22 -9 11
class=threaten no	1 -5 7 -9 -17 -7 10
class=up	-2 -1 0 -1 9 6 -11
class=up from	-9 -2 -3 3 18 -2 -34
class=up future	2 -2 10 -15 -2 0 7
class=up gerund	4 4 -14 10 -9 -2 1
class=up infinitive	-5 -7 12 -1 -1 -7 0
class=up modal	-6 6 6 9 -23 -4 -8
class=up no	-15 -17 7 -7 14 9 -9
class=up perfect	1 -8 -12 -1 25 0 -10
class=up pluperfect	-5 -5 10 -5 -2 9 -17
class=up present	2 0 -9 3 7 8 -6
class=up to	7 9 -6 1 -19 -1 2
column:a	0 10 -9 3 -1 -2 -1
column:after	0 12 2 -10 -4 -2 -4
column:at	0 -14 -14 -9 -10 26 -4
column:august	0 -1 -11 12 5 -5 -6
column:before	-2 -7 -35 -28 47 -16 -13
column:duty	-4 9 26 0 -34 0 -26
column:ends	0 18 -11 -7 -5 -3 -2
column:from	-1 9 -40 37 -26 -9 -1
column:if	-1 38 -19 -22 -14 -14 -11
column:in	-1 -3 0 -6 14 -8 -12
column:it	0 12 -9 -10 6 -5 -3
column:july	0 -11 -7 4 -15 8 10
column:may	0 -6 -14 3 12 4 -5
column:new	-1 -4 19 -31 7 4 -8
column:now	-2 -2 34 -16 -23 -5 -16
column:on	2 -1 9 -11 -6 -7 10
column:rate	-7 -8 9 11 -12 -10 -24
column:the	-3 5 -10 -3 -6 16 -3
column:today	0 -13 44 -26 -19 -11 -10
column:truce	-1 17 5 -6 -13 -9 -15
column:under	0 -3 13 -12 -16 0 8
column:until	-2 -17 8 -6 11 -16 -10
column:without	0 29 -20 -8 -9 -8 -6
condition after	0 20 -6 -5 -4 -1 -5
condition before	-4 6 -17 11 -3 -8 -1
condition column	-1 47 -27 -20 -17 -18 -13
condition heading	-2 49 -29 -21 -19 -19 -14
condition led	-7 11 -5 -8 -3 -8 7
condition low	-9 18 -3 -4 -13 -19 1
condition part	-6 12 -17 9 -10 -12 3
condition rest	0 17 5 -2 -7 -14 -18
ct0=agree modal	-5 -7 -2 -10 4 0 13
ct0=agree past	0 -3 9 4 -21 11 -10
ct0=agree perfect	13 0 -16 7 -3 0 -5
ct0=agree pluperfect	2 1 -4 8 -11 0 -1
ct0=agree present	-2 0 3 -18 11 3 0
ct0=bear future	-3 9 -16 5 1 -2 3
ct0=bear modal	3 1 -20 1 0 1 10
ct0=bear past	-12 -11 -14 10 11 7 -9
ct0=bear perfect	2 -15 17 4 -16 -5 -21
ct0=bear pluperfect	-4 -5 -10 -2 14 0 -4
ct0=bear present	7 -1 8 -6 -16 -9 8
ct0=begin past	0 -7 -2 -2 11 0 -10
ct0=begin perfect	-12 -3 20 -16 0 -3 0
ct0=begin pluperfect	-8 -10 9 -11 8 -1 -4
ct0=begin present	5 -1 5 -1 -13 0 1
ct0=buy perfect	0 0 -13 16 -1 0 -8
ct0=buy present	0 -3 5 -12 5 0 4
ct0=down future	-1 2 2 0 -10 11 -5
ct0=down past	4 -18 0 0 8 -12 -6
ct0=down perfect	-1 5 0 -1 6 0 -18
ct0=down pluperfect	0 0 11 -11 3 -2 -3
ct0=down present	-2 -13 -4 9 0 -11 4
ct0=down present-passive	-2 -3 -16 6 8 0 8
ct0=end future	-7 -3 14 -11 -6 0 4
ct0=end modal	1 2 10 -8 -8 0 -1
ct0=end perfect	0 -3 -20 0 19 0 3
ct0=end present	5 -5 -10 12 2 -3 -4
ct0=impose future	-2 -5 3 -4 -27 5 7
ct0=impose future-passive	-11 2 3 7 -7 -4 -6
ct0=impose past	-7 5 1 8 2 -6 -13
ct0=impose past-passive	-7 -1 0 8 -6 11 -12
ct0=impose pluperfect-passive	-5 -5 0 9 1 -2 -7
ct0=impose present	-2 -13 0 -2 14 2 -1
ct0=propose future	0 -11 -2 5 6 0 0
ct0=propose modal	-4 -7 11 10 -5 5 -10
ct0=propose past	-1 -5 -4 -10 7 3 3
ct0=propose present	0 -11 -2 -15 2 -7 14
ct0=propose present-passive	10 8 4 -9 -1 0 -15
ct0=return modal	7 -12 12 -2 -9 -2 0
ct0=return present	0 6 -16 7 4 0 -6
ct0=say past	-4 19 2 -8 -12 -5 4
ct0=say pluperfect	7 -11 10 5 -14 -6 -4
ct0=say present-passive	0 -4 -1 -8 0 0 11
ct0=stay future	4 1 15 -3 0 -5 -17
ct0=stay modal	0 2 -4 -2 10 -13 0
ct0=stay perfect	3 -3 13 -10 -2 2 -6
ct0=stay pluperfect	0 -21 -16 2 16 -6 2
ct0=suspend future	0 -1 24 -23 0 0 -2
ct0=suspend past	-3 0 -11 7 1 -1 3
ct0=suspend perfect	-1 -8 -16 18 2 0 -1
ct0=target future	3 -3 -10 7 -5 -4 3
ct0=target modal-passive	0 1 0 3 -13 -2 1
ct0=target past-passive	-8 1 -18 2 6 9 -3
ct0=target perfect	0 7 11 -7 -11 -2 -3
ct0=target present	5 -2 14 -7 -5 0 -11
ct0=up future	3 -2 0 -8 -13 1 10
ct0=up modal	-3 11 -7 5 -10 0 -7
ct0=up past	2 -10 10 -15 9 -2 -7
ct0=up past-passive	2 0 6 3 -10 3 -5
ct0=up perfect	-10 -4 5 -5 12 -2 -6
ct0=up pluperfect	-5 -1 12 -3 -8 9 -16
ct1=agree modal	-4 -7 0 -18 4 0 17
ct1=agree past	0 -1 17 -7 -18 12 -11
ct1=agree perfect	8 0 -21 18 -1 0 -10
ct1=agree pluperfect	3 -6 -3 8 -10 0 0
ct1=agree present	-2 0 1 -18 8 3 1
ct1=bear future	-3 9 -16 5 1 -2 3
ct1=bear gerund	-1 9 3 0 -1 -5 -14
ct1=bear infinitive	0 -17 5 -8 -3 8 5
ct1=bear modal	4 1 -19 -2 0 1 11
ct1=bear participle-passive	3 0 -23 -9 20 2 7
ct1=bear past	-12 -11 -14 10 11 7 -9
ct1=bear perfect	0 -14 19 4 -16 -5 -21
ct1=bear pluperfect	-4 -5 -10 -2 14 0 -4
ct1=bear present	7 -1 8 -6 -16 -9 7
ct1=begin future	4 -6 -10 8 -5 0 1
ct1=begin modal	4 5 -15 -3 -9 0 6
ct1=begin participle-passive	3 -1 -3 -14 10 0 -1
ct1=begin past	0 -6 -10 3 13 0 -10
ct1=begin perfect	-11 -3 22 -14 1 -2 -9
ct1=begin pluperfect	-6 -10 9 -10 11 -1 -15
ct1=begin present	6 -5 4 2 -13 1 1
ct1=buy perfect	0 0 -13 17 -1 0 -7
ct1=buy present	0 -3 5 -12 5 0 4
ct1=down future	-1 2 3 0 -10 11 -6
ct1=down infinitive	0 -1 2 3 -9 -1 1
ct1=down participle-passive	0 -1 10 -5 0 0 -8
ct1=down past	5 -18 0 2 8 -12 -10
ct1=down perfect	0 5 0 -1 6 0 -23
ct1=down pluperfect	0 0 11 -11 3 -2 -3
ct1=down present	-2 -12 -3 8 0 -11 3
ct1=down present-passive	-2 -3 -16 6 8 0 8
ct1=end infinitive	-8 7 12 -7 -14 0 0
ct1=end modal	1 2 10 -8 -8 0 -1
ct1=end perfect	0 -1 -11 -6 15 0 0
ct1=end present	5 -2 -10 10 4 -3 -7
ct1=impose future	-2 -4 1 -3 -27 5 7
ct1=impose future-passive	-11 2 3 7 -7 -4 -6
ct1=impose gerund	3 -7 6 -13 11 -6 0
ct1=impose infinitive	3 -3 -5 -1 -12 -1 12
ct1=impose modal	-8 -1 -7 1 -4 -5 11
ct1=impose participle-passive	-1 11 13 -7 -7 -9 -9
ct1=impose past	-5 5 2 4 3 -4 -12
ct1=impose past-passive	-7 -1 0 8 -6 11 -12
ct1=impose pluperfect-passive	-5 -5 0 9 1 -2 -7
ct1=impose present	-6 -18 0 1 12 3 0
ct1=propose future	0 -9 -13 6 6 0 0
ct1=propose modal	-2 -3 12 12 -3 0 -14
ct1=propose past	1 -2 -14 -19 4 3 12
ct1=propose perfect	5 -1 -12 -11 0 0 11
ct1=propose pluperfect	6 -2 1 -11 -5 0 2
ct1=propose present	-3 -10 -6 -6 -10 -2 18
ct1=return infinitive	-2 9 -6 -3 11 0 -12
ct1=return modal	7 -12 12 -2 -9 -2 0
ct1=return present	0 6 -16 7 4 0 -6
ct1=say past	-2 15 4 -10 -11 -5 4
ct1=say pluperfect	4 -10 9 6 -12 -6 -3
ct1=stay future	3 2 7 1 1 -4 -15
ct1=stay modal	0 1 -3 -3 10 -13 1
ct1=stay past	-4 -5 -14 9 5 -3 3
ct1=stay perfect	3 -3 12 -10 -2 2 -6
ct1=stay pluperfect	0 -21 -16 2 16 -6 2
ct1=stay present	-8 -1 12 1 -13 0 -9
ct1=suspend future	0 -1 24 -23 0 0 -2
ct1=suspend past	-3 0 -11 7 1 -1 3
ct1=suspend perfect	-1 -8 -15 16 3 0 1
ct1=target future	3 -2 -8 5 -5 -4 3
ct1=target gerund	2 -10 13 -18 3 -1 1
ct1=target infinitive	-2 1 -21 -4 9 -7 16
ct1=target modal-passive	0 1 0 3 -13 -2 1
ct1=target participle-passive	0 6 -10 -4 -2 -2 12
ct1=target past	-4 4 0 2 4 0 -14
ct1=target past-passive	-8 1 -18 2 7 9 -2
ct1=target perfect	3 8 5 -6 -11 -2 0
ct1=target present	5 -1 14 -7 -5 0 -14
ct1=up future	4 1 -17 -4 -12 1 13
ct1=up gerund	2 4 -14 10 -9 -2 1
ct1=up past	2 -10 12 -15 9 -2 -11
ct1=up past-passive	2 0 6 3 -10 3 -5
ct1=up perfect	-9 -4 7 -3 13 -2 -20
ct1=up pluperfect	-5 -1 12 -3 -8 9 -16
ct2=bear modal	0 1 13 -5 -7 0 -6
ct2=bear present	0 3 0 -14 6 0 1
ct2=begin infinitive	5 2 1 5 -5 0 -13
ct2=begin modal	-6 -9 1 -4 -1 -1 15
ct2=begin participle-passive	0 0 14 -10 3 0 -15
ct2=begin past	-3 -5 26 -6 -17 -5 -2
ct2=begin present	1 11 -16 14 -3 -7 -7
ct2=begin present-passive	0 3 -15 -3 17 -2 0
ct2=down past	-1 -1 11 -17 -4 -2 5
ct2=down present	2 14 -4 0 -16 0 0
ct2=end participle-passive	0 -1 -10 5 18 -7 -8
ct2=end present	-1 -12 7 13 -19 0 -3
ct2=impose future-passive	-3 12 -6 9 -6 0 -15
ct2=impose modal-passive	0 6 -4 -5 10 0 -7
ct2=impose participle-passive	-2 -18 0 7 0 -4 4
ct2=impose past	-2 -14 26 -15 -9 -5 4
ct2=impose past-passive	-3 -13 1 -2 5 -6 5
ct2=impose perfect-passive	-14 5 -9 2 6 0 7
ct2=impose pluperfect-passive	7 -6 -13 -1 3 -2 4
ct2=impose present	3 -5 -13 8 14 0 -6
ct2=impose present-passive	-9 4 12 0 -13 -3 -10
ct2=return present	0 10 -8 0 -3 0 -4
ct2=say present	4 3 3 -15 -7 0 3
ct2=stay future-passive	0 11 -6 -6 0 0 -1
ct2=stay modal	-8 -6 2 2 9 3 -4
ct2=stay present	6 -7 3 2 -14 4 1
ct2=suspend participle-passive	6 -10 -18 18 0 0 -5
ct2=suspend present	-3 -19 0 8 0 0 0
ct2=suspend present-passive	-3 -2 12 -8 1 0 -1
ct2=target present	1 1 1 -17 -4 3 8
ct2=target present-passive	-1 -10 15 -5 -14 0 3
ct2=up future	0 -3 12 -13 2 0 -4
ct2=up modal	0 -8 15 -5 -7 0 0
ct2=up participle-passive	-3 0 8 2 2 0 -13
ct2=up past	-4 0 -3 11 -6 -4 0
ct2=up present	3 0 0 -8 -4 -1 11
ct2=up present-passive	0 -7 -14 0 18 -2 0
day ahead 	1 18 -12 -7 13 -8 -10
day ahead  present	3 15 -4 -4 -8 -1 -10
day ahead  verbless	-1 5 -18 2 8 0 0
day ahead before	-2 0 -10 -18 23 -4 -6
day ahead before past	-1 -11 0 -14 22 -4 -4
day ahead by past	0 -2 6 8 -17 4 -4
day ahead from	2 10 -38 19 -14 -12 11
day ahead from past	-1 -5 -5 -13 5 0 14
day ahead from present	0 8 -22 14 0 -2 3
day ahead from verbless	8 6 -17 15 -28 -4 -1
day ahead future	-12 -1 19 1 -3 -7 -10
day ahead in	1 3 -19 3 6 5 -5
day ahead of	-9 4 -10 9 10 -5 -9
day ahead of verbless	-1 3 3 2 1 -4 -10
day ahead on	-4 -3 -2 15 -9 -10 -5
day ahead on modal	-9 -9 0 7 5 0 2
day ahead on present	8 4 -4 6 -11 -3 -6
day ahead on verbless	-2 -13 2 7 0 -1 1
day ahead past	-8 -4 -11 -8 14 0 9
day ahead percent present	0 3 -8 11 -1 0 -9
day ahead perfect	-4 -6 -5 -4 6 0 12
day ahead pluperfect	4 -5 -5 -10 11 -6 5
day ahead present	1 10 -12 14 -21 -6 0
day ahead the	-5 -8 11 -2 -13 -1 4
day ahead to	0 1 11 -13 -6 0 3
day ahead until	0 -10 16 -11 6 -2 -7
day ahead until past	-1 -5 -20 8 8 -7 4
day ahead until present	-3 -1 17 -4 -12 0 -9
day ahead until verbless	-1 -12 15 -27 11 -1 1
day ahead verbless	4 1 -17 3 19 -2 -6
day gone 	-9 5 -3 -7 14 1 -12
day gone  verbless	-1 -4 -2 -15 14 3 -7
day gone before past	0 -1 -10 4 9 -2 -2
day gone from	0 24 -31 13 -4 -1 2
day gone from modal	4 4 -5 -15 -2 0 6
day gone from present	-4 11 -24 19 -4 0 1
day gone from verbless	-5 9 -3 -4 -5 1 7
day gone future	-6 5 -15 11 2 -2 0
day gone in	-1 -9 -6 9 -1 -3 4
day gone in future	0 5 -12 3 4 0 -5
day gone in participle	-2 -5 7 1 -2 2 -11
day gone in pluperfect	-13 -14 3 6 -20 5 15
day gone in verbless	9 -15 -7 2 3 0 0
day gone last verbless	0 -4 -12 14 -8 2 0
day gone of	6 -6 8 -8 -3 6 -2
day gone of present	-5 -5 13 -21 6 2 3
day gone on	-10 0 2 3 1 -15 0
day gone on past	0 -7 15 -13 -3 -10 3
day gone on present	-6 7 1 11 -10 0 -15
day gone on verbless	-5 1 -18 11 7 -2 0
day gone past	-2 -12 2 3 5 -13 0
day gone perfect	0 -1 12 -2 -7 -7 -3
day gone pluperfect	-14 2 -8 8 -4 -4 9
day gone present	2 7 -10 8 8 -1 -19
day gone since	3 -23 28 -2 -10 -21 -13
day gone since past	0 0 14 -3 -8 -3 -1
day gone since perfect	0 -1 13 -5 -13 -3 1
day gone since pluperfect	-2 -2 -4 8 5 -10 -7
day gone since present	8 -16 0 5 1 0 -3
day gone since verbless	-2 -8 27 -23 -2 -2 -10
day gone the	-1 2 13 0 -10 -2 -6
day gone to	0 -5 -7 -6 17 -5 -5
day gone until	-2 6 -18 0 14 -7 -2
day gone until verbless	0 10 -18 -17 14 0 3
day gone verbless	2 2 -16 -1 15 -4 3
day none  future	-2 1 -3 2 -19 6 5
day none  participle	6 -11 -2 1 9 -1 -7
day none  pluperfect	7 -11 -3 -3 7 4 -4
day none future	-2 1 -3 2 -19 6 5
day none participle	6 -11 -2 1 9 -1 -7
day none pluperfect	7 -11 -3 -3 7 4 -4
day today 	-5 -9 17 -17 6 -4 -4
day today  present	-1 -5 16 -25 8 0 -10
day today  verbless	0 -7 15 -1 -6 -1 -6
day today from	-3 11 8 -17 1 0 -4
day today from verbless	0 3 10 -12 0 0 -6
day today modal	-3 18 -12 7 -8 0 -15
day today of	-2 -6 13 -3 -4 0 -5
day today of verbless	0 -3 15 -6 -7 0 -3
day today on modal	0 -3 -1 13 0 0 -11
day today on past	0 -2 10 -11 1 -2 0
day today past	-2 -14 -7 3 4 -7 10
day today present	-12 -17 26 -20 9 -4 -10
day today verbless	-5 -7 22 -15 -5 -5 -4
denying after	13 -6 0 -9 2 -2 -8
denying before	6 -12 5 -7 0 4 1
denying led	21 -3 -4 -6 -2 1 -10
denying low	36 -15 -4 -13 -3 -7 -8
denying part	14 -2 0 -9 1 1 -5
denying rest	25 -16 -8 -7 -1 -11 3
entry ahead	-15 20 -14 6 -3 0 -4
entry ahead future	0 11 -5 2 -7 -2 -7
entry ahead past	0 -2 2 12 -6 -3 -9
entry ahead present	-12 11 -5 0 8 8 -17
entry ahead verbless	-3 9 -16 -1 1 -2 11
entry gone	-21 -20 -4 -6 22 20 -6
entry gone future	-1 -2 -1 -10 11 -2 6
entry gone modal	9 -12 4 -14 8 0 0
entry gone past	-11 0 7 17 -17 -3 -3
entry gone perfect	-7 3 19 -13 -8 0 -4
entry gone present	-16 0 -25 -7 39 8 -7
entry gone verbless	-2 -19 8 -8 0 26 -8
entry month	-1 -13 7 7 -1 -1 0
entry none	9 -8 6 5 -7 -20 1
entry none future	-6 -3 -3 14 -23 9 -3
entry none participle	5 -15 3 0 3 3 -5
entry none past	0 -18 -1 -10 15 -4 0
entry none perfect	9 -8 -9 -1 1 -8 10
entry none present	-1 1 10 5 -27 -16 1
entry none verbless	5 1 8 0 -3 -16 -5
entry today	-22 0 8 -2 -3 4 0
entry today future	-8 3 15 -8 -14 -13 2
entry today modal	-10 8 1 -3 0 0 -1
entry today past	7 -3 -10 -12 9 16 -2
entry today perfect	-5 -10 21 -4 2 -6 -21
entry today pluperfect	1 -2 -16 9 4 -1 -6
entry today present	2 5 2 2 -15 -20 6
entry today verbless	-28 -7 8 0 -3 5 4
f1=a	1 -9 -2 13 -7 -4 -2
f1=a deal	0 -3 -2 12 -7 -1 -4
f1=a second	6 3 3 -13 -9 0 5
f1=a truce	-3 -3 2 -14 7 0 3
f1=a white	0 -2 5 5 -12 0 -8
f1=after	-4 0 12 -3 0 0 -12
f1=after that	-1 -6 7 0 3 0 -12
f1=afterwards	0 -6 12 -4 -4 0 0
f1=all	-1 0 2 -9 11 -4 -6
f1=also	3 -13 1 2 -7 5 4
f1=american	4 -21 23 7 -20 1 -13
f1=american goods	0 -8 16 2 -15 3 -12
f1=an	-6 2 -13 11 3 -6 2
f1=analyst	0 -3 -6 11 -3 0 -3
f1=and	-33 13 12 4 -13 -5 -11
f1=and after	0 5 0 9 -12 -1 -3
f1=and china	-2 -9 -7 16 -2 -2 -5
f1=and if	-4 -5 -6 -5 -6 11 9
f1=and the	-6 -19 3 2 -4 -4 10
f1=and what	-5 2 11 -1 -21 -3 6
f1=another	-1 -5 11 -11 3 0 1
f1=april	-4 -4 -14 -17 35 -9 -20
f1=article	-3 -15 -18 24 -2 0 3
f1=as	-7 -1 -22 17 8 -2 -5
f1=as of	-2 -5 -11 -6 18 0 -4
f1=asked	1 12 -6 -2 -2 -1 -3
f1=asked about	2 11 -1 -11 2 0 -4
f1=at	0 -9 -12 1 -2 -1 19
f1=at present	-8 5 -23 2 -4 0 19
f1=august	-3 -1 -13 -2 27 -8 -9
f1=australia	5 -2 13 -20 -10 0 10
f1=australian	0 -2 2 -12 3 6 0
f1=azerbaijan	0 10 -6 -11 6 2 -6
f1=b	-3 2 -22 23 0 -1 -6
f1=beef	0 -2 0 12 -12 0 -4
f1=before	-11 -6 36 -15 -10 0 -22
f1=before that	-1 -5 10 -8 3 0 -5
f1=before the	-3 -1 24 -23 -2 0 -8
f1=beijing	-9 -2 6 -15 17 -8 0
f1=beijing 's	0 0 6 -20 3 -1 8
f1=bessent also	0 11 -8 3 -7 -3 -1
f1=between	-1 -3 7 -14 -6 0 11
f1=both	2 13 -16 7 -1 -11 1
f1=both are	-1 16 -21 6 8 -5 -6
f1=both have	0 2 2 -13 6 0 -4
f1=both rates	0 -6 2 -15 13 -1 -1
f1=both sides	0 7 2 -13 6 0 -3
f1=both were	7 -13 -1 0 -4 2 9
f1=brazil	-11 -6 13 -9 2 -12 2
f1=brazil 's	-2 -7 14 0 -12 -3 -1
f1=brazilian	0 -8 -13 1 15 1 0
f1=britain	-2 -8 -14 29 -6 0 -16
f1=brussels	-4 -4 4 -5 -13 0 13
f1=but	-6 0 16 -7 -13 0 -1
f1=buy	0 -6 0 11 -7 0 -4
f1=by	-9 0 -5 -5 17 -6 -1
f1=c	-2 7 -9 14 -13 3 -10
f1=caller	-2 -1 7 -16 11 0 -7
f1=canada	1 -21 -15 25 0 -9 -1
f1=cars	-2 -14 -1 14 -4 0 -7
f1=cars are	0 0 5 -11 0 0 3
f1=chile	-2 6 3 -6 -11 0 4
f1=china	-12 -11 13 -5 5 -17 -1
f1=china 's	-3 -12 -9 10 14 -8 -7
f1=china buys	0 -3 -5 11 0 0 -7
f1=china charges	-1 4 6 -22 3 0 7
f1=china is	-1 -4 12 -11 -2 0 0
f1=china on	0 -1 16 -9 -7 0 -2
f1=china takes	0 -2 13 0 -10 0 0
f1=china will	-2 -6 -14 23 -13 0 -1
f1=china would	0 13 0 -12 -2 0 0
f1=chinese	4 -4 1 10 -5 1 -16
f1=chips	0 1 -10 14 -12 0 0
f1=coffee	3 -3 -7 -5 13 2 -3
f1=competitors	0 -7 -5 -8 3 0 11
f1=components follow	0 -1 -5 10 0 0 -6
f1=copper	0 4 -16 13 -11 0 7
f1=correction	9 -4 -11 3 3 0 -1
f1=costa	0 -2 -5 -12 13 -1 3
f1=cuba	0 -11 -2 1 0 0 9
f1=cyprus	0 -8 12 -10 4 0 -4
f1=december	-2 -7 9 -9 7 4 -18
f1=denmark	0 -2 15 -4 0 0 -10
f1=deputy	-6 0 -15 0 2 0 14
f1=do	-4 -11 -6 14 0 8 -7
f1=do not	-1 -6 -12 16 0 1 -3
f1=does	-5 -8 -10 11 11 -4 -2
f1=donald	4 -5 -8 2 -17 -3 13
f1=donald trump	4 -5 -8 2 -17 -3 13
f1=during	-3 -12 9 7 -1 -6 -8
f1=during the	-3 -11 3 11 0 -6 -8
f1=duties	0 -3 15 -7 -3 -2 -2
f1=duties on	0 -1 15 -7 -8 0 0
f1=ecuador	-3 1 -1 -14 1 4 9
f1=eight	0 2 -14 9 0 0 2
f1=elsewhere	-3 8 5 -11 6 -3 -2
f1=ethiopia	0 10 2 -15 -3 0 -1
f1=europe	-1 -3 9 -15 -4 0 5
f1=european union	-1 -10 -6 17 0 -2 -11
f1=everybody	0 0 -3 6 7 0 -11
f1=everything	-1 8 -9 4 -18 0 10
f1=exports	11 6 2 -3 -8 0 -11
f1=false	17 -1 -13 -9 4 -1 -7
f1=february	0 7 -15 0 15 0 -13
f1=finance	-2 7 -10 6 -9 0 2
f1=finance minister	-2 7 -10 6 -9 0 2
f1=finland	-3 -3 1 -11 0 0 10
f1=for	-11 -4 2 16 -2 -5 -18
f1=for brazil	0 -4 -8 -9 18 0 -3
f1=for cars	0 -4 12 -14 -1 0 4
f1=for chinese	0 -2 11 -7 0 0 -8
f1=for how	0 -7 -14 20 -4 0 -5
f1=for india	0 0 -14 14 0 0 -1
f1=for that	0 -4 -8 7 -13 -1 12
f1=for the	3 -10 -5 14 1 7 -16
f1=france	-1 1 9 -12 -1 0 1
f1=friday	-5 0 8 -12 -7 4 5
f1=from	-8 -15 13 4 7 -3 -32
f1=from august	0 12 -8 0 -1 0 -3
f1=from march	0 0 11 -11 -1 0 0
f1=from october	0 0 12 -10 -2 0 0
f1=from today	-1 -9 -4 -11 17 -1 -1
f1=furniture	0 4 -15 7 2 1 3
f1=further	0 0 14 -14 -2 0 1
f1=ghana	-1 -7 14 -6 -3 -1 -1
f1=gone	-1 -1 -10 -4 11 0 4
f1=good	6 -7 -14 10 -6 5 8
f1=goods	-5 -8 2 14 -8 -2 -15
f1=goods loaded	0 3 12 -13 -2 0 -1
f1=had	0 -7 23 -20 -6 0 0
f1=had the	0 -1 9 -9 0 0 -1
f1=he	11 3 -9 -6 1 -13 9
f1=he had	8 -3 -11 3 0 0 3
f1=he said	-9 2 14 -7 -1 -1 -7
f1=his	10 3 -15 2 -2 -1 1
f1=honduras	0 -1 13 0 -5 0 -8
f1=host	-5 13 -3 -2 -5 -6 2
f1=host and	-1 -2 -3 -4 -4 0 15
f1=how	6 -13 7 -4 11 -6 -13
f1=how it	0 -1 0 -11 6 -3 6
f1=how long	4 -17 3 -5 11 0 -11
f1=hungary	0 6 8 -15 -1 0 0
f1=i	0 17 -11 -9 0 3 1
f1=i'd	-3 -8 -8 -12 3 -1 17
f1=i'm	0 -1 0 -5 -3 11 -5
f1=iceland	0 -6 -12 6 11 0 -9
f1=if	-6 -19 10 -11 2 7 14
f1=if a	0 -4 0 -9 -6 0 13
f1=if it	0 -14 -2 -16 1 -1 21
f1=if the	-9 -2 13 0 -15 11 -10
f1=if they	0 0 8 6 -7 0 -14
f1=ii	0 -1 -14 0 5 8 0
f1=in	-21 -5 2 -7 19 -8 -3
f1=in a	0 -3 11 -14 7 0 -7
f1=in april	-7 -9 5 11 -7 4 -7
f1=in august	-1 -9 3 -15 20 0 -9
f1=in december	0 0 -7 -9 13 0 0
f1=in exchange	0 -15 18 4 -5 0 -13
f1=in february	0 -4 -7 -4 15 0 -6
f1=in its	-3 -3 1 -13 13 0 -5
f1=in june	0 0 -4 -5 11 -2 -2
f1=in may	0 -2 -4 -9 12 0 0
f1=in november	0 -9 -13 5 12 -1 -1
f1=in return	-8 2 0 -1 -7 -5 12
f1=in the	-6 10 10 -10 -9 -9 2
f1=in their	0 -3 -10 -9 17 0 0
f1=india	-14 -20 4 8 -2 2 0
f1=india 's	-3 1 12 3 -5 0 -14
f1=india has	0 0 -10 14 -3 0 -1
f1=india is	-1 -4 1 -9 -2 0 11
f1=indian	0 -10 -6 15 0 -1 -4
f1=indonesia	-8 -17 0 8 -13 -6 10
f1=indonesian	0 -8 -7 -10 14 -1 5
f1=is	3 8 -2 -21 1 3 8
f1=is there	-3 2 9 -15 -7 0 6
f1=it	27 -6 -8 -3 -6 3 0
f1=it 's	0 -5 -10 5 -2 -3 11
f1=it begins	0 0 -7 16 -9 0 -4
f1=it does	6 -6 10 1 -11 0 -7
f1=it ends	0 -7 19 -2 -11 0 -7
f1=it had	-3 -14 12 -8 4 8 -16
f1=it hasn't	-6 0 0 12 -3 0 -6
f1=it is	19 3 -8 -9 -4 0 1
f1=it keeps	0 6 0 -17 10 0 0
f1=it may	0 0 13 -10 -5 0 0
f1=it pays	9 -4 -22 9 -8 0 10
f1=it starts	0 -4 -8 15 -5 0 -3
f1=it takes	6 -2 -12 8 -4 0 5
f1=it will	16 1 -4 -4 -8 -2 0
f1=it would	6 2 2 -16 0 -2 2
f1=january	-2 -21 8 5 10 1 -6
f1=japan	-9 -6 -16 19 3 -2 0
f1=johan	0 7 -1 -15 -6 -2 9
f1=july	-4 11 5 -10 -2 5 -13
f1=kazakhstan	0 4 5 -15 0 0 5
f1=kenya	-2 4 -14 14 -4 0 1
f1=kenya 's	0 9 -22 4 5 0 8
f1=kitchen	0 -6 -9 16 -1 0 -5
f1=kitchen cabinets	0 -6 -9 16 -1 0 -5
f1=korea 's	0 -4 -10 4 13 -2 -5
f1=laos	0 -5 -10 0 -4 0 14
f1=last	-10 -10 10 -3 4 -8 4
f1=last week	-2 0 -2 12 -4 -6 -2
f1=latvia	0 -8 -9 14 4 0 -7
f1=liechtenstein is	0 0 6 -11 6 0 -1
f1=london	0 -2 -8 -9 18 -2 -3
f1=madagascar	-1 -5 10 -1 -3 0 -4
f1=malaysia	-2 -6 -8 12 -8 0 7
f1=march	-2 -5 -26 7 25 0 -12
f1=may	-3 -12 0 -11 16 12 -19
f1=medicines	-4 0 -8 12 1 0 -3
f1=mexico	-8 -8 10 -2 -4 -2 5
f1=minister	-5 14 -7 -16 11 -4 1
f1=ministers	-1 7 0 -11 2 -1 0
f1=mr	25 -6 6 -9 -17 5 -7
f1=mr trump	-3 2 10 0 -9 -1 -2
f1=my	-9 3 11 2 -7 -7 -6
f1=nearly	0 0 -15 19 -6 0 -3
f1=negotiations	0 8 9 -15 -5 0 -1
f1=neither	-5 4 -8 10 -5 4 -4
f1=neither has	0 15 -19 -4 11 0 -8
f1=neither side	0 -4 13 -1 -11 0 -7
f1=new zealand	3 5 -5 1 4 0 -11
f1=nigeria	-2 -1 11 -5 -1 0 -4
f1=nine	0 -2 -5 -5 -8 0 16
f1=no	16 -14 -8 -4 -7 9 6
f1=no order	-2 -1 3 -14 -4 0 14
f1=no such	12 -4 -5 -6 -3 -1 0
f1=no suspends	0 0 0 9 -13 0 0
f1=nobody	-8 9 -8 4 7 4 -10
f1=nobody in	1 0 1 3 2 -2 -13
f1=none	-1 -6 -13 15 -14 0 6
f1=none of	-1 -5 -9 15 -10 0 1
f1=norway 's	0 -1 5 -13 5 1 -2
f1=norwegian	-2 9 5 -1 -3 0 -11
f1=not	17 -2 -5 -13 -7 -6 10
f1=nothing	-11 1 -4 -6 6 -5 15
f1=nothing has	-1 -4 -8 -2 13 0 4
f1=nothing is	0 -4 0 -7 -4 0 10
f1=november	0 0 -2 -18 4 0 12
f1=now	-9 -3 -7 -13 27 -3 -11
f1=now it	-2 0 -14 12 7 -4 -9
f1=now the	0 -4 15 1 -11 -1 -3
f1=number	0 -2 -9 -1 12 0 0
f1=october	-2 -12 4 -2 0 3 2
f1=oman	0 0 -10 -9 12 0 0
f1=oman 's	0 0 -5 -8 13 0 -7
f1=on	-17 10 -6 3 -3 2 3
f1=on march	0 0 -12 -6 15 0 -1
f1=on monday	-2 3 -10 -8 14 0 0
f1=on the	4 -1 -6 11 -5 3 -7
f1=one	5 -6 4 -2 -12 -7 10
f1=only	-3 -4 -8 0 0 -2 12
f1=or	-2 -5 -6 -12 14 0 2
f1=orange	0 -6 5 3 -14 0 4
f1=orange juice	0 -6 5 3 -14 0 4
f1=oslo	0 -3 4 -12 9 0 -4
f1=our	-2 10 3 -11 -4 -2 3
f1=our members	0 0 12 -12 1 0 -2
f1=palm	0 -5 -12 6 0 -2 9
f1=parliament	0 -10 -6 2 -1 0 14
f1=parliament in	0 -8 -4 0 0 0 12
f1=people	-1 -12 -6 13 7 0 -6
f1=peru	6 10 -2 -9 -8 1 -2
f1=port	-3 -5 -10 -1 13 0 1
f1=port fees	-2 -5 -10 0 13 0 2
f1=presenter	5 -3 2 7 -8 0 -13
f1=president	-21 -13 8 -5 10 -16 1
f1=president donald	-14 -19 -2 -3 18 -8 2
f1=prime	-7 4 -4 -15 3 -6 19
f1=prime minister	-7 2 -2 -14 4 -6 17
f1=q	-6 4 8 -16 -1 -3 4
f1=q and	0 -3 18 -13 -2 0 -4
f1=question	13 8 1 -6 -10 -3 -7
f1=question and	3 2 12 -10 -7 -1 -6
f1=question is	-1 0 -14 8 -4 3 7
f1=rates	4 -9 17 -14 -8 -1 0
f1=reporter	-3 -11 -5 -2 14 -3 9
f1=right	-3 10 -12 -3 -6 -2 12
f1=saad	1 -3 -4 -4 -1 11 -4
f1=saad zaghloul	1 -3 -4 -4 -1 11 -4
f1=scott	0 0 0 -13 -6 0 16
f1=scott bessent	0 0 0 -13 -6 0 16
f1=section	-2 -11 -2 12 6 -5 -17
f1=seoul	0 -3 5 -12 1 0 7
f1=september	4 -5 9 -18 -3 4 0
f1=shares	0 -2 3 -10 -6 0 12
f1=shares of	0 -2 0 -8 -4 0 11
f1=should it	0 -3 10 5 -11 0 -1
f1=should the	-2 -3 4 -16 10 -2 6
f1=signed	2 -2 2 8 -12 -2 -2
f1=since	-9 3 -20 15 2 1 -4
f1=since april	0 3 -7 -6 -12 6 14
f1=since the	0 0 -15 16 -2 -1 -3
f1=sir keir	0 0 -9 11 -3 0 0
f1=so a	0 0 -7 -9 13 0 0
f1=so it	-2 0 15 -3 -6 0 -9
f1=softwood	9 -11 1 2 0 0 -11
f1=some	-1 2 -5 13 -6 -6 -1
f1=south	-4 -6 -13 9 -2 -2 13
f1=south africa	0 2 -16 9 -8 0 10
f1=soybeans	-1 -3 0 17 -8 0 -14
f1=sri	0 6 -11 0 -5 0 11
f1=sri lanka	0 9 -13 3 -11 0 12
f1=state	0 -2 -13 -3 13 0 3
f1=steel	-2 -12 13 -2 -1 -2 -8
f1=sweden	0 -4 5 -14 4 4 0
f1=swiss	0 -4 8 -3 -12 6 1
f1=switzerland	0 -1 -6 13 -2 -3 -8
f1=taiwan	0 0 0 14 -10 -2 -14
f1=talks	-1 4 3 2 1 -6 -13
f1=talks on	0 6 7 -17 6 -2 -4
f1=talks with	0 0 -8 11 -3 0 0
f1=tariffs	0 0 12 -6 -5 0 -3
f1=ten	-1 -4 11 -12 8 0 -7
f1=thailand	0 -4 -20 16 -5 6 6
f1=that	16 -10 -5 -3 -3 15 -4
f1=that is	8 -4 0 13 -21 1 -7
f1=that makes	0 -1 14 -3 -9 0 -5
f1=that was	5 -10 -17 -7 12 18 -6
f1=the agreement	6 -11 -4 16 -3 -1 -15
f1=the american	0 0 0 3 -15 4 0
f1=the arrangement	0 -12 8 15 -15 2 -15
f1=the ceasefire	0 -2 -4 10 -4 -3 0
f1=the commission	19 0 4 -9 5 -2 -21
f1=the council	-4 -9 0 12 -11 0 2
f1=the customs	0 0 0 11 -6 0 -8
f1=the deal	0 -1 2 -18 12 0 4
f1=the decree	-4 -12 4 5 -5 0 3
f1=the department	0 10 3 -9 -7 0 -2
f1=the dispute	-4 -7 -1 16 0 0 -7
f1=the duties	3 3 -3 8 -11 0 -9
f1=the european	-3 -15 5 -1 3 -4 2
f1=the first	4 -2 -12 13 1 0 -3
f1=the government	-4 0 14 3 0 -5 -19
f1=the higher	0 9 8 -4 0 0 -13
f1=the international	0 11 -10 -6 -3 0 4
f1=the last	0 -13 -10 4 -4 -5 18
f1=the ministry	15 -1 -12 -3 9 -7 -3
f1=the office	0 -3 -11 14 0 0 -4
f1=the old	0 4 2 -16 8 0 1
f1=the other	-4 0 3 13 -18 -1 -10
f1=the percent	0 -1 14 -7 -7 0 0
f1=the present	-2 13 -18 6 -9 -1 4
f1=the president	-9 -7 -14 20 -9 -2 6
f1=the protocol	0 2 -4 -13 6 0 9
f1=the rate	10 -3 -15 5 -9 -1 6
f1=the rupee	0 -2 14 -13 -4 0 1
f1=the second	-3 -15 7 4 2 -8 -6
f1=the state	0 0 -15 12 4 0 -1
f1=the surcharge	0 -3 7 -17 8 1 0
f1=the suspension	0 -5 0 3 -13 4 8
f1=the talks	-5 3 -10 -6 -5 -2 18
f1=the tariff	-4 -7 -15 20 -10 -1 9
f1=the tariffs	0 -2 -15 -11 3 0 17
f1=the text	-3 8 -16 0 -2 0 11
f1=the third	-1 -7 4 5 -4 8 -14
f1=the threat	0 0 -5 11 -5 0 -5
f1=the trade	4 -8 -7 4 11 0 -8
f1=the truce	0 -9 3 -11 11 -5 6
f1=the two	1 1 10 -14 -13 5 6
f1=the united	-2 -10 -14 17 -5 0 7
f1=then	-9 4 -12 3 2 5 3
f1=then came	-2 -4 -13 3 -1 3 11
f1=there	2 -9 5 -14 6 3 4
f1=there is	6 -3 6 -14 4 -11 1
f1=they	5 -3 -9 3 5 -6 4
f1=they are	-1 -7 5 0 -14 -2 9
f1=they had	0 -1 -11 -10 16 0 4
f1=they have	4 0 -12 8 0 5 -10
f1=they pay	10 6 -30 16 -3 -1 0
f1=they were	-2 -5 11 3 -5 0 -10
f1=this	0 1 11 -7 1 -4 -8
f1=those	-4 7 5 2 -11 7 -16
f1=three	4 3 -1 5 -2 -1 -11
f1=today	-14 18 -44 8 -4 1 26
f1=today it	-10 16 -33 6 2 0 14
f1=today they	-1 15 -4 -10 -4 -2 1
f1=together	-1 0 13 0 -9 0 -11
f1=trade	-13 7 13 -19 -4 0 4
f1=trade minister	-3 10 14 -13 -2 -2 -13
f1=traders	0 0 -12 9 -3 0 2
f1=translated	0 0 -12 12 -1 0 0
f1=translated from	0 0 -12 12 -1 0 0
f1=treasury	-6 1 9 0 -4 -4 -9
f1=truce	-1 -10 10 0 -1 -1 -1
f1=trump	-8 -16 -10 11 -3 0 15
f1=trump signed	0 -2 -8 10 1 0 -2
f1=tunisia	-1 -8 -2 -4 0 0 13
f1=turkey	0 14 -3 -9 -4 -1 2
f1=twelve	0 -9 7 -14 10 0 -4
f1=u.s.	0 -3 -2 10 -7 0 -1
f1=uganda	0 -3 15 -2 -5 0 -6
f1=under	-7 6 0 -11 2 11 -9
f1=until	-14 -4 -7 17 2 -5 -10
f1=until then	-2 2 -14 13 0 0 -3
f1=until yesterday	0 -5 20 -14 -4 0 -2
f1=up	-1 -3 -11 8 0 0 5
f1=up to	0 -3 -13 9 0 0 5
f1=upholstered	0 0 -8 10 -2 0 -1
f1=ursula	-1 -1 5 -8 -8 0 10
f1=ursula von	-1 -1 5 -8 -8 0 10
f1=uruguay	0 12 -1 4 -10 -1 -9
f1=vietnam	1 -10 1 12 -3 -5 -10
f1=vietnam 's	3 -7 13 1 -12 -2 -1
f1=vietnamese	0 6 0 -12 -1 1 3
f1=wall	0 0 -9 12 0 -2 -1
f1=wall street	0 0 -9 12 0 -2 -1
f1=was	1 5 0 -13 6 0 -1
f1=washington april	0 0 11 -8 -1 0 -3
f1=we asked	5 -7 2 10 -4 0 -13
f1=we avoided	0 6 3 -15 -3 0 3
f1=we were	-1 -11 -9 12 11 -2 -9
f1=we will	-3 -4 12 -17 0 0 6
f1=were	-1 0 -10 4 0 2 4
f1=what	-4 -3 -2 -9 21 12 -16
f1=what 's	0 1 -8 -4 13 -1 -4
f1=what could	0 -11 8 4 -1 1 0
f1=what did	0 -15 -4 12 4 0 -1
f1=what does	6 -8 -3 -10 12 3 -13
f1=what has	0 5 -15 9 -2 6 -2
f1=what if	2 -11 0 0 7 0 -5
f1=what they	-2 9 -15 2 6 -4 -1
f1=what was	-4 -5 -8 -6 14 3 6
f1=what we	-5 13 -5 -7 2 0 -2
f1=what would	6 -5 12 -4 -10 1 -4
f1=when	7 -9 -10 8 -6 0 8
f1=where	2 -4 4 15 -7 -1 -16
f1=whether	-4 -11 -4 -9 4 0 17
f1=who	-2 19 -10 -3 -4 8 -7
f1=why	-4 8 12 -5 -9 -4 -5
f1=will	-10 8 6 -6 3 4 -11
f1=with	-1 -14 0 10 -2 -12 4
f1=with the	-1 -13 0 2 3 -11 7
f1=within	0 -3 0 -18 13 0 3
f1=without	-7 -6 23 -3 -8 0 -19
f1=without the	-3 2 23 -17 -10 0 -13
f1=yesterday	-6 -3 15 -13 7 -2 -4
f1=yesterday it	0 -2 14 -8 -4 0 -2
f1=you will	0 10 -7 -6 3 -2 -2
f:!	-1 0 14 -4 -20 3 -3
f:"	27 3 -11 -13 -2 -6 1
f:'s	0 7 6 -16 0 2 0
f:,	-4 5 0 -8 14 2 -10
f:-	7 -5 2 -13 12 2 -6
f:.	13 0 -8 2 -2 -5 5
f:/	0 -2 -6 17 -15 5 -2
f::	-6 2 2 -1 -11 15 -1
f:;	-1 -3 0 1 -13 5 11
f:<agent>	11 -19 -6 1 2 -12 13
f:<day-ahead>	-19 4 5 23 -33 -19 -4
f:<day-gone>	-6 -19 -4 -7 16 11 8
f:<day-today>	-5 5 -41 16 -7 3 31
f:<gate>	1 -5 6 8 -7 -4 -11
f:<goods-amount>	2 3 -13 12 9 -1 -11
f:<goods>	-23 10 5 1 -5 6 -9
f:<level>	-9 7 1 8 5 -19 -17
f:<money>	-15 15 0 -4 2 -16 2
f:<month-ahead>	-18 -2 -9 12 7 -10 -6
f:<month-gone>	-9 -31 -1 -8 31 10 -11
f:<name>	-42 6 -1 0 1 -5 11
f:<not>	18 3 -5 5 -13 12 -10
f:<number>	-17 -6 0 6 6 -7 0
f:<office>	10 -5 -8 2 -13 15 6
f:<organisation>	26 -11 -23 4 5 4 3
f:<person>	1 -11 1 -1 -15 -9 19
f:<points>	-7 18 0 3 -7 -3 -23
f:<quality>	-18 11 1 -6 5 6 -9
f:<seat>	-15 -22 9 4 5 3 -2
f:<sender>	-14 9 -6 13 -6 -2 -4
f:<span>	-17 -2 -3 12 -7 5 0
f:<v-agree>	-16 4 -5 15 -6 -5 -3
f:<v-bear>	0 2 -1 0 0 -15 6
f:<v-begin>	-18 7 -1 9 -6 -3 -2
f:<v-buy>	-3 -9 -9 6 8 -1 3
f:<v-deny>	13 -6 5 -6 4 -8 -9
f:<v-end>	5 -9 -9 6 17 3 -19
f:<v-impose>	-20 -3 -2 1 3 2 7
f:<v-propose>	23 11 1 -18 -20 -10 5
f:<v-return>	-6 26 1 -7 -12 -4 -8
f:<v-say>	2 -6 -8 10 -20 -7 17
f:<v-sell>	-9 -3 14 -13 4 6 -4
f:<v-suspend>	-12 16 -7 4 0 -14 0
f:<v-target>	-20 9 -1 -6 -2 7 3
f:<v-threaten>	0 14 -9 8 -14 2 -4
f:<v-up>	-24 13 0 -12 16 3 -13
f:?	-2 -2 8 18 -16 -10 -14
f:abolish	-1 -1 7 -19 11 0 -2
f:about	-6 3 7 3 -2 -12 -8
f:according	3 -1 16 -18 -9 -1 7
f:act	0 -1 -19 16 1 0 2
f:action	0 0 -6 -9 15 0 -1
f:additional	-2 -8 13 -6 -11 -4 9
f:affair	0 -1 -10 -8 12 0 3
f:affected	0 -1 14 -1 -9 -1 -5
f:after	0 -4 -3 8 4 2 -21
f:again	-8 17 1 -1 -6 0 -12
f:ago	-6 -16 6 9 -17 -2 3
f:agree	-12 18 5 4 -2 -6 -25
f:agreement	-6 -12 5 3 3 1 -4
f:air	0 1 -13 -10 -4 0 18
f:aircraft	-1 -8 10 3 -13 -2 0
f:airport	0 -1 13 -7 -2 0 -5
f:all	-1 0 -11 -4 24 0 -15
f:alone	-1 -10 9 1 -3 -7 1
f:already	-4 -1 -11 25 0 -7 -15
f:also	-1 8 -1 15 -19 3 -17
f:although	0 -1 11 -7 -4 0 -4
f:altogether	-1 5 5 1 -12 0 -3
f:aluminium	0 3 -10 14 -1 -1 -9
f:aluminum	-2 -7 21 1 -13 0 -9
f:alway	0 -4 8 -19 13 1 -9
f:and	-10 -8 2 3 4 8 -5
f:anew	0 12 -7 9 -10 -4 -6
f:announcement	0 7 -16 2 11 0 -6
f:another	-7 3 13 -7 -4 -6 -1
f:answer	-5 -15 -6 -18 30 -12 7
f:any	-5 -14 6 -13 9 -5 9
f:anybody	0 12 -1 -18 5 0 -5
f:anyone	0 7 9 -6 -5 0 -11
f:anything	1 1 -9 0 12 5 -12
f:apart	0 -1 -14 18 -9 0 0
f:apply	-2 15 9 -10 -9 -8 0
f:approve	-4 -15 -8 21 -11 5 -1
f:are	-10 3 4 -1 -1 0 -4
f:arrangement	1 -16 9 6 -17 10 -9
f:as	-1 -12 -3 12 -3 -1 -1
f:aside	0 -3 3 12 -16 0 -5
f:ask	11 -3 15 -11 -3 -7 -10
f:asparagu	-1 3 -14 5 -3 7 1
f:at	-21 8 -11 10 -6 7 3
f:autumn	4 -6 -8 2 12 -2 -3
f:average	-4 -5 -16 18 -1 0 4
f:away	1 -4 -16 14 7 -4 -6
f:back	-18 19 -4 -5 -3 12 -15
f:banana	0 11 5 -12 0 -1 -8
f:bargain	0 -1 -15 19 -3 0 -3
f:base	0 17 -12 0 -5 -1 -1
f:battery	0 -8 -3 10 -1 0 -1
f:be	2 2 10 -1 -17 -9 0
f:bean	-1 -20 13 0 7 -4 -12
f:became	6 0 -17 4 12 0 -9
f:because	-10 7 11 -17 -1 -4 2
f:become	-3 4 17 -10 -7 -3 -4
f:been	3 -14 -9 11 5 6 -5
f:before	-14 -3 25 -1 -16 -12 -6
f:begin	1 -9 -3 15 -15 0 5
f:being	0 -10 -4 6 1 -3 3
f:believe	1 7 -12 5 6 -3 -6
f:best	0 -1 -8 15 2 0 -13
f:between	-11 -14 -1 -1 -1 9 9
f:beyond	-2 -1 -1 14 -3 0 -7
f:bill	-1 -12 -9 1 0 -3 17
f:boat	-2 -3 -1 -8 14 2 -6
f:border	0 3 -10 12 0 0 -7
f:both	1 12 -25 5 6 -3 7
f:bottle	0 -3 11 -5 -4 0 -4
f:box	0 0 -12 0 1 0 11
f:brussel	0 -1 16 -11 -5 0 -6
f:build	0 0 17 -7 -6 0 -6
f:building	0 -2 -5 -6 0 0 11
f:bulb	0 2 -4 -11 5 7 -5
f:busan	-4 -6 12 -8 0 2 -4
f:buse	-2 13 11 -22 -1 -1 -7
f:business	0 4 2 -12 7 0 -1
f:but	-15 2 6 -1 6 -3 -8
f:butter	-1 3 -11 9 -3 -2 4
f:buy	-5 -13 -2 5 -2 0 6
f:by	0 0 -13 0 14 -6 3
f:c	0 6 7 -12 0 0 -1
f:can	-4 -7 8 0 -20 2 11
f:cannot	1 2 1 -6 12 0 -15
f:car	-7 -18 0 9 -3 -12 8
f:carpet	-2 -16 5 0 -12 12 3
f:case	-1 13 -6 -10 -5 0 6
f:ceasefire	0 -2 -9 17 -7 -4 -4
f:ceiling	-4 -5 -12 17 3 -2 -6
f:cent	-3 -6 9 -13 11 -1 -7
f:change	-6 -10 12 -2 2 -1 -8
f:charge	-13 7 2 -10 -3 13 -1
f:chart	-1 -7 0 3 12 -5 -8
f:cheese	-1 2 5 -16 4 -1 1
f:chip	-1 -13 16 2 -8 -2 -9
f:claim	6 0 7 -14 5 -4 -2
f:clear	5 12 0 -14 3 0 -10
f:client	0 0 14 -11 -1 0 -2
f:close	-6 -7 -7 5 -3 -1 14
f:coal	0 -2 4 -12 8 0 -2
f:coffee	4 -15 -1 -9 9 2 9
f:collect	-15 5 -9 18 -12 -6 3
f:comment	2 4 -13 3 -6 0 7
f:company	-2 4 -19 20 -3 -3 0
f:concentrate	0 -1 -12 5 3 0 5
f:conclude	0 5 14 -6 -14 0 -8
f:confirm	-6 -2 0 5 -18 4 8
f:content	5 0 -1 7 -12 -2 0
f:continue	-1 -13 -3 8 -6 5 1
f:control	-1 1 -1 10 -20 0 0
f:cork	-1 2 11 -22 2 0 1
f:correct	11 -2 2 -11 0 0 -7
f:corrected	14 -1 3 -13 -7 0 -7
f:could	-20 6 -6 19 -6 -8 -5
f:count	-5 4 -11 12 13 -3 -21
f:countermeasure	-2 -6 9 0 -13 0 3
f:counting	0 4 -5 -17 14 5 -3
f:country	-12 -2 -17 19 0 -8 5
f:course	0 4 13 -17 -8 1 4
f:custom	7 -5 15 -2 -24 -1 0
f:date	0 2 -3 11 -6 0 -11
f:day	5 -1 10 -1 -16 -2 0
f:deal	-15 -11 -3 17 -13 -3 5
f:decided	-9 7 12 3 -9 -6 -14
f:decision	2 4 -4 -14 -4 0 11
f:decree	0 0 9 0 0 -6 -15
f:delegation	4 0 -1 -13 0 0 6
f:deny	13 -5 -3 1 1 -1 -9
f:desk	0 -5 2 -9 -9 0 13
f:didn't	-2 -7 16 -6 -10 0 0
f:difference	0 0 12 -21 5 6 -11
f:direction	0 5 9 -12 -3 0 -5
f:do	-5 14 0 -4 -3 -7 -2
f:doe	2 -13 -9 19 0 0 -9
f:doesn't	-2 6 -8 -6 11 0 -4
f:don't	-12 17 -1 -9 -2 -2 3
f:done	7 -23 1 -8 9 0 6
f:down	-15 -14 -6 3 6 3 10
f:draft	13 1 1 -11 0 -1 -6
f:drawer	-2 -3 7 -14 0 0 8
f:drop	7 -14 -11 10 2 -1 2
f:due	-4 2 -13 4 4 0 5
f:during	-6 -13 12 1 0 -7 0
f:duty	-3 1 -10 13 6 -9 -11
f:each	-8 -5 -1 9 1 4 -5
f:early	0 3 4 -13 9 0 -2
f:earth	-1 12 7 -11 -19 -2 10
f:easter	-2 5 -18 -9 19 0 -5
f:economy	0 -6 -6 0 13 -3 -6
f:effect	4 -16 -2 -1 9 -7 1
f:effective	-2 -1 -13 6 -3 0 10
f:either	-8 4 -10 10 3 0 -10
f:else	5 2 -11 -1 20 -1 -18
f:elsewhere	0 1 13 -10 -3 0 -2
f:emergency	2 0 -13 0 16 -5 -9
f:end	1 -6 9 -3 12 -6 -22
f:energy	-3 0 -12 11 -2 -2 4
f:enough	0 8 -3 -15 0 -1 6
f:enter	0 -9 2 11 -7 -5 -1
f:entity	0 -4 -9 15 -4 0 -3
f:error	11 1 1 -8 1 0 -10
f:even	5 -5 -2 -13 7 -1 5
f:evening	-10 -9 0 -28 6 -3 26
f:ever	4 1 -10 -1 10 13 -25
f:every	-4 -6 -10 8 1 4 1
f:everybody	-5 0 8 -5 15 -7 -17
f:everyone	0 2 -7 -14 21 3 -12
f:everything	-2 -3 -5 19 -6 -6 -11
f:everywhere	0 -11 7 7 -6 0 -8
f:exemption	0 -3 11 -4 -3 0 -6
f:exist	12 -3 -6 -4 4 -1 -7
f:expect	-4 10 0 -6 2 -4 -1
f:explain	2 -5 -11 13 1 -1 -11
f:export	-6 4 5 2 -18 2 2
f:extension	-4 -2 6 -18 15 -3 2
f:face	2 6 0 -4 8 0 -13
f:fail	-1 5 -8 12 -6 -1 -8
f:fall	0 12 -1 1 1 -7 -14
f:false	17 -3 -16 -12 3 6 -11
f:farm	-3 0 2 -14 13 -2 2
f:farmer	-1 1 -8 -10 11 0 4
f:fear	-1 12 -3 0 -9 -3 -1
f:fee	-3 -13 10 -5 10 -1 -11
f:fentanyl	-16 0 17 -14 7 0 -11
f:fertiliser	0 3 10 -17 -4 0 5
f:fight	0 -9 -1 -13 5 0 11
f:figure	15 -4 1 6 -13 -10 -6
f:final	0 -3 -9 -3 -3 0 15
f:find	-4 -4 -5 1 -1 -1 11
f:fine	0 -1 12 -6 -4 0 -4
f:firm	-5 0 -10 9 6 -1 -1
f:fix	6 -11 7 0 -6 0 1
f:followed	-13 -4 5 3 -7 -4 7
f:food	0 0 -14 13 6 -6 -5
f:for	-12 6 7 1 -2 -2 -13
f:force	6 -16 -10 8 -9 -7 18
f:forced	0 -8 2 -14 15 0 -3
f:framework	0 -8 -13 12 11 0 -8
f:free	4 -10 -7 -10 12 -8 14
f:freeze	0 11 -3 -1 -1 -5 -2
f:from	-7 10 -1 8 -19 -1 2
f:fruit	-2 2 0 -14 8 -3 5
f:fuel	0 -1 -4 -15 9 0 8
f:geneva	-7 -7 1 10 -17 -5 11
f:get	-6 -13 -26 15 12 2 10
f:give	-2 -8 -4 3 14 0 -6
f:glove	-1 9 -3 -17 5 0 1
f:go	-6 12 -7 -4 9 0 -6
f:good	-1 2 11 1 -3 -2 -21
f:government	-4 10 2 -16 2 0 5
f:grape	-1 -1 6 -13 0 0 7
f:grow	-5 -2 4 -19 12 3 -2
f:grower	-3 9 0 -17 -7 0 10
f:had	-4 -22 12 0 4 13 -16
f:half	-14 -7 -2 8 4 2 -6
f:hand	2 -7 -15 6 -9 -2 14
f:happen	3 4 -8 -9 -4 0 11
f:have	-12 -10 1 13 -7 8 -3
f:he	-3 -5 -8 -16 13 -17 22
f:hear	-5 -4 12 -19 -16 0 18
f:heard	-4 0 14 -1 -7 0 -9
f:her	0 5 -1 8 -2 6 -19
f:here	10 10 1 -15 -6 -2 2
f:high	-1 -1 -1 11 0 -5 -9
f:higher	0 9 -5 -1 -2 17 -20
f:highest	-5 -4 -16 -7 8 26 -20
f:his	5 -10 -21 9 2 -3 13
f:hit	-3 8 -1 -12 2 -1 5
f:hold	-6 3 1 -12 6 -3 7
f:home	-5 10 8 -4 -4 -2 -8
f:hope	-7 -2 -4 0 -1 0 11
f:hour	0 -5 1 18 -12 -3 -14
f:house	0 -8 -4 14 -13 2 -1
f:how	0 5 -8 13 -5 -2 -9
f:i'd	-4 -4 -10 -5 1 -2 16
f:idea	-3 0 -4 -4 -1 -1 12
f:if	-4 10 13 -2 -15 3 -14
f:immediately	-2 -1 -13 7 -7 0 11
f:impose	-1 6 -10 16 -5 2 -13
f:in	-7 -7 2 -18 15 17 4
f:included	-3 -12 -6 0 14 -2 0
f:increase	-4 11 16 -17 -2 0 -6
f:industry	7 1 10 -7 -4 0 -11
f:insulin	0 0 6 -14 3 0 6
f:into	1 5 2 -12 0 -2 4
f:introduce	0 -2 12 -9 -1 0 0
f:is	14 -9 -2 -5 -2 -18 12
f:issued	3 0 2 -12 8 0 -1
f:it	13 1 -12 1 -3 8 3
f:it'll	0 -1 -8 13 -3 0 -4
f:its	-9 -2 -1 3 -1 9 -3
f:joint	-1 4 4 -3 -11 0 4
f:judgment	0 6 -2 -14 11 -1 -2
f:keep	-3 -4 5 1 2 0 -12
f:kind	-5 -11 7 0 2 0 2
f:know	-6 -8 -1 0 12 -3 1
f:labor	0 -5 -4 -8 13 0 0
f:lack	0 -2 -12 1 -5 0 13
f:lamp	0 1 -12 13 -2 0 -2
f:lapse	-2 0 5 5 -10 9 -12
f:last	-10 9 8 -14 -25 12 15
f:later	2 -16 -15 0 11 0 7
f:latter	0 0 13 -17 -6 0 4
f:laughed	12 -4 4 1 -6 0 -10
f:law	12 -5 4 -10 4 -6 -4
f:lead	0 5 -3 10 -4 0 -11
f:leave	-13 -8 -8 12 -6 3 9
f:less	-9 -6 -1 15 -7 -5 -1
f:let	-11 -16 17 2 -1 10 -23
f:letter	-5 0 -1 -3 -9 -4 14
f:level	-2 5 5 -9 10 0 -17
f:levy	0 8 5 -4 -13 0 -1
f:licence	-4 7 2 -16 -7 4 5
f:lie	-1 -12 6 -1 -8 3 10
f:lift	-1 0 0 -9 13 -1 -5
f:like	7 9 9 -14 -11 -4 0
f:likewise	0 5 3 -11 0 -1 5
f:line	6 -9 13 -9 7 -2 -15
f:list	-8 -19 6 18 -9 -7 -12
f:listed	0 -5 -9 16 -4 0 -2
f:little	-1 -10 -6 11 0 -4 3
f:lived	-5 -1 -12 -4 17 0 -1
f:lobster	0 2 -13 -3 10 0 4
f:london	0 -2 12 0 -13 -1 -3
f:long	-5 -14 0 10 -6 -2 4
f:lose	2 3 -21 0 0 0 17
f:lower	-6 -16 17 -13 -3 3 4
f:lumber	0 -2 17 -10 -6 0 -3
f:lunch	1 4 0 -17 -5 -1 11
f:m	0 0 4 5 -11 -1 0
f:make	8 -3 -8 11 -2 12 -14
f:many	-6 -3 7 -13 1 0 9
f:market	-4 2 -8 12 -7 3 -3
f:may	-6 -5 14 -8 -2 -8 7
f:me	7 1 4 2 -4 0 -13
f:mean	-9 7 -15 4 -1 -3 14
f:meant	-1 -9 9 -15 -1 -1 9
f:meantime	0 -4 -10 20 -7 0 -9
f:measure	0 13 1 -10 0 -2 -3
f:medicine	-8 -7 0 6 -14 4 7
f:meet	9 -1 -2 -10 -5 5 8
f:member	-14 9 -11 15 -9 3 -2
f:memorandum	0 0 0 11 -4 0 -11
f:men	0 1 -8 -6 11 0 -2
f:mentioned	5 -2 0 9 -3 0 -12
f:middle	0 -2 -7 -2 -4 11 0
f:midnight	0 0 14 -5 -4 0 -7
f:milk	-3 17 -4 1 -6 -1 -15
f:mind	-1 -2 -10 16 1 0 -10
f:minister	-1 -1 -16 4 -14 0 21
f:ministry	11 -2 -9 4 -3 -2 -1
f:moment	2 0 -22 5 0 -1 11
f:monday	0 -4 10 -1 -7 0 -2
f:month	0 -11 3 -5 7 5 -3
f:more	-12 -7 -4 17 -5 13 -16
f:most	-5 -8 19 -13 6 -3 -11
f:move	-2 0 12 -9 -5 -2 1
f:mr	3 -12 2 -1 -6 9 1
f:much	-2 -17 17 -7 -12 6 1
f:my	0 9 -11 11 -2 -5 -3
f:name	-3 0 -11 9 -1 3 2
f:named	-1 -3 -6 13 0 0 -6
f:nearly	0 8 9 -4 -14 -4 -5
f:need	-12 -12 -2 -14 -20 5 28
f:needed	0 -1 -15 -6 15 -3 8
f:negotiator	0 0 -12 11 -11 0 6
f:neither	0 5 -5 11 -10 0 -7
f:never	16 5 -10 10 -9 5 -16
f:new	-18 -12 23 -19 7 -4 0
f:next	0 -16 2 15 -9 4 -12
f:nil	-2 3 -5 -13 14 0 4
f:no	26 -3 -6 -11 -5 10 -2
f:nobody	-9 4 -5 -1 11 11 -12
f:none	0 -12 6 -1 -4 -3 4
f:noon	0 -6 9 -3 7 0 -10
f:north	-2 0 -2 14 1 -1 -13
f:not	18 -2 4 2 -19 -6 -3
f:note	2 0 12 -1 -17 5 -4
f:nothing	-12 1 -8 12 6 0 -6
f:now	-33 18 -13 -5 12 1 0
f:of	-6 -6 3 -7 0 11 7
f:off	-16 0 0 6 14 -10 -15
f:offer	-3 0 -13 3 -7 -2 19
f:official	-1 0 20 -10 -13 0 -4
f:oil	-9 -9 11 0 2 -5 -7
f:old	-10 6 13 -15 0 -6 1
f:older	-2 -10 -7 11 2 0 -2
f:on	-25 7 4 -4 2 -4 2
f:one	-14 -4 3 -17 12 -12 12
f:only	-1 -9 1 -13 15 -7 4
f:open	-1 9 -14 9 -11 -1 4
f:or	-9 0 -3 -5 6 -6 12
f:orange	-3 -10 11 -13 -2 0 14
f:order	-2 -12 -2 -2 10 -4 1
f:ordinary	-2 -21 6 6 0 -9 -7
f:other	-3 -13 6 2 10 -7 -14
f:our	-11 19 5 -8 -11 -3 -4
f:outside	-2 -7 -6 13 -7 0 2
f:over	-19 4 0 -3 7 -7 4
f:owe	0 3 12 -14 -5 0 0
f:own	1 -14 0 8 1 0 -4
f:palm	-1 -17 4 0 7 -2 5
f:paper	6 10 -12 3 -11 -4 7
f:parcel	-2 3 -11 8 6 -2 -7
f:parliament	-2 8 -15 3 -4 -1 12
f:part	-14 -10 -1 7 -6 6 3
f:party	-3 -6 0 -7 -4 0 13
f:pay	3 0 3 -3 2 -13 1
f:peace	0 5 0 -13 0 6 -3
f:pencil	0 -5 14 -7 -3 0 -3
f:people	-7 -10 -2 3 -3 -3 13
f:per	-3 -6 13 -16 8 0 -5
f:permanent	0 -1 -10 0 3 0 8
f:permit	-2 14 -15 -9 -1 2 9
f:place	4 -8 -13 1 20 2 -14
f:plane	-2 -2 -11 15 -2 0 -1
f:plu	-1 1 -8 2 9 -3 -5
f:point	8 5 -12 0 5 -2 -2
f:policy	0 -2 -8 -5 2 0 10
f:port	-2 -8 4 -10 21 0 -13
f:post	0 -12 -3 -11 -23 -2 29
f:present	-14 21 -26 16 -12 0 3
f:price	-9 8 12 5 -17 -6 -10
f:proclamation	-3 -11 -10 8 -2 -3 10
f:product	-4 -6 5 7 -13 -4 4
f:prolonged	-1 6 6 -3 0 -1 -12
f:promise	3 -12 12 2 -7 -4 -10
f:provisional	0 -2 -12 9 0 0 5
f:published	-14 -9 4 -4 5 -6 11
f:put	-10 2 4 -2 13 -22 -9
f:quantity	0 0 9 5 -1 0 -11
f:quarrel	-4 12 -10 -2 7 -3 0
f:question	5 4 6 -1 -5 0 -12
f:quota	-8 -12 2 -1 -3 -3 11
f:raise	-11 1 0 -4 1 -4 10
f:rare	-1 12 7 -11 -19 -2 10
f:rate	2 8 -4 6 -13 20 -17
f:rather	-5 -2 3 -11 4 -3 10
f:ratify	0 -4 -13 14 -5 0 3
f:reach	-5 -5 -14 6 5 3 7
f:read	-3 -4 8 2 7 -6 -15
f:ready	-1 -8 1 -1 -8 0 13
f:reason	-4 -9 1 -20 10 0 14
f:reciprocal	-13 -12 6 -5 11 1 -11
f:record	0 13 -5 -7 1 0 -6
f:reduce	0 -2 13 -3 -6 0 -6
f:reduction	0 0 -6 12 -7 0 -1
f:refund	1 0 -5 -5 13 0 -6
f:refused	0 -4 14 -9 -5 0 -1
f:relief	0 6 8 -13 0 0 -1
f:remain	-6 -3 -2 11 7 1 -28
f:remember	-2 3 3 -12 -7 -4 10
f:remove	0 3 -12 -7 14 -2 6
f:renewal	0 0 2 -12 9 0 -1
f:renewed	-4 -4 -5 -3 18 -4 -2
f:reply	9 9 0 -10 -1 9 -15
f:report	4 0 4 -19 -7 0 10
f:reporter	-9 0 -16 25 -23 5 3
f:respectively	0 -6 7 -11 -1 0 8
f:respond	-1 -6 11 5 -11 -1 -3
f:retain	0 0 9 0 -12 0 0
f:return	-1 7 -1 2 0 -12 -2
f:rice	-5 -1 -2 -13 11 -5 8
f:right	0 13 -5 -2 -3 -7 0
f:rise	2 0 6 -6 6 4 -16
f:room	4 -1 -10 9 8 0 -16
f:run	-9 -2 16 0 -13 -8 0
f:safeguard	0 -5 3 10 -11 0 -6
f:same	7 6 3 0 -4 7 -16
f:say	10 -2 0 -1 -4 3 -6
f:season	0 6 0 -12 11 0 -10
f:section	-9 -14 9 -13 19 -8 -12
f:see	-4 7 14 -12 -8 -10 2
f:seem	0 -3 16 -15 3 0 -8
f:sell	-2 -8 21 -9 1 0 -7
f:semiconductor	0 -1 -5 11 -9 0 1
f:send	1 -6 0 -12 7 6 3
f:sesame	0 4 1 -14 6 -1 1
f:shall	-1 -1 -2 12 -1 -3 -7
f:shelf	0 13 3 -13 -8 0 -6
f:ship	-5 5 -2 -9 11 0 -6
f:should	-2 12 15 -5 -16 -4 -8
f:shrimp	0 -2 17 -3 -8 0 -7
f:side	-12 -12 8 14 -20 -9 4
f:sign	-6 -11 -9 20 -8 -3 5
f:signature	1 -9 3 -9 -9 -1 17
f:silent	0 -6 -9 12 -3 0 1
f:since	-12 -1 3 6 6 -1 -20
f:sit	5 -7 -10 -1 -9 0 16
f:sleep	-4 14 1 -5 0 -1 -13
f:slip	11 -2 -6 3 -3 0 -9
f:so	2 3 12 -6 -13 8 -6
f:social	-2 -1 0 -12 -1 0 13
f:some	3 -6 -4 4 14 -8 -14
f:soon	3 -4 -5 12 -13 0 1
f:sorry	12 3 -1 -9 -4 0 -8
f:soybean	0 -10 -20 9 16 -3 1
f:spare	-1 1 11 -15 3 0 -3
f:special	-1 7 -15 11 1 0 -3
f:spice	0 -2 3 -15 13 0 -2
f:spirit	0 -11 -3 4 10 0 -1
f:spoken	0 13 -9 -3 -3 0 2
f:spring	-8 10 9 -9 -13 4 -3
f:stand	0 -8 -4 2 9 -3 -2
f:standstill	-3 9 10 -18 -1 0 -5
f:start	-5 -1 -15 30 -17 -6 -5
f:steel	-9 -24 14 9 -13 -9 0
f:still	-19 -9 11 -5 3 -7 0
f:stockholm	0 1 7 -3 -13 5 1
f:stop	-1 7 -6 11 -5 6 -20
f:strike	0 4 -11 5 2 0 0
f:subject	-5 -6 -5 11 -3 0 1
f:such	24 -10 -7 2 1 -9 -14
f:sugar	-2 -5 -7 13 1 0 -6
f:sum	-2 -10 12 -2 -5 -3 0
f:summer	-1 -20 7 -5 12 4 -18
f:summit	-1 0 3 2 -11 6 0
f:surcharge	3 -16 8 -18 10 -1 3
f:suspend	2 13 -2 4 -7 -6 -9
f:suspension	-7 3 -9 9 -17 4 10
f:take	-3 -8 6 -10 7 0 3
f:talk	-16 -1 8 7 -14 -10 -1
f:tariff	-9 -21 -2 1 13 7 -2
f:tea	-1 7 -16 8 5 3 -12
f:television	1 -4 12 -10 -6 0 4
f:tell	-5 2 -3 15 -19 -8 1
f:ten	-1 -5 10 -7 -5 0 2
f:term	-6 -7 6 13 -11 -2 -12
f:text	1 -10 -8 16 0 0 -7
f:than	-7 0 -7 12 -7 2 1
f:that	0 11 -3 -6 7 12 -11
f:them	6 -10 7 4 -12 0 -5
f:then	-22 26 -3 -10 -3 13 -4
f:there	7 4 2 -8 0 0 -4
f:therefore	0 -1 15 -13 -7 -1 3
f:these	-3 15 -3 -15 -11 2 11
f:they	4 4 -20 8 -5 8 9
f:they'd	0 13 -5 -2 -8 0 0
f:thi	-14 6 -2 -17 10 5 8
f:thing	0 0 -1 -13 0 -4 11
f:think	0 3 -14 -4 14 -3 0
f:third	-5 -12 -3 7 -1 1 8
f:those	-13 17 0 10 -13 4 -24
f:thousand	11 -2 0 -9 -4 -2 0
f:threat	-11 -3 4 -12 7 -2 11
f:three	5 7 -3 4 -3 -2 -11
f:tied	0 0 7 -14 3 1 3
f:till	-1 -3 13 0 -6 -2 -8
f:timber	0 -5 -1 12 -5 -3 -3
f:time	10 5 -8 2 5 -5 -10
f:tin	-1 0 -4 -8 0 11 -1
f:tinned	0 -6 -8 0 11 0 0
f:to	-14 12 5 4 -16 -4 0
f:together	-3 5 9 -10 3 -4 -5
f:tomatoe	-2 -5 -9 -1 1 0 13
f:too	0 5 -8 -14 6 2 12
f:top	-9 13 0 -7 2 -12 1
f:tractor	-1 6 -10 11 -6 -1 1
f:treaty	-4 2 -1 4 3 -3 -12
f:truce	0 -16 27 -9 -5 -8 -5
f:true	1 0 1 -13 7 -1 1
f:turbine	0 -1 6 -12 4 0 1
f:turn	-3 15 2 -11 6 -2 -13
f:twice	3 -11 -4 11 13 3 -25
f:two	-13 2 -5 0 3 3 3
f:under	-5 -4 3 -18 16 -11 6
f:undertaken	0 5 -12 7 -6 0 5
f:unlawful	0 0 11 -11 -2 0 -2
f:unreliable	0 -4 -13 19 -4 0 -4
f:untouched	0 -4 -15 6 7 0 5
f:up	-12 4 0 8 -6 10 -11
f:urea	0 3 4 -12 5 0 -3
f:us	12 3 2 -4 3 5 -20
f:use	-3 0 -10 9 1 0 1
f:used	-3 -13 15 2 -4 -4 -3
f:usmca	-1 -4 15 -11 -8 0 4
f:video	-1 -5 16 -5 -5 0 -6
f:vote	0 4 -11 0 1 -1 6
f:waited	-1 -9 -5 -6 11 -2 6
f:want	-12 15 -2 -18 -16 9 19
f:warn	-1 10 -8 9 -2 -1 -15
f:was	6 2 -5 -6 14 8 -20
f:watche	0 14 -5 -10 -7 5 2
f:water	-2 -5 -15 6 11 -5 2
f:wednesday	0 0 -15 17 -1 0 -1
f:week	-3 -1 7 -1 -13 -12 10
f:well	-5 0 5 -19 11 0 2
f:were	4 -6 4 -18 5 14 1
f:what	-17 -30 11 1 18 -4 -6
f:whatever	-3 -4 1 -6 -7 5 12
f:wheat	-2 -13 -6 15 9 -4 -13
f:when	-12 4 -8 -7 7 -3 13
f:where	-18 -10 1 3 8 0 0
f:whether	-6 -8 2 -16 0 0 18
f:which	-28 -10 0 3 16 0 -5
f:while	-3 1 0 1 -15 0 10
f:who	-3 14 10 -7 -11 -6 -5
f:whoever	0 -4 5 -13 6 -1 0
f:whole	0 -3 -13 -20 22 -2 2
f:whose	3 -2 -5 0 -11 3 12
f:why	-5 -5 13 0 -13 4 -1
f:will	9 2 1 5 -26 -2 5
f:wine	9 1 11 -12 -10 -5 0
f:with	-6 -15 -11 15 18 -5 -13
f:withdraw	0 -13 -8 12 -6 0 9
f:within	-8 1 -17 2 20 -7 -2
f:without	-11 3 10 4 -19 3 -4
f:won't	-3 -2 15 -8 -5 0 -2
f:worker	0 4 0 -10 5 0 0
f:working	0 -3 11 -9 -1 0 0
f:worse	-2 -4 -4 10 -3 0 0
f:worst	-8 5 2 -9 2 8 -15
f:worth	-7 0 20 -25 4 -4 0
f:would	-11 25 18 -21 -30 -5 4
f:write	2 2 -3 -7 -18 -9 18
f:wrong	27 -6 0 2 -17 -5 -26
f:year	-21 -3 6 -10 9 8 -1
f:yet	-9 -10 1 2 -8 0 10
f:you	8 9 1 4 -7 -13 -17
f:your	0 4 1 -12 -7 -3 13
f:zero	-6 3 0 13 0 -2 -18
f:—	10 9 5 8 -24 -5 -15
falling	-17 14 -1 1 1 -3 -6
first-of-paragraph	4 -12 6 6 -8 -5 -2
form=digits	-26 1 -1 6 1 -7 8
form=free	17 -62 1 -1 2 -25 3
form=signed	-8 -3 1 8 1 -9 -2
form=word	6 5 -3 -11 -3 25 -9
form=worked	11 -16 29 -33 1 -21 -6
formerly after	-17 -10 -5 1 14 -1 1
formerly column	-2 -21 -26 -1 38 -16 -12
formerly heading	-2 -16 -29 -3 41 -12 -14
formerly led	-2 -9 -10 3 18 -2 -10
formerly low	-18 -6 -12 1 28 0 -13
formerly part	-23 -11 -1 -2 14 4 -1
formerly rest	-22 0 0 3 6 -2 -2
half=from	-21 -9 9 -10 17 1 -17
half=from future	-5 -31 33 -32 -14 8 10
half=from modal	2 -27 37 -4 -14 -4 -23
half=from past	-6 3 -52 32 14 -6 10
half=from perfect	-6 21 -33 -2 26 -3 -8
half=from pluperfect	-1 14 -7 -3 2 -2 -5
half=from present	-22 -5 -1 -5 11 10 -7
half=from verbless	0 -9 26 -6 -12 -6 -17
half=no	-5 -2 7 3 -2 -9 -2
half=no future	-4 -1 -2 12 -6 -8 -4
half=no past	-7 -3 -7 -1 9 6 -3
half=no pluperfect	3 -11 -7 8 -2 -2 5
half=no present	-6 3 10 -3 -10 -4 0
half=no verbless	2 -1 5 -2 -2 -10 1
half=to	3 -3 -9 7 -15 1 11
half=to future	5 3 -26 14 -15 -1 -1
half=to modal	7 3 -29 -3 -2 -1 12
half=to past	-3 -12 45 -39 -7 0 -6
half=to perfect	8 -23 12 -4 -4 1 -4
half=to pluperfect	-1 -6 15 -21 7 -1 -1
half=to present	-6 7 -25 17 -2 3 5
half=to verbless	-2 -11 -21 23 -13 0 10
has-future	-5 1 3 4 -16 0 0
has-infinitive	1 2 1 -6 -12 0 8
has-participle	0 -3 -10 18 11 -8 -20
has-past	0 -17 -9 6 12 4 -10
has-perfect	5 -11 5 -6 0 -16 4
has-pluperfect	3 -12 -7 1 9 -2 -2
has-present	2 10 4 2 -11 -14 -6
heading:after	0 12 2 -10 -4 -2 -4
heading:april	-2 -7 -10 2 14 0 -10
heading:at	0 -15 -15 -10 -11 27 -4
heading:august	0 -4 -9 9 11 -8 -7
heading:before	-2 -12 -32 -18 47 -17 -15
heading:china	0 -3 -4 -2 14 -4 -5
heading:december	0 -4 9 4 -17 5 -5
heading:duties	0 -3 -10 -4 12 5 -4
heading:duty	-7 4 11 6 -22 8 -19
heading:ends	0 18 -11 -7 -5 -3 -2
heading:february	0 -5 -9 11 -4 6 -3
heading:from	-2 7 -31 33 -20 -9 -2
heading:goods	0 -7 -4 13 -4 0 -7
heading:if	-1 38 -19 -22 -15 -14 -11
heading:into	-3 -4 7 -23 6 5 1
heading:it	0 12 -9 -7 6 -5 -3
heading:july	0 -12 -9 2 -3 8 10
heading:lapses	0 13 -8 -3 -4 -2 -1
heading:list	0 -4 11 -4 -3 0 -2
heading:march	0 14 -11 0 6 -6 -12
heading:may	0 -7 -16 6 13 4 -6
heading:new	-1 -4 19 -31 7 4 -8
heading:november	0 0 -10 6 9 -5 -4
heading:now	-2 -5 37 -16 -25 -5 -16
heading:on	0 -3 -3 -8 -1 10 7
heading:peak	0 -8 -15 -7 -14 25 -4
heading:rate	-8 -9 8 14 -14 -11 -27
heading:the	-5 12 -18 -9 5 14 -3
heading:to	0 -9 3 12 -5 -4 -10
heading:today	0 -16 41 -16 -21 -11 -11
heading:truce	-2 22 -1 -12 1 -11 -22
heading:under	0 -6 6 -14 1 0 4
heading:until	-2 -17 8 -6 11 -16 -10
heading:us	0 -3 5 -11 12 -5 -4
heading:without	0 29 -20 -8 -9 -8 -6
headline	-18 -10 2 4 1 1 5
highest	11 7 -8 -5 -6 12 -5
highest false	6 -44 13 -1 1 -1 8
highest over 80	10 -58 -1 9 -15 15 8
highest true	8 28 -23 -6 -8 14 -12
highest under 80	7 20 -8 -11 0 3 -11
intending after	0 -21 -22 9 -11 -11 23
intending before	15 -5 -9 -5 -8 -18 6
intending column	0 -9 -21 -25 -10 -1 33
intending heading	0 -9 -22 -25 -10 -1 34
intending led	1 -12 -10 -24 -11 -21 32
intending low	0 -6 -19 -20 -27 -31 44
intending part	14 -13 -24 -6 -8 -28 22
intending rest	-3 4 -9 -2 -20 -10 21
joined=	-12 5 -29 11 -9 16 11
joined= higher	-5 11 -12 -16 -3 18 -3
joined= lower	-3 -25 -17 26 -21 -10 17
joined= same	-1 9 -12 -2 9 3 -12
joined=( higher	0 11 -3 -13 2 0 -4
joined=( lower	0 -4 11 0 -7 0 -1
joined=(now	0 -3 11 -4 -3 0 0
joined=,	-2 3 3 -8 -11 -8 16
joined=, after higher	0 -10 12 0 -3 0 -5
joined=, against	0 -11 -5 0 12 0 -2
joined=, against higher	0 -11 -4 3 8 0 0
joined=, and it was	0 0 -4 -5 11 0 -4
joined=, higher	-1 0 -4 -3 1 -7 12
joined=, in place of	0 -4 -11 13 -3 5 -3
joined=, in place of higher	0 -4 -11 13 -3 5 -3
joined=, instead of	0 0 7 5 -17 0 -3
joined=, instead of higher	0 0 3 7 -14 0 -3
joined=, same	0 -1 14 -8 -9 0 3
joined=, to	0 4 -8 -12 4 0 7
joined=, will be lower	0 -6 -3 14 0 0 -7
joined=:	0 -4 2 10 -13 0 -5
joined=: lower	0 0 -6 14 -8 -3 -3
joined=;	0 3 -13 -5 4 0 9
joined=against	0 0 4 -7 -10 0 10
joined=and	-19 8 -18 4 11 2 -8
joined=and higher	-12 -11 6 0 14 -18 1
joined=and lower	-4 24 -25 2 -4 12 -15
joined=and no longer	0 -4 7 -12 7 0 -7
joined=and no longer higher	0 -4 6 -11 7 0 -5
joined=and not	3 0 5 0 -16 0 0
joined=and not higher	6 0 0 0 -12 0 1
joined=and same	-1 -6 -16 7 8 4 4
joined=and then to	0 0 -7 14 -9 -2 -1
joined=and then to higher	0 0 -6 13 -9 -2 0
joined=as	0 -7 4 -9 -9 12 1
joined=as higher	0 -6 -4 -6 -7 14 1
joined=becomes	-1 10 -6 6 -6 -1 -12
joined=becomes higher	0 11 -9 -3 2 -1 -7
joined=becomes lower	0 -2 0 11 -11 0 -5
joined=from	4 -20 9 -9 10 -10 -23
joined=from higher	4 -17 8 -4 3 -9 -17
joined=from lower	0 -2 2 -14 13 0 -8
joined=instead of	-5 -6 6 1 5 -12 -16
joined=instead of higher	-4 -2 7 2 -3 -11 -9
joined=instead of lower	0 -10 -2 -3 14 0 -10
joined=instead of the	0 -5 -9 11 -11 0 6
joined=instead of the higher	0 -5 -9 11 -11 0 6
joined=now,	0 5 -15 2 2 0 2
joined=or	-4 -11 8 -1 -8 -4 9
joined=or higher	-4 -10 -2 2 -5 -3 14
joined=or lower	0 -1 14 -3 -4 0 -11
joined=rather than	0 -4 6 -9 -2 11 -8
joined=rather than higher	0 -2 6 -8 -8 11 -7
joined=to	10 -3 7 -3 -6 -9 -2
joined=to higher	5 8 21 -22 9 -7 -15
joined=to lower	7 -35 -11 13 -20 -2 10
joins=	-14 -11 -4 -8 14 14 -4
joins= higher	-7 -14 -5 7 6 15 -23
joins= lower	-4 1 3 -31 17 -13 7
joins= same	0 1 -8 13 -14 5 -3
joins=(now	0 4 -22 20 -8 0 -5
joins=(now lower	0 -9 -18 24 -6 0 -3
joins=, after	0 -6 -10 17 -9 0 1
joins=, after lower	0 0 -15 16 -6 0 2
joins=, against	0 -1 6 -15 -7 0 8
joins=, and	0 -15 3 5 -2 -3 2
joins=, and higher	0 -6 3 -11 12 -1 -4
joins=, and not	0 11 -5 -6 0 0 0
joins=, from	-2 -7 -6 20 -17 0 -11
joins=, from higher	-1 -5 14 -8 -3 0 0
joins=, from lower	0 -2 -17 26 -13 0 -12
joins=, lower	0 7 -5 -13 4 -2 8
joins=, now	0 4 -14 -11 0 -3 16
joins=, now higher	0 4 -11 -17 0 -3 16
joins=, same	0 0 6 3 -12 0 1
joins=, then	0 -14 2 -21 17 -3 1
joins=, then lower	0 -5 -2 -15 17 -1 -2
joins=, was	0 0 13 -7 -7 0 -1
joins=, will be	0 -2 13 -9 -5 0 0
joins=, will be higher	0 -2 10 -6 -4 0 0
joins=: higher	0 0 -11 11 -2 -1 2
joins=and	-16 21 -24 0 5 5 -12
joins=and higher	-8 -4 0 14 0 -6 -13
joins=and lower	-7 30 -23 -17 6 11 -8
joins=and no longer	0 -1 -9 13 -5 0 -1
joins=and no longer lower	0 0 -8 13 -5 0 -4
joins=and same	0 -5 -14 5 3 3 6
joins=and the	7 2 11 -4 -16 0 -13
joins=as	0 0 15 -8 -7 -3 -3
joins=as lower	0 0 21 -6 -16 -3 -3
joins=becomes	0 -10 8 -11 8 -1 -8
joins=becomes higher	0 -3 -3 -7 11 -1 -2
joins=becomes lower	0 -7 16 -5 -6 0 -5
joins=for fentanyl,	0 0 13 -7 -7 0 0
joins=from	-9 0 0 11 -17 -3 -5
joins=from higher	-4 5 0 9 -13 -2 -11
joins=from lower	-4 -11 1 6 -9 0 0
joins=in place of	0 0 -17 10 -5 0 11
joins=in place of lower	0 -2 -16 8 -5 0 12
joins=instead of	3 -3 -10 5 -15 -2 14
joins=instead of higher	5 6 -6 -12 1 -1 8
joins=instead of lower	-4 -21 -6 11 -21 0 10
joins=now,	0 -3 13 -7 0 0 -2
joins=or	-2 -14 5 -3 -2 -4 7
joins=plus	0 -6 15 -3 -4 0 -6
joins=plus higher	0 -6 10 -3 -3 0 0
joins=to	-9 -11 12 -3 0 1 -6
joins=to higher	-5 -2 5 10 -6 2 -28
joins=to lower	-6 -22 11 -23 7 -2 10
l1="	6 5 7 -9 -3 1 -12
l1='s	-5 -1 17 -8 6 2 -27
l1=(	1 10 -6 12 -17 -5 -2
l1=)	0 0 24 -19 -12 0 -6
l1=,	-14 4 1 -3 2 3 -4
l1=.	-6 1 9 -13 1 0 2
l1=:	-46 8 6 0 -5 13 -7
l1=;	1 9 3 -3 -11 0 -1
l1=<begin>	-3 2 2 -9 1 2 2
l1=<day-ahead>	0 -3 -9 11 7 0 -15
l1=<day-gone>	-4 11 -10 -4 2 3 1
l1=<day-today>	0 -3 9 -9 2 0 -2
l1=<duty>	-1 7 9 0 -14 -3 -7
l1=<goods>	-6 5 18 -13 -22 -8 4
l1=<level-noun>	5 11 4 -7 -15 -10 1
l1=<level>	-11 10 -24 7 -19 15 12
l1=<name>	-6 -16 5 11 -5 -7 -6
l1=<not>	27 -14 -3 -15 4 -15 0
l1=<quality>	0 -10 17 -9 1 -1 -13
l1=<seat>	0 -4 14 -9 -10 0 3
l1=<v-agree>	6 -13 -14 0 -1 14 0
l1=<v-begin>	4 8 17 -11 -3 -6 -19
l1=<v-down>	-1 -4 15 -1 -6 0 -10
l1=<v-impose>	12 4 -6 0 -6 -7 2
l1=<v-propose>	5 -2 -10 -2 -13 -11 13
l1=<v-say>	3 4 -19 0 -6 -2 13
l1=<v-stay>	-19 3 0 12 -8 -5 -2
l1=<v-suspend>	-3 1 -27 22 -5 0 4
l1=<v-target>	8 2 10 -10 -11 4 -4
l1=<v-threaten>	7 4 -13 -8 -3 0 4
l1=<v-up>	0 1 -6 11 4 0 -11
l1=a	15 5 -11 6 -20 -7 2
l1=about	13 -17 -2 -9 -7 -5 11
l1=above	0 -2 15 -6 -7 3 -8
l1=add	-6 5 -2 -11 3 0 7
l1=additional	-4 -1 -8 -6 13 -3 9
l1=after	-1 -26 -18 0 32 -3 -10
l1=against	0 4 -14 -4 9 -3 6
l1=and	-12 11 -8 -6 2 4 4
l1=announce	1 -2 -16 1 -4 -6 13
l1=another	-5 -4 -23 22 -7 -5 9
l1=are	-9 8 14 -2 -24 0 -16
l1=as	23 -2 -17 -12 -17 19 -5
l1=ask	-8 -3 16 -3 5 -4 -12
l1=at	-9 -13 4 5 2 -10 2
l1=back	0 5 -19 15 -5 0 -5
l1=be	14 -1 -18 8 -5 3 -3
l1=bear	-3 3 12 -10 -4 2 -2
l1=become	1 13 -35 16 -16 1 7
l1=been	-6 -11 -4 2 14 -13 3
l1=below	-11 -2 2 -1 -5 0 10
l1=but	-1 0 -15 15 -10 0 3
l1=coffee	0 -3 23 -17 -5 0 -8
l1=collect	-1 1 12 -2 -4 -5 -8
l1=duty	-1 -4 16 -7 -15 0 1
l1=exceed	-4 0 -15 10 -4 0 9
l1=expect	-4 6 -15 -1 -5 0 11
l1=extra	-7 -13 0 -5 5 0 10
l1=face	0 7 -24 8 -10 2 13
l1=flat	6 2 1 -13 9 0 -10
l1=for	6 9 -12 -5 -40 -12 24
l1=from	-7 -20 16 -12 21 -12 -44
l1=further	-4 -8 -16 21 8 0 -11
l1=get	3 -7 -17 12 -6 -6 14
l1=given	-4 -2 -2 12 -1 0 -7
l1=go	0 0 -9 13 1 0 -7
l1=has	-3 -5 4 -1 -12 0 6
l1=have	-1 4 9 -9 1 0 -12
l1=in	0 -5 6 0 6 -3 -12
l1=is	-17 13 21 -8 -15 -20 -16
l1=it	-21 -4 2 -5 8 1 11
l1=its	-16 -6 28 -6 11 -5 -43
l1=keep	-4 -2 -4 12 -4 0 -1
l1=lay	-2 -7 -1 -8 11 0 3
l1=leave	-1 -7 -14 14 -9 0 10
l1=like	-13 3 5 2 0 0 2
l1=longer	0 -13 12 -3 2 -1 -12
l1=no	9 -5 -12 -10 -8 0 12
l1=not	18 -11 4 -15 8 -12 -8
l1=now	-6 -10 24 -5 -9 0 -12
l1=of	5 -8 2 6 -6 -13 0
l1=offer	5 -3 -25 -1 -1 0 10
l1=oil	0 -14 7 -1 -5 5 1
l1=on	0 4 -10 7 -11 -4 7
l1=one	-1 0 12 -5 3 0 -8
l1=or	-10 5 1 -7 -10 -8 11
l1=ordinary	0 -1 19 -9 -13 0 -7
l1=other	-3 0 3 3 0 -1 -11
l1=our	-8 -12 6 12 -9 -4 -6
l1=own	-4 -7 8 7 -3 -1 -16
l1=pay	4 -1 12 -6 2 -2 -12
l1=present	-1 -3 19 -8 -4 0 -7
l1=promise	0 4 -3 -6 -14 0 13
l1=put	1 -11 2 -13 5 6 7
l1=reach	3 -8 -15 0 -1 14 -2
l1=read	16 4 -11 -9 -4 -2 -6
l1=remain	-7 -5 12 3 -11 0 -11
l1=same	10 0 -11 6 -9 0 8
l1=say	-2 7 -11 3 1 -8 1
l1=set	-1 8 0 -2 -14 -2 4
l1=slap	4 0 2 -13 -8 -2 8
l1=some	0 -1 12 -7 -4 0 -2
l1=steel	0 -2 11 -5 -2 0 -1
l1=suspend	-1 4 -18 16 -12 0 -5
l1=take	2 9 17 -11 -3 -5 -18
l1=than	-16 0 2 10 -24 9 0
l1=that	-11 -2 7 -13 -6 -5 16
l1=the	-27 -7 21 -21 24 5 -20
l1=then	1 0 -12 -1 10 -4 4
l1=threaten	8 5 -12 -8 -3 0 2
l1=to	4 -3 -17 10 -20 2 17
l1=truce	0 2 -15 -6 0 0 14
l1=us	16 -1 -4 -12 -6 -4 0
l1=was	3 -11 -14 6 15 0 -18
l1=which	-4 0 19 -11 -12 0 2
l1=will	0 0 -16 18 0 0 -4
l1=with	1 6 -15 5 -2 -24 14
l1=year	0 -1 -13 7 0 4 -3
l1=—	-5 -5 11 7 -18 -3 -13
l2='s	9 3 5 -5 -4 0 -11
l2=(	5 -19 15 -16 4 4 -9
l2=)	-3 -4 8 4 -6 -5 -13
l2=,	-2 -7 3 5 1 -22 3
l2=-	0 0 14 -14 -6 0 -1
l2=.	0 -1 -10 -8 2 0 12
l2=:	-20 7 -17 5 16 -8 4
l2=;	-2 2 -9 9 -23 3 11
l2=<agent>	-8 8 -12 -1 -4 0 13
l2=<day-ahead>	6 -11 -9 15 -2 -8 2
l2=<day-gone>	-4 1 2 -10 13 -4 -5
l2=<day-today>	4 12 0 1 -15 -4 -3
l2=<gate>	0 1 0 4 -12 0 3
l2=<goods-amount>	-1 -2 -10 12 -4 0 1
l2=<goods>	-8 -5 0 1 -2 11 4
l2=<level-noun>	13 -4 -1 -3 -11 -1 4
l2=<level>	0 2 2 -8 -3 3 6
l2=<month-ahead>	2 -12 -2 -3 16 -2 -5
l2=<month-gone>	-8 -13 9 -5 4 0 0
l2=<name>	-8 -7 6 2 2 0 -8
l2=<not>	11 3 -1 -9 4 3 -9
l2=<office>	0 -4 -14 5 -8 4 10
l2=<organisation>	0 1 13 -6 -9 -2 -3
l2=<person>	7 14 -8 -25 8 -7 5
l2=<quality>	8 -20 7 0 0 3 -3
l2=<seat>	13 -1 1 -2 1 7 -18
l2=<span>	2 1 -13 8 7 -8 -2
l2=<taker>	6 4 0 -12 -1 0 -1
l2=<v-agree>	8 -6 -3 8 0 0 -13
l2=<v-down>	3 -17 13 -9 7 -8 -8
l2=<v-end>	0 11 -4 -3 3 -2 -1
l2=<v-impose>	4 -6 2 -10 8 -2 -1
l2=<v-propose>	7 -5 -15 -16 -6 -2 19
l2=<v-return>	0 19 7 -12 -3 -5 -14
l2=<v-say>	-2 5 -12 12 -6 3 -2
l2=<v-stay>	-1 -22 14 -4 6 -2 -8
l2=<v-suspend>	2 1 5 0 5 -3 -19
l2=<v-threaten>	-4 -6 -11 -4 -5 -2 19
l2=<v-up>	-3 2 -10 2 4 4 0
l2=a	-1 -4 2 11 -1 -4 -10
l2=about	-7 1 2 6 -2 10 -12
l2=against	0 5 9 4 -16 -1 -3
l2=aircraft	0 -2 -2 12 -11 -1 -3
l2=also	0 2 -1 11 -3 0 -13
l2=aluminium	0 -6 21 -8 -10 0 -4
l2=an	-5 -12 6 -1 -5 0 8
l2=and	-3 -4 -3 7 6 -19 0
l2=announce	0 -4 6 10 -5 0 -12
l2=answer	-3 1 -17 12 4 2 0
l2=are	6 5 -2 -8 10 -2 -16
l2=ask	9 3 -8 -33 0 0 5
l2=at	0 -6 -4 13 -8 0 0
l2=avocado	0 -9 12 -10 4 0 -3
l2=banana	-1 14 -5 0 -2 3 -14
l2=be	7 4 -14 -1 -14 -5 11
l2=been	-2 0 8 13 -12 -8 -12
l2=before	-3 -11 -17 10 14 -6 -1
l2=begin	0 -5 -14 12 -7 -2 9
l2=book	0 12 -10 -4 0 0 -2
l2=capped	0 -1 -10 16 0 0 -9
l2=ceiling	-6 -3 -2 20 1 0 -21
l2=change	-3 -6 14 -1 -9 0 -6
l2=chip	0 0 -13 6 -1 0 10
l2=cod	0 -2 -3 -14 8 0 6
l2=coffee	1 10 -17 -9 12 0 6
l2=come	-8 2 -1 -8 16 0 -2
l2=copper	-2 -3 -11 12 4 0 -1
l2=could	-5 1 -10 -4 -6 0 15
l2=deal	0 2 4 1 3 0 -14
l2=difference	0 0 -7 -10 16 0 -7
l2=double	-2 4 -1 2 6 3 -16
l2=down	-9 -13 6 2 4 -29 2
l2=duty	-13 -8 11 -2 2 4 -9
l2=else	0 -2 16 -12 -1 0 -3
l2=enter	3 -7 2 4 3 0 -16
l2=far	0 -1 10 -9 -14 10 -1
l2=farm	0 0 -7 -6 12 0 -4
l2=fentanyl	0 -3 16 0 -12 -2 -11
l2=figure	13 0 -4 2 -1 -2 -12
l2=first	4 7 -2 -11 3 0 -5
l2=for	12 4 2 -19 7 -3 -3
l2=from	-3 4 -16 9 -12 10 8
l2=general	0 -3 11 -8 -2 0 -1
l2=georgia	5 -4 -1 -13 9 0 -6
l2=get	-1 10 -15 3 -8 0 9
l2=glass	0 -2 -11 10 4 0 -1
l2=go	2 -5 -12 6 7 -2 4
l2=had	-8 -29 -15 6 16 -5 4
l2=half	0 -2 -12 9 7 0 -3
l2=halve	-6 -1 11 -4 1 0 -8
l2=has	-1 -6 20 -10 -7 -9 -1
l2=have	-10 -7 10 4 0 -3 -1
l2=he	-4 -4 -14 8 -6 -2 12
l2=hear	0 3 -11 -2 -2 0 10
l2=i	13 -1 -8 -17 -4 -2 10
l2=impose	-2 0 -2 -4 -4 0 13
l2=in	0 0 16 -18 10 -6 -13
l2=increase	0 1 7 -14 1 0 2
l2=instead	-10 0 7 -1 2 -9 -13
l2=into	-2 -12 20 -10 -5 -2 0
l2=is	3 -9 7 -6 -2 -2 3
l2=it	7 2 4 0 -3 3 -16
l2=its	1 1 9 5 -8 0 -18
l2=keep	4 -10 16 -14 -15 0 2
l2=lapse	-2 14 -9 -6 -4 0 1
l2=leave	0 0 8 -12 -4 0 3
l2=letter	-2 -4 -9 -12 4 0 15
l2=live	-7 2 8 -13 -8 0 4
l2=lower	-3 -3 15 -10 8 -1 -13
l2=lumber	0 0 -6 11 -5 0 -3
l2=make	-4 -9 -3 -11 9 -1 12
l2=meal	0 10 0 -13 -4 0 2
l2=month	0 0 -3 -7 10 0 -1
l2=more	-14 5 1 7 -11 -9 2
l2=much	-2 -2 1 -12 -15 17 3
l2=never	12 -3 -3 -5 -6 2 -4
l2=no	-5 -13 13 -6 1 -2 0
l2=not	14 5 -10 6 -5 -7 -9
l2=of	0 3 -4 -8 9 -13 5
l2=off	-1 1 13 -3 -7 0 -10
l2=offer	2 -1 -15 -5 4 0 6
l2=on	-3 -27 42 -8 -8 -9 -18
l2=one	4 -6 8 4 -4 -8 -11
l2=onion	0 2 -12 3 2 0 5
l2=origin	-6 3 15 -5 -4 0 -9
l2=our	9 6 0 -11 -1 -6 -1
l2=own	0 7 -12 0 6 0 -2
l2=part	-2 -6 4 9 -14 0 -13
l2=pay	-5 -7 16 2 -15 -1 -3
l2=place	-2 -6 -10 10 7 5 -12
l2=plywood	0 -8 14 3 -10 1 -9
l2=polysilicon	0 0 -8 11 -1 0 -3
l2=post	-2 -3 -8 16 -1 0 -8
l2=powder	-5 -12 -3 11 -7 0 6
l2=promise	7 0 -12 6 -6 0 3
l2=provide	0 1 -7 11 -6 -3 -1
l2=quota	0 -4 -12 0 3 -1 11
l2=raise	-4 -1 14 -5 -4 3 -7
l2=rate	6 -3 10 -3 -4 -10 -4
l2=rather	0 -2 1 8 -7 8 -13
l2=reduce	0 -2 8 -15 0 0 8
l2=return	0 18 1 -5 0 -4 -17
l2=rice	-4 1 -8 16 0 0 -16
l2=round	11 -5 -9 3 0 0 -5
l2=salt	0 0 13 -3 -3 0 -8
l2=say	-11 5 11 -8 1 0 -5
l2=second	-1 -3 13 -10 -7 0 -2
l2=soybean	0 -5 12 -4 -4 0 -2
l2=speak	11 -7 -12 5 4 -1 -6
l2=spoke	7 -5 -10 -13 -6 -6 18
l2=spoken	3 -7 -11 -2 -8 -1 14
l2=stand	-1 -17 9 -2 1 5 -11
l2=start	0 -3 -2 15 -6 -2 -10
l2=stay	5 -11 14 -21 6 0 -12
l2=step	0 -6 -13 10 0 -1 3
l2=still	-13 -12 -3 3 12 5 -2
l2=stuck	0 -4 13 -8 -2 0 -3
l2=sugar	0 1 -10 0 17 -5 -12
l2=surcharge	0 -2 0 2 3 -3 -8
l2=suspension	0 -5 -9 14 0 0 -3
l2=table	-3 -2 -12 -4 -2 0 16
l2=take	1 -3 14 -3 -2 0 -13
l2=talk	17 -6 -11 2 -8 -3 0
l2=tariff	0 0 -1 0 -6 -8 8
l2=tea	8 -1 13 -7 -14 0 -5
l2=tell	14 -2 2 -5 -3 -2 -12
l2=than	0 5 -17 8 2 5 -3
l2=that	-19 1 -1 -1 10 -1 0
l2=the	0 -10 2 7 9 -27 -10
l2=them	5 4 17 -8 -9 -5 -13
l2=then	3 14 -32 11 0 -8 3
l2=there	2 -1 11 -5 -1 0 -15
l2=they	-5 -16 5 6 2 0 -13
l2=thi	-3 -1 -8 12 -10 0 5
l2=think	-8 -4 1 -5 -1 0 11
l2=threat	-1 -3 0 -11 -3 0 10
l2=threaten	-3 -6 -11 -3 -5 -2 18
l2=to	-1 1 -16 -4 13 11 2
l2=together	0 3 10 -9 -5 0 -3
l2=too	0 6 -13 8 1 0 0
l2=total	-9 0 3 6 3 -8 -14
l2=truce	0 3 -16 -7 15 5 -15
l2=tuna	-1 4 11 -15 -3 0 -5
l2=unchanged	-2 7 13 -13 -7 -1 -6
l2=until	0 0 18 -10 -7 0 -4
l2=up	-10 -2 -3 -6 7 8 4
l2=we	0 0 4 -3 10 4 -28
l2=were	-6 -7 5 -8 -4 11 3
l2=who	4 -6 -3 0 -3 11 -6
l2=will	-2 7 -33 20 -10 -7 5
l2=wire	0 -9 11 -5 -4 6 0
l2=with	-7 -11 5 0 0 -3 2
l2=without	-2 10 -3 -12 5 0 0
l2=would	-4 33 -39 -5 -42 -11 12
l2=write	0 -2 -16 3 -4 0 11
l2=year	0 3 -2 -2 -12 5 7
l2=you	1 1 0 -15 -1 0 9
l3="	-9 -12 0 -2 11 2 2
l3='s	-10 -3 8 -1 2 -11 -3
l3=(	-7 -12 6 0 14 -10 -21
l3=)	-1 -13 -3 4 -2 0 12
l3=,	4 -1 4 2 2 -14 -9
l3=-	0 11 -12 1 0 -2 0
l3=;	-7 -7 4 -11 20 -3 -7
l3=<agent>	-1 11 -4 -8 3 -1 2
l3=<begin>	-4 -13 4 4 -4 3 3
l3=<day-ahead>	-2 2 -16 19 -5 0 -4
l3=<day-gone>	-9 0 0 1 -1 -10 6
l3=<day-today>	-3 -14 0 4 3 -1 2
l3=<gate>	3 -4 7 0 9 -3 -17
l3=<goods-amount>	0 0 -10 12 4 0 -11
l3=<goods>	0 -11 8 5 -12 2 -3
l3=<level-noun>	-3 -17 -2 1 -4 0 16
l3=<level>	17 3 -10 4 14 -16 -18
l3=<month-ahead>	8 0 -10 9 -7 5 -6
l3=<month-gone>	-9 -10 3 4 -1 -6 7
l3=<name>	-2 3 -8 0 16 -10 -7
l3=<not>	10 10 -11 1 -3 0 -3
l3=<number>	-24 -10 6 -2 2 0 7
l3=<office>	0 5 -15 -4 -3 -5 17
l3=<organisation>	2 -4 3 2 6 -3 -11
l3=<person>	-3 0 5 4 -25 -8 7
l3=<quality>	9 -23 14 -7 6 3 -12
l3=<seat>	-12 3 -3 7 1 3 -4
l3=<sender>	-4 4 10 -4 0 5 -11
l3=<v-bear>	-10 -9 21 -15 -16 10 5
l3=<v-buy>	-2 2 -4 8 3 0 -12
l3=<v-down>	3 10 0 4 -16 -9 0
l3=<v-end>	3 0 -4 5 8 -1 -16
l3=<v-impose>	-3 2 0 -5 -4 -2 9
l3=<v-return>	1 -5 -11 18 -1 -2 -7
l3=<v-say>	1 7 13 -13 -12 -1 -3
l3=<v-stay>	-4 0 19 -12 -17 4 3
l3=<v-target>	2 -6 -6 -3 3 -3 12
l3=<v-up>	1 0 -1 -4 0 10 -2
l3=a	0 4 -10 1 4 7 -1
l3=about	4 -1 7 -15 4 0 -4
l3=after	-1 8 -10 7 -10 -1 3
l3=again	2 -7 1 11 -4 0 -7
l3=all	6 13 -7 0 -9 0 -3
l3=aluminium	-2 0 -10 5 6 5 -7
l3=and	-9 4 -3 8 4 -17 -10
l3=announce	0 11 0 -10 -5 0 3
l3=are	2 -3 5 3 -19 -4 1
l3=as	-7 1 -7 4 -23 21 0
l3=at	0 -13 9 -5 -11 3 11
l3=back	-3 8 -17 0 7 -2 3
l3=be	2 6 -16 5 -14 -4 6
l3=because	0 -3 12 -6 -3 0 -2
l3=beef	0 4 3 -12 -4 3 5
l3=been	2 -14 4 3 2 -1 -3
l3=beer	-1 -12 -6 -8 0 0 18
l3=both	-3 -10 -15 9 3 0 8
l3=bring	0 14 1 -6 -6 0 -5
l3=but	-4 1 14 -9 -6 0 -4
l3=car	-2 0 -6 15 -3 -3 -7
l3=charge	2 -20 0 -8 13 1 4
l3=cheese	0 0 12 -12 -7 -1 3
l3=cocoa	2 4 -5 7 1 0 -12
l3=continue	0 -2 20 -10 -3 0 -6
l3=copper	0 3 7 -12 -5 5 0
l3=could	-8 -8 -14 7 4 0 7
l3=day	-2 -7 -10 16 3 -2 -9
l3=down	0 -4 -11 1 -8 10 7
l3=duty	-6 5 1 -9 0 -5 10
l3=emergency	0 -2 -17 14 6 0 -2
l3=far	0 -8 -12 -2 13 0 3
l3=first	-4 -5 8 -11 1 -2 4
l3=fish	0 0 10 -9 0 0 0
l3=for	1 -7 0 -6 -1 -13 15
l3=from	9 2 -13 5 -3 -12 9
l3=get	-2 9 11 -16 -2 -1 1
l3=glass	0 -3 11 -5 -1 0 -1
l3=had	3 -6 13 -7 -9 -7 6
l3=half	-4 1 -14 -13 13 0 12
l3=have	2 9 2 2 -18 -6 -7
l3=he	0 -1 -14 -19 1 4 23
l3=here	0 17 -15 -9 0 0 1
l3=hit	-4 -3 -2 -2 -1 0 12
l3=i	8 -7 -15 0 -10 -1 14
l3=if	-4 0 -12 17 0 -2 -4
l3=in	-5 -2 6 -4 -10 9 2
l3=industrial	0 0 7 -13 -1 0 7
l3=instead	0 -12 -9 4 -3 -2 15
l3=into	-6 9 -1 -3 -2 2 -3
l3=is	0 6 -7 9 -2 -16 -2
l3=its	-18 0 12 -5 -14 2 6
l3=just	-1 -2 -11 15 -3 0 -4
l3=keep	-5 7 2 -3 3 0 -11
l3=let	-1 -4 -12 -3 4 4 11
l3=list	-1 -7 -12 7 0 0 13
l3=lower	0 0 0 -14 -6 0 15
l3=may	8 -15 5 -4 -8 0 5
l3=mean	-3 5 -12 -6 7 0 8
l3=milk	-1 -10 -1 12 -7 -2 0
l3=most	0 0 7 7 -14 0 -10
l3=mr	10 9 0 -10 -1 0 -14
l3=my	-13 -7 3 -7 12 0 4
l3=new	2 0 -3 10 -12 0 -2
l3=no	8 0 -8 -1 -7 -2 10
l3=nobody	16 0 -7 -2 -3 1 -11
l3=not	4 1 -7 -4 12 3 -10
l3=now	14 7 10 -9 -12 -4 -19
l3=number	0 -6 0 4 -10 0 10
l3=of	-16 3 11 -3 -20 3 8
l3=oil	-2 7 1 0 -1 0 -12
l3=old	-2 13 -11 4 -3 0 -1
l3=older	0 -8 17 -7 -4 0 -1
l3=olive	-2 -1 -8 10 4 -2 -7
l3=on	2 -8 8 -18 -9 9 17
l3=or	-4 3 7 -10 3 4 -11
l3=orange	0 2 -16 -2 2 2 12
l3=ordinary	2 2 3 7 -12 0 -12
l3=out	-1 13 -10 0 4 -2 -3
l3=part	0 -3 18 -5 -6 0 -10
l3=pay	0 -5 21 -7 -15 4 -3
l3=plan	0 -7 -1 11 -5 0 -3
l3=plu	0 1 16 -7 -12 -1 -5
l3=present	0 -8 19 -12 -6 -1 -2
l3=put	0 6 -12 7 5 -4 -5
l3=raise	2 -5 -8 -9 2 2 12
l3=rate	0 0 -13 5 6 3 0
l3=rather	0 5 -12 -3 -7 4 9
l3=rice	0 1 -2 10 -4 -3 -8
l3=safeguard	-1 -2 18 -13 -3 0 -2
l3=section	0 -1 8 -18 6 0 -3
l3=shall	-2 11 -3 -3 -2 0 -3
l3=soybean	0 -3 -3 11 -2 0 -6
l3=steel	-5 -12 15 -7 5 -2 -8
l3=surcharge	4 6 0 -16 -3 0 2
l3=suspend	0 -12 -4 7 4 0 -2
l3=suspension	0 0 -9 11 0 0 -1
l3=tea	0 -3 -7 -1 11 -1 0
l3=that	5 5 -13 4 0 7 -5
l3=the	-5 4 2 -13 7 1 2
l3=their	-3 2 4 2 -14 0 0
l3=them	0 7 -7 -5 11 0 -5
l3=then	-8 19 -7 -14 3 0 0
l3=there	4 0 6 -6 -10 -5 4
l3=they	0 12 5 -1 -7 -7 -6
l3=thi	-4 -9 9 -12 0 5 4
l3=those	0 -5 -5 12 -6 -1 0
l3=time	0 -3 -16 17 3 0 -6
l3=to	-3 -8 10 5 -2 -5 -11
l3=top	0 3 11 -12 -1 0 -6
l3=truce	0 18 -8 -6 -7 0 -3
l3=truck	0 -12 -11 4 13 0 0
l3=two	0 -7 -7 -2 11 4 0
l3=tyre	-1 -4 -4 -12 4 0 10
l3=under	0 2 -13 -2 0 0 12
l3=until	-2 7 4 -21 4 7 -13
l3=up	-3 3 -7 12 1 0 -12
l3=us	0 0 9 0 -4 0 -11
l3=used	-3 -4 -15 -16 24 9 -17
l3=was	7 7 2 -4 -14 1 9
l3=week	-2 -4 -11 -1 14 -5 4
l3=were	2 3 -7 3 7 -11 -7
l3=what	0 6 -14 7 0 5 -6
l3=where	0 -21 5 -14 23 -5 -6
l3=which	0 -5 6 -4 8 2 -13
l3=whose	-7 -3 18 -10 2 0 -2
l3=will	14 1 -18 3 6 -11 0
l3=wine	0 1 15 -18 -5 0 0
l3=with	-6 -1 -6 15 2 -3 -11
l3=without	-1 18 -17 1 -1 -1 -4
l3=would	12 8 -9 -9 10 -13 -4
l3=year	-1 -7 19 -16 -15 5 6
l3=—	-2 -1 15 -23 5 -6 3
l4="	4 3 -18 5 -4 9 3
l4='s	1 -5 0 9 1 -1 -10
l4=(	-2 -1 11 -31 10 0 4
l4=)	4 -1 -1 10 -11 -3 -5
l4=,	-6 3 -12 -3 8 10 5
l4=.	11 -4 -5 -9 5 -1 2
l4=:	1 1 4 1 -4 4 -12
l4=;	-4 -6 17 -7 -1 -5 -1
l4=<agent>	9 11 9 -6 -4 -3 -20
l4=<begin>	-3 0 6 -1 4 -11 -5
l4=<day-ahead>	-3 17 -14 0 6 -6 -2
l4=<day-gone>	-3 2 -8 13 9 -9 -15
l4=<day-today>	-3 -3 -9 5 11 0 -1
l4=<duty>	4 2 0 -6 3 -16 6
l4=<goods>	8 2 7 -4 -4 -17 -3
l4=<level-noun>	0 3 -10 9 -3 1 -3
l4=<level>	-31 -1 -4 7 6 -17 -1
l4=<month-ahead>	-2 6 -6 6 -11 12 -11
l4=<month-gone>	-9 -10 3 0 9 -6 -2
l4=<not>	-6 1 -9 -4 19 5 -7
l4=<number>	0 -14 10 1 -12 -3 7
l4=<quality>	-11 4 4 4 1 4 -18
l4=<seat>	2 -8 1 -7 -3 -5 11
l4=<sender>	0 0 -1 0 11 -3 -7
l4=<span>	-4 2 -20 12 12 -1 -6
l4=<taker>	14 1 -17 9 -7 0 -5
l4=<v-agree>	3 0 1 -12 7 0 5
l4=<v-bear>	-15 -13 7 1 -1 4 2
l4=<v-begin>	-2 2 0 2 -14 -1 5
l4=<v-buy>	0 0 2 6 0 0 -14
l4=<v-end>	-7 7 3 2 -11 -3 3
l4=<v-impose>	-8 -4 0 2 8 8 -9
l4=<v-say>	9 4 -1 -8 -8 7 0
l4=<v-sell>	-1 -7 -7 9 8 0 -10
l4=<v-stay>	-5 -4 -6 10 -9 8 2
l4=<v-suspend>	-2 4 -11 4 0 -1 6
l4=<v-up>	-3 -6 3 3 -12 4 2
l4=a	-13 -13 -9 9 5 0 9
l4=agree	6 10 -3 -12 -3 0 5
l4=an	5 -3 -11 13 -19 0 7
l4=announce	-6 8 -3 4 -14 1 0
l4=ask	6 0 0 6 1 0 -13
l4=at	-11 1 3 15 -9 -5 -16
l4=back	-4 7 3 -8 9 -2 -15
l4=be	-10 -4 0 -1 -8 -4 13
l4=because	0 4 10 -12 -1 -1 -4
l4=beef	-1 1 17 -14 -11 -1 2
l4=been	1 0 0 1 -8 11 -5
l4=before	3 -16 -19 -18 36 -6 -3
l4=both	3 -2 -8 -7 9 0 4
l4=bring	-1 -1 -14 -2 9 -2 11
l4=butter	0 -2 6 -12 6 0 0
l4=by	-10 5 6 -17 -10 6 11
l4=car	-2 -5 17 -13 -8 -2 7
l4=cement	6 -12 -10 13 -3 1 1
l4=charge	-6 4 -5 12 -9 3 -8
l4=cheese	0 2 -13 4 5 -1 4
l4=cost	0 -2 11 -5 -3 0 -3
l4=could	0 0 7 -15 -4 0 5
l4=day	-1 11 -4 0 -8 0 -1
l4=doe	4 7 4 -5 -4 0 -14
l4=draft	-6 0 -3 -4 -3 0 13
l4=due	0 -8 -5 12 0 0 -1
l4=duty	0 4 11 -12 9 -13 -11
l4=entry	0 0 -14 11 5 0 0
l4=follow	0 -2 -9 11 0 0 -1
l4=for	-14 7 7 -7 0 -14 4
l4=forced	0 0 12 0 0 0 -11
l4=from	-8 5 2 1 -3 6 -12
l4=groundnut	0 -5 -11 14 0 0 -2
l4=has	0 -5 -1 -7 13 -3 0
l4=have	1 -5 -11 8 -8 5 5
l4=he	8 5 8 -2 -13 -3 -10
l4=here	-1 0 11 -4 -5 0 -5
l4=his	0 0 3 -16 -3 0 8
l4=if	-7 14 -3 -11 -2 5 -1
l4=importer	6 0 -11 9 -4 0 0
l4=impose	-1 -2 -4 10 -3 0 -3
l4=in	-11 -6 2 2 0 -14 8
l4=into	-1 -4 -6 6 4 7 -12
l4=is	13 -2 -17 -8 11 -1 11
l4=its	-15 -10 2 -2 1 -3 10
l4=last	-3 -1 4 -23 2 6 8
l4=letter	0 -5 -9 -8 -8 -2 19
l4=list	1 -8 -9 -8 11 -3 10
l4=make	1 1 -3 12 -11 0 -7
l4=many	0 0 9 -11 0 0 2
l4=milk	0 -1 -11 8 5 0 -1
l4=never	-6 -1 3 4 -11 5 0
l4=new	5 3 0 2 -13 -2 -3
l4=no	4 0 -8 -4 11 -1 -2
l4=not	-18 -5 -2 1 16 4 -7
l4=number	-3 3 -16 5 3 6 2
l4=of	0 8 -6 -13 0 10 6
l4=on	4 -13 8 -3 -5 11 -5
l4=one	-4 -6 13 -7 0 4 -11
l4=only	-1 -8 -8 11 1 2 -3
l4=or	-1 5 -10 10 -5 0 0
l4=ordinary	-1 5 -16 8 3 0 6
l4=our	3 -5 6 -11 0 -10 8
l4=out	0 0 -13 9 -3 -2 8
l4=own	0 6 -3 -12 4 -1 7
l4=pause	0 13 -10 3 -7 0 1
l4=pay	-4 -10 15 -3 -6 5 -5
l4=place	0 0 11 -4 -6 0 -4
l4=power	0 0 -3 -6 11 0 -2
l4=put	-8 1 -1 16 -4 -2 -13
l4=raise	0 -8 3 -3 -5 -6 12
l4=rate	10 1 2 -2 4 -14 -6
l4=reduce	0 0 -14 16 1 0 -6
l4=rise	-1 -1 5 8 -3 0 -15
l4=rule	-6 6 12 -6 -7 0 -4
l4=run	0 -4 14 -11 -1 0 -2
l4=same	0 8 -3 5 -2 0 -12
l4=say	19 4 -16 -13 0 -3 4
l4=sell	0 0 11 -2 -6 0 -3
l4=sesame	-1 0 11 -12 -3 0 3
l4=set	-1 0 0 -5 11 0 -3
l4=side	-2 -7 15 1 -7 -4 -4
l4=sign	0 -6 8 -3 9 -1 -14
l4=since	-2 -15 10 8 -5 -1 -14
l4=so	0 -14 10 3 -14 -1 5
l4=statement	0 0 -13 9 6 0 -1
l4=steel	-3 -2 17 -8 0 -3 -12
l4=take	-2 0 -10 2 -5 5 9
l4=tariff	-13 5 -17 10 -5 -4 14
l4=tax	8 -8 0 -13 -3 0 7
l4=tell	-2 5 9 -15 -6 6 -4
l4=than	0 0 10 -9 3 0 -5
l4=that	14 -6 -8 2 5 -5 -6
l4=their	-3 -19 6 -4 -1 3 9
l4=them	4 -5 -5 -2 -1 0 11
l4=therefore	-1 -6 -11 13 -1 0 5
l4=thi	2 -7 2 14 -20 -7 0
l4=three	0 -2 12 -11 -5 3 0
l4=to	7 -2 1 -5 1 -11 4
l4=too	0 0 -18 0 13 -1 9
l4=truce	-8 5 -3 -23 5 2 8
l4=two	0 2 -17 -1 17 0 0
l4=tyre	0 -5 14 -3 -6 0 -7
l4=under	-1 6 5 -7 4 1 -13
l4=up	-4 -5 13 5 -1 3 -22
l4=was	7 -2 15 -8 -19 2 4
l4=we	0 17 -12 3 1 -4 -10
l4=week	-2 -1 -1 12 -9 0 -3
l4=well	-1 -6 -12 16 -10 0 5
l4=which	-6 -21 -8 4 8 0 5
l4=will	-4 15 12 -1 -14 -6 -18
l4=wine	3 2 -10 10 2 -2 -13
l4=with	-8 -12 -8 -4 8 -1 17
l4=without	-2 12 -2 -7 0 0 -9
l4=worst	0 -4 -3 -2 -4 10 0
l4=would	10 -5 -13 6 -30 7 3
l4=you	4 1 -8 -14 3 0 5
l4=—	1 -12 -10 2 -13 18 5
l4=•	0 -9 16 -7 -3 0 -1
l='s :	0 -2 12 -7 -2 0 -2
l='s pay	0 -3 10 -14 4 0 -3
l='s to	0 10 2 -15 8 0 -11
l=( now	-1 -4 15 -5 -4 0 -1
l=) :	0 -4 17 -10 -7 0 -4
l=, after	-1 -25 -13 1 28 -3 -13
l=, against	0 1 -17 -1 17 -2 -7
l=, also	0 -1 11 -7 -1 0 -1
l=, at	-1 -15 1 4 5 -4 0
l=, car	0 -2 15 -9 -3 0 -3
l=, for	0 12 -12 -8 -4 0 6
l=, from	-1 -2 10 -4 0 -8 -13
l=, get	0 -4 -13 11 -3 0 5
l=, not	6 -17 12 -13 6 -6 -3
l=, now	0 -2 9 0 -5 0 -6
l=, of	0 -2 12 -8 1 0 -8
l=, pay	-3 -10 21 -3 -10 -1 -14
l=, take	0 -1 17 -8 -8 0 -4
l=, the	-6 10 1 9 -13 0 -10
l=, then	5 1 -14 9 -5 -1 1
l=, to	0 1 -6 5 -16 0 8
l=, with	-4 -15 -14 19 -11 -1 9
l=: the	-10 -10 -5 7 5 -2 6
l=: then	-1 -4 -8 -12 17 0 0
l=<begin> "	-8 8 16 -8 -4 0 -14
l=<begin> <begin>	-3 2 2 -9 1 2 2
l=<begin> <name>	-12 -25 -6 25 -48 -13 8
l=<begin> add	0 -2 12 -5 -1 0 -5
l=<begin> at	-7 -5 17 -11 1 0 -5
l=<begin> from	0 -2 -1 0 -8 11 0
l=<begin> not	11 -7 -2 -5 -8 0 3
l=<begin> the	16 -10 -12 -13 10 3 12
l=<begin> then	0 3 -4 -11 11 0 -3
l=<day-ahead> ,	-1 -15 -3 12 -7 -1 10
l=<day-ahead> :	-4 0 -7 12 4 -3 -18
l=<day-ahead> from	0 0 11 -8 -5 0 0
l=<day-gone> :	-3 -8 -5 -1 15 -2 -2
l=<day-today> ,	6 15 -16 9 -17 0 -11
l=<day-today> :	-1 -10 30 -15 -16 -2 -10
l=<day-today> and	0 6 -15 6 -1 0 6
l=<level> ,	0 5 0 -9 -7 -3 13
l=<level> ;	0 -2 -15 -3 5 0 12
l=<level> <level>	-3 3 -6 -18 -23 10 15
l=<level> and	-14 8 -15 9 0 2 -4
l=<level> become	0 13 -3 0 -9 0 -5
l=<level> from	4 -18 10 -13 9 -8 -10
l=<level> or	-1 -17 3 2 -5 -2 9
l=<level> to	8 -5 12 -7 -6 -7 0
l=<month-gone> :	-3 -5 -26 12 7 0 7
l=<month-gone> with	0 0 15 -12 -5 0 -3
l=<name> 's	-18 -9 7 4 9 6 -26
l=<name> ,	-4 2 -6 -8 19 -7 -4
l=<name> :	-4 -26 20 -3 -11 -18 7
l=<name> <level>	-2 3 -11 11 -1 2 -9
l=<name> apply	0 -1 15 -12 -2 0 -1
l=<name> charge	4 0 8 0 -16 8 -19
l=<name> collect	0 4 15 -14 -2 -4 -2
l=<name> face	0 6 -9 2 0 0 1
l=<name> for	-2 0 -14 16 -8 0 5
l=<name> from	0 -1 -5 10 -3 0 0
l=<name> get	9 -2 -11 3 -4 0 7
l=<name> has	0 -4 1 7 -5 0 -10
l=<name> impose	0 0 -11 0 12 0 -1
l=<name> keep	0 6 3 -14 4 0 -1
l=<name> levy	0 8 2 -1 -11 0 -8
l=<name> put	-1 8 -16 -15 19 -5 0
l=<name> take	-6 7 11 -5 -6 -1 -15
l=<name> the	0 0 -7 -8 0 0 11
l=<name> to	-5 -2 8 4 -9 8 -14
l=<name> with	4 4 -14 1 2 -2 5
l=<name> —	-2 -10 19 -4 -19 -1 -13
l=<number> ,	-3 -10 1 -2 8 -8 4
l=<number> :	-3 -9 -1 5 -18 8 6
l=<number> and	-8 -1 -10 -2 11 -1 4
l=<number> become	-1 0 5 3 0 -1 -12
l=<number> or	-5 0 12 -9 -8 -1 2
l=<person> :	1 18 -7 -9 7 -5 -18
l=<quality> :	-2 -7 12 0 -4 0 -4
l=<quality> coffee	0 -4 10 -5 0 0 -2
l=<quality> good	0 0 1 -13 6 0 0
l=<quality> one	0 0 16 -2 -6 0 -7
l=<seat> at	10 0 9 -13 -7 0 -1
l=<seat> take	0 0 10 -12 2 0 -3
l=<span> ,	-1 -1 -15 10 10 -1 -3
l=a flat	6 2 2 -13 7 0 -9
l=a further	-2 -5 -13 18 7 0 -11
l=about the	-6 3 -1 8 -1 10 -13
l=against the	0 5 9 4 -16 -1 -3
l=agree to	5 0 -12 11 -3 0 -5
l=also at	0 -3 -13 19 -3 0 -7
l=and a	0 -1 -9 14 -3 0 -2
l=and another	0 -1 -11 11 3 0 -3
l=and at	0 -7 -3 1 12 -3 -6
l=and get	0 -1 -15 8 2 -3 7
l=and of	0 -1 -8 2 -3 0 10
l=and pay	-2 -15 25 -8 -4 -3 -14
l=and then	0 -1 4 -12 -3 0 8
l=and to	0 -3 -4 15 -2 -5 -4
l=answer :	0 -6 -15 0 7 -1 10
l=are at	9 -1 3 0 -8 0 -15
l=are charge	-2 1 15 -13 0 0 -6
l=are the	0 0 -17 0 17 0 -2
l=ask for	4 5 -4 -29 -1 -2 6
l=back at	5 3 13 -22 -2 -3 -11
l=back with	0 0 -12 0 -3 0 14
l=banana ,	0 14 -11 -3 -3 0 -2
l=baseline of	0 0 11 -9 0 0 -3
l=be at	-2 8 -12 -2 0 0 5
l=be charge	0 0 -13 0 -10 -3 16
l=been charge	4 0 -6 9 0 -1 -11
l=before ,	0 -15 -8 5 11 0 -4
l=before :	-1 0 -25 8 14 -2 -5
l=capped at	0 -1 -10 16 0 0 -9
l=car at	0 -1 -20 16 -3 0 9
l=ceiling of	-6 -2 1 15 2 0 -19
l=charge <name>	0 0 12 -6 0 -2 -3
l=charge of	0 6 -11 6 -7 -1 4
l=coffee :	0 8 0 -12 3 0 -8
l=coffee at	4 0 -10 1 -6 0 9
l=come to	-2 -6 8 -17 15 0 -4
l=doe the	2 -1 14 -5 -9 0 -4
l=double to	-1 7 9 0 0 -4 -12
l=down for	0 -2 -11 11 -7 0 3
l=down from	-4 -2 0 2 7 -21 -3
l=down to	-5 -17 8 -3 2 -9 2
l=drop from	0 -1 6 3 -11 0 0
l=drop its	2 -4 15 -15 5 0 -10
l=drop the	0 0 -13 6 2 0 6
l=duty (	0 0 9 5 -12 0 0
l=duty :	0 -7 12 -8 0 0 0
l=duty and	0 1 -11 7 4 0 0
l=duty at	-1 2 1 -17 3 0 8
l=duty from	0 -1 11 -2 -10 0 0
l=duty is	-7 4 12 -8 -3 0 -12
l=duty to	1 -8 -16 3 4 0 9
l=duty was	-1 0 -14 9 2 1 -8
l=enter at	1 -6 6 3 0 0 -17
l=fall from	0 -4 8 0 -6 -5 -1
l=fall to	6 -5 -15 11 4 0 -3
l=fentanyl ,	0 -2 12 4 -20 0 -1
l=fentanyl and	0 0 11 -6 -5 0 -4
l=fentanyl to	0 0 -6 12 -4 0 -5
l=figure of	17 1 -11 -2 -9 -3 -3
l=from <day-gone>	0 6 -1 7 -13 0 -2
l=from <name>	0 1 -11 5 2 0 5
l=from the	0 -5 -9 -1 -5 9 11
l=glass pay	0 0 -12 13 0 0 0
l=go from	-3 -7 0 -2 13 -10 -9
l=go the	0 -2 -8 1 10 0 -1
l=go to	7 -2 -15 5 -10 1 8
l=good to	-7 3 20 -14 -17 -3 6
l=had been	-7 -11 -4 -2 10 -5 3
l=had charge	-3 -5 -12 6 5 0 -4
l=had face	0 0 -3 -6 11 -1 -2
l=had pay	-2 -3 -11 -22 25 0 -6
l=had put	-5 -8 10 7 -11 3 -9
l=had reach	0 -2 -3 11 -10 -1 -1
l=halve the	-6 0 20 -10 -2 0 -11
l=has been	5 -4 7 4 -9 -3 -14
l=has charge	-2 -4 15 -11 0 0 -4
l=has had	0 0 10 0 -12 0 -2
l=has put	-2 -2 16 -8 -6 0 -5
l=have been	-13 -5 -17 5 5 -6 7
l=have pay	-2 0 11 -8 4 1 -10
l=hold back	0 0 -14 14 -3 0 -1
l=increase to	0 1 3 -12 3 0 2
l=instead of	-10 1 7 -1 2 -9 -13
l=into <name>	-1 -3 10 -6 -3 -1 0
l=is at	-1 -4 13 -10 3 3 -11
l=is get	0 0 4 1 -1 0 -11
l=is still	-2 0 15 -7 -2 0 -3
l=it 's	4 18 3 -10 -28 0 -7
l=it ,	0 11 -1 -2 -1 0 -8
l=it at	-2 0 7 -13 -12 3 9
l=it became	0 -6 5 12 -14 -2 -1
l=it is	-7 6 15 -1 -11 -7 -18
l=it keep	0 0 -9 11 -2 0 0
l=it to	4 -8 -6 -6 0 -5 14
l=it was	8 -11 -3 -2 10 2 -19
l=its own	-3 -8 13 6 -9 0 -15
l=keep pay	0 -2 12 -6 -1 0 -2
l=live with	-7 3 5 -12 -6 0 5
l=lower its	0 -1 13 -4 -1 0 -9
l=lower the	-4 0 8 -3 6 0 -12
l=lumber :	0 0 -9 11 -1 0 -1
l=make it	-2 -8 -8 1 0 0 13
l=more than	-13 -8 2 8 -18 -2 3
l=much as	-1 -7 0 -10 -14 18 5
l=no longer	0 -13 12 -3 2 -1 -12
l=not at	-11 12 5 -7 -7 0 -1
l=not exceed	-3 0 -12 9 -3 0 7
l=now :	0 -7 21 -16 -10 0 0
l=of <name>	0 1 10 -10 -3 0 -1
l=of about	-2 -1 5 -11 -6 0 11
l=of its	0 9 -11 0 5 0 -2
l=of the	-14 -6 -13 0 16 -13 9
l=of which	0 -1 19 -13 -5 0 -3
l=on charge	-2 -2 11 -3 -1 0 -4
l=on pay	-1 -14 30 -14 -7 -1 -10
l=one ,	4 -8 -2 11 -6 -1 -5
l=one of	-2 3 11 -7 -5 0 -7
l=out at	0 -5 5 10 -10 0 -8
l=pay ,	0 0 14 -6 -9 0 0
l=place of	-2 -4 -9 8 7 5 -15
l=provide for	0 1 -7 11 -6 -3 -1
l=rate :	0 -8 16 -6 -4 0 -4
l=rather than	0 -6 2 8 -7 8 -11
l=reduce from	0 -1 15 -18 0 0 0
l=remain at	0 -1 10 -14 3 0 -5
l=return to	0 19 3 -13 1 -4 -17
l=rice at	-5 -2 -1 12 -3 0 -8
l=rise to	-1 0 -4 4 -15 -2 7
l=set at	0 3 -11 4 4 0 0
l=speak of	11 -7 -9 7 -2 0 -5
l=spoke of	7 -5 -10 -13 -6 -6 18
l=spoken of	3 -7 -11 -2 -8 -1 14
l=stand :	0 -3 11 -5 -4 0 0
l=stand at	-1 -15 2 0 3 5 -9
l=stay at	5 -7 11 -19 6 0 -11
l=steel and	0 0 -13 10 2 0 1
l=step to	0 0 -9 14 -2 0 -3
l=sum :	0 -5 10 -12 4 0 -3
l=surcharge of	1 -2 8 -3 3 -2 -29
l=suspension of	0 -9 -6 17 -6 0 -1
l=table :	0 -1 -11 -3 -1 0 14
l=talk of	17 -5 -11 3 -8 -3 -2
l=tariff ,	0 -2 11 -4 -5 0 -2
l=tariff of	-10 -4 -4 1 -4 -4 13
l=than the	0 0 -15 9 3 5 -3
l=that leave	0 0 -10 7 -3 0 6
l=that the	-11 -6 12 -2 0 5 -2
l=the additional	-1 4 -12 -8 15 0 5
l=the extra	-4 -8 3 -9 11 0 1
l=the old	-2 -12 3 2 8 -2 -7
l=the ordinary	0 -1 17 -7 -12 0 -7
l=the other	-3 0 -1 6 1 0 -10
l=the present	-1 -1 10 -3 -1 0 -3
l=the same	10 0 -12 6 -9 0 8
l=the truce	0 -3 -13 -5 1 0 14
l=then charge	-1 10 -3 5 -6 0 -8
l=then pay	8 0 -20 9 4 0 1
l=then to	0 0 -7 14 -9 -2 0
l=there at	0 2 10 -7 -1 0 -4
l=threaten with	0 -1 -6 -11 -3 -2 19
l=to about	0 0 -10 12 6 0 -10
l=to be	0 -2 -30 10 3 8 7
l=to bear	0 11 7 -13 -2 -1 -6
l=to become	0 -5 -11 13 -5 0 3
l=to charge	0 -6 -12 2 8 -5 7
l=to pay	-12 1 -8 -5 5 10 6
l=to put	11 -5 -8 -8 -2 0 3
l=to take	0 4 -14 1 6 0 -3
l=to the	-14 1 26 -12 0 0 -16
l=together :	0 -5 14 -7 -4 0 -1
l=total of	-8 -1 2 4 5 -1 -13
l=total to	0 4 -12 7 3 -1 -2
l=truce :	-1 -2 -7 -7 10 6 -6
l=unchanged at	-1 -4 15 -8 -3 0 -4
l=until then	0 -1 15 -2 -12 0 0
l=up from	0 -9 -5 -17 20 0 -7
l=up to	-5 2 0 -2 -8 10 4
l=was at	0 7 1 -12 3 0 -5
l=was still	0 0 -16 4 5 -1 6
l=we take	-6 -10 4 -1 10 -1 -6
l=will pay	1 10 -21 6 0 -5 1
l=will put	-5 -9 -6 4 0 0 12
l=would be	2 9 -2 -1 -15 -1 -4
l=would charge	-3 0 -11 12 -1 0 -2
l=would pay	7 14 -40 -2 -17 -3 14
l=would put	4 5 2 -12 -1 0 -3
l=would take	-5 10 -6 -14 -2 0 8
lapsing after	-1 4 5 -14 6 0 -9
lapsing before	-8 9 -4 -2 -3 0 4
lapsing column	0 17 -11 -13 -7 4 -6
lapsing heading	0 21 -15 -13 -9 4 -7
lapsing led	-12 20 -2 -3 -21 -7 3
lapsing low	-4 22 6 -17 -4 -12 -12
lapsing part	-9 17 2 -14 0 -1 -4
lapsing rest	6 3 14 -25 6 -2 -16
lead="	19 -10 -3 -15 -2 13 0
lead=(	17 -3 2 4 -10 -10 -9
lead=)	-5 2 9 -6 -16 -3 7
lead=*	3 3 -3 -18 18 0 -11
lead=-	-3 15 2 1 -14 0 -12
lead=10	-1 -6 28 -25 -3 5 -11
lead=100	-2 -2 -3 -7 -3 0 12
lead=12	-1 -6 13 -11 -8 0 2
lead=15	-4 -11 12 3 -3 -1 -19
lead=18	-1 7 -12 3 2 0 0
lead=19	0 -1 17 -9 -8 0 -5
lead=20	-1 -4 0 -2 10 -2 -10
lead=24	0 10 0 -2 -9 0 -2
lead=25	-1 -7 10 0 -12 0 0
lead=3	-4 10 -10 4 -11 -1 7
lead=39	-2 -6 17 -13 1 -1 -9
lead=5	0 -5 -8 12 5 0 -11
lead=50	-7 -8 24 0 -11 -8 -16
lead=;	-9 3 10 -10 -2 -5 4
lead=a	17 -11 -15 0 21 -3 -9
lead=add	0 -6 9 -3 -10 -2 3
lead=after	-6 5 1 1 -12 -5 9
lead=afterwards	0 3 -11 10 0 0 -7
lead=algerian	0 -4 -4 -7 13 -2 0
lead=america	-1 -4 -11 5 12 -2 -8
lead=an	-6 -9 -3 2 0 0 11
lead=and	-1 16 1 -4 -12 0 -1
lead=at	-3 -12 3 -15 -5 12 9
lead=because	-7 2 8 -17 1 -5 4
lead=before	-9 18 -8 2 -3 -11 -2
lead=brazil	-7 5 8 1 -20 -5 3
lead=britain	-1 7 -6 12 -6 0 -15
lead=brussels	-2 0 -4 -5 -3 0 13
lead=by	-6 -7 -12 13 -17 1 14
lead=cambodia	0 0 -7 11 -2 0 -4
lead=cars	-1 -6 5 7 -13 -1 -4
lead=china	-15 1 -5 22 -1 0 -34
lead=chinese	-2 -8 11 -6 1 0 -10
lead=cocoa	-1 3 2 -14 -6 0 7
lead=do	8 -3 -10 4 -4 0 1
lead=each	-1 12 -4 -8 1 -1 -1
lead=egypt	0 -3 12 0 -4 -2 -2
lead=eleven	0 0 15 -6 -6 0 -6
lead=europe	0 -5 -7 15 -11 0 -1
lead=european	-1 5 -3 10 -12 -1 -10
lead=fifteen	17 -8 -18 -9 -15 0 16
lead=finland	0 -5 -17 5 7 0 10
lead=five	-1 -4 -4 10 -14 -3 5
lead=for	-18 8 -1 6 1 -6 -10
lead=from	-14 17 -13 13 -13 7 -11
lead=generic	0 0 -6 11 -2 0 -4
lead=ghana	-2 -5 12 -17 0 4 0
lead=heavy	0 -1 0 -14 0 0 13
lead=hungary	4 2 0 -11 5 -1 -2
lead=i	4 -1 -13 -8 -6 2 17
lead=if	-4 17 -3 -4 -8 -11 1
lead=importers	-1 -7 -14 6 15 0 -5
lead=in	0 -1 -25 0 10 11 5
lead=india	-7 -14 10 1 -2 7 -10
lead=indian	-2 1 5 -15 -4 0 8
lead=indonesia	-2 0 -13 21 -16 0 -4
lead=indonesian	0 0 -14 -2 11 -1 5
lead=is	-2 5 -16 3 -1 -1 12
lead=it	-6 -27 9 -2 -7 14 10
lead=its	-10 -4 11 0 -11 -7 3
lead=japan	-11 -2 1 2 -5 0 4
lead=kazakh	0 -5 -10 16 -7 -1 -2
lead=korea	-3 -1 10 9 -12 -3 -7
lead=korean	0 5 4 -5 -12 -3 4
lead=last	3 -15 0 -8 11 6 -9
lead=medicines	0 0 -11 14 3 0 -6
lead=milk	0 -8 12 -10 3 -2 -2
lead=most	0 0 14 -2 -11 0 -11
lead=nigeria	-9 5 11 -15 0 4 -3
lead=nineteen	-1 9 -4 3 1 0 -11
lead=ninety	6 0 -10 1 -11 -1 10
lead=no	-6 6 -9 11 -27 -2 14
lead=nobody	10 -11 2 -4 10 -3 -11
lead=not	10 0 0 -12 -11 -1 4
lead=of	-1 3 -17 11 1 -2 3
lead=on	-27 7 9 6 1 -16 -17
lead=once	0 10 -13 7 -5 -2 1
lead=our	1 -2 0 5 -14 -3 8
lead=ours	0 7 5 -14 -2 0 -3
lead=peru	-8 -1 1 -16 -6 11 10
lead=portugal	-3 -1 3 -15 0 0 10
lead=president	-3 -3 5 -23 -5 0 24
lead=since	-7 -10 24 -14 5 -11 -19
lead=so	15 -7 0 -7 5 -11 -2
lead=south	-3 -11 -5 1 -11 -1 16
lead=steel	-2 -10 24 -17 6 -2 -11
lead=sugar	0 2 -14 12 -1 0 1
lead=swiss	0 3 12 -6 -6 0 -6
lead=switzerland	-5 5 6 6 -12 -3 -12
lead=taiwan	0 -2 0 10 -11 0 -7
lead=ten	-5 -6 2 -9 7 -2 6
lead=thailand	-3 -2 -7 -5 2 0 15
lead=that	25 -7 -6 1 -6 -19 -6
lead=the	9 -4 -8 11 -4 -10 2
lead=then	-6 15 -4 -15 -5 0 13
lead=there	13 -13 5 0 -23 -3 3
lead=they	-18 -12 0 16 0 -2 -10
lead=thirty	-2 3 3 0 -12 0 4
lead=those	0 -4 16 -15 4 -2 -4
lead=today	0 -13 32 -15 -12 0 -5
lead=tomorrow	-1 15 -3 -9 -3 0 -3
lead=trump	-8 -8 -17 -4 3 0 24
lead=turkey	-3 15 -11 3 -2 -1 -2
lead=turkish	0 0 9 -1 -12 0 -4
lead=twelve	0 5 -14 4 2 0 2
lead=twenty	-7 6 -13 -3 5 6 2
lead=u.s.	0 -1 20 -23 6 -1 -9
lead=uganda	0 0 9 -12 4 0 -3
lead=until	-8 -3 2 -2 12 -5 -25
lead=uruguay	0 -7 -13 14 -6 0 6
lead=uzbekistan	-1 -3 11 -5 1 -1 -6
lead=vietnam	-4 -13 4 9 -19 -4 0
lead=washington	-1 5 -19 1 -10 0 19
lead=we	14 -26 -18 14 -3 0 10
lead=when	-8 -16 -6 1 16 -2 -3
lead=where	3 -21 0 8 16 -12 -26
lead=which	1 -12 4 2 0 10 -12
lead=while	0 6 7 -12 0 -1 -4
lead=who	13 -9 -1 -8 -4 9 -3
lead=with	0 -15 23 -11 -13 -3 6
lead=within	0 -2 -10 -5 14 0 -4
lead=without	-10 0 -12 20 -9 -3 -9
lead=zero	-3 0 0 -8 -8 0 11
lead=—	-9 -3 3 3 9 -5 -11
lead=•	3 -4 2 9 -15 -1 -9
lll=( before :	0 -2 -20 8 10 0 -2
lll=, <level> and	0 -3 -2 -3 13 -2 -5
lll=, <level> or	0 -3 17 -6 -3 0 -10
lll=, <name> 's	-2 -3 -3 -8 13 -1 0
lll=, <name> (	0 -3 -7 12 -1 0 -4
lll=, <name> :	0 -3 1 -15 14 0 -8
lll=, <name> at	0 -2 -8 12 -1 0 -4
lll=, <name> charge	0 3 -3 0 -10 10 -2
lll=, <quality> one	0 0 14 -10 -3 0 -1
lll=, also at	0 -3 -13 19 -3 0 -7
lll=, and keep	0 0 -9 11 -2 0 0
lll=, and the	0 0 -11 6 10 -1 -2
lll=, down from	-2 1 9 -5 3 -15 -14
lll=, fall to	0 0 -10 11 0 0 -3
lll=, instead of	0 5 2 4 -17 -2 3
lll=, it pay	0 -2 4 12 -14 0 0
lll=, of which	0 -1 19 -13 -5 0 -3
lll=, rather than	0 6 -10 5 0 -1 -1
lll=, that is	0 4 -4 -11 3 0 6
lll=, up from	0 -9 -2 -14 16 0 -7
lll=, which pay	4 -11 14 -6 -1 -2 -6
lll=, will be	-2 0 0 11 0 0 -15
lll=, will pay	0 5 -14 -2 -1 0 9
lll=: <level> and	-3 -5 -1 -10 8 10 -2
lll=: <level> or	0 0 11 -8 0 0 -3
lll=: <name> take	-6 -4 16 -7 -1 0 -2
lll=: unchanged at	0 -3 11 -6 -1 0 -2
lll=; it was	0 -8 -3 -14 20 -2 -2
lll=<begin> <begin> "	-8 8 16 -8 -4 0 -14
lll=<begin> <begin> <begin>	-3 2 2 -9 1 2 2
lll=<begin> <begin> <name>	-12 -25 -6 25 -48 -13 8
lll=<begin> <begin> add	0 -2 12 -5 -1 0 -5
lll=<begin> <begin> at	-7 -5 17 -11 1 0 -5
lll=<begin> <begin> from	0 -2 -1 0 -8 11 0
lll=<begin> <begin> not	11 -7 -2 -5 -8 0 3
lll=<begin> <begin> the	16 -10 -12 -13 10 3 12
lll=<begin> <begin> then	0 3 -4 -11 11 0 -3
lll=<begin> <name> 's	-8 -15 14 5 -9 5 -14
lll=<begin> <name> ,	0 -8 5 -22 16 0 -8
lll=<begin> <name> :	-10 -4 -10 10 0 -7 8
lll=<begin> <name> charge	-4 -10 29 -3 -15 -4 -7
lll=<begin> <name> face	0 4 -12 5 0 0 1
lll=<begin> <name> put	0 8 -6 -19 15 -1 -8
lll=<begin> <name> take	-5 8 10 -5 -5 -2 -16
lll=<begin> <name> want	-1 0 -11 -2 -2 0 15
lll=<begin> <name> —	-2 -7 15 -1 -17 -1 -10
lll=<begin> <person> :	2 13 -8 -4 8 -4 -13
lll=<begin> a further	0 -3 -13 11 5 0 -7
lll=<begin> and the	2 -4 -2 -13 0 -2 11
lll=<begin> car :	0 -5 -2 -7 11 0 -4
lll=<begin> it 's	0 0 13 -10 -4 0 -4
lll=<begin> it is	-4 -16 14 1 -16 -1 -3
lll=<begin> it pay	-2 -11 19 -27 2 -4 -5
lll=<begin> it was	6 0 -13 -1 4 9 -25
lll=<begin> that leave	0 0 -12 7 -1 0 7
lll=<begin> they pay	-1 -9 12 6 -15 5 -6
lll=<begin> together :	0 -5 12 -5 -3 0 -1
lll=<begin> with the	0 0 14 -12 -8 0 0
lll=<day-gone> , at	0 0 -18 16 3 0 -3
lll=<day-gone> it was	-3 -9 -7 -5 8 -5 11
lll=<day-today> it is	0 -2 10 -4 -1 0 -1
lll=<level> ( now	0 -3 10 -3 -2 0 0
lll=<level> , after	0 -7 -3 -3 12 0 -4
lll=<level> , not	11 -5 0 -4 0 -3 -10
lll=<level> , then	0 6 -15 3 9 -2 -8
lll=<level> and not	6 1 -2 0 -11 0 1
lll=<level> instead of	-4 -1 -1 -2 12 -9 -12
lll=<level> now ,	0 0 -11 3 3 0 2
lll=<month-gone> , pay	0 0 14 -11 -3 0 0
lll=<month-gone> it was	-1 -2 -2 10 -1 0 -12
lll=<name> 's pay	0 -1 9 -13 4 0 -2
lll=<name> 's to	0 10 2 -15 8 0 -11
lll=<name> , at	-2 -1 6 11 -7 -4 -20
lll=<name> , the	0 -2 -9 1 11 0 -2
lll=<name> <level> <level>	-1 9 -3 -8 -17 2 7
lll=<name> and <name>	0 -4 0 -4 -7 0 12
lll=<name> drop from	0 0 16 -7 -13 0 0
lll=<name> go to	1 -14 -2 5 3 6 -13
lll=<name> had put	-3 -1 12 2 -9 -3 -8
lll=<name> has had	0 0 13 -6 -8 0 -1
lll=<name> instead of	0 -11 5 -16 10 -2 5
lll=<name> is get	0 0 4 1 -1 0 -11
lll=<name> it is	0 6 -17 9 -3 0 4
lll=<name> that mean	0 0 -8 -2 10 0 0
lll=<name> will levy	0 3 -14 8 0 0 0
lll=<name> will put	-2 -10 -4 5 0 0 7
lll=<name> will take	0 9 7 -15 0 0 -2
lll=<name> would put	5 10 3 -8 0 0 -12
lll=<number> , <name>	0 4 -5 4 -16 0 6
lll=<number> , then	0 -2 4 0 -12 2 5
lll=<number> and the	0 2 11 -6 -2 0 -7
lll=<quality> butter pay	6 2 -12 6 0 0 0
lll=<quality> duty of	0 0 9 4 -6 3 -18
lll=<quality> good to	-5 0 12 -3 -14 -2 3
lll=<quality> rice to	0 0 -10 11 -1 0 -1
lll=a baseline of	0 0 12 -11 0 0 -1
lll=a ceiling of	-3 0 7 4 -1 0 -11
lll=a figure of	9 0 -6 0 -2 0 -6
lll=a rate of	4 7 -14 -2 -11 0 10
lll=a return to	-8 19 1 -9 -5 0 -6
lll=a surcharge of	2 2 -7 9 3 0 -12
lll=a tariff of	-8 3 -17 7 9 -1 5
lll=a total of	-8 -1 2 4 5 -1 -13
lll=and <name> 's	0 2 -4 9 -12 1 -4
lll=and <name> pay	0 -1 22 -15 -6 0 -2
lll=and <name> take	0 -3 13 -8 -2 0 -1
lll=and it was	0 -3 2 -13 10 3 -7
lll=and no longer	0 -9 7 -2 6 0 -11
lll=and not at	-3 14 -6 -4 -4 0 0
lll=and then to	0 0 -7 14 -9 -2 -1
lll=and will pay	0 -3 14 -8 0 0 -9
lll=and would pay	0 14 -10 -1 -1 0 -5
lll=are to pay	0 0 -9 -2 -4 0 12
lll=as much as	-1 -7 0 -10 -14 18 5
lll=at <level> ;	0 -5 -9 0 0 0 12
lll=at <level> and	0 -11 2 7 -7 3 0
lll=at the same	0 0 -14 12 0 0 3
lll=be capped at	0 0 -6 10 0 0 -7
lll=car will pay	0 1 -7 10 0 0 -6
lll=come down from	0 -1 5 -11 3 -2 6
lll=come in at	9 -2 -4 6 0 0 -14
lll=continue to pay	0 0 13 -8 -2 0 -1
lll=could go to	-1 -3 -3 -7 0 0 12
lll=deal , at	0 0 -11 10 5 0 -7
lll=down from the	0 0 -8 -6 -10 7 12
lll=for fentanyl ,	0 -1 11 -2 -8 0 0
lll=from <day-ahead> ,	0 -13 -14 19 -9 0 3
lll=from <day-ahead> :	0 6 -20 12 2 0 -6
lll=from <level> to	10 -1 -5 3 -13 -4 6
lll=from <name> :	6 -10 8 -4 -12 0 0
lll=get in at	0 0 11 -8 0 0 -2
lll=go back to	-12 -5 1 7 0 2 3
lll=go on charge	-2 -2 11 -3 -1 0 -4
lll=go on pay	-1 -14 30 -14 -7 -1 -10
lll=go up to	7 8 -16 2 -20 6 0
lll=had answer with	0 4 2 8 -12 0 -4
lll=had ask for	-3 0 -5 -5 -6 0 12
lll=had spoken of	0 0 -5 -9 -7 0 15
lll=have been pay	0 0 12 -9 -1 0 0
lll=hit back with	-3 -2 -7 -3 0 0 14
lll=in <month-gone> :	0 11 -8 -9 -2 -2 8
lll=in <month-gone> with	0 0 12 -11 -2 0 -3
lll=in <name> ,	0 11 -4 0 -7 0 -2
lll=in <name> :	0 -6 21 -8 -11 -1 -7
lll=in <name> <level>	0 -2 -5 11 -21 2 3
lll=in place of	-1 -3 -7 6 5 5 -14
lll=instead of the	0 -13 -13 5 -2 -2 16
lll=into <name> :	-2 -9 5 5 -12 -2 2
lll=into <name> <level>	0 8 -14 3 -5 5 -3
lll=is , at	0 0 12 -8 0 0 -5
lll=is back at	0 -11 15 -3 -3 0 0
lll=is to be	-2 -3 -20 11 -3 0 9
lll=it had been	-3 -8 0 -2 10 -2 -6
lll=it has been	5 -3 3 6 -17 0 -9
lll=it was still	0 0 -12 -5 8 -1 6
lll=its duty of	-3 -3 10 2 -15 0 -6
lll=its duty to	-4 -6 -10 4 8 0 2
lll=let in at	0 0 -18 3 3 0 13
lll=list , at	0 -3 0 -8 -2 0 10
lll=no duty of	11 -1 -6 -1 0 0 -5
lll=no more than	-6 -4 -9 7 -9 0 12
lll=of <level> or	0 -6 -11 -4 4 0 13
lll=of <level> to	-4 -4 23 -15 7 -2 -16
lll=of the ordinary	0 0 10 -8 0 0 -2
lll=of up to	-9 -11 -2 0 2 -9 10
lll=old rate of	0 0 -11 4 8 0 -1
lll=on <day-ahead> :	0 -6 -6 11 0 0 -1
lll=on <name> from	0 0 -7 14 -8 0 0
lll=on <name> to	0 0 0 10 -2 0 -12
lll=ordinary duty of	0 6 3 2 -11 0 -4
lll=pay an additional	0 -3 14 0 -6 0 -7
lll=rate fall from	0 0 -16 16 0 0 0
lll=safeguard duty of	-1 -2 14 -9 -3 0 -2
lll=since <day-gone> ,	0 -2 13 -8 -5 0 -1
lll=since <day-gone> :	0 -2 11 -14 1 0 -1
lll=stop collect the	0 0 -9 13 -8 0 0
lll=tariff down to	0 0 13 -4 -3 0 -7
lll=the <level> to	0 0 12 -9 3 0 -8
lll=the <name> ,	0 0 10 -1 -13 0 -5
lll=the <name> :	0 -3 11 -3 -7 0 -7
lll=the <name> charge	5 0 6 -13 -4 1 0
lll=the <name> pay	0 0 -11 5 8 0 0
lll=the <number> become	0 -7 0 12 -2 0 -7
lll=the duty of	-20 -2 4 1 2 -3 5
lll=the figure of	11 2 -9 -9 -5 -3 3
lll=the rate of	2 -13 16 -1 -5 0 -4
lll=the rate was	0 -4 3 14 -13 0 -1
lll=the surcharge of	-5 0 14 -10 -1 0 -12
lll=the suspension of	0 -5 -2 12 -5 0 0
lll=the table :	0 -1 -11 -3 -1 0 14
lll=the tariff of	2 2 11 -8 -5 0 -6
lll=the total to	0 0 -11 8 4 -1 -2
lll=they had pay	0 0 -4 -5 10 0 0
lll=they would pay	0 11 -3 -6 -1 0 -1
lll=to <level> and	0 7 -18 7 -1 2 0
lll=to <level> from	4 -18 9 -8 7 -8 -21
lll=to <name> at	0 -2 17 -17 -2 0 4
lll=to go from	0 -1 12 -5 -4 0 -4
lll=to go to	6 -17 -6 10 -1 -1 3
lll=to have been	-1 -1 -7 2 -14 0 14
lll=to the same	0 0 -12 8 0 0 4
lll=top of the	0 -2 16 -17 0 0 -5
lll=truce it was	0 10 -8 0 -3 -4 -6
lll=until <day-ahead> ,	0 -10 12 -5 3 0 -5
lll=used to be	0 -10 -8 -17 14 11 -7
lll=was <level> and	0 13 -6 -9 -5 -1 0
lll=where it is	0 -5 11 -7 0 0 0
lll=where it pay	0 -4 -1 -15 16 -1 0
lll=where it was	0 0 -9 -7 14 0 0
lll=whose good pay	0 0 13 -12 0 0 -1
lll=will be at	0 10 -3 -6 0 0 -4
lll=will not exceed	0 0 -13 12 0 0 1
lll=with <name> at	0 0 -14 16 0 0 -2
lll=would have been	-8 -5 -15 7 15 -3 -5
lower than before	-5 -10 5 1 6 -10 -1
lowest	-5 -50 9 8 6 -35 0
lowest false	-18 -19 -3 18 8 -19 -7
lowest over 80	-4 6 -1 -14 -6 0 16
lowest true	6 -40 14 -7 1 -20 5
lowest under 80	-4 -53 9 10 7 -34 -2
lr=" "	11 0 -3 -1 -2 -2 -9
lr=" on	10 -5 -9 -2 5 -2 -6
lr='s .	4 5 1 -5 2 -4 -11
lr='s is	0 -1 12 -10 0 0 -3
lr='s on	-7 13 11 0 -14 -4 -22
lr=( )	3 7 -9 14 -17 -3 -1
lr=( on	0 1 -7 12 -8 0 -1
lr=, ,	0 -12 11 0 -8 14 -11
lr=, .	-14 -11 12 -23 9 8 3
lr=, <end>	-1 -2 20 -8 -12 -1 -6
lr=, and	0 -14 3 -4 15 3 -3
lr=, at	0 -4 1 -15 11 2 -5
lr=, each	0 -3 -14 12 0 0 3
lr=, for	-3 0 -9 15 -8 -8 4
lr=, from	0 0 -19 3 7 -1 7
lr=, it	0 13 -2 -5 -5 0 -5
lr=, of	0 -8 11 4 -14 0 -5
lr=, once	0 -2 -6 13 -7 0 -2
lr=, over	0 -2 15 -14 -1 0 -5
lr=, reciprocal	0 0 15 -4 -12 0 0
lr=, together	0 -3 1 14 -16 -3 -1
lr=, under	0 0 11 -8 -9 0 2
lr=, until	0 -1 -5 -6 11 0 0
lr=, without	0 13 -11 -1 -2 0 0
lr=, would	0 11 -2 -6 4 0 -10
lr=: (	-5 -9 -2 13 -11 3 0
lr=: )	-4 -7 -6 -28 34 -5 -10
lr=: ,	-22 -3 13 1 -16 2 -3
lr=: .	-24 10 16 -3 -29 0 2
lr=: ;	0 -1 -3 11 -10 0 -7
lr=: <end>	0 7 0 -5 0 10 -17
lr=: and	-4 5 -6 -19 7 16 -10
lr=: for	2 6 -17 8 2 -5 5
lr=: from	0 -9 -10 16 -1 0 -5
lr=: in	-3 4 2 2 -15 4 -10
lr=: now	0 -1 11 -6 0 0 -2
lr=: on	-30 7 -10 -1 -7 0 18
lr=: over	0 0 -12 7 7 0 0
lr=: under	0 0 13 -9 -2 0 -2
lr=: until	0 -6 4 -20 17 0 -7
lr=; on	0 -5 16 0 -5 0 -12
lr=<begin> ,	-17 -11 9 -1 0 -4 4
lr=<begin> .	1 -11 25 -27 14 -14 -24
lr=<begin> :	-2 1 15 -8 -5 -1 -7
lr=<begin> <end>	-3 14 0 -17 0 5 -15
lr=<begin> and	0 10 -6 3 0 0 -11
lr=<begin> for	-2 4 -1 0 -14 -1 6
lr=<begin> instead	0 -4 11 0 -1 0 -11
lr=<begin> is	2 2 -10 0 0 -6 8
lr=<begin> on	1 5 -12 5 -9 0 9
lr=<begin> was	1 -7 -14 0 6 4 5
lr=<begin> would	0 3 -6 -6 -4 -5 10
lr=<day-ahead> .	0 -1 -8 14 -4 0 -5
lr=<level> <end>	-8 7 -15 3 -1 3 3
lr=<level> <level>	0 1 -10 -7 -23 16 16
lr=<name> (	0 7 23 -27 -7 0 -6
lr=<name> ,	-4 -16 4 -8 -2 -4 14
lr=<name> .	-8 -2 -15 16 -18 -2 13
lr=<name> <end>	-5 -18 5 14 -3 -9 -23
lr=<name> <level>	-5 -5 -2 -29 22 6 -22
lr=<name> and	0 -1 12 -8 0 0 -4
lr=<name> on	-3 0 3 1 4 -1 -14
lr=<quality> .	0 -1 16 -13 1 0 -4
lr=<seat> .	0 -1 13 -8 -3 0 -2
lr=a tax	0 11 -5 -6 0 0 -3
lr=about by	0 0 -7 13 0 0 -10
lr=add .	-2 13 -4 -1 0 0 -11
lr=add on	-2 -9 -5 -5 2 0 14
lr=additional in	0 -1 8 -11 4 0 -1
lr=after .	0 -12 0 0 9 0 -9
lr=against .	0 -13 -3 0 0 0 10
lr=against before	0 8 -19 0 8 -1 0
lr=and .	-11 12 -12 4 -4 7 -7
lr=and are	0 -8 13 -8 3 0 -6
lr=and as	0 0 6 -13 -2 0 1
lr=and before	0 -9 -13 -9 18 2 0
lr=and for	-8 -7 -15 3 15 0 8
lr=and from	-1 4 -4 -11 2 -2 12
lr=and if	0 12 -12 2 -4 0 -1
lr=and in	0 0 -15 8 -17 4 15
lr=and is	-4 -14 13 1 1 0 0
lr=and on	-5 -5 11 -5 -3 0 -2
lr=announce on	1 1 -17 7 -5 0 2
lr=another .	0 -1 1 0 -12 0 10
lr=as .	19 -4 -10 -4 -9 7 -13
lr=ask ,	0 0 8 -3 6 0 -11
lr=ask of	0 0 11 -5 -3 0 -4
lr=ask on	-2 -6 -3 11 -8 0 0
lr=at (	0 0 -2 -11 0 0 11
lr=at ,	-18 4 -2 9 -3 -7 -1
lr=at .	0 -7 -4 9 4 -13 0
lr=at ;	-2 9 -6 -4 -11 0 12
lr=at for	3 -11 -1 6 2 6 -13
lr=at from	3 -2 -20 17 1 -5 0
lr=at under	0 0 13 -11 3 0 -5
lr=at until	-4 -4 10 2 -5 -1 -7
lr=at we	-6 -12 4 1 9 -7 0
lr=be ,	12 0 -8 0 -4 -1 -1
lr=be .	-4 1 -20 14 -7 4 2
lr=be from	2 0 -14 5 -1 0 2
lr=be in	-1 4 4 3 -1 0 -11
lr=be instead	0 0 -6 12 0 0 -8
lr=be on	4 -8 11 -18 -2 0 10
lr=bear .	0 11 -1 -9 -4 5 -2
lr=became .	0 -6 -13 14 -1 -1 -1
lr=become ,	6 0 -9 13 -10 0 -7
lr=become .	-4 14 -15 -5 -2 3 3
lr=been .	-4 -7 -7 2 10 -1 1
lr=been and	0 -6 -3 10 0 -5 -2
lr=been on	0 10 4 -11 3 0 -11
lr=charge .	0 2 -5 9 0 0 -12
lr=charge at	-1 -1 15 -10 -1 0 -2
lr=charge from	-1 8 -10 -5 -7 -2 10
lr=charge in	0 7 0 -10 5 5 -6
lr=coffee .	0 0 13 -10 -1 0 -4
lr=collect on	0 4 -3 11 -4 -4 -8
lr=duty .	0 0 18 -13 -6 0 -3
lr=enter .	0 0 17 -8 -11 0 -4
lr=enter of	6 0 -8 -6 10 0 -4
lr=exceed .	-3 0 -15 4 0 0 11
lr=face .	-1 3 -8 15 -9 -2 -3
lr=face from	0 -11 -5 -1 0 0 14
lr=for ,	-9 0 7 9 -16 -6 0
lr=for .	-3 11 1 0 -19 -2 4
lr=for on	11 -10 -26 -7 0 -1 18
lr=from ,	-3 -20 3 0 10 0 -14
lr=from .	3 -8 18 -26 14 -18 -27
lr=from <end>	0 -1 -7 -9 14 0 0
lr=from and	0 -1 -7 11 -6 -3 6
lr=from before	0 11 -9 -5 -3 0 0
lr=from in	0 -12 -13 18 3 -8 -2
lr=from on	0 3 -1 -21 15 0 -3
lr=from to	-5 -10 13 -1 3 1 -41
lr=further from	0 0 -1 13 0 0 -11
lr=get .	-4 -6 -21 3 1 0 21
lr=get as	0 0 -10 13 -3 0 -4
lr=has on	0 -3 13 -4 -1 0 -4
lr=impose on	0 -1 -9 1 11 0 -6
lr=in .	1 -1 5 -11 7 0 -2
lr=is ,	-17 0 18 -2 -13 -4 -10
lr=is .	-9 1 9 -3 3 -7 -8
lr=is ;	0 -3 18 -7 -4 0 -8
lr=is again	5 17 -11 -9 -7 0 -6
lr=is and	-6 8 7 -2 -12 0 -7
lr=is for	4 0 -15 9 -4 0 6
lr=it .	-1 -7 -1 3 -10 0 11
lr=it ?	-15 4 -7 -2 11 3 1
lr=its on	-11 0 30 -29 18 -1 -35
lr=keep on	-4 -5 12 -6 -8 0 2
lr=leave on	0 0 -10 14 -4 0 -1
lr=longer .	0 -12 15 -4 -2 0 -9
lr=not ,	3 -16 -8 4 9 -3 9
lr=not .	11 0 6 -13 0 -7 -16
lr=now )	-1 -5 18 -8 -6 0 -1
lr=now .	-4 -2 23 -11 -10 0 -3
lr=of ,	-3 13 -13 4 4 1 -4
lr=of .	-8 -8 -6 15 1 -6 -1
lr=of apply	-1 -2 11 -3 -6 0 -2
lr=of each	0 0 -13 -7 17 0 0
lr=of end	0 -1 13 0 -12 0 -1
lr=of from	3 -6 -1 -10 0 0 12
lr=of has	0 -1 15 -5 -5 0 -9
lr=of in	2 -8 -9 9 4 0 -2
lr=of is	-10 2 -2 6 0 6 -13
lr=of on	6 5 4 -2 -14 -14 0
lr=of over	0 0 10 -9 -1 0 0
lr=of shall	-1 4 -9 12 0 0 -8
lr=of stay	0 0 12 -10 0 0 0
lr=of that	7 -4 5 -11 -2 -1 5
lr=of to	-4 0 0 -15 -8 7 16
lr=of under	0 0 -11 -4 16 0 -2
lr=of was	4 -2 4 0 -12 0 1
lr=of would	-3 -5 -13 2 3 0 12
lr=offer .	-7 0 -11 -7 -6 0 24
lr=on for	0 11 -14 -4 -2 0 3
lr=or ,	0 -11 4 -7 1 -2 9
lr=or .	0 17 -8 -8 -4 0 -1
lr=or ?	-3 -4 1 -5 -5 0 8
lr=ordinary ,	0 0 11 -9 -1 0 -1
lr=our on	-4 -11 0 16 -4 -3 -8
lr=own on	-1 -6 11 3 -5 0 -13
lr=pay ,	-18 0 9 5 -5 6 -19
lr=pay .	5 -12 16 -15 4 6 -2
lr=pay and	3 0 -12 6 14 -3 -6
lr=pay as	-3 -7 13 -10 -2 0 3
lr=pay for	-5 5 0 1 8 -1 -12
lr=pay from	9 -7 -24 11 -10 0 9
lr=pay in	-3 8 3 0 -6 -21 0
lr=pay instead	6 8 -26 -3 3 0 17
lr=pay on	2 3 17 -14 -2 -2 -13
lr=pay or	-1 -6 -8 7 -7 0 11
lr=pay since	-1 0 6 -17 6 -1 -2
lr=pay with	0 -4 10 -2 0 0 -1
lr=plu .	-1 7 -7 -12 11 0 -4
lr=present .	-1 -1 13 -4 -2 0 -6
lr=reach .	4 -2 0 -12 -9 12 -1
lr=same .	0 2 -20 6 -2 0 14
lr=say ,	3 6 -19 -3 -3 0 12
lr=slap on	4 0 2 -13 -8 -2 8
lr=take ,	-1 -5 -3 7 -11 4 7
lr=take .	3 3 -2 3 -1 -3 -11
lr=take from	0 -6 11 -10 7 0 -5
lr=than ,	-2 8 -1 3 -2 4 -13
lr=than .	-7 0 4 11 -17 3 -10
lr=than on	-5 -5 -1 -7 -4 6 12
lr=the .	-23 -5 27 -20 0 4 -7
lr=the agree	0 0 -14 9 3 0 -1
lr=the are	0 9 4 -11 -6 0 1
lr=the become	0 -3 11 -4 -4 0 -2
lr=the come	-9 12 2 -10 -12 -2 5
lr=the fentanyl	0 0 -10 -4 13 0 0
lr=the for	2 -4 18 -5 -4 -1 -14
lr=the from	0 -7 18 -16 -5 0 4
lr=the go	0 -6 11 -8 1 0 -6
lr=the is	5 9 -5 -15 -1 -4 7
lr=the of	-4 -22 -26 15 17 11 -3
lr=the on	-17 -18 22 -15 21 -8 -25
lr=the return	0 12 2 -9 -4 -1 -7
lr=the surcharge	-1 -2 10 -20 4 0 -8
lr=the that	6 2 -8 -4 5 -23 8
lr=the to	-6 0 10 8 -8 0 -12
lr=the was	5 5 4 -11 -12 -3 4
lr=the which	0 -12 -2 10 0 0 -7
lr=the with	0 0 -10 0 -1 0 12
lr=then ,	4 -11 -3 3 -3 0 5
lr=then .	-2 0 -14 5 7 -3 2
lr=to .	9 1 -25 6 0 -5 14
lr=to :	6 -2 3 -13 -7 -2 10
lr=to ;	3 -4 -11 -5 14 5 2
lr=to <day-ahead>	5 0 -13 5 3 -2 -3
lr=to <day-today>	0 12 0 -4 -5 0 -7
lr=to <end>	-8 -1 13 -17 4 -3 5
lr=to ?	11 -1 -1 -11 6 -3 -6
lr=to and	-6 14 -6 -8 9 -1 -4
lr=to as	5 -11 -11 5 6 4 0
lr=to at	-4 10 -19 13 -9 1 -2
lr=to for	0 -9 16 -12 -18 5 5
lr=to from	-13 -3 3 16 -23 -4 -11
lr=to if	1 -2 -10 -12 -3 -1 16
lr=to in	4 -8 8 4 -14 -4 1
lr=to last	0 0 6 0 -12 6 -1
lr=to of	0 -2 10 -5 -3 0 -3
lr=to on	-9 -18 -24 16 3 -1 18
lr=to over	0 -2 -10 14 -3 0 -1
lr=to under	0 2 15 -14 -9 0 0
lr=to with	0 -2 11 0 -2 0 -11
lr=truce .	0 0 -11 -4 -9 0 15
lr=want .	0 -1 -12 -7 -4 0 18
lr=want on	11 -3 -10 13 -2 0 -12
lr=was ,	2 0 -10 -3 16 -7 -10
lr=was .	2 -20 -3 6 12 -9 -9
lr=was and	-6 12 7 0 -12 3 -11
lr=was before	9 0 -13 14 -8 -7 -6
lr=was for	-1 -4 2 -13 7 2 -2
lr=was in	6 3 -11 -18 1 7 -2
lr=was on	-2 5 7 -2 -11 6 -4
lr=was until	0 -1 -12 0 5 4 0
lr=where is	0 -4 16 -11 -2 0 -3
lr=with ,	1 12 -11 -1 -8 -5 8
lr=with and	0 0 -20 9 7 -4 6
lr=with in	-1 1 0 -11 -5 0 11
lr=with on	-5 -5 1 1 -3 -10 9
lr=write .	10 -8 3 5 -1 0 -16
middle	-16 9 3 0 0 -12 0
middle false	-17 -17 4 10 -1 -17 7
middle over 80	-31 -24 -21 1 13 6 19
middle true	-6 19 0 -9 0 0 -7
middle under 80	-11 13 8 0 -5 -16 -7
nc2=agree	2 -5 -12 9 1 5 -1
nc2=begin	-18 -2 -4 7 6 6 -8
nc2=deny	9 -6 -11 10 2 0 -7
nc2=down	-13 -17 9 1 -6 3 5
nc2=impose	-3 -12 2 3 0 1 -1
nc2=propose	7 3 5 -10 -8 2 -1
nc2=say	4 -7 -12 5 -3 -14 12
nc2=stay	-10 7 0 -6 9 -18 0
nc2=target	2 -1 0 -7 -3 9 3
nc2=threaten	-11 9 -7 0 -5 -1 8
nct2=agree participle-passive	0 -7 -12 14 4 0 -8
nct2=bear modal	-1 -8 18 -18 -2 0 1
nct2=bear participle-passive	0 -4 1 2 -14 5 3
nct2=bear perfect	-2 -4 -7 0 10 3 -3
nct2=begin gerund	0 -6 14 -4 -16 4 -1
nct2=begin infinitive	0 0 -5 13 -3 0 -8
nct2=begin modal	-9 -7 2 4 -13 4 6
nct2=begin participle-passive	0 0 -10 -4 13 0 0
nct2=begin past	-1 8 -6 -22 20 5 -12
nct2=begin present	-9 5 10 12 -32 -3 -3
nct2=begin present-passive	0 -5 -17 2 14 0 4
nct2=down past	-4 0 -1 -23 9 1 5
nct2=down present	-7 -6 0 3 -11 -5 13
nct2=down present-passive	0 0 14 2 -9 0 -6
nct2=impose future-passive	-3 -7 20 -7 -5 -1 -5
nct2=impose modal-passive	-1 11 0 -12 0 0 -2
nct2=impose participle-passive	-7 -15 6 4 1 -1 -5
nct2=impose past	0 -16 -3 -5 12 6 -2
nct2=impose perfect	-4 -3 6 11 -17 2 -5
nct2=impose perfect-passive	-1 4 14 -13 -9 0 0
nct2=impose pluperfect	-10 -8 -7 10 -6 1 9
nct2=impose pluperfect-passive	-3 5 -14 2 2 -1 3
nct2=impose present	15 2 -12 -1 11 -4 -4
nct2=impose present-passive	-7 -2 14 -6 -10 0 1
nct2=propose perfect	-3 -1 8 -16 5 0 -2
nct2=propose present	3 4 1 -3 -15 7 -2
nct2=say modal	-4 6 -8 1 12 -1 -10
nct2=say past	0 -11 1 4 -9 -21 9
nct2=say past-passive	9 -1 0 8 -11 0 -13
nct2=say pluperfect-passive	0 -2 -9 9 -7 0 5
nct2=say present-passive	-1 -5 0 -13 3 3 6
nct2=stay modal	5 -5 3 11 -10 -5 -2
nct2=stay past	-8 1 7 -5 6 -2 -10
nct2=stay present	-1 11 -4 -7 11 -15 -4
nct2=suspend future	0 3 -9 -4 -1 0 11
nct2=suspend participle-passive	0 -6 20 -9 -9 0 0
nct2=suspend past	-7 -9 6 10 -1 -4 -13
nct2=suspend present	5 6 -2 -13 14 -1 -6
nct2=suspend present-passive	0 2 -7 10 -11 0 1
nct2=target modal	0 -3 -2 -7 0 0 11
nct2=target past	-4 -13 1 5 -10 14 -2
nct2=target past-passive	0 -1 -10 -7 12 -1 4
nct2=target perfect-passive	0 0 20 -11 -10 0 -3
nct2=target present	14 -7 -6 2 4 -5 -8
nct2=up modal	-1 -7 13 1 -13 5 -5
nct2=up participle-passive	0 -5 -9 5 12 -7 -1
nct2=up perfect	0 0 11 -3 -7 0 0
nct2=up present	0 9 15 -2 -26 0 -7
nct2=up present-passive	0 -3 -20 0 17 0 5
next="	28 7 -16 -8 -9 -4 -1
next=(	-20 12 -6 13 -24 -1 1
next=)	14 -4 -12 -15 23 -20 -4
next=,	-16 -7 2 5 0 11 -3
next=:	12 -4 2 -2 -2 5 -9
next=and	-3 -1 9 -7 -2 -4 2
next=as	6 -7 7 3 -15 -1 -5
next=because	-4 -2 -5 3 13 -8 -4
next=before	-7 4 0 1 -10 5 5
next=but	-1 -10 11 -3 -1 -1 1
next=if	-7 6 -6 -7 -10 -10 16
next=it	-6 14 -6 0 0 -3 -4
next=that	9 0 -9 0 -2 -13 12
next=they	0 -1 -10 -1 12 0 -2
next=unless	-5 2 -3 -14 -5 0 18
next=until	-4 -1 13 -7 0 -3 -8
next=we	-7 -12 8 3 0 -2 0
next=when	-6 -5 11 -7 1 9 -18
next=where	-3 14 -7 4 -16 0 0
next=while	-4 -5 8 0 7 0 -12
next=—	-3 7 -2 1 0 5 -15
nhas-future	-16 -5 24 -11 -13 3 -1
nhas-gerund	-3 -2 10 5 -15 0 -8
nhas-modal	-3 5 10 -5 -12 -7 1
nhas-participle	0 -4 -8 -3 14 -3 5
nhas-past	6 -17 -3 4 12 -1 -9
nhas-perfect	-1 -9 5 4 -12 1 4
nhas-pluperfect	-9 -1 -14 11 -2 -3 9
nhas-present	10 0 -6 -2 0 -10 9
nought	25 -68 -2 -1 0 -28 5
nt2=future	-11 0 10 -6 -7 5 -1
nt2=future-passive	-1 -6 16 -1 -5 -1 -7
nt2=gerund	-3 -1 7 8 -14 2 -13
nt2=infinitive	-2 13 -13 10 0 -1 -9
nt2=participle-passive	0 -13 -3 7 6 -2 -8
nt2=past	4 -9 -2 -6 11 1 -2
nt2=past-not	-4 0 16 4 -8 -2 -11
nt2=past-passive	4 -16 -15 18 7 -18 -3
nt2=past-passive-not	-4 -6 11 0 -5 0 1
nt2=perfect	-3 -11 2 7 -3 1 -3
nt2=perfect-passive	-1 0 11 -2 -14 0 1
nt2=perfect-passive-not	0 4 -11 -7 7 0 4
nt2=pluperfect	-13 -5 -3 9 -9 0 9
nt2=pluperfect-passive	2 6 -19 3 5 -3 -1
nt2=present	11 9 -8 -3 4 -10 0
nt2=present-not	1 -16 5 1 -10 -2 9
nt2=present-passive	4 -4 -2 -2 -5 -4 10
nt2=present-passive-not	-2 -1 12 -11 3 0 -3
nv2=announce	2 -4 2 -3 -13 -7 14
nv2=answer	1 0 13 -9 -6 -1 -4
nv2=apply	-2 4 -3 -3 9 -1 -9
nv2=bring	-2 2 -15 11 6 -3 -1
nv2=call	6 2 4 -3 -3 5 -13
nv2=charge	10 6 2 -10 -1 7 -13
nv2=collect	10 -13 6 -5 0 -1 -5
nv2=come	-11 -16 13 -5 -5 -1 9
nv2=conclude	0 -3 -7 10 -2 0 0
nv2=double	0 0 7 -11 1 0 0
nv2=end	0 -1 0 0 6 1 -12
nv2=enter	0 3 -9 10 -1 -1 -9
nv2=explain	0 0 17 -11 -4 0 -5
nv2=get	2 -13 -2 6 -4 0 2
nv2=go	-1 3 -9 12 0 7 -13
nv2=have	15 -19 9 -7 -1 3 -7
nv2=hit	0 -4 5 -11 -2 0 8
nv2=impose	-1 1 7 4 -12 -2 -5
nv2=introduce	-3 -3 17 -9 -1 0 -9
nv2=keep	-2 -15 6 -9 10 0 -2
nv2=leave	-1 7 7 -14 0 0 0
nv2=let	0 -5 -2 -10 0 -1 15
nv2=levy	-1 -8 -9 0 14 0 0
nv2=move	0 -6 10 1 -8 -7 4
nv2=negotiate	0 -2 12 -15 -2 0 1
nv2=other	9 -2 1 3 -10 -14 0
nv2=pay	-10 -4 2 -8 2 -2 8
nv2=put	0 10 -1 0 -5 7 -11
nv2=remain	0 3 8 -1 -15 0 -4
nv2=run	0 1 -10 -1 11 0 -1
nv2=say	-8 0 2 9 -3 -16 -4
nv2=set	-2 -3 0 11 -7 0 -3
nv2=sign	-4 -5 -2 16 -9 -4 -5
nv2=slap	-2 -5 10 3 -6 -4 -4
nv2=stand	-3 -2 -11 7 10 -5 0
nv2=stop	-4 14 5 -4 -8 -2 -9
nv2=strike	0 0 -11 -1 2 8 0
nv2=suspend	-3 -8 7 4 3 -3 -15
nv2=take	-3 -1 6 -16 2 6 2
nv2=think	0 -2 -10 -7 0 0 13
nv2=threaten	-7 -8 -13 4 -4 0 16
nv2=withdraw	6 -6 -1 -15 -7 0 11
nv2=write	4 -6 -14 8 0 -6 8
nvt2=add past	0 -3 4 -14 8 0 3
nvt2=announce pluperfect	-3 -5 -4 -3 -3 -2 14
nvt2=apply past	0 -7 -12 -11 19 0 1
nvt2=apply present	-1 11 11 -5 -18 0 -11
nvt2=be future	-3 -4 12 0 0 -3 -6
nvt2=be past	-5 6 10 0 -17 3 -2
nvt2=be present	0 6 -10 0 8 -12 1
nvt2=bear present	0 -2 -7 12 0 0 -6
nvt2=charge past	-2 -10 -12 10 1 8 -2
nvt2=charge perfect	0 12 11 -9 -14 0 -7
nvt2=charge pluperfect	0 0 4 -12 6 0 -3
nvt2=charge present	14 -3 -7 2 4 -5 -7
nvt2=collect present	11 -11 6 1 -16 0 -2
nvt2=come past	-1 -3 5 -12 3 -3 3
nvt2=come present	-5 -3 2 5 -16 -4 9
nvt2=conclude past	0 -3 -7 10 -2 0 0
nvt2=enter present	0 0 -9 13 -6 0 -6
nvt2=explain past	0 0 11 -7 -3 0 -3
nvt2=get past	0 -4 0 10 -9 1 -3
nvt2=go modal	-1 -13 13 3 -12 5 -3
nvt2=have past	13 -2 5 -14 -4 2 -11
nvt2=have present	5 -19 5 0 2 0 0
nvt2=impose past	0 2 14 -3 -13 -1 -7
nvt2=introduce past	-2 -2 16 -4 -5 0 -7
nvt2=keep present	-1 -12 0 -11 16 0 -4
nvt2=leave participle	0 0 5 -11 -3 0 6
nvt2=leave past	0 0 -5 -3 11 0 0
nvt2=leave present	0 2 14 -7 -8 0 -6
nvt2=let present	0 -5 -3 -6 0 -1 14
nvt2=levy past	0 -5 -14 -10 20 0 -1
nvt2=levy present	0 0 -11 8 5 0 0
nvt2=make present	-1 -3 14 -9 -1 0 0
nvt2=negotiate present	0 -2 12 -15 -2 0 1
nvt2=other past	0 -12 -3 8 0 -4 2
nvt2=other perfect	6 -1 4 2 -18 -3 3
nvt2=pay modal	0 -1 17 -12 0 0 -6
nvt2=pay past	0 0 15 -20 2 -2 -5
nvt2=pay perfect	0 -3 -4 -9 10 2 1
nvt2=pay present	-4 -1 -12 6 -3 -5 15
nvt2=put present	3 4 -12 3 8 2 -10
nvt2=run past	0 0 -12 -1 13 0 0
nvt2=say past	-1 -7 -3 15 -13 -10 1
nvt2=see present	0 0 11 -5 -4 0 -4
nvt2=stand past	0 0 7 -12 8 -3 -6
nvt2=stand present	-2 0 -14 11 3 0 0
nvt2=start modal	0 0 -5 -7 0 0 11
nvt2=stay past	-1 -4 12 2 -7 -3 -5
nvt2=suspend participle	0 -6 20 -8 -10 0 -1
nvt2=suspend perfect	0 -9 0 13 0 0 -6
nvt2=take past	3 2 -2 -22 6 7 -4
nvt2=take present	-7 -15 7 -3 0 -2 8
nvt2=threaten past	0 0 -3 -5 -3 0 10
nvt2=withdraw present	10 -3 -7 -11 -6 0 8
on record AU,US 10% percent	0 0 -9 3 11 0 -6
on record AU,US 10% percent 2025 II	0 0 -7 -5 11 0 -1
on record BR,US 10% percent	-2 -2 -3 -15 19 0 -3
on record BR,US 10% percent 2025 II	-1 -1 -2 -4 12 0 -12
on record BR,US 10% percent 2026 II	0 0 -1 -20 11 0 4
on record BR,US 10% percent present	0 0 4 -10 7 0 -3
on record BR,US 12.5% percent	0 -2 -4 -8 -8 0 16
on record BR,US 12.5% percent 2026 II	0 -2 -4 -8 -8 0 16
on record BR,US 15% percent	0 0 -9 11 0 0 0
on record BR,US 15% percent 2025 II	0 0 -9 11 -1 0 0
on record BR,US 25% percent	-1 -8 14 3 -12 -1 -8
on record BR,US 25% percent 2026 II	-1 -6 12 4 -11 0 -12
on record BR,US 35% percent	0 -8 -7 14 -5 0 0
on record BR,US 35% percent 2026 II	0 -5 -11 17 -4 0 -3
on record BR,US 40% percent	-3 -10 -5 -11 24 -5 -15
on record BR,US 40% percent 2025 II	-2 -8 0 -6 15 0 -13
on record BR,US 40% percent 2026 II	0 -1 -12 -8 18 -3 -1
on record BR,US 40% percent none	-1 -6 6 -10 10 -3 -8
on record BR,US 40% percent present	0 -3 -13 -4 18 0 -5
on record BR,US 50% percent	-8 -11 -9 -5 8 -6 18
on record BR,US 50% percent 2025 II	-7 -9 -6 -7 5 -10 19
on record BR,US 50% percent none	-2 -5 -4 -1 -2 -6 14
on record CA,CN 100% percent	0 -1 12 -4 -8 -4 0
on record CA,CN 15% percent	0 0 -9 15 0 0 -9
on record CA,CN 15% percent 2026 I	0 0 -8 14 0 0 -8
on record CA,CN 6.1% percent	0 0 -6 11 -2 0 -5
on record CA,CN 6.1% percent 2026 I	0 0 -8 12 -2 0 -5
on record CA,US 0% percent	0 0 11 -3 -6 0 -6
on record CA,US 10% percent 2025 I	0 0 -12 15 -2 0 0
on record CA,US 10% percent 2026 II	0 -1 15 -9 -2 0 -5
on record CA,US 10% percent none	-1 -2 -2 11 -5 0 -6
on record CA,US 25% percent	-5 -20 10 -6 11 -4 -13
on record CA,US 25% percent 2025 I	-2 -10 -2 10 -1 -2 -2
on record CA,US 25% percent 2025 II	0 -4 8 -18 15 0 -13
on record CA,US 25% percent none	-1 -10 19 -8 0 -1 -15
on record CA,US 35% percent	-2 -6 25 -27 0 0 4
on record CA,US 35% percent 2025 II	-1 -6 29 -26 -8 0 4
on record CA,US 35% percent none	0 -1 12 -4 -2 0 -5
on record CA,US 35% percent present	0 -4 21 -20 -3 0 5
on record CA,US 50% percent	-7 -10 17 4 -12 -9 -2
on record CA,US 50% percent 2025 II	-4 -7 14 -10 -8 -1 7
on record CA,US 50% percent 2026 II	-1 -1 1 14 -5 -6 -12
on record CA,US 50% percent none	-4 -7 13 -2 -5 -5 0
on record CA>CN 6.1% percent	0 0 -7 13 -2 0 -6
on record CA>CN 6.1% percent 2026 I	0 0 -9 14 -2 0 -6
on record CA>US 25% percent	0 -5 7 -4 10 -1 -15
on record CA>US 25% percent 2025 I	0 -4 9 3 0 0 -14
on record CA>US 25% percent 2025 II	0 0 -2 -11 13 0 -2
on record CA>US 35% percent	0 -6 16 -8 -2 0 -2
on record CA>US 35% percent 2025 II	0 -6 15 -7 -3 0 -2
on record CH,US 0% percent 2025 II	0 0 -1 11 -8 0 -12
on record CH,US 10% percent none	0 -4 11 -3 -5 0 -2
on record CH,US 10% percent past	0 0 -13 8 5 0 -4
on record CH,US 15% percent	-11 -17 5 14 -4 -1 -20
on record CH,US 15% percent 2025 II	-8 -12 10 14 -32 0 -21
on record CH,US 15% percent 2026 I	-2 -5 -10 0 15 0 0
on record CH,US 15% percent future	0 0 -3 11 0 0 -11
on record CH,US 15% percent modal	-3 -3 5 10 -5 0 -12
on record CH,US 15% percent none	-3 -8 -2 12 0 0 -23
on record CH,US 20% percent	0 -8 19 -7 -8 0 -11
on record CH,US 20% percent 2025 II	0 -6 15 -3 -7 0 -11
on record CH,US 20% percent none	0 -6 17 -7 -7 0 -6
on record CH,US 24% points	0 -8 -4 11 0 0 0
on record CH,US 25% percent none	0 -3 -13 10 0 0 3
on record CH,US 30% percent	0 -10 -2 -2 11 0 0
on record CH,US 30% percent 2025 II	0 -10 -1 -3 11 0 0
on record CH,US 31% percent	-3 -2 -12 0 14 -4 -3
on record CH,US 31% percent 2025 II	-1 0 -14 -2 16 -3 -5
on record CH,US 39% percent	-12 -21 14 9 2 -17 -21
on record CH,US 39% percent 2025 II	-11 -17 22 9 -11 -14 -23
on record CH,US 39% percent 2026 I	0 -3 -9 -9 14 -2 2
on record CH,US 39% percent future	0 0 9 -5 -2 -1 -1
on record CH,US 39% percent none	-4 -16 3 12 0 -7 -13
on record CH,US 39% percent present	-4 -4 10 -1 -1 -2 -7
on record CH,US 40% percent	-2 -7 10 2 -7 0 -8
on record CH,US 40% percent 2025 II	-2 -7 10 2 -7 0 -8
on record CH,US 40% percent none	0 -6 13 -2 -7 0 -7
on record CH,US 50% percent	-2 -6 14 -6 -5 -3 0
on record CH,US 50% percent 2025 II	-2 -6 14 -6 -5 -3 0
on record CH,US 50% percent none	-1 -4 15 -5 -4 -2 -7
on record CH>US 0% percent	-1 0 0 11 -8 0 -12
on record CH>US 0% percent 2025 II	0 0 -2 11 -7 0 -12
on record CH>US 15% percent	-1 -1 -4 10 -4 0 -7
on record CH>US 39% percent	4 -4 0 5 0 -2 -12
on record CL,US 50% percent	0 0 -13 11 -1 0 4
on record CL,US 50% percent 2025 II	0 0 -15 13 -1 0 4
on record CN,EU 10% percent 2025 II	0 0 11 -7 -4 0 -2
on record CN,EU 10% percent none	0 0 -9 12 2 0 -5
on record CN,EU 15% percent	8 -5 -9 18 -16 0 -11
on record CN,EU 15% percent 2025 II	0 -2 3 11 -12 0 -9
on record CN,EU 39% percent	0 -2 7 -12 6 -2 -5
on record CN,EU 50% percent	0 -6 11 -7 -3 -1 3
on record CN,EU 50% percent none	0 -6 11 -6 -3 -1 3
on record CN,MX 50% percent	0 -3 -13 17 0 0 -5
on record CN,MX 50% percent 2025 II	0 -3 -13 17 0 0 -5
on record CN,US 0% percent	15 -2 -3 0 0 -2 -12
on record CN,US 0% percent 2025 I	9 0 -13 -1 7 -1 -1
on record CN,US 0% percent 2025 II	4 -1 -9 14 -7 0 -8
on record CN,US 0% percent 2026 I	5 0 11 -18 1 0 -5
on record CN,US 0% percent none	2 0 11 -1 -3 0 -10
on record CN,US 0% percent present	11 0 -6 0 -6 0 -2
on record CN,US 10% percent	-42 -61 23 -9 20 -14 -30
on record CN,US 10% percent 2025 I	-10 -10 6 25 -41 -1 -30
on record CN,US 10% percent 2025 II	-12 -24 23 -10 -12 -3 3
on record CN,US 10% percent 2026 I	-15 -25 7 -3 14 -4 -22
on record CN,US 10% percent 2026 II	-7 -13 0 -49 41 -2 -15
on record CN,US 10% percent none	-18 -36 7 5 12 -7 -29
on record CN,US 10% percent past	-5 -3 21 -27 5 -2 -11
on record CN,US 10% percent present	-15 -22 8 -4 10 -1 -10
on record CN,US 10% points	0 0 24 -20 -8 0 -5
on record CN,US 10% points 2025 II	0 0 23 -18 -7 0 -5
on record CN,US 10% points none	0 0 15 -13 -1 0 -3
on record CN,US 10% points present	0 0 11 -9 -1 0 0
on record CN,US 100% percent	-37 -22 -3 3 -31 -29 35
on record CN,US 100% percent 2025 I	0 -1 12 -3 -4 0 -5
on record CN,US 100% percent 2025 II	-24 -29 -39 2 -9 -14 44
on record CN,US 100% percent 2026 I	-10 -8 31 -5 -15 -7 -13
on record CN,US 100% percent 2026 II	-7 4 4 -1 -21 -9 8
on record CN,US 100% percent none	-17 -16 13 8 -14 -17 2
on record CN,US 100% percent past	-11 -3 -11 -10 -8 -5 28
on record CN,US 100% percent present	-14 -4 -12 -1 -18 -6 25
on record CN,US 104% percent	0 -4 -25 8 20 -3 -3
on record CN,US 104% percent 2025 I	0 -3 -23 10 15 -1 -1
on record CN,US 104% percent none	0 -1 -12 1 14 -1 -6
on record CN,US 104% percent present	0 0 -15 14 3 0 -4
on record CN,US 12.5% percent	-15 -33 34 -26 -38 -5 19
on record CN,US 12.5% percent 2026 I	0 -8 -33 -9 -3 0 36
on record CN,US 12.5% percent 2026 II	-13 -27 59 -22 -36 -5 -19
on record CN,US 12.5% percent none	-5 -18 20 -11 -28 -4 12
on record CN,US 12.5% percent present	-6 -13 25 -17 -9 0 0
on record CN,US 120% percent	-6 -3 -1 2 13 -3 -19
on record CN,US 120% percent 2025 I	-6 -3 -3 2 14 -3 -18
on record CN,US 120% percent none	-4 0 -9 0 15 -2 -7
on record CN,US 125% percent	-9 -9 1 20 -10 18 -61
on record CN,US 125% percent 2025 I	-18 -18 29 12 -24 -8 -46
on record CN,US 125% percent 2025 II	0 4 -47 20 -6 19 -22
on record CN,US 125% percent 2026 I	-1 -3 -21 -16 20 8 -3
on record CN,US 125% percent 2026 II	5 -1 -17 2 6 2 0
on record CN,US 125% percent none	5 0 -5 0 -1 17 -25
on record CN,US 125% percent past	-7 -10 -2 23 -13 0 -19
on record CN,US 125% percent pluperfect	0 -2 -4 16 -14 3 -6
on record CN,US 125% percent present	-9 -8 9 -1 9 -1 -23
on record CN,US 13% percent	-4 -21 -7 27 -18 0 -16
on record CN,US 13% percent 2025 II	-2 -15 -19 32 -12 0 -13
on record CN,US 13% percent 2026 I	0 -4 21 -15 -6 0 -1
on record CN,US 13% percent future	0 -2 -8 11 0 0 -1
on record CN,US 13% percent none	0 -6 -2 12 -6 0 -8
on record CN,US 13% percent present	-2 -12 -1 13 -11 0 -5
on record CN,US 130% percent	-4 -13 -22 -11 -6 -5 33
on record CN,US 130% percent 2025 II	-4 -13 -22 -11 -6 -5 33
on record CN,US 130% percent modal	0 -5 -6 -12 0 0 17
on record CN,US 130% percent none	-3 -4 -10 1 -2 -3 12
on record CN,US 130% percent present	0 -4 -11 -7 -2 0 15
on record CN,US 145% percent	-4 -24 -9 24 -11 29 -57
on record CN,US 145% percent 2025 I	-4 -19 25 11 -21 0 -35
on record CN,US 145% percent 2025 II	-3 -9 -45 25 -7 18 -28
on record CN,US 145% percent 2026 I	-1 0 -18 -7 -5 22 -3
on record CN,US 145% percent 2026 II	2 -2 -24 -2 20 2 -8
on record CN,US 145% percent future	0 0 -15 9 0 7 0
on record CN,US 145% percent modal	12 -1 10 -21 10 -3 -13
on record CN,US 145% percent none	-3 -5 -3 3 -9 23 -26
on record CN,US 145% percent past	-18 -10 -13 32 -14 2 -18
on record CN,US 145% percent pluperfect	-4 -2 -3 16 -9 -4 -4
on record CN,US 145% percent present	2 -16 4 -12 8 19 -20
on record CN,US 15% percent	17 -59 -22 14 3 -16 15
on record CN,US 15% percent 2025 I	0 -6 10 8 -11 0 -15
on record CN,US 15% percent 2025 II	-18 -30 5 17 -3 -4 -21
on record CN,US 15% percent 2026 I	3 -24 -51 -12 21 -7 41
on record CN,US 15% percent 2026 II	26 -11 -14 9 -15 -2 -12
on record CN,US 15% percent none	8 -34 -3 4 12 -10 -7
on record CN,US 15% percent past	8 -5 -5 2 -18 -2 13
on record CN,US 15% percent perfect	0 -3 -10 3 9 0 0
on record CN,US 15% percent pluperfect	0 0 4 -11 4 0 2
on record CN,US 15% percent present	8 -19 -21 12 -6 0 14
on record CN,US 170% percent	0 -5 -2 -3 11 0 -6
on record CN,US 18% percent	0 -5 -30 2 27 -3 -12
on record CN,US 18% percent 2026 I	0 -5 -29 4 24 0 -12
on record CN,US 18% percent none	0 -5 -23 -6 26 0 -6
on record CN,US 19% percent	-1 -6 -2 8 8 0 -25
on record CN,US 19% percent 2025 II	0 -5 3 13 -19 0 -24
on record CN,US 19% percent none	0 -3 -2 7 2 0 -13
on record CN,US 2.5% percent	0 0 6 5 -12 0 -1
on record CN,US 20% percent	-28 -53 14 3 21 -25 -34
on record CN,US 20% percent 2025 I	-6 -3 35 1 -39 -5 -26
on record CN,US 20% percent 2025 II	-16 -44 18 8 -7 -12 -14
on record CN,US 20% percent 2026 I	-5 -19 -35 0 44 -14 -17
on record CN,US 20% percent 2026 II	0 -5 -12 -20 25 0 -2
on record CN,US 20% percent future	0 -1 -6 14 -3 0 -7
on record CN,US 20% percent none	-14 -34 10 4 14 -18 -31
on record CN,US 20% percent past	-3 -6 7 -7 10 -9 -14
on record CN,US 20% percent pluperfect	-3 0 4 -7 9 0 -7
on record CN,US 20% percent present	-6 -20 2 6 2 -3 -11
on record CN,US 20% points	0 -1 12 -6 -3 0 -7
on record CN,US 200% percent	4 -2 -11 0 -7 0 11
on record CN,US 23% percent 2025 II	0 -8 11 0 -2 -1 -1
on record CN,US 24% percent	9 6 -48 32 1 -3 -23
on record CN,US 24% percent 2025 I	0 5 -21 8 8 0 -11
on record CN,US 24% percent 2025 II	10 6 -28 21 -15 0 -11
on record CN,US 24% percent 2026 II	0 -1 -10 13 -4 0 0
on record CN,US 24% percent none	6 3 -31 15 8 -1 -17
on record CN,US 24% percent present	5 0 -22 18 -7 0 -3
on record CN,US 24% points	-16 12 -74 47 -1 -14 -41
on record CN,US 24% points 2025 I	0 19 -14 -4 -14 0 -7
on record CN,US 24% points 2025 II	-8 6 -44 45 -34 -4 -24
on record CN,US 24% points 2026 I	-1 -16 -21 22 3 -2 -6
on record CN,US 24% points 2026 II	-4 2 -31 8 19 -5 -13
on record CN,US 24% points modal	-1 8 -7 1 1 0 -13
on record CN,US 24% points none	-5 -2 -35 26 4 -8 -15
on record CN,US 24% points present	-5 8 -49 31 -2 -3 -16
on record CN,US 25% percent	-33 -37 36 11 -26 -30 -8
on record CN,US 25% percent 2018 II	-6 18 3 -23 5 -2 0
on record CN,US 25% percent 2019 I	-3 -4 -6 -7 -2 0 18
on record CN,US 25% percent 2020 I	-2 -6 16 -8 -3 -2 -7
on record CN,US 25% percent 2025 I	-5 -21 10 15 -5 -6 -27
on record CN,US 25% percent 2025 II	-8 -29 1 16 -25 -6 10
on record CN,US 25% percent 2026 I	-5 -23 39 -23 -8 -6 -8
on record CN,US 25% percent 2026 II	-4 -20 14 8 -1 -6 -24
on record CN,US 25% percent modal	-3 -2 2 -10 -3 0 10
on record CN,US 25% percent none	-13 -26 16 18 -11 -16 -25
on record CN,US 25% percent past	-3 -8 19 -6 -13 -8 1
on record CN,US 25% percent perfect	0 0 -9 12 -1 0 -4
on record CN,US 25% percent present	-9 -29 29 -7 -6 -5 0
on record CN,US 3% percent	-2 -2 25 -4 -26 0 -16
on record CN,US 3% percent 2025 II	0 -1 13 0 -17 0 -11
on record CN,US 3% percent 2026 I	0 0 16 -3 -11 0 -5
on record CN,US 3% percent none	-1 0 14 0 -19 0 -12
on record CN,US 3% percent present	0 0 22 -17 -5 0 -2
on record CN,US 30% percent	-24 -57 22 -2 16 -24 -5
on record CN,US 30% percent 2025 I	-5 -17 14 12 -39 -4 -5
on record CN,US 30% percent 2025 II	-15 -39 35 -26 4 -15 1
on record CN,US 30% percent 2026 I	-3 -8 -22 11 21 -2 -11
on record CN,US 30% percent 2026 II	0 -3 -22 -13 29 -1 -6
on record CN,US 30% percent modal	0 -8 10 5 -4 0 -6
on record CN,US 30% percent none	-11 -29 10 -9 16 -13 -2
on record CN,US 30% percent past	-8 -6 7 1 5 -5 -13
on record CN,US 30% percent present	-8 -28 7 -1 7 -3 7
on record CN,US 31% percent	-3 -1 -15 10 8 0 -2
on record CN,US 31% percent none	0 -4 -12 3 9 0 0
on record CN,US 34% percent	-6 26 -47 20 14 -12 -51
on record CN,US 34% percent 2025 I	-3 -4 -30 29 7 -1 -25
on record CN,US 34% percent 2025 II	2 14 -12 0 3 -5 -22
on record CN,US 34% percent 2026 I	0 -8 -16 1 15 0 -5
on record CN,US 34% percent 2026 II	-7 26 -16 -4 -7 -1 -15
on record CN,US 34% percent modal	-1 16 -6 -2 -4 0 -17
on record CN,US 34% percent none	0 1 -30 17 14 -5 -22
on record CN,US 34% percent past	0 -10 -13 10 9 -1 -9
on record CN,US 34% percent present	1 28 -20 0 -1 -1 -17
on record CN,US 35% percent	-2 -15 14 -22 15 -2 -6
on record CN,US 35% percent 2025 II	0 -8 21 -12 -10 0 -3
on record CN,US 35% percent 2026 I	0 -4 -2 -7 12 0 -5
on record CN,US 35% percent 2026 II	0 -2 -5 -7 13 -1 0
on record CN,US 35% percent none	-1 -8 4 -20 12 0 2
on record CN,US 35% percent present	0 -4 14 0 -2 0 -10
on record CN,US 37.5% percent	-2 -13 21 -5 -9 -3 -5
on record CN,US 37.5% percent 2026 II	-2 -12 18 -2 -8 -2 -5
on record CN,US 37.5% percent none	0 -6 13 -4 -3 -1 -1
on record CN,US 37.5% percent present	-1 -6 13 -4 -6 0 -3
on record CN,US 39% percent	1 -21 26 -8 0 -6 -24
on record CN,US 39% percent 2025 II	1 -18 27 -7 -6 -5 -24
on record CN,US 39% percent none	-4 -15 16 -2 3 -4 -15
on record CN,US 40% percent	3 -14 -3 16 5 0 -17
on record CN,US 40% percent 2025 II	6 -11 4 8 -8 0 -7
on record CN,US 40% percent 2026 I	0 0 -16 9 10 0 -6
on record CN,US 40% percent present	6 -5 0 3 5 0 -11
on record CN,US 46% percent	0 -5 -23 16 11 -2 -4
on record CN,US 46% percent 2025 I	0 -2 -20 17 3 -1 -3
on record CN,US 46% percent none	0 -9 -18 12 13 -1 -9
on record CN,US 47% percent	-5 -13 -12 24 12 -2 -20
on record CN,US 47% percent 2025 II	-3 -8 -8 26 -10 0 -18
on record CN,US 47% percent none	-3 -7 -6 13 4 -1 -9
on record CN,US 50% percent	-25 -41 16 13 -4 -20 -1
on record CN,US 50% percent 2025 I	-7 -10 8 0 -14 -1 8
on record CN,US 50% percent 2025 II	-11 -22 13 13 -26 -9 -3
on record CN,US 50% percent 2026 I	-5 -14 9 -3 13 -5 -15
on record CN,US 50% percent 2026 II	-3 -3 15 -4 8 -2 -12
on record CN,US 50% percent future	0 -5 -5 11 0 0 -4
on record CN,US 50% percent modal	0 -4 -9 17 0 0 -10
on record CN,US 50% percent none	-9 -24 23 -9 -1 -12 -1
on record CN,US 50% percent present	-10 -16 1 19 -12 -1 -3
on record CN,US 54% percent	-7 24 -18 10 -11 -10 -30
on record CN,US 54% percent 2025 I	-12 0 -2 12 2 0 -13
on record CN,US 54% percent 2025 II	2 26 -21 0 -15 -7 -20
on record CN,US 54% percent modal	-3 1 -8 10 -1 0 -11
on record CN,US 54% percent none	-5 16 -5 0 -5 -6 -12
on record CN,US 54% percent present	-2 21 -16 3 -5 0 -9
on record CN,US 55% percent	4 -21 20 0 -7 -12 -30
on record CN,US 55% percent 2025 I	5 -15 23 -3 -18 -8 -26
on record CN,US 55% percent none	1 -5 12 2 -10 -6 -13
on record CN,US 55% percent past	1 0 10 -7 0 -1 -6
on record CN,US 55% percent present	3 -14 6 2 0 -4 -15
on record CN,US 57% percent	-4 -8 -15 18 5 -3 -11
on record CN,US 57% percent 2025 II	-4 -8 -15 18 5 -3 -11
on record CN,US 57% percent none	-1 -6 -16 8 13 -2 -5
on record CN,US 7.5% percent	-1 -4 26 -5 -17 0 -19
on record CN,US 7.5% percent 2025 II	0 0 17 -3 -7 0 -9
on record CN,US 7.5% percent 2026 I	0 0 11 -13 0 0 -5
on record CN,US 7.5% percent 2026 II	0 0 10 1 -12 0 -2
on record CN,US 7.5% percent none	0 -2 25 -11 -12 0 -13
on record CN,US 7.5% percent present	0 -1 13 -4 -8 0 -5
on record CN,US 80% percent	-5 0 -5 -8 -5 0 16
on record CN,US 80% percent 2025 I	-5 0 -5 -8 -5 0 16
on record CN,US 84% percent	-7 -9 -11 3 29 -13 -32
on record CN,US 84% percent 2025 I	-5 -6 -6 7 16 -7 -26
on record CN,US 84% percent 2025 II	0 0 -6 -1 12 -6 -4
on record CN,US 84% percent 2026 I	0 0 -4 -6 12 -1 -4
on record CN,US 84% percent none	-1 -3 -19 7 16 -7 -14
on record CN,US 84% percent past	0 0 7 -10 10 -3 -10
on record CN,US 84% percent pluperfect	-1 0 4 -8 10 -3 -9
on record CN>BR 3% percent	0 0 13 -10 -3 0 0
on record CN>CA 15% percent	0 0 -6 17 -2 0 -12
on record CN>CA 15% percent 2026 I	0 0 -10 18 0 0 -12
on record CN>EU 39% percent	0 0 0 -9 11 -2 -4
on record CN>US 0% percent	7 0 -15 10 0 0 -4
on record CN>US 0% percent 2025 II	8 0 -13 8 0 0 -3
on record CN>US 10% percent	-13 -28 38 -12 -9 -3 -34
on record CN>US 10% percent 2025 I	-3 -2 -3 23 -34 0 -14
on record CN>US 10% percent 2025 II	-4 -12 16 -21 13 0 -12
on record CN>US 10% percent 2026 I	-1 -6 38 -30 -10 0 -10
on record CN>US 10% percent 2026 II	-1 -4 34 -18 -17 0 -10
on record CN>US 12.5% percent	-3 -5 19 -9 -9 0 -2
on record CN>US 12.5% percent 2026 II	-3 -4 21 -9 -9 0 -7
on record CN>US 125% percent	-2 -12 -10 19 -6 16 -37
on record CN>US 125% percent 2025 I	-9 -9 8 13 -12 0 -26
on record CN>US 125% percent 2025 II	-4 -2 -28 11 0 13 -15
on record CN>US 125% percent 2026 I	0 -1 -14 -6 7 8 -1
on record CN>US 13% percent	-2 -16 -3 19 -15 0 -9
on record CN>US 13% percent 2025 II	-1 -11 -16 25 -10 0 -7
on record CN>US 13% percent 2026 I	0 -3 17 -10 -5 0 0
on record CN>US 145% percent	4 -15 -7 14 1 3 -21
on record CN>US 145% percent 2025 I	4 -2 1 15 -10 -2 -14
on record CN>US 145% percent 2025 II	4 -12 -15 1 6 4 -6
on record CN>US 15% percent	0 -27 17 -3 7 -4 -23
on record CN>US 15% percent 2025 I	0 -6 16 6 -17 0 -15
on record CN>US 15% percent 2025 II	-5 -18 15 -12 8 -2 -12
on record CN>US 15% percent 2026 I	5 -2 -14 2 13 0 -10
on record CN>US 20% percent	-2 -11 3 4 2 -4 -1
on record CN>US 20% percent 2025 II	0 -6 9 6 -13 -1 0
on record CN>US 23% percent	0 -8 11 -4 1 -1 -1
on record CN>US 23% percent 2025 II	0 -8 12 -2 -2 -1 0
on record CN>US 24% percent	0 -5 -19 19 3 0 -4
on record CN>US 24% percent 2026 II	0 -1 -10 13 -4 0 0
on record CN>US 24% points	-6 4 -47 40 -13 -5 -18
on record CN>US 24% points 2025 II	-1 -7 -23 32 -13 0 -7
on record CN>US 24% points 2026 I	0 -7 -12 22 -9 0 -4
on record CN>US 24% points 2026 II	-2 7 -25 12 1 -2 -7
on record CN>US 25% percent	-6 -17 17 -1 -6 -7 0
on record CN>US 25% percent 2018 II	0 0 6 -15 4 0 5
on record CN>US 25% percent 2025 I	-1 -4 0 12 -10 -2 -3
on record CN>US 25% percent 2026 I	0 -6 11 -14 0 0 4
on record CN>US 3% percent	0 0 15 -5 -15 0 -8
on record CN>US 3% percent 2025 II	0 0 8 0 -11 0 -7
on record CN>US 30% percent	-6 -7 8 12 -11 -3 -10
on record CN>US 30% percent 2025 I	0 0 -8 14 -5 0 -3
on record CN>US 30% percent 2025 II	0 -5 21 -3 -12 -1 -6
on record CN>US 34% percent	-2 27 -32 4 14 -7 -36
on record CN>US 34% percent 2025 I	-1 -8 -14 15 8 -1 -17
on record CN>US 34% percent 2025 II	5 13 -8 -7 1 -2 -11
on record CN>US 34% percent 2026 I	0 -4 -10 -3 14 0 -4
on record CN>US 34% percent 2026 II	-7 25 -16 -4 -6 -1 -14
on record CN>US 55% percent	1 -6 10 0 -6 -1 -15
on record CN>US 55% percent 2025 I	4 -5 12 -4 -5 0 -14
on record CN>US 84% percent	-5 -6 12 -3 10 -7 -25
on record CN>US 84% percent 2025 I	-4 -5 14 0 3 -5 -21
on record EU,IN 0% percent	0 0 -10 13 -1 0 -5
on record EU,IN 110% percent	0 0 12 -8 -2 0 -3
on record EU,IN 110% percent 2026 I	0 0 12 -8 -2 0 -3
on record EU,IN 150% percent	0 0 13 -11 -3 -1 0
on record EU,IN 150% percent 2026 I	0 0 13 -11 -3 -1 0
on record EU,JP 10% percent none	0 0 16 -12 -6 0 -2
on record EU,JP 25% percent	0 -6 0 9 -12 0 2
on record EU,JP 25% percent none	0 -6 0 8 -12 0 2
on record EU,US 0% percent	-11 -3 -17 0 5 0 18
on record EU,US 0% percent 2025 II	-8 -2 -8 0 -1 0 13
on record EU,US 0% percent 2026 I	-2 0 -13 0 -2 0 13
on record EU,US 0% percent none	-3 0 -6 -1 0 0 10
on record EU,US 0% percent present	-2 0 -21 4 4 0 13
on record EU,US 10% percent	-5 -9 16 -12 -10 -1 9
on record EU,US 10% percent 2025 II	-1 -2 19 -8 -14 0 -4
on record EU,US 10% percent 2026 I	-1 -4 5 -12 -16 0 19
on record EU,US 10% percent none	-2 -4 10 -1 -8 0 0
on record EU,US 100% percent	-7 -8 14 -15 -14 -3 12
on record EU,US 100% percent 2025 II	-1 -2 -7 -12 -7 0 20
on record EU,US 100% percent 2026 II	-4 -5 26 -19 -7 -2 -7
on record EU,US 100% percent none	-3 -4 11 -17 -10 -2 11
on record EU,US 15% percent	-21 -25 -6 21 -2 -4 -6
on record EU,US 15% percent 2025 II	-9 -16 -13 32 -23 -2 -12
on record EU,US 15% percent 2026 I	-8 -9 8 -14 3 0 11
on record EU,US 15% percent 2026 II	-6 -1 5 -12 13 0 -8
on record EU,US 15% percent modal	-7 -5 -8 13 -1 0 0
on record EU,US 15% percent none	-6 -9 -4 12 -6 -1 -1
on record EU,US 15% percent present	-8 -13 1 2 2 0 2
on record EU,US 20% percent	-1 0 0 11 -7 -1 -9
on record EU,US 200% percent	-1 0 -7 -4 -6 -1 14
on record EU,US 200% percent 2025 I	0 0 -6 -4 -1 0 10
on record EU,US 25% percent	-7 -16 5 -12 6 -7 16
on record EU,US 25% percent 2025 I	-2 2 -7 -5 15 -1 0
on record EU,US 25% percent 2025 II	0 -5 10 -7 -4 0 3
on record EU,US 25% percent 2026 I	0 -11 6 -12 -7 -1 18
on record EU,US 25% percent modal	0 1 -3 -16 0 0 15
on record EU,US 25% percent none	-2 -15 22 -21 -6 -3 5
on record EU,US 25% percent perfect	0 0 -11 11 0 0 0
on record EU,US 25% percent present	0 -7 1 -5 12 0 -9
on record EU,US 27.5% percent	-1 -5 22 -26 5 0 -13
on record EU,US 27.5% percent 2025 II	-1 -4 27 -23 -1 0 -12
on record EU,US 27.5% percent none	0 -2 18 -12 -7 0 -2
on record EU,US 27.5% percent present	0 -2 7 -10 2 0 -1
on record EU,US 30% percent	-8 -23 -18 -4 -18 -2 36
on record EU,US 30% percent 2025 II	-8 -21 -12 -13 -17 -2 37
on record EU,US 30% percent modal	0 -8 -11 -1 -1 0 17
on record EU,US 30% percent none	-4 -5 0 -2 -6 0 10
on record EU,US 30% percent present	0 -11 -9 0 -9 0 17
on record EU,US 50% percent	-14 -18 17 -3 -4 -10 10
on record EU,US 50% percent 2025 I	-5 -7 3 -12 5 -1 12
on record EU,US 50% percent 2025 II	-7 -12 16 -6 -12 -6 7
on record EU,US 50% percent modal	-3 -11 3 14 0 0 -8
on record EU,US 50% percent none	-5 -10 5 2 -12 -6 8
on record EU,US 50% percent present	-4 0 11 -13 6 -1 -3
on record EU>CN 10% percent	0 0 7 4 -11 0 -4
on record EU>CN 15% percent	9 -7 0 10 -11 0 -11
on record EU>CN 15% percent 2025 II	0 -6 4 11 -9 0 -10
on record EU>JP 15% percent 2025 II	0 -1 14 -3 -13 0 -4
on record EU>US 0% percent	-5 -2 -24 1 -10 0 24
on record EU>US 0% percent 2025 II	-2 -1 -17 1 -7 0 18
on record EU>US 0% percent 2026 I	-2 0 -13 -1 -2 0 13
on record EU>US 10% percent	-1 -2 5 -16 3 0 6
on record EU>US 15% percent	-4 -4 -8 23 -9 0 -11
on record EU>US 15% percent 2025 II	0 -3 -13 15 -2 0 0
on record EU>US 15% percent 2026 I	0 0 0 11 -1 0 -12
on record EU>US 25% percent 2025 I	0 6 -10 1 1 0 2
on record EU>US 30% percent	-5 -5 -10 -4 -3 0 18
on record EU>US 30% percent 2025 II	-5 -5 -10 -4 -3 0 18
on record EU>US 50% percent	-3 0 -10 13 -6 0 -1
on record EU>US 50% percent 2025 I	-1 -3 -10 12 -3 0 0
on record GB,IN 0% percent	0 0 -14 16 0 0 -2
on record GB,IN 0% percent 2025 II	0 0 -14 15 0 0 -1
on record GB,IN 0% percent present	0 0 -13 14 0 0 0
on record GB,IN 150% percent	0 0 15 -15 1 -4 0
on record GB,IN 150% percent 2025 II	0 0 15 -13 -4 -1 0
on record GB,IN 150% percent present	0 0 13 -11 -4 -1 0
on record GB,IN 40% percent	0 0 -9 12 0 0 -4
on record GB,IN 75% percent	0 4 -10 11 0 0 -7
on record GB,IN 75% percent 2025 II	0 0 -9 12 0 0 -3
on record GB,US 0% percent	-9 -1 -18 8 2 0 11
on record GB,US 0% percent 2025 I	-6 0 -34 24 -8 0 8
on record GB,US 0% percent 2025 II	-2 0 6 -27 9 0 6
on record GB,US 0% percent future	0 0 -9 12 0 0 -3
on record GB,US 0% percent past	-3 0 -10 -6 0 0 13
on record GB,US 10% percent	-4 -9 13 -2 0 0 -12
on record GB,US 10% percent 2025 I	0 -5 0 9 -10 0 -7
on record GB,US 10% percent 2025 II	0 -1 10 -4 2 0 -12
on record GB,US 10% percent 2026 I	0 -1 2 -14 7 0 4
on record GB,US 10% percent future	0 0 -11 6 0 0 3
on record GB,US 10% percent none	-1 -3 15 -3 -7 0 -17
on record GB,US 10% percent present	0 -1 14 -6 -6 0 -9
on record GB,US 145% percent	0 0 14 -6 -1 0 -8
on record GB,US 145% percent 2025 I	0 0 14 -6 -1 0 -8
on record GB,US 15% percent	0 -3 -11 9 5 0 0
on record GB,US 15% percent 2025 II	0 -2 -14 17 -7 0 0
on record GB,US 15% percent 2026 I	0 0 2 -13 9 0 -2
on record GB,US 25% percent	-1 -16 16 -5 6 -3 -16
on record GB,US 25% percent 2025 I	0 -4 10 -11 2 0 -5
on record GB,US 25% percent 2026 I	0 -2 12 -6 -3 0 -4
on record GB,US 25% percent none	0 -9 16 -4 -4 -1 -9
on record GB,US 27.5% percent	0 -11 6 -4 9 -3 -5
on record GB,US 27.5% percent 2025 I	0 -6 15 -7 -4 -1 -4
on record GB,US 50% percent	-8 -20 16 0 -1 -6 0
on record GB,US 50% percent 2025 II	-1 -13 12 -1 -4 -1 0
on record GB,US 50% percent present	0 -7 13 -1 -3 0 -6
on record GB>IN 0% percent	0 0 -14 16 0 0 -2
on record GB>IN 0% percent 2025 II	0 0 -14 15 0 0 -1
on record GB>US 0% percent	-4 0 -14 12 -7 0 5
on record GB>US 0% percent 2025 I	-4 0 -23 15 -3 0 8
on record GB>US 25% percent	0 -8 -2 -10 13 0 1
on record ID,US 0% percent	0 0 -25 29 -4 0 -9
on record ID,US 0% percent 2026 I	0 0 -21 24 -3 0 -4
on record ID,US 0% percent present	0 0 -21 22 -3 0 -2
on record ID,US 19% percent	-6 -9 -7 11 12 -1 -19
on record ID,US 19% percent 2025 II	0 0 -16 19 -1 0 -6
on record ID,US 19% percent 2026 I	-5 -7 2 -1 11 -1 -12
on record ID,US 19% percent future	0 0 -7 11 0 0 -4
on record ID,US 20% percent	0 -2 -19 24 -5 0 -8
on record ID,US 20% percent 2025 II	0 -1 -12 16 -1 0 -5
on record ID,US 32% percent	-2 -8 -11 -2 -15 -7 26
on record ID,US 32% percent 2025 II	-1 0 -9 -13 -7 -1 21
on record ID,US 32% percent pluperfect	0 0 0 -9 -3 -2 11
on record ID>US 0% percent	0 0 -17 20 -1 0 -5
on record ID>US 0% percent 2026 I	0 0 -13 15 0 0 -1
on record ID>US 19% percent	-1 0 -10 7 9 0 -6
on record IN,US 0% percent 2026 I	0 0 -13 -2 0 0 12
on record IN,US 18% percent	-1 0 -11 20 -3 0 -16
on record IN,US 18% percent 2026 I	-1 0 -11 20 -3 0 -16
on record IN,US 18% percent future	0 0 -7 13 0 0 -8
on record IN,US 19% percent	0 -2 17 -9 -3 0 -12
on record IN,US 19% percent 2026 I	0 -1 19 -16 1 0 -9
on record IN,US 19% percent none	0 -1 21 -17 1 0 -10
on record IN,US 20% percent	0 -14 25 -10 -3 -1 -16
on record IN,US 20% percent 2026 I	0 -8 26 -20 0 0 -8
on record IN,US 20% percent none	0 -6 16 -5 -2 0 -10
on record IN,US 20% percent present	0 -7 15 -5 -6 0 -6
on record IN,US 25% percent	-9 -7 23 -5 1 -10 -21
on record IN,US 25% percent 2025 II	-4 -4 15 4 -22 0 -9
on record IN,US 25% percent 2026 I	-4 -3 10 -8 10 -9 -14
on record IN,US 25% percent none	-4 -3 22 -11 -3 -8 -5
on record IN,US 25% percent past	-2 -1 13 5 -12 0 -8
on record IN,US 25% percent present	0 3 -7 6 6 0 -12
on record IN,US 30% percent	0 -4 -3 -8 10 0 2
on record IN,US 50% percent	-14 -12 8 0 14 -8 -18
on record IN,US 50% percent 2025 II	-9 -9 20 3 -12 -4 -11
on record IN,US 50% percent 2026 I	-2 -3 -13 -6 25 -4 -8
on record IN,US 50% percent none	-4 -4 14 -15 2 -4 0
on record IN,US 50% percent pluperfect	0 0 -6 -5 11 -1 -1
on record IN>EU 110% percent	0 0 12 -8 -2 0 -3
on record IN>EU 110% percent 2026 I	0 0 12 -8 -2 0 -3
on record IN>EU 150% percent	0 0 11 -9 -2 0 0
on record IN>EU 150% percent 2026 I	0 0 11 -9 -2 0 0
on record IN>GB 10% percent	0 0 -12 14 0 0 -3
on record IN>GB 150% percent	0 0 12 -12 2 -3 0
on record IN>GB 150% percent 2025 II	0 0 11 -9 -2 0 0
on record IN>US 18% percent	0 0 -13 9 7 0 -3
on record IN>US 18% percent 2026 I	0 0 -12 11 5 0 -3
on record JP,US 0% percent	-2 0 -16 16 3 0 -6
on record JP,US 0% percent 2025 II	-1 0 -13 17 -2 0 -5
on record JP,US 10% percent	-1 -2 12 -9 8 0 -20
on record JP,US 10% percent 2025 II	0 0 8 -14 6 0 -7
on record JP,US 10% percent none	0 0 0 -2 11 0 -15
on record JP,US 10% percent present	0 0 17 -10 -4 0 -5
on record JP,US 100% percent	-1 -1 -4 -5 -3 0 12
on record JP,US 100% percent 2025 II	-1 -1 -4 -5 -3 0 12
on record JP,US 15% percent	0 -13 -12 14 5 -1 -4
on record JP,US 15% percent 2025 II	-8 -10 -6 17 -4 0 -7
on record JP,US 15% percent future	0 -2 -14 28 0 0 -20
on record JP,US 15% percent present	-1 -3 -3 2 -11 0 9
on record JP,US 19% percent	0 0 -13 23 -6 0 -16
on record JP,US 19% percent 2025 II	0 0 -13 23 -6 0 -16
on record JP,US 20% percent	0 -6 -5 12 1 0 -9
on record JP,US 20% percent 2025 II	0 -6 -2 13 -9 0 -8
on record JP,US 24% percent	-1 2 -10 17 -3 0 -9
on record JP,US 25% percent	-8 -15 8 -20 -5 -3 22
on record JP,US 25% percent 2025 I	0 -3 16 -7 -2 0 -10
on record JP,US 25% percent 2025 II	-7 -13 -3 -16 -5 -1 26
on record JP,US 25% percent future	0 -1 -5 -11 0 0 14
on record JP,US 25% percent modal	0 -9 0 -9 0 0 15
on record JP,US 25% percent present	0 0 14 -20 -3 0 1
on record JP,US 27.5% percent	0 -2 15 -14 1 -1 -4
on record JP,US 27.5% percent 2025 II	0 -2 14 -13 1 -1 -3
on record JP,US 27.5% percent present	0 0 17 -12 -8 0 0
on record JP,US 30% percent	0 -8 1 -12 -8 0 18
on record JP,US 30% percent 2025 II	0 -10 0 -10 -7 0 19
on record JP,US 30% percent none	0 -6 2 -11 -3 0 11
on record JP,US 32% percent	0 -3 -9 -5 -5 0 14
on record JP,US 32% percent 2025 II	0 -3 -9 -11 -2 0 16
on record JP,US 32% percent none	0 -3 -9 -11 -2 0 16
on record JP,US 36% percent	0 -3 -8 -2 -1 0 11
on record JP,US 36% percent 2025 II	0 -3 -8 -2 -1 0 11
on record JP,US 36% percent none	0 -3 -8 -2 -1 0 11
on record JP,US 40% percent	0 -6 -7 -2 -2 0 13
on record JP,US 40% percent 2025 II	0 -6 -7 -2 -2 0 13
on record JP,US 50% percent	-2 -5 18 -12 -6 -1 2
on record JP,US 50% percent 2025 II	-1 -4 16 -10 -5 0 0
on record JP,US 50% percent none	0 -2 9 -3 -3 0 0
on record JP>US 15% percent	-1 -5 0 -10 12 0 1
on record KR,US 15% percent	-6 -9 0 25 -28 -1 -18
on record KR,US 15% percent 2025 II	-5 -6 -16 31 -20 0 -12
on record KR,US 15% percent 2026 I	0 -3 25 -8 -12 0 -10
on record KR,US 15% percent none	-2 -3 -4 21 -18 0 -20
on record KR,US 15% percent present	0 -1 -4 9 -8 0 0
on record KR,US 20% percent	0 -2 12 0 -4 0 -7
on record KR,US 25% percent	-8 -22 -8 -14 -6 -6 36
on record KR,US 25% percent 2025 II	-4 -16 9 -14 -15 -5 25
on record KR,US 25% percent 2026 I	-2 -7 -23 -11 7 0 24
on record KR,US 25% percent modal	-1 -9 -4 -11 -2 0 19
on record KR,US 25% percent none	-1 -8 -1 -2 -10 -1 15
on record KR,US 25% percent past	0 -2 -13 1 8 -1 3
on record KR,US 25% percent present	-1 -6 0 -4 -1 0 10
on record KR>US 15% percent	0 -1 -3 14 -8 0 -9
on record KR>US 15% percent 2025 II	0 0 -11 15 -3 0 -4
on record KR>US 25% percent	-1 -7 -16 0 -9 0 22
on record KR>US 25% percent 2026 I	0 -4 -11 -9 -1 0 17
on record MX,US 0% percent	0 0 13 -14 2 0 -2
on record MX,US 0% percent 2025 II	0 0 9 -12 3 0 -1
on record MX,US 25% percent	-2 -11 3 -1 5 -3 1
on record MX,US 30% percent	5 -7 -20 -9 -12 -1 23
on record MX,US 30% percent 2025 II	-7 -4 -19 -8 -12 0 28
on record MX,US 30% percent none	0 2 -11 -9 -7 0 16
on record MX,US 30% percent present	3 -7 -4 -7 0 0 11
on record MX>CN 50% percent	-1 0 -13 13 0 0 0
on record MX>CN 50% percent 2025 II	-1 0 -13 13 0 0 0
on record MY,US 0% percent 2025 II	0 0 -13 12 0 0 0
on record MY,US 19% percent	0 -2 -5 13 -2 0 -11
on record MY,US 19% percent 2025 II	0 -2 -2 13 -12 0 -11
on record MY,US 19% percent none	0 -1 -16 19 0 0 -5
on record MY,US 20% percent	0 -6 -5 14 -5 0 -5
on record MY,US 20% percent 2025 II	0 -6 -5 14 -5 0 -5
on record MY,US 20% percent none	0 -4 -6 13 -4 0 -4
on record PH,US 0% percent	-2 0 -10 19 -1 0 -13
on record PH,US 0% percent 2025 II	-2 0 -10 19 -1 0 -13
on record PH,US 17% percent	0 0 -5 7 -17 -1 10
on record PH,US 17% percent 2025 II	0 0 -5 7 -17 -1 10
on record PH,US 17% percent past	0 0 -3 6 -13 0 7
on record PH,US 19% percent	0 0 -17 26 -1 0 -17
on record PH,US 19% percent 2025 II	0 0 -16 27 -3 0 -17
on record PH,US 20% percent	-2 -5 -12 0 -12 -1 18
on record PH,US 20% percent 2025 II	-2 -5 -12 0 -12 -1 18
on record PH,US 20% percent none	0 -2 -8 1 -6 0 10
on record PH>US 0% percent	-2 0 -10 19 -1 0 -13
on record PH>US 0% percent 2025 II	-2 0 -10 19 -1 0 -13
on record PH>US 17% percent	0 0 -3 10 -14 0 4
on record PH>US 17% percent 2025 II	0 0 -3 10 -14 0 4
on record TH,US 36% percent	-4 -9 -11 -8 -5 0 21
on record TH,US 36% percent 2025 II	-4 -9 -11 -8 -5 0 21
on record TH,US 40% percent	-2 -6 -9 17 -1 0 -8
on record TW,US 0% percent	0 0 -10 13 0 0 -3
on record TW,US 0% percent 2026 I	0 0 -10 13 0 0 -3
on record TW,US 10% percent	0 0 -6 11 -6 0 -1
on record TW,US 15% percent	0 0 -18 17 -2 0 0
on record TW,US 15% percent 2026 I	0 0 -16 13 -1 0 2
on record TW,US 15% percent present	0 0 -10 11 0 0 0
on record TW,US 20% percent 2025 II	0 0 -9 11 0 0 -2
on record TW,US 20% percent 2026 I	0 0 15 -5 -13 0 -3
on record TW,US 25% percent	0 0 11 -6 0 0 -9
on record US,VN 0% percent	-2 0 -13 22 0 0 -14
on record US,VN 0% percent 2025 II	-2 0 -13 25 0 0 -19
on record US,VN 0% percent modal	0 0 -2 11 0 0 -10
on record US,VN 10% percent	0 -3 18 -10 -6 0 -5
on record US,VN 10% percent 2025 II	0 -3 13 -7 -3 0 -3
on record US,VN 10% percent present	0 -3 13 -7 -4 0 0
on record US,VN 20% percent	0 -3 7 4 4 -2 -18
on record US,VN 20% percent 2025 II	0 -2 12 4 -4 0 -15
on record US,VN 20% percent future	0 -1 -3 13 0 0 -9
on record US,VN 20% percent present	0 0 12 -10 -1 0 0
on record US,VN 40% percent	-4 -8 -2 17 -1 -1 -13
on record US,VN 40% percent 2025 II	-3 -7 -9 21 -1 0 -12
on record US,VN 40% percent none	0 0 -10 13 0 0 -3
on record US,VN 46% percent	-8 -15 -19 20 -1 -11 5
on record US,VN 46% percent 2025 II	-5 -13 -14 14 -6 -10 9
on record US,VN 46% percent past	-3 -5 -7 13 -1 -5 -1
on record US>BD 20% percent	0 -3 14 -5 -2 -2 -4
on record US>BD 20% percent 2026 I	0 -1 11 -5 0 -1 -2
on record US>BR 10% percent	-1 0 -4 -5 13 0 -8
on record US>BR 10% percent 2025 II	0 0 2 -6 8 0 -11
on record US>BR 12.5% percent	0 0 0 -8 -9 0 12
on record US>BR 25% percent	-2 -8 18 1 -16 -1 -11
on record US>BR 25% percent 2026 II	-2 -8 22 -2 -15 0 -13
on record US>BR 35% percent	0 -6 -7 16 -5 0 -5
on record US>BR 35% percent 2026 II	0 -5 -11 17 -4 0 -3
on record US>BR 40% percent	-4 -18 -3 -1 21 -4 -19
on record US>BR 40% percent 2025 II	-2 -15 5 -3 11 0 -14
on record US>BR 40% percent 2026 II	0 0 -6 -4 10 -1 0
on record US>BR 50% percent	-10 -15 -12 -5 17 -5 15
on record US>BR 50% percent 2025 II	-8 -13 -3 -5 7 -12 17
on record US>CA 10% percent 2025 II	0 0 0 -8 -10 0 13
on record US>CA 25% percent	-4 -14 1 0 10 -3 -5
on record US>CA 25% percent 2025 I	-2 -6 -11 12 2 -1 1
on record US>CA 25% percent 2025 II	0 -2 0 -11 14 0 -7
on record US>CA 35% percent	-1 -14 17 -26 7 0 6
on record US>CA 35% percent 2025 II	-1 -12 27 -24 -15 0 7
on record US>CA 35% percent 2026 I	0 -1 -9 -5 14 0 -2
on record US>CA 50% percent	-4 -9 19 8 -9 -8 -18
on record US>CA 50% percent 2025 II	-1 -4 17 -4 -6 -1 -5
on record US>CA 50% percent 2026 II	-1 -1 0 14 -5 -6 -12
on record US>CA,MX 25% percent	0 -4 -1 12 -12 0 -2
on record US>CA,MX 25% percent 2025 I	0 -4 0 9 -12 0 -2
on record US>CH 100% percent	-1 -2 -1 -5 -2 0 10
on record US>CH 100% percent 2025 II	0 -2 -5 -6 -1 0 12
on record US>CH 15% percent	-8 -12 1 13 -1 0 -16
on record US>CH 15% percent 2025 II	-6 -9 5 14 -22 0 -14
on record US>CH 15% percent 2026 I	-1 -3 -6 0 13 0 -3
on record US>CH 20% percent	0 -5 13 -2 -7 0 -7
on record US>CH 20% percent 2025 II	0 -3 11 0 -6 0 -7
on record US>CH 25% percent	0 -5 -9 11 0 0 -1
on record US>CH 31% percent	-1 2 -24 7 11 -2 -4
on record US>CH 31% percent 2025 II	-1 0 -13 2 13 -2 -8
on record US>CH 39% percent	-7 -24 11 13 0 -16 -25
on record US>CH 39% percent 2025 II	-6 -21 16 14 -9 -14 -29
on record US>CH 39% percent 2026 I	0 -2 -7 -7 12 -2 2
on record US>CH 50% percent	-1 -4 14 -3 -4 -3 -4
on record US>CH 50% percent 2025 II	-1 -3 13 -2 -4 -3 -4
on record US>CN 0% percent	11 0 13 -11 0 -2 -19
on record US>CN 0% percent 2025 II	-4 0 9 4 -4 0 -11
on record US>CN 10% percent	-24 -30 5 -5 21 -7 -12
on record US>CN 10% percent 2025 I	-4 -4 2 12 -12 0 -15
on record US>CN 10% percent 2025 II	-7 -10 17 0 -31 -1 10
on record US>CN 10% percent 2026 I	-8 -13 -6 -2 22 -2 -18
on record US>CN 10% percent 2026 II	-3 -4 -11 -36 37 0 -16
on record US>CN 10% points	0 0 24 -20 -8 0 -5
on record US>CN 10% points 2025 II	0 0 23 -18 -7 0 -5
on record US>CN 100% percent	-35 -18 1 -6 -26 -25 35
on record US>CN 100% percent 2025 I	0 0 12 -11 -4 0 0
on record US>CN 100% percent 2025 II	-24 -25 -38 3 -7 -11 40
on record US>CN 100% percent 2026 I	-9 -7 30 -8 -13 -6 -9
on record US>CN 100% percent 2026 II	-6 4 11 -10 -18 -7 9
on record US>CN 104% percent	0 -4 -22 8 16 -2 -2
on record US>CN 104% percent 2025 I	0 -2 -20 11 11 0 -1
on record US>CN 12.5% percent	-8 -24 10 -20 -29 -4 28
on record US>CN 12.5% percent 2026 I	0 -8 -30 -8 -3 0 34
on record US>CN 12.5% percent 2026 II	-6 -17 35 -15 -27 -3 0
on record US>CN 120% percent	-5 -2 5 0 7 -3 -16
on record US>CN 120% percent 2025 I	-5 -2 3 0 9 -2 -15
on record US>CN 125% percent	-7 -8 21 3 -10 5 -36
on record US>CN 125% percent 2025 I	-10 -10 37 -2 -22 -16 -30
on record US>CN 125% percent 2025 II	2 1 -26 14 -7 10 -9
on record US>CN 125% percent 2026 I	0 0 -7 -9 14 -2 0
on record US>CN 13% percent	0 -5 0 10 -2 0 -8
on record US>CN 13% percent 2025 II	0 -5 -3 12 -1 0 -8
on record US>CN 130% percent	-3 -11 -19 -10 -5 -3 29
on record US>CN 130% percent 2025 II	-3 -11 -19 -10 -5 -3 29
on record US>CN 145% percent	-8 -22 1 15 -12 29 -51
on record US>CN 145% percent 2025 I	-8 -18 32 0 -15 1 -32
on record US>CN 145% percent 2025 II	-8 -7 -37 29 -13 17 -24
on record US>CN 145% percent 2026 I	0 0 -16 -4 -6 20 -2
on record US>CN 145% percent 2026 II	5 -1 -23 -9 18 5 -5
on record US>CN 15% percent	16 -30 -23 3 -16 -6 26
on record US>CN 15% percent 2020 I	0 0 10 -15 5 0 -4
on record US>CN 15% percent 2025 I	0 0 -12 10 4 0 -1
on record US>CN 15% percent 2025 II	-9 -8 -5 15 -4 0 -5
on record US>CN 15% percent 2026 I	-2 -15 -16 -27 -10 -3 40
on record US>CN 15% percent 2026 II	25 -7 -19 9 -17 0 -13
on record US>CN 170% percent	0 -5 -2 -3 11 0 -6
on record US>CN 19% percent	-3 -3 8 3 -10 0 -14
on record US>CN 19% percent 2025 II	0 -2 6 3 -10 0 -13
on record US>CN 20% percent	-24 -55 29 -9 14 -18 -56
on record US>CN 20% percent 2025 I	-5 -9 51 -19 -43 -4 -17
on record US>CN 20% percent 2025 II	-14 -38 22 4 -2 -10 -38
on record US>CN 20% percent 2026 I	-4 -14 -27 1 35 -11 -13
on record US>CN 20% percent 2026 II	0 -4 -8 -14 17 1 -1
on record US>CN 20% points	0 -1 12 -6 -3 0 -7
on record US>CN 24% percent	9 11 -28 14 -7 -1 -12
on record US>CN 24% percent 2025 II	10 7 -23 13 -12 0 -9
on record US>CN 24% points	-9 11 -49 24 8 -8 -28
on record US>CN 24% points 2025 I	0 15 -12 -1 -12 0 -6
on record US>CN 24% points 2025 II	-5 10 -32 28 -24 -2 -18
on record US>CN 24% points 2026 I	0 -12 -11 6 9 -1 -2
on record US>CN 24% points 2026 II	0 -10 -11 -4 21 -1 -5
on record US>CN 25% percent	-25 -20 35 -1 -27 -19 -5
on record US>CN 25% percent 2018 II	-6 19 -4 -13 2 0 -3
on record US>CN 25% percent 2019 I	-3 -3 -7 -3 -2 0 15
on record US>CN 25% percent 2020 I	-1 -3 12 -6 -1 -2 -3
on record US>CN 25% percent 2025 I	-1 -8 9 -6 5 -1 -11
on record US>CN 25% percent 2025 II	-5 -19 9 10 -22 -3 1
on record US>CN 25% percent 2026 I	-4 -19 31 -19 -9 -4 0
on record US>CN 25% percent 2026 II	-3 -18 13 11 -18 -3 -18
on record US>CN 30% percent	-20 -51 25 -12 21 -20 -11
on record US>CN 30% percent 2025 I	-5 -16 16 9 -38 -3 -2
on record US>CN 30% percent 2025 II	-11 -34 39 -36 11 -13 -8
on record US>CN 30% percent 2026 I	-3 -8 -22 11 21 -2 -11
on record US>CN 30% percent 2026 II	0 -2 -21 -10 25 0 -6
on record US>CN 34% percent	-6 0 -29 27 7 -4 -28
on record US>CN 34% percent 2025 I	-1 0 -27 27 2 0 -18
on record US>CN 34% percent 2025 II	-2 0 -3 7 4 -1 -12
on record US>CN 37.5% percent	-1 -10 19 -6 -7 -1 -3
on record US>CN 37.5% percent 2026 II	-1 -9 15 -3 -6 -1 -3
on record US>CN 46% percent	0 -6 -14 16 2 -2 -5
on record US>CN 46% percent 2025 I	0 -4 -11 15 -3 0 -2
on record US>CN 47% percent	-3 -9 -9 23 3 -1 -18
on record US>CN 47% percent 2025 II	-3 -9 -4 24 -10 0 -17
on record US>CN 50% percent	-15 -28 15 5 -19 -12 11
on record US>CN 50% percent 2025 I	-6 -7 14 -5 -13 -1 4
on record US>CN 50% percent 2025 II	-4 -12 5 -2 -14 -5 14
on record US>CN 50% percent 2026 I	-3 -10 12 0 4 -3 -12
on record US>CN 50% percent 2026 II	0 -2 15 2 -5 0 -10
on record US>CN 54% percent	-6 22 -20 10 -7 -8 -27
on record US>CN 54% percent 2025 I	-12 0 -7 16 2 0 -12
on record US>CN 54% percent 2025 II	2 25 -18 -4 -10 -4 -18
on record US>CN 55% percent	4 -16 14 1 -2 -10 -20
on record US>CN 55% percent 2025 I	2 -10 15 1 -13 -7 -16
on record US>CN 57% percent	-4 -8 -14 16 7 -3 -11
on record US>CN 57% percent 2025 II	-4 -8 -14 16 7 -3 -11
on record US>CN 7.5% percent	0 -3 25 -4 -16 0 -22
on record US>CN 7.5% percent 2025 II	0 0 15 -2 -6 0 -9
on record US>CN 7.5% percent 2026 I	0 0 8 -11 1 0 -4
on record US>CN 7.5% percent 2026 II	0 0 10 1 -13 0 -2
on record US>CN 80% percent	-5 0 -7 -8 -2 0 16
on record US>CN 80% percent 2025 I	-5 0 -7 -8 -2 0 16
on record US>CN 84% percent	0 -3 -25 3 25 -8 -12
on record US>CN 84% percent 2025 I	0 0 -20 5 16 -1 -9
on record US>EU 10% percent 2025 II	-1 -1 12 3 -10 0 -11
on record US>EU 10% percent 2026 I	0 0 0 -7 -12 0 16
on record US>EU 100% percent	-7 -3 7 -9 -14 -3 13
on record US>EU 100% percent 2025 II	-2 0 -10 -12 -5 0 20
on record US>EU 100% percent 2026 II	-3 -2 20 -9 -8 -2 -6
on record US>EU 15% percent	-22 -26 -12 26 -1 -5 -6
on record US>EU 15% percent 2025 II	-12 -15 -12 35 -38 -2 -17
on record US>EU 15% percent 2026 I	-8 -10 -2 -9 7 0 14
on record US>EU 15% percent 2026 II	-4 -1 7 -17 13 0 -8
on record US>EU 20% percent	-2 0 -20 30 -11 -3 -11
on record US>EU 20% percent 2025 I	0 3 -17 22 -4 0 -18
on record US>EU 20% percent 2025 II	0 -5 -2 11 -8 0 0
on record US>EU 25% percent	-5 -25 21 -8 -11 -6 8
on record US>EU 25% percent 2025 II	-1 -8 17 -11 -6 0 2
on record US>EU 25% percent 2026 I	0 -10 14 -11 -8 -1 10
on record US>EU 27.5% percent	-1 -8 16 -19 6 0 -11
on record US>EU 27.5% percent 2025 II	0 -8 24 -18 0 0 -10
on record US>EU 30% percent	-4 -23 -18 -9 -16 -2 38
on record US>EU 30% percent 2025 II	-4 -20 -14 -17 -15 -1 39
on record US>EU 50% percent	-11 -20 17 -7 -14 -7 16
on record US>EU 50% percent 2025 I	-3 -1 1 -15 -2 0 16
on record US>EU 50% percent 2025 II	-6 -10 12 -9 -9 -5 11
on record US>EU,JP 15% percent	0 -2 -2 -2 11 0 -10
on record US>EU,JP 15% percent 2026 I	0 0 3 -17 13 0 -3
on record US>EU,JP,KR,CH 15% percent 2026 I	0 0 -13 14 -1 0 -2
on record US>FR 200% percent	0 0 -8 -8 -9 -2 18
on record US>GB 0% percent	-4 0 -10 5 7 0 0
on record US>GB 0% percent 2025 I	-2 0 -20 18 -5 0 1
on record US>GB 0% percent 2025 II	-1 0 2 -20 12 0 0
on record US>GB 10% percent	-4 -9 -2 16 -4 0 -15
on record US>GB 10% percent 2025 I	-1 -4 -16 23 -12 0 -7
on record US>GB 10% percent 2025 II	0 -3 8 3 -3 0 -16
on record US>GB 25% percent	-1 -11 23 -4 -6 -1 -18
on record US>GB 25% percent 2025 I	0 -4 20 -12 -6 0 -6
on record US>GB 27.5% percent	0 -11 1 2 7 -3 -5
on record US>GB 50% percent	-7 -16 14 4 -9 -6 0
on record US>ID 0% percent	0 0 -13 16 -2 0 -4
on record US>ID 0% percent 2026 I	0 0 -11 14 -2 0 -2
on record US>ID 19% percent	-2 -9 -5 12 7 -1 -21
on record US>ID 19% percent 2025 II	0 -2 -10 16 1 0 -11
on record US>ID 32% percent	-1 -9 -12 -13 -13 -5 30
on record US>ID 32% percent 2025 II	-1 -2 -10 -20 -8 -2 26
on record US>IN 18% percent	0 -2 -16 18 6 -3 -15
on record US>IN 18% percent 2026 I	0 -2 -16 19 3 0 -15
on record US>IN 25% percent	-5 -16 -13 19 14 -11 -24
on record US>IN 25% percent 2025 II	-1 -11 -19 35 -14 0 -12
on record US>IN 25% percent 2026 I	-2 -5 9 -8 10 -9 -14
on record US>IN 25% percent 2026 II	0 0 -16 -7 18 0 -2
on record US>IN 30% percent	0 -2 12 -12 -3 0 1
on record US>IN 30% percent 2025 II	0 -2 12 -12 -3 0 1
on record US>IN 50% percent	-14 -18 5 11 13 -10 -25
on record US>IN 50% percent 2025 II	-11 -16 14 18 -15 -6 -21
on record US>IN 50% percent 2026 I	-1 -2 -10 -5 20 -3 -4
on record US>JP 0% percent	0 0 -16 13 5 0 -4
on record US>JP 0% percent 2025 II	0 0 -11 13 0 0 -2
on record US>JP 10% percent	0 0 8 -9 8 0 -15
on record US>JP 10% percent 2025 II	0 0 2 -12 8 0 -3
on record US>JP 12.5% percent	0 -1 13 -8 -1 0 -3
on record US>JP 12.5% percent 2026 II	0 -1 13 -8 -1 0 -3
on record US>JP 15% percent	-5 -10 -10 15 1 -1 -2
on record US>JP 15% percent 2025 II	-5 -8 -5 18 -6 0 -10
on record US>JP 2.5% percent 2025 II	0 0 -7 0 12 0 -4
on record US>JP 24% percent	-1 6 -24 21 2 -1 -14
on record US>JP 24% percent 2025 I	0 6 -21 17 3 0 -16
on record US>JP 25% percent	-7 -11 -3 -23 2 -2 27
on record US>JP 25% percent 2025 I	0 -3 14 -6 -2 0 -7
on record US>JP 25% percent 2025 II	-6 -8 -17 -19 4 -1 30
on record US>JP 27.5% percent	0 -5 17 -14 0 -1 -4
on record US>JP 27.5% percent 2025 II	0 -2 13 -11 1 -1 -3
on record US>JP 30% percent	0 -7 -1 -12 -2 0 16
on record US>JP 30% percent 2025 II	0 -7 -1 -12 -2 0 16
on record US>JP 50% percent	-1 -4 10 -6 -2 0 1
on record US>JP 50% percent 2025 II	-1 -4 10 -5 -1 0 1
on record US>JP,EU 15% percent	0 0 -12 15 -3 0 -1
on record US>KR 15% percent	-6 -9 -10 22 -19 -1 -3
on record US>KR 15% percent 2025 II	-5 -5 -21 26 -15 0 0
on record US>KR 15% percent 2026 I	0 -3 21 -10 -7 0 -6
on record US>KR 25% percent	-5 -19 -10 -8 -3 -5 29
on record US>KR 25% percent 2025 I	0 0 -16 13 8 0 -6
on record US>KR 25% percent 2025 II	-4 -16 9 -14 -19 -4 26
on record US>KR 25% percent 2026 I	-1 -3 -15 -5 8 0 11
on record US>KR 50% percent	-2 -2 14 -3 -4 -1 -5
on record US>MX 25% percent	-1 -10 23 -18 0 -4 0
on record US>MX 25% percent 2025 II	0 -4 28 -16 -10 0 -13
on record US>MX 30% percent	-6 -12 -17 -2 -14 -2 27
on record US>MX 30% percent 2025 II	-6 -12 -17 -2 -14 -2 27
on record US>MX 5% percent	0 0 -10 -10 -6 0 17
on record US>MX 50% percent	0 -3 14 -9 -1 0 -2
on record US>MX 50% percent 2025 II	0 -2 11 -7 -1 0 -1
on record US>PH 19% percent	0 0 -15 26 -3 0 -18
on record US>PH 19% percent 2025 II	0 0 -13 24 -1 0 -18
on record US>PH 20% percent	0 -3 -5 -14 -8 0 19
on record US>PH 20% percent 2025 II	0 -3 -5 -14 -8 0 19
on record US>PK 19% percent 2025 II	0 0 -10 16 -6 0 -4
on record US>PK 19% percent 2026 I	0 0 15 -12 -2 0 -3
on record US>RU 100% percent	0 0 -11 0 -1 0 10
on record US>RU 100% percent 2026 II	0 0 -11 0 -1 0 10
on record US>TH 36% percent	-4 -9 -18 -1 -6 0 22
on record US>TH 36% percent 2025 II	-4 -9 -18 -1 -6 0 22
on record US>TW 0% percent	0 0 -10 13 0 0 -3
on record US>TW 0% percent 2026 I	0 0 -10 13 0 0 -3
on record US>TW 15% percent	0 0 -20 19 -2 0 -2
on record US>TW 15% percent 2026 I	0 0 -16 13 -1 0 1
on record US>TW 20% percent	-4 -2 7 9 -8 0 -12
on record US>TW 20% percent 2025 II	0 -1 0 10 -5 0 -8
on record US>VN 10% percent	0 0 11 -3 -8 0 -2
on record US>VN 20% percent	-2 -15 1 12 8 -6 -27
on record US>VN 20% percent 2025 II	0 -11 0 16 0 0 -22
on record US>VN 40% percent	-4 -10 -4 20 -1 -1 -14
on record US>VN 40% percent 2025 II	-3 -8 -11 24 -1 0 -13
on record US>VN 46% percent	-5 -12 -21 18 0 -7 6
on record US>VN 46% percent 2025 I	0 -2 -13 12 2 0 -3
on record US>VN 46% percent 2025 II	-2 -9 -7 9 -11 -6 10
on record US>all 10% percent	-8 -17 4 1 10 -2 -19
on record US>all 10% percent 2025 I	0 -1 25 -10 -14 0 -9
on record US>all 10% percent 2026 I	-4 -8 10 16 -25 0 -16
on record US>all 10% percent 2026 II	0 -1 -20 -17 31 0 -4
on record US>all 100% percent	0 -1 2 11 -1 0 -13
on record US>all 15% percent	12 -8 -20 -11 2 0 17
on record US>all 15% percent 2026 I	8 -7 -22 -16 6 0 21
on record US>all 25% percent	0 -5 11 -2 -4 0 -3
on record US>all 50% percent	0 -4 20 -1 -15 -5 0
on record US>all 50% percent 2025 I	0 -2 13 -5 -8 0 0
on record VN>US 0% percent	-1 0 -12 19 0 0 -10
on record VN>US 0% percent 2025 II	-1 0 -11 21 0 0 -15
on record VN>US 20% percent	0 -1 -12 11 8 -1 -10
on record VN>US 20% percent 2025 II	0 0 -6 12 -6 0 -7
only	-12 -11 4 4 5 -16 5
only false	-28 -36 5 11 7 -9 3
only over 80	-14 0 6 -28 0 -3 25
only true	5 9 -1 -5 1 -11 3
only under 80	-9 -11 3 10 5 -16 -5
opened	-18 18 -1 -10 -2 -11 3
over 80	-2 -64 -12 -2 -4 17 32
pc0=agree	-14 0 -2 4 7 4 -9
pc0=buy	3 6 14 -14 -6 -2 -2
pc0=deny	18 -6 2 -13 -8 0 -4
pc0=end	0 -9 3 15 -12 -13 -2
pc0=impose	-10 -10 3 -2 9 1 -1
pc0=propose	-15 4 1 -5 -4 3 7
pc0=say	-2 -13 -1 0 9 -25 7
pc0=threaten	-12 -15 11 -2 7 -1 3
pc0=up	2 1 -7 0 0 10 -4
pc1=agree	-17 -7 2 4 4 5 -7
pc1=deny	19 -6 0 -13 -5 0 -6
pc1=down	-4 -5 13 -7 -11 -9 10
pc1=end	2 -1 4 0 -1 -14 -2
pc1=impose	-10 -14 4 1 3 -3 4
pc1=propose	-7 8 -7 -7 -13 2 16
pc1=say	-5 -11 -2 3 6 -25 8
pc1=suspend	1 12 -3 -2 0 -2 -12
pc1=target	2 -8 1 14 -7 -1 -11
pc1=threaten	-14 -15 13 -9 4 -3 8
pct0=agree modal	0 6 2 5 -1 -1 -11
pct0=agree past	-6 -13 0 4 3 7 -9
pct0=agree perfect	0 0 -1 4 -13 -1 4
pct0=bear future	-3 -1 0 10 -8 -5 -4
pct0=bear modal	3 0 -12 -6 9 -1 4
pct0=begin future	3 -8 6 9 -13 -1 -7
pct0=begin modal	-11 13 -3 -11 -6 -3 8
pct0=begin past	-2 -13 7 -10 10 -16 2
pct0=begin pluperfect	-1 -7 4 -4 9 4 -14
pct0=begin present	-6 15 -9 1 -4 4 -5
pct0=deny past	11 -2 1 -5 -3 0 -5
pct0=down modal	-6 7 2 -4 -11 -1 5
pct0=down past	0 -14 -2 0 5 -13 8
pct0=end pluperfect	0 -12 -8 16 0 0 -1
pct0=end present	4 -7 0 13 -15 -3 -4
pct0=impose future	15 -8 -1 -14 5 7 4
pct0=impose modal	-11 -1 10 -18 0 -3 6
pct0=impose modal-passive	0 -5 4 -11 3 0 6
pct0=impose past	-19 -17 1 7 6 -1 -3
pct0=impose present	-14 -1 -4 6 1 5 -1
pct0=impose present-passive	0 0 3 6 -8 2 -9
pct0=propose past	-12 0 1 0 -12 6 6
pct0=propose perfect	0 7 11 -20 -4 0 -4
pct0=propose present	-12 -2 -4 9 6 -2 -3
pct0=return modal	0 -7 0 14 -5 0 -3
pct0=say modal	-8 4 -11 9 8 -1 -5
pct0=say perfect	-10 -1 8 -15 -7 -2 13
pct0=say pluperfect-passive	0 4 1 -12 -2 0 7
pct0=say present	5 -1 -9 -1 18 -5 -9
pct0=say present-passive	-6 -11 -5 4 0 0 11
pct0=sell past	0 0 12 -2 -8 0 -4
pct0=stay future	-2 -13 -5 9 2 0 3
pct0=stay modal	-3 3 -4 -10 3 1 5
pct0=stay past	0 8 -1 -6 2 8 -12
pct0=suspend present	4 0 -9 -1 10 0 0
pct0=target future	0 -2 16 -17 -10 1 7
pct0=threaten past	-10 -10 5 -13 6 0 11
pct0=threaten perfect	0 -8 13 0 0 0 -8
pct0=up future	5 0 7 -11 1 -1 0
pct0=up present	-4 4 -1 1 -12 11 0
pct1=agree modal	0 6 2 5 -1 -1 -11
pct1=agree participle-passive	-2 -10 12 1 -7 3 -5
pct1=agree past	-6 -13 0 4 3 7 -9
pct1=agree perfect	0 0 -1 4 -13 -1 4
pct1=agree pluperfect	0 0 0 -12 10 -1 4
pct1=bear future	-3 -1 -2 11 -8 -5 -4
pct1=bear gerund	-2 11 4 -7 -9 2 -5
pct1=bear modal	3 0 -12 -6 9 -1 4
pct1=begin future	3 -13 7 10 -11 -1 -6
pct1=begin gerund	-2 -16 12 -5 0 0 3
pct1=begin infinitive	4 0 -17 3 -1 0 12
pct1=begin modal	-10 9 0 -11 -6 -3 9
pct1=begin participle-passive	0 0 -15 4 14 0 -8
pct1=begin past	-2 -13 7 -9 8 -16 4
pct1=begin pluperfect	-1 -7 4 -4 9 4 -14
pct1=deny past	11 -2 1 -5 -3 0 -5
pct1=down gerund	0 -10 14 -6 -5 0 0
pct1=down modal	-6 7 2 -4 -11 -1 5
pct1=down participle-passive	0 0 2 -12 -3 0 10
pct1=down past	0 -14 -2 0 5 -13 8
pct1=end participle-passive	0 4 -10 -7 12 0 -2
pct1=end pluperfect	0 -12 -8 16 0 0 -1
pct1=impose future	15 -8 -2 -13 5 7 4
pct1=impose gerund	-3 -6 0 11 -3 -1 -4
pct1=impose modal	-11 -1 9 -18 1 -3 6
pct1=impose modal-passive	0 -5 4 -11 3 0 6
pct1=impose participle-passive	-1 -8 7 8 -19 -11 2
pct1=impose past	-19 -16 3 7 6 -1 -6
pct1=impose present	-13 0 -2 2 -1 5 3
pct1=impose present-passive	0 0 4 7 -13 2 -7
pct1=propose participle-passive	4 5 -13 5 -13 0 8
pct1=propose past	-9 0 2 0 -13 6 4
pct1=propose perfect	-6 7 4 -18 -3 0 3
pct1=return modal	0 -7 0 14 -5 0 -3
pct1=say modal	-8 4 -11 9 8 -1 -5
pct1=say perfect	-10 -1 8 -15 -7 -2 13
pct1=say pluperfect-passive	0 4 1 -12 -2 0 7
pct1=say present	4 0 -9 -1 19 -5 -8
pct1=say present-passive	-6 -8 -4 5 -7 0 12
pct1=sell past	0 0 12 -2 -8 0 -4
pct1=stay future	-2 -12 -1 9 -8 0 4
pct1=stay modal	-3 3 -4 -10 3 1 5
pct1=stay past	0 4 1 -3 -1 8 -12
pct1=stay present	12 -15 1 5 -7 1 3
pct1=suspend present	4 0 -12 1 11 0 0
pct1=target future	0 -2 16 -17 -10 1 7
pct1=target gerund	0 0 -13 10 2 0 0
pct1=target participle-passive	-4 -10 4 10 -11 -2 0
pct1=target present-passive	4 0 5 6 -12 -5 -7
pct1=threaten past	-10 -10 5 -12 6 0 10
pct1=threaten perfect	0 -7 12 -6 0 0 -3
pct1=up future	6 -5 8 -12 2 0 0
peak after	0 -3 -9 -11 -4 14 5
peak before	-4 -11 0 -3 -7 13 -1
peak column	0 -19 -22 -13 -21 37 -7
peak heading	0 -19 -23 -14 -21 38 -7
peak led	-14 -25 -24 -8 -26 51 -6
peak low	-6 -33 -22 -25 -27 69 -24
peak part	-6 -18 -2 -13 -14 26 0
peak rest	2 -11 -11 -17 -8 37 -18
peers 0 0	-14 -4 9 12 -11 -14 -6
peers 0 1	-27 2 2 5 -1 -11 4
peers 0 2	0 -25 10 6 14 -12 -17
peers 1 0	-14 21 0 -5 -4 -25 4
peers 1 1	-18 17 -4 -3 -7 6 1
peers 2 0	7 -8 -9 -1 -9 13 7
peers 2 1	10 -4 -1 -12 -4 5 11
peers 2 2	13 -4 5 -6 0 -3 -3
phas-future	2 -12 -5 4 3 1 5
phas-gerund	-15 -1 15 -3 -4 -2 -4
phas-modal	-8 3 6 -9 2 -9 0
phas-participle	0 -4 -6 1 13 4 -6
phas-past	0 -13 0 5 7 1 -7
presently after	-4 -20 23 1 -13 -17 -3
presently before	5 -19 24 -13 1 0 -18
presently column	-3 -11 61 -34 -38 -16 -25
presently heading	-4 -17 65 -31 -42 -17 -28
presently led	0 -24 20 -7 -1 1 -3
presently low	-14 -5 4 -2 0 -6 10
presently part	0 -36 35 -10 2 -11 -18
presently rest	-19 19 -22 16 -5 -11 12
presently row	0 -7 12 0 -8 0 -3
pt0=future	3 -10 -4 1 0 1 6
pt0=modal	-16 0 -1 1 5 -6 2
pt0=modal-passive	9 -5 8 -13 2 -2 -4
pt0=past	0 -10 3 2 6 3 -9
pt0=perfect-not	0 2 2 -15 -3 0 11
pt0=pluperfect-passive	0 5 1 -11 -2 -3 8
pt0=present	7 11 -6 4 -13 -3 0
pt0=present-not	11 -15 -5 -15 13 10 3
pt0=present-passive	-9 10 -3 9 -8 0 -6
pt0=present-passive-not	-6 -4 0 -5 11 -1 2
pt1=future	4 -11 -3 0 -3 2 9
pt1=gerund	-15 -2 14 0 -9 0 -3
pt1=modal	-16 -2 0 1 6 -5 2
pt1=modal-passive	9 -5 8 -13 2 -2 -4
pt1=past	2 -14 4 3 4 3 -9
pt1=perfect-not	0 2 2 -15 -3 0 11
pt1=pluperfect-passive	0 5 1 -11 -2 -3 8
pt1=present-not	11 -15 -7 -14 13 10 4
pt1=present-passive	-9 11 -1 10 -15 0 -5
pt1=present-passive-not	-6 -4 0 -5 11 -1 2
pv0-none	6 2 0 0 3 -5 -11
pv0=announce	-18 -8 -5 10 8 -2 -1
pv0=apply	-1 7 6 2 -12 -1 -15
pv0=be	7 -3 -3 0 -4 12 -4
pv0=buy	0 0 11 -6 -3 0 -4
pv0=carry	0 0 3 -10 1 0 5
pv0=collect	-3 0 -3 4 3 3 -12
pv0=conclude	0 2 10 0 -13 0 -5
pv0=confirm	0 4 10 -7 0 0 -7
pv0=deny	13 -2 -4 -4 -1 0 -7
pv0=double	7 -3 -11 -10 2 14 -5
pv0=enter	-1 -3 -16 0 11 1 6
pv0=extend	-2 5 2 -2 2 0 -12
pv0=face	-1 13 3 -9 -5 0 0
pv0=hold	-2 -2 13 -19 4 -2 2
pv0=impose	0 -3 -6 12 0 -5 -3
pv0=keep	0 0 -8 6 -13 -3 12
pv0=lapse	-1 -4 0 12 -12 -2 -1
pv0=lay	0 0 6 -12 0 0 5
pv0=leave	5 5 5 -10 0 0 -3
pv0=levy	0 1 -13 0 11 0 2
pv0=other	-5 19 -5 -4 -8 -11 -1
pv0=promise	-4 2 10 0 5 0 -19
pv0=raise	6 -5 10 -13 0 -2 0
pv0=recall	-8 6 -11 -4 14 -2 -2
pv0=replace	7 -1 -13 -2 4 0 7
pv0=report	11 -5 -6 0 -2 0 -3
pv0=rise	0 2 -1 8 -2 0 -11
pv0=run	5 -6 -3 13 -4 -2 -9
pv0=say	0 0 1 1 -1 -13 -1
pv0=sell	-2 -3 14 0 -6 -1 -8
pv0=stand	-1 -8 8 -12 3 1 5
pv0=stop	-4 2 -4 10 -1 -3 -7
pv0=tax	0 3 0 -15 4 -1 8
pv0=tell	-12 -3 3 1 -4 -6 9
pv0=want	-5 -6 -10 13 2 0 -2
pv0=warn	-13 -11 13 -10 6 0 4
pv0=withdraw	0 -8 16 -3 0 0 -9
pv0=write	8 -15 -4 -4 -6 -2 7
pv1-none	7 7 -2 2 3 -2 -16
pv1=admit	10 0 0 -8 -2 0 -5
pv1=announce	-19 -9 -6 10 9 -2 0
pv1=answer	5 -5 -11 10 1 -1 0
pv1=apply	-1 7 6 2 -12 -1 -15
pv1=begin	0 -5 2 -8 0 -2 10
pv1=buy	0 -1 14 -3 -5 0 -10
pv1=carry	0 0 3 -10 1 0 5
pv1=collect	-3 -5 -3 11 0 2 -13
pv1=confirm	0 4 10 -7 0 0 -7
pv1=deny	15 -2 -5 -4 -1 0 -10
pv1=double	6 -4 -14 -4 2 13 0
pv1=end	0 1 2 -2 6 -2 -12
pv1=enter	-1 -4 -26 7 15 4 5
pv1=extend	-2 4 3 0 1 0 -12
pv1=face	-1 13 3 -9 -5 0 0
pv1=go	-6 5 -16 4 8 -3 3
pv1=have	15 -4 1 -4 -4 -1 -1
pv1=hold	-2 0 7 -13 4 -2 1
pv1=impose	0 -3 -7 13 0 -5 -5
pv1=introduce	0 -3 12 3 -12 -2 -4
pv1=keep	-1 1 -11 2 -8 0 14
pv1=lapse	-1 -2 0 11 -12 -2 -1
pv1=leave	5 9 8 -19 2 0 -2
pv1=let	-1 -4 -2 -4 12 -1 0
pv1=levy	0 0 -13 -2 14 0 2
pv1=make	-7 -12 -2 3 4 -2 6
pv1=offer	-5 -3 -3 -8 -5 0 16
pv1=other	-5 19 -1 -6 -6 -11 -4
pv1=plan	0 0 3 9 -2 0 -11
pv1=raise	6 -8 10 -5 -1 -2 -2
pv1=reach	-1 -3 -2 0 -2 11 -8
pv1=recall	-8 6 -10 -4 13 -1 -2
pv1=remain	0 -3 18 -10 -4 0 -4
pv1=replace	7 -1 -13 -2 4 0 7
pv1=report	11 -5 -6 0 -2 0 -3
pv1=rise	0 1 -1 9 -2 -1 -12
pv1=run	5 -6 -3 13 -4 -2 -9
pv1=say	-1 0 0 2 -1 -13 1
pv1=settle	0 -1 0 -8 0 0 11
pv1=sign	-8 -10 -1 9 7 -7 -7
pv1=stand	-1 -8 8 -12 2 1 5
pv1=stay	5 8 -13 4 0 0 -3
pv1=take	3 -9 4 -9 9 0 -3
pv1=tell	-11 -2 4 2 -9 -6 10
pv1=want	-3 -3 -10 11 0 0 0
pv1=warn	-13 -11 13 -10 6 0 4
pv1=withdraw	0 -8 15 -3 0 0 -7
pv1=write	6 -15 0 -4 -6 -2 6
pv2-none	7 2 -2 2 2 -8 -6
pvt0=add present	-1 0 14 -1 -10 0 -9
pvt0=announce past	-13 -5 -3 12 -2 -1 -1
pvt0=apply present	-1 5 0 6 -8 -1 -13
pvt0=ask pluperfect	0 0 -12 3 -1 0 9
pvt0=be future	-2 -12 -2 13 -7 0 1
pvt0=be past	1 10 -6 2 -3 7 -13
pvt0=be pluperfect	0 5 -11 7 -7 0 1
pvt0=begin past	0 -4 7 -15 7 0 -3
pvt0=carry present	0 0 3 -15 3 0 5
pvt0=charge future	-2 -4 11 -7 0 1 -5
pvt0=charge modal	0 -4 13 -9 -11 0 2
pvt0=collect past	0 0 -6 -8 10 0 0
pvt0=come past	1 -8 -4 6 -2 -11 10
pvt0=conclude past	0 0 11 0 -13 0 -4
pvt0=confirm past	0 0 11 -9 0 0 -1
pvt0=deny past	11 -1 -3 -3 0 0 -6
pvt0=enter present	0 -1 0 -12 10 -1 3
pvt0=extend present	0 -4 -7 1 11 0 -4
pvt0=get present	-2 4 3 2 -15 6 -9
pvt0=go modal	-4 13 -12 -4 -5 0 5
pvt0=have past	5 4 -8 5 4 1 -11
pvt0=hold present	-1 -9 10 -14 9 -1 4
pvt0=keep present	0 2 -7 10 -15 0 5
pvt0=let present	0 -2 3 -10 9 0 0
pvt0=make past	0 0 1 -13 5 0 5
pvt0=make present	-2 -1 2 12 -16 0 -8
pvt0=offer perfect	4 0 10 -3 -1 0 -11
pvt0=other past	-1 11 -4 3 -5 0 -6
pvt0=other perfect	4 3 -11 1 -8 -4 8
pvt0=other present	-10 11 6 -5 -3 -2 -10
pvt0=pay future	-2 -8 0 14 -6 -3 -5
pvt0=pay modal	5 -8 0 -9 13 0 -4
pvt0=propose past	0 0 -8 -2 -2 0 11
pvt0=put present	0 4 2 -2 -15 4 5
pvt0=raise future	6 -2 -2 -11 7 0 0
pvt0=run present	6 -6 -5 12 -10 0 -6
pvt0=say perfect	-13 0 -3 -12 0 0 15
pvt0=say pluperfect	0 2 9 -13 0 0 0
pvt0=settle past	0 0 3 -11 7 0 3
pvt0=start present	0 -5 -11 9 0 0 5
pvt0=stay present	6 9 -10 2 -4 1 -2
pvt0=stop present	0 3 -3 10 -12 0 -2
pvt0=take future	4 -6 1 8 -5 0 -11
pvt0=take modal	0 -9 9 -6 -1 0 0
pvt0=tell present	3 -13 -11 6 6 0 4
pvt0=write past	14 -10 -10 -11 -3 -1 11
pvt1=add present	-1 0 15 -3 -8 0 -8
pvt1=agree participle	0 -7 17 -9 -5 0 -3
pvt1=announce past	-13 -5 -2 11 -1 -1 -2
pvt1=apply present	-1 5 0 6 -8 -1 -13
pvt1=ask pluperfect	0 0 -12 3 -1 0 9
pvt1=be future	-2 -12 -3 13 -7 0 1
pvt1=be past	1 5 -3 6 -7 7 -12
pvt1=be pluperfect	0 5 -11 7 -7 0 1
pvt1=be present	9 -17 3 -4 4 4 1
pvt1=begin past	0 -4 7 -13 3 0 0
pvt1=carry present	0 0 3 -15 3 0 5
pvt1=charge future	-2 -4 11 -7 0 1 -5
pvt1=charge gerund	0 0 -13 10 2 0 0
pvt1=charge modal	0 -3 12 -9 -9 0 2
pvt1=charge participle	0 -5 -3 13 -3 0 -9
pvt1=collect past	0 0 -6 -8 10 0 0
pvt1=come gerund	0 -10 12 -5 -4 0 0
pvt1=come past	1 -8 -4 6 -2 -11 10
pvt1=conclude past	0 0 11 0 -13 0 -4
pvt1=confirm past	0 0 11 -9 0 0 -1
pvt1=deny past	11 -1 -3 -3 0 0 -6
pvt1=end participle	0 0 -9 -5 14 0 -1
pvt1=enter present	0 -1 0 -12 10 -1 3
pvt1=extend present	0 -4 -7 1 11 0 -4
pvt1=get present	-2 4 3 2 -15 6 -9
pvt1=go future	0 -5 10 -3 -4 0 0
pvt1=go participle	0 2 -12 1 11 0 -3
pvt1=have past	9 0 -11 5 5 1 -9
pvt1=hold present	-1 -9 10 -14 9 -1 4
pvt1=keep present	0 3 -10 11 -14 0 6
pvt1=leave participle	0 6 5 -13 3 0 -1
pvt1=let present	0 -1 2 -10 9 0 0
pvt1=make past	0 0 1 -13 5 0 5
pvt1=make present	-2 -1 2 12 -16 0 -8
pvt1=other past	-1 11 -4 3 -5 0 -6
pvt1=other present	-9 11 8 -7 -3 -2 -9
pvt1=pay future	-2 -8 -1 14 -6 -3 -5
pvt1=pay gerund	-1 12 5 -3 -17 0 -7
pvt1=pay modal	5 -8 0 -9 13 0 -4
pvt1=put present	0 4 3 -3 -15 4 5
pvt1=raise future	6 -2 -2 -11 7 0 0
pvt1=remain present	0 -3 16 -9 -4 0 -2
pvt1=run present	6 -6 -5 12 -10 0 -6
pvt1=say perfect	-13 0 -3 -12 0 0 15
pvt1=say pluperfect	0 2 9 -13 0 0 0
pvt1=settle past	0 0 3 -11 7 0 3
pvt1=start present	0 -5 -11 9 0 0 5
pvt1=stay present	6 9 -15 5 -3 1 -2
pvt1=suspend participle	0 3 14 -13 -4 0 -3
pvt1=take future	4 -6 1 8 -5 0 -11
pvt1=take modal	0 -9 9 -6 -1 0 0
pvt1=tell present	3 -11 -10 6 0 0 5
pvt1=write past	14 -10 -10 -11 -3 -1 11
q1=a	-1 -12 -5 -5 10 0 8
q1=a chinese	0 -9 0 13 -9 -1 -7
q1=a deal	0 5 -13 11 -1 0 -3
q1=a duty	0 -1 -13 14 -6 0 2
q1=a joint	0 -9 -1 12 -4 0 -2
q1=a truce	0 -12 -20 10 -12 1 19
q1=about	0 0 -11 -9 19 0 0
q1=about billion	0 0 -8 -11 17 0 0
q1=according	4 3 -6 -14 5 0 9
q1=according to	4 3 -6 -14 5 0 9
q1=add	-3 -4 4 12 -12 -2 -5
q1=after	1 11 -11 -10 14 -4 0
q1=after a	0 0 -15 11 8 0 -4
q1=after two	-2 -1 -2 -6 13 -5 0
q1=agreed	0 -7 8 -12 5 0 0
q1=all	0 6 14 3 -19 -1 -10
q1=american	-8 -8 -4 10 -8 3 2
q1=american goods	-3 -1 11 -7 -8 11 -4
q1=and	8 26 -16 0 -13 -1 -3
q1=and after	4 19 -11 -8 -5 -1 -9
q1=and before	0 0 -11 -12 16 0 -4
q1=and china	0 -9 2 -5 10 1 -9
q1=and if	-2 7 -23 -1 -11 4 14
q1=and the	2 -9 -5 11 -7 -2 4
q1=and what	-4 -1 -17 14 -1 -1 8
q1=april	0 -9 -15 -1 25 2 -20
q1=argentina	-1 -5 20 -14 -1 0 -4
q1=argentine	0 -8 3 -6 -2 0 11
q1=article	-4 -6 -13 18 -2 0 1
q1=as	6 -11 -5 1 19 -6 -16
q1=as of	-2 -4 8 -19 16 0 -9
q1=at the	5 13 -5 -9 -15 1 10
q1=august	5 -1 -4 -21 12 5 5
q1=background	-6 12 7 1 -16 0 -7
q1=because	-1 6 10 -10 0 -3 0
q1=before	-7 6 2 -15 13 6 -11
q1=before it	-5 -2 0 -10 12 0 -3
q1=before that	0 3 5 -15 8 0 -6
q1=beijing	-5 -15 -7 22 3 -6 -16
q1=belgium	0 0 -3 -14 5 -1 9
q1=bern	-2 1 -9 12 1 0 -10
q1=bolivia	-1 -4 -5 16 -7 4 -8
q1=bolivia 's	0 2 -11 12 -1 0 -2
q1=both	-13 -3 7 -6 14 -12 -1
q1=both have	0 -1 -8 -12 10 0 8
q1=both sides	0 2 5 -12 0 0 7
q1=brazil	-11 -17 0 9 -9 -3 11
q1=brussels	-1 -8 14 -6 1 0 -4
q1=buenos	-4 13 -4 -10 -6 1 6
q1=buenos aires	-4 13 -4 -10 -6 1 6
q1=busan	0 0 -6 17 -3 0 -13
q1=buses	5 -4 9 -12 2 0 -6
q1=but	-8 4 -9 7 -4 -4 9
q1=by an	0 -3 6 -16 -3 0 12
q1=c	-1 11 -21 2 7 -1 0
q1=cambodia	-1 -10 -10 17 0 -1 -3
q1=canada	-5 -18 6 10 4 -7 -14
q1=canada and	0 0 -11 18 -7 0 -7
q1=canadian	0 4 3 -16 -8 0 7
q1=cars	-4 -12 -2 18 -3 -5 -11
q1=cars from	0 0 -14 16 -1 0 -1
q1=chief	0 0 -7 -1 11 0 -2
q1=chief justice	0 0 -9 -4 12 0 0
q1=china	-8 -22 10 14 4 -16 -23
q1=china 's	-4 -4 3 9 5 -11 -19
q1=china and	0 0 5 -18 8 -1 2
q1=china is	-1 -7 18 -4 -4 -3 -7
q1=china would	2 -1 -13 12 0 0 0
q1=chinese	-6 -6 10 5 -9 -6 2
q1=chinese goods	-3 -9 3 9 -8 -4 5
q1=chips	-7 0 11 1 -11 0 0
q1=coffee	-3 5 -2 -12 5 1 2
q1=commerce minister	0 -4 12 -9 -2 0 0
q1=commerce secretary	0 -4 -9 14 -3 0 -2
q1=copper	-1 -13 3 14 -13 0 -6
q1=correction	20 -12 -8 -9 -3 0 -1
q1=corrections	12 -1 -7 -7 -8 7 0
q1=countries	0 -3 -4 12 -6 0 -2
q1=cranes	-1 -4 -1 13 -7 0 -7
q1=d	-3 8 -22 0 3 0 14
q1=december	-7 -6 -7 12 10 -1 -12
q1=denmark	4 0 -12 -3 8 0 5
q1=do	3 0 13 -4 -4 -2 -10
q1=do not	0 -1 11 -3 -2 -2 -6
q1=does	1 -7 10 0 0 -5 -8
q1=donald	-5 1 1 -1 -17 2 8
q1=donald trump	-5 1 1 -1 -17 2 8
q1=during	-9 -8 -15 12 9 -6 3
q1=during the	-6 -5 -18 18 4 -4 1
q1=duties	-4 7 3 -16 5 -2 3
q1=economy minister	-1 0 -4 11 -8 0 -5
q1=ecuador	-1 10 -1 0 -1 4 -17
q1=egypt	0 1 -6 -11 7 1 8
q1=eight	0 5 -6 -14 2 0 12
q1=eleven	11 8 -6 -8 -6 0 -5
q1=elsewhere	1 -4 -3 12 -14 0 -1
q1=eu	-1 -8 7 -10 0 0 8
q1=europe	0 -7 2 4 -13 -3 8
q1=everyone	0 0 11 -14 -9 0 6
q1=february	3 4 -26 -3 26 0 -16
q1=fentanyl	0 -5 2 -12 10 -1 5
q1=fentanyl duty	0 -2 7 2 -11 0 -1
q1=fentanyl tariff	0 0 1 -13 7 0 5
q1=fifteen	0 1 -13 5 2 0 2
q1=fifty	-2 -1 -4 13 -3 -3 -8
q1=finance minister	0 -4 -7 2 -6 0 12
q1=first	10 -15 -1 5 -1 -1 3
q1=fishmeal	-1 1 -8 13 -10 0 -2
q1=for	-23 -1 -1 -3 2 9 4
q1=for china	0 -1 -4 0 15 -2 -11
q1=for days	0 13 -6 6 -14 -1 -8
q1=for most	0 -1 -4 -6 12 0 0
q1=for the	-9 10 0 4 -18 -3 -2
q1=for those	0 -9 -7 15 -9 -4 5
q1=four	-3 18 -10 -4 -6 -2 2
q1=fourteen	0 -3 -21 8 1 0 13
q1=from	-14 5 14 10 -27 -3 -9
q1=from april	0 -8 -5 13 -1 -1 -3
q1=from february	0 -4 11 -8 1 0 -2
q1=from july	-1 5 -12 12 -6 0 0
q1=from monday	6 -2 -3 17 -24 2 -10
q1=from saturday	0 11 0 -3 -9 0 -2
q1=from the	-3 0 15 -17 -2 -3 6
q1=from today	-4 -7 -1 0 15 -3 -8
q1=from tomorrow	-6 2 10 0 -10 -4 -5
q1=good	-3 -4 11 -12 -1 0 3
q1=good morning	0 -1 3 -11 2 0 6
q1=goods from	0 1 -12 16 -6 0 -3
q1=he	0 -2 0 3 -7 -10 5
q1=he had	-2 10 8 0 -6 0 -12
q1=he has	-2 4 2 1 7 0 -15
q1=he is	1 3 -10 15 -6 0 -9
q1=he said	-9 -2 2 12 -2 0 -6
q1=he told	-4 0 13 -7 -2 0 -8
q1=he was	-1 -2 -9 18 0 0 -11
q1=he would	2 -5 -5 -10 -6 0 14
q1=here	-4 -5 -8 15 -6 3 -2
q1=here 's	0 0 14 -10 -6 0 -1
q1=host	1 -1 11 -4 0 0 -14
q1=host what	0 -2 10 -3 -8 1 0
q1=hours	2 0 -14 15 -8 0 -2
q1=how	2 0 0 4 -14 11 -14
q1=how much	6 -8 4 6 -12 -1 -8
q1=hyundai	0 0 -3 -6 11 0 -2
q1=i	0 -6 -7 0 16 4 -7
q1=i was	-1 -1 13 -8 -8 -1 2
q1=i will	3 2 -11 4 2 0 0
q1=i would	1 -3 0 0 12 0 -14
q1=if	-10 15 11 -8 -23 -5 -1
q1=if no	0 -1 12 -10 0 0 0
q1=if nothing	-1 9 -17 5 1 -1 4
q1=if the	4 7 0 -7 -16 -15 10
q1=importers	0 0 2 -18 5 0 7
q1=imports	0 0 0 12 -15 0 -2
q1=in	-14 12 5 -5 -2 8 -13
q1=in a	-2 3 -16 15 -3 0 3
q1=in force	0 0 6 -20 12 -1 -7
q1=in january	0 -4 18 -14 -4 0 -4
q1=in june	0 -2 0 8 -13 -1 8
q1=in october	0 0 -11 15 -7 0 0
q1=in return	-3 -4 0 10 1 -6 -8
q1=in that	0 0 3 -13 4 0 4
q1=in the	-3 -1 6 -16 10 2 -3
q1=india	-12 -11 4 5 8 -2 -10
q1=india 's	0 -7 14 -10 -3 6 -4
q1=indian	-1 1 -3 -6 0 11 -7
q1=indonesia	-6 -13 4 11 -11 -2 -3
q1=ireland	3 0 -6 -12 -2 0 13
q1=is	0 -14 -4 4 0 -1 6
q1=it	6 -14 -2 1 11 2 -6
q1=it began	0 -6 -16 9 9 -2 -8
q1=it begins	0 -11 0 1 5 -1 0
q1=it ends	8 3 6 -3 -11 0 -8
q1=it had	9 -14 5 -28 10 5 1
q1=it has	0 3 1 7 -12 2 -3
q1=it is	11 -5 7 -5 4 0 -17
q1=it isn't	-1 -6 -4 -7 12 0 1
q1=it may	-1 7 -13 -8 5 -1 3
q1=it now	0 0 10 -17 5 0 0
q1=it pays	3 -8 -11 2 0 -1 11
q1=it starts	0 -5 -2 12 -8 0 -3
q1=it takes	0 0 -10 15 -1 -2 -5
q1=it took	3 -3 0 4 -15 -5 10
q1=it was	0 -10 -5 -7 14 7 3
q1=it will	0 10 -5 -2 -12 0 5
q1=it would	0 -1 4 -17 -5 5 9
q1=italy	-1 -12 8 -12 4 -2 6
q1=italy 's	0 -10 -1 -14 6 -1 11
q1=its	-7 -27 4 -6 11 -4 12
q1=its goods	0 -1 -7 11 0 0 -5
q1=its own	0 -11 0 -3 12 0 0
q1=january	-2 -16 -17 -2 14 9 10
q1=japan 's	0 4 9 3 -14 0 -9
q1=july	-2 -10 11 -1 2 1 -10
q1=june	-4 -10 12 -14 6 11 -12
q1=justices	0 0 -21 11 12 0 0
q1=kazakhstan	1 15 -8 -8 -4 0 3
q1=keep	4 -3 10 -10 -2 0 -2
q1=kenya	-1 -4 9 15 -14 -8 -10
q1=kenyan	0 2 5 -12 4 -2 -3
q1=last year	0 4 7 -18 2 -4 1
q1=later	0 -1 -6 14 -2 0 -8
q1=let	1 6 0 10 -20 -3 0
q1=let me	-2 5 -1 10 -11 -1 -3
q1=levels	0 15 3 -16 -9 -1 -4
q1=lula	0 -1 13 -2 -3 0 -8
q1=malaysia	-2 2 -14 6 6 -1 1
q1=march	3 -18 -14 -14 22 16 -17
q1=may	-3 -8 -3 -6 16 -3 -4
q1=medicines	-5 0 -26 29 -8 0 -1
q1=mexico	-6 -2 12 -6 -8 -1 4
q1=minister	14 2 -12 8 1 -1 -14
q1=montevideo	0 6 -16 4 2 0 3
q1=morocco	5 7 -10 4 -7 -3 5
q1=most	0 -4 16 -1 -15 -4 -1
q1=most of	0 -1 11 4 -14 -1 -4
q1=mr	11 -22 10 3 -3 -1 -4
q1=mr trump	-3 -7 1 1 -14 -3 11
q1=ms	0 7 3 -12 0 0 0
q1=negotiations	0 0 -15 3 -1 0 13
q1=negotiations with	0 0 -11 4 0 0 8
q1=neither	-8 12 3 0 1 6 -21
q1=neither has	0 13 1 -8 -6 0 -8
q1=new	-10 8 -6 -11 20 -5 -4
q1=new york	0 7 9 -18 1 0 4
q1=nine	-5 -5 -3 -7 -7 0 17
q1=no	15 5 1 1 -9 -11 -13
q1=nobody	-4 4 0 -18 14 -3 1
q1=not	6 -8 10 -1 -17 -7 4
q1=not one	2 -4 5 -11 7 0 -4
q1=nothing	-1 7 7 5 -10 -4 -20
q1=nothing changes	0 0 17 -14 -2 0 -1
q1=november	1 2 3 -9 11 -2 -17
q1=now	-2 -4 -4 -1 12 1 -5
q1=of	4 -5 -5 13 -11 -3 -1
q1=on	1 -2 2 -9 -8 9 10
q1=on april	0 13 -15 -2 -4 4 2
q1=on friday	-5 0 8 -13 -7 0 9
q1=on january	0 5 15 -12 -6 0 -8
q1=on monday	-1 0 4 -4 0 7 -14
q1=on saturday	-3 -9 12 -19 -11 0 14
q1=on sunday	0 11 3 -9 -9 0 0
q1=on the	2 -19 -11 10 9 -12 5
q1=on thursday	-1 -7 7 2 -13 0 0
q1=one	-6 -10 11 1 -5 -8 -1
q1=one point	0 -3 -8 12 -4 0 -2
q1=onions	0 -6 12 -9 4 0 -3
q1=ordinary	0 -9 10 1 -5 -1 -3
q1=origin	0 6 8 -12 -3 0 -3
q1=others	-1 -8 4 1 7 0 -11
q1=our	4 16 -3 0 -7 -9 -7
q1=out	0 -3 -16 4 14 0 -1
q1=palm	0 1 -11 12 1 0 -6
q1=palm oil	0 1 -9 10 2 0 -5
q1=partners	0 0 -11 6 1 0 5
q1=parts	0 0 14 -11 -3 0 -3
q1=percent	-1 -4 14 -11 5 0 -11
q1=peru	4 -10 10 -8 2 -4 0
q1=peru 's	0 -2 6 9 -11 0 -10
q1=philippines	0 -4 -6 14 -6 0 -6
q1=port	3 -3 0 -11 8 -2 2
q1=portugal	0 7 -14 2 0 0 5
q1=president	-10 1 -14 11 -2 -8 9
q1=president donald	-3 -17 -8 8 4 -5 7
q1=prime	-3 0 0 5 -13 0 3
q1=prime minister	-3 0 1 4 -13 0 3
q1=q and	-2 5 -13 12 0 0 -6
q1=question	-6 18 9 -12 -7 -10 -11
q1=question and	-7 10 4 -15 -3 -3 -1
q1=rates	2 16 7 -19 -10 2 -10
q1=reciprocal	0 -6 -3 17 -9 -1 -5
q1=reciprocal duty	0 -1 -8 12 -4 0 0
q1=reporter	0 -7 0 -12 11 0 3
q1=rice	1 -7 -4 -6 13 -1 3
q1=rivals	0 -2 12 -7 -1 0 -1
q1=roses	-2 -4 -6 -3 -2 0 13
q1=samoa	0 -3 -5 13 -7 0 0
q1=scenario	-2 3 -8 -12 -8 0 16
q1=section	-6 -9 24 -20 8 -4 -18
q1=senegal	0 -5 13 -18 6 0 0
q1=seoul	-2 -8 8 -23 7 -2 17
q1=september	-1 8 2 -16 -4 7 0
q1=she	0 0 9 -7 -10 -1 5
q1=should	11 5 -1 -2 0 -6 -11
q1=should the	10 7 5 -4 -9 -6 -12
q1=since	-16 3 5 -5 -4 4 3
q1=since april	0 -3 3 -5 -8 11 0
q1=since february	0 -10 -1 11 -14 6 5
q1=since january	-1 5 9 -17 -7 -4 4
q1=since may	0 4 5 -12 -2 3 0
q1=since monday	0 -1 -3 -1 13 0 -8
q1=since then	-1 -10 -13 3 14 -3 7
q1=since thursday	-4 -2 11 -3 -7 0 3
q1=six	-6 -4 -4 -2 -7 6 11
q1=sixty	0 0 12 -11 -4 0 0
q1=slovakia	0 7 0 -12 7 0 -1
q1=small	0 0 6 -14 10 0 -4
q1=small parcels	0 0 8 -13 6 0 -3
q1=so	2 0 1 13 -11 -4 -13
q1=so the	0 -2 -11 12 5 -2 -7
q1=so what	0 -4 -4 10 -5 0 -2
q1=softwood lumber	0 -5 22 -14 -8 0 -5
q1=some	4 -9 -16 4 3 -4 12
q1=somebody	0 -9 -5 -1 15 0 -4
q1=south	-6 -16 -1 14 -22 -5 7
q1=south korea	-3 -4 -3 15 -17 -1 -2
q1=spain	0 -3 3 -16 4 0 8
q1=steel	-9 -1 9 -19 5 -4 7
q1=sugar	-2 5 -3 -15 6 0 1
q1=sunday	0 8 6 -2 -12 0 0
q1=switzerland	0 1 5 5 0 -5 -19
q1=taipei	0 -1 15 -3 -8 0 -7
q1=taiwan	3 -12 7 5 -13 -3 -9
q1=tariffs	-1 -4 9 -17 0 8 5
q1=tea	0 5 3 -22 13 -3 -5
q1=ten	1 -13 -11 2 17 -3 1
q1=thailand	-6 -18 4 1 -4 -7 11
q1=that	-2 14 -10 -1 -13 -7 17
q1=that 's	0 10 -1 -2 2 -4 -13
q1=that makes	-5 0 0 11 -7 0 -4
q1=that means	0 7 -13 4 -3 0 4
q1=that was	-4 -5 -7 11 -16 -2 14
q1=the additional	-2 -8 13 -4 -1 0 -1
q1=the agreement	-1 0 -13 14 6 -1 -11
q1=the american	7 -11 -16 12 7 2 -6
q1=the arithmetic	-3 12 2 -9 -6 0 -3
q1=the british	-3 6 -14 8 -5 0 2
q1=the court	0 0 12 -7 -5 0 -3
q1=the customs	0 0 -14 20 -8 0 -4
q1=the deal	0 -2 8 -19 9 0 0
q1=the dispute	0 -1 -11 5 5 4 -3
q1=the duties	-3 0 8 -14 2 7 -9
q1=the duty	7 -1 8 -18 10 0 -9
q1=the european	-6 -10 13 -16 -9 0 16
q1=the extension	-3 11 0 0 -9 0 -1
q1=the facts	0 -6 -11 9 -8 0 9
q1=the first	-3 4 7 -17 5 0 -2
q1=the foreign	0 0 12 -9 -6 0 0
q1=the highest	6 0 -12 11 1 0 -7
q1=the joint	0 7 3 -12 7 0 -4
q1=the letter	0 -2 -15 9 -1 0 8
q1=the minister	16 -5 -10 13 -12 -1 -10
q1=the ministers	-4 -6 11 -6 3 0 -6
q1=the ministry	-6 -11 -1 -3 11 9 -4
q1=the new	-2 4 -12 5 13 -6 -7
q1=the number	0 0 -13 10 -2 0 5
q1=the numbers	0 -7 -13 8 10 0 2
q1=the of	0 -3 14 -10 -1 0 -3
q1=the old	-1 12 4 -10 -7 0 -5
q1=the one	-6 7 -3 -13 0 0 9
q1=the order	0 -3 -14 12 9 0 -11
q1=the ordinary	0 -6 10 0 -5 0 -4
q1=the other	-2 -5 2 11 -12 -1 -2
q1=the paper	-2 -11 9 -13 2 0 8
q1=the per	0 -8 13 -1 0 0 -9
q1=the percent	-7 -11 0 4 -7 -1 11
q1=the present	-2 13 -10 -3 -3 0 2
q1=the protocol	0 -6 4 -8 -12 0 12
q1=the rate	4 -11 -8 17 -13 -7 4
q1=the rates	0 -8 -10 8 -1 11 -2
q1=the reason	0 4 7 0 -12 0 0
q1=the standstill	0 9 9 -20 1 0 -6
q1=the state	1 1 -6 -6 14 0 -5
q1=the surcharge	5 -3 13 -14 -6 0 -2
q1=the suspension	-1 -6 9 1 -13 0 0
q1=the tariffs	-6 6 11 -8 -7 0 1
q1=the text	0 -4 -8 -3 -1 0 13
q1=the trade	-1 -4 12 -14 8 0 -6
q1=the truce	-12 10 9 -1 -6 6 -28
q1=the two	-11 -8 -3 1 14 3 -6
q1=the u.s.	0 5 -13 7 -2 0 3
q1=the us	0 -1 -2 -6 14 0 0
q1=the white	0 0 9 -12 5 0 -4
q1=then the	0 4 10 -12 -5 0 -5
q1=there	-7 -4 11 4 -1 -7 -11
q1=there are	0 0 14 -12 -2 0 -4
q1=there is	-11 0 2 6 0 -3 -9
q1=they are	-4 -4 0 -17 12 -2 8
q1=they had	3 -4 -6 -11 12 5 -7
q1=they have	1 -1 16 -3 -8 -3 -4
q1=they pay	-2 -6 0 3 11 -1 -11
q1=they'd	-4 -4 -12 5 -10 6 9
q1=third	0 0 13 -7 -2 0 -6
q1=this	-12 -6 -6 13 0 1 0
q1=this is	-5 -12 -15 6 11 0 9
q1=three	4 -8 -18 13 0 -4 9
q1=thursday	-2 0 -16 12 -4 0 5
q1=today it	0 7 4 -11 -6 0 1
q1=today the	0 0 16 -9 -11 0 0
q1=together	-3 -2 19 -8 0 0 -14
q1=tokyo	-5 -4 2 -8 15 0 -7
q1=trade	-6 -3 10 -18 -2 -4 11
q1=trade commissioner	-1 5 -2 -14 2 0 6
q1=trade minister	-8 -6 2 -3 -5 -2 11
q1=translated	-2 -3 -11 1 -6 0 12
q1=translated from	-2 -3 -11 2 -6 0 11
q1=treasury	-1 5 -2 10 -4 0 -12
q1=treasury secretary	-1 5 -2 10 -4 0 -12
q1=truce	0 -4 3 -15 3 -5 9
q1=tunisian	0 11 -3 -11 -2 0 0
q1=turkey	6 0 -15 5 6 3 -2
q1=turkish	-6 0 5 1 -13 0 8
q1=twelve	-2 2 -5 -8 -2 0 13
q1=two	-1 5 14 -1 -14 -4 -5
q1=u.s.	0 2 15 -6 -2 0 -13
q1=under it	-1 11 -2 -15 5 0 -6
q1=united	0 -3 11 -4 -1 0 -7
q1=united kingdom	0 -2 10 -2 -4 0 -6
q1=unless	0 15 -5 -7 -1 0 -8
q1=until	-5 -9 -3 5 9 5 -12
q1=until the	-1 -5 -4 12 -3 -1 0
q1=until then	-1 6 4 6 -9 0 -10
q1=until yesterday	0 -1 -3 -8 13 0 -1
q1=up	5 3 4 -2 -4 0 -14
q1=up to	5 3 7 -5 -7 0 -13
q1=upholstered	0 -7 -7 16 1 0 -10
q1=uruguay	0 -3 -5 17 -2 0 -12
q1=us	-2 5 -10 13 -9 -2 4
q1=vietnam	-8 -26 8 4 9 -6 -11
q1=vietnam 's	2 -4 16 -12 -2 0 -2
q1=walnuts	0 -6 3 -22 6 7 9
q1=was	-3 7 1 -13 5 0 0
q1=washington	-6 -15 -6 31 -13 -6 -12
q1=washington july	-2 0 -13 12 7 0 -5
q1=washington sept	0 -1 -12 16 -1 0 -4
q1=we	7 10 -9 -14 -7 12 6
q1=we are	3 -7 0 3 -13 4 3
q1=we shall	8 4 -11 -9 -6 0 8
q1=we were	3 -5 -2 -12 5 4 4
q1=wednesday	2 -5 -17 7 9 -3 3
q1=what	-6 13 2 -9 -7 3 2
q1=what a	0 5 2 -16 6 0 -2
q1=what are	0 -4 3 -12 -5 0 8
q1=what changes	-1 -9 -8 16 -7 -1 2
q1=what did	-4 -10 -19 7 16 3 0
q1=what do	-4 -17 29 -24 1 -7 1
q1=what does	-9 -3 30 -12 -14 -6 -14
q1=what has	-1 0 -3 -13 16 0 -1
q1=what if	-10 24 -18 -16 -4 -6 5
q1=what it	-1 10 -3 -13 7 -1 2
q1=what may	0 4 -11 8 -1 0 0
q1=what stays	0 0 12 -5 -3 0 -6
q1=what the	-1 -13 2 2 2 4 -4
q1=what they	2 -9 14 -17 3 0 3
q1=what was	-7 -8 -17 0 7 17 6
q1=what we	2 -4 -17 6 0 0 9
q1=what will	0 5 -20 19 -6 0 -5
q1=what would	-3 23 -27 8 -18 4 -1
q1=what you	-1 0 11 -21 0 -2 6
q1=wheat	0 -2 11 2 -8 -2 -4
q1=when	16 0 3 -6 -16 2 0
q1=when the	11 3 -11 -2 -8 -1 2
q1=where	-6 -7 28 -18 0 -1 -3
q1=where the	0 0 11 -8 -1 0 -1
q1=whether	-9 10 -13 2 5 6 -9
q1=which duties	0 -5 -9 12 0 0 0
q1=while	0 18 -5 -23 -1 -2 2
q1=while it	0 16 -1 -10 -8 0 -2
q1=who	2 -13 13 0 -13 3 -1
q1=will	0 -12 5 -12 5 1 7
q1=wine	-1 6 2 -1 -13 1 0
q1=with	-7 -4 16 -2 -23 0 5
q1=with the	0 0 12 0 -11 2 -15
q1=within	0 -2 -10 1 12 0 -2
q1=without	6 11 2 -20 0 1 -6
q1=without it	1 3 9 0 -4 0 -13
q1=without the	6 4 -5 -22 1 4 2
q1=xinhua	0 -1 15 -11 -5 0 0
q1=you	5 5 8 -4 -13 -1 -2
q1=your	4 5 7 -22 0 0 -1
q:!	-8 0 -18 18 -10 -3 11
q:"	2 2 -9 -19 13 -5 18
q:'	-4 10 5 -16 -3 -4 3
q:'s	-5 8 4 -5 -10 6 2
q:(	3 -11 0 -2 13 -2 -8
q:)	0 -9 2 -2 12 -2 -9
q:,	2 -1 -5 8 2 3 -8
q:-	2 6 -4 16 -18 -9 0
q:/	5 11 -11 8 -19 -6 9
q::	17 7 -12 -5 2 -7 6
q:;	-16 16 7 -25 -2 11 7
q:<agent>	-1 5 1 -7 -9 -3 10
q:<day-ahead>	-18 20 -5 21 -46 -12 4
q:<day-gone>	-17 -7 -4 3 11 -8 2
q:<day-today>	-10 19 1 -17 6 0 2
q:<duty>	5 -10 6 1 2 -8 -5
q:<goods-amount>	10 2 15 -12 -16 -7 -5
q:<goods>	-14 10 7 -1 0 1 -16
q:<level-noun>	3 -3 -9 9 -6 -8 7
q:<money>	-10 2 -15 21 0 -3 -6
q:<month-ahead>	-21 5 -6 -4 24 -2 -17
q:<month-gone>	-2 -5 6 -3 12 15 -38
q:<name>	-25 -15 9 10 -5 -11 5
q:<not>	13 11 7 -17 -18 14 -7
q:<office>	-1 0 7 -4 -14 -9 9
q:<organisation>	-20 -5 -8 4 -6 2 18
q:<person>	10 -13 4 3 -23 -9 15
q:<points>	1 13 -16 5 1 -14 10
q:<quality>	-26 12 -1 -4 6 4 -6
q:<seat>	2 -12 3 -2 6 -21 8
q:<sender>	-3 0 8 10 -5 -13 -14
q:<span>	-12 -7 -9 8 -7 2 18
q:<taker>	-5 5 10 -34 15 -11 4
q:<v-agree>	-22 11 -12 13 -3 0 -2
q:<v-bear>	-20 1 3 4 -8 -4 5
q:<v-begin>	-4 11 -10 1 4 2 -4
q:<v-buy>	-5 -14 4 1 0 4 1
q:<v-down>	0 -7 12 1 -11 1 -3
q:<v-end>	-3 13 5 -15 1 10 -14
q:<v-impose>	-8 6 -4 2 -2 -5 3
q:<v-propose>	-5 -16 -12 -12 -15 -5 49
q:<v-return>	-9 8 -5 -3 8 -6 -2
q:<v-say>	-1 16 0 2 -11 -15 -1
q:<v-sell>	-1 -13 1 11 -3 -6 -1
q:<v-stay>	3 -3 14 -5 -1 -13 -4
q:<v-suspend>	-3 2 -4 4 -6 -12 7
q:<v-target>	-15 3 6 3 -3 2 -12
q:<v-threaten>	-8 -5 -1 -16 10 -2 15
q:<v-up>	1 6 1 -17 11 2 -3
q:?	-12 -2 5 1 -10 3 3
q:a	-10 -12 -7 6 -6 4 15
q:about	-5 -12 15 -9 6 -5 -7
q:accept	-2 1 -11 -5 9 0 5
q:account	0 -8 -8 -2 14 1 -1
q:act	-1 3 -32 8 21 0 3
q:add	10 -3 14 -1 -15 -10 -3
q:addition	0 -9 12 -5 -5 0 4
q:additional	-4 -20 15 5 0 -3 -26
q:admit	0 6 -11 7 -2 0 -1
q:affected	-2 -8 25 -17 -2 0 -7
q:affiliate	0 -12 2 5 3 0 -4
q:after	12 40 -9 -6 -21 0 -9
q:afternoon	0 -2 -12 0 7 6 2
q:afterward	-1 -6 3 -12 1 0 11
q:again	0 8 8 4 -13 0 -17
q:ago	-7 2 8 1 -3 0 -17
q:agree	-7 1 10 11 -23 7 -14
q:agreement	-13 -19 7 25 -9 -13 -29
q:aircraft	0 -2 -1 13 -16 0 2
q:aire	0 1 -1 -10 11 0 -5
q:all	-5 -5 -5 10 5 -9 -4
q:alone	0 0 8 -1 -11 6 -2
q:also	0 -9 3 1 2 5 -7
q:aluminium	-7 -6 16 3 -16 -2 -4
q:among	-1 -8 -16 3 12 -3 7
q:amount	0 -1 16 -10 -9 0 0
q:an	-7 -6 2 10 3 -17 -6
q:and	-7 -7 3 5 0 -2 -2
q:angry	0 12 -6 -4 -5 0 -1
q:announce	-10 6 -19 15 -10 7 5
q:announcement	4 3 -9 5 -13 0 8
q:another	2 -10 22 -4 -8 0 -13
q:anyone	0 7 12 0 -16 -4 0
q:apple	-2 -6 -7 -8 8 10 2
q:apply	-10 1 5 -2 9 -7 -17
q:approval	-2 -5 11 -3 -7 -1 -3
q:apricot	4 8 0 -17 -5 0 4
q:are	5 -11 6 8 -11 -17 4
q:arrangement	-3 28 -5 -7 -2 -3 -22
q:arrive	0 -3 -6 -11 -2 7 11
q:article	-2 -7 -4 13 -6 -1 0
q:as	2 8 0 -2 -1 4 -12
q:ask	10 -8 1 -13 8 3 -1
q:asleep	6 3 3 -2 -14 0 -2
q:asparagu	0 -3 -12 6 10 0 -4
q:assembly	0 -1 -11 14 -2 0 -2
q:at	-35 15 -5 0 -14 11 9
q:auckland	5 7 1 -13 -1 -2 0
q:autumn	-4 8 -2 -13 10 0 -5
q:back	-9 18 -8 -7 -3 2 2
q:background	0 9 -5 4 -16 0 4
q:bag	0 7 -7 -15 10 0 0
q:banana	1 16 -2 -15 -6 -8 10
q:baseline	0 -4 -13 19 -8 0 -3
q:basi	0 -1 -12 1 6 0 6
q:basic	0 -5 0 12 -9 -2 0
q:be	-2 -11 -11 17 -2 -5 5
q:bean	-2 -11 13 -3 8 -3 -15
q:bear	-4 -8 -9 13 7 5 -11
q:became	-1 -4 9 3 -3 2 -13
q:because	1 -4 10 -16 15 -6 -5
q:become	4 14 1 -10 4 -5 -18
q:beef	-8 12 1 -10 10 -5 -9
q:been	4 -8 6 11 -8 6 -17
q:beer	7 -5 4 -13 3 -3 1
q:before	2 14 -14 2 7 3 -13
q:begin	2 -41 -1 5 11 3 1
q:being	-4 8 0 -1 -9 -5 5
q:beside	-2 -12 14 -6 5 -3 -11
q:best	0 2 7 -11 9 0 -8
q:better	-3 -2 22 -18 -3 -5 -1
q:between	-6 13 0 -1 6 -6 -22
q:big	0 -1 -1 13 -11 0 -3
q:boat	0 -6 5 -16 15 0 -1
q:border	-2 -3 7 4 1 3 -22
q:brandy	0 -3 10 -18 8 -1 -2
q:breathe	0 9 -15 1 0 -2 3
q:bring	-8 -15 10 8 -6 -10 -1
q:bueno	0 1 -1 -10 11 0 -5
q:buse	7 0 -7 -6 15 -4 -12
q:but	-2 -2 -5 -1 2 -11 10
q:butter	-4 0 8 -33 10 -4 5
q:buyer	-1 0 7 -18 5 -1 -1
q:by	1 -3 -2 10 -2 -9 -3
q:c	-3 7 -22 1 -7 0 16
q:cabinet	0 -5 6 10 -7 -2 -8
q:call	1 -17 22 1 -17 -2 -4
q:callao	0 -5 -1 15 -11 -1 -2
q:can	-8 1 -10 4 9 -7 3
q:canola	-1 0 11 -1 -11 5 -7
q:capital	0 4 -11 0 8 -3 1
q:car	-2 -19 -11 16 4 -5 4
q:case	-2 13 0 -6 7 0 -9
q:cashew	0 0 -7 -16 16 6 -9
q:ceasefire	7 3 8 -8 -12 0 -3
q:ceiling	0 -3 0 -15 12 0 4
q:cement	-8 -1 -7 16 4 -12 -4
q:cent	-1 7 2 -10 12 -6 -10
q:certain	0 -5 -2 12 -8 -1 0
q:chair	0 3 0 -12 7 0 2
q:change	-5 -13 20 -8 -25 1 13
q:changed	0 -7 2 -5 11 -5 -6
q:charge	-13 6 15 -6 -5 2 -14
q:cheese	-1 7 10 -18 2 -3 -1
q:chip	3 -10 8 1 -16 -4 3
q:chocolate	3 -15 -7 -3 7 -7 13
q:citru	-1 -10 13 0 -7 -1 2
q:clear	-2 3 -12 13 -1 6 -9
q:close	0 0 9 -17 -5 6 0
q:coal	0 -3 1 13 -12 -3 -5
q:cocoa	-4 3 8 -12 14 -6 -12
q:coconut	6 3 2 -6 -12 4 1
q:coffee	0 15 -23 -6 7 5 6
q:collect	0 -17 -21 21 13 0 -14
q:collection	0 0 -10 9 3 0 -1
q:come	8 12 -2 -6 -6 16 -10
q:commerce	3 -10 -16 11 8 0 0
q:common	0 -1 -5 15 -4 0 -7
q:company	1 -9 -6 20 -1 -1 -15
q:concern	0 -2 6 8 -11 0 -3
q:conclude	-3 -4 -12 16 2 2 -7
q:confirm	0 7 15 -19 -10 0 0
q:continue	-3 4 -3 1 -17 -2 12
q:cooking	0 -3 10 -5 -3 0 -2
q:copper	0 -1 10 2 -20 -1 7
q:correction	26 -7 -13 -13 -12 5 -11
q:cost	-6 12 2 -10 -2 8 -8
q:cotton	-1 -1 -5 17 -18 5 -3
q:could	-12 13 3 -13 -1 5 0
q:count	-1 -11 -8 16 3 -1 -5
q:counter	0 -4 4 -11 0 -2 11
q:country	-4 -21 -4 8 -7 -2 15
q:courier	0 0 24 -22 -2 0 -6
q:crab	0 -2 13 -1 -1 -5 -6
q:crane	0 -6 0 11 -5 -1 -7
q:crop	0 -2 14 -7 -7 0 0
q:crosse	0 -4 -1 12 -9 -1 -4
q:currently	3 6 0 -9 -14 6 5
q:custom	2 -4 -6 6 11 0 -19
q:cut	-2 0 11 -21 12 -4 0
q:dairy	0 -5 4 3 -17 -3 10
q:date	0 10 8 6 -10 -6 -15
q:dated	0 6 -12 9 -10 0 2
q:day	0 3 2 -10 1 5 1
q:dead	0 -2 0 -10 11 0 -5
q:deadline	0 -4 -14 19 -2 0 -6
q:deal	-11 -26 1 15 -16 -12 11
q:decide	-4 -12 9 -2 0 2 5
q:decision	0 9 4 -16 -10 2 0
q:decree	-3 21 1 -13 10 0 -26
q:delegation	-2 -6 -12 4 -4 7 10
q:deny	3 2 10 -19 -9 0 3
q:depend	0 -1 17 -11 -2 -1 -3
q:did	5 -5 2 0 5 0 -11
q:die	5 11 -18 -9 11 2 -11
q:different	0 0 -4 12 0 -2 -9
q:direction	-1 -3 -13 13 1 6 -10
q:dispute	-4 -11 -11 12 0 3 7
q:do	-17 2 -2 -7 -2 0 15
q:doe	-3 -10 10 -20 16 -4 3
q:done	-5 -11 -2 13 -16 -4 2
q:door	-1 -5 11 -12 5 0 -1
q:double	0 -4 -10 7 11 -3 -10
q:down	5 -18 -15 12 2 4 5
q:draft	-4 -6 -16 5 -9 6 17
q:dried	4 4 3 -15 0 -3 3
q:drone	0 -1 -9 13 -2 0 -4
q:drop	-1 -12 14 -10 0 -10 4
q:drug	-1 0 -14 4 8 0 4
q:due	0 6 -4 -1 -11 1 6
q:duration	0 4 -13 5 4 0 -3
q:during	-7 -12 -7 3 12 -7 7
q:duty	2 -8 2 5 -1 -2 -2
q:each	-7 3 -10 23 -12 -9 -3
q:economy	-6 2 3 1 -17 -2 7
q:editor	12 0 -6 5 -11 -1 -4
q:effect	3 4 -7 9 5 -1 -22
q:effective	0 0 13 -15 0 0 0
q:either	-2 -5 11 2 -2 -1 -8
q:elsewhere	1 -5 0 16 -12 0 -17
q:emergency	-2 -15 -4 -3 17 -1 -4
q:end	-7 12 5 -9 -4 5 -6
q:enter	0 13 -2 5 -22 -7 6
q:entry	1 -9 21 -9 -6 -2 -7
q:error	-2 -4 -7 -2 14 0 -1
q:evening	-5 -13 0 -1 0 -1 13
q:every	-4 2 0 -4 9 0 -7
q:everybody	-11 0 -10 8 -1 -5 11
q:everyone	0 -11 3 8 -5 0 0
q:everything	-4 -14 11 5 7 -2 -17
q:exclusion	-1 -13 8 8 -6 0 -3
q:exemption	0 -1 -4 -4 11 0 -6
q:exist	-1 -6 -4 -9 6 0 11
q:expire	-1 8 5 -15 3 -4 0
q:export	0 -2 -10 12 -4 -3 3
q:extend	5 13 2 -5 -12 -2 -8
q:extension	2 13 7 -12 -14 -2 -4
q:extra	-4 -5 13 0 -7 -4 -2
q:face	-4 8 2 -14 4 7 -1
q:fail	-3 -4 -17 9 -4 0 14
q:fall	1 -2 8 8 -9 -6 -18
q:far	3 2 -4 12 -6 -2 -11
q:farm	0 -4 9 6 -17 0 -5
q:fee	0 -5 2 -7 11 0 -3
q:fentanyl	-5 -23 12 -6 10 4 -16
q:fertiliser	0 5 -15 17 -7 -3 -9
q:figure	7 6 12 -3 -18 1 -12
q:find	0 13 4 -12 -4 0 -6
q:finished	-2 -10 -13 17 -3 0 5
q:firm	-1 -3 0 9 -3 0 -5
q:first	4 -7 2 -11 5 5 2
q:fish	-4 8 1 -15 13 -2 -10
q:flour	-4 11 1 1 -11 -3 3
q:flower	6 0 -1 -21 13 -6 -2
q:follow	-1 -1 -3 1 -13 6 8
q:following	0 -2 -14 3 8 0 4
q:for	-10 2 -3 4 0 -4 1
q:force	-7 6 4 -15 14 -8 -11
q:forced	-2 -14 -18 1 9 -1 19
q:foreign	-1 2 9 -9 7 0 -12
q:four	-4 14 -4 4 -11 -6 1
q:framework	-3 -6 -2 10 -8 -1 -2
q:fresh	0 -9 0 -12 6 0 10
q:friend	2 -3 12 -14 8 -3 -7
q:from	-8 -10 6 9 8 -13 -16
q:fruit	-7 -7 7 -11 -1 -2 12
q:furniture	6 0 -10 8 -4 -1 0
q:further	6 4 -5 12 -11 -7 -6
q:gain	0 -2 -13 0 6 0 9
q:gas	6 -1 -8 13 -10 0 -5
q:gear	0 -3 12 -5 -5 -1 -2
q:geneva	0 11 0 7 -20 -1 -6
q:get	-13 -24 6 2 -8 4 8
q:given	6 6 -2 -26 11 1 -1
q:glass	5 0 10 3 -14 0 -12
q:go	-4 12 -6 -18 9 -8 10
q:gold	3 9 3 -12 -3 -2 0
q:good	-23 -24 -4 -5 18 -4 18
q:grain	2 0 -6 14 -10 0 -6
q:grant	0 5 11 -13 0 0 -3
q:grape	0 -7 9 9 -15 -1 -7
q:green	0 -6 -1 -9 0 0 11
q:had	0 -9 0 -6 11 -1 1
q:half	1 -2 15 -8 -3 -5 -6
q:halve	0 -10 11 0 -15 0 5
q:hand	2 12 2 7 -9 -2 -18
q:hang	-2 15 -6 -18 3 0 3
q:happen	-10 19 -10 0 0 -3 -8
q:hard	0 -7 -13 7 12 0 -4
q:has	-20 6 6 -7 5 -15 0
q:have	-11 -11 -4 6 -4 -5 17
q:he	0 -9 5 -1 -5 -9 6
q:hear	8 -4 -2 -12 -12 0 12
q:her	5 6 -2 -4 6 0 -12
q:here	-4 5 0 7 -15 9 -9
q:high	0 -6 -13 8 -5 6 5
q:higher	0 6 -7 -5 -3 0 11
q:highest	0 -3 3 -11 10 7 -11
q:his	-7 -7 0 2 -16 -3 17
q:history	0 -3 -11 0 14 -2 -1
q:hit	0 -16 -10 19 -6 -4 4
q:honey	-1 -3 2 11 -11 2 -6
q:hour	0 -4 -14 -4 12 -5 12
q:how	-6 0 -2 3 -10 10 1
q:i	7 -3 4 -18 11 2 -3
q:i'm	-2 13 -4 -10 0 0 -2
q:if	-11 29 -25 -12 -22 -7 23
q:immediately	0 0 12 -14 1 0 1
q:import	-1 -4 -8 -3 0 5 13
q:importer	-3 12 1 -27 6 -3 4
q:impose	-3 -2 -9 26 -8 -9 -10
q:in	-3 4 -5 4 7 7 -13
q:included	-3 -16 0 1 9 -4 4
q:including	0 -6 11 -10 -3 0 4
q:increase	3 3 1 -12 -3 0 3
q:initialled	0 -1 -4 -5 -3 0 11
q:inside	0 0 11 -8 -1 0 -1
q:into	-10 11 2 -4 1 6 -14
q:introduce	0 -5 12 -11 -3 5 0
q:invest	0 0 -15 18 0 0 -6
q:is	-7 1 10 7 -14 -31 -2
q:isn't	1 1 19 -22 -7 0 -6
q:issue	0 -4 14 -9 0 0 -8
q:it	-17 -7 6 -4 8 12 -10
q:job	-3 12 0 -7 0 -2 -7
q:joint	-6 5 -6 2 10 -2 -10
q:kava	5 6 -6 -13 -2 7 0
q:keep	8 6 -20 13 7 -1 -12
q:kitchen	0 -11 -3 17 -4 0 -9
q:know	-12 4 -2 -4 14 -12 -2
q:labor	-2 -10 -18 0 6 0 20
q:lamp	3 -4 12 -9 -7 6 -4
q:largest	5 0 -11 7 0 0 -2
q:last	-12 -7 5 -6 1 7 3
q:later	1 2 -17 7 9 4 -17
q:law	4 0 -12 8 -7 0 8
q:lay	4 -7 -9 13 1 -1 -12
q:leather	0 -1 -1 -11 -2 0 12
q:leave	3 0 14 -8 -19 9 -1
q:lemon	0 -6 -7 -2 0 0 15
q:less	5 0 -13 9 4 -5 -3
q:let	-4 19 -7 -1 -12 7 -1
q:letter	-4 -4 -11 -22 -5 -4 36
q:level	-10 16 -11 3 13 -4 -20
q:levy	-7 16 2 -11 -8 -5 7
q:lift	3 -3 6 -7 -5 11 -6
q:like	-7 0 -1 -15 8 4 5
q:likewise	0 13 -18 -2 2 0 10
q:line	0 -1 3 15 -17 2 -13
q:list	-4 -15 4 9 -2 3 -4
q:little	-3 -5 11 -3 -5 0 1
q:lobster	-1 -3 18 -5 -7 -4 -6
q:longer	0 -1 -9 4 10 -1 -2
q:look	-3 5 4 0 4 -3 -12
q:lorry	-2 7 0 -11 15 0 -15
q:lower	2 -9 -10 7 0 -5 10
q:m	-1 -6 14 -4 -5 -1 0
q:machine	-4 -4 7 8 -1 -5 -11
q:machinery	-1 3 5 2 -12 -1 0
q:maize	-1 -4 0 12 -7 2 -12
q:make	-4 -29 8 -2 3 2 8
q:man	-7 -8 -11 2 6 0 9
q:marble	-1 -10 -4 10 2 -3 1
q:matter	-2 3 0 -11 7 0 0
q:me	0 -1 9 10 -13 -8 -13
q:mean	-7 0 1 -9 5 6 0
q:meanwhile	-1 0 -5 16 -5 0 -10
q:measure	-1 2 6 -21 10 0 3
q:media	0 0 4 -11 0 0 7
q:medicine	-7 -9 -29 33 -2 -2 0
q:meet	-7 -9 4 -10 -6 0 17
q:member	10 13 -12 5 8 1 -24
q:memory	0 -3 -16 13 1 4 -5
q:metal	-1 -6 0 -3 12 -2 -2
q:middle	0 -1 -4 -15 12 2 1
q:midnight	0 6 -7 -14 15 4 -5
q:might	7 -6 -12 1 1 0 7
q:mill	7 1 10 -7 2 0 -14
q:minister	0 -4 12 -18 -2 1 7
q:ministry	-4 -4 -10 10 0 -2 7
q:mirror	0 1 -11 8 -11 1 8
q:monday	0 2 -16 11 6 0 -4
q:more	-16 -12 20 -5 -4 9 -8
q:most	1 -1 0 -8 -13 6 17
q:move	2 -9 6 11 -18 -2 -5
q:much	0 4 12 -5 -9 -8 -4
q:must	-7 -12 -6 0 -2 6 16
q:my	1 -3 -5 10 2 -2 -10
q:name	4 -9 -11 18 0 -3 -6
q:named	3 0 -12 12 0 0 -6
q:nearly	0 -1 -20 8 12 0 0
q:need	0 0 -11 4 -4 0 11
q:negotiation	-2 0 -17 14 -7 0 8
q:negotiator	-2 -2 0 -11 4 0 8
q:never	7 1 7 -4 -5 4 -16
q:new	-1 7 11 -6 -4 -3 -13
q:newspaper	0 -2 -9 6 -10 -1 11
q:next	-8 -8 6 7 -10 -1 0
q:night	5 4 -5 -32 1 -3 24
q:ningbo	0 -2 -7 -2 11 0 -1
q:no	8 -4 -1 4 -12 6 -1
q:nobody	-12 16 -9 0 -1 10 -10
q:none	1 3 -3 -12 1 8 5
q:normal	0 -5 9 -12 3 8 -7
q:north	0 -6 21 -10 -9 0 -3
q:not	13 -5 3 -3 -8 -6 -1
q:note	-3 -10 11 0 -2 -1 -6
q:nothing	3 -3 3 3 -1 0 -12
q:notice	5 5 6 2 -3 -2 -23
q:now	-19 3 2 -14 7 8 4
q:number	11 -9 -16 3 14 -19 5
q:nut	-1 3 -12 -7 13 6 -3
q:odd	0 1 7 -12 4 1 -2
q:odesa	0 2 0 11 -9 -4 -1
q:of	2 -21 6 8 8 -4 -15
q:off	2 10 5 -8 -7 3 -3
q:offer	7 -12 -5 -6 -17 -2 19
q:official	0 1 5 -11 0 0 5
q:oil	14 -1 -9 7 4 2 -14
q:once	0 -14 6 11 -15 3 -1
q:one	2 1 0 10 -7 3 -13
q:onion	-1 12 -12 -5 7 0 -1
q:opened	-2 -7 -4 14 2 -2 -10
q:orange	-2 2 2 3 -18 0 3
q:ordinary	-1 -25 20 3 -3 -9 -15
q:originating	0 -7 -5 10 0 0 -3
q:other	-2 0 7 7 -11 2 -9
q:otherwise	-3 15 0 0 0 0 -16
q:our	5 -4 -2 -8 -9 14 11
q:out	-1 1 -9 4 6 0 1
q:over	-18 7 10 -12 3 -1 -2
q:own	-2 -18 18 -4 0 2 -12
q:pact	-1 2 11 -17 4 0 0
q:page	0 4 -5 12 -2 -2 -11
q:paper	8 3 -3 -11 -4 2 8
q:parcel	-3 -13 9 0 9 -1 -18
q:parliament	3 -2 0 -12 0 0 7
q:part	0 -10 7 1 -2 3 -4
q:partner	0 0 -13 4 11 0 0
q:party	-3 10 0 -1 -5 0 -2
q:pass	0 -1 -9 19 -12 -1 0
q:passed	0 -1 -11 17 -7 0 -4
q:past	0 -1 13 -18 6 -2 -4
q:patented	0 -4 -10 12 3 0 -7
q:pause	-11 14 -3 0 -13 -7 3
q:peace	-1 2 9 -20 5 0 -4
q:pen	0 16 1 -18 -8 0 -1
q:people	-8 7 6 -2 2 -2 -12
q:pepper	10 0 -6 -10 11 0 -11
q:percent	-1 -6 2 -6 10 0 -4
q:period	0 -1 -4 -12 15 0 2
q:permit	0 9 7 -11 -10 0 -1
q:pharmaceutical	0 -1 -10 8 9 0 -8
q:phosphate	0 7 14 -19 -4 0 -2
q:pineapple	0 0 -10 12 -4 0 -5
q:place	-9 -7 0 -6 0 3 13
q:plane	0 -1 -6 12 0 -2 -3
q:plastic	-1 -2 3 4 0 4 -12
q:plu	3 -4 10 -4 -2 -2 -3
q:plywood	-1 12 10 -12 -8 0 -13
q:point	0 -7 9 10 -17 -3 -6
q:pork	-3 -1 5 14 -18 -6 -4
q:port	-5 -2 4 -23 14 4 1
q:possible	-6 -1 -1 12 -3 -2 -3
q:post	4 -10 21 -12 0 0 -13
q:power	0 -2 -19 1 19 -2 0
q:prawn	6 0 4 -13 7 0 -13
q:prepare	-1 -1 -10 1 -2 0 11
q:present	-11 4 -5 5 -17 1 8
q:price	-3 -8 30 -19 -5 -2 -7
q:proclamation	4 -5 -11 13 3 -5 -6
q:product	-2 -1 4 16 -16 -11 -5
q:prolonged	-6 10 5 3 -10 0 -13
q:propose	-5 -3 -20 -20 -1 0 33
q:protocol	0 -9 -8 -9 2 0 19
q:published	1 2 11 -18 5 -2 -2
q:pump	-1 0 1 -17 3 0 7
q:purchase	0 -4 -5 -11 11 -3 8
q:put	7 -7 -3 -17 23 0 -9
q:quarrel	2 -6 -1 -13 20 0 -12
q:quota	0 -11 15 10 -23 -3 -11
q:raise	9 -4 5 -15 3 7 -3
q:raspberry	0 19 -5 -5 -1 -2 -11
q:rate	-7 -6 0 18 -12 0 -7
q:rather	-1 0 1 -13 0 0 10
q:ratified	0 0 -9 12 -1 0 -5
q:raw	0 -6 4 -18 8 6 -5
q:reach	-4 11 -24 -9 6 8 19
q:read	3 2 -4 -12 13 2 -6
q:reader	9 -7 -5 -3 6 5 -13
q:ready	2 3 -16 -12 -3 0 18
q:reason	-1 4 9 1 -11 -4 -2
q:recall	-5 5 0 -17 7 3 -3
q:receive	-1 -9 -5 -3 -8 0 18
q:reciprocal	0 -17 9 -12 17 6 -16
q:record	5 6 -13 -2 -9 6 6
q:regional	0 -2 13 -10 -3 0 0
q:reject	-1 0 -6 -9 11 0 1
q:remain	-5 3 2 7 -1 -5 -19
q:reminder	0 -6 -8 -3 11 0 1
q:renewal	-1 21 -6 -10 -4 0 -8
q:renewed	-2 18 0 -3 -6 -1 -16
q:replace	-1 -5 3 11 -14 -1 -6
q:report	8 1 10 -1 -7 -3 -13
q:reporter	8 -16 12 -8 -15 -1 7
q:rice	-11 12 2 -13 -3 -2 5
q:right	10 17 -4 -3 -21 3 -3
q:rise	-5 -22 21 8 0 0 -13
q:risk	-3 -14 1 0 12 0 4
q:rod	0 11 -2 -1 -13 0 5
q:room	2 1 -11 -3 1 -1 9
q:round	-1 -16 14 -9 -13 3 11
q:rule	3 -14 4 3 -1 -3 -2
q:rum	0 -12 -7 10 -11 0 15
q:rumour	15 -7 4 -9 -3 -1 -7
q:run	1 13 6 -6 -16 1 0
q:sack	-1 2 -3 -5 13 -3 -8
q:sail	0 -12 9 6 -1 0 -3
q:salt	0 2 -12 11 1 0 -6
q:same	-10 -15 0 5 6 -10 5
q:say	-4 20 -2 -2 -2 -8 -6
q:scenario	-2 3 -9 -12 -8 0 16
q:section	-16 -19 17 -5 1 -6 -3
q:see	-5 -11 -20 8 11 0 12
q:seem	0 -5 12 -8 0 0 0
q:sell	4 -21 17 -8 6 -2 -11
q:semiconductor	-2 -3 14 -1 -6 0 -10
q:send	0 0 2 -8 -10 5 9
q:sesame	-2 12 5 -17 -5 0 1
q:settle	-2 -15 13 0 -3 -3 -6
q:shall	7 -10 -10 -2 7 0 9
q:she	-2 -2 0 4 -12 -1 5
q:shed	0 -6 -5 -4 12 0 1
q:shell	0 -4 -4 -15 13 0 5
q:ship	-8 3 -3 13 -2 -8 -8
q:should	0 3 5 11 -8 -11 -15
q:shrimp	-2 -4 20 -6 -4 2 -14
q:side	0 -8 -6 1 -1 -10 16
q:sign	-7 8 -4 9 -2 -18 -4
q:signature	5 0 1 11 -2 -6 -16
q:simple	0 0 -11 -12 0 0 17
q:since	-5 3 1 -4 19 -4 -25
q:sir	11 -2 1 -1 -10 0 -3
q:ski	0 12 -5 -11 3 1 -7
q:slap	-4 9 -3 10 -11 -3 -6
q:small	-4 7 7 -9 9 0 -11
q:something	-3 -3 -5 -2 14 5 -6
q:soon	0 0 -22 27 -13 0 -5
q:soybean	-2 7 16 -8 -6 -1 -13
q:speak	1 1 -1 -16 10 3 -2
q:special	0 -14 0 8 0 4 -8
q:spoken	0 1 8 -12 2 -1 0
q:spring	-6 -2 -3 -3 10 -8 0
q:stack	0 -3 16 -13 -2 0 -3
q:stake	0 12 -13 -8 8 -3 -3
q:stand	0 1 11 -9 -6 1 1
q:standstill	-4 9 -9 -4 -6 -1 13
q:start	5 -25 -25 17 4 -3 17
q:state	0 17 -5 -1 -2 -1 -15
q:statement	-4 5 -10 7 6 -3 -5
q:stay	1 -2 10 -7 -7 0 1
q:steel	-6 -5 22 -9 -7 3 -5
q:still	-9 -1 8 9 -12 -2 -8
q:stop	2 1 -2 10 -5 5 -18
q:story	5 -3 -15 3 13 0 -3
q:strike	-2 0 2 -14 7 0 3
q:stuff	0 0 -8 13 -8 2 -5
q:subject	-2 -11 0 8 0 3 -9
q:sugar	-4 4 9 -11 -3 2 -4
q:sum	3 -6 19 -1 -13 -4 -13
q:summit	0 0 17 -12 -1 0 -7
q:sunday	0 -12 6 4 -1 0 3
q:sunflower	2 12 0 -7 -9 1 -5
q:surcharge	10 -2 5 -30 7 -4 11
q:suspension	-8 0 -8 24 -27 -2 0
q:take	-18 10 -4 -1 3 -4 -5
q:talk	8 1 3 -1 -3 -11 -1
q:talked	5 -13 6 -16 6 0 1
q:tariff	-5 -12 12 3 0 -11 -8
q:tax	6 10 -12 3 -1 8 -10
q:tea	-3 1 7 -8 13 -4 -14
q:telephone	4 0 -4 7 -11 0 2
q:tell	-2 -11 -1 8 -8 -11 10
q:temporary	0 0 -15 12 3 0 -1
q:term	-1 -12 -15 23 1 -1 -6
q:text	-3 -14 -7 0 -13 -2 24
q:textile	-1 11 10 -6 -13 0 -4
q:th	0 -7 -8 8 -14 5 8
q:that	12 -13 -2 3 3 -9 1
q:the	-15 2 4 -5 4 -10 4
q:their	0 5 12 -24 -2 18 -5
q:them	0 -15 -6 3 21 -4 -7
q:then	-4 12 -23 -4 22 -3 -6
q:there	-11 -1 10 -2 -25 1 11
q:therefore	10 0 7 5 -17 -3 -10
q:they	-15 15 -7 3 -8 4 2
q:thi	-22 -4 4 6 -3 11 -8
q:thing	6 6 -5 -18 10 2 4
q:think	-5 -6 -5 6 -16 -5 16
q:third	-7 3 14 -6 -8 3 -7
q:those	0 -14 -15 21 3 0 -6
q:though	0 7 9 -15 -1 0 -3
q:threat	0 0 -5 -18 -1 -1 18
q:threaten	0 -9 1 -13 0 0 13
q:three	0 -20 4 4 0 0 -1
q:through	-5 0 0 20 -5 -5 -20
q:thu	0 16 0 -5 -8 0 -8
q:tile	-5 -9 -7 22 -7 -4 -3
q:till	1 -9 -6 14 -4 0 -2
q:timber	-4 6 -7 11 -5 -1 -4
q:time	-5 2 4 -6 5 -12 -1
q:tinned	0 0 -11 14 -2 0 -2
q:to	-1 -14 2 7 -6 4 2
q:together	-3 -9 18 -14 -3 11 -4
q:tomatoe	-1 -6 13 4 -9 -1 -4
q:too	-8 -7 -2 -8 4 -6 15
q:top	6 -6 20 -7 -15 4 -8
q:total	1 -7 1 13 -20 5 -10
q:toy	0 0 2 -12 5 -2 6
q:tractor	0 2 -11 -9 12 -1 1
q:trade	0 -18 1 -3 2 6 8
q:treaty	0 0 -25 11 -7 -7 21
q:truce	0 12 7 -28 18 -14 -4
q:truck	-2 8 2 3 -19 5 -8
q:true	-3 -5 10 -14 -1 5 0
q:truth	0 0 -10 14 0 0 -6
q:tuna	3 9 -6 6 -15 7 -9
q:turnberry	-1 -1 -9 15 0 0 -8
q:tyre	-1 7 0 1 -11 3 -1
q:under	-22 3 -2 4 -2 0 -2
q:understanding	-5 3 3 -8 -11 0 14
q:unless	-5 23 7 -22 -6 -1 -11
q:until	-21 -5 11 0 -14 -3 7
q:untouched	0 -3 7 -12 5 0 -1
q:up	8 6 -3 -11 -2 -9 12
q:upholstered	0 -11 -5 15 0 0 -7
q:upon	2 5 1 -14 4 0 0
q:us	-6 -2 15 -31 1 -1 13
q:used	5 -2 -8 -4 -4 7 11
q:usual	0 0 10 -12 4 0 -3
q:valid	0 14 -2 -11 -7 0 -3
q:valparaíso	-2 -4 -15 -9 18 -6 5
q:vanilla	-2 6 6 -13 0 0 0
q:vanity	0 -9 1 13 -1 0 -10
q:visit	0 -1 1 -3 12 0 -8
q:void	0 -2 -12 13 2 -2 -4
q:vote	-6 -1 -11 14 -2 0 1
q:wait	-5 -16 0 3 -3 -1 8
q:waited	0 1 -11 6 11 0 -7
q:wall	-2 0 -2 -14 3 0 9
q:walnut	-1 6 -8 -25 8 8 11
q:want	-2 -7 4 -6 -1 -10 11
q:warn	-4 10 -13 -9 6 -4 6
q:was	-2 -1 -4 -1 14 2 -10
q:washing	0 -13 7 12 -7 0 -4
q:watch	-5 -3 14 1 -4 -1 -5
q:way	2 -2 7 0 -9 -6 2
q:we	3 2 -19 -11 16 0 13
q:week	2 -18 1 -10 10 4 7
q:weekend	0 7 -17 2 5 0 6
q:welcomed	-1 0 14 -9 -2 0 -4
q:well	1 -14 2 -2 7 -8 4
q:were	-12 13 -9 1 2 12 -10
q:what	-17 13 -5 5 0 1 -5
q:wheat	-2 -6 16 -4 -6 0 -1
q:when	16 4 0 -9 -10 10 -3
q:where	-3 -7 14 2 -16 4 -4
q:whether	0 -2 5 -7 -14 8 2
q:which	2 -16 3 0 0 -12 11
q:while	-3 15 -6 -21 11 -3 0
q:whisky	0 0 0 13 -11 2 -11
q:who	-4 9 13 -12 0 11 -17
q:whose	0 -7 -13 1 15 0 2
q:why	-3 9 18 -11 -13 -5 -11
q:will	-7 1 -14 21 -40 9 16
q:wine	-2 19 7 -11 -13 -1 -3
q:winter	-1 3 3 9 -16 -5 1
q:wire	-2 -4 0 2 -11 0 10
q:with	-15 -8 -6 17 -2 1 -3
q:withdraw	7 -14 -5 -17 0 4 15
q:without	-1 14 -10 -6 -3 5 3
q:won't	-2 -3 -7 -15 -3 0 19
q:wool	-2 -9 0 -26 24 -4 8
q:word	-4 3 -6 6 9 0 -11
q:work	-1 11 -9 -3 12 0 -13
q:world	-1 0 -9 -4 2 12 2
q:worse	3 -10 -10 13 6 -4 -5
q:worst	-1 1 -10 11 -10 9 -9
q:would	-2 19 -9 -25 -17 0 26
q:write	3 -8 0 4 -9 3 2
q:yarn	3 9 -12 7 -14 7 -4
q:year	-5 10 -2 -14 15 2 -9
q:yes	-1 0 -9 16 -3 -2 -4
q:york	0 -2 12 -2 -8 -1 -2
q:you	0 8 26 -13 -18 -3 -15
q:your	8 5 -6 -6 7 3 -11
q:zero	-11 4 -3 1 -12 -6 12
q:—	19 -1 -2 -4 0 -10 -1
q:•	-6 -13 1 11 -10 -4 5
qt=future	-4 0 3 4 -20 5 5
qt=modal	-4 -3 -2 2 -9 -8 11
qt=past	-5 -26 3 -8 7 6 11
qt=perfect	-17 -9 1 4 5 -2 -2
qt=pluperfect	-3 -16 7 -3 3 -14 7
qt=present	-16 22 -2 -5 -3 -2 -3
quoted	16 0 -9 -5 1 8 -6
r1=(	-15 3 15 0 -31 0 -1
r1=)	6 -3 -11 -14 24 -16 -2
r1=,	-12 -14 4 2 -2 6 5
r1=.	0 1 -1 4 0 -11 -1
r1=<day-ahead>	8 13 -4 -11 3 -4 -7
r1=<day-gone>	-3 12 0 0 -9 -3 -3
r1=<day-today>	-3 10 20 -10 -16 -3 -15
r1=<duty>	-5 12 3 -6 -5 -11 3
r1=<end>	-20 12 6 -2 -5 3 -16
r1=<goods>	-3 16 -13 -13 2 -6 12
r1=<level-noun>	-6 -6 -17 21 -9 -1 5
r1=<level>	-13 -12 -1 -22 17 15 -3
r1=<name>	-2 -10 12 0 0 -1 -6
r1=<not>	-13 8 3 -5 4 -4 -2
r1=<v-bear>	0 4 -9 12 -6 0 -6
r1=<v-begin>	-9 -1 12 -6 2 -9 -5
r1=<v-end>	-2 -10 23 -2 -12 0 -9
r1=<v-impose>	-12 -8 2 1 0 -2 9
r1=<v-say>	-1 -5 6 -11 0 -1 10
r1=<v-stay>	1 -1 6 -3 7 -4 -27
r1=<v-suspend>	-3 -18 -1 18 -5 0 -10
r1=<v-target>	-6 11 0 -1 -5 -3 0
r1=?	-5 -13 0 -18 6 12 10
r1=ad	0 0 -3 10 -7 0 -4
r1=additional	0 3 -10 9 -2 0 0
r1=after	9 14 -8 6 -12 -1 -17
r1=again	2 11 -10 -2 1 5 -8
r1=against	0 -2 3 -13 0 -4 9
r1=all	-5 -2 13 -3 1 -5 -13
r1=alone	4 -1 11 -10 -3 0 -3
r1=and	-8 14 -7 -4 3 -1 -3
r1=announce	0 -3 -2 -6 0 0 10
r1=apply	-3 -5 12 -8 7 0 -10
r1=are	4 -7 -8 12 -4 -4 5
r1=as	-5 -14 7 8 -16 -1 4
r1=at	-4 -3 4 -9 5 7 -4
r1=become	0 -2 6 -13 8 -1 -10
r1=before	1 11 -44 -2 20 0 8
r1=come	-4 3 5 -11 3 -4 4
r1=could	-2 15 -8 -11 -9 6 -1
r1=duty	1 10 11 -13 -2 -2 -6
r1=each	-1 -9 -6 -6 12 0 9
r1=either	-4 0 -5 12 -1 -1 -7
r1=end	-1 -8 17 0 -10 0 -7
r1=fentanyl	0 -1 -6 -15 16 0 -5
r1=first	0 -1 -11 0 3 6 2
r1=for	10 -6 -17 6 -3 1 10
r1=from	3 -3 -25 14 -11 -11 16
r1=had	10 8 -11 -6 -1 1 -3
r1=here	-5 5 10 1 -11 -3 -17
r1=if	-2 13 -9 -3 -4 -4 4
r1=in	-7 2 0 2 -9 5 0
r1=instead	1 -5 -6 4 -17 -3 12
r1=it	-8 12 -1 -2 0 -5 -2
r1=may	5 0 0 7 -4 0 -12
r1=next	-1 -1 -5 10 -7 -1 1
r1=now	-2 -14 29 -12 -6 0 -16
r1=of	4 -20 -6 14 8 6 -18
r1=once	0 0 -9 16 -2 -2 -5
r1=or	-10 -17 0 5 -8 -6 13
r1=otherwise	-3 14 -9 -1 -1 0 -1
r1=outside	0 -1 13 -7 -4 0 -3
r1=over	-4 -18 5 11 -7 -2 -11
r1=per	6 2 5 0 -4 0 -11
r1=percent	0 -5 -5 13 2 0 -9
r1=plu	0 -8 19 -5 -6 0 -7
r1=reciprocal	0 -1 11 -12 -3 5 0
r1=return	-1 11 4 -16 3 -1 -9
r1=shall	-1 3 -15 18 0 0 -8
r1=since	0 -10 15 -7 0 -4 -10
r1=sleep	0 -4 -7 13 -5 0 0
r1=so	0 -2 11 -9 0 0 -7
r1=surcharge	-2 -3 14 -22 3 0 -10
r1=suspend	0 -7 -8 14 -3 0 0
r1=tariff	-8 -6 -13 9 -4 -5 15
r1=tax	0 13 -1 -1 -6 0 -6
r1=that	10 -3 -1 -6 3 -30 8
r1=the	10 -4 -3 -10 2 6 1
r1=then	0 5 -18 1 9 -5 1
r1=throughout	-1 -5 11 -12 0 0 2
r1=to	-12 -15 12 1 0 3 -11
r1=together	-1 -7 1 16 -12 -4 -6
r1=under	-8 -10 18 -22 9 0 -8
r1=until	-11 -28 19 -23 26 -1 -33
r1=was	0 -11 -1 8 -10 4 5
r1=we	6 -14 2 1 6 -5 -8
r1=were	2 2 0 -11 5 -3 2
r1=when	-6 -5 -4 1 9 7 -18
r1=where	0 11 -2 -2 -4 0 -6
r1=will	-1 12 -1 6 0 0 -22
r1=without	-1 19 -12 -15 -5 0 5
r1=would	-13 4 -15 -3 2 1 14
r1=—	0 -3 7 -10 4 8 -13
r2="	6 4 1 6 -16 -1 -6
r2=(	0 -1 -5 -11 7 0 9
r2=,	15 5 -7 2 8 -5 -18
r2=.	2 8 10 0 -10 -10 -11
r2=<day-ahead>	-14 -8 -23 9 2 0 17
r2=<day-gone>	-8 -9 4 -2 3 -13 7
r2=<duty>	1 3 7 -14 5 -5 2
r2=<end>	-11 4 0 3 1 -4 0
r2=<goods>	25 -3 -10 -12 -1 -2 8
r2=<level>	-15 6 -7 -3 5 12 0
r2=<money>	-3 0 9 -1 -2 -2 -6
r2=<month-ahead>	10 -2 -15 1 6 -3 2
r2=<month-gone>	5 -14 -4 1 6 1 -9
r2=<name>	1 -6 -3 1 14 -14 -3
r2=<number>	-4 -10 8 -15 14 11 -10
r2=<office>	0 -6 -6 11 6 0 -8
r2=<organisation>	0 -7 -8 -12 6 0 14
r2=<person>	-10 0 -4 8 -12 -4 9
r2=<v-begin>	4 -12 9 14 -2 -12 -20
r2=<v-down>	9 6 9 1 -9 -4 -19
r2=<v-end>	-10 0 12 -19 -2 0 10
r2=<v-impose>	7 1 -6 9 -4 -11 -2
r2=<v-propose>	-3 -13 -5 4 9 -2 1
r2=<v-stay>	-11 -20 5 10 8 -6 -15
r2=<v-suspend>	-3 -4 -9 18 -8 -1 0
r2=<v-target>	-2 -3 8 -12 3 0 0
r2=<v-up>	-6 -20 -2 12 3 -7 2
r2=a	-15 12 -5 3 -6 13 -1
r2=account	0 0 14 -7 -7 0 -1
r2=after	-2 -10 5 3 -10 -3 6
r2=all	-6 0 -10 2 12 -10 4
r2=an	4 3 1 -16 -4 5 0
r2=and	-8 0 -2 -2 12 -15 2
r2=arrival	-1 -8 16 -6 -4 0 -5
r2=as	8 9 9 -9 -9 -11 -8
r2=at	-2 -3 0 -5 -8 4 12
r2=away	0 -4 -8 10 1 0 -1
r2=back	2 13 -15 0 5 -3 -12
r2=banana	6 3 2 -3 1 1 -13
r2=be	2 7 8 -5 0 2 -16
r2=because	-1 -3 -1 -6 12 -3 0
r2=become	0 -9 22 -8 -6 0 -11
r2=beef	3 1 0 -10 -12 5 6
r2=beer	-5 -3 13 -6 -7 0 2
r2=before	-8 -13 16 5 -10 -4 -5
r2=both	1 -6 -13 2 -12 2 19
r2=butter	0 -1 -11 10 -1 0 0
r2=cent	6 2 8 -4 -4 0 -11
r2=certain	0 0 11 -4 -2 0 -9
r2=charge	0 -13 4 -1 2 1 1
r2=coffee	8 0 5 -19 2 0 -2
r2=copper	0 0 9 -13 -3 0 4
r2=cork	0 0 -13 8 6 0 -1
r2=down	-1 -5 -1 2 -16 -1 11
r2=each	-2 -6 -5 11 -3 4 -4
r2=electric	-1 -1 11 -3 -3 0 -3
r2=every	-2 5 3 5 -16 -1 2
r2=everyone	0 -1 -5 10 -3 0 -4
r2=everything	3 -1 -1 -12 3 -1 11
r2=fentanyl	-1 -14 15 -1 -8 -3 -4
r2=for	2 -10 4 -2 0 5 -3
r2=go	-4 -17 4 9 6 -5 -9
r2=good	-5 -15 6 9 -1 -1 -13
r2=had	-3 3 -21 -1 0 0 18
r2=has	-11 2 12 -4 -4 -3 0
r2=heavy	0 -1 -11 0 0 0 12
r2=his	-1 -5 13 -11 0 0 2
r2=hold	0 -5 -5 12 -3 0 -2
r2=impose	0 5 17 -19 0 0 -2
r2=in	4 2 -10 7 -11 14 -3
r2=instead	0 -3 -11 8 -8 0 8
r2=is	-4 3 7 -6 8 -8 -11
r2=it	-4 16 6 -4 -3 -6 -16
r2=its	4 -4 -5 4 -18 16 2
r2=kitchen	0 -5 -6 -4 -3 0 14
r2=last	-7 -12 -13 -6 12 7 11
r2=later	0 0 -11 7 6 0 -4
r2=levy	0 -4 16 -12 -2 0 -5
r2=machine	0 6 -13 -4 -1 0 8
r2=maize	-4 2 -10 -7 1 0 12
r2=monday	0 -3 -7 13 0 0 -5
r2=most	-4 0 3 10 -3 0 -18
r2=never	1 12 -13 -1 -12 3 3
r2=not	0 9 -17 9 -6 3 7
r2=nothing	-10 -1 21 -7 -12 6 -10
r2=now	3 5 -26 14 -4 -6 9
r2=of	-3 -14 4 7 -9 -15 6
r2=on	0 9 -7 10 5 -17 -15
r2=once	-2 6 -23 6 -8 -3 13
r2=or	-5 14 -5 0 -1 -6 -4
r2=our	9 -8 5 2 2 -6 -15
r2=over	0 0 -20 5 2 0 13
r2=patented	-2 -2 -5 17 -2 0 -13
r2=pepper	-5 -4 0 -5 0 0 11
r2=place	0 0 -13 6 -6 0 11
r2=point	0 -9 -11 15 -6 0 4
r2=present	0 -7 21 -9 -3 0 -4
r2=put	-2 -8 -10 13 1 0 0
r2=retain	0 0 15 -13 -1 0 0
r2=section	-1 3 8 -5 0 -1 -11
r2=should	-2 0 -13 -6 1 0 15
r2=since	1 -11 11 0 -12 -1 2
r2=soon	4 0 -9 12 0 0 -7
r2=soybean	-2 0 -14 6 14 0 -9
r2=start	0 -1 -9 12 -6 0 1
r2=stay	0 -10 12 -1 -7 0 -3
r2=steel	0 -6 12 -7 2 -2 -2
r2=still	8 -4 10 0 -5 0 -11
r2=suspend	0 -7 -29 22 1 0 5
r2=talk	-1 -1 15 -14 10 0 -13
r2=thank	0 0 12 -7 -1 0 -4
r2=that	0 9 -10 8 -3 2 -4
r2=the	-7 -1 -11 4 -1 26 -1
r2=their	-13 -4 2 8 -10 8 -9
r2=them	-6 -10 -11 11 6 -1 3
r2=then	2 -3 -4 -24 25 -11 -3
r2=there	-1 -9 2 11 0 0 -9
r2=they	5 -10 7 -3 6 2 -13
r2=to	-2 -4 4 -3 0 -12 7
r2=together	0 2 8 -12 4 -4 0
r2=too	0 0 12 -3 -1 0 -8
r2=top	-3 1 -8 -2 12 -3 2
r2=unchanged	0 -5 20 -14 -4 0 -4
r2=unless	-1 0 -7 10 -12 -1 0
r2=until	-1 6 0 10 -16 -6 -2
r2=us	-2 -12 3 -7 -9 12 7
r2=valorem	0 0 -4 10 -7 0 -4
r2=was	-7 -8 -6 -2 0 -1 16
r2=week	1 -6 -10 18 -12 -8 8
r2=well	-2 -6 -14 6 -7 3 16
r2=were	-6 -1 -6 11 -6 -1 6
r2=what	-3 -4 -13 7 7 2 3
r2=where	-1 0 -4 5 -15 6 2
r2=will	-4 2 16 -8 -2 -1 -6
r2=wine	-1 0 5 4 0 -3 -12
r2=with	-4 3 7 4 0 -2 -13
r2=would	-8 9 10 0 -10 -5 -8
r3="	24 -16 -13 -9 4 2 -2
r3='s	13 -3 -4 -7 9 -3 -6
r3=(	0 1 -16 7 9 -1 2
r3=,	3 -9 -3 -3 5 12 1
r3=-	-3 3 -1 3 5 -2 -12
r3=.	18 -7 1 -5 -4 2 0
r3=:	1 -1 2 -5 0 12 -15
r3=;	1 -10 -11 9 8 -11 6
r3=<day-ahead>	-14 -5 0 -3 4 -4 11
r3=<day-gone>	-7 1 0 8 -13 0 2
r3=<day-today>	0 0 8 -13 0 -3 4
r3=<duty>	0 -3 11 5 -9 -7 -22
r3=<end>	-11 5 1 2 0 -3 -2
r3=<gate>	-5 2 6 -9 0 0 4
r3=<level-noun>	2 -2 -8 1 -1 12 -2
r3=<level>	5 -10 -2 7 9 -14 -5
r3=<money>	-2 -2 14 -1 -6 -3 -7
r3=<name>	-7 7 6 4 -11 -9 -4
r3=<not>	7 2 11 -9 -1 -14 -7
r3=<number>	-28 2 2 -4 6 -16 7
r3=<office>	-1 3 12 -16 -2 0 -1
r3=<organisation>	0 -6 -2 -7 5 -3 10
r3=<person>	-4 -4 8 -12 -16 -4 20
r3=<quality>	6 -12 9 -5 6 -3 -5
r3=<seat>	-5 -13 1 5 0 -5 1
r3=<v-agree>	4 0 -12 13 -3 -4 -4
r3=<v-bear>	2 0 2 -14 1 1 8
r3=<v-begin>	-9 -4 8 -12 3 2 5
r3=<v-down>	1 -16 -2 -3 3 -5 14
r3=<v-end>	-8 6 -10 -1 7 -10 9
r3=<v-impose>	-14 -3 -7 2 6 -5 7
r3=<v-propose>	0 -12 -16 7 -17 -4 21
r3=<v-return>	-3 -10 -3 11 2 -4 0
r3=<v-say>	-3 -8 -4 10 0 -14 2
r3=<v-stay>	-9 4 13 -12 -1 4 -3
r3=<v-suspend>	0 -4 -1 15 -10 -4 -5
r3=<v-target>	5 -5 0 -14 4 -1 10
r3=<v-threaten>	0 5 -1 -16 -5 0 9
r3=<v-up>	7 -7 6 -10 -3 9 -5
r3=?	15 9 -16 -7 -5 5 -5
r3=a	7 -18 -10 10 -1 5 4
r3=account	-2 -4 -10 -2 16 0 -6
r3=add	1 5 -14 1 2 0 0
r3=again	-1 -1 7 6 -6 -5 -13
r3=against	0 0 -6 12 -3 0 -6
r3=an	13 -5 -4 -2 1 -5 -2
r3=and	-5 -13 -2 0 12 -13 7
r3=announce	0 -3 -13 1 1 -2 10
r3=any	-3 -6 -12 9 3 0 4
r3=apply	-1 8 6 -22 5 0 -4
r3=apricot	0 -1 11 -11 0 0 1
r3=as	2 -11 7 3 -2 -6 -5
r3=autumn	-1 -1 -14 4 5 -6 7
r3=avocado	3 7 1 -13 0 0 0
r3=back	-3 2 -9 13 4 -1 -17
r3=be	-6 10 10 -6 -7 -6 -5
r3=been	2 8 1 3 -19 -5 0
r3=before	-6 4 8 -15 7 -1 -10
r3=cabinet	0 -6 -5 -5 -3 0 15
r3=call	0 0 17 -7 -11 0 -4
r3=change	-1 -2 12 -4 -4 0 -3
r3=charge	6 -1 -1 -7 13 0 -11
r3=chip	0 -3 -9 0 -5 -1 13
r3=come	-6 -12 -7 0 5 -2 12
r3=cut	0 -1 -9 11 -6 0 2
r3=effect	0 0 13 -9 -7 0 0
r3=effective	-2 -1 -13 9 -2 -1 3
r3=end	-4 12 -20 5 3 -5 2
r3=everybody	0 -8 12 -6 -1 0 0
r3=everyone	0 0 4 -12 7 0 -2
r3=everything	-3 -1 18 1 -13 0 -11
r3=farm	0 -2 -13 4 12 0 -6
r3=figure	2 -3 -12 8 7 -5 -3
r3=first	-4 -12 7 -1 1 -3 2
r3=fish	-3 -4 -11 11 -3 0 8
r3=for	-14 -19 0 10 6 -6 0
r3=from	-3 13 -7 9 5 -10 -15
r3=furniture	-2 -7 -12 3 3 0 10
r3=get	5 -1 4 -13 -4 3 2
r3=glove	3 0 11 -7 -2 0 -9
r3=good	-5 0 9 2 1 -9 -12
r3=had	1 13 -6 3 2 -5 -11
r3=have	-4 -13 -3 21 -3 -4 -14
r3=height	0 0 -6 -4 -7 13 0
r3=highest	0 1 0 -3 -6 7 0
r3=if	4 -1 0 -12 -4 -1 9
r3=import	0 0 -6 11 -3 0 -5
r3=in	12 18 8 -8 -7 -14 -12
r3=instead	-2 13 -15 0 -6 0 8
r3=is	10 12 2 -10 -6 0 -6
r3=it	-19 1 -1 5 8 -5 -4
r3=keep	0 -7 15 -10 1 0 0
r3=letter	0 -3 2 -12 -9 0 14
r3=machine	-6 1 12 3 -10 0 -10
r3=mangoe	0 0 3 -13 -1 0 10
r3=medicine	0 -13 7 -2 2 6 -3
r3=moment	0 -6 14 -6 0 0 -3
r3=most	-1 -6 -11 2 3 8 2
r3=motorcycle	5 0 8 -14 -1 0 -1
r3=narrow	0 0 10 -7 -1 0 -4
r3=not	-2 2 20 -12 -10 -1 -7
r3=of	-3 -5 -15 14 -12 -13 21
r3=off	0 0 -10 13 0 0 -8
r3=oil	-9 4 22 -11 -8 3 -14
r3=old	0 -4 13 -10 2 0 -6
r3=on	-1 10 5 -13 3 -18 1
r3=one	1 -4 0 -13 12 11 -17
r3=other	0 9 6 -8 0 2 -11
r3=out	0 7 -17 -4 16 0 -3
r3=paper	11 -14 -9 -5 9 -1 3
r3=part	0 -6 17 -11 2 -2 -7
r3=peak	0 -3 -3 -7 -5 13 0
r3=pork	-1 -2 -11 8 -4 0 8
r3=port	0 -1 12 -10 0 0 0
r3=potash	0 -2 -2 13 -9 0 -5
r3=present	0 3 -12 -4 -3 0 14
r3=pump	5 4 -15 -3 -3 1 10
r3=rate	-4 4 -14 5 8 -6 0
r3=remain	0 2 8 -11 -5 1 4
r3=rubber	-1 -3 14 -4 -4 0 -6
r3=same	-3 4 -2 12 -21 1 -3
r3=say	-4 -6 11 7 1 -6 -14
r3=ship	-2 10 5 -6 3 0 -12
r3=shrimp	3 0 11 -16 -2 -1 0
r3=since	-2 0 10 -1 -2 -4 -13
r3=so	0 1 10 -1 -9 0 -3
r3=start	2 0 -11 5 -1 0 3
r3=steel	1 -5 8 2 -10 -1 -2
r3=still	-1 0 -2 -7 -2 0 12
r3=suspend	0 -12 -8 22 -3 0 -9
r3=table	0 0 -7 -4 -3 0 11
r3=take	-8 1 14 -14 -11 4 4
r3=tariff	-1 0 9 2 -10 0 -11
r3=tea	-2 -7 -5 5 11 -2 -3
r3=tell	-9 -4 -5 0 -3 0 14
r3=than	-4 -1 8 -4 -11 11 -6
r3=that	6 -1 -4 12 -13 6 -6
r3=the	-1 2 -4 2 2 -10 3
r3=their	0 4 -11 10 -5 -1 -1
r3=then	0 11 -9 2 -7 -3 2
r3=there	0 -2 6 3 -17 4 1
r3=they	-5 11 3 -6 -4 -4 -4
r3=threaten	0 -4 -9 -15 -5 0 22
r3=to	-17 3 -2 1 -1 2 3
r3=together	0 0 19 -13 -7 0 -4
r3=top	-2 1 -6 2 -9 15 -5
r3=truce	7 -8 -1 -5 15 -10 -17
r3=truck	6 -6 -12 2 -4 0 8
r3=under	-1 -5 17 -7 -3 0 -5
r3=until	-3 -3 -14 17 4 -9 -1
r3=value	-2 -4 17 -6 -7 0 -9
r3=was	13 -17 -17 2 5 -10 10
r3=we	-8 0 11 -6 2 -4 -4
r3=week	-4 5 -20 2 6 10 -4
r3=what	-1 -2 1 -13 2 0 11
r3=when	0 -1 13 -6 -4 -5 -3
r3=where	0 -4 -7 -2 -1 0 12
r3=which	-1 -4 -7 15 -2 -6 -4
r3=will	2 4 5 -9 -4 0 0
r3=wine	-6 -2 -8 5 -11 6 11
r3=winter	0 -2 -1 -9 12 -3 -3
r3=with	-2 3 -2 4 8 -10 -10
r3=worst	0 -1 -2 -4 -11 14 0
r3=worth	0 -2 15 -13 -2 0 -1
r3=year	-5 -13 -2 0 10 -3 5
r4="	9 7 -12 -13 2 -6 6
r4=(	5 -1 -1 10 -10 0 -5
r4=)	-9 9 -15 2 7 -4 2
r4=,	-11 7 1 -7 8 6 -10
r4=.	10 -4 -2 -14 7 -6 8
r4=<agent>	-4 16 -26 16 -4 -6 3
r4=<day-ahead>	3 8 4 5 -38 -3 -5
r4=<day-today>	-2 2 4 0 -11 -1 3
r4=<gate>	-3 0 12 0 -11 0 -3
r4=<goods>	-4 -12 19 -1 -4 0 -14
r4=<level-noun>	2 0 12 -15 -7 -5 11
r4=<level>	11 -1 -13 3 1 -2 8
r4=<month-gone>	0 5 9 -4 -1 -10 -6
r4=<name>	-13 -2 -7 6 5 -10 5
r4=<not>	-11 2 6 -2 2 1 -7
r4=<number>	-10 -5 1 -9 -1 -8 19
r4=<office>	11 -6 -9 -12 3 -2 7
r4=<person>	-2 -4 0 2 -17 6 5
r4=<quality>	0 -20 -10 11 10 -1 0
r4=<span>	-4 -3 -5 12 2 -2 -9
r4=<taker>	0 -1 3 -12 0 -2 8
r4=<v-bear>	0 -14 15 -9 13 -4 -15
r4=<v-begin>	-14 0 -8 16 -12 -6 8
r4=<v-buy>	-4 1 -8 11 -4 -3 2
r4=<v-end>	3 4 -6 -4 9 -3 -2
r4=<v-impose>	-11 8 -4 7 3 -8 -8
r4=<v-propose>	4 -4 2 -24 3 -5 10
r4=<v-say>	14 5 -11 -14 2 -5 12
r4=<v-sell>	-1 0 11 -8 3 -4 -2
r4=<v-stay>	2 18 -3 -4 -4 -8 -5
r4=<v-suspend>	-3 16 -2 -5 6 -2 -15
r4=<v-target>	-11 3 17 -15 -10 1 2
r4=<v-up>	-3 -6 19 -12 1 -1 -12
r4=above	0 0 -4 -6 -4 0 11
r4=again	-2 -10 -10 4 15 0 3
r4=against	0 11 -9 3 -3 0 0
r4=agreement	-4 -5 14 -12 5 -2 -1
r4=all	-5 2 6 4 -15 5 -5
r4=and	-14 6 3 0 -3 2 -7
r4=announce	-5 -2 -5 1 -13 -1 14
r4=are	4 -3 -6 -1 14 1 -16
r4=at	0 7 5 -3 -2 3 -13
r4=back	-2 -2 3 -2 10 -3 -12
r4=become	0 -2 12 -6 -6 0 -2
r4=been	0 2 -5 3 6 6 -16
r4=before	-4 -1 19 -19 -4 3 0
r4=begin	-3 1 -6 14 -14 -3 2
r4=border	0 0 11 -5 -3 0 -1
r4=butter	-6 -6 3 11 -5 0 -7
r4=by	-4 -15 4 9 1 -3 -5
r4=charge	-6 10 17 -19 2 2 -15
r4=coffee	0 -6 13 2 -6 0 -8
r4=come	-2 0 -8 9 -12 -2 9
r4=day	1 1 -27 21 -3 5 -1
r4=deal	-5 -4 -9 19 -7 0 -8
r4=do	-3 0 11 -7 -1 0 -1
r4=doe	6 -10 19 -2 -9 0 -16
r4=down	0 -3 -8 11 -2 -3 3
r4=drawer	0 2 -15 2 0 0 11
r4=duty	4 -16 -13 14 0 5 -2
r4=effect	0 -1 7 -11 1 0 0
r4=engine	0 8 -13 5 -1 0 2
r4=ever	0 0 0 -3 -7 10 0
r4=everywhere	-4 -2 17 -7 -10 0 -4
r4=farm	0 0 13 -12 -4 0 0
r4=fentanyl	0 -5 14 -1 -6 -4 -1
r4=find	0 2 11 -7 -4 0 -7
r4=for	-8 -1 -7 1 10 -4 2
r4=from	-10 -1 11 -14 9 -7 5
r4=good	-16 -6 -6 3 5 -2 9
r4=had	-4 -17 -11 3 7 -3 11
r4=half	0 -7 -7 0 13 -3 0
r4=has	2 -17 4 -9 -3 -5 15
r4=have	7 2 -14 -1 14 -6 -4
r4=if	-10 -13 6 7 -12 -3 7
r4=immediately	-2 -1 -13 9 -2 -1 3
r4=impose	0 -2 6 6 -13 0 -1
r4=in	-12 -4 5 -9 -3 0 15
r4=included	0 -1 14 -8 -3 0 -10
r4=instead	0 13 -4 -2 0 0 -3
r4=is	0 1 -13 10 0 -4 7
r4=it	0 1 -11 10 -8 -3 7
r4=keep	0 -3 -12 8 11 0 -5
r4=last	-2 1 9 -16 2 0 -3
r4=letter	0 0 -8 1 -5 -1 9
r4=machine	-1 -9 0 11 -7 -1 -1
r4=month	0 -1 11 -9 -10 3 3
r4=most	0 -2 3 -12 0 0 8
r4=move	0 -3 12 0 -6 -3 -1
r4=no	0 -8 12 -14 11 0 -12
r4=not	-10 3 2 -12 -4 6 8
r4=nothing	-3 -10 7 8 -8 -1 -4
r4=now	-1 3 -24 1 20 2 0
r4=number	5 1 -11 -4 -3 0 8
r4=of	-4 5 -10 4 8 5 -7
r4=on	2 5 -6 16 -4 -10 -14
r4=or	-1 1 9 -13 3 -1 -3
r4=our	4 2 -11 -3 10 -1 -1
r4=over	3 -1 0 -15 11 0 -1
r4=pay	-3 -9 11 -13 11 -8 -5
r4=place	0 5 6 -18 0 0 4
r4=quota	0 0 -7 13 -1 0 -6
r4=say	7 11 -4 -14 3 -6 3
r4=seem	-2 0 -6 -6 0 0 12
r4=send	0 0 11 -7 2 -3 -5
r4=sign	-1 -2 12 -9 -4 0 0
r4=some	5 -3 12 -13 2 -3 -3
r4=soon	-2 0 14 -5 -7 0 -1
r4=start	0 -7 -11 12 -2 0 5
r4=stay	0 6 8 -9 3 0 -12
r4=still	0 -6 6 -11 -8 6 8
r4=that	-5 6 -30 9 -5 22 6
r4=the	-5 7 -2 0 -18 5 5
r4=them	0 2 14 -9 -8 0 -3
r4=then	0 0 4 12 -11 0 -10
r4=there	2 0 22 -24 -3 0 2
r4=thi	10 -1 4 -13 -1 5 -4
r4=three	0 0 11 -5 -3 0 -3
r4=to	-3 -9 -2 -9 23 0 -5
r4=too	-1 -6 -8 1 -2 0 14
r4=two	-3 -12 0 7 4 0 -1
r4=under	-2 -5 9 9 -14 -1 -14
r4=was	7 -11 16 -18 1 5 -6
r4=we	2 -2 -9 10 -14 2 5
r4=where	-1 15 0 -3 -10 -4 -3
r4=which	-5 -11 -14 10 8 9 1
r4=will	-4 1 -4 13 -10 -2 -7
r4=with	1 5 -1 1 -16 -1 4
r4=worth	-2 -3 -1 16 -11 0 -8
r4=would	5 0 17 -6 -15 0 -8
r4=yarn	-2 -5 -13 7 11 0 -3
r4=year	-7 4 -10 -2 13 -6 2
r4=—	-3 11 -5 1 -1 0 -7
r=" .	1 4 11 -12 6 0 -17
r=( now	0 4 -22 20 -8 0 -5
r=( until	0 6 -2 11 -17 0 -3
r=) ,	-4 -5 8 -12 8 -1 -1
r=) .	1 -15 1 -6 15 -3 -2
r=) <end>	6 10 -21 1 1 -5 0
r=, <name>	7 -16 -8 5 8 -8 0
r=, <office>	-2 -6 0 12 -1 0 -7
r=, <quality>	0 1 -1 -17 16 0 0
r=, against	0 -2 9 -18 -8 0 8
r=, and	-5 -4 -3 1 10 -12 2
r=, as	9 11 10 -12 -10 -10 -10
r=, at	0 0 4 -11 -1 0 5
r=, but	-4 -9 -11 7 8 3 0
r=, for	-5 -14 5 -5 1 7 0
r=, from	-5 -10 2 5 -3 -3 0
r=, go	0 0 13 1 -9 0 -4
r=, half	0 0 14 -16 0 0 0
r=, instead	0 0 -12 9 -5 0 5
r=, is	1 -11 2 1 8 -8 -4
r=, its	0 -4 -4 -6 -2 12 0
r=, more	0 0 0 -4 -8 11 0
r=, not	-11 15 -7 -8 -13 -3 13
r=, now	0 4 -14 -10 1 -3 16
r=, on	7 -4 -16 11 5 -6 0
r=, over	0 0 -13 6 4 0 2
r=, remain	0 -5 12 -1 -4 0 -1
r=, should	-1 0 -11 -4 1 0 11
r=, since	0 -7 13 3 -10 -4 -10
r=, start	0 0 -6 10 -6 0 0
r=, stay	0 -7 15 -8 -1 0 0
r=, thank	0 0 12 -7 -1 0 -4
r=, the	-14 -8 -8 -8 -7 30 4
r=, then	-4 -1 -3 -14 16 -8 0
r=, to	1 0 8 -3 1 -3 -9
r=, unchanged	0 -5 18 -13 -3 0 -3
r=, under	-1 -3 11 -3 -2 -1 -6
r=, unless	-1 0 -7 10 -12 -1 0
r=, where	-1 0 -6 7 -15 6 3
r=, will	-3 -6 12 0 0 -1 -10
r=, with	-1 0 6 6 3 -1 -19
r=, within	0 0 -8 12 0 0 -5
r=, would	0 0 11 -4 -6 0 -4
r=. "	12 8 -7 1 -9 0 -7
r=. <end>	-5 -1 1 4 1 -11 0
r=; <end>	-1 -4 -13 17 2 0 -5
r=; and	0 14 -8 -13 4 -1 -1
r=; that	9 -7 -5 -12 2 6 0
r=; until	0 0 -15 12 -4 0 4
r=<day-ahead> ,	5 6 -12 4 0 0 -6
r=<day-ahead> .	6 4 5 -7 0 0 -13
r=<day-today> .	-1 8 3 0 -10 -1 -7
r=<end> <end>	-20 12 6 -2 -5 3 -16
r=<level> <end>	-7 0 2 -9 1 0 5
r=<level> <level>	-4 -22 -12 -29 24 17 -17
r=? <end>	-5 -11 0 -15 3 9 12
r=ad valorem	0 0 -4 10 -7 0 -4
r=again ,	8 9 -13 -18 -5 9 -1
r=again .	-4 6 -10 9 4 -4 -7
r=and ,	0 -2 16 -1 -10 -4 -5
r=and <level>	-10 21 -12 -5 0 4 -10
r=and <name>	-1 -4 8 -2 -11 -3 7
r=and <number>	-7 3 -14 3 8 6 -6
r=and get	6 -5 -13 2 -9 -3 13
r=and has	-3 0 11 -6 0 0 -1
r=and the	6 5 15 -1 -20 -6 -15
r=and then	0 -3 -10 -5 13 -1 0
r=and would	0 -9 14 0 -5 0 -6
r=apply again	0 -12 4 3 6 0 0
r=are charge	0 -5 10 -2 -4 0 0
r=are not	0 -5 -9 14 -5 0 0
r=are suspend	0 -2 -19 18 -5 0 0
r=are to	0 -3 -14 -6 5 0 14
r=as before	-4 -12 20 0 -12 0 -8
r=as of	-5 1 -1 8 2 0 -12
r=as soon	4 0 -9 12 0 0 -7
r=as well	-2 -6 -14 6 -7 3 16
r=at most	0 0 -11 16 -2 0 -8
r=at once	-2 -2 -19 10 -3 -3 11
r=at present	0 -7 21 -9 -3 0 -4
r=before ,	7 6 -12 -3 4 -2 -7
r=before .	3 -9 -27 9 13 3 -7
r=before the	-2 1 -14 0 9 -7 7
r=come back	-7 3 -2 -7 10 -1 0
r=during the	-1 -6 -4 0 12 0 -5
r=duty on	2 6 6 -8 2 -1 -10
r=each ,	0 -2 -5 -3 14 0 -4
r=fentanyl duty	0 0 -6 -4 11 0 -4
r=for <name>	-3 4 -14 9 3 -4 4
r=for <span>	0 -17 2 -7 15 1 -4
r=for fentanyl	0 -5 9 -7 -3 -1 4
r=for most	0 -3 10 0 -7 0 -5
r=for other	0 -1 -8 -4 0 0 11
r=for the	0 12 -10 9 0 -14 -8
r=from <day-ahead>	0 -11 -42 17 -4 -3 15
r=from <day-gone>	-4 3 -10 -6 1 -1 13
r=from <day-today>	-1 5 13 -20 -3 0 2
r=from <level>	-8 1 4 3 -16 -2 -1
r=from <month-ahead>	7 0 -14 1 -6 0 7
r=from <name>	0 -1 -1 -17 18 0 -2
r=from <number>	3 -6 -6 10 -8 0 -1
r=from the	-2 6 -9 12 -13 -5 0
r=go on	0 2 12 -8 -7 0 -1
r=if the	2 13 -14 3 -11 -1 0
r=in <month-ahead>	4 -1 -15 -3 7 1 4
r=in <month-gone>	1 -8 -15 8 6 1 2
r=in <name>	0 2 6 5 -13 -1 -12
r=in <number>	0 -10 -15 5 -1 12 4
r=in <seat>	0 6 8 -3 -16 -3 -6
r=in all	-6 -6 6 4 3 -5 -15
r=in new	0 -2 -7 12 -5 0 -3
r=in place	0 0 -13 6 -6 0 11
r=in that	0 10 -10 1 -1 0 -3
r=in the	-3 -10 0 -6 6 -3 12
r=instead of	2 -4 -8 5 -17 -2 12
r=is an	2 -2 -11 -4 0 6 6
r=is back	8 3 -15 -8 7 0 -3
r=is go	0 -3 -7 4 9 -2 -6
r=is what	-1 2 -15 2 8 -6 6
r=it take	0 -2 12 -3 -1 0 -8
r=last week	0 -3 -11 14 -2 -6 -2
r=now .	0 -7 32 -17 -12 0 -9
r=of <month-gone>	0 -2 -2 -10 9 3 -3
r=of <number>	0 -1 -11 -8 16 0 -2
r=of its	-2 -12 4 11 -7 -2 -10
r=of last	-3 -15 -19 7 10 6 4
r=of the	6 -7 3 8 -7 5 -18
r=on <day-ahead>	-11 4 -25 9 -10 -3 10
r=on <money>	0 -3 9 -7 0 0 0
r=on account	0 0 14 -7 -7 0 -1
r=on all	-6 6 -6 -1 -1 0 10
r=on apple	0 -2 12 -14 -7 3 4
r=on arrival	-1 -8 14 -4 -4 0 -3
r=on beef	3 0 0 -7 -11 5 6
r=on beer	-1 -2 13 -4 -5 0 -5
r=on both	-6 3 -11 -7 -2 -2 16
r=on butter	0 -1 -10 12 0 0 -5
r=on car	1 -10 9 -8 0 -2 1
r=on coffee	5 2 0 -10 -1 0 1
r=on copper	0 0 9 -13 -3 0 4
r=on everything	4 0 -1 -16 2 -1 13
r=on good	-5 -9 7 4 0 0 -11
r=on it	-3 -3 -11 15 6 -2 -11
r=on machine	0 7 -13 -3 -1 0 7
r=on most	-2 3 3 0 3 0 -9
r=on our	3 -7 8 0 0 -1 -12
r=on patented	-2 -2 -5 17 -2 0 -13
r=on soybean	-1 1 -10 0 13 0 -8
r=on steel	0 -13 14 -3 0 -2 -2
r=on the	-16 -1 -6 4 -5 5 6
r=on their	-7 -14 1 8 -3 8 -6
r=on top	-2 1 -6 -6 12 -2 2
r=on wheat	0 -3 10 -15 6 0 -4
r=on wine	0 0 9 3 -5 -2 -11
r=once the	0 -4 -14 19 -9 0 -3
r=over fentanyl	0 -8 11 1 -7 0 -10
r=per cent	6 2 3 0 -3 0 -11
r=plu <number>	0 0 13 -2 -8 0 -6
r=plu the	0 0 14 -9 -4 0 -3
r=since .	0 0 14 -5 -10 0 0
r=since <day-gone>	-2 -5 12 -10 3 0 -6
r=since last	0 -2 20 -9 -11 -2 0
r=stay .	0 0 17 -13 0 0 -1
r=surcharge that	0 0 -8 -8 13 0 -1
r=tariff "	-5 0 -2 12 0 0 -8
r=tariff on	2 -8 -4 0 -8 -1 11
r=that <name>	-2 7 -1 -15 15 -3 -5
r=that <quality>	-2 2 0 -5 10 0 -7
r=that apply	0 -4 5 -12 8 0 -2
r=that begin	0 0 14 -9 -6 0 0
r=that had	0 3 -16 -10 6 -1 13
r=that has	0 -1 12 -12 1 0 -8
r=that it	2 -1 8 -10 8 0 -8
r=that the	2 -9 5 -12 6 -3 2
r=that was	0 -3 -17 0 -12 -3 24
r=that were	0 -6 -10 12 -7 -1 6
r=that would	-2 4 -11 9 0 0 -6
r=the <quality>	0 -1 -12 3 0 4 7
r=then .	0 13 -14 -2 0 0 1
r=to <number>	-4 -16 9 -12 8 4 -15
r=under section	0 -4 10 -6 1 -1 -8
r=under the	-3 -2 7 -11 4 3 -2
r=until <day-ahead>	-3 -12 27 -26 9 0 -13
r=until <day-gone>	0 -2 -16 6 8 -1 -3
r=until <month-gone>	0 0 -9 -5 14 -1 0
r=until the	0 -5 9 -15 6 4 -6
r=until then	0 -2 12 -7 -5 0 -3
r=was a	0 -3 7 0 -13 4 0
r=was announce	0 -2 -8 11 -8 0 1
r=was the	-10 -9 -6 0 13 9 -9
r=where it	0 10 -5 -6 0 0 -1
r=with the	0 2 -13 13 2 0 -5
r=with us	0 -5 11 -3 0 0 -1
r=with which	0 0 -6 0 -4 0 12
r=would be	0 2 -15 -4 4 3 6
relative=bear perfect	-1 -2 -4 -8 14 0 -6
relative=bear present	4 -1 14 -4 -7 -1 -14
relative=begin modal	-3 8 -18 -2 -2 0 14
relative=begin past	-3 6 3 -17 12 -4 -6
relative=begin present	-9 0 9 -3 -2 -1 -2
relative=end present	-2 -2 -5 -5 14 0 -4
relative=future	-1 10 -4 -10 -1 0 7
relative=impose participle	0 10 -11 4 -8 0 0
relative=impose past	-7 -6 -12 5 7 0 5
relative=impose perfect	-6 -5 0 10 -10 -1 4
relative=impose pluperfect	-11 -6 -20 10 -5 -6 20
relative=impose present	3 2 0 5 -4 -3 -11
relative=modal	-4 11 -21 0 -15 -5 19
relative=participle	0 10 -12 2 1 0 -1
relative=past	5 -5 -9 -3 15 -8 -3
relative=perfect	-9 -6 -4 0 4 -4 12
relative=pluperfect	-15 4 -31 8 -2 -9 23
relative=present	4 3 1 9 -6 -3 -20
relative=say past	10 1 -14 -7 0 -2 10
relative=say pluperfect	-3 -7 -14 11 -11 -1 14
relative=stay future	0 11 -7 -7 3 0 -3
relative=stay past	2 1 -14 -7 16 -1 1
relative=stay present	-3 8 5 4 -12 -5 -6
relative=suspend past	0 -6 -8 12 -1 0 -4
relative=suspend perfect	0 -7 -7 16 -1 0 -6
relative=suspend present	0 -2 -5 13 -6 0 -6
relative=target pluperfect	-4 -2 -7 -7 3 0 12
relative=threaten past	0 0 -3 -5 -3 0 10
relative=threaten pluperfect	-4 -1 -13 0 -6 0 13
row:duty	-1 -5 -14 9 4 9 -1
row:goods	0 -5 -10 15 0 0 -5
row:in	-6 7 -11 14 -9 1 -1
row:into	-2 1 12 -14 -11 11 -14
row:list	0 -4 11 -4 -3 0 -2
row:on	-3 -2 -12 0 4 14 -1
row:paraguay	0 -6 1 -1 -2 9 -2
row:the	0 9 -11 -9 12 -5 0
row:to	0 -9 3 12 -5 -4 -10
rule:0	13 -9 4 -18 10 -16 -4
rule:1	13 0 -3 -1 -11 1 -3
rule:11	-2 13 -3 1 -12 -1 -4
rule:12	-2 -8 40 -19 -10 -6 -28
rule:13	4 8 -2 0 9 -4 -27
rule:15	-8 5 8 2 0 0 -19
rule:16	6 -2 -20 -4 -6 0 15
rule:17	-10 4 1 -9 5 -5 2
rule:22	0 0 -16 -15 -15 0 28
rule:23	-9 -7 33 -33 6 -5 -10
rule:24	0 -6 -27 17 -4 -1 2
rule:25	-2 3 -2 -15 1 -9 11
rule:26	-8 1 3 15 -11 -9 -11
rule:27	-7 -4 -10 -6 23 -5 -3
rule:29	0 5 -8 11 -15 -1 7
rule:3	-7 -10 -6 -11 -8 23 -4
rule:30	10 -14 3 -6 5 0 4
rule:31	-6 1 -5 10 -7 0 6
rule:32	-12 1 0 0 1 -1 2
rule:33	-2 -3 12 -7 4 -6 -2
rule:35	0 0 -8 9 1 -11 3
rule:4	-4 11 2 -14 0 -1 1
rule:5	0 -4 25 -13 -10 0 -6
rule:6	-3 -9 -10 20 -3 -8 -13
rule:7	-8 -7 17 -21 10 -3 -6
rule:8	-8 -3 1 -7 13 -1 -11
rule:9	-15 -22 40 -18 -9 -5 -6
rule:after far denied higher	-7 15 -7 -2 -1 1 -2
rule:after far denied same	28 -13 0 -12 -6 -4 -12
rule:after far if_lapsed higher	2 -1 2 -15 1 12 0
rule:after far if_lapsed lower	-8 -16 7 -9 2 0 11
rule:after far if_lapsed same	-5 1 -9 -4 14 -1 0
rule:after far none higher	6 -2 -20 3 16 -4 -3
rule:after far none lower	2 -11 4 -9 13 -1 -11
rule:after far none same	4 7 -12 1 -9 5 4
rule:after far now higher	2 3 -15 0 0 4 9
rule:after far now lower	7 -6 -12 9 13 -8 -4
rule:after far now same	-7 -10 5 -3 9 -15 1
rule:after far past higher	-9 -5 9 2 4 -12 -6
rule:after far past lower	3 5 4 3 -9 0 -10
rule:after far past same	-1 -14 6 -6 5 4 -3
rule:after far peak lower	0 0 -2 12 3 -6 -18
rule:after far proposed higher	-19 8 9 -9 2 4 -6
rule:after far proposed lower	-19 11 2 -6 -5 0 6
rule:after far proposed same	0 9 1 -21 -27 -7 25
rule:after here denied higher	6 23 -22 -7 4 -5 1
rule:after here denied lower	-3 -10 -3 15 -12 -2 2
rule:after here if_lapsed higher	-9 14 -2 -12 7 -18 -4
rule:after here if_lapsed lower	-9 1 16 -14 5 4 -15
rule:after here none higher	-8 -11 1 -12 13 -8 8
rule:after here none same	3 -1 18 -10 -9 0 -5
rule:after here now higher	-16 0 -7 1 11 1 1
rule:after here now lower	-12 9 -13 5 6 -1 5
rule:after here now same	-7 -14 4 -5 6 8 -2
rule:after here past higher	-2 22 6 -2 -19 -1 -6
rule:after here past lower	-5 -1 4 4 -10 -10 3
rule:after here past same	0 -7 -8 15 -2 -1 -4
rule:after here peak lower	-1 -4 0 -6 20 -12 -6
rule:after here proposed higher	-2 -30 31 -2 -11 -11 -7
rule:after here proposed lower	-21 -13 12 3 -10 2 -1
rule:after here proposed same	4 -7 6 0 -11 0 0
rule:after paragraph denied same	9 -2 -1 -5 -1 0 -3
rule:after paragraph if_lapsed higher	4 -1 2 8 -19 2 -1
rule:after paragraph if_lapsed lower	-12 0 24 -18 -27 -1 13
rule:after paragraph if_lapsed same	0 8 1 -12 6 -3 -5
rule:after paragraph none lower	3 -13 7 -8 0 6 -1
rule:after paragraph now higher	8 12 -20 -4 8 14 -8
rule:after paragraph now lower	-9 -3 -18 10 18 -20 5
rule:after paragraph now same	8 -23 9 -2 -5 -8 -2
rule:after paragraph past higher	-13 -4 27 -14 -5 -5 0
rule:after paragraph past lower	-7 0 5 -2 14 -13 -23
rule:after paragraph past same	-13 -2 -9 1 15 -2 0
rule:after paragraph peak lower	-1 14 -1 -4 -6 -4 3
rule:after paragraph proposed higher	0 -26 13 -2 -2 -3 9
rule:after paragraph proposed lower	0 -16 6 8 -19 3 4
rule:before none	0 -9 7 -5 7 2 -9
rule:before now	-12 -8 1 5 0 0 4
rule:before peak	0 -9 1 1 8 4 -13
rule:before proposed	5 -7 10 0 -14 -9 -1
rule:denied	16 -7 -3 -7 4 -2 -9
rule:here denied	-1 10 -10 1 -6 -3 8
rule:here none	2 -10 0 -10 16 -6 2
rule:here now	-15 6 0 0 -6 4 6
rule:here peak	-2 -5 -13 9 6 1 0
rule:here proposed	-13 -12 14 0 -2 -5 -3
rule:if_lapsed	-9 12 -5 -7 0 -12 4
rule:later denied higher	-1 27 -5 -4 -16 -1 -5
rule:later denied lower	2 -7 0 -1 -10 2 12
rule:later denied same	45 -23 -17 -12 -8 -1 -5
rule:later if_lapsed higher	4 -17 0 -5 9 8 -1
rule:later if_lapsed lower	-20 -36 17 11 -8 -16 8
rule:later if_lapsed none	-5 2 8 -5 -3 -13 7
rule:later if_lapsed same	-13 15 -6 -9 11 1 -20
rule:later now higher	-8 -4 1 -4 4 10 -1
rule:later now lower	-5 -19 5 0 9 -17 5
rule:later now none	-4 8 7 -7 -13 -8 7
rule:later now same	-2 -7 4 0 8 -21 -4
rule:later past higher	-1 -4 10 4 1 -18 -12
rule:later past lower	0 -2 3 11 -13 -32 1
rule:later past same	13 -18 -21 0 11 5 7
rule:later peak higher	4 -6 6 8 -12 -2 -6
rule:later peak lower	-6 5 4 -4 15 -24 -15
rule:later proposed higher	0 13 4 -2 -9 -4 -6
rule:later proposed lower	-23 18 -4 -8 -8 10 16
rule:later proposed same	-12 0 3 -15 -14 -4 28
rule:now	-6 -7 19 -5 -1 -19 -5
rule:past	-8 -9 1 -4 13 0 -5
rule:peak	-11 -17 -13 14 -9 18 -14
rule:peer denied higher	7 17 -14 -3 -10 0 4
rule:peer denied same	54 -4 -17 -22 -6 -8 -18
rule:peer if_lapsed higher	10 -14 -2 -9 8 17 -6
rule:peer if_lapsed lower	10 -17 18 -10 -6 -28 7
rule:peer if_lapsed none	-16 -5 9 3 -4 -16 8
rule:peer if_lapsed same	-18 32 -17 -19 18 2 -19
rule:peer now higher	1 12 -12 -6 0 17 -1
rule:peer now lower	6 -29 -5 -2 13 -30 22
rule:peer now none	-19 -4 23 4 -13 -23 -11
rule:peer now same	-22 -4 26 -12 2 -26 -8
rule:peer past higher	15 -17 13 -10 1 -12 4
rule:peer past lower	2 1 12 -4 -9 -13 -1
rule:peer past same	-12 14 -9 -28 30 6 -9
rule:peer peak higher	5 -8 8 1 -9 2 -10
rule:peer peak lower	-2 2 0 8 12 -17 -28
rule:peer peak same	-1 9 -1 0 -14 11 -9
rule:peer proposed higher	9 -12 10 2 -25 -4 11
rule:peer proposed lower	-16 9 6 0 -14 11 -1
rule:peer proposed same	11 -7 -14 -19 -16 -12 42
rule:plain	-11 -9 8 0 0 -5 3
rule:proposed	-6 4 -8 0 -10 -18 15
rule:state denied	17 -7 -3 -6 1 -2 -8
rule:state down from	-8 -10 9 0 7 -10 -10
rule:state down to	-2 -7 8 -17 -2 -6 17
rule:state from	-7 -4 4 -9 11 -1 -9
rule:state lapse	-11 11 -1 -9 1 -11 2
rule:state none	-7 -13 -6 1 14 1 3
rule:state now	-2 -1 7 2 -6 -16 2
rule:state peak	-7 -10 -9 -10 -9 24 -4
rule:state plain	-6 -7 9 1 -4 -3 2
rule:state threat	-9 5 1 2 -5 -17 3
rule:when denied	17 -7 -3 -6 1 -2 -8
rule:when if_lapsed	-11 11 -1 -9 2 -11 2
rule:when none	-7 -13 -6 1 14 1 3
rule:when now	-10 -10 22 -6 -4 -13 1
rule:when past	-7 -10 4 -4 11 -4 -6
rule:when peak	-11 -17 -15 14 -11 20 -13
rule:when proposed	-9 4 -8 3 -10 -18 12
rumour before	-5 8 -1 -2 -9 3 3
rumour untrue	42 -14 -14 -37 -7 1 -15
rumoured	41 -26 -35 12 -10 -4 -1
s:!	9 -1 0 -1 -13 4 -1
s:"	14 -1 -18 -5 14 0 1
s:'	-2 6 -12 19 -9 -4 -6
s:'s	6 8 -4 -9 1 1 5
s:(	8 1 -4 3 -1 -13 -1
s:)	6 2 -4 6 -2 -13 -2
s:*	-7 0 15 -18 7 3 -7
s:+	-1 -7 17 -1 -12 -2 0
s:,	-26 5 4 3 0 7 -5
s:-	-12 17 1 3 -10 0 -11
s:.	0 -9 2 7 1 -9 1
s:/	8 -4 -4 16 -14 -7 -2
s::	6 8 1 -3 -11 8 -3
s:;	-11 -6 -4 2 -5 1 14
s:<agent>	-3 6 -9 1 2 -10 8
s:<day-ahead>	-18 9 -4 20 -36 -33 8
s:<day-gone>	-2 0 -6 7 10 -42 1
s:<day-today>	-3 3 3 -7 7 -14 0
s:<duty>	1 5 5 1 0 -16 -6
s:<goods-amount>	-6 -15 -11 29 -22 -8 3
s:<goods>	10 7 3 0 -6 -3 -10
s:<level-noun>	10 3 -4 0 -5 -5 2
s:<level>	-5 -10 9 -4 4 -9 4
s:<money>	-25 3 -1 2 5 -17 3
s:<month-ahead>	11 5 -5 -13 14 8 -26
s:<month-gone>	-22 -18 -4 -2 23 9 -11
s:<month-today>	0 -2 -18 5 14 3 -6
s:<name>	-16 -18 10 5 1 -8 4
s:<not>	6 6 4 -6 -1 -10 -6
s:<office>	2 7 -3 -11 -10 -6 14
s:<organisation>	2 -12 -1 -7 3 6 8
s:<person>	-13 -3 3 -5 -20 -18 25
s:<points>	-28 19 -40 58 -30 -32 -37
s:<seat>	-1 -4 1 -3 -9 2 9
s:<sender>	-22 1 7 3 2 2 -7
s:<span>	-16 -11 -6 -6 23 -1 6
s:<taker>	16 0 -6 0 -7 -8 0
s:<v-agree>	-9 -1 -11 10 0 10 -1
s:<v-bear>	-14 -5 4 4 -2 0 0
s:<v-buy>	-9 -3 -1 9 4 -3 -9
s:<v-deny>	22 -7 -8 -12 14 -12 -7
s:<v-down>	-4 -15 4 4 0 -15 6
s:<v-end>	-9 9 -10 -6 16 -4 -4
s:<v-propose>	9 -5 -9 -17 -15 -4 25
s:<v-return>	-18 14 -10 -1 9 16 -16
s:<v-say>	28 -12 -8 -3 -20 -18 12
s:<v-sell>	-7 -1 0 4 4 4 -10
s:<v-stay>	-17 -3 10 -6 6 -16 4
s:<v-suspend>	-5 10 2 16 -19 -25 -18
s:<v-target>	1 -8 -1 -3 -2 13 2
s:<v-threaten>	-16 2 0 -5 -10 -16 17
s:<v-up>	-9 4 -8 -11 11 16 1
s:=	0 -6 17 -6 -5 -2 -4
s:?	14 -6 -6 -18 7 9 -4
s:@	5 -10 -1 8 -1 -5 -7
s:[	8 7 -12 -13 0 -1 8
s:]	8 7 -12 -13 0 -1 8
s:_	2 0 -8 17 -12 -3 -11
s:a	15 -9 2 -5 -5 -5 5
s:abeyance	0 -2 -5 8 -7 6 -4
s:abolish	-2 -12 -2 7 1 -1 0
s:about	23 -11 1 -2 -4 1 -10
s:abroad	0 -5 12 4 -9 0 -9
s:absence	-1 21 -9 -12 -5 0 -7
s:absent	0 12 -5 -5 -3 0 -1
s:according	20 -16 -7 -6 -14 -6 12
s:accordingly	0 0 2 -14 13 0 -7
s:account	0 -14 -2 0 15 -5 -14
s:across	0 0 -8 0 0 0 12
s:act	-1 0 -9 12 -1 -6 -1
s:action	0 -2 13 -2 -9 0 -3
s:ad	-1 -10 6 9 -13 0 -6
s:add	-2 2 11 -8 1 -6 -6
s:additional	-11 -9 -5 13 2 -15 -2
s:adjust	0 -1 -10 14 0 0 -4
s:admit	10 5 -4 3 -2 -3 -9
s:adopt	5 -2 -8 16 -11 0 -8
s:advanced	0 0 16 -11 -5 0 -5
s:advertisement	0 0 -6 -7 -1 0 11
s:affected	-1 -6 21 -8 -9 0 -7
s:after	-2 27 -18 3 4 -9 -4
s:afterward	-2 13 -21 21 -9 -1 -20
s:again	-2 27 -21 -14 12 3 -14
s:against	-13 9 2 -4 -10 -9 8
s:ago	0 -5 -3 -8 14 -4 0
s:agree	7 14 -3 -5 -5 -10 0
s:agreement	-21 -16 17 8 -7 -15 -7
s:ahead	-3 -8 -5 -5 0 0 14
s:aircraft	-5 -8 -18 32 -11 -4 -8
s:alike	0 0 10 -11 2 0 -3
s:all	-3 2 1 -5 9 -12 -1
s:allow	-2 0 -20 -11 6 0 22
s:allowed	-1 5 4 -14 -4 5 0
s:almost	-3 -4 14 -8 -8 0 3
s:alone	7 -15 13 2 -16 0 1
s:along	-2 -5 13 0 -5 -1 -9
s:already	2 2 5 -9 2 0 -2
s:also	-2 -5 -9 20 -14 -11 3
s:altogether	0 -3 -2 -3 15 -1 -15
s:aluminium	-12 4 0 8 -1 1 -16
s:aluminum	-7 -22 17 -8 8 -6 -8
s:alway	-5 -11 19 -16 -1 7 -8
s:am	7 6 1 1 0 -6 -15
s:amber	-1 3 13 -12 -12 0 -3
s:amend	0 -2 -10 -2 11 5 -6
s:among	-2 -13 -12 16 -1 -5 5
s:an	4 -5 1 7 1 -15 -8
s:and	-31 8 4 5 -5 -5 0
s:angry	-2 11 -6 -8 -3 -3 6
s:annex	-5 0 1 6 3 -1 -15
s:announce	-24 -12 -13 12 -13 -19 25
s:another	-18 -12 6 13 -8 -2 -4
s:answer	-7 -9 -8 0 11 4 5
s:anti	-3 0 8 -9 -13 0 8
s:any	1 -21 0 3 2 0 4
s:anybody	11 4 2 2 -16 0 -13
s:anyone	12 2 0 -2 1 1 -18
s:anything	2 13 -3 -14 2 1 -3
s:anyway	0 -6 -5 14 -6 0 -3
s:appliance	0 0 -14 15 0 0 -3
s:apply	-8 20 0 -4 -2 -19 -11
s:approve	-3 7 -12 5 -3 0 2
s:arabic	0 9 -3 5 -13 0 -3
s:are	-5 -5 2 2 0 -7 4
s:arithmetic	0 8 -15 15 -12 -1 -3
s:arrangement	-5 13 10 -6 -12 7 -12
s:arrival	-1 -11 15 -13 6 -1 -6
s:article	-2 -13 -5 6 13 -3 -3
s:as	24 -9 0 -6 5 0 -14
s:asean	0 0 13 -10 -1 0 -3
s:aside	-2 0 -12 15 -1 -2 0
s:ask	10 -4 4 -6 5 5 -12
s:asparagu	3 4 -4 15 -18 -5 -10
s:at	-6 4 1 -3 -18 28 0
s:autumn	-11 8 -17 9 0 0 0
s:away	0 14 -26 7 16 -9 -7
s:b	-5 13 -13 7 -17 -1 6
s:back	-18 32 -17 -4 16 -20 -23
s:banana	2 14 -3 -17 8 0 -4
s:barley	-3 14 -5 -20 1 -1 10
s:basi	2 -11 6 -3 5 0 0
s:basmati	0 0 -14 6 0 0 8
s:battery	1 6 3 -9 11 0 -21
s:batumi	0 6 0 -13 -7 -1 10
s:bauxite	-1 12 1 -6 -10 3 -6
s:be	5 6 2 -2 -18 -23 6
s:bean	3 -3 11 3 0 -4 -24
s:bear	-7 -6 5 1 8 5 -20
s:became	-4 -11 0 4 6 5 -14
s:because	-23 -6 2 -10 16 -3 2
s:beef	-17 -15 -2 4 8 1 4
s:before	-12 -6 -9 -5 24 2 -10
s:begin	-15 -7 -1 6 2 -5 3
s:behind	1 8 3 -4 1 -4 -12
s:being	-15 -11 1 16 -10 -2 2
s:believe	4 -8 -18 2 3 11 0
s:below	-16 -12 8 -14 11 -6 10
s:beside	-12 -6 23 -17 6 0 -3
s:better	-6 -8 12 -6 3 -7 -1
s:between	-5 3 12 -11 11 -11 -16
s:beyond	-6 -1 1 8 -24 -3 8
s:bicycle	-3 -2 -5 20 -8 -3 -11
s:biggest	0 -4 -11 7 2 -1 3
s:bill	-5 -13 3 9 -20 -3 9
s:billion	0 -5 18 -7 -9 0 -7
s:bison	0 0 -19 15 -3 0 6
s:black	-3 5 -3 11 -6 0 -10
s:book	-5 18 -9 0 2 -6 -15
s:border	-8 0 3 12 -2 -15 -9
s:both	-17 7 -12 -8 5 2 15
s:bound	0 5 0 -17 5 0 5
s:branded	-4 -3 -14 -21 -3 -1 30
s:brandy	-6 1 12 -19 0 -4 7
s:bring	-15 10 2 4 -4 -6 -5
s:broker	11 0 -6 -9 -1 0 2
s:brussel	3 -1 -19 2 5 -2 8
s:building	0 -1 -3 -6 0 0 10
s:built	0 -10 3 10 -7 3 -11
s:bulb	0 -3 1 -21 7 4 5
s:burden	0 -2 0 -14 15 0 -4
s:busan	-2 -2 0 2 4 5 -13
s:buse	14 -18 11 -6 -10 0 0
s:business	-5 -1 -5 -1 -10 3 14
s:butter	-5 10 -2 -11 -3 -2 10
s:by	0 -3 7 -1 -11 0 4
s:c	6 -1 0 8 -11 0 -5
s:cabinet	-3 -14 -13 9 -22 -5 20
s:cable	0 11 4 -19 1 0 -4
s:call	-2 5 6 2 0 8 -17
s:can	-11 5 16 0 5 -6 -26
s:cancel	-2 0 -10 12 0 5 -9
s:canned	-3 -7 3 0 -10 -4 11
s:cannot	-14 4 13 4 -10 0 -7
s:canola	-7 6 1 3 6 2 -18
s:cap	-2 1 -8 16 -4 0 -13
s:caper	-1 -3 0 4 11 -2 -11
s:capped	0 4 -9 12 -1 0 -9
s:car	-14 -19 20 12 -23 -15 -7
s:card	5 5 -10 -13 5 -3 4
s:cardamom	-1 -4 5 1 4 0 -12
s:carry	-5 0 3 -14 5 3 3
s:case	-10 7 2 -24 13 -7 2
s:cashmere	2 0 5 1 -13 -2 -1
s:cattle	5 0 -7 10 -1 6 -17
s:ceasefire	0 11 -7 -2 -13 4 4
s:ceiling	-14 -11 1 20 -1 0 -20
s:cent	9 4 -1 -18 2 9 0
s:certain	10 0 4 10 -21 -3 -27
s:certainty	-3 5 1 10 -1 0 -14
s:ceylon	0 2 -13 5 9 0 0
s:change	-11 -16 38 -7 -17 -4 -22
s:changed	-2 -3 12 0 -4 0 -9
s:charge	-1 -3 5 -3 6 14 -22
s:cheese	0 10 -1 3 -7 -16 -2
s:cherry	-1 -13 13 -9 1 5 -8
s:chickpea	-1 -13 7 -17 14 0 1
s:chip	-13 -11 -4 6 -9 -4 16
s:cinnamon	3 -2 -3 -12 4 0 8
s:circular	13 3 -12 8 -8 -1 -11
s:claim	23 -13 -2 -22 15 0 -22
s:clarified	5 -2 16 -15 -7 -1 -3
s:clear	8 8 4 -1 -11 -2 -9
s:clock	4 -12 1 6 7 -1 -9
s:clove	8 3 1 -1 -17 5 -2
s:coal	1 -12 9 -2 -1 -4 2
s:cocoa	4 10 -2 -8 10 -1 -13
s:coconut	2 22 -2 -7 -7 2 -15
s:cod	-3 2 -12 -6 17 6 0
s:coffee	9 -13 3 -9 8 0 1
s:colleague	0 -2 -9 -5 -1 0 12
s:collect	0 -11 0 10 7 1 -27
s:column	-3 12 0 -7 -8 0 -5
s:combined	0 -2 3 -1 9 0 -13
s:comment	0 -5 -10 -7 -4 0 18
s:commerce	3 -17 10 -4 5 -1 -3
s:common	-6 6 -9 13 3 0 -15
s:company	-1 -4 2 16 -15 -2 -8
s:compare	0 -2 -3 2 7 2 -11
s:comparison	0 -1 21 -15 -8 0 -3
s:competitor	3 -6 12 -6 2 0 -11
s:complained	5 0 6 -6 2 0 -12
s:component	0 -3 -20 23 0 0 -6
s:concentrate	3 16 -4 -3 -15 5 -7
s:conclude	-3 0 -1 10 -8 0 -8
s:condition	0 -2 -4 -12 -2 0 14
s:confirm	-16 9 7 14 -11 -4 -21
s:consider	1 -7 5 -14 -4 1 4
s:consist	0 -3 17 -12 -4 0 -2
s:contain	0 0 11 -13 -1 0 2
s:contained	9 0 -2 -6 -2 -1 -1
s:container	-7 -1 -1 12 -6 2 -12
s:continue	-7 -18 13 4 -1 -3 -9
s:contrary	11 0 -1 -7 -1 0 -5
s:cooking	0 -1 -7 11 1 0 -5
s:copper	-2 3 0 -1 -25 1 15
s:cork	-7 0 -11 4 11 -3 0
s:corn	-1 -10 0 -2 12 0 -12
s:correct	23 -11 2 -21 -11 0 -4
s:corrected	18 1 0 -13 1 -2 -13
s:correction	13 -10 -5 3 -9 -1 -7
s:corresponding	0 8 -2 3 -13 0 0
s:cost	-5 12 10 -11 0 -5 -10
s:cotton	-11 10 3 -1 2 -9 -14
s:could	-20 8 -4 -3 -7 -1 15
s:counter	0 9 -14 1 1 0 4
s:countermeasure	-1 5 -17 4 2 0 6
s:countervailing	0 -4 10 0 -8 0 -3
s:country	-2 -10 -2 9 -4 -1 1
s:courier	-1 -2 16 -15 3 0 -1
s:court	-1 -2 11 -15 4 0 -5
s:cover	-1 2 4 -5 -11 0 6
s:covered	-4 -9 17 0 -2 0 -11
s:crane	-7 5 -13 17 5 -3 -18
s:cream	-5 6 7 0 -4 0 -13
s:cross	-1 2 7 2 -7 0 -12
s:crossed	0 0 -16 -4 17 -1 0
s:crude	-4 1 -1 15 -13 -5 -6
s:crusher	0 -4 14 -9 -4 0 -1
s:currently	0 -9 9 -12 0 0 8
s:custom	4 8 5 -1 0 -1 -18
s:cut	13 -3 -5 -5 0 7 3
s:dairy	-5 3 -4 -5 -9 -4 15
s:date	-1 1 9 1 -13 0 -4
s:day	-17 0 -5 6 -7 -1 9
s:deal	-9 -8 -7 19 -10 -6 1
s:dearer	0 15 -3 -7 0 0 -9
s:decided	2 0 -8 14 -12 0 -3
s:decision	-5 -4 -5 11 -6 1 1
s:decree	-17 10 -5 8 0 2 -10
s:demand	0 -13 -1 -8 -2 -3 13
s:denim	-2 12 0 -7 -16 -1 9
s:deny	24 -4 -7 -2 -6 -1 -22
s:depending	-1 -10 5 12 -10 -2 -6
s:deposit	-1 -1 -4 0 12 -1 -7
s:did	8 3 -11 11 6 -23 -7
s:didn't	-3 -1 -4 11 0 0 -6
s:die	0 14 0 -10 -2 -1 0
s:difference	-1 -2 -4 -17 21 0 -8
s:digit	0 -5 13 -9 -10 6 -2
s:direction	-1 -5 2 11 -10 5 -10
s:discuss	2 -6 -6 -14 4 0 12
s:dispute	4 -9 5 -19 -2 19 -12
s:do	1 5 2 -7 -18 -1 11
s:doe	11 5 4 -15 6 -7 -9
s:doing	3 0 3 6 -7 -1 -11
s:dollar	0 -1 11 -2 0 -1 -10
s:done	-9 2 -12 24 -9 -3 -14
s:door	1 9 -2 0 -12 3 -2
s:double	0 -17 4 -9 7 7 -1
s:down	-2 -28 -2 11 -1 8 -1
s:dozen	0 0 7 -21 15 0 -5
s:draft	4 6 -21 -6 -19 -7 21
s:draw	-4 -6 2 7 -13 -3 3
s:drawer	0 4 -13 7 -14 0 7
s:dried	-5 0 -9 -10 0 10 14
s:drone	-1 -5 2 13 -6 -1 -18
s:drop	-2 -26 -2 -4 6 -3 14
s:due	-18 8 -1 4 -4 -6 -1
s:dump	-4 1 13 -16 -6 -2 5
s:during	-7 -25 -17 16 13 -6 10
s:dutiable	0 11 10 -9 -12 -1 -6
s:e	0 7 -11 3 -1 0 0
s:each	-15 5 -10 1 2 2 6
s:earlier	2 -6 9 -4 -20 -9 13
s:early	4 11 -7 -13 6 0 3
s:earth	-2 -1 -2 -6 -10 -2 19
s:easter	-5 -1 -10 0 5 7 4
s:economy	-5 -9 0 0 -7 -11 17
s:effect	4 -7 14 -8 -6 -7 -1
s:egg	0 0 6 -12 -9 0 7
s:either	-14 0 0 0 3 5 -2
s:electric	-5 -3 22 0 -11 -8 -20
s:else	-9 1 18 -2 -4 -5 -13
s:embargo	-4 8 -5 -12 -2 11 0
s:embassy	3 -11 -2 6 -6 -3 6
s:emergency	-3 -18 -1 1 9 0 -7
s:empty	0 6 -12 2 3 2 -3
s:end	3 9 2 -8 7 3 -22
s:energy	0 -2 4 0 -14 0 4
s:enter	3 -5 -9 1 18 4 -11
s:entry	16 -2 -12 5 4 -3 -8
s:equal	0 0 14 -9 -1 0 -6
s:error	15 4 -11 -14 9 -4 -12
s:ethanol	-1 2 -7 4 -11 0 10
s:even	6 -11 -1 1 11 -5 -8
s:evening	6 -6 -5 0 -15 -1 15
s:event	5 28 -20 -16 -3 -2 -8
s:ever	-1 -1 -20 -16 -10 33 1
s:everybody	5 -4 11 -17 10 -11 -9
s:everyone	-6 -14 2 7 13 -4 -26
s:everything	-8 -18 6 -7 9 0 4
s:example	0 4 12 -16 -8 0 2
s:exceed	-4 -4 -7 4 -8 0 12
s:except	0 -5 1 11 -5 -7 -4
s:existing	0 0 -13 13 0 0 1
s:expect	-7 15 -6 8 -5 -7 -4
s:expire	4 -2 8 -11 0 -1 -1
s:expiry	-2 12 -6 0 -1 0 -4
s:explain	-10 -4 10 8 -8 -3 -11
s:export	1 -1 -6 -6 11 -7 8
s:exporter	0 -8 -3 4 10 -4 -4
s:extension	8 18 3 -17 -4 -1 -11
s:extra	-12 -7 0 -2 8 7 -1
s:extract	0 3 -13 1 -3 0 10
s:face	-7 11 -10 -3 -23 2 19
s:failed	1 20 -10 -17 8 0 -8
s:failing	-3 30 -15 -18 -8 4 -3
s:fall	-2 -5 -2 3 15 -2 -15
s:false	15 -3 -3 3 -7 0 -10
s:far	-3 0 -6 -4 1 10 4
s:farm	-6 -23 -5 2 23 -5 -22
s:father	0 -8 -13 -8 12 9 -1
s:fee	0 10 2 2 0 -2 -26
s:feed	-4 3 -9 -25 14 0 12
s:felt	0 6 -9 -12 9 6 0
s:fentanyl	-28 -38 16 -9 20 -9 -19
s:few	0 2 -6 -2 11 -7 -5
s:fibre	0 9 5 -5 -11 -1 -1
s:fig	-1 -2 12 -12 2 0 1
s:figure	19 0 -8 3 -9 -11 0
s:final	-2 -3 -3 13 0 -1 -9
s:finance	-4 2 -11 10 0 -2 0
s:find	2 19 -1 -6 -10 -5 -6
s:fine	0 0 0 -13 -3 0 10
s:finished	-1 -5 11 4 0 -3 -13
s:first	-9 -18 6 6 3 -7 -1
s:fish	-9 -27 6 -4 -1 9 12
s:fishmeal	0 0 2 2 -12 2 0
s:five	-2 9 -12 -6 0 -1 10
s:fix	-1 0 -15 14 3 -2 0
s:flat	5 11 6 -19 10 -2 -18
s:flower	4 4 -9 -13 11 -5 7
s:follow	-6 3 -25 19 -4 -3 10
s:followed	-1 -6 -2 -9 11 -2 4
s:following	-1 -3 2 0 9 -6 -12
s:force	-13 -1 7 -3 -7 5 2
s:forced	-2 -15 11 -32 -7 -1 16
s:foreign	6 -7 -12 5 5 0 3
s:foresee	0 6 -15 7 -4 0 6
s:foreseen	0 -6 -9 16 -2 0 -6
s:forget	0 -1 -10 -14 11 5 2
s:forgotten	0 11 -13 0 5 -1 -3
s:form	-3 -12 -13 0 10 0 11
s:former	0 11 0 -3 -11 4 -1
s:found	-13 9 -9 -1 6 -4 3
s:frame	3 0 -4 0 -11 7 4
s:framework	-5 -12 -4 9 12 -7 -16
s:free	8 -5 14 -16 -2 -9 1
s:freed	0 0 15 -14 -3 0 -1
s:freeze	-1 -14 13 1 -7 0 2
s:friday	-2 4 4 -16 -9 2 12
s:from	-5 7 -6 15 -1 -22 -8
s:front	0 9 -13 0 0 0 0
s:frozen	-6 -6 15 -15 4 1 -2
s:fruit	-3 -3 -6 -1 7 12 -5
s:further	-9 3 2 6 -1 -11 -4
s:garlic	0 -5 0 -6 -8 0 11
s:gave	25 1 -11 0 -8 -10 -14
s:gdynia	-2 -2 15 0 -5 0 -8
s:gear	-3 -4 0 11 -10 0 -6
s:general	-12 -2 16 -5 -1 -6 -7
s:generic	-1 -6 -5 11 -8 0 1
s:geneva	-4 -4 14 6 -20 4 -12
s:get	-2 -14 0 11 -14 0 4
s:give	1 -4 -8 10 -9 -4 7
s:given	3 -10 3 4 -18 3 2
s:glad	-6 -3 1 12 0 -2 -9
s:gold	5 7 -11 4 3 0 -9
s:good	-27 -24 1 12 5 -7 4
s:government	-1 3 9 1 -17 6 -7
s:grape	2 -11 13 -4 -7 5 -7
s:ground	-4 0 13 -10 0 -2 -6
s:groundnut	0 11 -6 7 -23 0 0
s:grow	-1 7 -17 9 3 3 -8
s:grower	-4 -2 5 4 -13 7 -1
s:gum	0 10 3 0 -13 0 -4
s:had	13 -6 -4 -1 11 4 -15
s:half	-22 0 0 -9 16 -17 5
s:halifax	1 12 -8 0 0 0 -7
s:halloumi	-3 -6 1 -16 -6 0 19
s:halve	-1 -14 5 1 -12 5 5
s:hand	1 -13 9 4 -4 0 -6
s:happen	-7 0 -2 2 -14 -1 11
s:harvest	0 -14 7 0 8 0 -8
s:has	-1 -5 -4 -1 -7 6 13
s:have	9 -5 -12 9 -8 -4 8
s:hazelnut	-8 10 7 -15 0 -1 2
s:he	-8 -15 2 9 -27 4 14
s:he'd	-4 -5 -2 -8 -6 0 16
s:heading	-2 1 -13 10 8 0 -3
s:hear	-6 0 -9 10 -12 -2 6
s:heard	11 -15 0 5 -11 3 -3
s:heavy	-2 -10 -14 -12 -12 0 30
s:height	-5 -8 -12 -23 -6 34 -10
s:here	-2 12 14 -20 -3 3 -15
s:herring	0 -1 11 -13 -4 0 5
s:higher	2 2 5 -3 -8 12 -11
s:highest	-8 -5 -17 -5 1 20 -8
s:him	6 -2 -8 -13 -1 -3 19
s:himself	10 0 -11 8 -6 0 -3
s:his	5 -9 -3 4 -26 -9 19
s:history	-3 2 -13 -14 12 10 -2
s:hit	-3 -6 0 -4 -11 0 17
s:hitherto	0 3 -13 14 -4 0 -3
s:hold	2 5 -12 0 -6 1 15
s:hop	7 -1 -21 14 4 0 0
s:hope	-6 -6 -1 -6 -1 -1 12
s:horse	0 -3 -5 11 -1 0 -5
s:hour	-12 0 1 15 -3 -4 -15
s:house	4 -11 -15 2 6 7 6
s:household	0 -6 -11 17 2 0 -6
s:hurt	-2 -6 0 0 11 -1 -10
s:i	19 -8 -5 -6 -6 6 -1
s:ice	-7 -3 -5 12 0 4 -7
s:idea	-2 0 -3 -8 -3 0 11
s:if	-21 31 -18 -37 -22 -16 39
s:import	4 -2 -2 5 -1 11 -16
s:importer	3 10 -1 8 -5 -10 -16
s:impose	-9 -5 0 12 -12 -13 9
s:in	-5 3 4 -8 -6 26 -7
s:included	-6 -10 -1 9 -6 -3 0
s:including	0 -8 7 7 -20 0 -12
s:inclusive	0 0 -10 12 0 0 -3
s:increase	-4 12 5 -12 4 -6 -1
s:industrial	-6 -8 -9 8 -2 -5 9
s:industry	-7 4 6 -19 -1 -1 11
s:initial	0 -1 -17 15 1 0 0
s:initialled	-1 -14 -12 21 -4 0 3
s:ink	0 -10 0 13 -2 0 -5
s:instance	0 -5 11 1 -8 0 -6
s:instead	-9 10 -7 8 -10 -19 7
s:instrument	0 3 -10 1 10 0 -6
s:intend	16 0 -9 1 -4 0 -6
s:into	-13 7 10 2 -23 2 -4
s:introduce	-4 -15 13 -2 -10 0 3
s:invention	14 -5 -6 -4 0 0 -4
s:investment	0 0 14 0 -9 0 -13
s:is	11 -4 3 -3 -8 -7 5
s:issued	0 9 -16 -4 2 0 8
s:it	6 0 0 5 -5 11 -15
s:item	7 -4 5 -6 5 -5 -13
s:its	-6 -12 3 -3 1 10 3
s:itself	-4 10 6 -9 -2 9 -14
s:jean	-3 13 -2 -16 4 0 0
s:jet	0 0 -7 1 10 -5 -2
s:jewellery	0 -7 -15 18 3 0 -2
s:job	-3 11 4 -8 -3 3 -9
s:joint	-2 3 -13 20 -4 0 -10
s:juice	-4 -12 9 -8 0 -1 7
s:just	0 8 1 -2 -12 -2 4
s:jute	10 -3 -1 1 2 -1 -19
s:karachi	0 2 12 -15 -8 0 1
s:kava	0 -8 -14 4 16 7 -13
s:keep	-9 0 8 -4 3 -13 -1
s:kind	1 -11 5 -14 6 -1 8
s:kitchen	-1 -11 -14 4 -18 -3 20
s:knitwear	-5 -10 0 12 -4 1 -1
s:la	-2 -3 -13 1 3 0 13
s:labor	-1 -12 14 -25 -5 0 8
s:labour	0 -7 0 -17 7 0 7
s:lack	-1 0 13 -3 -3 -2 -7
s:lamb	0 7 9 -4 -3 0 -17
s:lapse	-5 12 -5 5 -12 -7 1
s:large	0 -5 -10 10 7 -1 -3
s:last	-3 6 4 -11 -3 17 -6
s:lasted	0 3 -8 8 5 0 -12
s:late	0 6 5 -11 -6 5 1
s:later	-5 0 -15 6 12 1 -2
s:law	1 15 -22 1 5 0 2
s:lay	1 -7 3 -10 7 -5 5
s:lead	1 3 16 -19 -7 0 0
s:least	-1 -11 9 4 1 -1 -9
s:leather	2 6 3 7 -22 0 -2
s:leave	2 -4 14 -2 -12 -4 -6
s:lemon	4 -2 -4 -2 15 -1 -11
s:lentil	4 -5 14 -13 -1 -1 0
s:less	3 -14 -3 17 -8 7 -14
s:let	-11 -8 -3 -12 2 8 20
s:letter	-9 -4 -35 -9 -17 -13 46
s:level	-3 11 7 -7 -12 8 -7
s:levy	-12 -3 3 0 14 -11 -9
s:licence	-2 4 0 -14 7 -2 0
s:lie	-1 -4 7 0 -12 0 3
s:light	0 -2 16 -13 -1 0 -2
s:like	-16 2 10 8 -4 -2 -11
s:likely	-1 0 -11 -12 -4 2 17
s:likewise	0 0 -3 1 8 6 -21
s:limit	0 -13 13 -10 3 0 1
s:line	2 1 -13 16 -1 3 -13
s:liquefied	0 -4 1 12 -12 0 -11
s:list	-10 -33 14 -3 0 0 11
s:lithium	-3 -14 -6 1 14 -1 3
s:little	-2 -9 3 18 -14 -1 -14
s:live	-11 2 10 -14 0 -1 1
s:livestock	-6 -8 -12 20 0 0 -3
s:load	-4 -8 11 7 -6 -1 -10
s:loaded	0 6 -12 10 0 0 -4
s:local	-7 3 -1 10 -4 0 -6
s:london	0 0 2 -10 6 0 -2
s:long	-15 5 2 6 3 -6 -15
s:longer	-11 -19 -10 5 24 -5 -12
s:loom	-3 8 3 -15 5 0 -4
s:lorry	7 3 -17 -20 1 5 19
s:los	0 -5 14 -11 1 -4 0
s:lose	-7 -3 -5 -4 5 -7 13
s:lot	5 -9 -1 11 4 -2 -14
s:lower	-5 -17 3 -6 4 7 6
s:lunch	-4 -7 15 -13 -18 8 11
s:m	-6 -4 -7 13 0 -1 0
s:machine	-1 -1 12 -3 -14 -14 2
s:machinery	0 10 8 2 -29 -9 -3
s:mackerel	-4 1 -11 -17 15 6 4
s:magnet	-1 -11 -4 11 0 0 -1
s:man	0 -11 1 6 5 -7 -1
s:mangoe	7 1 5 -11 -2 -3 2
s:many	3 -8 15 -9 -5 -2 -1
s:marble	0 12 -9 5 0 0 -16
s:march	0 -3 -5 -17 15 -1 2
s:margin	-1 -3 11 -16 6 0 0
s:market	-15 6 4 16 -14 2 -17
s:may	12 -5 -2 -3 1 1 -1
s:me	-6 0 0 -18 12 10 -1
s:meal	4 6 0 -21 9 1 -2
s:mean	-8 17 -6 -14 0 2 8
s:meant	-1 4 -17 6 6 0 1
s:meanwhile	0 -11 14 -3 2 0 -16
s:measure	-6 7 5 4 -22 -5 4
s:meat	-7 -3 3 9 -13 0 -2
s:medicine	-9 -24 -12 9 -10 0 21
s:medium	0 -2 1 13 -8 0 -12
s:meet	-16 2 12 -5 -7 8 -4
s:member	-4 -6 8 -14 -1 5 6
s:mentioned	9 -1 -19 11 0 -3 0
s:merely	-3 -17 2 13 1 -2 -14
s:metal	-10 -18 12 5 0 -7 -7
s:midnight	0 13 -5 -5 8 -7 -10
s:might	0 -10 -10 1 3 -2 12
s:milk	-11 -4 8 -7 3 -12 3
s:mill	-7 0 9 7 -2 0 -11
s:million	7 -1 -18 11 -11 0 11
s:minimum	0 -5 -17 22 0 0 -9
s:minister	-8 2 4 -13 -8 0 11
s:minute	0 0 -7 8 4 -7 -4
s:mistake	4 -4 -14 -3 11 5 -5
s:moment	-2 0 12 -5 0 2 -11
s:monday	-1 -2 -9 17 0 0 -8
s:month	-5 -16 -2 2 14 3 -7
s:more	-13 4 -5 4 2 3 -1
s:morning	4 17 -9 9 -10 -8 -13
s:most	-18 -20 9 -4 3 12 -4
s:motorcycle	2 7 -4 3 0 3 -14
s:move	-4 -8 11 -10 -13 -3 17
s:mr	2 0 0 4 -20 4 3
s:much	-5 -7 7 -3 -7 15 -5
s:must	3 0 -4 -9 -6 0 14
s:my	7 -3 -11 0 13 4 -11
s:named	7 -8 -13 21 -13 -6 -1
s:narrow	0 0 12 -8 -1 0 -4
s:national	0 -8 -12 10 0 0 8
s:natural	-1 -14 -3 16 3 0 -15
s:neighbour	-6 -5 -15 6 0 8 3
s:neither	8 2 11 -13 -13 5 -9
s:net	-4 1 -4 -10 0 -1 13
s:never	29 -8 1 -22 -9 11 -9
s:new	2 -8 1 -4 -16 0 20
s:newspaper	26 -4 -25 14 -10 -4 -18
s:newsprint	0 1 -5 -8 0 0 11
s:next	7 -5 -11 18 -13 -4 -1
s:nickel	0 7 3 -14 0 -2 2
s:night	-5 -7 8 -7 -3 -2 11
s:nil	-2 -4 -4 -3 4 -7 10
s:no	17 0 -4 -5 5 -21 -1
s:nobody	10 4 5 -9 11 1 -28
s:none	7 5 -10 -3 5 1 1
s:noodle	5 6 0 -11 2 -1 -3
s:noon	5 -14 18 -12 -2 -4 -1
s:nor	18 -2 9 -12 -7 -4 -14
s:normal	0 -7 20 -13 -1 0 -7
s:north	-1 -2 10 -22 1 -2 9
s:note	-5 8 2 -14 11 -3 -4
s:nothing	-22 -20 12 11 1 1 -10
s:notice	14 13 -1 -8 -9 1 -6
s:nought	11 -11 -6 -16 0 -5 15
s:now	3 9 -18 3 3 3 6
s:number	10 3 -27 -11 1 4 26
s:odd	0 -3 12 -11 -2 0 1
s:of	-7 -10 -3 0 12 4 1
s:off	-14 10 -13 8 7 -18 1
s:offer	12 -12 -6 -20 -17 -3 18
s:officer	-5 3 13 -8 -5 0 -1
s:official	-2 -7 -5 14 -3 0 0
s:oil	-4 2 -1 11 -14 10 -6
s:old	-3 16 3 -9 11 -13 -24
s:older	-6 -15 36 -18 -11 -7 -11
s:olive	2 3 -3 3 -3 -15 4
s:on	-2 0 0 0 -3 -13 7
s:once	-12 20 -16 13 -10 -9 3
s:one	12 2 0 -3 3 2 -16
s:only	-4 1 -8 6 14 -5 -12
s:open	-5 -7 -13 26 -12 0 -3
s:opposition	-3 0 12 -4 -2 0 -5
s:or	-18 5 -1 -5 -28 0 26
s:orange	-8 4 1 -8 11 0 -5
s:order	-14 2 1 6 6 -17 -12
s:ordinary	-12 -27 21 6 -5 -13 -33
s:origin	-10 -15 8 8 0 -8 -12
s:originating	-3 -15 -1 10 3 -1 -10
s:other	-25 0 13 -2 -10 10 -9
s:otherwise	-2 6 12 -2 -18 -6 -7
s:our	13 2 -8 -2 -1 3 -2
s:out	1 0 -14 -8 22 0 0
s:outside	-4 1 13 -28 2 -7 8
s:over	-14 2 3 6 -5 -11 0
s:overall	-1 -1 -6 14 0 0 -12
s:pact	-8 5 6 -18 6 -4 3
s:page	4 11 -18 0 8 -2 -13
s:palm	6 0 -7 0 0 16 -13
s:panel	-1 -2 4 -12 -4 0 8
s:paper	31 -2 -12 -13 -1 -17 3
s:paprika	0 6 0 -21 5 0 6
s:parcel	-8 -7 13 -5 7 -5 -13
s:part	-19 -8 9 2 9 -6 -14
s:party	-11 -5 3 -11 -9 -2 20
s:passed	4 -14 0 16 -4 -4 -6
s:pasta	-4 10 -4 1 -13 0 4
s:pause	4 11 1 -9 0 -3 -1
s:pay	-12 0 12 0 3 -10 -15
s:pea	-1 -2 10 6 -6 -2 -16
s:peak	0 -10 -16 3 -7 26 -7
s:peat	0 -14 0 7 2 -1 -1
s:pen	-2 15 2 -13 -10 0 0
s:penalty	-3 -3 4 -1 10 -3 -12
s:pepper	9 -1 0 -12 -3 1 4
s:per	4 5 -6 -2 -17 8 2
s:perfume	2 -4 1 -13 -1 0 10
s:period	-4 -7 -4 18 -7 0 -18
s:permanent	-15 -1 0 5 0 0 3
s:permit	0 -6 -8 -7 1 0 16
s:pharmaceutical	-12 5 1 -4 -5 -1 11
s:phosphate	-4 4 -3 4 -15 -4 9
s:pickup	-1 1 -2 11 -10 0 -5
s:pineapple	-9 -1 5 -17 4 1 7
s:pipe	-3 -7 -4 -2 17 -1 0
s:pistachio	5 -17 6 0 -4 -1 5
s:place	-12 1 -3 3 1 3 0
s:plan	4 7 -4 19 -10 -2 -16
s:plastic	0 0 3 12 -7 -6 -15
s:please	-3 0 13 -8 -3 0 -3
s:plu	-11 -9 29 -3 -9 -14 -23
s:plum	0 -7 -4 -7 12 0 2
s:plywood	4 2 2 -6 4 3 -17
s:point	5 -3 -17 -1 4 0 13
s:pointed	5 0 12 -9 -1 0 -15
s:polysilicon	-2 -4 -12 20 -7 0 -4
s:pork	-12 -22 1 11 -3 2 0
s:port	-3 -18 7 6 4 -10 0
s:possible	-1 -2 -10 -4 -3 0 12
s:post	-1 -24 -15 6 -3 -13 22
s:postal	0 0 13 -11 0 -2 -2
s:potash	-1 -3 4 4 -15 -3 4
s:potatoe	-2 20 -4 -13 -6 10 -3
s:powder	-17 -3 12 -7 0 -9 3
s:practice	0 -3 10 -12 0 0 4
s:prawn	7 -17 10 -3 1 0 -14
s:prepare	0 2 -14 3 -4 0 5
s:present	3 16 -4 -3 -26 -14 8
s:presenter	3 -5 -2 -8 10 -1 -4
s:president	-1 -14 11 1 -13 -8 5
s:press	12 -7 -6 15 -8 -4 -15
s:presse	0 0 -5 12 -4 0 -6
s:printed	11 8 -8 -1 -6 0 -6
s:proclamation	-1 -15 -5 21 -12 -3 -6
s:product	-16 -9 -6 15 10 -11 -12
s:prolonged	-7 18 -4 0 0 -3 -10
s:promise	-2 4 -2 10 -13 -6 -1
s:proposal	-5 -8 -13 -10 -14 0 28
s:propose	5 7 -11 -16 -7 -6 17
s:protocol	-2 10 -14 -1 1 0 8
s:provide	-6 0 -10 18 -15 -5 1
s:publish	0 1 9 -13 -1 0 3
s:pulp	0 -6 5 4 0 0 -17
s:purchase	-3 -10 -16 1 12 -3 8
s:put	-7 0 -7 6 -10 6 9
s:q	12 -6 -1 -14 2 5 -8
s:quantity	0 -4 -6 12 -2 0 -4
s:quarrel	-3 -15 -7 4 9 9 -5
s:quarter	0 -3 7 7 -12 3 -1
s:question	26 -11 -20 -2 2 -3 -5
s:quota	-18 -26 3 6 -17 -10 17
s:radio	11 0 2 0 -10 -2 -10
s:raise	1 -12 6 -14 2 -4 14
s:raisin	-6 0 11 2 -4 0 -6
s:range	0 -1 -10 11 2 0 -4
s:rare	-1 -1 -1 -8 -9 -2 19
s:raspberry	-6 13 -5 -11 -7 2 13
s:rate	9 9 -4 3 -1 -13 -11
s:rather	-4 5 -14 -1 -8 8 15
s:ratified	-1 2 -3 10 -2 0 -12
s:ratify	0 6 -15 7 -6 0 6
s:raw	8 3 -7 8 -15 10 -16
s:reach	-2 -8 -14 -6 1 21 6
s:read	35 -11 -8 -5 7 -13 -28
s:reader	-5 0 7 -14 2 6 -5
s:reading	0 -5 -3 13 -5 0 -6
s:ready	-1 -1 -11 -9 -14 -2 26
s:reason	-3 8 7 -17 6 0 -1
s:recall	-16 6 -6 -5 8 11 -8
s:reciprocal	-21 -13 0 -2 25 -14 -25
s:recommend	1 -2 -23 -4 2 0 18
s:record	5 -3 -15 -2 -3 18 -6
s:red	-3 -3 -11 2 11 0 0
s:reduce	-8 -12 11 4 -7 -3 -9
s:reduction	2 -1 -8 11 -1 0 -3
s:refined	-2 -12 -11 -3 0 0 18
s:refund	0 0 8 -13 6 -4 -1
s:regard	1 0 -10 11 0 0 -5
s:regular	0 -5 -4 12 -3 0 -5
s:released	0 0 -1 11 -6 -2 -3
s:remember	-14 -12 -11 -19 25 11 -6
s:reminded	-1 6 7 -16 8 0 -10
s:remove	4 3 -2 -10 11 -3 0
s:renewed	-10 7 18 -27 0 -3 -9
s:replace	2 -12 3 -4 3 5 -2
s:report	42 -11 -24 -8 -8 -4 -17
s:reporter	13 -7 -5 12 -13 -3 -11
s:republic	0 -2 -13 -2 16 0 0
s:request	-8 -2 -10 -14 -7 0 24
s:reserve	-1 6 -14 0 -3 -2 8
s:respectively	0 -7 -8 14 -1 -6 1
s:respond	-1 -6 7 1 -13 0 7
s:rest	-8 -21 12 -9 15 -7 -6
s:rested	0 -2 -11 3 8 0 0
s:retain	2 -4 3 3 -12 0 -4
s:return	-17 18 2 1 3 -4 -20
s:revert	0 15 -9 -2 0 0 -2
s:review	-2 1 15 -2 -10 0 -12
s:revive	-1 -9 -5 11 1 3 -4
s:rice	-9 3 -7 16 -5 4 -8
s:right	-5 -2 -4 -14 -2 -5 24
s:rival	-1 0 -7 13 -7 0 2
s:roll	0 4 1 -15 5 0 3
s:room	-9 0 -5 13 -7 -3 5
s:rose	4 2 -1 2 -10 1 -1
s:roughly	0 -2 21 -15 -6 0 -4
s:round	17 -5 -13 0 1 -1 0
s:rubber	7 6 3 -4 1 -3 -18
s:rule	-10 -3 -2 -10 17 -10 5
s:rumour	12 -3 -12 18 -9 -3 -21
s:run	6 -3 2 0 13 -9 -21
s:sack	-3 -5 13 -2 -2 2 -13
s:safeguard	-3 -8 15 -9 -8 0 4
s:salmon	8 3 5 -3 -9 7 -11
s:salt	-3 -9 13 7 -11 2 -12
s:salted	0 -13 5 -12 5 2 4
s:same	-17 3 4 3 -1 -4 -5
s:santo	0 -6 15 -8 -6 0 0
s:sardine	0 2 5 -14 3 -5 1
s:say	16 -1 0 -5 -8 -25 3
s:scrap	8 2 5 -13 -3 -1 2
s:sea	0 -2 2 11 -8 0 -9
s:seafood	0 -2 10 2 -13 -1 -1
s:second	-10 -4 -7 -11 12 3 11
s:section	-16 -24 19 12 -4 -8 -25
s:see	2 -6 -13 -25 10 12 12
s:seed	-10 2 8 2 -11 -4 -1
s:seem	-6 0 -11 -8 5 0 14
s:sell	-2 -3 12 -8 -2 5 -6
s:send	-6 -14 6 -7 4 7 -1
s:separate	-1 -10 16 -9 4 -1 -11
s:sesame	-8 12 -1 -11 7 -6 1
s:set	-12 4 -5 7 -3 1 -2
s:settle	2 0 -2 1 -11 0 6
s:shall	-18 -3 -2 14 -1 1 -4
s:she	3 11 -8 -7 -3 0 3
s:shea	-2 0 -3 12 3 0 -12
s:sheet	5 0 3 1 -18 -2 0
s:shell	0 -11 -1 1 12 -3 -4
s:ship	-1 9 -8 20 -1 -4 -29
s:shoe	-12 -1 -5 5 -17 6 15
s:shook	-1 -3 1 11 -13 0 -1
s:shoot	0 3 4 -11 -1 6 -4
s:shore	-4 4 -7 7 10 -1 -18
s:should	-5 17 -1 -31 6 -13 7
s:show	-1 -8 -2 12 2 1 -11
s:shrimp	6 4 6 -3 -9 -4 -10
s:shrink	-1 -2 -18 -1 2 0 16
s:side	-16 10 -1 -3 0 0 -2
s:sign	-30 -2 0 12 8 -21 -16
s:since	-16 -27 34 -16 7 -7 -28
s:sir	12 -2 -7 -7 7 0 -9
s:sit	-1 3 -6 -16 -1 0 15
s:slap	0 13 1 0 -21 -7 1
s:sleep	1 21 -13 -1 0 -1 -13
s:small	-6 -4 9 -16 9 -1 0
s:smaller	0 0 -12 14 -1 0 -1
s:sneaker	0 -1 13 -9 -7 0 0
s:so	10 -1 -2 -3 9 -15 -3
s:sofa	0 -16 -2 20 -8 0 -5
s:softwood	-2 -5 2 9 -3 0 -13
s:some	12 -18 3 3 -1 0 -10
s:somebody	3 -4 3 5 4 -7 -11
s:something	-16 7 -1 2 -1 -5 0
s:soon	2 -8 -9 12 -6 -2 2
s:sooner	0 0 2 -10 -4 0 11
s:sorry	0 -8 12 -4 0 0 -3
s:source	11 -4 -9 5 3 0 -11
s:soya	0 -2 -16 16 -1 4 -4
s:soybean	2 -26 -5 6 9 -1 0
s:spare	0 -1 11 -1 -6 -4 -4
s:spirit	-2 -8 -1 -6 0 -7 14
s:spoke	4 -8 -4 -24 -5 -8 25
s:spoken	4 -3 -7 -6 -12 -2 16
s:spring	-5 -10 -9 -6 9 19 -5
s:stage	-3 8 -19 12 -2 0 3
s:stake	0 6 6 -5 -14 0 3
s:standstill	-2 8 8 -20 -4 -7 7
s:start	0 -25 -16 23 -7 6 6
s:state	10 0 8 -15 -14 -1 5
s:station	11 -2 7 -13 -1 -2 -5
s:statutory	0 5 -12 10 -1 0 -2
s:stay	-5 -14 24 -10 2 -15 -6
s:steel	-12 -28 27 -8 4 -27 -1
s:steepest	-3 -4 -9 11 -9 1 1
s:step	2 -19 -6 -9 0 4 20
s:still	-5 -11 -11 5 6 3 10
s:stop	-19 6 1 13 -6 -2 -17
s:story	10 -6 5 -7 0 -1 -8
s:stuck	0 6 11 -22 -12 0 8
s:stuff	-5 -9 -9 15 -12 9 -3
s:subject	0 -11 4 0 7 2 -12
s:subsidy	0 0 6 -13 3 0 0
s:substantially	14 -4 3 -7 -1 0 -11
s:such	1 2 6 -15 7 2 -1
s:sugar	-11 11 5 -11 8 -10 -7
s:sulphur	0 -1 9 0 -13 0 -3
s:sum	-8 -16 4 9 0 0 -1
s:summer	-6 -11 -11 -1 9 20 -6
s:sunflower	-4 11 4 3 -17 1 -8
s:surcharge	5 -6 2 -17 17 -4 -6
s:suspend	-3 0 -8 28 -17 -19 -26
s:suspension	-13 -3 -27 32 -2 -6 -2
s:sweet	-1 4 1 -15 -5 0 10
s:system	8 9 1 -14 -4 0 -9
s:table	6 -11 -17 -11 2 -6 23
s:take	-1 -4 4 -10 2 10 2
s:talk	12 -19 3 -15 -9 -13 21
s:talking	-1 -6 8 -20 -4 0 11
s:tariff	-14 5 1 8 -3 -22 1
s:taro	6 -5 -8 16 -7 -2 -10
s:tax	4 7 -14 -2 -8 12 6
s:tea	4 11 -4 0 2 0 -13
s:television	-1 6 1 -25 -10 -1 16
s:tell	0 -4 -12 2 -9 1 16
s:temporary	0 -7 1 -1 12 0 -11
s:tequila	-1 -9 -5 13 -12 4 2
s:term	-10 -8 12 20 -22 -1 -27
s:text	-1 -4 -9 -9 -12 0 22
s:textile	-3 14 -6 1 -5 -3 -2
s:th	-3 16 -20 6 -3 3 -3
s:than	-20 2 -5 3 -9 21 1
s:thank	-3 -4 23 -12 -3 -2 -3
s:that	26 -2 -5 -3 -10 7 -4
s:their	-29 3 0 6 -20 20 1
s:then	-16 17 -18 -11 10 -2 9
s:there	14 0 10 -4 -14 -6 -7
s:thereafter	0 16 -7 -2 -3 -1 -9
s:therefore	-5 0 0 13 -14 -4 -7
s:these	-5 3 10 -16 11 -4 -9
s:they	-11 -3 7 -5 6 -2 -2
s:they'd	-4 4 -1 -7 12 0 -12
s:they'll	-6 11 3 -5 0 0 -8
s:they're	1 -14 17 -2 -3 0 -9
s:thi	0 -12 -1 7 3 5 -9
s:thing	0 0 3 5 -8 4 -10
s:think	-10 -2 3 -11 7 -6 8
s:those	-5 13 -2 11 -10 -4 -12
s:though	-2 -5 1 1 -15 0 8
s:thousand	0 -1 -10 12 -1 0 -1
s:threat	-17 -15 -4 1 -21 -5 24
s:threaten	-1 -25 -10 7 -14 -12 20
s:three	1 5 23 -16 -14 0 -4
s:threw	0 -2 -3 -14 13 0 2
s:through	-18 -11 -11 20 7 9 -11
s:throughout	-1 -6 14 -16 -1 0 4
s:thu	-1 9 1 2 -6 0 -14
s:till	-2 -14 18 -8 5 -3 -6
s:timber	4 -20 -12 19 -12 -6 10
s:time	-18 6 -8 13 -1 -9 1
s:tinned	-3 -6 -7 18 -8 -2 0
s:tobacco	-4 17 -2 -10 -3 1 0
s:together	-9 -14 17 0 -3 -14 -9
s:too	-19 -8 2 5 7 -4 -3
s:top	-17 -2 6 2 -10 10 -2
s:total	-14 -1 1 12 -4 -15 -5
s:touched	-3 0 12 -4 -4 0 -4
s:toy	-2 -1 15 -15 -6 -3 9
s:trade	-8 -7 -9 17 -2 -9 5
s:trader	4 -8 0 14 -15 -5 0
s:transshipped	-3 -8 6 11 -4 0 -11
s:treatment	-6 0 20 -3 0 0 -14
s:treaty	-13 -6 17 -9 6 -6 -7
s:triple	1 -5 16 -10 -10 0 0
s:truce	4 7 12 -30 4 -11 2
s:truck	-4 -14 -1 1 4 -10 9
s:true	20 -3 5 -17 -10 2 -9
s:tuna	11 2 -3 10 -7 -9 -13
s:turn	11 15 -13 -14 9 -1 -4
s:turnberry	-1 -1 11 0 -9 0 -6
s:turned	7 -3 3 -15 -4 0 5
s:twice	0 -15 -15 -1 21 -6 8
s:two	-27 -1 7 -2 -5 10 -3
s:unchanged	-6 12 26 -26 -23 3 -9
s:under	-28 -29 9 0 6 -8 10
s:understanding	-1 2 -5 0 -14 0 13
s:undertaken	0 0 -2 10 -5 0 -7
s:unless	-16 31 -16 -28 -9 -10 19
s:until	-16 -23 20 -1 14 -7 -24
s:untouched	-1 -9 11 -6 -10 0 7
s:up	-4 -1 -1 -4 6 11 -5
s:upholstered	-2 -20 -14 17 -13 -2 10
s:upon	2 10 2 -2 -4 0 -13
s:us	0 -9 4 0 -12 15 -1
s:use	-1 -3 -14 10 4 0 3
s:used	-3 0 -9 -8 17 3 -5
s:usual	0 4 12 -14 0 0 -4
s:valorem	-1 -10 6 9 -13 0 -6
s:value	-5 -4 24 -14 3 -7 -18
s:vanilla	0 8 -3 8 -20 1 -1
s:vehicle	0 0 5 10 -18 3 -16
s:veneer	0 10 -10 -3 5 -1 -6
s:veracruz	0 -6 -5 4 -7 0 11
s:very	9 -11 11 -10 -5 0 4
s:view	6 9 -24 9 -3 0 6
s:void	0 -5 -15 -3 18 0 -1
s:vote	-3 -6 0 -2 -17 0 15
s:voted	-1 15 -4 3 0 0 -15
s:wait	-4 8 -2 -12 -9 0 13
s:wake	-1 10 -4 -10 -3 5 -7
s:walnut	-10 0 -7 13 -3 12 -17
s:war	-1 -11 9 -6 -15 16 -3
s:warn	-21 9 7 -17 1 -1 4
s:was	13 -8 -6 -6 5 4 -1
s:watche	11 4 4 4 -24 -6 -4
s:water	7 -1 -5 10 -3 -7 -8
s:way	0 -1 7 -10 1 1 0
s:we	11 1 0 -3 -6 -5 0
s:website	15 -5 -2 -6 0 0 -9
s:week	12 -2 -18 9 4 8 -9
s:weekend	-1 -4 -8 14 -7 4 -4
s:well	-7 -7 -8 0 9 5 5
s:were	5 6 -19 -3 7 8 -2
s:what	-20 5 5 2 1 0 -7
s:whatever	12 -18 2 12 -18 0 -8
s:wheat	-13 -7 0 8 6 -2 -7
s:when	-18 -6 5 -7 8 15 -17
s:where	0 6 6 0 -3 -8 -9
s:wherever	0 -5 11 -1 -5 -5 0
s:while	-12 -4 8 0 12 -4 -17
s:whisky	-8 11 9 -6 -8 -11 -3
s:who	12 8 -7 -16 0 9 0
s:whoever	9 2 -16 -2 7 0 0
s:why	-15 0 10 1 0 -1 -7
s:widened	0 0 -11 6 6 0 0
s:will	4 9 -7 9 -17 -8 -3
s:wine	-10 2 6 7 -22 -1 2
s:winter	-8 -4 -5 -11 14 8 -6
s:wish	1 3 1 -19 8 -5 0
s:with	-17 -7 3 6 0 -12 3
s:withdraw	5 -17 2 -2 -6 -1 10
s:without	-11 22 -12 6 -8 -7 -11
s:women	0 10 -13 1 -4 -3 6
s:won't	2 3 -4 -11 -5 0 10
s:word	-13 2 -13 11 -12 -3 14
s:world	0 -10 -9 10 10 -7 -1
s:worse	-5 8 -16 8 -3 8 0
s:worst	-5 -8 -14 -16 -22 41 -9
s:worth	-9 7 -10 17 2 -8 -14
s:would	-3 22 -12 -9 -36 -14 19
s:write	22 -35 -6 2 -8 -1 2
s:wrong	22 7 -3 -19 -5 -6 -13
s:yank	0 0 12 -9 -1 0 -2
s:year	-11 -9 -2 -7 19 2 -5
s:yes	-10 2 -1 4 -17 -3 7
s:yet	-6 0 6 7 -11 -2 -4
s:yoghurt	0 -9 14 -3 -8 0 -1
s:yokohama	0 0 2 -12 13 0 -12
s:you	22 -3 -7 -10 1 -3 -1
s:you'll	0 -14 -10 1 14 6 -6
s:you're	0 -3 15 -4 -5 0 -11
s:your	18 8 -3 -13 0 0 -11
s:zero	17 -11 -19 7 -5 -14 8
s:zinc	-4 5 -6 -11 -2 7 9
s:—	2 -13 3 2 -2 11 -6
s:•	9 -8 -2 19 -11 -7 -15
s:→	-2 -15 -7 -10 15 -6 13
sa:!	9 -1 0 -1 -13 4 -1
sa:"	21 3 -18 -12 8 -1 4
sa:" ,	12 5 -13 0 -1 -3 -1
sa:" .	4 0 1 -7 -4 -10 7
sa:" <person>	-7 2 20 -20 -9 5 -2
sa:" a	13 -3 3 -5 -5 -3 -7
sa:" and	-1 0 9 -15 8 0 -9
sa:" effective	-5 -2 -18 13 -10 -2 7
sa:" he	0 7 -19 9 -11 7 4
sa:" reciprocal	0 -1 -16 1 15 0 0
sa:'	4 -10 -3 17 -8 -2 -9
sa:' worth	-1 -3 -5 13 -5 0 -2
sa:'s .	0 3 -13 -2 5 0 9
sa:'s <level>	-1 3 -15 5 12 2 -14
sa:'s and	0 0 10 -12 3 0 -1
sa:'s countermeasure	0 -3 -6 11 0 0 -3
sa:'s first	0 0 15 -10 -3 0 -6
sa:'s on	6 5 2 0 -16 0 2
sa:'s own	0 7 4 -14 -8 0 8
sa:'s purchase	0 0 -12 5 6 0 -2
sa:'s rule	0 -1 -3 -10 14 0 -2
sa:'s to	0 7 3 -13 2 0 -4
sa:(	-11 4 -4 0 4 -6 2
sa:( <day-today>	0 15 -17 0 -9 0 7
sa:( now	-3 11 -18 16 -14 0 -5
sa:)	6 5 -3 -4 6 -9 -3
sa:) .	0 -4 -2 -5 17 -15 -6
sa:) ;	0 -6 -7 13 2 -2 -6
sa:) are	0 -5 23 -15 -7 0 -4
sa:,	-10 1 -2 4 1 12 -6
sa:, <level>	-14 7 9 -12 -4 0 2
sa:, <name>	0 -6 -2 8 -11 -10 9
sa:, <number>	-10 7 6 -4 -15 -4 7
sa:, <person>	0 10 -8 1 -12 -7 8
sa:, <points>	0 0 -6 13 -3 -1 -11
sa:, <quality>	-4 1 0 -24 19 -5 4
sa:, a	8 -8 -12 9 -11 6 3
sa:, according	13 -6 0 -3 -13 -4 2
sa:, after	-9 -10 8 10 -4 -8 -10
sa:, against	0 5 11 -10 -14 -2 1
sa:, also	0 10 2 0 -5 -1 -12
sa:, aluminum	0 -1 17 -12 -3 0 -4
sa:, and	-4 5 6 -10 0 2 -2
sa:, as	14 12 -3 -10 7 -22 -9
sa:, because	-9 -4 0 -13 16 1 4
sa:, before	0 -1 16 -2 -12 0 1
sa:, both	-1 0 -5 1 -9 5 7
sa:, but	0 -22 -3 6 7 7 -4
sa:, by	0 -4 -21 23 -2 -7 0
sa:, cheese	0 -1 -8 15 -9 -1 -1
sa:, down	-1 2 -12 14 -7 -1 3
sa:, due	0 0 -10 16 -1 0 -7
sa:, end	0 1 3 -14 3 2 3
sa:, fall	0 -7 -4 0 12 -5 -1
sa:, from	-11 0 -11 23 -14 -10 -5
sa:, get	0 1 -9 13 -6 0 -1
sa:, go	0 -10 14 -4 0 -5 -8
sa:, have	6 -5 -12 0 14 -5 -4
sa:, having	0 0 12 -2 -11 0 -1
sa:, he	2 -7 4 4 -4 -12 -1
sa:, if	2 10 9 -16 -8 -7 -1
sa:, impose	0 -1 -11 7 8 0 -2
sa:, in	4 -20 -4 5 6 12 -6
sa:, instead	0 5 -11 6 -14 -1 7
sa:, introduce	0 0 14 -9 -6 0 0
sa:, is	15 -31 -22 5 26 -2 0
sa:, it	-1 5 13 -5 -1 -7 -15
sa:, its	-12 -1 -3 -6 2 13 3
sa:, leave	0 7 -14 10 -4 0 0
sa:, maize	0 0 11 0 -13 0 0
sa:, make	0 1 -11 -2 14 -2 0
sa:, more	0 2 -2 -11 -16 20 -5
sa:, no	4 -11 8 -6 3 -2 -4
sa:, not	2 12 -10 -1 -14 -7 12
sa:, nothing	0 -4 9 0 -5 0 0
sa:, now	-4 12 -27 -13 18 4 8
sa:, of	7 -13 -3 9 -8 -1 5
sa:, once	0 -1 -13 14 -6 0 3
sa:, one	-3 -9 -3 -2 14 5 -5
sa:, pay	0 -3 -11 1 13 -4 -5
sa:, plu	-1 -2 6 5 -2 -3 -12
sa:, pork	-1 -10 3 8 -3 0 -12
sa:, remain	0 -14 12 12 -15 -1 -8
sa:, section	0 0 13 -9 -3 0 -1
sa:, should	-4 -2 -17 -15 2 -1 25
sa:, since	0 3 9 10 -13 -9 -23
sa:, so	-3 5 4 -6 7 -6 -10
sa:, start	0 -2 7 1 -12 0 0
sa:, stay	0 -4 28 -23 -10 1 0
sa:, thank	0 -2 15 -10 0 -1 -5
sa:, the	-12 -10 2 -16 10 31 -16
sa:, then	-6 -5 -1 -10 12 0 0
sa:, they	-5 -1 -16 12 -1 2 7
sa:, though	-1 -1 10 -4 -9 -1 0
sa:, three	0 4 5 7 -13 0 -4
sa:, to	0 5 17 -17 -3 -4 -3
sa:, together	0 -1 13 1 -11 0 -4
sa:, unchanged	0 3 20 -17 -8 0 -8
sa:, under	-3 -5 10 -5 5 -3 -7
sa:, unless	-4 9 -17 0 -3 -5 10
sa:, until	0 -1 5 -12 -5 0 14
sa:, up	-4 16 -7 7 -15 -4 -11
sa:, was	0 3 -8 -17 19 4 -3
sa:, whatever	12 -4 -5 8 -7 -3 -5
sa:, when	-5 8 0 -19 3 8 -1
sa:, where	3 11 -18 14 -12 3 2
sa:, which	-14 10 -6 -9 0 12 7
sa:, who	1 -8 -13 -2 11 -3 8
sa:, will	-8 -1 -3 -6 14 -4 1
sa:, within	0 0 -6 12 2 0 -11
sa:, would	-3 -4 29 -7 -17 4 -17
sa:-	-6 14 -1 -1 -4 -5 -3
sa:- in	0 0 12 -8 -3 0 -2
sa:- shore	-3 6 -4 4 5 -1 -14
sa:- to	-3 6 -4 4 5 -1 -14
sa:.	0 -9 2 6 1 -8 2
sa:. "	10 8 -7 -6 -1 -8 2
sa:. <number>	0 0 12 -8 -3 0 -2
sa:. on	0 -1 -17 21 -5 0 -2
sa::	7 -5 10 -3 0 1 -17
sa:: <level>	-5 -5 15 -6 -5 0 -6
sa:: <name>	13 -5 7 -11 -12 0 -9
sa:: <number>	0 3 -8 13 4 -4 -23
sa:: a	-1 6 2 -12 10 0 -9
sa:: the	8 -13 5 -7 -3 1 1
sa:; <day-today>	0 8 -23 6 -6 2 7
sa:; <level>	5 0 6 -3 5 0 -19
sa:; <number>	0 9 9 -2 -13 -1 -9
sa:; <points>	0 -4 14 -15 4 0 -1
sa:; <quality>	0 -11 16 -10 3 0 -4
sa:; <seat>	-3 10 3 -13 2 0 -4
sa:; and	0 7 -7 -19 8 2 1
sa:; at	0 10 -8 10 -11 0 -7
sa:; before	0 -8 14 -16 5 0 -6
sa:; by	0 5 -2 -12 9 0 0
sa:; for	0 15 -6 0 -8 0 -5
sa:; it	2 -10 -1 5 -15 0 9
sa:; nobody	-2 -2 -2 14 -2 0 -11
sa:; on	0 -3 10 0 -14 0 -2
sa:; since	0 7 -12 -6 0 1 9
sa:; that	11 -8 0 -14 -5 8 2
sa:; the	4 -13 8 -8 -4 -11 11
sa:; they	0 0 2 -13 3 0 5
sa:; until	0 -7 -8 18 -11 0 0
sa:<day-ahead>	-7 5 -1 10 -41 -20 15
sa:<day-ahead> ,	4 4 -8 -2 -7 -2 11
sa:<day-ahead> .	-5 2 4 4 -22 -7 5
sa:<day-ahead> ;	-1 -11 6 3 -3 0 -1
sa:<day-ahead> at	0 -3 19 -13 -6 0 -3
sa:<day-ahead> unless	-1 -8 0 -8 -2 0 16
sa:<day-gone>	-10 2 4 -2 7 -26 -3
sa:<day-gone> ,	5 -6 -7 9 7 -12 -8
sa:<day-gone> .	-3 6 2 -13 12 -2 -2
sa:<day-gone> :	0 -12 7 -14 11 0 -4
sa:<day-gone> ;	-1 1 12 -1 -12 -1 -3
sa:<day-gone> of	-1 0 11 1 -8 0 -8
sa:<day-today> 's	2 -2 -18 3 -2 0 13
sa:<day-today> ,	-1 -1 18 -11 0 -5 -14
sa:<day-today> <level>	0 8 -23 8 0 0 6
sa:<duty>	-9 -3 3 7 -8 -3 1
sa:<gate>	-2 3 5 9 -9 1 -15
sa:<goods-amount>	-4 -9 -15 21 -6 -3 4
sa:<goods-amount> <span>	0 -2 -3 7 -12 0 5
sa:<goods-amount> of	0 0 -5 9 -4 0 -3
sa:<goods>	16 9 -4 -10 -7 0 1
sa:<level-noun>	12 12 -5 -3 2 2 -11
sa:<level>	-16 1 -2 -1 16 -5 -11
sa:<level> (	3 11 -15 -20 25 -2 -4
sa:<level> )	0 7 8 -4 -13 -7 -3
sa:<level> ,	-20 5 -7 0 4 5 0
sa:<level> .	4 9 -8 6 -1 -7 -1
sa:<level> ;	-1 0 -7 -12 0 -2 19
sa:<level> <day-today>	0 2 -38 15 12 5 6
sa:<level> <level>	-5 -22 -9 -32 24 17 -18
sa:<level> all	0 0 8 -13 3 0 0
sa:<level> and	-4 -11 3 -2 11 -12 2
sa:<level> as	-1 -2 -5 0 13 -3 -11
sa:<level> before	0 -6 14 -5 -5 0 -5
sa:<level> call	0 0 -13 4 10 0 0
sa:<level> fentanyl	0 0 13 -6 -9 0 0
sa:<level> for	4 -1 -6 -7 15 -11 4
sa:<level> from	-5 -10 18 -18 0 3 8
sa:<level> is	2 -1 -13 19 -4 0 -8
sa:<level> now	5 1 -27 11 7 -2 4
sa:<level> of	-5 -23 -8 17 -1 -9 8
sa:<level> on	-8 11 14 -11 -1 -5 -15
sa:<level> over	-2 6 1 6 -11 -2 0
sa:<level> reciprocal	0 3 12 -10 -5 0 -1
sa:<level> remain	0 -1 -10 11 0 0 0
sa:<level> since	0 -2 -1 1 9 0 -11
sa:<level> that	5 0 5 1 -17 -4 2
sa:<level> to	7 6 -10 -9 3 3 10
sa:<level> which	0 3 2 2 -12 0 -1
sa:<level> without	0 -4 11 -4 -1 0 -1
sa:<money>	-15 0 5 12 -8 -16 -11
sa:<money> ,	-2 5 4 10 -15 -4 -14
sa:<money> of	-1 -8 17 -14 -14 0 8
sa:<month-ahead>	6 -5 9 -8 6 -5 -11
sa:<month-ahead> ,	-2 2 5 -14 5 -1 0
sa:<month-ahead> it	0 -3 13 -7 -4 0 0
sa:<month-gone>	-4 -4 1 -9 21 -7 -15
sa:<month-gone> ,	5 -21 -4 -11 16 9 -1
sa:<month-gone> :	0 0 15 -10 -7 0 -2
sa:<month-gone> and	-3 -16 -3 6 9 -12 -3
sa:<month-gone> of	0 0 -8 11 -2 -4 -1
sa:<month-gone> on	0 -3 -7 12 -2 0 0
sa:<month-today>	-2 -5 -6 5 13 -1 -9
sa:<name>	-10 1 2 -2 -4 -3 11
sa:<name> "	2 0 -5 -9 0 0 11
sa:<name> 's	8 11 0 -11 4 1 -12
sa:<name> ,	-21 0 12 -4 2 -3 -11
sa:<name> .	-3 1 18 -6 -7 -11 -9
sa:<name> ;	4 0 16 -14 0 2 -12
sa:<name> <number>	-1 -16 5 1 -7 -1 5
sa:<name> and	-5 -17 -11 6 -4 2 20
sa:<name> announce	-1 -4 -5 -7 0 0 13
sa:<name> by	0 -1 -7 11 -2 0 -5
sa:<name> charge	15 -8 2 -4 -11 8 -12
sa:<name> for	-1 -3 -12 16 1 -1 -5
sa:<name> from	-4 15 -28 12 3 0 -4
sa:<name> go	0 2 -11 0 2 0 7
sa:<name> good	0 2 16 -9 -16 0 2
sa:<name> had	-5 3 -5 6 2 3 -14
sa:<name> has	-6 -9 8 9 -12 1 -6
sa:<name> in	0 -8 -17 16 3 -1 0
sa:<name> is	0 -13 -1 -1 6 0 6
sa:<name> last	-4 0 -8 12 -5 0 3
sa:<name> levy	-4 -7 20 -15 1 0 -6
sa:<name> on	0 0 12 0 -5 -4 -15
sa:<name> sell	0 0 -12 0 4 0 7
sa:<name> take	-7 0 12 -19 2 -1 3
sa:<name> to	-3 15 -9 7 -15 6 -7
sa:<not>	10 1 1 6 -18 0 -3
sa:<number>	-34 0 2 4 3 5 -2
sa:<number> )	-5 -3 -7 10 -6 -5 8
sa:<number> ,	-5 -9 -14 -12 20 10 13
sa:<number> .	-7 7 -8 10 2 -7 -3
sa:<number> :	0 3 -2 8 -7 7 -18
sa:<number> ;	-1 -2 -8 13 -12 9 -2
sa:<number> <day-today>	0 0 -18 6 9 0 6
sa:<number> and	2 -16 11 7 -14 -1 -5
sa:<number> at	0 1 1 -12 4 3 1
sa:<number> before	0 -3 16 -12 -10 4 -4
sa:<number> billion	0 0 14 -5 -7 0 -6
sa:<number> by	0 -1 5 -13 5 -3 3
sa:<number> come	0 -6 0 -5 10 -1 0
sa:<number> from	0 -4 12 -9 -1 0 0
sa:<number> in	-3 7 11 -4 -7 -12 -3
sa:<number> it	0 0 8 5 -13 3 -4
sa:<number> last	0 -5 19 -6 -12 0 -2
sa:<number> more	0 -1 13 4 -13 -2 -4
sa:<number> of	-8 -2 0 5 5 0 -11
sa:<number> on	-11 6 -3 -11 11 2 -2
sa:<number> or	0 -3 -5 1 -13 0 16
sa:<number> since	0 6 -14 6 0 -4 4
sa:<number> th	0 5 -9 5 3 -1 -3
sa:<number> that	-8 -12 5 12 0 -10 -5
sa:<number> to	5 5 2 1 -20 -4 2
sa:<number> until	0 -3 15 -2 -6 0 -12
sa:<number> was	0 -3 3 2 -16 8 4
sa:<number> with	0 5 -13 -2 10 0 -1
sa:<office>	9 3 4 -18 -4 -3 7
sa:<office> of	-1 -4 0 -11 1 0 11
sa:<organisation>	9 -9 -8 -5 9 6 2
sa:<organisation> 's	1 -9 -10 1 11 -3 3
sa:<organisation> .	14 -2 2 -10 -2 1 -4
sa:<organisation> announce	-1 -2 12 -3 0 0 -11
sa:<organisation> rule	0 0 -8 -2 10 0 0
sa:<organisation> say	-11 -1 3 0 -7 0 8
sa:<person>	1 -5 2 -2 -13 -8 14
sa:<person> 's	0 -7 3 -4 -15 -2 16
sa:<person> ,	7 -3 4 4 1 -4 -13
sa:<person> .	5 0 2 6 -15 -5 0
sa:<person> add	5 -1 0 -10 6 0 0
sa:<person> has	0 -8 -5 10 0 0 -1
sa:<person> say	-4 3 -10 0 0 5 5
sa:<person> sign	0 4 -13 4 13 0 -13
sa:<person> tell	-2 0 -1 -4 -7 0 11
sa:<person> write	0 -2 14 -5 -3 -3 -2
sa:<points>	-7 4 30 -18 -9 -6 -10
sa:<points> .	0 8 8 -11 -4 0 -4
sa:<points> more	0 -7 11 -8 4 0 -1
sa:<points> suspend	0 -1 21 -13 -7 0 -3
sa:<quality> .	-1 -18 12 10 -3 -3 -5
sa:<quality> aluminium	0 12 -4 -6 -3 0 1
sa:<quality> border	0 -1 15 -8 -4 0 -4
sa:<quality> chicken	-1 -8 -4 14 -3 0 -5
sa:<quality> coffee	2 -11 -7 6 1 0 6
sa:<quality> custom	8 -1 2 1 -10 -4 0
sa:<quality> duty	6 3 -5 0 -11 2 2
sa:<quality> farm	0 -2 -9 3 12 0 -8
sa:<quality> fertiliser	12 4 -3 -13 -3 0 0
sa:<quality> flour	0 7 13 -20 0 0 -6
sa:<quality> good	-4 1 5 -1 5 4 -11
sa:<quality> industrial	-2 0 -12 7 -7 0 7
sa:<quality> mangoe	0 4 2 -13 -2 0 8
sa:<quality> milk	-3 0 2 -12 3 0 4
sa:<quality> motorcycle	-1 -8 16 -17 4 0 0
sa:<quality> oil	-2 -11 -2 1 10 -7 0
sa:<quality> olive	-1 0 -15 3 5 0 7
sa:<quality> one	-4 -7 17 -18 5 6 -6
sa:<quality> origin	-2 -6 -5 15 -9 0 -10
sa:<quality> pork	0 -1 -10 9 -3 0 7
sa:<quality> port	0 -2 12 -10 -2 0 0
sa:<quality> potash	0 -4 3 13 -12 -1 -7
sa:<quality> potatoe	0 -2 4 -4 -13 11 0
sa:<quality> rose	-1 -3 -13 8 3 3 1
sa:<quality> rubber	0 -2 17 -8 -7 0 -9
sa:<quality> ship	-3 4 0 -1 10 0 -12
sa:<quality> shrimp	5 -4 9 -15 2 0 0
sa:<quality> sugar	-5 0 3 -12 4 -1 4
sa:<quality> sunflower	1 9 4 -17 1 0 -2
sa:<quality> tea	-1 1 -11 11 0 0 1
sa:<quality> textile	-3 9 -12 4 -3 0 2
sa:<quality> timber	0 -8 -17 20 2 -1 -7
sa:<seat>	-4 11 9 -13 -21 1 9
sa:<seat> 's	2 6 -6 2 8 -3 -11
sa:<seat> ,	-1 -13 6 -1 8 -2 -3
sa:<seat> has	-2 0 -4 -8 -3 6 11
sa:<seat> say	-3 8 5 -1 0 0 -15
sa:<seat> would	3 2 -10 10 2 0 -13
sa:<span>	-17 -10 -5 6 11 6 -7
sa:<span> ,	5 3 -11 6 10 -5 -7
sa:<span> .	-23 -19 4 4 1 3 0
sa:<span> after	0 2 6 -10 -5 0 6
sa:<span> and	0 12 0 -5 -6 -2 -2
sa:<span> in	0 -6 -15 4 8 6 -3
sa:<span> later	4 5 -1 7 0 -1 -18
sa:<span> of	0 -2 -11 8 0 3 0
sa:<taker>	3 0 0 7 -14 -7 2
sa:<v-bear>	-17 6 0 -1 0 5 0
sa:<v-begin>	-11 -3 -6 3 7 0 3
sa:<v-buy>	-10 -2 -8 12 2 -17 3
sa:<v-deny>	9 -5 -12 -6 19 -6 0
sa:<v-down>	-5 -7 2 -2 11 1 -7
sa:<v-end>	-4 -3 -8 -15 22 1 7
sa:<v-propose>	11 -3 -5 -3 0 2 1
sa:<v-return>	-8 5 -5 0 7 9 -15
sa:<v-say>	16 -1 -8 -2 -7 -13 9
sa:<v-stay>	-11 3 3 -4 9 -21 -3
sa:<v-suspend>	-3 0 5 17 -18 -21 -16
sa:<v-target>	-5 0 -12 9 -7 16 2
sa:<v-threaten>	-11 8 -5 4 -14 -4 7
sa:<v-up>	1 -3 -3 -15 13 13 -1
sa:=	0 -2 13 -9 -3 0 -2
sa:= <level>	0 -2 13 -9 -3 0 -2
sa:?	15 -5 -7 -18 6 8 -3
sa:a	6 -7 0 -4 1 10 -5
sa:a <number>	-7 -7 4 -3 -1 12 -3
sa:a ceiling	0 0 16 -15 0 0 0
sa:a deal	-4 0 5 -15 0 -2 15
sa:a duty	4 3 9 -4 -14 0 -1
sa:a few	0 -1 -3 -5 15 -5 -6
sa:a good	0 0 -11 1 6 0 5
sa:a joint	0 0 0 10 -8 0 -4
sa:a law	0 1 -8 -6 14 -2 -5
sa:a minimum	0 -3 -13 19 -3 0 -7
sa:a narrow	0 0 10 -7 -1 0 -4
sa:a penalty	-1 -1 5 0 7 -3 -12
sa:a promise	0 0 -8 12 -2 0 -3
sa:a quota	-6 -7 -4 12 -7 -2 3
sa:a safeguard	0 0 13 -7 -2 0 -3
sa:a special	0 -5 1 -12 9 -2 4
sa:a surcharge	0 0 -14 -5 17 0 0
sa:a third	6 -1 7 -12 -9 -3 3
sa:a week	0 0 -8 -1 -4 0 12
sa:about	11 -8 -9 8 0 -1 -1
sa:about <level>	-1 -2 12 -9 2 0 -7
sa:above	-5 3 -7 1 -14 6 10
sa:according	13 -6 1 -5 -14 -5 4
sa:according to	13 -6 1 -5 -14 -5 4
sa:account	-4 -10 -5 -2 18 -3 -10
sa:account of	-4 -9 -5 -7 19 -3 -6
sa:across	0 -3 -7 -5 0 0 13
sa:act	0 -2 -9 14 -1 -5 0
sa:action	0 -1 16 -9 -7 0 -4
sa:ad	0 0 -3 10 -7 0 -3
sa:ad valorem	0 0 -4 10 -7 0 -4
sa:add ,	-2 0 5 -12 -5 0 9
sa:add on	0 -1 1 11 -8 0 -8
sa:additional	-2 0 -13 10 10 0 -8
sa:advanced	0 0 14 -8 -4 0 -8
sa:advanced chip	0 0 13 -9 -3 0 -4
sa:affected	0 -2 14 -7 -2 0 -4
sa:affected .	0 -1 12 -7 -1 0 -3
sa:after	-3 12 2 -4 -1 0 -6
sa:after <level>	0 -7 15 -4 -6 0 -4
sa:after <name>	0 -2 12 -6 -2 0 -3
sa:after <number>	0 -4 -11 23 -14 -1 -1
sa:after <span>	0 -4 -7 0 16 -1 -6
sa:after it	0 10 -7 -6 -10 6 5
sa:after the	9 1 13 -12 -9 0 -11
sa:again	0 10 -13 -5 13 3 -13
sa:again .	0 -8 -11 16 16 -3 -16
sa:again be	-1 10 4 -12 -3 0 -4
sa:again in	0 15 -5 -11 1 0 -3
sa:against	-5 3 5 -1 -15 -7 6
sa:against <level>	-1 14 -7 -2 -4 -4 3
sa:against <number>	0 -10 2 4 -12 -1 7
sa:against dump	0 0 11 -10 0 0 -5
sa:agree .	-1 2 -8 -6 -7 0 15
sa:agreement	-3 -14 13 -7 -2 -4 5
sa:agreement of	-2 -3 18 -23 -4 -2 8
sa:agreement with	5 1 -11 13 -14 0 0
sa:aircraft and	0 0 -9 13 -9 0 3
sa:all	-17 -6 3 -1 9 -17 4
sa:all -	0 2 10 -12 -4 4 -4
sa:all .	-13 -2 1 1 1 -6 2
sa:all along	-1 -2 14 -2 -7 -1 -6
sa:all good	-3 -3 -8 -12 0 0 19
sa:all in	-1 -8 19 -5 -18 -1 -1
sa:all of	-1 3 7 -11 6 -2 -8
sa:all other	0 -3 -3 12 -7 0 -8
sa:all tell	0 -2 -7 9 11 -3 -16
sa:all under	0 0 11 -8 -1 0 -1
sa:allow	0 0 -12 0 6 0 7
sa:almost	0 -2 9 -5 -3 0 0
sa:alone	2 -7 11 -6 -9 0 2
sa:already	0 7 10 -3 -16 0 -9
sa:already .	1 -2 13 -11 -2 0 -5
sa:also	8 8 3 2 -12 -4 -17
sa:altogether	0 -6 0 0 10 -1 -13
sa:altogether .	-3 -2 -4 4 9 0 -12
sa:aluminium	-5 10 1 6 -12 -1 -8
sa:aluminum .	-2 -1 -12 -12 10 0 12
sa:aluminum and	0 0 10 -5 -2 0 -1
sa:alway	-3 -8 15 -13 0 2 -4
sa:amend	0 -2 -9 -3 12 0 -1
sa:among	-3 -1 -4 13 -13 -4 0
sa:among other	0 -1 -4 11 -3 0 -7
sa:amount	0 11 7 -12 -8 0 0
sa:an	15 -1 6 -2 6 1 -26
sa:an agreement	-2 -8 15 -6 2 -2 -4
sa:an end	0 0 8 1 -11 0 0
sa:an error	4 5 -6 -10 7 -1 -4
sa:an initial	0 0 -12 9 2 0 0
sa:an order	-1 -4 2 -1 10 0 -11
sa:and	-22 3 2 2 0 -7 2
sa:and ,	0 4 19 -1 -18 -10 -8
sa:and <day-ahead>	0 -2 -1 -9 -2 0 10
sa:and <name>	-15 1 2 1 -5 5 -3
sa:and <number>	-17 2 11 -10 -4 -1 3
sa:and <person>	-1 19 0 8 -13 -2 -21
sa:and <points>	0 -4 10 -7 -6 0 6
sa:and about	0 0 19 -14 -6 0 -4
sa:and above	0 5 -3 -7 -8 0 12
sa:and are	0 -3 -17 4 15 -1 2
sa:and bathroom	0 -1 -5 -8 0 0 11
sa:and beef	-2 0 -6 13 -1 -1 -9
sa:and both	0 0 2 -12 7 0 -1
sa:and car	0 0 11 -5 -4 0 -2
sa:and cocoa	0 6 0 -12 6 0 -5
sa:and copper	0 0 11 -8 0 0 -1
sa:and cotton	0 -6 14 -6 -4 0 0
sa:and get	6 -6 -11 -1 0 -4 12
sa:and go	0 1 -12 10 -4 0 4
sa:and has	4 -6 10 -16 6 4 -9
sa:and i	-3 -13 4 -3 1 9 3
sa:and in	1 -8 -7 0 14 -10 -2
sa:and is	5 -7 11 -19 0 0 -4
sa:and it	-1 0 10 -22 11 1 -7
sa:and keep	0 2 -16 1 15 0 -6
sa:and machinery	0 -7 -11 16 -2 0 -2
sa:and no	0 -7 -6 10 -14 -1 7
sa:and not	-1 6 -3 7 -16 -2 0
sa:and nothing	0 -8 -5 10 -12 -7 10
sa:and now	-1 -3 -8 0 -3 -1 14
sa:and of	-1 3 -12 7 -3 0 5
sa:and olive	0 -1 -7 11 -4 0 -1
sa:and on	-2 -5 7 3 2 -2 -12
sa:and since	0 -2 -7 0 10 -4 0
sa:and that	-5 9 -6 6 -16 7 3
sa:and then	-2 7 -7 -21 14 11 -9
sa:and there	0 4 -2 3 -18 0 9
sa:and was	-2 -1 4 -12 -7 0 9
sa:and we	3 0 9 -9 -14 -9 12
sa:and would	7 2 21 -1 -21 -2 -15
sa:announce	-6 -13 -9 4 -5 -13 21
sa:announce for	-3 -5 -9 -10 -10 -4 25
sa:announce in	-1 1 -21 4 3 -2 10
sa:announce last	0 -1 -1 -14 0 0 14
sa:announce on	-4 -11 -8 6 6 0 1
sa:another	-7 -10 21 -6 -4 -2 -10
sa:answer	4 -14 10 -15 4 -6 6
sa:any	2 -21 -6 4 0 2 7
sa:any more	4 -5 -13 -3 14 0 -1
sa:anybody	-1 9 6 0 -11 0 -9
sa:anyone	5 5 3 -4 -10 6 -12
sa:anyway	0 -6 -5 14 -6 0 -3
sa:anyway .	0 -6 -4 13 -6 0 -3
sa:apple	1 -6 14 -9 -6 1 1
sa:appliance	0 2 -9 11 0 0 -5
sa:apply	-1 11 6 -11 3 -12 -11
sa:apply before	0 2 2 -15 8 0 -1
sa:apply from	-2 8 -17 1 3 0 3
sa:apply since	0 -2 18 -2 -20 -1 -1
sa:apply to	-4 6 5 1 -13 0 -3
sa:apply until	0 -8 -11 12 3 0 -1
sa:approve	-1 -7 -8 -2 2 0 11
sa:approve the	0 -4 -6 -5 0 0 12
sa:apricot	0 -3 10 -16 4 0 2
sa:are .	0 -3 0 -16 7 0 3
sa:are <number>	0 -3 11 -2 0 0 -8
sa:are charge	0 -9 16 -3 -4 0 -5
sa:are go	0 -2 -16 -6 17 0 5
sa:are merely	-1 -9 -4 10 3 0 -7
sa:are not	1 -14 2 10 -17 6 -4
sa:are now	0 0 2 -13 10 0 -6
sa:are on	0 -1 -12 16 -10 0 0
sa:are still	0 0 -2 -4 -11 0 12
sa:are suspend	-1 6 -2 6 -13 -1 -4
sa:are to	-1 0 -13 -4 1 0 17
sa:are void	0 -3 -8 -9 16 0 0
sa:arrangement	0 3 15 -9 -11 6 -9
sa:arrival	-1 -9 18 -7 -4 0 -5
sa:arrive	0 3 12 -13 -6 0 -2
sa:as	14 1 2 -2 4 -10 -15
sa:as <level>	0 6 9 -3 -7 -2 -4
sa:as <name>	-4 -5 -4 -13 -3 0 19
sa:as a	6 5 -19 7 4 -4 1
sa:as against	0 0 -15 14 0 0 0
sa:as before	-13 -2 27 1 -23 -9 -24
sa:as far	2 0 1 3 -11 5 0
sa:as in	-4 20 -20 6 -4 -5 -3
sa:as it	-12 -2 3 9 -10 6 -7
sa:as long	-6 -1 1 7 3 -2 -13
sa:as of	1 3 0 -9 12 -6 -7
sa:as the	14 -5 -7 5 3 0 -11
sa:as they	-2 5 25 -18 -10 -2 -12
sa:as we	-6 10 10 -12 -4 0 -8
sa:as well	-6 -10 -9 0 12 5 3
sa:aside	0 2 -11 13 0 -1 -9
sa:aside .	0 -9 -4 14 0 0 -4
sa:ask	9 -5 7 -9 1 6 -13
sa:ask for	2 -9 1 -11 12 0 -4
sa:at	-14 7 -6 6 -12 12 1
sa:at <level>	-9 0 -8 0 0 4 12
sa:at <number>	-2 10 -16 15 -3 0 -10
sa:at its	-1 -3 -7 -8 -8 18 -2
sa:at least	0 -4 12 -2 -5 0 -4
sa:at most	0 0 -3 12 -7 0 -6
sa:at noon	0 -1 12 -4 -8 0 -1
sa:at present	-2 19 -13 1 -6 -4 0
sa:away	-1 -5 -5 5 10 -7 -9
sa:back	-7 16 -16 -6 21 -18 -13
sa:back ,	0 0 9 -21 4 0 1
sa:back .	1 -12 -12 8 22 -4 -9
sa:back for	0 0 -8 -4 10 0 -1
sa:back on	-1 32 -21 -10 -13 0 -10
sa:banana	6 1 3 -8 9 0 -12
sa:barley	0 7 0 -14 -4 0 7
sa:basic	0 -5 -6 14 -7 0 0
sa:bathroom vanity	0 -1 -5 -8 0 0 11
sa:battery	-3 9 8 -5 -1 0 -13
sa:batumi	0 6 -3 -11 -7 -1 11
sa:be	1 -1 11 -1 3 -21 -10
sa:be <level>	-1 -16 11 9 -11 -2 -9
sa:be <number>	-2 -14 12 -1 11 -2 -10
sa:be collect	-1 -2 -10 5 12 0 -6
sa:be corrected	13 2 -12 -6 4 0 -7
sa:be due	-2 15 -8 -2 -2 0 -6
sa:be levy	-1 -1 -15 18 -3 0 -2
sa:be lower	0 0 11 -5 -4 -1 -3
sa:be the	4 -5 -14 5 3 -5 7
sa:bean	6 3 -11 10 2 0 -14
sa:bean ,	5 -4 -5 10 -7 0 -5
sa:bear	-1 -8 -2 11 -3 3 -9
sa:became	-3 -4 -5 -6 17 7 -14
sa:because	-14 -7 2 -4 14 -5 -3
sa:because of	-4 -11 0 3 7 -9 -3
sa:become	-5 -9 23 -18 7 -4 -20
sa:become <level>	0 -6 16 -8 -1 -1 -8
sa:become <number>	-1 -10 20 -22 8 -1 -19
sa:beef	-6 -18 -4 16 0 -1 1
sa:beef ,	-3 -3 -1 13 -15 -2 0
sa:beef .	-2 -8 -9 -5 15 -4 6
sa:been	14 13 -8 -5 -2 -1 -3
sa:been <level>	0 -4 12 -14 1 -2 1
sa:been charge	-5 13 10 -6 -7 -1 -13
sa:been collect	-1 0 -12 2 10 0 0
sa:been sign	0 -2 11 -2 -2 0 -9
sa:been since	0 -4 14 -5 -7 0 -1
sa:been suspend	-4 -1 -15 11 7 0 -1
sa:been the	-4 0 -8 14 0 0 -9
sa:beer ,	-6 13 -9 -6 -3 -1 6
sa:beer and	0 -6 12 -5 -5 0 0
sa:before	-4 6 11 -12 -5 11 -10
sa:before ,	6 7 9 -13 -4 5 -19
sa:before .	-3 -2 11 -6 8 0 -24
sa:before <month-ahead>	0 15 -4 -8 -8 0 0
sa:before the	-10 -7 3 -3 -2 1 12
sa:begin	-11 2 2 10 -6 -1 -7
sa:begin <day-today>	0 0 -2 11 -3 0 -9
sa:being	-11 -11 4 17 -24 -3 6
sa:being ,	0 0 13 -10 0 0 -3
sa:being .	-2 0 8 3 -11 0 -4
sa:beside	-8 0 18 -8 2 0 -11
sa:beside .	-1 0 9 -11 5 0 -4
sa:between	-4 6 10 -23 12 -7 0
sa:beyond	0 -7 2 2 -14 0 7
sa:bill	2 -6 0 15 -9 -2 -11
sa:billion	0 -1 15 -6 -7 0 -7
sa:bison	0 0 -10 11 -1 0 0
sa:book	-4 12 -3 -5 6 -2 -11
sa:book .	-2 13 -4 -5 2 -1 -9
sa:border	-3 -5 10 5 0 -11 -4
sa:border ,	0 -2 11 -10 -1 -1 3
sa:both	-8 1 -5 -8 2 0 15
sa:both .	-4 9 0 -12 -4 3 4
sa:both for	0 -2 3 -12 -4 0 11
sa:branded	-2 0 -7 -8 -3 0 15
sa:branded medicine	-1 0 -3 -9 -2 0 11
sa:brandy	0 -5 13 -13 -3 0 2
sa:bring	-3 3 3 5 -1 -3 -16
sa:bring the	0 0 -15 11 5 0 0
sa:busan	0 -9 -2 -7 19 -2 -8
sa:but	1 -21 -2 12 2 0 -3
sa:but not	-2 -1 0 11 -5 0 -10
sa:but the	-6 -10 -3 2 12 0 0
sa:butter ,	-2 2 11 2 -13 0 -7
sa:butter .	-3 -7 -9 14 4 0 -3
sa:buyer	0 -12 0 0 0 -1 8
sa:by	8 2 2 5 2 0 -18
sa:by <day-ahead>	-1 3 8 -16 3 -1 1
sa:by <span>	-2 5 0 8 0 0 -14
sa:by the	19 -3 1 -3 2 -9 -13
sa:by then	-8 -2 -6 11 4 -1 -2
sa:c	0 0 10 3 -12 0 -9
sa:cabinet	0 -14 -13 8 -11 0 15
sa:cabinet and	0 -8 -7 2 -7 0 13
sa:cable	1 6 11 -9 0 0 -10
sa:call	-1 -7 -5 5 8 10 -12
sa:call reciprocal	0 -2 -12 10 7 0 -4
sa:can	-6 15 12 -8 -4 -1 -19
sa:canola oil	0 0 13 -3 -4 0 -5
sa:car	-1 -6 13 8 -22 -15 -6
sa:car ,	-7 -4 3 10 2 -3 -14
sa:car .	-2 1 24 -13 -16 -2 -5
sa:car to	0 5 -16 2 9 0 1
sa:carpet	-2 -1 13 -7 4 0 -8
sa:carry	0 0 -5 -7 13 0 1
sa:case	-6 8 7 -17 4 -2 -1
sa:case of	0 10 -9 -12 0 0 6
sa:ceiling	-8 -6 -3 17 2 0 -18
sa:cent .	6 -2 -9 -3 0 0 7
sa:certain	4 5 6 -1 -9 -1 -14
sa:certain advanced	0 0 12 -9 -1 0 -3
sa:change	-5 -12 28 -4 -17 -1 -10
sa:change .	-4 -3 20 -14 -4 0 -3
sa:changed	-2 -1 12 -1 -6 0 -5
sa:charge	8 0 -1 4 -1 11 -19
sa:charge <level>	13 -3 -5 -2 0 -1 -1
sa:charge as	0 -2 11 -6 -4 0 0
sa:charge from	-1 12 -8 0 -1 0 -6
sa:charge on	-3 -9 -5 12 -4 8 -3
sa:charge since	-1 -1 14 -7 0 -3 -10
sa:cheese	6 5 -4 10 -13 -6 -6
sa:cheese and	0 -3 -14 17 -10 -1 2
sa:cherry	0 -3 12 -10 0 0 -2
sa:chicken	-7 -13 1 4 8 -3 -8
sa:chicken and	0 -3 -1 -7 12 0 -3
sa:chip	-5 -10 5 -2 -13 -2 12
sa:citru	-6 -10 6 11 -3 -1 -7
sa:citru .	-7 -4 -6 15 -1 0 -3
sa:claim	0 -2 -4 -2 13 0 -8
sa:clear	5 0 12 -10 -6 0 -4
sa:clock	0 4 6 -12 0 0 -4
sa:coal	2 -11 14 -4 -7 0 0
sa:coal .	0 -6 10 -13 6 0 -1
sa:coal and	0 -5 10 3 -12 0 -4
sa:cocoa ,	0 3 -12 3 7 0 0
sa:coconut	5 17 -1 -9 -3 -2 -15
sa:coconut oil	2 11 1 -5 -6 0 -10
sa:coffee	7 -16 5 0 -1 -6 0
sa:coffee .	5 0 3 2 -13 -2 -1
sa:coffee from	0 -4 -12 8 6 0 -2
sa:collect	7 -19 -15 18 10 0 -16
sa:collect .	6 -19 0 6 5 0 -8
sa:collect since	-1 0 -12 4 10 0 0
sa:come back	-7 -1 -7 5 17 -3 -16
sa:come down	-5 -7 11 -26 12 5 -5
sa:come in	-5 11 3 1 -14 -4 0
sa:come into	-1 -2 16 -10 -14 -1 6
sa:come on	1 -3 10 -5 -21 -1 8
sa:come to	0 -4 16 -7 -8 0 0
sa:common	0 -1 11 -8 -1 0 0
sa:company	0 -9 -6 20 -8 -2 -5
sa:concentrate	0 11 -11 -10 -5 5 3
sa:confirm	1 6 -1 9 -12 -1 -11
sa:contained	9 0 -5 -4 -2 -1 0
sa:continue	-4 -12 2 9 -4 0 -3
sa:copper	0 -11 6 -6 -8 -1 12
sa:cork	-1 3 -16 7 8 0 0
sa:correct	12 0 -3 -7 -2 0 -5
sa:corrected	13 2 -3 -11 4 -2 -11
sa:cost	-5 11 3 -3 -6 -2 -3
sa:cotton	-5 15 10 -16 0 -4 -9
sa:cotton and	0 -6 13 -10 2 0 -5
sa:could	-8 10 -2 4 -12 2 -1
sa:country	-11 -1 -1 -2 3 1 4
sa:country from	0 -1 -11 2 -5 0 13
sa:country pay	0 0 12 -5 -3 0 -4
sa:covered	-2 -5 11 -5 1 0 -3
sa:crane	-6 5 -12 14 5 -2 -15
sa:crude	-1 2 -1 12 -9 -4 -7
sa:crude oil	0 -6 11 6 -15 0 -11
sa:currently	0 -3 -4 -7 0 0 11
sa:custom	7 1 0 7 -12 1 -8
sa:cut	9 4 -1 3 3 -1 -18
sa:cut .	0 0 11 -8 0 0 -6
sa:cut to	0 -2 -7 -4 13 0 -2
sa:dairy	-2 2 6 0 -15 0 2
sa:dairy product	0 0 6 1 -14 0 1
sa:date ,	-3 -12 -19 8 4 0 11
sa:date .	-8 0 -8 2 0 12 0
sa:date from	-1 1 29 -23 -13 0 -8
sa:day	-12 -1 5 1 -1 -3 0
sa:day ,	-1 5 0 0 -10 6 0
sa:day ;	0 13 -11 0 3 0 -9
sa:day and	0 -1 3 -17 4 0 11
sa:deal	-5 -10 -4 13 1 -9 -4
sa:deal ,	0 0 -15 18 -5 0 -2
sa:demand	-6 -7 -6 -10 1 -1 18
sa:denim	0 13 -9 -12 -5 0 9
sa:did	-6 9 -10 2 7 -13 3
sa:difference	0 0 -6 -5 11 0 0
sa:direction	0 -1 -13 12 2 2 -4
sa:discuss	2 -5 -3 -12 5 0 7
sa:dispute	-1 0 10 -17 -6 11 -9
sa:do	-12 0 0 8 -6 -5 0
sa:do ,	0 0 -10 -4 -1 0 12
sa:doe	11 -3 7 -11 3 0 -6
sa:doe not	12 -6 -9 0 0 -3 8
sa:dollar	0 -1 10 -1 0 -1 -10
sa:down	-13 -5 -1 1 2 13 -7
sa:down from	-2 1 -10 11 -3 -2 3
sa:down in	0 -4 6 -11 9 -2 -2
sa:down to	-3 -18 6 -12 9 8 -4
sa:draft	9 9 -11 2 -9 -4 -2
sa:draft .	3 6 -12 0 -3 0 2
sa:drawer	1 0 -6 6 -12 0 3
sa:drawer .	3 -4 -3 13 -6 0 -9
sa:dried apricot	0 0 9 -11 -1 0 4
sa:drop	0 -9 -10 -7 13 -3 7
sa:drop .	0 0 -17 -11 10 0 13
sa:due	-16 1 3 3 -10 -4 2
sa:due .	-6 0 16 -19 0 0 0
sa:due to	0 -3 -4 13 -7 0 -5
sa:dump	0 -3 8 -4 -2 -1 0
sa:during	-5 -15 -4 2 11 -2 2
sa:during the	-5 -13 0 -4 14 -1 -1
sa:duty .	-6 -13 8 9 -10 -8 -2
sa:duty ;	2 -4 -13 3 3 4 3
sa:duty for	0 -2 -11 15 -5 0 0
sa:duty inside	0 0 -10 -2 14 0 -2
sa:duty of	-7 -4 13 0 -11 -7 0
sa:duty on	7 10 -11 0 4 -8 0
sa:each	-7 -8 -9 6 1 1 10
sa:each ,	0 -1 -5 -3 14 0 -4
sa:each side	-1 0 -5 2 -11 5 5
sa:earlier	0 -4 4 4 -13 -2 2
sa:early	2 12 -6 -9 2 0 0
sa:easter	-5 0 -12 5 2 0 6
sa:effect	2 -12 16 -14 1 -2 -5
sa:effect .	2 -3 -14 5 7 0 2
sa:effect from	-1 -7 16 -14 8 0 -15
sa:effective immediately	-4 -3 -5 10 -5 -5 2
sa:either	-11 0 0 6 2 5 -13
sa:electric	-4 -7 26 -7 -13 -5 -11
sa:electric car	-4 -4 20 -4 -8 -3 -9
sa:embargo	-4 8 -5 -12 -2 11 0
sa:emergency tariff	0 0 13 -8 -6 0 -1
sa:end	-12 -5 9 -3 5 -10 -6
sa:end .	-3 1 4 9 -15 -4 -1
sa:end at	0 0 -8 -5 12 0 0
sa:end on	-4 -4 20 -7 2 -1 -15
sa:energy	0 -1 -5 11 -9 0 0
sa:engine .	0 0 12 -3 -5 0 -5
sa:enough	0 -9 15 -9 -8 8 -8
sa:enough .	0 -8 15 -4 -6 0 -5
sa:enter	-3 0 -8 10 -2 2 -4
sa:entry	10 -6 -1 0 -3 0 -2
sa:error	15 4 -11 -14 9 -4 -12
sa:even	6 -7 10 -9 7 -9 -3
sa:event	6 12 -8 -4 0 0 -10
sa:event .	6 8 -4 -1 -2 0 -10
sa:ever	0 -7 -10 -20 -12 36 -7
sa:ever before	0 2 -5 -6 -7 12 -3
sa:everybody	0 -4 11 -12 8 -9 -6
sa:everyone	-1 -7 1 6 3 -2 -14
sa:everything	-2 -14 -6 0 13 -8 2
sa:everything <quality>	0 3 -1 -14 6 -1 6
sa:exist	9 1 -12 -9 4 -1 4
sa:existing	0 0 -15 13 0 0 2
sa:existing duty	0 0 -10 11 0 0 0
sa:expire	4 -13 4 -2 5 0 -6
sa:explain	-2 -1 24 -12 -10 -1 -10
sa:export	3 -1 -8 -8 -1 -1 18
sa:export of	-1 0 -12 0 -3 0 14
sa:exporter	-2 -3 -2 -3 14 0 -10
sa:extension	7 8 6 -9 -3 0 -12
sa:extra	0 0 9 1 -15 0 0
sa:extra .	0 0 -7 10 -3 0 0
sa:fall	-5 1 -7 -9 15 5 -4
sa:fall away	0 -1 -16 8 10 0 -5
sa:fall to	0 -5 11 0 -7 -1 -4
sa:fall with	0 0 -8 -5 11 0 0
sa:farm	-3 -11 -2 8 5 -1 -17
sa:farm good	-1 -5 0 6 0 0 -11
sa:farm machinery	0 -3 12 -1 -9 0 -6
sa:farm product	0 -1 -12 2 14 0 -3
sa:fear	0 0 1 12 -9 -5 -9
sa:fee	1 4 7 -2 0 -2 -19
sa:feed	-1 -7 1 -14 4 2 9
sa:fentanyl	-14 -28 15 -7 11 -15 -17
sa:fentanyl ,	-1 -8 16 0 -13 -3 -5
sa:fentanyl .	-4 0 3 3 1 -1 -15
sa:fentanyl ;	0 0 18 -12 -8 0 0
sa:fentanyl and	-3 -13 -1 1 9 -3 -3
sa:fentanyl duty	0 -3 -3 -17 16 -2 -5
sa:few	0 -1 -3 -5 15 -5 -5
sa:final	-1 0 -15 13 4 0 -1
sa:find	-4 11 4 -4 -2 -2 -8
sa:first	-13 -26 1 14 1 3 -6
sa:first day	0 -1 -5 14 -10 0 -5
sa:first term	-2 -5 17 0 -14 0 -12
sa:first trade	0 0 12 -12 0 0 0
sa:fish	-14 -14 -2 9 -4 4 8
sa:fish .	-5 4 5 -14 -7 0 7
sa:flat	-1 10 7 -12 0 0 -9
sa:flour .	-2 1 4 3 4 0 -15
sa:flower	9 8 -12 -6 1 -1 2
sa:flower .	5 -3 -12 0 -3 2 8
sa:follow .	0 0 -3 -16 4 0 10
sa:follow on	0 -3 -2 6 5 0 -11
sa:followed	0 -3 -2 -14 8 -1 6
sa:for <day-ahead>	0 8 -21 -11 1 -3 16
sa:for <day-gone>	-2 6 -5 -13 -6 0 15
sa:for <goods-amount>	0 0 -10 15 -4 0 -4
sa:for <name>	-7 3 -11 4 11 -10 1
sa:for <number>	-1 -3 2 11 -9 -2 -3
sa:for <span>	-10 -1 0 -1 0 8 0
sa:for a	-13 6 1 -11 15 -4 -3
sa:for another	0 -3 7 -1 3 0 -12
sa:for as	-1 -5 -1 11 1 -1 -12
sa:for buy	0 -1 -12 4 4 0 6
sa:for car	0 -3 13 -3 -9 0 -8
sa:for electric	0 -3 15 -5 -7 -2 -4
sa:for everybody	0 -2 2 -11 5 0 5
sa:for fentanyl	-1 -11 14 -1 -10 -6 2
sa:for good	-7 0 -12 5 -3 -5 17
sa:for most	0 -4 14 -6 -3 0 -8
sa:for nearly	0 0 -11 14 -1 0 -4
sa:for now	-1 0 -1 -9 18 -1 -17
sa:for one	0 3 -15 10 -5 7 -2
sa:for steel	0 0 -12 6 4 0 4
sa:for that	-1 3 -13 1 0 7 0
sa:for the	-5 11 -7 -1 8 -8 -2
sa:for them	-1 3 -14 14 -6 0 0
sa:force	-4 0 14 -15 -6 -4 6
sa:force .	0 -8 -1 2 -12 0 10
sa:force since	0 -6 16 -18 3 0 -6
sa:forced	-1 -6 7 -18 1 0 5
sa:forced labor	0 -3 8 -11 0 0 1
sa:foreseen	0 -4 -8 14 -2 0 -5
sa:four	4 -5 6 -1 -15 -1 5
sa:free	3 7 -12 -5 1 -5 10
sa:free .	-1 12 -11 -5 -3 -2 8
sa:friday	0 4 0 -11 -7 0 10
sa:friday ,	0 0 -4 -10 0 0 11
sa:from	0 4 -3 12 -15 -21 0
sa:from <day-ahead>	0 -2 -17 8 -14 -2 15
sa:from <day-gone>	-2 8 -13 10 -9 -1 2
sa:from <level>	2 9 -11 13 -24 1 5
sa:from <month-gone>	2 -14 -1 -15 16 3 -9
sa:from <name>	-15 -1 0 -13 21 -11 -1
sa:from <number>	5 -2 2 15 -20 -6 -13
sa:from <quality>	0 -3 17 -11 -4 0 -4
sa:from all	0 0 11 -6 -1 0 -3
sa:from both	0 0 16 -12 -3 0 -3
sa:from his	0 -1 18 -16 0 0 -3
sa:from the	-11 8 -1 4 -4 -8 -2
sa:full	0 -11 11 0 0 1 -5
sa:gas .	0 -1 -14 8 0 0 0
sa:geneva	0 -5 2 -5 -3 13 -8
sa:geneva .	0 -2 0 0 -6 11 -6
sa:go	4 -3 -8 -2 15 1 -6
sa:go .	-6 -7 -17 -7 25 -1 3
sa:go as	0 0 -6 0 12 0 -5
sa:go away	0 -1 21 -9 -13 0 -1
sa:go on	-4 6 13 -5 -17 0 -1
sa:go to	0 -18 2 14 -4 -5 -3
sa:go up	6 -8 15 -12 -3 5 -10
sa:go with	0 0 -7 -5 11 0 -1
sa:good	-20 -9 5 7 5 -7 -4
sa:good ,	0 7 9 -3 -5 -4 -8
sa:good .	-13 -7 -3 6 -4 -1 9
sa:good <level>	0 -2 0 -11 8 0 0
sa:good and	0 -1 1 3 8 -1 -15
sa:good from	-4 -10 -15 6 6 5 9
sa:good in	-1 -1 13 -4 -4 -1 -7
sa:good is	0 -2 -14 4 3 0 11
sa:good of	-6 -8 -3 -4 0 -2 16
sa:good outside	0 2 -1 -12 10 0 -4
sa:good over	-1 0 -13 3 11 0 0
sa:good remain	4 0 12 -12 -1 0 0
sa:good since	0 0 0 8 -16 0 2
sa:good stay	0 0 8 -13 3 0 0
sa:good worth	-2 -6 -1 15 -9 -2 -6
sa:grape	0 -3 10 3 -4 -1 -12
sa:grow	0 5 -10 10 -1 0 -6
sa:had	15 -3 -4 0 1 2 -8
sa:had announce	-4 -10 1 -8 0 -1 15
sa:had it	13 9 -12 -9 -6 -4 -6
sa:had no	0 0 15 -9 -8 0 0
sa:had not	2 0 5 -11 -5 0 2
sa:had pay	0 -9 11 0 -4 -1 -6
sa:had sign	0 -4 0 11 -6 0 -4
sa:half	-12 -7 -1 3 14 -10 -5
sa:half of	-4 -7 3 -10 13 -7 -1
sa:halve	0 0 2 11 -19 6 -10
sa:halve to	0 -1 11 -8 -2 0 -1
sa:happen	-3 0 -7 0 -10 0 12
sa:has	3 -2 -3 1 -14 15 5
sa:has a	-1 6 4 -14 0 0 0
sa:has apply	0 7 10 -16 0 0 -1
sa:has never	10 4 -16 2 2 -3 -2
sa:has no	1 0 -6 15 -8 0 -13
sa:has not	-4 -4 -1 -1 -7 0 13
sa:has put	-3 -3 -8 14 -6 2 -3
sa:have	11 -9 -13 17 -10 -9 8
sa:have been	0 -11 1 11 -2 -5 1
sa:have not	0 -2 -13 12 9 0 -8
sa:have pay	0 1 -11 5 5 2 0
sa:have to	-1 6 0 -12 -2 0 6
sa:having	-4 -1 10 2 -12 0 0
sa:hazelnut	-6 5 5 -12 2 2 0
sa:he	2 0 -14 7 -6 0 7
sa:heading	0 0 -7 11 0 0 -5
sa:heavy	-1 -2 -12 -2 -3 0 15
sa:height	0 0 2 -8 -1 10 -5
sa:here	-11 1 17 -7 -12 -1 -3
sa:here ,	0 2 10 -3 -4 -2 -10
sa:here .	-1 -4 10 4 -13 0 -2
sa:high	-5 0 13 -11 -6 4 -7
sa:higher	-2 -7 11 2 -13 8 -4
sa:highest	-4 -4 -4 -13 7 8 -2
sa:highest rate	0 0 8 1 5 -13 -1
sa:his	1 -3 3 2 -15 0 5
sa:his first	0 -3 13 0 -8 0 -9
sa:history	-3 -6 -12 -13 14 10 -2
sa:history .	-2 -2 -18 -13 21 5 0
sa:hit	-2 -8 -1 -5 -2 -3 15
sa:hitherto	0 -4 -5 12 -7 0 0
sa:hold	0 5 -22 14 -11 1 8
sa:hold since	0 -2 -6 12 -5 0 0
sa:house	2 -5 -15 -1 11 2 6
sa:household	0 -6 -7 14 0 0 -4
sa:hurt	-2 -6 0 -2 13 -1 -9
sa:i	-3 -8 -4 -2 5 13 -1
sa:ice	-1 -2 -14 11 -1 5 0
sa:ice .	-2 0 -12 11 -5 0 1
sa:if	-9 18 -3 -12 -15 -17 14
sa:if <name>	-6 5 -3 -10 -6 0 11
sa:if <seat>	-4 8 -15 -3 2 -2 9
sa:if nobody	0 11 -1 -5 -2 -1 -3
sa:if nothing	0 7 2 -14 2 0 -1
sa:if the	-2 14 -4 4 -19 -5 0
sa:if they	0 -7 6 7 -2 -1 -13
sa:immediately	-4 -4 -7 13 -6 -5 1
sa:immediately "	-4 -2 -20 15 -10 0 6
sa:import	-4 -8 -4 15 -2 0 -11
sa:importer	-2 13 2 4 -15 -3 -4
sa:impose in	0 7 17 -14 -8 -1 -9
sa:impose on	-1 -5 -5 14 -7 0 -4
sa:impose over	0 0 7 0 -11 0 -1
sa:in ,	0 -2 12 -1 -10 0 -5
sa:in <month-gone>	3 -3 -6 -1 8 0 -2
sa:in <name>	0 3 12 4 -20 -6 -12
sa:in <number>	-8 3 -13 -11 5 9 11
sa:in <organisation>	-3 -2 0 -9 -1 0 12
sa:in <seat>	-10 4 9 -1 -7 1 -8
sa:in all	-7 -8 6 11 -7 -7 -15
sa:in any	3 -5 1 4 4 0 -12
sa:in at	0 13 -8 2 -13 -1 5
sa:in busan	0 -4 13 0 0 0 -8
sa:in force	0 4 7 -15 1 -3 1
sa:in new	0 -2 -4 11 -7 0 -4
sa:in place	-4 9 -3 1 -16 -5 6
sa:in return	0 -12 -1 7 -1 4 -2
sa:in sum	0 7 -8 -9 11 -2 -7
sa:in that	4 11 -14 10 -8 0 -9
sa:in the	-9 -4 -21 8 18 7 -4
sa:in write	-2 3 6 -12 0 0 2
sa:included	-4 -12 5 5 -7 -1 -2
sa:included ,	0 -3 0 3 6 0 -12
sa:included .	-2 -9 8 -2 -14 0 5
sa:including	0 -4 0 10 -12 0 -7
sa:industrial good	-2 -2 0 1 -13 0 7
sa:initial	0 0 -12 9 2 0 0
sa:initial <span>	0 0 -13 9 2 0 0
sa:inside	0 -6 -7 -1 12 0 1
sa:instead	-2 3 -11 9 -20 -9 12
sa:instead of	0 4 -13 10 -19 -9 11
sa:intend	12 -1 -5 -8 -1 0 0
sa:into	-10 -3 9 7 -19 -5 2
sa:into force	-1 -4 6 0 -15 0 7
sa:invention	14 -5 -6 -4 0 0 -4
sa:is	10 -1 -1 -10 -6 -5 11
sa:is ,	3 11 -15 0 -2 0 1
sa:is .	-3 0 11 -7 -4 0 -4
sa:is <number>	3 -1 -14 10 1 -2 3
sa:is back	8 3 -20 -2 10 0 -4
sa:is being	-8 -11 0 12 -3 0 4
sa:is charge	-5 -8 -3 5 -11 3 9
sa:is drop	0 0 -9 -7 11 0 2
sa:is go	-1 -5 -28 -2 29 -3 0
sa:is in	6 2 -13 10 -7 0 0
sa:is make	-1 6 0 5 -8 0 -12
sa:is no	7 2 -8 -11 13 -1 -4
sa:is not	3 5 14 -5 -9 -8 -20
sa:is off	-5 -3 1 -4 -1 0 10
sa:is on	4 2 0 5 -5 0 -11
sa:is suspend	0 -13 -2 5 -1 0 4
sa:is to	-3 -1 0 1 -10 5 4
sa:is untouched	0 -2 13 -6 -4 0 -3
sa:is what	0 1 -2 -8 3 -10 7
sa:it	-6 12 11 -7 -7 0 -12
sa:it ,	4 0 -6 5 0 5 -12
sa:it .	4 14 -3 -5 -3 0 -3
sa:it are	0 -1 -4 11 -5 0 -2
sa:it charge	2 -3 -4 9 -4 -2 0
sa:it doe	0 -7 17 -4 -4 0 -8
sa:it had	3 -10 13 -17 -14 0 14
sa:it has	-7 0 -12 2 6 -7 12
sa:it in	-5 1 -12 5 0 3 2
sa:it introduce	0 -1 11 -5 -6 0 0
sa:it was	-14 2 13 3 -3 -17 -13
sa:it will	-9 8 12 -16 -7 3 1
sa:it would	2 -13 10 0 2 -5 0
sa:its	2 -3 -10 -3 2 15 7
sa:its <level>	0 -5 0 -15 12 0 3
sa:its <organisation>	-2 -6 -4 -4 -4 0 15
sa:its good	0 -1 -8 11 0 0 -3
sa:its tariff	0 -1 -10 13 -1 0 -1
sa:its value	0 -2 11 -13 4 0 -2
sa:its worst	0 -2 -2 -4 -3 10 -2
sa:itself	-3 4 3 -16 2 8 -4
sa:joint	0 0 -4 11 -9 0 0
sa:joint statement	0 0 -9 15 -8 0 0
sa:just	-1 10 0 -13 -1 -1 3
sa:jute	10 -2 -8 1 7 0 -12
sa:keep	-1 -14 2 -3 11 -1 0
sa:keep <level>	0 -4 -10 3 11 0 0
sa:keep the	0 0 0 -10 6 0 5
sa:kind .	0 0 8 -15 -2 0 6
sa:kitchen	0 -4 -11 5 -11 -1 12
sa:kitchen cabinet	0 -10 -9 0 -10 0 17
sa:know	-1 2 5 -13 6 -1 -4
sa:labor	0 -4 7 -13 2 0 1
sa:lack	-1 0 13 -3 -3 -2 -7
sa:lapse	4 0 3 -12 5 0 -5
sa:lapse on	0 -4 12 -9 -2 0 0
sa:laptop	0 0 -11 4 0 0 4
sa:last	-2 13 8 -14 0 5 -9
sa:last .	-1 -2 12 -6 -8 0 0
sa:last spring	0 6 -11 -5 6 5 -2
sa:last summer	-2 4 -8 5 0 8 -11
sa:last week	7 1 -1 11 -5 -4 -16
sa:last year	-3 9 8 -17 -4 3 2
sa:later ,	0 1 4 10 -11 0 -11
sa:later <level>	0 0 -10 3 6 0 0
sa:law	6 4 -12 4 8 0 -12
sa:lay on	0 -3 12 -4 -6 0 0
sa:lead	0 -3 8 -12 -1 0 5
sa:least	0 -4 10 -4 3 0 -9
sa:leather	2 2 -9 11 -4 -1 -3
sa:leave	1 6 3 7 -20 1 -2
sa:leave over	0 0 13 -8 -5 0 0
sa:less than	0 -3 14 -5 -3 -2 -1
sa:let	0 -2 -4 -10 -11 2 22
sa:letter	-1 0 -20 -2 -11 -4 23
sa:letter of	0 -3 -13 -3 -3 -2 17
sa:level	-4 12 0 4 -14 8 -13
sa:levy	-7 -14 8 -7 12 -2 -4
sa:levy of	0 -1 11 -8 -4 0 0
sa:lift	-3 2 -18 -3 12 0 9
sa:like	1 12 -2 7 -3 -10 -16
sa:likewise	-5 -9 4 5 0 7 -14
sa:likewise .	-4 -11 2 4 0 7 -5
sa:list	-3 -10 19 -1 -5 -5 -10
sa:list .	-1 -3 11 5 -12 -2 -8
sa:listed	0 6 14 -13 -2 0 -9
sa:live	-2 3 12 -5 -3 0 -10
sa:live with	-1 0 11 -3 -2 0 -6
sa:lobster	5 6 -12 -6 14 0 -6
sa:long	-9 0 -2 6 9 -3 -10
sa:long .	0 -1 -3 11 -1 0 -8
sa:longer	-6 -6 -14 5 19 -1 -4
sa:look	-3 -4 6 -17 6 4 -2
sa:lorry	3 -3 -20 -6 8 2 12
sa:lunch	-3 -10 14 -7 0 4 -6
sa:lunch .	-3 -10 13 -4 -3 6 -8
sa:machine	-4 10 3 -1 -17 -6 0
sa:machine .	0 -6 11 0 -6 -1 -2
sa:machinery	0 10 2 0 -27 -4 5
sa:machinery ,	0 -2 -15 8 -5 0 10
sa:machinery .	-2 0 15 -4 -12 0 -2
sa:mackerel	-3 -3 -3 -16 13 -2 6
sa:make in	-3 4 8 -9 -11 0 5
sa:mangoe	4 -3 10 -15 -5 0 8
sa:mangoe and	0 4 5 -14 -6 0 8
sa:many	3 -3 11 0 -6 0 -6
sa:matter of	0 0 -2 -9 12 0 -3
sa:me	-7 5 4 -9 -10 12 -4
sa:measure	0 6 -13 2 -9 -3 12
sa:medicine	-2 -24 -2 -1 -4 4 15
sa:medicine ,	4 -8 -10 -7 1 6 10
sa:medicine .	-4 -6 -3 2 -6 0 11
sa:medicine and	0 0 -7 13 -3 0 -6
sa:meet	-6 6 8 -15 0 2 2
sa:meet in	-1 4 1 -11 2 4 0
sa:member	-5 -1 1 -12 0 -2 12
sa:member of	-4 0 -5 -5 0 0 12
sa:mentioned	5 -1 -9 11 -6 -1 -3
sa:merely	-2 -12 3 8 2 -2 -11
sa:metal	-6 -14 18 -4 1 -5 -4
sa:milk	-3 4 9 -24 2 -3 0
sa:milk powder	-6 0 10 -18 7 -2 -3
sa:mind .	-2 -5 0 11 -4 0 -4
sa:minimum	0 -5 -16 23 -4 0 -9
sa:minimum price	0 -5 -16 23 -4 0 -9
sa:ministry	8 0 5 -11 -1 -2 -1
sa:minute	-2 0 -4 10 0 0 -6
sa:minute .	-1 2 -8 12 1 0 -10
sa:moment	0 9 3 0 -3 0 -14
sa:month	0 -11 2 8 4 -2 -12
sa:month .	0 -4 -8 12 -1 0 -3
sa:more	-1 -5 -12 6 8 10 -5
sa:more ,	-1 0 -19 -2 21 -3 -2
sa:more because	0 0 -9 13 -5 -1 -2
sa:more for	0 -2 12 -9 -1 0 -2
sa:more than	-5 -3 -15 6 -4 18 1
sa:morning	3 19 -14 5 -3 -1 -15
sa:morning .	-4 13 -6 10 -12 0 -10
sa:most	-10 -9 1 -3 0 16 0
sa:most .	0 0 -3 10 -6 0 -4
sa:most <quality>	0 -1 -10 16 -7 2 -3
sa:most that	-1 3 -8 -11 -3 12 3
sa:move	-1 -6 9 0 -17 -2 10
sa:mr	-9 -7 4 3 -15 5 6
sa:mr <person>	-4 2 6 -1 -11 -2 3
sa:much	-8 -7 1 14 -3 -5 -8
sa:my	-5 -1 -8 11 6 6 -13
sa:narrow	0 0 10 -7 -1 0 -4
sa:negotiate .	-1 -1 6 7 0 0 -12
sa:never	25 4 -13 -17 0 5 -7
sa:never been	8 10 -13 1 3 -2 -12
sa:new	-1 -3 -2 -8 12 -6 3
sa:new year	-3 1 2 -16 7 -2 2
sa:next	11 -1 -9 11 -9 0 -5
sa:next morning	6 11 -11 -7 -1 0 -1
sa:next year	-2 -4 -3 9 -1 0 -2
sa:night	-3 1 0 -10 -4 0 13
sa:nil	-2 -3 -13 10 8 -3 3
sa:no	3 -9 -1 6 8 -5 -8
sa:no agreement	0 -7 3 -13 3 0 9
sa:no change	-2 -7 16 -4 -9 0 -2
sa:no deal	0 -3 4 8 -3 0 -12
sa:no longer	-2 -7 -20 9 19 -1 -3
sa:no more	-1 -6 -14 0 19 0 -2
sa:no such	6 0 7 -11 -2 0 0
sa:noon	9 -7 19 -12 -10 -2 -10
sa:normal	0 -1 13 -14 3 0 -3
sa:normal duty	0 0 5 -10 6 0 -3
sa:north	-1 0 3 -11 1 -1 4
sa:not	-6 -5 1 6 -21 -8 17
sa:not .	8 -6 -11 15 -7 -2 -5
sa:not <level>	11 -6 -3 -2 -7 0 4
sa:not <number>	-7 14 -12 11 -24 -3 4
sa:not <quality>	0 0 11 -7 -3 -1 -1
sa:not affected	0 -1 12 -6 -1 0 -3
sa:not be	-12 -5 4 -11 6 -1 13
sa:not been	0 2 -13 0 9 0 2
sa:not charge	-5 -1 -10 14 0 0 0
sa:not collect	0 -3 -10 14 -6 0 -1
sa:not on	-3 0 -3 12 -4 0 -5
sa:not part	0 -5 17 -9 -2 0 -4
sa:not touched	0 0 11 -7 -2 0 -1
sa:nothing	-14 -10 1 15 -16 2 2
sa:nothing .	-4 0 -2 10 -10 2 -2
sa:now	-8 7 -30 10 3 1 18
sa:now ,	-2 -4 -6 13 -4 0 0
sa:now <level>	-4 15 -37 12 -1 -4 13
sa:now <number>	0 8 -15 0 7 4 -10
sa:now free	0 -1 -10 -8 5 0 10
sa:now it	0 -8 -13 2 8 -4 10
sa:now pay	0 0 -17 11 5 -4 0
sa:number	10 5 -16 -4 -8 6 8
sa:nut	-2 8 -14 1 4 4 0
sa:of <day-ahead>	-1 13 -13 0 3 -3 1
sa:of <day-today>	-2 -8 0 -8 12 -1 0
sa:of <level>	-4 17 -9 2 4 -16 -4
sa:of <month-ahead>	-1 -10 5 0 9 -6 -7
sa:of <month-gone>	5 -10 -1 0 7 -2 -10
sa:of <name>	4 -23 1 -5 4 -3 11
sa:of <quality>	-3 -20 5 6 -9 -9 5
sa:of <seat>	2 3 -10 -3 -6 -2 11
sa:of advanced	0 0 10 -7 -1 0 -3
sa:of all	0 0 -7 13 -2 -2 -8
sa:of another	0 0 7 -13 6 0 0
sa:of busan	0 -3 -9 -1 12 0 -1
sa:of duty	0 1 1 -7 -7 -1 11
sa:of fentanyl	-1 -4 -4 -17 18 -1 4
sa:of his	-1 -2 -6 12 -3 1 -4
sa:of it	0 -5 -4 11 -2 -8 -1
sa:of next	0 -1 2 9 -7 0 -8
sa:of older	0 -3 17 -9 -7 0 -1
sa:of reciprocal	0 -3 -8 15 -11 0 0
sa:of that	-4 -12 8 1 -4 -1 2
sa:of the	-18 -12 8 3 -1 2 -3
sa:of thi	-4 5 -3 11 -14 4 -3
sa:of what	-5 1 12 2 -19 0 -6
sa:of which	7 -13 9 -5 -14 -1 10
sa:off	-5 4 -15 13 6 -12 -3
sa:off .	0 -2 -14 5 3 0 5
sa:oil	-3 3 6 4 -9 4 -10
sa:oil ,	-1 -5 8 -1 -14 5 1
sa:oil .	2 7 -6 7 2 1 -21
sa:old	-1 -3 3 6 -1 -1 -11
sa:older	-1 0 17 -10 -8 -2 -2
sa:older duty	0 -2 14 -10 -1 0 -2
sa:on	0 -2 5 -1 -2 -11 0
sa:on .	-2 6 18 -19 -3 0 0
sa:on <day-ahead>	-12 -7 13 10 -44 -15 5
sa:on <day-gone>	0 8 7 -11 1 -18 3
sa:on <money>	0 -6 14 -14 3 0 0
sa:on <name>	1 -12 5 -3 0 -8 4
sa:on <quality>	0 1 7 -2 -2 6 -13
sa:on a	0 -3 -5 11 -8 4 -1
sa:on account	-4 -9 -5 -7 19 -3 -6
sa:on all	-7 8 -9 -1 0 -1 10
sa:on aluminium	-1 -4 -9 16 -10 0 0
sa:on aluminum	0 0 -13 2 9 0 1
sa:on another	-1 -4 16 -12 -3 0 -1
sa:on apple	0 -3 15 -17 -5 3 3
sa:on arrival	-1 -9 16 -5 -4 0 -3
sa:on barley	0 11 -8 -9 -1 0 4
sa:on beef	2 -2 -1 -8 -13 5 10
sa:on beer	-1 -2 13 -7 -6 0 -1
sa:on being	0 0 13 -7 -6 0 0
sa:on buse	-1 -2 12 -5 -9 0 0
sa:on butter	0 2 -11 11 -1 0 -5
sa:on car	1 -13 7 -1 0 -3 0
sa:on certain	0 0 12 -5 -2 0 -11
sa:on coal	4 -9 11 1 -12 0 -4
sa:on cocoa	0 -4 9 1 -10 -1 0
sa:on coconut	0 12 -1 -4 -7 -1 -7
sa:on cotton	0 13 -4 -10 -1 0 0
sa:on crude	0 3 6 5 -15 0 -11
sa:on each	-2 -1 -1 2 -11 5 4
sa:on every	-3 4 9 -1 -15 -1 1
sa:on everything	1 -3 -11 -12 13 -5 12
sa:on farm	0 -1 16 -16 -5 0 -2
sa:on furniture	0 12 -1 -11 3 0 -5
sa:on good	-8 -12 2 0 6 -2 -1
sa:on heavy	0 -1 -11 -1 0 0 12
sa:on hold	0 -2 -22 28 -14 0 -3
sa:on ice	-1 -2 -14 11 -1 5 0
sa:on it	-4 0 -17 11 11 -2 -3
sa:on jute	6 3 -11 0 4 0 -6
sa:on kitchen	0 -5 -15 8 -2 0 8
sa:on machine	0 10 -14 -9 -2 0 10
sa:on machinery	1 16 -10 -13 -5 -1 1
sa:on milk	2 -5 12 -7 0 0 -8
sa:on most	-2 1 2 0 4 4 -12
sa:on my	-1 -5 13 -5 0 0 -8
sa:on our	2 -6 1 1 10 -3 -11
sa:on palm	0 0 7 -15 5 4 -8
sa:on paper	9 2 -12 5 -4 -2 0
sa:on some	-2 -2 10 -10 1 0 0
sa:on soybean	-3 -3 -6 -5 19 0 -16
sa:on steel	-1 -18 21 -8 0 -3 -6
sa:on stockfish	3 -8 -1 -14 4 0 10
sa:on sugar	-9 2 3 7 -11 1 -4
sa:on tea	2 1 7 1 -12 0 -3
sa:on the	-9 4 11 1 -8 -4 -10
sa:on them	-5 -3 -4 1 13 -1 -7
sa:on top	-10 -1 2 2 0 -16 3
sa:on upholstered	0 -2 -10 -1 -1 0 12
sa:on wheat	0 -4 12 -14 4 0 -5
sa:on which	-3 6 -11 0 12 0 -6
sa:on wine	0 -5 16 0 -4 -3 -10
sa:once	-9 12 -12 10 -7 -11 4
sa:once more	-1 14 2 -6 -4 -4 -7
sa:once the	0 -6 -17 21 -14 0 3
sa:one	9 -4 0 -10 9 6 -10
sa:one from	0 -6 7 -10 5 0 1
sa:one of	3 -1 0 -12 9 -4 3
sa:one that	-3 -8 11 2 -8 6 -5
sa:one to	0 0 -15 -7 15 3 -1
sa:only	0 3 -11 4 13 -6 -12
sa:or	-14 -6 6 -3 -22 1 18
sa:or <level>	-1 -13 1 -2 -1 -2 9
sa:or <money>	-5 3 -2 11 1 -5 -16
sa:or <name>	0 0 12 -10 -4 3 -2
sa:or <number>	-3 0 16 -9 -8 -4 -2
sa:orange	-4 8 -5 0 9 0 -15
sa:order	-12 2 -3 1 9 -8 -4
sa:order .	-3 2 -16 16 2 -4 -5
sa:order of	0 -1 18 -14 -8 0 0
sa:order that	0 0 -4 -2 11 0 -6
sa:ordinary	-8 -23 7 4 5 -8 -19
sa:ordinary duty	-6 -13 -2 12 0 -3 -14
sa:ordinary rate	0 0 13 -7 -7 0 -1
sa:origin	-5 -15 -1 11 2 -1 -6
sa:origin .	-1 -11 -1 4 4 0 2
sa:other	-11 0 9 -1 -10 11 -7
sa:other .	-1 4 0 7 -16 2 -3
sa:other <points>	0 0 16 -12 -5 0 0
sa:other duty	0 0 -7 11 -3 0 -3
sa:other good	0 -3 11 -9 0 0 0
sa:other way	0 -3 5 -13 2 9 -8
sa:otherwise	-7 11 7 0 -11 0 -15
sa:otherwise .	-6 14 5 -11 -5 0 -6
sa:our	7 -2 -8 5 8 5 -15
sa:out	-2 -1 -9 -8 10 0 11
sa:out on	0 4 -2 -16 3 0 5
sa:outside	-2 -2 12 -19 3 -4 3
sa:outside the	-1 0 4 -12 6 -3 2
sa:over	-5 -8 3 7 -5 -5 -1
sa:over <span>	0 -2 -9 8 -9 0 9
sa:over and	0 5 -9 -3 -8 0 13
sa:over fentanyl	-5 -5 7 6 -4 -6 -17
sa:over from	0 0 12 -8 -5 0 0
sa:over there	0 -8 -2 14 -7 0 -11
sa:own ,	-2 -1 8 -14 2 -3 3
sa:pact	-2 9 9 -14 4 -1 -16
sa:palm oil	-4 -2 11 -13 -6 11 -2
sa:paper	27 -7 -13 -7 0 -9 0
sa:paper ,	8 -2 -11 6 0 -1 -4
sa:paper .	10 -12 -7 0 1 -3 5
sa:paper that	-4 -2 8 -11 0 0 5
sa:part	-8 -16 23 -9 6 -6 -19
sa:part of	-3 -11 29 -15 0 -4 -11
sa:partnership	0 0 13 -9 -1 0 -3
sa:partnership agreement	0 0 11 -8 0 0 -2
sa:paste	6 16 -13 -6 -7 0 -1
sa:patented	-3 -4 -1 12 -4 -1 -5
sa:pause	-4 5 5 3 -2 -4 -10
sa:pay	-26 11 0 -8 -1 -7 11
sa:pay .	-1 3 17 -7 -13 -3 -2
sa:pay in	0 -3 -4 -5 12 0 -1
sa:pea	0 -1 -8 14 0 0 -7
sa:peak	0 -4 -10 3 -7 14 -3
sa:peak ,	0 -3 -5 -5 0 11 -2
sa:pen	-1 11 1 -10 -7 0 0
sa:penalty for	0 0 -7 -1 11 -2 -2
sa:people	-6 9 2 -17 1 0 1
sa:pepper	10 -8 4 -16 -5 0 3
sa:per	5 0 -4 6 -13 1 -3
sa:permit	0 -5 -5 -11 2 0 14
sa:phosphate ,	0 -2 -8 -5 0 0 12
sa:pineapple	-5 -2 -4 -7 10 -2 4
sa:pistachio	0 -12 -4 6 1 0 6
sa:place of	-3 11 -23 17 -15 -5 9
sa:plastic	-1 -4 1 10 0 -4 -12
sa:plu	-3 -13 13 7 -3 -7 -17
sa:plu <number>	0 -6 9 -3 3 -2 -10
sa:plywood .	0 0 -6 -4 11 0 -1
sa:point	8 -6 -14 3 -4 0 10
sa:pork	-8 -12 -4 11 1 -2 -1
sa:pork ,	0 -3 -9 13 1 0 -4
sa:port	-2 -1 10 4 -11 -3 -4
sa:port fee	0 -6 -4 11 -3 0 -2
sa:possible	-1 -2 -10 -3 -2 0 11
sa:post	-3 -6 -13 -8 6 -6 20
sa:potash	0 -5 1 11 -13 -2 -1
sa:potatoe	0 8 -4 -15 -5 11 0
sa:potatoe .	0 0 -8 -4 -3 11 -1
sa:powder	-9 3 3 -14 6 -3 2
sa:powder .	-3 -9 5 -13 10 -2 1
sa:present	-4 19 -20 3 -11 -5 9
sa:present <level>	0 -1 -17 8 -6 0 10
sa:present <number>	0 15 -17 -2 0 0 5
sa:press	10 1 -3 5 -10 -2 -7
sa:price	3 1 -4 18 -4 -3 -16
sa:product	-7 1 8 3 -1 -5 -14
sa:product ,	0 1 -8 -2 7 0 3
sa:product .	0 -3 12 -9 0 0 -7
sa:product from	0 4 -12 11 -1 0 -4
sa:prolonged	-2 11 -12 4 -5 -1 1
sa:propose	3 7 0 -6 -14 -4 6
sa:published	5 -5 -15 15 0 -1 -2
sa:pump	5 0 -9 0 -11 1 10
sa:purchase	-1 -4 -12 -2 5 -2 12
sa:purchase of	0 -3 -8 -6 4 -1 14
sa:put	3 0 -4 7 -9 7 -3
sa:quarrel	-1 -6 -3 10 -5 7 -3
sa:quinoa	2 -2 9 4 -12 0 -3
sa:quinoa .	2 -9 6 11 -7 0 -10
sa:quota	-9 -16 6 8 -15 -6 6
sa:raise	-3 1 5 -8 -11 4 5
sa:rate	-16 12 0 -3 10 -12 -5
sa:rate .	0 -1 5 -4 -14 2 6
sa:rate is	0 5 -16 0 -1 0 12
sa:rate of	-1 4 9 -4 5 -8 -11
sa:raw	5 2 -10 6 -9 10 -9
sa:reach	3 -3 -13 -8 5 7 13
sa:read	16 -6 -8 0 5 -4 -12
sa:reason	-1 -1 6 -14 5 0 4
sa:reciprocal	-8 -11 -15 6 23 1 -15
sa:reciprocal "	0 0 -15 2 12 0 0
sa:reciprocal )	0 0 15 0 -19 0 0
sa:reciprocal <level>	0 0 -10 0 10 0 -3
sa:record	5 0 -16 5 -4 11 -4
sa:reduce	-3 -3 11 6 -11 -1 -8
sa:remain	0 -6 8 7 -8 -3 -11
sa:remain in	0 6 7 -10 -4 0 -5
sa:remain suspend	4 -6 -19 24 -14 0 -3
sa:remember	-2 -1 -4 -9 15 0 -6
sa:remove	5 4 0 -11 8 -2 -3
sa:renewed	-3 7 12 -15 -10 0 0
sa:replace the	-2 0 17 -10 -12 0 2
sa:report	14 -2 -9 -3 -2 0 -3
sa:request	-1 -1 -6 -8 -5 0 15
sa:respectively	0 -7 -8 14 -1 -6 1
sa:rest	-7 -14 12 -4 7 -6 -4
sa:rested	0 -2 -11 3 8 0 0
sa:restore	0 12 -10 -9 -2 0 4
sa:return	-10 9 11 -1 -4 0 -16
sa:return ,	-6 5 14 -13 -1 -1 -10
sa:revive	0 -9 -5 12 4 0 -4
sa:rice	-3 -9 -8 12 1 0 1
sa:right	-8 -3 -15 -7 0 0 25
sa:rise to	0 0 9 -9 6 4 -13
sa:roughly	0 -1 17 -12 -5 0 -3
sa:rubber	9 -13 18 0 -11 0 -17
sa:rule	-1 -4 -8 -9 20 -5 3
sa:rule ,	0 0 -6 -5 11 0 -2
sa:rule in	0 0 -3 -7 10 0 0
sa:rule of	0 6 9 -19 4 0 -4
sa:run	-8 0 -1 3 11 -4 -12
sa:run out	-1 6 -5 -11 15 -1 -7
sa:safeguard	-1 0 7 -11 -4 0 4
sa:same	-21 -1 -2 0 7 3 0
sa:same <level>	0 -2 -12 10 4 -1 0
sa:same as	0 -1 17 -21 -7 -1 7
sa:same minute	0 0 -9 0 12 0 -2
sa:santo	0 -5 13 -6 -4 0 -1
sa:say .	-2 9 6 -8 1 -10 -2
sa:say <person>	8 0 -12 2 6 -4 -2
sa:say it	-10 -5 12 0 0 0 -4
sa:say that	0 -3 15 -11 -11 5 1
sa:say the	4 -2 15 -11 -11 -5 1
sa:say to	10 -4 4 -5 -1 0 -11
sa:seafood	0 -1 6 7 -12 -1 -6
sa:second	-4 -4 -13 -1 5 0 14
sa:section	-6 -4 10 9 -4 -9 -18
sa:section <number>	-6 -4 10 8 -4 -9 -17
sa:see	-1 -3 -9 -17 10 10 2
sa:seem	-6 0 -11 -8 5 0 14
sa:seem right	-5 0 -7 -7 -1 0 14
sa:sell .	-1 -1 11 -5 -2 0 -5
sa:sell to	0 0 -12 5 -1 0 8
sa:send	-1 -3 14 -2 -5 -6 0
sa:shall	-8 -6 -2 12 11 -2 -17
sa:shall be	-2 -8 -4 18 2 0 -9
sa:ship	0 7 -10 14 1 -2 -17
sa:ship -	-3 6 -4 4 5 -1 -14
sa:ship through	0 0 -8 11 0 0 -3
sa:shoe	-7 0 -4 11 -7 -1 4
sa:shore	-3 5 -5 2 10 -1 -14
sa:shore crane	-3 6 -4 4 5 -1 -14
sa:should	2 -9 -7 -23 7 -3 20
sa:should the	-8 4 -3 -10 -5 -1 13
sa:show	5 -6 -5 11 -4 -6 -3
sa:shrink	0 -2 -14 1 2 0 10
sa:side	-14 4 -4 2 -1 4 -1
sa:side .	-6 1 -12 2 6 -3 7
sa:sign	-11 -7 6 1 7 -8 -10
sa:sign .	-4 -2 16 1 -12 0 -10
sa:sign on	0 -7 -14 0 13 0 6
sa:since	-5 -16 21 -5 2 -6 -21
sa:since .	-1 10 -4 -14 -16 17 3
sa:since <day-gone>	0 -15 20 -25 13 -3 -15
sa:since <day-today>	0 -5 11 -10 2 0 0
sa:since <month-gone>	-5 -13 3 15 -3 -14 -11
sa:since new	0 0 11 -2 -5 0 -1
sa:since that	0 0 -15 10 8 0 -2
sa:slap on	-3 3 11 1 -6 -4 -9
sa:so that	-1 7 17 -13 -8 0 -10
sa:soya	0 0 -14 17 -7 0 0
sa:soybean	-1 -10 -3 -3 15 0 -6
sa:spoke	-4 -1 -11 -3 3 0 12
sa:spring	1 -12 -7 0 9 11 -7
sa:spring ,	0 -4 0 12 -3 0 -9
sa:spring .	3 0 -3 -1 7 1 -11
sa:stand	-9 4 -17 1 13 3 0
sa:stand .	-2 12 -3 -10 0 0 2
sa:start	3 -14 -22 23 -1 -5 4
sa:start on	1 -14 -20 18 0 0 7
sa:state	6 -2 13 -17 -8 0 0
sa:statement	-3 0 -1 5 -11 -1 5
sa:stay	-12 -13 23 -4 -6 -10 -10
sa:stay ,	0 -2 -3 -2 11 0 -5
sa:stay .	-2 -3 12 -5 -7 -1 1
sa:stay there	0 -1 -11 12 2 -3 -1
sa:stay where	0 -3 15 -10 -2 0 0
sa:steel	-3 -13 8 3 -5 -9 5
sa:steel ,	0 -8 16 -1 -11 -1 -2
sa:steel and	-6 -11 -5 16 -5 -2 -2
sa:step	5 0 0 -17 1 2 9
sa:step .	0 -2 -4 -6 0 0 11
sa:still collect	6 0 11 -12 -9 0 0
sa:still to	-1 0 -10 11 -2 0 0
sa:stockfish	4 -12 2 -8 1 0 8
sa:stop	-7 10 -2 8 -19 0 -1
sa:stop .	0 -1 -3 13 -12 -3 -1
sa:stuff	-1 -5 -12 6 -3 10 1
sa:subject to	0 -4 -10 4 6 0 4
sa:sugar	-16 -1 13 -6 -2 0 2
sa:sugar from	-5 -2 11 1 -2 0 -4
sa:sum	-3 -1 -11 9 7 0 -8
sa:sum .	0 6 -15 3 11 -4 -8
sa:summer ,	0 8 -2 5 -13 5 -7
sa:sunflower	0 14 -3 0 -6 -5 -8
sa:sunflower oil	0 15 -8 2 -4 -5 -7
sa:surcharge	0 -2 3 -22 14 -1 -1
sa:surcharge of	0 2 -16 -13 22 0 -1
sa:surcharge that	0 0 -3 -11 10 0 -1
sa:suspend	5 -9 -7 17 -3 -13 -6
sa:suspend .	12 1 -13 17 -25 -4 -12
sa:suspend <points>	0 -4 11 -3 0 0 -1
sa:suspend and	0 3 -11 7 -1 0 0
sa:suspend for	-1 5 12 -8 -6 0 -3
sa:suspend until	0 -9 4 8 -11 0 -3
sa:suspension	-5 2 -9 5 9 -2 -11
sa:suspension .	-2 -4 -7 12 0 0 -2
sa:table	-2 -15 -3 0 9 -2 4
sa:table .	-6 -5 -9 -1 6 0 10
sa:take	-8 -6 10 -8 -3 7 1
sa:take <level>	-1 -1 -1 11 -5 -1 -2
sa:take <number>	-2 -12 -3 -4 10 -1 7
sa:take back	0 -2 -4 -9 -6 0 14
sa:take on	-7 9 3 -15 6 -2 -12
sa:talk	1 -1 14 -8 0 -3 -6
sa:talking	-1 -6 9 -17 -4 0 8
sa:talking .	0 -3 4 -16 -2 0 10
sa:tariff	-11 -4 -5 9 -8 -3 11
sa:tariff "	-5 0 -3 13 0 0 -9
sa:tariff of	-1 0 14 -16 -2 2 3
sa:tariff on	4 -7 -6 12 -15 -2 1
sa:tax	-6 13 -16 3 -5 11 2
sa:tax on	0 7 -15 3 0 4 2
sa:tea	-1 7 -15 5 7 3 -4
sa:tea .	1 1 -2 4 4 0 -13
sa:television	0 3 7 -15 -8 0 6
sa:tell	-6 6 -14 10 -5 -5 7
sa:tell .	0 0 -9 13 2 -2 -9
sa:tell us	-4 11 -3 -3 -2 0 -3
sa:tequila	-1 -5 -9 15 -8 4 -2
sa:term	-7 -13 22 1 -17 -1 -14
sa:term .	-3 -8 7 11 -13 -1 -12
sa:textile	-2 11 -8 0 -9 -1 4
sa:th	0 5 -9 5 3 -1 -3
sa:than	-12 -1 -3 0 -9 15 3
sa:than <number>	-3 -6 -8 7 -4 -3 13
sa:than <span>	0 0 -7 -11 12 0 3
sa:than before	0 -1 1 -15 1 0 8
sa:than ever	0 2 -3 -7 -8 13 -3
sa:thank	-1 -3 17 -13 -2 -2 0
sa:thank to	0 -1 15 -11 0 -1 -5
sa:that	6 -9 1 2 -12 9 8
sa:that 's	-2 -7 -13 12 -7 9 1
sa:that ,	0 -6 -13 5 10 1 1
sa:that <name>	-3 2 2 -18 5 3 6
sa:that <person>	-5 0 -11 8 7 -3 -2
sa:that <quality>	-6 4 -7 -4 13 3 -4
sa:that apply	0 -10 10 -16 11 0 3
sa:that are	-2 2 1 2 -11 0 0
sa:that begin	0 -2 20 -6 -14 2 -8
sa:that date	0 -1 16 -12 -4 0 -1
sa:that has	-3 -2 13 -5 -5 6 -8
sa:that have	0 -1 -3 11 -8 0 -4
sa:that is	-2 -1 6 9 -16 -6 -5
sa:that it	-7 -14 5 -1 3 7 0
sa:that make	0 0 14 -4 -4 -4 -5
sa:that no	1 0 -8 13 -1 -2 -6
sa:that of	0 0 -2 11 -7 -4 -11
sa:that replace	-1 0 17 -3 -13 0 -1
sa:that stay	0 0 -14 18 -4 0 0
sa:that the	6 4 2 -14 -1 6 0
sa:that time	0 0 -11 15 -4 0 0
sa:that was	14 -2 -15 2 -11 3 9
sa:that we	-2 -5 -4 13 -2 -1 -6
sa:that were	0 -6 -4 12 -11 -1 5
sa:that will	0 -5 12 -7 -5 -5 4
sa:that would	-2 7 -17 8 0 0 2
sa:the	-7 0 -2 1 -6 13 1
sa:the "	0 0 -11 6 7 0 0
sa:the <day-ahead>	1 -5 2 6 -12 -2 0
sa:the <level>	1 0 -11 14 -9 -13 10
sa:the <month-gone>	0 0 -5 12 -8 -1 0
sa:the <name>	8 -20 -2 10 1 -6 -4
sa:the <number>	-11 -9 2 10 7 -7 -11
sa:the <office>	2 2 4 -14 -11 -3 10
sa:the <organisation>	7 -11 0 -2 15 2 -12
sa:the <person>	2 -6 12 -5 -20 3 4
sa:the <quality>	14 -9 -1 1 -6 3 0
sa:the arrangement	0 3 10 -7 -10 6 -6
sa:the book	-4 13 -7 -10 6 -2 -9
sa:the ceiling	-7 -4 -12 17 5 0 -11
sa:the charge	0 5 8 -12 -4 0 1
sa:the coffee	0 -6 -4 -6 -3 0 13
sa:the common	0 -1 11 -8 -1 0 0
sa:the deal	-1 -4 8 3 1 -2 -13
sa:the difference	0 0 -9 -3 12 0 0
sa:the dispute	-1 0 6 -14 -3 11 -7
sa:the draft	-1 4 -7 -9 -4 0 11
sa:the drawer	-4 8 -16 7 -8 0 5
sa:the end	-4 -4 -15 13 8 -6 2
sa:the first	-5 -15 -9 20 1 -9 -4
sa:the good	3 0 11 -8 -1 0 -3
sa:the highest	-3 -2 0 -10 6 4 0
sa:the law	4 10 -9 2 -3 -3 -4
sa:the letter	0 -5 -6 -3 -10 0 17
sa:the level	-1 12 4 -9 0 -4 -8
sa:the list	0 -7 9 -1 3 -1 -7
sa:the moment	0 9 3 0 -3 -1 -14
sa:the month	-1 -11 6 3 3 0 -9
sa:the most	-2 1 -18 -1 -3 16 5
sa:the new	-1 0 -5 -8 13 -3 0
sa:the normal	0 -1 10 -11 3 0 -3
sa:the number	9 0 -19 3 -8 5 9
sa:the old	-4 -4 13 -2 -2 0 -7
sa:the older	0 0 6 -12 -9 0 6
sa:the one	-1 0 9 -4 -13 1 1
sa:the order	0 6 -2 -12 4 0 3
sa:the ordinary	-4 -18 -5 12 5 -6 -10
sa:the other	-3 7 6 -13 -6 11 -5
sa:the paper	1 -6 -3 -15 9 0 10
sa:the past	0 6 -11 9 -4 0 -2
sa:the pause	-2 8 10 -16 -2 -2 -2
sa:the present	0 4 -13 1 -6 -1 11
sa:the press	12 -2 -5 0 -7 0 -2
sa:the purchase	0 -1 5 -17 -4 0 14
sa:the quota	0 -6 17 -8 -4 0 -4
sa:the rate	-2 7 -13 7 10 -5 -10
sa:the reciprocal	-2 0 -7 4 10 0 -10
sa:the rule	0 -5 2 -15 12 -1 5
sa:the same	-21 -2 0 -1 8 2 0
sa:the second	-3 -2 -13 4 -10 4 17
sa:the so	0 0 -12 13 -1 0 0
sa:the spring	-5 -13 0 0 8 5 -6
sa:the surcharge	1 0 -9 -2 13 0 -4
sa:the suspension	-5 6 -7 -1 11 -1 -9
sa:the table	-9 -10 -2 0 -4 -1 14
sa:the talk	0 -1 10 -13 -5 0 1
sa:the third	0 -3 -14 11 -6 4 5
sa:the top	0 -2 -12 -10 -1 17 -3
sa:the trade	-4 8 -13 0 8 2 -1
sa:the truce	0 -6 4 2 0 -11 0
sa:the way	0 -1 17 -17 1 -1 -9
sa:the week	0 -2 7 -21 13 -1 -5
sa:the whole	6 6 -11 2 5 -2 -8
sa:the winter	0 -1 -5 -3 10 -2 -1
sa:the worst	0 -3 -4 -6 -1 11 0
sa:the year	-1 -3 4 -15 11 0 -3
sa:their	-17 0 -13 10 1 10 2
sa:their agreement	0 -1 -11 3 -5 0 12
sa:them	-3 0 -17 12 1 -1 7
sa:them .	-6 2 2 -5 -11 -3 10
sa:them is	0 0 -6 11 -4 0 -5
sa:them to	0 -1 12 -7 -2 0 -6
sa:then	-7 7 -8 -10 16 8 -12
sa:then ,	5 -4 -6 4 11 -7 -8
sa:then .	-10 9 -5 15 -14 0 -6
sa:then <level>	0 4 -9 -17 13 3 -2
sa:then <number>	-1 -13 7 -17 7 -4 6
sa:there	7 1 10 1 -27 -3 1
sa:there ,	0 -8 13 -4 -5 -1 -3
sa:there .	-4 1 12 -5 -20 0 1
sa:there is	6 7 0 -18 -3 -1 5
sa:there was	-4 4 -3 11 -11 -2 2
sa:they	3 0 11 -13 1 1 -6
sa:they are	-2 4 7 -12 -17 -1 11
sa:they enter	0 -7 -4 11 0 0 -4
sa:they pay	0 2 12 -1 -10 0 -7
sa:thi	6 0 1 8 -8 3 -13
sa:thi month	-3 3 -14 7 8 0 -2
sa:thi year	3 -5 9 5 -13 2 -7
sa:thing	0 3 -9 11 -4 2 -5
sa:think	1 -9 9 -14 -1 -1 7
sa:third	5 0 -3 0 -17 1 6
sa:third of	5 -1 0 -7 -12 2 8
sa:those	-4 9 -10 18 -5 -6 -9
sa:though	-1 0 10 -5 -9 -1 0
sa:threat	-6 -5 -1 2 -9 -3 9
sa:threaten	-5 -21 -9 9 -10 -2 16
sa:threaten for	-4 -1 -3 -13 0 0 17
sa:threaten in	0 0 -1 12 -7 0 -5
sa:three	1 0 21 -10 -8 -3 -7
sa:three time	0 3 10 4 -13 0 -5
sa:throughout	-1 -5 13 -15 0 0 4
sa:tile .	-1 2 -2 2 6 0 -11
sa:timber	0 -14 -11 12 1 -1 4
sa:timber .	0 -3 12 -16 2 0 0
sa:time	-10 11 1 9 -8 -4 -14
sa:time ,	0 -3 -11 13 0 0 0
sa:time .	-3 11 -2 5 -6 -9 -2
sa:time being	-3 -1 11 3 -14 0 -9
sa:tinned	-1 -4 -5 11 -8 0 2
sa:to -	-3 6 -4 4 5 -1 -14
sa:to <day-ahead>	-1 -6 15 -10 -8 0 6
sa:to <level>	0 -5 6 -11 17 -12 -6
sa:to <money>	0 0 -2 -9 11 0 -2
sa:to <number>	-11 -21 2 -12 23 9 -20
sa:to <person>	4 1 4 -13 0 0 2
sa:to <quality>	-1 10 -1 -7 -2 2 0
sa:to <seat>	0 2 2 -12 1 0 2
sa:to a	-7 4 14 -10 -4 -3 -1
sa:to an	0 0 2 5 -12 2 -1
sa:to be	8 -12 4 14 -10 -8 -10
sa:to become	0 -1 13 -7 -6 0 -1
sa:to car	0 0 -18 19 -1 0 0
sa:to fentanyl	0 -1 12 -3 -9 0 -2
sa:to get	-2 -2 12 -2 0 0 -8
sa:to hold	0 -6 -1 -7 -3 0 13
sa:to make	0 0 11 -9 0 0 -6
sa:to nothing	-5 -5 -1 4 -17 6 7
sa:to say	0 1 -12 0 3 5 0
sa:to that	2 0 -11 -12 7 0 10
sa:to the	16 -2 -2 0 -19 -2 9
sa:to which	-4 -4 -8 13 2 0 -7
sa:to zero	-4 -5 13 2 -5 0 -11
sa:tobacco ,	0 11 -1 -9 0 0 -2
sa:together	-3 -14 13 4 -9 -11 -2
sa:together ,	0 -1 -1 12 -13 0 0
sa:together .	-2 -12 11 -1 -6 -3 1
sa:too	-12 -9 4 9 -4 -6 -1
sa:top	-11 -3 -4 3 -1 8 1
sa:top .	-1 -4 3 7 -5 1 -13
sa:total	0 1 -4 -3 -2 0 12
sa:trade	-2 11 -12 14 -1 -9 -6
sa:trade war	0 0 11 -12 -1 0 1
sa:treaty	-5 1 19 -20 -5 -1 1
sa:treaty of	0 4 4 -12 -1 0 1
sa:truce	-1 -1 13 -4 -6 -7 -3
sa:truce ,	-1 -2 8 -8 10 -1 -14
sa:truce has	0 0 -1 11 -11 0 0
sa:truce of	-1 -8 -7 2 11 0 -5
sa:truce or	0 -4 11 -3 0 0 -4
sa:truce that	0 7 10 -16 -2 0 -2
sa:tuna	3 -10 -4 13 -2 -3 -5
sa:turnberry	0 0 12 -1 -8 0 -6
sa:turned	7 -2 2 -11 -7 0 3
sa:two	-16 -2 8 3 -16 6 2
sa:two country	-3 11 6 -22 3 3 -4
sa:two week	0 -1 -14 17 -1 0 -5
sa:unchanged	-2 1 27 -25 -13 -1 -3
sa:unchanged .	-1 2 9 -12 -5 0 1
sa:under	-17 -24 8 -2 13 -9 0
sa:under its	0 0 10 -12 -2 0 2
sa:under section	-2 -8 3 -1 11 -3 -14
sa:under the	-10 -8 6 -5 0 2 5
sa:unless	-10 9 -12 -10 -9 -7 21
sa:unless <seat>	-2 -13 0 -3 0 0 13
sa:until	-13 -16 9 6 11 -15 -15
sa:until <day-ahead>	0 -3 12 7 -5 -10 -30
sa:until <day-gone>	-2 -12 -5 4 6 -3 0
sa:until <number>	0 -1 -5 -7 14 0 -1
sa:until a	0 -2 0 -18 -2 6 15
sa:until now	0 -7 -11 21 -16 0 6
sa:until the	-3 -15 -2 4 9 -1 0
sa:until then	0 6 9 -1 -7 -1 -12
sa:untouched	-1 -5 13 0 -8 0 -7
sa:up .	-1 -3 -2 -13 15 0 -3
sa:up from	-4 17 -2 1 -19 -3 0
sa:upholstered	0 -5 -17 2 -3 0 17
sa:upholstered furniture	0 -5 -17 2 -3 0 17
sa:upon	4 2 7 -1 -11 0 -9
sa:urea	-6 12 -3 -5 -3 0 3
sa:urea .	0 14 -6 -13 0 0 0
sa:us .	-3 0 -4 -16 -8 10 9
sa:used	-1 -1 9 4 -17 -5 1
sa:used to	0 1 15 -6 -14 0 -2
sa:valorem	0 0 -4 10 -7 0 -4
sa:value	-4 -7 17 -9 6 -4 -17
sa:void	0 -4 -15 -5 18 0 -1
sa:voted	0 12 -7 -2 0 0 -5
sa:waiting	0 -2 -7 0 11 0 -6
sa:waive	0 -2 11 -8 -2 0 -2
sa:want	0 11 -7 -3 -2 4 0
sa:warn	-3 16 -8 -7 -1 0 0
sa:was	15 -12 0 -5 -2 -1 1
sa:was <level>	-1 -4 16 1 -16 -2 -5
sa:was <number>	-2 -1 27 -16 0 -10 -15
sa:was agree	0 -2 11 0 -3 0 -8
sa:was announce	2 -6 -15 25 -13 0 -5
sa:was charge	0 -4 -5 -9 17 -1 -3
sa:was drop	3 0 -14 8 0 -1 1
sa:was due	-3 -6 -13 4 2 0 10
sa:was impose	0 -1 12 0 -9 0 -1
sa:was in	-10 0 -2 -12 9 5 0
sa:was leave	0 -1 11 -6 -4 0 0
sa:was never	8 -5 -2 -14 -1 -3 8
sa:was not	-7 -6 19 -3 -14 -1 -1
sa:was on	0 -3 -15 -2 8 5 1
sa:was put	0 -2 9 3 -12 0 0
sa:was the	-11 -12 -13 5 15 12 -10
sa:was there	0 0 15 0 -14 0 -2
sa:was to	0 4 -9 -10 -4 -1 17
sa:watche	12 -13 6 1 -7 -1 -8
sa:watche .	12 -9 2 1 -5 0 -6
sa:way	-6 -14 5 -5 0 4 6
sa:way .	1 -4 13 4 -13 -3 -7
sa:way of	0 0 -7 -7 11 0 0
sa:way to	-4 -3 13 -7 0 -1 -2
sa:we have	-2 0 7 4 -12 1 2
sa:we would	-2 0 2 -13 6 0 5
sa:week	6 4 -15 10 6 -5 -7
sa:week ,	-4 -5 -3 11 1 -5 -6
sa:week ago	0 -2 -10 7 -2 -2 8
sa:week in	0 2 -3 -11 12 0 -5
sa:week of	0 -1 12 -11 3 -4 -2
sa:well	-7 -12 -1 -4 13 4 2
sa:well .	-2 -15 0 -12 13 0 8
sa:what	-10 -3 6 -3 5 -7 0
sa:what they	-2 5 0 -2 -13 0 8
sa:what was	0 -4 12 -6 0 -2 -3
sa:whatever	8 -12 8 1 -20 0 0
sa:wheat	-5 3 4 4 -1 -4 -14
sa:wheat and	0 -13 3 -7 7 0 5
sa:wheat flour	-5 -1 0 12 0 0 -7
sa:when	-7 -2 9 -17 8 15 -23
sa:when the	-2 0 -2 -5 0 17 -12
sa:when they	0 -2 13 -4 -4 0 -5
sa:where	0 19 -8 2 -21 2 4
sa:where <number>	0 8 -15 5 -6 0 6
sa:where they	0 8 7 -19 -2 -2 2
sa:which <name>	-3 -14 -10 12 3 4 -2
sa:which <person>	3 -3 9 -5 -17 0 5
sa:which are	-3 -6 -2 -4 1 0 11
sa:which had	0 7 0 -12 11 -6 -7
sa:which is	-1 3 18 -7 -32 10 -6
sa:which it	-2 -6 -5 -12 12 0 8
sa:which the	6 -14 16 -5 -1 -5 -8
sa:which we	-4 -11 -8 1 17 -3 -2
sa:which were	0 12 0 -10 -7 0 0
sa:while	-7 -6 3 9 2 -6 -10
sa:while the	-1 -4 4 7 0 0 -12
sa:whole	9 5 -9 0 5 -2 -11
sa:will	-9 11 6 -9 1 -3 0
sa:will apply	0 2 -11 10 -5 0 0
sa:will be	3 9 9 -9 4 -10 -10
sa:will go	-1 9 0 -14 4 0 1
sa:will not	-11 -3 -7 -6 0 -2 21
sa:wine	-5 -4 2 5 -19 8 5
sa:wine .	-2 3 -7 8 -19 3 5
sa:winter	-5 -2 -1 -14 19 -8 -4
sa:winter .	-4 -2 3 -11 9 -4 0
sa:with	-8 11 -1 -1 6 -10 -4
sa:with <name>	6 3 -1 2 -12 1 -2
sa:with <points>	0 0 13 -12 -1 0 0
sa:with <seat>	-2 0 15 -13 0 -2 -1
sa:with a	-2 6 1 -17 -2 5 6
sa:with effect	-1 -7 14 -12 8 0 -15
sa:with the	-6 2 -18 9 15 -10 -3
sa:with us	0 -5 12 -4 -1 0 0
sa:with which	0 -1 -7 15 -6 0 -5
sa:withdraw	8 -12 -8 -8 -8 0 17
sa:withdraw .	1 -9 -10 -5 -8 0 18
sa:within	0 -1 8 9 -13 -8 -10
sa:within <span>	-2 2 6 7 -11 -4 -6
sa:within a	-1 -2 -2 10 -2 -1 -5
sa:without	0 16 0 -6 -4 1 -15
sa:without a	4 9 -5 -5 -11 2 1
sa:without an	-1 -2 12 -2 -5 0 -3
sa:world	-6 -5 -4 6 12 -1 -11
sa:worse	0 0 -14 14 0 0 -1
sa:worst	-2 -6 -8 -11 -2 18 -3
sa:worth	-5 1 -11 23 -5 -6 -9
sa:worth <money>	-2 5 -13 13 1 -1 -6
sa:would	-11 19 -2 -5 -12 -4 1
sa:would again	0 13 -4 -7 -5 0 -1
sa:would apply	-1 16 -5 -4 -8 0 -7
sa:would be	3 -6 -5 -3 10 0 3
sa:would go	2 -10 18 0 -1 -2 -12
sa:would have	1 5 -6 12 -22 -5 -1
sa:would start	0 -11 -1 -8 0 0 15
sa:would then	0 3 0 3 3 0 -13
sa:write	9 -12 -1 1 -11 0 5
sa:wrong	21 -10 4 -15 -1 -3 -16
sa:yarn	-3 -16 3 1 12 0 -6
sa:year	-8 0 7 -10 5 0 -3
sa:year ,	3 0 -12 -3 10 -1 6
sa:year .	-14 1 3 1 -5 7 -4
sa:yet	-3 0 4 9 -12 -2 -8
sa:you	11 5 -12 2 0 -10 0
sa:you're	0 -2 17 -9 -2 0 -8
sa:your	12 -3 12 -18 -5 -2 -11
sa:zero	-5 -9 13 1 -7 -3 -1
sa:zero .	-3 -12 5 5 -1 -1 -5
sa:—	-2 6 -6 3 7 3 -18
sa:— and	0 13 -9 5 -6 0 -11
same than before	17 -2 -2 -7 6 -31 0
sb:"	15 -14 -2 -9 7 10 -4
sb:" ,	-1 -1 2 -9 -4 0 12
sb:" <name>	8 3 -15 -5 0 -1 6
sb:" <number>	4 -8 -4 7 5 -1 -11
sb:" <person>	2 -1 -9 -5 -4 0 11
sb:" a	-5 0 -5 13 -1 0 -5
sb:" and	-9 8 9 -2 0 0 -12
sb:" if	-5 3 -12 -7 1 -1 14
sb:" it	3 -4 -16 -1 12 0 8
sb:" the	3 0 13 -3 -7 -1 -12
sb:" to	2 -1 -14 0 3 -1 7
sb:" we	-22 -5 10 2 -11 3 -3
sb:'	-14 13 -10 6 -1 0 0
sb:'s ,	0 8 3 4 -22 -1 -3
sb:'s :	0 -6 15 -13 1 0 -3
sb:'s <level>	-2 16 -14 -5 12 -3 -5
sb:'s a	3 -12 -9 11 4 0 1
sb:'s agreement	-1 -1 18 -8 -5 0 -10
sb:'s at	0 3 10 -12 -6 7 -7
sb:'s finance	-3 0 -13 8 -2 0 5
sb:'s letter	-1 -2 -9 0 -6 -2 13
sb:'s offer	-3 -2 -2 -5 -2 0 11
sb:'s pay	0 -3 10 -15 5 0 -3
sb:'s rate	-2 -4 16 -1 -7 0 -9
sb:'s reply	0 -4 -15 16 1 -1 -3
sb:'s rule	0 0 -8 -10 16 0 -3
sb:'s tariff	5 6 6 -12 -3 -1 -1
sb:'s to	-2 6 -2 -15 5 0 5
sb:'s would	0 12 -1 -8 -2 0 -1
sb:(	13 -2 -3 -2 1 -8 0
sb:( <day-gone>	3 -7 -11 -14 19 0 -2
sb:( <day-today>	0 6 -1 2 -16 0 2
sb:( <name>	-3 -5 5 8 -11 -1 -10
sb:( <number>	0 3 7 -12 0 -4 2
sb:( <office>	-1 -6 12 -1 0 0 -6
sb:( a	-5 2 -6 14 -12 -1 -1
sb:( b	-1 11 -18 8 -10 -1 6
sb:( before	-1 -13 -19 11 10 -3 3
sb:( c	0 2 -14 10 -2 0 4
sb:( now	-2 -2 13 1 -9 0 -11
sb:( until	0 0 10 -12 1 0 -6
sb:) ;	0 -7 0 11 -3 0 -5
sb:) and	-1 3 12 -2 -9 -1 -15
sb:) from	2 4 3 -13 4 0 -4
sb:) the	2 12 -3 2 -8 0 -14
sb:*	-6 1 11 -18 9 3 -6
sb:+	-1 -6 13 0 -14 -1 1
sb:,	-24 3 2 -3 7 -3 2
sb:, "	-12 -8 0 1 11 6 -5
sb:, <day-ahead>	-3 4 -19 21 -19 -1 3
sb:, <level>	-11 12 -3 6 -16 7 -1
sb:, <name>	-17 2 6 -5 -26 3 21
sb:, <number>	-15 -20 12 -1 -5 5 11
sb:, <office>	-3 -9 -16 11 -8 10 6
sb:, <quality>	1 16 0 -12 -4 1 0
sb:, <seat>	-5 -5 -13 -2 12 5 6
sb:, after	2 -17 -11 1 24 1 -16
sb:, against	0 3 -15 3 12 0 -7
sb:, among	0 -5 -10 0 11 0 1
sb:, an	-5 6 -13 1 13 0 -3
sb:, and	-11 11 2 -6 -15 1 12
sb:, announce	-5 -5 -12 5 5 0 6
sb:, are	6 0 2 -3 -13 -1 4
sb:, as	9 -1 -14 5 8 -10 1
sb:, because	-5 5 -6 -10 5 4 5
sb:, before	0 -6 2 12 1 -10 -7
sb:, both	-2 8 -18 9 -9 -1 9
sb:, bring	0 -2 -2 10 -8 2 -1
sb:, but	2 -3 5 10 -8 -4 -11
sb:, by	0 -13 4 7 1 -2 -10
sb:, car	0 0 21 -16 0 0 -6
sb:, certain	0 0 -5 12 -6 0 -3
sb:, charge	0 -1 7 -1 -13 0 4
sb:, cocoa	0 -3 -8 18 -7 0 -8
sb:, come	0 -1 -10 19 -2 -6 -3
sb:, cut	0 -7 3 -9 11 0 -3
sb:, duty	0 -11 -2 14 -6 0 0
sb:, failing	0 16 -1 -13 -5 4 -7
sb:, fall	0 0 -14 14 3 -1 -5
sb:, for	-3 16 2 -6 -8 -5 0
sb:, from	1 -6 -11 10 0 -15 8
sb:, go	0 -5 -5 16 -10 -4 -1
sb:, had	6 8 -13 2 -4 1 -3
sb:, has	-3 2 7 4 -12 -1 -4
sb:, have	0 -2 15 -9 -4 0 -5
sb:, if	-5 0 3 -13 3 -2 7
sb:, in	-17 -7 -14 -3 3 22 7
sb:, is	-6 -3 -20 22 -10 -2 8
sb:, it	4 -6 1 12 -7 0 -8
sb:, keep	0 0 11 -15 5 0 -2
sb:, last	0 -13 11 -4 -7 10 0
sb:, leave	0 0 16 -13 -3 0 0
sb:, list	0 0 1 -10 3 5 -1
sb:, lumber	0 0 -2 -4 -6 0 12
sb:, meanwhile	1 0 12 -8 -3 0 -3
sb:, no	9 -12 1 -1 -1 0 2
sb:, not	9 -12 3 -2 8 -10 -13
sb:, now	5 13 -4 -2 -8 -3 0
sb:, of	-4 -1 2 -1 14 -5 -16
sb:, on	0 0 -4 -8 10 -13 8
sb:, or	-3 14 -11 -3 -7 2 4
sb:, our	-4 -7 11 -1 0 -5 -1
sb:, pay	-6 -11 23 -4 -9 -2 -17
sb:, plu	-2 6 8 -5 -4 -1 -11
sb:, put	-1 -6 -12 10 5 0 1
sb:, raise	-3 -8 -7 4 13 -1 -8
sb:, say	-15 2 -3 6 2 -2 1
sb:, ship	0 3 15 -14 -4 0 -4
sb:, sign	0 3 -10 17 0 0 -19
sb:, tell	2 -11 2 -13 2 0 5
sb:, that	0 -1 0 -5 -7 -3 12
sb:, the	-15 9 -2 -5 7 6 -10
sb:, their	0 7 -18 6 -2 0 7
sb:, then	4 -1 -12 3 3 1 3
sb:, they	6 -9 7 11 -4 -9 -10
sb:, those	0 -5 12 5 -14 -2 -8
sb:, to	-5 -12 -15 4 -2 -3 22
sb:, together	0 -2 1 9 -11 0 -3
sb:, under	-3 -16 -2 7 1 -3 1
sb:, unless	-1 20 0 -14 -7 0 -8
sb:, until	0 -8 12 4 -10 -1 -7
sb:, up	-2 -1 0 -10 14 -4 -7
sb:, we	-15 0 3 3 -2 -2 5
sb:, when	-13 -2 2 -12 1 11 3
sb:, where	2 -7 -4 9 7 -5 -13
sb:, which	5 -21 3 1 4 0 1
sb:, who	-2 2 10 -24 -4 10 0
sb:, will	-7 -1 -4 8 -13 -2 3
sb:, with	-11 -17 -5 12 -6 0 7
sb:, would	11 11 -22 0 -13 -1 3
sb:-	-8 13 7 0 -8 3 -15
sb:- <name>	-1 -4 16 -3 -7 7 -15
sb:- call	-1 10 -3 5 -1 0 -14
sb:- dump	-2 3 6 -13 -9 0 6
sb:- the	0 5 9 -11 0 0 -1
sb:.	9 -10 -1 12 -2 -17 -10
sb:. .	0 0 7 -12 4 0 0
sb:. <number>	11 -4 -21 23 -1 -4 -18
sb:/	9 -2 -6 14 -13 -6 -2
sb:/ <number>	9 0 -2 5 -10 -3 -2
sb::	4 10 -3 -1 -11 7 0
sb:: "	0 12 -5 -11 -1 2 4
sb:: <day-ahead>	0 -4 -15 0 -3 0 18
sb:: <level>	-12 3 4 -2 -10 11 0
sb:: <name>	6 3 8 -14 2 -15 -2
sb:: <number>	24 5 -17 6 -5 4 -13
sb:: <quality>	1 7 9 -10 -15 5 -3
sb:: <seat>	0 -12 -1 -2 18 -1 -13
sb:: <span>	-1 -2 -6 1 -7 0 9
sb:: for	3 -7 -11 10 6 0 0
sb:: from	0 -4 -11 11 0 -5 4
sb:: i	9 -2 3 -12 8 -1 -15
sb:: in	0 13 -2 -1 -16 0 -2
sb:: is	10 -3 7 -1 0 0 -13
sb:: it	6 -16 5 -9 2 4 0
sb:: no	-6 -15 11 -21 1 -1 14
sb:: our	1 -4 -8 13 -2 0 -5
sb:: rose	0 12 -5 -11 -2 0 2
sb:: since	0 10 -4 -16 5 0 -3
sb:: the	4 -6 1 3 2 2 -11
sb:: then	-16 10 -7 -32 12 -4 9
sb:: unchanged	0 -3 12 -6 -1 0 -3
sb:: under	0 -4 -15 12 7 0 -5
sb:: will	3 12 1 -11 0 -1 -11
sb:;	-17 6 -5 -16 4 0 20
sb:; <level>	0 18 -7 2 -2 0 -12
sb:; <person>	-1 -2 -9 -8 -4 0 17
sb:; <quality>	-3 -14 6 -10 10 -3 5
sb:; at	0 5 -13 -8 -7 2 13
sb:; before	0 -14 -18 -9 30 -2 -8
sb:; for	-2 5 11 -13 -4 -1 0
sb:; it	-6 -2 12 -19 12 4 -5
sb:; its	-1 -2 10 0 -11 -1 3
sb:; that	0 2 7 -14 2 -5 4
sb:; they	0 -5 12 0 -1 -2 -8
sb:; under	0 0 -15 4 -2 6 7
sb:; until	0 -8 11 -9 4 -3 -4
sb:<agent>	-6 10 -4 -8 -2 -13 15
sb:<day-ahead>	-18 5 -8 15 -12 -19 3
sb:<day-ahead> ,	-1 -1 -7 -2 -12 -4 20
sb:<day-ahead> :	-9 9 -5 2 2 -6 -8
sb:<day-ahead> ;	-2 9 8 -4 6 -1 -20
sb:<day-ahead> <name>	-3 5 11 -4 -13 -1 -3
sb:<day-ahead> <quality>	-2 -8 -3 2 -3 0 10
sb:<day-ahead> and	0 -18 6 -2 4 0 4
sb:<day-ahead> at	0 -12 0 -1 1 0 11
sb:<day-ahead> it	-6 2 -22 16 6 -4 -3
sb:<day-ahead> the	-3 8 4 5 2 2 -31
sb:<day-ahead> to	0 -10 13 -3 -8 0 6
sb:<day-ahead> —	0 -2 -13 15 1 0 -4
sb:<day-gone>	3 -6 -8 5 10 -25 2
sb:<day-gone> (	5 5 -13 5 1 0 -6
sb:<day-gone> ,	-6 -12 15 0 1 -17 -10
sb:<day-gone> :	-16 -7 -12 13 1 -6 9
sb:<day-gone> ;	-3 -1 3 -22 11 0 8
sb:<day-gone> <level>	0 -4 13 -9 -4 0 0
sb:<day-gone> <name>	-7 7 -6 3 11 0 -18
sb:<day-gone> <seat>	0 -1 -8 2 15 0 -12
sb:<day-gone> at	-1 8 15 -12 -14 0 -1
sb:<day-gone> for	0 12 0 -9 -2 0 -4
sb:<day-gone> in	-1 -3 -15 20 -1 0 -6
sb:<day-gone> it	-12 -3 -16 -1 17 -10 9
sb:<day-gone> leave	0 0 11 -7 -3 0 0
sb:<day-gone> night	0 -2 13 -16 -3 0 6
sb:<day-gone> set	-2 0 6 -13 6 0 1
sb:<day-gone> that	12 -14 -5 -2 -5 -2 6
sb:<day-gone> we	7 -6 0 10 -12 0 -4
sb:<day-gone> with	0 0 -10 10 -8 0 4
sb:<day-gone> —	-8 -10 -12 -10 15 10 5
sb:<day-today>	-4 -7 9 -5 6 -14 -2
sb:<day-today> ,	5 11 -9 1 2 -3 -4
sb:<day-today> :	-5 0 30 -15 -30 -3 -2
sb:<day-today> ;	-1 -6 -5 -10 -1 0 16
sb:<day-today> <level>	0 -1 4 0 -13 0 7
sb:<day-today> and	0 4 -16 12 2 0 0
sb:<day-today> he	-1 0 -16 8 -2 0 7
sb:<day-today> it	-5 -4 19 1 -10 -4 -7
sb:<day-today> that	10 -3 2 2 -13 0 -8
sb:<day-today> the	-7 -8 4 -18 19 -3 -3
sb:<duty>	4 7 9 -9 3 -14 -6
sb:<gate>	-2 7 -8 6 6 -18 -4
sb:<goods-amount>	-2 -7 -1 18 -20 -4 0
sb:<goods-amount> <span>	0 -1 -4 16 -13 -1 -4
sb:<goods-amount> of	-3 -1 0 8 -13 0 4
sb:<goods>	-11 12 7 1 -9 0 -10
sb:<level-noun>	7 -4 -8 6 -11 -4 11
sb:<level>	-15 4 -4 4 5 0 -4
sb:<level> ,	3 -23 1 3 4 -1 7
sb:<level> :	-4 -11 -12 20 -4 -7 3
sb:<level> <day-today>	-1 12 -23 10 -14 1 9
sb:<level> <level>	-3 3 -6 -18 -23 10 15
sb:<level> again	-1 -6 2 -15 7 0 4
sb:<level> against	0 0 9 -11 -3 0 4
sb:<level> at	-5 9 -11 -13 13 -7 8
sb:<level> become	0 12 -5 -1 -1 0 -6
sb:<level> before	0 1 6 -14 3 0 -1
sb:<level> duty	0 6 -5 -16 7 -1 5
sb:<level> for	-8 -17 -1 5 4 -1 7
sb:<level> from	0 -28 3 -9 20 -15 -4
sb:<level> had	0 -1 14 -7 -1 0 -8
sb:<level> here	-2 15 -13 -8 2 5 -7
sb:<level> if	0 -2 2 0 -11 0 5
sb:<level> instead	-6 0 -2 4 8 -11 -14
sb:<level> is	-6 -7 -3 15 1 -2 -13
sb:<level> more	0 1 16 -8 -11 0 0
sb:<level> now	-2 8 -15 -1 7 0 2
sb:<level> of	-1 -14 3 4 4 -5 -4
sb:<level> on	-13 7 1 -3 -1 -1 0
sb:<level> or	-2 -20 11 -7 -8 3 8
sb:<level> ordinary	0 -2 -9 1 11 0 -1
sb:<level> over	-2 -6 10 -1 -8 -3 3
sb:<level> reciprocal	0 -4 12 -17 3 0 -1
sb:<level> surcharge	0 -1 12 -6 -5 0 -1
sb:<level> tariff	-1 3 10 -2 -4 0 -17
sb:<level> that	1 -5 11 -6 -1 0 -3
sb:<level> there	-1 3 -2 1 7 -1 -11
sb:<level> to	12 1 -1 10 -19 -2 -6
sb:<level> under	0 12 8 -10 0 -3 -13
sb:<level> until	0 9 -10 9 -13 4 -1
sb:<level> was	6 -4 13 -11 -4 0 -6
sb:<level> which	0 0 -9 12 -3 0 0
sb:<money>	-13 3 -4 -16 15 -4 12
sb:<money> ,	0 -1 -10 -4 3 0 12
sb:<money> of	-8 0 0 -11 0 -1 15
sb:<month-ahead>	8 8 -16 -6 10 12 -18
sb:<month-ahead> ,	7 0 4 0 -11 7 -5
sb:<month-ahead> :	0 2 1 -18 9 0 -2
sb:<month-ahead> ;	0 0 -3 -6 12 -5 0
sb:<month-ahead> the	0 -6 -7 -2 13 0 1
sb:<month-gone>	-29 -23 -6 6 10 11 0
sb:<month-gone> ,	-15 -8 7 4 -16 19 -6
sb:<month-gone> :	-5 -8 -26 15 11 -3 8
sb:<month-gone> ;	0 -3 17 -4 -4 -2 -5
sb:<month-gone> <quality>	0 -4 -20 4 17 -1 -7
sb:<month-gone> and	-1 -2 19 -16 -7 -9 10
sb:<month-gone> at	0 0 11 -9 -5 -1 3
sb:<month-gone> it	-6 -7 -12 12 -2 -2 7
sb:<month-gone> last	0 7 0 -2 -11 6 1
sb:<month-gone> of	0 -3 3 -6 12 -6 -6
sb:<month-gone> that	-8 -7 19 2 0 -2 -18
sb:<month-gone> the	-4 2 -17 -3 1 5 12
sb:<month-gone> they	0 -5 -20 3 5 6 7
sb:<month-gone> with	0 -10 12 -4 3 -2 -8
sb:<month-today>	1 1 -16 1 6 3 0
sb:<name>	-11 -17 5 12 3 -7 -5
sb:<name> 's	-1 17 5 -12 -5 5 -8
sb:<name> (	-7 -28 -6 1 16 -2 6
sb:<name> )	-4 -6 -4 17 -8 -1 -8
sb:<name> ,	-6 -16 13 -3 6 -4 -10
sb:<name> :	-3 -14 9 4 -2 -7 -4
sb:<name> ;	4 7 3 -13 -7 -6 8
sb:<name> <day-today>	0 0 -11 3 -1 0 8
sb:<name> <level>	-11 4 -2 -11 4 0 9
sb:<name> agree	0 -1 -9 19 -15 -2 -4
sb:<name> also	0 0 11 -9 0 0 -5
sb:<name> and	2 -39 1 6 -7 -7 17
sb:<name> announce	-2 11 0 12 -8 0 -21
sb:<name> apply	0 -14 11 1 0 0 -6
sb:<name> are	3 5 -6 4 -11 -1 3
sb:<name> ask	-1 0 2 -13 11 -1 -4
sb:<name> at	-13 -5 2 2 8 -7 -5
sb:<name> bear	0 -8 10 -3 -1 0 -5
sb:<name> bring	0 5 0 5 -12 0 1
sb:<name> butter	0 1 -10 -7 4 0 12
sb:<name> charge	7 2 -3 5 -2 0 -17
sb:<name> collect	-1 13 3 -2 -7 -5 -9
sb:<name> come	0 5 -15 13 1 0 -8
sb:<name> could	-10 -7 7 -6 -1 0 7
sb:<name> court	0 0 13 -7 -8 0 -1
sb:<name> cut	-2 -2 -6 0 10 0 0
sb:<name> duty	-2 8 0 -10 0 -5 11
sb:<name> face	0 4 -10 8 -5 0 0
sb:<name> free	0 -7 13 -11 -3 3 -5
sb:<name> from	6 0 -4 7 -1 5 -17
sb:<name> get	8 1 -10 11 -14 -4 2
sb:<name> go	1 -19 -7 3 -1 17 2
sb:<name> good	-2 1 15 -4 -14 -3 -1
sb:<name> had	-1 20 3 -6 -8 -6 -2
sb:<name> halve	0 0 -12 7 11 0 -8
sb:<name> has	-11 -3 3 7 9 -15 -14
sb:<name> have	5 -6 -11 7 -6 0 9
sb:<name> hold	0 -1 8 -10 -5 0 6
sb:<name> in	-4 1 11 0 -13 -3 -3
sb:<name> instead	0 -12 1 -11 9 -2 7
sb:<name> is	6 -7 -7 -7 3 -9 18
sb:<name> it	0 11 -8 14 -15 -4 -6
sb:<name> keep	-2 0 -2 -4 -12 0 18
sb:<name> last	0 0 -9 11 -1 0 0
sb:<name> levy	-3 9 8 -23 6 -1 0
sb:<name> on	-14 -3 8 3 -10 13 -16
sb:<name> one	0 -1 -5 13 -3 0 -8
sb:<name> pay	-13 -12 8 -3 1 3 1
sb:<name> put	-3 6 -2 -17 17 -2 -10
sb:<name> raise	1 -1 4 -1 3 0 -14
sb:<name> reduce	0 0 5 -15 12 0 -8
sb:<name> reserve	-1 8 -13 -5 -3 -1 7
sb:<name> respond	0 0 7 2 -13 0 -1
sb:<name> say	-1 -9 -3 13 -5 2 -6
sb:<name> shall	-1 -10 -8 11 -2 0 4
sb:<name> stop	0 -5 -10 14 0 0 0
sb:<name> tariff	9 1 15 -17 0 -1 -8
sb:<name> that	-3 7 -4 -18 6 -1 15
sb:<name> then	-3 3 -10 13 -9 -1 2
sb:<name> to	1 -18 9 8 -12 4 -10
sb:<name> under	0 5 0 -16 6 0 0
sb:<name> until	0 6 0 -15 -4 0 10
sb:<name> want	6 -5 3 -15 -14 0 6
sb:<name> was	0 -3 -6 5 1 -17 4
sb:<name> we	7 -4 -7 -13 8 7 -1
sb:<name> were	0 -3 -9 -1 -4 -2 12
sb:<name> will	5 -13 3 1 -11 6 0
sb:<name> without	0 0 0 -14 13 0 0
sb:<name> would	-7 -7 0 9 -22 -10 9
sb:<name> —	-6 -1 21 -3 -16 -3 -23
sb:<not>	13 7 -2 -12 -1 -6 -1
sb:<number>	10 -11 -1 -6 8 15 -9
sb:<number> (	-7 9 2 -15 9 0 -4
sb:<number> +	0 -3 12 -1 -8 0 -3
sb:<number> ,	-1 -12 6 -6 5 13 -9
sb:<number> /	10 0 -6 13 -11 -5 -9
sb:<number> :	22 -13 -10 2 -6 9 1
sb:<number> ;	-4 0 -1 4 -10 6 2
sb:<number> <day-today>	-3 -2 0 7 5 0 -15
sb:<number> <name>	2 2 -21 7 14 -2 1
sb:<number> <person>	7 -5 -8 -10 9 -1 8
sb:<number> <quality>	4 -3 -13 -1 0 0 15
sb:<number> a	9 -20 11 3 -7 -5 -1
sb:<number> and	-22 -8 10 -8 8 0 3
sb:<number> become	-1 0 6 3 0 -1 -13
sb:<number> duty	-2 -8 28 -11 -12 -1 -7
sb:<number> economy	0 0 -8 -3 -4 0 12
sb:<number> for	-6 2 13 -13 -3 1 0
sb:<number> from	-2 -11 -3 4 5 6 -5
sb:<number> if	5 0 -10 -1 2 0 7
sb:<number> is	-6 -9 13 -6 4 -4 -1
sb:<number> it	-1 -13 -1 -3 13 4 -14
sb:<number> of	5 -16 -3 5 3 -9 1
sb:<number> or	-10 -5 11 0 0 -4 0
sb:<number> other	0 -2 -13 3 0 0 12
sb:<number> p	-1 0 6 -12 1 0 3
sb:<number> per	0 2 0 -15 -4 7 7
sb:<number> plu	-2 0 18 -9 -8 -2 -6
sb:<number> since	0 -5 -9 -1 12 0 3
sb:<number> tariff	0 3 10 -4 -3 0 -12
sb:<number> th	-2 13 -14 3 -6 4 -1
sb:<number> that	-9 6 -15 1 6 11 0
sb:<number> the	2 -3 2 -20 14 0 1
sb:<number> to	1 5 14 -12 -1 2 -10
sb:<number> until	7 4 -1 6 -12 0 -7
sb:<number> we	10 -3 -1 -6 -1 0 -1
sb:<number> with	0 4 -7 -15 9 3 4
sb:<number> would	0 11 -3 -3 0 0 -5
sb:<number> —	1 -12 10 -1 5 -6 -11
sb:<office>	-4 6 -6 0 -8 -5 10
sb:<office> )	-1 -6 11 -3 0 0 -5
sb:<office> :	-4 11 -8 -1 6 2 -4
sb:<office> explain	0 -1 -5 14 -1 0 -11
sb:<office> has	-7 -6 -15 11 -4 0 11
sb:<office> may	0 -3 5 14 0 0 -16
sb:<office> say	8 -11 -9 -18 3 0 19
sb:<office> sign	0 0 -10 9 -2 0 1
sb:<organisation>	-4 -9 3 -3 -5 1 9
sb:<organisation> 's	-2 -5 -10 3 17 0 -5
sb:<organisation> ,	-3 -5 2 6 -12 -1 5
sb:<organisation> :	-1 -6 0 -11 -10 0 14
sb:<organisation> has	7 -2 -20 -3 -7 6 19
sb:<organisation> hold	0 0 11 -7 -4 0 -1
sb:<organisation> in	-17 -2 8 -10 6 -3 2
sb:<organisation> propose	0 0 -11 6 -2 0 6
sb:<organisation> say	4 9 5 0 -2 0 -19
sb:<organisation> that	-6 7 13 -7 -8 0 -6
sb:<organisation> threw	0 0 -9 -4 11 0 0
sb:<organisation> to	8 -4 -14 9 -3 0 0
sb:<organisation> will	-6 -3 3 -9 0 0 12
sb:<organisation> would	1 -9 11 -9 -4 0 2
sb:<person>	-15 0 2 -3 -15 -13 19
sb:<person> 's	0 -3 -13 2 -5 -2 15
sb:<person> (	1 -2 1 14 -10 -3 -14
sb:<person> :	5 16 -3 -8 -3 0 -9
sb:<person> and	0 7 5 -1 1 0 -18
sb:<person> announce	-11 -10 -15 -8 9 0 16
sb:<person> had	0 -12 14 -9 4 -4 -2
sb:<person> has	-8 0 -10 2 -5 0 13
sb:<person> let	-1 3 2 -12 6 0 0
sb:<person> on	-1 5 0 10 -12 0 -10
sb:<person> order	0 -2 0 10 -14 0 1
sb:<person> put	0 2 -7 12 -3 -3 -6
sb:<person> say	-6 -3 5 -14 7 -3 8
sb:<person> sign	-3 0 7 -11 3 -1 6
sb:<person> tell	-8 3 6 12 -4 -3 -10
sb:<person> write	-2 -5 1 11 -6 0 -6
sb:<points>	-6 13 11 -13 -12 -9 4
sb:<points> come	0 8 8 -12 -7 0 -5
sb:<points> for	0 0 -7 12 -7 0 0
sb:<quality>	0 -7 13 -6 7 -5 -9
sb:<quality> ,	-3 -1 0 13 -4 -1 -12
sb:<quality> :	-4 -4 14 0 -4 -2 -7
sb:<quality> <level>	0 0 -4 12 -12 0 -2
sb:<quality> and	-1 -7 6 -11 6 0 6
sb:<quality> avocado	3 14 -4 -8 -5 0 -7
sb:<quality> car	-11 6 -1 -9 12 1 0
sb:<quality> carpet	2 -2 -11 7 -11 6 5
sb:<quality> cement	0 -18 7 11 -2 -1 -7
sb:<quality> charge	2 -1 5 -18 7 4 2
sb:<quality> cocoa	-1 2 9 -15 7 0 -11
sb:<quality> coconut	0 -8 4 -15 0 6 7
sb:<quality> coffee	0 -18 2 -2 6 9 -2
sb:<quality> copper	4 15 -4 -18 -5 6 -5
sb:<quality> cotton	-4 -14 8 4 5 0 -13
sb:<quality> country	0 -1 -8 -8 -1 0 16
sb:<quality> cut	0 -2 17 -10 -7 0 -2
sb:<quality> date	0 -11 1 6 6 -5 -7
sb:<quality> dried	0 2 -3 -14 8 0 6
sb:<quality> farm	0 -2 -5 0 10 0 -7
sb:<quality> grape	1 -9 -4 5 -4 11 -7
sb:<quality> import	0 5 -4 -7 -6 12 -2
sb:<quality> industrial	-1 -4 -14 7 2 0 6
sb:<quality> lobster	0 0 7 -15 -4 0 10
sb:<quality> lumber	0 2 6 -11 3 0 0
sb:<quality> machine	-1 8 -8 13 -4 0 -15
sb:<quality> medicine	-1 2 3 -12 7 0 3
sb:<quality> milk	0 -7 -5 12 1 -1 -4
sb:<quality> mining	0 -6 2 -13 8 0 2
sb:<quality> motorcycle	-1 -1 -7 14 -4 0 -4
sb:<quality> oil	-2 -2 -20 7 5 -2 13
sb:<quality> origin	-3 -4 -3 8 1 -3 -3
sb:<quality> palm	2 1 5 2 -17 1 -3
sb:<quality> paper	1 -3 -9 -4 13 0 3
sb:<quality> pineapple	-4 -2 12 -6 -2 0 0
sb:<quality> port	0 -9 -1 -10 11 -2 4
sb:<quality> potatoe	0 4 3 6 -15 0 0
sb:<quality> radio	-3 0 -4 11 0 0 -7
sb:<quality> rice	-11 14 6 0 -10 -4 -13
sb:<quality> rubber	-5 22 0 -19 -2 -2 -6
sb:<quality> rum	0 0 9 -12 0 -1 4
sb:<quality> sesame	0 3 -5 -6 13 -5 -5
sb:<quality> shoe	-2 0 12 -18 0 1 2
sb:<quality> side	-11 -4 -1 -2 2 -1 12
sb:<quality> soybean	-4 -8 15 -7 -3 -3 3
sb:<quality> stuff	-3 0 -4 11 -3 0 -3
sb:<quality> sugar	-3 1 4 -11 8 -8 1
sb:<quality> surcharge	5 0 12 -14 -5 1 -7
sb:<quality> tariff	-14 14 10 -3 -11 -11 -1
sb:<quality> tile	0 5 4 -14 2 -2 -3
sb:<quality> time	-2 -1 -6 11 -2 0 -4
sb:<quality> tractor	10 -10 4 -2 0 -2 -3
sb:<quality> tuna	-1 7 -1 10 -8 0 -12
sb:<quality> tyre	3 -2 2 8 -13 -3 0
sb:<quality> watche	1 9 -3 6 -12 0 -4
sb:<seat>	0 -12 -2 3 1 1 5
sb:<seat> 's	-9 -1 -3 -3 12 -3 2
sb:<seat> :	2 -11 -10 9 -8 -1 11
sb:<seat> and	-6 10 0 -6 10 -2 -11
sb:<seat> ask	0 0 -12 10 0 0 0
sb:<seat> double	0 -1 -8 0 11 0 -4
sb:<seat> go	-5 -1 5 -16 0 2 10
sb:<seat> had	-1 -15 3 1 -9 9 2
sb:<seat> has	-19 -4 -9 6 3 -1 10
sb:<seat> on	-2 -2 1 9 -15 0 3
sb:<seat> put	-1 -12 7 -7 8 -2 -3
sb:<seat> say	1 -8 9 -13 -13 0 10
sb:<seat> that	2 -16 12 -1 1 -2 -4
sb:<seat> the	-2 -3 -2 -12 6 0 12
sb:<seat> to	5 0 -7 -12 11 4 -3
sb:<seat> would	12 -11 -9 4 -3 0 1
sb:<seat> —	0 -4 -5 8 -13 -1 7
sb:<sender>	-19 -7 12 5 0 7 -11
sb:<span>	-3 -4 -3 -17 20 -11 13
sb:<span> ,	3 -9 1 -16 15 -10 7
sb:<span> :	0 -7 -11 3 1 0 11
sb:<span> ;	0 -4 -7 -8 11 0 4
sb:<span> <name>	0 4 -11 2 7 0 -5
sb:<span> after	-2 2 9 8 -15 -8 -5
sb:<span> and	5 0 -15 2 16 -4 -4
sb:<span> before	0 2 -4 0 -11 -1 11
sb:<span> earlier	0 0 4 -14 0 0 6
sb:<span> from	0 -20 2 -15 3 0 20
sb:<span> of	4 -9 -18 1 1 -3 17
sb:<span> the	-2 8 6 0 -9 -2 -12
sb:<taker>	15 1 -5 -5 0 -2 -2
sb:<v-agree>	-8 0 -8 14 -8 8 -7
sb:<v-bear>	-9 -10 5 3 3 0 -2
sb:<v-buy>	-1 0 2 0 7 6 -19
sb:<v-deny>	18 -4 1 -10 -1 -7 -8
sb:<v-down>	1 -14 1 8 -9 -14 9
sb:<v-end>	-2 13 2 1 0 -8 -19
sb:<v-propose>	3 -2 -6 -21 -22 -10 27
sb:<v-return>	-14 11 -8 0 4 9 -8
sb:<v-say>	24 -19 -3 -4 -14 -10 8
sb:<v-sell>	-2 -11 7 0 12 7 -22
sb:<v-stay>	-11 -5 10 -6 -2 -5 6
sb:<v-suspend>	-2 10 -2 6 -10 -10 -6
sb:<v-threaten>	-10 -5 8 -12 0 -11 13
sb:<v-up>	-6 4 -9 -3 1 13 1
sb:@	5 -10 -1 8 -1 -5 -7
sb:[	8 8 -13 -12 0 -1 8
sb:_	2 0 -8 17 -12 -3 -11
sb:a	12 -7 0 1 -10 -15 6
sb:a )	-6 0 -1 14 -15 -2 -5
sb:a ,	0 0 6 -11 3 0 -2
sb:a <level>	-6 -3 2 11 -13 0 -3
sb:a <name>	-1 0 15 -2 -10 0 -5
sb:a <quality>	-5 12 5 -11 3 4 -11
sb:a <seat>	8 -3 7 1 -6 0 -14
sb:a baseline	0 0 14 -12 0 0 -1
sb:a car	0 0 15 -18 2 0 -1
sb:a ceiling	-3 -1 9 3 -1 0 -11
sb:a cut	0 -2 -2 -8 -1 0 12
sb:a deal	0 -5 -11 19 -6 -3 -2
sb:a duty	-2 -9 -17 6 -7 9 18
sb:a figure	10 3 -5 -2 -11 0 2
sb:a flat	6 2 2 -15 10 -1 -10
sb:a framework	-1 -3 22 -13 -10 0 -7
sb:a free	0 0 11 -7 -1 0 -3
sb:a further	-8 -2 -2 10 2 -2 -6
sb:a list	5 -14 -11 -10 13 -5 18
sb:a lot	1 -11 13 2 -1 0 -3
sb:a new	-7 19 -13 -6 -18 3 13
sb:a newspaper	7 -4 -3 6 0 0 -11
sb:a pact	0 0 3 -11 5 0 0
sb:a paper	-3 1 -12 0 -7 0 15
sb:a pause	-1 -9 -3 -8 15 0 0
sb:a permanent	-11 0 -8 2 0 0 14
sb:a plan	0 3 -2 9 -3 0 -9
sb:a proclamation	-1 0 -4 16 -7 0 -13
sb:a quota	-7 -3 -2 9 -13 0 3
sb:a radio	11 -1 6 -8 0 0 -10
sb:a rate	3 9 -12 -2 -7 -2 9
sb:a report	23 -2 -9 -6 -4 0 -13
sb:a return	-10 18 2 -12 -1 -1 -7
sb:a rumour	-8 -6 -12 21 -2 0 -4
sb:a separate	0 -3 13 0 -10 0 -7
sb:a standstill	0 -4 -7 0 -3 0 13
sb:a steel	0 -3 13 0 -3 -1 -6
sb:a step	0 -2 5 -10 -7 0 10
sb:a tariff	-11 4 -19 11 6 -2 4
sb:a threat	-5 0 -4 -3 -5 0 13
sb:a total	-10 -1 7 2 2 -2 -16
sb:a treaty	-3 -6 24 -16 -3 -1 -11
sb:a truce	-8 1 -3 -33 17 0 9
sb:a year	6 -1 -12 -10 13 0 -3
sb:about	17 -5 8 -10 -5 3 -10
sb:about <level>	0 -2 11 -14 5 0 -4
sb:about a	4 0 -17 5 4 0 4
sb:about the	0 5 -4 8 -3 10 -15
sb:above	-5 -11 17 -11 4 2 -6
sb:abroad	0 -5 12 1 -6 0 -7
sb:absence	0 20 -11 -9 -2 0 -6
sb:absence of	0 16 -7 -7 -2 0 -6
sb:according	11 -12 -11 -3 -2 0 11
sb:according to	5 -12 -18 2 -2 0 15
sb:accordingly	0 0 8 -15 8 0 -6
sb:add	-8 3 15 -3 -5 -7 -8
sb:add it	0 -4 13 -6 -3 0 -1
sb:add to	0 -4 10 -5 -3 0 -1
sb:add up	3 -8 7 1 2 -3 -15
sb:additional	-9 -8 -1 10 0 -14 0
sb:additional duty	-3 -3 -2 14 -8 -5 -8
sb:additional tariff	0 -1 -2 9 -7 0 -2
sb:adjust	0 0 -7 13 -4 0 -2
sb:admit	10 -6 -3 4 -2 -2 -8
sb:admit <quality>	-1 -3 0 14 -6 0 -8
sb:adopt	0 -1 -7 16 -10 0 -5
sb:after	0 20 -23 8 5 -11 -1
sb:after <person>	0 -2 7 -2 -12 0 4
sb:after <span>	0 -7 -5 5 10 0 -10
sb:after it	0 12 -3 -4 -5 0 3
sb:after that	-9 27 -25 -5 -9 -4 6
sb:after the	3 10 -5 0 -10 -1 2
sb:afterward	0 9 -25 22 -6 0 -12
sb:again	-3 26 -11 -13 1 0 -4
sb:again ,	0 16 -12 1 -6 -2 -1
sb:again and	0 6 -14 -2 4 0 5
sb:against <level>	0 4 6 -18 -3 0 6
sb:against <number>	0 0 -9 12 -2 0 -3
sb:ago	0 -1 -2 -10 21 -8 -12
sb:ago ,	-1 0 0 -11 11 -3 0
sb:agree	5 11 2 -2 -6 -12 -6
sb:agree to	9 4 -12 16 -17 -4 -9
sb:agreement	-24 -7 8 14 -6 -12 -13
sb:agreement <name>	0 0 -11 8 10 0 -9
sb:agreement of	0 0 0 6 0 0 -11
sb:agreement with	-9 -8 3 19 -26 -1 -23
sb:ahead	-3 -6 -4 -3 0 0 12
sb:aircraft	-2 -8 -16 28 -15 -3 -5
sb:aircraft and	0 -4 -10 19 -8 -1 -5
sb:alexandria	0 0 11 -7 -6 0 -3
sb:all	9 7 0 -9 2 3 -6
sb:all ,	6 0 6 -17 -7 6 4
sb:all -	0 0 -11 14 0 0 -4
sb:all in	0 -6 10 -11 0 0 3
sb:all of	-2 1 6 -11 -3 4 2
sb:all three	0 0 13 -18 -1 -2 3
sb:allow	-2 0 -13 -11 1 0 19
sb:alone	5 -9 4 7 -11 0 0
sb:along	0 0 11 -9 -1 0 -3
sb:already	1 -8 -3 -11 11 -1 4
sb:also	-12 -15 -7 16 -6 -7 6
sb:also at	0 -4 -13 20 -6 0 -9
sb:also on	0 -1 -3 12 -5 0 -7
sb:also pay	0 0 13 -10 -1 0 -1
sb:aluminium	-7 -4 -1 5 7 2 -11
sb:aluminum	-3 -14 15 -5 7 -4 -19
sb:am	8 8 0 0 -6 -2 -12
sb:am tell	12 -2 -3 -6 0 0 -6
sb:amber	0 0 14 -10 -9 0 -2
sb:among	0 -14 -11 8 7 0 5
sb:an	-8 -4 -3 10 -3 -24 5
sb:an agreement	-8 -12 2 11 -5 -3 -1
sb:an extension	-1 19 -3 -14 -7 0 -1
sb:an hour	-4 0 14 -2 -6 0 -8
sb:an ordinary	0 -5 10 0 -9 0 -4
sb:and	-22 3 2 9 -7 -6 -2
sb:and ,	-1 1 -11 8 -5 4 4
sb:and <level>	-1 -2 13 4 -20 -3 -5
sb:and <number>	-2 -12 17 -19 -7 8 8
sb:and <seat>	-6 1 -1 6 0 5 -12
sb:and a	-10 7 -13 -6 15 -2 6
sb:and about	0 3 10 -11 -3 0 -3
sb:and after	0 2 0 11 -12 -1 -3
sb:and aluminium	-2 -11 2 0 11 -2 -7
sb:and aluminum	-2 -11 15 1 -3 -2 -15
sb:and at	-2 -11 -1 2 10 0 -9
sb:and beef	0 2 13 -20 5 0 -5
sb:and carpet	0 7 -11 7 -2 0 -2
sb:and cheese	0 -4 -6 12 -4 0 -1
sb:and come	0 -2 -9 14 -3 -3 0
sb:and drop	0 0 2 -12 -5 0 10
sb:and for	0 -8 -1 12 -16 12 0
sb:and from	0 4 -2 9 -8 0 -13
sb:and has	-1 -12 3 2 -6 -2 7
sb:and i	1 -1 13 -8 -7 -1 -2
sb:and in	-1 0 -14 2 7 -1 3
sb:and is	0 -3 12 -10 -6 0 1
sb:and it	2 -5 8 -14 4 2 0
sb:and let	0 0 -1 -10 0 0 10
sb:and lumber	0 0 -15 18 -2 0 -3
sb:and no	3 -12 1 0 10 -2 -9
sb:and nobody	0 2 -1 -10 11 -1 -7
sb:and now	-1 -5 12 -2 -11 0 3
sb:and one	0 4 -14 13 -4 -1 0
sb:and other	0 -5 8 5 -11 0 0
sb:and our	-5 -2 13 -2 -4 -2 -2
sb:and pay	-3 -17 19 0 -11 4 -18
sb:and pea	0 -3 16 -6 -5 -1 -7
sb:and raise	0 -6 8 -11 0 0 7
sb:and so	-1 -14 16 -17 2 0 3
sb:and that	18 -3 3 2 -10 -5 -14
sb:and the	-1 7 -2 10 -4 -10 -9
sb:and then	-2 -13 0 -1 5 -7 9
sb:and they	-2 5 7 -15 -1 0 -7
sb:and to	-2 1 -9 14 -10 -5 6
sb:and vanity	0 -5 -6 15 -2 0 -8
sb:and we	-6 13 2 -6 -5 -1 -5
sb:and what	0 6 6 -16 3 -1 0
sb:and will	0 -9 14 0 3 0 -26
sb:and would	-1 14 -6 -2 -11 -1 -2
sb:and you	0 7 -9 -14 6 0 6
sb:announce	-17 -3 -9 11 -10 -9 12
sb:announce a	-3 10 0 -4 2 3 -7
sb:announce an	5 -2 -14 8 -1 0 1
sb:announce in	-1 -3 -5 2 -9 0 11
sb:announce that	-12 -12 1 5 13 0 -6
sb:another	-11 -7 -10 20 -8 -1 1
sb:answer	-13 -3 -14 8 9 6 1
sb:answer ,	-1 -4 -16 1 11 0 8
sb:answer :	-2 -13 -5 6 2 5 1
sb:answer to	1 -2 9 -22 9 -1 -6
sb:answer with	2 9 -12 3 7 0 -11
sb:anti	-3 1 10 -15 -9 0 5
sb:anti -	-3 1 10 -15 -9 0 5
sb:anybody	12 -7 -3 1 -7 0 -5
sb:anything	-2 14 -1 -8 3 -3 -9
sb:anything ,	0 11 -3 -6 -4 0 0
sb:apple pay	1 -4 -11 12 3 0 -4
sb:apply	-11 12 -6 6 -5 -7 -4
sb:apply ,	0 -2 11 1 -11 0 -6
sb:apply :	0 9 6 -12 -3 -1 -9
sb:apply from	0 13 -8 -1 -3 0 -2
sb:apply to	-1 3 -14 5 2 0 7
sb:approve	-1 10 -7 8 -9 0 -6
sb:apricot	6 7 -3 1 -15 -1 0
sb:are	-9 2 2 5 -3 -7 -3
sb:are :	0 -3 13 -8 -2 0 0
sb:are <level>	0 -4 -3 14 -18 -1 0
sb:are at	8 -2 -1 10 -11 0 -20
sb:are charge	-3 5 12 -15 -9 -1 4
sb:are get	-5 -2 5 4 -3 0 -15
sb:are go	5 0 -13 -12 7 0 8
sb:are the	-1 7 -15 -21 24 -1 0
sb:are to	-7 -10 -5 6 -19 -2 12
sb:arithmetic	0 5 -15 17 -12 -1 -3
sb:arrangement	-4 14 1 -1 -6 0 -7
sb:arrive	-1 -4 -18 15 -3 -1 7
sb:article	-2 -12 -9 6 14 -2 0
sb:as	18 -12 -4 -1 2 7 -8
sb:as <level>	0 0 2 -13 9 0 -3
sb:as before	0 -3 16 -3 -14 0 0
sb:as it	3 -6 7 4 -19 -7 8
sb:as long	-1 5 -1 4 -13 0 0
sb:as much	-2 3 0 -21 -11 17 5
sb:as of	-8 -24 8 3 11 -5 -21
sb:as the	-4 8 4 -18 6 4 -2
sb:as well	1 6 -13 7 -5 -4 7
sb:ask about	10 0 -13 8 2 6 -16
sb:ask that	-8 0 -2 -3 -11 0 17
sb:asparagu	-4 0 0 13 -11 -1 -8
sb:at	-3 -2 1 1 -16 23 0
sb:at <level>	5 12 -10 -8 -1 10 2
sb:at <number>	12 -2 -13 27 -19 7 -22
sb:at a	-4 -3 15 -3 1 0 -10
sb:at all	0 13 -6 -4 -7 0 2
sb:at its	-1 0 -7 0 -12 16 -2
sb:at midnight	0 0 12 -5 -9 0 0
sb:at one	-1 -2 4 -14 4 -6 8
sb:at stake	0 7 5 -5 -14 0 3
sb:at the	-9 -2 -6 1 -14 29 -5
sb:at their	0 -5 0 -10 -2 12 0
sb:autumn	-4 1 -11 8 -4 6 -2
sb:away	0 18 -26 4 10 -1 -2
sb:b	-3 15 -17 7 -15 -1 4
sb:b )	-2 12 -16 5 -13 -1 7
sb:back	-13 26 -6 0 0 -10 -16
sb:back :	-2 18 -3 -12 -3 0 -6
sb:back at	4 6 10 -23 3 -1 -13
sb:back in	0 5 -11 -2 3 -3 5
sb:back on	3 9 2 -7 -11 5 -10
sb:back the	0 -3 -4 -14 12 0 2
sb:back to	-11 6 -1 6 0 -6 -6
sb:back with	0 -2 -3 -1 -11 0 13
sb:banana	-4 14 -6 -13 2 0 5
sb:banana ,	0 13 -2 -5 -8 0 -1
sb:baseline of	0 0 17 -12 -4 0 -5
sb:basic duty	0 -1 15 -10 -3 0 -1
sb:battery	4 -2 -2 -7 12 0 -13
sb:bauxite	-1 13 0 -4 -9 3 -10
sb:be	5 10 -10 -2 -31 -9 14
sb:be <level>	0 -2 12 -4 -7 1 -3
sb:be <number>	-4 -10 -11 8 3 -2 10
sb:be admit	13 0 -10 -6 0 0 0
sb:be at	-2 10 -12 -3 0 0 5
sb:be capped	0 0 -6 10 0 0 -7
sb:be charge	-1 -1 -13 2 -13 -3 20
sb:be halve	0 -3 0 -6 -6 0 12
sb:be know	-4 -3 0 -11 -1 0 12
sb:be spare	-1 -1 12 0 0 0 -10
sb:bean	-6 -8 21 -4 -2 -2 -14
sb:bean pay	-1 -7 20 -6 -11 0 -4
sb:bear	-5 -4 11 -9 8 6 -16
sb:bear <level>	0 0 7 -9 2 1 -6
sb:because	-10 0 0 -10 8 0 6
sb:become	-1 15 -32 18 -12 0 2
sb:beef	-16 -3 0 -9 10 2 6
sb:beef and	0 -1 -9 12 -4 0 1
sb:beef pay	0 -4 -1 -12 12 0 -2
sb:been <level>	-1 -3 -11 9 -1 -2 3
sb:been <number>	0 -11 -6 8 -1 3 6
sb:been charge	3 1 -8 0 6 8 -16
sb:been in	-1 -1 1 -15 0 6 4
sb:been lower	0 0 7 -11 4 0 -1
sb:been no	0 14 -3 -5 0 0 -9
sb:beer	-9 -13 2 3 -5 2 8
sb:before	-11 -16 -28 3 33 -8 1
sb:before ,	-3 -14 -9 0 20 -3 0
sb:before :	-3 0 -6 -5 15 -1 -9
sb:before <day-ahead>	-1 -14 9 -13 9 0 2
sb:before <month-ahead>	-1 -2 -2 -17 12 3 -5
sb:before <month-gone>	0 -8 -8 -12 20 0 -2
sb:before <number>	0 0 -11 1 11 0 -2
sb:before it	-3 -11 -6 19 -1 -11 -4
sb:before that	3 -2 -25 8 9 7 -11
sb:before the	0 2 -4 2 6 -15 -1
sb:begin	-5 -14 -2 -4 8 -6 11
sb:begin ,	0 -3 12 -11 -7 0 4
sb:begin :	0 -3 -4 12 -5 0 0
sb:begin at	0 -5 -15 2 -6 0 18
sb:begin in	0 -3 -1 -2 13 -3 -9
sb:begin on	0 -8 3 -10 9 0 0
sb:believe	-1 -6 -12 -1 10 7 1
sb:below	-15 -11 9 -13 11 -5 7
sb:beside	-4 -9 10 -13 4 0 4
sb:between	-1 0 6 3 2 -7 -16
sb:beyond	-5 1 0 7 -13 -2 3
sb:bicycle	0 4 -9 16 -11 0 -8
sb:bill	-10 -8 3 -1 -15 0 14
sb:book	0 10 -7 4 -5 -4 -5
sb:both	-11 7 -10 -1 3 2 4
sb:both country	0 5 0 -11 6 0 0
sb:both duty	-3 5 -7 -16 3 0 11
sb:both would	0 -3 -5 -5 -1 0 11
sb:bound	0 5 0 -17 5 0 5
sb:branded	-1 -1 -9 -16 0 0 21
sb:branded medicine	0 0 -6 -12 0 0 15
sb:bring	-12 9 0 1 -4 -4 0
sb:bring <name>	0 -3 -2 12 -17 0 1
sb:bring back	-1 8 -3 7 -1 0 -15
sb:bring in	0 -1 -5 -12 16 0 -3
sb:brussel	3 2 -17 7 6 0 -1
sb:bulb	-3 4 0 -14 1 5 2
sb:busan	0 2 2 7 -15 7 -7
sb:buse	13 -13 6 -3 -6 0 -1
sb:business	-3 -4 -7 -7 -1 0 18
sb:but	-7 14 8 0 -19 0 -6
sb:but <name>	0 10 5 -10 -7 0 -3
sb:but not	-8 0 11 5 0 0 -9
sb:butter	0 9 0 -24 -3 0 14
sb:butter :	-2 13 -4 -8 -3 0 -3
sb:butter at	-1 0 5 -12 -5 -1 6
sb:by	-11 -1 7 -6 -16 1 15
sb:by <day-ahead>	-13 -11 5 -17 -15 6 28
sb:by <level>	0 0 2 -11 6 0 1
sb:by <month-ahead>	-2 -6 8 11 -16 0 0
sb:by <span>	0 11 -8 -4 -3 0 0
sb:by post	-7 -7 20 -12 4 -3 -12
sb:by the	-3 -4 -2 -1 13 4 -7
sb:c )	0 2 -12 7 1 0 3
sb:cabinet	-2 -5 -3 4 -13 -3 10
sb:cable	0 7 -3 -12 1 0 3
sb:call	-2 11 14 -3 -10 -2 -11
sb:call it	0 0 11 -3 0 0 -8
sb:call reciprocal	0 10 -1 -6 4 0 -10
sb:call with	-1 7 9 4 -5 0 -15
sb:can	-6 -9 9 5 9 -6 -15
sb:cancel	-1 -2 -5 12 -3 0 -1
sb:canned tuna	0 1 10 -13 0 -1 1
sb:cannot	-13 0 7 6 -3 0 -1
sb:canola	-3 6 -2 2 6 2 -13
sb:cap	-1 2 -9 15 -4 0 -11
sb:capital	0 0 -16 9 7 0 -6
sb:capped	0 2 -9 13 -1 0 -9
sb:capped at	0 -1 -7 14 0 0 -9
sb:car	-20 -19 16 7 -11 -6 -3
sb:car ,	0 -3 9 -2 -7 -7 2
sb:car :	-1 0 -11 10 10 -3 -7
sb:car <level>	0 -3 10 -10 -9 0 5
sb:car and	0 -6 9 -12 4 0 4
sb:car at	0 0 -7 9 -13 -1 8
sb:car from	-1 -14 1 8 -14 0 5
sb:car go	0 3 -5 2 -12 -1 8
sb:car will	0 0 7 2 -4 0 -14
sb:carry	-4 0 3 -10 4 4 0
sb:carry out	-1 -4 10 -12 0 0 3
sb:case	-4 1 -5 -11 12 -3 4
sb:case of	0 10 -8 -1 0 0 -3
sb:cattle	0 -10 -6 11 0 6 -10
sb:ceiling	-7 -5 5 11 -4 0 -11
sb:ceiling of	-6 -2 -1 18 2 0 -19
sb:cement ,	0 -7 -2 -1 10 0 0
sb:cement from	0 3 -12 7 0 0 4
sb:cent	5 2 -3 -18 0 7 4
sb:certain	8 -7 -1 15 -14 0 -17
sb:certain chemical	0 0 -6 12 0 0 -7
sb:ceylon tea	0 4 -11 7 0 0 1
sb:change	-6 -6 20 -4 -5 -1 -14
sb:charge	-3 -1 3 -4 7 5 -10
sb:charge ,	0 -9 -2 11 -2 1 -3
sb:charge <level>	2 4 -11 5 4 0 -1
sb:charge <name>	-1 -2 15 -3 -6 -4 -3
sb:charge a	-1 -1 0 16 -13 -1 -5
sb:charge of	0 6 -12 8 -7 -1 4
sb:charge on	2 -3 0 -1 3 7 -10
sb:charge the	-7 1 9 -7 0 0 0
sb:cheese	-8 8 0 -3 1 -11 2
sb:cheese ,	-4 2 5 -16 6 -4 3
sb:chickpea	0 -10 3 -14 15 0 -1
sb:cinnamon	4 -10 3 -12 2 0 6
sb:circular	13 4 -7 -5 -3 -1 -9
sb:claim	24 -10 1 -21 5 0 -17
sb:claim that	14 0 0 -4 0 0 -12
sb:climb	0 3 -9 7 -14 8 -3
sb:clock	4 -17 -4 12 7 0 -4
sb:close	5 -12 -2 4 -4 1 1
sb:cocoa butter	0 2 5 -24 3 4 2
sb:cocoa paste	3 -4 0 7 -2 0 -11
sb:cocoa powder	-1 -7 16 -8 -4 0 -4
sb:cod	-7 0 -8 -13 20 0 0
sb:cod ,	0 -3 -5 -6 11 2 -4
sb:cod at	-3 -9 0 -13 2 0 13
sb:cod pay	0 0 -10 -2 12 0 0
sb:coffee ,	-1 -12 -8 12 1 4 -4
sb:coffee :	-1 8 1 -12 3 0 -7
sb:coffee and	0 -11 5 0 2 2 -4
sb:coffee at	4 6 -11 0 -12 0 9
sb:coffee from	0 -6 1 -12 17 0 -9
sb:colleague	0 -2 -9 -5 -1 0 12
sb:collect	-13 2 10 -2 -1 1 -19
sb:collect ,	-2 2 13 -12 -2 0 -4
sb:collect :	-1 -15 -6 5 15 0 -3
sb:collect a	0 0 14 -13 -5 0 1
sb:collect the	-2 -5 -6 12 -1 0 -5
sb:come <span>	0 0 5 2 -11 3 -2
sb:come back	4 20 -1 -7 -15 2 -16
sb:come by	0 0 12 -8 -2 0 -3
sb:come down	6 -19 -9 10 -2 -5 7
sb:come of	0 -11 1 8 0 0 1
sb:come on	-1 4 10 -3 -17 0 -4
sb:come the	0 5 -21 22 -5 -2 -6
sb:come to	-7 -17 11 -18 21 -2 -2
sb:commerce	4 -17 12 -8 6 0 -4
sb:common	-6 8 -18 19 4 0 -14
sb:compare	0 -2 -3 2 7 2 -11
sb:comparison	0 -1 21 -15 -8 0 -3
sb:comparison ,	0 0 13 -9 -6 0 -1
sb:competitor	3 -6 14 -8 2 0 -10
sb:component	0 -3 -20 23 0 0 -6
sb:component follow	0 0 -10 11 0 0 -1
sb:concentrate	4 8 3 1 -12 0 -12
sb:conclude	-2 3 0 8 -5 0 -17
sb:confirm	-19 5 10 9 0 -1 -13
sb:consist	0 -3 14 -10 -1 0 -2
sb:consist of	0 -3 14 -10 -1 0 -2
sb:content	-2 -9 8 3 -12 0 4
sb:continue	-1 -11 12 -2 1 -2 -7
sb:continue to	-1 -13 13 1 2 -1 -19
sb:copper	-2 10 -8 3 -21 2 12
sb:copper pay	0 0 -10 8 4 0 -2
sb:correct	16 -10 6 -16 -9 0 -2
sb:correction	13 -10 -5 3 -9 -1 -7
sb:correction :	10 -3 -4 0 -5 -1 -3
sb:cost	-2 3 6 -10 7 -3 -10
sb:cotton	-6 -2 -4 11 2 -6 -7
sb:could	-17 2 -4 -8 0 -5 17
sb:could be	-7 0 -4 -6 1 0 11
sb:could have	4 7 -2 6 0 0 -19
sb:counter	0 9 -15 5 5 0 -3
sb:counter -	0 13 -15 3 -4 0 0
sb:countermeasure	0 5 -11 -2 0 0 8
sb:countervailing	0 -4 15 -5 -6 0 -3
sb:countervailing duty	0 -4 15 -5 -6 0 -3
sb:country	3 -13 -2 14 -11 -5 -2
sb:country and	0 0 12 -7 0 0 -7
sb:country are	-2 0 -13 12 0 0 2
sb:country pay	0 -6 -4 11 -5 0 -3
sb:country would	0 1 11 -12 0 0 -5
sb:courier	-1 -2 13 -13 3 0 -1
sb:court	0 -2 9 -15 4 0 -4
sb:court of	0 0 11 -7 -6 0 0
sb:cover	0 0 12 -4 -7 0 -5
sb:current	0 -7 11 -5 -1 0 0
sb:currently	0 -5 15 -6 0 0 -4
sb:custom	-2 8 5 -9 13 -5 -15
sb:custom duty	-1 -3 -5 0 11 0 -4
sb:cut <name>	0 0 1 5 -11 0 2
sb:cut duty	-2 -2 -2 15 -11 0 -3
sb:cut from	0 -7 -13 9 10 0 -4
sb:cut its	7 -7 -12 -6 -1 11 14
sb:cut to	5 -2 11 -17 2 0 -1
sb:dairy	-2 1 -13 -7 2 -2 15
sb:dar	0 0 -7 -4 -2 0 12
sb:dar es	0 0 -7 -4 -2 0 12
sb:date	6 6 4 0 -10 -12 -5
sb:date ,	1 -16 5 11 -9 -3 0
sb:date from	0 0 19 -12 -6 0 -6
sb:day	-7 2 -12 7 -9 1 12
sb:day ,	-1 -16 1 6 0 -1 7
sb:day of	0 4 -7 -7 -2 -1 12
sb:day on	0 0 -10 11 -3 0 3
sb:day the	3 -6 0 9 -15 0 -1
sb:de	3 0 -12 7 -2 0 2
sb:deal	-5 -1 -5 11 -15 0 4
sb:deal ,	5 4 -2 10 -7 0 -14
sb:deal of	0 -4 -7 13 3 0 -9
sb:deal on	0 0 -13 2 5 0 6
sb:decided	1 7 -8 7 -11 0 0
sb:decision	-2 -5 -7 13 -5 1 -2
sb:demand that	-5 -4 -6 -5 -1 0 14
sb:denim	-2 0 7 0 -13 -1 2
sb:deny	21 -3 -1 -8 -3 0 -20
sb:deny that	13 -1 -2 -2 0 0 -10
sb:deposit	-1 -1 -8 3 12 -1 -7
sb:did away	0 0 -9 -6 12 0 0
sb:did not	-2 -6 3 13 -1 -5 -7
sb:didn't	-7 -1 -4 11 0 0 -2
sb:die	0 12 -1 -6 -6 -1 0
sb:difference	0 -1 0 -14 14 0 -7
sb:direction	0 -3 13 2 -13 2 -7
sb:dispute	5 -12 -3 -7 1 12 -5
sb:dispute ,	0 -4 -2 -5 -1 10 0
sb:do	6 5 5 -24 -17 2 12
sb:do not	2 0 12 -11 -7 -2 0
sb:doe ,	-2 11 -13 8 -1 0 -5
sb:doe not	4 -1 13 -22 5 -5 -4
sb:done	-2 3 -19 22 -2 -2 -12
sb:done ,	0 4 -5 10 -5 0 -9
sb:double the	-2 -5 -5 -8 15 0 0
sb:double to	-1 5 8 1 -1 -4 -12
sb:down	4 -28 -1 11 -5 -2 5
sb:down for	0 -4 -18 24 -11 -2 0
sb:down from	0 -11 -2 2 -4 5 9
sb:down the	0 0 16 -17 -10 -2 4
sb:down to	-2 -16 0 7 3 -6 -2
sb:dozen	0 0 0 -17 15 0 -2
sb:dozen of	0 0 0 -17 15 0 -2
sb:draft	-5 -3 -15 -10 -11 -3 26
sb:draft ,	-1 -2 0 -7 0 0 11
sb:draft had	-2 0 -2 -3 -6 -1 11
sb:draw up	0 0 -15 10 -6 -1 9
sb:drawer	-2 4 -11 2 -2 0 6
sb:dried	-3 2 -10 -8 1 11 7
sb:dried apricot	0 8 -3 -11 -6 0 7
sb:drone	0 -4 4 6 -5 0 -12
sb:drop	0 -20 6 -5 -4 0 11
sb:drop a	0 0 10 -14 -1 0 6
sb:drop from	0 -1 -3 19 -13 0 -7
sb:drop its	0 -12 14 -18 4 0 4
sb:due	-2 10 -6 0 2 -1 -4
sb:dump	-3 3 7 -17 -4 0 6
sb:dump duty	-2 4 4 -11 -9 0 6
sb:during	-4 -19 -16 15 7 -3 10
sb:during that	-1 -4 -23 21 -9 0 6
sb:during the	0 -10 -4 2 15 -2 -6
sb:during which	0 -5 1 -11 1 0 9
sb:dutiable	0 12 1 -4 -10 -1 -4
sb:duty (	2 -2 21 5 -24 0 -4
sb:duty ,	-4 -10 9 -5 3 -3 -1
sb:duty ;	0 -4 -3 -11 -2 0 16
sb:duty and	5 0 -15 3 13 0 0
sb:duty are	0 -1 11 -5 -5 0 -1
sb:duty at	-2 -4 14 -22 2 -1 6
sb:duty come	0 16 1 -12 -2 0 -9
sb:duty for	0 -3 -1 -14 11 0 3
sb:duty from	-1 -5 13 -3 -7 -1 -3
sb:duty go	-9 18 -7 0 3 -9 -2
sb:duty is	-11 -4 8 -8 14 -2 -14
sb:duty it	0 -6 1 -2 -6 0 12
sb:duty of	-12 -8 14 -3 1 6 -10
sb:duty on	28 -1 -1 -7 0 -11 -3
sb:duty over	0 -3 0 3 7 0 -13
sb:duty that	-4 14 -11 3 4 0 -12
sb:duty to	0 -4 -20 -5 10 0 15
sb:duty was	0 0 -9 2 8 1 -12
sb:duty were	0 5 4 -9 -12 10 -1
sb:duty will	-6 6 -15 13 -1 0 -4
sb:each	-8 15 -4 -6 2 2 -2
sb:each other	0 -7 16 -17 1 6 -5
sb:each side	0 11 -1 -2 -1 0 -8
sb:earlier	3 -3 6 -9 -11 -6 12
sb:earth	0 -1 0 -6 -9 0 13
sb:economy	-8 -12 -2 -4 0 -1 17
sb:effect	2 0 0 5 -10 -4 3
sb:effect :	0 7 -17 13 -13 0 7
sb:effect on	0 -1 8 -11 0 0 3
sb:electric	0 1 3 3 -1 -1 -12
sb:else	-7 8 20 -10 -14 -1 -9
sb:else 's	0 0 15 -10 -7 0 -1
sb:else :	-6 -4 13 3 -5 0 -8
sb:emergency	-1 -12 -7 -3 15 0 -1
sb:end	10 13 -4 -6 3 9 -29
sb:end ,	12 -4 4 0 -3 -2 -9
sb:end of	-2 0 -14 -4 7 11 0
sb:end on	1 13 8 -13 3 0 -19
sb:energy	0 0 16 -16 -6 0 5
sb:enter	4 -10 -5 -3 19 2 -10
sb:enter <name>	0 -11 0 0 9 -6 -4
sb:enter at	0 -9 3 5 3 0 -13
sb:enter the	-1 1 0 -12 11 0 0
sb:entry	8 1 -13 6 8 -2 -11
sb:es	0 0 -7 -4 -2 0 12
sb:es salaam	0 0 -7 -4 -2 0 12
sb:ethanol	-1 3 -10 5 -7 0 9
sb:evening	3 -3 -10 4 -10 0 13
sb:event	-2 22 -15 -14 -5 0 0
sb:event of	-1 14 -6 -7 -1 0 -5
sb:ever	-1 5 -16 3 1 -5 9
sb:everybody	5 0 2 -10 5 -1 -4
sb:everyone	-4 -7 1 2 13 -1 -16
sb:everyone else	0 -2 21 -16 -6 0 -2
sb:everything	-7 -8 15 -10 -6 4 4
sb:everything else	0 -1 12 -9 -3 0 0
sb:example	0 4 15 -15 -8 0 0
sb:exclusion	0 1 12 -10 -3 0 0
sb:exemption	0 -3 -11 15 -2 0 -2
sb:expect	-5 16 -6 1 -16 -3 2
sb:expire	0 6 5 -14 -6 0 3
sb:explain	-8 -4 -3 15 -1 -1 -6
sb:explain that	-3 -5 -2 11 0 0 -8
sb:export	-2 0 0 0 14 -4 -15
sb:extension	3 15 0 -14 -2 -1 -3
sb:extension ,	-2 14 0 -14 -6 0 3
sb:extra	-11 -8 -5 -4 14 7 -1
sb:extra duty	-3 4 -16 1 8 11 -8
sb:face	-5 9 -10 -1 -24 0 19
sb:face <level>	0 1 -3 7 -10 -3 2
sb:failed	0 14 -5 -12 -1 0 0
sb:failing	-3 30 -11 -18 -8 4 -12
sb:failing a	0 12 -8 -4 -4 4 -4
sb:fall	0 -11 3 7 6 -15 -14
sb:fall ,	0 -7 5 10 -14 0 -4
sb:fall by	0 0 -9 1 13 0 -9
sb:fall from	-4 -9 -2 10 0 -8 -5
sb:fall on	0 1 2 -15 12 0 -8
sb:fall to	6 -12 1 -1 1 -3 0
sb:fall under	0 0 14 -13 -3 0 2
sb:far	-5 0 0 -12 8 7 -1
sb:far ,	0 -3 -12 -4 0 5 10
sb:farm	-2 -14 -5 -6 23 -3 -9
sb:father	0 -6 -8 -5 11 3 0
sb:fear	3 4 -14 -1 0 -2 9
sb:feed	-1 7 -12 -14 13 -2 5
sb:fentanyl	-15 -19 4 -4 15 2 -7
sb:fentanyl ,	-1 -16 11 9 -13 -4 -9
sb:fentanyl and	0 -8 13 -9 0 -1 0
sb:fentanyl duty	-3 -1 -12 -4 11 5 12
sb:fentanyl is	0 -2 10 -14 7 0 -2
sb:fentanyl to	0 0 0 9 -8 0 -5
sb:fentanyl was	0 0 0 -13 12 0 -1
sb:figure	15 1 -2 -1 -8 -4 -3
sb:figure of	17 4 -11 0 -13 -4 -4
sb:finance	-4 5 -17 5 4 0 1
sb:finance ministry	-6 10 -17 10 5 0 -11
sb:find	5 12 -5 -2 -11 -2 0
sb:first	-2 0 6 -6 2 -12 2
sb:first ,	-4 11 -11 1 0 -2 4
sb:first :	-1 -5 16 -11 -1 0 -5
sb:first trade	0 -1 17 -12 -8 3 -6
sb:fish	1 -20 10 -14 2 6 7
sb:fish and	0 -2 11 -7 -2 0 -1
sb:flat	6 2 0 -10 12 -1 -11
sb:flower	-8 -2 -1 -10 11 -5 6
sb:follow	-4 4 -25 27 -18 -2 4
sb:follow in	0 -1 -10 11 -8 0 3
sb:follow on	0 -5 -6 12 -1 0 -6
sb:footwear	0 -2 14 -14 3 -2 -3
sb:for	-8 7 -3 1 -5 -8 8
sb:for <level>	-3 -8 -17 11 10 0 3
sb:for <name>	4 5 -7 -8 10 -11 5
sb:for <number>	0 -6 -12 8 1 -2 6
sb:for <quality>	-3 2 -7 9 7 -6 -21
sb:for <span>	3 -12 12 -6 5 0 -8
sb:for a	-4 0 2 -6 -1 -11 11
sb:for all	5 10 -12 -9 -1 0 3
sb:for comparison	0 -1 18 -13 -7 0 -2
sb:for fentanyl	-1 -10 17 -14 4 -3 -3
sb:for good	0 0 -15 11 3 0 2
sb:for medicine	0 0 -11 7 0 0 3
sb:for most	0 -3 10 -2 -2 -4 -3
sb:for our	0 0 -2 13 -10 -1 -11
sb:for soybean	0 -1 -21 22 -2 0 -1
sb:for the	-6 2 11 5 -10 3 -19
sb:for those	-2 13 -1 -6 -15 3 1
sb:forced	0 -10 6 -19 -14 0 13
sb:forced labor	0 -5 11 -9 -7 0 0
sb:foreign	7 -4 -11 5 7 0 -2
sb:foresee	0 6 -15 7 -4 0 6
sb:four	-2 4 -5 -10 10 -2 0
sb:framework	-4 -10 -3 7 10 -5 -10
sb:framework of	0 0 -4 -14 13 -1 4
sb:free of	-2 -2 1 -15 7 0 5
sb:free trade	0 0 -14 0 15 0 1
sb:freeze	0 -14 11 3 -6 0 2
sb:from <day-ahead>	-4 25 -20 17 -31 -15 0
sb:from <day-gone>	-7 21 -7 24 -32 -3 -21
sb:from <day-today>	-1 1 0 -21 19 -1 -12
sb:from <level>	16 4 -15 18 -24 1 -1
sb:from <month-ahead>	4 4 -11 8 -4 0 -2
sb:from <month-gone>	0 -11 2 0 10 -6 -7
sb:from <name>	-15 -19 6 -10 15 -7 9
sb:from <number>	-16 -1 7 -4 -1 -7 1
sb:from <seat>	3 -1 -7 0 -11 -2 12
sb:from everywhere	5 -1 1 -14 2 0 2
sb:from midnight	0 4 -14 20 -10 0 -5
sb:from next	0 1 -11 12 0 0 -3
sb:from that	-2 2 -3 -4 -8 0 11
sb:from the	-15 1 2 -3 -3 12 -1
sb:from then	0 6 -13 7 -2 0 0
sb:from there	0 -4 -8 -2 16 -1 -2
sb:frozen	-2 -16 15 -13 3 4 -4
sb:fruit	-3 0 -8 -2 5 13 -4
sb:furniture	0 4 -1 10 -10 2 -17
sb:further	-5 0 -5 10 5 -8 -7
sb:garlic	0 -5 0 -6 -8 0 11
sb:gave	24 1 -15 3 -5 -8 -16
sb:gave <name>	11 -1 -11 4 0 0 -3
sb:gave the	21 2 -11 -7 -5 -3 -8
sb:general	-9 -10 15 -2 -3 -4 -3
sb:general <level>	0 -5 15 -8 -4 0 -5
sb:general rate	-3 -6 -4 12 -8 -1 2
sb:generic	0 -4 -4 10 -6 0 -1
sb:generic medicine	0 0 -11 9 -3 0 4
sb:geneva	-3 0 14 10 -19 -13 -5
sb:geneva ,	0 -2 0 12 -9 -6 -4
sb:georgia 's	3 -8 5 9 -14 0 -3
sb:get	-11 -8 -2 10 -5 -3 3
sb:get <level>	0 -3 -15 14 1 0 1
sb:get <span>	0 0 13 -10 -2 0 -3
sb:get a	-9 1 13 1 -4 -1 -21
sb:get in	-1 -1 15 -7 -3 0 -7
sb:give	0 -1 -8 11 -10 -3 7
sb:give up	-4 -4 12 0 -2 0 -8
sb:given	1 -7 7 8 -19 0 -5
sb:glass pay	0 -1 -9 11 0 0 0
sb:go ,	-5 -1 -11 5 11 0 0
sb:go :	0 5 -18 2 13 0 -2
sb:go ahead	-3 -6 -4 -3 0 0 12
sb:go back	-20 15 -9 13 -1 -3 -13
sb:go down	0 -18 -7 6 3 -6 5
sb:go from	1 9 5 -5 0 -22 -5
sb:go in	-4 0 14 -6 -1 0 -14
sb:go on	-8 0 38 -14 -31 -3 -15
sb:go round	14 -2 -8 -9 -1 0 0
sb:go the	0 2 -12 4 12 0 -6
sb:go to	11 3 -13 3 -16 5 5
sb:go up	5 0 -5 5 -14 9 -4
sb:good	-14 -21 0 10 2 -4 4
sb:good and	0 -6 13 0 -7 0 -9
sb:good are	0 -11 7 0 -12 0 8
sb:good face	0 -2 10 -5 -10 0 2
sb:good from	-6 -8 -14 17 -4 8 2
sb:good go	4 0 -8 1 -13 -2 14
sb:good had	0 0 -10 0 15 -10 -5
sb:good have	0 -1 19 -4 -11 0 -6
sb:good in	0 7 5 4 -14 -1 -6
sb:good of	-5 -16 4 -9 10 0 3
sb:good on	0 1 -9 12 -9 0 0
sb:good over	0 0 4 -12 4 0 4
sb:good pay	3 -11 5 1 -7 5 0
sb:good the	0 5 -1 10 -15 0 -9
sb:good were	0 -3 -8 -12 14 -2 4
sb:good will	0 11 -19 11 -16 -5 3
sb:good would	4 -2 -11 12 10 -2 -16
sb:government	-1 3 11 -3 -17 -3 4
sb:groundnut	-3 7 -4 8 -20 0 1
sb:groundnut oil	-1 8 -4 8 -15 -1 -2
sb:grower	-9 -9 4 8 -12 9 -3
sb:had	2 -6 -3 1 10 5 -11
sb:had already	0 0 -12 -5 10 0 3
sb:had announce	6 -12 9 1 -2 -4 -5
sb:had answer	0 8 -5 10 -10 -2 -6
sb:had been	-10 8 -14 1 3 -1 9
sb:had come	0 -3 11 -9 8 0 -12
sb:had go	-3 -8 10 3 -2 1 -15
sb:had pay	-5 -9 -14 -2 19 0 -12
sb:had put	-7 -6 11 3 -6 1 -6
sb:had reach	0 -5 -8 12 -1 -2 -5
sb:had spoken	-1 0 2 -2 -12 -1 10
sb:had take	-1 -2 -8 -3 13 0 -4
sb:had the	-2 6 -7 9 -14 3 -9
sb:had to	0 0 2 -23 4 16 -11
sb:half	-9 6 -6 -8 9 -9 8
sb:half of	-5 0 8 -14 -7 -7 14
sb:halloumi	0 0 -4 -12 -2 0 15
sb:halve	0 -12 1 0 -1 -2 3
sb:halve its	0 0 -12 -4 5 0 15
sb:halve the	0 -1 4 13 -19 0 -13
sb:halve to	0 -1 -11 6 6 0 1
sb:hand ,	0 -3 11 -5 -4 0 0
sb:harvester	0 0 9 -12 -2 0 5
sb:has	-6 -2 -4 -2 2 -11 12
sb:has ,	0 -2 11 -6 -1 0 -4
sb:has a	-7 3 6 -25 11 0 2
sb:has also	-3 -3 -11 7 -3 0 7
sb:has an	0 -3 17 -9 -1 0 -5
sb:has announce	-9 -3 -13 1 3 0 12
sb:has ask	2 3 5 -16 -5 0 0
sb:has been	15 0 -4 0 -2 0 -5
sb:has bring	0 0 0 -12 11 0 -4
sb:has charge	-3 15 3 -14 -3 -2 -3
sb:has come	0 0 12 -6 -4 0 -4
sb:has cut	0 6 -8 12 -8 0 -4
sb:has given	-3 -2 0 -2 -7 0 11
sb:has go	-1 -9 2 -10 12 1 -5
sb:has had	-2 5 14 0 -11 -2 -17
sb:has it	9 -4 -3 6 -6 0 -13
sb:has let	-1 0 -8 -8 11 0 3
sb:has lower	0 0 1 -14 15 0 -7
sb:has no	-2 -4 13 -3 3 0 -10
sb:has say	-15 -4 6 -26 -2 0 21
sb:has suspend	0 -5 -7 9 3 0 -3
sb:has tell	-3 -6 -4 -13 0 0 19
sb:has the	-5 0 -3 12 -3 0 -8
sb:have agree	6 -6 -4 -11 -3 -1 15
sb:have ask	-1 -1 -5 -6 -3 0 12
sb:have been	-15 0 21 -2 -2 -11 -7
sb:have bring	0 -1 -1 -12 -4 0 14
sb:have come	0 10 -4 -12 3 0 2
sb:have face	0 -6 -2 13 -1 0 -10
sb:have had	4 2 -8 -7 -3 11 2
sb:have jump	0 -8 0 13 -1 0 -9
sb:have pay	-4 -10 2 -3 15 0 -20
sb:have read	11 -4 -4 -1 3 0 -9
sb:have to	-8 10 -4 -29 -2 0 22
sb:he	-15 -17 5 6 -22 4 15
sb:he add	-1 -3 -13 18 -8 -1 1
sb:he doe	0 13 -1 -7 -7 0 -4
sb:he has	0 -9 13 6 -5 0 -10
sb:he is	0 -8 -3 -2 -1 -1 11
sb:he post	-6 0 -12 0 -3 0 13
sb:he say	-6 7 20 -1 -16 -1 -15
sb:he sign	0 0 -5 11 -1 0 -7
sb:he tell	-8 -9 0 -6 3 11 1
sb:he was	0 -3 -7 -21 -11 4 22
sb:he will	4 -10 8 -14 0 0 7
sb:he would	-15 -5 16 -8 -9 0 5
sb:he write	-6 -2 2 -6 -4 0 11
sb:he'd	-2 -5 -2 -6 -6 0 14
sb:hear	-11 0 -3 5 -10 -1 11
sb:heard	13 -13 -1 5 -7 4 -12
sb:heavy	0 -7 -5 -11 -9 0 22
sb:heavy truck	0 -6 -1 -7 -9 0 17
sb:height	-4 -7 -18 -21 -6 29 -5
sb:height ,	0 -1 -3 -4 -10 13 0
sb:height of	-1 -7 -7 -7 -10 18 1
sb:here	3 12 3 -15 5 4 -14
sb:higher	4 6 -2 -6 2 6 -9
sb:higher of	0 12 -4 -4 -5 0 -1
sb:highest	-3 -2 -18 7 -8 16 -9
sb:him	2 -1 -3 -12 -4 -1 18
sb:his	5 -8 -7 1 -15 -5 18
sb:his <office>	3 0 -12 0 -4 0 12
sb:his <quality>	-3 0 -9 -1 -4 0 14
sb:his country	7 1 -7 -17 4 0 6
sb:his own	3 3 -1 -11 10 -2 -8
sb:hold	2 1 4 -16 0 0 11
sb:hold back	0 -6 -10 14 -7 0 3
sb:hold that	-1 -1 11 -9 -6 0 3
sb:hold until	0 -7 0 -3 10 0 -4
sb:home	-4 -5 6 0 -12 -1 8
sb:honey	3 -7 15 -6 -3 -2 -6
sb:hop	-1 0 -13 7 6 0 1
sb:hour	-10 -9 7 15 -11 0 -9
sb:i	22 -1 -2 -6 -12 -9 -1
sb:i am	8 8 1 -3 -6 -2 -11
sb:i have	8 1 5 3 -10 0 -14
sb:i shall	-1 -7 4 -14 0 0 12
sb:i will	0 -1 -12 7 1 0 6
sb:idea	-2 0 -3 -8 -3 0 11
sb:if	-17 25 -22 -27 -15 -7 34
sb:if <name>	-2 0 1 -21 -18 -1 21
sb:if <person>	-1 7 -7 -12 0 0 9
sb:if it	0 1 -10 -11 8 6 8
sb:if no	-11 17 1 -13 -7 -1 -1
sb:if nobody	0 14 0 -6 -8 0 -3
sb:if one	3 6 -10 -3 3 0 0
sb:if the	-4 -4 4 -6 2 -12 9
sb:if there	-4 2 -7 -16 3 0 9
sb:if they	-12 13 -5 -10 -4 -2 8
sb:if we	-5 1 8 0 -12 0 -1
sb:if your	0 -6 -10 14 -2 0 0
sb:immediately	0 0 -6 -9 -1 0 13
sb:import from	5 0 -1 -14 -6 12 0
sb:importer	4 0 -2 6 2 -6 -17
sb:importer pay	7 4 -6 8 -13 0 -1
sb:impose	-5 -13 -12 18 -6 -8 11
sb:impose in	0 0 -6 14 -12 0 -2
sb:impose on	0 -3 -7 12 -1 0 -2
sb:in	-3 1 -8 -7 1 23 1
sb:in :	0 -2 5 -1 -13 0 8
sb:in <month-ahead>	0 10 -16 2 -1 10 -7
sb:in <month-gone>	-37 7 5 -10 -3 7 8
sb:in <month-today>	0 -4 -17 8 4 4 0
sb:in <name>	8 6 2 -11 7 -8 -8
sb:in <number>	-11 0 3 -29 24 6 -16
sb:in <organisation>	-4 -10 -1 18 -9 0 -8
sb:in <seat>	15 8 -2 -6 2 -15 -10
sb:in a	0 0 8 -9 12 -5 -10
sb:in announcement	0 0 -8 15 -10 0 0
sb:in at	4 -3 7 -3 9 -3 -17
sb:in for	0 -3 16 -9 -4 0 -4
sb:in force	-5 -11 5 -1 0 8 -2
sb:in half	0 0 -13 5 5 0 4
sb:in its	-1 15 1 -3 -2 -1 -10
sb:in new	0 -3 8 0 -10 0 4
sb:in place	-2 0 -15 9 6 5 0
sb:in return	-11 -16 -4 7 1 0 9
sb:in that	-8 -12 -17 8 9 0 11
sb:in the	0 -4 -8 -6 -3 20 7
sb:in three	0 -6 -7 6 -12 6 8
sb:in turn	9 13 -4 -18 3 0 -2
sb:in two	0 -4 12 -14 -1 0 0
sb:in which	-1 -9 -12 7 2 8 0
sb:include	0 -1 17 -14 -1 0 -4
sb:include the	0 0 10 -12 1 0 0
sb:included	-1 0 -12 9 0 0 2
sb:included ,	0 0 -12 8 1 0 0
sb:including	0 -3 12 -3 -9 0 -4
sb:increase	-4 12 2 -12 5 -6 0
sb:increase to	0 6 5 -19 7 0 1
sb:industry	-3 0 4 -14 1 0 8
sb:initialled	-1 -2 -24 22 -4 0 2
sb:ink	0 -10 2 10 0 0 -2
sb:instead	-13 4 1 5 0 -14 -9
sb:instead of	-12 3 1 6 -1 -14 -8
sb:instrument	0 1 -15 7 11 0 -5
sb:into	-6 16 5 -2 -16 3 -10
sb:into <name>	-1 9 3 0 -5 4 -21
sb:into force	-2 8 -14 10 -1 0 -1
sb:introduce	-1 -6 15 -2 -9 0 -5
sb:is	2 -6 0 4 -9 -3 4
sb:is <level>	9 -18 9 -20 9 -3 9
sb:is <name>	-2 1 -7 -12 10 0 5
sb:is <number>	5 9 6 -5 -7 -3 -12
sb:is a	-11 -22 -1 16 -3 4 4
sb:is at	-2 -2 9 -15 2 3 2
sb:is charge	2 -3 11 1 -8 -4 -16
sb:is collect	0 -2 9 2 -12 0 -2
sb:is done	0 14 -4 0 -3 0 -6
sb:is down	0 5 -11 -3 8 7 -3
sb:is expect	0 0 12 0 -2 0 -11
sb:is get	0 0 3 3 -2 0 -12
sb:is hit	0 -3 -13 17 -1 0 -5
sb:is in	-5 -1 1 1 -11 -2 6
sb:is it	6 2 8 -14 3 -2 -11
sb:is make	-4 0 4 10 -12 0 -13
sb:is no	6 0 -10 -9 5 -2 5
sb:is not	8 -6 -10 -5 9 12 -4
sb:is now	-5 -2 4 -15 9 0 -1
sb:is on	-3 -14 1 5 4 -1 0
sb:is over	0 15 3 -16 -9 -1 -5
sb:is prepare	5 8 0 -3 0 0 -12
sb:is still	-6 -4 6 -9 -14 0 11
sb:is subject	0 -2 -6 12 -7 0 -4
sb:is talk	4 -9 -11 8 0 0 1
sb:is the	2 4 2 -10 -4 -1 6
sb:is there	11 -1 -3 -3 -1 0 -6
sb:is to	1 -9 -26 13 -3 -6 15
sb:is what	-3 0 8 -12 6 0 -3
sb:issued	0 10 -14 0 4 0 -1
sb:it 's	7 13 4 -8 -31 0 3
sb:it ,	5 0 -5 13 -5 -16 -4
sb:it :	-6 1 0 -8 0 12 -3
sb:it <name>	-1 2 0 8 -11 -4 -4
sb:it <quality>	0 0 13 -8 0 0 -8
sb:it at	-2 -2 10 -13 -14 3 8
sb:it be	1 -2 -5 -15 -4 -1 17
sb:it became	0 -6 4 10 -15 -2 1
sb:it come	-2 -10 1 -8 3 3 9
sb:it could	-5 3 -15 11 3 -1 -4
sb:it end	2 2 9 -11 -7 1 -6
sb:it give	0 0 -8 13 -5 0 0
sb:it go	-2 13 5 -4 -20 6 -10
sb:it had	-7 -11 -14 0 10 -5 12
sb:it is	3 -3 -6 5 3 12 -9
sb:it mean	2 9 6 -13 -7 -2 -3
sb:it on	4 -12 14 -5 -3 -1 -6
sb:it out	0 0 -5 11 -7 -3 0
sb:it put	-1 -14 1 11 -3 -4 -2
sb:it say	-15 -8 -8 15 7 0 -1
sb:it stay	-1 7 -6 -15 7 0 3
sb:it suspend	0 -4 -5 13 -6 0 0
sb:it take	-3 -9 -13 19 -7 2 4
sb:it that	6 7 -4 3 -2 0 -14
sb:it to	6 6 -13 -10 0 -5 11
sb:it true	9 -1 7 -5 0 0 -13
sb:it used	-2 -12 -16 -5 15 10 -9
sb:it was	11 0 7 -17 5 0 -7
sb:item	7 -2 7 -17 6 -3 -6
sb:its <level>	-1 -17 -19 9 -12 0 28
sb:its <organisation>	5 0 -8 -2 -6 0 11
sb:its <person>	-3 -7 -2 -12 -4 0 16
sb:its additional	0 -8 2 8 -6 0 -11
sb:its agreement	-2 -1 21 -8 -8 0 -10
sb:its answer	0 -3 -13 0 5 0 9
sb:its car	0 -2 8 5 -5 0 -12
sb:its duty	8 -2 1 -15 16 -15 -1
sb:its extra	0 0 -15 -8 10 12 -1
sb:its fentanyl	0 0 -11 -5 2 0 17
sb:its height	0 1 -3 -4 -8 11 -1
sb:its own	-18 4 -6 8 0 7 -6
sb:its place	0 1 6 3 0 0 -11
sb:its steel	0 0 11 -3 -4 0 -4
sb:its truce	0 -9 17 0 -2 0 -11
sb:itself	-2 8 5 1 -6 1 -12
sb:jewellery	0 -4 -6 13 -5 0 -1
sb:joint	-2 3 -10 14 1 0 -11
sb:joint statement	-1 4 -7 7 4 0 -12
sb:juice	0 -4 7 -21 -1 0 9
sb:just	1 -3 2 5 -12 0 2
sb:karachi	0 8 7 -11 -7 0 -2
sb:kava	0 -8 -14 0 16 7 -10
sb:keep	-8 7 8 -2 -6 -11 -1
sb:keep its	-5 5 7 -4 -19 -1 6
sb:kind	-1 -9 -3 -6 12 0 6
sb:kitchen	0 -9 -5 0 -7 0 12
sb:kitchen cabinet	0 -9 -5 0 -7 0 12
sb:know that	-12 -2 -7 2 7 0 10
sb:la	-1 -1 -14 10 0 0 5
sb:labor	0 -8 10 -15 -12 0 8
sb:land in	0 0 13 -7 0 0 -6
sb:lapse	-10 12 -8 12 -24 -6 4
sb:lapse ,	-1 13 -11 0 -6 -1 3
sb:lapse on	0 -9 7 10 -11 0 0
sb:last	-2 -5 -1 -2 -3 13 0
sb:last ,	0 -2 16 -10 -2 -1 -3
sb:last <month-gone>	-2 -14 5 2 -3 8 -6
sb:last day	0 -9 17 -7 -9 0 3
sb:last month	-2 -2 8 -11 -9 0 11
sb:last summer	0 5 -12 1 0 10 -7
sb:last week	7 -7 -5 13 -4 -15 -1
sb:late	3 15 3 -12 -5 -1 0
sb:late on	0 2 9 -15 1 0 2
sb:later	-9 -1 -11 4 6 5 1
sb:later it	0 -1 -1 -19 2 3 10
sb:law	-10 13 -16 -3 -3 0 10
sb:law of	-1 12 1 -2 -10 0 -4
sb:law on	0 0 0 -10 -1 0 11
sb:law that	-1 0 -6 -13 -1 0 18
sb:lay	-6 -10 0 -12 9 -1 9
sb:leather	0 5 12 -2 -20 0 0
sb:leave	1 -11 14 -8 0 -9 -3
sb:leave <level>	0 -2 -5 11 -7 0 0
sb:leave its	-1 4 21 -21 -5 0 -4
sb:leave the	3 0 14 -4 -9 0 -9
sb:lemon	4 -2 -6 -5 17 0 -9
sb:less	5 -6 -13 13 -3 9 -7
sb:less than	-2 3 -8 6 5 4 -12
sb:let	-12 -8 -3 -6 8 6 10
sb:let <quality>	-2 -6 0 8 7 0 -19
sb:let in	0 2 -10 10 -13 3 5
sb:let it	-6 -3 1 -23 -7 0 19
sb:let the	-1 4 -6 -10 4 1 7
sb:letter	-8 -4 -23 -8 -10 -9 35
sb:letter of	-1 -1 -14 -3 -6 -4 18
sb:levy	-9 2 -1 4 7 -11 -7
sb:levy <level>	-1 0 1 -23 15 -1 0
sb:levy of	0 12 1 0 -17 0 -8
sb:levy on	-12 -14 -8 9 1 -3 12
sb:lift the	-5 3 12 -2 -10 0 -6
sb:light	0 -1 13 -10 -1 0 -1
sb:like	-19 -10 14 3 -2 3 0
sb:likely	0 0 -12 -10 -2 2 15
sb:limit	0 -12 17 -11 4 0 -7
sb:limit the	0 0 10 -7 -1 0 -2
sb:line	3 -1 -10 13 -1 -3 -7
sb:list	-7 -28 4 -5 3 2 18
sb:list ,	0 -12 -2 6 -10 0 9
sb:list <number>	-7 -15 25 -16 7 -4 -12
sb:list of	0 -1 4 -18 0 10 6
sb:lithium	-1 -10 -10 1 14 0 0
sb:little	-1 -6 -2 19 -10 0 -11
sb:live	-9 0 6 -11 1 0 3
sb:live with	-7 3 6 -13 -6 0 5
sb:livestock	-4 -4 -12 17 0 0 -2
sb:loaded	0 -1 -10 11 1 0 -1
sb:loaded before	0 0 -14 15 0 0 0
sb:lobster	-2 -4 1 -3 -15 -1 14
sb:longer	-6 -15 0 1 14 -2 -10
sb:lorry	5 7 -3 -17 -8 3 10
sb:lose	-1 -5 -12 3 10 0 5
sb:lower	-2 -26 6 -6 -1 5 6
sb:lower its	2 -16 -2 6 -6 5 1
sb:lower the	0 -1 15 -14 6 0 -9
sb:lower to	0 0 3 2 -12 -1 3
sb:lumber :	0 0 -8 11 -2 0 -2
sb:lumber and	0 0 9 -12 -4 0 5
sb:lunch	0 0 2 -9 -19 5 16
sb:machine from	4 -4 -1 -1 11 0 -10
sb:main	0 0 8 -12 0 0 6
sb:maintain	-2 -5 2 -11 3 0 7
sb:make	-2 -11 -4 7 1 4 1
sb:make ,	0 -3 12 -7 0 0 -4
sb:make it	-4 -13 -18 2 1 -1 20
sb:make its	0 -1 -5 11 -4 0 -5
sb:make up	-5 0 -5 12 -5 -2 1
sb:maker	-7 -3 -4 1 -12 -1 16
sb:many <quality>	0 -1 10 -12 4 0 -2
sb:marble	-3 5 -5 5 2 1 -12
sb:march	0 0 0 -13 6 0 3
sb:margin	0 -1 7 -13 4 0 3
sb:market	-14 9 1 14 -5 -3 -13
sb:may go	4 -1 0 -12 -1 0 5
sb:may put	0 -3 6 11 0 0 -13
sb:me	-1 -4 -3 -13 19 -4 1
sb:meal	1 10 -1 -26 11 0 1
sb:meal and	0 4 14 -14 -4 -1 -5
sb:mean	-6 14 -8 -13 1 2 11
sb:mean that	-2 0 3 -12 7 0 -1
sb:meant	0 4 -19 4 10 0 0
sb:meantime	0 -7 14 -6 0 0 -6
sb:meanwhile	0 -7 17 -5 0 0 -12
sb:meanwhile ,	0 -1 11 -4 -2 0 -3
sb:measure	-8 2 17 3 -15 -1 -9
sb:medicine	-10 -6 -11 10 -7 -6 11
sb:medicine ,	0 -2 -20 7 3 0 12
sb:mentioned	5 0 -14 1 4 -1 2
sb:midnight	-5 14 -5 -3 7 -5 -10
sb:midnight ,	0 0 -8 -5 13 0 -2
sb:midnight in	0 -2 7 -13 6 0 -1
sb:midnight on	0 -6 22 -17 -9 0 -3
sb:might	0 -13 -9 0 4 -2 12
sb:minister	-2 1 5 -18 -3 -1 10
sb:ministry	-9 -4 -2 14 -4 0 1
sb:minute ,	1 0 -12 3 10 0 -2
sb:minute after	0 0 14 -10 -5 0 0
sb:moment	0 -10 10 -7 2 2 0
sb:monday	0 1 -8 13 -1 0 -6
sb:month	-8 -9 -4 -6 12 5 1
sb:month ,	-1 -10 -7 9 2 4 0
sb:month :	0 -1 14 -6 -6 0 -3
sb:month ago	0 0 6 -11 0 -2 3
sb:more	-20 11 3 -5 -3 -8 5
sb:more than	-15 -3 2 3 -11 -5 11
sb:most	-9 -13 9 -1 3 -3 -5
sb:most ,	0 4 12 -9 -7 0 -4
sb:most <quality>	-1 -12 6 3 -8 -9 6
sb:most country	0 0 10 -7 -1 0 -1
sb:motorcycle	-4 8 1 8 -8 -3 -12
sb:move	-2 -3 3 -16 1 -1 11
sb:mr	5 4 -2 3 -10 0 -2
sb:mr <person>	9 1 -4 3 -9 1 -3
sb:much	-5 3 0 -21 -6 20 -1
sb:much as	-1 -9 -2 -20 -4 18 7
sb:must	4 -5 -8 -2 -2 0 12
sb:my	11 -2 -5 -17 11 -5 -2
sb:named	8 -6 -11 15 -14 -3 2
sb:natural	0 -9 -7 12 8 0 -10
sb:neighbour	-4 -2 -11 3 6 8 -7
sb:neither	1 2 11 -14 -11 5 -2
sb:never	11 -18 14 -8 -13 8 -4
sb:new	3 -7 2 0 -32 4 19
sb:new duty	0 -5 -8 19 -10 0 2
sb:new one	0 0 -13 15 -10 0 3
sb:new tariff	0 -1 9 -16 9 4 -6
sb:new york	-1 -2 13 -1 -8 -2 0
sb:newspaper	22 -10 -20 14 -6 -1 -17
sb:next	-8 -6 -3 12 -7 -6 3
sb:next week	0 -2 -8 10 0 0 0
sb:nickel	0 5 4 -15 -2 -1 5
sb:nil	0 1 -3 -5 13 -1 -10
sb:no	15 5 -8 -17 6 -25 11
sb:no ,	11 -7 4 -4 -20 -2 3
sb:no .	6 0 -6 9 -5 -10 -1
sb:no agreement	-5 8 11 -3 -6 0 -9
sb:no change	-3 -5 21 -9 -8 0 -6
sb:no duty	17 -7 -13 -10 5 0 2
sb:no longer	-5 -18 1 0 15 -2 -16
sb:no more	-8 -11 -17 6 0 0 22
sb:no treaty	0 -4 0 -1 11 0 -5
sb:no truce	-2 -5 -9 -6 6 -1 11
sb:nobody	10 5 9 -5 5 -4 -31
sb:nobody has	0 11 -5 0 -4 0 -7
sb:none	3 11 -18 4 -6 -3 9
sb:noodle	6 5 0 -10 0 0 -2
sb:noon on	0 0 0 -12 5 0 5
sb:nor	13 -4 4 -15 0 -3 -5
sb:north	0 -3 8 -14 0 0 6
sb:north <quality>	0 -1 7 -13 0 0 7
sb:not	11 -3 -7 -5 10 0 -5
sb:not ,	9 15 -6 -14 -3 -4 -6
sb:not <level>	1 -8 -5 -2 -10 0 14
sb:not <number>	-3 3 -7 10 -16 0 7
sb:not at	-11 11 8 -9 -7 -1 -1
sb:not be	3 5 -17 7 1 -3 -2
sb:not exceed	-3 0 -9 7 -3 0 7
sb:not fall	0 0 12 -10 -5 0 0
sb:not go	-18 7 -3 -12 2 11 4
sb:not in	-2 -5 0 -10 0 11 0
sb:not part	0 -5 11 0 -4 -2 -5
sb:not raise	0 5 -1 -12 0 0 7
sb:not the	0 3 -17 3 8 -2 3
sb:note	-12 16 1 -16 10 -3 -1
sb:note of	0 9 -14 3 0 0 0
sb:note that	-13 4 7 -14 9 0 2
sb:nothing	-1 -9 13 2 0 1 -10
sb:nothing :	-1 -2 10 -6 -1 0 -1
sb:nothing at	0 13 -11 -1 -4 0 1
sb:nothing change	0 2 5 -13 2 0 -1
sb:nothing in	8 -3 2 -15 7 0 -6
sb:nothing is	-5 15 -2 -19 -7 0 5
sb:nothing on	-1 -11 -2 14 -2 0 -4
sb:notice	15 10 3 -13 -10 -3 -5
sb:nought	5 -3 13 -7 -2 -4 -6
sb:now	9 7 5 -7 -1 2 -14
sb:now ,	-5 14 -12 3 -11 4 -1
sb:now :	5 -8 17 -14 -8 -1 0
sb:now <level>	-2 17 -10 -7 -7 3 7
sb:now it	11 -7 3 6 -16 -2 -9
sb:now pay	-4 3 0 -11 9 -3 -1
sb:now take	7 -4 -3 -13 11 0 -3
sb:number	1 0 -20 -9 7 0 24
sb:number ,	-1 -4 -3 -2 -7 -2 13
sb:number :	0 -8 2 -6 -9 0 13
sb:number that	0 -3 -14 18 -7 0 -3
sb:odd	0 -3 10 -11 -1 0 1
sb:of <day-ahead>	-6 -4 5 11 -13 -1 -2
sb:of <day-today>	-5 -11 4 -15 17 -1 -5
sb:of <goods-amount>	0 0 -3 1 -11 0 9
sb:of <level>	-2 -1 8 -1 -5 -14 -1
sb:of <money>	0 -1 -8 -1 11 0 0
sb:of <month-ahead>	2 6 5 -12 4 -2 -9
sb:of <number>	-9 14 -6 -10 12 15 -23
sb:of <quality>	-17 1 -9 7 2 -5 5
sb:of <span>	-8 -16 -20 -21 26 -2 24
sb:of a	-1 2 -13 5 14 -5 -4
sb:of about	-2 -3 8 -19 2 0 9
sb:of between	0 0 11 -11 0 0 -1
sb:of busan	0 3 2 6 -13 0 -2
sb:of duty	-2 7 4 -18 0 0 8
sb:of fentanyl	0 -1 15 -12 -2 0 -4
sb:of good	-1 3 -10 1 -3 0 10
sb:of international	0 0 11 -7 -6 0 0
sb:of it	-5 -10 -3 -4 7 17 -5
sb:of its	-4 9 -13 0 15 -3 -13
sb:of last	-3 19 1 11 -17 0 -12
sb:of other	0 0 -3 -12 12 0 0
sb:of our	1 7 -4 -11 7 5 -8
sb:of section	0 -1 10 -12 -2 0 2
sb:of that	-1 -1 4 7 -8 1 -11
sb:of the	3 -18 3 6 0 6 -11
sb:of their	0 -5 -15 -2 6 0 15
sb:of them	8 10 -17 8 -7 2 -1
sb:of up	-9 -13 -1 0 3 -9 9
sb:off	-12 7 -4 1 1 -6 4
sb:offer	9 -10 -4 -18 -15 -3 16
sb:offer of	-3 -1 -7 -4 -2 0 15
sb:offer to	6 0 12 -5 -6 0 -9
sb:oil	-2 1 -7 9 -9 7 0
sb:oil ,	-4 -4 -18 26 -6 -1 -1
sb:oil from	6 5 -11 14 -13 -2 -6
sb:oil is	0 2 8 -12 -4 7 -8
sb:oil pay	0 -11 -3 9 5 -1 -8
sb:old	-2 19 1 -19 13 -11 -18
sb:old duty	-1 2 12 -8 -7 -1 -1
sb:old list	0 -4 12 -5 -2 0 -2
sb:old rate	-1 7 -17 4 10 0 -6
sb:older	-3 -16 28 -11 -5 -4 -13
sb:older duty	0 -4 15 -10 0 -1 -3
sb:olive	-5 7 2 0 0 -15 -3
sb:on	-3 0 7 -1 -13 -7 5
sb:on <day-ahead>	4 4 0 8 -3 -14 -15
sb:on <day-gone>	0 -23 0 7 -1 -27 7
sb:on <day-today>	-3 -12 17 1 -16 0 -3
sb:on <money>	-7 3 -1 -7 -3 0 11
sb:on <name>	8 -9 -3 2 10 -13 -6
sb:on <quality>	13 5 -5 7 0 -5 -14
sb:on a	3 -11 2 -9 3 2 7
sb:on aircraft	0 -2 -2 13 -8 -1 -7
sb:on beef	0 2 -2 -16 -1 0 16
sb:on car	-2 -7 8 0 -15 -1 7
sb:on cashew	0 -7 -2 -7 -7 0 15
sb:on cattle	0 -3 -13 2 6 7 0
sb:on cement	9 -4 -12 -5 -3 8 10
sb:on charge	-3 -7 13 -1 -1 0 -5
sb:on entry	0 -7 -5 13 -1 0 -5
sb:on everything	0 -4 11 -2 -7 0 0
sb:on good	-3 -14 -3 1 7 4 -1
sb:on list	-6 -2 11 2 -10 0 -6
sb:on machinery	0 4 7 -11 -3 0 0
sb:on medicine	-1 -1 -11 -1 -7 0 16
sb:on most	-1 -7 8 7 -13 -2 -2
sb:on one	0 11 -5 -3 2 1 -7
sb:on our	-4 7 5 -20 0 -1 10
sb:on palm	1 -10 -7 -8 11 10 -1
sb:on pay	-6 17 6 0 -20 -2 -16
sb:on refined	0 -4 -13 0 0 0 13
sb:on social	-8 -2 -4 11 -7 0 3
sb:on soybean	0 -2 18 -15 -4 0 0
sb:on that	-2 5 0 3 -11 0 3
sb:on the	-1 -11 9 -4 -15 -3 14
sb:on their	-5 3 6 -12 0 3 0
sb:on them	4 -12 15 -5 -4 0 -8
sb:on to	0 -5 16 -8 0 0 -8
sb:on top	-5 0 16 -4 -14 2 -5
sb:once	-3 12 -8 6 -6 -1 0
sb:once it	0 7 -10 13 -2 0 -7
sb:once the	0 5 0 2 -12 -2 4
sb:one	5 3 2 6 -6 0 -14
sb:one ,	2 -12 -7 10 6 -9 1
sb:one for	0 3 13 -9 -8 0 -3
sb:one hear	-7 0 -5 12 0 0 -1
sb:one of	2 13 0 -5 -3 0 -7
sb:one side	0 6 7 -15 0 0 -9
sb:one would	0 3 4 -11 -2 0 6
sb:onion ,	0 -4 0 -10 12 0 -6
sb:open	0 -7 -15 23 -8 0 0
sb:or	-6 12 -5 -6 -14 -1 12
sb:or <name>	0 -1 10 -13 -4 4 0
sb:orange	-5 -2 5 -10 4 -1 3
sb:orange juice	0 0 -2 -12 0 -2 11
sb:order	-6 1 2 4 3 -10 -11
sb:order the	0 -9 1 10 0 0 -6
sb:ordinary	-6 -14 21 0 -7 -5 -21
sb:ordinary <level>	-1 -9 22 -11 -11 0 -1
sb:ordinary <quality>	0 0 -11 10 2 0 0
sb:ordinary duty	-1 -9 4 4 2 -2 -10
sb:origin ,	0 -7 17 -18 5 0 -5
sb:origin :	0 5 -12 16 -8 0 -7
sb:other	-14 0 9 -3 -2 0 -4
sb:other :	0 4 0 -11 -3 7 0
sb:other country	0 5 5 0 -13 0 -2
sb:other direction	0 -2 12 2 -6 0 -5
sb:other hand	0 -5 11 -8 0 0 -1
sb:other way	0 11 -1 0 -6 -2 -7
sb:our cheese	0 7 1 -12 0 0 0
sb:our own	6 2 5 -12 -7 0 1
sb:our pay	0 -3 16 -11 -4 0 -1
sb:our side	4 7 -3 -13 2 0 2
sb:our tea	0 -1 -5 12 -5 0 -2
sb:our wine	-1 -1 10 -11 0 0 -3
sb:out	4 7 -8 -5 15 0 -13
sb:out ,	-1 5 9 -18 2 -1 -2
sb:out at	0 -6 0 10 0 -1 -10
sb:out of	8 10 5 -4 -15 4 -14
sb:outside	-3 4 2 -14 0 -2 7
sb:outside the	-2 6 -2 -9 0 -1 7
sb:over	-13 8 1 0 -1 -7 0
sb:over ,	0 12 3 -10 -6 0 -4
sb:over a	0 7 -18 1 -4 0 12
sb:over fentanyl	-2 -12 2 6 0 -5 -9
sb:over there	-2 0 15 -5 -9 -1 -5
sb:overall	-1 -1 -6 14 0 0 -12
sb:owe	0 -1 -13 14 2 -3 -2
sb:own :	0 2 -10 4 -3 6 0
sb:own tariff	0 1 -5 8 -12 0 4
sb:p .	3 0 5 -13 0 0 3
sb:pact	-5 -7 0 -11 5 -2 12
sb:page	-6 9 -12 3 7 0 -8
sb:paper	13 2 -4 -10 0 -8 3
sb:paprika	0 2 3 -15 7 0 1
sb:parcel	-8 -7 16 -5 4 -5 -12
sb:part	-14 -3 -2 6 7 -2 -4
sb:part ,	-6 3 -7 16 -11 -1 -2
sb:part of	-3 -6 1 -14 15 -6 0
sb:party	-11 0 4 -7 -10 0 15
sb:pass	-1 8 -1 2 -4 0 -12
sb:passed	5 -11 -7 17 -1 -3 -5
sb:pasta	-2 5 -7 7 -12 0 5
sb:pause	7 8 -3 -14 1 0 7
sb:pause ,	6 11 1 -3 -13 0 -8
sb:pause of	-2 -7 -9 0 4 -1 11
sb:pay	-5 -7 13 2 7 -3 -26
sb:pay :	0 -6 -5 11 -3 0 -3
sb:pay <level>	-16 2 -3 2 7 -16 -2
sb:pay <number>	-11 -10 -1 5 1 0 7
sb:pay a	-1 -4 13 -2 -5 -1 -2
sb:pay an	4 -1 13 -11 -2 0 -3
sb:pay as	0 -3 0 -7 0 9 -1
sb:pay no	5 -1 -12 10 -3 0 0
sb:pay the	-9 -5 8 4 -7 -4 -2
sb:pea	0 -1 18 -7 -6 -1 -10
sb:peak	0 -6 -10 1 -1 17 -4
sb:peat	0 -11 -1 6 3 -1 -2
sb:per	0 5 -1 -14 -5 7 6
sb:per cent	0 2 -1 -14 -4 7 7
sb:percent	0 -3 11 -3 -7 0 -3
sb:perfume	0 0 -4 -8 0 0 11
sb:period	-1 -4 -4 13 -3 0 -12
sb:permanent	-11 -5 -8 6 4 0 11
sb:phosphate at	-1 -2 -7 14 -3 0 -8
sb:pineapple	-5 0 10 -12 -9 3 4
sb:pistachio	6 -7 12 -7 -8 0 0
sb:place of	-2 -1 -15 5 8 5 4
sb:plan	1 4 -1 14 -5 0 -13
sb:please	-3 -1 11 -6 -2 0 -1
sb:plu	-7 0 28 -17 -9 -7 -10
sb:plu <number>	0 2 12 -11 -6 -1 -2
sb:plu a	0 -5 14 -9 0 0 -3
sb:plu the	0 -6 14 0 -14 -1 -2
sb:pointed	5 -1 4 -4 5 0 -13
sb:pointed out	5 -1 4 -4 5 0 -13
sb:polysilicon	-1 -2 -9 14 -6 0 0
sb:polysilicon :	0 0 -8 10 -1 0 -3
sb:pork	-5 -13 7 2 -12 4 1
sb:port	-1 -20 -1 3 12 -6 2
sb:post	0 -19 -8 11 -10 -7 9
sb:post ,	0 0 -11 15 -3 0 -4
sb:potatoe	-3 16 -2 -5 -3 -1 -4
sb:poultry	-6 2 -13 6 0 1 9
sb:powder	-9 -7 13 1 -7 -5 0
sb:prawn	-2 -9 10 1 -5 0 -5
sb:prepare to	7 6 4 -3 0 0 -13
sb:present	5 3 10 -10 -20 -9 5
sb:present <level>	0 -2 -11 -4 -2 0 14
sb:present and	0 13 -11 2 0 0 -8
sb:present duty	10 -2 1 -10 -7 0 -1
sb:present rate	0 8 1 -12 -1 0 2
sb:presenter	3 -5 -2 -8 10 -1 -4
sb:presenter :	3 -5 -2 -8 10 -1 -4
sb:press	4 -11 -3 13 0 -1 -11
sb:previously	0 -8 -3 -4 14 0 -2
sb:price	-2 -5 -1 -13 13 0 2
sb:proclamation	-8 -11 0 19 -21 -2 -4
sb:proclamation under	0 0 -9 12 -1 0 -3
sb:product	-8 -14 -15 15 14 -6 -2
sb:product of	-1 -2 -17 10 12 0 -8
sb:prolonged	-4 9 6 -6 5 0 -13
sb:promise	-1 4 -6 8 -10 -4 1
sb:promise to	-10 -2 -6 13 12 0 -13
sb:proposal	-5 -7 -16 -13 -10 0 28
sb:proposal of	-3 -2 -12 -7 -6 0 19
sb:propose	2 0 -13 -13 2 0 14
sb:protocol	-2 10 -14 -1 1 0 8
sb:provide	-3 1 -12 18 -12 -4 0
sb:provided	-5 8 4 -12 4 -1 -3
sb:publish	0 1 6 -11 0 0 4
sb:pulp	-1 0 2 7 -2 0 -14
sb:push for	0 -2 -7 11 0 0 -4
sb:put <level>	-2 -3 5 0 5 -5 -10
sb:put <number>	0 -3 13 -7 -3 -3 -3
sb:put <quality>	-5 0 -9 16 -4 0 -5
sb:put another	0 0 -9 14 -2 0 -7
sb:put down	0 0 -4 13 -3 0 -9
sb:put off	-1 16 -7 -6 -8 0 0
sb:put on	-3 -2 5 7 -13 0 0
sb:put tariff	0 0 -5 -17 -2 0 20
sb:put the	-2 7 -8 -6 -1 -2 13
sb:q	12 -6 -1 -14 2 5 -8
sb:quantity	0 -4 -6 13 -2 0 -4
sb:quarrel	0 -12 -4 -7 15 4 -2
sb:quarrel over	0 -6 -12 5 9 1 -2
sb:question	21 -8 -13 -2 4 -2 -8
sb:question :	19 -9 -11 3 -5 -2 -8
sb:quinoa	-4 -9 -7 -8 11 2 14
sb:quota	-9 -13 -3 -1 -6 -3 18
sb:quota of	-1 -1 -5 2 -13 0 10
sb:radio	7 0 10 1 -6 0 -18
sb:radio station	11 -1 9 -10 -2 0 -11
sb:raise	2 -17 4 -9 5 -9 12
sb:raise tariff	-1 -1 6 -12 0 0 6
sb:raise the	5 -16 -4 3 -10 -11 15
sb:raise to	0 2 9 3 -15 2 -7
sb:rare	0 -1 3 -11 -8 0 13
sb:raspberry	-2 12 0 -15 -8 3 8
sb:rate	11 2 -5 5 -5 -6 -6
sb:rate ,	3 7 0 4 -17 -3 -2
sb:rate :	0 0 18 -11 -10 0 -8
sb:rate announce	-1 -1 -3 0 -11 -4 12
sb:rate for	10 -8 7 -10 -1 -2 1
sb:rate from	5 -1 6 -16 0 0 6
sb:rate had	-2 -7 -4 -3 1 12 -3
sb:rate is	-9 2 10 -5 -16 3 5
sb:rate of	4 25 -8 -5 -3 -11 -4
sb:rate to	-3 2 -12 3 5 -1 2
sb:rate were	0 -4 -10 -11 22 -9 -6
sb:rate would	-3 -7 0 11 -6 -1 2
sb:rather	-2 4 -9 0 -14 9 9
sb:reach	-7 -5 -6 -1 -2 18 -6
sb:read	27 -7 -1 -8 3 -9 -22
sb:read that	6 -8 5 -6 7 -1 -12
sb:reader	-4 0 9 -13 3 6 -10
sb:ready	0 -1 -15 -21 -9 0 30
sb:ready ,	0 0 -6 -6 -4 0 12
sb:ready to	0 2 -4 -14 -2 0 14
sb:recall	-14 7 -7 -7 10 11 -11
sb:recall that	-12 12 -5 -9 9 4 -6
sb:reciprocal	-13 -6 16 -9 9 -19 -14
sb:reciprocal ,	0 -6 17 -13 0 0 -3
sb:reciprocal <level>	0 0 -5 -12 13 -1 0
sb:reciprocal duty	-1 10 9 0 -12 -3 -3
sb:reciprocal one	0 0 -12 0 16 -2 -1
sb:reciprocal rate	-1 -12 12 11 -15 0 -1
sb:reciprocal tariff	-4 6 1 -10 8 -1 -3
sb:reckon	2 6 -14 3 3 0 0
sb:recommend	1 -1 -15 -13 5 0 13
sb:record	0 -6 0 -12 0 12 -2
sb:red	-3 -2 -8 3 11 0 -7
sb:reduce from	0 -2 13 -9 -1 0 -7
sb:reduce to	0 0 -19 9 5 0 4
sb:reduction of	3 0 -1 10 -6 0 -9
sb:refined	-1 -9 -13 -4 1 0 17
sb:refined copper	0 -8 -11 -1 -8 0 18
sb:regard	1 0 -10 14 0 0 -9
sb:remain at	0 -6 19 -9 0 -1 -12
sb:remain subject	0 -1 2 -12 8 0 -1
sb:remember	-12 -11 -9 -13 17 11 -1
sb:reminded	0 5 1 -12 9 0 -7
sb:remove the	0 0 -1 -9 11 0 0
sb:renewed	-6 3 10 -18 5 -2 -14
sb:replace	4 -9 -6 1 10 0 -3
sb:reply ,	0 7 -14 7 -1 0 4
sb:reply that	-2 4 13 -9 -8 -1 -3
sb:reply with	0 -5 0 -8 13 0 -8
sb:report	36 -9 -20 -7 -7 -2 -15
sb:report on	21 -3 -8 -12 -5 0 -3
sb:report that	10 0 -5 0 -6 0 -5
sb:reporter	11 -5 -1 7 -10 -2 -9
sb:republic	0 -1 -16 5 11 0 1
sb:request	-6 0 -5 -9 -2 0 15
sb:request for	-5 0 -8 -4 0 0 13
sb:reserve	-1 8 -13 -5 -3 -1 8
sb:respond	-1 -2 7 1 -13 0 2
sb:rest	0 -8 1 -6 12 0 -2
sb:return	-10 12 -4 2 6 -3 -11
sb:return the	0 -3 0 -7 0 0 12
sb:return to	-2 16 4 -2 4 -6 -20
sb:rice	-4 7 -4 9 -5 3 -12
sb:rice :	-1 0 12 -9 -3 0 -2
sb:rice and	-1 -9 13 -8 0 0 2
sb:rice at	-5 -9 0 17 -9 -1 -12
sb:rice pay	0 16 -12 1 -6 0 -5
sb:right now	0 -4 17 -9 -3 0 -4
sb:right to	-3 4 -17 -1 -4 -2 15
sb:rise by	0 7 5 -14 0 0 0
sb:rise from	0 0 2 0 10 0 -17
sb:rise to	-1 6 -4 2 -16 -4 6
sb:roll	0 2 1 -14 5 0 4
sb:room	-8 0 -13 13 -4 -2 9
sb:rose	2 7 1 -1 -13 1 -4
sb:round	14 -11 -12 3 -10 0 3
sb:rubber	0 13 -8 -5 7 -3 -5
sb:rule of	-7 3 14 -9 -2 -1 -6
sb:rule out	-2 -5 -2 1 -11 0 13
sb:rum pay	0 12 -10 -2 0 0 -1
sb:rumour	9 -9 -10 20 -7 0 -19
sb:rumour of	15 -1 0 -10 -4 0 -11
sb:run	10 -5 4 -3 3 -4 -14
sb:run out	-1 9 8 -19 1 -2 -7
sb:sack	-1 -1 13 -6 -9 3 -6
sb:salaam	0 0 -7 -4 -2 0 12
sb:salmon	1 -3 8 2 -6 4 -10
sb:salmon ,	0 -2 -1 12 -13 1 -5
sb:salmon from	4 -2 7 -14 -2 0 2
sb:salmon to	0 0 -12 9 6 0 -3
sb:salt	-3 -2 16 2 -8 -2 -12
sb:salted	0 -10 1 -11 5 2 5
sb:salted cod	0 -10 2 -10 4 2 5
sb:same	0 5 -6 9 -11 -11 4
sb:same ,	0 -5 2 -8 -7 0 12
sb:same day	-1 0 -3 6 -11 0 5
sb:same for	0 -6 -1 13 -13 0 0
sb:same with	0 -1 -7 -3 11 0 -3
sb:say	14 -7 0 -6 -10 -26 9
sb:say ,	0 -14 3 6 1 -4 1
sb:say :	-5 -4 8 1 9 -2 -13
sb:say <name>	12 -9 6 -6 -10 0 -2
sb:say <person>	-9 -7 -13 11 2 0 6
sb:say he	-4 -11 -11 -2 -2 0 22
sb:say in	-4 -1 17 -6 -1 0 -6
sb:say it	2 -9 -5 11 -13 0 4
sb:say no	3 5 -6 -7 -11 0 10
sb:say on	1 1 5 -21 -15 1 17
sb:say that	13 18 -1 -9 -1 -6 -14
sb:say the	5 -6 15 -7 0 -1 -8
sb:say what	-5 0 11 0 -1 0 -8
sb:second	-7 -1 1 -12 9 3 2
sb:section	-10 -24 21 3 -5 0 -17
sb:section <number>	-10 -24 19 4 -4 0 -17
sb:see	4 -5 -10 -15 3 3 15
sb:see the	-1 5 -6 -8 -8 -1 11
sb:sell	5 -14 13 -8 2 2 -11
sb:send by	0 0 10 -12 4 0 -4
sb:send to	0 -4 -15 0 10 12 -7
sb:separate	-1 -5 12 -10 5 0 -6
sb:sesame	-4 5 -4 -9 10 -5 5
sb:set	-8 5 -11 9 3 -10 -1
sb:set at	0 3 -14 8 4 0 0
sb:set out	0 -3 -16 11 6 0 -2
sb:set the	0 -1 -1 13 -9 0 -7
sb:settle	3 -6 -4 0 -11 0 12
sb:settle the	0 0 -7 -9 -5 0 14
sb:several	11 4 -13 -9 -3 0 10
sb:shall	-12 -1 3 6 -18 2 4
sb:shall be	-2 7 7 3 -12 -4 -16
sb:she	0 9 -7 -9 -13 4 10
sb:sheet	6 -2 3 1 -14 -1 0
sb:ship	-1 1 0 10 -3 -3 -16
sb:ship '	0 -3 -5 12 -5 0 -4
sb:shoe	-5 -1 -2 -3 -13 7 13
sb:shoe and	0 -1 12 -5 -5 0 -1
sb:shook	-1 0 -2 13 -12 0 0
sb:shook hand	-1 0 0 15 -12 0 -7
sb:shoot	0 3 4 -11 -1 6 -4
sb:shoot up	0 8 -2 -11 -1 6 -1
sb:should	-8 22 3 -20 1 -9 -6
sb:should it	2 11 0 -12 -4 0 -4
sb:should the	1 17 -5 -12 -14 -1 0
sb:show	-8 -1 1 3 5 5 -10
sb:shrimp	-5 4 6 1 -10 -4 -2
sb:shrimp ,	0 -7 9 4 -14 0 2
sb:shrimp and	0 -1 3 5 -11 0 -2
sb:side agree	0 -3 -12 5 11 0 -5
sb:side had	2 -1 13 -2 -10 0 -8
sb:side suspend	0 4 -12 2 4 0 0
sb:sign	-21 2 -4 12 3 -13 -11
sb:sign a	-3 5 -14 20 -13 0 -6
sb:since	-17 -19 23 -13 7 -2 -15
sb:since <day-gone>	-4 0 21 -21 4 -4 -17
sb:since <month-gone>	-5 -23 -2 13 0 -13 1
sb:since midnight	0 -3 -6 -15 19 0 -3
sb:since that	0 -1 -4 -9 11 0 0
sb:since then	0 -7 13 0 -4 0 -5
sb:sir	12 -2 -7 -7 7 0 -9
sb:sit	0 0 -5 -8 -10 1 15
sb:ski	4 1 4 0 0 -1 -10
sb:slap	2 9 -6 0 -19 -3 9
sb:slap a	-1 7 -12 4 -6 0 4
sb:sleep	-2 16 -10 -7 2 0 -3
sb:small	-5 -6 8 -15 6 0 1
sb:sneaker	0 -1 13 -9 -7 0 0
sb:so	1 -2 0 -7 10 -9 -1
sb:so ,	0 -7 -9 15 -2 0 -1
sb:so -	-1 10 0 3 -1 0 -15
sb:so :	0 -2 13 -6 -5 0 -2
sb:so <name>	0 -9 -8 -15 22 0 -3
sb:so a	5 -5 9 -10 2 1 -10
sb:so are	-1 -4 -8 11 2 0 -5
sb:so do	0 -9 21 -5 -11 0 -6
sb:so far	-3 3 4 -11 2 1 -1
sb:so from	0 15 -7 -1 -7 0 -6
sb:so is	0 0 -2 -12 8 -2 7
sb:social	-10 -3 -11 7 -9 0 14
sb:sofa	0 -13 -1 18 -5 0 -11
sb:softwood lumber	0 -1 20 -16 -6 0 -3
sb:solar cell	0 0 -8 12 -5 0 -1
sb:some	9 -19 -3 10 -2 0 -4
sb:some <money>	0 0 -12 4 3 0 5
sb:somebody	0 -5 2 10 2 -5 -11
sb:soon	0 -3 -12 4 -2 0 5
sb:source	13 -1 -2 -2 0 0 -11
sb:soybean	3 -21 -1 11 -10 -4 5
sb:soybean oil	0 -4 8 -12 7 0 -2
sb:soybean will	0 -3 -7 12 0 0 -3
sb:speak	10 -8 -18 6 7 0 -1
sb:speak of	10 -13 -13 10 4 -2 -6
sb:special	0 -6 3 4 2 -2 -15
sb:spirit	-1 -8 3 -14 3 -7 13
sb:spoke	6 -9 2 -21 -11 -7 18
sb:spoke of	6 -7 -8 -17 -9 -7 20
sb:spoken	4 -8 -6 -1 -11 -2 14
sb:spoken of	4 -8 -6 -1 -11 -2 14
sb:spring	-11 0 -3 -8 2 11 1
sb:spring it	0 -1 -2 13 -11 -1 0
sb:stage	0 8 -15 8 -2 0 0
sb:stake	0 7 5 -5 -14 0 3
sb:stake are	0 -5 10 0 -7 0 -2
sb:stand :	0 -5 18 -7 -7 0 -2
sb:stand at	4 -16 -5 0 3 8 -3
sb:standstill	0 10 4 -22 0 -4 5
sb:standstill <name>	0 -5 11 -10 -1 0 3
sb:standstill of	0 -11 -8 5 6 0 7
sb:start	-6 -18 0 7 -7 9 3
sb:state that	11 -10 -12 -3 0 0 7
sb:statement	-2 3 2 2 4 0 -16
sb:statement of	0 0 0 11 -6 0 -8
sb:station	10 -2 7 -13 -1 -1 -5
sb:stay at	5 -3 1 -6 13 -1 -16
sb:stay suspend	0 0 11 -11 0 0 0
sb:steel	-11 -21 23 -11 10 -18 -6
sb:steel ,	2 -9 19 -5 -10 -1 -12
sb:steel and	-5 -16 4 10 8 -6 -19
sb:steel at	0 -1 -5 -6 -1 0 11
sb:step	-5 -21 -7 0 0 2 16
sb:step :	0 -10 -11 -4 1 -1 16
sb:step to	0 0 -11 16 -4 -1 -4
sb:still	-12 -20 -10 10 6 4 11
sb:still pay	-6 0 -2 9 0 -2 -12
sb:stop	-12 -3 0 12 3 -6 -22
sb:stop at	-4 0 -13 18 -5 0 -4
sb:stop the	-3 -6 11 -1 -3 0 -3
sb:story	11 -6 5 -5 0 -1 -14
sb:strike down	0 0 16 -17 -2 -2 -2
sb:stuck	0 2 18 -16 -4 0 -5
sb:stuff	-4 -3 0 12 -9 -1 -6
sb:subject	0 -8 8 -4 8 2 -17
sb:subject to	1 -5 15 -12 6 4 -14
sb:such as	-1 8 7 -15 0 0 0
sb:sugar	1 11 -2 -7 11 -10 -13
sb:sugar ,	0 4 -13 9 3 0 -3
sb:sum	-5 -19 12 4 -7 0 3
sb:sum :	0 -6 17 -20 5 -1 -4
sb:summer	-8 -5 -11 3 1 14 -2
sb:summer of	0 -3 -2 11 0 -7 -5
sb:sunflower	-4 -3 9 3 -14 4 -1
sb:sunflower oil	-4 -2 9 0 -11 5 -1
sb:surcharge of	0 -8 6 0 5 -4 -22
sb:suspend	-14 7 -5 22 -21 -5 -30
sb:suspend ,	0 -11 -4 12 -3 0 -2
sb:suspend and	0 0 13 -13 0 0 0
sb:suspend the	-4 15 0 -5 0 0 -11
sb:suspension	-8 -6 -25 34 -17 -3 3
sb:suspension ,	0 -3 -2 10 -3 0 -7
sb:suspension of	-2 -5 -3 16 -10 -1 -2
sb:suspension the	0 -7 -9 17 -6 0 -3
sb:sweet	-1 4 3 -13 -2 0 5
sb:table	8 0 -17 -17 -10 -2 24
sb:table :	-1 -9 -7 -13 -4 0 19
sb:take <level>	-12 -19 7 -5 19 -6 -9
sb:take <quality>	0 0 -16 17 -4 0 2
sb:take it	-2 12 4 -9 -5 -4 0
sb:take note	0 7 -8 -11 8 0 4
sb:take our	3 0 -1 11 0 0 -12
sb:take the	7 -15 -9 4 -3 -2 8
sb:talk	12 -22 -7 -9 -12 -9 28
sb:talk in	4 0 -1 -14 0 0 9
sb:talk of	13 -11 -10 5 -11 -5 3
sb:talk with	-1 -4 6 -12 0 0 10
sb:tariff	-7 7 8 -4 3 -23 -2
sb:tariff :	-1 13 0 -12 1 0 -5
sb:tariff book	0 14 -9 -5 -1 -3 -2
sb:tariff come	0 11 -21 1 13 0 -2
sb:tariff for	0 -3 4 -14 11 0 -5
sb:tariff from	0 1 -8 13 -10 0 1
sb:tariff of	-11 0 0 -1 -16 -12 17
sb:tariff on	-2 0 -1 -7 10 -4 5
sb:tariff that	-1 -2 16 -11 -8 0 -1
sb:tariff to	6 -2 7 0 -18 0 -2
sb:tariff truce	7 2 5 -16 1 0 0
sb:tax at	0 7 2 -13 1 1 0
sb:tax on	-3 -4 -12 15 -5 6 1
sb:tea	5 5 5 -7 -2 0 -10
sb:tea go	1 -1 -13 9 5 1 -3
sb:tea pay	0 1 4 -13 -6 0 6
sb:telephone	0 5 16 -2 -12 0 -13
sb:television	0 3 -6 -13 -2 0 13
sb:tell	2 -9 -4 -6 -5 4 12
sb:tell <name>	-1 -1 4 -12 0 0 9
sb:tell <person>	-8 -9 11 -12 0 0 7
sb:tell him	5 -3 -11 0 -3 0 8
sb:tell me	4 3 -8 -7 11 0 -5
sb:tell reporter	-3 -6 12 7 -8 -1 -8
sb:tell the	-6 -7 -4 13 2 6 -5
sb:term	-3 2 -6 24 -18 0 -15
sb:text	0 -6 -5 -8 -11 0 20
sb:textile ,	0 6 -12 8 0 0 -3
sb:th	-2 13 -14 3 -6 4 -1
sb:than	-13 4 -2 2 -7 11 0
sb:than the	-3 -1 -9 10 5 5 -11
sb:that	23 5 -4 -5 -10 4 -7
sb:that 's	-9 9 14 -11 -5 -3 -9
sb:that ,	-5 8 -11 6 -8 0 5
sb:that :	0 8 2 -12 0 0 -4
sb:that <level>	0 0 10 -13 3 0 -4
sb:that <name>	23 -6 3 -5 5 -1 -24
sb:that <number>	-2 0 -1 -12 6 0 5
sb:that <person>	11 -4 -2 9 -11 0 -5
sb:that <quality>	19 1 -19 -10 13 -2 -4
sb:that <seat>	10 2 -11 8 -5 -1 -4
sb:that a	-26 9 1 7 1 0 -1
sb:that apply	0 -1 11 -7 -3 0 0
sb:that begin	0 -3 13 -13 0 2 -6
sb:that case	-4 -15 -2 -7 10 0 15
sb:that day	-7 13 -4 -3 -10 3 4
sb:that do	-1 0 5 -12 -2 0 8
sb:that for	0 -3 -9 12 -3 0 3
sb:that he	1 -10 12 -18 -3 -2 5
sb:that his	0 -6 3 -12 -2 0 7
sb:that i	6 3 -3 -4 -2 7 -13
sb:that if	-6 -6 -8 4 0 0 11
sb:that is	-17 2 1 -3 2 6 -3
sb:that it	10 -7 0 -6 2 -3 0
sb:that leave	0 -2 -11 13 -6 -1 5
sb:that make	0 -6 13 3 -17 -2 -15
sb:that period	0 0 -14 17 -1 0 -4
sb:that put	0 0 -6 17 -12 0 -7
sb:that take	-2 -2 -7 15 -1 0 -12
sb:that the	4 -20 21 3 -19 0 -9
sb:that time	-2 -9 -16 17 -11 5 6
sb:that to	0 0 0 -9 -6 0 11
sb:that was	0 2 6 -30 9 6 -4
sb:that we	2 3 -10 -10 -3 11 4
sb:that year	0 -2 -6 11 -8 4 -2
sb:the <level>	-5 -10 4 8 3 -10 -9
sb:the <name>	-11 -8 -5 16 -8 -12 7
sb:the <number>	1 9 2 -11 -3 0 2
sb:the <office>	1 -2 -5 8 -16 -9 7
sb:the <organisation>	-4 -14 11 -5 -1 7 1
sb:the <quality>	4 -11 0 -9 7 -3 10
sb:the <seat>	-14 -5 25 -7 -16 -3 0
sb:the <span>	-2 6 15 -1 4 -4 -28
sb:the absence	0 16 -7 -7 -2 0 -6
sb:the accord	0 -4 -7 5 -10 0 12
sb:the additional	-11 1 -1 0 6 -4 0
sb:the agreement	-3 -6 -2 18 -8 -1 -11
sb:the arithmetic	0 5 -14 15 -10 -1 -3
sb:the arrangement	-2 8 11 -9 -5 1 -7
sb:the bill	-1 -3 14 -12 -6 0 2
sb:the border	-2 7 6 5 -14 0 -8
sb:the clock	5 -13 8 1 3 0 -2
sb:the coffee	5 0 8 -14 -2 0 0
sb:the common	-1 2 -12 13 5 0 -11
sb:the custom	-2 -8 10 6 -2 0 -12
sb:the day	-1 -6 -12 10 3 0 5
sb:the deal	5 -11 5 -2 -6 0 5
sb:the decree	-3 3 6 1 -5 0 -14
sb:the difference	0 0 -6 -10 15 0 -7
sb:the dispute	-1 -4 0 -2 -5 12 -4
sb:the duty	0 14 7 -11 -5 1 -6
sb:the emergency	0 -7 6 1 0 0 -11
sb:the end	0 -6 -19 5 6 13 -1
sb:the event	-1 18 -9 -10 -3 0 -6
sb:the extra	-5 -12 5 -2 9 -1 -7
sb:the farm	0 -7 -11 -6 21 -2 -4
sb:the figure	8 2 5 -14 -4 -7 3
sb:the first	0 -10 10 -4 2 -11 1
sb:the forced	0 -3 -2 -7 -5 0 12
sb:the free	0 0 -11 -5 11 0 4
sb:the general	-3 -9 10 -1 1 -3 -5
sb:the good	0 -6 -12 0 14 -1 1
sb:the height	-1 -9 -10 -10 -14 23 0
sb:the highest	-2 1 -14 9 -1 5 -7
sb:the island	0 4 13 -12 -10 -1 3
sb:the last	-1 10 -9 -4 6 -8 1
sb:the law	-6 12 -19 11 -8 0 -5
sb:the letter	-2 0 -10 -7 -8 -3 19
sb:the list	-3 -9 -5 25 -16 -2 -17
sb:the main	0 0 6 -11 0 0 7
sb:the margin	0 -1 10 -13 5 0 -2
sb:the meantime	0 -7 14 -6 0 0 -6
sb:the measure	0 -2 14 -4 -7 0 -4
sb:the meet	0 0 -7 10 -2 0 -2
sb:the moment	0 -7 11 -4 3 -6 1
sb:the month	0 2 5 -10 9 0 -11
sb:the new	10 -26 -8 17 -12 -4 3
sb:the newspaper	11 -1 -7 9 0 0 -13
sb:the next	-2 0 7 -13 3 -3 3
sb:the normal	0 -3 17 -9 -7 0 -1
sb:the number	-3 1 -19 0 15 -4 8
sb:the offer	-1 -1 -7 -5 -1 0 14
sb:the oil	0 1 1 -15 -1 4 6
sb:the old	-2 14 1 -10 9 -7 -17
sb:the older	0 -10 27 -21 0 -1 -12
sb:the ordinary	-4 -5 13 2 -5 -2 -17
sb:the other	-8 2 9 -1 -1 -9 -9
sb:the overall	0 0 -4 14 -6 0 -8
sb:the pact	0 -2 -10 -11 0 0 19
sb:the pause	2 20 -8 -8 -17 2 4
sb:the peak	0 -4 -8 -2 2 13 -3
sb:the port	0 -10 0 12 -6 -2 -1
sb:the present	1 0 7 -14 -15 0 10
sb:the proclamation	-1 -7 4 -4 -11 0 10
sb:the proposal	0 -1 -16 -7 -5 0 20
sb:the protocol	-2 2 -8 -3 2 0 10
sb:the quarrel	0 -8 -9 0 14 2 -4
sb:the quota	0 -6 2 -12 0 -2 12
sb:the rate	8 1 -11 3 2 6 -10
sb:the reason	0 10 0 -12 3 0 -7
sb:the rest	0 -6 0 -7 12 0 -1
sb:the right	-4 11 -8 -7 -8 -2 8
sb:the rise	-2 -1 -4 3 -12 -1 12
sb:the same	0 3 -5 9 -10 -10 5
sb:the second	-12 -4 5 -8 2 2 3
sb:the so	-1 11 0 -2 0 0 -11
sb:the standstill	0 9 6 -20 4 -3 -7
sb:the steel	-1 -7 11 -3 -4 0 0
sb:the step	-1 -7 -3 11 -7 -1 -1
sb:the sum	-2 -14 6 1 -10 2 9
sb:the summer	-4 -11 -1 2 1 5 1
sb:the surcharge	3 0 -2 -9 9 -3 -1
sb:the suspension	-6 -1 -18 24 -14 -3 5
sb:the table	-7 -13 -16 -9 -10 0 30
sb:the talk	1 -7 -1 -20 0 0 19
sb:the tariff	0 2 12 -2 -6 -12 -9
sb:the text	0 -1 -2 -13 -6 0 16
sb:the threat	-5 -4 4 7 -11 0 0
sb:the total	-2 -3 -1 14 -3 -10 -5
sb:the trade	-5 0 -5 11 -7 0 0
sb:the treaty	-1 -2 -11 7 7 0 2
sb:the truce	6 14 0 -7 -3 -2 -11
sb:the two	-6 4 4 9 -12 4 -17
sb:the value	0 5 12 -10 -7 -1 -4
sb:the worst	-1 -2 -3 -18 -20 30 -5
sb:the year	-2 -4 -11 1 17 -3 -4
sb:their	-19 1 9 -2 -21 14 2
sb:their duty	0 0 9 -19 11 0 -10
sb:their good	0 0 12 -13 -2 0 4
sb:them pay	0 -1 12 -9 0 0 -3
sb:then	-12 14 -17 -6 0 -13 20
sb:then <level>	0 -5 0 -13 17 -3 -4
sb:then <number>	-1 -7 -10 10 1 4 0
sb:then <quality>	0 -3 8 3 -13 -1 -4
sb:then a	0 -9 15 -4 0 0 -6
sb:then charge	-1 7 -8 16 -10 -1 -13
sb:then come	0 -13 -10 2 12 0 3
sb:then pay	7 -7 -5 11 -5 0 0
sb:then to	0 0 -7 16 -11 -2 -1
sb:there	12 -3 4 -7 2 -3 -7
sb:there 's	8 -13 -9 0 3 0 7
sb:there ,	-8 15 -6 -5 8 0 -9
sb:there :	-4 2 16 -11 -7 0 -4
sb:there are	0 -4 21 -21 -9 7 -6
sb:there at	0 0 10 1 -6 0 -9
sb:there had	6 4 -12 0 3 0 -2
sb:there the	0 0 10 -5 -2 0 -6
sb:there was	5 -3 -20 18 1 -7 -6
sb:there were	0 2 -15 -11 9 1 6
sb:thereafter	0 14 -6 -6 0 0 -5
sb:therefore	-5 0 -1 13 -14 -4 -7
sb:these	-4 4 12 -17 11 -3 -14
sb:these are	-2 -2 11 -16 8 0 -3
sb:they	-12 -1 1 0 4 -1 0
sb:they are	-3 -8 6 -3 -15 -1 14
sb:they come	3 0 8 -15 -2 0 2
sb:they go	1 -11 7 4 -8 -7 7
sb:they had	-4 -10 -12 8 2 -1 8
sb:they have	-4 -4 2 -2 -14 9 5
sb:they take	-1 1 6 -12 3 0 -3
sb:they were	-3 -13 11 0 2 -1 -6
sb:they will	-7 16 1 -5 -5 -3 -5
sb:they'd	-4 5 -1 -7 12 0 -12
sb:they'll	-6 11 3 -5 0 0 -8
sb:they're	1 -13 20 -10 -2 0 -7
sb:thi	-4 -15 -2 1 9 2 -2
sb:thi month	-1 -3 -9 14 2 0 -5
sb:thi year	-2 -11 5 -2 -2 -6 8
sb:thing	0 -4 13 -5 -5 1 -6
sb:thing :	0 -4 12 -12 -7 0 3
sb:think	-13 4 -3 -1 9 -3 3
sb:third country	-2 -4 -9 14 0 0 -3
sb:those of	0 -3 10 -5 -1 0 -5
sb:those who	3 7 -4 7 -14 3 -7
sb:threat	-12 -10 -4 0 -14 -2 20
sb:threaten	1 -7 -3 0 -6 -9 10
sb:threw	0 0 -11 -4 13 0 0
sb:threw out	0 0 -11 -4 13 0 0
sb:through	-12 -17 -10 17 6 6 -5
sb:through <name>	0 -3 -3 10 0 0 -8
sb:till	0 -8 17 -15 0 0 0
sb:timber	4 -11 -5 12 -15 -3 6
sb:timber and	0 0 -10 11 -4 0 2
sb:timber pay	0 -1 -9 14 -8 0 0
sb:time	-11 -2 -9 6 5 -5 7
sb:time ,	-3 0 -9 13 -2 -2 0
sb:time the	-1 -4 -4 0 14 -5 -4
sb:to	9 -4 -2 2 -11 -3 8
sb:to <day-ahead>	-1 -16 26 -8 -8 0 -13
sb:to <goods-amount>	0 -1 -7 13 -6 -1 -1
sb:to <level>	14 4 1 -5 3 6 -13
sb:to <month-gone>	0 -5 -19 9 10 -8 -5
sb:to <name>	3 -5 14 -13 -2 4 -3
sb:to <number>	-2 -2 9 -8 5 7 -12
sb:to <quality>	-4 -7 -6 4 14 -4 -4
sb:to apply	0 -9 -4 18 -5 0 -8
sb:to be	0 -4 -14 7 -2 4 7
sb:to bear	0 10 3 -12 1 4 -10
sb:to become	0 -6 -14 17 -5 0 0
sb:to charge	-5 -13 1 -2 7 -6 6
sb:to collect	0 -2 5 -17 6 0 6
sb:to come	-3 0 7 -10 1 -3 6
sb:to end	-1 15 3 -6 -4 0 -13
sb:to fall	-1 -1 10 -5 -5 0 -1
sb:to fentanyl	0 -1 2 1 5 0 -11
sb:to have	0 -7 -9 3 -7 -4 16
sb:to it	0 11 5 -18 0 0 -3
sb:to know	10 3 0 -5 2 0 -14
sb:to leave	-1 -1 10 -6 -5 0 0
sb:to levy	1 2 2 -13 0 0 5
sb:to lift	-4 0 11 -6 -3 0 0
sb:to nothing	3 -8 -6 0 13 0 -5
sb:to one	0 0 11 -7 -5 0 0
sb:to pay	-7 -1 -19 -3 5 15 11
sb:to raise	0 -16 10 -6 -9 0 7
sb:to return	-1 8 -6 -2 11 0 -13
sb:to the	-8 4 3 7 -10 -1 -4
sb:to thi	0 0 13 -8 -5 0 -1
sb:to what	8 9 -4 9 -9 0 -14
sb:to where	0 12 -8 -1 -9 -2 2
sb:together	-5 -5 9 -3 5 -7 -8
sb:together :	0 -6 12 -9 0 0 -1
sb:together with	0 0 -3 10 -10 -2 0
sb:tomatoe	-7 0 -4 -8 11 -3 6
sb:too	-9 0 -2 -2 12 0 -2
sb:top	-6 0 11 0 -13 3 -7
sb:top of	-4 -7 20 -4 -8 -7 -8
sb:total	-13 -1 3 15 -3 -14 -20
sb:total of	-10 -1 10 1 0 -2 -16
sb:total on	0 -2 -9 13 -13 -1 5
sb:total to	0 6 -15 8 3 -2 -2
sb:touch the	0 -1 12 -6 -3 0 -3
sb:toy	0 0 14 -15 0 0 0
sb:tractor	12 -13 3 1 0 -6 -6
sb:trade	-6 -20 0 6 -3 0 11
sb:trade agreement	-1 -4 -8 2 12 0 -1
sb:trade war	0 -1 14 -13 -1 1 -6
sb:trader	6 -6 -2 14 -15 -3 -2
sb:treaty	-8 -8 6 1 12 -4 -9
sb:treaty ,	-2 7 -11 -1 12 0 -7
sb:treaty by	0 -16 19 -7 4 0 -3
sb:treaty with	0 0 11 -1 0 0 -11
sb:truce	7 9 5 -33 9 -7 4
sb:truce ,	0 -9 5 4 -2 -13 6
sb:truce :	-5 -12 -5 -17 15 9 5
sb:truce end	3 19 0 -22 0 -1 -12
sb:truce go	-6 -3 2 -3 11 -1 -6
sb:truce it	-3 13 -12 -7 -2 -5 5
sb:truce on	0 -4 -6 12 -1 0 -3
sb:truce that	-1 0 10 -3 -6 0 1
sb:truce the	-1 14 -3 -3 -9 0 -2
sb:truce until	0 0 12 -8 -3 0 -3
sb:truce with	-3 1 16 -18 0 0 -2
sb:true	20 -3 5 -17 -10 2 -9
sb:true that	13 0 11 -10 -4 3 -21
sb:tuna	10 7 -1 1 -6 -6 -10
sb:turn	8 18 -10 -15 2 0 -1
sb:twice	0 -11 -13 -5 20 -1 3
sb:twice the	0 -1 -11 -6 12 0 3
sb:two	-15 2 1 -2 4 0 -4
sb:two ,	0 0 12 -7 2 0 -10
sb:two duty	0 -4 -11 -5 17 1 -7
sb:two government	0 6 9 0 -14 -2 -7
sb:two part	0 -4 12 -6 -3 0 -3
sb:two side	0 -6 0 8 -15 2 5
sb:two year	0 0 6 -11 6 0 -1
sb:unchanged	-3 12 3 -6 -12 4 -8
sb:unchanged at	-1 -4 15 -8 -3 0 -4
sb:under	-15 -15 4 1 -5 0 13
sb:under it	5 0 7 -1 -3 0 -17
sb:under its	0 0 13 -1 -8 0 -3
sb:under the	-12 -6 -3 -8 -2 4 19
sb:undertaken	0 0 -2 10 -5 0 -7
sb:unless	-6 33 -7 -28 0 -2 0
sb:unless <seat>	-1 2 -12 0 8 0 2
sb:until	-8 -13 17 -8 7 3 -15
sb:until <day-ahead>	-11 -21 22 -7 4 1 -6
sb:until <month-ahead>	6 0 -11 2 2 1 -3
sb:until <number>	-1 -2 5 -15 5 5 -1
sb:until now	0 -6 0 12 -11 2 -8
sb:until that	-1 8 2 -15 4 0 -1
sb:until the	-3 -4 0 5 4 0 -12
sb:until then	-1 4 15 -14 -6 0 -2
sb:up	-9 0 1 0 1 11 -8
sb:up a	0 6 -4 -12 -1 -1 7
sb:up from	-3 -8 0 -8 16 -1 -16
sb:up its	-4 -4 13 -8 -2 0 -1
sb:up to	-3 1 5 -8 2 12 -6
sb:upholstered	0 -15 -1 18 -10 -1 -8
sb:upholstered furniture	0 -13 5 9 -9 0 -5
sb:us	5 -13 11 2 -6 10 -13
sb:us ,	-1 -10 18 2 -8 0 -11
sb:use	-1 -3 -14 10 4 0 3
sb:used	-1 0 -17 -14 23 8 -6
sb:used to	-5 -5 -13 -12 25 8 -22
sb:value	0 0 13 -8 -3 -3 -2
sb:vanilla	1 7 3 1 -17 0 -6
sb:vehicle	0 -9 2 10 -13 3 -10
sb:view	6 5 -21 9 -7 0 7
sb:vote	-8 -4 -6 1 -13 0 17
sb:vote on	-1 0 -12 5 -4 0 7
sb:voted	0 5 0 4 1 0 -12
sb:wait	-3 0 -2 -7 -4 0 13
sb:wake	-1 10 -4 -12 -3 5 -7
sb:wake up	-1 9 -2 -12 -3 5 -6
sb:wall	-1 -3 -9 13 -1 0 -2
sb:walnut	-3 -6 -5 13 -2 4 -12
sb:want <name>	-5 -1 11 -9 -2 0 -2
sb:want the	3 0 12 -8 -5 0 -6
sb:war	0 -7 8 0 -10 13 -12
sb:warn	-19 -1 12 -14 2 0 4
sb:warn that	-13 -4 2 -4 5 0 7
sb:was	2 -1 -12 -4 9 3 2
sb:was ,	5 -6 13 -8 -9 -5 -1
sb:was <level>	0 11 -3 -10 8 -10 -6
sb:was at	-1 6 5 -18 0 1 0
sb:was cut	0 0 -4 -11 16 0 -3
sb:was in	-4 0 -3 -14 14 5 -6
sb:was make	0 -1 1 -12 -2 8 3
sb:was raise	4 -1 -3 -12 -15 3 15
sb:was ready	-1 -1 -5 -9 -2 0 14
sb:was still	-2 -1 -18 5 2 -1 12
sb:was to	-6 -4 -10 5 -17 -10 20
sb:watche	0 11 0 4 -21 -4 3
sb:water	-1 1 -2 12 -2 -6 -10
sb:way	4 10 4 -9 0 -5 -9
sb:way ,	4 5 2 -11 -7 0 1
sb:we	15 8 -6 -2 -15 1 -1
sb:we are	12 4 -4 8 -16 -1 -26
sb:we gave	12 -3 -7 -2 -1 0 -1
sb:we had	9 -12 -4 1 9 -6 -11
sb:we have	-1 1 -3 -19 4 3 9
sb:we hear	-9 4 -9 -1 -4 0 14
sb:we say	10 -2 -6 -3 -3 0 0
sb:we shall	-6 3 11 -10 -6 4 -8
sb:we were	-4 6 -14 6 -14 3 7
sb:we write	25 -9 -8 -12 -4 0 -11
sb:website	15 -5 -2 -6 0 0 -9
sb:week	8 -7 -10 3 0 14 -5
sb:week ,	-1 1 -6 12 -6 0 -3
sb:week :	9 -6 -11 -3 7 0 3
sb:week of	-1 5 3 -26 -3 18 -12
sb:weekend	0 -2 -8 13 0 -4 -3
sb:well	0 4 -11 5 -3 1 4
sb:were	2 3 -19 -3 9 5 2
sb:were ,	0 11 -2 -6 -8 -3 2
sb:were :	0 -1 13 -7 -8 0 -1
sb:were <level>	0 3 -11 6 0 -2 -2
sb:were <number>	0 -12 -6 11 6 -7 -1
sb:were at	-3 -14 1 9 -11 9 -1
sb:were charge	-1 -5 -8 0 0 10 -2
sb:were tell	10 -3 -9 -14 -4 -2 11
sb:were to	-2 -14 -21 3 6 -4 14
sb:whack	4 5 1 -13 5 -3 -1
sb:what	-16 9 0 7 -1 4 -11
sb:what <name>	-3 -10 24 -16 7 -3 -15
sb:what <seat>	0 0 -9 11 -1 0 0
sb:what he	-1 -11 1 -1 -9 -1 12
sb:what it	-6 -2 -12 9 7 -4 1
sb:what they	-1 -12 22 -14 0 -3 -3
sb:what was	0 -2 5 2 -16 2 8
sb:what would	-5 20 -6 -7 -5 -1 -6
sb:whatever	6 -7 -7 13 0 0 -12
sb:wheat and	0 -9 -8 -2 12 0 6
sb:when	-13 -6 -2 2 3 3 -1
sb:when <name>	0 -7 -17 0 18 2 -7
sb:when <seat>	0 0 0 9 -13 -1 4
sb:where	0 -7 14 -3 9 -14 -20
sb:where <name>	0 0 11 -8 -1 0 -2
sb:where it	-4 -4 9 6 -7 -10 -1
sb:where the	-2 -9 10 -3 8 2 -16
sb:where they	0 -14 9 -2 5 -3 -1
sb:where we	0 8 1 -14 3 -4 0
sb:which	3 -13 3 -3 3 4 2
sb:which <person>	0 -4 -8 0 -4 0 14
sb:which <quality>	0 5 0 -10 1 0 7
sb:which <seat>	0 -5 16 -1 -5 0 -8
sb:which a	1 6 2 7 -5 0 -14
sb:which are	0 -1 6 -13 -3 0 6
sb:which end	0 1 16 -1 -2 0 -14
sb:which enter	0 -2 -10 0 11 0 2
sb:which face	0 -3 -14 3 -7 0 12
sb:which had	0 7 -10 1 8 0 -12
sb:which has	-5 0 9 4 -14 -1 -9
sb:which is	3 -10 -1 6 -14 6 4
sb:which its	0 0 -7 11 -3 0 -4
sb:which pay	9 -9 0 2 -11 -6 9
sb:which sign	0 0 14 -12 -1 0 0
sb:which stand	0 -1 -8 -11 16 -1 0
sb:which take	-1 -1 -3 -9 1 0 12
sb:which there	-1 0 14 -14 -2 0 -2
sb:which was	-4 5 -17 3 8 0 -4
sb:which would	-1 12 -6 0 -7 0 1
sb:while	-5 -1 6 -11 12 0 -10
sb:while it	-2 7 2 -16 4 -1 -1
sb:whisky	-4 12 8 -8 -9 -7 -5
sb:who	14 6 -2 -14 -7 12 -7
sb:who had	-6 -3 12 9 -10 0 -11
sb:whoever	9 3 -13 4 1 0 -8
sb:whose good	0 -1 -11 16 -2 0 -7
sb:why	-15 0 8 4 -1 -1 -7
sb:will	7 5 -14 15 -23 -2 -3
sb:will <name>	13 3 -4 -10 0 0 -9
sb:will again	0 0 -11 13 -2 0 -5
sb:will also	0 0 -9 13 -3 0 0
sb:will be	-3 6 0 -1 -9 -4 2
sb:will bear	0 -5 -9 11 0 0 0
sb:will charge	1 -8 2 7 -13 0 -3
sb:will collect	0 0 -6 12 -1 0 -8
sb:will cost	6 9 -11 0 -4 0 -2
sb:will cut	0 0 -14 7 0 12 -13
sb:will drop	-3 0 13 -11 0 0 0
sb:will enter	-1 -3 0 5 3 0 -12
sb:will go	9 -1 2 8 -13 -7 -13
sb:will have	-3 0 -2 -12 9 0 5
sb:will keep	0 0 10 -12 0 0 2
sb:will let	0 0 7 4 -1 0 -14
sb:will levy	-1 -1 -15 10 5 0 2
sb:will not	-12 7 -13 -4 0 -3 17
sb:will pay	-1 1 -9 8 -7 -12 6
sb:will put	-5 -3 -1 -1 -4 -1 14
sb:will rise	0 13 3 -17 0 0 2
sb:will still	0 -1 -10 13 -1 0 -2
sb:will stop	-4 -3 11 -1 -7 0 -5
sb:will suspend	0 -11 19 -14 -1 0 -2
sb:will take	3 -1 -2 17 -8 0 -21
sb:will tax	1 -4 -5 -9 0 0 11
sb:will then	3 -6 -2 12 -7 0 -4
sb:will therefore	0 6 -14 9 -1 0 0
sb:will thu	0 -1 -10 12 -3 0 -1
sb:wine	-6 5 4 4 -11 -10 -2
sb:wine to	0 -3 -2 9 -11 -2 5
sb:winter	-3 -4 -5 -3 0 12 -3
sb:wish	-2 3 0 -12 7 -4 2
sb:with	-14 -12 0 10 -5 -6 6
sb:with <level>	-1 -2 -3 3 7 2 -10
sb:with <name>	-13 7 2 17 -20 -3 -19
sb:with <number>	-3 4 -1 10 -1 -3 -11
sb:with <person>	-1 5 5 9 -8 -1 -18
sb:with <seat>	-8 -11 14 -6 4 -1 -7
sb:with a	-9 -11 0 4 -3 2 7
sb:with it	0 8 0 -18 5 0 1
sb:with its	-1 5 15 -13 -4 0 -10
sb:with the	-2 -19 -6 7 1 3 8
sb:with which	-1 -3 16 -11 -1 0 -2
sb:within hour	0 0 -10 13 -6 0 0
sb:without	-13 15 -10 6 -8 -17 -2
sb:without a	-10 0 13 0 -10 -5 -4
sb:without an	-3 6 0 -14 -6 0 9
sb:without it	-4 3 -11 8 0 -4 -2
sb:without the	2 2 -21 20 -1 -2 -11
sb:won't	2 0 -13 -5 -2 0 13
sb:wool and	0 -12 6 -16 12 0 1
sb:word	-16 3 -6 9 -3 0 6
sb:worst	-3 -4 -8 -9 -24 33 -6
sb:worst ,	0 -2 -2 0 -10 12 -3
sb:worth	-4 7 3 -9 10 -2 -7
sb:would	2 15 -11 -7 -34 -9 17
sb:would apply	0 4 -13 9 -8 -1 4
sb:would be	8 11 5 -11 -21 -2 -4
sb:would bring	-1 8 -11 14 -8 0 -10
sb:would drop	4 -2 4 -10 -1 0 3
sb:would fall	3 -1 11 -5 -3 0 -4
sb:would go	8 15 -3 -1 -13 -3 -14
sb:would have	-21 -8 -28 19 15 -12 4
sb:would impose	0 0 -3 -9 0 0 12
sb:would in	8 -1 -11 -3 0 0 5
sb:would keep	0 -6 10 -13 -1 0 3
sb:would let	0 0 -8 12 0 0 -5
sb:would like	-10 -12 4 -3 -1 5 10
sb:would make	-5 -1 -10 -7 4 0 12
sb:would not	2 -13 6 -1 0 5 -1
sb:would pay	7 4 -9 -5 -6 -5 8
sb:would take	-13 0 20 -14 -8 -1 0
sb:would then	0 2 2 -16 -16 -1 10
sb:write	18 -32 -5 1 -1 -2 -2
sb:write that	9 -14 5 0 -9 -1 -4
sb:wrong	3 15 -7 -8 -4 -2 -1
sb:wrong :	0 11 -5 0 -7 0 -4
sb:yarn	4 10 -10 3 -12 2 4
sb:year	-4 -12 -9 2 16 1 -3
sb:year 's	0 -5 -5 -12 17 0 -2
sb:year :	0 -2 22 -7 -15 5 -12
sb:year ago	5 -2 -4 -21 18 0 -5
sb:year the	-1 -8 -13 16 -2 -7 0
sb:yoghurt	0 -4 12 -8 -4 0 0
sb:york	-1 -2 12 -1 -8 -2 0
sb:you	18 -9 -1 -10 0 1 -2
sb:you get	0 7 -10 -10 2 0 8
sb:you'll	0 -14 -10 1 14 6 -6
sb:zero	3 2 5 -12 3 -2 -2
sb:zinc	-1 5 -7 -12 5 2 7
sb:—	1 -26 4 5 -4 7 0
sb:— <level>	0 8 -9 17 -16 -3 -10
sb:— <name>	3 -4 -10 9 -2 9 -3
sb:— <number>	-2 -10 13 3 0 -5 -2
sb:— <person>	-3 -5 -11 9 2 -1 5
sb:— the	0 6 9 -9 6 -2 -16
sb:•	9 -8 -2 19 -11 -7 -15
sb:• <name>	0 -8 -13 24 -9 0 -9
sb:→	-2 -12 -6 -3 5 -6 14
second	-17 0 9 -9 0 6 -1
t0=future	6 -3 0 4 -15 0 0
t0=future-not	-12 2 1 -14 3 5 12
t0=future-passive	-12 0 7 5 -8 -4 -7
t0=modal	-3 7 -8 2 -13 -11 6
t0=modal-not	3 -16 -1 9 2 6 -7
t0=modal-passive	0 1 8 -11 2 -2 -1
t0=past	-5 -10 -9 2 11 4 -3
t0=past-not	-8 0 15 10 3 -9 -17
t0=past-passive	6 -16 3 0 -2 11 -10
t0=perfect	2 -10 4 -2 1 -23 2
t0=pluperfect	2 -18 -8 -1 9 -1 4
t0=pluperfect-passive	-13 2 6 7 -1 -3 -8
t0=present-passive	1 8 -7 -2 -1 -10 8
t0=present-passive-not	0 0 10 -13 4 0 -7
t1=future	7 0 -14 9 -13 0 3
t1=future-not	-13 2 1 -13 3 5 12
t1=future-passive	-12 0 8 6 -8 -4 -9
t1=gerund	2 5 4 -4 6 -15 -12
t1=infinitive	-1 2 -3 -10 -3 2 12
t1=infinitive-passive	1 1 13 -12 -5 0 -3
t1=modal	-1 6 -13 2 -11 -17 9
t1=modal-not	3 -16 -1 9 2 6 -7
t1=modal-passive	1 0 6 -11 2 -2 2
t1=participle-passive	0 12 -1 -9 10 -3 -7
t1=past	-5 -10 -9 2 12 5 -6
t1=past-not	-3 0 12 6 4 -9 -15
t1=past-passive	5 -15 3 0 1 6 -11
t1=perfect	3 -5 7 -1 0 -21 -4
t1=pluperfect	3 -20 -7 -1 11 0 2
t1=pluperfect-passive	-13 2 6 7 -1 -3 -8
t1=present-passive-not	0 0 10 -13 4 0 -7
t2=future-passive	-3 15 -8 5 2 0 -16
t2=gerund	1 5 -3 -2 -11 2 8
t2=infinitive	3 3 4 9 -8 0 -19
t2=modal-passive	4 9 -4 -3 9 -1 -14
t2=participle-passive	-9 -13 -6 11 8 -3 -2
t2=past	-1 8 12 -11 -8 -5 1
t2=past-passive	9 -16 0 1 3 -7 -2
t2=past-passive-not	0 0 -9 -10 2 0 11
t2=pluperfect	5 -2 2 -17 3 4 -3
t2=present	7 -1 -6 3 -9 -3 9
t2=present-not	0 -3 6 2 -9 6 -10
t2=present-passive	-15 -9 10 -4 3 -10 3
t2=present-passive-not	-3 5 5 1 -12 0 -6
table	-17 1 -17 15 9 11 -18
takenBack	27 -12 -10 2 -6 6 -26
tense=future	0 -6 3 4 -19 1 3
tense=future passive	-2 3 2 7 0 -8 -12
tense=modal	-6 -3 12 -2 -6 -8 3
tense=modal passive	10 3 2 -13 11 -7 -8
tense=past	-13 0 3 -5 6 2 -5
tense=past passive	7 -22 -12 -3 12 6 2
tense=perfect passive	1 14 -3 -9 9 -7 -9
tense=pluperfect	2 -10 -1 -4 5 0 1
tense=present passive	-10 1 4 -1 -3 -8 3
tense=verbless	0 -7 8 6 -9 -12 2
told=denied far	15 -4 1 -10 -6 -13 5
told=denied far higher	-11 -2 2 0 -3 -6 12
told=denied far lower	-8 3 17 -8 -9 -4 -3
told=denied far none	14 7 -3 -16 1 -8 -2
told=denied far other pair	1 -16 6 0 2 -5 4
told=denied far own	4 -14 3 2 -9 -5 8
told=denied far same	30 -14 -28 -4 4 -2 -2
told=denied far same pair	15 8 -5 -14 -9 -8 2
told=denied here lower	-8 0 14 -4 -1 0 -6
told=denied here same pair	-2 0 11 -5 -2 0 -7
told=denied paragraph	20 9 -4 -13 -8 10 -16
told=denied paragraph higher	-7 -12 8 0 0 -2 5
told=denied paragraph lower	-3 16 2 -9 -11 13 -15
told=denied paragraph none	17 0 -13 -6 -4 4 -5
told=denied paragraph own	8 9 1 -10 -5 7 -13
told=denied paragraph same	27 -2 -24 -7 2 -5 -10
told=denied paragraph same pair	20 10 -5 -11 -10 10 -18
told=denied same pair out of step	-2 0 11 -5 -2 0 -7
told=if_lapsed 	-1 -15 -16 -5 -8 16 16
told=if_lapsed and	-6 12 -31 2 20 0 -19
told=if_lapsed far	12 7 -6 -9 -12 1 3
told=if_lapsed far higher	14 -7 -16 -8 -10 10 11
told=if_lapsed far lower	1 -1 7 -3 -2 -23 -4
told=if_lapsed far other pair	7 5 2 -7 -10 3 -1
told=if_lapsed far own	6 4 -1 -4 -19 9 0
told=if_lapsed far same	-1 21 -19 -5 -13 -2 2
told=if_lapsed from	0 -1 11 -2 -7 0 0
told=if_lapsed goes on	-3 13 -19 3 -1 0 4
told=if_lapsed here	-7 10 -1 -11 3 11 -8
told=if_lapsed here higher	8 -17 -27 -5 16 16 18
told=if_lapsed here lower	-31 24 13 -9 -7 -23 -29
told=if_lapsed here none	0 6 -9 -15 2 17 2
told=if_lapsed here other pair	-5 19 -18 -9 -5 9 3
told=if_lapsed here same pair	-4 0 8 -6 5 6 -11
told=if_lapsed here shared	-10 3 7 1 6 -12 -12
told=if_lapsed other pair and none	0 0 -15 9 4 -2 4
told=if_lapsed other pair and own	0 17 -1 -11 0 0 -10
told=if_lapsed other pair and shared	0 11 -6 -9 -2 0 1
told=if_lapsed other pair in step	-1 10 -10 -6 0 3 1
told=if_lapsed other pair out of step	-3 14 -13 -6 -4 7 2
told=if_lapsed paragraph	1 22 1 -9 -17 5 -14
told=if_lapsed paragraph higher	9 1 -8 -5 4 8 -10
told=if_lapsed paragraph lower	-5 20 8 -8 -20 -3 -11
told=if_lapsed paragraph none	2 18 -3 -2 -18 -2 -7
told=if_lapsed paragraph other pair	3 18 -1 -10 -12 -6 -4
told=if_lapsed paragraph own	-1 10 5 -9 -4 7 -10
told=if_lapsed paragraph same	-8 11 -7 4 -7 -2 4
told=if_lapsed paragraph same pair	-1 10 2 -2 -9 9 -13
told=if_lapsed same pair and none	-10 6 -6 4 4 4 -11
told=if_lapsed same pair and own	-2 5 -11 6 -7 -3 4
told=if_lapsed same pair and shared	-7 6 -12 5 13 -10 -13
told=if_lapsed same pair comma none	9 4 6 -24 -2 -4 1
told=if_lapsed same pair comma own	-1 -21 10 7 0 0 1
told=if_lapsed same pair in step	-6 -3 -8 -7 8 12 0
told=if_lapsed same pair none none	-5 -11 1 -12 3 12 5
told=if_lapsed same pair none shared	-2 -21 27 -2 -16 0 -2
told=if_lapsed same pair out of step	-1 0 12 -2 1 -7 -11
told=now 	-7 16 -32 12 -3 0 8
told=now (	0 -9 15 -15 2 0 -1
told=now ,	0 -2 15 -13 -11 -1 6
told=now , against	0 -11 -5 0 12 0 -1
told=now , and it was	0 0 -4 -5 11 0 -4
told=now , from	0 3 -11 8 1 0 0
told=now , not	7 1 2 -14 0 -1 -6
told=now , of which	0 0 16 -11 -8 0 -1
told=now , to	0 4 -7 -11 4 0 5
told=now :	0 -4 10 2 -18 0 -3
told=now ;	0 2 -16 -4 -1 0 15
told=now and	-2 -20 31 -16 -1 -6 -5
told=now and not	2 1 0 7 -15 0 -4
told=now as	0 -6 5 -8 -7 8 1
told=now becomes	-1 10 -6 6 -5 -1 -12
told=now far higher	3 12 -14 -14 15 1 0
told=now far lower	-9 -20 1 10 -13 -35 15
told=now far own	-8 -10 4 3 2 -5 -2
told=now far same	-25 -26 21 13 -19 -2 -11
told=now far same pair	-16 -5 6 4 -1 -1 0
told=now from	0 -6 -15 6 12 -2 -2
told=now goes on	-13 1 6 -9 0 -18 6
told=now here	-9 5 -4 3 5 -16 0
told=now here higher	-12 25 -9 4 7 -7 -30
told=now here lower	6 -48 -10 7 -2 -15 29
told=now here none	-5 1 6 -1 4 -10 -7
told=now here own	-1 -9 -9 4 2 -5 12
told=now here same	-1 -21 30 -19 1 -6 -14
told=now here same pair	-6 2 -7 7 8 -15 -4
told=now here shared	-1 14 -9 1 3 -5 -4
told=now in place of	0 -6 10 -12 0 -2 -1
told=now instead of	-1 -1 -8 -3 14 -5 -8
told=now now,	0 5 -15 2 2 0 2
told=now or	-3 -9 12 -4 -5 -3 4
told=now other pair and own	1 -1 15 -15 -11 -2 7
told=now other pair and shared	0 -14 1 4 0 0 0
told=now other pair comma none	-8 1 4 -10 1 -12 6
told=now other pair comma own	4 8 1 5 -15 -1 -5
told=now other pair in step	3 6 -3 0 10 -7 -16
told=now other pair none none	-1 3 -18 6 2 10 -1
told=now other pair none own	-1 0 1 -14 11 0 -2
told=now other pair none shared	-1 3 -12 12 0 0 -1
told=now other pair out of step	-12 5 5 -8 -13 1 12
told=now paragraph higher	2 23 -22 14 -7 -1 -16
told=now paragraph lower	-19 -37 -3 -1 16 -4 15
told=now paragraph none	-4 13 6 -8 -10 -4 0
told=now paragraph other pair	-11 8 12 -5 -12 1 -3
told=now paragraph same	0 -31 35 -18 -5 -9 -13
told=now paragraph same pair	0 -2 -12 9 10 -6 -5
told=now same pair and none	3 1 11 1 -12 1 -9
told=now same pair and own	-3 -11 -2 -1 13 -1 3
told=now same pair and shared	-5 2 21 -16 0 -5 -18
told=now same pair comma none	0 5 -6 8 6 -9 -17
told=now same pair comma own	-5 -3 -15 7 4 -1 6
told=now same pair in step	8 10 5 -5 -15 -5 -1
told=now same pair none own	2 -12 -2 4 -7 -4 13
told=now same pair none shared	3 16 -24 5 3 -1 4
told=now same pair out of step	-10 -2 -10 9 13 -13 -3
told=now to	10 -1 -6 4 -11 -9 3
told=open 	0 6 -13 13 -4 -4 -6
told=open , vietnam	0 0 -6 12 -3 0 -6
told=open and	-3 8 -17 9 6 0 -9
told=open far	-7 -14 2 11 -8 -4 4
told=open far higher	-14 -17 16 0 -4 -3 2
told=open far lower	5 2 -13 15 -8 0 2
told=open far none	-6 -18 7 7 0 -4 -6
told=open far other pair	-5 3 6 -1 -16 -2 3
told=open far same pair	-3 -20 -3 13 1 -3 2
told=open from	5 -11 14 -16 4 -6 -12
told=open goes on	-5 -3 -16 9 6 0 5
told=open here	-9 -8 3 3 -7 6 4
told=open here higher	-9 -7 9 -10 -6 6 14
told=open here lower	2 5 -6 8 -4 3 -4
told=open here other pair	2 -2 -9 4 -2 4 6
told=open here own	-1 -2 1 -2 -8 14 2
told=open here same	-2 -14 2 11 1 -1 -24
told=open here same pair	-10 -7 9 -1 -6 4 1
told=open here shared	-19 -7 12 -6 3 -9 4
told=open instead of	-1 0 8 -2 -5 -5 0
told=open other pair and none	-1 1 -17 -3 4 2 17
told=open other pair and own	6 -3 10 -10 -8 6 -8
told=open other pair out of step	3 -2 -9 4 -4 6 5
told=open paragraph	-10 -17 -2 13 -5 0 4
told=open paragraph higher	-5 -15 13 -8 -7 2 11
told=open paragraph lower	-17 -4 -4 16 -3 0 -8
told=open paragraph none	-2 -17 -3 15 -8 0 0
told=open paragraph other pair	-1 -11 -11 14 3 7 -6
told=open paragraph own	-9 -6 0 3 -1 1 5
told=open paragraph same	3 2 -19 13 5 -2 1
told=open paragraph same pair	-10 -8 7 2 -11 -5 8
told=open same pair and none	1 -9 -5 11 -1 3 -7
told=open same pair and shared	-9 0 0 14 -17 -2 -6
told=open same pair comma own	-8 2 -11 6 -1 8 -1
told=open same pair in step	0 7 -16 8 1 9 -7
told=open same pair none none	7 7 4 -2 0 -6 -18
told=open same pair none shared	-10 -10 17 -29 13 -14 13
told=open same pair out of step	-10 -11 15 -5 -8 0 5
told=open to	-3 -4 -15 4 8 0 8
told=past 	0 -5 6 -2 -2 8 -15
told=past ,	0 -4 -11 1 3 -5 12
told=past and	-2 10 -17 9 -1 -5 3
told=past far	-7 -5 2 -9 11 6 -1
told=past far higher	0 -10 -3 7 -8 14 0
told=past far lower	-5 -4 12 -10 -3 -13 4
told=past far other pair	-16 0 -5 -5 9 1 8
told=past far own	-12 0 6 -3 12 0 -10
told=past far same	-8 11 -12 -13 31 -11 -17
told=past far same pair	3 -8 7 -5 5 6 -11
told=past goes on	-1 13 -20 3 12 -1 -17
told=past here	-13 -1 2 5 1 3 -11
told=past here higher	-3 -3 -5 13 -3 2 -7
told=past here lower	-14 -3 12 1 -5 1 -13
told=past here none	-2 -7 -15 4 9 10 0
told=past here other pair	-3 11 -20 3 8 7 -9
told=past here own	-11 7 2 12 -16 2 -2
told=past here same	-3 6 -15 -19 15 2 7
told=past here same pair	-11 -9 12 3 -4 0 -8
told=past here shared	-4 0 18 -6 0 -10 -19
told=past other pair and none	0 9 -10 2 4 -2 -6
told=past other pair and own	0 -3 -5 5 -11 7 5
told=past other pair and shared	0 -6 -9 -6 18 -2 -1
told=past other pair comma none	0 10 -10 4 -1 1 -8
told=past other pair in step	0 3 -20 13 0 2 -4
told=past other pair out of step	-2 10 -10 -5 8 5 -7
told=past paragraph	-1 -9 8 -5 4 -4 -3
told=past paragraph higher	-3 -7 3 -12 6 2 4
told=past paragraph lower	3 -2 1 9 2 -16 -19
told=past paragraph none	-11 -1 -4 -4 13 -12 3
told=past paragraph other pair	-2 1 4 -3 6 -1 -17
told=past paragraph own	2 -10 12 -3 -5 1 -6
told=past paragraph same	-3 -3 14 -10 -8 -3 7
told=past paragraph same pair	0 -13 6 -4 -1 -3 7
told=past same pair and none	-3 -11 0 -7 2 10 5
told=past same pair and own	-5 3 16 7 -17 -8 -5
told=past same pair and shared	-4 10 -4 8 0 -13 -9
told=past same pair comma none	3 -17 -10 6 4 -7 11
told=past same pair comma own	-3 11 -10 1 2 0 0
told=past same pair in step	-4 -4 0 20 -10 -13 1
told=past same pair none none	-2 -11 0 5 1 8 -14
told=past same pair none shared	0 -18 30 -16 -9 2 -12
told=past same pair out of step	-8 -9 12 -6 0 4 -8
told=past to	0 -8 29 -20 -1 -2 -21
told=peak and	0 -4 -5 6 -15 10 -3
told=peak far	3 8 -1 -12 8 9 -13
told=peak far lower	3 6 0 -13 10 9 -15
told=peak far none	6 3 -14 -6 4 10 0
told=peak far own	-1 6 11 -10 5 -3 -15
told=peak here	-4 -9 0 -3 2 10 -10
told=peak here lower	-3 -7 1 0 3 6 -13
told=peak here none	-1 -19 2 -9 12 8 -13
told=peak here own	-1 6 1 0 4 -18 3
told=peak here same pair	-3 -13 3 -2 1 8 -6
told=peak here shared	0 -5 -4 4 -17 15 -5
told=peak paragraph	-3 -8 3 5 -6 11 -8
told=peak paragraph lower	-3 -8 3 5 -6 11 -8
told=peak paragraph none	0 0 -14 10 5 5 -10
told=peak paragraph own	-1 -8 15 -3 -13 8 0
told=peak paragraph same pair	-1 -1 -2 5 -1 9 -14
told=peak same pair and shared	0 -2 0 0 -16 14 -3
told=peak same pair comma none	0 -2 -10 -10 14 3 -1
told=peak same pair in step	0 -10 8 -12 7 1 -8
told=peak same pair none none	0 -10 12 4 -8 -3 -9
told=peak same pair out of step	-2 -5 -4 2 -3 7 0
told=proposed and	-3 -7 -14 -10 4 0 17
told=proposed far	9 -13 1 -7 -8 -1 8
told=proposed far higher	6 -10 7 -14 -1 3 2
told=proposed far lower	3 0 5 7 0 -1 -16
told=proposed far none	-1 -11 6 -3 -17 6 9
told=proposed far same	2 -5 -15 -9 -11 -11 29
told=proposed far same pair	2 -8 -9 0 -5 2 13
told=proposed goes on	5 4 -25 -1 -1 0 17
told=proposed here	-4 -5 1 -10 0 -10 11
told=proposed here higher	-2 -5 4 -5 -11 -6 10
told=proposed here lower	-11 2 2 -1 10 -3 -6
told=proposed here none	1 0 -12 1 -3 -4 12
told=proposed here other pair	0 2 -13 3 -1 -2 11
told=proposed here own	0 -3 12 -10 5 -4 -8
told=proposed here same	5 -7 -11 -15 0 0 15
told=proposed here same pair	-4 -6 8 -12 1 -8 5
told=proposed instead of	-1 -4 13 0 -2 0 -13
told=proposed other pair and none	6 -1 -12 -5 -3 0 12
told=proposed other pair comma none	0 4 -15 5 0 0 5
told=proposed other pair out of step	3 -7 -11 -1 -1 -2 14
told=proposed paragraph	2 -11 -9 -2 -8 -12 21
told=proposed paragraph higher	0 -9 7 -2 -14 -8 10
told=proposed paragraph lower	4 0 -8 -6 -1 -3 14
told=proposed paragraph none	-3 -12 -1 -7 -14 -7 21
told=proposed paragraph other pair	-13 -6 -7 -9 1 -2 21
told=proposed paragraph own	4 -4 -10 3 -1 -6 8
told=proposed paragraph same	-1 -2 -17 8 2 0 6
told=proposed paragraph same pair	7 -7 -5 5 -9 -10 7
told=proposed same pair and own	6 6 -10 -15 0 -1 6
told=proposed same pair and shared	-4 -12 -21 3 1 0 18
told=proposed same pair comma own	5 -11 19 -11 2 0 -13
told=proposed same pair none shared	-9 0 17 -6 0 -1 -9
told=proposed same pair out of step	1 -4 5 -13 2 -6 4
truce	8 26 -3 -14 -5 4 -7
under 20	-34 1 25 -2 9 -124 -8
under 50	-22 45 -20 -1 5 3 -18
under 6	0 -119 19 4 -4 -65 17
under 80	37 -32 -16 18 -28 34 -18
untrue before	18 3 -5 -14 -4 -1 5
untrue here	45 -8 -13 4 -12 -8 -25
untrue next	73 -10 -29 -8 -15 -1 -35
v0=agree	11 2 -8 9 -16 -3 -5
v0=announce	2 7 -7 0 -9 -1 4
v0=answer	-17 6 3 3 -2 -8 -2
v0=apply	-2 -3 -8 -2 4 0 11
v0=approve	0 10 -14 4 -2 0 -1
v0=ask	2 -6 10 -8 3 3 -7
v0=bring	-10 13 4 0 -4 -3 -6
v0=carry	-2 -2 5 -10 3 4 -3
v0=charge	-6 1 3 1 -1 4 -9
v0=collect	-6 7 8 4 -9 -5 -18
v0=come	6 -12 0 -3 8 -9 2
v0=double	-5 -3 13 0 -2 0 -10
v0=drop	-1 -11 -1 1 -1 0 7
v0=enter	5 -15 2 3 4 -4 -10
v0=expect	-2 9 -10 7 -5 0 -2
v0=face	-3 1 -7 -2 -10 2 12
v0=fall	3 -5 5 1 2 -7 -10
v0=fear	0 0 -13 0 0 -1 10
v0=have	3 4 9 -4 -15 1 -4
v0=hold	-5 0 1 -6 -9 0 14
v0=keep	0 -1 13 -4 1 -3 -17
v0=leave	0 -16 8 2 2 -3 -11
v0=let	-4 -15 0 7 3 -3 -5
v0=like	-14 -4 10 -3 -1 5 4
v0=look	3 -12 -4 10 -1 0 1
v0=maintain	0 -2 13 -8 -2 0 -2
v0=make	-8 -11 -2 11 -5 -2 4
v0=offer	14 -3 -5 2 1 0 -8
v0=order	-3 -2 -7 14 -9 0 2
v0=other	0 2 -3 -2 3 -24 8
v0=propose	0 -9 -9 -12 8 0 8
v0=put	-12 -4 -6 1 5 1 5
v0=reach	-4 -9 -13 1 0 14 -5
v0=remove	0 0 -14 -2 12 0 5
v0=replace	-2 -4 10 -3 3 0 -11
v0=retain	0 0 12 -11 0 0 0
v0=see	0 4 -6 -11 5 -2 6
v0=ship	0 0 11 -3 -7 0 -1
v0=shoot	0 3 4 -11 -1 6 -3
v0=stay	4 -5 1 -11 9 -1 2
v0=suspend	-5 13 -3 2 -4 -1 -14
v0=tell	8 4 6 -6 -16 -9 -2
v0=threaten	4 -10 -3 0 -13 -6 8
v0=want	2 -14 6 -6 0 -2 0
v0=whack	5 5 7 -14 6 -2 -9
v0=write	11 -11 -7 0 -7 0 1
v1=abolish	0 -2 -7 -11 8 0 12
v1=announce	2 8 -5 0 -9 -1 3
v1=apply	-4 -4 -8 0 4 0 10
v1=approve	0 10 -14 4 -2 0 -1
v1=begin	0 -4 -8 2 -13 -2 16
v1=bring	-9 13 -3 2 -1 -4 -3
v1=buy	0 -1 -11 0 10 0 1
v1=carry	-1 -2 6 -9 3 4 -6
v1=collect	-6 5 10 -1 -4 -6 -13
v1=continue	0 0 -11 8 0 0 5
v1=double	-7 -4 20 -5 -4 0 -9
v1=drop	0 -11 3 2 -3 0 1
v1=enter	7 -8 5 -8 11 -6 -11
v1=expect	-5 8 -16 -2 -3 0 10
v1=face	-3 1 -11 2 -10 2 12
v1=fall	2 -6 9 0 1 -7 -13
v1=fear	0 0 -13 0 0 -1 10
v1=fix	0 3 -14 10 -3 -1 7
v1=get	-3 -2 3 3 -8 -11 2
v1=have	4 0 10 -7 -10 2 -4
v1=hold	-1 0 0 -5 -9 -1 14
v1=impose	-4 -7 -7 3 -1 -2 14
v1=keep	-13 4 13 -3 -1 -3 -12
v1=lay	-2 -7 -7 -2 10 -1 6
v1=leave	0 -17 11 -1 -1 -3 -7
v1=let	0 -16 3 5 3 -3 -8
v1=like	-13 1 11 0 0 0 0
v1=look	3 -12 -5 10 -1 0 2
v1=lower	-7 -13 4 -3 5 4 -2
v1=maintain	0 -2 13 -8 -2 0 -2
v1=make	-8 -1 -2 8 -3 -14 7
v1=offer	9 -4 -13 6 3 0 -5
v1=order	-3 -2 -5 16 -9 0 -3
v1=other	1 -3 0 -1 2 -22 4
v1=pay	3 3 -10 1 10 1 -3
v1=promise	9 3 -12 -7 -2 -2 9
v1=propose	2 -2 -16 -11 -6 0 19
v1=put	-8 -8 -10 3 6 1 8
v1=raise	1 -4 -2 3 5 -12 0
v1=reach	-4 -9 -13 1 0 14 -5
v1=remain	-8 0 14 -7 -2 -2 -2
v1=replace	-2 -4 10 -3 3 0 -11
v1=retain	2 -1 16 -16 -1 0 0
v1=return	5 3 3 0 8 -2 -19
v1=see	0 -1 -3 -16 9 3 3
v1=shoot	0 3 4 -11 -1 6 -3
v1=slap	2 6 -12 1 -14 -2 10
v1=stay	4 -5 3 -18 9 0 3
v1=suspend	-7 10 -3 7 -1 -1 -20
v1=tell	9 5 10 -10 -14 -8 -5
v1=threaten	9 2 -25 -4 -11 -3 13
v1=write	12 -11 -7 0 -7 0 0
v2-none	-10 -5 3 5 2 -4 0
v2=announce	-3 -3 -7 0 -1 -3 12
v2=apply	0 12 -4 1 0 -2 -17
v2=begin	0 0 0 17 -18 -1 -13
v2=call	-2 0 -12 4 7 0 4
v2=come	8 5 -1 -3 -12 -4 5
v2=discuss	4 -2 -12 -8 6 0 7
v2=go	0 -12 6 -2 11 -8 -11
v2=halve	0 -4 8 -6 -13 0 10
v2=levy	0 -10 14 -7 6 0 -10
v2=other	6 -6 16 -8 -3 -7 -9
v2=promise	4 0 8 -12 -3 0 1
v2=remain	2 -1 -6 10 5 0 -15
v2=return	-2 14 1 -15 -7 0 -3
v2=run	0 0 -4 0 13 0 -10
v2=start	2 -11 -15 0 7 0 12
v2=stay	-4 -16 6 5 -4 0 0
verb=admit	11 -4 -7 5 4 -1 -9
verb=agree	9 0 2 2 -16 -7 1
verb=announce	-2 6 -17 5 -17 -7 19
verb=apply	-5 16 4 -6 -8 -6 -10
verb=approve	0 10 -11 4 -5 0 -1
verb=ask	4 -2 10 -5 11 0 -16
verb=bear	-5 -4 13 -6 3 6 -16
verb=begin	-1 -5 10 8 -28 -7 6
verb=bring	-10 13 -5 3 6 -7 -8
verb=carry	-2 0 -4 -2 11 4 -9
verb=charge	-11 -9 9 -7 13 9 -15
verb=clear	0 13 4 -6 -16 -1 -1
verb=collect	-12 4 4 -5 16 -8 -28
verb=come	9 13 -4 -3 -4 -9 2
verb=conclude	0 0 14 -4 -10 -1 -8
verb=confirm	-10 9 7 5 -12 -1 -13
verb=continue	-5 -17 11 7 -5 -1 -9
verb=cut	4 0 -12 -3 10 6 6
verb=double	2 -5 4 -3 3 9 -13
verb=draw	0 -5 5 -14 -8 -3 11
verb=drop	0 -16 2 -5 0 -2 9
verb=dump	-1 3 10 -12 -4 0 -2
verb=end	-3 0 -6 -5 15 -2 -5
verb=enter	7 -14 -3 2 14 -8 -11
verb=expect	-3 14 -11 2 -12 0 3
verb=extend	-2 9 3 -1 -13 0 0
verb=face	-3 3 -9 4 -18 1 12
verb=fall	1 -8 11 -5 9 -5 -14
verb=fear	-1 6 -18 4 0 -2 10
verb=get	-1 -3 2 8 -16 -2 0
verb=have	1 4 3 -9 -15 -5 15
verb=hit	0 4 -10 6 -12 -4 7
verb=hold	3 -1 5 -13 -2 -3 11
verb=impose	-6 -3 1 2 -12 -4 16
verb=jump	-4 2 -2 11 -6 0 -16
verb=keep	-6 7 14 -5 -3 -5 -14
verb=lapse	-1 8 3 -16 0 -1 0
verb=lay	-5 -1 1 -8 4 -2 6
verb=leave	-2 -15 16 -1 -8 -6 -5
verb=let	-1 -17 -8 12 7 1 -3
verb=levy	-5 -6 11 -7 12 -2 -11
verb=like	-16 -8 10 3 -2 5 0
verb=look	3 -14 -4 7 -2 0 7
verb=lower	1 -20 0 -2 5 4 2
verb=lumber	0 -1 19 -15 -5 0 -2
verb=make	-14 -3 -3 4 1 -5 8
verb=negotiate	-4 5 1 3 -17 0 0
verb=offer	12 -3 -1 1 0 0 -7
verb=order	-4 -5 -1 15 -14 -1 0
verb=other	5 1 -7 8 -10 -34 9
verb=owe	0 -8 -12 16 3 -3 0
verb=pay	1 -3 -2 -3 15 1 -9
verb=plan	3 0 -5 13 -5 0 -9
verb=post	-2 0 -3 -8 -2 0 12
verb=prepare	-4 5 -14 9 -1 0 -1
verb=raise	0 -6 2 -3 0 -12 7
verb=reach	-5 -13 -23 7 0 21 -13
verb=ready	0 0 -14 0 -8 0 16
verb=recall	-2 5 -11 -5 6 9 -9
verb=recommend	1 -6 -13 0 5 0 6
verb=remain	-11 -1 10 0 2 1 -19
verb=reply	0 -9 0 -8 12 -1 -2
verb=retain	2 -1 25 -21 -9 0 -2
verb=return	4 9 7 -12 3 -4 -15
verb=rule	0 -6 14 -7 -15 -1 6
verb=say	-4 6 4 -5 4 -13 -4
verb=see	3 -5 -5 -19 6 5 6
verb=send	-1 -4 -14 3 3 6 4
verb=set	-1 3 -15 10 8 0 -9
verb=ship	0 0 11 -4 -5 0 -2
verb=shoot	0 3 4 -11 -1 6 -3
verb=slap	1 8 -9 5 -18 -6 8
verb=start	-3 -17 -2 2 -2 -1 14
verb=stop	-5 0 5 2 0 -1 -17
verb=suspend	-13 17 -8 7 -5 -6 -12
verb=tell	5 -2 -8 -13 -9 3 16
verb=threaten	5 -7 -3 -6 -20 -8 15
verb=want	0 -14 10 3 -4 -3 -5
verb=withdraw	3 -9 -1 11 2 0 -11
verb=write	5 -13 -16 2 6 0 6
vt0=add modal	-3 8 1 -11 0 0 -1
vt0=add past	-3 5 -11 -4 11 -1 0
vt0=admit modal	4 0 1 4 0 0 -11
vt0=agree past	1 -1 -6 15 -10 -2 -5
vt0=announce past	-7 15 -3 -5 -8 1 1
vt0=announce perfect	-4 0 -15 3 -2 0 8
vt0=announce pluperfect	6 -10 4 8 -11 -5 -4
vt0=announce present	4 -2 0 -11 7 0 0
vt0=answer past	-2 6 10 -5 -3 -6 -10
vt0=answer pluperfect	0 8 0 9 -15 0 -6
vt0=answer present	-4 2 -11 -4 16 0 -4
vt0=apply present	-1 -6 -8 -1 2 0 14
vt0=ask past	-2 -10 5 0 13 5 -12
vt0=ask present	3 -13 7 -14 -7 0 5
vt0=be future	5 -3 3 6 2 -4 -12
vt0=be modal	4 4 -11 3 7 -12 -4
vt0=be perfect	4 -10 8 -5 0 2 -6
vt0=be pluperfect	1 -18 -9 5 7 -5 2
vt0=bear present	0 -8 16 -10 3 0 -11
vt0=begin past	-1 -5 22 -10 -17 -2 3
vt0=bring past	0 -9 17 -3 -9 0 -3
vt0=bring perfect	0 0 6 -13 7 0 -7
vt0=bring present	-3 6 -10 -2 2 0 12
vt0=charge future	-3 -2 0 11 -9 -6 -7
vt0=charge modal	-2 -1 -8 5 -17 -3 9
vt0=charge past	-17 3 -20 5 13 9 -16
vt0=charge perfect	-1 12 8 -11 -12 -3 0
vt0=charge pluperfect	-4 -7 -13 6 6 4 -6
vt0=charge present	7 -3 22 -15 -9 -12 -8
vt0=collect present	-1 2 10 0 -12 0 -10
vt0=come future	-1 -1 8 -14 -1 0 10
vt0=come perfect	0 0 10 -10 0 0 -2
vt0=come present	0 -10 3 2 5 -2 -13
vt0=cut perfect	0 7 -1 9 -16 0 -4
vt0=cut present	-2 -4 1 -5 10 0 -5
vt0=drop future	-6 0 10 -5 0 0 0
vt0=drop past	0 0 -12 8 5 0 0
vt0=enter future	-1 -3 0 7 2 0 -15
vt0=enter past	0 0 2 -12 6 0 0
vt0=enter present	5 -10 4 3 -5 -1 -11
vt0=expect present	3 3 -11 2 -3 0 4
vt0=face past	0 -5 -7 13 -10 -1 2
vt0=face present	-3 0 3 -22 -11 5 17
vt0=fall future	0 0 0 11 -1 0 -12
vt0=fall past	-2 -3 3 -11 12 -3 -3
vt0=fall present	2 0 2 6 -13 -3 0
vt0=get past	2 -4 14 -5 -8 -7 -1
vt0=get present	0 1 -13 11 2 -2 1
vt0=go past	-3 -7 7 -10 6 2 -6
vt0=go pluperfect	-3 -6 14 -7 -2 0 -6
vt0=have past	9 1 8 -13 -18 3 10
vt0=have present	-5 4 4 4 2 -6 -14
vt0=hit present	1 -3 -2 13 -8 -2 -12
vt0=impose modal	0 0 -3 -9 0 0 12
vt0=impose past	0 -1 -1 11 -4 -1 -7
vt0=impose present	0 -2 -8 -3 12 0 1
vt0=keep future	-1 3 14 -15 0 0 -6
vt0=keep modal	0 -5 10 -7 6 0 -11
vt0=keep past	0 0 12 -1 -10 0 -4
vt0=leave future	0 -5 15 -13 0 0 -3
vt0=let future	-1 -1 4 6 0 0 -11
vt0=let modal	0 -3 -11 7 6 0 0
vt0=let perfect	0 0 -6 -6 12 0 -4
vt0=levy present	0 4 21 -14 -16 0 -17
vt0=lift present	0 -4 -10 9 3 0 -1
vt0=look modal	-1 -11 5 11 0 0 -7
vt0=look present	5 0 -11 1 0 0 4
vt0=lower future	-2 -1 -8 10 -1 6 -6
vt0=lower perfect	0 0 4 -17 15 0 -6
vt0=lower present	-2 -2 -9 8 -4 0 5
vt0=maintain present	0 -2 11 -6 -2 0 -1
vt0=make modal	-4 0 -8 -5 -2 0 14
vt0=make present	-1 -11 4 12 -26 -2 -7
vt0=offer past	11 0 -6 -9 0 0 0
vt0=other past	8 -15 -4 -1 14 -11 -7
vt0=other perfect	2 4 -15 -1 -1 -2 12
vt0=other pluperfect	-3 -5 13 -15 -5 -10 11
vt0=other present	-12 11 -3 1 -3 -2 0
vt0=owe present	0 -7 -7 14 -5 0 -2
vt0=pay future	-1 4 -9 -2 -5 0 12
vt0=pay modal	5 0 -19 2 3 0 7
vt0=pay past	-11 -11 -27 10 22 3 -20
vt0=pay perfect	-3 -12 18 0 -11 -3 -8
vt0=pay pluperfect	-4 -5 -14 -3 16 4 -9
vt0=pay present	10 8 13 -4 -22 -10 -18
vt0=propose past	-3 -2 -13 -7 9 0 4
vt0=put future	0 -8 -13 -3 -2 -3 18
vt0=put perfect	-7 3 11 -8 -8 0 1
vt0=put pluperfect	-6 -10 4 11 -4 0 -15
vt0=put present	-13 2 -12 1 13 4 -3
vt0=raise future	-1 3 -5 -10 -1 0 11
vt0=reach past	0 -1 -11 -7 0 15 -1
vt0=reach pluperfect	0 -5 -8 14 -14 0 -3
vt0=reach present	-1 0 0 -14 10 3 -3
vt0=replace modal	-2 -1 10 1 0 0 -10
vt0=reply past	0 -2 13 -10 -3 0 -4
vt0=return modal	3 -4 9 1 -2 0 -13
vt0=say past	-5 8 2 0 -13 -5 4
vt0=say present	0 -1 -11 9 8 -2 -4
vt0=see present	-5 -2 -10 -7 4 0 13
vt0=set present	-4 10 -1 3 -3 0 -12
vt0=stand past	0 -13 -27 14 0 8 -1
vt0=stand present	-5 6 15 -7 -16 -3 -8
vt0=stay past	0 -1 -5 -4 10 0 -4
vt0=stop past	0 -2 -10 0 14 0 -1
vt0=stop present	0 -8 4 10 -16 0 0
vt0=suspend future	0 -12 23 -18 0 0 -3
vt0=suspend past	0 2 -13 6 0 0 -1
vt0=suspend perfect	0 -5 -14 14 4 0 -1
vt0=take modal	-6 6 5 -15 0 -1 3
vt0=take past	-9 1 -18 11 7 1 -6
vt0=take perfect	-1 -3 11 -9 -7 0 4
vt0=take present	6 -13 16 -5 -18 8 -1
vt0=tell past	7 -12 14 -5 -12 -8 -4
vt0=want past	-5 0 -10 -6 1 0 12
vt0=want present	7 -13 8 -8 0 -1 -3
vt1=add modal	-3 8 1 -11 0 0 -1
vt1=add past	-1 -2 -10 -3 12 0 2
vt1=admit modal	4 0 1 4 0 0 -11
vt1=agree perfect	3 0 -14 13 0 0 -5
vt1=announce past	-7 15 -3 -5 -8 1 1
vt1=announce perfect	-4 0 -13 4 -2 0 6
vt1=announce pluperfect	6 -10 4 8 -11 -5 -4
vt1=announce present	4 -2 0 -11 7 0 0
vt1=answer past	-2 6 10 -5 -3 -6 -10
vt1=answer pluperfect	0 8 0 9 -15 0 -6
vt1=answer present	-4 2 -11 -4 16 0 -4
vt1=apply present	-1 -6 -8 -1 2 0 14
vt1=ask past	-1 -7 -4 -5 14 5 -5
vt1=ask present	0 -13 8 -12 -6 0 6
vt1=be future	4 -3 3 6 2 -4 -12
vt1=be modal	4 2 -10 2 7 -12 -3
vt1=be perfect	4 -10 8 -5 0 2 -6
vt1=be pluperfect	1 -18 -9 5 7 -5 2
vt1=bear present	0 -8 16 -10 3 0 -11
vt1=bring infinitive	0 0 -13 8 -3 0 6
vt1=bring past	0 -9 17 -3 -9 0 -3
vt1=bring perfect	0 0 6 -13 7 0 -7
vt1=bring present	-3 6 -10 -2 2 0 12
vt1=charge future	-3 -2 0 10 -9 -6 -7
vt1=charge gerund	2 -11 12 -13 7 -1 -7
vt1=charge infinitive	-5 -13 -9 -1 9 -5 13
vt1=charge modal	-2 -1 -8 5 -17 -3 9
vt1=charge past	-17 3 -21 5 13 9 -16
vt1=charge perfect	-1 12 8 -11 -12 -3 0
vt1=charge pluperfect	-4 -7 -13 6 6 4 -6
vt1=charge present	7 -3 22 -15 -9 -12 -8
vt1=collect infinitive	0 -2 5 -16 5 0 6
vt1=collect present	-1 2 10 0 -12 0 -10
vt1=come future	-1 -1 8 -14 -1 0 10
vt1=come perfect	0 0 10 -10 0 0 -2
vt1=come present	0 -10 3 2 5 -2 -13
vt1=cut perfect	0 7 -1 9 -16 0 -4
vt1=cut present	-2 -4 1 -5 10 0 -5
vt1=drop future	-6 0 12 -5 0 0 -5
vt1=drop past	0 0 -12 8 6 0 -1
vt1=enter future	-1 -3 0 7 2 0 -15
vt1=enter gerund	-3 6 7 -11 0 0 -3
vt1=enter infinitive	6 0 6 -15 -1 0 2
vt1=enter participle	0 0 -5 -10 12 0 0
vt1=enter past	0 0 2 -12 6 0 0
vt1=enter present	5 -10 4 3 -5 -1 -11
vt1=expect present	-4 3 -14 1 -2 0 11
vt1=face past	0 -5 -7 13 -10 -1 2
vt1=face present	-3 0 3 -22 -11 5 17
vt1=fall future	0 0 0 11 -1 0 -12
vt1=fall past	-1 -2 4 -9 12 -3 -9
vt1=fall present	2 0 2 6 -13 -3 0
vt1=get past	2 -4 14 -5 -8 -7 -1
vt1=get present	0 1 -13 10 2 -2 2
vt1=go future	6 -6 -19 12 -8 2 2
vt1=go gerund	2 2 -18 13 -6 0 1
vt1=go past	-3 -7 7 -10 6 2 -6
vt1=go pluperfect	-3 -6 14 -7 -2 0 -6
vt1=have past	6 1 8 -12 -14 4 7
vt1=have present	-1 0 5 0 5 -6 -11
vt1=hit present	1 -3 -2 13 -8 -2 -12
vt1=impose modal	0 0 -3 -9 0 0 12
vt1=impose past	0 -1 -1 11 -4 -1 -7
vt1=impose present	0 -2 -8 -3 12 0 1
vt1=keep future	-1 3 10 -11 0 0 -4
vt1=keep modal	0 -5 10 -7 6 0 -11
vt1=keep past	0 0 12 -1 -10 0 -4
vt1=keep present	-2 -12 -4 11 0 -1 1
vt1=leave future	0 -5 15 -13 0 0 -3
vt1=let future	-1 -1 4 5 0 0 -11
vt1=let modal	0 -3 -11 7 6 0 0
vt1=let perfect	0 0 -6 -6 12 0 -4
vt1=levy present	0 4 21 -14 -16 0 -17
vt1=lift present	0 -4 -10 9 3 0 -1
vt1=look modal	-1 -11 5 11 0 0 -7
vt1=look present	5 0 -11 1 0 0 4
vt1=lower future	-2 -1 -8 10 -1 6 -6
vt1=lower perfect	0 0 4 -17 15 0 -6
vt1=lower present	-2 -2 -8 7 -2 0 5
vt1=maintain present	0 -2 11 -6 -2 0 -1
vt1=make modal	-4 0 -8 -5 -2 0 14
vt1=make present	-1 -11 4 12 -26 -2 -7
vt1=offer perfect	-5 0 -9 -3 0 0 14
vt1=offer pluperfect	6 -1 5 3 -3 0 -11
vt1=other past	7 -14 -3 -1 14 -11 -8
vt1=other perfect	2 5 -7 -1 -2 -1 4
vt1=other pluperfect	-2 -4 11 -14 -7 -8 13
vt1=owe present	0 -7 -7 14 -5 0 -2
vt1=pay future	-1 5 -9 -2 -5 0 12
vt1=pay gerund	-6 7 5 -1 -1 -2 -15
vt1=pay modal	5 0 -19 1 3 0 8
vt1=pay participle	4 -4 -18 -3 19 0 -1
vt1=pay past	-11 -11 -27 10 22 3 -20
vt1=pay perfect	-3 -12 18 0 -11 -3 -8
vt1=pay pluperfect	-4 -5 -14 -3 16 4 -9
vt1=pay present	10 8 13 -4 -22 -10 -18
vt1=plan participle	-5 3 6 6 -3 0 -11
vt1=propose past	-2 0 -7 -4 -4 0 15
vt1=put future	0 -8 -13 -3 -2 -3 18
vt1=put infinitive	3 4 -13 5 -6 0 0
vt1=put perfect	-7 3 12 -7 -8 0 0
vt1=put pluperfect	-6 -10 4 11 -4 0 -15
vt1=put present	-13 -5 -12 2 13 4 0
vt1=raise future	-1 3 -5 -10 -1 0 11
vt1=raise infinitive	0 -13 10 -5 -8 0 4
vt1=reach past	0 -1 -11 -7 0 15 -1
vt1=reach pluperfect	0 -5 -8 14 -14 0 -3
vt1=reach present	-1 0 0 -14 10 3 -3
vt1=replace modal	-2 -1 10 1 0 0 -10
vt1=reply past	0 -2 13 -10 -3 0 -4
vt1=return infinitive	-1 8 -6 -2 11 0 -13
vt1=return modal	3 -4 9 1 -2 0 -13
vt1=say past	-4 6 3 0 -12 -5 3
vt1=see present	-5 -2 -10 -7 4 0 13
vt1=set present	-4 10 -1 3 -3 0 -12
vt1=stand past	0 -13 -27 14 0 8 -1
vt1=stand present	-5 6 15 -7 -16 -3 -8
vt1=stay past	0 -1 -5 -4 10 0 -4
vt1=stay present	5 0 2 -13 0 0 7
vt1=suspend future	0 -12 23 -18 0 0 -3
vt1=suspend past	0 2 -13 6 0 0 -1
vt1=suspend perfect	0 -5 -14 14 4 0 -1
vt1=take modal	-6 6 5 -15 0 -1 3
vt1=take past	-8 1 -18 12 7 1 -11
vt1=take perfect	-1 -3 11 -9 -7 0 4
vt1=take present	6 -13 16 -6 -18 8 -1
vt1=tell past	10 -12 15 -13 -12 -8 -3
vt1=want past	-10 0 -8 -5 1 0 15
vt2=add past	0 0 0 -11 11 0 -5
vt2=announce past	-1 -8 -6 0 -2 -2 11
vt2=apply present	-3 8 -9 7 0 0 -15
vt2=be future	-2 3 11 -17 0 0 2
vt2=be modal	-6 -12 5 7 4 3 -1
vt2=begin present	-1 -3 -4 15 -8 0 -10
vt2=charge present	2 -11 15 -8 -16 2 2
vt2=come past	0 1 9 -14 -4 -1 2
vt2=come present	2 13 -4 -2 -13 0 2
vt2=end participle	0 0 -14 -6 18 0 -1
vt2=end present	0 -9 8 6 -13 0 0
vt2=go future	0 -2 9 -11 2 0 -3
vt2=go modal	0 -8 15 -4 -7 0 -3
vt2=go participle	-2 0 6 5 0 0 -12
vt2=go past	0 0 -11 11 -1 -2 2
vt2=go present	3 -3 -6 -6 9 -4 4
vt2=halve present	0 0 14 -10 -6 0 0
vt2=leave participle	0 0 12 -8 -6 0 0
vt2=levy present	0 0 19 -14 -7 0 -5
vt2=other perfect	1 -1 13 -9 -2 0 -6
vt2=other present	-8 -13 13 1 0 -2 0
vt2=pay modal	0 0 12 -2 -7 0 -4
vt2=remain present	3 0 2 3 -12 0 -8
vt2=return present	0 15 -3 -13 -1 0 -1
vt2=run past	0 0 -12 -1 13 0 0
vt2=start modal	0 -11 -1 -7 0 0 15
vt2=start present	0 0 -14 8 7 0 -6
vt2=stay present	-3 -15 0 6 1 0 2
vt2=suspend participle	6 -9 -17 19 -7 0 -1
vt2=suspend present	-3 -1 13 -10 1 0 -1
vt2=take past	0 -1 19 -6 -14 0 -5
w1=denied w2=if_lapsed	0 -20 8 2 16 -2 -15
w1=denied w2=now	12 12 -16 3 -4 5 -12
w1=denied w2=plain	11 -16 8 -14 -6 -10 13
w1=denied w2=proposed	16 -9 5 -7 -9 3 -9
w1=if_lapsed w2=past	-1 4 -2 -1 8 0 -12
w1=if_lapsed w2=plain	-10 19 8 -31 2 -17 -2
w1=if_lapsed w2=proposed	0 1 -21 10 0 -5 6
w1=now w2=past	-3 -10 13 -4 4 -10 -13
w1=now w2=plain	-5 -8 13 3 -7 -14 -2
w1=now w2=proposed	2 7 16 -13 -14 0 -6
w1=past w2=if_lapsed	0 2 1 2 -11 5 -1
w1=past w2=now	-23 -8 -8 -2 19 11 -12
w1=past w2=plain	0 -6 -4 1 9 -6 0
w1=past w2=proposed	0 -7 29 -24 -10 0 -2
w1=peak w2=now	-2 -8 5 -3 -8 12 -10
w1=peak w2=past	-6 -14 -24 17 -7 21 -14
w1=plain w2=plain	-15 -8 6 6 1 -7 -1
w1=proposed w2=now	-3 5 3 0 -20 -10 6
w1=proposed w2=past	-6 -20 16 -13 -4 3 9
w1=proposed w2=plain	-2 7 -23 11 0 -18 8
w:0	22 -11 2 -19 7 -18 -7
w:1	20 -5 -3 -6 -4 0 -8
w:11	-3 10 6 1 -21 -3 -4
w:12	-3 -8 50 -25 -20 -7 -35
w:13	3 2 11 -2 1 -8 -23
w:14	-3 6 -2 -2 -3 -8 3
w:15	-5 19 -1 -4 7 0 -33
w:16	6 8 -27 -3 -9 -1 8
w:17	-11 8 4 -12 0 -8 1
w:19	0 13 -2 -2 0 0 -8
w:20	-1 12 -3 -5 -1 0 -5
w:21	-1 12 0 -8 -1 0 -5
w:22	5 3 -14 -18 -16 0 26
w:23	-3 -9 37 -33 -1 -5 -11
w:24	0 -5 -29 20 -5 -1 0
w:25	6 -4 5 -11 -6 -16 9
w:26	0 -3 12 4 -16 -5 -6
w:27	-9 -5 -9 0 20 -6 -6
w:28	-2 -4 -14 2 1 -5 16
w:29	3 10 -19 10 -2 -4 -1
w:3	-8 -13 -9 -15 -13 28 0
w:30	0 -26 34 -10 -6 -4 -18
w:31	-13 2 4 9 -7 -6 -3
w:32	-19 -9 -8 1 15 3 -1
w:34	1 5 -10 -2 0 11 -3
w:4	-4 11 0 -15 0 -1 3
w:5	0 -4 27 -14 -12 0 -6
w:6	-3 -9 -12 19 -5 2 -13
w:7	-13 -6 22 -21 5 9 -12
w:8	-21 -9 9 -10 17 1 -17
w:9	-15 -22 43 -19 -10 -5 -6
w=denied	27 -10 -4 -10 2 -4 -13
w=if_lapsed	-9 16 -1 -8 -1 -12 -5
w=now	-5 -4 14 -1 0 -9 -9
w=past	-11 -21 3 -6 15 11 -7
w=peak	-12 -19 -17 11 -13 28 -8
w=proposed	3 -4 9 -4 -20 -18 8`;
