// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_WHAT = `controls	duties	exclusions	none	other	sale	talks	truce
<always>	-24 -13 -23 52 -9 -24 -21 -11
a:!	0 -15 0 15 0 0 0 0
a:'	0 -16 0 12 4 0 0 0
a:'s	0 -17 0 22 -10 0 -10 0
a:'s <level>	0 0 1 -12 -3 0 0 13
a:'s <number>	0 -11 0 18 0 0 0 -7
a:'s <quality>	0 10 0 -10 0 1 0 0
a:'s ship	0 4 0 -11 4 0 0 0
a:-	-3 14 0 -15 0 0 0 10
a:.	-11 -10 -21 37 -10 -9 2 -13
a:<agent>	-8 -11 -3 23 0 1 -9 -2
a:<day-ahead>	-8 12 -14 17 -26 -4 -9 -6
a:<day-ahead> .	0 28 0 -18 -1 0 -1 -3
a:<day-gone> .	0 -2 0 16 -6 0 -3 -1
a:<day-today>	0 -13 0 -3 6 0 0 11
a:<gate>	0 -9 1 -1 22 0 1 -19
a:<goods-amount>	0 0 0 9 -1 0 0 -3
a:<goods>	0 16 3 -18 1 -3 -3 0
a:<level-noun>	-4 4 -4 -8 9 -3 -10 9
a:<level>	-22 12 -10 3 -4 0 1 -9
a:<level> .	0 0 0 26 -12 0 -6 -21
a:<level> <level>	0 5 0 -20 -1 0 0 16
a:<level> apply	0 11 0 -6 0 0 0 -7
a:<level> at	0 -11 0 3 0 0 0 8
a:<level> here	0 -6 0 10 0 0 0 -3
a:<level> in	0 32 0 -21 -6 0 0 -4
a:<level> is	0 -6 0 16 0 0 0 -8
a:<level> on	-6 -4 0 0 -3 2 1 10
a:<money>	0 0 -9 4 9 0 0 -9
a:<money> .	0 11 0 -7 0 0 0 -2
a:<money> per	0 0 0 -9 7 0 0 2
a:<month-ahead>	-1 -10 0 16 1 0 0 -6
a:<month-gone>	0 0 0 -14 14 0 -1 0
a:<name>	-3 -9 4 -5 12 2 -8 5
a:<name> <level>	0 4 0 3 0 0 0 -9
a:<name> collect	0 7 0 -10 2 0 0 0
a:<name> go	0 -5 0 14 0 0 0 -7
a:<name> has	0 -4 0 10 0 0 0 0
a:<name> keep	0 0 0 -14 14 0 0 0
a:<name> take	0 2 0 -10 0 0 0 7
a:<name> would	0 -13 0 21 0 0 0 -7
a:<not>	0 -6 6 11 -2 -9 1 -6
a:<number>	0 10 3 1 3 -10 -6 -18
a:<number> .	-3 13 -3 9 -7 -1 0 -18
a:<number> again	0 10 0 -12 0 0 0 0
a:<number> and	0 8 0 -10 -5 0 0 8
a:<number> economy	0 -6 0 9 0 0 0 0
a:<number> in	0 12 0 -4 0 0 0 -5
a:<number> th	4 -2 0 -11 12 0 0 -1
a:<number> to	0 -9 0 13 0 0 0 0
a:<office>	-3 -1 0 12 6 -2 -3 -9
a:<office> 's	0 -9 0 10 0 0 0 0
a:<organisation>	-8 -7 -4 -3 21 -2 -7 4
a:<organisation> 's	0 -1 0 14 -7 0 0 0
a:<organisation> .	0 8 0 -3 1 0 -3 -3
a:<organisation> by	0 0 0 -8 10 0 0 0
a:<organisation> to	0 12 0 -8 -1 0 0 0
a:<person>	-5 -13 0 41 -8 -4 -5 -14
a:<person> and	0 17 0 0 0 0 0 -15
a:<person> would	0 10 0 -9 0 0 0 0
a:<quality>	-6 9 10 -3 0 6 2 -17
a:<quality> car	0 17 0 -16 0 0 0 0
a:<quality> cocoa	0 5 6 -10 0 0 0 -1
a:<quality> duty	0 -5 0 16 0 3 0 -14
a:<quality> good	0 8 0 -3 -5 0 0 1
a:<quality> port	0 7 0 -12 7 0 0 0
a:<quality> ship	-2 0 0 -3 9 0 0 -1
a:<quality> tariff	0 13 0 -17 0 0 0 4
a:<seat>	-8 -6 0 12 -11 -3 -4 13
a:<seat> .	0 3 0 -5 -10 0 -2 14
a:<sender>	7 17 0 -10 -4 0 0 -12
a:<span>	-5 20 4 -9 12 0 -2 -19
a:<span> .	0 20 1 -6 0 0 0 -15
a:<taker>	0 -18 0 17 -4 6 0 0
a:<v-bear>	-3 4 -12 0 0 -8 0 0
a:<v-begin>	0 2 -1 5 -1 -9 -15 3
a:<v-buy>	0 0 0 2 0 5 0 -12
a:<v-down>	-3 9 0 -9 0 -1 3 2
a:<v-end>	0 -2 0 1 -16 -4 0 9
a:<v-impose>	-14 5 0 2 3 -10 4 -10
a:<v-lack>	14 -7 -1 0 -3 0 0 0
a:<v-propose>	-3 -14 -5 -2 9 -1 13 5
a:<v-renew>	0 -3 -1 17 -15 0 -4 0
a:<v-return>	0 -4 0 -2 0 0 0 11
a:<v-say>	-5 -21 -3 19 12 -1 0 -6
a:<v-sell>	5 -1 -2 -4 12 2 0 -18
a:<v-sign>	-8 -14 -5 -5 18 0 5 3
a:<v-stay>	0 -24 10 8 -12 0 0 10
a:<v-suspend>	-2 2 0 5 -24 0 -1 7
a:<v-target>	-3 9 0 -5 9 0 -6 -5
a:<v-threaten>	0 -18 0 17 0 0 0 0
a:<v-up>	0 2 -7 7 -5 4 -9 -3
a:?	0 -1 -7 10 -11 5 -8 1
a:a	-1 -7 0 -14 0 4 14 19
a:a <quality>	0 15 0 -12 5 0 0 -10
a:a fee	0 -9 0 0 8 0 0 1
a:a further	0 -10 0 0 9 0 0 0
a:a law	0 0 0 -8 10 0 0 0
a:a licence	9 -2 0 -1 0 0 0 0
a:a tariff	0 10 0 -14 0 0 -2 6
a:a truce	0 -3 7 -9 5 0 0 1
a:abroad	2 -13 0 12 0 0 0 0
a:across	0 -8 0 9 0 0 0 0
a:across the	0 -8 0 9 0 0 0 0
a:additional	0 6 10 -14 -14 0 0 10
a:additional duty	0 6 10 -11 -14 0 0 5
a:after	0 5 0 -1 -11 0 -3 7
a:after <span>	0 3 0 2 0 0 0 -10
a:again	0 15 0 -11 4 0 0 -7
a:again .	2 3 0 -11 11 0 0 -4
a:agree	0 -10 0 0 0 0 10 0
a:agree in	0 0 0 -9 0 0 4 5
a:agree on	0 -1 0 -1 0 0 10 -4
a:agreement	0 -35 0 19 0 0 -7 16
a:agreement .	0 -10 0 -1 0 0 0 10
a:ahead	0 9 0 -9 0 0 0 0
a:aircraft	0 11 0 -8 0 0 0 0
a:all	0 24 0 -4 -10 0 0 -15
a:aluminum	0 11 0 -9 0 0 0 0
a:an	0 9 4 -11 -12 1 -2 9
a:an hour	0 0 0 -9 0 0 0 10
a:and	-14 14 0 0 -24 -2 -4 9
a:and <name>	0 -10 0 10 -8 0 0 2
a:and <number>	0 -14 0 2 1 0 0 11
a:and <person>	0 15 0 0 0 0 0 -14
a:and <quality>	0 -7 0 9 9 0 0 -12
a:and go	0 -12 0 6 0 0 0 4
a:and is	0 0 0 11 -1 0 0 -13
a:and last	0 6 0 3 0 0 0 -13
a:and not	0 -2 0 -1 0 0 0 9
a:and to	0 -1 -2 -5 0 0 0 14
a:and will	0 0 0 12 -3 0 0 -10
a:another	0 7 0 -1 -2 0 4 -10
a:answer	0 -7 0 17 -7 0 0 0
a:answer to	0 -6 0 10 -3 0 0 0
a:apply	0 1 3 -3 -10 0 0 7
a:are	-1 1 8 8 -9 -1 -5 -1
a:are exempt	0 0 -7 9 -2 0 0 0
a:are free	0 -8 10 -1 -2 0 0 3
a:as	0 -12 0 7 -9 0 12 0
a:as a	0 0 0 -4 0 0 0 9
a:as plan	0 -8 0 9 0 0 0 0
a:ask for	0 -9 0 15 -3 0 0 0
a:at	1 -8 -4 17 0 0 0 -11
a:at <number>	0 0 0 -1 8 -1 -1 -4
a:at once	0 -7 0 10 0 0 0 0
a:at the	2 -2 -3 12 -1 4 0 -11
a:away	2 -15 0 12 -2 0 0 1
a:back	0 14 0 -20 -1 0 -6 10
a:back .	0 13 0 -14 0 0 0 0
a:ban	9 -1 0 -6 0 4 0 -3
a:banana	0 15 0 -19 0 0 0 5
a:be	-7 12 5 -21 9 6 7 -6
a:be <number>	0 27 0 -14 -2 0 4 -21
a:became	0 -14 0 21 0 0 0 -8
a:become	3 20 0 -14 0 0 0 -12
a:become <number>	0 8 0 -8 0 0 0 0
a:been	0 -19 0 11 -12 0 4 9
a:been <level>	0 -16 0 14 0 0 0 0
a:before	0 3 0 0 -5 4 6 -11
a:before the	0 4 0 7 0 0 0 -10
a:begin	0 15 0 -2 1 0 0 -18
a:begin .	0 14 0 -9 0 0 0 0
a:benefit	0 10 0 0 -6 0 0 0
a:between	0 -12 0 15 -4 0 0 -2
a:border	0 -3 0 10 0 0 0 -4
a:both	6 5 0 -25 14 0 3 -4
a:both country	0 -5 0 -4 10 0 0 0
a:bring	0 13 0 -14 6 0 -2 0
a:bring it	0 10 0 -10 0 0 0 0
a:built	0 0 0 12 -1 0 0 -5
a:busan	6 2 0 9 0 0 0 -14
a:butter	0 -1 6 10 -11 0 0 -6
a:by	1 -7 -1 12 -10 4 0 -3
a:by <day-ahead>	0 13 0 -14 3 0 0 0
a:by <level>	0 -11 0 12 0 0 0 0
a:cabinet	0 12 0 -10 0 0 0 0
a:call	0 -10 0 10 6 0 0 -4
a:call with	0 8 0 -10 0 0 0 1
a:can	0 3 0 7 -14 0 0 0
a:canned	0 8 0 -6 0 0 0 0
a:capital	0 -10 0 15 0 0 -2 0
a:cement	0 9 0 0 0 0 0 -10
a:change	0 -17 0 17 0 0 0 0
a:charge <level>	0 -3 0 15 -3 0 0 -11
a:charge <number>	0 -9 0 2 -6 0 0 10
a:charge a	0 -6 0 11 0 0 0 -3
a:charge on	0 11 0 -9 -1 0 0 0
a:cheese	0 12 0 -10 0 0 0 0
a:chip	-1 -3 0 14 0 0 0 -6
a:close	0 -3 0 -9 0 0 0 13
a:close .	0 -2 0 -8 0 0 0 11
a:cocoa	0 8 6 -11 0 0 0 -3
a:cocoa butter	0 8 6 -10 0 0 0 -3
a:coffee	0 8 0 -8 0 0 0 0
a:come	0 0 0 6 -12 0 0 1
a:come down	0 10 0 -7 0 0 0 -1
a:come to	0 -9 0 19 0 0 0 -7
a:commerce	-4 -2 0 12 0 0 0 0
a:conference	0 -6 0 10 0 0 0 0
a:confirm	0 -1 0 -5 11 0 0 -3
a:control on	0 -9 0 0 0 0 0 9
a:cost	0 -17 0 7 14 0 0 0
a:could	6 16 0 -16 2 0 0 -5
a:date	12 -1 0 -15 0 0 3 2
a:day	-6 -3 0 -14 -6 0 12 12
a:day .	0 -6 0 2 -2 0 0 10
a:deadline	0 0 0 -21 0 0 16 5
a:deadline .	0 0 0 -16 0 0 13 4
a:decide on	0 0 0 1 -9 0 9 0
a:decision	0 6 0 -14 9 0 0 0
a:do	0 14 0 -5 -13 0 0 0
a:doe not	0 11 0 -5 0 0 0 -5
a:door	0 -1 0 -8 0 0 0 11
a:duty	-10 11 8 -6 -9 1 -4 2
a:duty .	0 -1 11 5 -11 0 -1 0
a:duty is	0 2 0 5 0 0 0 -10
a:duty of	-4 -4 0 -5 0 2 0 12
a:duty will	0 12 0 -8 0 0 0 0
a:each	0 0 0 0 8 0 0 -14
a:earth	0 -14 0 10 0 0 0 3
a:economy	0 -8 0 12 0 0 0 0
a:effect	0 -8 0 12 0 0 0 0
a:end	-1 -9 7 -10 -6 -1 -5 20
a:end .	-2 -10 3 -4 -2 0 0 15
a:end on	0 4 0 7 0 0 0 -13
a:entry	0 16 0 -12 0 0 0 0
a:escape	0 8 0 -10 3 0 0 0
a:evening	6 2 0 16 -8 0 0 -20
a:every	0 -11 13 1 -1 0 0 0
a:everybody	0 9 0 -5 0 0 0 0
a:exclusion	0 -3 16 0 -12 0 0 0
a:exempt	0 0 -10 13 -4 0 0 0
a:exemption	-3 -4 13 2 -7 0 0 -4
a:export	8 2 0 5 -10 0 0 -12
a:extend a	0 0 0 -10 0 0 0 11
a:fall to	0 10 0 -6 0 0 0 -1
a:fare	0 -13 0 15 0 0 0 0
a:fee	-1 -11 -4 0 16 0 0 -2
a:fentanyl	0 -10 0 7 0 0 0 2
a:figure	0 11 0 -10 0 0 0 0
a:find	7 -2 0 0 -4 8 1 -11
a:flour	0 0 0 11 0 0 0 -10
a:followed	0 11 0 -8 0 0 0 -3
a:for	3 -9 13 2 -8 4 0 -4
a:for <number>	1 -12 6 9 -3 0 0 -2
a:for <span>	-2 0 6 14 -2 0 0 -17
a:for good	0 -3 0 -4 9 0 0 0
a:for the	-5 12 -8 -7 -3 0 6 1
a:force	0 -10 0 6 3 0 0 0
a:found	0 -4 0 13 -4 0 0 0
a:four	0 -14 0 10 0 0 0 3
a:framework	0 -9 0 11 0 0 0 0
a:free	0 -2 11 0 2 0 -2 -6
a:free of	0 -17 9 8 0 0 0 -1
a:from	-9 -5 0 9 7 0 -5 -10
a:from <day-ahead>	0 -13 0 26 -3 0 0 -12
a:from <day-gone>	0 -7 0 11 0 0 0 -2
a:from <level>	0 9 0 -8 5 0 0 -3
a:from <name>	-1 5 6 -1 -10 0 0 0
a:from abroad	0 -4 0 8 0 0 0 0
a:further	3 0 0 -8 9 0 0 -2
a:further <level>	0 -9 0 9 0 0 0 0
a:get	0 12 0 -14 -1 0 0 4
a:go	0 -13 -6 10 7 -1 -6 7
a:go on	0 0 -1 8 0 0 0 -1
a:good from	0 13 2 -8 -3 0 0 -2
a:good is	0 11 0 -10 0 0 0 0
a:good of	0 -7 0 9 0 0 0 0
a:good will	0 7 0 -12 0 0 0 4
a:had	0 -25 0 27 0 0 0 -4
a:half	0 -8 0 20 -1 0 0 -7
a:hand	0 1 0 10 -8 0 0 -5
a:has	0 1 -1 0 -11 0 3 2
a:has been	0 -5 0 -4 -4 0 6 11
a:have	-1 -15 0 11 -9 0 13 0
a:have been	0 -19 0 17 0 0 0 3
a:have to	0 10 0 -10 0 0 0 0
a:he	0 -7 0 21 -14 0 0 -7
a:he call	0 -9 0 9 0 0 0 0
a:he would	0 9 0 -9 0 0 0 0
a:hear	0 -4 0 -11 12 0 0 3
a:heard	0 -2 0 15 0 0 0 -9
a:here	0 -17 0 13 0 0 0 3
a:his	0 11 0 -1 0 0 0 -8
a:hour	0 -4 0 -7 -1 0 0 14
a:import surcharge	0 -9 0 9 0 0 0 0
a:impose	0 -2 0 13 -7 0 0 0
a:in	3 10 -9 4 8 -7 -15 -16
a:in <month-ahead>	0 -10 0 1 7 0 0 0
a:in <name>	-3 11 0 -3 2 0 -2 -6
a:in <seat>	0 10 0 -2 -2 0 0 0
a:in <span>	0 -2 0 -6 11 0 0 0
a:in any	0 4 0 -13 0 0 0 9
a:in force	0 -9 0 5 3 0 0 0
a:in the	6 12 0 -17 0 1 1 0
a:into	0 -17 0 4 0 0 -1 14
a:investigation	0 -6 0 10 0 0 0 0
a:is	5 -3 -5 4 -20 -2 5 0
a:is <level>	0 -1 0 16 0 0 0 -18
a:is <number>	0 0 0 12 0 0 0 -14
a:is at	0 -6 0 9 0 0 0 0
a:is charge	0 8 0 -6 0 0 0 0
a:is go	0 -11 0 2 0 0 0 8
a:is not	0 15 0 0 0 0 0 -13
a:is off	0 -9 0 10 0 0 0 0
a:is over	0 -1 0 -7 0 0 0 11
a:is the	9 7 0 -29 -1 0 1 7
a:is to	0 11 0 -13 0 0 0 0
a:it	2 -8 -11 14 3 -11 10 -9
a:it 's	0 -11 0 7 -4 0 0 5
a:it .	4 -6 -2 -2 17 -3 -4 -8
a:it end	0 -2 0 -2 0 0 0 7
a:it has	2 7 0 -15 -2 0 0 10
a:it in	0 10 0 -8 0 0 0 0
a:it may	0 9 0 -2 0 0 0 -4
a:it was	0 -14 0 20 0 0 0 -3
a:it will	0 3 0 -23 2 0 7 7
a:it would	0 -7 0 14 0 0 0 -8
a:its	-1 9 -5 -22 21 0 -1 0
a:its <organisation>	0 -2 0 11 -5 0 0 0
a:its own	0 0 0 -9 3 0 0 5
a:justice	0 -7 0 -5 12 0 0 0
a:know	0 9 0 -1 0 0 0 -7
a:lapse	0 -9 0 0 0 0 4 6
a:largest	0 -9 0 11 0 0 0 0
a:last	-10 12 2 -27 6 0 9 8
a:last <span>	0 16 0 -16 0 0 0 0
a:last day	-1 -4 1 -12 0 0 0 17
a:last for	0 -5 0 9 0 0 0 -3
a:last week	0 0 0 -16 9 0 0 9
a:later	0 0 0 -13 0 0 0 11
a:later .	0 0 0 -13 0 0 0 11
a:latest	3 12 0 -12 0 5 0 -6
a:law of	0 -5 0 -5 10 0 0 0
a:let	0 -9 0 -3 11 0 0 3
a:levy	0 15 0 0 -9 0 -2 -8
a:licence	11 -4 0 0 -3 0 0 -1
a:lift	0 4 0 10 -11 0 0 -4
a:machine	0 -12 2 11 0 0 0 0
a:match	0 9 0 -4 0 0 0 0
a:may	1 0 0 0 -12 6 0 4
a:may be	0 9 0 -2 -12 7 0 -1
a:meet	0 -13 0 10 -4 0 0 5
a:men	0 -4 0 -6 0 0 0 11
a:metal	4 6 0 -9 0 0 0 -2
a:minister	0 -8 0 13 0 0 0 -2
a:minute	0 11 0 -10 0 0 0 0
a:month	1 -20 0 1 11 0 -1 4
a:month .	0 -11 0 -2 12 0 0 1
a:more	2 -14 0 21 -15 1 0 -2
a:more .	0 0 0 10 -1 0 0 -8
a:morning	0 5 0 1 1 0 0 -12
a:most	0 10 0 -2 -3 0 0 -3
a:most <quality>	0 10 0 -8 0 0 0 0
a:must	0 0 0 -24 10 0 13 1
a:name	0 -9 0 14 0 0 0 0
a:need	9 -12 -1 5 -1 0 0 0
a:net	0 0 0 -8 7 0 0 2
a:net ton	0 0 0 -8 7 0 0 2
a:new rate	0 13 0 -3 -9 0 0 0
a:new tariff	0 9 0 -11 2 0 0 0
a:next	0 7 0 -5 13 -5 -1 -7
a:next week	0 0 0 14 0 0 0 -11
a:next year	0 14 0 -19 15 0 0 -3
a:night	0 -10 0 5 -9 0 0 12
a:night .	0 2 0 -15 0 0 6 11
a:no	4 0 0 16 0 0 0 -19
a:nobody	0 -7 0 19 -1 0 0 -9
a:noon	0 -11 0 11 4 0 0 -1
a:noon .	0 0 0 9 -3 0 0 -3
a:north	0 -8 0 9 0 0 0 0
a:not	0 4 8 6 -6 0 -6 -11
a:not be	0 -13 7 0 5 0 -2 0
a:not come	0 -13 0 14 0 0 0 0
a:nothing	0 -10 0 -6 0 0 8 11
a:nothing .	0 0 0 -7 0 0 0 10
a:notice	7 -4 0 -9 2 0 0 5
a:now	0 8 0 -4 1 0 0 -4
a:number	0 -14 0 5 0 0 0 9
a:object	0 0 0 -5 10 0 0 0
a:of	-10 -18 2 20 7 -4 -33 0
a:of <level>	-5 0 0 9 -5 0 -4 0
a:of <month-ahead>	-1 0 0 11 -3 0 0 -1
a:of <month-gone>	3 0 0 -15 16 0 0 -2
a:of <name>	0 -9 0 3 0 0 0 6
a:of <span>	0 12 0 -15 6 0 0 -3
a:of it	0 -3 0 0 11 0 0 -4
a:of last	-1 11 0 -3 0 0 0 -5
a:of next	0 10 0 -3 6 0 0 -9
a:of the	0 -32 8 43 -27 0 -1 -1
a:of thi	-6 -8 0 -3 5 -1 0 12
a:of up	0 -14 0 6 0 3 0 0
a:off	0 -9 0 7 5 -2 0 1
a:off .	0 -12 0 7 8 0 0 0
a:off the	0 -12 0 14 0 0 0 0
a:oil	0 7 0 -4 -4 0 0 0
a:old	0 10 0 -1 0 0 0 -7
a:olive	0 10 0 -9 0 0 0 0
a:on	0 8 -7 0 -19 -5 12 3
a:on .	0 14 0 -10 0 0 0 -1
a:on <day-ahead>	0 1 -3 23 -7 0 0 -21
a:on <quality>	-6 12 0 0 -4 0 0 -6
a:on a	0 -10 0 -5 4 0 8 0
a:on an	0 12 0 -4 -5 0 0 0
a:on each	0 9 0 -9 0 0 0 0
a:on our	0 16 0 -14 0 0 -3 0
a:on the	-2 -22 1 0 9 0 -1 12
a:only the	0 13 0 -17 0 0 0 4
a:opened	0 -11 0 21 -4 0 0 -1
a:order	0 5 0 0 -4 6 0 -9
a:other .	0 13 0 -8 0 0 0 0
a:our	0 11 -2 -11 15 0 -5 -5
a:out	-2 -3 -3 -5 11 2 -3 3
a:out .	-3 -9 -3 -3 5 0 0 12
a:outside	0 -11 0 2 8 0 0 0
a:over	0 -10 0 -12 16 0 10 3
a:over .	0 1 0 -10 0 0 0 10
a:owe	0 5 0 -9 0 0 0 5
a:own	0 -1 0 -7 12 0 0 0
a:paper	0 -17 0 22 -3 0 0 0
a:parcel	-2 -2 9 0 0 0 0 -7
a:partner	0 8 0 -10 3 0 0 0
a:pass	0 -3 0 5 -6 0 -5 9
a:patented	0 -17 0 17 0 0 0 0
a:patented medicine	0 -17 0 17 0 0 0 0
a:pay the	0 23 0 -16 -5 0 0 -4
a:per	0 0 0 -8 7 0 0 1
a:per net	0 0 0 -9 7 0 0 2
a:percent	0 -14 0 14 0 0 0 0
a:phone	0 18 0 -16 0 0 0 0
a:phosphate	0 9 0 0 -5 0 0 -4
a:polysilicon	0 10 0 -8 0 0 0 0
a:port	-1 -7 -4 -10 17 2 0 0
a:port .	0 5 0 -10 3 0 0 0
a:port fee	0 -8 -3 8 8 0 0 -6
a:president	0 -9 0 17 0 0 0 -2
a:prolongation	0 0 0 -14 2 0 9 3
a:publication	0 -11 0 13 0 0 0 0
a:publish	0 6 0 -10 1 0 0 1
a:publish its	0 15 0 -18 5 0 0 0
a:put	-1 10 0 4 -11 -1 1 -11
a:quota	0 -4 0 12 0 0 0 -6
a:rare	0 -14 0 10 0 0 0 3
a:rare earth	1 -8 0 13 0 0 0 -4
a:rate	0 17 -1 -10 -1 0 0 0
a:rate .	0 15 0 -1 -7 0 0 -4
a:rate is	0 -8 0 4 0 0 0 3
a:rather	0 0 0 -10 10 0 0 0
a:rather than	0 0 0 -10 10 0 0 0
a:reach	0 1 0 -9 5 0 -6 4
a:reciprocal	0 0 0 12 0 0 0 -8
a:remain	0 9 0 -5 0 0 0 0
a:renew	0 0 -1 12 0 0 0 -7
a:reply	0 -8 0 0 13 0 -4 -4
a:reply .	0 -6 0 0 10 0 -4 -2
a:report	0 -4 0 19 -7 0 -3 -1
a:rest	8 -1 0 6 0 0 0 -12
a:right	0 15 0 -7 -7 0 0 0
a:right .	0 10 0 -2 -7 0 0 0
a:rise	0 15 0 -10 0 0 0 -7
a:rise to	0 18 0 -17 1 0 0 -4
a:round	0 -1 0 12 0 0 0 -4
a:rule on	0 7 -1 -10 1 0 0 1
a:run .	0 0 0 -9 -2 0 0 14
a:run until	0 -7 0 9 0 0 0 0
a:sale	0 14 0 -9 0 0 0 -4
a:same	-3 -1 0 9 -1 0 0 0
a:say	0 -22 0 19 6 0 5 -12
a:season	0 -8 0 18 -1 -3 0 -3
a:see	0 -3 0 11 0 0 0 -4
a:set	0 3 0 4 -6 0 6 -15
a:shall	0 -5 0 -8 3 0 5 7
a:ship	0 2 0 -14 19 0 0 -10
a:ship .	0 -10 0 -6 15 0 0 0
a:side	6 0 1 -1 0 0 6 -12
a:sign	0 0 0 11 -5 0 -3 -1
a:signature	0 0 0 9 -7 0 0 0
a:since	0 -10 0 5 0 0 0 6
a:sit	0 -6 0 14 -1 0 0 -2
a:software .	-5 11 0 -1 0 0 0 -4
a:some	0 0 0 9 0 0 0 -7
a:speaking	0 0 0 -9 0 0 0 10
a:spring	0 0 0 -10 0 0 0 10
a:start	0 13 0 -2 0 -3 0 -3
a:stay	0 0 0 6 -12 0 0 0
a:step	0 10 0 -9 0 0 0 0
a:stop	0 10 0 -6 -5 0 4 -1
a:subject to	0 2 0 -11 8 0 0 0
a:sugar	0 -12 0 0 2 0 2 4
a:surcharge	0 12 -4 0 -3 0 0 -6
a:table	0 -16 0 13 0 0 0 2
a:take	0 -8 0 1 0 0 0 10
a:talk in	0 -2 0 -4 9 0 0 0
a:talked about	0 -2 0 -3 -3 0 0 10
a:tariff	0 -23 -7 13 7 0 9 -2
a:tariff .	0 -18 0 0 12 0 8 -2
a:tariff at	0 11 0 -5 -3 0 0 -1
a:tariff is	0 -8 0 9 0 0 0 0
a:tax	0 5 0 -14 5 0 0 0
a:telephone	0 -12 0 2 0 0 0 10
a:telephone .	0 0 0 -8 0 0 0 10
a:telephone call	0 4 0 -9 0 0 0 3
a:tell	0 -12 0 -3 8 0 0 6
a:tell the	0 0 0 -7 10 0 0 0
a:text	0 -4 0 -14 3 0 8 5
a:th	4 -2 0 -11 12 0 0 -1
a:that	0 0 0 17 -33 0 0 6
a:that <person>	0 17 0 -11 0 0 0 -5
a:that the	0 -7 0 10 -5 0 0 0
a:the	-4 -7 -4 7 -5 9 -7 -1
a:the <day-ahead>	0 15 0 -14 0 0 0 3
a:the <level>	-1 16 0 -19 14 0 0 -11
a:the <name>	-1 0 -3 3 0 5 0 -10
a:the <number>	7 0 0 7 0 0 0 -15
a:the <office>	-2 -5 0 23 -4 0 0 -13
a:the <organisation>	-4 0 -2 -3 18 0 0 -5
a:the <person>	0 -19 0 23 0 0 0 -7
a:the <quality>	0 -1 1 13 -9 0 6 -14
a:the <seat>	0 -6 0 9 0 0 -3 0
a:the additional	0 9 10 -18 -13 0 0 6
a:the arrangement	0 4 0 -11 0 0 0 5
a:the country	0 -9 0 10 0 0 0 0
a:the day	0 2 0 -16 0 1 6 3
a:the duty	0 12 0 -9 9 0 0 -10
a:the end	0 -1 0 -2 0 0 0 11
a:the first	0 13 0 -1 -6 0 0 -5
a:the last	0 -5 3 -16 0 0 7 10
a:the latest	3 12 0 -12 0 5 0 -6
a:the month	0 -13 0 24 -5 0 0 -10
a:the north	0 -8 0 9 0 0 0 0
a:the old	0 10 0 0 0 0 0 -11
a:the present	0 11 0 -8 0 0 0 0
a:the rate	0 -7 0 0 0 0 0 9
a:the rest	8 0 0 3 0 0 0 -10
a:the same	-3 -1 0 9 -1 0 0 0
a:the section	0 11 0 -8 0 0 0 0
a:the table	0 -12 0 8 0 0 0 2
a:the tariff	0 0 0 -9 6 0 4 0
a:the telephone	0 0 0 -8 0 0 0 10
a:the text	0 -2 0 -10 4 0 8 0
a:the time	0 -10 0 -3 0 4 0 9
a:the truce	-8 -2 0 3 1 0 0 3
a:their	-4 -3 -3 12 0 -2 0 -4
a:them	-3 -11 0 -3 7 0 7 6
a:them .	-2 0 0 -18 10 0 8 3
a:there	0 0 0 13 -9 0 0 -11
a:they	-3 2 0 -3 -6 0 -2 12
a:they had	0 -1 0 10 0 0 0 -6
a:thi	0 0 -1 -23 11 -2 -1 20
a:think	0 0 0 -11 8 0 0 3
a:threaten	0 -17 0 17 0 0 0 0
a:three	0 -23 0 18 0 0 0 7
a:timber	0 -9 0 -1 0 0 5 6
a:time the	0 10 0 -8 0 -1 0 0
a:to	-6 2 -7 5 6 -2 -5 -10
a:to <day-ahead>	-2 5 -4 -5 -7 0 0 12
a:to <level>	0 13 0 -12 6 2 -5 -4
a:to a	0 15 0 -2 0 0 -2 -9
a:to an	0 -3 0 11 0 0 0 -8
a:to be	-1 -12 1 -1 14 0 5 -4
a:to charge	0 3 0 -20 8 0 0 6
a:to decide	0 0 0 6 -11 -1 6 0
a:to extend	0 0 0 -10 0 0 0 13
a:to find	0 -8 0 1 -2 8 1 -3
a:to go	0 9 0 -9 0 0 0 0
a:to pay	0 -9 0 8 3 0 0 -2
a:to put	0 10 0 -1 -3 -1 -1 0
a:to reply	0 -6 0 0 14 0 -4 -4
a:to report	0 0 0 11 -3 0 -3 0
a:to run	0 0 0 -5 -4 0 0 12
a:to set	0 0 0 9 0 0 0 -6
a:to sign	0 6 0 12 -5 0 -1 -9
a:to the	1 1 1 -8 12 0 0 -12
a:ton	0 0 0 -10 7 0 0 1
a:trade	0 -8 0 12 0 0 -3 -1
a:trading	0 8 0 -10 3 0 0 0
a:trading partner	0 8 0 -10 3 0 0 0
a:treaty	0 -2 0 -5 -2 0 12 0
a:truce	0 1 3 -6 10 -2 -5 0
a:truce on	0 5 0 -15 0 0 0 11
a:turn	0 3 0 -11 -1 0 0 7
a:two	-1 -19 0 32 -13 0 1 -9
a:two government	0 0 0 9 -1 0 0 -4
a:under	4 -1 0 1 3 5 0 -13
a:up .	0 -5 0 -15 0 0 -3 23
a:use	0 -4 0 10 0 0 0 0
a:video	0 -7 0 13 0 0 0 -1
a:vote	0 -2 0 -14 18 0 0 0
a:vote on	0 -1 0 -8 11 0 0 0
a:want	0 12 0 -17 -2 0 8 0
a:want to	0 9 0 -9 0 0 1 0
a:was	0 -6 0 19 1 0 -2 -13
a:was <number>	0 -1 0 11 0 0 0 -6
a:was to	0 -9 0 9 0 0 0 0
a:we	0 -8 0 -2 -10 0 7 12
a:we shall	0 -11 0 0 -1 0 5 5
a:week	-2 9 0 -3 2 0 0 -2
a:week .	0 8 0 0 0 0 0 -9
a:were	0 -14 0 26 -6 0 0 -6
a:what	0 -10 -1 6 9 0 -6 0
a:what he	0 -9 0 10 0 0 0 0
a:what they	0 3 0 -16 7 0 0 7
a:whatever	0 2 0 -15 5 0 0 1
a:whether	0 -6 0 -1 10 -4 0 -2
a:whether <name>	0 0 0 -18 15 0 0 5
a:whether a	0 -6 0 -3 11 0 0 0
a:whether to	0 -2 0 15 -10 -1 0 0
a:whole	0 -1 -7 0 0 0 0 11
a:will be	0 8 0 -9 4 0 0 -1
a:will charge	0 -5 0 8 0 0 0 0
a:will have	0 8 0 -12 0 0 0 3
a:will pay	0 -9 0 8 -1 0 0 3
a:with	0 -24 4 1 6 0 -4 10
a:with <seat>	0 -7 0 -4 -1 0 0 15
a:with a	0 0 0 11 -8 0 0 -1
a:withdraw	0 4 0 2 2 0 -3 -9
a:without	-3 11 2 -7 -6 0 -6 4
a:without agreement	0 -12 0 3 0 0 0 10
a:without the	0 -11 0 8 2 0 0 0
a:word	0 -1 0 -15 10 0 0 8
a:work	0 0 0 11 -3 0 0 -3
a:worth	0 13 -8 -4 0 0 0 -4
a:would	0 2 0 3 -15 0 -6 2
a:would have	0 -20 0 24 0 0 0 -2
a:would not	0 -12 0 13 0 0 0 0
a:write	0 -5 0 10 -3 0 0 0
a:year	-9 11 -1 -12 23 -4 -2 -4
a:year .	-3 7 0 -12 12 0 0 1
a:you	0 6 0 -17 15 0 0 0
a:your	0 0 0 -13 0 0 0 12
a:·	0 -1 0 10 -2 0 0 0
asks	-1 -5 -12 27 -15 3 -8 -12
b:" <name>	0 -1 0 12 0 0 0 -9
b:" not	0 0 0 -11 0 0 0 13
b:" the	0 -2 0 10 0 0 0 -3
b:" we	0 -10 0 6 12 0 -6 -3
b:'	0 1 0 17 -13 0 0 -7
b:'s	-1 6 -8 -4 13 1 -16 -8
b:'s <level>	0 0 0 -14 0 0 0 16
b:'s <number>	0 18 0 -13 0 0 0 -2
b:'s <person>	0 0 0 5 -10 0 0 0
b:'s good	0 2 0 -2 12 0 0 -11
b:'s ministry	6 -2 0 14 -5 0 0 -13
b:'s on	0 -4 0 0 12 0 0 -9
b:'s order	0 10 0 -4 0 0 0 -5
b:'s own	0 10 0 -5 -3 0 0 -1
b:'s parliament	0 -2 0 14 -9 0 0 0
b:'s rule	-3 0 0 9 -1 0 0 0
b:'s second	0 0 0 10 0 0 0 -7
b:'s senate	0 0 0 -10 9 0 0 0
b:'s ship	0 -2 0 -11 8 0 0 4
b:'s signature	0 -7 0 10 -2 0 0 0
b:( until	0 -10 0 9 0 0 0 1
b:)	-1 25 -2 -8 -3 0 0 -6
b:*	0 0 0 13 -1 0 0 -10
b:,	1 0 -1 11 -12 2 0 -7
b:, <level>	0 19 0 -17 6 0 0 -8
b:, <name>	-1 -11 2 5 1 0 0 4
b:, <number>	0 29 0 -21 -2 0 0 -9
b:, <person>	0 -5 0 19 0 0 2 -18
b:, <points>	0 -11 0 7 0 0 0 4
b:, <quality>	0 6 0 -7 0 0 0 0
b:, <span>	0 -8 0 13 0 0 0 -4
b:, a	0 -6 0 14 -2 0 0 -4
b:, and	-9 -10 5 -10 20 -8 3 5
b:, are	-1 -12 4 14 0 0 -1 -2
b:, back	0 -8 0 10 0 0 0 0
b:, begin	0 22 0 -11 0 0 0 -12
b:, both	0 15 0 -17 0 0 0 2
b:, by	0 -8 0 0 13 0 8 -15
b:, clear	0 0 0 -2 -5 0 0 9
b:, come	8 -11 0 3 5 0 0 -8
b:, counted	0 -9 0 12 0 0 0 0
b:, did	0 2 0 -10 8 0 0 0
b:, down	0 -4 0 11 0 0 0 -7
b:, duty	0 -13 0 0 0 0 0 14
b:, effective	3 13 0 -12 -1 0 0 -1
b:, end	3 -14 0 -4 -2 0 0 13
b:, expire	0 2 0 7 0 0 0 -8
b:, face	0 8 0 -6 0 0 0 0
b:, for	0 0 0 -9 10 0 0 2
b:, from	0 1 -5 13 -3 0 0 -18
b:, go	0 6 0 -14 0 0 0 8
b:, good	0 -11 0 2 0 0 0 7
b:, had	0 6 0 -11 0 0 0 4
b:, has	6 15 0 -16 -11 0 0 5
b:, have	0 0 0 9 -2 2 0 -11
b:, he	0 0 0 -8 -1 0 0 11
b:, is	0 -8 0 -11 0 0 0 20
b:, it	4 -16 0 -16 0 0 13 19
b:, lapse	0 -10 0 1 0 0 0 7
b:, last	0 0 0 11 0 0 0 -9
b:, likewise	10 5 0 -1 -1 0 0 -10
b:, no	0 1 0 11 0 0 -2 -10
b:, not	-10 2 0 5 6 0 0 -4
b:, now	-2 -2 1 -17 0 6 0 13
b:, pay	0 11 0 0 0 0 0 -11
b:, reach	0 9 0 -6 0 0 0 -1
b:, return	0 -5 0 9 0 0 0 0
b:, run	1 20 0 -1 0 0 0 -19
b:, say	0 -11 0 10 -1 0 8 -2
b:, sign	0 1 0 5 0 0 0 -9
b:, so	0 2 0 -10 0 0 0 9
b:, spoke	0 0 0 -14 0 0 0 14
b:, start	1 0 0 16 -12 0 0 -14
b:, suspend	-1 0 0 -16 4 0 0 10
b:, take	0 14 0 -14 0 0 0 0
b:, the	-2 9 -8 -2 4 3 -6 -9
b:, till	0 0 0 -11 0 0 0 13
b:, to	-3 6 -3 -11 0 3 0 7
b:, until	0 18 8 -15 -5 9 -5 -6
b:, up	0 -3 0 -21 0 0 0 22
b:, was	0 -4 0 0 0 0 0 9
b:, we	0 9 0 5 -4 0 0 -11
b:, will	9 14 0 -16 -4 4 0 -4
b:, with	2 3 0 -9 1 1 -2 1
b:, would	0 -9 0 3 0 0 0 3
b:-	1 -6 0 -8 -3 1 2 12
b:- <name>	0 12 0 -5 0 0 0 -1
b:- a	0 9 0 -6 0 0 0 0
b:- and	0 7 0 -10 0 0 0 2
b:- call	3 0 0 6 0 0 0 -9
b:- shore	0 10 0 -2 -1 0 0 0
b:- tariff	0 -3 0 -1 -2 0 0 9
b:- the	6 -13 0 1 0 0 0 4
b:. eastern	-1 3 6 -10 1 0 0 0
b:. m	0 -1 4 -11 4 0 0 3
b:/	0 -22 3 5 7 0 0 3
b:: <name>	0 0 0 13 0 0 0 -14
b:: <number>	-7 3 0 -7 11 0 -1 -1
b:: <quality>	0 -14 0 -6 -2 0 0 19
b:: <seat>	0 -15 0 9 -4 0 0 10
b:: <span>	0 6 0 8 0 0 0 -16
b:: and	0 12 0 -9 0 0 0 0
b:: from	-1 -1 0 -1 0 0 0 10
b:: it	0 0 0 -12 -3 0 0 18
b:: its	0 11 0 -3 0 0 0 -8
b:: on	0 10 0 -10 3 0 0 -3
b:: sign	0 0 0 -6 -1 0 0 9
b:: the	0 0 0 5 13 1 -6 -15
b:: then	0 21 0 -10 0 0 0 -14
b:: until	-1 -10 -1 -1 9 0 0 3
b:: we	0 -2 0 -4 2 0 11 -8
b:: what	7 -15 6 17 -6 0 0 -10
b:: will	0 -8 0 8 0 0 0 0
b:; <level>	0 10 0 -7 0 0 0 0
b:; <name>	0 -2 0 15 -8 0 0 0
b:; a	0 -15 0 -4 19 0 0 0
b:; from	0 20 0 -17 0 0 0 -2
b:; on	0 12 0 -1 0 0 0 -11
b:; the	-3 -6 -1 10 -10 0 3 0
b:<agent>	-12 3 5 13 -1 4 -6 -18
b:<day-ahead>	-14 3 -4 -4 0 0 -8 7
b:<day-ahead> and	-1 1 0 -10 19 -2 -1 -2
b:<day-ahead> from	0 -8 0 11 0 0 0 -1
b:<day-ahead> to	-2 -8 -3 11 -8 0 0 4
b:<day-ahead> would	0 -3 -3 -5 -2 6 0 10
b:<day-gone>	9 25 0 -35 -6 2 9 3
b:<day-gone> <person>	0 -3 0 14 0 0 0 -10
b:<day-gone> he	0 4 0 -12 0 0 9 -1
b:<day-gone> put	0 14 0 -13 0 0 0 0
b:<day-gone> take	0 8 0 -9 0 0 0 0
b:<day-gone> that	1 5 0 -5 -10 7 0 0
b:<day-gone> the	0 17 0 -6 2 0 0 -16
b:<day-gone> was	0 -11 0 -7 6 0 8 2
b:<day-today>	-8 11 -2 -20 -2 0 -5 17
b:<day-today> and	0 9 -2 -9 3 0 0 0
b:<day-today> from	0 15 0 -18 -2 0 0 4
b:<day-today> to	0 -9 0 6 0 0 0 0
b:<duty>	-3 -5 12 -12 6 -8 0 13
b:<gate>	-2 7 -10 0 11 0 -6 -14
b:<goods-amount>	0 -1 0 31 -25 0 -7 -3
b:<goods-amount> by	0 -4 0 23 -12 0 -4 -2
b:<goods-amount> of	0 -4 0 20 -9 0 0 -3
b:<goods>	15 8 5 -14 -6 -15 -15 2
b:<level-noun>	-16 7 -12 0 12 1 0 -7
b:<level>	1 8 -4 5 -18 -9 -26 0
b:<level> after	0 -12 0 4 7 0 0 -2
b:<level> and	0 1 0 9 3 0 0 -18
b:<level> apply	0 9 0 -7 0 0 0 0
b:<level> begin	0 11 0 -11 0 0 0 0
b:<level> come	0 1 0 -13 0 0 0 5
b:<level> duty	0 11 0 -14 0 0 0 5
b:<level> end	0 4 4 -12 0 0 0 0
b:<level> for	0 23 0 -18 0 0 0 -4
b:<level> from	-11 6 0 -2 0 0 0 1
b:<level> has	0 0 0 -7 0 0 0 8
b:<level> here	0 -10 0 8 0 0 0 2
b:<level> in	0 13 0 -28 -2 0 0 21
b:<level> is	0 2 0 -7 -10 0 0 10
b:<level> lower	0 -8 0 11 0 0 0 0
b:<level> more	0 -16 0 22 0 0 0 -3
b:<level> off	0 -18 0 26 -1 0 0 -7
b:<level> on	1 5 8 -9 5 0 -4 0
b:<level> start	0 10 0 -9 0 0 0 0
b:<level> tariff	3 8 0 -15 3 0 0 0
b:<level> there	0 13 0 -17 0 0 0 6
b:<level> to	0 15 0 -12 0 0 0 -1
b:<level> until	0 -5 -2 4 -11 0 0 8
b:<level> was	0 -12 0 14 0 0 0 0
b:<level> were	0 -10 0 3 6 0 0 0
b:<level> with	0 -10 0 10 0 0 0 0
b:<level> would	0 -6 0 11 0 0 0 -4
b:<money>	-7 9 -1 16 -8 0 -3 -15
b:<money> of	-2 14 0 -7 1 0 0 -6
b:<money> worth	0 -9 0 9 0 0 0 0
b:<month-ahead>	0 0 0 -12 0 0 0 12
b:<month-gone>	21 0 -1 -17 1 0 0 4
b:<month-gone> and	0 -2 0 -3 0 0 0 8
b:<month-gone> is	0 10 0 -3 0 0 0 -5
b:<month-today>	3 2 3 -9 0 0 0 0
b:<name>	17 -14 -3 7 3 0 -6 -2
b:<name> 's	10 7 0 3 -4 -4 0 -14
b:<name> agree	0 -9 0 0 0 0 0 9
b:<name> and	-9 13 -1 -8 -18 -2 -11 15
b:<name> at	0 17 0 -7 -1 0 0 -8
b:<name> by	2 -6 0 12 -8 0 0 -3
b:<name> come	0 14 0 -13 5 0 0 -4
b:<name> conclude	0 0 0 11 0 0 0 -8
b:<name> cut	0 -9 0 9 0 0 0 0
b:<name> end	0 -8 -11 12 9 0 0 -8
b:<name> enter	0 12 0 -7 0 0 0 -1
b:<name> gave	0 0 0 -11 7 0 9 -3
b:<name> give	0 -1 0 1 10 0 0 -8
b:<name> has	0 2 -3 -10 0 -3 6 4
b:<name> in	0 -9 0 2 -4 0 -2 14
b:<name> is	0 9 5 -4 -7 0 0 -6
b:<name> lose	0 9 -5 -2 0 0 0 0
b:<name> make	0 -3 0 14 0 0 0 -10
b:<name> meet	0 10 0 -11 0 0 0 0
b:<name> must	3 -2 0 -14 15 0 0 0
b:<name> on	0 -2 8 -2 -11 2 2 4
b:<name> pay	0 -10 0 12 0 0 0 0
b:<name> raise	0 -12 0 14 0 0 0 0
b:<name> run	0 -10 0 0 0 0 0 12
b:<name> sign	0 -9 0 16 0 0 0 -4
b:<name> since	0 -3 0 11 0 0 0 -6
b:<name> slap	0 10 0 -10 0 0 0 0
b:<name> take	0 0 0 -8 0 0 0 12
b:<name> tariff	0 11 0 -10 0 0 0 0
b:<name> the	0 -5 -3 22 -7 0 0 -3
b:<name> to	0 -18 0 8 9 0 0 1
b:<name> trade	0 12 0 0 -9 0 0 -1
b:<name> under	0 -8 0 0 0 0 0 9
b:<name> until	0 -3 -1 -12 18 0 -10 3
b:<name> was	0 0 0 5 -1 0 5 -7
b:<name> will	0 9 6 -24 4 0 -3 11
b:<name> would	2 -5 0 15 -18 0 2 -1
b:<not>	-7 -10 -5 19 -13 -5 1 2
b:<number>	0 23 2 2 2 -17 -15 -30
b:<number> .	0 -8 0 12 0 0 0 0
b:<number> /	0 -18 3 1 8 0 0 4
b:<number> a	-4 -5 -8 0 -1 0 0 15
b:<number> and	0 11 0 -8 -5 0 0 3
b:<number> both	5 0 0 -9 0 0 0 6
b:<number> cent	0 -6 0 14 0 0 0 -4
b:<number> for	0 -7 2 8 -3 0 0 0
b:<number> from	0 14 0 -13 -3 0 0 2
b:<number> in	0 8 0 -20 12 0 0 0
b:<number> may	0 4 2 7 -14 0 0 0
b:<number> notice	8 0 0 2 0 0 0 -9
b:<number> of	0 -10 0 9 2 0 6 -6
b:<number> on	-2 30 -4 -13 -9 0 0 -11
b:<number> p	3 0 9 -16 13 0 0 -16
b:<number> the	0 -3 0 17 -5 0 0 -4
b:<number> will	0 12 0 -17 0 0 0 5
b:<number> would	0 10 0 -11 0 0 0 0
b:<office>	-8 -1 -5 21 -19 0 16 -13
b:<office> 's	-3 2 0 10 2 0 0 -13
b:<office> are	0 -4 0 11 -3 0 0 0
b:<office> has	0 -2 0 16 -10 0 0 0
b:<office> in	0 -2 0 10 -2 0 0 -1
b:<office> on	0 13 0 -7 -1 0 0 -2
b:<office> say	0 -2 0 -6 9 0 0 1
b:<office> spoke	0 0 0 -10 0 0 5 6
b:<office> to	0 -4 0 -7 0 0 16 -5
b:<office> want	0 0 0 -11 0 0 0 12
b:<office> will	0 -5 0 17 -9 0 0 0
b:<organisation>	-12 -16 12 7 3 -7 -9 6
b:<organisation> 's	-7 -21 0 24 -7 0 0 7
b:<organisation> agree	0 0 0 -9 10 0 0 0
b:<organisation> before	0 0 0 -3 10 0 0 -5
b:<organisation> decide	0 -11 0 10 0 0 0 -5
b:<organisation> doe	0 5 0 -16 2 0 0 7
b:<organisation> end	0 0 0 9 0 0 0 -8
b:<organisation> expect	0 12 0 -8 -4 0 0 0
b:<organisation> has	2 14 -3 -3 -18 0 -2 16
b:<organisation> hear	0 0 0 -26 27 0 0 0
b:<organisation> heard	0 10 0 2 -12 0 0 0
b:<organisation> hold	0 0 0 12 -8 0 0 -2
b:<organisation> in	0 11 0 -30 19 0 0 4
b:<organisation> is	0 -2 0 14 -8 0 0 -5
b:<organisation> meet	0 0 0 -11 4 0 0 9
b:<organisation> must	0 0 0 20 -16 0 0 0
b:<organisation> of	0 10 0 -4 0 0 0 -6
b:<organisation> on	0 -7 0 12 -12 0 0 5
b:<organisation> say	-5 10 1 -3 -3 0 0 0
b:<organisation> sit	0 0 0 -11 11 0 0 0
b:<organisation> tell	0 8 0 -16 9 0 0 0
b:<organisation> to	0 -2 0 -4 9 0 0 0
b:<organisation> until	0 10 0 -15 2 0 0 0
b:<organisation> vote	0 -1 0 24 -21 0 0 0
b:<organisation> will	0 -1 0 -3 10 0 0 -3
b:<organisation> would	0 -5 0 -5 8 0 0 0
b:<person>	-6 0 -13 13 1 3 0 -16
b:<person> and	0 -25 0 0 0 3 0 12
b:<person> announce	5 -8 0 -9 -4 0 8 13
b:<person> by	0 7 0 -11 0 0 0 1
b:<person> call	0 11 0 -11 0 0 0 0
b:<person> come	0 -5 0 9 0 0 0 -2
b:<person> had	0 -6 0 4 4 0 0 2
b:<person> has	-5 17 0 -9 12 0 -5 -12
b:<person> is	0 -20 0 27 3 0 -1 -12
b:<person> on	0 10 0 0 -6 -2 0 -4
b:<person> say	0 7 0 -6 -11 0 6 5
b:<person> sign	0 7 0 -8 8 1 0 -9
b:<person> spoke	0 9 0 -6 5 0 0 -10
b:<person> want	0 7 0 3 0 0 0 -12
b:<person> was	0 -10 0 2 0 0 0 7
b:<person> will	0 -25 0 23 -13 0 0 0
b:<points>	-26 -2 -5 -12 -19 0 0 39
b:<points> are	-3 -1 0 -5 0 0 0 14
b:<points> for	0 -8 0 9 0 0 0 0
b:<points> from	0 10 0 -2 0 0 0 -6
b:<points> of	-3 -7 0 6 0 0 0 5
b:<points> until	0 0 0 -10 0 0 0 11
b:<quality>	-3 1 6 -11 11 7 -26 3
b:<quality> agreement	0 9 0 5 -9 0 0 -6
b:<quality> and	0 -8 0 8 11 0 0 -11
b:<quality> car	0 -10 0 13 0 0 0 -1
b:<quality> coffee	0 13 0 -11 0 0 0 0
b:<quality> company	0 -4 0 17 -2 0 0 -3
b:<quality> duty	8 0 0 -17 -5 0 0 13
b:<quality> glass	0 6 0 -13 0 0 0 5
b:<quality> good	-5 11 1 0 -5 0 0 -5
b:<quality> importer	0 -8 0 13 -1 0 0 -1
b:<quality> ministry	0 0 0 -7 0 0 0 9
b:<quality> oil	0 -13 0 -9 10 0 0 10
b:<quality> olive	0 10 0 0 0 0 0 -10
b:<quality> one	7 3 4 7 8 0 0 -28
b:<quality> owner	0 0 0 -3 -2 9 0 0
b:<quality> paper	0 -7 0 -3 10 0 0 0
b:<quality> parliament	0 -2 0 -6 16 0 0 -6
b:<quality> port	0 -9 0 -8 12 3 0 0
b:<quality> rate	0 10 0 -5 0 0 0 -4
b:<quality> salmon	0 -3 0 12 0 0 0 -7
b:<quality> ship	2 -9 0 3 9 0 0 -9
b:<quality> side	0 -4 0 0 -6 0 0 11
b:<quality> sugar	0 -20 0 3 0 0 0 17
b:<quality> trade	0 -11 0 13 0 0 0 0
b:<seat>	3 -11 -5 8 0 -17 4 3
b:<seat> and	0 -1 0 4 -20 0 0 17
b:<seat> by	6 -1 0 -15 6 0 -2 6
b:<seat> for	0 -3 0 13 -3 0 0 -3
b:<seat> have	0 -1 0 -10 0 0 7 5
b:<seat> on	-3 -11 0 26 -9 0 -1 -4
b:<seat> say	0 1 5 2 -11 0 -1 0
b:<seat> to	0 -3 0 10 -1 0 0 -1
b:<seat> until	0 -2 0 -6 0 0 0 10
b:<seat> would	0 -3 0 -6 10 0 3 -2
b:<sender>	4 -11 5 7 -8 0 -10 4
b:<span>	-11 -5 -5 9 -19 -3 4 9
b:<span> after	0 -8 0 11 0 0 0 -2
b:<span> are	0 0 0 -23 0 0 0 24
b:<span> end	0 -6 0 -2 0 0 0 9
b:<span> from	-1 8 0 9 -11 0 0 -17
b:<span> of	0 -5 0 0 9 0 0 0
b:<span> on	0 -1 0 12 0 0 0 -9
b:<span> to	0 13 0 -14 0 0 0 3
b:<span> truce	0 5 0 15 0 0 0 -19
b:<taker>	0 6 4 -3 0 -10 0 1
b:<v-agree>	0 -1 -2 -2 0 -9 7 2
b:<v-bear>	-6 4 -8 1 -2 -6 2 4
b:<v-begin>	6 -1 0 1 -1 -14 -8 4
b:<v-buy>	1 14 12 -8 -10 -1 -6 -5
b:<v-deny>	19 -24 -4 0 0 -1 0 -5
b:<v-down>	-1 0 -16 -3 -9 0 13 8
b:<v-end>	5 -2 5 -6 -15 -3 -14 11
b:<v-impose>	-1 1 -10 5 1 -3 0 -3
b:<v-lack>	10 4 -1 -1 -14 -1 1 -1
b:<v-propose>	-10 -7 -17 2 14 -10 4 -3
b:<v-renew>	-20 0 5 -2 3 0 -7 6
b:<v-return>	0 2 -7 9 1 -2 0 -11
b:<v-say>	0 -8 0 17 -11 -10 0 -1
b:<v-sell>	9 -21 -17 16 7 -3 0 -13
b:<v-sign>	-4 -4 -6 4 3 -14 -13 10
b:<v-stay>	5 -2 9 -3 7 -6 -2 -4
b:<v-suspend>	7 8 2 -7 -7 -6 -2 1
b:<v-target>	-3 -8 0 6 8 0 -14 2
b:<v-up>	-4 5 0 1 -9 0 -18 4
b:a	0 -11 -15 2 10 7 14 -9
b:a .	-4 -7 -8 0 0 0 0 16
b:a <organisation>	0 -2 0 12 -11 0 5 -1
b:a <quality>	0 12 0 -7 -9 10 0 -5
b:a case	0 1 0 6 -9 0 0 0
b:a deal	0 0 0 -9 -6 0 0 15
b:a decision	0 -17 0 -12 29 0 -2 -4
b:a dinner	0 0 0 -8 0 0 0 9
b:a duty	0 -2 0 1 10 0 0 -12
b:a hearing	0 -6 0 -14 24 -1 0 0
b:a joint	0 -16 0 11 -3 3 3 0
b:a last	0 8 0 -7 0 0 0 0
b:a meet	0 -1 0 16 -5 0 0 -3
b:a new	0 -17 0 7 16 0 -2 -4
b:a pause	0 13 0 0 0 0 0 -9
b:a permanent	0 0 0 10 -3 0 -3 0
b:a rise	0 17 0 -14 -6 0 0 0
b:a second	0 -15 0 6 10 0 0 -5
b:a surcharge	0 -8 0 11 0 0 0 0
b:a tariff	0 13 0 -15 -3 0 0 4
b:a third	0 8 0 2 -8 0 -1 -1
b:a trade	0 -15 0 3 -3 0 0 10
b:a treaty	0 -6 0 -6 -11 0 12 7
b:a truce	-3 0 0 9 -13 0 0 -1
b:about	-1 10 0 9 -26 6 -2 0
b:about <level>	0 9 0 -1 -2 0 0 -1
b:about the	0 -3 0 24 -17 0 0 -5
b:above	0 -7 0 8 0 0 0 0
b:accord	0 12 0 -1 0 0 -6 -8
b:according	7 -11 -1 0 0 0 0 4
b:according to	7 -2 0 -12 0 0 0 10
b:action	0 11 0 -10 0 0 0 0
b:add <level>	0 -10 0 11 0 0 0 0
b:additional	-1 18 3 -21 -13 0 -1 8
b:additional <level>	-7 15 0 -9 -1 0 0 0
b:additional duty	0 -9 5 0 -5 0 0 10
b:additional tariff	4 8 0 -18 0 0 0 1
b:affiliate	1 0 0 0 10 0 0 -5
b:affiliate of	-10 0 0 1 2 0 0 5
b:after	2 -5 -7 -3 9 -1 -6 4
b:after <person>	0 18 0 -17 0 0 0 0
b:after the	0 -11 0 13 0 0 0 0
b:again as	0 8 0 -11 1 0 0 0
b:again before	0 0 0 -16 8 0 0 10
b:again by	0 -9 0 20 -8 0 -2 0
b:again from	4 -7 0 0 -5 0 0 12
b:again in	0 -5 0 10 0 0 0 0
b:again on	0 9 5 -7 4 0 0 -10
b:against	0 -18 0 1 17 0 0 -2
b:against the	0 -5 0 -9 22 0 0 -9
b:agree	1 -10 0 0 -12 0 12 7
b:agree by	0 0 0 -15 0 0 10 4
b:agree in	0 -5 0 -18 -2 0 0 25
b:agree to	3 -9 0 16 -10 0 3 -9
b:agreement	0 -6 -8 18 -13 -7 3 -1
b:agreement by	0 -9 0 -3 -10 0 3 15
b:ahead	0 10 0 -1 0 0 0 -6
b:ahead of	0 10 0 -1 0 0 0 -6
b:aim	0 0 0 -10 -9 0 17 0
b:aim to	0 -2 0 0 -1 0 8 0
b:air	0 -14 0 8 5 0 0 0
b:alert	0 9 0 -1 0 0 0 -6
b:alive	0 -10 0 7 0 0 0 0
b:all	8 15 5 -10 -12 -3 6 -10
b:all of	0 -6 0 -10 0 0 9 10
b:all the	0 12 0 -10 0 0 0 0
b:all three	0 7 0 1 0 0 0 -10
b:allow	0 0 0 -6 10 0 0 -2
b:almond	0 6 0 -15 0 0 0 8
b:already	0 11 0 -2 -8 0 0 0
b:also	7 -21 2 5 0 0 0 6
b:aluminium	0 -10 0 8 0 0 0 0
b:am	0 -1 0 12 -2 0 0 -5
b:ambassador	0 -1 0 -13 17 0 0 0
b:an	-1 0 -1 -15 11 4 5 2
b:an agreement	0 -7 0 6 -8 0 10 -6
b:an annex	0 9 0 -8 0 0 0 0
b:an answer	0 -14 0 -23 24 4 1 0
b:an end	0 7 0 -12 0 0 0 6
b:an extension	0 11 -3 -29 13 0 0 15
b:an order	0 4 0 3 0 0 0 -10
b:and	-5 0 -5 -11 2 -26 -2 18
b:and -	0 7 0 -10 0 0 0 2
b:and <level>	0 2 0 4 3 0 0 -18
b:and <name>	-4 9 -10 4 -18 -1 -10 5
b:and <number>	0 -4 0 6 -15 0 0 8
b:and <organisation>	0 1 0 8 -12 0 0 0
b:and <quality>	0 3 0 9 9 0 0 -20
b:and <seat>	-3 -14 0 0 -9 0 0 19
b:and a	-7 9 0 -5 1 1 0 -1
b:and after	0 -7 0 -2 0 0 0 11
b:and agree	0 -8 0 7 0 0 0 0
b:and aluminum	0 10 0 -2 0 0 0 -6
b:and are	0 5 0 13 -16 0 0 -4
b:and arrive	0 -3 0 -8 15 0 0 0
b:and come	0 0 0 -18 0 0 0 18
b:and due	0 1 0 -11 0 0 0 10
b:and enter	0 -19 0 9 14 0 0 0
b:and expire	0 2 0 9 0 0 0 -10
b:and from	1 9 0 -12 11 0 0 -8
b:and gave	0 -5 0 -11 20 0 0 -6
b:and has	0 -12 0 -10 5 0 12 2
b:and including	0 -10 9 -2 -2 0 0 4
b:and is	0 0 0 -12 13 0 0 3
b:and it	0 -20 4 -7 13 0 0 8
b:and its	0 -7 0 -1 2 0 10 -4
b:and last	0 -3 0 -9 0 0 0 15
b:and not	0 -5 0 6 7 0 0 -9
b:and now	0 0 0 -11 0 0 0 11
b:and on	1 17 0 -9 2 -2 0 -13
b:and other	0 10 0 -2 -1 0 0 -3
b:and run	-1 0 0 -10 0 0 0 14
b:and say	0 0 0 -8 10 0 0 0
b:and the	-1 11 -5 8 -22 -4 4 0
b:and they	0 6 0 -15 0 0 6 0
b:and until	0 -4 0 -7 0 0 0 12
b:and we	0 2 0 -13 0 0 0 11
b:and what	0 -9 10 7 -10 0 0 0
b:and will	0 3 0 -9 7 0 0 0
b:and would	0 14 0 -4 -2 0 0 -1
b:announce	6 -2 -4 -7 -3 -1 5 14
b:announce a	0 -9 0 0 2 0 0 6
b:announce for	0 3 0 -7 -5 0 0 13
b:announce his	0 0 0 -9 9 0 0 0
b:announce in	0 0 0 -15 5 0 8 0
b:announce its	0 -1 0 14 -6 0 0 -2
b:announce on	4 -9 -1 6 -1 0 0 0
b:announcement	2 7 0 0 0 0 0 -8
b:another	0 21 0 -7 -4 0 0 -11
b:another <level>	-6 14 0 -7 0 0 0 0
b:answer	-1 -7 0 -23 25 2 5 -1
b:answer by	0 -11 0 -17 13 0 9 0
b:answer is	0 0 0 -12 9 0 0 2
b:answer to	0 -12 0 19 -3 0 0 0
b:any	0 6 0 2 -15 0 -2 4
b:any case	0 9 0 -13 -1 0 0 6
b:app	0 0 0 -8 0 12 0 0
b:appeal	0 -9 0 21 -10 0 0 -1
b:application	0 -5 0 10 -6 0 0 2
b:apply again	3 27 0 -24 -2 0 0 -12
b:apply for	0 -8 0 -14 23 0 0 0
b:apply from	4 -7 -2 3 -5 0 0 10
b:apply to	0 -4 0 9 -1 0 0 -1
b:apply until	0 -16 2 8 -8 0 0 5
b:approval	0 -15 0 18 0 0 0 -1
b:approve it	0 -1 0 15 -6 0 0 -5
b:approve the	0 -3 0 -18 11 0 0 13
b:are	19 1 19 4 -4 -9 -8 -27
b:are at	0 8 0 1 -5 0 0 -6
b:are back	0 15 0 -12 -3 0 0 0
b:are closed	0 -5 0 13 -2 0 0 0
b:are on	0 9 0 0 -4 0 0 -5
b:are over	0 0 0 -13 0 0 0 14
b:are suspend	1 -2 -3 5 18 0 0 -15
b:are the	5 7 0 0 0 0 0 -10
b:are to	13 -5 7 21 -7 0 -4 -33
b:are up	0 0 0 -9 -1 0 0 13
b:argument	0 -2 0 -13 18 0 0 0
b:argument on	0 0 0 -9 11 0 0 0
b:arrangement	-1 -27 -4 3 4 0 0 14
b:arrangement will	0 0 0 -7 0 0 0 9
b:arrive	0 0 6 -17 12 0 -10 2
b:arrive by	0 0 8 -16 5 0 -9 4
b:article	0 -5 0 11 0 0 0 -5
b:as	11 -10 -8 9 -13 0 -2 6
b:as from	0 -21 0 12 4 0 0 3
b:as it	0 -4 0 10 0 0 0 -3
b:as of	10 15 0 -5 -11 0 0 -16
b:as the	0 0 0 10 -3 0 0 0
b:aside	0 -9 0 7 0 0 0 0
b:ask for	0 -14 0 9 -1 4 0 0
b:ask in	0 0 0 12 -6 0 0 -7
b:ask to	0 0 0 -5 8 0 0 0
b:ask what	0 14 0 -5 -2 0 0 -7
b:assembly	0 -3 0 -11 19 0 0 -4
b:at	-4 0 -14 10 5 -5 0 -3
b:at <level>	0 21 3 -29 0 0 0 4
b:at <number>	6 2 -1 17 -5 0 0 -21
b:at a	0 0 0 10 -4 0 1 -8
b:at its	0 -3 0 -6 9 0 0 0
b:at least	0 11 0 -7 0 0 8 -12
b:at noon	0 -10 0 9 -4 0 0 1
b:at sea	0 9 0 0 -10 0 0 0
b:away	7 6 0 -24 -7 0 0 18
b:back	7 17 -5 -7 0 0 -9 -13
b:back at	0 15 0 -7 -7 0 0 0
b:back by	2 3 0 2 -12 0 -3 1
b:back in	9 10 0 -15 0 0 0 -3
b:back on	0 12 0 -7 -2 0 0 -1
b:back to	-3 -2 0 12 3 6 0 -17
b:back until	0 -4 0 -10 19 0 0 -4
b:backdated	0 -16 0 17 0 0 0 0
b:base	0 4 0 -12 0 0 0 6
b:battery	10 -1 0 -1 0 0 0 -2
b:bay	0 0 0 7 -9 0 0 2
b:bay on	0 0 0 7 -9 0 0 2
b:be	-5 7 -12 7 -3 0 -5 -10
b:be <number>	0 7 0 -10 -4 0 0 5
b:be a	0 -2 0 10 -2 0 0 -3
b:be apply	1 9 0 -19 0 0 0 3
b:be ask	0 -4 0 -5 10 0 0 0
b:be at	0 11 0 1 -3 0 0 -9
b:be back	0 11 0 0 -7 0 0 -13
b:be carry	0 7 0 -11 0 0 0 2
b:be charge	0 8 0 -5 0 0 0 0
b:be collect	0 -4 0 -11 1 0 0 13
b:be completed	0 0 0 0 -6 -2 0 9
b:be done	0 -1 0 13 -9 1 -3 0
b:be due	0 2 0 -11 12 0 0 -1
b:be extend	-1 9 3 -20 -7 0 0 11
b:be finished	0 10 0 -1 -4 0 0 0
b:be free	0 23 0 -13 -5 0 0 -6
b:be heard	0 -12 0 9 1 0 0 0
b:be in	0 -6 0 25 -12 3 0 -11
b:be keep	0 12 0 -11 -6 0 0 1
b:be over	0 -5 0 -9 0 0 2 12
b:be put	2 2 0 -2 -10 6 0 0
b:be suspend	0 -13 0 7 12 0 0 -3
b:be take	0 -11 0 3 9 0 0 -2
b:be used	0 -12 0 -6 16 0 0 0
b:became	0 -15 0 20 0 0 0 -3
b:because	0 -11 0 -3 -1 0 0 15
b:become	0 9 0 -16 8 0 0 0
b:become <level>	0 12 0 -8 0 0 0 0
b:been	0 -18 1 25 -15 5 -13 -2
b:been <level>	8 -20 0 16 0 0 0 -6
b:been charge	0 -10 0 10 0 0 0 0
b:been due	0 -9 0 16 -2 0 0 -4
b:been in	0 -1 7 9 0 0 0 -11
b:been put	-4 14 0 0 -4 0 0 -7
b:been suspend	2 0 0 -6 -9 0 0 13
b:been tell	0 6 0 -15 -5 6 0 8
b:before	-15 -6 -2 1 7 0 1 2
b:before <day-today>	0 12 -2 -18 7 0 0 -1
b:before and	0 -15 0 0 11 0 0 4
b:before it	0 3 0 -23 9 0 0 9
b:before the	0 -13 4 8 -9 -1 5 4
b:begin	-5 3 -6 5 0 0 4 -12
b:begin at	0 0 0 -8 9 0 0 0
b:begin in	0 -16 0 23 0 0 0 -2
b:begin to	0 14 0 -6 0 0 0 -7
b:being	0 -9 0 -1 -1 0 0 13
b:between	-3 2 -1 -3 9 0 0 1
b:between <day-gone>	0 0 0 -10 12 0 0 0
b:between <name>	0 4 0 -3 -9 0 0 6
b:beyond	0 5 0 -13 -6 0 0 15
b:bill	0 -7 0 -4 12 0 0 0
b:bite	11 -5 0 -5 0 0 0 0
b:bloc	0 2 0 -18 14 0 0 0
b:boat	0 -12 0 0 9 -1 0 5
b:bond	0 -2 0 -14 11 0 0 5
b:book	0 -9 0 15 0 0 0 -3
b:border	0 10 0 0 0 0 0 -10
b:both	-9 15 -10 -7 6 -5 -16 0
b:both are	0 1 0 -10 -2 0 0 10
b:both country	0 11 0 -20 6 0 0 2
b:both government	0 -10 0 11 0 0 0 -2
b:both have	0 10 0 -6 2 0 0 -6
b:bottle	0 14 2 -16 0 0 0 0
b:break	0 0 0 16 0 0 0 -11
b:bridge	0 -16 0 23 -3 0 0 -4
b:bridge at	0 -6 0 9 0 0 0 0
b:bring	-3 -2 0 4 -7 0 -1 9
b:bring its	0 10 0 -6 0 0 0 0
b:broker	0 9 0 -9 0 0 0 0
b:building	0 0 0 -26 26 0 0 0
b:built	-2 0 0 -8 9 0 0 0
b:bus	0 -7 0 14 0 0 0 -6
b:busan	-5 -10 0 -3 -7 0 0 18
b:buse	0 -5 2 11 -4 0 0 -4
b:business on	0 -4 0 10 0 0 0 0
b:but	-2 6 -3 0 1 0 4 -11
b:butter	0 -8 0 20 -2 0 0 -8
b:butter pay	0 -7 0 11 -1 0 0 0
b:buy	0 18 0 0 -3 -3 0 -11
b:buyer	0 3 0 -3 2 -9 0 3
b:by	-3 -14 0 2 9 -10 13 -12
b:by <level>	0 -19 0 25 -4 0 0 -2
b:by <number>	0 -6 0 12 -2 0 0 0
b:by <points>	0 15 0 -7 -1 0 0 -6
b:by a	0 0 0 -6 0 0 0 10
b:by an	0 4 0 2 0 0 0 -9
b:by telephone	0 5 0 -9 -8 -2 0 13
b:by the	1 -11 -5 6 6 -9 11 -19
b:calendar	0 9 0 -19 0 0 0 10
b:call	2 4 0 3 -1 -3 0 -9
b:call from	0 -8 0 10 -2 0 0 0
b:call on	0 0 0 5 -10 0 0 1
b:call reciprocal	0 8 0 1 0 0 0 -9
b:can	-2 -2 0 15 -3 -1 -1 -8
b:can be	0 -9 -2 4 11 0 0 -9
b:cannot	0 12 0 -13 2 0 0 -1
b:canola	0 11 0 -2 -3 0 0 0
b:canola seed	0 11 0 -3 -3 0 0 0
b:carry on	0 4 0 -11 1 0 0 1
b:cartagena	0 -10 0 13 0 0 0 0
b:case	0 5 0 -13 3 0 0 8
b:case against	0 -3 0 -7 12 0 0 0
b:case on	0 -7 0 -10 9 0 0 9
b:cease	2 -1 2 -17 -5 0 0 19
b:cease to	0 0 2 -11 -4 0 0 13
b:ceasefire	0 0 0 18 0 0 0 -19
b:cent	0 -6 0 14 0 0 0 -4
b:certificate	13 -14 -2 -5 15 0 0 -13
b:change	0 5 8 -5 2 0 -1 -11
b:change for	0 10 0 -9 0 0 0 0
b:change on	0 -7 9 2 0 0 0 -4
b:charge <level>	0 -15 0 22 -5 0 0 -2
b:charge <quality>	0 -6 0 -10 0 0 0 13
b:charge the	0 12 0 -9 0 0 0 0
b:cheaper	0 12 0 -1 -7 0 0 -3
b:chicken	0 3 0 -10 4 0 0 0
b:city	0 -1 0 13 0 0 0 -8
b:claim	0 -22 0 13 10 0 -2 -8
b:clear	0 -3 -4 1 -5 0 0 12
b:clear before	0 -11 0 8 2 0 0 0
b:client	0 13 0 -6 -4 0 0 0
b:clock	0 8 0 -9 0 0 0 0
b:close	-2 -27 0 -11 15 19 -1 1
b:close on	0 -19 0 -4 0 15 0 3
b:closed	0 -3 0 21 -20 7 0 -9
b:closed on	0 0 0 4 -14 7 0 0
b:closing	0 -9 0 -13 -6 23 0 0
b:club	0 -3 0 28 -12 -3 0 -12
b:coal	0 -13 0 17 0 0 0 0
b:column	0 14 0 -9 -5 0 0 0
b:combined	0 9 0 -3 0 0 0 0
b:come by	-1 -14 0 17 0 0 -4 0
b:come down	0 10 0 -9 -1 0 0 0
b:come in	0 18 0 -25 0 0 0 4
b:come to	-1 -10 0 11 -2 0 -1 2
b:come up	0 -4 0 -6 8 0 0 2
b:commander	0 0 0 10 0 0 0 -4
b:comment	-3 -15 -2 -5 24 0 0 -5
b:comment on	0 -6 0 -1 10 0 0 0
b:comment until	0 -1 0 -11 16 0 0 0
b:commissioner	0 10 0 0 -2 0 0 -6
b:company	-9 0 0 15 3 0 -1 -14
b:complaint	0 -5 0 0 10 0 0 -3
b:completed	0 0 0 1 -6 -2 0 9
b:component	0 16 0 -13 0 0 0 0
b:conclude	0 -12 0 -2 1 0 8 1
b:conference	0 -5 0 13 -2 0 0 0
b:confirm	0 -4 0 0 0 -1 0 9
b:consent	0 0 0 -4 -14 0 0 20
b:consultation	0 -19 0 0 18 0 0 -4
b:consultation on	0 -3 0 -10 15 0 0 -2
b:contract	-1 -11 0 23 0 0 -3 -8
b:control	7 2 0 4 -4 0 0 -12
b:control of	0 0 0 8 0 0 0 -9
b:copper	5 12 0 -3 -9 0 -2 -3
b:cork	0 1 0 -16 0 0 0 17
b:corn	0 -9 0 0 7 0 0 0
b:corrected	0 -4 0 -4 11 0 0 0
b:cost	0 0 0 6 1 0 0 -12
b:cotton	0 14 9 -12 -5 0 0 -9
b:cotton until	0 8 9 -9 0 0 0 -10
b:could	0 0 0 9 0 0 0 -7
b:could be	0 -9 0 17 -2 0 0 -7
b:count from	0 -13 0 15 0 0 0 0
b:counted	0 -3 0 -8 -3 0 0 16
b:counter	0 -5 0 -2 -4 0 0 14
b:counter -	0 -3 0 -6 -3 0 0 14
b:countermeasure	0 23 0 -12 5 0 0 -21
b:countermeasure on	0 16 0 -8 6 0 0 -16
b:country	0 -3 -2 -3 -2 2 11 1
b:country expire	0 0 0 -8 0 0 0 9
b:country have	0 -13 0 -7 -2 0 15 7
b:country is	0 9 0 -8 5 0 0 -6
b:country pay	0 -10 0 -5 0 0 0 15
b:country run	0 4 0 -12 0 0 0 7
b:county	0 -8 0 15 -2 0 0 -1
b:cover	11 0 0 -12 0 0 -2 4
b:crew	0 0 0 10 0 0 0 -6
b:custom	5 0 0 -10 14 0 0 -5
b:cut	6 5 0 -1 -1 0 0 -10
b:date	-5 7 0 -10 -4 -2 -5 12
b:date from	0 -12 0 19 0 0 0 -5
b:date of	0 8 0 -12 -1 0 0 5
b:date to	0 9 0 -13 0 0 0 6
b:dated	9 -6 0 10 -4 0 0 -9
b:day and	0 -17 0 14 3 0 0 0
b:day is	0 1 0 -10 1 0 10 -2
b:day to	2 5 0 -11 0 0 0 0
b:day until	0 -12 0 21 0 0 0 -11
b:deadline	-1 -31 0 10 -23 22 15 -17
b:deadline for	0 -20 0 17 -10 8 6 -14
b:deadline of	0 -4 0 -15 -6 13 7 5
b:deal	6 0 0 -19 4 3 -3 21
b:deal by	0 7 0 -8 -4 0 2 2
b:deal of	0 -5 0 10 0 0 0 0
b:deal with	0 -1 0 -17 19 0 0 -2
b:dearer	0 10 0 -15 6 0 0 0
b:debate	0 0 0 -16 18 0 0 0
b:decide by	0 10 0 0 -6 0 0 0
b:decide on	0 -16 0 -1 12 0 0 -1
b:decision	-1 -4 0 0 17 0 -4 -12
b:decision on	0 -5 0 -5 13 0 0 0
b:declaration	0 7 0 -13 6 0 0 0
b:delivery	0 -2 0 -9 0 0 0 10
b:department	0 -3 0 12 0 0 0 -6
b:desk	0 -5 0 0 -3 0 0 11
b:detail	0 -13 0 19 0 0 0 -2
b:did	-2 0 0 16 1 0 -1 -22
b:dinner in	0 0 0 -9 0 0 0 10
b:discuss	0 -1 0 4 -15 0 0 10
b:district	0 -7 0 13 -1 0 0 0
b:do	0 0 0 -10 0 0 1 15
b:do not	0 0 0 -1 -16 0 0 13
b:do so	0 -4 0 -14 17 0 2 0
b:doe not	-1 5 0 5 -11 0 -4 3
b:doe so	0 -8 0 -1 10 0 0 0
b:done	0 3 0 17 -17 1 -3 -3
b:done by	0 -1 0 13 -10 1 -3 0
b:double on	0 2 0 -10 0 0 0 6
b:down	0 4 3 5 0 0 -3 -11
b:down for	0 0 0 -6 12 0 0 -7
b:down in	0 -2 0 11 -2 0 0 0
b:down on	0 -6 0 11 0 0 0 -1
b:down to	0 11 6 -12 -2 0 0 0
b:dozen	0 12 0 -7 0 0 0 -4
b:draft	0 0 0 1 -12 1 0 8
b:dried	0 3 0 -16 0 0 0 13
b:driver	0 -5 0 2 9 0 0 -9
b:drop	0 10 0 -12 7 0 0 -4
b:drop its	0 -9 0 9 10 0 0 -14
b:drop to	0 19 0 -19 0 0 0 0
b:due	0 -3 0 -1 3 -10 -14 9
b:due again	0 -5 0 -14 7 0 0 8
b:due back	0 11 0 -14 0 0 0 1
b:due by	0 -5 0 -4 18 0 -4 -5
b:due in	0 -8 0 23 -7 0 0 -6
b:due to	6 0 5 -8 -15 -1 0 10
b:duty	-6 0 16 -30 -2 -1 -13 32
b:duty by	0 9 0 -15 1 0 0 1
b:duty come	0 14 0 -4 0 0 0 -10
b:duty end	0 -11 5 0 0 0 0 3
b:duty for	0 17 0 -12 0 0 0 -4
b:duty from	0 -8 0 13 0 0 0 -4
b:duty go	0 13 0 -9 0 0 0 -1
b:duty is	0 -10 0 0 0 0 0 11
b:duty of	-3 7 5 -19 0 0 0 8
b:duty on	-5 0 -2 -10 -1 0 -2 22
b:duty return	0 8 0 0 0 0 0 -9
b:duty to	0 -3 0 -4 0 0 0 10
b:duty until	0 3 0 -13 -8 0 0 10
b:duty was	0 -16 0 0 0 0 0 14
b:duty were	0 -8 0 0 10 0 0 0
b:duty would	0 0 0 11 0 0 0 -10
b:dáil	0 0 0 10 -6 0 0 0
b:each	-4 -26 0 1 0 0 -2 21
b:each other	0 -15 0 -11 5 0 -1 20
b:early	0 -3 0 -17 6 0 0 16
b:earth	3 -4 0 14 -6 0 0 -8
b:eastern time	0 0 0 -1 8 0 0 -8
b:effect	1 6 9 -5 -12 0 0 0
b:effect from	0 -4 0 9 -2 0 0 0
b:effective	3 25 0 -18 -3 0 0 -9
b:election	0 -8 0 14 0 0 0 0
b:electricity	0 -11 0 14 0 0 0 -2
b:else	0 -3 0 0 -4 0 0 11
b:emergency	0 -11 0 0 12 0 0 0
b:end at	-2 0 0 -1 9 0 0 -2
b:end by	0 -4 -1 5 0 0 9 -9
b:end of	0 0 -2 -6 0 0 0 10
b:end the	0 -9 9 -4 0 0 0 2
b:enter <name>	0 10 0 -10 0 0 0 0
b:enter before	0 -3 -2 -1 12 0 0 -5
b:enter by	0 -2 4 -13 10 0 0 0
b:enter into	4 0 0 5 -15 0 0 0
b:even	0 -5 0 17 -9 0 0 0
b:everybody	0 14 0 -29 0 0 0 10
b:everybody else	0 -8 0 -4 0 0 0 12
b:everyone	0 20 0 -23 -5 0 0 5
b:exchanged	0 -10 0 1 8 0 -1 0
b:excluded	0 -10 24 -14 1 0 0 -8
b:excluded from	0 -9 16 0 0 0 0 -6
b:exclusion	-4 -16 28 3 -9 0 0 -15
b:exclusion end	0 0 -5 11 0 0 0 -2
b:exclusion for	0 -1 10 -1 -1 0 0 0
b:exclusion grant	0 -1 14 -10 0 0 0 0
b:exemption	0 7 -17 7 8 0 0 -6
b:exemption for	0 -1 -2 -5 10 0 0 0
b:existing	0 13 0 -10 0 0 0 0
b:expect	0 4 0 1 5 -1 -15 0
b:expect <name>	0 -8 0 0 10 0 0 0
b:expect in	0 -5 0 10 0 0 0 0
b:expect it	0 10 0 -4 -6 0 0 0
b:expect to	0 -10 0 1 9 0 0 -3
b:expert	-1 -5 0 22 -10 0 0 0
b:expire	-1 0 3 3 -8 -3 0 0
b:expire at	0 10 0 3 0 0 0 -14
b:expire on	-1 -4 5 -2 -13 -2 0 9
b:export	11 3 -3 -9 1 0 -1 -4
b:export of	9 -7 0 -2 1 0 0 0
b:export to	7 10 0 -16 0 0 0 0
b:exporter	0 4 0 -15 13 0 0 0
b:extend	-16 1 2 0 2 1 0 3
b:extend from	0 -1 0 -8 0 0 0 13
b:extend to	-3 11 4 0 -5 0 0 -5
b:extend until	0 0 0 10 0 0 0 -6
b:extension of	0 -1 0 -18 0 0 0 20
b:extra	0 7 0 2 -3 0 0 -9
b:extra duty	0 8 0 -2 0 0 0 -5
b:face	0 5 0 -9 -2 1 0 2
b:fact	6 0 0 6 0 0 0 -11
b:fact sheet	6 0 0 6 0 0 0 -11
b:fail	0 7 0 0 -15 0 0 8
b:fail to	0 8 0 0 -15 0 0 8
b:fall	-4 -5 0 -9 -21 3 6 25
b:fall away	0 1 0 -15 0 0 0 13
b:fall due	-2 -2 0 9 -7 0 0 4
b:fall on	0 -9 0 -12 -4 4 8 13
b:fare	0 -9 0 13 0 0 0 -2
b:farmer	0 0 4 9 -10 0 0 -3
b:fee	-10 -15 -7 19 6 0 0 0
b:fee and	-4 -4 0 0 0 0 0 10
b:fee for	0 -2 0 15 -9 0 0 0
b:fee on	1 0 0 0 6 0 0 -14
b:feed	2 -12 0 10 0 0 0 -4
b:fentanyl	0 14 0 -9 0 0 0 -4
b:ferry	0 -1 0 9 0 0 0 -6
b:file	0 0 7 1 -10 0 0 0
b:filed	-1 -11 0 -1 6 0 0 7
b:final	0 -13 0 0 10 0 0 1
b:final decision	0 0 0 -12 15 0 0 0
b:finished	-1 17 0 -12 -12 0 10 -4
b:finished by	0 8 0 -5 -11 0 10 -2
b:firm	-8 -5 0 14 -2 0 0 4
b:first	0 15 -1 -2 -7 0 -5 0
b:first day	0 24 0 -15 0 0 0 -12
b:first time	0 -1 0 -10 13 0 0 0
b:fish	0 -16 0 6 4 0 0 4
b:flat	0 13 0 -14 0 0 0 0
b:flew	0 -2 0 -5 0 0 0 10
b:flew to	0 -1 0 -7 0 0 0 11
b:follow	6 11 0 5 -6 0 -3 -21
b:follow by	0 9 0 -2 -3 0 0 0
b:follow on	7 7 0 -7 2 0 0 -9
b:following	0 10 0 -1 -6 0 0 -2
b:for	2 8 -5 6 1 2 -5 -23
b:for <name>	0 0 0 -8 -6 0 0 17
b:for <number>	0 0 0 25 -20 0 0 -6
b:for <quality>	0 -4 0 0 13 0 0 -7
b:for <span>	-5 12 0 -5 -20 0 0 16
b:for all	0 2 0 -15 -2 0 9 5
b:for an	0 0 0 -2 -12 3 4 4
b:for good	0 22 0 -8 -6 0 3 -13
b:for household	0 -12 0 13 0 0 0 0
b:for its	0 -11 0 -7 10 -3 0 14
b:for other	0 19 0 -3 0 0 0 -15
b:for review	0 -2 0 -10 15 0 0 0
b:for the	-9 4 0 14 -4 3 -2 -16
b:force	2 12 -1 -22 2 -1 -6 13
b:force by	0 0 0 -10 17 0 -4 0
b:force until	0 -1 0 -15 0 0 0 15
b:former	0 0 0 10 5 0 0 -18
b:forty	0 0 0 12 -8 0 0 0
b:found	0 -9 0 10 -10 0 7 0
b:four	0 9 0 -6 12 0 -4 -14
b:free	0 11 5 1 -17 0 0 -7
b:free of	0 17 -2 -11 0 0 0 0
b:fri	0 1 0 -20 13 0 0 2
b:from	16 7 -8 4 -4 -6 -38 -9
b:from <day-ahead>	-5 0 -6 11 -12 0 0 0
b:from <day-today>	-1 -9 0 4 2 0 0 0
b:from <name>	8 -15 -2 -8 17 0 0 7
b:from <seat>	0 -10 0 -1 13 0 0 -2
b:from its	0 -4 0 11 -4 0 0 0
b:from noon	0 14 0 -11 0 0 0 0
b:from the	8 5 6 -6 -9 0 0 -3
b:frozen until	0 -5 0 12 0 0 0 -5
b:full	3 -1 0 7 -1 0 0 -10
b:further <level>	2 8 0 -12 0 0 0 0
b:further <points>	0 4 0 -9 0 0 0 7
b:gained	0 -8 0 10 0 0 0 0
b:gallium	9 0 0 0 -3 -1 0 0
b:garden on	0 9 0 -9 0 0 0 0
b:gas	0 -16 0 16 -4 0 0 3
b:gave	0 5 0 -4 10 0 4 -20
b:gave <name>	0 -2 0 -14 15 0 8 -10
b:gave it	0 -3 0 -10 13 4 0 -6
b:gave its	0 0 0 10 -10 0 0 -2
b:gave the	0 21 0 -9 -9 0 0 -8
b:general	9 0 0 0 0 0 0 -7
b:germanium	8 0 0 3 -3 0 0 -9
b:get	0 9 -3 7 0 0 -5 -15
b:get the	0 -2 0 10 -7 0 0 0
b:give	-1 18 0 -22 12 2 6 -12
b:give <name>	0 11 0 4 0 0 0 -18
b:give its	0 0 0 -13 9 0 5 0
b:given	-2 12 0 -11 0 0 8 -4
b:given until	0 11 0 -14 -3 1 0 3
b:glass	0 4 0 -20 0 0 0 15
b:go from	0 -13 0 -2 9 0 0 10
b:go home	0 -5 0 13 0 0 0 -3
b:go into	0 -13 0 11 3 0 0 0
b:go on	1 -15 9 -4 3 0 0 3
b:go out	0 -10 0 16 0 0 0 -6
b:go to	-5 8 0 6 -18 0 0 -1
b:go up	0 27 0 -17 -9 0 0 -8
b:good	-8 17 1 -21 2 -3 4 4
b:good from	0 -1 0 10 -4 0 0 -5
b:good is	0 9 0 -10 -3 0 4 0
b:good since	0 -6 0 9 0 0 0 0
b:good stay	0 10 0 -2 0 0 0 -6
b:good under	0 -4 0 -9 10 0 0 1
b:good until	-1 1 3 -28 6 0 7 12
b:good would	0 4 1 -18 0 0 0 9
b:government	0 -2 0 4 -11 0 2 3
b:government have	0 3 0 -22 0 0 4 14
b:grant	-7 20 11 3 -10 0 0 -28
b:grant to	0 14 3 -5 0 0 0 -14
b:grant under	0 -1 12 -9 0 0 0 0
b:grid	0 0 0 9 -3 0 0 0
b:group	0 0 0 17 -4 0 0 -12
b:growth	0 8 0 1 0 0 0 -9
b:guayaquil	0 -12 0 5 0 0 0 7
b:gyeongju on	0 0 0 -8 9 0 0 0
b:had	0 -8 -4 11 8 1 -10 -3
b:had agree	0 0 0 -7 0 0 0 10
b:had announce	0 -12 0 14 -1 0 0 0
b:had been	8 -19 0 24 -11 0 0 -6
b:had say	0 14 0 -8 -1 0 0 0
b:had sign	0 13 0 -11 0 0 0 0
b:had spoken	0 12 0 -14 0 0 0 4
b:had threaten	0 -10 0 7 6 0 0 0
b:had to	0 0 0 -27 19 9 0 1
b:half	0 18 0 -12 -7 0 0 0
b:half on	0 12 0 -6 0 0 0 0
b:halve	0 11 0 -9 0 0 0 0
b:hand	0 -11 0 19 0 0 0 -8
b:handed	0 -4 0 0 11 0 0 -6
b:handed in	0 0 0 -13 15 0 0 0
b:handed over	0 0 0 10 -3 0 0 -3
b:happen	4 11 -3 -13 9 0 0 -5
b:has	-2 10 -14 2 0 5 -18 -1
b:has a	0 -13 0 -8 4 0 0 16
b:has extend	0 0 0 12 0 0 0 -10
b:has invited	0 -10 0 7 1 0 0 0
b:has not	0 12 0 3 -6 0 -2 -5
b:has promise	0 10 0 -7 2 0 -4 0
b:has say	0 11 0 -8 -9 0 0 4
b:has set	0 0 0 -9 6 0 2 0
b:has tell	0 -8 0 14 -1 0 0 -4
b:has threaten	0 19 0 -24 8 0 0 0
b:have	-16 -17 -8 18 -6 -1 17 -1
b:have a	0 2 0 0 3 0 -8 1
b:have agree	0 -6 0 17 -1 0 1 -11
b:have been	0 -13 0 13 -4 2 -2 0
b:have come	0 -13 0 0 0 0 0 12
b:have rise	0 -11 0 12 0 0 0 0
b:have run	0 0 -1 9 0 0 0 -4
b:have the	0 15 0 -7 -5 0 -1 0
b:have to	0 16 0 -24 8 0 0 3
b:he	-2 9 -4 6 -10 -10 3 -7
b:he gave	0 10 0 -15 9 0 0 -6
b:he has	0 0 0 15 -6 0 0 -9
b:he hope	0 0 0 11 -2 0 -8 0
b:he is	0 0 0 10 -4 0 0 -1
b:he would	0 -9 0 -3 -11 0 14 12
b:he write	0 15 0 -19 0 0 0 5
b:he'd	-2 0 0 14 0 0 0 -6
b:hear	0 -2 0 -23 31 0 0 -9
b:hear argument	0 0 0 -21 22 0 0 0
b:hear the	0 -7 0 5 6 0 0 -10
b:heard argument	0 0 0 15 -17 0 0 0
b:heard on	0 -4 0 -4 12 0 0 -1
b:heard the	0 -2 0 17 -13 0 0 0
b:hearing	-1 -20 0 -13 29 -1 0 -1
b:hearing is	0 0 0 9 -4 0 0 0
b:hearing on	0 -4 0 -6 11 0 0 0
b:heating	0 -7 0 8 9 0 0 -14
b:her	0 -10 0 17 -10 0 0 0
b:here	0 -19 0 19 -4 0 0 5
b:higher	0 13 0 -18 -4 0 0 3
b:higher rate	0 -5 0 -9 0 0 0 15
b:higher tariff	0 16 0 -2 -3 0 0 -9
b:him	0 -11 0 0 1 0 0 6
b:his	0 -17 0 13 0 -1 -12 11
b:his <organisation>	0 6 0 -3 -16 0 0 13
b:his <person>	0 -7 0 9 0 0 0 0
b:his country	0 7 0 0 0 0 0 -8
b:his social	0 -5 0 -3 0 0 0 10
b:hold for	0 10 0 -9 0 0 0 0
b:hold in	0 -5 9 0 0 0 0 0
b:hold until	-10 2 -1 2 4 0 0 0
b:holiday	0 -3 0 6 -11 0 0 3
b:home	0 -6 0 17 -2 0 0 -7
b:honey	0 8 6 -12 0 0 0 -2
b:hope	0 0 0 28 -13 0 -19 0
b:hope to	0 1 0 20 -11 0 -10 -2
b:house	0 0 0 21 -10 0 0 -11
b:household	0 -22 0 26 0 0 0 -3
b:i have	0 6 0 1 0 0 0 -9
b:ice	2 3 0 8 -9 0 0 -6
b:if	5 -2 0 -13 0 -13 4 12
b:if <name>	0 9 0 -21 17 0 -6 -7
b:if <person>	0 -8 0 5 10 0 0 -9
b:if <seat>	0 7 0 -16 1 0 6 -4
b:if he	0 7 0 -3 4 0 0 -9
b:if it	4 -15 9 3 0 0 -1 1
b:if no	6 0 0 -5 -24 0 7 12
b:if the	0 0 -5 8 -15 0 -7 10
b:if they	2 12 1 -18 4 0 -3 -11
b:if you	0 -11 0 -3 -4 0 0 19
b:import	0 -3 15 -12 0 0 0 5
b:import from	3 -14 0 4 0 0 0 9
b:important	0 0 0 17 -4 0 0 -11
b:importer	0 13 5 -24 4 0 0 2
b:in	-5 4 8 5 -3 4 -23 -3
b:in <month-gone>	-1 1 0 -15 8 0 0 10
b:in <name>	-4 -8 -1 16 -12 4 -1 0
b:in <number>	0 -3 1 9 0 -1 0 -4
b:in <organisation>	0 0 0 13 -10 0 0 0
b:in <quality>	0 5 0 -11 7 0 0 0
b:in <seat>	2 0 -1 1 15 -3 2 -21
b:in a	-1 -10 0 -2 9 8 6 -6
b:in an	0 11 0 0 0 0 0 -13
b:in any	0 9 0 -13 -1 0 0 6
b:in at	0 7 0 -14 0 0 0 6
b:in busan	0 -1 0 -10 0 0 0 16
b:in force	0 8 0 -24 9 -1 -5 15
b:in law	0 0 0 -5 -4 0 0 13
b:in on	1 8 0 -13 -3 0 0 4
b:in pari	0 16 0 -11 -4 0 0 0
b:in place	0 8 0 -21 4 0 0 6
b:in the	-2 3 10 12 4 12 -5 -39
b:in their	0 16 0 -18 0 0 0 0
b:in thi	0 -9 0 0 10 0 0 0
b:in until	0 0 0 -11 14 0 0 0
b:including	0 -10 9 -2 -2 0 0 4
b:inflation	0 -4 0 11 0 0 0 -6
b:initial	0 -4 0 10 0 0 0 0
b:instructed	0 0 0 -14 0 0 16 0
b:instructed their	0 -1 0 -9 -4 0 16 0
b:intend	0 -2 0 12 -5 0 0 -2
b:intend to	0 -2 0 12 -5 0 0 -2
b:international	0 0 0 -7 9 0 0 0
b:international trade	0 0 0 -7 9 0 0 0
b:invest	0 -2 0 14 -5 0 0 -1
b:invest <money>	0 -2 0 14 -5 0 0 -1
b:investigation	0 -6 0 -9 16 0 0 0
b:invited	0 -12 0 11 0 0 0 -1
b:is	-9 -2 -4 -12 5 8 -1 10
b:is <level>	0 -5 0 17 -2 0 0 -8
b:is a	0 12 0 -9 7 0 0 -9
b:is back	0 0 0 0 11 0 0 -8
b:is dated	10 0 0 0 -1 0 0 -7
b:is due	-1 0 -1 -9 15 -2 -6 2
b:is enter	0 -15 0 -6 22 0 0 0
b:is expect	0 -13 0 11 0 0 0 -2
b:is go	0 -13 0 8 0 0 0 6
b:is good	0 2 5 -26 -4 0 8 9
b:is in	0 1 0 16 -21 0 0 0
b:is no	0 -16 0 19 -8 0 0 0
b:is not	6 2 0 -19 15 0 -2 0
b:is on	0 -20 0 17 -4 9 0 -8
b:is over	0 6 0 -11 0 0 0 5
b:is scheduled	0 4 0 -11 7 0 0 0
b:is set	0 -8 0 4 -4 10 -1 0
b:is still	0 7 0 -12 0 0 0 7
b:is suspend	-9 8 0 -1 -23 0 0 11
b:is that	0 9 0 -7 4 0 0 -8
b:is the	0 -2 0 11 -4 0 0 -3
b:is to	-7 10 -5 -17 16 5 0 -5
b:is until	0 11 0 0 -5 0 0 -2
b:is up	0 -2 0 -13 2 0 0 14
b:is what	0 6 0 -18 0 0 0 11
b:isn't	0 2 0 9 -20 0 -6 6
b:it	-9 -5 3 -11 11 -1 -4 15
b:it 's	5 6 0 -16 5 8 0 -5
b:it begin	0 16 0 -12 -9 0 0 2
b:it by	0 -11 0 6 -2 1 5 -2
b:it can	0 13 0 -10 -3 0 0 2
b:it come	0 0 0 10 0 0 0 -10
b:it did	0 0 0 10 0 0 0 -9
b:it doe	0 -6 0 1 -7 0 0 11
b:it end	-1 3 6 -27 -9 -1 0 21
b:it expire	0 -4 -1 16 0 0 0 -10
b:it go	0 0 0 -13 2 0 0 9
b:it had	0 -3 0 15 -3 0 0 -11
b:it has	0 -13 0 0 11 0 -5 1
b:it is	2 9 0 -9 -2 0 -7 2
b:it last	0 0 0 -5 0 0 0 10
b:it make	0 -1 0 -4 -1 0 13 -6
b:it may	0 -2 0 -4 -4 0 0 12
b:it meet	0 -10 0 -16 27 0 0 -7
b:it now	0 -9 0 7 -2 0 0 1
b:it on	0 -13 0 7 0 0 0 6
b:it pay	0 2 0 10 0 0 0 -10
b:it run	0 0 0 5 -10 0 0 3
b:it there	0 6 0 -8 0 0 0 0
b:it to	0 0 7 18 -1 0 0 -25
b:it until	0 -6 0 -3 10 3 0 -4
b:it was	0 -15 0 0 -13 0 2 16
b:it will	-2 -4 0 -20 31 -2 0 5
b:it would	-2 10 0 -8 -8 -2 0 11
b:it'll	0 6 0 -11 0 0 0 2
b:its	15 -4 4 3 -5 -5 0 -2
b:its <level>	0 0 0 -2 10 0 0 -11
b:its <organisation>	0 -12 0 13 -8 0 0 5
b:its additional	0 13 0 -13 0 0 0 0
b:its duty	0 16 0 -3 -14 0 0 -4
b:its extension	0 0 0 11 0 0 0 -8
b:its own	6 0 10 -1 -1 0 -3 -8
b:its part	0 -6 0 11 -6 0 0 3
b:its rate	0 -5 0 11 0 0 0 -3
b:its truce	0 -5 0 -2 -2 0 0 9
b:itself	0 -11 0 1 0 0 0 4
b:itself on	0 -11 0 0 4 0 0 2
b:joint	0 -22 0 8 4 3 2 0
b:joint statement	0 -14 0 19 0 0 0 0
b:jump	0 -9 0 -3 8 0 0 2
b:just	0 -10 0 4 0 0 0 6
b:keep its	0 -10 0 6 0 0 0 1
b:keep their	0 0 0 -6 0 0 0 8
b:kitchen	0 1 0 -12 0 0 0 10
b:know	0 0 0 -8 -5 0 0 17
b:lamp	0 0 0 12 0 0 0 -10
b:lapse at	0 -4 -4 17 0 0 0 -8
b:lapse on	-1 -7 0 -5 0 0 0 12
b:last	0 15 -7 -12 -14 -7 0 11
b:last <span>	0 13 0 -6 0 0 0 -5
b:last day	0 -2 0 -23 2 0 0 22
b:last until	-3 -5 0 10 -15 0 2 -1
b:last year	0 0 -2 12 -2 0 0 -5
b:lasted	0 -1 0 13 0 0 0 -9
b:later	0 -10 0 3 9 0 7 -17
b:later than	0 1 0 -22 13 0 9 -1
b:law	0 7 0 -16 4 6 0 0
b:law it	0 16 0 -7 -11 0 0 0
b:law on	0 12 0 -6 -7 0 0 0
b:lead	0 -12 0 2 -1 2 0 7
b:leader	0 11 0 -4 -6 -1 5 -5
b:least	0 11 0 -7 0 0 8 -12
b:least until	0 -2 0 4 0 0 8 -9
b:leave	0 -1 0 2 -8 0 -6 14
b:lentil	0 11 0 -9 0 0 0 0
b:let	3 -20 0 10 3 7 0 -2
b:let their	0 0 0 9 0 0 0 -6
b:letter	-3 1 0 -8 -5 0 6 11
b:letter of	-2 9 0 -12 0 0 0 9
b:letter on	0 -8 0 0 0 0 8 0
b:levy on	1 9 0 -5 0 0 0 -2
b:licence	4 -12 0 3 6 -6 0 -1
b:license	9 -1 0 0 0 0 0 -2
b:like	0 -2 0 -5 -9 0 5 11
b:likewise	9 -1 0 1 8 0 0 -18
b:list	-1 0 -1 -20 21 0 0 5
b:list <number>	0 -10 0 0 9 0 0 0
b:list of	0 -2 0 -5 1 0 0 11
b:live until	0 7 0 -12 -5 0 0 9
b:lobster	0 11 0 -8 0 0 0 0
b:look	0 -3 0 -1 10 0 0 -6
b:look at	0 -1 0 -5 12 0 0 -5
b:lorry	0 -10 0 18 0 0 0 -6
b:lose <level>	0 -7 0 -5 0 0 0 11
b:lose their	0 10 -8 0 0 0 0 0
b:low	0 10 -5 0 -1 0 0 0
b:lower	0 6 0 4 2 0 -5 -11
b:lower rate	0 10 0 -7 2 0 0 -8
b:lower tariff	0 -9 0 10 0 0 0 0
b:m	0 -2 4 -8 4 0 0 3
b:m .	0 -1 4 -11 4 0 0 3
b:machine	0 18 0 -15 0 0 0 0
b:maize	5 0 0 -9 0 0 0 7
b:make by	0 8 0 -14 6 0 0 0
b:maker	0 -4 0 0 -1 0 0 10
b:man	0 -4 0 14 -4 0 0 -3
b:mangoe	0 12 0 -2 -7 0 0 0
b:mark	0 -1 0 -12 0 0 0 15
b:market	0 2 0 -10 5 0 0 1
b:match	0 -7 0 12 0 0 0 0
b:matter on	0 -3 0 -10 8 0 0 4
b:may	-6 -7 6 -3 16 0 -8 -7
b:me	0 0 0 10 -5 0 0 -11
b:meal	0 -19 0 5 10 0 0 3
b:mean	0 4 10 -16 -2 0 0 3
b:mediator	0 0 0 14 -5 0 -2 0
b:meet by	0 0 0 11 -8 0 0 0
b:meet in	0 0 0 2 -21 4 4 0
b:meet on	0 -3 0 -11 13 0 0 6
b:meet with	0 0 0 -8 0 0 0 9
b:member	0 -4 10 15 -14 0 0 -7
b:member of	0 -1 0 18 -15 0 0 0
b:member state	0 -3 0 -10 14 0 0 0
b:message	0 -7 0 11 -2 0 0 0
b:metal	6 14 0 -17 0 0 0 0
b:midnight	-6 0 -2 -11 9 0 0 7
b:mill	0 -10 0 1 -2 0 0 10
b:mineral	0 5 0 -13 0 0 0 6
b:ministry	9 -7 0 9 0 0 0 -10
b:monday	0 3 10 -5 -1 0 0 -10
b:month	0 -9 0 7 0 0 0 1
b:moratorium	0 -6 0 13 0 0 0 -4
b:moratorium on	0 -4 0 16 0 0 0 -9
b:more	0 -1 0 13 -9 0 0 -9
b:more on	0 18 0 -13 0 0 0 -7
b:morning	0 -11 0 11 0 0 0 0
b:most	0 -3 0 2 -15 0 0 7
b:mr	0 12 0 -3 4 1 -1 -21
b:mr <person>	0 7 0 -5 11 0 0 -13
b:must	0 0 -1 2 12 1 -21 -12
b:must approve	0 0 0 13 -9 0 0 0
b:must be	0 -7 0 18 -2 -1 -6 -6
b:my	-2 -6 0 13 0 0 0 -2
b:need a	9 -3 0 0 -4 0 0 0
b:need the	0 10 0 0 -1 0 -3 0
b:negotiate	0 -1 0 0 -8 0 14 -8
b:negotiation	0 -8 0 17 -6 0 0 0
b:negotiator	0 0 0 14 -1 0 0 -4
b:neighbour	0 0 0 18 -1 0 0 -18
b:neither	0 -15 0 -7 11 0 0 8
b:net	0 -9 0 -5 8 0 0 3
b:net ton	0 -9 0 -5 9 0 0 3
b:network	0 -11 0 3 0 0 0 8
b:network on	0 0 0 -8 0 0 0 10
b:new	6 -10 -9 11 -1 3 -9 -1
b:new <quality>	0 5 0 -11 7 0 0 -1
b:new one	0 -9 0 1 0 0 0 10
b:new rate	0 16 0 -14 0 0 0 0
b:new rule	2 -1 0 -11 11 0 0 -3
b:new tariff	0 -16 0 24 -6 0 0 -3
b:next	0 -17 0 5 7 0 -1 4
b:next decision	0 -6 0 29 -19 0 0 -6
b:next round	0 -4 0 -5 0 0 0 11
b:next week	0 -2 0 -4 0 0 0 9
b:night	0 -11 0 21 0 0 0 -11
b:no	1 -1 0 8 -18 -3 6 1
b:no agreement	6 -7 0 -8 -12 0 6 13
b:no deal	0 4 0 0 -1 0 4 -9
b:no result	0 -1 0 8 0 0 0 -1
b:no truce	0 11 0 -4 -7 0 10 -13
b:nobody	0 0 0 6 -2 0 0 -2
b:none	0 -11 0 21 -6 0 -1 -2
b:none by	0 -11 0 12 -1 0 -1 0
b:noon	0 5 0 -3 11 0 0 -11
b:northern	0 -3 0 10 0 0 0 -5
b:not	-3 -10 -10 8 3 0 -12 7
b:not come	-2 -1 0 11 0 0 -3 -1
b:not in	0 0 0 -11 14 0 0 0
b:not pay	0 -8 0 9 0 0 0 0
b:not raise	0 -9 0 6 0 0 0 1
b:not renew	0 9 0 -4 -1 0 0 0
b:not sign	0 6 0 -15 10 0 -1 1
b:not sit	0 11 0 6 -14 0 0 -6
b:not to	0 -11 0 0 3 0 0 8
b:note that	0 0 0 -7 0 0 0 9
b:nothing	0 -3 0 12 -6 0 7 -10
b:nothing change	0 0 0 6 0 0 0 -9
b:notice <number>	0 -1 9 -6 0 0 0 0
b:notice of	8 5 0 -1 1 0 0 -14
b:notification	0 0 0 -8 9 0 0 0
b:now	0 -6 8 -9 -8 0 0 11
b:now it	0 0 0 -2 0 -1 0 9
b:now last	0 -2 0 10 0 0 0 -7
b:now run	0 -1 7 -10 0 0 0 1
b:number	0 6 0 -3 5 0 0 -9
b:object	0 -9 0 11 9 0 0 -14
b:objection	0 -8 0 23 -11 0 0 -2
b:of	2 0 0 -2 -10 -1 0 6
b:of <day-ahead>	0 0 0 -28 -2 6 0 28
b:of <day-gone>	10 13 0 -11 -11 0 0 0
b:of <level>	0 9 5 -9 0 0 0 -3
b:of <month-gone>	11 0 0 0 6 0 0 -10
b:of <name>	0 -7 0 7 -10 0 0 10
b:of <number>	-3 -16 7 2 7 0 0 1
b:of <quality>	-3 10 0 -12 7 0 0 -2
b:of an	-1 10 0 -7 0 0 0 0
b:of both	0 -3 0 14 -10 0 0 0
b:of country	0 9 0 -1 0 0 0 -7
b:of duty	0 -14 -1 2 -5 0 0 13
b:of it	0 0 0 -9 0 0 10 0
b:of its	-2 12 0 -12 1 0 0 2
b:of soybean	0 0 0 10 -6 0 0 0
b:of talk	0 -8 0 9 0 0 0 0
b:of tariff	0 -4 0 -3 0 0 0 10
b:of that	1 -12 0 5 3 0 0 0
b:of the	1 3 -12 0 -3 0 -8 4
b:of their	0 -11 0 0 -1 0 0 13
b:of them	7 10 -2 -7 -6 0 11 -10
b:of thi	0 0 0 -9 0 0 0 12
b:of two	0 0 0 13 -2 -3 0 -5
b:off on	0 -5 0 -5 15 0 0 -5
b:off the	1 6 0 -11 2 0 0 0
b:offer	0 -2 0 -6 18 0 7 -16
b:office	0 -7 0 14 -5 0 0 0
b:oil	0 0 0 -8 7 0 0 1
b:oil from	0 -6 0 -6 10 0 0 1
b:old duty	0 3 0 2 0 0 0 -10
b:old one	0 -2 0 -6 0 0 0 9
b:old rate	0 2 0 6 -1 0 0 -7
b:old truce	0 0 0 -17 0 0 0 18
b:olive	0 6 0 5 0 0 0 -13
b:olive oil	0 6 0 1 0 0 0 -13
b:on	-9 8 3 6 10 -5 -15 -12
b:on <day-ahead>	-1 11 1 -5 -8 0 0 0
b:on <day-gone>	2 19 0 -38 0 4 11 10
b:on <day-today>	0 15 1 -23 -1 0 0 9
b:on <name>	3 1 0 -15 13 0 0 -2
b:on a	0 -14 6 14 0 0 1 -10
b:on all	5 6 0 -9 0 0 0 -2
b:on car	0 -5 0 10 0 0 0 -3
b:on cotton	0 9 0 -5 0 0 0 0
b:on each	-1 -6 0 -6 2 0 0 12
b:on good	0 -19 0 6 -1 0 0 17
b:on hold	-3 1 0 8 0 0 0 -7
b:on holiday	0 0 0 12 -5 0 0 -5
b:on our	0 -8 0 -2 11 0 0 3
b:on paper	0 -2 0 17 -11 0 0 -3
b:on the	-4 9 5 -6 14 0 -3 -16
b:on their	0 0 0 -14 14 0 0 0
b:on them	0 0 0 13 -6 0 0 -3
b:on to	0 -6 2 -3 -1 0 0 12
b:on top	0 -12 0 5 9 0 0 0
b:once	0 18 0 -9 -1 0 0 -7
b:one	9 0 1 -1 0 -2 -8 0
b:one at	0 12 0 0 0 0 0 -12
b:one end	0 0 0 -14 7 0 0 4
b:one is	0 0 0 -14 0 0 0 14
b:one of	0 -1 0 -2 9 0 0 -2
b:onion	0 0 0 -7 0 0 0 10
b:open	0 -13 0 6 9 0 1 -9
b:open until	0 0 0 5 -9 0 0 2
b:opened	0 -12 0 24 -6 0 0 -7
b:opened on	0 -4 0 10 0 0 0 0
b:operator	0 0 0 20 -7 0 0 -9
b:opinion	0 0 0 -12 15 0 0 0
b:or	-4 -11 0 24 -3 -8 0 0
b:order	3 13 -1 -3 -15 0 -1 -1
b:ore	12 -5 0 -10 2 0 0 0
b:origin	0 2 0 7 -11 0 0 0
b:other	7 9 0 -12 -16 -1 10 -1
b:other 's	0 -7 0 -15 6 0 0 13
b:other country	0 0 0 -7 -4 0 13 0
b:other until	0 0 0 -5 0 0 0 9
b:otherwise end	0 0 0 -11 0 0 0 13
b:otherwise have	0 -23 0 18 0 0 0 1
b:our <organisation>	0 9 0 -8 0 0 0 0
b:our truce	0 0 0 -13 0 0 0 14
b:out	0 -10 12 -1 -19 0 0 11
b:out on	-4 -2 14 -2 -12 3 0 2
b:outside	1 -6 9 0 0 0 0 -6
b:outside the	0 -6 9 1 0 0 0 -6
b:over	-1 7 0 0 -22 0 0 3
b:over on	0 0 0 -7 -7 0 0 10
b:over the	0 -2 0 14 -6 0 0 -4
b:over to	0 0 0 -6 0 0 0 10
b:own	10 7 9 -3 -9 0 -3 -9
b:own <level>	0 15 0 -1 0 0 0 -12
b:own counter	0 -3 0 -3 0 0 0 10
b:own duty	0 -3 11 0 0 0 0 -7
b:owner	0 0 0 0 -7 11 0 0
b:p	3 -2 9 -10 12 0 0 -16
b:p .	3 0 9 -16 13 0 0 -16
b:pact	0 -5 0 1 10 0 -1 -7
b:page	0 -3 0 -10 8 0 0 5
b:paper	0 -21 0 14 -9 0 2 14
b:parcel	0 2 -10 0 10 0 0 -3
b:parcel from	0 5 -7 -7 11 0 0 0
b:pari	0 15 0 -10 -4 0 0 0
b:parliament must	0 0 0 -10 12 0 0 0
b:part	-5 13 0 -8 0 0 -1 3
b:partner	0 19 0 -5 -3 0 0 -12
b:party	0 2 0 8 -1 0 8 -19
b:pass	0 2 0 2 -10 1 0 -1
b:past	0 0 0 0 -14 0 0 6
b:pause	-8 14 0 -1 -19 -2 0 -1
b:pause end	0 19 0 -3 0 0 0 -12
b:pause for	0 9 0 -11 -1 0 0 -2
b:pause from	0 0 0 9 0 0 0 -7
b:pause on	0 10 0 -1 0 0 0 -7
b:pause with	0 -3 0 -8 0 0 0 13
b:pay	-4 -4 -5 18 -1 -3 -4 -8
b:pay <number>	0 3 0 -4 10 0 0 -10
b:pay on	0 9 0 1 -3 0 0 -11
b:payable	0 16 0 1 -14 0 0 -7
b:payment	0 -1 0 13 0 0 0 -13
b:peace	0 -6 0 0 -4 0 0 9
b:per	0 -9 0 2 7 0 0 -3
b:per net	0 -9 0 -5 9 0 0 3
b:permit	0 -2 0 11 -1 0 0 -6
b:phase	0 -15 0 6 5 0 0 0
b:phone	0 10 0 0 -1 0 0 -8
b:piraeu	0 -5 0 12 0 0 0 -3
b:place	-5 7 0 -16 8 0 0 8
b:place by	0 7 0 -11 3 0 0 0
b:place until	0 8 0 -11 0 0 0 0
b:plan	0 11 0 0 -13 0 -5 5
b:plan for	0 9 0 3 -14 0 -1 0
b:plane	0 -6 0 13 -3 0 0 0
b:play	0 -4 0 21 0 0 0 -15
b:poll	0 0 0 0 9 0 0 -7
b:pork	0 -16 0 7 14 0 0 -7
b:port	-11 -2 -4 -3 18 2 0 -4
b:port fee	-9 0 0 -11 14 0 0 2
b:position	0 15 0 -11 0 0 0 0
b:possible	0 0 0 -9 7 0 0 0
b:post	0 6 0 -14 14 0 0 -7
b:power	0 -1 0 -5 13 -1 0 -2
b:present	-1 -6 0 -9 -3 5 4 12
b:present one	0 -3 0 -13 -6 0 0 22
b:presented	0 -7 0 1 9 0 0 -3
b:president	0 0 0 11 -5 -4 0 0
b:price	0 9 0 10 -13 0 -3 -11
b:prisoner	0 0 0 9 -3 0 -1 0
b:proclamation	0 -14 0 6 13 0 0 -5
b:proclamation of	0 -6 0 -1 13 0 0 -4
b:proclamation on	0 -12 0 13 0 0 0 0
b:product	3 -10 0 1 5 0 0 0
b:prolong to	0 0 10 -10 0 0 0 2
b:prolongation	0 0 0 -9 0 0 0 11
b:promise a	0 0 0 -13 4 0 9 0
b:proposal	0 -7 0 17 -7 0 0 0
b:propose	0 -2 0 0 -1 0 -1 9
b:propose an	0 -3 0 -9 10 0 0 2
b:protest	0 -4 0 11 0 0 0 -6
b:protocol	0 -6 0 -17 21 0 0 0
b:province	0 0 0 13 -2 0 0 -8
b:public	0 -2 0 -14 12 0 0 5
b:publish	-5 0 0 11 0 0 0 0
b:put <level>	0 -12 6 13 -5 0 0 -1
b:put a	4 -1 0 -10 0 0 0 6
b:put another	-4 12 0 -7 0 0 0 0
b:put back	0 2 0 -8 0 6 0 0
b:put it	0 -4 0 -8 3 0 0 9
b:put its	0 -8 0 0 6 0 0 -1
b:put off	-9 21 0 -9 0 0 0 -10
b:put on	0 -2 0 9 -1 0 0 0
b:put the	0 3 0 -12 -1 0 0 9
b:put to	0 0 0 10 -6 0 0 -2
b:rail	0 0 0 24 -2 0 0 -19
b:railway	0 0 0 12 0 0 0 -10
b:rain	0 -9 0 14 -3 0 0 0
b:raise	0 -3 0 0 -11 0 0 12
b:rare	3 -4 0 14 -6 0 0 -8
b:rare earth	8 -6 0 10 -2 0 0 -9
b:rate	-1 0 -1 0 -7 0 0 11
b:rate apply	0 13 0 0 0 0 0 -10
b:rate at	0 7 0 -8 0 0 0 1
b:rate for	0 -13 0 9 0 0 0 4
b:rate is	0 10 0 0 0 0 0 -8
b:rate of	0 -2 0 -9 0 0 0 16
b:rate to	0 -11 0 11 0 0 0 0
b:rate was	0 9 0 -8 0 0 0 0
b:rate would	0 -16 0 15 0 0 0 0
b:rather	0 -7 0 9 0 0 0 0
b:ratify by	0 8 0 -10 0 0 0 0
b:raw	8 5 10 -18 -3 0 0 -2
b:reach back	0 -8 0 19 0 0 0 -10
b:reach on	0 4 0 -9 0 0 0 4
b:receive	0 -1 0 -7 14 0 0 -2
b:recess	0 -5 0 17 -7 0 0 -5
b:reciprocal rate	0 0 0 -10 0 0 0 12
b:reconvene	0 -2 0 16 -5 0 0 -7
b:red	0 8 0 -22 7 0 0 9
b:reduction	0 7 0 -13 -1 0 0 9
b:reduction apply	0 2 0 -9 0 0 0 9
b:register	0 -1 0 19 -17 0 0 0
b:registration	0 -5 0 13 -2 0 0 -4
b:released	0 -4 0 14 -3 0 -2 0
b:relief	1 -9 0 9 0 0 0 -3
b:remain	-8 -10 -1 2 6 0 6 0
b:remain in	0 -14 0 0 3 0 0 11
b:remove	4 -7 0 11 0 0 0 -5
b:remove the	0 -10 0 11 0 0 0 0
b:renewal	0 -6 0 -12 1 0 0 18
b:replace the	0 -6 0 9 0 0 0 -1
b:reply	0 2 0 -20 4 0 13 0
b:report	0 -2 0 7 9 0 -4 -16
b:report on	0 3 0 -13 15 0 0 -3
b:reporter	0 1 0 1 3 0 0 -11
b:reprieve	0 -1 0 -9 -1 11 0 0
b:request	0 -1 0 -17 22 0 0 0
b:require	11 -5 0 -1 0 0 0 -4
b:rest	0 8 0 -10 -6 0 4 4
b:rest of	0 11 0 0 -10 0 0 0
b:result	0 -3 0 0 -6 0 11 -4
b:retroactive	0 -7 0 17 0 0 0 -9
b:retroactive to	0 0 0 11 0 0 0 -9
b:return	1 5 -2 1 4 0 -3 -9
b:return from	0 -16 0 12 -5 0 0 6
b:return on	0 15 0 -10 -3 0 0 0
b:return to	0 21 0 -2 1 0 0 -17
b:review	0 -16 0 -27 44 0 -9 -10
b:review by	0 0 0 -7 11 0 -1 0
b:review of	0 -4 0 -19 24 0 0 0
b:revive	0 -5 0 10 0 0 0 -3
b:right	0 -10 0 10 7 0 0 -9
b:ring	0 -11 0 0 2 0 0 7
b:rise by	0 -14 0 17 -2 0 0 0
b:rise from	0 13 0 -12 0 0 0 0
b:rise to	0 -7 0 12 0 0 0 -2
b:road	0 -6 0 17 -11 0 0 0
b:roaming	0 -9 0 13 0 0 0 -2
b:room	0 -4 0 16 0 0 0 -10
b:round	0 -4 0 16 -21 0 -4 9
b:round is	0 0 0 9 -2 0 0 0
b:rule	19 -23 -4 -3 1 -1 0 -5
b:rule on	-3 -8 0 9 -4 0 0 5
b:run	-4 1 11 -2 -1 0 -5 0
b:run for	0 -3 0 10 0 0 0 -6
b:run out	3 2 14 -12 -9 2 0 5
b:run to	-12 -4 1 0 15 -3 0 -2
b:run until	1 22 -3 -6 -13 0 0 -5
b:saeima	0 0 0 -10 10 0 0 0
b:safeguard	0 20 0 -12 0 0 0 -9
b:sail	0 -5 0 10 -1 0 0 0
b:sale	0 -10 0 5 -17 18 0 -4
b:same	0 4 1 8 -13 0 0 -9
b:same day	0 -10 0 13 0 0 0 -3
b:say	-8 14 1 0 -24 -8 3 0
b:say <name>	0 -13 0 21 -5 0 0 0
b:say <person>	0 12 0 -12 0 0 0 0
b:say he	2 -9 0 7 -12 0 3 4
b:say in	0 10 0 -26 3 0 0 17
b:say it	0 24 0 -9 -9 0 0 -6
b:say on	-7 8 0 -1 -4 0 11 -9
b:say the	0 -10 0 15 0 0 0 -5
b:say to	0 4 0 4 0 0 0 -10
b:say until	0 7 5 -1 -9 0 0 -1
b:scheduled to	0 -13 0 6 8 0 0 0
b:school	0 -15 7 21 -11 0 0 -5
b:sea	0 8 0 -1 -11 0 0 4
b:season	0 -15 0 22 -3 0 3 -11
b:second	-4 5 -2 -3 10 -1 -2 -4
b:second phase	0 -10 0 4 2 0 0 0
b:second round	0 -5 0 16 -3 0 0 0
b:section	-2 1 2 5 3 0 0 -16
b:section <number>	-2 3 2 0 4 0 0 -11
b:see	0 -2 0 14 -12 0 0 0
b:see <person>	0 -7 0 14 -2 0 0 0
b:seed	0 13 0 -15 3 0 0 -3
b:sell	-3 0 0 12 -8 0 0 -5
b:sell by	0 0 0 -6 0 9 0 0
b:semiconductor	0 -10 0 10 0 0 0 0
b:senate	0 -2 0 -7 13 0 0 0
b:senate vote	0 0 0 -11 9 0 0 0
b:seoul	0 0 9 -7 0 0 0 0
b:session	0 -3 0 -13 18 0 0 0
b:set	0 -14 0 1 6 8 0 -3
b:set out	0 -2 0 9 0 0 0 -6
b:set the	0 9 0 -13 4 0 0 0
b:settle it	0 0 0 -8 9 0 0 0
b:shall	-4 -8 0 9 0 -3 0 2
b:shall be	0 0 0 13 -7 0 0 -15
b:sheet	13 -1 0 3 -2 0 0 -13
b:ship	1 -23 -7 9 11 -1 6 -1
b:ship -	0 10 0 -2 -1 0 0 0
b:ship are	0 -9 0 0 11 0 0 0
b:shook	0 -9 0 18 0 0 0 -8
b:shook hand	0 -8 0 16 0 0 0 -8
b:shore crane	0 10 0 -2 -1 0 0 0
b:should	-2 3 0 -15 5 0 4 6
b:should be	0 -11 0 -4 6 0 9 0
b:should have	0 -2 0 13 0 0 0 -10
b:shut	0 -9 0 8 -2 0 7 -4
b:side	0 -12 -4 6 0 0 2 6
b:side had	0 0 0 -7 -1 0 0 10
b:side will	0 -4 0 8 0 0 0 -2
b:sign	3 7 4 -1 1 0 -12 -2
b:sign a	0 -9 0 24 -1 0 0 -11
b:sign the	0 12 0 -4 -1 0 -2 -1
b:signature	0 -23 0 -1 19 0 3 -6
b:signature on	0 0 0 -7 10 0 0 0
b:since	-3 -4 0 35 -36 0 -4 -16
b:since <day-gone>	0 17 0 -13 0 0 0 -2
b:since the	0 -10 0 22 -1 0 0 -10
b:sit	0 -7 0 15 0 0 0 -14
b:sit again	0 9 0 1 -10 0 0 -4
b:sit down	0 -6 0 17 -5 0 0 -1
b:sit in	0 0 0 11 -9 0 0 0
b:sleep until	0 7 0 -11 0 0 0 4
b:small	0 -13 -2 6 11 0 0 -1
b:so	0 -10 -3 -7 9 6 0 5
b:so -	3 0 0 6 0 0 0 -9
b:so by	0 4 0 -15 3 0 2 1
b:so on	0 0 0 7 1 0 0 -15
b:soap	0 -15 0 8 0 0 0 7
b:solution	0 -3 0 17 -5 0 -2 -5
b:some	12 27 1 -27 -1 0 -2 -18
b:somebody	0 -10 0 -7 -1 0 0 18
b:something	0 0 0 -10 2 0 0 9
b:soybean	0 1 0 15 -11 0 0 -7
b:soybean by	0 -1 0 14 -6 0 0 0
b:spare	0 -7 0 9 -1 0 0 0
b:speak	0 3 0 15 -6 0 0 -13
b:speak of	0 4 0 8 0 0 0 -10
b:special	0 8 0 -17 7 0 0 3
b:spoke	0 12 0 -21 2 0 2 8
b:spoke of	0 5 0 -10 -1 0 0 9
b:spoken	0 11 0 -19 -1 0 0 12
b:spoken of	0 0 0 -5 0 0 0 9
b:sprat	0 0 0 -13 10 0 0 0
b:stand	0 0 0 -8 0 0 0 13
b:standstill	0 0 0 16 0 0 0 -14
b:standstill of	0 -4 0 9 5 0 0 -10
b:start	7 0 2 5 0 0 -2 -21
b:start at	0 -6 0 13 -2 0 0 -1
b:state	0 -8 0 11 4 -4 0 -4
b:state visit	0 -4 0 9 0 0 0 0
b:statement	0 -12 0 18 0 0 0 -2
b:stay in	0 9 1 0 -5 0 0 -7
b:stay of	3 -1 0 -9 0 0 0 6
b:stay until	0 -4 0 15 0 0 0 -9
b:step	0 11 0 -3 -1 0 0 -2
b:still	-2 12 0 4 -17 0 0 -2
b:stop	8 7 -1 -16 -1 0 0 6
b:stop on	0 -3 0 -15 0 0 0 20
b:stretched	0 -4 0 10 0 0 0 -5
b:strike	0 -6 0 10 -9 0 -5 6
b:strike until	0 0 0 11 0 0 0 -6
b:stroke	0 6 0 -13 0 0 0 7
b:stroke of	0 6 0 -13 0 0 0 7
b:subscription	0 -2 0 14 0 0 0 -8
b:subsidy	0 0 0 12 -8 0 0 0
b:such	0 10 0 -2 -7 0 0 0
b:sugar	0 -16 0 2 -1 0 0 15
b:sum	0 -7 0 11 0 0 0 0
b:summer	0 -16 0 28 -8 0 0 -6
b:summit	0 -8 0 15 -1 0 0 0
b:sunday	0 -1 0 -6 0 0 0 10
b:surcharge	0 19 3 -8 -15 0 0 -9
b:surcharge end	0 15 0 -8 0 0 0 -4
b:surcharge run	0 13 0 -6 0 0 0 -6
b:suspend	0 -5 -8 8 -6 -3 -3 7
b:suspend <points>	0 -11 0 14 0 0 0 -1
b:suspend its	0 3 0 14 -10 0 0 -6
b:suspend since	0 -2 0 -5 -1 0 0 12
b:suspend the	5 14 0 -14 -7 0 0 0
b:suspend their	0 -2 0 11 0 0 0 -6
b:suspend to	9 0 0 -1 -4 0 0 -2
b:suspension	17 -10 -7 -1 6 0 0 -4
b:suspension end	0 5 0 6 0 0 0 -11
b:suspension is	10 0 0 9 -1 0 0 -17
b:suspension of	0 -14 -1 -3 0 0 0 13
b:table	0 9 0 6 -13 0 0 -3
b:take <number>	0 -10 0 10 0 0 0 0
b:take comment	0 -3 0 -2 8 0 0 0
b:take effect	0 20 0 -9 -5 0 0 -8
b:take its	0 6 0 -10 3 0 0 0
b:take on	0 5 0 -17 5 0 0 4
b:take place	-3 -24 0 29 -1 0 0 -3
b:take up	0 -11 0 5 6 0 0 -3
b:take us	0 0 0 -14 0 0 0 13
b:talk	-3 -15 -1 23 -29 -4 8 0
b:talk about	0 -6 0 12 -3 0 0 0
b:talk are	0 -1 0 15 -2 0 -6 0
b:talk between	0 -10 0 6 0 0 0 0
b:talk by	0 0 0 -12 0 0 5 11
b:talk on	0 -8 0 16 -4 0 0 0
b:talk with	0 0 0 -7 -3 0 15 -4
b:talk would	0 12 0 -11 0 0 0 0
b:talked	0 -4 0 15 -1 0 0 -8
b:tariff	1 -14 -4 10 5 -1 6 -2
b:tariff are	0 7 0 -11 -3 0 0 7
b:tariff at	0 7 0 -9 0 0 0 1
b:tariff by	0 9 0 -2 0 0 0 -4
b:tariff case	0 -4 0 -6 11 0 0 0
b:tariff commission	0 -7 0 11 -1 0 0 -1
b:tariff end	0 -3 0 15 0 0 0 -15
b:tariff for	0 -19 0 31 -7 0 0 -7
b:tariff from	0 5 0 1 0 0 0 -11
b:tariff is	0 -10 0 0 0 0 0 9
b:tariff stay	0 0 0 10 0 0 0 -9
b:tariff truce	5 -1 0 -8 0 0 0 6
b:tariff until	0 0 0 12 -1 0 0 -5
b:tariff will	0 -9 0 11 0 0 0 0
b:tax	0 -30 0 8 12 0 0 8
b:tax on	0 -21 0 -3 15 0 0 9
b:tea	0 4 0 -6 -9 0 0 10
b:team	0 -9 0 16 0 0 -2 0
b:technical	0 -7 0 14 -5 0 0 0
b:telephone	0 19 0 -9 -15 -7 -2 6
b:telephone call	0 13 0 -7 0 -1 0 0
b:tell her	0 -2 0 10 0 0 0 -5
b:tell me	0 -8 0 13 -2 0 0 -1
b:tell reporter	0 1 0 0 3 0 0 -11
b:tell the	0 -11 0 0 1 0 0 5
b:temporary	13 -3 0 0 -1 0 -2 -1
b:term	4 -8 0 -8 -2 5 0 11
b:term end	0 -6 0 -9 -3 6 0 10
b:term on	5 6 0 -12 -3 0 0 4
b:terminal	0 0 0 17 -7 0 0 -6
b:text	0 -18 0 12 4 0 5 -4
b:textile	0 7 0 -12 0 0 0 2
b:than	0 -4 0 -8 15 0 8 -12
b:that	-2 0 9 -7 1 0 2 0
b:that 's	-1 12 0 -6 9 0 0 -10
b:that <name>	8 -10 11 13 -10 0 0 -13
b:that <number>	0 -7 1 15 -5 0 -1 -5
b:that <person>	0 4 0 -9 -3 0 7 1
b:that <quality>	0 17 0 -8 0 0 0 -9
b:that <seat>	-1 -7 0 0 0 0 -1 13
b:that are	0 0 8 -3 -6 0 0 0
b:that begin	0 -15 0 21 0 0 0 -5
b:that both	0 -12 0 10 0 0 0 0
b:that bring	0 -8 0 -2 0 0 0 14
b:that day	0 -21 0 13 14 0 0 -7
b:that expire	0 14 0 -14 0 0 0 0
b:that from	1 16 0 -14 -1 0 0 -2
b:that good	0 14 0 -14 0 0 0 0
b:that had	0 -8 0 0 9 0 0 -1
b:that he	-3 8 0 8 -12 0 0 -10
b:that his	0 -5 0 13 -13 0 -3 5
b:that hold	0 -10 0 0 0 2 0 9
b:that is	-1 10 0 -23 0 0 2 13
b:that it	-5 8 0 -15 -3 0 0 16
b:that keep	0 -11 0 -15 0 0 0 25
b:that mr	0 11 0 -2 0 0 0 -9
b:that of	-2 -8 0 13 0 0 0 -1
b:that run	0 -3 0 -7 0 0 0 14
b:that start	0 15 0 -13 0 0 0 0
b:that the	0 0 -10 -6 4 14 -3 4
b:that they	0 0 1 -4 14 0 -1 -6
b:that was	0 12 0 -5 -5 0 0 -3
b:that we	0 0 0 -14 7 0 0 7
b:that were	-1 -26 6 19 2 0 0 -1
b:that would	0 11 0 0 -1 0 0 -9
b:the	-14 2 -2 9 4 7 -11 -10
b:the <day-ahead>	0 -3 0 -4 0 0 0 10
b:the <level>	0 12 -2 -8 0 0 0 -2
b:the <month-gone>	9 0 0 4 -3 0 0 -10
b:the <name>	10 -2 4 1 0 0 3 -16
b:the <number>	-1 20 -5 -10 -13 0 0 7
b:the <office>	-4 -3 -2 18 -1 -1 0 -11
b:the <organisation>	-7 -4 2 3 12 -12 -10 -6
b:the <person>	2 -3 0 -16 6 0 8 9
b:the <points>	-7 0 0 -7 0 0 0 15
b:the <quality>	12 4 2 -31 14 1 -8 0
b:the <seat>	4 14 0 0 -16 0 0 -16
b:the <span>	0 -19 0 -17 -5 0 0 37
b:the additional	-2 0 0 -10 -2 0 0 15
b:the agreement	-1 8 -1 0 9 -1 -1 -10
b:the app	0 0 0 -8 0 12 0 0
b:the arrangement	0 -28 -2 7 6 0 0 8
b:the bloc	0 2 0 -18 14 0 0 0
b:the border	0 9 0 -1 0 0 0 -5
b:the bridge	0 -11 0 16 -3 0 0 0
b:the bus	0 -5 0 11 0 0 0 -4
b:the busan	0 0 0 -6 0 0 0 13
b:the charge	0 4 0 -10 10 0 0 -5
b:the clock	0 9 0 -7 0 0 0 0
b:the club	0 -5 0 11 0 -3 0 0
b:the consultation	0 -3 0 -8 12 0 0 -1
b:the contract	0 0 0 10 0 0 0 -7
b:the countermeasure	0 8 0 0 0 0 0 -6
b:the custom	0 0 0 -11 14 0 0 -2
b:the cut	0 16 0 -12 0 0 0 -4
b:the date	0 20 0 -11 -13 0 0 1
b:the deadline	0 -27 0 27 -18 12 0 -15
b:the decree	0 10 4 -4 -7 0 0 -5
b:the dispute	0 -1 0 10 -7 0 0 0
b:the draft	0 2 0 16 -18 0 0 0
b:the duty	0 -14 18 -12 0 0 0 18
b:the dáil	0 0 0 9 -6 0 0 0
b:the emergency	0 -11 0 1 9 0 0 0
b:the end	0 0 -2 -7 0 0 0 13
b:the exclusion	0 -9 13 0 0 0 0 -6
b:the exemption	0 0 -8 0 9 0 0 0
b:the export	-8 0 0 14 -1 0 0 0
b:the extra	0 15 0 -7 0 0 0 -9
b:the fee	0 -3 0 -4 0 0 0 11
b:the fentanyl	0 15 0 -9 0 0 0 -5
b:the final	0 -5 0 -13 12 0 0 6
b:the first	0 13 0 -11 0 0 -3 3
b:the following	0 11 0 -3 -6 0 0 -1
b:the former	0 0 0 1 6 0 0 -13
b:the freeze	0 9 0 0 0 0 0 -4
b:the general	0 8 0 -7 0 0 0 0
b:the grid	0 0 0 9 -3 0 0 0
b:the hearing	0 0 0 13 -12 0 0 0
b:the higher	0 8 0 -24 -1 0 0 10
b:the house	0 2 0 18 -11 0 0 -10
b:the joint	0 -4 0 -4 9 0 0 0
b:the judge	0 9 0 0 -8 0 0 0
b:the last	0 -12 0 -6 14 -1 0 2
b:the law	0 11 0 -2 -5 0 0 -1
b:the letter	-2 12 0 -15 0 0 0 7
b:the lower	0 -4 0 13 0 0 0 -7
b:the mediator	0 0 0 9 -3 0 -1 0
b:the meet	0 0 0 -4 -3 0 0 10
b:the morning	0 -9 0 8 0 0 0 0
b:the new	-4 9 -3 0 -12 4 0 -2
b:the next	0 -26 0 15 8 0 0 -4
b:the night	0 -8 0 18 0 0 0 -9
b:the northern	0 -3 0 10 0 0 0 -5
b:the offer	0 0 0 -4 13 0 0 -6
b:the pact	0 -6 0 -1 11 0 0 0
b:the party	0 0 0 5 -12 0 9 -2
b:the pause	-6 15 0 -9 -9 0 0 0
b:the peace	0 -2 0 15 0 0 0 -8
b:the plan	0 12 0 -8 0 0 0 -4
b:the port	-3 9 0 0 -2 0 0 0
b:the power	0 0 0 -26 23 0 0 0
b:the present	0 -9 0 5 -13 5 0 4
b:the president	0 0 0 9 0 -1 0 0
b:the price	0 -6 0 14 -1 0 0 -1
b:the protocol	0 -5 0 -18 21 0 0 0
b:the reciprocal	0 -6 0 1 0 0 0 8
b:the reduction	0 5 0 -12 0 0 0 9
b:the register	0 -1 0 16 -13 0 0 0
b:the rest	0 17 0 -5 -11 0 5 -5
b:the road	0 -3 0 15 -8 0 0 0
b:the rule	9 -6 0 0 0 0 0 -3
b:the sale	0 -1 0 0 -7 12 0 -2
b:the same	0 2 1 8 -12 0 0 -6
b:the say	0 4 0 -22 9 0 0 8
b:the second	-1 24 0 -21 0 0 0 2
b:the signature	0 -3 0 10 -4 0 0 0
b:the so	3 0 0 7 0 0 0 -10
b:the standstill	0 5 0 15 -4 0 0 -17
b:the state	0 0 0 9 -3 -3 0 0
b:the stay	6 8 0 -16 -6 0 0 8
b:the strike	0 -4 0 9 0 0 0 -1
b:the summer	0 -16 0 23 -7 0 0 0
b:the surcharge	0 36 5 -29 -9 0 0 -13
b:the suspend	0 -6 0 0 0 0 0 8
b:the suspension	4 3 0 -9 -4 0 0 5
b:the table	0 7 0 8 -14 0 0 -2
b:the talk	0 -6 0 -7 -4 2 10 6
b:the tariff	4 -2 0 -7 0 0 0 10
b:the tax	0 -11 0 -10 8 0 0 10
b:the text	0 -14 0 5 6 0 0 0
b:the threat	0 -17 0 18 0 0 0 0
b:the three	0 0 0 -3 11 0 0 -3
b:the time	0 11 0 0 0 0 -3 0
b:the town	0 0 0 13 -3 0 -2 -7
b:the transaction	0 0 0 -6 0 9 0 0
b:the transfer	0 -2 0 15 -2 0 0 -7
b:the truce	-12 14 -3 -12 7 -4 -2 9
b:the two	-4 -23 -3 10 -4 -2 9 4
b:the upper	0 -2 0 15 -5 0 0 -7
b:the vote	0 -5 0 -20 24 0 0 0
b:the window	0 -6 0 14 0 0 0 -3
b:the year	0 6 0 -13 -1 0 0 8
b:their	0 9 -15 2 -10 -2 9 -3
b:their <office>	0 4 0 -7 -5 0 14 -7
b:their truce	0 0 0 -9 0 0 0 13
b:them	0 25 -2 -11 -12 -2 6 -2
b:them is	0 -6 0 9 0 0 0 -5
b:themselve	3 0 0 -7 -1 0 10 -4
b:then	-1 30 0 -17 -15 0 0 -5
b:then on	0 7 0 -11 0 0 0 3
b:there	-9 5 -3 1 0 -5 0 5
b:there 's	0 12 0 -10 -2 0 -6 6
b:there from	0 11 0 -9 0 0 0 0
b:there is	-1 -10 0 14 -2 0 1 -1
b:there on	0 -4 0 14 -3 0 0 -3
b:there will	0 -4 0 12 0 0 0 -5
b:therefore	0 -11 0 0 0 0 0 12
b:they	-6 -7 11 -5 -4 -12 11 8
b:they arrive	0 7 0 -13 7 0 -5 0
b:they end	0 -5 5 -7 12 0 0 -5
b:they go	0 0 0 9 0 0 0 -5
b:they have	0 4 0 24 -20 0 5 -19
b:they meet	0 -2 0 -8 -6 0 0 17
b:they remain	0 -1 0 -1 12 0 0 -7
b:they were	0 7 0 7 0 0 0 -16
b:they will	-1 -3 2 15 -2 0 0 -9
b:they would	-2 -8 -1 5 -1 0 0 10
b:thi	0 -15 -2 6 2 2 -1 3
b:thi one	0 3 0 -12 0 0 0 10
b:thi year	0 -5 0 10 -1 0 0 -2
b:third	0 5 0 2 -14 0 -1 2
b:those	0 16 -3 -12 15 0 0 -14
b:though	0 3 0 -6 9 0 0 -6
b:threat	0 0 0 10 0 0 0 -5
b:threat of	0 3 0 5 0 0 0 -8
b:threaten	0 9 0 -9 11 0 0 -8
b:threaten <name>	0 8 0 -7 0 0 0 0
b:threaten <number>	0 -15 0 15 0 0 0 0
b:threaten an	0 -9 0 12 0 0 0 0
b:threaten the	0 0 0 -8 10 0 0 0
b:threaten with	0 10 0 -9 0 0 0 0
b:three	0 0 0 17 -4 0 0 -10
b:through	-4 -16 2 -16 9 0 -1 25
b:through the	0 -3 0 0 -4 0 0 10
b:thursday	0 -4 0 9 0 0 0 0
b:ticket	0 -13 0 19 0 0 0 -4
b:tie	0 0 0 -3 10 0 0 -1
b:tiktok	0 -1 0 -10 -2 18 0 -3
b:till	7 -24 0 -10 -10 6 0 19
b:time	-5 2 0 8 9 0 6 -25
b:time until	0 4 0 2 0 0 7 -17
b:to <level>	3 19 -3 -18 6 0 0 -4
b:to <name>	9 -5 0 6 -3 0 0 -11
b:to <number>	0 12 0 -21 0 0 0 15
b:to <seat>	0 -11 0 11 -14 0 0 10
b:to a	0 11 0 3 -11 3 0 -12
b:to about	0 12 0 -6 -1 0 0 -1
b:to all	0 -7 0 10 0 0 0 0
b:to an	0 7 0 -13 0 0 0 8
b:to and	0 -8 9 -4 -2 0 0 4
b:to approve	0 0 0 -13 15 0 0 1
b:to be	0 3 0 -10 2 0 6 -6
b:to close	0 0 0 -4 -6 14 0 -1
b:to come	0 -11 0 10 7 0 0 -5
b:to conclude	0 0 0 -10 -1 0 14 0
b:to confirm	0 0 0 12 -8 -1 0 0
b:to decide	0 -4 0 -5 8 0 0 0
b:to do	0 -3 0 -9 5 0 4 4
b:to enter	5 16 0 -16 -7 0 0 0
b:to expire	0 1 0 -10 0 0 0 10
b:to follow	0 0 0 15 -5 0 0 -8
b:to happen	0 -2 0 -16 20 0 0 -2
b:to have	0 7 2 -20 1 -1 0 13
b:to hear	0 0 0 -11 10 0 0 0
b:to invest	0 -2 0 14 -5 0 0 -1
b:to its	0 0 0 12 0 0 0 -10
b:to know	0 1 0 -14 3 0 0 6
b:to last	0 6 0 19 -5 0 -2 -19
b:to leave	0 -4 0 0 -2 0 0 9
b:to let	0 -12 0 5 -1 0 0 7
b:to lower	0 0 0 -12 9 0 0 0
b:to open	0 -4 0 -6 12 0 0 0
b:to put	0 6 0 -16 0 0 0 8
b:to raise	0 10 0 -9 -5 0 0 3
b:to rise	0 -16 0 19 0 0 0 0
b:to start	5 -4 0 4 6 0 0 -9
b:to stop	0 9 0 -10 3 0 0 -3
b:to suspend	0 11 0 -3 -8 0 0 0
b:to take	0 -15 0 16 -3 0 0 2
b:to talk	0 0 0 -6 -1 0 0 13
b:to the	0 -14 0 2 3 -4 -6 7
b:to their	0 14 0 -13 0 0 0 0
b:to vote	0 8 0 4 -10 0 0 0
b:toll	0 -9 0 7 0 0 0 1
b:ton	0 -9 0 -4 8 0 0 3
b:top	0 -14 0 9 9 0 0 0
b:top of	0 -6 0 0 9 0 0 0
b:toward	0 3 0 -9 0 0 0 9
b:town	0 0 0 15 -5 0 -2 -8
b:trade agreement	0 -5 0 -1 -3 0 0 10
b:transfer	0 -3 -1 19 -3 0 0 -7
b:transfer window	0 -1 0 12 -2 0 0 -5
b:travel	0 -2 0 10 0 0 0 0
b:treaty	0 -16 0 2 -15 0 11 5
b:treaty by	0 -7 0 6 -9 0 3 0
b:truce	-19 10 -9 -10 -9 -10 1 17
b:truce begin	0 9 0 -3 0 0 0 -5
b:truce by	0 2 0 0 5 0 2 -13
b:truce end	0 -13 0 -10 -3 0 0 20
b:truce from	0 -11 0 11 0 0 0 0
b:truce go	0 0 0 -7 0 0 0 9
b:truce is	0 20 0 -33 2 0 4 3
b:truce lapse	0 0 0 14 0 0 0 -11
b:truce last	0 0 0 -8 0 0 0 10
b:truce on	0 0 0 -20 5 0 0 17
b:truce over	0 0 0 -8 0 0 0 11
b:truce run	0 -10 0 16 -5 0 0 -6
b:truce to	-1 10 0 -3 0 0 0 -1
b:truce was	0 -8 0 -8 0 0 0 14
b:truce will	0 0 0 -7 0 0 0 10
b:truce with	0 -22 0 12 0 0 0 -1
b:truce would	0 13 0 -31 6 0 0 13
b:trump announce	0 9 0 -8 0 0 0 0
b:try	0 -4 0 1 9 0 0 -7
b:try again	0 -3 0 0 10 0 0 -6
b:two	-5 -23 -4 22 -15 -8 8 1
b:two country	0 -9 0 4 0 0 0 1
b:two side	0 -8 0 10 -6 0 5 -4
b:tyre	0 -3 0 -2 0 0 0 10
b:under	0 -17 14 5 6 -4 0 0
b:under a	0 -13 0 1 0 0 0 10
b:under it	0 16 0 -20 0 0 0 2
b:under its	0 0 0 10 0 -3 0 0
b:under section	0 -9 0 7 1 0 0 0
b:under the	-1 -14 2 19 -1 0 0 -6
b:union	0 2 0 8 -3 0 0 -7
b:unless	0 0 0 -16 14 1 0 0
b:unless <seat>	0 15 0 -8 -4 0 -1 -1
b:up	-11 -9 3 -12 12 -2 -4 21
b:up <level>	0 -13 0 14 0 0 0 0
b:up by	0 -8 0 22 -6 0 -2 -2
b:up for	0 -4 0 -10 13 0 0 2
b:up from	0 14 0 -12 0 0 0 -1
b:up on	0 0 0 -11 6 0 0 6
b:up to	-3 0 6 -15 1 0 0 13
b:upper	0 -2 0 15 -5 0 0 -7
b:us	-1 -13 0 -7 8 0 -1 16
b:us to	0 0 0 -15 0 0 0 14
b:used	0 -13 0 -4 16 0 0 0
b:used from	0 -8 0 -3 11 0 0 0
b:valid	-1 -5 2 -8 0 0 -1 17
b:vessel	0 -4 0 -12 7 0 0 8
b:video	0 -8 0 16 -12 0 0 2
b:video on	0 0 0 10 -3 0 0 -1
b:visit	0 -9 0 22 -6 0 0 -2
b:vote	0 -12 0 -1 17 -1 -1 -16
b:vote before	0 10 0 -3 -4 0 0 0
b:vote of	0 0 0 -4 8 0 0 0
b:vote on	0 -28 0 0 14 0 0 -3
b:wage	0 0 0 11 0 0 0 -7
b:waive	0 0 9 -2 -1 0 0 -1
b:walk	0 -4 0 13 0 0 0 -7
b:want	-2 -7 0 13 -13 -1 5 0
b:want the	0 0 0 24 0 0 -3 -21
b:want to	0 0 0 0 -22 0 4 11
b:was	0 -12 -9 11 -15 -5 21 1
b:was <number>	0 -10 0 21 0 0 0 -10
b:was due	0 -19 0 11 0 0 0 5
b:was expect	0 0 0 -11 10 0 0 2
b:was extend	0 0 0 -9 0 4 0 6
b:was no	0 0 0 -10 4 0 5 0
b:was on	0 -4 0 9 0 0 0 0
b:was the	0 0 0 -6 0 0 0 9
b:was to	-3 -25 0 21 -13 1 14 -7
b:water	0 8 0 6 -1 0 0 -11
b:way	0 0 0 -10 4 0 0 7
b:way to	0 3 0 -9 0 0 0 4
b:we	-7 -1 1 0 3 -9 1 1
b:we are	0 0 0 8 1 0 0 -11
b:we have	-2 14 0 -9 3 -2 7 -10
b:we will	0 -2 0 13 -3 0 0 -4
b:we'll	0 0 0 11 -12 0 -2 3
b:we're	0 13 0 -10 0 0 0 0
b:webinar	0 0 0 10 -6 0 0 0
b:week	0 1 0 -4 -14 3 0 10
b:week of	0 -4 0 11 -1 0 0 0
b:week to	0 5 0 -12 -3 4 0 5
b:were	-15 -20 -3 23 13 0 -1 -3
b:were still	0 13 0 -11 0 0 0 0
b:were suspend	-3 0 0 13 0 0 0 -9
b:were to	-7 -21 -4 26 -5 0 0 5
b:what	0 11 9 -10 -21 1 -6 7
b:what <person>	0 20 0 -23 0 0 0 6
b:what change	0 9 9 -10 -5 0 0 -5
b:what happen	5 8 -2 -3 -11 0 0 -1
b:what has	0 -8 0 2 11 0 0 -8
b:what he	0 -11 0 0 0 0 0 8
b:what is	0 -13 0 14 0 0 0 -1
b:what they	0 -19 0 19 0 0 0 0
b:what was	-4 -2 0 10 -6 0 0 1
b:what you	0 -9 0 2 7 0 0 0
b:whatever	0 -9 0 6 5 0 0 -3
b:when	0 -2 0 -1 -7 0 0 10
b:when he	0 13 0 -13 0 0 0 0
b:when it	0 0 0 11 0 0 0 -11
b:when the	0 -6 0 -5 -3 0 0 17
b:where	0 -10 0 6 -1 2 0 3
b:where the	0 -7 0 13 -2 3 0 -7
b:where they	0 0 0 -10 0 0 0 12
b:whether	0 6 0 -7 -13 0 0 12
b:which	-3 -4 7 -1 6 8 -4 -4
b:which <name>	0 9 0 0 -14 0 0 2
b:which <person>	0 -6 0 -5 15 0 0 -2
b:which <quality>	0 -1 0 -6 0 0 0 10
b:which a	0 -15 0 15 -2 0 0 0
b:which are	7 0 0 0 4 0 0 -13
b:which begin	0 -9 0 -9 6 0 0 10
b:which end	0 4 5 -14 -2 0 0 5
b:which has	0 7 7 -14 -4 4 0 0
b:which have	0 0 0 -9 10 0 0 0
b:which he	0 -6 0 10 0 0 0 0
b:which run	0 -2 0 -4 -1 0 0 11
b:which sit	0 0 0 12 -10 0 0 0
b:which the	0 -20 0 23 2 -2 6 -14
b:which was	5 -2 0 30 -4 0 0 -31
b:which will	0 0 0 -15 12 0 0 0
b:which would	0 12 -7 -7 -3 5 0 4
b:whiskey	0 -9 0 14 0 0 0 -2
b:who	-2 7 0 14 -8 0 -5 -14
b:who pay	0 7 0 -18 13 0 0 0
b:who want	0 0 0 11 -7 0 0 0
b:whoever	0 -2 0 6 -11 0 -2 6
b:whoever want	0 0 0 14 -9 0 -1 0
b:whose	0 2 0 -16 6 8 4 -1
b:will	-5 -10 -3 14 7 -8 -14 -1
b:will apply	0 14 0 -23 -1 0 0 8
b:will be	-2 9 -1 -2 -9 0 -8 8
b:will begin	0 5 0 -11 7 0 0 0
b:will discuss	0 0 0 9 -2 0 0 0
b:will do	0 -13 0 -3 20 0 0 -8
b:will end	0 12 0 0 -1 0 0 -8
b:will follow	0 5 0 8 -10 0 0 -6
b:will go	0 9 10 -10 -7 0 0 0
b:will hear	0 -4 0 9 -5 0 0 0
b:will hold	0 2 0 -13 6 0 0 1
b:will last	0 0 0 -6 0 0 0 10
b:will leave	0 -12 0 11 0 0 0 0
b:will let	6 2 0 -11 -2 0 0 6
b:will meet	0 -3 0 0 -5 0 8 0
b:will not	0 -42 0 34 0 0 0 7
b:will now	0 -3 0 12 -1 0 0 -5
b:will put	0 -6 0 -2 0 0 0 10
b:will sign	0 -4 0 11 -3 0 0 0
b:will stay	0 2 0 10 6 0 0 -23
b:will stop	0 10 0 -3 0 0 0 -4
b:will talk	0 -5 0 12 -2 0 0 -2
b:will try	0 -1 0 9 0 0 0 -4
b:window	0 -15 0 8 5 0 7 -11
b:wine	-1 -8 9 -4 -3 0 0 8
b:winter	0 -2 0 17 -2 0 0 -8
b:with	0 12 -11 -19 -5 0 17 5
b:with <level>	0 17 0 -18 0 0 0 0
b:with <name>	-4 -20 -3 4 4 0 3 6
b:with <number>	0 11 0 -15 0 0 6 0
b:with <person>	0 12 0 -1 -3 0 -2 -3
b:with <seat>	0 -13 0 -8 -8 0 4 24
b:with a	0 10 0 -17 0 1 4 3
b:with effect	0 -7 0 12 -1 0 0 -2
b:with the	1 3 0 -2 6 0 5 -11
b:without	-1 -4 5 -3 -1 0 9 0
b:without a	0 -19 0 11 -1 1 0 8
b:without it	0 11 0 -11 4 0 0 0
b:without the	0 -5 6 13 -4 0 0 -10
b:witnesse	0 0 0 -12 13 0 0 0
b:won't	0 1 0 8 -9 0 0 -2
b:wool	0 9 0 -8 0 0 0 0
b:word	0 5 0 -12 9 0 0 0
b:word on	0 12 0 -11 0 0 0 0
b:worker	0 -3 0 14 -7 0 0 0
b:worth	0 -6 0 15 -4 0 0 0
b:worth of	0 -10 0 11 0 0 0 0
b:would	-6 6 -20 -9 -22 11 3 22
b:would be	0 12 -4 -7 -12 1 -4 5
b:would begin	-3 12 0 -7 0 0 0 -2
b:would carry	0 -1 0 -14 0 0 0 16
b:would come	0 -3 0 -9 0 0 0 15
b:would decide	0 0 0 -10 12 0 0 0
b:would do	0 -3 0 10 0 0 0 -2
b:would end	0 16 0 -24 6 0 0 1
b:would follow	0 -7 0 11 0 0 0 -2
b:would go	0 19 0 -3 0 0 0 -19
b:would have	0 -33 -9 21 7 5 -2 3
b:would last	0 13 0 -18 0 0 0 4
b:would meet	0 0 0 -12 11 0 0 1
b:would otherwise	0 -21 0 10 -1 0 0 13
b:would raise	0 19 0 -17 0 0 0 0
b:would run	0 5 0 -18 0 4 0 13
b:year	0 -3 -3 14 -15 0 0 0
b:year 's	0 0 0 11 0 0 0 -7
b:yet	0 -4 0 -9 8 0 0 7
b:you	-1 -14 -2 26 -13 0 -4 3
b:you may	0 -6 0 10 0 0 0 0
b:your	0 -1 0 20 -7 -10 -4 0
b:·	0 -2 0 15 -4 0 0 -2
b:—	6 -1 3 -2 2 -3 -9 3
b:— <name>	9 5 -2 -13 9 0 -6 -1
b:— <office>	0 10 0 -7 0 0 0 -1
b:— a	0 -6 0 9 6 0 -1 -8
b:— from	0 19 0 -17 0 0 0 0
b:— on	0 8 0 -11 0 0 0 2
b:— the	0 -9 0 2 0 0 0 5
b:— what	0 12 0 -11 0 0 0 0
b:•	0 13 0 -1 -3 0 5 -13
c0=bear	-10 -9 0 10 6 0 -4 2
c0=begin	8 -7 1 7 2 -9 -2 -4
c0=down	2 -5 -10 4 -4 0 6 1
c0=end	0 7 -11 7 -6 -4 0 -3
c0=impose	-9 -6 -6 12 3 4 0 -6
c0=propose	-18 -2 -8 4 1 -14 7 1
c0=return	0 12 -5 7 -1 0 -1 -14
c0=say	0 1 1 0 -5 0 -8 3
c0=sell	1 0 -2 17 -8 -5 -5 -7
c0=sign	-4 8 -15 1 -5 -6 -4 8
c0=stay	-10 -4 -12 11 4 0 0 -4
c0=suspend	0 -3 0 11 -2 0 -3 -3
c0=up	-5 0 1 11 0 0 -11 -10
c1=agree	0 0 0 -6 7 -5 13 -4
c1=agree & d:ahead	0 0 0 -5 8 -4 13 -6
c1=bear	-5 -2 -5 1 0 -2 0 10
c1=bear & d:ahead	-4 1 -5 -2 -3 -2 1 12
c1=bear & d:today	0 -10 0 6 4 0 0 0
c1=begin	4 -5 0 6 3 -11 -5 -2
c1=begin & d:ahead	5 -7 0 11 0 -10 -5 -4
c1=buy	-1 -5 6 13 -10 0 0 -2
c1=buy & d:ahead	-1 -4 6 11 -10 0 0 -1
c1=down	2 -5 -11 3 -5 0 13 0
c1=down & d:ahead	2 -6 -11 4 -4 0 13 0
c1=end	1 6 -8 12 -8 -5 -6 -6
c1=end & d:ahead	2 3 -6 14 -7 -5 -6 -8
c1=impose & d:today	0 -13 0 18 0 0 0 -9
c1=lack	9 0 0 2 -15 -1 1 -3
c1=lack & d:ahead	9 0 0 2 -15 -1 1 -3
c1=propose	-6 -5 -6 -2 11 -3 6 0
c1=propose & d:ahead	-6 -5 -6 -1 10 -3 6 -1
c1=renew	-13 -7 5 3 -4 0 -7 4
c1=renew & d:ahead	-12 -6 5 4 -4 0 -7 3
c1=say	-2 4 0 0 -2 0 -10 2
c1=say & d:ahead	-1 3 1 -4 0 0 -9 1
c1=sell	0 -5 -3 14 -5 0 -7 -3
c1=sell & d:ahead	0 -5 -3 16 -4 0 -7 -9
c1=sign	-9 2 -5 7 -1 -8 -7 1
c1=sign & d:ahead	-8 2 -4 6 -1 -7 -6 3
c1=suspend & d:today	0 -2 0 13 0 0 0 -7
c1=target	0 0 4 2 -6 -2 -9 4
c1=target & d:ahead	0 -3 4 5 -10 -1 -9 5
c1=up	-7 7 2 6 -8 0 -13 -5
c1=up & d:ahead	-6 10 2 5 -7 0 -13 -8
c1=up & d:today	0 -10 0 3 0 0 0 5
c2=agree	0 -3 0 7 -2 -2 11 -10
c2=bear	0 -7 -7 13 1 -7 2 -6
c2=begin	-3 3 -10 4 -1 2 -13 0
c2=buy	0 -4 0 10 -1 0 0 0
c2=end	-7 -3 -2 14 -18 0 0 4
c2=impose	-11 8 -1 2 -3 -13 1 -3
c2=lack	14 -6 0 -3 0 0 0 0
c2=propose	0 -11 -1 -9 13 0 12 4
c2=renew	0 -1 -1 17 -14 0 -3 0
c2=say	-4 -20 -1 11 16 -1 0 -3
c2=sell	-4 0 0 9 -12 4 -2 0
c2=sign	0 -20 -2 9 5 -9 9 -1
c2=stay	6 -15 2 14 -14 -2 10 -7
c2=target	-1 3 6 -4 -11 0 -1 9
c2=threaten	0 -18 0 17 0 0 0 0
c2=up	-5 10 -7 4 -13 12 -8 -9
ct0=agree future	0 -14 0 19 -3 0 0 -5
ct0=agree past	0 1 0 -11 5 0 -15 16
ct0=agree pluperfect	0 12 0 -19 -1 0 0 12
ct0=agree present	0 -8 0 5 2 0 11 -9
ct0=bear future	2 1 0 1 -10 3 7 -4
ct0=bear future-passive	0 -15 0 10 -2 0 0 2
ct0=bear modal	0 -10 8 6 -3 0 -4 5
ct0=bear past	0 -8 0 1 5 0 -6 7
ct0=bear past-passive	0 -8 0 13 0 0 0 -2
ct0=bear perfect	0 6 0 4 -15 0 0 0
ct0=bear present	-8 9 -11 2 0 0 -10 -2
ct0=bear present-passive	0 -8 0 -11 20 0 0 -9
ct0=begin modal	-13 -11 5 15 -8 0 4 4
ct0=begin modal-passive	0 11 0 -11 0 0 0 0
ct0=begin past	-3 -34 0 23 6 0 0 1
ct0=begin perfect	0 -4 0 15 -1 0 0 -2
ct0=begin present	14 11 -14 -8 2 -9 -2 -4
ct0=down future	-6 12 0 -2 -1 0 0 -7
ct0=down modal	0 0 0 -1 -9 0 -7 15
ct0=down present	5 -14 -4 14 -4 2 10 -8
ct0=down present-passive	5 4 0 -10 -1 0 0 0
ct0=end future	0 13 -8 -17 -6 -1 8 8
ct0=end modal	0 12 -18 -6 0 0 0 10
ct0=end past	0 -8 -5 26 13 0 0 -27
ct0=end pluperfect	0 0 0 16 0 0 0 -12
ct0=impose future-passive	0 0 1 -7 10 -1 2 -5
ct0=impose modal	2 0 0 6 0 0 0 -9
ct0=impose modal-passive	2 4 0 -3 -10 3 -3 1
ct0=impose past	0 -8 3 -11 8 0 7 10
ct0=impose perfect-passive	-1 4 -3 -4 -5 0 0 10
ct0=impose pluperfect	-1 -11 0 10 3 0 0 2
ct0=impose pluperfect-passive	0 -10 0 14 0 0 0 0
ct0=impose present	-12 -9 0 13 2 10 1 -10
ct0=impose present-passive	5 12 -7 5 -7 -3 -7 -9
ct0=lack future	0 9 0 -15 0 0 0 5
ct0=lack modal	-3 -4 0 11 0 0 8 -10
ct0=lack past	0 0 0 10 0 0 -2 -5
ct0=propose future	0 -14 0 9 0 0 -3 7
ct0=propose future-passive	0 -10 0 -5 13 0 0 0
ct0=propose past	0 0 0 -4 -17 0 14 6
ct0=propose past-passive	0 9 0 -17 5 0 0 4
ct0=propose perfect	0 17 0 -4 0 0 -8 -4
ct0=propose present-passive	0 8 0 11 -18 0 0 7
ct0=renew future-passive	0 10 7 -13 -5 0 0 0
ct0=renew modal-passive	0 -5 0 0 -1 0 0 10
ct0=renew past-passive	0 0 0 -24 8 4 0 11
ct0=renew perfect-passive	0 0 0 9 0 0 0 -7
ct0=renew present	0 0 0 9 0 0 0 -6
ct0=return modal	0 5 0 2 0 0 0 -11
ct0=return present	0 1 -1 10 -7 0 0 -2
ct0=say future	0 -20 6 6 5 -4 -3 -4
ct0=say future-passive	4 -3 0 7 0 0 0 -10
ct0=say modal	0 -11 0 4 3 0 0 0
ct0=say perfect	3 4 0 -10 -6 0 0 8
ct0=say perfect-passive	0 0 0 -11 -10 3 0 16
ct0=say present-passive	0 0 0 2 3 0 0 -11
ct0=sign future-passive	0 -14 0 15 -16 0 2 8
ct0=sign modal	0 -18 0 2 7 0 -6 1
ct0=sign modal-passive	0 0 0 -2 11 0 0 -2
ct0=sign past	-1 6 0 0 -31 0 -9 19
ct0=sign past-passive	0 14 0 -9 -5 0 4 -4
ct0=sign perfect	0 -6 0 -4 -1 0 0 12
ct0=sign pluperfect	0 16 0 -17 -7 0 0 8
ct0=sign present	0 3 0 3 4 -1 4 -14
ct0=sign present-passive	5 12 -3 -7 0 0 -3 -5
ct0=stay future	-12 0 1 4 0 0 -6 0
ct0=stay modal	-1 1 0 11 0 0 -2 -10
ct0=stay modal-passive	0 15 0 -1 -2 0 0 -11
ct0=stay past	2 -11 -4 0 6 0 6 -3
ct0=stay perfect	2 -14 6 -1 6 4 -3 -3
ct0=stay pluperfect	8 -3 0 1 -1 0 0 -3
ct0=stay present	-17 5 -12 -1 2 -2 3 5
ct0=stay present-passive	-2 -9 0 2 0 0 0 10
ct0=suspend future-passive	0 -20 0 9 11 0 0 0
ct0=suspend modal	0 -8 0 11 -2 0 0 0
ct0=suspend past	6 11 8 -12 -3 0 1 -10
ct0=suspend past-passive	-5 0 0 12 0 0 0 -6
ct0=suspend perfect	1 3 -2 6 -10 0 0 -2
ct0=suspend perfect-passive	0 3 0 -10 -4 0 0 8
ct0=target future-passive	0 13 0 -14 0 0 0 0
ct0=target perfect	0 10 0 -16 6 0 0 0
ct0=target pluperfect	0 -11 0 9 6 0 0 -1
ct0=threaten perfect	2 13 0 -23 7 0 0 -1
ct0=threaten pluperfect	0 -13 0 10 6 0 0 0
ct0=threaten present-passive	0 11 0 -10 0 0 0 0
ct0=up future	-1 -4 9 8 -16 1 0 -2
ct0=up modal	0 5 0 0 5 0 0 -10
ct0=up past-passive	0 -7 0 12 0 0 0 -1
ct0=up perfect	0 1 0 0 8 0 0 -9
ct0=up perfect-passive	0 -3 0 10 -1 0 0 0
ct0=up pluperfect	0 0 0 -9 11 0 0 0
ct0=up present	-1 -4 -5 7 0 0 -2 1
ct0=up present-passive	0 4 0 -10 0 0 0 9
ct1=agree future	0 -13 0 19 -3 0 0 -5
ct1=agree infinitive	0 0 0 -9 0 0 16 -9
ct1=agree participle-passive	0 -1 5 -2 -9 0 0 10
ct1=agree past	0 8 0 -9 3 0 -10 4
ct1=agree pluperfect	0 12 0 -14 -1 0 0 5
ct1=agree present	0 -8 0 -2 2 0 11 0
ct1=bear future	3 1 0 1 -12 3 7 -3
ct1=bear future-passive	0 -15 0 10 -2 0 0 2
ct1=bear gerund	5 -8 0 11 -8 0 0 -1
ct1=bear infinitive	0 12 0 -14 -10 0 2 6
ct1=bear modal	0 -10 8 6 -3 0 -4 5
ct1=bear past	0 -8 0 1 5 0 -6 6
ct1=bear past-passive	0 -8 0 13 0 0 0 -2
ct1=bear perfect	0 6 0 3 -15 0 0 0
ct1=bear present	-8 9 -11 1 0 0 -10 -1
ct1=bear present-passive	0 -7 0 -12 21 0 0 -9
ct1=begin future	9 5 9 -5 -4 0 -2 -13
ct1=begin gerund	-3 7 0 0 -10 0 0 0
ct1=begin modal	-12 -10 5 10 -7 0 4 10
ct1=begin modal-passive	0 11 0 -11 0 0 0 0
ct1=begin past	-3 -36 0 22 8 0 0 3
ct1=begin past-passive	0 -10 0 12 0 0 0 -1
ct1=begin perfect	0 -4 0 15 -1 0 0 -2
ct1=begin present	14 9 -14 -6 2 -9 -2 -3
ct1=down future	-5 13 0 -2 -1 0 0 -7
ct1=down gerund	0 9 0 -8 0 0 0 0
ct1=down modal	0 0 0 -1 -9 0 -7 15
ct1=down present	5 -12 -3 11 -2 2 10 -7
ct1=down present-passive	5 4 0 -10 -1 0 0 0
ct1=end future	0 7 -7 -11 0 0 8 4
ct1=end gerund	0 0 0 -14 0 0 0 13
ct1=end infinitive	11 6 8 -13 -12 0 -5 2
ct1=end modal	0 12 -18 -6 0 0 0 10
ct1=end participle-passive	0 -9 -5 34 0 0 0 -22
ct1=end past	0 -6 -5 25 13 0 0 -27
ct1=end pluperfect	0 0 0 16 0 0 0 -12
ct1=impose future-passive	0 0 1 -7 10 -1 2 -5
ct1=impose gerund	0 -6 3 -3 -8 4 3 10
ct1=impose infinitive-passive	0 0 0 -11 8 0 0 8
ct1=impose modal	2 0 0 5 2 0 0 -10
ct1=impose modal-passive	2 2 0 -2 -9 3 -3 1
ct1=impose perfect	-5 -2 -7 12 1 0 -2 -6
ct1=impose pluperfect-passive	0 -10 0 14 0 0 0 0
ct1=impose present	-6 -9 -4 4 4 10 2 -1
ct1=impose present-passive	5 13 -7 6 -7 -2 -7 -11
ct1=lack future	0 9 0 -15 0 0 0 5
ct1=lack modal	-3 -4 0 11 0 0 8 -10
ct1=lack past	0 0 0 10 0 0 -2 -5
ct1=propose future	0 -14 0 9 0 0 -3 7
ct1=propose future-passive	0 -10 0 -5 13 0 0 0
ct1=propose infinitive	0 -6 0 10 0 0 -3 0
ct1=propose participle-passive	3 3 0 -5 5 0 6 -12
ct1=propose past	0 1 0 -6 -14 0 14 7
ct1=propose past-passive	0 9 0 -17 5 0 0 4
ct1=propose perfect	0 1 0 9 0 0 -5 -10
ct1=propose pluperfect	0 -13 0 3 8 0 0 0
ct1=propose present	-2 -3 0 -3 14 -2 -3 0
ct1=propose present-passive	0 8 0 14 -18 0 0 2
ct1=renew future-passive	0 10 7 -13 -5 0 0 0
ct1=renew infinitive	0 0 -2 14 -1 0 0 -7
ct1=renew modal-passive	0 -5 0 0 -1 0 0 10
ct1=renew past-passive	0 0 0 -24 8 4 0 11
ct1=renew perfect-passive	0 0 0 9 0 0 0 -7
ct1=renew present	0 0 0 9 0 0 0 -6
ct1=return infinitive	0 -5 0 -3 0 0 0 11
ct1=return modal	0 5 0 2 0 0 0 -11
ct1=return present	0 1 -1 10 -7 0 0 -2
ct1=say future	0 -20 6 6 5 -4 -3 -4
ct1=say future-passive	4 0 0 3 0 0 0 -10
ct1=say modal	0 -11 0 4 3 0 0 0
ct1=say past	-5 8 -8 1 -12 1 -7 3
ct1=say perfect	3 5 0 -12 -6 0 0 8
ct1=say perfect-passive	0 -1 0 -7 -9 3 0 14
ct1=say present-passive	0 -1 0 3 6 0 0 -10
ct1=sign future-passive	0 -14 0 15 -16 0 2 8
ct1=sign gerund	0 -11 0 2 1 0 3 0
ct1=sign infinitive	0 -6 0 -2 12 0 0 -4
ct1=sign modal	0 -18 0 1 8 0 -6 1
ct1=sign modal-passive	0 0 0 -2 11 0 0 -2
ct1=sign participle-passive	-3 -2 5 14 -20 0 0 0
ct1=sign past	0 7 0 1 -30 0 -2 8
ct1=sign past-passive	0 14 0 -6 -4 0 0 -1
ct1=sign pluperfect	0 11 0 -7 -6 0 0 2
ct1=sign present-passive	5 12 -3 -7 0 0 -3 -5
ct1=stay future	-8 0 2 4 -9 0 -5 2
ct1=stay gerund	1 -7 4 -9 -2 0 0 13
ct1=stay modal	-1 1 0 11 0 0 -2 -12
ct1=stay modal-passive	0 12 0 0 -2 0 0 -11
ct1=stay participle-passive	0 -7 0 9 0 0 0 -1
ct1=stay past	2 -10 -4 1 2 0 6 -2
ct1=stay perfect	2 -14 6 -1 6 4 -3 -3
ct1=stay pluperfect	8 -3 0 0 -1 0 0 -1
ct1=stay present	-16 6 -10 1 4 -2 4 -1
ct1=stay present-passive	-2 -9 0 2 0 0 0 10
ct1=suspend future-passive	0 -20 0 9 11 0 0 0
ct1=suspend modal	0 -8 0 11 -2 0 0 0
ct1=suspend participle-passive	4 -18 0 -3 9 0 0 4
ct1=suspend past	7 14 8 -22 -3 0 1 -6
ct1=suspend past-passive	-5 0 0 12 0 0 0 -6
ct1=suspend perfect	1 3 -2 6 -10 0 0 -2
ct1=suspend perfect-passive	0 3 0 -10 -4 0 0 8
ct1=target future-passive	0 13 0 -14 0 0 0 0
ct1=target infinitive	0 -1 0 9 0 0 -2 -4
ct1=target infinitive-passive	0 -3 0 10 -4 0 0 0
ct1=target participle-passive	0 3 0 -11 -1 0 0 11
ct1=threaten participle-passive	0 12 0 -10 0 0 0 0
ct1=threaten past	0 -5 0 11 -8 0 0 2
ct1=threaten perfect	2 11 0 -14 0 0 0 0
ct1=threaten present-passive	0 11 0 -10 0 0 0 0
ct1=up future	0 -2 11 9 -15 1 0 -8
ct1=up gerund	0 -2 0 -4 0 0 0 10
ct1=up infinitive	0 13 0 1 -15 0 0 0
ct1=up past-passive	0 -7 0 12 0 0 0 -1
ct1=up perfect	0 1 0 0 8 0 0 -9
ct1=up perfect-passive	0 -3 0 10 -1 0 0 0
ct1=up pluperfect	0 0 0 -9 11 0 0 0
ct1=up present	-1 -4 -5 7 0 0 -2 2
ct1=up present-passive	0 4 0 -10 0 0 0 9
ct2=agree future	0 -9 0 5 3 0 0 0
ct2=agree infinitive	0 -4 0 3 -4 -1 9 -4
ct2=bear gerund	0 -4 0 11 0 0 0 0
ct2=bear infinitive	0 -19 0 3 11 0 9 -12
ct2=bear modal	3 -9 0 7 0 0 0 -1
ct2=bear past	0 -4 0 18 0 0 0 -14
ct2=bear present	-2 9 -1 -11 6 -3 0 2
ct2=begin infinitive	0 5 0 -9 0 5 -3 4
ct2=begin past	0 -7 0 28 -13 0 0 -9
ct2=begin present	-3 7 -3 -8 9 0 -6 4
ct2=down past	0 -13 0 9 0 0 0 2
ct2=down present	0 11 0 -8 1 0 0 -1
ct2=end infinitive	0 7 0 13 -11 0 -3 -8
ct2=end past	0 -5 0 15 0 0 0 -8
ct2=end perfect-passive	0 -7 0 10 0 0 0 0
ct2=end present	-4 -1 0 -9 -1 0 -1 17
ct2=impose future	0 14 0 -4 0 0 -6 -1
ct2=impose future-passive	0 0 12 -14 -2 0 0 6
ct2=impose infinitive	0 0 0 3 -12 -2 2 8
ct2=impose infinitive-passive	0 0 0 -2 11 0 0 -9
ct2=impose modal	0 -14 0 24 -1 0 -1 -8
ct2=impose modal-passive	0 -6 0 12 -15 0 0 7
ct2=impose participle-passive	-2 13 0 -9 -12 0 -3 9
ct2=impose past	-5 -6 -2 0 12 0 0 3
ct2=impose perfect	2 6 0 -2 1 0 0 -9
ct2=impose present-passive	-1 -2 -2 12 0 0 0 -1
ct2=propose gerund	0 1 0 -16 7 0 0 5
ct2=propose infinitive	0 -14 0 11 0 0 7 -3
ct2=propose present	0 3 0 -2 -5 0 8 -5
ct2=renew infinitive	0 0 0 -12 -8 0 -1 23
ct2=renew present-passive	0 0 0 20 0 0 0 -16
ct2=return present	0 3 0 -12 0 0 0 7
ct2=say modal	0 0 0 -11 10 0 0 4
ct2=say present	0 -8 0 10 7 0 0 -14
ct2=sign future	0 -8 0 0 7 0 0 0
ct2=sign infinitive	0 -13 0 14 -2 -5 7 -12
ct2=stay modal	0 2 0 9 -13 0 6 -12
ct2=stay modal-passive	0 0 0 9 -8 0 0 0
ct2=stay past	0 -9 0 10 17 0 -1 -19
ct2=stay present	4 -7 3 3 -15 0 4 1
ct2=target future-passive	0 6 8 -10 -13 0 0 5
ct2=target modal	0 -6 0 11 0 0 0 -5
ct2=target present	0 -7 0 -3 5 0 0 11
ct2=up future	0 11 -1 -8 0 0 0 0
ct2=up infinitive	0 8 0 0 -15 5 -1 0
ct2=up modal	0 0 0 6 0 0 0 -11
ct2=up past	0 11 0 -2 0 0 0 -11
ct2=up present	-1 -8 -1 13 3 0 -3 -2
d:after 	0 0 0 13 -7 0 0 -8
d:after (	0 -1 0 11 0 0 0 -6
d:after ,	-3 -13 0 19 -3 4 6 -10
d:after , a	0 -5 0 10 0 0 0 -3
d:after , and on	0 -11 0 7 0 0 0 2
d:after , ends on	0 -7 0 -14 0 0 0 21
d:after , not	-9 0 0 11 0 0 0 0
d:after , on	0 15 0 -23 0 0 0 9
d:after , to	0 0 -6 -3 -1 0 0 13
d:after , until	0 -6 -5 14 0 0 0 0
d:after and are entered before	0 11 -1 4 -13 0 0 0
d:after and arrive by	0 -3 0 -11 17 0 0 0
d:after and ends on	0 -22 0 -2 -8 0 0 26
d:after and entered before	0 5 5 2 -10 0 0 0
d:after and expires on	0 -4 0 -16 0 0 0 19
d:after and lasts until	0 0 0 -8 0 0 0 8
d:after ends on	0 -9 0 -3 0 0 0 13
d:after expires on	0 0 0 -10 0 0 0 9
d:after runs until	0 0 0 9 0 0 0 -9
d:after to	-3 -11 -5 4 0 0 0 10
d:after to the	0 -5 0 10 0 0 0 -5
d:after until	4 -4 0 -15 4 0 0 10
d:ahead	-13 -7 -9 26 -3 -11 -8 -3
d:ahead other	-40 -20 -23 64 -28 -19 -24 -8
d:ahead own	6 2 0 -11 9 0 2 2
d:ahead-0	-25 0 -13 49 0 11 -30 -69
d:ahead-1	-47 20 -1 13 12 0 -9 -33
d:ahead-2	-5 26 -23 -25 23 -39 25 -10
d:ahead-3	7 -16 4 -14 1 27 0 6
d:ahead-4	-54 3 -11 -21 -56 -4 1 63
d:ahead-5	19 -126 2 100 -39 -53 -33 1
d:ahead-6	26 8 21 -36 -17 -15 -20 11
d:at=0	3 7 -5 18 -20 -2 1 -16
d:at=1	-7 -10 -17 21 -24 -13 -38 20
d:at=2	-10 -8 1 12 12 0 0 -13
d:at=3	-17 -18 -6 31 9 -10 0 -19
d:before 	0 -2 0 -6 -9 0 0 15
d:before , a	0 -5 0 -9 0 0 0 16
d:before , not	0 0 0 -14 0 0 0 13
d:before , until	0 -3 9 0 0 0 0 -1
d:before ;	0 9 0 1 0 0 0 -11
d:before and	0 3 0 -9 0 0 0 8
d:before and ends on	0 -2 0 8 0 0 0 -2
d:before to	-1 0 0 -2 -7 0 0 13
d:before to the	0 22 0 -20 0 0 0 -1
d:begins	-19 11 -13 18 -10 13 0 -21
d:begins ahead	-20 16 -8 -6 -6 16 3 -4
d:begins today	0 -11 -8 45 -11 -3 -4 -35
d:by another	4 -21 0 5 7 4 -1 3
d:by another ahead	4 -19 0 1 9 4 -1 4
d:by another today	0 -5 0 12 -2 0 0 0
d:ends	-6 -8 -2 0 -5 2 -14 18
d:ends ahead	-3 -11 -1 -3 -6 3 -12 23
d:ends other ahead	-21 3 0 -9 9 -4 0 19
d:ends own ahead	7 -12 -1 -1 -10 6 -10 15
d:ends own today	-8 14 -6 5 6 0 0 -15
d:ends today	-8 14 -6 5 6 0 0 -15
d:how=calendar	-1 6 -2 -9 14 -16 -6 8
d:how=relative	-22 -34 -4 60 -9 -12 -33 -15
d:how=weekday	-29 -14 -29 60 -35 2 0 -23
d:last	11 -77 -7 88 -41 7 -9 -18
d:named=0	-33 -8 -20 56 -6 -17 -24 -19
d:named=1	9 -20 -9 7 2 -12 11 7
d:named=2	12 4 10 -15 -10 12 -8 8
d:named=3	0 -20 0 -1 11 0 0 8
d:rank=0	-17 40 -7 -44 25 -3 17 -5
d:rank=0 of 1	-43 44 -18 -54 -56 -22 33 51
d:rank=0 of 2	-1 24 -34 -17 23 -7 0 -15
d:rank=0 of 3	8 4 12 -4 20 18 -9 -36
d:rank=0 of 4	8 -18 20 2 46 4 -30 -52
d:rank=1	3 33 9 -60 8 -4 -4 26
d:rank=1 of 2	0 34 2 -54 -37 -24 -1 51
d:rank=1 of 3	0 15 13 -27 20 3 -2 -12
d:rank=1 of 4	3 -5 -3 -6 29 8 0 -22
d:rank=2	4 32 4 -42 -12 12 -12 9
d:rank=2 of 3	0 12 -4 -50 -19 8 -11 46
d:rank=2 of 4	28 19 14 -40 -1 0 -11 -1
d:rank=3	27 -3 5 -46 -4 -9 -11 37
d:span-after	-5 -2 0 10 2 -6 -11 -1
d:span-before	-25 1 -12 -13 0 -5 -3 24
d:today	-16 -17 -27 50 -5 -24 -31 -16
d:today other	0 -5 0 15 -4 0 0 -6
d:today own	-16 -16 -27 48 -4 -24 -31 -15
d:today-0	-16 -17 -27 50 -5 -24 -31 -16
f:"	-3 13 -7 18 -2 -2 -6 -29
f:'	0 2 0 12 1 0 -2 -16
f:'s	9 -1 8 -13 -6 -7 -3 11
f:(	0 10 0 -11 9 0 0 -5
f:)	0 9 0 -13 9 0 0 0
f:,	9 -5 -8 19 -19 -2 -35 1
f:-	3 -6 0 4 -12 -2 1 7
f:.	-3 -5 -8 12 -14 -7 -4 9
f::	-5 10 9 0 3 -4 -2 -16
f:;	0 1 -5 10 -15 12 -5 -7
f:<agent>	9 -3 5 -10 0 4 4 5
f:<day-ahead>	5 3 8 19 -14 4 -5 -32
f:<day-gone>	-10 -6 -7 4 -2 -2 0 15
f:<day-today>	3 32 1 -12 -25 5 -6 -5
f:<duty>	-6 2 9 -6 14 2 -7 -7
f:<gate>	-4 -6 16 12 -8 2 -12 -4
f:<goods-amount>	2 15 0 -5 13 0 2 -27
f:<goods>	0 6 3 -20 1 -4 -10 17
f:<level-noun>	-7 22 -8 -11 11 5 -7 -14
f:<level>	-13 20 4 -8 -9 -23 2 -1
f:<money>	-20 4 1 4 30 0 0 -36
f:<month-ahead>	9 -16 5 16 -23 0 -3 0
f:<month-gone>	6 -1 4 -13 8 0 -20 5
f:<month-today>	-2 -10 5 -8 3 0 0 9
f:<name>	6 4 1 -26 3 -23 -1 24
f:<not>	2 -9 2 8 10 -16 -16 0
f:<number>	-9 9 9 -8 3 -14 -7 4
f:<office>	-11 16 0 -5 -17 0 8 0
f:<organisation>	-4 5 -21 7 13 4 -6 -17
f:<person>	-4 6 -23 -19 20 3 0 8
f:<points>	-7 -14 12 0 -5 0 -3 18
f:<quality>	-3 3 0 -26 20 2 10 9
f:<seat>	0 -2 -14 -14 5 5 -9 19
f:<sender>	-1 0 1 8 12 0 -11 -23
f:<span>	4 -28 -7 16 -3 -10 -23 22
f:<taker>	-2 -36 2 16 3 0 2 3
f:<v-agree>	0 -2 0 11 -5 0 -13 -4
f:<v-bear>	-18 13 7 -2 -22 -22 -19 10
f:<v-begin>	-9 12 3 -1 -23 0 0 3
f:<v-buy>	0 9 17 15 -33 -1 -11 -15
f:<v-deny>	10 5 3 0 -24 -3 -3 3
f:<v-down>	-5 -1 -3 9 -1 -14 -9 1
f:<v-end>	0 8 5 -5 -14 12 -5 2
f:<v-impose>	-1 -3 -11 7 2 13 -21 1
f:<v-lack>	2 13 0 1 0 2 -1 -22
f:<v-propose>	-9 -18 10 4 1 -4 -8 12
f:<v-refuse>	0 -3 0 13 -6 0 -2 -1
f:<v-renew>	4 -5 -3 -7 -6 7 -6 14
f:<v-return>	-11 3 -5 10 -9 -1 0 0
f:<v-say>	-17 9 -29 1 13 -1 5 -10
f:<v-sell>	-6 -6 2 0 16 0 -11 -3
f:<v-sign>	-4 0 3 -10 24 -5 -19 5
f:<v-stay>	14 3 -11 -2 11 -5 -10 -7
f:<v-suspend>	8 4 13 -11 9 1 -12 -8
f:<v-target>	2 -8 -19 5 7 -10 0 3
f:<v-threaten>	-5 -2 0 18 -9 -1 2 -10
f:<v-up>	-5 -23 0 22 -3 8 -8 -2
f:?	0 -8 0 -27 -15 0 0 48
f:a	10 -6 -17 16 -5 10 0 -17
f:able	0 0 0 -7 0 0 0 9
f:about	-8 0 -3 10 -9 -8 -5 11
f:accept	0 1 13 -11 0 0 -1 0
f:access	0 -7 0 9 0 0 0 0
f:according	0 -5 0 -12 9 0 0 11
f:act	0 6 0 -9 12 0 0 -9
f:action	0 -10 0 0 10 0 0 0
f:add	-2 18 -7 -5 0 0 0 -10
f:additional	-6 18 0 -18 -3 0 0 7
f:admission	0 0 0 13 -1 0 0 -10
f:admit	1 11 0 -11 0 0 0 0
f:affiliate	-3 -12 5 4 0 0 0 3
f:after	-3 -10 7 10 7 -10 10 -12
f:afterward	4 0 0 -22 -1 0 0 19
f:again	-6 0 -7 -1 17 2 -8 -4
f:against	3 0 -4 18 -13 0 0 -10
f:agent	0 -7 0 16 -6 -1 0 0
f:ago	0 12 0 -15 0 0 0 5
f:agreement	-5 0 -1 15 -5 -2 9 -20
f:all	0 18 -5 5 1 -2 -2 -23
f:almost	0 -6 0 10 0 0 0 0
f:already	0 -16 0 11 0 -1 10 -5
f:also	2 18 0 -2 -8 6 0 -15
f:although	0 11 0 -14 -2 0 0 5
f:aluminium	0 -5 0 11 -1 0 0 0
f:aluminum	0 17 0 -5 -4 0 0 -9
f:am	0 -2 0 15 0 0 0 -11
f:ambassador	6 -11 0 9 -4 0 0 0
f:amend	-1 0 0 9 -3 0 0 0
f:among	2 -10 -2 19 0 0 3 -10
f:amount	0 -14 0 14 -1 0 0 0
f:an	-4 8 -3 2 -30 -4 12 5
f:and	6 5 -5 -4 -19 0 -3 10
f:announce	2 -14 0 3 4 -2 24 -16
f:anode	10 -3 0 0 0 0 0 -2
f:another	-2 1 0 -7 -3 0 0 14
f:answer	0 2 0 11 -7 0 0 -8
f:antimony	26 -8 0 -8 -4 0 0 -10
f:any	0 1 0 20 0 -1 -1 -20
f:anything	0 12 0 7 -10 0 0 -11
f:apple	0 8 1 -16 0 0 0 6
f:application	4 -12 12 0 0 0 0 -7
f:apply	0 18 -4 0 4 -1 0 -20
f:approval	0 0 0 -16 7 0 2 11
f:approve	-1 -7 0 19 3 4 8 -31
f:are	8 0 7 -12 2 -18 17 -4
f:arrangement	-4 8 7 -13 0 0 0 5
f:arrival	0 0 0 15 0 0 0 -15
f:arrive	0 -18 0 8 -3 0 2 8
f:arrived	0 -6 0 24 0 0 0 -18
f:article	0 5 0 -2 9 0 0 -10
f:artificial	0 -7 0 9 0 0 0 0
f:as	3 -12 14 -15 8 -6 -13 16
f:aside	0 1 0 -13 -4 3 0 13
f:ask	-7 -22 10 3 7 8 -6 2
f:asparagu	0 12 0 -18 -3 0 0 10
f:assured	0 -1 0 -14 0 0 0 16
f:at	-19 -8 -13 0 -19 -11 23 25
f:attend	0 0 0 13 -9 0 0 0
f:autumn	0 -12 0 8 0 0 0 4
f:average	0 -10 0 12 0 0 0 0
f:avocado	0 9 0 -6 0 0 0 0
f:await	0 15 0 -6 -7 0 0 0
f:away	0 -17 0 14 0 0 0 4
f:back	2 5 11 -12 8 -2 -18 1
f:badly	0 0 0 -9 9 0 0 0
f:ban	23 -10 0 4 -17 0 0 -8
f:barley	0 4 0 8 0 0 0 -13
f:basi	0 0 0 -7 0 0 0 8
f:battery	9 8 0 -16 0 0 0 0
f:be	-11 1 3 0 -5 -5 -8 10
f:bear	0 8 0 -14 -3 0 0 11
f:because	3 9 0 7 -19 0 0 -7
f:become	0 -3 0 14 -18 0 0 2
f:been	-13 2 -6 9 -6 0 -5 -3
f:beer	0 -10 0 11 0 2 0 -2
f:before	10 6 0 3 12 1 0 -26
f:begin	2 10 -2 19 -12 0 -3 -24
f:behind	0 -8 0 -2 0 0 0 9
f:being	-1 1 0 6 -13 0 0 0
f:below	0 -13 0 17 0 0 0 -1
f:between	-2 -14 0 -12 -18 0 3 31
f:beyond	0 -7 0 -9 -4 0 0 21
f:bicycle	0 -5 0 3 12 0 0 -12
f:bill	0 9 0 2 0 0 0 -14
f:billion	0 -1 0 -8 0 0 0 13
f:biscuit	0 -5 0 10 0 0 0 -4
f:blacklist	1 10 0 -11 0 0 0 0
f:booked	0 -5 0 0 9 0 0 -3
f:border	0 13 0 -5 -1 0 0 -2
f:both	-7 -10 -9 22 -11 -6 -8 3
f:bottle	0 0 0 -21 0 0 0 20
f:break	0 8 0 -9 5 0 0 -4
f:breakfast	0 -4 0 11 0 0 0 -4
f:bridge	0 -3 0 12 -3 3 0 -7
f:bring	-4 1 0 6 8 0 -1 -11
f:broke	0 9 0 0 0 0 0 -9
f:broker	0 -11 0 -10 7 0 0 12
f:budget	0 -1 0 23 -12 0 0 -9
f:bus	0 -6 0 11 -4 0 0 0
f:busan	9 -10 0 -1 3 0 -2 0
f:business	0 19 0 -2 -4 0 0 -12
f:but	-7 6 0 -10 14 -8 -2 4
f:butter	0 -14 0 25 -12 0 5 -10
f:buy	0 -22 0 21 2 0 -2 -2
f:buyer	0 -13 0 8 0 1 0 -1
f:by	3 -11 -5 27 -20 7 1 -13
f:cabinet	0 20 0 -9 0 0 0 -8
f:calendar	-2 0 0 14 5 0 0 -16
f:call	1 1 6 15 -12 0 -6 -18
f:can	-2 4 0 -6 9 2 0 -5
f:canned	0 -2 0 11 0 0 0 -8
f:capacity	0 12 0 -10 0 0 0 -1
f:capped	0 9 0 -7 0 0 0 0
f:car	-8 16 -3 -9 9 0 0 -16
f:carmaker	-3 -1 0 9 0 0 0 0
f:carpet	0 10 0 -5 -2 0 0 0
f:case	5 8 0 1 -6 0 -3 -6
f:cathode	0 4 0 -8 5 0 0 0
f:cease	0 14 0 -18 6 0 0 0
f:cent	0 -16 0 14 9 0 0 -8
f:certain	-2 -10 2 14 0 0 0 -2
f:ceylon	0 0 0 -9 0 0 0 11
f:chair	0 -13 0 14 0 0 0 0
f:chance	0 -6 0 -5 0 0 0 13
f:charge	-7 -20 -5 7 5 -3 3 13
f:chart	0 10 0 -10 0 0 0 0
f:cheap	0 -1 0 -9 0 0 0 11
f:check	0 -4 0 11 -3 0 0 -1
f:cheese	0 3 0 -12 -2 0 0 10
f:chemical	0 -12 0 9 0 0 0 1
f:chicken	0 -10 0 3 7 0 0 0
f:chip	-5 -4 -2 3 13 0 0 -2
f:cinnamon	0 -13 0 5 0 0 0 8
f:city	0 -2 0 16 0 0 0 -11
f:claim	0 -8 0 12 0 0 0 -2
f:clear	0 0 0 8 -12 0 0 3
f:client	0 -17 0 -2 -4 0 8 13
f:close	0 7 0 -9 15 0 0 -8
f:closing	0 -4 0 3 -15 13 0 0
f:club	0 -8 0 36 -11 0 0 -25
f:coal	0 -10 0 21 0 0 0 -13
f:cocoa	0 -2 0 21 0 0 0 -22
f:coercion	0 -8 0 0 0 0 0 8
f:coffee	0 -22 0 -16 14 0 2 19
f:colleague	0 1 0 8 -1 0 0 -9
f:collect	0 -8 0 -17 5 0 0 23
f:come	4 0 2 -13 -3 -1 4 12
f:comma	0 0 0 11 0 0 0 -11
f:comment	0 -17 2 -29 32 0 0 4
f:commerce	0 -10 0 14 0 0 0 -1
f:commission	0 12 0 -6 0 0 0 -2
f:committee	0 0 0 15 -11 0 4 -10
f:company	0 -25 7 49 -11 0 0 -29
f:complete	0 3 0 -10 0 0 0 7
f:concentrate	0 0 0 -8 0 0 0 11
f:concern	0 9 0 -11 0 0 0 0
f:concerned	0 -7 0 14 0 0 0 -4
f:concession	0 0 0 9 0 0 0 -11
f:conclude	0 -7 0 -10 -6 0 0 23
f:conference	0 -7 0 10 0 0 0 0
f:consent	0 -12 0 -4 4 0 0 16
f:consider	0 11 0 -9 0 0 0 -3
f:constanța	0 0 0 -6 0 0 0 9
f:consultation	0 -1 0 -4 10 0 0 -2
f:container	0 9 0 -2 -3 0 0 -1
f:content	0 12 0 -13 0 0 0 0
f:continue	0 8 0 1 -11 0 0 -5
f:contract	0 -10 0 20 -1 0 -3 -2
f:control	9 -4 1 -8 -3 3 0 3
f:cork	0 -11 0 22 -7 0 0 -8
f:corrected	0 -6 0 14 -2 0 0 -2
f:cost	-1 4 0 18 -2 0 0 -20
f:cotton	0 0 0 1 7 0 0 -8
f:could	0 19 -1 -2 1 0 -1 -15
f:council	0 -3 0 -6 21 0 5 -18
f:count	0 -21 0 18 6 0 -1 -8
f:countermeasure	0 21 -1 -2 -1 0 0 -13
f:counterpart	0 -6 0 2 -6 0 0 12
f:counting	0 -2 0 -17 7 0 0 14
f:country	-4 15 -10 1 2 -1 -2 -14
f:courier	0 6 0 -9 0 0 0 2
f:course	-2 0 0 -4 0 0 0 8
f:court	0 -8 0 7 4 0 0 -2
f:cover	0 13 -2 -21 -5 0 0 18
f:covered	0 -12 -2 -2 13 0 0 5
f:crane	-4 1 2 10 4 0 0 -16
f:cross	0 -2 0 14 0 0 0 -9
f:customer	0 -12 0 10 0 0 4 0
f:date	-3 -4 0 8 -21 4 -2 5
f:davo	0 -23 0 27 0 0 -1 0
f:day	-9 12 -10 -20 3 4 5 5
f:de	0 0 0 -10 0 0 0 6
f:dead	0 -10 0 6 3 0 0 0
f:deadline	0 -12 0 30 -7 8 0 -22
f:deal	0 0 0 1 -24 0 2 12
f:dearer	0 -13 0 23 -12 0 0 0
f:decision	0 8 0 8 -15 -7 0 0
f:decree	1 18 0 -45 -6 0 0 37
f:delay	0 -5 0 9 -2 0 0 0
f:delegation	0 0 0 10 0 0 2 -10
f:deliver	0 0 0 9 0 0 0 -4
f:described	1 -2 10 -2 -2 0 0 -5
f:desk	4 3 0 -13 -1 0 0 6
f:die	0 0 0 -6 0 0 0 9
f:diet	0 0 0 -7 11 0 0 0
f:difference	0 -5 0 11 0 0 0 -1
f:difficulty	0 0 0 -9 8 0 0 2
f:discuss	0 8 0 4 -3 7 0 -15
f:do	2 -1 -2 -21 11 0 1 14
f:doe	0 37 -1 -21 6 0 -8 -16
f:doesn't	0 0 0 -14 11 0 0 3
f:doing	0 11 0 -7 0 0 0 0
f:donald	0 -8 0 18 0 0 0 -11
f:done	-1 -17 0 14 0 0 0 0
f:down	-4 12 -2 18 -2 -2 -1 -32
f:draft	0 12 0 -2 -11 0 14 -10
f:draw	0 15 0 -8 0 0 0 -3
f:dried	0 9 0 -11 0 0 0 3
f:driver	0 -2 0 17 0 0 0 -14
f:drone	0 9 0 2 -5 0 0 -7
f:drug	0 -13 0 17 0 0 0 -1
f:due	-3 -3 2 -25 18 -1 0 12
f:during	0 8 0 13 0 0 0 -22
f:duty	-2 4 -1 -16 16 -5 -12 9
f:each	-4 12 5 -13 10 9 0 -9
f:earlier	0 5 0 -13 5 0 0 3
f:earth	10 -8 1 12 -14 -1 0 -2
f:easter	0 5 0 -13 0 0 0 8
f:economy	0 -7 0 1 -5 0 0 9
f:effect	0 14 0 5 -5 0 -2 -18
f:effectively	0 -9 0 10 0 0 0 0
f:either	0 -14 0 9 -2 0 -1 8
f:election	0 -4 0 13 -1 0 0 -5
f:else	0 10 0 -13 1 0 0 0
f:emergency	-1 13 0 -14 -3 0 0 6
f:employer	0 0 0 11 -8 0 0 0
f:end	14 -18 5 -22 -20 14 3 31
f:energy	0 -8 0 14 0 0 0 -1
f:engine	6 10 0 -12 0 0 0 0
f:enough	4 -1 0 -11 4 0 0 3
f:enter	0 8 0 -6 -8 0 7 0
f:entity	-5 16 -5 -5 -3 0 0 2
f:entry	0 11 0 -16 -5 0 0 12
f:error	0 0 0 10 0 0 0 -9
f:evening	-2 -8 0 -3 -5 0 2 16
f:event	0 -7 0 -15 7 0 0 13
f:ever	8 4 0 -17 6 0 0 0
f:every	0 20 -2 -6 -1 0 0 -6
f:everybody	0 12 0 -21 -3 0 0 14
f:everyone	0 -10 0 8 -1 0 0 4
f:everything	-1 17 0 -21 -13 0 0 22
f:except	0 2 0 1 -8 0 0 1
f:excess	0 13 0 -11 0 0 0 0
f:exchanged	0 0 0 23 0 0 0 -23
f:exclusion	0 0 32 -21 -14 2 0 -4
f:expect	-6 -16 -4 3 12 0 0 4
f:expire	0 -10 13 19 -6 0 0 -20
f:expiry	0 0 0 -12 0 0 0 14
f:extend	3 -16 -1 23 -16 5 0 -5
f:extension	4 -21 0 -20 1 0 3 26
f:face	0 2 0 -10 -1 0 -2 14
f:fact	0 -9 0 -1 -6 0 0 13
f:fail	0 13 0 16 -21 0 -8 -8
f:faith	0 -3 0 -12 0 0 0 15
f:fall	-3 5 0 7 -2 0 -4 -8
f:far	1 0 0 -23 5 0 -1 17
f:farm	0 -14 0 25 0 0 0 -17
f:farmer	0 -12 0 14 0 0 0 0
f:favour	0 0 0 -11 0 0 0 11
f:fear	0 16 0 -12 -4 0 0 0
f:fee	3 -10 13 -1 12 -4 -2 -14
f:fentanyl	0 -7 -1 4 -6 2 0 6
f:fertilizer	0 -3 0 -10 13 0 0 0
f:fifth	0 0 0 11 -2 0 0 -9
f:figure	0 9 0 4 -3 0 0 -11
f:finance	0 -9 0 9 0 0 0 0
f:find	0 -6 0 -5 0 0 0 12
f:finished	0 12 0 0 -5 0 0 -5
f:firm	18 2 0 -3 -1 0 0 -14
f:first	1 0 -2 7 0 -1 -2 -7
f:fish	0 -17 0 14 -3 0 -1 7
f:five	0 10 0 -3 -3 0 0 0
f:flow	0 11 0 -10 0 0 0 0
f:flower	0 -3 0 -10 7 0 0 7
f:fly	0 -4 0 9 -3 0 0 0
f:follow	8 19 0 -15 -10 0 7 -8
f:for	14 -2 0 4 9 9 -1 -23
f:force	-6 2 -1 15 10 -1 -6 -22
f:forced	0 11 0 3 -7 0 0 -13
f:foreign	10 -11 0 2 9 0 0 -12
f:foreseen	0 10 0 -3 0 0 0 -5
f:form	0 0 11 -3 0 0 0 -3
f:four	0 4 0 0 3 0 0 -12
f:fourth	0 -4 0 0 11 0 0 -6
f:framework	0 -16 0 12 0 0 1 0
f:free	5 11 0 14 -16 0 0 -21
f:freight	0 -14 0 14 0 0 0 0
f:from	15 3 0 7 -9 -3 -21 -8
f:fruit	0 0 4 11 0 0 0 -13
f:full	0 -6 0 6 11 0 0 -11
f:furniture	0 16 0 -19 -4 0 0 8
f:further	10 -15 2 -11 7 0 -1 10
f:future	0 -16 0 6 0 0 0 10
f:gained	0 -2 0 -6 0 0 0 10
f:gallium	28 -4 0 -11 -8 0 0 -9
f:gas	0 -9 0 14 0 0 0 -1
f:gate	0 -2 0 9 -1 0 0 0
f:gave	0 24 0 -16 -12 0 0 0
f:general	-6 0 0 17 0 0 0 -11
f:geneva	0 -18 0 21 -4 0 0 0
f:germanium	28 -4 0 -12 -7 0 0 -9
f:given	0 -19 0 3 2 0 0 7
f:glove	0 9 0 -12 0 0 0 3
f:go	-9 -3 6 -1 0 0 -3 5
f:good	4 -3 0 -5 -5 -11 10 7
f:government	-5 -3 0 -4 -3 0 0 17
f:graphite	6 6 0 -20 5 4 0 -1
f:groundnut	0 -3 0 -9 14 0 0 0
f:group	0 -8 0 14 -3 0 0 0
f:grower	0 7 0 4 1 0 0 -12
f:guess	0 13 0 -3 0 0 0 -8
f:had	-18 -12 -13 31 0 -3 -12 -9
f:half	6 4 0 -10 1 0 0 0
f:hall	0 0 0 16 -5 0 0 -11
f:halve	0 -16 0 20 0 0 0 -3
f:hand	3 -16 0 -4 0 0 0 17
f:hard	0 11 0 0 0 0 0 -11
f:has	-1 3 6 0 -6 4 15 -12
f:hasn't	0 -2 0 -6 -3 3 0 12
f:have	-11 -4 -3 -3 12 18 -4 -2
f:he	0 1 -13 -16 27 2 -30 7
f:he'd	0 19 0 -10 0 0 0 -11
f:heading	0 9 9 -4 -14 0 0 0
f:health	0 -3 0 11 0 0 0 -6
f:hear	0 0 0 8 4 0 0 -13
f:heard	0 -16 0 -5 14 0 5 0
f:hearing	-1 0 0 -16 22 0 4 -12
f:heavy	0 0 0 13 0 0 0 -12
f:helped	0 11 0 0 -8 0 0 0
f:her	0 9 0 0 -1 0 0 -5
f:here	-2 -13 0 0 -6 0 0 22
f:high	0 13 0 -7 0 0 0 -4
f:higher	0 16 0 -10 9 0 0 -18
f:highest	0 -14 0 16 0 0 0 -2
f:him	0 -6 0 9 -11 0 -1 3
f:himself	0 0 0 -10 9 0 0 1
f:his	-7 -7 0 10 15 -4 -4 -12
f:history	0 4 0 4 0 0 0 -10
f:hit	0 10 0 11 -3 0 -5 -14
f:hold	0 3 -2 -9 0 10 -1 0
f:holiday	0 -11 0 12 -6 0 -3 6
f:home	0 2 0 7 0 0 0 -10
f:honey	0 2 6 0 0 0 0 -9
f:hope	0 -2 0 -28 8 0 0 27
f:hour	4 -17 0 25 -8 0 0 -7
f:household	0 -17 0 20 -2 0 0 0
f:i	3 0 -6 -21 26 -2 -8 6
f:i'd	0 -4 0 21 -6 0 0 -12
f:i'm	0 7 0 3 5 0 0 -15
f:if	1 -3 -10 2 0 0 -5 4
f:import	0 -6 14 0 -12 0 0 3
f:important	0 11 0 -10 0 0 0 0
f:importer	-2 7 3 -10 4 0 0 0
f:in	-6 -10 0 4 -5 -22 -18 18
f:include	0 -8 0 15 -3 0 0 0
f:included	0 -5 1 15 -6 0 0 -10
f:including	0 -17 0 17 0 0 0 0
f:increase	0 -9 0 8 3 0 0 -1
f:industrial	0 -11 0 15 0 0 0 -1
f:inquiry	0 0 0 -11 14 0 0 0
f:inside	0 11 0 -8 0 0 0 0
f:instead	-1 -18 0 21 1 0 0 -5
f:instruction	0 13 0 0 0 0 0 -13
f:instrument	-1 -13 0 0 -2 0 0 16
f:insurer	0 -9 0 16 -4 0 0 0
f:intelligence	0 -7 0 9 0 0 0 0
f:intend	0 0 0 -20 4 0 0 18
f:intention	0 0 0 -10 0 0 0 14
f:interest	0 -13 0 16 0 0 0 -6
f:into	-7 6 -2 4 4 -1 0 -8
f:investigation	0 23 0 -3 -6 0 0 -17
f:ion	6 6 0 0 0 0 0 -12
f:is	0 -7 -12 6 11 -13 5 -3
f:island	0 -11 0 19 -14 4 0 -1
f:isn't	0 8 0 -4 0 0 0 0
f:it	-10 -1 -30 -3 10 11 0 8
f:it'll	0 0 0 -11 13 0 0 0
f:its	16 9 -5 -17 -10 7 -23 8
f:job	0 -11 0 15 -4 0 0 0
f:joint	0 2 0 2 -12 13 0 -10
f:judge	0 -1 0 18 -4 0 0 -11
f:kava	0 -10 0 7 0 0 0 1
f:keep	-5 9 5 -10 -4 0 -1 5
f:kilometre	0 0 0 12 0 0 0 -12
f:kind	0 -9 0 8 -8 0 0 5
f:kitchen	0 12 0 -11 0 0 0 0
f:know	1 11 0 -14 5 0 0 0
f:kuala	0 -11 0 11 0 0 0 -5
f:labour	0 13 0 -3 -2 0 0 -5
f:lake	0 0 0 -8 0 10 0 0
f:lapse	0 22 0 -21 0 0 0 1
f:laptop	0 9 0 -5 0 0 0 0
f:last	11 11 -4 -27 -8 0 -3 22
f:lasted	0 -7 0 0 -2 0 0 11
f:late	0 -2 0 -4 18 0 0 -4
f:later	7 -4 0 8 5 0 0 -15
f:latest	0 0 0 -14 0 0 0 15
f:law	0 -12 0 14 -9 9 8 -14
f:lead	0 16 0 -9 0 0 0 -9
f:leader	-1 11 0 -14 13 0 0 -9
f:leather	0 2 0 9 -7 0 0 -3
f:leave	0 13 0 2 -15 0 -7 -2
f:led	0 10 0 3 0 0 0 -14
f:lemon	0 -6 0 0 0 0 0 11
f:length	0 10 0 -5 0 0 0 -5
f:lent	0 0 0 13 0 0 0 -11
f:less	0 -6 0 14 5 0 0 -14
f:let	0 11 0 -19 19 1 -2 -5
f:letter	0 35 0 -16 -2 0 0 -19
f:level	0 10 6 -11 -2 0 2 -5
f:levy	-2 0 0 -7 -11 0 0 19
f:licence	9 -3 0 20 -14 0 0 -16
f:license	6 -6 0 -6 14 0 0 -9
f:lie	0 8 0 -22 0 0 0 16
f:like	0 -29 5 15 -14 0 0 13
f:likely	0 7 0 -10 0 0 0 1
f:likewise	-6 -14 0 11 2 0 0 5
f:limit	0 -1 0 9 -4 0 0 0
f:limited	0 4 0 2 -12 0 0 2
f:line	-11 3 15 12 -16 0 6 -17
f:liquefied	0 -8 0 9 0 0 0 0
f:lisbon	0 0 0 -10 0 0 0 11
f:list	-8 8 0 1 -6 0 5 -5
f:lithium	11 6 0 -2 0 0 0 -17
f:little	4 -10 0 -6 11 2 0 0
f:lived	0 5 0 -12 0 0 0 6
f:london	0 -2 0 11 0 0 0 -3
f:longer	13 2 0 0 -8 0 0 -7
f:look	4 3 0 -4 -10 0 0 10
f:lorry	0 -10 0 -12 0 0 0 22
f:lose	-3 16 -1 3 0 0 0 -17
f:lot	0 -5 0 10 0 0 0 -2
f:lower	0 -4 0 12 2 0 0 -10
f:lumpur	0 -11 0 11 0 0 0 -5
f:m	0 5 -1 -8 8 0 0 0
f:machine	0 16 0 -25 -1 0 0 13
f:machinery	0 -10 0 0 0 0 0 12
f:majority	0 0 0 -13 0 0 0 13
f:maker	0 18 0 -15 0 0 0 -5
f:mandate	0 -12 0 2 -7 0 17 -4
f:market	0 6 0 5 -3 0 0 -10
f:match	0 -17 0 17 0 0 0 0
f:may	0 14 10 8 -4 0 -5 -26
f:me	0 1 0 13 -3 0 0 -11
f:meal	0 11 0 0 0 0 0 -9
f:mean	5 22 0 -9 -1 0 0 -12
f:meant	-1 1 0 -1 11 0 0 -8
f:meantime	0 -16 0 4 0 0 0 10
f:measure	-3 5 -1 -13 1 0 0 11
f:media	0 -4 0 -6 10 0 0 0
f:mediator	0 0 0 27 0 0 0 -26
f:medicine	0 -13 -4 16 6 0 0 -5
f:meet	0 -9 -1 14 3 -5 -14 -1
f:member	-1 16 0 -16 9 0 0 -2
f:mention	6 -10 0 0 -4 0 0 6
f:metal	2 8 0 -7 -2 0 0 0
f:metre	0 -7 0 16 0 0 0 -9
f:midnight	0 10 0 -1 4 0 0 -9
f:might	0 -13 0 -9 -6 9 0 19
f:military	10 0 0 -1 0 0 0 -6
f:milk	0 -3 0 14 -9 0 0 0
f:million	0 -2 0 14 -6 0 0 -4
f:mineral	0 -7 0 8 0 0 0 0
f:minimum	0 -4 5 -1 13 0 0 -14
f:minister	-4 -9 0 0 4 0 1 9
f:ministry	-5 -6 -5 -2 9 0 0 6
f:minute	0 -19 0 23 6 0 0 -10
f:missing	0 -16 0 7 -7 0 0 8
f:moment	0 12 0 -18 -7 0 18 -5
f:month	0 7 0 -20 0 2 1 12
f:more	1 -10 -4 8 -25 0 -3 14
f:morning	0 -23 0 -16 5 0 0 29
f:most	3 -14 0 39 -14 0 2 -27
f:mostly	0 -11 0 12 0 0 0 0
f:motorcycle	0 -11 0 -6 -1 0 3 13
f:move	-1 -11 0 13 -5 15 0 -10
f:mr	0 24 0 -9 6 -1 -2 -16
f:mrs	0 -11 0 26 -3 0 0 -14
f:must	-2 -6 -1 20 0 18 1 -32
f:my	0 1 0 -23 -8 -1 15 19
f:nearly	0 9 0 -20 -1 0 0 19
f:necessary	0 5 0 -17 14 0 0 0
f:need	0 -4 0 6 14 3 -3 -29
f:negotiate	-1 -8 0 16 -17 0 -3 5
f:negotiation	0 -9 0 1 11 0 0 -3
f:neither	0 3 0 10 -13 0 0 -5
f:net	-11 -7 5 -12 22 0 0 -3
f:never	0 0 -1 5 -9 0 0 0
f:new	0 2 -1 4 12 -5 -5 -10
f:newest	0 0 0 -9 0 0 0 10
f:next	-5 -13 0 -5 -2 0 3 23
f:night	0 -25 0 16 -5 0 0 12
f:no	6 -10 9 6 2 -8 -2 0
f:nobody	2 9 0 0 1 0 -4 -14
f:non	0 10 0 -9 0 0 0 0
f:none	5 8 0 -16 0 0 7 -5
f:noodle	0 19 0 -17 0 0 0 0
f:noon	0 0 0 13 -6 0 0 -8
f:nor	0 2 0 7 0 0 0 -9
f:not	0 -18 6 11 11 0 -5 -7
f:nothing	-16 -3 -5 1 1 -2 -6 12
f:notice	13 -3 14 -16 7 0 0 -4
f:now	4 -20 -2 28 9 -3 -5 -14
f:nowhere	0 0 0 -13 14 0 0 0
f:number	3 -6 0 15 0 0 0 -12
f:o'clock	0 16 0 0 -2 0 0 -15
f:observer	0 0 0 14 0 0 0 -14
f:of	11 -2 8 10 -11 -7 7 -14
f:off	0 -30 0 38 -7 0 0 -15
f:offer	-3 -18 -3 36 7 0 0 -24
f:official	0 -8 0 0 0 0 0 9
f:old	3 9 8 -21 -21 0 -10 23
f:olive	0 -10 0 5 0 0 0 1
f:on	14 10 14 -16 12 -12 -18 -4
f:once	0 19 -3 -11 -5 0 0 0
f:one	6 20 -7 -2 -11 -11 -19 0
f:only	0 -5 -3 9 -17 4 0 0
f:open	0 -13 0 26 -3 0 0 -12
f:opened	0 8 0 0 0 0 0 -11
f:operator	-9 -10 0 6 16 0 0 -5
f:opinion	0 0 0 -7 0 0 0 9
f:or	0 -19 -4 -10 18 0 0 19
f:oracle	0 0 0 -9 0 10 0 0
f:orange	0 12 0 -7 -3 0 0 0
f:order	3 22 5 0 -30 -2 -2 -13
f:ordinary	-2 6 -4 7 -2 0 0 -10
f:ore	0 0 0 -10 9 0 0 0
f:origin	0 1 0 6 5 0 0 -14
f:other	0 10 -7 -12 10 -1 5 -6
f:our	-11 2 -6 -34 31 -2 -5 21
f:out	1 6 0 6 -23 -2 -4 0
f:over	0 -15 -4 7 -10 0 -3 14
f:owe	-4 0 8 0 4 0 0 -9
f:own	1 5 -10 -6 0 -4 6 0
f:package	0 11 0 -8 0 0 0 -1
f:pact	4 -12 0 0 4 0 0 2
f:paint	0 -7 0 18 -11 0 0 0
f:palm	0 3 0 6 0 0 0 -10
f:paper	0 -13 0 2 -9 6 0 9
f:parliament	0 5 0 -6 16 0 0 -14
f:part	0 20 -6 -17 2 0 0 -5
f:parted	0 -2 0 -10 0 15 0 0
f:party	0 0 0 19 -11 -3 0 -2
f:pass	0 -20 0 -12 16 0 0 19
f:passenger	0 -10 0 15 0 0 0 -3
f:past	0 17 0 -10 0 0 0 -6
f:pasta	0 16 0 0 -2 0 0 -11
f:pause	9 12 13 -33 -4 0 -1 14
f:pay	-8 -2 0 9 -10 -13 0 2
f:pea	0 11 0 -6 0 0 0 -3
f:peace	0 -1 0 12 -6 0 0 -4
f:pen	0 -13 0 -12 0 0 0 24
f:penalty	0 -10 0 18 -3 0 0 -6
f:people	0 -1 0 -13 -6 0 2 19
f:pepper	0 0 0 -6 0 0 -3 11
f:per	-10 -6 0 -6 24 0 0 0
f:permanent	0 12 0 1 0 0 0 -15
f:permit	0 0 0 -10 9 0 0 0
f:person	0 0 0 11 0 0 0 -10
f:phosphate	0 -10 0 -7 12 0 0 2
f:pineapple	0 -13 0 17 0 0 0 -6
f:place	2 2 0 20 -14 0 0 -18
f:plan	-1 15 0 -19 12 0 0 -1
f:plant	-3 -2 7 9 -2 0 0 -10
f:plastic	0 -8 0 11 0 0 0 -2
f:player	0 0 0 15 -2 0 0 -6
f:plenty	0 7 0 -10 0 0 0 2
f:plu	0 -10 0 8 0 0 0 0
f:polysilicon	0 0 5 -4 10 0 0 -13
f:pork	0 10 0 -5 0 0 0 -4
f:port	7 -7 14 1 -11 1 0 -3
f:possible	0 0 0 10 4 0 -2 -11
f:potash	0 0 0 -13 0 0 0 14
f:powder	0 -5 0 12 -8 0 0 0
f:present	0 3 0 -16 -21 0 8 27
f:president	0 2 0 9 0 0 0 -14
f:press	0 -15 6 13 0 0 0 -5
f:price	-1 -21 4 37 -5 0 0 -19
f:prime	0 3 0 -11 0 0 3 4
f:proclamation	0 8 0 -13 4 0 0 2
f:produce	0 0 0 -10 0 0 15 -3
f:product	0 5 8 -10 0 0 8 -7
f:production	0 -11 0 0 0 0 0 15
f:profit	0 -2 0 -9 0 0 0 15
f:prolong	2 -10 0 -13 1 0 0 22
f:promise	-1 -12 0 2 6 0 0 5
f:propose	0 32 0 -20 -4 0 2 -7
f:protect	0 0 0 -1 11 0 0 -9
f:provided	0 -4 0 -12 -3 0 0 22
f:provisional	0 8 0 -16 11 0 0 -3
f:public	0 2 0 9 -11 0 0 0
f:publish	6 6 5 -12 6 -1 0 -8
f:pulp	0 -8 0 15 0 0 0 -6
f:purchase	0 8 0 0 -5 0 0 -1
f:put	0 -13 -4 10 -9 11 -4 4
f:quantity	0 -13 0 12 -1 0 0 4
f:question	5 -16 0 4 0 0 0 5
f:quota	0 3 0 0 7 0 2 -13
f:radio	0 -3 0 12 0 0 0 -2
f:raise	3 10 0 -1 9 0 -2 -21
f:rang	0 -9 0 11 0 0 0 0
f:rare	10 -8 1 12 -14 -1 0 -2
f:raspberry	0 0 0 -7 0 0 0 10
f:rate	-2 13 -5 -19 17 -4 2 -2
f:rather	2 12 0 5 -3 0 0 -18
f:ratify	0 14 0 -23 19 0 0 -13
f:reach	2 15 0 -5 -25 0 0 8
f:read	0 2 0 10 -10 0 -3 0
f:reader	0 -10 0 9 0 0 0 0
f:reading	0 0 0 -17 10 0 0 8
f:ready	0 13 0 -7 0 0 0 -2
f:reason	0 -6 0 23 -12 0 0 -6
f:reciprocal	4 10 5 -14 -8 0 0 0
f:recommend	0 0 0 -18 0 0 0 17
f:regard	0 10 0 -10 0 0 0 0
f:region	0 0 0 14 -10 0 0 0
f:register	0 -6 0 11 0 0 0 -2
f:remain	11 -8 -8 20 0 0 0 -16
f:remember	0 -7 0 15 0 0 0 -8
f:renew	-2 17 0 -15 4 0 -2 2
f:renewal	0 12 2 -19 0 0 0 1
f:replace	0 13 0 -8 -5 0 0 1
f:report	0 8 0 -18 14 0 0 -1
f:representative	0 -9 0 1 1 0 0 6
f:republic	0 14 0 -14 0 0 0 0
f:require	-2 -3 0 -6 -12 0 3 19
f:rest	0 6 0 -9 -4 0 0 11
f:result	0 -6 0 15 0 0 0 -6
f:resume	0 11 0 -2 -7 0 0 0
f:retain	0 -11 0 10 0 0 0 0
f:return	-5 -3 -1 -3 0 0 0 12
f:revive	0 -4 0 16 0 0 0 -10
f:rice	0 13 0 -8 -5 0 0 2
f:rise	0 -32 -1 27 -15 -1 0 20
f:roasted	0 0 0 12 0 0 0 -12
f:rosario	0 -2 0 -6 -5 0 0 15
f:rose	0 0 0 -20 0 0 0 19
f:round	-4 -30 -1 53 -12 0 -5 -22
f:rule	10 5 4 0 -13 -2 -2 -5
f:rum	0 -10 0 26 -2 0 0 -16
f:run	2 2 0 -9 -1 0 0 7
f:safe	0 9 0 -7 0 0 0 -1
f:safeguard	0 8 0 -18 13 0 0 -2
f:sale	0 -11 0 11 -10 6 0 0
f:salmon	0 0 0 11 0 0 0 -9
f:salt	0 0 11 0 -6 0 0 -3
f:same	-6 0 -12 -4 1 0 0 10
f:sanction	0 12 -3 -1 -3 0 0 -2
f:sardine	0 -4 0 -9 0 0 0 14
f:save	0 0 0 0 11 0 0 -8
f:say	-17 12 -11 -10 2 9 -7 2
f:schedule	0 -5 0 11 -1 0 -1 0
f:scheduled	0 -10 0 11 0 0 0 0
f:school	0 -1 0 16 -1 0 0 -10
f:season	0 -2 0 19 -7 0 0 -5
f:second	-1 -20 -1 23 -2 0 0 0
f:section	-5 21 0 -4 11 0 0 -28
f:sell	-4 -4 0 26 -17 0 0 -7
f:senate	0 -10 0 8 4 0 0 -2
f:send	2 0 2 -26 15 0 0 8
f:seoul	0 -7 0 11 0 0 0 -2
f:session	0 -5 0 13 0 0 0 -4
f:settle	0 -20 0 -2 11 0 0 10
f:settlement	0 0 0 19 -7 0 0 -9
f:she	0 16 -4 -17 -14 0 -3 17
f:sheet	0 -6 0 0 -7 0 0 12
f:ship	-9 -10 3 2 13 0 0 -3
f:shipment	0 7 0 -17 8 0 0 3
f:shipper	0 10 0 -3 0 0 0 -6
f:shoe	0 7 0 -16 8 0 0 0
f:shore	-5 9 -1 -2 5 0 0 -4
f:short	0 -2 0 8 -8 3 6 -10
f:should	-3 19 -3 9 -9 -1 -10 -14
f:show	0 -7 0 28 -11 0 0 -14
f:shrimp	0 -5 0 -1 0 0 0 9
f:side	-4 -4 4 0 13 0 -6 -4
f:sign	4 -8 -7 14 16 0 -19 -10
f:signature	0 6 0 -10 9 0 0 0
f:silence	0 0 0 -9 0 0 0 9
f:silver	0 0 0 -9 0 10 0 0
f:simple	0 14 0 -14 1 0 0 -2
f:since	-6 3 -2 11 3 3 -9 -16
f:sir	0 -7 0 12 0 0 0 -2
f:sit	0 -18 0 0 0 0 3 14
f:sleep	0 -19 0 19 -7 0 0 2
f:slip	0 18 0 -9 -4 0 0 -4
f:small	0 -3 0 12 -2 0 0 -2
f:so	0 -4 5 -19 16 0 -7 9
f:social	0 -4 0 -2 10 0 0 0
f:some	4 12 0 -8 7 0 -3 -13
f:something	-1 5 0 -14 -1 0 0 13
f:sooner	0 -1 0 -9 0 0 0 12
f:soybean	-4 -13 0 6 6 0 0 1
f:special	0 0 0 -8 8 0 0 0
f:spoke	4 -1 0 -6 0 0 15 -8
f:spoken	0 -6 0 10 -2 0 0 0
f:spot	0 -4 0 0 -3 0 0 8
f:spring	-2 10 0 13 -2 0 -1 -17
f:stage	0 12 0 -6 -5 0 0 0
f:stand	-9 0 9 9 -6 0 -2 -1
f:standard	0 -7 0 12 0 0 0 -2
f:start	0 2 4 -8 -14 0 4 9
f:state	-3 8 0 0 -7 0 1 -2
f:stay	5 7 -2 -6 21 0 -2 -21
f:steel	-4 11 -4 -1 10 0 -1 -16
f:step	1 17 0 -19 1 0 0 0
f:stop	-7 8 0 -18 2 1 0 9
f:strike	0 8 0 21 -4 0 0 -27
f:stuff	0 10 0 1 0 0 0 -11
f:subject	4 -19 0 2 8 0 -1 5
f:subsidiary	8 11 -4 -7 -7 0 0 -2
f:substantial	0 -6 0 9 0 0 0 -1
f:successor	0 0 0 16 -2 0 0 -10
f:such	6 2 6 1 -1 0 0 -19
f:sugar	0 -8 0 0 10 0 0 0
f:summer	0 13 0 0 -8 0 0 -10
f:summit	6 20 0 -26 12 0 0 -12
f:sunflower	0 -5 0 0 -3 0 0 8
f:supplier	0 0 0 -9 10 0 0 0
f:surcharge	0 5 -1 1 4 0 0 -10
f:suspend	-8 0 10 10 0 -4 0 -10
f:suspension	4 -15 7 3 0 0 0 -1
f:table	3 -31 0 29 1 0 0 -5
f:take	0 -4 -7 6 -15 10 -11 9
f:talk	-12 -14 -6 40 -13 -8 13 -23
f:talked	0 -8 0 14 0 0 0 -4
f:talking	0 0 0 -10 7 0 0 5
f:tariff	-1 -20 15 13 -2 7 4 -9
f:tax	0 16 0 -29 11 0 0 11
f:tea	0 17 0 -22 -6 0 0 13
f:team	0 7 0 6 0 0 0 -12
f:telegram	0 0 0 -17 0 0 0 16
f:telephone	5 9 0 -10 -3 0 3 -2
f:television	0 2 0 -7 -3 0 -1 12
f:tell	-4 -7 -1 5 18 -9 -1 -5
f:term	0 -10 0 10 3 0 8 -10
f:text	0 0 0 -21 -3 0 3 27
f:textile	0 -10 0 8 0 0 0 1
f:th	-3 -17 0 -9 12 0 0 14
f:that	6 9 -6 -19 -1 0 12 2
f:the	5 -4 -5 4 -10 26 -4 1
f:their	-2 0 -3 21 -8 -4 0 -13
f:them	3 5 16 -14 -5 -7 0 2
f:then	-1 8 0 -16 6 12 0 1
f:there	5 0 -6 -9 -16 -5 0 20
f:thereafter	0 -6 0 16 0 0 0 -9
f:therefore	0 12 0 -7 -9 0 0 2
f:they	-1 0 2 7 -11 -8 4 -2
f:they'll	0 0 0 -9 0 0 0 12
f:thi	-5 -5 -5 -14 0 0 8 20
f:think	-5 1 0 6 -15 -6 0 13
f:third	-2 -38 -2 43 -11 1 -2 -6
f:those	-4 -4 9 7 -6 0 0 -3
f:though	0 14 0 -5 0 0 0 -5
f:three	-3 2 0 21 -4 -3 0 -15
f:through	-1 -22 0 -5 2 0 0 24
f:ticket	0 -6 0 29 -20 0 0 -1
f:tied	0 0 10 -5 0 0 0 -4
f:tiktok	0 0 0 0 -18 18 0 -4
f:tile	0 14 0 -13 -1 0 0 0
f:till	0 -12 0 17 0 0 0 -7
f:time	-7 3 -2 -1 -15 5 9 0
f:tin	0 3 0 -7 0 0 0 4
f:to	-13 6 -7 0 16 -20 6 -9
f:tomatoe	0 4 0 0 9 0 0 -13
f:ton	-10 -10 0 -13 28 0 0 -3
f:tonnage	0 -8 0 14 -2 0 0 -2
f:tonne	0 0 0 -14 0 0 0 16
f:touch	-3 -2 0 0 0 0 0 8
f:town	0 -3 0 18 -8 0 0 -5
f:tractor	0 -25 0 16 -7 0 0 13
f:trade	2 -9 0 9 -14 0 5 0
f:trader	0 -6 0 -10 7 0 0 11
f:transfer	0 -6 0 16 -2 0 0 -8
f:treatment	0 10 0 -10 0 0 0 0
f:treaty	0 0 0 -4 -12 0 0 16
f:trieste	0 0 0 -7 -2 0 0 12
f:trouble	0 13 0 -14 0 0 0 0
f:truce	5 -11 -11 -17 -2 5 -14 29
f:tuna	0 6 0 -11 0 0 0 5
f:turn	0 1 0 2 -8 0 0 3
f:twice	0 9 0 0 -4 0 0 -5
f:two	-1 -24 -8 29 -15 1 7 -6
f:tyre	0 2 0 -24 18 0 0 7
f:unchanged	0 -15 4 14 0 0 0 -1
f:under	1 13 4 -6 -2 0 -8 -8
f:understanding	1 5 0 -16 -3 0 0 13
f:union	0 8 0 -7 5 0 0 -8
f:unlawful	0 23 0 -16 0 0 0 -7
f:unless	-3 -7 -2 -24 -14 0 0 41
f:until	16 -17 3 18 4 -13 0 -18
f:up	0 -11 2 12 0 3 4 -10
f:upholstered	0 13 0 -12 0 0 0 0
f:upon	0 -3 0 -19 0 0 0 23
f:urea	0 -7 0 -7 0 0 0 14
f:us	-2 -17 0 17 -19 0 0 6
f:use	0 7 19 -19 0 0 0 -9
f:used	0 -23 0 22 -2 0 0 4
f:user	9 0 0 0 0 0 0 -5
f:usmca	0 9 0 -8 0 0 0 0
f:valid	0 0 -6 11 0 0 0 -1
f:value	10 -7 0 -4 5 0 0 -1
f:vanilla	0 9 0 0 -6 0 0 0
f:very	0 -12 0 16 -1 0 0 -1
f:visit	0 0 0 -7 0 0 0 11
f:void	0 -3 0 12 -3 0 0 -3
f:volume	0 10 0 0 0 0 0 -10
f:vote	-4 -10 0 -9 36 0 -3 -9
f:wait	2 11 0 8 -10 0 -2 -14
f:wake	2 -3 0 -9 -6 0 0 14
f:walk	0 0 0 12 0 0 0 -9
f:walnut	0 7 0 -16 0 0 0 9
f:warn	-2 -7 0 24 0 0 -4 -18
f:was	1 0 -15 22 -3 0 -6 -16
f:watche	0 -13 0 6 0 0 0 6
f:watching	0 0 0 -11 10 0 0 0
f:water	0 -12 0 11 -1 0 8 -8
f:we	-5 18 -3 2 -26 -10 0 0
f:we'll	0 -9 0 4 0 0 0 4
f:weapon	0 0 0 11 0 0 0 -12
f:wednesday	0 21 0 -18 0 0 0 0
f:week	4 10 -1 -22 2 0 2 10
f:weekend	0 0 0 -11 2 0 0 10
f:well	-11 -20 8 24 -7 0 0 0
f:were	0 0 3 -11 -8 -1 7 12
f:what	-6 7 0 -10 -4 -5 -5 11
f:wheat	0 -16 0 9 6 0 0 0
f:when	5 -12 0 -6 11 0 0 2
f:wherever	0 -9 0 12 -2 0 0 0
f:whether	0 -11 2 -24 14 4 0 18
f:which	-2 9 -3 2 -16 0 -6 2
f:while	0 -34 0 6 7 0 0 11
f:whisky	0 -4 0 -6 0 0 0 10
f:who	-4 -16 -6 19 -9 0 -3 7
f:whoever	-2 8 10 -9 -8 0 0 0
f:whom	0 -3 0 20 0 0 0 -16
f:why	0 -7 0 17 0 0 0 -10
f:will	-14 11 -4 13 -16 4 -2 -13
f:winter	2 -6 0 23 -7 0 0 -14
f:wish	0 0 0 -5 -6 0 0 13
f:with	0 -21 1 4 2 8 1 7
f:withdraw	0 0 0 8 11 0 0 -22
f:within	0 10 0 -13 0 0 5 0
f:without	4 -13 -1 -3 -4 -2 1 16
f:wool	0 15 0 -11 0 0 0 -2
f:word	-4 0 0 3 -11 0 0 3
f:worked	0 15 0 -15 0 0 0 0
f:working	0 -11 0 4 -2 0 5 0
f:worth	-5 15 2 -11 -2 0 -5 1
f:would	0 6 -15 -13 6 7 -8 8
f:wrong	0 -18 0 19 0 0 0 0
f:year	-4 -10 -2 13 0 0 -11 3
f:yes	0 -14 0 0 -11 0 0 22
f:yet	5 -5 4 -4 -12 0 0 11
f:york	0 2 0 -14 6 0 0 2
f:you	0 -9 0 7 -5 0 -2 9
f:your	-4 3 -3 -13 16 0 0 2
f:zero	0 11 0 -2 -10 0 7 -11
f:—	0 -2 0 0 -8 0 0 12
first-of-paragraph	-17 2 -14 26 0 -13 -1 -10
h:controls	75 -25 -22 -13 -32 3 -18 -30
h:controls truce	11 1 -1 -11 9 0 0 -10
h:deal	-18 -2 -14 11 -9 3 14 -6
h:deal truce	-4 28 0 -9 0 0 1 -11
h:duties	-32 23 7 -1 -19 -40 3 2
h:duties truce	0 -5 -2 -6 -20 -1 -7 22
h:exclusions	-7 -17 69 -10 -27 -8 -11 -44
h:exclusions truce	3 -5 18 -9 8 0 0 -23
h:fees	-16 -21 7 -4 44 -10 0 -24
h:fees truce	0 -8 10 -7 37 0 0 -46
h:meeting	-16 -18 -8 38 -26 -12 2 4
h:meeting truce	-2 3 0 -5 -13 0 -3 12
h:price	-9 -9 -11 31 5 -10 6 -32
h:procedure	-20 -15 -6 -1 50 -25 -34 -26
h:procedure truce	-4 -13 0 1 21 0 0 -5
h:sale	-5 -14 -7 -4 -13 46 -14 -27
h:sale truce	0 0 0 -6 0 14 0 -8
h:shipped	-8 4 14 -7 11 0 -18 -19
h:shipped truce	0 1 0 9 -2 0 0 -8
has-future	1 0 7 3 -4 -10 -11 4
has-gerund	8 -13 -2 -7 -3 0 4 17
has-infinitive	-7 -2 -6 -12 4 0 8 11
has-modal	-18 -15 -23 22 2 0 3 -1
has-participle	9 -3 0 14 -9 -8 -11 -10
has-past	-12 -7 -1 37 -5 -10 0 -26
has-perfect	-5 15 -13 -2 -5 0 4 -2
has-pluperfect	0 -7 -4 21 -4 -5 -9 -3
has-present	-8 0 -8 4 -3 -5 -1 3
headline	11 15 0 -2 -3 -7 15 -20
hs:controls	44 -17 14 -15 -18 1 0 -15
hs:deal	-13 7 0 -1 -3 -12 0 3
hs:duties	10 14 -10 1 -26 -5 -22 6
hs:exclusions	0 -3 30 -12 -4 0 5 -22
hs:fees	1 -6 0 8 10 0 0 -13
hs:meeting	-8 0 -5 -10 12 0 -10 11
hs:procedure	-6 -10 1 16 22 1 -5 -28
hs:sale	0 10 0 -17 -6 16 0 0
hs:shipped	0 11 -8 -4 4 2 0 -9
l1="	0 10 0 -6 -3 0 0 0
l1=" & d:ahead	0 11 0 0 -3 0 0 -7
l1=(	0 -12 0 16 -7 0 0 0
l1=( & d:today	0 -5 0 9 -3 0 0 0
l1=,	1 -12 1 15 4 0 -2 -10
l1=, & d:ahead	7 -9 5 21 4 0 0 -30
l1=, & d:today	-8 -9 -7 0 1 -2 -4 19
l1=-	0 -15 1 0 0 1 6 4
l1=- & d:ahead	0 -15 1 0 0 1 6 5
l1=:	-3 6 -10 -9 -4 0 0 10
l1=: & d:ahead	-2 9 -10 -7 -7 0 0 6
l1=<agent>	0 0 0 15 -6 0 0 -6
l1=<begin> & d:ahead	-2 0 6 1 4 7 0 -15
l1=<day-ahead>	0 5 0 7 0 0 0 -13
l1=<day-ahead> & d:today	0 0 0 17 0 0 0 -15
l1=<day-gone>	0 0 0 9 0 0 0 -6
l1=<day-gone> & d:today	0 0 0 9 0 0 0 -8
l1=<day-today>	0 -5 0 -1 -2 0 0 10
l1=<day-today> & d:today	0 0 0 -7 -1 0 0 10
l1=<goods>	-5 -12 0 12 -10 0 0 11
l1=<goods> & d:ahead	-5 -6 0 4 -8 0 0 13
l1=<level-noun>	0 -8 0 -1 -1 0 0 11
l1=<level-noun> & d:ahead	0 -6 0 -5 0 0 0 12
l1=<level>	0 -8 0 13 -10 0 0 1
l1=<level> & d:today	0 -9 0 18 -1 0 0 -6
l1=<name>	0 1 0 5 -10 -1 7 -6
l1=<name> & d:ahead	0 -3 0 8 -8 -1 7 -4
l1=<not>	-9 -5 0 1 8 0 0 2
l1=<not> & d:ahead	-9 -4 0 12 0 0 0 0
l1=<not> & d:today	0 0 0 -11 10 0 0 2
l1=<number> & d:ahead	0 11 0 -15 1 0 0 4
l1=<number> & d:today	0 -1 0 11 3 0 0 -17
l1=<person>	1 -2 0 12 -2 0 0 -4
l1=<seat>	0 -3 0 13 -5 0 0 -1
l1=<seat> & d:ahead	0 -1 0 12 -4 0 0 -2
l1=<span>	0 -2 0 18 0 0 0 -15
l1=<span> & d:ahead	0 -2 0 14 0 0 0 -13
l1=<v-agree>	0 4 0 -7 -6 0 0 10
l1=<v-bear> & d:ahead	0 3 0 -6 0 0 0 8
l1=<v-bear> & d:today	0 -14 0 13 1 0 0 -6
l1=<v-begin>	-2 7 0 12 -7 0 -2 -23
l1=<v-begin> & d:ahead	-2 9 0 5 -4 0 -2 -15
l1=<v-begin> & d:today	0 0 0 11 -1 0 0 -8
l1=<v-end>	-2 -9 2 -3 -14 0 -1 13
l1=<v-end> & d:ahead	-1 -18 5 6 -12 0 0 6
l1=<v-end> & d:today	0 8 -2 -13 0 0 0 11
l1=<v-impose>	0 -13 -1 10 -8 -1 -3 9
l1=<v-impose> & d:ahead	0 -13 0 17 -13 0 -3 6
l1=<v-renew>	0 0 0 -12 0 0 0 12
l1=<v-return>	0 -9 0 0 7 0 0 0
l1=<v-return> & d:ahead	0 -9 0 0 7 0 0 0
l1=<v-sell>	0 0 0 -9 0 -1 0 11
l1=<v-sell> & d:ahead	0 0 0 -9 0 -1 0 11
l1=<v-sign> & d:ahead	-3 0 0 12 -4 -1 0 -2
l1=<v-sign> & d:today	0 0 0 -5 9 0 0 -1
l1=<v-stay>	0 -16 0 -10 7 0 19 0
l1=<v-stay> & d:ahead	0 -14 0 -11 8 0 19 -1
l1=a	0 -15 0 14 0 0 5 -3
l1=a & d:ahead	0 -15 0 14 0 0 5 -2
l1=about	0 0 0 -11 -4 7 0 11
l1=about & d:ahead	0 0 0 -11 -3 7 0 11
l1=after	3 -15 -3 -7 10 0 -3 13
l1=after & d:ahead	3 -19 -3 -4 10 0 -3 14
l1=and	-1 -8 -4 9 3 0 -2 0
l1=and & d:ahead	-1 -7 -4 11 5 0 -1 -4
l1=apply	0 -6 0 11 -3 0 0 0
l1=at	0 -13 0 3 1 0 0 3
l1=at & d:ahead	0 -13 0 2 1 0 0 4
l1=before	-9 6 -8 7 -6 1 0 -4
l1=before & d:ahead	-8 7 -7 3 -3 1 0 -3
l1=begin	-1 13 0 -4 0 0 0 -4
l1=begin & d:ahead	-1 17 0 -13 0 0 0 0
l1=begin & d:today	0 -3 0 9 0 0 0 -4
l1=beyond	0 8 0 -15 -3 0 0 13
l1=beyond & d:ahead	0 8 0 -15 -3 0 0 13
l1=by	-7 0 3 -10 13 -3 8 -11
l1=by & d:ahead	-7 0 3 -11 13 -3 8 -11
l1=change	0 8 0 -4 -2 0 0 0
l1=day	0 4 0 -9 -1 0 0 7
l1=deal & d:ahead	0 -3 0 15 0 0 -2 -4
l1=die & d:ahead	0 0 0 9 0 0 0 -8
l1=down	0 -2 0 0 -5 0 0 9
l1=down & d:ahead	0 -1 0 0 -5 0 0 9
l1=due & d:ahead	0 8 0 -7 0 0 0 0
l1=effective	3 15 0 -8 -1 0 0 -8
l1=effective & d:ahead	3 11 0 -8 0 0 0 -4
l1=end	-1 -1 0 0 -12 0 0 6
l1=end & d:ahead	0 -11 0 8 -10 0 0 2
l1=end & d:today	0 9 0 -9 0 0 0 5
l1=finish	0 9 0 -10 0 0 0 0
l1=follow	0 -1 0 18 -6 0 0 -8
l1=follow & d:ahead	0 -1 0 18 -6 0 0 -8
l1=for	-9 7 -8 -5 4 4 -14 4
l1=for & d:ahead	-9 5 -8 -4 6 4 -14 5
l1=force & d:ahead	0 4 0 -9 -2 0 0 3
l1=fri	0 1 0 -20 13 0 0 2
l1=from	8 4 -19 10 -1 -1 -29 -12
l1=from & d:ahead	6 1 -18 12 0 -1 -28 -8
l1=from & d:today	0 6 0 -2 -1 0 0 -10
l1=gave	0 -8 0 10 -1 0 0 0
l1=gave & d:ahead	0 -8 0 10 -1 0 0 0
l1=happen	0 8 0 5 0 0 0 -15
l1=happen & d:ahead	0 8 0 5 0 0 0 -15
l1=has	4 -1 0 0 -13 0 0 7
l1=has & d:ahead	4 -1 0 -2 -11 0 0 7
l1=here	0 -9 0 6 0 0 0 1
l1=here & d:ahead	0 -9 0 6 0 0 0 1
l1=in	0 -1 0 11 -2 0 0 -2
l1=including	0 -10 9 -2 -2 0 0 4
l1=including & d:ahead	0 -10 9 -2 -2 0 0 4
l1=it & d:ahead	0 9 0 6 0 0 0 -13
l1=lapse	0 0 1 -20 0 0 0 16
l1=lapse & d:ahead	0 0 4 -13 0 0 0 6
l1=lapse & d:today	0 0 -1 -8 0 0 0 10
l1=last	0 0 -3 17 0 0 0 -11
l1=last & d:ahead	0 0 -3 17 0 0 0 -11
l1=make	0 -4 0 -20 7 0 13 1
l1=mark	0 -1 0 -12 0 0 0 15
l1=mark & d:ahead	0 -1 0 -12 0 0 0 15
l1=monday & d:today	0 -3 0 13 0 0 0 -5
l1=more	0 -2 0 9 0 0 0 -2
l1=more & d:ahead	0 -2 0 9 0 0 0 -2
l1=next	0 4 0 -22 12 0 0 8
l1=next & d:ahead	0 4 0 -22 12 0 0 8
l1=noon	0 4 0 -15 6 0 0 4
l1=noon & d:ahead	0 5 0 -17 6 0 0 5
l1=not	-9 -3 0 12 0 0 0 0
l1=not & d:ahead	-9 -3 0 10 0 0 0 1
l1=of	-5 7 -16 9 -1 0 0 -10
l1=of & d:ahead	-4 3 -15 7 1 0 0 -8
l1=off	0 -4 0 10 -2 0 0 -1
l1=off & d:ahead	0 -4 0 10 -2 0 0 -1
l1=on	-2 3 -3 16 0 -6 -18 -9
l1=on & d:ahead	-1 3 -1 10 2 -4 -15 -8
l1=on & d:today	-2 1 0 12 -5 0 0 -3
l1=out	0 -1 0 -4 -4 0 0 11
l1=out & d:ahead	0 -14 0 1 -3 0 0 9
l1=over	0 5 0 -10 0 0 0 4
l1=return	0 -9 0 0 7 0 0 0
l1=return & d:ahead	0 -9 0 0 7 0 0 0
l1=say	0 1 0 -2 -16 0 0 15
l1=say & d:ahead	0 2 0 -5 -15 0 0 16
l1=ship	0 -6 0 -4 0 0 0 12
l1=ship & d:ahead	0 -6 0 -4 0 0 0 12
l1=sign	0 6 0 -12 -5 0 0 13
l1=sign & d:ahead	0 7 0 -9 -4 0 0 7
l1=since	-1 -8 2 25 -23 0 -1 -11
l1=since & d:ahead	-1 -15 3 28 -19 0 -1 -10
l1=since & d:today	0 9 0 -4 -2 0 0 0
l1=so	0 4 0 -9 3 0 0 1
l1=so & d:ahead	0 4 0 -11 4 0 0 1
l1=start	-4 4 0 5 0 0 0 -11
l1=sunday	0 -1 0 -6 0 0 0 10
l1=talk	0 -1 0 10 0 -2 0 0
l1=talk & d:ahead	0 -1 0 10 0 -2 0 0
l1=than	0 10 0 -25 11 0 8 -3
l1=than & d:ahead	0 13 0 -27 12 0 8 -2
l1=that	0 -1 0 -13 9 0 7 2
l1=that & d:ahead	0 0 0 -13 9 0 7 2
l1=the	-5 -1 5 5 -6 -24 2 -1
l1=the & d:ahead	-5 0 5 2 -6 -24 2 2
l1=the & d:today	0 -3 0 19 0 0 0 -14
l1=through	-3 -12 6 -1 -1 0 0 16
l1=through & d:ahead	-3 -12 6 -2 -1 0 0 16
l1=till	8 -21 0 -1 -7 6 0 8
l1=till & d:ahead	8 -21 0 -2 -7 6 0 8
l1=to	2 -1 4 -18 -3 0 -16 15
l1=to & d:ahead	2 -1 4 -19 -2 0 -16 16
l1=truce	0 0 0 11 0 0 0 -10
l1=tuesday & d:today	0 -1 0 10 0 0 0 -3
l1=until	0 -9 4 2 -1 -2 1 4
l1=until & d:ahead	0 -8 4 1 -1 -2 1 4
l1=up	0 -6 0 -5 1 0 0 11
l1=up & d:ahead	0 -5 0 -5 1 0 0 10
l1=vote & d:today	0 0 0 -5 9 0 0 -3
l1=write	0 1 0 1 5 0 0 -15
l1=write & d:ahead	0 1 0 1 5 0 0 -15
l1=·	0 -1 0 12 -3 0 0 -1
l1=· & d:today	0 -1 0 12 -3 0 0 -1
l1=—	0 -5 0 13 0 0 0 -5
l1=— & d:today	0 -8 0 13 -3 0 0 -3
l2="	2 9 0 -17 -7 0 4 3
l2=" & d:ahead	2 11 0 -16 -7 0 4 0
l2='s	-2 -5 0 -9 22 0 0 -7
l2='s & d:ahead	-2 -3 0 -5 14 0 0 -1
l2='s & d:today	0 0 0 -4 11 0 0 -5
l2=,	0 0 -13 0 0 3 -1 2
l2=, & d:ahead	0 -1 -12 -3 3 4 -1 4
l2=- & d:ahead	0 8 0 -13 0 0 0 3
l2=:	-8 -5 -5 1 8 -1 0 3
l2=: & d:ahead	-7 -6 -4 -2 13 -1 0 3
l2=;	0 19 0 -11 -2 0 0 -4
l2=; & d:ahead	0 19 0 -11 -1 0 0 -4
l2=<agent>	-2 -2 0 3 -7 2 -1 10
l2=<agent> & d:ahead	-1 0 0 1 -12 2 -1 11
l2=<begin>	-2 -1 1 5 0 1 -10 -2
l2=<begin> & d:today	0 0 0 17 -5 -4 -5 -10
l2=<day-ahead>	-11 -15 -3 9 -12 2 8 8
l2=<day-ahead> & d:ahead	-11 -14 -3 7 -11 2 8 9
l2=<duty>	-5 7 0 1 3 0 -2 -13
l2=<duty> & d:ahead	-5 1 0 6 2 0 -2 -11
l2=<duty> & d:today	0 11 0 -7 0 0 0 -4
l2=<gate>	0 -18 0 1 11 2 0 0
l2=<gate> & d:ahead	0 -16 0 0 12 2 0 0
l2=<goods-amount>	0 -3 0 13 -5 0 0 0
l2=<goods-amount> & d:ahead	0 -3 0 13 -5 0 0 0
l2=<goods>	13 -8 4 12 -21 -3 0 -5
l2=<goods> & d:ahead	14 -4 4 7 -18 -2 1 -8
l2=<level-noun>	0 1 0 -2 -10 6 8 0
l2=<level-noun> & d:ahead	0 2 0 -4 -9 6 8 0
l2=<level>	1 -4 -12 14 -1 -2 -13 -2
l2=<level> & d:ahead	2 -3 -12 16 -1 -2 -13 -7
l2=<money>	0 -2 0 12 -3 0 0 -6
l2=<money> & d:ahead	0 -2 0 11 -3 0 0 -6
l2=<month-gone>	0 -5 0 -8 10 0 0 2
l2=<month-gone> & d:ahead	0 -4 0 -11 10 0 0 4
l2=<name>	8 -5 2 8 -7 9 -10 -8
l2=<name> & d:ahead	8 -2 2 1 -5 9 -10 -5
l2=<name> & d:today	0 -7 0 11 -2 0 0 -5
l2=<not>	0 15 0 0 -19 0 -6 0
l2=<not> & d:ahead	0 11 0 3 -18 0 -6 -2
l2=<office>	0 1 0 5 -1 0 2 -10
l2=<office> & d:ahead	0 -4 0 9 0 0 2 -8
l2=<organisation> & d:ahead	0 -4 0 -4 3 0 0 10
l2=<person>	-2 -2 0 17 -9 -3 -3 -5
l2=<person> & d:ahead	-2 -1 0 18 -7 -2 -2 -9
l2=<points>	0 6 0 -10 0 0 0 4
l2=<points> & d:ahead	0 6 0 -10 0 0 0 5
l2=<quality>	0 -3 0 12 -8 0 0 0
l2=<quality> & d:ahead	0 0 0 14 -6 0 0 -11
l2=<seat> & d:ahead	2 3 -1 -1 -17 -3 4 9
l2=<seat> & d:today	0 0 0 -1 12 0 0 -5
l2=<sender>	-8 0 0 -5 5 0 0 11
l2=<sender> & d:ahead	-8 1 0 -7 5 0 0 11
l2=<span>	-9 9 0 7 -15 0 -1 0
l2=<span> & d:ahead	-9 12 0 2 -15 0 -1 0
l2=<span> & d:today	0 -7 0 11 0 0 0 0
l2=<v-agree>	-3 -10 -1 13 4 -3 1 -7
l2=<v-agree> & d:ahead	-3 -10 -1 12 4 -3 1 -6
l2=<v-bear> & d:today	0 -6 0 10 -1 0 0 0
l2=<v-begin>	9 0 0 0 2 -6 0 -12
l2=<v-begin> & d:ahead	9 -2 0 3 3 -5 0 -12
l2=<v-buy>	0 -6 7 7 -14 0 0 2
l2=<v-buy> & d:ahead	0 -5 7 6 -14 0 0 3
l2=<v-deny>	-3 -4 0 0 14 0 0 -5
l2=<v-deny> & d:ahead	-3 -3 0 0 14 0 0 -4
l2=<v-down>	-3 2 0 -3 -9 3 1 9
l2=<v-down> & d:ahead	-3 2 0 -5 -9 3 1 11
l2=<v-end>	0 0 -2 -10 -9 0 0 13
l2=<v-end> & d:ahead	0 0 -2 -12 -8 0 0 14
l2=<v-impose> & d:today	0 7 0 5 -8 0 0 -13
l2=<v-propose>	-3 1 0 -1 10 -4 -16 0
l2=<v-propose> & d:ahead	-3 1 0 -1 11 -4 -16 0
l2=<v-renew>	-8 -16 8 15 -10 -2 -3 0
l2=<v-renew> & d:ahead	-8 -15 8 15 -10 -2 -3 0
l2=<v-return>	0 3 -1 14 -4 0 -1 -14
l2=<v-return> & d:ahead	0 3 -1 13 -4 0 -1 -13
l2=<v-say>	-6 0 0 11 -9 -8 6 -4
l2=<v-sell>	-11 -2 -8 17 -6 5 -1 -6
l2=<v-sell> & d:ahead	-11 -10 -7 21 -5 5 -1 -6
l2=<v-sign>	-8 5 -9 9 3 -10 -1 -13
l2=<v-sign> & d:ahead	-8 6 -9 7 3 -10 -1 -11
l2=<v-stay>	0 5 -1 -3 6 -6 -13 -4
l2=<v-stay> & d:ahead	0 0 0 1 6 -6 -13 -4
l2=<v-suspend>	2 1 -11 1 6 -4 -6 -4
l2=<v-suspend> & d:ahead	2 2 -11 -2 7 -4 -6 -2
l2=<v-suspend> & d:today	0 0 0 8 0 0 0 -4
l2=<v-target>	3 12 4 -3 -14 1 -2 -10
l2=<v-target> & d:ahead	3 10 4 -1 -13 1 -2 -10
l2=<v-up>	0 11 -2 -1 -4 -1 -3 -1
l2=<v-up> & d:ahead	0 13 -2 0 -4 -1 -3 -5
l2=a	0 -10 0 12 -12 0 -2 5
l2=a & d:ahead	0 -6 0 10 -10 0 -2 3
l2=adopt	0 0 0 -10 11 0 0 0
l2=adopt & d:ahead	0 0 0 -10 11 0 0 0
l2=agree	0 5 0 -13 3 0 5 0
l2=agree & d:ahead	0 5 0 -14 4 0 5 0
l2=agreement	0 -5 0 -2 -6 0 1 14
l2=ahead	0 4 0 8 0 0 0 -12
l2=alert	0 11 0 -5 0 0 0 -5
l2=alert & d:today	0 11 0 -5 0 0 0 -5
l2=all	7 8 0 0 -4 0 0 -12
l2=all & d:ahead	7 9 0 -3 -3 0 0 -10
l2=also & d:ahead	0 0 0 -3 0 0 0 10
l2=an	0 10 0 -6 0 0 0 -2
l2=an & d:today	0 10 0 -9 0 0 0 0
l2=answer	0 -13 0 0 0 3 10 0
l2=answer & d:ahead	0 -12 0 -1 0 3 10 0
l2=apply	3 0 0 0 -10 0 0 11
l2=apply & d:ahead	4 -4 0 1 -9 0 0 11
l2=are	1 -9 0 7 2 0 0 0
l2=are & d:ahead	1 -8 0 11 3 0 0 -7
l2=arrive	0 0 6 -15 9 0 -7 0
l2=arrive & d:ahead	0 0 6 -15 9 0 -7 0
l2=as	10 5 0 0 -2 0 0 -15
l2=as & d:ahead	10 6 0 -5 -1 0 0 -11
l2=ask	0 11 0 -8 2 0 0 -6
l2=ask & d:ahead	0 11 0 -9 3 0 0 -6
l2=asleep	1 -7 0 -7 0 0 0 12
l2=asleep & d:ahead	1 -7 0 -7 0 0 0 12
l2=at	0 -2 -4 14 4 0 0 -12
l2=at & d:ahead	0 0 -4 10 -3 0 0 -3
l2=at & d:today	0 -2 0 8 9 0 0 -14
l2=back	-2 0 -1 10 -4 5 -4 -8
l2=back & d:ahead	-2 0 -1 9 -4 5 -4 -7
l2=bay	0 0 0 7 -9 0 0 2
l2=bay & d:ahead	0 0 0 7 -9 0 0 2
l2=before	0 -9 -2 13 1 0 -6 0
l2=before & d:ahead	0 -8 -2 10 1 0 -6 1
l2=begin	0 2 -3 2 0 0 6 -12
l2=begin & d:ahead	0 2 -3 2 1 0 6 -12
l2=booked	0 9 0 0 -7 0 0 -3
l2=booked & d:ahead	0 9 0 0 -7 0 0 -3
l2=both	0 20 0 -9 -9 0 0 -3
l2=both & d:ahead	0 20 0 -9 -9 0 0 -3
l2=busan	0 -1 0 12 0 0 0 -6
l2=busan & d:ahead	0 -1 0 12 0 0 0 -6
l2=buy	0 9 0 -5 0 0 0 0
l2=buy & d:ahead	0 9 0 -5 0 0 0 0
l2=by	7 -2 -5 -12 12 -3 11 -7
l2=by & d:ahead	7 -1 -4 -3 8 -3 11 -21
l2=by & d:today	0 0 0 -18 5 0 0 16
l2=call	0 -6 0 1 -4 0 0 11
l2=case	0 -2 0 -9 6 0 0 6
l2=case & d:ahead	0 -2 0 -9 7 0 0 6
l2=change	0 -9 8 5 0 0 0 -6
l2=change & d:ahead	0 -9 8 5 1 0 0 -5
l2=changed	0 9 0 -10 2 0 0 -1
l2=changed & d:ahead	0 9 0 -10 2 0 0 -1
l2=close	0 -21 0 -7 0 15 0 9
l2=close & d:ahead	0 -21 0 -7 0 15 0 9
l2=closed	0 1 0 3 -13 7 0 -3
l2=closed & d:ahead	0 1 0 3 -13 7 0 -2
l2=coffee	0 10 0 -9 0 0 0 0
l2=coffee & d:ahead	0 10 0 -9 0 0 0 0
l2=collect & d:ahead	0 12 0 -5 -1 0 0 -1
l2=column	0 0 0 -10 0 0 0 11
l2=column & d:today	0 0 0 -10 0 0 0 11
l2=completed	0 0 0 0 -5 -2 0 9
l2=completed & d:ahead	0 0 0 0 -5 -2 0 9
l2=continue & d:ahead	0 -1 0 13 -1 0 0 -7
l2=contract	0 0 0 8 -2 0 0 -3
l2=contract & d:ahead	0 0 0 8 -2 0 0 -3
l2=control	-2 0 0 10 0 0 0 -3
l2=control & d:ahead	-2 0 0 10 0 0 0 -3
l2=copper	0 10 0 -10 0 0 0 0
l2=count	0 -13 0 11 0 0 0 0
l2=count & d:ahead	0 -13 0 11 0 0 0 0
l2=country	1 -11 0 4 -1 5 0 0
l2=country & d:ahead	1 -11 0 4 -1 5 0 0
l2=custom	0 -6 0 -11 13 0 0 4
l2=custom & d:ahead	0 -6 0 -12 13 0 0 5
l2=cut	0 9 0 -14 4 0 0 0
l2=cut & d:ahead	0 9 0 -14 4 0 0 0
l2=date	5 1 -3 -8 0 -9 2 3
l2=date & d:ahead	5 3 -2 -12 -4 -9 2 8
l2=dated	10 -3 0 0 -1 0 0 -3
l2=dated & d:ahead	10 -3 0 0 -1 0 0 -3
l2=day	0 9 0 -5 -11 0 8 0
l2=day & d:ahead	0 9 0 -5 -11 0 8 0
l2=deadline	0 -8 0 -5 -11 11 11 0
l2=deadline & d:ahead	0 -8 0 -5 -11 11 11 0
l2=deal	8 8 0 -1 -8 0 -5 0
l2=deal & d:ahead	8 9 0 -2 -8 0 -5 0
l2=decision	0 -2 0 -15 21 0 0 -2
l2=decision & d:ahead	0 -2 0 -16 22 0 0 -2
l2=declare	0 1 0 -9 4 0 0 2
l2=declare & d:ahead	0 1 0 -9 4 0 0 2
l2=did	0 -7 0 23 -6 0 0 -11
l2=did & d:ahead	0 -7 0 22 -5 0 0 -10
l2=do	0 7 0 -8 0 0 0 0
l2=do & d:ahead	0 8 0 -10 0 0 0 0
l2=doe	0 0 0 -18 18 0 0 0
l2=doe & d:ahead	0 0 0 -8 8 0 0 0
l2=double	0 3 0 -12 0 0 0 7
l2=double & d:ahead	0 3 0 -12 0 0 0 7
l2=down	0 -4 5 0 10 0 0 -13
l2=down & d:ahead	0 -2 5 -5 10 0 0 -8
l2=due	-1 0 -3 -1 10 -2 -6 0
l2=due & d:ahead	-1 0 -3 -1 10 -2 -6 0
l2=edition	0 -3 0 11 0 0 0 -4
l2=end	0 2 -9 0 -1 3 3 1
l2=end & d:ahead	0 2 -9 -2 -1 3 3 2
l2=enter	0 -9 6 0 11 0 0 -8
l2=enter & d:ahead	0 -12 6 0 11 0 0 -8
l2=entry	0 -2 0 14 -4 0 0 -3
l2=entry & d:ahead	0 0 0 11 -4 0 0 -3
l2=exchanged	0 0 0 -3 9 0 -1 0
l2=exchanged & d:ahead	0 0 0 -3 10 0 -1 0
l2=expire	-1 -2 5 0 -13 -2 0 5
l2=expire & d:ahead	-1 -2 5 0 -13 -2 0 5
l2=extend	-6 -9 5 11 -3 0 0 -2
l2=extend & d:ahead	-6 -9 5 10 -3 0 0 -2
l2=extension	0 0 2 -3 10 0 0 -4
l2=extension & d:ahead	0 -8 2 -2 10 0 0 -1
l2=face	0 5 0 -11 0 0 4 0
l2=fall	0 -7 0 -12 -8 4 8 14
l2=fall & d:ahead	0 -6 0 -13 -8 4 8 14
l2=fee	1 10 0 3 -13 0 0 0
l2=fee & d:ahead	1 10 0 3 -13 0 0 0
l2=follow	6 16 0 -7 0 0 -1 -16
l2=follow & d:ahead	6 16 0 -7 0 0 -1 -16
l2=for	0 8 0 8 0 0 0 -21
l2=for & d:ahead	0 8 0 7 0 0 0 -20
l2=force	3 23 0 -18 5 0 -4 -8
l2=force & d:ahead	3 26 0 -22 5 0 -4 -8
l2=found	0 -2 0 9 -10 0 5 -2
l2=found & d:ahead	0 -2 0 9 -10 0 5 -2
l2=friday	0 4 10 -4 1 -2 1 -12
l2=friday & d:ahead	0 -3 11 -4 7 -2 1 -8
l2=friday & d:today	0 10 0 0 -9 0 0 -5
l2=from	10 26 -4 -9 -11 0 0 -28
l2=from & d:ahead	10 22 -4 -6 -11 0 0 -28
l2=garden	0 9 0 -9 0 0 0 0
l2=garden & d:ahead	0 9 0 -9 0 0 0 0
l2=geneva	0 -2 0 14 0 0 0 -6
l2=geneva & d:ahead	0 -2 0 13 0 0 0 -5
l2=given	0 12 0 -10 -1 0 0 0
l2=given & d:ahead	0 12 0 -10 -1 0 0 0
l2=go	0 4 0 -9 -9 0 0 12
l2=good	-1 -1 5 -4 -17 0 6 10
l2=good & d:ahead	-1 0 5 -7 -16 0 6 13
l2=grant	0 9 -3 0 -4 0 0 -3
l2=grant & d:ahead	0 9 -3 0 -4 0 0 -3
l2=gyeongju	0 0 0 -8 9 0 0 0
l2=gyeongju & d:ahead	0 0 0 -8 9 0 0 0
l2=has	-3 0 -4 -6 11 0 0 0
l2=has & d:ahead	-3 0 -4 -6 11 0 0 0
l2=he	0 10 0 -3 0 0 0 -5
l2=he & d:ahead	0 10 0 -4 0 0 0 -5
l2=hear	0 0 0 8 0 0 0 -10
l2=hearing & d:ahead	0 -4 0 -7 11 0 0 0
l2=hit	0 12 0 -14 0 3 0 0
l2=hit & d:ahead	0 13 0 -16 0 3 0 0
l2=holiday	0 -1 0 11 -10 0 0 0
l2=holiday & d:ahead	0 -1 0 11 -10 0 0 0
l2=home	0 -10 0 15 0 0 0 -1
l2=home & d:ahead	0 -9 0 15 0 0 0 -1
l2=in	0 5 -1 12 1 -2 -8 -20
l2=in & d:ahead	1 8 -1 6 2 -2 -8 -20
l2=is & d:ahead	-1 10 0 -7 -2 8 -3 0
l2=is & d:today	0 -13 0 5 0 0 0 0
l2=it	-6 -11 0 0 10 2 12 -7
l2=it & d:ahead	-6 -5 0 -8 11 3 13 -1
l2=it & d:today	0 -11 0 25 -2 0 0 -12
l2=its	0 -2 0 15 -6 0 0 -2
l2=its & d:ahead	0 -1 0 11 -4 0 0 -1
l2=itself	0 -13 0 0 2 0 0 9
l2=itself & d:ahead	0 -13 0 0 2 0 0 9
l2=keep	0 10 0 -7 -5 0 0 0
l2=keep & d:ahead	0 10 0 -7 -5 0 0 0
l2=lapse	-1 -5 0 -4 0 0 0 10
l2=lapse & d:ahead	-1 -5 0 -4 0 0 0 10
l2=last	-1 0 0 -3 -20 0 2 14
l2=last & d:ahead	-1 0 0 -1 -20 0 2 12
l2=later	0 0 0 -12 10 0 8 -5
l2=later & d:ahead	0 0 0 -13 10 0 8 -5
l2=law	0 0 0 -4 -7 0 0 10
l2=law & d:ahead	0 0 0 -5 -6 0 0 10
l2=least	0 10 0 -12 0 0 8 -7
l2=least & d:ahead	0 10 0 -12 0 0 8 -7
l2=less	0 -7 0 10 0 0 0 0
l2=letter	0 2 0 8 0 0 0 -11
l2=letter & d:ahead	0 2 0 5 0 0 0 -9
l2=level	0 -7 0 9 0 0 0 0
l2=level & d:ahead	0 -7 0 9 0 0 0 0
l2=likewise	10 1 0 0 5 0 0 -17
l2=likewise & d:ahead	10 1 0 0 5 0 0 -17
l2=loaded	0 1 0 5 -10 0 0 0
l2=lower	0 -4 0 9 0 0 0 0
l2=make	0 7 0 -10 4 0 0 0
l2=make & d:ahead	0 12 0 -15 4 0 0 0
l2=matter	0 4 0 -6 8 0 0 -5
l2=matter & d:ahead	0 4 0 -6 8 0 0 -5
l2=meet	0 -7 0 -7 13 0 -3 3
l2=meet & d:ahead	0 -7 0 -7 13 0 -3 3
l2=memo	0 10 0 -9 0 0 0 0
l2=memo & d:today	0 10 0 -9 0 0 0 0
l2=midnight	-5 0 0 -10 3 0 0 12
l2=midnight & d:ahead	-5 0 0 -12 4 0 0 12
l2=monday & d:ahead	4 1 7 -15 0 0 0 5
l2=monday & d:today	0 -5 0 12 0 0 0 -4
l2=most	0 2 0 -9 0 0 -1 8
l2=most & d:ahead	0 2 0 -9 0 0 -1 8
l2=must	0 0 0 0 -9 3 0 5
l2=must & d:ahead	0 0 0 0 -9 3 0 5
l2=network	0 0 0 -8 0 0 0 10
l2=network & d:ahead	0 0 0 -8 0 0 0 10
l2=next	0 -2 0 12 -1 0 0 -4
l2=next & d:ahead	0 -2 0 12 -1 0 0 -4
l2=night	0 -10 0 9 -1 0 0 0
l2=night & d:ahead	0 -9 0 9 -1 0 0 0
l2=not	0 10 0 -7 -3 0 0 1
l2=not & d:ahead	0 10 0 -5 -3 0 0 0
l2=nothing	0 9 0 6 -5 0 0 -16
l2=nothing & d:ahead	0 2 0 14 -4 0 0 -16
l2=now	7 1 0 6 -3 0 0 -14
l2=now & d:ahead	7 1 0 6 -3 0 0 -14
l2=of	0 0 0 9 -14 0 0 0
l2=of & d:ahead	0 1 0 2 -13 0 0 5
l2=of & d:today	0 0 0 9 0 0 0 -8
l2=oil	0 -2 0 -1 10 0 0 -3
l2=oil & d:ahead	0 -1 0 -7 10 0 0 0
l2=on	0 -7 8 8 0 5 0 -9
l2=on & d:today	0 -2 0 12 0 0 0 -7
l2=one	0 0 0 9 3 0 -2 -10
l2=one & d:ahead	0 2 0 4 6 0 -2 -9
l2=opened	0 -5 0 11 -2 0 0 -1
l2=opened & d:ahead	0 -4 0 11 -2 0 0 0
l2=opinion	0 0 0 -6 8 0 0 0
l2=order	0 -10 0 12 -8 0 0 5
l2=order & d:ahead	0 -10 0 12 -7 0 0 5
l2=other	0 -3 0 -4 -1 0 -2 15
l2=other & d:ahead	0 -3 0 -4 -1 0 -2 15
l2=out	-3 -7 5 0 -7 2 -3 9
l2=out & d:ahead	-3 -6 5 0 -7 2 -3 9
l2=own	12 1 0 -3 -11 0 0 0
l2=own & d:ahead	12 2 0 -8 -9 0 0 0
l2=pause	0 -11 0 0 -2 0 0 12
l2=pause & d:ahead	0 -11 0 0 -1 0 0 13
l2=pay	0 -8 -1 21 -7 0 0 -5
l2=pay & d:ahead	0 -2 0 13 -5 0 0 -6
l2=pay & d:today	0 -9 0 9 0 0 0 0
l2=place	0 5 0 -12 8 0 0 0
l2=place & d:ahead	0 5 0 -12 8 0 0 0
l2=possible	0 0 0 -9 7 0 0 0
l2=possible & d:ahead	0 0 0 -9 7 0 0 0
l2=post	0 -11 0 8 0 0 0 0
l2=post & d:ahead	0 -10 0 6 0 0 0 0
l2=price	0 14 0 -6 -3 0 -2 0
l2=price & d:ahead	0 14 0 -6 -3 0 -2 0
l2=proclamation	0 -19 0 10 7 0 0 0
l2=proclamation & d:ahead	0 -19 0 10 7 0 0 0
l2=question	0 0 0 -8 9 0 0 0
l2=rate	0 1 0 2 -10 0 0 1
l2=rate & d:ahead	0 0 0 4 -10 0 0 0
l2=reading	0 -4 0 -14 18 0 0 0
l2=ready	0 0 0 -7 -9 0 10 1
l2=ready & d:ahead	0 0 0 -7 -9 0 10 1
l2=recess	0 -5 0 17 -7 0 0 -5
l2=recess & d:ahead	0 -5 0 17 -7 0 0 -5
l2=reply	0 -3 0 -14 7 0 8 0
l2=reply & d:ahead	0 -3 0 -14 7 0 8 0
l2=rest	0 -4 0 -10 3 0 0 10
l2=rest & d:ahead	0 -4 0 -10 3 0 0 10
l2=retroactive	0 0 0 11 0 0 0 -9
l2=retroactive & d:ahead	0 0 0 11 0 0 0 -9
l2=review	0 -6 0 -4 16 0 -2 -6
l2=review & d:ahead	0 -5 0 -5 16 0 -2 -6
l2=rule	-3 -3 0 0 14 0 0 -4
l2=rule & d:ahead	-3 -3 0 0 14 0 0 -4
l2=sail	0 -4 0 10 0 0 0 0
l2=sail & d:ahead	0 -4 0 10 0 0 0 0
l2=saturday & d:ahead	0 10 0 -12 0 0 0 1
l2=say	-9 3 3 -1 -7 0 6 0
l2=season	0 0 0 10 0 0 0 -8
l2=season & d:ahead	0 0 0 10 0 0 0 -8
l2=send	0 0 0 11 -9 0 0 0
l2=send & d:ahead	0 0 0 11 -9 0 0 0
l2=session	0 -7 0 -5 12 0 0 0
l2=session & d:ahead	0 -7 0 -5 12 0 0 0
l2=settle	0 -4 0 8 0 0 0 0
l2=settle & d:ahead	0 -4 0 8 0 0 0 0
l2=ship & d:ahead	-7 -9 -6 16 4 0 0 -2
l2=side	0 -9 0 -1 6 0 0 5
l2=side & d:ahead	0 -9 0 -1 6 0 0 5
l2=sign	0 -3 0 11 2 0 0 -9
l2=signature	0 -3 0 -11 11 0 5 0
l2=signature & d:ahead	0 -3 0 -11 11 0 5 0
l2=since	0 -7 0 12 0 0 0 0
l2=since & d:ahead	0 -5 0 8 0 0 0 0
l2=sit	0 -12 0 5 7 0 0 -11
l2=sit & d:ahead	0 -11 0 5 7 0 0 -11
l2=so	0 1 0 -11 8 0 0 2
l2=so & d:ahead	0 1 0 -11 8 0 0 2
l2=spoke	0 -1 0 -18 7 0 5 9
l2=spoke & d:ahead	0 -1 0 -18 7 0 5 9
l2=spoken	0 0 0 -8 0 0 0 9
l2=spoken & d:ahead	0 0 0 -8 0 0 0 9
l2=standstill	0 0 0 -8 0 0 0 11
l2=standstill & d:ahead	0 0 0 -9 0 0 0 12
l2=start	8 9 -3 -4 -2 0 0 -10
l2=start & d:ahead	8 9 -3 -4 -2 0 0 -10
l2=stay	13 -5 0 8 -4 0 0 -9
l2=stay & d:ahead	13 -5 0 8 -4 0 0 -9
l2=still	0 -10 0 14 -1 0 0 -1
l2=still & d:ahead	0 -9 0 13 0 0 0 0
l2=stockholm	0 -4 0 15 0 0 0 -9
l2=stockholm & d:ahead	0 -4 0 14 0 0 0 -9
l2=stop	0 -5 0 -6 0 0 0 13
l2=stop & d:ahead	0 -5 0 -6 0 0 0 13
l2=take	0 -8 0 10 8 0 0 -13
l2=take & d:ahead	0 -14 0 12 9 0 0 -10
l2=takoradi	0 0 0 -5 12 0 0 -4
l2=takoradi & d:ahead	0 0 0 -5 12 0 0 -4
l2=tariff	0 6 0 0 1 0 0 -11
l2=tariff & d:ahead	0 2 0 3 0 0 0 -10
l2=term	5 0 0 -9 -6 0 0 11
l2=term & d:ahead	5 0 0 -9 -6 0 0 10
l2=that	5 0 -3 -5 -13 0 5 7
l2=that & d:ahead	5 0 0 -3 -13 0 5 2
l2=the	6 -2 1 8 -2 0 0 -8
l2=the & d:ahead	6 0 1 5 0 0 0 -12
l2=their	0 0 0 0 9 0 0 -7
l2=their & d:ahead	0 0 0 0 9 0 0 -6
l2=themselve	0 0 0 -10 0 0 10 0
l2=themselve & d:ahead	0 0 0 -10 0 0 10 0
l2=they	0 -12 0 10 0 0 0 0
l2=they & d:ahead	0 -10 0 7 1 0 0 0
l2=thing & d:ahead	0 -1 0 12 0 0 0 -8
l2=thread	0 0 0 -12 0 0 0 13
l2=thread & d:today	0 0 0 -12 0 0 0 13
l2=threaten	0 17 0 -13 0 0 0 0
l2=threaten & d:ahead	0 17 0 -13 0 0 0 0
l2=three	0 9 0 0 -8 0 0 -1
l2=three & d:ahead	0 9 0 0 -8 0 0 -1
l2=through	0 -3 0 -17 8 0 0 14
l2=through & d:ahead	0 -3 0 -17 8 0 0 14
l2=thursday	0 -10 0 -9 7 0 0 13
l2=till	0 0 0 -11 0 0 0 15
l2=till & d:ahead	0 0 0 -11 0 0 0 15
l2=time	-3 11 0 -8 5 0 7 -15
l2=time & d:ahead	-3 11 0 -8 5 0 7 -15
l2=to	-15 -7 4 -2 -6 -4 -6 19
l2=to & d:ahead	-15 -17 4 1 -6 -4 -6 19
l2=to & d:today	0 10 0 -8 0 0 0 0
l2=treaty	0 -7 0 0 -8 0 0 11
l2=treaty & d:ahead	0 -7 0 0 -8 0 0 11
l2=truce & d:today	0 1 0 -11 0 0 0 11
l2=tuesday	0 1 0 -12 -7 0 0 15
l2=two	0 -3 0 11 0 0 0 -3
l2=until	-7 -4 2 -8 4 -3 -10 16
l2=until & d:ahead	-7 -4 2 -3 4 -3 -10 11
l2=until & d:today	0 0 0 -8 0 0 0 9
l2=up	0 -13 -1 0 4 0 -4 15
l2=up & d:ahead	0 -12 -1 0 3 0 -3 15
l2=us	0 -1 0 -2 -2 0 0 10
l2=us & d:ahead	0 -1 0 -2 -2 0 0 10
l2=used	0 -13 0 -5 16 0 0 0
l2=used & d:ahead	0 -13 0 -5 16 0 0 0
l2=valid	-1 -11 2 3 -10 0 0 12
l2=valid & d:ahead	-1 -11 2 3 -9 0 0 12
l2=we	0 16 0 -17 4 -1 0 0
l2=we & d:ahead	0 10 0 -10 4 -1 0 -4
l2=wednesday & d:ahead	0 14 0 -5 -11 8 0 -9
l2=wednesday & d:today	0 -13 0 0 7 0 0 3
l2=week & d:ahead	0 0 0 -11 2 3 0 9
l2=were & d:ahead	0 0 0 13 -5 0 0 -5
l2=were & d:today	0 0 0 -11 11 0 0 0
l2=what	-1 14 0 -6 -4 7 0 -8
l2=what & d:ahead	-1 15 0 -10 -3 7 0 -6
l2=which	0 -9 9 -6 0 0 0 9
l2=which & d:ahead	0 -9 9 1 0 0 0 0
l2=which & d:today	0 0 0 -13 0 0 0 14
l2=will	9 1 0 -13 4 0 0 0
l2=will & d:ahead	9 1 0 -13 4 0 0 0
l2=window	0 -2 0 -8 10 0 0 0
l2=wine	0 -3 0 -5 0 0 0 10
l2=wine & d:ahead	0 -3 0 -5 0 0 0 10
l2=word	0 12 0 -13 0 0 0 0
l2=write	0 -11 0 9 0 0 0 0
l2=write & d:ahead	0 -11 0 9 0 0 0 0
l2=yes	0 10 0 -7 0 0 0 0
l2=yes & d:ahead	0 10 0 -7 0 0 0 0
l2=—	0 4 0 4 -6 0 5 -10
l2=— & d:ahead	0 10 0 -12 -2 0 5 0
l2=— & d:today	0 -7 0 22 -1 0 0 -13
l3="	-2 12 0 -5 -4 0 5 -3
l3=" & d:ahead	-1 12 0 -6 -4 0 5 -2
l3='s	0 -8 0 0 -15 -1 -3 21
l3='s & d:ahead	0 -7 0 0 -20 -1 -3 23
l3=(	0 2 0 16 -1 0 0 -19
l3=( & d:ahead	0 2 0 11 0 0 0 -16
l3=,	0 1 7 -2 -20 -15 7 8
l3=, & d:ahead	0 1 9 -7 -12 -14 7 9
l3=, & d:today	0 0 0 9 -21 0 0 0
l3=-	0 -6 0 9 0 0 0 0
l3=/	0 8 0 -3 0 0 0 -3
l3=/ & d:today	0 13 0 -8 0 0 0 -2
l3=:	8 1 -11 6 -1 0 -5 -4
l3=: & d:ahead	9 4 -10 3 0 0 -5 -6
l3=<begin>	-4 3 5 5 -2 0 -23 -2
l3=<begin> & d:ahead	-3 6 9 -1 -9 5 -16 0
l3=<begin> & d:today	-2 -5 -2 10 8 -8 -10 -3
l3=<day-ahead>	-14 -16 -5 25 -16 0 0 5
l3=<day-ahead> & d:ahead	-14 -15 -5 27 -16 0 0 4
l3=<day-gone> & d:ahead	6 0 -3 -6 -5 0 0 10
l3=<duty>	1 12 5 -13 7 0 -1 -15
l3=<duty> & d:ahead	1 16 6 -15 3 0 -1 -15
l3=<duty> & d:today	0 -11 0 3 4 0 0 0
l3=<gate>	0 13 0 1 -5 0 0 -12
l3=<gate> & d:ahead	0 14 0 0 -3 0 0 -9
l3=<goods-amount>	0 -7 0 20 -5 0 -2 0
l3=<goods-amount> & d:ahead	0 -7 0 20 -5 0 -2 0
l3=<goods>	3 -8 -4 -8 9 -4 2 14
l3=<goods> & d:ahead	3 -5 -3 -14 13 -3 2 11
l3=<level-noun>	-2 -7 0 11 4 0 -3 -3
l3=<level-noun> & d:ahead	-2 -5 0 10 4 0 -3 -5
l3=<level>	-2 15 0 -3 -13 0 -3 -7
l3=<level> & d:ahead	-2 9 0 6 -25 0 -3 -12
l3=<level> & d:today	0 13 0 -20 3 0 0 7
l3=<money>	0 -7 0 22 -1 0 0 -11
l3=<money> & d:ahead	0 -6 0 21 -1 0 0 -11
l3=<name>	11 0 -8 -12 2 -5 9 5
l3=<name> & d:ahead	11 -4 -8 -7 3 -4 9 1
l3=<not>	-9 10 -7 -1 -1 -4 9 -6
l3=<not> & d:ahead	-9 11 -7 1 -1 -4 9 -11
l3=<not> & d:today	0 -1 0 -7 0 0 0 11
l3=<number>	-3 25 0 -8 -7 -1 -3 -15
l3=<number> & d:ahead	-3 28 0 -18 -1 0 -3 -9
l3=<number> & d:today	0 0 0 9 -7 0 0 -9
l3=<office>	0 -27 0 20 4 0 4 -12
l3=<office> & d:ahead	0 -26 0 19 6 0 5 -15
l3=<organisation>	-9 -23 -1 18 2 0 0 0
l3=<organisation> & d:ahead	-8 -21 -1 13 4 0 0 0
l3=<organisation> & d:today	0 0 0 10 -4 0 0 0
l3=<person>	4 5 0 -4 9 -6 1 -11
l3=<person> & d:ahead	4 7 0 -9 10 -6 1 -10
l3=<person> & d:today	0 -5 0 10 0 0 0 -2
l3=<points>	-4 16 0 -27 -1 0 0 20
l3=<points> & d:ahead	-4 18 0 -28 0 0 0 17
l3=<quality>	-2 -2 0 20 -8 3 -1 -15
l3=<quality> & d:ahead	-2 2 0 9 -5 3 -1 -11
l3=<quality> & d:today	0 -13 0 22 -3 0 0 -5
l3=<seat>	4 -9 1 8 3 -1 1 -14
l3=<seat> & d:ahead	5 -10 1 4 4 -1 2 -9
l3=<sender>	-4 8 2 -7 -11 0 0 10
l3=<sender> & d:ahead	-4 0 2 0 -10 0 0 10
l3=<sender> & d:today	0 10 0 -9 0 0 0 0
l3=<span>	-12 4 -3 -9 13 0 -2 3
l3=<span> & d:ahead	-12 1 -3 -5 13 0 -2 3
l3=<v-agree>	4 -3 4 -6 0 0 12 -5
l3=<v-agree> & d:ahead	4 -2 5 -4 0 0 12 -8
l3=<v-bear>	-7 -4 -6 2 18 -5 7 -8
l3=<v-bear> & d:ahead	-7 -2 -6 7 13 -4 8 -12
l3=<v-begin>	2 5 -4 1 3 -1 -11 -4
l3=<v-begin> & d:ahead	2 2 -4 4 0 -1 -11 -2
l3=<v-buy>	5 -10 0 6 -2 0 0 0
l3=<v-buy> & d:ahead	5 -10 0 5 -2 0 0 0
l3=<v-deny>	1 -2 0 -1 11 0 0 -12
l3=<v-deny> & d:ahead	2 -1 0 -1 11 0 0 -12
l3=<v-down>	0 0 -2 -12 -1 0 9 11
l3=<v-down> & d:ahead	0 0 -2 -15 -1 0 9 12
l3=<v-end> & d:today	0 0 0 -3 11 0 0 -4
l3=<v-impose>	15 6 -6 6 -12 2 -5 -11
l3=<v-impose> & d:ahead	16 1 -6 12 -11 2 -4 -13
l3=<v-impose> & d:today	0 10 0 -12 -1 0 0 5
l3=<v-lack>	-1 -3 0 10 0 0 0 -3
l3=<v-lack> & d:ahead	-1 -3 0 10 0 0 0 -3
l3=<v-propose>	0 -16 0 0 1 0 8 7
l3=<v-propose> & d:ahead	0 -15 0 -3 2 0 8 8
l3=<v-return>	0 0 0 -9 2 0 0 7
l3=<v-return> & d:ahead	0 0 0 -9 2 0 0 7
l3=<v-say>	0 1 5 -7 -12 0 6 9
l3=<v-say> & d:ahead	0 1 5 -3 -9 0 6 0
l3=<v-say> & d:today	0 0 0 -6 -2 0 0 10
l3=<v-sell> & d:ahead	1 -12 -2 1 1 3 6 -6
l3=<v-sell> & d:today	0 9 0 -6 0 0 0 0
l3=<v-sign>	9 -4 3 -3 -3 -1 0 3
l3=<v-sign> & d:ahead	9 -3 3 -6 -3 -1 1 5
l3=<v-stay>	-13 10 0 0 -22 3 -10 7
l3=<v-stay> & d:ahead	-13 10 0 0 -21 3 -10 7
l3=<v-target> & d:ahead	0 -4 0 12 -8 0 0 0
l3=<v-target> & d:today	0 6 0 -13 0 0 0 7
l3=<v-threaten> & d:ahead	0 -6 0 9 -2 0 0 0
l3=<v-up> & d:today	0 -7 0 11 0 0 0 0
l3=a	-1 0 -1 -11 1 0 6 8
l3=a & d:today	1 11 0 -17 0 0 0 8
l3=additional & d:ahead	-5 10 1 0 -4 0 0 -3
l3=after	0 1 0 -12 0 0 0 14
l3=after & d:ahead	0 1 0 -12 0 0 0 15
l3=again	0 14 0 -9 -5 0 -2 3
l3=again & d:ahead	0 14 0 -9 -5 0 -2 3
l3=agree	0 2 0 0 -1 0 8 -9
l3=agree & d:ahead	0 2 0 0 -1 0 8 -9
l3=agreement	0 -15 -1 24 0 0 2 -23
l3=agreement & d:ahead	0 -15 -1 24 1 0 2 -23
l3=an	0 -2 -3 -6 5 1 9 -1
l3=an & d:ahead	0 -13 -3 -1 6 1 9 0
l3=an & d:today	0 13 0 -8 0 0 0 -4
l3=and	4 -3 11 -10 -2 -6 5 7
l3=and & d:ahead	4 -7 11 -11 -1 -6 5 10
l3=and & d:today	0 9 0 0 -2 0 0 -4
l3=answer	0 -12 0 6 5 0 -1 0
l3=answer & d:ahead	0 -12 0 10 5 0 -1 -4
l3=any	0 6 0 0 -13 0 -2 5
l3=any & d:ahead	0 6 0 0 -13 0 -2 5
l3=apply	3 16 0 -14 3 0 0 -13
l3=apply & d:ahead	3 16 0 -14 3 0 0 -13
l3=approve	0 -2 0 9 -6 0 0 0
l3=are	0 6 11 -13 0 -3 -6 0
l3=are & d:ahead	0 7 11 -14 0 -3 -6 0
l3=arrangement	0 -12 0 5 5 0 0 0
l3=arrangement & d:ahead	0 -12 0 5 5 0 0 0
l3=as & d:ahead	0 -7 0 -1 0 0 0 10
l3=assembly	0 0 0 -18 18 0 0 0
l3=back	0 3 0 -8 14 0 0 -11
l3=back & d:ahead	0 3 0 -8 14 0 0 -11
l3=be	0 2 -1 -15 7 5 6 -3
l3=be & d:ahead	0 3 -1 -14 6 5 6 -5
l3=become	0 5 0 -8 9 0 0 -6
l3=become & d:ahead	0 5 0 -8 9 0 0 -6
l3=been	6 -10 -2 5 1 0 -7 4
l3=been & d:ahead	6 -10 -2 4 1 0 -7 4
l3=before	0 -7 0 8 0 0 0 -1
l3=before & d:ahead	0 -6 0 10 1 0 0 -4
l3=begin	0 -10 0 16 -1 0 0 0
l3=begin & d:ahead	0 -9 0 14 -1 0 0 0
l3=busan	0 0 0 -2 0 0 0 10
l3=busan & d:ahead	0 0 0 -2 0 0 0 9
l3=butter	0 -2 0 10 0 0 0 -5
l3=by	0 -12 -2 16 3 -4 5 -11
l3=by & d:ahead	0 -12 -2 16 4 -3 5 -11
l3=can	0 7 4 2 -16 0 0 0
l3=can & d:ahead	0 7 4 2 -16 0 0 0
l3=carry	0 0 0 6 1 0 0 -7
l3=carry & d:ahead	0 0 0 6 1 0 0 -7
l3=ceasefire	0 0 0 19 0 0 0 -18
l3=ceasefire & d:ahead	0 0 0 19 0 0 0 -18
l3=clear	0 -3 0 -4 0 0 0 9
l3=clear & d:ahead	0 -3 0 -4 0 0 0 9
l3=clock	0 -6 0 -8 0 0 0 11
l3=clock & d:ahead	0 -6 0 -8 0 0 0 11
l3=close	0 0 0 -3 10 0 0 -7
l3=coffee	0 -7 0 11 -1 0 0 0
l3=collect	0 3 0 -13 -6 0 0 11
l3=collect & d:ahead	0 3 0 -13 -6 0 0 11
l3=come	0 2 0 -9 -1 0 -4 12
l3=come & d:ahead	0 3 0 -11 -1 0 -4 13
l3=commission	0 -1 0 -5 9 0 0 0
l3=contract	0 -3 0 14 0 0 0 -7
l3=contract & d:ahead	0 -3 0 14 0 0 0 -7
l3=cost	0 -11 0 12 0 0 0 0
l3=cotton	0 14 0 -6 -1 0 0 -2
l3=cotton & d:ahead	0 14 0 -6 -1 0 0 -2
l3=country & d:ahead	0 4 0 -10 0 0 1 4
l3=cut	0 -7 0 15 0 0 0 -7
l3=cut & d:ahead	0 -6 0 15 0 0 0 -7
l3=date	0 10 0 -11 0 0 0 -1
l3=date & d:ahead	0 11 0 -11 0 0 0 -1
l3=day	-1 -8 0 15 0 0 0 -1
l3=deal	0 2 0 -13 0 0 4 10
l3=deal & d:ahead	0 2 0 -13 0 0 4 10
l3=decide	0 0 0 11 -7 0 0 -5
l3=decide & d:ahead	0 0 0 11 -7 0 0 -5
l3=decision	0 -1 0 11 -2 0 0 -3
l3=decision & d:ahead	0 -1 0 11 -2 0 0 -3
l3=del	0 -2 0 13 -3 0 0 -4
l3=del & d:ahead	0 -2 0 13 -3 0 0 -4
l3=did	0 1 0 8 -4 0 0 -9
l3=did & d:ahead	0 1 0 8 -4 0 0 -9
l3=dispute	0 -2 0 -5 0 0 0 10
l3=do	0 -2 0 -9 5 0 2 4
l3=do & d:ahead	0 0 0 -12 5 0 2 7
l3=doe	-3 7 0 -10 13 0 0 -5
l3=doe & d:ahead	-3 8 0 -15 13 0 0 0
l3=done	0 7 0 13 -10 0 -9 0
l3=done & d:ahead	0 7 0 13 -9 0 -9 0
l3=drop	0 12 0 -12 0 0 0 0
l3=due & d:ahead	-2 2 0 -14 4 0 0 8
l3=duty	0 -2 10 -1 -5 0 0 0
l3=duty & d:ahead	0 -1 10 -5 -5 0 0 2
l3=each	0 -5 0 -4 0 0 0 13
l3=each & d:ahead	0 -5 0 -4 0 0 0 13
l3=effect	0 10 0 -7 0 0 0 -2
l3=effect & d:ahead	0 10 0 -7 0 0 0 -2
l3=end	0 -25 1 -2 16 0 0 5
l3=end & d:ahead	0 -24 1 0 5 0 0 10
l3=end & d:today	0 0 0 -5 12 0 0 -5
l3=entry	0 -1 0 9 -3 0 0 -1
l3=everybody	0 12 0 -5 0 0 0 -4
l3=everybody & d:ahead	0 12 0 -5 0 0 0 -4
l3=exclusion	5 0 -9 5 0 0 0 1
l3=exclusion & d:ahead	5 0 -7 10 0 0 0 -4
l3=expect	0 10 0 0 -14 0 0 0
l3=expect & d:ahead	0 10 0 0 -12 0 0 0
l3=expire	0 10 0 -7 0 0 0 0
l3=expire & d:ahead	0 10 0 -7 0 0 0 0
l3=export	-2 9 0 0 -2 0 0 0
l3=export & d:ahead	-2 0 0 11 -2 0 0 0
l3=extend	0 0 0 12 0 0 0 -11
l3=extend & d:ahead	0 0 0 12 0 0 0 -11
l3=extension	0 -5 0 -4 -3 0 0 13
l3=extension & d:ahead	0 -4 0 -7 -3 0 0 15
l3=extra	0 11 0 -6 0 0 0 -3
l3=fair	-2 -5 0 18 0 0 0 -8
l3=farm	0 9 0 -7 0 0 0 0
l3=finished	0 11 0 -14 0 0 5 0
l3=first	0 12 0 -18 2 0 0 7
l3=first & d:ahead	0 12 0 -19 2 0 0 7
l3=for	-1 6 -2 3 -1 -4 -9 -1
l3=for & d:ahead	-1 10 -2 -2 0 -4 -9 0
l3=for & d:today	0 -9 0 13 0 0 0 0
l3=force	0 -13 0 -8 7 0 0 14
l3=force & d:ahead	0 -11 0 -3 7 0 0 8
l3=free	0 -5 0 9 -2 0 0 0
l3=freeze	0 4 0 -13 0 0 0 9
l3=freeze & d:ahead	0 4 0 -13 0 0 0 9
l3=from & d:ahead	9 12 0 -17 -7 -2 -1 3
l3=from & d:today	0 -6 0 11 0 0 0 -2
l3=further	0 9 0 -9 0 0 0 3
l3=further & d:ahead	0 9 0 -9 0 0 0 3
l3=gave	0 -8 0 -7 23 1 0 -16
l3=gave & d:ahead	0 -8 0 -8 23 1 0 -15
l3=give	0 -1 0 -7 9 2 0 -3
l3=give & d:ahead	0 -1 0 -7 9 2 0 -3
l3=given	0 -1 0 -1 -6 0 13 -3
l3=given & d:ahead	0 0 0 -2 -5 0 13 -3
l3=go	0 -8 0 5 0 0 -1 0
l3=go & d:today	0 -6 0 9 0 0 0 0
l3=good	-1 -1 0 0 12 0 0 -5
l3=good & d:ahead	-1 0 0 -6 14 0 0 0
l3=had	0 3 0 10 -10 0 0 -8
l3=had & d:ahead	0 4 0 9 -9 0 0 -8
l3=half	0 12 0 -9 0 0 0 -1
l3=half & d:ahead	0 13 0 -10 0 0 0 0
l3=handed	0 -1 0 -6 14 0 0 -4
l3=handed & d:ahead	0 -1 0 -7 14 0 0 -4
l3=has	0 0 0 8 -7 0 9 -14
l3=has & d:ahead	0 1 0 7 -7 0 9 -13
l3=have	-1 -16 -3 10 0 0 10 0
l3=have & d:ahead	-1 -16 -3 6 0 0 10 2
l3=have & d:today	0 0 0 9 0 0 0 -9
l3=he	0 -8 0 6 8 0 -6 -2
l3=he & d:ahead	0 -7 0 19 0 0 -6 -9
l3=he & d:today	0 0 0 -13 10 0 0 3
l3=hear	0 0 0 -15 16 0 0 0
l3=hear & d:ahead	0 0 0 -15 16 0 0 0
l3=hearing	0 -11 0 -6 16 0 0 0
l3=hearing & d:ahead	0 -11 0 -6 16 0 0 0
l3=his	0 -3 0 -6 19 0 0 -7
l3=his & d:ahead	0 0 0 -8 19 0 0 -7
l3=i	0 -12 0 0 10 0 0 2
l3=i & d:ahead	0 -12 0 -1 10 0 0 2
l3=if	0 -5 -1 0 -2 0 10 1
l3=if & d:ahead	0 -5 -1 0 -2 0 10 1
l3=in	-7 -19 0 38 -22 -1 -12 0
l3=in & d:ahead	-7 -17 0 35 -23 -1 -12 3
l3=in & d:today	0 -4 0 10 2 0 0 -7
l3=is	0 0 0 -10 -7 11 -8 15
l3=is & d:ahead	0 -2 0 -7 -7 11 -8 14
l3=isn't	0 4 0 12 -18 0 -3 0
l3=isn't & d:ahead	0 4 0 12 -18 0 -3 0
l3=it	-6 0 15 4 3 -10 -16 -6
l3=it & d:ahead	-5 1 15 -2 5 -10 -16 -1
l3=it & d:today	0 1 0 13 -5 0 0 -15
l3=its	9 -3 -1 -7 0 -7 10 1
l3=its & d:ahead	9 -2 -1 -12 0 -7 10 6
l3=last	-7 0 0 -14 9 0 -1 12
l3=last & d:ahead	-7 2 0 -16 9 0 -1 12
l3=leave	0 2 0 10 -13 0 0 -1
l3=leave & d:ahead	0 4 0 9 -13 0 0 -2
l3=m & d:ahead	-6 4 0 -9 6 0 0 0
l3=make	0 6 0 11 -5 0 -2 -13
l3=make & d:ahead	0 6 0 11 -5 0 -2 -13
l3=may	0 -16 0 0 3 0 0 16
l3=may & d:ahead	0 -16 0 0 3 0 0 16
l3=meet	0 -7 0 1 17 0 -3 -15
l3=meet & d:ahead	0 -7 0 1 17 0 -3 -15
l3=member	0 -1 0 14 -11 0 0 0
l3=member & d:ahead	0 0 0 10 -7 0 0 0
l3=metal & d:today	0 -4 0 8 0 0 0 0
l3=midnight	0 0 0 12 0 0 0 -10
l3=ministry	0 -2 0 9 0 0 0 -3
l3=ministry & d:ahead	0 -1 0 9 0 0 0 -3
l3=minute	0 -3 0 11 0 0 0 -6
l3=monday	0 18 0 -10 -3 0 0 -5
l3=monday & d:ahead	0 18 0 -11 -3 0 0 -4
l3=more	0 10 0 -14 -2 2 0 0
l3=more & d:ahead	0 10 0 -12 -1 2 0 0
l3=move	0 5 0 -15 8 0 0 2
l3=move & d:ahead	0 5 0 -15 8 0 0 2
l3=negotiate	0 1 0 -7 0 0 11 -6
l3=negotiate & d:ahead	0 1 0 -7 0 0 11 -6
l3=new	-3 1 4 1 -24 5 -6 6
l3=new & d:ahead	-2 2 4 0 -21 5 -6 4
l3=next	0 13 0 -4 2 0 0 -6
l3=next & d:ahead	0 13 0 -5 3 0 0 -6
l3=no	0 11 0 7 -11 0 3 -14
l3=no & d:ahead	0 11 0 6 -10 0 3 -14
l3=not	-2 -4 -2 -12 6 0 3 8
l3=not & d:ahead	-2 -3 -2 -13 6 0 3 7
l3=nothing	0 -7 0 13 0 0 0 -5
l3=nothing & d:ahead	0 -6 0 11 0 0 0 -4
l3=now	-6 -4 10 0 -11 4 0 0
l3=now & d:ahead	-6 -4 10 0 -11 4 0 0
l3=of	5 14 -10 -13 1 0 10 -8
l3=of & d:ahead	5 13 -9 -8 4 0 10 -17
l3=of & d:today	0 1 0 -8 -4 0 0 10
l3=offer	0 0 0 -2 12 0 0 -7
l3=offer & d:ahead	0 0 0 -2 12 0 0 -7
l3=office	0 -5 0 9 -2 0 0 0
l3=office & d:ahead	0 -5 0 9 -2 0 0 0
l3=on & d:today	0 -6 0 14 0 0 0 -4
l3=once	0 13 0 -10 0 0 0 -3
l3=once & d:ahead	0 13 0 -10 0 0 0 -3
l3=one	8 -1 0 -5 -5 0 0 8
l3=one & d:ahead	8 -1 0 -7 -5 0 0 10
l3=order	5 -10 0 2 0 0 0 0
l3=order & d:ahead	5 -10 0 2 0 0 0 0
l3=origin	0 15 0 -10 -1 0 0 0
l3=origin & d:ahead	0 15 0 -10 -1 0 0 0
l3=other	8 20 0 -17 -8 0 7 -18
l3=other & d:ahead	8 21 0 -19 -8 0 7 -18
l3=otherwise	0 3 1 -14 0 0 0 8
l3=otherwise & d:ahead	0 3 1 -14 0 0 0 8
l3=our	0 -15 0 5 15 0 0 -12
l3=our & d:ahead	0 -12 0 0 15 0 0 -9
l3=out	0 -5 9 5 0 0 0 -7
l3=out & d:ahead	0 -5 9 5 0 0 0 -7
l3=over	0 14 0 -13 0 0 0 0
l3=over & d:ahead	0 14 0 -13 0 0 0 0
l3=pay	-3 3 0 6 3 -1 -2 -8
l3=pay & d:ahead	-3 7 0 4 3 -1 -2 -12
l3=pay & d:today	0 -8 0 1 0 0 0 4
l3=port	0 12 0 -2 -1 0 0 -7
l3=port & d:ahead	0 12 0 -5 0 0 0 -6
l3=price	0 8 0 -4 8 0 0 -9
l3=price & d:ahead	0 8 0 -4 8 0 0 -9
l3=put	2 10 0 -5 -4 6 0 -15
l3=put & d:ahead	2 10 0 -5 -4 6 0 -15
l3=question	0 0 0 13 0 0 0 -12
l3=ratify	0 0 0 -8 11 0 0 0
l3=ratify & d:ahead	0 0 0 -8 11 0 0 0
l3=remain	-5 -5 0 9 -1 0 0 0
l3=remain & d:ahead	-5 -5 0 9 -1 0 0 0
l3=report	0 0 0 -12 0 0 0 12
l3=round	0 -13 0 2 0 0 0 10
l3=round & d:ahead	0 -13 0 2 0 0 0 10
l3=rule	1 -1 0 -2 12 0 0 -12
l3=rule & d:ahead	2 -1 0 -3 12 0 0 -12
l3=run	0 2 5 -15 -12 2 0 14
l3=run & d:ahead	0 2 5 -15 -12 2 0 15
l3=say	3 0 0 -5 -8 0 9 0
l3=say & d:ahead	3 3 0 -8 -8 0 9 0
l3=season	0 -12 0 13 -3 0 0 2
l3=season & d:ahead	0 -12 0 13 -3 0 0 2
l3=second	0 -5 0 -9 10 0 0 4
l3=second & d:ahead	0 -5 0 -9 10 0 0 4
l3=section	0 -8 0 14 0 0 0 -4
l3=section & d:ahead	0 -8 0 14 0 0 0 -4
l3=see	0 -6 0 12 -2 0 0 0
l3=see & d:ahead	0 -6 0 12 -2 0 0 0
l3=set	7 -9 0 0 1 0 1 -2
l3=set & d:ahead	7 -9 0 0 1 0 1 -2
l3=side	0 12 0 0 -5 0 -2 -4
l3=side & d:ahead	0 12 0 0 -5 0 -2 -3
l3=sign & d:ahead	6 0 6 -11 -7 0 -1 7
l3=since	0 -3 0 12 0 0 0 -6
l3=since & d:ahead	0 -2 0 10 0 0 0 -6
l3=sit	0 7 0 0 -11 0 0 0
l3=sit & d:ahead	0 7 0 0 -11 0 0 0
l3=so	0 -18 0 -2 -8 7 0 15
l3=so & d:ahead	0 -17 0 -2 -8 7 0 15
l3=social	0 -3 0 -6 0 0 0 10
l3=social & d:ahead	0 -3 0 -6 0 0 0 10
l3=some	12 0 0 -10 0 0 -1 0
l3=some & d:ahead	12 0 0 -10 0 0 -1 0
l3=soybean	0 -1 0 10 -1 0 0 -2
l3=soybean & d:ahead	0 -1 0 10 -1 0 0 -2
l3=special	0 9 0 -16 8 0 0 0
l3=special & d:ahead	0 9 0 -16 8 0 0 0
l3=standstill	0 -3 0 15 -3 0 0 -8
l3=standstill & d:ahead	0 -3 0 15 -3 0 0 -8
l3=start	0 -4 0 19 -1 0 0 -14
l3=start & d:ahead	0 -4 0 19 -1 0 0 -14
l3=stay	-9 -31 1 14 2 0 0 6
l3=stay & d:ahead	-9 -31 1 14 3 0 0 6
l3=still	0 20 0 -8 -4 0 0 -4
l3=still & d:ahead	0 20 0 -9 -4 0 0 -3
l3=stock	0 0 0 11 0 0 0 -8
l3=strike & d:ahead	0 0 0 9 0 0 0 -3
l3=surcharge	0 14 -1 -2 0 0 0 -9
l3=surcharge & d:ahead	0 15 -1 -3 0 0 0 -9
l3=suspend	4 0 2 7 0 0 0 -12
l3=suspend & d:ahead	4 0 2 7 0 0 0 -12
l3=suspension	9 3 0 6 -3 0 0 -13
l3=suspension & d:ahead	9 3 0 6 -3 0 0 -13
l3=take & d:ahead	0 -6 0 10 2 0 0 -6
l3=talk	0 0 0 -15 -1 2 0 18
l3=talk & d:today	0 0 0 -14 0 0 0 14
l3=tariff	3 10 -1 -8 13 0 0 -14
l3=tariff & d:ahead	3 15 -1 -10 9 0 0 -13
l3=term	0 -14 0 1 -4 6 0 7
l3=term & d:ahead	0 -14 0 1 -4 6 0 7
l3=that	-12 9 -8 -16 13 -1 0 6
l3=that & d:ahead	-12 10 -8 -13 6 -1 0 7
l3=the	-11 3 -10 -2 1 0 -4 5
l3=the & d:ahead	-10 3 -9 2 0 0 -3 -1
l3=the & d:today	0 0 0 -10 0 0 0 13
l3=their	0 -5 -9 16 0 0 0 -1
l3=their & d:ahead	0 -4 -9 17 0 0 0 -4
l3=them	3 0 0 0 -17 0 7 1
l3=them & d:ahead	3 0 0 -1 -16 0 7 4
l3=therefore	0 -5 0 -10 0 0 0 16
l3=therefore & d:ahead	0 -5 0 -10 0 0 0 16
l3=they	-7 3 3 -16 6 -1 0 8
l3=they & d:ahead	-7 5 3 -18 6 -1 0 8
l3=thi	0 -14 -4 2 -9 4 0 9
l3=thi & d:ahead	0 -12 -4 6 -9 4 0 4
l3=third	0 2 0 -11 13 0 0 -3
l3=third & d:ahead	0 2 0 -11 13 0 0 -3
l3=those	0 12 0 -18 10 0 0 -2
l3=those & d:ahead	0 12 0 -16 7 0 0 -2
l3=through	0 -9 0 -5 3 0 0 9
l3=through & d:ahead	0 -9 0 -6 3 0 0 9
l3=thu	0 0 0 -8 0 0 0 10
l3=thu & d:ahead	0 0 0 -8 0 0 0 10
l3=to	5 -3 -7 -4 7 7 -4 1
l3=to & d:ahead	5 -7 -7 -2 9 7 -4 1
l3=trade	0 7 0 4 -11 0 -1 -1
l3=trade & d:ahead	0 0 0 12 -7 0 0 0
l3=truce	3 -25 0 5 -19 0 0 12
l3=truce & d:ahead	4 -24 0 3 -18 0 0 13
l3=two	0 10 0 -1 -2 0 0 -3
l3=two & d:ahead	0 11 0 -2 -1 0 0 -3
l3=until	0 -15 0 7 -10 5 5 1
l3=until & d:ahead	0 -15 0 6 -10 5 5 1
l3=up	0 -17 0 16 -1 0 0 0
l3=up & d:ahead	0 -17 0 16 -1 0 0 0
l3=us	0 -13 0 0 0 0 0 14
l3=us & d:ahead	0 -13 0 0 0 0 0 14
l3=use	0 -14 3 18 -8 0 0 0
l3=use & d:ahead	0 -14 3 18 -8 0 0 0
l3=video	0 -1 0 10 -1 0 0 0
l3=vote	0 -4 0 -9 15 0 0 0
l3=vote & d:ahead	0 -4 0 -9 15 0 0 0
l3=was	-3 0 0 14 -6 0 0 -10
l3=was & d:ahead	-3 4 0 15 -6 0 0 -15
l3=wednesday	0 0 0 -12 0 0 0 11
l3=week	0 -13 1 17 -1 0 0 -5
l3=week & d:ahead	0 -13 1 14 -1 0 0 0
l3=were	-5 4 0 22 -11 0 0 -20
l3=were & d:ahead	-5 1 1 23 -8 0 0 -20
l3=what	10 -7 13 0 -22 -3 0 4
l3=what & d:ahead	11 -2 13 -9 -19 -2 0 7
l3=what & d:today	0 -13 0 23 -1 0 0 -5
l3=which	0 4 -1 -23 3 0 0 15
l3=which & d:ahead	0 6 -1 -28 4 0 0 18
l3=which & d:today	0 -2 0 10 0 0 0 -4
l3=who	0 9 0 0 -8 0 0 0
l3=who & d:ahead	0 10 0 0 -8 0 0 0
l3=will	0 8 -5 2 4 -7 -11 -8
l3=will & d:ahead	0 8 -5 5 4 -7 -11 -15
l3=window	0 -1 0 14 -1 0 0 -7
l3=window & d:ahead	0 -1 0 14 -1 0 0 -7
l3=with	-1 -8 0 6 13 0 4 -7
l3=with & d:ahead	-1 -5 0 0 14 0 4 -3
l3=without	0 0 0 -16 5 0 8 0
l3=would	-10 18 -1 -10 -10 3 11 0
l3=would & d:ahead	-10 15 -1 -10 -10 3 11 2
l3=year	5 -10 0 -3 -3 0 0 10
l3=year & d:ahead	5 -10 0 -3 -3 0 0 10
l3=yes	0 -3 0 -1 0 8 0 0
l3=yes & d:ahead	0 -3 0 -1 0 8 0 0
l3=you	0 -5 0 19 -11 0 0 -4
l3=you & d:ahead	0 -1 0 16 -10 0 0 -3
l3=—	0 10 0 -21 -9 0 0 22
l3=— & d:ahead	0 -1 0 -13 -2 0 0 20
l3=— & d:today	0 15 0 -11 -5 0 0 2
l4="	-4 17 0 0 0 0 0 -9
l4=" & d:ahead	-4 18 0 -1 0 0 0 -9
l4='	0 0 0 14 -10 0 0 -2
l4=' & d:ahead	0 0 0 13 -10 0 0 -2
l4='s	0 -13 -2 25 -5 0 -2 -3
l4='s & d:ahead	0 -12 -2 24 -2 0 -2 -7
l4=) & d:ahead	0 9 0 -4 0 0 0 0
l4=*	0 0 0 13 0 0 0 -13
l4=* & d:ahead	0 0 0 13 0 0 0 -13
l4=,	-4 0 -8 7 -11 0 9 -2
l4=, & d:ahead	-3 2 -8 -3 -8 0 9 4
l4=, & d:today	0 -6 0 30 -7 0 0 -20
l4=-	-7 9 0 -9 12 -6 4 -4
l4=- & d:ahead	-7 2 0 -3 12 -6 4 -4
l4=.	-9 0 9 -1 5 0 0 -4
l4=. & d:ahead	-9 2 9 -7 6 0 0 -3
l4=. & d:today	0 -7 0 10 0 0 0 0
l4=:	0 -16 2 3 4 0 -4 9
l4=: & d:ahead	0 -12 2 1 2 0 -4 9
l4=;	2 -9 0 11 0 -5 -1 -1
l4=<agent>	-3 -5 0 14 -10 0 0 0
l4=<agent> & d:ahead	-3 -3 0 11 -7 0 0 0
l4=<begin> & d:ahead	-5 12 0 -12 -6 5 -2 8
l4=<begin> & d:today	-5 -2 -8 13 3 -11 -13 0
l4=<day-ahead>	3 -20 -8 14 -4 0 -1 8
l4=<day-ahead> & d:ahead	3 -19 -6 12 -3 0 -1 8
l4=<day-gone>	3 6 -2 -7 -17 -1 11 2
l4=<day-gone> & d:ahead	3 1 -2 -5 -17 -1 11 4
l4=<day-today>	-2 10 8 -17 5 0 0 0
l4=<day-today> & d:ahead	-1 10 9 -22 6 0 0 0
l4=<duty>	-9 -2 -8 9 -4 0 -3 5
l4=<duty> & d:ahead	-8 -1 -8 9 -9 0 -3 7
l4=<gate>	-7 -3 -3 6 10 0 0 -9
l4=<goods>	13 15 5 -18 -15 -7 -8 7
l4=<goods> & d:ahead	15 7 5 -8 -13 -7 -7 3
l4=<goods> & d:today	-1 17 0 -15 -1 0 0 4
l4=<level-noun>	2 -11 0 9 9 0 -3 -5
l4=<level-noun> & d:ahead	2 -10 0 9 10 0 -3 -7
l4=<level> & d:ahead	0 11 -8 -12 -10 0 3 7
l4=<month-gone>	10 5 5 -9 3 0 3 -10
l4=<month-gone> & d:ahead	10 6 5 -10 3 0 3 -10
l4=<name>	-8 13 -11 -1 9 -2 -6 -7
l4=<name> & d:ahead	-7 8 -10 0 9 -2 -6 -4
l4=<name> & d:today	0 9 0 -2 0 0 0 -3
l4=<not>	0 -6 -3 6 9 0 -8 -4
l4=<not> & d:ahead	0 -4 -3 3 9 0 -8 -4
l4=<number>	-4 -7 -1 1 -5 -4 0 16
l4=<number> & d:ahead	-3 -2 -1 0 -4 -4 0 10
l4=<number> & d:today	0 -13 0 2 0 0 0 9
l4=<office> & d:ahead	0 2 0 5 6 0 0 -18
l4=<person>	-2 7 0 4 -30 0 3 -2
l4=<person> & d:ahead	-2 1 0 9 -27 0 3 -2
l4=<person> & d:today	0 9 0 -6 0 0 0 0
l4=<points>	-8 -11 0 -4 0 0 0 25
l4=<points> & d:ahead	-8 -10 0 -6 0 0 0 26
l4=<quality>	11 1 0 -7 0 4 -1 -5
l4=<quality> & d:ahead	11 4 0 -15 4 4 -1 -4
l4=<quality> & d:today	0 -4 0 9 -5 0 0 0
l4=<seat>	4 17 -3 -14 -5 -1 2 1
l4=<seat> & d:ahead	5 7 -2 -8 -18 0 2 11
l4=<seat> & d:today	0 13 0 -7 7 0 0 -10
l4=<sender>	6 -22 3 3 1 0 0 0
l4=<sender> & d:ahead	6 -20 3 1 2 0 0 1
l4=<taker>	0 -3 0 10 0 0 0 -2
l4=<taker> & d:ahead	0 -3 0 9 0 0 0 -1
l4=<v-agree>	0 3 0 3 0 0 9 -16
l4=<v-agree> & d:ahead	0 1 0 1 1 0 10 -11
l4=<v-bear>	1 -7 -2 4 -5 -2 -9 14
l4=<v-bear> & d:ahead	1 -6 -2 5 -5 -2 -9 11
l4=<v-begin>	13 1 3 0 -11 0 7 -9
l4=<v-begin> & d:ahead	13 0 3 3 -10 0 7 -13
l4=<v-buy>	1 -1 0 -7 11 0 0 0
l4=<v-buy> & d:ahead	3 0 0 -11 11 0 0 0
l4=<v-deny>	16 -6 0 -10 1 0 0 0
l4=<v-deny> & d:ahead	16 -6 0 -9 0 0 0 0
l4=<v-down>	11 7 0 -9 -3 0 10 -8
l4=<v-down> & d:ahead	11 2 0 -6 -3 0 10 -6
l4=<v-end>	0 -5 -11 4 -9 -1 -5 16
l4=<v-end> & d:ahead	0 -10 -11 11 -7 -1 -5 9
l4=<v-impose>	-1 -4 -10 -2 20 -2 7 -4
l4=<v-impose> & d:ahead	-1 -2 -10 -5 21 -2 7 -4
l4=<v-lack>	18 7 0 -18 0 0 -4 -7
l4=<v-lack> & d:ahead	16 7 0 -16 0 0 -3 -7
l4=<v-propose>	-3 7 0 10 3 -2 0 -22
l4=<v-propose> & d:ahead	-3 8 0 11 4 -2 0 -27
l4=<v-renew>	2 2 -2 1 6 3 0 -13
l4=<v-renew> & d:ahead	2 2 -2 1 6 3 0 -13
l4=<v-say>	-6 -13 0 3 11 0 -4 2
l4=<v-say> & d:ahead	-6 -18 0 2 11 0 -4 6
l4=<v-sign> & d:ahead	-3 0 -2 -10 8 -7 0 10
l4=<v-stay>	-9 1 10 7 0 -2 -3 -9
l4=<v-stay> & d:ahead	-9 4 11 7 0 -2 -3 -13
l4=<v-suspend>	-4 9 0 -12 4 -1 2 1
l4=<v-suspend> & d:ahead	-4 9 0 -12 4 -1 2 2
l4=<v-target>	0 -19 0 24 -1 0 -3 0
l4=<v-target> & d:ahead	0 -18 0 21 0 0 -3 0
l4=<v-up>	0 -14 0 16 0 0 0 0
l4=<v-up> & d:ahead	0 -12 0 17 0 0 0 -4
l4=a	0 11 2 9 -24 3 8 -24
l4=a & d:ahead	0 12 2 3 -20 3 8 -20
l4=accept	0 0 0 -14 8 0 0 4
l4=accept & d:ahead	0 0 0 -14 8 0 0 4
l4=affiliate	-4 0 0 0 8 0 0 0
l4=affiliate & d:ahead	-4 0 0 0 8 0 0 0
l4=against	0 -5 0 -12 12 0 0 5
l4=against & d:ahead	0 -5 0 -12 12 0 0 5
l4=agree	0 -3 0 11 -3 0 5 -10
l4=agreement	0 10 0 0 0 0 0 -7
l4=agreement & d:ahead	0 10 0 0 0 0 0 -6
l4=all	0 3 1 -10 9 0 0 0
l4=allowed	0 6 0 -13 0 0 0 9
l4=allowed & d:ahead	0 6 0 -13 0 0 0 9
l4=aluminum	0 8 0 -7 0 0 0 0
l4=an	-5 3 0 -12 1 0 1 10
l4=an & d:ahead	-5 4 0 -13 1 0 1 11
l4=and	-10 0 0 -6 7 -8 7 1
l4=and & d:ahead	-10 3 0 -7 9 -8 7 -2
l4=announce	0 2 0 -6 10 0 0 -4
l4=answer	0 -13 0 1 9 0 0 -1
l4=answer & d:ahead	0 -13 0 0 9 0 0 -1
l4=apply & d:ahead	-1 2 0 -3 -7 0 0 10
l4=are	9 0 -8 -3 -10 -3 9 0
l4=are & d:ahead	9 2 -8 -10 -8 -3 9 4
l4=are & d:today	0 -2 0 13 -3 0 0 -5
l4=argument	0 0 0 -9 12 0 0 0
l4=argument & d:ahead	0 0 0 -9 12 0 0 0
l4=arrangement	0 6 0 -12 -4 0 0 11
l4=arrangement & d:ahead	0 6 0 -11 -4 0 0 10
l4=as	0 8 0 -2 -6 0 0 0
l4=as & d:ahead	0 8 0 0 -6 0 0 -1
l4=ask	0 14 0 -3 -5 0 0 -6
l4=ask & d:ahead	0 14 0 -4 -4 0 0 -6
l4=at	-1 6 0 3 2 0 0 -11
l4=back	9 7 0 0 -12 -2 0 -5
l4=back & d:ahead	9 7 0 0 -12 -2 0 -5
l4=be	0 -2 -4 2 10 0 -6 -4
l4=be & d:ahead	0 -2 -4 1 10 0 -6 -4
l4=been	4 0 5 0 -10 0 0 -4
l4=been & d:ahead	4 1 5 0 -10 0 0 -3
l4=before	0 -5 0 -3 9 0 5 -2
l4=before & d:ahead	0 -4 0 -5 9 0 5 -1
l4=begin	0 6 0 5 -1 0 0 -13
l4=begin & d:ahead	0 6 0 5 -1 0 0 -13
l4=but	0 2 0 -9 1 0 0 3
l4=but & d:ahead	0 2 0 -9 1 0 0 3
l4=by	-5 -2 -5 18 0 0 -3 -8
l4=by & d:ahead	-5 -2 -5 16 0 0 -3 -7
l4=call	0 1 0 13 -3 0 0 -13
l4=call & d:ahead	0 1 0 13 -3 0 0 -13
l4=can	0 -14 -1 12 10 0 0 -16
l4=can & d:ahead	0 -14 -1 12 10 0 0 -16
l4=carry	0 -3 0 -19 0 0 0 23
l4=carry & d:ahead	0 -3 0 -19 0 0 0 23
l4=case	0 0 11 -13 6 0 0 -7
l4=ceasefire	0 6 0 -11 0 0 0 3
l4=ceasefire & d:ahead	0 6 0 -11 0 0 0 3
l4=charge	0 -19 0 21 -11 0 0 6
l4=charge & d:ahead	0 -19 0 20 -11 0 0 6
l4=chip	0 9 0 -8 0 0 0 0
l4=clock	0 5 0 -11 0 0 0 4
l4=clock & d:ahead	0 5 0 -11 0 0 0 4
l4=closed	0 -3 0 10 -1 0 0 -1
l4=closed & d:ahead	0 -3 0 10 -1 0 0 -1
l4=come	5 0 0 -1 -8 0 10 -6
l4=come & d:ahead	5 -5 0 2 -8 0 10 -4
l4=could	0 -5 0 10 1 0 0 -4
l4=could & d:ahead	0 -5 0 11 1 0 0 -6
l4=country	0 5 0 -8 -9 0 9 0
l4=country & d:ahead	0 5 0 -8 -9 0 9 0
l4=cover	9 0 0 -5 0 0 -2 0
l4=cover & d:ahead	9 0 0 -5 0 0 -2 0
l4=custom & d:ahead	0 -8 0 11 0 0 0 0
l4=cut	7 0 0 -8 0 0 0 0
l4=cut & d:ahead	7 0 0 -8 0 0 0 0
l4=date	0 22 0 -5 -9 0 0 -8
l4=date & d:ahead	0 23 0 -5 -9 0 0 -8
l4=day	0 -2 0 -6 0 0 0 10
l4=day & d:ahead	0 -2 0 -7 0 0 0 10
l4=deadline	0 1 0 10 -3 -1 0 -7
l4=deadline & d:ahead	0 1 0 10 -3 -1 0 -7
l4=decide	0 0 0 -13 0 0 0 12
l4=decide & d:ahead	0 0 0 -13 0 0 0 12
l4=did	0 -7 0 -4 12 0 0 0
l4=did & d:ahead	0 -7 0 -5 12 0 0 0
l4=dinner	0 0 0 -8 0 0 0 9
l4=dinner & d:ahead	0 0 0 -8 0 0 0 9
l4=discuss	0 -1 0 11 -3 0 0 0
l4=discuss & d:ahead	0 -1 0 11 -3 0 0 0
l4=do	0 -10 0 18 -6 0 0 0
l4=do & d:ahead	0 -10 0 17 -6 0 0 0
l4=doe	0 0 0 23 -14 0 0 -7
l4=doe & d:ahead	0 0 0 23 -14 0 0 -7
l4=down	0 2 0 6 -3 0 0 -9
l4=down & d:ahead	0 2 0 6 -3 0 0 -9
l4=due	-2 -2 6 2 -10 -2 0 2
l4=due & d:ahead	-2 -2 6 2 -10 -2 0 2
l4=duty	0 8 -1 -2 -1 0 0 -5
l4=duty & d:ahead	0 9 -1 0 -5 0 0 -4
l4=eastern	0 15 0 -11 -8 0 0 2
l4=eastern & d:ahead	0 15 0 -11 -8 0 0 2
l4=else	0 -8 0 0 0 0 0 9
l4=else & d:ahead	0 -8 0 0 0 0 0 9
l4=end	-5 -23 -1 -2 0 0 0 25
l4=end & d:ahead	-5 -23 -1 2 0 0 0 20
l4=evening	0 -7 0 9 0 0 0 0
l4=expect	0 -17 0 6 6 0 0 0
l4=expect & d:ahead	0 -17 0 6 6 0 0 0
l4=expire	0 -14 0 6 3 0 0 0
l4=expire & d:ahead	0 -14 0 6 3 0 0 0
l4=extension	0 3 0 7 0 0 0 -8
l4=extension & d:ahead	0 3 0 6 0 0 0 -8
l4=extra	0 8 0 -5 0 0 0 0
l4=extra & d:ahead	0 8 0 -5 0 0 0 0
l4=face & d:ahead	0 12 0 -9 0 0 -2 1
l4=fee	-4 -3 0 0 15 0 0 -9
l4=fee & d:ahead	-4 -3 0 0 15 0 0 -9
l4=fentanyl	0 -5 0 8 0 0 0 -1
l4=flew	0 0 0 -11 0 0 0 12
l4=flew & d:ahead	0 0 0 -11 0 0 0 12
l4=for & d:ahead	0 -11 3 1 -7 5 -1 8
l4=for & d:today	0 17 0 -14 0 0 0 -1
l4=force	0 7 0 -19 1 0 0 13
l4=force & d:ahead	0 7 0 -19 1 0 0 13
l4=former	0 14 0 -7 0 0 0 -6
l4=from	-3 11 -12 -11 21 0 0 -3
l4=from & d:ahead	-3 9 -11 -2 23 0 0 -14
l4=from & d:today	0 1 0 -10 -2 0 0 11
l4=gave	0 20 0 -5 -4 0 0 -10
l4=gave & d:ahead	0 20 0 -5 -4 0 0 -10
l4=give	0 4 0 -16 9 0 4 -2
l4=give & d:ahead	0 4 0 -16 9 0 4 -2
l4=go	0 -11 0 7 2 0 0 2
l4=good	-11 -4 -1 10 -2 0 0 1
l4=good & d:ahead	-11 -1 0 9 -1 0 0 0
l4=had	7 -11 0 11 0 0 0 -4
l4=had & d:ahead	7 -20 0 19 0 0 0 -3
l4=has	0 0 -4 -9 11 0 -3 3
l4=has & d:ahead	0 0 -4 -9 11 0 -3 3
l4=have	-3 -20 -3 10 -7 0 9 7
l4=have & d:ahead	-3 -20 -3 9 -7 0 9 7
l4=he	0 -7 0 -7 -5 0 17 4
l4=he & d:ahead	0 -7 0 -6 -4 0 17 2
l4=his	0 -18 0 12 0 0 0 4
l4=his & d:ahead	0 -18 0 11 0 0 0 4
l4=hold	0 5 0 -17 12 0 0 3
l4=hold & d:ahead	0 5 0 -17 12 0 0 3
l4=house	0 -2 0 11 -1 0 0 -2
l4=i	0 -4 0 9 -6 0 0 1
l4=i & d:ahead	0 -4 0 8 -6 0 0 2
l4=if	-2 -10 9 3 0 0 3 -6
l4=if & d:ahead	-2 -8 9 9 -4 0 3 -4
l4=if & d:today	0 -1 0 -6 10 0 0 0
l4=import	1 0 0 -11 10 0 0 0
l4=import & d:ahead	3 0 0 -13 10 0 0 0
l4=in	1 -12 0 11 -3 3 -12 -2
l4=in & d:ahead	1 -8 0 11 -3 3 -12 -5
l4=in & d:today	0 -10 0 1 0 0 0 5
l4=increase	0 -16 0 16 0 0 0 0
l4=increase & d:ahead	0 -16 0 16 0 0 0 0
l4=is & d:ahead	3 10 0 -1 -6 0 -5 -3
l4=it	-1 -3 -2 -9 9 0 0 9
l4=it & d:ahead	-1 -3 -2 -13 10 0 0 13
l4=it & d:today	0 0 0 9 0 0 0 -11
l4=keep	0 0 3 12 0 0 0 -13
l4=keep & d:ahead	0 0 3 12 0 0 0 -13
l4=lapse	7 -3 -3 12 -4 0 0 -8
l4=lapse & d:ahead	7 -3 -3 12 -4 0 0 -8
l4=last & d:ahead	8 0 0 -10 6 0 0 0
l4=later	0 -4 0 11 -3 0 0 0
l4=later & d:ahead	0 -4 0 11 -3 0 0 0
l4=law	0 19 0 -13 -9 0 0 0
l4=law & d:ahead	0 19 0 -13 -9 0 0 0
l4=level	0 10 0 -10 0 0 0 0
l4=level & d:ahead	0 10 0 -10 0 0 0 0
l4=look	0 0 0 -6 9 0 0 -1
l4=look & d:ahead	0 0 0 -6 9 0 0 -1
l4=m	0 -15 4 3 -8 0 0 13
l4=m & d:ahead	0 -9 5 -1 -7 0 0 14
l4=may	0 6 1 12 -11 0 -1 -5
l4=may & d:ahead	0 6 1 12 -11 0 -1 -5
l4=meet	0 3 0 10 -15 0 -2 0
l4=meet & d:ahead	0 3 0 10 -15 0 -2 0
l4=member	0 -8 10 -5 7 0 0 -3
l4=member & d:ahead	0 -8 10 -6 7 0 0 -3
l4=minute & d:ahead	0 -2 0 -11 4 0 0 10
l4=must	0 -4 0 19 -2 -1 -8 -10
l4=must & d:ahead	0 -4 0 19 -2 -1 -8 -10
l4=need	4 8 0 -8 0 0 -3 -1
l4=next	0 -16 0 16 -16 0 0 11
l4=next & d:ahead	0 -16 0 16 -16 0 0 11
l4=no	0 -16 0 1 7 0 0 3
l4=no & d:ahead	0 -12 0 0 8 0 0 2
l4=note	0 -2 0 11 0 0 0 -5
l4=now	0 3 0 -18 2 0 -1 15
l4=now & d:ahead	0 3 0 -18 2 0 -1 15
l4=number	0 0 0 -9 10 0 0 0
l4=number & d:ahead	0 0 0 -6 10 0 0 -4
l4=of	0 12 -7 -7 -11 -6 3 6
l4=of & d:ahead	0 -1 -7 1 -10 -6 3 9
l4=of & d:today	0 24 0 -17 0 0 0 -7
l4=off	0 4 0 -13 3 0 0 6
l4=off & d:ahead	0 4 0 -13 3 0 0 6
l4=offer	0 0 0 -1 0 0 9 -4
l4=on	-8 -8 0 7 9 -3 2 -7
l4=on & d:ahead	-7 1 0 -4 10 -3 2 -4
l4=on & d:today	0 -19 0 27 -1 0 0 -5
l4=one	0 13 0 0 0 0 0 -9
l4=one & d:ahead	0 14 0 2 0 0 0 -17
l4=open	0 -8 0 -1 13 0 0 -2
l4=open & d:ahead	0 -8 0 -1 13 0 0 -2
l4=other	0 -1 3 -19 0 0 1 13
l4=other & d:ahead	0 0 3 -21 0 0 1 13
l4=otherwise	0 4 0 8 0 0 0 -11
l4=otherwise & d:ahead	0 4 0 8 0 0 0 -11
l4=our	0 6 0 -12 3 0 0 1
l4=our & d:ahead	0 9 0 -16 4 0 0 3
l4=over	0 -8 0 11 0 0 0 -3
l4=over & d:ahead	0 -8 0 11 0 0 0 -3
l4=paper	0 -18 0 0 0 0 0 17
l4=paper & d:ahead	0 -17 0 0 0 0 0 18
l4=parliament	0 -10 0 12 0 0 0 0
l4=parliament & d:ahead	0 -10 0 12 0 0 0 0
l4=pass	0 9 0 -5 0 0 0 0
l4=pass & d:ahead	0 9 0 -5 0 0 0 0
l4=pay	0 -11 0 14 -2 0 0 0
l4=pay & d:ahead	0 -7 0 12 -1 0 0 -2
l4=period	0 13 0 -11 0 0 0 -1
l4=period & d:ahead	0 13 0 -11 0 0 0 -1
l4=place	-3 15 0 -3 -6 0 0 0
l4=place & d:ahead	-3 15 0 -3 -6 0 0 0
l4=port & d:ahead	-2 7 -2 -8 9 0 0 0
l4=present	0 -10 0 -8 -13 5 5 17
l4=present & d:ahead	0 -10 0 -8 -13 5 5 17
l4=product	0 7 0 -9 4 0 0 -1
l4=product & d:ahead	0 9 0 -9 4 0 0 -4
l4=prolong	0 -1 0 6 8 0 0 -11
l4=prolong & d:ahead	0 -1 0 6 8 0 0 -11
l4=promise	0 0 0 -13 11 0 3 0
l4=promise & d:ahead	0 0 0 -13 11 0 3 0
l4=publish	0 4 0 10 -10 0 0 -4
l4=put	3 6 0 2 -5 0 0 -9
l4=put & d:ahead	3 8 0 1 -5 0 0 -9
l4=raise	0 -12 0 13 0 0 0 0
l4=raise & d:ahead	0 -12 0 13 0 0 0 0
l4=rate	0 9 0 -2 0 0 0 -5
l4=rate & d:ahead	0 9 0 -2 0 0 0 -5
l4=ratify	0 0 0 10 -4 0 0 -2
l4=ratify & d:ahead	0 0 0 9 -4 0 0 -2
l4=receive	0 -3 0 -17 20 0 0 0
l4=receive & d:ahead	0 -3 0 -17 20 0 0 0
l4=reciprocal	0 10 1 -7 0 0 0 -2
l4=reciprocal & d:ahead	0 10 1 -7 0 0 0 -2
l4=reporter	0 10 0 -9 0 0 0 0
l4=reporter & d:ahead	0 10 0 -9 0 0 0 0
l4=rise	0 2 0 3 -9 0 0 0
l4=rise & d:ahead	0 2 0 3 -9 0 0 0
l4=room	0 -3 0 15 0 0 0 -11
l4=rule	16 -5 0 -11 1 0 0 0
l4=rule & d:ahead	16 -5 0 -10 0 0 0 0
l4=run	0 -10 9 7 -3 0 0 -2
l4=run & d:ahead	0 -10 9 7 -3 0 0 -2
l4=say	-1 -4 0 -1 9 0 0 0
l4=say & d:ahead	-1 -4 0 -5 10 0 0 6
l4=scheduled	0 -4 0 -6 12 0 0 0
l4=scheduled & d:ahead	0 -4 0 -6 12 0 0 0
l4=second	0 9 0 -6 3 0 0 -4
l4=second & d:ahead	0 9 0 -10 3 0 0 0
l4=set	0 -16 0 10 1 0 0 4
l4=set & d:ahead	0 -16 0 10 2 0 0 4
l4=should	0 0 0 -20 -4 0 11 12
l4=should & d:ahead	0 0 0 -20 -4 0 11 12
l4=since & d:today	0 -9 0 5 0 0 0 2
l4=sit	0 -1 0 15 -10 0 0 0
l4=sit & d:ahead	0 -1 0 15 -10 0 0 0
l4=so	-3 0 0 13 -6 0 0 -1
l4=so & d:ahead	-3 0 0 12 -5 0 0 -1
l4=spoke	0 13 0 -9 0 0 0 -1
l4=spoke & d:ahead	0 13 0 -8 0 0 0 -2
l4=start	3 1 8 3 -8 0 0 -13
l4=start & d:ahead	3 1 8 3 -8 0 0 -13
l4=stay	0 18 0 0 -10 0 0 -14
l4=stay & d:ahead	0 18 0 0 -9 0 0 -14
l4=stop	0 7 0 -17 -6 0 0 14
l4=stop & d:ahead	0 7 0 -17 -6 0 0 13
l4=strike	0 4 0 8 0 0 -2 -9
l4=summer	0 -9 0 19 -5 0 0 -5
l4=summer & d:ahead	0 -9 0 19 -5 0 0 -5
l4=surcharge	0 7 0 4 0 0 0 -15
l4=surcharge & d:ahead	0 8 0 3 0 0 0 -14
l4=suspend	-3 -8 0 6 0 0 0 8
l4=suspend & d:ahead	-3 -8 0 5 0 0 0 8
l4=suspension	9 0 0 -13 9 0 0 -7
l4=suspension & d:ahead	9 0 0 -13 9 0 0 -7
l4=take	3 0 0 -16 9 0 0 5
l4=take & d:ahead	3 0 0 -10 9 0 0 0
l4=take & d:today	0 0 0 -8 0 0 0 8
l4=talk & d:ahead	0 -14 0 5 -2 0 8 1
l4=talking	0 0 0 -3 0 0 10 -4
l4=tariff	-6 -14 -2 7 -1 0 0 15
l4=tariff & d:ahead	-6 -14 -2 5 -1 0 0 16
l4=tax	0 -8 0 11 0 0 0 0
l4=tax & d:ahead	0 -7 0 10 0 0 0 0
l4=tell	0 7 0 -13 3 4 0 0
l4=that	2 12 -4 -3 0 4 -8 -12
l4=that & d:ahead	2 15 -3 -12 1 4 -8 -6
l4=that & d:today	0 -3 0 12 0 0 0 -6
l4=the	-6 10 8 1 -2 4 -14 -11
l4=the & d:ahead	-5 14 8 -6 -2 4 -14 -6
l4=the & d:today	0 -11 0 18 0 0 0 -7
l4=their	4 7 -2 -15 0 0 -5 10
l4=their & d:ahead	4 7 -2 -15 0 0 -5 10
l4=them	-3 5 0 -4 9 0 2 -14
l4=them & d:ahead	-2 5 0 -4 9 0 2 -14
l4=they	-11 0 12 6 -4 0 2 -12
l4=they & d:ahead	-11 0 12 4 -4 0 2 -10
l4=thi	0 -10 0 14 -1 0 0 -2
l4=thi & d:ahead	0 -10 0 12 -1 0 0 -1
l4=third	0 12 0 -9 0 0 0 -2
l4=third & d:ahead	0 12 0 -9 0 0 0 -2
l4=to	-12 -1 10 -7 -1 8 15 -1
l4=to & d:ahead	-12 -4 10 -1 -1 8 16 -8
l4=to & d:today	0 5 0 -15 0 0 0 12
l4=trade	0 -20 0 9 5 0 2 0
l4=trade & d:ahead	0 -19 0 17 -4 0 2 0
l4=trade & d:today	0 0 0 -8 9 0 0 0
l4=truce	-6 7 0 -14 -2 0 -1 17
l4=truce & d:ahead	-6 8 0 -24 -1 0 -1 24
l4=truce & d:today	0 0 0 11 0 0 0 -9
l4=until	0 0 0 -16 6 0 3 6
l4=until & d:ahead	0 0 0 -16 6 0 3 6
l4=up	-3 0 8 -10 5 0 0 3
l4=up & d:ahead	-3 0 8 -10 5 0 0 3
l4=use	0 1 0 -9 8 0 0 0
l4=vote	0 -8 0 -7 13 0 0 -1
l4=vote & d:ahead	0 -8 0 -7 13 0 0 -1
l4=want	0 12 0 -4 -5 0 0 0
l4=want & d:ahead	0 12 0 -5 -4 0 0 0
l4=was	-2 -22 0 12 -10 1 12 0
l4=was & d:ahead	-2 -22 0 12 -9 1 13 0
l4=we	-3 -10 0 0 0 0 0 15
l4=we & d:ahead	-3 -10 0 0 0 0 0 15
l4=week	0 -9 0 0 -1 0 0 13
l4=week & d:ahead	0 -9 0 -2 0 0 0 13
l4=weekly	0 0 0 -12 0 0 0 12
l4=weekly & d:today	0 0 0 -12 0 0 0 12
l4=were	0 -24 -9 36 -4 0 0 -6
l4=were & d:ahead	0 -24 -9 36 -4 0 0 -6
l4=what & d:ahead	-5 10 0 -6 -4 0 0 3
l4=what & d:today	0 -11 0 14 -1 0 0 -1
l4=which	2 7 1 -7 8 0 0 -9
l4=which & d:ahead	2 7 1 -4 5 0 0 -10
l4=will	-11 -8 0 5 12 -2 -10 -3
l4=will & d:ahead	-11 -7 0 6 12 -2 -10 -5
l4=winter	0 -4 0 13 0 0 0 -6
l4=winter & d:ahead	0 -4 0 13 0 0 0 -6
l4=wire	0 0 0 12 0 0 0 -13
l4=with	0 -23 0 -4 5 0 -5 24
l4=with & d:ahead	0 -16 0 -6 9 0 -5 19
l4=with & d:today	0 -10 0 4 -5 0 0 6
l4=without	0 -10 0 12 -4 0 0 1
l4=would	-6 0 -10 -2 -1 1 -2 13
l4=would & d:ahead	-6 0 -10 -2 -1 1 -2 13
l4=year	0 -5 -2 13 0 0 0 -3
l4=year & d:ahead	0 -4 -2 13 0 0 0 -3
l4=you	0 -10 0 0 -2 0 0 11
l4=you & d:ahead	0 -10 0 0 -2 0 0 12
l4=your	0 -4 0 0 10 0 0 -4
l4=your & d:ahead	0 -3 0 0 10 0 0 -4
l4=—	1 -14 0 17 -6 0 0 -3
l4=— & d:ahead	2 -9 0 15 -3 0 0 -5
l='s on	0 0 0 -9 12 0 0 0
l='s on & d:ahead	0 0 0 -9 12 0 0 0
l=( until	0 -10 0 9 0 0 0 1
l=( until & d:ahead	0 -10 0 9 0 0 0 1
l=, <level>	0 9 0 -5 0 0 0 -2
l=, a	0 -5 0 10 0 0 0 -3
l=, a & d:ahead	0 -5 0 10 0 0 0 -3
l=, and	0 -14 0 1 8 0 0 0
l=, and & d:ahead	0 -12 0 5 8 0 0 -3
l=, by	0 0 0 0 8 0 0 -14
l=, by & d:ahead	0 0 0 0 8 0 0 -14
l=, not	-9 0 0 11 0 0 0 0
l=, not & d:ahead	-9 0 0 10 0 0 0 0
l=, since	0 -3 0 -7 0 0 0 11
l=, since & d:ahead	0 -3 0 -7 0 0 0 11
l=, till	0 0 0 -9 0 0 0 11
l=, till & d:ahead	0 0 0 -9 0 0 0 11
l=, until	0 1 0 -1 -5 10 -4 -1
l=, until & d:ahead	0 1 0 -1 -5 10 -4 -1
l=: on	0 10 0 -10 3 0 0 -3
l=: on & d:ahead	0 10 0 -10 3 0 0 -3
l=: until	-1 -10 -1 -11 9 0 0 11
l=: until & d:ahead	-1 -10 -1 -12 10 0 0 13
l=; from	0 20 0 -17 0 0 0 -2
l=; from & d:ahead	0 20 0 -17 0 0 0 -2
l=; until	0 -10 0 14 0 0 0 -4
l=; until & d:ahead	0 -10 0 14 0 0 0 -4
l=<begin> <begin> & d:ahead	-2 0 6 1 4 7 0 -15
l=<begin> and	0 -2 0 9 0 0 0 -5
l=<begin> and & d:ahead	0 -2 0 8 0 0 0 -5
l=<begin> by	0 -3 0 -3 8 0 7 -8
l=<begin> by & d:ahead	0 -3 0 -4 8 0 7 -8
l=<begin> for	0 -8 0 9 0 0 0 0
l=<begin> for & d:ahead	0 -8 0 9 0 0 0 0
l=<begin> from	2 -2 9 4 0 -1 -1 -6
l=<begin> from & d:ahead	2 -6 9 8 -1 -1 -1 -5
l=<begin> if	0 -10 0 10 0 0 0 0
l=<begin> if & d:ahead	0 -10 0 10 0 0 0 0
l=<begin> on	0 1 -1 -9 3 -1 -6 8
l=<begin> on & d:ahead	0 1 -1 -8 0 -1 -6 9
l=<begin> on & d:today	0 -1 0 -6 9 0 0 0
l=<begin> the & d:ahead	2 1 0 -11 -1 0 0 8
l=<begin> to	2 8 0 -11 0 0 0 0
l=<begin> to & d:ahead	2 8 0 -11 0 0 0 0
l=<day-ahead> from	0 -8 0 11 0 0 0 -1
l=<day-ahead> from & d:ahead	0 -8 0 11 0 0 0 -1
l=<day-ahead> to	-2 -4 -2 0 -7 0 0 12
l=<day-ahead> to & d:ahead	-2 -4 -2 0 -7 0 0 12
l=<day-gone> ,	0 -5 0 12 0 0 0 -5
l=<day-gone> , & d:ahead	0 -4 0 12 0 0 0 -5
l=<day-today> from	0 15 0 -18 -2 0 0 4
l=<day-today> from & d:ahead	0 15 0 -18 -2 0 0 4
l=<goods-amount> by	0 -2 0 12 -5 0 0 0
l=<goods-amount> by & d:ahead	0 -2 0 12 -5 0 0 0
l=<level> from	-11 0 0 3 1 0 0 2
l=<level> from & d:ahead	-11 1 0 1 2 0 0 2
l=<level> on	5 0 -1 10 0 0 0 -15
l=<level> on & d:ahead	5 0 -1 7 0 0 0 -14
l=<level> until	0 -1 -1 6 -9 0 -3 3
l=<level> until & d:ahead	0 0 -1 10 -9 0 -3 0
l=<month-ahead> ,	0 -10 0 16 0 0 0 -4
l=<name> ,	0 6 0 -13 -4 0 0 14
l=<name> , & d:ahead	0 12 0 -12 0 0 0 3
l=<name> , & d:today	0 -5 0 -2 -2 0 0 11
l=<name> until	0 0 -1 -8 12 0 -10 1
l=<name> until & d:ahead	0 0 -1 -8 12 0 -10 1
l=<number> ,	0 -8 0 0 0 0 0 6
l=<number> from	0 8 0 -8 -3 0 0 3
l=<number> on	0 15 -3 -2 -4 0 0 -7
l=<number> on & d:ahead	0 16 -3 -1 -4 0 0 -11
l=<number> until	0 -8 0 0 0 0 0 11
l=<number> until & d:ahead	0 -8 0 -2 0 0 0 12
l=<organisation> meet	0 0 0 -2 -8 0 0 10
l=<organisation> meet & d:ahead	0 0 0 -2 -8 0 0 10
l=<organisation> vote	0 0 0 15 -13 0 0 0
l=<person> :	-1 -9 0 2 0 0 0 6
l=<points> from	0 10 0 -5 0 0 0 -4
l=<points> from & d:ahead	0 10 0 -5 0 0 0 -4
l=<points> until	0 0 0 -10 0 0 0 11
l=<points> until & d:ahead	0 0 0 -10 0 0 0 12
l=<quality> ,	0 0 0 -10 0 0 0 11
l=<seat> ,	-1 1 0 4 7 0 0 -10
l=<seat> , & d:ahead	0 -1 0 23 -7 0 0 -15
l=<seat> , & d:today	0 2 0 -4 10 0 0 -2
l=<seat> by	6 0 0 -23 6 0 0 6
l=<seat> by & d:ahead	6 0 0 -23 6 0 0 6
l=<seat> for	0 -1 0 12 -4 0 0 -3
l=<seat> for & d:ahead	0 -1 0 12 -4 0 0 -3
l=<seat> on	-1 -3 0 10 -3 0 0 0
l=<seat> on & d:ahead	-1 -2 0 9 -3 0 0 0
l=<seat> until	0 -2 0 -6 0 0 0 10
l=<seat> until & d:ahead	0 -2 0 -6 0 0 0 10
l=<span> from	-1 14 0 4 -10 0 0 -25
l=<span> from & d:ahead	-1 18 0 0 -9 0 0 -24
l=<span> on	0 -1 0 12 0 0 0 -9
l=<span> on & d:ahead	0 -1 0 12 0 0 0 -9
l=<span> to	0 1 0 -14 0 0 0 14
l=<span> to & d:ahead	0 1 0 -14 0 0 0 14
l=again before	0 0 0 -9 8 0 0 1
l=again before & d:ahead	0 0 0 -9 8 0 0 1
l=again from	4 -7 0 0 -5 0 0 12
l=again from & d:ahead	4 -7 0 0 -5 0 0 12
l=agreement by	0 -8 0 0 -9 0 0 15
l=agreement by & d:ahead	0 -8 0 0 -9 0 0 15
l=ahead of	0 10 0 -1 0 0 0 -6
l=ahead of & d:ahead	0 10 0 -1 0 0 0 -6
l=and <level>	0 -8 0 7 0 0 0 0
l=and <number>	0 -5 0 13 0 0 0 -8
l=and <number> & d:ahead	0 -5 0 13 0 0 0 -8
l=and after & d:ahead	0 0 0 -6 -1 0 0 11
l=and from	0 10 0 -11 9 0 0 -8
l=and from & d:ahead	0 10 0 -12 9 0 0 -7
l=and including	0 -10 9 -2 -2 0 0 4
l=and including & d:ahead	0 -10 9 -2 -2 0 0 4
l=and on	1 10 0 -9 7 -1 0 -10
l=and on & d:ahead	1 10 0 -9 7 -1 0 -10
l=and until	0 -1 0 -7 0 0 0 10
l=and until & d:ahead	0 -1 0 -7 0 0 0 10
l=announce on	-1 -8 -1 9 0 0 0 2
l=announce on & d:ahead	-1 -8 -1 7 0 0 0 2
l=answer by	0 -10 0 -13 6 0 10 0
l=answer by & d:ahead	0 -10 0 -13 6 0 10 0
l=apply until	0 -11 3 4 -8 0 0 6
l=apply until & d:ahead	0 -11 3 4 -8 0 0 6
l=arrive by	0 2 9 -10 1 0 -7 0
l=arrive by & d:ahead	0 2 9 -10 1 0 -7 0
l=as from	0 -14 0 9 4 0 0 0
l=as from & d:ahead	0 -14 0 9 4 0 0 0
l=as of	10 15 0 -7 -8 0 0 -14
l=as of & d:ahead	11 17 0 -12 -9 0 0 -10
l=at <number>	0 7 0 -16 8 0 0 0
l=at <number> & d:ahead	0 8 0 -14 0 0 0 6
l=at <number> & d:today	0 0 0 0 10 0 0 -7
l=at midnight	0 -1 0 10 0 0 0 -6
l=at the	0 0 0 19 0 0 -2 -16
l=at the & d:ahead	0 0 0 19 0 0 -2 -16
l=back by	0 4 0 4 -11 0 -3 3
l=back by & d:ahead	0 4 0 4 -11 0 -3 3
l=back on	0 9 0 -5 -1 0 0 0
l=back on & d:ahead	0 9 0 -6 0 0 0 0
l=back to	0 -13 0 21 0 6 0 -18
l=back to & d:ahead	0 -13 0 21 0 6 0 -18
l=bay on	0 0 0 7 -9 0 0 2
l=bay on & d:ahead	0 0 0 7 -9 0 0 2
l=before the	0 -6 -2 13 -4 0 -6 2
l=before the & d:ahead	0 -6 -2 13 -4 0 -6 2
l=begin on	0 2 -2 2 1 0 6 -14
l=begin on & d:ahead	0 2 -2 2 1 0 6 -14
l=busan on	0 0 0 12 0 0 0 -9
l=busan on & d:ahead	0 0 0 12 0 0 0 -9
l=by the	4 -6 -4 1 7 -3 13 -23
l=by the & d:ahead	4 -6 -4 1 7 -3 13 -23
l=case on	0 -6 0 -9 7 0 0 9
l=case on & d:ahead	0 -6 0 -9 7 0 0 9
l=change on	0 -9 9 3 0 0 0 -3
l=change on & d:ahead	0 -9 9 3 0 0 0 -3
l=close on	0 -19 0 -4 0 15 0 3
l=close on & d:ahead	0 -19 0 -4 0 15 0 3
l=closed on	0 0 0 1 -12 7 0 0
l=closed on & d:ahead	0 0 0 0 -12 7 0 0
l=column ,	0 0 0 -10 0 0 0 11
l=column , & d:today	0 0 0 -10 0 0 0 11
l=come by	0 -11 0 11 0 0 0 0
l=come by & d:ahead	0 -11 0 11 0 0 0 0
l=comment until	0 -1 0 -13 18 0 0 0
l=comment until & d:ahead	0 -1 0 -13 18 0 0 0
l=control of	-9 0 0 10 0 0 0 0
l=control of & d:ahead	-9 0 0 10 0 0 0 0
l=count from	0 -13 0 15 0 0 0 -1
l=count from & d:ahead	0 -13 0 15 0 0 0 -1
l=date from	0 -12 0 20 0 0 0 -5
l=date from & d:ahead	0 -11 0 19 0 0 0 -5
l=date is	0 0 0 -10 5 0 -1 7
l=date is & d:ahead	0 0 0 -10 5 0 -1 7
l=date of	0 8 0 -12 -1 0 0 5
l=date of & d:ahead	0 8 0 -12 -1 0 0 5
l=date to	0 10 0 -7 0 0 0 0
l=date to & d:ahead	0 10 0 -8 0 0 0 0
l=day is	0 1 0 -12 2 0 10 -2
l=day is & d:ahead	0 1 0 -12 2 0 10 -2
l=deadline of	0 -3 0 -10 -6 7 7 5
l=deadline of & d:ahead	0 -3 0 -10 -6 7 7 5
l=deal by	0 8 0 -5 -3 0 -1 3
l=deal by & d:ahead	0 8 0 -5 -3 0 -1 3
l=deal of	0 -5 0 10 0 0 0 0
l=deal of & d:ahead	0 -5 0 10 0 0 0 0
l=decide by	0 10 0 -10 0 0 0 0
l=decide by & d:ahead	0 10 0 -10 0 0 0 0
l=decide on	0 -6 0 -4 11 0 0 0
l=decide on & d:ahead	0 -6 0 -5 11 0 0 0
l=decision on	0 0 0 -8 10 0 0 0
l=decision on & d:ahead	0 0 0 -9 11 0 0 0
l=do so	0 0 0 -10 8 0 0 2
l=double on	0 3 0 -12 0 0 0 7
l=double on & d:ahead	0 3 0 -12 0 0 0 7
l=due by	0 -5 0 -8 20 0 -3 -5
l=due by & d:ahead	0 -5 0 -8 20 0 -3 -5
l=effect from	0 -4 0 9 -1 0 0 0
l=end :	0 -2 0 -5 0 0 0 11
l=end : & d:ahead	0 -2 0 -2 0 0 0 9
l=enter before	0 -10 1 6 9 0 0 -7
l=enter before & d:ahead	0 -10 1 6 9 0 0 -7
l=expire on	-1 -2 5 0 -13 -2 0 5
l=expire on & d:ahead	-1 -2 5 0 -13 -2 0 5
l=extend from	0 -1 0 -8 0 0 0 13
l=extend from & d:ahead	0 -1 0 -8 0 0 0 13
l=extend until	0 0 0 9 0 0 0 -6
l=extend until & d:ahead	0 0 0 9 0 0 0 -6
l=fall on	0 -6 0 -17 -3 4 8 14
l=fall on & d:ahead	0 -6 0 -17 -3 4 8 14
l=follow by	0 9 0 -5 -1 0 0 0
l=follow by & d:ahead	0 9 0 -5 -1 0 0 0
l=follow on	7 7 0 -7 2 0 0 -9
l=follow on & d:ahead	7 7 0 -7 2 0 0 -9
l=for <name>	0 13 0 -9 -1 0 0 0
l=force on	6 -1 0 5 -1 0 0 -11
l=force since	0 9 0 0 0 0 0 -9
l=force since & d:ahead	0 10 0 0 0 0 0 -9
l=force until	0 7 0 -20 1 0 0 8
l=force until & d:ahead	0 7 0 -20 1 0 0 8
l=free from	0 9 0 -6 0 0 0 0
l=free from & d:ahead	0 11 0 -9 0 0 0 0
l=friday ,	0 4 10 -4 1 -2 1 -12
l=friday , & d:ahead	0 -3 11 -4 7 -2 1 -8
l=friday , & d:today	0 10 0 0 -9 0 0 -5
l=from the	10 16 -4 -1 -10 0 0 -27
l=from the & d:ahead	10 16 -4 -1 -10 0 0 -27
l=garden on	0 9 0 -9 0 0 0 0
l=garden on & d:ahead	0 9 0 -9 0 0 0 0
l=go on	0 -9 0 -10 -1 0 0 20
l=go on & d:ahead	0 -9 0 -5 -1 0 0 15
l=go to	0 10 0 0 0 0 0 -5
l=go to & d:ahead	0 10 0 0 0 0 0 -5
l=good until	0 0 4 -12 -8 0 7 9
l=good until & d:ahead	0 0 4 -12 -8 0 7 9
l=gyeongju on	0 0 0 -8 9 0 0 0
l=gyeongju on & d:ahead	0 0 0 -8 9 0 0 0
l=half on	0 12 0 -6 0 0 0 0
l=half on & d:ahead	0 12 0 -6 0 0 0 0
l=heard on	0 -4 0 -4 12 0 0 -1
l=heard on & d:ahead	0 -4 0 -4 12 0 0 -1
l=hold until	-10 9 -1 0 4 0 0 -1
l=hold until & d:ahead	-10 9 -1 0 4 0 0 -1
l=impose on	0 10 0 -9 0 0 0 0
l=impose on & d:ahead	0 10 0 -9 0 0 0 0
l=in <name> & d:ahead	0 -8 0 10 0 0 0 0
l=in <seat> & d:ahead	0 0 0 10 -2 0 0 -6
l=in until	0 0 0 -11 14 0 0 0
l=in until & d:ahead	0 0 0 -11 14 0 0 0
l=is on	0 -16 0 -1 2 10 0 0
l=is on & d:ahead	0 -16 0 -1 2 10 0 0
l=is until	0 11 0 -6 -4 0 0 0
l=is until & d:ahead	0 11 0 -6 -4 0 0 0
l=it by	0 -10 0 5 0 1 6 -8
l=it by & d:ahead	0 -10 0 5 0 1 6 -8
l=it is & d:ahead	0 4 0 -12 -2 0 0 11
l=it on	0 -8 0 9 -6 0 0 5
l=it on & d:ahead	0 -8 0 9 -6 0 0 5
l=it to	1 3 0 13 -6 0 0 -15
l=it to & d:ahead	1 3 0 13 -6 0 0 -15
l=it until	0 -5 3 -2 11 4 0 -10
l=it until & d:ahead	0 -5 3 -2 11 4 0 -10
l=itself on	0 -11 0 0 4 0 0 2
l=itself on & d:ahead	0 -11 0 0 4 0 0 2
l=lapse on	-1 -5 0 -4 0 0 0 10
l=lapse on & d:ahead	-1 -5 0 -4 0 0 0 10
l=last until	-1 -8 0 7 -12 0 3 2
l=last until & d:ahead	-1 -8 0 6 -12 0 3 3
l=later than	0 1 0 -22 13 0 9 -1
l=later than & d:ahead	0 1 0 -22 13 0 9 -1
l=live until	0 7 0 -11 -5 0 0 8
l=live until & d:ahead	0 7 0 -11 -5 0 0 8
l=loaded before	0 1 0 5 -10 0 0 0
l=make by	0 8 0 -17 7 0 0 0
l=make by & d:ahead	0 8 0 -17 7 0 0 0
l=matter on	0 -2 0 -5 9 0 0 0
l=matter on & d:ahead	0 -2 0 -5 9 0 0 0
l=memo ,	0 10 0 -9 0 0 0 0
l=memo , & d:today	0 10 0 -9 0 0 0 0
l=monday , & d:ahead	4 0 -3 -9 1 0 0 6
l=monday , & d:today	0 -5 0 12 0 0 0 -4
l=more from & d:ahead	0 -15 0 17 0 0 0 0
l=network on	0 0 0 -8 0 0 0 10
l=network on & d:ahead	0 0 0 -8 0 0 0 10
l=night to	0 0 0 10 0 0 0 -10
l=off on	0 -4 0 -4 10 0 0 0
l=off on & d:ahead	0 -4 0 -4 10 0 0 0
l=oil from	0 -3 0 -5 10 0 0 0
l=oil from & d:ahead	0 -3 0 -5 10 0 0 0
l=on <day-gone>	0 0 0 9 0 0 0 -8
l=on <day-gone> & d:today	0 0 0 9 0 0 0 -8
l=on the	-3 13 7 -6 1 0 0 -8
l=on the & d:ahead	-3 13 7 -6 2 0 0 -8
l=one is	0 2 0 -9 0 0 0 7
l=one is & d:ahead	0 2 0 -9 0 0 0 7
l=open on	0 0 0 -6 10 0 0 -1
l=open on & d:ahead	0 0 0 -6 10 0 0 -1
l=open until	0 0 0 4 -9 0 0 2
l=open until & d:ahead	0 0 0 4 -9 0 0 2
l=or after	0 3 0 2 0 0 0 -10
l=or after & d:ahead	0 3 0 2 0 0 0 -10
l=order of	0 -6 0 12 0 0 0 -1
l=order of & d:ahead	0 -6 0 12 0 0 0 -1
l=other until	0 0 0 -5 0 0 0 9
l=other until & d:ahead	0 0 0 -5 0 0 0 9
l=out on	-2 -1 5 -3 -10 3 0 6
l=out on & d:ahead	-2 -1 5 -3 -10 3 0 6
l=paper on	0 -3 0 9 -6 0 0 0
l=paper on & d:ahead	0 -3 0 9 -6 0 0 0
l=pause from	0 -11 0 12 0 0 0 0
l=pause from & d:ahead	0 -11 0 12 0 0 0 0
l=pay <number>	0 -13 0 17 0 0 0 0
l=pay before	0 11 0 -4 -2 0 0 0
l=pay before & d:ahead	0 11 0 -4 -2 0 0 0
l=proclamation on	0 -9 0 10 0 0 0 0
l=proclamation on & d:ahead	0 -9 0 10 0 0 0 0
l=prolong to	0 0 7 -10 0 0 0 3
l=prolong to & d:ahead	0 0 7 -10 0 0 0 3
l=reach on	0 4 0 -9 0 0 0 4
l=reach on & d:ahead	0 4 0 -9 0 0 0 4
l=retroactive to	0 0 0 11 0 0 0 -9
l=retroactive to & d:ahead	0 0 0 11 0 0 0 -9
l=return on	0 15 0 -9 -3 0 0 -1
l=return on & d:ahead	0 15 0 -9 -3 0 0 -1
l=review by	0 0 0 -7 11 0 -1 0
l=review by & d:ahead	0 0 0 -7 11 0 -1 0
l=rule of	-7 0 0 11 0 0 0 0
l=rule of & d:ahead	-7 0 0 11 0 0 0 0
l=run to	-11 -3 2 -1 13 -3 0 -3
l=run to & d:ahead	-11 -3 2 -1 13 -3 0 -3
l=run until	0 14 0 -10 -13 0 0 0
l=run until & d:ahead	0 14 0 -10 -13 0 0 0
l=saturday , & d:ahead	0 10 0 -12 0 0 0 1
l=say until	0 7 5 0 -9 0 0 -2
l=say until & d:ahead	0 7 5 0 -9 0 0 -2
l=sell by	0 0 0 -6 0 9 0 0
l=sell by & d:ahead	0 0 0 -6 0 9 0 0
l=signature on	0 0 0 -7 10 0 0 0
l=signature on & d:ahead	0 0 0 -7 10 0 0 0
l=since the	0 -5 0 8 0 0 0 0
l=since the & d:ahead	0 -5 0 8 0 0 0 0
l=so by	0 4 0 -14 3 0 2 0
l=so by & d:ahead	0 4 0 -14 4 0 2 0
l=so on	0 0 0 0 4 0 0 -9
l=so on & d:ahead	0 0 0 0 4 0 0 -9
l=stop on	0 -3 0 -9 0 0 0 14
l=stop on & d:ahead	0 -3 0 -9 0 0 0 14
l=strike until	0 0 0 11 0 0 0 -6
l=strike until & d:ahead	0 0 0 11 0 0 0 -6
l=suspend to	9 0 0 0 -4 0 0 -3
l=suspend to & d:ahead	9 0 0 0 -4 0 0 -3
l=tariff from	0 -5 0 9 0 0 0 -2
l=tariff from & d:ahead	0 -5 0 9 0 0 0 -2
l=tariff on	0 7 0 -15 11 0 0 0
l=tariff on & d:ahead	0 7 0 -11 6 0 0 0
l=term on	5 6 0 -12 -3 0 0 4
l=term on & d:ahead	5 6 0 -11 -3 0 0 3
l=that from	1 9 0 -8 0 0 0 0
l=that from & d:ahead	1 9 0 -8 0 0 0 0
l=that is & d:ahead	0 -4 0 14 0 0 0 -8
l=them by	0 0 0 -11 0 0 1 9
l=them by & d:ahead	0 0 0 -11 0 0 1 9
l=then on	0 7 0 -11 0 0 0 3
l=then on & d:ahead	0 7 0 -11 0 0 0 3
l=there from	0 10 0 -8 0 0 0 0
l=there from & d:ahead	0 10 0 -8 0 0 0 0
l=there on	0 -4 0 14 -3 0 0 -3
l=there on & d:ahead	0 -4 0 14 -3 0 0 -3
l=thread ,	0 0 0 -13 0 0 0 13
l=thread , & d:today	0 0 0 -13 0 0 0 13
l=through the	0 0 0 -10 -1 0 0 13
l=through the & d:ahead	0 0 0 -10 -1 0 0 13
l=thursday ,	0 -10 0 -9 7 0 0 13
l=time until	0 4 0 -4 0 0 8 -11
l=time until & d:ahead	0 4 0 -4 0 0 8 -11
l=to <level>	0 11 0 -4 0 0 0 -8
l=to <level> & d:ahead	0 9 0 -3 0 0 0 -6
l=to lapse	0 0 4 -11 0 0 0 6
l=to the	-9 -22 2 -8 1 0 0 20
l=to the & d:ahead	-9 -22 2 -9 1 0 0 21
l=treaty by	0 -7 0 0 -8 0 0 11
l=treaty by & d:ahead	0 -7 0 0 -8 0 0 11
l=truce by	0 2 0 0 5 0 3 -16
l=truce by & d:ahead	0 2 0 0 5 0 3 -16
l=truce from	0 -11 0 6 0 0 0 3
l=truce from & d:ahead	0 -11 0 6 0 0 0 3
l=truce to	0 0 0 -8 0 0 0 7
l=truce to & d:ahead	0 0 0 -8 0 0 0 7
l=truce until	3 -7 0 9 -5 0 0 -4
l=truce until & d:ahead	3 -7 0 9 -5 0 0 -4
l=tuesday ,	0 1 0 -12 -7 0 0 15
l=up on	0 -5 0 -7 6 0 0 8
l=up on & d:ahead	0 -4 0 -7 5 0 0 8
l=used from	0 -8 0 -3 11 0 0 0
l=used from & d:ahead	0 -8 0 -3 11 0 0 0
l=vote on	0 -11 0 5 1 0 0 0
l=vote on & d:ahead	0 -11 0 6 0 0 0 0
l=wednesday , & d:ahead	0 14 0 -5 -11 8 0 -9
l=wednesday , & d:today	0 -13 0 0 7 0 0 3
l=week ,	0 0 0 -12 4 0 0 11
l=week , & d:ahead	0 0 0 -13 5 0 0 11
l=week of	0 -4 0 11 -1 0 0 0
l=week of & d:ahead	0 -4 0 11 -1 0 0 0
l=what change	0 9 0 -6 -1 0 0 0
l=what happen	0 9 0 5 0 0 0 -15
l=what happen & d:ahead	0 9 0 4 0 0 0 -15
l=which is	0 -12 0 19 -3 0 0 -4
l=which is & d:ahead	0 -12 0 19 -3 0 0 -4
l=write on	0 -10 0 0 7 0 0 0
l=write on & d:ahead	0 -10 0 0 7 0 0 0
l=yes ,	0 9 0 -7 0 0 0 0
l=— from	0 14 0 -11 0 0 0 0
l=— from & d:ahead	0 20 0 -18 0 0 0 0
l=— on	0 8 0 -11 0 0 0 2
l=— on & d:ahead	0 8 0 -11 0 0 0 2
lead=)	-1 25 -2 -8 -3 0 0 -6
lead=) & d:ahead	-1 26 -2 -8 -3 0 0 -8
lead=,	1 1 -1 10 -12 2 0 -8
lead=, & d:today	-13 3 -12 9 -10 -4 -7 6
lead=-	1 2 0 -13 -11 4 3 7
lead=- & d:ahead	1 5 0 -21 -8 4 4 11
lead=- & d:today	0 -4 0 15 0 0 0 -5
lead=1	0 44 -1 -29 -20 0 0 -9
lead=1 & d:ahead	0 49 0 -43 -18 0 0 -2
lead=1 & d:today	0 -9 0 20 0 0 0 -9
lead=10 & d:ahead	-7 -11 0 -4 2 0 0 17
lead=10 & d:today	0 0 0 10 0 0 0 -12
lead=11 & d:ahead	0 -4 0 -1 -2 0 0 9
lead=12	-1 -11 0 26 -6 0 0 -6
lead=12 & d:ahead	-1 -8 0 20 -5 0 0 -3
lead=13	0 -5 0 -9 9 0 0 5
lead=14	0 -8 0 17 -5 0 0 -6
lead=14 & d:ahead	0 -3 0 21 -2 0 0 -12
lead=15 & d:today	0 10 0 -4 0 0 0 -3
lead=18	0 -6 0 -1 -1 0 0 11
lead=18 & d:ahead	0 -5 0 -3 -1 0 0 12
lead=19	0 0 0 10 0 -1 0 0
lead=2	0 -2 0 11 -4 0 0 -2
lead=2 & d:ahead	0 0 0 9 -1 0 0 -11
lead=20	0 -14 0 0 -11 0 14 2
lead=20 & d:ahead	0 -12 0 0 -8 0 14 0
lead=21	0 -2 0 0 14 0 0 -11
lead=21 & d:ahead	0 -1 0 -1 15 0 0 -10
lead=22	0 -8 0 10 0 2 0 -1
lead=27	16 0 0 -10 0 0 0 -2
lead=27 & d:ahead	16 0 0 -12 0 0 0 -1
lead=28	0 0 0 17 -1 0 0 -12
lead=28 & d:today	0 0 0 13 0 0 0 -9
lead=29	0 11 0 -3 -2 0 0 -5
lead=29 & d:ahead	0 0 0 9 0 0 0 -3
lead=29 & d:today	0 12 0 -10 0 0 0 0
lead=3 & d:ahead	0 -16 0 13 0 0 0 2
lead=3 & d:today	0 12 0 -10 0 0 0 0
lead=30	0 1 0 -6 -10 14 0 0
lead=30 & d:ahead	0 4 0 0 -7 14 0 -17
lead=30 & d:today	0 -1 0 -9 0 0 0 14
lead=31	-1 -5 0 -23 -13 0 4 31
lead=31 & d:ahead	-1 -3 0 -25 -11 0 4 30
lead=4	0 -12 0 24 -3 0 0 -9
lead=4 & d:ahead	0 -11 0 22 -2 0 0 -8
lead=5 & d:ahead	0 10 0 -5 0 0 0 -3
lead=8	6 -10 0 22 -7 0 0 -17
lead=8 & d:ahead	6 -13 0 20 -5 0 0 -14
lead=9	1 -8 14 -1 0 0 0 -9
lead=9 & d:ahead	-4 -5 15 -1 1 0 0 -6
lead=: & d:today	0 -12 -1 15 0 0 0 -1
lead=; & d:today	0 -8 0 14 -3 0 0 0
lead=a	5 -8 1 6 -8 -4 10 0
lead=a & d:ahead	5 -9 1 7 -9 -4 10 0
lead=after	0 8 -2 -4 2 0 -1 -2
lead=after & d:ahead	0 9 -2 -5 2 0 -1 -1
lead=all	0 22 0 -13 -4 0 0 -7
lead=all & d:ahead	0 22 0 -13 -4 0 0 -7
lead=american	0 6 0 7 -1 0 0 -9
lead=american & d:ahead	0 8 0 0 0 0 0 -8
lead=an	0 -13 0 -15 21 0 0 9
lead=an & d:ahead	0 -13 0 -16 21 0 0 9
lead=and	-17 6 -12 0 0 -9 7 2
lead=and & d:ahead	-17 7 -12 0 0 -9 7 2
lead=announced	0 9 0 -17 8 0 0 0
lead=announced & d:ahead	0 9 0 -17 8 0 0 0
lead=applications	0 0 0 10 -7 0 0 0
lead=applications & d:ahead	0 0 0 10 -7 0 0 0
lead=april	0 0 0 4 4 0 0 -12
lead=april & d:ahead	0 -18 0 21 5 0 0 -11
lead=april & d:today	0 13 0 -12 0 0 0 0
lead=argentina	0 -2 0 -10 1 0 7 2
lead=argentina & d:ahead	0 -2 0 -10 1 0 7 2
lead=as	9 -15 -2 12 -3 0 0 0
lead=as & d:ahead	9 -12 -2 4 0 0 0 3
lead=as & d:today	0 -3 0 12 -3 0 0 -2
lead=ask	0 -9 0 3 -10 0 0 11
lead=ask & d:ahead	0 -9 0 3 -10 0 0 11
lead=at	6 -5 0 -17 8 0 0 13
lead=at & d:ahead	6 -1 0 -14 0 0 0 12
lead=at & d:today	0 -3 0 -6 9 0 0 2
lead=august	0 9 0 5 -9 0 0 -5
lead=because	0 -11 0 -3 -1 0 0 15
lead=because & d:ahead	0 -10 0 0 0 0 0 11
lead=before	-2 -8 6 0 7 -1 -9 3
lead=before & d:ahead	-2 -6 6 0 6 0 -8 0
lead=beijing & d:ahead	0 0 0 -9 0 0 0 10
lead=bolivia	-1 0 0 -10 14 0 0 0
lead=both	-12 2 -1 2 15 0 -7 -9
lead=both & d:ahead	-11 2 0 1 15 0 -7 -9
lead=brazil	0 -8 0 0 0 0 2 10
lead=brazil & d:ahead	0 -7 0 -1 0 0 2 10
lead=britain	0 -13 0 3 7 0 0 0
lead=britain & d:ahead	0 -13 0 3 7 0 0 0
lead=but	-2 6 -3 0 1 0 4 -11
lead=but & d:ahead	-2 6 -3 0 1 0 4 -10
lead=by	-7 -3 0 13 -4 0 8 -12
lead=by & d:ahead	-6 -2 0 12 -3 0 8 -12
lead=cabinet	0 0 0 11 -8 0 0 0
lead=cabinet & d:ahead	0 0 0 10 -8 0 0 0
lead=canada	0 13 0 -6 0 0 0 -5
lead=china	11 -11 0 0 0 -1 -6 2
lead=china & d:ahead	11 -12 0 12 -15 0 -6 4
lead=china & d:today	0 0 0 -12 13 0 0 -1
lead=chinese	0 1 0 9 0 0 0 -13
lead=chinese & d:ahead	0 3 0 6 0 0 0 -12
lead=claims	0 0 0 -10 12 0 0 0
lead=claims & d:ahead	0 0 0 -10 12 0 0 0
lead=colombia	0 -6 0 10 0 0 0 -4
lead=colombia & d:ahead	0 -6 0 10 0 0 0 -4
lead=december	0 6 0 -11 6 0 0 0
lead=denmark & d:ahead	0 -1 0 13 -7 0 0 0
lead=details	0 -8 0 10 0 0 0 0
lead=details & d:ahead	0 -8 0 10 0 0 0 0
lead=duties	0 -11 0 15 0 0 0 0
lead=duties & d:ahead	0 -10 0 15 0 0 0 0
lead=each	0 0 0 12 0 0 0 -10
lead=each & d:ahead	0 0 0 12 0 0 0 -10
lead=europe	0 10 0 0 0 0 2 -13
lead=february	0 13 0 -2 -4 0 0 -6
lead=february & d:ahead	0 13 0 -3 -4 0 0 -6
lead=fees	0 0 0 -1 11 0 0 -6
lead=five	0 -1 0 11 0 0 0 -9
lead=five & d:ahead	0 -1 0 11 0 0 0 -9
lead=for & d:today	0 14 0 -13 0 0 0 0
lead=fourteen	0 -11 0 9 0 0 0 1
lead=fourteen & d:ahead	0 -11 0 9 0 0 0 1
lead=friday	0 15 0 -19 8 0 0 0
lead=friday & d:ahead	0 18 0 -30 10 0 0 7
lead=friday & d:today	0 -5 0 19 0 0 0 -9
lead=from	3 6 6 2 -4 -3 -4 -15
lead=from & d:ahead	4 0 6 6 -5 -2 -4 -12
lead=goods	-2 2 -5 4 9 0 0 -15
lead=goods & d:ahead	-2 4 -5 1 10 0 0 -15
lead=he	-1 3 0 9 1 -3 -3 -13
lead=he & d:ahead	-1 3 0 8 1 -3 -3 -12
lead=he'd	-2 0 0 11 0 0 0 -4
lead=households	0 -8 0 11 0 0 0 -1
lead=households & d:ahead	0 -8 0 11 0 0 0 -1
lead=if	5 -2 0 -13 0 -13 4 12
lead=if & d:ahead	5 -1 0 -10 -2 -13 4 10
lead=if & d:today	0 -4 0 -7 9 0 0 2
lead=importers & d:ahead	0 4 3 -10 0 0 0 0
lead=in	-2 5 -3 -19 9 0 -3 16
lead=in & d:ahead	-2 6 -3 -20 11 0 -3 14
lead=india	0 19 0 -15 -9 0 3 0
lead=india & d:ahead	0 20 0 -13 -9 0 3 -4
lead=indonesia	0 0 0 9 -4 0 0 -5
lead=indonesia & d:ahead	0 0 0 9 -4 0 0 -5
lead=ireland	0 8 0 3 -4 0 0 -9
lead=ireland & d:ahead	0 8 0 3 -4 0 0 -9
lead=it	0 6 -7 1 3 0 -11 -2
lead=it & d:ahead	0 4 -7 -4 5 0 -11 5
lead=it & d:today	0 4 0 13 -5 0 0 -20
lead=its	3 -17 3 15 -22 0 0 7
lead=its & d:ahead	3 -21 3 17 -21 0 0 8
lead=january	0 0 0 -19 -10 13 0 11
lead=january & d:ahead	0 0 0 -21 -9 13 0 12
lead=japan	0 -2 0 -15 7 0 0 13
lead=japan & d:ahead	0 -15 0 -8 7 0 0 13
lead=july	0 9 0 4 -2 0 -1 -7
lead=july & d:ahead	0 13 0 5 0 0 -1 -15
lead=june	0 0 0 12 0 0 0 -14
lead=june & d:ahead	0 0 0 10 0 0 0 -13
lead=korean	0 -10 0 11 0 0 0 0
lead=last	0 0 0 -5 -1 0 0 8
lead=march	0 0 0 0 7 0 0 -10
lead=march & d:ahead	0 1 0 -2 8 0 0 -9
lead=may	0 -10 0 23 0 0 0 -16
lead=may & d:ahead	0 -8 0 20 0 0 0 -15
lead=members	0 0 0 19 -17 0 0 0
lead=members & d:ahead	0 0 0 19 -17 0 0 0
lead=mexico	0 0 0 14 -8 0 0 -6
lead=mexico & d:ahead	0 0 0 11 -7 0 0 -2
lead=monday	0 6 10 -3 -5 0 0 -10
lead=monday & d:ahead	0 3 10 -6 -3 0 0 -2
lead=most	1 -9 0 0 -3 0 0 7
lead=most & d:ahead	1 -9 0 0 -3 0 0 8
lead=my	0 0 0 9 -4 0 0 -2
lead=my & d:ahead	0 0 0 9 -3 0 0 -2
lead=neither	0 -10 0 5 -1 0 0 4
lead=next	0 0 0 -6 10 0 0 -4
lead=next & d:ahead	0 0 0 -6 10 0 0 -4
lead=no	0 2 0 -3 5 0 5 -9
lead=no & d:ahead	0 3 0 -4 5 0 5 -9
lead=nothing	0 9 0 0 -3 0 0 -9
lead=nothing & d:ahead	0 9 0 0 -3 0 0 -8
lead=november	10 -6 12 -26 0 0 -1 11
lead=november & d:ahead	11 -2 13 -33 0 0 0 11
lead=now	0 11 0 -12 0 -1 0 4
lead=now & d:ahead	0 11 0 -12 0 -1 0 4
lead=objections	0 -5 0 17 -10 0 0 0
lead=objections & d:ahead	0 -5 0 17 -10 0 0 0
lead=oct	0 -6 0 0 9 0 0 0
lead=officials	0 0 0 5 -12 0 0 2
lead=officials & d:ahead	0 0 0 4 -12 0 0 2
lead=on	-1 -5 -3 4 6 -5 -11 0
lead=on & d:ahead	-1 -3 -3 3 1 -4 -11 3
lead=on & d:today	0 -5 0 1 10 0 0 -8
lead=one	0 3 0 -16 5 7 0 0
lead=one & d:ahead	0 4 0 -19 6 7 0 0
lead=orders	0 9 0 -7 0 0 0 0
lead=orders & d:ahead	0 9 0 -7 0 0 0 0
lead=other	0 -14 0 -2 -2 0 15 7
lead=other & d:ahead	0 -12 0 -6 -2 0 15 7
lead=our	-1 -4 0 11 -20 0 0 8
lead=our & d:ahead	-1 -3 0 10 -19 0 0 9
lead=parliament	0 -5 0 -4 12 0 0 -3
lead=parliament & d:ahead	0 -5 0 -5 12 0 0 -3
lead=port	0 -9 -1 7 12 0 0 -8
lead=port & d:ahead	0 -9 -1 7 12 0 0 -8
lead=prime	0 -9 0 3 5 0 0 0
lead=prime & d:ahead	0 -9 0 2 5 0 0 0
lead=sept	0 7 0 -11 6 0 0 -1
lead=september	0 -3 0 16 0 0 0 -12
lead=september & d:ahead	0 0 0 12 0 0 0 -11
lead=seven	0 -10 0 11 0 0 0 0
lead=since	-1 7 0 2 -11 0 0 0
lead=so	-1 -9 0 1 -14 8 0 16
lead=so & d:ahead	-1 -7 0 -1 -13 8 0 17
lead=some	1 12 0 -11 0 0 0 -3
lead=some & d:ahead	1 12 0 -11 0 0 0 -3
lead=sunday	0 -9 0 9 -1 0 0 2
lead=suspended	11 0 0 0 0 0 0 -9
lead=suspended & d:ahead	11 0 0 0 0 0 0 -9
lead=swiss	0 -4 0 11 -2 0 0 0
lead=swiss & d:ahead	0 -4 0 11 -2 0 0 0
lead=ten	0 11 0 -10 0 0 0 0
lead=ten & d:ahead	0 12 0 -10 0 0 0 0
lead=that	-4 -6 12 0 -5 -6 2 5
lead=that & d:ahead	-3 -2 13 -3 -9 -5 3 7
lead=that & d:today	0 -11 -1 11 3 0 0 -4
lead=the	-19 3 -16 7 -6 7 -1 9
lead=the & d:ahead	-18 0 -16 8 -5 7 0 11
lead=the & d:today	0 11 0 -3 0 0 0 -2
lead=then	0 0 0 12 -3 0 0 -11
lead=then & d:ahead	0 0 0 11 -3 0 0 -10
lead=there	0 -2 0 -12 13 0 0 3
lead=there & d:ahead	0 -2 0 -12 13 0 0 3
lead=they	-4 -11 8 4 -15 -7 12 9
lead=they & d:ahead	-4 -8 8 0 -13 -7 12 10
lead=they & d:today	0 -6 0 12 -3 0 0 0
lead=those	0 14 0 -12 8 0 0 -9
lead=those & d:ahead	0 14 0 -12 8 0 0 -9
lead=though	0 3 0 -6 9 0 0 -6
lead=though & d:ahead	0 3 0 -6 9 0 0 -5
lead=three	0 -8 0 0 0 0 0 8
lead=three & d:ahead	0 -8 0 8 -10 0 0 8
lead=thursday	0 0 0 -13 -10 0 4 18
lead=thursday & d:ahead	0 1 0 -16 -8 0 4 17
lead=tiktok	0 0 0 -3 0 8 0 0
lead=tiktok & d:ahead	0 0 0 -3 0 8 0 0
lead=till	0 0 0 -13 0 0 0 15
lead=till & d:ahead	0 0 0 -13 0 0 0 15
lead=to	1 -6 0 -11 10 0 0 5
lead=to & d:ahead	1 -5 0 -12 10 0 0 5
lead=tomorrow	0 0 -1 -2 9 0 -2 -5
lead=tomorrow & d:ahead	0 0 -1 -2 9 0 -2 -5
lead=tonight & d:today	2 0 4 -14 2 0 0 2
lead=trade	0 2 0 14 -4 0 0 -14
lead=trade & d:ahead	0 2 0 13 -3 0 0 -13
lead=treasury	0 -6 0 2 -9 0 0 9
lead=treasury & d:ahead	0 -14 0 6 -9 0 0 9
lead=trucks	0 9 0 -8 -2 0 0 1
lead=trucks & d:ahead	0 9 0 -8 -2 0 0 1
lead=trump	-4 -13 0 13 -12 -3 -4 14
lead=trump & d:ahead	-4 -12 0 10 -12 -3 -4 16
lead=turkey	0 -2 0 -4 -2 0 0 11
lead=turkey & d:ahead	0 -2 0 -4 -2 0 0 11
lead=twelve	0 -9 0 0 -6 0 0 13
lead=twelve & d:ahead	0 -9 0 0 -6 0 0 13
lead=two	0 -3 0 -11 0 0 7 10
lead=two & d:ahead	0 -3 0 -11 0 0 7 10
lead=u.s.	0 9 0 -2 0 0 0 -3
lead=u.s. & d:ahead	0 10 0 -3 0 0 0 -3
lead=uganda	0 -3 0 10 -6 0 0 0
lead=uganda & d:ahead	0 -3 0 10 -6 0 0 0
lead=under	0 7 0 16 -13 -4 -1 -14
lead=under & d:ahead	0 7 0 16 -13 -4 -1 -14
lead=unless	0 0 0 -16 14 1 0 0
lead=unless & d:ahead	0 0 0 -12 11 1 0 0
lead=washington	7 -12 0 -2 0 0 5 1
lead=washington & d:ahead	7 -12 0 -2 0 0 5 1
lead=we	-3 14 4 -2 -19 -7 -4 11
lead=we & d:ahead	-3 8 4 0 -18 -7 -4 12
lead=wednesday	0 -12 0 -15 16 0 0 13
lead=wednesday & d:ahead	0 -10 0 -14 15 0 0 10
lead=what & d:ahead	0 -11 -6 2 9 0 -1 6
lead=where	0 -10 0 6 -1 2 0 3
lead=whether	0 0 0 -6 -7 0 0 12
lead=whether & d:ahead	0 0 0 -3 -6 0 0 9
lead=which	-3 -4 7 -1 6 8 -4 -4
lead=which & d:ahead	-2 -4 7 1 4 8 -4 -6
lead=who	-2 7 0 14 -8 0 -5 -14
lead=who & d:ahead	-2 10 0 11 -7 0 -4 -14
lead=whoever	0 -2 0 6 -11 0 -2 6
lead=whoever & d:ahead	0 -2 0 6 -11 0 -2 6
lead=whose	0 2 0 -16 6 8 4 -1
lead=whose & d:ahead	0 2 0 -18 7 8 4 0
lead=with	0 6 0 -9 -3 4 -1 3
lead=with & d:ahead	0 6 0 -10 -3 4 -1 3
lead=within	0 -5 0 12 -1 0 0 -1
lead=within & d:ahead	0 -5 0 12 -1 0 0 -1
lead=year	0 -10 0 0 -4 0 0 11
lead=yet	0 -4 0 -9 8 0 0 7
lead=yet & d:ahead	0 -4 0 -9 9 0 0 7
lead=your	0 -8 0 11 0 0 0 0
lead=your & d:ahead	0 -6 0 9 0 0 0 0
lead=—	6 -2 3 -3 2 -3 -9 4
lead=— & d:ahead	5 -11 4 -5 12 -2 -8 9
lead=— & d:today	0 13 0 0 -20 0 0 -5
lead=•	0 14 0 -1 -3 0 5 -13
lead=• & d:ahead	0 14 0 -1 -3 0 5 -13
lll=, and from	0 0 0 -2 10 0 0 -7
lll=, and from & d:ahead	0 0 0 -4 10 0 0 -6
lll=, and on	2 -23 1 6 0 0 0 8
lll=, and on & d:ahead	2 -23 1 6 0 0 0 9
lll=, begin on	0 17 0 -10 0 0 0 -7
lll=, begin on & d:ahead	0 17 0 -10 0 0 0 -7
lll=, counted from	0 -9 0 11 0 0 0 0
lll=, counted from & d:ahead	0 -9 0 11 0 0 0 0
lll=, end on	3 -11 0 -4 -2 0 0 10
lll=, end on & d:ahead	3 -11 0 -4 -2 0 0 10
lll=, expire on	0 2 0 7 0 0 0 -8
lll=, expire on & d:ahead	0 2 0 7 0 0 0 -8
lll=, in force	0 9 0 0 0 0 0 -8
lll=, in force & d:ahead	0 9 0 0 0 0 0 -8
lll=, lapse on	0 -10 0 1 0 0 0 7
lll=, lapse on & d:ahead	0 -10 0 1 0 0 0 7
lll=, start on	1 1 0 9 -12 0 0 -4
lll=, start on & d:ahead	1 1 0 9 -12 0 0 -4
lll=, suspend until	-2 6 0 -12 5 0 0 0
lll=, suspend until & d:ahead	-2 6 0 -12 5 0 0 0
lll=, to the	0 0 0 -14 -2 0 0 19
lll=, to the & d:ahead	0 0 0 -16 -2 0 0 21
lll=, until the	0 24 10 -28 0 0 0 -5
lll=, until the & d:ahead	0 24 10 -28 0 0 0 -5
lll=, which is	0 -12 0 19 -3 0 0 -6
lll=/ <seat> ,	0 14 0 -11 0 0 0 -2
lll=/ <seat> , & d:today	0 14 0 -11 0 0 0 -2
lll=: <level> from & d:ahead	0 9 0 -8 0 0 0 0
lll=: <level> until	0 -22 0 22 0 0 0 0
lll=: <level> until & d:ahead	0 -22 0 22 0 0 0 0
lll=: <number> on	0 -10 -1 9 2 0 0 0
lll=: <number> on & d:ahead	0 -9 -1 8 2 0 0 1
lll=<begin> <begin> <begin> & d:ahead	-2 0 6 1 4 7 0 -15
lll=<begin> <begin> and	0 -2 0 9 0 0 0 -5
lll=<begin> <begin> and & d:ahead	0 -2 0 8 0 0 0 -5
lll=<begin> <begin> by	0 -3 0 -3 8 0 7 -8
lll=<begin> <begin> by & d:ahead	0 -3 0 -4 8 0 7 -8
lll=<begin> <begin> for	0 -8 0 9 0 0 0 0
lll=<begin> <begin> for & d:ahead	0 -8 0 9 0 0 0 0
lll=<begin> <begin> from	2 -2 9 4 0 -1 -1 -6
lll=<begin> <begin> from & d:ahead	2 -6 9 8 -1 -1 -1 -5
lll=<begin> <begin> if	0 -10 0 10 0 0 0 0
lll=<begin> <begin> if & d:ahead	0 -10 0 10 0 0 0 0
lll=<begin> <begin> on	0 1 -1 -9 3 -1 -6 8
lll=<begin> <begin> on & d:ahead	0 1 -1 -8 0 -1 -6 9
lll=<begin> <begin> on & d:today	0 -1 0 -6 9 0 0 0
lll=<begin> <begin> the & d:ahead	2 1 0 -11 -1 0 0 8
lll=<begin> <begin> to	2 8 0 -11 0 0 0 0
lll=<begin> <begin> to & d:ahead	2 8 0 -11 0 0 0 0
lll=<begin> <name> ,	0 -4 0 10 -2 0 0 0
lll=<begin> <person> :	-1 -5 0 10 0 0 0 0
lll=<begin> <person> : & d:ahead	-1 -5 0 10 0 0 0 0
lll=<begin> <seat> ,	0 -6 0 -3 12 0 0 0
lll=<begin> <seat> , & d:today	0 -10 0 -5 13 0 0 3
lll=<begin> <span> from	0 -8 0 9 0 0 0 0
lll=<begin> and on	0 16 0 -10 9 0 0 -14
lll=<begin> and on & d:ahead	0 16 0 -10 9 0 0 -14
lll=<begin> date :	0 0 0 11 0 0 0 -6
lll=<begin> date : & d:today	0 0 0 11 0 0 0 -6
lll=<begin> friday ,	0 0 9 -5 5 0 0 -11
lll=<begin> monday ,	0 -2 0 13 0 0 0 -9
lll=<begin> on the	0 7 0 -12 0 0 0 5
lll=<begin> on the & d:ahead	0 7 0 -12 0 0 0 5
lll=<begin> suspend until	11 0 0 0 0 0 0 -9
lll=<begin> suspend until & d:ahead	11 0 0 0 0 0 0 -9
lll=<begin> that is & d:ahead	0 -4 0 14 0 0 0 -8
lll=<begin> thursday ,	0 -9 0 0 11 0 0 0
lll=<begin> thursday , & d:ahead	0 -4 0 -1 12 0 0 -8
lll=<begin> tuesday ,	0 -11 0 -3 0 0 0 13
lll=<begin> tuesday , & d:today	0 0 0 -9 0 0 0 11
lll=<begin> until the	0 -7 2 19 0 0 0 -14
lll=<begin> until the & d:ahead	0 -7 2 19 0 0 0 -14
lll=<begin> what happen	0 2 0 9 0 0 0 -11
lll=<day-ahead> , a	0 -5 0 10 0 0 0 -3
lll=<day-ahead> , a & d:ahead	0 -5 0 10 0 0 0 -3
lll=<day-ahead> , on	0 19 0 -22 0 0 0 5
lll=<day-ahead> , on & d:ahead	0 19 0 -22 0 0 0 5
lll=<day-ahead> , until	0 -3 -5 12 0 0 0 0
lll=<day-ahead> , until & d:ahead	0 -3 -5 12 0 0 0 0
lll=<day-ahead> to the	0 -5 0 10 0 0 0 -5
lll=<day-ahead> to the & d:ahead	0 -5 0 10 0 0 0 -5
lll=<goods-amount> by the	0 0 0 13 -5 0 -2 0
lll=<goods-amount> by the & d:ahead	0 0 0 13 -5 0 -2 0
lll=<level> , from & d:ahead	0 11 0 -10 0 0 0 0
lll=<level> , on	0 -14 0 13 0 0 0 0
lll=<level> , on & d:ahead	0 -14 0 13 0 0 0 0
lll=<level> , since	0 0 0 -13 0 0 0 13
lll=<level> , since & d:ahead	0 0 0 -13 0 0 0 13
lll=<level> more from	0 -14 0 15 0 0 0 0
lll=<level> more from & d:ahead	0 -24 0 24 0 0 0 0
lll=<level> off until	0 -7 0 14 0 0 0 -5
lll=<level> off until & d:ahead	0 -7 0 14 0 0 0 -5
lll=<level> on the	0 9 0 -6 0 0 0 -2
lll=<level> to <level>	0 12 0 -8 0 0 0 -3
lll=<month-gone> run until	0 0 0 9 0 0 0 -9
lll=<month-gone> run until & d:ahead	0 0 0 9 0 0 0 -9
lll=<name> , on	0 -4 0 18 0 0 0 -12
lll=<name> , on & d:ahead	0 -4 0 18 0 0 0 -12
lll=<name> , until	0 -2 0 -11 0 0 0 14
lll=<name> , until & d:ahead	0 -2 0 -11 0 0 0 14
lll=<name> at the	0 -3 0 10 0 0 0 -2
lll=<name> at the & d:ahead	0 -3 0 10 0 0 0 -2
lll=<name> by the	2 -6 0 13 -6 0 -1 -1
lll=<name> by the & d:ahead	2 -6 0 13 -6 0 -1 -1
lll=<name> end on	0 -7 -11 9 9 0 0 -5
lll=<name> end on & d:ahead	0 -7 -11 9 9 0 0 -5
lll=<name> from the	0 12 0 -12 0 0 0 0
lll=<name> from the & d:ahead	0 12 0 -12 0 0 0 0
lll=<name> has until	0 11 0 -15 -2 0 11 -9
lll=<name> has until & d:ahead	0 11 0 -15 -2 0 11 -9
lll=<name> until the	0 -5 0 -7 8 0 0 1
lll=<name> until the & d:ahead	0 -5 0 -7 8 0 0 1
lll=<number> , from & d:ahead	0 -17 0 14 0 0 0 5
lll=<number> , on	0 2 0 -12 0 0 0 9
lll=<number> , on & d:ahead	0 2 0 -12 0 0 0 9
lll=<number> , until	0 12 0 -5 0 0 0 -3
lll=<number> , until & d:ahead	0 12 0 -5 0 0 0 -3
lll=<number> as of	0 9 0 -8 0 0 0 0
lll=<number> as of & d:ahead	0 9 0 -8 0 0 0 0
lll=<number> from the	0 8 0 -6 0 0 0 0
lll=<number> from the & d:ahead	0 8 0 -6 0 0 0 0
lll=<organisation> agree on	0 0 0 -9 10 0 0 0
lll=<organisation> agree on & d:ahead	0 0 0 -9 10 0 0 0
lll=<organisation> end on	0 0 0 9 0 0 0 -8
lll=<organisation> end on & d:ahead	0 0 0 9 0 0 0 -8
lll=<organisation> has until	0 -13 0 11 -15 0 0 16
lll=<organisation> has until & d:ahead	0 -13 0 11 -15 0 0 16
lll=<person> , on	0 -12 0 6 7 0 0 -6
lll=<person> , on & d:ahead	0 -12 0 6 7 0 0 -6
lll=<person> : on	0 9 0 0 -8 0 0 -5
lll=<person> : on & d:ahead	0 9 0 0 -8 0 0 -5
lll=<person> sign on	0 3 0 -13 9 0 0 2
lll=<person> sign on & d:ahead	0 3 0 -13 9 0 0 2
lll=<quality> good from	0 -6 0 11 0 0 0 -3
lll=<quality> good from & d:ahead	0 -5 0 10 0 0 0 -3
lll=<seat> , on	0 6 0 5 -3 0 0 -9
lll=<seat> , on & d:ahead	0 6 0 5 -3 0 0 -9
lll=<seat> on the	0 -3 0 10 0 0 0 -3
lll=<seat> on the & d:ahead	0 -3 0 10 0 0 0 -3
lll=<span> , from	2 7 -2 -11 0 0 0 4
lll=<span> , from & d:ahead	2 7 -2 -11 0 0 0 4
lll=<span> , on	0 0 0 -19 0 0 0 19
lll=<span> , on & d:ahead	0 0 0 -20 0 0 0 20
lll=<span> , to	-9 0 0 9 8 0 0 -8
lll=<span> , to & d:ahead	-9 0 0 8 8 0 0 -7
lll=<span> , until	-9 0 -1 4 9 3 0 -6
lll=<span> , until & d:ahead	-9 0 -1 4 9 3 0 -6
lll=<span> end on	0 -5 0 -4 0 0 0 11
lll=<span> end on & d:ahead	0 -5 0 -4 0 0 0 11
lll=<span> from the	0 -11 0 16 0 0 0 -3
lll=<span> from the & d:ahead	0 -11 0 16 0 0 0 -3
lll=about <level> by	0 10 0 -4 -1 0 0 0
lll=about <level> by & d:ahead	0 10 0 -4 -1 0 0 0
lll=additional <level> from	-5 -1 0 9 0 0 0 0
lll=an hour on & d:today	0 9 0 -9 0 0 0 0
lll=and <level> from	0 -9 0 6 7 0 0 -5
lll=and <level> from & d:ahead	0 -9 0 6 7 0 0 -5
lll=and <name> ,	0 5 0 -19 0 0 0 16
lll=and <name> end	0 0 0 10 0 0 0 -10
lll=and <name> end & d:today	0 0 0 11 0 0 0 -10
lll=and arrive by	0 -3 0 -12 17 0 0 0
lll=and arrive by & d:ahead	0 -3 0 -12 17 0 0 0
lll=and has until	0 0 0 -13 6 0 8 0
lll=and has until & d:ahead	0 0 0 -13 6 0 8 0
lll=and last until	0 0 0 -8 0 0 0 11
lll=and last until & d:ahead	0 0 0 -8 0 0 0 11
lll=apply again from	2 17 0 -15 0 0 0 -7
lll=apply again from & d:ahead	2 17 0 -15 0 0 0 -7
lll=are suspend to	14 0 0 0 0 0 0 -13
lll=are suspend to & d:ahead	14 0 0 0 0 0 0 -13
lll=are suspend until	-6 5 -2 2 8 0 0 -7
lll=are suspend until & d:ahead	-6 5 -2 2 8 0 0 -7
lll=arrangement end on	0 -5 0 10 0 0 0 -3
lll=arrangement end on & d:ahead	0 -5 0 10 0 0 0 -3
lll=at <level> from	0 16 0 -20 0 0 0 3
lll=at <level> from & d:ahead	0 8 0 -12 0 0 0 3
lll=at <level> on	0 -12 0 15 0 0 0 0
lll=at <level> on & d:ahead	0 -12 0 15 0 0 0 0
lll=at <level> until	0 0 0 -9 0 0 0 9
lll=at <level> until & d:ahead	0 0 0 -9 0 0 0 9
lll=at noon on	0 -2 0 12 -2 0 0 -5
lll=at noon on & d:ahead	0 -2 0 11 -2 0 0 -5
lll=be <level> from	0 18 0 -15 0 0 0 -1
lll=be <level> from & d:ahead	0 18 0 -15 0 0 0 -1
lll=be extend from	0 -1 0 -8 0 0 0 13
lll=be extend from & d:ahead	0 -1 0 -8 0 0 0 13
lll=be extend to	0 0 6 -9 0 0 0 2
lll=be extend to & d:ahead	0 0 6 -9 0 0 0 2
lll=be finished by	0 10 0 -2 -3 0 0 0
lll=be finished by & d:ahead	0 10 0 -2 -3 0 0 0
lll=be heard on	0 -12 0 9 1 0 0 0
lll=be heard on & d:ahead	0 -12 0 9 1 0 0 0
lll=be used from	0 -8 0 -3 11 0 0 0
lll=be used from & d:ahead	0 -8 0 -3 11 0 0 0
lll=become <level> on	0 9 0 -6 0 0 0 0
lll=become <level> on & d:ahead	0 9 0 -6 0 0 0 0
lll=been <level> from	0 -18 0 19 0 0 0 0
lll=been <level> from & d:ahead	0 -18 0 19 0 0 0 0
lll=been <level> since	9 0 0 -5 0 0 0 -3
lll=been <level> since & d:ahead	9 0 0 -5 0 0 0 -3
lll=been announce for	0 -11 0 7 -2 0 0 8
lll=been announce for & d:ahead	0 -11 0 7 -2 0 0 8
lll=been extend to	0 0 0 7 0 0 0 -4
lll=been extend to & d:ahead	0 0 0 7 0 0 0 -4
lll=been set for	0 0 0 -15 8 0 0 7
lll=been set for & d:ahead	0 0 0 -15 8 0 0 7
lll=been suspend until	3 0 0 -17 -5 0 0 16
lll=been suspend until & d:ahead	3 0 0 -17 -5 0 0 16
lll=by <level> on	0 -15 0 20 -3 0 0 -1
lll=by <level> on & d:ahead	0 -15 0 20 -3 0 0 -1
lll=by <points> from	0 10 0 -5 0 0 0 -4
lll=by <points> from & d:ahead	0 10 0 -5 0 0 0 -4
lll=by law on	0 -5 0 10 0 0 0 -5
lll=by law on & d:ahead	0 -5 0 10 0 0 0 -5
lll=by wednesday ,	0 11 0 -7 0 0 0 -1
lll=by wednesday , & d:ahead	0 11 0 -7 0 0 0 -1
lll=come in on	0 1 0 -10 0 0 0 7
lll=come in on & d:ahead	0 1 0 -10 0 0 0 7
lll=country expire on	0 0 0 -8 0 0 0 9
lll=country expire on & d:ahead	0 0 0 -8 0 0 0 9
lll=decide by the	0 0 0 11 -9 0 0 0
lll=decide by the & d:ahead	0 0 0 11 -9 0 0 0
lll=do so by	0 -4 0 -14 8 0 3 2
lll=do so by & d:ahead	0 -4 0 -14 8 0 3 2
lll=duty end on	0 -11 5 0 0 0 0 3
lll=duty end on & d:ahead	0 -11 5 0 0 0 0 3
lll=exclusion end on	0 0 -5 11 0 0 0 -2
lll=exclusion end on & d:ahead	0 0 -5 11 0 0 0 -2
lll=expire at the	0 13 0 -2 0 0 0 -10
lll=expire at the & d:ahead	0 13 0 -2 0 0 0 -10
lll=first time on	0 0 0 -8 10 0 0 0
lll=for <span> from	0 11 0 4 -13 0 0 -16
lll=for <span> from & d:ahead	0 15 0 0 -13 0 0 -15
lll=for review on	0 -1 0 -5 9 0 0 0
lll=for review on & d:ahead	0 -1 0 -5 9 0 0 0
lll=from <day-ahead> ,	0 -9 0 8 6 0 0 -2
lll=from <day-ahead> , & d:ahead	0 -9 0 8 6 0 0 -2
lll=from <day-ahead> to	-2 -4 -2 2 -6 0 0 10
lll=from <day-ahead> to & d:ahead	-2 -4 -2 2 -6 0 0 10
lll=from <name> on	0 -3 9 -1 0 0 0 -2
lll=from <name> on & d:ahead	0 -3 9 -1 0 0 0 -2
lll=from wednesday ,	0 9 0 -4 0 0 0 -3
lll=from wednesday , & d:ahead	0 9 0 -4 0 0 0 -3
lll=go up on	0 7 0 0 0 0 0 -10
lll=go up on & d:ahead	0 7 0 0 0 0 0 -10
lll=good until the	0 0 0 -17 12 0 0 4
lll=good until the & d:ahead	0 0 0 -17 12 0 0 4
lll=had say on	0 9 0 -8 0 0 0 0
lll=had say on & d:ahead	0 9 0 -8 0 0 0 0
lll=hear argument on	0 0 0 -13 14 0 0 0
lll=hear argument on & d:ahead	0 0 0 -13 14 0 0 0
lll=heard argument on	0 1 0 12 -15 0 0 0
lll=heard argument on & d:ahead	0 2 0 7 -12 0 0 0
lll=in <name> until	0 -14 0 9 0 0 0 2
lll=in <name> until & d:ahead	0 -14 0 9 0 0 0 2
lll=in <seat> by	6 0 0 -20 6 0 0 7
lll=in <seat> by & d:ahead	6 0 0 -20 6 0 0 7
lll=in <seat> on	0 -1 0 13 0 0 0 -9
lll=in <seat> on & d:ahead	0 -1 0 12 0 0 0 -9
lll=in busan on	0 0 0 12 0 0 0 -9
lll=in busan on & d:ahead	0 0 0 12 0 0 0 -9
lll=in force since	0 9 0 0 0 0 0 -9
lll=in force since & d:ahead	0 10 0 0 0 0 0 -9
lll=in force until	0 7 0 -20 1 0 0 8
lll=in force until & d:ahead	0 7 0 -20 1 0 0 8
lll=in gyeongju on	0 0 0 -8 9 0 0 0
lll=in gyeongju on & d:ahead	0 0 0 -8 9 0 0 0
lll=in mombasa on	0 0 0 -9 0 0 0 9
lll=in mombasa on & d:ahead	0 0 0 -9 0 0 0 9
lll=into effect on	0 -10 0 6 0 0 0 3
lll=into effect on & d:ahead	0 -10 0 6 0 0 0 3
lll=is due by	0 -2 0 -17 22 0 -1 0
lll=is due by & d:ahead	0 -2 0 -17 22 0 -1 0
lll=is due on	0 -11 0 7 2 0 0 -1
lll=is due on & d:ahead	0 -11 0 7 2 0 0 -1
lll=is expect by	0 0 0 17 -15 0 0 0
lll=is expect by & d:ahead	0 0 0 17 -15 0 0 0
lll=is good until	0 3 5 -19 -2 0 8 0
lll=is good until & d:ahead	0 3 5 -19 -2 0 8 0
lll=is set for	0 -6 0 3 -3 10 0 -2
lll=is set for & d:ahead	0 -6 0 3 -3 10 0 -2
lll=is suspend from	0 21 0 -19 0 0 0 0
lll=is suspend from & d:ahead	0 21 0 -19 0 0 0 0
lll=is suspend until	-2 -1 0 0 -11 0 0 8
lll=is suspend until & d:ahead	-2 0 0 0 -11 0 0 8
lll=is up on	0 0 0 -6 0 0 0 11
lll=is up on & d:ahead	0 0 0 -6 0 0 0 11
lll=it , on	0 5 0 5 0 0 0 -10
lll=it , on & d:ahead	0 5 0 5 0 0 0 -10
lll=it apply from	0 13 0 -12 0 0 0 0
lll=it begin on	0 20 0 -9 -8 0 0 -5
lll=it begin on & d:ahead	0 20 0 -9 -8 0 0 -5
lll=it end on	0 12 6 -40 -6 -1 0 14
lll=it end on & d:ahead	0 12 6 -40 -6 -1 0 14
lll=it expire on	0 0 -1 13 0 0 0 -10
lll=it expire on & d:ahead	0 0 -1 13 0 0 0 -10
lll=it has until	0 0 0 -9 0 0 -2 11
lll=it has until & d:ahead	0 0 0 -10 1 0 -2 11
lll=it lapse on	0 10 0 -4 0 0 0 -2
lll=it lapse on & d:ahead	0 10 0 -4 0 0 0 -2
lll=it last until	0 -1 0 -6 0 0 0 12
lll=it last until & d:ahead	0 -1 0 -6 0 0 0 12
lll=it meet on	0 -7 0 -8 15 0 0 0
lll=it meet on & d:ahead	0 -7 0 -8 15 0 0 0
lll=it run to	0 -2 0 -8 -3 0 0 18
lll=it run to & d:ahead	0 -2 0 -8 -3 0 0 18
lll=it sit on	0 0 0 -9 11 0 0 0
lll=it sit on & d:ahead	0 0 0 -9 11 0 0 0
lll=it start on	0 -9 0 14 -2 0 0 0
lll=it start on & d:ahead	0 -9 0 14 -2 0 0 0
lll=it up on	0 -10 0 0 14 0 0 -4
lll=it up on & d:ahead	0 -10 0 0 14 0 0 -4
lll=it vote on	0 0 0 13 -13 0 0 0
lll=it vote on & d:ahead	0 0 0 13 -13 0 0 0
lll=last day is	0 0 0 -14 5 0 0 6
lll=last day is & d:ahead	0 0 0 -14 5 0 0 6
lll=last week ,	0 -1 0 -1 11 0 0 -9
lll=last week , & d:ahead	0 -1 0 -1 11 0 0 -9
lll=meet , on	0 0 0 -9 10 0 0 0
lll=meet , on & d:ahead	0 0 0 -9 10 0 0 0
lll=meet again on	0 0 0 11 -3 0 0 -6
lll=meet again on & d:ahead	0 0 0 11 -3 0 0 -6
lll=next monday ,	0 6 0 -11 0 0 0 3
lll=next monday , & d:ahead	0 6 0 -11 0 0 0 3
lll=next wednesday ,	0 15 0 -13 0 0 0 0
lll=next wednesday , & d:ahead	0 15 0 -13 0 0 0 0
lll=no agreement by	0 -4 0 0 -5 0 0 10
lll=no agreement by & d:ahead	0 -4 0 0 -5 0 0 10
lll=not renew by	0 0 0 -3 -1 0 0 10
lll=not renew by & d:ahead	0 0 0 -3 -1 0 0 10
lll=not sign by	0 -4 0 -4 13 0 0 -2
lll=not sign by & d:ahead	0 -4 0 -4 13 0 0 -2
lll=of <level> until	0 9 0 -7 0 0 0 0
lll=of <level> until & d:ahead	0 9 0 -7 0 0 0 0
lll=of <span> from	0 -5 0 8 4 0 0 -5
lll=of <span> from & d:ahead	0 -5 0 8 4 0 0 -5
lll=on <day-ahead> ,	0 0 0 -18 0 0 0 20
lll=on <day-ahead> , & d:ahead	0 0 0 -18 0 0 0 20
lll=on friday ,	0 -5 6 3 6 0 0 -9
lll=on friday , & d:ahead	0 -5 6 3 6 0 0 -9
lll=on hold until	-9 9 0 0 1 0 0 -1
lll=on hold until & d:ahead	-9 9 0 0 1 0 0 -1
lll=on or after	0 3 0 2 0 0 0 -10
lll=on or after & d:ahead	0 3 0 2 0 0 0 -10
lll=one end on	0 0 0 -14 7 0 0 4
lll=one end on & d:ahead	0 0 0 -14 7 0 0 4
lll=otherwise end on	0 0 0 -11 0 0 0 13
lll=otherwise end on & d:ahead	0 0 0 -11 0 0 0 13
lll=pause end on	0 19 0 -3 0 0 0 -13
lll=pause end on & d:ahead	0 19 0 -3 0 0 0 -13
lll=pay <level> from	0 -2 0 0 8 0 0 -2
lll=pay <level> from & d:ahead	0 0 0 -3 8 0 0 -2
lll=pay <level> until	0 15 0 -13 0 0 0 -4
lll=pay <level> until & d:ahead	0 15 0 -13 0 0 0 -4
lll=pay <number> from	0 11 0 -10 0 0 0 0
lll=pay <number> from & d:ahead	0 12 0 -11 0 0 0 0
lll=put off to	-2 2 0 10 -7 0 0 -6
lll=put off to & d:ahead	-2 2 0 10 -7 0 0 -6
lll=put off until	-1 16 0 -13 2 0 0 -5
lll=put off until & d:ahead	-1 16 0 -13 2 0 0 -5
lll=rate apply from	0 13 0 -12 0 0 0 0
lll=rate apply from & d:ahead	0 14 0 -14 0 0 0 0
lll=reach back to	0 -2 0 12 0 0 0 -6
lll=reach back to & d:ahead	0 -2 0 12 0 0 0 -6
lll=rise garden on	0 9 0 -9 0 0 0 0
lll=rise garden on & d:ahead	0 9 0 -9 0 0 0 0
lll=run out on	0 2 6 -10 -6 3 0 7
lll=run out on & d:ahead	0 2 6 -10 -6 3 0 7
lll=stay suspend until	-4 -7 0 14 6 0 0 -10
lll=stay suspend until & d:ahead	-4 -7 0 14 6 0 0 -10
lll=surcharge end on	0 13 0 -6 0 0 0 -4
lll=surcharge end on & d:ahead	0 13 0 -6 0 0 0 -4
lll=suspension end on	0 5 0 12 0 0 0 -17
lll=suspension end on & d:ahead	0 5 0 12 0 0 0 -17
lll=take effect on	0 14 0 -4 -4 0 0 -10
lll=take place on	0 -10 0 3 4 0 0 0
lll=take place on & d:ahead	0 -10 0 3 4 0 0 0
lll=tariff case on	0 -4 0 -6 11 0 0 0
lll=tariff case on & d:ahead	0 -4 0 -6 11 0 0 0
lll=tariff end on	0 -1 -2 17 0 0 0 -15
lll=tariff end on & d:ahead	0 -1 -2 17 0 0 0 -15
lll=telephone call on	0 8 0 -5 0 0 0 0
lll=telephone call on & d:ahead	0 8 0 -5 0 0 0 0
lll=tell <organisation> on & d:ahead	0 3 0 -10 0 0 0 7
lll=term end on	0 -6 0 -9 -3 6 0 9
lll=term end on & d:ahead	0 -6 0 -9 -3 6 0 9
lll=that begin on	0 -9 0 14 0 0 0 -1
lll=that begin on & d:ahead	0 -9 0 14 0 0 0 -1
lll=that expire on	0 6 0 -16 0 0 0 7
lll=that expire on & d:ahead	0 6 0 -16 0 0 0 7
lll=that is until	0 8 0 -10 -3 0 0 2
lll=that is until & d:ahead	0 8 0 -10 -3 0 0 2
lll=that start on	0 14 0 -13 0 0 0 0
lll=that start on & d:ahead	0 14 0 -13 0 0 0 0
lll=the <name> on	0 11 0 -4 -2 0 0 -4
lll=the <name> on & d:ahead	0 13 0 -8 0 0 0 -3
lll=the <name> until	0 9 0 -14 4 0 0 -1
lll=the <name> until & d:ahead	0 9 0 -14 4 0 0 -1
lll=the <organisation> meet	0 0 0 -6 -4 0 0 11
lll=the <organisation> meet & d:ahead	0 0 0 -6 -4 0 0 11
lll=the <organisation> on	0 -5 0 11 -4 0 0 0
lll=the <organisation> on & d:ahead	0 -5 0 10 -3 0 0 0
lll=the <quality> ,	0 0 0 -10 0 0 0 11
lll=the date to	0 10 0 -7 0 0 0 0
lll=the deadline is	0 -5 0 16 0 -5 -1 0
lll=the deadline is & d:ahead	0 -5 0 16 0 -5 -1 0
lll=the decree on	0 11 0 -10 0 0 0 0
lll=the decree on & d:ahead	0 11 0 -10 0 0 0 0
lll=the increase of	0 12 0 -11 0 0 0 0
lll=the increase of & d:ahead	0 12 0 -11 0 0 0 0
lll=the law on	0 11 0 -7 -5 0 0 0
lll=the law on & d:ahead	0 11 0 -7 -5 0 0 0
lll=the matter on	0 -2 0 -5 9 0 0 0
lll=the matter on & d:ahead	0 -2 0 -5 9 0 0 0
lll=the night to	0 0 0 10 0 0 0 -10
lll=the tariff on	0 5 0 -9 3 0 0 0
lll=the tariff on & d:ahead	0 5 0 -9 3 0 0 0
lll=the truce to	0 2 0 -11 0 0 0 8
lll=the truce to & d:ahead	0 2 0 -11 0 0 0 8
lll=they arrive by	0 10 0 -4 -2 0 -3 0
lll=they arrive by & d:ahead	0 10 0 -4 -2 0 -3 0
lll=they end on	0 -5 5 -12 13 0 0 -2
lll=they end on & d:ahead	0 -5 5 -12 13 0 0 -2
lll=they go on	0 -3 0 9 0 0 0 -3
lll=they go on & d:ahead	0 -3 0 9 0 0 0 -3
lll=they have until	0 5 0 0 -11 0 3 0
lll=they have until & d:ahead	0 5 0 0 -11 0 3 0
lll=they meet on	0 0 0 -9 0 0 0 11
lll=they meet on & d:ahead	0 0 0 -9 0 0 0 11
lll=to <level> on	6 16 0 -19 5 0 0 -3
lll=to <level> on & d:ahead	6 16 0 -20 6 0 0 -2
lll=to <seat> for	0 -1 0 12 -4 0 0 -3
lll=to <seat> for & d:ahead	0 -1 0 12 -4 0 0 -3
lll=to <seat> on	0 -12 0 0 -1 0 0 11
lll=to <seat> on & d:ahead	0 -12 0 0 -1 0 0 11
lll=to and including	0 -8 9 -4 -2 0 0 4
lll=to and including & d:ahead	0 -8 9 -4 -2 0 0 4
lll=to apply from & d:ahead	0 -14 0 2 6 0 0 3
lll=to close on	0 0 0 -3 -3 10 0 -1
lll=to close on & d:ahead	0 0 0 -3 -3 10 0 -1
lll=to come on	0 -9 0 11 0 0 0 0
lll=to come on & d:ahead	0 -9 0 11 0 0 0 0
lll=to end on	0 -15 -3 1 0 0 0 11
lll=to end on & d:ahead	0 -15 -3 1 0 0 0 11
lll=to expire on	0 -3 0 -7 0 0 0 12
lll=to expire on & d:ahead	0 -3 0 -7 0 0 0 12
lll=to last until	0 -1 0 23 -3 0 -1 -18
lll=to last until & d:ahead	0 -1 0 21 -3 0 -1 -16
lll=truce , until	9 0 0 6 0 0 0 -14
lll=truce , until & d:ahead	9 0 0 6 0 0 0 -14
lll=truce end on	0 -10 0 -8 -2 0 0 18
lll=truce end on & d:ahead	0 -10 0 -8 -2 0 0 18
lll=truce lapse on	0 0 0 8 0 0 0 -6
lll=truce lapse on & d:ahead	0 0 0 8 0 0 0 -6
lll=truce run out	0 0 0 9 0 0 0 -8
lll=until <day-ahead> ,	0 -3 0 12 0 0 0 -5
lll=until <day-ahead> , & d:ahead	0 -3 0 12 0 0 0 -5
lll=until midnight on	0 0 0 13 -1 1 0 -12
lll=until midnight on & d:ahead	0 0 0 13 -1 1 0 -12
lll=was loaded before	0 11 0 -9 0 0 0 0
lll=what change on	0 -5 9 2 -1 0 0 -5
lll=what change on & d:ahead	0 -5 9 2 -1 0 0 -5
lll=which begin on	0 -9 0 -9 6 0 0 10
lll=which begin on & d:ahead	0 -9 0 -9 6 0 0 10
lll=which end on	0 10 -2 -9 -1 1 0 1
lll=which end on & d:ahead	0 10 -2 -9 -1 1 0 1
lll=which expire on	0 2 0 -10 0 0 0 10
lll=which expire on & d:ahead	0 2 0 -10 0 0 0 10
lll=will apply from	0 3 0 -11 0 0 0 6
lll=will apply from & d:ahead	0 3 0 -11 0 0 0 6
lll=will end on	0 12 0 0 -1 0 0 -8
lll=will end on & d:ahead	0 12 0 0 -1 0 0 -8
lll=will last until	0 0 0 -8 0 0 0 11
lll=will last until & d:ahead	0 0 0 -8 0 0 0 11
lll=will pay from	0 0 0 -8 7 0 0 0
lll=will pay from & d:ahead	0 0 0 -8 7 0 0 0
lll=will vote on	0 0 0 14 -14 0 0 0
lll=will vote on & d:ahead	0 0 0 14 -14 0 0 0
lll=with <level> from	0 16 0 -15 0 0 0 0
lll=with <level> from & d:ahead	0 16 0 -15 0 0 0 0
lll=with effect from	0 -4 0 9 0 0 0 0
lll=with effect from & d:ahead	0 -3 0 8 0 0 0 0
lll=would end on	0 16 0 -20 0 0 0 0
lll=would end on & d:ahead	0 16 0 -20 0 0 0 0
lll=would start on	0 5 0 -9 -1 0 0 6
lll=would start on & d:ahead	0 5 0 -9 -1 0 0 6
lr=( )	0 -8 0 20 -5 0 0 -5
lr=( ) & d:today	0 -2 0 10 -2 0 0 -1
lr=, (	0 -6 0 11 -4 0 0 0
lr=, ( & d:today	0 -5 0 9 -3 0 0 0
lr=, ,	-3 8 -15 -4 0 6 1 0
lr=, , & d:ahead	-2 16 -14 3 1 6 2 -26
lr=, , & d:today	0 -19 0 -12 -5 0 0 27
lr=, . & d:ahead	10 -1 -1 -2 -2 0 0 0
lr=, :	0 11 0 -7 2 0 0 -5
lr=, <end>	-5 -8 8 2 8 -3 -1 -1
lr=, <end> & d:ahead	-1 -21 11 15 0 0 0 -5
lr=, <end> & d:today	-1 9 -2 -10 9 0 0 2
lr=, of	6 -7 0 10 0 0 0 -7
lr=, of & d:ahead	6 -7 0 10 0 0 0 -7
lr=, —	0 2 0 9 0 0 0 -10
lr=, — & d:today	0 2 0 9 0 0 0 -10
lr=. . & d:today	0 10 0 -6 -2 0 0 0
lr=: ,	-2 11 0 1 -9 0 0 0
lr=: , & d:ahead	-2 11 0 12 -9 0 0 -15
lr=: , & d:today	0 0 0 -13 0 0 0 13
lr=: .	-1 -19 -1 -15 0 6 0 25
lr=: . & d:ahead	-1 -18 -1 -17 0 6 0 25
lr=: <end> & d:ahead	3 4 0 0 -9 0 0 0
lr=: <end> & d:today	0 -2 0 3 5 0 0 -9
lr=: is	0 0 0 -9 0 1 0 9
lr=<begin> (	0 0 0 -4 9 0 0 0
lr=<begin> ( & d:today	0 0 0 -8 9 0 0 0
lr=<begin> ,	-1 -9 9 7 -7 0 -2 0
lr=<begin> , & d:ahead	-11 -8 9 9 -5 0 -1 0
lr=<begin> -	0 -13 0 11 -5 0 0 5
lr=<begin> .	0 0 -12 -4 0 4 -1 5
lr=<begin> . & d:ahead	0 3 -11 -8 1 4 -1 6
lr=<begin> . & d:today	0 -8 0 10 -4 0 0 0
lr=<begin> :	-5 -1 0 13 -3 -1 -2 -5
lr=<begin> : & d:ahead	-5 -1 0 14 -7 -1 -2 -2
lr=<begin> <end>	0 1 7 -9 0 7 9 -4
lr=<begin> <end> & d:ahead	3 -14 8 -15 12 8 11 -5
lr=<begin> <end> & d:today	-3 13 0 4 -20 0 0 0
lr=<begin> <level>	0 11 0 0 -2 0 0 -10
lr=<begin> <name> & d:ahead	3 2 6 -10 0 0 0 -1
lr=<begin> <number>	0 0 0 -12 16 0 0 -5
lr=<begin> <number> & d:ahead	0 2 0 -14 16 0 0 -5
lr=<begin> at	2 -9 1 -20 12 0 0 7
lr=<begin> at & d:ahead	0 -8 0 -11 16 0 0 0
lr=<begin> at & d:today	2 0 1 -11 0 0 0 6
lr=<begin> is	10 0 0 -23 -3 0 0 12
lr=<begin> is & d:ahead	10 0 0 -21 -7 0 1 8
lr=<begin> it	0 10 0 12 -8 0 0 -18
lr=<begin> it & d:ahead	0 12 0 5 -5 0 0 -14
lr=<begin> of	0 -11 0 8 4 0 0 -4
lr=<begin> of & d:ahead	0 -11 0 8 4 0 0 -4
lr=<begin> the	-3 10 -1 0 3 5 0 -13
lr=<begin> the & d:ahead	-3 5 0 0 0 6 0 -10
lr=<begin> they	0 -9 0 13 -2 0 0 -1
lr=<begin> they & d:ahead	0 -6 0 13 -2 0 0 -1
lr=<begin> — & d:today	0 -8 0 13 0 0 0 -1
lr=<level> ,	0 6 0 2 0 0 0 -8
lr=<level> , & d:ahead	0 9 0 -2 0 0 0 -7
lr=<level> .	0 4 0 7 -3 0 0 -14
lr=<name> <end>	0 -3 0 9 0 0 0 -1
lr=<number> ,	0 2 0 0 6 0 0 -10
lr=<number> , & d:ahead	0 1 0 -4 8 0 0 -6
lr=<number> .	0 11 0 -12 2 0 0 0
lr=<number> . & d:ahead	0 7 0 -14 -5 0 0 10
lr=<number> . & d:today	0 4 0 0 7 0 0 -13
lr=<seat> .	0 -3 0 19 -9 0 0 -5
lr=<seat> . & d:ahead	0 -3 0 17 -8 0 0 -4
lr=about ,	0 7 0 -12 0 0 0 5
lr=about , & d:ahead	0 7 0 -12 0 0 0 5
lr=after . & d:ahead	0 -6 0 12 -9 0 0 3
lr=after <end>	0 -13 0 3 11 0 0 -1
lr=after <end> & d:ahead	0 -13 0 3 11 0 0 -1
lr=after ?	0 -6 0 -9 0 0 0 17
lr=after ? & d:ahead	0 -6 0 -9 0 0 0 17
lr=again .	0 -3 0 -5 10 0 0 0
lr=again . & d:ahead	0 -2 0 -5 10 0 0 0
lr=and ,	0 -12 0 -5 6 0 0 9
lr=and , & d:ahead	0 -12 0 -5 6 0 0 9
lr=apply .	0 -6 0 9 0 0 0 0
lr=as .	0 -2 0 -8 0 0 0 11
lr=back .	0 4 0 2 0 0 0 -8
lr=back . & d:ahead	0 6 0 1 0 0 0 -8
lr=before ,	0 8 0 -16 4 1 0 1
lr=before , & d:ahead	0 8 0 -16 4 1 0 1
lr=before <end>	0 0 -9 0 0 0 3 2
lr=before <end> & d:ahead	0 0 -9 0 0 0 3 2
lr=before and	0 4 0 2 -11 0 0 0
lr=before and & d:ahead	0 9 0 -1 -8 0 0 0
lr=before are	0 0 3 7 -10 0 0 0
lr=before are & d:ahead	0 -2 4 9 -8 0 0 0
lr=begin ,	0 11 0 -12 0 0 0 0
lr=begin , & d:ahead	0 12 0 -13 0 0 0 0
lr=begin . & d:ahead	0 11 0 -7 0 0 0 0
lr=begin . & d:today	0 -6 0 9 0 0 0 -1
lr=by ,	0 -2 0 -10 4 1 0 1
lr=by , & d:ahead	0 -2 0 -11 4 1 0 1
lr=by .	-12 5 6 8 -13 -1 5 -10
lr=by . & d:ahead	-11 5 6 7 -12 -1 5 -10
lr=by <end>	3 -2 -3 3 -1 -2 13 -17
lr=by <end> & d:ahead	3 -2 -3 3 -1 -2 13 -17
lr=by are	0 -7 0 -7 17 0 0 0
lr=by are & d:ahead	0 -7 0 -7 17 0 0 0
lr=by night	0 0 0 10 0 0 -7 0
lr=by night & d:ahead	0 0 0 10 0 0 -7 0
lr=by the	0 -2 0 5 8 0 0 -13
lr=by the & d:ahead	0 -2 0 5 8 0 0 -13
lr=come ,	0 11 0 -4 0 0 0 -5
lr=come , & d:ahead	0 11 0 -4 0 0 0 -5
lr=due .	0 5 0 -10 6 0 0 0
lr=due . & d:ahead	0 6 0 -12 7 0 0 0
lr=end . & d:ahead	0 -8 0 15 -3 0 0 -9
lr=end . & d:today	0 9 0 -5 0 0 0 0
lr=end <end>	0 0 0 -13 0 0 0 13
lr=end <end> & d:ahead	0 0 0 -13 0 0 0 13
lr=for ,	0 0 0 -1 -10 0 0 8
lr=for , & d:ahead	0 0 0 -1 -10 0 0 8
lr=for .	-2 12 -1 -13 7 6 -1 -5
lr=for . & d:ahead	-2 9 -1 -14 10 6 -1 -4
lr=for <end>	0 -4 0 2 -1 0 -1 10
lr=for <end> & d:ahead	0 -4 0 2 -1 0 -1 10
lr=for in	0 -3 0 14 -3 0 0 0
lr=for in & d:ahead	0 -3 0 14 -3 0 0 0
lr=force .	0 11 0 -3 0 0 0 -9
lr=friday ,	0 4 0 -10 0 0 0 5
lr=from 's	0 13 0 -13 0 0 0 0
lr=from )	0 18 0 -17 0 0 0 0
lr=from ) & d:ahead	0 18 0 -18 0 0 0 0
lr=from ,	2 -16 -6 14 -4 5 0 3
lr=from , & d:ahead	2 -12 -6 9 -4 5 0 4
lr=from .	12 -5 -8 2 9 -4 -2 -7
lr=from . & d:ahead	10 -8 -8 4 11 -4 -2 -6
lr=from :	4 3 0 -12 -6 0 0 11
lr=from : & d:ahead	4 4 0 -13 -6 0 0 11
lr=from <end>	-12 4 -9 12 -5 -3 -4 -9
lr=from <end> & d:ahead	-11 1 -9 15 -6 -3 -4 -7
lr=from <name> & d:ahead	0 8 0 -5 2 0 0 -7
lr=from a	0 -20 0 15 2 0 0 0
lr=from a & d:ahead	0 -19 0 20 -1 0 0 0
lr=from at	0 8 0 -9 0 0 0 0
lr=from at & d:ahead	0 8 0 -9 0 0 0 0
lr=from for	0 10 0 -3 -7 2 0 0
lr=from for & d:ahead	0 10 0 -3 -7 2 0 0
lr=from our & d:ahead	0 -7 0 9 0 0 0 0
lr=from the	-3 0 0 7 -6 0 0 -1
lr=from the & d:ahead	-3 -2 0 10 -6 0 0 -1
lr=from they	0 14 0 -14 0 0 0 0
lr=from they & d:ahead	0 10 0 -9 0 0 0 0
lr=from to	0 -1 -1 -2 -8 0 0 14
lr=from to & d:ahead	0 -1 -1 -3 -8 0 0 14
lr=from unless	-5 -5 0 0 0 2 0 9
lr=from unless & d:ahead	-5 -5 0 0 0 2 0 9
lr=from until	0 -8 0 12 -3 0 0 0
lr=from until & d:ahead	0 -7 0 11 -3 0 0 0
lr=gave as	0 -8 0 10 -1 0 0 0
lr=gave as & d:ahead	0 -8 0 10 -1 0 0 0
lr=happen ?	0 0 0 14 0 0 0 -14
lr=including .	0 0 0 -8 0 0 0 9
lr=including . & d:ahead	0 0 0 -8 0 0 0 9
lr=is ,	0 5 0 3 -3 0 3 -13
lr=is .	-2 -2 0 -13 12 0 7 0
lr=is . & d:ahead	-2 -1 0 -13 13 0 7 0
lr=is <end>	0 -2 0 -1 -17 -2 -5 19
lr=is <end> & d:ahead	0 -2 0 -1 -17 -2 -5 19
lr=it ,	0 8 0 2 1 0 0 -14
lr=it , & d:ahead	0 8 0 1 1 0 0 -14
lr=lapse ,	0 0 4 -11 0 0 0 7
lr=meet .	0 0 0 -11 5 0 0 8
lr=meet . & d:ahead	0 0 0 -12 5 0 0 9
lr=not .	-9 -2 0 -1 0 0 0 13
lr=not . & d:ahead	-9 -2 0 -3 0 0 0 14
lr=of :	0 0 0 -7 9 0 0 0
lr=of : & d:ahead	0 -5 0 -2 9 0 0 0
lr=of <end> & d:ahead	-3 9 -1 4 -6 0 -1 -3
lr=of for	-3 0 0 -5 0 0 2 9
lr=of for & d:ahead	-3 0 0 -5 0 0 2 9
lr=of it	0 -9 0 11 0 0 0 0
lr=of it & d:ahead	0 -9 0 11 0 0 0 0
lr=of on	-3 -3 0 11 0 0 0 0
lr=of on & d:ahead	-3 -3 0 11 0 0 0 0
lr=on , & d:today	0 -10 0 4 -3 0 0 3
lr=on .	0 2 -5 -12 4 7 1 9
lr=on . & d:ahead	0 -1 -4 -10 3 7 1 11
lr=on <end>	9 3 0 4 6 1 -24 -18
lr=on <end> & d:ahead	9 3 0 3 6 1 -24 -17
lr=on <name>	-4 -10 -5 11 5 0 0 0
lr=on <name> & d:ahead	-4 -10 -5 11 5 0 0 0
lr=on <person>	0 -3 0 9 -1 0 0 0
lr=on ?	6 13 -1 -20 7 0 0 1
lr=on ? & d:ahead	6 13 -1 -20 7 0 0 1
lr=on and	0 5 10 -11 -2 -1 5 4
lr=on and & d:ahead	0 3 10 -10 -2 -1 5 4
lr=on as	0 -9 2 13 -1 0 0 -5
lr=on as & d:ahead	0 -9 2 13 -1 0 0 -5
lr=on at	0 -1 0 9 -1 0 0 -2
lr=on both	0 1 0 -11 8 0 0 0
lr=on both & d:ahead	0 1 0 -11 8 0 0 0
lr=on by	1 -8 0 9 -7 0 0 1
lr=on by & d:ahead	1 -8 0 8 -7 0 0 1
lr=on evening	0 9 0 -2 0 0 0 -4
lr=on evening & d:ahead	0 9 0 -2 0 0 0 -3
lr=on for	3 -2 0 11 -6 0 0 -4
lr=on for & d:ahead	3 -2 0 9 -5 0 0 -3
lr=on in	6 5 0 -11 11 0 0 -7
lr=on in & d:ahead	6 6 0 -3 0 0 0 -10
lr=on in & d:today	0 0 0 -12 11 0 0 2
lr=on is	0 -6 0 11 0 0 0 -4
lr=on is & d:ahead	0 -6 0 11 0 0 0 -4
lr=on it	0 1 0 -16 0 0 7 10
lr=on it & d:ahead	0 1 0 -13 0 0 7 7
lr=on morning	0 -4 0 8 2 0 0 -6
lr=on mr	0 -9 0 10 0 0 0 0
lr=on mr & d:ahead	0 -9 0 10 0 0 0 0
lr=on next	0 0 0 -15 2 0 0 11
lr=on next & d:ahead	0 0 0 -15 2 0 0 11
lr=on the	-9 2 0 2 -9 0 -1 2
lr=on the & d:ahead	-9 2 0 2 -9 0 -1 2
lr=on there	0 -6 0 9 0 0 0 -1
lr=on there & d:ahead	0 -6 0 9 0 0 0 -1
lr=on to	0 -10 0 18 -5 0 0 -3
lr=on to & d:ahead	0 -8 0 15 -4 0 0 -2
lr=on will	0 -11 -1 14 0 0 0 0
lr=on will & d:ahead	0 -11 -1 14 0 0 0 0
lr=on without	0 -10 0 6 0 0 0 2
lr=on without & d:ahead	0 -10 0 9 0 0 0 0
lr=out ,	0 -6 0 15 -1 0 0 -4
lr=out .	0 4 0 -10 0 0 0 10
lr=out . & d:ahead	0 -5 0 -2 0 0 0 9
lr=over .	0 0 0 -8 0 0 0 9
lr=pay ,	0 -14 0 15 0 0 0 -3
lr=pay .	0 8 0 -10 0 0 0 0
lr=sign . & d:ahead	0 -1 0 13 0 0 0 -9
lr=since ,	7 -17 0 14 -1 0 0 -8
lr=since , & d:ahead	8 -15 0 12 0 0 0 -8
lr=since .	-3 9 0 3 0 0 0 -12
lr=since . & d:ahead	-3 0 0 13 0 0 0 -11
lr=since . & d:today	0 9 0 -9 0 0 0 0
lr=start ,	0 -10 0 14 0 0 0 -1
lr=start , & d:ahead	0 -8 0 12 0 0 0 -1
lr=telephone .	0 4 0 -14 -2 0 0 13
lr=telephone . & d:today	0 0 0 -12 0 0 0 13
lr=the ,	2 3 2 5 -10 -6 0 -5
lr=the , & d:ahead	2 3 2 2 -9 -6 0 -1
lr=the .	-10 5 13 1 -5 -1 -4 -1
lr=the . & d:ahead	-10 6 13 1 -5 -1 -4 -1
lr=the :	3 -5 0 -14 0 0 3 12
lr=the : & d:ahead	3 -5 0 -14 0 0 3 12
lr=the ;	0 7 0 8 0 0 -5 -11
lr=the ; & d:ahead	0 7 0 8 0 0 -5 -11
lr=the <number>	-5 0 -3 19 0 0 0 -8
lr=the <number> & d:ahead	-5 0 -3 19 0 0 0 -8
lr=the ?	0 -20 0 25 -4 0 0 -5
lr=the ? & d:ahead	0 -20 0 25 -4 0 0 -5
lr=the and	0 -3 0 -2 9 0 0 0
lr=the and & d:ahead	0 -3 0 -2 9 0 0 0
lr=the it	0 2 0 -8 0 0 4 0
lr=the it & d:ahead	0 2 0 -8 0 0 4 0
lr=the next	0 0 0 2 5 0 0 -10
lr=the next & d:ahead	0 0 0 2 5 0 0 -10
lr=the they	0 -7 0 0 0 0 0 8
lr=the they & d:ahead	0 -7 0 0 0 0 0 8
lr=the to	0 13 0 0 5 0 -7 -12
lr=the to & d:ahead	0 13 0 0 5 0 -7 -12
lr=the we	0 0 0 -3 0 0 9 -3
lr=the we & d:ahead	0 0 0 -3 0 0 9 -3
lr=through <end>	0 -1 0 -9 0 0 0 12
lr=through <end> & d:ahead	0 -1 0 -9 0 0 0 12
lr=till . & d:ahead	5 -3 0 -10 0 7 0 1
lr=to )	0 8 0 -13 2 0 0 3
lr=to ) & d:ahead	0 8 0 -13 2 0 0 3
lr=to ,	0 -2 4 -13 10 -4 0 6
lr=to , & d:ahead	0 -2 4 -13 10 -4 0 6
lr=to .	6 2 12 -10 -6 2 -1 -2
lr=to . & d:ahead	6 2 12 -10 -6 2 -1 -3
lr=to :	0 0 -1 12 0 0 0 -8
lr=to <end>	3 -11 -10 10 -2 3 -3 0
lr=to <end> & d:ahead	3 -14 -10 10 -2 3 -3 0
lr=to it	3 10 0 0 0 0 0 -11
lr=to it & d:ahead	3 10 0 0 0 0 0 -11
lr=until )	0 -8 0 -5 0 0 0 15
lr=until ) & d:ahead	0 -8 0 -5 0 0 0 15
lr=until ,	-1 -4 1 -5 9 0 0 5
lr=until .	8 7 -1 -4 1 -1 -2 -7
lr=until . & d:ahead	8 7 -1 -5 1 -1 -2 -7
lr=until :	6 -17 0 10 -2 0 0 0
lr=until : & d:ahead	6 -17 0 10 -2 0 0 0
lr=until ;	-2 1 2 -6 -10 0 0 8
lr=until ; & d:ahead	-2 1 2 -6 -10 0 0 8
lr=until <end>	-10 6 8 6 0 -3 1 -13
lr=until <end> & d:ahead	-10 6 8 6 0 -3 1 -13
lr=until <level>	0 17 0 -8 0 0 0 -11
lr=until <level> & d:ahead	0 17 0 -8 0 0 0 -11
lr=until <name>	0 -9 0 0 0 0 0 8
lr=until <name> & d:ahead	0 -9 0 0 0 0 0 8
lr=until ?	0 -6 0 10 0 0 0 0
lr=until ? & d:ahead	0 -6 0 10 0 0 0 0
lr=until and	0 -10 2 1 -3 0 0 9
lr=until and & d:ahead	0 -10 2 1 -3 0 0 9
lr=until at	0 9 0 -7 -1 3 -1 -2
lr=until at & d:ahead	0 9 0 -7 -1 3 -1 -2
lr=until for	0 -9 3 3 0 0 0 0
lr=until for & d:ahead	0 -9 3 3 0 0 0 0
lr=until from	0 -6 0 13 0 0 0 -3
lr=until it	0 -11 0 3 0 0 0 4
lr=until it & d:ahead	0 -11 0 3 0 0 0 5
lr=until its	0 -10 0 -3 0 0 0 12
lr=until its & d:ahead	0 -10 0 -3 0 0 0 12
lr=until next & d:ahead	-1 0 1 -11 -2 0 0 13
lr=until night	0 0 0 -14 0 0 7 9
lr=until night & d:ahead	0 0 0 -14 0 0 7 9
lr=until of	-4 9 0 -8 -4 -1 0 11
lr=until of & d:ahead	-4 9 0 -8 -4 -1 0 11
lr=until they	0 0 0 10 0 0 0 -8
lr=until they & d:ahead	0 0 0 10 0 0 0 -8
lr=until to	-4 0 0 1 2 3 0 -8
lr=until to & d:ahead	-4 0 0 1 2 3 0 -8
lr=vote .	0 0 0 -5 11 0 0 -5
lr=wednesday <end>	0 -1 0 -7 11 0 0 0
lr=wednesday <end> & d:today	0 -2 0 -7 11 0 0 0
lr=— <end> & d:today	0 -7 0 11 -2 0 0 -1
nc2=bear	0 7 -5 -8 0 -1 -14 10
nc2=begin	0 -11 8 -2 9 1 -10 6
nc2=deny	-8 -6 5 11 0 0 0 0
nc2=down	0 -8 14 -1 3 0 -13 2
nc2=end	-8 -6 -14 32 -21 0 -5 -3
nc2=renew	-10 -12 6 8 10 -2 0 -4
nc2=return	0 -1 0 16 -1 0 -12 -3
nc2=say	16 0 0 -14 0 -3 0 4
nc2=sell	-6 6 0 -9 -8 6 0 8
nc2=sign	-2 -1 0 10 -14 0 -8 4
nc2=suspend	5 -15 0 26 -17 0 -3 -1
nc2=target	0 5 -4 -10 11 3 -14 2
nc2=threaten	0 1 0 -7 1 0 -5 10
nc2=up	-4 -4 3 -3 -10 0 0 15
nct2=bear future	0 2 0 4 1 0 0 -11
nct2=bear gerund	0 25 0 -21 -3 0 0 -1
nct2=bear modal	0 4 0 -10 8 0 0 -2
nct2=bear past	0 -11 0 8 0 0 0 0
nct2=bear present	4 -4 -1 0 -6 0 -10 12
nct2=begin modal	-1 17 0 -11 2 3 -7 -2
nct2=begin participle-passive	0 -7 0 9 0 0 0 -1
nct2=begin past	0 -14 7 18 -4 0 -3 0
nct2=begin present	3 -9 5 -5 17 -5 -5 0
nct2=buy gerund	0 -10 0 11 0 0 0 0
nct2=down infinitive	0 5 0 -10 0 0 0 5
nct2=down modal	0 8 0 -2 3 0 0 -13
nct2=down present	0 -17 9 3 3 0 -11 8
nct2=end future	0 -1 0 -2 -2 0 0 10
nct2=end future-passive	0 -6 0 11 -2 0 0 -1
nct2=end modal	0 0 0 -5 -8 0 0 17
nct2=end past	0 -9 -7 28 -3 0 0 -11
nct2=end present	-4 17 -6 1 -1 -1 -2 -9
nct2=end present-passive	0 -4 0 9 0 0 0 -2
nct2=impose future	0 0 0 -19 13 2 8 -1
nct2=impose future-passive	0 -14 -4 20 -11 0 0 7
nct2=impose infinitive	0 -4 0 -7 8 0 6 0
nct2=impose modal	-6 -5 0 19 -14 0 4 0
nct2=impose modal-passive	0 2 0 -2 8 2 -2 -7
nct2=impose participle-passive	0 -2 0 4 -11 1 2 0
nct2=impose past	0 10 2 -6 0 0 -8 -1
nct2=impose past-passive	0 0 0 -12 0 0 0 11
nct2=impose perfect	-2 -18 7 18 -2 0 0 -4
nct2=impose present	10 7 -9 3 -16 -2 -1 -2
nct2=impose present-passive	-3 -17 1 1 8 0 -2 15
nct2=lack future	0 2 0 9 0 0 0 -11
nct2=lack present	0 -7 0 1 -5 0 0 9
nct2=lack present-passive	0 0 0 -10 5 0 0 5
nct2=propose modal	0 -14 0 0 7 0 0 3
nct2=propose past-passive	0 -8 0 12 0 0 0 -2
nct2=propose present	-1 15 0 -20 -11 0 0 15
nct2=renew future-passive	0 -1 -2 0 -5 0 0 13
nct2=renew modal-passive	0 1 8 5 4 0 0 -17
nct2=renew participle-passive	0 -8 7 -17 11 0 0 6
nct2=renew past-passive	0 0 0 15 0 0 0 -14
nct2=renew perfect-passive	0 12 -2 -4 0 0 0 -2
nct2=renew present	0 -4 0 10 6 0 0 -11
nct2=renew present-passive	-6 -14 2 -2 0 0 0 18
nct2=return present	0 -6 0 21 -11 0 -5 -5
nct2=say future	0 0 0 -4 -3 0 0 11
nct2=say modal	0 0 -1 -7 14 0 -2 -1
nct2=say past	12 3 5 -2 -6 0 -6 -1
nct2=say perfect	0 0 1 -8 0 0 3 0
nct2=say present	5 -10 -3 8 -21 0 8 3
nct2=sell present	-3 1 0 -10 0 2 0 9
nct2=sign future	0 -2 0 11 -1 0 0 -2
nct2=sign modal	0 -9 0 16 -5 0 0 0
nct2=sign participle-passive	0 21 0 -11 -6 0 0 -1
nct2=sign past	0 -10 0 0 3 -1 0 12
nct2=sign perfect	0 -5 0 18 -7 0 0 -7
nct2=stay future	0 15 -5 3 -11 0 -1 -7
nct2=stay future-passive	0 -1 0 -14 0 0 0 16
nct2=stay gerund	0 0 0 -1 -3 0 0 10
nct2=stay modal	0 -20 0 -9 15 6 6 2
nct2=stay modal-passive	0 0 0 8 0 0 0 -5
nct2=stay participle-passive	6 11 0 -2 0 0 0 -14
nct2=stay past	-1 -5 0 19 -12 0 0 -3
nct2=stay present	10 9 0 -7 5 3 -13 -6
nct2=suspend modal	0 10 0 -9 -9 0 0 10
nct2=suspend present	13 -26 1 18 -9 0 0 -1
nct2=suspend present-passive	0 -5 0 12 4 0 0 -10
nct2=target future	0 -2 0 -8 8 0 0 2
nct2=target perfect	0 -10 0 3 0 4 0 0
nct2=threaten past	0 1 0 0 11 0 -6 -7
nct2=threaten present	0 -12 0 -4 -1 0 -2 20
nct2=up future	0 7 0 -16 0 0 2 9
nct2=up past	0 -8 7 10 0 0 -2 -2
next="	-10 4 0 24 -9 -2 0 -17
next=(	-2 20 -3 -6 0 0 0 -5
next=,	13 10 9 -20 6 0 -2 4
next=-	0 -14 0 9 0 0 0 2
next=:	0 -11 0 4 6 -2 0 0
next=;	-4 -7 -3 21 -3 -2 -5 -8
next=and	-7 -3 8 16 6 -2 -4 -16
next=as	0 -8 0 18 0 0 0 -12
next=because	0 12 0 -2 -2 0 0 -4
next=or	0 -10 0 0 8 0 2 -4
next=that	-11 -6 10 -6 6 -6 -6 18
next=until	0 -24 0 25 -5 0 0 0
next=which	6 -16 0 -7 0 11 0 7
next=—	-7 7 -8 34 -26 -5 -3 -17
nhas-future	-2 -15 -12 8 -7 0 -5 27
nhas-gerund	0 7 0 -9 0 0 -1 10
nhas-infinitive	-3 -5 -1 -2 10 10 0 -4
nhas-modal	-18 -3 0 9 4 10 -2 -10
nhas-participle	0 15 4 -13 -1 0 0 -3
nhas-perfect	0 -14 5 1 0 5 0 3
nhas-pluperfect	-2 6 0 -5 -14 0 0 12
nt2=future	-8 11 -10 -9 0 0 0 5
nt2=future-not	0 -6 0 9 0 0 0 0
nt2=future-passive	0 -15 -5 5 -6 0 -1 22
nt2=future-passive-not	0 -16 0 14 0 0 0 0
nt2=gerund	0 8 0 -8 0 0 0 3
nt2=infinitive	0 5 0 -11 7 0 5 -6
nt2=modal	-13 -14 -7 6 0 8 0 6
nt2=modal-passive	0 2 0 7 10 2 -4 -21
nt2=modal-passive-not	0 9 8 -7 0 0 0 -11
nt2=participle-passive	0 8 5 -10 -1 0 1 -1
nt2=past	3 -8 4 12 -7 -4 -11 5
nt2=past-not	0 -4 0 14 -1 0 0 -2
nt2=past-passive	0 -10 0 7 0 0 4 -3
nt2=perfect	0 -17 9 5 -8 6 4 0
nt2=perfect-passive	0 4 -3 -17 3 0 -3 15
nt2=pluperfect	-1 1 0 0 -11 0 0 7
nt2=present-passive	-8 -21 1 1 7 0 -5 20
nt2=present-passive-not	0 -12 0 0 12 0 0 0
nv0-none	-4 0 4 13 0 -5 -18 -5
nv1-none	-4 0 4 13 0 -5 -18 -5
nv2-none	6 9 3 1 9 -21 -18 -12
nv2=add	0 11 0 -7 -5 0 0 0
nv2=agree	-1 -2 0 -6 0 0 0 13
nv2=announce	3 8 0 -4 4 0 -6 -9
nv2=answer	0 -16 0 0 -1 0 6 8
nv2=apply	0 -8 0 -5 0 0 0 16
nv2=be	-14 0 -11 5 13 3 0 -12
nv2=bear	0 -1 0 12 -2 0 0 -7
nv2=bring	0 11 0 2 -1 0 0 -16
nv2=call	0 -21 0 15 7 0 0 0
nv2=carry	0 0 0 -5 0 0 0 10
nv2=charge	0 -12 0 0 11 0 -5 9
nv2=clear	0 10 0 -6 -6 0 0 2
nv2=come	0 -9 9 1 4 0 -4 0
nv2=confirm	0 -7 0 10 0 0 0 0
nv2=demand	0 12 0 -1 -10 0 0 0
nv2=end	-1 -1 -9 26 -15 -1 0 -8
nv2=enter	0 0 0 4 9 0 -3 -14
nv2=expect	0 -4 0 -4 2 0 -9 13
nv2=expire	0 -4 0 -4 -1 0 0 13
nv2=extend	0 -18 -2 8 0 0 0 8
nv2=fix	0 9 0 -14 0 0 0 5
nv2=go	-2 6 3 -7 -2 0 -7 5
nv2=halve	0 -11 7 2 0 0 0 0
nv2=have	-3 24 -4 -9 -6 0 19 -15
nv2=impose	0 -17 0 7 0 0 6 1
nv2=keep	0 -9 0 1 0 0 0 8
nv2=know	0 -12 -1 2 3 0 0 5
nv2=let	0 4 0 9 -1 0 0 -13
nv2=levy	0 11 0 -14 0 0 0 2
nv2=lower	0 0 0 -7 0 0 0 11
nv2=make	9 12 0 -15 0 0 0 -6
nv2=meet	0 -5 0 -8 8 0 0 9
nv2=need	0 -13 0 2 0 0 0 10
nv2=other	0 -7 7 1 10 4 2 -19
nv2=pay	4 8 0 -1 -10 0 0 -3
nv2=plan	0 3 0 6 -3 2 0 -10
nv2=prolong	-5 -4 -7 10 -4 0 0 2
nv2=promise	0 8 6 -11 0 0 3 -6
nv2=publish	0 -11 1 12 -5 0 0 0
nv2=put	-1 -23 0 12 15 0 -1 0
nv2=reach	0 -9 0 4 3 0 0 0
nv2=refund	0 -7 0 12 -3 0 0 -1
nv2=remain	0 -1 0 9 0 0 0 -5
nv2=renew	-2 3 17 -12 14 0 0 -18
nv2=replace	0 11 -1 0 0 0 0 -8
nv2=report	0 0 0 -7 9 0 0 0
nv2=resume	0 -6 0 18 0 0 -1 -9
nv2=rule	-8 -6 5 10 0 0 0 0
nv2=run	0 12 1 -14 -12 7 -3 2
nv2=say	13 5 5 -13 -5 0 7 -4
nv2=see	0 -9 0 11 0 0 0 0
nv2=set	0 13 0 -11 0 0 0 0
nv2=shelve	0 -9 0 12 0 0 0 -1
nv2=sign	0 9 0 4 -7 3 0 -13
nv2=start	0 0 0 3 6 0 0 -8
nv2=stay	10 -8 0 9 -8 0 0 -1
nv2=suspend	-9 -2 0 7 -4 0 0 4
nv2=tell	-4 0 -1 17 -12 0 0 -5
nv2=think	0 16 0 -7 -2 0 0 -5
nv2=threaten	0 11 0 0 -4 0 -7 -2
nv2=wait	0 6 0 6 -5 0 0 -8
nv2=warn	0 -7 0 -8 5 0 0 12
nv2=write	7 -5 0 -14 2 0 -1 12
nvt2=add future	0 10 0 -8 0 0 0 0
nvt2=agree perfect	0 -8 0 15 0 0 0 -4
nvt2=agree present	0 2 0 -21 3 0 0 12
nvt2=answer present	0 -7 0 10 0 0 0 0
nvt2=apply present	0 -5 0 -4 0 0 0 12
nvt2=ask past	0 0 0 3 4 0 0 -10
nvt2=be future	0 15 0 1 -14 0 -1 -6
nvt2=be modal	0 -23 0 -1 14 0 6 0
nvt2=be past	0 -3 0 14 -11 0 0 0
nvt2=be present	-9 9 -6 -7 18 5 -3 -11
nvt2=begin past	0 -9 0 0 0 0 0 6
nvt2=begin present	0 6 0 0 3 0 0 -10
nvt2=buy gerund	0 -10 0 11 0 0 0 0
nvt2=call past	0 -16 0 14 0 0 0 0
nvt2=charge perfect	0 -10 0 0 9 0 0 0
nvt2=charge present	0 -10 0 5 0 0 0 6
nvt2=clear present	0 10 0 -6 -6 0 0 2
nvt2=come modal	0 9 0 0 0 0 0 -11
nvt2=come present	0 -17 10 5 3 0 -4 1
nvt2=continue future	0 0 0 -12 0 0 0 13
nvt2=demand present	0 12 0 -1 -10 0 0 0
nvt2=end future	0 -4 0 -2 0 0 0 9
nvt2=end modal	0 0 0 -6 -5 0 0 14
nvt2=end past	0 0 -7 17 -2 0 0 -10
nvt2=end present	0 3 0 14 -4 0 0 -13
nvt2=enter present	0 3 0 4 2 0 -3 -11
nvt2=expect present	0 -3 0 -6 3 0 -9 14
nvt2=expire present	0 -1 0 -4 0 0 0 11
nvt2=extend present	0 -9 2 2 0 0 0 4
nvt2=fix present	0 1 0 -9 0 0 0 5
nvt2=get past	0 -11 0 0 4 0 0 7
nvt2=go modal	0 17 0 -2 0 1 -5 -9
nvt2=go present	0 -4 -2 -2 1 0 0 9
nvt2=halve present	0 -11 0 12 0 0 0 0
nvt2=have present	-3 19 -4 -5 -13 0 19 -13
nvt2=hold present	2 -8 0 11 0 0 0 -3
nvt2=hope present	0 -1 0 -12 8 0 4 0
nvt2=impose future	0 -9 0 10 0 0 0 0
nvt2=know present	0 -11 0 -1 4 0 0 8
nvt2=leave modal	0 -8 0 13 -2 0 0 -1
nvt2=leave participle	0 -1 0 -3 0 0 -2 9
nvt2=let modal	0 0 0 11 0 0 0 -9
nvt2=lower past	0 -2 0 -7 0 0 0 11
nvt2=make participle	6 11 0 -4 0 0 0 -13
nvt2=need present	0 -6 0 -5 0 0 0 11
nvt2=other past	0 -11 0 3 0 0 5 0
nvt2=other perfect	0 0 2 -11 6 3 0 -2
nvt2=other present	0 0 6 5 1 0 0 -16
nvt2=pay modal	0 12 0 -3 0 0 0 -9
nvt2=pay perfect	0 18 0 -6 0 0 0 -11
nvt2=pay present	5 -26 0 10 -2 0 0 15
nvt2=prolong modal	0 12 0 5 0 0 0 -15
nvt2=prolong present	-3 -9 0 5 0 0 0 6
nvt2=promise past	0 11 0 -11 0 0 0 0
nvt2=put future	0 -10 0 4 6 0 0 0
nvt2=put perfect	0 -14 0 4 7 0 0 0
nvt2=renew modal	0 -6 11 0 0 0 0 -1
nvt2=replace present	0 10 -1 -1 0 0 0 -5
nvt2=return present	0 0 0 9 -10 0 -1 0
nvt2=rise future	0 -1 0 -8 0 0 0 11
nvt2=run present	0 13 1 -8 -10 0 -3 0
nvt2=say modal	0 -1 0 -16 15 0 -2 5
nvt2=say past	5 1 10 -2 -11 0 1 -1
nvt2=say present	8 6 -2 4 -18 0 9 -14
nvt2=sign participle	0 -3 0 10 0 0 0 -5
nvt2=sign present	0 -6 0 11 0 0 0 -4
nvt2=stand present	0 14 0 -12 0 0 0 0
nvt2=stay present	10 -19 2 16 -8 0 0 -3
nvt2=tell past	-4 0 -1 10 -10 0 0 0
nvt2=tell present	0 0 0 10 0 0 0 -7
nvt2=warn past	0 1 0 0 11 0 -6 -10
nvt2=write past	10 -6 0 -13 2 0 0 10
o:act=agree	0 0 0 -3 -4 0 20 -7
o:act=aim	0 5 0 -8 -6 0 9 0
o:act=be	8 -3 -10 1 -9 0 8 0
o:act=begin	2 0 -4 4 2 -7 -10 -1
o:act=believe	0 0 0 17 -1 0 0 -13
o:act=bring	-1 -2 0 12 0 0 -3 -4
o:act=buy	0 0 0 12 -1 0 0 -7
o:act=call	2 4 0 4 0 0 0 -13
o:act=clear	0 0 -4 0 -3 0 0 9
o:act=climb	0 -10 0 12 0 0 0 0
o:act=collect	0 11 0 -9 0 0 0 2
o:act=conclude	0 -14 0 -3 0 0 8 3
o:act=continue	0 5 0 14 -6 0 0 -13
o:act=debate	0 0 0 -16 18 0 0 0
o:act=declare	0 7 0 5 0 0 0 -13
o:act=discuss	0 -8 0 8 -16 0 0 11
o:act=end	0 0 -9 14 -10 -7 -12 0
o:act=exempt	0 -12 7 12 -7 0 0 -4
o:act=expect	0 6 0 -2 3 0 -11 2
o:act=extend	-9 0 3 0 -7 1 0 3
o:act=grant	-6 4 8 2 -8 0 0 -5
o:act=halve	0 13 0 -9 0 0 0 0
o:act=import	0 -11 7 -1 -4 0 0 9
o:act=introduce	8 -20 0 9 0 0 0 2
o:act=jump	0 -5 0 -4 8 0 0 1
o:act=leave	-1 -3 -1 2 -5 0 -7 13
o:act=let	4 -16 0 13 0 7 0 -5
o:act=levy	0 15 0 -6 0 0 0 -3
o:act=look	0 -11 0 -1 7 0 0 0
o:act=need	12 -4 0 4 -9 0 -5 0
o:act=negotiate	0 -10 0 5 -5 0 12 -7
o:act=no verb	-8 -2 2 10 3 -15 -14 1
o:act=order	0 0 0 8 -6 0 0 -7
o:act=pass	0 4 0 0 -9 1 0 0
o:act=pay	-8 -5 -7 18 -6 -7 -9 0
o:act=post	0 -15 0 0 15 0 0 -5
o:act=propose	0 -11 0 4 4 0 -1 1
o:act=put	0 15 -4 1 -13 5 -9 -6
o:act=raise	0 4 0 -5 -11 0 0 9
o:act=receive	0 -2 0 -5 13 0 0 -2
o:act=remain	-2 -8 -3 14 0 0 5 -7
o:act=reply	0 -3 0 -9 8 0 3 0
o:act=report	0 -12 0 2 11 0 -2 -4
o:act=require	14 -5 0 -4 0 0 0 -4
o:act=review	0 -4 0 12 0 0 0 -1
o:act=rise	0 9 0 3 -3 0 0 -15
o:act=run	-17 -4 0 4 0 5 -3 1
o:act=say	-13 0 1 1 -1 -4 -4 9
o:act=see	0 1 0 7 -11 0 0 0
o:act=sell	0 4 0 1 -12 9 0 -5
o:act=set	0 -11 0 12 -3 9 1 -17
o:act=settle	0 -9 0 0 5 0 8 -6
o:act=sign	3 0 4 5 0 0 -11 -3
o:act=sit	0 -11 0 17 2 0 0 -16
o:act=step	0 11 0 -2 -4 0 0 -2
o:act=think	0 0 0 -2 -7 0 -2 12
o:act=want	0 -5 0 -8 2 0 12 1
o:act=write	0 -11 6 1 0 2 0 0
o:add on ahead	4 10 0 -8 0 0 0 -7
o:agree the ahead	0 0 0 -13 0 0 14 0
o:announce for ahead	0 11 0 -8 0 0 0 0
o:announce on ahead	-6 -12 -1 7 13 0 0 2
o:answer by ahead	0 -3 0 -12 10 0 3 0
o:approve before ahead	0 0 0 -14 14 0 0 0
o:approve on ahead	0 -10 0 13 3 0 0 -10
o:ask by ahead	0 -2 0 11 -6 0 0 0
o:be  ahead	9 12 -1 -18 -13 0 0 2
o:be after ahead	0 6 0 -19 11 0 0 0
o:be back ahead	0 11 0 0 0 0 0 -9
o:be before ahead	0 -14 3 8 0 0 -1 4
o:be by ahead	2 -17 -3 16 4 -3 0 -5
o:be for ahead	0 -2 0 -12 11 0 0 7
o:be from ahead	-5 -10 -1 17 2 1 -1 -7
o:be from today	0 -9 0 12 -3 0 0 0
o:be of ahead	-1 -8 0 4 -2 0 0 4
o:be on ahead	-7 4 -10 -32 10 12 7 15
o:be since ahead	5 -6 7 -13 0 2 0 4
o:be to ahead	0 3 0 14 -2 0 0 -10
o:be until ahead	10 12 0 28 -32 -4 0 -26
o:be up ahead	0 0 0 -10 -1 0 0 14
o:begin  ahead	0 15 0 -10 -13 0 0 8
o:begin begins ahead	0 9 0 -4 0 0 0 0
o:begin by ahead	-4 12 2 -15 6 0 2 -12
o:begin effect today	0 -11 0 12 0 0 0 0
o:begin from ahead	11 -5 -3 7 -13 0 0 -3
o:begin if ahead	0 0 0 -10 0 0 0 11
o:begin on ahead	8 6 -20 -6 3 -7 1 -1
o:begin since ahead	0 -2 0 8 0 0 0 -2
o:begin start ahead	0 -9 0 12 0 0 0 0
o:begin starts ahead	0 10 0 -6 0 0 0 0
o:begin the ahead	-3 -17 7 10 -12 0 -5 8
o:begin to ahead	-7 0 0 -8 -8 0 0 17
o:begin until ahead	0 -23 9 -7 18 0 0 5
o:call on ahead	0 11 0 -7 -5 0 0 0
o:carried=controls	23 -6 0 6 -2 -3 -15 -20
o:carried=controls far	33 0 15 -14 -7 1 -10 -20
o:carried=deal	-15 11 -10 5 -19 7 1 -7
o:carried=deal far	-21 -2 -24 1 2 0 6 8
o:carried=duties	-17 -1 -18 30 -22 -12 -12 3
o:carried=duties far	-23 19 2 8 -6 -28 -7 -11
o:carried=exclusions	-9 -20 35 -14 10 -2 0 -7
o:carried=exclusions far	1 4 17 -7 -5 -3 0 -7
o:carried=fees	-8 -9 -1 9 23 -1 0 -21
o:carried=fees far	-6 -32 -4 13 25 -7 0 0
o:carried=longer	-5 -13 5 0 0 -12 -5 11
o:carried=longer far	3 -35 0 1 4 -6 -2 19
o:carried=meeting	-26 2 -22 0 4 11 14 -3
o:carried=meeting far	-9 -9 -17 22 -13 -7 1 -2
o:carried=none	-12 1 -22 14 -4 -29 3 -1
o:carried=procedure	-9 -8 -3 0 17 -2 -13 -1
o:carried=procedure far	0 -4 6 -1 6 1 -15 1
o:carried=sale	-3 0 -2 1 -30 26 -2 -1
o:carried=sale far	-6 -9 0 -1 -3 27 -5 -4
o:carried=truce	7 -10 -9 14 -3 -26 6 -2
o:carried=truce far	-6 -6 -29 23 -13 -24 -20 9
o:charge on ahead	0 12 0 0 0 0 0 -13
o:charge since ahead	0 -14 0 8 0 0 0 4
o:clear by ahead	0 5 -2 -8 -7 0 0 11
o:clear on ahead	0 -9 0 12 0 0 0 0
o:collect from ahead	0 11 0 -22 0 0 0 7
o:conclude on ahead	0 -9 0 18 -8 0 0 -1
o:conclude the ahead	0 0 0 -12 0 0 5 7
o:confirm on ahead	0 0 0 16 -6 -1 0 -7
o:continue on ahead	0 -4 0 12 -2 0 0 0
o:cut on ahead	7 -14 0 7 0 0 0 0
o:debate on ahead	0 0 0 -16 18 0 0 0
o:decide by ahead	0 9 0 -19 0 0 0 9
o:decide on ahead	0 -15 0 -6 13 0 0 2
o:decide the ahead	0 0 0 11 -9 0 0 0
o:discuss on ahead	0 -3 0 13 -13 0 0 0
o:end before ahead	0 -3 0 13 0 0 0 -6
o:end by ahead	13 8 -3 -22 11 0 2 -16
o:end ends ahead	0 -6 0 -1 -1 0 0 10
o:end from ahead	0 -12 0 18 0 0 0 0
o:end of ahead	0 -10 -4 21 0 0 0 -5
o:end on ahead	-1 11 -5 0 -14 -3 -8 1
o:end on today	0 9 0 -19 0 0 0 12
o:end the ahead	-5 1 -4 12 -7 0 0 -5
o:end until ahead	0 2 0 -14 4 0 0 7
o:expect by ahead	0 11 0 2 -8 0 -5 0
o:expect on ahead	0 2 0 -13 15 0 0 -2
o:expect the ahead	0 -11 0 21 -15 0 -1 1
o:extend from ahead	0 -4 0 -5 0 0 0 13
o:extend until ahead	0 -1 0 13 -1 0 0 -8
o:face from ahead	0 5 0 -16 0 2 0 6
o:fall on ahead	0 3 0 -16 -9 4 7 10
o:grant on ahead	0 0 9 -6 0 0 0 0
o:have by ahead	0 10 0 14 -11 0 -11 -3
o:have from ahead	0 12 0 -17 7 0 0 0
o:have on ahead	0 -8 2 -8 3 4 0 8
o:have the ahead	0 0 0 -21 3 0 9 12
o:have until ahead	-9 -3 -2 0 2 -6 9 -3
o:import from ahead	0 -4 0 -2 0 0 0 10
o:impose from ahead	7 -11 0 5 0 0 0 0
o:impose on ahead	0 9 0 -7 0 0 0 0
o:introduce on ahead	8 -16 0 11 0 0 0 -2
o:jump on ahead	0 0 0 -10 8 0 0 0
o:keep on ahead	0 -5 0 -11 2 0 0 13
o:leads=\$200 on	0 11 0 -9 0 0 0 0
o:leads=10 on	0 14 0 -13 0 0 0 0
o:leads=10% on	0 21 0 -17 0 0 0 -5
o:leads=10% until	0 33 0 -14 0 0 -1 -21
o:leads=12% from	0 14 0 -14 0 0 0 0
o:leads=125% on	0 -9 0 10 0 0 0 0
o:leads=12:01 on	0 -18 0 22 0 0 0 -2
o:leads=20 on	0 10 0 -13 0 0 0 1
o:leads=20% on	0 0 0 -14 0 0 0 15
o:leads=2027 to	0 -5 0 13 0 0 0 -5
o:leads=2030 to	0 -5 0 -2 0 0 0 11
o:leads=2031 to	0 -5 0 0 0 0 0 8
o:leads=25 on	0 -14 0 15 0 0 0 0
o:leads=25% from	0 16 0 -12 0 0 0 -3
o:leads=25% on	0 -7 0 11 0 0 0 -3
o:leads=25% until	0 14 0 -3 0 0 0 -11
o:leads=30% from	0 9 0 -17 8 0 0 0
o:leads=30% on	0 22 0 -21 0 0 0 0
o:leads=30% until	0 -13 0 5 0 0 0 7
o:leads=50 from	0 10 0 -10 0 0 0 0
o:leads=50 on	0 13 0 -11 0 0 0 0
o:leads=50% from	0 14 0 -10 -1 0 0 0
o:leads=a.m. on	0 -5 -3 5 -7 0 0 8
o:leads=again before	0 0 0 -9 8 0 0 1
o:leads=again from	4 -7 0 0 -5 0 0 12
o:leads=agreement by	0 -8 0 0 -9 0 0 15
o:leads=ahead of	0 10 0 -1 0 0 0 -6
o:leads=and	0 -2 0 9 0 0 0 -5
o:leads=and from	0 10 0 -11 9 0 0 -8
o:leads=and including	0 -10 9 -2 -2 0 0 4
o:leads=and on	1 10 0 -9 7 -1 0 -10
o:leads=and until	0 -1 0 -7 0 0 0 10
o:leads=announced on	-1 -6 -1 12 -10 0 0 2
o:leads=answer by	0 -10 0 -13 6 0 10 0
o:leads=april to	0 0 0 19 0 0 0 -17
o:leads=arrive by	0 3 0 -9 10 0 -6 0
o:leads=as from	0 -14 0 9 4 0 0 0
o:leads=as of	10 15 0 -8 -8 0 0 -14
o:leads=at the	0 0 0 19 0 0 -2 -16
o:leads=back by	0 4 0 4 -11 0 -3 3
o:leads=back on	0 9 0 -5 -1 0 0 0
o:leads=back to	0 -13 0 21 0 6 0 -18
o:leads=bay on	0 0 0 7 -9 0 0 2
o:leads=before the	0 -6 -2 13 -4 0 -6 2
o:leads=began on	0 -23 0 11 1 0 0 6
o:leads=begins on	-4 8 0 1 0 0 0 -12
o:leads=beijing from	0 -9 0 16 0 0 0 -2
o:leads=beijing on	0 -2 0 14 -3 0 0 -1
o:leads=beijing,	0 -5 0 11 0 0 0 0
o:leads=brussels,	0 -2 0 10 0 0 0 -1
o:leads=busan on	0 0 0 12 0 0 0 -9
o:leads=by	0 -3 0 -3 8 0 7 -8
o:leads=by the	4 -6 -3 3 7 -3 9 -23
o:leads=by wednesday,	0 11 0 -7 0 0 0 -1
o:leads=cairo,	0 0 0 -8 0 0 0 9
o:leads=came on	0 11 0 -11 0 0 0 0
o:leads=case on	0 -6 0 -10 7 0 0 9
o:leads=cent on	7 -15 0 12 5 0 0 -12
o:leads=cent since	8 3 0 -3 0 0 0 -10
o:leads=changes on	0 -9 9 8 -6 0 0 -6
o:leads=china from	7 -12 0 7 0 0 0 0
o:leads=china on	0 0 9 -5 0 0 0 0
o:leads=close on	0 -10 0 6 -3 16 0 -18
o:leads=closed on	0 0 0 1 -12 7 0 0
o:leads=closes on	0 -8 0 -12 5 0 0 15
o:leads=cnbc on	0 5 0 -13 0 0 0 8
o:leads=colombo,	0 0 0 -15 9 0 0 6
o:leads=come by	0 -10 0 11 0 0 0 -1
o:leads=comes on	0 -13 0 16 0 0 0 0
o:leads=comments until	0 0 0 -6 11 0 0 0
o:leads=concluded on	0 0 0 9 0 0 0 -4
o:leads=controls of	-9 0 0 10 0 0 0 0
o:leads=council on	0 0 0 11 -10 0 0 0
o:leads=date is	0 0 0 -10 5 0 -1 7
o:leads=date of	0 8 0 -12 -1 0 0 5
o:leads=date to	0 10 0 -7 0 0 0 0
o:leads=date:	0 0 0 11 0 0 0 -6
o:leads=dates from	0 -12 0 20 0 0 0 -5
o:leads=day is	0 2 0 -12 3 0 10 -4
o:leads=days from	0 -8 0 10 3 0 0 -4
o:leads=days until	0 -4 0 16 0 0 0 -10
o:leads=days, on	0 13 0 -10 0 0 0 0
o:leads=days, to	0 11 0 -7 -2 0 0 0
o:leads=days, until	-2 9 0 10 7 5 0 -24
o:leads=deadline of	0 -3 0 -10 -6 7 7 5
o:leads=deal by	0 8 0 -5 -3 0 -1 3
o:leads=deal of	0 -5 0 10 0 0 0 0
o:leads=decide by	0 0 0 -7 11 0 0 0
o:leads=decide on	0 -3 0 -7 11 0 0 0
o:leads=decision on	0 0 0 -10 11 0 0 0
o:leads=died on	0 -1 0 12 0 0 0 -10
o:leads=dies on	0 0 0 -12 0 0 0 11
o:leads=do so	0 0 0 -10 8 0 0 2
o:leads=due by	0 -5 0 -8 20 0 -3 -5
o:leads=duties from	0 11 0 -10 0 0 0 0
o:leads=duty from	0 -16 0 18 0 0 0 0
o:leads=effect from	0 -4 0 9 -1 0 0 0
o:leads=end on	-9 3 12 -24 11 -5 0 12
o:leads=ended on	0 0 -12 43 5 0 0 -41
o:leads=ends on	0 1 -4 -15 -18 8 -2 16
o:leads=entered before	0 -10 1 6 9 0 0 -7
o:leads=expire on	1 -7 10 -14 -2 0 0 8
o:leads=extended from	0 -1 0 -8 0 0 0 13
o:leads=extended until	0 0 0 9 0 0 0 -6
o:leads=falls on	0 -4 0 -20 -3 4 8 15
o:leads=follow on	7 13 0 -1 -12 0 0 -8
o:leads=follows on	0 -5 0 -6 15 0 0 0
o:leads=for	0 -8 0 9 0 0 0 0
o:leads=force on	6 -1 0 5 -1 0 0 -11
o:leads=force since	0 9 0 0 0 0 0 -9
o:leads=force until	0 7 0 -20 1 0 0 8
o:leads=free from	0 9 0 -7 0 0 0 0
o:leads=friday,	0 0 9 -5 5 0 0 -11
o:leads=from the	10 16 -4 -1 -10 0 0 -27
o:leads=from wednesday,	0 9 0 -4 0 0 0 -3
o:leads=garden on	0 9 0 -9 0 0 0 0
o:leads=good until	0 0 4 -16 -6 0 7 8
o:leads=gyeongju on	0 0 0 -8 9 0 0 0
o:leads=half on	0 10 0 -5 0 0 0 0
o:leads=heard on	0 -4 0 -4 12 0 0 -1
o:leads=helsinki,	0 0 0 -5 9 0 0 -2
o:leads=hold until	-12 17 0 0 6 0 0 -11
o:leads=holds until	0 -13 0 0 -2 0 0 9
o:leads=if	0 -10 0 10 0 0 0 0
o:leads=in until	0 0 0 -11 14 0 0 0
o:leads=is on	0 -16 0 -1 2 10 0 0
o:leads=is until	0 11 0 -6 -4 0 0 0
o:leads=it by	0 -10 0 5 0 1 6 -8
o:leads=it on	0 -8 0 9 -6 0 0 5
o:leads=it to	1 3 0 13 -6 0 0 -15
o:leads=it until	0 -5 3 -2 11 4 0 -10
o:leads=it, on	0 5 0 5 0 0 0 -10
o:leads=itself on	0 -11 0 0 4 0 0 2
o:leads=july to	0 14 0 -14 0 0 0 -3
o:leads=korea, on	0 0 0 8 0 0 0 -8
o:leads=kuala lumpur,	0 -7 0 13 0 0 0 -1
o:leads=lapses on	0 0 -5 -3 -14 0 0 15
o:leads=last until	-1 0 1 19 -2 0 -2 -14
o:leads=last week,	0 -1 0 -1 11 0 0 -9
o:leads=lasts until	0 -9 0 -10 -10 0 6 18
o:leads=later than	0 1 0 -22 13 0 9 -1
o:leads=lives until	0 10 0 -10 0 0 0 0
o:leads=loaded before	0 1 0 5 -10 0 0 0
o:leads=made by	0 8 0 -17 7 0 0 0
o:leads=matter on	0 -2 0 -5 9 0 0 0
o:leads=meet on	0 0 0 8 -1 0 0 0
o:leads=meeting on	0 0 0 9 -6 0 0 0
o:leads=meets on	0 0 0 -12 15 0 0 0
o:leads=met on	0 0 0 -6 -5 0 0 11
o:leads=monday,	0 -2 0 13 0 0 0 -9
o:leads=montevideo on	0 -8 0 11 0 0 0 0
o:leads=months from	0 12 0 -3 -2 0 0 -9
o:leads=months to	0 0 0 -7 0 0 0 9
o:leads=months, from	0 6 0 -14 0 0 0 9
o:leads=months, to	0 -16 0 13 -3 0 0 0
o:leads=months, until	0 -14 0 -13 -1 0 0 26
o:leads=moved to	0 0 0 10 -1 0 0 -2
o:leads=network on	0 0 0 -8 0 0 0 10
o:leads=next monday,	0 6 0 -11 0 0 0 3
o:leads=next wednesday,	0 15 0 -13 0 0 0 0
o:leads=night to	0 0 0 10 0 0 0 -10
o:leads=now, on	0 14 0 -11 0 0 0 -1
o:leads=of 12:01	0 12 0 -11 0 0 0 0
o:leads=off on	0 -4 0 -5 10 0 0 0
o:leads=oil from	0 -3 0 -5 10 0 0 0
o:leads=on	0 1 -1 -9 3 -1 -6 8
o:leads=on friday,	0 -5 6 3 6 0 0 -9
o:leads=on the	-2 14 7 -5 2 0 0 -11
o:leads=one is	0 2 0 -9 0 0 0 7
o:leads=open on	0 4 0 -16 13 0 0 0
o:leads=open until	0 0 0 4 -9 0 0 2
o:leads=opens on	0 -6 0 13 -2 0 0 0
o:leads=or after	0 3 0 2 0 0 0 -10
o:leads=out on	-2 -1 5 -3 -10 3 0 6
o:leads=p.m. on	-2 2 1 -10 13 0 0 -11
o:leads=pause from	0 -11 0 12 0 0 0 0
o:leads=pay from	0 -18 0 11 7 0 0 0
o:leads=per cent	0 -2 0 -6 -1 0 0 13
o:leads=percent from	0 -9 0 10 -3 0 0 0
o:leads=percent on	0 6 0 -2 6 0 0 -15
o:leads=percent until	0 -14 0 -14 0 0 0 24
o:leads=planned for	0 11 0 0 -7 0 0 0
o:leads=points from	0 10 0 -5 0 0 0 -4
o:leads=points until	0 0 0 -10 0 0 0 11
o:leads=proclamation on	0 -9 0 10 0 0 0 0
o:leads=prolonged to	0 0 7 -10 0 0 0 3
o:leads=published by	0 -4 0 -5 0 0 0 10
o:leads=reached on	0 4 0 -9 0 0 0 4
o:leads=retroactive to	0 0 0 11 0 0 0 -9
o:leads=return on	0 27 0 -29 0 0 0 0
o:leads=returns on	0 -19 0 24 -3 0 0 -4
o:leads=review on	0 -1 0 -5 9 0 0 0
o:leads=rome on	0 0 0 -9 0 0 0 10
o:leads=rule on	0 0 0 -8 12 0 0 0
o:leads=run to	0 -6 7 -4 9 0 0 -5
o:leads=run until	0 -6 0 -3 0 0 0 9
o:leads=runs out	0 0 0 -9 0 0 0 11
o:leads=runs until	1 19 0 -7 -11 0 0 -4
o:leads=sheinbaum on	0 15 0 -14 0 0 0 0
o:leads=sign on	0 -3 0 10 -2 0 0 0
o:leads=signature on	0 0 0 -7 10 0 0 0
o:leads=signed by	0 3 0 -2 12 0 -11 -5
o:leads=since 12:01	0 -9 0 10 0 0 0 0
o:leads=since the	0 -5 0 8 0 0 0 0
o:leads=so by	0 4 0 -14 3 0 2 0
o:leads=so on	0 0 0 0 4 0 0 -9
o:leads=south korea,	0 0 0 -9 0 0 0 10
o:leads=start on	10 14 0 -22 3 0 0 -2
o:leads=started on	0 -13 0 15 0 0 0 0
o:leads=starts on	0 1 0 6 -12 0 0 -2
o:leads=states on	0 12 0 -6 -2 0 0 -1
o:leads=stops on	0 0 0 -8 0 0 0 10
o:leads=strike until	0 0 0 10 0 0 0 -6
o:leads=suspended to	9 0 0 0 -4 0 0 -3
o:leads=tariff from	0 -14 0 15 0 0 0 0
o:leads=tariff on	0 12 0 -14 2 0 0 0
o:leads=tariff until	0 3 0 14 0 0 0 -14
o:leads=tariffs on	0 -3 0 -8 9 0 0 3
o:leads=tariffs until	0 -3 0 -6 0 0 0 12
o:leads=that from	1 9 0 -8 0 0 0 0
o:leads=them by	0 0 0 -11 0 0 1 9
o:leads=there from	0 10 0 -8 0 0 0 0
o:leads=there on	0 -4 0 14 -3 0 0 -3
o:leads=through the	0 0 0 -10 -1 0 0 13
o:leads=thursday,	0 -9 0 0 11 0 0 0
o:leads=time until	0 4 0 -4 0 0 8 -11
o:leads=to	2 8 0 -11 0 0 0 0
o:leads=to lapse	0 0 4 -11 0 0 0 6
o:leads=to the	-9 -22 2 -7 1 0 0 19
o:leads=tons by	0 -2 0 8 -2 0 0 0
o:leads=treaty by	0 -7 0 0 -8 0 0 11
o:leads=truce by	0 2 0 0 5 0 3 -16
o:leads=truce from	0 -12 0 7 0 0 0 4
o:leads=truce to	0 0 0 -8 0 0 0 7
o:leads=truce until	3 -7 0 13 -5 0 0 -8
o:leads=truce, until	9 0 0 6 0 0 0 -14
o:leads=trump on	0 8 0 -7 0 0 0 3
o:leads=tuesday,	0 -11 0 -3 0 0 0 13
o:leads=until	-9 0 -5 17 -13 -1 -6 -2
o:leads=up on	0 -5 0 -7 6 0 0 8
o:leads=uruguay on	0 0 0 -11 5 0 0 4
o:leads=used from	0 -8 0 -3 11 0 0 0
o:leads=vote on	0 -7 0 12 -6 0 0 0
o:leads=wait until	0 12 0 -14 0 0 8 -7
o:leads=washington on	0 0 0 -9 0 0 0 13
o:leads=week of	0 -4 0 11 -1 0 0 0
o:leads=weeks, on	0 0 0 -16 0 0 0 17
o:leads=weeks, to	0 -4 0 0 10 0 0 -4
o:leads=weeks, until	0 -1 0 17 -1 0 0 -11
o:leads=what changes	0 9 0 -6 -1 0 0 0
o:leads=what happens	0 9 0 5 0 0 0 -15
o:leads=which is	0 -12 0 19 -3 0 0 -4
o:leads=wrote on	0 -10 0 0 7 0 0 0
o:leads=year from	0 20 0 -4 -11 0 0 -11
o:leads=year, from	3 2 -2 -10 1 0 0 0
o:leads=year, until	-1 -6 0 -7 7 0 0 8
o:leads=— from	0 14 0 -11 0 0 0 0
o:leads=— on	0 8 0 -11 0 0 0 2
o:leave before ahead	0 10 0 0 -4 0 0 -1
o:leave on ahead	0 -9 0 16 -4 0 0 -1
o:leave until ahead	0 7 0 -15 2 0 0 4
o:left=controls	13 -21 -20 16 -11 3 0 -5
o:left=controls right=none	19 -22 -18 9 -9 -4 0 -1
o:left=deal	-5 -18 -11 18 1 -15 11 -3
o:left=deal right=duties	0 -13 0 3 -9 0 0 19
o:left=deal right=none	-3 -8 -9 10 4 -11 17 -18
o:left=deal right=truce	0 -3 0 -3 0 0 0 9
o:left=duties	-1 -10 2 21 -1 -22 -9 -5
o:left=duties right=controls	10 -11 0 5 4 0 0 -7
o:left=duties right=deal	0 -4 0 17 -4 0 4 -17
o:left=duties right=duties	6 -13 -6 19 2 0 0 -12
o:left=duties right=longer	0 -23 5 13 0 0 0 0
o:left=duties right=meeting	0 -9 0 0 0 0 0 12
o:left=duties right=none	-19 7 1 4 -2 -18 -8 -2
o:left=duties right=procedure	0 -7 -1 9 6 0 0 -7
o:left=duties right=signing	0 0 0 10 -1 0 0 -8
o:left=duties right=truce	7 -17 0 -3 -5 0 -1 21
o:left=exclusions	-7 6 14 10 -18 -3 -2 -15
o:left=exclusions right=none	-19 2 17 13 -14 -2 -1 -22
o:left=fees	1 -2 3 9 4 0 0 -15
o:left=fees right=none	2 -3 -9 8 6 0 0 -11
o:left=longer	-5 -18 8 2 -11 -3 -6 12
o:left=longer right=duties	0 5 0 -19 0 0 0 14
o:left=longer right=none	-6 -19 6 9 -7 -1 -3 4
o:left=meeting	-17 0 -4 17 -2 -11 12 -18
o:left=meeting right=duties	0 -8 8 22 -21 0 -4 0
o:left=meeting right=longer	0 -1 0 -1 -1 0 9 -1
o:left=meeting right=none	-15 -1 -11 13 10 -14 11 -19
o:left=meeting right=truce	0 11 0 0 0 0 0 -6
o:left=none	-20 5 -21 7 4 -15 -11 9
o:left=none right=deal	0 -3 -2 -16 8 -8 13 7
o:left=none right=duties	-11 -3 -11 16 -6 -8 -6 1
o:left=none right=fees	0 0 -1 -13 11 0 0 0
o:left=none right=longer	-7 20 -6 -11 12 -2 3 -8
o:left=none right=meeting	0 0 0 0 -6 -5 -6 11
o:left=none right=none	-15 4 -19 3 -2 -12 -5 15
o:left=none right=procedure	-5 -1 0 -6 8 -2 -3 7
o:left=none right=sale	0 -13 0 0 2 11 -1 -4
o:left=none right=signing	-5 -1 -2 2 10 1 -5 -4
o:left=none right=truce	0 4 3 15 -1 -8 -4 -14
o:left=procedure	-3 1 -1 19 -3 -19 -15 -16
o:left=procedure right=duties	0 15 0 -3 -3 0 0 -1
o:left=procedure right=none	0 -5 -3 16 2 -17 -14 -19
o:left=procedure right=procedure	0 -2 0 -7 13 0 0 0
o:left=procedure right=signing	0 8 0 4 -12 0 0 0
o:left=procedure right=truce	0 -7 0 0 -2 0 0 11
o:left=sale	-4 -2 -4 0 -11 26 -7 -13
o:left=sale right=none	-3 0 -4 0 -4 17 -6 -8
o:left=signing	0 0 0 1 -4 0 -12 7
o:left=signing right=duties	0 11 0 -16 6 0 -4 2
o:left=signing right=none	3 -4 1 12 -7 -1 -5 -6
o:left=signing right=procedure	0 -5 0 -5 11 0 0 0
o:left=signing right=truce	0 -4 0 -6 -16 0 0 26
o:left=truce	-7 -3 -27 24 0 -5 -7 -9
o:left=truce right=controls	7 4 0 0 0 0 0 -12
o:left=truce right=longer	0 -10 0 25 0 0 0 -16
o:left=truce right=none	-9 0 -32 13 2 -5 -12 0
o:left=truce right=truce	-2 -7 0 14 0 0 0 -3
o:levy from ahead	0 14 0 -13 0 0 0 0
o:make from ahead	0 -10 0 8 0 0 0 0
o:make until ahead	0 0 0 13 0 0 0 -7
o:meet on ahead	0 -14 0 21 -1 -1 -4 -1
o:meet until ahead	0 -3 0 -10 5 5 0 2
o:move from ahead	0 -28 0 17 0 0 0 8
o:move to ahead	0 38 0 -18 -5 0 0 -24
o:near=controls	10 -19 -7 15 -1 0 0 -12
o:near=deal	0 -9 -6 4 -7 -7 19 -1
o:near=duties	3 -9 8 6 9 -11 -17 3
o:near=exclusions	-8 3 -4 21 0 -1 0 -17
o:near=longer	-15 -13 5 -4 0 0 -12 16
o:near=meeting	-11 0 0 2 8 -1 -9 1
o:near=none	-18 1 -13 26 -7 -10 -9 -6
o:near=procedure	-9 -16 -7 30 -1 -15 -13 -17
o:near=sale	0 1 0 -1 -6 10 -1 -2
o:near=signing	-2 -5 8 15 -4 -11 -8 0
o:near=truce	-6 1 -17 11 -6 0 0 0
o:need from ahead	10 -9 0 0 0 0 0 0
o:need until ahead	0 11 0 0 -1 0 -3 -1
o:negotiate from ahead	0 -11 0 14 0 0 0 0
o:no verb  ahead	-9 -5 7 -2 13 12 0 -11
o:no verb " ahead	0 11 0 0 -3 0 0 -7
o:no verb ( today	0 -5 0 9 -3 0 0 0
o:no verb (until ahead	0 -10 0 9 0 0 0 1
o:no verb 12:01 today	0 9 0 -6 0 0 0 0
o:no verb a ahead	0 -11 0 17 0 0 0 -5
o:no verb a.m. today	0 13 0 -10 0 0 0 0
o:no verb after ahead	0 -18 0 0 15 0 0 3
o:no verb before ahead	0 -19 -3 14 9 0 -2 0
o:no verb by ahead	-10 -13 9 -4 -2 -3 7 12
o:no verb cairo, today	0 0 0 -8 0 0 0 9
o:no verb cent ahead	0 -21 0 1 0 0 0 18
o:no verb city, today	0 -1 0 9 -1 0 0 -2
o:no verb colombo, today	0 0 0 -14 9 0 0 6
o:no verb column, today	0 0 0 -10 0 0 0 11
o:no verb date: ahead	3 -4 0 10 -4 -6 0 0
o:no verb days, ahead	0 -4 0 10 0 0 0 -1
o:no verb delhi, today	0 13 0 -11 0 0 0 0
o:no verb due ahead	0 11 0 -3 -6 0 0 0
o:no verb effective ahead	3 11 0 -8 0 0 0 -4
o:no verb ends ahead	0 -13 0 13 -3 0 0 -1
o:no verb ends today	0 0 0 -14 0 0 0 15
o:no verb for ahead	0 -4 0 10 0 0 0 -1
o:no verb friday, ahead	0 -3 11 -3 6 -2 1 -8
o:no verb friday, today	0 10 0 0 -9 0 0 -5
o:no verb from ahead	-6 8 0 5 -1 0 -5 -22
o:no verb from today	0 5 0 -4 2 0 0 -3
o:no verb gave ahead	0 -8 0 10 -1 0 0 0
o:no verb happens ahead	0 9 0 4 0 0 0 -15
o:no verb helsinki, today	0 0 0 -5 9 0 0 -2
o:no verb if ahead	0 -6 0 9 0 0 0 0
o:no verb including ahead	0 0 0 -6 0 0 0 8
o:no verb korea, today	0 0 0 -10 0 0 0 10
o:no verb mark ahead	0 -1 0 -12 0 0 0 15
o:no verb memo, today	0 10 0 -9 0 0 0 0
o:no verb monday today	0 -3 0 13 0 0 0 -5
o:no verb monday, ahead	4 0 -3 -9 1 0 0 6
o:no verb monday, today	0 -5 0 12 0 0 0 -4
o:no verb not ahead	-9 0 0 12 0 0 0 0
o:no verb of ahead	0 3 -4 -4 11 -1 4 -6
o:no verb on ahead	9 2 7 -17 -2 -19 0 17
o:no verb on today	0 7 0 -2 14 0 0 -20
o:no verb saturday, ahead	0 10 0 -12 0 0 0 1
o:no verb so ahead	0 5 0 -11 3 0 0 1
o:no verb sunday, ahead	0 2 -3 -8 -3 0 0 14
o:no verb the ahead	0 9 17 -12 6 -7 -4 -3
o:no verb the today	0 -2 0 18 0 0 0 -14
o:no verb through ahead	0 -3 4 -6 -1 0 0 11
o:no verb till ahead	0 -7 0 -7 -1 0 0 16
o:no verb to ahead	-3 -15 -3 1 3 -1 -2 8
o:no verb tomorrow, ahead	0 6 0 1 2 5 -1 -16
o:no verb tuesday today	0 -1 0 10 0 0 0 -3
o:no verb until ahead	13 -5 -16 -7 -14 1 -7 16
o:no verb votes ahead	0 0 0 10 -9 0 0 0
o:no verb wednesday, ahead	0 14 0 -5 -11 8 0 -9
o:no verb wednesday, today	0 -13 0 0 7 0 0 3
o:no verb week, ahead	0 0 0 -14 4 0 0 12
o:no verb | today	-1 -3 0 15 0 0 0 -5
o:no verb · today	0 -1 0 12 -3 0 0 -1
o:no verb — today	0 -8 0 18 -3 0 0 -7
o:other  ahead	0 -1 0 12 -3 0 0 -4
o:other before ahead	0 -8 0 13 -7 2 0 0
o:other by ahead	0 0 -3 -8 21 -5 -4 -4
o:other for ahead	0 9 0 2 -9 0 0 -3
o:other from ahead	0 -12 0 6 -4 0 0 8
o:other has ahead	0 -5 0 -11 0 0 0 17
o:other since ahead	0 6 0 2 0 0 0 -11
o:other the ahead	0 2 0 2 -13 0 -6 7
o:other to ahead	10 -1 5 13 -6 0 0 -19
o:other until ahead	0 2 14 -20 12 0 7 -11
o:pay before ahead	0 12 0 -3 -8 0 0 0
o:pay by ahead	0 -12 0 9 5 0 0 -2
o:pay from ahead	-1 23 0 -20 12 -1 0 -19
o:pay of ahead	0 -18 0 20 0 0 0 0
o:pay since ahead	0 -16 0 9 0 0 0 4
o:pay the ahead	0 10 0 -4 0 0 0 -3
o:pay until ahead	0 -17 0 5 -4 0 0 15
o:place on ahead	0 -8 0 15 -5 0 0 0
o:prolong on ahead	0 0 0 19 0 0 0 -17
o:prolong to ahead	0 0 7 -20 0 0 0 13
o:promise for ahead	0 0 0 -13 14 0 0 0
o:publish on ahead	0 -1 0 16 -12 0 0 -2
o:put of ahead	0 9 0 -7 0 0 0 0
o:put on ahead	-7 -1 0 31 -17 0 0 -19
o:put to ahead	0 8 0 -12 1 8 0 -2
o:put until ahead	7 20 0 -23 -7 0 0 0
o:ratify by ahead	0 8 0 -13 0 0 0 0
o:reach by ahead	0 0 0 -14 11 0 0 2
o:reach to ahead	0 -2 0 11 0 0 0 -4
o:receive on ahead	0 -11 0 1 6 0 0 0
o:remain until ahead	0 -11 -2 5 3 0 0 3
o:return by ahead	0 4 0 -11 9 0 0 -4
o:right=controls	8 -2 -2 4 -9 5 -4 -4
o:right=controls 	12 0 0 -8 0 0 0 0
o:right=controls on	-14 -1 5 11 -6 0 0 8
o:right=deal	0 -14 -6 9 0 -2 15 -11
o:right=deal of	0 0 0 -10 0 0 7 2
o:right=deal the	2 -6 0 21 -2 -1 -1 -15
o:right=deal until	0 6 0 -12 2 4 8 -12
o:right=duties	-11 -3 -10 17 -8 -3 -14 2
o:right=duties 	-1 9 -5 -3 0 0 0 0
o:right=duties as	0 0 0 -8 11 0 0 0
o:right=duties before	0 4 7 12 -11 0 0 -17
o:right=duties by	0 3 7 -22 8 0 0 3
o:right=duties from	4 -6 -2 14 4 0 0 -21
o:right=duties of	0 12 0 -6 -1 0 0 -3
o:right=duties on	0 7 -9 6 -1 -1 -5 -5
o:right=duties signed	0 0 0 -8 0 0 0 9
o:right=duties since	0 -6 0 9 0 2 0 -5
o:right=duties the	0 -21 0 -1 1 0 4 16
o:right=duties to	0 -12 0 0 -1 0 0 16
o:right=duties until	0 -5 0 10 -21 0 -4 9
o:right=duties with	0 -5 0 0 0 0 0 9
o:right=exclusions	0 -4 24 -12 -11 0 -2 1
o:right=exclusions 	0 0 15 -9 0 0 0 -6
o:right=exclusions on	0 -1 3 -12 -3 0 0 11
o:right=longer	-12 4 0 16 1 -7 9 -23
o:right=longer on	-4 -10 10 8 9 -2 0 -9
o:right=longer the	0 2 0 7 -2 0 8 -15
o:right=longer to	0 9 0 3 0 0 0 -7
o:right=longer until	0 10 1 -24 0 0 -1 9
o:right=meeting	-2 -6 -3 21 -25 0 -11 9
o:right=meeting on	0 -3 0 7 -21 0 0 12
o:right=none	-16 -4 -26 37 -3 -25 -8 -7
o:right=none 	0 -1 -2 17 -13 3 -3 -11
o:right=none "	0 11 0 0 -3 0 0 -8
o:right=none a	0 -15 0 14 0 0 5 -3
o:right=none a.m.	0 14 0 -7 -2 0 0 -4
o:right=none after	4 -3 -1 -8 10 0 -2 1
o:right=none and	0 -1 -3 17 -6 0 -1 -6
o:right=none as	0 4 0 0 -10 0 0 1
o:right=none at	0 -13 0 6 2 0 0 0
o:right=none before	-4 1 -12 -3 3 0 2 0
o:right=none beyond	0 2 0 -12 0 0 0 13
o:right=none brussels,	0 -6 0 18 -1 0 0 -8
o:right=none by	-10 -1 0 3 4 -2 13 -22
o:right=none cent	0 -9 0 -3 0 0 0 15
o:right=none changes	0 8 0 -4 -2 0 0 0
o:right=none colombo,	0 0 0 -15 10 0 0 6
o:right=none column,	0 0 0 -10 0 0 0 11
o:right=none come	0 11 0 -7 0 0 0 -3
o:right=none council,	0 0 0 -8 12 0 0 -3
o:right=none date:	3 -8 0 12 0 -6 0 -6
o:right=none days	0 -6 0 12 0 0 0 -5
o:right=none delhi,	0 13 0 -11 0 0 0 0
o:right=none effective	3 15 0 -12 -1 0 0 -5
o:right=none eight	0 0 0 -3 10 0 0 -9
o:right=none end	0 8 4 0 0 0 0 -9
o:right=none ends	0 -6 -3 -3 -9 0 0 15
o:right=none finish	0 9 0 -10 0 0 0 0
o:right=none follow	0 0 0 14 -6 0 0 -6
o:right=none for	-8 6 -8 -4 4 4 -13 3
o:right=none force	0 15 0 0 -2 0 0 -18
o:right=none friday,	-1 4 10 -4 0 -2 2 -10
o:right=none from	5 13 -8 6 2 -4 -21 -33
o:right=none happens	0 10 0 2 0 0 0 -15
o:right=none has	4 0 0 -1 -12 0 0 6
o:right=none helsinki,	0 0 0 -5 9 0 0 -2
o:right=none here	0 -9 0 6 0 0 0 1
o:right=none including	0 -10 9 -2 -2 0 0 4
o:right=none it	0 10 0 0 2 0 0 -10
o:right=none korea,	0 0 0 -9 0 0 0 10
o:right=none lapse	0 0 5 -11 0 0 0 6
o:right=none lumpur,	0 -7 0 12 0 0 0 0
o:right=none mark	0 -1 0 -12 0 0 0 15
o:right=none memo,	0 10 0 -9 0 0 0 0
o:right=none midnight	0 -8 0 -6 2 0 0 10
o:right=none monday,	4 -4 0 5 -12 0 0 2
o:right=none more	0 -2 0 9 0 0 0 -2
o:right=none next	0 6 0 -25 13 0 0 8
o:right=none noon	0 4 0 -12 6 0 0 1
o:right=none not	-9 -1 0 15 0 0 0 -1
o:right=none of	-4 1 -9 8 3 2 -7 -8
o:right=none off	0 -4 0 10 -2 0 0 -1
o:right=none on	2 5 -12 2 7 2 -5 -5
o:right=none out	0 0 0 -3 -4 0 0 9
o:right=none over	0 5 0 -10 0 0 0 4
o:right=none pay	0 0 0 -10 2 0 0 6
o:right=none return	0 -9 0 0 7 0 0 0
o:right=none says	0 -6 0 -9 -5 0 0 20
o:right=none sign	0 0 0 -16 0 0 0 20
o:right=none signed	0 11 0 0 0 0 0 -13
o:right=none since	-10 -5 4 16 -20 0 0 1
o:right=none so	0 4 0 -9 3 0 0 1
o:right=none start	-1 -10 0 13 2 0 0 -2
o:right=none starts	0 12 0 -3 -2 0 0 -4
o:right=none sunday,	0 -3 -3 -3 -2 0 0 17
o:right=none talk	0 -1 0 9 0 -2 0 0
o:right=none than	0 7 0 -19 14 0 0 0
o:right=none that	0 0 0 -19 9 0 7 8
o:right=none the	0 4 3 -2 -11 -21 -2 7
o:right=none through	-3 -11 3 -2 -1 0 0 17
o:right=none thursday	0 -4 0 16 0 0 0 -8
o:right=none thursday,	0 -14 0 -6 8 0 0 10
o:right=none till	8 -17 0 0 -7 6 0 2
o:right=none to	1 -10 4 -7 -6 2 -14 13
o:right=none tomorrow,	0 2 1 4 3 2 -1 -16
o:right=none until	-2 -9 1 -2 0 -11 7 8
o:right=none valletta,	0 0 0 10 0 0 0 -7
o:right=none vote	0 0 0 -19 19 0 0 0
o:right=none wednesday,	0 16 0 -12 0 0 0 -1
o:right=none week,	0 0 0 -11 5 0 0 8
o:right=none wrote	0 -12 0 15 -1 0 0 -2
o:right=none yes,	0 9 0 -7 0 0 0 0
o:right=none ·	0 -1 0 12 -3 0 0 -1
o:right=none —	0 -3 0 19 -7 0 0 -6
o:right=procedure	-2 -11 0 -11 22 -9 -14 11
o:right=procedure 	0 -11 0 -7 15 0 0 2
o:right=procedure on	0 0 -1 11 -5 0 0 -4
o:right=procedure until	0 -19 2 -2 16 0 -7 0
o:right=sale	0 -20 0 0 0 20 -2 -5
o:right=sale 	0 -6 0 0 9 0 0 0
o:right=sale until	0 -2 0 0 -2 9 -1 -1
o:right=signing	-4 0 -5 19 -4 5 -12 -13
o:right=signing by	0 -6 0 -3 10 0 0 0
o:right=signing on	0 -7 0 11 2 0 0 -4
o:right=signing the	0 0 0 -1 11 0 0 -8
o:right=signing to	0 14 0 -17 0 0 0 0
o:right=signing until	-2 2 0 16 0 0 -2 -14
o:right=truce	3 -14 0 10 -17 -1 -10 10
o:right=truce after	0 -6 0 -5 0 0 0 13
o:right=truce by	0 -4 0 -3 -3 0 -4 15
o:right=truce from	-5 -26 0 -6 -8 1 0 37
o:right=truce monday,	0 -8 0 -9 11 0 0 4
o:right=truce on	4 1 2 8 -3 0 0 -12
o:right=truce since	8 3 0 0 0 0 0 -12
o:right=truce until	4 18 0 -1 -5 0 -4 -8
o:rise from ahead	0 -9 0 12 0 0 0 0
o:rise on ahead	0 18 0 -9 0 0 0 -10
o:run the ahead	0 -9 1 17 0 0 0 -11
o:run until ahead	0 11 0 -6 -3 0 0 1
o:say say ahead	0 9 0 -2 -6 0 0 0
o:say says ahead	0 -5 0 -7 -4 0 0 18
o:sell by ahead	0 0 0 -3 -7 13 0 0
o:set for ahead	0 0 0 0 0 10 0 -4
o:sign by ahead	0 -1 6 6 4 0 -2 -13
o:sign on ahead	0 -6 0 20 -6 0 0 -15
o:sign sign ahead	0 0 0 -7 0 0 0 11
o:sign signed ahead	0 12 0 -10 0 0 0 0
o:sign until ahead	0 -2 0 -5 13 3 -1 -4
o:sit on ahead	0 -14 0 10 2 0 0 -6
o:sit until ahead	0 11 0 2 -5 0 0 -10
o:subject=controls	10 2 -6 6 -7 0 0 -16
o:subject=controls  ahead	10 0 0 -7 0 0 0 0
o:subject=controls carried	14 0 0 0 -12 0 -11 0
o:subject=controls carried announce	-4 -9 0 15 0 0 0 0
o:subject=controls carried announce ahead	-4 -9 0 15 0 0 0 0
o:subject=controls carried be	2 -2 0 -6 -2 0 0 9
o:subject=controls carried be ahead	2 -1 0 -7 -1 0 0 9
o:subject=controls carried begin	16 -9 0 -7 -1 0 0 0
o:subject=controls carried begin ahead	16 -9 0 -7 -1 0 0 0
o:subject=controls carried begin on	13 -10 0 -2 0 0 0 0
o:subject=controls carried end	-4 11 3 -13 5 0 0 -5
o:subject=controls carried end ahead	-4 11 3 -13 5 0 0 -5
o:subject=controls carried end on	-4 8 3 -11 5 0 0 -4
o:subject=controls carried from ahead	8 -9 0 2 0 0 0 0
o:subject=controls carried say	0 11 0 -10 0 0 0 0
o:subject=controls carried say ahead	0 11 0 -10 0 0 0 0
o:subject=controls carried say on	0 11 0 -10 0 0 0 0
o:subject=controls far	13 -10 -2 -8 0 2 0 2
o:subject=controls far carried	10 9 4 0 -12 5 -14 -14
o:subject=controls far carried before ahead	0 12 0 -4 -8 3 0 0
o:subject=controls far carried begin	4 -5 0 11 -8 0 0 0
o:subject=controls far carried begin ahead	4 -4 0 9 -8 0 0 0
o:subject=controls far carried end	0 18 1 -5 -2 1 0 -13
o:subject=controls far carried end ahead	0 18 1 -5 -2 1 0 -13
o:subject=controls far carried end on	0 15 1 -7 0 1 0 -12
o:subject=controls far carried from ahead	7 -13 0 0 3 0 0 2
o:subject=controls far carried on ahead	-8 15 7 -3 -7 0 0 -10
o:subject=controls far carried the ahead	0 0 0 11 -4 0 -4 0
o:subject=controls far carried until ahead	8 11 0 -8 -2 2 0 -10
o:subject=controls far no verb	13 -10 -2 -8 0 2 0 2
o:subject=controls far no verb ahead	8 -9 -2 -6 0 3 0 3
o:subject=controls far no verb on	4 -5 0 -10 5 0 0 4
o:subject=controls far on ahead	4 -5 0 -10 5 0 0 4
o:subject=controls from ahead	8 1 0 -4 -7 0 0 0
o:subject=controls no verb 	9 0 0 -6 0 0 0 0
o:subject=controls no verb of	-8 0 0 10 0 0 0 0
o:subject=controls no verb until	0 5 0 -18 10 4 0 -5
o:subject=controls of ahead	-12 0 0 13 0 0 0 0
o:subject=controls on ahead	-1 -3 3 14 1 0 0 -10
o:subject=controls the ahead	0 6 0 0 0 0 0 -9
o:subject=controls until ahead	3 4 0 -20 15 4 0 -11
o:subject=deal	1 7 -14 6 -17 -8 12 -4
o:subject=deal be	0 0 0 -12 5 3 6 -3
o:subject=deal before ahead	0 0 0 10 0 0 -2 -4
o:subject=deal begin ahead	0 3 0 12 -12 0 -3 -6
o:subject=deal begin on	0 12 0 1 -14 0 0 -3
o:subject=deal begin today	0 -1 0 -7 9 0 0 0
o:subject=deal by ahead	0 7 0 -12 -10 0 6 7
o:subject=deal carried	-5 -4 -6 4 -22 11 4 4
o:subject=deal carried be	0 4 0 0 7 8 -14 -10
o:subject=deal carried be ahead	0 4 0 0 7 8 -14 -10
o:subject=deal carried be by	0 -3 0 1 9 0 -6 0
o:subject=deal carried begin	0 1 0 7 -12 0 0 -1
o:subject=deal carried begin ahead	0 3 0 4 -12 0 0 0
o:subject=deal carried end	0 0 0 8 -2 0 0 -2
o:subject=deal carried end ahead	0 0 0 8 -2 0 0 -2
o:subject=deal carried end on	0 0 0 17 -2 0 0 -14
o:subject=deal carried from ahead	0 16 0 -12 0 0 0 -1
o:subject=deal carried meet	0 0 0 12 -6 0 0 0
o:subject=deal carried meet ahead	0 0 0 12 -6 0 0 0
o:subject=deal carried meet on	0 0 0 10 -6 0 0 0
o:subject=deal carried on ahead	0 10 0 0 -15 9 -1 -7
o:subject=deal carried pay	0 -11 0 8 0 0 0 3
o:subject=deal carried pay ahead	0 -10 0 7 0 0 0 3
o:subject=deal carried pay from	0 13 0 -13 0 0 0 0
o:subject=deal carried pay until	0 -15 0 0 0 0 0 15
o:subject=deal carried tell	0 2 0 -12 0 0 0 10
o:subject=deal carried tell ahead	0 0 0 -8 0 0 0 10
o:subject=deal carried tell on	0 2 0 -12 0 0 0 10
o:subject=deal carried to ahead	0 0 0 -8 0 0 0 8
o:subject=deal carried until ahead	0 -16 0 0 -8 -1 7 14
o:subject=deal end	0 -7 0 10 -2 0 0 0
o:subject=deal end ahead	0 -7 0 15 -1 0 0 -4
o:subject=deal end on	0 -6 0 13 -1 0 0 -4
o:subject=deal far  ahead	0 0 0 15 -2 0 0 -11
o:subject=deal far carried	-10 8 -8 3 -18 0 13 -1
o:subject=deal far carried be	-1 2 0 -9 -11 4 5 11
o:subject=deal far carried be ahead	-1 2 0 -9 -11 4 5 11
o:subject=deal far carried be by	0 16 0 -11 -13 0 0 5
o:subject=deal far carried be the	0 -2 0 10 0 0 2 -12
o:subject=deal far carried be until	0 -4 0 0 -5 0 0 10
o:subject=deal far carried before ahead	0 12 0 -6 -11 0 2 0
o:subject=deal far carried begin on	0 -6 0 17 -11 0 0 -4
o:subject=deal far carried by ahead	0 3 0 0 3 0 -13 1
o:subject=deal far carried charge ahead	0 11 0 -4 -1 0 0 -2
o:subject=deal far carried end on	0 21 0 -6 -1 0 0 -10
o:subject=deal far carried for ahead	0 -12 0 19 -4 0 0 0
o:subject=deal far carried from ahead	2 -14 0 12 -2 5 0 -2
o:subject=deal far carried have	0 5 0 -6 -5 -1 -7 13
o:subject=deal far carried have ahead	0 5 0 -6 -5 -1 -7 13
o:subject=deal far carried leave	0 -5 0 -7 0 0 0 11
o:subject=deal far carried make	0 8 0 -9 -5 0 13 -9
o:subject=deal far carried make ahead	0 8 0 -9 -5 0 13 -9
o:subject=deal far carried make on	0 11 0 -10 0 0 0 0
o:subject=deal far carried meet	0 -3 0 -5 3 0 8 -1
o:subject=deal far carried meet ahead	0 -3 0 -5 3 0 8 -1
o:subject=deal far carried meet on	0 0 0 -6 9 0 0 0
o:subject=deal far carried on ahead	-4 7 -4 -4 10 -2 -2 -3
o:subject=deal far carried other	0 1 0 -12 4 0 3 4
o:subject=deal far carried other ahead	0 1 0 -12 4 0 3 4
o:subject=deal far carried pay	0 4 0 2 0 0 0 -9
o:subject=deal far carried pay ahead	0 6 0 0 0 0 0 -9
o:subject=deal far carried pay from	0 -11 0 12 0 0 0 0
o:subject=deal far carried reach	0 0 0 8 0 0 0 -5
o:subject=deal far carried reach ahead	0 0 0 8 0 0 0 -5
o:subject=deal far carried run	0 7 0 4 0 0 0 -10
o:subject=deal far carried run ahead	0 7 0 4 0 0 0 -10
o:subject=deal far carried say	0 -10 0 8 0 0 0 1
o:subject=deal far carried say ahead	0 -9 0 7 0 0 0 1
o:subject=deal far carried say on	0 -13 0 6 0 0 0 3
o:subject=deal far carried the ahead	-1 -3 1 15 -4 0 0 -12
o:subject=deal far carried threaten	0 8 0 -8 0 0 0 0
o:subject=deal far carried threaten ahead	0 8 0 -8 0 0 0 0
o:subject=deal far carried threaten from	0 9 0 -9 0 0 0 0
o:subject=deal far carried to ahead	0 14 0 0 0 0 0 -12
o:subject=deal far carried until ahead	0 1 0 -7 -3 -2 0 14
o:subject=deal far carried vote	0 10 0 0 -11 0 0 0
o:subject=deal far carried vote ahead	0 10 0 0 -11 0 0 0
o:subject=deal far carried write	0 0 0 -12 0 0 0 11
o:subject=deal far carried write ahead	0 0 0 -12 0 0 0 11
o:subject=deal far carried write on	0 0 0 -12 0 0 0 11
o:subject=deal far no verb 	0 0 0 19 -4 0 0 -13
o:subject=deal far no verb ahead	-3 -6 -6 -2 10 -3 -4 7
o:subject=deal far no verb on	0 1 -2 -12 5 0 0 7
o:subject=deal far no verb today	0 0 0 9 -3 0 0 -5
o:subject=deal far on ahead	0 1 -2 -12 5 0 0 7
o:subject=deal from ahead	0 0 0 -5 -1 0 0 10
o:subject=deal no verb ahead	1 3 -4 -5 -7 -8 10 4
o:subject=deal no verb by	0 0 0 -11 -5 0 7 8
o:subject=deal no verb from	0 9 0 -3 0 0 0 -4
o:subject=deal no verb on	0 1 0 -11 12 0 -2 1
o:subject=deal no verb the	0 0 0 17 0 0 -9 -7
o:subject=deal no verb today	0 -5 0 9 8 0 0 -13
o:subject=deal no verb until	7 0 0 -10 -8 0 -7 14
o:subject=deal reach	0 -5 0 0 -4 0 0 10
o:subject=deal reach ahead	0 -5 0 0 -4 0 0 10
o:subject=deal to ahead	0 0 -1 9 0 0 0 -7
o:subject=deal until ahead	6 0 0 -10 -10 0 -2 13
o:subject=duties	-19 -1 -9 17 -13 -18 -12 5
o:subject=duties after ahead	0 -15 0 -5 12 0 0 8
o:subject=duties announce on	0 -5 0 11 0 0 0 -4
o:subject=duties be ahead	6 8 -5 0 -4 0 0 -7
o:subject=duties be since	8 0 0 -6 0 0 0 -1
o:subject=duties be the	0 -10 0 13 0 0 0 0
o:subject=duties be until	0 10 0 0 -3 0 0 -6
o:subject=duties begin	-8 1 -8 8 -14 0 0 0
o:subject=duties begin ahead	-8 2 -7 4 -13 0 0 4
o:subject=duties begin by	0 13 0 -4 -3 0 0 -4
o:subject=duties begin from	0 -5 0 11 -3 0 0 0
o:subject=duties begin on	-2 -13 -1 5 0 0 0 15
o:subject=duties begin today	0 0 0 8 0 0 0 -8
o:subject=duties begin until	0 17 0 -5 0 0 0 -10
o:subject=duties by ahead	0 1 4 3 0 0 0 -18
o:subject=duties carried	-5 -4 -14 13 6 -2 -1 -2
o:subject=duties carried after ahead	0 9 0 -4 0 0 0 -1
o:subject=duties carried announce	0 -1 0 8 -6 0 0 0
o:subject=duties carried announce on	0 -11 0 10 -2 0 0 4
o:subject=duties carried be 	8 8 0 -15 0 0 0 0
o:subject=duties carried be before	0 0 0 -11 11 0 0 0
o:subject=duties carried be by	0 -19 0 7 -1 0 0 8
o:subject=duties carried be from	-2 -16 0 11 2 0 0 9
o:subject=duties carried be is	0 5 0 -10 -9 0 11 0
o:subject=duties carried be on	0 -3 0 -1 0 11 0 0
o:subject=duties carried be the	0 9 0 6 -3 0 0 -15
o:subject=duties carried be until	0 -11 4 6 0 0 0 0
o:subject=duties carried before ahead	0 3 -4 -1 10 0 0 -10
o:subject=duties carried begin on	8 5 0 -16 10 0 0 0
o:subject=duties carried by ahead	-1 -15 5 9 5 0 0 -6
o:subject=duties carried charge ahead	0 -15 0 14 -1 0 0 4
o:subject=duties carried conclude	0 0 0 -7 10 0 0 0
o:subject=duties carried conclude ahead	0 0 0 -7 10 0 0 0
o:subject=duties carried end ends	0 0 0 8 0 0 0 -6
o:subject=duties carried end on	-2 6 -7 -19 3 0 0 14
o:subject=duties carried extend	0 13 0 -4 -3 0 0 -4
o:subject=duties carried extend ahead	0 13 0 -4 -3 0 0 -4
o:subject=duties carried for ahead	0 1 0 -10 0 8 0 2
o:subject=duties carried from ahead	-3 -6 0 2 -2 0 0 19
o:subject=duties carried from today	0 14 0 -13 0 0 0 0
o:subject=duties carried have	0 -3 0 -4 19 0 -3 -3
o:subject=duties carried have ahead	0 -3 0 -5 19 0 -3 -2
o:subject=duties carried have until	0 0 0 -16 18 0 0 -2
o:subject=duties carried is ahead	0 5 0 -7 -9 0 11 -2
o:subject=duties carried look	0 -4 0 -13 8 0 0 9
o:subject=duties carried other	0 -8 0 1 -2 0 0 10
o:subject=duties carried other ahead	0 -8 0 0 0 0 0 10
o:subject=duties carried other on	0 -12 0 17 -3 0 0 -5
o:subject=duties carried pay	0 -9 0 16 -3 0 0 -4
o:subject=duties carried pay ahead	0 -6 0 12 -1 0 0 -4
o:subject=duties carried pay from	0 16 0 -15 0 0 0 0
o:subject=duties carried pay on	0 -13 0 17 0 0 0 -5
o:subject=duties carried put until	0 15 0 -10 0 0 0 -7
o:subject=duties carried rise ahead	0 -5 0 9 -1 0 0 0
o:subject=duties carried run	0 11 0 -9 -1 0 0 0
o:subject=duties carried run ahead	0 11 0 -10 -1 0 0 0
o:subject=duties carried set	0 8 0 -13 0 8 0 0
o:subject=duties carried set ahead	0 8 0 -13 0 8 0 0
o:subject=duties carried sign	0 -7 0 14 -1 0 0 -2
o:subject=duties carried sign ahead	0 -7 0 13 -1 0 0 -1
o:subject=duties carried suspend	-14 6 -4 -1 -17 0 0 17
o:subject=duties carried suspend ahead	-14 7 -4 -4 -17 0 0 17
o:subject=duties carried suspend to	0 -3 0 -5 -5 0 0 13
o:subject=duties carried suspend until	-14 9 -1 -9 -14 0 0 17
o:subject=duties carried tell	0 5 0 0 1 0 0 -12
o:subject=duties carried tell ahead	0 5 0 0 1 0 0 -11
o:subject=duties carried to ahead	0 3 2 -12 -2 0 0 9
o:subject=duties carried until ahead	-18 8 -4 5 10 -5 1 -10
o:subject=duties cent ahead	0 -6 0 -6 0 0 0 15
o:subject=duties charge	0 2 0 -10 0 0 0 8
o:subject=duties charge ahead	0 2 0 -11 0 0 0 8
o:subject=duties collect	0 -8 0 -2 0 0 0 13
o:subject=duties collect ahead	0 -12 0 -4 0 0 0 17
o:subject=duties collect from	0 -6 0 -4 0 0 0 11
o:subject=duties end	0 -2 -1 4 -14 0 0 6
o:subject=duties end ahead	0 1 0 0 -13 0 0 4
o:subject=duties end on	0 -9 0 3 -7 0 0 11
o:subject=duties far	-14 0 2 4 -8 2 2 2
o:subject=duties far  ahead	-5 0 -5 -9 0 9 12 2
o:subject=duties far by ahead	0 0 0 -9 10 0 0 -1
o:subject=duties far carried	-12 1 -3 5 2 -20 -12 4
o:subject=duties far carried  today	0 7 0 -10 0 0 0 4
o:subject=duties far carried accept	0 8 0 -9 0 0 0 0
o:subject=duties far carried announce	-2 1 -1 -5 -3 0 0 15
o:subject=duties far carried announce ahead	-2 -1 -1 -3 -1 0 0 15
o:subject=duties far carried announce for	0 -6 0 0 -2 0 0 8
o:subject=duties far carried announce on	-1 -2 0 0 0 0 0 9
o:subject=duties far carried ask	0 4 0 8 -13 0 0 0
o:subject=duties far carried ask ahead	0 5 0 8 -13 0 0 0
o:subject=duties far carried be before	0 -13 6 22 -15 0 0 0
o:subject=duties far carried be by	0 -22 0 7 9 0 1 -8
o:subject=duties far carried be from	0 10 0 -12 0 0 0 2
o:subject=duties far carried be is	0 6 0 0 3 0 0 -9
o:subject=duties far carried be today	0 -8 0 -7 0 0 0 18
o:subject=duties far carried before today	0 -8 0 10 -1 0 0 0
o:subject=duties far carried begin	-9 0 12 3 -3 0 -3 -4
o:subject=duties far carried begin ahead	-9 3 12 -1 -1 0 -3 -3
o:subject=duties far carried begin before	0 -4 0 -1 10 0 0 -6
o:subject=duties far carried begin by	0 9 -1 -13 5 0 0 -2
o:subject=duties far carried begin from	0 13 0 -9 0 0 0 0
o:subject=duties far carried begin the	0 0 9 -6 0 0 0 -1
o:subject=duties far carried begin today	0 -9 0 13 -2 0 0 0
o:subject=duties far carried begin until	0 -18 7 5 -13 0 0 13
o:subject=duties far carried by ahead	5 6 -11 6 0 1 -3 -25
o:subject=duties far carried carry	0 2 0 -12 0 0 0 9
o:subject=duties far carried carry ahead	0 2 0 -12 0 0 0 9
o:subject=duties far carried charge today	0 -11 0 12 0 0 0 0
o:subject=duties far carried confirm	0 -1 0 -4 -6 0 0 12
o:subject=duties far carried confirm ahead	0 -1 0 0 -5 0 0 9
o:subject=duties far carried debate	0 0 0 -10 12 0 0 0
o:subject=duties far carried debate ahead	0 0 0 -10 12 0 0 0
o:subject=duties far carried debate on	0 0 0 -10 12 0 0 0
o:subject=duties far carried end	5 3 -6 1 -18 0 -1 4
o:subject=duties far carried end ahead	5 5 -5 0 -17 0 -1 3
o:subject=duties far carried end from	0 -11 0 13 0 0 0 0
o:subject=duties far carried end on	0 9 0 -9 -12 0 0 7
o:subject=duties far carried fall	0 9 0 -2 -1 0 0 -2
o:subject=duties far carried fall ahead	0 11 0 -5 -1 0 0 -2
o:subject=duties far carried fall on	0 9 0 -4 -1 0 0 -1
o:subject=duties far carried for ahead	0 -7 0 -1 2 0 0 10
o:subject=duties far carried from ahead	2 6 -1 -9 4 0 -1 8
o:subject=duties far carried from today	0 -14 0 16 0 0 0 0
o:subject=duties far carried get	0 -5 0 10 -3 0 0 -2
o:subject=duties far carried have by	0 0 0 9 -5 0 0 -3
o:subject=duties far carried leave	0 -9 0 10 0 0 0 0
o:subject=duties far carried leave ahead	0 -9 0 10 0 0 0 0
o:subject=duties far carried leave on	0 -11 0 11 0 0 0 0
o:subject=duties far carried meet	0 0 0 -4 -7 0 0 15
o:subject=duties far carried meet ahead	0 0 0 -4 -7 0 0 15
o:subject=duties far carried meet on	0 -3 0 -3 -6 0 0 13
o:subject=duties far carried move	0 3 0 -14 -1 0 0 13
o:subject=duties far carried move ahead	0 3 0 -14 -1 0 0 13
o:subject=duties far carried move to	0 11 0 -1 0 0 0 -6
o:subject=duties far carried of ahead	6 1 0 2 -2 0 0 -13
o:subject=duties far carried on ahead	-7 3 -7 3 -1 -4 -10 3
o:subject=duties far carried other	-1 -12 2 10 5 0 0 -6
o:subject=duties far carried other ahead	-1 -12 2 8 6 0 0 -5
o:subject=duties far carried other by	0 -4 0 -9 14 0 0 0
o:subject=duties far carried other on	0 1 0 -15 6 0 0 8
o:subject=duties far carried pay	0 0 0 10 -4 0 0 -7
o:subject=duties far carried pay from	0 7 0 -9 5 0 0 0
o:subject=duties far carried pay until	0 -10 0 11 0 0 0 1
o:subject=duties far carried put on	0 -1 0 10 -1 0 0 -7
o:subject=duties far carried ratify	0 0 0 -7 10 0 0 0
o:subject=duties far carried ratify ahead	0 0 0 -7 10 0 0 0
o:subject=duties far carried rise	0 10 0 -8 0 0 0 0
o:subject=duties far carried rise ahead	0 10 0 -8 0 0 0 0
o:subject=duties far carried rise on	0 11 0 -9 0 0 0 0
o:subject=duties far carried run	-3 5 0 -9 5 0 0 2
o:subject=duties far carried run ahead	-3 5 0 -9 5 0 0 2
o:subject=duties far carried say	-6 4 0 -9 16 0 0 0
o:subject=duties far carried say ahead	-6 6 0 -11 17 0 0 -1
o:subject=duties far carried say on	-5 0 0 -2 12 0 0 0
o:subject=duties far carried say the	0 0 0 -12 9 0 0 4
o:subject=duties far carried send	0 0 0 -10 14 0 0 0
o:subject=duties far carried send ahead	0 0 0 -11 14 0 0 0
o:subject=duties far carried set	0 -10 0 7 1 0 0 0
o:subject=duties far carried set ahead	0 -10 0 7 1 0 0 0
o:subject=duties far carried sign	0 -5 0 -1 0 0 -3 13
o:subject=duties far carried sign ahead	0 -4 0 -2 0 0 -3 14
o:subject=duties far carried sign by	0 -8 0 13 -3 0 -2 0
o:subject=duties far carried sign signed	0 1 0 -9 0 0 0 6
o:subject=duties far carried signed ahead	0 1 0 -9 0 0 0 7
o:subject=duties far carried suspend	7 0 -3 3 -22 0 0 4
o:subject=duties far carried suspend ahead	7 0 -3 3 -22 0 0 4
o:subject=duties far carried suspend from	0 -10 0 12 0 0 0 0
o:subject=duties far carried suspend on	0 -5 0 10 -2 0 0 0
o:subject=duties far carried suspend until	6 14 0 -14 -14 0 0 2
o:subject=duties far carried tell	0 16 0 -7 -7 0 0 -8
o:subject=duties far carried tell ahead	0 13 0 -6 -6 0 0 -4
o:subject=duties far carried the ahead	-7 0 2 0 2 0 11 -7
o:subject=duties far carried threaten from	0 -6 0 0 9 0 0 0
o:subject=duties far carried to ahead	1 7 0 -10 2 0 0 -4
o:subject=duties far carried until ahead	-5 4 12 -11 -2 -2 1 6
o:subject=duties far carried want	0 -11 0 10 0 0 0 0
o:subject=duties far carried want ahead	0 -11 0 10 0 0 0 0
o:subject=duties far carried want by	0 -3 0 10 -10 0 1 0
o:subject=duties far carried write	0 -6 0 13 0 0 0 -2
o:subject=duties far carried write ahead	0 -6 0 13 0 0 0 -2
o:subject=duties far delhi, today	0 9 0 -8 0 0 0 0
o:subject=duties far from ahead	-5 -19 12 22 -8 0 0 -10
o:subject=duties far no verb	-14 0 2 4 -8 2 2 2
o:subject=duties far no verb 	-7 -6 -6 -4 0 9 11 2
o:subject=duties far no verb ahead	-11 -2 3 2 -7 3 3 4
o:subject=duties far no verb by	0 0 0 -9 10 0 0 -1
o:subject=duties far no verb delhi,	0 9 0 -8 0 0 0 0
o:subject=duties far no verb friday,	0 11 0 -9 -2 0 0 0
o:subject=duties far no verb from	-6 -17 12 20 -9 0 0 -10
o:subject=duties far no verb on	-3 8 -1 -7 0 0 0 2
o:subject=duties far no verb the	0 9 0 5 -10 0 -1 -6
o:subject=duties far no verb thursday,	0 -6 0 -7 11 0 0 1
o:subject=duties far no verb to	0 -11 0 17 -1 0 0 -6
o:subject=duties far no verb tuesday,	0 -10 0 5 0 0 0 5
o:subject=duties far no verb wednesday,	0 -2 0 9 0 0 0 -5
o:subject=duties far on ahead	-3 10 -1 -8 0 0 0 3
o:subject=duties far the ahead	0 9 0 5 -10 0 -1 -6
o:subject=duties far thursday, today	0 0 0 -6 0 0 0 8
o:subject=duties far to ahead	0 -11 0 17 -1 0 0 -6
o:subject=duties far tuesday, ahead	0 -10 0 4 0 0 0 5
o:subject=duties for ahead	0 10 0 0 -10 0 0 -2
o:subject=duties friday, ahead	0 -5 5 -9 6 0 0 0
o:subject=duties from ahead	0 7 -7 3 -11 0 0 -6
o:subject=duties introduce	0 -4 0 9 0 0 0 -2
o:subject=duties introduce ahead	0 -4 0 9 0 0 0 -2
o:subject=duties jump	0 -3 0 -6 8 0 0 1
o:subject=duties monday, ahead	0 9 0 -2 0 0 0 -5
o:subject=duties no verb	-13 -4 -9 9 -2 -7 0 5
o:subject=duties no verb 	-1 1 -6 13 -8 0 0 -9
o:subject=duties no verb after	0 -12 0 0 11 0 0 0
o:subject=duties no verb ahead	-11 -6 -7 10 -5 -7 0 7
o:subject=duties no verb as	0 2 0 -12 0 0 0 9
o:subject=duties no verb cent	0 -22 0 2 0 0 0 17
o:subject=duties no verb force	0 -8 0 -3 0 0 0 12
o:subject=duties no verb friday,	0 -5 5 -9 6 0 0 0
o:subject=duties no verb from	0 8 -3 -2 0 0 0 -5
o:subject=duties no verb on	-3 0 -2 1 15 0 0 -9
o:subject=duties no verb since	0 8 0 -13 0 0 0 7
o:subject=duties no verb than	0 9 0 -5 0 0 0 -1
o:subject=duties no verb today	0 8 0 -2 5 0 0 -6
o:subject=duties no verb until	-2 -5 -6 12 -3 0 4 0
o:subject=duties of ahead	0 1 0 7 -3 0 0 -6
o:subject=duties of today	0 -7 0 10 0 0 0 0
o:subject=duties on today	0 4 0 -15 14 0 0 0
o:subject=duties other	0 3 0 -12 16 0 0 -6
o:subject=duties other ahead	0 3 0 -12 16 0 0 -6
o:subject=duties publish ahead	0 -4 0 10 -2 0 0 0
o:subject=duties publish on	0 -4 0 9 -2 0 0 0
o:subject=duties put	0 -2 0 9 -2 0 0 0
o:subject=duties put ahead	0 -2 0 8 -2 0 0 0
o:subject=duties return on	0 10 0 -14 -1 0 0 2
o:subject=duties suspend	-2 -13 0 1 0 0 0 10
o:subject=duties suspend ahead	-2 -13 0 0 0 0 0 10
o:subject=duties suspend on	1 0 0 -10 1 0 0 7
o:subject=duties suspend until	-7 -8 0 3 -13 0 0 14
o:subject=duties threaten from	0 -8 0 8 0 0 0 0
o:subject=duties to ahead	0 -6 0 -7 2 0 0 10
o:subject=duties until ahead	-13 -1 -7 12 -8 0 2 1
o:subject=exclusions	3 0 9 -11 8 -2 -1 -4
o:subject=exclusions  ahead	0 -3 9 0 0 0 0 0
o:subject=exclusions carried	-6 -10 15 -2 0 0 0 1
o:subject=exclusions carried begin	0 -11 0 7 -1 0 0 8
o:subject=exclusions carried end	0 -5 0 15 1 0 0 -12
o:subject=exclusions carried end ahead	0 -5 0 15 1 0 0 -12
o:subject=exclusions carried end on	0 -1 0 12 0 0 0 -9
o:subject=exclusions carried until ahead	0 0 12 -2 -4 0 0 -3
o:subject=exclusions end on	0 -4 -4 4 9 0 0 -3
o:subject=exclusions far	3 0 6 -10 -1 0 3 0
o:subject=exclusions far carried	0 2 11 0 -10 0 0 -4
o:subject=exclusions far carried from ahead	-5 14 0 -3 -4 0 0 0
o:subject=exclusions far carried on ahead	0 -3 10 13 -3 0 0 -14
o:subject=exclusions far carried suspend	0 8 0 0 -3 0 0 -4
o:subject=exclusions far carried suspend ahead	0 8 0 0 -3 0 0 -4
o:subject=exclusions far no verb	3 0 6 -10 -1 0 3 0
o:subject=exclusions far no verb 	5 8 7 -16 -8 0 0 0
o:subject=exclusions far no verb ahead	3 0 6 -12 -1 0 3 0
o:subject=exclusions no verb	7 4 9 -24 0 0 0 -2
o:subject=exclusions no verb 	0 -4 11 -7 3 0 0 -5
o:subject=exclusions no verb ahead	8 5 8 -25 -5 0 0 0
o:subject=exclusions no verb on	1 0 8 -7 -10 0 0 0
o:subject=fees	0 -16 -12 6 19 -1 0 -10
o:subject=fees carried	0 0 0 3 8 0 0 -13
o:subject=fees carried on ahead	5 0 0 3 1 0 0 -9
o:subject=fees carried suspend	-6 0 0 -5 15 0 0 -6
o:subject=fees carried suspend ahead	-6 0 0 -5 15 0 0 -6
o:subject=fees carried suspend until	-5 -2 0 -1 15 0 0 -6
o:subject=fees carried until ahead	-5 -2 0 -2 18 0 0 -6
o:subject=fees far carried	0 -11 0 4 2 -3 0 5
o:subject=fees far carried begin	0 -4 0 -2 9 0 0 0
o:subject=fees far carried begin ahead	0 -3 0 -5 10 0 0 0
o:subject=fees far carried begin on	0 -3 0 -4 9 0 0 0
o:subject=fees far carried on ahead	0 -9 0 0 2 0 0 9
o:subject=fees from ahead	-1 -18 0 2 22 0 0 -9
o:subject=fees no verb	2 -13 -4 5 4 0 0 0
o:subject=fees no verb ahead	2 -11 -4 0 7 0 0 1
o:subject=fees no verb from	0 -10 0 7 8 0 0 -4
o:subject=fees no verb on	8 1 0 0 -10 0 0 6
o:subject=fees suspend	-1 -9 0 -3 17 0 0 -3
o:subject=fees suspend ahead	-1 -9 0 -3 17 0 0 -3
o:subject=fees suspend from	0 -8 0 0 8 0 0 0
o:subject=fees until ahead	-4 0 0 -4 8 0 0 0
o:subject=longer by ahead	0 -5 0 -12 0 0 0 12
o:subject=longer carried begin	0 18 0 -8 2 0 0 -14
o:subject=longer carried begin ahead	0 18 0 -8 2 0 0 -13
o:subject=longer carried begin on	0 16 0 -11 0 0 0 -4
o:subject=longer carried for ahead	0 3 0 -9 6 0 0 0
o:subject=longer carried have	0 -2 0 10 -9 0 1 -2
o:subject=longer carried have ahead	0 -2 0 10 -9 0 1 -2
o:subject=longer carried on ahead	0 11 0 0 -16 0 0 0
o:subject=longer carried run	0 -9 0 7 -1 0 0 1
o:subject=longer carried run ahead	0 -9 0 7 -1 0 0 1
o:subject=longer carried the ahead	0 0 0 -11 6 0 4 0
o:subject=longer far	0 15 -4 -12 -3 -1 0 6
o:subject=longer far  ahead	-1 13 0 1 -4 0 0 -13
o:subject=longer far carried	1 -30 -7 18 -5 0 -9 10
o:subject=longer far carried be	0 1 0 -10 1 1 0 5
o:subject=longer far carried be ahead	0 1 0 -10 1 1 0 5
o:subject=longer far carried begin	-6 -15 0 20 -6 0 0 1
o:subject=longer far carried begin ahead	-6 -15 0 20 -6 0 0 1
o:subject=longer far carried begin from	-2 -9 0 17 -4 0 0 0
o:subject=longer far carried charge	0 0 0 7 0 0 0 -9
o:subject=longer far carried charge ahead	0 0 0 7 0 0 0 -9
o:subject=longer far carried end ahead	9 -4 -3 10 -5 0 0 -7
o:subject=longer far carried end today	0 0 0 -12 0 0 0 13
o:subject=longer far carried of ahead	0 -8 -1 12 0 0 0 0
o:subject=longer far carried on ahead	2 -18 0 13 0 0 0 -2
o:subject=longer far carried until ahead	-2 -7 0 20 -6 0 0 -5
o:subject=longer far from ahead	0 15 0 -13 0 0 0 0
o:subject=longer far no verb	0 15 -4 -12 -3 -1 0 6
o:subject=longer far no verb 	-1 13 0 1 -4 0 0 -13
o:subject=longer far no verb ahead	0 16 -4 -19 -1 -1 0 10
o:subject=longer far no verb from	0 15 0 -13 0 0 0 0
o:subject=longer far no verb today	0 0 0 9 0 0 0 -4
o:subject=longer from ahead	0 10 0 -5 -3 0 0 0
o:subject=longer no verb	0 2 7 4 -4 -3 5 -9
o:subject=longer no verb on	0 -1 10 -10 3 0 0 0
o:subject=longer no verb today	0 0 0 8 0 0 0 -6
o:subject=longer no verb until	6 10 0 -1 -6 0 0 -5
o:subject=longer on ahead	0 -9 9 -5 2 0 0 2
o:subject=longer until ahead	6 9 -1 2 0 0 0 -11
o:subject=meeting	-13 -12 0 11 1 0 -1 -2
o:subject=meeting before ahead	0 3 0 -13 9 0 0 0
o:subject=meeting begin	0 -12 0 6 1 0 0 4
o:subject=meeting begin ahead	0 -12 0 11 1 0 0 0
o:subject=meeting begin on	0 -21 0 9 -2 0 0 7
o:subject=meeting by ahead	0 5 9 0 0 0 -16 -5
o:subject=meeting carried	-18 1 -11 -6 0 -1 21 5
o:subject=meeting carried announce	0 11 0 -6 0 0 0 -3
o:subject=meeting carried announce ahead	0 11 0 -6 0 0 0 -3
o:subject=meeting carried announce for	0 13 0 -9 0 0 0 -3
o:subject=meeting carried be the	0 0 0 -5 0 0 0 9
o:subject=meeting carried be until	0 0 0 9 0 1 0 -7
o:subject=meeting carried begin	-5 10 0 -14 16 0 0 -8
o:subject=meeting carried begin ahead	-5 10 0 -14 16 0 0 -7
o:subject=meeting carried begin on	-3 8 0 -2 6 0 0 -11
o:subject=meeting carried by ahead	0 -7 0 -23 15 0 16 0
o:subject=meeting carried decide	0 0 0 -9 6 0 0 2
o:subject=meeting carried decide ahead	0 0 0 -9 6 0 0 2
o:subject=meeting carried end	0 7 -2 -13 -10 0 8 10
o:subject=meeting carried end ahead	0 7 -2 -15 -9 0 8 12
o:subject=meeting carried for ahead	0 9 0 -7 4 0 0 -4
o:subject=meeting carried from ahead	-1 11 0 -6 -2 0 0 0
o:subject=meeting carried have	0 -7 0 -6 6 0 10 -3
o:subject=meeting carried have ahead	0 -7 0 -6 6 0 10 -3
o:subject=meeting carried have until	0 -10 0 0 -6 0 11 1
o:subject=meeting carried meet	0 -1 0 12 -3 0 0 0
o:subject=meeting carried meet ahead	0 -1 0 12 -3 0 0 0
o:subject=meeting carried of ahead	0 0 0 10 0 0 0 -4
o:subject=meeting carried other	0 7 0 10 -7 0 0 -11
o:subject=meeting carried other ahead	0 7 0 9 -7 0 0 -11
o:subject=meeting carried run	0 -1 0 -5 0 0 0 9
o:subject=meeting carried run ahead	0 -1 0 -5 0 0 0 9
o:subject=meeting carried suspend	-1 0 0 11 -1 0 0 -3
o:subject=meeting carried suspend ahead	-1 0 0 11 -1 0 0 -3
o:subject=meeting carried the ahead	0 -6 0 0 -12 0 -2 15
o:subject=meeting carried to ahead	0 1 0 -14 -1 6 0 8
o:subject=meeting carried until ahead	-3 -4 0 -3 -4 0 7 7
o:subject=meeting continue	0 12 0 -4 0 0 0 -6
o:subject=meeting far	-11 -13 2 12 4 -9 0 0
o:subject=meeting far  ahead	0 -10 11 -2 0 -1 0 4
o:subject=meeting far carried	2 7 -10 5 -1 -3 3 -14
o:subject=meeting far carried add	5 7 0 -10 0 0 0 -1
o:subject=meeting far carried add ahead	5 7 0 -10 0 0 0 -1
o:subject=meeting far carried add on	5 7 0 -10 0 0 0 -1
o:subject=meeting far carried agree	0 -8 0 -5 -1 0 10 5
o:subject=meeting far carried agree ahead	0 -8 0 -5 -1 0 10 6
o:subject=meeting far carried be ahead	4 0 6 -9 -1 -4 8 0
o:subject=meeting far carried be by	6 0 0 -12 -3 0 4 4
o:subject=meeting far carried be is	0 4 0 9 -3 0 0 -8
o:subject=meeting far carried be on	0 -9 0 4 4 0 0 0
o:subject=meeting far carried be until	0 8 0 -12 0 0 0 2
o:subject=meeting far carried before ahead	0 0 0 -6 -12 0 5 12
o:subject=meeting far carried begin	6 15 0 -11 -1 0 -2 -1
o:subject=meeting far carried begin ahead	6 16 0 -12 -1 0 -2 0
o:subject=meeting far carried begin from	0 10 0 -8 0 0 0 0
o:subject=meeting far carried begin on	8 2 0 -13 1 0 0 6
o:subject=meeting far carried carry	0 0 0 10 0 0 0 -9
o:subject=meeting far carried end	-1 -1 -4 1 -5 0 -3 9
o:subject=meeting far carried end ahead	-1 -1 -4 1 -4 0 -3 9
o:subject=meeting far carried expect	0 -6 0 11 -1 0 0 0
o:subject=meeting far carried expect ahead	0 -6 0 11 -1 0 0 0
o:subject=meeting far carried for ahead	0 -3 0 13 -2 0 0 -3
o:subject=meeting far carried from ahead	3 -7 0 1 10 1 0 -10
o:subject=meeting far carried have	0 0 0 -13 8 0 0 6
o:subject=meeting far carried have ahead	0 0 0 -13 8 0 0 6
o:subject=meeting far carried is ahead	0 4 0 8 -3 0 0 -8
o:subject=meeting far carried keep	0 -3 0 11 0 0 0 -7
o:subject=meeting far carried of ahead	0 0 0 -7 -5 3 -2 11
o:subject=meeting far carried other	0 4 0 7 0 0 -9 -1
o:subject=meeting far carried other ahead	0 4 0 6 0 0 -9 -1
o:subject=meeting far carried other by	0 3 0 0 2 0 -9 0
o:subject=meeting far carried pay	0 0 0 9 0 0 0 -12
o:subject=meeting far carried pay ahead	0 -2 0 12 0 0 0 -12
o:subject=meeting far carried put	0 6 0 0 0 0 0 -9
o:subject=meeting far carried put ahead	0 6 0 0 0 0 0 -9
o:subject=meeting far carried put on	0 9 0 0 -6 0 0 0
o:subject=meeting far carried reach	0 0 0 -5 0 0 0 9
o:subject=meeting far carried reach ahead	0 0 0 -5 0 0 0 9
o:subject=meeting far carried reach on	0 0 0 -6 0 0 0 9
o:subject=meeting far carried return	0 -1 0 12 0 0 0 -8
o:subject=meeting far carried return ahead	0 -1 0 12 0 0 0 -8
o:subject=meeting far carried rise	0 14 0 -14 0 0 0 0
o:subject=meeting far carried rise ahead	0 14 0 -14 0 0 0 0
o:subject=meeting far carried rise on	0 10 0 -9 0 0 0 0
o:subject=meeting far carried run	0 -10 0 -2 9 0 0 1
o:subject=meeting far carried run ahead	0 -10 0 -2 9 0 0 1
o:subject=meeting far carried run to	0 -1 0 -1 10 0 0 -5
o:subject=meeting far carried suspend	-5 4 0 -6 6 0 0 0
o:subject=meeting far carried suspend ahead	-5 5 0 -7 6 0 0 0
o:subject=meeting far carried suspend until	-4 2 0 -12 5 0 0 6
o:subject=meeting far carried the ahead	0 4 0 0 8 0 6 -19
o:subject=meeting far carried until ahead	-6 9 -3 -5 8 -5 0 0
o:subject=meeting far no verb	-11 -13 2 12 4 -9 0 0
o:subject=meeting far no verb 	-1 -5 11 0 -1 -1 0 1
o:subject=meeting far no verb ahead	-9 -12 3 10 7 -8 0 -3
o:subject=meeting far no verb the	0 -5 0 9 -3 0 0 0
o:subject=meeting far no verb wednesday,	0 11 0 -6 0 0 0 -3
o:subject=meeting far the ahead	0 -5 0 9 -3 0 0 0
o:subject=meeting for ahead	0 -2 0 10 0 0 0 0
o:subject=meeting no verb 	0 -4 0 21 -7 0 0 -6
o:subject=meeting no verb before	0 3 0 -12 9 0 0 0
o:subject=meeting no verb by	0 3 10 0 -5 0 -7 -5
o:subject=meeting no verb of	0 12 0 -22 5 0 0 8
o:subject=meeting no verb telephone	0 0 0 9 0 0 0 -5
o:subject=meeting no verb the	0 -2 0 -5 10 0 3 -7
o:subject=meeting of ahead	0 10 0 -24 12 0 0 4
o:subject=meeting on ahead	-1 -10 -1 2 -5 1 13 0
o:subject=meeting suspend	0 -5 0 16 -4 0 0 -1
o:subject=meeting suspend ahead	0 -5 0 16 -4 0 0 -1
o:subject=meeting the ahead	0 -3 0 -1 9 0 2 -8
o:subject=meeting to ahead	0 -1 0 9 -2 0 0 0
o:subject=meeting until ahead	0 -3 0 12 -8 0 -3 0
o:subject=none	-7 5 0 1 -1 -12 -7 2
o:subject=none  ahead	-7 -13 -6 6 15 0 -6 0
o:subject=none  today	0 13 0 -11 -4 0 0 5
o:subject=none before ahead	0 -16 0 12 -3 0 0 5
o:subject=none by ahead	0 0 0 3 -11 0 0 4
o:subject=none carried	-1 -4 0 5 -1 -9 -2 2
o:subject=none carried  ahead	3 2 4 -1 -9 0 0 -1
o:subject=none carried about ahead	0 -4 0 0 0 0 0 9
o:subject=none carried after ahead	0 3 0 -14 3 0 0 5
o:subject=none carried agree	0 -5 0 6 7 0 2 -14
o:subject=none carried agree ahead	0 -5 0 6 7 0 3 -13
o:subject=none carried agree on	0 -3 0 -8 8 0 0 3
o:subject=none carried agree until	0 0 0 15 0 0 0 -13
o:subject=none carried and ahead	0 0 0 10 0 0 0 -10
o:subject=none carried announce	6 -3 0 6 0 0 0 -12
o:subject=none carried announce ahead	6 -3 0 4 2 0 0 -12
o:subject=none carried announce for	0 -2 0 9 -5 0 0 0
o:subject=none carried announce from	7 -10 0 4 0 0 0 0
o:subject=none carried ask on	0 6 0 -11 7 0 0 0
o:subject=none carried be is	0 4 0 6 -10 0 -3 -1
o:subject=none carried be of	0 -14 0 0 0 0 0 11
o:subject=none carried be on	-3 8 0 -19 6 0 6 3
o:subject=none carried be the	0 -6 -1 0 13 0 -9 2
o:subject=none carried be today	0 -4 0 4 8 0 0 -8
o:subject=none carried be until	0 10 -1 -5 -13 0 6 0
o:subject=none carried before ahead	0 15 -6 -5 -4 0 -1 0
o:subject=none carried begin	0 -4 -8 2 0 0 10 0
o:subject=none carried begin 	0 0 0 -9 -2 0 0 12
o:subject=none carried begin ahead	0 -7 -8 7 -1 0 10 0
o:subject=none carried begin before	0 11 0 -6 -5 0 0 0
o:subject=none carried begin by	0 -8 0 0 0 0 9 -3
o:subject=none carried begin the	0 -11 0 10 0 0 -1 0
o:subject=none carried begin until	0 0 0 -6 10 0 0 0
o:subject=none carried begin with	0 0 0 10 0 0 0 -9
o:subject=none carried charge ahead	0 10 0 -2 -5 0 0 -1
o:subject=none carried charge today	0 -11 0 14 0 0 0 0
o:subject=none carried clear on	0 -12 0 14 0 0 0 0
o:subject=none carried collect	0 10 0 -14 0 0 0 5
o:subject=none carried collect from	0 17 0 -15 0 0 0 0
o:subject=none carried end on	3 4 0 -7 -12 0 0 8
o:subject=none carried extend	0 -6 0 11 0 0 0 -2
o:subject=none carried extend ahead	0 -6 0 11 0 0 0 -2
o:subject=none carried fall	0 -10 0 3 0 0 0 7
o:subject=none carried fall ahead	0 -10 0 2 0 0 0 7
o:subject=none carried fall on	0 -12 0 3 0 0 0 8
o:subject=none carried for ahead	0 4 0 -11 0 0 0 10
o:subject=none carried has ahead	0 10 0 -4 -3 0 0 0
o:subject=none carried have by	0 13 0 -1 -5 0 -5 0
o:subject=none carried have has	0 10 0 -3 -3 0 0 -1
o:subject=none carried have on	0 -9 0 9 0 0 0 0
o:subject=none carried have the	0 0 0 -9 0 0 6 3
o:subject=none carried have today	0 0 0 12 0 0 0 -10
o:subject=none carried have until	0 -12 3 2 6 0 -3 0
o:subject=none carried keep on	0 0 0 -12 0 0 0 13
o:subject=none carried land ahead	0 -15 0 11 0 0 0 1
o:subject=none carried leave	0 0 0 0 -6 0 -1 9
o:subject=none carried leave ahead	0 0 0 0 -5 0 -1 9
o:subject=none carried let ahead	0 -4 0 -2 0 0 0 9
o:subject=none carried look	0 0 0 13 -12 0 0 0
o:subject=none carried look ahead	0 0 0 12 -11 0 0 0
o:subject=none carried meet	0 -11 0 6 0 0 -2 2
o:subject=none carried meet ahead	0 -11 0 4 0 0 -2 3
o:subject=none carried meet meets	0 0 0 -4 -6 0 0 10
o:subject=none carried meet the	0 0 0 -10 11 0 0 0
o:subject=none carried meets ahead	0 0 0 -4 -6 0 0 10
o:subject=none carried move	0 -3 0 10 -2 0 0 -1
o:subject=none carried move ahead	0 -3 0 10 -2 0 0 -1
o:subject=none carried of ahead	-2 -8 0 6 -9 0 0 12
o:subject=none carried on today	0 0 0 1 -10 0 0 4
o:subject=none carried other	-2 1 11 0 -6 -1 5 -6
o:subject=none carried other ahead	-2 3 11 0 -5 -1 5 -10
o:subject=none carried other until	0 4 8 -5 5 0 4 -22
o:subject=none carried pay	0 1 0 -6 -5 0 0 14
o:subject=none carried pay ahead	0 -4 0 1 -2 0 0 9
o:subject=none carried pay from	0 13 0 -11 2 0 0 -7
o:subject=none carried pay on	0 10 0 -8 0 0 0 0
o:subject=none carried pay the	0 7 0 -10 0 0 0 3
o:subject=none carried pay today	0 8 0 -12 -1 0 0 7
o:subject=none carried pay until	0 -5 0 -4 0 0 0 9
o:subject=none carried plan	0 10 0 -10 -3 0 0 3
o:subject=none carried plan ahead	0 10 0 -10 -3 0 0 3
o:subject=none carried plan for	0 10 0 -7 -2 0 0 0
o:subject=none carried prolong ahead	0 0 0 -5 0 0 0 9
o:subject=none carried put	0 4 0 8 -12 0 -1 -8
o:subject=none carried put ahead	0 5 0 6 -12 0 -1 -8
o:subject=none carried put of	0 9 0 -8 0 0 0 0
o:subject=none carried put on	0 -10 0 17 0 0 0 -4
o:subject=none carried reach	0 -2 0 14 0 0 0 -7
o:subject=none carried reach ahead	0 -2 0 14 0 0 0 -7
o:subject=none carried receive	0 -7 0 -1 8 0 0 0
o:subject=none carried receive ahead	0 -7 0 -1 9 0 0 0
o:subject=none carried report ahead	0 0 0 -6 8 0 0 0
o:subject=none carried return	0 -1 0 13 -7 0 0 0
o:subject=none carried return ahead	0 -1 0 13 -7 0 0 0
o:subject=none carried return on	0 -9 0 15 -3 0 0 0
o:subject=none carried run	0 -10 2 0 0 5 0 4
o:subject=none carried run ahead	0 -10 2 0 0 5 0 4
o:subject=none carried run on	0 4 3 -16 0 5 0 2
o:subject=none carried say on	0 -1 0 -4 -2 0 0 10
o:subject=none carried sell	0 10 0 0 -5 0 0 0
o:subject=none carried sell ahead	0 10 0 0 -5 0 0 0
o:subject=none carried settle	0 0 0 -8 9 0 0 0
o:subject=none carried settle ahead	0 0 0 -8 9 0 0 0
o:subject=none carried settle on	0 0 0 -7 9 0 0 0
o:subject=none carried sign by	0 0 0 0 -11 0 5 2
o:subject=none carried sign on	0 0 0 8 -5 0 0 -3
o:subject=none carried sign signed	0 11 0 -5 0 0 0 -8
o:subject=none carried signed ahead	0 12 0 -5 0 0 0 -8
o:subject=none carried sit	0 2 0 -4 11 0 0 -12
o:subject=none carried sit ahead	0 2 0 -4 11 0 0 -12
o:subject=none carried sit until	0 11 0 0 -8 0 0 -4
o:subject=none carried suspend	4 1 14 -4 -4 0 -1 -4
o:subject=none carried suspend ahead	4 2 14 -5 -4 0 -1 -4
o:subject=none carried suspend from	0 16 0 -6 -9 0 0 0
o:subject=none carried suspend on	0 0 9 -5 0 0 0 0
o:subject=none carried suspend the	0 -1 0 -16 0 0 0 19
o:subject=none carried suspend to	5 4 0 5 2 0 0 -18
o:subject=none carried tell	0 -9 0 12 -4 4 0 -2
o:subject=none carried tell ahead	0 -8 0 11 -4 4 0 -4
o:subject=none carried tell on	0 -8 0 15 -2 0 0 -4
o:subject=none carried the ahead	-3 -7 -8 -9 5 0 0 19
o:subject=none carried threaten	0 -6 0 8 0 0 0 0
o:subject=none carried threaten ahead	0 -6 0 8 0 0 0 0
o:subject=none carried to ahead	6 -2 2 10 0 0 -1 -10
o:subject=none carried until ahead	-10 -6 2 7 4 0 0 -5
o:subject=none carried wait	0 10 0 -3 0 0 0 -3
o:subject=none carried wait ahead	0 10 0 -4 0 0 0 -3
o:subject=none carried want	0 0 0 -9 -5 0 10 2
o:subject=none carried want ahead	0 1 0 -10 -5 0 10 2
o:subject=none carried with ahead	0 0 0 11 0 0 0 -10
o:subject=none carried write	0 -3 0 -5 11 0 0 0
o:subject=none carried write ahead	0 -2 0 -6 12 0 0 0
o:subject=none from ahead	-6 -8 0 15 0 0 0 -1
o:subject=none from today	0 5 0 -9 4 0 0 0
o:subject=none monday, ahead	0 -1 0 -6 0 0 0 11
o:subject=none no verb	-7 5 0 1 -1 -12 -7 2
o:subject=none no verb 	-11 0 -8 -3 11 0 -8 3
o:subject=none no verb before	0 -16 0 12 -3 0 0 5
o:subject=none no verb brussels,	0 -1 0 9 0 0 0 -5
o:subject=none no verb by	0 0 0 3 -11 0 0 4
o:subject=none no verb friday,	0 0 0 3 -7 0 6 -9
o:subject=none no verb from	-6 -4 0 8 2 0 0 -1
o:subject=none no verb monday,	0 -3 0 -1 -1 0 0 9
o:subject=none no verb on	11 2 3 0 -6 0 0 -8
o:subject=none no verb the	0 0 17 -7 -6 0 -3 0
o:subject=none no verb to	0 11 0 -13 0 0 0 1
o:subject=none no verb today	-10 3 -8 2 0 -1 -7 6
o:subject=none no verb tuesday,	0 -1 0 8 0 0 0 -4
o:subject=none no verb until	0 -9 -2 -6 1 0 0 13
o:subject=none no verb washington,	0 -1 0 -6 11 0 0 -1
o:subject=none on ahead	11 -1 3 2 -5 0 0 -7
o:subject=none on today	0 9 0 -6 0 0 0 0
o:subject=none the ahead	0 1 17 -13 -5 0 -3 1
o:subject=none the today	0 -2 0 9 0 0 0 -4
o:subject=none to ahead	0 12 0 -13 0 0 0 1
o:subject=none tuesday, today	0 0 0 8 0 0 0 -4
o:subject=none until ahead	0 -9 -2 -7 1 0 0 14
o:subject=none washington, today	0 -1 0 -6 11 0 0 -1
o:subject=none wednesday, today	0 -9 0 0 0 0 0 8
o:subject=none — today	0 -6 0 11 0 0 0 -3
o:subject=procedure	-6 -5 0 16 0 -12 -8 -8
o:subject=procedure  ahead	0 -9 0 1 8 0 0 0
o:subject=procedure before ahead	0 0 0 18 -17 0 0 0
o:subject=procedure begin	0 -4 0 -6 13 0 0 0
o:subject=procedure begin ahead	0 -10 0 -3 13 0 0 0
o:subject=procedure begin on	0 -7 0 -11 17 0 0 0
o:subject=procedure by ahead	0 -11 4 2 -4 0 0 6
o:subject=procedure carried	-3 8 0 -10 9 -3 -8 0
o:subject=procedure carried be	0 -8 0 12 2 -1 0 -8
o:subject=procedure carried be from	0 5 0 10 -14 0 0 -1
o:subject=procedure carried be is	0 -2 0 -14 20 0 0 -1
o:subject=procedure carried be on	0 -12 0 10 0 0 0 0
o:subject=procedure carried begin	3 0 6 -11 1 0 0 0
o:subject=procedure carried begin ahead	3 0 6 -13 2 0 0 0
o:subject=procedure carried begin on	0 10 0 -4 -3 0 0 -2
o:subject=procedure carried by ahead	0 -11 7 -4 3 0 0 3
o:subject=procedure carried collect	0 14 0 0 -15 0 0 0
o:subject=procedure carried collect ahead	0 14 0 0 -15 0 0 0
o:subject=procedure carried end	0 5 -1 -12 5 0 0 2
o:subject=procedure carried end ahead	0 5 -1 -12 5 0 0 2
o:subject=procedure carried end on	0 5 -1 -14 5 0 0 4
o:subject=procedure carried expect	0 9 0 -8 0 0 0 0
o:subject=procedure carried expect ahead	0 9 0 -8 0 0 0 0
o:subject=procedure carried for ahead	0 9 0 -12 1 0 0 0
o:subject=procedure carried from ahead	3 2 0 5 -10 0 0 -4
o:subject=procedure carried have	0 -2 0 12 -3 0 0 -1
o:subject=procedure carried have ahead	0 -2 0 12 -3 0 0 -1
o:subject=procedure carried is ahead	0 -2 0 -14 20 0 0 -1
o:subject=procedure carried meet	0 0 0 -9 10 0 0 0
o:subject=procedure carried on ahead	0 7 -3 -8 3 1 0 -1
o:subject=procedure carried suspend	0 -6 0 -3 -1 0 0 14
o:subject=procedure carried suspend ahead	0 -6 0 -3 -1 0 0 14
o:subject=procedure carried suspend until	0 -3 0 -7 -3 0 0 15
o:subject=procedure carried the ahead	0 6 0 9 -9 0 0 -8
o:subject=procedure carried until ahead	-1 5 0 -7 -2 0 0 11
o:subject=procedure decide	0 0 0 12 -11 0 0 0
o:subject=procedure decide ahead	0 0 0 12 -11 0 0 0
o:subject=procedure far  ahead	-7 -7 -2 -10 1 9 0 12
o:subject=procedure far carried	0 -1 1 4 -3 -10 -3 3
o:subject=procedure far carried be	0 11 0 -2 0 -2 -3 0
o:subject=procedure far carried be ahead	0 11 0 -2 0 -2 -3 0
o:subject=procedure far carried begin	5 -6 3 -6 9 0 0 -2
o:subject=procedure far carried begin ahead	5 -5 3 -7 9 0 0 -2
o:subject=procedure far carried begin from	7 3 0 -11 0 0 0 0
o:subject=procedure far carried begin on	0 -8 0 0 13 0 0 0
o:subject=procedure far carried by ahead	0 -13 0 -6 -2 0 3 16
o:subject=procedure far carried from ahead	5 -11 0 7 1 0 0 -3
o:subject=procedure far carried have	0 13 0 1 -1 0 0 -12
o:subject=procedure far carried have ahead	0 13 0 1 -1 0 0 -12
o:subject=procedure far carried have until	0 13 0 0 0 0 0 -7
o:subject=procedure far carried suspend	-4 1 2 -10 4 0 0 0
o:subject=procedure far carried suspend ahead	-4 1 2 -10 4 0 0 0
o:subject=procedure far carried suspend until	-4 4 3 -11 1 0 0 1
o:subject=procedure far carried until ahead	-6 22 7 -27 6 0 -2 -8
o:subject=procedure far no verb 	-7 -10 -2 -5 0 9 0 11
o:subject=procedure far no verb ahead	9 -6 5 -13 4 7 -5 3
o:subject=procedure far no verb friday,	0 -4 11 0 -4 0 0 -2
o:subject=procedure far no verb until	0 1 0 11 -7 0 0 -5
o:subject=procedure far until ahead	0 1 0 11 -7 0 0 -5
o:subject=procedure have	0 2 0 -9 2 0 0 0
o:subject=procedure have ahead	0 2 0 -9 2 0 0 0
o:subject=procedure no verb 	0 -8 0 4 5 0 0 0
o:subject=procedure no verb by	0 -8 5 9 -14 0 0 7
o:subject=procedure no verb from	4 -12 0 10 0 0 0 0
o:subject=procedure no verb on	3 1 -1 15 -15 0 0 -3
o:subject=procedure no verb the	0 2 0 -4 -9 0 0 9
o:subject=procedure no verb until	0 9 0 0 -9 0 0 0
o:subject=procedure on ahead	0 -3 -4 -1 11 0 0 -8
o:subject=procedure on today	0 0 0 12 -9 0 0 0
o:subject=procedure other	0 -1 0 -9 13 0 0 0
o:subject=procedure other ahead	0 0 0 -10 13 0 0 0
o:subject=procedure other until	0 0 0 -8 9 0 0 0
o:subject=procedure send	0 0 0 10 -8 0 0 0
o:subject=procedure send ahead	0 0 0 10 -8 0 0 0
o:subject=procedure send until	0 0 0 10 -8 0 0 0
o:subject=procedure set	0 -2 0 12 -5 -1 0 0
o:subject=procedure set ahead	0 -2 0 11 -4 -1 0 0
o:subject=procedure until ahead	-1 7 0 11 -11 0 0 0
o:subject=procedure votes ahead	0 0 0 10 -9 0 0 0
o:subject=sale	-4 0 -5 -7 -3 21 -2 -4
o:subject=sale by ahead	0 0 0 9 -8 0 0 0
o:subject=sale carried	-1 3 0 -8 -12 14 0 3
o:subject=sale carried from ahead	0 12 0 -12 2 0 0 -1
o:subject=sale carried on ahead	0 -7 0 14 0 -2 0 0
o:subject=sale carried until ahead	0 -6 0 -10 0 3 0 13
o:subject=sale far	0 -3 0 -1 10 7 0 -11
o:subject=sale far carried	-4 -13 9 -4 0 15 -2 0
o:subject=sale far carried be	0 7 0 0 -10 0 5 0
o:subject=sale far carried be ahead	0 7 0 -3 -9 0 5 0
o:subject=sale far carried other	0 0 0 12 -4 0 -4 0
o:subject=sale far carried other ahead	0 0 0 12 -4 0 -4 0
o:subject=sale far carried pay	0 0 0 -6 10 -1 0 -1
o:subject=sale far carried pay ahead	0 0 0 -6 10 -1 0 -1
o:subject=sale far carried suspend	0 -12 11 -6 0 0 0 3
o:subject=sale far carried suspend ahead	0 -12 11 -6 0 0 0 3
o:subject=sale far carried suspend until	0 -10 11 -5 1 0 0 0
o:subject=sale far carried until ahead	0 -13 10 -8 0 5 0 0
o:subject=sale far no verb	0 -3 0 -1 10 7 0 -11
o:subject=sale far no verb ahead	0 -1 0 1 2 7 0 -9
o:subject=sale on ahead	0 9 0 0 -3 1 0 -7
o:subject=signing	-1 3 -3 9 5 -5 -12 -14
o:subject=signing begin	-1 0 0 10 -4 0 0 -6
o:subject=signing begin from	0 -12 0 15 0 0 0 0
o:subject=signing begin on	0 17 0 -13 0 0 0 -2
o:subject=signing by ahead	0 -8 0 -7 16 0 -2 1
o:subject=signing from ahead	-1 -16 0 12 11 0 0 -3
o:subject=signing no verb	0 0 -9 2 0 0 -4 0
o:subject=signing no verb ahead	0 -1 -8 -1 1 0 -4 5
o:subject=signing no verb from	0 -4 0 -1 10 0 0 0
o:subject=signing no verb of	0 -12 0 9 5 0 0 -3
o:subject=signing no verb on	-2 -1 -3 0 -2 0 0 14
o:subject=signing no verb the	0 0 0 -5 14 0 0 -10
o:subject=signing no verb until	6 2 0 -7 -10 0 0 4
o:subject=signing on ahead	-4 1 3 0 -9 -1 0 6
o:subject=signing on today	0 9 0 -9 0 0 0 0
o:subject=signing until ahead	7 8 0 -16 -1 0 0 0
o:subject=truce	-2 10 -10 21 -8 -4 -7 -16
o:subject=truce  ahead	-10 -1 0 6 -5 -1 0 7
o:subject=truce be	3 -6 0 13 -3 0 0 -7
o:subject=truce be ahead	4 -6 0 11 -3 0 0 -6
o:subject=truce be until	5 -3 0 14 0 0 0 -12
o:subject=truce begin	0 16 0 -2 0 0 0 -12
o:subject=truce begin ahead	0 11 0 -2 0 0 0 -8
o:subject=truce begin on	-5 17 0 -2 -8 0 0 -7
o:subject=truce by ahead	0 8 0 -11 4 0 0 0
o:subject=truce carried	-10 -8 -2 8 5 -15 1 2
o:subject=truce carried announce	0 -1 0 -15 10 0 0 7
o:subject=truce carried announce ahead	0 -1 0 -15 10 0 0 7
o:subject=truce carried announce on	0 -1 0 -7 10 0 0 0
o:subject=truce carried ask	0 6 0 -9 2 0 0 0
o:subject=truce carried ask ahead	0 6 0 -9 2 0 0 0
o:subject=truce carried be	1 0 0 11 -9 -1 -5 -2
o:subject=truce carried be by	0 0 0 8 0 0 0 -7
o:subject=truce carried be from	0 -5 0 11 0 0 0 -5
o:subject=truce carried be is	0 -12 0 -4 4 0 0 8
o:subject=truce carried be on	0 0 0 0 -12 0 0 8
o:subject=truce carried be today	0 0 0 10 0 0 0 -6
o:subject=truce carried be until	5 12 0 0 0 0 0 -13
o:subject=truce carried begin	0 -2 0 1 -13 0 0 8
o:subject=truce carried begin ahead	0 -1 0 0 -12 0 0 8
o:subject=truce carried begin the	0 -10 0 1 0 0 0 6
o:subject=truce carried begin to	0 0 0 -11 0 0 0 14
o:subject=truce carried begin until	0 -11 0 7 0 0 0 0
o:subject=truce carried by ahead	0 -6 0 -2 -2 0 16 -2
o:subject=truce carried end	-3 -19 0 9 6 0 0 -1
o:subject=truce carried end ahead	-3 -19 0 8 6 0 0 0
o:subject=truce carried end on	-3 -18 0 8 7 0 0 0
o:subject=truce carried expect	0 -1 0 -9 9 0 0 1
o:subject=truce carried expect ahead	0 -1 0 -5 9 0 0 0
o:subject=truce carried expect on	0 -1 0 -6 10 0 0 0
o:subject=truce carried is ahead	0 -12 0 -4 4 0 0 9
o:subject=truce carried meet	0 8 0 -16 16 0 0 -7
o:subject=truce carried meet ahead	0 8 0 -16 16 0 0 -7
o:subject=truce carried on ahead	-16 0 5 7 14 -2 -2 -12
o:subject=truce carried pay	0 -13 0 4 10 0 0 0
o:subject=truce carried pay ahead	0 -12 0 8 6 0 0 0
o:subject=truce carried pay from	0 -17 0 12 7 0 0 -1
o:subject=truce carried prolong	0 0 0 -11 0 0 0 12
o:subject=truce carried prolong ahead	0 0 0 -11 0 0 0 12
o:subject=truce carried return on	-2 -8 0 0 -1 0 0 10
o:subject=truce carried run	0 -8 0 1 -5 0 0 10
o:subject=truce carried run ahead	0 -8 0 0 -5 0 0 11
o:subject=truce carried say	0 7 0 3 -11 0 0 -2
o:subject=truce carried say ahead	0 7 0 3 -11 0 0 -2
o:subject=truce carried suspend	-3 8 -1 7 6 0 1 -20
o:subject=truce carried suspend ahead	-3 8 -1 4 6 0 1 -16
o:subject=truce carried suspend on	0 0 0 -11 12 0 0 0
o:subject=truce carried suspend until	-1 -4 0 20 0 0 0 -16
o:subject=truce carried the ahead	0 5 -2 0 -9 0 -5 2
o:subject=truce carried to ahead	-1 -2 0 -16 -4 0 0 26
o:subject=truce end	-3 0 -4 10 -1 7 0 -8
o:subject=truce end on	-1 4 -2 8 -9 7 0 -7
o:subject=truce end the	0 0 0 11 0 0 0 -10
o:subject=truce end today	0 9 0 2 0 0 0 -9
o:subject=truce extend	0 0 0 -8 0 0 0 13
o:subject=truce extend from	0 0 0 -6 0 0 0 9
o:subject=truce far  ahead	8 12 0 0 -10 0 0 -15
o:subject=truce far carried	0 -24 -14 18 -6 -9 -6 12
o:subject=truce far carried  ahead	0 -14 0 11 0 0 0 6
o:subject=truce far carried ask	0 -1 0 10 -2 0 0 -1
o:subject=truce far carried ask ahead	0 -1 0 9 -2 0 0 -1
o:subject=truce far carried be ahead	0 -2 0 13 -7 -2 -8 0
o:subject=truce far carried be by	0 11 0 3 -11 0 -4 0
o:subject=truce far carried be is	0 0 0 -6 0 0 0 9
o:subject=truce far carried be on	0 -12 0 -8 5 0 0 14
o:subject=truce far carried be until	0 -3 0 13 0 0 0 -7
o:subject=truce far carried begin	-6 7 0 -16 0 0 0 15
o:subject=truce far carried begin ahead	-6 9 0 -13 0 0 0 9
o:subject=truce far carried begin from	0 9 0 -10 0 0 0 0
o:subject=truce far carried begin on	-2 9 0 -12 0 0 0 6
o:subject=truce far carried begin until	0 0 0 -7 0 0 0 8
o:subject=truce far carried by ahead	0 13 0 -4 5 1 -8 -8
o:subject=truce far carried carry	0 -1 0 9 -7 0 0 0
o:subject=truce far carried carry ahead	0 -1 0 9 -7 0 0 0
o:subject=truce far carried charge ahead	0 -10 0 7 0 0 0 3
o:subject=truce far carried end on	0 6 0 -14 0 0 0 10
o:subject=truce far carried is ahead	0 0 0 -6 0 0 0 9
o:subject=truce far carried on ahead	-10 -8 -1 14 10 0 0 -6
o:subject=truce far carried other	0 0 0 8 0 0 0 -6
o:subject=truce far carried other ahead	0 0 0 8 0 0 0 -5
o:subject=truce far carried pay	0 8 0 -14 0 0 0 6
o:subject=truce far carried pay ahead	0 11 0 -16 0 0 0 6
o:subject=truce far carried run	0 -6 0 14 -8 0 0 -2
o:subject=truce far carried run ahead	0 -6 0 16 -8 0 0 -5
o:subject=truce far carried run on	0 0 0 16 0 0 0 -14
o:subject=truce far carried sign	0 0 0 10 -2 0 0 -7
o:subject=truce far carried suspend	13 1 0 0 -3 0 0 -8
o:subject=truce far carried suspend ahead	13 2 0 -2 -3 0 0 -7
o:subject=truce far carried suspend until	8 3 0 2 -8 0 0 -8
o:subject=truce far carried the ahead	0 -10 0 0 -11 0 0 16
o:subject=truce far carried to ahead	2 0 0 4 -9 0 0 0
o:subject=truce far carried until ahead	5 -8 -1 16 -12 -2 7 -9
o:subject=truce far carried vote	0 0 0 -6 10 0 0 -3
o:subject=truce far from ahead	0 20 0 -15 0 0 0 -1
o:subject=truce far no verb 	6 9 0 5 -19 0 0 -10
o:subject=truce far no verb ahead	2 12 -7 -2 -13 -5 -6 1
o:subject=truce far no verb friday,	0 -5 0 14 0 0 0 -5
o:subject=truce far no verb from	0 18 0 -12 -1 0 0 -1
o:subject=truce far no verb on	-2 8 0 0 -12 0 0 0
o:subject=truce far no verb the	0 3 0 0 9 0 0 -10
o:subject=truce far no verb today	-2 -19 0 -5 16 0 0 4
o:subject=truce far on ahead	-2 8 0 0 -12 0 0 0
o:subject=truce far the ahead	0 3 0 0 9 0 0 -10
o:subject=truce have	0 -2 0 11 0 0 0 -6
o:subject=truce have ahead	0 -2 0 11 0 0 0 -6
o:subject=truce have has	0 0 0 13 0 0 0 -11
o:subject=truce have until	0 0 0 -8 0 0 0 10
o:subject=truce monday, ahead	0 -1 0 -1 9 0 0 -1
o:subject=truce no verb	-4 -2 0 9 2 -11 -10 -5
o:subject=truce no verb ahead	-6 -4 0 13 6 -11 -10 -7
o:subject=truce no verb from	0 1 0 7 0 0 0 -8
o:subject=truce no verb monday,	0 -1 0 -1 9 0 0 -1
o:subject=truce no verb on	3 -10 -5 -13 0 0 0 15
o:subject=truce no verb sunday,	0 0 0 -10 0 0 0 13
o:subject=truce no verb thursday,	0 0 0 -7 0 0 0 12
o:subject=truce no verb to	0 -12 0 0 13 0 0 -3
o:subject=truce no verb tuesday,	0 11 0 -6 0 0 0 -5
o:subject=truce no verb week,	0 0 0 -8 0 0 0 10
o:subject=truce on ahead	-2 9 -12 -3 -13 5 0 3
o:subject=truce other	10 0 0 -14 -3 0 0 8
o:subject=truce other ahead	10 0 0 -14 -3 0 0 8
o:subject=truce other on	0 0 0 -9 0 0 0 9
o:subject=truce other to	10 0 0 -7 -1 0 0 0
o:subject=truce prolong	0 0 0 13 0 0 0 -9
o:subject=truce prolong ahead	0 0 0 13 0 0 0 -9
o:subject=truce prolong on	0 0 0 12 0 0 0 -12
o:subject=truce run	-4 12 -1 4 -7 0 0 -5
o:subject=truce run to	0 -2 0 10 -9 0 0 0
o:subject=truce sign	0 10 0 -8 3 0 0 -3
o:subject=truce sign ahead	0 10 0 -8 3 0 0 -3
o:subject=truce since ahead	0 0 0 15 0 0 0 -13
o:subject=truce sunday, ahead	0 0 0 -10 0 0 0 13
o:subject=truce the ahead	0 5 6 7 1 0 5 -18
o:subject=truce thursday, ahead	0 0 0 -8 0 0 0 12
o:subject=truce to ahead	5 -19 -4 -3 4 0 0 6
o:subject=truce tuesday, ahead	0 11 0 -7 0 0 0 -5
o:subject=truce until ahead	12 -10 0 10 4 0 0 -13
o:subject=truce week, ahead	0 0 0 -8 0 0 0 10
o:suspend from ahead	-6 17 0 -7 -8 0 0 0
o:suspend of ahead	-1 0 0 9 1 0 0 -5
o:suspend on ahead	-1 -23 8 4 7 0 0 0
o:suspend the ahead	-8 3 -6 5 -6 0 0 3
o:suspend till ahead	11 -1 0 -10 0 0 0 0
o:suspend to ahead	13 -8 -2 0 3 0 0 -3
o:suspend until ahead	-5 0 2 -2 -8 1 -6 9
o:tell on ahead	0 -12 0 2 2 0 0 5
o:topic=controls	20 0 -15 -1 -16 5 -8 -8
o:topic=controls 	12 -1 0 -7 0 0 0 0
o:topic=controls  ahead	13 0 0 -9 0 0 0 0
o:topic=controls ahead	19 -3 -15 1 -16 5 -8 -7
o:topic=controls be	6 1 0 -13 1 0 0 3
o:topic=controls begin	15 -15 0 3 -8 4 0 -3
o:topic=controls by	9 1 0 -1 -2 0 0 -5
o:topic=controls by ahead	9 1 0 -1 -2 0 0 -5
o:topic=controls end	5 7 -2 -7 10 0 0 -14
o:topic=controls far	22 -3 1 -6 -6 2 -10 -3
o:topic=controls far ahead	19 -1 1 -7 -5 2 -9 -2
o:topic=controls far by	0 -1 0 -3 10 0 0 0
o:topic=controls far end	0 14 0 0 -3 0 0 -12
o:topic=controls far from	10 -9 0 -6 5 0 0 0
o:topic=controls far from ahead	10 -9 0 -6 5 0 0 0
o:topic=controls far no verb	13 -10 -2 -8 0 2 0 2
o:topic=controls far until	3 10 0 -2 -6 -2 0 0
o:topic=controls far until ahead	3 10 0 -2 -6 -2 0 0
o:topic=controls from	10 -6 0 -1 -4 1 0 0
o:topic=controls from ahead	8 -5 0 0 -4 1 0 0
o:topic=controls of	-14 -3 0 20 0 0 0 0
o:topic=controls of ahead	-14 -2 0 20 0 0 0 0
o:topic=controls until	-3 3 -2 -13 12 3 0 0
o:topic=controls until ahead	-3 3 -2 -13 12 3 0 0
o:topic=deal	-9 -8 -21 7 -3 0 21 -8
o:topic=deal 	0 -2 0 10 0 0 0 0
o:topic=deal agree	0 -1 0 -7 0 0 9 0
o:topic=deal ahead	-8 -4 -20 6 -8 0 21 -9
o:topic=deal aim	0 0 0 -8 0 0 11 0
o:topic=deal be	0 -18 0 0 15 9 0 -8
o:topic=deal before	0 -2 0 12 -11 0 1 -5
o:topic=deal before ahead	0 -2 0 12 -11 0 1 -5
o:topic=deal begin	0 1 0 5 2 0 -6 -12
o:topic=deal conclude	0 -7 0 2 -5 0 10 -4
o:topic=deal deal ahead	0 -3 0 14 0 0 -2 -4
o:topic=deal end	0 5 0 -5 -8 0 -5 11
o:topic=deal face	0 -9 0 0 0 0 -3 16
o:topic=deal far	-16 -6 -6 9 0 0 6 -1
o:topic=deal far 	0 2 0 17 -5 0 0 -17
o:topic=deal far  ahead	0 3 0 13 -3 0 0 -15
o:topic=deal far ahead	-15 -5 -6 3 2 0 6 0
o:topic=deal far for	0 -2 0 9 -2 0 0 0
o:topic=deal far for ahead	0 -2 0 9 -2 0 0 0
o:topic=deal far make	0 8 0 -9 -5 0 13 -9
o:topic=deal far on	-2 9 -4 -13 8 0 0 4
o:topic=deal far on ahead	-2 9 -4 -13 8 0 0 4
o:topic=deal far today	0 -1 0 16 -4 0 0 -7
o:topic=deal far until	0 2 0 -2 -8 0 0 7
o:topic=deal far until ahead	0 2 0 -2 -8 0 0 7
o:topic=deal far write	0 -1 0 -9 0 0 0 12
o:topic=deal have	0 1 0 0 0 0 6 -13
o:topic=deal negotiate	0 -9 0 4 -5 0 12 -6
o:topic=deal on	-2 9 -4 -12 11 8 -6 -6
o:topic=deal on ahead	-2 8 -4 -10 13 9 -5 -10
o:topic=deal settle	0 -8 0 0 5 0 8 -6
o:topic=deal sign	0 -9 0 11 4 0 -4 -6
o:topic=deal the	0 -3 0 -6 0 0 8 3
o:topic=deal the ahead	0 -3 0 -6 0 0 8 3
o:topic=deal today	0 -15 0 5 10 0 0 0
o:topic=deal until	5 -13 0 -2 0 -5 8 2
o:topic=deal until ahead	5 -13 0 -2 0 -5 8 2
o:topic=duties	-10 -4 -7 21 -3 -16 -11 0
o:topic=duties 	4 11 -8 0 -6 0 -3 -11
o:topic=duties  ahead	5 16 -8 -1 -13 0 -3 -16
o:topic=duties  today	0 -14 0 1 3 0 0 2
o:topic=duties agree	0 0 0 -9 8 0 0 1
o:topic=duties ahead	-6 0 -3 13 -8 -13 -8 3
o:topic=duties announce	4 0 0 8 -13 0 0 -6
o:topic=duties as	0 2 0 -11 0 0 0 9
o:topic=duties ask	0 -9 0 9 0 0 0 0
o:topic=duties back	0 -3 0 -2 0 0 0 9
o:topic=duties begin	-2 -13 -9 11 0 0 14 2
o:topic=duties bring	0 8 0 -4 -2 0 0 0
o:topic=duties call	0 -5 0 16 0 0 0 -10
o:topic=duties cent	0 -2 0 -6 -1 0 0 13
o:topic=duties cent ahead	0 -3 0 -7 0 0 0 14
o:topic=duties end	0 5 10 -4 -6 -1 -3 -3
o:topic=duties expect	0 4 0 2 -11 0 0 0
o:topic=duties far	-9 -5 -7 5 8 -11 -4 4
o:topic=duties far 	-11 -5 -7 0 -5 8 9 4
o:topic=duties far  ahead	-8 -4 -6 0 -3 8 9 0
o:topic=duties far ahead	-6 0 -4 0 8 -10 -2 0
o:topic=duties far be	-5 2 -3 -9 3 -5 0 10
o:topic=duties far before ahead	0 9 0 -7 -1 0 0 0
o:topic=duties far begin	0 10 7 -2 -10 0 -1 -4
o:topic=duties far bring	0 -4 0 8 -1 0 0 0
o:topic=duties far by	6 -2 -2 -4 11 0 0 -14
o:topic=duties far by ahead	6 -2 -2 -4 11 0 0 -14
o:topic=duties far charge	0 -12 0 12 0 0 0 0
o:topic=duties far delhi,	0 9 0 -8 0 0 0 0
o:topic=duties far delhi, today	0 9 0 -8 0 0 0 0
o:topic=duties far fall	0 7 0 5 -1 0 0 -12
o:topic=duties far for	0 -6 0 10 -4 0 0 0
o:topic=duties far friday,	0 11 0 -9 -2 0 0 0
o:topic=duties far from	-5 2 11 -3 -1 0 0 0
o:topic=duties far from ahead	-5 2 11 -4 0 0 0 0
o:topic=duties far have	0 -2 0 9 2 0 3 -14
o:topic=duties far is	0 14 0 -5 3 0 0 -10
o:topic=duties far is ahead	0 15 0 -11 5 0 0 -8
o:topic=duties far move	0 -4 0 -15 0 0 0 20
o:topic=duties far no verb	-14 0 2 4 -8 2 2 2
o:topic=duties far on	-9 4 -11 -2 4 -5 -4 2
o:topic=duties far on ahead	-8 4 -11 -2 3 -5 -4 4
o:topic=duties far other	0 -17 0 0 13 0 0 4
o:topic=duties far pay	0 5 0 3 -2 0 0 -11
o:topic=duties far put	0 -4 0 14 -4 0 0 -3
o:topic=duties far run	0 0 0 -17 -1 0 0 20
o:topic=duties far send	0 0 0 -12 14 0 0 0
o:topic=duties far since	0 -1 0 9 0 0 0 -6
o:topic=duties far telephone	0 0 0 -13 0 0 0 14
o:topic=duties far tell	0 16 0 -9 -5 0 0 -5
o:topic=duties far thursday,	0 -6 0 -7 11 0 0 1
o:topic=duties far thursday, today	0 0 0 -6 0 0 0 8
o:topic=duties far to	0 0 0 15 -7 0 0 -9
o:topic=duties far to ahead	0 0 0 15 -7 0 0 -9
o:topic=duties far today	-3 -10 -1 9 0 0 0 6
o:topic=duties far tuesday,	0 -10 0 5 0 0 0 5
o:topic=duties far tuesday, ahead	0 -10 0 4 0 0 0 5
o:topic=duties far until	3 -4 1 -3 13 -4 1 -8
o:topic=duties far until ahead	3 -4 1 -3 13 -4 1 -8
o:topic=duties far wednesday,	0 -2 0 9 0 0 0 -5
o:topic=duties for	0 11 -1 -2 -5 7 0 -12
o:topic=duties for ahead	0 6 -1 2 -5 7 0 -12
o:topic=duties force	0 -9 0 -1 0 0 0 12
o:topic=duties friday,	0 -5 5 -9 6 0 0 0
o:topic=duties friday, ahead	0 -5 5 -9 6 0 0 0
o:topic=duties from	9 -4 -11 12 3 -1 -4 -14
o:topic=duties from ahead	10 -7 -10 14 4 -1 -3 -11
o:topic=duties from today	0 9 0 -6 0 0 0 -3
o:topic=duties get	0 8 -1 0 1 0 0 -11
o:topic=duties halve	0 10 0 -12 0 0 0 0
o:topic=duties has	0 -4 0 -7 0 0 0 13
o:topic=duties has ahead	0 -4 0 -7 0 0 0 13
o:topic=duties have	0 -14 -2 -5 15 0 2 3
o:topic=duties including	0 -7 9 0 0 0 0 0
o:topic=duties including ahead	0 -7 9 0 0 0 0 0
o:topic=duties introduce	0 -12 0 8 0 0 0 2
o:topic=duties is	0 0 0 0 -12 0 11 -3
o:topic=duties is ahead	0 1 0 1 -11 0 11 -7
o:topic=duties jump	0 -3 0 -6 8 0 0 1
o:topic=duties land	0 17 0 -14 -5 0 0 0
o:topic=duties leave	0 -8 0 10 0 0 0 0
o:topic=duties levy	0 13 0 -5 0 0 0 -3
o:topic=duties look	0 -5 0 -10 6 0 0 9
o:topic=duties monday, ahead	0 9 0 -2 0 0 0 -5
o:topic=duties move	0 11 0 0 0 0 0 -14
o:topic=duties no verb	-13 -4 -9 9 -2 -7 0 5
o:topic=duties on today	0 -6 0 5 12 0 0 -12
o:topic=duties other	0 -7 3 18 -10 0 -4 -3
o:topic=duties pay	-2 -12 -1 6 1 0 0 14
o:topic=duties plan	0 4 0 -9 5 0 0 0
o:topic=duties run	0 6 6 -17 -2 0 0 5
o:topic=duties say	0 -11 0 12 0 0 0 1
o:topic=duties see	0 12 0 -6 -1 0 0 -2
o:topic=duties since	7 -9 -1 4 0 0 0 3
o:topic=duties since ahead	7 -15 -1 6 0 0 0 3
o:topic=duties suspend	-3 1 12 -8 -12 0 0 5
o:topic=duties than	0 6 0 -10 5 0 0 -1
o:topic=duties the	-3 15 -10 -5 0 0 -1 -4
o:topic=duties the ahead	-3 16 -10 -5 0 0 -1 -4
o:topic=duties till	0 -9 0 4 0 0 0 3
o:topic=duties till ahead	0 -9 0 4 0 0 0 3
o:topic=duties today	-3 -7 -5 13 10 0 -1 -9
o:topic=duties until	-18 1 0 -4 -5 -8 1 10
o:topic=duties until ahead	-18 1 0 -2 -5 -8 1 8
o:topic=duties want	0 -9 0 0 -1 0 4 7
o:topic=duties with	0 -6 0 0 0 0 0 10
o:topic=duties with ahead	0 -6 0 0 0 0 0 10
o:topic=exclusions	-6 -8 26 6 -14 -9 -9 -11
o:topic=exclusions 	0 0 15 -9 0 0 0 -6
o:topic=exclusions  ahead	0 0 14 -8 -2 0 0 0
o:topic=exclusions ahead	-5 -6 27 4 -16 -9 -8 -11
o:topic=exclusions before	0 0 -3 8 -6 0 0 6
o:topic=exclusions before ahead	0 -2 -2 9 -5 0 0 6
o:topic=exclusions begin	-1 -7 3 -1 -7 0 0 15
o:topic=exclusions end	-7 1 0 17 0 0 0 -13
o:topic=exclusions exempt	0 -9 8 10 -7 0 0 -4
o:topic=exclusions far	8 7 4 -16 -7 -1 3 0
o:topic=exclusions far 	5 8 7 -16 -8 0 0 0
o:topic=exclusions far ahead	8 9 5 -20 -6 -1 3 0
o:topic=exclusions far no verb	3 0 6 -10 -1 0 3 0
o:topic=exclusions no verb	7 4 9 -24 0 0 0 -2
o:topic=exclusions on	-4 -6 12 2 -1 -1 0 -5
o:topic=exclusions on ahead	-4 -6 12 2 -1 -1 0 -5
o:topic=exclusions until	-8 -14 16 7 0 0 0 -12
o:topic=exclusions until ahead	-8 -14 16 7 0 0 0 -12
o:topic=fees	-1 -8 0 11 6 -3 -1 -5
o:topic=fees 	0 10 0 -11 0 0 0 0
o:topic=fees ahead	-1 -7 0 6 9 -3 -1 -5
o:topic=fees be	-1 -4 0 12 -3 0 0 0
o:topic=fees begin	-2 6 0 -11 8 0 0 0
o:topic=fees far from	0 3 0 -10 7 0 0 0
o:topic=fees far from ahead	0 3 0 -11 6 0 0 0
o:topic=fees far on	0 -10 0 10 -5 0 0 7
o:topic=fees far on ahead	0 -10 0 11 -7 0 0 7
o:topic=fees from	-8 -4 0 0 9 0 0 0
o:topic=fees from ahead	-8 -4 0 0 8 0 0 0
o:topic=fees no verb	2 -13 -4 5 4 0 0 0
o:topic=fees on	9 -12 5 5 -1 0 0 -5
o:topic=fees on ahead	9 -12 5 3 0 0 0 -5
o:topic=fees return	0 0 0 -2 17 0 0 -12
o:topic=fees suspend	0 7 0 0 -13 0 0 6
o:topic=longer	-10 -3 12 0 -6 -12 -3 6
o:topic=longer ahead	-10 -2 12 -5 -3 -11 -3 9
o:topic=longer announce	0 9 0 -1 0 0 0 -2
o:topic=longer charge	0 10 0 -5 0 0 0 -5
o:topic=longer confirm	0 0 0 -10 9 0 0 0
o:topic=longer discuss	0 0 0 -12 0 0 0 13
o:topic=longer extend	-8 4 2 -1 -11 1 0 3
o:topic=longer far	-1 -1 -8 -1 1 -7 -4 9
o:topic=longer far 	-1 13 0 1 -4 0 0 -13
o:topic=longer far  ahead	-1 13 0 1 -4 0 0 -13
o:topic=longer far ahead	0 0 -7 -3 3 -7 -4 9
o:topic=longer far be	0 1 0 -12 3 0 0 7
o:topic=longer far no verb	0 15 -4 -12 -3 -1 0 6
o:topic=longer far on	0 -9 0 2 4 0 0 0
o:topic=longer far on ahead	0 -9 0 2 4 0 0 0
o:topic=longer far until	0 -1 0 0 -3 0 0 10
o:topic=longer far until ahead	0 -1 0 0 -3 0 0 10
o:topic=longer for	0 9 0 -10 1 0 0 0
o:topic=longer for ahead	0 9 0 -10 1 0 0 0
o:topic=longer from	-4 0 -4 0 -8 0 0 13
o:topic=longer from ahead	-4 0 -4 0 -8 0 0 13
o:topic=longer no verb	0 2 7 4 -4 -3 5 -9
o:topic=longer on	0 -6 6 7 5 -5 0 -10
o:topic=longer on ahead	0 -4 6 3 8 -5 0 -10
o:topic=longer other	0 0 0 10 -4 0 0 -2
o:topic=longer propose	0 0 0 -14 10 0 0 1
o:topic=longer publish	0 -4 0 -6 -1 0 0 11
o:topic=longer renew	0 -2 -2 1 -4 0 -2 8
o:topic=longer run	0 -11 0 15 -2 0 0 -2
o:topic=longer sign	0 0 6 -10 -3 0 0 7
o:topic=longer the	0 0 0 -1 0 0 11 -6
o:topic=longer the ahead	0 0 0 -1 0 0 11 -6
o:topic=longer to	-11 0 12 -11 -16 0 0 11
o:topic=longer to ahead	-11 -2 12 -12 -15 0 0 13
o:topic=longer today	0 0 0 15 -6 0 0 -8
o:topic=longer until	4 3 -15 -7 14 -1 -8 2
o:topic=longer until ahead	4 3 -15 -7 14 -1 -8 2
o:topic=meeting	-27 -1 -12 7 4 -4 9 -4
o:topic=meeting 	0 -6 0 11 1 0 0 -7
o:topic=meeting  ahead	0 -5 0 10 1 0 0 -6
o:topic=meeting ahead	-26 -5 -11 10 6 -3 9 -8
o:topic=meeting and	0 0 0 -12 0 0 0 13
o:topic=meeting be	0 -30 -2 15 -4 -1 7 0
o:topic=meeting before	0 5 0 -8 0 0 3 0
o:topic=meeting before ahead	0 6 0 -9 0 0 3 0
o:topic=meeting begin	0 -8 0 14 4 0 -5 -6
o:topic=meeting by	0 9 6 -14 3 -1 2 -12
o:topic=meeting by ahead	0 9 6 -14 3 -1 2 -11
o:topic=meeting decide	0 0 0 -11 9 0 0 0
o:topic=meeting end	0 1 -2 -22 -8 -1 7 23
o:topic=meeting ended	0 0 0 -11 0 0 0 11
o:topic=meeting ended ahead	0 0 0 -11 0 0 0 11
o:topic=meeting ends	0 0 0 9 0 0 0 -6
o:topic=meeting expect	0 0 0 -7 9 0 0 0
o:topic=meeting far	-11 -8 4 6 0 -2 4 -3
o:topic=meeting far 	-1 -6 11 0 -1 -2 0 0
o:topic=meeting far  ahead	0 -10 11 -1 0 -2 0 3
o:topic=meeting far agree	0 -3 0 -2 -1 0 9 0
o:topic=meeting far ahead	-10 -6 5 3 3 -1 5 -3
o:topic=meeting far be	0 -19 7 13 -12 -2 9 0
o:topic=meeting far before	0 2 0 -15 3 0 0 9
o:topic=meeting far before ahead	0 2 0 -15 3 0 0 9
o:topic=meeting far begin	0 14 0 0 -7 0 -1 -7
o:topic=meeting far from	2 3 0 2 -11 0 0 -5
o:topic=meeting far from ahead	2 5 0 0 -10 0 0 -5
o:topic=meeting far is	0 0 0 14 -1 0 0 -7
o:topic=meeting far is ahead	0 0 0 14 -1 0 0 -6
o:topic=meeting far no verb	-11 -13 2 12 4 -9 0 0
o:topic=meeting far other	0 -5 0 10 1 0 -3 -3
o:topic=meeting far run	0 -8 0 -3 10 0 0 0
o:topic=meeting far suspend	0 0 0 -9 3 0 0 5
o:topic=meeting far the	0 -7 0 -1 9 0 0 0
o:topic=meeting far the ahead	0 -7 0 -1 9 0 0 0
o:topic=meeting far to	0 1 0 -11 14 0 0 -2
o:topic=meeting far to ahead	0 1 0 -11 14 0 0 -2
o:topic=meeting far today	0 -3 0 8 -9 0 0 1
o:topic=meeting far until	0 -14 0 7 0 0 -3 4
o:topic=meeting far until ahead	0 -14 0 7 0 0 -3 4
o:topic=meeting far wednesday,	0 11 0 -6 0 0 0 -3
o:topic=meeting from	0 2 0 7 -14 4 0 0
o:topic=meeting from ahead	0 2 0 6 -14 4 0 0
o:topic=meeting have	0 4 0 -11 7 0 11 -10
o:topic=meeting of	0 14 0 -21 9 0 -1 0
o:topic=meeting of ahead	0 7 0 -16 9 0 -1 0
o:topic=meeting on	-6 -5 -8 5 -9 -6 6 9
o:topic=meeting on ahead	-6 -4 -7 6 -8 -6 6 5
o:topic=meeting other	0 12 0 -1 0 0 -6 0
o:topic=meeting place	0 -6 0 10 0 0 0 0
o:topic=meeting plan	0 -5 0 13 0 0 0 -1
o:topic=meeting receive	0 0 0 -8 15 0 0 -1
o:topic=meeting return	0 -6 0 -9 1 0 0 13
o:topic=meeting run	0 -6 0 -6 -2 2 0 15
o:topic=meeting say	0 21 0 -18 0 0 0 -2
o:topic=meeting set	0 0 0 9 -3 0 0 0
o:topic=meeting suspend	0 -2 0 17 -12 0 1 -6
o:topic=meeting the	0 -11 0 1 6 0 -3 2
o:topic=meeting the ahead	0 -11 0 1 6 0 -3 2
o:topic=meeting until	0 5 -1 4 0 2 -1 -9
o:topic=meeting until ahead	0 5 -1 4 0 2 -1 -9
o:topic=none	-15 3 -11 7 -1 -35 0 1
o:topic=none 	-6 -3 -11 3 6 -2 -2 0
o:topic=none  ahead	-2 -15 -8 12 10 -1 0 -3
o:topic=none  today	-1 11 0 -8 -5 0 0 5
o:topic=none a.m.	0 13 0 -13 0 0 0 0
o:topic=none about	0 -4 0 0 0 0 0 9
o:topic=none about ahead	0 -4 0 0 0 0 0 9
o:topic=none ahead	-5 0 -4 2 0 -30 4 0
o:topic=none back	0 -5 0 10 0 0 0 -2
o:topic=none be	0 15 -3 -2 -7 -3 3 -6
o:topic=none begin	-2 -27 0 18 9 0 -7 5
o:topic=none brussels,	0 -1 0 9 0 0 0 -5
o:topic=none fall	0 -9 0 0 0 0 0 8
o:topic=none for	0 3 0 -11 0 0 0 11
o:topic=none for ahead	0 4 0 -12 0 0 0 11
o:topic=none friday,	0 0 0 3 -7 0 6 -9
o:topic=none from	-8 -6 0 9 12 0 0 -8
o:topic=none from ahead	-8 -13 0 16 10 0 0 -8
o:topic=none have	0 -8 0 16 5 0 0 -16
o:topic=none if	0 -12 0 5 0 0 0 6
o:topic=none if ahead	0 -12 0 5 0 0 0 6
o:topic=none land	0 -9 0 7 0 0 0 1
o:topic=none leave	0 3 0 -9 -4 0 0 10
o:topic=none look	0 0 0 13 -12 0 0 0
o:topic=none monday,	0 -3 0 -1 -1 0 0 9
o:topic=none monday, ahead	0 -1 0 -6 0 0 0 11
o:topic=none no verb	-7 5 0 1 -1 -12 -7 2
o:topic=none of ahead	0 -4 0 -2 3 0 0 10
o:topic=none on	11 1 0 -5 -9 -4 0 7
o:topic=none on ahead	11 -1 0 -2 -7 -4 0 5
o:topic=none on today	0 11 0 -10 -5 0 0 2
o:topic=none other	0 10 7 -4 -7 0 8 -13
o:topic=none plan	0 11 0 -8 -2 0 0 0
o:topic=none publish	0 9 0 -1 -10 0 0 0
o:topic=none return	0 -8 0 12 -3 0 0 0
o:topic=none rise	0 11 0 -8 -2 0 0 0
o:topic=none run	0 -6 0 19 0 0 0 -10
o:topic=none see	0 -2 0 10 0 0 0 -3
o:topic=none sit	0 3 0 -12 15 0 0 -5
o:topic=none suspend	5 4 0 -3 8 0 0 -13
o:topic=none tell	0 -6 0 11 -2 0 0 0
o:topic=none the	-2 -1 15 0 -30 0 0 2
o:topic=none the ahead	-2 0 15 -3 -29 0 0 5
o:topic=none the today	0 -2 0 9 0 0 0 -4
o:topic=none to	-2 12 0 -4 -6 0 0 0
o:topic=none to ahead	-2 12 0 -4 -6 0 0 0
o:topic=none today	-13 7 -10 7 -4 -2 -9 1
o:topic=none tuesday,	0 -1 0 8 0 0 0 -4
o:topic=none tuesday, today	0 0 0 8 0 0 0 -4
o:topic=none until	0 -2 2 5 0 -1 10 -14
o:topic=none until ahead	0 -2 2 4 0 -1 10 -13
o:topic=none wait	0 10 0 -3 0 0 0 -3
o:topic=none want	0 1 0 -11 -2 0 12 0
o:topic=none washington,	0 -1 0 -6 11 0 0 -1
o:topic=none washington, today	0 -1 0 -6 11 0 0 -1
o:topic=none wednesday, today	0 -9 0 0 0 0 0 8
o:topic=none write	0 0 0 -10 6 0 0 5
o:topic=none — today	0 -6 0 11 0 0 0 -3
o:topic=procedure	-8 6 0 12 2 -17 -27 -11
o:topic=procedure 	0 -15 0 5 5 0 0 1
o:topic=procedure  ahead	0 -14 0 4 4 0 0 1
o:topic=procedure ahead	-6 4 1 7 5 -16 -26 -6
o:topic=procedure be	0 0 -1 12 -2 -7 -3 -7
o:topic=procedure before	0 9 0 -1 -2 0 0 -3
o:topic=procedure before ahead	0 9 0 -1 -2 0 0 -3
o:topic=procedure begin	1 7 3 -17 2 0 0 9
o:topic=procedure by	-3 0 10 2 -6 0 -2 2
o:topic=procedure by ahead	-3 0 10 2 -6 0 -2 2
o:topic=procedure far	5 2 2 -5 1 2 -16 -1
o:topic=procedure far  ahead	-8 2 -3 -10 0 8 -2 5
o:topic=procedure far ahead	5 6 2 -10 0 3 -15 0
o:topic=procedure far be	0 11 0 -11 0 -1 -2 2
o:topic=procedure far by	0 -6 0 -14 9 0 -3 9
o:topic=procedure far by ahead	0 -6 0 -14 9 0 -3 9
o:topic=procedure far friday,	0 -4 11 0 -4 0 0 -2
o:topic=procedure far have	0 10 0 0 -4 0 0 -2
o:topic=procedure far on	2 6 0 0 0 0 0 -11
o:topic=procedure far on ahead	2 6 0 -1 0 0 0 -11
o:topic=procedure far today	0 -8 0 9 4 0 0 -6
o:topic=procedure far until	0 17 0 1 0 0 0 -14
o:topic=procedure far until ahead	0 17 0 1 0 0 0 -14
o:topic=procedure for	0 4 0 -8 12 -3 0 0
o:topic=procedure for ahead	0 4 0 -8 12 -3 0 0
o:topic=procedure from	13 -2 -4 7 -17 0 0 0
o:topic=procedure from ahead	13 -4 -4 7 -14 0 0 0
o:topic=procedure make	0 0 0 -4 9 0 0 0
o:topic=procedure of	0 0 0 17 -10 0 0 -2
o:topic=procedure of ahead	0 0 0 12 -6 0 0 -2
o:topic=procedure on	2 3 -12 5 -2 0 0 -3
o:topic=procedure on ahead	2 5 -11 1 0 0 0 -3
o:topic=procedure on today	0 -1 0 12 -7 0 0 0
o:topic=procedure other	0 2 0 -5 11 0 0 -3
o:topic=procedure plan	0 0 0 13 -11 0 0 0
o:topic=procedure put	0 8 0 1 -9 0 0 0
o:topic=procedure return	0 -1 0 10 -5 0 0 0
o:topic=procedure say	0 -7 0 -1 9 0 0 0
o:topic=procedure send	0 0 0 10 -8 0 0 0
o:topic=procedure suspend	-2 -6 0 -5 1 0 0 15
o:topic=procedure the	0 4 0 7 -14 0 -2 3
o:topic=procedure the ahead	0 4 0 7 -14 0 -2 3
o:topic=procedure to	-3 -8 0 4 -5 0 0 11
o:topic=procedure to ahead	-3 -8 0 4 -5 0 0 11
o:topic=procedure today	0 2 0 13 -9 0 0 -12
o:topic=procedure until	-9 -4 2 6 -2 -3 -3 4
o:topic=procedure until ahead	-9 -4 2 7 -2 -3 -3 4
o:topic=procedure vote ahead	0 0 0 -9 10 0 0 0
o:topic=procedure votes ahead	0 0 0 14 -9 0 0 -1
o:topic=sale	-9 -6 -9 3 -20 33 -14 -10
o:topic=sale 	0 -6 0 0 9 0 0 0
o:topic=sale  ahead	0 -6 0 -1 9 0 0 0
o:topic=sale ahead	-8 -5 -9 0 -20 33 -14 -9
o:topic=sale be	0 -7 0 -10 1 12 0 0
o:topic=sale begin	0 -11 0 10 0 1 0 0
o:topic=sale by	0 7 0 0 -17 15 -4 -4
o:topic=sale by ahead	0 7 0 0 -17 15 -4 -4
o:topic=sale far	-2 -15 -1 3 3 15 -7 -3
o:topic=sale far ahead	-2 -12 0 3 -1 16 -7 -1
o:topic=sale far no verb	0 -3 0 -1 10 7 0 -11
o:topic=sale far other	0 0 0 9 -3 0 -2 0
o:topic=sale have	0 0 0 0 0 8 0 0
o:topic=sale on	0 0 0 8 -6 3 0 -9
o:topic=sale on ahead	0 0 0 7 -6 3 0 -9
o:topic=sale sell	0 1 0 1 -10 9 0 -3
o:topic=sale until	-1 -5 0 2 -5 8 -1 1
o:topic=sale until ahead	-1 -5 0 2 -5 8 -1 1
o:topic=signing	-2 -1 0 3 0 0 -17 4
o:topic=signing ahead	0 0 0 1 4 0 -16 2
o:topic=signing before	0 -13 0 1 5 0 0 1
o:topic=signing before ahead	0 -13 0 1 5 0 0 1
o:topic=signing begin	0 10 0 -8 1 0 0 -4
o:topic=signing by	-2 -2 -2 5 6 -4 -2 -3
o:topic=signing by ahead	-2 -2 -2 5 6 -4 -2 -2
o:topic=signing end	0 -16 1 14 0 0 0 -3
o:topic=signing expect	0 2 0 3 -8 0 0 4
o:topic=signing from	0 0 0 -2 9 0 0 -4
o:topic=signing from ahead	0 0 0 -4 9 0 0 -4
o:topic=signing it ahead	0 0 0 13 -8 0 0 -2
o:topic=signing no verb	0 0 -9 2 0 0 -4 0
o:topic=signing on	-4 4 2 1 0 -11 -2 -2
o:topic=signing on ahead	-4 0 2 4 0 -11 -2 -1
o:topic=signing other	0 0 0 -7 -3 0 0 15
o:topic=signing reach	0 -4 0 9 0 0 0 -2
o:topic=signing sign ahead	0 0 0 -6 0 0 0 10
o:topic=signing signed	0 11 0 -6 -1 0 0 0
o:topic=signing signed ahead	0 12 0 -10 0 0 0 0
o:topic=signing sit	0 0 0 11 -5 0 0 -1
o:topic=signing suspend	0 1 3 -10 0 2 0 0
o:topic=signing the	4 -4 0 -11 16 0 -2 0
o:topic=signing the ahead	4 -4 0 -11 16 0 -2 0
o:topic=signing to	-3 2 0 -19 4 0 0 12
o:topic=signing to ahead	-3 3 0 -16 4 0 0 8
o:topic=signing today	0 -3 0 7 -11 0 0 3
o:topic=signing until	6 -2 7 -14 2 2 -3 0
o:topic=signing until ahead	6 -2 7 -14 2 2 -3 0
o:topic=truce	-11 3 -31 25 -9 -20 -11 -4
o:topic=truce 	-5 -10 1 4 -1 -1 2 5
o:topic=truce  ahead	-11 -8 0 2 0 -1 2 10
o:topic=truce after	0 -8 0 -6 0 0 0 16
o:topic=truce after ahead	0 -8 0 -6 0 0 0 16
o:topic=truce agree	0 -3 0 19 -3 0 -6 -8
o:topic=truce ahead	-12 2 -32 18 -6 -19 -10 1
o:topic=truce announce	0 0 0 -19 9 0 0 12
o:topic=truce ask	0 5 0 -10 6 0 0 0
o:topic=truce be	6 6 0 -2 -10 -5 3 2
o:topic=truce before	0 5 0 15 -11 0 0 -11
o:topic=truce before ahead	0 5 0 15 -11 0 0 -11
o:topic=truce begin	0 21 0 -13 -2 0 0 -1
o:topic=truce begins	0 9 0 -4 0 0 0 -3
o:topic=truce beyond	0 0 0 -9 0 0 0 11
o:topic=truce beyond ahead	0 0 0 -9 0 0 0 11
o:topic=truce by	0 -7 -1 1 8 0 10 -13
o:topic=truce by ahead	0 -7 -1 1 8 0 10 -13
o:topic=truce carry	0 3 0 -18 0 0 0 15
o:topic=truce charge	0 -18 0 18 4 0 0 -7
o:topic=truce conclude	0 -1 0 -5 -1 0 0 9
o:topic=truce declare	0 0 0 13 0 0 0 -12
o:topic=truce end	-14 -19 -15 19 3 4 0 -4
o:topic=truce end today	0 10 0 -2 0 0 0 -8
o:topic=truce far	4 -7 -16 1 0 -16 -2 10
o:topic=truce far 	5 4 0 7 -19 -2 -1 -5
o:topic=truce far  ahead	7 6 0 2 -11 -1 0 -8
o:topic=truce far ahead	7 -5 -14 6 -13 -14 0 6
o:topic=truce far be	0 5 0 4 -13 0 -3 0
o:topic=truce far end	0 -16 0 -10 8 0 0 13
o:topic=truce far friday,	0 -5 0 14 0 0 0 -5
o:topic=truce far from	0 10 0 -6 0 0 0 -5
o:topic=truce far from ahead	0 12 0 -9 0 0 0 -4
o:topic=truce far is	0 0 0 -6 0 0 0 9
o:topic=truce far is ahead	0 0 0 -6 0 0 0 9
o:topic=truce far on	-7 3 -1 -2 -10 0 0 10
o:topic=truce far on ahead	-6 3 -1 2 -10 0 0 5
o:topic=truce far the	0 -1 0 8 4 0 0 -8
o:topic=truce far the ahead	0 -1 0 8 4 0 0 -8
o:topic=truce far today	-3 -5 0 -7 15 0 0 4
o:topic=truce far until	2 -17 0 1 -8 0 7 5
o:topic=truce far until ahead	2 -17 0 1 -8 0 7 5
o:topic=truce for	0 -3 0 -3 -2 0 0 11
o:topic=truce for ahead	0 -3 0 -3 -2 0 0 11
o:topic=truce from	-15 7 0 6 -1 -1 0 -6
o:topic=truce from ahead	-14 9 0 2 -1 -1 0 -4
o:topic=truce have	4 0 0 -8 -19 0 -3 18
o:topic=truce is	0 -7 0 -9 4 0 0 12
o:topic=truce is ahead	0 -7 0 -9 4 0 0 12
o:topic=truce monday,	0 -1 0 -1 9 0 0 -1
o:topic=truce monday, ahead	0 -1 0 -1 9 0 0 -1
o:topic=truce move	0 -1 0 11 0 0 0 -7
o:topic=truce no verb	-4 -2 0 9 2 -11 -10 -5
o:topic=truce of	-2 6 0 12 0 0 0 -16
o:topic=truce of ahead	-2 6 0 11 0 0 0 -16
o:topic=truce on	-6 1 -23 6 4 0 -7 -3
o:topic=truce on ahead	-5 2 -22 3 4 0 -6 -1
o:topic=truce on today	0 -1 0 17 0 0 0 -12
o:topic=truce other	8 -5 0 -11 4 0 -3 8
o:topic=truce over	0 5 0 -12 0 0 0 3
o:topic=truce pay	0 17 0 -2 -1 0 0 -12
o:topic=truce prolong	0 0 0 -11 0 0 0 14
o:topic=truce promise	0 0 0 -3 -5 0 9 0
o:topic=truce renew	0 0 0 10 0 0 0 -10
o:topic=truce say	0 -1 0 12 -9 0 0 -1
o:topic=truce sign	0 8 0 3 0 0 0 -9
o:topic=truce since	0 4 0 13 -2 0 0 -15
o:topic=truce since ahead	0 5 0 13 -2 0 0 -15
o:topic=truce starts	0 10 0 -4 0 0 0 -3
o:topic=truce sunday,	0 0 0 -10 0 0 0 13
o:topic=truce sunday, ahead	0 0 0 -10 0 0 0 13
o:topic=truce suspend	-6 -8 -4 17 8 -1 -1 -5
o:topic=truce the	-2 -2 5 11 -4 0 2 -9
o:topic=truce thursday,	0 0 0 -7 0 0 0 12
o:topic=truce thursday, ahead	0 0 0 -8 0 0 0 12
o:topic=truce to	8 -16 -2 -4 7 -1 0 5
o:topic=truce to ahead	8 -16 -2 -4 7 -1 0 6
o:topic=truce today	0 6 0 19 -6 0 0 -20
o:topic=truce tuesday,	0 11 0 -6 0 0 0 -5
o:topic=truce tuesday, ahead	0 11 0 -7 0 0 0 -5
o:topic=truce until	3 7 -1 3 -13 -6 -16 2
o:topic=truce until ahead	3 8 -1 1 -12 -6 -16 3
o:topic=truce week,	0 0 0 -8 0 0 0 10
o:topic=truce week, ahead	0 0 0 -8 0 0 0 10
o:vote before ahead	0 9 0 -2 -5 0 0 0
o:vote on ahead	0 -12 0 -1 8 0 0 0
o:want by ahead	0 -4 0 5 -15 0 6 2
o:want the ahead	0 0 0 -4 6 0 12 -12
o:write on ahead	0 -11 7 -4 0 3 0 6
on record BR,CN 2026-07-24	0 13 0 -10 0 0 0 0
on record BR,CN 2026-07-24 2026 II	0 13 0 -10 0 0 0 0
on record BR,CN 2026-11-10	1 -2 0 -14 0 0 0 15
on record BR,US 2025-08-01	0 22 0 -17 -1 0 0 0
on record BR,US 2025-08-01 2025 II	0 22 0 -17 -1 0 0 0
on record BR,US 2025-08-06	0 32 0 -31 0 0 0 0
on record BR,US 2025-08-06 2025 II	0 32 0 -31 0 0 0 0
on record BR,US 2025-08-12	0 -1 0 -8 0 0 0 13
on record BR,US 2025-08-12 2025 II	0 -1 0 -8 0 0 0 13
on record BR,US 2026-07-22	0 29 0 -27 0 0 0 0
on record BR,US 2026-07-22 2026 II	0 29 0 -27 0 0 0 0
on record BR,US 2026-07-24	0 38 0 -22 0 0 0 -22
on record BR,US 2026-07-24 2026 II	0 38 0 -22 0 0 0 -22
on record BR,US 2026-11-13	0 -7 0 14 0 0 0 -4
on record BR,US 2026-11-13 2025 II	0 -7 0 14 0 0 0 -4
on record CA,CN 2026-03-01	0 25 0 -16 -7 0 0 -3
on record CA,CN 2026-03-01 2026 I	0 25 0 -16 -7 0 0 -3
on record CA,CN 2026-07-01	0 -4 0 -2 9 0 0 0
on record CA,CN 2026-07-01 2026 I	0 -4 0 -2 9 0 0 0
on record CA,CN 2026-12-31	0 -1 0 12 0 0 0 -12
on record CA,CN 2026-12-31 2026 I	0 -1 0 12 0 0 0 -12
on record CA,US 2025-03-04	0 25 0 -24 0 0 0 0
on record CA,US 2025-03-04 2025 I	0 25 0 -24 0 0 0 0
on record CA,US 2025-04-02	0 4 0 -11 -4 0 0 10
on record CA,US 2025-04-02 2025 I	0 4 0 -11 -4 0 0 10
on record CA,US 2025-07-21	0 1 0 -9 -1 0 14 -7
on record CA,US 2025-07-21 2025 I	0 1 0 -7 0 0 12 -6
on record CA,US 2025-08-01	0 29 0 -27 0 0 5 -8
on record CA,US 2025-08-01 2025 II	0 29 0 -27 0 0 5 -8
on record CA,US 2025-08-07	0 9 0 -8 0 0 0 0
on record CA,US 2025-08-07 2025 II	0 9 0 -8 0 0 0 0
on record CA,US 2025-08-12	0 -7 0 -2 -2 0 0 15
on record CA,US 2025-08-12 2025 II	0 -7 0 -2 -2 0 0 15
on record CA,US 2025-10-27	0 -17 0 20 0 0 0 0
on record CA,US 2025-10-27 2025 II	0 -17 0 20 0 0 0 0
on record CA,US 2025-10-29	0 -1 0 -18 6 0 0 13
on record CA,US 2025-10-29 2025 II	0 -1 0 -18 6 0 0 13
on record CA,US 2025-11-10	0 0 0 -13 0 0 0 16
on record CA,US 2025-11-10 2025 II	0 0 0 -13 0 0 0 16
on record CA,US 2026-07-01	0 0 0 -9 12 0 0 0
on record CA,US 2026-07-24	0 19 0 -18 0 0 0 0
on record CA,US 2026-07-24 2026 II	0 19 0 -18 0 0 0 0
on record CA,US 2026-08-22	0 20 0 -15 0 0 0 -1
on record CA,US 2026-08-22 2026 II	0 20 0 -15 0 0 0 -1
on record CA,US 2026-09-01	0 -8 0 10 0 0 0 0
on record CH,US 2025-08-07	0 41 0 -37 -1 0 0 -2
on record CH,US 2025-08-07 2025 II	0 41 0 -37 -1 0 0 -2
on record CH,US 2025-08-12	0 0 0 -24 -1 0 0 25
on record CH,US 2025-08-12 2025 II	0 0 0 -24 -1 0 0 25
on record CH,US 2025-11-21	0 -9 0 12 0 0 0 0
on record CH,US 2025-11-21 2025 II	0 -9 0 12 0 0 0 0
on record CH,US 2026-03-31	0 -4 0 -20 -11 0 31 -5
on record CH,US 2026-03-31 2025 II	0 -1 0 -10 -8 0 19 0
on record CH,US 2026-07-24	0 28 0 -22 0 0 0 -7
on record CH,US 2026-08-07	0 -9 0 10 0 0 0 0
on record CH,US 2026-11-10	0 0 -2 -10 0 0 0 16
on record CH,US 2026-11-10 2025 II	0 0 -2 -10 0 0 0 16
on record CH,US 2026-11-14	0 -8 0 10 0 0 0 0
on record CH,US 2026-11-14 2025 II	0 -7 0 9 0 0 0 0
on record CH,US 2028-12-31	0 -5 0 21 -7 0 0 -4
on record CH,US 2028-12-31 2025 II	0 -5 0 21 -7 0 0 -4
on record CN,EU 2025-07-05	0 15 0 -15 0 0 0 0
on record CN,EU 2025-07-05 2025 II	0 15 0 -15 0 0 0 0
on record CN,EU 2025-08-01	0 20 0 -13 0 0 0 -7
on record CN,EU 2025-08-01 2025 II	0 20 0 -13 0 0 0 -7
on record CN,EU 2025-08-12	0 0 0 -5 0 0 0 10
on record CN,EU 2025-08-12 2025 II	0 0 0 -5 0 0 0 10
on record CN,EU 2025-11-10	0 3 0 -15 0 0 0 12
on record CN,EU 2025-11-10 2025 II	0 3 0 -15 0 0 0 12
on record CN,EU 2025-12-16	0 -6 0 -12 21 0 0 -7
on record CN,EU 2025-12-16 2025 II	0 -6 0 -12 21 0 0 -7
on record CN,EU 2026-02-21	0 -2 0 -6 14 0 0 -4
on record CN,EU 2026-02-21 2025 II	0 -2 0 -6 14 0 0 -4
on record CN,EU 2026-07-24	0 35 0 -29 0 0 0 -8
on record CN,EU 2026-11-10	0 0 0 -18 0 0 0 20
on record CN,EU 2026-11-10 2025 II	0 0 0 -11 0 0 0 11
on record CN,HK 2026-07-24	0 -6 0 10 -1 0 0 0
on record CN,HK 2026-07-24 2026 II	0 -6 0 10 -1 0 0 0
on record CN,IN 2026-11-10	0 -8 0 0 0 0 0 11
on record CN,JP 2026-07-24	0 27 0 -22 -1 0 0 -5
on record CN,JP 2026-11-10	0 0 0 -6 0 0 0 8
on record CN,MX 2026-01-01	0 17 0 -14 0 0 0 0
on record CN,MX 2026-01-01 2025 II	0 17 0 -14 0 0 0 0
on record CN,RU 2026-11-10	0 0 0 -7 0 0 0 10
on record CN,RU 2026-11-10 2026 II	0 0 0 -7 0 0 0 10
on record CN,US 2019-01-01	0 -27 0 33 0 0 0 -9
on record CN,US 2019-01-01 2018 II	0 -27 0 33 0 0 0 -9
on record CN,US 2019-03-01	0 -11 0 6 0 0 10 -6
on record CN,US 2019-03-01 2018 II	0 0 0 -2 0 0 10 -5
on record CN,US 2019-03-01 2019 I	0 -9 0 10 0 0 0 0
on record CN,US 2019-05-17	0 -11 0 12 0 0 0 0
on record CN,US 2019-05-17 2019 I	0 -11 0 12 0 0 0 0
on record CN,US 2019-06-01	0 0 0 -5 8 0 0 0
on record CN,US 2019-09-01	0 12 0 -11 0 0 0 0
on record CN,US 2019-09-01 2019 II	0 12 0 -11 0 0 0 0
on record CN,US 2019-10-15	0 9 0 -8 0 0 0 0
on record CN,US 2019-10-15 2019 II	0 9 0 -8 0 0 0 0
on record CN,US 2019-12-15	0 3 0 4 -1 0 0 -12
on record CN,US 2019-12-15 2019 II	0 3 0 4 -1 0 0 -12
on record CN,US 2020-01-16	0 0 0 -15 15 0 0 0
on record CN,US 2020-01-16 2020 I	0 0 0 -15 15 0 0 0
on record CN,US 2020-02-14	0 39 0 -33 -3 0 0 -5
on record CN,US 2020-02-14 2020 I	0 39 0 -33 -3 0 0 -5
on record CN,US 2020-06-01	0 -12 0 13 0 0 0 -1
on record CN,US 2025-02-10	0 33 0 -32 0 0 0 -1
on record CN,US 2025-02-10 2025 I	0 33 0 -32 0 0 0 -1
on record CN,US 2025-03-04	0 0 0 -6 -1 0 0 9
on record CN,US 2025-03-04 2025 I	0 0 0 -6 -1 0 0 9
on record CN,US 2025-03-10	0 37 0 -34 -1 0 0 0
on record CN,US 2025-03-10 2025 I	0 37 0 -34 -1 0 0 0
on record CN,US 2025-03-11	0 -8 0 9 0 0 0 0
on record CN,US 2025-03-11 2025 I	0 -8 0 9 0 0 0 0
on record CN,US 2025-04-02	0 17 0 -12 -1 0 0 -2
on record CN,US 2025-04-02 2025 I	0 17 0 -12 -1 0 0 -2
on record CN,US 2025-04-04	0 -6 0 10 0 0 0 0
on record CN,US 2025-04-04 2025 I	0 -6 0 10 0 0 0 0
on record CN,US 2025-04-05	0 13 0 -16 0 5 0 0
on record CN,US 2025-04-05 2025 I	0 13 0 -16 0 5 0 0
on record CN,US 2025-04-09	-2 34 0 -28 0 0 0 -4
on record CN,US 2025-04-09 2025 I	-2 34 0 -28 0 0 0 -4
on record CN,US 2025-04-10	0 41 0 -32 -4 0 0 -5
on record CN,US 2025-04-10 2025 I	0 41 0 -32 -4 0 0 -5
on record CN,US 2025-04-12	0 16 6 -19 7 -1 -3 -14
on record CN,US 2025-04-12 2025 I	0 16 6 -19 7 -1 -3 -14
on record CN,US 2025-04-15	0 26 0 -22 -2 0 0 0
on record CN,US 2025-04-15 2025 I	0 26 0 -22 -2 0 0 0
on record CN,US 2025-04-16	0 -24 0 27 0 0 0 0
on record CN,US 2025-04-16 2025 I	0 -24 0 27 0 0 0 0
on record CN,US 2025-04-17	0 -17 0 20 0 0 0 0
on record CN,US 2025-04-17 2025 I	0 -17 0 20 0 0 0 0
on record CN,US 2025-04-18	0 -11 0 14 0 0 0 0
on record CN,US 2025-04-18 2025 I	0 -11 0 14 0 0 0 0
on record CN,US 2025-05-02	0 4 10 -34 14 0 0 -7
on record CN,US 2025-05-02 2025 I	0 4 10 -34 14 0 0 -7
on record CN,US 2025-05-11	0 -7 0 14 0 0 0 -2
on record CN,US 2025-05-11 2025 I	0 -7 0 14 0 0 0 -2
on record CN,US 2025-05-12	0 -14 0 18 0 0 0 -1
on record CN,US 2025-05-12 2025 I	0 -14 0 18 0 0 0 -1
on record CN,US 2025-05-13	0 -10 7 -6 9 0 0 0
on record CN,US 2025-05-13 2025 I	0 -10 7 -6 9 0 0 0
on record CN,US 2025-05-14	0 83 0 -61 -29 0 -5 -27
on record CN,US 2025-05-14 2025 I	0 84 0 -61 -29 0 -5 -27
on record CN,US 2025-05-15	0 -7 0 10 0 0 0 0
on record CN,US 2025-05-15 2025 I	0 -7 0 10 0 0 0 0
on record CN,US 2025-05-19	0 -9 0 5 3 0 0 0
on record CN,US 2025-05-19 2025 I	0 -9 0 5 3 0 0 0
on record CN,US 2025-05-20	0 -5 0 9 0 0 0 0
on record CN,US 2025-05-20 2025 I	0 -5 0 9 0 0 0 0
on record CN,US 2025-05-21	0 -16 0 17 0 0 0 0
on record CN,US 2025-05-21 2025 I	0 -16 0 17 0 0 0 0
on record CN,US 2025-06-04	0 19 0 -17 -1 0 0 0
on record CN,US 2025-06-04 2025 I	0 19 0 -17 -1 0 0 0
on record CN,US 2025-06-05	0 -4 0 -4 9 0 0 0
on record CN,US 2025-06-05 2025 I	0 -4 0 -4 9 0 0 0
on record CN,US 2025-06-10	0 -4 0 14 0 0 -1 -4
on record CN,US 2025-06-10 2025 I	0 -4 0 14 0 0 -1 -4
on record CN,US 2025-06-11	0 -7 0 17 -1 0 0 -4
on record CN,US 2025-06-11 2025 I	0 -7 0 17 -1 0 0 -4
on record CN,US 2025-06-17	0 -3 0 12 -4 0 0 0
on record CN,US 2025-06-17 2025 I	0 -3 0 12 -4 0 0 0
on record CN,US 2025-06-19	0 0 0 -6 0 10 0 0
on record CN,US 2025-06-19 2025 I	0 0 0 -6 0 10 0 0
on record CN,US 2025-06-30	0 16 0 -12 0 0 0 -1
on record CN,US 2025-06-30 2025 I	0 16 0 -12 0 0 0 -1
on record CN,US 2025-07-09	-12 53 -6 -66 -5 -5 22 -21
on record CN,US 2025-07-09 2025 I	-12 48 -5 -79 -5 -5 22 -13
on record CN,US 2025-07-09 2025 II	0 14 0 3 0 0 0 -19
on record CN,US 2025-07-29	0 -8 0 24 0 0 0 -16
on record CN,US 2025-07-29 2025 II	0 -8 0 24 0 0 0 -16
on record CN,US 2025-07-30	0 -2 0 11 -2 0 0 0
on record CN,US 2025-07-30 2025 II	0 -2 0 11 -2 0 0 0
on record CN,US 2025-07-31	0 -8 0 -15 30 0 0 -9
on record CN,US 2025-07-31 2025 I	0 -6 0 -25 29 0 0 0
on record CN,US 2025-08-01	0 40 0 -42 -16 -2 17 -8
on record CN,US 2025-08-01 2025 II	0 40 0 -42 -16 -2 17 -8
on record CN,US 2025-08-03	0 -6 0 10 0 0 0 0
on record CN,US 2025-08-03 2025 II	0 -6 0 10 0 0 0 0
on record CN,US 2025-08-04	0 -6 0 10 0 0 0 -1
on record CN,US 2025-08-04 2025 II	0 -6 0 10 0 0 0 -1
on record CN,US 2025-08-05	0 -8 0 17 -1 0 0 -5
on record CN,US 2025-08-05 2025 II	0 -8 0 17 -1 0 0 -5
on record CN,US 2025-08-06	0 37 0 -34 0 0 0 -3
on record CN,US 2025-08-06 2025 II	0 37 0 -34 0 0 0 -3
on record CN,US 2025-08-07	0 48 0 -42 -1 0 0 -4
on record CN,US 2025-08-07 2025 II	0 48 0 -42 -1 0 0 -4
on record CN,US 2025-08-08	0 -9 0 0 15 0 0 -9
on record CN,US 2025-08-08 2025 II	0 -9 0 0 15 0 0 -9
on record CN,US 2025-08-10	0 -1 0 12 0 0 0 -8
on record CN,US 2025-08-10 2025 I	0 -1 0 12 0 0 0 -7
on record CN,US 2025-08-11	0 -7 0 12 -2 0 0 0
on record CN,US 2025-08-11 2025 II	0 -4 0 13 -2 0 0 -2
on record CN,US 2025-08-12	-14 -71 -6 -36 -37 -5 -14 109
on record CN,US 2025-08-12 2025 I	-3 -7 0 -55 -9 0 -4 58
on record CN,US 2025-08-12 2025 II	-8 -69 -3 -7 -27 -3 -8 79
on record CN,US 2025-08-13	0 -9 0 17 0 0 0 -5
on record CN,US 2025-08-13 2025 II	0 -8 0 14 0 0 0 -4
on record CN,US 2025-08-17	0 -4 0 10 0 0 0 0
on record CN,US 2025-08-17 2025 II	0 -4 0 10 0 0 0 0
on record CN,US 2025-08-18	0 -19 0 28 0 0 0 -7
on record CN,US 2025-08-18 2025 II	0 -19 0 28 0 0 0 -7
on record CN,US 2025-08-27	0 43 0 -36 -5 0 0 -6
on record CN,US 2025-08-27 2025 II	0 43 0 -36 -5 0 0 -6
on record CN,US 2025-08-29	0 14 8 -19 -10 0 0 -3
on record CN,US 2025-08-29 2025 II	0 14 8 -19 -10 0 0 -3
on record CN,US 2025-08-31	0 -16 -1 21 0 0 0 -2
on record CN,US 2025-08-31 2025 II	0 -16 -5 23 0 0 0 -1
on record CN,US 2025-09-01	0 -1 0 0 -7 0 10 -1
on record CN,US 2025-09-14	0 -6 0 11 0 0 0 0
on record CN,US 2025-09-14 2025 II	0 -6 0 11 0 0 0 0
on record CN,US 2025-09-17	-7 -22 -1 -43 -18 71 -6 -26
on record CN,US 2025-09-17 2025 II	-7 -20 -1 -42 -18 69 -6 -26
on record CN,US 2025-09-19	0 -10 0 36 -4 -11 0 -10
on record CN,US 2025-09-19 2025 II	0 -10 0 36 -4 -11 0 -10
on record CN,US 2025-09-22	0 -1 0 10 0 0 0 -4
on record CN,US 2025-09-22 2025 II	0 -1 0 10 0 0 0 -4
on record CN,US 2025-10-07	0 -12 0 13 0 0 0 0
on record CN,US 2025-10-07 2025 II	0 -12 0 13 0 0 0 0
on record CN,US 2025-10-14	-10 -36 -2 -57 82 0 0 -17
on record CN,US 2025-10-14 2025 II	-10 -34 -2 -54 79 0 0 -17
on record CN,US 2025-10-16	-9 -4 0 20 0 0 0 0
on record CN,US 2025-10-16 2025 II	-9 -4 0 20 0 0 0 0
on record CN,US 2025-10-17	0 -20 0 29 -7 0 0 0
on record CN,US 2025-10-17 2025 II	0 -20 0 29 -7 0 0 0
on record CN,US 2025-10-19	0 -6 0 10 0 0 0 0
on record CN,US 2025-10-19 2025 II	0 -6 0 10 0 0 0 0
on record CN,US 2025-10-21	0 -5 0 13 -6 0 0 0
on record CN,US 2025-10-21 2025 II	0 -5 0 13 -6 0 0 0
on record CN,US 2025-10-26	0 -5 0 14 0 0 0 -4
on record CN,US 2025-10-26 2025 II	0 -5 0 14 0 0 0 -4
on record CN,US 2025-10-27	0 -6 0 14 0 0 0 -3
on record CN,US 2025-10-27 2025 II	0 -6 0 14 0 0 0 -3
on record CN,US 2025-10-30	0 -16 0 45 -12 -2 0 -16
on record CN,US 2025-10-30 2025 II	0 -16 0 45 -12 -2 0 -16
on record CN,US 2025-10-31	0 -17 0 30 -11 0 0 -7
on record CN,US 2025-10-31 2025 II	0 -17 0 30 -11 0 0 -7
on record CN,US 2025-11-01	8 36 -2 -16 -27 0 -7 -43
on record CN,US 2025-11-01 2025 II	8 36 -2 -16 -27 0 -7 -43
on record CN,US 2025-11-04	0 -6 0 11 0 0 0 -1
on record CN,US 2025-11-04 2025 II	0 -6 0 11 0 0 0 -1
on record CN,US 2025-11-05	0 -24 0 -41 55 0 0 -5
on record CN,US 2025-11-05 2025 II	0 -24 0 -41 55 0 0 -5
on record CN,US 2025-11-06	0 -6 0 22 0 0 0 -9
on record CN,US 2025-11-06 2025 II	0 -6 0 22 0 0 0 -9
on record CN,US 2025-11-07	0 -5 0 -9 16 0 0 0
on record CN,US 2025-11-07 2025 II	0 -5 0 -9 16 0 0 0
on record CN,US 2025-11-08	43 -30 -5 -17 -4 0 0 -1
on record CN,US 2025-11-08 2025 II	43 -30 -5 -17 -4 0 0 -1
on record CN,US 2025-11-09	0 9 0 5 -13 0 0 -12
on record CN,US 2025-11-09 2025 II	0 9 0 5 -13 0 0 -12
on record CN,US 2025-11-10	-33 25 -19 -90 -14 -13 -10 81
on record CN,US 2025-11-10 2025 II	-33 25 -19 -90 -14 -13 -10 81
on record CN,US 2025-11-11	0 -7 0 13 0 0 0 0
on record CN,US 2025-11-11 2025 II	0 -7 0 13 0 0 0 0
on record CN,US 2025-11-12	0 -19 0 28 -9 0 0 0
on record CN,US 2025-11-12 2025 II	0 -19 0 28 -9 0 0 0
on record CN,US 2025-11-14	-4 -3 0 -1 9 0 0 -1
on record CN,US 2025-11-14 2025 II	-4 -3 0 -1 9 0 0 -1
on record CN,US 2025-11-16	-4 -1 0 11 0 0 0 0
on record CN,US 2025-11-16 2025 II	-4 -1 0 11 0 0 0 0
on record CN,US 2025-11-17	0 -19 0 30 -2 0 0 -11
on record CN,US 2025-11-17 2025 II	0 -19 0 30 -2 0 0 -11
on record CN,US 2025-11-21	0 -6 0 -3 22 0 0 -15
on record CN,US 2025-11-21 2025 II	0 -6 0 -3 22 0 0 -15
on record CN,US 2025-11-27	-8 -7 0 21 -7 0 3 -5
on record CN,US 2025-11-27 2025 II	-8 -7 0 21 -7 0 3 -5
on record CN,US 2025-11-28	12 -3 0 -4 12 0 -2 -14
on record CN,US 2025-11-28 2025 II	12 -3 0 -4 12 0 -2 -14
on record CN,US 2025-11-29	0 -14 16 7 -4 0 0 -19
on record CN,US 2025-11-29 2025 II	0 -14 16 7 -4 0 0 -19
on record CN,US 2025-12-01	52 -43 -1 -28 15 0 0 -13
on record CN,US 2025-12-01 2025 II	52 -43 -1 -28 15 0 0 -13
on record CN,US 2025-12-02	0 -5 0 12 0 0 0 -5
on record CN,US 2025-12-02 2025 II	0 -5 0 12 0 0 0 -5
on record CN,US 2025-12-10	0 -4 0 -4 10 0 0 0
on record CN,US 2025-12-10 2025 II	0 -4 0 -4 10 0 0 0
on record CN,US 2025-12-16	-4 -13 0 -38 19 38 0 -17
on record CN,US 2025-12-16 2025 II	-4 -13 0 -38 19 38 0 -17
on record CN,US 2025-12-25	0 -1 0 15 -3 -1 0 -3
on record CN,US 2025-12-25 2025 II	0 0 0 13 -2 -1 0 -2
on record CN,US 2025-12-31	-1 -14 -8 37 0 0 -9 -14
on record CN,US 2025-12-31 2025 II	-1 -14 -8 37 0 0 -9 -14
on record CN,US 2026-01-01	0 32 0 -7 -21 0 0 -12
on record CN,US 2026-01-01 2025 II	0 26 0 -1 -21 0 0 -11
on record CN,US 2026-01-14	0 0 0 -16 17 0 0 0
on record CN,US 2026-01-14 2026 I	0 0 0 -16 17 0 0 0
on record CN,US 2026-01-15	0 33 0 -24 -6 0 0 -9
on record CN,US 2026-01-15 2026 I	0 34 0 -30 -4 0 0 0
on record CN,US 2026-01-22	0 -31 0 -26 -19 53 0 -11
on record CN,US 2026-01-22 2025 II	0 -9 0 -35 -12 44 0 -7
on record CN,US 2026-01-22 2026 I	0 -22 0 7 -6 17 0 -1
on record CN,US 2026-01-23	0 -3 0 -11 -2 19 0 -2
on record CN,US 2026-02-04	0 -27 0 30 0 0 0 -3
on record CN,US 2026-02-04 2025 II	0 -25 0 29 0 0 0 -3
on record CN,US 2026-02-20	0 -6 0 -7 14 0 0 0
on record CN,US 2026-02-20 2026 I	0 -6 0 -7 14 0 0 0
on record CN,US 2026-02-24	0 66 0 -53 -20 0 0 -8
on record CN,US 2026-02-24 2026 I	0 66 0 -53 -20 0 0 -8
on record CN,US 2026-02-27	0 -21 0 8 12 0 0 0
on record CN,US 2026-02-27 2026 I	0 -21 0 8 12 0 0 0
on record CN,US 2026-02-28	-1 -20 -8 0 36 -1 -12 -22
on record CN,US 2026-02-28 2025 II	0 -2 0 13 2 0 -9 -3
on record CN,US 2026-02-28 2026 I	0 -17 -8 -8 36 0 0 -17
on record CN,US 2026-03-02	0 -11 0 15 0 0 0 -2
on record CN,US 2026-03-02 2026 I	0 -11 0 15 0 0 0 -2
on record CN,US 2026-03-03	0 -17 0 24 -4 0 0 -2
on record CN,US 2026-03-03 2026 I	0 -16 0 23 -4 0 0 -1
on record CN,US 2026-03-04	0 -26 0 37 0 0 0 -15
on record CN,US 2026-03-04 2025 II	0 -20 0 31 0 0 0 -14
on record CN,US 2026-03-10	0 -11 0 15 0 0 0 -2
on record CN,US 2026-03-10 2025 II	0 -8 0 10 0 0 0 0
on record CN,US 2026-03-31	0 -16 0 25 1 0 -4 -10
on record CN,US 2026-03-31 2026 I	0 -16 0 25 1 0 -4 -10
on record CN,US 2026-04-02	0 -22 0 41 -6 0 0 -16
on record CN,US 2026-04-02 2025 I	0 -4 0 14 0 0 0 -4
on record CN,US 2026-04-02 2025 II	0 -13 0 19 0 0 0 -5
on record CN,US 2026-04-02 2026 I	0 -3 0 14 -2 0 0 -3
on record CN,US 2026-04-04	-14 -1 0 20 0 0 0 0
on record CN,US 2026-04-04 2025 I	-6 0 0 9 0 0 0 0
on record CN,US 2026-04-05	-1 -5 0 11 0 0 0 0
on record CN,US 2026-04-05 2025 I	-1 -5 0 11 0 0 0 0
on record CN,US 2026-04-09	0 -17 0 25 0 0 0 -6
on record CN,US 2026-04-09 2025 II	0 -10 0 18 0 0 0 -6
on record CN,US 2026-04-10	0 -34 0 45 0 0 0 -18
on record CN,US 2026-04-10 2025 II	0 -23 0 34 0 0 0 -17
on record CN,US 2026-04-11	0 -7 0 11 0 0 0 -1
on record CN,US 2026-04-12	0 -8 0 13 0 0 0 -2
on record CN,US 2026-05-08	0 -6 0 15 -4 0 0 0
on record CN,US 2026-05-10	0 -4 0 17 0 0 0 -11
on record CN,US 2026-05-10 2025 II	0 -4 0 15 0 0 0 -10
on record CN,US 2026-05-11	0 -2 0 10 0 0 0 -6
on record CN,US 2026-05-11 2025 II	0 -1 0 9 0 0 0 -5
on record CN,US 2026-05-12	0 0 0 17 0 0 0 -11
on record CN,US 2026-05-12 2026 I	0 0 0 10 0 0 0 -4
on record CN,US 2026-05-13	0 -3 0 11 0 0 0 -1
on record CN,US 2026-05-14	0 -28 0 51 -15 0 0 -18
on record CN,US 2026-05-14 2025 II	0 -21 0 28 0 0 0 -8
on record CN,US 2026-05-14 2026 I	0 -5 0 24 -14 0 0 -2
on record CN,US 2026-05-15	0 -3 0 14 -2 0 0 -3
on record CN,US 2026-05-15 2026 I	0 -3 0 14 -2 0 0 -3
on record CN,US 2026-06-09	0 -4 0 15 0 0 0 -5
on record CN,US 2026-06-29	0 -10 0 0 9 0 0 0
on record CN,US 2026-06-29 2026 I	0 -10 0 0 9 0 0 0
on record CN,US 2026-06-30	0 -9 0 -3 13 0 0 -2
on record CN,US 2026-06-30 2026 I	0 -6 0 10 -2 0 0 0
on record CN,US 2026-07-01	0 -2 0 -11 14 0 0 0
on record CN,US 2026-07-01 2026 I	0 -2 0 -13 16 0 0 0
on record CN,US 2026-07-06	0 0 0 -10 11 0 0 0
on record CN,US 2026-07-06 2026 I	0 0 0 -10 11 0 0 0
on record CN,US 2026-07-10	0 -7 0 -36 43 0 0 0
on record CN,US 2026-07-10 2026 I	0 -7 0 -21 28 0 0 0
on record CN,US 2026-07-22	0 9 0 -7 0 0 0 0
on record CN,US 2026-07-23	0 27 0 -17 -4 0 0 -10
on record CN,US 2026-07-23 2026 I	0 28 0 -21 -4 0 0 -7
on record CN,US 2026-07-24	-5 121 -19 -47 -40 -2 -1 -101
on record CN,US 2026-07-24 2026 I	-3 124 -14 -73 -31 -1 0 -83
on record CN,US 2026-07-24 2026 II	0 9 -1 17 -11 0 0 -32
on record CN,US 2026-07-29	0 -12 0 15 0 0 0 0
on record CN,US 2026-07-29 2026 II	0 -11 0 12 0 0 0 0
on record CN,US 2026-07-30	0 -13 0 17 0 0 0 0
on record CN,US 2026-07-30 2026 II	0 -13 0 14 0 0 0 0
on record CN,US 2026-07-31 2026 I	0 13 0 -8 0 0 0 0
on record CN,US 2026-07-31 2026 II	0 -12 0 14 0 0 0 0
on record CN,US 2026-08-06	0 -12 0 12 0 0 0 0
on record CN,US 2026-08-11	0 0 0 22 0 0 0 -19
on record CN,US 2026-08-11 2025 II	0 0 0 18 0 0 0 -16
on record CN,US 2026-08-12	0 -2 0 10 0 0 0 -4
on record CN,US 2026-09-03	0 24 0 -19 -5 0 0 0
on record CN,US 2026-09-03 2026 II	0 24 0 -19 -5 0 0 0
on record CN,US 2026-09-20	0 -9 0 13 0 0 0 0
on record CN,US 2026-09-20 2026 II	0 -9 0 13 0 0 0 0
on record CN,US 2026-09-23	0 -14 0 33 -7 0 -3 -15
on record CN,US 2026-09-23 2026 II	0 -14 0 33 -7 0 -3 -15
on record CN,US 2026-09-24	0 -6 0 25 -7 0 0 -11
on record CN,US 2026-09-24 2026 II	0 -6 0 22 -6 0 0 -10
on record CN,US 2026-09-25	0 -11 -1 8 12 0 0 -13
on record CN,US 2026-09-25 2026 II	0 -11 -1 7 12 0 0 -13
on record CN,US 2026-09-29 2025 II	-7 0 0 13 0 0 0 0
on record CN,US 2026-09-30	0 -13 0 -19 33 0 0 -12
on record CN,US 2026-09-30 2026 II	0 -13 0 -21 34 0 0 -9
on record CN,US 2026-10-04	-1 -6 0 17 -2 0 0 -2
on record CN,US 2026-10-04 2026 II	0 -6 0 12 -1 0 0 -1
on record CN,US 2026-10-07	0 -2 0 9 -4 0 0 0
on record CN,US 2026-10-07 2026 II	0 -2 0 9 -4 0 0 0
on record CN,US 2026-10-09	-33 -5 0 48 -7 0 0 -6
on record CN,US 2026-10-09 2025 II	-30 0 0 37 -2 0 0 -1
on record CN,US 2026-10-09 2026 II	-2 -2 0 14 -2 0 0 -2
on record CN,US 2026-10-10	-2 -1 0 14 -1 0 0 -4
on record CN,US 2026-10-14	0 -4 0 22 -13 0 0 0
on record CN,US 2026-10-14 2025 II	0 -4 0 21 -13 0 0 0
on record CN,US 2026-10-18	0 -7 -1 -36 45 -2 0 -7
on record CN,US 2026-10-18 2026 II	0 -7 -1 -36 45 -2 0 -7
on record CN,US 2026-10-25	0 -3 0 11 0 0 0 -2
on record CN,US 2026-10-30	0 -3 0 23 0 0 0 -18
on record CN,US 2026-10-30 2025 II	0 0 0 11 0 0 0 -9
on record CN,US 2026-10-31	0 0 0 16 0 0 0 -15
on record CN,US 2026-11-01	-3 -15 0 22 0 0 0 0
on record CN,US 2026-11-01 2025 II	-2 -10 0 17 0 0 0 0
on record CN,US 2026-11-04	0 -2 0 9 0 0 0 -2
on record CN,US 2026-11-05	0 -4 0 24 -16 0 0 -2
on record CN,US 2026-11-05 2025 II	0 0 0 9 -6 0 0 0
on record CN,US 2026-11-05 2026 II	0 -3 0 10 -4 0 0 0
on record CN,US 2026-11-09	33 -32 54 -97 55 -9 -1 -69
on record CN,US 2026-11-09 2025 II	19 0 11 -54 44 -1 0 -33
on record CN,US 2026-11-09 2026 II	18 -39 48 -59 25 -4 0 -47
on record CN,US 2026-11-10	37 -92 20 -134 0 -18 -12 103
on record CN,US 2026-11-10 2025 II	29 -62 26 -57 -9 -2 0 29
on record CN,US 2026-11-10 2026 I	-4 -18 -4 -52 -20 0 0 70
on record CN,US 2026-11-10 2026 II	20 -42 -5 -89 14 -9 -6 63
on record CN,US 2026-11-27	89 -19 -10 -50 -19 -4 0 -50
on record CN,US 2026-11-27 2025 II	39 -1 0 -21 -6 0 0 -21
on record CN,US 2026-11-27 2026 II	57 -14 -8 -21 -10 -3 0 -33
on record CN,US 2026-11-30	-5 0 0 21 -2 0 0 -11
on record CN,US 2026-11-30 2026 II	-5 0 0 21 -2 0 0 -11
on record CN,US 2026-12-04	0 37 0 -34 0 0 0 -4
on record CN,US 2026-12-04 2026 II	0 37 0 -34 0 0 0 -4
on record CN,US 2026-12-31	-5 -7 15 4 7 0 0 -22
on record CN,US 2026-12-31 2025 II	-4 -3 15 0 -5 0 0 -7
on record CN,US 2026-12-31 2026 I	0 0 0 -10 13 0 0 -2
on record CN,US 2026-12-31 2026 II	0 0 0 15 0 0 0 -12
on record CN,US 2027-01-01	0 35 0 -30 0 0 0 -9
on record CN,US 2027-01-01 2026 I	0 30 0 -26 0 0 0 -8
on record CN,US 2027-01-10	-10 -29 -8 -73 -9 -3 -1 94
on record CN,US 2027-01-10 2026 II	-10 -29 -8 -73 -9 -3 -1 94
on record CN,US 2027-02-09	0 16 0 -14 0 0 0 0
on record CN,US 2027-02-09 2026 II	0 16 0 -14 0 0 0 0
on record CN,US 2027-02-20	0 -9 0 23 -9 0 0 -2
on record CN,US 2027-02-20 2026 I	0 -1 0 10 -6 0 0 0
on record CN,US 2027-02-20 2026 II	0 -5 0 13 0 0 0 -2
on record CN,US 2027-02-24	0 -34 0 40 0 0 0 -2
on record CN,US 2027-02-24 2026 I	0 -26 0 31 0 0 0 -1
on record CN,US 2027-02-24 2026 II	0 -12 0 13 0 0 0 0
on record CN,US 2027-05-07	0 -3 0 13 -7 0 0 0
on record CN,US 2027-06-23	0 41 0 -32 -10 0 0 -12
on record CN,US 2027-06-23 2025 II	0 21 0 -15 0 0 0 -8
on record CN,US 2027-07-24	0 -15 0 22 0 0 0 -2
on record CN,US 2027-07-24 2026 II	0 -15 0 22 0 0 0 -2
on record CN,US 2027-09-23	0 0 0 17 0 0 0 -14
on record CN,US 2027-09-23 2026 II	0 0 0 17 0 0 0 -14
on record CN,US 2027-09-28	0 0 0 13 -1 0 0 -8
on record CN,US 2027-09-28 2026 II	0 0 0 13 -1 0 0 -8
on record CN,US 2027-09-30	0 0 0 11 -10 0 0 0
on record CN,US 2027-09-30 2026 II	0 0 0 11 -10 0 0 0
on record CN,US 2027-11-10	-2 -3 0 13 0 0 0 -7
on record CN,US 2027-11-10 2026 II	-8 0 0 16 0 0 0 -7
on record EU,GB 2026-06-30	0 35 0 -21 -1 0 0 -20
on record EU,GB 2026-06-30 2025 II	0 35 0 -21 -1 0 0 -20
on record EU,MX 2025-08-01	0 21 0 -15 0 0 0 -7
on record EU,MX 2025-08-01 2025 II	0 21 0 -15 0 0 0 -7
on record EU,US 2025-04-01	0 11 0 -7 0 0 0 -3
on record EU,US 2025-04-01 2025 I	0 11 0 -7 0 0 0 -3
on record EU,US 2025-04-09	0 22 0 -16 -3 0 0 0
on record EU,US 2025-04-09 2025 I	0 22 0 -16 -3 0 0 0
on record EU,US 2025-04-10	0 -9 0 10 0 0 0 0
on record EU,US 2025-04-10 2025 I	0 -9 0 10 0 0 0 0
on record EU,US 2025-04-15	0 -6 0 8 0 0 0 0
on record EU,US 2025-04-15 2025 I	0 -6 0 8 0 0 0 0
on record EU,US 2025-06-01	0 -42 0 43 0 0 0 0
on record EU,US 2025-06-01 2025 I	0 -42 0 43 0 0 0 0
on record EU,US 2025-07-09	-4 43 0 -34 -13 0 6 -18
on record EU,US 2025-07-09 2025 I	-4 48 0 -36 -12 0 6 -26
on record EU,US 2025-07-14	-11 27 0 -28 -13 0 0 9
on record EU,US 2025-07-14 2025 I	-11 18 0 -20 -10 0 0 6
on record EU,US 2025-07-14 2025 II	0 12 0 -15 -1 0 0 4
on record EU,US 2025-08-01	0 28 0 -31 3 0 12 -21
on record EU,US 2025-08-01 2025 II	0 28 0 -31 3 0 12 -21
on record EU,US 2025-08-03	0 -9 0 12 0 0 0 0
on record EU,US 2025-08-03 2025 II	0 -9 0 12 0 0 0 0
on record EU,US 2025-08-06	0 -5 0 -8 0 0 0 15
on record EU,US 2025-08-06 2025 II	0 -5 0 -8 0 0 0 15
on record EU,US 2025-08-12	0 -11 0 -22 0 0 0 31
on record EU,US 2025-08-12 2025 II	0 -10 0 -22 0 0 0 31
on record EU,US 2025-08-27	0 30 0 -25 0 0 0 -6
on record EU,US 2025-08-27 2025 II	0 30 0 -25 0 0 0 -6
on record EU,US 2025-09-01	0 11 -1 -4 -2 0 0 0
on record EU,US 2025-09-01 2025 II	0 11 -1 -4 -2 0 0 0
on record EU,US 2025-11-10	0 0 0 -16 0 0 0 21
on record EU,US 2025-11-10 2025 II	0 0 0 -16 0 0 0 21
on record EU,US 2026-02-06	-4 13 0 0 -8 0 0 -5
on record EU,US 2026-02-06 2026 I	-4 13 0 0 -8 0 0 -5
on record EU,US 2026-02-07	-7 25 0 -39 -13 0 0 16
on record EU,US 2026-02-07 2025 II	-4 23 0 -33 -4 0 0 4
on record EU,US 2026-02-07 2026 I	0 3 0 -12 -6 0 0 14
on record EU,US 2026-02-24	0 25 0 -25 0 0 0 0
on record EU,US 2026-02-24 2026 I	0 25 0 -25 0 0 0 0
on record EU,US 2026-07-24	0 17 0 -9 0 0 0 -7
on record EU,US 2026-07-24 2026 I	0 14 0 -6 0 0 0 -6
on record EU,US 2026-07-31	0 32 0 -23 0 0 0 -12
on record EU,US 2026-08-01	0 -25 0 31 0 0 0 -7
on record EU,US 2026-08-01 2025 II	0 -17 0 24 0 0 0 -7
on record EU,US 2026-09-29	0 14 0 -11 0 0 0 0
on record EU,US 2026-11-10	0 0 0 -7 0 0 0 12
on record GB,US 2025-06-06	0 -4 0 11 0 0 0 0
on record GB,US 2025-06-06 2025 I	0 -4 0 11 0 0 0 0
on record GB,US 2025-06-30	0 9 0 -7 0 0 0 0
on record GB,US 2025-06-30 2025 I	0 9 0 -7 0 0 0 0
on record GB,US 2025-07-09	0 46 0 -32 -10 0 7 -28
on record GB,US 2025-07-09 2025 I	0 37 0 -26 -7 0 4 -17
on record GB,US 2026-05-08	0 -9 0 18 0 0 0 -6
on record GB,US 2026-05-08 2025 II	0 -3 0 10 0 0 0 -4
on record GB,US 2026-06-30	0 0 0 12 0 0 0 -10
on record GB,US 2026-06-30 2025 II	0 0 0 12 0 0 0 -10
on record GB,US 2026-07-24	0 16 0 -3 0 0 0 -11
on record ID,US 2026-11-10	0 0 0 -9 0 0 0 10
on record IN,US 2025-08-07	0 17 0 -17 0 0 0 0
on record IN,US 2025-08-07 2025 II	0 17 0 -17 0 0 0 0
on record IN,US 2025-08-12	0 0 0 -10 0 0 0 12
on record IN,US 2025-08-12 2025 II	0 0 0 -10 0 0 0 12
on record IN,US 2025-08-27	0 43 0 -41 0 0 0 0
on record IN,US 2025-08-27 2025 II	0 43 0 -41 0 0 0 0
on record IN,US 2025-11-10	0 -10 0 -12 -4 0 0 23
on record IN,US 2025-11-10 2025 II	0 -10 0 -12 -4 0 0 23
on record IN,US 2025-12-31	0 8 9 -5 0 0 -2 -11
on record IN,US 2025-12-31 2025 II	0 8 9 -5 0 0 -2 -11
on record IN,US 2026-02-07	0 32 0 -29 0 0 0 -1
on record IN,US 2026-02-07 2026 I	0 32 0 -29 0 0 0 -1
on record IN,US 2026-02-13	0 -16 0 18 0 0 0 0
on record IN,US 2026-02-13 2026 I	0 -16 0 18 0 0 0 0
on record IN,US 2026-08-27	0 -9 0 10 0 0 0 0
on record IN,US 2026-11-10	0 0 0 -7 0 0 0 9
on record JP,US 2025-07-09	0 -26 0 21 -1 0 0 4
on record JP,US 2025-07-09 2025 II	0 -17 0 26 0 0 0 -9
on record JP,US 2025-07-29	0 -5 0 12 0 0 0 -3
on record JP,US 2025-07-29 2025 II	0 -5 0 12 0 0 0 -3
on record JP,US 2025-08-01	0 24 0 0 -5 0 0 -32
on record JP,US 2025-08-01 2025 II	0 24 0 0 -5 0 0 -32
on record JP,US 2025-08-12	0 0 0 -13 0 0 0 17
on record JP,US 2025-08-12 2025 II	0 0 0 -13 0 0 0 17
on record JP,US 2025-08-14	0 -10 0 10 0 0 0 0
on record JP,US 2025-08-14 2025 II	0 -10 0 10 0 0 0 0
on record JP,US 2025-09-12	0 -16 0 20 -1 0 0 0
on record JP,US 2025-09-12 2025 II	0 -16 0 20 -1 0 0 0
on record JP,US 2026-07-22	0 -1 0 9 0 0 0 -5
on record JP,US 2026-07-24	0 17 0 -5 0 0 0 -12
on record JP,US 2026-07-24 2026 I	0 17 0 -5 0 0 0 -12
on record JP,US 2026-08-01	0 -12 0 15 0 0 0 -1
on record JP,US 2026-08-01 2025 II	0 -10 0 13 0 0 0 0
on record JP,US 2026-08-07	0 -13 0 23 0 0 0 -10
on record JP,US 2026-08-07 2025 II	0 -13 0 23 0 0 0 -10
on record KR,US 2025-07-08	0 0 0 -9 -5 0 10 2
on record KR,US 2025-08-01	0 25 0 -22 -4 0 6 -9
on record KR,US 2025-08-01 2025 II	0 25 0 -22 -4 0 6 -9
on record KR,US 2025-08-12	0 -2 0 -18 -1 0 0 23
on record KR,US 2025-08-12 2025 II	0 -2 0 -18 -1 0 0 23
on record KR,US 2026-07-24 2026 I	0 12 0 -6 0 0 0 -4
on record KR,US 2026-11-01	0 -20 0 21 0 0 0 0
on record KR,US 2026-11-01 2025 II	0 -17 0 18 0 0 0 0
on record KR,US 2026-11-10	0 -3 0 -7 0 0 0 13
on record MX,US 2025-08-01	0 26 0 -27 0 0 4 -1
on record MX,US 2025-08-01 2025 II	0 26 0 -27 0 0 4 -1
on record MX,US 2025-08-06	0 18 0 -18 0 0 0 0
on record MX,US 2025-08-06 2025 II	0 18 0 -18 0 0 0 0
on record MX,US 2025-08-12	0 0 0 -3 0 0 0 8
on record MX,US 2025-08-12 2025 II	0 0 0 -3 0 0 0 8
on record MX,US 2025-10-29	0 -3 0 -12 -2 0 0 20
on record MX,US 2025-10-29 2025 II	0 -3 0 -12 -2 0 0 20
on record MX,US 2025-11-01	0 14 0 -17 0 0 0 3
on record MX,US 2025-11-01 2025 II	0 14 0 -17 0 0 0 3
on record MY,US 2025-11-10	0 -1 0 -10 0 0 0 16
on record MY,US 2025-11-10 2025 II	0 -1 0 -10 0 0 0 16
on record TH,US 2025-08-01	0 10 0 0 0 0 0 -8
on record TH,US 2025-08-01 2025 II	0 10 0 0 0 0 0 -8
on record TH,US 2025-08-07	0 27 0 -26 0 0 0 0
on record TH,US 2025-08-07 2025 II	0 27 0 -26 0 0 0 0
on record TW,US 2025-08-07	0 19 0 -17 0 0 0 -1
on record TW,US 2025-08-07 2025 II	0 19 0 -17 0 0 0 -1
on record TW,US 2025-08-12	0 -1 0 -8 0 0 0 12
on record TW,US 2025-08-12 2025 II	0 -1 0 -8 0 0 0 12
on record TW,US 2026-11-10	0 0 0 -16 0 0 0 17
on record TW,US 2026-11-10 2026 I	0 0 0 -16 0 0 0 17
on record US,VN 2025-07-09	0 10 0 -58 -2 0 0 37
on record US,VN 2025-07-09 2025 II	0 11 0 -57 -2 0 0 34
pc0=agree	-7 -11 5 10 -9 6 -11 4
pc0=bear	-9 4 -13 2 -4 -4 -1 5
pc0=begin	0 0 -19 5 0 1 -2 0
pc0=deny	9 -4 0 -6 10 0 0 -7
pc0=end	-2 12 2 -4 -9 2 -9 -2
pc0=impose	-11 -2 -10 -1 3 0 8 0
pc0=lack	1 0 0 -10 11 0 0 0
pc0=propose	-1 -2 -4 -9 -1 0 8 13
pc0=return	0 -1 0 -3 0 0 0 8
pc0=say	-2 -5 2 12 -7 4 -3 -10
pc0=sell	0 14 0 -12 3 3 0 -8
pc0=sign	0 -8 0 1 8 4 -13 -3
pc0=stay	-2 3 -5 -2 -8 0 7 6
pc0=suspend	-5 -5 -11 -2 3 -3 0 9
pc0=target	-3 5 4 1 -14 0 -4 4
pc0=up	-4 -22 -3 21 10 1 2 -7
pc1=agree	-12 4 3 -2 -8 5 0 0
pc1=bear	-11 0 -1 0 3 -5 -4 4
pc1=begin	0 14 -4 -7 1 2 -6 -3
pc1=deny	9 -6 0 -3 9 0 0 -8
pc1=down	-6 0 -5 9 4 2 -7 -11
pc1=end	-5 11 2 -4 -8 2 -10 0
pc1=impose	-2 -2 -4 4 -7 -1 11 -2
pc1=lack	1 0 0 -8 11 0 0 0
pc1=propose	-1 -7 -5 -4 -17 0 8 27
pc1=renew	4 -17 6 3 -5 0 4 1
pc1=sell	0 21 3 -18 3 2 0 -15
pc1=sign	-4 -4 0 1 9 3 0 -11
pc1=stay	6 0 -4 -1 -9 0 6 4
pc1=suspend	0 -9 -5 7 0 -4 0 0
pc1=target	-4 -5 7 0 -13 0 -3 18
pc1=up	-4 -13 -4 12 10 9 1 -10
pct0=agree past	-1 4 8 -6 -17 2 0 4
pct0=agree past-passive	0 -16 0 4 -7 5 0 10
pct0=agree perfect	0 9 0 -4 -11 0 -3 9
pct0=agree present-passive	0 -12 0 6 7 0 0 0
pct0=bear future	0 6 0 0 -15 0 0 3
pct0=bear modal	0 -5 0 12 -11 0 0 3
pct0=bear past	0 -14 0 11 7 0 4 -9
pct0=bear perfect	0 -7 0 -9 9 0 0 9
pct0=begin modal	-2 -6 0 15 0 2 0 -10
pct0=begin past	0 -17 0 11 2 2 0 -3
pct0=begin perfect	0 6 0 -14 9 0 0 0
pct0=deny present	10 -2 0 0 -1 0 0 -6
pct0=down past	0 -7 0 0 -2 4 0 9
pct0=down present-passive	0 -11 0 14 0 0 0 0
pct0=end modal	0 0 10 0 0 0 0 -6
pct0=end past	-3 10 0 14 -9 0 -1 -15
pct0=end present	1 0 -1 -9 0 4 -1 5
pct0=impose future	-1 -7 2 12 -5 0 0 0
pct0=impose future-passive	0 14 0 -2 -5 0 0 -10
pct0=impose modal-passive	0 0 0 -18 2 0 0 17
pct0=impose past-passive	3 -5 3 7 -18 5 2 -5
pct0=impose pluperfect	1 -5 -5 9 2 0 0 -7
pct0=impose present	-17 -3 -14 4 -11 -2 6 16
pct0=impose present-passive	7 -3 0 -5 10 0 0 -1
pct0=propose future	0 1 0 -14 12 0 0 0
pct0=propose past	0 -5 0 1 13 0 0 -6
pct0=propose perfect	0 -10 0 0 -7 0 0 14
pct0=propose pluperfect	0 13 0 -11 1 0 0 -4
pct0=renew past-passive	0 0 0 -7 0 0 0 9
pct0=renew perfect	0 -1 5 14 -1 0 0 -13
pct0=renew present-passive	0 9 0 -13 0 0 0 1
pct0=return present	0 0 0 -6 0 0 0 10
pct0=say past	-1 8 -8 5 -9 3 -14 -4
pct0=say perfect	0 -2 2 -8 8 3 5 -6
pct0=say present	0 -15 7 21 -5 0 4 -8
pct0=sign future	0 -17 0 0 18 0 0 -10
pct0=sign modal	0 -5 0 10 -1 0 0 -2
pct0=sign past-passive	0 -21 0 15 -8 5 0 5
pct0=sign perfect	1 1 0 -17 8 0 -2 13
pct0=sign present	0 19 0 -3 -7 0 0 -8
pct0=stay future	0 3 0 0 -17 0 -3 10
pct0=stay modal	-3 13 -4 -8 0 0 0 1
pct0=stay past	0 11 -1 2 -6 0 8 -13
pct0=stay pluperfect	6 4 0 -13 3 0 0 0
pct0=stay present	-13 -7 1 7 -2 0 7 0
pct0=suspend past	-1 -3 0 -20 16 0 2 9
pct0=suspend perfect	0 -9 0 19 -3 0 0 -11
pct0=suspend present	-17 0 -4 8 -9 0 0 11
pct0=suspend present-passive	8 2 0 -18 0 0 0 1
pct0=target past	0 9 0 -9 0 0 0 0
pct0=target present-passive	0 -10 0 6 0 0 0 4
pct0=threaten past	0 8 0 -7 0 0 0 0
pct0=threaten pluperfect	0 -9 0 10 0 0 0 0
pct0=up modal	0 -21 0 10 6 3 2 -6
pct0=up past	-2 -18 0 25 -1 0 0 -2
pct1=agree participle-passive	0 22 0 -25 4 0 0 1
pct1=agree past	-1 5 8 -7 -17 2 0 3
pct1=agree past-passive	0 -16 0 4 -7 5 0 10
pct1=agree perfect	0 11 0 -2 -10 0 0 3
pct1=agree pluperfect	0 -8 0 11 0 0 0 0
pct1=agree present-passive	0 -12 0 6 7 0 0 0
pct1=bear future	0 6 0 0 -15 0 0 2
pct1=bear gerund	0 -3 0 13 -2 0 0 -4
pct1=bear modal	0 -5 0 12 -11 0 0 3
pct1=bear participle-passive	0 -8 4 -1 11 0 0 -6
pct1=bear past	0 -13 0 4 7 0 4 -2
pct1=bear perfect	0 -7 0 -9 9 0 0 9
pct1=begin gerund	0 23 0 -18 0 0 0 -6
pct1=begin modal	-2 -6 0 15 0 2 0 -10
pct1=begin past	0 -15 0 7 4 2 0 -1
pct1=begin perfect	0 8 0 -17 9 0 0 0
pct1=deny present	10 -2 0 0 -1 0 0 -6
pct1=down infinitive	0 -11 0 13 7 0 0 -6
pct1=down participle-passive	0 9 0 -9 0 0 0 0
pct1=down present-passive	0 -11 0 14 0 0 0 0
pct1=end modal	0 0 10 0 0 0 0 -6
pct1=end past	-3 12 0 15 -9 0 -1 -19
pct1=end present	1 -1 -1 -9 0 4 -1 6
pct1=impose future	-1 -7 2 11 -5 0 0 0
pct1=impose future-passive	0 14 0 -2 -5 0 0 -10
pct1=impose gerund	0 -9 0 7 -1 0 0 5
pct1=impose infinitive	1 0 -3 9 -4 0 0 -6
pct1=impose infinitive-passive	0 -8 0 10 0 0 0 0
pct1=impose modal-passive	0 0 0 -18 2 0 0 17
pct1=impose participle-passive	4 10 4 -3 -24 -1 4 0
pct1=impose past-passive	3 -5 3 8 -14 5 -2 -5
pct1=impose pluperfect	1 -3 -5 9 0 0 0 -8
pct1=impose present	-16 -3 -13 8 -13 -2 6 12
pct1=impose present-passive	7 -3 0 -5 10 0 0 -1
pct1=propose future	0 0 0 -14 12 0 0 0
pct1=propose participle-passive	0 -5 0 8 -27 0 5 14
pct1=propose past	0 -3 0 0 14 0 0 -13
pct1=propose perfect	0 -4 0 -4 -6 0 0 15
pct1=propose pluperfect	0 12 0 -8 0 0 0 -3
pct1=renew participle-passive	7 -13 0 1 0 0 0 2
pct1=renew past-passive	0 0 0 -7 0 0 0 9
pct1=renew perfect	0 -1 5 14 -1 0 0 -13
pct1=renew present-passive	0 9 0 -13 0 0 0 1
pct1=return present	0 0 0 -6 0 0 0 10
pct1=say participle-passive	0 1 0 1 8 0 0 -12
pct1=say past	-1 7 -8 5 -9 3 -14 -4
pct1=say perfect	0 -8 2 -3 9 3 5 -6
pct1=say present	0 -15 7 20 -5 0 4 -8
pct1=sign future	0 -17 0 0 18 0 0 -10
pct1=sign infinitive	0 0 0 -10 -1 0 8 5
pct1=sign modal	0 -5 0 10 -1 0 0 -2
pct1=sign participle-passive	0 11 0 -2 1 0 0 -9
pct1=sign past-passive	0 -21 0 15 -8 5 0 5
pct1=sign perfect	2 0 0 -13 8 0 0 6
pct1=sign pluperfect	0 -8 0 9 0 0 0 0
pct1=sign present	0 19 0 -3 -7 0 0 -8
pct1=stay future	0 5 0 0 -16 0 -2 10
pct1=stay infinitive	0 -9 0 15 0 0 0 -5
pct1=stay modal	-3 9 -4 -6 0 0 0 2
pct1=stay participle-passive	10 -3 0 -2 -1 0 0 0
pct1=stay past	0 12 0 0 -5 0 8 -10
pct1=stay pluperfect	6 0 0 -10 3 0 0 0
pct1=stay present	-10 -4 3 5 0 0 8 -3
pct1=suspend participle-passive	0 -10 2 9 -2 0 0 0
pct1=suspend past	-1 -4 0 -20 16 0 2 9
pct1=suspend perfect	0 -9 0 16 -3 0 0 -7
pct1=suspend present	-17 2 -4 13 -9 0 0 5
pct1=suspend present-passive	8 2 0 -18 0 0 0 1
pct1=target gerund	0 -10 0 11 0 0 0 0
pct1=target infinitive	0 4 0 -16 0 0 0 11
pct1=target participle-passive	0 1 2 -12 0 0 0 7
pct1=target present-passive	0 -10 0 6 0 0 0 4
pct1=up modal	0 -21 0 10 6 3 2 -6
pct1=up participle-passive	0 8 0 -10 0 6 0 -3
pct1=up past	-2 -18 0 25 -1 0 0 -2
phas-future	-10 5 -5 -5 9 -5 -5 3
phas-gerund	0 -7 -1 18 -10 0 -1 2
phas-infinitive	0 -1 -3 2 -14 0 3 6
phas-modal	-8 -17 0 9 8 0 6 -7
phas-participle	11 -7 7 4 0 0 0 -14
phas-past	-9 -7 -2 0 5 15 3 -4
phas-pluperfect	7 2 -5 3 6 0 0 -15
pt0=future	-8 15 -1 -4 -2 -3 -4 1
pt0=future-not	0 -15 0 4 8 0 0 0
pt0=future-passive	0 10 0 -4 0 0 0 -6
pt0=modal	-6 -12 1 3 9 1 1 -5
pt0=modal-passive	0 -15 0 4 0 0 5 4
pt0=past	-10 -2 -13 12 7 8 0 -18
pt0=past-passive	2 -4 9 -9 -6 4 0 6
pt0=present	-14 1 3 -8 -2 0 10 8
pt0=present-not	0 -6 0 14 -11 0 0 1
pt0=present-passive	15 -1 9 -3 -2 -1 -10 -5
pt0=present-passive-not	0 6 0 -13 0 0 0 6
pt1=future	-8 15 -1 -6 0 -3 -3 2
pt1=future-not	0 -15 0 4 8 0 0 0
pt1=future-passive	0 11 0 -5 0 0 0 -5
pt1=gerund	0 0 0 10 -15 0 -1 1
pt1=infinitive	0 2 -3 -1 -11 0 4 5
pt1=infinitive-passive	0 -8 0 10 0 0 0 0
pt1=modal	-6 -15 1 5 9 1 1 -4
pt1=modal-passive	0 -15 0 4 0 0 5 4
pt1=participle-passive	11 2 8 -7 -9 0 0 -5
pt1=past	-8 -4 -11 11 10 9 0 -18
pt1=past-passive	2 -5 9 -8 -2 4 -6 7
pt1=pluperfect	8 -3 -6 8 1 0 0 -12
pt1=present	-11 3 4 -4 -1 0 11 -2
pt1=present-not	0 -5 0 11 -8 0 0 1
pt1=present-passive	11 0 9 -1 -1 -1 -10 -8
pt1=present-passive-not	0 6 0 -13 0 0 0 6
pv0-none	-12 2 4 9 -5 -6 -10 1
pv0=accept	0 0 0 -10 9 0 0 0
pv0=agree	-1 7 -1 -6 -2 0 -4 10
pv0=announce	0 9 0 0 0 0 0 -11
pv0=answer	-2 12 0 -2 -2 0 0 -1
pv0=apply	0 5 0 -2 -9 0 0 6
pv0=approve	-1 -17 0 14 3 0 0 -3
pv0=ask	0 21 0 -21 -1 0 0 4
pv0=be	2 4 1 -11 11 1 3 -8
pv0=begin	-1 -3 0 0 8 0 0 0
pv0=bring	0 -12 0 6 0 0 0 3
pv0=buy	0 -3 0 10 0 0 0 -1
pv0=call	0 0 0 -8 2 0 0 10
pv0=charge	0 -3 0 0 0 0 -2 11
pv0=come	0 3 0 6 -10 3 0 -5
pv0=confirm	0 -6 0 17 -5 0 0 -3
pv0=decide	3 7 0 -17 7 0 0 0
pv0=declare	0 -10 0 4 0 0 0 5
pv0=double	0 11 0 0 -3 0 0 -8
pv0=end	2 -5 0 0 -6 0 -4 7
pv0=enter	0 10 -2 3 -10 0 0 0
pv0=expect	0 -5 0 -7 -4 0 0 17
pv0=extend	0 -7 7 8 0 0 0 -8
pv0=face	0 0 0 -3 -2 0 -3 10
pv0=go	0 -24 0 6 16 1 0 0
pv0=grant	0 10 2 -14 0 0 0 0
pv0=hold	-6 -8 0 -5 -6 0 2 20
pv0=hope	0 8 0 -12 2 0 0 1
pv0=import	0 1 0 -12 8 0 0 0
pv0=impose	0 -6 0 0 12 0 0 -2
pv0=initial	0 0 0 -12 12 0 0 0
pv0=lapse	0 -11 2 15 0 0 0 -7
pv0=lay	0 -7 0 12 0 0 0 -4
pv0=leave	0 -17 -7 4 14 0 -2 4
pv0=levy	0 -10 0 0 0 0 0 12
pv0=look	0 0 0 -14 10 0 0 5
pv0=negotiate	0 -5 0 -1 0 0 0 9
pv0=offer	0 -11 0 18 -8 0 2 -4
pv0=other	-6 -7 18 0 -12 -2 8 0
pv0=pay	-2 4 -2 -8 0 0 0 6
pv0=post	0 -8 0 13 -2 0 0 0
pv0=promise	0 -10 0 17 -4 0 0 0
pv0=propose	0 -17 0 10 7 0 -1 2
pv0=put	7 12 0 -10 12 1 0 -23
pv0=reach	0 -7 0 19 0 0 0 -10
pv0=ready	0 10 0 -8 2 0 0 -5
pv0=recall	0 0 0 -9 6 0 0 3
pv0=renew	0 -6 -1 -4 0 0 0 13
pv0=replace	0 7 0 0 5 0 0 -10
pv0=return	0 0 0 -6 0 0 0 9
pv0=rise	0 -18 0 17 0 0 0 0
pv0=rule	9 -4 0 -6 10 0 0 -7
pv0=run	0 -4 -3 15 -9 0 0 0
pv0=set	0 -14 0 15 -2 0 3 -1
pv0=settle	0 -8 0 9 0 0 0 0
pv0=show	0 0 0 12 0 0 0 -11
pv0=sign	0 -17 8 13 -14 8 -1 0
pv0=sit	0 3 0 -11 0 0 0 11
pv0=state	0 0 0 -14 10 0 0 8
pv0=stay	0 5 -1 9 -11 0 0 -6
pv0=stop	0 4 0 0 -13 6 0 0
pv0=strike	0 9 0 -4 0 0 0 -1
pv0=suspend	-1 5 -3 -12 14 0 0 -3
pv0=tell	-1 1 0 5 -8 0 -10 2
pv0=vote	0 9 0 0 -1 0 0 -6
pv0=warn	0 4 0 -9 4 0 0 0
pv0=withdraw	0 -9 0 6 3 0 0 0
pv0=write	-6 -9 0 22 0 4 0 -16
pv1-none	-22 2 0 5 -1 -6 -11 8
pv1=add	0 14 0 -10 -5 0 1 0
pv1=answer	-3 12 0 0 -2 0 0 -6
pv1=apply	0 6 0 -5 -9 0 0 6
pv1=approve	-1 -17 0 15 3 0 0 -3
pv1=ask	0 24 0 -22 -6 0 0 4
pv1=be	2 5 3 -17 12 2 4 -3
pv1=begin	-1 5 0 -4 8 0 0 -2
pv1=bring	0 -13 0 7 0 0 0 3
pv1=buy	0 -5 0 11 0 0 0 -1
pv1=come	0 2 0 10 -11 3 0 -9
pv1=conclude	0 7 0 -12 0 0 0 6
pv1=confirm	0 -6 0 17 -5 0 0 -3
pv1=decide	0 8 0 -15 10 0 0 0
pv1=declare	0 -10 0 4 0 0 0 5
pv1=double	0 10 0 4 -3 0 0 -11
pv1=expect	0 -6 0 0 -4 0 0 10
pv1=extend	6 -12 6 19 0 0 0 -21
pv1=face	0 0 0 -3 -2 0 -3 10
pv1=go	0 -15 0 -3 16 3 0 3
pv1=grant	0 7 2 -13 0 0 0 5
pv1=have	6 -1 1 2 -3 1 3 -8
pv1=hold	-6 -15 0 3 -6 0 0 15
pv1=hope	0 9 0 -16 2 0 0 5
pv1=impose	0 0 1 -4 11 0 0 -9
pv1=initial	0 0 0 -12 12 0 0 0
pv1=lapse	0 -11 2 13 0 0 0 -4
pv1=leave	0 -24 -8 5 9 0 -6 17
pv1=levy	0 -10 0 0 0 0 0 12
pv1=look	0 0 0 -12 9 0 0 3
pv1=lower	0 -13 0 4 12 0 0 -1
pv1=make	9 -9 0 0 0 0 0 3
pv1=move	0 -9 0 3 0 6 0 0
pv1=offer	0 -6 0 0 -13 0 13 0
pv1=other	-6 -4 18 6 -9 -2 8 -14
pv1=pay	-3 4 -5 -11 2 0 0 9
pv1=plan	0 -13 0 18 0 0 0 0
pv1=post	0 -8 0 13 -2 0 0 0
pv1=promise	0 0 0 10 -10 0 -5 4
pv1=propose	0 -17 0 14 -2 0 -1 4
pv1=put	7 10 0 -9 14 1 0 -23
pv1=reach	0 -3 0 15 -2 0 0 -6
pv1=ready	0 10 0 -8 2 0 0 -5
pv1=recall	0 0 0 -10 6 0 0 4
pv1=receive	0 -8 0 13 1 0 0 -8
pv1=remain	0 10 0 -3 -8 0 0 2
pv1=renew	0 -12 -2 -4 0 0 0 18
pv1=replace	0 15 0 -2 5 0 0 -16
pv1=rise	0 -18 0 18 0 0 0 0
pv1=rule	9 -6 0 -3 9 0 0 -8
pv1=run	0 0 -3 12 -9 0 0 0
pv1=set	0 -13 0 15 -2 0 3 -1
pv1=ship	0 21 4 -14 0 0 0 -13
pv1=show	0 0 0 12 0 0 0 -11
pv1=sit	0 2 0 -4 -7 0 0 10
pv1=spare	0 -3 0 9 -2 0 0 0
pv1=stand	0 -9 0 10 5 0 0 -8
pv1=start	-2 15 0 -3 -9 0 0 -2
pv1=state	0 0 0 -14 10 0 0 8
pv1=stay	0 7 -1 15 -11 0 0 -15
pv1=stop	0 5 0 -4 -11 6 0 3
pv1=strike	0 8 0 -10 0 0 0 3
pv1=tell	-1 0 0 5 -8 0 -10 2
pv1=threaten	0 -13 0 8 0 0 0 5
pv1=vote	0 9 0 0 -1 0 0 -7
pv1=want	0 0 0 8 -6 0 5 -7
pv1=warn	0 4 0 -9 4 0 0 0
pv1=withdraw	0 -9 0 6 3 0 0 0
pv1=write	-6 -17 0 25 5 3 0 -16
pv2-none	-16 0 6 5 4 0 2 -3
pvt0=add past	0 -1 0 9 0 0 0 -3
pvt0=agree past	0 -11 0 6 -8 0 0 9
pvt0=agree perfect	0 8 0 -10 -1 0 -1 8
pvt0=agree present	0 19 0 -15 0 0 0 0
pvt0=announce past	0 12 0 -7 -2 0 0 -3
pvt0=apply present	0 5 0 0 -15 0 0 5
pvt0=approve future	0 0 0 14 -10 0 0 -2
pvt0=approve modal	0 0 0 11 -7 0 0 0
pvt0=approve perfect	0 -5 0 -8 15 0 0 0
pvt0=ask perfect	0 0 0 -11 -4 0 0 15
pvt0=ask present	0 10 0 -2 -4 0 0 -1
pvt0=be future	0 0 0 5 -12 0 -3 4
pvt0=be past	0 13 0 -10 -1 0 5 -1
pvt0=be pluperfect	7 0 0 0 4 0 0 -11
pvt0=be present	-4 -9 4 0 12 3 5 -4
pvt0=begin past	0 -10 0 0 4 0 0 4
pvt0=bring present	0 -4 0 9 0 0 0 -4
pvt0=call past	0 -1 0 -15 6 0 4 9
pvt0=charge present	0 -17 0 10 3 0 0 5
pvt0=decide perfect	0 7 0 -15 8 0 0 0
pvt0=end past	0 0 0 15 0 0 0 -10
pvt0=end present	3 -4 0 -6 -2 0 0 9
pvt0=expect present	0 -4 0 -9 -3 0 0 17
pvt0=expire present	0 6 0 -13 -1 0 0 9
pvt0=extend perfect	0 -2 0 10 0 0 0 -3
pvt0=fall past	0 -10 0 5 0 0 0 4
pvt0=fall present	0 7 0 -11 7 0 0 -2
pvt0=get present	0 12 0 -11 0 0 0 0
pvt0=go modal	0 -12 0 4 7 3 0 -4
pvt0=go past	0 -3 0 10 0 0 0 -5
pvt0=go present	0 -17 0 0 6 0 0 12
pvt0=have past	0 9 0 3 -2 0 0 -9
pvt0=have present	6 -10 1 -8 -1 0 3 7
pvt0=hold present	-4 -18 0 1 1 0 0 12
pvt0=import present	0 1 0 -13 8 0 0 0
pvt0=impose past	0 9 0 -4 0 0 0 -2
pvt0=initial past	0 0 0 -10 10 0 0 0
pvt0=keep perfect	0 6 0 -15 0 0 0 9
pvt0=leave past	0 -7 0 -2 11 0 -1 0
pvt0=meet perfect	0 0 0 -8 9 0 0 0
pvt0=negotiate present	0 -5 0 -1 0 0 0 9
pvt0=offer perfect	0 -8 0 17 -8 0 2 -6
pvt0=other past	0 3 6 -16 8 0 0 0
pvt0=other perfect	0 -1 0 18 -23 0 0 5
pvt0=other present	0 -1 14 0 -16 0 4 -1
pvt0=pay future	0 6 0 0 -11 0 0 2
pvt0=pay past	0 0 0 -9 14 0 0 -2
pvt0=pay perfect	0 -11 0 0 2 0 0 9
pvt0=pay present	-2 10 0 -1 -8 0 1 -2
pvt0=prolong modal	0 -10 0 1 0 0 0 6
pvt0=prolong past	0 -1 0 -14 0 0 0 19
pvt0=prolong present	0 20 0 -11 1 0 0 -9
pvt0=propose past	0 -7 0 15 0 0 0 -6
pvt0=propose perfect	0 -3 0 -5 0 0 0 10
pvt0=propose present	0 -17 0 13 0 0 0 0
pvt0=put modal	0 11 0 -6 0 0 0 0
pvt0=put perfect	0 -2 0 0 10 3 0 -11
pvt0=put present	0 7 0 -3 8 0 0 -11
pvt0=raise past	0 -9 0 10 0 0 0 0
pvt0=raise present	0 14 0 -14 0 0 0 0
pvt0=reach present	0 -11 0 18 0 0 0 -7
pvt0=ready present	0 10 0 -8 2 0 0 -5
pvt0=remove present	0 9 0 -9 0 0 0 0
pvt0=replace present	0 0 0 4 6 0 0 -9
pvt0=return present	0 0 0 -8 0 0 0 10
pvt0=rule present	10 -2 0 0 -1 0 0 -6
pvt0=run past	0 -3 0 21 0 0 0 -18
pvt0=say present	0 -9 8 9 -17 0 5 -1
pvt0=set present	0 -9 0 13 0 0 0 0
pvt0=sign modal	0 0 0 -4 9 0 0 0
pvt0=sign past	0 -4 8 -2 -12 10 0 1
pvt0=sign pluperfect	0 -8 0 10 0 0 0 0
pvt0=sign present	0 -10 0 13 0 0 0 0
pvt0=stand present	0 0 0 -11 5 0 0 8
pvt0=start modal	0 -7 0 15 0 0 0 -4
pvt0=start present	0 24 0 -23 -2 0 0 4
pvt0=state past	0 0 0 -14 10 0 0 8
pvt0=stay present	-1 11 0 13 -7 0 0 -15
pvt0=strike past	0 9 0 -7 0 0 0 0
pvt0=suspend perfect	0 -9 0 14 7 0 0 -16
pvt0=suspend present	-1 8 -1 -22 -2 0 0 14
pvt0=take present	7 -9 0 6 0 0 0 0
pvt0=tell past	-1 4 0 5 -22 1 -7 2
pvt0=threaten past	0 10 0 -9 0 0 0 0
pvt0=vote present	0 13 0 -11 -4 0 0 0
pvt0=write past	-6 0 0 27 -2 0 0 -20
pvt0=write present	0 -13 0 0 9 0 0 3
pvt1=add infinitive	0 12 0 -10 0 0 0 0
pvt1=add past	0 -1 0 9 0 0 0 -3
pvt1=agree participle	0 -1 0 10 0 0 0 -6
pvt1=agree past	0 -11 0 6 -8 0 0 9
pvt1=agree perfect	0 10 0 -9 0 0 0 2
pvt1=agree present	0 19 0 -15 0 0 0 0
pvt1=announce past	0 11 0 -6 -2 0 0 -3
pvt1=apply present	0 5 0 0 -15 0 0 5
pvt1=approve future	0 0 0 14 -10 0 0 -2
pvt1=approve modal	0 0 0 11 -7 0 0 0
pvt1=approve perfect	0 -5 0 -8 15 0 0 0
pvt1=ask participle	0 10 0 -8 -1 0 0 0
pvt1=ask perfect	0 2 0 -11 -3 0 0 12
pvt1=be future	0 1 0 1 -11 0 -2 6
pvt1=be past	0 15 0 -15 0 0 5 0
pvt1=be pluperfect	7 0 0 0 4 0 0 -11
pvt1=be present	-4 -8 5 -4 13 3 5 -2
pvt1=begin past	0 -9 0 0 5 0 0 4
pvt1=bring present	0 -4 0 9 0 0 0 -4
pvt1=call past	0 -1 0 -9 6 0 4 0
pvt1=charge present	0 -16 0 9 3 0 0 5
pvt1=end participle	0 0 0 12 -1 0 0 -12
pvt1=end past	0 0 0 19 0 0 0 -16
pvt1=end present	3 -4 0 -6 -2 0 0 9
pvt1=enter participle	0 -12 6 -4 7 0 0 0
pvt1=expect present	0 -2 0 -3 -2 0 0 11
pvt1=expire present	0 6 0 -13 -1 0 0 9
pvt1=extend infinitive	0 0 0 16 0 0 0 -16
pvt1=extend perfect	0 -2 0 10 0 0 0 -3
pvt1=fall past	0 -9 0 11 0 0 0 0
pvt1=fall present	0 7 0 -11 7 0 0 -2
pvt1=get past	0 -1 0 -4 0 0 0 9
pvt1=get present	0 12 0 -11 0 0 0 0
pvt1=go modal	0 -12 0 4 7 3 0 -4
pvt1=go past	0 -3 0 10 0 0 0 -5
pvt1=go present	0 -16 0 0 7 0 0 10
pvt1=have past	0 9 0 2 -2 0 0 -9
pvt1=have present	7 -9 1 0 -1 0 3 -2
pvt1=hold present	-4 -18 0 1 1 0 0 12
pvt1=hope present	0 9 0 -13 0 0 0 5
pvt1=impose participle	0 10 1 -3 0 0 0 -5
pvt1=impose past	0 10 0 -4 0 0 0 -2
pvt1=initial past	0 0 0 -10 10 0 0 0
pvt1=keep perfect	0 6 0 -15 0 0 0 9
pvt1=know participle	0 1 0 4 3 0 0 -12
pvt1=leave past	0 -7 0 -2 11 0 -1 0
pvt1=lower infinitive	0 -8 0 4 9 0 0 -4
pvt1=make participle	10 -1 0 -9 -1 0 0 3
pvt1=meet gerund	0 -2 0 15 -1 0 0 -8
pvt1=meet perfect	0 0 0 -8 9 0 0 0
pvt1=negotiate present	0 -5 0 -1 0 0 0 9
pvt1=other past	0 1 6 -15 8 0 0 0
pvt1=other perfect	0 0 0 16 -20 0 0 5
pvt1=other present	0 2 14 8 -16 0 4 -17
pvt1=pay future	0 5 0 0 -10 0 0 2
pvt1=pay past	0 0 0 -9 14 0 0 -2
pvt1=pay perfect	0 -11 0 0 2 0 0 9
pvt1=pay present	-2 10 0 -1 -8 0 1 -2
pvt1=plan participle	0 -12 0 15 0 0 0 0
pvt1=prolong modal	0 -10 0 1 0 0 0 6
pvt1=prolong past	0 -1 0 -14 0 0 0 19
pvt1=prolong present	0 20 0 -11 1 0 0 -9
pvt1=propose past	0 -5 0 11 0 0 0 -4
pvt1=propose perfect	0 -3 0 -5 0 0 0 10
pvt1=propose present	0 -17 0 13 0 0 0 0
pvt1=put modal	0 11 0 -6 0 0 0 0
pvt1=put perfect	0 -2 0 0 10 3 0 -11
pvt1=put present	0 7 0 -3 8 0 0 -11
pvt1=raise past	0 -9 0 10 0 0 0 0
pvt1=raise present	0 14 0 -14 0 0 0 0
pvt1=reach present	0 -11 0 18 0 0 0 -7
pvt1=ready present	0 10 0 -8 2 0 0 -5
pvt1=remain present	0 10 0 -1 -8 0 0 0
pvt1=remove present	0 9 0 -9 0 0 0 0
pvt1=replace present	0 0 0 4 6 0 0 -9
pvt1=return present	0 0 0 -8 0 0 0 10
pvt1=rule present	10 -2 0 0 -1 0 0 -6
pvt1=run past	0 -3 0 21 0 0 0 -18
pvt1=say present	0 -9 8 9 -17 0 5 -1
pvt1=set present	0 -9 0 13 0 0 0 0
pvt1=ship participle	0 8 4 -10 0 0 0 -4
pvt1=sign modal	0 0 0 -4 9 0 0 0
pvt1=sign participle	0 14 0 -18 7 0 0 0
pvt1=sign past	0 -4 8 -2 -12 10 0 1
pvt1=sign pluperfect	0 -8 0 10 0 0 0 0
pvt1=sign present	0 -10 0 13 0 0 0 0
pvt1=stand present	0 0 0 -11 5 0 0 8
pvt1=start gerund	0 17 0 -11 0 0 0 -6
pvt1=start modal	0 -7 0 15 0 0 0 -4
pvt1=start present	0 24 0 -23 -2 0 0 4
pvt1=state past	0 0 0 -14 10 0 0 8
pvt1=stay present	0 13 0 20 -7 0 0 -27
pvt1=strike past	0 9 0 -7 0 0 0 0
pvt1=suspend participle	0 -9 2 4 -2 0 0 2
pvt1=suspend perfect	0 -9 0 14 7 0 0 -16
pvt1=suspend present	-1 8 -1 -22 -2 0 0 14
pvt1=take present	7 -8 0 8 -6 0 0 0
pvt1=tell past	-1 4 0 5 -22 1 -7 2
pvt1=vote present	0 13 0 -11 -4 0 0 0
pvt1=want present	0 0 0 8 -6 0 5 -7
pvt1=write past	-6 0 0 27 -2 0 0 -20
pvt1=write present	0 -13 0 0 9 0 0 3
q:!	0 0 -1 -4 -3 0 0 10
q:"	-4 -1 -3 16 -19 -10 6 0
q:&	-1 9 0 -3 0 0 0 0
q:'	0 -8 0 12 10 0 0 -14
q:'s	5 13 -19 -5 -7 0 -7 1
q:(	-13 16 -3 -9 0 0 0 2
q:)	-11 5 1 -4 0 0 0 2
q:*	0 27 0 -26 6 0 0 -10
q:,	-2 -2 -3 -7 -9 14 -9 15
q:-	0 6 0 -5 22 -5 0 -20
q:.	-7 -18 0 22 7 -4 -13 -6
q:/	-4 -1 7 -6 -21 0 -4 25
q::	-10 -3 0 -10 17 -6 -25 14
q:;	-12 0 -5 15 -9 0 8 -6
q:<agent>	-2 13 -18 -13 15 3 -11 0
q:<day-ahead>	8 -6 10 5 -16 0 4 -1
q:<day-gone>	14 0 -41 -1 0 9 4 -4
q:<day-today>	-18 18 -9 7 -9 1 -5 -11
q:<duty>	-6 13 3 0 0 -14 -20 -2
q:<gate>	-6 -12 -8 8 6 -6 -7 7
q:<goods-amount>	0 18 0 5 -20 0 -6 -1
q:<goods>	-6 6 -8 -12 27 -15 0 -6
q:<level-noun>	-14 -5 5 2 6 -12 -6 7
q:<level>	-12 32 -11 8 -17 -3 -18 -19
q:<money>	-21 8 5 0 13 -6 -3 -15
q:<month-ahead>	1 -8 0 21 -14 0 4 -12
q:<month-gone>	17 -25 -13 3 -4 -1 -5 15
q:<month-today>	0 0 0 -1 14 0 0 -13
q:<name>	3 3 9 -30 11 -40 -8 33
q:<not>	-1 4 0 -3 11 -9 -30 -1
q:<number>	-23 -8 23 2 5 -9 3 1
q:<office>	-11 -9 15 10 -3 -15 -9 1
q:<organisation>	1 21 -18 2 22 -35 2 -40
q:<person>	-27 2 -29 -13 22 11 9 6
q:<points>	5 7 3 -14 -4 -1 -5 8
q:<quality>	-5 1 -1 -24 3 13 -7 22
q:<seat>	4 -12 -10 -11 19 -6 14 5
q:<sender>	23 -16 -1 11 -1 -10 -4 -14
q:<span>	-8 -8 -13 -5 -3 -7 -13 29
q:<taker>	13 -12 1 25 -14 -3 -7 -10
q:<v-agree>	-32 -14 -27 23 -15 9 7 6
q:<v-bear>	-11 14 -27 8 -33 -11 -7 8
q:<v-begin>	-8 -1 8 -3 -3 5 -22 13
q:<v-buy>	4 16 -9 0 -6 -3 -16 -3
q:<v-deny>	29 -36 -2 10 8 -6 3 -19
q:<v-down>	-23 4 0 14 -31 -5 2 1
q:<v-end>	0 -15 -2 13 1 -9 -3 3
q:<v-impose>	-5 -3 -1 2 1 10 5 -1
q:<v-propose>	5 -18 -7 -5 7 -9 29 1
q:<v-refuse>	5 -6 0 21 -13 0 0 -10
q:<v-renew>	0 -4 0 1 7 -5 0 -4
q:<v-return>	0 3 1 1 -15 0 0 0
q:<v-say>	-7 0 -9 11 -7 -10 -5 4
q:<v-sell>	0 3 0 10 3 2 -17 -21
q:<v-sign>	-13 -13 -27 0 21 8 -3 2
q:<v-stay>	6 -12 11 3 -14 19 -14 4
q:<v-suspend>	5 7 0 5 4 14 0 -26
q:<v-target>	-9 -4 -8 12 -11 -12 2 6
q:<v-threaten>	-3 6 0 -1 -17 0 -1 13
q:<v-up>	-8 -3 -26 32 -36 7 -18 -3
q:?	-2 10 1 -18 -21 -7 0 22
q:_	0 2 0 7 0 0 0 -10
q:a	1 0 -23 20 -2 2 5 -27
q:abolish	0 0 0 8 -1 0 0 -3
q:about	0 0 -1 8 -10 0 0 0
q:accept	0 3 0 13 4 0 0 -21
q:accord	0 7 0 -16 17 0 0 -4
q:according	0 -2 0 -16 16 12 -3 -4
q:accused	0 14 0 -10 -1 0 0 -3
q:act	0 17 7 -20 6 0 0 -17
q:action	0 -8 0 14 7 0 0 -16
q:additional	0 3 -2 -22 -3 0 0 29
q:admission	0 -4 0 12 0 0 0 -7
q:adopt	0 -23 0 4 19 0 0 0
q:advance	0 -1 0 -8 11 0 0 0
q:advanced	0 -2 0 -2 -2 0 0 13
q:affiliate	5 3 0 -10 1 0 0 -3
q:after	-8 16 -12 14 -12 4 8 -22
q:again	-1 -8 0 5 8 0 3 -8
q:against	-1 -4 0 -10 8 0 0 9
q:agenda	4 -11 0 -2 6 0 0 1
q:agree	-13 -8 -6 -5 -3 -6 -5 25
q:agreement	-4 -8 0 18 -7 9 8 -23
q:air	0 12 0 -10 0 0 0 0
q:aircraft	-1 17 0 0 -2 0 0 -12
q:aire	0 -2 0 14 0 0 0 -10
q:airline	0 -9 0 11 0 0 0 0
q:airport	0 -6 0 12 -2 0 0 -3
q:al	0 3 0 0 -9 0 0 2
q:alive	0 0 0 -7 0 0 0 11
q:all	0 28 -4 -23 -16 -1 -3 10
q:allow	-1 24 -3 0 -6 0 0 -18
q:almost	0 2 0 -1 0 0 8 -9
q:alone	-6 -7 0 -20 18 0 0 11
q:already	0 17 -3 -13 -11 11 0 0
q:aluminum	0 -16 0 7 5 0 0 0
q:am	0 5 0 0 0 -5 8 -12
q:amount	1 -8 0 -2 -3 0 0 13
q:an	0 -1 -14 32 -2 -5 -3 -27
q:and	-1 4 -12 -4 -22 14 0 9
q:annex	0 0 0 8 -5 0 0 0
q:announce	12 1 0 -9 -8 5 -3 6
q:announcement	3 0 0 -12 13 0 0 -1
q:another	-5 -6 4 -10 23 0 0 0
q:answer	4 1 6 -11 -4 0 0 6
q:anti	0 -5 0 -9 16 0 0 -1
q:antimony	18 0 0 -8 -4 0 0 -9
q:any	2 -9 0 4 13 -1 0 -15
q:anyone	0 10 0 -8 0 0 0 -2
q:anything	12 -19 0 6 -15 -1 4 6
q:apart	0 -9 0 15 -4 0 0 0
q:app	0 -4 0 -13 -1 25 0 -10
q:appeal	0 12 0 -15 4 0 0 0
q:apple	0 -19 0 22 0 0 0 -1
q:apply	0 2 7 1 -26 0 0 15
q:approval	0 -3 0 4 6 6 -2 -17
q:approve	-1 -11 0 6 6 -3 3 -7
q:are	-3 -14 -10 0 15 14 12 -6
q:around	0 9 0 -1 0 0 0 -2
q:arrangement	-5 6 -4 -27 -11 -3 7 29
q:arrive	0 -3 0 -13 11 0 2 1
q:arrived	0 -7 0 1 0 0 9 -2
q:article	-1 -3 9 -22 9 0 7 0
q:as	6 23 -4 -14 -10 5 -5 -5
q:ask	0 -13 6 -4 11 -3 6 -2
q:assembly	0 -6 0 -8 21 0 0 -8
q:at	-15 -9 1 13 4 -9 -11 3
q:auckland	0 4 0 -11 0 0 0 8
q:average	0 -9 0 14 0 0 0 -2
q:avocado	0 0 0 -12 0 0 8 0
q:away	0 5 0 0 5 0 0 -12
q:b	0 12 0 -4 0 0 8 -16
q:back	0 -33 0 20 2 5 -5 0
q:banana	0 -11 0 5 4 0 0 0
q:bank	0 -3 0 15 -4 0 0 -5
q:bar	0 1 0 7 0 0 0 -9
q:barrier	0 -3 0 -8 0 0 0 14
q:basi	0 12 0 -3 -10 0 0 0
q:be	6 -4 2 -7 7 13 -2 -7
q:bear	0 0 0 -14 -10 0 0 26
q:become	0 11 0 -11 -4 0 0 5
q:beef	0 1 -2 4 9 0 0 -15
q:been	21 2 -9 -18 3 5 -2 1
q:beer	0 14 0 -6 0 0 0 -6
q:before	-7 16 -7 -11 -7 3 0 9
q:begin	1 -11 8 3 -2 0 0 1
q:being	0 2 0 -17 -6 0 -4 28
q:bell	0 0 0 8 0 0 0 -10
q:below	0 -9 0 14 0 0 0 -4
q:bergen	0 -12 0 7 0 0 0 4
q:beside	0 16 0 -15 0 0 -2 0
q:bessent	0 -5 0 12 0 0 0 0
q:best	0 13 0 -12 -1 0 0 0
q:better	0 0 0 -8 0 0 0 11
q:between	-5 -11 -2 7 7 0 -4 0
q:beyond	0 13 0 9 -12 0 0 -9
q:biggest	0 -3 0 -4 -2 0 0 10
q:bill	-2 -19 0 18 6 0 0 0
q:binding	0 0 0 -8 -5 5 10 0
q:blinked	0 13 0 -14 5 0 0 -5
q:bond	0 -8 0 19 0 0 0 -11
q:book	0 -11 0 21 -2 0 0 -11
q:border	0 6 0 12 -4 0 -2 -14
q:both	-17 -19 -9 -4 2 0 -13 29
q:bottle	0 8 0 5 0 0 0 -14
q:bourbon	-1 19 0 0 -2 0 0 -15
q:brandy	0 -5 0 -15 7 0 0 14
q:breakfast	0 8 0 -10 -9 0 0 7
q:breathe	0 -9 0 -4 3 0 0 10
q:bridge	0 -9 0 18 -2 0 0 -6
q:brief	0 0 0 -6 0 0 0 8
q:bring	0 -8 0 10 0 0 -6 4
q:broken	0 -11 0 7 -1 0 2 0
q:brussel	0 4 0 5 0 0 0 -8
q:budget	0 -11 0 16 -1 0 0 -1
q:bueno	0 -2 0 14 0 0 0 -10
q:build	0 -4 0 14 0 0 0 -9
q:built	0 -2 1 -3 17 0 0 -15
q:busan	0 -9 0 1 2 0 -6 6
q:busy	0 0 0 13 -11 0 0 0
q:but	-2 -8 -1 15 11 3 -6 -19
q:buy	1 4 0 8 -11 0 -4 -7
q:buyer	0 0 5 8 0 0 0 -15
q:by	21 -21 -5 11 9 0 -14 -16
q:bytedance	0 -8 0 -24 -4 36 0 -12
q:cabinet	0 23 0 -3 -8 0 0 -9
q:calendar	0 0 0 -6 -1 0 0 10
q:call	-6 -9 -5 4 13 -2 6 -7
q:calm	0 -1 0 0 -7 0 0 10
q:camera	0 0 0 12 -2 0 0 -8
q:can	-6 2 6 -14 -1 0 4 10
q:canned	0 3 0 -12 8 0 0 0
q:cannot	0 -2 0 -8 14 0 0 -1
q:car	-1 -5 -9 14 0 0 1 -8
q:cargo	0 0 0 10 3 0 0 -15
q:carpet	0 -10 0 11 0 0 0 0
q:carrier	0 9 0 -17 2 0 0 5
q:carry	7 7 3 -27 -3 0 0 18
q:case	0 4 0 -28 23 0 0 2
q:ceasefire	0 -22 0 43 -5 0 0 -25
q:cement	0 -10 0 11 3 0 0 -2
q:cent	0 -14 0 22 -7 0 0 0
q:certain	0 19 0 -6 -9 0 0 -11
q:certificate	10 -11 0 5 6 0 -4 -13
q:chance	0 7 0 -11 7 0 0 -1
q:change	0 -3 -3 -4 0 0 0 14
q:changed	0 0 0 11 -5 0 0 -1
q:channel	0 0 0 -6 8 0 0 0
q:charge	-12 4 -4 -10 -3 -1 9 10
q:cheese	0 -1 0 11 -8 0 0 0
q:chicken	0 0 0 -3 9 0 0 -7
q:chip	5 21 0 -16 -9 0 0 -1
q:chocolate	0 0 0 -9 9 0 0 0
q:choir	0 0 0 12 -5 0 0 -4
q:christma	0 -5 0 27 -14 0 0 -10
q:city	0 -7 0 12 -9 0 1 0
q:clause	0 -8 0 12 -1 0 0 -1
q:client	0 13 5 -13 1 0 0 -6
q:clock	0 9 0 -15 -4 0 0 12
q:close	-10 13 0 -13 9 6 0 -5
q:closed	-3 3 11 10 0 0 -2 -18
q:coal	0 -6 0 21 0 0 0 -15
q:cocoa	0 -16 0 10 -2 0 0 11
q:coconut	0 -16 0 10 3 0 0 0
q:cod	0 15 0 -3 -2 0 0 -9
q:coffee	-2 -8 0 3 -13 0 0 16
q:cognac	0 1 0 2 2 0 0 -9
q:colleague	0 16 0 -6 -4 0 -1 -2
q:collect	-1 -15 0 6 5 0 0 8
q:come	-9 13 0 -9 -14 2 1 8
q:commerce	16 -1 0 -5 -2 0 0 -1
q:commercial	0 -9 0 10 0 0 0 0
q:common	0 0 0 -9 2 0 6 0
q:company	14 0 0 30 -20 0 0 -28
q:comparison	0 -8 0 -3 0 0 0 12
q:compromise	0 0 0 13 -13 0 0 0
q:conclude	3 -16 0 15 -8 0 0 0
q:confirm	-2 -16 0 -5 1 0 0 24
q:congress	0 -5 0 0 -3 0 11 0
q:consensu	0 -3 0 -4 0 0 0 11
q:consent	1 2 0 18 -17 0 0 -6
q:consider	0 0 0 -15 17 0 0 0
q:consist	0 -6 0 0 0 0 0 8
q:consult	0 0 0 9 0 0 -3 -1
q:contain	4 8 0 -9 -1 0 0 0
q:containing	4 -11 0 7 0 0 0 0
q:contract	0 2 -12 30 -19 0 0 -10
q:control	12 -6 0 -1 -9 1 0 0
q:copper	0 13 0 -15 0 0 0 2
q:cork	0 0 0 -10 5 0 0 2
q:corn	0 -2 0 -2 10 0 0 -3
q:cost	0 -4 0 13 3 0 -2 -8
q:cotton	-1 0 0 2 16 0 -2 -19
q:could	0 21 -1 -15 1 -1 -3 -1
q:council	0 -12 0 11 0 2 0 0
q:count	7 -8 0 -1 -8 0 0 9
q:counted	0 0 0 -9 0 0 0 10
q:counter	0 0 0 11 -10 0 0 0
q:countermeasure	-5 20 0 -12 -4 0 0 0
q:counting	0 -3 0 9 -3 0 0 0
q:country	0 18 4 -22 -3 0 1 0
q:county	0 0 0 22 -17 0 0 -5
q:covered	0 10 0 1 -7 0 0 -5
q:crane	-2 2 2 -9 11 0 0 -4
q:crew	0 0 0 21 -8 0 0 -12
q:crop	2 0 0 20 -10 0 0 -14
q:crossed	0 0 0 10 0 0 0 -8
q:crude	0 0 0 15 0 0 0 -15
q:cruz	0 0 0 -7 0 10 0 0
q:custom	0 2 0 -17 1 0 0 14
q:customer	18 -8 -13 11 -4 0 -2 -5
q:cut	-1 0 0 -7 -6 0 0 16
q:d	0 0 0 -6 -4 0 0 11
q:da	0 5 0 -15 5 0 0 1
q:daily	0 -10 0 3 10 0 0 -4
q:dairy	0 0 -1 -6 18 0 0 -5
q:date	-20 12 0 1 0 1 0 -5
q:day	-12 -8 0 21 0 3 -11 -3
q:de	0 1 0 -8 -5 10 0 0
q:deadline	0 10 0 -3 -3 0 0 0
q:decide	-5 -4 0 0 6 2 10 -11
q:decision	0 0 0 9 -19 0 0 7
q:declaration	0 8 0 -11 0 0 0 1
q:declare	0 10 0 6 -7 0 0 -11
q:decree	0 14 0 -16 10 0 0 -3
q:deficit	0 3 0 10 -10 0 -1 0
q:delay	0 0 0 -13 9 0 0 3
q:delegation	0 10 0 20 3 1 0 -32
q:delivery	0 -4 0 -4 0 0 0 9
q:demand	0 -6 0 19 3 0 -5 -16
q:deny	0 -12 0 13 0 0 0 0
q:department	0 0 0 13 -9 0 0 0
q:deposit	0 0 0 -6 13 0 0 -6
q:deputy	0 0 0 -8 10 0 0 -3
q:diary	0 -7 0 9 -2 0 0 1
q:did	1 8 0 -12 3 -2 -2 2
q:didn't	0 11 0 -1 -2 0 0 -5
q:diet	0 6 0 8 -2 0 0 -12
q:different	-10 6 0 -9 0 0 0 14
q:direction	0 2 0 6 0 0 2 -11
q:dispute	-1 15 0 1 -9 0 0 -4
q:district	0 9 0 -5 0 0 0 0
q:do	1 -1 0 8 4 -1 -1 -9
q:doe	1 -28 12 -21 4 -2 -1 33
q:doesn't	0 -5 0 -8 17 0 0 -4
q:done	0 -3 0 9 -6 5 0 -2
q:double	0 0 0 4 -17 0 0 9
q:down	-8 -11 -2 -4 6 6 -9 14
q:draw	0 -6 0 13 -3 0 -3 -2
q:dry	0 0 0 0 0 0 9 -8
q:due	-2 -5 4 -8 4 0 1 6
q:dump	0 -6 0 -11 19 0 0 -1
q:during	0 -10 0 21 -5 0 0 -3
q:duty	-9 -6 13 -22 18 -16 -21 20
q:each	0 -32 0 22 -6 5 2 1
q:earlier	0 -8 0 -6 8 0 0 7
q:earth	35 -30 0 0 -1 3 -8 -17
q:eastern	0 0 0 8 8 0 0 -15
q:economy	0 -22 0 17 7 0 0 -8
q:effect	10 15 -2 -16 3 0 -1 -6
q:eight	0 0 0 10 -7 0 0 0
q:either	0 -7 7 -21 4 0 -1 21
q:electricity	0 -12 0 23 -3 0 0 -9
q:else	0 -6 0 15 1 0 0 -6
q:elsewhere	0 25 0 -5 -3 0 0 -14
q:embassy	0 -2 0 9 -5 0 0 0
q:emergency	0 -4 0 2 10 0 0 -7
q:employer	0 -1 0 13 -6 0 0 -3
q:end	-1 9 1 -30 12 -1 -1 17
q:enter	0 -13 0 -8 3 0 0 23
q:entity	11 0 0 1 0 0 0 -11
q:entry	0 -4 0 -4 16 0 0 -7
q:envoy	0 11 0 -16 0 0 0 5
q:equipment	3 5 0 0 0 0 0 -11
q:evening	0 -29 0 14 7 0 0 13
q:ever	0 -14 0 10 -3 0 0 4
q:every	3 -6 9 9 -13 0 0 0
q:everybody	0 28 -5 4 -9 0 0 -26
q:everyone	-2 18 0 -2 0 0 0 -11
q:everything	0 15 0 -3 0 0 0 -7
q:everywhere	0 21 0 -17 -6 0 0 0
q:examine	0 -2 0 12 -5 0 0 -3
q:except	0 -9 0 7 0 0 0 2
q:exception	-1 7 5 -6 2 0 0 -9
q:excluded	0 0 -10 12 0 0 0 0
q:exclusion	-2 -18 33 4 0 0 0 -25
q:exempt	0 3 -1 -14 11 0 0 1
q:exist	0 0 0 8 -2 0 0 -6
q:expire	0 -9 1 8 6 0 2 -9
q:export	12 -26 2 19 -7 -3 -3 -3
q:exporter	9 9 0 -11 0 0 0 -8
q:extension	-3 -12 -3 30 -18 -3 0 -3
q:extra	0 7 0 -10 -2 0 0 8
q:extremely	0 -10 0 13 0 0 0 -3
q:face	0 7 0 -10 -1 0 0 6
q:fact	0 8 0 8 -1 0 0 -13
q:fall	0 -6 0 13 10 0 -2 -13
q:family	-1 -6 0 17 -9 0 0 0
q:fan	0 0 0 12 0 0 0 -12
q:far	0 -7 -1 -16 10 0 4 11
q:farm	-2 -1 0 24 -3 0 0 -16
q:fast	0 -14 0 17 -2 0 0 0
q:fee	-14 -2 0 14 26 -2 -1 -26
q:feed	0 -14 0 11 -3 0 0 4
q:ferry	0 -12 0 19 -1 0 0 -4
q:few	0 -5 0 -1 0 0 0 10
q:fewer	0 -12 0 7 5 0 0 -2
q:fifth	0 -5 0 11 0 0 0 0
q:fight	0 4 0 5 0 0 0 -9
q:figure	0 0 0 -11 11 0 0 4
q:filed	0 -1 0 -9 5 0 0 5
q:final	0 0 0 4 4 0 5 -16
q:finance	0 4 0 -12 0 0 8 0
q:find	-3 1 0 -6 16 0 0 -6
q:fine	0 -6 0 14 -6 0 0 0
q:finished	0 0 0 -18 -8 0 7 16
q:fire	0 0 0 12 0 0 0 -10
q:firm	24 0 0 -10 3 0 0 -18
q:first	9 0 3 9 -24 0 -14 1
q:fish	0 -8 -1 0 0 0 0 12
q:fishmeal	0 2 0 -9 -3 0 0 5
q:five	0 -15 0 19 0 0 0 -4
q:flagged	0 0 0 11 0 0 0 -7
q:flat	0 -15 0 17 0 0 0 0
q:floor	0 9 0 2 0 0 0 -10
q:fly	0 10 0 -1 0 0 6 -13
q:follow	-1 -2 0 -21 9 3 0 10
q:food	0 8 0 -8 0 0 0 0
q:footwear	0 -8 0 4 0 0 0 2
q:for	0 -4 6 -1 10 4 -2 -13
q:force	2 -7 0 -10 -5 0 0 20
q:forced	0 -8 0 8 4 0 0 -3
q:foreign	8 -10 0 5 -16 0 0 10
q:form	0 0 0 -9 11 0 0 -2
q:forty	0 0 0 1 5 0 8 -14
q:forward	0 -3 0 11 -5 0 0 0
q:fought	0 0 0 17 -4 0 0 -11
q:found	0 -5 0 -3 20 0 -2 -15
q:four	0 -11 0 13 7 0 0 -6
q:framework	0 -15 0 -2 4 1 0 13
q:friday	0 7 0 -11 0 0 0 6
q:friedrich	0 0 0 -4 0 0 -3 9
q:friend	0 0 0 -4 -6 11 -2 0
q:from	13 16 0 1 -31 -7 -25 0
q:front	4 -6 0 20 -5 0 0 -18
q:frozen	0 -10 0 15 -1 0 0 0
q:fruit	0 4 -2 -18 24 0 0 -5
q:full	0 0 0 2 -11 0 0 6
q:future	0 -11 0 10 0 0 0 0
q:gallium	18 0 0 -7 -4 0 0 -11
q:gap	0 9 0 -9 0 0 0 0
q:garden	0 13 0 -16 0 0 0 3
q:garment	0 -11 0 0 -6 0 6 7
q:gas	0 -3 0 11 3 0 0 -10
q:gate	0 -9 0 0 9 0 -6 2
q:gather	1 0 0 -10 0 0 0 8
q:gave	0 19 0 0 7 0 -2 -25
q:geneva	0 -26 0 3 4 2 -5 18
q:germanium	18 0 0 -9 -4 0 0 -9
q:get	-2 18 0 5 -5 0 -3 -25
q:give	-1 4 0 -5 3 5 9 -12
q:go	2 -8 -10 0 -9 12 -18 15
q:gold	0 -5 0 14 -2 0 0 -4
q:good	-10 17 -28 0 -14 -14 -1 9
q:government	-6 -2 0 -3 2 0 -1 12
q:grand	0 0 0 13 0 0 0 -14
q:grant	15 -13 0 -26 7 0 5 6
q:group	0 -7 0 20 -9 0 0 -3
q:guard	0 -7 0 11 0 0 0 -2
q:habit	0 11 0 -9 -1 0 0 0
q:had	-3 2 -11 14 -24 3 -4 2
q:half	14 -2 0 -4 -8 0 1 2
q:hall	0 0 0 14 -12 0 -1 -1
q:halve	0 -6 0 14 -4 0 0 -4
q:hand	0 0 0 20 -12 1 0 -17
q:handed	0 0 0 14 -6 0 0 -3
q:hang	0 0 0 0 -8 0 0 10
q:happen	0 -11 0 -9 -7 0 8 18
q:happened	0 -5 0 21 0 0 0 -14
q:harbour	0 -2 0 17 -5 0 0 -10
q:harder	0 0 0 6 0 4 0 -10
q:harvest	0 -3 0 8 -3 0 0 0
q:has	2 0 10 -8 9 -6 -22 1
q:have	0 1 0 10 -15 0 12 -9
q:he	1 5 -7 -7 6 0 9 -8
q:head	0 2 0 5 0 2 0 -11
q:headline	0 12 0 -11 0 0 0 0
q:health	0 -2 0 -5 9 0 0 0
q:hear	-2 0 0 19 -14 0 0 -4
q:heard	0 -1 0 12 -9 0 0 -2
q:help	0 0 0 12 -6 0 0 -5
q:her	0 17 0 2 0 0 0 -18
q:here	-1 2 0 -10 8 -4 -7 11
q:higher	0 3 0 0 -10 0 0 7
q:highest	0 15 0 -9 0 0 0 -6
q:him	-3 6 0 -9 11 0 -5 0
q:his	3 0 -1 8 -15 -6 5 -1
q:hold	0 6 -5 11 -6 18 -5 -23
q:hospital	0 -4 0 28 -13 0 -7 -4
q:hotel	0 -3 0 29 -7 0 0 -20
q:hour	-2 13 0 3 -11 0 0 -7
q:house	0 -16 0 -10 5 11 7 0
q:household	0 -10 0 15 -4 0 0 0
q:how	-5 13 -1 -37 0 0 0 23
q:hurry	0 -7 0 -9 8 0 2 6
q:i	-8 12 -3 -10 -9 -9 27 -7
q:ice	0 7 0 -11 -12 0 0 14
q:if	0 7 0 4 -8 -2 -11 0
q:immediate	1 0 0 9 0 0 0 -10
q:immediately	0 7 0 2 -9 0 0 0
q:import	0 1 0 -5 13 0 0 -9
q:importer	-1 10 9 -7 -4 0 0 -3
q:impose	9 -4 0 -3 -6 0 0 11
q:in	-7 -1 -30 10 6 -5 0 0
q:include	0 0 0 9 -4 0 0 0
q:industrial	0 -5 0 23 -12 0 0 -5
q:industry	4 0 0 6 0 0 0 -10
q:informed	0 19 0 -6 -2 0 0 -10
q:initial	0 0 0 4 12 0 0 -14
q:ink	0 0 0 0 0 0 9 -6
q:inquiry	0 9 0 -13 7 0 0 -4
q:instead	0 7 0 -11 13 0 0 -4
q:instrument	6 -11 0 -16 4 0 0 10
q:insulin	0 14 0 -10 0 0 0 -5
q:insurer	0 -1 0 9 -2 0 -1 0
q:into	-3 -12 7 11 -7 0 0 0
q:introduce	0 -7 0 0 -3 0 0 17
q:investigation	0 15 0 -16 7 0 0 -7
q:investment	0 -13 0 9 7 0 0 0
q:investor	0 -1 0 -7 0 11 0 0
q:iphone	0 11 0 -8 0 0 0 0
q:is	0 -15 0 -4 -1 -10 8 18
q:island	0 -1 0 13 -1 0 0 -9
q:isn't	0 -16 0 0 -1 4 0 10
q:it	-10 -7 -11 2 11 -9 -12 9
q:its	13 -1 2 -13 -20 27 -12 7
q:itself	0 0 0 -11 8 0 0 2
q:jinping	0 -2 0 11 0 0 0 -6
q:joint	0 4 0 -4 0 9 0 -7
q:journey	0 -3 0 11 0 0 0 -3
q:judgment	0 17 0 -8 -9 0 0 -1
q:juice	0 10 0 -4 0 0 0 -3
q:just	0 16 0 -23 4 0 0 1
q:jute	0 -2 0 10 0 0 0 -5
q:keep	-6 -22 9 -6 0 11 -6 16
q:kind	0 -9 0 26 0 0 0 -18
q:kitchen	0 39 0 -24 -7 0 0 -17
q:know	-7 12 9 -1 -14 0 6 -7
q:kuala	-1 -9 0 -5 0 0 0 21
q:la	0 -6 0 -17 22 0 0 0
q:labor	0 -11 0 6 6 0 0 0
q:land	0 -4 0 12 0 0 0 -6
q:lapse	0 2 -1 8 -14 0 0 0
q:laptop	0 5 0 -9 0 0 0 1
q:large	0 -3 0 11 0 0 0 -6
q:last	-5 9 1 -6 -1 -2 -2 7
q:lasted	0 -12 13 20 -4 0 0 -14
q:lasting	0 0 0 0 0 0 9 -2
q:late	0 0 0 19 -6 0 0 -13
q:later	0 -12 0 10 3 0 0 0
q:law	-4 20 -1 -7 0 10 0 -18
q:lawful	0 -1 0 12 -6 0 0 -2
q:lead	0 0 0 12 -4 0 -2 -4
q:leader	0 -11 0 -2 -1 0 0 16
q:least	0 0 0 9 0 0 0 -4
q:leather	0 3 0 -10 -2 0 0 9
q:leave	0 -30 -1 1 -2 3 -4 20
q:led	0 -2 0 16 -4 0 0 -8
q:lemon	0 -16 0 14 0 0 0 0
q:lentil	0 -15 0 7 0 0 0 9
q:let	0 0 14 -3 -4 0 7 -7
q:letter	-3 21 0 -8 -15 0 -7 10
q:levy	0 0 0 10 4 0 -1 -15
q:licence	24 -29 0 9 -1 0 -1 -3
q:license	-1 0 0 10 -4 1 -3 -7
q:licensing	2 -8 0 12 -1 0 0 -3
q:lie	0 -14 0 -14 12 0 8 5
q:lift	0 -9 0 20 -3 0 2 -9
q:lighthouse	0 -5 0 10 0 0 0 -2
q:like	0 8 0 0 -8 0 0 -1
q:limited	0 0 0 -25 0 0 0 23
q:line	-1 -7 0 32 -14 0 0 -14
q:lisbon	0 0 0 1 8 0 0 -12
q:list	8 0 0 -4 15 0 -5 -16
q:listed	19 -18 0 5 0 0 0 -14
q:little	0 2 10 -18 -2 0 0 5
q:live	0 21 0 -7 -8 0 0 -6
q:lobster	0 0 0 11 0 0 0 -9
q:long	-5 29 -4 -52 0 -2 -2 25
q:longer	0 8 0 5 0 0 0 -18
q:look	4 1 0 -15 -3 0 14 3
q:loom	0 -7 0 -5 -4 0 0 17
q:lorry	0 -16 0 23 -9 0 0 -3
q:lose	-2 0 0 13 -17 0 0 2
q:lot	0 11 0 -8 0 0 0 0
q:lower	0 1 5 26 -22 0 0 -17
q:lumber	0 17 0 -7 -2 0 0 -3
q:lumpur	-1 -9 0 -5 0 0 0 21
q:m	-3 0 -3 -7 24 0 0 -13
q:machine	0 9 0 0 -9 0 0 0
q:machinery	0 -4 0 12 -7 0 0 0
q:madrid	0 -9 0 -13 0 13 0 8
q:magnet	17 -2 0 -12 3 0 0 -4
q:majority	0 -2 0 -8 11 0 0 0
q:make	20 0 -16 -3 0 2 7 -6
q:margin	0 0 0 -11 0 0 0 12
q:market	-4 6 -2 10 2 0 0 -13
q:match	0 -16 0 22 0 0 0 -5
q:matter	0 7 0 -10 4 0 0 2
q:may	8 0 -1 -4 13 -1 0 -17
q:me	0 6 0 3 -14 -1 0 2
q:meant	0 -7 0 15 0 0 0 -5
q:meanwhile	0 9 0 10 -1 0 0 -16
q:measure	0 6 0 -8 16 0 0 -16
q:mediator	0 -1 0 24 -14 0 0 -11
q:medicine	0 13 -1 -11 3 0 0 0
q:meet	-4 -12 -3 14 -9 -6 0 5
q:memorandum	0 -11 0 23 -9 0 -3 0
q:mentioned	0 0 0 10 -3 0 0 0
q:metal	18 -2 0 -16 11 0 -2 -7
q:metre	0 -8 0 10 0 0 0 0
q:midnight	-1 -8 0 -15 8 0 0 16
q:might	0 7 0 -12 10 0 0 -1
q:million	0 -10 0 25 -6 0 0 -10
q:mind	0 8 0 -8 0 0 0 0
q:mineral	0 -3 0 -13 0 0 0 17
q:minister	-1 -24 -1 6 0 -4 2 15
q:ministry	18 5 0 -21 -6 0 0 5
q:minute	-2 -7 0 9 3 0 7 -10
q:mirror	0 -7 0 0 0 0 0 10
q:missing	0 -4 0 19 -15 0 -2 0
q:mobile	0 13 0 -2 -7 0 0 -3
q:moment	0 -5 0 13 0 0 0 -7
q:money	0 -16 0 25 -11 0 0 0
q:monitor	0 -9 0 16 0 0 0 -6
q:month	0 0 3 5 -13 2 0 -1
q:more	11 3 -9 -13 6 5 1 -1
q:morning	0 18 0 12 -14 0 0 -23
q:most	0 1 -2 -2 10 0 0 -6
q:motor	0 0 0 13 -1 0 0 -11
q:move	-2 -20 0 20 -17 0 0 11
q:mr	-2 -1 0 -6 6 0 -5 15
q:museum	0 -2 0 11 0 0 0 -4
q:must	0 7 -1 14 -13 5 0 -22
q:my	0 -1 0 -11 13 0 9 -5
q:name	0 13 0 -6 -4 0 0 0
q:named	0 11 0 -26 10 0 0 9
q:national	0 0 0 10 1 0 0 -14
q:near	1 15 0 -7 -1 0 0 -10
q:nearly	0 16 0 -4 -3 1 0 -12
q:need	12 -20 0 9 1 0 0 -8
q:negotiate	0 -9 0 3 0 0 14 -4
q:negotiation	0 -1 0 16 -5 0 -8 0
q:neither	-2 -4 0 7 -16 0 0 10
q:never	0 13 0 -17 5 0 0 0
q:new	0 10 0 -17 22 -6 0 -11
q:next	-1 -27 -1 23 -6 0 -5 11
q:night	-1 7 0 33 -8 0 0 -36
q:no	0 16 -4 4 -4 -4 -6 -13
q:nobody	0 -5 0 -8 8 0 2 8
q:none	1 -5 0 6 9 0 2 -15
q:noon	0 22 0 -7 2 0 0 -16
q:northern	0 0 0 25 -9 0 0 -16
q:not	2 3 -6 -4 13 -14 -15 0
q:note	0 12 0 -22 0 0 0 12
q:nothing	-9 8 1 -28 -3 -1 -7 33
q:notice	18 -16 0 -7 -1 0 0 10
q:now	0 19 9 -28 -15 0 7 12
q:number	-8 19 0 -2 -10 0 0 -6
q:o'clock	0 0 0 9 -3 0 0 -3
q:observed	0 -3 0 -16 0 0 0 21
q:ocean	0 -2 0 -1 11 0 0 -5
q:of	27 -6 -2 -2 14 -17 -15 -10
q:off	-2 17 8 0 -21 0 0 -15
q:offer	0 -22 0 31 -14 0 4 -7
q:office	0 7 0 -21 8 0 0 6
q:officer	0 0 0 11 0 0 0 -11
q:oil	-6 1 7 3 13 0 0 -21
q:old	-10 -10 4 9 3 0 -1 2
q:older	0 0 7 -1 2 0 0 -11
q:olive	0 6 0 -19 0 0 0 8
q:on	1 0 -2 -15 11 -1 21 -3
q:once	0 -24 0 19 -22 0 -1 12
q:one	15 23 5 -7 -15 3 0 -21
q:only	1 -10 0 -13 11 0 8 4
q:open	0 -11 1 13 6 0 6 -21
q:opened	0 0 -2 -10 18 0 -3 0
q:operated	0 0 2 -2 12 0 0 -12
q:operator	0 0 0 18 -1 0 0 -14
q:opinion	0 0 0 -23 15 0 10 0
q:opposition	0 10 0 -2 -4 0 0 -3
q:or	12 3 -5 -26 7 17 -3 -3
q:order	7 13 -7 -8 -11 0 -4 7
q:ordinary	-5 1 0 15 -10 0 0 -8
q:origin	0 7 0 -10 10 0 7 -14
q:other	-2 -2 4 -15 6 0 7 9
q:our	-6 13 10 0 -7 -1 0 -8
q:out	0 6 8 -19 12 -2 3 -4
q:outside	0 10 0 -18 12 1 0 0
q:over	0 -24 -4 29 -38 -1 -2 10
q:own	-5 23 -3 -39 11 0 8 4
q:owned	18 0 0 2 -14 0 0 -11
q:owner	5 -4 0 9 -13 16 0 -19
q:ownership	9 0 0 -6 0 0 -1 0
q:p	-5 18 -1 -20 22 0 0 -17
q:package	15 -13 9 0 -5 0 0 -10
q:pact	0 16 0 -11 0 0 0 -2
q:page	0 -10 0 -10 -4 0 8 15
q:palacio	0 0 0 -8 0 10 0 0
q:paper	0 0 0 -15 0 -1 15 9
q:paragraph	13 0 0 -1 0 0 0 -10
q:parcel	0 6 -11 -11 8 0 0 8
q:parent	-5 0 0 -10 0 11 0 3
q:pari	0 5 0 -9 0 0 0 7
q:parliament	-1 8 0 -8 12 0 0 -10
q:part	-4 2 22 -24 2 0 0 0
q:partner	0 14 0 -14 -2 0 5 -2
q:party	0 -13 0 28 -8 0 0 -13
q:pass	0 2 0 -3 16 7 0 -18
q:past	0 -2 0 13 4 0 0 -14
q:paste	0 -8 0 10 0 0 0 0
q:patented	0 25 0 -21 -2 0 0 0
q:pause	-3 16 0 -16 -6 0 14 1
q:pay	-10 30 -21 -6 -9 -10 -7 -6
q:peace	0 -28 0 0 6 0 0 14
q:people	5 -14 0 16 4 12 0 -25
q:permit	-1 16 0 -17 8 0 0 -3
q:person	0 0 0 11 -9 0 0 0
q:phase	0 -12 0 12 0 0 0 0
q:piece	4 0 2 -13 4 0 0 -3
q:place	-1 1 0 -18 4 3 -3 15
q:plan	0 -17 0 0 3 0 4 5
q:plastic	0 -15 0 19 0 0 0 -2
q:plate	0 -8 0 -2 0 0 0 13
q:played	0 -3 0 11 0 0 0 -6
q:plu	0 0 0 -5 10 0 0 -3
q:plywood	0 13 0 -5 -2 0 0 -3
q:point	0 -12 0 23 -16 0 0 -2
q:polysilicon	0 11 0 -9 0 0 0 0
q:port	-9 0 0 -13 25 0 -3 -5
q:portal	0 -10 0 0 9 0 0 0
q:postal	0 -11 0 12 0 0 0 0
q:power	0 -7 0 1 13 0 0 -6
q:practice	0 0 0 9 -3 0 0 -4
q:preliminary	0 -7 0 -16 20 0 0 2
q:prepare	-6 17 0 -19 -3 0 8 0
q:present	-5 -1 0 -9 7 0 1 7
q:president	0 3 0 9 -15 0 0 -2
q:price	-1 -4 0 21 0 0 0 -16
q:print	0 -2 0 -11 10 0 0 4
q:proclamation	0 53 0 -37 -9 0 -1 -16
q:producer	0 -5 0 -5 12 0 0 0
q:product	0 -2 -2 -4 16 0 0 0
q:production	0 0 0 13 0 0 0 -8
q:progress	0 -10 0 5 0 0 0 3
q:prolong	-3 -13 -10 13 5 0 -1 0
q:prolongation	0 -7 0 -8 12 0 0 4
q:promise	-3 0 -3 21 -13 0 -8 -2
q:proposal	-1 20 0 -4 -6 0 0 -10
q:propose	0 -11 0 0 15 0 5 -13
q:protested	0 0 0 -5 11 0 0 -4
q:protocol	0 -8 0 -2 3 0 0 10
q:provided	0 -7 0 18 -10 0 0 0
q:provisional	0 7 0 8 -1 0 0 -14
q:publish	5 16 2 0 -22 0 -6 0
q:pulp	0 11 0 0 0 0 0 -9
q:purchase	0 0 0 12 -2 0 -5 -7
q:put	-4 1 1 5 -6 0 -9 4
q:quarrel	0 9 0 0 -8 0 0 0
q:question	0 -12 0 27 -14 0 0 -8
q:queue	0 -16 0 14 0 0 0 0
q:quite	0 0 0 -7 0 0 0 10
q:quota	-3 15 0 7 -10 0 0 -15
q:radio	0 0 0 -2 16 0 0 -17
q:raise	0 5 0 17 -18 0 0 -15
q:rare	35 -30 0 0 -1 3 -8 -18
q:raspberry	0 9 0 -13 0 0 0 5
q:rate	-5 -9 4 -6 4 0 -1 17
q:ratify	0 9 0 -5 12 0 0 -17
q:reach	-9 -27 0 22 -2 0 5 3
q:react	0 10 0 -8 0 0 0 0
q:reaction	0 15 0 -13 0 0 0 -3
q:reader	5 -6 0 10 0 0 0 -9
q:reading	0 14 0 -12 -2 0 0 0
q:recall	0 -11 0 13 -2 0 0 0
q:reciprocal	0 -15 0 13 0 0 0 1
q:recommend	0 4 0 0 5 0 0 -12
q:reduce	0 -8 0 0 0 0 0 12
q:reduction	0 5 0 -11 -4 0 0 9
q:refuse	6 2 0 11 -11 0 0 -11
q:regrettable	0 -10 0 14 0 0 0 -5
q:remain	0 -6 11 -2 4 0 0 -1
q:remove	7 3 0 0 0 0 0 -10
q:renew	0 9 0 -14 15 0 6 -13
q:renewal	0 13 0 -11 0 0 0 -1
q:reply	0 26 5 -30 1 0 0 -2
q:report	0 -4 0 24 -12 0 0 -4
q:reporter	0 -4 0 0 -6 2 -5 12
q:representative	0 12 0 -10 9 0 0 -10
q:request	0 0 0 14 -9 0 0 -1
q:require	-1 -10 0 4 15 0 0 -8
q:respect	0 12 0 -10 0 0 0 0
q:rest	-6 26 0 -23 0 14 0 -8
q:result	0 -3 0 0 -13 0 0 18
q:resume	0 -2 0 12 0 0 0 -7
q:revenue	0 0 0 11 0 0 -1 -6
q:review	7 -6 0 -19 10 0 0 7
q:reykjavík	0 11 0 -10 2 0 0 -2
q:rice	0 -4 0 -7 8 0 0 6
q:right	0 0 0 -9 0 0 0 5
q:ring	0 -9 0 13 0 0 0 -4
q:rise	-3 6 0 11 0 0 -3 -12
q:risk	0 -1 0 -5 -3 0 0 14
q:river	0 -6 0 27 -1 0 0 -19
q:road	0 3 0 8 -12 0 0 0
q:roaming	0 -16 0 19 0 0 0 0
q:robert	0 16 0 -17 0 0 0 2
q:room	0 0 0 16 0 0 0 -11
q:round	-10 4 -2 40 -34 -7 0 -18
q:rule	29 -27 -2 3 7 -6 3 -19
q:rum	-1 -30 0 4 -9 0 0 31
q:run	-2 -14 8 -16 5 -4 -1 19
q:s	-1 11 0 -4 -2 0 0 0
q:sack	0 9 0 -11 0 0 0 0
q:safeguard	0 35 0 -14 0 0 0 -30
q:sale	0 -5 0 10 0 -1 0 0
q:sanction	0 0 0 19 -6 0 0 -10
q:santa	0 0 0 -10 0 10 0 0
q:sardine	0 -9 0 1 10 0 0 -3
q:saturday	0 9 0 -16 0 0 0 6
q:say	0 0 -7 2 5 -22 -19 10
q:scenario	0 11 0 0 0 0 0 -8
q:school	0 7 0 11 -7 0 0 -12
q:scotch	0 -7 0 -4 0 0 0 11
q:scott	0 -5 0 12 0 0 0 0
q:sea	0 5 0 1 1 0 0 -12
q:seal	0 0 0 -10 0 7 -1 0
q:season	0 -9 0 2 -3 0 0 12
q:seat	0 0 0 10 0 0 0 -8
q:second	7 -7 -5 12 -17 4 3 -6
q:secretary	-1 -8 0 15 -6 0 -4 2
q:section	5 28 0 2 3 0 0 -47
q:security	0 19 0 -18 0 0 0 -1
q:see	4 -25 0 22 -16 0 -1 9
q:seed	0 -14 12 13 -8 0 0 -6
q:seem	0 -9 0 -3 0 0 0 13
q:sell	0 5 -1 -18 -12 11 0 18
q:senate	0 6 0 -20 17 0 0 0
q:send	-2 28 0 2 -23 -4 0 -8
q:separate	0 21 0 -18 -5 7 0 -3
q:service	0 -3 0 0 -4 0 10 -1
q:sesame	0 10 0 -13 -3 0 0 7
q:set	0 -6 0 -10 10 6 2 5
q:settle	0 22 0 -6 -8 0 -2 -4
q:settlement	0 -1 0 12 -8 0 0 0
q:shall	-1 -2 0 -6 10 0 3 0
q:share	0 11 0 -6 0 0 0 -3
q:she	0 -12 0 2 10 0 -2 6
q:sheep	0 -1 0 10 0 0 0 -7
q:sheet	0 0 0 13 0 0 0 -6
q:shelve	2 -9 0 10 -5 0 0 0
q:ship	-15 -2 0 12 25 -2 -4 -28
q:shook	0 3 0 8 -1 0 0 -11
q:should	0 -9 0 1 5 0 0 3
q:show	0 10 0 0 0 0 0 -9
q:shrimp	0 -18 0 20 0 0 0 -5
q:shrink	0 0 0 -9 10 0 0 0
q:shut	0 0 0 -8 0 10 0 0
q:side	0 -13 -4 0 -21 -5 5 23
q:sign	-19 3 -13 -1 -5 10 7 6
q:signature	-4 0 0 13 3 0 -10 -6
q:silent	0 0 0 9 0 0 0 -8
q:similar	0 10 0 -6 0 0 0 0
q:since	4 14 -3 -12 -2 0 -11 3
q:single	0 -9 0 9 0 0 0 0
q:sir	0 -20 2 23 -7 0 0 0
q:six	0 -7 0 19 -5 0 0 -6
q:sixth	0 0 0 9 0 0 0 -3
q:sleep	-5 4 0 -24 6 0 -4 22
q:slowly	0 10 0 -7 -1 0 0 0
q:small	0 14 0 -19 2 0 0 5
q:so	-10 -10 3 -15 31 1 -2 3
q:social	0 12 0 -9 0 0 0 0
q:some	0 8 6 -8 -8 0 3 -2
q:somebody	0 0 0 -11 4 0 0 8
q:something	0 -1 0 0 -11 0 -2 12
q:soon	0 12 0 -6 -5 0 0 0
q:sorghum	0 3 -1 -13 15 0 0 -2
q:sorry	0 0 0 14 0 0 0 -11
q:soybean	-1 0 -2 20 3 0 -4 -23
q:spare	0 19 0 -14 -1 0 0 -2
q:speak	0 10 0 -4 -6 9 -8 -3
q:split	0 -3 0 -6 0 0 0 10
q:spoke	0 0 0 -13 0 0 1 16
q:spoken	0 -1 0 -8 6 0 0 4
q:spot	0 -12 0 -8 10 0 11 -6
q:spring	0 3 0 4 -10 0 0 0
q:stage	0 0 0 -8 10 0 0 -1
q:stake	0 -13 0 15 -1 0 0 -1
q:stamp	0 3 0 -13 0 0 0 8
q:stand	-3 -6 0 19 -7 0 0 -1
q:start	0 17 0 -13 11 0 0 -14
q:state	-1 -1 0 -5 4 0 -2 11
q:statement	0 5 0 10 -7 0 0 -10
q:statu	0 10 0 0 0 0 0 -9
q:stay	5 4 0 -2 3 -2 -3 -8
q:steel	-3 2 -7 -7 5 0 7 0
q:still	-15 18 7 -4 -19 0 8 5
q:stock	0 0 0 13 0 0 0 -11
q:stockholm	0 0 0 -24 -1 3 0 21
q:stop	0 -16 0 9 0 0 -4 7
q:storage	0 9 0 0 -5 0 0 0
q:storm	0 -9 0 19 0 0 0 -11
q:strike	0 -16 0 31 -1 0 -5 -14
q:subject	2 0 0 -5 11 0 0 -8
q:submit	0 0 0 -8 10 0 0 0
q:subsidiary	2 0 0 -5 9 0 0 -6
q:success	0 12 0 -11 0 0 0 0
q:successful	0 -10 0 10 0 0 0 0
q:such	0 12 -3 -8 -3 0 0 0
q:sugar	0 3 0 -14 4 0 0 9
q:sum	1 -15 0 11 0 0 0 0
q:summer	0 21 5 -5 -7 0 0 -15
q:supplier	0 -7 0 2 -10 0 0 13
q:surcharge	-1 53 -6 -6 -1 0 0 -56
q:suspend	7 2 5 10 10 -4 -5 -27
q:suspension	14 12 0 -36 6 0 0 1
q:table	0 0 0 -6 -23 6 -2 25
q:take	-7 -14 -4 7 24 -4 -10 0
q:talk	-17 -12 -7 15 -7 13 18 -10
q:talked	0 -14 0 8 -5 0 0 7
q:talking	0 6 0 -9 -4 0 0 5
q:tariff	5 -4 -5 17 -17 0 -3 -3
q:tax	0 -7 0 13 -16 0 1 9
q:tea	0 -21 0 -7 3 0 0 21
q:teacher	0 0 0 19 0 0 0 -20
q:technology	10 -10 0 0 9 0 0 -12
q:telephoned	0 0 0 -6 0 0 0 9
q:television	0 7 0 -11 -2 0 0 12
q:tell	-5 -8 0 11 -11 0 12 -3
q:temporary	0 3 0 -19 0 0 0 16
q:ten	0 -2 0 11 -2 0 0 -5
q:term	0 -1 0 10 -2 0 5 -8
q:text	0 -2 0 -18 29 0 0 -12
q:th	0 -10 0 0 -1 0 0 12
q:than	-3 15 -1 2 -10 2 -9 -3
q:that	7 7 -25 -7 8 -2 11 -9
q:the	-5 3 -2 13 -7 7 -11 -15
q:their	0 6 1 -2 0 -8 8 -2
q:them	-10 -5 7 7 14 0 -4 -13
q:then	0 11 0 0 -8 -1 2 -7
q:there	0 0 6 -6 -12 0 0 11
q:these	13 0 0 -22 9 0 0 0
q:they	-2 -17 4 6 12 -11 -1 1
q:thi	-11 -24 7 5 -9 0 0 22
q:thing	0 -30 -1 25 -12 5 0 9
q:think	0 -6 0 -12 14 0 0 4
q:third	-1 -17 0 17 -4 -1 -3 2
q:threat	13 -6 0 4 -12 0 0 0
q:threaten	0 5 0 -1 -9 0 0 4
q:three	-2 13 -2 -38 7 15 -6 15
q:tiktok	0 -6 0 -12 -6 21 0 0
q:time	-8 -7 -3 -8 9 17 3 0
q:tin	0 -8 0 0 0 0 0 7
q:to	4 11 6 -11 20 6 -2 -24
q:together	0 13 0 -20 11 8 0 -6
q:tokyo	0 -4 0 -7 -3 0 0 13
q:toll	0 0 0 13 0 0 0 -9
q:tomatoe	0 -8 0 24 0 0 0 -16
q:ton	-2 0 0 4 12 0 0 -17
q:too	3 5 4 -17 0 0 6 -1
q:touched	0 0 0 -3 0 0 0 9
q:town	0 6 0 3 0 0 0 -9
q:toy	0 7 0 -12 0 0 0 5
q:trace	1 -14 0 12 0 0 0 0
q:trade	0 29 -1 -24 -5 -6 -4 11
q:trading	0 10 0 -8 0 0 0 0
q:train	0 0 0 13 -4 0 0 -6
q:transit	0 -5 -4 18 -3 0 0 -1
q:translated	0 -9 0 3 7 0 0 0
q:treasury	0 -15 0 21 -3 0 0 0
q:treaty	0 0 0 -3 -16 0 14 1
q:tromsø	0 0 0 16 -6 0 0 -11
q:truce	-24 -7 -3 -10 -7 -19 -11 38
q:true	0 8 0 -7 -8 0 0 10
q:trying	0 8 0 -14 1 0 0 2
q:turn	0 -11 0 10 0 0 1 -1
q:twice	7 -5 0 3 1 0 0 -10
q:two	-6 -6 0 21 -15 -8 -4 1
q:tyre	0 0 0 -12 17 0 0 -4
q:unchanged	0 -6 -9 18 0 0 0 0
q:under	23 3 -12 8 -6 9 -12 -27
q:understanding	-2 -2 0 -10 11 0 -1 7
q:understood	0 -7 0 9 0 0 0 0
q:union	0 0 0 15 0 0 0 -13
q:unlawful	0 9 0 0 0 0 0 -10
q:unless	-2 3 0 8 -13 0 7 -11
q:until	-12 7 19 -5 -10 -5 1 5
q:up	-9 -9 8 17 -8 -6 -7 2
q:upholstered	0 20 0 -10 -2 0 0 -6
q:upper	0 0 0 19 0 0 0 -16
q:us	-5 -15 0 34 -15 -2 6 -14
q:use	2 -11 0 -5 5 0 0 8
q:usual	0 -9 0 17 -6 0 0 0
q:valid	0 0 0 -4 -4 0 0 11
q:valley	0 0 0 20 0 0 0 -17
q:value	12 -6 0 -2 1 0 0 0
q:vegetable	0 2 -1 -13 15 0 0 -2
q:version	0 11 0 -4 -3 0 0 0
q:vessel	0 -4 0 0 19 0 0 -12
q:video	0 -9 0 0 9 9 0 -9
q:village	0 0 0 12 0 0 0 -9
q:visit	0 -17 0 5 -1 0 0 15
q:voice	0 11 0 -2 -3 0 -2 0
q:void	0 11 0 -2 -8 0 0 0
q:vote	-3 -11 0 5 10 -1 0 -2
q:wage	0 0 0 23 -2 0 0 -14
q:wait	-5 17 0 -2 -22 -2 0 5
q:walk	0 0 0 10 0 0 0 -8
q:walnut	5 0 0 -6 -5 0 0 9
q:want	0 4 0 9 -8 -6 12 -17
q:warn	0 9 0 9 -1 0 0 -19
q:was	-3 2 11 -3 0 -3 -14 3
q:watch	5 -12 0 -7 2 0 0 9
q:water	0 -11 0 -9 15 0 0 7
q:way	0 2 0 -8 0 0 5 0
q:we	0 -5 -4 3 -7 -8 -9 16
q:week	2 -15 -3 -6 12 -3 -13 15
q:were	12 3 5 0 -22 7 0 -9
q:what	0 2 -12 -1 -22 0 -2 19
q:wheat	0 -1 7 7 4 0 0 -17
q:when	3 7 4 -33 3 -10 -5 24
q:where	-5 -12 -2 2 0 -6 -9 21
q:wherever	1 -10 0 8 0 0 0 0
q:whether	5 -6 0 12 -10 1 -1 -2
q:which	12 0 -2 -21 1 2 -12 14
q:while	-1 -3 12 -4 11 0 0 -8
q:whiskey	0 2 0 -9 0 0 2 1
q:who	0 16 3 -3 2 0 -2 -17
q:whom	0 0 0 0 13 0 0 -13
q:whose	0 -14 0 17 11 0 0 -12
q:why	0 14 0 0 -7 0 0 -7
q:wider	0 0 0 8 -2 0 0 -4
q:will	2 0 -11 21 -35 7 0 -5
q:wind	0 -10 0 12 0 0 0 0
q:wingtech	5 0 0 2 0 0 0 -9
q:winter	0 0 0 15 0 0 0 -12
q:wish	4 2 0 -23 7 0 0 6
q:with	-5 -4 -18 -11 0 -2 5 25
q:within	0 0 0 0 10 0 -1 -3
q:without	5 -7 0 8 0 -1 -3 -5
q:won't	-3 0 0 8 -6 7 0 -5
q:word	0 -7 0 -7 5 0 0 13
q:work	0 -12 0 31 -9 0 0 -16
q:worked	0 6 0 -1 -13 0 5 1
q:world	10 1 -12 6 0 0 0 -9
q:worry	2 0 0 -13 0 0 0 10
q:worse	1 7 0 0 0 0 0 -9
q:worst	0 10 0 -11 0 0 0 2
q:would	3 -3 -2 -14 -12 0 -1 31
q:write	-1 0 0 -6 27 0 0 -13
q:xi	0 -2 0 11 0 0 0 -6
q:yarn	0 20 0 -14 -5 0 0 -3
q:year	-8 -28 0 21 2 0 0 2
q:yes	0 -18 0 -24 12 0 0 27
q:york	0 14 0 10 -6 0 -6 -12
q:you	-2 8 -7 22 -12 0 -3 -14
q:your	8 -6 0 -3 -13 0 -3 16
q:—	3 0 -9 13 -1 0 7 -19
q:•	0 3 3 -2 4 0 0 -11
qt=future	-11 -12 -2 -7 2 10 8 17
qt=modal	6 1 13 -12 6 9 0 -15
qt=past	0 9 2 -6 12 -5 -3 -11
qt=perfect	13 -7 5 14 -3 -22 1 -19
qt=pluperfect	3 6 -5 3 0 -2 -9 -4
qt=present	-8 -3 -19 1 2 1 -3 9
quoted	-3 -6 -5 6 0 -9 -8 9
r1=!	0 -15 0 15 0 0 0 0
r1=! & d:ahead	0 -14 0 17 0 0 0 -2
r1='s	5 5 0 2 -2 0 -1 -12
r1='s & d:ahead	5 -10 0 12 0 0 -1 -5
r1='s & d:today	0 21 0 -13 -2 0 0 -6
r1=(	0 16 -3 -7 0 0 0 0
r1=( & d:ahead	0 23 -2 -24 -6 0 0 4
r1=( & d:today	0 -12 0 15 1 0 0 -8
r1=) & d:ahead	-5 10 -1 -1 11 -6 0 -7
r1=,	0 -13 -11 14 -1 0 1 0
r1=, & d:ahead	-1 -7 -9 11 0 1 2 -3
r1=, & d:today	0 -22 -2 10 -1 0 0 6
r1=-	0 -18 0 18 -4 0 0 0
r1=- & d:ahead	0 -10 0 13 -4 0 0 0
r1=.	2 3 5 -2 2 5 -11 -4
r1=. & d:today	0 24 -3 -15 4 -1 -1 -1
r1=: & d:ahead	-1 7 0 -13 -2 0 1 7
r1=: & d:today	0 -4 0 18 -1 0 0 -14
r1=<day-today>	0 -10 0 -4 -3 0 0 12
r1=<day-today> & d:ahead	0 -10 0 1 -2 0 0 5
r1=<end>	-5 0 -8 9 1 -10 1 -1
r1=<end> & d:today	-13 8 -9 14 -2 -3 -8 -8
r1=<goods> & d:today	0 -9 0 8 -8 0 0 6
r1=<name> & d:today	0 -4 0 10 0 0 0 -4
r1=<not> & d:ahead	-3 -11 -1 10 5 -3 0 0
r1=<number>	0 -4 -4 0 14 0 0 -1
r1=<number> & d:ahead	0 -7 -4 0 14 0 0 0
r1=<person>	0 -10 0 20 -5 0 0 -3
r1=<person> & d:ahead	0 -9 0 17 -5 0 0 -2
r1=<v-impose>	8 0 0 8 -1 0 -1 -12
r1=<v-impose> & d:today	0 -3 0 11 0 0 0 -2
r1=<v-propose>	0 -6 0 14 -4 0 0 0
r1=<v-propose> & d:ahead	0 -6 0 12 -4 0 0 0
r1=<v-sign>	0 0 0 -2 -8 0 0 12
r1=<v-sign> & d:ahead	0 0 0 -7 -6 0 0 14
r1=after	0 10 0 -7 -7 0 -3 6
r1=after & d:ahead	0 12 0 -13 -7 0 -3 10
r1=all	0 11 0 -2 -7 0 0 0
r1=all & d:ahead	0 11 0 -4 -6 0 0 0
r1=an	0 -4 0 -8 0 0 0 13
r1=an & d:ahead	0 -3 0 -8 0 0 0 13
r1=and	-15 -2 12 6 1 -1 0 -2
r1=and & d:ahead	-14 0 12 4 3 -1 0 -3
r1=are	-5 -10 8 16 -4 0 -1 -4
r1=are & d:ahead	-5 -15 9 17 -2 0 -1 -4
r1=as	0 -11 0 6 -2 0 13 -7
r1=as & d:ahead	0 -8 0 8 -1 0 13 -14
r1=before	0 8 0 -13 -2 4 5 -4
r1=before & d:ahead	0 8 0 -13 -2 4 5 -4
r1=both	0 2 0 -12 11 0 0 0
r1=both & d:ahead	0 3 0 -14 12 0 0 0
r1=by	0 2 0 -2 -10 2 0 3
r1=by & d:ahead	0 3 0 -5 -9 2 0 4
r1=evening	6 2 0 7 -8 0 0 -10
r1=evening & d:ahead	6 2 0 6 -8 0 0 -10
r1=every	0 -3 13 -12 0 0 0 0
r1=every & d:ahead	0 -3 13 -13 0 0 0 0
r1=for	0 6 4 -2 -10 0 2 -2
r1=has	0 -8 0 12 -4 0 0 -2
r1=has & d:ahead	0 -8 0 12 -4 0 0 -2
r1=he	0 -2 0 12 -9 0 0 -2
r1=he & d:ahead	0 -1 0 11 -9 0 0 -2
r1=if	3 8 0 -3 0 0 -4 -8
r1=if & d:ahead	3 9 0 -5 0 0 -4 -8
r1=in & d:ahead	4 -6 0 14 -12 -4 -6 1
r1=in & d:today	0 0 0 -15 11 0 0 5
r1=instead	0 0 0 -10 0 0 0 11
r1=instead & d:ahead	0 0 0 -10 0 0 0 11
r1=is	5 -11 -2 0 -8 0 7 5
r1=is & d:ahead	6 -7 -1 0 -9 0 7 2
r1=it	0 -2 -3 8 -17 -3 11 0
r1=it & d:ahead	0 1 -3 5 -13 -2 11 -5
r1=it & d:today	0 -14 0 5 -3 0 0 6
r1=its	0 -1 0 -4 0 0 0 9
r1=its & d:ahead	0 0 0 -5 0 0 0 10
r1=letter	0 -6 0 10 0 0 0 0
r1=morning	0 1 0 5 1 0 0 -12
r1=morning & d:ahead	0 2 0 3 2 0 0 -11
r1=mr	0 -9 0 11 0 0 0 0
r1=mr & d:ahead	0 -9 0 11 0 0 0 0
r1=next & d:ahead	0 0 0 -11 9 0 0 0
r1=night	0 -5 0 1 -8 0 0 13
r1=night & d:ahead	0 -5 0 2 -8 0 0 10
r1=nobody	0 -2 0 11 0 0 0 -6
r1=nobody & d:ahead	0 -2 0 11 0 0 0 -6
r1=none	0 -10 0 -1 10 0 0 2
r1=noon	0 -10 0 10 4 0 0 -4
r1=noon & d:ahead	0 -9 0 8 5 0 0 -3
r1=nothing	0 0 0 -10 0 0 5 7
r1=nothing & d:ahead	0 0 0 -10 0 0 5 7
r1=now	0 10 0 -5 0 0 0 -1
r1=now & d:ahead	0 10 0 -5 0 0 0 -1
r1=of	0 -12 -7 14 2 -4 -4 -1
r1=of & d:ahead	0 -10 -7 11 4 -4 -4 -1
r1=on & d:today	0 -3 0 -2 8 0 0 0
r1=or	2 -12 0 14 -5 0 -2 2
r1=or & d:ahead	2 -9 0 12 -4 0 -2 1
r1=pass	0 -2 0 -8 -5 0 0 17
r1=pass & d:ahead	0 -2 0 -8 -5 0 0 17
r1=rather	0 0 0 -10 10 0 0 0
r1=say	0 -2 0 9 0 0 0 -2
r1=still	0 -12 0 0 10 0 0 0
r1=that & d:ahead	-7 1 0 -2 0 -2 0 11
r1=the	-14 -7 -3 12 -5 5 2 -2
r1=the & d:ahead	-13 -5 -1 6 -7 6 3 3
r1=there & d:ahead	0 0 0 10 -2 0 1 -9
r1=they	0 1 0 5 -18 0 -1 5
r1=they & d:ahead	0 0 0 6 -17 0 0 7
r1=to & d:today	0 -2 0 9 0 0 0 0
r1=under & d:ahead	4 9 0 -1 -2 0 0 -7
r1=until	0 -12 0 10 1 0 0 0
r1=until & d:ahead	0 -11 0 8 1 0 0 1
r1=week	-1 0 0 10 -4 0 0 -2
r1=week & d:ahead	-1 0 0 10 -4 0 0 -2
r1=whatever	0 5 0 -14 5 0 0 -1
r1=whatever & d:ahead	0 5 0 -14 6 0 0 -1
r1=whether	0 -2 0 -9 12 0 0 0
r1=will	0 0 5 -2 10 0 -7 -8
r1=will & d:ahead	0 -1 5 0 10 0 -7 -8
r1=without	-1 0 -2 9 -9 0 0 -1
r1=your	0 2 0 -14 0 0 0 9
r1=your & d:ahead	0 2 0 -14 0 0 0 9
r1=|	0 0 0 13 0 0 0 -5
r1=| & d:today	0 0 0 13 0 0 0 -5
r1=·	0 -1 0 10 -2 0 0 0
r1=· & d:today	0 -1 0 10 -2 0 0 0
r1=—	-5 6 -6 15 0 -3 0 -11
r1=— & d:today	0 -3 0 20 -1 0 0 -15
r2="	11 -4 0 11 -2 -4 -8 -7
r2='s	1 -12 -5 0 4 0 0 9
r2=,	-12 5 -11 17 -24 -8 -9 3
r2=:	0 14 0 -12 9 0 0 -8
r2=<day-ahead>	-11 6 -4 0 -10 2 8 0
r2=<day-gone>	0 -13 0 9 -2 0 0 3
r2=<day-today>	0 13 0 -5 2 0 0 -4
r2=<end>	2 0 -4 9 1 -1 -9 -2
r2=<gate>	0 -3 0 8 5 0 0 -14
r2=<goods-amount>	0 -7 0 14 -1 0 0 -2
r2=<goods>	0 22 -10 -15 -1 0 -6 1
r2=<level-noun>	0 -17 0 6 -3 0 0 15
r2=<level>	-3 16 -6 0 -21 0 -6 0
r2=<name>	-1 -1 -8 14 0 -5 13 -21
r2=<not>	-5 -3 10 7 -13 -2 4 -2
r2=<number>	7 -1 9 -9 -9 -4 -8 10
r2=<office>	0 4 0 11 -7 0 -1 -7
r2=<organisation>	-4 11 0 0 4 0 0 -19
r2=<person>	-1 -5 -1 13 -2 -4 1 -5
r2=<quality>	0 14 0 -11 -7 0 3 0
r2=<seat>	0 -7 0 10 -3 0 0 0
r2=<sender>	5 -10 0 0 0 0 0 4
r2=<span>	-1 0 0 -16 11 0 -1 15
r2=<taker>	0 -12 0 5 0 0 0 8
r2=<v-agree>	0 3 0 24 -13 -3 2 -20
r2=<v-bear>	-1 0 -2 -5 9 -3 4 0
r2=<v-down>	0 -1 0 6 -10 0 6 -1
r2=<v-end>	-6 0 5 1 -11 -1 -10 6
r2=<v-impose>	-14 8 -4 1 -17 3 4 0
r2=<v-lack>	0 3 0 -11 -4 0 0 11
r2=<v-propose>	0 13 0 -15 9 1 14 -22
r2=<v-renew>	0 -15 5 -14 9 0 -2 15
r2=<v-say>	-5 -12 -1 16 -6 -1 4 -1
r2=<v-sell>	3 -4 0 -15 3 7 0 4
r2=<v-sign>	-3 -10 0 25 -6 0 0 -11
r2=<v-stay>	0 5 12 4 -21 0 0 -9
r2=<v-suspend>	-2 -9 -5 6 -1 0 0 12
r2=<v-target>	0 0 -11 10 -6 0 0 2
r2=<v-up>	0 -3 -2 17 -4 0 4 -15
r2=according	0 8 0 -2 0 4 0 -11
r2=additional	0 5 0 -14 0 0 0 7
r2=after	0 -8 0 19 5 0 0 -15
r2=agree	0 -3 0 12 -4 0 0 -6
r2=agreement	0 -15 0 17 0 0 0 0
r2=an	0 6 3 -2 -11 0 1 0
r2=and	-10 2 0 -5 14 0 -22 2
r2=answer	0 -5 0 10 0 0 0 0
r2=any	0 7 0 -11 0 0 0 3
r2=apply	0 15 7 -12 -2 0 0 -11
r2=as	4 -1 0 16 -6 -4 0 -10
r2=at	0 9 0 -10 -2 -1 0 5
r2=be	0 -8 0 -21 18 10 -1 5
r2=became	0 -10 0 11 0 0 0 0
r2=become	0 8 0 -15 6 0 0 0
r2=been	0 -10 0 6 -1 0 0 2
r2=both	-2 -26 0 33 -6 0 -2 -6
r2=bring	0 10 0 -5 -2 0 -1 0
r2=by	0 -1 0 7 -13 -1 5 1
r2=car	0 14 0 -12 0 0 0 0
r2=charge	0 2 0 -10 0 0 0 9
r2=coffee	0 10 0 -11 0 0 0 0
r2=cost	0 -13 0 13 0 0 0 0
r2=could	0 14 0 -3 -5 0 0 -4
r2=country	0 -7 0 0 10 0 0 0
r2=date	5 0 0 -11 0 0 0 8
r2=deal	0 -4 0 10 0 0 0 -1
r2=decide	0 0 0 6 -11 -1 6 0
r2=during	0 8 0 -8 0 0 0 0
r2=duty	-3 10 0 0 -4 0 0 -3
r2=each	0 0 1 9 -2 0 0 -8
r2=end	-3 -7 7 -5 -11 0 -1 15
r2=enter	0 -11 0 6 4 0 0 0
r2=entry	0 12 0 -3 0 0 0 -8
r2=exempt	0 0 -9 9 -3 0 0 0
r2=export	6 -11 0 0 0 0 0 5
r2=find	0 -8 0 1 -2 8 1 -3
r2=following	6 9 0 -12 -2 0 0 0
r2=for	0 19 0 -11 0 0 -8 -1
r2=free	0 -2 9 -4 1 0 0 -1
r2=get	0 13 0 -15 0 0 0 4
r2=go	0 -1 -1 9 -1 0 4 -10
r2=good	0 -26 0 10 4 0 0 15
r2=had	0 -11 0 22 -1 0 0 -8
r2=happen	0 0 1 -10 0 0 0 6
r2=has	0 -18 -1 13 -15 -1 2 9
r2=have	0 -4 -1 16 0 0 0 -5
r2=he	2 6 0 -12 4 -1 -8 8
r2=higher	0 11 0 -4 0 0 0 -4
r2=hour	0 -6 0 -7 0 0 0 13
r2=if	0 24 0 -9 0 2 2 -18
r2=in	-5 -10 0 8 9 0 1 -4
r2=is	-1 -9 0 12 -8 5 0 -3
r2=it	0 -9 -2 -5 -8 0 2 18
r2=its	-1 -11 -1 1 0 6 2 3
r2=last	-3 14 -5 -12 6 0 0 1
r2=law	0 9 0 -10 0 0 0 0
r2=let	0 -7 0 0 11 0 0 0
r2=like	0 6 0 0 8 0 0 -13
r2=make	1 12 0 4 -5 0 1 -18
r2=match	0 9 0 -4 0 0 0 0
r2=may	0 -8 0 -6 9 0 0 9
r2=mr	5 6 0 -20 8 0 8 -8
r2=must	0 -8 0 -3 0 0 13 0
r2=need	0 2 0 -11 -4 0 0 11
r2=new	0 0 0 -12 9 0 0 4
r2=next	6 9 -2 -8 7 0 0 -10
r2=no	-1 10 0 -5 -1 0 4 -6
r2=nobody	-2 -10 0 14 0 0 0 0
r2=none	0 0 0 10 -9 0 0 0
r2=not	0 -2 4 -7 -6 0 -5 23
r2=now	0 0 -5 25 1 0 0 -24
r2=number	0 -9 0 5 0 0 0 2
r2=of	-1 -9 0 11 -15 0 0 10
r2=off	0 -14 0 15 0 0 0 0
r2=on	-7 9 0 -3 -12 0 5 3
r2=one	0 10 0 -11 0 4 0 -5
r2=or	-7 0 7 -19 20 3 0 -2
r2=parcel	0 0 11 -5 -2 0 0 -4
r2=pay	0 -3 0 5 10 -2 -3 -5
r2=plu	0 -8 0 9 0 0 0 0
r2=prolong	0 -7 0 -6 0 0 0 15
r2=promise	0 6 0 -10 0 0 0 4
r2=provided	0 11 0 -10 -2 0 0 1
r2=put	0 9 0 -3 -6 0 5 -6
r2=rate	0 -12 0 4 0 0 0 7
r2=renew	0 -4 7 -15 11 0 0 0
r2=reply	0 -7 0 0 14 0 -4 -4
r2=rest	0 -10 0 12 0 0 0 0
r2=save	0 9 0 -5 -5 0 0 1
r2=say	-1 0 0 4 -9 0 8 -3
r2=second	0 12 0 -7 0 0 0 -6
r2=shall	0 -4 0 -7 -1 0 5 11
r2=she	0 -10 0 4 0 0 0 5
r2=sign	0 4 0 21 -15 0 -1 -9
r2=since	0 10 0 -3 -5 0 0 0
r2=so	0 -11 0 0 13 5 -2 -4
r2=somebody	2 0 -1 -10 0 0 0 9
r2=stop	0 10 0 -9 0 0 0 0
r2=take	0 -2 0 -4 0 0 0 12
r2=talk	0 5 0 -12 5 1 0 2
r2=tea	0 -9 0 12 0 0 0 -1
r2=telephone	0 -10 0 14 0 -1 0 0
r2=tell	0 -11 0 6 0 0 0 3
r2=that	-1 -15 0 24 11 0 0 -18
r2=the	11 -10 -2 -10 3 -2 -6 12
r2=their	0 -22 0 10 4 0 8 -4
r2=then	0 -11 0 14 -5 0 0 0
r2=there	0 -6 0 15 -2 0 -1 -4
r2=they	5 2 0 0 8 0 -3 -13
r2=thi	0 -12 0 -9 11 -2 -1 13
r2=three	0 -9 0 -1 0 0 0 11
r2=to	-6 -8 5 6 -18 0 15 -2
r2=together	0 -10 0 5 3 0 0 0
r2=truce	-6 7 7 4 1 0 0 -14
r2=two	-1 -4 0 8 3 0 2 -9
r2=under	-1 -9 8 6 -6 2 0 0
r2=unless	0 22 -1 -10 -11 0 0 -5
r2=until	0 -9 8 4 4 0 -4 0
r2=want	0 6 0 -12 0 0 6 0
r2=was	0 -28 0 28 -1 0 0 -3
r2=were	0 -1 0 12 -1 0 -2 0
r2=what	0 0 -4 19 -6 0 0 -12
r2=when	3 -2 -6 -9 -1 1 -3 13
r2=while	0 -10 0 6 0 0 8 -2
r2=with	0 8 0 -2 -11 0 0 3
r2=withdraw	0 5 0 0 2 0 -2 -9
r2=without	0 2 0 12 -4 0 0 -10
r2=write	0 -2 0 9 0 0 0 -2
r2=yes	0 -8 0 5 0 0 0 3
r2=you	0 10 0 -10 0 0 0 0
r3="	0 -16 0 14 0 0 0 3
r3=)	0 -9 -2 17 -9 0 0 1
r3=,	0 11 2 -13 -7 -1 0 3
r3=.	2 -29 0 15 -3 0 0 16
r3=:	2 1 1 -10 2 0 -1 4
r3=<day-ahead>	-4 -23 7 22 -13 0 0 2
r3=<day-gone>	0 -4 0 -7 -4 0 0 17
r3=<day-today>	0 -1 0 -8 -4 0 0 15
r3=<duty>	-4 -22 -10 2 16 0 -14 18
r3=<end>	-1 -3 -7 12 3 -4 -5 -2
r3=<goods>	-14 7 0 0 0 0 -6 -2
r3=<level>	-6 -18 0 7 3 0 8 11
r3=<money>	0 -8 0 19 0 0 0 -10
r3=<name>	6 15 -12 -8 6 0 -5 -6
r3=<not>	8 0 13 -3 0 0 -5 -4
r3=<number>	7 -15 0 10 -2 0 4 0
r3=<organisation>	0 5 1 17 -2 0 -9 -25
r3=<person>	1 -7 -4 -15 16 -4 0 7
r3=<quality>	8 -18 4 8 -4 0 -1 3
r3=<seat>	0 -12 -3 19 -1 0 8 -12
r3=<sender>	0 24 0 -17 -3 0 0 -3
r3=<span>	0 22 0 -10 0 0 0 -8
r3=<v-agree>	0 -7 0 10 -8 0 9 -4
r3=<v-bear>	-2 8 0 -7 -17 0 4 11
r3=<v-begin>	-2 3 -1 12 8 0 -13 -19
r3=<v-deny>	0 12 -2 0 -8 0 0 0
r3=<v-down>	0 -1 0 4 3 0 5 -16
r3=<v-end>	-5 18 -7 0 -2 0 0 -12
r3=<v-impose>	-6 8 -11 6 -2 -4 2 -8
r3=<v-lack>	0 -10 0 13 -1 0 0 0
r3=<v-propose>	0 17 0 -30 9 0 8 0
r3=<v-renew>	0 1 0 5 -9 0 0 0
r3=<v-say>	0 5 -2 -9 8 -7 0 0
r3=<v-sell>	0 0 0 16 -5 1 0 -12
r3=<v-sign>	-6 -2 0 18 -2 0 2 -11
r3=<v-stay>	-3 -18 -4 26 -5 2 0 0
r3=<v-suspend>	-10 -6 -3 5 -4 0 0 17
r3=<v-target>	0 -8 0 21 0 0 -5 -11
r3=<v-threaten>	0 -13 0 8 5 0 -7 5
r3=<v-up>	0 32 0 -20 3 7 -10 -19
r3=a	0 16 -2 0 0 0 -3 -14
r3=after	0 0 0 -2 -3 0 0 10
r3=again	0 2 0 2 8 0 0 -17
r3=agree	0 6 0 -12 0 0 5 4
r3=agreement	0 9 0 -10 0 0 1 0
r3=and	-15 1 -6 10 -16 0 -5 13
r3=arrangement	0 5 0 -9 5 0 0 0
r3=as	-3 16 0 3 -2 0 0 -15
r3=at	0 -13 -2 12 5 0 0 0
r3=be	-4 0 17 -11 11 0 7 -4
r3=become	0 18 0 -12 -1 0 0 -3
r3=been	0 -12 -2 1 -6 0 4 11
r3=begin	0 -15 0 0 10 0 0 1
r3=between	0 -7 0 0 0 0 0 9
r3=built	0 -7 0 -5 12 0 0 0
r3=busan	7 0 0 2 0 0 0 -9
r3=but	0 -14 0 5 0 0 0 8
r3=by	1 -5 0 14 0 0 0 -11
r3=can	0 10 0 0 1 0 0 -15
r3=car	0 -12 0 11 0 0 0 0
r3=charge	0 -15 0 12 5 0 0 -1
r3=come	0 0 0 12 -6 0 0 -13
r3=continue	0 0 0 -11 0 0 0 14
r3=control	0 -5 0 -6 0 0 0 14
r3=could	0 -2 0 -2 0 0 10 -4
r3=country	0 -6 0 12 -1 0 0 0
r3=date	8 -3 0 -17 0 0 9 3
r3=day	0 8 5 -16 -7 0 2 4
r3=deal	0 3 0 2 0 0 0 -8
r3=doe	7 8 0 -15 -3 0 0 0
r3=door	0 -6 0 -6 0 0 0 11
r3=duty	-1 -23 -3 1 1 0 -9 26
r3=each	0 11 0 -2 -9 0 0 0
r3=effect	0 4 0 -12 0 0 0 9
r3=either	0 8 0 0 -9 0 0 0
r3=emergency	0 0 0 -13 14 0 0 0
r3=end	-2 7 -3 0 1 0 0 -2
r3=enter	0 7 0 -9 0 0 0 1
r3=everybody	0 10 0 -7 0 0 0 0
r3=exclusion	0 0 10 -2 -3 0 0 -4
r3=exporter	0 11 0 -9 0 0 0 0
r3=extend	0 -8 0 -8 -1 0 0 17
r3=extension	0 0 0 8 0 0 0 -3
r3=first	0 0 0 8 -4 7 0 -12
r3=for	-6 -1 13 12 -10 0 0 -15
r3=found	0 -3 0 12 -3 0 0 -1
r3=further	0 -14 0 7 1 0 0 2
r3=give	0 -10 0 9 0 0 0 0
r3=go	0 10 0 -4 11 0 -10 -8
r3=good	0 -4 0 10 0 0 0 -5
r3=had	0 -9 0 4 0 0 0 4
r3=has	-2 22 0 -16 -2 0 10 -9
r3=have	-2 -3 1 10 -15 0 10 -6
r3=he	0 -5 0 -1 10 -1 0 0
r3=i	0 3 0 -10 -1 0 0 9
r3=in	3 -8 0 15 4 0 -5 -16
r3=is	-3 -3 0 9 -11 -3 -13 9
r3=it	-2 3 0 22 8 -1 -4 -31
r3=its	0 0 -5 13 -14 0 0 1
r3=later	0 0 0 -12 0 0 0 15
r3=latest	3 16 0 -16 0 5 0 -6
r3=leave	0 6 0 -11 -1 0 -2 7
r3=levy	0 14 0 0 0 0 0 -12
r3=licence	12 -2 0 -3 -3 0 0 0
r3=may	0 -15 0 14 -7 0 0 3
r3=minute	4 2 11 -16 0 0 0 -1
r3=month	1 -20 0 7 3 0 0 3
r3=more	3 -14 0 15 -3 0 0 0
r3=mr	0 14 0 -13 0 0 0 0
r3=must	0 0 0 8 -12 2 0 0
r3=new	-6 14 0 -9 -5 0 -1 9
r3=no	8 -23 0 13 1 2 0 -6
r3=not	0 10 2 -11 8 0 0 -3
r3=nothing	2 14 0 1 -1 0 0 -16
r3=now	0 -23 2 24 0 0 0 -4
r3=of	-6 -9 12 -4 3 1 -6 4
r3=old	0 -7 0 14 -4 0 -4 2
r3=on	-9 10 -6 -3 -6 -5 12 -1
r3=only	0 11 0 -12 0 0 0 0
r3=order	0 12 0 -5 0 0 0 -6
r3=other	0 7 0 -15 7 0 0 0
r3=over	8 -7 0 -8 0 0 0 10
r3=p	0 -2 0 15 0 0 0 -6
r3=paper	0 -8 0 -14 7 0 0 16
r3=pause	0 9 0 -12 -1 0 0 6
r3=pay	0 11 0 -5 -16 0 0 6
r3=penalty	0 14 0 -13 0 0 0 0
r3=phone	0 11 0 -10 0 0 0 0
r3=plan	0 8 0 0 -1 0 0 -5
r3=present	0 11 0 -15 -6 0 0 14
r3=rise	0 28 0 -19 -6 0 0 -4
r3=round	0 0 0 9 0 0 0 -6
r3=rule	0 13 -2 0 -8 0 0 0
r3=run	0 -11 -5 21 -1 4 0 -10
r3=say	5 -2 0 -8 -4 -2 6 8
r3=ship	0 0 0 13 0 0 0 -10
r3=side	0 -2 0 21 -8 0 4 -18
r3=sign	0 -20 0 29 -2 0 0 -4
r3=some	0 -3 0 12 0 0 0 -7
r3=something	0 14 0 -7 0 0 0 -5
r3=sooner	-6 20 0 -11 0 0 0 0
r3=start	0 -3 0 9 0 0 0 -2
r3=suspend	-2 -10 -4 3 0 0 0 11
r3=suspension	4 0 -3 -13 -12 0 0 15
r3=take	0 -1 0 12 -2 0 0 -6
r3=talk	0 -5 0 12 -10 0 0 2
r3=tariff	0 -11 -2 3 11 0 -2 2
r3=tell	-4 0 0 0 9 0 0 -3
r3=that	-2 15 11 -6 -4 4 -3 -13
r3=the	-9 -7 4 9 -19 0 -5 11
r3=their	0 16 0 -1 -3 0 0 -8
r3=them	0 10 0 -1 -5 0 0 0
r3=then	0 16 0 7 -3 0 -1 -20
r3=there	0 10 0 -16 5 0 0 3
r3=thi	0 -4 0 6 10 0 0 -12
r3=think	0 10 0 -2 -2 0 0 -3
r3=third	0 -6 0 13 -2 0 0 0
r3=threaten	0 -12 0 14 0 0 0 0
r3=to	-4 20 -1 -5 -13 0 -5 -2
r3=top	0 15 0 -22 0 0 0 7
r3=truce	-6 -9 -3 5 4 0 0 2
r3=two	0 9 0 -12 -7 0 0 9
r3=under	0 0 0 -10 5 7 0 0
r3=understanding	0 -6 0 -1 10 0 0 0
r3=unless	0 0 0 -14 0 0 0 12
r3=until	-1 0 -8 16 3 0 0 -12
r3=wait	0 -9 0 12 -1 0 0 0
r3=want	0 19 0 -15 0 0 -1 0
r3=was	0 -25 0 31 -1 0 0 -2
r3=were	0 -3 0 13 -1 0 0 -8
r3=what	0 7 -2 -9 5 0 -1 0
r3=which	-3 0 0 -4 -2 -2 12 0
r3=will	0 -3 0 2 9 0 -1 -4
r3=with	-4 -18 0 21 0 0 0 0
r3=would	0 5 0 -22 16 0 -1 9
r3=year	0 12 -3 -11 5 -2 0 0
r3=york	0 -3 0 -9 9 0 0 1
r4="	-5 20 0 -11 -1 0 0 0
r4='s	1 17 -9 -6 3 0 0 -11
r4=)	0 -2 0 -11 5 0 0 13
r4=,	1 -15 -11 13 16 6 0 -16
r4=-	0 -6 0 0 12 0 0 -6
r4=.	-10 -15 -19 12 -5 -19 0 21
r4=:	-11 -6 7 9 0 0 6 -11
r4=<agent>	-9 5 0 -6 -7 2 -3 11
r4=<day-ahead>	-3 4 -9 15 8 0 0 -21
r4=<day-gone>	0 2 0 12 -6 0 0 -10
r4=<day-today>	4 -8 11 -5 5 0 0 -5
r4=<duty>	2 6 -5 -7 2 1 -13 3
r4=<end>	-5 -11 -10 20 0 -6 -5 1
r4=<gate>	-9 -6 14 10 2 0 0 -13
r4=<goods>	-4 0 -3 10 -7 -8 0 2
r4=<level>	-12 6 -7 16 -45 0 -6 5
r4=<money>	0 -10 0 10 0 0 0 0
r4=<name>	1 -12 0 -2 -11 0 4 20
r4=<not>	3 -10 2 4 -4 0 -4 5
r4=<number>	5 12 0 -10 -2 0 -1 -2
r4=<office>	1 -4 0 10 0 0 -8 -2
r4=<organisation>	-1 0 1 -20 21 -6 0 10
r4=<person>	-2 9 0 -7 -14 0 0 9
r4=<quality>	0 15 2 3 -28 2 -1 -8
r4=<seat>	0 -11 0 13 -5 0 0 0
r4=<sender>	4 10 2 -4 -1 0 0 -13
r4=<span>	-3 -14 2 16 -2 0 0 0
r4=<taker>	0 -9 0 -6 11 4 0 0
r4=<v-agree>	0 8 0 -8 19 0 2 -20
r4=<v-bear>	1 -21 0 9 4 0 -6 9
r4=<v-begin>	0 -21 10 12 14 0 -12 -10
r4=<v-down>	0 8 13 -7 1 0 -3 -10
r4=<v-end>	6 0 -12 0 1 -1 -5 3
r4=<v-impose>	-17 -7 3 6 17 0 7 -12
r4=<v-propose>	0 -6 0 4 -11 0 3 9
r4=<v-renew>	0 11 3 4 6 0 0 -21
r4=<v-return>	0 0 0 24 -10 0 -5 -11
r4=<v-say>	0 -13 5 14 1 0 -1 -10
r4=<v-sign>	0 0 0 -6 12 1 2 -6
r4=<v-stay>	7 -12 3 -3 17 0 -8 0
r4=<v-target>	0 -17 3 7 8 0 -4 1
r4=<v-threaten>	0 -15 0 0 0 0 0 13
r4=<v-up>	-2 -4 0 10 -16 0 5 0
r4=?	-2 -19 0 4 0 0 0 18
r4=a	-6 -6 4 8 -5 -4 10 -3
r4=about	0 -4 0 0 -3 0 0 10
r4=additional	0 11 0 -3 0 0 0 -6
r4=agree	0 11 0 -13 1 0 3 -4
r4=an	0 0 0 12 -3 0 0 -7
r4=and	9 3 0 -18 -6 0 0 13
r4=announce	0 3 2 1 2 0 -1 -12
r4=apply	0 -12 0 -3 6 0 0 6
r4=are	0 1 0 -10 -10 0 1 13
r4=as	4 7 0 -11 -5 0 0 4
r4=ask	0 -7 0 0 10 0 0 -2
r4=at	0 -15 0 16 4 0 0 -9
r4=back	0 -7 0 15 -5 0 -2 0
r4=become	0 -6 0 0 -3 0 10 -2
r4=before	0 8 0 3 -13 0 0 -3
r4=begin	0 -2 0 10 1 0 0 -8
r4=being	0 9 0 -8 0 0 0 0
r4=both	0 0 0 -4 -2 0 17 -11
r4=bring	0 15 0 -8 0 0 0 -4
r4=but	0 9 0 0 0 0 0 -8
r4=buyer	0 -6 0 -8 10 4 0 0
r4=by	0 -13 0 5 0 2 0 0
r4=call	0 14 0 -13 0 0 0 0
r4=charge	0 -18 7 13 0 0 -3 0
r4=close	0 -4 0 -2 0 0 0 11
r4=come	0 -9 13 6 -3 0 0 -4
r4=country	0 -2 0 -3 0 0 0 10
r4=day	-6 -1 0 -12 1 0 0 17
r4=deal	0 -9 0 11 0 0 0 0
r4=decide	0 -10 0 1 0 0 0 6
r4=decision	0 -17 0 8 0 0 0 9
r4=do	0 15 0 -10 -1 0 0 -3
r4=emergency	0 0 0 11 -11 0 0 0
r4=end	9 0 -6 -3 -9 0 0 8
r4=enter	3 -5 0 1 13 0 -3 -11
r4=expire	0 0 0 -10 0 0 0 10
r4=extra	0 -3 0 9 0 0 0 -5
r4=finance	0 8 0 -11 0 0 0 2
r4=first	0 -11 0 -4 0 0 0 13
r4=for	9 8 -7 -14 -2 0 -4 8
r4=foreign	0 -3 0 10 0 0 0 -4
r4=free	0 -4 0 -1 9 0 0 0
r4=from	-3 19 3 -6 -18 0 0 0
r4=further	0 1 0 7 0 0 0 -9
r4=go	-1 0 0 2 -8 0 -2 6
r4=good	0 -11 0 20 -6 0 0 0
r4=government	0 0 0 -3 -3 0 -2 12
r4=had	0 -6 0 12 -2 0 0 -1
r4=hand	0 -7 0 9 0 0 0 0
r4=happen	0 19 0 -4 0 0 0 -16
r4=has	2 4 8 -16 7 0 3 -8
r4=have	0 10 0 -9 -8 0 -3 12
r4=he	0 -17 0 8 4 0 0 0
r4=hold	0 -4 0 12 0 0 0 -5
r4=if	0 -5 0 15 -1 0 2 -9
r4=impose	0 -8 0 4 0 0 0 3
r4=in	3 1 -10 -12 11 0 -6 6
r4=included	0 0 0 -9 0 0 0 12
r4=is	0 1 0 -10 6 0 4 0
r4=it	0 -1 -5 3 12 0 1 -14
r4=its	0 3 4 -9 7 1 5 -16
r4=keep	0 -9 2 -8 16 0 0 0
r4=lapse	0 -6 0 -5 22 0 0 -9
r4=last	-2 -4 0 -4 4 0 -2 8
r4=leave	0 -13 0 0 1 0 0 6
r4=levy	0 11 0 -1 -8 0 -1 0
r4=lift	0 0 0 11 -11 0 0 0
r4=longer	0 -8 0 15 0 0 0 -5
r4=look	0 -6 0 12 -5 0 0 -2
r4=lower	0 12 0 -8 -1 0 0 0
r4=may	0 9 0 2 -15 0 -7 3
r4=minister	0 -1 0 -6 0 0 0 11
r4=most	0 -5 0 11 0 0 0 -2
r4=move	0 -6 0 10 0 0 0 -3
r4=must	0 -5 0 -7 10 0 0 0
r4=new	0 12 0 1 -10 0 0 -5
r4=no	0 -2 1 8 -4 0 0 -4
r4=nobody	0 -5 0 -9 10 0 0 3
r4=note	0 -8 0 14 0 0 0 -4
r4=of	-6 14 -4 -10 2 1 -13 3
r4=on	3 14 -8 -16 -2 0 10 -2
r4=one	0 -9 0 14 -7 1 -2 0
r4=open	0 0 0 9 0 0 0 -9
r4=or	0 1 0 -5 10 0 -1 -3
r4=own	0 -17 0 10 0 0 0 9
r4=pause	0 13 0 -13 0 0 0 -1
r4=pay	0 -21 0 10 -4 0 0 16
r4=plan	0 -7 0 13 -3 0 0 -1
r4=port	-8 0 5 5 7 0 0 -13
r4=post	0 0 0 -12 6 0 0 5
r4=present	0 -7 0 0 0 0 0 9
r4=prolong	0 10 -5 0 -5 0 0 0
r4=put	-2 -12 0 4 9 0 0 3
r4=raise	0 -10 0 0 0 0 9 -1
r4=rate	0 15 0 -14 -3 0 0 3
r4=renew	0 0 11 2 6 0 0 -25
r4=result	0 -1 0 9 0 0 0 -4
r4=resume	0 0 0 9 0 0 -1 -6
r4=return	0 -8 0 17 -10 0 0 0
r4=right	0 12 0 0 -7 0 0 -5
r4=same	0 -17 3 7 0 0 0 5
r4=say	4 -16 5 13 -6 0 2 -7
r4=side	0 7 2 0 2 0 0 -11
r4=sign	0 3 0 -4 19 0 0 -17
r4=since	0 -5 0 14 0 0 0 -7
r4=stay	6 -11 0 2 -1 0 0 1
r4=suspension	4 0 0 5 0 0 0 -9
r4=table	0 -12 0 14 0 0 0 0
r4=tax	0 9 0 -5 0 0 0 -1
r4=tell	0 1 -1 6 -11 0 0 1
r4=than	0 -12 0 13 0 0 0 0
r4=that	0 -13 0 4 -2 0 0 14
r4=the	-15 7 2 -15 25 15 1 -16
r4=they	0 -3 2 -8 0 0 0 12
r4=thi	0 -2 0 -3 -1 0 0 10
r4=third	0 15 0 -10 0 0 0 -2
r4=to	-10 8 -6 13 -7 -12 -5 -3
r4=truce	1 -23 0 11 -12 0 -5 14
r4=turn	1 10 0 -6 0 0 0 -6
r4=two	0 -15 0 12 5 0 5 -9
r4=unless	0 -6 0 10 0 0 0 -2
r4=until	0 8 0 6 0 0 0 -13
r4=up	0 -2 0 -7 0 0 0 13
r4=vote	0 0 0 -8 0 0 0 10
r4=want	0 -11 0 7 -2 0 1 0
r4=warn	0 -14 0 1 0 0 0 11
r4=was	0 11 0 1 0 0 0 -16
r4=well	0 2 0 11 0 0 -2 -9
r4=with	0 -12 0 8 -5 0 0 6
r4=without	0 0 0 -8 0 0 0 9
r4=would	0 20 0 1 -4 0 0 -17
r=! <end>	0 -12 0 12 0 0 0 0
r=" .	0 -2 0 14 -7 0 0 -2
r=" <end>	0 -9 0 0 0 0 0 10
r=" or	-5 10 0 -2 0 0 0 0
r=( <day-today>	0 11 0 -5 0 0 0 -3
r=) .	0 3 0 -12 13 0 0 0
r=) :	0 11 0 -8 0 0 0 0
r=, "	12 -7 0 0 -2 -2 -6 4
r=, <day-ahead>	-2 1 1 -11 1 5 7 -3
r=, <day-gone>	0 -4 0 16 0 0 0 -9
r=, <day-today>	0 0 0 -4 0 0 0 8
r=, <level>	0 -18 0 20 -1 0 0 -3
r=, <name>	-4 8 0 -25 3 -1 19 0
r=, <number>	1 13 0 -14 -11 0 -2 9
r=, <office>	0 -10 0 11 0 0 0 0
r=, <quality>	0 0 0 -13 -6 0 0 20
r=, <span>	0 -1 0 -18 -1 0 0 27
r=, a	3 -19 10 3 -2 0 -3 4
r=, according	0 8 0 -2 0 4 0 -11
r=, after	0 -12 0 16 7 0 0 -9
r=, all	0 -10 0 1 0 0 0 8
r=, and	-8 3 0 -3 19 0 -20 -5
r=, as	5 -3 0 20 -3 -4 0 -15
r=, be	0 0 0 -13 0 0 0 13
r=, both	-1 -20 0 19 -2 0 -1 0
r=, by	0 0 0 2 -11 -1 7 0
r=, end	0 0 0 10 -1 0 0 -7
r=, for	0 17 0 -7 0 0 -3 -10
r=, has	0 -22 0 15 -8 0 0 6
r=, he	3 13 0 -13 4 0 -7 1
r=, if	0 26 0 -22 3 2 0 -9
r=, in	-4 -2 0 9 0 0 3 -6
r=, is	-1 -11 0 -4 0 6 0 10
r=, its	0 -19 0 14 7 0 0 0
r=, like	0 5 0 0 9 0 0 -12
r=, mr	5 3 0 -14 3 0 8 -6
r=, no	0 2 0 0 0 0 5 -10
r=, not	0 0 0 -14 0 0 0 14
r=, now	0 1 -5 25 2 0 0 -26
r=, on	-5 8 0 -15 0 0 6 8
r=, one	0 11 0 -8 1 4 0 -9
r=, or	0 -7 0 -16 20 4 0 1
r=, plu	0 -8 0 9 0 0 0 0
r=, provided	0 11 0 -10 -2 0 0 1
r=, run	0 0 0 8 0 0 0 -5
r=, say	0 7 0 0 -13 0 1 0
r=, she	0 -10 0 4 0 0 0 5
r=, ship	0 2 0 -9 0 0 0 6
r=, should	0 0 0 9 0 0 0 -8
r=, since	0 9 0 -7 -4 0 0 0
r=, so	0 -11 0 -5 16 5 -1 0
r=, that	0 -10 0 6 0 0 0 3
r=, the	14 -26 0 13 -2 -1 -7 7
r=, their	0 -13 0 6 6 0 0 -2
r=, then	0 -10 0 13 -4 0 0 0
r=, three	0 0 0 -12 0 0 0 14
r=, to	0 -3 6 5 -12 2 13 -16
r=, together	0 -10 0 5 3 0 0 0
r=, two	0 1 0 -10 6 0 0 0
r=, unless	0 22 -1 -10 -11 0 0 -5
r=, until	0 -9 9 5 4 0 -1 -3
r=, was	0 -16 0 22 0 0 0 -6
r=, we	0 0 0 -10 6 0 0 4
r=, when	0 0 -6 -8 -1 1 -2 12
r=, while	0 -10 0 5 0 0 8 -1
r=, will	0 -6 -5 16 0 0 0 -5
r=, yes	0 -8 0 5 0 0 0 3
r=- <name>	0 -3 0 12 -2 0 0 -5
r=. "	0 7 0 10 1 0 0 -18
r=. <end>	4 2 5 -4 2 5 -11 -2
r=: <level>	0 11 0 0 -16 0 -2 0
r=: <number>	0 -8 0 9 -1 0 0 2
r=: <person>	0 -10 0 6 -5 0 0 5
r=: <quality>	0 -1 0 16 -10 0 0 -4
r=: a	0 0 0 -7 10 0 0 0
r=: first	0 8 0 -10 0 0 0 0
r=: it	0 -2 0 -11 0 0 0 14
r=: no	0 -8 0 -7 11 0 0 4
r=: the	-12 19 2 -22 -1 0 5 7
r=: what	0 0 -1 12 0 0 0 -9
r=; <level>	0 1 0 11 -14 0 0 0
r=; <name>	0 0 0 12 0 0 0 -11
r=; after	0 0 0 10 0 0 0 -6
r=; and	0 12 0 -11 0 0 0 0
r=; at	0 0 0 -16 0 0 0 15
r=; in	0 0 0 -15 13 0 0 3
r=; no	0 0 0 9 -10 0 0 0
r=; that	0 -9 0 13 -2 0 0 0
r=; the	0 10 5 -21 11 0 -1 0
r=; they	0 12 2 -3 0 0 0 -11
r=<end> <end>	-5 0 -8 9 1 -10 1 -1
r=<level> ,	0 -1 0 8 0 0 0 -6
r=<level> .	0 19 0 -18 0 0 0 0
r=<level> <level>	0 5 0 -20 -1 0 0 16
r=<name> 's	1 -2 -5 -13 6 0 0 11
r=<name> charge	0 1 0 -9 0 0 0 8
r=<number> :	0 5 0 -4 6 0 0 -10
r=<person> and	0 0 0 10 0 0 0 -6
r=<quality> good	0 -19 0 14 0 0 0 4
r=a <quality>	0 19 0 -24 6 0 0 0
r=after <name>	0 15 0 -9 -2 0 -1 0
r=and ,	0 -3 0 -7 0 0 0 11
r=and <quality>	0 -4 0 -6 10 0 0 0
r=and end	0 2 0 6 0 0 0 -9
r=and has	0 0 0 12 -2 0 0 -8
r=and is	0 -9 3 24 -3 0 0 -21
r=and last	0 10 0 0 0 0 0 -13
r=and must	0 -1 0 13 -8 0 0 -2
r=and not	0 -1 0 -4 0 0 0 10
r=and now	0 0 0 15 0 0 0 -13
r=and promise	0 9 0 -9 0 0 0 0
r=and that	0 0 0 7 5 0 0 -16
r=and the	-2 4 0 -15 5 0 0 12
r=and to	0 3 -2 -14 0 0 0 15
r=and was	0 0 0 -10 0 0 0 9
r=and would	0 0 0 -10 11 0 0 0
r=are free	0 -8 10 1 -2 0 0 0
r=at <level>	0 16 0 -15 0 0 0 0
r=at <number>	0 -6 0 3 9 -1 0 -6
r=because of	0 10 0 -4 0 0 0 -3
r=both country	0 -4 0 -5 10 0 0 0
r=by <office>	0 10 0 -3 0 0 0 -6
r=come and	0 -12 0 0 0 0 0 14
r=for <span>	0 -1 0 11 -1 0 0 -10
r=for all	0 9 0 -8 0 0 0 0
r=for the	0 18 0 -16 2 0 0 1
r=has been	0 -10 0 9 0 0 0 0
r=if it	5 22 0 -9 -6 0 0 -15
r=if nothing	0 11 1 -2 0 0 0 -12
r=if the	0 -6 0 0 10 0 0 0
r=if there	0 -3 0 9 0 0 0 -3
r=in any	0 8 0 -12 0 0 0 4
r=in the	6 -4 0 -11 -3 0 0 10
r=instead of	0 1 0 -10 0 0 0 10
r=is not	0 9 0 -5 0 0 0 0
r=is off	0 -9 0 10 0 0 0 0
r=is the	7 0 0 -16 0 1 1 3
r=it 's	0 -9 0 10 0 0 0 0
r=it could	0 7 0 -9 0 0 0 3
r=it end	0 -2 0 -2 0 0 0 7
r=it has	2 0 0 -12 -2 0 0 12
r=it may	0 9 0 -2 0 0 0 -4
r=it was	0 -12 0 18 0 0 0 -3
r=it will	0 5 0 -27 2 0 4 10
r=it would	0 -7 0 13 0 0 0 -8
r=last year	0 -6 0 12 0 0 0 -1
r=night ,	0 -12 0 24 0 0 -6 -2
r=night .	0 4 0 -17 0 0 6 11
r=night that	0 9 0 -9 0 0 0 0
r=of last	0 10 0 -6 0 0 0 -3
r=of next	6 11 -2 -8 5 0 0 -9
r=of the	0 -15 0 29 -11 0 0 -5
r=of thi	-6 -9 0 -7 6 -1 0 17
r=on the	0 2 2 -9 0 0 0 6
r=rather than	0 0 0 -10 10 0 0 0
r=that <name>	0 -4 0 11 0 0 0 -1
r=that <person>	0 15 0 -14 0 0 0 0
r=that he	0 -5 0 -3 1 0 0 10
r=that talk	0 12 0 -11 0 0 0 0
r=that the	0 1 0 11 -6 0 0 -7
r=the <level>	0 9 0 -10 8 0 0 -5
r=the <name>	0 0 0 7 0 0 0 -10
r=the <number>	3 14 0 -3 0 0 0 -14
r=the <person>	0 -16 0 11 3 0 0 -1
r=the <quality>	0 3 0 5 -5 0 7 -13
r=the additional	0 5 0 -11 0 0 0 4
r=the duty	0 17 0 -10 0 0 0 -4
r=the first	0 -6 0 10 0 0 0 0
r=the rate	0 -14 0 2 0 0 0 10
r=the tariff	0 5 0 -10 0 0 0 5
r=the truce	-4 0 0 10 -5 0 0 -3
r=the two	0 0 0 10 -2 0 2 -9
r=they had	0 0 0 9 0 0 0 -6
r=to <day-ahead>	-1 1 0 -5 -6 0 0 14
r=to a	0 10 0 -9 0 0 0 0
r=to agree	0 0 0 10 -4 0 0 -5
r=to be	0 -7 0 -3 14 0 0 -4
r=to decide	0 0 0 5 -11 -1 6 0
r=to extend	0 0 0 -10 0 0 0 10
r=to find	0 -8 0 1 -2 8 1 -3
r=to put	0 12 0 -5 -3 0 0 0
r=to reply	0 -6 0 0 14 0 -4 -4
r=to run	0 0 0 -5 -3 0 0 12
r=to sell	0 0 0 -4 0 8 0 0
r=to sign	0 7 0 15 -14 0 -1 -5
r=to the	0 10 0 -10 5 0 0 -4
r=under the	5 9 0 -3 0 0 0 -8
r=unless <organisation>	0 15 0 -4 0 0 0 -2
r=unless a	-2 -4 0 12 0 0 0 -3
r=unless somebody	2 0 -1 -10 0 0 0 9
r=unless the	2 -6 0 -4 1 0 0 6
r=we shall	0 -11 0 2 0 0 5 1
r=will not	0 -15 8 11 -2 0 -2 0
r=would not	0 -9 0 10 0 0 0 0
r=— <person>	0 -3 0 12 0 0 0 -5
r=— a	0 0 0 11 0 0 0 -8
r=— and	0 -6 0 -1 0 0 0 10
r=— the	0 5 0 8 -15 0 0 -3
s:!	0 -20 0 20 0 0 0 0
s:"	3 -6 -13 15 -4 -15 -9 4
s:'	0 -4 6 24 -18 0 4 -16
s:'s	-1 -6 -7 -5 -1 14 -5 7
s:(	0 -4 -1 8 -11 -10 9 0
s:)	0 -2 -2 4 -11 -10 9 2
s:*	-5 4 0 20 -5 0 0 -17
s:,	0 7 -8 -4 -9 4 -4 10
s:-	7 -3 7 0 -4 -6 9 -6
s:.	-18 2 -8 14 3 -6 -7 -3
s::	1 -4 0 -1 0 -9 -9 6
s:;	3 0 -3 -3 -1 0 18 -4
s:<agent>	-4 8 -12 5 -2 13 -16 -7
s:<day-ahead>	-1 0 -5 10 0 -2 0 -8
s:<day-gone>	2 -6 -14 17 -8 -4 -21 6
s:<day-today>	-16 6 -11 13 2 -6 -10 -4
s:<duty>	-26 7 15 1 1 -18 2 -7
s:<gate>	-14 -3 2 -4 23 5 -17 -5
s:<goods-amount>	2 -16 -2 39 -9 0 -13 -14
s:<goods>	19 12 11 -15 2 -55 -12 -6
s:<level-noun>	-27 18 -33 3 -2 -4 -1 -9
s:<level>	-16 30 -47 0 -29 -39 2 0
s:<money>	-28 4 -22 23 -4 0 -3 -14
s:<month-ahead>	5 -13 5 7 -5 0 -6 4
s:<month-gone>	15 0 5 -7 -7 -3 2 0
s:<month-today>	6 -19 1 8 -8 0 0 5
s:<name>	6 5 0 -19 8 1 8 6
s:<not>	-12 5 6 0 -10 -5 -6 6
s:<number>	-6 16 30 -7 -12 -48 -2 -11
s:<office>	-8 1 -7 -4 -11 0 21 0
s:<organisation>	10 1 3 8 19 -15 -24 -35
s:<person>	-14 1 -44 2 -9 4 19 7
s:<points>	-12 0 -5 -15 -35 -9 -3 44
s:<quality>	3 -10 -1 -5 12 9 -10 3
s:<seat>	-11 6 -11 -4 7 -5 13 1
s:<sender>	17 4 1 -3 -2 0 -32 -14
s:<span>	-22 0 -12 6 -1 -1 -9 10
s:<taker>	4 -16 1 16 11 -7 -7 -12
s:<v-agree>	-16 -1 -6 4 -17 0 15 3
s:<v-bear>	-18 12 -13 8 -6 -18 -10 0
s:<v-begin>	7 13 2 -3 -10 -8 -22 4
s:<v-buy>	0 -6 12 5 0 20 -18 -13
s:<v-deny>	38 -10 -5 -3 -7 -9 5 -20
s:<v-down>	-20 -8 -3 11 -1 -12 7 0
s:<v-end>	-5 -4 23 -6 -5 -11 4 3
s:<v-impose>	-6 7 -13 3 -2 -10 10 -3
s:<v-lack>	22 2 -12 -6 0 -7 -2 -7
s:<v-propose>	-16 -6 -29 7 16 -15 23 -21
s:<v-refuse>	0 1 0 17 -13 1 0 -13
s:<v-renew>	-4 -8 11 10 -1 -2 -13 -3
s:<v-return>	0 -7 -9 9 0 -9 -13 7
s:<v-say>	7 3 -12 0 12 -10 -3 -14
s:<v-sell>	13 -12 -8 -3 8 15 0 -20
s:<v-sign>	-14 -10 -19 -1 15 2 -15 8
s:<v-stay>	4 -7 14 10 -16 -4 -19 4
s:<v-suspend>	16 4 -2 0 -18 -10 -14 0
s:<v-target>	-20 4 -1 9 0 -3 -15 -7
s:<v-threaten>	-2 9 -4 -2 8 -5 -9 -5
s:<v-up>	-16 2 -17 16 -18 12 -5 -5
s:?	-1 -1 -12 21 -14 3 -9 -8
s:[	0 13 0 -15 -3 0 0 5
s:]	0 13 0 -15 -3 0 0 5
s:_	-1 2 0 -6 0 0 0 9
s:a	-7 -2 -28 6 -3 12 25 -10
s:aarhu	0 12 0 -8 0 0 0 -2
s:able	0 0 0 2 8 0 0 -10
s:about	1 -2 -6 10 -16 8 1 -5
s:abroad	12 -16 -2 18 -4 0 0 -14
s:absence	0 9 0 -24 13 0 0 0
s:accept	0 12 0 -9 11 0 0 -13
s:accord	2 26 0 -23 0 0 -7 -2
s:act	0 13 -3 -3 0 -1 0 -6
s:acted	0 -4 0 15 -4 0 0 -5
s:action	0 9 0 -10 2 0 0 0
s:add	6 10 0 -7 -24 0 8 0
s:additional	-7 7 9 -4 -19 0 -6 9
s:adjust	0 17 0 -10 -2 0 3 -7
s:admit	0 -14 -1 0 10 0 0 5
s:adopt	0 7 0 -1 3 0 0 -9
s:affiliate	19 -3 -2 -22 2 -1 0 -3
s:afraid	0 0 0 -8 0 0 0 10
s:african	0 8 0 0 0 0 0 -9
s:after	-8 10 3 12 -16 -9 -11 -9
s:afternoon	0 -2 0 0 -5 0 0 11
s:afterward	0 2 0 3 10 0 0 -20
s:again	0 0 -4 11 -11 0 -16 6
s:against	0 -15 -2 0 28 -2 1 -10
s:agency	0 0 0 9 0 0 0 -6
s:agenda	0 -12 0 0 7 0 0 3
s:ago	1 -6 0 -4 0 0 0 12
s:agree	-1 -11 -13 -5 -16 -9 22 18
s:agreement	-6 -3 -9 4 7 -5 3 -5
s:ahead	0 13 0 8 -13 0 0 -16
s:aim	0 0 0 -9 -12 0 21 -1
s:air	0 -19 0 5 14 0 0 0
s:airline	0 -7 0 9 0 0 0 0
s:airport	0 -4 0 15 -12 0 0 0
s:al	0 4 0 -11 0 0 0 8
s:alert	0 13 0 -11 -10 0 0 5
s:alexandria	0 -1 4 9 0 0 0 -11
s:alive	0 -2 0 13 4 0 0 -15
s:all	3 18 0 -2 -31 1 7 -9
s:allow	0 20 0 -20 4 0 0 -11
s:allowed	0 6 0 8 -3 0 0 -11
s:almond	0 8 0 -16 0 0 0 8
s:alone	0 -13 0 -6 6 0 8 4
s:along	3 0 0 6 0 0 0 -11
s:already	0 16 -5 -12 0 0 0 0
s:also	11 -19 13 12 0 -13 4 -11
s:aluminium	0 -12 4 7 -2 0 3 0
s:aluminum	0 27 0 -15 -3 0 0 -15
s:ambassador	0 0 0 -14 16 0 0 0
s:among	1 -10 0 2 18 0 -4 -14
s:an	-11 14 8 -1 -18 17 3 -15
s:and	0 -5 -7 8 1 -20 -15 3
s:anew	0 4 0 -23 17 0 0 0
s:annex	0 14 1 -17 0 0 0 2
s:announce	17 2 0 -9 7 -8 -1 -5
s:announcement	3 19 0 -12 -2 0 0 -6
s:annual	0 -2 0 18 -10 0 0 -2
s:anode	11 -5 0 -4 0 0 0 0
s:another	-1 14 -5 6 -14 0 0 -15
s:answer	-18 -11 -2 -8 19 0 7 7
s:anti	0 0 0 5 6 0 0 -13
s:antigua	0 0 0 -8 0 0 0 9
s:antimony	27 -9 0 -2 -10 0 0 -14
s:any	11 -5 6 3 -20 0 -5 2
s:anybody	0 -10 0 4 0 0 0 0
s:anyone	0 5 0 -13 2 0 0 1
s:anything	0 1 5 4 0 0 0 -11
s:app	0 -6 0 -2 -5 21 0 -8
s:appeal	0 -15 0 18 0 0 -1 -5
s:appealed	0 0 0 19 -15 0 0 -1
s:apple	0 -4 0 -12 4 0 0 15
s:apply	0 10 5 -16 -24 -4 -8 25
s:approval	1 -13 0 11 0 0 -3 0
s:approve	-5 -11 -1 -1 10 0 -7 6
s:apricot	0 9 0 -5 0 0 0 -2
s:are	10 9 19 -19 8 -15 -15 -5
s:area	0 -3 0 9 -3 0 0 0
s:argument	0 -6 0 -6 14 0 0 0
s:arm	0 19 0 1 -11 0 0 -13
s:armed	0 0 0 10 0 0 0 -10
s:armistice	0 0 0 13 0 0 0 -10
s:army	0 -1 0 12 0 0 0 -6
s:arrangement	-11 -1 0 -22 -4 -5 -4 35
s:arrival	0 10 0 -2 -3 0 0 -2
s:arrive	0 -6 5 -2 12 -1 -15 0
s:article	0 1 0 14 0 0 -1 -18
s:as	18 8 -10 -4 -9 -12 -2 -4
s:aside	1 -17 0 9 0 0 0 4
s:ask	0 1 0 -13 16 0 -18 -1
s:asleep	6 -13 0 -9 0 0 0 14
s:assembly	0 -4 0 -1 16 0 0 -11
s:assume	12 4 0 -11 0 3 0 -12
s:assured	0 -5 0 0 0 0 0 10
s:at	-14 6 -16 -2 2 -6 2 7
s:athen	0 0 0 18 0 0 0 -17
s:attend	0 0 0 -8 0 0 0 9
s:authority	0 -11 0 5 6 0 0 0
s:autumn	0 15 0 -28 8 0 2 4
s:average	0 -11 0 12 0 0 0 0
s:avocado	0 -9 0 13 0 0 0 -1
s:away	9 -6 0 -7 0 0 -1 9
s:b	0 17 0 -10 -8 0 6 -7
s:back	4 4 -14 -2 -6 0 -36 14
s:backdated	0 -16 0 18 -1 0 0 0
s:bad	0 20 0 -17 0 0 0 -1
s:ballot	0 -2 0 24 -7 0 0 -14
s:ban	15 -17 0 3 -15 23 0 -15
s:banana	0 4 -3 -15 0 0 0 14
s:bank	0 -8 0 20 -9 4 -2 -9
s:bargaining	0 0 0 -10 0 0 0 11
s:barred	0 0 0 14 -8 0 0 -3
s:basel	0 8 0 -10 0 0 0 1
s:battery	15 -15 0 11 -4 0 0 -12
s:batumi	0 -5 0 10 0 0 0 -2
s:bay	0 4 0 4 -11 0 0 0
s:be	-15 1 -11 -4 0 9 7 3
s:bean	-3 -10 0 4 0 0 0 7
s:bear	6 -15 0 7 0 0 0 0
s:became	0 -29 0 40 -1 0 0 -12
s:become	4 19 -1 -39 9 0 19 -2
s:bed	0 0 0 -6 0 0 0 9
s:beef	-3 -6 -4 16 -9 0 0 0
s:been	2 -11 4 3 -2 9 -10 0
s:before	-17 4 8 -8 13 0 0 -8
s:begin	-4 7 -15 2 6 -7 7 -14
s:behind	0 -2 0 10 -1 -3 0 0
s:being	0 0 0 -10 -4 0 0 19
s:believe	0 1 0 7 3 0 0 -18
s:bell	0 -7 0 16 -1 0 0 -7
s:belong	6 -12 0 12 -1 0 0 -2
s:bergen	0 -3 0 12 -2 0 0 0
s:beside	0 7 0 9 -3 0 0 -16
s:bet	0 -1 0 13 -1 0 0 -6
s:better	3 -21 0 -3 -5 0 3 18
s:between	-7 -22 -12 13 5 0 -2 4
s:beyond	0 8 0 -7 -9 0 0 10
s:bill	0 -19 0 -7 28 0 -1 -1
s:bind	0 0 0 -7 0 0 0 11
s:biscuit	0 -11 0 -4 0 0 0 15
s:bite	10 -9 0 -9 3 4 0 -1
s:black	-2 4 0 -12 -5 0 0 15
s:bloc	0 -4 0 -6 12 0 3 -1
s:board	0 -9 0 0 -3 0 0 11
s:bond	0 -4 0 -6 12 0 0 0
s:bonu	0 -3 0 12 0 0 0 -9
s:booked	0 6 0 14 -13 0 0 -8
s:booking	0 -8 0 11 0 0 0 0
s:bosse	0 -2 0 10 0 0 0 -6
s:both	-12 6 -23 -15 1 -16 2 21
s:bottle	0 14 2 -15 0 0 0 0
s:box	0 -11 0 4 20 0 0 -14
s:brace	0 -4 0 -5 -2 0 0 14
s:brandy	0 11 0 -16 0 0 0 4
s:break	0 -10 0 26 -1 0 0 -15
s:breakfast	0 -7 0 14 0 0 0 -4
s:breath	0 -5 0 -4 0 0 0 10
s:bridge	0 -29 0 37 -4 0 0 -5
s:bring	-6 8 -1 -8 0 0 -9 7
s:broke	0 0 0 13 0 0 0 -10
s:broken	0 -2 4 10 0 0 0 -10
s:broker	0 9 0 -14 0 0 0 6
s:budget	0 -10 0 18 0 0 0 -9
s:build	-1 -7 0 13 0 0 0 0
s:building	0 1 0 -23 29 0 0 -2
s:built	-9 0 0 -4 16 0 0 -6
s:busan	18 -32 3 0 -8 -3 3 10
s:buse	0 -10 2 16 -5 0 0 -3
s:business	0 -19 0 -3 -4 25 3 -16
s:but	-10 -9 -11 -4 25 0 0 0
s:butter	0 -11 5 17 -13 0 9 -13
s:buy	3 0 0 7 5 -5 -2 -13
s:buyer	1 11 0 -10 7 -3 -4 -3
s:by	-14 -3 -14 6 4 -12 18 -18
s:bytedance	0 -4 0 -3 -3 14 0 0
s:c	0 7 4 -12 2 0 0 0
s:cabinet	0 22 0 -17 8 0 0 -9
s:cable	0 -4 0 -8 0 0 0 13
s:cake	0 0 0 -7 9 0 0 -5
s:calendar	0 19 0 -22 -11 0 0 13
s:call	5 0 -1 7 9 -6 -7 -17
s:calm	0 -13 0 -9 0 0 0 22
s:can	-7 10 0 0 6 9 -12 -15
s:canned	0 6 0 -11 -3 0 0 7
s:cannot	0 7 8 -11 0 0 0 -1
s:canola	0 22 0 -8 0 0 0 -17
s:capacity	0 3 0 8 1 0 0 -14
s:car	-3 -3 -1 19 -15 0 5 -17
s:card	0 -3 0 14 -3 0 0 -5
s:cargoe	0 21 -1 -9 -5 0 0 -5
s:carmaker	0 10 0 -9 0 0 0 0
s:carpet	0 -5 0 12 -6 0 0 0
s:cartagena	0 -9 0 0 -1 0 0 10
s:case	0 2 7 -14 12 0 -5 -1
s:cashew	0 0 0 -6 -1 0 0 9
s:cashmere	0 12 0 -15 5 0 0 0
s:cathode	0 5 0 -8 7 0 0 -2
s:cease	0 -2 0 -8 -17 0 0 25
s:ceasefire	0 4 0 37 -8 0 -1 -33
s:ceiling	0 -12 0 17 0 0 0 -3
s:cell	11 -6 0 -3 0 0 0 0
s:cent	0 -11 0 31 -1 0 0 -20
s:central	0 -2 0 12 -7 0 0 -1
s:certain	0 9 7 -12 -3 0 0 -2
s:certificate	13 -14 -2 -8 20 0 0 -16
s:chair	0 -2 0 8 -2 0 0 0
s:chamber	0 3 0 -8 9 0 0 -5
s:chance	0 7 0 -12 8 0 0 -1
s:change	4 -3 7 7 -2 0 -1 -14
s:changed	0 14 0 -7 1 0 0 -7
s:charge	-21 0 2 2 11 -5 -2 -5
s:charter	0 0 0 11 0 -4 0 0
s:chassi	0 22 0 -5 -4 0 0 -11
s:cheaper	0 15 0 -6 -10 0 0 0
s:cheese	0 5 0 3 -11 0 4 -5
s:chicken	0 7 0 -14 11 0 0 0
s:chip	-10 1 -2 6 0 3 0 0
s:chittagong	0 0 0 -7 0 0 0 9
s:christian	0 13 0 -6 -6 0 0 0
s:christma	0 -13 0 16 -3 0 0 0
s:church	0 0 0 9 0 0 0 -8
s:citing	0 -8 0 10 0 0 0 0
s:city	0 -10 0 33 -5 0 0 -22
s:claim	0 -9 0 6 19 0 -3 -23
s:clause	0 -9 0 -5 13 0 0 0
s:clear	0 -2 -6 13 -16 0 -2 10
s:clerk	0 -3 0 11 -5 0 0 0
s:client	0 19 11 -4 -23 0 -1 -4
s:climb	0 -14 0 10 0 0 0 4
s:clock	0 -7 0 -20 12 0 0 19
s:close	-6 -26 -2 -12 15 21 0 8
s:closed	0 -2 0 19 -6 7 0 -19
s:closing	0 -7 0 -18 -10 31 0 -5
s:club	0 -7 0 38 -13 -4 0 -20
s:coal	0 -14 0 8 -2 0 0 8
s:coast	0 0 0 9 0 0 0 -9
s:cocoa	0 -16 5 18 -1 0 -2 0
s:coffee	-2 -17 -4 26 -15 0 0 3
s:collection	-1 18 0 -1 -11 0 0 -5
s:column	0 10 0 -18 -14 0 -2 21
s:combined	0 12 0 -5 -1 0 0 -1
s:come	-8 -2 2 3 -16 0 -13 19
s:comment	-6 -18 2 -22 40 -2 0 -10
s:commerce	8 -11 0 0 0 0 -1 1
s:commission	0 0 0 0 11 0 0 -10
s:commissioner	0 15 0 -5 -2 0 0 -8
s:commitment	0 -1 0 0 -6 0 10 0
s:common	0 2 0 -10 2 0 0 5
s:company	0 -4 -7 11 0 5 -4 -7
s:comply	0 19 0 -13 -3 0 0 -1
s:component	0 30 0 -23 -1 0 0 -9
s:concentrate	0 5 -1 -24 -2 0 0 21
s:concern	0 0 0 -12 16 0 0 -4
s:concert	0 -5 0 9 0 0 0 0
s:conclude	0 -4 5 -15 0 0 13 8
s:condition	0 14 0 -10 -1 0 0 0
s:confirm	-2 -17 0 8 6 -5 -1 6
s:consent	-3 17 0 -17 -2 0 0 15
s:consultation	0 -20 0 0 19 0 0 0
s:consumer	0 -8 0 8 0 0 0 0
s:contain	15 -12 0 0 0 0 0 0
s:container	0 0 0 18 0 0 0 -18
s:content	0 4 0 -8 6 0 -2 0
s:continental	0 2 0 -12 5 0 0 4
s:contract	-3 -22 6 45 -16 0 -5 -17
s:control	25 -3 0 -1 -31 -4 -1 -9
s:convene	0 0 0 13 -9 0 0 0
s:convention	0 11 0 -7 4 0 0 -12
s:conversation	0 0 0 16 -7 0 0 -9
s:copenhagen	0 0 0 -10 9 0 0 0
s:copper	4 15 0 -18 2 0 -3 -2
s:cork	-1 11 0 -12 -6 0 0 7
s:corrected	0 -10 0 0 10 0 0 0
s:correction	0 -7 0 14 3 0 0 -10
s:cotton	0 22 8 -9 -17 0 0 -8
s:could	0 10 -3 -5 2 -3 17 -17
s:count	5 -10 0 0 0 -2 0 9
s:counted	0 -5 0 -15 -6 0 0 26
s:counter	-3 -14 -3 -7 5 0 0 25
s:countermeasure	-12 19 -1 -9 -5 0 8 -6
s:counterpart	8 -4 0 -15 -11 0 9 11
s:counting	0 3 6 -13 -4 0 13 -8
s:country	-12 17 -19 -4 0 0 0 0
s:county	0 -16 0 29 -8 0 0 -9
s:courier	0 -5 0 11 0 0 0 -2
s:course	0 -4 0 -7 0 0 0 14
s:court	0 -4 0 -4 13 0 0 0
s:cover	15 -7 -1 -6 -11 0 -2 10
s:crab	0 5 0 3 0 0 0 -11
s:crane	-8 25 0 -4 -3 0 0 -20
s:crew	0 0 0 14 -1 0 0 -10
s:critical	14 -5 0 -19 5 0 0 1
s:crossing	0 -8 0 13 -6 0 6 -6
s:crown	0 -11 0 13 0 0 0 0
s:curb	0 11 0 -4 -1 0 0 -2
s:current	0 -11 0 -14 0 7 -1 22
s:custom	5 6 1 2 0 0 -4 -10
s:customer	0 -16 0 26 -8 0 0 -3
s:cut	4 0 -1 8 -2 0 5 -17
s:dairy	-1 0 -1 -17 32 0 0 -17
s:dark	0 0 0 -8 0 11 0 0
s:date	21 -6 2 -16 -11 -9 6 8
s:dated	7 -14 0 4 0 0 0 0
s:day	-3 -16 -12 -5 14 -7 11 11
s:dead	0 -10 0 5 0 -6 0 13
s:deadline	-3 5 -3 -4 -46 32 22 -16
s:deal	0 12 -5 -2 -1 8 -3 -12
s:dearer	0 22 0 -21 4 0 0 -6
s:debate	0 -1 0 -19 27 0 0 -10
s:decide	8 -11 -1 -5 6 -6 0 8
s:decision	-4 -7 0 -5 16 0 -5 5
s:declarant	0 -12 0 10 2 0 0 0
s:declaration	0 12 0 -17 1 0 5 -1
s:decree	0 9 5 -10 -4 -5 -1 8
s:defend	0 13 0 -2 0 0 0 -10
s:defer	0 -11 0 0 7 0 0 1
s:del	0 -2 0 14 -3 0 0 -4
s:delay	2 -13 0 5 -3 0 4 0
s:delegation	0 -24 0 5 -4 1 4 8
s:deliver	0 -9 0 0 0 0 7 0
s:demand	0 6 0 20 -16 0 -2 -10
s:department	-1 -5 0 18 -3 0 0 -8
s:depend	0 -13 0 0 0 0 0 10
s:deputy	0 11 0 -9 0 0 0 -2
s:desk	0 -10 0 7 9 0 0 -6
s:detail	0 -10 0 20 0 0 -1 -5
s:dialogue	0 -5 0 11 0 0 0 0
s:did	-6 5 0 24 -1 0 -5 -27
s:die	0 -6 2 -15 0 0 0 19
s:diego	0 -11 0 6 0 0 0 3
s:difference	0 -5 0 4 14 0 0 -17
s:dinner	0 -9 0 5 -14 0 0 14
s:discount	0 -6 0 13 -1 0 0 -1
s:discuss	-1 -16 0 22 -26 0 0 9
s:dispute	-3 -7 0 -8 -12 0 11 16
s:district	0 -11 0 20 -8 0 0 0
s:do	2 0 -1 1 -14 -3 -1 11
s:docker	0 0 0 10 0 0 0 -8
s:document	7 -2 0 8 -5 0 0 -6
s:doe	-4 0 -5 -17 9 3 -9 18
s:doesn't	0 11 0 -8 11 -1 -5 -7
s:don't	0 6 0 -11 0 0 -2 11
s:donald	0 0 0 7 -2 7 -3 -13
s:done	0 1 0 10 -13 0 0 -5
s:door	2 -4 0 -10 0 0 0 12
s:double	-1 3 0 8 -14 0 0 -3
s:down	-3 3 1 10 -3 0 -19 -6
s:dozen	0 17 0 -6 -1 0 0 -8
s:draft	0 7 0 -5 -16 1 9 1
s:draw	0 6 0 4 -10 0 -3 0
s:drawer	0 2 0 -10 -3 0 0 12
s:dried	0 11 0 -18 -3 0 0 11
s:driver	0 -9 0 15 8 0 0 -18
s:drop	-1 8 6 0 3 -6 0 -14
s:drum	0 0 0 10 0 0 0 -9
s:due	0 13 0 0 2 -15 -3 -11
s:dump	0 3 0 -4 16 0 0 -13
s:duration	0 11 0 -16 0 0 0 6
s:during	0 6 0 25 0 0 0 -26
s:dutiable	0 10 0 -7 0 0 0 -1
s:duty	-28 8 26 -17 3 -9 -6 4
s:each	-7 -9 -4 11 3 -1 -10 2
s:earlier	4 29 1 -16 0 0 -5 -13
s:earth	28 -17 0 6 -31 -10 2 -8
s:easter	0 -7 0 -9 3 0 0 12
s:eastern	-5 9 4 -8 1 0 0 -5
s:easy	0 -15 0 1 0 0 0 11
s:economic	0 -3 0 16 -8 0 0 0
s:economy	0 0 0 17 -11 0 0 -10
s:ecuadorean	0 9 0 -1 -1 0 0 -3
s:edition	0 -13 0 21 0 0 0 -6
s:effect	14 24 2 -19 -20 -3 0 0
s:effective	3 19 0 -21 6 0 0 -7
s:el	0 -10 0 11 0 0 0 0
s:election	0 -11 0 19 -1 0 0 -1
s:electricity	0 -19 0 26 -1 0 0 -5
s:eleven	0 -8 0 21 -2 0 0 -11
s:else	0 0 0 9 4 0 -2 -11
s:elsewhere	0 24 0 -2 -1 0 0 -18
s:embargo	0 0 0 9 -11 0 0 2
s:emergency	-2 -2 -4 4 9 0 0 -12
s:employer	0 -3 -1 24 0 0 0 -19
s:end	0 -4 21 -15 -19 -1 11 12
s:energy	6 0 0 -11 0 0 0 6
s:enforcement	0 0 0 -4 0 10 0 -1
s:engine	-3 7 0 -6 -9 0 0 10
s:enjoy	0 -5 0 0 10 0 0 -1
s:enough	0 5 0 -9 0 0 0 5
s:entry	-7 5 -3 0 13 0 0 -13
s:episode	0 10 0 -10 0 0 0 0
s:erbium	16 -10 0 -5 0 0 0 0
s:escape	0 14 0 -14 0 0 0 -1
s:estimate	0 0 0 11 -8 0 0 0
s:europium	13 -8 0 -4 0 0 0 0
s:eve	0 0 0 -12 0 0 0 13
s:even	0 -7 0 18 -10 0 0 0
s:evening	6 0 -1 8 6 -2 -1 -17
s:event	0 11 0 -13 3 0 0 0
s:every	6 20 12 -14 0 0 -2 -22
s:everybody	-2 31 0 -29 0 0 -3 -2
s:everyone	-1 29 0 -20 -8 0 0 -1
s:everything	-6 7 0 -1 -30 0 5 13
s:everywhere	0 20 6 -9 -7 0 0 -13
s:exact	0 -6 0 0 10 0 0 -6
s:exception	0 -12 0 12 0 0 0 0
s:excluded	0 -11 33 -20 1 0 0 -16
s:exclusion	-3 -47 76 -25 -14 -3 3 -44
s:exemption	-8 12 9 -1 -2 0 0 -22
s:existing	0 8 0 -4 0 0 0 -1
s:expect	-6 -7 -1 0 7 -4 -29 19
s:expert	-3 -14 0 34 -19 0 0 0
s:expire	-7 -4 6 -5 -10 -5 -5 14
s:expiry	0 -6 0 -5 0 0 0 12
s:explain	-1 7 0 3 0 0 0 -7
s:export	23 -16 3 5 -15 -6 -7 -3
s:exporter	0 15 0 -11 3 0 0 -3
s:extend	1 -10 7 13 -6 1 -7 -9
s:extension	-10 0 -3 -10 9 -4 2 12
s:extra	0 13 -3 8 -3 0 0 -27
s:face	0 9 0 -20 -10 3 0 17
s:fact	2 -1 0 20 -6 0 0 -12
s:fail	0 13 0 -6 -5 0 -1 0
s:failed	0 -11 0 18 0 0 0 -7
s:failing	0 27 0 -25 0 0 -2 0
s:fall	-11 -2 -3 -6 5 2 1 8
s:family	0 -3 0 19 0 0 0 -12
s:far	0 8 0 -5 7 0 -2 -8
s:fare	0 -23 0 40 -1 0 0 -21
s:farm	0 -6 10 27 -14 0 -5 -18
s:farmer	0 0 3 13 -7 0 0 -14
s:fear	0 14 0 -8 0 0 0 -5
s:fee	-17 -36 3 12 52 -7 -4 -39
s:feed	2 -11 0 6 0 0 0 0
s:felt	0 9 0 -8 0 0 0 0
s:fentanyl	0 0 6 0 -21 0 -1 7
s:ferry	0 -12 0 17 6 0 0 -13
s:few	0 -5 0 4 11 2 0 -15
s:fight	0 0 0 -8 10 0 0 0
s:file	6 0 6 20 -26 0 0 -3
s:filed	-1 -12 0 -3 8 0 0 9
s:fill	0 8 0 -12 0 0 0 4
s:final	0 1 0 -8 17 0 0 -8
s:finance	0 12 -5 -9 9 0 -3 0
s:find	5 0 0 0 -13 6 6 -4
s:fine	0 -13 0 29 -8 0 0 -11
s:finished	-5 20 0 -15 -4 0 13 -10
s:firm	5 -8 0 15 -11 0 0 -5
s:first	-11 12 -4 16 -11 3 -15 -18
s:fiscal	0 -7 9 -4 4 0 0 -4
s:fish	0 -12 -1 23 -1 0 -1 -1
s:fishing	0 -3 7 -3 4 0 8 -14
s:fishmeal	0 7 0 7 0 0 0 -12
s:five	0 -2 0 -4 -5 0 0 16
s:flat	0 13 0 -8 0 0 0 -2
s:flew	0 -8 0 0 0 0 0 10
s:flour	0 -1 0 26 0 0 0 -23
s:fly	0 0 0 4 0 0 6 -10
s:fog	0 0 0 -9 0 0 0 10
s:follow	10 10 -2 -5 12 -1 -4 -24
s:following	14 0 0 1 -2 0 0 -11
s:food	0 -5 1 8 10 0 0 -15
s:footwear	0 -7 0 11 0 0 0 -2
s:for	0 -4 10 3 17 6 -5 -21
s:forbidden	0 0 0 -4 9 0 -1 0
s:force	0 12 -9 -18 6 -10 -14 15
s:forced	10 -3 0 7 2 0 0 -20
s:foreign	8 -21 0 16 0 0 0 -7
s:form	0 -2 0 -6 13 0 0 0
s:formal	0 -2 0 0 13 0 0 -11
s:former	0 -4 0 12 3 0 0 -9
s:forty	0 -3 0 14 -8 0 0 0
s:forward	0 -5 0 0 -3 0 0 10
s:found	-1 -11 -3 27 -25 1 5 0
s:four	-1 -5 0 15 6 4 -8 -13
s:framework	0 -2 0 16 -3 0 0 -13
s:franc	0 0 0 13 -1 0 0 -7
s:free	-6 0 6 -2 22 -1 -4 -22
s:freeze	0 -16 0 -5 -11 0 0 26
s:fresh	0 -10 0 6 0 0 0 4
s:fri	0 3 0 -20 13 0 0 2
s:friday	0 1 10 -4 1 -2 1 -5
s:from	-1 4 26 -6 -3 -9 -20 1
s:front	0 -3 0 12 -4 0 0 0
s:fuel	0 3 0 8 -11 0 0 -1
s:full	0 14 -2 -11 4 0 0 -6
s:furniture	0 13 0 -14 4 0 0 -4
s:further	0 11 -1 -10 -5 0 -2 4
s:g	0 -7 0 13 0 0 0 0
s:gained	0 -13 0 11 0 0 0 0
s:gallium	39 -14 0 -8 -16 -3 0 -18
s:galway	0 -4 0 -8 0 0 0 14
s:game	0 -7 0 10 0 0 0 0
s:garden	0 6 0 1 -10 0 0 0
s:garment	0 -9 0 6 0 0 0 2
s:gas	0 -14 0 19 -8 0 0 0
s:gate	0 -3 0 18 3 0 0 -19
s:gave	-3 0 -4 3 7 6 11 -24
s:gazette	0 -7 0 13 0 0 0 -1
s:gear	0 1 7 -10 0 0 0 0
s:geneva	-3 -16 0 6 -12 0 0 20
s:germanium	38 -13 0 -12 -12 0 0 -18
s:get	-4 5 -7 0 1 0 -14 0
s:gin	0 11 0 -10 0 0 0 0
s:ginger	0 -6 0 -9 0 0 0 14
s:give	-4 4 -7 1 12 2 4 -20
s:given	-5 5 -1 -10 -21 6 6 17
s:giving	0 6 0 10 -1 0 -5 -12
s:glove	0 14 0 -24 6 0 0 3
s:go	-5 -11 -1 2 -2 6 -5 12
s:goat	0 -4 0 10 0 0 0 0
s:gold	3 0 4 0 0 0 0 -11
s:golf	0 -5 0 10 0 0 0 0
s:good	-8 -2 4 9 -12 -16 -9 7
s:government	-9 3 -2 -4 -26 -1 5 20
s:grace	0 11 0 -2 8 0 0 -18
s:grain	0 -21 0 20 5 -1 0 -6
s:grand	0 -5 0 17 0 0 0 -12
s:grant	-9 19 12 -2 -15 0 0 -14
s:great	0 -2 0 -11 14 0 0 0
s:grid	0 -8 0 16 -3 0 0 -1
s:ground	0 5 0 9 -10 0 0 -5
s:groundnut	0 -8 0 5 0 0 0 2
s:group	0 0 0 14 -7 0 5 -14
s:grow	0 -7 0 11 0 0 0 -5
s:grower	0 2 0 -1 12 0 -1 -10
s:growth	0 3 0 11 0 0 0 -10
s:guangzhou	0 -8 0 0 -4 0 0 10
s:guayaquil	0 -15 0 0 -5 3 0 14
s:gulf	0 0 0 8 0 0 0 -9
s:gyeongju	0 -10 0 4 6 0 0 -2
s:h	0 -8 0 15 0 0 0 0
s:had	0 -26 -5 37 -4 0 -27 -4
s:half	10 -5 0 3 -14 -1 8 -1
s:halve	0 0 7 -13 -1 0 0 10
s:ham	0 -10 0 0 2 0 0 4
s:hand	-1 4 0 8 -16 4 -3 -4
s:handed	0 -1 0 0 9 0 0 -9
s:handshake	0 -5 0 7 0 0 0 -1
s:happen	3 28 0 -19 3 0 0 -15
s:happened	0 -4 0 10 6 0 0 -14
s:hard	0 0 0 -18 12 0 8 0
s:harvest	0 -2 0 9 -3 0 0 0
s:has	-10 -3 -1 9 2 6 3 -15
s:hasn't	0 0 0 10 -6 0 0 -2
s:have	-10 -12 0 15 -13 -4 16 -8
s:having	0 -18 0 6 0 0 5 5
s:hazelnut	0 -2 0 -8 0 0 0 14
s:he	-3 -4 -2 12 -7 -9 8 -3
s:he'd	-2 0 0 14 -1 0 0 -5
s:headline	0 -8 0 9 0 0 0 0
s:health	0 -9 0 24 0 0 0 -14
s:hear	0 -13 0 -30 44 0 -2 -8
s:hearing	-3 -34 -2 -23 50 -3 0 -10
s:heating	0 -7 0 13 2 0 0 -14
s:hedge	0 0 0 9 -8 0 0 0
s:heightened	0 -11 3 -4 0 0 0 7
s:her	0 0 0 11 -21 0 0 6
s:here	-2 -19 0 12 -17 0 8 10
s:hereby	0 0 0 -8 0 0 0 10
s:high	10 -10 0 0 0 0 0 0
s:higher	-4 23 -2 -10 -17 0 -2 0
s:highest	0 -4 0 13 -2 0 0 -3
s:him	0 -24 0 10 15 0 1 0
s:himself	0 -9 0 11 1 0 0 -5
s:his	-4 -10 -8 14 -10 9 0 0
s:hit	0 16 0 -16 -6 2 0 0
s:holiday	0 0 0 13 -3 0 0 -7
s:holmium	17 -11 0 -5 0 0 0 0
s:home	0 -11 0 4 0 0 0 5
s:homework	0 0 0 12 0 -9 0 0
s:hope	0 1 0 3 7 0 -11 0
s:hospital	0 0 0 15 -4 0 0 -5
s:hotel	0 -6 1 17 0 0 0 -10
s:hour	-12 -14 -3 14 -26 0 0 13
s:household	0 -32 0 44 -1 0 0 -15
s:how	-8 -2 0 -4 -7 0 5 19
s:however	0 -1 0 -4 -1 0 0 10
s:i	-4 3 -4 13 -13 -4 0 -1
s:i'll	0 8 7 -12 0 0 0 0
s:i'm	0 -11 0 10 0 0 0 0
s:i've	0 -6 0 -14 0 0 0 19
s:ice	1 -9 0 19 -11 0 0 -4
s:idea	0 -9 0 11 0 0 0 0
s:if	0 20 -10 -17 1 -14 -1 -1
s:import	3 -10 15 -2 7 0 0 0
s:important	0 0 0 14 -5 0 3 -15
s:importer	3 -4 6 -14 9 0 0 4
s:impose	1 -8 0 13 6 0 3 -20
s:in	-2 -9 -4 14 -2 0 -25 5
s:included	0 -4 0 0 -6 0 4 11
s:including	-2 3 9 -6 -6 0 -1 3
s:increase	0 16 0 -7 0 0 0 -4
s:industrial	0 -8 0 17 -4 0 0 -4
s:industry	0 -4 1 10 -8 0 0 0
s:inflation	0 -8 0 14 0 0 0 -6
s:inform	0 0 0 9 0 0 0 -11
s:ink	0 8 0 -13 0 0 0 5
s:inquiry	0 -15 0 0 20 0 0 -8
s:instead	3 -3 0 -11 -13 0 -3 22
s:instructed	0 -3 0 -7 -4 0 16 0
s:instrument	0 10 0 0 4 0 -5 -13
s:intend	0 13 0 5 -14 0 4 -17
s:interest	0 -11 0 30 -10 0 0 -13
s:interview	0 -2 0 -8 2 0 0 10
s:into	2 2 8 -11 2 -1 8 -6
s:introduce	11 -3 0 -5 -4 0 0 6
s:invest	0 0 0 8 -6 0 0 -1
s:investigation	0 0 -2 -3 15 0 0 -12
s:investment	0 -9 0 15 -2 0 0 -2
s:invited	0 -16 0 16 0 0 0 -3
s:ion	5 5 0 -9 0 0 0 0
s:irrigation	0 -11 0 18 0 0 0 -6
s:island	0 -2 0 21 -1 0 0 -16
s:isn't	0 9 0 10 -21 0 -6 0
s:it	-26 4 -17 -6 1 -6 3 13
s:its	7 -3 1 -17 20 9 5 -3
s:itself	0 -4 0 -18 20 0 0 1
s:job	0 5 0 -12 0 0 0 8
s:johan	0 -2 0 9 0 0 0 -4
s:john	0 0 0 10 0 0 0 -6
s:joint	0 -13 0 7 5 0 2 -3
s:journey	0 -9 0 10 0 0 0 0
s:judge	0 8 0 11 -6 0 -5 -8
s:jump	0 -5 0 -11 11 0 0 7
s:just	0 -33 13 7 -7 0 0 21
s:justice	0 -8 0 -1 10 0 0 0
s:jute	0 -16 0 4 0 0 0 11
s:karachi	0 10 0 -8 0 0 0 0
s:karoline	0 9 0 -7 0 0 0 0
s:kava	0 7 0 -10 0 0 0 2
s:keep	-12 -11 5 -3 1 0 5 10
s:kilometre	0 -6 0 14 0 0 0 -4
s:kim	0 5 0 -13 0 0 0 4
s:kind	0 0 9 -1 6 0 0 -14
s:king	0 10 0 -9 0 0 0 0
s:kitchen	0 11 0 -13 -1 0 0 4
s:knitwear	0 11 0 -15 0 0 5 0
s:know	-6 6 -5 -15 0 -1 -1 17
s:košice	0 -8 0 11 0 0 0 -2
s:kuala	0 -7 0 5 -6 0 0 12
s:la	0 -3 0 10 0 0 0 -4
s:labor	6 -6 0 11 0 0 0 -11
s:lahore	0 -2 0 12 0 0 0 -7
s:lamp	0 0 0 13 0 0 0 -11
s:land	6 12 0 1 -11 0 -1 -12
s:lapse	4 -8 14 -3 3 -2 1 -8
s:last	-8 6 0 -26 2 -9 18 12
s:lasted	0 -6 0 27 -4 0 0 -19
s:late	-5 -4 0 16 -12 0 0 0
s:later	0 -10 0 0 2 6 5 0
s:latest	5 18 0 -16 -2 9 0 -12
s:latter	0 11 0 -8 0 0 0 0
s:law	-8 13 -3 -5 -6 13 -8 -3
s:lawyer	0 -17 0 15 9 0 0 -12
s:lay	0 -10 0 23 2 0 -5 -13
s:lead	0 -13 0 1 -3 2 8 0
s:leader	0 4 0 0 -12 -3 4 2
s:least	0 16 -2 -6 -7 0 7 -9
s:leave	0 -27 -3 6 7 -3 -25 21
s:leavitt	0 9 0 -7 0 0 0 0
s:led	0 6 0 -7 9 0 0 -6
s:legal	0 12 0 -9 -1 0 0 0
s:lengthen	0 0 0 -8 0 0 0 11
s:lentil	0 13 0 -10 0 0 0 0
s:less	-2 6 -5 -14 22 0 0 -7
s:letter	-2 -8 0 0 -7 1 4 13
s:level	0 14 0 -1 -13 0 -3 -2
s:levy	0 6 -1 14 -24 0 -9 -4
s:licence	21 -26 -4 3 3 -8 -10 -3
s:license	6 -11 0 6 0 0 0 -4
s:licensing	15 0 0 -8 0 0 0 0
s:life	0 18 0 -7 0 0 0 -7
s:lift	1 -4 -1 21 -17 0 0 -4
s:light	0 -5 0 12 0 0 0 -6
s:like	0 9 0 1 -10 0 4 -8
s:likely	0 -14 0 -7 0 0 -1 20
s:likewise	8 1 0 -3 6 0 0 -11
s:limited	0 13 0 -4 0 0 0 -7
s:line	-3 18 0 -12 7 0 4 -17
s:list	4 -6 7 -3 17 0 0 -15
s:lithium	23 -14 0 -2 -5 0 0 -3
s:little	15 -19 0 2 -4 0 0 3
s:live	0 0 0 -4 -10 0 0 11
s:livestock	0 -10 0 1 7 0 0 0
s:loaded	0 -7 4 -9 19 0 -4 -18
s:lobster	0 14 0 0 0 0 0 -19
s:local	0 -7 0 17 -3 0 0 -7
s:lock	0 -2 0 17 0 0 0 -12
s:london	5 -3 0 10 -2 0 0 -11
s:long	-1 -6 0 -2 -14 0 -4 23
s:longer	0 0 -3 9 5 0 -6 -13
s:look	0 -20 0 -8 15 0 0 6
s:lorry	0 -5 0 26 -11 0 6 -21
s:los	0 5 0 2 3 0 0 -11
s:losse	0 11 0 -11 0 0 0 0
s:lot	0 -3 0 -13 7 0 0 10
s:lower	-4 0 0 6 9 0 -6 -8
s:lumpur	0 -7 0 4 -6 0 0 12
s:m	0 -3 16 -10 0 0 -2 5
s:machine	0 1 9 -6 4 0 0 -3
s:madrid	0 -3 0 18 0 0 0 -12
s:magnet	0 13 0 0 -3 -6 -1 -10
s:main	16 0 0 -22 6 0 0 0
s:maize	4 3 0 -12 0 0 0 5
s:majority	0 0 0 -8 12 0 0 0
s:make	26 6 -10 -9 0 0 7 -18
s:maker	0 -15 -1 11 1 0 0 4
s:making	0 11 0 -10 0 0 0 0
s:man	0 0 0 8 -8 0 0 0
s:management	0 0 0 20 0 0 0 -17
s:mandate	0 -6 0 0 -2 0 12 0
s:mangoe	0 13 0 -6 -7 0 0 0
s:marble	0 -7 -1 -5 7 0 0 9
s:march	0 -8 0 15 0 0 0 -4
s:margin	0 13 0 -13 -2 0 0 1
s:marked	0 -10 0 8 0 0 0 0
s:match	0 -4 0 17 -8 0 0 -3
s:material	18 -6 0 0 -2 0 0 -10
s:matter	0 0 0 14 -4 0 -2 -4
s:may	-10 -7 0 -2 22 1 -16 -4
s:me	0 0 0 -4 -15 0 6 12
s:mean	0 -13 9 6 -9 0 0 4
s:meanwhile	0 -13 0 -9 0 2 0 23
s:mediator	0 -8 0 37 -18 0 -2 -13
s:medicine	0 16 -1 -15 -5 0 0 9
s:meet	-4 -39 -13 19 0 -4 2 14
s:member	-3 -4 7 12 -7 0 -2 0
s:memo	0 2 0 -12 0 10 0 0
s:memorandum	0 9 0 -9 2 0 0 0
s:men	0 -4 0 -6 0 4 0 11
s:merdeka	0 9 0 -9 0 0 0 0
s:merely	0 16 0 -11 0 0 0 -6
s:metal	24 12 2 -21 -9 0 0 -17
s:metre	0 -6 0 19 -2 0 0 -10
s:michelsen	0 13 0 -5 -6 0 0 0
s:mid	0 9 0 -7 0 0 0 0
s:midnight	-9 -11 -4 -12 2 0 -1 25
s:might	4 8 0 2 0 1 -7 -16
s:milk	0 6 0 -13 9 0 0 -2
s:mill	0 -3 0 -1 -8 0 0 12
s:million	0 -10 0 38 -15 0 -3 -21
s:mind	0 0 0 9 -5 -1 -1 0
s:mine	0 0 0 4 -10 0 0 2
s:mineral	0 1 0 -22 11 0 0 13
s:minimum	0 22 0 -15 0 0 0 -1
s:minister	0 7 -2 -12 0 -3 -18 18
s:ministry	10 -5 -9 6 3 0 3 -12
s:mirror	0 0 0 10 -12 0 0 1
s:mon	0 12 0 -2 0 0 0 -10
s:monday	2 15 5 -4 -3 0 -1 -13
s:money	0 -10 0 11 0 2 -2 -4
s:montego	0 0 0 11 -9 0 0 0
s:month	0 -20 -3 0 6 0 1 13
s:mood	0 -10 0 7 0 0 0 0
s:moratorium	0 -7 0 20 -8 0 0 -7
s:more	10 -6 0 0 -3 8 -17 2
s:most	0 4 -2 2 -12 4 6 -8
s:motorcycle	0 19 0 -13 2 0 0 -11
s:mountain	0 11 0 -7 0 0 0 -1
s:move	-4 2 -2 -4 0 13 -8 1
s:museum	0 -4 0 19 -3 0 0 -11
s:musician	0 0 0 12 0 0 0 -11
s:must	0 -24 -2 1 18 9 2 -32
s:my	-6 -13 3 24 -7 0 -4 -3
s:named	0 9 0 -9 8 0 0 -3
s:national	0 -5 0 11 -3 0 6 -4
s:natural	0 19 0 -17 0 0 0 0
s:nearly	0 10 0 0 -5 0 0 -8
s:need	9 0 -6 1 -2 -3 -11 2
s:negotiate	0 2 0 -5 -13 0 15 -1
s:negotiation	0 -6 0 4 -14 0 18 -7
s:neighbour	0 2 0 18 -3 0 0 -20
s:neither	-5 -21 0 -2 12 0 0 9
s:net	0 -7 0 -8 16 0 -2 0
s:network	0 -9 0 5 0 0 0 5
s:never	0 -5 0 17 -5 0 0 -7
s:new	5 4 -10 1 -8 -1 -19 2
s:newspaper	7 -20 0 23 -3 0 0 -7
s:nexperia	-6 -5 0 18 0 0 0 -2
s:next	0 -2 -13 17 3 -15 -19 -2
s:night	-2 -14 2 17 -10 -1 0 1
s:nil	0 11 0 0 -7 0 0 0
s:nine	0 6 0 -15 6 0 0 2
s:no	17 -8 -7 -1 -6 0 4 4
s:nobody	-2 9 1 0 10 -1 -3 -15
s:non	0 -7 0 11 0 0 0 -1
s:none	0 -8 0 9 -3 0 -3 7
s:noodle	0 0 0 -13 11 0 0 0
s:noon	0 1 -3 0 13 0 0 -11
s:north	0 -7 0 12 0 0 0 -2
s:northern	0 -5 0 22 -4 0 0 -13
s:not	-15 3 1 3 0 5 -24 2
s:note	-4 3 8 -11 -23 0 0 22
s:nothing	3 0 -3 -2 -17 -2 12 5
s:notice	30 -24 4 4 -14 -7 -5 1
s:notification	0 0 0 -14 16 0 0 0
s:now	-6 -2 5 16 -33 0 -11 1
s:nut	0 0 0 -16 5 0 0 14
s:nvidia	0 -11 0 16 0 0 0 0
s:object	0 -7 0 3 17 0 -1 -14
s:objection	-1 -15 0 25 -8 0 -4 0
s:obligation	0 -2 0 15 0 0 0 -11
s:odd	0 0 0 10 -2 0 0 -5
s:of	23 -8 -8 4 7 -7 0 -9
s:off	-4 -10 -8 15 4 3 -18 -3
s:offer	0 -19 0 -1 21 0 26 -35
s:office	0 -4 0 10 0 0 0 -7
s:officer	0 10 0 -17 0 0 0 7
s:official	0 10 0 -1 -10 0 0 0
s:ohio	0 0 0 -9 9 0 0 0
s:oil	-2 0 3 -3 1 -12 16 -2
s:old	-4 -2 -3 11 0 -1 0 -3
s:older	0 -1 14 -14 7 0 0 -3
s:olive	0 14 0 -8 0 0 0 -2
s:on	-10 16 -10 -11 11 -5 3 0
s:once	0 10 -1 -5 -9 10 -9 -2
s:one	13 -9 -11 0 5 -1 -4 0
s:onion	0 -9 0 -5 0 0 0 19
s:open	-6 -13 0 22 2 0 1 -18
s:opened	0 -6 0 26 -17 0 0 -5
s:operated	-3 -1 0 -2 11 0 0 0
s:operation	0 13 0 -7 0 0 0 -1
s:operator	-1 -14 0 34 -2 0 0 -21
s:opinion	0 -2 0 -14 16 0 0 1
s:opportunity	0 8 0 2 0 0 0 -10
s:or	1 1 0 -16 10 -1 11 -5
s:oral	0 0 0 13 -10 0 0 -1
s:order	-1 7 0 -2 -20 25 -10 -3
s:ordinary	0 15 0 2 -6 0 0 -26
s:ore	11 -7 0 -6 2 0 0 0
s:origin	0 14 0 -2 -9 0 0 -3
s:original	0 0 0 16 0 0 0 -15
s:other	-1 10 -2 -15 3 -8 21 -3
s:otherwise	0 -3 1 -5 -22 2 2 13
s:our	-12 -12 0 11 0 -3 -11 10
s:out	2 -4 15 -3 -17 7 -7 5
s:output	0 -1 0 11 0 0 0 -8
s:outside	1 -1 9 -8 10 0 0 -9
s:over	3 -10 0 -4 -25 0 9 21
s:overtime	-2 -7 0 12 0 0 0 0
s:owe	-3 -4 0 -1 0 0 0 11
s:own	6 12 12 -10 -19 0 4 -2
s:owned	10 -6 0 -2 2 0 0 0
s:owner	0 -19 0 12 -20 27 0 -21
s:p	1 -6 16 -15 14 0 0 -12
s:package	0 2 0 -5 -12 0 17 -4
s:pact	0 -4 0 -5 22 0 -8 -3
s:page	0 -16 0 17 7 0 0 -13
s:palace	0 -7 0 11 0 0 0 0
s:paper	-7 -35 -3 14 -2 6 0 20
s:parcel	-5 -1 4 -9 20 0 0 -20
s:pari	0 13 0 -4 -6 0 0 -2
s:parish	0 -6 0 12 0 0 0 -4
s:park	0 0 0 11 -8 0 0 0
s:parliament	0 0 0 -6 21 -1 0 -16
s:part	0 7 0 0 -12 -1 -4 2
s:partner	0 24 0 -4 -2 0 3 -22
s:party	0 -9 0 35 -9 4 3 -33
s:pass	0 16 0 5 -19 0 -8 -8
s:passenger	0 -13 -2 15 0 0 0 0
s:past	-1 2 0 -2 -18 0 0 13
s:patented	0 13 0 -5 -7 0 0 -4
s:pause	-9 20 0 -16 -16 -6 0 4
s:pay	0 17 0 -2 0 -14 -23 -4
s:payable	0 12 0 6 -16 0 0 -8
s:payment	0 -8 0 26 -1 0 0 -16
s:peak	0 -3 0 19 0 0 0 -16
s:peanut	0 -9 0 13 0 0 0 0
s:pen	0 -5 0 11 -14 0 0 7
s:people	0 -2 0 17 -9 0 0 -4
s:per	-1 -18 0 6 18 0 0 -9
s:period	-3 11 -2 -12 -11 1 0 10
s:permanent	0 16 0 -8 -7 0 0 0
s:permit	10 -10 0 10 -9 0 0 -4
s:peso	0 -6 0 -4 0 0 0 10
s:pharmaceutical	0 -13 6 4 8 0 0 -5
s:phase	0 -22 0 3 19 0 0 -5
s:phone	0 13 0 1 -4 0 0 -18
s:phosphate	1 12 0 0 -9 0 0 -4
s:pickup	0 10 0 -10 0 0 0 0
s:pineapple	0 -1 0 -5 9 0 0 0
s:pipe	0 14 0 -20 0 0 0 7
s:piraeu	0 0 0 10 0 0 0 -7
s:pistachio	0 10 0 -17 0 0 0 8
s:place	-9 12 -3 -19 5 0 5 10
s:plan	-7 11 -4 18 -23 5 -12 -17
s:plane	0 -13 0 19 -3 0 0 -2
s:plant	0 0 6 14 -19 3 -2 -14
s:play	0 -10 0 25 0 0 0 -19
s:played	0 -1 0 13 -7 0 0 0
s:player	0 -8 0 22 -3 0 -6 -4
s:please	0 2 0 -17 14 0 0 0
s:plum	0 6 0 -9 6 0 0 -7
s:point	-2 -14 0 16 -13 4 0 2
s:police	0 0 0 10 0 0 0 -8
s:poll	0 -2 0 -4 13 0 0 -6
s:polysilicon	-1 34 0 -28 -3 0 0 -3
s:pool	0 0 0 11 0 0 0 -10
s:pork	-1 -11 -1 -15 29 2 0 -1
s:port	-19 -7 4 -6 35 3 0 -20
s:portale	0 -11 0 6 0 0 0 3
s:position	0 17 0 -13 -1 0 0 0
s:post	-7 1 0 -3 24 0 0 -18
s:postpone	2 7 0 -5 7 0 0 -13
s:potash	0 -6 0 -3 -5 0 0 15
s:pound	0 5 0 5 -2 0 0 -9
s:powder	0 -1 0 -12 15 0 0 0
s:power	0 2 0 0 10 -2 0 -7
s:prepare	0 -3 0 -2 -18 0 5 17
s:present	-7 -6 -7 -5 -24 5 4 21
s:presented	0 2 -1 -3 10 0 0 -7
s:presenter	0 -1 0 9 -1 0 0 -3
s:president	4 -12 0 20 -11 -7 -5 0
s:press	0 -11 0 7 -2 0 0 7
s:previou	0 10 0 -11 0 0 0 0
s:price	-3 11 -6 8 -9 -3 -15 0
s:priced	0 9 0 -8 0 0 0 0
s:prince	0 -7 0 10 0 0 0 -2
s:printed	0 6 0 -9 0 0 0 4
s:prisoner	0 -1 0 11 -4 0 -1 0
s:prize	0 0 0 13 -10 0 0 0
s:procedure	0 0 0 0 -10 0 0 12
s:proclamation	-1 17 0 -17 22 0 0 -25
s:producer	0 0 4 -9 0 3 0 4
s:product	13 -7 0 1 14 0 0 -21
s:production	0 -8 0 9 0 0 0 0
s:progress	0 -2 0 12 0 0 0 -8
s:prolong	-8 8 0 1 0 -7 0 -1
s:prolongation	0 -12 0 -21 -1 0 14 18
s:proof	0 9 0 -8 0 0 0 0
s:proper	-1 -5 0 11 0 0 0 0
s:property	0 -8 0 24 -7 0 0 -8
s:proposal	0 -14 0 25 -6 0 0 -6
s:propose	0 -10 -1 12 -8 0 -8 10
s:protect	0 10 0 -4 0 0 0 -4
s:protest	0 -8 0 17 0 0 0 -11
s:protocol	0 -4 0 -15 23 0 0 -1
s:provided	-2 0 0 -14 21 0 0 0
s:provisional	0 23 0 -7 -7 2 0 -12
s:provisionally	0 5 0 3 0 0 0 -11
s:public	0 -12 0 11 0 0 0 -4
s:publication	0 2 10 0 -13 0 0 -4
s:publish	11 -12 1 3 -1 -1 -2 1
s:pulp	0 -7 0 0 0 0 0 9
s:pump	0 -5 3 9 0 0 0 -5
s:pumpkin	0 -10 0 -11 0 0 0 20
s:purchase	0 -15 0 12 13 0 0 -9
s:put	0 5 -2 -4 4 13 0 -15
s:q	0 -13 0 5 0 0 0 9
s:quarrel	0 0 0 17 -2 0 5 -20
s:question	0 0 -4 14 -8 0 0 -2
s:queue	0 10 0 -3 0 0 0 -7
s:quiet	0 0 0 16 0 0 0 -13
s:quinoa	0 20 0 -18 -1 0 0 0
s:quota	-10 20 0 -1 8 0 -2 -24
s:radio	-3 -13 0 27 2 0 0 -20
s:rail	0 -1 0 30 -2 0 0 -25
s:railway	0 0 0 14 0 0 0 -11
s:rain	0 -16 0 31 -12 0 0 -9
s:raise	0 6 0 -4 -11 0 15 -5
s:raisin	0 -4 0 -9 0 0 0 13
s:rang	0 -17 0 24 0 0 0 -8
s:range	0 11 0 -9 0 0 0 0
s:rare	28 -15 0 6 -31 -10 2 -9
s:raspberry	0 10 0 -6 0 0 -2 0
s:rate	-12 12 -17 -11 -1 -5 -1 14
s:rather	0 -13 0 0 8 0 0 6
s:ratify	0 10 0 -12 15 0 -1 -11
s:raw	15 1 10 -28 -6 0 0 4
s:re	0 9 0 -7 0 0 0 0
s:reach	0 -7 -1 12 8 -6 -7 -4
s:read	0 -14 0 13 2 0 4 -5
s:reader	6 -9 0 16 -5 0 0 -12
s:receive	0 -5 0 1 14 0 0 -7
s:recess	0 -9 0 22 -9 0 0 -5
s:reciprocal	-8 4 2 15 -27 0 -2 -4
s:recommend	0 1 0 -12 0 0 8 2
s:reconvene	0 -2 0 16 -5 0 0 -7
s:red	0 12 0 -21 4 0 0 7
s:reduce	0 0 0 17 -2 0 -2 -15
s:reduction	0 2 0 -21 1 0 1 14
s:reference	0 0 0 8 -1 0 0 -4
s:refrigerator	0 8 0 -10 0 0 0 0
s:refund	0 -4 -7 4 12 0 0 -12
s:regime	0 10 0 -8 3 0 0 -2
s:register	3 -15 0 27 -20 0 0 0
s:registered	0 13 0 -7 -2 0 0 0
s:registration	0 -5 0 14 -2 0 0 -4
s:regret	0 0 0 -7 0 0 0 9
s:regretted	0 19 0 -16 0 0 0 -1
s:released	0 8 0 0 -4 0 -2 -1
s:relief	0 -13 -1 10 11 0 0 -7
s:remain	-14 -5 -4 13 1 -1 4 -1
s:remind	0 -8 0 21 0 0 0 -11
s:reminded	0 -8 0 5 0 0 0 4
s:reminder	0 -21 0 26 -2 0 0 -3
s:renew	0 -10 8 0 7 0 -4 2
s:renewal	-1 11 0 -20 0 0 0 10
s:rent	0 -1 0 10 0 0 0 -6
s:repair	0 -2 0 11 -3 0 -3 0
s:replace	0 25 -7 -6 0 0 0 -15
s:reply	0 -15 0 -2 7 0 15 -3
s:report	-1 -8 0 14 16 -5 -10 -17
s:representative	-3 7 -4 0 11 0 0 -16
s:reprieve	0 0 0 -13 -1 14 0 0
s:request	0 0 0 -12 22 0 0 -4
s:require	23 -9 0 -17 6 0 0 -1
s:reserve	0 -6 0 18 0 0 0 -9
s:respectively	0 -10 0 7 0 0 0 4
s:response	-2 10 0 -4 0 0 0 0
s:rest	5 9 -2 -16 0 0 7 -1
s:rested	0 -11 0 15 -1 0 0 0
s:result	0 -14 0 2 -4 0 10 6
s:resume	0 -6 0 4 12 0 1 -10
s:retailer	0 3 0 0 7 0 0 -8
s:retain	0 -10 0 17 0 0 0 -7
s:retaliation	0 1 0 12 -2 0 0 -13
s:retroactive	0 -8 0 17 0 0 0 -9
s:return	-1 5 -7 -1 1 -4 -15 5
s:revenue	0 10 0 3 -2 0 0 -12
s:review	-2 -15 0 -18 38 0 -14 -3
s:revive	0 -15 0 7 0 0 0 7
s:rice	0 4 3 -28 8 0 0 18
s:ring	0 -23 0 18 1 0 0 0
s:river	0 -8 0 26 -9 0 0 -13
s:road	0 -7 0 22 -6 0 0 -8
s:roaming	0 -25 0 31 0 0 0 -8
s:room	0 -3 0 26 -5 0 0 -21
s:rose	0 -10 0 3 7 0 6 -6
s:rotterdam	0 10 0 -10 0 0 0 0
s:round	-4 0 -2 34 -31 0 7 -23
s:rubber	0 0 0 -10 0 0 0 6
s:rule	38 -13 -5 -2 -5 -8 0 -18
s:run	-15 -8 19 -5 -1 10 -18 7
s:saeima	0 0 0 -10 10 0 0 0
s:safeguard	0 59 -4 -40 -7 0 0 -33
s:sail	0 -14 0 19 -3 0 0 -1
s:sailing	0 -4 0 10 -1 0 0 0
s:saint	0 0 0 -8 0 0 0 12
s:sale	0 0 0 -14 -7 34 -4 -16
s:salmon	2 8 0 -10 4 0 0 -4
s:salt	0 11 0 -3 -8 0 0 0
s:same	0 1 3 -11 5 -6 -7 7
s:sanction	0 -14 0 17 6 0 0 -11
s:save	0 0 0 -6 -4 0 0 15
s:say	-3 9 2 0 -6 -8 17 -15
s:schedule	0 4 0 -13 17 0 0 -8
s:scheduled	0 3 0 0 7 0 0 -12
s:school	0 -16 7 23 -11 0 0 -7
s:screen	0 9 0 -4 0 0 0 -4
s:sea	0 0 -2 16 -5 0 0 -5
s:seafood	0 -3 0 8 0 0 0 -3
s:season	-5 -33 0 17 0 -4 6 8
s:second	-11 6 -8 13 19 -4 -3 -27
s:section	-5 9 25 -10 4 0 0 -28
s:see	-2 0 1 19 -15 0 -6 -9
s:seed	0 18 0 -16 6 0 0 -12
s:seem	0 7 0 -9 3 0 0 0
s:sell	-4 -6 -2 7 -12 23 0 -20
s:semi	0 10 0 -9 0 0 0 0
s:senate	0 -17 0 -1 20 0 0 -3
s:send	-1 1 0 -3 1 -3 -3 9
s:seoul	0 0 9 -3 0 0 0 0
s:separate	11 7 0 3 0 0 0 -24
s:sesame	0 -7 0 -7 15 0 0 0
s:session	0 -11 0 0 14 0 0 -8
s:set	0 -4 -3 0 1 7 10 -12
s:settle	0 -18 0 2 8 0 13 -3
s:settlement	0 -10 0 1 -4 0 8 1
s:several	0 -11 4 8 -1 1 0 0
s:sfax	0 15 0 -4 0 0 0 -11
s:shall	-7 -5 -5 -10 10 -4 1 14
s:share	0 -6 0 3 -8 11 0 0
s:shared	0 -12 0 15 0 0 0 0
s:she	-2 0 0 2 -5 0 -8 9
s:sheet	8 5 0 8 -10 0 0 -16
s:shelve	7 0 0 6 -2 0 0 -9
s:shift	0 0 0 10 0 0 0 -9
s:ship	-8 9 2 -12 17 -8 0 -11
s:shipment	-2 -8 -10 4 23 0 0 -13
s:shipper	0 4 0 -13 5 0 0 3
s:shirt	0 15 0 -12 0 0 0 0
s:shoe	0 19 0 -19 -8 0 6 -1
s:shook	0 16 0 2 -2 0 0 -19
s:shore	-3 20 0 -7 -7 0 0 0
s:short	0 -8 0 -5 -5 4 0 16
s:should	0 0 4 -1 17 -5 4 -22
s:show	0 -10 0 22 -1 0 0 -9
s:shrimp	0 -15 0 9 13 0 -8 0
s:shut	0 -5 0 9 -6 5 7 -13
s:side	1 2 -2 -5 -8 -9 -3 16
s:sign	-7 7 3 4 -9 8 -23 -1
s:signature	-4 -14 0 9 10 -7 0 -7
s:silk	0 -2 9 -1 0 0 0 -3
s:since	0 -8 2 7 -13 -3 -7 6
s:single	0 -10 0 18 -6 0 0 -1
s:sit	-3 -18 -1 22 -6 -1 -1 0
s:six	0 -12 0 7 -10 0 0 8
s:sixth	0 -10 0 12 0 0 0 0
s:slap	0 8 0 -14 -2 0 0 9
s:small	-2 0 0 -12 15 0 0 1
s:smoke	0 -1 0 -8 -6 0 0 15
s:snow	0 -7 0 10 0 0 0 0
s:so	0 -6 -22 -7 9 15 -9 4
s:soap	0 -1 0 -6 -1 0 0 12
s:sofa	0 9 0 -3 0 0 0 -5
s:software	13 1 0 -26 0 0 0 0
s:solar	0 -10 5 6 0 0 0 0
s:some	14 9 0 8 -20 0 -9 -25
s:somebody	0 -12 -1 -20 -2 0 0 34
s:something	0 3 0 -22 3 0 2 13
s:soon	0 -10 0 0 10 0 0 0
s:south	0 -6 0 20 -4 0 0 -6
s:soybean	-4 0 0 17 -9 0 1 -6
s:speak	0 9 0 19 -14 -2 -2 -22
s:speaking	0 -1 0 -8 0 0 0 10
s:special	-2 14 0 -6 0 0 0 -3
s:spend	0 6 0 -9 0 0 0 1
s:spoke	0 5 0 -20 0 0 7 14
s:spoken	0 14 0 -16 -3 0 0 9
s:sprat	0 8 0 -24 13 0 0 0
s:spring	3 -9 0 11 -9 0 0 0
s:st	0 -2 0 -10 0 0 0 14
s:stage	13 -5 0 5 -4 0 0 -9
s:stake	0 0 0 -17 0 0 0 14
s:stamp	0 0 0 13 -3 0 0 -10
s:standstill	-3 -8 0 14 2 0 0 -5
s:start	8 20 0 -2 0 -8 -6 -31
s:state	-4 -4 -1 -6 3 0 0 16
s:statement	0 -5 0 11 -4 0 0 -5
s:stay	19 15 3 5 -20 -10 -10 -14
s:steel	-2 14 9 -4 -14 0 7 -20
s:step	0 30 0 -15 -10 0 -1 -11
s:still	-11 -8 0 9 -7 -4 15 -2
s:stockfish	0 -14 0 17 1 0 0 -6
s:stockholm	0 -14 0 7 -10 0 0 13
s:stop	0 25 -6 -5 -19 6 0 -8
s:street	0 -7 0 13 0 0 0 -3
s:strike	-4 -4 -2 28 -19 3 0 -15
s:striker	0 -1 0 12 -4 0 0 -1
s:stroke	0 4 0 -18 0 0 0 14
s:stuck	0 -7 0 10 0 0 0 0
s:stuff	0 10 0 -12 1 0 0 0
s:subject	0 0 0 -5 10 0 0 -1
s:subscription	0 -9 0 20 -1 0 0 -9
s:subsidy	0 -3 0 18 -9 0 0 -4
s:such	0 6 0 -3 -13 0 9 1
s:sugar	0 -17 0 3 0 0 1 14
s:sum	0 -4 0 11 -1 0 0 -3
s:summary	0 6 0 -11 6 0 0 0
s:summer	0 2 0 19 -13 0 0 -15
s:summit	0 -16 0 16 -9 0 0 8
s:sun	0 -1 0 10 0 0 0 -4
s:sunday	0 5 -1 -19 -7 0 0 22
s:superhard	12 0 0 0 0 0 0 -9
s:supplier	0 0 0 10 0 0 -2 -2
s:support	0 -8 0 10 0 0 0 0
s:supposed	0 0 0 10 0 -9 0 0
s:supreme	0 -9 0 0 0 0 0 11
s:surcharge	-6 42 -11 1 4 0 -4 -60
s:suspend	-1 1 -14 -2 3 -10 -11 9
s:suspension	21 -21 -2 -27 17 -6 4 7
s:switched	0 0 0 10 0 -8 0 0
s:syrup	0 9 0 -10 0 0 0 1
s:table	0 -12 0 28 -24 3 0 0
s:take	0 -9 -7 16 5 -2 0 -5
s:takoradi	0 0 0 -5 12 0 0 -4
s:talk	-15 0 -11 16 -26 2 4 -3
s:talked	0 -14 0 20 -8 0 0 0
s:talking	0 3 0 -14 -1 0 8 3
s:tallest	0 9 0 -9 0 0 0 0
s:tariff	4 -14 1 9 -6 -3 13 6
s:tax	0 -5 0 -11 11 0 -4 14
s:taxi	0 -9 0 9 0 0 0 0
s:tea	0 13 0 -3 -16 0 0 4
s:team	0 -15 0 26 -4 0 -3 -3
s:technical	0 -10 0 21 -9 0 0 -2
s:telephone	3 1 0 4 -29 -12 -8 13
s:television	-2 -9 0 -6 -1 0 0 25
s:tell	-5 16 -11 -19 -9 8 -12 23
s:temporary	12 13 0 -9 -6 0 -3 -8
s:term	4 -6 4 -9 4 2 0 3
s:terminal	0 -1 0 11 -9 7 0 -7
s:terminate	0 -4 0 -7 0 0 0 13
s:text	1 -8 0 -13 1 0 12 8
s:th	3 -16 0 -15 12 0 0 15
s:than	-7 1 -9 5 17 -1 2 -19
s:thank	0 10 0 -10 0 0 0 1
s:that	0 5 9 -10 10 -1 -8 -2
s:the	-7 -12 4 16 7 4 -11 -7
s:their	-6 -10 -18 6 -8 -12 17 8
s:them	0 11 7 -16 1 -2 15 -9
s:themselve	2 -1 0 -3 -7 0 17 -8
s:then	-11 12 -7 -14 -2 -3 -6 13
s:there	-23 11 -13 11 -14 0 -3 -3
s:therefore	0 -5 0 -5 -6 0 0 19
s:they	5 -1 15 -9 -18 -21 9 12
s:they're	0 -14 0 3 4 0 0 8
s:thi	-4 -5 -14 1 -8 2 0 12
s:thing	-1 -3 0 -17 3 5 0 12
s:third	-8 0 -2 10 -13 -5 0 12
s:those	-9 14 10 -10 -10 -4 0 0
s:though	1 2 0 -7 9 0 0 -6
s:thousand	0 0 0 11 -8 0 0 0
s:thread	0 -1 0 -4 0 0 0 9
s:threat	-2 -8 0 13 -1 0 0 1
s:threaten	-1 -1 0 8 0 0 -6 -2
s:three	1 1 -6 4 -20 1 -4 7
s:through	-5 -12 2 7 2 0 -3 5
s:thu	0 -5 0 0 -8 0 0 10
s:thulium	13 -8 0 -4 0 0 0 0
s:thursday	0 -7 0 9 4 0 0 -5
s:ticket	0 -21 0 29 -3 0 0 -5
s:tide	0 11 0 -3 0 0 0 -7
s:tie	0 0 0 -3 10 -1 0 -1
s:tiktok	-7 -23 -2 -9 -19 42 -1 -15
s:tile	0 4 0 -14 -12 0 0 18
s:till	7 -34 -1 -13 -15 6 0 32
s:timber	0 -3 0 2 -12 0 2 9
s:time	-16 6 -7 -10 -6 14 0 8
s:tiruppur	0 11 0 -10 0 0 0 0
s:to	-11 -3 -16 0 5 9 19 -3
s:tobacco	0 -11 0 8 0 0 0 2
s:together	-9 -10 0 22 5 0 0 -14
s:toll	0 -16 0 19 -4 0 0 0
s:tomatoe	0 -14 0 11 0 0 0 1
s:ton	0 -12 0 -13 17 0 0 4
s:tonnage	0 -2 0 -11 19 0 0 -5
s:tonne	0 9 0 -10 0 0 0 0
s:too	-2 -11 6 9 3 0 0 -1
s:town	0 2 0 23 -6 0 -2 -19
s:trace	10 -2 0 -4 0 0 0 0
s:tractor	0 -10 0 3 -3 0 0 12
s:trade	0 2 -5 -3 14 0 -12 -3
s:trader	0 0 0 3 -7 0 -5 8
s:train	0 -10 0 14 0 0 0 -1
s:tram	0 0 0 12 3 0 -1 -15
s:transcript	0 7 0 -11 0 0 0 5
s:transfer	0 -5 -2 26 -3 0 0 -14
s:transit	0 -9 5 0 3 0 0 -2
s:transport	-4 -2 0 11 11 0 0 -15
s:travel	0 -6 0 16 -6 0 0 0
s:treatment	0 3 8 -2 0 0 0 -10
s:treaty	0 0 0 -18 -7 0 24 3
s:trip	0 -1 0 13 -3 0 0 -3
s:tromsø	0 -13 0 0 0 0 0 13
s:truce	-33 -7 -9 5 -13 -18 -12 20
s:truck	0 -1 0 3 -13 0 0 9
s:try	0 -12 0 10 9 0 0 -8
s:tue	0 -1 0 12 0 0 0 -8
s:tuna	0 -10 0 -2 -6 0 0 19
s:turn	0 0 0 -11 -15 0 7 16
s:twice	0 -12 0 17 -5 0 0 0
s:two	-5 -17 -26 16 -9 -21 13 6
s:type	0 10 0 -2 0 0 0 -6
s:tyre	0 1 0 -19 0 0 0 20
s:unchanged	0 -4 0 -1 -1 0 0 10
s:under	2 -5 21 1 -1 9 -11 -8
s:understanding	0 -12 0 -7 5 0 10 6
s:union	0 0 0 19 -7 0 0 -13
s:unlawful	0 10 0 0 -11 0 0 -4
s:unless	3 10 -3 -22 -2 1 -6 10
s:until	-10 -14 5 6 0 -4 0 6
s:up	-12 -16 1 4 6 -4 0 12
s:updated	0 -14 0 21 0 0 0 -6
s:upholstered	0 9 0 -2 0 0 0 -5
s:upon	0 -21 0 7 0 0 0 10
s:upper	0 3 0 16 -6 0 0 -17
s:use	-4 -14 8 22 -1 -1 -1 -11
s:used	0 0 0 -7 18 0 0 -11
s:usmca	0 0 0 -16 18 0 0 0
s:utility	0 -7 0 14 0 0 0 -5
s:valid	-2 0 1 -8 0 0 -2 16
s:validity	0 -3 0 -11 6 0 0 7
s:value	3 13 -6 -6 -4 0 0 -2
s:vancouver	0 0 0 9 0 0 0 -9
s:vanilla	0 10 0 -11 0 0 0 0
s:vanity	0 18 0 -12 0 0 0 -6
s:vehicle	0 -12 0 0 3 0 0 7
s:very	-4 10 0 -15 -5 0 0 17
s:vessel	-3 0 0 1 7 0 0 -6
s:video	0 -11 0 21 -16 3 0 0
s:village	0 0 0 11 0 0 0 -7
s:visit	0 -12 0 23 -6 -2 -2 0
s:visitor	0 -6 0 12 -3 0 0 0
s:voice	0 14 0 -11 0 0 0 0
s:void	5 -7 0 -3 16 0 5 -18
s:vote	-10 -8 -5 -8 30 0 -5 -25
s:wafer	0 -4 0 10 0 0 0 -2
s:wage	0 0 0 11 0 0 0 -7
s:wait	-7 10 0 2 -12 0 5 -6
s:waive	0 0 8 2 -12 0 0 -1
s:waiver	-2 7 -5 -11 4 0 0 2
s:wake	0 -12 0 -10 1 0 -3 18
s:walk	0 -6 0 18 -2 0 0 -7
s:walkout	0 -5 0 16 -1 0 0 -7
s:want	0 0 -1 5 -17 -7 24 -11
s:war	0 -9 0 17 -8 0 -1 0
s:warehouse	0 19 0 -16 0 0 0 0
s:warn	0 14 0 -18 12 0 -2 -5
s:was	-5 -9 -27 10 -8 -13 22 8
s:waste	0 -12 0 17 -3 0 0 0
s:watch	-1 1 5 -12 2 0 0 4
s:water	-4 3 -4 8 0 0 0 -9
s:way	2 -13 0 -6 6 0 15 3
s:we	-4 -14 1 4 0 -5 0 10
s:we'll	0 0 0 10 -13 0 -2 0
s:weather	0 -1 0 -9 0 0 0 13
s:webinar	0 -1 0 11 -6 0 0 0
s:week	0 -24 7 11 3 2 -11 5
s:weekend	0 14 0 -2 -2 0 0 -5
s:weekly	0 -11 0 -16 0 0 0 25
s:well	0 14 0 2 -7 0 -15 -5
s:were	-3 -6 4 20 -12 1 -12 -9
s:west	0 -1 0 11 0 0 -1 -4
s:what	2 12 0 -13 -1 -3 -27 9
s:whatever	9 -3 0 -12 17 0 0 -7
s:wheat	0 8 0 12 -5 0 0 -21
s:when	3 1 0 -8 -12 0 0 8
s:where	-5 0 -1 9 -18 0 -4 1
s:whether	-1 -21 2 -12 14 -5 0 18
s:which	-7 -7 6 -10 2 15 0 8
s:whiskey	0 -12 0 14 0 0 0 0
s:whisky	0 13 0 -16 -1 0 0 5
s:who	-7 -14 0 21 -2 0 0 -8
s:whoever	0 0 0 6 -11 0 -2 5
s:whole	0 -5 -7 1 0 0 0 12
s:whose	-1 3 0 -12 2 7 0 3
s:why	0 -1 0 -2 -9 0 0 16
s:widely	0 -12 0 13 0 0 0 0
s:will	-10 -5 -11 8 5 -13 -21 7
s:win	0 -6 0 12 0 0 0 -3
s:wind	0 0 0 0 11 0 0 -9
s:window	0 -19 0 8 11 0 7 -16
s:wine	-3 -4 10 -7 -8 0 -1 12
s:winter	0 -5 0 18 -5 0 0 -7
s:wire	0 -6 0 21 10 0 0 -31
s:with	-12 1 4 4 -15 -13 8 5
s:withdraw	-3 6 0 3 11 0 -6 -18
s:without	-11 10 5 -10 -7 0 2 4
s:witnesse	0 0 0 -13 16 0 0 0
s:won't	0 -8 0 2 -10 0 8 5
s:wood	0 21 -1 -4 -5 0 0 -8
s:wool	0 21 0 -15 0 0 0 -4
s:word	0 -10 0 -23 24 -1 0 16
s:work	0 1 0 14 -9 0 0 -10
s:worker	0 7 0 9 -8 0 -5 -4
s:working	0 0 0 14 -1 0 0 -13
s:world	0 11 -7 -10 8 0 3 -9
s:worldwide	0 12 0 -11 -1 0 0 2
s:worth	-11 13 -14 0 -5 1 0 0
s:would	-1 -1 -22 0 -11 14 2 9
s:write	1 -15 2 -2 21 5 -14 -2
s:x	0 12 0 -1 -1 0 0 -3
s:yarn	0 -13 0 0 -8 0 2 13
s:year	-1 -5 -2 -11 23 1 1 -2
s:yes	-1 -8 0 -8 0 8 4 10
s:yet	0 -32 -2 10 18 -5 -2 3
s:you	-6 -21 -6 18 0 0 -11 11
s:young	0 0 0 13 0 0 0 -13
s:your	-1 -15 9 9 -8 -11 -7 13
s:ytterbium	14 -9 0 -5 0 0 0 0
s:zero	0 13 0 -5 -1 0 0 -4
s:zinc	0 1 0 -11 1 0 8 -2
s:·	0 -12 0 25 -10 0 0 0
s:—	-3 0 11 -10 -3 0 2 8
s:•	-11 2 -4 0 0 0 4 3
sa:!	0 -19 0 19 0 0 0 0
sa:"	7 -12 -8 11 -10 -9 -12 14
sa:" )	0 -8 0 10 0 0 0 0
sa:" <person>	0 5 0 -17 8 0 0 6
sa:" and	3 -7 0 18 -5 0 0 -7
sa:" if	0 16 0 -11 0 0 0 -4
sa:" or	4 0 0 -11 0 0 0 0
sa:" over	8 -9 0 0 0 0 0 0
sa:" reciprocal	0 15 0 -4 0 0 0 -8
sa:" tariff	0 14 0 -5 0 0 0 -7
sa:'	0 -8 6 9 -1 0 6 -14
sa:'s	3 0 -1 0 -3 11 0 -5
sa:'s <level>	0 -10 1 -6 -5 0 0 20
sa:'s <organisation>	0 0 0 -14 13 0 0 1
sa:'s <person>	0 -4 0 -2 10 0 0 -3
sa:'s <quality>	0 9 0 -10 0 1 0 0
sa:'s been	0 -10 0 -2 0 0 0 13
sa:'s commerce	-3 -11 0 17 0 2 0 -7
sa:'s duty	0 -12 0 -2 0 0 0 17
sa:'s foreign	0 -3 0 10 0 0 0 -5
sa:'s good	0 16 0 3 0 0 0 -20
sa:'s ministry	0 0 0 -6 0 0 0 9
sa:'s own	0 -1 0 9 0 0 3 -8
sa:'s parliament	0 0 0 -9 13 0 0 -2
sa:'s post	0 11 0 -1 0 0 0 -8
sa:'s president	0 -6 0 9 0 0 0 0
sa:'s suspension	12 0 0 0 -6 0 0 -6
sa:'s tariff	0 -3 0 12 -4 0 0 -4
sa:'s to	0 13 0 -2 0 0 0 -9
sa:'s trade	0 19 0 5 -9 0 0 -18
sa:(	0 5 0 0 -11 0 -1 3
sa:( <day-today>	0 15 0 -7 0 0 0 -4
sa:( until	0 -9 0 10 0 0 0 0
sa:) -	0 -1 0 13 0 0 0 -6
sa:) and	0 3 0 6 0 0 0 -11
sa:,	-4 -11 -20 18 -7 0 -4 8
sa:, "	15 -2 -2 -7 4 -3 -15 5
sa:, <day-ahead>	-4 1 0 -15 14 5 7 -6
sa:, <day-gone>	0 -12 0 18 -1 0 0 -3
sa:, <day-today>	0 -6 0 -5 -4 0 0 16
sa:, <name>	4 -9 -3 -2 7 0 22 -13
sa:, <number>	8 8 -3 -8 -13 0 -4 8
sa:, <office>	0 -11 0 18 -7 0 -1 0
sa:, <quality>	-2 16 0 -13 -15 -6 -2 17
sa:, <seat>	0 -7 0 -14 3 0 3 19
sa:, <span>	-4 3 0 -13 -8 0 -2 22
sa:, a	0 -26 10 12 -11 7 1 2
sa:, against	0 -13 0 13 0 0 0 0
sa:, all	0 -18 0 5 0 0 0 13
sa:, and	-7 -7 1 -10 12 -5 -23 20
sa:, at	0 -8 1 11 0 -2 -4 -3
sa:, banana	0 -3 -2 0 0 0 0 9
sa:, be	0 0 0 -12 0 0 0 12
sa:, because	0 8 0 6 -5 0 0 -11
sa:, beside	0 2 0 13 0 0 0 -19
sa:, both	-3 -9 0 9 -10 0 -2 8
sa:, bring	0 14 0 -2 -2 0 0 -9
sa:, by	0 4 0 5 -15 -2 10 -9
sa:, coffee	0 -10 0 9 0 0 0 0
sa:, copper	0 10 0 0 0 0 0 -9
sa:, cotton	0 11 0 -3 -4 0 0 -4
sa:, down	0 0 0 -10 0 0 0 12
sa:, due	0 -9 5 2 7 0 0 -8
sa:, end	0 -10 0 13 3 0 0 -8
sa:, failing	0 22 0 -16 0 0 0 -4
sa:, following	6 8 0 -15 -1 0 0 0
sa:, from	0 5 -3 -8 4 0 0 4
sa:, germanium	11 -1 0 2 -2 0 0 -9
sa:, giving	0 -4 0 11 0 0 0 -3
sa:, had	0 -7 0 13 0 0 0 -5
sa:, half	0 13 0 -15 0 0 0 1
sa:, has	0 -22 0 14 -3 0 0 6
sa:, he	1 6 0 0 0 -1 -12 0
sa:, his	0 -10 0 -1 4 0 2 1
sa:, hour	0 -7 0 -5 0 0 0 13
sa:, i	0 20 0 -10 -1 0 0 -8
sa:, if	-4 7 -2 -17 3 1 1 7
sa:, in	-11 -5 0 25 -2 0 1 -13
sa:, is	-2 0 -1 -13 -2 6 0 16
sa:, it	0 -9 0 -5 -10 0 3 21
sa:, its	0 -18 0 4 4 0 3 7
sa:, like	0 4 0 0 9 0 0 -12
sa:, make	0 -8 0 12 0 0 0 0
sa:, may	0 -4 0 -8 2 0 0 11
sa:, more	0 9 0 -8 0 0 0 0
sa:, mr	5 11 0 -19 2 -1 11 -13
sa:, nobody	0 -10 0 -8 0 0 0 17
sa:, not	0 9 0 -10 -6 0 0 9
sa:, now	0 -7 -5 33 2 0 0 -28
sa:, of	8 -10 0 0 -4 0 0 5
sa:, one	0 7 0 -11 0 4 7 -9
sa:, only	0 9 0 0 0 0 0 -5
sa:, or	0 -8 0 -13 18 3 0 2
sa:, plu	0 -7 0 13 0 0 0 -6
sa:, port	0 0 5 3 4 0 0 -13
sa:, provided	-1 10 0 -6 -4 0 0 2
sa:, put	0 9 0 -9 0 0 0 0
sa:, rare	5 0 0 4 0 0 0 -9
sa:, run	0 0 0 12 0 0 0 -9
sa:, say	0 5 -1 -7 -10 0 0 10
sa:, she	0 -14 0 6 -2 0 0 9
sa:, should	0 -4 0 12 0 0 0 -9
sa:, sign	0 -6 0 0 9 0 0 -8
sa:, since	0 12 0 -14 -3 0 0 4
sa:, so	-2 0 -1 -5 10 9 -1 -7
sa:, tariff	0 13 0 -4 0 0 0 -9
sa:, that	-1 -19 0 -5 7 0 0 20
sa:, the	8 -8 2 4 3 2 -10 -7
sa:, their	0 -9 0 1 5 0 0 1
sa:, then	0 -11 0 10 -4 0 0 1
sa:, three	0 5 0 -22 0 0 0 18
sa:, to	-2 -13 6 15 -6 0 12 -15
sa:, two	3 -7 0 -12 17 0 0 -4
sa:, under	-2 2 7 10 -8 4 -1 -17
sa:, unless	0 12 -3 -5 -24 0 0 6
sa:, up	0 14 0 -5 -9 0 0 -3
sa:, was	0 -20 0 28 0 0 0 -8
sa:, we	0 0 0 -10 8 3 -2 2
sa:, where	0 2 0 13 -5 0 0 -16
sa:, which	-7 -8 -2 1 12 0 -13 8
sa:, who	0 -11 0 -5 13 -1 0 8
sa:, will	-4 -9 -7 4 0 0 0 14
sa:, with	0 -3 1 14 -18 -1 -9 2
sa:, without	0 5 0 8 -1 0 0 -15
sa:, yes	0 -8 0 5 0 0 0 3
sa:-	7 -8 7 10 5 -1 1 -25
sa:- <name>	0 -7 0 18 -4 0 0 -5
sa:- dump	0 0 0 9 0 0 0 -12
sa:- free	0 0 0 -7 10 0 0 0
sa:- shore	0 8 0 -8 2 0 0 -1
sa:- to	0 8 0 -8 2 0 0 -1
sa:.	-18 0 -8 17 5 -6 -7 -5
sa:. <number>	13 7 0 -6 -1 0 0 -11
sa:. <person>	0 -6 0 16 0 0 0 -13
sa:. on	0 -9 -1 0 15 0 0 -6
sa::	5 10 8 -9 4 -7 0 -13
sa:: <day-ahead>	0 8 0 -10 0 0 3 -1
sa:: <level>	4 20 -3 -14 -21 0 -3 3
sa:: <name>	1 0 0 8 -17 0 0 3
sa:: <number>	-2 3 4 -12 0 0 -1 8
sa:: <person>	0 -17 0 11 -6 0 0 6
sa:: <quality>	0 -6 0 16 -4 0 0 -6
sa:: a	0 -2 0 5 7 0 0 -10
sa:: end	0 0 0 -11 -1 0 6 7
sa:: first	0 8 0 -10 0 0 0 0
sa:: no	4 -11 0 -8 8 0 0 3
sa:: the	0 10 12 -13 4 0 2 -19
sa:: what	0 -1 -1 17 0 0 0 -10
sa:;	0 -3 2 -1 -9 -3 12 2
sa:; <day-today>	0 9 0 -2 0 0 0 -7
sa:; <level>	0 -3 0 17 -14 0 0 0
sa:; <name>	0 -4 0 16 0 0 0 -7
sa:; <quality>	0 -11 0 7 0 0 0 1
sa:; after	0 2 2 8 -2 0 0 -11
sa:; at	0 5 0 -20 0 0 0 16
sa:; from	0 -1 0 -6 0 0 0 9
sa:; his	0 0 0 9 -6 0 0 0
sa:; in	0 0 0 -18 17 0 0 2
sa:; it	0 -12 0 8 -2 3 0 0
sa:; its	0 12 0 -2 -5 0 0 -4
sa:; no	0 4 0 0 -13 0 0 7
sa:; that	0 -6 0 11 -2 0 0 0
sa:; the	6 7 0 -11 7 -2 -4 -2
sa:; they	0 14 7 -4 0 0 0 -15
sa:; without	0 -4 0 14 -12 0 0 2
sa:<agent>	-6 12 -21 5 0 9 -15 -6
sa:<day-ahead>	-16 -3 -16 36 -4 -6 5 -24
sa:<day-ahead> (	0 5 0 4 0 0 0 -9
sa:<day-ahead> ,	-18 2 0 -5 9 0 0 3
sa:<day-ahead> .	-5 8 -5 4 -1 0 -1 -7
sa:<day-ahead> :	0 9 0 -4 0 0 6 -9
sa:<day-ahead> is	0 9 0 -7 0 0 0 0
sa:<day-ahead> was	0 9 0 -11 0 0 0 1
sa:<day-gone>	9 -1 -9 9 9 -4 -16 -13
sa:<day-gone> )	0 -9 0 8 0 0 0 0
sa:<day-gone> ,	0 16 -6 -15 -3 0 -3 9
sa:<day-gone> .	0 -5 0 3 18 0 -1 -11
sa:<day-gone> :	7 -17 0 8 1 0 0 -6
sa:<day-gone> after	0 -3 0 8 0 0 0 -2
sa:<day-gone> and	0 -4 0 -2 0 0 0 9
sa:<day-gone> evening	6 9 0 -18 0 0 0 0
sa:<day-gone> the	0 7 0 1 0 0 0 -10
sa:<day-today>	1 -2 3 -8 -13 0 3 16
sa:<day-today> )	0 14 0 -9 0 0 0 0
sa:<day-today> ,	3 0 0 -11 0 0 0 7
sa:<day-today> .	1 -2 -4 2 -11 0 8 0
sa:<day-today> :	0 -1 11 -5 0 0 0 0
sa:<day-today> ;	0 -9 0 8 0 0 0 1
sa:<day-today> without	0 0 0 10 0 0 0 -9
sa:<duty>	0 2 3 0 9 -1 -7 -11
sa:<gate>	-13 0 9 -5 16 2 -4 -5
sa:<goods-amount>	5 -8 0 16 -2 0 0 -11
sa:<goods>	14 6 -4 -8 5 -25 2 -7
sa:<level-noun>	-5 4 -12 -6 -3 -3 -1 16
sa:<level>	-20 7 -19 9 0 -19 3 -9
sa:<level> (	0 13 0 -14 -2 0 0 5
sa:<level> )	0 -2 0 0 -7 0 0 12
sa:<level> ,	-7 -8 -6 15 1 0 3 -4
sa:<level> .	-18 11 -12 15 -16 -8 -17 -6
sa:<level> :	0 1 0 8 0 0 0 -11
sa:<level> ;	0 0 0 -17 2 0 0 18
sa:<level> <level>	0 2 0 -21 -1 0 0 20
sa:<level> <span>	0 -15 0 17 0 0 0 0
sa:<level> and	-4 15 6 -20 0 0 -7 6
sa:<level> apply	0 18 0 -6 -13 0 0 0
sa:<level> as	0 0 0 0 10 0 -3 -5
sa:<level> at	0 -11 0 0 -2 0 0 12
sa:<level> end	0 9 1 -21 11 0 0 0
sa:<level> for	0 -2 0 15 0 0 0 -14
sa:<level> from	0 -2 0 5 13 0 0 -13
sa:<level> in	-1 9 0 -14 -1 0 0 13
sa:<level> instead	5 12 0 -14 0 0 0 0
sa:<level> is	0 0 0 11 -7 0 8 -11
sa:<level> less	0 -6 0 8 0 0 0 0
sa:<level> more	0 -9 0 9 0 0 0 0
sa:<level> now	0 11 1 -14 0 0 0 2
sa:<level> of	9 -3 0 11 -10 0 0 -9
sa:<level> on	-7 0 -11 3 2 0 8 -9
sa:<level> over	0 13 0 -5 -2 0 0 0
sa:<level> remain	0 -8 0 13 0 0 0 -2
sa:<level> tariff	0 11 0 -8 -4 0 0 0
sa:<level> that	0 -11 0 -3 11 0 0 8
sa:<level> to	0 10 0 -4 -2 0 -7 1
sa:<level> together	0 -5 0 9 0 0 0 -4
sa:<level> under	6 -6 0 10 -2 0 0 -8
sa:<level> unless	0 9 0 -8 0 0 0 -2
sa:<level> until	0 6 0 -10 0 0 0 4
sa:<level> when	0 -12 0 14 0 0 0 0
sa:<level> will	0 -4 0 -8 11 0 3 -1
sa:<money>	-6 -3 -14 14 12 0 0 -24
sa:<money> ,	0 -14 0 20 6 0 0 -15
sa:<money> .	0 11 0 -4 -3 1 0 -6
sa:<money> <span>	0 9 0 -8 0 0 0 0
sa:<money> in	0 11 0 -11 0 0 0 0
sa:<money> per	0 -12 0 -6 7 0 0 10
sa:<month-ahead>	0 -10 0 19 0 0 -4 -3
sa:<month-ahead> and	0 0 0 10 0 0 0 -9
sa:<month-gone>	6 -8 3 0 -1 0 0 4
sa:<month-gone> ,	0 -3 0 -14 -8 0 6 18
sa:<month-gone> .	0 1 0 -16 12 0 0 1
sa:<month-gone> is	0 0 0 -9 0 0 0 9
sa:<name>	1 7 3 -11 -10 12 16 -8
sa:<name> 's	10 8 5 -2 -11 0 0 -11
sa:<name> )	0 8 0 0 0 0 0 -9
sa:<name> ,	0 -7 0 19 -3 0 -3 -13
sa:<name> .	-5 -15 11 1 1 10 3 -2
sa:<name> ;	0 6 0 -16 0 0 0 11
sa:<name> <level>	0 -5 0 21 -5 0 0 -14
sa:<name> <number>	0 9 0 -21 0 0 0 13
sa:<name> agree	0 -12 0 0 0 0 0 13
sa:<name> and	-8 -10 -9 6 -4 2 3 8
sa:<name> are	0 -4 0 -10 -3 0 12 9
sa:<name> ask	0 0 0 -10 8 0 0 3
sa:<name> by	0 -5 0 7 -1 0 0 0
sa:<name> charge	0 -11 0 9 -8 0 0 11
sa:<name> did	0 10 0 -5 0 0 0 -2
sa:<name> doe	0 8 0 -10 2 0 0 0
sa:<name> end	0 1 0 2 -8 0 0 -1
sa:<name> enter	0 12 0 -8 0 0 0 -4
sa:<name> go	0 -13 0 14 -6 0 0 2
sa:<name> has	0 10 0 13 -13 0 0 -11
sa:<name> in	0 -3 0 -15 1 0 7 9
sa:<name> is	0 5 0 4 -12 0 0 0
sa:<name> keep	0 -8 0 -5 14 0 0 0
sa:<name> levy	0 15 0 -15 0 0 0 0
sa:<name> may	0 11 0 -6 -8 0 0 5
sa:<name> on	0 -17 0 0 -5 0 2 10
sa:<name> pay	0 0 13 -15 0 0 0 2
sa:<name> put	0 11 0 -2 -5 0 0 -1
sa:<name> start	0 15 0 -14 0 0 0 0
sa:<name> take	0 11 0 -19 0 0 0 11
sa:<name> tariff	0 12 0 -14 -1 0 0 6
sa:<name> that	0 -10 0 4 -4 0 0 7
sa:<name> the	0 -10 0 15 0 0 0 0
sa:<name> trade	-2 0 0 0 10 0 0 -4
sa:<name> want	0 6 0 -11 0 0 6 -1
sa:<name> was	0 -20 0 19 0 0 0 0
sa:<name> will	3 2 0 -18 17 2 0 -7
sa:<name> without	0 13 0 -4 -1 0 0 -7
sa:<name> would	-2 -6 0 18 12 0 9 -33
sa:<not>	6 -2 18 -8 -10 -4 0 8
sa:<number>	4 0 7 3 -3 -25 4 -6
sa:<number> (	0 -11 0 14 0 0 0 0
sa:<number> )	1 -13 0 13 -3 0 0 0
sa:<number> ,	-3 12 -13 -7 -23 0 0 10
sa:<number> .	-17 20 -8 -11 2 -8 9 -2
sa:<number> :	0 -5 5 -14 16 0 -1 4
sa:<number> ;	0 15 2 -18 0 0 0 1
sa:<number> <day-ahead>	0 0 0 -7 0 0 0 8
sa:<number> <span>	0 -19 0 22 0 0 0 -1
sa:<number> a	0 -12 0 2 6 0 0 4
sa:<number> after	0 -13 0 0 0 0 0 12
sa:<number> again	0 14 0 -5 -3 0 -4 0
sa:<number> and	2 8 0 -11 -6 0 -6 9
sa:<number> apply	0 -13 0 0 -4 0 0 18
sa:<number> are	0 -5 0 -2 0 0 0 9
sa:<number> before	0 -4 0 15 0 0 0 -10
sa:<number> cent	0 0 0 11 0 0 0 -13
sa:<number> economy	0 0 0 12 -2 0 0 -7
sa:<number> exclusion	-4 0 20 -12 -2 0 0 -7
sa:<number> for	6 -6 0 6 2 0 0 -9
sa:<number> hour	0 0 0 6 0 0 0 -8
sa:<number> if	0 -9 0 11 0 0 0 0
sa:<number> in	-3 9 0 -5 2 0 0 0
sa:<number> instead	0 -12 0 9 0 0 0 0
sa:<number> is	0 14 0 -15 2 0 0 0
sa:<number> million	0 0 0 10 -4 0 0 -2
sa:<number> notice	14 0 0 -3 0 0 0 -10
sa:<number> on	2 -12 0 7 0 0 0 3
sa:<number> p	0 4 7 -13 0 0 0 0
sa:<number> pm	0 -4 0 10 0 0 0 0
sa:<number> th	3 -4 0 -14 11 0 0 0
sa:<number> there	0 -13 0 10 0 0 0 0
sa:<number> to	0 -14 0 15 4 0 3 -14
sa:<number> trading	0 10 0 -10 0 0 0 0
sa:<number> would	0 12 0 -3 0 0 0 -8
sa:<office> .	0 15 0 -11 2 0 0 -1
sa:<office> meet	0 -1 0 10 0 0 0 -5
sa:<office> of	4 -20 0 18 -2 0 -3 0
sa:<office> on	0 0 0 -9 0 0 0 10
sa:<office> order	0 5 0 2 0 0 0 -10
sa:<office> say	0 -12 0 0 6 0 1 3
sa:<organisation>	-1 17 0 -1 11 -3 -22 -24
sa:<organisation> 's	0 0 -3 9 0 0 3 -15
sa:<organisation> ,	0 -4 0 11 0 0 0 -1
sa:<organisation> .	-3 10 -2 8 -3 2 -6 -19
sa:<organisation> agree	0 15 0 -3 0 0 0 -12
sa:<organisation> announce	0 1 0 7 0 0 -1 -10
sa:<organisation> by	0 0 0 -8 10 0 0 0
sa:<organisation> can	0 16 0 -17 3 0 0 -7
sa:<organisation> extend	0 18 0 -3 0 0 0 -12
sa:<organisation> found	0 -3 0 10 -3 0 0 0
sa:<organisation> had	0 -8 0 16 -2 0 0 -1
sa:<organisation> has	0 -9 0 -1 12 -4 -1 2
sa:<organisation> hear	0 0 0 -9 12 0 0 0
sa:<organisation> in	4 -1 0 -20 18 0 0 6
sa:<organisation> is	0 -13 0 8 2 0 0 0
sa:<organisation> may	0 -6 0 -5 2 0 0 9
sa:<organisation> on	0 0 0 -8 0 0 -2 13
sa:<organisation> prolong	0 21 0 -1 -3 0 0 -16
sa:<organisation> say	0 1 12 5 -28 1 0 0
sa:<organisation> to	0 14 0 -16 4 0 0 0
sa:<person>	-2 15 -18 -4 2 0 -2 -8
sa:<person> 's	0 21 0 -1 2 2 -2 -21
sa:<person> .	0 0 0 6 -20 0 -11 14
sa:<person> and	0 -2 0 10 -11 0 0 0
sa:<person> are	0 0 0 -9 11 0 0 0
sa:<person> go	0 -6 0 10 0 0 0 -2
sa:<person> had	0 9 0 -3 0 0 0 -3
sa:<person> has	0 9 0 -1 -3 3 2 -13
sa:<person> in	0 -7 0 17 -7 0 0 -2
sa:<person> may	0 -10 0 0 9 0 0 0
sa:<person> of	-1 -6 0 10 0 0 0 0
sa:<person> on	0 8 0 -13 0 0 0 7
sa:<person> say	3 2 0 -12 6 -1 0 2
sa:<person> sign	0 7 0 -11 7 0 0 0
sa:<person> tell	0 2 -1 -5 -10 0 0 12
sa:<person> want	0 -5 0 11 -4 0 0 -1
sa:<person> warn	0 -8 0 -1 12 0 0 0
sa:<person> would	0 13 0 -1 -5 0 0 -3
sa:<person> write	8 -10 0 -3 -1 0 0 11
sa:<points>	1 0 -1 -5 -14 -5 -4 15
sa:<points> .	0 -8 0 12 0 0 0 0
sa:<points> on	-1 -3 0 10 -3 0 0 0
sa:<points> return	0 -2 0 -7 0 0 0 11
sa:<quality> -	0 -10 0 3 7 0 0 -2
sa:<quality> beef	0 -1 0 9 0 0 0 -7
sa:<quality> biscuit	0 -12 0 -4 0 0 0 15
sa:<quality> border	0 -9 0 0 0 0 0 7
sa:<quality> cement	0 16 0 -7 0 0 -1 -4
sa:<quality> cheese	0 5 0 7 -12 0 0 -1
sa:<quality> colleague	0 9 0 0 0 0 0 -10
sa:<quality> cotton	0 0 0 9 0 0 0 -7
sa:<quality> custom	0 -4 0 13 0 0 0 -7
sa:<quality> delegation	0 0 0 -9 0 0 0 9
sa:<quality> duty	5 12 0 0 -2 2 0 -20
sa:<quality> ministry	0 -3 0 -5 1 0 0 9
sa:<quality> one	0 0 -3 -9 13 0 0 0
sa:<quality> rare	11 -7 0 -2 0 0 0 0
sa:<quality> ship	-10 0 0 0 13 0 0 0
sa:<quality> side	0 0 1 -17 -6 0 5 18
sa:<quality> sugar	0 -6 0 7 0 0 0 0
sa:<quality> timber	0 -12 0 8 -2 0 0 6
sa:<quality> time	0 15 0 -11 0 0 0 -1
sa:<quality> tractor	0 -10 0 6 3 0 0 0
sa:<quality> trade	6 -5 0 -18 10 0 0 6
sa:<quality> tuna	0 -3 0 -7 0 0 0 12
sa:<quality> tyre	0 0 0 -9 0 0 2 8
sa:<seat>	-23 5 -14 -3 -1 -2 10 9
sa:<seat> 's	-7 -4 0 2 0 0 0 10
sa:<seat> ,	-1 -10 0 21 -9 0 0 0
sa:<seat> has	0 -8 0 3 4 0 8 -9
sa:<seat> on	0 16 0 -18 8 0 0 -4
sa:<seat> say	0 -6 0 0 -7 0 14 3
sa:<seat> time	0 -13 0 -13 2 0 0 22
sa:<seat> will	0 13 0 -14 4 0 0 0
sa:<sender>	10 6 -4 1 -7 -5 -11 -4
sa:<span>	-11 0 -3 9 2 -6 -10 0
sa:<span> "	0 0 0 -17 0 0 0 17
sa:<span> '	0 14 0 -8 -1 0 0 -3
sa:<span> ,	0 3 2 -11 0 0 0 10
sa:<span> .	0 13 0 -10 13 -3 -6 -9
sa:<span> after	0 0 0 15 -10 0 0 -8
sa:<span> are	0 4 0 -9 0 0 0 4
sa:<span> before	4 15 0 -7 0 0 0 -14
sa:<span> earlier	0 0 0 12 -3 0 0 -4
sa:<span> end	0 -6 0 11 0 0 0 0
sa:<span> from	0 -10 0 5 6 0 0 -1
sa:<span> in	0 -10 0 10 0 0 0 0
sa:<span> later	0 -15 0 12 0 0 0 1
sa:<span> more	0 -8 0 -11 0 0 0 17
sa:<span> truce	0 -5 0 13 0 0 0 -5
sa:<taker>	7 -14 0 7 -5 7 0 2
sa:<v-agree>	-7 -6 -10 5 -5 9 13 -2
sa:<v-bear>	-3 11 0 5 -12 -11 -14 -4
sa:<v-begin>	3 -1 0 8 -7 -1 -12 0
sa:<v-buy>	2 -4 -2 21 -3 5 -6 -23
sa:<v-deny>	-8 10 -1 0 -6 0 4 2
sa:<v-down>	-12 -7 9 13 -1 -10 0 -5
sa:<v-end>	5 3 7 -4 -13 -3 10 -4
sa:<v-impose>	-12 -3 0 10 -10 -5 14 1
sa:<v-lack>	15 -2 -5 -2 -11 0 -2 8
sa:<v-propose>	0 -7 0 -3 3 -10 29 -10
sa:<v-renew>	-5 0 8 6 3 -7 -12 -6
sa:<v-return>	2 -11 -4 4 6 -1 -17 8
sa:<v-say>	7 0 -10 0 6 -13 0 -2
sa:<v-sell>	4 -7 -2 -5 7 14 -3 -9
sa:<v-sign>	-1 -8 -10 -8 9 1 -4 16
sa:<v-stay>	2 -9 8 15 -19 2 -21 3
sa:<v-suspend>	0 -5 4 17 -23 -10 -19 7
sa:<v-threaten>	-3 2 0 6 0 0 -10 0
sa:<v-up>	-2 -3 -7 2 -19 9 4 9
sa:?	-1 -2 -12 22 -14 3 -9 -9
sa:a	-1 0 0 6 -7 0 14 -9
sa:a .	0 -12 0 1 6 0 0 5
sa:a <day-gone>	0 -4 0 -6 0 0 0 12
sa:a <office>	-1 -26 0 7 12 0 4 2
sa:a <quality>	0 11 0 -4 0 0 0 -9
sa:a <seat>	0 -10 0 9 0 1 0 0
sa:a <span>	0 -4 0 14 0 0 0 -8
sa:a bad	0 11 0 -10 0 0 0 0
sa:a call	0 20 0 -24 -1 0 0 7
sa:a custom	0 0 0 -11 0 0 0 13
sa:a deal	0 7 0 -12 -4 0 9 0
sa:a decision	0 -13 0 12 0 0 0 0
sa:a door	0 0 0 -9 0 0 0 11
sa:a duty	0 14 0 -10 0 0 -4 0
sa:a fee	0 -18 0 4 10 0 0 0
sa:a first	0 -4 0 12 0 0 0 0
sa:a fourth	0 0 0 11 0 -1 0 -6
sa:a framework	0 -16 0 19 0 0 0 -1
sa:a further	0 8 0 0 7 0 0 -14
sa:a handshake	0 -3 0 15 0 0 0 -11
sa:a last	0 5 0 -9 0 0 0 4
sa:a level	0 13 0 -10 0 0 0 -1
sa:a levy	0 -11 0 19 0 0 -2 -5
sa:a majority	0 0 0 -9 12 0 0 0
sa:a minimum	0 13 0 -10 0 0 0 0
sa:a minute	4 -7 11 -16 1 0 0 2
sa:a new	-3 -4 0 11 1 0 0 -4
sa:a notice	0 9 0 -9 -5 0 0 7
sa:a pause	0 10 0 0 0 0 0 -8
sa:a period	0 15 0 -10 0 0 0 -3
sa:a post	0 0 0 -10 5 0 0 5
sa:a rate	0 -3 0 8 0 0 0 -2
sa:a result	0 0 0 -10 0 0 4 7
sa:a separate	0 10 0 -2 0 0 0 -7
sa:a small	0 0 0 -9 8 0 0 2
sa:a state	0 10 0 -1 -6 0 0 -1
sa:a tariff	0 0 0 -6 0 0 -3 12
sa:a telephone	5 2 0 -12 0 0 0 6
sa:a text	0 -1 0 -8 0 0 0 12
sa:a trade	0 4 0 -11 0 0 -1 7
sa:a treaty	0 0 0 -12 -2 0 17 -5
sa:a truce	0 8 6 8 0 0 2 -25
sa:a very	0 18 0 -18 0 0 0 0
sa:a visit	0 10 0 -9 0 0 0 0
sa:able	0 0 0 3 6 0 0 -10
sa:able to	0 0 0 3 6 0 0 -10
sa:about	5 -20 0 11 -1 0 0 2
sa:about it	0 -4 0 -7 0 0 0 13
sa:above <level>	0 6 0 -11 0 0 0 7
sa:above what	0 11 0 -6 0 0 0 -3
sa:abroad	0 -9 -1 13 0 0 0 -3
sa:abroad .	-2 -6 0 9 0 0 0 0
sa:add	0 2 0 -6 -12 0 5 5
sa:add to	0 -14 0 5 0 0 0 7
sa:additional	-2 0 8 6 -17 0 0 1
sa:additional <level>	0 -9 0 9 0 0 0 1
sa:additional duty	0 2 9 2 -14 0 0 0
sa:advertisement	0 -10 0 11 0 0 0 0
sa:affiliate	4 -6 0 -12 0 0 0 9
sa:after	-10 7 0 7 -11 -3 -2 -2
sa:after .	0 -9 0 5 -2 0 0 5
sa:after <level>	0 -3 0 9 0 0 0 -5
sa:after <name>	0 19 0 -11 -2 0 -1 -2
sa:after <number>	0 7 0 -13 0 0 0 5
sa:after <person>	0 -2 0 -11 11 0 0 6
sa:after <span>	0 8 0 6 0 0 0 -19
sa:after it	0 0 0 -16 0 0 0 16
sa:after the	0 -10 0 13 -4 0 0 0
sa:afterward	0 7 0 3 0 0 0 -14
sa:again	-4 4 -4 6 -18 1 -9 5
sa:again ,	0 8 0 6 -9 0 0 -10
sa:again .	0 2 0 -5 1 2 -8 6
sa:again be	0 10 0 -9 0 0 0 0
sa:again from	0 -7 0 0 -5 0 0 13
sa:agree	-1 -6 0 -10 0 0 7 14
sa:agree .	0 18 0 -10 -3 0 0 0
sa:agree in	0 -14 0 -2 0 0 4 15
sa:agree on	0 -9 0 8 0 0 10 -6
sa:agree otherwise	0 -7 0 -6 0 0 0 11
sa:agree to	0 -11 0 16 -3 0 -2 0
sa:agree with	0 0 0 -10 3 0 0 10
sa:agreement	-1 3 -3 -7 -4 -7 3 10
sa:agreement ,	0 4 0 -12 0 0 1 4
sa:agreement on	0 12 0 -17 0 0 3 5
sa:agricultural	0 -7 0 11 0 0 0 0
sa:ahead	0 12 0 -3 -5 0 0 -2
sa:ahead .	0 10 0 -4 -4 0 0 0
sa:air	0 -6 0 -4 10 0 0 1
sa:aircraft part	0 -11 0 11 0 0 0 0
sa:alive	0 2 0 10 0 0 0 -13
sa:all	0 -2 0 24 -24 0 3 -11
sa:all ,	0 14 0 -14 0 0 0 0
sa:all .	-2 9 0 5 -8 0 6 -11
sa:all <quality>	0 -10 0 16 0 0 0 -3
sa:all critical	9 -7 0 0 0 0 0 0
sa:all other	0 13 0 -8 0 0 0 0
sa:allow	0 15 0 -11 -2 0 0 -3
sa:aluminum	0 18 0 -13 0 0 0 -4
sa:aluminum and	0 8 0 -6 0 0 0 0
sa:among	0 -19 0 10 10 0 -3 -1
sa:among them	0 -12 0 13 2 0 -3 -1
sa:an	-4 14 0 -1 -30 8 5 -3
sa:an <quality>	0 7 0 -11 3 3 0 -3
sa:an additional	0 -15 0 13 -2 0 0 5
sa:an agreement	0 9 0 -11 -3 0 4 1
sa:an answer	0 -7 0 10 0 0 0 -1
sa:an end	0 9 0 0 0 0 0 -11
sa:an extra	0 -7 0 9 0 0 0 0
sa:an interim	0 10 0 -8 0 0 0 0
sa:an order	0 8 0 0 0 1 0 -9
sa:and	0 -2 -18 13 -8 -5 -16 4
sa:and ,	0 0 0 -5 -4 0 0 11
sa:and <day-ahead>	0 18 0 -11 -3 0 0 -3
sa:and <day-gone>	0 6 0 -10 0 0 0 4
sa:and <level>	0 -2 0 5 -14 0 -10 17
sa:and <name>	-9 -30 0 7 0 -1 -8 29
sa:and <number>	-2 -20 4 5 -2 0 -6 17
sa:and <person>	-2 1 0 -8 7 0 -2 5
sa:and <quality>	0 -9 0 0 9 0 0 3
sa:and <span>	0 4 0 4 0 0 0 -10
sa:and a	0 23 0 -15 5 0 0 -12
sa:and all	8 -10 0 0 0 0 0 0
sa:and another	0 -12 0 9 0 0 0 3
sa:and antimony	12 0 0 0 -1 0 0 -8
sa:and both	0 0 0 13 0 0 0 -10
sa:and by	0 -5 0 -4 0 0 0 11
sa:and can	0 5 0 -4 13 0 0 -13
sa:and duty	0 -3 0 -11 0 0 0 15
sa:and end	0 7 0 2 7 0 0 -21
sa:and for	0 14 0 -14 -4 0 0 5
sa:and get	0 10 0 -8 0 0 0 0
sa:and has	0 7 0 10 -8 3 0 -16
sa:and here	0 10 0 -9 0 0 0 0
sa:and i	0 0 0 -10 -5 0 0 17
sa:and in	0 1 0 11 0 0 0 -13
sa:and is	0 -4 3 35 -13 0 0 -32
sa:and it	0 -3 0 17 0 0 0 -13
sa:and its	0 -12 0 1 6 0 0 0
sa:and last	0 11 0 2 -1 0 0 -18
sa:and let	0 0 0 10 0 0 0 -9
sa:and mr	0 11 0 -14 0 0 0 3
sa:and must	0 -1 0 13 -8 0 0 -2
sa:and no	0 14 0 -4 0 0 0 -8
sa:and nobody	3 0 5 7 -12 0 0 -7
sa:and now	0 0 0 15 0 0 0 -13
sa:and of	6 -10 0 0 10 0 0 -5
sa:and pay	0 13 0 -12 0 0 0 0
sa:and sign	0 -1 0 -6 0 0 0 9
sa:and since	0 0 0 11 0 0 0 -9
sa:and so	0 0 0 -12 0 0 0 11
sa:and stay	0 9 0 -8 0 0 0 0
sa:and that	-3 -10 0 19 -1 0 4 -10
sa:and their	0 10 0 -7 0 0 0 0
sa:and then	0 8 0 -11 -3 0 0 5
sa:and there	0 -14 0 4 6 0 0 0
sa:and they	0 11 0 -17 2 0 0 4
sa:and those	0 11 0 -13 0 0 0 4
sa:and to	3 -15 -4 25 -4 0 0 -8
sa:and until	0 -1 0 -5 10 0 0 0
sa:and vanity	0 9 0 -8 0 0 0 0
sa:and was	2 0 0 -17 0 0 0 17
sa:and which	0 -4 0 10 0 0 0 -2
sa:and will	0 -5 0 15 -12 0 0 0
sa:and with	-1 7 0 -15 -1 0 0 13
sa:and without	0 0 0 -6 -2 0 0 12
sa:and would	0 10 0 -21 9 0 0 4
sa:anew	0 -13 0 -14 19 0 0 5
sa:announce	7 -7 6 2 12 0 -5 -13
sa:announce .	12 -12 0 0 16 0 0 -16
sa:announce <level>	0 -7 0 9 0 0 0 0
sa:announce a	0 -7 0 10 0 0 0 0
sa:announce on	-5 14 0 -13 6 0 0 -1
sa:announce the	0 4 9 -7 -3 0 0 0
sa:announcement	5 7 0 -17 0 0 0 3
sa:announcement .	0 5 0 -13 0 0 0 7
sa:another	0 2 0 10 -9 0 3 -12
sa:another <number>	0 0 0 10 0 0 0 -11
sa:answer	-6 -21 0 20 -7 0 5 10
sa:answer .	0 -4 0 -2 -3 0 0 11
sa:answer to	-4 -3 0 11 0 0 0 -1
sa:answer with	0 -15 0 16 0 0 0 0
sa:anti	0 2 0 6 0 0 0 -12
sa:anti -	0 1 0 6 0 0 0 -12
sa:antimony	16 -1 0 -2 -2 0 0 -9
sa:antimony .	12 0 0 -5 0 0 0 -4
sa:any	10 -2 0 1 -11 0 0 1
sa:any and	10 -9 0 0 0 0 0 0
sa:any more	0 4 0 4 0 0 0 -11
sa:anything	0 -4 6 14 0 0 0 -12
sa:anything .	0 0 6 5 0 0 0 -9
sa:apec	0 0 0 -6 0 0 0 8
sa:apec summit	0 0 0 -9 0 0 0 9
sa:app	0 0 0 -5 0 10 0 0
sa:appeal .	0 -1 0 -3 11 0 0 0
sa:application	0 7 0 0 0 0 0 -11
sa:apply	0 8 3 -11 -9 0 -3 10
sa:apply ,	0 0 0 -7 -4 0 0 13
sa:apply .	0 8 0 0 0 0 0 -13
sa:apply again	0 -6 0 -4 -5 0 0 18
sa:apply to	0 18 0 -15 0 0 0 -1
sa:approve	0 0 0 -7 3 0 -1 5
sa:approve the	0 6 0 -11 0 1 0 0
sa:are	-6 1 2 -10 5 -11 2 8
sa:are back	0 10 0 -15 0 0 0 4
sa:are currently	8 -8 0 0 0 0 0 0
sa:are due	0 8 0 -6 1 0 0 -4
sa:are free	0 -13 10 0 -3 0 0 3
sa:are on	0 0 0 -9 0 0 0 10
sa:are over	0 3 0 -12 0 0 0 8
sa:are put	0 -11 0 -9 0 0 0 18
sa:are to	-1 8 0 -7 3 0 5 -7
sa:are up	0 1 0 -14 0 0 0 8
sa:argument	0 -1 0 9 -5 0 0 0
sa:arm	0 19 0 -6 -11 0 0 0
sa:arrangement	0 5 0 -18 2 0 0 13
sa:arrangement with	0 7 0 -13 0 0 0 8
sa:arrive	0 0 0 9 -3 0 0 0
sa:arrive in	0 -1 0 9 0 0 0 -2
sa:article	0 11 0 0 0 0 0 -10
sa:as	2 4 0 2 -7 -11 4 -7
sa:as <level>	3 -13 0 11 0 0 0 0
sa:as <person>	0 -4 0 11 0 0 0 -2
sa:as before	0 20 0 -32 5 0 0 8
sa:as plan	0 0 0 8 0 0 0 -11
sa:as the	-6 -2 0 13 -11 -4 6 0
sa:as they	0 8 2 -2 5 0 0 -12
sa:as we	0 -11 0 2 0 0 0 7
sa:ask	3 -14 1 5 10 0 -6 -10
sa:at	-2 8 -7 -5 12 0 -5 -3
sa:at <number>	-5 -7 6 9 9 -3 -2 -10
sa:at a	0 5 0 -18 7 0 0 6
sa:at all	0 8 0 2 -1 0 0 -11
sa:at least	0 8 0 0 -10 0 0 0
sa:at noon	0 0 0 9 -1 0 0 -4
sa:at nothing	0 18 0 -18 0 0 5 -7
sa:at once	0 -10 0 11 -1 0 0 0
sa:at present	0 0 0 -5 0 0 0 7
sa:at the	8 15 -8 -5 0 2 -2 -10
sa:autumn	0 10 0 -17 0 0 0 8
sa:autumn .	0 11 0 -11 0 0 0 0
sa:away	1 -17 0 12 6 0 0 -8
sa:back	-2 0 -4 -6 -15 0 -27 33
sa:back .	1 15 -1 -24 9 0 -5 3
sa:back at	0 8 0 1 0 0 0 -11
sa:back on	0 -8 0 0 0 0 0 10
sa:back to	0 -14 0 15 -23 0 -11 19
sa:bad	0 20 0 -19 0 0 0 0
sa:ban	14 -10 0 0 -4 11 0 -15
sa:ban on	10 -2 0 6 -1 0 0 -11
sa:banana	0 9 -2 -24 5 0 0 14
sa:bank	0 -6 0 12 -2 0 0 0
sa:bargain	3 -8 0 10 0 0 0 -3
sa:battery	7 -17 0 14 0 0 0 -6
sa:be	-15 -2 2 -11 7 10 12 0
sa:be .	0 0 0 -4 0 0 -3 12
sa:be <level>	0 -7 0 -5 18 0 0 0
sa:be <number>	0 21 0 -14 -8 0 12 -16
sa:be back	0 11 0 -3 2 0 0 -9
sa:be carry	0 0 0 -11 0 0 0 13
sa:be charge	0 18 7 -13 -4 0 -5 -4
sa:be due	0 -19 0 12 -6 0 2 8
sa:be extend	0 -14 -1 0 4 0 0 9
sa:be impose	0 -13 0 12 0 0 0 0
sa:be in	0 0 0 15 -11 0 0 0
sa:be need	0 -13 0 13 0 0 0 0
sa:be over	0 -1 0 -18 0 0 8 14
sa:be prolong	0 11 0 1 3 0 0 -12
sa:be refund	0 -10 0 16 -3 0 0 -3
sa:be return	0 -2 0 -5 11 0 0 0
sa:be sign	0 0 0 -6 -1 11 0 -2
sa:be subject	0 0 0 -12 10 0 0 0
sa:bear	0 -7 0 14 1 0 0 -8
sa:bear <level>	0 -8 0 16 0 0 0 -7
sa:became	0 -16 0 27 0 0 0 -13
sa:because	0 10 0 11 -14 0 0 -14
sa:because <name>	0 -10 0 0 0 0 0 6
sa:because <person>	0 7 0 7 0 0 0 -14
sa:because it	0 10 0 -12 0 0 0 2
sa:because of	0 12 0 -8 -1 0 0 0
sa:because the	0 -2 0 17 0 0 0 -14
sa:become	2 16 -2 -28 -1 0 20 -3
sa:become <level>	0 9 0 -16 -4 0 16 -8
sa:become <number>	0 2 0 -12 0 0 5 0
sa:beef	0 -12 -2 17 -4 0 0 1
sa:been	-1 -4 -2 -10 5 2 -2 12
sa:been <level>	0 -11 0 9 0 0 0 4
sa:been <number>	0 -14 0 9 0 0 0 4
sa:been charge	0 -5 0 7 5 0 0 -10
sa:been pay	0 8 0 -6 0 0 0 -1
sa:been renew	0 13 0 -6 0 0 0 -8
sa:been settle	0 0 0 1 7 0 0 -10
sa:beer	0 4 0 0 2 0 0 -11
sa:before	0 14 -7 2 -27 1 3 -6
sa:before .	2 -2 0 14 -12 0 0 -6
sa:before :	0 15 0 -17 0 0 0 0
sa:before <day-ahead>	0 0 0 13 -14 0 0 0
sa:before <number>	0 1 0 12 0 0 0 -14
sa:before the	0 17 0 -12 0 0 0 0
sa:before their	0 0 0 -18 0 0 0 18
sa:begin	4 12 -1 0 0 0 -3 -14
sa:begin ,	0 0 0 13 0 0 0 -11
sa:begin .	6 23 0 5 -10 0 0 -27
sa:begin :	0 11 0 -5 -6 0 0 0
sa:begin on	0 0 0 -11 0 0 0 10
sa:behind	0 -1 0 10 0 -3 0 0
sa:being	0 7 0 -9 0 0 0 5
sa:believe	1 9 0 -11 8 0 0 -10
sa:believe the	0 5 0 -9 9 0 0 -6
sa:beside	0 3 0 16 -2 0 0 -22
sa:beside the	0 -8 0 9 0 0 0 0
sa:better	3 -12 0 -14 -1 0 4 16
sa:between	0 -16 0 0 0 2 1 5
sa:between <name>	0 0 0 0 -12 4 0 5
sa:between the	3 -16 0 -9 9 0 3 6
sa:bid	0 0 0 13 -8 0 0 0
sa:bill	0 -5 0 -4 11 0 0 0
sa:biscuit	0 -12 0 -4 0 0 0 15
sa:black	0 7 0 -15 0 0 0 8
sa:blink	0 -9 0 10 0 0 0 0
sa:booked	0 0 0 11 -3 0 0 -1
sa:both	0 -5 -2 -7 -1 -3 8 9
sa:both at	0 -5 0 -5 0 0 0 12
sa:both country	0 -18 0 0 10 0 0 6
sa:both duty	0 -15 0 9 0 0 0 6
sa:both government	0 12 0 -11 -1 0 0 0
sa:both have	0 -6 0 9 -2 0 5 -6
sa:both parliament	0 1 0 -11 0 0 2 5
sa:both side	0 5 0 15 1 0 -6 -15
sa:box	0 -13 0 14 8 0 0 -12
sa:branded	0 11 0 -9 0 0 0 0
sa:branded medicine	0 10 0 -8 0 0 0 0
sa:bring	0 14 0 -9 1 0 -4 -2
sa:bring back	0 16 0 -6 0 0 0 -8
sa:bring it	0 9 0 -6 0 0 0 -1
sa:bring the	0 11 0 -5 0 0 0 -3
sa:broken	0 0 0 13 0 0 0 -9
sa:built or	0 -2 0 -5 8 0 0 0
sa:busan	14 -11 8 1 -6 0 0 -4
sa:business	0 -9 0 -8 1 16 0 -6
sa:business .	0 0 0 -5 -1 10 0 0
sa:but <name>	0 -15 0 3 -1 0 0 15
sa:but a	0 0 0 10 0 0 0 -9
sa:but not	0 10 0 -9 0 3 0 -4
sa:but the	0 -4 0 -2 8 0 0 0
sa:buy <quality>	0 -11 0 15 0 0 0 -1
sa:buyer	0 7 0 -13 0 8 0 -2
sa:buyer of	0 11 0 -11 0 0 0 0
sa:by	-8 10 -15 -1 -2 -1 5 -1
sa:by <day-ahead>	0 18 -3 -13 7 0 0 -6
sa:by <level>	0 -18 0 24 0 0 0 -6
sa:by <name>	0 2 0 0 -9 0 0 4
sa:by <number>	0 -8 0 20 -8 0 0 -4
sa:by <person>	0 9 0 -9 7 0 0 -4
sa:by <points>	0 -21 0 10 0 0 0 8
sa:by <quality>	0 0 0 -12 6 0 0 5
sa:by both	0 13 0 -9 0 0 2 -7
sa:by itself	0 8 0 -12 6 0 0 -1
sa:by one	0 10 0 -3 -7 0 0 0
sa:by the	2 -14 0 28 -22 0 0 1
sa:by then	0 0 0 -16 13 0 0 2
sa:cabinet	0 23 0 -16 1 0 0 -11
sa:cabinet and	0 10 0 -7 0 0 0 0
sa:cabinet to	0 9 0 -7 0 0 0 0
sa:cable	0 -4 0 -10 0 0 0 15
sa:calendar	0 -1 0 -5 0 0 0 10
sa:call	4 -5 0 5 8 0 -3 -8
sa:call "	0 -8 0 15 0 0 0 -5
sa:call at	0 -6 0 0 11 0 0 -5
sa:call on	0 12 0 -8 -1 0 0 0
sa:call with	0 12 0 -23 0 0 0 14
sa:calm	0 0 0 -9 0 0 0 10
sa:can	-2 20 -1 -8 2 12 -4 -17
sa:can be	0 11 0 0 0 13 0 -25
sa:can go	0 8 0 -9 2 0 0 -1
sa:car	0 0 0 10 -3 0 0 -11
sa:carpet	0 0 0 9 0 0 0 -7
sa:carry	0 -17 0 7 1 0 -2 9
sa:carry on	0 -6 0 -2 0 0 0 10
sa:cease	0 -12 0 12 -7 0 0 9
sa:cease to	0 -11 0 13 0 0 0 0
sa:ceasefire	0 0 0 10 -6 0 -1 0
sa:ceasefire in	0 0 0 11 -4 0 -1 -2
sa:cell	11 -6 0 -3 0 0 0 0
sa:cell and	9 -5 0 -3 0 0 0 0
sa:cement	0 13 0 -7 -2 0 -3 0
sa:cent	0 0 0 12 0 0 0 -13
sa:ceramic	0 -13 0 4 0 0 6 3
sa:certain	0 -7 6 10 0 0 0 -7
sa:change	6 -24 0 23 -3 0 0 -2
sa:change .	0 -8 0 9 0 0 0 0
sa:change in	7 -2 0 8 -10 0 0 -3
sa:charge	-9 -11 7 2 5 -1 1 3
sa:charge .	0 -5 8 3 0 0 5 -14
sa:charge <level>	0 -7 0 17 -6 0 2 -9
sa:charge <number>	0 -25 0 8 5 0 -1 12
sa:charge since	0 -14 0 9 6 0 0 -4
sa:cheese	0 14 0 -10 -16 0 4 4
sa:chip ,	0 -5 0 -5 0 0 0 11
sa:clear by	0 10 0 -4 -4 0 0 0
sa:client	0 -4 0 12 -2 0 0 -3
sa:climb	0 -16 0 11 0 0 0 4
sa:clock	0 -10 0 -5 15 0 0 0
sa:close	0 -10 0 -15 9 1 4 11
sa:close .	0 -3 0 -29 13 2 0 14
sa:closed	0 0 0 -1 9 0 0 -8
sa:club	0 -2 0 11 0 0 0 -6
sa:coast	0 0 0 9 0 0 0 -8
sa:cocoa butter	0 7 6 -15 0 0 0 0
sa:cod	0 -1 0 -8 10 0 6 -6
sa:coffee	-1 -8 -3 8 -10 0 0 10
sa:coffee ,	0 -11 -2 21 -1 0 0 -3
sa:coffee and	0 0 0 -15 0 0 0 13
sa:colleague	0 9 0 0 0 0 0 -10
sa:collect	0 4 0 0 6 0 0 -17
sa:column	0 0 0 -3 -5 0 -2 13
sa:come	-1 -9 7 7 -5 -3 -11 11
sa:come and	0 -12 0 0 0 0 0 14
sa:come back	1 -22 0 6 0 0 -5 14
sa:come for	0 -3 0 8 0 0 0 -3
sa:come from	0 -16 -3 22 1 0 0 -5
sa:come in	0 -3 0 9 0 0 0 -4
sa:come into	0 6 13 -8 -3 0 0 -11
sa:comment	0 -3 2 -11 13 0 0 0
sa:commerce ministry	-3 -9 0 11 1 2 0 -6
sa:commission	0 -10 0 14 0 0 0 0
sa:company	3 -6 -4 0 -2 0 0 13
sa:company .	0 5 0 -10 -1 0 0 6
sa:comply	0 9 0 -1 -3 0 0 -1
sa:concentrate	0 9 0 -23 -2 0 0 17
sa:conclude	0 1 0 -8 -3 0 6 4
sa:condition	0 13 0 -10 0 0 0 0
sa:confirm	0 -10 0 6 6 -1 0 0
sa:confirm .	0 -6 0 10 0 0 0 -2
sa:consent	-1 0 0 -2 -10 0 0 15
sa:consent .	0 0 0 -11 0 0 0 11
sa:consider	0 1 0 -9 0 0 0 7
sa:contain	11 -8 0 -1 0 0 0 0
sa:continue for	0 8 0 -11 0 0 0 3
sa:contract	0 -3 0 14 -4 0 0 -5
sa:control	14 -4 0 -2 -11 0 0 1
sa:control on	6 -8 0 0 -1 0 0 6
sa:copper	0 5 0 -9 7 0 0 -3
sa:cork	0 10 0 -7 0 0 0 0
sa:cost	0 -17 0 5 15 0 0 2
sa:cost <level>	0 -11 0 -1 0 0 0 14
sa:cotton	0 12 0 1 -8 0 0 -6
sa:could	3 2 0 -7 0 0 14 -5
sa:could be	0 0 0 -7 0 0 11 -3
sa:council	0 8 0 0 -11 0 0 1
sa:counter	0 -1 0 -4 11 0 0 -3
sa:country	-4 6 -5 5 0 0 -9 -4
sa:country '	0 -3 0 9 0 0 0 -2
sa:country ,	0 -3 0 11 -2 0 0 -4
sa:country in	0 9 0 -4 0 0 0 0
sa:country would	0 6 0 -11 0 0 0 7
sa:course	0 0 0 -5 0 0 0 9
sa:crane	0 8 0 -7 1 0 0 -2
sa:critical	11 -4 0 -7 0 0 0 0
sa:critical software	11 -3 0 -10 0 0 0 0
sa:curb	0 10 0 -1 0 0 0 -7
sa:curb on	0 11 0 -6 0 0 0 -4
sa:currently	8 -8 0 0 0 0 0 0
sa:custom	0 14 5 -3 -12 0 0 -3
sa:custom house	0 11 0 0 0 0 0 -11
sa:custom officer	0 0 0 -16 1 0 0 12
sa:customer	0 -12 0 14 0 0 0 0
sa:cut	0 -9 0 10 4 0 0 0
sa:cut its	0 -7 0 11 0 0 0 0
sa:dairy	0 9 0 -6 8 0 0 -12
sa:date	15 -23 1 -8 -5 0 6 9
sa:date to	0 -9 0 2 6 0 0 0
sa:day	4 6 0 -24 0 -2 9 6
sa:day ,	7 -16 -2 0 1 0 0 4
sa:day .	2 10 0 -7 -14 0 3 0
sa:day for	0 0 0 -16 0 0 7 4
sa:day of	-6 -1 1 -22 3 0 0 21
sa:day to	0 13 0 2 0 0 0 -12
sa:dead	0 -10 0 5 0 0 0 4
sa:deadline	0 11 0 -12 -23 6 13 3
sa:deadline .	0 11 0 -26 0 0 13 4
sa:deal	-3 5 0 -3 7 8 3 -18
sa:deal was	0 16 0 -13 0 0 0 -5
sa:deal were	0 11 0 -8 0 0 0 -1
sa:deal with	0 -22 0 8 0 4 0 5
sa:decide	5 -20 0 12 -8 -3 4 6
sa:decide on	3 -13 0 5 -7 0 8 0
sa:decision	0 -15 0 -6 8 0 0 16
sa:decision .	0 0 0 -9 11 0 0 0
sa:decree	0 0 0 -11 0 0 0 13
sa:decree of	0 -9 0 0 0 0 0 10
sa:demand	0 9 0 7 -11 0 0 -5
sa:desk	0 3 0 -10 16 0 0 -8
sa:desk )	0 0 0 -8 9 0 0 0
sa:desk .	0 -1 0 10 0 0 0 -7
sa:did	0 11 0 2 0 0 0 -17
sa:did in	0 10 0 -2 5 0 0 -11
sa:dispute	0 0 0 -19 0 0 12 9
sa:dispute over	0 -5 0 -9 0 0 12 0
sa:do	7 12 -1 -11 -12 0 -2 7
sa:do not	0 -4 0 10 -8 0 0 5
sa:doe	0 -10 -1 -4 3 5 -3 13
sa:doe ,	0 -4 0 0 12 0 -1 -7
sa:doesn't	0 -6 0 -9 14 -1 0 0
sa:don't	0 -3 0 -2 0 0 0 12
sa:dongguan	-2 0 0 12 -1 0 0 -3
sa:down	0 -1 0 5 0 0 -12 2
sa:down to	0 0 0 4 2 0 0 -11
sa:draft	1 3 0 -18 -7 0 11 3
sa:draw	0 9 0 0 0 0 -2 -6
sa:drawer	0 7 0 -17 0 0 0 11
sa:due	-7 26 1 -2 -4 0 5 -24
sa:due .	0 5 0 3 0 0 6 -15
sa:due to	0 15 5 -12 0 0 0 -7
sa:dump	0 0 0 9 0 0 0 -12
sa:dump duty	0 1 0 4 1 0 0 -11
sa:during the	0 -3 0 11 0 0 0 -6
sa:duty	-12 0 17 0 -2 0 -13 5
sa:duty -	0 0 0 -7 10 0 0 0
sa:duty .	0 2 4 8 -11 0 -2 -1
sa:duty ;	0 0 0 9 -9 0 0 0
sa:duty between	0 0 0 10 0 0 0 -10
sa:duty fall	0 10 0 -3 -5 0 0 0
sa:duty in	0 -11 0 5 9 0 0 -1
sa:duty of	0 -5 3 2 10 1 -8 -5
sa:duty on	-2 -1 0 -16 0 0 -4 23
sa:duty return	0 -2 0 -10 1 0 -1 12
sa:duty that	0 0 0 14 -4 0 0 -12
sa:duty to	0 -7 0 0 0 0 9 0
sa:duty which	0 11 0 -14 0 0 0 2
sa:duty will	0 11 0 -5 0 0 0 -2
sa:each	0 -4 0 12 1 0 -4 -6
sa:earlier	-2 10 0 5 -9 0 -3 -2
sa:earlier .	-1 19 0 -10 -7 0 0 0
sa:early	0 -11 0 8 -2 0 0 1
sa:early .	0 -2 0 11 0 0 0 -7
sa:earth	12 -4 -1 9 -13 0 -1 -6
sa:earth ,	1 0 0 11 0 0 0 -12
sa:earth that	0 12 0 -12 0 0 0 0
sa:economy	0 0 0 20 -4 0 0 -16
sa:effect	2 19 0 -12 0 0 1 -11
sa:effect ,	0 -10 0 14 0 0 0 -1
sa:effect .	2 18 0 -16 0 0 0 -5
sa:effect on	0 18 0 -15 4 0 3 -13
sa:effective	0 -10 0 0 6 0 0 0
sa:either .	0 9 0 0 -9 0 0 0
sa:else	1 0 0 4 11 0 0 -22
sa:emergency	0 -1 0 8 -2 0 0 0
sa:employer	0 0 -1 9 0 0 0 -7
sa:end	10 5 4 -19 -22 -1 3 13
sa:end ,	0 0 0 0 -12 0 0 7
sa:end .	0 -14 8 -55 -4 1 4 49
sa:end <day-ahead>	0 0 0 13 -1 0 0 -9
sa:end in	0 9 -6 -1 0 0 0 0
sa:end of	4 17 -2 -22 0 0 5 -1
sa:end on	4 8 -2 18 -7 0 0 -23
sa:end the	0 8 0 -6 0 0 0 0
sa:enough	0 5 0 -9 0 0 0 5
sa:enter	2 7 -5 1 2 0 -4 -12
sa:enter <name>	4 11 0 -14 0 0 0 0
sa:enter before	0 0 0 10 -11 0 0 0
sa:entry	0 5 0 -3 7 0 0 -11
sa:escape	0 7 0 -10 2 0 0 0
sa:eve	0 0 0 -10 0 0 0 11
sa:eve of	0 0 0 -10 0 0 0 11
sa:evening	8 7 -1 6 0 -1 0 -17
sa:evening ,	5 -4 0 9 0 0 0 -9
sa:evening that	0 12 0 -7 0 0 0 -4
sa:event	0 9 0 -13 4 0 0 0
sa:every	0 13 13 -7 -8 0 0 -18
sa:everybody 's	0 -10 0 12 0 0 0 0
sa:everybody .	0 16 0 -7 -2 0 0 -6
sa:everything	0 2 0 -3 -13 0 6 7
sa:exact	0 -4 0 0 10 0 0 -6
sa:exclusion	1 -15 40 -28 -1 0 5 -23
sa:exclusion for	0 -6 11 -6 -1 0 6 0
sa:exclusion from	-11 -3 12 0 2 0 0 -1
sa:exempt	0 5 -15 10 -6 0 0 2
sa:exempt .	0 5 0 4 -9 0 0 0
sa:exemption	-3 10 8 0 -12 0 0 -11
sa:expect	0 -11 0 -5 10 0 -11 16
sa:expect a	0 0 0 -3 0 0 -3 9
sa:expect to	0 -10 0 3 1 0 0 3
sa:expire	-2 -4 3 -12 -3 0 -1 18
sa:expire ,	0 -5 0 -11 0 0 0 19
sa:expire .	0 -7 0 -7 -1 0 0 16
sa:expire on	0 0 4 12 0 0 0 -14
sa:explain	0 3 0 12 -1 0 0 -12
sa:export	12 -11 0 15 -23 0 0 -3
sa:export of	1 8 0 0 -5 0 0 -8
sa:extend .	0 -25 0 2 6 0 0 13
sa:extend a	0 0 0 -10 0 0 0 11
sa:extend it	0 19 0 2 -1 0 0 -20
sa:extend the	0 0 0 12 -4 0 0 -2
sa:extend their	0 0 0 -11 0 0 0 12
sa:extension .	0 0 0 15 -2 0 0 -12
sa:extension of	0 -8 0 -14 1 0 8 12
sa:extra	0 1 0 4 1 0 0 -11
sa:extra <level>	0 -6 0 9 0 0 0 0
sa:failing	0 21 0 -15 -1 0 0 -4
sa:failing a	0 10 0 -8 0 0 0 0
sa:fall	-3 0 0 12 0 0 -2 -15
sa:fall away	0 -8 0 14 0 0 0 -4
sa:far	0 1 0 -7 11 0 -1 0
sa:fare	0 -13 0 24 0 0 0 -12
sa:farm	0 -9 0 15 0 0 -5 -1
sa:federal register	2 -9 0 8 0 0 0 0
sa:fee	-7 -26 5 7 34 0 0 -27
sa:fee ,	-4 0 10 0 9 0 0 -16
sa:fee .	5 -9 -6 2 20 0 0 -16
sa:fee for	0 -3 0 0 9 0 0 -3
sa:fentanyl	0 -13 6 12 -9 0 0 2
sa:fentanyl .	0 -11 0 13 0 0 0 0
sa:fight	0 0 0 -8 11 0 0 0
sa:figure	0 9 0 -13 0 0 0 6
sa:fill	0 8 0 -12 0 0 0 4
sa:final	0 9 0 0 0 0 0 -10
sa:finance	0 12 0 -16 6 0 0 0
sa:finance ministry	0 8 0 -10 0 0 0 1
sa:find	6 0 0 -6 -7 8 0 0
sa:fine	0 -4 0 13 -1 0 0 -3
sa:firm	1 -6 1 14 -1 0 0 -9
sa:first	0 7 0 10 0 3 -2 -20
sa:first .	0 3 0 0 1 0 0 -9
sa:five	0 0 0 -8 -4 0 0 17
sa:five hour	0 0 0 -14 0 0 0 13
sa:fix	0 13 0 -15 0 0 0 4
sa:floor of	0 10 0 -11 3 0 0 -1
sa:flour	0 0 0 19 0 0 0 -17
sa:follow	5 -2 0 -7 10 0 0 -2
sa:follow .	6 0 0 -3 8 0 0 -10
sa:following	16 7 0 -28 4 0 0 3
sa:for	9 -3 12 -2 2 0 0 -11
sa:for <day-ahead>	0 12 0 -16 0 0 0 3
sa:for <level>	0 -8 0 11 -2 0 0 0
sa:for <number>	4 -14 3 5 3 0 0 -7
sa:for <quality>	-3 4 9 -16 1 0 0 4
sa:for <seat>	0 -8 0 14 -1 0 0 -2
sa:for <span>	-7 10 2 -7 17 -1 -2 -10
sa:for a	0 4 0 3 0 0 0 -11
sa:for an	0 0 3 -5 -1 0 9 -1
sa:for call	0 -11 0 13 0 0 0 0
sa:for car	0 10 0 -9 0 0 0 0
sa:for everybody	0 12 0 -4 -1 0 0 -1
sa:for good	0 -13 0 0 9 0 1 0
sa:for it	0 5 0 -10 -4 0 0 13
sa:for longer	0 -5 0 -6 0 0 0 13
sa:for other	0 -7 0 1 -4 0 -1 12
sa:for rare	-6 -10 0 10 0 0 0 5
sa:for the	4 3 -10 -5 -24 2 9 8
sa:for what	0 12 0 -10 0 0 0 0
sa:for which	0 -2 0 -13 9 0 0 7
sa:forced	6 0 0 1 4 0 0 -14
sa:forced labor	6 0 0 5 -1 0 0 -10
sa:foreign	4 -10 0 13 -1 0 0 -7
sa:foreign ministry	0 -3 0 10 0 0 0 -3
sa:form	0 0 0 10 -3 0 0 -2
sa:formal	0 0 0 11 -8 0 0 0
sa:forward	0 -3 0 -5 0 0 0 12
sa:found	0 -2 -2 9 -12 2 0 4
sa:found the	0 0 -2 12 -3 0 0 -2
sa:four	0 -5 0 16 -6 0 0 -2
sa:four time	0 4 0 8 -2 0 0 -10
sa:fourth	0 -4 0 11 -1 2 0 -7
sa:fourth round	0 -1 0 11 0 0 0 -6
sa:framework	0 -2 0 9 0 0 0 -3
sa:framework .	0 -12 0 13 0 0 0 0
sa:framework of	0 12 0 -11 0 0 0 0
sa:free	-3 -3 6 -4 17 0 -1 -14
sa:free of	0 -17 6 16 1 0 0 -7
sa:freeze	0 -10 0 -7 0 0 0 18
sa:from	-19 -6 9 0 4 -3 -3 7
sa:from .	0 -7 -3 12 1 0 0 -1
sa:from <day-ahead>	0 -21 -4 20 -22 0 -1 16
sa:from <day-gone>	0 -21 0 21 0 0 0 0
sa:from <level>	0 20 0 -20 0 0 -2 3
sa:from <month-ahead>	0 0 0 9 0 0 0 -8
sa:from <month-gone>	0 -8 0 8 0 0 0 0
sa:from <name>	-5 3 17 -7 1 0 6 -19
sa:from <number>	0 -13 0 3 20 0 0 -2
sa:from a	0 -16 0 2 0 0 0 12
sa:from next	0 -3 0 10 0 0 0 -5
sa:from that	0 16 0 -13 2 0 0 -8
sa:from the	0 -10 -1 1 2 2 0 3
sa:full	0 13 0 -19 4 0 0 2
sa:furniture	0 10 0 -10 5 0 0 -5
sa:further	4 9 0 -9 1 0 0 -2
sa:further <level>	0 -9 0 11 0 0 0 0
sa:gallium	17 -5 0 0 -3 0 0 -14
sa:gallium ,	11 -1 0 2 -2 0 0 -9
sa:garment	0 -8 0 8 0 0 0 0
sa:general	-6 -5 -2 15 -1 0 0 2
sa:germanium	16 -5 0 1 -3 0 0 -13
sa:germanium and	12 0 0 0 -1 0 0 -8
sa:give	0 -20 0 19 0 0 0 0
sa:give it	0 -10 0 12 0 0 0 0
sa:given	0 -3 0 0 -11 3 0 11
sa:glass	0 -3 0 11 0 0 0 -5
sa:glove	0 0 0 -16 6 0 0 9
sa:go ,	0 -10 0 1 0 0 0 7
sa:go .	0 -11 0 0 0 0 6 4
sa:go ahead	0 13 0 -13 0 0 0 0
sa:go back	0 -9 0 26 -22 0 -9 4
sa:go by	0 -16 0 3 9 0 0 1
sa:go down	0 0 0 14 -8 0 0 -7
sa:go into	1 1 0 -11 0 0 0 6
sa:go out	0 -5 0 -13 7 0 0 9
sa:go to	-4 0 0 3 19 1 -9 -19
sa:go up	0 18 0 -2 -5 0 0 -17
sa:go well	0 12 0 -5 0 0 -2 -1
sa:good	2 -4 -3 18 -24 -3 0 -2
sa:good ,	3 5 0 -8 0 0 0 -1
sa:good are	0 -9 0 8 0 0 0 2
sa:good from	0 6 1 3 -11 0 0 -8
sa:good go	0 -7 0 9 0 0 0 0
sa:good is	0 12 0 -10 0 0 0 0
sa:good of	0 -13 0 18 -3 0 0 0
sa:good pay	0 -6 0 0 0 0 0 14
sa:good until	0 0 0 9 0 0 0 -7
sa:good was	0 0 0 -9 0 0 0 10
sa:good will	0 12 0 -12 -2 0 0 2
sa:government	-2 11 0 -19 -13 0 4 12
sa:grain	0 -13 0 14 0 0 0 0
sa:grape	0 10 0 -2 0 0 0 -6
sa:groundnut	0 -8 0 5 0 0 0 2
sa:guayaquil	0 0 0 -7 -2 3 0 8
sa:had	-9 -11 -4 22 -18 -5 -9 5
sa:had announce	0 -6 0 13 -1 0 0 -4
sa:had come	0 8 0 -12 0 0 0 3
sa:had put	0 -5 0 11 0 0 0 -1
sa:had reach	0 -5 0 9 0 0 0 0
sa:had threaten	0 6 0 -9 0 0 0 3
sa:half	0 -2 0 8 -9 0 0 0
sa:half of	0 -9 0 0 -3 0 0 13
sa:hall of	0 0 0 -5 0 0 0 8
sa:ham	0 -9 0 5 0 0 0 2
sa:hand	0 7 0 1 -11 4 -2 -2
sa:hand in	0 -1 0 11 -4 0 0 -1
sa:handshake	0 -3 0 15 0 0 0 -11
sa:happen	0 17 1 -8 -4 0 0 -6
sa:happen ,	0 13 0 -20 0 0 0 5
sa:harbour	-1 -1 -1 -6 15 0 0 0
sa:has	0 -4 4 12 -10 0 9 -14
sa:has <span>	0 0 0 14 0 0 0 -14
sa:has announce	0 -2 1 -9 13 0 -1 0
sa:has charge	0 -9 0 12 0 0 0 -2
sa:has nothing	0 10 0 -11 0 0 0 0
sa:has publish	0 -5 0 9 -1 0 0 -1
sa:has say	0 9 0 -11 4 0 0 0
sa:has to	0 0 0 17 -7 0 0 -5
sa:have	-5 0 -1 0 -14 0 9 9
sa:have a	0 0 0 -10 -3 0 15 -1
sa:have agree	0 -8 0 13 0 0 0 -4
sa:have been	0 6 0 4 2 0 -8 -15
sa:have go	0 -6 0 10 0 0 0 -2
sa:have the	0 9 -1 -10 0 0 0 1
sa:have to	0 -3 0 -4 0 0 0 12
sa:having	0 -15 0 7 0 0 5 0
sa:he	0 0 -2 3 4 -9 -20 7
sa:he announce	0 -11 0 2 8 0 0 0
sa:he call	0 -7 0 9 0 0 0 0
sa:he had	0 -4 0 -2 0 0 0 8
sa:he hope	0 0 0 -8 11 0 0 0
sa:he say	5 10 0 -17 6 0 -5 3
sa:he tell	-3 -17 0 11 0 0 -2 8
sa:he think	0 11 0 -6 -1 0 0 0
sa:he was	0 -12 0 11 -5 0 0 3
sa:he will	0 17 0 -6 -3 0 0 -7
sa:health	0 -4 0 17 0 0 0 -12
sa:hear	0 -6 0 -6 14 0 -1 0
sa:hear the	0 -2 0 -10 16 0 -1 0
sa:hear whether	0 -5 0 -6 11 0 0 0
sa:hearing	0 -1 0 -4 11 0 0 0
sa:her	0 0 0 0 -11 0 0 6
sa:here	0 -10 0 12 -4 0 0 1
sa:here .	0 -7 0 12 0 0 0 -4
sa:high	10 -9 0 0 0 0 0 0
sa:high -	9 -6 0 -1 0 0 0 0
sa:higher	0 8 0 0 -9 0 -1 0
sa:higher rate	0 -5 0 -9 -1 0 0 17
sa:higher tariff	0 11 0 -3 0 0 0 -7
sa:highest	0 -13 0 14 -2 0 0 0
sa:him	0 -10 0 4 11 0 0 -3
sa:him ,	0 9 0 -18 10 0 0 0
sa:him .	0 -10 0 8 2 0 0 0
sa:his <person>	0 -3 0 11 0 0 0 -5
sa:hold .	0 4 0 2 0 0 0 -8
sa:hold back	0 3 0 -9 0 0 0 5
sa:hold for	0 -7 0 10 0 0 0 0
sa:home	0 -9 0 -3 -2 0 0 15
sa:home without	0 0 0 -9 0 0 0 9
sa:hope	0 -3 0 -15 17 0 4 0
sa:hope .	0 0 0 -18 19 0 0 0
sa:hotel	0 -2 0 12 0 0 0 -7
sa:hour	-7 -24 0 16 -10 0 0 7
sa:hour later	0 -1 0 -7 0 0 0 10
sa:house	0 6 0 7 0 0 0 -15
sa:hundred	0 0 0 11 0 0 0 -9
sa:i	0 15 -1 -16 -3 0 0 7
sa:i have	0 -2 0 -5 -3 0 0 14
sa:if	0 9 -8 -3 -2 0 -4 2
sa:if <name>	0 9 0 3 0 0 0 -12
sa:if <person>	0 10 0 0 0 0 0 -7
sa:if it	4 6 0 13 -9 0 -2 -18
sa:if no	0 -4 0 -14 -2 2 0 21
sa:if the	-3 5 0 -12 3 0 0 9
sa:if there	0 2 0 2 -1 0 1 -9
sa:if they	4 -13 0 2 -2 0 0 14
sa:if you	0 9 0 -8 0 0 0 0
sa:import	0 -12 0 10 5 0 0 -2
sa:import surcharge	0 -11 0 12 0 0 0 0
sa:impose	0 -13 0 19 0 0 4 -6
sa:impose .	0 -16 0 11 0 0 0 0
sa:in	1 -13 -22 16 1 -5 -18 7
sa:in <month-ahead>	0 -19 0 10 9 0 0 -4
sa:in <month-gone>	1 -14 6 10 -21 0 0 8
sa:in <number>	0 29 0 -24 1 0 0 -6
sa:in <person>	0 11 0 -13 0 0 0 1
sa:in <seat>	2 -1 -3 -4 9 -4 0 0
sa:in <span>	0 -4 0 -1 11 0 0 -1
sa:in a	0 6 0 -14 2 0 0 9
sa:in any	0 2 0 -10 0 0 0 9
sa:in dongguan	-2 0 0 12 -1 0 0 -3
sa:in force	0 -9 -2 0 0 0 0 10
sa:in guayaquil	0 0 0 -6 0 0 0 8
sa:in it	5 0 0 -12 0 0 0 6
sa:in its	0 2 0 0 4 0 0 -9
sa:in izmir	0 0 0 -8 9 0 0 0
sa:in place	0 2 -2 -17 1 0 8 9
sa:in stockholm	0 -1 0 -9 -2 0 0 15
sa:in the	0 3 -7 11 0 5 -3 -20
sa:in their	0 -10 0 0 0 0 0 6
sa:in which	6 -14 0 14 -6 0 3 -5
sa:included .	0 0 0 -6 0 0 0 10
sa:industrial	0 -4 0 10 -2 0 0 -2
sa:initial	0 10 0 -12 0 0 0 5
sa:instead	4 -2 0 -3 -9 0 0 10
sa:instrument	0 8 0 8 -6 0 0 -10
sa:interim	0 11 0 -9 0 0 0 0
sa:interim trade	0 12 0 -12 0 0 0 0
sa:into	0 -9 11 -8 0 3 6 0
sa:into a	0 -10 0 -9 -2 0 6 14
sa:into force	0 4 0 0 4 0 -3 -8
sa:into the	1 -11 13 -6 0 0 0 5
sa:introduce	8 0 0 -11 0 0 0 0
sa:investigation	0 0 0 12 0 0 0 -9
sa:investment	0 -7 0 10 0 0 0 0
sa:is	-6 -5 -10 0 -1 3 1 6
sa:is ,	0 7 0 -10 6 0 0 -1
sa:is .	0 -5 0 11 0 0 0 0
sa:is <day-ahead>	0 -9 0 11 0 0 0 0
sa:is <level>	0 0 0 19 -9 0 0 -17
sa:is <number>	0 0 0 20 -6 0 -5 -17
sa:is a	0 0 0 -11 5 0 6 7
sa:is agree	0 15 0 -11 0 0 0 -3
sa:is apply	0 0 0 9 0 0 0 -7
sa:is at	0 -10 0 2 1 0 0 3
sa:is back	0 12 0 -10 5 0 0 -4
sa:is charge	0 -9 0 -8 0 0 5 11
sa:is done	0 -9 0 10 0 0 0 0
sa:is due	0 33 0 -20 -7 0 2 -10
sa:is for	0 -12 0 13 0 0 0 0
sa:is go	0 -18 0 2 0 2 0 13
sa:is missing	0 0 0 9 -7 0 0 -1
sa:is negotiate	0 11 0 0 0 0 0 -11
sa:is no	0 14 0 -1 -9 0 2 -6
sa:is not	-1 3 0 5 0 0 0 -9
sa:is off	0 -12 0 1 1 0 0 7
sa:is on	0 12 0 -1 -6 0 0 -4
sa:is over	0 -20 0 0 -3 0 -1 22
sa:is renew	0 -17 0 14 -1 0 0 4
sa:is suspend	0 -12 0 11 7 0 0 -8
sa:is the	7 7 0 -23 -4 0 0 9
sa:is to	0 12 -4 -21 -7 0 0 15
sa:is up	0 -10 0 -16 8 0 0 18
sa:is when	1 -8 0 -6 0 0 0 12
sa:it	-15 -1 -17 6 -20 -6 1 17
sa:it 's	0 -8 0 -15 2 0 0 24
sa:it ,	0 -3 0 0 -8 0 0 10
sa:it .	0 1 -14 5 3 -8 -6 0
sa:it <number>	0 0 0 -15 2 0 0 10
sa:it a	0 10 0 -9 0 0 0 0
sa:it announce	0 -7 9 -3 0 0 0 0
sa:it could	0 0 0 -13 0 0 8 6
sa:it did	0 12 0 -7 0 0 0 0
sa:it had	0 -12 0 26 -7 0 0 -12
sa:it in	0 10 0 -10 -5 0 0 7
sa:it is	0 25 -1 -5 0 1 -7 -19
sa:it may	0 12 -1 4 0 0 -1 -12
sa:it say	0 0 0 9 -9 0 7 -13
sa:it to	0 -11 0 -2 -3 0 0 15
sa:it will	0 -9 0 -7 0 0 5 14
sa:it would	-2 -10 0 3 5 0 0 8
sa:it'll	0 -7 0 10 0 0 0 0
sa:its	0 -7 0 -16 10 10 6 6
sa:its <number>	0 8 0 -11 0 0 0 2
sa:its <organisation>	0 -22 0 16 5 0 -4 0
sa:its <person>	0 0 0 -14 0 0 0 12
sa:its <quality>	0 -3 0 -2 0 9 0 0
sa:its ban	8 0 0 3 0 0 0 -9
sa:its consent	0 0 0 -1 -8 0 0 12
sa:its duty	-3 -17 0 0 7 0 5 4
sa:its end	0 -8 0 -2 0 0 0 12
sa:its extension	0 -2 0 -8 12 0 0 0
sa:its own	0 10 0 -8 -9 0 5 2
sa:its port	0 -1 0 -11 11 0 0 0
sa:its rule	0 7 0 -12 0 0 0 1
sa:its second	0 4 0 0 2 0 0 -9
sa:its tariff	2 3 7 0 0 0 0 -15
sa:itself	0 0 0 -4 9 0 0 -3
sa:job	0 8 0 -7 0 0 0 0
sa:job .	0 8 0 -8 0 0 0 0
sa:just	0 -18 13 0 -3 0 0 10
sa:justice	0 -7 0 -3 10 0 0 0
sa:keep its	0 -8 0 -3 11 0 1 0
sa:know ,	0 9 0 0 -6 0 0 -3
sa:know .	0 -4 0 0 0 0 0 8
sa:labor	6 -7 0 5 5 0 0 -10
sa:lapse	1 -14 2 -4 14 0 5 -9
sa:lapse .	0 -3 0 -8 12 0 7 -4
sa:last	-5 -5 1 -21 8 0 18 9
sa:last <span>	0 20 0 0 -6 0 0 -14
sa:last day	-9 0 2 -34 17 0 -3 20
sa:last for	0 0 0 17 0 0 0 -17
sa:last week	6 -3 8 -14 -1 0 0 9
sa:late	0 -6 0 9 -8 0 0 2
sa:later	0 -9 0 0 0 0 0 14
sa:later .	0 4 0 -16 0 0 0 12
sa:latest	3 14 0 -11 0 5 0 -9
sa:law .	-3 6 0 16 -8 0 0 -11
sa:law of	0 -16 0 7 6 0 0 0
sa:lawyer	0 -11 0 7 9 0 0 -7
sa:lay	0 -7 0 23 0 0 -5 -7
sa:least	0 8 0 0 -10 0 0 0
sa:least <span>	0 6 0 -9 0 0 0 3
sa:leave	3 -7 -1 -5 0 0 -5 19
sa:leave .	0 0 0 -4 -6 0 0 11
sa:led	0 6 0 -10 11 0 0 -5
sa:led by	0 0 0 -10 11 0 0 0
sa:less	0 1 -9 -9 9 0 0 4
sa:let it	0 3 0 16 -6 0 0 -13
sa:let off	0 9 0 -16 8 0 0 0
sa:letter	1 14 0 -7 -7 0 0 -1
sa:letter of	2 8 0 -13 0 0 0 0
sa:letter to	0 -5 0 10 0 0 0 -2
sa:level	0 16 0 -7 -6 0 -1 -1
sa:level that	0 12 0 -8 0 0 0 -1
sa:levy	0 15 0 3 -11 0 -7 -8
sa:levy <level>	0 12 0 -16 0 0 0 2
sa:levy on	0 5 0 9 0 0 0 -12
sa:licence	23 -10 0 0 -4 0 -5 -11
sa:licence for	11 -4 0 -3 0 0 -3 0
sa:license	0 -5 0 10 0 0 0 0
sa:lift	0 0 0 9 -11 0 0 0
sa:lift the	0 0 0 10 -11 0 0 0
sa:like the	0 0 0 4 6 0 0 -12
sa:link	0 9 0 0 -9 0 0 0
sa:list	0 -7 0 7 0 6 0 -9
sa:list .	0 -3 2 8 -3 7 0 -9
sa:list of	0 -10 0 -1 8 0 0 5
sa:lithium	19 -16 0 0 -2 0 0 -3
sa:lithium battery	2 -8 0 7 0 0 0 -1
sa:live .	0 -1 0 9 0 0 0 -5
sa:local	0 -5 0 13 -2 1 0 -6
sa:long	0 1 0 -8 -3 0 0 12
sa:longer .	0 -7 0 -6 0 0 0 14
sa:look	0 -17 0 5 -5 0 3 7
sa:lorry	0 1 0 8 -5 0 6 -13
sa:los	0 2 0 3 3 0 0 -10
sa:machine	0 -11 4 0 6 0 0 0
sa:magnet	0 9 0 -7 0 0 0 -3
sa:magnet ,	0 13 0 -10 0 0 0 -1
sa:main	6 0 0 -15 8 0 0 0
sa:majority	0 -1 0 -7 12 0 0 0
sa:make	5 4 -1 6 -4 0 0 -12
sa:make <level>	0 -8 0 10 0 0 0 0
sa:make for	0 0 0 -11 0 0 0 11
sa:make with	0 9 0 -1 0 0 0 -6
sa:maker	0 -9 0 12 -1 0 0 0
sa:maker of	0 -1 0 10 0 0 0 -5
sa:making	0 11 0 -10 0 0 0 0
sa:making of	0 11 0 -10 0 0 0 0
sa:mandate	0 -1 0 -10 0 0 5 3
sa:marble	0 -3 0 -5 0 0 0 10
sa:margin	0 13 0 -9 -2 0 0 0
sa:mark	0 11 0 0 0 0 0 -7
sa:matter	0 0 0 14 -8 0 0 -5
sa:may	0 0 -8 0 -13 4 -7 19
sa:may be	0 0 0 3 -9 6 0 0
sa:may leave	0 -8 0 13 -2 0 0 0
sa:mean	0 -6 0 16 -3 0 0 -3
sa:meanwhile	0 -2 0 -5 -2 0 0 10
sa:mediator	0 -3 0 18 -7 0 0 -6
sa:medicine	0 1 0 -6 -3 0 0 12
sa:medicine .	0 16 0 -11 -2 0 0 -1
sa:meet	0 -11 -3 14 -1 -2 -6 3
sa:meet .	0 18 -1 -4 -15 0 0 0
sa:meet in	0 -16 0 11 6 0 0 -10
sa:member	0 -10 0 0 8 0 0 2
sa:men	0 -4 0 -9 0 5 0 10
sa:merdeka	0 9 0 -9 0 0 0 0
sa:merdeka <number>	0 9 0 -9 0 0 0 0
sa:metal	3 10 0 -8 0 0 0 -5
sa:mid	0 12 0 -11 0 0 0 0
sa:mid -	0 12 0 -11 0 0 0 0
sa:midnight	0 1 0 -15 -7 0 0 22
sa:midnight ,	0 3 0 -11 0 0 0 8
sa:midnight .	0 -7 0 -9 0 0 0 16
sa:midnight in	0 9 0 -9 0 0 0 0
sa:midnight on	0 -2 0 13 -2 0 0 -4
sa:might	4 5 0 -2 4 0 0 -11
sa:might be	0 14 0 -3 0 0 0 -12
sa:million	0 -5 0 21 -12 0 0 -4
sa:mineral	0 0 0 -11 3 0 0 9
sa:minimum	0 12 0 -7 0 0 0 0
sa:minimum price	0 12 0 -7 0 0 0 0
sa:minister ,	0 0 0 11 -8 0 0 -1
sa:ministry of	0 -3 0 -3 0 0 0 10
sa:ministry on	0 -1 0 13 0 0 0 -11
sa:minute	3 3 9 -19 2 0 0 0
sa:missing	0 0 0 9 -7 0 0 -1
sa:monday	0 -4 0 13 0 0 0 -8
sa:month	0 -15 -1 7 5 0 2 0
sa:month in	0 -8 0 11 0 0 0 0
sa:mood	0 -10 0 7 0 0 0 0
sa:more	2 2 4 -6 -11 5 -10 7
sa:more ,	0 -17 0 2 7 3 -4 7
sa:more .	0 16 6 -18 0 0 0 0
sa:more at	0 8 0 -6 0 0 0 0
sa:more for	0 13 0 -13 0 0 0 0
sa:more from	0 10 0 -2 0 0 0 -5
sa:more on	0 0 0 10 0 0 0 -12
sa:more than	0 -7 0 6 -15 0 0 14
sa:more to	2 -9 0 6 0 0 0 0
sa:most	0 7 0 0 -7 0 0 0
sa:most <quality>	0 4 0 -7 0 0 0 6
sa:motorcycle	0 13 0 -13 3 0 0 -5
sa:move	0 -6 0 -3 -9 7 0 12
sa:move .	0 0 0 -7 0 0 0 9
sa:mr	4 11 0 -9 3 -2 11 -14
sa:mr .	0 -3 0 12 0 0 0 -11
sa:mr <person>	4 16 0 -28 1 -2 11 -2
sa:must	0 -19 0 -3 7 4 11 -4
sa:must be	0 -9 0 9 -12 1 8 -4
sa:name	0 -3 0 17 -3 0 0 -9
sa:name .	0 -7 0 15 0 0 0 -1
sa:natural	0 18 0 -16 0 0 0 0
sa:nearly	0 14 0 -7 -1 0 0 -5
sa:need	7 -7 -2 -6 -4 0 0 19
sa:need .	0 -10 0 10 0 0 0 0
sa:negotiate ,	0 12 0 0 0 0 0 -11
sa:negotiate .	0 -1 0 -5 -5 0 2 9
sa:negotiation	0 -2 0 -3 0 0 12 -3
sa:neither	-2 -14 1 7 0 0 0 4
sa:net	0 -11 0 -6 9 0 -1 9
sa:never	0 -15 0 21 -5 0 0 0
sa:new	-10 11 0 0 3 -4 -5 -5
sa:new )	0 0 0 -8 0 0 0 8
sa:new rate	0 16 0 4 -20 0 0 -2
sa:new tariff	0 12 0 -12 1 0 0 0
sa:new year	0 0 0 -15 16 0 0 0
sa:new york	0 0 0 -8 8 0 0 1
sa:next year	3 9 -2 -17 11 0 -1 0
sa:night	-1 -8 0 6 -2 0 0 7
sa:night ,	0 -11 0 14 -2 0 -7 3
sa:night .	0 4 0 -15 1 0 6 6
sa:nil	0 19 0 -11 -3 0 0 -4
sa:nine	0 0 0 -10 8 0 0 0
sa:no	11 -2 -1 -10 2 0 0 3
sa:no longer	0 8 0 0 0 0 0 -14
sa:no more	0 7 0 -11 0 0 0 6
sa:no other	0 -7 0 -9 8 0 0 7
sa:no reason	0 2 0 -10 4 0 0 1
sa:no solution	0 0 0 -10 0 0 0 9
sa:nobody in	0 0 0 -11 7 0 0 4
sa:none	0 -9 0 3 0 0 0 7
sa:none .	0 -9 0 10 0 0 0 0
sa:noon	0 -11 -1 13 0 0 0 0
sa:noon .	0 -5 0 14 -4 0 0 -3
sa:not	3 9 12 -5 -16 5 -12 -2
sa:not ,	8 -2 0 -9 -6 0 2 6
sa:not .	0 19 0 -6 -11 0 0 0
sa:not <level>	0 13 0 -9 0 0 0 -4
sa:not <number>	0 0 0 -14 -1 0 0 17
sa:not <span>	0 3 0 8 0 0 0 -11
sa:not a	0 -7 0 -9 8 0 0 8
sa:not be	0 -21 8 15 5 0 -3 -6
sa:not been	0 11 0 -1 -4 0 0 -2
sa:not come	0 -12 0 16 0 0 0 0
sa:not go	0 12 0 -10 0 0 0 0
sa:not have	0 9 -1 -5 0 0 0 -1
sa:not renew	0 -4 1 18 0 0 0 -15
sa:not the	0 4 0 -12 0 0 0 8
sa:nothing	5 9 0 -5 -12 0 6 -1
sa:nothing ,	0 -9 0 5 0 0 5 -4
sa:nothing but	0 -3 0 9 0 0 0 -4
sa:nothing happen	0 10 0 -5 0 0 0 -2
sa:nothing to	0 18 0 -19 0 0 0 4
sa:nothing was	0 0 0 -9 0 0 0 10
sa:notice	23 -11 -7 5 -17 0 0 3
sa:notice .	0 -6 0 -6 0 0 0 11
sa:notice is	0 -2 -5 19 -7 0 0 -3
sa:notice of	16 4 0 -9 -6 0 0 -8
sa:now	-6 -8 0 28 -11 0 -8 -8
sa:now .	0 23 0 -20 -6 0 -5 9
sa:now <level>	0 -1 0 10 -4 0 0 -3
sa:now <number>	0 -13 0 14 0 0 0 0
sa:now end	0 -1 0 13 0 0 0 -9
sa:now it	0 0 0 -15 0 0 0 16
sa:now take	0 0 0 11 0 0 0 -10
sa:number .	0 9 0 -2 0 0 0 -5
sa:nut	0 -4 0 -8 0 0 0 13
sa:nvidia	0 -6 0 10 0 0 0 0
sa:object	0 0 0 -6 10 0 0 0
sa:of	16 2 -2 -7 5 -15 -5 -3
sa:of <day-ahead>	0 0 0 -6 0 0 0 9
sa:of <day-gone>	13 9 0 -5 0 0 -3 -16
sa:of <day-today>	0 -2 0 -9 4 0 0 9
sa:of <level>	0 6 -5 0 9 0 -19 0
sa:of <money>	0 -1 0 12 -5 0 0 -3
sa:of <month-ahead>	-2 -11 0 8 -5 0 0 9
sa:of <month-gone>	6 -4 0 -5 11 0 3 -8
sa:of <person>	0 -5 0 8 0 0 -1 0
sa:of <points>	5 8 0 -11 -5 0 0 0
sa:of <span>	0 5 0 3 -3 0 2 -10
sa:of an	0 8 0 -12 0 0 0 6
sa:of any	0 -6 0 8 0 0 0 0
sa:of both	0 -9 0 13 0 0 0 0
sa:of busan	12 -9 8 -7 0 0 0 -4
sa:of commerce	0 5 0 -10 0 0 0 7
sa:of fentanyl	0 -7 0 9 0 0 0 0
sa:of it	-1 -11 0 -7 8 0 3 16
sa:of its	11 -12 0 3 4 0 0 -5
sa:of next	5 9 -2 -11 4 0 0 -1
sa:of talk	0 0 0 6 6 0 0 -16
sa:of the	1 0 9 -8 -4 0 9 1
sa:of them	0 -14 1 2 0 0 0 7
sa:of thi	-6 -11 0 1 2 -2 0 10
sa:of tiktok	0 0 0 -4 0 9 0 0
sa:of up	0 -9 5 1 7 1 0 -11
sa:of what	0 -1 0 -5 -1 0 0 14
sa:off	-2 -10 0 1 6 4 -10 13
sa:off .	0 -5 0 1 11 0 -1 0
sa:off the	0 -3 0 8 0 0 0 0
sa:offer	0 -13 0 -14 20 0 11 -4
sa:officer	0 10 0 -20 1 0 0 6
sa:oil	-7 1 2 2 -7 -9 9 0
sa:oil ,	0 2 0 9 -2 0 0 -9
sa:old	-2 -3 0 24 -2 0 -9 -11
sa:old duty	0 -6 0 11 0 0 0 -3
sa:old one	0 -10 0 5 0 0 -1 8
sa:old rate	0 9 0 -6 6 0 0 -12
sa:old tariff	0 -7 0 13 -10 0 0 0
sa:olive	0 12 0 -14 -1 0 0 6
sa:on	3 11 -27 -8 -3 -9 18 -1
sa:on .	0 10 0 -1 -2 0 0 -5
sa:on <day-ahead>	1 7 -8 15 13 0 -5 -36
sa:on <day-gone>	-5 15 0 -16 3 0 -7 5
sa:on <day-today>	0 -17 -6 23 -13 0 6 -5
sa:on <level>	0 -10 0 12 0 0 0 0
sa:on <money>	0 -13 0 4 6 0 3 -4
sa:on <name>	2 18 0 5 -16 0 0 -20
sa:on <number>	0 0 0 9 -4 0 0 0
sa:on <span>	0 6 0 -10 -1 0 0 6
sa:on a	0 -23 0 4 2 0 5 5
sa:on affiliate	-3 0 -3 -9 -2 0 0 16
sa:on an	0 8 0 -5 -6 0 8 -3
sa:on any	7 -12 0 7 0 0 0 0
sa:on certain	0 -9 0 12 0 0 0 0
sa:on chicken	0 -12 0 14 0 0 0 0
sa:on each	-1 13 0 1 -4 0 0 -8
sa:on gallium	8 0 0 0 0 0 0 -3
sa:on his	0 -3 0 10 -1 0 0 -3
sa:on in	0 9 0 1 0 0 0 -9
sa:on it	0 1 0 18 -6 0 -7 -8
sa:on its	4 -15 0 9 0 0 0 0
sa:on more	0 -6 0 -2 0 0 0 11
sa:on nearly	0 10 0 -8 0 0 0 0
sa:on polysilicon	0 17 0 -15 0 0 0 0
sa:on rare	2 10 0 -7 -4 0 0 0
sa:on sale	0 14 0 -10 0 0 0 -4
sa:on sugar	0 -10 0 5 0 0 2 0
sa:on that	0 5 0 -8 -5 0 0 7
sa:on the	3 -10 0 -1 12 4 -6 -2
sa:on their	0 0 0 -4 10 0 -2 0
sa:on them	0 -11 0 -9 1 0 8 6
sa:on top	5 14 0 -11 -8 0 0 0
sa:on which	5 0 0 -6 3 0 9 -6
sa:on wine	0 -14 4 9 -2 0 0 3
sa:once more	0 9 0 -4 0 8 -4 -3
sa:one	0 -18 -4 5 5 3 0 2
sa:one .	0 -16 -3 -2 8 0 -1 17
sa:one :	0 0 0 8 0 0 0 -7
sa:one of	0 -14 0 3 0 3 -1 3
sa:one that	0 -3 0 -9 1 0 0 12
sa:only the	0 15 0 -15 0 0 0 0
sa:open its	0 11 0 -9 0 0 0 0
sa:or	5 -13 1 -9 15 2 3 -5
sa:or <number>	0 -16 0 23 -1 0 0 -5
sa:or it	0 -2 0 -9 7 0 -1 5
sa:or so	0 0 0 -4 10 0 0 -3
sa:or sooner	8 6 0 -26 0 0 0 0
sa:or the	0 5 0 -8 0 0 10 -7
sa:order	0 8 0 9 -9 6 -3 -17
sa:order by	0 9 0 0 0 0 0 -7
sa:order that	0 -14 0 14 3 1 0 -8
sa:ordinary	0 20 0 -5 -5 0 0 -11
sa:originating	0 9 0 -10 0 0 0 1
sa:originating in	0 9 0 -10 0 0 0 1
sa:other	-8 -3 -1 -10 13 0 2 9
sa:other .	0 12 0 -4 0 0 0 0
sa:other since	0 8 0 -10 0 0 0 0
sa:otherwise	0 1 0 -21 -7 3 3 15
sa:otherwise .	0 0 0 -5 0 0 0 9
sa:our tariff	0 -14 0 5 9 0 0 0
sa:out	4 -9 0 -12 8 8 -11 11
sa:out ,	0 -5 0 11 -1 -1 0 0
sa:out .	-1 -4 -9 -19 -7 8 -1 27
sa:out in	0 6 0 -13 7 0 0 0
sa:out on	0 1 0 4 0 0 0 -8
sa:output	0 0 0 9 0 0 0 -8
sa:outside	0 -4 0 -2 12 0 0 0
sa:outside the	0 9 0 -12 4 0 0 0
sa:over	1 -22 2 -11 0 0 13 22
sa:over ,	0 -15 0 -14 0 0 8 21
sa:over .	0 2 0 -19 -6 1 -2 20
sa:over a	0 -1 0 13 0 0 0 -10
sa:owe	0 0 0 -12 0 0 0 15
sa:owner	0 -10 0 12 -4 10 0 -12
sa:p	0 3 7 -11 0 0 0 0
sa:p .	0 4 7 -14 1 0 0 0
sa:page	0 -8 0 20 -3 0 0 -6
sa:paper	0 -30 0 12 5 7 0 6
sa:paper .	0 -5 0 11 0 0 0 -4
sa:parcel	-3 5 6 -12 5 0 0 -11
sa:parcel worth	0 9 -11 -12 10 0 0 -1
sa:parliament	0 3 0 -20 12 0 2 0
sa:pass	0 10 0 0 -9 0 -5 1
sa:pasta	0 -11 0 11 0 0 0 0
sa:pause	0 2 2 -15 -1 0 -5 9
sa:pause end	0 9 0 -7 0 0 0 -1
sa:pause in	0 -6 1 -12 0 0 0 15
sa:pay	3 13 9 0 -16 -6 -16 -5
sa:pay <level>	-6 8 -1 -9 -3 0 -1 12
sa:pay <number>	0 2 0 8 -12 0 0 -2
sa:pay an	0 -23 0 24 0 0 0 0
sa:pay in	0 11 0 -5 0 0 0 -4
sa:pay since	0 10 0 -8 0 0 0 0
sa:pay the	0 21 0 -13 -5 0 0 -4
sa:payment	0 -4 0 11 -3 0 0 0
sa:peak	0 -7 0 10 0 0 0 0
sa:period	-1 7 0 -5 -4 0 0 3
sa:period of	0 15 0 -10 0 0 0 -3
sa:permanent	0 12 0 -12 0 0 3 -1
sa:phase of	0 9 0 -6 -1 0 0 0
sa:phone	0 13 0 -8 0 0 0 -4
sa:phosphate	0 11 0 0 -5 0 0 -8
sa:pineapple	0 0 0 -13 10 0 0 0
sa:pipe	0 4 0 -12 0 0 0 7
sa:pistachio	0 11 0 -7 0 0 0 -2
sa:place	0 -1 -2 -8 0 0 8 9
sa:place .	0 -3 0 11 0 0 0 -6
sa:place of	0 0 0 -11 2 0 8 1
sa:plan	-2 3 -1 18 -17 1 -2 -15
sa:plant	0 6 0 5 -9 0 -1 -4
sa:plastic	0 2 0 4 0 0 0 -8
sa:played	0 0 0 12 -7 0 0 0
sa:plu	0 -7 0 14 0 0 0 -7
sa:pm	0 -4 0 10 0 0 0 0
sa:point	0 -6 0 12 -4 4 0 -7
sa:point .	0 -6 0 10 0 0 0 -1
sa:polysilicon	0 27 0 -23 -2 0 0 -2
sa:polysilicon ,	0 11 0 -9 0 0 0 0
sa:port	-10 -2 4 -4 22 1 0 -13
sa:port ,	0 -1 0 -9 0 0 0 11
sa:port fee	-9 -7 4 10 18 0 0 -20
sa:possible	0 -1 0 5 0 0 7 -10
sa:post	0 12 0 -22 12 0 0 0
sa:post that	0 0 0 -9 8 0 0 0
sa:power	0 -1 0 15 -5 0 0 -5
sa:prawn	0 5 0 5 0 0 0 -9
sa:premier ,	0 9 0 -9 0 0 0 0
sa:prepare	0 4 0 -12 -1 0 2 6
sa:prepare for	0 8 0 -14 0 0 0 6
sa:present	0 -8 0 2 -16 0 0 12
sa:present <level>	0 5 0 -19 0 0 0 14
sa:present truce	0 -7 0 9 -3 0 0 4
sa:president	7 -13 0 17 -10 0 0 -4
sa:price	0 3 0 -1 -7 0 -9 10
sa:proclamation say	0 8 0 -11 5 0 0 0
sa:product	8 -18 0 14 6 0 0 -16
sa:product ,	0 1 0 -6 10 0 0 -6
sa:product .	0 -12 0 15 0 0 0 -4
sa:prolong	-1 9 -6 3 -1 -1 -4 -2
sa:prolong .	0 2 0 -15 0 0 0 10
sa:prolong by	0 0 0 -13 5 0 0 7
sa:prolong for	0 0 0 10 0 0 0 -11
sa:prolong it	0 11 -1 0 -6 0 0 -2
sa:prolong the	0 -15 0 5 4 0 0 0
sa:prolong to	0 0 -5 10 0 0 0 -3
sa:prolongation	0 -5 0 -14 0 0 14 4
sa:promise	1 14 6 -18 -4 0 3 -3
sa:promise to	0 14 0 -15 0 0 3 0
sa:proper	-1 0 0 10 0 0 0 -6
sa:proposal	0 -8 0 9 1 0 0 -2
sa:provided	-1 10 0 -6 -4 0 0 2
sa:provided that	-1 10 0 -5 -3 0 0 1
sa:publication	0 -12 0 13 0 0 0 0
sa:publish a	0 -8 0 12 -2 0 0 0
sa:publish its	0 14 0 -17 4 0 0 0
sa:publish the	0 -9 0 12 0 0 0 0
sa:pumpkin	0 -9 0 -8 0 0 0 17
sa:purchase	0 -4 0 13 -6 0 0 -6
sa:put <level>	0 -11 0 2 9 0 2 -2
sa:put it	0 -7 0 12 0 0 0 0
sa:put on	0 15 0 -5 0 0 0 -10
sa:put tariff	0 -9 0 11 0 0 0 0
sa:put that	0 8 0 0 -7 0 0 -1
sa:put to	0 0 0 -9 0 0 0 10
sa:put up	0 13 0 -6 -7 0 0 0
sa:quarrel	0 -2 0 11 0 0 5 -15
sa:quarrel over	0 -3 0 9 0 0 0 -2
sa:question	0 -10 0 4 -2 0 0 8
sa:quinoa	0 13 0 -9 0 0 0 -1
sa:quota	0 3 0 4 4 0 0 -15
sa:radio	-2 0 0 13 0 0 0 -7
sa:rain	0 -3 0 15 -5 0 0 -5
sa:raise	0 0 0 -13 0 0 13 0
sa:raise it	0 -5 0 -9 0 0 0 14
sa:raise its	0 7 0 -6 2 0 5 -10
sa:raise the	0 -3 0 0 0 0 9 -7
sa:rang	0 -11 0 16 0 0 0 -4
sa:rare	12 -4 -1 9 -13 0 -1 -6
sa:rare earth	8 -3 0 12 -10 0 0 -10
sa:rate	-2 11 -3 -3 -6 -1 -5 3
sa:rate .	0 11 0 0 -4 0 2 -7
sa:rate of	0 -11 0 10 -9 0 0 8
sa:rate on	0 -5 0 -6 0 0 0 10
sa:rate would	0 -8 0 1 5 0 0 0
sa:rather	0 -4 0 -9 10 0 0 6
sa:rather than	0 2 0 -10 10 0 0 0
sa:ratify	0 -1 0 -10 17 0 0 -6
sa:ratify the	0 -3 0 -11 18 0 0 -5
sa:reach .	0 -13 0 15 0 0 0 0
sa:reach for	0 8 0 -7 0 0 0 0
sa:read	0 -10 0 12 -1 0 0 0
sa:reciprocal	-1 11 0 12 -14 0 -1 -14
sa:reciprocal "	0 15 0 -4 0 0 0 -8
sa:reciprocal duty	0 11 0 -3 0 0 0 -4
sa:reckon	0 -9 0 12 0 0 0 0
sa:reduce	0 -4 0 11 0 0 0 -5
sa:refund	0 2 0 14 -13 0 0 -7
sa:regional	0 0 0 -7 0 0 0 9
sa:register	2 -9 0 9 0 0 0 0
sa:released	0 11 0 -10 0 0 0 0
sa:remain	0 -3 0 15 -1 0 0 -7
sa:remain suspend	0 -1 0 10 0 0 0 -5
sa:renew	-3 -4 14 3 12 0 0 -17
sa:renew ,	0 9 0 0 0 0 0 -8
sa:renew .	-1 -17 18 13 -4 0 0 -10
sa:replace	0 11 -2 -2 0 0 0 -2
sa:reply	0 -24 0 12 12 0 -5 0
sa:reply .	0 -11 0 0 10 0 -4 0
sa:report	0 -9 0 1 13 0 -3 -7
sa:reporter	0 -5 0 -2 -3 0 0 15
sa:reporter .	0 0 0 -8 0 0 0 12
sa:reporter on	0 -10 0 12 0 0 0 0
sa:representative	-2 -1 0 1 12 0 0 -9
sa:request	0 0 0 11 -3 0 0 0
sa:require	10 0 0 -6 -2 0 0 0
sa:rest .	7 4 0 -11 8 0 0 -8
sa:result .	0 0 0 -18 1 0 0 14
sa:resume	0 -8 0 6 11 0 -1 -11
sa:resume .	0 -6 0 9 0 0 0 -1
sa:retain	0 -11 0 17 0 0 0 -6
sa:retaliation	0 -10 0 13 -1 0 0 -1
sa:return	-1 0 0 -2 0 0 -8 9
sa:return ,	0 -9 0 -3 -3 0 0 16
sa:return .	0 -9 0 0 12 0 0 -2
sa:return for	0 9 0 -1 0 0 0 -7
sa:rice	0 12 0 -19 0 0 0 11
sa:rice ,	0 0 0 11 0 0 0 -8
sa:right .	0 4 0 -8 4 0 0 -2
sa:ring	0 -15 0 21 0 0 0 -7
sa:rise by	0 -23 0 13 0 0 0 11
sa:rise from	0 -11 0 8 0 0 0 1
sa:rise of	0 -3 0 22 -6 0 0 -12
sa:rise to	0 8 0 -13 7 0 -4 1
sa:river	0 0 0 10 -6 0 0 0
sa:road	0 0 0 12 3 0 0 -16
sa:room	0 -3 0 9 0 0 0 0
sa:round	0 -18 0 44 -6 0 -1 -21
sa:round .	0 -5 0 12 0 0 0 0
sa:round of	0 -5 0 19 0 0 0 -11
sa:rule	-8 11 -1 2 -5 0 0 2
sa:rule and	10 -4 0 0 0 0 0 -9
sa:rule of	-8 13 0 10 0 0 0 -17
sa:rule on	-13 9 -3 -8 -5 0 0 19
sa:rule that	0 10 0 -7 -2 0 0 0
sa:rum	0 0 0 9 2 0 0 -10
sa:run	0 -9 4 -5 -3 11 -6 8
sa:run .	0 2 0 -9 -2 0 0 11
sa:run out	4 -6 -2 -9 0 12 0 6
sa:run to	0 -1 1 18 0 0 0 -21
sa:run until	0 -9 0 18 0 0 0 -9
sa:sale	0 12 0 -12 -1 11 0 -7
sa:sale to	0 9 0 -8 0 0 0 0
sa:salmon	3 13 0 -24 7 0 0 0
sa:same	-1 -10 0 14 0 0 0 -4
sa:same .	0 13 0 -7 0 0 0 -3
sa:same date	5 0 3 0 0 0 0 -8
sa:same day	3 -14 0 15 0 0 0 -1
sa:same hour	-5 -6 0 11 0 0 0 0
sa:save	0 1 0 -6 -7 0 0 12
sa:say	3 2 0 -8 -2 -2 15 -2
sa:say ,	1 -12 0 9 6 0 9 -17
sa:say ;	0 11 0 -6 3 0 0 -8
sa:say <day-gone>	0 0 0 14 0 0 0 -12
sa:say <name>	0 -2 0 14 0 0 0 -11
sa:say <person>	0 -6 0 -3 -3 0 0 16
sa:say a	0 12 0 -5 -3 0 0 -3
sa:say he	0 8 0 -8 -5 0 0 5
sa:say in	6 16 0 -22 -3 0 0 6
sa:say it	0 12 0 -9 -2 0 1 -1
sa:say no	0 -6 0 0 11 0 -1 -4
sa:say on	-1 -6 2 10 -5 0 13 -16
sa:say that	0 1 0 12 -4 0 -2 -7
sa:say until	0 -17 0 2 0 0 0 13
sa:say whether	0 -6 0 -7 0 0 1 11
sa:say yes	0 2 0 -13 8 0 5 -3
sa:schedule	0 -1 0 -7 13 0 0 -3
sa:scheduled	0 13 0 -4 0 0 0 -9
sa:scotch	0 9 0 -14 0 0 0 4
sa:scrap	0 0 0 9 -2 0 0 -6
sa:season	0 -14 0 4 4 -3 2 3
sa:second	0 11 0 5 3 0 -8 -13
sa:secretary	0 4 0 -12 5 0 0 0
sa:section	0 4 14 -7 0 0 0 -14
sa:section <number>	-1 4 14 -6 0 0 0 -12
sa:see what	0 -9 0 12 0 0 0 0
sa:seem	0 7 0 -10 3 0 0 0
sa:sell	0 -4 0 2 -14 17 0 -10
sa:sell in	0 10 0 -6 0 0 0 0
sa:sell to	0 -14 0 13 0 0 2 0
sa:send	0 3 0 -12 1 0 0 11
sa:separate	0 10 0 -2 0 0 0 -7
sa:set	0 14 0 -3 -6 0 6 -15
sa:set new	0 15 0 -14 0 0 0 0
sa:settle	0 -21 0 0 5 0 11 -1
sa:shall	0 -7 0 -2 -1 0 3 12
sa:shall be	0 13 0 -21 -6 0 0 13
sa:she say	0 -10 0 10 0 0 0 -1
sa:she tell	0 10 0 -10 0 0 0 0
sa:shelve	0 -10 0 13 0 0 0 0
sa:ship	-7 2 0 -10 20 0 -2 -6
sa:ship -	0 8 0 -8 2 0 0 -1
sa:ship .	-3 -7 0 -1 12 0 0 0
sa:ship built	0 -10 0 -2 12 0 0 0
sa:ship will	0 0 0 12 0 0 0 -11
sa:shoe	0 12 0 -7 -6 0 0 1
sa:shook	0 18 0 -6 0 0 0 -12
sa:shoot	0 -6 0 -4 0 0 0 10
sa:shore	0 8 0 -7 0 0 0 0
sa:shore crane	0 8 0 -8 2 0 0 -1
sa:short	0 6 0 -12 -1 4 0 2
sa:should	0 -24 -5 15 23 0 0 -18
sa:should be	0 -7 0 9 11 0 0 -12
sa:shrimp	0 -10 0 8 13 0 -10 -3
sa:side	3 11 2 4 -20 -1 -1 -3
sa:side .	5 1 1 -9 -5 0 0 2
sa:side by	0 17 0 -14 0 0 0 -2
sa:side will	0 6 0 0 0 0 5 -9
sa:sign	-5 5 -2 3 -1 9 -7 -7
sa:sign .	0 2 0 16 -9 4 0 -15
sa:sign an	0 20 0 -20 0 0 0 3
sa:sign in	0 0 0 -9 -1 0 0 11
sa:sign its	0 -1 0 -5 13 0 0 -5
sa:sign nothing	0 10 0 -9 0 0 0 0
sa:sign on	0 -17 0 17 -5 2 0 0
sa:sign the	0 -15 0 19 -4 0 0 -3
sa:signature	0 0 0 8 5 -2 0 -13
sa:signature ,	0 0 0 -1 11 0 0 -8
sa:signature .	0 5 0 10 -10 -1 0 -5
sa:since .	0 0 0 9 0 0 0 -8
sa:since <day-gone>	0 -9 0 7 4 0 0 -3
sa:since <month-gone>	0 12 0 -14 0 0 0 1
sa:since the	0 16 0 -16 -5 0 0 5
sa:since then	0 0 0 14 0 0 0 -12
sa:single	0 -5 0 8 0 0 0 0
sa:sit	0 -14 0 10 -8 0 0 6
sa:small	-1 6 4 -18 6 0 0 6
sa:so	0 4 -5 -20 16 11 -9 2
sa:so .	0 -2 0 12 -2 0 0 0
sa:so it	0 -4 0 12 0 0 0 -6
sa:so that	-1 0 0 -12 4 13 0 0
sa:soap	0 10 0 -17 0 0 0 8
sa:social	8 -11 0 3 0 0 0 0
sa:sofa	0 15 0 -12 0 0 0 0
sa:software	9 0 0 -14 0 0 0 -3
sa:software .	-2 14 0 -8 0 0 0 -4
sa:solution	0 0 0 -11 0 0 3 8
sa:solution .	0 6 0 -9 0 0 3 0
sa:some	0 -8 0 30 -8 0 -5 -14
sa:some of	0 -5 0 9 0 0 0 0
sa:somebody	1 -3 -1 -9 -5 0 0 17
sa:somebody will	0 -9 0 -5 0 0 0 14
sa:something	0 1 0 -16 2 0 3 9
sa:something better	0 -7 0 -9 0 0 4 11
sa:sooner "	4 0 0 -11 0 0 0 0
sa:sooner ,	0 15 0 -12 0 0 0 0
sa:sooner .	5 -11 0 9 0 0 0 -2
sa:soup	0 0 0 -8 0 0 0 10
sa:soybean will	0 11 0 -7 -1 0 0 0
sa:spare	0 10 0 -10 0 0 0 0
sa:speaking	0 -1 0 -8 0 0 0 10
sa:special	0 0 0 12 -10 0 0 0
sa:spring	6 -12 0 2 0 0 0 5
sa:st	0 0 0 -18 0 0 0 18
sa:stand .	0 -9 0 5 0 0 0 3
sa:stand at	0 -9 0 11 0 0 0 0
sa:stand in	0 10 0 -11 0 0 0 0
sa:standstill of	0 -4 0 9 0 0 0 -4
sa:start	0 13 0 -7 8 -4 0 -10
sa:start .	0 -10 0 0 10 0 0 0
sa:start on	0 9 0 -7 0 0 0 -1
sa:state visit	0 -4 0 9 0 0 0 0
sa:statement .	0 -14 0 11 0 0 0 0
sa:stay	5 1 6 9 -15 0 -5 -5
sa:stay at	0 -11 0 0 -1 0 0 12
sa:stay for	0 -3 0 9 0 0 0 -5
sa:stay there	0 16 0 -17 0 0 0 1
sa:steel	0 10 0 0 -6 0 0 -11
sa:step	0 18 0 -9 -4 0 0 -4
sa:step .	0 12 0 -10 0 0 0 0
sa:still	-3 -5 2 0 0 0 -5 11
sa:stockholm	0 -3 0 -1 -4 0 0 12
sa:stockholm on	0 -3 0 -10 -1 0 0 16
sa:stop	-5 16 0 2 -8 0 1 -12
sa:stop .	0 10 0 -7 0 0 0 0
sa:strike	0 -6 0 21 -8 4 3 -20
sa:subject	0 3 0 -15 14 0 0 -1
sa:subject to	0 3 0 -18 15 0 0 -1
sa:such	1 -4 0 13 -10 0 0 0
sa:sugar	0 -20 0 2 0 0 2 15
sa:sugar and	0 -10 0 4 7 0 0 -3
sa:summary	0 0 0 -8 9 0 0 0
sa:summit .	0 0 0 -7 0 0 0 9
sa:supreme	0 -7 0 -3 0 0 0 11
sa:surcharge	0 3 -6 -11 23 0 -1 -8
sa:surcharge .	0 0 -3 -9 13 0 0 0
sa:surcharge end	0 11 0 -7 0 0 0 -2
sa:surcharge of	0 0 0 -11 10 0 0 5
sa:surcharge under	0 -9 0 10 0 0 0 0
sa:suspend	-14 4 -3 1 1 0 -3 6
sa:suspend .	0 -9 0 24 -7 0 -1 -6
sa:suspension	10 -4 2 -6 -7 0 6 1
sa:suspension end	0 -11 0 -7 -5 0 0 18
sa:suspension is	0 -8 0 -7 -4 0 0 14
sa:suspension of	6 0 4 -4 11 0 0 -16
sa:system	0 -5 0 9 0 0 -1 0
sa:table	0 -20 0 19 -4 0 0 7
sa:table .	0 -17 0 16 -2 0 0 3
sa:take	0 -9 -1 13 -8 0 5 0
sa:take .	0 -8 0 -3 0 0 0 11
sa:take <level>	0 6 0 7 0 0 0 -13
sa:take <number>	0 -8 0 12 0 0 0 -3
sa:take <span>	0 0 0 -9 2 0 0 8
sa:take a	0 -14 0 14 0 0 0 0
sa:take back	0 10 0 -12 0 0 0 2
sa:take its	0 -7 0 11 2 0 -1 -6
sa:talk ,	0 10 0 -7 0 0 0 -2
sa:talk .	0 -1 0 17 0 0 0 -14
sa:talk between	0 0 0 -10 0 4 0 7
sa:talk were	0 9 0 -8 0 0 0 0
sa:talked about	0 -2 0 -2 -3 0 0 10
sa:tariff	8 -12 0 14 2 0 9 -15
sa:tariff "	0 -10 0 10 0 0 0 0
sa:tariff ,	0 -8 0 18 -4 0 -1 -3
sa:tariff .	1 -1 0 4 1 0 4 -11
sa:tariff :	0 -8 0 10 0 0 0 0
sa:tariff at	0 10 0 -4 -3 0 0 -1
sa:tariff go	0 0 0 -8 9 0 0 0
sa:tariff is	0 -17 0 13 0 0 0 2
sa:tariff of	0 19 -5 -17 5 0 -3 0
sa:tariff on	0 9 0 -4 0 0 0 -6
sa:tariff pause	0 0 0 -9 0 0 0 9
sa:tariff truce	0 -14 0 2 4 1 0 3
sa:tax	0 15 0 -13 0 0 -2 0
sa:tax on	0 11 0 0 -7 0 0 0
sa:tea .	0 10 0 -3 0 0 0 -4
sa:telephone ,	0 -6 0 9 0 -1 0 0
sa:telephone call	6 5 0 -17 0 0 0 6
sa:television	0 -10 0 0 5 0 0 7
sa:tell <organisation>	0 0 0 -4 0 0 0 8
sa:tell her	0 11 0 -10 0 0 0 0
sa:tell reporter	0 -4 0 -3 -2 0 0 15
sa:tell us	6 7 0 0 -6 0 0 -8
sa:term	0 0 7 -11 13 0 -3 -3
sa:term of	0 -3 8 -12 10 0 0 -3
sa:text	0 0 4 -22 0 0 7 11
sa:text .	0 -1 5 -8 0 0 8 -1
sa:th	3 -4 0 -14 11 0 0 0
sa:th .	4 -3 0 -14 12 0 0 0
sa:than	-3 -11 -10 23 0 0 -5 -3
sa:than in	0 0 0 14 0 0 0 -12
sa:than the	0 -11 0 7 0 0 0 4
sa:that	2 15 -3 -2 -7 6 -18 -5
sa:that 's	0 -6 0 -9 0 0 0 16
sa:that ,	0 11 0 0 -2 0 0 -8
sa:that .	0 -10 0 0 7 0 0 3
sa:that <name>	0 11 0 12 -17 2 0 -19
sa:that <person>	0 22 0 -7 -10 0 0 -8
sa:that <quality>	0 -11 0 15 3 0 0 -9
sa:that <seat>	0 4 0 -10 1 0 5 0
sa:that apply	0 9 0 0 0 0 0 -7
sa:that are	0 0 0 -8 15 0 0 -2
sa:that begin	0 5 0 -15 0 0 0 13
sa:that both	0 -12 0 1 3 0 0 5
sa:that come	0 -17 13 5 0 0 0 0
sa:that date	0 -10 0 0 0 0 0 10
sa:that day	0 19 0 -14 -1 0 0 -2
sa:that effect	0 18 0 -13 0 0 0 -6
sa:that go	2 -10 0 -4 11 0 0 0
sa:that have	0 12 0 -11 0 0 0 0
sa:that he	0 0 0 -6 1 0 -1 9
sa:that is	-3 -17 0 -4 11 0 0 16
sa:that it	-4 -6 0 5 13 0 0 -12
sa:that reach	0 9 0 -6 0 0 0 0
sa:that take	0 -8 0 10 0 0 0 0
sa:that talk	0 10 0 -15 0 0 0 6
sa:that the	-7 7 -1 22 -11 11 -4 -25
sa:that they	10 0 0 -7 -10 0 0 5
sa:that thi	0 -6 0 10 0 0 0 0
sa:that was	0 -6 0 -4 0 0 0 14
sa:that we	0 12 0 -8 0 0 0 0
sa:that were	14 -10 -1 1 -1 0 0 -3
sa:the	-1 6 2 -10 2 17 1 -3
sa:the <day-ahead>	0 -11 -4 11 0 0 5 0
sa:the <level>	-6 5 0 -27 27 0 10 -3
sa:the <name>	-4 -8 11 8 -1 7 14 -20
sa:the <number>	21 7 0 -27 -2 0 12 -7
sa:the <office>	8 12 -4 -8 0 -1 7 -12
sa:the <organisation>	0 -1 7 -4 19 1 -18 -8
sa:the <person>	-5 -8 0 5 8 0 0 -2
sa:the <seat>	-2 0 -5 15 -9 0 2 -4
sa:the <span>	-1 -7 0 -12 -5 0 0 24
sa:the additional	0 6 9 -3 -12 0 0 0
sa:the apec	0 0 0 -6 0 0 0 8
sa:the arrangement	0 7 0 -20 3 0 0 11
sa:the autumn	0 11 0 -16 0 0 0 5
sa:the bill	0 0 0 -6 8 0 0 0
sa:the book	0 9 0 -7 0 0 0 -1
sa:the control	0 0 0 -8 0 0 0 8
sa:the custom	0 13 6 -3 -9 0 0 -8
sa:the day	11 4 0 -12 -2 0 2 -1
sa:the deadline	0 9 0 -4 -5 4 -2 0
sa:the deal	0 -2 0 0 11 5 -4 -10
sa:the dispute	0 4 0 -14 0 0 0 10
sa:the duty	-3 -9 1 -3 13 0 -5 6
sa:the end	6 15 -4 -11 0 0 0 -3
sa:the eve	0 0 0 -10 0 0 0 11
sa:the evening	-2 0 0 13 6 0 0 -15
sa:the exclusion	4 -12 15 -15 1 0 6 -9
sa:the exemption	0 17 -3 -9 -4 0 0 -6
sa:the extension	0 -6 0 13 4 0 0 -13
sa:the federal	2 -9 0 8 0 0 0 0
sa:the first	0 9 0 10 -15 0 0 -7
sa:the following	11 0 0 -15 7 0 0 0
sa:the framework	0 12 0 -13 0 0 0 0
sa:the full	0 0 0 -12 7 0 0 4
sa:the higher	0 5 0 -9 -6 0 0 7
sa:the highest	0 -10 0 19 -1 0 0 -5
sa:the last	-2 -11 2 0 0 0 4 3
sa:the latest	3 14 0 -14 0 5 0 -7
sa:the law	0 -11 0 18 -4 0 0 -7
sa:the letter	2 10 0 -7 0 0 0 -6
sa:the list	0 4 0 -1 1 7 0 -12
sa:the main	2 0 0 -12 8 0 0 0
sa:the making	0 11 0 -10 0 0 0 0
sa:the measure	0 -3 9 10 -14 0 0 0
sa:the month	0 -6 0 19 -8 0 -3 -4
sa:the new	0 0 -4 13 -4 0 -1 -3
sa:the next	0 -9 0 -2 2 0 0 9
sa:the notice	11 -9 -3 9 -8 0 0 -1
sa:the offer	0 -2 0 -16 17 0 6 -8
sa:the old	-1 0 0 7 -2 0 -8 1
sa:the ordinary	0 18 0 -5 -4 0 0 -9
sa:the other	0 1 0 -12 8 0 6 0
sa:the paper	0 -13 0 -16 8 8 0 14
sa:the pen	0 0 0 9 -7 0 0 -2
sa:the port	-5 9 -1 -3 1 2 0 -2
sa:the present	0 -1 0 4 -14 0 -2 7
sa:the price	0 0 0 -7 -1 0 0 14
sa:the quota	0 9 0 -1 2 0 0 -11
sa:the rate	0 -11 0 1 7 0 -4 7
sa:the reciprocal	0 15 -1 0 -3 0 0 -13
sa:the regional	0 0 0 -7 0 0 0 9
sa:the remain	0 -7 0 12 0 0 0 -5
sa:the result	0 -5 0 9 0 0 0 -4
sa:the road	0 1 0 6 0 0 0 -9
sa:the rule	-15 14 -6 12 -7 0 0 0
sa:the same	-1 -11 0 12 0 0 0 -2
sa:the section	5 10 0 -10 0 0 0 -6
sa:the spring	0 1 0 -15 0 0 0 13
sa:the standstill	0 -7 0 10 0 0 0 -2
sa:the steel	0 10 0 -3 -3 0 0 0
sa:the step	0 11 0 -6 -2 0 0 0
sa:the strike	0 -3 0 15 0 0 -2 -7
sa:the surcharge	0 2 -4 -7 16 0 0 -7
sa:the suspension	-3 3 5 -10 -3 0 7 3
sa:the table	0 -15 0 12 -3 0 0 8
sa:the tariff	0 -14 0 -17 25 6 5 3
sa:the term	0 -11 9 0 4 0 0 -2
sa:the text	0 3 0 -15 3 0 7 0
sa:the third	0 -5 0 15 -1 0 0 -6
sa:the three	0 9 0 -5 0 0 0 -4
sa:the time	0 -4 0 -11 -1 4 0 14
sa:the treaty	0 13 0 -12 0 0 0 -2
sa:the truce	-12 0 -8 -3 0 0 -10 14
sa:the two	1 -1 0 -8 -9 0 14 6
sa:the understanding	0 -6 0 0 10 0 0 0
sa:the vote	0 0 0 -10 11 0 0 0
sa:the word	0 -8 0 11 0 0 0 0
sa:the world	0 0 0 -10 8 0 4 -3
sa:their	-8 -19 -8 0 2 -4 5 19
sa:their <office>	0 -12 0 0 0 0 7 5
sa:their trade	0 -1 0 -7 0 0 0 11
sa:their truce	0 -1 0 -17 7 0 0 12
sa:them	0 -20 5 6 -8 0 1 10
sa:then	-4 -6 -1 0 1 0 -6 11
sa:then ,	0 0 0 -15 0 0 0 17
sa:then .	0 -9 0 -21 12 0 0 24
sa:then it	0 13 0 0 0 0 0 -15
sa:then pay	0 0 0 13 0 0 0 -14
sa:then the	0 0 0 14 -5 0 -1 -3
sa:there	-9 11 -3 7 -26 -3 0 -3
sa:there 's	0 -7 0 -12 8 0 0 11
sa:there .	-3 -5 0 13 -9 0 0 1
sa:there are	0 -3 0 9 -2 0 0 0
sa:there is	0 7 0 0 -12 0 4 0
sa:therefore	0 2 0 -9 0 0 0 10
sa:they	9 4 0 -10 -9 -6 -1 9
sa:they are	6 -2 -3 -19 1 0 0 20
sa:they come	0 -12 -3 17 2 0 0 -4
sa:they did	0 6 0 0 5 0 0 -11
sa:they have	1 20 2 -15 -4 0 -4 -3
sa:they will	0 -1 0 17 -8 0 -4 0
sa:they would	0 -8 0 12 -3 0 0 0
sa:thi	0 -25 -4 12 -3 0 1 8
sa:thing	0 -1 0 -10 4 2 0 5
sa:think of	0 0 0 -11 0 0 0 12
sa:third	0 3 0 20 -17 -1 -7 -5
sa:third time	0 -12 0 12 0 0 0 0
sa:those	-13 6 5 5 -16 0 1 -1
sa:those on	-3 18 0 -12 0 0 0 0
sa:those with	0 12 0 -7 -9 0 6 0
sa:threat	0 8 0 -17 3 0 0 7
sa:threaten .	0 -16 0 12 0 0 0 4
sa:threaten to	0 -2 0 13 -3 0 -1 -2
sa:three	0 -5 0 -6 -4 0 0 22
sa:three .	0 -8 0 9 0 0 0 0
sa:three time	0 4 0 -21 0 0 0 17
sa:through	0 5 -3 26 -11 0 0 -24
sa:ticket	0 -8 0 10 0 0 0 0
sa:tiktok	0 -4 0 0 -3 11 0 0
sa:tile	0 -3 0 -2 -6 0 0 13
sa:till	0 -9 0 -9 -3 0 0 21
sa:timber	0 -20 0 12 -4 0 2 4
sa:timber .	0 -4 0 9 -2 0 0 0
sa:timber and	0 -8 0 10 0 0 0 0
sa:time	-5 10 -5 -5 -25 8 -3 9
sa:time in	0 -5 0 16 0 0 0 -10
sa:time the	0 15 0 -6 0 -1 0 -5
sa:to	-17 8 -6 3 -1 4 4 -12
sa:to -	0 8 0 -8 2 0 0 -1
sa:to .	0 -7 0 11 0 0 0 0
sa:to <day-ahead>	1 0 0 7 -15 -2 0 -2
sa:to <day-gone>	0 0 -2 23 -4 0 0 -17
sa:to <level>	-3 25 0 -8 5 0 -10 -20
sa:to <number>	-5 -5 -3 9 -3 0 0 3
sa:to <organisation>	0 -9 0 -5 4 0 -1 11
sa:to a	1 14 0 -16 -7 0 0 7
sa:to announce	0 -1 0 9 -3 0 0 -1
sa:to be	0 -13 -1 -7 9 1 8 5
sa:to both	0 0 0 -4 0 0 0 8
sa:to charge	0 0 0 -14 11 0 0 3
sa:to come	0 15 0 -12 -2 0 0 0
sa:to decide	0 0 0 8 -12 -1 5 0
sa:to do	0 12 0 -7 -2 0 0 0
sa:to double	0 -9 0 9 0 0 0 0
sa:to end	7 8 -1 -17 1 0 0 3
sa:to explain	0 0 0 15 0 0 0 -11
sa:to extend	0 6 0 -9 -4 0 0 8
sa:to find	0 -11 0 0 -4 8 1 3
sa:to follow	0 7 0 -12 9 0 0 -3
sa:to get	0 10 0 -4 -1 0 0 -4
sa:to go	0 -1 0 -15 -4 0 6 15
sa:to have	0 3 0 -9 -3 0 10 -4
sa:to him	0 -10 0 8 2 0 0 0
sa:to know	0 12 0 -6 0 0 0 -3
sa:to let	0 -5 0 -5 0 0 0 9
sa:to lift	0 0 0 11 -11 0 0 0
sa:to nothing	0 4 0 7 0 0 0 -12
sa:to one	0 0 0 16 -8 0 0 -4
sa:to open	0 0 0 9 0 0 0 -8
sa:to pay	0 -17 0 19 2 0 0 -5
sa:to prolong	0 0 3 -9 -6 0 0 13
sa:to reply	0 -6 0 0 14 0 -4 -4
sa:to report	0 -1 0 12 -3 0 -3 0
sa:to rise	0 -14 0 16 0 0 0 0
sa:to say	0 -20 0 -7 8 0 5 14
sa:to see	0 -14 0 15 -2 0 0 0
sa:to sell	0 2 0 -7 -4 11 0 -1
sa:to set	0 0 0 10 0 0 0 -6
sa:to settle	0 -6 0 -5 0 0 12 0
sa:to sign	0 16 0 12 -9 0 -2 -22
sa:to that	0 14 0 -10 0 0 0 -2
sa:to the	0 7 0 0 10 1 4 -26
sa:to think	0 0 0 0 9 0 0 -6
sa:to wait	0 13 0 -8 -4 0 0 0
sa:to where	0 -3 0 -10 0 0 0 14
sa:to which	0 0 0 9 0 0 0 -7
sa:tobacco	0 -9 0 5 0 0 0 4
sa:together	-3 -9 0 16 1 0 0 -9
sa:tomatoe	0 -3 0 11 0 0 0 -6
sa:too	0 -3 5 4 -16 0 0 6
sa:too .	0 -8 1 0 -9 0 0 11
sa:top	5 14 0 -11 -9 0 0 0
sa:top of	5 14 0 -22 -4 0 0 6
sa:tractor	0 -10 0 6 3 0 0 0
sa:trade	0 17 -3 -7 8 0 -13 -7
sa:trade agreement	0 9 0 0 0 -1 0 -5
sa:trade minister	0 11 0 -17 0 0 -1 7
sa:trade ministry	5 2 0 4 0 0 0 -14
sa:trade representative	-1 0 0 0 12 0 0 -8
sa:trade truce	0 0 0 -8 0 0 0 9
sa:trading	0 8 0 -13 3 0 0 1
sa:trading partner	0 8 0 -13 3 0 0 1
sa:treaty	0 13 0 -21 -1 0 17 -9
sa:treaty .	0 -2 0 -5 0 0 12 -1
sa:truce	-10 -6 5 0 7 0 -8 4
sa:truce ,	-3 0 11 0 1 3 0 -15
sa:truce begin	0 0 0 10 0 0 0 -10
sa:truce between	-1 -5 0 12 -3 0 0 -2
sa:truce end	-1 -21 0 2 -9 0 0 19
sa:truce expire	0 0 0 -7 -2 0 0 14
sa:truce for	0 0 0 9 0 0 0 -7
sa:truce in	0 -3 0 10 4 0 0 -9
sa:truce is	0 -4 0 12 -10 0 0 2
sa:truce of	6 -1 0 16 0 0 4 -22
sa:truce on	0 10 0 -18 0 0 0 11
sa:truce run	0 -9 0 -4 0 0 0 16
sa:truce that	-1 11 0 -3 -4 0 0 0
sa:truce with	0 -18 0 -12 16 0 0 11
sa:truce would	0 0 0 12 -1 0 0 -7
sa:turn	0 -1 0 -7 -6 0 3 12
sa:two	5 -24 -5 9 3 -3 12 -1
sa:two .	0 -4 0 -3 9 0 0 0
sa:two <office>	0 0 0 10 0 0 0 -10
sa:tyre	0 8 0 -18 0 0 0 10
sa:unchanged	0 -2 0 -6 0 0 0 10
sa:under	1 16 0 2 -16 8 -5 -17
sa:under a	0 11 0 0 -2 0 0 -11
sa:under it	0 -3 0 -12 0 0 0 16
sa:under section	6 0 0 3 0 0 0 -10
sa:under the	2 16 5 -2 -1 1 0 -23
sa:unless	-4 11 0 -14 -10 0 -4 8
sa:unless <organisation>	-2 45 -3 -9 -10 0 0 -33
sa:unless <seat>	0 13 0 -14 0 0 0 0
sa:unless a	-3 14 0 3 0 0 0 -13
sa:unless both	0 -12 0 5 0 0 0 4
sa:unless somebody	2 -8 -1 -3 0 0 0 11
sa:unless they	0 -12 0 1 0 0 0 9
sa:until	0 -18 -4 26 2 -4 -2 -7
sa:until <day-ahead>	-3 -7 -1 12 -5 0 0 0
sa:until <day-gone>	0 -5 -1 24 0 0 0 -16
sa:until now	0 5 0 -13 0 0 -3 11
sa:until the	5 -15 0 -4 10 0 5 1
sa:until then	0 -3 0 11 -3 0 -1 0
sa:up	-4 3 0 -1 0 0 -9 0
sa:up .	-3 1 0 -13 -7 0 -4 25
sa:up from	0 9 0 -10 -3 0 0 4
sa:up to	0 -4 1 4 14 0 0 -24
sa:us .	6 0 0 0 2 0 2 -13
sa:use	-1 -14 0 24 -3 0 0 -3
sa:utility	0 -7 0 12 0 0 0 -5
sa:vanity	0 9 0 -8 0 0 0 0
sa:very	0 12 0 -20 -2 0 0 15
sa:visit by	0 10 0 -10 0 0 0 0
sa:void	5 -7 0 -5 16 0 5 -17
sa:vote	-1 -11 0 -7 20 1 0 -2
sa:vote .	0 2 0 -13 13 0 0 0
sa:vote for	0 -7 0 11 -1 0 0 -3
sa:vote on	0 -2 0 -5 15 0 0 -7
sa:vote to	0 -4 0 22 -21 0 0 2
sa:wait	0 5 0 6 -4 0 0 -9
sa:want	0 12 0 -7 -16 -2 20 -13
sa:want <level>	0 9 0 -7 0 0 0 0
sa:want a	0 4 0 -16 0 0 14 0
sa:want to	0 2 0 0 -8 0 10 -9
sa:war	0 -4 0 0 -3 0 0 10
sa:warn ,	0 -12 0 -8 7 0 0 15
sa:warn .	0 3 0 15 -2 0 -1 -15
sa:was	0 -7 -4 11 -21 0 0 8
sa:was <level>	0 -12 0 9 0 0 0 3
sa:was <number>	0 0 0 10 0 0 0 -11
sa:was effectively	0 -9 0 10 0 0 0 0
sa:was found	0 1 0 -14 0 3 0 8
sa:was make	0 -1 0 -7 0 0 0 10
sa:was not	1 19 0 -14 -1 0 0 -5
sa:was to	0 -19 0 -3 0 0 0 21
sa:watch	0 4 0 -9 3 0 0 0
sa:water	0 0 0 -10 3 0 0 7
sa:way	0 0 0 0 -4 0 13 -11
sa:we	2 -5 1 -16 6 1 0 9
sa:we hear	0 0 0 6 -12 0 0 3
sa:we shall	0 -17 0 20 -6 0 4 -5
sa:we will	0 -10 0 0 12 0 0 -4
sa:week	1 -14 8 16 -11 0 -1 -4
sa:week .	0 -2 9 11 -12 0 0 -8
sa:week of	-1 0 0 14 -3 0 0 -7
sa:weigh	0 9 0 -8 0 0 0 0
sa:well	1 14 0 0 -5 0 -11 -4
sa:well ,	0 0 2 -10 4 0 -6 8
sa:well .	1 14 0 4 -11 0 -4 -10
sa:were	9 0 -2 2 -13 0 -3 4
sa:were there	0 11 0 -10 0 0 0 -1
sa:were to	6 -23 0 19 0 0 0 0
sa:west	0 -1 0 11 0 0 -1 -4
sa:what	7 2 -10 0 1 -2 -10 -1
sa:what he	0 -12 0 10 0 0 0 2
sa:what is	0 8 0 -7 1 0 0 0
sa:what it	0 0 0 -7 0 0 0 10
sa:what the	0 -11 0 1 4 0 0 6
sa:what they	0 13 0 -16 6 0 0 1
sa:what was	0 10 0 -6 0 0 0 -1
sa:what we	7 13 0 -15 0 0 0 -5
sa:whatever	7 -4 0 -7 8 0 0 0
sa:when	1 -9 1 0 -8 0 -1 13
sa:when <person>	0 -12 0 18 1 0 0 -10
sa:when a	0 15 0 -3 0 0 0 -12
sa:when it	0 9 9 -17 -13 0 0 11
sa:when the	-3 -11 -5 0 -6 4 -9 22
sa:when they	0 -5 0 11 1 0 0 -11
sa:where	-1 -1 0 12 -12 0 0 -2
sa:where <name>	0 -9 0 10 0 0 0 0
sa:where it	0 -11 0 7 0 0 0 7
sa:where the	0 9 0 0 0 0 0 -7
sa:where they	0 14 0 -13 0 0 0 1
sa:whether	0 -26 1 -12 22 -5 0 13
sa:whether <name>	0 -3 0 -18 14 0 0 9
sa:whether a	0 -6 0 0 9 0 0 0
sa:whether he	0 -5 0 -10 10 0 0 3
sa:whether to	0 -3 3 12 -11 -1 0 0
sa:which	1 -7 -8 -5 4 9 7 1
sa:which <level>	0 11 0 -1 -3 0 5 -12
sa:which <name>	6 -9 0 -4 11 0 0 0
sa:which <person>	0 1 0 2 -10 8 0 -6
sa:which a	0 -6 0 9 0 0 4 -4
sa:which both	0 0 0 -9 0 0 13 0
sa:which end	0 0 0 9 -3 0 0 -5
sa:which he	0 0 0 10 0 0 0 -12
sa:which is	0 -8 0 -3 11 0 0 5
sa:which nobody	0 4 0 7 0 0 0 -12
sa:which pay	0 -8 0 9 0 0 0 0
sa:which they	0 0 0 -5 -2 0 0 12
sa:while the	0 -9 0 0 0 0 8 0
sa:whiskey	0 -14 0 14 0 0 0 0
sa:whisky	0 12 0 -9 -1 0 0 0
sa:who	0 -14 0 9 8 -1 -5 0
sa:who has	0 7 0 -11 9 0 0 -5
sa:whole	0 -3 -7 0 0 0 0 14
sa:will	3 -4 -5 -12 14 -4 -10 18
sa:will become	0 -5 0 -13 1 0 5 9
sa:will charge	0 -9 0 4 5 0 -2 1
sa:will cost	0 -1 0 -6 0 0 0 10
sa:will end	0 -2 0 -1 -1 0 0 9
sa:will go	7 -11 -4 15 -4 0 0 -6
sa:will have	0 -3 0 -3 -2 0 0 13
sa:will not	0 -29 9 39 -13 0 -4 -14
sa:will put	0 0 0 -3 12 0 -5 -5
sa:will return	0 0 0 -6 -5 0 -1 14
sa:will rise	0 0 0 -10 1 0 0 7
sa:will take	0 -12 0 3 5 3 1 -5
sa:wine and	0 10 0 -7 0 0 0 0
sa:winter .	0 12 0 -9 0 0 0 0
sa:with	-9 -8 0 17 -14 -4 -9 9
sa:with <name>	0 -24 -1 0 10 -2 0 10
sa:with <person>	0 11 0 -6 -5 0 0 1
sa:with <quality>	0 10 0 7 -14 0 0 0
sa:with <seat>	0 8 0 -13 -5 4 0 5
sa:with <span>	0 0 0 9 0 0 0 -6
sa:with a	0 -4 0 20 0 0 0 -21
sa:with it	-2 7 0 -23 2 0 0 16
sa:with that	0 -7 0 9 0 0 0 0
sa:with the	6 12 0 -21 0 0 6 0
sa:with them	-4 -8 0 -10 3 0 0 18
sa:withdraw	0 10 0 0 10 0 -4 -20
sa:withdraw its	0 10 0 -3 8 0 -1 -16
sa:within	0 -5 0 1 -3 0 0 9
sa:without agreement	0 -13 0 -2 0 0 0 17
sa:without an	0 -7 0 12 0 0 0 -4
sa:without the	0 -20 0 8 11 0 0 0
sa:won't	0 -7 0 -1 0 0 8 0
sa:wool	0 14 0 -5 0 0 0 -5
sa:word	0 -14 0 -7 5 0 0 17
sa:word ,	0 4 0 -9 0 0 0 3
sa:word of	0 -4 0 -12 10 0 0 7
sa:work	0 3 0 17 -5 0 0 -14
sa:work .	0 5 0 11 0 0 0 -15
sa:worker	0 11 0 -4 0 0 -5 0
sa:world	0 5 -7 -6 9 0 3 -10
sa:world .	0 -9 0 -1 7 0 4 0
sa:worth	0 11 -12 -8 2 0 0 2
sa:worth <money>	0 13 0 -9 -3 0 0 0
sa:would	-8 -11 -5 13 0 6 0 -1
sa:would again	0 -5 0 13 0 0 0 -7
sa:would apply	0 13 0 -23 4 0 0 5
sa:would begin	0 3 0 -11 0 0 0 7
sa:would go	0 3 0 0 6 0 0 -14
sa:would have	0 -37 0 36 -5 0 0 -1
sa:would last	0 -9 0 12 0 0 0 -1
sa:would like	0 -11 0 11 -4 0 0 3
sa:would not	0 -5 0 15 0 0 0 -8
sa:would pay	0 10 0 -8 0 0 0 -1
sa:would rise	0 1 0 -14 0 0 0 10
sa:would take	0 16 0 -15 0 0 0 0
sa:would then	0 -1 0 8 3 0 0 -9
sa:write	5 -6 0 -6 2 0 -5 11
sa:write .	0 5 0 -13 0 0 0 9
sa:write on	7 -8 0 6 0 0 0 -2
sa:write that	0 -11 0 18 -3 0 0 -1
sa:x .	0 12 0 -7 0 0 0 -1
sa:year	-1 1 -7 -7 16 0 1 -3
sa:year ,	4 -11 -1 6 15 0 0 -12
sa:year .	-3 7 0 -15 4 2 2 4
sa:year the	0 8 0 -9 0 0 0 0
sa:yes .	0 -9 0 -3 4 0 8 0
sa:yet	0 -16 -1 15 -5 0 0 6
sa:yet to	0 -11 0 13 -1 0 0 0
sa:york	0 0 0 -8 8 0 0 1
sa:you	0 0 0 -10 9 0 -2 11
sa:you will	0 1 0 -11 9 0 0 0
sa:your	0 -13 0 -6 0 0 0 20
sa:zinc	0 0 0 -11 2 0 8 0
sa:·	0 -2 0 12 -2 0 0 0
sa:—	-8 2 11 -5 0 -4 -2 3
sa:— <name>	0 -12 0 3 1 0 0 0
sa:— <person>	0 -3 0 13 0 0 0 -6
sa:— a	0 0 0 12 0 0 0 -9
sa:— and	0 -8 0 -5 0 0 0 14
sa:— talk	0 0 0 -8 0 0 0 8
sb:"	-2 1 -7 10 5 -11 -2 -5
sb:" ,	-6 0 0 -10 13 0 0 5
sb:" :	0 10 0 -9 0 0 0 0
sb:" <name>	0 -2 0 13 0 0 0 -9
sb:" <person>	0 10 0 -1 0 0 0 -10
sb:" <span>	0 -2 0 11 0 0 0 -7
sb:" by	0 0 0 -5 -2 0 11 0
sb:" i	0 -15 0 18 -2 0 0 0
sb:" if	0 0 0 0 10 0 -2 -5
sb:" not	0 -1 0 -6 0 0 0 11
sb:" of	0 9 0 -7 0 0 0 -1
sb:" the	0 -3 0 14 -1 0 0 -5
sb:'	-2 1 0 19 -17 0 0 -5
sb:'s	-5 -7 -7 -4 0 4 -6 14
sb:'s ,	0 1 0 2 -12 0 0 7
sb:'s <level>	0 0 0 -16 -2 0 0 20
sb:'s <number>	0 27 0 -25 0 0 0 -2
sb:'s <office>	0 -1 0 10 -2 0 -2 0
sb:'s <person>	-1 -4 0 -4 4 -2 -2 10
sb:'s additional	0 3 0 -10 0 0 0 7
sb:'s been	0 11 0 -3 0 0 0 -4
sb:'s cabinet	0 -12 0 12 0 0 0 0
sb:'s congress	0 -1 0 13 -8 0 0 -1
sb:'s countermeasure	0 -4 0 0 0 0 0 8
sb:'s custom	0 2 0 8 -1 0 0 -9
sb:'s decision	0 0 0 16 -13 0 0 0
sb:'s decree	0 -2 0 -6 13 0 0 -1
sb:'s duty	0 3 9 -15 9 0 0 -4
sb:'s finance	0 -2 -4 15 -3 0 -2 -1
sb:'s foreign	0 -9 0 0 2 0 0 4
sb:'s good	0 0 0 0 11 0 0 -7
sb:'s import	0 10 0 -5 0 0 0 0
sb:'s letter	0 12 0 -8 0 0 0 -1
sb:'s minister	0 7 0 -15 0 0 -2 12
sb:'s ministry	7 1 0 6 0 0 0 -18
sb:'s notice	0 0 0 -7 10 0 0 -5
sb:'s on	0 0 0 -5 11 0 0 -2
sb:'s order	0 13 0 -5 -2 0 0 -5
sb:'s own	0 14 0 -7 -6 0 6 -5
sb:'s rule	-1 7 0 4 -9 0 0 -3
sb:'s second	0 0 0 10 0 0 0 -7
sb:'s senate	0 0 0 -12 13 0 0 0
sb:'s ship	0 -2 0 -12 7 0 0 6
sb:'s tariff	0 4 0 -18 0 0 7 8
sb:(	0 -17 -2 9 -5 -8 11 4
sb:( <month-gone>	0 16 0 1 0 0 0 -18
sb:( <name>	0 -2 0 10 0 0 0 -3
sb:( <number>	0 -17 0 0 7 0 0 9
sb:( <person>	0 -3 0 -14 0 0 0 18
sb:( b	0 10 0 -7 -5 0 6 -4
sb:( from	0 3 0 -13 0 0 0 8
sb:( it	0 -10 0 -2 0 0 0 11
sb:( translated	0 0 0 -10 0 0 0 9
sb:( until	0 -10 0 9 0 0 0 1
sb:)	3 -6 0 -4 -15 0 13 9
sb:) -	5 -1 0 0 -1 0 9 -12
sb:) :	0 -24 0 -3 -2 0 0 33
sb:) <name>	0 0 0 -11 0 0 0 6
sb:) is	0 11 0 5 0 0 0 -15
sb:) the	-1 2 4 -12 0 0 0 0
sb:*	-5 5 0 19 -5 0 0 -16
sb:,	0 7 -7 -2 -8 14 0 -1
sb:, <day-ahead>	0 15 6 1 -2 0 0 -20
sb:, <day-gone>	0 -9 -2 1 -5 0 0 14
sb:, <day-today>	10 -5 -2 5 -7 7 -1 -3
sb:, <level>	-2 20 -4 -24 -1 0 0 10
sb:, <money>	0 -19 0 5 0 0 0 13
sb:, <number>	0 11 3 4 -17 0 -1 -10
sb:, <person>	0 -8 0 5 -7 0 1 9
sb:, <points>	0 -8 0 4 0 0 0 3
sb:, <seat>	-1 17 0 0 -9 0 0 -7
sb:, <span>	0 0 0 13 6 0 0 -19
sb:, a	0 -6 0 25 -15 1 0 -10
sb:, according	0 14 0 -4 -2 0 0 -5
sb:, after	0 -1 0 19 0 0 0 -20
sb:, all	0 15 0 -20 4 0 0 1
sb:, among	0 10 0 -7 0 0 0 -3
sb:, and	-1 0 2 -6 21 -5 0 -11
sb:, answer	0 -1 0 0 11 0 0 -9
sb:, antimony	13 -2 0 0 0 0 0 -8
sb:, are	0 -15 9 13 -3 0 -1 -2
sb:, as	-6 -15 0 5 -6 0 0 13
sb:, at	0 -11 0 8 -9 0 5 3
sb:, back	0 -7 0 9 0 0 0 0
sb:, because	0 -19 0 8 0 0 0 5
sb:, begin	0 27 0 -11 0 0 0 -17
sb:, both	0 15 0 -18 0 0 0 2
sb:, by	0 -7 0 -7 9 0 8 4
sb:, call	0 -5 0 9 -3 0 0 0
sb:, car	0 -10 0 11 0 0 0 0
sb:, clear	0 0 0 -2 -5 0 0 9
sb:, come	7 -11 0 -10 4 4 0 5
sb:, counted	0 -9 0 12 0 0 0 0
sb:, did	0 2 0 -10 8 0 0 0
sb:, down	0 -12 0 14 0 0 0 -3
sb:, due	-2 11 4 -6 -8 0 0 0
sb:, duty	0 -14 0 0 0 0 0 13
sb:, effective	3 14 0 -15 -2 0 0 0
sb:, end	3 -16 0 -5 0 0 0 15
sb:, enter	0 -9 0 0 6 0 0 0
sb:, everything	0 0 0 9 0 0 0 -8
sb:, expire	0 2 0 7 0 0 0 -8
sb:, face	0 15 0 -13 0 0 0 0
sb:, fentanyl	0 -5 0 -4 0 0 0 10
sb:, for	12 -7 0 -26 13 0 0 15
sb:, from	0 6 -6 10 -6 0 0 -15
sb:, germanium	15 -5 0 0 -5 0 0 -5
sb:, get	0 8 0 -10 0 0 0 0
sb:, go	0 6 0 -14 0 0 0 8
sb:, good	0 -11 0 0 0 0 0 9
sb:, had	0 9 0 -11 0 0 0 2
sb:, half	0 -7 0 9 0 0 0 0
sb:, has	5 7 0 -10 -11 1 0 3
sb:, he	-5 2 0 -3 -13 0 -1 13
sb:, hour	0 0 0 -13 0 0 0 14
sb:, if	0 -6 0 7 2 0 -2 1
sb:, in	6 -5 -2 10 -14 8 -1 -4
sb:, it	3 -1 0 -27 -3 0 19 14
sb:, keep	0 -3 0 11 0 0 0 -7
sb:, know	0 0 0 6 5 0 0 -11
sb:, lapse	0 -10 0 1 0 0 0 7
sb:, last	0 0 0 11 0 0 0 -9
sb:, likewise	10 5 0 -1 -1 0 0 -10
sb:, lobster	0 9 0 0 0 0 0 -10
sb:, make	0 -11 0 1 0 0 0 9
sb:, no	5 0 0 13 -1 0 -2 -16
sb:, not	-10 0 0 -1 3 0 0 5
sb:, now	-2 3 0 -22 -2 6 0 13
sb:, of	-1 -18 0 6 3 0 0 9
sb:, offer	0 0 0 -6 -5 0 10 0
sb:, on	-4 1 -3 -8 2 -6 2 10
sb:, one	0 0 0 14 -1 0 8 -22
sb:, or	0 19 0 -9 -6 0 0 -1
sb:, pay	0 10 0 0 0 0 0 -12
sb:, plan	0 -9 0 19 -4 0 0 -2
sb:, port	-1 0 0 0 -3 0 0 7
sb:, prolong	0 0 0 -12 0 0 0 14
sb:, provided	0 -13 0 -15 27 0 0 -3
sb:, put	0 -4 0 10 0 0 0 -4
sb:, reach	0 9 0 -4 0 0 0 -4
sb:, return	0 -7 0 12 0 0 0 0
sb:, run	1 15 2 -5 3 0 0 -18
sb:, say	0 -5 0 -6 12 -1 9 -4
sb:, set	0 12 0 -10 0 0 0 0
sb:, settle	0 9 0 -8 0 0 0 0
sb:, should	0 -2 0 11 -1 0 -1 0
sb:, sign	0 15 0 -9 0 0 0 -3
sb:, since	0 -8 0 -1 0 0 0 10
sb:, so	0 12 0 -21 -3 0 0 14
sb:, spoke	0 0 0 -13 0 0 0 13
sb:, start	1 10 0 12 -14 0 0 -19
sb:, suspend	-4 -10 0 0 15 0 0 3
sb:, take	0 12 0 -19 2 0 2 0
sb:, that	0 -1 0 -25 5 0 0 23
sb:, the	1 27 -11 -16 -8 9 -3 -8
sb:, their	0 -6 0 12 -2 0 0 0
sb:, those	0 -3 0 9 0 0 0 -2
sb:, though	0 2 0 -7 9 0 0 -4
sb:, thursday	0 -1 0 11 0 0 0 -7
sb:, till	0 0 0 -10 0 0 0 13
sb:, to	-4 10 -3 -6 -9 2 -3 5
sb:, too	0 -6 0 1 13 0 0 -8
sb:, tuesday	0 -5 0 15 0 0 0 -4
sb:, under	-5 -24 0 25 -6 0 -1 8
sb:, unless	0 -12 -2 11 0 0 0 0
sb:, until	0 18 3 -13 -4 9 -5 -6
sb:, up	0 -8 0 -7 -4 0 0 22
sb:, valid	0 -6 0 -2 0 0 0 11
sb:, was	-1 -6 0 11 -5 0 0 -1
sb:, were	2 0 2 0 6 0 0 -13
sb:, where	0 -20 0 2 0 2 0 11
sb:, which	-2 7 8 1 -10 7 -15 -5
sb:, who	0 -7 0 13 -17 0 5 -3
sb:, will	8 17 0 -9 -8 4 0 -12
sb:, with	0 1 0 -10 0 0 -4 11
sb:, worth	0 12 0 0 0 0 0 -14
sb:, would	0 -11 0 5 0 0 0 6
sb:-	0 0 0 -11 -6 -3 12 10
sb:- <name>	0 0 0 -12 -3 0 11 6
sb:- and	0 7 0 -9 0 0 0 0
sb:- call	3 2 0 5 0 0 0 -11
sb:- finished	0 13 0 -12 0 0 0 0
sb:- free	0 6 8 -1 0 0 0 -13
sb:- hour	0 0 0 9 0 0 0 -6
sb:- shore	-2 14 0 -1 -8 0 0 0
sb:- tariff	0 -10 0 -6 -6 0 0 25
sb:- to	-2 13 0 0 -8 0 0 0
sb:.	0 0 14 -12 0 7 -6 0
sb:. <number>	5 -9 4 -6 8 0 0 0
sb:. <person>	0 11 0 -4 -8 1 0 0
sb:. eastern	-2 7 5 -13 1 0 0 -2
sb:. m	0 -1 11 -9 2 0 0 1
sb:. the	0 -11 0 13 0 0 0 0
sb::	-6 -17 -7 3 0 -4 -13 20
sb:: <day-ahead>	-1 -8 6 3 6 0 0 -4
sb:: <goods-amount>	0 0 0 10 0 0 0 -3
sb:: <level>	-3 -1 -5 -3 -15 0 0 18
sb:: <name>	0 14 -2 -16 0 0 0 2
sb:: <number>	-11 0 0 0 1 -3 0 4
sb:: <office>	0 10 0 -7 0 0 0 0
sb:: <person>	0 -8 0 12 -3 0 0 1
sb:: <quality>	0 -18 0 -3 -1 0 0 19
sb:: <seat>	-2 -12 0 5 -5 0 0 14
sb:: at	0 10 0 -19 0 0 0 11
sb:: duty	0 9 0 -6 0 0 0 0
sb:: for	0 6 0 -10 0 0 0 4
sb:: good	0 -1 0 -5 0 0 0 9
sb:: if	0 0 0 4 -13 0 0 4
sb:: in	0 -17 8 25 -4 0 0 -16
sb:: it	0 -12 0 -4 2 0 0 13
sb:: its	0 9 0 0 0 0 0 -13
sb:: my	-1 -7 0 10 -2 0 0 2
sb:: nothing	0 9 0 -13 0 0 0 1
sb:: on	0 11 0 -10 2 0 0 -3
sb:: our	0 -5 0 -4 1 0 0 10
sb:: sign	0 0 0 -15 6 0 0 9
sb:: since	0 -1 0 -13 0 0 0 17
sb:: that	0 -7 0 19 -3 0 0 -5
sb:: the	0 -20 1 5 10 4 -9 0
sb:: then	0 25 0 -12 -1 0 0 -17
sb:: to	0 0 0 10 -1 0 0 -3
sb:: until	-2 -8 -2 -11 9 0 0 12
sb:: we	0 -9 0 -3 9 0 11 -5
sb:: what	7 -8 6 14 -8 0 0 -13
sb:: will	0 -9 0 15 0 0 0 -5
sb:; <name>	0 -5 0 26 -11 0 0 -11
sb:; <person>	0 -1 0 9 -4 0 0 0
sb:; a	0 -17 0 -7 21 0 0 0
sb:; from	0 20 0 -17 0 0 0 -2
sb:; in	0 0 0 -15 16 0 0 0
sb:; it	0 -12 0 11 3 0 6 -12
sb:; on	0 9 0 -7 8 1 0 -17
sb:; that	0 0 0 5 0 0 0 -9
sb:; the	-8 -9 -1 2 -10 0 9 10
sb:; their	0 0 0 -8 0 0 0 9
sb:; until	0 -10 0 14 0 0 0 -4
sb:<day-ahead>	-11 8 11 -16 14 -1 1 -6
sb:<day-ahead> ,	-2 0 4 -1 12 0 0 -12
sb:<day-ahead> :	0 -8 1 3 0 0 4 -1
sb:<day-ahead> ;	-3 16 0 -1 -8 0 0 0
sb:<day-ahead> and	-3 0 -3 -12 11 -3 3 8
sb:<day-ahead> before	0 -1 0 9 0 0 0 -4
sb:<day-ahead> from	0 -8 0 11 0 0 0 -1
sb:<day-ahead> if	0 2 0 -22 23 0 0 -5
sb:<day-ahead> is	0 0 11 0 -13 0 0 5
sb:<day-ahead> it	0 0 0 -9 0 0 0 12
sb:<day-ahead> night	0 4 0 -15 0 0 0 11
sb:<day-ahead> to	-3 -9 -4 9 3 0 0 2
sb:<day-ahead> would	0 -3 -3 -5 -2 6 0 10
sb:<day-gone>	22 -1 2 -24 9 8 7 0
sb:<day-gone> 's	0 -11 0 6 0 0 0 4
sb:<day-gone> (	0 -3 0 11 0 0 0 -4
sb:<day-gone> )	0 0 0 -10 0 0 0 11
sb:<day-gone> ,	16 -17 0 0 -9 -4 16 5
sb:<day-gone> .	0 -11 0 13 0 0 0 -1
sb:<day-gone> <person>	0 -13 0 15 0 0 0 0
sb:<day-gone> and	3 -28 4 0 8 0 -3 16
sb:<day-gone> are	3 7 0 -8 0 0 0 -6
sb:<day-gone> by	0 9 0 -14 2 0 0 0
sb:<day-gone> evening	0 -2 0 -9 13 0 0 0
sb:<day-gone> for	0 0 0 -19 0 0 0 17
sb:<day-gone> had	0 15 0 -8 0 0 0 -7
sb:<day-gone> he	0 -8 0 -2 9 0 8 -2
sb:<day-gone> in	0 -7 0 18 -1 0 0 -5
sb:<day-gone> is	0 0 0 -9 -1 0 0 14
sb:<day-gone> it	0 -2 0 8 8 0 0 -11
sb:<day-gone> may	0 -6 8 -14 12 0 0 -3
sb:<day-gone> night	0 0 0 12 0 0 0 -10
sb:<day-gone> on	0 3 0 10 -2 0 0 -14
sb:<day-gone> put	0 15 0 -14 0 0 0 0
sb:<day-gone> take	0 10 0 -12 0 0 0 3
sb:<day-gone> that	4 26 -4 -24 -8 4 -11 2
sb:<day-gone> the	0 1 0 8 0 0 0 -14
sb:<day-gone> to	4 -1 -3 16 3 0 -2 -18
sb:<day-gone> until	6 0 0 -10 2 0 0 0
sb:<day-gone> was	0 -1 0 -9 5 0 8 -1
sb:<day-today>	-1 16 0 -26 2 10 2 1
sb:<day-today> (	8 -14 0 7 0 0 8 -9
sb:<day-today> ,	-1 15 0 0 5 0 0 -16
sb:<day-today> -	0 -8 0 0 -1 1 -1 14
sb:<day-today> :	0 4 0 -14 0 0 0 7
sb:<day-today> and	-1 7 2 -4 1 0 0 -10
sb:<day-today> are	0 5 7 -3 -12 0 0 3
sb:<day-today> from	0 16 0 -18 -2 0 0 4
sb:<day-today> pay	0 -10 0 -5 16 0 0 0
sb:<day-today> that	0 -14 0 4 0 10 5 -4
sb:<day-today> the	0 -12 0 19 -2 0 0 -1
sb:<day-today> to	-1 -4 0 12 0 0 0 -6
sb:<day-today> without	0 -1 0 -13 0 0 0 16
sb:<day-today> —	3 -2 0 14 -2 3 -11 -9
sb:<duty>	-28 6 11 1 -12 -22 10 0
sb:<gate>	-7 -5 -10 6 9 2 -14 -1
sb:<goods-amount>	-3 -11 -2 36 -10 0 -12 -9
sb:<goods-amount> ,	0 -6 0 9 0 0 0 0
sb:<goods-amount> by	0 -4 0 27 -15 0 -5 -2
sb:<goods-amount> of	0 -3 0 3 9 0 0 -9
sb:<goods>	13 1 15 -7 2 -34 -28 -1
sb:<level-noun>	-21 19 -21 9 0 0 0 -25
sb:<level>	-6 19 -33 4 -42 -24 -4 9
sb:<level> (	0 -16 0 12 0 0 0 4
sb:<level> ,	-12 13 -11 -4 -33 0 0 10
sb:<level> ;	0 -10 0 22 -4 0 0 -9
sb:<level> after	0 -15 0 5 7 0 0 0
sb:<level> announce	0 8 0 0 0 0 0 -11
sb:<level> as	0 -3 0 -2 10 0 0 0
sb:<level> at	0 -18 0 13 -2 0 0 8
sb:<level> before	0 -3 0 9 0 0 0 -6
sb:<level> begin	0 11 0 -10 0 0 0 0
sb:<level> come	0 2 0 -9 0 0 0 3
sb:<level> for	0 12 0 -6 -6 0 0 -1
sb:<level> from	-13 5 -3 0 11 0 -2 -6
sb:<level> has	0 0 0 -7 0 0 0 8
sb:<level> if	0 3 0 14 -20 0 0 0
sb:<level> in	-1 5 -1 -10 -11 0 0 13
sb:<level> is	0 2 0 -4 -13 0 0 9
sb:<level> lower	0 -8 0 11 0 0 0 0
sb:<level> more	0 -19 0 26 0 0 0 -4
sb:<level> now	0 7 -2 -10 0 0 0 6
sb:<level> of	8 2 0 -3 -11 0 0 4
sb:<level> off	0 -20 0 33 -2 0 0 -15
sb:<level> on	-6 10 0 -13 2 -2 0 16
sb:<level> over	5 -12 0 13 0 0 0 -8
sb:<level> rule	11 -1 0 -6 0 0 0 -1
sb:<level> since	8 12 0 -19 -2 0 -1 4
sb:<level> start	0 12 0 -11 0 0 0 0
sb:<level> surcharge	0 16 0 0 -6 0 0 -8
sb:<level> take	0 -16 0 17 0 0 0 0
sb:<level> tariff	0 14 0 -20 1 0 0 0
sb:<level> tax	0 0 0 -12 0 0 0 15
sb:<level> that	0 11 -1 -12 -4 0 7 0
sb:<level> there	0 25 0 -28 0 0 0 5
sb:<level> to	-1 16 -1 -10 -2 0 0 -1
sb:<level> under	0 -4 -2 11 -1 0 0 0
sb:<level> until	0 -1 -4 2 -14 0 -3 8
sb:<level> was	0 -20 0 24 0 0 0 -2
sb:<level> were	0 -21 0 17 5 0 0 -2
sb:<level> when	0 16 0 -12 0 0 0 -5
sb:<money>	-22 9 -10 14 -14 0 -8 -2
sb:<money> ,	-5 -7 0 11 0 0 0 1
sb:<money> of	-9 9 -1 -7 -3 0 0 9
sb:<money> per	0 0 0 7 4 0 0 -14
sb:<money> worth	0 -16 0 17 0 0 0 0
sb:<month-ahead>	7 -4 6 -9 -6 0 0 8
sb:<month-ahead> ,	0 5 0 7 0 0 0 -14
sb:<month-gone>	11 3 1 -4 -8 0 0 -4
sb:<month-gone> )	0 16 0 1 0 0 0 -18
sb:<month-gone> ,	0 7 -1 5 0 1 -2 -9
sb:<month-gone> :	2 2 0 -17 7 0 -1 5
sb:<month-gone> ;	0 8 0 -15 -2 0 4 10
sb:<month-gone> and	-2 -13 11 3 -13 0 0 6
sb:<month-gone> for	0 -3 0 12 0 0 0 -6
sb:<month-gone> is	0 10 0 -4 0 0 0 -3
sb:<month-gone> that	0 2 0 -10 0 0 0 8
sb:<month-gone> to	0 -11 0 7 6 0 0 -6
sb:<month-gone> until	0 0 0 -13 12 0 0 0
sb:<month-today>	2 -12 2 5 -5 0 0 4
sb:<month-today> ,	0 -13 0 14 0 0 0 0
sb:<name>	4 0 0 -14 10 -10 9 10
sb:<name> 's	6 2 2 -5 0 -9 14 -8
sb:<name> (	0 -4 0 -3 -2 0 0 16
sb:<name> ,	-2 -1 -3 -10 -16 -11 -13 34
sb:<name> -	0 -13 0 2 0 0 0 14
sb:<name> :	0 -1 7 -1 12 0 0 -14
sb:<name> <level>	0 16 0 -8 -1 0 0 -5
sb:<name> again	3 -3 0 17 -1 0 0 -16
sb:<name> agree	0 -19 0 4 -2 0 0 14
sb:<name> and	-21 -7 0 4 -19 -6 -9 20
sb:<name> as	1 9 0 -7 2 0 0 -8
sb:<name> at	0 9 0 -22 4 0 0 8
sb:<name> before	0 -9 7 0 12 0 -2 -8
sb:<name> by	2 -8 0 10 4 0 0 -11
sb:<name> charge	0 -5 0 0 -11 0 0 13
sb:<name> come	0 13 0 -12 5 0 0 -4
sb:<name> could	0 9 0 -9 0 0 1 -1
sb:<name> cut	0 -11 0 12 0 0 0 0
sb:<name> end	0 -14 -9 9 3 0 6 -3
sb:<name> enter	0 13 0 -9 0 0 0 -1
sb:<name> from	6 10 0 -14 -7 7 0 -3
sb:<name> gave	0 -2 0 -1 6 0 9 -11
sb:<name> give	0 6 0 0 9 0 0 -17
sb:<name> go	0 -8 0 0 7 0 0 3
sb:<name> government	0 -12 0 12 0 0 0 0
sb:<name> had	0 18 0 -9 3 0 0 -10
sb:<name> has	-2 15 0 -19 -6 0 11 2
sb:<name> hit	0 -7 0 9 0 0 0 0
sb:<name> if	0 -1 0 -7 10 0 0 0
sb:<name> in	0 -6 0 -4 0 0 -3 18
sb:<name> international	0 0 0 -9 10 0 0 0
sb:<name> is	0 3 4 -7 -11 0 22 -11
sb:<name> it	0 5 0 9 -9 0 0 -7
sb:<name> keep	0 16 0 -7 0 0 0 -11
sb:<name> let	0 0 0 13 0 0 0 -13
sb:<name> levy	0 7 0 -9 0 0 0 0
sb:<name> lose	0 9 -5 -2 0 0 0 0
sb:<name> make	0 -3 0 18 0 0 0 -14
sb:<name> meet	0 8 0 -17 0 0 0 5
sb:<name> must	3 -2 0 -14 15 0 0 0
sb:<name> on	0 -14 7 3 -16 2 2 11
sb:<name> pay	0 -15 0 14 -4 0 0 3
sb:<name> prolong	0 -2 0 -6 0 0 0 12
sb:<name> put	0 -14 0 5 16 0 0 -10
sb:<name> raise	0 -10 0 18 0 0 0 -6
sb:<name> run	0 -11 0 -1 0 0 0 15
sb:<name> say	0 12 0 6 0 0 0 -17
sb:<name> sign	0 0 0 11 -3 0 0 -6
sb:<name> since	0 -9 0 16 0 0 0 -6
sb:<name> slap	0 10 0 -10 0 0 0 0
sb:<name> stay	0 -9 0 -5 0 0 0 15
sb:<name> take	0 -2 0 -3 -2 0 0 11
sb:<name> that	0 -17 7 -4 8 0 0 10
sb:<name> the	0 -6 -4 8 10 0 0 -7
sb:<name> trade	0 18 0 -10 -2 0 0 -6
sb:<name> under	0 -9 0 0 0 0 0 12
sb:<name> until	0 -1 -1 -13 18 0 -11 3
sb:<name> was	5 4 0 -4 7 0 1 -14
sb:<name> which	0 0 0 -13 0 0 0 14
sb:<name> will	-1 21 6 -31 -13 0 0 19
sb:<name> would	5 1 0 18 -23 1 1 -18
sb:<name> —	-1 12 0 -11 -5 0 0 5
sb:<not>	-19 10 -23 4 -3 -2 -1 0
sb:<number>	-12 17 19 -2 -3 -25 -14 -13
sb:<number> )	0 -13 0 0 8 0 0 2
sb:<number> ,	-10 -5 -1 -6 -4 -2 -5 20
sb:<number> /	-6 0 0 -5 0 0 0 11
sb:<number> :	-12 2 2 5 0 -3 0 -7
sb:<number> <person>	0 -6 0 0 -4 3 0 9
sb:<number> and	-3 21 0 -13 -15 0 2 0
sb:<number> as	0 12 0 -3 0 0 0 -11
sb:<number> both	5 0 0 -9 0 0 0 6
sb:<number> cent	0 -9 0 17 0 0 0 -4
sb:<number> come	0 11 0 -5 0 0 0 -3
sb:<number> duty	0 -8 12 3 -2 0 0 -6
sb:<number> exclusion	0 -13 20 3 -10 0 0 -12
sb:<number> for	0 9 5 -12 -12 0 -1 10
sb:<number> franc	0 0 0 10 0 0 0 -7
sb:<number> from	0 16 0 -20 0 0 0 7
sb:<number> if	0 1 0 -14 8 0 7 -1
sb:<number> in	0 17 4 -23 9 0 0 0
sb:<number> may	0 3 2 7 -14 0 0 0
sb:<number> million	0 -2 0 22 -1 0 0 -16
sb:<number> notice	10 0 0 1 0 0 0 -11
sb:<number> of	2 -8 0 3 7 0 12 -18
sb:<number> on	-8 23 -7 -20 -1 0 0 8
sb:<number> or	0 -9 0 -6 7 0 5 0
sb:<number> other	0 4 0 4 0 0 0 -9
sb:<number> p	2 -7 9 -9 14 0 0 -13
sb:<number> partner	0 9 0 -4 0 0 0 -4
sb:<number> since	0 -7 0 11 0 0 0 0
sb:<number> th	0 -11 0 -2 0 0 0 13
sb:<number> the	0 -16 0 24 -2 0 -1 -8
sb:<number> there	0 9 0 -8 0 0 0 0
sb:<number> will	0 12 0 -17 0 0 0 5
sb:<number> would	0 10 0 -8 -1 0 0 0
sb:<number> —	0 0 0 -5 -2 0 0 9
sb:<office>	-24 11 -2 -7 -9 1 17 -4
sb:<office> 's	-5 4 -1 7 11 0 0 -20
sb:<office> (	0 -10 0 2 0 0 0 8
sb:<office> ,	0 12 0 -22 -8 9 4 11
sb:<office> :	0 5 0 -3 20 0 0 -19
sb:<office> are	0 -7 0 14 -4 0 0 -1
sb:<office> had	0 0 0 -10 6 0 0 4
sb:<office> has	-2 4 4 5 -13 0 0 -1
sb:<office> in	0 2 0 6 0 0 0 -10
sb:<office> is	0 -4 0 -1 9 0 0 0
sb:<office> say	0 6 0 -9 7 0 -2 0
sb:<office> sign	0 0 0 -9 -1 0 0 11
sb:<office> spoke	0 0 0 -10 0 0 5 6
sb:<office> to	0 0 0 -8 0 0 16 -5
sb:<office> want	0 0 0 -11 0 0 0 12
sb:<office> will	0 -7 0 26 -14 0 0 -2
sb:<office> write	0 -7 0 11 0 0 0 0
sb:<organisation>	12 -16 1 8 17 -13 -11 -20
sb:<organisation> 's	0 -28 0 35 -31 0 0 22
sb:<organisation> (	0 1 0 -18 12 0 0 3
sb:<organisation> ,	2 -2 -4 -10 19 -1 0 -4
sb:<organisation> <person>	0 8 0 -12 -1 0 0 7
sb:<organisation> agree	0 4 0 -13 9 0 0 0
sb:<organisation> and	4 0 0 3 0 0 0 -9
sb:<organisation> announce	0 13 -1 -12 -2 0 0 5
sb:<organisation> before	0 0 0 -3 10 0 0 -5
sb:<organisation> decide	0 -11 0 9 1 0 0 -6
sb:<organisation> doe	0 6 0 -23 9 0 0 7
sb:<organisation> end	0 0 0 12 0 0 0 -8
sb:<organisation> expect	0 12 0 -8 -4 0 0 0
sb:<organisation> had	1 -1 0 -11 8 0 0 1
sb:<organisation> has	12 -2 -11 9 -12 -2 -3 3
sb:<organisation> hear	0 -2 0 -29 32 0 0 0
sb:<organisation> heard	0 12 0 0 -12 0 0 0
sb:<organisation> hold	0 2 0 12 -10 0 0 -4
sb:<organisation> in	4 13 0 -13 8 0 -1 -7
sb:<organisation> is	0 -4 0 21 -13 0 0 -7
sb:<organisation> may	0 -2 0 -8 13 0 0 0
sb:<organisation> must	0 0 1 20 -17 0 0 0
sb:<organisation> of	0 7 2 -12 1 0 0 0
sb:<organisation> on	-2 -16 0 26 -20 0 0 5
sb:<organisation> say	-2 9 0 -8 -1 0 2 0
sb:<organisation> sit	0 0 0 -11 11 0 0 0
sb:<organisation> tell	0 6 0 -20 5 0 0 9
sb:<organisation> to	0 -4 0 -8 12 0 1 0
sb:<organisation> until	0 10 0 -15 2 0 0 0
sb:<organisation> vote	0 8 0 21 -25 0 0 -1
sb:<organisation> want	0 0 0 3 0 0 5 -10
sb:<organisation> will	0 -1 0 -2 15 0 0 -15
sb:<organisation> would	0 -4 0 -10 15 0 0 0
sb:<organisation> —	0 0 0 9 -4 0 0 0
sb:<person>	-11 -6 -29 3 -10 4 21 9
sb:<person> 's	1 12 0 -11 -4 -2 -3 8
sb:<person> (	0 -6 0 -11 0 0 0 19
sb:<person> )	0 -3 0 -19 0 0 0 23
sb:<person> ,	6 -1 -4 -8 -3 4 8 2
sb:<person> :	0 9 -3 5 -34 5 7 -6
sb:<person> also	0 3 9 -5 0 0 -2 -4
sb:<person> and	-2 -7 0 4 -15 1 3 6
sb:<person> announce	1 -13 0 -7 15 0 7 10
sb:<person> are	0 -6 0 12 -6 5 0 -5
sb:<person> call	0 13 0 -15 -1 0 0 5
sb:<person> come	0 -9 0 16 0 0 0 -5
sb:<person> gave	0 0 0 -2 13 0 1 -12
sb:<person> had	-1 -26 0 14 -2 -1 -1 24
sb:<person> has	-7 3 0 -22 27 0 5 -1
sb:<person> have	0 4 0 -16 0 0 10 2
sb:<person> in	0 -9 0 28 -8 0 0 -14
sb:<person> is	0 -24 0 28 1 0 -1 -4
sb:<person> may	0 -4 0 -2 10 -1 0 0
sb:<person> of	0 0 0 16 -15 0 4 -5
sb:<person> promise	0 9 0 -2 0 0 -4 0
sb:<person> propose	0 -12 0 9 0 0 0 2
sb:<person> reply	0 0 0 -1 -5 0 13 0
sb:<person> say	5 -6 -4 4 -4 -5 -1 10
sb:<person> sign	0 20 0 -12 3 3 0 -16
sb:<person> spoke	0 7 0 0 4 0 0 -16
sb:<person> tell	-1 -4 0 12 -16 -1 -11 9
sb:<person> want	2 7 0 0 0 0 0 -10
sb:<person> will	0 -10 0 21 -21 3 0 -2
sb:<person> would	0 0 0 11 -6 0 0 -5
sb:<person> write	-1 17 0 -26 15 3 0 -2
sb:<points>	-22 0 -2 -16 -23 -1 0 41
sb:<points> ,	-3 0 0 -4 0 0 0 9
sb:<points> are	-5 9 0 -16 0 0 0 8
sb:<points> for	0 -8 0 9 0 0 0 0
sb:<points> from	0 10 2 -2 0 0 0 -7
sb:<points> of	-3 -12 -3 12 -6 0 0 7
sb:<points> on	-5 -1 0 0 -4 0 0 10
sb:<points> that	5 0 0 10 0 0 0 -15
sb:<points> until	0 0 0 -10 0 0 0 11
sb:<quality>	-5 -14 -10 1 19 6 -24 5
sb:<quality> -	-2 0 0 0 13 0 0 -7
sb:<quality> agreement	0 10 0 4 -8 0 0 -7
sb:<quality> and	0 -25 0 15 10 0 0 -2
sb:<quality> cabinet	0 -4 0 -11 9 0 0 6
sb:<quality> car	0 -13 0 20 0 0 0 -5
sb:<quality> coffee	0 11 0 -5 0 0 0 -5
sb:<quality> company	0 -4 0 20 -5 0 0 -3
sb:<quality> copper	0 11 0 -3 0 0 0 -6
sb:<quality> counterpart	8 -2 0 -11 -11 0 10 3
sb:<quality> duty	3 1 0 -10 0 0 0 4
sb:<quality> economy	0 -10 0 8 0 0 0 2
sb:<quality> firm	-1 0 0 11 0 0 0 0
sb:<quality> good	-21 13 0 1 -21 -1 -3 5
sb:<quality> government	0 -1 0 11 -2 0 0 -4
sb:<quality> have	0 0 0 11 0 0 0 -8
sb:<quality> importer	0 -7 0 13 -1 0 0 -1
sb:<quality> in	0 0 0 11 -2 0 0 -2
sb:<quality> minister	0 -3 0 -10 3 0 0 12
sb:<quality> ministry	0 0 0 -11 0 0 0 13
sb:<quality> oil	4 -15 0 -10 17 -1 0 4
sb:<quality> olive	0 6 0 0 0 0 0 -10
sb:<quality> one	6 -2 0 17 8 0 0 -24
sb:<quality> origin	0 0 0 -3 -6 0 0 10
sb:<quality> owner	0 0 0 -3 -4 12 0 0
sb:<quality> paper	0 0 0 -10 10 0 0 0
sb:<quality> parliament	0 0 0 -1 12 0 0 -8
sb:<quality> pork	0 -11 0 6 8 0 0 -4
sb:<quality> port	0 -10 0 -5 13 3 0 0
sb:<quality> prime	0 11 0 -4 0 0 0 -4
sb:<quality> rate	0 16 0 -7 -1 0 0 -7
sb:<quality> salmon	0 -10 0 17 0 0 0 -4
sb:<quality> senate	0 -6 0 1 11 0 0 -9
sb:<quality> ship	-2 -5 0 0 12 0 0 -5
sb:<quality> side	3 -10 0 -17 11 0 0 11
sb:<quality> tariff	0 0 0 -13 3 0 0 14
sb:<quality> trade	0 -14 0 18 0 0 0 0
sb:<quality> wheat	0 11 0 -5 0 0 0 -1
sb:<quality> wine	0 -15 3 12 -1 0 0 1
sb:<seat>	3 6 0 -11 13 -2 6 -3
sb:<seat> ,	5 -16 -3 19 -2 -1 -4 0
sb:<seat> :	0 -6 0 -2 12 0 0 0
sb:<seat> ;	0 5 0 5 0 0 0 -10
sb:<seat> <day-today>	0 2 0 -13 -1 0 7 5
sb:<seat> <person>	0 0 0 -10 4 0 0 7
sb:<seat> a	0 0 0 -11 4 0 9 0
sb:<seat> and	0 -6 0 -6 -24 0 -6 38
sb:<seat> are	0 9 0 -1 -9 0 0 1
sb:<seat> before	0 5 0 -12 2 0 0 2
sb:<seat> by	6 -2 0 -9 4 0 -2 3
sb:<seat> did	0 10 0 0 -8 0 0 0
sb:<seat> for	0 -3 0 13 -3 0 0 -4
sb:<seat> gave	0 -9 0 8 -2 0 0 4
sb:<seat> have	0 0 0 -17 0 0 7 12
sb:<seat> it	0 0 0 -7 8 0 0 0
sb:<seat> on	-4 -7 -1 15 -14 3 -8 4
sb:<seat> run	0 0 0 -7 0 0 0 10
sb:<seat> say	-2 -10 13 15 -23 7 -5 -6
sb:<seat> that	0 4 0 -17 -1 0 0 16
sb:<seat> the	0 0 0 -18 17 0 0 7
sb:<seat> to	0 -8 0 -2 -9 0 8 9
sb:<seat> vote	0 0 0 -14 18 0 0 -3
sb:<seat> want	0 0 0 -13 3 0 4 3
sb:<seat> would	0 -5 0 -5 14 0 2 -10
sb:<seat> —	0 -16 0 16 13 0 6 -24
sb:<sender>	7 0 5 -2 1 2 -21 -11
sb:<span>	-24 -4 -11 -1 0 -1 -1 16
sb:<span> ,	-18 21 -10 3 1 4 -13 -10
sb:<span> ;	-1 -13 0 -13 7 0 3 12
sb:<span> after	0 -8 10 -4 -1 0 0 10
sb:<span> are	0 -5 0 -16 0 0 0 21
sb:<span> before	0 10 0 -10 0 0 7 -8
sb:<span> end	0 -6 0 -2 0 0 0 10
sb:<span> in	2 -2 0 15 0 0 0 -17
sb:<span> last	0 0 0 -5 11 0 0 -4
sb:<span> more	0 -2 0 -15 7 0 0 9
sb:<span> of	0 -17 0 21 6 0 0 -14
sb:<span> on	0 -8 0 11 1 0 0 -6
sb:<span> that	0 0 0 -11 0 0 0 13
sb:<span> the	-4 0 0 14 -1 0 0 -8
sb:<span> to	0 12 0 -22 -5 0 0 14
sb:<span> truce	0 0 0 24 0 0 0 -24
sb:<span> were	0 0 0 -6 0 0 0 10
sb:<span> when	0 -4 0 -11 0 0 2 13
sb:<taker>	-1 -6 3 12 16 -17 -4 -17
sb:<v-agree>	-11 2 0 3 -13 -8 5 2
sb:<v-bear>	-9 12 -18 2 -2 -8 2 -3
sb:<v-begin>	4 12 0 -11 -1 -10 -11 6
sb:<v-buy>	0 -1 15 -12 2 17 -11 0
sb:<v-deny>	47 -27 -7 -4 -3 -5 0 -27
sb:<v-down>	-11 1 -16 1 -2 -4 9 3
sb:<v-end>	-7 -10 16 -1 1 -8 -8 5
sb:<v-impose>	-1 7 -11 -2 -1 -9 -5 4
sb:<v-lack>	12 5 -6 -3 7 -4 0 -16
sb:<v-propose>	-16 0 -35 6 16 -6 3 -15
sb:<v-refuse>	0 -1 0 16 -11 1 0 -6
sb:<v-renew>	0 -15 5 5 -4 0 0 1
sb:<v-say>	0 9 -5 -10 16 0 -5 -8
sb:<v-sell>	9 -3 -4 0 1 1 4 -13
sb:<v-sign>	-11 -7 -16 3 9 0 -15 3
sb:<v-stay>	3 -2 9 -1 -4 -9 -3 2
sb:<v-suspend>	16 6 -10 -12 -5 -3 0 0
sb:<v-target>	-10 0 0 11 -4 -2 -22 -2
sb:<v-threaten>	0 7 -2 -7 10 -3 0 -5
sb:<v-up>	-13 10 -8 3 0 3 -16 -6
sb:[	0 13 0 -15 -3 0 0 5
sb:]	0 18 0 -23 -2 0 0 7
sb:_	-1 2 0 -6 0 0 0 9
sb:a	-7 0 -32 -3 3 15 12 -1
sb:a "	0 -11 0 7 0 0 5 0
sb:a <level>	0 7 0 -14 -4 0 0 12
sb:a <office>	0 -8 0 3 0 0 6 -1
sb:a <organisation>	0 7 0 5 -10 0 0 0
sb:a <person>	0 1 0 -9 9 0 0 -3
sb:a <quality>	0 4 -1 0 -2 10 0 -9
sb:a bill	0 -8 0 -1 11 0 0 0
sb:a calendar	0 5 0 -10 0 0 0 4
sb:a call	0 13 0 -1 -6 0 0 -2
sb:a column	0 0 0 -11 0 0 0 11
sb:a conversation	0 -7 0 15 -5 0 0 0
sb:a date	0 0 0 -7 0 0 0 9
sb:a deal	0 26 0 -24 -12 0 -2 5
sb:a decision	0 -22 0 -16 34 0 -2 -1
sb:a dinner	0 -1 0 -8 0 0 0 12
sb:a duty	0 -5 0 3 19 0 8 -28
sb:a few	0 -1 0 0 15 0 0 -12
sb:a final	0 -5 0 10 -1 0 0 0
sb:a formal	0 0 0 -2 14 0 0 -10
sb:a half	0 -4 0 10 0 0 0 -3
sb:a hearing	0 -7 0 -7 22 -1 0 -7
sb:a joint	0 -8 0 0 1 0 2 4
sb:a last	0 10 0 -12 0 0 0 2
sb:a letter	0 -15 0 6 2 4 8 -5
sb:a list	7 -15 0 -6 7 0 0 7
sb:a meet	0 -3 0 -6 -6 0 -1 17
sb:a minimum	0 12 0 -9 0 0 0 0
sb:a minute	0 0 0 9 0 0 0 -3
sb:a moratorium	0 -4 0 16 -6 0 0 -4
sb:a new	-1 -5 0 7 10 -1 -3 -3
sb:a pause	0 16 0 -15 -1 0 0 0
sb:a period	0 10 0 -13 0 0 0 0
sb:a permanent	0 0 0 10 -3 0 -3 0
sb:a post	-5 10 0 -6 1 0 0 0
sb:a proclamation	0 23 0 -14 -2 0 0 -9
sb:a resolution	0 7 0 4 -12 0 0 0
sb:a rise	0 21 0 -11 -7 0 0 -7
sb:a rule	-1 -1 0 -2 7 0 0 0
sb:a sale	0 0 0 -6 0 12 -1 0
sb:a second	-1 -13 0 -4 21 0 0 0
sb:a separate	11 0 0 2 0 0 0 -13
sb:a ship	0 7 0 4 -12 0 0 1
sb:a short	0 -8 0 9 0 0 0 0
sb:a single	0 -2 0 9 -3 0 0 0
sb:a standstill	0 4 0 -12 4 0 0 5
sb:a summit	0 -2 0 8 0 0 0 0
sb:a surcharge	0 -6 0 20 -3 0 0 -17
sb:a tariff	0 18 0 -23 -11 0 0 11
sb:a temporary	13 0 0 -8 0 0 -2 0
sb:a trade	0 -18 0 6 -4 0 0 11
sb:a treaty	0 -2 0 -5 -12 0 12 5
sb:a truce	-9 -3 0 21 -27 0 -2 -4
sb:aarhu	0 12 0 -8 0 0 0 -2
sb:abeyance	0 0 0 -10 0 0 0 9
sb:about	-2 13 -2 1 -17 7 1 -5
sb:about <level>	0 9 0 0 -2 0 0 -2
sb:about the	0 0 0 23 -22 0 0 -2
sb:abroad	12 -9 0 8 -2 0 0 -10
sb:absence	0 0 0 -14 14 0 0 0
sb:absence of	0 0 0 -14 14 0 0 0
sb:accept	0 11 0 -9 10 0 0 -12
sb:accept a	0 19 0 -9 0 0 0 -10
sb:accord	0 21 0 -17 0 0 -6 0
sb:accord ,	0 3 0 -10 0 0 0 7
sb:according to	4 2 0 -16 -4 0 2 9
sb:account of	0 6 0 -9 0 0 0 3
sb:across	0 -11 0 12 0 0 0 0
sb:act	0 12 0 -6 -1 0 0 -3
sb:acted	0 -4 0 15 -4 0 0 -5
sb:action	0 8 0 -10 2 0 0 0
sb:add	5 9 0 -2 -11 0 1 -6
sb:additional <level>	-10 6 0 -4 5 0 0 1
sb:additional duty	0 -13 3 1 -4 0 0 10
sb:additional tariff	4 12 0 -17 0 0 0 0
sb:adjust	0 10 0 -1 0 0 0 -5
sb:admit	0 -13 -1 -3 1 0 0 16
sb:adopt	0 6 0 -2 4 0 0 -9
sb:adopt the	0 -1 0 11 -8 0 0 0
sb:affiliate	16 0 -4 -11 4 0 0 -14
sb:affiliate ,	11 0 0 0 0 0 0 -9
sb:affiliate of	-11 1 0 2 2 0 0 5
sb:affiliate rule	18 -5 -3 -12 0 0 0 -3
sb:afraid	0 0 0 -7 0 0 0 10
sb:afraid of	0 0 0 -7 0 0 0 10
sb:african	0 9 0 0 0 0 0 -9
sb:after	0 6 3 4 -6 -3 -11 -8
sb:after <number>	0 13 0 0 -7 0 0 -2
sb:after <person>	0 17 0 -13 0 0 0 0
sb:after <seat>	0 9 0 -8 0 0 0 0
sb:after a	0 11 0 -10 -1 0 0 1
sb:after all	0 -11 0 12 2 0 0 -1
sb:after he	0 -7 0 9 0 0 0 0
sb:after the	0 0 0 17 -14 0 0 -2
sb:after their	0 1 0 11 0 0 0 -13
sb:afterward	0 -5 0 0 10 0 0 -6
sb:again	2 -5 0 5 2 -3 -9 3
sb:again ,	0 -18 0 25 -4 0 0 -2
sb:again as	0 8 0 -11 1 0 0 0
sb:again be	0 6 0 -15 0 0 0 11
sb:again before	0 0 0 -16 8 0 0 11
sb:again by	0 -9 0 20 -8 0 -2 0
sb:again from	7 -10 0 1 -7 0 0 10
sb:again in	0 -9 0 10 -2 0 0 0
sb:again on	0 8 5 -3 4 0 0 -11
sb:against	0 -21 0 0 27 -1 -2 -7
sb:against the	0 -8 0 -5 25 -1 0 -11
sb:agency	0 0 0 9 0 0 0 -6
sb:agenda	0 -10 0 -3 7 0 0 5
sb:ago	2 -9 0 -2 0 0 0 12
sb:agree	0 -8 -9 0 -20 -4 16 12
sb:agree ,	0 5 0 -19 -8 0 8 14
sb:agree by	0 0 0 -15 0 0 10 6
sb:agree in	0 -8 0 -14 -4 0 0 21
sb:agree on	0 4 0 13 -6 0 0 -10
sb:agree that	0 -7 0 11 -7 0 0 0
sb:agree to	1 -12 -1 1 -2 0 4 5
sb:agreement	-2 -7 -5 11 10 0 0 -14
sb:agreement ,	0 -13 0 11 12 0 0 -12
sb:agreement by	0 -6 0 -3 -10 0 3 15
sb:ahead	0 2 0 14 -6 0 0 -13
sb:ahead of	0 10 0 0 -2 0 0 -6
sb:aim	0 0 0 -12 -12 0 21 0
sb:aim to	0 -3 0 0 -1 0 8 0
sb:air	0 -15 0 10 3 0 0 0
sb:aircraft ,	0 -9 0 3 0 0 0 4
sb:airport	0 -1 0 17 -11 0 0 -1
sb:alert	0 16 0 -5 -7 0 0 -7
sb:alert ,	0 7 0 -10 0 0 0 3
sb:alexandria	0 -12 4 14 0 0 0 -10
sb:all	6 21 0 -21 -12 2 3 -1
sb:all ,	0 -20 0 17 9 0 0 -6
sb:all country	0 13 0 -6 0 0 0 -3
sb:all of	0 0 0 -18 -2 0 8 13
sb:all the	0 15 0 -14 -1 0 0 0
sb:all three	0 15 0 -5 0 0 0 -7
sb:allow	0 6 0 -12 9 0 0 -6
sb:almond	0 6 0 -15 0 0 0 8
sb:alone	0 -11 0 0 0 0 8 0
sb:also	13 -21 13 13 -3 -12 5 -10
sb:also announce	6 -11 0 0 3 0 0 0
sb:also on	0 -1 0 13 0 -6 0 -1
sb:also say	0 6 0 -9 0 0 -2 7
sb:also sign	0 1 9 -6 0 0 0 -6
sb:aluminum	0 13 0 -3 0 0 0 -10
sb:aluminum from	0 -8 0 12 0 0 0 -2
sb:am	0 -5 0 10 3 0 0 -8
sb:ambassador	0 0 0 -16 16 0 0 0
sb:among	0 3 0 -6 11 0 0 -12
sb:amount	0 13 0 -6 -1 0 -1 0
sb:an	-7 6 9 0 1 14 -1 -16
sb:an <quality>	0 0 0 10 -2 0 0 -8
sb:an additional	-1 -5 0 8 6 0 0 -4
sb:an agreement	0 -9 1 10 -5 0 2 -2
sb:an annex	0 16 0 -14 0 0 0 0
sb:an answer	0 -1 0 -22 20 4 1 -5
sb:an extension	0 11 -4 -26 10 0 -1 18
sb:an extra	0 16 0 -12 0 0 0 0
sb:an increase	0 -7 0 10 0 0 0 0
sb:an order	0 0 8 0 -5 12 0 -13
sb:and	2 -2 4 -3 3 -16 -7 4
sb:and -	0 7 0 -9 0 0 0 0
sb:and <level>	-1 17 0 5 0 0 0 -36
sb:and <name>	-17 -1 -3 -5 -21 -6 -4 26
sb:and <number>	-3 -3 0 4 -23 0 0 13
sb:and <office>	0 -6 0 10 0 0 0 -2
sb:and <organisation>	0 1 0 8 -13 0 0 0
sb:and <person>	-2 10 0 -8 -13 4 4 4
sb:and <quality>	0 -5 0 7 11 0 -4 -6
sb:and <seat>	-4 -26 0 -7 -13 0 0 34
sb:and <span>	0 -6 0 0 0 0 0 8
sb:and agree	0 -9 0 19 0 0 0 -9
sb:and all	2 -8 0 7 0 0 0 0
sb:and aluminum	0 19 0 -11 0 0 0 -8
sb:and announce	0 -7 0 15 -8 0 0 0
sb:and another	5 9 0 -11 0 0 0 -1
sb:and arrive	0 -3 0 -8 15 0 0 0
sb:and come	0 0 0 -17 0 0 0 18
sb:and dairy	0 -8 0 -5 17 0 0 -4
sb:and due	6 1 0 -10 0 0 0 0
sb:and end	-1 -1 -4 -10 -3 0 7 12
sb:and enter	0 -27 4 10 12 0 0 -1
sb:and expect	0 -3 0 -7 11 0 0 0
sb:and from	1 12 0 -13 10 0 0 -11
sb:and gave	0 -5 0 -16 20 5 0 -6
sb:and germanium	17 0 0 -14 0 0 0 0
sb:and has	0 -11 0 -12 7 0 11 3
sb:and he	0 -10 0 12 0 0 0 -1
sb:and if	0 -16 0 8 -2 0 0 5
sb:and in	0 -17 -5 4 8 0 0 1
sb:and including	0 -10 9 -2 -2 0 0 4
sb:and is	0 3 0 -15 12 0 0 4
sb:and it	-6 -9 3 0 11 0 0 0
sb:and its	0 -7 0 0 2 0 10 -8
sb:and last	0 -7 10 -25 -4 0 7 19
sb:and management	0 0 0 11 0 0 0 -11
sb:and may	0 0 0 14 0 0 0 -15
sb:and no	0 -6 0 10 0 0 0 -1
sb:and nobody	0 -6 0 9 -1 0 0 0
sb:and not	-3 -8 0 18 7 0 0 -19
sb:and of	8 7 0 -11 -6 0 0 0
sb:and on	0 20 1 -8 0 -2 0 -12
sb:and one	0 0 0 12 0 0 0 -11
sb:and other	0 11 0 -5 0 0 0 -4
sb:and pea	0 5 0 2 0 0 0 -10
sb:and so	0 11 0 1 -9 0 0 -7
sb:and stay	0 -5 0 17 0 0 0 -9
sb:and sugar	0 9 0 0 0 0 0 -11
sb:and that	-4 12 0 6 1 0 -3 -18
sb:and the	10 12 -2 15 -26 0 2 -19
sb:and then	0 -1 0 -1 9 0 0 -5
sb:and they	0 0 0 -10 0 0 6 3
sb:and to	0 -10 0 10 0 0 0 -2
sb:and trade	0 0 0 11 -5 0 0 0
sb:and until	0 -6 0 -11 0 0 0 16
sb:and was	0 -7 0 2 14 0 0 -10
sb:and we	0 0 0 -11 0 0 0 12
sb:and what	0 -8 10 4 -11 0 0 4
sb:and which	0 0 0 -12 0 0 0 17
sb:and will	0 1 0 -10 5 0 0 4
sb:and would	-1 20 0 -3 -6 0 0 -7
sb:annex	0 16 1 -20 0 0 0 2
sb:announce	12 6 -12 -12 0 -4 2 3
sb:announce <day-gone>	0 11 0 -1 0 0 0 -8
sb:announce <day-today>	0 -3 0 -6 9 0 0 2
sb:announce a	-2 -5 0 -2 0 0 0 12
sb:announce at	0 0 0 10 -5 0 0 -5
sb:announce duty	0 15 0 -13 0 0 0 0
sb:announce his	0 7 0 -11 9 0 0 -4
sb:announce in	-4 0 0 -11 4 0 8 5
sb:announce its	0 -1 0 14 -6 0 0 -2
sb:announce that	9 -6 0 8 -6 0 0 -1
sb:announcement	0 13 0 2 -6 0 0 -13
sb:annual	0 -2 0 18 -10 0 0 -2
sb:another	-2 14 -2 0 -5 0 -1 -3
sb:another <level>	-7 13 0 -13 0 0 0 7
sb:another <number>	4 3 0 -15 0 0 0 7
sb:another <points>	0 11 0 -8 0 0 0 0
sb:another <span>	0 -16 0 18 0 0 0 -7
sb:answer	-10 1 0 -23 24 1 2 0
sb:answer by	0 -11 0 -17 13 0 9 0
sb:answer is	0 0 0 -12 9 0 0 2
sb:answer to	0 -14 0 15 0 0 -1 2
sb:antigua	0 0 0 -8 0 0 0 9
sb:antimony	15 -6 0 0 -6 0 0 -5
sb:any	1 -2 8 3 -12 1 -3 0
sb:any case	0 5 10 -13 -5 0 0 0
sb:anything	0 8 0 -9 2 0 0 0
sb:anything ,	0 10 0 -1 0 0 0 -8
sb:app	0 -3 0 0 -3 13 0 -6
sb:appeal	0 -11 0 21 -8 0 0 -1
sb:appealed	0 0 0 19 -15 0 0 -1
sb:application	-6 -12 0 0 9 0 0 3
sb:application for	-5 0 0 -3 14 0 0 -2
sb:apply	0 6 1 -11 -17 -1 -2 20
sb:apply again	3 27 0 -24 -2 0 0 -12
sb:apply for	0 -2 0 -17 19 0 0 1
sb:apply from	3 -3 6 0 -12 0 0 8
sb:apply since	0 -3 0 10 -3 0 0 0
sb:apply until	0 -17 2 8 -10 0 0 8
sb:approval	0 -19 0 11 5 0 0 -4
sb:approval of	2 -2 0 -9 5 1 0 1
sb:approve	-3 -12 0 3 8 -1 -3 1
sb:approve ,	0 -11 0 5 6 0 0 0
sb:approve it	0 0 0 9 0 0 0 -11
sb:approve on	0 -8 0 11 0 0 0 0
sb:approve the	0 -7 0 -12 12 0 0 10
sb:apricot	0 9 0 -5 0 0 0 -1
sb:are	16 6 24 -10 -2 -7 -23 -11
sb:are <level>	0 -9 0 0 0 0 0 8
sb:are accept	0 -3 0 -3 12 0 0 -7
sb:are at	0 8 0 6 -6 0 0 -9
sb:are back	0 15 0 -11 -3 0 0 0
sb:are charge	0 -13 0 7 5 0 0 2
sb:are closed	0 -7 0 15 -2 0 0 0
sb:are due	9 -10 0 -4 10 0 0 1
sb:are enter	0 6 2 0 -9 0 0 0
sb:are excluded	0 -7 28 -15 -1 0 0 -12
sb:are free	0 -18 -4 12 17 0 0 -9
sb:are go	0 0 0 -17 11 0 0 4
sb:are now	0 -9 0 -12 0 0 0 20
sb:are on	0 9 0 0 -4 0 0 -5
sb:are over	0 -1 0 -13 0 0 0 16
sb:are spare	0 9 -1 -8 2 0 0 0
sb:are suspend	0 -7 -4 -1 17 0 0 -1
sb:are the	3 0 9 11 -12 0 0 -11
sb:are to	13 -3 6 20 -7 0 -5 -32
sb:are up	0 0 0 -10 -3 0 0 13
sb:argument	0 -2 0 -13 18 0 0 0
sb:argument on	0 0 0 -9 11 0 0 0
sb:armistice	0 0 0 12 0 0 0 -11
sb:army	0 -1 0 10 0 0 0 -5
sb:arrangement	-9 -4 0 -13 -7 -2 -2 28
sb:arrangement ,	0 5 6 -20 0 0 0 11
sb:arrangement of	0 3 0 0 -11 0 0 5
sb:arrangement will	0 0 0 -7 0 0 0 9
sb:arrangement with	0 -12 0 16 0 0 0 0
sb:arrive	0 -5 6 -8 15 0 -14 0
sb:arrive before	0 -3 0 0 11 0 0 -4
sb:arrive by	0 0 8 -16 5 0 -9 4
sb:article	0 -15 0 24 0 0 -1 -9
sb:article of	0 -8 0 10 0 0 0 0
sb:as	18 4 -17 -4 -5 0 -16 0
sb:as <level>	10 -12 0 1 0 0 0 0
sb:as before	0 0 0 -8 0 0 0 9
sb:as from	0 -19 0 12 3 0 0 3
sb:as long	0 -6 0 -3 0 0 -1 12
sb:as of	9 24 -1 -12 0 0 -1 -25
sb:as the	0 0 -1 13 -11 0 0 -3
sb:as to	0 -13 0 0 0 0 0 12
sb:as we	-3 0 0 11 0 0 0 -4
sb:aside	4 -12 0 11 0 0 0 0
sb:aside for	0 -7 0 8 0 0 0 0
sb:ask	-7 13 -2 -18 7 1 -10 4
sb:ask in	0 0 0 11 -6 0 0 -6
sb:ask on	0 -2 0 -3 9 0 0 -2
sb:ask to	0 0 0 -4 10 0 0 0
sb:ask what	0 12 0 -5 -7 0 0 0
sb:asleep	6 -10 0 -13 0 0 0 15
sb:assembly	0 -4 0 -1 16 0 0 -11
sb:assured	0 -4 0 -2 0 0 0 12
sb:at	-13 0 -9 -3 0 -6 7 12
sb:at <level>	-4 13 0 -25 -21 0 -2 26
sb:at <number>	1 -8 2 18 2 0 -1 -17
sb:at home	0 -9 0 10 0 0 0 0
sb:at it	0 -6 0 -1 0 0 18 -17
sb:at least	0 10 0 -9 0 0 8 -10
sb:at noon	0 -11 0 12 -5 0 0 0
sb:at once	3 7 0 -14 -1 0 0 3
sb:at one	0 0 0 16 -6 0 0 -12
sb:at sea	0 12 0 15 -19 0 0 -14
sb:at stake	0 0 0 -17 0 0 0 14
sb:at the	-1 15 0 -2 1 0 -9 -5
sb:athen	0 0 0 16 0 0 0 -16
sb:authority	0 -10 0 4 6 0 0 0
sb:autumn	0 6 0 -15 8 0 2 -1
sb:autumn ,	0 4 0 -8 10 0 0 -7
sb:avocado	0 -6 0 9 0 0 0 -1
sb:away	7 5 0 -22 -9 0 0 18
sb:b	0 16 0 -8 -8 0 6 -7
sb:b )	0 10 0 -7 -5 0 6 -4
sb:back	7 8 -7 0 5 2 -13 -14
sb:back ,	1 -2 0 10 0 1 0 -11
sb:back at	0 15 0 -6 -7 0 0 0
sb:back by	2 3 0 2 -12 0 -3 1
sb:back for	4 -5 0 -8 0 0 0 10
sb:back in	9 6 0 -7 -1 0 0 -7
sb:back on	0 12 0 -7 -2 0 0 -1
sb:back to	-4 -2 0 6 10 6 -1 -11
sb:back until	0 -6 0 -9 19 0 0 -4
sb:backdated	0 -16 0 17 0 0 0 0
sb:ballot	0 -2 0 15 -7 0 0 -1
sb:ban	2 -9 0 2 -9 15 0 -2
sb:ban on	8 -2 0 5 -4 3 0 -10
sb:bank	0 -2 0 12 -5 4 -2 -7
sb:base	0 3 0 -13 0 0 0 8
sb:battery	9 0 0 0 0 0 0 -6
sb:bay	0 0 0 11 -11 0 0 0
sb:bay on	0 0 0 7 -9 0 0 2
sb:be	-2 4 -19 2 2 0 -7 0
sb:be ,	0 11 0 -5 0 0 0 -5
sb:be a	0 -10 0 18 -4 0 0 -2
sb:be apply	0 7 0 -12 3 0 0 0
sb:be at	0 13 0 0 -3 0 0 -9
sb:be back	0 11 0 0 -7 0 0 -13
sb:be carry	0 8 0 -12 0 0 0 2
sb:be charge	0 11 0 -4 -2 0 0 -2
sb:be collect	0 -3 0 -10 2 0 0 11
sb:be completed	0 0 0 0 -6 -2 0 9
sb:be discuss	0 0 0 9 -3 0 0 0
sb:be done	0 0 0 11 -9 1 -3 -2
sb:be due	0 1 0 -12 10 0 0 0
sb:be extend	4 10 3 -18 -8 0 0 3
sb:be free	0 23 0 -13 -5 0 0 -6
sb:be grant	-1 10 0 0 -4 0 0 -3
sb:be halve	0 10 0 -15 0 0 0 5
sb:be heard	0 -13 0 0 11 0 0 0
sb:be hold	0 -10 0 11 -1 0 0 0
sb:be in	0 -7 0 24 -7 2 -1 -16
sb:be keep	0 12 0 -11 -6 0 0 1
sb:be make	0 10 0 -2 1 0 -1 -8
sb:be one	0 0 0 10 -4 0 0 0
sb:be over	0 -5 0 -10 0 0 2 12
sb:be put	2 1 0 0 -11 6 0 0
sb:be suspend	0 -13 0 7 11 0 0 -2
sb:be take	0 -11 0 4 8 0 0 -3
sb:be used	0 -14 0 -10 20 0 0 0
sb:bean	-1 -13 0 7 4 0 0 1
sb:bean ,	0 0 0 -5 10 0 0 -3
sb:became	0 -18 0 20 0 0 0 0
sb:because	-1 -21 0 -5 8 0 0 20
sb:become	1 6 0 -20 13 0 0 0
sb:become <level>	0 9 0 -5 0 0 0 0
sb:become of	-2 -1 0 -7 1 0 0 10
sb:beef ,	0 -5 0 11 0 0 0 -3
sb:been	3 -10 7 14 -5 7 -9 -12
sb:been <level>	8 -11 0 6 0 0 0 -1
sb:been announce	0 -2 0 0 -4 0 0 8
sb:been due	0 -9 0 16 -2 0 0 -4
sb:been extend	0 0 -1 8 0 0 0 -4
sb:been hold	0 8 0 -11 4 0 0 0
sb:been in	0 0 7 16 -2 0 0 -18
sb:been make	0 10 0 -7 0 0 0 -1
sb:been on	0 -2 0 -14 -1 0 0 19
sb:been set	4 -6 0 -9 13 0 0 0
sb:been tell	0 5 0 -16 0 6 0 8
sb:before	-22 -8 10 -5 20 -1 -3 -5
sb:before ,	0 9 0 -9 0 0 0 0
sb:before <day-ahead>	-3 -12 0 5 19 0 0 -16
sb:before <day-today>	0 11 9 -34 8 0 -5 -6
sb:before and	0 -15 0 0 11 0 0 4
sb:before it	0 7 0 -26 9 0 0 9
sb:before midnight	0 -18 0 9 3 0 0 2
sb:before that	0 -1 -1 -15 13 0 0 4
sb:before the	-1 -15 4 6 5 -2 4 -2
sb:before their	0 -3 0 -7 0 0 0 11
sb:begin	-8 1 -10 2 5 -4 10 -5
sb:begin <day-ahead>	0 17 0 -22 0 0 8 0
sb:begin at	0 7 0 -16 16 0 0 -9
sb:begin in	0 -12 0 23 -4 0 0 -5
sb:begin on	-1 0 -5 -5 0 -1 5 9
sb:begin to	0 1 0 9 -7 0 0 -8
sb:being	0 -6 0 -1 -4 0 0 16
sb:believe	0 -7 0 21 -4 0 0 -9
sb:bell	0 -7 0 10 0 0 0 0
sb:beside	0 3 0 -8 0 0 0 5
sb:bessent	0 0 0 11 -7 0 0 -1
sb:better	0 -10 0 11 -1 0 0 0
sb:between	-11 -10 -8 11 4 -4 -8 2
sb:between <day-gone>	0 -1 0 -21 23 0 0 0
sb:between <name>	-5 -1 0 7 -18 0 0 4
sb:between <seat>	0 -10 0 -7 0 0 0 20
sb:between the	0 -6 0 14 -2 0 -3 -3
sb:beyond	0 10 0 -13 -8 0 0 12
sb:bicycle	0 -2 0 -9 8 0 0 3
sb:big	0 -1 0 9 0 0 0 -5
sb:bill	0 -16 0 -4 20 0 0 0
sb:bind	0 0 0 -10 0 0 0 11
sb:bite	11 -4 0 -4 0 0 0 -1
sb:bloc	0 -3 0 -7 12 0 3 -1
sb:bloc 's	0 -5 0 -5 2 0 0 10
sb:board	0 -9 0 0 -3 0 0 11
sb:boat	0 -10 0 3 8 -1 0 0
sb:book	0 -15 0 16 0 0 0 0
sb:bosse	0 -2 0 10 0 0 0 -6
sb:both	-18 11 -18 -10 2 -10 -7 15
sb:both are	0 0 0 -11 -2 0 0 15
sb:both country	0 16 0 -21 4 0 -1 1
sb:both duty	0 18 0 -15 -2 0 0 -1
sb:both government	0 -13 0 22 -6 0 0 -3
sb:both have	0 3 0 -18 13 0 -1 3
sb:both suspension	0 0 0 -3 9 0 0 -3
sb:both take	0 9 0 -3 0 0 0 -4
sb:both to	0 -7 0 10 -4 0 0 0
sb:both were	0 9 0 -9 0 0 0 0
sb:bottle	0 14 2 -16 0 0 0 0
sb:box	0 0 0 -11 14 0 0 0
sb:brace	0 -4 0 -5 -2 0 0 14
sb:brace for	0 -4 0 -5 -2 0 0 14
sb:brandy	0 6 0 -12 0 0 0 4
sb:break	0 -9 0 26 -1 0 0 -16
sb:breakfast	0 -7 0 9 0 0 0 0
sb:bridge	0 -27 0 34 -4 0 0 -5
sb:bridge at	0 -6 0 9 0 0 0 0
sb:bring	-4 -2 0 0 0 0 -2 10
sb:bring back	0 -8 0 0 0 0 0 11
sb:bring its	0 9 0 -1 -1 0 0 -3
sb:broker	0 11 0 -14 0 0 0 4
sb:budget	0 -2 0 11 -2 0 0 -1
sb:building	0 0 0 -26 26 0 0 0
sb:built	-4 3 0 -11 14 0 0 -4
sb:busan	6 -24 -4 -2 -1 -1 4 15
sb:busan last	0 0 0 -15 6 0 0 11
sb:busan on	0 -6 0 10 0 0 0 -3
sb:buse	0 -4 2 10 -4 0 0 -4
sb:business	0 -11 0 0 -8 14 5 -8
sb:business on	0 -8 0 14 -1 0 0 0
sb:but	-4 -10 -8 -11 25 -2 1 0
sb:but a	0 -5 0 -2 0 0 0 10
sb:but it	0 9 0 -4 -4 0 0 0
sb:but the	0 -5 0 -13 20 0 -2 0
sb:butter	0 -8 0 16 -11 0 7 -8
sb:butter pay	0 -7 0 11 -1 0 0 0
sb:buy	0 6 0 5 3 -3 0 -12
sb:buyer	0 5 0 0 7 -14 -1 0
sb:by	-6 -16 -6 3 12 -13 14 -10
sb:by <day-ahead>	0 0 -1 -17 2 0 8 9
sb:by <level>	0 -24 0 37 -12 0 0 -8
sb:by <name>	0 -7 0 8 -2 0 0 1
sb:by <number>	0 -12 0 9 2 0 0 0
sb:by <person>	0 16 0 0 -14 0 0 -6
sb:by <points>	0 18 2 -6 -4 0 0 -9
sb:by <span>	-4 -6 -6 8 7 0 4 -6
sb:by a	0 0 0 -8 -9 0 0 17
sb:by half	0 5 0 -10 -5 0 8 0
sb:by its	0 -4 0 -2 -2 0 0 11
sb:by noon	0 -3 0 -13 17 0 0 0
sb:by telephone	0 3 0 -7 -12 -2 -3 17
sb:by the	0 -21 -11 10 7 -11 11 -12
sb:by wednesday	0 15 0 -11 0 0 0 -4
sb:bytedance	0 -1 0 -6 -2 13 0 0
sb:c	0 10 4 -11 2 0 0 -6
sb:c <money>	0 14 0 -9 0 0 0 -4
sb:cake	0 -1 0 -4 10 0 0 -4
sb:calendar	0 21 0 -18 -9 0 0 5
sb:calendar :	0 6 0 9 -2 0 0 -16
sb:call	0 3 0 3 2 -4 -3 -10
sb:call ,	0 0 0 -14 8 0 0 4
sb:call it	0 -5 0 16 -2 0 0 -5
sb:call on	0 -5 0 4 -10 0 4 5
sb:call reciprocal	0 9 0 0 0 0 0 -10
sb:calm	0 -13 0 -2 0 0 0 15
sb:can be	0 -14 -2 -2 22 0 0 -10
sb:can last	0 13 0 -9 0 0 0 -3
sb:canola	0 20 0 -12 1 0 0 -9
sb:canola meal	0 11 0 -4 0 0 0 -6
sb:canola seed	0 10 0 -11 1 0 0 0
sb:car	-1 -4 0 12 -9 0 5 -8
sb:car included	0 -15 0 15 0 0 0 0
sb:car to	0 -10 0 10 0 0 0 0
sb:car will	0 11 0 -9 0 0 0 0
sb:card	0 -1 0 10 -1 0 0 -4
sb:cardamom	0 8 0 1 0 0 0 -12
sb:cargo	0 -3 6 -10 8 0 0 -2
sb:cargoe	0 21 -1 -11 -4 0 0 -4
sb:carmaker	0 10 0 -9 0 0 0 0
sb:carrier	0 -12 0 11 0 0 0 0
sb:carry	-3 12 0 -3 -9 0 0 3
sb:cartagena	0 -12 0 0 -1 0 0 10
sb:case	0 0 9 -18 10 0 0 0
sb:case ,	0 -5 11 0 0 0 0 -6
sb:case against	0 -3 0 -6 12 0 0 0
sb:case on	0 -13 0 -10 13 0 0 8
sb:cashmere	0 14 0 -13 5 0 0 -5
sb:cease	1 5 0 -20 -10 0 0 18
sb:cease to	0 6 1 -14 -8 0 0 13
sb:ceasefire	0 3 0 31 0 0 0 -33
sb:ceasefire on	0 0 0 15 0 0 0 -14
sb:ceiling	0 -8 0 13 0 0 0 -3
sb:cent	0 -15 0 25 0 0 0 -8
sb:certain	0 18 2 -25 -4 0 0 2
sb:certificate	13 -12 -2 -13 22 0 0 -14
sb:chamber	0 0 0 -4 10 0 0 -1
sb:chance	0 11 0 -19 10 0 0 0
sb:change	0 11 7 -6 0 0 -1 -12
sb:change for	0 10 0 -9 0 0 0 0
sb:change on	0 -4 8 0 0 0 0 -2
sb:changed	0 16 0 -10 3 0 0 -7
sb:channel	0 7 0 -8 0 0 0 1
sb:charge	-11 8 -1 1 7 0 -5 -9
sb:charge <level>	0 0 0 8 -15 0 -2 1
sb:charge <quality>	0 0 0 -14 0 0 0 12
sb:charge on	0 6 0 0 4 0 0 -12
sb:charge the	0 12 0 -8 0 0 0 0
sb:chassi	0 17 0 -2 -4 0 0 -9
sb:cheaper	0 9 0 -1 -7 0 0 0
sb:cheese	0 -7 0 15 2 0 0 -12
sb:chicken	0 10 0 -13 4 0 0 0
sb:chip	-5 10 -1 0 0 4 0 -5
sb:christma	0 -10 0 19 -4 0 0 -5
sb:city	0 -8 0 30 -4 0 0 -22
sb:claim	0 -7 0 1 20 0 -3 -19
sb:claim for	0 0 0 -9 9 0 0 0
sb:clear	0 -7 -4 13 -13 0 0 10
sb:clear before	0 -11 0 8 2 0 0 0
sb:clear by	0 5 -2 3 -15 0 0 8
sb:clerk	0 0 0 8 -5 0 0 0
sb:client	0 23 11 -13 -20 0 0 0
sb:clock	0 0 0 -16 -3 0 0 17
sb:close	-3 -22 -1 -1 8 19 -4 0
sb:close of	0 0 0 -6 0 0 0 10
sb:close on	0 -21 0 1 -3 15 0 2
sb:closed	0 -5 0 24 -21 7 0 -10
sb:closed on	0 0 0 4 -14 7 0 0
sb:closing	0 -6 0 -17 -9 28 0 -4
sb:club	0 -3 0 31 -12 -3 0 -15
sb:coal	0 -10 0 9 0 0 0 4
sb:cocoa	0 -24 0 24 -5 0 0 0
sb:coconut	0 6 1 -3 -2 0 9 -12
sb:coconut oil	0 9 1 -12 -2 0 9 -6
sb:coffee	0 -12 0 23 -5 0 0 -7
sb:coffee ,	0 -18 0 25 0 0 0 -7
sb:collection	-1 16 0 0 -10 0 0 -5
sb:column	0 12 0 -14 -8 0 0 10
sb:column ,	0 0 0 -10 0 0 0 11
sb:combined	0 9 0 -3 0 0 0 0
sb:come	-5 4 -8 -2 -13 0 -1 11
sb:come ,	0 -1 0 -9 0 0 0 13
sb:come by	-1 -13 0 17 0 0 -4 0
sb:come from	0 -11 0 0 0 0 0 10
sb:come in	0 19 0 -23 0 0 0 2
sb:come into	0 6 0 -10 -1 0 0 6
sb:come of	0 -17 0 7 -3 0 10 0
sb:come on	0 9 0 -2 -3 0 0 -4
sb:come to	-2 -11 0 18 -12 3 -3 -2
sb:come together	0 -7 0 9 0 0 0 0
sb:commander	0 0 0 11 -1 0 0 -4
sb:comment	-5 -14 0 -14 32 -2 0 -9
sb:comment are	0 -1 0 -4 8 0 0 0
sb:comment may	0 0 0 -5 9 0 0 0
sb:comment on	0 0 0 -1 7 0 0 -1
sb:comment until	0 -2 2 -15 18 0 0 -1
sb:commerce	13 -5 0 -2 -2 0 0 1
sb:commission	0 8 0 -8 12 0 0 -9
sb:commissioner	0 15 0 -5 -2 0 0 -8
sb:commitment	0 -8 0 2 -6 0 10 0
sb:common	0 1 0 -10 3 0 0 5
sb:company	-4 1 -2 13 2 6 -3 -25
sb:company named	0 21 0 -20 0 0 0 0
sb:complaint	0 -6 0 1 10 0 0 -5
sb:complete	0 0 0 -6 0 0 0 10
sb:completed	0 3 0 -2 -6 -2 0 9
sb:component	0 30 0 -23 -1 0 0 -9
sb:concern	0 3 0 -17 18 0 0 -5
sb:conclude for	0 0 0 -9 0 0 0 11
sb:confirm	-1 -9 0 3 1 -2 0 6
sb:confirm the	0 -11 0 12 -11 0 0 8
sb:consent	0 17 0 -15 3 0 0 2
sb:consent ,	0 10 0 -11 3 0 0 -4
sb:consent of	0 0 0 -3 12 0 0 -10
sb:consultation	0 -23 0 0 20 0 0 0
sb:consultation on	0 -5 0 -11 17 0 0 -2
sb:consumer	0 -8 0 8 0 0 0 0
sb:container	0 0 0 18 -7 0 0 -13
sb:continental	0 5 0 -10 5 0 0 0
sb:continue the	0 -4 0 15 0 0 0 -8
sb:contract	-2 -17 6 36 -13 0 -4 -12
sb:control	15 1 0 0 -19 -1 0 -12
sb:control of	4 0 0 11 -7 0 0 -14
sb:conversation	0 0 0 14 -6 0 0 -8
sb:copenhagen	0 0 0 -10 9 0 0 0
sb:copper	5 12 0 -10 -3 0 -2 0
sb:cork	0 2 0 -6 -3 0 0 9
sb:correction	0 -7 0 14 3 0 0 -10
sb:correction :	0 -5 0 14 0 0 0 -5
sb:cost	0 9 0 -4 0 0 0 -2
sb:cotton	0 12 8 -13 -8 0 0 -1
sb:cotton until	0 8 9 -8 0 0 0 -11
sb:could	-6 8 0 1 2 0 4 -16
sb:could be	0 -12 0 18 -4 0 2 -6
sb:council	0 -2 0 -5 10 0 0 0
sb:count	2 -7 0 3 -6 -1 0 9
sb:count from	0 -13 0 15 0 0 0 0
sb:counted	0 -5 0 -14 -6 0 0 25
sb:counted from	0 -4 0 -8 -5 0 0 18
sb:counter	-2 -12 0 -4 -8 0 0 27
sb:counter -	-2 -10 0 -5 -7 0 0 26
sb:countermeasure	-12 20 -1 -5 -4 0 4 -11
sb:countermeasure ,	-2 -19 0 11 -4 0 0 10
sb:countermeasure on	-6 36 0 -28 0 0 0 -16
sb:counterpart	8 -3 0 -13 -11 0 10 7
sb:counterpart ,	8 0 0 -10 -8 0 10 0
sb:counting	0 -1 6 -7 -4 0 13 -7
sb:country	-8 12 -11 -10 0 0 2 4
sb:country expire	0 0 0 -8 0 0 0 8
sb:country has	0 6 0 5 0 0 0 -11
sb:country have	0 -8 0 -9 -3 0 14 5
sb:country is	0 19 0 -14 3 0 0 -10
sb:country pay	0 4 0 -9 0 0 -1 3
sb:country run	0 4 0 -14 0 0 0 9
sb:county	0 -12 0 24 -6 0 0 -7
sb:courier	0 -5 0 11 0 0 0 -2
sb:court	0 -6 0 -4 11 0 0 0
sb:cover	15 -1 0 -11 -6 0 -2 4
sb:crane	-7 20 0 0 -6 0 0 -17
sb:crane ,	-2 0 -5 10 1 0 0 -5
sb:crane and	0 16 0 -4 0 0 0 -10
sb:crew	0 0 0 14 -1 0 0 -10
sb:critical	4 -1 0 -12 6 0 0 2
sb:critical software	5 0 0 -12 0 0 0 5
sb:crossing	0 -6 0 15 0 0 0 -5
sb:current	0 -9 0 -13 0 7 -1 17
sb:current one	0 -2 0 -5 0 0 0 9
sb:custom	6 -3 -3 4 9 0 0 -10
sb:custom broker	0 9 0 -9 0 0 0 0
sb:custom officer	0 -7 0 10 0 0 0 0
sb:custom stop	0 -10 0 13 -1 0 0 0
sb:customer	0 -4 0 14 -7 0 0 -1
sb:cut	5 5 0 2 -7 0 6 -17
sb:cut flower	0 -5 0 -2 0 0 0 9
sb:cut on	0 0 0 9 0 0 0 -11
sb:dairy	0 -13 -1 -12 27 0 0 -6
sb:dairy product	0 -3 0 -11 16 0 0 0
sb:date	0 9 0 -7 -4 -7 0 0
sb:date ,	5 -17 0 2 -8 0 6 4
sb:date :	1 -6 0 13 4 -6 0 -12
sb:date for	0 27 -3 -16 6 0 0 -19
sb:date from	-1 -16 0 15 0 0 0 0
sb:date in	0 -1 0 13 0 0 0 -7
sb:date of	0 7 0 -14 -2 0 0 9
sb:date on	0 -2 0 9 -1 0 0 -2
sb:date to	-1 10 5 -17 -4 0 0 5
sb:dated	7 -14 0 4 0 0 0 0
sb:day	-1 -11 -20 4 4 -2 4 4
sb:day ,	-2 3 0 10 -12 0 0 -3
sb:day :	0 0 0 -2 -2 0 0 10
sb:day and	0 -17 0 16 0 0 0 0
sb:day are	0 -12 -8 -1 14 0 0 5
sb:day is	0 6 0 -12 0 0 9 -2
sb:day of	0 0 0 -2 -4 0 0 8
sb:day on	0 -7 0 13 0 0 0 -4
sb:day to	2 7 0 -11 0 0 0 0
sb:day until	0 -12 0 21 0 0 0 -11
sb:deadline	-2 -3 -1 2 -28 28 12 -21
sb:deadline for	0 -15 0 12 -12 16 3 -16
sb:deadline of	0 -4 0 -15 -6 13 7 5
sb:deal and	0 16 0 -4 0 0 -2 -8
sb:deal is	0 14 0 -14 0 0 2 -4
sb:deal of	0 -10 0 15 0 0 0 -1
sb:deal with	0 -6 0 -5 18 0 4 -12
sb:dearer	0 17 0 -20 6 0 0 -3
sb:debate	0 -1 0 -15 23 0 0 -10
sb:debate it	0 0 0 -11 16 0 0 -5
sb:decide	2 5 0 -16 12 0 -5 2
sb:decide by	0 10 0 3 -7 0 0 -2
sb:decide in	0 0 0 -5 -6 0 0 10
sb:decide on	0 -18 0 -6 20 0 0 -2
sb:decide to	4 3 0 -10 -1 0 0 2
sb:decision	-3 3 0 0 11 0 -4 -9
sb:decision on	0 -8 0 -8 15 0 0 0
sb:declaration	0 14 0 -19 4 0 0 0
sb:declare	0 -9 0 4 0 5 0 0
sb:decree	0 10 6 -3 -3 -5 0 -2
sb:decree of	0 -11 4 6 -4 0 0 4
sb:decree on	0 11 0 -11 0 0 0 0
sb:decree that	0 -2 0 11 0 -4 0 0
sb:del	0 -2 0 13 -3 0 0 -4
sb:delegation	0 -18 0 4 -4 1 4 4
sb:delegation sit	0 0 0 -8 0 0 0 10
sb:deliver	0 -9 0 0 0 0 7 0
sb:demand	0 -1 0 14 -4 0 -2 -3
sb:department	0 -5 0 16 -2 0 0 -7
sb:depend	0 -12 0 0 1 0 0 6
sb:deputy	0 12 0 -9 0 0 0 -2
sb:desk	0 -17 0 25 -7 0 0 0
sb:detail	0 -14 0 20 0 0 0 -3
sb:diary	6 0 0 -2 5 0 0 -10
sb:did	-5 -4 0 24 -1 0 -3 -15
sb:did so	0 3 0 9 -11 0 0 -7
sb:die	0 -1 2 -11 -6 0 0 17
sb:die on	0 0 2 -12 -4 0 0 14
sb:diet	0 4 0 -4 9 0 0 -11
sb:difference	0 0 0 0 12 0 0 -13
sb:dinner	0 -16 0 6 -13 0 0 15
sb:dinner in	0 0 0 -10 0 0 0 12
sb:discuss	-1 -7 0 16 -23 0 0 7
sb:discuss in	0 -1 0 7 0 0 0 0
sb:discuss it	0 0 0 12 -10 0 0 0
sb:dispute	-2 -7 0 6 -15 0 0 9
sb:dispute over	-1 6 0 8 -13 0 0 0
sb:district	0 -11 0 20 -8 0 0 0
sb:do	-4 -10 0 11 -6 -1 0 6
sb:do not	0 3 0 0 -22 0 0 13
sb:do so	-1 -2 0 1 10 0 1 -14
sb:dock	0 -6 0 11 0 0 0 -3
sb:docker	0 0 0 8 0 0 0 -7
sb:document	0 0 0 17 -4 0 0 -12
sb:doe	-7 14 -1 -17 4 0 -5 7
sb:doe ,	-4 0 0 -12 10 0 0 5
sb:doe not	-2 14 -1 -1 -15 0 -4 7
sb:doe so	0 -9 0 -5 16 0 0 0
sb:doesn't	0 15 0 0 0 0 -3 -10
sb:don't	0 12 0 -9 0 0 -2 0
sb:donald	0 0 0 4 -1 7 -3 -11
sb:done	0 2 0 15 -18 1 -4 0
sb:done by	0 0 0 12 -10 1 -3 -1
sb:double on	0 2 0 -10 0 0 0 6
sb:down	0 5 3 7 -2 0 -5 -9
sb:down at	0 10 0 -9 0 0 0 0
sb:down for	0 4 0 0 11 0 0 -18
sb:down from	0 -11 0 10 0 0 0 0
sb:down in	0 -8 0 9 3 0 0 -2
sb:down on	0 -9 0 7 0 0 0 3
sb:down the	0 11 0 -11 0 0 0 0
sb:down to	0 8 5 -8 -3 0 0 0
sb:dozen	0 11 0 -5 0 0 0 -4
sb:draft	0 2 0 7 -10 1 0 -1
sb:dried	0 2 0 -13 0 0 0 12
sb:driver	0 -5 0 9 9 0 0 -15
sb:drop	-1 11 0 -2 5 -6 0 -8
sb:drop its	0 -12 0 11 9 0 0 -10
sb:drop to	0 18 0 -13 0 0 0 -5
sb:due	5 -7 -2 3 4 -13 -15 3
sb:due again	0 -5 0 -17 6 0 0 8
sb:due back	0 11 0 -14 0 0 0 1
sb:due by	0 -7 0 -8 23 0 -4 -5
sb:due in	0 -13 0 24 -9 0 0 -4
sb:due to	11 -3 1 -4 -18 -2 0 6
sb:dump	0 4 0 -17 15 0 0 0
sb:dump duty	0 10 0 -8 0 0 0 0
sb:duration	0 11 0 -16 0 0 0 6
sb:during	0 1 0 28 0 0 0 -24
sb:during the	0 0 0 24 0 0 0 -24
sb:duty	-17 11 14 -20 5 -7 4 0
sb:duty ,	0 9 12 -2 4 0 0 -20
sb:duty -	0 6 8 -2 0 0 0 -13
sb:duty and	0 9 -1 -4 -2 0 0 0
sb:duty between	0 0 0 13 0 0 0 -9
sb:duty by	0 7 0 -18 -1 0 6 2
sb:duty come	0 15 0 -6 0 0 0 -10
sb:duty end	0 -2 14 -7 -5 0 0 0
sb:duty for	0 16 0 -13 0 0 0 -2
sb:duty from	0 -6 -1 13 0 0 0 -6
sb:duty go	0 12 0 -8 0 0 0 -1
sb:duty had	9 0 0 -10 0 0 0 0
sb:duty has	0 7 0 -11 0 0 0 0
sb:duty in	0 0 0 12 -2 0 0 -6
sb:duty included	0 10 0 -8 0 0 0 0
sb:duty is	0 -10 0 -11 0 0 0 22
sb:duty of	-6 -1 0 -5 16 0 7 -4
sb:duty on	-9 1 -10 14 -25 0 -6 6
sb:duty return	0 15 0 -3 0 0 0 -14
sb:duty until	0 0 0 -15 -8 0 0 16
sb:duty was	0 -2 0 -8 0 0 0 13
sb:duty were	0 -8 0 0 10 0 0 0
sb:duty would	0 9 0 -4 -3 0 0 0
sb:dáil	0 0 0 10 -6 0 0 0
sb:each other	0 -14 0 -1 2 0 -2 14
sb:earlier	4 12 0 -17 9 0 0 -8
sb:earlier in	0 0 0 -11 10 0 0 0
sb:earth	19 -14 0 0 -19 -8 4 -2
sb:earth ,	11 -9 0 -5 -4 0 0 3
sb:earth and	-12 0 0 0 0 0 0 14
sb:earth magnet	-3 0 0 11 0 -6 0 0
sb:easter	0 0 0 -11 4 0 0 7
sb:eastern	-3 8 4 -10 2 0 0 -5
sb:eastern on	0 3 5 -11 -2 0 0 1
sb:eastern time	-1 -1 0 0 10 0 0 -8
sb:economic	0 -8 0 15 -1 0 0 0
sb:edition	0 -12 0 19 0 0 0 -5
sb:effect	11 14 3 -15 -22 0 0 6
sb:effect ,	0 9 0 -7 0 0 0 0
sb:effect at	4 16 0 -20 -4 0 0 1
sb:effect by	0 13 0 -11 0 0 0 0
sb:effect in	8 4 0 -10 0 0 0 -2
sb:effective	3 25 0 -23 0 0 0 -6
sb:el	0 -10 0 11 0 0 0 0
sb:election	0 -8 0 14 0 0 0 0
sb:electricity	0 -19 0 23 0 0 0 -2
sb:electricity tariff	0 -11 0 15 0 0 0 -1
sb:elevator	0 -8 0 14 0 0 0 -7
sb:eleven	0 -6 0 17 -2 0 0 -8
sb:else go	0 10 0 0 0 0 0 -8
sb:elsewhere	0 20 0 0 -1 0 0 -15
sb:elsewhere :	0 10 0 0 0 0 0 -7
sb:emergency	-1 0 -2 -3 15 0 0 -9
sb:emergency tariff	0 -7 0 0 13 0 0 -3
sb:employer	0 -2 0 16 0 0 0 -12
sb:end	-5 -13 15 -2 -2 0 8 4
sb:end <day-ahead>	0 6 0 -12 0 0 0 6
sb:end <day-today>	0 9 0 5 0 0 0 -14
sb:end at	-6 -21 9 11 11 0 0 -10
sb:end by	0 -4 -1 5 0 0 9 -8
sb:end in	0 -4 0 -6 0 0 0 14
sb:end it	0 0 0 -10 10 0 0 0
sb:end next	0 0 0 -8 0 0 0 12
sb:end on	-5 0 2 4 -12 3 0 -1
sb:end with	0 5 9 0 -5 0 0 -10
sb:enforcement	0 0 0 -4 0 10 0 -1
sb:engine	0 12 0 -12 -6 0 0 3
sb:enjoy	0 -2 0 -3 11 0 0 0
sb:enter <name>	0 11 0 -11 0 0 0 0
sb:enter at	0 19 0 -5 -14 0 0 0
sb:enter before	0 -15 1 0 17 0 0 -7
sb:enter by	0 -7 2 -14 16 0 0 0
sb:enter into	3 0 0 2 -16 0 0 2
sb:entry filed	0 -3 0 -10 6 0 0 8
sb:episode	0 10 0 -10 0 0 0 0
sb:equipment	0 -5 6 -11 0 0 0 4
sb:erbium	9 -3 0 -3 0 0 0 0
sb:even	0 -4 0 14 -9 0 0 0
sb:every	7 13 0 -14 3 0 -1 -5
sb:everybody	0 30 0 -31 -2 0 0 -1
sb:everybody 's	0 14 0 -12 0 0 0 0
sb:everybody pay	0 10 0 -5 0 0 0 -4
sb:everyone	0 28 0 -23 -6 0 0 0
sb:everything	-5 4 0 2 -17 0 0 8
sb:everything ,	0 1 0 -9 0 0 0 8
sb:everywhere	0 20 0 -8 -5 0 0 -9
sb:everywhere ,	0 21 0 -15 -2 0 0 -3
sb:exchanged	0 -11 0 -2 8 0 -1 7
sb:excluded	0 -11 33 -20 1 0 0 -16
sb:excluded from	0 -9 18 0 0 0 0 -8
sb:exclusion	-6 -36 55 -5 -24 -1 0 -28
sb:exclusion end	7 0 -10 10 0 0 0 -2
sb:exclusion for	0 -3 16 -3 -2 0 0 -3
sb:exclusion from	-2 -18 31 0 -5 0 0 -20
sb:exclusion grant	0 -1 14 -10 0 0 0 0
sb:exclusion of	0 -8 19 -6 0 0 0 -6
sb:exclusion that	0 -2 11 -8 0 0 0 0
sb:exclusion under	0 -5 15 -5 -3 0 0 0
sb:exempt from	0 0 -8 -1 8 0 0 1
sb:exempt if	0 8 13 -6 -13 0 0 -1
sb:exemption	-1 4 0 0 5 0 0 -12
sb:exemption for	0 -4 0 -5 9 0 0 0
sb:existing	0 12 0 -9 0 0 0 0
sb:expect	-5 0 -1 6 1 -2 -19 4
sb:expect <name>	-2 -10 0 0 10 0 0 0
sb:expect before	0 0 0 -6 -7 0 0 15
sb:expect in	0 -5 0 10 0 0 0 0
sb:expect it	0 10 0 -2 -7 0 0 -1
sb:expect to	0 -13 0 10 6 0 -1 -6
sb:expert	-2 -13 0 31 -18 0 0 0
sb:expire ,	0 1 0 -10 0 0 0 8
sb:expire at	0 10 0 4 0 0 0 -15
sb:expire on	-3 -5 5 0 -16 -2 0 7
sb:expiry	0 -4 0 -6 0 0 0 11
sb:export	13 -6 5 -6 -3 -2 -5 0
sb:export of	18 -14 0 -6 6 0 0 -5
sb:export to	7 11 0 -21 7 0 0 -2
sb:exporter	0 10 0 -15 8 0 0 0
sb:extend	2 -9 5 14 0 4 -2 -15
sb:extend by	0 0 -1 8 0 2 0 -6
sb:extend certain	-1 0 1 -12 0 0 0 5
sb:extend from	0 -1 0 -8 0 0 0 13
sb:extend it	0 0 0 11 0 0 0 -9
sb:extend its	0 0 0 -11 5 0 0 8
sb:extend the	7 -8 0 10 -4 0 0 -5
sb:extend to	-4 11 7 3 -11 0 0 -10
sb:extend until	0 0 0 10 0 0 0 -6
sb:extension of	0 -4 0 -19 2 0 0 19
sb:extra	0 11 -1 6 -8 0 0 -19
sb:extra duty	0 6 0 0 0 0 0 -7
sb:face	0 6 0 -16 -7 1 0 17
sb:face <level>	0 -5 0 -2 -2 0 -3 16
sb:face a	0 -3 0 -10 -2 3 2 11
sb:fact	2 2 0 15 -3 0 0 -20
sb:fact sheet	2 2 0 14 -3 0 0 -19
sb:fail	0 16 0 -10 -8 0 0 0
sb:fail ,	1 10 0 -16 5 0 0 0
sb:fail to	0 17 0 -5 -16 0 0 3
sb:failed	0 -3 0 12 0 0 0 -6
sb:failing	0 10 0 -14 3 0 -2 1
sb:fall	-5 -4 -1 -17 3 3 4 20
sb:fall ,	0 11 0 -7 0 0 0 0
sb:fall away	0 1 0 -15 0 0 0 13
sb:fall from	0 10 0 -6 0 0 0 -3
sb:fall on	0 -2 0 -14 -5 4 7 10
sb:family	0 -2 0 15 0 0 0 -12
sb:far	0 8 0 0 -4 0 0 -8
sb:fare	0 -12 0 21 0 0 0 -11
sb:farm	0 0 10 16 -13 0 0 -16
sb:farmer	0 0 3 18 -14 0 0 -13
sb:fear	0 10 0 -2 0 0 0 -8
sb:fee	-14 -18 0 9 31 -4 -1 -21
sb:fee ,	3 -5 9 6 -3 0 0 -10
sb:fee and	-7 0 0 0 0 0 0 8
sb:fee fall	0 -5 0 14 -4 0 0 0
sb:fee for	-5 -9 0 20 3 0 0 -15
sb:fee of	0 3 0 -8 13 0 0 -8
sb:fee on	-5 -4 -2 11 11 0 0 -19
sb:feed	2 -15 0 9 2 0 0 -2
sb:felt	0 9 0 -8 0 0 0 0
sb:fentanyl	2 9 0 -13 -11 0 0 5
sb:fentanyl duty	0 -10 0 13 0 0 0 -1
sb:fentanyl tariff	6 18 2 -22 0 0 0 -4
sb:ferry	0 -12 0 16 7 0 0 -13
sb:fertiliser	0 11 0 -9 0 0 0 0
sb:few	0 -1 0 -2 15 2 0 -13
sb:figure	0 -19 0 11 8 0 0 0
sb:file	6 0 7 9 -19 0 0 -2
sb:final	0 -5 0 -9 17 0 0 0
sb:final ,	0 10 0 -9 0 0 0 0
sb:final decision	0 0 0 -12 15 0 0 0
sb:finance ministry	0 -1 -4 12 -2 0 0 -2
sb:fine	0 -8 0 18 -4 0 0 -5
sb:finished	-2 16 0 -18 -3 0 13 -5
sb:finished by	0 6 0 -5 -12 0 13 -2
sb:fire	0 0 0 14 -6 0 0 -5
sb:first	-8 7 -2 10 -11 0 -10 -4
sb:first ,	0 -9 0 10 0 0 0 0
sb:first day	0 24 0 -9 -2 0 0 -16
sb:first extension	0 0 0 8 0 0 0 -6
sb:first of	0 12 0 -10 0 0 0 0
sb:first round	0 0 0 13 0 0 0 -9
sb:first time	0 -2 0 -8 12 0 0 0
sb:first truce	0 0 0 20 0 0 0 -19
sb:first two	0 0 0 -9 0 0 0 10
sb:fiscal	0 -7 9 -4 4 0 0 -4
sb:fish	0 -22 0 19 3 0 0 0
sb:fish meal	0 -9 0 -1 11 0 0 0
sb:fishing	0 -1 7 1 4 0 0 -13
sb:fishmeal	0 7 0 7 0 0 0 -12
sb:fix	0 -12 0 22 -3 0 0 -5
sb:fix for	0 -7 0 13 0 0 0 0
sb:flat	0 13 0 -10 0 0 0 0
sb:flew	0 -2 0 -5 0 0 0 10
sb:flew to	0 -1 0 -7 0 0 0 11
sb:flour	0 0 0 9 0 0 0 -8
sb:flower	0 -7 0 -9 4 0 0 13
sb:follow	5 13 0 0 4 0 -4 -26
sb:follow by	0 9 0 -2 -3 0 0 0
sb:follow on	7 11 0 -9 2 0 0 -10
sb:followed by	0 -3 0 -4 0 0 0 10
sb:following	0 16 0 -2 -6 0 0 -7
sb:food	0 -3 1 4 10 0 0 -14
sb:for	-3 -7 0 4 17 6 -6 -12
sb:for <level>	0 5 0 -10 9 0 0 -5
sb:for <month-ahead>	0 -4 0 -8 0 0 0 11
sb:for <name>	0 1 7 -17 8 0 4 1
sb:for <number>	4 -3 -1 31 -22 0 0 -10
sb:for <quality>	-10 0 0 -13 23 0 0 -2
sb:for <seat>	0 -6 0 9 -2 0 0 0
sb:for <span>	-12 0 -4 -3 -13 0 -11 18
sb:for a	-3 -1 -1 -22 18 7 10 0
sb:for all	0 1 0 -9 -4 0 9 4
sb:for an	0 -3 0 -1 -13 3 4 7
sb:for as	0 0 0 -7 0 0 -1 9
sb:for both	0 26 0 -19 0 0 0 -12
sb:for duty	0 13 0 -6 0 0 0 -2
sb:for export	11 4 0 -21 6 0 0 0
sb:for gallium	23 0 0 -19 0 0 0 -1
sb:for good	4 -3 -3 16 -8 0 3 -15
sb:for household	0 -13 0 17 0 0 0 -4
sb:for its	0 -12 0 7 -3 1 0 5
sb:for other	0 20 0 -4 -1 0 0 -13
sb:for review	0 -2 0 -10 15 0 0 0
sb:for ship	3 0 0 5 7 0 0 -17
sb:for tariff	-3 -3 0 0 11 0 0 0
sb:for the	-13 -17 0 9 9 0 -11 4
sb:for those	0 -1 0 -8 2 0 0 11
sb:for which	0 2 0 -9 9 0 0 -2
sb:forbidden	0 0 0 -5 9 0 -1 0
sb:force	3 14 -3 -21 3 -9 -8 10
sb:force ,	0 2 0 -15 0 0 0 16
sb:force by	0 0 0 -16 23 0 -4 0
sb:force since	3 1 0 10 1 0 0 -13
sb:force until	0 3 0 -18 0 0 0 10
sb:foreign	3 -11 0 5 0 0 0 0
sb:foreign minister	0 -5 0 9 -1 0 0 0
sb:foreign trade	0 0 0 -13 9 0 0 1
sb:foreseen	0 4 0 -10 0 0 0 3
sb:form	0 0 0 -14 17 0 0 0
sb:formal	0 -1 0 -9 21 0 0 -10
sb:former	0 -4 0 9 8 0 0 -11
sb:found	0 -10 0 21 -15 0 7 -5
sb:four	0 0 0 0 11 5 -7 -11
sb:fourth	0 -5 0 -5 0 0 0 10
sb:fox	0 4 0 -11 -2 0 7 0
sb:franc	0 0 0 10 0 0 0 -7
sb:free	0 4 0 1 6 0 0 -11
sb:free of	0 5 -8 -3 9 0 0 -5
sb:freeze	0 -6 0 -5 -9 0 0 17
sb:fresh	0 -13 0 7 0 0 0 5
sb:fri	0 3 0 -20 13 0 0 2
sb:friday	0 3 10 -4 1 -2 1 -7
sb:friday ,	0 4 10 -8 1 -2 1 -6
sb:from	10 11 26 -12 -1 -4 -25 -7
sb:from <day-ahead>	-5 -3 -1 -19 7 -1 -1 24
sb:from <day-gone>	0 -14 8 8 -15 0 13 -8
sb:from <day-today>	-1 -11 0 0 6 0 0 3
sb:from <level>	-1 14 -2 -3 -4 0 0 -9
sb:from <month-gone>	0 -15 0 14 0 0 0 1
sb:from <name>	12 -29 10 2 10 0 -3 4
sb:from <number>	-2 32 -3 -16 -2 0 0 -14
sb:from <person>	0 12 0 -6 0 0 0 -4
sb:from <seat>	0 -18 0 0 12 0 0 0
sb:from everywhere	0 12 0 -3 -5 0 0 -4
sb:from midnight	0 13 0 -19 0 0 0 5
sb:from monday	5 22 0 -20 -1 0 0 -7
sb:from next	0 12 0 -12 0 0 0 0
sb:from noon	0 17 0 -14 0 0 0 0
sb:from now	8 1 0 -14 -2 0 0 2
sb:from saturday	0 13 0 -4 0 0 0 -7
sb:from section	-1 -8 14 0 -2 0 0 -5
sb:from sunday	0 11 0 -9 0 0 0 0
sb:from the	8 -2 10 -7 0 0 -2 2
sb:from wednesday	0 9 0 -3 0 0 0 -3
sb:frozen until	0 -6 0 15 -6 0 0 -2
sb:fuel	0 -1 0 12 -10 0 0 0
sb:full	1 2 0 1 0 0 0 -10
sb:further	-1 5 0 -2 -13 0 -1 8
sb:further <points>	-1 1 0 -11 0 0 0 13
sb:further tariff	0 -9 0 10 0 0 0 0
sb:g	0 -4 0 9 0 0 0 0
sb:gained	0 -12 0 11 0 0 0 0
sb:gained <level>	0 -10 0 11 0 0 0 0
sb:gallium	28 -7 0 -11 -11 -2 0 -7
sb:gallium ,	12 -5 0 0 -6 0 0 -5
sb:gallium and	17 0 0 -14 0 0 0 0
sb:galway	0 -4 0 -9 0 0 0 15
sb:garden on	0 9 0 -9 0 0 0 0
sb:gas	0 -14 0 16 -4 0 0 2
sb:gate	0 -3 0 15 4 0 0 -16
sb:gave	-2 0 -3 -2 11 6 14 -25
sb:gave <name>	0 -2 0 -14 15 0 8 -10
sb:gave it	0 0 0 -11 9 4 0 0
sb:gave its	0 0 0 11 -11 0 0 -2
sb:gave the	0 19 0 -11 -10 5 0 -8
sb:gazette	0 -6 0 12 -6 0 0 1
sb:gazette ,	0 -7 0 10 0 0 0 0
sb:general	9 5 0 -8 -1 0 2 -9
sb:general <level>	0 11 0 -10 0 0 0 0
sb:geneva	-1 -12 0 2 -6 0 0 16
sb:geneva on	0 -1 0 12 0 0 0 -3
sb:germanium	27 -6 0 -16 -6 0 0 -6
sb:germanium ,	24 -2 0 -15 0 0 0 -8
sb:get	-1 4 -5 3 1 0 -9 -5
sb:give	-3 18 -7 -10 14 2 4 -24
sb:give <name>	0 12 0 9 0 0 -1 -20
sb:give its	0 4 0 -23 17 0 5 -5
sb:given	-3 9 0 -9 -14 2 7 7
sb:given until	0 11 0 -14 -3 1 0 3
sb:glass	0 0 0 -4 -6 0 0 13
sb:glove	0 15 0 -8 0 0 0 -6
sb:go	-8 -8 1 -4 6 2 -8 13
sb:go -	0 -5 0 10 -4 0 0 0
sb:go back	-2 3 0 -7 13 0 -1 -1
sb:go by	0 0 0 -10 9 0 0 -2
sb:go from	0 -15 0 -2 9 0 0 12
sb:go in	0 -9 0 0 0 0 0 11
sb:go into	0 -13 0 11 3 0 0 0
sb:go out	0 0 0 12 0 0 0 -9
sb:go to	-6 1 -1 17 -21 0 0 -3
sb:go up	0 19 0 -5 -3 0 0 -17
sb:goat	0 -4 0 10 0 0 0 0
sb:good	-11 0 6 -3 0 -10 -10 11
sb:good ,	-7 -8 0 14 -12 0 0 9
sb:good ;	0 -10 0 8 0 0 0 1
sb:good already	0 13 -2 -2 -9 0 0 0
sb:good duty	0 -21 0 22 0 0 0 0
sb:good enter	0 10 0 -2 -2 0 0 -2
sb:good fall	0 -5 0 9 0 0 0 -2
sb:good have	0 13 0 -14 0 0 0 6
sb:good loaded	0 -29 7 11 12 0 0 -3
sb:good make	20 -8 0 -3 0 0 0 -10
sb:good of	0 -2 0 0 -8 0 0 12
sb:good on	0 4 0 0 -11 0 0 3
sb:good ship	0 -4 4 -15 16 0 0 0
sb:good since	0 -6 0 9 0 0 0 0
sb:good stay	0 5 0 -10 0 0 0 2
sb:good that	0 1 2 9 -1 0 -3 -17
sb:good under	0 -8 0 -9 10 0 0 7
sb:good until	-1 0 3 -15 6 0 7 1
sb:good will	0 9 0 -12 -2 0 0 6
sb:good worth	-5 11 0 -5 -8 0 0 2
sb:good would	0 -5 1 -3 -1 0 0 11
sb:government	-3 -6 0 7 -16 0 0 11
sb:government had	0 -10 0 14 -1 0 0 0
sb:government will	0 0 0 9 -8 0 0 0
sb:grace	0 12 0 -2 8 0 0 -18
sb:grand	0 -5 0 16 0 0 0 -12
sb:grant	-8 20 14 -6 -13 0 0 -13
sb:grant in	0 0 8 -11 0 0 0 5
sb:grant to	0 12 3 -5 0 0 0 -12
sb:grant under	0 -1 12 -9 0 0 0 0
sb:great	0 0 0 -12 14 0 0 0
sb:grid	0 0 0 10 -3 0 0 -1
sb:group	0 0 0 18 -4 0 0 -12
sb:grower	0 5 0 0 10 0 0 -15
sb:growth	0 8 0 1 0 0 0 -9
sb:guangzhou	0 -8 0 0 -4 0 0 10
sb:guayaquil	0 -13 0 9 0 0 0 5
sb:gyeongju on	0 0 0 -8 9 0 0 0
sb:had	6 -19 0 24 8 1 -17 -12
sb:had agree	0 0 0 -14 0 0 0 19
sb:had announce	0 -15 0 15 -4 0 0 2
sb:had been	13 -2 0 3 4 0 0 -10
sb:had end	0 0 0 10 0 0 0 -9
sb:had it	0 -4 0 14 0 0 0 -8
sb:had its	0 -10 0 0 0 0 0 9
sb:had not	0 1 0 -5 12 0 0 -11
sb:had put	0 9 0 -7 0 0 0 0
sb:had run	0 0 0 10 0 0 0 -9
sb:had say	0 19 0 -16 -4 0 0 3
sb:had set	0 -10 0 3 0 0 0 9
sb:had spoken	0 11 0 -13 0 0 0 4
sb:had the	0 -2 0 19 0 0 0 -14
sb:had threaten	0 -24 0 23 5 0 0 0
sb:had to	0 0 0 -26 18 11 0 1
sb:had write	0 -13 0 17 0 0 0 -2
sb:half	11 -1 0 -3 -5 0 9 -4
sb:half on	0 12 0 -6 0 0 0 0
sb:half the	0 -9 0 11 0 0 0 0
sb:hall	0 13 0 2 -3 0 -3 -12
sb:halve	0 9 0 -20 0 0 0 12
sb:handed	0 -4 0 1 9 0 0 -8
sb:handed in	0 0 0 -11 15 0 0 -2
sb:handed over	0 0 0 11 -3 0 0 -3
sb:hang over	0 13 0 -10 0 0 0 -3
sb:happen	4 17 -4 -13 6 0 0 -10
sb:happened	0 -1 0 7 6 0 0 -13
sb:harbour	0 -1 0 2 -10 0 0 7
sb:hard	0 0 0 -16 12 0 0 3
sb:harvest	0 -10 0 13 0 0 0 0
sb:has	-10 -3 -6 3 5 6 -3 -3
sb:has <span>	0 0 0 -15 0 0 0 18
sb:has a	0 -1 0 -20 0 0 0 21
sb:has announce	0 15 0 -16 0 0 0 0
sb:has ask	0 -3 0 -7 1 0 0 12
sb:has been	-10 0 2 25 -10 1 -9 -15
sb:has call	0 -4 0 -3 9 0 0 0
sb:has charge	0 -14 4 0 0 0 0 11
sb:has given	0 0 0 9 -10 0 -5 1
sb:has had	0 6 0 -13 0 0 0 8
sb:has hold	5 -3 0 8 0 0 0 -9
sb:has invited	0 -13 0 10 0 0 0 0
sb:has it	0 11 0 -14 8 0 0 -2
sb:has let	0 0 0 -18 6 0 0 8
sb:has not	-3 12 0 -2 11 0 -6 -17
sb:has offer	0 -6 0 16 -5 0 2 -9
sb:has promise	0 10 0 -7 2 0 -4 0
sb:has propose	0 1 0 -7 -7 0 0 15
sb:has put	0 -1 0 0 14 3 0 -16
sb:has say	-1 10 2 -2 -7 0 6 -7
sb:has set	0 0 0 -8 6 0 2 0
sb:has sign	0 0 0 8 -5 0 0 -2
sb:has stay	11 -2 0 -8 0 0 0 0
sb:has suspend	-5 -6 0 15 0 0 0 -3
sb:has tell	0 -13 0 10 1 2 0 -5
sb:has the	0 2 0 -12 8 0 0 0
sb:has threaten	0 16 0 -13 3 0 0 -7
sb:has to	0 2 -3 -1 7 4 0 -13
sb:has until	-4 -6 -5 -7 0 4 11 0
sb:has warn	2 0 0 -11 4 0 2 -1
sb:has yet	0 -3 0 16 -1 -4 0 -6
sb:hasn't	0 -1 0 14 -5 0 0 -5
sb:have	-6 -11 1 15 -4 -7 11 -9
sb:have a	-1 9 0 6 0 0 -9 -6
sb:have agree	0 2 0 8 -6 0 0 -5
sb:have been	1 -12 8 -10 0 1 1 9
sb:have begin	0 -12 0 12 0 0 0 0
sb:have come	0 -15 0 16 -8 0 0 1
sb:have end	0 17 -2 -7 -3 0 0 0
sb:have extend	0 -3 0 13 0 0 0 -9
sb:have given	0 -1 0 -10 0 0 15 -5
sb:have not	0 9 0 -8 7 0 0 -9
sb:have put	0 -14 0 15 0 0 0 0
sb:have read	0 9 0 0 0 0 0 -8
sb:have rise	0 -22 0 23 0 0 0 0
sb:have the	0 14 0 -16 -6 0 -1 15
sb:have to	0 17 0 -18 7 0 0 0
sb:hazelnut	0 0 0 -10 0 0 0 14
sb:he	-2 -7 0 7 -10 -1 18 -2
sb:he also	8 -7 0 0 0 0 0 0
sb:he did	0 -5 0 10 0 0 0 0
sb:he doe	0 0 0 -10 12 0 0 0
sb:he gave	0 11 0 -18 5 0 7 -6
sb:he had	0 -2 0 12 -7 0 0 -2
sb:he has	0 -8 0 18 -13 1 3 -5
sb:he hope	0 0 0 3 0 0 -8 4
sb:he is	0 -7 0 14 -3 0 0 0
sb:he need	0 0 0 11 -6 0 0 -2
sb:he say	0 -1 0 5 13 0 -2 -16
sb:he tell	0 4 0 -7 -11 0 -3 14
sb:he was	0 10 0 -7 1 0 0 -1
sb:he would	0 -14 0 -5 -4 0 19 14
sb:he write	-4 10 0 -14 0 0 0 10
sb:he'd	-2 0 0 12 0 0 0 -5
sb:hear	0 -5 0 -26 35 0 0 -9
sb:hear argument	0 0 0 -21 22 0 0 0
sb:hear the	0 -8 0 5 6 0 0 -10
sb:heard	0 5 0 -7 10 0 0 -11
sb:heard argument	0 0 0 15 -17 0 0 0
sb:heard on	0 -2 0 -6 12 0 0 -1
sb:heard the	0 -2 0 19 -14 0 0 0
sb:hearing	-2 -31 -1 -20 45 -2 0 -8
sb:hearing is	0 0 0 9 -4 0 0 0
sb:hearing on	0 -11 0 -2 17 0 0 -6
sb:heating	0 -7 0 13 2 0 0 -14
sb:hedge	0 0 0 9 -8 0 0 0
sb:height	0 13 0 -8 0 0 0 -5
sb:heightened	0 -9 1 -4 0 0 0 8
sb:heightened reciprocal	0 -9 1 -4 0 0 0 8
sb:her	0 -2 0 12 -11 0 0 0
sb:here	0 -12 0 4 -12 0 9 7
sb:here is	0 3 0 9 -1 0 0 -11
sb:higher	-3 17 -1 -12 -7 0 0 0
sb:higher rate	0 -2 0 -6 0 0 0 14
sb:higher reciprocal	0 7 0 -10 0 0 0 1
sb:him	0 -18 0 7 4 0 2 0
sb:him ,	0 -12 0 12 0 0 0 0
sb:himself	0 -5 0 15 -5 0 0 -2
sb:his	-7 -17 -6 14 -4 12 -1 0
sb:his <office>	0 -5 0 4 -11 4 -3 11
sb:his <organisation>	0 4 0 9 -21 0 0 1
sb:his <person>	0 -11 0 5 9 0 0 -2
sb:his <quality>	0 -1 0 -15 -3 0 10 14
sb:his signature	0 -12 0 14 -2 0 0 0
sb:hit	0 14 0 -12 -5 2 0 0
sb:hold	-2 -12 0 0 4 4 0 2
sb:hold back	1 -12 0 2 0 0 0 5
sb:hold for	0 9 0 2 0 0 0 -7
sb:hold in	0 -6 9 0 0 0 0 -1
sb:hold its	0 -15 0 -5 4 0 0 15
sb:hold the	0 0 0 -9 0 0 0 9
sb:hold until	-11 6 -2 11 3 0 0 -9
sb:holiday	0 3 0 12 -13 0 0 -7
sb:holmium	10 -3 0 -4 0 0 0 0
sb:home	0 -3 0 10 2 0 0 -12
sb:honey	0 2 6 -10 0 0 0 0
sb:hope	0 5 0 19 -10 0 -15 0
sb:hope that	0 7 0 -20 0 0 3 6
sb:hope to	0 0 0 29 -13 0 -13 -6
sb:hospital	0 0 0 11 -2 0 0 -5
sb:hour	-3 0 -2 2 -16 2 0 6
sb:hour ,	0 0 0 4 0 0 0 -8
sb:hour after	0 -9 0 9 0 0 0 0
sb:hour on	0 14 0 -10 -1 0 0 -2
sb:hour to	0 0 0 -10 0 0 0 12
sb:house	0 1 0 1 -8 0 0 7
sb:household	0 -25 0 38 -1 0 0 -15
sb:household in	0 -4 0 13 0 0 0 -8
sb:how	0 -3 0 -14 -4 0 6 20
sb:how long	0 -3 0 -13 -2 0 0 19
sb:hundred	0 -4 0 -10 0 0 0 14
sb:i	-2 -11 0 25 -11 -3 1 -5
sb:i have	0 1 0 6 -10 0 5 -5
sb:i shall	0 10 0 -4 0 0 0 -2
sb:i'm	0 -8 0 13 0 0 0 -2
sb:ice	2 -10 0 19 -10 0 0 -4
sb:idea	0 -9 0 11 0 0 0 0
sb:ieepa	0 -8 0 10 0 0 0 0
sb:if	5 13 -5 -12 2 -11 0 -4
sb:if <name>	0 8 0 -25 17 0 -6 -2
sb:if <person>	0 -8 0 5 10 0 0 -9
sb:if <seat>	0 11 0 -17 1 0 6 -7
sb:if he	0 15 0 -10 4 0 0 -10
sb:if it	3 -18 8 8 5 0 -3 -4
sb:if neither	0 0 0 -8 14 0 0 -8
sb:if no	5 -5 0 3 -26 0 7 9
sb:if nobody	0 20 0 -12 -1 0 0 -6
sb:if nothing	-1 -20 0 0 2 0 8 11
sb:if that	0 -9 0 0 0 0 0 7
sb:if the	-1 9 -8 17 -22 -1 -11 -2
sb:if they	7 17 0 -23 4 0 -4 -14
sb:if you	0 -13 0 -3 0 0 0 20
sb:import	3 -2 15 -12 2 0 0 1
sb:import from	2 -3 0 -1 -5 0 0 10
sb:important	0 1 0 14 -5 0 3 -15
sb:importer	-1 2 7 -19 14 0 0 0
sb:impose	2 2 0 -4 9 0 0 -17
sb:impose a	0 -7 0 9 0 0 0 0
sb:impose an	0 0 0 -12 10 0 0 0
sb:in	-4 2 8 -1 -1 1 -13 3
sb:in :	0 9 0 -8 0 0 0 0
sb:in <month-ahead>	6 -21 8 11 0 0 0 -7
sb:in <month-gone>	-21 0 -9 5 -5 1 0 6
sb:in <month-today>	0 -14 3 9 0 0 0 0
sb:in <name>	0 -14 -5 20 -12 3 -4 1
sb:in <number>	0 5 1 7 -5 -1 0 -11
sb:in <organisation>	0 -22 0 21 0 0 0 0
sb:in <person>	0 10 0 -10 0 0 0 0
sb:in <quality>	0 1 0 -2 10 0 0 -5
sb:in <seat>	6 9 -8 -15 22 0 4 -19
sb:in <span>	0 -1 0 -12 0 0 0 15
sb:in a	-7 -11 0 -4 19 10 4 -5
sb:in aarhu	0 12 0 -8 0 0 0 -2
sb:in alexandria	0 -7 6 16 0 0 0 -15
sb:in an	0 19 0 -5 0 0 0 -14
sb:in antigua	0 0 0 -8 0 0 0 9
sb:in any	0 5 10 -13 -5 0 0 0
sb:in at	0 -4 0 -8 0 0 0 16
sb:in busan	5 -8 0 0 0 0 0 2
sb:in cartagena	0 -5 0 -4 0 0 0 11
sb:in copenhagen	0 0 0 -10 9 0 0 0
sb:in effect	0 -4 3 -11 0 0 0 9
sb:in force	1 6 -2 -26 14 -2 -7 13
sb:in galway	0 -5 0 -11 0 0 0 15
sb:in law	0 -1 0 -13 -10 0 0 25
sb:in nagoya	0 -8 0 9 0 0 0 0
sb:in on	1 8 0 -13 -3 0 0 4
sb:in our	0 0 0 10 0 0 0 -10
sb:in pari	0 14 0 -7 -5 0 0 0
sb:in place	0 24 0 -32 0 0 0 10
sb:in return	0 10 0 0 -5 0 0 0
sb:in stage	13 0 0 -11 0 0 0 -1
sb:in stockholm	0 -6 0 0 -2 0 0 8
sb:in tariff	0 -9 0 -4 0 0 0 15
sb:in the	0 4 6 9 0 5 0 -26
sb:in their	0 22 0 -22 0 0 0 0
sb:in thi	0 -4 0 0 9 0 0 0
sb:in turn	0 -3 0 -6 0 0 0 10
sb:in two	0 14 0 -7 0 0 0 -7
sb:in until	0 0 0 -11 14 0 0 0
sb:in which	2 0 0 -28 -3 7 6 14
sb:include	0 -2 0 10 -1 0 0 -2
sb:including	0 0 9 -4 -5 0 -1 4
sb:increase	0 11 0 -5 0 0 0 -4
sb:industrial	0 -3 0 8 -1 0 0 0
sb:inflation	0 -5 0 12 0 0 0 -6
sb:inform	0 0 0 9 0 0 0 -11
sb:inform the	0 0 0 12 0 0 0 -10
sb:ink	0 9 0 -13 0 0 0 4
sb:inquiry	0 -11 0 0 16 0 0 -7
sb:inquiry into	0 -6 0 -2 15 0 0 -6
sb:instead	0 0 0 -10 -2 0 -1 15
sb:instead of	0 0 0 -12 0 0 -1 15
sb:instructed	0 -3 0 -4 -4 0 16 -1
sb:instructed their	0 -1 0 -9 -4 0 16 0
sb:instrument	0 1 0 -7 10 0 -4 -2
sb:intend	0 13 0 7 -10 0 0 -16
sb:intend to	0 4 0 13 -5 0 0 -14
sb:interest	0 -13 0 27 -7 0 0 -11
sb:interest rate	0 -11 0 17 -4 0 0 0
sb:international trade	0 0 0 -7 9 0 0 0
sb:into	1 8 -3 -1 3 -6 1 -12
sb:into <name>	5 11 0 -5 -4 0 0 -10
sb:into effect	0 -15 0 11 0 0 0 2
sb:into force	0 12 0 1 -15 -4 0 -2
sb:invest	0 -5 0 16 -5 0 0 -1
sb:invest <money>	0 -5 0 16 -5 0 0 -1
sb:investigation	0 0 -1 -15 16 0 0 -1
sb:invited	0 -16 0 16 0 0 0 -3
sb:invited his	0 -6 0 11 0 0 0 0
sb:is ,	0 2 0 -20 14 0 0 1
sb:is <day-ahead>	0 11 0 -1 0 3 0 -11
sb:is <level>	0 -20 0 25 -7 0 0 1
sb:is <number>	0 4 7 -4 -10 0 0 0
sb:is <span>	0 -3 0 -9 0 0 0 14
sb:is a	-1 5 0 -17 18 0 0 0
sb:is an	0 5 0 3 0 0 0 -7
sb:is at	0 0 0 10 -5 0 0 -6
sb:is back	2 -1 0 1 10 0 0 -13
sb:is being	0 -1 0 10 0 0 0 -5
sb:is clear	0 0 0 -5 11 0 0 -5
sb:is dated	10 0 0 -1 -2 0 0 -4
sb:is due	-2 -5 -2 -3 13 -2 -6 4
sb:is enter	0 -17 0 -3 22 0 0 0
sb:is expect	0 -15 0 15 0 0 -1 -3
sb:is extend	0 0 0 13 0 0 0 -12
sb:is for	0 5 0 -14 -3 0 0 14
sb:is found	0 -11 0 15 -6 0 0 -1
sb:is go	0 -17 0 8 -1 0 0 9
sb:is good	0 2 5 -18 -5 0 8 5
sb:is half	0 -13 0 0 10 0 0 0
sb:is in	0 0 0 9 -27 0 0 10
sb:is it	0 -12 0 14 0 0 0 -1
sb:is limited	0 14 0 -4 0 0 0 -9
sb:is make	0 -10 0 15 1 0 0 -8
sb:is no	0 -13 0 23 -10 0 0 -3
sb:is not	5 0 0 -17 14 0 -2 4
sb:is on	0 -1 0 19 -9 9 0 -16
sb:is one	0 2 0 -2 12 0 0 -14
sb:is over	0 3 0 -22 -3 0 0 19
sb:is renew	0 -9 0 -6 1 0 0 10
sb:is scheduled	0 4 0 -11 7 0 0 0
sb:is set	0 -9 0 5 -4 10 -1 0
sb:is sign	6 -15 0 20 -9 0 -7 0
sb:is still	0 2 0 -25 -3 0 24 0
sb:is suspend	0 7 0 -6 -24 0 0 10
sb:is that	0 9 0 -5 3 0 0 -8
sb:is the	3 17 -1 4 -12 -1 -1 -15
sb:is their	0 0 0 7 0 0 7 -16
sb:is to	-9 18 -8 -22 11 3 0 0
sb:is under	0 0 0 -11 10 0 0 0
sb:is until	0 11 0 0 -5 0 0 -2
sb:is up	0 0 0 -17 2 0 0 16
sb:island	0 -4 0 18 0 0 0 -12
sb:isn't	0 2 0 11 -21 0 -6 4
sb:it	-12 3 -5 -12 9 -4 -3 9
sb:it 's	0 5 0 -23 0 7 0 12
sb:it ,	0 8 0 -5 9 0 11 -20
sb:it :	0 9 0 1 -3 0 0 -8
sb:it apply	4 11 0 -16 -11 0 0 8
sb:it be	0 5 0 -12 1 0 0 3
sb:it begin	0 19 0 -9 -14 0 0 0
sb:it by	0 -12 0 9 -5 1 10 -7
sb:it can	0 10 0 -17 7 0 0 0
sb:it come	0 -1 0 13 0 0 0 -11
sb:it did	-2 0 0 11 0 0 0 -5
sb:it doe	0 2 0 -7 -6 0 0 13
sb:it down	0 10 0 -16 4 0 0 0
sb:it end	-3 -1 4 -22 0 -2 0 19
sb:it expire	0 -6 -1 16 0 0 0 -7
sb:it for	0 -14 0 10 -1 0 0 5
sb:it give	0 3 0 -12 7 0 0 0
sb:it go	0 -3 0 1 -7 0 0 12
sb:it had	0 -1 0 14 -5 0 0 -15
sb:it has	0 -10 -2 -6 6 0 -7 14
sb:it hold	0 -10 0 2 0 0 0 4
sb:it in	-3 -1 0 13 -1 0 0 -6
sb:it is	9 0 1 -6 -19 -3 0 12
sb:it lapse	6 5 0 2 -7 0 0 -8
sb:it last	0 10 0 -12 -3 0 0 8
sb:it lasted	0 -1 0 19 0 0 0 -16
sb:it make	0 0 0 -4 -1 0 13 -7
sb:it mean	0 -11 0 5 0 0 0 4
sb:it meet	0 -10 0 -16 27 0 0 -7
sb:it must	0 7 0 -22 23 0 0 -11
sb:it on	0 -21 0 6 5 0 -1 8
sb:it put	0 2 0 3 0 0 0 -9
sb:it replace	0 -2 0 18 0 0 0 -15
sb:it run	0 -6 -1 14 -16 0 0 3
sb:it say	0 -1 0 11 1 0 0 -8
sb:it shall	0 12 0 -6 0 0 0 -7
sb:it stay	0 16 0 -9 -2 0 0 -4
sb:it suspend	0 -1 0 -6 -2 0 0 13
sb:it there	0 6 0 -8 0 0 0 0
sb:it to	0 8 7 16 -5 0 -1 -28
sb:it until	0 -9 0 0 6 3 0 -4
sb:it was	-2 -22 -2 -5 -1 -1 7 29
sb:it will	-4 1 3 -11 17 -3 0 0
sb:it'll	0 11 0 -17 0 0 0 5
sb:its	5 1 2 -7 9 0 -4 -4
sb:its <level>	5 -3 0 -6 9 0 0 -3
sb:its <office>	0 11 0 0 2 0 0 -13
sb:its <person>	0 12 0 -8 -1 0 0 0
sb:its additional	0 15 0 -14 0 0 0 0
sb:its agreement	0 11 0 0 0 0 0 -10
sb:its answer	0 -13 0 15 -10 0 5 0
sb:its approval	0 -8 0 9 -1 1 0 0
sb:its consent	0 13 0 -7 0 0 0 -8
sb:its countermeasure	-2 27 0 -22 -2 0 0 -3
sb:its duty	0 7 0 3 -13 0 0 -8
sb:its extension	0 0 0 13 0 0 0 -9
sb:its new	0 -3 0 11 0 0 0 -5
sb:its own	3 -6 10 1 -6 0 -9 6
sb:its part	1 3 0 3 -13 0 0 0
sb:its place	0 10 0 -8 0 0 0 0
sb:its purchase	0 -7 0 -6 14 0 0 0
sb:its rate	0 -10 0 11 3 0 0 -3
sb:its tariff	0 -16 0 9 -3 0 4 4
sb:its truce	-2 8 0 -16 -5 0 0 14
sb:its vote	0 0 0 -7 15 0 0 -9
sb:itself	1 -5 0 -15 13 0 0 4
sb:itself on	0 -11 0 0 4 0 0 2
sb:johan	0 -2 0 9 0 0 0 -4
sb:john	0 0 0 9 0 0 0 -6
sb:joint	0 -14 0 3 7 0 3 0
sb:joint statement	0 -6 0 13 0 0 0 -3
sb:judge	0 6 0 11 -7 0 -4 -6
sb:judgment	0 6 0 -9 1 0 0 0
sb:jump	0 -11 0 -5 11 0 0 2
sb:just	0 -20 0 6 0 0 0 13
sb:keep a	0 10 0 -9 0 0 0 0
sb:keep its	0 -11 0 7 0 0 0 2
sb:keep the	-1 -2 1 8 1 0 7 -11
sb:keep their	0 3 0 -12 -4 0 0 16
sb:kind	0 -1 2 0 12 0 0 -15
sb:kind of	0 0 2 0 13 0 0 -14
sb:kitchen	0 11 0 -17 0 0 0 6
sb:kitchen cabinet	0 13 0 -10 0 0 0 -2
sb:know	0 4 0 -22 4 -1 0 15
sb:know :	0 9 0 -9 0 0 0 0
sb:know as	0 0 0 6 5 0 0 -11
sb:know before	0 0 0 -9 0 0 0 6
sb:know that	2 4 0 -11 4 0 0 -2
sb:know what	0 0 0 -17 0 0 0 18
sb:la	0 -2 0 9 0 0 0 -4
sb:lahore	0 -1 0 10 0 0 0 -7
sb:lamp	0 -1 0 13 0 0 0 -10
sb:land	6 10 0 1 -8 0 0 -12
sb:lapse	2 0 11 0 -10 0 -2 -2
sb:lapse at	0 -13 0 20 -4 0 0 -9
sb:lapse on	-1 -8 0 -1 -6 0 0 13
sb:last	-2 9 0 -9 -5 -6 0 5
sb:last <month-gone>	5 -13 0 4 2 0 0 0
sb:last <span>	0 18 0 9 -10 0 0 -21
sb:last day	0 -1 -1 -30 0 0 0 34
sb:last summer	0 10 0 -3 0 0 0 -3
sb:last until	-3 -7 12 0 -21 0 2 6
sb:last week	0 -10 0 4 13 0 -3 -5
sb:last word	0 -11 0 -1 13 0 0 -1
sb:last year	0 -16 -3 6 1 2 0 0
sb:lasted	0 -2 0 26 -1 0 0 -22
sb:lasted <span>	0 0 0 15 0 0 0 -13
sb:late	-5 0 0 8 -3 0 0 -2
sb:later	0 0 0 2 4 0 6 -15
sb:later than	0 1 0 -22 13 0 9 -1
sb:law	0 11 0 -10 -6 4 0 4
sb:law it	0 16 0 -7 -11 0 0 0
sb:law on	0 12 0 -6 -7 0 0 0
sb:lawyer	0 -5 0 8 0 0 0 -5
sb:lay down	0 3 0 -10 6 0 0 0
sb:leader	0 7 0 -2 -10 -3 4 0
sb:least	0 10 0 -8 0 0 8 -10
sb:least <level>	0 10 0 -10 0 0 0 0
sb:leave	-4 -22 -1 14 8 -1 -18 7
sb:leave <name>	0 -4 0 -2 18 0 0 -8
sb:leave <seat>	0 10 0 -7 0 0 0 0
sb:leave before	0 -6 -4 10 1 0 0 -2
sb:leave it	0 -7 0 15 0 0 0 -6
sb:leave their	0 -4 0 -5 0 0 0 13
sb:leg	0 -10 0 7 0 0 0 3
sb:legal	0 12 0 -12 0 0 0 0
sb:lengthen	0 0 0 -10 0 0 0 11
sb:lentil	0 11 0 -9 0 0 0 0
sb:less	0 5 1 -6 16 0 0 -14
sb:less than	0 5 1 -10 6 0 0 0
sb:let	0 -18 -2 2 10 6 0 0
sb:let in	0 -13 0 0 7 0 0 4
sb:let its	0 -3 0 11 0 0 0 -6
sb:let off	0 7 0 -11 -5 0 0 7
sb:let the	0 0 0 -12 1 0 0 9
sb:let their	0 -2 0 13 0 0 0 -9
sb:letter	-6 -20 0 5 -1 2 5 17
sb:letter of	-4 -13 0 8 -3 0 0 15
sb:letter on	0 -8 0 0 0 0 8 0
sb:level of	0 11 0 -7 0 0 0 -2
sb:levy	0 -10 0 14 -13 0 0 2
sb:levy of	0 -5 0 9 0 0 0 -2
sb:levy on	1 8 0 -5 0 0 0 -1
sb:licence	2 -17 -2 2 8 -6 -2 6
sb:licensing	11 -2 0 -4 0 0 0 0
sb:licensing of	14 -1 0 -9 0 0 0 0
sb:lie	0 -3 0 4 8 0 0 -12
sb:life	0 18 0 -7 0 0 0 -8
sb:lift	2 -6 -1 14 -6 0 0 -5
sb:like	1 13 0 -4 -18 1 5 -2
sb:like to	0 0 0 7 -12 0 6 -1
sb:likely	0 -9 0 -7 0 0 0 17
sb:likewise	9 0 0 -1 7 0 0 -13
sb:limited	0 11 0 -3 0 0 0 -7
sb:limited to	0 12 0 -5 0 0 0 -7
sb:line	0 12 0 -10 8 0 0 -9
sb:line :	0 9 0 -6 0 0 0 0
sb:list	8 -1 6 -9 19 -9 0 -9
sb:list ,	7 16 0 -19 2 0 0 -6
sb:list <number>	0 -18 2 5 9 0 0 0
sb:listed	0 -13 1 0 5 0 0 4
sb:listing	-5 0 0 9 0 0 0 0
sb:little	10 -13 0 3 -2 0 0 1
sb:live	1 4 0 -14 -8 0 0 12
sb:live until	0 7 0 -15 -5 0 0 12
sb:livestock	0 -1 0 -7 10 0 0 0
sb:loaded	0 -10 4 -11 22 0 -3 -16
sb:loaded before	0 -8 8 -10 17 0 -1 -12
sb:lobster	0 9 0 0 0 0 0 -14
sb:lobster ,	0 0 0 9 0 0 0 -10
sb:lodged	0 0 0 -8 13 0 0 0
sb:london	0 -1 0 12 0 0 0 -7
sb:long	0 -10 0 3 -9 0 -3 14
sb:long ,	0 -2 0 12 0 0 0 -9
sb:long as	0 -6 0 -3 0 0 -1 12
sb:longer	1 -1 0 7 6 0 -3 -12
sb:longer ,	0 0 0 14 -6 0 0 -6
sb:longer than	0 15 0 -12 0 0 0 0
sb:look	0 -1 0 -13 19 0 0 0
sb:look at	0 0 0 -13 18 0 0 -4
sb:lorry	0 -12 0 26 -5 0 0 -11
sb:lose <level>	0 -8 0 -5 0 0 0 11
sb:lose their	0 10 -8 0 0 0 0 0
sb:low	0 10 -5 0 -1 0 0 0
sb:lower	-3 0 0 8 14 0 -10 -14
sb:lower its	0 0 0 -1 9 0 0 -7
sb:lower rate	0 11 0 -13 9 0 -1 -9
sb:lower tariff	0 -13 0 17 -1 0 0 -1
sb:m	0 -4 11 -3 1 0 0 0
sb:m .	0 -1 11 -9 2 0 0 1
sb:machine	-1 16 4 -11 -1 0 0 -2
sb:machinery	0 4 3 -8 0 0 0 0
sb:madrid	0 -1 0 14 0 0 0 -11
sb:madrid ,	0 -2 0 12 0 0 0 -7
sb:magnet	0 4 0 10 -1 -6 -1 -4
sb:magnet ,	0 0 0 9 0 -6 0 0
sb:main	10 0 0 -8 0 0 0 0
sb:maize	5 0 0 -8 0 0 0 6
sb:make	23 2 -6 -16 1 0 7 -9
sb:make abroad	12 -7 0 -2 0 0 0 0
sb:make by	0 8 0 -13 6 0 0 -1
sb:make for	0 -4 0 -10 0 0 0 16
sb:make of	0 -7 0 19 -2 0 0 -10
sb:make that	0 0 0 -9 0 0 0 10
sb:make up	0 -1 0 14 0 0 -1 -9
sb:man	0 1 0 8 -5 0 0 -4
sb:management	0 0 0 20 0 0 0 -17
sb:mangoe	0 11 0 -4 -7 0 0 0
sb:march	0 -4 0 11 0 0 0 -4
sb:mark	0 -2 0 -7 0 0 0 11
sb:market	0 0 0 -11 4 0 0 9
sb:match	0 -16 0 24 -6 0 0 0
sb:material	16 -5 0 -2 0 0 0 -7
sb:matter :	0 -8 0 11 0 0 0 0
sb:matter on	0 -3 0 -10 8 0 0 4
sb:may	-9 -7 4 -2 31 -2 -12 -27
sb:may be	-1 3 -1 9 3 -2 0 -18
sb:may last	0 11 0 -4 0 0 0 -4
sb:me	0 0 0 -6 -11 0 8 8
sb:me that	0 -6 0 12 -2 0 0 -2
sb:meal	0 -4 0 2 9 0 0 -5
sb:meal ,	0 12 0 -3 0 0 0 -9
sb:mean	0 -8 9 -4 -3 0 0 9
sb:meanwhile	0 -13 0 -4 0 3 0 15
sb:meanwhile the	0 0 0 -9 0 0 0 12
sb:measure on	0 -4 0 13 -1 0 0 -3
sb:meat	0 7 0 -13 0 3 0 1
sb:mediator	0 -3 0 23 -11 0 -2 -6
sb:medicine	0 19 0 -12 -1 0 0 -3
sb:medicine ,	0 14 0 -12 0 0 0 0
sb:medicine :	0 11 0 -10 0 0 0 0
sb:meet	-5 -24 -7 8 -1 0 7 12
sb:meet ,	0 -3 0 -3 8 0 0 0
sb:meet :	0 -6 0 15 -1 0 0 -1
sb:meet again	0 -3 0 12 1 0 0 -10
sb:meet at	0 -1 0 0 -6 0 0 11
sb:meet by	0 0 0 11 -8 0 0 0
sb:meet here	0 0 0 -14 0 0 11 3
sb:meet in	0 -3 0 0 -28 3 9 4
sb:meet is	0 -1 0 12 -2 0 0 -1
sb:meet next	0 0 0 -12 13 0 0 0
sb:meet with	0 0 0 -7 0 0 0 9
sb:member	-3 0 8 12 -13 0 -1 -2
sb:member of	0 -2 0 19 -16 0 0 0
sb:member state	0 8 0 -25 19 0 0 -1
sb:memo	0 4 0 -12 0 8 0 0
sb:memo ,	0 10 0 -9 0 0 0 0
sb:metal	22 3 2 -14 -6 0 0 -12
sb:metre	0 -4 0 14 -1 0 0 -5
sb:midnight	-7 -14 -3 -1 7 0 0 10
sb:might	0 2 0 8 -9 1 -5 -5
sb:milk	0 0 0 -9 5 0 0 0
sb:mill	0 -7 0 -1 -4 0 0 14
sb:million	0 -4 0 27 -8 0 -1 -17
sb:mind	0 0 0 11 -3 -1 0 0
sb:mineral	0 2 0 -13 6 0 0 4
sb:minimum	0 13 0 -10 0 0 0 0
sb:minimum price	0 13 0 -10 0 0 0 0
sb:minister	0 0 0 -14 2 0 -13 19
sb:minister ,	1 -16 0 5 0 0 -8 9
sb:minister say	0 10 0 -10 0 0 0 0
sb:ministry	12 -11 -7 8 1 -1 5 -11
sb:ministry say	0 -7 -5 13 0 0 0 -3
sb:minute	-2 -12 -2 19 4 0 0 -9
sb:mirror	0 0 0 11 -12 0 0 1
sb:moment	0 -5 0 -3 0 0 0 10
sb:mon	0 12 0 -2 0 0 0 -10
sb:monday	3 17 5 -12 -3 0 -1 -7
sb:monday ,	3 11 -3 -7 0 0 0 -3
sb:money	0 -6 0 10 3 0 -1 -3
sb:month	0 -6 0 -12 0 0 0 21
sb:month ,	0 -1 0 -13 2 0 0 14
sb:month old	0 0 0 -6 0 0 0 9
sb:moratorium	0 -7 0 20 -8 0 0 -7
sb:moratorium on	0 -5 0 22 0 0 0 -16
sb:more ,	-4 12 0 -15 6 2 0 0
sb:more from	0 -12 0 13 0 0 0 0
sb:more on	0 18 0 -13 0 0 0 -7
sb:more than	0 -6 0 18 0 0 0 -10
sb:morning	0 -11 0 9 -5 0 1 2
sb:most <quality>	0 0 0 7 0 0 0 -7
sb:most of	0 6 0 -10 -3 4 0 0
sb:mostly	0 10 0 -11 0 0 0 0
sb:mr	-7 -3 7 -1 -3 3 -5 9
sb:mr .	0 12 0 -9 -8 1 0 3
sb:mr <person>	-5 -13 8 4 2 0 -2 5
sb:museum	0 -3 0 18 -3 0 0 -10
sb:must	0 -7 -1 5 15 4 -7 -29
sb:must approve	0 0 0 10 -5 0 0 0
sb:must be	0 -11 0 9 5 0 -6 -9
sb:must still	0 0 0 9 -3 0 0 -1
sb:mutual	0 9 0 -3 0 0 0 -1
sb:my	-3 -10 0 22 -3 0 0 -9
sb:name	0 -5 0 -9 5 7 0 3
sb:name to	0 -5 0 0 10 0 0 -4
sb:named	0 12 0 -16 9 0 0 -1
sb:named in	0 22 0 -20 0 0 0 0
sb:national	0 -5 0 14 0 0 0 -9
sb:national assembly	0 -4 0 11 0 0 0 -8
sb:need	3 4 -2 6 0 -1 -8 -13
sb:need the	-1 6 0 0 10 0 -3 -12
sb:negotiate	0 -6 0 0 -13 0 12 0
sb:negotiation	0 -3 0 9 -11 0 7 -2
sb:negotiation on	0 -2 0 9 -2 0 0 0
sb:negotiation with	0 -10 0 3 -2 0 10 -1
sb:negotiator	0 -2 0 9 -3 0 0 0
sb:neighbour	0 0 0 18 -2 0 0 -17
sb:neither	0 -8 0 -9 14 0 0 5
sb:network on	0 0 0 -8 0 0 0 10
sb:new	15 -4 -11 1 -10 0 -14 7
sb:new <quality>	0 6 0 -11 7 0 0 -2
sb:new conference	0 0 0 -11 0 0 0 9
sb:new duty	0 6 -13 -8 0 0 0 10
sb:new last	0 -6 0 -9 0 0 0 17
sb:new one	2 -1 0 -16 3 0 0 16
sb:new rate	0 24 0 -22 0 0 0 0
sb:new rule	5 -8 0 -6 11 0 0 -4
sb:new tariff	0 -22 0 38 -10 0 -2 -11
sb:new truce	0 9 0 3 0 0 0 -11
sb:new york	0 -7 0 13 -3 0 0 0
sb:newspaper	0 -14 0 17 0 0 0 0
sb:nexperia	-3 -3 0 11 0 0 0 0
sb:next	-11 3 -8 15 -4 -10 -9 0
sb:next :	0 -3 0 13 4 0 0 -12
sb:next date	0 3 0 -7 12 0 0 -9
sb:next decision	0 -6 0 29 -19 0 0 -6
sb:next friday	0 0 0 -10 -5 0 0 15
sb:next meet	0 -2 0 14 -3 0 0 -1
sb:next monday	0 6 0 -11 0 0 0 3
sb:next round	0 -7 0 0 -4 0 0 10
sb:next time	0 -6 0 13 0 0 0 -4
sb:next wednesday	0 15 0 -13 0 0 0 0
sb:night	0 -8 3 14 -8 0 0 -4
sb:no	7 -8 -5 4 -11 0 8 0
sb:no ,	0 -6 0 5 -10 0 0 10
sb:no .	4 -10 0 1 0 0 0 0
sb:no agreement	6 -12 0 0 -13 0 5 8
sb:no deal	0 -1 0 10 -2 0 0 -11
sb:no decision	0 14 0 -13 0 0 0 0
sb:no duty	0 -6 0 10 2 0 0 -8
sb:no extension	0 8 0 -10 0 0 0 0
sb:no longer	1 -3 0 1 8 0 -1 -6
sb:no notice	0 6 0 -15 -2 0 0 12
sb:no result	0 -4 0 14 0 0 0 -5
sb:no such	0 6 0 -20 -2 0 10 6
sb:no treaty	0 -6 0 10 0 0 0 -2
sb:no truce	0 11 0 -4 -7 0 10 -14
sb:nobody	0 19 0 -10 11 0 0 -19
sb:nobody has	0 11 0 -11 0 0 0 0
sb:noon	0 11 0 -9 13 0 0 -13
sb:northern	0 -5 0 21 -4 0 0 -13
sb:not	-19 -1 -21 10 7 0 -17 1
sb:not ,	-4 14 0 5 -9 0 0 -16
sb:not <number>	0 -5 0 12 0 0 0 -5
sb:not agree	0 8 0 -3 2 0 4 -11
sb:not be	0 1 0 3 0 1 -1 -9
sb:not begin	0 7 0 -10 4 0 0 0
sb:not come	-3 -3 0 14 0 0 -3 -2
sb:not end	0 0 0 13 0 0 0 -13
sb:not extend	0 4 0 -14 2 2 0 2
sb:not for	0 8 0 -10 7 0 0 -6
sb:not have	0 0 0 10 -2 0 -5 -3
sb:not in	0 -12 0 -2 14 0 0 0
sb:not let	0 -9 0 12 0 0 0 0
sb:not part	0 0 0 -8 0 0 0 11
sb:not pay	0 -10 0 11 0 0 0 0
sb:not prolong	0 7 0 -14 0 0 0 6
sb:not raise	0 -9 0 6 0 0 0 1
sb:not renew	0 12 0 -5 -2 0 0 0
sb:not sign	0 6 0 -15 12 0 -1 0
sb:not sit	0 11 0 5 -14 0 0 -5
sb:not to	0 -16 0 0 1 0 0 12
sb:note	-3 3 9 -15 -22 0 0 26
sb:note of	0 11 0 -12 0 0 0 0
sb:note that	0 -8 10 -6 -17 0 0 19
sb:nothing come	0 -17 0 4 -3 0 10 2
sb:nothing to	0 -3 0 9 -3 0 0 0
sb:notice	10 -16 12 0 0 -3 -2 0
sb:notice <number>	0 -3 9 -3 0 0 0 0
sb:notice of	13 5 0 0 0 0 0 -18
sb:notice the	-2 0 0 -9 1 0 0 11
sb:notification	0 0 0 -15 16 0 0 0
sb:now	-1 4 5 -5 -25 0 -1 9
sb:now ,	0 0 0 -11 -1 0 0 11
sb:now <level>	0 11 0 -3 0 0 0 -7
sb:now end	0 -10 0 17 -5 0 0 -5
sb:now hold	0 0 0 13 0 0 0 -13
sb:now in	0 -6 -3 -8 0 0 0 17
sb:now it	0 -2 0 -7 0 -1 0 15
sb:now run	0 -2 7 -10 0 0 0 1
sb:now the	0 10 0 -10 0 0 0 0
sb:nut	0 3 0 -10 5 0 0 2
sb:object	0 -4 0 11 9 0 0 -18
sb:objection	0 -10 0 21 -6 0 -1 -3
sb:obligation	0 -2 0 14 0 0 0 -10
sb:odd	0 0 0 10 -2 0 0 -5
sb:of	8 -9 -11 8 4 2 1 -6
sb:of <day-ahead>	0 -2 4 -27 4 6 0 18
sb:of <day-gone>	16 -10 0 1 -9 0 0 5
sb:of <day-today>	0 -3 0 -6 0 0 0 12
sb:of <level>	-6 -7 -4 26 7 0 13 -28
sb:of <month-ahead>	0 8 0 0 -6 0 0 -1
sb:of <month-gone>	8 -12 0 4 13 0 0 -17
sb:of <name>	-8 -9 -6 14 -22 -1 1 18
sb:of <number>	-12 -8 11 -9 12 0 0 10
sb:of <person>	0 -4 0 13 0 0 0 -6
sb:of <points>	1 0 0 14 -1 0 0 -13
sb:of <quality>	-2 0 -5 -10 0 -4 -1 22
sb:of <seat>	0 5 0 6 -11 0 0 -2
sb:of <span>	-6 16 0 0 5 0 0 -15
sb:of blacklisted	-9 5 0 0 4 0 0 0
sb:of both	0 -17 0 21 -3 0 0 0
sb:of busan	-6 -5 0 -4 -3 0 6 12
sb:of commerce	9 0 0 -1 -7 0 0 0
sb:of country	0 9 0 -1 0 0 0 -7
sb:of custom	5 9 0 -6 0 0 0 -8
sb:of duty	0 -13 -5 -6 0 0 0 23
sb:of every	0 11 0 -5 0 0 0 -4
sb:of geneva	0 -1 0 -10 0 0 0 13
sb:of good	0 -11 0 2 2 0 0 5
sb:of his	0 6 0 0 -10 5 0 -1
sb:of it	0 -12 -1 -2 0 0 9 7
sb:of its	-9 4 0 -11 1 0 -6 16
sb:of last	8 -6 0 -1 -10 0 0 3
sb:of new	0 -7 0 10 0 0 0 0
sb:of note	0 14 0 -8 -4 0 0 0
sb:of raw	17 -5 0 -8 -3 0 0 0
sb:of that	-1 -20 0 16 8 0 0 -7
sb:of the	12 3 -27 3 5 1 -4 -11
sb:of their	0 -8 4 -8 -5 0 0 17
sb:of them	5 20 -1 -15 1 0 14 -20
sb:of thi	0 4 0 -19 -2 0 0 20
sb:of tiktok	0 0 0 -8 -1 16 0 -1
sb:of trade	0 4 0 -9 0 1 0 1
sb:of truce	0 -4 0 13 0 0 0 -10
sb:of two	0 -2 0 15 -3 -3 0 -5
sb:of up	2 -15 0 -1 3 0 0 14
sb:of what	-1 -12 0 7 1 0 0 2
sb:off	-1 -3 -5 17 0 0 -6 -13
sb:off by	0 0 0 16 -3 -9 0 0
sb:off on	0 -6 0 -5 15 0 0 -4
sb:offer	0 -7 0 11 4 0 18 -32
sb:offer to	0 -6 0 21 -2 0 0 -10
sb:office	0 -8 1 17 -7 0 0 -2
sb:oil	2 -3 0 -9 10 -1 7 -2
sb:oil ,	0 -5 0 13 0 0 0 -3
sb:oil from	0 -2 0 -9 9 0 0 1
sb:old duty	0 2 0 3 0 0 0 -10
sb:old one	0 1 0 -19 0 0 0 17
sb:old rate	0 0 0 0 4 0 7 -13
sb:old tariff	0 -16 0 25 -4 0 0 -8
sb:old truce	0 -3 0 -16 0 0 0 21
sb:older	0 -5 14 -13 10 0 0 -8
sb:olive	0 3 0 6 0 0 0 -11
sb:on	-13 10 -5 -1 11 0 -9 -5
sb:on <day-ahead>	11 12 1 -1 -10 0 -10 -7
sb:on <day-gone>	11 4 -13 -14 2 8 0 1
sb:on <day-today>	-2 0 0 -2 -9 2 8 0
sb:on <money>	-8 7 0 -13 2 0 0 14
sb:on <name>	1 -3 0 -18 12 0 0 12
sb:on <quality>	-16 9 -1 -11 1 -3 0 7
sb:on <span>	0 0 0 -11 0 0 0 12
sb:on a	6 -1 4 7 0 -3 0 -14
sb:on account	0 6 0 -9 0 0 0 3
sb:on all	5 4 0 -10 0 0 0 4
sb:on any	0 -6 0 10 0 0 0 0
sb:on apple	0 -1 0 -10 13 0 0 -2
sb:on at	0 5 0 1 0 0 0 -10
sb:on banana	0 -9 0 8 0 0 0 0
sb:on car	0 -11 0 17 0 0 0 -4
sb:on certain	0 9 0 -4 -2 0 0 0
sb:on cotton	0 9 0 -5 0 0 0 0
sb:on cut	0 -8 0 0 0 0 0 9
sb:on duty	0 0 0 13 0 0 0 -10
sb:on each	-3 -5 0 0 0 0 0 10
sb:on fish	0 -8 0 -6 10 0 0 2
sb:on for	0 -9 0 13 -4 0 0 0
sb:on friday	0 -5 6 0 9 0 0 -10
sb:on from	0 -10 0 5 0 0 0 6
sb:on good	0 1 0 0 -12 0 0 6
sb:on holiday	0 0 0 13 -6 0 0 -5
sb:on in	0 0 0 12 0 0 0 -11
sb:on it	-5 17 0 6 -7 0 0 -9
sb:on most	0 -10 0 15 0 0 0 -1
sb:on paper	0 -4 0 4 -13 0 0 11
sb:on patented	0 8 0 -7 0 0 0 0
sb:on rare	14 -10 0 0 -1 0 -2 0
sb:on section	0 9 0 -6 0 0 0 0
sb:on ship	0 11 0 -17 -1 0 0 7
sb:on soybean	0 1 0 8 0 0 0 -10
sb:on sunday	0 0 0 -12 0 0 0 14
sb:on tariff	0 -6 0 -7 1 0 0 15
sb:on television	0 0 0 -4 -6 0 0 15
sb:on that	0 -12 -5 8 11 0 6 -13
sb:on the	0 -15 1 3 21 -3 2 -13
sb:on their	0 -7 0 -15 23 0 0 0
sb:on to	0 -16 2 5 -2 0 0 11
sb:on top	-5 0 0 -8 9 0 0 4
sb:on wednesday	0 -12 0 4 -4 3 0 8
sb:on which	1 -19 3 9 7 0 0 -3
sb:once	2 11 0 -15 -4 1 -2 6
sb:once ,	0 0 0 -10 0 0 0 13
sb:once more	0 10 0 0 -5 2 -1 -6
sb:one	14 0 -8 -4 2 -11 -2 -1
sb:one ,	0 8 -9 -13 0 0 0 10
sb:one :	0 0 0 0 11 0 0 -11
sb:one <organisation>	0 0 0 11 -10 0 0 0
sb:one at	0 12 0 0 0 0 0 -11
sb:one begin	9 -14 0 4 -5 0 0 3
sb:one end	0 2 0 -18 6 0 0 4
sb:one is	0 1 0 -9 -1 0 0 9
sb:one on	10 -2 0 -6 -4 0 0 3
sb:one side	0 -3 0 -3 0 0 0 8
sb:one with	0 -7 0 11 0 0 0 -3
sb:onion	0 -1 0 -15 0 0 0 18
sb:only	0 -10 7 -3 -9 0 0 11
sb:open	-1 -23 0 16 5 0 1 -11
sb:open until	0 0 0 5 -9 0 0 2
sb:opened	0 -14 0 29 -11 0 0 -6
sb:opened on	0 -3 0 11 0 0 0 -2
sb:operation	0 10 0 -11 0 0 0 0
sb:operator	0 -7 0 33 -12 0 0 -15
sb:opinion	0 -1 0 -9 9 0 0 1
sb:opportunity	0 8 0 0 0 0 0 -10
sb:or	-3 14 -4 -9 -5 -6 10 0
sb:or after	0 10 0 6 -4 0 0 -13
sb:oral	0 0 0 13 -10 0 0 -1
sb:order	0 1 2 -8 -14 20 -4 7
sb:order ,	0 11 0 -9 0 5 0 -2
sb:order <day-gone>	0 -12 0 7 0 0 0 4
sb:order is	0 -13 0 0 -4 0 0 12
sb:order late	0 9 0 -9 0 0 0 0
sb:order of	0 -8 0 11 1 0 0 0
sb:order sign	0 2 0 7 0 0 0 -12
sb:order that	0 8 0 -16 -3 9 0 2
sb:order which	0 -6 9 -1 0 0 0 0
sb:ordinary	0 -1 0 12 0 0 0 -14
sb:ordinary duty	0 -2 0 10 0 0 0 -7
sb:ore	11 -6 0 -8 2 0 0 0
sb:origin	0 13 0 -4 -3 0 0 -2
sb:origin ,	0 6 0 -12 0 0 0 6
sb:origin pay	0 -9 0 10 0 0 0 0
sb:other	2 13 0 -8 -14 -5 19 -9
sb:other <points>	0 -2 0 -2 0 0 0 10
sb:other country	0 5 0 -9 -8 0 12 0
sb:other until	0 0 0 -5 0 0 0 9
sb:other way	0 4 0 -10 3 0 0 0
sb:otherwise	0 -3 3 9 -16 0 0 0
sb:otherwise end	0 0 0 -11 0 0 0 13
sb:otherwise have	0 -23 2 18 0 0 0 0
sb:our	-6 -11 0 12 -5 0 -3 7
sb:our <organisation>	0 12 0 -5 -1 0 0 -1
sb:our tariff	0 -10 0 11 0 0 0 0
sb:our truce	0 0 0 -14 0 0 0 15
sb:out	-1 2 16 5 -32 0 0 -1
sb:out ,	0 2 0 21 -3 0 0 -26
sb:out in	0 -3 0 8 0 0 0 -4
sb:out of	0 0 0 -10 0 0 0 14
sb:out on	-8 12 9 3 -18 2 0 -8
sb:outside	1 2 9 -7 0 0 0 -7
sb:outside the	0 2 9 -5 0 0 0 -7
sb:over	2 6 -1 4 -33 0 -3 5
sb:over on	0 0 0 -20 -8 0 0 24
sb:over the	-3 -7 0 35 -16 0 -2 -14
sb:over to	0 0 0 -6 0 0 0 10
sb:owe	0 -8 0 10 0 0 0 -1
sb:own	7 6 14 -10 -19 0 0 1
sb:own <level>	0 19 0 -8 0 0 0 -11
sb:own counter	0 -6 0 -4 -1 0 0 15
sb:own countermeasure	0 -13 0 15 0 0 0 -2
sb:own duty	0 -11 10 13 -3 0 0 -9
sb:own list	0 10 0 4 0 0 0 -15
sb:owned	10 0 0 -6 0 0 0 0
sb:owner	0 -7 0 1 -14 19 0 -9
sb:owner of	0 0 0 -7 -1 11 0 0
sb:p	2 -9 9 -5 14 0 0 -14
sb:p .	2 -7 9 -9 14 0 0 -13
sb:package	0 2 0 -1 -8 0 10 0
sb:package of	0 15 0 -8 -1 0 0 -3
sb:pact	0 0 0 -10 18 0 -2 -1
sb:pact ,	0 0 0 -9 10 0 0 0
sb:page	0 -6 0 2 11 0 0 -7
sb:pair	0 -4 0 10 0 0 0 0
sb:paper	-3 -15 -1 3 -5 0 1 16
sb:paper ,	0 -8 0 1 -1 0 0 10
sb:paper :	0 3 0 -11 0 0 0 7
sb:paper is	0 -2 0 -13 -3 0 0 18
sb:paper on	0 -4 0 14 -4 0 0 -5
sb:paragraph	0 0 0 -8 9 0 0 0
sb:parcel	0 -8 0 0 16 0 0 -7
sb:parcel from	0 -6 0 0 9 0 0 -4
sb:pari	0 14 0 -5 -6 0 0 -1
sb:parish	0 -6 0 12 0 0 0 -4
sb:parliament	0 0 0 4 13 0 -2 -17
sb:parliament has	0 -4 0 7 3 0 0 -11
sb:part :	0 8 0 -6 0 0 0 0
sb:part of	-3 -17 0 11 1 0 0 4
sb:partner	0 31 0 -12 -4 0 4 -22
sb:party	0 -7 0 31 -4 4 4 -34
sb:party agree	0 0 0 17 0 0 0 -17
sb:pass	0 8 0 6 -10 0 0 -13
sb:pass ,	0 -5 0 10 0 0 0 -3
sb:past	0 1 0 0 -15 0 0 10
sb:patented	0 14 0 -12 0 0 0 0
sb:patented medicine	0 10 0 -8 0 0 0 0
sb:pause	-12 19 -3 -7 -17 -3 5 -1
sb:pause ,	0 0 0 -19 0 0 0 22
sb:pause end	0 15 0 0 0 0 0 -12
sb:pause for	0 2 0 -13 -3 0 0 5
sb:pause from	0 0 0 9 0 0 0 -7
sb:pause in	0 -2 0 -8 2 0 7 0
sb:pause is	0 0 0 -10 0 0 0 10
sb:pause on	0 11 0 3 0 0 0 -15
sb:pause that	0 19 0 0 0 0 0 -18
sb:pause was	0 0 0 20 0 0 0 -19
sb:pay	-2 14 -20 -5 13 -6 -8 -6
sb:pay ,	1 7 0 -16 6 0 0 -4
sb:pay <number>	0 -5 0 0 8 0 0 1
sb:pay a	0 10 0 -9 -1 0 0 2
sb:pay before	0 11 0 -8 0 0 0 0
sb:pay in	0 14 0 -9 1 0 0 -6
sb:pay on	0 9 0 1 -3 0 0 -11
sb:pay the	0 2 0 -21 19 0 -3 2
sb:payable	0 13 0 6 -16 0 0 -8
sb:payment	0 -2 0 17 0 0 0 -16
sb:pea ,	0 3 0 -12 0 0 0 10
sb:peace between	0 0 0 -11 0 0 0 13
sb:peak	0 1 0 11 0 0 0 -14
sb:pen	0 -4 0 11 -6 0 0 0
sb:penalty	0 -6 0 10 0 0 0 0
sb:people	0 -9 0 11 -5 0 0 0
sb:per	0 -9 0 15 12 0 0 -19
sb:period	0 4 -1 -8 -4 1 0 7
sb:period of	0 0 0 -11 0 0 0 10
sb:permit	3 -7 0 11 -5 0 0 -2
sb:phase	0 -32 0 10 20 0 0 -4
sb:phase one	0 -13 0 15 0 0 0 0
sb:phone	0 1 0 10 -2 0 0 -13
sb:phone ,	0 -9 0 9 0 0 0 0
sb:phone and	0 14 0 -8 0 0 0 -6
sb:pipe	0 9 0 -9 0 0 0 0
sb:piraeu	0 -5 0 12 0 0 0 -3
sb:pistachio	0 0 0 -10 0 0 0 11
sb:place	-7 15 0 -16 6 0 -2 5
sb:place by	0 11 0 -13 2 0 0 -1
sb:place in	-3 2 0 10 -6 0 0 -3
sb:place of	0 7 0 -11 5 0 0 0
sb:place until	0 5 0 -11 0 0 0 4
sb:plan	-2 10 0 4 -12 2 -6 -4
sb:plan for	0 6 0 10 -16 0 -1 0
sb:plane	0 -8 0 16 -3 0 0 -2
sb:plant	1 -14 6 11 -8 4 0 -8
sb:plastic	0 -5 0 -4 0 0 0 10
sb:play	0 -4 0 22 0 0 0 -15
sb:please	0 0 0 -12 8 0 0 5
sb:plu	0 13 0 -9 -2 0 0 1
sb:plum	0 6 0 -9 6 0 0 -7
sb:point	-1 -9 0 5 -7 0 0 10
sb:poll	0 0 0 0 9 0 0 -7
sb:polysilicon	0 9 0 -6 0 0 0 0
sb:pork	0 -8 -1 -12 29 2 0 -12
sb:pork and	0 0 0 -18 28 0 0 -17
sb:port	-10 -2 0 -2 18 0 0 -9
sb:port fee	-6 0 5 -14 9 0 0 4
sb:port of	0 10 0 -7 0 0 0 -1
sb:position	0 17 0 -13 -1 0 0 0
sb:possible	5 -2 0 -9 6 0 0 0
sb:post	-6 -6 0 11 15 0 0 -25
sb:post of	0 1 0 -10 8 0 0 0
sb:post on	-2 16 0 -14 2 0 0 0
sb:post that	0 -17 0 19 0 0 0 0
sb:potash	0 -7 0 -1 -6 0 0 14
sb:powder	0 -6 0 -11 14 0 0 4
sb:power	0 5 0 -13 16 -1 0 -2
sb:premier	0 -6 0 16 0 0 0 -7
sb:prepare	0 -7 0 6 -14 0 1 11
sb:present	-4 0 -4 -10 -9 4 4 13
sb:present arrangement	0 -5 0 -2 0 0 0 10
sb:present one	0 0 0 -10 -7 0 0 15
sb:present suspension	0 -2 0 -3 0 0 0 10
sb:present truce	0 -14 0 0 0 0 0 12
sb:presented	0 0 0 0 9 0 0 -5
sb:presenter	0 -1 0 9 -1 0 0 -3
sb:press	0 -19 0 18 -1 0 0 3
sb:price	-2 8 -3 12 -3 0 -5 -11
sb:prisoner	0 -1 0 11 -4 0 -1 0
sb:procedure	0 0 0 -4 -8 0 0 13
sb:proclamation	0 15 0 -17 20 0 0 -22
sb:proclamation of	0 -8 0 0 12 0 0 -4
sb:product	5 2 0 -12 9 0 0 -5
sb:product ,	0 11 0 -11 5 0 0 -4
sb:prolong ,	0 17 0 -11 0 0 0 -4
sb:prolong in	0 0 0 -13 14 0 0 0
sb:prolong it	0 0 -3 5 -13 0 5 3
sb:prolong once	0 0 0 -9 0 0 0 11
sb:prolong the	0 -11 0 -2 -5 0 0 15
sb:prolong to	0 0 10 -10 0 0 0 2
sb:prolongation	0 -4 1 -8 -4 0 0 14
sb:promise ,	0 0 0 -9 10 0 0 0
sb:promise a	0 0 0 -13 4 0 9 0
sb:promise an	0 9 0 -9 4 0 -4 0
sb:promise to	0 -6 0 7 -3 0 0 6
sb:proposal	0 -7 0 19 -8 0 0 -1
sb:propose	0 -15 0 12 -6 0 -8 12
sb:propose a	0 -2 0 12 -2 0 0 -2
sb:propose an	0 -12 0 3 10 0 0 -3
sb:propose on	0 -4 0 16 -7 0 0 -3
sb:propose that	0 -8 0 0 0 0 0 12
sb:propose to	0 4 0 -15 -9 0 0 18
sb:protest	0 -7 0 12 0 0 0 -7
sb:protocol	0 -6 0 -14 20 0 0 0
sb:provided	0 -15 0 -9 25 0 0 -5
sb:provided that	0 -14 0 -11 25 0 0 -4
sb:provisional	0 23 0 -9 -5 0 0 -6
sb:public	0 -11 0 12 1 0 0 -7
sb:publish	6 -8 0 3 0 0 -1 0
sb:publish a	3 0 1 4 -9 0 0 0
sb:publish by	0 -7 0 -8 1 0 0 11
sb:publish the	4 6 0 -9 0 0 0 -2
sb:pump	0 -10 3 12 0 0 0 -4
sb:purchase	0 -15 0 0 18 0 0 -2
sb:purchase of	0 -14 0 0 12 0 0 0
sb:put	2 15 0 -11 1 7 -10 -15
sb:put <level>	0 0 6 6 -11 0 0 -5
sb:put a	1 9 0 -14 -1 0 0 2
sb:put another	-4 12 0 -7 0 0 0 0
sb:put back	0 2 0 -8 0 6 0 0
sb:put duty	0 -9 0 9 0 0 0 0
sb:put in	0 12 0 -3 -6 0 0 -2
sb:put it	0 -6 0 -6 0 0 0 12
sb:put its	0 -17 0 -2 13 0 0 2
sb:put off	-7 18 -1 -5 3 8 0 -24
sb:put the	0 1 0 -10 5 -4 0 8
sb:put to	0 0 0 10 -6 0 0 -2
sb:q	0 -13 0 5 0 0 0 9
sb:q :	0 -13 0 4 0 0 0 10
sb:question	0 5 -2 11 -4 0 0 -8
sb:question :	0 7 -1 8 -4 0 0 -9
sb:quinoa	0 8 0 -10 0 0 0 1
sb:quota	-8 19 0 -5 3 0 0 -11
sb:radio	0 -10 0 16 3 0 0 -13
sb:rail	0 -2 0 30 -2 0 0 -25
sb:railway	0 0 0 12 0 0 0 -10
sb:rain	0 -12 0 19 -4 0 0 -1
sb:raise	0 4 0 0 -14 0 0 1
sb:raise it	0 -7 0 9 0 0 0 0
sb:rang	0 -5 0 8 0 0 0 -1
sb:rare	19 -12 0 0 -18 -8 4 -4
sb:rare earth	21 -18 0 -3 -12 0 1 -1
sb:rate	-7 1 -11 -7 5 0 1 13
sb:rate apply	0 9 0 -1 0 0 0 -4
sb:rate at	0 10 0 -10 0 0 0 0
sb:rate for	0 -4 0 12 -8 0 0 0
sb:rate from	0 16 0 -6 0 0 0 -10
sb:rate if	0 0 0 -12 14 0 -2 0
sb:rate is	0 5 0 -4 7 0 0 -10
sb:rate of	-1 -16 0 -11 0 0 8 22
sb:rate return	0 0 0 -10 0 0 0 8
sb:rate that	0 -4 0 11 0 0 0 -5
sb:rate to	0 -18 0 11 0 0 0 9
sb:rate would	0 -16 0 15 0 0 0 0
sb:rather	0 -9 0 11 0 0 0 0
sb:rather than	0 -6 0 9 0 0 0 0
sb:ratify	0 12 0 -3 1 0 -1 -6
sb:ratify by	0 8 0 -11 0 0 0 0
sb:ratify it	0 0 0 -6 9 0 0 0
sb:ratify the	0 9 0 5 -10 0 0 -5
sb:raw	16 0 10 -24 -4 0 0 0
sb:re	0 9 0 -7 0 0 0 0
sb:re :	0 9 0 -7 0 0 0 0
sb:reach	0 -7 0 11 3 -3 0 -3
sb:reach ,	0 -8 0 9 0 0 0 0
sb:reach back	0 -8 0 19 0 0 0 -10
sb:reach in	0 -5 0 -15 0 0 0 20
sb:reach on	0 4 0 -9 0 0 0 4
sb:reader	6 -8 0 15 -5 0 0 -11
sb:reading	0 -9 0 -5 15 0 0 0
sb:ready ,	0 0 0 9 0 0 0 -6
sb:reason	0 -8 0 13 -2 0 0 0
sb:recall that	0 6 0 -11 3 0 -1 2
sb:receive	0 -10 0 0 16 0 0 -5
sb:receive at	0 -3 0 -6 10 0 0 0
sb:recess	0 -9 0 22 -9 0 0 -5
sb:reciprocal	-4 -4 3 3 -13 0 0 5
sb:reciprocal duty	0 -15 0 23 0 0 0 -7
sb:reciprocal rate	0 0 0 -5 -1 0 0 10
sb:reconvene	0 -2 0 16 -5 0 0 -7
sb:red	0 5 0 -24 6 0 0 15
sb:reduce	0 2 0 9 -1 0 -1 -10
sb:reduction	0 7 0 -19 -8 1 0 16
sb:reduction apply	0 2 0 -9 0 0 0 9
sb:refund	0 -11 -4 -6 20 0 0 -4
sb:refund of	0 0 0 -11 13 0 0 0
sb:refuse	0 -8 0 10 -1 0 0 -1
sb:regime	0 12 0 -5 0 0 0 -2
sb:regional	0 0 0 12 0 0 0 -11
sb:register	0 -7 0 21 -18 0 0 2
sb:registration	0 -5 0 13 -2 0 0 -4
sb:regret	0 0 0 -7 0 0 0 9
sb:released	0 0 0 11 -3 0 -2 0
sb:relief	0 -17 0 9 9 0 0 0
sb:remain	-12 -2 -2 0 3 0 5 3
sb:remain in	0 -16 0 4 0 0 0 9
sb:remind	0 -6 0 14 0 0 0 -7
sb:reminder	0 -21 0 26 -1 0 0 -3
sb:reminder :	0 -12 0 13 0 0 0 0
sb:renew	1 -8 -9 -5 -5 0 -1 21
sb:renew ,	0 -11 0 0 0 0 0 9
sb:renewal	0 6 0 -22 0 0 0 15
sb:rent	0 -1 0 10 0 0 0 -6
sb:replace	0 18 -2 -4 1 0 0 -14
sb:replace the	0 18 0 -9 3 0 0 -11
sb:reply	0 5 0 -15 -1 0 19 -5
sb:report	0 -2 0 13 7 -5 -5 -13
sb:report ,	0 0 0 -9 0 0 0 12
sb:report of	0 0 0 11 0 0 0 -9
sb:report on	0 3 0 -17 19 0 0 -3
sb:reporter	-1 11 0 0 -5 0 0 -6
sb:reporter in	0 9 0 -10 0 0 0 1
sb:reporter that	0 -1 0 10 -3 0 0 -3
sb:representative	0 10 -2 0 0 0 0 -6
sb:reprieve	0 -1 0 -9 -1 11 0 0
sb:republic of	0 1 0 -15 0 0 0 14
sb:request	0 0 0 -22 26 0 0 -2
sb:require	15 -13 0 -12 10 0 0 0
sb:reserve	0 -4 0 15 0 0 0 -9
sb:rest	0 16 0 -18 -4 0 3 3
sb:rest of	0 17 0 0 -13 0 0 -6
sb:rested	0 -8 0 9 0 0 0 0
sb:result	0 -8 0 8 -4 0 7 -3
sb:retaliation	0 11 0 0 0 0 0 -10
sb:retroactive	0 -8 0 17 0 0 0 -9
sb:retroactive to	0 0 0 11 0 0 0 -9
sb:return from	0 -16 0 12 -5 0 0 6
sb:return on	0 11 0 -10 -3 0 0 1
sb:return to	0 23 0 -5 0 0 0 -13
sb:revenue	0 10 0 3 -2 0 0 -12
sb:review	-1 -25 0 -19 41 0 -9 -5
sb:review of	0 -7 0 -25 31 0 -1 0
sb:revive	0 -10 0 3 0 0 0 6
sb:rice	0 -7 4 -14 10 0 0 8
sb:rice and	0 4 0 -12 0 0 0 8
sb:right	0 -20 0 2 5 6 0 0
sb:right to	0 -6 0 10 0 0 0 -3
sb:ring	0 -11 0 0 2 0 0 7
sb:rise by	0 -15 0 20 -4 0 0 0
sb:rise from	0 12 0 -9 -2 0 0 0
sb:rise of	0 -14 0 16 0 0 0 0
sb:river	0 -6 0 18 -1 0 0 -11
sb:road	0 -9 0 12 -12 0 0 7
sb:roaming	0 -25 0 31 0 0 0 -8
sb:roaming tariff	0 -8 0 10 0 0 0 0
sb:room	0 0 0 19 -1 0 0 -19
sb:round	-2 10 -1 3 -23 0 9 -7
sb:round ,	0 8 0 0 -3 0 7 -13
sb:round in	0 7 0 -11 0 0 0 6
sb:round is	0 -2 0 12 -3 0 0 0
sb:round of	0 1 0 13 -4 0 0 -12
sb:round on	0 5 0 -11 0 0 0 7
sb:rubber	0 0 0 -10 1 0 0 8
sb:rule	47 -33 -6 -5 -1 -5 0 -25
sb:rule and	9 0 0 0 -9 0 0 0
sb:rule by	0 -1 0 11 0 0 0 -5
sb:rule for	9 -5 0 -1 0 0 0 0
sb:rule on	0 -17 0 0 6 0 0 4
sb:rule take	12 -4 0 -9 1 0 0 -1
sb:rum	0 5 0 -15 0 0 0 11
sb:run	-16 -2 16 -1 0 0 -10 3
sb:run for	0 -9 0 16 3 0 0 -9
sb:run out	4 9 13 -9 -11 2 0 -1
sb:run to	-20 -8 0 -2 21 -4 0 2
sb:run until	0 18 1 -5 -11 0 0 -5
sb:saeima	0 0 0 -10 10 0 0 0
sb:safeguard	0 57 -4 -38 -6 0 0 -33
sb:safeguard duty	0 10 0 -5 0 0 0 -3
sb:safeguard that	0 21 0 -16 -1 0 0 -3
sb:sail	0 -13 0 22 -3 0 0 -6
sb:saint	0 0 0 -6 0 0 0 9
sb:salalah	0 -1 0 9 0 0 0 -4
sb:sale	0 -17 0 -4 -5 27 -3 -8
sb:sale ,	0 -1 0 -10 7 6 0 0
sb:samarkand	0 0 0 11 0 0 0 -8
sb:same	-6 15 5 -7 -6 0 0 0
sb:same <level>	0 -13 0 13 0 0 0 0
sb:same day	-2 -7 0 3 -3 0 0 10
sb:same for	0 14 0 -9 0 0 0 -2
sb:same hour	0 4 0 -11 0 0 0 4
sb:same report	0 0 0 21 0 0 0 -18
sb:sanction	0 -12 0 12 9 0 0 -11
sb:sanction on	0 -1 0 9 0 0 0 -3
sb:say	-7 7 1 5 -1 -5 2 -15
sb:say ,	2 -13 0 22 -4 0 0 -9
sb:say :	0 -7 0 0 10 0 2 -6
sb:say <day-gone>	0 9 0 -8 0 0 0 0
sb:say <day-today>	0 5 0 -12 0 7 0 0
sb:say <name>	0 -2 0 12 -6 0 0 -3
sb:say <number>	0 -10 0 4 9 0 0 -5
sb:say <person>	0 7 0 -12 8 0 0 0
sb:say he	2 -11 0 8 -3 0 3 0
sb:say in	0 17 0 -23 0 0 0 11
sb:say it	0 38 0 -21 -12 0 0 -9
sb:say no	0 -8 0 1 0 0 0 6
sb:say on	0 7 0 -8 0 -4 9 -4
sb:say so	0 0 0 -4 -4 0 0 11
sb:say that	0 -19 9 19 -5 -3 6 -12
sb:say to	0 2 0 9 0 0 0 -12
sb:say until	0 7 5 -1 -9 0 0 -1
sb:scheduled to	0 -13 0 6 8 0 0 0
sb:school	0 -16 7 23 -11 0 0 -7
sb:scott	0 0 0 11 -7 0 0 -1
sb:scott bessent	0 0 0 11 -7 0 0 -1
sb:scrap	0 0 0 -8 0 0 0 9
sb:sea	0 0 -2 13 -5 0 0 -3
sb:season	-1 -21 0 13 -7 0 3 4
sb:season ,	0 -4 0 -7 0 0 0 15
sb:second	-9 0 -6 9 17 -3 2 -18
sb:second ,	0 -17 0 0 0 0 0 15
sb:second day	0 -6 0 14 0 0 0 -7
sb:second meet	0 -1 0 13 0 0 0 -8
sb:second order	0 -10 0 10 10 0 0 -10
sb:second phase	0 -17 0 0 14 0 0 0
sb:second round	0 2 0 4 -4 0 6 -14
sb:secretary	0 -1 0 12 -9 0 0 -1
sb:secretary scott	0 -2 0 15 -6 0 0 -2
sb:section	-11 8 15 -5 3 0 0 -20
sb:section <number>	-11 12 15 -15 4 0 0 -16
sb:see	0 3 0 14 -13 0 -1 -8
sb:see <person>	0 -9 0 19 -2 0 -1 -1
sb:see each	0 -14 0 3 -1 0 0 7
sb:see its	0 16 0 -20 0 0 0 5
sb:seed	0 18 0 -17 7 0 0 -11
sb:sell	-3 -1 0 5 0 9 0 -10
sb:sell by	0 0 0 -6 0 9 0 0
sb:semi	0 9 0 -8 0 0 0 0
sb:semi -	0 9 0 -8 0 0 0 0
sb:senate	0 -9 0 -1 20 0 0 -10
sb:senate vote	0 0 0 -11 9 0 0 0
sb:seoul	0 0 9 -6 0 0 0 0
sb:separate	11 0 0 6 0 0 0 -17
sb:sesame	0 -5 0 0 11 0 0 -5
sb:session	0 -11 0 0 15 0 0 -7
sb:set	0 -17 -2 2 5 8 4 -1
sb:set <level>	0 -20 0 14 -1 0 0 9
sb:set out	0 -8 0 13 0 0 0 -3
sb:set tariff	0 11 0 -10 0 0 0 0
sb:set the	0 11 0 -14 3 0 0 0
sb:settle at	0 9 0 -9 0 0 0 0
sb:settle for	0 -9 0 11 0 0 0 0
sb:settle it	0 0 0 -8 9 0 0 0
sb:settlement	0 -9 0 1 -3 0 8 0
sb:several	0 -10 4 7 0 0 0 0
sb:shall	-5 0 -1 -8 12 -4 0 5
sb:shall be	0 0 0 9 0 0 0 -16
sb:shared	0 -10 0 13 0 0 0 0
sb:she	0 0 0 0 -8 0 -5 12
sb:sheet	9 7 0 1 -6 0 0 -20
sb:shelve	7 8 0 -2 0 0 0 -10
sb:ship	-2 9 2 -3 0 -4 1 -5
sb:ship -	-2 14 0 -1 -8 0 0 0
sb:ship and	4 -5 1 -2 1 0 8 -12
sb:ship are	0 -1 0 -7 9 0 0 0
sb:ship before	0 28 7 -15 -17 0 -1 -6
sb:ship in	0 -3 0 0 10 0 0 -6
sb:ship that	0 -1 0 9 -15 0 0 7
sb:shipment	-1 0 -9 0 18 0 0 -12
sb:shirt	0 10 0 -8 0 0 0 0
sb:shoe	0 8 0 -12 0 0 7 -5
sb:shore	-2 13 0 0 -8 0 0 0
sb:shore crane	-2 14 0 -1 -8 0 0 0
sb:short	0 -20 0 5 -2 0 0 14
sb:should	0 11 9 -11 0 -3 6 -10
sb:should be	0 -14 0 -6 13 0 12 -4
sb:should have	0 -3 0 16 0 0 0 -11
sb:should know	0 -2 0 0 -4 0 0 10
sb:should the	0 17 0 -8 0 0 0 -7
sb:show	0 -5 0 16 0 0 0 -9
sb:shrimp	0 -8 0 0 3 0 0 0
sb:shut	0 -4 0 8 -4 0 7 -8
sb:side	0 -7 -10 -9 2 -4 0 22
sb:side ,	0 -1 0 -5 -1 0 0 10
sb:side agree	0 10 0 -11 0 0 0 3
sb:side and	0 -11 0 0 0 0 0 10
sb:side had	0 1 0 -15 -1 0 0 16
sb:side the	5 -3 0 -14 13 0 0 -4
sb:side want	0 -11 0 0 9 0 0 0
sb:sign	0 4 7 2 -6 0 -17 0
sb:sign ,	0 -24 0 26 -7 0 0 3
sb:sign ;	0 -6 0 22 -5 0 0 -12
sb:sign <day-gone>	0 -4 0 -3 0 0 0 10
sb:sign a	0 18 0 5 -6 0 0 -21
sb:sign an	0 -5 9 0 -4 8 0 0
sb:sign in	0 7 0 -11 8 0 0 0
sb:sign its	0 0 0 10 0 0 -1 -3
sb:sign on	0 8 0 -13 8 4 0 -3
sb:sign when	0 0 0 -9 9 0 0 0
sb:signature	-1 -16 0 2 7 -3 2 1
sb:signature of	0 2 0 16 -12 0 0 -5
sb:signature on	0 -1 0 -7 9 0 0 0
sb:signature the	0 -7 0 13 -3 0 0 0
sb:since	1 -14 1 9 -13 -1 -3 6
sb:since <day-gone>	5 5 0 -21 0 0 6 7
sb:since <month-gone>	0 23 0 -40 0 0 -4 17
sb:since <number>	0 -14 0 27 0 0 0 -11
sb:since last	0 -11 0 0 7 0 0 6
sb:since the	0 -5 0 16 0 0 0 -4
sb:single	0 -3 0 11 -4 0 0 0
sb:sit	-2 -7 0 16 -2 0 0 -6
sb:sit again	0 9 0 0 -10 0 0 -3
sb:six	0 -10 0 3 -7 0 0 9
sb:slap	0 4 0 -11 -1 0 0 10
sb:slap <level>	0 11 0 -9 0 0 0 0
sb:sleep until	0 6 0 -11 2 0 0 2
sb:small	0 -8 -3 6 10 0 0 -4
sb:small parcel	0 -5 -3 0 10 0 0 -2
sb:so	0 -11 -14 4 1 5 0 2
sb:so -	3 2 0 5 0 0 0 -12
sb:so are	0 -11 0 4 4 0 0 0
sb:so by	0 6 0 -18 3 0 2 1
sb:so it	0 13 0 -8 -1 0 0 0
sb:so on	0 -1 0 8 1 0 0 -17
sb:so the	0 -9 0 0 -2 0 0 13
sb:soap	0 -12 0 10 0 0 0 4
sb:software	5 0 0 -13 0 0 0 5
sb:solution	0 -2 0 15 -2 0 -2 -6
sb:some	15 17 0 -16 -10 0 -2 -14
sb:some <number>	0 11 0 -5 0 0 0 -5
sb:somebody	0 -11 0 -15 0 0 0 23
sb:something	0 2 0 -8 0 0 0 5
sb:sooner	-1 0 0 -7 -3 0 0 12
sb:south	0 0 0 13 -3 0 0 -5
sb:soybean	-4 0 0 17 -3 0 0 -12
sb:soybean ,	-2 4 0 8 -3 0 0 -8
sb:soybean by	0 -1 0 14 -6 0 0 0
sb:spare	0 -10 0 8 0 0 0 0
sb:speak	0 5 0 20 -9 -1 -1 -20
sb:speak of	0 4 0 8 0 0 0 -10
sb:speak on	0 -4 0 9 0 0 0 0
sb:special	0 13 0 -17 8 0 0 -2
sb:special duty	0 2 0 -8 0 0 0 10
sb:spent	0 -5 0 10 0 0 0 -2
sb:spoke	0 9 0 -21 0 0 7 8
sb:spoke to	0 4 0 -10 0 0 5 0
sb:spoken	0 10 0 -14 -2 0 0 9
sb:spoken of	0 0 0 -5 0 0 0 9
sb:spoken with	0 14 0 -13 0 0 0 0
sb:sprat	0 8 0 -21 10 0 0 0
sb:spring	-1 0 0 11 -6 0 0 -5
sb:st .	0 0 0 9 0 0 0 -5
sb:stage	13 -5 0 5 -4 0 0 -9
sb:stake	0 0 0 -17 0 0 0 14
sb:stand	0 -5 0 1 11 0 0 -3
sb:stand at	0 -12 0 16 0 0 0 -1
sb:stand still	0 0 0 17 0 0 0 -13
sb:stand until	0 0 0 -9 12 0 0 0
sb:standstill	-3 -4 0 9 3 0 0 -5
sb:standstill ,	0 0 0 -11 -1 0 0 15
sb:standstill between	0 10 0 -6 0 0 0 -2
sb:standstill on	0 0 0 18 0 0 0 -16
sb:standstill that	0 0 0 -7 0 0 0 9
sb:start	9 13 0 0 -8 0 -4 -25
sb:start <day-ahead>	0 12 0 0 0 0 0 -8
sb:start again	0 -10 0 0 0 0 0 8
sb:start at	0 -4 0 14 -3 0 0 -5
sb:start in	4 -6 0 10 0 0 0 -7
sb:start on	10 2 -6 0 -7 0 0 -3
sb:state	-3 -1 0 -9 9 0 -2 12
sb:state that	0 -1 0 -13 1 0 0 16
sb:stay	16 13 -1 -1 -8 -6 -3 -10
sb:stay in	0 17 0 0 -10 0 0 -11
sb:stay of	13 -3 -2 -15 -2 0 0 5
sb:stay on	0 12 0 4 0 0 0 -17
sb:stay until	0 -7 0 14 0 0 0 -5
sb:steel	0 7 10 -5 -10 0 4 -10
sb:steel and	0 9 0 0 -1 0 0 -9
sb:step	0 19 0 -8 -5 0 0 -6
sb:step of	0 12 0 -9 0 0 0 0
sb:still	-6 -7 -1 12 -8 -3 20 -9
sb:still approve	0 0 0 13 -10 0 0 0
sb:still at	0 -11 0 -6 0 0 12 0
sb:still has	0 -12 0 10 0 0 0 0
sb:still in	0 12 0 -16 0 0 5 0
sb:still pay	0 5 0 4 4 0 0 -14
sb:stockfish	0 -10 0 13 1 0 0 -5
sb:stop	6 14 -3 -7 -14 6 0 0
sb:stop collect	0 11 0 0 -12 0 0 0
sb:stop on	0 -8 0 -15 0 0 0 23
sb:street	0 -5 0 10 0 0 0 -2
sb:strike	-3 0 -1 15 -12 0 -6 -1
sb:strike down	0 9 0 -7 0 0 0 0
sb:strike until	0 0 0 11 0 0 0 -6
sb:stroke	0 6 0 -13 0 0 0 7
sb:stroke of	0 6 0 -13 0 0 0 7
sb:stuff	0 10 0 -12 1 0 0 0
sb:subscription	0 -9 0 20 -1 0 0 -9
sb:subsidiary	0 0 0 -10 11 0 0 0
sb:subsidiary of	0 0 0 -10 11 0 0 0
sb:subsidy	0 0 0 14 -9 0 0 -2
sb:successor	0 2 0 11 0 0 0 -13
sb:successor ,	0 0 0 10 0 0 0 -10
sb:such	0 13 0 -16 -5 0 9 3
sb:sum	0 -10 0 15 0 0 0 -1
sb:summer	0 0 0 21 -11 0 0 -14
sb:summer ,	0 7 0 -10 0 0 0 4
sb:summer tariff	0 -1 0 14 0 0 0 -8
sb:summit	0 -10 0 18 -7 0 0 0
sb:summit in	0 -3 0 9 -1 0 0 0
sb:summit of	0 -3 0 8 0 0 0 0
sb:sun	0 -1 0 10 0 0 0 -4
sb:sunday	0 5 -1 -19 -7 0 0 22
sb:surcharge	-3 46 -4 10 -31 0 0 -55
sb:surcharge ,	0 18 0 -5 0 0 0 -13
sb:surcharge end	0 15 0 -8 0 0 0 -4
sb:surcharge of	-1 11 -7 10 -11 0 0 -12
sb:surcharge on	0 8 0 -1 0 0 0 0
sb:surcharge run	0 14 0 -6 0 0 0 -6
sb:surcharge that	0 13 0 -2 0 0 0 -6
sb:suspend ,	8 11 2 -25 -3 0 0 1
sb:suspend <points>	0 -9 0 10 0 0 0 0
sb:suspend from	-7 -3 0 -4 9 0 0 4
sb:suspend its	-3 8 0 7 0 0 0 -14
sb:suspend on	0 -3 0 -3 0 0 0 9
sb:suspend since	0 7 0 -14 11 0 0 -5
sb:suspend their	0 -4 0 12 -2 0 0 -4
sb:suspend to	9 0 0 0 -4 0 0 -3
sb:suspend until	-8 -2 1 -5 0 0 0 11
sb:suspension	16 -19 -8 -19 26 -3 0 2
sb:suspension begin	0 1 0 -9 13 0 0 -8
sb:suspension end	0 5 0 5 6 0 0 -14
sb:suspension is	10 -10 0 4 0 0 0 -5
sb:suspension of	1 -12 -1 -7 0 0 0 15
sb:suspension run	6 -4 0 0 9 0 0 -6
sb:table	0 7 0 13 -19 4 0 -7
sb:table is	0 12 0 -4 -6 0 0 -1
sb:take	0 -5 -2 8 11 -5 -4 -5
sb:take <number>	0 -3 0 10 0 0 0 -5
sb:take comment	0 -4 3 -5 8 0 0 0
sb:take effect	10 27 0 -19 -14 0 0 -7
sb:take its	0 6 0 -9 3 0 0 0
sb:take note	0 0 0 -7 0 0 0 10
sb:take place	-3 -28 0 33 -1 0 0 -6
sb:take up	0 -13 0 8 5 0 0 -3
sb:take us	0 0 0 -14 0 0 0 13
sb:takoradi	0 0 0 -5 12 0 0 -4
sb:talk	-11 3 -7 14 -29 0 7 -1
sb:talk ,	0 9 0 3 0 0 0 -15
sb:talk about	0 -10 0 13 -4 0 0 0
sb:talk are	0 -1 0 15 -2 0 -6 0
sb:talk at	0 12 0 -12 0 0 0 0
sb:talk between	0 -14 0 11 0 0 0 1
sb:talk by	0 0 0 -11 0 0 5 10
sb:talk fail	0 -20 0 0 8 0 0 10
sb:talk in	0 -17 0 8 0 1 0 1
sb:talk with	0 13 0 -10 -10 -1 15 -16
sb:talk would	0 12 0 -11 0 0 0 0
sb:talked	0 -10 0 23 -2 0 0 -13
sb:talking	0 0 0 -5 -1 0 9 0
sb:tariff	-1 -8 0 -1 -10 -8 5 17
sb:tariff ,	4 0 10 -13 -5 0 0 7
sb:tariff :	0 16 0 -19 -10 0 0 9
sb:tariff by	0 9 0 -2 0 0 0 -5
sb:tariff case	0 -5 0 -4 10 0 0 0
sb:tariff cut	0 3 0 -12 5 0 0 0
sb:tariff end	0 0 0 14 0 0 0 -19
sb:tariff for	0 -25 0 43 -10 0 -2 -13
sb:tariff from	0 4 0 2 0 0 0 -11
sb:tariff go	0 -10 0 5 0 0 0 3
sb:tariff is	0 -17 0 1 0 0 0 11
sb:tariff on	-3 6 0 -11 0 0 -1 9
sb:tariff stay	0 0 0 10 0 0 0 -9
sb:tariff that	0 -13 0 12 0 0 0 3
sb:tariff truce	4 12 0 -15 -8 0 0 7
sb:tariff until	0 0 0 9 -1 0 0 -2
sb:tariff was	0 -10 0 14 0 0 0 -2
sb:tariff will	0 -8 0 11 0 0 0 0
sb:tax	0 -21 0 -3 10 0 0 16
sb:tax on	0 -25 0 -7 13 0 0 18
sb:taxi	0 -9 0 9 0 0 0 0
sb:tea	0 9 0 -4 -11 0 0 5
sb:team	0 -10 0 21 -2 0 -2 -3
sb:technical	0 -8 0 17 -8 0 0 0
sb:telephone	0 6 0 4 -21 -8 -6 5
sb:television	0 0 0 -6 -10 0 0 19
sb:tell	-8 9 -4 -13 -10 10 -7 18
sb:tell a	0 0 0 -8 -8 0 -1 18
sb:tell by	0 7 0 -10 -2 0 0 6
sb:tell his	0 -6 0 15 0 0 0 -5
sb:tell me	0 -11 0 7 -6 0 8 0
sb:tell reporter	0 8 0 4 -2 0 0 -13
sb:tell the	0 -24 0 9 -3 1 0 8
sb:tell their	0 9 0 -10 0 0 0 0
sb:tell us	0 18 0 -14 -3 0 0 0
sb:temporary	12 14 0 -10 -6 0 -3 -7
sb:term end	0 -6 0 -9 -3 6 0 10
sb:terminal	0 -1 0 11 -9 7 0 -7
sb:terminate	0 -4 0 -8 0 0 0 13
sb:text	3 -11 -3 3 1 0 5 0
sb:text that	6 0 0 -10 0 0 0 2
sb:textile	0 7 0 -10 0 0 0 1
sb:th	0 -11 0 -2 0 0 0 13
sb:than	-2 12 0 -15 20 0 7 -21
sb:than the	0 -2 0 1 8 0 0 -8
sb:that	1 -1 11 -10 19 -6 1 -8
sb:that 's	-2 0 0 -4 13 0 0 -4
sb:that ,	0 0 -3 -2 13 0 0 -4
sb:that <name>	7 1 10 0 -3 0 2 -12
sb:that <number>	0 -16 1 17 6 0 -2 -12
sb:that <person>	0 1 0 -3 -12 0 6 2
sb:that <quality>	0 18 0 -6 -2 0 0 -13
sb:that are	0 14 8 -7 -19 0 0 -1
sb:that begin	0 -23 0 12 0 0 7 0
sb:that both	0 -13 0 6 0 0 0 4
sb:that bring	0 -8 0 -1 0 0 0 12
sb:that day	0 -25 -10 16 23 0 0 -9
sb:that everybody	0 10 0 -4 0 0 0 -4
sb:that expire	0 14 0 -15 0 0 0 1
sb:that for	4 3 0 5 5 0 0 -21
sb:that from	1 16 0 -14 -1 0 0 -2
sb:that go	0 -14 0 2 11 0 0 0
sb:that had	6 -5 4 3 5 0 0 -19
sb:that he	-7 -1 0 13 0 0 0 -12
sb:that his	0 -12 0 8 -4 0 -5 9
sb:that hold	0 -12 0 9 0 2 0 -1
sb:that is	-3 2 -3 -17 12 -2 1 7
sb:that its	0 3 0 9 0 0 0 -17
sb:that keep	0 -20 0 -13 -2 0 0 32
sb:that leave	0 -11 -7 -4 21 0 -4 1
sb:that of	-3 -12 0 19 -1 0 0 -1
sb:that on	0 -13 0 3 0 0 8 0
sb:that run	0 2 0 -11 0 0 0 10
sb:that set	0 12 0 -12 0 0 0 0
sb:that start	0 15 0 -14 0 0 0 0
sb:that the	0 3 -16 -15 -2 11 -2 17
sb:that there	0 -5 0 10 0 0 0 -2
sb:that they	-2 1 0 0 12 0 -2 -9
sb:that thi	0 0 0 9 -2 0 0 -3
sb:that until	0 1 0 -10 -1 0 0 9
sb:that was	0 10 0 -1 0 0 0 -10
sb:that we	0 -12 0 0 6 0 0 7
sb:that were	-2 -13 6 19 -6 0 -1 -3
sb:that will	0 -8 0 16 -3 0 0 0
sb:that would	0 12 0 -3 -2 0 0 -5
sb:the "	0 -9 0 5 0 0 0 4
sb:the <day-gone>	0 6 0 -12 1 0 0 5
sb:the <level>	2 6 -10 -5 2 0 5 -1
sb:the <month-gone>	14 0 0 4 -3 0 0 -15
sb:the <name>	4 10 13 -13 -1 0 -1 -3
sb:the <number>	-8 25 14 -26 -18 0 0 4
sb:the <office>	-11 5 1 -9 8 0 -4 0
sb:the <organisation>	12 -14 -10 4 24 -10 -10 -28
sb:the <person>	3 -9 -2 -11 2 6 9 10
sb:the <points>	-1 -1 0 -4 -4 0 0 13
sb:the <quality>	12 -3 -8 -8 20 0 -16 -10
sb:the <seat>	0 20 14 8 -21 5 -3 -47
sb:the <span>	0 -24 0 -14 -14 0 0 40
sb:the absence	0 0 0 -14 14 0 0 0
sb:the accord	0 17 0 -15 0 0 0 0
sb:the additional	0 1 0 -12 -5 0 0 13
sb:the affiliate	10 0 -1 -8 0 0 0 -2
sb:the agenda	0 -9 0 0 3 0 0 5
sb:the agreement	-4 12 -3 -8 21 3 0 -20
sb:the airport	0 0 0 14 -11 0 0 -1
sb:the annual	0 -6 0 17 -7 0 0 -1
sb:the answer	0 -11 0 5 -1 0 0 7
sb:the app	0 -2 0 -1 -2 11 0 0
sb:the arrangement	-6 -3 1 -9 0 0 0 15
sb:the autumn	0 -2 0 -5 10 0 3 -7
sb:the ban	0 -11 0 11 -2 8 0 -6
sb:the bean	0 -2 0 0 9 0 0 -4
sb:the bloc	0 -2 0 -21 12 0 3 9
sb:the bridge	0 -23 0 28 -4 0 0 -1
sb:the budget	0 -1 0 9 -1 0 0 -1
sb:the busan	7 -2 0 -10 -1 0 0 8
sb:the calendar	0 11 0 -11 -3 0 0 1
sb:the call	0 -2 0 -5 8 0 0 0
sb:the case	0 -9 0 -4 10 0 0 0
sb:the ceasefire	0 -4 0 16 0 0 0 -11
sb:the ceiling	0 -5 0 10 0 0 0 -3
sb:the charge	0 15 -3 -12 8 0 0 -15
sb:the city	0 0 0 11 -1 0 0 -6
sb:the clock	0 2 0 -14 -2 0 0 12
sb:the close	0 -2 0 -1 0 0 0 9
sb:the club	0 -5 0 11 0 -3 0 0
sb:the company	0 6 0 -10 5 1 0 0
sb:the consultation	0 -3 0 -8 12 0 0 -1
sb:the container	0 0 0 9 0 0 0 -8
sb:the continental	0 5 0 -10 5 0 0 0
sb:the contract	0 -3 0 24 -10 0 0 -11
sb:the control	13 0 0 0 0 0 0 -14
sb:the countermeasure	0 4 0 9 0 0 0 -11
sb:the current	0 -9 0 -13 0 7 -1 17
sb:the custom	0 -10 0 -3 13 0 0 2
sb:the cut	0 15 0 -2 0 0 0 -14
sb:the date	-1 16 0 -7 -17 0 0 0
sb:the day	5 0 0 -16 8 0 0 4
sb:the deadline	0 -18 0 23 -19 17 0 -19
sb:the deal	0 5 0 2 -11 3 0 -2
sb:the decision	0 12 0 6 -21 0 0 0
sb:the decree	0 21 3 -2 -10 -4 0 -17
sb:the delegation	0 -1 0 11 0 0 0 -5
sb:the diet	0 4 0 -11 11 0 0 -6
sb:the difference	0 0 0 0 12 0 0 -13
sb:the dispute	0 -2 0 11 -13 0 0 1
sb:the draft	0 0 0 16 -15 0 0 0
sb:the duty	-4 9 11 -24 0 0 -2 11
sb:the dáil	0 0 0 9 -6 0 0 0
sb:the emergency	0 -9 -1 8 11 0 0 -7
sb:the employer	0 0 0 13 0 0 0 -10
sb:the exclusion	0 -17 28 -2 -5 0 0 -15
sb:the export	-2 -8 -1 15 -10 0 0 6
sb:the extra	0 14 0 4 -2 0 0 -23
sb:the fact	0 11 0 2 0 0 0 -12
sb:the fee	-12 -11 -1 -6 27 0 0 -5
sb:the fentanyl	7 12 0 -10 0 0 0 -9
sb:the figure	0 -12 0 0 8 0 0 0
sb:the final	0 -12 0 -16 20 0 0 5
sb:the first	-2 10 0 2 -7 -2 -5 -1
sb:the following	0 19 0 -5 -9 0 0 -6
sb:the former	0 -2 0 0 9 0 0 -5
sb:the g	0 -4 0 9 0 0 0 0
sb:the general	0 16 0 -14 0 0 0 0
sb:the good	0 -10 0 0 0 0 0 10
sb:the great	0 0 0 -13 7 0 0 7
sb:the grid	0 0 0 10 -3 0 0 -1
sb:the hearing	0 -5 0 9 -3 0 0 0
sb:the higher	-1 13 0 -19 -3 0 0 8
sb:the holiday	0 -1 0 11 0 0 0 -8
sb:the house	0 1 0 14 -6 0 0 -10
sb:the increase	0 21 0 -21 1 0 0 -2
sb:the island	0 -4 0 16 0 0 0 -10
sb:the judge	0 8 0 3 -9 0 0 -3
sb:the judgment	0 6 0 -9 1 0 0 0
sb:the last	0 -8 0 0 12 -1 0 0
sb:the law	0 13 0 -3 -8 0 0 -2
sb:the leader	0 -7 0 9 -5 -1 6 0
sb:the letter	-4 -3 0 -7 -2 0 0 19
sb:the lower	0 -3 0 11 3 0 -3 -8
sb:the main	10 -1 0 -6 0 0 0 0
sb:the matter	0 -10 0 0 2 0 -1 7
sb:the mediator	0 0 0 19 -9 0 -1 -5
sb:the member	0 5 0 -10 7 0 0 0
sb:the minute	0 -10 0 0 5 0 0 0
sb:the moratorium	0 -1 0 10 0 0 0 -5
sb:the morning	0 -11 0 11 0 0 0 0
sb:the most	0 0 0 0 3 0 5 -9
sb:the mutual	0 10 0 -5 0 0 0 0
sb:the new	0 12 -4 -12 -8 4 -1 4
sb:the next	0 -21 0 24 0 0 0 -4
sb:the night	0 -9 0 19 0 0 0 -9
sb:the northern	0 -5 0 21 -4 0 0 -13
sb:the offer	0 -1 0 -3 13 0 0 -7
sb:the old	0 8 -2 -12 7 0 5 -1
sb:the one	3 -5 0 -18 -8 0 -2 27
sb:the operator	0 -3 0 20 -11 0 0 -7
sb:the order	-3 -2 0 -12 0 4 0 20
sb:the other	6 -5 -2 -12 -1 0 7 12
sb:the pact	0 -7 0 -8 15 0 0 0
sb:the paper	0 4 0 -10 -9 0 0 16
sb:the parish	0 -6 0 12 0 0 0 -4
sb:the party	0 -8 0 20 -13 5 9 -20
sb:the pause	-9 26 0 -16 -5 0 6 -8
sb:the peace	0 0 0 20 0 0 0 -16
sb:the pen	0 9 0 -4 -6 0 0 0
sb:the plan	0 19 0 -10 0 5 0 -16
sb:the port	0 14 7 -15 -2 0 0 -2
sb:the power	0 0 0 -20 19 0 0 0
sb:the present	-2 -5 -2 -1 -18 4 0 12
sb:the press	0 -7 0 1 -9 0 0 12
sb:the price	0 -7 0 18 -2 0 0 -7
sb:the proclamation	0 -9 0 0 18 0 0 -10
sb:the protocol	0 -7 0 -17 20 0 0 3
sb:the quota	0 18 0 -14 -1 0 0 0
sb:the reason	0 -7 0 12 0 0 0 -2
sb:the reciprocal	0 -15 -1 19 -5 0 0 0
sb:the reduce	0 -7 0 17 -8 0 0 0
sb:the reduction	0 10 0 -16 -5 0 0 12
sb:the register	0 -1 0 16 -13 0 0 0
sb:the renewal	0 0 2 -13 -9 0 0 17
sb:the republic	0 0 0 -15 0 0 0 14
sb:the rest	0 23 0 -6 -15 0 4 -10
sb:the result	0 -7 0 13 -2 0 -2 0
sb:the review	0 -2 0 -12 17 0 0 0
sb:the right	0 -7 0 0 -9 0 0 15
sb:the rise	0 8 0 -6 0 0 0 0
sb:the river	0 -3 0 12 -1 0 0 -5
sb:the road	0 -4 0 6 -9 0 0 6
sb:the room	0 0 0 12 0 0 0 -11
sb:the rule	32 -11 0 -3 -10 0 0 -12
sb:the safeguard	0 29 0 -19 -1 0 0 -15
sb:the sale	0 -2 0 -2 -4 12 0 -1
sb:the same	-6 13 5 -9 -2 0 0 0
sb:the say	0 3 0 -18 9 0 0 8
sb:the second	-2 13 -1 2 -3 0 -2 -5
sb:the section	0 0 10 0 0 0 0 -12
sb:the signature	0 0 0 14 -15 0 0 0
sb:the so	3 1 0 6 0 0 0 -12
sb:the special	0 14 0 -1 0 0 0 -12
sb:the state	0 -1 0 8 -6 0 0 0
sb:the stay	12 7 0 -20 -7 0 0 7
sb:the steel	0 9 8 -14 0 0 0 -1
sb:the strike	0 -5 0 15 0 0 0 -7
sb:the summer	0 -8 0 20 -8 0 0 -5
sb:the summit	0 -8 0 13 0 0 0 0
sb:the surcharge	0 48 0 -14 -16 0 0 -37
sb:the suspend	0 -6 0 0 0 0 0 8
sb:the suspension	8 -12 -9 -14 15 0 0 6
sb:the table	0 4 0 18 -21 4 0 -8
sb:the tax	0 -11 0 -10 8 0 0 10
sb:the term	0 -4 0 -12 -2 0 6 15
sb:the thing	0 -3 0 -11 0 3 0 12
sb:the third	0 -17 0 5 -16 0 0 23
sb:the threat	0 -28 0 26 0 0 0 0
sb:the three	0 0 0 -1 9 0 0 -3
sb:the time	0 12 0 -20 -5 0 -4 18
sb:the top	0 -12 0 14 0 0 0 0
sb:the town	0 0 0 20 -3 0 -2 -14
sb:the transaction	0 0 0 -6 0 9 0 0
sb:the transfer	0 -2 0 15 -2 0 0 -7
sb:the treaty	0 0 0 -14 6 0 0 11
sb:the truce	-13 -2 -18 -4 -2 -11 -8 20
sb:the two	-9 -11 -9 -8 -2 -5 9 19
sb:the understanding	0 -1 0 -5 0 0 0 11
sb:the upper	0 -2 0 23 -6 0 0 -16
sb:the vote	-2 -4 0 -14 24 0 0 -5
sb:the week	0 -14 0 10 2 0 0 -2
sb:the winter	0 -13 0 15 -2 0 0 0
sb:the world	0 9 0 -10 -3 0 0 2
sb:the year	0 1 0 -9 2 0 0 5
sb:their	0 3 -11 7 -14 -5 14 -5
sb:their <office>	0 2 0 -6 -7 0 16 -9
sb:their <organisation>	0 0 0 16 0 0 0 -12
sb:their duty	0 -11 0 -4 0 0 0 18
sb:their good	0 12 0 -10 0 0 0 0
sb:their own	5 5 4 -15 -4 0 0 0
sb:their second	0 -3 0 7 0 0 7 -12
sb:their tariff	0 -2 0 -2 -1 0 0 8
sb:their third	0 17 0 -15 0 0 0 0
sb:them	0 31 2 -21 5 -5 14 -23
sb:them ,	0 -6 0 4 19 0 0 -19
sb:them and	0 8 0 -9 -1 0 0 2
sb:them on	1 9 0 0 0 0 0 -9
sb:them to	0 2 0 -10 0 0 8 0
sb:themselve	3 0 0 -13 -3 0 13 0
sb:then	-4 24 -2 -19 -6 0 0 3
sb:then a	0 10 0 -6 0 0 0 -4
sb:then it	0 -11 0 0 3 0 0 7
sb:then the	0 12 0 -6 -4 0 0 0
sb:then to	0 -3 0 10 0 0 0 -4
sb:there	-13 3 -7 6 1 0 -5 0
sb:there 's	0 16 0 -14 -1 0 -6 6
sb:there from	0 11 0 -9 0 0 0 0
sb:there is	0 0 0 5 10 -2 0 -11
sb:there on	0 -4 0 14 -4 0 0 -3
sb:there will	0 -8 0 13 -2 0 -2 0
sb:there would	0 17 0 -16 0 0 0 -2
sb:therefore	0 -11 0 1 -4 0 0 12
sb:therefore end	0 -5 0 -12 0 0 0 18
sb:they	-2 -7 20 -4 -14 -13 14 4
sb:they agree	0 -1 0 0 -11 0 -1 14
sb:they do	0 -11 0 14 0 0 4 -10
sb:they end	0 -6 5 -5 11 0 0 -5
sb:they have	-3 7 7 0 -19 0 3 0
sb:they meet	0 -4 0 -6 -7 0 1 13
sb:they now	0 5 11 -6 0 0 0 -10
sb:they pay	0 3 0 0 5 0 0 -10
sb:they remain	0 -1 0 -1 12 0 0 -7
sb:they say	0 -2 0 -9 0 0 8 5
sb:they settle	0 -8 0 9 0 0 0 0
sb:they sit	0 -5 0 14 -1 0 0 -4
sb:they vote	0 0 0 -11 7 0 0 3
sb:they were	0 8 5 6 -6 0 0 -16
sb:they will	-1 -5 2 20 -3 0 0 -11
sb:they would	-2 -6 -2 4 -2 0 0 10
sb:they're	0 -14 0 2 4 0 0 7
sb:thi	-3 13 -9 -10 -6 1 0 7
sb:thi month	0 -6 0 0 0 0 0 10
sb:thi one	0 8 0 -14 0 0 0 8
sb:thi week	0 4 0 2 -5 4 0 -12
sb:thing	0 -1 1 -9 0 1 0 8
sb:third	-8 -2 0 -4 -1 -1 2 20
sb:those	0 13 3 -22 2 0 -2 1
sb:those who	0 -8 0 8 -10 0 0 9
sb:though	0 2 0 -8 9 0 0 -1
sb:thousand	0 0 0 10 -8 0 0 0
sb:thread	0 -1 0 -5 0 0 0 9
sb:thread ,	0 0 0 -11 0 0 0 13
sb:threat	-1 -13 0 26 -7 0 0 -3
sb:threat of	-1 -9 0 24 -6 0 0 -6
sb:threaten <name>	0 8 0 -7 0 0 0 0
sb:threaten <number>	0 -24 0 24 0 0 0 0
sb:threaten an	0 -17 0 19 0 0 0 0
sb:threaten in	0 -4 0 9 0 0 0 -3
sb:threaten the	0 -7 0 -8 9 0 3 4
sb:three	2 8 -3 13 -16 2 -2 -11
sb:three ,	0 13 0 -6 0 0 0 -3
sb:through	-4 -18 7 -11 9 0 -1 22
sb:through it	0 11 0 -5 0 0 0 -6
sb:through the	0 0 0 -5 -6 0 0 12
sb:thursday	0 -7 0 9 4 0 0 -5
sb:thursday ,	0 -15 0 6 7 0 0 -2
sb:ticket	0 -13 0 21 0 0 0 -4
sb:tie	0 0 0 -3 10 0 0 -1
sb:tiktok	-6 -17 -1 -8 -14 35 0 -14
sb:tiktok 's	0 0 0 -10 0 13 0 0
sb:tiktok ,	0 -3 0 -11 -6 24 0 -7
sb:till	7 -28 0 -9 -11 6 0 22
sb:till the	0 -3 0 -10 0 0 0 15
sb:timber	0 14 0 -12 -7 0 0 4
sb:time :	0 4 0 -17 0 0 0 14
sb:time being	0 -9 0 0 0 0 0 12
sb:time in	0 13 0 -11 0 0 0 0
sb:time on	0 0 0 -14 9 0 0 4
sb:time until	0 4 0 2 0 0 7 -17
sb:to	-1 -4 -11 -2 0 8 10 3
sb:to ,	0 9 0 -6 0 0 0 0
sb:to -	-2 13 0 0 -8 0 0 0
sb:to <day-ahead>	-11 -6 0 18 6 0 0 -10
sb:to <day-gone>	0 0 0 10 0 0 0 -8
sb:to <level>	5 7 -4 -6 4 0 0 -1
sb:to <name>	11 -13 0 -7 16 3 -1 -3
sb:to <number>	0 14 0 -26 4 0 -5 11
sb:to <person>	0 2 0 -17 0 0 13 5
sb:to <seat>	0 -29 0 7 -18 0 4 19
sb:to <span>	0 10 0 0 0 0 0 -8
sb:to a	0 0 0 12 -16 4 0 -10
sb:to about	0 11 0 -4 -1 0 0 -1
sb:to add	1 10 0 -9 0 0 0 0
sb:to agree	0 -3 0 -20 7 0 16 0
sb:to and	0 -8 9 -4 -2 0 0 4
sb:to announce	0 -8 0 9 0 0 0 0
sb:to approve	0 4 0 -10 13 0 0 -2
sb:to begin	-1 -3 0 0 -14 0 7 9
sb:to carry	0 -3 0 -9 0 0 0 15
sb:to close	0 0 0 -4 -6 14 0 -2
sb:to come	0 -16 0 14 7 0 0 -4
sb:to complete	0 0 0 -2 -8 0 0 11
sb:to conclude	0 -6 0 -11 3 0 14 0
sb:to confirm	0 -7 0 15 -1 -1 0 -3
sb:to decide	0 -11 0 0 9 0 0 0
sb:to discuss	0 -3 0 13 -4 0 0 -2
sb:to do	-1 -12 0 3 13 0 4 -8
sb:to end	4 -17 -5 10 -2 -2 7 0
sb:to enter	4 18 0 -16 -7 0 0 0
sb:to expire	-1 1 1 -10 -1 0 0 9
sb:to extend	0 -4 0 20 -4 0 0 -13
sb:to follow	0 -1 0 13 -6 0 0 -2
sb:to four	0 9 0 -10 3 0 0 -2
sb:to give	0 -4 0 -3 11 0 0 -1
sb:to go	0 -4 0 -12 -1 8 -2 19
sb:to good	13 0 0 0 0 0 0 -14
sb:to happen	0 -2 0 -16 20 0 0 -2
sb:to have	0 2 2 -15 3 -1 -2 15
sb:to hear	0 0 0 -10 10 0 0 0
sb:to hold	0 -17 0 7 -7 0 0 8
sb:to impose	0 10 0 -4 -2 0 0 -1
sb:to invest	0 -5 0 16 -5 0 0 -1
sb:to it	0 -2 0 -6 14 0 0 -6
sb:to its	0 0 0 14 -2 0 0 -10
sb:to know	0 0 0 -17 2 0 0 10
sb:to lapse	0 -6 12 -1 -4 0 0 -1
sb:to last	0 4 0 18 -10 0 -3 -14
sb:to leave	0 -20 0 12 -6 0 -1 13
sb:to let	0 -16 0 14 -2 0 0 1
sb:to lower	0 -5 0 -4 17 0 0 -1
sb:to make	0 9 0 -11 0 0 0 2
sb:to meet	0 0 0 4 -13 5 -2 0
sb:to midnight	0 -5 0 -9 3 0 0 9
sb:to open	0 -5 0 -3 12 0 0 -1
sb:to prolong	0 0 -4 0 -10 0 4 6
sb:to publish	0 5 0 -10 1 0 0 3
sb:to put	-1 6 0 -11 0 0 0 9
sb:to raise	0 16 0 -10 -6 0 0 0
sb:to ratify	0 -4 0 8 1 0 0 -9
sb:to replace	0 17 0 -10 0 0 0 -5
sb:to rise	0 -17 0 18 0 0 0 0
sb:to say	0 -9 0 7 -2 0 0 1
sb:to sell	0 -1 0 -4 0 11 0 0
sb:to sign	0 -10 0 13 2 -4 -6 0
sb:to start	3 -2 0 7 5 0 0 -12
sb:to stop	0 12 0 -12 3 0 0 -5
sb:to suspend	1 18 0 -11 -4 0 0 -4
sb:to take	0 -12 0 20 -10 0 -1 0
sb:to talk	0 -4 0 -6 -2 0 0 15
sb:to that	0 -8 0 11 0 0 0 0
sb:to the	0 -4 0 -2 9 -3 -2 1
sb:to their	0 13 0 -16 0 0 0 4
sb:to those	0 0 0 -14 0 0 0 14
sb:to where	0 15 0 -9 0 0 0 -5
sb:together with	-3 12 0 0 -4 0 0 0
sb:toll	0 -13 0 16 -4 0 0 0
sb:toll on	0 -10 0 10 0 0 0 0
sb:tomatoe	0 -10 0 1 0 0 0 7
sb:ton	0 -4 0 -3 10 0 0 -1
sb:tonnage	0 -2 0 -11 19 0 0 -5
sb:tonne	0 9 0 -10 0 0 0 0
sb:too	-1 -9 0 6 14 0 0 -11
sb:too ,	0 -9 0 6 13 0 0 -9
sb:top	-5 -7 0 2 8 0 0 3
sb:top of	-5 9 0 -16 10 0 0 0
sb:toward	0 3 0 -9 0 0 0 9
sb:town	0 5 0 20 -6 0 -2 -19
sb:tractor	0 0 0 0 -8 0 0 11
sb:trade	0 -10 0 3 7 1 -1 1
sb:trade ,	0 5 0 -9 -2 2 0 3
sb:trade act	0 9 0 -6 0 0 0 0
sb:trade agreement	0 -11 0 0 3 0 0 6
sb:trade deal	0 -19 0 12 -3 0 3 6
sb:trade truce	0 0 0 -8 0 0 0 10
sb:train	0 -10 0 14 0 0 0 0
sb:tram	0 0 0 7 4 0 0 -12
sb:transcript	0 9 0 -14 0 0 0 6
sb:transcript ,	0 10 0 -9 0 0 0 0
sb:transfer	0 -3 -1 19 -3 0 0 -7
sb:transfer window	0 -1 0 12 -2 0 0 -5
sb:translated	0 0 0 -9 0 0 0 8
sb:transport	-2 -1 0 9 9 0 0 -13
sb:travel	0 -6 0 18 -5 0 0 -1
sb:travel to	0 -4 0 13 -3 0 0 0
sb:treasury secretary	0 0 0 10 -7 0 0 -3
sb:treatment	0 2 9 -2 0 0 0 -10
sb:treaty	0 -13 0 -3 -5 0 11 10
sb:treaty by	0 -7 0 6 -9 0 3 0
sb:trip	0 -1 0 12 -3 0 0 -3
sb:tromsø	0 -9 0 0 0 0 0 9
sb:truce	-23 -4 -31 9 -25 -22 -3 19
sb:truce ,	2 -13 -2 17 -12 0 0 -2
sb:truce :	0 -10 0 6 -4 0 0 6
sb:truce at	0 0 0 12 0 0 0 -10
sb:truce begin	0 9 0 -11 0 0 0 2
sb:truce between	0 0 0 6 -13 0 0 1
sb:truce by	0 0 0 -11 4 0 2 4
sb:truce end	0 3 0 1 -9 0 0 2
sb:truce expire	0 -14 0 -3 0 0 0 14
sb:truce for	0 -6 0 9 0 0 0 -2
sb:truce from	0 -12 0 11 0 0 0 0
sb:truce go	0 7 0 -19 0 0 0 7
sb:truce has	0 -11 0 0 -1 0 0 10
sb:truce hold	0 0 0 9 0 0 0 -9
sb:truce is	0 23 0 -27 1 0 4 0
sb:truce itself	0 0 0 -16 0 0 0 19
sb:truce lapse	0 6 0 9 0 0 0 -16
sb:truce last	0 0 0 -12 0 0 0 13
sb:truce of	-11 3 0 6 -14 0 0 0
sb:truce over	0 0 0 -16 0 0 0 18
sb:truce run	0 -1 0 19 -6 0 0 -12
sb:truce that	-1 -11 0 0 -9 0 0 14
sb:truce to	-1 13 0 -13 4 0 0 2
sb:truce under	0 -7 0 -2 0 0 0 12
sb:truce until	3 -8 0 8 -6 0 0 -3
sb:truce was	0 -10 0 -8 0 0 0 15
sb:truce will	0 -2 0 -12 0 0 0 17
sb:truce with	-6 -16 0 12 0 0 0 1
sb:truce would	0 16 0 -26 6 0 0 8
sb:trump announce	0 9 0 -8 0 0 0 0
sb:try	0 -4 0 1 9 0 0 -7
sb:try again	0 -3 0 0 10 0 0 -6
sb:tue	0 -1 0 12 0 0 0 -8
sb:tuna	0 -13 0 3 -5 0 0 16
sb:turn	0 2 0 -5 -9 0 3 5
sb:twice	0 -16 0 13 -2 0 0 2
sb:two	-16 0 -19 10 -14 -15 3 8
sb:two ,	0 8 0 -21 0 0 0 17
sb:two <office>	0 2 0 -16 0 0 0 15
sb:two agree	0 0 0 -6 0 0 -2 10
sb:two country	0 -20 0 0 -4 0 0 13
sb:two date	0 11 -4 0 4 -1 0 -13
sb:two government	0 0 0 -20 -3 0 3 18
sb:two is	0 0 0 -9 0 0 0 10
sb:two leader	0 1 0 -10 0 0 0 8
sb:two meet	0 0 0 9 -3 0 0 -1
sb:two president	0 -11 0 -10 8 0 0 14
sb:two round	0 0 0 10 0 0 0 -7
sb:two side	0 5 0 5 -16 0 5 -5
sb:two step	0 20 0 -16 0 0 0 -5
sb:tyre	0 -4 0 -2 0 0 0 11
sb:under	0 -18 23 1 7 1 -6 0
sb:under <quality>	0 3 0 8 0 0 0 -12
sb:under a	0 -21 0 0 -3 0 0 25
sb:under an	0 4 0 2 -5 7 0 -11
sb:under it	0 11 0 -26 -2 0 0 18
sb:under sanction	0 0 0 -8 13 0 0 -3
sb:under section	0 0 0 2 11 0 0 -15
sb:under the	9 -5 8 3 -7 0 3 -6
sb:under which	-6 -18 4 12 -7 0 0 10
sb:understanding	0 -4 0 -6 -2 0 4 10
sb:union	0 0 0 18 -6 0 0 -13
sb:unlawful	0 12 0 -5 -1 0 0 -3
sb:unless	9 -2 -6 -13 4 1 0 4
sb:unless <name>	0 -13 0 -9 13 0 0 7
sb:unless <seat>	0 23 0 -14 -6 0 -1 -5
sb:unless the	0 -8 0 13 -6 0 0 0
sb:until	-7 -11 9 -9 1 -1 2 13
sb:until <day-ahead>	-3 1 -1 9 -11 0 0 0
sb:until <day-gone>	0 -3 1 15 4 0 0 -22
sb:until then	0 1 0 -10 0 0 0 8
sb:up	-6 -20 1 6 5 -4 4 12
sb:up <level>	0 -14 0 20 -6 0 0 0
sb:up by	0 -11 0 29 -11 0 0 -7
sb:up for	0 0 0 -12 13 0 0 0
sb:up from	0 18 0 -12 0 0 0 -5
sb:up to	0 -24 5 0 3 0 0 18
sb:updated	0 -9 0 16 0 0 0 -5
sb:upon	0 -13 0 4 -3 0 0 10
sb:upper	0 0 0 21 -6 0 0 -16
sb:us	-2 -6 -1 -6 6 0 -5 12
sb:use the	0 1 0 -12 8 0 0 0
sb:used	0 -7 0 -6 20 0 0 -9
sb:used from	0 -8 0 -3 11 0 0 0
sb:usmca	0 0 0 -18 18 0 0 0
sb:valid	-2 -6 2 -9 0 0 -2 20
sb:valid for	0 7 0 -10 0 0 0 1
sb:valid until	-1 0 2 -2 -9 0 0 12
sb:validity	0 -3 0 -11 6 0 0 7
sb:value	0 12 -5 -7 0 0 0 0
sb:vancouver	0 0 0 9 0 0 0 -9
sb:vanilla	0 13 0 -9 0 0 0 -2
sb:vehicle	0 -12 0 3 3 0 0 4
sb:vessel	-2 -8 0 2 15 0 0 -6
sb:vessel that	0 -3 0 -2 10 0 0 -2
sb:vice	0 -6 0 16 0 0 0 -7
sb:vice premier	0 -5 0 13 0 0 0 -5
sb:video	0 -10 0 17 -12 0 0 3
sb:video on	0 0 0 10 -3 0 0 -1
sb:village	0 0 0 11 0 0 0 -7
sb:visit	0 -23 0 29 -3 -1 -1 -2
sb:visit ,	0 0 0 9 0 0 0 -4
sb:visit to	0 -2 0 10 -1 0 0 0
sb:vote	-6 0 -3 -4 21 -4 -2 -25
sb:vote ,	0 0 0 -13 14 0 0 0
sb:vote before	0 10 0 -3 -4 0 0 0
sb:vote in	0 7 0 6 -11 0 0 -2
sb:vote on	0 -28 0 2 16 0 0 -11
sb:wage	0 0 0 11 0 0 0 -7
sb:waive	0 0 8 4 -10 0 0 -1
sb:walk	0 -4 0 13 0 0 0 -7
sb:walkout	0 -5 0 16 -1 0 0 -7
sb:want	0 -9 0 11 -7 -2 8 -3
sb:want it	0 -2 0 -9 7 0 5 0
sb:want the	0 0 0 24 0 0 -3 -21
sb:want to	0 0 0 -6 -13 0 3 14
sb:war	0 -5 0 17 -1 0 0 -6
sb:war of	0 0 0 9 0 0 0 -9
sb:warehouse	0 11 0 -6 0 0 0 0
sb:warn	1 13 0 -27 10 0 0 0
sb:warn that	0 7 0 -15 9 0 0 -2
sb:was	-4 -8 -21 6 3 -6 23 0
sb:was ,	0 -9 0 8 -1 0 0 0
sb:was <number>	0 -7 0 17 5 0 0 -18
sb:was a	0 11 0 4 -10 0 0 -6
sb:was already	0 10 0 -8 0 0 0 0
sb:was bring	0 10 0 -10 0 0 0 0
sb:was conclude	0 0 0 12 0 0 0 -9
sb:was due	0 -20 0 20 0 0 0 -1
sb:was expect	0 0 0 -11 10 0 0 2
sb:was go	0 -9 0 8 0 0 0 0
sb:was loaded	0 0 0 -15 19 0 0 -2
sb:was make	0 -9 0 -5 0 0 0 17
sb:was no	0 4 0 -13 3 0 5 0
sb:was on	0 -7 0 -5 17 0 0 -3
sb:was prolong	0 0 -1 -12 15 0 0 0
sb:was renew	0 0 0 -6 0 0 0 8
sb:was sign	0 -17 0 18 0 0 0 0
sb:was suspend	-2 14 0 -8 0 0 0 0
sb:was to	-4 -41 -2 35 -12 5 14 -11
sb:water	-4 3 -4 17 0 0 0 -18
sb:water and	0 -4 0 23 -10 0 0 -10
sb:water on	0 -1 0 11 0 0 0 -10
sb:water tariff	0 -17 0 21 -1 0 0 0
sb:way	3 -14 0 -7 10 0 2 12
sb:we	-8 -12 0 23 -8 -11 0 0
sb:we expect	0 0 0 4 -10 0 0 5
sb:we have	-7 17 0 -13 -2 -3 7 1
sb:we hear	0 11 0 -9 -1 0 0 0
sb:we shall	0 -11 0 -3 12 -2 0 8
sb:we want	0 0 0 -8 9 0 0 0
sb:we will	0 -3 0 14 -3 0 0 -5
sb:we write	-3 -24 0 32 0 0 0 -6
sb:we'll	0 -8 0 18 -12 0 -2 0
sb:we're	0 10 0 -7 0 0 0 0
sb:webinar	0 -1 0 11 -6 0 0 0
sb:week	-5 -17 0 0 11 1 -7 10
sb:week ahead	0 -6 0 13 0 0 0 -6
sb:week of	0 -8 0 14 -2 0 0 0
sb:week that	0 -2 0 0 11 0 -1 -8
sb:week to	0 5 0 -12 -3 4 0 5
sb:weekly	0 -11 0 -15 0 0 0 24
sb:were	-12 -8 6 22 -6 2 -8 -14
sb:were agree	0 -1 0 -6 0 0 0 10
sb:were due	0 1 -6 10 -5 0 0 0
sb:were not	0 -3 0 -10 10 0 0 3
sb:were on	0 -4 0 -4 13 0 0 -2
sb:were still	0 13 0 -11 0 0 0 0
sb:were suspend	-3 -1 0 20 0 0 0 -13
sb:were to	-13 -17 6 19 -12 0 0 6
sb:what	-5 8 6 -14 -2 0 -15 11
sb:what <name>	0 -2 0 10 -1 0 0 -5
sb:what <person>	0 20 0 -22 0 0 0 5
sb:what <seat>	0 -11 0 15 -3 0 0 0
sb:what apply	7 -8 0 0 0 0 0 0
sb:what become	-2 -1 0 -7 1 0 0 10
sb:what change	0 13 9 -14 -6 0 0 -4
sb:what hang	0 8 8 -17 -6 0 0 6
sb:what happen	5 8 -2 -1 -14 0 0 0
sb:what has	0 -8 0 2 11 0 0 -7
sb:what he	0 -9 0 -4 0 0 0 13
sb:what i	0 10 0 -4 0 0 0 -5
sb:what if	0 -16 0 18 -1 0 0 0
sb:what is	0 -2 0 6 8 0 0 -12
sb:what our	0 -4 0 9 0 0 0 -2
sb:what the	0 -7 0 6 -7 0 0 10
sb:what they	0 -20 0 16 1 0 0 2
sb:what was	-4 -1 0 1 -6 0 0 9
sb:what we	0 9 0 0 0 -1 0 -5
sb:what you	0 -11 0 2 7 0 0 0
sb:whatever	2 0 0 -5 10 0 0 -10
sb:wheat	0 3 0 15 -2 0 0 -18
sb:wheat and	0 6 0 4 0 0 0 -9
sb:when	6 10 -1 -8 4 -2 0 -8
sb:when :	0 10 0 -12 0 0 0 0
sb:when he	0 13 0 -14 0 0 0 0
sb:when it	0 0 0 11 0 0 0 -8
sb:where the	0 -8 0 12 -2 3 0 -6
sb:where they	0 4 0 -11 0 0 0 8
sb:whether	0 2 0 0 -18 0 0 8
sb:whether a	0 0 0 -8 0 0 0 10
sb:whether the	0 -2 0 11 0 0 0 -6
sb:whether to	0 0 0 10 -2 0 0 -7
sb:which	-8 -6 12 -6 -2 9 -12 9
sb:which <level>	0 9 0 -8 0 0 0 0
sb:which <name>	-3 9 0 0 -17 0 0 8
sb:which <person>	0 10 0 -14 11 0 0 -8
sb:which <quality>	3 -5 0 -8 0 0 0 15
sb:which a	0 -15 0 16 -2 0 0 0
sb:which are	7 3 0 0 4 0 0 -15
sb:which begin	0 -20 0 -12 11 0 0 16
sb:which both	0 -6 0 11 0 0 0 -2
sb:which has	0 1 6 16 -19 3 -2 -15
sb:which have	0 4 0 -14 9 0 0 -1
sb:which it	0 4 3 -9 -15 0 0 16
sb:which sign	0 9 0 -9 0 0 0 0
sb:which sit	0 0 0 12 -10 0 0 0
sb:which the	-1 -21 2 6 4 0 6 -1
sb:which was	5 -3 0 20 -9 0 0 -16
sb:which were	-11 19 0 -4 -5 0 0 0
sb:which will	0 0 0 -17 12 0 0 3
sb:which would	6 15 0 -19 -9 4 0 7
sb:whisky	0 0 0 -10 0 0 0 13
sb:who	-5 -6 0 17 -10 0 3 -10
sb:who have	0 0 0 9 0 0 0 -4
sb:who hold	0 0 0 -12 0 0 0 11
sb:who is	0 5 0 -11 0 0 1 2
sb:who on	0 17 0 -10 0 0 0 -7
sb:who pay	0 5 0 -21 23 0 0 -7
sb:who say	0 10 0 -9 0 0 0 0
sb:who ship	0 -5 0 10 -1 0 0 0
sb:who want	0 0 0 13 -8 0 0 -1
sb:whoever	0 0 0 3 -10 0 -2 5
sb:whoever want	0 0 0 14 -9 0 -1 0
sb:whole world	0 -9 0 5 2 0 0 0
sb:whose	0 2 0 -14 2 8 0 5
sb:why	0 -8 0 -2 -2 0 0 16
sb:widely	0 -10 0 11 0 0 0 0
sb:will	-13 -1 -3 18 -5 -7 -13 -6
sb:will apply	0 14 0 -23 -1 0 0 8
sb:will be	-3 6 -3 2 -11 0 -10 10
sb:will bear	0 6 0 -12 0 0 0 5
sb:will buy	0 0 0 9 0 0 0 -3
sb:will cut	0 11 0 -8 0 0 0 0
sb:will discuss	0 0 0 15 -8 0 0 0
sb:will do	0 -17 0 4 11 0 0 -9
sb:will end	0 11 0 -2 -4 0 0 -3
sb:will follow	0 10 0 8 -14 0 0 -9
sb:will go	0 7 10 -8 -7 0 0 -1
sb:will hear	0 -5 0 10 -5 0 0 0
sb:will hold	0 2 0 -16 6 0 0 5
sb:will leave	0 -12 0 10 0 0 0 1
sb:will let	6 0 0 -12 -2 0 0 12
sb:will look	0 0 0 -15 17 0 0 0
sb:will meet	0 3 0 -3 -10 0 8 0
sb:will not	0 -41 0 38 0 0 0 0
sb:will now	0 -7 0 17 -6 0 0 -5
sb:will publish	0 -7 0 10 -1 0 0 0
sb:will put	0 -10 0 1 0 0 0 8
sb:will rise	0 10 0 -4 -4 0 0 0
sb:will run	0 2 0 -10 1 0 0 7
sb:will speak	0 -4 0 10 0 0 0 0
sb:will stay	0 1 0 11 5 0 0 -20
sb:will stop	0 11 0 -3 0 0 0 -4
sb:will talk	0 -5 0 12 -3 0 0 -2
sb:will try	0 -1 0 9 0 0 0 -4
sb:window	0 -15 0 1 11 0 7 -12
sb:wine	-1 -14 10 -2 -2 0 0 11
sb:winter	0 -14 0 27 -3 0 0 -9
sb:winter ,	0 -11 0 6 0 0 0 4
sb:wire	0 0 0 21 2 0 0 -26
sb:with	-6 3 5 -9 -11 -4 19 2
sb:with <level>	0 17 0 -18 0 0 0 1
sb:with <name>	-9 -23 -8 9 0 -3 4 10
sb:with <number>	0 3 0 -17 -2 0 12 5
sb:with <seat>	0 4 0 -28 -14 0 3 37
sb:with a	-1 15 0 -8 0 0 7 -9
sb:with effect	0 -5 0 8 0 0 0 0
sb:with it	0 -9 0 -4 8 0 0 4
sb:with its	0 6 0 4 0 0 0 -12
sb:with the	4 6 6 -4 2 0 4 -18
sb:with two	0 -3 0 10 0 0 0 0
sb:withdraw the	-2 -12 0 10 -2 0 0 7
sb:without	-2 8 3 -13 0 0 6 0
sb:without a	0 -1 0 -1 -9 2 -2 11
sb:without an	0 4 0 -9 0 0 3 0
sb:without the	0 -3 6 6 0 0 0 -11
sb:witnesse	0 0 0 -14 16 0 0 0
sb:won't	0 0 0 4 -10 0 0 5
sb:wood	0 17 0 -2 -3 0 0 -8
sb:wool	0 10 0 -10 0 0 0 0
sb:word	0 0 0 -17 21 0 0 0
sb:word on	0 11 0 -10 0 0 0 0
sb:worker	0 -4 0 16 -7 0 0 -3
sb:working	0 0 0 17 0 0 0 -14
sb:worldwide	0 13 0 -8 0 0 0 -3
sb:worldwide surcharge	0 12 0 -7 0 0 0 -2
sb:worth	-8 5 0 4 -14 2 0 -1
sb:worth <money>	-7 14 0 -4 -10 2 0 -4
sb:worth of	0 -18 0 19 0 0 0 0
sb:would	2 5 -18 -8 -9 10 3 9
sb:would ,	0 0 0 -7 9 0 0 0
sb:would again	0 4 0 -10 0 0 0 7
sb:would be	0 19 -5 -11 -28 0 -5 15
sb:would begin	-3 12 0 -7 0 0 0 -2
sb:would carry	0 -1 0 -14 0 0 0 16
sb:would come	0 -2 0 -9 0 0 0 15
sb:would decide	0 0 0 -10 12 0 0 0
sb:would do	0 -5 0 15 -4 0 0 -4
sb:would end	0 16 0 -10 6 0 0 -6
sb:would extend	0 0 0 8 0 0 0 -7
sb:would follow	0 -7 0 4 9 0 0 -9
sb:would go	0 16 0 3 -2 0 0 -24
sb:would have	7 -31 -7 17 7 4 -3 -1
sb:would impose	5 -2 0 -12 10 0 0 0
sb:would last	0 13 0 -18 0 0 0 4
sb:would like	1 -3 0 -5 -14 1 5 8
sb:would meet	0 0 0 -11 10 0 0 2
sb:would not	0 -10 0 17 -4 0 0 -4
sb:would otherwise	0 -21 0 10 -2 0 0 11
sb:would prolong	0 -10 0 -1 0 0 0 11
sb:would raise	0 18 0 -16 0 0 0 0
sb:would run	0 5 0 -17 -1 4 0 12
sb:would stay	0 0 0 -9 0 0 0 11
sb:write	-2 -15 4 2 19 6 -7 -12
sb:write comment	0 0 0 -8 12 0 0 0
sb:write that	-1 -3 0 7 8 0 0 -9
sb:wrong	0 5 0 -8 2 0 0 0
sb:yarn	0 -13 0 4 -3 0 4 6
sb:year	-2 -15 0 0 10 1 0 0
sb:year 's	0 0 0 16 -6 0 0 -11
sb:year ,	5 -11 8 -16 11 3 1 -4
sb:year to	0 -5 0 9 0 0 0 -2
sb:yes	0 -4 0 -3 -14 8 0 10
sb:yes ,	0 -3 0 0 -10 8 0 3
sb:yet	0 -19 0 0 21 -4 -1 0
sb:yet ;	0 -2 0 -12 18 0 0 -2
sb:yet to	0 -3 0 18 -4 -4 0 -6
sb:york	0 -7 0 13 -3 0 0 0
sb:york ,	0 -6 0 15 -4 0 0 0
sb:you	-3 -28 -4 31 -9 0 -7 3
sb:you ask	0 -5 0 11 0 0 0 -2
sb:you have	0 2 0 -5 -4 0 0 8
sb:you may	0 -6 0 10 0 0 0 0
sb:young	0 0 0 13 0 0 0 -13
sb:your	0 -5 11 16 -8 -10 -6 -2
sb:·	0 -7 0 15 -6 0 0 0
sb:—	0 0 1 -10 -3 2 4 7
sb:— "	0 -1 0 -11 0 0 0 13
sb:— <level>	0 15 0 -8 0 0 0 -3
sb:— <name>	5 7 -5 -12 7 0 -9 2
sb:— <office>	0 13 0 -11 0 0 0 0
sb:— <quality>	0 -8 4 -7 11 0 0 0
sb:— a	0 -2 0 9 5 0 -1 -9
sb:— from	0 14 0 -14 0 0 0 0
sb:— on	0 6 0 -13 0 0 0 5
sb:— the	0 -25 0 26 -5 0 0 0
sb:— until	0 -12 0 0 0 0 6 4
sb:•	-11 2 -4 0 0 0 4 3
sb:• the	0 -14 0 4 0 0 0 6
t0=future	3 10 1 -7 -3 0 -6 1
t0=future-not	0 -25 0 24 -1 0 0 1
t0=future-passive	2 -9 1 8 0 -9 0 0
t0=modal	-14 -7 -16 13 0 -8 0 6
t0=modal-not	0 10 0 -3 0 0 0 -3
t0=modal-passive	-7 -11 -5 16 5 0 -2 -12
t0=past	-9 -11 0 23 -6 -3 2 -6
t0=past-passive	-9 7 1 6 0 0 0 -14
t0=past-passive-not	0 5 0 -18 6 0 0 8
t0=perfect-passive	-6 11 -3 -6 -10 4 -6 9
t0=pluperfect	3 1 0 6 1 -1 -3 -8
t0=pluperfect-passive	0 -5 0 15 -6 0 0 -3
t0=present	-9 -7 -1 15 4 -4 3 -9
t0=present-passive	1 -5 4 0 -3 1 -8 5
t0=present-passive-not	3 8 0 2 -20 0 -3 4
t1=future	5 8 3 0 -7 0 -6 -4
t1=future-not	0 -25 0 24 -1 0 0 1
t1=future-passive	2 -9 1 9 0 -9 0 -1
t1=gerund	12 -3 0 -14 -7 2 0 11
t1=infinitive	0 3 1 -5 -11 1 2 5
t1=infinitive-passive	0 6 0 -10 0 0 0 7
t1=modal	-13 -5 -16 9 3 -7 0 7
t1=modal-not	0 10 0 -4 0 0 0 -3
t1=modal-passive	-7 -14 -5 18 7 0 -2 -13
t1=participle-passive	0 -7 0 24 0 -6 0 -20
t1=past	-12 -8 0 26 -9 -2 2 -8
t1=past-passive	-9 1 1 5 0 0 -4 -5
t1=past-passive-not	0 5 0 -18 6 0 0 8
t1=perfect	-1 -12 -1 9 2 1 3 -7
t1=perfect-passive	-6 10 -3 -3 -9 4 -6 6
t1=pluperfect	3 3 0 2 5 -1 -2 -9
t1=pluperfect-passive	0 -3 0 13 -5 0 0 -2
t1=present	-9 -7 -2 9 8 -3 3 -6
t1=present-passive	1 -9 4 2 -3 1 -8 4
t1=present-passive-not	3 8 0 2 -20 0 -3 4
t2=future	-1 11 -8 -7 -6 -3 -1 8
t2=future-passive	0 0 3 -8 7 0 0 0
t2=gerund	-2 -14 0 3 4 0 5 0
t2=infinitive	-5 -5 -6 3 -12 0 8 5
t2=infinitive-passive	0 -3 -1 0 14 0 0 -9
t2=modal	0 -11 0 19 0 -1 4 -16
t2=modal-passive	0 5 0 -6 -17 9 -1 7
t2=modal-passive-not	0 -8 0 11 0 0 0 0
t2=participle-passive	2 15 0 -9 -21 -2 -4 7
t2=past	-12 -14 -7 42 7 -5 -9 -31
t2=past-passive	0 1 0 12 -11 0 0 -5
t2=perfect	0 6 0 0 -10 0 0 0
t2=pluperfect	0 -17 0 27 -6 0 0 -4
t2=present	2 -1 -1 -6 -5 -1 9 10
t2=present-not	0 13 0 -6 1 -1 0 -8
t2=present-passive-not	0 5 0 13 -1 0 0 -17
t:loose & d:today	0 8 0 -17 5 0 0 8
t:loose-l	-4 -1 -17 4 0 -3 -8 8
t:loose-l0	0 -2 0 11 -3 0 -3 -1
t:loose-l1	9 -8 -4 12 -16 -8 0 5
t:loose-l2	-7 -2 -7 4 11 0 -19 3
t:loose-r	6 -10 9 -1 4 -5 4 -2
t:loose-r1	-13 -5 0 0 25 -1 -4 -1
t:loose-r2	4 -14 4 0 0 -1 -6 12
t:loose-r3	6 3 5 -1 -6 0 4 -15
t:more	-12 -4 5 12 -3 -14 -8 1
t:more & d:ahead	-10 -9 6 14 0 -12 -7 0
t:more & d:today	0 9 -4 0 -9 0 0 0
t:more-in	0 -14 0 25 -12 0 0 0
t:more-in0	0 -14 0 25 -12 0 0 0
t:more-l	-9 -3 8 3 1 -10 -18 7
t:more-l0	-2 -22 0 14 0 0 0 0
t:more-l1	0 0 15 -5 0 -2 -16 1
t:more-l2	-4 3 1 0 0 -1 -23 6
t:more-l3	-5 4 1 4 -2 -9 5 -3
t:more-r2	-13 6 -4 9 1 -2 0 -11
t:more-r3	0 4 -12 1 -2 -4 -1 1
t:quiet	6 -15 -10 -3 0 -3 -7 14
t:quiet & d:ahead	7 -13 -10 -12 0 -2 -6 18
t:quiet & d:today	0 -1 0 13 0 0 0 -9
t:quiet-l1	5 9 -1 -1 -3 0 0 -6
t:quiet-l2	-5 -15 0 -2 0 0 0 20
t:quiet-l3	6 -4 0 -12 4 0 0 6
t:quiet-r	0 -7 0 2 -11 0 -1 12
t:truce	-10 -2 -13 4 3 -11 -13 8
t:truce & d:ahead	-10 -3 -16 3 6 -9 -10 8
t:truce-l	-14 -3 -41 12 5 -8 -2 2
t:truce-l0	0 0 0 11 0 0 0 -10
t:truce-l1	9 -15 0 -2 4 0 0 7
t:truce-l2	-3 -8 -21 4 0 2 0 5
t:truce-l3	0 3 -22 9 -5 -9 1 -2
t:truce-r1	-13 2 2 0 -3 -1 -2 5
t:truce-r2	11 -17 -2 -5 -9 0 0 12
t:truce-r3	-6 0 11 -8 9 0 -5 -1
t:verb	2 -3 -12 7 -4 4 -21 1
t:verb & d:ahead	3 -3 -12 4 -2 5 -21 3
t:verb & d:today	0 0 0 11 -4 0 0 -7
t:verb-l	8 -8 -9 3 -1 3 -13 1
t:verb-l0	0 -6 0 17 -4 0 0 -6
t:verb-l1	16 8 -3 -11 -2 0 -3 -8
t:verb-l2	-12 -12 -8 6 10 0 -1 7
t:verb-l3	9 3 3 -11 1 0 0 -2
t:verb-r	-15 -1 0 4 -4 0 -10 13
t:verb-r1	0 5 -8 -7 0 0 0 13
t:verb-r2	-5 -6 3 9 -8 -3 0 7
tn:loose	-8 7 -6 15 -11 -6 0 -11
tn:more	4 -6 -13 -1 -12 4 -24 21
tn:quiet	0 2 0 9 -20 0 0 0
tn:truce	16 -11 5 -37 -2 0 -23 40
tn:verb	-1 -12 5 19 -11 0 -4 0
tp:loose	-9 2 -10 4 1 17 8 -15
tp:more	4 -21 -8 0 19 15 0 -2
tp:quiet	-8 -9 -2 -16 3 -1 1 24
tp:truce	-4 -4 -9 -11 -13 -28 3 31
tp:verb	8 0 4 21 -4 8 0 -37
v0-none	-1 -6 -8 19 -4 -12 -5 0
v0=agree	0 0 0 -3 -5 0 10 2
v0=aim	0 2 0 -13 -6 0 16 0
v0=bite	11 -4 0 -6 0 0 0 0
v0=collect	0 0 0 -5 -5 0 0 10
v0=conclude	0 -10 0 0 3 0 -3 5
v0=confirm	0 -4 0 0 0 -1 0 9
v0=debate	0 0 0 -13 15 0 0 0
v0=declare	0 0 0 10 1 0 0 -13
v0=discuss	0 -4 0 4 -15 0 0 11
v0=drop	0 7 0 -12 9 0 0 -2
v0=end	-6 6 -2 3 5 0 3 -8
v0=enter	2 -10 11 1 0 0 0 -3
v0=expect	-2 12 0 -1 0 0 -13 2
v0=expire	-1 1 -9 10 -4 -2 0 -3
v0=get	0 3 -2 13 -2 0 -2 -12
v0=hold	-12 -9 0 -1 8 0 0 4
v0=hope	0 -5 0 13 -4 0 -2 0
v0=intend	0 -2 0 12 -5 0 0 -2
v0=jump	0 -4 0 0 8 0 0 -3
v0=land	0 11 0 -1 -4 0 0 -7
v0=lift	0 -2 0 11 -3 0 0 -7
v0=like	0 0 0 -7 0 0 0 9
v0=look	0 -2 0 -2 10 0 0 -6
v0=meet	0 0 0 -7 11 2 1 0
v0=other	-4 0 7 5 6 0 -5 -12
v0=pay	-2 -6 -2 10 -1 -2 -2 5
v0=place	0 -19 0 8 1 0 0 5
v0=propose	0 -1 0 -1 0 0 -1 9
v0=raise	0 0 0 -2 -3 0 0 9
v0=receive	0 0 0 -8 14 0 0 -2
v0=remain	-5 -9 -3 6 1 0 6 0
v0=remove	0 -6 0 12 0 0 0 -2
v0=replace	0 -8 0 11 0 0 0 -1
v0=reply	0 -3 0 -9 8 0 3 0
v0=report	0 -7 0 0 11 0 -1 -1
v0=return	0 8 -1 4 -1 0 -2 -10
v0=revive	0 -5 0 8 0 0 0 -2
v0=rise	0 -2 0 12 -2 0 0 -7
v0=run	-15 2 3 4 -4 1 -2 0
v0=say	-12 5 1 -5 0 -3 -9 10
v0=see	0 -3 0 15 -8 0 0 -1
v0=set	0 -5 0 6 -2 9 1 -15
v0=ship	0 -3 0 13 -9 0 0 0
v0=sit	0 -3 0 11 1 0 0 -13
v0=stay	9 4 3 8 -10 0 0 -15
v0=stop	8 9 -1 -17 -12 0 0 11
v0=suspend	0 2 -14 14 -2 0 -2 -5
v0=threaten	0 0 0 -1 12 0 0 -6
v0=vote	0 9 0 1 0 0 0 -6
v0=waive	0 0 9 -2 -1 0 0 -1
v0=want	-1 -10 0 15 -1 0 7 -12
v1-none	-12 -5 -8 21 -2 -13 -5 -1
v1=agree	0 1 0 -2 -1 0 13 -5
v1=aim	0 5 0 -9 -6 0 9 0
v1=begin	-4 0 -4 6 3 0 5 -10
v1=bite	11 -5 0 -5 0 0 0 0
v1=bring	0 3 0 5 -10 0 -1 0
v1=clear	0 5 -4 -8 -2 0 0 9
v1=conclude	0 -12 0 -5 1 0 8 4
v1=confirm	0 -4 0 0 0 -1 0 9
v1=debate	0 0 0 -16 18 0 0 0
v1=declare	0 4 0 5 1 0 0 -12
v1=discuss	0 -4 0 5 -15 0 0 11
v1=drop	0 3 0 -9 9 0 0 -2
v1=end	0 5 -5 7 2 0 2 -9
v1=enter	0 2 7 -13 1 0 0 0
v1=exempt	0 -11 8 10 -7 0 0 -4
v1=expect	0 11 0 -1 0 0 -10 1
v1=expire	-1 0 0 9 -4 -2 0 -4
v1=get	0 4 -2 13 -2 0 -3 -13
v1=grant	-6 4 9 1 -8 0 0 -5
v1=halve	0 12 0 -8 0 0 0 -1
v1=hold	-11 -12 1 0 5 0 0 4
v1=import	0 -12 7 0 -3 0 0 9
v1=introduce	0 -12 0 9 0 0 0 2
v1=jump	0 -9 0 -3 8 0 0 2
v1=lift	0 -2 0 12 -3 0 0 -7
v1=look	0 -2 0 -2 10 0 0 -5
v1=negotiate	0 -9 0 4 -5 0 12 -7
v1=pay	-3 -4 -2 12 -5 -2 -4 1
v1=publish	-4 0 0 10 0 0 0 0
v1=raise	0 4 0 -7 -11 0 0 12
v1=receive	0 -1 0 -7 14 0 0 -2
v1=replace	0 -11 0 11 0 0 0 0
v1=reply	0 -3 0 -9 8 0 3 0
v1=report	0 -10 0 2 9 0 -2 -4
v1=require	13 -5 0 -3 0 0 0 -4
v1=review	0 -4 0 9 0 0 0 0
v1=revive	0 -5 0 10 0 0 0 -3
v1=run	-15 -5 2 7 -5 1 -3 3
v1=say	-12 5 1 -7 -1 -3 -9 14
v1=see	0 2 0 2 -10 0 0 3
v1=set	0 -5 0 7 -2 9 1 -16
v1=sign	4 1 4 1 -2 0 -10 0
v1=sit	0 -5 0 10 3 0 0 -12
v1=start	4 -8 -4 12 4 0 0 -13
v1=stay	8 8 4 14 -19 0 0 -21
v1=stop	0 1 0 -8 -3 0 0 13
v1=strike	0 5 0 -13 0 0 -2 12
v1=take	-7 -11 -2 11 7 0 -2 0
v1=tell	0 12 0 -10 -10 6 0 2
v1=think	0 0 0 10 -7 0 -1 0
v1=waive	0 0 9 -2 -1 0 0 -1
v1=want	0 -11 0 0 4 0 5 3
v2-none	-14 -10 -10 39 -2 -17 -23 -7
v2=agree	0 0 0 3 -7 0 11 -11
v2=apply	0 9 0 -7 -5 0 0 2
v2=ask	0 -13 0 8 7 0 0 -5
v2=be	6 -8 2 9 -12 -5 11 -4
v2=begin	0 14 0 -1 1 0 0 -18
v2=charge	0 5 7 -8 -9 0 0 10
v2=collect	0 6 0 -10 5 0 0 -2
v2=end	0 -13 2 1 0 0 0 5
v2=fall	0 14 0 -8 0 0 0 -3
v2=impose	0 -5 0 9 -3 0 0 0
v2=leave	-1 14 0 -12 -16 0 -3 12
v2=let	0 -16 0 4 5 0 0 3
v2=levy	0 9 0 -6 0 0 0 0
v2=lift	0 4 0 10 -11 0 0 -4
v2=make	4 -10 0 14 -6 0 0 -5
v2=meet	0 -11 0 19 -2 0 0 0
v2=need	13 -9 0 0 0 0 0 0
v2=offer	0 0 0 -9 8 0 0 0
v2=other	0 14 0 0 -16 0 -2 0
v2=pay	-2 -2 -1 11 -1 -3 -4 -2
v2=plan	0 -8 0 10 0 0 0 0
v2=post	0 0 0 -9 8 0 0 0
v2=publish	0 6 0 -10 1 0 0 1
v2=put	0 11 0 0 -11 0 1 -10
v2=reach	0 1 0 -9 5 0 -6 5
v2=remain	0 0 0 10 0 0 0 -7
v2=renew	0 0 -1 12 0 0 0 -7
v2=return	0 -11 0 -3 1 0 0 11
v2=rise	0 16 0 -10 0 0 0 -7
v2=say	0 -17 0 19 0 0 6 -10
v2=see	0 -2 0 11 0 0 0 -4
v2=sign	0 -9 0 13 0 0 0 -1
v2=sit	0 -6 0 14 -1 0 0 -2
v2=stop	0 11 0 -6 -5 0 4 -1
v2=tell	0 -12 0 -4 8 0 0 6
v2=think	0 0 0 -12 0 0 0 12
v2=threaten	0 -17 0 17 0 0 0 0
v2=want	0 11 0 -16 -1 0 8 0
v2=withdraw	0 4 0 2 2 0 -3 -9
v2=write	0 -5 0 9 -3 0 0 0
v:a:<v-agree>	-1 -14 -1 18 -2 -5 7 -6
v:a:<v-begin>	0 7 2 6 -14 -11 -20 0
v:a:<v-end>	9 -16 3 -14 -12 -5 2 26
v:a:<v-propose>	-4 -13 -5 -2 25 -2 16 -13
v:a:<v-return>	0 -10 0 4 0 0 0 7
v:a:<v-suspend>	-3 9 1 -1 -19 0 -4 7
v:b:<v-agree>	0 0 -13 4 -3 -13 5 0
v:b:<v-begin>	9 22 8 -19 -10 -20 -16 0
v:b:<v-end>	5 -16 16 -20 -19 0 -29 36
v:b:<v-propose>	-1 -16 -26 13 15 -10 0 -7
v:b:<v-return>	0 -5 -8 9 0 -3 0 1
v:b:<v-suspend>	13 6 7 -16 -3 -11 -12 4
v:c0=agree	0 -6 -14 2 7 -5 4 1
v:c0=bear	-12 2 -2 5 5 -4 -7 -2
v:c0=begin	7 1 6 -1 -2 -14 -7 -2
v:c0=down	0 9 -3 5 -13 0 2 -12
v:c0=end	1 1 0 -4 -9 -7 -8 11
v:c0=impose	2 2 -8 7 5 -1 0 -14
v:c0=lack	2 11 -1 -3 -8 -1 0 -1
v:c0=propose	-7 2 -11 4 0 -15 3 -3
v:c0=renew	5 -12 6 -4 -5 0 -10 7
v:c0=say	-1 0 -4 -1 3 -4 -9 5
v:c0=sell	0 6 -2 10 -9 2 -5 -14
v:c0=sign	-8 -4 -24 3 5 -9 -4 12
v:c0=target	-12 9 5 -8 5 -3 -7 0
v:c0=threaten	-4 -2 0 10 2 0 -1 -9
v:c0=up	-4 -13 1 11 5 -1 -16 5
v:c1=agree	0 2 -6 -6 6 -7 13 -2
v:c1=agree & d:ahead	0 0 -5 -3 4 -6 14 -6
v:c1=agree & d:today	0 3 0 -9 2 0 0 7
v:c1=bear & d:ahead	-10 21 -3 -8 -8 -5 0 0
v:c1=bear & d:today	0 -24 0 10 4 0 0 4
v:c1=begin	7 9 7 -6 -6 -16 -12 1
v:c1=begin & d:ahead	7 5 7 0 -13 -14 -10 4
v:c1=begin & d:today	0 10 0 -10 10 0 0 -8
v:c1=buy	0 -6 6 16 -11 0 0 -9
v:c1=buy & d:ahead	0 -4 6 12 -11 0 0 -6
v:c1=down	0 9 -16 4 -15 0 9 -8
v:c1=down & d:ahead	0 8 -15 2 -13 0 10 -7
v:c1=down & d:today	0 1 0 7 -3 0 0 -9
v:c1=end	2 -4 4 1 -11 -8 -15 10
v:c1=end & d:ahead	4 -8 6 -2 -7 -7 -13 11
v:c1=end & d:today	0 5 -4 3 -12 0 0 -2
v:c1=impose	-1 7 -4 5 2 0 -6 -10
v:c1=impose & d:ahead	1 17 -2 -10 -5 0 -4 -2
v:c1=impose & d:today	-7 -30 -3 37 16 0 -1 -29
v:c1=lack	12 3 -2 -3 -14 -1 0 0
v:c1=lack & d:ahead	12 3 -2 -4 -14 -1 0 0
v:c1=propose	-7 -9 -9 2 10 -2 3 0
v:c1=propose & d:ahead	-7 -7 -8 1 9 -2 3 0
v:c1=renew	7 -16 4 2 -9 0 -12 3
v:c1=renew & d:ahead	7 -14 4 8 -9 0 -12 -1
v:c1=renew & d:today	0 0 0 -9 0 0 0 12
v:c1=return	-1 -4 -6 3 -6 -1 0 9
v:c1=return & d:ahead	-1 -2 -5 -1 -5 -1 0 12
v:c1=return & d:today	0 0 0 8 0 0 0 -5
v:c1=say	-4 1 -4 -2 5 -5 -10 5
v:c1=say & d:ahead	-2 7 -2 -7 5 -3 -8 0
v:c1=say & d:today	-3 -13 -1 8 0 0 0 5
v:c1=sell	0 -1 -4 7 -1 7 -7 -9
v:c1=sell & d:ahead	0 0 -4 8 0 7 -7 -15
v:c1=sign	-13 -15 -16 17 6 -11 -7 4
v:c1=sign & d:ahead	-9 -9 -14 12 4 -9 -5 2
v:c1=sign & d:today	-2 -10 0 6 4 0 0 2
v:c1=stay	0 -13 -2 8 -9 6 2 4
v:c1=stay & d:today	5 -20 -4 -3 -29 0 -1 30
v:c1=suspend	11 -5 8 -1 1 -4 -10 -2
v:c1=suspend & d:ahead	11 0 8 -13 3 -4 -9 1
v:c1=suspend & d:today	0 -14 0 33 -5 0 0 -17
v:c1=target	-7 7 3 -2 -3 -4 -13 2
v:c1=target & d:ahead	-7 0 4 7 -16 -4 -12 4
v:c1=target & d:today	0 15 0 -17 9 0 0 -2
v:c1=threaten & d:ahead	-4 0 0 11 -3 0 -1 -8
v:c1=threaten & d:today	0 19 0 -19 0 0 0 0
v:c1=up	-6 -8 1 6 -4 -2 -20 13
v:c1=up & d:ahead	-4 -5 2 5 -6 -1 -19 11
v:c1=up & d:today	0 -9 0 2 4 0 0 4
v:ct1=agree future	0 -22 0 28 -12 0 0 -3
v:ct1=agree infinitive	0 2 0 -13 0 0 18 -11
v:ct1=agree modal	0 -12 0 5 6 0 -8 0
v:ct1=agree participle-passive	2 -4 2 -3 -7 0 -2 12
v:ct1=agree past	0 14 -2 -9 5 0 -13 0
v:ct1=agree past-passive	0 -3 0 11 -2 0 0 -1
v:ct1=agree pluperfect	0 14 0 -15 -2 0 0 5
v:ct1=agree present	0 5 0 -14 5 0 15 -4
v:ct1=bear future	-1 14 -3 0 -3 2 2 -21
v:ct1=bear future-passive	0 -16 0 12 -2 0 0 2
v:ct1=bear gerund	7 -14 0 14 -10 0 0 0
v:ct1=bear infinitive	0 13 0 -22 -11 0 4 13
v:ct1=bear participle-passive	0 10 1 -5 -4 0 5 -6
v:ct1=bear past	0 -20 0 10 10 0 -9 3
v:ct1=bear past-passive	0 -9 0 14 0 0 0 -2
v:ct1=bear perfect	0 11 0 3 -17 0 0 -1
v:ct1=bear present	-14 18 -14 -4 -3 -1 -13 5
v:ct1=bear present-passive	0 0 0 -25 17 0 0 1
v:ct1=begin future	9 3 9 -6 -11 0 -3 -1
v:ct1=begin gerund	4 21 0 -15 -16 0 -1 2
v:ct1=begin modal	-15 -19 7 18 -14 0 9 13
v:ct1=begin modal-passive	6 17 1 -21 -2 0 0 0
v:ct1=begin participle-passive	0 9 2 0 1 0 0 -21
v:ct1=begin past	-10 -29 0 19 9 0 0 3
v:ct1=begin past-passive	0 -10 0 13 0 0 0 -1
v:ct1=begin perfect	0 -5 0 20 -2 0 0 -6
v:ct1=begin present	11 22 -10 -14 0 -12 -10 -7
v:ct1=begin present-passive	-2 5 3 -21 6 0 0 4
v:ct1=buy infinitive	0 -8 0 13 -2 0 0 0
v:ct1=buy past	0 6 8 -12 -1 0 0 0
v:ct1=deny past	0 -2 0 11 -4 0 0 0
v:ct1=down future	-12 25 0 -6 -3 0 0 -12
v:ct1=down modal	0 1 0 0 -11 0 -7 16
v:ct1=down past	0 -14 0 4 3 0 -7 9
v:ct1=down past-passive	0 -10 0 0 9 0 0 0
v:ct1=down present	6 4 -7 10 -20 1 7 -15
v:ct1=down present-passive	5 -1 0 -12 5 0 0 0
v:ct1=end future	0 -1 -8 -9 -5 -3 8 17
v:ct1=end gerund	0 0 0 -18 0 0 0 17
v:ct1=end infinitive	11 4 10 -6 -16 0 -5 -1
v:ct1=end modal	-7 6 -4 9 0 -1 0 -5
v:ct1=end participle-passive	0 -8 -5 37 -7 0 0 -22
v:ct1=end past	0 -8 -6 27 18 0 0 -30
v:ct1=end pluperfect	0 -2 0 18 0 0 0 -12
v:ct1=end present	0 1 11 -32 -13 0 -17 31
v:ct1=impose future	8 -4 -7 10 -20 -4 0 9
v:ct1=impose future-passive	0 17 0 -21 8 -1 2 -6
v:ct1=impose gerund	0 -7 2 -1 -11 7 2 9
v:ct1=impose infinitive-passive	0 1 0 -13 5 0 0 10
v:ct1=impose modal	5 8 -1 1 0 -1 -1 -14
v:ct1=impose modal-passive	12 -7 0 0 -8 3 -5 0
v:ct1=impose participle-passive	5 -1 11 5 -18 -5 -8 -3
v:ct1=impose past	-6 8 0 -9 15 -1 5 -8
v:ct1=impose past-passive	0 -11 0 13 1 2 -2 -10
v:ct1=impose perfect-passive	-3 0 -4 10 -5 0 0 -2
v:ct1=impose pluperfect	-1 -14 0 16 5 0 -1 -2
v:ct1=impose pluperfect-passive	0 -12 0 17 0 0 0 0
v:ct1=impose present	-2 -2 -2 4 -10 7 1 2
v:ct1=impose present-passive	7 13 -5 -9 5 -4 -8 -7
v:ct1=lack future	7 4 0 -16 0 0 0 5
v:ct1=lack modal	-4 -1 0 9 -1 0 7 -5
v:ct1=propose future	0 -23 0 13 3 0 -3 4
v:ct1=propose future-passive	0 -10 0 -5 13 0 0 0
v:ct1=propose infinitive	0 -9 0 13 0 0 -3 0
v:ct1=propose participle-passive	3 -5 0 4 3 0 6 -12
v:ct1=propose past	0 -7 0 -5 -7 0 13 13
v:ct1=propose past-passive	0 8 0 -20 5 0 0 10
v:ct1=propose perfect	0 4 0 2 4 0 -7 -11
v:ct1=propose perfect-passive	0 -9 0 5 2 0 0 0
v:ct1=propose pluperfect	0 -21 0 10 8 0 0 0
v:ct1=propose present	-3 10 0 -10 8 -2 -5 0
v:ct1=propose present-passive	0 11 0 12 -21 0 0 0
v:ct1=renew future	0 0 0 -8 0 0 0 10
v:ct1=renew future-passive	0 10 6 -16 -5 0 0 0
v:ct1=renew infinitive	0 -3 -3 11 -2 0 0 -2
v:ct1=renew modal-passive	0 -1 0 -4 -5 0 0 10
v:ct1=renew past	7 -8 -3 12 1 0 -1 -11
v:ct1=renew past-passive	0 0 0 -23 8 4 0 12
v:ct1=renew perfect	0 -1 0 11 0 0 0 -6
v:ct1=renew perfect-passive	0 -8 0 9 0 0 0 -1
v:ct1=renew present	3 0 0 9 0 0 0 -10
v:ct1=return infinitive	0 -14 0 -3 0 0 0 19
v:ct1=return modal	0 4 0 5 0 0 0 -12
v:ct1=return past	0 2 0 -9 -2 0 0 10
v:ct1=say future	0 -28 6 0 23 -4 -5 -10
v:ct1=say future-passive	4 -5 0 9 0 0 0 -10
v:ct1=say modal	0 -15 0 0 13 0 0 -1
v:ct1=say past	-7 18 -17 3 -25 0 -17 4
v:ct1=say past-passive	0 -10 0 15 -3 0 0 0
v:ct1=say perfect	3 4 0 -12 -9 0 3 8
v:ct1=say pluperfect	0 13 0 -1 -10 0 0 -8
v:ct1=say present	-1 -20 2 -3 0 0 2 20
v:ct1=say present-passive	0 0 0 -8 18 0 0 -11
v:ct1=sell gerund	0 0 0 -7 0 0 0 9
v:ct1=sell participle-passive	0 -10 0 2 12 0 0 -4
v:ct1=sell past	0 9 0 0 0 -4 0 -1
v:ct1=sign future	0 -21 0 1 17 0 -8 -9
v:ct1=sign future-passive	0 -25 0 14 -3 0 2 2
v:ct1=sign infinitive	0 -8 0 -2 16 0 0 -7
v:ct1=sign modal	0 -28 0 0 7 0 -7 11
v:ct1=sign modal-passive	0 -3 0 -4 14 0 0 -1
v:ct1=sign participle-passive	0 7 1 12 -34 0 -2 -2
v:ct1=sign past	-3 8 -4 9 -37 0 -4 3
v:ct1=sign past-passive	0 11 0 -2 -5 0 0 -2
v:ct1=sign perfect	0 0 0 -8 -6 0 -3 15
v:ct1=sign present	-1 13 -1 -11 3 -2 8 -4
v:ct1=stay future	-7 4 2 2 -10 0 -7 2
v:ct1=stay gerund	9 -8 3 -19 -2 0 0 19
v:ct1=stay infinitive	9 -3 0 13 -5 0 0 -11
v:ct1=stay modal-passive	3 12 0 -2 -3 0 0 -10
v:ct1=stay participle-passive	0 -8 0 14 -3 0 0 -6
v:ct1=stay past	-1 -5 -6 1 -1 0 14 0
v:ct1=stay perfect	1 -10 5 2 6 4 -5 -8
v:ct1=stay pluperfect	9 -10 0 2 -1 0 0 0
v:ct1=stay present	-5 2 -4 -9 2 4 1 7
v:ct1=suspend future	10 -4 0 1 -3 0 0 -1
v:ct1=suspend future-passive	0 -17 0 8 11 0 0 -1
v:ct1=suspend infinitive	7 10 0 -6 -11 0 0 0
v:ct1=suspend participle-passive	8 -15 7 -8 4 0 0 2
v:ct1=suspend past	0 21 8 -28 4 -1 5 -12
v:ct1=suspend past-passive	2 -5 0 11 0 0 0 -13
v:ct1=suspend present	8 1 1 -1 0 0 -11 -4
v:ct1=suspend present-passive	0 -9 -2 3 2 0 0 6
v:ct1=target future-passive	0 29 0 -34 0 0 0 1
v:ct1=target gerund	8 -12 0 5 1 0 0 -1
v:ct1=target infinitive-passive	0 -3 0 10 -4 0 0 0
v:ct1=target modal-passive	0 -15 0 19 0 0 0 -7
v:ct1=target participle-passive	0 -1 0 -4 -3 0 0 12
v:ct1=target past	0 6 0 4 -4 0 0 -10
v:ct1=target pluperfect	0 -11 0 9 8 0 0 -1
v:ct1=target present	-6 -10 10 0 -3 0 0 11
v:ct1=target present-passive	0 8 0 -12 7 0 0 0
v:ct1=threaten past	0 -4 0 16 -9 0 0 0
v:ct1=threaten perfect	0 16 0 -15 0 0 0 0
v:ct1=threaten pluperfect	0 -13 0 10 9 0 0 0
v:ct1=threaten present	-4 13 0 -8 0 0 0 0
v:ct1=threaten present-passive	0 11 0 -10 0 0 0 0
v:ct1=up future	-1 -22 11 21 -17 0 0 2
v:ct1=up gerund	0 -6 0 -6 0 0 0 16
v:ct1=up infinitive	0 11 0 2 -21 0 -1 2
v:ct1=up modal	0 16 0 -20 12 0 0 0
v:ct1=up modal-passive	6 5 0 -14 0 0 0 3
v:ct1=up participle-passive	0 -11 0 16 0 0 0 -3
v:ct1=up past	0 -4 0 17 -6 0 0 -10
v:ct1=up past-passive	0 -7 0 12 0 0 0 -1
v:ct1=up perfect	0 5 0 1 7 0 0 -16
v:ct1=up perfect-passive	0 -3 0 10 -1 0 0 0
v:ct1=up pluperfect	0 0 0 -8 11 0 0 0
v:ct1=up present	-2 -5 -5 -5 4 0 -5 16
v:ct1=up present-passive	0 4 0 -9 0 0 0 9
v:l1="	2 10 0 -3 -5 0 0 -2
v:l1=" & d:ahead	2 11 0 1 -4 0 0 -13
v:l1=(	0 -10 0 7 -12 0 0 7
v:l1=( & d:ahead	0 0 0 11 -1 0 0 -8
v:l1=( & d:today	0 -14 0 0 -7 0 0 14
v:l1=,	-7 4 12 -12 -1 2 -1 12
v:l1=, & d:ahead	0 17 19 -27 5 8 4 -8
v:l1=, & d:today	-9 -13 -8 8 -7 -9 -11 21
v:l1=-	0 -17 1 0 -1 1 6 8
v:l1=- & d:ahead	0 -17 1 0 -1 1 6 8
v:l1=.	0 30 0 -19 -3 0 0 -10
v:l1=. & d:ahead	0 22 0 -14 -5 0 0 -2
v:l1=. & d:today	0 15 0 -10 0 0 0 -9
v:l1=:	0 -1 -12 -28 -2 4 1 31
v:l1=: & d:ahead	0 7 -11 -24 -10 5 1 22
v:l1=: & d:today	0 -22 0 -9 9 0 0 16
v:l1=; & d:today	0 -2 0 -7 0 0 0 12
v:l1=<agent>	0 -6 0 28 -8 0 0 -14
v:l1=<agent> & d:today	0 -3 0 19 -4 0 0 -10
v:l1=<begin>	2 2 0 -12 11 9 2 -3
v:l1=<begin> & d:ahead	0 10 2 -16 6 15 6 -8
v:l1=<begin> & d:today	1 -8 -1 0 7 -6 -7 5
v:l1=<day-ahead>	0 5 0 28 -1 0 0 -34
v:l1=<day-ahead> & d:ahead	0 8 0 -10 0 0 0 0
v:l1=<day-ahead> & d:today	0 -1 0 39 0 0 0 -36
v:l1=<day-gone>	0 0 0 15 0 0 0 -9
v:l1=<day-gone> & d:today	0 0 0 16 0 0 0 -13
v:l1=<day-today>	0 -10 0 -24 0 0 0 31
v:l1=<day-today> & d:today	0 0 0 -32 0 0 0 32
v:l1=<duty>	0 -11 0 6 0 0 0 2
v:l1=<gate>	0 1 0 13 -6 0 0 -11
v:l1=<gate> & d:today	0 -5 0 15 -1 0 0 -5
v:l1=<goods>	-2 -20 0 6 -15 0 0 21
v:l1=<goods> & d:ahead	-1 -9 0 0 -12 0 0 21
v:l1=<goods> & d:today	0 -16 0 8 0 0 0 3
v:l1=<level-noun>	0 -10 0 0 -2 0 0 10
v:l1=<level-noun> & d:ahead	0 -6 0 -5 0 0 0 12
v:l1=<level>	0 -4 0 23 -3 0 0 -17
v:l1=<level> & d:today	0 -3 0 22 1 0 0 -24
v:l1=<money>	0 10 0 -7 0 0 0 0
v:l1=<name>	0 0 0 16 -15 -3 6 -17
v:l1=<name> & d:ahead	0 -10 0 16 -10 -2 6 -6
v:l1=<name> & d:today	0 8 0 1 -2 0 0 -10
v:l1=<not>	-10 -11 0 8 7 0 0 0
v:l1=<not> & d:ahead	-9 -8 0 30 -2 0 0 -11
v:l1=<not> & d:today	0 0 0 -20 10 0 0 15
v:l1=<number>	-5 25 -4 -2 -7 0 -1 -19
v:l1=<number> & d:ahead	-2 21 0 -20 0 0 0 0
v:l1=<number> & d:today	0 8 0 12 -7 0 0 -27
v:l1=<office>	0 0 0 11 0 0 0 -9
v:l1=<office> & d:today	0 0 0 10 0 0 0 -9
v:l1=<organisation> & d:today	0 -4 0 -1 -4 0 0 9
v:l1=<person>	0 -6 0 24 0 0 0 -14
v:l1=<person> & d:ahead	0 -3 0 9 0 0 0 0
v:l1=<person> & d:today	0 0 0 14 0 0 0 -11
v:l1=<seat>	0 -14 0 25 -14 0 0 0
v:l1=<seat> & d:ahead	0 -6 0 18 -6 0 0 -4
v:l1=<seat> & d:today	0 -8 0 8 -9 0 0 4
v:l1=<span>	0 -6 0 22 -6 0 0 -12
v:l1=<span> & d:ahead	0 -3 0 19 0 0 0 -16
v:l1=<v-agree>	0 -4 0 -6 -13 0 0 19
v:l1=<v-agree> & d:today	0 -7 0 -5 -3 0 0 13
v:l1=<v-bear> & d:ahead	0 8 0 -8 -2 0 0 9
v:l1=<v-bear> & d:today	2 -24 1 22 2 0 0 -24
v:l1=<v-begin>	2 39 0 0 -19 0 -3 -51
v:l1=<v-begin> & d:ahead	1 34 0 -14 -9 0 -3 -23
v:l1=<v-begin> & d:today	1 13 0 14 -13 0 0 -36
v:l1=<v-down> & d:ahead	-2 9 0 -7 -5 0 0 7
v:l1=<v-end>	-4 -27 13 -14 -19 -2 -4 31
v:l1=<v-end> & d:ahead	-1 -38 16 4 -11 0 -3 15
v:l1=<v-end> & d:today	0 6 -3 -22 -9 0 0 24
v:l1=<v-impose>	0 -31 -4 14 1 -3 -6 11
v:l1=<v-impose> & d:ahead	1 -24 -2 29 -15 -2 -4 3
v:l1=<v-impose> & d:today	0 -10 0 -9 12 0 0 10
v:l1=<v-propose>	9 7 0 -8 -8 0 0 0
v:l1=<v-propose> & d:ahead	10 10 0 -2 -4 0 0 -13
v:l1=<v-propose> & d:today	0 -2 0 -5 0 0 0 11
v:l1=<v-renew>	0 0 0 -22 0 0 0 23
v:l1=<v-return>	0 -18 0 0 7 0 0 8
v:l1=<v-return> & d:ahead	0 -17 0 0 7 0 0 8
v:l1=<v-say>	0 -5 -2 -10 16 0 -2 7
v:l1=<v-say> & d:ahead	0 0 0 -18 6 0 -1 17
v:l1=<v-say> & d:today	0 -5 0 3 12 0 0 -11
v:l1=<v-sell>	0 0 0 -15 0 -2 0 18
v:l1=<v-sell> & d:ahead	0 0 0 -19 0 -2 0 20
v:l1=<v-sign>	-6 -6 0 -3 24 -3 -3 -5
v:l1=<v-sign> & d:ahead	-4 -9 0 14 0 -1 -2 -4
v:l1=<v-sign> & d:today	0 0 0 -19 30 0 0 -1
v:l1=<v-stay>	0 -22 0 -12 5 0 23 5
v:l1=<v-stay> & d:ahead	0 -17 0 -5 7 0 23 -9
v:l1=<v-stay> & d:today	0 -5 0 -10 -1 0 0 16
v:l1=<v-suspend>	3 0 0 19 -2 0 0 -22
v:l1=<v-suspend> & d:ahead	3 0 0 18 0 0 0 -21
v:l1=<v-target>	0 -11 0 0 11 0 0 -6
v:l1=<v-target> & d:today	0 -7 0 -4 12 0 0 -3
v:l1=<v-up>	0 -18 0 18 0 0 0 -1
v:l1=<v-up> & d:today	0 -10 0 19 0 0 0 -6
v:l1=a	0 -22 0 28 -5 0 3 -9
v:l1=a & d:ahead	0 -21 0 25 -4 0 3 -5
v:l1=about	0 0 0 -6 -8 9 0 11
v:l1=about & d:ahead	0 0 0 -7 -8 9 0 11
v:l1=after	-1 4 5 -28 20 0 -5 6
v:l1=after & d:ahead	-1 -7 5 -19 20 0 -5 8
v:l1=again	0 -11 0 0 8 0 0 0
v:l1=again & d:ahead	0 -11 0 0 9 0 0 1
v:l1=and	0 -17 -5 4 0 0 -4 11
v:l1=and & d:ahead	0 -13 -4 9 3 0 -4 2
v:l1=and & d:today	0 -4 0 -6 -1 0 0 13
v:l1=announce & d:ahead	0 -4 0 -4 0 0 0 11
v:l1=answer	0 -2 0 -3 12 0 0 -3
v:l1=apply	0 -7 0 13 -3 0 0 0
v:l1=are	0 14 0 -5 -7 0 0 0
v:l1=are & d:ahead	0 15 0 -9 -7 0 0 0
v:l1=argument	0 0 0 -12 15 0 0 0
v:l1=as	0 4 0 -15 12 0 0 2
v:l1=at	0 -15 0 0 0 1 0 7
v:l1=at & d:ahead	0 -14 0 0 0 1 0 9
v:l1=back	0 0 0 -8 -4 0 0 16
v:l1=back & d:today	0 -3 0 -8 0 0 0 12
v:l1=before	-3 26 -13 -18 3 1 -5 -5
v:l1=before & d:ahead	-2 26 -11 -25 6 2 -4 -5
v:l1=before & d:today	0 2 0 4 -12 0 0 0
v:l1=begin	-7 14 0 2 -2 0 0 -14
v:l1=begin & d:ahead	-6 25 0 -16 0 0 0 -1
v:l1=begin & d:today	0 -11 0 25 0 0 0 -13
v:l1=beyond	2 11 0 -23 -6 0 0 14
v:l1=beyond & d:ahead	2 11 0 -23 -6 0 0 14
v:l1=by	-10 -9 1 -25 28 8 20 -17
v:l1=by & d:ahead	-9 -8 2 -28 29 8 20 -14
v:l1=by & d:today	0 -3 0 18 -3 0 0 -8
v:l1=change	0 16 0 -12 -5 0 0 0
v:l1=charge	0 -4 0 -6 13 0 0 -2
v:l1=charge & d:today	0 -4 0 -6 13 0 0 -2
v:l1=closed	0 -5 0 12 0 0 0 0
v:l1=closed & d:ahead	0 -4 0 11 0 0 0 0
v:l1=come	-1 12 0 -3 0 0 0 -7
v:l1=come & d:ahead	-1 12 0 -3 0 0 0 -6
v:l1=day	0 8 0 -19 -8 0 0 16
v:l1=deal & d:ahead	0 -7 0 22 0 0 -3 -10
v:l1=deal & d:today	0 0 0 -11 0 0 0 12
v:l1=die	0 -10 0 -9 0 0 0 17
v:l1=die & d:today	0 -1 0 -16 0 0 0 19
v:l1=down	0 -6 0 0 -7 0 0 12
v:l1=down & d:ahead	0 -3 0 -1 -6 0 0 13
v:l1=due	0 9 0 1 0 0 0 -12
v:l1=due & d:ahead	0 12 0 -6 0 0 0 -2
v:l1=due & d:today	0 -1 0 14 0 0 0 -8
v:l1=effect	0 14 0 0 -2 0 0 -15
v:l1=effect & d:today	0 14 0 -3 0 0 0 -12
v:l1=effective	7 8 0 -4 0 0 0 -13
v:l1=effective & d:ahead	7 12 0 -15 0 0 0 -6
v:l1=end	-2 -13 4 -4 -14 0 -3 18
v:l1=end & d:ahead	0 -28 7 8 -8 0 -2 10
v:l1=end & d:today	0 12 -2 -14 -6 0 0 11
v:l1=every	0 0 0 10 0 0 0 -6
v:l1=expect	0 7 0 -12 -4 0 0 10
v:l1=expect & d:today	0 0 0 -13 0 0 0 14
v:l1=expire	0 -10 0 -8 0 0 0 16
v:l1=expire & d:today	0 -3 0 -9 0 0 0 12
v:l1=finish	0 24 0 -36 0 0 0 17
v:l1=follow	0 -1 0 20 -6 0 0 -9
v:l1=follow & d:ahead	0 -1 0 20 -6 0 0 -9
v:l1=followed	0 -1 0 -2 9 0 0 -4
v:l1=for	-11 6 -10 -1 6 3 -17 -4
v:l1=for & d:ahead	-10 0 -9 0 10 3 -17 -2
v:l1=for & d:today	0 12 0 -1 -10 0 0 -5
v:l1=force & d:ahead	0 3 0 -11 -5 0 0 7
v:l1=force & d:today	0 1 0 8 0 0 0 -11
v:l1=fri	0 1 0 -24 13 0 0 10
v:l1=friday & d:today	0 10 0 3 -4 0 0 -16
v:l1=from	13 62 -24 -30 -13 -3 -22 -44
v:l1=from & d:ahead	9 58 -22 -32 -12 -2 -20 -31
v:l1=from & d:today	5 13 -1 -1 0 0 0 -42
v:l1=gave	0 -8 0 10 -1 0 0 0
v:l1=gave & d:ahead	0 -8 0 10 -1 0 0 0
v:l1=good	0 4 0 8 -1 0 0 -14
v:l1=good & d:today	0 -6 0 13 0 0 0 -5
v:l1=had	0 12 0 -1 -2 0 0 -8
v:l1=happen	0 10 0 4 0 0 0 -16
v:l1=happen & d:ahead	0 11 0 5 0 0 0 -17
v:l1=has	8 -7 0 1 -17 0 -1 8
v:l1=has & d:ahead	8 -5 0 -4 -14 0 -1 13
v:l1=has & d:today	0 0 0 10 0 0 0 -4
v:l1=have	0 -6 0 -17 -1 0 7 17
v:l1=have & d:ahead	0 -4 0 -11 0 0 7 8
v:l1=have & d:today	0 0 0 -7 0 0 0 9
v:l1=here	0 -17 0 15 0 0 0 1
v:l1=here & d:ahead	0 -17 0 14 0 0 0 2
v:l1=if	0 7 0 2 -10 0 0 -3
v:l1=if & d:ahead	0 7 0 1 -10 0 0 -2
v:l1=in	0 -13 0 24 -4 0 0 -6
v:l1=in & d:ahead	0 -1 0 9 -1 0 0 -1
v:l1=in & d:today	0 -10 0 15 0 0 0 -3
v:l1=including	0 -17 9 2 -2 0 0 4
v:l1=including & d:ahead	0 -17 9 2 -2 0 0 4
v:l1=is	-7 5 -3 -19 -7 1 2 20
v:l1=is & d:ahead	-7 8 -3 -17 -3 1 2 11
v:l1=is & d:today	0 -7 0 -4 -7 0 0 12
v:l1=issue	0 -2 0 14 -2 0 0 -5
v:l1=it	0 1 0 13 0 0 0 -12
v:l1=it & d:today	0 -7 0 12 0 0 0 -4
v:l1=know	0 -14 0 21 0 0 0 -5
v:l1=know & d:today	0 -13 0 20 0 0 0 -4
v:l1=lapse	0 0 8 -22 0 0 0 13
v:l1=lapse & d:ahead	0 0 11 -15 0 0 0 1
v:l1=lapse & d:today	0 0 -1 -9 0 0 0 12
v:l1=last	0 15 -3 17 0 0 0 -23
v:l1=last & d:ahead	0 15 -3 16 0 0 0 -23
v:l1=late	0 12 0 -10 0 0 0 0
v:l1=late & d:ahead	0 12 0 -10 0 0 0 0
v:l1=leave	0 -1 0 9 -1 0 0 0
v:l1=make	0 -5 0 -20 7 0 13 1
v:l1=mark	0 -1 0 -12 0 0 0 15
v:l1=mark & d:ahead	0 -1 0 -12 0 0 0 15
v:l1=meet & d:ahead	0 -4 0 -7 1 0 0 11
v:l1=meet & d:today	0 0 0 9 0 0 0 -8
v:l1=midnight	0 0 -2 -35 6 0 0 34
v:l1=midnight & d:ahead	0 -8 -1 -12 0 0 0 20
v:l1=midnight & d:today	0 4 0 -28 4 0 0 22
v:l1=monday	0 6 0 4 -2 0 0 -9
v:l1=monday & d:ahead	0 16 0 -8 -4 0 0 -3
v:l1=monday & d:today	0 -8 0 13 0 0 0 -5
v:l1=more	0 -5 0 11 -1 0 0 -2
v:l1=more & d:ahead	0 -2 0 9 0 0 0 -2
v:l1=new	0 -8 0 13 0 0 0 -3
v:l1=next	0 4 0 -22 12 0 0 8
v:l1=next & d:ahead	0 4 0 -22 12 0 0 8
v:l1=noon	0 2 0 -9 5 0 0 1
v:l1=noon & d:ahead	0 5 0 -18 6 0 0 5
v:l1=noon & d:today	0 -2 0 10 0 0 0 -3
v:l1=not	-10 -6 0 24 -1 0 0 -8
v:l1=not & d:ahead	-9 -5 0 25 0 0 0 -10
v:l1=notice	0 0 0 10 -3 0 0 -4
v:l1=notice & d:today	0 0 0 10 -3 0 0 -4
v:l1=of	3 13 -4 12 -6 0 -2 -31
v:l1=of & d:ahead	5 17 -2 1 0 0 -1 -26
v:l1=of & d:today	0 -4 0 22 -8 0 0 -9
v:l1=off	0 0 0 12 -4 0 0 -8
v:l1=off & d:ahead	0 0 0 11 -3 0 0 -8
v:l1=on	4 2 1 15 -2 -10 -22 -9
v:l1=on & d:ahead	8 2 4 6 0 -7 -18 -7
v:l1=on & d:today	-9 2 -4 19 -9 -2 -3 -9
v:l1=or	0 -15 0 7 -2 0 0 12
v:l1=or & d:ahead	0 -15 0 7 -2 0 0 12
v:l1=out	0 -1 0 -12 -9 0 0 20
v:l1=out & d:ahead	0 -18 0 5 -5 0 0 9
v:l1=out & d:today	0 10 0 -19 0 0 0 13
v:l1=over	0 7 0 -29 0 0 0 24
v:l1=over & d:ahead	0 8 0 -10 0 0 0 0
v:l1=over & d:today	0 0 0 -22 0 0 0 23
v:l1=past	3 3 0 -17 0 0 0 10
v:l1=past & d:ahead	3 3 0 -17 0 0 0 10
v:l1=pay	0 -12 0 15 3 0 0 -11
v:l1=pay & d:today	0 -17 0 12 4 0 0 -10
v:l1=price	0 0 0 11 0 0 0 -7
v:l1=publish	0 10 0 0 0 0 0 -11
v:l1=publish & d:ahead	0 0 0 11 -8 0 0 0
v:l1=publish & d:today	0 10 0 -8 8 0 0 -10
v:l1=remain	0 -2 0 5 -3 0 13 -13
v:l1=reporter	0 1 0 10 -1 0 0 -9
v:l1=reporter & d:today	0 0 0 13 0 0 0 -9
v:l1=return	0 -17 0 0 7 0 0 8
v:l1=return & d:ahead	0 -17 0 0 7 0 0 8
v:l1=same	0 15 3 -12 0 0 0 -9
v:l1=same & d:ahead	0 15 3 -15 0 0 0 -7
v:l1=saturday	0 -2 0 17 4 0 0 -17
v:l1=saturday & d:today	0 0 0 19 0 0 0 -17
v:l1=say	0 0 0 -7 -17 0 0 21
v:l1=say & d:ahead	0 5 0 -15 -13 0 0 24
v:l1=ship	0 -12 0 -10 0 0 0 20
v:l1=ship & d:ahead	0 -12 0 -13 0 0 0 22
v:l1=sign	0 -1 0 -12 -12 0 0 22
v:l1=sign & d:ahead	0 1 0 -6 -6 0 0 10
v:l1=sign & d:today	0 -5 0 -7 -2 0 0 13
v:l1=since	0 -5 9 29 -35 0 -2 -23
v:l1=since & d:ahead	0 -23 10 38 -29 0 -2 -17
v:l1=since & d:today	0 21 0 -11 -4 0 0 -12
v:l1=sit	0 0 0 -11 7 0 0 5
v:l1=spent	0 -3 0 9 0 0 0 -2
v:l1=stand	0 0 0 -12 0 0 0 14
v:l1=stand & d:today	0 0 0 -12 0 0 0 14
v:l1=start	3 30 0 -5 -11 0 0 -32
v:l1=start & d:ahead	4 10 0 0 0 0 0 -16
v:l1=start & d:today	0 25 0 -3 -13 0 0 -20
v:l1=sunday	0 -1 0 -5 0 0 0 9
v:l1=suspend	4 -11 0 8 0 0 0 -4
v:l1=suspend & d:ahead	4 -11 0 8 0 0 0 -4
v:l1=talk	0 -1 0 11 0 -2 0 0
v:l1=talk & d:ahead	0 -1 0 10 0 -2 0 0
v:l1=telephone	0 6 0 -17 -5 0 0 16
v:l1=telephone & d:ahead	0 9 0 -5 -1 0 0 0
v:l1=telephone & d:today	0 0 0 -12 0 0 0 17
v:l1=than	0 11 0 -23 10 0 8 -6
v:l1=than & d:ahead	0 15 0 -28 11 0 8 -2
v:l1=that	0 4 0 -12 6 0 6 0
v:l1=that & d:ahead	0 4 0 -13 6 0 6 0
v:l1=the	-11 -9 3 4 -11 -26 6 8
v:l1=the & d:ahead	-11 -5 3 -3 -10 -26 7 14
v:l1=the & d:today	0 -15 0 42 0 0 0 -27
v:l1=there	0 0 0 -19 -2 0 0 21
v:l1=through	-4 -15 10 0 -2 0 0 12
v:l1=through & d:ahead	-4 -14 10 -4 -1 0 0 16
v:l1=till	8 -26 0 -4 -8 6 0 15
v:l1=till & d:ahead	8 -26 0 -6 -7 6 0 16
v:l1=time	0 -21 0 37 -8 0 0 -13
v:l1=time & d:today	0 -29 0 40 -7 0 0 -10
v:l1=to	11 8 7 -36 -6 0 -30 20
v:l1=to & d:ahead	12 4 8 -34 -4 0 -30 21
v:l1=together	0 -10 0 16 0 0 0 -6
v:l1=truce	0 0 0 12 0 0 0 -11
v:l1=tuesday	0 -8 0 13 3 0 0 -8
v:l1=tuesday & d:today	0 -5 0 20 0 0 0 -8
v:l1=until	7 -17 8 -26 8 1 0 21
v:l1=until & d:ahead	8 -16 8 -28 6 1 0 23
v:l1=up	0 -15 0 -6 1 0 0 18
v:l1=up & d:ahead	0 -4 0 -6 1 0 0 10
v:l1=up & d:today	0 -10 0 0 0 0 0 9
v:l1=updated	0 0 0 12 0 0 0 -9
v:l1=updated & d:today	0 0 0 12 0 0 0 -9
v:l1=video	0 0 0 -11 0 0 0 15
v:l1=vote	0 -7 0 -20 27 0 0 -5
v:l1=vote & d:ahead	0 -1 0 2 4 0 0 -9
v:l1=vote & d:today	0 -3 0 -27 28 0 0 0
v:l1=wednesday	0 -7 0 -10 16 0 0 1
v:l1=wednesday & d:today	0 -11 0 -8 16 0 0 1
v:l1=with	-2 -8 0 2 -6 4 4 4
v:l1=with & d:ahead	-2 -8 0 5 -5 4 4 0
v:l1=write	0 1 0 2 5 0 0 -15
v:l1=write & d:ahead	0 1 0 1 5 0 0 -15
v:l1=·	0 -6 0 22 -5 0 0 -6
v:l1=· & d:today	0 -6 0 22 -5 0 0 -6
v:l1=—	0 -20 0 11 -4 0 0 5
v:l1=— & d:today	0 -22 0 12 -7 0 0 4
v:l2="	7 8 0 -33 -9 0 1 21
v:l2=" & d:ahead	7 11 0 -20 -7 0 2 0
v:l2=" & d:today	0 -3 0 -18 0 0 0 23
v:l2='s	-2 -9 0 -14 33 0 -1 -12
v:l2='s & d:ahead	-2 -6 0 -5 18 0 -1 -4
v:l2='s & d:today	0 0 0 -11 19 0 0 -7
v:l2=(	0 -4 -6 2 11 0 0 -3
v:l2=( & d:ahead	0 -2 -6 2 11 0 0 -4
v:l2=) & d:ahead	0 0 0 -5 -5 0 0 15
v:l2=) & d:today	0 -4 0 14 0 0 0 -7
v:l2=,	11 12 -2 -23 -13 0 -2 14
v:l2=, & d:ahead	13 10 0 -22 -5 0 0 7
v:l2=, & d:today	-1 5 0 -4 -25 0 0 13
v:l2=-	0 0 0 -4 -2 0 0 10
v:l2=- & d:ahead	0 6 0 -19 0 0 0 13
v:l2=.	-4 6 15 -6 5 0 0 -14
v:l2=. & d:ahead	-3 10 16 -15 7 0 0 -13
v:l2=. & d:today	0 -8 0 13 -1 0 0 0
v:l2=:	0 19 -3 -24 -6 -3 0 13
v:l2=: & d:ahead	-2 10 -6 -20 3 -2 0 11
v:l2=: & d:today	1 11 0 -7 -12 0 0 3
v:l2=;	0 20 1 -11 -2 0 0 -7
v:l2=; & d:ahead	0 20 1 -12 -2 0 0 -6
v:l2=<agent>	-4 4 -1 -10 7 2 -3 3
v:l2=<agent> & d:ahead	-3 17 0 -11 -11 3 -2 5
v:l2=<agent> & d:today	0 -26 0 0 20 0 0 -1
v:l2=<begin>	10 2 -10 -6 1 3 -7 5
v:l2=<begin> & d:ahead	10 5 -6 -17 1 9 -1 9
v:l2=<begin> & d:today	0 -5 -3 14 -1 -9 -10 -5
v:l2=<day-ahead>	-22 -18 0 0 -9 8 17 13
v:l2=<day-ahead> & d:ahead	-22 -18 0 -1 -8 8 17 13
v:l2=<day-gone>	15 12 -9 -12 -12 0 0 4
v:l2=<day-gone> & d:ahead	15 14 -9 -17 -10 0 0 7
v:l2=<day-gone> & d:today	0 -2 0 10 0 0 0 -2
v:l2=<day-today>	-2 -2 -1 -12 -1 0 0 22
v:l2=<day-today> & d:today	0 -3 0 -10 -4 0 0 20
v:l2=<duty>	-10 -1 0 12 0 0 -5 -12
v:l2=<duty> & d:ahead	-9 -4 0 16 -3 0 -4 -8
v:l2=<duty> & d:today	0 5 0 -2 5 0 0 -11
v:l2=<gate>	0 -14 0 4 13 2 0 -4
v:l2=<gate> & d:ahead	0 -9 0 0 13 2 0 -2
v:l2=<gate> & d:today	0 -6 0 11 0 0 0 -1
v:l2=<goods-amount>	0 -3 0 13 -5 0 0 0
v:l2=<goods-amount> & d:ahead	0 -3 0 13 -5 0 0 0
v:l2=<goods>	10 12 3 -8 -22 -7 4 -2
v:l2=<goods> & d:ahead	11 16 4 -19 -14 -5 5 -3
v:l2=<goods> & d:today	0 -5 0 14 -16 0 0 0
v:l2=<level-noun>	0 -7 -1 -1 -15 7 7 17
v:l2=<level-noun> & d:ahead	0 -5 -1 -6 -14 7 7 19
v:l2=<level>	2 8 -14 -3 -1 -6 -5 4
v:l2=<level> & d:ahead	3 19 -13 -6 1 -5 -4 -10
v:l2=<level> & d:today	0 -38 0 6 -5 0 0 30
v:l2=<money>	0 -8 0 17 -3 0 0 -7
v:l2=<money> & d:ahead	0 -7 0 15 -3 0 0 -6
v:l2=<month-ahead>	0 -2 0 -2 0 0 0 10
v:l2=<month-gone>	7 -9 0 0 8 0 0 -5
v:l2=<month-gone> & d:ahead	7 -8 0 -7 8 0 0 0
v:l2=<name>	4 0 5 -10 -4 7 -4 4
v:l2=<name> & d:ahead	6 4 7 -10 -10 8 -3 0
v:l2=<not>	-1 8 -1 1 -26 0 -8 6
v:l2=<not> & d:ahead	0 4 0 12 -23 0 -8 -1
v:l2=<not> & d:today	0 4 0 -12 0 0 0 12
v:l2=<number>	-8 18 0 -6 -20 -2 -6 6
v:l2=<number> & d:ahead	-7 24 1 -6 -15 -1 -5 -6
v:l2=<number> & d:today	0 -10 0 -1 -9 0 0 19
v:l2=<office>	0 7 0 13 0 0 6 -28
v:l2=<office> & d:ahead	0 0 0 8 0 0 7 -16
v:l2=<office> & d:today	0 8 0 5 0 0 0 -16
v:l2=<organisation>	0 -3 -2 -9 14 -1 -1 3
v:l2=<organisation> & d:ahead	0 -7 0 0 0 0 0 13
v:l2=<organisation> & d:today	0 3 0 -12 21 0 0 -19
v:l2=<person>	-4 5 0 18 -22 -4 -5 -14
v:l2=<person> & d:ahead	-2 9 0 8 -14 -3 -4 -10
v:l2=<person> & d:today	0 -5 0 15 -6 0 0 -5
v:l2=<points>	1 7 -2 -8 -11 0 0 10
v:l2=<points> & d:ahead	1 7 -2 -9 -11 0 0 10
v:l2=<quality>	0 -6 0 17 -13 0 0 -2
v:l2=<quality> & d:ahead	0 0 0 16 -8 0 0 -17
v:l2=<quality> & d:today	0 -12 0 3 -2 0 0 6
v:l2=<seat>	-2 -2 -11 -3 2 -9 0 14
v:l2=<seat> & d:ahead	1 -1 -4 -7 -15 -5 3 22
v:l2=<seat> & d:today	-6 -1 -3 0 13 -1 -2 -1
v:l2=<sender>	-10 6 0 -3 9 0 0 0
v:l2=<sender> & d:ahead	-10 8 0 -11 10 0 0 3
v:l2=<sender> & d:today	0 -2 0 10 0 0 0 -6
v:l2=<span>	-10 2 0 19 0 -1 -2 -22
v:l2=<span> & d:ahead	-10 6 0 13 0 -1 -2 -18
v:l2=<span> & d:today	0 -8 0 18 0 0 0 -8
v:l2=<taker>	0 -20 0 8 8 0 0 -2
v:l2=<taker> & d:ahead	0 -13 0 13 0 0 0 0
v:l2=<v-agree>	-9 -14 -6 13 4 -5 1 0
v:l2=<v-agree> & d:ahead	-9 -13 -6 11 5 -5 1 0
v:l2=<v-bear> & d:ahead	0 7 0 -11 12 -6 -7 -5
v:l2=<v-bear> & d:today	0 -11 0 12 -10 0 0 4
v:l2=<v-begin>	6 12 2 -7 -5 -9 0 -9
v:l2=<v-begin> & d:ahead	7 9 2 -7 -3 -8 0 -8
v:l2=<v-begin> & d:today	0 6 0 0 -10 0 0 0
v:l2=<v-buy>	0 6 7 -1 -18 0 0 0
v:l2=<v-buy> & d:ahead	0 8 7 -3 -17 0 0 1
v:l2=<v-deny> & d:ahead	-4 -2 -3 0 12 0 0 -5
v:l2=<v-down>	-7 -2 -2 13 -10 2 0 -3
v:l2=<v-down> & d:today	0 -10 0 22 0 0 0 -10
v:l2=<v-end>	5 -5 4 -20 -5 4 -6 20
v:l2=<v-end> & d:ahead	5 -3 4 -24 -4 4 -5 21
v:l2=<v-end> & d:today	0 -10 0 14 -2 0 0 -5
v:l2=<v-impose>	-1 1 -2 3 -5 -2 10 -10
v:l2=<v-impose> & d:ahead	0 1 -1 -10 0 -1 11 4
v:l2=<v-impose> & d:today	-2 2 0 35 -24 0 0 -46
v:l2=<v-lack>	-7 8 0 -13 -8 0 4 12
v:l2=<v-lack> & d:ahead	-7 8 0 -13 -8 0 4 12
v:l2=<v-propose>	-7 -4 -1 17 6 -5 -19 -13
v:l2=<v-propose> & d:ahead	-6 -2 -1 17 7 -5 -18 -19
v:l2=<v-renew>	0 -21 7 18 -15 -3 -4 -1
v:l2=<v-renew> & d:ahead	0 -20 7 18 -15 -3 -4 -1
v:l2=<v-return>	0 -1 -2 16 -6 0 -2 -7
v:l2=<v-return> & d:ahead	0 -1 -2 14 -6 0 -2 -5
v:l2=<v-say>	-7 1 -5 17 -1 -12 3 -19
v:l2=<v-say> & d:ahead	-5 7 -4 1 8 -10 5 -15
v:l2=<v-say> & d:today	0 -14 0 36 -24 0 0 -6
v:l2=<v-sell>	-11 14 -3 -7 -2 15 -2 -11
v:l2=<v-sell> & d:ahead	-11 -9 -3 11 -1 15 -1 -10
v:l2=<v-sell> & d:today	0 28 0 -26 0 0 0 0
v:l2=<v-sign>	-15 -3 -15 -1 21 -13 0 -6
v:l2=<v-sign> & d:ahead	-14 0 -14 -5 21 -12 0 -3
v:l2=<v-sign> & d:today	0 -8 0 14 0 0 0 -7
v:l2=<v-stay>	0 -2 0 -7 4 -3 -21 6
v:l2=<v-stay> & d:ahead	0 -7 0 -4 6 -3 -20 6
v:l2=<v-suspend>	9 -12 -1 -7 10 -7 -12 1
v:l2=<v-suspend> & d:ahead	10 -7 -1 -17 12 -7 -12 5
v:l2=<v-suspend> & d:today	0 -10 0 25 -2 0 0 -14
v:l2=<v-target>	3 8 5 7 -19 1 -8 -20
v:l2=<v-target> & d:ahead	3 1 5 11 -17 1 -8 -15
v:l2=<v-target> & d:today	0 13 0 -6 0 0 0 -5
v:l2=<v-up>	2 -6 -3 0 -7 -3 -3 15
v:l2=<v-up> & d:today	0 -15 0 -3 0 0 0 16
v:l2=a	0 -25 0 10 0 0 -3 5
v:l2=a & d:ahead	0 -12 0 8 0 0 -2 0
v:l2=a & d:today	0 -11 0 3 -2 0 0 6
v:l2=accept	0 -11 0 11 0 0 0 -7
v:l2=accept & d:ahead	0 -11 0 11 0 0 0 -7
v:l2=adopt	0 0 0 -10 11 0 0 0
v:l2=adopt & d:ahead	0 0 0 -10 11 0 0 0
v:l2=agree	0 7 0 -19 3 0 5 8
v:l2=agree & d:ahead	0 7 0 -20 3 0 5 8
v:l2=agreement	0 -2 0 -10 -8 0 5 17
v:l2=agreement & d:ahead	0 -1 0 -2 -7 0 5 5
v:l2=agreement & d:today	0 0 0 -13 0 0 0 14
v:l2=ahead	0 14 0 14 -1 0 0 -28
v:l2=ahead & d:ahead	0 14 0 4 -1 0 0 -19
v:l2=alert	0 18 0 -11 -4 0 0 -7
v:l2=alert & d:today	0 18 0 -11 -4 0 0 -7
v:l2=alexandria	0 -3 0 -8 0 0 0 12
v:l2=alexandria & d:today	0 0 0 -12 0 0 0 13
v:l2=all	9 8 3 0 -5 0 0 -18
v:l2=all & d:ahead	9 9 3 -3 -3 0 0 -16
v:l2=also & d:today	0 -10 0 19 0 0 0 -8
v:l2=an	0 21 0 -23 0 0 0 5
v:l2=an & d:today	0 22 0 -25 0 0 0 7
v:l2=and	0 0 11 -22 0 -6 2 16
v:l2=and & d:ahead	1 0 13 -17 -4 -6 2 13
v:l2=announce	-3 4 -3 9 -10 0 0 -3
v:l2=announce & d:today	0 0 0 10 -6 0 0 0
v:l2=announcement	6 10 0 -4 0 0 0 -10
v:l2=announcement & d:ahead	6 12 0 -7 0 0 0 -9
v:l2=answer	0 -15 0 3 -2 6 9 -1
v:l2=answer & d:ahead	0 -14 0 0 -2 6 9 0
v:l2=apply	5 -7 2 4 -19 0 -3 14
v:l2=apply & d:ahead	5 -4 3 -1 -18 0 -2 15
v:l2=approval	0 -11 0 5 7 0 0 -1
v:l2=approval & d:ahead	0 -11 0 5 7 0 0 -1
v:l2=are	0 -16 0 -5 0 0 0 19
v:l2=are & d:ahead	0 -13 0 16 1 0 0 -5
v:l2=are & d:today	0 -1 0 -24 0 0 0 27
v:l2=argument & d:ahead	0 3 0 -12 9 0 0 0
v:l2=argument & d:today	0 0 0 11 -3 0 0 -3
v:l2=arrive	-3 6 6 -20 14 0 -7 -5
v:l2=arrive & d:ahead	-3 6 6 -20 14 0 -7 -5
v:l2=as	12 14 -4 0 -7 0 0 -29
v:l2=as & d:ahead	13 25 -1 -20 -6 0 0 -17
v:l2=as & d:today	0 -15 0 27 -1 0 0 -13
v:l2=aside	9 -2 0 -2 0 0 0 -1
v:l2=aside & d:ahead	9 -2 0 -2 0 0 0 -1
v:l2=ask	0 15 0 -6 0 0 0 -13
v:l2=ask & d:ahead	0 15 0 -7 0 0 0 -12
v:l2=asleep	8 -1 0 -10 0 0 0 1
v:l2=asleep & d:ahead	8 -1 0 -10 0 0 0 1
v:l2=at	-2 -11 -5 10 0 0 0 2
v:l2=at & d:ahead	-1 -4 -4 13 -7 0 0 0
v:l2=at & d:today	0 -15 0 0 6 0 0 1
v:l2=away	10 0 0 -10 -8 0 0 10
v:l2=away & d:ahead	10 0 0 -10 -8 0 0 10
v:l2=back	-4 0 -2 11 -3 4 -5 -6
v:l2=back & d:ahead	-4 0 -2 9 -2 4 -5 -5
v:l2=bay	0 0 0 6 -9 0 0 2
v:l2=bay & d:ahead	0 0 0 6 -9 0 0 2
v:l2=because	0 -1 0 -12 0 0 0 15
v:l2=been	0 0 0 23 0 0 0 -19
v:l2=been & d:ahead	0 0 0 10 0 0 0 -6
v:l2=before	-1 0 -4 13 -2 0 -7 -1
v:l2=before & d:ahead	-1 0 -4 6 0 0 -6 1
v:l2=before & d:today	0 -4 0 18 -1 0 0 -8
v:l2=begin	-3 11 0 1 -7 0 11 -21
v:l2=begin & d:ahead	-2 13 0 -1 -6 0 11 -19
v:l2=bill	0 -14 0 5 7 0 0 0
v:l2=booked	0 9 0 0 -7 0 0 -3
v:l2=booked & d:ahead	0 9 0 0 -7 0 0 -3
v:l2=border	0 12 0 -9 0 0 0 0
v:l2=border & d:ahead	0 14 0 -11 0 0 0 0
v:l2=both	0 25 0 -9 -11 0 0 -9
v:l2=both & d:ahead	0 25 0 -9 -11 0 0 -9
v:l2=briefing	0 -5 0 -9 0 0 0 14
v:l2=briefing & d:today	0 -4 0 -9 0 0 0 14
v:l2=bulletin	0 10 0 -6 0 0 0 0
v:l2=bulletin & d:today	0 10 0 -6 0 0 0 0
v:l2=busan	-4 -5 0 13 0 0 0 0
v:l2=busan & d:ahead	-4 -5 0 13 0 0 0 0
v:l2=business	0 -9 0 4 0 6 0 -4
v:l2=business & d:ahead	0 -8 0 2 0 6 0 -1
v:l2=butter	0 12 0 -7 0 0 0 -3
v:l2=buy	0 9 0 -5 0 0 0 0
v:l2=buy & d:ahead	0 9 0 -5 0 0 0 0
v:l2=by	7 -3 -5 -14 10 -4 10 1
v:l2=by & d:ahead	7 0 -5 -1 7 -4 10 -20
v:l2=by & d:today	0 -3 0 -25 3 0 0 26
v:l2=call	0 -8 0 -3 0 0 0 17
v:l2=call & d:today	0 0 0 -10 0 0 0 10
v:l2=change	1 5 16 -3 -3 -2 0 -16
v:l2=change & d:ahead	1 5 16 -4 -2 -2 0 -16
v:l2=changed	0 11 6 -9 2 0 0 -12
v:l2=changed & d:ahead	0 11 6 -9 2 0 0 -12
v:l2=charge & d:today	0 16 0 -10 0 0 0 -3
v:l2=city	0 0 0 11 0 0 0 -6
v:l2=clear	0 -2 -2 5 -7 0 0 9
v:l2=clear & d:ahead	0 -2 -2 4 -7 0 0 9
v:l2=client	0 -9 0 10 0 0 0 0
v:l2=client & d:today	0 -9 0 11 0 0 0 0
v:l2=clock	0 5 0 -12 0 0 0 7
v:l2=close	0 -22 0 -5 0 15 0 9
v:l2=close & d:ahead	0 -21 0 -7 0 15 0 9
v:l2=coffee	0 10 0 -9 0 0 0 0
v:l2=coffee & d:ahead	0 10 0 -9 0 0 0 0
v:l2=collect	0 25 0 -14 -5 0 0 -5
v:l2=collect & d:ahead	0 28 0 -18 -5 0 0 -5
v:l2=column	0 0 0 -17 0 0 0 17
v:l2=column & d:today	0 0 0 -17 0 0 0 17
v:l2=come	-3 -2 0 19 -5 0 -4 -10
v:l2=come & d:ahead	-3 0 0 13 -4 0 -4 -4
v:l2=come & d:today	0 -3 0 13 0 0 0 -8
v:l2=commerce	0 0 0 12 0 0 0 -4
v:l2=common	0 -4 0 -9 0 0 0 14
v:l2=common & d:ahead	0 -4 0 -10 0 0 0 14
v:l2=company	0 0 0 -7 10 0 0 0
v:l2=company & d:ahead	0 0 0 -7 10 0 0 0
v:l2=completed	0 0 0 0 -5 -2 0 9
v:l2=completed & d:ahead	0 0 0 0 -5 -2 0 9
v:l2=confirm	0 -3 0 18 -9 0 0 -4
v:l2=confirm & d:ahead	0 -2 0 17 -9 0 0 -3
v:l2=continue	-1 12 0 -7 -2 0 0 0
v:l2=continue & d:ahead	-1 -10 0 13 -2 0 0 0
v:l2=contract	0 0 0 8 -2 0 0 -3
v:l2=contract & d:ahead	0 0 0 8 -2 0 0 -3
v:l2=control	3 -10 0 10 0 0 0 -3
v:l2=control & d:ahead	3 -10 0 10 0 0 0 -3
v:l2=copper	0 23 0 -23 0 0 0 0
v:l2=cost	0 -1 0 -4 0 0 0 8
v:l2=count	0 -26 0 20 0 0 0 6
v:l2=count & d:ahead	0 -26 0 20 0 0 0 6
v:l2=counted	0 -9 0 0 -4 0 0 13
v:l2=counted & d:ahead	0 -9 0 0 -4 0 0 13
v:l2=custom	0 -7 0 -9 12 0 0 3
v:l2=custom & d:ahead	0 -5 0 -12 12 0 0 4
v:l2=customer	0 -5 0 10 -2 0 0 0
v:l2=cut	0 8 0 -11 3 0 0 0
v:l2=cut & d:ahead	0 8 0 -11 3 0 0 0
v:l2=date	3 0 -3 -10 4 -9 2 5
v:l2=date & d:ahead	4 4 -3 -16 -6 -9 2 13
v:l2=date & d:today	0 -9 0 5 12 0 0 -16
v:l2=dated	10 -3 0 2 -2 0 0 -7
v:l2=dated & d:ahead	10 -3 0 0 -1 0 0 -3
v:l2=day	0 19 -1 -18 -12 0 8 4
v:l2=day & d:ahead	0 20 -1 -17 -11 0 8 1
v:l2=deadline	0 0 0 -12 -15 11 10 6
v:l2=deadline & d:ahead	0 0 0 -12 -15 11 10 6
v:l2=deal	8 14 0 -7 -12 -1 0 -7
v:l2=deal & d:ahead	8 15 0 -8 -12 -1 0 -7
v:l2=decide	0 5 0 -14 15 0 -1 -6
v:l2=decide & d:ahead	0 6 0 -14 16 0 -1 -5
v:l2=decision	0 -7 0 -10 21 0 0 -6
v:l2=decision & d:ahead	0 -7 0 -11 22 0 0 -6
v:l2=declare	0 7 0 -16 4 0 0 4
v:l2=declare & d:ahead	0 7 0 -16 4 0 0 4
v:l2=desk	0 -8 0 14 -6 0 0 0
v:l2=desk & d:today	0 -8 0 9 0 0 0 0
v:l2=did	0 -17 0 31 -6 0 0 -12
v:l2=did & d:ahead	0 -15 0 27 -6 0 0 -10
v:l2=do	0 25 0 -22 0 0 0 -1
v:l2=do & d:ahead	0 26 0 -25 0 0 0 0
v:l2=doe	0 0 0 -21 18 0 0 2
v:l2=doe & d:ahead	0 0 0 -13 8 0 0 2
v:l2=double	0 0 0 -15 0 0 0 13
v:l2=double & d:ahead	0 0 0 -15 0 0 0 13
v:l2=down	0 7 5 0 17 0 0 -33
v:l2=down & d:ahead	0 9 5 -7 18 0 0 -26
v:l2=down & d:today	0 -1 0 14 0 0 0 -10
v:l2=due	0 -2 -4 0 12 -2 -7 -1
v:l2=due & d:ahead	0 -2 -4 0 12 -2 -7 -1
v:l2=duty	-6 7 0 -5 -2 0 -1 4
v:l2=duty & d:ahead	-6 4 0 -7 0 0 0 7
v:l2=each	0 0 0 12 0 0 0 -11
v:l2=early	0 -3 0 -11 13 0 0 4
v:l2=eastern	4 0 4 4 -5 0 0 -10
v:l2=eastern & d:ahead	4 9 5 -16 -2 0 0 -1
v:l2=eastern & d:today	0 -12 0 21 0 0 0 -7
v:l2=edition	0 -7 0 16 0 0 0 -6
v:l2=edition & d:today	0 -1 0 9 0 0 0 -5
v:l2=effect	1 15 12 -2 -18 0 0 -22
v:l2=effect & d:ahead	1 11 12 1 -17 0 0 -21
v:l2=effect & d:today	0 11 0 -9 0 0 0 0
v:l2=end	0 -5 3 -10 0 6 1 9
v:l2=end & d:ahead	0 -3 4 -14 0 6 1 10
v:l2=end & d:today	0 -9 0 12 -1 0 0 -5
v:l2=enter	0 0 6 -19 19 0 0 -12
v:l2=enter & d:ahead	0 -6 6 -16 19 0 0 -10
v:l2=entry	0 -15 0 28 -9 0 0 -5
v:l2=entry & d:ahead	0 -9 0 20 -6 0 0 -4
v:l2=entry & d:today	0 -7 0 11 0 0 0 0
v:l2=est	0 11 0 -12 -5 0 0 2
v:l2=est & d:ahead	0 12 0 -14 -5 0 0 2
v:l2=everywhere	0 13 0 -11 0 0 0 -1
v:l2=everywhere & d:ahead	0 14 0 -11 0 0 0 -1
v:l2=exchanged	0 0 0 -3 9 0 -1 0
v:l2=exchanged & d:ahead	0 0 0 -3 10 0 -1 0
v:l2=exemption	0 4 -8 -3 8 0 0 0
v:l2=expect	0 10 0 -1 2 0 0 -10
v:l2=expect & d:ahead	0 10 0 -1 2 0 0 -10
v:l2=expire	2 -4 3 -2 -14 -3 0 9
v:l2=expire & d:ahead	2 -4 3 -3 -14 -3 0 9
v:l2=extend	0 -16 3 10 -6 0 0 -1
v:l2=extend & d:ahead	0 -15 3 10 -6 0 0 -1
v:l2=extension	0 9 2 -10 9 0 0 -4
v:l2=extension & d:ahead	0 -11 2 -1 10 0 0 0
v:l2=face	0 5 0 -11 0 0 4 0
v:l2=fall	0 1 0 -11 -10 4 8 5
v:l2=fall & d:ahead	0 4 0 -15 -9 4 8 5
v:l2=fee	0 13 0 0 -10 0 0 -1
v:l2=fee & d:ahead	0 13 0 0 -10 0 0 -1
v:l2=file	0 -2 10 0 -8 0 0 0
v:l2=finish	0 -6 0 11 0 0 0 -2
v:l2=finish & d:ahead	0 -6 0 11 0 0 0 -2
v:l2=finished	-1 9 0 -5 -11 0 12 -6
v:l2=finished & d:ahead	-1 9 0 -5 -11 0 12 -6
v:l2=fix	0 -5 0 12 0 0 0 -1
v:l2=fix & d:ahead	0 -5 0 12 0 0 0 -1
v:l2=flash	0 0 0 12 0 0 0 -7
v:l2=flash & d:today	0 0 0 12 0 0 0 -7
v:l2=follow	6 15 0 -2 0 0 -1 -23
v:l2=follow & d:ahead	6 15 0 -2 0 0 -1 -23
v:l2=for	0 5 0 16 0 0 0 -26
v:l2=for & d:ahead	0 6 0 13 0 0 0 -24
v:l2=force	3 14 -1 -11 5 0 -5 -7
v:l2=force & d:ahead	3 18 -1 -17 6 0 -5 -5
v:l2=force & d:today	0 -11 0 14 0 0 0 0
v:l2=found	0 -1 0 8 -11 0 4 0
v:l2=found & d:ahead	0 -1 0 8 -11 0 4 0
v:l2=free	0 0 0 13 -7 0 0 -4
v:l2=friday	5 12 17 -33 8 -3 0 1
v:l2=friday & d:ahead	6 -5 18 -35 15 -2 0 7
v:l2=friday & d:today	0 20 0 -6 -18 0 0 -8
v:l2=from	11 28 -5 -7 -14 0 -2 -31
v:l2=from & d:ahead	11 21 -4 -4 -11 0 -1 -34
v:l2=from & d:today	0 11 0 -6 0 0 0 -2
v:l2=galway	0 -2 0 -2 0 0 0 8
v:l2=garden	0 13 0 -12 0 0 0 0
v:l2=garden & d:ahead	0 13 0 -12 0 0 0 0
v:l2=geneva	0 -3 0 17 0 0 0 -8
v:l2=geneva & d:ahead	0 -2 0 14 0 0 0 -6
v:l2=get & d:ahead	0 -7 0 12 -4 0 0 0
v:l2=given	0 12 0 -9 -2 0 0 0
v:l2=given & d:ahead	0 12 0 -10 -2 0 0 0
v:l2=go	0 -9 0 -13 -11 0 0 30
v:l2=go & d:ahead	0 -1 0 -8 -10 0 0 18
v:l2=go & d:today	0 -13 0 -6 0 0 0 17
v:l2=good	-3 11 3 -14 -23 0 0 16
v:l2=good & d:ahead	-3 10 3 -17 -20 0 0 19
v:l2=grant	0 9 -3 0 -4 0 0 -3
v:l2=grant & d:ahead	0 9 -3 0 -4 0 0 -3
v:l2=gyeongju	0 0 0 -10 11 0 0 0
v:l2=gyeongju & d:ahead	0 0 0 -10 11 0 0 0
v:l2=had	0 -4 0 16 0 0 0 -5
v:l2=had & d:ahead	0 -1 0 12 0 0 0 -2
v:l2=happen	5 -4 -4 -14 1 0 0 19
v:l2=happen & d:ahead	5 -4 -4 -14 1 0 0 19
v:l2=has	-7 -6 -5 -11 11 0 13 -2
v:l2=has & d:ahead	-7 -6 -5 -13 12 0 13 -2
v:l2=have	-6 16 4 9 -15 -6 0 -13
v:l2=have & d:ahead	-6 17 4 -4 -14 -6 0 0
v:l2=have & d:today	0 0 0 26 0 0 0 -23
v:l2=he	0 9 0 -3 -1 0 0 -6
v:l2=he & d:ahead	0 10 0 -4 0 0 0 -5
v:l2=hear	0 -9 0 -8 22 0 0 -13
v:l2=heard & d:ahead	0 8 0 -11 8 0 0 -8
v:l2=hearing & d:ahead	0 -4 0 -7 11 0 0 0
v:l2=here & d:ahead	0 -10 0 15 -1 0 0 -3
v:l2=here & d:today	0 12 0 -12 0 0 0 0
v:l2=higher	0 -9 0 0 -6 0 0 12
v:l2=his	0 0 0 11 0 0 0 -9
v:l2=hit	0 14 0 -16 0 3 0 0
v:l2=hit & d:ahead	0 16 0 -18 0 3 0 0
v:l2=holiday	0 -1 0 9 -10 0 0 0
v:l2=holiday & d:ahead	0 -1 0 9 -10 0 0 0
v:l2=home	0 -13 0 19 0 0 0 -2
v:l2=home & d:ahead	0 -13 0 19 0 0 0 -2
v:l2=hour & d:ahead	0 -14 0 12 0 0 0 1
v:l2=hour & d:today	0 14 0 -11 0 0 0 0
v:l2=importer	0 -10 0 -3 12 0 0 0
v:l2=in	0 0 -3 9 -2 -4 -10 0
v:l2=in & d:today	0 -16 0 7 -7 0 0 6
v:l2=increase	0 -7 0 13 0 0 0 -5
v:l2=increase & d:ahead	0 -7 0 13 0 0 0 -5
v:l2=is	-4 -8 -2 -4 12 8 -10 3
v:l2=is & d:ahead	-2 0 -1 0 -4 8 -9 4
v:l2=is & d:today	0 -22 0 -5 18 0 0 0
v:l2=istanbul	0 0 0 11 0 0 0 -7
v:l2=it	-9 -8 0 -4 14 1 9 -4
v:l2=it & d:ahead	-9 -2 0 -13 17 1 10 -1
v:l2=it & d:today	0 -18 0 23 -9 0 0 -5
v:l2=its	0 -8 0 26 -10 0 0 -8
v:l2=its & d:ahead	0 -1 0 11 -4 0 0 -1
v:l2=its & d:today	0 -3 0 15 -4 0 0 -4
v:l2=itself	5 -16 0 -2 2 0 0 8
v:l2=itself & d:ahead	5 -16 0 -2 2 0 0 8
v:l2=keep	0 10 0 -7 -5 0 0 0
v:l2=keep & d:ahead	0 10 0 -7 -5 0 0 0
v:l2=lapse	0 7 -2 -10 0 0 0 3
v:l2=lapse & d:ahead	0 7 -2 -10 0 0 0 3
v:l2=last	0 -2 0 -31 -15 6 2 31
v:l2=last & d:ahead	0 -1 0 -21 -15 6 2 20
v:l2=last & d:today	0 0 0 -17 0 0 0 18
v:l2=lasted	0 -2 0 9 0 0 0 -3
v:l2=lasted & d:ahead	0 -2 0 9 0 0 0 -3
v:l2=late	0 14 0 -2 -6 0 0 -7
v:l2=late & d:ahead	0 14 0 -2 -6 0 0 -7
v:l2=later	0 0 0 -12 9 0 8 -6
v:l2=later & d:ahead	0 0 0 -13 9 0 8 -5
v:l2=law	0 -2 0 -1 -7 0 0 12
v:l2=law & d:ahead	0 -2 0 -2 -7 0 0 13
v:l2=least	0 8 0 -12 0 0 11 -8
v:l2=least & d:ahead	0 8 0 -12 0 0 11 -8
v:l2=less	0 -8 0 13 0 0 0 0
v:l2=level	0 -18 0 7 -1 0 0 17
v:l2=level & d:ahead	0 -18 0 6 -1 0 0 18
v:l2=likewise	13 0 0 0 7 0 0 -18
v:l2=likewise & d:ahead	13 0 0 0 7 0 0 -18
v:l2=list	0 11 0 0 -2 0 0 -8
v:l2=list & d:ahead	0 12 0 -1 -2 0 0 -8
v:l2=london	0 -6 0 12 0 0 0 -2
v:l2=lower	0 -6 0 15 -6 0 0 0
v:l2=lower & d:ahead	0 -5 0 13 -6 0 0 0
v:l2=m	0 31 0 -20 -2 0 0 -10
v:l2=m & d:ahead	0 22 0 -14 -5 0 0 -2
v:l2=m & d:today	0 16 0 -11 0 0 0 -8
v:l2=make & d:ahead	0 18 0 -15 3 0 0 -3
v:l2=matter	0 12 0 -8 6 0 0 -10
v:l2=matter & d:ahead	0 12 0 -9 6 0 0 -10
v:l2=member	0 0 0 -13 -1 0 0 18
v:l2=member & d:today	0 0 0 -16 0 0 0 18
v:l2=memo	0 18 0 -16 0 0 0 0
v:l2=memo & d:today	0 18 0 -17 0 0 0 0
v:l2=midnight	-8 -20 -1 -2 7 5 0 12
v:l2=midnight & d:ahead	-7 -17 0 -7 10 5 0 13
v:l2=midnight & d:today	0 -4 0 13 -4 0 0 -1
v:l2=minute	1 0 0 2 0 0 0 -9
v:l2=minute & d:today	0 0 0 10 0 0 0 -5
v:l2=mombasa	0 0 0 -9 0 0 0 12
v:l2=mombasa & d:ahead	0 0 0 -9 0 0 0 12
v:l2=monday	5 6 12 -14 -1 0 -1 0
v:l2=monday & d:ahead	3 13 10 -29 -3 0 -1 13
v:l2=monday & d:today	1 -12 3 19 1 0 0 -22
v:l2=more	0 14 0 -5 -3 0 0 -8
v:l2=more & d:today	0 11 0 -9 0 0 0 0
v:l2=most	0 2 0 -9 0 0 -1 8
v:l2=most & d:ahead	0 2 0 -9 0 0 -1 8
v:l2=much	0 0 0 -10 0 0 0 11
v:l2=must	0 0 0 0 -9 3 0 5
v:l2=must & d:ahead	0 0 0 0 -9 3 0 5
v:l2=nagoya	0 0 0 -8 0 0 0 10
v:l2=name	0 -6 0 12 -3 0 0 0
v:l2=need	0 -1 0 -1 -3 0 0 11
v:l2=need & d:ahead	0 -1 0 -1 -3 0 0 11
v:l2=network	0 0 0 -8 0 0 0 10
v:l2=network & d:ahead	0 0 0 -8 0 0 0 10
v:l2=next	0 -2 0 12 -1 0 0 -4
v:l2=next & d:ahead	0 -2 0 12 -1 0 0 -4
v:l2=night	0 -13 0 8 -3 0 0 2
v:l2=night & d:ahead	0 -12 0 7 -3 0 0 2
v:l2=no	0 -10 0 13 -1 0 -1 0
v:l2=not	0 3 0 -15 -6 0 0 19
v:l2=not & d:today	0 -1 0 -13 0 0 0 15
v:l2=note	0 15 0 -7 0 0 0 -9
v:l2=note & d:today	0 16 0 -8 0 0 0 -8
v:l2=nothing	0 9 0 7 -8 0 0 -18
v:l2=nothing & d:ahead	0 0 0 19 -7 0 0 -16
v:l2=nothing & d:today	0 12 0 -10 0 0 0 0
v:l2=notice	-2 2 0 13 -1 0 0 -8
v:l2=notice & d:ahead	-2 3 0 10 0 0 0 -8
v:l2=now	6 -5 0 21 -3 0 0 -22
v:l2=now & d:ahead	6 -5 0 21 -3 0 0 -22
v:l2=of	7 -1 0 7 -16 0 0 -2
v:l2=of & d:ahead	0 1 0 2 -14 0 0 6
v:l2=of & d:today	9 -5 0 5 0 0 0 -11
v:l2=off	7 -5 0 0 12 -9 -6 -4
v:l2=off & d:ahead	7 -5 0 0 12 -9 -6 -4
v:l2=offer	0 -4 0 5 7 0 0 -9
v:l2=offer & d:ahead	0 -4 0 5 8 0 0 -9
v:l2=oil	0 0 0 -5 9 0 0 -6
v:l2=oil & d:ahead	0 2 0 -12 9 0 0 -2
v:l2=on	-5 -11 10 8 -8 4 -3 4
v:l2=on & d:ahead	-4 -7 10 -1 -6 4 -2 10
v:l2=on & d:today	0 -11 0 25 -1 0 0 -13
v:l2=one	-3 15 0 7 -1 0 -3 -19
v:l2=one & d:ahead	-3 19 0 -2 1 0 -3 -14
v:l2=one & d:today	0 -7 0 23 -6 0 0 -6
v:l2=opened	0 -6 0 14 -2 0 0 -2
v:l2=opened & d:ahead	0 -4 0 11 -2 0 0 -1
v:l2=opinion	0 0 0 -2 8 0 0 -1
v:l2=or	-5 22 4 -5 -6 0 0 -13
v:l2=or & d:ahead	-5 22 4 -8 -6 0 0 -10
v:l2=order	0 5 0 0 -12 0 0 3
v:l2=order & d:ahead	0 5 0 0 -11 0 0 3
v:l2=osaka	0 0 0 13 0 0 0 -10
v:l2=osaka & d:today	0 0 0 10 0 0 0 -9
v:l2=other	7 -4 0 -12 -2 0 -2 13
v:l2=other & d:ahead	7 -4 0 -12 -2 0 -2 13
v:l2=our	0 -3 0 -4 -6 0 0 14
v:l2=our & d:today	0 -2 0 -6 -6 0 0 15
v:l2=out	0 -4 4 -6 -18 2 -4 19
v:l2=out & d:ahead	0 -3 4 -8 -18 2 -4 19
v:l2=over	0 0 0 -20 -14 0 1 24
v:l2=over & d:ahead	0 0 0 -20 -13 0 2 24
v:l2=own	12 0 0 0 -15 0 0 0
v:l2=own & d:ahead	12 0 0 -6 -12 0 0 5
v:l2=own & d:today	0 0 0 9 -3 0 0 -3
v:l2=paper	0 -6 0 9 -6 0 10 -5
v:l2=paper & d:ahead	0 -6 0 7 -6 0 10 -3
v:l2=pari	0 -4 0 9 0 0 0 -1
v:l2=past	0 -8 0 9 0 0 0 0
v:l2=past & d:today	0 -4 0 18 0 0 0 -9
v:l2=pause	-1 -21 0 9 -3 0 0 13
v:l2=pause & d:ahead	-1 -20 0 6 -3 0 0 16
v:l2=pay	-6 0 -1 22 -10 0 0 -13
v:l2=pay & d:ahead	-5 13 -1 9 -7 0 0 -23
v:l2=pay & d:today	0 -26 0 18 -3 0 0 4
v:l2=peace	0 0 0 13 0 0 0 -11
v:l2=peace & d:ahead	0 0 0 13 0 0 0 -11
v:l2=phone	0 16 0 -12 0 0 0 0
v:l2=phone & d:ahead	0 16 0 -12 0 0 0 0
v:l2=place	0 3 0 -10 8 0 0 0
v:l2=place & d:ahead	0 5 0 -12 8 0 0 0
v:l2=plan	0 -1 0 10 -12 0 -1 6
v:l2=plan & d:ahead	0 -1 0 10 -12 0 -1 6
v:l2=possible	0 2 0 -11 5 0 0 0
v:l2=possible & d:ahead	0 2 0 -11 5 0 0 0
v:l2=post	0 -18 0 9 7 0 0 -4
v:l2=post & d:ahead	0 -17 0 4 7 0 0 0
v:l2=postpone	3 3 0 0 5 0 0 -12
v:l2=postpone & d:ahead	3 3 0 0 5 0 0 -12
v:l2=presented	0 -14 0 1 17 0 0 -6
v:l2=price	0 13 0 -3 -4 0 -2 -1
v:l2=price & d:ahead	0 13 0 -3 -4 0 -2 -1
v:l2=proclamation	0 -22 0 14 7 0 0 0
v:l2=proclamation & d:ahead	0 -21 0 13 7 0 0 0
v:l2=product	0 -10 0 11 0 0 0 0
v:l2=proposal	0 0 0 10 -8 0 0 0
v:l2=proposal & d:ahead	0 0 0 10 -8 0 0 0
v:l2=propose	0 -5 0 11 -3 0 0 0
v:l2=publish & d:ahead	0 -8 0 -3 10 0 0 4
v:l2=put	0 -5 0 -5 2 0 0 11
v:l2=put & d:ahead	0 -5 0 -6 2 0 0 12
v:l2=question	0 0 0 -7 9 0 0 0
v:l2=rate	0 11 0 -18 -14 0 0 15
v:l2=rate & d:ahead	0 5 0 -7 -13 0 0 10
v:l2=rate & d:today	0 8 0 -13 0 0 0 6
v:l2=reach	0 1 0 -9 -7 0 0 12
v:l2=reach & d:ahead	0 1 0 -9 -7 0 0 12
v:l2=read	0 -10 0 16 -2 0 0 -1
v:l2=read & d:ahead	0 -8 0 10 -1 0 0 0
v:l2=reading	0 -4 0 -14 18 0 0 0
v:l2=ready	2 -6 0 -11 -9 0 17 1
v:l2=ready & d:ahead	2 -6 0 -11 -9 0 17 1
v:l2=recess	0 -5 0 17 -7 0 0 -5
v:l2=recess & d:ahead	0 -5 0 17 -7 0 0 -5
v:l2=register	0 -1 0 10 -6 0 0 0
v:l2=released	0 -3 0 10 -2 0 -2 0
v:l2=released & d:ahead	0 -3 0 10 -2 0 -1 0
v:l2=renew	0 -1 -1 14 -3 0 -1 -3
v:l2=renew & d:ahead	0 -1 -1 14 -3 0 -1 -3
v:l2=reply & d:ahead	0 -9 0 -9 7 0 8 0
v:l2=report	0 -3 0 -3 16 0 -1 -8
v:l2=report & d:ahead	0 -2 0 -4 16 0 -1 -7
v:l2=reporter	0 -1 0 11 -2 0 0 -7
v:l2=reporter & d:ahead	0 -13 0 20 0 0 0 -3
v:l2=reporter & d:today	0 10 0 -6 0 0 0 -1
v:l2=rest	0 3 0 -11 3 0 0 1
v:l2=rest & d:ahead	0 3 0 -11 3 0 0 1
v:l2=retroactive	0 0 0 11 0 0 0 -9
v:l2=retroactive & d:ahead	0 0 0 11 0 0 0 -9
v:l2=review	0 -7 0 -3 16 0 -2 -7
v:l2=review & d:ahead	0 -5 0 -5 16 0 -2 -6
v:l2=rise & d:ahead	0 10 0 0 0 0 0 -10
v:l2=rule & d:ahead	-4 -1 -3 0 12 0 0 -5
v:l2=run	0 5 1 -17 0 0 -3 6
v:l2=run & d:today	0 11 0 -13 0 0 0 4
v:l2=sail	0 -4 0 10 0 0 0 0
v:l2=sail & d:ahead	0 -4 0 10 0 0 0 0
v:l2=sale	0 -3 0 5 -1 9 -1 -7
v:l2=sale & d:ahead	0 0 0 -1 -1 9 -1 0
v:l2=saturday	0 13 0 -15 7 0 0 -2
v:l2=saturday & d:ahead	0 19 0 -27 8 0 0 0
v:l2=saturday & d:today	0 -10 0 18 0 0 0 -6
v:l2=say	-6 1 3 4 -12 -2 5 0
v:l2=say & d:ahead	-6 11 3 -6 -7 -1 5 0
v:l2=say & d:today	0 -23 0 24 -6 0 0 0
v:l2=sea	0 -10 0 16 -3 0 0 0
v:l2=sea & d:ahead	0 -7 0 13 -3 0 0 0
v:l2=season	0 -1 0 12 0 0 0 -10
v:l2=season & d:ahead	0 -1 0 12 0 0 0 -10
v:l2=second	0 -8 0 14 -2 0 0 -2
v:l2=sell	0 0 0 -5 -8 17 0 0
v:l2=sell & d:ahead	0 0 0 -5 -8 17 0 0
v:l2=send	0 0 0 11 -9 0 0 0
v:l2=send & d:ahead	0 0 0 11 -9 0 0 0
v:l2=session	0 -7 0 -5 12 0 0 0
v:l2=session & d:ahead	0 -7 0 -5 12 0 0 0
v:l2=settle	0 -8 0 12 0 0 0 0
v:l2=settle & d:ahead	0 -8 0 12 0 0 0 0
v:l2=shall	0 -1 0 -15 2 -2 0 17
v:l2=shanghai	0 -2 0 -4 10 0 0 -2
v:l2=shanghai & d:today	0 0 0 -7 10 0 0 0
v:l2=sheet & d:today	0 10 0 -10 0 0 0 0
v:l2=ship	-7 16 -2 -15 10 0 0 -9
v:l2=ship & d:ahead	-7 -7 -2 8 11 0 0 -8
v:l2=ship & d:today	0 28 0 -27 0 0 0 0
v:l2=shut	0 -16 0 19 0 0 0 0
v:l2=shut & d:ahead	0 -16 0 19 0 0 0 0
v:l2=side	-10 -6 0 -4 8 0 0 11
v:l2=side & d:ahead	-10 -6 0 -6 8 0 0 12
v:l2=signature	0 -6 0 -14 6 0 14 0
v:l2=signature & d:ahead	0 -6 0 -14 6 0 14 0
v:l2=since	0 -12 0 17 0 0 0 0
v:l2=since & d:ahead	0 -8 0 10 0 0 0 0
v:l2=sit	0 -13 0 0 13 0 0 -12
v:l2=sit & d:ahead	0 -12 0 0 13 0 0 -11
v:l2=sleep	0 8 0 -18 1 0 0 6
v:l2=sleep & d:ahead	0 8 0 -18 1 0 0 7
v:l2=so	0 10 0 -20 11 0 0 3
v:l2=so & d:ahead	0 10 0 -20 11 0 0 3
v:l2=social	0 12 0 -5 0 0 0 -6
v:l2=social & d:ahead	0 12 0 -5 0 0 0 -6
v:l2=soybean	0 19 0 -2 -4 0 0 -10
v:l2=soybean & d:ahead	0 19 0 -2 -4 0 0 -9
v:l2=spoke	0 -4 0 -18 7 0 12 1
v:l2=spoke & d:ahead	0 -4 0 -18 7 0 12 1
v:l2=spoken	0 0 0 -8 0 0 0 9
v:l2=spoken & d:ahead	0 0 0 -8 0 0 0 9
v:l2=stand	0 -9 0 0 9 0 0 -1
v:l2=standstill	0 0 0 -7 0 0 0 10
v:l2=standstill & d:ahead	0 0 0 -9 0 0 0 12
v:l2=start	7 21 -4 -18 -4 0 -2 -9
v:l2=start & d:ahead	7 21 -4 -18 -4 0 -2 -9
v:l2=statement	0 -9 0 17 0 0 0 -4
v:l2=stay	5 -14 -3 16 3 0 -2 -11
v:l2=stay & d:ahead	5 -14 -3 16 3 0 -2 -11
v:l2=still	0 -13 0 24 -2 0 0 -10
v:l2=still & d:ahead	0 -12 0 22 -1 0 0 -10
v:l2=stockholm	0 -9 0 21 0 0 0 -12
v:l2=stockholm & d:ahead	0 -9 0 20 0 0 0 -11
v:l2=stop	0 -7 0 -5 0 2 0 12
v:l2=stop & d:ahead	0 -7 0 -5 0 2 0 12
v:l2=strike	0 -9 0 15 -3 0 -4 0
v:l2=strike & d:ahead	0 -9 0 15 -3 0 -4 0
v:l2=sunday & d:ahead	0 7 -3 -8 -8 0 0 12
v:l2=surcharge	0 9 0 -6 0 0 0 0
v:l2=surcharge & d:ahead	0 9 0 -6 0 0 0 0
v:l2=suspend	1 1 4 -15 4 -1 -2 4
v:l2=suspend & d:ahead	1 5 4 -25 5 -1 -2 7
v:l2=suspend & d:today	0 -8 0 18 -1 0 0 -7
v:l2=table	0 0 0 10 -6 0 0 0
v:l2=table & d:ahead	0 0 0 9 -6 0 0 0
v:l2=take	0 8 0 2 6 0 0 -24
v:l2=take & d:ahead	0 -5 0 7 8 0 0 -12
v:l2=take & d:today	0 13 0 -2 0 0 0 -12
v:l2=takoradi	0 0 0 -5 12 0 0 -4
v:l2=takoradi & d:ahead	0 0 0 -5 12 0 0 -4
v:l2=talk & d:today	0 0 0 -9 0 0 0 10
v:l2=tangier	0 13 0 -10 0 0 0 0
v:l2=tangier & d:ahead	0 13 0 -10 0 0 0 0
v:l2=tariff	0 -21 0 23 6 0 0 -13
v:l2=tariff & d:ahead	0 -24 0 29 0 0 0 -10
v:l2=telephone	0 13 0 -3 -6 -2 0 0
v:l2=telephone & d:ahead	0 14 0 0 -6 -2 0 -8
v:l2=television	0 0 0 13 0 0 0 -7
v:l2=television & d:ahead	0 0 0 12 0 0 0 -7
v:l2=tell	0 -6 0 12 -3 0 0 -2
v:l2=term	5 8 0 -17 -6 0 0 13
v:l2=term & d:ahead	5 8 0 -15 -6 0 0 10
v:l2=that	4 2 0 -8 -13 0 5 5
v:l2=that & d:ahead	5 4 2 -7 -12 0 5 0
v:l2=the	0 2 2 9 -4 -1 0 -9
v:l2=the & d:ahead	0 11 3 0 0 0 0 -17
v:l2=the & d:today	0 -14 0 11 -8 0 0 5
v:l2=their	0 0 0 4 9 0 0 -14
v:l2=their & d:ahead	0 0 0 3 9 0 0 -12
v:l2=themselve	0 0 0 -13 0 0 13 0
v:l2=themselve & d:ahead	0 0 0 -13 0 0 13 0
v:l2=there	-5 5 0 -6 -4 0 -3 15
v:l2=there & d:ahead	-5 5 0 -6 -4 0 -3 15
v:l2=they	0 -17 0 11 0 0 0 4
v:l2=they & d:ahead	0 -14 0 2 1 0 0 8
v:l2=they & d:today	0 -1 0 12 -3 0 0 -2
v:l2=thi	0 1 0 1 3 0 0 -9
v:l2=thing	0 -3 0 -6 -1 0 0 11
v:l2=thread	0 0 0 -9 0 0 0 11
v:l2=thread & d:today	0 0 0 -9 0 0 0 11
v:l2=three	0 9 0 1 -9 0 0 -2
v:l2=three & d:ahead	0 9 0 0 -9 0 0 -1
v:l2=through	0 -4 0 -17 7 0 0 15
v:l2=through & d:ahead	0 -4 0 -17 7 0 0 15
v:l2=thursday	0 -3 0 -12 4 0 0 16
v:l2=thursday & d:ahead	0 5 0 -17 7 0 0 5
v:l2=thursday & d:today	0 -18 0 1 -3 0 0 10
v:l2=till	0 0 0 -11 0 0 0 16
v:l2=till & d:ahead	0 0 0 -11 0 0 0 16
v:l2=time	-3 9 0 -13 7 0 6 -10
v:l2=time & d:ahead	-3 10 0 -13 7 0 6 -10
v:l2=to	-18 6 7 -5 0 -6 -8 7
v:l2=to & d:ahead	-17 -10 8 1 -8 -5 -7 15
v:l2=to & d:today	0 19 0 -10 7 0 0 -15
v:l2=trade	0 -5 0 9 0 0 0 0
v:l2=trade & d:today	0 -3 0 9 -2 0 0 0
v:l2=treaty	0 -8 0 0 -9 0 0 11
v:l2=treaty & d:ahead	0 -7 0 0 -8 0 0 11
v:l2=truce	4 9 0 -14 5 0 0 4
v:l2=truce & d:ahead	4 9 0 2 6 0 0 -12
v:l2=truce & d:today	0 0 0 -28 0 0 0 32
v:l2=tuesday	0 10 -3 -19 -15 0 0 19
v:l2=tuesday & d:ahead	0 15 0 -23 -8 0 0 14
v:l2=two	0 -6 0 13 0 0 0 -3
v:l2=two & d:ahead	0 -1 0 9 0 0 0 -3
v:l2=until	-10 -12 1 -20 10 -3 -4 27
v:l2=until & d:ahead	-10 -11 1 -7 10 -3 -4 14
v:l2=until & d:today	0 0 0 -22 0 0 0 24
v:l2=up	-1 -22 -2 -7 8 -1 0 27
v:l2=up & d:ahead	0 -20 -2 -1 0 -1 0 28
v:l2=up & d:today	0 -1 0 -6 10 0 0 0
v:l2=updated	0 -2 0 12 0 0 0 -8
v:l2=updated & d:today	0 -2 0 12 0 0 0 -8
v:l2=us	0 -5 0 -7 -3 0 -1 20
v:l2=us & d:ahead	0 -4 0 -7 -3 0 -1 20
v:l2=used	0 -18 0 -9 23 0 0 -1
v:l2=used & d:ahead	0 -18 0 -9 23 0 0 -1
v:l2=video	0 -4 0 14 -4 0 0 0
v:l2=video & d:ahead	0 -4 0 13 -4 0 0 0
v:l2=vote	0 -11 0 -5 15 0 0 -2
v:l2=vote & d:ahead	0 -9 0 -3 11 0 0 -2
v:l2=wait	-6 10 0 -12 -3 0 5 4
v:l2=wait & d:ahead	-6 10 0 -12 -3 0 5 4
v:l2=was	0 -13 0 10 -3 0 0 2
v:l2=was & d:today	0 0 0 11 0 0 0 -5
v:l2=watch	0 -1 0 -10 7 0 0 6
v:l2=watch & d:ahead	0 0 0 -11 7 0 0 6
v:l2=water	0 -19 0 19 -4 0 0 4
v:l2=water & d:ahead	0 -11 0 11 -4 0 0 4
v:l2=water & d:today	0 -8 0 9 0 0 0 0
v:l2=we	0 27 0 -33 3 -2 0 7
v:l2=we & d:ahead	0 16 0 -14 4 -1 0 -7
v:l2=we & d:today	0 15 0 -24 0 0 0 13
v:l2=wednesday	0 0 -1 -19 2 11 0 14
v:l2=wednesday & d:ahead	0 21 0 -23 -16 12 0 4
v:l2=wednesday & d:today	0 -33 0 2 12 0 0 10
v:l2=weekly	0 0 0 -15 0 0 0 17
v:l2=weekly & d:today	0 0 0 -15 0 0 0 17
v:l2=were & d:ahead	0 0 0 18 -9 0 0 -6
v:l2=were & d:today	0 0 0 -10 11 0 0 0
v:l2=what	-2 20 0 -11 -9 8 0 -5
v:l2=what & d:ahead	-2 25 0 -18 -6 8 0 -8
v:l2=which	0 -9 9 -3 -3 0 0 8
v:l2=which & d:ahead	0 -8 9 5 -2 0 0 -2
v:l2=which & d:today	0 0 0 -13 0 0 0 14
v:l2=will & d:ahead	9 5 0 -12 4 0 0 -4
v:l2=window	0 -2 0 -7 10 0 0 0
v:l2=wine	0 -4 0 -14 0 0 0 20
v:l2=wine & d:ahead	0 -4 0 -14 0 0 0 20
v:l2=with	0 0 0 11 0 0 0 -6
v:l2=with & d:today	0 0 0 11 0 0 0 -8
v:l2=withdraw	0 11 0 -8 3 0 0 -7
v:l2=withdraw & d:ahead	0 11 0 -8 3 0 0 -7
v:l2=word	0 24 0 -24 0 0 0 0
v:l2=write	0 -19 -3 21 0 0 0 0
v:l2=write & d:ahead	0 -18 -3 20 0 0 0 0
v:l2=yes	0 12 0 -10 0 0 0 0
v:l2=yes & d:ahead	0 12 0 -8 0 0 0 0
v:l2=you & d:ahead	0 -1 0 -4 0 0 0 12
v:l2=—	0 6 0 4 -7 0 5 -11
v:l2=— & d:ahead	0 11 0 -12 -3 0 5 0
v:l2=— & d:today	0 -8 0 24 -1 0 0 -14
v:l=" ,	0 0 0 -12 0 0 0 15
v:l=" , & d:today	0 0 0 -14 0 0 0 17
v:l=" from	7 0 0 -10 0 0 0 0
v:l=" from & d:ahead	7 0 0 -12 0 0 0 0
v:l='s on	0 0 0 -9 12 0 0 0
v:l='s on & d:ahead	0 0 0 -9 12 0 0 0
v:l=( until	0 -12 0 11 -1 0 0 1
v:l=( until & d:ahead	0 -12 0 11 -1 0 0 1
v:l=, <level> & d:today	0 -4 0 12 0 0 0 -4
v:l=, a	0 -6 0 13 0 0 0 -5
v:l=, a & d:ahead	0 -6 0 13 0 0 0 -5
v:l=, and	0 -23 0 -7 6 0 0 16
v:l=, and & d:ahead	0 -21 0 3 7 0 0 3
v:l=, and & d:today	0 0 0 -13 0 0 0 16
v:l=, by	0 0 0 -1 8 0 3 -14
v:l=, by & d:ahead	0 0 0 -1 8 0 3 -14
v:l=, end	0 0 0 -10 0 0 0 10
v:l=, friday	0 14 0 -10 0 0 0 -1
v:l=, friday & d:today	0 14 0 -10 0 0 0 -1
v:l=, from	0 28 -4 -22 -2 0 0 -5
v:l=, from & d:ahead	0 24 -4 -20 -2 0 0 -3
v:l=, has	10 -11 0 1 0 0 0 0
v:l=, has & d:ahead	10 -11 0 1 0 0 0 0
v:l=, monday	0 -4 0 10 0 0 0 -4
v:l=, monday & d:today	0 -4 0 10 0 0 0 -4
v:l=, not	-9 0 0 20 0 0 0 -9
v:l=, not & d:ahead	-9 0 0 16 0 0 0 -5
v:l=, on & d:ahead	0 8 -8 -11 5 -5 6 0
v:l=, publish	0 -6 0 17 -8 0 0 0
v:l=, since	0 -3 0 -7 0 0 0 12
v:l=, since & d:ahead	0 -3 0 -8 0 0 0 12
v:l=, start	9 20 0 -27 -1 0 0 0
v:l=, start & d:ahead	9 0 0 -6 0 0 0 0
v:l=, the & d:today	0 -6 0 16 0 0 0 -9
v:l=, thursday	0 -3 0 10 0 0 0 -3
v:l=, thursday & d:today	0 -3 0 10 0 0 0 -3
v:l=, till	0 0 0 -9 0 0 0 11
v:l=, till & d:ahead	0 0 0 -9 0 0 0 11
v:l=, to & d:ahead	4 -6 0 -9 0 0 -1 8
v:l=, until	-1 -1 12 -5 -3 9 -5 -2
v:l=, until & d:ahead	-1 -1 12 -5 -2 9 -5 -2
v:l=. on	-6 6 13 -7 8 0 0 -14
v:l=. on & d:ahead	-6 9 13 -12 8 0 0 -13
v:l=: <number>	0 22 0 -7 -15 0 0 -10
v:l=: <number> & d:ahead	0 11 0 -6 0 0 0 -2
v:l=: <number> & d:today	0 16 0 -3 -13 0 0 -8
v:l=: from	-1 14 0 -10 0 0 0 0
v:l=: from & d:ahead	-1 14 0 -10 0 0 0 0
v:l=: on	0 4 0 -15 1 0 0 11
v:l=: on & d:ahead	0 4 0 -15 1 0 0 11
v:l=: until	3 -11 -2 -11 5 0 0 9
v:l=: until & d:ahead	3 -11 -2 -13 5 0 0 11
v:l=; from	0 22 0 -19 0 0 0 -2
v:l=; from & d:ahead	0 22 0 -20 0 0 0 -2
v:l=; until	0 -11 0 16 0 0 0 -5
v:l=; until & d:ahead	0 -11 0 16 0 0 0 -5
v:l=<begin> <begin>	2 2 0 -12 11 9 2 -3
v:l=<begin> <begin> & d:ahead	0 10 2 -16 6 15 6 -8
v:l=<begin> <begin> & d:today	1 -8 -1 0 7 -6 -7 5
v:l=<begin> after	0 3 0 -23 10 0 0 9
v:l=<begin> after & d:ahead	0 3 0 -23 10 0 0 9
v:l=<begin> and	0 -3 0 11 0 0 0 -6
v:l=<begin> and & d:ahead	0 -2 0 8 0 0 0 -5
v:l=<begin> by	0 -1 0 -3 8 0 6 -9
v:l=<begin> by & d:ahead	0 -1 0 -5 8 0 6 -8
v:l=<begin> for	0 -8 0 9 0 0 0 0
v:l=<begin> for & d:ahead	0 -8 0 9 0 0 0 0
v:l=<begin> friday	0 -2 0 16 0 0 0 -10
v:l=<begin> friday & d:today	0 -2 0 16 0 0 0 -10
v:l=<begin> from	8 18 8 -20 1 -4 -5 -6
v:l=<begin> from & d:ahead	9 10 8 -12 0 -3 -4 -1
v:l=<begin> from & d:today	0 17 0 -14 2 0 0 -7
v:l=<begin> if	0 -13 0 17 -3 0 0 0
v:l=<begin> if & d:ahead	0 -13 0 16 -3 0 0 0
v:l=<begin> monday	0 0 0 9 0 0 0 -3
v:l=<begin> monday & d:today	0 0 0 9 0 0 0 -3
v:l=<begin> on	7 3 -7 -5 1 -3 -12 3
v:l=<begin> on & d:ahead	8 6 -7 -7 -1 -3 -12 4
v:l=<begin> publish	0 16 0 -9 0 0 0 -6
v:l=<begin> publish & d:today	0 16 0 -9 0 0 0 -6
v:l=<begin> saturday	0 0 0 18 0 0 0 -17
v:l=<begin> saturday & d:today	0 0 0 18 0 0 0 -17
v:l=<begin> since	-1 2 0 -4 -10 0 0 14
v:l=<begin> since & d:ahead	-1 -16 0 4 -5 0 0 17
v:l=<begin> since & d:today	0 18 0 -12 -3 0 0 -3
v:l=<begin> the & d:ahead	2 0 0 -11 -2 0 0 10
v:l=<begin> the & d:today	0 -6 0 19 0 0 0 -11
v:l=<begin> thursday	0 -3 0 -2 -1 0 0 9
v:l=<begin> thursday & d:today	0 -3 0 -3 -1 0 0 10
v:l=<begin> to	2 6 0 -13 0 0 0 2
v:l=<begin> to & d:ahead	2 6 0 -13 0 0 0 2
v:l=<begin> until	-8 8 -4 7 -16 -2 -6 2
v:l=<begin> until & d:ahead	-8 8 -4 6 -16 -2 -6 3
v:l=<begin> updated	0 0 0 11 0 0 0 -9
v:l=<begin> updated & d:today	0 0 0 11 0 0 0 -9
v:l=<day-ahead> ,	-13 1 2 -16 2 11 17 -8
v:l=<day-ahead> , & d:ahead	-13 1 2 -21 2 11 17 -3
v:l=<day-ahead> and	0 -6 0 13 0 0 0 -5
v:l=<day-ahead> and & d:ahead	0 -6 0 11 0 0 0 -3
v:l=<day-ahead> from	0 -16 0 19 0 0 0 -1
v:l=<day-ahead> from & d:ahead	0 -16 0 19 0 0 0 -1
v:l=<day-ahead> to	-3 -2 -4 -1 -8 0 -3 16
v:l=<day-ahead> to & d:ahead	-3 -2 -4 -1 -8 0 -3 16
v:l=<day-gone> ,	0 -9 0 18 0 0 0 -6
v:l=<day-gone> , & d:ahead	0 -9 0 17 0 0 0 -6
v:l=<day-gone> and	0 0 -2 -5 0 0 0 13
v:l=<day-gone> and & d:ahead	0 0 -2 -7 0 0 0 13
v:l=<day-gone> until	5 17 0 -19 0 0 0 -3
v:l=<day-gone> until & d:ahead	5 17 0 -19 0 0 0 -3
v:l=<day-today> ,	0 -3 0 -11 0 0 0 18
v:l=<day-today> , & d:today	0 0 0 -22 0 0 0 28
v:l=<day-today> from	0 15 0 -20 0 0 0 4
v:l=<day-today> from & d:ahead	0 15 0 -20 0 0 0 4
v:l=<goods-amount> by	0 -2 0 12 -5 0 0 0
v:l=<goods-amount> by & d:ahead	0 -2 0 12 -5 0 0 0
v:l=<level> (	0 0 0 -14 0 0 0 16
v:l=<level> after	0 -10 0 0 11 0 0 -2
v:l=<level> after & d:ahead	0 -10 0 0 11 0 0 -2
v:l=<level> from	-13 16 0 -3 -5 0 0 -6
v:l=<level> from & d:ahead	-13 27 0 -16 -3 0 0 -4
v:l=<level> from & d:today	0 -35 0 40 0 0 0 -2
v:l=<level> of	0 13 0 -10 0 0 0 -4
v:l=<level> on	4 4 -2 9 5 0 -1 -34
v:l=<level> on & d:ahead	5 8 -1 2 6 0 0 -31
v:l=<level> on & d:today	0 -17 0 24 0 0 0 -3
v:l=<level> since	10 -11 0 4 0 0 0 -4
v:l=<level> since & d:ahead	11 -11 0 3 0 0 0 -3
v:l=<level> until	0 -7 -4 7 -14 0 0 9
v:l=<level> until & d:ahead	0 -7 -4 12 -14 0 0 3
v:l=<month-ahead> ,	0 -10 0 16 0 0 0 -4
v:l=<month-gone> until	8 0 0 -12 6 0 0 -4
v:l=<month-gone> until & d:ahead	8 0 0 -12 6 0 0 -4
v:l=<name> (	0 0 0 -15 0 0 0 18
v:l=<name> ( & d:today	0 0 0 -14 0 0 0 17
v:l=<name> ,	0 3 0 -16 -7 0 0 23
v:l=<name> , & d:ahead	0 12 0 -11 0 0 0 2
v:l=<name> , & d:today	0 -11 0 -8 -5 0 0 21
v:l=<name> before	0 0 0 10 -5 0 0 -5
v:l=<name> before & d:today	0 -9 0 10 0 0 0 0
v:l=<name> end	1 -9 6 1 -3 0 0 1
v:l=<name> from	3 22 0 -24 -10 8 5 -16
v:l=<name> from & d:ahead	4 22 0 -27 -8 8 5 -11
v:l=<name> on	0 -17 8 9 2 1 -1 -3
v:l=<name> on & d:ahead	0 -8 8 0 -5 1 0 4
v:l=<name> on & d:today	0 -14 0 13 7 0 0 -12
v:l=<name> until	0 0 -1 -13 13 0 -11 6
v:l=<name> until & d:ahead	0 0 -1 -13 13 0 -11 6
v:l=<number> ,	0 -14 0 2 0 0 0 8
v:l=<number> , & d:today	0 -9 0 5 0 0 0 1
v:l=<number> from	-2 17 0 -11 -4 0 0 0
v:l=<number> from & d:ahead	-2 17 0 -13 -3 0 0 0
v:l=<number> on	-1 20 0 -2 -12 0 0 -10
v:l=<number> on & d:ahead	-1 21 0 0 -10 0 0 -21
v:l=<number> on & d:today	0 -3 0 -3 0 0 0 10
v:l=<number> until	0 -9 0 0 0 0 0 10
v:l=<number> until & d:ahead	0 -8 0 -1 0 0 0 12
v:l=<office> ,	0 -2 0 11 0 0 0 -4
v:l=<office> on	0 8 0 0 0 0 0 -10
v:l=<office> on & d:ahead	0 9 0 0 0 0 0 -10
v:l=<organisation> ,	0 -7 0 5 7 0 0 -11
v:l=<organisation> , & d:today	0 -2 0 14 0 0 0 -6
v:l=<organisation> announce	0 15 0 -16 4 0 0 0
v:l=<organisation> announce & d:today	0 15 0 -16 4 0 0 0
v:l=<organisation> meet	0 0 0 -5 -8 0 0 14
v:l=<organisation> meet & d:ahead	0 0 0 -5 -8 0 0 14
v:l=<organisation> on	0 -6 0 11 -13 0 0 5
v:l=<organisation> on & d:ahead	0 -2 0 5 -10 0 0 7
v:l=<organisation> on & d:today	0 -5 0 13 -3 0 0 0
v:l=<person> :	-1 -23 0 16 -1 0 0 5
v:l=<person> : & d:ahead	-1 -13 0 5 0 0 0 7
v:l=<person> on	0 12 0 1 -12 -3 -2 -4
v:l=<person> on & d:ahead	0 14 0 -2 -10 -2 -1 -2
v:l=<person> say & d:today	0 -1 0 10 0 0 0 -4
v:l=<points> from	0 10 -2 -7 0 0 0 0
v:l=<points> from & d:ahead	0 10 -2 -7 0 0 0 0
v:l=<points> on	-1 3 0 6 -10 0 0 0
v:l=<points> on & d:ahead	-1 3 0 5 -10 0 0 0
v:l=<points> until	4 -5 0 -12 0 0 0 12
v:l=<points> until & d:ahead	4 -5 0 -13 0 0 0 13
v:l=<quality> ,	0 0 0 -16 0 0 0 16
v:l=<quality> good	0 9 0 0 0 0 0 -11
v:l=<seat> ,	-6 2 -4 3 11 -1 -3 -8
v:l=<seat> , & d:ahead	0 0 0 22 -7 0 0 -16
v:l=<seat> , & d:today	-4 2 -2 -3 14 0 -1 -3
v:l=<seat> by	6 -1 0 -25 10 0 0 5
v:l=<seat> by & d:ahead	6 -1 0 -25 10 0 0 5
v:l=<seat> for	0 -2 0 12 -4 0 0 -3
v:l=<seat> for & d:ahead	0 -2 0 12 -4 0 0 -3
v:l=<seat> from	0 0 0 10 -10 0 0 -4
v:l=<seat> on	-2 -17 0 20 -3 0 -1 1
v:l=<seat> on & d:ahead	-2 -13 0 13 -1 0 -1 4
v:l=<seat> on & d:today	0 -8 0 19 0 0 0 -4
v:l=<seat> say	0 -4 0 0 -1 0 0 10
v:l=<seat> until	0 0 0 -10 0 0 0 10
v:l=<seat> until & d:ahead	0 0 0 -10 0 0 0 10
v:l=<span> ,	0 -9 0 13 0 0 0 0
v:l=<span> , & d:ahead	0 -9 0 10 0 0 0 0
v:l=<span> from	0 7 0 11 4 0 0 -37
v:l=<span> from & d:ahead	0 10 0 6 5 0 0 -36
v:l=<span> from & d:today	0 -7 0 9 0 0 0 0
v:l=<span> on	0 -4 0 15 0 0 0 -9
v:l=<span> on & d:ahead	0 -4 0 14 0 0 0 -9
v:l=<span> to	-4 9 0 -15 0 0 0 9
v:l=<span> to & d:ahead	-4 9 0 -15 0 0 0 9
v:l=a deal	0 -2 0 -6 0 0 -1 11
v:l=again before	0 0 0 -11 8 0 0 2
v:l=again before & d:ahead	0 0 0 -11 8 0 0 2
v:l=agree on	0 5 0 -12 4 0 0 5
v:l=agree on & d:ahead	0 5 0 -13 4 0 0 6
v:l=agreement by	0 -9 0 0 -10 0 3 12
v:l=agreement by & d:ahead	0 -9 0 0 -10 0 3 12
v:l=agreement on	0 5 0 -19 5 0 0 12
v:l=agreement on & d:today	0 0 0 -13 0 0 0 15
v:l=ahead of	0 16 0 -7 0 0 0 -7
v:l=ahead of & d:ahead	0 16 0 -7 0 0 0 -7
v:l=and <level>	0 -8 0 2 8 0 0 -5
v:l=and <name>	0 -2 0 9 0 0 0 -6
v:l=and <number>	0 -2 0 10 0 0 0 -9
v:l=and <number> & d:ahead	0 -2 0 10 0 0 0 -9
v:l=and after	0 -8 0 -3 -4 0 0 16
v:l=and after & d:ahead	0 -8 0 -8 -4 0 0 20
v:l=and end	0 0 -1 -6 0 0 0 9
v:l=and from	0 17 0 -17 9 0 0 -8
v:l=and from & d:ahead	0 12 0 -13 9 0 0 -7
v:l=and including	0 -17 9 2 -2 0 0 4
v:l=and including & d:ahead	0 -17 9 2 -2 0 0 4
v:l=and on	1 10 0 -17 5 -1 -1 1
v:l=and on & d:ahead	1 10 0 -18 6 -1 -1 2
v:l=and the	0 -12 0 -9 -5 0 7 20
v:l=and the & d:ahead	0 -12 0 -9 -5 0 7 20
v:l=and until	5 -7 0 -8 0 0 0 9
v:l=and until & d:ahead	5 -7 0 -8 0 0 0 9
v:l=announce for	0 8 0 -1 -3 0 0 -1
v:l=announce for & d:ahead	0 9 0 -1 -3 0 0 -1
v:l=announce on	-1 -5 -2 15 -6 0 0 0
v:l=announce on & d:ahead	-1 -4 -2 9 0 0 0 0
v:l=announce on & d:today	0 0 0 10 -6 0 0 0
v:l=answer by	0 -10 0 -13 6 0 10 0
v:l=answer by & d:ahead	0 -10 0 -13 6 0 10 0
v:l=apply from	4 -8 -2 9 -9 0 0 5
v:l=apply until	1 -15 8 1 -12 0 -1 8
v:l=apply until & d:ahead	1 -15 8 1 -12 0 -1 8
v:l=argument on & d:today	0 0 0 11 -3 0 0 -3
v:l=arrive by	0 1 9 -8 1 0 -7 0
v:l=arrive by & d:ahead	0 1 9 -8 1 0 -7 0
v:l=arrive on	-1 -2 0 0 10 0 0 -2
v:l=arrive on & d:ahead	-1 -2 0 0 10 0 0 -2
v:l=as from	0 -12 0 8 4 0 0 0
v:l=as from & d:ahead	0 -11 0 7 4 0 0 0
v:l=as of	12 21 -4 -4 -12 0 0 -28
v:l=as of & d:ahead	13 33 -1 -25 -15 0 0 -16
v:l=as of & d:today	0 -15 0 27 -1 0 0 -13
v:l=at <number>	0 4 0 -9 7 0 0 0
v:l=at <number> & d:ahead	0 9 0 -16 0 0 0 9
v:l=at <number> & d:today	0 -4 0 3 8 0 0 -9
v:l=at midnight	0 -5 0 -17 -1 0 0 24
v:l=at midnight & d:today	0 -1 0 -15 0 0 0 17
v:l=at the	-1 -4 0 22 -1 0 -2 -12
v:l=at the & d:ahead	-1 -4 0 22 -1 0 -2 -12
v:l=away until	10 -6 0 0 -6 0 0 4
v:l=away until & d:ahead	10 -6 0 0 -6 0 0 4
v:l=back by	0 4 0 6 -11 0 -3 0
v:l=back by & d:ahead	0 4 0 4 -11 0 -3 3
v:l=back on	-1 8 0 -3 0 0 0 -1
v:l=back on & d:ahead	-1 8 0 -4 0 0 0 -1
v:l=back to	0 -15 0 24 0 6 0 -18
v:l=back to & d:ahead	0 -15 0 24 0 6 0 -18
v:l=bay on	0 0 0 6 -9 0 0 2
v:l=bay on & d:ahead	0 0 0 6 -9 0 0 2
v:l=before the	0 1 -3 13 -8 0 -6 -1
v:l=before the & d:ahead	0 1 -3 13 -8 0 -6 -1
v:l=begin on	-2 11 0 1 -6 0 11 -22
v:l=begin on & d:ahead	-2 13 0 0 -5 0 11 -21
v:l=briefing ,	0 -4 0 -10 0 0 0 14
v:l=briefing , & d:today	0 -4 0 -10 0 0 0 14
v:l=bulletin ,	0 10 0 -8 0 0 0 0
v:l=bulletin , & d:today	0 10 0 -8 0 0 0 0
v:l=busan on	0 0 0 14 0 0 0 -9
v:l=busan on & d:ahead	0 0 0 14 0 0 0 -9
v:l=business on	0 -7 0 13 0 0 0 -4
v:l=business on & d:ahead	0 -7 0 10 0 0 0 -1
v:l=by telephone	0 7 0 -18 -5 0 0 16
v:l=by telephone & d:ahead	0 9 0 -5 -1 0 0 0
v:l=by telephone & d:today	0 0 0 -13 0 0 0 17
v:l=by the	4 -8 -4 9 6 -3 12 -31
v:l=by the & d:ahead	4 -8 -4 9 6 -3 12 -31
v:l=by video	0 0 0 -11 0 0 0 15
v:l=call ,	0 0 0 -10 0 0 0 11
v:l=call , & d:today	0 0 0 -10 0 0 0 11
v:l=case on	0 -10 0 -6 7 0 0 9
v:l=case on & d:ahead	0 -10 0 -6 7 0 0 9
v:l=change on	1 3 16 -6 -4 -2 0 -12
v:l=change on & d:ahead	1 3 16 -6 -4 -2 0 -12
v:l=changed on	0 11 6 -6 0 0 0 -12
v:l=changed on & d:ahead	0 11 6 -6 0 0 0 -12
v:l=charge from	0 16 0 -19 4 0 0 0
v:l=charge on	0 -9 0 14 0 0 0 -3
v:l=charge on & d:ahead	0 -9 0 14 0 0 0 -3
v:l=clear before	0 -20 0 13 3 0 0 3
v:l=clear before & d:ahead	0 -20 0 13 3 0 0 3
v:l=clear by	0 6 -2 -1 -10 0 0 9
v:l=clear by & d:ahead	0 6 -2 -1 -10 0 0 9
v:l=client ,	0 -8 0 10 0 0 0 0
v:l=client , & d:today	0 -8 0 10 0 0 0 0
v:l=close on	0 -19 0 -4 0 15 0 3
v:l=close on & d:ahead	0 -19 0 -4 0 15 0 3
v:l=collect from	0 9 0 -3 -3 0 0 0
v:l=collect from & d:ahead	0 14 0 -8 -3 0 0 0
v:l=collect until	0 10 0 -12 0 0 0 0
v:l=collect until & d:ahead	0 10 0 -12 0 0 0 0
v:l=column ,	0 0 0 -17 0 0 0 17
v:l=column , & d:today	0 0 0 -17 0 0 0 17
v:l=come back	0 11 0 -2 0 0 0 -7
v:l=come back & d:ahead	0 11 0 -9 0 0 0 0
v:l=come by	-1 -16 0 11 0 0 0 5
v:l=come by & d:ahead	-1 -16 0 11 0 0 0 5
v:l=come on	0 9 0 0 -3 0 0 -7
v:l=come on & d:ahead	0 9 0 0 -3 0 0 -7
v:l=comment until	0 -1 0 -13 18 0 0 0
v:l=comment until & d:ahead	0 -1 0 -13 18 0 0 0
v:l=common on	0 -4 0 -9 0 0 0 14
v:l=common on & d:ahead	0 -4 0 -10 0 0 0 14
v:l=confirm on	0 -3 0 12 -2 0 0 -3
v:l=confirm on & d:ahead	0 -2 0 11 -2 0 0 -2
v:l=control of	-9 0 0 10 0 0 0 0
v:l=control of & d:ahead	-9 0 0 10 0 0 0 0
v:l=count from	0 -26 0 28 0 0 0 -1
v:l=count from & d:ahead	0 -26 0 28 0 0 0 -1
v:l=counted from	0 -9 0 0 -4 0 0 13
v:l=counted from & d:ahead	0 -9 0 0 -4 0 0 13
v:l=date :	2 -1 0 7 8 -6 0 -13
v:l=date : & d:today	0 -3 0 0 13 0 0 -15
v:l=date from	0 -13 0 21 0 0 0 -5
v:l=date from & d:ahead	0 -10 0 18 0 0 0 -4
v:l=date is	0 0 0 -10 5 0 -1 7
v:l=date is & d:ahead	0 0 0 -10 5 0 -1 7
v:l=date of	0 12 0 -16 -1 0 0 5
v:l=date of & d:ahead	0 12 0 -16 -1 0 0 5
v:l=date to	0 10 0 -7 0 0 0 0
v:l=date to & d:ahead	0 12 0 -9 0 0 0 0
v:l=day ,	-5 5 0 -13 -5 0 0 15
v:l=day , & d:ahead	-5 6 0 -9 -4 0 0 11
v:l=day :	0 4 0 -10 0 0 0 8
v:l=day : & d:ahead	0 4 0 -10 0 0 0 8
v:l=day is	0 1 0 -12 2 0 10 -1
v:l=day is & d:ahead	0 1 0 -12 2 0 10 -1
v:l=day on	0 -6 0 11 0 0 0 -2
v:l=day to	3 15 0 -16 0 0 0 -1
v:l=day to & d:ahead	3 15 0 -16 0 0 0 -1
v:l=deadline of	0 0 0 -13 -7 7 7 5
v:l=deadline of & d:ahead	0 0 0 -13 -7 7 7 5
v:l=deal by	0 9 0 -11 -5 0 4 1
v:l=deal by & d:ahead	0 9 0 -11 -5 0 4 1
v:l=deal of	0 -5 0 10 0 0 0 0
v:l=deal of & d:ahead	0 -5 0 10 0 0 0 0
v:l=decide by	0 10 0 -10 0 0 0 0
v:l=decide by & d:ahead	0 10 0 -10 0 0 0 0
v:l=decide on	0 -7 0 -11 17 0 0 0
v:l=decide on & d:ahead	0 -6 0 -11 17 0 0 0
v:l=decision on	0 0 0 -8 10 0 0 0
v:l=decision on & d:ahead	0 0 0 -9 11 0 0 0
v:l=desk ,	0 -6 0 17 0 0 0 -8
v:l=desk , & d:today	0 -6 0 17 0 0 0 -8
v:l=dollar on	0 -13 0 14 0 0 0 0
v:l=dollar on & d:ahead	0 -12 0 13 0 0 0 0
v:l=double on	0 0 0 -15 0 0 0 13
v:l=double on & d:ahead	0 0 0 -15 0 0 0 13
v:l=down on	0 -6 0 12 0 0 0 -3
v:l=due by	0 -5 0 -8 20 0 -3 -5
v:l=due by & d:ahead	0 -5 0 -8 20 0 -3 -5
v:l=duty from	0 -6 0 12 -5 0 0 -3
v:l=duty on	0 10 0 -6 8 0 0 -12
v:l=duty on & d:ahead	0 10 0 -7 8 0 0 -11
v:l=duty since	0 -2 0 -6 0 0 0 10
v:l=duty since & d:ahead	0 -2 0 -6 0 0 0 10
v:l=duty until	-5 0 0 -12 -11 0 0 18
v:l=duty until & d:ahead	-5 0 0 -12 -11 0 0 18
v:l=early as	0 1 0 -14 14 0 0 1
v:l=eastern on	4 7 5 -15 -2 0 0 0
v:l=eastern on & d:ahead	4 7 5 -15 -2 0 0 0
v:l=eastern time	0 -8 0 20 0 0 0 -9
v:l=eastern time & d:today	0 -12 0 21 0 0 0 -7
v:l=effect from	0 -5 0 14 -5 0 0 -6
v:l=effect from & d:ahead	0 -1 0 9 -4 0 0 -5
v:l=effect on	0 24 0 -11 -14 0 0 -13
v:l=effect on & d:ahead	0 17 0 -4 -13 0 0 -12
v:l=effect on & d:today	0 15 0 -14 0 0 0 0
v:l=effect since	0 0 10 -2 0 0 0 -6
v:l=effect since & d:ahead	0 0 10 -2 0 0 0 -6
v:l=end :	0 -5 0 -18 0 0 0 24
v:l=end : & d:ahead	0 -5 0 -2 0 0 0 12
v:l=end on	-3 -2 8 -14 -4 7 -8 13
v:l=end on & d:ahead	-3 -1 8 -18 -4 7 -7 16
v:l=end on & d:today	0 -5 0 22 0 0 0 -15
v:l=enter before	0 -4 1 -11 17 0 0 -8
v:l=enter before & d:ahead	0 -4 1 -11 17 0 0 -8
v:l=est on	0 6 0 -11 -4 0 0 5
v:l=est on & d:ahead	0 6 0 -11 -4 0 0 5
v:l=expire on	2 -4 3 -2 -14 -3 0 9
v:l=expire on & d:ahead	2 -4 3 -3 -14 -3 0 9
v:l=extend from	1 -2 0 -8 0 0 0 9
v:l=extend from & d:ahead	1 -2 0 -8 0 0 0 9
v:l=extend on	0 0 0 13 0 0 0 -11
v:l=extend on & d:ahead	0 0 0 12 0 0 0 -11
v:l=extend until	0 0 0 9 0 0 0 -6
v:l=extend until & d:ahead	0 0 0 9 0 0 0 -6
v:l=extension on	0 0 0 1 6 0 0 -9
v:l=extension on & d:ahead	0 0 0 1 6 0 0 -9
v:l=extension to	0 14 0 -10 -1 0 0 1
v:l=fall on	0 4 0 -18 -5 4 8 5
v:l=fall on & d:ahead	0 4 0 -19 -5 4 8 5
v:l=finish on	0 -6 0 11 0 0 0 -2
v:l=finish on & d:ahead	0 -6 0 11 0 0 0 -2
v:l=finished by	-1 9 0 -5 -11 0 12 -5
v:l=finished by & d:ahead	-1 9 0 -5 -11 0 12 -5
v:l=fix for	0 -4 0 11 0 0 0 -1
v:l=fix for & d:ahead	0 -4 0 11 0 0 0 -1
v:l=flash ,	0 0 0 9 0 0 0 -7
v:l=flash , & d:today	0 0 0 9 0 0 0 -7
v:l=follow by	0 9 0 -5 -1 0 0 0
v:l=follow by & d:ahead	0 9 0 -5 -1 0 0 0
v:l=follow on	6 6 0 0 1 0 0 -17
v:l=follow on & d:ahead	6 6 0 0 1 0 0 -17
v:l=for <name>	0 13 0 -6 -3 0 0 0
v:l=for <span>	0 0 0 10 0 0 0 -7
v:l=force on	7 -13 0 16 -1 0 0 -7
v:l=force on & d:ahead	7 -12 0 13 -1 0 0 -5
v:l=force since	0 16 0 -3 0 0 0 -8
v:l=force since & d:ahead	0 16 0 -4 0 0 0 -8
v:l=force until	0 3 0 -23 5 0 0 9
v:l=force until & d:ahead	0 3 0 -23 5 0 0 9
v:l=free from & d:ahead	0 11 0 -9 0 0 0 0
v:l=friday ,	5 12 17 -33 8 -3 0 1
v:l=friday , & d:ahead	6 -5 18 -35 15 -2 0 7
v:l=friday , & d:today	0 20 0 -6 -18 0 0 -8
v:l=from the	12 16 -4 0 -11 0 -1 -32
v:l=from the & d:ahead	12 16 -4 0 -11 0 -1 -32
v:l=garden on	0 13 0 -12 0 0 0 0
v:l=garden on & d:ahead	0 13 0 -12 0 0 0 0
v:l=geneva on	0 -1 0 11 0 0 0 -3
v:l=geneva on & d:ahead	0 -1 0 11 0 0 0 -3
v:l=go on	0 -11 0 -13 -2 0 0 25
v:l=go on & d:ahead	0 -11 0 -6 -2 0 0 18
v:l=go to	0 10 0 0 0 0 0 -5
v:l=go to & d:ahead	0 10 0 0 0 0 0 -5
v:l=good from	0 16 0 -7 -5 0 -6 -8
v:l=good from & d:ahead	0 19 0 -11 -5 0 -6 -8
v:l=good since	0 -5 0 8 0 0 0 0
v:l=good until	0 -3 4 -14 -8 0 7 14
v:l=good until & d:ahead	0 -3 4 -14 -8 0 7 14
v:l=gyeongju on	0 0 0 -10 11 0 0 0
v:l=gyeongju on & d:ahead	0 0 0 -10 11 0 0 0
v:l=half on	0 12 0 -6 0 0 0 0
v:l=half on & d:ahead	0 12 0 -6 0 0 0 0
v:l=happen on	6 -7 -4 -10 2 0 0 17
v:l=happen on & d:ahead	6 -7 -4 -10 2 0 0 17
v:l=has until	-7 -5 -5 -7 6 0 13 -2
v:l=has until & d:ahead	-7 -5 -5 -7 6 0 13 -2
v:l=have end	0 0 0 18 0 0 0 -16
v:l=have end & d:today	0 0 0 21 0 0 0 -19
v:l=have until	-3 19 4 -5 -12 -5 1 -6
v:l=have until & d:ahead	-3 19 4 -5 -12 -5 1 -6
v:l=heard on	0 -2 0 -6 12 0 0 -2
v:l=heard on & d:ahead	0 -2 0 -6 12 0 0 -2
v:l=here on	0 9 0 -6 0 0 0 0
v:l=here on & d:today	0 12 0 -11 0 0 0 0
v:l=hold until	-7 8 -2 -8 4 0 0 6
v:l=hold until & d:ahead	-7 8 -2 -8 4 0 0 6
v:l=holiday until	0 0 0 9 -2 0 0 -6
v:l=holiday until & d:ahead	0 0 0 9 -2 0 0 -6
v:l=hour on	0 12 0 -8 0 0 0 0
v:l=hour on & d:today	0 17 0 -15 0 0 0 0
v:l=impose on	0 13 0 -12 0 0 0 0
v:l=impose on & d:ahead	0 13 0 -12 0 0 0 0
v:l=in <name>	0 -15 0 14 0 0 0 0
v:l=in <name> & d:ahead	0 -12 0 14 0 0 0 0
v:l=in <seat> & d:ahead	0 0 0 14 -4 0 0 -7
v:l=in force & d:ahead	0 0 0 -8 -3 0 0 10
v:l=in force & d:today	0 0 0 11 0 0 0 -8
v:l=in on	0 1 0 -14 -3 0 0 13
v:l=in on & d:ahead	0 1 0 -14 -3 0 0 13
v:l=in until	0 0 0 -11 14 0 0 0
v:l=in until & d:ahead	0 0 0 -11 14 0 0 0
v:l=into force	0 10 0 -2 0 0 0 -6
v:l=is <level>	0 0 0 13 0 0 0 -11
v:l=is <level> & d:today	0 -4 0 17 0 0 0 -9
v:l=is <number>	0 -5 0 16 0 0 0 -6
v:l=is <number> & d:today	0 -5 0 16 0 0 0 -6
v:l=is charge	0 0 0 -12 14 0 0 0
v:l=is charge & d:today	0 0 0 -12 14 0 0 0
v:l=is on	0 -11 0 1 0 10 -3 0
v:l=is on & d:ahead	0 -11 0 1 0 10 -3 0
v:l=is until	0 5 0 -8 -8 0 -1 8
v:l=is until & d:ahead	0 5 0 -8 -8 0 -1 8
v:l=it by	0 -13 0 6 2 1 5 -11
v:l=it by & d:ahead	0 -13 0 5 2 1 5 -11
v:l=it end	0 -1 0 -12 0 0 0 17
v:l=it end & d:ahead	0 0 0 -16 0 0 0 20
v:l=it is	0 1 0 -3 -10 0 0 9
v:l=it is & d:ahead	0 4 0 -12 -2 0 0 11
v:l=it on	0 -22 0 17 -4 0 0 9
v:l=it on & d:ahead	0 -22 0 16 -4 0 0 9
v:l=it to	0 11 0 11 -1 0 0 -23
v:l=it to & d:ahead	0 11 0 11 -1 0 0 -23
v:l=it until	0 -8 3 -2 16 3 -3 -14
v:l=it until & d:ahead	0 -8 3 -2 16 3 -3 -14
v:l=itself on	5 -13 0 0 4 0 0 1
v:l=itself on & d:ahead	5 -13 0 0 4 0 0 1
v:l=lapse on	0 7 -2 -10 0 0 0 3
v:l=lapse on & d:ahead	0 7 -2 -10 0 0 0 3
v:l=last until	0 -10 0 -3 -5 7 3 3
v:l=last until & d:ahead	0 -10 0 -7 -5 7 3 6
v:l=late on	0 14 0 -2 -6 0 0 -7
v:l=late on & d:ahead	0 14 0 -2 -6 0 0 -7
v:l=later than	0 3 0 -22 12 0 9 -2
v:l=later than & d:ahead	0 3 0 -22 12 0 9 -2
v:l=least until	0 0 0 -6 0 0 11 -5
v:l=least until & d:ahead	0 0 0 -6 0 0 11 -5
v:l=level on	0 -3 0 -9 0 0 0 14
v:l=level on & d:ahead	0 -3 0 -9 0 0 0 14
v:l=licence from	11 -5 0 -5 0 0 0 0
v:l=live until	0 7 0 -11 -5 0 0 8
v:l=live until & d:ahead	0 7 0 -11 -5 0 0 8
v:l=loaded before	0 8 0 2 -15 0 0 -9
v:l=london ,	0 -5 0 10 0 0 0 -1
v:l=m .	0 31 0 -20 -2 0 0 -10
v:l=m . & d:ahead	0 22 0 -14 -5 0 0 -2
v:l=m . & d:today	0 16 0 -11 0 0 0 -8
v:l=make by	0 8 0 -17 7 0 0 0
v:l=make by & d:ahead	0 8 0 -17 7 0 0 0
v:l=matter on	0 -2 0 -3 8 0 0 -1
v:l=matter on & d:ahead	0 -2 0 -3 8 0 0 -1
v:l=meet on	0 -4 0 -5 3 0 0 10
v:l=meet on & d:ahead	0 -4 0 -5 3 0 0 10
v:l=memo ,	0 18 0 -17 0 0 0 0
v:l=memo , & d:today	0 18 0 -17 0 0 0 0
v:l=midnight on	-8 -17 0 -2 10 5 0 8
v:l=midnight on & d:ahead	-7 -14 0 -6 10 5 0 10
v:l=midnight on & d:today	0 -4 0 10 0 0 0 -1
v:l=mombasa on	0 0 0 -11 0 0 0 12
v:l=mombasa on & d:ahead	0 0 0 -11 0 0 0 12
v:l=monday ,	5 5 3 -9 0 0 -1 0
v:l=monday , & d:ahead	3 13 0 -24 -2 0 -1 14
v:l=monday , & d:today	1 -12 3 19 1 0 0 -22
v:l=much on	0 0 0 -11 0 0 0 11
v:l=network on	0 0 0 -8 0 0 0 10
v:l=network on & d:ahead	0 0 0 -8 0 0 0 10
v:l=night ,	0 -5 0 -13 -1 0 0 19
v:l=night , & d:ahead	0 -5 0 -13 -1 0 0 19
v:l=night to	0 0 0 12 0 0 0 -11
v:l=no deal	0 -4 0 15 0 0 0 -9
v:l=not before	0 1 0 -9 -1 0 0 9
v:l=not before & d:ahead	0 1 0 -9 -1 0 0 9
v:l=not on	0 -4 0 10 0 0 0 -7
v:l=not on & d:ahead	0 -4 0 10 0 0 0 -7
v:l=note ,	0 17 0 -9 0 0 0 -8
v:l=note , & d:today	0 17 0 -9 0 0 0 -8
v:l=notice by	0 10 0 0 -9 0 0 0
v:l=notice by & d:ahead	0 10 0 0 -9 0 0 0
v:l=now from	0 -2 0 8 0 0 0 -5
v:l=now from & d:ahead	0 -2 0 8 0 0 0 -5
v:l=off on	0 -3 0 -11 16 0 0 0
v:l=off on & d:ahead	0 -3 0 -11 16 0 0 0
v:l=off until	12 4 0 -11 0 0 -2 -1
v:l=off until & d:ahead	12 4 0 -11 0 0 -2 -1
v:l=offer on	0 -3 0 14 0 0 0 -9
v:l=offer on & d:ahead	0 -3 0 14 0 0 0 -9
v:l=oil from	0 0 0 -11 9 0 0 -1
v:l=oil from & d:ahead	0 0 0 -11 9 0 0 -1
v:l=on <day-ahead>	0 0 0 12 0 0 0 -9
v:l=on <day-ahead> & d:today	0 0 0 12 0 0 0 -9
v:l=on <day-gone>	0 0 0 14 0 0 0 -12
v:l=on <day-gone> & d:today	0 0 0 14 0 0 0 -12
v:l=on a	0 -14 0 19 -2 0 0 0
v:l=on a & d:ahead	0 -14 0 18 -2 0 0 0
v:l=on from	0 -10 0 4 -5 0 0 12
v:l=on from & d:ahead	0 -10 0 4 -5 0 0 12
v:l=on the	-8 14 7 -21 0 0 0 10
v:l=on the & d:ahead	-8 15 7 -22 0 0 0 10
v:l=on to	0 -4 2 -6 0 0 0 11
v:l=on to & d:ahead	0 -4 2 -6 0 0 0 11
v:l=one is & d:ahead	0 8 0 -10 0 0 0 2
v:l=one since	0 17 0 -15 0 0 0 -3
v:l=one since & d:ahead	0 17 0 -15 0 0 0 -3
v:l=open on	0 0 0 -6 10 0 0 -2
v:l=open on & d:ahead	0 0 0 -6 10 0 0 -2
v:l=open until	0 0 0 4 -9 0 -1 5
v:l=open until & d:ahead	0 0 0 4 -9 0 -1 5
v:l=opened on	0 -5 0 10 0 0 0 0
v:l=or after	-4 24 5 0 -1 0 0 -26
v:l=or after & d:ahead	-4 24 5 0 -1 0 0 -26
v:l=osaka ,	0 0 0 10 0 0 0 -9
v:l=osaka , & d:today	0 0 0 10 0 0 0 -9
v:l=out on	0 0 4 -10 -20 2 0 15
v:l=out on & d:ahead	0 0 4 -11 -20 2 0 16
v:l=over on	0 0 0 -16 -12 0 0 21
v:l=over on & d:ahead	0 0 0 -16 -12 0 0 21
v:l=paper on	0 -3 0 9 -6 0 0 0
v:l=paper on & d:ahead	0 -3 0 9 -6 0 0 0
v:l=part on	0 -2 0 -6 10 0 0 0
v:l=part on & d:ahead	0 -2 0 -6 10 0 0 0
v:l=past midnight	0 -5 0 10 0 0 0 -2
v:l=pause from	0 -21 0 20 0 0 0 0
v:l=pause from & d:ahead	0 -21 0 20 0 0 0 0
v:l=pay <level>	0 0 0 9 0 0 0 -8
v:l=pay <level> & d:today	0 -7 0 14 0 0 0 -1
v:l=pay <number>	-1 -15 0 23 -1 0 0 -2
v:l=pay <number> & d:today	0 -3 0 8 0 0 0 0
v:l=pay before	0 19 0 -11 -4 0 0 0
v:l=pay before & d:ahead	0 19 0 -11 -4 0 0 0
v:l=pay from	-1 0 0 8 6 0 0 -16
v:l=pay from & d:ahead	-1 3 0 0 6 0 0 -12
v:l=phone on	0 16 0 -12 0 0 0 0
v:l=phone on & d:ahead	0 16 0 -12 0 0 0 0
v:l=post on	0 -17 0 1 10 0 0 0
v:l=post on & d:ahead	0 -16 0 0 10 0 0 0
v:l=proclamation on	0 -13 0 15 0 0 0 0
v:l=proclamation on & d:ahead	0 -13 0 15 0 0 0 0
v:l=publish by	0 -9 0 -15 13 0 0 7
v:l=publish by & d:ahead	0 -9 0 -16 14 0 0 7
v:l=publish on	-1 0 0 9 -4 0 0 -1
v:l=rate from	0 12 0 -11 0 0 0 0
v:l=rate on	0 9 0 0 -7 0 0 -2
v:l=rate on & d:ahead	0 9 0 0 -7 0 0 -2
v:l=reach on	0 0 0 -10 0 0 0 8
v:l=reach on & d:ahead	0 0 0 -10 0 0 0 8
v:l=ready by	2 -13 0 -13 -7 0 17 6
v:l=ready by & d:ahead	2 -13 0 -13 -7 0 17 6
v:l=reporter on & d:ahead	0 -13 0 20 0 0 0 -3
v:l=reporter on & d:today	0 11 0 -7 0 0 0 0
v:l=retroactive to	0 0 0 11 0 0 0 -9
v:l=retroactive to & d:ahead	0 0 0 11 0 0 0 -9
v:l=return on	0 16 0 -20 -3 0 0 4
v:l=return on & d:ahead	0 16 0 -20 -3 0 0 4
v:l=review by	0 0 0 -7 11 0 -1 0
v:l=review by & d:ahead	0 0 0 -7 11 0 -1 0
v:l=rise on	0 12 0 -3 0 0 0 -9
v:l=rise on & d:ahead	0 13 0 -4 0 0 0 -9
v:l=rule of	-7 0 0 12 0 0 0 0
v:l=rule of & d:ahead	-7 0 0 12 0 0 0 0
v:l=run out	0 8 0 -10 -1 0 0 7
v:l=run out & d:today	0 11 0 -13 0 0 0 4
v:l=run to	-1 -1 1 -3 13 -3 0 -5
v:l=run to & d:ahead	-1 -1 1 -3 13 -3 0 -5
v:l=run until	1 12 0 -16 -13 0 0 7
v:l=run until & d:ahead	1 12 0 -16 -13 0 0 7
v:l=saturday ,	0 13 0 -15 7 0 0 -2
v:l=saturday , & d:ahead	0 19 0 -27 8 0 0 0
v:l=saturday , & d:today	0 -10 0 18 0 0 0 -6
v:l=say on	-5 0 0 10 -6 0 -2 -1
v:l=say on & d:today	0 -23 0 29 -6 0 0 -2
v:l=say until	0 7 5 0 -9 0 0 -2
v:l=say until & d:ahead	0 7 5 0 -9 0 0 -2
v:l=sea on	0 -7 0 13 -3 0 0 0
v:l=sea on & d:ahead	0 -7 0 13 -3 0 0 0
v:l=sell by	0 0 0 -10 -8 18 0 0
v:l=sell by & d:ahead	0 0 0 -10 -8 18 0 0
v:l=shanghai ,	0 0 0 -7 10 0 0 0
v:l=shanghai , & d:today	0 0 0 -7 10 0 0 0
v:l=ship before	-3 33 -2 -31 3 0 0 -2
v:l=ship on	0 -7 0 -4 13 0 0 0
v:l=ship on & d:ahead	0 -7 0 -4 13 0 0 0
v:l=shut on	0 -16 0 19 0 0 0 0
v:l=shut on & d:ahead	0 -16 0 19 0 0 0 0
v:l=side until	-7 -7 0 -2 1 0 0 15
v:l=side until & d:ahead	-7 -7 0 -2 1 0 0 15
v:l=sign by	0 -6 0 -6 11 0 3 0
v:l=sign by & d:ahead	0 -6 0 -6 11 0 3 0
v:l=signature on	0 0 0 -7 10 0 0 0
v:l=signature on & d:ahead	0 0 0 -7 10 0 0 0
v:l=since the	0 -8 0 9 0 0 0 0
v:l=since the & d:ahead	0 -8 0 9 0 0 0 0
v:l=sit on	0 -7 0 -11 17 0 0 -1
v:l=sit on & d:ahead	0 -7 0 -11 17 0 0 -1
v:l=sleep until	0 10 0 -18 0 0 0 9
v:l=sleep until & d:ahead	0 10 0 -18 0 0 0 9
v:l=so by	0 3 0 -22 9 0 1 1
v:l=so by & d:ahead	0 3 0 -22 9 0 1 1
v:l=so on	0 9 0 -4 3 0 0 -10
v:l=so on & d:ahead	0 9 0 -4 3 0 0 -10
v:l=social on	0 12 0 -6 0 0 0 -6
v:l=social on & d:ahead	0 12 0 -6 0 0 0 -6
v:l=speak on	0 -5 0 13 0 -2 0 0
v:l=speak on & d:ahead	0 -5 0 13 0 -2 0 0
v:l=spoke on	0 -4 0 -8 7 0 12 -9
v:l=spoke on & d:ahead	0 -4 0 -8 7 0 12 -9
v:l=stand until	0 0 0 -8 13 0 0 -2
v:l=stand until & d:ahead	0 0 0 -8 13 0 0 -2
v:l=start on	8 21 -4 -16 -4 0 -2 -13
v:l=start on & d:ahead	8 21 -4 -16 -4 0 -2 -13
v:l=statement on	0 -10 0 13 0 0 0 -1
v:l=statement on & d:ahead	0 -9 0 11 0 0 0 0
v:l=stay until	-2 -16 0 16 -1 0 -1 1
v:l=stay until & d:ahead	-2 -16 0 16 -1 0 -1 1
v:l=stockholm on	0 -4 0 10 0 0 0 -2
v:l=stockholm on & d:ahead	0 -4 0 10 0 0 0 -2
v:l=stop on	0 -3 0 -9 0 0 0 14
v:l=stop on & d:ahead	0 -3 0 -9 0 0 0 14
v:l=strike until	0 -5 0 20 -2 0 -4 -10
v:l=strike until & d:ahead	0 -5 0 20 -2 0 -4 -10
v:l=sunday , & d:ahead	0 7 -3 -8 -8 0 0 12
v:l=suspend from & d:ahead	-2 14 0 -12 0 0 0 -2
v:l=suspend since	0 0 0 -5 -2 0 0 10
v:l=suspend since & d:ahead	0 0 0 -5 -2 0 0 10
v:l=suspend to	14 0 0 3 -4 0 0 -13
v:l=suspend to & d:ahead	14 0 0 3 -4 0 0 -13
v:l=suspend until & d:ahead	-8 2 1 -15 4 0 -1 10
v:l=take effect	0 14 0 0 -2 0 0 -15
v:l=take effect & d:today	0 14 0 -4 0 0 0 -12
v:l=talk on & d:ahead	0 -8 0 17 -2 0 0 -2
v:l=talk on & d:today	0 0 0 -9 0 0 0 10
v:l=tangier on	0 13 0 -10 0 0 0 0
v:l=tangier on & d:ahead	0 13 0 -10 0 0 0 0
v:l=tariff from	0 -39 0 43 0 0 0 -4
v:l=tariff from & d:ahead	0 -39 0 43 0 0 0 -4
v:l=tariff of	0 -13 0 14 0 0 0 0
v:l=tariff of & d:ahead	0 -13 0 14 0 0 0 0
v:l=tariff on	0 13 0 -24 18 0 0 -1
v:l=tariff on & d:ahead	0 14 0 -15 5 0 0 -1
v:l=tariff on & d:today	0 0 0 -13 13 0 0 0
v:l=telephone on	0 14 0 -7 -6 -2 0 2
v:l=telephone on & d:ahead	0 14 0 0 -5 -2 0 -8
v:l=telephone on & d:today	0 0 0 -11 0 0 0 12
v:l=tell reporter	0 1 0 10 -1 0 0 -9
v:l=tell reporter & d:today	0 0 0 13 0 0 0 -9
v:l=term on	5 14 0 -19 -3 0 0 5
v:l=term on & d:ahead	5 14 0 -17 -3 0 0 3
v:l=that from	1 12 0 -10 0 0 0 -2
v:l=that from & d:ahead	1 12 0 -10 0 0 0 -2
v:l=that is & d:ahead	0 -4 0 12 0 0 0 -5
v:l=the same	0 13 3 -12 0 0 0 -5
v:l=the same & d:ahead	0 13 3 -13 0 0 0 -3
v:l=them by	0 0 0 -14 -3 0 5 12
v:l=them by & d:ahead	0 0 0 -14 -3 0 5 12
v:l=them until	0 7 0 -9 14 0 -2 -9
v:l=then on	0 7 0 -11 0 0 0 3
v:l=then on & d:ahead	0 7 0 -11 0 0 0 3
v:l=there are	0 15 0 -9 -7 0 0 0
v:l=there are & d:ahead	0 15 0 -9 -7 0 0 0
v:l=there from	0 11 0 -9 0 0 0 0
v:l=there from & d:ahead	0 11 0 -9 0 0 0 0
v:l=there on	0 -13 0 15 -4 0 0 0
v:l=there on & d:ahead	0 -13 0 15 -4 0 0 0
v:l=they pay	0 -1 0 10 -2 0 0 -1
v:l=thread ,	0 0 0 -11 0 0 0 12
v:l=thread , & d:today	0 0 0 -11 0 0 0 12
v:l=through the	0 0 0 -10 -1 0 0 13
v:l=through the & d:ahead	0 0 0 -10 -1 0 0 13
v:l=thursday ,	0 -3 0 -12 4 0 0 16
v:l=thursday , & d:ahead	0 5 0 -17 7 0 0 5
v:l=thursday , & d:today	0 -18 0 1 -3 0 0 10
v:l=to <level>	0 25 0 -15 -1 0 0 -14
v:l=to <level> & d:ahead	0 13 0 -3 0 0 0 -11
v:l=to <level> & d:today	0 16 0 -13 0 0 0 -1
v:l=to <name>	0 9 0 0 0 -1 0 -8
v:l=to end	0 0 0 16 0 0 0 -13
v:l=to end & d:today	0 0 0 19 0 0 0 -17
v:l=to lapse	0 0 9 -13 0 0 0 3
v:l=to the	-10 -10 0 -3 0 0 -1 13
v:l=to the & d:ahead	-10 -10 0 -4 1 0 -1 14
v:l=treaty by	0 -7 0 0 -8 0 0 12
v:l=treaty by & d:ahead	0 -7 0 0 -8 0 0 12
v:l=truce by	0 14 0 0 5 0 2 -25
v:l=truce by & d:ahead	0 14 0 0 5 0 2 -25
v:l=truce die	0 0 0 -20 0 0 0 21
v:l=truce end	-2 0 0 -10 3 0 0 11
v:l=truce end & d:today	0 0 0 -19 0 0 0 20
v:l=truce from	0 -9 0 5 0 0 0 3
v:l=truce from & d:ahead	0 -9 0 5 0 0 0 3
v:l=truce of	0 14 0 -4 0 0 0 -8
v:l=truce of & d:ahead	0 14 0 -4 0 0 0 -8
v:l=truce on & d:ahead	0 -4 0 -13 7 0 0 10
v:l=truce to	0 6 0 -9 0 0 0 5
v:l=truce to & d:ahead	0 6 0 -9 0 0 0 5
v:l=truce until	3 -10 0 20 -8 0 -3 -13
v:l=truce until & d:ahead	3 -10 0 20 -8 0 -3 -13
v:l=tuesday ,	0 10 -3 -19 -15 0 0 19
v:l=tuesday , & d:ahead	0 15 0 -23 -8 0 0 14
v:l=until the	-9 -11 2 0 8 -3 -4 7
v:l=until the & d:ahead	-9 -11 2 0 8 -3 -4 7
v:l=up on	0 -6 0 -16 14 0 0 11
v:l=up on & d:ahead	0 -5 0 -10 4 0 0 12
v:l=up on & d:today	0 0 0 -7 10 0 0 0
v:l=up to	0 -10 0 -5 -1 0 0 15
v:l=up to & d:ahead	0 -10 0 -5 -1 0 0 15
v:l=us to	0 -2 0 -10 0 0 0 14
v:l=us to & d:ahead	0 -2 0 -10 0 0 0 14
v:l=used from	0 -14 0 -6 18 0 0 0
v:l=used from & d:ahead	0 -14 0 -6 18 0 0 0
v:l=video on	0 -4 0 12 -3 0 0 0
v:l=video on & d:ahead	0 -4 0 12 -3 0 0 0
v:l=vote on	0 -22 0 -2 16 0 0 -1
v:l=vote on & d:ahead	0 -20 0 0 13 0 0 -1
v:l=water before	0 -7 0 11 -1 0 0 0
v:l=wednesday ,	0 0 -1 -19 2 11 0 14
v:l=wednesday , & d:ahead	0 21 0 -23 -16 12 0 4
v:l=wednesday , & d:today	0 -33 0 2 12 0 0 10
v:l=week ,	0 2 0 -14 6 0 0 8
v:l=week , & d:ahead	0 2 0 -15 6 0 0 8
v:l=week of	0 -8 0 15 -2 0 0 0
v:l=week of & d:ahead	0 -8 0 15 -2 0 0 0
v:l=weekly ,	0 0 0 -17 0 0 0 18
v:l=weekly , & d:today	0 0 0 -17 0 0 0 18
v:l=what change	0 12 0 -8 -4 0 0 0
v:l=what happen	0 11 0 5 0 0 0 -17
v:l=what happen & d:ahead	0 11 0 4 0 0 0 -17
v:l=which is	0 -16 0 23 -4 0 0 -5
v:l=which is & d:ahead	0 -16 0 23 -3 0 0 -4
v:l=write on	0 -18 -3 14 5 0 0 0
v:l=write on & d:ahead	0 -17 -2 13 5 0 0 0
v:l=yes ,	0 10 0 -10 0 0 0 0
v:l=york ,	0 -2 0 12 -2 0 0 -1
v:l=— from	0 21 0 -19 0 0 0 0
v:l=— from & d:ahead	0 26 0 -24 0 0 0 0
v:l=— on	0 9 0 -12 0 0 0 1
v:l=— on & d:ahead	0 9 0 -12 0 0 0 1
v:lead="	4 13 -2 -11 -17 -11 -1 10
v:lead=" & d:ahead	5 21 -1 -13 -12 -10 0 0
v:lead=" & d:today	0 -21 0 1 -7 0 0 15
v:lead=(	0 -8 -10 9 2 0 0 1
v:lead=( & d:ahead	0 0 -8 8 7 0 0 -12
v:lead=( & d:today	0 -17 0 2 -8 0 0 13
v:lead=)	-2 24 -1 -3 -5 0 0 -8
v:lead=) & d:ahead	-2 30 -1 -3 -3 0 0 -16
v:lead=) & d:today	0 -6 0 0 0 0 0 9
v:lead=*	0 -20 0 23 0 0 0 0
v:lead=* & d:ahead	0 -19 0 22 0 0 0 0
v:lead=,	4 -2 6 4 -8 -1 -10 5
v:lead=, & d:ahead	11 2 13 -19 2 6 0 8
v:lead=, & d:today	-15 -6 -12 34 -24 -13 -15 -2
v:lead=-	0 0 0 -16 -19 3 1 21
v:lead=- & d:ahead	0 7 0 -28 -12 4 2 20
v:lead=- & d:today	0 -17 0 15 -5 0 0 3
v:lead=1	0 46 -2 -26 -8 0 0 -17
v:lead=1 & d:ahead	0 57 -2 -52 -7 0 0 -3
v:lead=1 & d:today	0 -21 0 38 0 0 0 -18
v:lead=10 & d:ahead	-6 -13 0 -5 1 0 0 19
v:lead=10 & d:today	0 9 0 10 -6 0 0 -21
v:lead=11 & d:ahead	0 -4 0 -1 -2 0 0 9
v:lead=12	-3 -16 0 27 -7 0 0 0
v:lead=12 & d:ahead	-3 -13 0 18 -5 0 0 3
v:lead=12 & d:today	0 -2 0 13 0 0 0 -4
v:lead=14	0 -11 0 15 -12 0 0 0
v:lead=14 & d:ahead	0 -3 0 21 -2 0 0 -12
v:lead=15	0 17 0 -6 -10 0 0 -5
v:lead=15 & d:today	0 17 0 -7 0 0 0 -11
v:lead=17	0 0 0 13 0 0 0 -9
v:lead=17 & d:today	0 0 0 10 0 0 0 -7
v:lead=18	0 -7 0 -1 -1 0 0 11
v:lead=18 & d:ahead	0 -6 0 -3 -1 0 0 12
v:lead=19	0 0 0 12 0 -1 0 -2
v:lead=2	0 -4 0 13 -4 0 0 -2
v:lead=2 & d:ahead	0 0 0 9 -1 0 0 -11
v:lead=20	0 -16 0 0 -11 0 14 7
v:lead=20 & d:ahead	0 -12 0 0 -8 0 14 0
v:lead=21	0 -3 0 0 18 0 0 -15
v:lead=21 & d:ahead	0 -2 0 -1 19 0 0 -14
v:lead=22	0 -9 0 13 -1 2 0 -2
v:lead=24	0 -26 0 24 4 0 0 -1
v:lead=24 & d:today	0 -27 0 31 -1 0 0 0
v:lead=26	0 -3 0 14 0 0 0 -7
v:lead=26 & d:today	0 -2 0 11 0 0 0 -6
v:lead=27	16 0 0 -9 0 0 0 -3
v:lead=27 & d:ahead	16 0 0 -12 0 0 0 -1
v:lead=28	0 -1 0 26 -2 0 0 -20
v:lead=28 & d:today	0 0 0 22 -1 0 0 -18
v:lead=29	0 18 0 -8 -3 0 0 -11
v:lead=29 & d:ahead	0 0 0 9 0 0 0 -3
v:lead=29 & d:today	0 20 0 -13 0 0 0 -6
v:lead=3	0 0 0 -3 -3 0 0 9
v:lead=3 & d:ahead	0 -20 0 5 -1 0 0 13
v:lead=3 & d:today	0 15 0 -10 0 0 0 -4
v:lead=30	0 0 0 -19 -12 14 0 16
v:lead=30 & d:ahead	0 4 0 1 -8 14 0 -17
v:lead=30 & d:today	0 -4 0 -23 -1 0 0 29
v:lead=31	-2 -4 0 -36 -20 0 12 38
v:lead=31 & d:ahead	-2 -2 0 -42 -18 0 12 39
v:lead=4	0 -14 0 30 -6 0 0 -11
v:lead=4 & d:ahead	0 -11 0 23 -2 0 0 -9
v:lead=4 & d:today	0 -2 0 9 -1 0 0 0
v:lead=5	0 8 0 -16 13 0 0 -5
v:lead=5 & d:ahead	0 10 0 -5 0 0 0 -3
v:lead=5 & d:today	0 0 0 -11 14 0 0 0
v:lead=7	0 10 0 0 0 0 0 -10
v:lead=7 & d:today	0 11 0 -1 -1 0 0 -7
v:lead=8	6 11 0 1 -8 0 0 -21
v:lead=8 & d:ahead	6 -15 0 22 -5 0 0 -15
v:lead=8 & d:today	0 20 0 -16 0 0 0 -5
v:lead=9	5 -17 14 1 0 0 0 -10
v:lead=9 & d:ahead	-4 -12 15 3 1 0 0 -6
v:lead=9 & d:today	9 -4 0 0 0 0 0 -4
v:lead=:	5 7 10 -9 2 -2 -7 -5
v:lead=: & d:ahead	6 1 13 -12 4 0 -5 -4
v:lead=: & d:today	0 11 -2 0 -3 0 -1 -3
v:lead=; & d:ahead	7 16 0 -14 4 1 7 -16
v:lead=; & d:today	0 -19 0 6 -7 0 0 8
v:lead=a	15 -5 1 0 -5 -6 15 -5
v:lead=a & d:ahead	15 -8 1 1 -7 -6 15 -2
v:lead=after	-1 11 -3 -10 8 0 -10 -1
v:lead=after & d:ahead	-1 15 -3 -17 9 0 -10 1
v:lead=after & d:today	0 -8 0 16 0 0 0 -7
v:lead=all	0 22 0 -13 -4 0 0 -7
v:lead=all & d:ahead	0 22 0 -13 -4 0 0 -7
v:lead=american	0 -1 0 17 -3 0 0 -9
v:lead=american & d:ahead	0 8 0 0 0 0 0 -7
v:lead=american & d:today	0 -13 0 18 -1 0 0 0
v:lead=an	0 -10 0 -18 19 0 0 13
v:lead=an & d:ahead	0 -10 0 -19 20 0 0 13
v:lead=and	-22 -4 -15 -4 1 -12 5 18
v:lead=and & d:ahead	-22 -1 -15 -3 3 -12 6 13
v:lead=and & d:today	0 -8 0 -3 -3 0 0 10
v:lead=announced	0 6 0 -22 14 0 0 0
v:lead=announced & d:ahead	0 6 0 -22 14 0 0 0
v:lead=applications	0 0 0 10 -7 0 0 0
v:lead=applications & d:ahead	0 0 0 10 -7 0 0 0
v:lead=april	0 4 0 -1 8 0 0 -13
v:lead=april & d:ahead	0 -19 0 16 9 0 0 -11
v:lead=april & d:today	0 18 0 -16 0 0 0 0
v:lead=argentina	0 -1 0 -10 1 0 7 3
v:lead=argentina & d:ahead	0 -1 0 -10 1 0 7 3
v:lead=as	10 -22 -3 22 -4 0 0 0
v:lead=as & d:ahead	11 -14 -3 3 0 0 0 7
v:lead=as & d:today	0 -15 0 24 -4 0 0 -8
v:lead=ask	0 -11 0 1 -8 0 0 15
v:lead=ask & d:ahead	0 -11 0 1 -8 0 0 15
v:lead=at	5 -15 0 -32 18 0 0 29
v:lead=at & d:ahead	6 -3 0 -22 11 0 0 12
v:lead=at & d:today	0 -23 0 -19 10 0 0 22
v:lead=august	0 24 0 -16 -11 0 0 1
v:lead=august & d:ahead	0 10 0 -6 -8 0 0 3
v:lead=august & d:today	0 18 0 -13 0 0 0 -1
v:lead=because	0 -19 0 -17 11 0 0 20
v:lead=because & d:ahead	0 -17 0 -5 12 0 0 7
v:lead=because & d:today	0 0 0 -13 0 0 0 15
v:lead=before	-7 8 4 -22 10 -2 -11 9
v:lead=before & d:ahead	-5 13 5 -21 11 -1 -10 -4
v:lead=before & d:today	0 -5 0 -5 0 0 0 18
v:lead=beijing	0 8 0 2 -11 0 0 0
v:lead=beijing & d:ahead	0 13 0 -18 0 0 0 9
v:lead=beijing & d:today	0 -4 0 27 -13 0 0 -8
v:lead=bessent	0 -7 0 10 -5 0 5 -3
v:lead=bolivia	-1 0 0 -18 25 0 0 -3
v:lead=both	-11 14 -1 -9 15 0 -8 -8
v:lead=both & d:ahead	-11 14 -1 -10 15 0 -8 -7
v:lead=britain	0 -13 0 3 6 0 0 0
v:lead=britain & d:ahead	0 -13 0 3 6 0 0 0
v:lead=but	-2 6 -4 -9 0 0 3 4
v:lead=but & d:ahead	-2 6 -4 -10 0 0 3 4
v:lead=by	-6 -3 -5 15 -10 0 7 -5
v:lead=by & d:ahead	-6 -2 -2 16 -7 0 7 -12
v:lead=cabinet	0 0 0 11 -8 0 0 0
v:lead=cabinet & d:ahead	0 0 0 11 -8 0 0 0
v:lead=canada	0 6 0 3 -3 0 0 -11
v:lead=chile	0 0 0 -4 11 0 0 -7
v:lead=chile & d:ahead	0 0 0 -4 11 0 0 -6
v:lead=china	24 -30 -3 -4 23 -3 -8 -1
v:lead=china & d:ahead	17 -28 -1 16 -1 -2 -7 3
v:lead=china & d:today	8 -2 0 -22 26 0 0 -13
v:lead=claims	0 0 0 -10 12 0 0 0
v:lead=claims & d:ahead	0 0 0 -10 12 0 0 0
v:lead=colombia	0 -6 0 10 0 0 0 -4
v:lead=colombia & d:ahead	0 -6 0 10 0 0 0 -4
v:lead=commerce	0 6 0 -12 8 0 0 0
v:lead=commerce & d:ahead	0 -1 0 -6 9 0 0 0
v:lead=commerce & d:today	0 9 0 -6 0 0 0 0
v:lead=december	0 5 0 -14 9 0 0 0
v:lead=december & d:today	0 0 0 -8 10 0 0 0
v:lead=denmark & d:ahead	0 -1 0 13 -7 0 0 -1
v:lead=details	0 -9 0 10 0 0 0 0
v:lead=details & d:ahead	0 -9 0 10 0 0 0 0
v:lead=duties	0 -1 0 18 -3 0 0 -11
v:lead=duties & d:ahead	0 -1 0 18 -3 0 0 -11
v:lead=each	5 -5 0 12 0 0 0 -11
v:lead=each & d:ahead	5 -5 0 12 0 0 0 -11
v:lead=eu	0 20 0 -15 0 0 0 -5
v:lead=eu & d:ahead	0 22 0 -17 0 0 0 -5
v:lead=europe	0 5 0 0 0 0 11 -18
v:lead=exclusions	0 -3 17 -1 -9 0 0 0
v:lead=exclusions & d:ahead	0 -3 17 -1 -9 0 0 0
v:lead=february	0 15 0 -2 -5 0 0 -9
v:lead=february & d:ahead	0 16 0 -4 -4 0 0 -8
v:lead=fees	0 -5 0 -11 18 0 0 -2
v:lead=five	4 2 0 10 0 0 0 -17
v:lead=five & d:ahead	4 2 0 10 0 0 0 -17
v:lead=for	10 21 -7 -23 -3 0 0 2
v:lead=for & d:ahead	10 4 -7 -7 -2 0 0 2
v:lead=for & d:today	0 24 0 -22 0 0 0 0
v:lead=foreign	0 0 0 11 0 0 0 -7
v:lead=fourteen	0 -18 0 18 0 0 0 0
v:lead=fourteen & d:ahead	0 -18 0 18 0 0 0 0
v:lead=friday	0 15 0 -22 6 0 0 5
v:lead=friday & d:ahead	0 22 0 -40 9 0 0 16
v:lead=friday & d:today	0 -13 0 31 -1 0 0 -16
v:lead=from	9 29 4 -23 -2 -5 -8 -15
v:lead=from & d:ahead	11 18 5 -14 -4 -4 -7 -9
v:lead=from & d:today	0 24 0 -18 1 0 0 -10
v:lead=goods	-3 17 -6 -7 9 0 0 -21
v:lead=goods & d:ahead	-3 16 -5 -8 10 0 0 -19
v:lead=had	0 0 0 12 0 0 0 -9
v:lead=he	-2 -3 0 20 3 -4 1 -26
v:lead=he & d:ahead	-2 -1 0 15 4 -4 1 -22
v:lead=he & d:today	0 -3 0 13 0 0 0 -5
v:lead=he'd	-2 0 0 11 0 0 0 -4
v:lead=here	0 -12 0 14 0 0 0 0
v:lead=here & d:today	0 -11 0 13 0 0 0 0
v:lead=households	0 -15 0 18 0 0 0 -1
v:lead=households & d:ahead	0 -15 0 18 0 0 0 -1
v:lead=i & d:today	0 -6 0 12 0 0 0 -2
v:lead=if	3 -7 -2 -17 5 -17 10 14
v:lead=if & d:ahead	4 -3 -2 -12 3 -17 10 6
v:lead=if & d:today	0 -13 0 -12 6 0 0 18
v:lead=importers & d:ahead	0 4 3 -10 0 0 0 0
v:lead=in	-4 1 -4 -7 16 0 -6 -2
v:lead=in & d:ahead	-3 6 -3 -14 13 0 -6 3
v:lead=in & d:today	0 -11 0 14 4 0 0 -10
v:lead=india	0 13 0 -18 -10 0 3 11
v:lead=india & d:ahead	0 16 0 -8 -9 0 3 -5
v:lead=india & d:today	0 -4 0 -11 0 0 0 15
v:lead=indonesia	0 0 0 10 -4 0 0 -6
v:lead=indonesia & d:ahead	0 0 0 10 -4 0 0 -6
v:lead=ireland	0 9 0 3 -4 0 0 -9
v:lead=ireland & d:ahead	0 9 0 3 -4 0 0 -9
v:lead=it	-3 7 -13 -1 -6 5 -18 6
v:lead=it & d:ahead	-2 2 -12 -10 -3 5 -18 17
v:lead=it & d:today	0 9 0 16 -13 0 0 -28
v:lead=its	3 7 3 -6 -23 0 1 6
v:lead=its & d:ahead	3 -5 3 5 -22 0 1 6
v:lead=its & d:today	0 16 0 -14 0 0 0 0
v:lead=january	0 0 0 -19 -11 13 0 12
v:lead=january & d:ahead	0 0 0 -21 -10 13 0 13
v:lead=japan	0 -2 0 -15 7 0 0 13
v:lead=japan & d:ahead	0 -15 0 -8 7 0 0 13
v:lead=july	0 8 0 7 -3 0 -2 -9
v:lead=july & d:ahead	0 23 0 2 0 0 -2 -22
v:lead=july & d:today	0 -20 0 5 0 0 0 14
v:lead=june	0 0 0 12 0 0 0 -13
v:lead=june & d:ahead	0 0 0 9 0 0 0 -12
v:lead=korean	0 -10 0 12 0 0 0 0
v:lead=last	0 -3 0 -22 -5 0 0 28
v:lead=last & d:ahead	0 0 0 -12 -3 0 0 16
v:lead=last & d:today	0 -3 0 -12 0 0 0 16
v:lead=latvia	0 -8 0 5 0 0 0 0
v:lead=march	0 -1 0 4 6 0 0 -12
v:lead=march & d:ahead	0 1 0 -2 7 0 0 -9
v:lead=march & d:today	0 -7 0 12 0 0 0 0
v:lead=may	0 -15 0 28 0 0 0 -16
v:lead=may & d:ahead	0 -8 0 20 0 0 0 -15
v:lead=may & d:today	0 -6 0 8 0 0 0 0
v:lead=members	0 0 0 19 -17 0 0 0
v:lead=members & d:ahead	0 0 0 19 -17 0 0 0
v:lead=mexico	0 1 0 15 -12 0 0 -9
v:lead=mexico & d:ahead	0 3 0 6 -9 0 0 -3
v:lead=monday	0 1 10 12 -14 0 0 -23
v:lead=monday & d:ahead	0 -1 10 4 -11 0 0 -4
v:lead=monday & d:today	0 3 0 11 0 0 0 -19
v:lead=most	1 -11 0 0 0 0 0 7
v:lead=most & d:ahead	1 -11 0 0 0 0 0 8
v:lead=mr	0 5 0 4 -1 0 0 -13
v:lead=mr & d:ahead	0 6 0 3 -1 0 0 -13
v:lead=my	0 -9 0 20 -5 0 0 -3
v:lead=my & d:ahead	0 -8 0 18 -4 0 0 -3
v:lead=neither	0 -14 0 -5 -1 0 0 19
v:lead=neither & d:ahead	0 -14 0 8 -1 0 0 6
v:lead=new	0 -10 0 14 0 0 0 0
v:lead=new & d:ahead	0 -6 0 9 0 0 0 0
v:lead=next	0 0 0 -1 9 0 0 -10
v:lead=next & d:ahead	0 0 0 -1 9 0 0 -10
v:lead=no	0 0 0 -1 4 0 5 -9
v:lead=no & d:ahead	0 3 0 -4 5 0 5 -9
v:lead=nothing	0 12 0 0 -4 0 0 -13
v:lead=nothing & d:ahead	0 14 0 0 -3 0 0 -12
v:lead=nov	0 0 0 -6 0 0 0 8
v:lead=november	13 -15 13 -16 -1 0 -1 9
v:lead=november & d:ahead	14 -4 13 -34 0 0 -1 12
v:lead=november & d:today	0 -16 0 22 -3 0 0 -1
v:lead=now	0 10 0 -13 0 -1 0 5
v:lead=now & d:ahead	0 10 0 -13 0 -1 0 5
v:lead=nvidia	0 -10 0 11 0 0 0 0
v:lead=nvidia & d:ahead	0 -10 0 11 0 0 0 0
v:lead=objections	0 -5 0 17 -10 0 0 0
v:lead=objections & d:ahead	0 -5 0 17 -10 0 0 0
v:lead=oct	0 -6 0 0 9 0 0 0
v:lead=officials	0 0 0 6 -12 0 0 2
v:lead=officials & d:ahead	0 0 0 6 -12 0 0 2
v:lead=on	12 -1 -9 0 9 -7 -17 -5
v:lead=on & d:ahead	12 2 -9 -2 1 -6 -16 -1
v:lead=on & d:today	0 -17 0 5 15 0 0 -15
v:lead=one	0 14 0 -18 4 7 0 -6
v:lead=one & d:ahead	0 16 0 -24 5 7 0 -4
v:lead=orders	0 17 0 -14 0 0 0 -2
v:lead=orders & d:ahead	0 17 0 -14 0 0 0 -2
v:lead=other	0 -12 0 -9 -2 0 15 10
v:lead=other & d:ahead	0 -9 0 -11 -2 0 15 7
v:lead=our	-1 0 0 8 -20 0 0 8
v:lead=our & d:ahead	-1 0 0 5 -20 0 0 9
v:lead=parliament	0 -5 0 -4 12 0 0 -3
v:lead=parliament & d:ahead	0 -5 0 -5 12 0 0 -3
v:lead=peru	0 -3 0 -16 20 0 0 0
v:lead=peru & d:ahead	0 -3 0 -17 20 0 0 0
v:lead=port	0 -10 -1 8 12 0 0 -9
v:lead=port & d:ahead	0 -9 -1 8 12 0 0 -9
v:lead=president	-1 -3 -4 -5 0 0 2 15
v:lead=president & d:ahead	0 -1 -3 -8 0 0 2 15
v:lead=prime	0 -11 0 8 4 0 0 0
v:lead=prime & d:ahead	0 -9 0 5 5 0 0 0
v:lead=published	0 16 0 -9 0 0 0 -6
v:lead=published & d:today	0 16 0 -9 0 0 0 -6
v:lead=rates	0 -10 0 5 0 0 0 4
v:lead=saturday	0 8 0 17 -1 0 0 -25
v:lead=saturday & d:ahead	0 10 0 -5 0 0 0 -1
v:lead=saturday & d:today	0 0 0 25 0 0 0 -23
v:lead=scott	0 -9 0 8 -3 6 0 -1
v:lead=scott & d:ahead	0 -9 0 8 -3 6 0 -1
v:lead=sept	0 7 0 -15 11 0 0 -1
v:lead=september	0 -19 0 20 0 9 0 -12
v:lead=september & d:ahead	0 0 0 2 0 9 0 -11
v:lead=september & d:today	0 -18 0 20 0 0 0 0
v:lead=seven	0 -11 0 12 0 0 0 0
v:lead=since	-2 12 0 0 -17 0 0 2
v:lead=since & d:ahead	-2 0 0 7 -11 0 0 5
v:lead=since & d:today	0 17 0 -10 -4 0 0 -3
v:lead=six	0 10 0 -4 0 0 0 -4
v:lead=six & d:ahead	0 10 0 -5 0 0 0 -4
v:lead=so	-3 -13 0 2 -15 9 0 18
v:lead=so & d:ahead	-2 -7 0 0 -13 9 0 17
v:lead=some	1 12 0 -11 0 0 0 -3
v:lead=some & d:ahead	1 12 0 -11 0 0 0 -3
v:lead=south	0 13 0 -14 -2 0 0 3
v:lead=south & d:ahead	0 13 0 -15 -1 0 0 3
v:lead=soybeans	0 -17 0 16 0 0 0 1
v:lead=soybeans & d:ahead	0 -15 0 13 0 0 0 1
v:lead=steel	0 -15 0 18 0 0 0 -1
v:lead=sunday	0 -16 0 18 -3 0 -1 0
v:lead=sunday & d:ahead	0 -10 0 0 0 0 0 14
v:lead=sunday & d:today	0 -4 0 22 0 0 0 -16
v:lead=sweden	0 -15 0 -8 6 0 0 14
v:lead=sweden & d:ahead	0 -15 0 -8 6 0 0 14
v:lead=swiss	0 -10 0 8 -3 0 0 4
v:lead=swiss & d:ahead	0 -10 0 8 -3 0 0 4
v:lead=taiwan	0 -8 0 10 0 0 0 0
v:lead=taiwan & d:ahead	0 -8 0 10 0 0 0 0
v:lead=talks	0 0 0 -6 -7 0 0 10
v:lead=ten	0 12 0 -10 0 0 0 0
v:lead=ten & d:ahead	0 13 0 -11 0 0 0 0
v:lead=that	0 -9 6 -8 -4 -9 7 14
v:lead=that & d:ahead	0 -8 8 -8 -17 -8 8 19
v:lead=that & d:today	0 -4 -2 0 21 0 0 -10
v:lead=the	-5 -2 -12 -5 11 14 -5 9
v:lead=the & d:ahead	-2 -6 -10 -5 1 15 -4 16
v:lead=the & d:today	-3 8 -1 -3 20 0 0 -13
v:lead=their	0 -8 0 15 -5 0 0 -2
v:lead=their & d:ahead	0 -7 0 14 -4 0 0 -1
v:lead=then	0 8 0 8 -7 0 0 -11
v:lead=they	0 -1 11 -7 -5 -9 11 1
v:lead=they & d:ahead	0 2 11 -15 -1 -8 11 3
v:lead=they & d:today	0 -12 0 26 -8 0 0 -3
v:lead=this	0 0 0 -9 9 0 0 2
v:lead=this & d:today	0 -3 0 -10 14 0 0 0
v:lead=those	0 8 0 -13 17 0 0 -13
v:lead=those & d:ahead	0 8 0 -13 17 0 0 -13
v:lead=though	0 12 0 -14 9 0 0 -6
v:lead=though & d:ahead	0 12 0 -14 9 0 0 -5
v:lead=three	0 -9 0 -1 0 0 0 11
v:lead=three & d:ahead	0 -9 0 7 -10 0 0 11
v:lead=thursday	0 -8 0 -17 -14 -1 11 25
v:lead=thursday & d:ahead	0 -4 0 -17 -11 0 12 20
v:lead=tickets	0 -5 0 15 0 0 0 -9
v:lead=tickets & d:ahead	0 -5 0 15 0 0 0 -9
v:lead=tiktok	0 0 0 -3 0 8 0 0
v:lead=tiktok & d:ahead	0 0 0 -3 0 8 0 0
v:lead=till	0 0 0 -13 0 0 0 15
v:lead=till & d:ahead	0 0 0 -13 0 0 0 15
v:lead=to	0 -9 0 -14 10 0 0 12
v:lead=to & d:ahead	0 -8 0 -15 10 0 0 12
v:lead=today	-2 -5 -1 1 9 0 0 0
v:lead=today & d:today	0 -8 -1 0 9 0 0 2
v:lead=tomorrow	7 -2 -5 -2 9 4 -4 -8
v:lead=tomorrow & d:ahead	7 -2 -5 -2 9 4 -4 -8
v:lead=tonight	1 -15 4 -33 9 0 0 30
v:lead=tonight & d:today	1 -7 4 -44 9 0 0 30
v:lead=trade	0 0 0 16 -5 0 0 -15
v:lead=trade & d:ahead	0 0 0 14 -5 0 0 -13
v:lead=treasury	0 -15 0 11 -16 0 4 9
v:lead=treasury & d:ahead	0 -36 0 21 -15 0 4 12
v:lead=treasury & d:today	0 11 0 -7 0 0 0 -2
v:lead=truce	0 0 0 -7 0 0 0 10
v:lead=truce & d:ahead	0 0 0 -13 0 0 0 16
v:lead=trump	-10 8 0 -3 -21 -5 -7 15
v:lead=trump & d:ahead	-9 13 0 -12 -20 -4 -7 22
v:lead=trump & d:today	0 -11 0 22 0 0 0 -11
v:lead=tuesday	0 -12 0 13 3 0 0 -6
v:lead=turkey	0 -2 0 -4 -2 0 0 11
v:lead=turkey & d:ahead	0 -2 0 -4 -2 0 0 11
v:lead=twelve	0 -9 0 0 -6 0 0 13
v:lead=twelve & d:ahead	0 -9 0 0 -6 0 0 13
v:lead=twenty	0 17 0 -4 0 0 0 -9
v:lead=twenty & d:ahead	0 17 0 -4 0 0 0 -9
v:lead=two	0 -5 0 -10 0 0 7 11
v:lead=two & d:ahead	0 -4 0 -11 0 0 7 11
v:lead=u.s.	0 19 0 -6 -1 0 0 -13
v:lead=u.s. & d:ahead	0 25 0 -13 0 0 0 -12
v:lead=uganda	0 -3 0 10 -6 0 0 0
v:lead=uganda & d:ahead	0 -3 0 10 -6 0 0 0
v:lead=under	9 8 0 13 -14 -4 -1 -22
v:lead=under & d:ahead	9 8 0 13 -14 -4 -1 -22
v:lead=unless	0 2 0 -31 13 1 -2 14
v:lead=unless & d:ahead	0 2 0 -18 12 1 -1 0
v:lead=unless & d:today	0 0 0 -18 0 0 0 16
v:lead=until	-3 -9 0 -2 -18 -6 0 19
v:lead=until & d:ahead	-3 -7 0 8 -17 -5 0 5
v:lead=until & d:today	0 -5 0 -22 0 0 0 26
v:lead=updated	0 0 0 11 0 0 0 -9
v:lead=updated & d:today	0 0 0 11 0 0 0 -9
v:lead=we	-4 30 3 -22 -8 -7 -7 8
v:lead=we & d:ahead	-3 14 3 -11 -7 -7 -7 14
v:lead=we & d:today	0 23 0 -15 0 0 0 -9
v:lead=wednesday	0 -12 0 -19 18 0 0 18
v:lead=wednesday & d:ahead	0 -9 0 -13 15 0 0 11
v:lead=what	0 1 -10 11 -10 -5 -3 -1
v:lead=what & d:ahead	0 0 -9 0 0 -4 -2 6
v:lead=what & d:today	0 0 0 18 -11 0 0 -13
v:lead=when	-9 -4 0 1 -6 0 0 12
v:lead=when & d:ahead	-9 -3 0 -2 -6 0 0 16
v:lead=when & d:today	0 0 0 10 0 0 0 -8
v:lead=where	0 -12 0 6 -6 2 -2 6
v:lead=whether	0 0 0 -8 -7 0 0 15
v:lead=whether & d:ahead	0 0 0 -2 -7 0 0 9
v:lead=which	-8 10 9 -24 16 7 -9 3
v:lead=which & d:ahead	-7 9 10 -17 5 8 -9 2
v:lead=which & d:today	0 0 0 -14 19 0 0 0
v:lead=who	-3 0 0 26 -10 0 -5 -23
v:lead=who & d:ahead	-3 17 0 6 -8 0 -5 -17
v:lead=who & d:today	0 -24 0 31 0 0 0 -6
v:lead=whoever	0 -3 0 9 -12 0 -3 5
v:lead=whoever & d:ahead	0 -3 0 9 -12 0 -3 5
v:lead=whose	0 0 0 -10 6 8 4 -4
v:lead=whose & d:ahead	0 0 0 -15 7 8 4 0
v:lead=with	0 8 0 -7 -4 4 -1 0
v:lead=with & d:ahead	0 8 0 -8 -3 4 -1 0
v:lead=within	0 -6 0 12 -1 0 0 -1
v:lead=within & d:ahead	0 -6 0 12 -1 0 0 -1
v:lead=xi	0 -3 0 12 0 0 0 -5
v:lead=xi & d:ahead	0 -3 0 11 0 0 0 -4
v:lead=year	0 -12 0 0 -6 0 0 16
v:lead=yet & d:ahead	0 -4 0 -9 9 0 0 7
v:lead=you	0 -13 0 3 0 0 0 8
v:lead=you & d:ahead	0 -13 0 2 0 0 0 8
v:lead=your	0 -27 0 17 0 0 0 10
v:lead=your & d:ahead	0 -15 0 4 0 0 0 11
v:lead=—	3 15 1 -12 -7 -6 -13 5
v:lead=— & d:ahead	-1 0 3 -2 9 -3 -10 0
v:lead=— & d:today	6 27 -1 -16 -38 0 0 5
v:lead=•	-4 14 -2 0 -4 0 5 -7
v:lead=• & d:ahead	-4 14 -2 -1 -3 0 5 -7
v:lr=( )	0 -2 0 15 -8 0 0 -4
v:lr=( ) & d:today	0 -9 0 7 -5 0 0 2
v:lr=( <level>	0 0 0 -15 0 0 0 18
v:lr=( <level> & d:today	0 0 0 -15 0 0 0 18
v:lr=, (	0 -18 0 14 -9 0 0 5
v:lr=, ( & d:today	0 -19 0 14 -8 0 0 5
v:lr=, )	0 12 0 -12 0 0 0 4
v:lr=, ) & d:today	0 14 0 -18 0 0 0 8
v:lr=, ,	0 4 -11 -16 -4 11 6 13
v:lr=, , & d:ahead	-4 22 -17 -9 1 12 6 -22
v:lr=, , & d:today	1 -38 0 -11 -10 0 0 42
v:lr=, -	0 -19 0 10 0 0 0 2
v:lr=, - & d:today	0 -19 0 10 0 0 0 2
v:lr=, .	2 7 7 -26 -4 0 3 16
v:lr=, . & d:ahead	4 15 9 -27 -1 0 3 3
v:lr=, . & d:today	0 -14 0 -1 -4 0 0 16
v:lr=, :	0 23 0 -20 9 0 0 -12
v:lr=, : & d:ahead	0 15 0 -16 10 0 0 -9
v:lr=, : & d:today	0 10 0 -6 0 0 0 -1
v:lr=, ;	0 -4 9 -2 0 0 0 0
v:lr=, ; & d:ahead	0 -4 9 -3 0 0 0 0
v:lr=, <end>	-11 8 5 -15 4 -8 -5 16
v:lr=, <end> & d:ahead	-2 -1 10 -21 -3 -1 0 23
v:lr=, <end> & d:today	-8 11 -3 -2 8 -3 -3 -3
v:lr=, of	6 -7 0 10 0 0 0 -7
v:lr=, of & d:ahead	6 -7 0 10 0 0 0 -7
v:lr=, —	0 0 0 12 -1 0 0 -6
v:lr=, — & d:today	0 0 0 12 -1 0 0 -6
v:lr=. , & d:ahead	0 18 0 -15 -2 0 0 0
v:lr=. , & d:today	0 -10 0 17 0 0 0 -3
v:lr=. .	0 13 0 0 -9 0 0 -10
v:lr=. . & d:today	0 18 0 -10 -8 0 0 0
v:lr=: ,	-3 12 0 -19 -12 4 -1 19
v:lr=: , & d:ahead	-3 13 0 7 -11 4 -1 -15
v:lr=: , & d:today	0 0 0 -33 0 0 0 34
v:lr=: .	-1 -24 -1 -18 -2 6 0 35
v:lr=: . & d:ahead	-1 -22 -1 -23 0 6 0 35
v:lr=: <end> & d:ahead	7 8 0 -10 -12 0 -1 3
v:lr=: <end> & d:today	0 -13 0 6 13 0 0 -15
v:lr=: is	0 0 0 -16 0 1 0 17
v:lr=: the	0 16 0 -2 -3 0 8 -22
v:lr=; it	0 -3 0 -7 0 0 0 12
v:lr=; it & d:today	0 0 0 -12 0 0 0 14
v:lr=<begin> 's	0 -5 0 18 -8 0 0 -5
v:lr=<begin> 's & d:ahead	0 -1 0 9 -3 0 0 -1
v:lr=<begin> 's & d:today	0 -2 0 11 -3 0 0 -2
v:lr=<begin> (	0 0 0 -6 12 0 0 -8
v:lr=<begin> ( & d:today	0 0 0 -12 13 0 0 0
v:lr=<begin> ,	0 -1 5 -9 0 3 -4 3
v:lr=<begin> , & d:ahead	-14 -1 6 7 -10 3 -3 -1
v:lr=<begin> , & d:today	7 0 0 -18 9 0 0 6
v:lr=<begin> -	0 -13 0 12 -5 0 0 5
v:lr=<begin> .	0 0 -14 -10 -12 3 -3 21
v:lr=<begin> . & d:ahead	0 7 -13 -19 -6 4 -3 24
v:lr=<begin> . & d:today	0 -20 0 17 -12 0 0 0
v:lr=<begin> :	0 -14 0 18 0 -2 -4 -6
v:lr=<begin> : & d:ahead	0 -12 0 16 0 -2 -4 -3
v:lr=<begin> <end>	0 4 5 -8 -13 6 8 6
v:lr=<begin> <end> & d:ahead	2 -17 8 -24 10 7 10 10
v:lr=<begin> <end> & d:today	-6 14 -2 11 -31 0 -2 -4
v:lr=<begin> <level>	0 9 0 10 -5 0 0 -20
v:lr=<begin> <level> & d:today	0 0 0 16 -1 0 0 -11
v:lr=<begin> <name> & d:ahead	3 2 6 -10 0 0 0 -1
v:lr=<begin> <number>	0 7 0 -15 15 0 0 -9
v:lr=<begin> <number> & d:ahead	0 11 0 -20 16 0 0 -6
v:lr=<begin> <person>	0 -5 0 11 0 0 0 0
v:lr=<begin> a	0 3 0 -9 7 0 0 0
v:lr=<begin> a & d:today	0 -1 0 -5 0 0 0 8
v:lr=<begin> at	2 -14 1 -38 16 0 0 27
v:lr=<begin> at & d:ahead	0 -13 0 -15 21 0 0 0
v:lr=<begin> at & d:today	2 0 1 -29 0 0 0 25
v:lr=<begin> is	14 -1 -1 -35 2 6 15 4
v:lr=<begin> is & d:ahead	15 4 -1 -36 -13 6 15 2
v:lr=<begin> is & d:today	0 -11 0 -3 11 0 0 2
v:lr=<begin> it	0 2 0 25 -16 0 0 -21
v:lr=<begin> it & d:ahead	0 6 0 13 -7 0 0 -18
v:lr=<begin> it & d:today	0 -6 0 16 -7 0 0 -4
v:lr=<begin> of	0 -12 0 5 8 0 0 -4
v:lr=<begin> of & d:ahead	0 -12 0 5 8 0 0 -4
v:lr=<begin> the	-5 13 -2 -16 16 5 0 -5
v:lr=<begin> the & d:ahead	-3 6 0 0 0 5 0 -9
v:lr=<begin> the & d:today	0 8 -1 -16 16 0 0 0
v:lr=<begin> they	0 -14 0 10 -3 0 0 1
v:lr=<begin> they & d:ahead	0 -6 0 13 -2 0 0 -1
v:lr=<begin> —	-1 -6 0 10 7 -2 0 -6
v:lr=<begin> — & d:ahead	0 5 0 -8 9 -1 0 0
v:lr=<begin> — & d:today	0 -21 0 31 -1 0 0 -8
v:lr=<day-ahead> .	0 0 0 27 0 0 0 -25
v:lr=<day-ahead> . & d:today	0 0 0 27 0 0 0 -25
v:lr=<level> ,	0 4 0 13 6 0 0 -27
v:lr=<level> , & d:ahead	0 13 0 -3 0 0 0 -12
v:lr=<level> , & d:today	0 -15 0 21 7 0 0 -17
v:lr=<level> .	0 7 0 11 -9 0 0 -21
v:lr=<level> . & d:ahead	0 0 0 10 -2 0 0 -13
v:lr=<level> . & d:today	0 7 0 2 -4 0 0 -9
v:lr=<name> ,	0 -15 0 12 0 0 8 -3
v:lr=<name> , & d:ahead	0 -14 0 7 0 0 8 0
v:lr=<name> <end>	0 -3 0 11 0 0 0 -3
v:lr=<number> ,	0 16 0 -8 4 0 0 -18
v:lr=<number> , & d:ahead	0 7 0 -8 8 0 0 -7
v:lr=<number> , & d:today	0 11 0 -1 -4 0 0 -10
v:lr=<number> .	-3 17 0 -8 0 0 0 -6
v:lr=<number> . & d:ahead	-1 11 0 -14 -6 0 0 7
v:lr=<number> . & d:today	0 8 0 1 5 0 0 -20
v:lr=<number> <end>	0 17 0 -15 0 0 0 0
v:lr=<number> and	0 -6 0 12 -3 0 0 0
v:lr=<number> the	0 -22 0 25 0 0 0 0
v:lr=<number> the & d:today	0 -22 0 25 0 0 0 0
v:lr=<person> .	0 0 0 14 0 0 0 -9
v:lr=<seat> ,	0 -2 0 11 0 0 0 -5
v:lr=<seat> .	0 -7 0 26 -10 0 0 -8
v:lr=<seat> . & d:ahead	0 -5 0 20 -10 0 0 -4
v:lr=a ,	0 -8 0 11 0 0 0 0
v:lr=a , & d:ahead	0 -8 0 11 0 0 0 0
v:lr=a .	0 -11 0 21 -1 0 0 -8
v:lr=a . & d:ahead	0 -10 0 21 0 0 0 -8
v:lr=about ,	0 10 0 -14 0 0 0 5
v:lr=about , & d:ahead	0 10 0 -14 0 0 0 5
v:lr=after ,	5 -10 0 0 14 0 -1 -5
v:lr=after , & d:ahead	5 -10 0 -3 14 0 -1 -3
v:lr=after .	0 13 6 -8 -10 0 0 -1
v:lr=after <end>	0 -3 0 0 19 0 0 -11
v:lr=after <end> & d:ahead	0 -3 0 0 19 0 0 -11
v:lr=after ?	0 -12 0 -10 0 0 0 23
v:lr=after ? & d:ahead	0 -12 0 -10 0 0 0 23
v:lr=again .	0 -11 0 -4 9 0 0 6
v:lr=again . & d:ahead	0 -10 0 -5 9 0 0 6
v:lr=and ,	0 -13 0 -12 6 0 0 16
v:lr=and , & d:ahead	0 -12 0 -12 6 0 0 16
v:lr=and .	0 0 0 12 3 0 0 -14
v:lr=and . & d:ahead	0 0 0 11 3 0 0 -14
v:lr=and it	0 0 0 -10 0 0 0 12
v:lr=announce .	0 0 0 12 -4 0 0 -5
v:lr=announce . & d:today	0 0 0 10 -3 0 0 -4
v:lr=announce that	0 12 0 -15 5 0 0 0
v:lr=announce that & d:today	0 12 0 -15 5 0 0 0
v:lr=apply .	0 -7 0 11 0 0 0 0
v:lr=argument on	0 0 0 -12 14 0 0 0
v:lr=as .	0 -3 0 -15 0 0 0 18
v:lr=as on	0 0 0 -10 13 0 0 0
v:lr=at 's & d:ahead	0 0 0 -9 0 0 0 10
v:lr=back .	0 6 0 3 -3 0 0 -8
v:lr=back . & d:ahead	0 8 0 0 -3 0 0 -8
v:lr=before ,	4 16 -4 -25 8 0 -4 -2
v:lr=before , & d:ahead	4 16 -4 -25 8 0 -4 -2
v:lr=before <end>	-1 -5 -10 -7 2 0 1 17
v:lr=before <end> & d:ahead	-1 -5 -10 -7 2 0 1 17
v:lr=before and	0 1 0 8 -14 0 0 -3
v:lr=before and & d:ahead	0 12 0 -2 -9 0 0 0
v:lr=before and & d:today	0 -7 0 12 -2 0 0 0
v:lr=before are	0 12 3 -13 -3 0 0 1
v:lr=before are & d:today	0 17 0 -18 -1 0 0 3
v:lr=before will	0 20 0 -15 -1 0 0 0
v:lr=begin ,	-3 9 0 -12 0 0 0 8
v:lr=begin , & d:ahead	-3 10 0 -14 0 0 0 8
v:lr=begin .	0 0 0 6 0 0 0 -9
v:lr=begin . & d:ahead	0 14 0 -10 0 0 0 0
v:lr=begin . & d:today	0 -20 0 24 0 0 0 -6
v:lr=by ,	-1 -4 0 -27 5 9 14 8
v:lr=by , & d:ahead	-1 -3 0 -28 5 9 14 9
v:lr=by .	-14 4 6 -4 0 -2 11 -9
v:lr=by . & d:ahead	-13 5 6 -8 0 -2 11 -5
v:lr=by . & d:today	0 -1 0 10 0 0 0 -4
v:lr=by ;	0 7 0 0 -9 0 5 -3
v:lr=by ; & d:ahead	0 7 0 0 -9 0 5 -3
v:lr=by <end>	3 -4 -3 -2 3 -2 19 -22
v:lr=by <end> & d:ahead	3 -4 -3 -2 3 -2 19 -22
v:lr=by ?	2 -6 0 9 -3 0 0 -1
v:lr=by ? & d:ahead	2 -6 0 9 -3 0 0 -1
v:lr=by are	0 -7 0 -7 17 0 0 0
v:lr=by are & d:ahead	0 -7 0 -7 17 0 0 0
v:lr=by or	0 -5 0 -14 0 7 0 14
v:lr=by or & d:ahead	0 -5 0 -14 0 7 0 14
v:lr=by pay	0 -9 0 0 8 0 0 0
v:lr=by pay & d:ahead	0 -9 0 0 8 0 0 0
v:lr=by the	0 -11 0 7 12 0 0 -16
v:lr=by the & d:ahead	0 -11 0 7 12 0 0 -16
v:lr=come ,	0 22 0 -16 0 0 0 -5
v:lr=come , & d:ahead	0 22 0 -16 0 0 0 -5
v:lr=die .	0 -9 0 -11 0 0 0 19
v:lr=die . & d:today	0 0 0 -12 0 0 0 14
v:lr=due ,	0 10 0 0 -10 0 0 0
v:lr=due .	0 5 0 -10 6 0 0 0
v:lr=due . & d:ahead	0 6 0 -12 7 0 0 0
v:lr=effect ,	0 8 0 -5 0 0 0 0
v:lr=effect , & d:ahead	0 8 0 -5 0 0 0 0
v:lr=effect .	0 22 0 -17 0 0 0 -7
v:lr=effect . & d:today	0 26 0 -22 0 0 0 -6
v:lr=effect and	0 -9 0 13 0 0 0 -3
v:lr=effect and & d:today	0 -6 0 11 0 0 0 -3
v:lr=end ,	-2 -9 0 -7 0 0 0 18
v:lr=end , & d:ahead	-2 -8 0 -4 0 0 0 14
v:lr=end .	0 1 0 11 -11 0 0 -9
v:lr=end . & d:ahead	0 -18 0 15 -4 0 0 -1
v:lr=end . & d:today	0 16 -1 0 -3 0 0 -6
v:lr=end <day-today>	0 0 0 -13 0 0 0 15
v:lr=end <end>	1 -1 8 -15 -2 0 0 8
v:lr=end <end> & d:ahead	1 -1 8 -15 -2 0 0 8
v:lr=expire .	0 -6 0 -5 0 0 0 10
v:lr=expire . & d:today	0 0 0 -12 0 0 0 12
v:lr=for ,	0 2 0 -2 -12 0 0 7
v:lr=for , & d:ahead	0 2 0 -2 -12 0 0 7
v:lr=for .	-3 15 -2 -14 8 6 -2 -9
v:lr=for . & d:ahead	-2 5 -1 -12 13 6 -2 -5
v:lr=for . & d:today	0 13 0 -2 -10 0 0 -5
v:lr=for <end>	0 0 0 -4 2 0 -2 12
v:lr=for <end> & d:ahead	0 0 0 -4 2 0 -2 12
v:lr=for and	0 -11 0 1 8 0 0 0
v:lr=for and & d:ahead	0 -11 0 1 8 0 0 0
v:lr=for in	0 -5 0 16 -4 0 0 0
v:lr=for in & d:ahead	0 -5 0 16 -4 0 0 0
v:lr=force ,	0 -3 0 8 0 0 0 -2
v:lr=force .	0 13 0 -7 -3 0 0 -3
v:lr=friday ,	0 22 0 -35 0 0 0 18
v:lr=friday <end>	0 -14 0 16 0 0 0 -4
v:lr=friday <end> & d:today	0 -14 0 21 -3 0 0 -4
v:lr=from 's	0 22 0 -21 0 0 0 0
v:lr=from )	0 18 0 -17 0 0 0 0
v:lr=from ) & d:ahead	0 18 0 -18 0 0 0 0
v:lr=from ,	1 12 -10 -13 1 6 -5 -2
v:lr=from , & d:ahead	1 14 -9 -20 3 6 -4 1
v:lr=from , & d:today	0 -4 0 12 -2 0 0 -10
v:lr=from .	15 18 -7 -12 2 -7 0 -27
v:lr=from . & d:ahead	9 21 -5 -17 6 -6 1 -23
v:lr=from :	4 -4 0 -3 -12 0 0 15
v:lr=from : & d:ahead	4 0 0 -9 -11 0 0 16
v:lr=from ;	5 7 -4 -12 3 0 0 0
v:lr=from ; & d:ahead	5 8 -4 -15 4 0 0 0
v:lr=from <end>	-8 7 -13 14 10 -5 -7 -38
v:lr=from <end> & d:ahead	-7 9 -11 10 8 -5 -6 -32
v:lr=from <end> & d:today	0 -3 0 6 4 0 0 -10
v:lr=from <name>	0 16 0 -11 1 0 0 -10
v:lr=from <name> & d:ahead	0 19 0 -16 2 0 0 -7
v:lr=from a	0 -21 0 9 10 0 0 0
v:lr=from a & d:ahead	0 -18 0 20 -1 0 0 0
v:lr=from and	-9 11 0 -10 4 0 -1 2
v:lr=from and & d:ahead	-8 15 0 -15 4 0 -1 4
v:lr=from and & d:today	0 -7 0 10 0 0 0 0
v:lr=from at	0 12 0 -12 0 0 0 0
v:lr=from at & d:ahead	0 12 0 -12 0 0 0 0
v:lr=from for	0 10 0 -3 -7 2 0 0
v:lr=from for & d:ahead	0 10 0 -3 -7 2 0 0
v:lr=from good	0 13 0 -12 0 0 0 0
v:lr=from good & d:ahead	0 13 0 -13 0 0 0 0
v:lr=from if	3 14 0 -17 -1 0 0 0
v:lr=from if & d:ahead	3 14 0 -17 -1 0 0 0
v:lr=from in	0 -10 0 11 0 0 0 0
v:lr=from instead	0 9 0 -5 0 0 0 0
v:lr=from instead & d:ahead	0 9 0 -6 0 0 0 0
v:lr=from is	0 -18 0 20 0 0 0 0
v:lr=from is & d:ahead	0 -18 0 20 0 0 0 0
v:lr=from it	0 3 0 3 -2 0 0 -10
v:lr=from it & d:ahead	0 7 0 0 -1 0 0 -9
v:lr=from its	2 2 0 -10 0 0 0 0
v:lr=from its & d:ahead	2 2 0 -10 0 0 0 0
v:lr=from our & d:ahead	0 -8 0 10 0 0 0 0
v:lr=from the	-4 -6 0 5 -3 0 0 10
v:lr=from the & d:ahead	-4 -7 0 7 -2 0 0 10
v:lr=from they	-1 28 0 -25 0 0 0 0
v:lr=from they & d:ahead	-1 18 0 -14 0 0 0 0
v:lr=from to	0 9 -2 -5 -24 0 0 13
v:lr=from to & d:ahead	1 11 -2 -7 -23 0 0 13
v:lr=from until	0 -4 0 10 -5 0 0 -1
v:lr=from was	0 -11 0 11 0 0 0 0
v:lr=from was & d:ahead	0 -11 0 11 0 0 0 0
v:lr=gave as	0 -8 0 10 -1 0 0 0
v:lr=gave as & d:ahead	0 -8 0 10 -1 0 0 0
v:lr=happen ?	0 2 0 14 0 0 0 -16
v:lr=including .	0 0 0 -8 0 0 0 9
v:lr=including . & d:ahead	0 0 0 -8 0 0 0 9
v:lr=is ,	0 5 0 2 -5 4 1 -13
v:lr=is , & d:today	0 0 0 11 0 0 0 -9
v:lr=is .	-4 -7 0 -24 9 0 6 22
v:lr=is . & d:ahead	-4 -5 0 -18 12 0 6 11
v:lr=is . & d:today	0 -2 0 -8 -4 0 0 14
v:lr=is <end>	0 3 0 -6 -21 -3 -7 19
v:lr=is <end> & d:ahead	0 3 0 -6 -21 -3 -7 19
v:lr=it ,	0 7 0 1 3 0 0 -14
v:lr=it , & d:ahead	0 8 0 1 3 0 0 -14
v:lr=lapse ,	0 0 9 -10 0 0 0 1
v:lr=meet . & d:ahead	0 -3 0 -13 5 0 0 12
v:lr=midnight ,	0 -6 0 -11 0 0 0 17
v:lr=midnight , & d:today	0 -2 0 -6 0 0 0 10
v:lr=midnight .	0 -2 0 -25 2 0 0 24
v:lr=midnight . & d:today	0 0 0 -7 0 0 0 10
v:lr=monday <end>	0 0 0 9 0 0 0 -8
v:lr=monday <end> & d:today	0 -6 0 16 0 0 0 -8
v:lr=not .	-9 -4 0 0 0 0 0 12
v:lr=not . & d:ahead	-9 -4 0 -3 0 0 0 16
v:lr=of 's	0 -10 0 14 0 0 0 0
v:lr=of ,	8 -2 -6 13 -6 0 4 -11
v:lr=of , & d:ahead	9 -4 -5 9 -3 0 4 -9
v:lr=of .	0 16 3 -14 -2 -1 0 -3
v:lr=of . & d:ahead	1 11 3 -14 0 -1 0 0
v:lr=of :	0 7 0 -13 9 0 0 0
v:lr=of : & d:ahead	0 -5 0 -2 9 0 0 0
v:lr=of : & d:today	0 12 0 -11 0 0 0 0
v:lr=of <end>	0 3 0 13 -9 0 -1 -10
v:lr=of <end> & d:ahead	0 11 0 4 -8 0 -1 -9
v:lr=of <end> & d:today	0 -11 0 16 0 0 0 0
v:lr=of a	0 -8 0 9 0 0 0 0
v:lr=of for	-3 0 0 -5 0 0 2 9
v:lr=of for & d:ahead	-3 0 0 -5 0 0 2 9
v:lr=of it	0 -12 0 16 0 0 0 0
v:lr=of it & d:ahead	0 -11 0 12 0 0 0 0
v:lr=of on	-3 -3 0 11 0 0 0 0
v:lr=of on & d:ahead	-3 -3 0 11 0 0 0 0
v:lr=of would	0 -9 0 11 0 0 0 -1
v:lr=of would & d:ahead	0 -9 0 10 0 0 0 0
v:lr=on ,	-12 -3 -2 14 -12 -5 -5 3
v:lr=on , & d:ahead	-11 3 -1 4 -8 -5 -4 3
v:lr=on , & d:today	0 -37 0 32 -14 0 0 0
v:lr=on .	9 1 0 -3 11 5 -6 -8
v:lr=on . & d:ahead	11 0 0 -8 9 6 -5 -2
v:lr=on . & d:today	0 3 0 10 6 0 0 -25
v:lr=on ;	0 17 -5 -7 7 0 0 -8
v:lr=on ; & d:ahead	0 18 -5 -9 8 0 0 -7
v:lr=on <day-today>	0 -11 0 -4 -2 0 0 13
v:lr=on <day-today> & d:ahead	0 -11 0 -4 -2 0 0 14
v:lr=on <end>	5 -3 15 -1 3 0 -27 -5
v:lr=on <end> & d:ahead	5 -3 15 -1 3 0 -27 -4
v:lr=on <name>	10 -15 -5 17 5 0 0 -14
v:lr=on <name> & d:ahead	10 -15 -5 16 5 0 0 -14
v:lr=on <person>	0 -10 0 17 -2 0 0 0
v:lr=on <person> & d:ahead	0 -8 0 13 -1 0 0 0
v:lr=on ?	7 8 -3 -21 4 0 0 9
v:lr=on ? & d:ahead	7 8 -3 -21 4 0 0 9
v:lr=on after & d:today	0 -4 0 17 0 0 0 -9
v:lr=on afternoon & d:today	0 0 0 -7 0 0 0 10
v:lr=on and	-2 22 8 -18 -14 -1 9 0
v:lr=on and & d:ahead	-1 16 8 -15 -14 -1 9 2
v:lr=on and & d:today	0 12 0 -8 0 0 0 -2
v:lr=on are	-4 0 8 9 4 0 0 -21
v:lr=on are & d:ahead	-4 0 8 9 4 0 0 -21
v:lr=on as	-1 -6 1 11 1 0 0 -10
v:lr=on as & d:ahead	-1 -6 1 10 1 0 0 -9
v:lr=on at	0 9 -1 5 -15 0 -3 -2
v:lr=on at & d:ahead	0 11 -1 0 -15 0 -3 1
v:lr=on at & d:today	0 -3 0 12 0 0 0 -8
v:lr=on both	0 7 0 -14 8 0 0 0
v:lr=on both & d:ahead	0 7 0 -14 8 0 0 0
v:lr=on by	1 -10 0 8 -9 0 0 4
v:lr=on by & d:ahead	1 -10 0 7 -8 0 0 4
v:lr=on end	0 0 0 -8 0 0 0 12
v:lr=on end & d:ahead	0 0 0 -8 0 0 0 12
v:lr=on evening	0 17 0 4 -9 0 0 -23
v:lr=on evening & d:ahead	0 18 0 0 -8 0 0 -21
v:lr=on for	11 -7 0 6 -9 0 0 0
v:lr=on for & d:ahead	11 -4 0 1 -7 0 0 0
v:lr=on from	0 14 0 -11 0 0 0 0
v:lr=on from & d:ahead	0 15 0 -12 0 0 0 0
v:lr=on he	0 1 0 0 -10 0 0 4
v:lr=on he & d:ahead	0 2 0 0 -10 0 0 5
v:lr=on if	8 1 0 -2 2 0 0 -10
v:lr=on if & d:ahead	8 1 0 -2 2 0 0 -10
v:lr=on in	6 0 0 -9 11 0 0 0
v:lr=on in & d:ahead	6 5 0 0 0 0 0 -13
v:lr=on in & d:today	0 -10 0 -14 13 0 0 10
v:lr=on is	0 -15 0 20 0 0 0 -6
v:lr=on is & d:ahead	0 -15 0 20 0 0 0 -6
v:lr=on it	0 0 0 -12 -6 0 7 15
v:lr=on it & d:ahead	0 0 0 -8 -1 0 7 7
v:lr=on it & d:today	0 0 0 -5 -4 0 0 10
v:lr=on last	-1 -2 0 0 14 0 12 -21
v:lr=on last & d:ahead	-1 -2 0 0 14 0 12 -21
v:lr=on morning	0 -19 0 17 10 0 0 -6
v:lr=on morning & d:ahead	0 -16 0 12 12 0 0 -4
v:lr=on mr	0 -10 0 12 0 0 0 0
v:lr=on mr & d:ahead	0 -10 0 12 0 0 0 0
v:lr=on next	0 0 0 -15 2 0 0 11
v:lr=on next & d:ahead	0 0 0 -15 2 0 0 11
v:lr=on night & d:today	0 0 0 -8 0 0 0 9
v:lr=on on	0 16 0 -2 -5 0 0 -3
v:lr=on on & d:ahead	0 18 0 -8 -2 0 0 0
v:lr=on on & d:today	0 0 0 12 -3 0 0 -3
v:lr=on that	-5 0 -5 13 -24 -5 -4 5
v:lr=on that & d:ahead	-4 -2 -4 6 -17 -3 -3 13
v:lr=on that & d:today	0 2 0 15 -10 0 0 -21
v:lr=on the	-14 21 -2 -2 -19 0 -4 2
v:lr=on the & d:ahead	-14 23 -2 -6 -19 0 -4 3
v:lr=on the & d:today	0 -6 0 13 0 0 0 -1
v:lr=on there	0 -11 0 15 0 0 0 -3
v:lr=on there & d:ahead	0 -10 0 15 0 0 0 -2
v:lr=on to	0 -8 0 17 -5 2 -1 -7
v:lr=on to & d:ahead	0 -4 0 15 -12 3 -1 -3
v:lr=on under	0 10 0 -8 0 0 0 0
v:lr=on under & d:ahead	0 10 0 -9 0 0 0 0
v:lr=on unless	1 9 4 -13 9 0 0 -7
v:lr=on unless & d:ahead	1 9 4 -13 9 0 0 -7
v:lr=on whether	0 0 0 -12 9 0 0 4
v:lr=on whether & d:ahead	0 0 0 -9 11 0 0 0
v:lr=on with	0 5 0 8 -8 0 0 -9
v:lr=on without	0 -13 0 4 -1 0 0 6
v:lr=on without & d:ahead	0 -12 0 12 -1 0 0 0
v:lr=on without & d:today	0 0 0 -9 0 0 0 10
v:lr=on —	0 -7 0 11 0 0 0 -3
v:lr=on — & d:ahead	0 -7 0 11 0 0 0 -3
v:lr=out .	0 10 0 -13 -1 0 0 7
v:lr=out . & d:ahead	0 -10 0 0 0 0 0 8
v:lr=out . & d:today	0 19 0 -16 0 0 0 0
v:lr=over .	0 0 0 -22 0 0 0 24
v:lr=pay ,	0 -15 0 15 0 0 0 -3
v:lr=pay . & d:today	0 -3 0 15 -2 0 0 -5
v:lr=publish ,	0 -7 0 13 0 0 0 0
v:lr=publish , & d:today	0 -7 0 10 0 0 0 0
v:lr=publish . & d:today	0 0 0 -9 10 0 0 0
v:lr=publish <end>	0 16 0 -11 0 0 0 -6
v:lr=publish <end> & d:today	0 16 0 -11 0 0 0 -6
v:lr=sign ,	0 -11 0 9 -2 0 0 1
v:lr=sign , & d:ahead	0 -10 0 0 0 0 0 11
v:lr=sign , & d:today	0 0 0 12 0 0 0 -10
v:lr=sign .	0 -7 0 -5 -1 0 0 14
v:lr=sign . & d:ahead	0 -2 0 14 0 0 0 -9
v:lr=sign . & d:today	0 -2 0 -16 0 0 0 20
v:lr=since ,	12 -27 0 22 -1 0 0 -15
v:lr=since , & d:ahead	12 -25 0 18 -1 0 0 -13
v:lr=since .	-4 15 0 2 -4 0 0 -19
v:lr=since . & d:ahead	-4 2 0 15 -3 0 0 -17
v:lr=since . & d:today	0 16 0 -14 0 0 0 0
v:lr=since :	0 -4 0 11 0 0 0 -5
v:lr=since : & d:ahead	0 -3 0 11 0 0 0 -5
v:lr=since <name>	0 -5 0 10 0 0 0 0
v:lr=since <name> & d:ahead	0 -5 0 10 0 0 0 0
v:lr=since and	0 0 10 -2 0 0 0 -6
v:lr=since and & d:ahead	0 0 10 -2 0 0 0 -6
v:lr=since on	0 -6 0 11 0 0 0 -2
v:lr=since on & d:ahead	0 -6 0 11 0 0 0 -2
v:lr=since the	0 12 0 -21 0 0 0 14
v:lr=since the & d:ahead	0 -16 0 -3 0 0 0 16
v:lr=since the & d:today	0 22 0 -20 0 0 0 -1
v:lr=sit .	0 0 0 -12 8 0 0 5
v:lr=start ,	0 -2 0 13 0 0 0 -9
v:lr=start .	4 14 0 -10 0 0 0 -10
v:lr=start . & d:today	0 21 0 -11 -3 0 0 -7
v:lr=start <end>	0 0 0 11 -3 0 0 -7
v:lr=start <end> & d:today	0 -7 0 14 -3 0 0 -2
v:lr=telephone .	0 8 0 -23 -3 0 0 21
v:lr=telephone . & d:ahead	0 9 0 -5 -1 0 0 0
v:lr=telephone . & d:today	0 0 0 -19 0 0 0 21
v:lr=the ,	0 5 2 3 -14 -7 -1 1
v:lr=the , & d:ahead	0 5 2 -1 -14 -7 -1 7
v:lr=the .	-14 -12 11 15 -9 -2 -6 2
v:lr=the . & d:ahead	-14 -9 11 13 -9 -2 -5 2
v:lr=the :	2 -14 0 -24 -1 0 9 21
v:lr=the : & d:ahead	2 -14 0 -24 -1 0 9 21
v:lr=the ;	0 7 0 8 0 0 -5 -11
v:lr=the ; & d:ahead	0 7 0 8 0 0 -5 -11
v:lr=the <end>	-3 -4 -8 -4 -1 -4 0 12
v:lr=the <end> & d:ahead	-3 -4 -8 -7 -1 -4 0 16
v:lr=the <end> & d:today	0 0 0 10 0 0 0 -10
v:lr=the <name>	0 5 0 -12 0 0 0 7
v:lr=the <name> & d:ahead	0 5 0 -12 0 0 0 7
v:lr=the <number>	-5 0 -3 19 0 0 0 -8
v:lr=the <number> & d:ahead	-5 0 -3 19 0 0 0 -8
v:lr=the ?	0 -21 0 30 -4 0 0 -11
v:lr=the ? & d:ahead	0 -21 0 30 -4 0 0 -11
v:lr=the for	0 0 3 -11 0 0 7 1
v:lr=the for & d:ahead	0 0 3 -11 0 0 7 1
v:lr=the it	0 2 0 -8 0 0 4 0
v:lr=the it & d:ahead	0 2 0 -8 0 0 4 0
v:lr=the next	0 0 0 2 5 0 0 -10
v:lr=the next & d:ahead	0 0 0 2 5 0 0 -10
v:lr=the the	0 10 0 -15 0 0 5 1
v:lr=the the & d:ahead	0 10 0 -15 0 0 5 1
v:lr=the they	0 -8 0 0 0 0 0 8
v:lr=the they & d:ahead	0 -8 0 0 0 0 0 8
v:lr=the to	0 11 0 -3 15 0 -8 -19
v:lr=the to & d:ahead	0 11 0 -3 15 0 -8 -19
v:lr=the was	0 -4 0 -2 0 0 0 12
v:lr=the was & d:ahead	0 -4 0 -2 0 0 0 12
v:lr=the we	0 -1 0 -1 0 0 9 -3
v:lr=the we & d:ahead	0 -1 0 -1 0 0 9 -3
v:lr=through <end>	0 -1 0 -13 0 0 0 14
v:lr=through <end> & d:ahead	0 -1 0 -13 0 0 0 14
v:lr=thursday .	0 0 0 10 0 0 0 -7
v:lr=thursday . & d:today	0 0 0 10 0 0 0 -7
v:lr=till . & d:ahead	5 -3 0 -10 0 7 0 1
v:lr=till <end>	0 -8 0 0 0 0 0 10
v:lr=till <end> & d:ahead	0 -8 0 0 0 0 0 10
v:lr=time ,	0 2 0 6 0 0 0 -9
v:lr=time the	0 -15 0 18 0 0 0 0
v:lr=time the & d:today	0 -15 0 18 0 0 0 0
v:lr=to 's	0 -8 0 13 0 0 0 -2
v:lr=to )	0 9 -2 -15 13 0 0 0
v:lr=to ) & d:ahead	0 9 -2 -15 13 0 0 0
v:lr=to ,	12 -4 11 -16 14 -4 -6 -2
v:lr=to , & d:ahead	12 -4 11 -16 14 -4 -6 -2
v:lr=to .	11 7 10 -34 -6 0 -5 13
v:lr=to . & d:ahead	11 8 10 -32 -5 0 -4 9
v:lr=to . & d:today	0 0 0 -6 0 0 0 9
v:lr=to :	0 -6 -1 19 -4 0 0 -9
v:lr=to <end> & d:ahead	6 -15 -8 10 -8 2 -5 2
v:lr=to it	2 9 0 -2 0 0 0 -9
v:lr=to it & d:ahead	2 9 0 -2 0 0 0 -9
v:lr=to of	-4 8 0 0 -3 0 0 0
v:lr=to of & d:ahead	-4 8 0 0 -3 0 0 0
v:lr=until )	0 -8 0 -5 0 0 0 15
v:lr=until ) & d:ahead	0 -8 0 -5 0 0 0 15
v:lr=until ,	7 -6 1 -13 16 -1 1 1
v:lr=until , & d:ahead	7 -5 1 -6 11 -1 1 -2
v:lr=until , & d:today	0 0 0 -14 9 0 0 8
v:lr=until .	17 3 3 -32 4 4 -9 7
v:lr=until . & d:ahead	17 3 3 -37 5 4 -9 10
v:lr=until . & d:today	0 0 0 18 0 0 0 -15
v:lr=until :	6 -19 -1 12 -5 0 0 1
v:lr=until : & d:ahead	6 -19 -1 12 -5 0 0 1
v:lr=until ;	-6 0 0 -14 -6 0 0 18
v:lr=until ; & d:ahead	-6 0 0 -14 -6 0 0 18
v:lr=until <level>	0 19 0 -9 0 0 0 -15
v:lr=until <level> & d:ahead	0 20 0 -9 0 0 0 -15
v:lr=until <name>	0 -9 0 0 0 0 0 8
v:lr=until <name> & d:ahead	0 -9 0 0 0 0 0 8
v:lr=until ?	0 -7 0 11 0 0 0 0
v:lr=until ? & d:ahead	0 -7 0 11 0 0 0 0
v:lr=until and	0 -19 0 9 -6 0 0 12
v:lr=until and & d:ahead	0 -19 0 9 -6 0 0 12
v:lr=until as	0 7 0 5 0 0 0 -12
v:lr=until as & d:ahead	0 7 0 5 0 0 0 -12
v:lr=until at	0 9 0 -7 -2 4 -1 -2
v:lr=until at & d:ahead	0 9 0 -7 -2 4 -1 -2
v:lr=until before	0 13 0 -10 0 0 6 -9
v:lr=until before & d:ahead	0 13 0 -10 0 0 6 -9
v:lr=until evening	0 -8 0 16 -1 0 0 -3
v:lr=until evening & d:ahead	0 -8 0 16 -1 0 0 -3
v:lr=until for	0 -12 9 3 -1 0 0 0
v:lr=until for & d:ahead	0 -12 9 3 -1 0 0 0
v:lr=until from	0 -6 0 13 0 0 0 -3
v:lr=until it	0 -15 0 10 0 0 0 1
v:lr=until it & d:ahead	0 -14 0 9 0 0 0 1
v:lr=until its	0 -14 0 0 0 0 0 15
v:lr=until its & d:ahead	0 -14 0 0 0 0 0 15
v:lr=until next	-3 0 10 -6 -5 0 0 5
v:lr=until next & d:ahead	-2 0 10 -19 -2 0 0 14
v:lr=until night	0 -1 0 -15 0 0 7 12
v:lr=until night & d:ahead	0 -1 0 -16 0 0 7 13
v:lr=until of	-5 15 0 -25 -4 -1 0 24
v:lr=until of & d:ahead	-5 15 0 -25 -4 -1 0 24
v:lr=until the	15 -2 0 -14 -1 0 -2 8
v:lr=until the & d:ahead	15 -2 0 -14 -1 0 -2 8
v:lr=until they	0 0 0 10 0 0 0 -9
v:lr=until they & d:ahead	0 0 0 10 0 0 0 -9
v:lr=until to	-8 0 2 -4 1 3 12 -12
v:lr=until to & d:ahead	-8 0 2 -4 1 3 12 -12
v:lr=updated <end>	0 0 0 11 0 0 0 -9
v:lr=updated <end> & d:today	0 0 0 11 0 0 0 -9
v:lr=video .	0 0 0 -12 0 0 0 15
v:lr=vote .	0 0 0 -24 26 0 0 0
v:lr=wednesday (	0 0 0 9 0 0 0 -7
v:lr=wednesday ( & d:today	0 0 0 9 0 0 0 -7
v:lr=wednesday .	0 -1 0 13 -3 0 0 -4
v:lr=wednesday . & d:today	0 -1 0 13 -3 0 0 -4
v:lr=wednesday <end>	0 0 0 -22 20 0 0 9
v:lr=wednesday <end> & d:today	0 -4 0 -21 20 0 0 9
v:lr=· <end>	0 -4 0 17 -3 0 0 -4
v:lr=· <end> & d:today	0 -4 0 16 -3 0 0 -4
v:lr=— <end>	0 -22 0 19 -8 0 0 0
v:lr=— <end> & d:today	0 -19 0 23 -6 0 0 -4
v:o:subject=controls	20 0 0 5 -6 0 1 -31
v:o:subject=controls  ahead	10 -2 0 -9 0 3 0 0
v:o:subject=controls be until	-4 -5 0 0 9 0 0 0
v:o:subject=controls carried	13 4 0 -1 -7 0 -14 -6
v:o:subject=controls carried announce	-4 -4 0 12 0 0 0 0
v:o:subject=controls carried announce ahead	-4 -3 0 11 0 0 0 0
v:o:subject=controls carried be	2 -2 0 -6 -3 0 0 10
v:o:subject=controls carried be ahead	2 -2 0 -7 -2 0 0 11
v:o:subject=controls carried begin	16 -9 0 -7 0 0 0 0
v:o:subject=controls carried begin ahead	16 -9 0 -7 0 0 0 0
v:o:subject=controls carried begin on	12 -10 0 -2 0 0 0 0
v:o:subject=controls carried end	-4 11 3 -13 5 0 0 -5
v:o:subject=controls carried end ahead	-4 11 3 -13 5 0 0 -5
v:o:subject=controls carried end on	-4 7 3 -10 5 0 0 -4
v:o:subject=controls carried from ahead	7 1 0 -6 0 0 0 0
v:o:subject=controls carried meet	0 0 0 10 -4 0 0 0
v:o:subject=controls carried meet ahead	0 0 0 10 -4 0 0 0
v:o:subject=controls carried on ahead	5 10 0 -3 -3 -1 0 -12
v:o:subject=controls carried say	0 12 0 -6 -1 0 0 0
v:o:subject=controls carried say ahead	0 12 0 -6 -1 0 0 0
v:o:subject=controls carried say on	0 12 0 -6 -1 0 0 0
v:o:subject=controls far	15 -12 -2 -9 0 4 -1 2
v:o:subject=controls far carried	24 6 0 -13 -8 14 -16 -12
v:o:subject=controls far carried  ahead	0 -4 0 -2 0 8 0 1
v:o:subject=controls far carried be	-1 8 0 -18 -7 7 0 14
v:o:subject=controls far carried be ahead	-1 8 0 -18 -7 7 0 14
v:o:subject=controls far carried before ahead	0 18 0 -8 -11 6 0 -2
v:o:subject=controls far carried begin	7 -6 0 12 -9 0 0 -1
v:o:subject=controls far carried begin ahead	7 -4 0 9 -9 0 0 0
v:o:subject=controls far carried end	0 17 0 -5 0 0 0 -14
v:o:subject=controls far carried end ahead	0 17 0 -6 0 0 0 -14
v:o:subject=controls far carried end on	0 14 0 -8 0 1 0 -12
v:o:subject=controls far carried from ahead	10 0 0 -8 0 0 0 1
v:o:subject=controls far carried other	0 0 0 -11 3 0 0 9
v:o:subject=controls far carried other ahead	0 0 0 -12 3 0 0 9
v:o:subject=controls far carried pay	0 12 0 -7 -2 0 0 0
v:o:subject=controls far carried publish	9 0 0 -7 0 0 0 0
v:o:subject=controls far carried suspend	6 4 -1 -3 1 0 0 -9
v:o:subject=controls far carried suspend ahead	6 4 -1 -3 1 0 0 -9
v:o:subject=controls far carried tell	0 -12 0 0 0 0 0 9
v:o:subject=controls far carried tell ahead	0 -11 0 -5 0 0 0 14
v:o:subject=controls far carried tell on	0 -11 0 -4 0 0 0 14
v:o:subject=controls far carried the ahead	0 0 0 11 -4 0 -4 0
v:o:subject=controls far carried until ahead	12 6 0 -8 0 3 0 -13
v:o:subject=controls far no verb	15 -12 -2 -9 0 4 -1 2
v:o:subject=controls far no verb ahead	7 -10 -2 -5 0 4 0 3
v:o:subject=controls far no verb on	4 -5 0 -10 5 0 0 4
v:o:subject=controls far on ahead	4 -5 0 -10 5 0 0 4
v:o:subject=controls from ahead	10 7 0 -13 0 0 0 -10
v:o:subject=controls no verb	6 0 1 0 -6 2 5 -12
v:o:subject=controls no verb 	9 -2 0 -7 0 3 0 0
v:o:subject=controls no verb ahead	8 2 1 -4 -5 2 6 -12
v:o:subject=controls no verb from	7 0 0 -6 0 0 0 -1
v:o:subject=controls no verb of	-9 -1 0 13 0 0 0 0
v:o:subject=controls no verb the	2 5 -2 6 0 0 0 -17
v:o:subject=controls no verb today	-3 -3 0 10 0 0 0 0
v:o:subject=controls no verb until	2 11 3 -19 4 4 0 -11
v:o:subject=controls of ahead	-12 0 0 13 0 0 0 0
v:o:subject=controls on ahead	6 -6 3 8 1 0 0 -13
v:o:subject=controls suspend	4 11 0 0 -6 0 0 -10
v:o:subject=controls suspend ahead	4 11 0 0 -6 0 0 -10
v:o:subject=controls the ahead	0 5 -2 10 0 0 0 -18
v:o:subject=controls to ahead	13 0 0 0 -1 -1 0 -6
v:o:subject=controls until ahead	5 5 2 -21 12 4 0 -14
v:o:subject=deal	0 9 -16 1 -27 -10 11 0
v:o:subject=deal  ahead	0 -2 0 9 -1 0 0 0
v:o:subject=deal be	0 14 0 -22 4 3 5 -1
v:o:subject=deal be ahead	0 0 0 -16 6 3 6 0
v:o:subject=deal be today	0 16 0 -9 0 0 0 -4
v:o:subject=deal begin	-1 5 0 4 -1 0 -3 -9
v:o:subject=deal begin ahead	0 7 0 9 -12 0 -3 -7
v:o:subject=deal begin on	0 13 0 0 -14 0 0 -3
v:o:subject=deal begin today	0 -2 0 -5 9 0 0 0
v:o:subject=deal by ahead	0 6 0 -12 -12 0 10 7
v:o:subject=deal carried	-9 -7 -8 4 -1 10 0 -1
v:o:subject=deal carried announce on	0 10 0 -2 0 0 0 -6
v:o:subject=deal carried be	0 1 0 10 5 7 -19 -16
v:o:subject=deal carried be ahead	0 2 0 9 6 7 -19 -15
v:o:subject=deal carried be by	0 -3 0 1 9 0 -6 0
v:o:subject=deal carried be on	0 1 0 5 -8 3 -3 0
v:o:subject=deal carried be the	0 0 0 7 8 0 -6 -10
v:o:subject=deal carried begin	0 0 0 12 -12 0 0 -8
v:o:subject=deal carried begin ahead	0 3 0 4 -12 0 0 -1
v:o:subject=deal carried begin today	0 -3 0 12 0 0 0 -6
v:o:subject=deal carried end	0 -12 0 9 -3 0 0 4
v:o:subject=deal carried end ahead	0 -12 0 8 -3 0 0 5
v:o:subject=deal carried end on	0 -3 0 23 -2 0 0 -14
v:o:subject=deal carried from ahead	0 21 0 -15 0 0 0 -2
v:o:subject=deal carried meet	0 -3 0 20 -7 0 -1 -5
v:o:subject=deal carried meet ahead	0 -3 0 20 -7 0 -1 -5
v:o:subject=deal carried meet on	0 -3 0 19 -6 0 -1 -5
v:o:subject=deal carried on ahead	0 3 0 0 4 9 -11 -9
v:o:subject=deal carried on today	0 9 0 -5 -2 0 0 0
v:o:subject=deal carried pay from	0 17 0 -16 0 0 0 0
v:o:subject=deal carried pay until	0 -15 0 0 0 0 0 15
v:o:subject=deal carried return	0 0 0 -10 0 0 0 13
v:o:subject=deal carried return ahead	0 0 0 -10 0 0 0 13
v:o:subject=deal carried return on	0 0 0 -10 0 0 0 13
v:o:subject=deal carried say on	0 11 0 -5 0 0 0 -5
v:o:subject=deal carried tell	0 4 0 -11 -1 0 0 11
v:o:subject=deal carried tell ahead	0 -7 0 -2 0 0 0 12
v:o:subject=deal carried tell on	0 4 0 -11 -1 0 0 12
v:o:subject=deal carried the ahead	0 -6 0 -10 5 0 3 7
v:o:subject=deal carried threaten	0 -10 0 11 0 0 0 0
v:o:subject=deal carried threaten ahead	0 -10 0 11 0 0 0 0
v:o:subject=deal carried threaten from	0 -10 0 11 0 0 0 0
v:o:subject=deal carried to ahead	0 0 0 -8 0 0 0 8
v:o:subject=deal carried until ahead	0 -18 0 1 -8 -1 7 13
v:o:subject=deal carried vote	0 0 0 -12 13 0 0 0
v:o:subject=deal carried vote ahead	0 0 0 -12 13 0 0 0
v:o:subject=deal carried vote on	0 0 0 -12 13 0 0 0
v:o:subject=deal end ahead	0 -7 0 15 -2 0 0 -5
v:o:subject=deal end on	0 -6 0 13 -2 0 0 -4
v:o:subject=deal end today	0 0 0 -13 0 0 0 14
v:o:subject=deal far	-5 -8 -8 5 3 -4 -6 9
v:o:subject=deal far  ahead	0 0 0 15 -6 0 0 -13
v:o:subject=deal far carried	-12 15 -9 0 -22 -2 7 3
v:o:subject=deal far carried announce	0 -15 0 1 0 0 0 13
v:o:subject=deal far carried announce ahead	0 -15 0 1 0 0 0 13
v:o:subject=deal far carried announce on	0 -13 0 0 0 0 0 13
v:o:subject=deal far carried be	-2 9 0 -7 -12 4 4 3
v:o:subject=deal far carried be ahead	-2 9 0 -8 -12 4 4 4
v:o:subject=deal far carried be by	0 16 0 -11 -13 0 0 5
v:o:subject=deal far carried be on	0 -1 0 -13 7 0 0 10
v:o:subject=deal far carried be the	0 -2 0 15 0 0 2 -17
v:o:subject=deal far carried be until	0 -4 0 0 -5 0 0 10
v:o:subject=deal far carried before ahead	0 12 0 -6 -11 0 2 0
v:o:subject=deal far carried begin	0 -11 0 13 0 0 0 0
v:o:subject=deal far carried begin ahead	0 -10 0 10 0 0 0 0
v:o:subject=deal far carried begin on	0 -7 0 19 -12 0 0 -7
v:o:subject=deal far carried by ahead	0 0 0 0 2 0 -13 4
v:o:subject=deal far carried charge	0 21 0 -15 -2 0 0 -3
v:o:subject=deal far carried charge ahead	0 23 0 -18 -1 0 0 -2
v:o:subject=deal far carried charge from	0 13 0 -11 0 0 0 0
v:o:subject=deal far carried end	0 5 -1 10 -3 0 0 -10
v:o:subject=deal far carried end on	0 18 0 -1 -2 0 0 -10
v:o:subject=deal far carried for ahead	0 -13 0 20 -4 0 0 0
v:o:subject=deal far carried get	0 -6 0 12 0 0 0 -2
v:o:subject=deal far carried get ahead	0 -6 0 12 0 0 0 -2
v:o:subject=deal far carried have	0 1 0 -8 -6 -1 -7 19
v:o:subject=deal far carried have ahead	0 1 0 -8 -6 -1 -7 19
v:o:subject=deal far carried leave	0 -11 0 -13 0 0 0 20
v:o:subject=deal far carried make	0 8 0 -9 -5 0 13 -9
v:o:subject=deal far carried make ahead	0 8 0 -9 -5 0 13 -9
v:o:subject=deal far carried make on	0 11 0 -10 0 0 0 0
v:o:subject=deal far carried meet	0 -4 0 -4 3 0 8 -2
v:o:subject=deal far carried meet ahead	0 -4 0 -4 3 0 8 -2
v:o:subject=deal far carried meet on	0 0 0 -5 8 0 0 0
v:o:subject=deal far carried on today	0 -5 0 12 0 0 0 -1
v:o:subject=deal far carried other	0 7 0 -15 4 0 3 3
v:o:subject=deal far carried other ahead	0 8 0 -15 4 0 3 3
v:o:subject=deal far carried other on	0 11 0 -9 0 0 0 0
v:o:subject=deal far carried pay	0 5 0 1 0 0 0 -9
v:o:subject=deal far carried pay ahead	0 8 0 0 0 0 0 -9
v:o:subject=deal far carried pay from	0 -9 0 10 0 0 0 0
v:o:subject=deal far carried reach	0 0 0 8 0 0 0 -5
v:o:subject=deal far carried reach ahead	0 0 0 8 0 0 0 -5
v:o:subject=deal far carried receive	0 17 0 -14 0 0 0 -3
v:o:subject=deal far carried receive ahead	0 17 0 -14 0 0 0 -3
v:o:subject=deal far carried run	0 9 0 2 0 0 0 -10
v:o:subject=deal far carried run ahead	0 9 0 2 0 0 0 -10
v:o:subject=deal far carried run to	0 10 0 -3 0 0 0 -5
v:o:subject=deal far carried say on	0 -18 0 11 0 0 0 4
v:o:subject=deal far carried say said	0 14 0 -12 0 0 0 0
v:o:subject=deal far carried sign	0 10 0 -7 2 0 -3 0
v:o:subject=deal far carried sign ahead	0 10 0 -8 3 0 -3 0
v:o:subject=deal far carried sign on	0 13 0 -10 0 0 0 0
v:o:subject=deal far carried since ahead	0 14 0 -12 0 0 0 0
v:o:subject=deal far carried suspend	0 -7 2 -5 0 0 0 11
v:o:subject=deal far carried suspend ahead	0 -7 2 -5 0 0 0 11
v:o:subject=deal far carried the ahead	-1 0 1 14 -4 0 0 -17
v:o:subject=deal far carried threaten	0 11 0 -10 0 0 0 0
v:o:subject=deal far carried threaten ahead	0 11 0 -10 0 0 0 0
v:o:subject=deal far carried threaten from	0 11 0 -11 0 0 0 0
v:o:subject=deal far carried to ahead	0 17 0 0 0 0 0 -13
v:o:subject=deal far carried until ahead	-1 0 0 -5 -4 -2 -4 18
v:o:subject=deal far carried vote	0 9 0 2 -11 0 0 0
v:o:subject=deal far carried vote ahead	0 9 0 2 -11 0 0 0
v:o:subject=deal far carried write	0 1 0 -13 0 0 0 11
v:o:subject=deal far carried write ahead	0 1 0 -13 0 0 0 11
v:o:subject=deal far carried write on	0 1 0 -13 0 0 0 11
v:o:subject=deal far delhi, today	0 12 0 -12 0 0 0 0
v:o:subject=deal far no verb	-5 -8 -8 5 3 -4 -6 9
v:o:subject=deal far no verb 	0 0 0 21 -9 0 0 -16
v:o:subject=deal far no verb ahead	-4 -13 -7 0 7 -3 -5 15
v:o:subject=deal far no verb delhi,	0 12 0 -12 0 0 0 0
v:o:subject=deal far no verb today	0 2 0 11 -8 0 0 -14
v:o:subject=deal far no verb until	0 -3 0 -1 -5 0 0 10
v:o:subject=deal far until ahead	0 -3 0 -1 -5 0 0 10
v:o:subject=deal from ahead	-1 13 0 -14 -2 0 -2 9
v:o:subject=deal no verb	0 2 -8 4 -7 -10 12 -8
v:o:subject=deal no verb 	0 -1 0 9 -1 0 0 0
v:o:subject=deal no verb ahead	0 5 -8 1 -14 -10 12 -4
v:o:subject=deal no verb by	0 0 0 -13 -6 0 7 8
v:o:subject=deal no verb deal	0 -6 0 15 0 0 0 -8
v:o:subject=deal no verb from	0 15 0 -6 -1 0 0 -6
v:o:subject=deal no verb on	0 -6 0 2 12 0 -2 -3
v:o:subject=deal no verb the	0 0 0 16 0 0 -9 -7
v:o:subject=deal no verb today	0 -14 0 18 7 0 0 -13
v:o:subject=deal no verb until	7 -1 -2 -2 -9 0 -2 7
v:o:subject=deal on ahead	-4 -5 -1 13 0 0 -9 -3
v:o:subject=deal on today	0 -9 0 12 0 0 0 0
v:o:subject=deal reach	0 -11 0 -1 -5 0 0 17
v:o:subject=deal reach ahead	0 -11 0 -1 -5 0 0 17
v:o:subject=deal reach on	0 -10 0 0 0 0 0 11
v:o:subject=deal until ahead	5 0 -2 -4 -12 0 0 8
v:o:subject=duties	-18 18 1 -6 -4 -28 -26 2
v:o:subject=duties  today	0 -19 0 17 12 0 0 -24
v:o:subject=duties ( today	0 -5 0 -9 0 0 0 16
v:o:subject=duties 12:01 today	0 -9 0 13 0 0 0 -4
v:o:subject=duties after ahead	-5 -5 5 -12 15 0 0 2
v:o:subject=duties announce	0 13 0 -4 2 0 0 -16
v:o:subject=duties announce ahead	0 15 0 0 -7 0 0 -14
v:o:subject=duties announce for	0 18 0 -10 0 0 0 -7
v:o:subject=duties announce on	0 -8 0 16 -2 0 0 -6
v:o:subject=duties argue	0 0 0 -16 16 0 0 0
v:o:subject=duties back ahead	0 -16 0 2 0 0 0 14
v:o:subject=duties be	6 -3 -6 -9 -6 0 -1 22
v:o:subject=duties be from	0 -12 0 8 -3 0 0 10
v:o:subject=duties be on	0 17 0 -18 -9 0 0 8
v:o:subject=duties be since	9 -1 0 -14 0 0 0 5
v:o:subject=duties be the	0 -10 0 13 0 0 0 0
v:o:subject=duties be today	0 -10 0 -5 -4 0 0 18
v:o:subject=duties be until	0 10 0 0 -3 0 0 -6
v:o:subject=duties before ahead	0 -3 0 -2 -14 0 0 16
v:o:subject=duties begin	-14 11 0 1 -9 0 -5 -5
v:o:subject=duties begin ahead	-13 16 0 -9 -14 0 -4 3
v:o:subject=duties begin by	0 13 0 -4 -3 0 0 -4
v:o:subject=duties begin from	0 -9 0 17 -6 0 0 -1
v:o:subject=duties begin on	-6 -3 -6 -10 3 0 -3 25
v:o:subject=duties begin today	0 -8 0 19 5 0 0 -20
v:o:subject=duties begin until	0 17 0 -5 0 0 0 -10
v:o:subject=duties by ahead	0 0 4 4 2 0 0 -15
v:o:subject=duties carried	-6 12 -14 -2 3 -6 0 -3
v:o:subject=duties carried  ahead	7 8 0 -5 -2 0 0 -9
v:o:subject=duties carried  today	0 -10 0 6 -2 0 0 2
v:o:subject=duties carried after ahead	0 23 0 -17 0 0 0 -5
v:o:subject=duties carried announce	0 -16 0 22 -7 0 0 0
v:o:subject=duties carried announce ahead	0 -14 0 20 -6 0 0 0
v:o:subject=duties carried announce on	0 -18 0 16 -2 0 0 4
v:o:subject=duties carried ask	0 -14 0 5 6 0 0 0
v:o:subject=duties carried ask ahead	0 -13 0 5 6 0 0 0
v:o:subject=duties carried ask on	0 -11 0 12 0 0 0 0
v:o:subject=duties carried be	2 7 0 -7 -12 6 5 0
v:o:subject=duties carried be 	7 6 0 -13 -1 0 0 1
v:o:subject=duties carried be ahead	3 6 0 -7 -7 6 6 -3
v:o:subject=duties carried be before	0 7 0 -21 11 0 0 4
v:o:subject=duties carried be by	0 -19 0 7 -1 0 0 8
v:o:subject=duties carried be from	-3 -12 0 7 1 0 0 10
v:o:subject=duties carried be is	0 5 0 -25 -9 0 11 15
v:o:subject=duties carried be on	0 1 0 0 -3 11 0 -6
v:o:subject=duties carried be the	0 9 0 4 -3 0 0 -12
v:o:subject=duties carried be until	0 -10 4 21 0 0 0 -13
v:o:subject=duties carried before ahead	0 12 -4 -9 9 0 0 -10
v:o:subject=duties carried begin	5 8 -6 -4 2 0 -2 -5
v:o:subject=duties carried begin ahead	5 7 -5 -5 3 0 -2 -4
v:o:subject=duties carried begin by	0 -8 -1 0 11 0 0 0
v:o:subject=duties carried begin since	0 -12 0 14 0 0 0 0
v:o:subject=duties carried begin the	0 8 0 -8 -1 0 0 0
v:o:subject=duties carried by ahead	-2 -20 3 2 13 0 7 -7
v:o:subject=duties carried charge ahead	0 -11 0 7 -1 0 0 7
v:o:subject=duties carried charge today	0 16 0 -14 0 0 0 0
v:o:subject=duties carried conclude	0 0 0 -7 10 0 0 0
v:o:subject=duties carried conclude ahead	0 0 0 -7 10 0 0 0
v:o:subject=duties carried end	-4 -2 -7 4 12 -2 -1 -1
v:o:subject=duties carried end ahead	-4 -10 -7 9 12 -2 -1 0
v:o:subject=duties carried end ended	0 0 0 13 0 0 0 -12
v:o:subject=duties carried end ends	0 0 0 13 0 0 0 -10
v:o:subject=duties carried end on	-3 0 -6 -16 13 0 0 12
v:o:subject=duties carried end today	0 12 0 -7 0 0 0 -4
v:o:subject=duties carried ended ahead	0 0 0 12 0 0 0 -11
v:o:subject=duties carried extend	0 15 0 -5 -3 0 0 -4
v:o:subject=duties carried extend ahead	0 15 0 -5 -3 0 0 -4
v:o:subject=duties carried for ahead	0 -14 0 5 0 8 0 1
v:o:subject=duties carried from ahead	-6 11 0 -13 -4 0 0 20
v:o:subject=duties carried from today	0 24 0 -21 0 0 0 0
v:o:subject=duties carried have	0 -11 0 -5 19 0 -3 3
v:o:subject=duties carried have ahead	0 -11 0 -9 20 0 -3 7
v:o:subject=duties carried have until	0 0 0 -24 21 0 0 5
v:o:subject=duties carried is ahead	0 5 0 -15 -9 0 11 4
v:o:subject=duties carried look	0 -5 0 -12 8 0 0 8
v:o:subject=duties carried lower	0 12 0 -9 0 0 0 0
v:o:subject=duties carried lower ahead	0 12 0 -9 0 0 0 0
v:o:subject=duties carried move	0 12 0 -4 0 0 0 -5
v:o:subject=duties carried move ahead	0 12 0 -4 0 0 0 -5
v:o:subject=duties carried move to	0 15 0 -8 0 0 0 -3
v:o:subject=duties carried of ahead	0 11 0 -4 0 0 0 -7
v:o:subject=duties carried on ahead	11 0 -7 3 -1 6 0 -7
v:o:subject=duties carried on today	0 -15 0 20 0 0 0 0
v:o:subject=duties carried other	0 -13 0 6 -2 0 0 8
v:o:subject=duties carried other ahead	0 -13 0 5 0 0 0 8
v:o:subject=duties carried other on	0 -16 0 22 -3 0 0 -7
v:o:subject=duties carried pay	0 0 0 13 -9 0 0 -10
v:o:subject=duties carried pay from	0 19 0 -17 0 0 0 0
v:o:subject=duties carried pay on	0 -8 0 16 0 0 0 -8
v:o:subject=duties carried pay since	0 -6 0 11 0 0 0 -3
v:o:subject=duties carried pay today	0 -4 0 10 -2 0 0 -2
v:o:subject=duties carried percent today	0 19 0 -17 0 0 0 0
v:o:subject=duties carried publish today	0 0 0 -9 10 0 0 0
v:o:subject=duties carried put ahead	4 2 0 -15 9 0 0 0
v:o:subject=duties carried put until	8 12 0 -16 0 0 0 -8
v:o:subject=duties carried remain	0 -5 0 10 5 0 0 -9
v:o:subject=duties carried remain ahead	0 -5 0 10 5 0 0 -9
v:o:subject=duties carried report	0 -4 0 -11 16 0 0 0
v:o:subject=duties carried report ahead	0 -4 0 -11 16 0 0 0
v:o:subject=duties carried report by	0 -1 0 -11 13 0 0 0
v:o:subject=duties carried rise	0 15 0 -11 -1 0 0 0
v:o:subject=duties carried rise ahead	0 -5 0 10 -1 0 0 0
v:o:subject=duties carried rise today	0 21 0 -20 0 0 0 0
v:o:subject=duties carried run ahead	0 9 0 -10 -1 0 0 1
v:o:subject=duties carried set	0 4 0 -8 0 8 0 0
v:o:subject=duties carried set ahead	0 4 0 -8 0 8 0 0
v:o:subject=duties carried sign	0 -15 0 22 -3 0 0 -4
v:o:subject=duties carried sign ahead	0 -13 0 20 -2 0 0 -2
v:o:subject=duties carried sign on	0 -12 0 14 0 0 0 0
v:o:subject=duties carried since ahead	-2 -22 0 15 -2 0 0 5
v:o:subject=duties carried suspend	-4 5 7 -3 -13 0 0 7
v:o:subject=duties carried suspend ahead	-4 8 7 -8 -12 0 0 7
v:o:subject=duties carried suspend on	0 -7 0 8 0 0 0 -2
v:o:subject=duties carried suspend until	-3 11 10 -21 -15 0 0 10
v:o:subject=duties carried tell	0 10 0 0 0 0 0 -14
v:o:subject=duties carried tell ahead	0 11 0 -1 1 0 0 -13
v:o:subject=duties carried the ahead	0 3 0 2 -1 0 -8 1
v:o:subject=duties carried threaten from	-1 11 0 -7 0 0 0 0
v:o:subject=duties carried till ahead	0 -8 0 -3 0 0 0 13
v:o:subject=duties carried to ahead	-1 11 0 -20 0 0 0 9
v:o:subject=duties carried until ahead	1 6 6 -5 10 -5 0 -10
v:o:subject=duties carried want	0 -3 0 -16 0 0 0 19
v:o:subject=duties carried want ahead	0 -3 0 -16 0 0 0 19
v:o:subject=duties carried write	0 0 -1 15 -13 0 0 -9
v:o:subject=duties carried write ahead	0 1 -1 12 -13 0 0 -3
v:o:subject=duties carried write on	0 -4 0 16 -8 0 0 0
v:o:subject=duties cent ahead	0 -13 0 0 0 0 0 15
v:o:subject=duties cent today	0 5 0 -10 9 0 0 -4
v:o:subject=duties charge	0 9 0 -15 -3 0 0 7
v:o:subject=duties charge ahead	0 9 0 -18 0 0 0 8
v:o:subject=duties charge from	0 11 0 -9 0 0 0 0
v:o:subject=duties collect	0 5 0 -12 -5 0 0 12
v:o:subject=duties collect ahead	0 -2 0 -10 -4 0 0 16
v:o:subject=duties collect from	0 -5 0 -3 0 0 0 10
v:o:subject=duties collect today	0 8 0 -3 0 0 0 -4
v:o:subject=duties day, ahead	-5 0 0 -2 0 0 0 9
v:o:subject=duties double	0 -12 0 0 -1 0 0 15
v:o:subject=duties double ahead	0 -10 0 -3 0 0 0 16
v:o:subject=duties double on	0 -9 0 -2 0 0 0 13
v:o:subject=duties end	-5 0 -3 23 -13 0 0 -10
v:o:subject=duties end ahead	-5 14 -2 5 -10 0 0 -11
v:o:subject=duties end on	-4 3 -1 10 -6 0 0 -5
v:o:subject=duties end today	0 -30 0 29 -1 0 0 0
v:o:subject=duties fall	0 18 0 -3 -5 0 0 -12
v:o:subject=duties fall ahead	0 13 0 0 -4 0 0 -12
v:o:subject=duties fall on	0 18 0 -4 -3 0 0 -11
v:o:subject=duties far	-9 6 0 0 -11 -2 0 5
v:o:subject=duties far  ahead	-6 1 -6 -10 -2 9 11 4
v:o:subject=duties far  today	0 -22 0 10 10 0 0 0
v:o:subject=duties far bern, today	0 18 0 -17 0 0 0 0
v:o:subject=duties far by ahead	0 0 0 -9 10 0 0 -1
v:o:subject=duties far carried	-3 0 -5 9 -1 -26 -5 1
v:o:subject=duties far carried  ahead	-1 7 -1 13 -8 0 8 -24
v:o:subject=duties far carried  today	0 8 0 -19 6 0 0 7
v:o:subject=duties far carried accept	0 12 0 -19 10 0 0 0
v:o:subject=duties far carried and ahead	0 -1 0 8 0 0 0 -2
v:o:subject=duties far carried announce	-3 0 -1 -11 5 0 2 13
v:o:subject=duties far carried announce ahead	-3 -6 -1 -2 0 0 2 14
v:o:subject=duties far carried announce announced	0 15 0 -13 0 0 0 0
v:o:subject=duties far carried announce for	0 -10 0 6 -4 0 0 8
v:o:subject=duties far carried announce on	-2 -9 -1 -3 13 0 0 9
v:o:subject=duties far carried announce today	0 8 0 -12 5 0 0 0
v:o:subject=duties far carried announced today	0 15 0 -14 0 0 0 0
v:o:subject=duties far carried approve	0 12 0 -5 -2 0 0 -4
v:o:subject=duties far carried approve ahead	0 12 0 -5 -2 0 0 -4
v:o:subject=duties far carried ask	0 3 0 10 -14 0 0 -2
v:o:subject=duties far carried ask ahead	0 4 0 9 -13 0 0 -1
v:o:subject=duties far carried be	-12 -11 1 -3 2 0 11 7
v:o:subject=duties far carried be 	0 -18 0 -8 9 0 9 9
v:o:subject=duties far carried be ahead	-10 -1 2 0 0 0 11 -7
v:o:subject=duties far carried be before	0 -10 6 19 -15 0 0 -1
v:o:subject=duties far carried be by	0 -21 0 12 8 0 0 -12
v:o:subject=duties far carried be from	0 6 0 -12 -1 0 0 8
v:o:subject=duties far carried be is	0 8 0 3 2 0 0 -14
v:o:subject=duties far carried be on	0 -14 0 7 5 0 0 0
v:o:subject=duties far carried be today	0 -19 0 -7 6 0 0 23
v:o:subject=duties far carried before ahead	4 1 4 -20 6 0 0 3
v:o:subject=duties far carried begin	4 4 11 0 -6 0 -9 -2
v:o:subject=duties far carried begin ahead	4 4 11 -6 -2 0 -9 1
v:o:subject=duties far carried begin before	0 0 0 -9 15 0 0 -10
v:o:subject=duties far carried begin by	0 9 -1 -14 5 0 0 -2
v:o:subject=duties far carried begin from	0 11 0 0 -4 0 0 -5
v:o:subject=duties far carried begin the	0 0 9 -4 -1 0 0 -1
v:o:subject=duties far carried begin today	0 -2 0 12 -8 0 0 -8
v:o:subject=duties far carried begin until	0 -20 7 4 -14 0 -2 18
v:o:subject=duties far carried bring	0 14 0 -6 -3 0 0 -4
v:o:subject=duties far carried bring ahead	0 14 0 -6 -3 0 0 -4
v:o:subject=duties far carried bring on	0 9 0 -5 -1 0 0 0
v:o:subject=duties far carried by ahead	5 19 -12 1 -2 1 -4 -21
v:o:subject=duties far carried carry	-1 6 0 -13 0 0 0 9
v:o:subject=duties far carried carry ahead	-1 6 0 -13 0 0 0 9
v:o:subject=duties far carried charge today	0 -14 0 13 0 0 0 0
v:o:subject=duties far carried collect	0 -3 0 16 0 0 0 -11
v:o:subject=duties far carried collect ahead	0 11 0 -3 0 0 0 -5
v:o:subject=duties far carried collect today	0 -17 0 21 0 0 0 -4
v:o:subject=duties far carried confirm	0 0 0 -13 -6 0 0 19
v:o:subject=duties far carried confirm ahead	0 0 0 -1 -6 0 0 8
v:o:subject=duties far carried confirm on	0 4 0 -11 0 0 0 7
v:o:subject=duties far carried confirm today	0 0 0 -11 0 0 0 11
v:o:subject=duties far carried cut on	0 -11 0 9 0 0 0 1
v:o:subject=duties far carried debate	0 0 0 -10 12 0 0 0
v:o:subject=duties far carried debate ahead	0 0 0 -10 12 0 0 0
v:o:subject=duties far carried debate on	0 0 0 -10 12 0 0 0
v:o:subject=duties far carried declare	0 9 0 -8 1 0 0 -1
v:o:subject=duties far carried declare ahead	0 9 0 -8 1 0 0 -1
v:o:subject=duties far carried end	5 -8 -7 7 -14 -1 -4 8
v:o:subject=duties far carried end ahead	5 -5 -5 4 -13 0 -4 7
v:o:subject=duties far carried end by	8 13 0 -9 -6 0 0 -4
v:o:subject=duties far carried end from	0 -11 0 13 0 0 0 0
v:o:subject=duties far carried end on	0 2 0 -11 -6 0 0 12
v:o:subject=duties far carried end today	0 -9 -1 7 0 0 0 2
v:o:subject=duties far carried extend on	0 0 0 11 0 0 0 -9
v:o:subject=duties far carried face	0 15 0 -12 0 0 0 0
v:o:subject=duties far carried face ahead	0 15 0 -12 0 0 0 0
v:o:subject=duties far carried fall	0 10 0 2 -3 0 0 -11
v:o:subject=duties far carried fall ahead	0 15 0 -1 -2 0 0 -11
v:o:subject=duties far carried fall on	0 12 0 0 -2 0 0 -11
v:o:subject=duties far carried for ahead	0 -9 0 0 2 0 0 10
v:o:subject=duties far carried from ahead	5 13 -2 -16 -4 -1 0 10
v:o:subject=duties far carried from today	0 -30 0 36 -1 0 0 -4
v:o:subject=duties far carried have	-2 9 -3 6 -3 0 4 -15
v:o:subject=duties far carried have ahead	-2 10 -3 3 -2 0 4 -13
v:o:subject=duties far carried have until	0 4 0 6 -1 0 7 -15
v:o:subject=duties far carried is ahead	0 9 0 0 4 0 0 -11
v:o:subject=duties far carried is today	0 0 0 9 0 0 0 -3
v:o:subject=duties far carried leave on	0 -11 0 12 0 0 0 0
v:o:subject=duties far carried lower	0 13 0 -4 -2 0 0 -3
v:o:subject=duties far carried lower ahead	0 14 0 -5 -2 0 0 -3
v:o:subject=duties far carried lower by	0 11 0 -5 0 0 0 -1
v:o:subject=duties far carried make ahead	1 10 0 -9 0 0 0 0
v:o:subject=duties far carried meet	0 5 0 -10 -9 0 -1 16
v:o:subject=duties far carried meet ahead	0 5 0 -10 -9 0 -1 16
v:o:subject=duties far carried meet on	0 3 0 -9 -8 0 0 14
v:o:subject=duties far carried move	0 2 0 -12 -1 0 0 13
v:o:subject=duties far carried move ahead	0 3 0 -14 -1 0 0 13
v:o:subject=duties far carried move to	0 10 0 0 0 0 0 -6
v:o:subject=duties far carried of ahead	6 -11 0 15 -3 0 0 -13
v:o:subject=duties far carried of today	0 9 0 -14 0 0 0 6
v:o:subject=duties far carried on ahead	-6 13 -12 6 -3 -7 -16 -10
v:o:subject=duties far carried on today	0 -19 0 13 4 0 0 0
v:o:subject=duties far carried order on	0 9 0 -9 0 0 0 0
v:o:subject=duties far carried other	-1 -1 1 12 0 0 0 -14
v:o:subject=duties far carried other ahead	-1 0 1 5 4 0 0 -11
v:o:subject=duties far carried other by	0 -4 0 -8 13 0 0 0
v:o:subject=duties far carried other on	0 8 0 -19 5 0 0 6
v:o:subject=duties far carried other today	0 -1 0 15 -5 0 0 -3
v:o:subject=duties far carried pay	0 6 0 6 -14 0 1 -9
v:o:subject=duties far carried pay ahead	0 10 0 1 -9 0 1 -12
v:o:subject=duties far carried pay from	0 18 0 -16 0 0 0 -2
v:o:subject=duties far carried pay of	0 5 0 -11 0 0 0 8
v:o:subject=duties far carried pay on	0 6 0 -13 0 0 0 7
v:o:subject=duties far carried pay pay	0 -1 0 10 -2 0 0 -1
v:o:subject=duties far carried pay until	0 -17 0 18 0 0 2 0
v:o:subject=duties far carried place	0 -2 0 -6 10 0 0 0
v:o:subject=duties far carried post	0 -7 0 -3 11 0 0 0
v:o:subject=duties far carried post ahead	0 -7 0 -4 11 0 0 0
v:o:subject=duties far carried post on	0 -7 0 -4 11 0 0 0
v:o:subject=duties far carried promise	0 -6 0 10 0 0 -4 0
v:o:subject=duties far carried promise ahead	0 -6 0 9 1 0 -4 0
v:o:subject=duties far carried publish	0 10 0 -2 0 0 0 -5
v:o:subject=duties far carried publish on	0 -8 0 13 -1 0 0 0
v:o:subject=duties far carried publish published	0 0 0 14 -8 0 0 0
v:o:subject=duties far carried publish today	0 13 0 -6 -1 0 0 -3
v:o:subject=duties far carried put from	8 2 0 -11 0 0 0 0
v:o:subject=duties far carried put on	0 -3 0 14 -1 0 0 -10
v:o:subject=duties far carried raise	0 0 0 -5 -1 0 0 9
v:o:subject=duties far carried raise ahead	0 0 0 -6 -1 0 0 10
v:o:subject=duties far carried raise from	0 -8 0 9 0 0 0 0
v:o:subject=duties far carried ratify	0 0 0 -7 10 0 0 0
v:o:subject=duties far carried ratify ahead	0 0 0 -7 10 0 0 0
v:o:subject=duties far carried rise	0 11 0 -8 0 0 0 0
v:o:subject=duties far carried rise ahead	0 11 0 -9 0 0 0 0
v:o:subject=duties far carried rise on	0 12 0 -9 0 0 0 0
v:o:subject=duties far carried run	-4 6 0 -11 12 0 0 0
v:o:subject=duties far carried run ahead	-4 6 0 -11 12 0 0 0
v:o:subject=duties far carried run to	-3 -1 0 -7 14 0 0 -2
v:o:subject=duties far carried said today	0 -1 0 -9 0 0 0 12
v:o:subject=duties far carried say ahead	-7 12 0 -7 7 0 -1 -4
v:o:subject=duties far carried say on	-6 1 0 6 2 0 0 -3
v:o:subject=duties far carried say said	0 -2 0 -7 0 0 0 11
v:o:subject=duties far carried say the	0 0 0 -13 9 0 0 6
v:o:subject=duties far carried say today	0 -13 0 3 -1 0 0 7
v:o:subject=duties far carried see	0 -5 0 12 0 0 0 -1
v:o:subject=duties far carried see ahead	0 -5 0 11 0 0 0 -1
v:o:subject=duties far carried send	0 -1 0 -9 14 0 0 0
v:o:subject=duties far carried send ahead	0 0 0 -11 14 0 0 0
v:o:subject=duties far carried set	0 -16 0 14 1 0 0 0
v:o:subject=duties far carried set ahead	0 -16 0 14 1 0 0 0
v:o:subject=duties far carried sign	0 6 -1 -10 -2 0 -4 13
v:o:subject=duties far carried sign ahead	0 8 -1 -16 -1 0 -4 20
v:o:subject=duties far carried sign by	0 -8 0 10 -9 0 -2 8
v:o:subject=duties far carried sign on	0 9 0 -6 10 0 0 -16
v:o:subject=duties far carried sign today	0 -2 0 17 0 0 0 -11
v:o:subject=duties far carried signed ahead	0 1 0 -10 0 0 0 7
v:o:subject=duties far carried since ahead	0 -9 0 10 0 0 0 0
v:o:subject=duties far carried sit	0 -10 0 1 0 0 0 4
v:o:subject=duties far carried stand	0 -1 0 -13 0 0 0 17
v:o:subject=duties far carried stand today	0 0 0 -16 0 0 0 17
v:o:subject=duties far carried suspend	17 7 -1 -8 -27 0 -3 1
v:o:subject=duties far carried suspend ahead	17 8 -1 -10 -27 0 -3 2
v:o:subject=duties far carried suspend from	0 -13 0 16 -1 0 0 0
v:o:subject=duties far carried suspend on	0 -11 0 15 -2 0 0 0
v:o:subject=duties far carried suspend until	13 31 -1 -33 -17 0 -1 0
v:o:subject=duties far carried tell	0 19 0 -4 -9 0 0 -19
v:o:subject=duties far carried tell ahead	0 11 0 -1 -8 0 0 -8
v:o:subject=duties far carried tell today	0 10 0 -1 0 0 0 -10
v:o:subject=duties far carried the ahead	-8 -10 2 5 0 0 10 -5
v:o:subject=duties far carried threaten	0 -13 0 5 11 0 0 0
v:o:subject=duties far carried threaten ahead	0 -12 0 4 11 0 0 0
v:o:subject=duties far carried threaten from	0 -13 0 2 12 0 0 0
v:o:subject=duties far carried to ahead	0 8 2 -11 9 0 0 -7
v:o:subject=duties far carried until ahead	5 14 11 -17 -5 -2 0 0
v:o:subject=duties far carried want by	0 -3 0 10 -10 0 1 0
v:o:subject=duties far carried write	0 -5 0 26 -11 0 0 -8
v:o:subject=duties far carried write ahead	0 -3 0 24 -11 0 0 -8
v:o:subject=duties far carried write on	0 -1 0 21 -11 0 0 -5
v:o:subject=duties far delhi, today	0 15 0 -14 0 0 0 0
v:o:subject=duties far from ahead	0 -7 12 9 -7 0 0 -17
v:o:subject=duties far monday, today	0 -2 0 11 0 0 0 -7
v:o:subject=duties far no verb	-9 6 0 0 -11 -2 0 5
v:o:subject=duties far no verb 	-10 -12 -8 -2 6 8 10 5
v:o:subject=duties far no verb ahead	-3 5 2 -5 -15 0 1 9
v:o:subject=duties far no verb bern,	0 18 0 -17 0 0 0 0
v:o:subject=duties far no verb by	0 0 0 -9 10 0 0 -1
v:o:subject=duties far no verb delhi,	0 15 0 -14 0 0 0 0
v:o:subject=duties far no verb friday,	0 18 0 -12 -4 0 0 -2
v:o:subject=duties far no verb from	0 -4 12 7 -11 0 0 -19
v:o:subject=duties far no verb monday,	0 3 0 4 0 0 0 -9
v:o:subject=duties far no verb the	0 8 0 5 -10 0 -1 -5
v:o:subject=duties far no verb thursday,	0 -12 0 -6 10 0 0 5
v:o:subject=duties far no verb to	1 -16 0 11 -1 0 0 -1
v:o:subject=duties far no verb today	-6 1 -4 8 0 0 -1 -6
v:o:subject=duties far no verb tokyo,	0 0 0 -7 9 0 0 0
v:o:subject=duties far no verb until	0 -9 7 2 -4 0 0 3
v:o:subject=duties far no verb wednesday,	0 -3 0 12 0 0 0 -6
v:o:subject=duties far on ahead	-4 7 -2 -1 0 -4 0 2
v:o:subject=duties far the ahead	0 8 0 5 -10 0 -1 -5
v:o:subject=duties far thursday, today	0 -8 0 -4 0 0 0 12
v:o:subject=duties far to ahead	1 -16 0 11 -1 0 0 -1
v:o:subject=duties far tokyo, today	0 0 0 -7 9 0 0 0
v:o:subject=duties far until ahead	0 -9 7 2 -4 0 0 3
v:o:subject=duties far washington, today	0 -5 0 16 -1 0 0 -4
v:o:subject=duties for ahead	0 13 0 2 -13 0 0 -10
v:o:subject=duties friday, ahead	0 -15 15 -20 20 0 0 -4
v:o:subject=duties from ahead	0 6 -11 4 -13 0 -1 -2
v:o:subject=duties from today	0 0 0 8 -5 0 0 -11
v:o:subject=duties impose	0 -17 0 15 0 0 0 0
v:o:subject=duties impose ahead	0 -17 0 15 0 0 0 0
v:o:subject=duties introduce	0 -6 0 10 0 0 0 -2
v:o:subject=duties introduce ahead	0 -6 0 10 0 0 0 -2
v:o:subject=duties introduce on	0 -5 0 9 0 0 0 -2
v:o:subject=duties jump	0 -7 0 -5 17 0 0 -5
v:o:subject=duties levy	0 10 0 0 -2 0 0 -5
v:o:subject=duties levy ahead	0 10 0 0 -2 0 0 -5
v:o:subject=duties lower	0 -6 0 12 -4 0 0 0
v:o:subject=duties lower ahead	0 -2 0 8 -4 0 0 0
v:o:subject=duties monday, ahead	0 22 0 -11 -5 0 0 -12
v:o:subject=duties no verb	-10 14 8 -10 0 -15 -9 0
v:o:subject=duties no verb 	-2 -7 -7 23 -5 0 0 -13
v:o:subject=duties no verb (	0 0 0 -3 -1 0 0 7
v:o:subject=duties no verb a.m.	0 16 0 -15 0 0 0 0
v:o:subject=duties no verb after	-4 -7 0 -6 14 0 0 5
v:o:subject=duties no verb ahead	-6 10 11 -9 -1 -12 -6 2
v:o:subject=duties no verb as	0 1 0 -18 0 0 0 16
v:o:subject=duties no verb before	0 -12 0 9 -7 0 0 7
v:o:subject=duties no verb by	0 -11 0 4 9 0 2 -3
v:o:subject=duties no verb cent	0 -29 0 11 0 0 0 16
v:o:subject=duties no verb day,	-5 0 0 -2 0 0 0 9
v:o:subject=duties no verb for	0 -6 0 12 0 0 0 -2
v:o:subject=duties no verb force	0 -8 0 -2 0 0 0 11
v:o:subject=duties no verb friday,	0 -15 15 -20 20 0 0 -4
v:o:subject=duties no verb from	1 16 -8 -3 -2 0 0 -21
v:o:subject=duties no verb monday,	0 21 0 -10 -5 0 0 -12
v:o:subject=duties no verb on	0 10 0 -6 11 0 -2 -14
v:o:subject=duties no verb saturday,	0 3 0 -14 13 0 0 -1
v:o:subject=duties no verb since	0 6 4 -9 0 0 0 0
v:o:subject=duties no verb starts	0 21 0 -20 0 0 0 0
v:o:subject=duties no verb than	0 10 0 -3 0 0 0 -3
v:o:subject=duties no verb the	0 -10 -1 10 -12 0 0 8
v:o:subject=duties no verb thursday,	0 19 0 -15 0 0 0 -1
v:o:subject=duties no verb to	0 8 3 -13 -5 0 -3 7
v:o:subject=duties no verb today	-3 10 -4 -3 3 0 0 -5
v:o:subject=duties no verb tomorrow,	0 11 0 -11 0 0 0 0
v:o:subject=duties no verb tuesday,	0 11 0 -5 -1 0 0 -1
v:o:subject=duties no verb until	-1 -10 3 3 0 0 5 3
v:o:subject=duties of ahead	0 1 0 7 -4 0 0 -8
v:o:subject=duties of today	0 -19 0 25 0 0 0 -2
v:o:subject=duties on ahead	0 22 -3 -13 -13 -6 -11 1
v:o:subject=duties on today	0 2 0 -12 21 0 0 -9
v:o:subject=duties other	0 5 0 -12 14 0 0 -7
v:o:subject=duties other ahead	0 5 0 -12 14 0 0 -7
v:o:subject=duties pay ahead	0 9 0 -5 -1 0 0 0
v:o:subject=duties publish	0 -12 0 9 4 0 0 -5
v:o:subject=duties publish ahead	0 -9 0 17 -8 0 0 0
v:o:subject=duties publish on	0 -10 0 19 -8 0 0 0
v:o:subject=duties publish today	0 0 0 -4 13 0 0 -4
v:o:subject=duties put	0 -3 0 10 -2 0 0 0
v:o:subject=duties put ahead	0 -3 0 9 -2 0 0 0
v:o:subject=duties return	0 -11 0 -1 -4 0 0 19
v:o:subject=duties return ahead	0 -10 0 -3 -4 0 0 21
v:o:subject=duties rise	0 6 0 3 -2 0 0 -10
v:o:subject=duties rise ahead	0 8 0 1 -2 0 0 -10
v:o:subject=duties rise on	0 7 0 0 -1 0 0 -4
v:o:subject=duties saturday, ahead	0 3 0 -14 13 0 0 -1
v:o:subject=duties since ahead	10 -10 3 -8 0 0 0 3
v:o:subject=duties suspend	1 -18 -4 -4 0 0 0 20
v:o:subject=duties suspend ahead	1 -17 -4 -5 0 0 0 20
v:o:subject=duties suspend on	10 -5 0 -14 1 0 0 5
v:o:subject=duties suspend to	0 -10 0 -2 6 0 0 4
v:o:subject=duties suspend until	-12 -12 -3 0 -14 0 0 23
v:o:subject=duties threaten from	0 -10 0 10 0 0 0 0
v:o:subject=duties thursday, ahead	0 19 0 -15 0 0 0 -1
v:o:subject=duties to ahead	0 -8 3 -8 0 0 -4 13
v:o:subject=duties tomorrow, ahead	0 11 0 -11 0 0 0 0
v:o:subject=duties tuesday, ahead	0 11 0 -5 -1 0 0 -1
v:o:subject=duties until ahead	-14 -4 -2 5 -5 -1 3 9
v:o:subject=duties — today	0 0 0 -11 -1 0 0 15
v:o:subject=exclusions	7 1 22 -28 7 -4 -4 -9
v:o:subject=exclusions  ahead	0 -4 9 0 0 0 0 0
v:o:subject=exclusions carried	-2 -20 13 -7 6 0 0 10
v:o:subject=exclusions carried begin	0 -22 0 17 -2 0 0 10
v:o:subject=exclusions carried end	0 -7 0 11 13 0 0 -18
v:o:subject=exclusions carried end ahead	0 -7 0 11 13 0 0 -18
v:o:subject=exclusions carried end on	0 -3 0 7 10 0 0 -16
v:o:subject=exclusions carried on ahead	0 -8 0 -11 9 0 0 9
v:o:subject=exclusions carried say	0 -6 5 -11 0 0 0 11
v:o:subject=exclusions carried say ahead	0 -6 5 -11 0 0 0 11
v:o:subject=exclusions carried say on	0 -5 0 -8 0 0 0 13
v:o:subject=exclusions carried until ahead	0 0 12 -2 -4 0 0 -3
v:o:subject=exclusions end	0 -10 16 -3 0 0 0 -6
v:o:subject=exclusions end ahead	0 -10 16 -3 0 0 0 -6
v:o:subject=exclusions far	3 0 5 -11 -2 0 3 0
v:o:subject=exclusions far carried	0 1 10 5 -9 0 0 -5
v:o:subject=exclusions far carried from ahead	-5 15 0 -3 -5 0 0 0
v:o:subject=exclusions far carried on ahead	0 0 10 14 -4 0 0 -20
v:o:subject=exclusions far carried say	0 -3 0 0 -1 0 0 9
v:o:subject=exclusions far carried say ahead	0 -3 0 0 -1 0 0 10
v:o:subject=exclusions far carried suspend	0 8 0 0 -4 0 0 -3
v:o:subject=exclusions far carried suspend ahead	0 8 0 0 -4 0 0 -3
v:o:subject=exclusions far no verb	3 0 5 -11 -2 0 3 0
v:o:subject=exclusions far no verb 	5 8 7 -16 -8 0 0 0
v:o:subject=exclusions far no verb ahead	3 1 6 -14 -1 0 3 0
v:o:subject=exclusions no verb	9 8 14 -37 5 -1 0 -5
v:o:subject=exclusions no verb 	0 -4 11 -7 2 0 0 -6
v:o:subject=exclusions no verb ahead	10 11 13 -41 2 0 0 -2
v:o:subject=exclusions no verb on	0 10 8 -19 -1 0 0 -2
v:o:subject=exclusions on ahead	0 7 16 -26 -1 0 0 2
v:o:subject=fees	3 -22 -7 1 29 -2 0 -16
v:o:subject=fees begin	0 0 0 -12 7 0 0 6
v:o:subject=fees carried	-1 4 0 0 19 0 0 -24
v:o:subject=fees carried from ahead	0 14 0 -7 -5 0 0 0
v:o:subject=fees carried on ahead	8 -6 0 2 8 0 0 -13
v:o:subject=fees carried suspend	-11 4 0 -6 21 0 0 -11
v:o:subject=fees carried suspend ahead	-11 4 0 -6 21 0 0 -11
v:o:subject=fees carried suspend until	-11 -4 0 0 18 0 0 -4
v:o:subject=fees carried until ahead	-11 -4 0 -1 20 0 0 -5
v:o:subject=fees far	-3 -13 0 5 4 0 0 6
v:o:subject=fees far carried	0 -13 0 0 11 -4 0 4
v:o:subject=fees far carried begin ahead	0 -3 0 -5 10 0 0 0
v:o:subject=fees far carried begin on	0 -3 0 -4 9 0 0 0
v:o:subject=fees far carried from ahead	0 10 0 -5 2 0 0 -7
v:o:subject=fees far carried on ahead	0 -12 0 0 4 0 0 9
v:o:subject=fees far carried the ahead	0 0 0 9 0 0 0 -5
v:o:subject=fees far no verb	-3 -13 0 5 4 0 0 6
v:o:subject=fees far no verb ahead	-1 -9 0 -7 7 0 0 15
v:o:subject=fees far no verb on	0 -2 0 -10 8 0 0 6
v:o:subject=fees far no verb today	0 -4 0 12 -1 0 0 -8
v:o:subject=fees from ahead	0 -22 0 5 22 0 0 -7
v:o:subject=fees no verb from	0 -9 0 10 3 0 0 -6
v:o:subject=fees no verb on	8 5 0 -1 -10 0 0 4
v:o:subject=fees no verb today	0 -1 0 13 -9 0 0 0
v:o:subject=fees suspend	-2 -10 0 0 23 0 0 -12
v:o:subject=fees suspend ahead	-2 -7 0 -5 24 0 0 -12
v:o:subject=fees suspend from	0 -10 0 2 8 0 0 0
v:o:subject=fees until ahead	-4 0 0 -4 16 0 0 -8
v:o:subject=longer	-7 -5 10 -1 -9 -7 1 6
v:o:subject=longer by ahead	0 -8 0 -13 0 0 0 15
v:o:subject=longer carried	-2 -10 11 5 -8 -8 -3 5
v:o:subject=longer carried be	0 5 0 -5 -11 0 0 9
v:o:subject=longer carried be ahead	0 6 0 2 -11 0 0 0
v:o:subject=longer carried be today	0 0 0 -11 0 0 0 13
v:o:subject=longer carried begin	0 5 0 0 2 0 0 -14
v:o:subject=longer carried begin ahead	0 5 0 0 2 0 0 -13
v:o:subject=longer carried begin on	0 11 0 -12 0 0 0 -1
v:o:subject=longer carried end	-1 1 11 -2 -9 0 0 -1
v:o:subject=longer carried end ahead	-1 2 11 -6 -7 0 0 0
v:o:subject=longer carried for ahead	0 3 0 -9 6 0 0 0
v:o:subject=longer carried from ahead	0 -13 0 14 0 0 0 0
v:o:subject=longer carried have	0 -2 0 10 -9 0 1 -2
v:o:subject=longer carried have ahead	0 -2 0 10 -9 0 1 -2
v:o:subject=longer carried on ahead	0 9 0 0 -24 0 0 4
v:o:subject=longer carried run	0 -20 0 13 -7 0 0 9
v:o:subject=longer carried run ahead	0 -20 0 13 -7 0 0 9
v:o:subject=longer carried sign	0 -4 0 -2 -9 0 0 14
v:o:subject=longer carried sign ahead	0 -4 0 12 -8 0 0 0
v:o:subject=longer carried sign today	0 0 0 -13 0 0 0 13
v:o:subject=longer carried the ahead	0 0 0 -11 6 0 4 0
v:o:subject=longer far  ahead	-2 11 0 6 -4 0 0 -16
v:o:subject=longer far carried	3 -19 -8 12 2 0 -10 2
v:o:subject=longer far carried be	0 10 0 -9 0 0 0 -1
v:o:subject=longer far carried be ahead	0 11 0 -11 0 1 0 0
v:o:subject=longer far carried begin	-7 -18 0 25 -11 0 0 0
v:o:subject=longer far carried begin ahead	-7 -18 0 25 -11 0 0 0
v:o:subject=longer far carried begin from	-2 -14 0 24 -8 0 0 -2
v:o:subject=longer far carried charge	0 3 0 8 -5 0 0 -12
v:o:subject=longer far carried charge ahead	0 4 0 7 -5 0 0 -12
v:o:subject=longer far carried charge from	0 12 0 -2 -2 0 0 -6
v:o:subject=longer far carried end today	0 0 0 -12 0 0 0 13
v:o:subject=longer far carried from ahead	-3 -1 0 7 -12 0 0 5
v:o:subject=longer far carried of ahead	0 -3 -1 10 0 0 0 -1
v:o:subject=longer far carried on ahead	5 -22 0 5 12 0 0 -6
v:o:subject=longer far carried say	0 -4 0 12 -2 0 0 -2
v:o:subject=longer far carried say today	0 0 0 10 0 0 0 -6
v:o:subject=longer far carried suspend	3 -7 0 -7 16 0 0 -11
v:o:subject=longer far carried suspend ahead	3 -3 0 -11 16 0 0 -10
v:o:subject=longer far carried suspend on	0 -1 0 0 14 0 0 -12
v:o:subject=longer far carried to ahead	0 -1 0 -2 0 0 0 9
v:o:subject=longer far carried until ahead	-3 0 0 26 -9 0 0 -15
v:o:subject=longer far from ahead	0 17 0 -14 0 0 0 0
v:o:subject=longer far no verb 	-2 11 0 6 -5 0 0 -16
v:o:subject=longer far no verb ahead	4 6 -5 -10 0 -2 0 7
v:o:subject=longer far no verb from	0 17 0 -14 0 0 0 0
v:o:subject=longer far no verb on	0 -8 0 -6 10 0 0 1
v:o:subject=longer far no verb today	0 -2 0 11 -3 0 0 -3
v:o:subject=longer far on ahead	0 -8 0 -6 10 0 0 1
v:o:subject=longer no verb	-5 -3 13 0 -8 -4 3 0
v:o:subject=longer no verb ahead	-5 -1 13 -10 -7 -4 3 6
v:o:subject=longer no verb on	0 2 9 -10 3 0 0 0
v:o:subject=longer no verb to	-9 -6 7 3 -4 0 0 1
v:o:subject=longer no verb today	0 -2 0 23 0 0 0 -19
v:o:subject=longer no verb until	6 10 0 -13 -6 0 0 4
v:o:subject=longer on ahead	0 -1 9 -7 6 0 0 -1
v:o:subject=longer to ahead	-10 -7 5 9 -6 0 0 0
v:o:subject=longer until ahead	6 9 -2 -7 0 0 0 0
v:o:subject=meeting	-21 -7 -3 3 1 3 1 4
v:o:subject=meeting  ahead	0 -5 0 11 6 0 0 -13
v:o:subject=meeting before ahead	0 20 0 -24 4 0 0 0
v:o:subject=meeting begin	0 -10 0 1 -2 0 0 12
v:o:subject=meeting begin on	0 -27 0 6 -9 0 0 17
v:o:subject=meeting by ahead	0 7 9 -1 0 0 -17 -8
v:o:subject=meeting carried	-18 -6 -13 15 -12 7 22 -10
v:o:subject=meeting carried announce	0 9 0 -7 0 0 0 0
v:o:subject=meeting carried announce ahead	0 9 0 -7 0 0 0 0
v:o:subject=meeting carried announce for	0 13 0 -9 0 0 0 -3
v:o:subject=meeting carried be	-1 -10 0 5 -1 12 0 -6
v:o:subject=meeting carried be ahead	-1 -9 0 2 -1 12 0 -4
v:o:subject=meeting carried be the	0 0 0 -5 0 0 0 9
v:o:subject=meeting carried be until	0 0 0 8 0 11 0 -14
v:o:subject=meeting carried begin	-5 0 0 -2 15 0 -2 -10
v:o:subject=meeting carried begin ahead	-5 1 0 -3 16 0 -2 -9
v:o:subject=meeting carried begin on	-3 0 0 9 5 0 0 -13
v:o:subject=meeting carried by ahead	0 -11 0 -18 14 0 16 0
v:o:subject=meeting carried decide	0 0 0 -9 6 0 0 2
v:o:subject=meeting carried decide ahead	0 0 0 -9 6 0 0 2
v:o:subject=meeting carried end	0 3 -3 -9 -12 0 7 10
v:o:subject=meeting carried end ahead	0 4 -3 -18 -12 0 7 18
v:o:subject=meeting carried end ends	0 0 0 11 0 0 0 -10
v:o:subject=meeting carried end on	0 5 0 -9 -9 0 0 12
v:o:subject=meeting carried end today	0 0 0 13 0 0 0 -12
v:o:subject=meeting carried for ahead	0 9 0 -6 4 0 0 -4
v:o:subject=meeting carried from ahead	-1 17 0 -10 -7 0 0 0
v:o:subject=meeting carried have	0 -12 0 -5 6 0 17 -8
v:o:subject=meeting carried have ahead	0 -12 0 -5 6 0 17 -8
v:o:subject=meeting carried have until	0 -14 0 0 -6 0 18 0
v:o:subject=meeting carried meet	0 -4 0 17 -6 0 0 -2
v:o:subject=meeting carried meet ahead	0 -3 0 17 -6 0 0 0
v:o:subject=meeting carried of ahead	0 0 0 10 0 0 0 -4
v:o:subject=meeting carried on ahead	-6 -4 -1 16 -3 -9 2 -5
v:o:subject=meeting carried other	0 7 0 10 -8 0 0 -11
v:o:subject=meeting carried other ahead	0 7 0 10 -7 0 0 -11
v:o:subject=meeting carried pay	0 10 0 -10 0 0 0 0
v:o:subject=meeting carried pay ahead	0 11 0 -13 0 0 0 1
v:o:subject=meeting carried pay from	0 14 0 -14 0 0 0 0
v:o:subject=meeting carried sign	0 8 0 3 -2 0 0 -8
v:o:subject=meeting carried suspend	-1 0 0 11 -1 0 0 -3
v:o:subject=meeting carried suspend ahead	-1 0 0 11 -1 0 0 -3
v:o:subject=meeting carried tell	0 -2 0 13 0 0 0 -8
v:o:subject=meeting carried tell today	0 -2 0 12 0 0 0 -7
v:o:subject=meeting carried the ahead	0 -9 0 0 -15 0 -3 18
v:o:subject=meeting carried to ahead	0 8 0 -16 -7 6 0 4
v:o:subject=meeting carried until ahead	-3 -9 0 -4 -4 8 15 -1
v:o:subject=meeting continue	0 27 0 -19 0 0 0 -8
v:o:subject=meeting far	-16 4 1 -3 3 -11 0 4
v:o:subject=meeting far  ahead	0 1 10 -6 -4 -1 0 5
v:o:subject=meeting far  today	0 13 0 1 -2 0 0 -18
v:o:subject=meeting far carried	0 15 -11 0 -10 -10 4 -6
v:o:subject=meeting far carried add	5 7 0 -10 0 0 0 -1
v:o:subject=meeting far carried add ahead	5 7 0 -10 0 0 0 -1
v:o:subject=meeting far carried add on	5 7 0 -10 0 0 0 -1
v:o:subject=meeting far carried agree	0 -8 0 -5 -3 0 9 7
v:o:subject=meeting far carried agree ahead	0 -8 0 -6 -2 0 10 7
v:o:subject=meeting far carried announce	0 -3 0 -3 9 0 0 0
v:o:subject=meeting far carried announce today	0 0 0 -10 11 0 0 0
v:o:subject=meeting far carried be	4 0 9 -2 -7 -5 9 -8
v:o:subject=meeting far carried be ahead	4 1 9 -7 -6 -4 9 -3
v:o:subject=meeting far carried be is	0 12 0 4 -6 0 0 -11
v:o:subject=meeting far carried be on	0 -13 0 9 3 0 0 0
v:o:subject=meeting far carried be since	0 0 11 -4 0 0 0 -7
v:o:subject=meeting far carried be today	0 0 0 8 0 0 0 -5
v:o:subject=meeting far carried be until	0 8 0 -16 -1 0 0 6
v:o:subject=meeting far carried before ahead	0 2 0 -7 -14 0 5 11
v:o:subject=meeting far carried begin from	0 10 0 -8 0 0 0 0
v:o:subject=meeting far carried begin until	0 -6 0 -3 0 0 0 11
v:o:subject=meeting far carried carry	0 0 0 10 0 0 0 -9
v:o:subject=meeting far carried end	-4 -5 -5 0 -16 -1 -4 21
v:o:subject=meeting far carried end ahead	-4 -4 -4 0 -15 -1 -4 22
v:o:subject=meeting far carried end on	-2 -4 -4 4 -14 -1 0 12
v:o:subject=meeting far carried expect	0 -6 0 11 -1 0 0 0
v:o:subject=meeting far carried expect ahead	0 -6 0 11 -1 0 0 0
v:o:subject=meeting far carried face	0 7 0 -12 0 2 -1 3
v:o:subject=meeting far carried face ahead	0 7 0 -12 0 2 -1 3
v:o:subject=meeting far carried face from	0 8 0 -11 0 3 0 0
v:o:subject=meeting far carried fall	0 7 0 -11 0 6 0 -1
v:o:subject=meeting far carried fall on	0 7 0 -11 0 6 0 -1
v:o:subject=meeting far carried for ahead	0 -4 0 15 -2 0 0 -4
v:o:subject=meeting far carried from ahead	3 5 0 -11 10 1 0 -11
v:o:subject=meeting far carried from today	0 -13 0 15 0 0 0 0
v:o:subject=meeting far carried impose	0 22 0 -22 0 0 0 0
v:o:subject=meeting far carried impose ahead	0 22 0 -22 0 0 0 0
v:o:subject=meeting far carried is ahead	0 12 0 3 -6 0 0 -11
v:o:subject=meeting far carried keep	0 -3 0 12 0 0 0 -7
v:o:subject=meeting far carried meet	0 -11 0 21 -6 0 0 0
v:o:subject=meeting far carried meet ahead	0 -10 0 20 -5 0 0 0
v:o:subject=meeting far carried meet on	0 -7 0 13 -3 0 0 0
v:o:subject=meeting far carried of ahead	0 4 0 -10 -5 3 -2 11
v:o:subject=meeting far carried on ahead	5 -3 -9 5 -4 0 -8 3
v:o:subject=meeting far carried on today	0 -2 0 10 0 0 0 -1
v:o:subject=meeting far carried other	0 2 0 7 1 0 -10 -3
v:o:subject=meeting far carried other ahead	0 2 0 7 1 0 -10 -2
v:o:subject=meeting far carried other by	0 3 0 0 5 0 -9 0
v:o:subject=meeting far carried pay	0 13 0 -2 0 0 0 -13
v:o:subject=meeting far carried pay ahead	0 4 0 4 0 0 0 -12
v:o:subject=meeting far carried pay today	0 12 0 -10 0 0 0 0
v:o:subject=meeting far carried publish	0 -6 0 10 0 0 0 0
v:o:subject=meeting far carried put	0 15 0 -5 0 0 0 -9
v:o:subject=meeting far carried put ahead	0 15 0 -5 0 0 0 -9
v:o:subject=meeting far carried put on	0 18 0 -9 -6 0 0 0
v:o:subject=meeting far carried reach	0 0 0 -5 0 0 0 9
v:o:subject=meeting far carried reach ahead	0 0 0 -5 0 0 0 9
v:o:subject=meeting far carried reach on	0 0 0 -6 0 0 0 9
v:o:subject=meeting far carried return	0 -1 0 12 0 0 0 -8
v:o:subject=meeting far carried return ahead	0 -1 0 12 0 0 0 -8
v:o:subject=meeting far carried rise	0 11 0 -10 0 0 0 0
v:o:subject=meeting far carried rise ahead	0 11 0 -10 0 0 0 0
v:o:subject=meeting far carried run	0 -13 0 0 9 0 0 1
v:o:subject=meeting far carried run ahead	0 -13 0 0 9 0 0 1
v:o:subject=meeting far carried run to	0 -1 0 -1 10 0 0 -5
v:o:subject=meeting far carried say	0 -7 0 13 0 0 0 -4
v:o:subject=meeting far carried say ahead	0 -6 0 11 0 0 0 -2
v:o:subject=meeting far carried sign	0 9 0 -9 6 0 0 -4
v:o:subject=meeting far carried sign today	0 16 0 -12 0 0 0 -1
v:o:subject=meeting far carried since ahead	0 0 10 0 0 0 0 -6
v:o:subject=meeting far carried suspend	-5 5 0 -9 4 0 0 2
v:o:subject=meeting far carried suspend ahead	-5 5 0 -9 4 0 0 2
v:o:subject=meeting far carried suspend until	-4 0 0 -13 4 0 0 10
v:o:subject=meeting far carried tell ahead	0 -8 0 11 0 0 0 0
v:o:subject=meeting far carried tell on	0 -9 0 13 0 0 0 0
v:o:subject=meeting far carried tell today	0 15 0 -14 0 0 0 0
v:o:subject=meeting far carried the ahead	0 0 0 -1 7 0 10 -13
v:o:subject=meeting far carried warn	0 7 0 3 -2 0 0 -9
v:o:subject=meeting far carried warn ahead	0 7 0 3 -2 0 0 -9
v:o:subject=meeting far no verb	-16 4 1 -3 3 -11 0 4
v:o:subject=meeting far no verb 	-1 14 10 -4 -7 -2 0 -5
v:o:subject=meeting far no verb ahead	-14 3 1 -2 8 -10 0 -2
v:o:subject=meeting far no verb on	0 -10 0 14 -8 0 0 2
v:o:subject=meeting far no verb the	0 -5 0 10 -3 0 0 -1
v:o:subject=meeting far no verb today	0 0 0 -2 -14 0 0 9
v:o:subject=meeting far no verb until	0 1 0 0 11 0 0 -8
v:o:subject=meeting far no verb wednesday,	0 15 0 -6 0 0 0 -8
v:o:subject=meeting far on ahead	0 -6 0 5 -8 0 0 10
v:o:subject=meeting far on today	0 -3 0 12 0 0 0 -8
v:o:subject=meeting far the ahead	0 -5 0 10 -3 0 0 -1
v:o:subject=meeting far until ahead	0 1 0 0 11 0 0 -8
v:o:subject=meeting for ahead	0 -4 0 13 0 0 0 0
v:o:subject=meeting from ahead	0 -18 0 17 -10 8 -2 1
v:o:subject=meeting meet	0 -2 0 13 0 0 0 -6
v:o:subject=meeting monday, ahead	0 -9 0 15 -1 0 0 -1
v:o:subject=meeting no verb	-12 -4 0 -3 -1 4 2 6
v:o:subject=meeting no verb 	0 -5 0 27 -8 0 0 -13
v:o:subject=meeting no verb ahead	-11 -2 0 -3 1 5 2 1
v:o:subject=meeting no verb before	0 19 0 -23 4 0 0 0
v:o:subject=meeting no verb by	0 2 10 0 -2 0 -7 -7
v:o:subject=meeting no verb monday,	0 -9 0 17 -1 0 0 -4
v:o:subject=meeting no verb of	0 13 0 -23 5 0 0 8
v:o:subject=meeting no verb on	0 5 0 -16 0 6 16 -3
v:o:subject=meeting no verb telephone	0 0 0 18 0 0 0 -12
v:o:subject=meeting no verb the	0 -3 0 0 9 0 1 -8
v:o:subject=meeting no verb today	0 -2 0 0 -12 0 0 7
v:o:subject=meeting no verb until	0 -6 0 -5 -6 0 -2 18
v:o:subject=meeting of ahead	0 17 0 -28 12 0 -1 2
v:o:subject=meeting on ahead	-5 -1 -3 -4 -2 4 20 -4
v:o:subject=meeting on today	0 -11 0 -1 0 0 0 11
v:o:subject=meeting other	-1 3 0 0 12 0 -1 -12
v:o:subject=meeting other ahead	-1 3 0 0 12 0 -1 -12
v:o:subject=meeting other on	-1 0 0 0 14 0 0 -12
v:o:subject=meeting put	0 -7 0 14 -1 0 0 -2
v:o:subject=meeting put ahead	0 -7 0 14 -1 0 0 -2
v:o:subject=meeting return	0 0 0 -5 0 0 0 9
v:o:subject=meeting return ahead	0 0 0 -6 0 0 0 9
v:o:subject=meeting run	0 -9 0 6 -2 5 0 0
v:o:subject=meeting run ahead	0 -9 0 6 -2 5 0 0
v:o:subject=meeting suspend	0 -5 0 17 -4 0 0 -1
v:o:subject=meeting suspend ahead	0 -5 0 16 -4 0 0 -1
v:o:subject=meeting telephone ahead	0 9 0 -8 0 0 0 0
v:o:subject=meeting telephone today	0 0 0 16 0 0 0 -12
v:o:subject=meeting the ahead	0 -4 0 1 7 0 0 -10
v:o:subject=meeting to ahead	0 -5 0 15 -3 0 0 -3
v:o:subject=meeting until ahead	0 -10 0 0 -9 0 -3 17
v:o:subject=none	-10 9 2 -3 -12 -21 -5 11
v:o:subject=none  ahead	-1 -23 -8 7 7 -1 -9 14
v:o:subject=none  today	-3 22 0 -15 3 0 0 -1
v:o:subject=none 12:01 today	0 12 0 -10 0 0 0 0
v:o:subject=none a ahead	0 -8 0 13 0 0 0 -1
v:o:subject=none after ahead	0 -3 0 15 -4 0 0 -6
v:o:subject=none alert, today	0 10 0 -9 0 0 0 0
v:o:subject=none before ahead	0 -35 0 19 -5 0 0 17
v:o:subject=none briefing, today	0 -2 0 -11 0 0 0 14
v:o:subject=none bulletin, today	0 10 0 -9 0 0 0 0
v:o:subject=none by ahead	-1 -6 0 -7 -4 0 7 14
v:o:subject=none call, today	0 0 0 -10 0 0 0 11
v:o:subject=none carried	-7 6 -5 2 -9 -13 8 0
v:o:subject=none carried  ahead	8 13 4 -12 -9 0 8 -10
v:o:subject=none carried  today	0 -19 0 -8 -8 0 0 21
v:o:subject=none carried a ahead	0 -4 0 12 0 0 0 -2
v:o:subject=none carried about ahead	0 -11 0 4 -4 0 0 10
v:o:subject=none carried adopt	0 -4 0 11 -4 0 0 0
v:o:subject=none carried after ahead	0 1 0 -23 11 0 0 11
v:o:subject=none carried agree	5 -8 0 17 6 0 2 -26
v:o:subject=none carried agree ahead	5 -7 0 15 6 0 2 -25
v:o:subject=none carried agree until	0 0 0 25 0 0 0 -23
v:o:subject=none carried and ahead	0 0 0 11 0 0 0 -10
v:o:subject=none carried announce	5 1 0 17 -2 0 0 -30
v:o:subject=none carried announce ahead	6 2 0 6 3 0 0 -25
v:o:subject=none carried announce announced	0 0 0 11 -2 0 0 -5
v:o:subject=none carried announce for	0 -5 0 14 -8 0 0 0
v:o:subject=none carried announce on	0 17 0 -2 0 0 0 -22
v:o:subject=none carried announce today	0 0 0 19 -10 0 0 -5
v:o:subject=none carried ask on	0 11 0 -19 8 0 0 0
v:o:subject=none carried be	0 6 -9 -2 2 -8 8 -7
v:o:subject=none carried be 	11 4 0 -8 -8 0 10 -11
v:o:subject=none carried be ahead	1 6 -8 -7 4 -7 8 -4
v:o:subject=none carried be before	0 0 -2 0 14 0 0 -9
v:o:subject=none carried be by	0 0 0 -3 13 0 2 -13
v:o:subject=none carried be from	0 4 0 7 -3 0 0 -10
v:o:subject=none carried be is	0 0 0 0 -15 0 -4 13
v:o:subject=none carried be of	0 -17 0 5 0 0 0 10
v:o:subject=none carried be on	-4 3 0 -14 3 0 6 7
v:o:subject=none carried be the	0 -7 -1 0 13 0 -9 1
v:o:subject=none carried be until	-4 7 -1 -2 -20 0 5 8
v:o:subject=none carried before ahead	0 16 -7 -10 2 0 -2 -3
v:o:subject=none carried before today	0 16 0 -15 0 0 0 0
v:o:subject=none carried begin	-1 16 -12 -14 -11 -1 13 3
v:o:subject=none carried begin 	0 7 0 -12 -6 0 0 11
v:o:subject=none carried begin ahead	0 4 -11 -3 -13 0 14 3
v:o:subject=none carried begin before	0 13 -1 -14 -7 0 0 7
v:o:subject=none carried begin by	0 -6 0 0 0 0 9 -3
v:o:subject=none carried begin of	0 9 0 0 -1 0 0 -6
v:o:subject=none carried begin on	3 2 -1 2 -12 0 11 -9
v:o:subject=none carried begin starting	0 12 0 -10 0 0 0 0
v:o:subject=none carried begin the	0 -12 0 12 0 0 -1 0
v:o:subject=none carried begin today	0 22 0 -18 0 0 0 0
v:o:subject=none carried begin until	0 -3 0 -6 10 0 0 2
v:o:subject=none carried begin up	0 0 0 -12 0 0 0 13
v:o:subject=none carried begin with	0 -2 0 16 0 0 0 -10
v:o:subject=none carried by ahead	0 4 -3 -18 12 1 7 -9
v:o:subject=none carried call	0 12 0 -13 9 0 0 -6
v:o:subject=none carried call ahead	0 12 0 -13 9 0 0 -6
v:o:subject=none carried call on	0 18 0 -15 -3 0 0 0
v:o:subject=none carried carry	0 -2 0 -4 -3 0 0 13
v:o:subject=none carried carry ahead	0 -2 0 -4 -3 0 0 13
v:o:subject=none carried charge	-5 25 0 -8 -12 0 0 -7
v:o:subject=none carried charge ahead	-5 33 0 -19 -9 0 0 -5
v:o:subject=none carried charge from	-4 32 0 -24 0 0 0 -4
v:o:subject=none carried charge since	0 -7 0 10 0 0 0 0
v:o:subject=none carried charge today	0 -15 0 20 0 0 0 0
v:o:subject=none carried clear on	0 -13 0 17 -2 0 0 0
v:o:subject=none carried collect	0 14 0 -16 -1 0 0 5
v:o:subject=none carried collect from	0 20 0 -17 -1 0 0 0
v:o:subject=none carried decide	0 -11 0 2 2 0 0 0
v:o:subject=none carried decide ahead	0 -11 0 2 2 0 0 0
v:o:subject=none carried discuss	0 -8 0 -4 0 0 0 13
v:o:subject=none carried discuss ahead	0 -8 0 -4 0 0 0 13
v:o:subject=none carried discuss on	0 -8 0 -4 0 0 0 13
v:o:subject=none carried end	2 -3 3 -11 -8 0 -3 19
v:o:subject=none carried end 	0 -8 5 -3 -3 0 0 9
v:o:subject=none carried end end	0 0 0 15 0 0 0 -13
v:o:subject=none carried end ends	2 0 0 -11 0 0 0 9
v:o:subject=none carried end on	3 15 0 -13 -16 0 0 8
v:o:subject=none carried end today	0 10 0 -17 -5 0 0 15
v:o:subject=none carried ends ahead	2 0 0 -14 0 0 0 12
v:o:subject=none carried expect	0 9 0 -6 4 0 -5 -3
v:o:subject=none carried expect ahead	0 9 0 -8 4 0 -5 0
v:o:subject=none carried extend	2 -10 -2 10 -1 0 0 -1
v:o:subject=none carried extend ahead	2 -10 -2 9 -1 0 0 -1
v:o:subject=none carried fall	-2 -7 0 2 0 0 0 9
v:o:subject=none carried fall ahead	-2 -7 0 1 0 0 0 10
v:o:subject=none carried fall on	0 -15 0 2 0 0 0 10
v:o:subject=none carried for ahead	0 9 0 -11 -4 0 0 10
v:o:subject=none carried from ahead	-3 30 -3 -19 3 -2 0 -19
v:o:subject=none carried from today	0 9 0 0 -9 0 0 -6
v:o:subject=none carried get	0 9 -1 -11 8 0 0 0
v:o:subject=none carried get ahead	0 9 -1 -13 8 0 0 0
v:o:subject=none carried get on	0 -3 0 -17 18 0 0 6
v:o:subject=none carried has ahead	0 14 0 -5 -4 0 0 -3
v:o:subject=none carried have	-6 -2 6 -13 16 -2 -1 0
v:o:subject=none carried have ahead	-6 0 6 -19 18 -2 -1 3
v:o:subject=none carried have by	0 10 0 -16 8 0 -5 0
v:o:subject=none carried have has	0 15 0 -4 -4 0 0 -6
v:o:subject=none carried have on	0 -10 0 11 0 0 0 0
v:o:subject=none carried have the	0 -1 0 -11 0 0 11 0
v:o:subject=none carried have today	0 -2 0 12 -1 0 0 -5
v:o:subject=none carried have until	-3 -12 7 -3 4 0 -4 10
v:o:subject=none carried is ahead	0 0 0 2 -10 0 -4 5
v:o:subject=none carried is today	0 -1 0 -4 -3 0 0 9
v:o:subject=none carried keep on	0 0 0 -12 0 0 0 13
v:o:subject=none carried keep until	0 0 0 14 0 0 0 -11
v:o:subject=none carried know ahead	0 16 0 -14 5 0 0 -6
v:o:subject=none carried know today	0 -13 0 17 0 0 0 -1
v:o:subject=none carried land	0 -11 0 5 0 0 0 8
v:o:subject=none carried land ahead	0 -24 0 15 0 0 0 8
v:o:subject=none carried land on	0 -14 0 16 0 0 0 0
v:o:subject=none carried land today	0 9 0 -9 0 0 0 0
v:o:subject=none carried leave	0 2 0 -1 -7 0 -2 8
v:o:subject=none carried leave 	0 15 0 -10 0 0 0 -6
v:o:subject=none carried leave ahead	0 4 0 -3 -7 0 -2 8
v:o:subject=none carried leave on	0 -3 0 9 0 0 0 -3
v:o:subject=none carried let	0 -8 0 -3 0 0 0 14
v:o:subject=none carried let ahead	0 -8 0 -3 0 0 0 14
v:o:subject=none carried look	0 0 0 15 -12 0 0 0
v:o:subject=none carried look ahead	0 0 0 12 -11 0 0 0
v:o:subject=none carried meet	0 -18 0 19 -1 0 -3 -2
v:o:subject=none carried meet ahead	0 -16 0 10 0 0 -3 4
v:o:subject=none carried meet meets	0 0 0 -7 -6 0 0 14
v:o:subject=none carried meet on	0 -6 0 12 0 0 0 -7
v:o:subject=none carried meet the	0 0 0 -10 11 0 0 0
v:o:subject=none carried meet today	0 0 0 11 0 0 0 -9
v:o:subject=none carried meets ahead	0 0 0 -7 -6 0 0 14
v:o:subject=none carried move	0 -3 0 8 -4 0 0 0
v:o:subject=none carried move ahead	0 -3 0 8 -3 0 0 0
v:o:subject=none carried move to	0 19 0 -14 0 0 0 -4
v:o:subject=none carried of ahead	0 -7 0 8 -11 0 0 8
v:o:subject=none carried of today	0 -8 0 15 0 0 0 0
v:o:subject=none carried on ahead	11 3 0 -3 9 -6 5 -10
v:o:subject=none carried on today	0 -5 0 17 -23 0 0 0
v:o:subject=none carried other	-3 4 11 -10 -12 -2 4 5
v:o:subject=none carried other ahead	-3 9 11 -5 -7 -2 4 -6
v:o:subject=none carried other on	0 14 0 -10 -3 0 0 0
v:o:subject=none carried other today	0 -10 0 3 -5 0 0 4
v:o:subject=none carried other until	0 4 8 -5 5 0 4 -22
v:o:subject=none carried pay	-4 13 0 -15 -9 0 1 12
v:o:subject=none carried pay 	0 -1 0 -16 0 0 0 19
v:o:subject=none carried pay from	0 28 0 -24 2 0 4 -21
v:o:subject=none carried pay on	0 12 0 -10 0 0 0 0
v:o:subject=none carried pay the	0 9 0 -13 0 0 0 4
v:o:subject=none carried pay today	0 7 0 -14 -8 0 0 13
v:o:subject=none carried plan	0 10 0 -6 -4 0 0 1
v:o:subject=none carried plan ahead	0 10 0 -6 -4 0 0 1
v:o:subject=none carried plan for	0 10 0 -7 -2 0 0 0
v:o:subject=none carried prolong ahead	0 0 0 -5 0 0 0 9
v:o:subject=none carried promise	0 -10 0 10 0 0 0 0
v:o:subject=none carried promise ahead	0 -10 0 10 0 0 0 0
v:o:subject=none carried publish	0 0 0 11 -3 0 0 -3
v:o:subject=none carried publish on	0 -5 0 13 -2 0 0 -1
v:o:subject=none carried publish today	0 0 0 9 0 0 0 -2
v:o:subject=none carried put	0 6 0 10 -4 0 -5 -11
v:o:subject=none carried put ahead	0 8 0 7 -4 0 -5 -10
v:o:subject=none carried put of	0 9 0 -8 0 0 0 0
v:o:subject=none carried put on	0 -13 0 22 -1 0 0 -6
v:o:subject=none carried put to	0 12 0 -2 -3 0 -1 -3
v:o:subject=none carried raise	0 -11 0 11 0 0 0 0
v:o:subject=none carried raise ahead	0 -11 0 10 0 0 0 0
v:o:subject=none carried raise on	0 -11 0 12 0 0 0 0
v:o:subject=none carried reach	0 1 0 11 -2 0 -4 -7
v:o:subject=none carried reach ahead	0 1 0 11 -2 0 -4 -7
v:o:subject=none carried receive	0 -8 0 0 8 0 0 0
v:o:subject=none carried receive ahead	0 -7 0 -1 9 0 0 0
v:o:subject=none carried reduce	0 14 0 -7 -5 0 0 0
v:o:subject=none carried reduce ahead	0 14 0 -7 -5 0 0 0
v:o:subject=none carried report	0 0 0 -11 15 0 0 0
v:o:subject=none carried report ahead	0 0 0 -14 16 0 0 0
v:o:subject=none carried return	0 -2 0 14 -7 0 0 0
v:o:subject=none carried return ahead	0 -1 0 13 -7 0 0 0
v:o:subject=none carried return on	0 -9 0 15 -3 0 0 0
v:o:subject=none carried rise ahead	0 10 0 -7 2 0 0 -5
v:o:subject=none carried rise on	0 10 0 -15 2 0 0 1
v:o:subject=none carried run	0 -6 0 -9 -5 5 0 15
v:o:subject=none carried run ahead	0 -5 0 -10 -5 5 0 13
v:o:subject=none carried run on	0 10 2 -24 0 5 0 4
v:o:subject=none carried run to	0 -6 0 -2 -3 0 0 14
v:o:subject=none carried say	0 -21 0 2 -2 0 9 6
v:o:subject=none carried say ahead	0 -12 0 -12 0 0 9 16
v:o:subject=none carried say on	0 -18 0 -2 -5 0 0 20
v:o:subject=none carried say today	0 -14 0 25 -1 0 0 -13
v:o:subject=none carried see	0 -4 0 11 0 0 0 -2
v:o:subject=none carried sell	0 15 0 0 -7 0 0 -4
v:o:subject=none carried sell ahead	0 15 0 0 -7 0 0 -4
v:o:subject=none carried settle	0 -3 0 -6 11 0 0 0
v:o:subject=none carried settle ahead	0 -3 0 -7 11 0 0 0
v:o:subject=none carried settle on	0 -2 0 -6 12 0 0 0
v:o:subject=none carried ship	-3 10 0 -4 -6 0 0 6
v:o:subject=none carried ship ahead	-3 11 0 0 -4 0 0 0
v:o:subject=none carried show	0 -9 0 10 0 0 0 0
v:o:subject=none carried show ahead	0 -8 0 9 0 0 0 0
v:o:subject=none carried sign	0 0 0 6 -12 0 7 0
v:o:subject=none carried sign ahead	0 1 0 2 -11 0 7 0
v:o:subject=none carried sign by	0 -1 0 0 -16 0 11 5
v:o:subject=none carried sign on	0 -7 0 24 -15 0 0 -10
v:o:subject=none carried sign signed	0 11 0 -3 0 0 0 -9
v:o:subject=none carried signed ahead	0 12 0 -6 0 0 0 -8
v:o:subject=none carried since ahead	0 -2 0 11 -3 0 0 0
v:o:subject=none carried sit	0 8 0 -3 9 0 0 -17
v:o:subject=none carried sit ahead	0 8 0 -3 9 0 0 -17
v:o:subject=none carried sit until	0 17 0 0 -11 0 0 -8
v:o:subject=none carried starting today	0 10 0 -9 0 0 0 0
v:o:subject=none carried suspend	1 0 13 -3 -2 0 -6 0
v:o:subject=none carried suspend ahead	2 1 13 -7 -1 0 -6 1
v:o:subject=none carried suspend from	-1 14 0 -8 -3 0 0 0
v:o:subject=none carried suspend on	0 0 9 -5 0 0 0 0
v:o:subject=none carried suspend the	0 0 0 -17 0 0 0 18
v:o:subject=none carried suspend to	5 4 0 5 2 0 0 -18
v:o:subject=none carried suspend today	0 -5 0 10 0 0 0 0
v:o:subject=none carried suspend until	-4 -14 -2 9 1 0 -5 6
v:o:subject=none carried tell	0 -16 0 18 -6 4 0 -3
v:o:subject=none carried tell ahead	0 -12 0 16 -5 4 0 -5
v:o:subject=none carried tell on	0 -13 0 23 -4 0 0 -7
v:o:subject=none carried the ahead	-9 0 -9 -12 2 0 2 14
v:o:subject=none carried threaten	-2 -6 0 13 0 0 0 0
v:o:subject=none carried threaten ahead	-2 -6 0 12 0 0 0 0
v:o:subject=none carried threaten from	-2 -6 0 11 0 0 0 0
v:o:subject=none carried to ahead	4 8 0 0 -6 0 -4 -3
v:o:subject=none carried until ahead	-19 -18 4 10 -5 0 3 7
v:o:subject=none carried vote ahead	0 -8 0 -7 13 0 0 -2
v:o:subject=none carried vote on	0 -5 0 -7 11 0 0 0
v:o:subject=none carried wait	0 13 0 -7 -1 0 0 -1
v:o:subject=none carried wait ahead	0 13 0 -7 -1 0 0 -1
v:o:subject=none carried want	0 0 0 -7 -6 0 9 1
v:o:subject=none carried want ahead	0 0 0 -7 -6 0 9 1
v:o:subject=none carried with ahead	0 -3 0 18 0 0 0 -11
v:o:subject=none carried write	0 -3 -3 -6 14 0 0 0
v:o:subject=none carried write ahead	0 -2 -2 -9 15 0 0 0
v:o:subject=none carried write on	0 0 -2 -5 11 0 0 -4
v:o:subject=none colombo, today	0 0 0 -8 0 0 0 9
v:o:subject=none date: today	0 -11 0 2 14 0 0 -11
v:o:subject=none flash, today	0 0 0 9 0 0 0 -7
v:o:subject=none friday today	0 19 0 -10 0 0 0 -8
v:o:subject=none friday, ahead	0 -9 0 17 -3 0 5 -12
v:o:subject=none friday, today	0 19 0 -7 -4 0 0 -15
v:o:subject=none from today	0 16 0 -17 3 0 0 -1
v:o:subject=none lisbon, today	0 0 0 -6 10 0 0 -2
v:o:subject=none monday today	0 -6 0 11 0 0 0 -2
v:o:subject=none monday, ahead	0 -1 0 -6 0 0 0 11
v:o:subject=none monday, today	1 -9 4 9 2 0 0 -18
v:o:subject=none no verb	-10 9 2 -3 -12 -21 -5 11
v:o:subject=none no verb 	-6 1 -11 -7 10 -3 -13 9
v:o:subject=none no verb (	0 -9 0 0 0 0 0 7
v:o:subject=none no verb 12:01	0 12 0 -10 0 0 0 0
v:o:subject=none no verb a	0 -9 0 16 0 0 0 -4
v:o:subject=none no verb after	0 -3 0 15 -4 0 0 -6
v:o:subject=none no verb ahead	-2 11 10 -11 -10 -12 0 7
v:o:subject=none no verb alert,	0 10 0 -9 0 0 0 0
v:o:subject=none no verb before	0 -35 0 19 -5 0 0 17
v:o:subject=none no verb briefing,	0 -2 0 -11 0 0 0 14
v:o:subject=none no verb brussels,	0 -3 0 13 0 0 0 -7
v:o:subject=none no verb bulletin,	0 10 0 -9 0 0 0 0
v:o:subject=none no verb by	-1 -6 0 -7 -4 0 7 14
v:o:subject=none no verb call,	0 0 0 -10 0 0 0 11
v:o:subject=none no verb colombo,	0 0 0 -8 0 0 0 9
v:o:subject=none no verb date:	0 -17 0 -3 13 0 0 3
v:o:subject=none no verb flash,	0 0 0 9 0 0 0 -7
v:o:subject=none no verb friday	0 19 0 -10 0 0 0 -8
v:o:subject=none no verb friday,	0 12 -1 2 -11 0 5 -27
v:o:subject=none no verb from	-7 19 0 -9 -1 0 0 -7
v:o:subject=none no verb lisbon,	0 0 0 -6 10 0 0 -2
v:o:subject=none no verb monday	0 -6 0 11 0 0 0 -2
v:o:subject=none no verb monday,	1 -9 3 1 0 0 0 -2
v:o:subject=none no verb note,	0 17 0 -10 0 0 0 -7
v:o:subject=none no verb of	0 3 0 0 5 0 0 -9
v:o:subject=none no verb on	8 13 16 -16 -8 0 -3 -3
v:o:subject=none no verb ottawa,	0 9 0 -15 0 0 0 7
v:o:subject=none no verb saturday	0 0 0 21 0 0 0 -19
v:o:subject=none no verb since	0 9 0 -5 0 0 0 -3
v:o:subject=none no verb the	0 1 16 -5 -8 0 -3 0
v:o:subject=none no verb thursday,	0 -12 0 4 -2 0 0 6
v:o:subject=none no verb to	-5 11 0 -7 -6 0 0 3
v:o:subject=none no verb today	-8 0 -7 7 -2 -5 -12 7
v:o:subject=none no verb tomorrow,	0 16 0 -4 -3 0 0 -7
v:o:subject=none no verb tuesday	0 -1 0 10 0 0 0 -3
v:o:subject=none no verb tuesday,	0 -7 -1 21 -1 0 0 -10
v:o:subject=none no verb until	-1 -2 -3 -15 4 0 0 17
v:o:subject=none no verb valletta,	0 0 0 15 0 0 0 -14
v:o:subject=none no verb washington,	0 -8 0 -6 15 0 0 -3
v:o:subject=none no verb wednesday,	0 -10 0 0 0 0 0 13
v:o:subject=none no verb weekly,	0 0 0 -17 0 0 0 18
v:o:subject=none no verb ·	0 -4 0 13 0 0 0 -3
v:o:subject=none no verb —	0 -18 0 19 -4 0 0 -2
v:o:subject=none note, today	0 17 0 -10 0 0 0 -7
v:o:subject=none of today	0 13 0 -9 -1 0 0 0
v:o:subject=none on ahead	8 3 16 -9 -5 0 -3 -1
v:o:subject=none on today	0 20 0 -14 -3 0 0 -3
v:o:subject=none ottawa, today	0 9 0 -15 0 0 0 7
v:o:subject=none saturday today	0 0 0 21 0 0 0 -19
v:o:subject=none since ahead	0 9 0 -5 0 0 0 -3
v:o:subject=none the ahead	0 9 16 -21 -6 0 -3 5
v:o:subject=none the today	0 -13 0 26 0 0 0 -12
v:o:subject=none to ahead	-5 11 0 -7 -6 0 0 4
v:o:subject=none tomorrow, ahead	0 16 0 -4 -3 0 0 -7
v:o:subject=none tuesday today	0 -1 0 10 0 0 0 -3
v:o:subject=none tuesday, today	0 -4 -1 21 -1 0 0 -12
v:o:subject=none until ahead	-1 -1 -3 -17 4 0 0 18
v:o:subject=none valletta, today	0 0 0 15 0 0 0 -14
v:o:subject=none washington, today	0 -8 0 -6 15 0 0 -3
v:o:subject=none wednesday, today	0 -27 0 6 0 0 0 15
v:o:subject=none weekly, today	0 0 0 -17 0 0 0 18
v:o:subject=none · today	0 -4 0 13 0 0 0 -3
v:o:subject=none — today	0 -14 0 19 -1 0 0 -7
v:o:subject=procedure	-2 1 0 -15 35 0 -10 -27
v:o:subject=procedure  ahead	0 -13 0 -9 22 0 0 0
v:o:subject=procedure be on	0 -2 0 -3 14 0 0 -7
v:o:subject=procedure before ahead	0 -5 0 24 -18 0 0 0
v:o:subject=procedure begin	0 2 0 -12 12 0 0 0
v:o:subject=procedure begin ahead	0 -13 0 -1 12 0 0 0
v:o:subject=procedure begin on	0 -11 0 -7 16 0 0 0
v:o:subject=procedure by ahead	-1 -17 4 0 0 0 0 10
v:o:subject=procedure carried	-5 1 0 -8 19 -3 -10 -6
v:o:subject=procedure carried be	0 -15 0 18 2 -2 0 -12
v:o:subject=procedure carried be ahead	0 -12 0 12 7 -1 0 -11
v:o:subject=procedure carried be from	0 4 0 12 -15 0 0 -1
v:o:subject=procedure carried be is	0 -2 0 -14 20 0 0 -1
v:o:subject=procedure carried be on	0 -15 0 13 0 0 0 0
v:o:subject=procedure carried begin	3 -2 6 -13 0 0 0 6
v:o:subject=procedure carried begin ahead	3 -2 6 -16 2 0 0 6
v:o:subject=procedure carried begin on	0 14 0 -7 -3 0 0 -4
v:o:subject=procedure carried by ahead	0 -11 6 -6 2 0 0 6
v:o:subject=procedure carried collect	0 14 0 0 -15 0 0 0
v:o:subject=procedure carried collect ahead	0 14 0 0 -15 0 0 0
v:o:subject=procedure carried end	0 10 -2 -4 4 0 0 -6
v:o:subject=procedure carried end ahead	0 10 -2 -4 4 0 0 -6
v:o:subject=procedure carried end on	0 11 -2 -6 5 0 0 -4
v:o:subject=procedure carried expect	0 9 0 -8 0 0 0 0
v:o:subject=procedure carried expect ahead	0 9 0 -8 0 0 0 0
v:o:subject=procedure carried for ahead	0 9 0 -12 1 0 0 0
v:o:subject=procedure carried from ahead	3 2 0 5 -10 0 0 -4
v:o:subject=procedure carried have	0 -3 0 12 -3 0 0 -2
v:o:subject=procedure carried have ahead	0 -3 0 12 -3 0 0 -2
v:o:subject=procedure carried is ahead	0 -2 0 -14 20 0 0 -1
v:o:subject=procedure carried on ahead	0 9 -4 -2 3 1 0 -12
v:o:subject=procedure carried suspend	0 -9 0 0 -1 0 0 14
v:o:subject=procedure carried suspend ahead	0 -8 0 0 -1 0 0 14
v:o:subject=procedure carried suspend until	0 -3 0 -7 -3 0 0 15
v:o:subject=procedure carried the ahead	0 1 0 18 -12 0 0 -13
v:o:subject=procedure carried until ahead	-2 0 -1 -9 4 0 -1 12
v:o:subject=procedure decide	0 -4 0 15 -12 0 0 0
v:o:subject=procedure decide ahead	0 -4 0 15 -12 0 0 0
v:o:subject=procedure far  ahead	-7 -9 -2 -10 5 9 0 10
v:o:subject=procedure far  today	0 -14 0 20 -3 0 0 0
v:o:subject=procedure far carried	0 1 6 -3 2 -12 -5 0
v:o:subject=procedure far carried be	-1 9 -1 -4 13 -3 -3 -9
v:o:subject=procedure far carried be ahead	0 9 0 -6 13 -3 -3 -9
v:o:subject=procedure far carried begin	4 -6 8 -7 7 0 0 -5
v:o:subject=procedure far carried begin ahead	4 -4 8 -9 7 0 0 -5
v:o:subject=procedure far carried begin from	6 5 0 -13 0 0 0 0
v:o:subject=procedure far carried begin on	0 -8 0 0 13 0 0 0
v:o:subject=procedure far carried by ahead	0 -13 0 -6 -2 0 3 16
v:o:subject=procedure far carried for ahead	0 -4 0 -6 11 0 0 0
v:o:subject=procedure far carried from ahead	4 -14 0 11 14 0 0 -15
v:o:subject=procedure far carried have	0 13 0 2 -1 0 0 -12
v:o:subject=procedure far carried have ahead	0 13 0 1 -1 0 0 -12
v:o:subject=procedure far carried have until	0 13 0 0 0 0 0 -7
v:o:subject=procedure far carried on today	0 -2 0 11 -4 0 0 0
v:o:subject=procedure far carried say	0 -7 0 11 0 0 0 0
v:o:subject=procedure far carried suspend	-5 0 3 -10 4 0 0 0
v:o:subject=procedure far carried suspend ahead	-4 1 3 -10 4 0 0 0
v:o:subject=procedure far carried suspend until	-4 4 3 -11 1 0 0 1
v:o:subject=procedure far carried tell	0 0 0 -24 2 0 0 23
v:o:subject=procedure far carried the ahead	3 -8 0 -1 -6 0 0 9
v:o:subject=procedure far carried until ahead	-7 20 12 -28 4 0 -2 -9
v:o:subject=procedure far from ahead	0 -4 0 9 -1 0 0 -3
v:o:subject=procedure far no verb 	-8 -22 -3 4 1 9 0 9
v:o:subject=procedure far no verb ahead	9 0 5 -14 0 7 -6 5
v:o:subject=procedure far no verb friday,	0 -4 11 0 -5 0 0 -3
v:o:subject=procedure far no verb from	0 -4 0 9 -1 0 0 -3
v:o:subject=procedure far no verb on	3 4 0 -15 9 0 0 -7
v:o:subject=procedure far no verb today	0 -20 0 20 5 0 0 -14
v:o:subject=procedure far no verb until	0 1 0 11 -7 0 0 -5
v:o:subject=procedure far on ahead	3 5 0 -16 9 0 0 -6
v:o:subject=procedure far until ahead	0 1 0 11 -7 0 0 -5
v:o:subject=procedure have	0 2 0 -9 0 7 0 0
v:o:subject=procedure have ahead	0 2 0 -9 0 7 0 0
v:o:subject=procedure let	0 -5 0 9 -2 0 0 0
v:o:subject=procedure let on	0 -5 0 9 -2 0 0 0
v:o:subject=procedure no verb	-1 11 4 -31 24 0 -4 1
v:o:subject=procedure no verb 	0 -14 0 -9 22 0 0 -1
v:o:subject=procedure no verb ahead	0 1 7 -12 2 0 -2 9
v:o:subject=procedure no verb by	0 -14 5 6 -8 0 0 10
v:o:subject=procedure no verb from	4 -10 0 10 -1 0 0 0
v:o:subject=procedure no verb of	0 0 0 11 -5 0 0 0
v:o:subject=procedure no verb on	2 5 0 16 -15 0 0 -11
v:o:subject=procedure no verb the	0 1 0 -11 -9 0 0 16
v:o:subject=procedure no verb today	0 14 -2 -30 33 0 0 -12
v:o:subject=procedure no verb votes	0 0 0 -12 14 0 0 0
v:o:subject=procedure of today	0 0 0 9 -4 0 0 0
v:o:subject=procedure on ahead	0 -3 -1 0 16 3 0 -24
v:o:subject=procedure on today	0 -8 0 34 -22 0 0 -5
v:o:subject=procedure other	0 -2 0 -12 16 0 0 0
v:o:subject=procedure other ahead	0 -1 0 -13 16 0 0 0
v:o:subject=procedure other until	0 0 0 -12 13 0 0 0
v:o:subject=procedure say	0 0 0 -14 16 0 0 0
v:o:subject=procedure say ahead	0 0 0 -14 16 0 0 0
v:o:subject=procedure say on	0 0 0 -10 11 0 0 0
v:o:subject=procedure send	0 0 0 10 -8 0 0 0
v:o:subject=procedure send ahead	0 0 0 10 -8 0 0 0
v:o:subject=procedure send until	0 0 0 10 -8 0 0 0
v:o:subject=procedure set	0 -3 0 14 -6 -1 0 0
v:o:subject=procedure set ahead	0 -2 0 11 -4 -1 0 0
v:o:subject=procedure suspend	7 -6 0 20 -11 0 0 -10
v:o:subject=procedure suspend ahead	8 -4 0 15 -9 0 0 -9
v:o:subject=procedure suspend on	0 -7 0 15 -6 0 0 0
v:o:subject=procedure the ahead	0 0 0 -8 -8 0 0 15
v:o:subject=procedure votes ahead	0 0 0 10 -9 0 0 0
v:o:subject=sale	-3 1 -5 -27 4 38 -4 -16
v:o:subject=sale by ahead	0 -1 0 1 -14 12 0 0
v:o:subject=sale carried	-1 0 0 -6 -10 18 0 2
v:o:subject=sale carried from ahead	0 12 0 -12 2 0 0 -1
v:o:subject=sale carried on ahead	0 -11 0 20 0 -4 0 0
v:o:subject=sale carried until ahead	0 -6 0 -10 0 3 0 13
v:o:subject=sale far	1 2 0 -8 12 7 0 -16
v:o:subject=sale far carried	-5 -4 8 -11 2 14 4 -5
v:o:subject=sale far carried be	0 0 0 -6 -3 0 13 -2
v:o:subject=sale far carried be ahead	0 0 0 -10 -2 0 13 -1
v:o:subject=sale far carried by ahead	0 -2 0 -4 2 -1 9 -2
v:o:subject=sale far carried from ahead	0 -5 0 0 10 0 0 0
v:o:subject=sale far carried of ahead	0 5 0 -9 0 3 0 0
v:o:subject=sale far carried on ahead	0 5 0 4 -7 2 0 -14
v:o:subject=sale far carried other	0 0 0 13 -4 0 -4 0
v:o:subject=sale far carried other ahead	0 0 0 13 -4 0 -4 0
v:o:subject=sale far carried pay	0 10 0 -15 10 -1 0 -1
v:o:subject=sale far carried pay ahead	0 10 0 -15 10 -1 0 -1
v:o:subject=sale far carried sign on	0 -4 0 11 0 0 0 -6
v:o:subject=sale far carried suspend	0 -13 11 -6 0 0 0 4
v:o:subject=sale far carried suspend ahead	0 -13 11 -6 0 0 0 4
v:o:subject=sale far carried suspend until	0 -11 11 -6 1 0 0 0
v:o:subject=sale far carried until ahead	0 -13 9 -9 0 5 0 1
v:o:subject=sale far no verb	1 2 0 -8 12 7 0 -16
v:o:subject=sale far no verb ahead	1 4 0 -4 2 8 0 -13
v:o:subject=sale far no verb today	0 -1 0 -3 10 0 0 -1
v:o:subject=sale no verb	0 3 -3 -15 8 23 -2 -18
v:o:subject=sale no verb ahead	0 5 -3 -19 9 24 -1 -17
v:o:subject=sale no verb on	0 14 0 -1 0 -8 0 -7
v:o:subject=sale on ahead	0 18 0 -8 -4 0 0 -7
v:o:subject=signing	-3 9 -6 3 1 -7 -16 -5
v:o:subject=signing after ahead	6 -8 0 13 -11 0 0 -3
v:o:subject=signing be	0 -12 0 4 8 0 0 0
v:o:subject=signing be ahead	0 -12 0 2 9 0 0 0
v:o:subject=signing be by	0 -8 0 -12 13 0 0 4
v:o:subject=signing before ahead	0 10 0 -7 0 0 0 -4
v:o:subject=signing begin	-3 6 0 7 -9 0 0 -4
v:o:subject=signing begin ahead	-3 9 0 2 -9 0 0 -2
v:o:subject=signing begin from	0 -12 0 15 0 0 0 0
v:o:subject=signing begin on	0 28 0 -17 -4 0 0 -10
v:o:subject=signing by ahead	-3 -17 -1 -22 28 0 -3 11
v:o:subject=signing from ahead	-1 -10 0 7 10 0 0 -4
v:o:subject=signing from today	0 -24 0 25 0 0 0 0
v:o:subject=signing no verb	-1 5 -12 1 -9 0 -6 6
v:o:subject=signing no verb ahead	0 6 -10 -8 -6 0 -6 13
v:o:subject=signing no verb from	0 0 0 -5 10 0 0 0
v:o:subject=signing no verb of	0 -14 0 13 5 0 0 -5
v:o:subject=signing no verb on	-3 8 -3 -9 -8 0 0 15
v:o:subject=signing no verb the	0 0 0 -5 14 0 0 -10
v:o:subject=signing no verb today	0 0 0 14 -7 0 0 -11
v:o:subject=signing no verb until	6 7 0 -7 -12 0 0 2
v:o:subject=signing of ahead	0 7 0 -2 5 0 0 -11
v:o:subject=signing of today	0 -4 0 13 -4 0 0 0
v:o:subject=signing on ahead	-6 23 2 -11 -18 -2 0 3
v:o:subject=signing on today	0 16 0 -16 0 0 0 0
v:o:subject=signing sign	0 -12 0 0 14 0 0 -1
v:o:subject=signing sign ahead	0 -12 0 4 14 0 0 -8
v:o:subject=signing until ahead	7 12 0 -17 -3 0 0 0
v:o:subject=truce	13 0 0 -21 -9 -7 -17 21
v:o:subject=truce  ahead	-9 0 0 -2 -2 -2 0 13
v:o:subject=truce  today	1 -9 3 -18 5 0 0 12
v:o:subject=truce be	4 -11 -2 -5 -9 0 0 16
v:o:subject=truce be 	0 -1 0 0 -2 0 0 10
v:o:subject=truce be ahead	5 -9 0 1 -4 0 0 5
v:o:subject=truce be on	0 -1 0 -7 -3 0 0 10
v:o:subject=truce be since	0 0 0 9 0 0 0 -9
v:o:subject=truce be today	0 0 -1 -9 -2 0 0 15
v:o:subject=truce be until	7 -6 0 13 0 0 0 -10
v:o:subject=truce begin	-4 12 0 1 -4 0 0 -8
v:o:subject=truce begin from	0 11 0 -6 0 0 0 0
v:o:subject=truce begin on	-8 7 0 7 -12 0 0 -6
v:o:subject=truce begin today	0 9 0 4 -1 0 0 -18
v:o:subject=truce begin until	3 -7 0 3 6 0 0 -10
v:o:subject=truce by ahead	0 7 0 -13 6 0 -1 0
v:o:subject=truce carried	-3 -11 -7 -3 9 -17 0 13
v:o:subject=truce carried announce	0 -2 0 -14 10 0 0 7
v:o:subject=truce carried announce ahead	0 -2 0 -14 10 0 0 7
v:o:subject=truce carried announce on	0 -2 0 -7 10 0 0 0
v:o:subject=truce carried ask	0 8 0 -11 2 0 0 0
v:o:subject=truce carried ask ahead	0 8 0 -11 2 0 0 0
v:o:subject=truce carried be	1 -2 0 13 -13 -1 -8 0
v:o:subject=truce carried be 	0 0 0 16 0 0 0 -12
v:o:subject=truce carried be ahead	1 0 0 2 -10 -1 -8 5
v:o:subject=truce carried be by	0 0 0 16 0 0 -2 -13
v:o:subject=truce carried be is	0 -12 0 -3 4 0 0 8
v:o:subject=truce carried be on	0 0 0 -2 -13 0 0 13
v:o:subject=truce carried be since	0 -1 0 -10 0 0 0 12
v:o:subject=truce carried be today	0 -6 0 16 0 0 0 -8
v:o:subject=truce carried be until	5 11 0 2 0 0 0 -16
v:o:subject=truce carried begin	0 0 0 -5 -13 0 0 13
v:o:subject=truce carried begin ahead	0 0 0 0 -12 0 0 6
v:o:subject=truce carried begin the	0 -10 0 1 0 0 0 6
v:o:subject=truce carried begin to	0 -3 0 -11 0 0 0 16
v:o:subject=truce carried begin today	0 -2 0 -6 0 0 0 9
v:o:subject=truce carried begin until	2 -16 0 4 -1 0 0 4
v:o:subject=truce carried by ahead	0 -18 0 -2 9 0 18 -12
v:o:subject=truce carried end	-6 -19 -1 12 6 0 0 -1
v:o:subject=truce carried end ahead	-5 -19 -1 7 6 0 0 1
v:o:subject=truce carried end on	-5 -17 0 6 7 0 0 1
v:o:subject=truce carried expect	0 -7 0 -7 9 0 0 7
v:o:subject=truce carried expect ahead	0 -7 0 0 9 0 0 -1
v:o:subject=truce carried expect on	0 -7 0 0 10 0 0 -1
v:o:subject=truce carried have	9 -10 0 4 -8 0 -4 0
v:o:subject=truce carried have ahead	9 -9 0 4 -8 0 -4 0
v:o:subject=truce carried have until	0 0 0 -2 -4 0 -2 12
v:o:subject=truce carried is ahead	0 -12 0 -4 4 0 0 9
v:o:subject=truce carried meet	0 11 0 -18 15 0 0 -8
v:o:subject=truce carried meet ahead	0 11 0 -18 15 0 0 -8
v:o:subject=truce carried on ahead	-22 3 4 3 15 -4 -4 -9
v:o:subject=truce carried other	0 -13 0 -14 13 0 0 12
v:o:subject=truce carried other ahead	0 -12 0 -2 13 0 0 0
v:o:subject=truce carried other today	0 0 0 -13 0 0 0 13
v:o:subject=truce carried pay	0 -6 0 -6 13 0 0 5
v:o:subject=truce carried pay ahead	0 -5 0 8 4 0 0 -6
v:o:subject=truce carried pay from	0 -10 0 11 6 0 0 -7
v:o:subject=truce carried pay today	0 -1 0 -19 9 0 0 13
v:o:subject=truce carried prolong	0 0 0 -11 0 0 0 12
v:o:subject=truce carried prolong ahead	0 0 0 -11 0 0 0 12
v:o:subject=truce carried return on	-2 -8 0 0 -1 0 0 10
v:o:subject=truce carried run	0 -10 0 0 -10 0 0 15
v:o:subject=truce carried run ahead	0 -9 0 -3 -10 0 0 20
v:o:subject=truce carried sign on	0 -6 0 11 0 0 0 -2
v:o:subject=truce carried suspend	-4 6 -1 8 3 0 5 -18
v:o:subject=truce carried suspend ahead	-3 7 -1 2 4 0 5 -13
v:o:subject=truce carried suspend on	0 0 0 -11 12 0 0 0
v:o:subject=truce carried suspend until	-2 -6 0 23 0 0 0 -17
v:o:subject=truce carried the ahead	0 5 -2 0 -11 0 -5 5
v:o:subject=truce carried to ahead	0 -3 0 -18 -4 0 0 27
v:o:subject=truce carried until ahead	6 -10 -2 2 -3 0 -6 5
v:o:subject=truce carried vote	0 -9 0 -10 18 0 0 0
v:o:subject=truce carried vote ahead	0 -9 0 -10 18 0 0 0
v:o:subject=truce carried vote on	0 -9 0 -6 14 0 0 0
v:o:subject=truce conclude on	0 0 0 5 6 0 0 -11
v:o:subject=truce effect today	0 22 0 -16 0 0 0 -8
v:o:subject=truce end	0 -11 3 -3 1 6 0 3
v:o:subject=truce end ahead	1 -5 4 -12 4 6 0 6
v:o:subject=truce end dies	0 0 0 -18 0 0 0 19
v:o:subject=truce end end	0 0 0 16 0 0 0 -14
v:o:subject=truce end ended	0 0 0 9 0 0 0 -8
v:o:subject=truce end ends	-1 -2 0 23 4 0 0 -22
v:o:subject=truce end on	4 -2 5 -9 -4 6 0 5
v:o:subject=truce end the	0 0 0 11 0 0 0 -10
v:o:subject=truce end today	0 15 0 0 -4 0 0 -7
v:o:subject=truce ends today	0 -9 -1 -19 -1 0 0 26
v:o:subject=truce extend	1 -1 0 -19 0 0 0 19
v:o:subject=truce far	-1 -8 -12 -2 9 -9 -12 14
v:o:subject=truce far  ahead	8 23 0 -9 -13 0 0 -15
v:o:subject=truce far  today	0 -12 0 15 -9 0 0 0
v:o:subject=truce far carried	1 0 -8 7 -26 -13 -12 16
v:o:subject=truce far carried  ahead	0 -14 0 10 0 0 0 7
v:o:subject=truce far carried agree	0 2 0 -9 -1 0 0 9
v:o:subject=truce far carried agree ahead	0 3 0 -9 -1 0 0 9
v:o:subject=truce far carried agree on	0 2 0 -10 0 0 0 10
v:o:subject=truce far carried approve	0 0 0 -12 0 0 0 13
v:o:subject=truce far carried ask	0 -2 0 13 -3 0 0 -3
v:o:subject=truce far carried ask ahead	0 -2 0 11 -2 0 0 -3
v:o:subject=truce far carried be	5 -4 0 -7 -8 -2 -9 16
v:o:subject=truce far carried be ahead	6 -1 0 12 -7 -2 -9 -4
v:o:subject=truce far carried be by	0 11 0 2 -11 0 -4 0
v:o:subject=truce far carried be is	0 0 0 -9 0 0 0 12
v:o:subject=truce far carried be on	0 -18 0 -14 4 0 0 26
v:o:subject=truce far carried be today	0 -4 0 -25 0 0 0 29
v:o:subject=truce far carried be until	7 -7 0 17 0 0 0 -16
v:o:subject=truce far carried begin	-1 11 0 -13 -4 0 0 8
v:o:subject=truce far carried begin ahead	-7 18 0 -14 -3 0 0 4
v:o:subject=truce far carried begin from	0 9 0 -10 0 0 0 0
v:o:subject=truce far carried begin on	-3 9 0 -2 -3 0 0 0
v:o:subject=truce far carried begin today	2 -15 1 0 0 0 0 4
v:o:subject=truce far carried begin until	0 0 0 -7 0 0 0 8
v:o:subject=truce far carried by ahead	0 20 0 -5 2 1 -8 -12
v:o:subject=truce far carried carry	0 -1 0 9 -7 0 0 0
v:o:subject=truce far carried carry ahead	0 -1 0 9 -7 0 0 0
v:o:subject=truce far carried charge ahead	0 -18 0 15 0 0 0 2
v:o:subject=truce far carried charge on	0 -10 0 16 0 0 0 -7
v:o:subject=truce far carried charge since	0 22 0 -20 0 0 0 -1
v:o:subject=truce far carried charge today	0 18 0 -12 0 0 0 -4
v:o:subject=truce far carried from ahead	-3 9 0 -8 2 0 0 0
v:o:subject=truce far carried from today	0 -14 0 16 0 0 0 0
v:o:subject=truce far carried get	0 1 0 11 -2 0 -1 -7
v:o:subject=truce far carried have	0 0 0 -19 0 0 0 21
v:o:subject=truce far carried is ahead	0 0 0 -9 0 0 0 12
v:o:subject=truce far carried keep	0 -1 0 -5 0 0 0 9
v:o:subject=truce far carried keep ahead	0 -1 0 -5 0 0 0 9
v:o:subject=truce far carried make	0 -8 0 10 0 0 0 0
v:o:subject=truce far carried meet on	0 0 0 10 0 0 0 -5
v:o:subject=truce far carried of today	0 -8 0 10 0 0 0 0
v:o:subject=truce far carried on ahead	-17 -14 -2 27 3 -1 -1 -8
v:o:subject=truce far carried on today	0 -14 0 11 -1 0 0 0
v:o:subject=truce far carried other	0 0 0 13 0 0 0 -10
v:o:subject=truce far carried other ahead	0 0 0 13 0 0 0 -10
v:o:subject=truce far carried pay	-1 10 0 -7 0 0 0 1
v:o:subject=truce far carried pay ahead	-1 19 0 -25 0 0 0 10
v:o:subject=truce far carried pay from	0 15 0 -9 0 0 0 -4
v:o:subject=truce far carried pay today	0 -12 0 16 0 0 0 -5
v:o:subject=truce far carried pay until	0 -4 0 -7 0 0 0 12
v:o:subject=truce far carried publish	0 17 0 -10 0 0 0 -6
v:o:subject=truce far carried publish today	0 17 0 -11 0 0 0 -6
v:o:subject=truce far carried run ahead	0 -7 0 15 -8 0 0 -3
v:o:subject=truce far carried run on	0 0 0 15 0 0 0 -12
v:o:subject=truce far carried sign	0 8 0 14 -10 0 0 -13
v:o:subject=truce far carried sign ahead	0 9 0 11 -9 0 0 -12
v:o:subject=truce far carried sign on	0 -3 0 13 0 0 0 -3
v:o:subject=truce far carried suspend	16 2 0 1 -4 0 0 -15
v:o:subject=truce far carried suspend ahead	16 3 0 0 -4 0 0 -13
v:o:subject=truce far carried suspend on	0 0 0 13 0 0 0 -10
v:o:subject=truce far carried suspend until	8 3 0 2 -8 0 0 -8
v:o:subject=truce far carried tell	0 7 0 -10 6 0 0 -1
v:o:subject=truce far carried tell ahead	0 7 0 -13 6 0 0 0
v:o:subject=truce far carried tell on	0 8 0 -10 7 0 0 -4
v:o:subject=truce far carried the ahead	-1 -12 0 0 -13 0 0 20
v:o:subject=truce far carried to ahead	4 -5 0 6 -10 0 0 0
v:o:subject=truce far carried until ahead	12 -14 -2 13 -13 -2 6 -6
v:o:subject=truce far carried vote	0 0 0 -10 7 0 0 1
v:o:subject=truce far friday today	0 -6 0 13 0 0 0 -6
v:o:subject=truce far from ahead	0 21 0 -15 -1 0 0 -2
v:o:subject=truce far no verb	-1 -8 -12 -2 9 -9 -12 14
v:o:subject=truce far no verb 	6 15 0 4 -24 -1 0 -11
v:o:subject=truce far no verb ahead	1 11 -9 -3 -17 -6 -9 7
v:o:subject=truce far no verb friday	0 -6 0 13 0 0 0 -6
v:o:subject=truce far no verb friday,	0 -6 0 17 -1 0 0 -7
v:o:subject=truce far no verb from	0 14 0 -6 -1 0 0 -4
v:o:subject=truce far no verb on	-2 4 0 -3 -14 0 0 8
v:o:subject=truce far no verb the	0 -4 0 8 8 0 0 -10
v:o:subject=truce far no verb today	-5 -51 0 0 22 0 0 11
v:o:subject=truce far no verb until	1 -9 0 -17 -4 0 0 24
v:o:subject=truce far no verb wednesday,	0 0 0 -10 15 0 0 -4
v:o:subject=truce far on ahead	-2 4 0 -4 -14 0 0 9
v:o:subject=truce far the ahead	0 -4 0 8 8 0 0 -10
v:o:subject=truce far until ahead	1 -9 0 -17 -4 0 0 24
v:o:subject=truce far wednesday, today	0 0 0 -10 15 0 0 -4
v:o:subject=truce friday, ahead	8 -12 0 -20 -6 0 0 25
v:o:subject=truce from ahead	4 15 0 0 -1 0 0 -21
v:o:subject=truce have	0 -5 0 14 0 0 0 -8
v:o:subject=truce have ahead	0 -5 0 14 0 0 0 -8
v:o:subject=truce have has	0 -1 0 12 0 0 0 -9
v:o:subject=truce have until	0 0 0 -9 0 0 0 11
v:o:subject=truce monday, ahead	0 -2 3 -11 8 0 0 3
v:o:subject=truce no verb	6 -7 6 -20 2 -16 -18 20
v:o:subject=truce no verb 	-3 1 3 -22 3 0 0 14
v:o:subject=truce no verb a.m.	0 -13 0 17 0 0 0 -5
v:o:subject=truce no verb ahead	6 -12 6 -2 3 -15 -17 6
v:o:subject=truce no verb ends	0 -8 0 -40 -2 0 0 46
v:o:subject=truce no verb friday,	8 -13 0 -27 -6 0 0 32
v:o:subject=truce no verb from	2 8 0 7 0 0 0 -22
v:o:subject=truce no verb monday,	0 -2 3 -11 8 0 0 3
v:o:subject=truce no verb on	14 -30 7 -10 3 0 0 11
v:o:subject=truce no verb sunday,	0 -4 0 -17 0 0 0 22
v:o:subject=truce no verb thursday,	0 -2 0 -8 0 0 0 14
v:o:subject=truce no verb to	3 -22 0 -5 11 0 0 3
v:o:subject=truce no verb today	0 8 0 -34 0 0 0 30
v:o:subject=truce no verb tuesday,	0 11 0 -11 0 0 0 0
v:o:subject=truce no verb until	5 -12 0 0 4 0 -1 1
v:o:subject=truce no verb week,	0 0 0 -8 0 0 0 11
v:o:subject=truce of ahead	0 10 6 0 0 0 0 -13
v:o:subject=truce on ahead	12 -12 9 -12 -6 3 -4 11
v:o:subject=truce on today	0 -2 0 10 0 0 0 -6
v:o:subject=truce other	10 -6 0 -16 -4 0 0 14
v:o:subject=truce other ahead	10 -6 0 -16 -4 0 0 14
v:o:subject=truce other on	0 0 0 -9 0 0 0 9
v:o:subject=truce other to	10 0 0 -7 -2 0 0 0
v:o:subject=truce out today	0 13 0 -23 0 0 0 12
v:o:subject=truce prolong	0 -1 0 16 0 0 0 -11
v:o:subject=truce prolong ahead	0 -1 0 16 0 0 0 -11
v:o:subject=truce prolong on	0 0 0 12 0 0 0 -12
v:o:subject=truce run	2 19 1 -3 -7 -1 0 -9
v:o:subject=truce run ahead	3 10 0 8 -13 -1 0 -11
v:o:subject=truce run out	0 10 0 -11 0 0 0 1
v:o:subject=truce run to	2 0 0 12 -12 0 0 -8
v:o:subject=truce run today	0 11 1 -18 2 0 0 2
v:o:subject=truce saturday, ahead	0 5 0 -12 -1 0 0 6
v:o:subject=truce sign	0 8 0 -9 7 0 0 -2
v:o:subject=truce sign ahead	0 8 0 -10 7 0 0 -2
v:o:subject=truce since ahead	0 0 0 18 0 0 0 -17
v:o:subject=truce sunday, ahead	0 -4 0 -17 0 0 0 22
v:o:subject=truce thursday, ahead	0 -2 0 -8 0 0 0 14
v:o:subject=truce to ahead	13 -24 -5 -3 0 0 0 6
v:o:subject=truce tomorrow today	0 0 0 23 0 0 0 -22
v:o:subject=truce tuesday, ahead	0 11 0 -11 0 0 0 0
v:o:subject=truce until ahead	13 -16 0 6 7 -1 -2 -6
v:o:subject=truce week, ahead	0 0 0 -8 0 0 0 11
v:o:topic=controls	33 -2 -6 -7 -10 0 -1 -27
v:o:topic=controls 	11 -4 0 -7 -1 2 0 0
v:o:topic=controls  ahead	12 -2 0 -10 0 2 0 0
v:o:topic=controls ahead	30 -7 -5 0 -8 1 -1 -26
v:o:topic=controls announce	-2 15 0 -6 -2 0 0 0
v:o:topic=controls announced	0 16 0 -15 0 0 0 0
v:o:topic=controls be	6 -1 0 -17 1 0 -1 12
v:o:topic=controls before	6 6 0 -9 -3 2 0 0
v:o:topic=controls before ahead	6 6 0 -9 -3 2 0 0
v:o:topic=controls begin	16 -13 0 0 -8 4 0 -3
v:o:topic=controls end	7 9 -2 -11 9 0 0 -16
v:o:topic=controls far	26 -15 0 -8 -5 4 -11 0
v:o:topic=controls far 	5 -9 0 -11 7 6 0 0
v:o:topic=controls far ahead	20 -10 0 -8 -3 4 -10 2
v:o:topic=controls far by	0 -2 0 -2 10 0 0 0
v:o:topic=controls far end	0 14 0 0 -3 0 0 -13
v:o:topic=controls far from	12 -11 0 -7 5 0 0 0
v:o:topic=controls far from ahead	12 -11 0 -7 5 0 0 0
v:o:topic=controls far no verb	15 -12 -2 -9 0 4 -1 2
v:o:topic=controls far say	0 -4 0 9 0 0 0 0
v:o:topic=controls far tell	0 -11 0 -5 0 0 0 15
v:o:topic=controls from	20 -4 0 -13 3 1 0 -11
v:o:topic=controls from ahead	13 -2 0 -7 4 1 0 -10
v:o:topic=controls make	13 0 0 -12 0 0 0 0
v:o:topic=controls no verb	6 0 1 0 -6 2 5 -12
v:o:topic=controls of	-14 -5 0 22 0 0 0 0
v:o:topic=controls of ahead	-14 -2 0 20 0 0 0 0
v:o:topic=controls on	13 -4 0 9 -5 -8 -1 -16
v:o:topic=controls on ahead	14 -4 0 7 -4 -8 -1 -15
v:o:topic=controls other	0 -6 0 1 -4 1 10 -6
v:o:topic=controls say	-7 11 0 -5 -2 0 0 3
v:o:topic=controls suspend	7 -9 -2 0 9 0 0 -8
v:o:topic=controls to	13 -3 0 -4 6 -3 0 -9
v:o:topic=controls to ahead	13 -3 0 -4 6 -3 0 -9
v:o:topic=controls today	5 10 0 -11 -1 0 0 0
v:o:topic=controls until	4 0 1 -21 10 3 1 -2
v:o:topic=controls until ahead	4 0 1 -21 10 3 1 -2
v:o:topic=deal	-14 -3 -28 5 0 -3 19 -8
v:o:topic=deal 	0 -3 0 14 -3 0 0 -2
v:o:topic=deal  ahead	0 -2 0 10 -1 0 0 0
v:o:topic=deal agree	0 0 0 -8 0 0 9 0
v:o:topic=deal ahead	-12 5 -26 -1 0 -3 20 -12
v:o:topic=deal aim	0 0 0 -8 0 0 11 0
v:o:topic=deal announce	0 -8 0 10 -3 0 0 1
v:o:topic=deal be	-3 -13 0 12 11 9 2 -24
v:o:topic=deal before	0 0 0 14 -12 0 0 -9
v:o:topic=deal before ahead	0 0 0 14 -12 0 0 -9
v:o:topic=deal begin	0 2 0 11 0 0 -7 -25
v:o:topic=deal by	-3 5 -1 -4 -4 -9 9 -1
v:o:topic=deal by ahead	-3 6 -1 -7 -4 -9 9 0
v:o:topic=deal charge	0 14 0 -15 0 0 0 2
v:o:topic=deal conclude	0 -14 0 6 -6 0 11 -6
v:o:topic=deal confirm	0 -1 0 11 -6 0 0 0
v:o:topic=deal deal ahead	0 -7 0 21 0 0 -3 -10
v:o:topic=deal deal today	0 0 0 -11 0 0 0 12
v:o:topic=deal end	0 2 0 -28 -12 0 -5 35
v:o:topic=deal expect	0 8 0 3 -8 0 -5 0
v:o:topic=deal face	0 -6 0 -4 0 0 -3 16
v:o:topic=deal far	-18 -4 -7 8 -2 -1 2 4
v:o:topic=deal far 	0 7 0 18 -9 0 0 -21
v:o:topic=deal far  ahead	0 9 0 11 -6 0 0 -18
v:o:topic=deal far ahead	-17 -4 -7 0 0 0 2 9
v:o:topic=deal far charge	0 22 0 -17 -1 0 0 -2
v:o:topic=deal far delhi,	0 12 0 -12 0 0 0 0
v:o:topic=deal far delhi, today	0 12 0 -12 0 0 0 0
v:o:topic=deal far for	0 -2 0 10 -3 0 0 0
v:o:topic=deal far for ahead	0 -2 0 9 -2 0 0 0
v:o:topic=deal far make	0 8 0 -9 -5 0 13 -9
v:o:topic=deal far no verb	-5 -8 -8 5 3 -4 -6 9
v:o:topic=deal far on	-3 1 -4 -8 8 -1 -3 9
v:o:topic=deal far on ahead	-3 2 -4 -9 8 -1 -3 10
v:o:topic=deal far other	0 10 0 -11 0 0 5 0
v:o:topic=deal far pay	0 -9 0 9 0 0 0 0
v:o:topic=deal far say	0 -8 0 12 0 0 0 0
v:o:topic=deal far the	0 0 2 6 15 0 -3 -20
v:o:topic=deal far the ahead	0 0 2 6 15 0 -3 -20
v:o:topic=deal far to	0 11 0 0 -3 0 0 -7
v:o:topic=deal far to ahead	0 11 0 0 -3 0 0 -7
v:o:topic=deal far today	0 0 0 19 -10 0 0 -17
v:o:topic=deal far until	0 1 0 -5 -9 0 0 12
v:o:topic=deal far until ahead	0 1 0 -5 -9 0 0 12
v:o:topic=deal far write	0 -3 0 -10 0 0 0 14
v:o:topic=deal for	0 -3 0 9 0 0 0 0
v:o:topic=deal for ahead	0 -3 0 8 0 0 0 0
v:o:topic=deal from	-3 22 0 -12 -10 0 -6 -1
v:o:topic=deal from ahead	-2 26 0 -16 -10 0 -6 0
v:o:topic=deal from today	0 -8 0 9 0 0 0 0
v:o:topic=deal have	0 1 0 0 3 -1 5 -17
v:o:topic=deal negotiate	0 -7 0 2 -6 0 12 -6
v:o:topic=deal no verb	0 2 -8 4 -7 -10 12 -8
v:o:topic=deal on	-4 8 -7 -9 16 6 -12 -8
v:o:topic=deal on ahead	-4 8 -6 -8 19 6 -11 -14
v:o:topic=deal on today	0 0 0 -2 -8 0 0 11
v:o:topic=deal publish	0 -6 0 -8 13 0 0 0
v:o:topic=deal reach	0 -2 0 -7 -7 0 1 15
v:o:topic=deal said	0 11 0 -10 0 0 0 0
v:o:topic=deal say	0 10 0 -9 4 0 0 -2
v:o:topic=deal settle	0 -10 0 1 6 0 8 -8
v:o:topic=deal sign	0 -13 0 16 4 0 -4 -8
v:o:topic=deal since	0 -8 0 14 0 0 0 -2
v:o:topic=deal since ahead	0 -8 0 14 0 0 0 -2
v:o:topic=deal sit	0 0 0 -8 12 0 0 0
v:o:topic=deal tell	0 9 0 -8 -5 0 0 4
v:o:topic=deal the	0 -13 0 -5 0 0 9 7
v:o:topic=deal the ahead	0 -13 0 -5 0 0 9 7
v:o:topic=deal threaten	0 -9 0 9 0 0 0 0
v:o:topic=deal today	0 -34 0 21 4 0 -2 3
v:o:topic=deal until	3 -17 -4 4 2 -6 9 -1
v:o:topic=deal until ahead	3 -17 -4 4 2 -6 9 -1
v:o:topic=deal write	0 -6 0 15 -5 0 0 0
v:o:topic=duties	-13 30 2 -15 0 -27 -20 2
v:o:topic=duties 	3 0 -10 2 0 0 -4 -1
v:o:topic=duties  ahead	4 13 -9 -1 -7 0 -3 -9
v:o:topic=duties  today	0 -37 0 6 6 0 0 4
v:o:topic=duties (	0 0 0 -3 -1 0 0 7
v:o:topic=duties ( today	0 -5 0 -9 0 0 0 16
v:o:topic=duties 12:01	0 -2 0 8 -1 0 0 -7
v:o:topic=duties 12:01 today	0 -9 0 13 0 0 0 -4
v:o:topic=duties accept	0 -10 0 5 5 0 0 -3
v:o:topic=duties after	-6 13 4 -19 3 0 0 0
v:o:topic=duties after ahead	-6 13 4 -19 3 0 0 0
v:o:topic=duties agree	0 -2 -2 -14 7 0 0 17
v:o:topic=duties ahead	-5 35 7 -28 -8 -22 -15 6
v:o:topic=duties announce	3 2 0 5 -3 0 1 -18
v:o:topic=duties argue	0 0 0 -16 16 0 0 0
v:o:topic=duties as	0 1 0 -18 0 0 0 16
v:o:topic=duties ask	0 -4 0 7 0 0 0 -2
v:o:topic=duties back	0 -8 0 -8 -4 0 0 22
v:o:topic=duties back ahead	0 -7 0 0 -3 0 0 13
v:o:topic=duties before	-1 0 0 -12 4 0 -5 11
v:o:topic=duties before ahead	-1 -3 0 -16 6 0 -4 15
v:o:topic=duties begin	-1 7 -2 -6 -7 -4 11 0
v:o:topic=duties bring	0 14 0 -14 -2 0 0 3
v:o:topic=duties by	-4 2 0 -16 10 -1 5 -1
v:o:topic=duties by ahead	-4 2 0 -16 10 -1 5 -1
v:o:topic=duties call	0 -5 0 17 0 0 0 -10
v:o:topic=duties cent ahead	0 -10 0 -1 0 0 0 14
v:o:topic=duties cent today	0 2 0 0 7 0 0 -12
v:o:topic=duties charge	-7 16 -3 -14 3 0 0 1
v:o:topic=duties charged	0 0 0 -12 15 0 0 0
v:o:topic=duties charged today	0 0 0 -12 15 0 0 0
v:o:topic=duties collect	0 5 0 0 -13 0 0 3
v:o:topic=duties cut	10 1 0 0 -7 0 0 -7
v:o:topic=duties day,	-5 0 0 -2 0 0 0 9
v:o:topic=duties day, ahead	-5 0 0 -2 0 0 0 9
v:o:topic=duties double	0 -8 0 1 -4 0 0 13
v:o:topic=duties end	-5 0 9 2 -3 -3 -7 -2
v:o:topic=duties ends	0 4 0 -20 0 0 0 17
v:o:topic=duties ends ahead	0 4 0 -12 0 0 0 7
v:o:topic=duties ends today	0 0 0 -10 0 0 0 11
v:o:topic=duties expect	0 0 0 10 -12 0 0 -4
v:o:topic=duties face	0 14 0 -2 -3 0 0 -8
v:o:topic=duties fall	0 9 0 5 -6 0 0 -16
v:o:topic=duties far	0 4 -13 -3 3 -19 -11 11
v:o:topic=duties far 	-16 -5 -10 4 0 7 7 0
v:o:topic=duties far  ahead	-11 0 -7 3 -8 8 8 -4
v:o:topic=duties far  today	-1 -10 0 3 4 0 0 2
v:o:topic=duties far ahead	6 5 -8 -4 0 -15 -7 5
v:o:topic=duties far announce	0 -17 0 6 12 0 0 -5
v:o:topic=duties far be	-8 -10 -4 -4 3 -6 0 18
v:o:topic=duties far before ahead	0 13 0 -6 -3 0 0 -1
v:o:topic=duties far before today	0 -19 0 15 -1 0 0 3
v:o:topic=duties far begin	2 9 6 0 -16 0 -2 -5
v:o:topic=duties far bern,	0 18 0 -17 0 0 0 0
v:o:topic=duties far bern, today	0 18 0 -17 0 0 0 0
v:o:topic=duties far bring	0 -4 0 10 -2 0 0 0
v:o:topic=duties far by	6 -2 -2 -3 11 0 0 -14
v:o:topic=duties far by ahead	6 -2 -2 -4 11 0 0 -14
v:o:topic=duties far charge	0 -15 0 13 0 0 0 2
v:o:topic=duties far delhi,	0 15 0 -14 0 0 0 0
v:o:topic=duties far delhi, today	0 15 0 -14 0 0 0 0
v:o:topic=duties far end	4 -9 -9 4 -4 0 0 7
v:o:topic=duties far fall	0 17 0 5 -2 0 0 -19
v:o:topic=duties far for	0 -9 0 15 -6 0 0 1
v:o:topic=duties far friday,	0 18 0 -12 -4 0 0 -2
v:o:topic=duties far from	0 20 10 -15 -13 0 0 -11
v:o:topic=duties far from ahead	0 21 10 -18 -9 0 0 -9
v:o:topic=duties far have	0 4 0 9 2 0 3 -22
v:o:topic=duties far is	0 20 0 -5 2 0 0 -15
v:o:topic=duties far is ahead	0 21 0 -13 4 0 0 -12
v:o:topic=duties far is today	0 0 0 9 0 0 0 -3
v:o:topic=duties far monday,	0 3 0 4 0 0 0 -9
v:o:topic=duties far monday, today	0 -2 0 11 0 0 0 -7
v:o:topic=duties far move	0 -4 0 -15 0 0 0 20
v:o:topic=duties far no verb	-9 6 0 0 -11 -2 0 5
v:o:topic=duties far of	5 -7 0 12 -4 0 0 -7
v:o:topic=duties far on	-3 -5 -18 12 10 -10 -9 -8
v:o:topic=duties far on ahead	-3 -6 -18 15 4 -10 -8 -3
v:o:topic=duties far on today	0 0 0 -2 12 0 0 -10
v:o:topic=duties far other	-1 -9 0 3 8 0 0 0
v:o:topic=duties far pay	0 9 0 4 -6 0 0 -15
v:o:topic=duties far post	0 -7 0 -4 11 0 0 0
v:o:topic=duties far promise	0 -6 0 11 0 0 -4 0
v:o:topic=duties far publish	0 11 0 -3 -5 0 0 -4
v:o:topic=duties far put	0 -6 0 17 -4 0 0 -4
v:o:topic=duties far run	0 0 0 -16 -1 0 0 20
v:o:topic=duties far said	0 -1 0 -9 0 0 0 12
v:o:topic=duties far said today	0 0 0 -9 0 0 0 12
v:o:topic=duties far say	0 -14 0 15 -3 0 0 3
v:o:topic=duties far send	0 0 0 -10 14 0 0 0
v:o:topic=duties far since	0 0 0 9 0 0 0 -7
v:o:topic=duties far stand	0 0 0 -13 0 0 0 17
v:o:topic=duties far suspend	15 0 0 0 -7 0 0 -10
v:o:topic=duties far telephone	0 0 0 -22 0 0 0 23
v:o:topic=duties far tell	0 19 0 -7 -7 0 0 -14
v:o:topic=duties far thursday,	0 -12 0 -6 10 0 0 5
v:o:topic=duties far thursday, today	0 -8 0 -4 0 0 0 12
v:o:topic=duties far today	-8 -4 -6 1 2 -1 -3 12
v:o:topic=duties far tokyo,	0 0 0 -7 9 0 0 0
v:o:topic=duties far tokyo, today	0 0 0 -7 9 0 0 0
v:o:topic=duties far until	11 -2 3 0 12 -4 0 -18
v:o:topic=duties far until ahead	11 -2 3 0 12 -4 0 -18
v:o:topic=duties far want	0 4 0 -7 0 0 3 0
v:o:topic=duties far washington, today	0 -5 0 16 -1 0 0 -4
v:o:topic=duties far wednesday,	0 -3 0 12 0 0 0 -6
v:o:topic=duties far write	0 0 0 19 -11 0 0 -8
v:o:topic=duties for	0 13 -2 1 -8 7 0 -18
v:o:topic=duties for ahead	0 1 -2 13 -7 7 0 -18
v:o:topic=duties for today	0 20 0 -20 0 0 0 0
v:o:topic=duties force	0 -10 0 0 0 0 0 10
v:o:topic=duties friday,	0 -15 15 -20 20 0 0 -4
v:o:topic=duties friday, ahead	0 -15 15 -20 20 0 0 -4
v:o:topic=duties from	0 26 -18 -5 -2 -5 1 -33
v:o:topic=duties from ahead	1 22 -16 -7 2 -4 1 -23
v:o:topic=duties from today	0 12 0 0 -12 0 0 -22
v:o:topic=duties halve	0 8 0 -12 0 0 0 0
v:o:topic=duties has	0 -4 0 -5 -3 0 0 14
v:o:topic=duties has ahead	0 -2 0 -8 -2 0 0 15
v:o:topic=duties have	0 -20 -2 0 13 0 11 0
v:o:topic=duties hit	0 -8 0 10 0 0 0 0
v:o:topic=duties impose	5 5 0 -10 0 0 0 0
v:o:topic=duties including	0 -15 9 3 0 0 0 0
v:o:topic=duties including ahead	0 -15 9 3 0 0 0 0
v:o:topic=duties increase	0 -9 0 11 0 0 0 0
v:o:topic=duties introduce	0 -13 0 10 0 0 0 2
v:o:topic=duties is	0 -2 0 -12 -16 0 11 15
v:o:topic=duties is ahead	0 0 0 0 -11 0 11 0
v:o:topic=duties is today	0 0 0 -13 -3 0 0 18
v:o:topic=duties jump	0 -7 0 -4 17 0 0 -6
v:o:topic=duties keep	0 -10 0 9 -6 0 0 3
v:o:topic=duties know	0 -6 0 21 -8 0 0 -2
v:o:topic=duties land	0 17 0 -14 -5 0 0 0
v:o:topic=duties leave	0 -10 0 11 0 0 0 0
v:o:topic=duties levy	0 26 0 -15 -5 0 0 -6
v:o:topic=duties look	0 -5 0 -10 6 0 0 8
v:o:topic=duties make	0 7 0 0 -10 0 0 -1
v:o:topic=duties meet	0 5 0 -11 0 0 0 4
v:o:topic=duties midnight	0 10 0 -16 6 0 0 0
v:o:topic=duties midnight today	0 10 0 -16 6 0 0 0
v:o:topic=duties monday	0 16 0 -13 0 0 0 0
v:o:topic=duties monday,	0 21 0 -10 -5 0 0 -12
v:o:topic=duties monday, ahead	0 22 0 -11 -5 0 0 -12
v:o:topic=duties move	0 19 0 -3 0 0 0 -20
v:o:topic=duties no verb	-10 14 8 -10 0 -15 -9 0
v:o:topic=duties o'clock	0 10 0 0 -1 0 0 -6
v:o:topic=duties of	-2 3 -4 9 -14 0 0 -5
v:o:topic=duties of ahead	-1 7 -4 4 -7 0 0 -9
v:o:topic=duties of today	0 -4 0 8 -6 0 0 1
v:o:topic=duties on	-3 11 0 4 -9 0 0 -9
v:o:topic=duties on ahead	-1 17 1 -5 -16 0 1 -3
v:o:topic=duties on today	0 -19 0 23 17 0 0 -31
v:o:topic=duties other	0 -9 3 23 -13 0 -4 -4
v:o:topic=duties pay	-8 11 -5 -10 -4 0 1 10
v:o:topic=duties percent	0 20 0 -4 -3 0 0 -21
v:o:topic=duties percent ahead	0 9 0 1 0 0 0 -14
v:o:topic=duties percent today	0 14 0 -7 0 0 0 -6
v:o:topic=duties publish	0 -3 0 -5 12 0 0 -2
v:o:topic=duties ready	0 -8 0 -12 1 0 11 3
v:o:topic=duties report	0 -10 0 -5 15 0 0 0
v:o:topic=duties return	0 -1 -1 -2 -11 0 0 12
v:o:topic=duties rise	0 20 0 -6 -9 0 0 -15
v:o:topic=duties run	0 0 6 -9 -4 0 0 7
v:o:topic=duties saturday,	0 3 0 -14 13 0 0 -1
v:o:topic=duties saturday, ahead	0 3 0 -14 13 0 0 -1
v:o:topic=duties say	0 -18 0 27 -4 0 0 -6
v:o:topic=duties since	8 -22 1 15 -8 0 0 0
v:o:topic=duties since ahead	8 -30 1 16 -6 0 0 3
v:o:topic=duties spare	0 -7 1 -2 -2 0 0 11
v:o:topic=duties stand	0 10 0 -1 -3 0 0 -4
v:o:topic=duties start	0 -6 0 13 0 0 0 -6
v:o:topic=duties starting	9 24 0 -31 -1 0 0 0
v:o:topic=duties starting ahead	9 3 0 -15 0 0 0 0
v:o:topic=duties starts	0 22 0 -20 0 0 0 0
v:o:topic=duties starts ahead	0 13 0 -12 0 0 0 0
v:o:topic=duties suspend	4 9 8 -23 -8 0 -5 5
v:o:topic=duties the	-4 17 -10 -4 -4 0 -3 -3
v:o:topic=duties the ahead	-4 18 -10 -5 -4 0 -3 -3
v:o:topic=duties threaten	-6 13 0 -9 3 0 0 -5
v:o:topic=duties thursday,	0 19 0 -15 0 0 0 -1
v:o:topic=duties thursday, ahead	0 19 0 -15 0 0 0 -1
v:o:topic=duties till	0 -13 0 3 0 0 0 9
v:o:topic=duties till ahead	0 -12 0 3 0 0 0 9
v:o:topic=duties to	0 10 0 -5 0 0 -9 -2
v:o:topic=duties to ahead	0 13 0 -13 2 0 -9 0
v:o:topic=duties today	-14 -8 -12 15 15 -3 -6 -12
v:o:topic=duties tomorrow,	0 11 0 -11 0 0 0 0
v:o:topic=duties tomorrow, ahead	0 11 0 -11 0 0 0 0
v:o:topic=duties tuesday,	0 11 0 -5 -1 0 0 -1
v:o:topic=duties tuesday, ahead	0 11 0 -5 -1 0 0 -1
v:o:topic=duties until	-2 -5 2 -11 -9 -10 -2 21
v:o:topic=duties until ahead	-2 -4 3 -9 -9 -10 -2 19
v:o:topic=duties want	0 -19 0 0 -2 0 4 17
v:o:topic=duties with	0 -11 0 0 -2 0 0 15
v:o:topic=duties with ahead	0 -11 0 0 -2 0 0 15
v:o:topic=duties write	0 -6 -1 26 -14 0 0 -13
v:o:topic=exclusions	-2 0 35 -22 0 -12 -12 -7
v:o:topic=exclusions 	0 0 15 -9 0 0 0 -7
v:o:topic=exclusions  ahead	0 0 14 -8 -2 0 0 0
v:o:topic=exclusions ahead	-1 3 36 -26 -1 -11 -11 -8
v:o:topic=exclusions be	-1 15 4 -12 0 0 0 -5
v:o:topic=exclusions begin	-2 -16 3 4 -7 0 0 17
v:o:topic=exclusions end	-3 0 10 6 0 -1 0 -17
v:o:topic=exclusions exempt	0 -9 8 11 -9 0 0 -4
v:o:topic=exclusions far	8 6 3 -13 -12 -1 2 2
v:o:topic=exclusions far 	5 8 7 -16 -8 0 0 0
v:o:topic=exclusions far ahead	8 10 4 -23 -8 -1 2 4
v:o:topic=exclusions far no verb	3 0 5 -11 -2 0 3 0
v:o:topic=exclusions far say	0 -2 0 -1 -1 0 0 10
v:o:topic=exclusions far today	0 -5 0 16 -4 0 0 -2
v:o:topic=exclusions no verb	9 8 14 -37 5 -1 0 -5
v:o:topic=exclusions on	-2 2 20 -16 2 -3 0 -5
v:o:topic=exclusions on ahead	-2 3 20 -19 4 -3 0 -5
v:o:topic=exclusions say	0 -7 5 -8 -2 0 0 11
v:o:topic=exclusions to	-4 -7 8 -1 0 0 0 3
v:o:topic=exclusions to ahead	-4 -7 8 -1 0 0 0 3
v:o:topic=exclusions until	-8 -14 16 7 0 0 0 -11
v:o:topic=exclusions until ahead	-8 -14 16 7 0 0 0 -11
v:o:topic=fees	3 -2 1 1 11 -5 -3 -15
v:o:topic=fees 	0 14 0 -11 0 0 0 -2
v:o:topic=fees ahead	3 0 1 -1 11 -5 -3 -14
v:o:topic=fees be	-1 -4 0 11 -3 0 0 0
v:o:topic=fees begin	-3 3 0 -20 15 0 0 5
v:o:topic=fees far	-3 -11 0 1 11 -1 0 0
v:o:topic=fees far from	0 2 0 -18 19 0 0 -7
v:o:topic=fees far from ahead	0 2 0 -12 12 0 0 -7
v:o:topic=fees far no verb	-3 -13 0 5 4 0 0 6
v:o:topic=fees far on	0 -18 0 0 8 0 0 11
v:o:topic=fees far on ahead	0 -17 0 9 0 0 0 11
v:o:topic=fees far on today	0 0 0 -9 10 0 0 0
v:o:topic=fees from	-4 -10 0 -11 21 0 0 1
v:o:topic=fees from ahead	-4 -10 0 0 14 0 0 1
v:o:topic=fees on	8 -9 5 8 -3 0 0 -6
v:o:topic=fees on ahead	8 -9 5 4 0 0 0 -6
v:o:topic=fees return	0 0 0 -3 17 0 0 -11
v:o:topic=fees until	-5 -5 0 0 0 0 0 10
v:o:topic=fees until ahead	-5 -5 0 0 0 0 0 10
v:o:topic=longer	0 -17 10 -6 -20 -14 -9 20
v:o:topic=longer ahead	-5 -21 11 0 -15 -13 -8 17
v:o:topic=longer announce	0 8 0 0 0 0 0 -4
v:o:topic=longer be	0 15 -1 -6 -1 0 0 0
v:o:topic=longer charge	0 10 0 -3 0 0 0 -6
v:o:topic=longer confirm	0 0 0 -17 9 0 0 9
v:o:topic=longer decide	0 0 0 6 -9 0 0 2
v:o:topic=longer discuss	0 0 0 -12 0 0 0 13
v:o:topic=longer extend	0 0 0 -8 -15 1 -1 10
v:o:topic=longer far	0 -3 -11 8 0 -8 -5 1
v:o:topic=longer far 	-2 11 0 6 -5 0 0 -16
v:o:topic=longer far  ahead	-2 11 0 6 -4 0 0 -16
v:o:topic=longer far ahead	0 0 -10 -2 3 -8 -5 7
v:o:topic=longer far be	0 11 0 -12 2 0 0 0
v:o:topic=longer far end	0 -3 0 -1 -3 0 0 9
v:o:topic=longer far on	0 -9 0 -1 7 0 0 1
v:o:topic=longer far on ahead	0 -8 0 -3 7 0 0 2
v:o:topic=longer far today	0 -7 0 16 -5 0 0 -6
v:o:topic=longer for	0 9 0 -10 1 0 0 0
v:o:topic=longer for ahead	0 9 0 -10 1 0 0 0
v:o:topic=longer from	-1 -15 0 13 -10 0 0 10
v:o:topic=longer from ahead	-1 -14 0 12 -10 0 0 11
v:o:topic=longer have	0 -4 -1 0 -7 0 0 11
v:o:topic=longer no verb	-5 -3 13 0 -8 -4 3 0
v:o:topic=longer on	2 5 4 3 -1 -6 -1 -10
v:o:topic=longer on ahead	2 8 4 1 0 -6 -1 -12
v:o:topic=longer other	0 -1 0 13 -5 0 0 -3
v:o:topic=longer prolong	-3 -10 6 9 2 0 -2 -4
v:o:topic=longer propose	0 0 0 -11 10 0 0 0
v:o:topic=longer publish	9 -4 0 -13 -2 0 0 11
v:o:topic=longer run	0 -21 0 21 -8 0 0 2
v:o:topic=longer say	0 -4 0 19 -4 0 0 -6
v:o:topic=longer sign	0 11 6 -22 -4 0 0 10
v:o:topic=longer tell	0 -3 0 -5 0 0 0 11
v:o:topic=longer the	0 -7 0 5 0 0 11 -8
v:o:topic=longer the ahead	0 -7 0 5 0 0 11 -8
v:o:topic=longer to	-8 6 15 -17 -21 0 -2 11
v:o:topic=longer to ahead	-8 -9 15 -12 -20 0 -1 14
v:o:topic=longer today	8 4 0 -9 -11 0 0 4
v:o:topic=longer until	6 0 -14 -16 13 -2 -11 11
v:o:topic=longer until ahead	6 0 -14 -16 13 -2 -11 11
v:o:topic=meeting	-42 -4 -18 24 -8 -5 8 -8
v:o:topic=meeting 	0 -7 0 16 5 0 0 -16
v:o:topic=meeting  ahead	0 -5 0 12 5 0 0 -13
v:o:topic=meeting after	0 14 0 -16 2 0 0 0
v:o:topic=meeting ahead	-39 -3 -17 23 -3 -3 9 -14
v:o:topic=meeting and	0 -2 0 -24 0 0 0 27
v:o:topic=meeting and ahead	0 -2 0 -12 0 0 0 15
v:o:topic=meeting and today	0 0 0 -16 0 0 0 16
v:o:topic=meeting be	0 -37 -2 19 -8 9 4 -1
v:o:topic=meeting before	0 25 -1 -15 -3 0 2 -9
v:o:topic=meeting before ahead	0 27 0 -18 -2 0 2 -9
v:o:topic=meeting begin	-1 4 0 9 -4 0 -6 -5
v:o:topic=meeting by	0 7 6 -14 4 -2 4 -16
v:o:topic=meeting by ahead	0 7 6 -14 4 -2 4 -14
v:o:topic=meeting continue	0 25 0 -15 0 0 0 -10
v:o:topic=meeting decide	0 0 0 -11 9 0 0 0
v:o:topic=meeting end	-4 -5 -2 -5 -16 -1 7 20
v:o:topic=meeting ended	0 0 0 -9 0 0 0 10
v:o:topic=meeting ended ahead	0 0 0 -11 0 0 0 11
v:o:topic=meeting ends	0 0 0 20 0 0 0 -17
v:o:topic=meeting far	-16 12 3 -5 -4 -4 2 0
v:o:topic=meeting far 	-2 13 10 -2 -7 -2 -1 -5
v:o:topic=meeting far  ahead	-1 0 10 -5 -5 -2 0 5
v:o:topic=meeting far  today	0 12 0 2 -2 0 0 -18
v:o:topic=meeting far agree	0 -1 0 0 -1 0 9 -4
v:o:topic=meeting far ahead	-14 7 4 -4 0 -3 2 -2
v:o:topic=meeting far be	0 -11 10 13 -16 -2 9 -6
v:o:topic=meeting far before	0 5 0 -16 2 0 0 10
v:o:topic=meeting far before ahead	0 5 0 -16 2 0 0 10
v:o:topic=meeting far begin	0 11 0 -4 -13 0 -2 4
v:o:topic=meeting far by	0 -13 0 12 -5 0 10 -9
v:o:topic=meeting far by ahead	0 -13 0 12 -5 0 10 -9
v:o:topic=meeting far for	0 -3 0 10 -1 0 0 0
v:o:topic=meeting far from	2 11 0 0 -17 0 0 -7
v:o:topic=meeting far from ahead	2 14 0 -3 -16 0 0 -6
v:o:topic=meeting far no verb	-16 4 1 -3 3 -11 0 4
v:o:topic=meeting far on	-4 3 -1 10 -11 3 -1 -3
v:o:topic=meeting far on ahead	-4 5 -1 2 -9 3 -1 2
v:o:topic=meeting far on today	0 -5 0 15 0 0 0 -9
v:o:topic=meeting far other	0 -6 0 12 1 0 -3 -3
v:o:topic=meeting far publish	0 -6 0 9 0 0 0 0
v:o:topic=meeting far run	0 -8 0 -3 10 0 0 0
v:o:topic=meeting far since	0 0 11 -4 0 0 0 -2
v:o:topic=meeting far since ahead	0 0 11 -4 0 0 0 -2
v:o:topic=meeting far suspend	0 0 0 -9 3 0 0 5
v:o:topic=meeting far tell	0 14 0 -12 0 0 0 0
v:o:topic=meeting far the	0 -12 0 -1 8 0 5 0
v:o:topic=meeting far the ahead	0 -12 0 -1 8 0 5 0
v:o:topic=meeting far to	0 0 0 -13 14 0 0 0
v:o:topic=meeting far to ahead	0 0 0 -13 14 0 0 0
v:o:topic=meeting far today	0 7 0 -1 -18 0 0 5
v:o:topic=meeting far until	0 -16 0 -2 7 0 -4 11
v:o:topic=meeting far until ahead	0 -16 0 -2 7 0 -4 11
v:o:topic=meeting far wednesday,	0 15 0 -6 0 0 0 -8
v:o:topic=meeting from	0 -6 0 17 -17 6 -4 0
v:o:topic=meeting from ahead	0 -5 0 16 -17 6 -4 0
v:o:topic=meeting have	0 7 0 -19 6 0 11 -1
v:o:topic=meeting meet	-4 -18 -3 29 0 0 -2 -13
v:o:topic=meeting meets	0 -4 0 -9 2 0 0 12
v:o:topic=meeting meets ahead	0 -4 0 -9 2 0 0 12
v:o:topic=meeting monday,	0 -9 0 17 -1 0 0 -4
v:o:topic=meeting monday, ahead	0 -9 0 15 -1 0 0 -1
v:o:topic=meeting no verb	-12 -4 0 -3 -1 4 2 6
v:o:topic=meeting of	0 21 0 -25 9 0 -3 0
v:o:topic=meeting of ahead	0 14 0 -19 9 0 -3 0
v:o:topic=meeting offer	0 0 0 -8 9 0 0 0
v:o:topic=meeting on	-16 -4 -12 16 -22 -3 9 4
v:o:topic=meeting on ahead	-15 0 -11 16 -20 -2 9 -3
v:o:topic=meeting on today	0 -20 0 -1 -2 0 0 16
v:o:topic=meeting other	-1 19 0 -3 7 -1 -7 -14
v:o:topic=meeting pay	0 -11 0 13 0 0 0 0
v:o:topic=meeting place	0 -7 0 11 0 0 0 0
v:o:topic=meeting plan	0 -8 0 17 -1 0 0 -2
v:o:topic=meeting receive	0 8 0 -12 14 0 -1 -9
v:o:topic=meeting return	0 -6 0 -14 0 0 0 20
v:o:topic=meeting run	0 -11 0 -2 -5 4 0 15
v:o:topic=meeting say	0 35 0 -26 -1 0 0 -13
v:o:topic=meeting set	0 0 0 9 -3 0 0 0
v:o:topic=meeting since	0 17 0 -13 0 0 0 -3
v:o:topic=meeting since ahead	0 17 0 -14 0 0 0 -3
v:o:topic=meeting suspend	0 -4 0 21 -15 0 4 -10
v:o:topic=meeting telephone	0 8 0 0 0 0 0 -12
v:o:topic=meeting telephone ahead	0 9 0 -8 0 0 0 0
v:o:topic=meeting telephone today	0 0 0 17 0 0 0 -12
v:o:topic=meeting tell	0 -13 0 25 0 0 0 -10
v:o:topic=meeting the	0 -13 0 2 5 0 -4 5
v:o:topic=meeting the ahead	0 -13 0 2 5 0 -4 5
v:o:topic=meeting to	0 -12 0 7 -7 4 0 0
v:o:topic=meeting to ahead	0 -12 0 7 -7 4 0 0
v:o:topic=meeting today	0 0 0 3 -26 0 0 7
v:o:topic=meeting until	0 4 -2 0 -1 12 -2 -5
v:o:topic=meeting until ahead	0 4 -2 -3 0 12 -2 -2
v:o:topic=meeting video	0 0 0 -13 0 0 0 15
v:o:topic=none	-14 5 -11 4 -10 -48 0 10
v:o:topic=none 	0 4 -14 -7 4 -6 0 5
v:o:topic=none  ahead	3 -13 -11 4 3 -3 3 4
v:o:topic=none  today	-4 18 -1 -13 0 0 -1 2
v:o:topic=none (	0 -9 0 0 0 0 0 7
v:o:topic=none 12:01	0 12 0 -10 0 0 0 0
v:o:topic=none 12:01 today	0 12 0 -10 0 0 0 0
v:o:topic=none a	0 -10 0 19 0 0 0 -5
v:o:topic=none a ahead	0 -10 0 16 0 0 0 -2
v:o:topic=none a.m.	0 31 0 -31 0 0 0 0
v:o:topic=none about	0 -11 0 4 -4 0 0 10
v:o:topic=none about ahead	0 -11 0 4 -4 0 0 10
v:o:topic=none ahead	-4 11 -2 -8 -5 -39 6 7
v:o:topic=none alert,	0 10 0 -9 0 0 0 0
v:o:topic=none alert, today	0 10 0 -9 0 0 0 0
v:o:topic=none back	0 -6 0 15 0 0 0 -7
v:o:topic=none be	5 12 -5 -2 -16 -4 7 -1
v:o:topic=none before ahead	0 -9 0 3 0 0 0 7
v:o:topic=none before today	0 16 0 -15 0 0 0 0
v:o:topic=none briefing,	0 -2 0 -11 0 0 0 14
v:o:topic=none briefing, today	0 -2 0 -11 0 0 0 14
v:o:topic=none brussels,	0 -3 0 13 0 0 0 -7
v:o:topic=none bulletin,	0 10 0 -9 0 0 0 0
v:o:topic=none bulletin, today	0 10 0 -9 0 0 0 0
v:o:topic=none by	0 -9 -2 -18 16 0 0 10
v:o:topic=none by ahead	0 -9 -2 -20 17 0 0 12
v:o:topic=none call	0 12 0 -7 5 0 0 -8
v:o:topic=none call,	0 0 0 -10 0 0 0 11
v:o:topic=none call, today	0 0 0 -10 0 0 0 11
v:o:topic=none charge	0 16 0 -6 -9 0 0 -1
v:o:topic=none colombo,	0 0 0 -8 0 0 0 9
v:o:topic=none colombo, today	0 0 0 -8 0 0 0 9
v:o:topic=none date:	0 -17 0 -3 13 0 0 3
v:o:topic=none date: today	0 -11 0 2 14 0 0 -11
v:o:topic=none discuss	0 -7 0 -6 0 0 0 13
v:o:topic=none end	-3 12 -3 -8 -12 0 0 7
v:o:topic=none ends	0 -5 0 -17 0 0 0 23
v:o:topic=none flash,	0 0 0 9 0 0 0 -7
v:o:topic=none flash, today	0 0 0 9 0 0 0 -7
v:o:topic=none for	0 7 0 -9 -2 0 0 9
v:o:topic=none for ahead	0 8 0 -12 -1 0 0 11
v:o:topic=none friday	0 19 0 -10 0 0 0 -8
v:o:topic=none friday today	0 19 0 -10 0 0 0 -8
v:o:topic=none friday,	0 12 -1 2 -11 0 5 -27
v:o:topic=none friday, ahead	0 -9 0 17 -3 0 5 -12
v:o:topic=none friday, today	0 19 0 -7 -4 0 0 -15
v:o:topic=none from	-14 34 -1 -19 2 0 -5 -22
v:o:topic=none from ahead	-14 27 0 -12 2 0 -5 -18
v:o:topic=none from today	0 13 0 -10 0 0 0 -2
v:o:topic=none get	0 0 0 -8 11 0 0 1
v:o:topic=none have	0 -14 0 1 15 0 3 -7
v:o:topic=none if	0 -12 0 7 -1 0 0 6
v:o:topic=none if ahead	0 -12 0 7 -1 0 0 6
v:o:topic=none is	0 -3 0 0 -6 0 -3 9
v:o:topic=none keep	0 0 0 10 0 0 0 -7
v:o:topic=none know	0 13 0 -6 0 0 0 -7
v:o:topic=none land	0 -11 0 5 0 0 0 8
v:o:topic=none leave	0 10 0 -15 -5 0 0 9
v:o:topic=none lisbon,	0 0 0 -6 10 0 0 -2
v:o:topic=none lisbon, today	0 0 0 -6 10 0 0 -2
v:o:topic=none look	0 0 0 13 -12 0 0 0
v:o:topic=none monday	0 -6 0 11 0 0 0 -2
v:o:topic=none monday today	0 -6 0 11 0 0 0 -2
v:o:topic=none monday,	1 -9 3 1 0 0 0 -2
v:o:topic=none monday, ahead	0 -1 0 -6 0 0 0 11
v:o:topic=none monday, today	1 -9 4 9 2 0 0 -18
v:o:topic=none no verb	-10 9 2 -3 -12 -21 -5 11
v:o:topic=none note,	0 17 0 -10 0 0 0 -7
v:o:topic=none note, today	0 17 0 -10 0 0 0 -7
v:o:topic=none of today	0 10 0 -2 -4 0 0 -2
v:o:topic=none on	7 5 8 -11 -6 -7 -2 10
v:o:topic=none on ahead	8 -3 8 -6 -1 -6 -1 9
v:o:topic=none on today	0 20 0 -10 -15 0 0 0
v:o:topic=none other	0 14 7 -8 -11 0 8 -8
v:o:topic=none ottawa,	0 9 0 -15 0 0 0 7
v:o:topic=none ottawa, today	0 9 0 -15 0 0 0 7
v:o:topic=none plan	0 10 0 -3 -3 0 0 0
v:o:topic=none publish	0 2 0 7 -11 0 0 0
v:o:topic=none put	0 0 0 13 -9 0 0 -8
v:o:topic=none report	0 0 0 -12 14 0 0 0
v:o:topic=none return	0 -9 0 13 -3 0 0 0
v:o:topic=none rise	0 11 0 -7 -2 0 0 0
v:o:topic=none run	0 -2 -1 10 -3 0 0 -2
v:o:topic=none saturday	0 0 0 21 0 0 0 -19
v:o:topic=none saturday today	0 0 0 21 0 0 0 -19
v:o:topic=none say	0 -22 0 -7 0 0 9 15
v:o:topic=none see	0 -2 0 11 0 0 0 -4
v:o:topic=none ship	-3 10 0 -9 -4 0 0 7
v:o:topic=none show	0 -9 0 10 0 0 0 0
v:o:topic=none sit	0 9 0 -11 12 0 0 -11
v:o:topic=none suspend	5 2 0 0 7 0 -2 -12
v:o:topic=none tell	0 -13 0 16 -3 0 0 0
v:o:topic=none the	-8 5 14 -10 -34 0 4 6
v:o:topic=none the ahead	-8 11 14 -20 -32 0 4 12
v:o:topic=none the today	0 -13 0 26 0 0 0 -12
v:o:topic=none thursday,	0 -12 0 4 -2 0 0 6
v:o:topic=none to	-8 10 -1 -1 -12 0 0 6
v:o:topic=none to ahead	-8 10 -1 -1 -12 0 0 6
v:o:topic=none today	-10 -8 -8 18 -6 -6 -15 5
v:o:topic=none tomorrow,	0 16 0 -4 -3 0 0 -7
v:o:topic=none tomorrow, ahead	0 16 0 -4 -3 0 0 -7
v:o:topic=none tuesday	0 -1 0 10 0 0 0 -3
v:o:topic=none tuesday today	0 -1 0 10 0 0 0 -3
v:o:topic=none tuesday,	0 -7 -1 21 -1 0 0 -10
v:o:topic=none tuesday, today	0 -4 -1 21 -1 0 0 -12
v:o:topic=none until	-2 -2 1 6 -2 -3 15 -15
v:o:topic=none until ahead	-2 -2 1 4 -1 -3 15 -14
v:o:topic=none up	0 -1 0 -8 0 0 0 13
v:o:topic=none valletta,	0 0 0 15 0 0 0 -14
v:o:topic=none valletta, today	0 0 0 15 0 0 0 -14
v:o:topic=none wait	0 13 0 -7 -1 0 0 -1
v:o:topic=none want	0 1 0 -11 -2 0 12 0
v:o:topic=none washington,	0 -8 0 -6 15 0 0 -3
v:o:topic=none washington, today	0 -8 0 -6 15 0 0 -3
v:o:topic=none wednesday,	0 -10 0 0 0 0 0 13
v:o:topic=none wednesday, today	0 -27 0 6 0 0 0 15
v:o:topic=none weekly,	0 0 0 -17 0 0 0 18
v:o:topic=none weekly, today	0 0 0 -17 0 0 0 18
v:o:topic=none write	0 0 -2 -14 10 0 0 8
v:o:topic=none ·	0 -5 0 14 0 0 0 -3
v:o:topic=none · today	0 -5 0 14 0 0 0 -3
v:o:topic=none —	0 -18 0 19 -4 0 0 -2
v:o:topic=none — today	0 -14 0 19 -1 0 0 -7
v:o:topic=procedure	-10 10 0 -18 40 -8 -32 -25
v:o:topic=procedure 	-2 -21 -1 -16 30 0 0 2
v:o:topic=procedure  ahead	-1 -19 -1 -6 18 0 0 4
v:o:topic=procedure  today	0 0 0 -13 16 0 0 0
v:o:topic=procedure accept	0 0 0 -15 17 0 0 0
v:o:topic=procedure ahead	-6 6 0 -7 23 -6 -30 -16
v:o:topic=procedure apply	0 -6 0 9 0 0 0 0
v:o:topic=procedure as	0 0 0 -15 17 0 0 0
v:o:topic=procedure as ahead	0 0 0 -7 10 0 0 0
v:o:topic=procedure be	-1 0 -2 6 7 -8 -4 -10
v:o:topic=procedure before	0 8 0 2 -3 0 0 -7
v:o:topic=procedure before ahead	0 8 0 2 -3 0 0 -7
v:o:topic=procedure begin	0 5 5 -12 0 -1 -4 8
v:o:topic=procedure by	-3 0 10 0 -5 0 -2 6
v:o:topic=procedure by ahead	-3 0 10 0 -5 0 -2 6
v:o:topic=procedure decide	0 -7 0 10 -3 0 0 0
v:o:topic=procedure end	9 16 -4 -11 -9 0 0 0
v:o:topic=procedure far	3 -2 1 -1 0 1 -17 4
v:o:topic=procedure far 	-8 -9 -3 4 0 8 -2 2
v:o:topic=procedure far  ahead	-8 1 -3 -10 4 8 -2 4
v:o:topic=procedure far  today	0 -14 0 20 -3 0 0 0
v:o:topic=procedure far ahead	4 9 2 -11 -1 2 -16 0
v:o:topic=procedure far be	0 10 0 -13 4 -1 -2 1
v:o:topic=procedure far begin	0 -6 0 9 0 0 0 0
v:o:topic=procedure far by	0 -6 0 -14 9 0 -3 9
v:o:topic=procedure far by ahead	0 -6 0 -14 9 0 -3 9
v:o:topic=procedure far friday,	0 -4 11 0 -5 0 0 -3
v:o:topic=procedure far from	-3 -14 0 17 0 0 0 -4
v:o:topic=procedure far from ahead	-3 -14 0 17 0 0 0 -4
v:o:topic=procedure far have	0 10 0 0 -4 0 0 -2
v:o:topic=procedure far on	1 12 0 -9 5 0 0 -14
v:o:topic=procedure far on ahead	1 14 0 -12 6 0 0 -13
v:o:topic=procedure far pay	0 0 0 11 -2 0 0 -5
v:o:topic=procedure far today	0 -31 0 16 3 0 0 6
v:o:topic=procedure far until	0 17 0 1 0 0 0 -14
v:o:topic=procedure far until ahead	0 17 0 1 0 0 0 -14
v:o:topic=procedure for	0 4 0 -8 12 -3 0 0
v:o:topic=procedure for ahead	0 4 0 -8 12 -3 0 0
v:o:topic=procedure from	12 6 -5 2 -24 0 0 1
v:o:topic=procedure from ahead	12 6 -4 -1 -18 0 0 3
v:o:topic=procedure have	0 0 8 -4 1 5 -2 -14
v:o:topic=procedure make	0 -2 0 -2 9 0 0 0
v:o:topic=procedure no verb	-1 11 4 -31 24 0 -4 1
v:o:topic=procedure of	0 -1 0 22 -11 0 0 -4
v:o:topic=procedure of ahead	0 0 0 14 -7 0 0 -3
v:o:topic=procedure of today	0 0 0 9 -4 0 0 0
v:o:topic=procedure on	5 -2 -10 8 8 4 -2 -27
v:o:topic=procedure on ahead	5 3 -9 -3 12 5 -1 -23
v:o:topic=procedure on today	0 -15 0 33 -15 0 0 -6
v:o:topic=procedure other	0 1 0 -6 13 0 0 -3
v:o:topic=procedure plan	0 0 0 13 -11 0 0 0
v:o:topic=procedure put	0 8 0 1 -9 0 0 0
v:o:topic=procedure return	0 -1 0 10 -5 0 0 0
v:o:topic=procedure say	0 -10 0 -9 18 0 0 0
v:o:topic=procedure send	0 0 0 10 -8 0 0 0
v:o:topic=procedure suspend	-3 -15 0 3 -1 0 0 13
v:o:topic=procedure the	0 0 0 4 -15 0 -2 10
v:o:topic=procedure the ahead	0 0 0 4 -15 0 -2 10
v:o:topic=procedure to	-3 -8 0 4 -5 0 0 11
v:o:topic=procedure to ahead	-3 -8 0 4 -5 0 0 11
v:o:topic=procedure today	-2 8 -4 -25 39 0 0 -19
v:o:topic=procedure until	-10 -8 2 -7 15 -4 -7 4
v:o:topic=procedure until ahead	-10 -8 2 -2 10 -4 -7 4
v:o:topic=procedure vote	0 -14 0 -5 17 0 0 -7
v:o:topic=procedure vote ahead	0 0 0 -16 20 0 0 -5
v:o:topic=procedure votes	0 -3 0 -12 15 0 0 0
v:o:topic=procedure votes ahead	0 0 0 14 -9 0 0 -1
v:o:topic=procedure want	0 -9 0 0 8 0 0 0
v:o:topic=sale	-8 -5 -10 -11 -11 50 -15 -23
v:o:topic=sale 	0 -6 0 0 9 0 0 0
v:o:topic=sale  ahead	0 -6 0 -1 9 0 0 0
v:o:topic=sale ahead	-8 -3 -9 -15 -10 50 -15 -22
v:o:topic=sale be	0 -9 0 -9 1 13 0 0
v:o:topic=sale begin	0 -11 0 10 0 1 0 0
v:o:topic=sale by	0 3 0 -9 -22 29 -4 -4
v:o:topic=sale by ahead	0 3 0 -9 -22 29 -4 -4
v:o:topic=sale far	0 -5 -1 -7 12 16 -7 -10
v:o:topic=sale far ahead	0 -2 0 -6 4 17 -7 -7
v:o:topic=sale far from	0 5 0 -15 9 0 0 0
v:o:topic=sale far from ahead	0 5 0 -15 9 0 0 0
v:o:topic=sale far no verb	1 2 0 -8 12 7 0 -16
v:o:topic=sale far on	0 -10 0 11 -6 6 0 -8
v:o:topic=sale far on ahead	0 -10 0 10 -6 6 0 -8
v:o:topic=sale far other	0 0 0 9 -3 0 -2 0
v:o:topic=sale far today	0 -3 0 0 9 0 0 -3
v:o:topic=sale have	0 0 0 0 0 8 0 0
v:o:topic=sale no verb	0 3 -3 -15 8 23 -2 -18
v:o:topic=sale on	0 5 0 5 -9 2 0 -11
v:o:topic=sale on ahead	0 7 0 3 -8 2 0 -11
v:o:topic=sale sell	0 4 0 -5 -11 17 0 -6
v:o:topic=sale today	0 -3 0 10 0 0 0 0
v:o:topic=sale until	-1 -5 0 2 -5 8 -1 1
v:o:topic=sale until ahead	-1 -5 0 2 -5 8 -1 1
v:o:topic=signing	-7 1 -8 8 -7 0 -24 11
v:o:topic=signing ahead	-4 8 -5 -5 0 0 -22 11
v:o:topic=signing be	-1 -3 0 -10 8 -9 10 5
v:o:topic=signing before	0 -15 0 9 3 0 0 0
v:o:topic=signing before ahead	0 -15 0 9 3 0 0 0
v:o:topic=signing by	-6 -11 -4 -6 13 -5 -3 12
v:o:topic=signing by ahead	-6 -11 -4 -7 13 -5 -3 13
v:o:topic=signing decree	0 -1 0 11 -2 0 0 -4
v:o:topic=signing end	0 -18 1 18 0 0 0 -6
v:o:topic=signing expect	0 1 0 1 -9 0 0 7
v:o:topic=signing from	-1 8 0 -6 7 0 0 -10
v:o:topic=signing it	0 0 0 0 -10 0 0 11
v:o:topic=signing it ahead	0 0 0 10 -10 0 0 0
v:o:topic=signing it today	0 0 0 -12 0 0 0 13
v:o:topic=signing move	0 11 0 -15 -2 0 0 4
v:o:topic=signing no verb	-1 5 -12 1 -9 0 -6 6
v:o:topic=signing notice	0 0 0 10 -3 0 0 -3
v:o:topic=signing notice today	0 0 0 9 -3 0 0 -3
v:o:topic=signing of ahead	-1 4 0 -4 10 0 0 -5
v:o:topic=signing on	-7 10 0 10 -12 -13 -5 -12
v:o:topic=signing on ahead	-6 4 0 12 -11 -13 -4 -7
v:o:topic=signing on today	0 10 0 -3 0 0 0 -7
v:o:topic=signing order	0 -4 0 12 -4 0 0 -5
v:o:topic=signing other	0 -1 0 -19 -4 0 0 27
v:o:topic=signing publish	0 -7 0 17 0 0 0 -9
v:o:topic=signing reach	0 -4 0 9 0 0 0 -2
v:o:topic=signing set	0 0 0 -9 4 5 0 0
v:o:topic=signing sign	0 -3 -5 10 -1 0 0 -5
v:o:topic=signing sign ahead	0 -7 0 -4 -1 0 0 13
v:o:topic=signing sign today	0 0 0 -17 0 0 0 18
v:o:topic=signing signed ahead	0 10 0 -10 0 0 0 0
v:o:topic=signing signed today	0 -1 0 20 -1 0 0 -13
v:o:topic=signing sit	0 0 0 11 -5 0 0 -2
v:o:topic=signing so	0 -11 0 15 -4 0 0 0
v:o:topic=signing the	4 -6 0 -8 15 0 -4 0
v:o:topic=signing the ahead	4 -6 0 -8 15 0 -4 0
v:o:topic=signing to	-2 9 -1 -36 3 0 0 23
v:o:topic=signing to ahead	-2 10 -1 -26 3 0 0 12
v:o:topic=signing today	-2 -20 0 29 -28 0 0 0
v:o:topic=signing until	6 14 7 -24 0 2 -4 -2
v:o:topic=signing until ahead	6 14 7 -24 0 2 -4 -2
v:o:topic=truce	8 -3 -6 -17 -12 -29 -13 33
v:o:topic=truce 	-5 -6 4 -28 4 -2 10 21
v:o:topic=truce  ahead	-10 0 0 -10 0 -1 10 7
v:o:topic=truce  today	1 -10 3 -21 5 0 0 15
v:o:topic=truce a.m.	0 -13 0 17 0 0 0 -5
v:o:topic=truce after	0 -12 0 -7 0 0 0 19
v:o:topic=truce after ahead	0 -12 0 -7 0 0 0 19
v:o:topic=truce agree	5 -4 0 30 -5 0 -7 -22
v:o:topic=truce ahead	9 -1 -5 -20 -10 -26 -10 30
v:o:topic=truce and	1 -10 0 11 0 0 0 -3
v:o:topic=truce and ahead	1 -10 0 11 0 0 0 -3
v:o:topic=truce announce	0 4 0 -16 9 0 0 1
v:o:topic=truce ask	0 7 0 -17 12 0 0 0
v:o:topic=truce be	5 4 -5 -17 -13 -6 9 15
v:o:topic=truce before	0 9 0 12 -1 0 0 -18
v:o:topic=truce before ahead	0 9 0 12 -1 0 0 -18
v:o:topic=truce begin	-2 20 0 -18 -8 0 -4 7
v:o:topic=truce begins	0 7 0 0 0 0 0 -9
v:o:topic=truce bring	0 -8 0 11 -1 0 0 -1
v:o:topic=truce by	-2 -4 -1 -5 21 0 9 -20
v:o:topic=truce by ahead	-2 -4 -1 -6 21 0 9 -20
v:o:topic=truce carry	0 7 0 -25 -4 0 0 17
v:o:topic=truce charge	0 -20 0 24 3 0 0 -13
v:o:topic=truce declare	0 0 0 13 0 0 0 -13
v:o:topic=truce dies	0 0 0 -18 0 0 0 19
v:o:topic=truce effect	0 18 0 -9 0 0 0 -11
v:o:topic=truce effect today	0 21 0 -13 0 0 0 -10
v:o:topic=truce end	-8 -24 -4 6 7 1 -4 8
v:o:topic=truce end today	0 21 0 5 0 0 0 -33
v:o:topic=truce ended	0 0 0 28 0 0 0 -27
v:o:topic=truce ended today	0 0 0 21 0 0 0 -20
v:o:topic=truce ends	0 -15 -3 -14 0 0 0 24
v:o:topic=truce ends today	0 -9 -1 -18 -1 0 0 24
v:o:topic=truce expect	0 0 0 -14 3 0 0 11
v:o:topic=truce expires	0 -3 0 -10 0 0 0 13
v:o:topic=truce expires today	0 -2 0 -10 0 0 0 13
v:o:topic=truce far	11 -4 -12 0 -1 -19 -7 10
v:o:topic=truce far 	4 10 0 6 -25 -3 -2 -7
v:o:topic=truce far  ahead	6 17 0 -5 -13 -1 -1 -8
v:o:topic=truce far  today	0 -12 0 15 -10 0 0 0
v:o:topic=truce far agree	0 3 0 -14 0 0 0 12
v:o:topic=truce far ahead	13 -3 -17 1 -20 -16 -4 11
v:o:topic=truce far ask	0 -2 0 10 -1 0 0 -3
v:o:topic=truce far be	7 5 0 -8 -14 -1 -4 7
v:o:topic=truce far begin	0 0 1 15 -4 0 0 -15
v:o:topic=truce far charge	0 11 0 -7 0 0 0 -5
v:o:topic=truce far end	0 -24 0 -6 6 0 0 15
v:o:topic=truce far friday	0 -6 0 13 0 0 0 -6
v:o:topic=truce far friday today	0 -6 0 13 0 0 0 -6
v:o:topic=truce far friday,	0 -6 0 17 -1 0 0 -7
v:o:topic=truce far from	0 17 0 -8 0 0 0 -12
v:o:topic=truce far from ahead	0 24 0 -18 0 0 0 -10
v:o:topic=truce far from today	0 -14 0 16 0 0 0 0
v:o:topic=truce far get	0 0 0 12 -1 0 0 -7
v:o:topic=truce far is	0 0 0 -9 0 0 0 12
v:o:topic=truce far is ahead	0 0 0 -9 0 0 0 12
v:o:topic=truce far no verb	-1 -8 -12 -2 9 -9 -12 14
v:o:topic=truce far on	-8 -7 -2 -2 -18 -1 0 21
v:o:topic=truce far on ahead	-8 -4 -1 1 -17 -1 0 15
v:o:topic=truce far on today	0 -6 0 -3 0 0 0 10
v:o:topic=truce far publish	0 17 0 -11 0 0 0 -5
v:o:topic=truce far say	0 6 0 -13 0 0 0 7
v:o:topic=truce far since	0 21 0 -19 0 0 0 -2
v:o:topic=truce far suspend	9 0 0 0 1 0 0 -11
v:o:topic=truce far the	0 -13 0 14 1 0 -1 -3
v:o:topic=truce far the ahead	0 -13 0 14 1 0 -1 -3
v:o:topic=truce far to	1 -17 0 2 -4 0 0 12
v:o:topic=truce far to ahead	1 -17 0 2 -4 0 0 12
v:o:topic=truce far today	0 -2 0 -3 15 0 0 0
v:o:topic=truce far until	8 -26 0 0 -12 0 6 11
v:o:topic=truce far until ahead	8 -26 0 0 -12 0 6 11
v:o:topic=truce far wednesday,	0 0 0 -10 15 0 0 -4
v:o:topic=truce far wednesday, today	0 0 0 -10 15 0 0 -4
v:o:topic=truce for	0 -4 0 -1 -2 0 0 10
v:o:topic=truce for ahead	0 -4 0 -1 -2 0 0 10
v:o:topic=truce friday,	8 -13 0 -27 -6 0 0 32
v:o:topic=truce friday, ahead	8 -12 0 -20 -6 0 0 25
v:o:topic=truce from	-10 14 -4 8 -4 -2 0 -16
v:o:topic=truce from ahead	-9 20 -3 0 -3 -2 0 -13
v:o:topic=truce from today	0 -12 0 18 0 0 0 -3
v:o:topic=truce get	0 11 0 -8 0 0 0 0
v:o:topic=truce has	9 -13 0 -3 0 0 0 6
v:o:topic=truce has ahead	9 -13 0 -4 0 0 0 6
v:o:topic=truce have	5 -3 0 -9 -25 0 -6 25
v:o:topic=truce is	0 -9 0 -10 4 0 0 16
v:o:topic=truce is ahead	0 -9 0 -10 4 0 0 16
v:o:topic=truce it	0 -1 0 10 7 0 0 -15
v:o:topic=truce keep	0 5 0 -9 0 0 0 3
v:o:topic=truce midnight	0 0 0 -24 0 0 0 25
v:o:topic=truce midnight today	0 0 0 -16 0 0 0 17
v:o:topic=truce monday,	0 -2 3 -11 8 0 0 3
v:o:topic=truce monday, ahead	0 -2 3 -11 8 0 0 3
v:o:topic=truce move	0 -9 0 19 -2 0 0 -2
v:o:topic=truce no verb	6 -7 6 -20 2 -16 -18 20
v:o:topic=truce of	0 5 6 13 0 0 0 -24
v:o:topic=truce of ahead	0 9 6 7 0 0 0 -21
v:o:topic=truce on	11 -9 -1 -2 4 -1 -16 4
v:o:topic=truce on ahead	12 -6 0 -11 5 0 -15 10
v:o:topic=truce on today	0 -9 0 34 -1 0 0 -24
v:o:topic=truce other	7 -18 -1 -16 15 0 -3 15
v:o:topic=truce out	0 6 0 -12 -3 0 0 10
v:o:topic=truce out ahead	0 -9 0 12 -1 0 0 -2
v:o:topic=truce out today	0 12 0 -22 0 0 0 14
v:o:topic=truce over	0 8 0 -23 0 0 0 12
v:o:topic=truce pay	0 24 0 -12 -2 0 0 -5
v:o:topic=truce prolong	0 -1 0 -13 0 0 0 18
v:o:topic=truce promise	0 0 0 -3 -5 0 9 0
v:o:topic=truce reach	0 0 0 -11 0 0 6 6
v:o:topic=truce renew	8 0 0 10 0 0 0 -17
v:o:topic=truce return	0 2 0 3 2 0 0 -11
v:o:topic=truce run	1 12 0 -6 -1 -3 0 0
v:o:topic=truce saturday, ahead	0 5 0 -12 -1 0 0 6
v:o:topic=truce say	0 0 0 16 -8 0 0 -9
v:o:topic=truce sign	0 21 0 9 -11 0 0 -20
v:o:topic=truce starts	0 15 0 3 -1 0 0 -18
v:o:topic=truce sunday,	0 -4 0 -17 0 0 0 22
v:o:topic=truce sunday, ahead	0 -4 0 -17 0 0 0 22
v:o:topic=truce suspend	-2 -13 1 10 13 -3 -6 -4
v:o:topic=truce suspended	5 -11 0 7 0 0 0 -4
v:o:topic=truce suspended ahead	5 -11 0 7 0 0 0 -4
v:o:topic=truce tell	0 12 0 -1 0 0 0 -11
v:o:topic=truce the	-5 -7 5 10 -12 0 1 -2
v:o:topic=truce the ahead	-5 -7 5 4 -12 0 1 2
v:o:topic=truce through	-1 -5 2 -9 6 0 0 5
v:o:topic=truce through ahead	-1 -5 2 -9 6 0 0 5
v:o:topic=truce thursday,	0 -2 0 -8 0 0 0 14
v:o:topic=truce thursday, ahead	0 -2 0 -8 0 0 0 14
v:o:topic=truce till	0 -1 0 -6 0 0 0 10
v:o:topic=truce till ahead	0 -1 0 -6 0 0 0 10
v:o:topic=truce to	20 -11 -5 -8 3 -2 -2 3
v:o:topic=truce to ahead	20 -11 -5 -8 3 -2 -2 3
v:o:topic=truce today	-2 -3 0 0 -3 0 -1 10
v:o:topic=truce tomorrow	0 0 0 23 0 0 0 -22
v:o:topic=truce tomorrow today	0 0 0 23 0 0 0 -22
v:o:topic=truce tuesday,	0 11 0 -11 0 0 0 0
v:o:topic=truce tuesday, ahead	0 11 0 -11 0 0 0 0
v:o:topic=truce until	4 -2 1 -8 -9 -7 -24 16
v:o:topic=truce until ahead	4 -2 1 -13 -8 -7 -24 19
v:o:topic=truce week,	0 0 0 -8 0 0 0 11
v:o:topic=truce week, ahead	0 0 0 -8 0 0 0 11
v:o:topic=truce —	0 0 0 -13 2 0 0 11
v:r1=!	0 -18 0 14 0 0 0 0
v:r1=! & d:ahead	0 -17 0 20 0 0 0 -4
v:r1="	0 -1 0 4 -12 0 -1 9
v:r1=" & d:ahead	0 0 0 10 -12 0 -1 2
v:r1='s	8 8 0 4 -13 0 -4 -10
v:r1='s & d:ahead	9 -22 0 18 -4 0 -3 0
v:r1='s & d:today	0 31 0 -15 -9 0 0 -14
v:r1=( & d:ahead	0 26 -2 -22 -8 0 0 0
v:r1=( & d:today	0 -28 0 28 3 0 0 -12
v:r1=)	-7 17 -7 0 12 -7 0 -11
v:r1=) & d:ahead	-6 15 -5 4 18 -7 0 -26
v:r1=,	7 0 -10 -9 1 3 6 8
v:r1=, & d:ahead	4 9 -7 -12 1 5 8 1
v:r1=, & d:today	3 -27 -3 5 2 -2 -4 15
v:r1=-	0 -30 0 26 -4 0 0 -1
v:r1=- & d:ahead	0 -10 0 17 -5 0 0 -3
v:r1=- & d:today	0 -20 0 12 0 0 0 2
v:r1=.	16 1 6 -19 0 0 -13 18
v:r1=. & d:ahead	15 -6 11 -19 -4 3 -8 22
v:r1=. & d:today	0 18 -9 -5 12 -7 -8 -8
v:r1=: & d:ahead	0 -2 -1 -11 0 -2 4 12
v:r1=: & d:today	0 -10 0 36 -16 0 0 -31
v:r1=;	-6 6 0 -2 9 0 -5 -3
v:r1=; & d:ahead	-5 10 0 -9 5 0 -5 2
v:r1=; & d:today	0 -14 0 22 6 0 0 -19
v:r1=<day-ahead>	0 10 0 -13 -11 0 -3 13
v:r1=<day-ahead> & d:ahead	0 12 0 -15 -11 0 -3 14
v:r1=<day-today>	0 -24 0 -28 -2 0 -1 41
v:r1=<day-today> & d:ahead	0 -21 0 -5 -6 0 0 20
v:r1=<day-today> & d:today	0 0 0 -32 0 0 0 32
v:r1=<end>	-7 -5 -1 3 6 -16 -2 7
v:r1=<end> & d:ahead	2 0 7 -22 7 -8 2 16
v:r1=<end> & d:today	-26 -12 -13 41 -1 -10 -14 -17
v:r1=<gate>	0 8 0 1 0 0 0 -11
v:r1=<goods>	0 15 -2 -10 -4 0 0 3
v:r1=<goods> & d:ahead	0 24 -2 -16 3 0 0 -9
v:r1=<goods> & d:today	0 -16 0 8 -12 0 0 14
v:r1=<level>	0 6 0 -5 -12 0 0 7
v:r1=<name>	17 5 0 -4 0 0 -2 -17
v:r1=<name> & d:ahead	17 6 0 -15 2 0 -2 -7
v:r1=<name> & d:today	0 -2 0 16 -2 0 0 -15
v:r1=<not> & d:ahead	0 -11 -2 3 4 -3 0 5
v:r1=<number>	-1 0 -4 -2 14 0 0 -2
v:r1=<number> & d:ahead	0 0 -4 -2 14 0 0 -2
v:r1=<person>	0 -17 0 29 -9 0 0 -5
v:r1=<person> & d:ahead	0 -14 0 22 -6 0 0 -2
v:r1=<person> & d:today	0 -3 0 9 0 0 0 0
v:r1=<v-agree>	0 -2 0 9 0 0 0 -5
v:r1=<v-agree> & d:today	0 0 0 11 0 0 0 -5
v:r1=<v-bear>	0 2 -3 1 5 0 0 -8
v:r1=<v-bear> & d:ahead	0 15 -2 -16 2 0 0 0
v:r1=<v-bear> & d:today	0 -21 0 22 4 0 0 -12
v:r1=<v-begin> & d:today	0 0 0 13 0 0 0 -10
v:r1=<v-down>	-3 8 0 8 1 0 0 -17
v:r1=<v-down> & d:ahead	-3 9 0 6 2 0 0 -16
v:r1=<v-end>	-2 -5 0 -3 -1 0 0 13
v:r1=<v-end> & d:today	0 0 0 -7 0 0 0 10
v:r1=<v-impose>	7 -6 0 21 -4 0 -2 -23
v:r1=<v-impose> & d:ahead	8 0 0 5 0 0 -1 -12
v:r1=<v-impose> & d:today	0 -14 0 30 -4 0 0 -13
v:r1=<v-propose>	0 -6 0 19 -5 0 0 -5
v:r1=<v-propose> & d:ahead	0 -6 0 12 -4 0 0 0
v:r1=<v-say> & d:today	0 -2 0 9 0 0 0 -1
v:r1=<v-sign>	10 -1 0 -7 -13 0 0 13
v:r1=<v-sign> & d:ahead	0 2 0 -11 -8 0 0 19
v:r1=<v-sign> & d:today	9 -10 0 4 -2 0 0 -7
v:r1=<v-stay>	0 8 0 -1 5 0 0 -11
v:r1=<v-stay> & d:ahead	0 11 0 2 -4 0 0 -10
v:r1=<v-target>	0 -2 0 12 0 0 0 -6
v:r1=<v-target> & d:today	0 0 0 11 0 0 0 -6
v:r1=?	2 -2 -10 5 -22 6 -8 9
v:r1=? & d:ahead	3 -4 -9 10 -18 6 -8 1
v:r1=? & d:today	0 0 0 -8 -4 0 0 11
v:r1=a & d:today	0 -10 0 -7 8 0 0 6
v:r1=after	0 6 0 2 -11 0 -3 0
v:r1=after & d:ahead	0 10 0 -8 -9 0 -3 6
v:r1=after & d:today	0 -6 0 22 0 0 0 -12
v:r1=afternoon & d:today	0 0 0 -7 0 0 0 10
v:r1=all	0 10 0 0 -7 0 0 0
v:r1=all & d:ahead	0 11 0 -4 -6 0 0 0
v:r1=an	0 -5 0 -9 -1 0 0 15
v:r1=an & d:ahead	0 -4 0 -10 0 0 0 15
v:r1=and	-20 3 13 9 -15 6 0 -7
v:r1=and & d:ahead	-18 8 15 1 -8 6 0 -7
v:r1=and & d:today	0 -8 0 16 -13 0 0 0
v:r1=are	-2 4 8 0 6 0 -2 -17
v:r1=are & d:ahead	-1 -11 9 15 8 0 -2 -22
v:r1=are & d:today	0 16 0 -15 -2 0 0 1
v:r1=as	1 -9 1 -4 2 0 13 0
v:r1=as & d:ahead	1 -2 1 5 2 0 13 -25
v:r1=as & d:today	0 -18 0 -14 0 0 0 25
v:r1=at	4 3 0 -1 -4 1 -12 1
v:r1=at & d:ahead	1 12 -5 -3 0 1 -11 -4
v:r1=at & d:today	1 -23 1 2 -3 0 0 7
v:r1=before	0 18 0 -14 -4 4 4 -9
v:r1=before & d:ahead	0 18 0 -15 -4 4 4 -9
v:r1=both	0 7 0 -15 11 0 -1 0
v:r1=both & d:ahead	0 8 0 -18 11 0 0 0
v:r1=but	-1 13 0 -12 0 0 0 0
v:r1=but & d:ahead	-1 13 0 -13 0 0 0 0
v:r1=by	-1 7 0 2 -13 2 0 -2
v:r1=by & d:ahead	-1 8 0 -1 -12 2 0 0
v:r1=by & d:today	0 0 0 10 0 0 0 -5
v:r1=call	0 -5 0 9 0 0 0 -2
v:r1=come	0 -5 0 0 -3 0 0 11
v:r1=come & d:ahead	0 -4 0 0 -3 0 0 11
v:r1=end	-2 -3 0 -7 0 0 0 14
v:r1=evening	7 0 0 24 -21 -1 -2 -21
v:r1=evening & d:ahead	7 2 0 25 -19 -1 -2 -29
v:r1=every	0 1 13 -17 0 0 0 0
v:r1=every & d:ahead	0 1 13 -18 0 0 0 0
v:r1=for	4 7 9 -5 -17 0 5 -7
v:r1=for & d:ahead	5 2 9 -9 -12 0 5 0
v:r1=for & d:today	0 5 0 4 -4 0 0 -12
v:r1=from	0 12 0 0 -4 0 0 -6
v:r1=from & d:ahead	0 14 0 -6 -3 0 0 0
v:r1=from & d:today	0 -2 0 10 0 0 0 -4
v:r1=good	0 11 0 -6 0 0 0 -3
v:r1=good & d:ahead	0 12 0 -8 0 0 0 -2
v:r1=has	0 -8 0 14 -4 0 0 -3
v:r1=has & d:ahead	0 -7 0 12 -4 0 0 -2
v:r1=he	0 -3 0 12 -14 0 0 1
v:r1=he & d:ahead	0 0 0 6 -13 0 0 2
v:r1=if	6 19 0 -20 -1 0 -5 -2
v:r1=if & d:ahead	6 24 0 -21 0 0 -5 -9
v:r1=if & d:today	0 -10 0 0 0 0 0 9
v:r1=in & d:ahead	3 0 -2 22 -21 -5 -7 -8
v:r1=in & d:today	0 2 0 -21 11 0 0 12
v:r1=instead	0 4 0 -13 0 0 0 13
v:r1=instead & d:ahead	0 4 0 -14 0 0 0 14
v:r1=is	12 -21 -3 -1 -5 5 18 0
v:r1=is & d:ahead	13 -13 -2 -4 -18 5 18 0
v:r1=is & d:today	0 -18 0 4 10 0 0 0
v:r1=it	0 1 -6 3 -36 -4 10 8
v:r1=it & d:ahead	0 9 -5 1 -22 -3 11 -5
v:r1=it & d:today	0 -28 0 3 -18 0 0 19
v:r1=its	0 -5 0 -1 -2 0 0 12
v:r1=its & d:ahead	0 -4 0 -3 -2 0 0 12
v:r1=last	-1 -11 0 4 10 0 12 -17
v:r1=last & d:ahead	-1 -11 0 3 10 0 12 -17
v:r1=letter	0 -8 0 13 -1 0 0 -1
v:r1=morning	0 -3 0 8 7 0 0 -13
v:r1=morning & d:ahead	0 0 0 1 10 0 0 -9
v:r1=morning & d:today	0 -4 0 14 0 0 0 -3
v:r1=mr	0 -10 0 13 0 0 0 0
v:r1=mr & d:ahead	0 -10 0 13 0 0 0 0
v:r1=my	0 -3 0 -6 0 0 0 11
v:r1=next	2 0 7 -13 5 0 0 -1
v:r1=next & d:ahead	3 2 7 -23 7 0 0 2
v:r1=next & d:today	0 -1 0 13 0 0 0 -8
v:r1=night	-2 -13 8 1 -15 0 0 17
v:r1=night & d:ahead	-2 -12 8 5 -14 0 0 10
v:r1=night & d:today	0 0 0 -6 0 0 0 8
v:r1=no & d:today	0 11 0 -10 0 0 0 0
v:r1=nobody	0 -2 0 11 0 0 0 -7
v:r1=nobody & d:ahead	0 -2 0 11 0 0 0 -7
v:r1=none	0 -10 0 -1 10 0 0 1
v:r1=noon	0 -19 0 19 8 0 0 -5
v:r1=noon & d:ahead	0 -17 0 14 9 0 0 -4
v:r1=nothing	0 -7 0 -17 0 0 5 19
v:r1=nothing & d:ahead	0 -7 0 -17 0 0 5 19
v:r1=now	0 10 0 -5 0 0 0 -1
v:r1=now & d:ahead	0 10 0 -5 0 0 0 -1
v:r1=of	1 -11 -8 4 3 -5 -4 4
v:r1=on	-8 0 0 -13 26 0 -1 -13
v:r1=on & d:today	0 -12 0 -20 34 0 0 -13
v:r1=one	0 7 2 -12 3 0 0 -4
v:r1=only	0 -5 0 0 -4 0 0 11
v:r1=only & d:ahead	0 -5 0 0 -4 0 0 11
v:r1=or	1 -19 0 -2 -11 7 -3 21
v:r1=or & d:ahead	1 -11 0 2 -9 7 -3 8
v:r1=or & d:today	0 -10 0 -6 0 0 0 16
v:r1=our	0 10 0 -2 6 0 0 -17
v:r1=our & d:ahead	0 2 0 4 6 0 0 -16
v:r1=our & d:today	0 10 0 -9 0 0 0 0
v:r1=pass	0 0 0 -13 -8 0 0 22
v:r1=pass & d:ahead	0 0 0 -13 -8 0 0 22
v:r1=pay	0 9 -1 2 0 0 0 -11
v:r1=pay & d:ahead	0 12 0 -9 0 0 0 -1
v:r1=pay & d:today	0 -6 0 16 0 0 0 -10
v:r1=publish	9 1 0 -7 0 0 0 -1
v:r1=publish & d:today	9 -6 0 -1 0 0 0 0
v:r1=rather	0 1 0 -11 10 0 0 0
v:r1=say	0 -6 0 14 0 0 0 -3
v:r1=say & d:ahead	0 -5 0 11 0 0 0 -2
v:r1=should	0 -5 0 0 8 0 0 0
v:r1=should & d:ahead	0 -5 0 0 8 0 0 0
v:r1=still	0 -14 0 3 10 0 0 0
v:r1=that	-8 8 -7 6 -19 -6 -6 4
v:r1=that & d:ahead	-6 2 -4 0 -19 -4 -4 16
v:r1=that & d:today	0 8 0 9 -4 0 0 -18
v:r1=the	-3 0 -13 -19 -6 3 2 29
v:r1=the & d:ahead	0 6 -8 -14 -14 4 4 16
v:r1=the & d:today	-2 -9 -3 -11 9 0 0 21
v:r1=there & d:ahead	0 -1 0 16 -3 0 0 -15
v:r1=there & d:today	0 0 0 -11 0 0 0 14
v:r1=they	-5 7 0 2 -22 0 -1 5
v:r1=they & d:ahead	-4 2 0 7 -19 0 -1 5
v:r1=thi	0 6 0 -18 0 0 0 13
v:r1=thi & d:ahead	0 6 0 -21 0 0 0 15
v:r1=to	-6 0 0 4 0 3 8 -15
v:r1=to & d:ahead	-6 3 0 0 -1 3 8 -11
v:r1=to & d:today	0 -16 0 14 3 0 0 -9
v:r1=too	0 2 0 -6 -6 0 0 10
v:r1=too & d:ahead	0 4 0 -12 -2 0 0 10
v:r1=under	5 19 0 -8 -9 0 0 -8
v:r1=under & d:ahead	5 20 0 -9 -9 0 0 -8
v:r1=unless	0 6 0 -15 2 0 0 3
v:r1=unless & d:ahead	0 6 0 -11 2 0 0 0
v:r1=until	0 -12 0 7 4 0 0 3
v:r1=until & d:ahead	0 -10 0 4 4 0 0 4
v:r1=week	-1 0 0 10 -4 0 0 -2
v:r1=week & d:ahead	-1 0 0 10 -4 0 0 -2
v:r1=whatever	0 4 0 -14 2 0 0 1
v:r1=whatever & d:ahead	0 4 0 -15 2 0 0 1
v:r1=whether	0 -6 0 -11 17 0 0 0
v:r1=whether & d:ahead	0 -5 0 -6 15 0 0 -3
v:r1=while	0 13 0 -8 -1 0 -1 0
v:r1=while & d:ahead	0 13 0 -10 -1 0 -1 0
v:r1=will	0 11 4 -9 7 0 -8 -11
v:r1=will & d:ahead	0 0 5 0 8 0 -8 -10
v:r1=will & d:today	0 14 0 -12 0 0 0 0
v:r1=with	0 0 6 4 7 0 0 -22
v:r1=with & d:ahead	0 4 6 5 -9 0 0 -9
v:r1=with & d:today	0 -7 0 0 14 0 0 -16
v:r1=without	-1 0 -2 10 -11 0 0 -2
v:r1=without & d:ahead	-1 5 -2 7 -10 0 0 -4
v:r1=would	0 -4 0 9 -5 0 0 0
v:r1=your	0 3 0 -16 0 0 0 9
v:r1=your & d:ahead	0 3 0 -16 0 0 0 9
v:r1=|	-1 -4 0 18 0 0 0 -7
v:r1=| & d:today	-1 -4 0 18 0 0 0 -7
v:r1=·	0 -4 0 15 -4 0 0 -1
v:r1=· & d:today	0 -4 0 15 -4 0 0 -1
v:r1=—	-9 -5 -5 23 0 -5 -4 -7
v:r1=— & d:today	-1 -14 0 31 -5 0 0 -13
v:t0=future	5 18 0 -25 13 -2 -10 1
v:t0=future-not	0 -33 0 22 7 0 0 0
v:t0=future-passive	1 3 0 -4 7 -9 0 -1
v:t0=future-passive-not	0 0 0 10 -9 0 0 0
v:t0=modal	-12 -3 -2 9 3 -3 5 -4
v:t0=modal-passive	0 -15 -1 12 3 1 4 -14
v:t0=past	-11 -16 -9 35 -4 -11 3 -12
v:t0=past-not	0 4 0 3 0 0 0 -10
v:t0=past-passive	0 8 1 14 -9 0 0 -28
v:t0=past-passive-not	0 5 0 -18 6 0 0 8
v:t0=perfect-not	0 9 0 8 -9 0 0 -7
v:t0=pluperfect	2 -10 -2 22 0 -3 -6 -13
v:t0=pluperfect-passive	0 -7 0 18 -7 0 0 -4
v:t0=present	-9 17 -1 -36 3 1 1 24
v:t0=present-not	2 15 -2 -9 -9 -1 -11 11
v:t0=present-passive	2 -8 4 -12 5 0 -10 13
v:t:loose	-5 10 4 -15 -8 -6 1 10
v:t:loose & d:ahead	-5 4 4 -6 -16 -5 2 8
v:t:loose & d:today	0 10 1 -21 16 0 -2 6
v:t:loose-l	-3 -2 0 -6 -14 -2 -6 18
v:t:loose-l0	0 -5 0 16 -5 0 -4 -4
v:t:loose-l1	7 4 -7 1 -22 -10 3 3
v:t:loose-l2	0 -4 0 -3 5 5 -25 8
v:t:loose-l3	-7 1 6 -19 -5 -2 6 19
v:t:loose-r	1 6 2 -15 9 -9 9 -1
v:t:loose-r1	-12 -2 0 -7 25 -2 -5 4
v:t:loose-r2	0 7 0 -16 -6 -3 -6 20
v:t:loose-r3	6 5 4 -4 -6 0 5 -10
v:t:more	1 2 5 -8 -7 -9 5 8
v:t:more & d:ahead	0 -4 8 -10 -3 -6 7 11
v:t:more & d:today	3 15 -7 2 -11 -1 -2 -9
v:t:more-in	0 -17 0 22 -14 0 0 6
v:t:more-in0	0 -17 0 22 -14 0 0 6
v:t:more-l	-10 9 13 -17 -7 -15 -18 23
v:t:more-l0	-1 -29 0 3 0 0 0 19
v:t:more-l1	1 5 14 -5 -1 -3 -21 -2
v:t:more-l2	-8 13 1 0 -6 -2 -21 1
v:t:more-l3	7 9 0 -20 0 -12 2 15
v:t:more-r	13 -4 -15 -11 2 2 16 2
v:t:more-r1	-1 4 0 -1 5 9 7 -11
v:t:more-r2	-14 5 -10 -7 7 -4 12 2
v:t:more-r3	20 -14 -14 6 -14 -7 3 3
v:t:quiet	14 -26 -6 0 1 -4 -8 10
v:t:quiet & d:ahead	15 -20 -5 -13 2 -3 -7 17
v:t:quiet & d:today	0 -8 0 26 0 0 0 -16
v:t:quiet-l	17 -12 -4 -10 8 -2 -3 2
v:t:quiet-l1	11 11 -4 -8 0 0 0 -10
v:t:quiet-l2	-5 -18 0 -6 -2 0 0 26
v:t:quiet-l3	11 -5 1 -10 4 0 0 0
v:t:quiet-r	0 -19 0 12 -16 0 -2 14
v:t:truce	11 -17 -6 -16 -9 -6 -9 35
v:t:truce & d:ahead	13 -15 -6 -20 -7 -3 -6 31
v:t:truce & d:today	-2 -3 0 0 -5 -1 -3 12
v:t:truce-l	8 -16 -14 -8 -8 -15 -12 30
v:t:truce-l0	0 0 0 12 0 0 0 -11
v:t:truce-l1	11 -7 -2 -5 3 -2 -1 6
v:t:truce-l2	7 -15 -5 -21 3 0 -3 25
v:t:truce-l3	2 -11 -21 2 -12 -14 -3 17
v:t:truce-r	11 -5 6 -25 -5 6 -3 17
v:t:truce-r1	-11 0 1 -14 -3 -1 -3 19
v:t:truce-r2	22 -20 0 -38 -8 1 4 31
v:t:truce-r3	-9 0 12 -13 11 9 -6 0
v:t:verb	12 3 0 -4 4 0 -34 -7
v:t:verb & d:ahead	13 7 1 -13 3 0 -33 -3
v:t:verb & d:today	-1 -10 0 20 2 0 0 -17
v:t:verb-l	19 -7 3 -5 0 0 -28 -2
v:t:verb-l0	0 -1 0 21 -6 0 0 -14
v:t:verb-l1	20 5 0 -17 0 -1 -11 -3
v:t:verb-l2	-14 -11 0 6 13 0 -6 1
v:t:verb-l3	26 -2 9 -9 0 0 -4 -9
v:t:verb-r	-14 11 -4 4 5 0 -12 -4
v:t:verb-r1	-1 9 -2 -8 -6 0 0 9
v:t:verb-r2	-5 12 0 -3 5 -4 0 -13
v:t:verb-r3	-11 1 0 3 4 2 -5 -2
v:v0=accept	0 5 0 -13 13 0 0 -4
v:v0=add	5 0 0 7 -3 0 0 -11
v:v0=agree	0 -10 0 2 -13 0 8 9
v:v0=aim	0 10 0 -19 -7 0 16 -1
v:v0=announce	2 5 -6 0 4 -3 0 -14
v:v0=approve	0 -2 0 0 -6 0 -2 14
v:v0=argue	0 0 0 -15 16 0 0 0
v:v0=be	0 -3 -15 1 0 9 0 1
v:v0=begin	-7 15 -1 0 -4 -1 9 -21
v:v0=bite	11 -4 0 -15 8 0 0 0
v:v0=bring	-1 8 0 -8 -1 0 -1 5
v:v0=call	0 5 0 -14 10 0 0 0
v:v0=cancel	0 -21 0 22 0 0 0 0
v:v0=cease	2 6 0 -10 -6 0 0 8
v:v0=charge	-1 16 -2 -16 6 0 0 -1
v:v0=clear	0 7 -3 -17 -1 0 0 12
v:v0=collect	0 13 0 -12 -10 0 0 8
v:v0=come	-1 -2 -5 3 -10 -1 0 8
v:v0=conclude	0 -16 0 5 3 0 -4 4
v:v0=confirm	0 -7 0 0 -1 -2 0 13
v:v0=continue	-2 16 0 -8 -7 0 0 -3
v:v0=cut	10 -2 0 8 -7 0 0 -13
v:v0=debate	0 0 0 -13 15 0 0 0
v:v0=declare	0 0 0 13 0 0 0 -13
v:v0=die	0 -9 2 -16 -6 0 0 26
v:v0=discuss	0 -13 0 4 -16 0 0 17
v:v0=double	0 -1 0 -3 -5 0 0 13
v:v0=draw	0 -3 0 0 -5 0 0 11
v:v0=drop	-1 -1 0 6 6 0 0 -11
v:v0=end	-7 -9 11 5 4 -3 0 -1
v:v0=enter	4 -9 11 -4 3 0 0 -1
v:v0=expect	-3 28 0 -5 -7 -1 -17 -1
v:v0=expire	0 0 -14 0 -3 -3 -1 11
v:v0=fall	-5 13 0 -2 -13 3 6 -8
v:v0=go	-3 -17 7 1 3 0 -4 13
v:v0=hang	0 -8 8 8 -9 0 0 0
v:v0=have	-6 -5 0 -9 6 0 9 0
v:v0=hit	0 5 0 2 0 0 0 -10
v:v0=hold	-8 -18 0 0 1 0 0 13
v:v0=hope	0 -10 0 18 -4 0 -2 0
v:v0=impose	6 14 0 -19 -2 0 0 -2
v:v0=increase	0 -9 0 11 0 0 0 0
v:v0=intend	0 -5 0 15 -5 0 0 -3
v:v0=issue	0 1 0 10 -12 0 0 0
v:v0=jump	0 -12 0 -5 18 0 0 -3
v:v0=keep	-1 0 0 -6 -5 0 0 12
v:v0=know	0 -23 0 23 0 0 0 0
v:v0=lapse	9 3 0 3 -4 0 0 -11
v:v0=levy	0 12 0 -6 0 0 0 -3
v:v0=like	0 0 0 -6 0 0 0 9
v:v0=look	0 -4 0 5 10 0 0 -19
v:v0=lose	-2 -2 -5 1 -5 0 0 12
v:v0=lower	-1 12 5 1 -14 0 -2 -4
v:v0=other	-8 5 5 -5 10 0 1 -7
v:v0=pay	-12 10 -7 1 -11 -3 0 -1
v:v0=place	0 -20 0 6 4 0 0 3
v:v0=post	0 -13 0 9 7 0 0 -5
v:v0=prolong	-3 -11 8 -4 3 0 -2 7
v:v0=publish	-1 -26 0 20 8 0 0 -6
v:v0=put	8 -2 1 0 2 2 -14 -4
v:v0=raise	0 0 0 -7 -4 0 0 13
v:v0=ready	2 -9 0 -16 0 0 16 4
v:v0=receive	0 12 0 -16 14 0 -1 -10
v:v0=remain	0 -13 0 4 4 0 11 -5
v:v0=remove	0 -7 0 14 0 0 0 -2
v:v0=replace	0 -8 0 12 0 0 0 -1
v:v0=reply	0 -4 0 -8 8 0 3 0
v:v0=report	0 -19 0 -7 24 0 -1 -3
v:v0=review	0 -6 0 10 0 0 0 0
v:v0=revive	0 -18 0 23 0 0 0 -6
v:v0=rise	0 14 0 2 -4 0 0 -19
v:v0=run	0 1 3 -2 -17 3 -5 6
v:v0=say	-9 0 0 0 -10 -6 -13 15
v:v0=see	0 -8 0 20 -8 0 0 -1
v:v0=sell	0 12 0 -3 -7 5 0 -7
v:v0=set	0 -9 0 12 -3 9 6 -21
v:v0=settle	0 -11 0 3 7 0 0 -3
v:v0=ship	-5 0 0 16 -10 0 0 -2
v:v0=show	0 -11 0 13 0 0 0 0
v:v0=sign	0 12 -4 0 -6 0 0 -4
v:v0=sit	0 0 0 8 6 0 0 -16
v:v0=spare	0 -6 1 -2 -1 0 0 10
v:v0=stand	-1 0 0 -17 3 0 0 19
v:v0=stay	4 13 9 2 2 -2 0 -25
v:v0=step	0 -1 0 12 -4 0 0 -7
v:v0=stop	7 13 -2 -26 -14 1 0 16
v:v0=strike	0 5 0 -14 0 0 0 10
v:v0=suspend	10 1 -11 6 3 -1 -9 -11
v:v0=take	-10 13 -5 3 -3 0 -2 -11
v:v0=tell	-2 9 -1 -14 -15 6 -1 16
v:v0=threaten	-7 -5 0 9 11 0 0 -9
v:v0=vote	0 -2 0 -11 16 0 0 0
v:v0=wait	-6 11 0 0 -2 0 6 -8
v:v0=waive	0 0 9 -2 -1 0 0 -1
v:v0=want	-1 -23 0 13 2 0 8 -3
v:v0=warn	2 8 0 -1 -8 0 0 0
v:v1=abolish	0 6 0 2 0 0 0 -10
v:v1=accept	0 0 0 -8 13 0 0 -5
v:v1=add	4 -2 0 8 -3 0 0 -11
v:v1=agree	2 0 -3 -2 -4 0 12 -2
v:v1=aim	0 13 0 -14 -7 0 9 0
v:v1=announce	0 4 -6 1 3 -3 0 -10
v:v1=approve	0 -6 0 -3 -1 0 -3 15
v:v1=argue	0 0 0 -15 16 0 0 0
v:v1=be	0 -2 -14 1 -2 9 0 2
v:v1=begin	-8 15 -2 5 -5 -1 9 -28
v:v1=bite	11 -5 0 -14 8 0 0 0
v:v1=bring	-1 8 0 -3 -11 0 -1 5
v:v1=buy	2 1 0 9 0 0 0 -11
v:v1=call	3 9 0 -6 4 0 0 -9
v:v1=charge	-6 12 -1 -5 6 0 0 -9
v:v1=collect	0 12 0 -8 -4 0 0 1
v:v1=come	-1 -1 -5 3 -10 -1 0 8
v:v1=conclude	0 -18 0 -1 6 0 10 0
v:v1=confirm	0 -7 0 0 -1 -2 0 13
v:v1=continue	-2 18 0 -7 -7 0 0 -3
v:v1=cut	10 -2 0 10 -9 0 0 -15
v:v1=debate	0 0 0 -16 18 0 0 0
v:v1=declare	0 10 0 1 1 0 0 -13
v:v1=die	0 -9 2 -17 -6 0 0 27
v:v1=discuss	0 -14 0 5 -16 0 0 17
v:v1=double	0 0 0 -4 -6 0 0 12
v:v1=draw	0 -3 0 0 -5 0 0 11
v:v1=drop	-1 -3 0 8 6 0 0 -11
v:v1=end	-1 -13 8 11 1 -4 0 -2
v:v1=enter	3 11 13 -23 2 0 0 -7
v:v1=exempt	0 -11 8 10 -7 0 0 -4
v:v1=expect	0 20 0 -3 -3 -1 -12 0
v:v1=expire	0 -3 0 -1 -4 -3 -1 9
v:v1=fall	-5 3 0 0 -10 4 6 -1
v:v1=fix	0 -7 0 13 -1 0 0 0
v:v1=go	-3 -15 8 -1 -3 0 -6 21
v:v1=grant	-6 4 9 1 -8 0 0 -5
v:v1=halve	0 10 0 -10 2 0 0 -2
v:v1=hang	0 -7 8 8 -9 0 0 0
v:v1=have	-5 -2 0 -14 7 0 10 2
v:v1=hit	0 5 0 2 0 0 0 -10
v:v1=hold	1 -22 1 1 0 0 0 10
v:v1=import	0 -15 7 0 -4 0 0 9
v:v1=increase	0 -9 0 11 0 0 0 0
v:v1=introduce	0 -13 0 11 0 0 0 2
v:v1=issue	0 -14 0 9 3 0 0 0
v:v1=jump	0 -16 0 -6 17 0 0 0
v:v1=know	0 -6 0 19 0 0 0 -9
v:v1=leave	0 9 0 2 -4 0 -7 -3
v:v1=let	6 -11 0 9 -2 7 0 -6
v:v1=levy	0 21 0 -11 -4 0 0 -4
v:v1=look	0 -4 0 4 10 0 0 -19
v:v1=lose	-2 -6 -6 6 -6 0 0 13
v:v1=meet	-3 -9 -2 17 1 0 -1 -7
v:v1=need	6 -4 0 1 -9 0 -7 10
v:v1=negotiate	0 -6 0 3 -6 0 12 -7
v:v1=order	0 3 0 8 -6 0 0 -11
v:v1=pay	-13 9 -8 3 -15 -4 0 -1
v:v1=post	0 -13 0 9 7 0 0 -5
v:v1=postpone	3 3 0 0 7 0 0 -13
v:v1=prolong	-4 -13 6 1 1 0 -3 5
v:v1=promise	0 -17 0 5 8 0 2 -3
v:v1=propose	0 -11 0 5 4 0 -1 0
v:v1=publish	-6 -6 0 20 4 0 -1 -17
v:v1=put	7 4 -5 -2 0 3 -13 -5
v:v1=raise	0 4 0 -8 -14 0 0 16
v:v1=ready	2 -9 0 -16 0 0 16 4
v:v1=receive	0 11 0 -15 14 0 -1 -10
v:v1=remain	1 -13 -2 5 4 0 11 -8
v:v1=replace	0 -11 0 12 0 0 0 0
v:v1=reply	0 -4 0 -8 8 0 3 0
v:v1=report	0 -21 0 -3 23 0 -2 -6
v:v1=require	13 -5 0 -3 0 0 0 -4
v:v1=return	0 0 -1 -9 -3 0 -2 14
v:v1=review	0 -7 0 12 0 0 0 -1
v:v1=revive	0 -18 0 24 0 0 0 -7
v:v1=rise	0 18 0 0 -5 0 0 -19
v:v1=run	0 -5 3 0 -18 3 -5 10
v:v1=say	-9 -1 0 0 -11 -6 -13 18
v:v1=see	0 0 0 7 -11 0 0 4
v:v1=sell	0 9 0 -4 -8 11 0 -8
v:v1=send	0 -4 0 9 1 -2 -1 -3
v:v1=set	0 -9 0 12 -3 9 6 -22
v:v1=show	0 -11 0 13 0 0 0 0
v:v1=sign	0 14 1 1 -7 0 -7 -6
v:v1=spare	0 -15 1 7 -2 0 0 9
v:v1=stand	-1 0 0 -15 3 0 0 16
v:v1=start	11 13 -6 -5 0 0 -5 -20
v:v1=stay	0 17 1 9 0 -1 0 -27
v:v1=step	0 -1 0 12 -4 0 0 -8
v:v1=stop	-1 10 -1 -19 -4 2 0 16
v:v1=strike	0 8 0 -20 0 0 -2 16
v:v1=suspend	3 3 0 -5 0 -4 -11 1
v:v1=take	-12 3 -5 7 0 0 -3 -4
v:v1=tell	-2 15 0 -17 -19 5 -2 16
v:v1=think	0 0 0 10 -7 0 -1 0
v:v1=vote	0 -14 0 -3 15 0 0 -3
v:v1=wait	-7 12 0 -3 -4 0 6 -4
v:v1=waive	0 0 9 -2 -1 0 0 -1
v:v1=want	0 -21 0 0 3 0 4 12
v:v1=warn	2 8 0 -1 -8 0 0 0
v:v1=withdraw	0 7 0 0 1 0 0 -10
verbless	-8 -2 2 10 3 -15 -14 1
vt0=agree past	0 3 0 -15 -8 0 0 18
vt0=agree perfect	0 -5 0 9 -5 0 1 -1
vt0=agree present	0 0 0 9 2 0 3 -20
vt0=aim present	0 -2 0 -5 -1 0 12 0
vt0=announce future	0 -8 0 14 -1 0 0 -3
vt0=announce past	4 16 -2 -11 -7 0 0 0
vt0=announce perfect	0 8 0 -17 -1 0 0 11
vt0=announce pluperfect	0 -16 0 18 -1 0 0 0
vt0=announce present	0 -8 0 0 9 0 0 0
vt0=apply future	0 9 0 -8 0 0 0 0
vt0=approve modal	0 0 0 9 -11 0 0 3
vt0=ask future	0 -7 0 -4 10 0 0 0
vt0=ask past	0 11 0 -9 0 0 0 0
vt0=be past	-2 -17 0 -3 10 1 3 8
vt0=be perfect	-1 -10 7 -9 7 4 -1 3
vt0=be pluperfect	8 -3 0 -1 -1 0 0 0
vt0=be present	0 3 -10 10 -1 0 -1 -9
vt0=begin modal	-5 8 0 0 -11 0 8 -9
vt0=begin past	0 -11 0 11 0 0 0 1
vt0=bite present	9 -3 0 -4 0 0 0 0
vt0=bring future	0 -1 0 9 -2 0 0 0
vt0=bring modal	0 11 0 -4 -3 0 0 -1
vt0=carry future	0 10 0 -11 0 0 0 1
vt0=carry modal	0 -4 0 -3 0 0 0 10
vt0=carry present	0 -6 0 13 -3 0 0 -1
vt0=charge future	0 18 0 -24 0 0 0 5
vt0=charge perfect	0 -8 0 4 0 0 0 1
vt0=charge present	0 -5 0 8 4 0 0 -9
vt0=collect future	0 -4 0 -9 0 0 0 13
vt0=come modal	0 -12 0 2 -7 0 -1 19
vt0=come past	0 12 0 -13 0 0 0 2
vt0=come present	0 -11 0 17 0 0 2 -10
vt0=confirm future	0 0 0 12 -8 -1 0 0
vt0=confirm modal	0 0 0 -10 12 0 0 -1
vt0=continue modal	0 6 0 2 0 0 0 -10
vt0=continue present	0 5 0 -8 0 0 0 3
vt0=cut future	0 10 0 -6 -1 0 0 -1
vt0=cut present	7 -14 0 12 -1 0 0 -3
vt0=decide future	0 -12 0 -5 6 0 -1 10
vt0=decide modal	0 0 0 -7 10 0 0 0
vt0=decide present	0 5 0 3 -1 0 0 -10
vt0=declare past	0 0 0 12 0 0 0 -11
vt0=die past	0 0 0 17 0 0 0 -15
vt0=die present	0 2 3 -19 -3 0 0 15
vt0=discuss future	0 -3 0 8 -13 0 0 7
vt0=double present	0 1 0 -11 0 0 0 8
vt0=drop present	0 8 0 -14 11 0 0 -7
vt0=end future	0 -5 0 10 0 0 8 -10
vt0=end modal	0 26 -13 -8 0 0 0 0
vt0=end past	0 -1 0 20 7 0 0 -25
vt0=enter past	0 -12 0 11 3 0 0 -3
vt0=expect past	0 8 0 -5 0 0 0 1
vt0=expect present	0 1 0 3 1 0 -10 0
vt0=expire future	0 7 -7 -14 0 0 0 13
vt0=expire modal	0 -3 -6 -7 0 0 0 15
vt0=expire past	0 0 0 17 0 0 0 -16
vt0=expire present	0 0 0 14 0 -1 0 -12
vt0=extend future	0 12 2 -9 -4 0 0 -2
vt0=extend modal	0 -2 0 -12 0 0 0 16
vt0=extend perfect	0 -1 0 19 0 0 0 -14
vt0=get future	0 -10 0 2 6 0 0 0
vt0=get past	0 -12 0 3 0 0 0 8
vt0=get present	0 10 -2 9 -1 0 0 -18
vt0=go future	0 -4 9 5 -10 1 0 -4
vt0=go past	0 -13 0 17 0 0 0 -1
vt0=have past	0 -3 0 -2 9 1 0 -2
vt0=hold future	0 -9 0 -1 2 0 0 10
vt0=hold modal	0 0 0 11 0 0 0 -9
vt0=hold present	-7 2 0 -13 7 1 0 8
vt0=hope present	0 -5 0 12 -4 0 -1 0
vt0=intend present	0 -2 0 11 -4 0 0 -2
vt0=keep modal	0 11 0 -1 -6 0 0 -3
vt0=keep past	0 0 0 -10 0 0 0 12
vt0=keep present	0 -11 0 0 4 0 0 5
vt0=land past	0 10 0 -6 -1 0 0 0
vt0=lapse future	0 0 0 -8 0 0 0 10
vt0=leave future	0 -11 0 11 0 0 0 0
vt0=leave past	0 7 0 -13 10 0 0 0
vt0=leave present	0 4 0 10 -12 0 -1 -1
vt0=let present	0 0 0 9 4 7 0 -19
vt0=lift present	0 -12 0 15 0 0 0 0
vt0=like modal	0 0 0 -7 0 0 0 9
vt0=look future	0 0 0 -12 15 0 0 0
vt0=look modal	0 0 0 10 -6 0 0 0
vt0=lose past	0 -7 0 -5 0 0 0 10
vt0=lower past	0 -10 0 5 0 0 0 2
vt0=make future	0 0 0 10 -4 0 0 -5
vt0=make past	0 -10 0 8 0 0 0 2
vt0=make present	0 0 0 -18 8 0 13 1
vt0=meet future	0 0 0 4 -15 4 6 -8
vt0=meet modal	0 0 0 -9 11 0 0 0
vt0=meet past	0 0 0 -15 0 0 0 18
vt0=meet present	0 0 0 0 14 0 -5 -12
vt0=move past	0 15 0 -5 0 0 0 -10
vt0=move perfect	0 0 0 3 5 0 0 -9
vt0=move present	0 -5 0 -3 -1 0 0 12
vt0=offer perfect	0 0 0 10 -1 0 0 -6
vt0=other modal	-2 -17 -1 0 12 0 -1 5
vt0=other past	0 14 0 8 -10 0 0 -19
vt0=other perfect	-4 -8 -2 -1 14 0 5 -7
vt0=other present	5 4 14 2 -16 2 -16 -3
vt0=pay modal	0 -5 0 9 -1 0 0 -1
vt0=pay perfect	0 -9 0 12 0 0 0 0
vt0=pay present	0 2 0 -8 0 0 0 11
vt0=place present	0 -14 0 22 -5 0 0 0
vt0=prolong past	0 0 1 -11 8 0 0 2
vt0=promise perfect	0 9 0 -13 10 0 -4 0
vt0=propose past	0 0 0 -9 0 0 0 11
vt0=publish modal	0 0 0 -9 11 0 0 0
vt0=publish past	0 -5 0 17 -4 0 0 -5
vt0=put future	0 0 0 0 -11 0 0 10
vt0=put modal	0 4 0 -11 -2 6 0 3
vt0=put perfect	-2 11 0 -1 0 0 0 -6
vt0=put present	2 -6 5 6 5 0 -2 -8
vt0=raise modal	0 15 0 -13 0 0 0 0
vt0=raise past	0 -22 0 25 0 0 0 0
vt0=raise present	0 -3 0 -4 0 0 0 10
vt0=receive present	0 -8 0 -6 15 0 0 0
vt0=remain present	-3 -8 -11 7 2 0 7 1
vt0=report future	0 -2 0 -5 12 0 -1 0
vt0=resume present	0 6 0 -8 2 0 0 0
vt0=return modal	0 8 0 2 0 0 0 -11
vt0=return past	0 7 0 -11 0 0 0 7
vt0=return present	0 -5 0 15 -10 0 0 0
vt0=rise modal	0 -10 0 13 0 0 0 0
vt0=rise past	0 11 0 -14 0 0 0 3
vt0=run future	0 0 0 -6 -3 0 0 14
vt0=run past	0 13 0 12 0 0 0 -29
vt0=run present	-11 -4 2 -8 0 0 0 13
vt0=say modal	0 0 0 12 -7 0 0 0
vt0=say pluperfect	0 12 0 -10 0 0 0 0
vt0=see present	0 -10 0 19 -1 0 0 -3
vt0=set perfect	0 0 0 -12 6 0 5 0
vt0=set present	0 -7 0 11 -6 10 -2 -10
vt0=ship present	0 -9 0 14 -4 0 0 0
vt0=sign future	0 -13 0 18 -6 0 -1 0
vt0=sign perfect	0 0 0 -11 4 0 0 8
vt0=sign pluperfect	0 13 0 -11 0 0 0 0
vt0=sit present	0 0 0 13 0 0 0 -20
vt0=start future	7 10 0 -14 -5 0 0 0
vt0=start present	5 -10 -1 7 0 0 0 0
vt0=stay future	0 7 0 5 5 0 0 -23
vt0=stay present	-2 -1 4 13 -16 0 0 -2
vt0=stop future	0 19 0 -12 -6 0 0 -3
vt0=suspend future	3 -13 0 2 9 0 0 0
vt0=suspend past	-3 14 0 0 0 0 0 -8
vt0=suspend perfect	0 -3 0 2 -16 0 0 10
vt0=suspend present	0 0 -6 10 0 0 0 -5
vt0=take future	0 1 0 2 1 0 0 -13
vt0=take modal	0 -10 0 4 7 0 0 0
vt0=take past	-3 -18 0 20 -5 0 0 0
vt0=take present	0 20 0 -16 0 0 0 0
vt0=tell pluperfect	0 11 0 -9 0 0 0 -1
vt0=threaten perfect	0 19 0 -24 8 0 0 -1
vt0=threaten pluperfect	0 -13 0 10 6 0 0 0
vt0=vote past	0 4 0 12 -18 0 0 0
vt0=vote present	0 -7 0 -7 14 0 0 -3
vt0=want past	0 -8 0 3 0 0 7 -3
vt0=write past	0 -17 0 2 2 3 0 5
vt0=write present	0 14 0 -3 -10 0 0 0
vt1=agree past	0 12 0 -10 -2 0 0 3
vt1=agree perfect	0 0 0 13 -1 0 0 -7
vt1=agree present	0 0 0 0 2 0 4 -8
vt1=announce future	0 -8 0 14 -1 0 0 -3
vt1=announce past	2 18 -2 -10 -7 0 0 0
vt1=announce perfect	0 8 0 -17 -1 0 0 11
vt1=announce pluperfect	0 -16 0 18 -1 0 0 0
vt1=announce present	0 -8 0 0 9 0 0 0
vt1=apply future	0 9 0 -8 0 0 0 0
vt1=approve modal	0 0 0 9 -11 0 0 3
vt1=ask future	0 -7 0 -4 10 0 0 0
vt1=ask past	0 11 0 -9 0 0 0 0
vt1=be future	-1 6 -3 1 -9 2 -2 0
vt1=be past	-2 -17 0 -1 4 1 3 9
vt1=be perfect	-1 -10 7 -9 7 4 -1 3
vt1=be pluperfect	8 -3 0 -3 -1 0 0 0
vt1=be present	0 2 -10 11 0 0 -1 -10
vt1=begin gerund	0 12 0 -5 0 0 0 -9
vt1=begin modal	-5 8 0 0 -11 0 8 -9
vt1=begin past	0 -16 0 9 0 0 0 6
vt1=bite present	9 -3 0 -4 0 0 0 0
vt1=bring future	0 -1 0 9 -2 0 0 0
vt1=bring modal	0 11 0 -4 -3 0 0 -1
vt1=call participle	4 2 0 4 0 0 0 -10
vt1=carry future	0 10 0 -11 0 0 0 1
vt1=carry modal	0 -4 0 -3 0 0 0 10
vt1=carry present	0 -6 0 12 -3 0 0 -1
vt1=charge future	0 17 0 -25 0 0 0 5
vt1=charge infinitive	0 -10 0 14 -2 0 0 0
vt1=charge perfect	0 -8 0 4 0 0 0 1
vt1=charge present	0 -5 0 8 4 0 0 -9
vt1=collect future	0 -5 0 -8 0 0 0 13
vt1=come modal	0 -12 0 2 -7 0 -1 19
vt1=come past	0 12 0 -13 0 0 0 2
vt1=come present	0 -11 0 16 0 0 2 -10
vt1=conclude infinitive	0 0 0 -10 -1 0 14 0
vt1=confirm future	0 0 0 12 -8 -1 0 0
vt1=confirm modal	0 0 0 -10 12 0 0 -1
vt1=continue modal	0 6 0 2 0 0 0 -10
vt1=continue present	0 5 0 -8 0 0 0 3
vt1=cut future	0 10 0 -6 -1 0 0 -1
vt1=cut present	7 -14 0 12 0 0 0 -3
vt1=decide future	0 -12 0 -5 6 0 -1 10
vt1=decide modal	0 0 0 -8 11 0 0 0
vt1=decide past	0 11 0 -2 -6 0 0 -1
vt1=decide present	0 5 0 3 -1 0 0 -10
vt1=declare past	0 0 0 12 0 0 0 -11
vt1=die past	0 0 0 17 0 0 0 -15
vt1=die present	0 2 3 -19 -3 0 0 15
vt1=discuss future	0 -3 0 8 -13 0 0 7
vt1=double present	0 1 0 -11 0 0 0 8
vt1=drop present	0 8 0 -14 11 0 0 -7
vt1=end future	0 -5 0 10 0 0 8 -10
vt1=end gerund	0 0 0 -13 0 0 0 11
vt1=end infinitive	8 1 0 -21 -5 0 0 16
vt1=end modal	0 26 -13 -8 0 0 0 0
vt1=end participle	0 -7 -5 36 0 0 0 -27
vt1=end past	0 -1 0 20 7 0 0 -25
vt1=enter past	0 -12 0 11 3 0 0 -3
vt1=expect present	0 1 0 6 0 0 -8 0
vt1=expire future	0 7 -7 -14 0 0 0 13
vt1=expire infinitive	0 -4 10 -1 0 0 0 -4
vt1=expire modal	0 -3 -6 -7 0 0 0 15
vt1=expire past	0 0 0 17 0 0 0 -16
vt1=expire present	0 0 0 14 0 -1 0 -12
vt1=extend future	0 12 2 -9 -4 0 0 -2
vt1=extend modal	0 -2 0 -12 0 0 0 16
vt1=extend perfect	0 -1 0 19 0 0 0 -14
vt1=fall past	0 -21 0 14 0 0 0 3
vt1=fall present	0 -1 0 -13 -6 4 8 9
vt1=get future	0 -10 0 2 6 0 0 0
vt1=get past	0 -12 0 3 0 0 0 8
vt1=get present	0 10 -2 9 -1 0 0 -18
vt1=go future	0 0 11 6 -9 1 0 -11
vt1=go infinitive	0 14 0 0 -9 0 0 -4
vt1=go past	0 -13 0 17 0 0 0 -1
vt1=have past	0 0 0 -5 9 1 0 -2
vt1=hold future	0 -9 0 -1 2 0 0 10
vt1=hold modal	0 0 0 11 0 0 0 -9
vt1=hold present	-7 2 0 -13 7 1 0 8
vt1=keep modal	0 9 0 0 -5 0 0 -5
vt1=keep past	0 0 0 -11 0 0 0 12
vt1=know present	0 -2 0 11 -2 0 0 -2
vt1=land past	0 10 0 -6 -1 0 0 0
vt1=lapse future	0 0 0 -8 0 0 0 10
vt1=leave future	0 -11 0 11 0 0 0 0
vt1=leave infinitive	0 -3 0 -1 -1 0 0 9
vt1=leave past	0 9 0 -16 10 0 0 0
vt1=leave present	0 5 0 9 -12 0 -1 -2
vt1=let present	0 0 0 9 4 7 0 -19
vt1=lift present	0 -12 0 15 0 0 0 0
vt1=look future	0 0 0 -12 15 0 0 0
vt1=look modal	0 0 0 9 -6 0 0 0
vt1=lose past	0 -7 0 -5 0 0 0 10
vt1=lower infinitive	0 -2 0 -4 10 0 0 -1
vt1=lower past	0 -10 0 5 0 0 0 2
vt1=make future	0 0 0 10 -4 0 0 -5
vt1=make present	0 0 0 -18 8 0 13 1
vt1=meet future	0 0 0 3 -15 4 6 -7
vt1=meet gerund	0 0 0 10 -1 0 0 -1
vt1=meet modal	0 0 0 -9 11 0 0 0
vt1=meet past	0 0 0 -15 0 0 0 18
vt1=meet present	0 0 0 0 14 0 -5 -12
vt1=move past	0 15 0 -5 0 0 0 -10
vt1=move perfect	0 0 0 3 5 0 0 -9
vt1=move present	0 -5 0 -3 -1 0 0 12
vt1=other modal	-2 -19 0 0 14 0 -1 2
vt1=other past	0 14 0 1 -9 0 0 -12
vt1=other perfect	-3 -19 -2 1 11 0 8 -2
vt1=other present	5 -1 14 8 -18 2 -16 -1
vt1=pay modal	0 -5 0 9 -1 0 0 -1
vt1=pay perfect	0 -9 0 12 0 0 0 0
vt1=pay present	0 2 0 -9 0 0 0 12
vt1=place present	0 -14 0 22 -5 0 0 0
vt1=prolong infinitive	0 0 -2 9 0 0 0 -4
vt1=prolong past	0 0 1 -11 8 0 0 2
vt1=promise perfect	0 0 0 -5 11 0 -2 0
vt1=publish modal	0 0 0 -9 11 0 0 0
vt1=publish past	0 -5 0 15 -4 0 0 -3
vt1=put future	0 4 0 2 -11 0 0 3
vt1=put infinitive	0 3 0 -13 0 0 0 8
vt1=put modal	0 4 0 -11 -2 6 0 3
vt1=put present	3 -7 0 10 0 0 -1 -3
vt1=raise modal	0 15 0 -13 0 0 0 0
vt1=raise past	0 -22 0 25 0 0 0 0
vt1=raise present	0 -3 0 -4 0 0 0 10
vt1=receive present	0 -8 0 -6 15 0 0 0
vt1=remain present	0 -7 -11 7 2 0 7 0
vt1=report future	0 -2 0 -5 12 0 -1 0
vt1=resume present	0 6 0 -8 2 0 0 0
vt1=return modal	0 8 0 2 0 0 0 -11
vt1=return past	0 7 0 -11 0 0 0 7
vt1=return present	0 -5 0 15 -10 0 0 0
vt1=rise modal	0 -10 0 13 0 0 0 0
vt1=rise past	0 12 0 -15 0 0 0 3
vt1=run future	0 0 0 -6 -3 0 0 14
vt1=run infinitive	0 -12 0 13 0 0 0 0
vt1=run past	0 13 0 12 0 0 0 -29
vt1=run present	-11 -4 2 -8 0 0 0 13
vt1=say modal	0 0 0 12 -7 0 0 0
vt1=say past	-8 0 0 -1 7 0 -1 7
vt1=say pluperfect	0 12 0 -10 0 0 0 0
vt1=see infinitive	0 7 0 -12 0 0 0 6
vt1=see present	0 -8 0 17 -1 0 0 -3
vt1=set perfect	0 0 0 -11 6 0 5 0
vt1=set present	0 -7 0 11 -6 10 -2 -10
vt1=ship present	0 -8 0 14 -5 0 0 0
vt1=sign future	0 -13 0 18 -6 0 -1 0
vt1=sign infinitive	0 -2 0 0 10 0 -4 -5
vt1=sign perfect	0 0 0 -11 4 0 0 8
vt1=sign pluperfect	0 13 0 -11 0 0 0 0
vt1=sit present	0 0 0 13 0 0 0 -20
vt1=start future	7 9 0 -13 -5 0 0 0
vt1=start gerund	0 -4 0 16 0 0 0 -15
vt1=start infinitive	-1 1 0 -7 12 0 0 -3
vt1=start present	5 -10 0 7 0 0 0 0
vt1=stay future	2 2 0 13 0 0 0 -19
vt1=stay present	-5 5 4 14 -14 0 0 -9
vt1=stop past	0 9 0 -11 0 0 0 1
vt1=suspend future	3 -13 0 2 9 0 0 0
vt1=suspend infinitive	0 11 0 -2 -8 0 0 0
vt1=suspend participle	0 -13 0 -4 2 0 0 11
vt1=suspend past	-2 17 0 -6 0 0 0 -4
vt1=suspend perfect	0 -3 0 2 -16 0 0 10
vt1=suspend present	0 0 -6 10 0 0 0 -5
vt1=take future	0 1 0 2 1 0 0 -13
vt1=take infinitive	0 -9 0 2 2 0 0 4
vt1=take modal	0 -10 0 4 7 0 0 0
vt1=take past	-3 -32 0 31 -3 0 0 0
vt1=take present	0 20 0 -17 0 0 0 0
vt1=tell perfect	0 -9 0 3 -6 4 0 5
vt1=tell pluperfect	0 13 0 -11 0 0 0 0
vt1=threaten participle	0 12 0 -10 0 0 0 0
vt1=threaten perfect	0 17 0 -15 0 0 0 0
vt1=vote past	0 0 0 16 -14 0 0 0
vt1=vote present	0 -6 0 -7 14 0 0 -3
vt1=want present	0 -7 0 -6 11 0 1 3
vt1=write past	0 -17 0 2 2 3 0 5
vt2=announce present	0 -2 0 -8 11 0 0 0
vt2=apply present	0 9 0 -7 -5 0 0 2
vt2=be modal	0 2 0 2 -1 0 7 -10
vt2=be past	0 -15 0 19 7 0 -1 -10
vt2=be present	7 -3 4 1 -16 -1 7 0
vt2=begin past	0 7 0 8 -12 0 0 -4
vt2=begin present	0 8 0 -8 11 0 0 -11
vt2=charge future	0 2 7 -7 -13 0 0 8
vt2=charge modal	0 -6 0 12 -1 0 0 -5
vt2=charge present	0 0 0 -11 4 0 0 12
vt2=come past	0 -11 0 8 0 0 0 0
vt2=continue present	0 -1 0 5 3 0 0 -10
vt2=decide infinitive	0 0 0 5 -11 -1 6 0
vt2=end present	0 -13 2 -5 0 0 0 13
vt2=extend infinitive	0 0 0 -11 0 0 0 13
vt2=fall present	0 14 0 -9 0 0 0 -3
vt2=go future	0 7 -1 -8 0 0 0 2
vt2=go present	0 -6 -1 9 5 0 -2 0
vt2=have present	0 0 0 -6 -3 0 9 2
vt2=keep past	0 0 0 -14 14 0 0 0
vt2=leave participle	0 12 0 -8 -14 0 -1 9
vt2=leave past	0 5 0 -11 0 0 0 4
vt2=let present	0 -16 0 4 3 0 0 4
vt2=other perfect	0 0 0 13 -6 0 0 -6
vt2=other present	0 12 0 -12 -2 0 0 4
vt2=pay future	0 -8 0 7 -2 0 0 3
vt2=pay past	0 -16 0 26 0 0 0 -12
vt2=pay present	0 16 0 -6 -3 -2 -1 -2
vt2=plan participle	0 -8 0 9 0 0 0 0
vt2=post past	0 1 0 -10 8 0 0 0
vt2=publish past	0 7 0 -9 4 0 0 0
vt2=put future	0 10 0 -4 0 0 -3 0
vt2=put infinitive	0 11 0 -4 -3 0 -1 0
vt2=put present	0 -7 0 14 -2 0 0 0
vt2=remain present	0 0 0 10 0 0 0 -7
vt2=run present	-1 -4 -2 -9 5 3 0 8
vt2=say past	0 -9 0 14 -1 0 0 0
vt2=say present	0 -3 0 14 0 0 0 -4
vt2=stop present	0 13 0 -8 0 0 0 -1
vt2=suspend present	-3 16 0 -9 0 0 0 0
vt2=take perfect	0 11 0 -10 0 0 0 0
vt2=tell modal	0 0 0 -11 10 0 0 1
vt2=want present	0 5 0 -12 -1 0 9 0`;
