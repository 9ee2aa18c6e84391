// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_WHAT = `controls	duties	exclusions	none	other	sale	talks	truce
<always>	-24 -15 -21 53 -9 -23 -21 -11
a:!	0 -14 0 14 0 0 0 0
a:'	0 -15 0 10 4 0 0 0
a:'s	0 -19 0 26 -11 0 -15 0
a:'s <level>	0 0 2 -8 -3 0 0 12
a:'s <number>	0 -9 0 17 0 0 0 -7
a:'s <quality>	0 8 0 -10 0 2 0 0
a:'s ship	0 5 0 -12 4 0 0 0
a:-	-3 14 0 -17 0 0 0 11
a:.	-13 -13 -22 40 -7 -11 1 -16
a:<agent>	-7 -16 -4 23 -1 3 -10 0
a:<day-ahead>	-11 16 -15 8 -29 0 -10 -5
a:<day-ahead> .	0 24 0 -16 -3 0 -2 -1
a:<day-gone> .	0 0 0 9 -6 0 -1 -2
a:<day-today>	0 -15 0 -2 8 0 -2 8
a:<gate>	0 -8 0 1 21 0 1 -23
a:<goods-amount>	0 -1 0 11 -2 0 0 -2
a:<goods>	2 15 4 -16 1 -6 -4 0
a:<level-noun>	-3 6 -4 -12 8 -3 -10 8
a:<level>	-21 14 -8 4 -5 -2 2 -9
a:<level> .	0 -3 -1 30 -11 0 -6 -23
a:<level> <level>	0 6 0 -22 0 0 0 17
a:<level> apply	0 13 0 -10 0 0 0 -5
a:<level> at	0 -13 0 6 0 0 0 7
a:<level> here	0 -4 0 10 0 0 0 -4
a:<level> in	0 25 0 -15 -5 0 0 -3
a:<level> is	0 -7 0 17 0 0 0 -8
a:<money>	-1 4 -9 3 7 0 0 -9
a:<money> .	0 13 0 -7 0 0 0 -2
a:<month-ahead>	0 -9 0 14 0 0 0 -5
a:<month-gone>	2 0 0 -15 15 0 0 0
a:<name>	0 -14 5 -1 16 0 -9 4
a:<name> <level>	0 1 0 6 0 0 0 -9
a:<name> agree	0 -9 0 0 0 0 0 8
a:<name> and	0 -2 0 8 0 0 0 -4
a:<name> go	0 -4 0 11 0 0 0 -5
a:<name> has	0 -3 0 11 0 0 0 0
a:<name> keep	0 0 0 -15 15 0 0 0
a:<name> pay	0 -13 0 15 0 0 0 0
a:<name> take	0 1 0 -14 0 0 0 10
a:<name> will	0 4 0 -7 0 0 0 2
a:<name> would	0 -12 0 20 0 0 0 -6
a:<not>	-2 -5 8 10 0 -10 2 -7
a:<number>	0 11 2 2 2 -12 -6 -14
a:<number> .	-2 15 -2 8 -10 -2 1 -16
a:<number> again	0 11 0 -9 0 0 0 0
a:<number> and	0 10 0 -9 -5 0 0 3
a:<number> in	0 12 0 -3 0 0 0 -6
a:<number> th	4 -1 0 -12 12 0 0 -2
a:<number> to	0 -10 0 15 -3 0 0 0
a:<office>	-6 0 0 8 5 -1 -1 -9
a:<office> 's	0 -10 0 11 0 0 0 0
a:<organisation>	-9 -7 -5 -4 18 -3 -7 6
a:<organisation> 's	-2 -2 0 17 -7 0 0 -1
a:<organisation> .	0 8 0 -2 0 0 -1 -2
a:<organisation> to	0 11 0 -7 0 0 0 0
a:<person>	-5 -17 0 40 -7 -5 -3 -12
a:<person> and	0 13 0 0 -1 0 0 -15
a:<quality>	-6 9 11 -8 2 8 3 -18
a:<quality> car	0 19 0 -18 0 0 0 0
a:<quality> duty	0 -4 0 15 0 2 0 -14
a:<quality> good	0 8 0 -4 -6 0 0 2
a:<quality> port	0 7 0 -10 7 0 0 -2
a:<quality> tariff	0 16 0 -19 0 0 0 3
a:<seat>	-7 -8 0 10 -11 -3 -7 16
a:<seat> .	0 3 0 -6 -8 0 -4 14
a:<sender>	7 16 0 -10 -2 0 0 -12
a:<span>	-4 21 3 -9 10 -1 -2 -16
a:<span> .	0 16 0 -3 0 0 0 -16
a:<taker>	0 -15 0 14 -4 5 0 0
a:<v-agree>	-1 -3 -1 8 -6 -4 8 -2
a:<v-bear>	-2 5 -12 1 0 -10 1 0
a:<v-begin>	-2 4 -1 4 -4 -7 -15 4
a:<v-buy>	0 0 0 1 0 6 0 -11
a:<v-down>	-4 8 0 -4 0 -2 0 -1
a:<v-end>	0 -3 2 1 -17 -5 0 9
a:<v-impose>	-9 2 0 0 3 -3 4 -6
a:<v-lack>	15 -3 -2 -1 0 0 0 0
a:<v-propose>	-1 -12 -5 -1 9 0 11 7
a:<v-renew>	0 -7 -3 20 -14 0 -4 -2
a:<v-return>	0 -4 0 -7 0 0 0 14
a:<v-say>	-6 -25 -2 24 13 -2 0 -10
a:<v-sell>	3 -1 -4 -3 12 4 0 -17
a:<v-sign>	-9 -10 -5 -5 17 0 5 2
a:<v-stay>	0 -20 9 10 -8 0 0 10
a:<v-suspend>	-3 3 0 4 -19 0 -1 12
a:<v-target>	-3 5 -1 -6 8 0 -6 -1
a:<v-threaten>	0 -18 0 17 0 0 0 0
a:<v-up>	-1 7 -7 6 -3 4 -9 -5
a:?	0 0 -8 9 -6 5 -8 -2
a:]	0 -6 0 9 0 0 0 0
a:a	-3 -3 0 -14 -3 3 15 18
a:a <office>	0 -4 0 -4 9 0 0 0
a:a <quality>	0 16 0 -13 4 0 0 -9
a:a fee	0 -11 0 2 5 0 0 0
a:a further	0 -9 0 0 9 0 0 0
a:a law	0 0 0 -8 9 0 0 0
a:a licence	10 -2 0 -4 0 0 0 0
a:a tariff	0 12 0 -13 0 0 -3 5
a:a telephone	0 5 0 -9 0 0 0 3
a:abroad	5 -11 -1 10 0 0 0 0
a:additional	0 6 10 -16 -14 0 0 10
a:additional duty	0 6 10 -17 -12 0 0 7
a:after	0 6 0 0 -12 0 -3 6
a:after <span>	0 1 0 4 0 0 0 -10
a:again	1 14 0 -9 4 0 0 -9
a:again .	3 0 0 -5 11 0 0 -7
a:agree	0 -8 0 -4 0 0 10 5
a:agree in	0 0 0 -10 0 0 3 8
a:agree on	0 0 0 -5 0 0 10 0
a:agreement	0 -34 0 11 1 0 -8 19
a:agreement .	0 -11 0 -1 0 0 0 11
a:ahead	0 10 0 -10 0 0 0 0
a:aircraft	0 11 0 -8 0 0 0 0
a:all	0 17 0 0 -10 0 0 -13
a:all other	0 9 0 -7 0 0 0 0
a:along	7 0 0 1 0 0 0 -9
a:aluminum	0 12 0 -10 0 0 0 0
a:an	0 10 4 -13 -14 0 0 12
a:an hour	0 0 0 -9 0 0 0 11
a:and	-14 14 -2 -3 -22 -6 -3 11
a:and <name>	0 -12 0 14 -7 0 0 0
a:and <number>	0 -8 0 -2 0 0 0 12
a:and <person>	0 13 0 0 0 0 0 -14
a:and <quality>	0 -5 0 4 9 0 0 -10
a:and a	0 9 0 -6 -2 0 0 0
a:and is	0 3 1 6 0 0 0 -12
a:and last	0 6 0 3 0 0 0 -13
a:and to	0 -2 0 -1 0 0 0 12
a:and will	0 0 0 14 -4 0 0 -9
a:another	0 9 0 0 -3 0 3 -12
a:answer	0 -8 0 16 -8 0 0 0
a:answer to	0 -5 0 9 -2 0 0 0
a:any case	0 0 0 -9 0 0 0 11
a:anything	1 0 0 8 0 0 0 -8
a:apply	0 3 4 -7 -9 0 0 8
a:are	-2 2 8 5 -6 -1 -5 -2
a:are free	0 -7 10 -2 -2 0 0 4
a:arrangement	0 6 0 -11 0 0 0 4
a:as	0 -13 0 4 -10 0 11 1
a:as a	0 0 0 -5 0 0 -1 10
a:as plan	0 -8 0 8 0 0 0 0
a:ask for	0 -7 0 15 -5 0 0 -2
a:at	2 -12 -4 16 3 0 1 -9
a:at the	2 -6 -2 15 -1 4 0 -12
a:away	2 -11 0 8 -3 0 0 3
a:back	0 9 0 -17 -1 1 -7 12
a:back .	0 12 0 -15 0 0 0 1
a:banana	0 12 0 -16 0 0 0 5
a:bargain	-1 -6 0 10 0 0 0 0
a:be	-8 5 4 -18 7 6 7 -5
a:be <number>	0 28 0 -17 -2 0 4 -19
a:became	0 -14 0 21 0 0 0 -9
a:become	3 17 0 -13 0 0 0 -12
a:become <number>	0 8 0 -8 -2 0 0 0
a:been	0 -25 0 12 -11 0 3 15
a:been <level>	0 -17 0 16 0 0 0 0
a:begin	-2 16 0 -4 1 0 0 -16
a:begin .	0 14 0 -9 0 0 0 0
a:benefit	0 9 0 0 -6 0 0 0
a:between	0 -10 0 11 -5 0 0 0
a:border	0 -2 0 11 -1 0 0 -5
a:both	6 5 0 -27 16 0 4 -3
a:both country	0 -3 0 -5 10 0 0 0
a:bring	0 12 0 -11 7 0 -3 -1
a:bring it	0 10 0 -10 0 0 0 0
a:busan	6 2 0 9 0 0 0 -15
a:butter	0 -1 6 12 -12 0 0 -7
a:by	3 -8 0 12 -12 2 0 -1
a:by <day-ahead>	0 12 0 -15 5 0 0 0
a:by <level>	0 -12 0 13 0 0 0 0
a:call	0 -8 0 8 6 0 0 -3
a:call with	0 8 0 -10 0 0 0 1
a:can	0 5 0 3 -12 0 0 0
a:capital	0 -9 0 15 0 0 -2 0
a:car	0 10 0 -6 0 0 0 -1
a:cement	0 8 0 0 0 0 0 -9
a:change	0 -17 0 18 0 0 0 0
a:charge	0 0 6 -8 4 0 -2 1
a:charge <level>	0 0 0 12 -4 0 0 -11
a:charge <number>	0 -9 0 4 -5 0 0 10
a:charge a	0 -5 0 10 0 0 0 -3
a:charge fee	0 -2 0 -6 9 0 0 0
a:charge on	0 12 0 -10 0 0 0 0
a:cheese	0 10 0 -9 0 0 0 0
a:chip	0 -4 0 13 1 0 0 -5
a:close	0 -3 0 -10 0 0 0 13
a:close .	0 -2 0 -10 0 0 0 11
a:coffee	0 9 0 -8 0 0 0 0
a:collect	0 10 0 -9 2 0 0 -3
a:come	0 0 0 8 -13 0 0 0
a:come to	0 -10 0 19 -1 0 0 -6
a:confirm	0 0 0 -5 10 0 0 -2
a:control on	0 -9 0 0 0 0 0 9
a:cost	0 -18 0 8 14 0 0 -3
a:could	5 10 0 -11 3 0 0 -4
a:date	13 -2 0 -15 0 0 4 4
a:day	-4 -3 0 -17 -5 0 12 12
a:day .	0 -6 0 2 -2 0 0 9
a:day on	0 -9 0 -4 0 0 3 10
a:dead	0 -9 0 6 0 0 0 1
a:deadline	0 -1 0 -21 0 0 17 5
a:deadline .	0 0 0 -16 0 0 14 3
a:deal .	0 8 0 -10 0 0 4 0
a:decide	0 -12 0 9 -5 0 4 0
a:decide on	0 -4 0 3 -8 0 8 -1
a:decision	0 6 0 -14 9 0 0 0
a:do	0 17 0 -2 -13 0 0 -2
a:doe	0 8 0 0 0 0 0 -12
a:doe not	0 12 0 -6 0 0 0 -8
a:door	0 -1 0 -8 0 0 0 11
a:down	0 4 0 -7 10 0 0 -7
a:duty	-8 12 9 -12 -8 0 -4 2
a:duty .	0 -2 11 3 -7 0 0 -2
a:duty of	-3 -3 0 -8 0 2 0 15
a:duty will	0 14 0 -11 0 0 0 0
a:duty would	0 11 0 -5 0 0 0 -6
a:each	0 2 0 0 7 0 0 -14
a:earth	0 -13 0 9 0 0 0 3
a:economy	0 -8 0 11 0 0 0 0
a:effect	0 -7 0 11 0 0 0 0
a:end	-1 -7 8 -14 -8 -2 -4 20
a:end .	-2 -12 3 -8 -2 0 0 19
a:end on	0 4 0 8 0 0 0 -13
a:entry	0 17 0 -15 0 0 0 0
a:evening	4 1 0 17 -8 0 0 -17
a:every	0 -6 13 0 -1 0 0 0
a:exclusion	0 -3 18 -1 -11 0 0 0
a:exempt	0 1 -11 11 -3 0 0 0
a:exemption	-2 -5 15 1 -7 0 0 -5
a:export	7 3 0 2 -8 0 0 -10
a:extend a	0 0 0 -9 0 0 0 10
a:fall	0 12 0 -12 1 0 0 0
a:fall to	0 10 0 -4 0 0 0 -4
a:fare	0 -11 0 14 -1 0 0 0
a:fee	-2 -9 -6 0 15 0 0 -2
a:fentanyl	0 -12 0 11 0 0 0 1
a:find	6 -3 0 0 -4 7 1 -9
a:first	0 12 0 -9 6 0 0 -6
a:flour	0 0 0 9 0 0 0 -9
a:followed	0 12 0 -7 0 0 0 -3
a:for	1 -7 14 0 -6 4 0 -4
a:for <number>	2 -12 6 6 -3 0 0 -3
a:for <span>	-1 1 5 12 -6 0 0 -16
a:for about	0 9 0 -9 0 0 0 0
a:for an	0 4 4 -11 0 0 0 0
a:for good	1 -6 0 -1 9 0 0 0
a:for the	-6 12 -8 -9 -5 2 6 3
a:force	0 -9 0 7 1 0 0 0
a:found	0 -4 0 11 -6 0 0 0
a:four	0 -14 0 7 0 0 0 6
a:framework	0 -9 0 12 0 0 0 0
a:free	0 -1 11 -1 4 0 -2 -7
a:free of	0 -16 9 3 3 0 0 0
a:from	-10 -6 0 9 9 0 -4 -10
a:from <day-ahead>	0 -14 0 28 -5 0 0 -13
a:from <day-gone>	0 -9 0 14 0 0 0 -4
a:from <level>	0 8 0 -9 4 0 0 -1
a:from <name>	0 0 7 1 -10 0 0 0
a:get	0 9 0 -14 -1 0 0 5
a:go	0 -13 -6 11 6 -1 -7 6
a:go from	0 -11 0 -4 9 0 0 5
a:good from	0 12 2 -8 -2 0 0 -3
a:good is	0 11 0 -10 0 0 0 0
a:good will	0 8 0 -14 0 0 0 4
a:had	0 -24 0 29 -4 0 0 0
a:half	0 -12 0 19 0 0 0 -6
a:has	0 -2 -3 4 -13 -2 2 3
a:has been	0 -12 0 0 -4 0 5 12
a:have	-2 -15 0 12 -9 0 13 -2
a:have been	0 -21 0 16 0 0 0 3
a:have to	0 10 0 -9 0 0 0 0
a:he	0 -9 0 22 -12 0 0 -5
a:he call	0 -9 0 10 0 0 0 0
a:he would	0 9 0 -11 0 0 0 0
a:hear	0 -5 0 -9 11 0 0 3
a:heard	0 -1 0 14 -2 0 0 -7
a:here	0 -14 0 11 0 0 0 2
a:here .	0 -3 0 9 0 0 0 -3
a:his	0 11 0 -6 0 0 0 -3
a:hour	0 -1 0 -9 0 0 0 13
a:house	0 -9 0 11 0 0 0 0
a:impose	0 -4 0 13 -8 0 0 0
a:in	6 5 -8 6 7 -6 -14 -16
a:in <month-ahead>	0 -10 0 0 6 0 0 0
a:in <name>	-3 9 0 0 2 0 -1 -7
a:in <seat>	0 12 0 -6 -2 0 0 0
a:in <span>	0 -1 0 -7 11 0 0 0
a:in any	0 4 0 -15 0 0 0 11
a:in the	5 9 0 -17 0 2 1 1
a:into	0 -13 0 1 0 0 -1 16
a:is	6 1 -4 3 -19 -2 4 0
a:is <level>	0 1 0 11 0 0 0 -17
a:is <number>	0 0 0 13 0 0 0 -15
a:is at	0 -6 0 9 0 0 0 0
a:is charge	0 10 0 -6 0 0 0 0
a:is go	0 -12 0 6 0 0 0 7
a:is not	0 16 0 -1 0 0 0 -14
a:is off	0 -8 0 9 0 0 0 0
a:is the	11 8 0 -31 0 0 2 7
a:is to	0 15 0 -20 0 0 1 0
a:it	1 -11 -11 17 3 -12 8 -8
a:it .	4 -7 -1 -1 16 -1 -4 -9
a:it has	2 4 0 -13 -2 0 0 11
a:it in	0 10 0 -8 0 0 0 0
a:it may	0 12 0 -5 0 0 0 -2
a:it was	0 -13 0 19 0 0 0 -4
a:it will	0 3 0 -20 2 0 6 5
a:its	0 9 -6 -20 20 1 0 -4
a:its <organisation>	0 -2 0 10 -5 0 0 0
a:justice	0 -5 0 -4 10 0 0 0
a:largest	0 -11 0 12 0 0 0 0
a:last	-10 11 0 -29 6 0 9 8
a:last <span>	0 17 0 -18 0 0 0 0
a:last day	0 -4 2 -13 0 1 0 15
a:last for	0 -6 0 10 0 0 0 -3
a:last week	0 0 0 -11 9 0 0 5
a:last year	-4 9 0 0 0 0 0 -5
a:later	0 3 0 -15 0 0 0 12
a:later .	0 2 0 -15 0 0 0 12
a:latest	3 9 0 -9 0 5 0 -8
a:law of	0 -4 0 -5 9 0 0 0
a:lawful .	0 0 0 -6 8 0 0 0
a:less than	0 10 -8 0 2 0 0 -4
a:let	0 -10 0 -3 10 0 0 3
a:levy	0 20 0 0 -10 0 -1 -12
a:licence	12 -4 0 -1 -1 0 0 0
a:lift	0 2 0 10 -9 0 0 -3
a:machine	0 -10 2 9 0 0 0 0
a:make	8 -10 0 11 -6 0 1 -6
a:match	0 8 0 -3 0 0 0 -1
a:may	0 0 0 2 -13 4 0 4
a:may be	0 9 0 0 -12 6 0 -3
a:men	0 -5 0 -6 0 0 0 11
a:minister	0 -8 0 14 0 0 0 -2
a:minute	0 13 0 -12 0 0 0 0
a:month	0 -20 -1 0 10 0 -1 7
a:month .	0 -11 0 -2 12 0 0 0
a:more	1 -13 0 18 -16 0 0 0
a:more than	0 -9 0 5 -5 0 0 5
a:morning	0 4 0 2 0 0 0 -9
a:most <quality>	0 8 0 -6 0 0 0 0
a:must	0 0 0 -25 9 0 13 0
a:name	0 -10 0 13 0 0 0 0
a:need	9 -11 -2 5 0 0 0 0
a:neither	0 -10 0 8 4 0 0 -1
a:new rate	0 13 0 -2 -9 0 0 0
a:new tariff	0 9 0 -10 0 0 0 0
a:next	0 6 0 -5 13 -6 0 -7
a:next week	0 0 0 11 0 0 0 -10
a:next year	0 13 0 -17 15 0 0 -4
a:night	0 -8 0 4 -10 0 0 12
a:night .	0 2 0 -12 -2 0 5 9
a:no	4 0 0 13 0 0 0 -20
a:nobody	0 -8 0 19 0 0 0 -9
a:noon	0 -11 0 10 3 0 0 -2
a:not	-1 4 8 7 -5 0 -6 -13
a:not be	0 -15 7 0 6 0 -1 0
a:not come	0 -9 0 11 0 0 0 0
a:nothing	0 -6 0 -6 0 0 7 11
a:nothing .	0 0 0 -8 0 0 0 11
a:notice .	0 0 0 -8 5 0 0 4
a:now	0 9 0 0 0 0 0 -8
a:number	0 -14 0 6 0 0 0 7
a:object	0 -1 0 -5 11 0 0 0
a:of	-11 -18 2 21 4 -3 -34 0
a:of <level>	-4 0 0 8 -7 0 -4 1
a:of <month-gone>	3 0 0 -15 17 0 0 -3
a:of <quality>	0 -5 10 5 -7 0 0 -1
a:of <span>	0 12 0 -13 6 0 0 -4
a:of it	0 -4 0 0 11 0 0 -2
a:of last	-1 14 0 -3 0 0 0 -8
a:of next	0 11 0 -5 6 0 0 -11
a:of the	0 -34 8 42 -24 -1 -1 0
a:of thi	-5 -9 0 -4 6 0 -1 17
a:of up	0 -14 0 6 1 2 0 0
a:off .	0 -8 0 1 8 0 0 0
a:off the	0 -12 0 14 0 0 0 0
a:old	0 9 0 -4 0 0 0 -4
a:old rate	0 6 0 0 2 0 0 -9
a:olive	0 9 0 -8 0 0 0 0
a:on	0 6 -8 2 -18 -7 13 4
a:on .	0 13 0 -7 0 0 0 -4
a:on <day-ahead>	0 2 -4 27 -7 0 0 -27
a:on <quality>	-5 9 0 3 -3 0 0 -9
a:on a	0 -9 0 -4 3 0 8 0
a:on an	0 12 0 -6 -4 0 0 0
a:on our	0 15 0 -15 0 0 -2 1
a:on the	-3 -19 2 2 4 0 -1 12
a:only	0 0 3 -9 0 0 0 5
a:only the	0 12 0 -15 0 0 0 3
a:opened	0 -8 0 15 -3 0 0 0
a:or	0 -6 7 10 -3 -3 -3 -3
a:ordinary	0 10 0 -3 -4 0 0 0
a:other .	0 13 0 -10 0 0 0 0
a:our	0 11 0 -13 13 0 -4 -4
a:out	-5 -5 -4 -7 13 3 -2 5
a:out .	-4 -11 -3 -2 7 0 0 14
a:outside	0 -11 0 6 6 0 0 0
a:over	0 -9 0 -6 13 0 9 0
a:own	0 -5 0 -1 11 0 0 0
a:paper	0 -17 0 24 -2 0 0 -2
a:parcel	-2 1 10 0 0 0 0 -9
a:partner	0 9 0 -12 3 0 0 0
a:pass	0 -5 0 4 -8 0 -2 9
a:patented	0 -19 0 20 0 0 0 0
a:patented medicine	0 -19 0 20 0 0 0 0
a:pay	-4 9 -4 -2 0 -3 -5 2
a:pay the	0 21 0 -14 -3 0 0 -5
a:percent	0 -11 0 12 0 0 0 0
a:phone	0 18 0 -15 0 0 0 -1
a:phosphate	0 9 0 0 -5 0 0 -3
a:port	-1 -6 -5 -10 18 3 0 0
a:port .	0 6 0 -11 4 0 0 0
a:port fee	-1 -7 -5 5 10 0 0 -3
a:president	0 -7 0 12 0 0 0 0
a:prolongation	0 0 0 -14 3 0 9 3
a:promise to	0 9 0 -6 0 0 0 -1
a:publication	0 -11 0 13 0 0 0 0
a:publish	0 6 0 -10 0 0 0 2
a:publish its	0 14 0 -18 4 0 0 0
a:publish the	0 -6 0 9 0 0 0 0
a:put	0 7 0 2 -12 0 2 -8
a:quota	0 -6 0 14 0 0 0 -5
a:rare	0 -13 0 9 0 0 0 3
a:rare earth	2 -7 0 10 0 0 0 -4
a:rate	0 17 -1 -12 0 0 0 -1
a:rate .	0 13 0 -1 -5 0 0 -4
a:rather	0 0 0 -10 10 0 0 0
a:rather than	0 0 0 -10 10 0 0 0
a:reciprocal	0 0 -1 12 -1 0 0 -7
a:reciprocal tariff	0 -4 0 10 -1 0 0 0
a:remain	0 10 0 -6 0 0 0 0
a:renew	0 0 -2 13 0 0 0 -8
a:reply	0 -9 0 1 13 0 -4 -6
a:reply .	0 -6 0 1 10 0 -4 -4
a:report	0 -2 0 18 -8 0 -4 0
a:rest	7 -2 0 9 0 0 0 -14
a:right	0 16 0 -8 -8 0 0 0
a:right .	0 10 0 -2 -7 0 0 0
a:rise	0 19 0 -14 0 0 0 -8
a:rise to	0 20 0 -19 1 0 0 -5
a:round	0 -2 0 13 0 0 0 -5
a:rule on	0 7 -1 -9 0 0 0 1
a:rum	0 -2 0 11 0 0 0 -5
a:run .	0 0 0 -8 -2 0 0 15
a:run until	0 -7 0 9 0 0 0 0
a:sale	0 12 0 -9 0 3 0 -4
a:say	0 -21 0 15 5 0 6 -12
a:season	0 -8 0 18 -1 -4 0 -3
a:see	0 -5 0 15 0 0 0 -5
a:set	0 5 0 6 -7 0 6 -17
a:shall	0 -6 0 -9 5 0 5 7
a:ship	0 1 0 -14 19 0 0 -8
a:ship .	0 -11 0 -4 13 0 0 0
a:side	5 0 2 0 0 0 6 -13
a:sign	0 0 0 14 -6 0 -3 -3
a:since	0 -11 0 6 0 0 0 6
a:sit	0 -5 0 13 0 0 0 -1
a:small parcel	0 -9 4 10 0 0 0 -3
a:software .	-5 11 0 -1 0 0 0 -3
a:some	0 0 0 9 0 0 0 -7
a:speaking	0 0 0 -10 0 0 0 11
a:spring	0 0 0 -12 0 0 0 12
a:start	0 15 0 -4 0 -4 0 -3
a:stay	0 0 0 3 -10 0 0 4
a:step	0 12 0 -9 0 0 0 0
a:stop	0 8 0 -4 -5 0 5 -1
a:subject	0 2 0 -10 8 0 0 0
a:subject to	0 2 0 -12 9 0 0 0
a:successor	0 -1 0 9 0 0 0 -7
a:such	0 0 0 9 -9 0 0 0
a:sugar	0 -10 0 -1 4 0 1 2
a:surcharge	0 11 -4 0 -3 0 0 -5
a:surcharge .	0 10 -3 -5 0 0 0 0
a:table	0 -16 0 14 0 0 0 1
a:take	0 -9 0 0 0 0 0 12
a:talk	0 -8 0 11 4 0 0 -10
a:talk .	0 -6 0 8 0 0 0 0
a:talk in	0 -6 0 -2 9 0 0 0
a:talked	0 -2 0 -2 -2 0 0 9
a:talked about	0 -1 0 -3 -2 0 0 10
a:tariff	0 -24 -6 12 9 -2 8 -1
a:tariff .	0 -18 0 0 9 0 8 -1
a:tariff at	0 10 0 -8 0 0 0 0
a:tax	0 2 0 -11 4 0 0 0
a:telephone	0 -10 0 1 0 0 0 11
a:telephone .	0 0 0 -9 0 0 0 11
a:tell	0 -18 0 0 8 0 0 7
a:tell the	0 0 0 -7 10 0 0 0
a:text	0 -4 0 -12 2 0 8 4
a:th	4 -1 0 -12 12 0 0 -2
a:than <money>	0 11 -8 -2 2 0 0 -3
a:that	-1 3 0 11 -36 0 -1 7
a:that .	0 -8 0 3 -6 0 0 9
a:that <person>	0 16 0 -9 0 0 0 -6
a:that the	0 -7 0 12 -5 0 0 0
a:the	-6 -4 -6 2 -2 11 -2 1
a:the <day-ahead>	0 23 0 -22 0 0 0 0
a:the <level>	0 14 0 -17 14 0 0 -14
a:the <name>	0 0 -3 4 1 4 0 -12
a:the <number>	8 0 0 8 0 0 0 -18
a:the <office>	-5 -5 0 23 -4 0 0 -12
a:the <organisation>	-5 0 -1 -4 15 -1 0 -3
a:the <person>	0 -17 0 21 0 0 0 -8
a:the <quality>	0 1 2 11 -12 0 6 -17
a:the additional	0 8 10 -23 -10 0 0 6
a:the arrangement	0 6 0 -12 0 0 0 5
a:the country	0 -10 0 12 0 0 0 0
a:the day	0 2 0 -16 0 0 6 6
a:the duty	0 10 0 -10 7 0 0 -7
a:the end	0 -1 0 -2 0 0 0 12
a:the first	0 13 0 -3 -6 0 0 -4
a:the last	0 -7 3 -18 0 2 7 10
a:the latest	3 9 0 -9 0 5 0 -8
a:the month	0 -13 0 26 -5 0 0 -10
a:the old	0 10 0 -1 0 0 0 -10
a:the ordinary	0 9 0 -3 -4 0 0 0
a:the present	0 12 0 -12 0 0 0 0
a:the rate	0 -7 0 0 0 0 0 10
a:the table	0 -13 0 11 0 0 0 1
a:the tariff	0 -3 0 -10 4 0 3 6
a:the telephone	0 0 0 -8 0 0 0 10
a:the text	0 -1 0 -8 3 0 8 0
a:them	-4 -14 0 1 4 0 6 6
a:them .	-3 -7 0 -11 11 0 8 3
a:there	0 -2 0 18 -10 0 0 -10
a:there .	0 -7 0 11 0 0 0 0
a:they	-3 0 0 -2 -3 -3 -1 12
a:thi	0 0 -2 -25 10 -1 -2 23
a:thi year	-5 4 0 -9 7 0 0 5
a:think	0 -1 0 -12 8 0 0 5
a:threaten	0 -17 0 17 0 0 0 0
a:three	0 -21 0 12 -1 0 0 7
a:tile	0 0 0 -1 -5 0 0 9
a:time the	0 10 0 -9 0 0 0 0
a:to	-8 5 -12 3 7 0 -4 -14
a:to <day-ahead>	-2 4 -2 -6 -11 0 0 13
a:to <level>	0 15 0 -14 8 1 -4 -6
a:to a	0 14 0 -5 0 0 0 -10
a:to an	0 -2 0 10 0 0 0 -8
a:to be	0 -7 0 -5 14 0 3 -2
a:to charge	0 5 0 -20 7 0 0 6
a:to decide	0 0 0 8 -12 0 4 0
a:to extend	0 0 0 -9 0 0 0 12
a:to find	0 -9 0 1 -3 8 1 0
a:to put	0 9 0 0 -4 0 0 0
a:to reply	0 -6 0 0 14 0 -4 -6
a:to report	0 0 0 11 -3 0 -3 0
a:to run	0 0 0 -5 -4 0 0 15
a:to set	0 0 0 10 -1 0 0 -7
a:to sign	0 6 0 12 -4 0 -1 -11
a:to talk	0 -6 0 10 0 0 0 0
a:to the	0 4 0 -10 11 0 1 -10
a:ton	0 0 0 -12 6 0 0 3
a:trade	0 -9 0 13 0 0 -2 0
a:trading	0 9 0 -12 3 0 0 0
a:trading partner	0 9 0 -12 3 0 0 0
a:treaty	0 -2 0 -5 -3 0 12 0
a:truce on	0 4 0 -15 0 0 0 12
a:turn	0 3 0 -8 -1 0 0 7
a:two	-1 -19 0 31 -11 0 1 -6
a:two government	0 0 0 10 0 0 0 -4
a:under	2 -2 -2 7 0 6 0 -10
a:until	0 9 0 -2 0 0 0 -2
a:up	0 -11 0 4 0 2 -4 10
a:up .	0 -5 0 -15 0 0 -3 24
a:video	0 -8 0 13 0 0 0 -2
a:vote	0 -1 0 -16 18 0 0 0
a:vote on	0 0 0 -8 11 0 0 0
a:want	1 10 0 -14 -3 0 7 -1
a:want to	0 10 0 -11 0 0 1 0
a:was	0 -9 -1 23 0 0 -2 -13
a:was <level>	0 -10 0 7 0 0 0 3
a:was <number>	0 -1 0 12 0 0 0 -8
a:we	0 -10 0 0 -10 0 7 12
a:week .	0 8 0 0 0 0 0 -10
a:were	-1 -16 0 31 -7 0 0 -7
a:what	0 -12 0 10 10 0 -5 -1
a:what he	0 -9 0 10 0 0 0 0
a:what they	0 3 0 -16 8 0 0 7
a:whatever	0 0 0 -14 5 0 0 5
a:whether	0 -10 0 -3 13 -3 0 0
a:whether <name>	0 0 0 -20 16 0 0 5
a:whether a	0 -4 0 -3 10 0 0 0
a:whether to	0 -1 0 12 -8 0 0 0
a:whole	0 0 -6 -3 0 0 0 12
a:will	0 4 1 0 3 -1 0 -10
a:will be	0 9 -1 -9 2 0 0 -1
a:will have	0 6 0 -10 0 0 0 3
a:will not	0 -8 8 8 -2 0 0 -3
a:will pay	0 -13 0 11 -1 0 0 4
a:with	3 -22 5 0 5 0 -9 11
a:with <seat>	0 -8 0 -5 -1 0 0 16
a:with a	0 0 0 12 -7 0 0 0
a:without	-4 12 4 -9 -7 0 -5 5
a:without agreement	0 -12 0 1 0 0 0 10
a:without the	0 -11 0 8 2 0 0 0
a:word	0 -1 0 -13 10 0 0 6
a:work	0 0 0 10 -3 0 0 -2
a:worth	0 13 -8 -1 1 0 0 -6
a:worth less	0 11 -8 -2 2 0 0 -3
a:would	0 7 0 -2 -15 0 -5 2
a:would have	0 -19 0 22 0 0 0 -1
a:would not	0 -11 0 13 0 0 0 0
a:write	0 -4 0 11 -4 0 0 0
a:wrong	0 -2 0 8 -2 0 0 0
a:year	-9 15 -1 -17 22 -3 -3 -3
a:year .	-4 7 0 -11 11 0 -1 2
a:you	0 8 0 -22 15 0 0 2
a:your	0 0 0 -10 0 0 0 11
a:·	0 -1 0 9 -2 0 0 0
asks	-3 -4 -13 29 -13 2 -9 -14
b:"	0 6 -3 0 -3 -9 0 1
b:" <name>	0 -2 0 13 0 0 0 -10
b:" not	0 0 0 -11 0 0 0 13
b:" the	0 -2 0 9 0 0 0 -1
b:" we	0 -8 0 3 13 0 -7 -1
b:'	0 0 0 19 -15 0 0 -8
b:'s	1 7 -4 -6 12 2 -14 -10
b:'s <level>	0 1 0 -15 0 0 0 16
b:'s <number>	0 20 0 -17 0 0 0 -1
b:'s agreement	0 -6 0 9 0 0 0 0
b:'s duty	0 -2 0 -8 4 0 0 3
b:'s good	0 2 0 -3 12 0 0 -9
b:'s ministry	7 -1 0 15 -5 0 0 -14
b:'s on	0 -4 0 -2 12 0 0 -8
b:'s order	0 10 0 -5 0 0 0 -4
b:'s own	0 15 0 -7 -1 0 0 -3
b:'s parliament	0 -1 0 16 -12 0 0 0
b:'s second	0 0 0 14 0 0 0 -12
b:'s senate	0 -1 0 -6 9 0 0 0
b:'s ship	0 -2 0 -10 8 0 0 4
b:'s signature	0 -7 0 9 0 0 0 0
b:( until	0 -11 -1 10 0 0 0 0
b:)	-2 25 -2 -7 -1 0 0 -9
b:*	0 -2 0 15 -1 0 0 -9
b:,	1 -2 -1 13 -10 3 1 -7
b:, <level>	0 16 0 -15 5 0 0 -9
b:, <number>	0 29 0 -19 -1 0 0 -12
b:, <person>	0 -1 0 12 0 0 2 -16
b:, <points>	0 -15 0 10 0 0 0 7
b:, <span>	0 -7 0 15 0 0 0 -7
b:, a	0 -9 0 19 -4 0 0 -2
b:, and	-6 -6 7 -13 22 -7 3 5
b:, are	0 -17 5 13 2 0 -1 -2
b:, back	0 -8 0 12 0 0 0 -1
b:, begin	0 24 0 -11 -1 0 0 -15
b:, both	0 16 0 -19 0 0 0 3
b:, by	0 -11 0 0 13 0 8 -14
b:, clear	0 0 0 -3 -5 0 0 9
b:, come	8 -12 0 6 3 0 0 -6
b:, counted	0 -9 0 11 0 0 0 0
b:, did	0 0 0 -8 9 0 0 0
b:, down	0 -4 0 10 0 0 0 -6
b:, due	0 0 9 3 -9 0 0 -3
b:, duty	0 -15 0 2 0 0 0 14
b:, effective	4 13 0 -14 0 0 0 -1
b:, end	3 -13 0 -5 -1 0 0 14
b:, face	0 11 0 -8 0 0 0 0
b:, for	0 2 0 -13 10 0 0 5
b:, from	1 3 -5 12 -4 0 0 -18
b:, go	0 4 0 -17 0 0 0 14
b:, good	0 -12 0 3 0 0 0 6
b:, had	0 7 0 -12 0 0 0 6
b:, has	5 18 0 -15 -10 0 0 3
b:, have	0 0 0 9 0 2 0 -11
b:, he	0 1 0 -12 -1 0 0 12
b:, in	0 1 0 8 -5 0 0 -6
b:, is	0 -7 0 -12 0 -1 0 21
b:, it	3 -11 0 -16 0 0 13 15
b:, lapse	0 -12 0 0 0 0 0 7
b:, last	0 0 6 10 0 0 0 -14
b:, likewise	10 7 0 -5 -1 0 0 -10
b:, no	0 2 0 12 0 0 -3 -12
b:, not	-11 1 0 7 6 0 0 -4
b:, now	-1 0 0 -17 0 6 0 8
b:, pay	0 11 0 0 0 0 0 -10
b:, put	0 -5 0 9 0 0 0 -3
b:, reach	0 9 0 -6 0 0 0 -2
b:, run	0 20 0 -2 2 0 0 -16
b:, say	0 -17 0 14 -1 0 8 0
b:, since	0 -5 0 -2 0 0 0 8
b:, sit	0 0 0 10 -7 0 0 0
b:, spoke	0 0 0 -15 0 0 0 14
b:, start	2 0 0 14 -11 0 0 -13
b:, suspend	0 0 0 -15 2 0 0 9
b:, take	0 13 0 -12 0 0 0 0
b:, the	0 12 -9 -5 6 5 -8 -11
b:, till	0 0 0 -10 0 0 0 12
b:, to	-5 4 -3 -16 1 3 0 10
b:, until	2 17 6 -16 -7 8 -5 -7
b:, up	0 -2 0 -17 0 0 0 20
b:, was	0 -2 0 -2 0 0 0 9
b:, we	0 10 0 3 -2 0 0 -10
b:, will	9 13 0 -15 -3 4 0 -8
b:, with	1 7 0 -11 2 0 -2 0
b:-	4 -11 0 -3 -6 2 3 13
b:- a	0 9 0 -7 0 0 0 0
b:- and	0 7 0 -12 0 0 0 4
b:- call	3 0 0 6 0 0 0 -10
b:- shore	0 9 0 -3 -2 0 0 0
b:- tariff	0 -5 0 -2 -2 0 0 11
b:- the	6 -15 0 3 0 0 0 4
b:- to	0 9 0 -3 -2 0 0 0
b:. <person>	0 9 0 0 -6 0 0 -7
b:. m	0 1 4 -11 4 0 0 1
b:/	0 -23 6 8 6 0 0 0
b:: <name>	0 1 0 9 0 0 0 -13
b:: <quality>	0 -15 1 -5 -3 0 0 19
b:: <seat>	0 -15 0 7 -3 0 0 11
b:: <span>	0 5 0 6 0 0 0 -14
b:: and	0 12 0 -10 0 0 0 0
b:: from	-3 0 0 -3 0 0 0 10
b:: it	0 -1 0 -9 -2 0 0 16
b:: its	0 11 0 0 0 0 0 -10
b:: on	0 8 0 -6 2 0 0 -3
b:: sign	0 0 0 -6 -2 0 0 9
b:: the	0 -6 0 4 15 0 -4 -9
b:: then	0 21 0 -10 0 0 0 -15
b:: truce	0 10 0 -6 0 0 0 0
b:: until	-2 -12 -2 -3 9 0 0 5
b:: we	0 -1 0 -3 1 0 11 -8
b:: what	7 -17 6 18 -2 0 0 -8
b:: will	0 -9 0 7 0 0 0 0
b:; <name>	0 -1 0 15 -7 0 0 -1
b:; a	0 -14 0 -3 17 0 1 -1
b:; from	0 20 0 -16 0 0 0 -4
b:; on	0 12 0 -1 -1 0 0 -11
b:; the	-2 -5 0 9 -9 0 3 0
b:; their	0 0 0 -7 0 0 0 8
b:; they	0 3 4 -5 2 0 1 -9
b:<agent>	-10 2 4 15 -1 4 -6 -17
b:<day-ahead>	-14 4 -4 -4 3 0 -11 5
b:<day-ahead> and	0 0 1 -17 21 0 -2 1
b:<day-ahead> from	0 -5 0 10 0 0 0 -1
b:<day-gone>	11 24 0 -37 -6 1 11 1
b:<day-gone> <person>	0 -2 0 16 0 0 0 -10
b:<day-gone> he	0 3 0 -11 0 0 9 -1
b:<day-gone> is	0 0 0 -9 0 0 0 9
b:<day-gone> put	0 13 0 -12 0 0 0 0
b:<day-gone> take	0 9 0 -11 0 0 0 1
b:<day-gone> that	1 3 0 0 -10 5 -1 0
b:<day-gone> the	0 17 0 -8 1 0 0 -14
b:<day-gone> was	0 -14 0 -5 5 0 8 4
b:<day-today>	-9 15 -4 -20 -2 0 -5 15
b:<day-today> from	0 16 0 -20 -2 0 0 5
b:<day-today> to	0 -8 0 4 0 0 0 2
b:<duty>	-1 -3 15 -14 6 -7 -1 14
b:<gate>	-6 8 -11 1 7 1 -6 -11
b:<goods-amount>	-1 -1 -1 33 -26 0 -7 -6
b:<goods-amount> by	0 -5 0 25 -11 0 -3 -3
b:<goods-amount> of	0 -6 0 21 -10 0 0 -3
b:<goods>	17 7 6 -11 -5 -12 -8 0
b:<level-noun>	-19 -2 -12 2 13 0 0 -4
b:<level>	3 9 -4 6 -15 -10 -27 -2
b:<level> after	0 -11 0 5 6 0 0 0
b:<level> and	0 1 0 5 5 0 0 -15
b:<level> begin	0 14 0 -13 0 0 0 0
b:<level> come	0 0 0 -13 0 0 0 7
b:<level> duty	0 9 0 -12 -2 0 0 5
b:<level> end	0 4 4 -13 0 0 0 0
b:<level> for	0 20 0 -13 -1 0 0 -4
b:<level> from	-12 8 0 -3 1 0 0 2
b:<level> here	0 -10 0 8 0 0 0 0
b:<level> in	0 17 0 -30 -2 0 0 20
b:<level> is	0 3 0 -1 -11 0 0 5
b:<level> lower	0 -8 0 10 0 0 0 0
b:<level> more	0 -20 0 22 0 0 0 0
b:<level> off	0 -14 0 23 -2 0 0 -6
b:<level> on	3 6 9 -9 4 0 -3 0
b:<level> since	8 -2 0 2 0 0 0 -8
b:<level> tariff	1 12 0 -18 3 0 0 0
b:<level> there	0 15 0 -19 0 0 0 6
b:<level> to	0 14 0 -10 1 0 0 -5
b:<level> under	0 -8 0 9 0 0 0 0
b:<level> until	0 -2 -3 4 -13 0 -1 7
b:<level> was	0 -13 0 14 0 0 0 0
b:<level> were	0 -12 0 4 6 0 0 0
b:<level> will	0 -3 0 -2 0 0 0 9
b:<level> would	0 -11 0 16 0 0 0 -4
b:<money>	-7 9 -1 18 -9 0 -3 -17
b:<money> of	0 10 0 -5 2 0 0 -7
b:<money> worth	0 -10 0 10 0 0 0 0
b:<month-gone>	19 -2 0 -12 2 0 0 0
b:<month-gone> is	0 10 0 0 0 0 0 -6
b:<name>	17 -10 -5 6 6 -3 -6 -5
b:<name> 's	12 0 1 10 -8 -2 0 -17
b:<name> and	-10 11 -2 -7 -19 -1 -11 18
b:<name> are	4 -10 0 0 0 0 7 0
b:<name> at	0 17 0 -6 0 0 0 -9
b:<name> by	2 -6 0 10 -7 0 0 -2
b:<name> charge	0 -7 0 11 -7 0 0 2
b:<name> come	0 14 0 -10 5 0 0 -6
b:<name> cut	0 -9 0 8 0 0 0 0
b:<name> end	0 -8 -11 12 9 0 0 -8
b:<name> enter	0 12 0 -8 0 0 0 -1
b:<name> gave	0 0 0 -11 7 0 8 -3
b:<name> give	0 -1 0 2 10 0 0 -8
b:<name> in	0 -9 0 4 -5 0 0 12
b:<name> is	0 9 5 0 -10 0 0 -4
b:<name> make	0 -1 0 13 0 0 0 -10
b:<name> meet	0 10 0 -9 0 0 0 0
b:<name> must	3 -1 0 -14 14 0 0 0
b:<name> on	0 -4 8 -2 -13 3 2 2
b:<name> pay	0 -8 0 11 0 0 0 -1
b:<name> raise	0 -14 0 16 0 0 0 0
b:<name> run	0 -10 0 -2 0 0 0 13
b:<name> sign	0 -7 0 14 0 0 0 -4
b:<name> since	0 -2 0 11 0 0 0 -6
b:<name> stop	8 -7 0 -1 0 0 0 0
b:<name> take	0 -1 0 -7 0 0 0 14
b:<name> tariff	0 11 0 -10 0 0 0 0
b:<name> the	0 -3 -3 20 -8 0 0 -5
b:<name> to	0 -18 0 10 7 0 0 0
b:<name> trade	0 14 0 -1 -7 0 0 -1
b:<name> under	0 -6 0 -3 0 0 0 10
b:<name> until	0 -6 -1 -14 19 0 -11 7
b:<name> was	0 1 0 3 -3 0 6 -11
b:<name> will	0 12 5 -26 1 0 -3 12
b:<name> would	3 -6 0 14 -18 0 2 -2
b:<not>	-8 -9 -3 25 -17 -6 1 3
b:<number>	2 20 3 3 2 -20 -15 -34
b:<number> .	0 -6 0 11 0 0 0 0
b:<number> /	0 -18 6 2 6 0 0 1
b:<number> a	-3 -3 -6 -2 0 0 0 14
b:<number> and	0 8 0 -6 -5 0 0 4
b:<number> are	0 6 0 1 0 0 0 -11
b:<number> both	5 0 0 -9 0 0 0 6
b:<number> cent	0 -6 0 13 0 0 0 -3
b:<number> for	0 -6 0 10 -4 0 0 0
b:<number> from	0 16 0 -14 -3 0 0 4
b:<number> in	0 10 0 -23 12 0 0 0
b:<number> may	0 5 2 5 -14 0 0 0
b:<number> notice	9 0 0 0 0 0 0 -10
b:<number> of	0 -10 0 5 2 0 5 -3
b:<number> on	-1 32 -3 -17 -9 0 0 -9
b:<number> p	4 0 9 -17 12 0 0 -18
b:<number> pm	0 -2 0 -1 8 0 0 0
b:<number> the	0 -1 0 14 -6 0 0 -5
b:<number> will	0 12 0 -16 0 0 0 6
b:<number> would	0 9 0 -9 0 0 0 0
b:<office>	-8 -5 -6 26 -27 0 16 -11
b:<office> 's	-1 0 0 12 2 0 0 -11
b:<office> are	0 -4 0 12 -4 0 0 0
b:<office> has	0 -2 0 16 -8 0 0 -1
b:<office> in	0 -2 0 10 -3 0 0 0
b:<office> on	0 13 0 -7 0 0 0 -3
b:<office> say	0 -5 0 -5 9 0 0 0
b:<office> spoke	0 0 0 -10 0 0 6 4
b:<office> to	0 -6 0 -7 0 0 16 -4
b:<office> want	0 0 0 -11 0 0 0 12
b:<office> will	0 -4 0 18 -10 0 0 0
b:<organisation>	-11 -12 12 5 2 -7 -11 8
b:<organisation> 's	-6 -18 0 17 -6 0 0 8
b:<organisation> agree	0 0 0 -9 10 0 0 0
b:<organisation> before	0 0 0 -3 10 0 0 -5
b:<organisation> decide	0 -10 0 17 -5 0 0 -7
b:<organisation> doe	0 7 0 -16 3 0 0 5
b:<organisation> end	0 0 0 9 0 0 0 -8
b:<organisation> expect	0 13 0 -11 -1 0 0 0
b:<organisation> has	2 15 -1 -5 -17 -1 -3 16
b:<organisation> hear	0 -1 0 -23 25 0 0 0
b:<organisation> heard	0 9 0 1 -10 0 0 0
b:<organisation> hold	0 0 0 9 -6 0 0 0
b:<organisation> in	0 8 0 -26 17 0 0 6
b:<organisation> is	1 -4 0 15 -7 0 0 -6
b:<organisation> meet	0 0 0 -10 3 0 0 9
b:<organisation> must	0 0 0 19 -17 0 0 0
b:<organisation> of	0 10 0 -5 0 0 0 -4
b:<organisation> on	0 -8 0 14 -14 0 0 4
b:<organisation> say	-5 11 0 -5 -1 0 0 0
b:<organisation> sit	0 0 0 -10 11 0 0 0
b:<organisation> tell	0 7 0 -15 9 0 0 0
b:<organisation> until	0 10 0 -15 2 0 0 0
b:<organisation> vote	0 -1 0 21 -17 0 0 0
b:<organisation> will	0 -3 0 -4 10 0 0 -2
b:<organisation> would	0 -8 0 -8 12 0 0 0
b:<person>	-1 -1 -12 12 3 2 2 -15
b:<person> 's	-2 3 0 -9 0 0 0 9
b:<person> agree	0 6 0 -13 0 0 0 8
b:<person> and	0 -25 0 2 0 4 0 11
b:<person> announce	6 -9 0 -8 -3 0 8 12
b:<person> by	0 7 0 -9 0 0 0 1
b:<person> call	0 12 0 -11 0 0 0 0
b:<person> come	0 -4 0 10 0 0 0 -3
b:<person> go	0 -2 0 9 0 0 0 -4
b:<person> has	-4 17 0 -10 10 0 -5 -10
b:<person> is	0 -22 0 26 1 0 -1 -11
b:<person> on	0 9 0 0 -7 -3 0 -2
b:<person> receive	0 -3 0 10 -2 0 0 0
b:<person> sign	0 13 0 -12 7 1 0 -10
b:<person> spoke	0 12 0 -9 4 0 0 -9
b:<person> to	0 -4 0 8 3 -2 -2 -4
b:<person> want	0 8 0 3 0 0 0 -13
b:<person> was	0 -10 0 0 0 0 0 8
b:<person> will	0 -24 0 25 -12 0 0 0
b:<person> would	0 0 0 11 -7 0 0 0
b:<points>	-27 -6 -6 -6 -21 0 0 41
b:<points> are	-3 -2 0 -4 0 0 0 14
b:<points> from	0 11 0 -3 0 0 0 -7
b:<points> until	0 -1 0 -6 0 0 0 11
b:<quality>	0 -2 5 -9 11 6 -28 -1
b:<quality> agreement	0 9 0 5 -9 0 0 -6
b:<quality> and	0 -9 0 6 12 0 0 -10
b:<quality> coffee	0 11 0 -9 0 0 0 0
b:<quality> company	0 -5 0 15 0 0 0 -2
b:<quality> duty	8 0 0 -19 -5 0 0 17
b:<quality> economy	0 -11 0 5 0 0 0 4
b:<quality> firm	-2 0 0 11 0 0 0 -1
b:<quality> glass	0 4 0 -13 0 0 0 6
b:<quality> importer	0 -9 0 13 0 0 0 0
b:<quality> ministry	0 0 0 -8 0 0 0 10
b:<quality> oil	0 -13 0 -9 9 0 0 11
b:<quality> olive	0 9 0 -1 0 0 0 -7
b:<quality> one	8 2 5 7 7 0 0 -27
b:<quality> paper	0 -5 0 -4 9 0 0 0
b:<quality> parliament	0 -1 0 -9 16 0 0 -5
b:<quality> port	0 -10 0 -7 11 3 0 0
b:<quality> rate	0 10 0 -5 0 0 0 -4
b:<quality> side	0 -5 0 0 -4 0 0 11
b:<quality> sugar	0 -20 0 0 0 0 0 19
b:<quality> trade	0 -9 0 13 -1 0 0 0
b:<seat>	3 -11 -6 9 1 -17 3 1
b:<seat> and	0 0 0 4 -22 0 0 15
b:<seat> by	7 0 0 -15 5 0 -1 6
b:<seat> for	0 -4 0 14 -1 0 0 -3
b:<seat> from	0 2 0 6 -8 0 0 -2
b:<seat> have	0 -1 0 -10 0 0 7 7
b:<seat> let	0 0 0 11 -2 0 0 -6
b:<seat> on	-2 -10 0 24 -10 0 -1 -7
b:<seat> say	0 2 6 1 -9 0 -1 0
b:<seat> to	0 -4 0 10 -2 0 0 -1
b:<seat> until	0 -4 0 -5 0 0 0 10
b:<seat> would	0 -3 0 -4 9 0 3 -5
b:<sender>	4 -12 5 8 -9 0 -11 8
b:<span>	-10 -6 -5 12 -14 -4 4 6
b:<span> after	0 -5 0 12 0 0 0 -6
b:<span> are	0 -2 0 -18 0 0 0 20
b:<span> begin	0 -8 0 9 0 0 0 0
b:<span> from	0 7 0 9 -8 0 0 -17
b:<span> on	0 0 0 9 0 0 0 -10
b:<span> run	0 6 0 -11 0 0 0 5
b:<span> to	0 11 0 -15 0 0 0 1
b:<span> truce	0 4 0 19 0 0 0 -22
b:<taker>	0 8 4 -6 0 -12 0 4
b:<v-bear>	-2 1 -9 3 -2 -7 4 2
b:<v-begin>	8 0 -1 4 -2 -12 -11 0
b:<v-buy>	0 15 13 -11 -10 -1 -7 -3
b:<v-deny>	20 -25 -5 0 2 -1 0 -7
b:<v-down>	0 2 -15 -7 -8 0 12 7
b:<v-end>	2 -3 4 -3 -7 -2 -12 10
b:<v-impose>	1 -1 -17 5 3 -4 2 0
b:<v-lack>	11 4 -2 -4 -13 -1 0 0
b:<v-propose>	-7 -7 -18 5 12 -11 3 -4
b:<v-refuse>	0 -1 0 11 -7 0 0 0
b:<v-renew>	-15 0 4 -2 3 0 -7 7
b:<v-return>	0 0 -6 7 1 -2 2 -9
b:<v-say>	0 -3 0 14 -13 -10 2 0
b:<v-sell>	12 -23 -16 19 5 -1 0 -14
b:<v-sign>	-4 -7 -4 5 1 -18 -13 12
b:<v-suspend>	5 6 5 -5 -5 -6 -2 0
b:<v-target>	-2 -6 0 4 9 0 -13 6
b:<v-up>	-2 6 -2 2 -9 0 -16 3
b:a	0 -9 -16 4 8 5 14 -8
b:a .	-4 -4 -6 -2 1 0 0 14
b:a <office>	0 -5 0 9 0 0 0 0
b:a <organisation>	0 -6 0 13 -10 0 4 0
b:a <quality>	0 13 0 -8 -10 11 0 -4
b:a deal	0 0 0 -10 -7 0 0 15
b:a decision	0 -18 0 -10 28 0 -3 -2
b:a dinner	0 0 0 -6 0 0 0 9
b:a duty	0 -3 0 1 11 0 0 -12
b:a further	2 10 0 -6 -4 0 0 -3
b:a hearing	0 -7 0 -12 20 0 0 -1
b:a joint	0 -13 0 14 -4 1 2 0
b:a law	0 9 0 -12 0 5 0 0
b:a letter	0 0 0 -2 0 0 8 0
b:a meet	0 -1 0 18 -6 0 0 -2
b:a new	0 -19 0 7 17 0 -2 -3
b:a pause	0 15 0 -1 0 0 0 -9
b:a permanent	0 0 0 13 -4 0 -4 0
b:a rise	0 17 0 -16 -6 0 0 0
b:a second	0 -19 0 3 12 0 0 -4
b:a special	0 0 0 -9 8 0 0 0
b:a surcharge	0 -7 0 12 0 0 0 -1
b:a tariff	0 10 0 -13 -2 0 0 7
b:a third	0 9 0 0 -8 0 0 -2
b:a trade	0 -16 0 1 -3 0 1 12
b:a treaty	0 -6 0 -6 -12 0 10 9
b:a truce	-2 0 0 7 -14 0 0 1
b:about	0 10 0 10 -29 6 -2 -2
b:about the	0 -3 0 23 -17 0 0 -4
b:above	0 -9 0 10 0 0 0 0
b:accord	0 11 0 0 0 0 -5 -8
b:action	0 12 0 -9 0 0 0 0
b:add <level>	0 -10 0 11 0 0 0 0
b:additional	-1 20 3 -23 -14 0 0 9
b:additional <level>	-6 15 0 -8 -2 0 0 0
b:additional tariff	7 7 0 -20 0 0 0 2
b:affiliate of	-12 0 0 3 2 0 0 5
b:affiliate rule	6 -2 0 -4 2 0 0 0
b:after <person>	0 17 0 -16 0 0 0 0
b:after the	0 -11 0 14 0 0 0 -3
b:again	2 2 0 -9 7 0 -6 0
b:again as	0 7 0 -9 1 0 0 0
b:again before	0 -2 0 -16 8 0 0 11
b:again by	0 -10 0 20 -10 0 -1 0
b:again from	5 -6 0 0 -4 0 0 10
b:again in	0 -7 0 14 -1 0 0 -1
b:against	0 -18 0 0 16 0 0 -3
b:against the	0 -3 0 -6 18 0 0 -8
b:agenda	0 0 0 -7 9 0 0 0
b:agree	1 -15 0 0 -7 0 13 5
b:agree by	0 0 0 -12 -1 0 10 1
b:agree in	0 -6 0 -17 0 0 0 23
b:agree to	3 -8 0 13 -10 0 2 -8
b:agreement	0 -9 -7 18 -13 -6 4 0
b:agreement by	0 -9 0 -3 -9 0 3 14
b:ahead	0 9 0 0 0 0 0 -6
b:ahead of	0 9 0 0 0 0 0 -6
b:aim	0 0 0 -9 -8 0 18 -1
b:aim to	0 -4 0 0 0 0 9 0
b:air	0 -12 0 5 5 0 0 0
b:airport	0 0 0 8 -6 0 0 0
b:alive	0 -10 0 7 0 0 0 0
b:all	9 17 5 -12 -10 -3 7 -12
b:all of	0 -5 0 -9 0 0 9 10
b:all the	0 10 0 -7 0 0 0 -1
b:all three	0 9 0 0 0 0 0 -8
b:allow	0 0 0 -3 9 0 0 -1
b:almond	0 7 0 -17 0 0 0 10
b:also	5 -26 1 8 0 0 -1 6
b:althing	0 0 0 -8 8 0 0 0
b:aluminium	0 -10 0 9 0 0 0 0
b:ambassador	0 -3 0 -9 13 0 0 0
b:an	-1 0 0 -16 8 2 7 8
b:an additional	0 8 0 -8 -2 0 0 0
b:an agreement	0 -8 0 12 -9 0 11 -8
b:an annex	0 11 0 -10 0 0 0 0
b:an answer	0 -13 0 -23 24 3 1 0
b:an extension	0 5 -5 -25 12 0 0 18
b:an order	0 3 0 5 0 0 0 -9
b:and	-9 4 -2 -11 4 -25 0 16
b:and -	0 7 0 -12 0 0 0 4
b:and <level>	0 6 0 0 2 0 0 -19
b:and <name>	-4 6 -10 9 -18 0 -11 3
b:and <number>	0 -2 -1 6 -14 0 0 5
b:and <organisation>	0 1 0 9 -11 0 0 0
b:and <quality>	0 3 0 9 9 0 0 -18
b:and <seat>	-3 -17 0 5 -10 0 0 16
b:and after	0 -6 0 -4 0 0 0 11
b:and are	0 5 0 15 -14 0 0 -6
b:and arrive	0 -3 0 -10 15 0 0 0
b:and come	0 0 0 -15 0 0 0 16
b:and due	0 0 0 -10 0 0 0 9
b:and enter	0 -15 -1 7 13 0 0 0
b:and expire	0 3 0 9 0 0 0 -11
b:and from	1 8 0 -11 11 0 0 -8
b:and gave	0 -6 0 -10 20 0 0 -8
b:and has	0 -10 0 -9 2 0 12 1
b:and including	0 -11 9 -2 -1 0 0 5
b:and is	0 1 0 -15 13 0 0 3
b:and it	0 -20 4 -7 15 0 0 7
b:and its	0 -9 0 -1 3 0 10 -1
b:and last	-1 -4 0 -5 0 0 0 14
b:and must	0 0 0 -1 -7 0 0 10
b:and now	0 0 0 -11 0 0 0 11
b:and on	2 18 0 -10 3 -3 0 -16
b:and other	0 10 0 -2 -2 0 0 -2
b:and run	-3 -2 0 -10 0 0 0 18
b:and say	0 -2 0 -5 10 0 0 0
b:and stay	0 -4 0 11 0 0 0 -2
b:and the	-2 14 -4 3 -19 -4 4 0
b:and they	0 8 0 -17 0 0 6 2
b:and until	0 -4 0 -8 0 0 0 13
b:and was	0 -6 0 7 8 0 0 -11
b:and we	0 4 0 -10 0 0 0 8
b:and what	0 -7 10 6 -11 0 0 0
b:and will	0 2 0 -8 11 0 0 0
b:and would	0 14 0 -5 -2 0 0 -1
b:announce	8 -3 -3 -5 -1 -2 6 11
b:announce a	0 -10 0 2 0 0 0 6
b:announce for	0 4 0 -7 -4 0 0 10
b:announce in	0 0 0 -14 5 0 8 0
b:announce its	0 -3 0 11 -3 0 0 -2
b:announcement	1 6 0 0 -1 0 0 -10
b:another	0 20 0 -4 -4 0 0 -13
b:another <level>	-4 13 0 -5 0 0 0 -1
b:answer	0 -7 0 -23 23 1 5 -2
b:answer by	0 -9 0 -16 11 0 10 0
b:answer is	0 0 0 -15 11 0 0 2
b:answer to	0 -8 0 15 -2 0 0 0
b:any	0 8 0 1 -16 0 -1 3
b:any case	0 6 0 -12 -1 0 0 6
b:app	0 0 0 -11 0 15 0 0
b:appeal	0 -8 0 21 -12 0 0 0
b:application	0 -3 0 10 -7 0 0 2
b:apply	6 -4 -6 -1 0 0 0 12
b:apply again	3 29 0 -20 -4 0 0 -15
b:apply for	0 -7 0 -16 24 0 0 0
b:apply from	5 -5 -2 2 -8 0 0 9
b:apply until	0 -13 2 8 -10 0 0 4
b:approval	0 -14 0 17 0 0 0 -2
b:approve it	0 -1 0 14 -5 0 0 -5
b:approve the	0 -2 0 -18 10 0 0 12
b:are	20 -2 19 4 -3 -8 -8 -21
b:are back	0 13 0 -6 -2 0 0 -4
b:are charge	0 -9 0 10 0 0 0 0
b:are closed	0 -5 0 13 -1 0 0 0
b:are over	0 -1 0 -18 -1 0 0 21
b:are suspend	1 -3 -2 5 16 0 0 -15
b:are to	15 -7 6 18 -5 0 -2 -35
b:are until	0 0 0 9 0 0 0 -7
b:are up	0 0 0 -10 -1 0 0 13
b:argument	0 -2 0 -14 19 0 0 0
b:arrangement	-2 -24 -4 6 1 0 0 17
b:arrive	0 0 7 -18 13 0 -10 1
b:arrive by	0 1 9 -17 6 0 -8 3
b:arrived	0 -7 0 11 0 0 0 -1
b:arrived on	0 -6 0 9 0 0 0 0
b:article	0 -1 0 9 0 0 0 -6
b:as	12 -11 -8 9 -13 0 -2 7
b:as from	0 -18 0 13 0 0 0 3
b:as it	0 -3 0 10 0 0 0 -4
b:as of	9 13 -1 -3 -9 0 0 -15
b:aside	0 -10 0 8 0 0 0 0
b:ask for	0 -12 0 4 0 3 0 0
b:ask in	0 0 0 9 -7 0 0 -3
b:ask what	0 13 0 -5 -2 0 0 -7
b:assembly	0 -2 0 -3 13 0 0 -3
b:at	-3 -1 -11 11 6 -4 -3 -8
b:at <level>	0 18 2 -21 0 0 0 1
b:at <number>	7 0 -1 15 -7 0 0 -16
b:at a	0 0 0 14 -4 0 0 -8
b:at its	0 -2 0 -6 9 0 0 0
b:at least	0 11 0 -6 0 0 8 -11
b:at noon	0 -11 0 9 -4 0 0 2
b:at sea	0 8 0 0 -9 0 0 0
b:autumn	0 0 0 -11 0 0 3 6
b:away	6 8 0 -24 -9 0 0 19
b:back	9 19 -6 -8 -3 0 -11 -12
b:back at	0 15 0 -7 -8 0 0 0
b:back by	2 4 0 0 -12 0 -2 2
b:back from	0 -4 0 8 0 0 0 0
b:back in	9 11 0 -14 0 0 0 -4
b:back on	0 13 0 -7 0 0 0 -4
b:back to	-4 0 0 16 1 5 0 -21
b:back until	0 -3 0 -14 19 0 0 0
b:backdated	0 -19 0 21 -1 0 0 -2
b:base	0 6 0 -14 0 0 0 5
b:battery	10 0 0 -4 0 0 0 0
b:bay	0 0 0 9 -10 0 0 0
b:bay on	0 0 0 9 -10 0 0 1
b:be	-5 7 -17 3 0 0 -4 -6
b:be <number>	0 6 0 -9 -3 0 0 6
b:be a	0 -4 0 9 0 0 0 0
b:be apply	1 10 0 -18 0 0 0 3
b:be ask	0 -4 0 -5 9 0 0 0
b:be at	0 9 0 2 -3 0 0 -9
b:be back	0 12 0 0 -7 0 0 -14
b:be carry	0 7 0 -10 0 0 0 1
b:be collect	0 -2 0 -15 2 0 0 13
b:be completed	0 0 0 0 -6 -3 0 9
b:be discuss	0 0 0 9 -3 0 0 0
b:be done	0 -1 0 11 -9 0 -2 0
b:be due	0 1 0 -11 11 0 0 0
b:be extend	0 9 2 -22 -6 0 0 13
b:be finished	0 9 0 0 -3 0 0 0
b:be free	0 19 0 -8 -5 0 0 -6
b:be heard	0 -11 0 8 2 0 0 0
b:be hold	0 -9 0 8 1 0 0 -5
b:be in	0 -4 0 21 -13 3 0 -11
b:be keep	0 13 0 -13 -5 0 0 3
b:be negotiate	0 0 0 -1 0 0 9 -4
b:be over	0 -4 0 -9 0 0 3 12
b:be pay	0 -5 0 8 0 0 0 0
b:be suspend	0 -13 0 9 11 0 0 -6
b:be take	0 -8 0 0 9 0 0 -2
b:be used	0 -12 0 -6 16 0 0 0
b:became	0 -14 0 19 0 0 0 -4
b:because	0 -11 0 -5 -1 0 0 16
b:become	0 10 0 -16 6 0 0 0
b:become <level>	0 12 0 -8 0 0 0 -1
b:been	0 -11 0 24 -19 5 -13 -3
b:been <level>	9 -22 0 16 0 0 0 -6
b:been due	0 -6 0 17 -6 0 0 -3
b:been extend	0 0 -1 9 0 0 0 -5
b:been in	0 -1 6 8 0 0 0 -12
b:been put	-3 16 0 -6 -2 0 0 -5
b:been suspend	2 0 0 -5 -9 0 0 10
b:been tell	0 0 0 -9 -5 5 0 8
b:before	-17 -4 -1 -1 8 -1 1 3
b:before <day-today>	0 13 -2 -18 6 0 0 -2
b:before and	0 -15 0 0 9 0 0 3
b:before it	0 3 0 -23 10 0 0 11
b:before the	-2 -13 5 11 -14 -1 6 4
b:begin	-3 3 -6 5 1 0 5 -11
b:begin at	0 0 0 -9 9 0 0 0
b:begin in	0 -14 0 24 -2 0 0 -3
b:begin to	0 12 0 -5 0 0 0 -7
b:being	0 -9 0 -3 -2 0 0 15
b:between <day-gone>	0 0 0 -9 12 0 0 0
b:between <name>	0 4 0 -3 -10 0 0 5
b:beyond	0 5 0 -15 -9 0 0 20
b:bite	9 -3 0 -4 0 0 0 -1
b:bloc	0 3 0 -15 10 0 0 0
b:boat	0 -12 0 0 8 0 0 5
b:bond	0 -1 0 -13 11 0 0 4
b:book	0 -7 0 13 0 0 0 -2
b:border	0 10 0 0 0 0 0 -8
b:both	-9 15 -9 -4 4 -6 -15 1
b:both country	0 12 0 -18 5 0 0 0
b:both government	0 -11 0 9 0 0 0 0
b:both have	0 9 0 -8 4 0 0 -5
b:bottle	0 12 2 -15 0 0 0 0
b:break	0 0 0 14 0 0 0 -10
b:bridge	0 -14 0 20 -2 0 0 -2
b:bridge at	0 -5 0 8 -1 0 0 0
b:bring its	0 12 0 -8 0 0 0 0
b:broker	0 9 0 -9 0 0 0 0
b:building	0 0 0 -26 26 0 0 0
b:bus	0 -5 0 14 0 0 0 -7
b:busan	-5 -11 0 0 -7 0 0 15
b:buse	0 -7 2 13 -3 0 0 -5
b:business	0 -3 0 1 -4 9 0 -4
b:business on	0 -4 0 10 0 0 -1 0
b:but	-2 4 -3 3 1 0 3 -9
b:butter	0 -14 0 23 0 0 0 -8
b:butter pay	0 -8 0 11 0 0 0 0
b:buy	0 17 0 0 -2 -3 0 -12
b:buy <goods-amount>	0 0 0 11 -4 0 0 -2
b:buyer	1 4 0 -1 2 -12 0 3
b:by	-6 -14 0 6 6 -12 13 -14
b:by <level>	0 -20 0 27 -5 0 0 -2
b:by <number>	0 -10 0 18 -6 0 0 0
b:by <points>	0 14 0 -7 -1 0 0 -5
b:by a	0 0 0 -5 0 0 0 10
b:by telephone	0 5 0 -7 -10 -3 0 13
b:by the	1 -11 -5 7 6 -9 12 -16
b:calendar	0 8 0 -15 0 0 0 7
b:call at	0 -9 0 0 10 0 0 0
b:call for	0 9 0 -7 0 0 0 0
b:call reciprocal	0 8 0 3 0 0 0 -10
b:can	-1 0 1 11 -2 -1 -1 -8
b:can be	0 -8 -1 3 12 0 0 -7
b:cancel	0 -9 0 9 0 0 0 0
b:cannot	0 11 0 -12 1 0 0 0
b:canola	0 11 0 -3 -3 0 0 0
b:canola seed	0 11 0 -3 -3 0 0 0
b:capital	0 7 0 -9 0 5 0 -1
b:car on	0 9 0 -6 0 0 0 0
b:carrier	0 -10 0 9 0 0 0 0
b:carry on	0 3 0 -12 3 0 0 0
b:cartagena	0 -9 0 12 0 0 0 0
b:case	0 1 0 -13 6 0 0 9
b:case against	0 -4 0 -6 11 0 0 0
b:case on	0 -10 0 -12 12 0 0 9
b:cease	1 -4 2 -16 -6 0 0 18
b:cease to	0 -1 2 -10 -5 0 0 13
b:ceasefire	0 0 0 20 0 0 0 -21
b:cent	0 -6 0 13 0 0 0 -3
b:ceramic	0 12 0 -11 0 0 0 0
b:certificate	14 -16 -2 -4 14 0 0 -13
b:change	0 8 8 -4 1 0 -1 -16
b:change for	0 10 0 -8 0 0 0 0
b:change on	0 -7 9 4 0 0 0 -8
b:changed	0 6 0 -8 0 0 0 0
b:changed on	0 8 0 -7 0 0 0 0
b:charge <level>	0 -23 0 29 -8 0 0 0
b:charge <quality>	0 -4 0 -14 0 0 0 15
b:charge on	0 7 0 -1 -1 0 0 -3
b:charge the	0 10 0 -8 0 0 0 0
b:cheaper	0 11 0 -1 -6 0 0 -2
b:chicken	0 3 0 -10 5 0 0 0
b:city	0 -1 0 14 0 0 0 -8
b:claim	0 -22 0 13 9 0 -3 -6
b:clear	0 -1 -4 0 -6 0 0 14
b:clear before	0 -13 0 11 2 0 0 0
b:client	0 13 0 -4 -5 0 0 0
b:clock	0 10 0 -10 0 0 0 2
b:close	-2 -26 0 -11 14 19 -1 0
b:close on	0 -19 0 -3 0 15 0 2
b:closed	0 -2 0 19 -20 7 0 -10
b:closed on	0 0 0 5 -14 7 0 -1
b:closing	0 -9 0 -13 -6 23 0 -1
b:club	0 -4 0 28 -10 -4 0 -13
b:coal	0 -11 0 16 0 0 0 -1
b:coffee	0 -5 0 9 0 0 0 0
b:collection	-2 6 0 1 -10 0 0 1
b:column	0 14 0 -9 -6 0 0 0
b:combined	0 10 0 -4 0 0 0 0
b:come by	-1 -12 0 17 0 0 -4 0
b:come down	0 10 0 -11 -1 0 0 2
b:come in	0 16 0 -24 0 0 0 5
b:come to	-3 -11 0 14 -3 0 -1 0
b:come up	0 -3 0 -6 9 0 0 2
b:comment	-2 -14 -1 -4 20 0 0 -6
b:comment on	0 -6 0 -2 11 0 0 -3
b:comment until	0 0 0 -11 15 0 0 0
b:commerce	9 -4 0 1 1 0 0 -7
b:commissioner	0 11 0 -1 -2 0 0 -7
b:commit	0 9 0 -7 0 0 0 0
b:company	-10 0 0 14 5 0 -1 -13
b:complaint	0 -4 0 0 11 0 0 -4
b:completed	0 0 0 0 -6 -3 0 9
b:component	0 15 0 -12 0 0 0 0
b:concern	0 0 0 -2 9 0 0 -6
b:conclude	0 -11 0 -1 0 0 6 1
b:conference	0 -6 0 14 -1 0 0 0
b:consent	0 0 0 -5 -15 0 0 20
b:consultation	0 -17 0 0 18 0 0 -3
b:consultation on	0 -2 0 -12 16 0 0 -1
b:container	0 -2 0 9 -4 0 0 0
b:continue to	0 0 1 7 0 0 0 -9
b:contract	-1 -12 0 24 0 0 -2 -8
b:control	12 0 0 4 -5 0 0 -14
b:control of	2 0 0 6 0 0 0 -9
b:copper	6 15 0 -8 -10 0 0 -3
b:cork	-1 2 0 -17 0 0 0 18
b:corn	0 -10 0 2 6 0 0 0
b:corrected	0 -4 0 -3 11 0 0 -1
b:cost	0 0 0 8 2 0 0 -13
b:cotton	0 15 9 -14 -6 0 0 -10
b:cotton until	0 6 10 -10 0 0 0 -9
b:could	-2 0 0 10 0 0 -1 -6
b:could be	0 -8 0 18 -3 0 0 -6
b:count from	0 -14 0 15 0 0 0 0
b:counted	0 -1 0 -6 -2 0 0 12
b:counter	0 -7 0 -1 -5 0 0 14
b:counter -	0 -5 0 -5 -4 0 0 15
b:countermeasure	0 26 0 -15 4 0 0 -21
b:countermeasure on	0 19 0 -10 5 0 0 -18
b:country	0 0 -2 0 -1 3 9 -5
b:country have	0 -13 0 -5 -2 0 13 5
b:country pay	0 -9 0 -5 0 0 0 14
b:country run	0 4 0 -13 0 0 0 6
b:county	0 -8 0 15 -2 0 0 0
b:cover	12 0 0 -13 0 0 -1 2
b:crew	0 0 0 11 -1 0 0 -7
b:custom	5 0 0 -8 13 0 0 -5
b:cut its	0 -4 0 9 -2 0 0 0
b:date	-3 5 0 -13 -1 -3 -6 17
b:date from	0 -13 0 19 0 0 0 -3
b:date of	0 8 0 -11 0 0 0 4
b:date to	0 7 0 -13 0 0 0 8
b:dated	9 -8 0 10 -3 0 0 -7
b:day	0 0 -4 -6 1 -4 7 4
b:day and	0 -15 0 13 4 0 0 0
b:day is	0 0 0 -7 0 -1 9 -1
b:day to	2 8 0 -12 0 0 0 0
b:day until	0 -11 0 21 0 0 0 -11
b:deadline	-1 -31 -1 9 -24 21 15 -16
b:deadline for	0 -19 0 18 -11 7 5 -14
b:deadline of	0 -5 0 -14 -8 13 7 5
b:deal	5 2 0 -20 2 3 -5 19
b:deal of	0 -4 0 9 0 0 0 0
b:deal with	0 -4 0 -14 19 0 0 -2
b:dearer	0 6 0 -11 5 0 0 -1
b:debate	0 0 0 -16 18 0 0 0
b:decide by	0 10 0 0 -7 0 -1 0
b:decide on	0 -16 0 0 10 0 0 -3
b:decision	-1 -2 0 0 15 0 -4 -12
b:decision on	0 -7 0 -5 16 0 0 -2
b:declaration	0 6 0 -10 5 0 0 0
b:decree on	0 10 0 -7 0 0 0 0
b:delegation	0 -4 0 10 -3 1 0 -1
b:delivery	0 -1 0 -11 0 0 0 12
b:department	0 -3 0 12 0 0 0 -6
b:desk	0 -5 0 0 -3 0 0 9
b:detail	0 -13 0 19 0 0 -1 0
b:did	-2 -1 0 16 2 0 0 -23
b:dinner in	0 0 0 -9 0 0 0 9
b:discuss	0 0 0 6 -14 0 0 8
b:dispute	0 4 0 -5 -8 0 2 4
b:district	0 -8 0 12 0 0 0 0
b:do	0 0 0 -12 -1 0 3 16
b:do not	0 1 0 -5 -13 0 0 12
b:do so	0 -4 0 -13 17 0 3 -1
b:doe so	0 -8 0 -1 11 0 0 0
b:done	0 3 0 15 -18 0 -3 -1
b:done by	0 -2 0 13 -10 0 -3 0
b:double on	0 2 0 -9 0 0 0 6
b:down	0 4 3 1 0 0 -3 -8
b:down for	0 2 0 -7 12 0 0 -6
b:down in	0 -2 0 10 -1 0 0 0
b:down to	0 9 5 -13 -1 0 0 1
b:dozen	0 11 0 -7 0 0 0 -5
b:draft	0 0 0 1 -11 2 0 7
b:dried	0 5 0 -17 0 0 0 13
b:drop	0 10 0 -15 8 0 0 0
b:drop its	0 -11 0 10 10 0 0 -13
b:drop to	0 21 0 -20 0 0 0 0
b:due	0 0 0 -6 0 -10 -15 12
b:due again	0 -4 0 -16 9 0 0 10
b:due back	0 11 0 -13 0 0 0 0
b:due by	0 -6 0 -2 17 0 -5 -4
b:due from	0 0 0 -4 9 0 0 -3
b:due in	0 -9 0 19 -8 0 0 -2
b:due to	5 0 4 -9 -11 -1 0 10
b:duty	-4 0 19 -29 -4 -2 -12 30
b:duty are	0 -2 0 9 0 0 0 -6
b:duty by	0 11 0 -15 0 0 0 0
b:duty come	0 13 0 -5 0 0 0 -7
b:duty end	0 -12 6 0 0 0 0 2
b:duty for	0 20 0 -12 0 0 0 -7
b:duty from	0 -7 0 13 0 0 0 -3
b:duty go	0 15 0 -11 0 0 0 -2
b:duty in	0 -6 0 10 0 0 0 0
b:duty is	0 -9 0 -1 1 0 0 10
b:duty of	-4 3 7 -13 1 0 0 6
b:duty on	-4 -2 -3 -10 0 0 -1 22
b:duty return	0 8 0 0 0 0 0 -8
b:duty to	0 -6 0 0 0 0 0 12
b:duty until	0 4 1 -13 -6 0 0 6
b:duty was	0 -18 0 1 0 0 0 14
b:duty would	0 0 0 11 0 0 0 -10
b:each	-5 -27 -1 2 0 0 -3 23
b:each other	0 -17 0 -9 5 0 -2 20
b:early	0 -2 0 -17 6 0 0 16
b:earth	6 -4 0 9 -8 0 0 -6
b:economic	0 -7 0 8 0 0 0 0
b:economy minister	0 -11 0 5 0 0 0 4
b:effect	2 2 8 -1 -14 0 0 0
b:effect from	0 -6 0 10 -2 0 0 0
b:effective	3 25 0 -19 -2 0 0 -8
b:election	0 -9 0 16 -1 0 0 -2
b:electricity	0 -9 0 12 0 0 0 0
b:else	-1 -1 0 -3 -4 0 0 12
b:emergency	0 -11 0 2 10 0 0 -1
b:end <span>	0 -3 0 11 0 0 0 -7
b:end at	-2 0 0 -1 9 0 0 -1
b:end by	0 -6 -1 6 0 0 8 -9
b:end it	0 0 0 -10 6 0 0 1
b:enforcement	0 0 0 -3 0 8 0 0
b:engine	0 9 0 -4 -2 0 0 0
b:enter <name>	0 11 0 -12 0 0 0 1
b:enter before	0 -2 -3 -2 11 0 0 -6
b:enter by	0 -2 4 -11 10 0 0 0
b:enter into	4 3 0 0 -15 0 0 0
b:even	0 -3 0 15 -8 0 0 0
b:everybody	0 17 0 -31 0 0 0 11
b:everybody else	0 -8 0 -5 0 0 0 13
b:everyone	0 18 0 -23 -4 0 0 6
b:exchanged	0 -9 0 1 8 0 -1 0
b:excluded	0 -11 25 -15 1 0 0 -10
b:excluded from	0 -9 17 0 0 0 0 -8
b:exclusion	-3 -17 28 4 -11 0 0 -17
b:exclusion end	0 0 -9 10 0 0 0 0
b:exclusion for	0 -2 9 0 -2 0 0 0
b:exclusion grant	0 -1 15 -11 0 0 0 0
b:exemption	0 9 -20 10 7 0 0 -6
b:exemption for	0 -1 -2 -4 10 0 0 0
b:existing	0 13 0 -9 0 0 0 -1
b:expect	-1 5 0 1 3 -2 -17 0
b:expect <name>	0 -9 0 0 10 0 0 0
b:expect in	0 -5 0 10 0 0 0 0
b:expect it	0 9 0 -4 -5 0 0 0
b:expect to	0 -8 0 0 9 0 0 -1
b:expert	-2 -5 0 20 -10 0 0 0
b:expire at	0 8 0 5 0 0 0 -15
b:expire on	-3 -4 4 0 -14 -2 0 7
b:export	13 0 -4 -8 0 0 -1 -2
b:export to	8 10 0 -17 0 0 0 0
b:exporter	0 0 0 -12 14 0 0 0
b:extend	-12 0 4 0 1 1 0 1
b:extend from	0 -1 0 -8 0 0 0 13
b:extend to	-1 11 4 0 -5 0 0 -5
b:extend until	0 0 0 10 0 0 0 -8
b:extension of	0 0 0 -17 0 0 0 20
b:extension until	0 0 0 -8 9 0 0 0
b:extra	0 9 0 0 -2 0 0 -8
b:extra duty	0 10 0 -2 0 0 0 -6
b:face	0 7 0 -12 -3 0 1 3
b:face a	0 0 0 -9 0 2 2 3
b:fact	7 0 -2 7 -1 0 0 -11
b:fact sheet	7 0 -2 7 -1 0 0 -11
b:fail	0 7 0 0 -16 0 0 9
b:fail to	0 9 0 -2 -16 0 0 9
b:fall	-3 -8 0 -6 -19 3 6 24
b:fall away	0 1 0 -14 0 0 0 13
b:fall due	0 -5 0 12 -7 0 0 3
b:fall on	0 -8 0 -9 -4 4 8 10
b:fare	0 -10 0 13 0 0 0 -1
b:farmer	0 0 5 9 -11 0 0 -3
b:fear	0 4 0 -7 1 0 0 0
b:fee	-4 -19 -6 19 9 0 0 0
b:fee and	-3 -5 0 0 0 0 0 12
b:fee for	0 -4 0 15 -5 0 0 -2
b:fee on	2 0 0 2 4 0 0 -12
b:feed	1 -10 0 10 0 0 0 -3
b:fentanyl	0 17 0 -7 0 0 0 -5
b:fentanyl tariff	0 9 0 -4 0 0 0 -2
b:ferry	0 0 0 12 0 0 0 -8
b:file	0 1 7 0 -11 0 0 0
b:filed	-2 -10 0 0 5 0 0 7
b:final	0 -11 0 -3 10 0 0 4
b:final decision	0 0 0 -13 16 0 0 0
b:finished	-1 16 0 -10 -11 0 9 -4
b:finished by	0 6 0 -3 -10 0 9 0
b:firm	-9 -6 0 15 -3 0 0 4
b:first	0 13 -1 0 -9 0 -4 0
b:first day	0 26 0 -17 0 0 0 -13
b:first time	0 0 0 -10 12 0 0 0
b:fish	0 -16 0 5 4 0 0 5
b:flat	0 14 0 -15 0 0 0 0
b:flew	0 0 0 -5 0 0 0 9
b:flew to	0 0 0 -7 0 0 0 10
b:follow	4 13 0 3 -4 0 -3 -18
b:follow on	5 6 0 -6 2 0 0 -9
b:followed	0 1 0 2 3 0 0 -12
b:following	0 10 0 -3 -7 0 0 0
b:for	5 7 -3 8 -3 0 -4 -25
b:for <name>	0 2 0 -10 -7 0 0 18
b:for <number>	0 0 0 23 -20 0 0 -7
b:for <quality>	0 -9 1 -2 13 0 0 -4
b:for <span>	-2 10 0 -6 -18 0 0 15
b:for all	0 1 0 -15 -2 0 9 6
b:for an	0 1 0 -1 -11 3 4 1
b:for good	1 19 0 -5 -5 0 3 -15
b:for household	0 -10 0 10 0 0 0 0
b:for its	-2 -10 0 -5 10 -4 0 12
b:for other	0 21 0 -1 0 0 0 -18
b:for review	0 -2 0 -7 15 0 -1 -2
b:for the	-8 2 0 19 -10 3 -3 -15
b:force	2 14 0 -23 1 0 -7 9
b:force by	-1 0 0 -13 16 0 -4 0
b:force since	0 8 0 3 0 0 0 -12
b:force until	0 -2 0 -12 1 0 0 12
b:former	0 0 0 11 5 0 0 -17
b:forty	0 0 0 11 -6 0 0 -1
b:four	0 10 0 0 10 0 -3 -19
b:fourth	0 -10 0 0 0 0 0 8
b:free	0 10 5 0 -18 0 0 -4
b:free from	0 9 0 -6 0 0 0 0
b:free of	0 14 -1 -9 0 0 0 0
b:fri	0 1 0 -21 13 0 0 5
b:from	17 6 -8 7 -3 -7 -40 -11
b:from <day-ahead>	-6 -1 -5 5 -12 0 0 8
b:from <day-today>	0 -9 0 4 0 0 0 2
b:from <name>	7 -18 -1 -9 16 0 0 8
b:from <seat>	0 -11 0 0 13 0 0 -3
b:from its	0 -3 0 10 -5 0 0 0
b:from noon	0 14 0 -12 0 0 0 0
b:from the	8 8 5 -5 -11 0 -1 -3
b:front	0 0 0 8 -3 0 0 -1
b:gallium	10 0 0 0 -2 -2 0 0
b:garden	0 7 0 1 -11 0 0 0
b:garden on	0 9 0 -8 0 0 0 0
b:gas	0 -15 0 14 -4 0 0 4
b:gave	0 2 0 -1 11 0 4 -18
b:gave <name>	0 -1 0 -13 15 0 8 -9
b:gave it	0 -5 0 -8 14 3 0 -5
b:gave the	0 21 0 -6 -10 0 0 -8
b:general	9 0 0 -1 -1 0 0 -8
b:get	0 9 -2 7 -1 0 -6 -13
b:give	0 15 -1 -19 12 1 5 -11
b:give <name>	0 10 0 5 0 0 0 -16
b:give its	0 0 0 -13 9 0 4 0
b:given	-1 13 0 -11 0 0 8 -3
b:given until	0 10 0 -14 -1 0 0 5
b:glass	0 0 0 -15 0 0 0 17
b:go from	0 -15 0 0 9 0 0 9
b:go home	0 -5 0 11 0 0 0 0
b:go into	0 -12 0 7 5 0 0 0
b:go on	3 -16 7 -2 2 0 0 5
b:go out	0 -10 0 16 0 0 0 -5
b:go to	-3 8 0 5 -18 0 0 -1
b:go up	0 24 0 -14 -8 0 0 -6
b:good	-3 14 0 -16 0 -2 4 3
b:good stay	0 11 0 -3 0 0 0 -7
b:good under	0 -1 0 -9 8 0 0 0
b:good until	-1 1 3 -27 5 0 7 10
b:good would	0 6 0 -19 0 0 0 12
b:government have	0 3 0 -21 -1 0 4 16
b:grant	-7 22 8 4 -11 0 0 -27
b:grant to	0 15 2 -7 0 0 0 -12
b:grant under	0 0 12 -8 0 0 0 0
b:grid	0 -2 0 10 -3 0 0 0
b:group	0 0 0 15 -4 0 0 -10
b:growth	0 5 0 6 -1 0 0 -9
b:guayaquil	0 -11 0 5 -2 0 0 6
b:had	0 -8 -7 15 6 1 -13 -6
b:had agree	0 0 0 -9 0 0 0 11
b:had announce	0 -12 0 15 -1 0 0 0
b:had been	8 -22 -1 27 -12 0 0 -6
b:had say	0 14 0 -8 0 0 0 0
b:had sign	0 13 0 -11 0 0 0 0
b:had spoken	0 12 0 -14 0 0 0 3
b:had threaten	0 -9 0 7 7 0 0 0
b:had to	0 0 0 -26 19 9 0 1
b:half	0 18 0 -12 -8 0 1 0
b:half on	0 12 0 -6 0 0 0 -1
b:halve	0 13 0 -12 0 0 0 0
b:hand	0 -12 0 20 0 0 0 -8
b:hand at	0 -2 0 10 0 0 0 -6
b:handed	0 -3 0 0 11 0 0 -6
b:handed in	0 0 0 -12 16 0 0 -2
b:handed over	0 0 0 9 -3 0 0 -2
b:happen	4 9 -4 -12 7 0 0 -2
b:has	-3 11 -12 2 -3 5 -20 0
b:has a	0 -14 0 -10 5 0 0 19
b:has announce	1 6 0 -9 0 0 0 0
b:has extend	0 0 0 13 0 0 0 -11
b:has invited	0 -9 0 6 1 0 0 0
b:has not	0 13 0 2 -6 0 0 -7
b:has promise	0 10 0 -2 0 0 -5 0
b:has say	0 10 0 -7 -8 0 0 3
b:has set	0 0 0 -9 6 0 1 0
b:has tell	0 -8 0 15 0 0 0 -6
b:has threaten	0 20 0 -26 8 0 0 0
b:has to	0 4 0 7 -9 5 0 -5
b:have	-13 -25 -6 16 -2 0 15 -2
b:have agree	0 -5 0 13 0 0 1 -9
b:have been	0 -13 0 14 -3 2 -2 0
b:have come	0 -10 0 0 0 0 0 12
b:have rise	0 -10 0 10 0 0 0 0
b:have run	0 0 0 13 0 0 0 -7
b:have sign	0 0 0 -11 4 0 0 8
b:have the	0 14 0 -7 -6 0 -4 2
b:have to	0 14 0 -20 5 0 0 4
b:he	-3 12 -3 5 -10 -8 2 -10
b:he gave	0 8 0 -12 8 0 0 -6
b:he has	0 0 0 15 -8 0 0 -6
b:he hope	0 0 0 14 -3 0 -9 0
b:he is	0 -1 0 10 -3 0 0 -1
b:he would	0 -8 0 -3 -12 0 14 12
b:he write	0 16 0 -20 0 0 0 5
b:he'd	-2 0 0 13 0 0 0 -7
b:hear	0 -1 0 -21 28 0 0 -8
b:hear argument	0 0 0 -20 22 0 0 0
b:hear the	0 -7 0 2 8 0 0 -10
b:heard argument	0 2 0 10 -16 0 0 0
b:heard on	0 -5 0 -4 12 0 0 -2
b:heard the	0 -3 0 14 -9 0 0 0
b:hearing	0 -20 0 -11 26 -1 0 -2
b:hearing is	0 0 0 10 -5 0 0 0
b:hearing on	0 -5 0 -7 13 0 0 0
b:heating	0 -7 0 8 9 0 0 -13
b:her	0 -11 0 15 -9 0 0 0
b:here	0 -16 0 15 -3 0 0 5
b:higher	0 16 0 -20 -3 0 0 1
b:higher rate	0 0 0 -13 0 0 0 16
b:higher tariff	0 18 0 -2 -3 0 0 -12
b:him	0 -11 0 0 1 0 0 6
b:his	0 -19 0 14 0 -1 -10 9
b:his <office>	0 -3 0 -6 3 0 -2 9
b:his <organisation>	0 5 0 -3 -16 0 0 12
b:his <person>	0 -8 0 9 0 0 0 0
b:his social	0 -6 0 -2 0 0 0 10
b:hold for	0 11 0 -10 0 0 0 0
b:hold in	0 -4 9 -1 0 0 0 0
b:holiday	0 -2 0 6 -11 0 0 4
b:home	0 -4 0 12 -1 0 0 -6
b:honey	0 3 7 -9 0 0 0 -3
b:hope	0 0 0 28 -17 0 -19 -2
b:hope to	0 1 0 19 -14 0 -9 0
b:hour on	0 9 0 -10 0 0 2 0
b:house	0 2 0 18 -8 0 0 -12
b:household	0 -20 0 24 0 0 0 -2
b:i expect	0 0 0 -7 8 0 0 0
b:ice	3 4 0 6 -9 0 0 -6
b:if	3 -3 0 -15 1 -13 5 13
b:if <name>	0 5 0 -24 21 0 -5 -8
b:if <person>	0 -10 0 4 9 0 0 -8
b:if <seat>	0 8 0 -15 1 0 6 -4
b:if he	0 8 0 -4 4 0 0 -8
b:if it	4 -16 10 4 0 0 -1 0
b:if no	5 0 0 -6 -23 0 9 10
b:if nothing	0 -6 0 2 -1 0 9 -2
b:if the	0 0 -4 5 -14 0 -8 12
b:if they	3 12 0 -16 3 0 -1 -14
b:if you	0 -10 0 -3 -4 0 0 18
b:import	-1 -1 16 -14 0 0 0 6
b:import from	1 -13 0 6 0 0 0 8
b:important	0 0 0 17 -4 0 0 -11
b:importer	0 11 6 -20 5 0 0 3
b:in	-6 8 4 9 -7 5 -31 -2
b:in <month-gone>	-1 0 2 -15 6 0 0 7
b:in <name>	-4 -7 0 13 -12 5 -2 2
b:in <organisation>	0 0 0 9 -9 0 0 0
b:in <seat>	3 0 -1 4 11 -3 2 -18
b:in a	0 -8 0 -5 9 9 6 -6
b:in an	0 12 0 0 0 0 0 -13
b:in any	0 6 0 -12 -1 0 0 6
b:in at	0 8 0 -14 0 0 0 6
b:in busan	0 -1 0 -7 0 0 0 13
b:in force	0 7 0 -22 7 0 -6 13
b:in law	0 0 0 -4 -3 0 0 11
b:in pari	0 16 0 -12 -4 0 0 0
b:in place	0 9 0 -23 2 0 0 8
b:in the	-2 8 10 5 5 12 -4 -38
b:in their	0 18 0 -22 0 0 0 3
b:in thi	0 -9 0 0 9 0 0 0
b:in until	0 0 0 -9 14 0 0 0
b:including	0 -11 9 -2 -1 0 0 5
b:inflation	0 -7 0 13 0 0 0 -4
b:initial	0 -4 0 9 0 0 0 0
b:instructed	0 0 0 -13 0 0 15 0
b:instructed their	0 0 0 -9 -5 0 15 0
b:intend	0 -6 0 13 -4 0 0 0
b:intend to	0 -6 0 13 -4 0 0 0
b:international	0 0 0 -8 9 0 0 0
b:international trade	0 0 0 -8 9 0 0 0
b:invest	0 -2 0 13 -5 0 0 0
b:invest <money>	0 -2 0 13 -5 0 0 0
b:investigation	0 -5 0 -9 16 0 0 0
b:invited	0 -10 0 9 0 0 0 -3
b:is	-7 4 -6 -11 4 5 -1 7
b:is <level>	0 -4 0 16 -2 0 0 -7
b:is a	0 11 0 -6 7 0 0 -9
b:is back	0 0 0 -2 10 0 0 -7
b:is dated	10 0 0 -1 -1 0 0 -5
b:is due	-1 2 -1 -13 13 -2 -6 5
b:is enter	0 -10 0 -9 21 0 0 -1
b:is expect	0 -13 0 11 0 0 0 -2
b:is go	0 -14 0 9 0 0 0 3
b:is good	0 2 4 -27 -2 0 9 8
b:is in	0 0 0 21 -21 0 0 -2
b:is no	0 -14 0 15 -7 0 0 0
b:is not	5 0 0 -22 15 0 -1 2
b:is on	0 -22 0 19 -2 9 0 -10
b:is scheduled	0 6 0 -12 7 0 0 0
b:is set	0 -6 0 3 -3 10 0 0
b:is suspend	-12 6 0 -1 -21 0 0 14
b:is that	0 8 0 -9 5 0 0 -3
b:is the	0 0 0 14 -5 0 0 -7
b:is to	-5 8 -4 -19 18 7 0 -8
b:is until	0 11 0 -2 -4 0 0 -2
b:is up	0 -4 0 -13 3 0 0 12
b:is what	0 5 0 -14 -4 0 0 13
b:isn't	0 2 0 8 -19 0 -5 7
b:it	-9 -1 2 -15 14 -1 -5 11
b:it 's	6 11 0 -17 5 7 0 -7
b:it apply	6 8 0 -10 -3 0 0 0
b:it begin	0 16 0 -12 -9 0 0 1
b:it by	0 -13 0 8 -2 1 4 -2
b:it can	0 13 0 -14 -2 0 0 2
b:it come	0 -1 0 10 0 0 0 -9
b:it did	0 0 0 10 0 0 0 -10
b:it end	0 6 6 -29 -6 -1 0 19
b:it expire	0 0 -1 13 0 0 0 -10
b:it go	0 0 0 -14 4 0 0 10
b:it had	0 -2 0 14 -4 0 0 -11
b:it has	0 -10 0 0 11 0 -5 1
b:it lapse	6 6 0 2 -6 0 0 -9
b:it last	0 -1 0 -6 -1 0 0 13
b:it make	0 0 0 -3 -1 0 13 -7
b:it meet	0 -9 0 -17 28 0 0 -7
b:it on	0 -15 0 6 0 0 0 6
b:it pay	0 4 0 9 0 0 0 -10
b:it run	0 0 -1 3 -9 0 0 5
b:it there	0 7 0 -10 0 0 0 2
b:it to	0 0 8 21 -1 0 0 -28
b:it until	0 -7 0 -2 9 2 0 -2
b:it up	-2 -9 0 10 7 0 0 -11
b:it vote	0 0 0 10 -9 0 0 0
b:it was	0 -15 0 2 -16 0 2 14
b:it will	-2 -1 -1 -22 32 -2 0 5
b:it would	-2 9 0 -5 -9 -3 -1 9
b:it'll	0 7 0 -11 0 0 0 3
b:its	17 -3 5 1 -4 -2 0 -7
b:its <level>	0 -1 0 0 10 0 0 -11
b:its <organisation>	0 -15 0 12 -7 0 0 6
b:its additional	0 14 0 -14 0 0 0 0
b:its duty	0 13 0 0 -15 0 0 -4
b:its extension	0 0 0 10 0 0 0 -8
b:its own	4 0 10 -2 -1 0 -2 -6
b:its part	-1 -5 0 11 -6 0 0 2
b:its truce	0 -4 0 -4 -2 0 0 13
b:itself	0 -10 0 1 1 0 0 3
b:itself on	0 -9 0 0 4 0 0 2
b:joint	0 -19 0 12 2 1 1 -1
b:joint statement	0 -13 0 18 0 0 -1 0
b:jump	0 -8 0 -5 9 0 0 1
b:just	0 -11 0 5 0 0 0 8
b:keep	-3 -10 3 0 0 0 -1 8
b:keep their	0 0 0 -5 0 0 0 8
b:kick	0 12 0 -8 0 0 0 -5
b:kick in	0 12 0 -8 0 0 0 -5
b:kitchen	0 4 0 -11 0 0 0 7
b:know	0 1 0 -10 -2 0 0 15
b:kuala	0 0 0 -2 -1 0 -2 9
b:kuala lumpur	0 0 0 -2 -1 0 -2 9
b:lamp	0 0 0 12 0 0 0 -10
b:lapse at	0 -3 -3 16 0 0 0 -9
b:lapse on	-3 -7 0 -2 0 0 0 12
b:last	-1 12 -4 -10 -12 -6 0 12
b:last <span>	0 14 0 -5 0 0 0 -7
b:last day	0 -4 0 -19 4 0 0 19
b:last until	-4 -9 0 8 -16 0 2 3
b:lasted	0 0 0 11 0 0 0 -8
b:later	0 -8 0 2 9 0 7 -16
b:later than	0 2 0 -22 13 0 9 -1
b:law	0 8 0 -16 3 8 0 -2
b:law it	0 15 0 -5 -11 0 0 0
b:law on	0 12 0 -8 -8 0 0 1
b:lead	0 -11 0 0 0 2 0 7
b:leader	0 11 0 -3 -7 -2 6 -5
b:least	0 11 0 -6 0 0 8 -11
b:leave	0 -7 0 7 -10 0 -7 15
b:lentil	0 10 0 -8 0 0 0 0
b:let	3 -16 0 6 3 7 0 -2
b:let the	0 4 0 -13 0 0 0 7
b:letter	-3 1 0 -11 -2 0 7 13
b:letter of	-2 10 0 -13 0 0 0 10
b:letter on	0 -10 0 1 0 0 8 0
b:licence	5 -12 0 5 2 -6 0 0
b:license	9 -2 0 0 0 0 0 0
b:like	0 -2 0 -6 -8 0 5 12
b:likewise	10 0 0 1 5 0 0 -17
b:list	-1 0 -3 -20 21 0 0 4
b:list <number>	0 -10 0 0 9 0 0 0
b:list for	0 9 0 -6 0 0 0 0
b:list of	0 -3 0 -5 1 0 0 10
b:live until	0 6 0 -9 -5 0 0 7
b:lobster	0 12 0 -9 0 0 0 -2
b:look	0 -3 0 -1 10 0 0 -6
b:look at	0 -1 0 -5 13 0 0 -5
b:lorry	0 -10 0 18 -1 0 0 -6
b:lose <level>	0 -6 0 -6 0 0 0 12
b:lose their	0 11 -9 0 0 0 0 0
b:low	0 10 -7 -1 -1 0 0 0
b:lower	0 4 0 5 3 0 -3 -11
b:lower rate	0 10 0 -7 4 0 0 -8
b:lumpur	0 0 0 -2 -1 0 -2 9
b:m .	0 1 4 -11 4 0 0 1
b:machine	0 18 0 -15 -1 0 0 0
b:maize	5 0 0 -9 0 0 0 6
b:make	7 -4 -2 -11 7 0 7 0
b:make by	0 8 0 -11 4 0 0 0
b:make it	0 5 0 5 0 0 0 -10
b:maker	0 -1 0 -3 -2 0 0 10
b:man	0 -6 0 14 -4 0 0 -5
b:mangoe	0 13 0 -4 -7 0 0 -1
b:mark	0 0 0 -11 0 0 0 14
b:market	0 2 0 -9 5 0 0 1
b:matter on	0 -4 0 -12 12 0 0 4
b:may	-7 -2 6 -3 16 0 -7 -9
b:me	0 1 0 10 -5 0 0 -12
b:meal	0 -19 0 7 10 0 0 2
b:mean	0 1 10 -13 -1 0 0 3
b:mediator	0 0 0 13 -6 0 -2 0
b:meet by	0 0 0 12 -8 0 0 0
b:meet in	0 1 0 3 -23 4 5 0
b:member	0 -9 10 17 -14 0 0 -7
b:member of	0 -1 0 18 -15 0 0 0
b:member state	0 -5 0 -10 15 0 0 0
b:message	0 -8 0 11 -1 0 0 0
b:metal	6 13 0 -16 -1 0 0 0
b:midnight	-5 0 -1 -8 10 0 0 4
b:might	0 1 0 10 -4 0 -5 -2
b:mill	0 -10 0 2 -4 0 0 10
b:mineral	0 5 0 -12 0 0 0 6
b:minister	0 -10 0 5 -6 0 0 9
b:ministry	9 -7 0 7 0 0 0 -10
b:monday	0 4 10 -3 -1 0 0 -10
b:moratorium	0 -5 0 11 0 0 0 -4
b:moratorium on	0 -4 0 17 0 0 0 -12
b:more on	0 20 0 -16 0 0 0 -7
b:morning	0 -11 0 10 0 0 0 0
b:most	0 -1 0 1 -16 0 -1 9
b:mr	0 14 0 -4 3 0 0 -19
b:mr .	0 9 0 0 -6 0 0 -6
b:mr <person>	0 7 0 -5 9 0 0 -12
b:must	0 2 -3 1 8 2 -21 -11
b:must approve	0 0 0 11 -8 0 0 0
b:must be	0 -8 0 14 -2 0 -7 -4
b:must reach	0 0 0 -3 10 0 0 -4
b:my	-2 -8 0 12 0 0 0 0
b:need the	0 9 0 -1 0 0 -2 0
b:negotiate	0 -1 0 0 -8 0 13 -8
b:negotiation	0 -8 0 16 -6 0 1 0
b:negotiator	0 0 0 14 -2 0 0 -5
b:neighbour	0 0 0 16 -1 0 0 -18
b:neither	0 -15 0 -8 12 0 0 7
b:network	0 -11 0 3 0 0 0 7
b:network on	0 0 0 -9 0 0 0 10
b:new	8 -12 -10 9 -1 3 -11 2
b:new <quality>	0 6 0 -12 6 0 0 0
b:new duty	0 9 -2 -4 -6 0 0 2
b:new one	0 -12 0 2 0 0 0 9
b:new rate	0 16 0 -13 0 0 0 0
b:new rule	1 -1 0 -10 12 0 0 -4
b:new tariff	0 -13 0 20 -4 0 0 -2
b:next	0 -17 0 2 7 -1 -2 8
b:next decision	0 -5 0 29 -20 0 0 -7
b:next round	0 -2 0 -7 0 0 0 11
b:night	0 -10 0 16 0 0 1 -10
b:no	1 -1 0 5 -19 -4 6 1
b:no agreement	6 -8 0 -10 -11 0 6 11
b:no deal	0 5 0 1 -1 0 2 -11
b:no truce	0 9 0 -3 -8 0 11 -11
b:none	0 -13 0 20 -7 0 0 0
b:none by	0 -10 0 10 -2 0 0 2
b:noon	0 4 0 0 10 0 0 -11
b:northern	0 -3 0 12 0 0 0 -7
b:not	-3 -9 -9 8 5 0 -12 10
b:not come	-3 0 0 12 0 0 -4 -3
b:not go	0 -4 0 8 0 0 0 0
b:not in	0 0 0 -12 14 0 0 0
b:not prolong	0 0 0 -8 0 0 0 9
b:not raise	0 -11 0 9 0 0 0 0
b:not renew	0 9 0 -5 0 0 0 0
b:not sign	0 5 0 -14 9 0 -1 0
b:not sit	0 10 0 4 -15 0 0 -5
b:not to	0 -15 0 0 5 0 0 7
b:nothing	-1 0 0 12 -7 0 7 -13
b:notice <number>	0 0 9 -6 0 0 0 0
b:notice of	10 4 0 -1 1 0 0 -16
b:notification	0 0 0 -7 10 0 0 0
b:now	1 -6 7 -7 -8 1 0 11
b:now it	0 0 0 -4 0 -1 0 12
b:now last	0 -1 0 13 0 0 0 -9
b:now run	0 0 7 -11 0 0 0 3
b:number	0 6 0 -2 5 0 0 -10
b:nut	0 5 0 -10 5 0 0 0
b:object	0 -9 0 9 10 0 0 -14
b:objection	0 -9 0 23 -12 0 0 0
b:of <day-ahead>	0 -2 0 -26 -4 5 0 27
b:of <day-gone>	11 15 0 -16 -10 0 0 0
b:of <level>	2 7 6 -11 1 0 0 -2
b:of <month-gone>	9 2 0 -5 4 0 0 -9
b:of <name>	0 -5 0 5 -10 0 -1 12
b:of <number>	-5 -16 8 0 6 0 0 3
b:of <quality>	0 13 0 -10 5 0 0 -6
b:of a	0 0 0 9 0 0 0 -5
b:of an	-2 8 0 -5 0 0 0 0
b:of both	0 0 0 11 -7 0 0 0
b:of busan	0 0 0 11 0 0 1 -8
b:of duty	0 -13 0 4 -5 0 0 12
b:of it	-1 0 0 -8 0 0 10 1
b:of its	-1 14 0 -13 0 0 0 1
b:of soybean	0 -2 0 12 -6 0 0 0
b:of tariff	0 -5 0 -4 0 0 0 11
b:of that	0 -11 0 5 1 0 0 0
b:of the	0 0 -13 0 -1 2 -11 6
b:of their	0 -10 0 1 -2 0 0 11
b:of them	5 6 -2 -5 -7 0 11 -10
b:of thi	0 0 0 -8 0 0 0 11
b:of two	0 0 0 15 -3 -3 0 -6
b:of up	0 -4 0 -8 4 0 0 9
b:off	0 -4 -1 10 8 -6 -2 -7
b:off its	0 -7 0 9 -3 0 0 1
b:off on	0 -5 0 -4 15 0 0 -6
b:off the	1 8 0 -14 3 0 0 0
b:offer	0 -2 0 -7 19 0 7 -16
b:office	0 -6 0 14 -6 0 0 0
b:oil	0 1 0 -10 5 0 0 4
b:oil from	0 -4 0 -5 9 0 0 0
b:old duty	0 0 0 6 0 0 0 -9
b:old one	0 -1 0 -7 0 0 0 10
b:old rate	0 1 0 7 -1 0 0 -8
b:old truce	0 0 0 -17 0 0 0 18
b:olive	0 7 0 2 1 0 0 -12
b:olive oil	0 3 0 1 1 0 0 -10
b:on	-12 10 1 8 10 -5 -13 -11
b:on <day-gone>	3 17 -1 -36 0 3 14 4
b:on <day-today>	0 14 0 -22 0 0 0 10
b:on <name>	4 0 0 -15 11 0 0 0
b:on a	0 -18 6 14 0 0 2 -8
b:on all	6 10 0 -11 0 0 0 -3
b:on cotton	0 12 0 -7 0 0 0 0
b:on each	-2 -4 0 -4 0 0 0 12
b:on from	0 -9 0 4 0 0 0 6
b:on good	0 -18 0 9 -1 0 0 14
b:on hold	-5 2 0 10 1 0 0 -8
b:on holiday	0 0 0 12 -5 0 0 -5
b:on our	0 -8 0 -4 11 0 0 3
b:on paper	0 -3 0 16 -11 0 0 -2
b:on rare	3 -1 0 9 0 0 -1 -7
b:on the	-8 10 3 -3 11 0 -4 -15
b:on their	0 0 0 -14 15 0 0 -1
b:on them	0 -2 0 13 -5 0 0 -4
b:on to	0 -6 1 -7 0 0 0 12
b:on top	0 -14 0 7 9 0 0 0
b:once	0 22 0 -12 -2 0 0 -8
b:once the	0 10 0 0 0 0 0 -9
b:one	10 0 2 -3 0 -1 -8 0
b:one at	0 12 0 0 0 0 0 -12
b:one end	0 0 0 -13 8 0 0 3
b:one is	0 0 0 -14 0 0 0 11
b:one of	0 -2 0 -1 9 0 0 -2
b:open	-1 -16 0 11 8 0 1 -9
b:opened	0 -13 0 26 -5 0 0 -7
b:operator	0 0 0 19 -7 0 0 -8
b:opinion	0 0 0 -13 15 0 0 0
b:or	-3 -10 0 19 -2 -8 0 0
b:order	4 15 0 -5 -19 0 -1 0
b:ore	12 -4 0 -10 1 0 0 -1
b:origin	0 4 0 6 -12 0 0 -1
b:other	6 8 0 -7 -14 0 7 -2
b:other 's	0 -8 0 -14 7 0 0 15
b:other country	0 -1 0 -4 -3 0 11 0
b:other until	0 0 0 -5 0 0 0 9
b:otherwise end	0 0 0 -12 0 0 0 14
b:otherwise have	0 -19 0 18 0 0 0 0
b:our	-4 -8 1 7 0 0 -1 0
b:our <organisation>	0 9 0 -6 0 0 0 0
b:our truce	0 0 0 -12 0 0 0 13
b:out	-2 -5 14 -3 -16 0 0 8
b:out on	-4 -3 16 -2 -13 2 0 1
b:outside	0 -4 9 0 0 0 0 -6
b:outside the	0 -3 9 0 0 0 0 -6
b:over	-1 7 0 0 -24 0 0 6
b:over the	0 -5 0 19 -5 0 0 -5
b:own	7 9 10 -5 -7 0 -2 -9
b:own <level>	0 12 0 0 0 0 0 -11
b:own counter	0 -4 0 -3 0 0 0 10
b:own duty	0 -1 11 0 0 0 0 -9
b:own on	8 -3 0 -7 7 0 0 -4
b:p	4 -3 8 -7 12 0 0 -18
b:p .	4 0 9 -17 12 0 0 -18
b:pact	0 -8 0 1 12 0 -2 -6
b:page	0 -3 0 -11 10 0 0 5
b:paper	-1 -23 0 15 -10 0 3 14
b:parcel	0 2 -9 0 10 0 0 -2
b:parcel from	0 5 -7 -7 11 0 0 0
b:pari	0 16 0 -12 -4 0 0 0
b:parliament must	0 0 0 -9 11 0 0 0
b:part	-4 12 0 -6 0 0 0 2
b:partner	0 19 0 -6 -1 0 0 -13
b:party	0 2 0 8 0 0 8 -21
b:past	0 2 0 2 -13 0 0 1
b:pause	-6 18 0 -5 -17 -2 0 -1
b:pause end	0 21 0 -5 0 0 0 -14
b:pause for	0 11 0 -12 -1 0 0 -2
b:pause with	0 -2 0 -8 0 0 0 12
b:pay	-6 -6 -6 16 0 -3 -6 -5
b:pay <number>	0 -2 0 0 10 0 0 -9
b:pay on	0 5 0 5 -2 0 0 -12
b:payable	0 14 0 7 -14 0 0 -14
b:payment	0 0 0 13 0 0 0 -12
b:peace	0 -5 0 1 -3 0 0 7
b:permit	0 -4 0 11 -1 0 0 -6
b:phase	0 -15 0 5 7 0 0 0
b:phone	0 10 0 0 -2 0 0 -8
b:piraeu	0 -5 0 12 0 0 0 -3
b:place	-6 13 0 -22 7 0 0 10
b:place by	0 7 0 -11 4 0 0 0
b:plan	0 14 0 -5 -9 0 -4 4
b:plan for	0 12 0 0 -14 0 0 0
b:plane	0 -6 0 12 -2 0 0 0
b:plant	0 -5 0 9 -7 4 0 -2
b:play	0 -5 0 23 0 0 0 -15
b:please	0 0 0 -9 10 0 0 0
b:pm	0 -2 0 -1 8 0 0 0
b:pm on	0 0 0 -4 8 0 0 0
b:poll	0 -1 0 -1 9 0 0 -5
b:pork	0 -13 0 6 14 0 0 -9
b:port	-9 -4 -2 -2 13 3 0 0
b:port fee	-8 0 0 -6 10 0 0 2
b:position	0 14 0 -10 -1 0 0 -1
b:post	0 8 0 -14 13 0 0 -7
b:power	0 -3 0 -7 14 0 0 -1
b:present	0 -4 0 -11 -5 5 4 11
b:present one	0 -3 0 -15 -6 0 0 23
b:presented	0 -6 0 2 9 0 0 -1
b:president	0 0 0 10 -2 -4 0 -2
b:price	0 5 0 13 -11 0 -3 -10
b:printed	0 8 0 -8 0 0 0 0
b:prisoner	0 0 0 10 -5 0 0 0
b:proclamation	0 -6 0 0 13 0 0 -3
b:proclamation of	0 -3 0 -3 12 0 0 -2
b:proclamation on	0 -11 0 12 0 0 0 0
b:product	5 -9 0 0 8 0 0 -1
b:prolong	0 -10 2 0 2 0 0 3
b:prolong in	0 0 0 -2 9 0 0 -6
b:prolong to	0 0 9 -6 0 0 0 0
b:prolongation	0 0 0 -8 0 0 0 11
b:promise a	0 0 0 -12 2 0 9 0
b:proposal	0 -8 0 18 -7 0 0 -1
b:propose an	0 -1 0 -12 10 0 0 2
b:protest	0 -3 0 12 0 0 0 -5
b:protocol	0 -6 0 -17 21 0 0 0
b:province	0 0 0 12 -3 0 0 -7
b:provisional	0 12 0 -5 -1 0 0 -2
b:provisional duty	0 8 0 -6 0 0 0 0
b:public	0 -3 0 -12 10 0 0 4
b:put <level>	0 -12 6 14 -3 0 0 -3
b:put a	5 -2 0 -10 0 0 0 7
b:put another	-3 13 0 -8 0 0 0 0
b:put it	0 -3 0 -5 0 0 0 9
b:put off	-6 19 0 -7 0 1 0 -9
b:put on	0 0 0 7 0 0 0 -1
b:put the	0 4 0 -12 0 0 0 7
b:put to	0 0 0 9 -6 0 0 0
b:radio	0 -5 0 7 6 0 0 -10
b:rail	0 0 0 23 -3 0 0 -17
b:railway	0 0 0 11 0 0 0 -10
b:rain	0 -9 0 14 -3 0 0 0
b:raise	0 -3 0 1 -10 0 0 8
b:rare	6 -4 0 9 -8 0 0 -6
b:rate apply	0 14 0 0 0 0 0 -10
b:rate at	0 10 0 -8 -1 0 0 0
b:rate for	0 -13 0 8 0 0 0 4
b:rate is	0 11 0 -3 0 0 0 -7
b:rate of	0 -1 0 -10 0 0 0 16
b:rate to	0 -13 0 13 0 0 0 0
b:rate would	0 -16 0 17 0 0 0 0
b:rather	0 -8 0 9 0 0 0 0
b:raw	8 4 11 -19 -4 0 0 -1
b:reach back	0 -10 0 22 -1 0 0 -10
b:reach on	0 5 0 -10 0 0 0 4
b:ready by	0 -4 0 -11 0 0 8 6
b:receive	0 -1 0 -6 13 0 0 -3
b:recess	0 -5 0 16 -5 0 0 -5
b:reciprocal	-2 -4 2 0 -4 0 0 7
b:reciprocal duty	0 -5 0 0 0 0 0 8
b:reciprocal rate	0 0 0 -10 0 0 0 10
b:reconvene	0 -4 0 17 -4 0 0 -10
b:red	0 8 0 -23 7 0 0 9
b:reduction	0 8 0 -11 -2 0 0 8
b:reduction apply	0 3 0 -10 -1 0 0 8
b:register	0 -1 0 19 -16 0 0 0
b:registration	0 -4 0 13 -3 0 0 -3
b:released	0 -3 0 13 -4 0 0 0
b:relief	1 -12 0 10 0 0 0 0
b:remain	-6 -10 -3 3 6 0 5 0
b:remain in	0 -15 0 0 4 0 0 9
b:remove	3 -8 0 14 -1 0 0 -6
b:remove the	0 -9 0 10 0 0 0 0
b:renewal	0 -7 0 -13 3 0 0 17
b:replace the	0 -7 0 10 0 0 0 0
b:reply	0 2 0 -18 2 0 12 0
b:report	0 -2 0 3 12 0 -4 -13
b:report on	0 4 0 -16 14 0 0 0
b:reporter	0 4 0 0 3 0 0 -13
b:reprieve	0 0 0 -12 0 11 0 0
b:request	0 -1 0 -17 21 0 0 0
b:require	10 -5 0 0 0 0 0 -2
b:resolution	0 6 0 3 -9 0 0 0
b:rest	0 7 0 -10 -8 0 4 4
b:rest of	0 12 0 0 -10 0 0 -1
b:result	0 -3 0 0 -6 0 11 -3
b:retroactive	0 -8 0 20 0 0 0 -12
b:retroactive to	0 -2 0 15 0 0 0 -12
b:return	2 7 -2 1 3 0 -3 -12
b:return from	0 -17 0 14 -6 0 0 6
b:return on	0 15 0 -10 -3 0 0 0
b:return to	0 21 0 -3 1 0 0 -17
b:review	0 -17 0 -26 44 0 -8 -9
b:review by	0 0 0 -8 12 0 -2 0
b:review of	0 -4 0 -18 24 0 0 0
b:revive	0 -6 0 11 0 0 0 -3
b:right	0 -9 0 11 6 0 0 -11
b:ring	0 -12 0 0 1 0 0 7
b:rise by	0 -14 0 18 -2 0 0 0
b:rise from	0 14 0 -12 0 0 0 0
b:rise garden	0 8 0 -8 0 0 0 0
b:rise to	0 -7 0 12 0 0 0 -3
b:road	0 -6 0 17 -12 0 0 0
b:roaming	0 -6 0 12 0 0 0 -5
b:room	0 -5 0 17 0 0 0 -10
b:rose	0 -8 0 10 0 0 0 0
b:round	0 -1 0 13 -20 0 -4 10
b:rule	20 -24 -5 -1 4 -1 0 -7
b:run	-5 0 11 -3 0 1 -6 2
b:run for	0 -4 0 10 0 0 0 -5
b:run out	1 0 16 -12 -9 2 0 6
b:run to	-7 -1 0 0 15 -3 0 -2
b:run until	0 21 -3 -6 -11 0 0 -2
b:saeima	0 0 0 -12 10 0 0 1
b:safeguard	0 19 0 -11 0 0 0 -8
b:sail	0 -6 0 10 0 0 0 0
b:sale	0 -10 0 3 -15 18 0 -5
b:same	0 3 0 9 -11 0 0 -5
b:same day	0 -8 0 12 0 0 0 -3
b:say	-7 18 2 -2 -20 -10 4 0
b:say <name>	0 -12 0 21 -4 0 -1 0
b:say <person>	0 12 0 -12 0 0 0 0
b:say he	1 -8 0 6 -14 0 3 4
b:say in	0 11 0 -27 0 0 0 19
b:say it	0 24 0 -14 -5 0 0 -5
b:say on	-6 10 0 -3 -4 0 11 -5
b:say the	0 -7 0 16 0 0 0 -7
b:scheduled	0 -5 0 0 9 0 0 -2
b:scheduled to	0 -12 0 4 8 0 0 0
b:school	0 -16 7 21 -12 0 0 -5
b:sea	0 8 0 -2 -10 0 0 5
b:season	0 -14 0 24 -4 0 3 -13
b:second is	0 7 0 -10 6 0 0 0
b:second phase	0 -11 0 3 4 0 0 0
b:second round	0 -5 0 16 -3 0 0 -1
b:section	0 2 1 1 4 0 0 -14
b:see	0 -1 0 13 -11 0 0 0
b:see <person>	0 -8 0 14 0 0 0 0
b:seed	0 11 0 -13 2 0 0 -1
b:sell	-2 0 0 11 -9 0 0 -5
b:sell by	0 0 0 -4 -1 9 0 0
b:senate	0 -4 0 -4 12 0 0 0
b:send	0 -9 0 12 0 0 -3 -5
b:seoul	0 0 9 -7 0 0 0 0
b:session	0 -1 0 -12 18 0 0 0
b:set	0 -14 0 0 8 11 0 -3
b:set the	0 9 0 -13 4 0 0 0
b:settle it	0 0 0 -10 11 0 0 0
b:shall be	0 0 0 12 -6 0 0 -14
b:she would	0 -6 0 11 0 0 0 0
b:sheet	13 0 -2 3 -4 0 0 -12
b:ship	3 -25 -6 9 11 0 6 -1
b:ship -	0 9 0 -3 -2 0 0 0
b:shook	0 -10 0 18 0 0 0 -7
b:shook hand	0 -6 0 14 0 0 0 -7
b:shore	0 9 0 -2 -3 0 0 0
b:shore crane	0 9 0 -3 -2 0 0 0
b:should	-2 5 0 -15 0 0 3 8
b:should be	0 -12 0 -1 2 0 9 0
b:should have	0 -1 0 12 0 0 0 -9
b:shrimp	0 -8 0 5 0 0 2 0
b:side	-2 -14 -3 9 -2 -1 1 8
b:side had	0 0 0 -7 -2 0 0 10
b:sign	1 7 3 -2 0 0 -13 -1
b:sign a	0 -6 0 24 0 0 0 -12
b:sign in	0 2 0 -9 4 0 0 3
b:sign the	0 13 0 0 -2 0 -3 -8
b:signature	0 -21 0 0 18 0 3 -6
b:signature on	0 0 0 -7 9 0 0 0
b:since	-5 -1 0 33 -34 0 -4 -15
b:since <day-gone>	0 17 0 -12 0 0 0 -2
b:since the	0 -10 0 22 -2 0 0 -8
b:sit	0 -6 0 16 1 0 0 -15
b:sit again	0 8 0 0 -10 0 0 -3
b:sit down	0 -5 0 17 -3 0 0 -2
b:sit in	0 0 0 11 -7 0 0 -1
b:sleep until	0 6 0 -11 1 0 0 1
b:small	0 -14 -1 6 10 0 0 0
b:so	0 -13 -3 -4 9 5 0 7
b:so -	3 0 0 6 0 0 0 -10
b:so by	0 4 0 -17 3 0 3 0
b:so on	0 -3 0 7 3 0 0 -16
b:so until	0 -9 0 -9 6 0 0 12
b:soap	0 -17 0 8 0 0 0 8
b:social	-3 0 0 -4 0 0 0 9
b:solution	0 -2 0 18 -4 0 -3 -5
b:some	12 27 1 -24 -4 0 -1 -19
b:somebody	0 -9 0 -9 0 0 0 19
b:something	0 0 0 -10 0 0 0 10
b:soybean	0 5 0 12 -12 0 0 -9
b:soybean by	0 -3 0 15 -7 0 0 -2
b:speak	0 2 0 18 -7 -1 0 -14
b:speak of	0 4 0 8 -1 0 0 -10
b:special	0 11 0 -16 4 0 0 2
b:spoke	0 17 0 -25 1 0 3 9
b:spoke of	0 5 0 -11 -2 0 0 9
b:spoken	0 11 0 -20 -2 0 0 13
b:spoken of	0 0 0 -6 -1 0 0 10
b:sprat	0 0 0 -10 9 0 0 -2
b:stand at	0 -1 0 11 0 0 0 -6
b:stand until	0 0 0 -3 9 0 0 -2
b:standstill	0 0 0 18 0 0 0 -19
b:standstill of	0 -4 0 9 5 0 0 -11
b:start	8 0 3 8 0 0 -2 -22
b:start at	0 -7 0 12 -2 0 0 -1
b:state	0 -13 0 16 0 -5 0 -4
b:state visit	0 -4 0 8 0 0 0 0
b:statement	0 -10 0 17 0 0 -1 -2
b:stay	7 5 7 -4 -2 -3 -1 -7
b:stay of	2 -1 0 -11 0 0 0 10
b:stay until	-2 -5 0 19 0 0 0 -12
b:step	0 11 0 -1 -5 0 0 -3
b:still	-3 11 0 3 -17 0 0 0
b:stop	6 8 -2 -16 -1 0 0 6
b:stop on	0 -4 0 -14 0 0 0 20
b:stretched	0 -4 0 10 0 0 0 -5
b:strike	-1 -2 0 10 -11 0 -4 5
b:strike on	0 3 0 -10 0 0 0 7
b:strike until	0 -1 0 13 0 0 0 -8
b:stroke	0 6 0 -13 0 0 0 8
b:stroke of	0 6 0 -13 0 0 0 8
b:subscription	0 -1 0 11 0 0 0 -5
b:subsidy	0 0 0 12 -8 0 0 0
b:such	0 9 0 0 -7 0 0 0
b:sugar	0 -18 0 1 -1 0 0 18
b:sum	0 -8 0 13 -1 0 0 0
b:summer	0 -16 0 30 -9 0 0 -7
b:summit	0 -9 0 18 -2 0 0 -2
b:sunday	0 -1 0 -5 0 0 0 10
b:surcharge	0 16 3 -5 -14 0 0 -11
b:surcharge end	0 15 0 -9 0 0 0 -4
b:surcharge run	0 13 0 -5 0 0 0 -6
b:suspend	-1 -5 -7 8 -4 -1 -3 7
b:suspend <points>	0 -10 0 14 0 0 0 -3
b:suspend for	-9 1 0 2 0 0 0 0
b:suspend its	1 3 0 11 -11 0 0 -4
b:suspend since	0 -3 0 -7 -1 0 0 14
b:suspend the	2 17 0 -12 -5 0 0 -2
b:suspend their	0 -1 0 11 0 0 0 -6
b:suspend to	8 0 0 -1 -4 0 0 0
b:suspension	18 -10 -7 -3 9 0 0 -1
b:suspension end	1 4 0 7 1 0 0 -13
b:suspension is	10 0 0 8 0 0 0 -16
b:suspension of	0 -15 -1 -3 0 0 0 15
b:table	0 10 0 6 -12 0 0 -8
b:take <number>	0 -8 0 9 0 0 0 0
b:take comment	0 -1 0 -5 9 0 0 0
b:take effect	0 17 0 -9 -5 0 0 -5
b:take its	0 6 0 -12 4 0 0 0
b:take on	0 6 0 -18 6 0 0 5
b:take place	-4 -24 0 28 0 0 0 -3
b:take up	0 -13 0 5 7 0 0 -2
b:take us	0 0 0 -15 0 0 0 15
b:talk	-2 -20 -2 24 -31 -4 8 0
b:talk about	0 -6 0 12 -2 0 0 -1
b:talk are	0 0 0 14 -2 0 -5 0
b:talk by	0 -2 0 -9 0 0 4 9
b:talk in	0 -9 0 6 0 0 0 3
b:talk of	0 10 0 0 0 0 0 -7
b:talk on	0 -10 0 18 -5 0 0 -2
b:talk with	0 0 0 -8 -2 0 14 -3
b:talk would	0 12 0 -12 0 0 0 0
b:talked	0 -2 0 10 -2 0 1 -8
b:tariff	2 -20 -3 14 5 0 6 -1
b:tariff are	0 7 0 -12 -3 0 0 9
b:tariff by	0 9 0 -3 0 0 0 -5
b:tariff case	0 -4 0 -5 10 0 0 0
b:tariff end	0 -1 0 16 0 0 0 -16
b:tariff for	0 -18 0 27 -7 0 0 -3
b:tariff from	0 5 0 1 0 0 0 -10
b:tariff is	0 -11 0 0 0 0 0 9
b:tariff truce	3 -2 0 -9 0 0 0 9
b:tariff until	0 0 0 13 -1 0 0 -8
b:tariff will	0 -8 0 12 0 0 0 -2
b:tax	0 -30 0 7 13 0 0 8
b:tax on	0 -21 0 -4 15 0 0 8
b:tea	0 5 0 -5 -11 0 0 10
b:team	0 -7 0 15 0 0 -3 0
b:technical	0 -5 0 12 -4 0 0 0
b:telephone	0 20 0 -8 -15 -6 -3 6
b:telephone call	0 14 0 -6 0 -1 0 -2
b:tell her	0 -3 0 12 0 0 0 -7
b:tell me	0 -8 0 13 -1 0 0 -1
b:tell reporter	0 5 0 0 3 0 0 -12
b:temporary	12 -3 0 0 -2 0 -2 -1
b:term end	0 -7 0 -10 -2 6 0 10
b:term on	3 6 0 -12 -1 0 0 5
b:terminal	0 -1 0 16 -8 0 0 -6
b:text	0 -16 0 9 0 0 7 -5
b:textile	0 7 0 -11 0 0 0 2
b:than	0 -1 0 -8 14 0 8 -10
b:that	0 0 5 -10 2 1 3 3
b:that 's	-2 12 0 -7 9 0 0 -9
b:that <name>	6 -12 9 13 -8 0 0 -12
b:that <number>	0 -5 0 15 -7 0 0 -4
b:that <organisation>	0 -2 3 -9 7 0 0 1
b:that <quality>	0 20 0 -11 0 0 0 -9
b:that <seat>	-1 -12 0 0 0 0 -1 14
b:that begin	0 -14 0 18 0 0 0 -5
b:that both	0 -13 0 6 0 0 0 2
b:that bring	0 -4 0 -2 0 0 0 11
b:that day	0 -20 0 12 15 0 0 -5
b:that expire	0 12 0 -14 0 0 0 3
b:that from	1 14 0 -12 0 0 0 -3
b:that good	0 14 0 -14 0 0 0 0
b:that had	0 -8 0 0 10 0 0 -2
b:that he	-3 9 0 7 -11 0 0 -10
b:that his	0 -5 0 18 -14 0 -3 2
b:that hold	0 -10 0 0 0 2 0 7
b:that is	-1 8 0 -18 0 0 2 14
b:that it	-5 8 0 -14 -4 0 0 17
b:that keep	0 -11 0 -13 0 0 0 24
b:that mr	0 13 0 -5 0 0 0 -8
b:that of	-3 -5 0 10 0 0 0 0
b:that reach	0 6 0 -10 7 0 0 -1
b:that run	0 -4 0 -5 0 0 0 12
b:that start	0 15 0 -14 0 0 0 0
b:that the	0 -2 -8 -10 6 12 -3 4
b:that they	0 0 1 -5 14 0 -1 -8
b:that was	0 12 0 -6 -4 0 0 0
b:that we	0 0 0 -13 6 0 0 7
b:that were	0 -25 4 18 2 0 0 0
b:that would	0 9 0 2 0 0 0 -9
b:the	-20 -1 0 10 5 5 -12 -6
b:the <level>	-2 11 -1 -7 0 0 0 0
b:the <month-gone>	8 0 0 5 -3 0 0 -8
b:the <name>	10 1 3 -2 3 0 5 -17
b:the <number>	-2 19 0 -5 -14 0 -2 2
b:the <office>	-3 -2 -2 19 -1 -2 0 -7
b:the <organisation>	-9 0 3 0 13 -13 -12 -7
b:the <person>	4 0 0 -18 4 0 7 8
b:the <points>	-8 0 0 -6 0 0 0 15
b:the <quality>	14 5 2 -25 13 0 -10 -1
b:the <seat>	4 17 0 -2 -16 0 0 -16
b:the <span>	0 -21 0 -17 -7 0 0 37
b:the additional	-2 0 1 -9 -2 0 0 13
b:the agreement	-2 8 -1 1 8 0 -2 -11
b:the airport	0 0 0 8 -6 0 0 0
b:the althing	0 0 0 -8 8 0 0 0
b:the app	0 0 0 -11 0 15 0 0
b:the arrangement	0 -28 -2 13 4 0 0 5
b:the bloc	0 3 0 -15 10 0 0 0
b:the bridge	0 -9 0 12 -2 0 0 0
b:the bus	0 -3 0 12 0 0 0 -6
b:the busan	0 -1 0 -6 0 0 0 13
b:the case	0 -9 0 -1 7 0 0 0
b:the charge	0 4 0 -10 11 0 0 -6
b:the clock	0 10 0 -6 0 0 0 0
b:the club	0 -6 0 12 0 -4 0 0
b:the consultation	0 -2 0 -9 13 0 0 -1
b:the contract	0 0 0 10 0 0 0 -6
b:the countermeasure	0 10 0 -1 0 0 0 -6
b:the custom	0 0 0 -14 14 0 0 -1
b:the cut	0 15 0 -12 0 0 0 -3
b:the date	0 18 0 -12 -13 0 0 3
b:the deadline	0 -27 0 26 -19 12 0 -16
b:the dispute	0 0 0 11 -7 0 0 0
b:the draft	0 2 0 14 -16 0 0 0
b:the duty	-1 -8 18 -10 0 0 0 14
b:the emergency	0 -11 0 4 8 0 0 -1
b:the end	0 -2 -2 -1 0 0 0 9
b:the exclusion	0 -10 11 1 0 0 0 -4
b:the exemption	0 0 -11 0 9 0 0 0
b:the export	-8 0 0 13 0 0 0 0
b:the extra	0 15 0 -6 0 0 0 -7
b:the fentanyl	0 13 0 -3 0 0 0 -7
b:the final	0 -4 0 -15 11 0 0 8
b:the first	0 13 0 -10 0 0 -2 3
b:the following	0 12 0 -6 -6 0 0 0
b:the former	0 0 0 1 6 0 0 -11
b:the general	0 9 0 -8 0 0 0 0
b:the grid	0 -2 0 10 -3 0 0 0
b:the hearing	0 0 0 11 -10 0 0 0
b:the higher	0 11 1 -25 -1 0 0 9
b:the house	0 4 0 14 -10 0 0 -10
b:the judge	0 8 0 0 -9 0 0 0
b:the last	0 -10 0 -10 15 0 0 4
b:the law	0 9 0 0 -7 0 0 -2
b:the letter	-2 12 0 -16 0 0 0 7
b:the list	0 10 0 -1 0 0 0 -3
b:the lower	0 -3 0 10 0 0 0 -6
b:the matter	0 -9 0 0 6 0 -1 3
b:the mediator	0 0 0 10 -4 0 -2 0
b:the new	-6 7 -3 0 -11 5 -1 2
b:the next	0 -25 0 11 5 0 0 -1
b:the night	0 -7 0 13 0 0 0 -6
b:the northern	0 -3 0 12 0 0 0 -7
b:the offer	0 0 0 -5 13 0 0 -6
b:the one	5 -8 0 4 0 0 0 0
b:the pact	0 -6 0 -3 12 0 -1 0
b:the party	0 0 0 4 -11 0 9 -2
b:the pause	-5 11 0 -9 -8 0 0 2
b:the peace	0 -2 0 15 0 0 0 -9
b:the plan	0 15 0 -8 0 0 0 -5
b:the port	-3 12 0 0 -8 0 0 0
b:the power	0 0 0 -27 25 0 0 0
b:the present	0 -6 0 2 -13 5 0 5
b:the price	0 -5 0 13 0 0 0 0
b:the protocol	0 -5 0 -18 21 0 0 0
b:the radio	0 -1 0 12 0 0 0 -9
b:the reciprocal	0 -6 0 0 0 0 0 9
b:the reduction	0 6 0 -11 -1 0 0 8
b:the register	0 0 0 15 -13 0 0 0
b:the rest	0 19 0 -4 -14 0 5 -6
b:the road	0 -3 0 15 -8 0 0 -1
b:the sale	0 -2 0 0 -7 10 0 -2
b:the same	0 1 0 9 -11 0 0 -3
b:the say	0 4 0 -21 9 0 0 8
b:the second	0 23 0 -20 0 0 0 2
b:the signature	0 -2 0 10 -4 0 0 0
b:the so	4 0 0 6 0 0 0 -10
b:the standstill	0 5 0 19 -3 0 0 -21
b:the state	0 0 0 12 -6 -4 0 0
b:the stay	6 8 0 -17 -6 0 0 9
b:the strike	0 -4 0 10 0 0 0 -2
b:the summer	0 -15 0 25 -9 0 0 0
b:the surcharge	0 32 5 -27 -6 0 0 -9
b:the suspension	5 4 0 -9 -2 0 0 5
b:the table	0 8 0 10 -14 0 0 -7
b:the talk	0 -7 0 -6 -4 2 10 4
b:the tariff	2 -6 0 -8 3 0 0 13
b:the tax	0 -10 0 -11 8 0 0 11
b:the text	0 -14 0 5 5 0 0 0
b:the threat	0 -20 0 21 0 0 0 0
b:the three	0 0 0 -6 11 0 0 -4
b:the time	0 10 0 -2 0 0 -2 0
b:the town	0 0 0 15 -4 0 0 -7
b:the transaction	0 0 0 -5 0 8 0 0
b:the transfer	0 -3 0 17 -4 0 0 -8
b:the truce	-12 10 -3 -13 6 -3 -3 12
b:the two	-4 -19 -3 9 -5 -3 7 4
b:the upper	0 -1 0 15 -5 0 0 -6
b:the vote	0 -5 0 -24 27 0 0 0
b:the window	0 -5 0 14 -1 0 0 -4
b:the year	0 3 0 -10 0 0 0 7
b:their	-1 9 -15 8 -9 -4 9 -7
b:their <office>	0 3 0 -8 -6 0 14 -5
b:their dispute	0 9 0 -9 0 0 0 0
b:their truce	0 -1 0 -9 -2 0 0 15
b:them	0 20 -5 -10 -13 -2 5 0
b:them is	0 -6 0 10 0 0 0 -6
b:themselve	4 0 0 -8 -1 0 9 -3
b:then	-1 27 0 -15 -15 0 0 -5
b:then on	0 9 0 -13 0 0 0 3
b:there 's	0 12 0 -10 -3 0 -7 5
b:there from	0 10 0 -9 0 0 0 0
b:there is	-1 -8 0 11 -3 -1 1 -1
b:there on	0 -4 0 14 -6 0 0 -3
b:there will	0 -5 0 12 0 0 0 -4
b:therefore	0 -13 0 0 0 0 0 14
b:they	-9 -5 12 -5 -4 -9 11 6
b:they arrive	0 6 0 -13 5 0 -3 0
b:they end	0 -8 6 0 12 0 0 -9
b:they go	0 -2 0 11 0 0 0 -7
b:they have	0 6 0 21 -23 0 6 -16
b:they meet	0 0 0 -11 -7 0 0 18
b:they remain	0 0 0 -1 13 0 0 -7
b:they vote	0 0 0 -11 12 0 0 0
b:they were	0 5 0 12 -1 0 0 -17
b:they will	-1 -2 1 16 -1 0 0 -8
b:they would	0 -6 0 0 -1 0 0 11
b:thi	-1 -10 -2 3 3 1 -1 4
b:thi one	0 4 0 -11 0 0 0 7
b:third	0 5 0 2 -14 0 0 0
b:those	-1 16 -3 -9 12 0 0 -13
b:though	0 3 0 -5 8 0 0 -6
b:threat	-2 -8 0 16 0 0 0 -3
b:threaten	0 10 0 -10 11 0 0 -5
b:threaten <name>	0 11 0 -9 0 0 0 0
b:threaten <number>	0 -15 0 15 0 0 0 0
b:threaten an	0 -12 0 14 0 0 0 0
b:threaten the	0 -1 0 -7 10 0 0 0
b:three	0 0 0 15 -3 0 0 -10
b:through	0 -21 4 -16 6 0 -2 25
b:through the	0 -3 0 -4 -4 0 0 12
b:ticket	0 -11 0 18 0 0 0 -4
b:tie	0 0 0 -4 9 0 0 -1
b:tiktok	0 -1 0 -11 -1 18 0 -2
b:till	8 -23 0 -7 -11 6 0 18
b:till the	0 0 0 -3 0 0 0 9
b:time	-5 4 0 4 11 0 6 -29
b:time until	0 4 0 1 0 0 7 -17
b:tin	9 -8 0 8 0 0 0 -8
b:to -	0 9 0 -3 -2 0 0 0
b:to <level>	3 20 -4 -19 6 0 0 -3
b:to <name>	9 -3 0 4 -4 0 0 -12
b:to <number>	0 9 0 -19 0 0 0 16
b:to <seat>	0 -12 0 13 -12 0 0 6
b:to a	0 12 0 0 -12 1 2 -11
b:to about	0 13 0 -7 -1 0 0 0
b:to all	0 -6 0 9 0 0 0 0
b:to an	0 7 0 -12 0 0 0 7
b:to and	0 -8 9 -5 -1 0 0 6
b:to approve	0 -1 0 -13 12 0 0 3
b:to close	0 0 0 -6 -5 15 0 -2
b:to come	0 -16 0 11 8 0 0 -2
b:to conclude	0 0 0 -8 -1 0 11 0
b:to confirm	0 0 0 14 -9 -1 0 0
b:to do	0 -2 0 -10 1 0 5 6
b:to enter	5 16 0 -14 -5 0 0 0
b:to expire	0 0 0 -8 -2 0 0 9
b:to follow	0 0 0 13 -5 0 0 -7
b:to happen	0 -3 0 -13 19 0 0 -3
b:to have	0 6 2 -24 2 0 0 15
b:to hold	0 -10 0 8 -6 0 0 3
b:to invest	0 -2 0 12 -4 0 0 0
b:to its	0 0 0 9 0 0 0 -7
b:to know	0 2 0 -13 4 0 0 4
b:to last	0 5 0 13 -3 0 -2 -16
b:to leave	0 -3 0 0 -2 0 0 9
b:to let	0 -12 0 3 -1 0 0 7
b:to lower	0 0 0 -10 7 0 0 0
b:to open	0 -2 0 -9 15 0 0 0
b:to pay	0 10 0 -5 0 0 0 -2
b:to put	1 5 0 -14 0 0 0 5
b:to raise	0 10 0 -9 -4 0 0 3
b:to return	0 -6 0 0 -1 0 0 9
b:to rise	0 -11 0 13 0 0 0 0
b:to settle	0 0 0 -5 0 0 9 0
b:to suspend	0 11 0 -1 -9 0 0 0
b:to take	0 -14 0 14 -2 0 0 3
b:to talk	0 0 0 -6 0 -1 0 13
b:to the	-1 -12 0 2 3 -4 -7 7
b:to their	0 14 0 -12 0 0 0 0
b:to vote	0 9 0 4 -10 0 0 0
b:toll	0 -9 0 8 0 0 0 0
b:top	0 -15 0 9 9 0 0 0
b:town	0 0 0 17 -5 0 0 -8
b:trade	-1 -2 -3 1 -7 0 3 10
b:trade agreement	0 -3 0 -2 -4 0 1 10
b:train	0 -5 0 8 0 0 0 0
b:transaction	1 0 0 -7 0 8 0 0
b:transfer	0 -4 -2 21 -4 0 0 -9
b:transfer window	0 -3 0 14 -3 0 0 -6
b:travel	0 -3 0 11 0 0 0 0
b:treaty	0 -16 0 3 -16 0 10 4
b:treaty by	0 -6 0 6 -10 0 3 0
b:truce	-18 7 -10 -8 -11 -9 1 18
b:truce begin	0 11 0 -6 0 0 0 -3
b:truce by	0 1 0 0 6 0 3 -13
b:truce end	0 -11 0 -13 -4 0 0 22
b:truce from	0 -12 0 8 0 0 0 1
b:truce has	0 0 0 -7 0 0 0 10
b:truce is	0 20 0 -34 0 0 4 4
b:truce lapse	0 0 0 14 0 0 0 -12
b:truce on	0 0 0 -18 5 0 0 14
b:truce run	0 -9 0 16 -5 0 0 -7
b:truce that	0 0 0 11 0 0 0 -8
b:truce to	-1 10 0 -3 0 0 0 -1
b:truce was	0 -6 0 -6 0 0 0 11
b:truce will	0 0 0 -8 0 0 0 11
b:truce with	0 -20 0 13 0 0 0 -3
b:truce would	0 11 0 -33 5 0 0 19
b:try	0 -5 0 1 9 0 0 -7
b:try again	0 -3 0 -1 10 0 0 -6
b:two	-5 -18 -4 21 -15 -9 7 0
b:two president	0 0 0 -11 10 0 0 4
b:tyre	0 -3 0 -6 0 0 0 13
b:under	0 -16 14 2 5 -5 0 0
b:under a	0 -10 0 0 0 0 0 9
b:under it	0 16 0 -20 0 0 0 4
b:under its	0 0 0 10 0 -4 0 0
b:under the	-2 -16 3 25 -3 0 0 -10
b:understanding	0 -3 0 -6 -1 0 5 8
b:union	0 3 0 9 -5 0 0 -7
b:unless	0 0 0 -15 17 0 0 0
b:unless <seat>	0 16 0 -7 -5 0 -1 -2
b:up	-10 -14 3 -4 11 -4 -5 19
b:up <level>	0 -14 0 15 0 0 0 0
b:up by	0 -9 0 23 -7 0 -3 -3
b:up for	0 -4 0 -10 14 0 -1 0
b:up from	0 15 0 -12 0 0 0 0
b:up on	0 0 0 -11 6 0 0 6
b:up to	-2 -2 6 -12 2 0 0 12
b:upper	0 -1 0 15 -5 0 0 -6
b:us	-2 -14 0 -9 8 0 -1 18
b:us to	0 0 0 -16 0 0 0 17
b:used	0 -13 0 -5 16 0 0 0
b:used from	0 -8 0 -2 11 0 0 0
b:valid	-2 -3 2 -8 0 0 -2 14
b:vessel	0 -5 0 -13 9 0 0 8
b:video	0 -9 0 18 -11 0 0 1
b:video on	0 0 0 9 -2 0 0 0
b:visit	0 -10 0 23 -6 0 0 -1
b:vote	-1 -16 -1 0 17 0 -1 -14
b:vote before	0 10 0 -4 -4 0 0 0
b:vote on	0 -30 0 3 11 0 0 -4
b:wage	0 0 0 13 0 0 0 -8
b:waive	0 -1 10 -6 0 0 0 0
b:walk	0 -5 0 13 0 0 0 -6
b:want	-2 -6 0 12 -12 0 5 -1
b:want the	0 0 0 25 0 0 0 -22
b:want to	0 2 0 -1 -22 0 1 12
b:was	0 -17 -10 15 -18 -7 21 0
b:was <number>	0 -6 0 18 0 0 0 -8
b:was due	0 -17 0 9 0 0 0 5
b:was expect	0 0 0 -8 7 0 0 1
b:was make	0 -2 0 -6 0 0 0 10
b:was no	0 0 0 -9 4 0 5 0
b:was on	0 -2 0 10 -1 0 0 -1
b:was the	0 0 0 -9 0 0 0 11
b:was to	-2 -25 0 26 -13 0 12 -6
b:water	0 6 -1 7 0 0 0 -11
b:way	0 0 0 -10 3 0 0 8
b:way to	0 4 0 -9 0 0 0 4
b:we are	0 1 0 8 1 0 0 -11
b:we have	-1 12 0 -9 3 -2 6 -6
b:we shall	0 -11 0 0 6 -2 0 5
b:we will	0 -2 0 11 -2 0 0 -4
b:we'll	0 0 0 11 -12 0 -2 4
b:we're	0 12 0 -10 0 0 0 0
b:webinar	0 -1 0 10 -6 0 0 0
b:week	-1 0 0 -2 -13 2 0 10
b:week of	0 -5 0 11 -1 0 0 0
b:were	-12 -23 0 21 14 0 -2 -4
b:were still	0 10 0 -7 0 0 0 -1
b:were suspend	-1 0 0 13 0 0 0 -10
b:were tell	0 9 0 -9 0 0 0 0
b:were to	-8 -20 -1 23 -5 0 0 6
b:what	0 13 8 -12 -23 0 -6 8
b:what <person>	0 20 0 -23 0 0 0 6
b:what change	0 9 9 -9 -5 0 0 -4
b:what happen	4 8 -3 -6 -12 0 0 1
b:what has	0 -10 0 4 12 0 0 -9
b:what he	0 -10 0 0 0 0 0 8
b:what is	0 -13 0 16 0 0 0 -3
b:what they	0 -18 0 17 0 0 0 1
b:what was	-4 -5 0 11 -4 0 0 1
b:when	0 -2 0 -3 -6 0 0 11
b:when he	0 12 0 -11 0 0 0 0
b:when it	0 0 0 11 0 0 0 -10
b:when the	0 -6 0 -8 -3 0 0 18
b:where	0 -9 0 4 -3 2 0 3
b:where the	0 -6 0 10 -3 3 0 -4
b:where they	0 0 0 -10 0 0 0 12
b:whether	0 3 0 -9 -11 0 0 16
b:which	-1 -6 8 0 7 8 -5 -5
b:which <name>	0 12 0 -3 -12 0 0 0
b:which <person>	0 -3 0 -9 15 0 0 -1
b:which <quality>	0 0 0 -7 0 0 0 11
b:which a	0 -16 0 13 -2 1 0 0
b:which are	7 0 0 0 2 0 0 -12
b:which begin	0 -8 0 -8 6 0 0 10
b:which end	0 6 7 -16 -1 0 0 3
b:which has	0 4 6 -12 -4 4 0 0
b:which have	0 0 0 -9 11 0 0 0
b:which it	0 10 0 -4 -10 0 0 5
b:which sit	0 0 0 12 -11 0 0 0
b:which take	0 -5 0 0 0 0 0 9
b:which the	0 -18 0 22 0 -2 6 -12
b:which was	6 -3 0 33 -4 0 0 -33
b:which will	0 0 0 -13 12 0 0 0
b:whiskey	0 -10 0 15 0 0 0 -2
b:who	-1 8 0 10 -7 0 -5 -14
b:who has	0 -1 0 9 -6 0 0 0
b:who pay	0 5 0 -16 12 0 0 0
b:who want	0 0 0 10 -7 0 0 0
b:whoever	0 -1 0 6 -12 0 -1 6
b:whoever want	0 0 0 14 -9 0 0 0
b:whose	-2 0 0 -15 7 8 4 0
b:will	-6 -10 -2 15 6 -9 -15 -1
b:will apply	0 13 0 -23 -2 0 0 8
b:will be	-3 5 -1 -3 -11 1 -7 13
b:will discuss	0 0 0 9 -2 0 0 0
b:will do	0 -14 0 -6 22 0 0 -6
b:will end	0 12 0 -1 -1 0 0 -8
b:will follow	0 5 0 8 -11 0 0 -5
b:will go	0 13 8 -17 -7 0 0 1
b:will hear	0 -4 0 9 -5 0 0 0
b:will hold	0 3 0 -12 6 0 0 1
b:will leave	0 -13 0 12 0 0 0 0
b:will let	6 1 0 -16 -2 0 0 9
b:will not	0 -39 0 32 -2 0 0 7
b:will now	0 -2 0 15 -1 0 0 -9
b:will put	0 -6 0 -3 0 0 0 10
b:will sign	0 -5 0 10 -3 0 0 0
b:will stay	-1 1 2 9 6 0 0 -19
b:will stop	0 10 0 -5 0 0 0 -3
b:will talk	0 -4 0 12 -2 0 0 -2
b:will try	0 -3 0 12 0 0 0 -5
b:window	0 -16 0 11 3 0 6 -12
b:window close	0 0 0 9 0 0 0 -6
b:window shut	0 -3 0 10 -1 0 0 -1
b:wine	-2 -4 10 -8 -2 0 0 8
b:winter	0 -3 0 17 -4 0 0 -7
b:with	1 12 -11 -19 -9 0 17 7
b:with <level>	0 17 0 -17 0 0 0 1
b:with <name>	-5 -16 -3 5 3 0 3 2
b:with <number>	0 11 0 -14 0 0 6 0
b:with <person>	0 14 0 -1 -4 0 -3 -6
b:with <seat>	0 -12 0 -7 -6 0 3 22
b:with a	0 11 0 -19 -2 0 6 5
b:with effect	0 -8 0 13 -1 0 0 -1
b:with the	1 4 0 -3 4 0 5 -7
b:without	-2 -3 4 -3 0 0 9 0
b:without a	0 -14 0 7 0 1 0 7
b:without it	0 15 0 -14 4 0 0 0
b:witnesse	0 0 0 -12 14 0 0 0
b:won't	0 0 0 11 -8 0 0 -3
b:wool	0 10 0 -8 0 0 0 0
b:word	0 2 0 -11 10 0 0 0
b:worker	0 -4 0 17 -9 0 0 -1
b:working	0 0 0 9 0 0 0 -8
b:worth	0 -7 0 20 -4 0 0 -5
b:worth of	0 -13 0 13 0 0 0 0
b:would	-3 6 -25 -12 -18 10 4 21
b:would be	0 13 -6 -5 -14 0 -6 5
b:would begin	-3 12 0 -5 0 0 0 -3
b:would carry	0 0 0 -15 0 0 0 17
b:would charge	0 1 0 -8 0 0 0 8
b:would come	0 -5 0 -6 0 0 0 14
b:would decide	0 0 0 -10 13 0 0 0
b:would do	0 -5 0 11 0 0 0 -3
b:would end	0 17 0 -24 5 0 0 0
b:would follow	0 -8 0 10 0 0 0 0
b:would go	0 23 0 -8 0 0 0 -16
b:would have	0 -33 -8 17 5 5 -3 3
b:would last	0 12 0 -16 0 0 0 6
b:would meet	0 0 0 -12 10 0 0 2
b:would otherwise	0 -22 0 9 -3 0 0 14
b:would raise	0 18 0 -16 0 0 0 0
b:would run	0 6 0 -18 0 5 0 8
b:would sign	0 -3 0 10 -5 0 0 0
b:year	0 -3 -4 11 -12 0 0 0
b:you	-1 -14 -1 24 -10 0 -4 0
b:you may	0 -6 0 10 0 0 0 -1
b:your	0 0 0 20 -6 -10 -3 -4
b:·	0 -2 0 15 -3 0 0 -3
b:— <name>	7 8 -1 -18 8 0 -5 0
b:— <office>	0 12 0 -7 0 0 0 -3
b:— from	0 20 0 -17 0 0 0 0
b:— on	0 7 0 -10 0 0 0 2
b:— what	0 12 0 -11 0 0 0 0
b:•	0 14 2 -2 -4 0 5 -13
c0=bear	-11 -9 -1 10 4 -1 -4 5
c0=begin	9 -6 0 8 1 -8 -4 -5
c0=buy	0 -9 6 10 -5 0 0 0
c0=down	5 -6 -9 1 -2 0 4 3
c0=end	-1 6 -12 7 -2 -3 0 -4
c0=impose	-4 -3 -13 12 1 5 0 -5
c0=propose	-19 2 -7 4 0 -14 6 0
c0=refuse	0 -1 0 10 -6 0 0 0
c0=return	-1 13 -4 6 -3 0 0 -15
c0=sell	4 1 -1 14 -7 -5 -6 -6
c0=sign	-5 6 -16 2 -6 -7 -3 10
c0=stay	-12 -4 -7 10 2 0 0 -4
c0=up	-4 0 0 11 0 0 -11 -9
c1=agree	0 -1 0 -9 8 -3 12 -3
c1=agree & d:ahead	0 -2 0 -7 9 -3 12 -6
c1=bear	-6 -4 -7 3 -1 -3 1 10
c1=bear & d:ahead	-5 -1 -6 0 -4 -2 2 11
c1=begin	5 -3 -1 5 4 -9 -7 -2
c1=begin & d:ahead	6 -5 0 9 0 -9 -7 -3
c1=buy	-1 -6 6 15 -10 0 -1 -2
c1=buy & d:ahead	0 -4 6 12 -10 0 -1 -1
c1=deny & d:ahead	-2 -6 0 9 -5 0 0 6
c1=down	5 -8 -10 0 -2 0 12 0
c1=down & d:ahead	5 -9 -10 -1 -1 0 12 1
c1=end	0 6 -7 10 -5 -5 -6 -6
c1=end & d:ahead	0 4 -6 10 -3 -4 -5 -6
c1=impose	-3 -4 -6 10 2 5 -2 -2
c1=impose & d:today	0 -11 0 23 0 0 0 -12
c1=lack	11 -1 -1 3 -17 -1 0 -2
c1=lack & d:ahead	11 -1 -1 2 -17 -1 0 -2
c1=refuse	0 -1 0 10 -6 0 0 0
c1=refuse & d:ahead	0 0 0 10 -6 0 0 0
c1=renew	-8 -9 4 5 -4 0 -7 3
c1=renew & d:ahead	-8 -9 4 6 -4 0 -7 3
c1=say	0 3 3 0 -3 0 -10 4
c1=say & d:ahead	0 3 4 -3 0 0 -9 2
c1=sell	3 -4 -2 13 -4 0 -8 -4
c1=sell & d:ahead	3 -3 -2 14 -3 0 -8 -9
c1=sign	-9 1 -5 8 0 -9 -9 1
c1=sign & d:ahead	-8 1 -4 6 0 -8 -9 2
c1=suspend & d:today	0 -2 0 14 0 0 0 -9
c1=up	-6 5 0 6 -6 0 -13 -5
c1=up & d:ahead	-5 8 0 4 -5 0 -13 -8
c2=agree	0 -4 0 6 -2 -3 11 -6
c2=bear	0 -7 -7 15 2 -8 4 -7
c2=begin	-3 5 -12 3 -4 3 -13 1
c2=buy	0 -3 0 10 -2 0 0 0
c2=end	-7 -5 -3 14 -16 -1 0 4
c2=impose	-8 10 -1 0 -5 -6 2 -4
c2=lack	13 -5 0 -5 0 0 0 0
c2=propose	0 -11 -1 -10 12 0 12 6
c2=renew	0 -4 -2 18 -13 0 -3 -2
c2=say	-5 -20 0 11 16 -1 0 -5
c2=sell	-4 -1 0 8 -11 6 -2 0
c2=sign	-1 -17 -3 7 6 -8 8 0
c2=stay	3 -11 1 19 -15 -3 11 -9
c2=target	-1 0 5 -1 -13 0 -1 10
c2=threaten	0 -18 0 17 0 0 0 0
c2=up	-4 10 -7 8 -11 13 -7 -14
ct0=agree future	0 -16 0 18 -3 0 0 -5
ct0=agree modal	0 -8 0 10 8 0 -8 -6
ct0=agree past	0 1 0 -11 8 0 -14 15
ct0=agree pluperfect	0 12 0 -19 -2 0 0 13
ct0=agree present	0 -9 0 8 1 0 12 -10
ct0=bear future	2 3 -2 0 -13 4 6 -2
ct0=bear future-passive	0 -16 0 10 -2 0 0 3
ct0=bear modal	0 -10 8 4 -3 0 -5 9
ct0=bear past-passive	0 -7 0 12 0 0 0 -1
ct0=bear perfect	0 5 0 4 -16 0 0 1
ct0=bear present	-9 6 -10 2 3 0 -11 0
ct0=bear present-passive	0 -9 0 -12 21 0 0 -8
ct0=begin modal	-13 -10 5 13 -8 0 4 6
ct0=begin modal-passive	0 11 0 -12 0 0 0 0
ct0=begin past	-4 -35 0 21 7 0 0 3
ct0=begin perfect	0 -4 0 13 -2 0 0 0
ct0=begin present	14 10 -17 -6 0 -8 -3 -3
ct0=begin present-passive	0 -7 3 -1 9 0 0 -2
ct0=buy present	0 -9 0 0 0 0 0 7
ct0=down future	-7 12 0 1 0 0 0 -9
ct0=down modal	0 0 0 0 -7 0 -6 13
ct0=down past-passive	0 -6 0 -9 10 0 0 5
ct0=down present	6 -13 -3 13 -5 2 9 -4
ct0=end future	0 13 -11 -14 -8 0 8 6
ct0=end modal	0 11 -14 -10 -1 0 0 12
ct0=end past	0 -10 -5 25 11 0 0 -24
ct0=end pluperfect	0 0 0 14 0 0 0 -10
ct0=end present	0 -2 4 4 -2 0 -10 0
ct0=impose future	3 -6 -2 5 -8 -1 -1 8
ct0=impose future-passive	2 -3 1 -4 9 0 2 -5
ct0=impose modal	1 0 -1 8 2 -1 -1 -12
ct0=impose modal-passive	3 5 0 -8 -7 3 -3 4
ct0=impose past	1 -7 3 -9 8 0 6 12
ct0=impose pluperfect	-1 -10 0 9 3 0 0 3
ct0=impose pluperfect-passive	0 -10 0 15 0 0 0 -1
ct0=impose present	-11 -8 0 10 4 10 3 -8
ct0=impose present-passive	6 15 -1 4 -8 -2 -7 -11
ct0=lack future	0 8 0 -16 0 0 0 6
ct0=lack modal	-1 -6 0 10 0 0 8 -9
ct0=propose future	0 -15 0 8 0 0 -3 6
ct0=propose future-passive	0 -8 0 -5 12 0 0 0
ct0=propose past	0 1 0 -7 -16 0 15 8
ct0=propose past-passive	0 9 0 -14 3 0 0 3
ct0=propose perfect	0 18 0 -5 0 0 -8 -5
ct0=propose pluperfect	0 -13 0 8 6 0 0 -1
ct0=propose present	-9 -4 0 6 9 -3 0 -6
ct0=propose present-passive	0 8 0 9 -19 0 0 7
ct0=renew future-passive	0 10 6 -14 -5 0 0 0
ct0=renew modal-passive	0 -2 0 -2 -2 0 0 11
ct0=renew past-passive	0 0 0 -24 8 3 0 10
ct0=renew perfect	0 0 0 8 0 0 0 -3
ct0=renew perfect-passive	0 0 0 9 0 0 0 -6
ct0=return modal	0 6 0 2 0 0 1 -13
ct0=return present	0 2 0 9 -7 0 0 -1
ct0=say future	0 -19 7 9 5 -4 -3 -3
ct0=say future-passive	5 -3 0 7 0 0 0 -9
ct0=say modal	0 -9 0 4 2 0 0 0
ct0=say perfect	3 5 0 -12 -5 0 0 9
ct0=say perfect-passive	0 0 0 -8 -10 3 0 15
ct0=say pluperfect	0 8 0 0 -6 0 0 -3
ct0=say present-passive	0 1 0 1 3 0 0 -12
ct0=sign future-passive	0 -14 0 16 -16 0 2 8
ct0=sign modal	0 -18 0 3 6 0 -6 1
ct0=sign modal-passive	0 -1 0 -1 8 0 0 -1
ct0=sign past	-2 8 0 -5 -32 0 -9 21
ct0=sign past-passive	0 14 0 -10 -4 0 4 -4
ct0=sign perfect	0 -4 0 -2 -2 0 0 9
ct0=sign pluperfect	0 14 0 -19 -5 0 0 12
ct0=sign present	0 1 0 8 1 0 5 -16
ct0=sign present-passive	5 12 -4 -5 0 0 -4 -4
ct0=stay future	-11 -3 3 7 -1 0 -6 -1
ct0=stay modal-passive	0 16 0 -7 0 0 0 -10
ct0=stay past	0 -16 -6 6 8 0 6 -6
ct0=stay perfect	2 -13 5 -1 7 4 -4 -4
ct0=stay pluperfect	8 -3 0 2 -5 0 0 -2
ct0=stay present	-15 4 -8 -1 1 -2 3 3
ct0=stay present-passive	-1 -11 0 2 0 0 0 10
ct0=suspend future-passive	0 -20 0 7 11 0 0 -1
ct0=suspend modal	0 -6 0 10 0 0 0 -3
ct0=suspend past	7 5 8 -8 -4 0 1 -8
ct0=suspend past-passive	-5 0 0 14 0 0 0 -6
ct0=suspend perfect	1 3 -1 4 -12 0 0 0
ct0=suspend perfect-passive	0 2 0 -11 -4 1 0 9
ct0=target future-passive	0 6 0 -8 0 0 0 0
ct0=target perfect	0 11 0 -16 6 0 0 0
ct0=target pluperfect	0 -11 0 11 7 0 0 -3
ct0=threaten past	0 -4 0 10 -7 0 0 0
ct0=threaten perfect	0 17 0 -26 7 0 0 0
ct0=threaten pluperfect	0 -13 0 11 7 0 0 0
ct0=threaten present-passive	0 10 0 -9 0 0 0 0
ct0=up future	-1 -6 7 8 -16 1 0 -1
ct0=up modal-passive	0 6 0 -9 0 0 0 1
ct0=up past-passive	0 -6 0 13 0 0 0 -1
ct0=up perfect	0 0 0 0 8 0 0 -9
ct0=up pluperfect	0 0 0 -8 11 0 0 0
ct1=agree future	0 -15 0 20 -2 0 0 -5
ct1=agree infinitive	0 -1 0 -8 0 0 16 -8
ct1=agree modal	0 -8 0 10 8 0 -8 -6
ct1=agree participle-passive	0 0 5 -4 -11 0 0 10
ct1=agree past	0 7 0 -8 7 0 -10 0
ct1=agree pluperfect	0 12 0 -14 -2 0 0 6
ct1=agree present	0 -7 0 -2 1 0 12 0
ct1=bear future	2 3 -2 0 -14 4 6 -1
ct1=bear future-passive	0 -16 0 10 -2 0 0 3
ct1=bear gerund	5 -8 0 11 -11 0 0 0
ct1=bear infinitive	0 13 0 -15 -9 0 3 6
ct1=bear modal	0 -10 8 4 -3 0 -5 9
ct1=bear past-passive	0 -7 0 12 0 0 0 -1
ct1=bear perfect	0 6 0 3 -16 0 0 1
ct1=bear present	-9 6 -10 1 3 0 -11 0
ct1=bear present-passive	0 -7 0 -14 21 0 0 -8
ct1=begin future	7 7 7 -5 -3 0 -3 -14
ct1=begin gerund	-2 7 0 1 -10 0 0 0
ct1=begin modal	-13 -10 5 8 -7 0 4 13
ct1=begin modal-passive	0 11 0 -12 0 0 0 0
ct1=begin past	-4 -37 0 20 9 0 0 6
ct1=begin past-passive	0 -9 0 14 0 0 0 -1
ct1=begin perfect	0 -4 0 13 -2 0 0 0
ct1=begin present	14 9 -16 -5 0 -8 -3 -3
ct1=begin present-passive	0 -7 3 -1 9 0 0 -2
ct1=buy present	0 -9 0 0 0 0 0 7
ct1=down future	-7 13 0 0 0 0 0 -9
ct1=down gerund	0 8 0 -7 0 0 0 0
ct1=down modal	0 0 0 0 -7 0 -6 13
ct1=down past	0 -10 0 0 5 0 -7 6
ct1=down past-passive	0 -6 0 -9 10 0 0 5
ct1=down present	7 -12 -3 11 -4 2 9 -4
ct1=end future	0 7 -11 -8 -2 0 8 2
ct1=end gerund	0 0 0 -15 0 0 0 15
ct1=end infinitive	11 6 9 -10 -14 0 -7 1
ct1=end modal	0 11 -14 -10 -1 0 0 12
ct1=end participle-passive	0 -5 -4 27 0 0 0 -19
ct1=end past	0 -7 -5 23 12 0 0 -24
ct1=end pluperfect	0 0 0 14 0 0 0 -10
ct1=end present	-5 -1 4 5 -1 0 -10 -1
ct1=impose future-passive	2 -3 1 -4 9 0 2 -5
ct1=impose gerund	0 -7 3 -4 -7 3 2 11
ct1=impose infinitive-passive	0 0 0 -12 9 0 0 7
ct1=impose modal	1 0 0 6 4 -1 0 -13
ct1=impose past-passive	-7 -8 0 11 5 2 -1 0
ct1=impose perfect	-4 -3 -5 11 0 0 -3 -7
ct1=impose pluperfect-passive	0 -10 0 14 0 0 0 -1
ct1=impose present	-6 -7 -2 -3 5 11 5 5
ct1=impose present-passive	6 15 -1 5 -8 -2 -6 -13
ct1=lack future	0 8 0 -16 0 0 0 6
ct1=lack modal	-1 -6 0 10 0 0 8 -9
ct1=lack present	4 -3 0 6 -5 0 0 0
ct1=propose future	0 -15 0 8 0 0 -3 6
ct1=propose future-passive	0 -8 0 -5 12 0 0 0
ct1=propose infinitive	0 -8 0 11 0 0 -4 0
ct1=propose participle-passive	3 2 0 -4 6 0 6 -13
ct1=propose past	0 1 0 -11 -14 0 15 9
ct1=propose past-passive	0 9 0 -15 3 0 0 4
ct1=propose perfect	0 1 0 10 -1 0 -5 -10
ct1=propose pluperfect	0 -14 0 4 8 0 0 0
ct1=propose present	-3 0 0 -10 17 -1 -3 0
ct1=propose present-passive	0 8 0 12 -19 0 0 2
ct1=renew future-passive	0 10 6 -14 -5 0 0 0
ct1=renew infinitive	0 0 -3 13 -2 0 0 -5
ct1=renew modal-passive	0 -2 0 -2 -2 0 0 11
ct1=renew past-passive	0 0 0 -24 8 3 0 10
ct1=renew perfect	0 0 0 8 0 0 0 -3
ct1=renew perfect-passive	0 0 0 9 0 0 0 -6
ct1=return infinitive	0 -7 0 -3 0 0 0 11
ct1=return modal	0 6 0 2 0 0 1 -13
ct1=return present	0 2 0 9 -7 0 0 -1
ct1=say future	0 -19 7 9 5 -4 -3 -3
ct1=say future-passive	5 0 0 2 0 0 0 -9
ct1=say modal	0 -9 0 4 2 0 0 0
ct1=say perfect	3 6 0 -14 -5 0 0 9
ct1=say perfect-passive	0 0 0 -5 -10 3 0 12
ct1=say pluperfect	0 8 0 0 -6 0 0 -3
ct1=sign future-passive	0 -14 0 16 -16 0 2 8
ct1=sign gerund	0 -10 0 4 1 0 3 -1
ct1=sign infinitive	0 -7 0 -4 12 0 0 -1
ct1=sign modal	0 -18 0 2 7 0 -6 1
ct1=sign modal-passive	0 -1 0 -1 8 0 0 -1
ct1=sign participle-passive	-4 -1 5 13 -18 0 0 -1
ct1=sign past	-1 10 0 -1 -26 0 -1 8
ct1=sign past-passive	0 14 0 -7 -3 0 0 -1
ct1=sign pluperfect	0 11 0 -11 -4 0 0 6
ct1=sign present-passive	5 12 -4 -5 0 0 -4 -4
ct1=stay future	-8 -1 3 6 -10 1 -5 1
ct1=stay gerund	0 -7 4 -11 0 0 0 14
ct1=stay modal-passive	0 14 0 -4 0 0 0 -9
ct1=stay participle-passive	1 -10 0 12 0 0 0 -2
ct1=stay past	0 -14 -6 7 3 0 7 -4
ct1=stay perfect	2 -13 5 -1 7 4 -4 -4
ct1=stay pluperfect	8 -3 0 1 -5 0 0 -1
ct1=stay present	-15 6 -7 0 3 -1 3 -1
ct1=stay present-passive	-1 -11 0 2 0 0 0 10
ct1=suspend future-passive	0 -20 0 7 11 0 0 -1
ct1=suspend infinitive	0 5 0 3 -9 0 0 0
ct1=suspend modal	0 -6 0 10 0 0 0 -3
ct1=suspend participle-passive	4 -19 0 -3 11 0 0 2
ct1=suspend past	8 9 8 -17 -4 0 1 -5
ct1=suspend past-passive	-5 0 0 14 0 0 0 -6
ct1=suspend perfect	1 3 -1 4 -12 0 0 0
ct1=suspend perfect-passive	0 2 0 -11 -4 1 0 9
ct1=target future-passive	0 6 0 -8 0 0 0 0
ct1=target participle-passive	0 7 0 -14 0 0 0 12
ct1=threaten participle-passive	0 14 0 -13 0 0 0 0
ct1=threaten past	0 -6 0 12 -7 0 0 1
ct1=threaten perfect	0 14 0 -15 0 0 0 0
ct1=threaten present-passive	0 10 0 -9 0 0 0 0
ct1=up future	0 -3 9 8 -15 1 0 -8
ct1=up infinitive	0 15 0 0 -13 0 0 -2
ct1=up modal-passive	0 6 0 -9 0 0 0 1
ct1=up past-passive	0 -6 0 13 0 0 0 -1
ct1=up perfect	0 0 0 0 8 0 0 -9
ct1=up pluperfect	0 0 0 -8 11 0 0 0
ct2=agree future	0 -11 0 6 3 0 0 0
ct2=agree infinitive	0 -3 0 0 -3 0 9 0
ct2=bear gerund	0 -5 0 11 0 0 0 0
ct2=bear infinitive	0 -19 0 3 12 0 8 -14
ct2=bear participle-passive	0 8 0 -5 -1 0 0 0
ct2=bear past	0 -5 0 18 0 0 0 -14
ct2=begin infinitive	0 5 0 -9 -2 6 -3 5
ct2=begin past	0 -2 0 22 -14 0 0 -7
ct2=down present	0 13 0 -10 3 0 0 -3
ct2=end infinitive	0 8 0 12 -9 0 -2 -9
ct2=end modal	0 0 0 -8 0 0 0 10
ct2=end past	0 -7 0 13 0 0 0 -5
ct2=end present	-3 -1 0 -8 -1 0 0 16
ct2=impose future	0 17 0 -8 -1 0 -5 -2
ct2=impose future-passive	0 0 12 -14 -2 0 0 7
ct2=impose infinitive	0 -1 0 5 -9 -2 2 5
ct2=impose infinitive-passive	0 0 0 -5 11 0 0 -7
ct2=impose modal	-2 -8 0 25 -6 0 -1 -12
ct2=impose modal-passive	0 -12 0 14 -14 1 0 4
ct2=impose participle-passive	-1 14 0 -10 -9 0 -4 7
ct2=impose past	-7 -7 -1 0 12 0 -1 4
ct2=propose gerund	0 1 0 -14 6 0 0 4
ct2=propose infinitive	0 -12 0 10 0 0 6 -4
ct2=renew infinitive	0 0 0 -11 -7 0 -1 20
ct2=renew present-passive	0 0 0 21 0 0 0 -17
ct2=return present	0 3 0 -12 0 0 0 6
ct2=say modal	0 0 0 -12 10 0 0 4
ct2=say past	-3 -9 0 4 0 0 0 8
ct2=say present	0 -8 0 10 9 0 0 -15
ct2=sign future	0 -10 0 0 6 0 0 0
ct2=sign infinitive	0 -15 0 15 -1 -4 7 -12
ct2=stay modal	0 -1 0 12 -11 0 6 -9
ct2=stay modal-passive	0 0 0 10 -8 0 0 0
ct2=stay past	0 -6 -1 13 17 0 -1 -20
ct2=stay present	3 -6 3 5 -13 0 4 0
ct2=target future-passive	0 5 8 -9 -13 0 0 5
ct2=target modal	0 -4 0 9 0 0 0 -5
ct2=target present	0 -12 0 0 2 0 0 10
ct2=up future	0 10 -1 -7 0 0 0 0
ct2=up infinitive	0 7 0 0 -14 6 -1 1
ct2=up modal	0 2 0 6 0 0 0 -10
ct2=up past	0 14 0 -4 0 0 0 -10
ct2=up present	0 -7 0 12 3 0 -1 -3
d:after 	0 -1 0 16 -5 0 0 -9
d:after (	0 0 0 11 0 0 0 -6
d:after ,	-2 -11 -2 15 -3 4 5 -9
d:after , and on	0 -11 0 9 0 0 0 1
d:after , ends on	0 -7 0 -17 0 0 0 24
d:after , not	-9 0 0 10 0 0 0 0
d:after , on	0 16 0 -21 -1 0 0 8
d:after , to	0 0 -6 -6 0 0 0 16
d:after , until	2 -8 -4 14 0 0 0 -1
d:after and are entered before	0 12 -1 3 -13 0 0 0
d:after and arrive by	0 -2 0 -12 16 0 0 0
d:after and ends on	0 -23 0 -7 -8 0 0 31
d:after and entered before	0 4 5 0 -9 0 0 0
d:after and expires on	0 -2 0 -14 0 0 0 18
d:after expires on	0 0 0 -9 0 0 0 9
d:after to	-2 -14 -4 5 0 0 0 9
d:after to the	0 -6 0 11 0 0 0 -5
d:after until	3 -3 0 -11 4 0 0 6
d:ahead	-12 -8 -6 26 -3 -9 -8 -4
d:ahead other	-42 -35 -9 82 -33 -24 -31 -20
d:ahead own	4 8 0 -18 9 0 1 4
d:ahead-0	-27 0 -15 51 -5 12 -26 -72
d:ahead-1	-46 18 -3 14 10 0 -10 -29
d:ahead-2	-4 27 -22 -24 29 -42 24 -14
d:ahead-3	9 -15 4 -17 4 24 -1 5
d:ahead-4	-53 1 -8 -22 -56 -4 0 61
d:ahead-5	16 -120 2 97 -36 -53 -33 3
d:ahead-6	30 15 20 -42 -18 -16 -21 5
d:at=0	5 6 -5 20 -25 -2 1 -16
d:at=1	-2 -10 -23 22 -23 -14 -37 20
d:at=2	-12 -9 0 12 11 2 0 -14
d:at=3	-16 -16 -4 30 11 -12 1 -20
d:before 	0 -3 0 -4 -8 0 -1 15
d:before (	0 10 0 -1 0 0 0 -7
d:before , a	0 -3 0 -8 -1 0 0 14
d:before , not	1 0 0 -13 0 0 0 10
d:before , to	0 -4 2 12 0 0 0 -10
d:before , would be extended to	0 0 0 -9 0 0 0 12
d:before ;	0 10 0 0 0 0 0 -10
d:before and	0 5 0 -12 0 0 0 8
d:before to	-1 0 0 -4 -8 0 0 14
d:before to the	0 20 0 -17 0 0 0 -2
d:begins	-23 12 -18 19 -12 14 0 -23
d:begins ahead	-30 17 -11 -7 -5 17 4 -6
d:begins today	0 -7 -9 45 -11 -4 -5 -33
d:by another	6 -23 1 6 4 4 -3 1
d:by another ahead	7 -21 1 2 7 4 -3 1
d:by another today	0 -3 0 11 -4 0 0 0
d:ends	-5 -8 -2 3 -7 1 -16 14
d:ends ahead	-2 -10 0 -4 -8 3 -14 19
d:ends other ahead	-27 12 0 -7 10 -6 -12 15
d:ends own ahead	7 -15 0 -5 -11 6 -10 16
d:ends own today	-8 15 -7 5 7 -1 -2 -14
d:ends today	-8 14 -7 7 7 -1 -2 -15
d:how=calendar	-2 11 -1 -15 17 -14 -4 5
d:how=relative	-17 -30 -4 60 -8 -21 -31 -15
d:how=weekday	-25 -25 -34 72 -38 5 -3 -20
d:last	13 -82 -7 79 -43 7 -12 -17
d:named=0	-38 -9 -27 63 -8 -15 -25 -21
d:named=1	9 -20 -8 4 4 -14 11 4
d:named=2	9 5 4 -13 -11 13 -7 7
d:named=3	0 -23 6 -4 11 0 0 5
d:rank=0	-14 43 -12 -47 28 1 15 -3
d:rank=0 of 1	-41 40 -12 -51 -48 -13 39 49
d:rank=0 of 2	-1 27 -19 -26 28 -18 0 -13
d:rank=0 of 3	12 3 4 -12 21 21 -18 -24
d:rank=0 of 4	5 -16 12 10 44 5 -26 -48
d:rank=1	1 37 5 -59 5 -5 -2 24
d:rank=1 of 2	0 36 -7 -53 -31 -24 -5 45
d:rank=1 of 3	-2 20 9 -26 11 2 6 -11
d:rank=1 of 4	2 -10 0 -7 29 8 -1 -16
d:rank=2	2 31 11 -40 -13 8 -8 13
d:rank=2 of 3	2 11 -1 -50 -27 11 -7 50
d:rank=2 of 4	22 22 15 -35 0 -6 -16 -3
d:rank=3	24 1 1 -40 -2 -4 -17 30
d:span-after	-9 0 1 7 1 -6 -12 -1
d:span-before	-22 0 -11 -9 4 -2 -6 22
d:today	-17 -14 -28 48 -2 -25 -30 -14
d:today other	0 -6 0 18 -2 0 0 -9
d:today own	-17 -13 -28 45 -2 -24 -30 -10
d:today-0	-17 -14 -28 48 -2 -25 -30 -14
f:"	0 15 -8 16 -3 0 -4 -27
f:'	0 3 0 6 3 0 -2 -13
f:'s	12 -2 7 -10 -7 -6 -6 12
f:(	0 11 0 -14 9 0 -2 -1
f:)	0 9 0 -16 9 0 -2 1
f:,	14 -2 -15 16 -21 -1 -37 1
f:-	1 -2 0 8 -16 -3 1 2
f:.	-6 -3 -9 12 -12 -11 -2 10
f::	-6 9 8 2 2 -6 0 -17
f:;	0 1 -2 13 -17 13 -6 -6
f:<agent>	7 -8 2 -11 0 5 5 7
f:<day-ahead>	2 4 7 20 -12 0 -7 -25
f:<day-gone>	-7 -2 -2 -6 -4 -2 5 18
f:<day-today>	0 32 2 -14 -22 6 -7 0
f:<duty>	-5 2 7 -5 13 2 -5 -6
f:<gate>	-3 -5 17 11 -10 2 -12 -5
f:<goods-amount>	1 20 0 -1 10 0 1 -32
f:<goods>	1 7 3 -24 5 -10 -11 18
f:<level-noun>	-6 19 -8 -11 11 4 -9 -8
f:<level>	-7 19 1 -5 -14 -25 3 -1
f:<money>	-20 6 0 4 28 0 1 -37
f:<month-ahead>	9 -8 6 17 -24 0 0 -9
f:<month-gone>	1 0 5 -13 11 0 -21 7
f:<name>	6 5 0 -26 -2 -20 2 24
f:<not>	2 -11 6 8 10 -22 -13 -1
f:<number>	-6 8 13 -10 6 -17 -7 -1
f:<office>	-6 18 -7 -3 -18 -2 7 0
f:<organisation>	-1 7 -23 3 10 6 -6 -14
f:<person>	-3 5 -22 -20 20 2 3 6
f:<points>	-8 -11 10 -7 -4 0 -5 23
f:<quality>	-3 3 1 -26 21 0 11 6
f:<seat>	-1 -2 -17 -13 8 5 -6 20
f:<sender>	0 2 0 8 10 0 -12 -19
f:<span>	1 -34 -7 17 -5 -8 -23 22
f:<taker>	0 -25 3 15 0 0 3 3
f:<v-agree>	0 -8 0 14 -3 -2 -13 -3
f:<v-bear>	-19 13 9 -3 -25 -19 -12 13
f:<v-begin>	-9 11 6 -2 -19 0 0 3
f:<v-buy>	0 6 17 14 -31 -5 -12 -14
f:<v-deny>	12 1 3 0 -24 -3 -3 3
f:<v-down>	-5 -2 -2 11 -2 -15 -5 0
f:<v-end>	0 12 4 -6 -14 9 -5 0
f:<v-impose>	-1 -6 -2 9 3 14 -23 -2
f:<v-lack>	1 9 0 1 1 1 0 -21
f:<v-propose>	-5 -18 13 4 -2 -3 -8 13
f:<v-refuse>	0 -7 0 17 -8 0 -3 0
f:<v-renew>	3 -3 -3 -4 -6 7 -8 8
f:<v-return>	-9 2 -5 15 -12 0 -1 -2
f:<v-say>	-24 11 -33 3 14 -2 4 -12
f:<v-sell>	-6 -6 1 -2 15 0 -11 1
f:<v-sign>	-8 2 0 -11 21 -2 -18 2
f:<v-stay>	18 0 -9 1 10 -2 -11 -8
f:<v-suspend>	14 5 14 -12 7 3 -13 -13
f:<v-target>	2 -8 -22 4 8 -11 0 3
f:<v-threaten>	-4 0 0 18 -8 -2 2 -11
f:<v-up>	-2 -23 0 18 -5 4 -10 2
f:?	0 -10 0 -24 -17 0 0 49
f:a	10 -5 -13 14 -12 11 0 -11
f:able	0 0 0 -6 0 0 0 8
f:about	-7 0 -4 10 -8 -8 -6 12
f:absence	0 -1 0 -10 1 0 0 9
f:accept	0 0 13 -12 2 0 -2 0
f:access	0 -8 0 9 0 0 0 0
f:according	-2 -3 0 -4 8 0 0 9
f:act	0 8 0 -13 12 0 0 -6
f:action	0 -11 0 0 10 0 0 0
f:add	-1 23 -7 -6 0 0 0 -12
f:additional	-2 18 0 -18 -6 0 0 6
f:admission	0 0 0 12 -1 0 0 -8
f:admit	0 9 0 -8 0 0 0 0
f:affiliate	-4 -12 5 0 0 0 0 8
f:after	-10 -12 6 12 5 -10 9 -7
f:afterward	5 2 0 -27 -2 0 0 23
f:again	-9 -1 -6 1 17 3 -9 -3
f:against	3 2 -4 18 -12 0 0 -11
f:agenda	0 -4 0 9 0 0 0 0
f:agent	0 -6 0 13 -5 0 0 0
f:ago	0 17 0 -22 0 0 0 6
f:agree	-4 -9 -3 2 7 -2 2 2
f:agreement	-5 0 -2 15 -3 -3 10 -20
f:all	0 22 -5 0 0 -2 -1 -20
f:allowed	0 7 0 -11 0 0 0 2
f:almost	0 -5 0 9 0 0 0 0
f:already	-1 -14 0 13 0 0 10 -6
f:also	0 18 0 -2 -7 7 0 -15
f:although	0 13 0 -16 -2 0 0 6
f:aluminum	0 18 0 -5 -6 0 0 -8
f:am	0 -1 0 15 0 0 0 -11
f:ambassador	6 -12 0 9 -4 0 0 0
f:amend	-2 0 0 9 -1 0 0 0
f:among	1 -2 -4 14 -2 0 3 -10
f:amount	0 -17 0 22 -3 0 0 0
f:an	-4 11 -6 0 -30 -2 13 4
f:and	5 5 -8 -3 -24 0 -1 11
f:announce	2 -12 0 9 1 -2 25 -18
f:announcement	0 -4 0 12 -4 0 0 -1
f:anode	8 -3 0 -2 0 0 0 -1
f:another	-2 8 0 -13 -6 0 0 17
f:answer	0 -1 0 13 -3 0 0 -8
f:antimony	26 -8 0 -6 -6 0 0 -11
f:any	0 0 0 22 -1 0 -1 -21
f:anybody	0 -1 0 9 -7 0 0 0
f:anything	0 14 0 6 -9 0 0 -15
f:apple	0 8 1 -12 -3 0 0 6
f:application	3 -8 11 0 0 0 0 -7
f:apply	0 21 -5 -1 5 -1 -1 -18
f:approval	0 0 0 -14 3 0 3 10
f:approve	-1 -8 0 19 2 4 8 -27
f:are	7 3 6 -9 5 -17 16 -9
f:argument	0 -4 0 -2 8 0 0 0
f:arrangement	-6 5 8 -12 0 0 0 5
f:arrival	0 0 0 18 0 0 0 -17
f:arrive	0 -13 0 4 -1 0 3 4
f:arrived	0 -4 0 20 0 0 0 -15
f:article	0 2 0 0 9 0 0 -11
f:artificial	0 -8 0 9 0 0 0 0
f:as	4 -17 14 -9 8 -6 -13 15
f:aside	0 1 0 -12 -7 3 0 15
f:ask	-7 -24 11 8 4 8 -4 1
f:asparagu	0 11 0 -20 -3 0 0 11
f:assured	0 -6 0 -12 0 0 0 17
f:at	-18 -7 -11 0 -19 -11 21 23
f:attend	0 0 0 12 -9 0 0 0
f:autumn	0 -10 0 6 0 0 0 3
f:average	0 -7 0 9 0 0 0 0
f:avocado	0 11 0 -8 0 0 0 0
f:await	0 15 0 -9 -5 0 0 0
f:away	0 -13 0 12 0 0 0 1
f:back	3 7 11 -12 8 -1 -17 0
f:badly	0 0 0 -9 9 0 0 0
f:ban	23 -7 0 4 -18 0 0 -11
f:banana	0 4 0 3 0 0 0 -9
f:bar	0 -4 0 10 0 0 0 -4
f:barley	0 5 0 6 0 0 0 -13
f:battery	10 9 0 -18 0 0 0 0
f:be	-11 -4 2 -2 -3 -3 -10 14
f:bear	0 7 0 -11 -2 0 0 9
f:because	4 7 0 5 -16 0 0 -8
f:become	0 -2 0 11 -17 0 -1 5
f:beef	0 0 0 8 -10 0 0 1
f:been	-14 10 -8 5 -8 1 -5 -4
f:beer	0 -10 0 9 0 3 0 0
f:before	11 2 0 1 11 2 0 -26
f:begin	1 5 -2 15 -7 0 -3 -18
f:behind	0 -6 0 -5 0 0 0 9
f:being	0 -1 0 11 -10 0 0 0
f:believe	0 9 0 4 0 0 0 -11
f:below	0 -13 0 15 0 0 0 0
f:between	-2 -12 0 -10 -18 0 4 30
f:beyond	0 -7 0 -11 -3 0 0 22
f:bicycle	0 -3 0 0 12 0 0 -11
f:bill	0 7 0 1 0 0 0 -14
f:billion	0 0 0 -8 0 0 0 11
f:biscuit	0 -5 0 11 0 0 0 -4
f:blacklist	1 8 0 -11 0 0 0 0
f:bless	0 -2 0 9 0 0 0 -4
f:blueberry	0 -8 0 0 0 0 0 9
f:booked	0 -5 0 0 9 0 0 -5
f:border	0 11 0 -4 -2 0 0 0
f:both	-9 -10 -9 22 -13 -6 -9 3
f:bottle	0 0 0 -22 0 0 0 21
f:breakfast	0 -7 0 14 0 0 0 -6
f:bridge	0 -1 0 11 -5 3 0 -7
f:bring	-2 3 0 4 7 0 -1 -15
f:broke	0 9 0 2 0 0 0 -11
f:broker	0 -6 0 -14 7 0 0 12
f:budget	0 -2 0 24 -14 0 0 -8
f:bus	0 -6 0 11 -3 0 0 0
f:busan	8 -10 0 -3 3 0 -1 3
f:business	0 20 0 -4 -3 0 0 -14
f:but	-6 6 0 -7 16 -7 0 0
f:butter	0 -18 0 22 -11 0 5 -1
f:buy	0 -26 0 25 1 0 -2 -1
f:buyer	0 -11 0 4 0 0 0 0
f:by	2 -9 -4 30 -21 4 0 -11
f:cabinet	0 18 0 -6 2 0 0 -11
f:calendar	-1 0 0 13 4 0 0 -16
f:call	2 0 5 22 -14 0 -6 -23
f:can	-3 9 -1 -9 7 2 0 -4
f:cancel	0 -2 0 12 0 0 0 -5
f:canned	0 -3 0 11 0 0 0 -8
f:capacity	0 13 0 -8 0 0 0 0
f:capped	0 10 0 -9 0 0 0 0
f:car	-8 12 -2 -2 11 0 0 -18
f:carpet	0 11 0 -8 -2 0 0 0
f:cathode	0 4 0 -10 5 0 0 0
f:cease	0 13 0 -18 5 0 0 0
f:cent	0 -16 0 11 10 0 0 -7
f:certain	0 -12 2 10 0 0 0 -2
f:ceylon	0 0 0 -7 0 0 0 10
f:chair	0 -11 0 12 0 0 0 0
f:chance	0 -4 0 -7 0 0 0 13
f:changed	0 0 0 9 0 0 0 -4
f:charge	-7 -23 -8 1 9 -4 1 18
f:cheap	0 -1 0 -10 0 0 0 12
f:check	0 -5 0 13 -3 0 0 -1
f:cheese	0 5 0 -12 -1 0 0 8
f:chemical	0 -14 0 13 0 0 0 0
f:chicken	0 -11 0 1 8 0 0 0
f:chip	-7 -4 -3 5 10 0 -1 0
f:cigar	0 9 0 -5 0 0 0 -2
f:cinnamon	0 -12 0 6 0 0 0 7
f:city	0 -3 0 15 0 0 0 -10
f:claim	0 -6 0 12 0 0 0 0
f:clear	0 0 0 5 -10 0 0 5
f:client	0 -15 0 -6 -4 0 9 15
f:climb	0 -12 0 -1 0 0 0 14
f:close	0 6 0 -12 14 0 0 -6
f:closing	0 -4 0 4 -16 13 0 0
f:club	0 -6 0 35 -11 0 0 -24
f:coal	0 -10 0 21 0 0 0 -13
f:cocoa	0 -4 0 26 0 0 0 -24
f:coercion	0 -9 0 0 0 0 0 10
f:coffee	0 -23 0 -15 15 0 3 16
f:cold	0 0 0 8 0 0 0 -8
f:colleague	0 0 0 11 0 0 0 -9
f:collect	0 -8 0 -13 6 0 0 20
f:come	6 -1 2 -13 -3 -1 4 11
f:comma	0 0 0 11 0 0 0 -11
f:comment	0 -16 0 -32 33 0 0 6
f:commerce	0 -12 0 10 0 0 0 2
f:committee	0 -1 0 10 -11 0 5 -8
f:company	0 -22 7 52 -8 0 0 -35
f:complete	0 3 0 -9 0 0 0 6
f:concentrate	0 0 0 -8 0 0 0 10
f:concerned	0 -10 0 18 0 0 0 -5
f:concession	0 1 0 10 0 0 0 -12
f:conclude	0 -10 0 -6 -7 0 0 21
f:conference	0 -7 0 10 0 0 0 0
f:consensu	0 -8 0 12 0 0 0 -2
f:consent	0 -11 0 -2 2 0 0 14
f:consider	0 11 1 -8 0 0 0 -3
f:constitutional	0 -1 0 8 0 0 0 -2
f:consultation	0 -1 0 -5 11 0 0 -2
f:content	1 13 0 -12 0 0 0 -1
f:contract	0 -12 0 21 -3 0 -1 -2
f:control	8 -3 2 -9 -5 2 0 5
f:cork	0 -13 0 26 -6 0 0 -9
f:corrected	0 -6 0 14 -2 0 0 -3
f:cost	0 2 0 23 -7 0 0 -22
f:could	0 19 -1 0 0 0 0 -17
f:council	0 -4 0 -5 19 0 5 -16
f:count	0 -18 0 16 4 0 -1 -10
f:countermeasure	0 20 0 -5 -2 0 0 -11
f:counterpart	0 -5 0 0 -5 0 0 10
f:counting	0 -3 0 -14 6 0 0 12
f:country	-4 17 -10 -3 0 -1 -2 -5
f:courier	0 6 0 -12 0 0 0 5
f:court	0 -8 0 8 2 0 0 -4
f:cover	0 17 0 -26 -4 0 0 13
f:covered	0 -12 -2 -2 14 0 0 4
f:crane	-2 1 2 11 5 0 0 -20
f:cross	0 -2 0 14 0 0 0 -9
f:crude	0 -4 0 10 0 0 0 -2
f:custom	0 -14 0 15 0 0 0 0
f:customer	0 -11 0 8 -1 0 5 0
f:date	-3 -2 -1 6 -16 8 -8 3
f:davo	0 -23 0 26 0 0 0 0
f:day	-5 9 -11 -18 3 2 5 6
f:dead	0 -10 0 5 3 0 0 0
f:deadline	0 -13 0 33 -8 9 0 -21
f:deal	0 2 0 2 -23 3 3 3
f:dearer	0 -13 0 23 -11 0 0 0
f:decision	1 6 0 8 -18 -6 0 0
f:declare	0 -16 0 7 5 0 0 1
f:decree	0 17 0 -49 -6 0 0 40
f:deficit	0 6 0 -11 6 0 0 0
f:deliver	0 0 0 8 0 0 0 -3
f:deny	0 0 0 2 -9 0 0 4
f:described	1 -4 10 0 0 0 0 -6
f:desk	4 3 0 -12 -1 0 0 4
f:didn't	0 9 0 -8 0 0 1 -2
f:die	0 0 0 -7 0 0 0 10
f:diet	0 0 0 -11 12 0 0 0
f:difference	0 -7 0 11 0 0 0 0
f:discuss	0 10 0 2 -3 8 0 -15
f:do	0 -1 0 -20 8 0 2 15
f:doe	1 38 -1 -29 6 0 -8 -9
f:doesn't	0 1 0 -15 10 0 0 3
f:doing	0 12 0 -7 0 0 0 -2
f:donald	0 -7 0 19 0 0 0 -11
f:done	-1 -15 0 19 0 0 0 -3
f:double	0 0 0 1 0 0 2 -10
f:down	-4 12 0 15 0 -2 -2 -25
f:draft	0 14 0 -2 -15 0 14 -10
f:draw	0 14 0 -8 0 0 0 -2
f:dried	0 8 0 -14 0 0 0 7
f:driver	0 -2 0 15 0 0 0 -12
f:drone	0 6 0 7 -6 0 0 -8
f:drug	0 -13 0 18 0 0 0 -1
f:due	0 -4 0 -21 16 -1 -1 15
f:dump	0 9 0 -4 0 0 0 -4
f:during	0 3 0 17 0 0 0 -22
f:duty	-4 1 0 -15 17 -8 -13 12
f:each	-4 14 3 -11 6 8 -2 -9
f:earlier	0 6 0 -16 6 0 0 6
f:earth	13 -14 0 12 -12 -2 0 -2
f:easter	0 4 0 -11 0 0 0 6
f:effect	0 16 -2 6 -7 0 -2 -24
f:effectively	0 -9 0 10 0 0 0 0
f:either	0 -14 0 10 -3 0 0 11
f:election	0 -5 0 13 -1 0 0 -4
f:else	0 7 0 -12 0 0 0 1
f:emergency	-4 12 0 -11 0 0 0 4
f:employer	0 0 0 13 -11 0 0 0
f:end	15 -14 5 -26 -14 13 3 30
f:energy	0 -2 0 10 0 0 0 -4
f:engine	6 9 0 -12 0 0 0 -1
f:enough	5 0 0 -13 3 0 0 4
f:enter	0 11 0 -7 -10 0 8 -5
f:entity	-5 19 -5 -5 -2 0 0 1
f:entry	0 16 0 -24 -5 0 0 14
f:error	0 -1 0 12 0 0 0 -9
f:evening	-3 -7 0 -3 -5 0 2 17
f:event	0 -3 0 -17 8 0 0 13
f:ever	8 7 0 -20 6 0 0 0
f:every	0 19 -2 -4 -3 0 0 -5
f:everybody	0 11 0 -21 -2 0 0 16
f:everyone	0 -10 0 9 0 0 0 2
f:everything	-1 19 0 -23 -10 0 0 21
f:excess	0 13 0 -10 0 0 0 0
f:exchanged	0 0 0 27 0 0 0 -24
f:exclusion	-3 2 30 -25 -10 1 0 0
f:expect	-2 -14 -3 8 8 0 0 0
f:expire	-4 -8 12 19 -7 0 0 -20
f:expiry	0 0 0 -12 0 0 0 13
f:extend	3 -12 -2 22 -20 6 -2 -5
f:extension	2 -21 0 -17 0 0 3 27
f:extra	0 10 0 -6 6 0 -1 -6
f:face	0 4 0 -13 0 0 -1 12
f:fact	-2 -9 0 0 -5 0 0 18
f:fail	0 11 0 15 -19 0 -6 -10
f:failed	0 -2 0 8 0 0 0 -1
f:faith	0 -4 0 -9 0 0 0 14
f:fall	-5 7 -1 9 -4 -2 -4 -6
f:far	0 2 0 -22 3 0 0 16
f:farm	0 -20 0 29 1 0 0 -17
f:farmer	0 -13 0 15 0 0 0 0
f:favour	0 0 0 -11 0 0 0 11
f:fear	0 16 0 -10 -6 0 0 0
f:fee	3 -9 14 -4 15 -3 -2 -20
f:fertilizer	0 -3 0 -12 13 0 0 0
f:few	7 0 0 -11 0 0 0 3
f:fifth	0 1 0 9 -3 0 0 -8
f:figure	0 11 0 1 -3 0 0 -8
f:finance	0 -10 0 10 0 0 0 0
f:find	0 -5 0 0 0 0 0 9
f:finished	0 12 0 0 -3 0 0 -6
f:firm	19 0 0 -2 0 0 0 -14
f:first	1 4 -2 7 3 -1 -3 -12
f:fish	0 -17 0 14 -3 0 -2 9
f:flow	0 13 0 -13 0 0 0 0
f:flower	0 -4 0 -9 7 0 0 7
f:follow	6 13 0 -9 -8 0 8 -10
f:for	17 1 -1 3 4 8 -4 -23
f:force	-5 6 0 14 9 -2 -2 -25
f:forced	0 15 0 -1 -5 0 0 -13
f:foreign	12 -13 0 5 6 0 0 -12
f:foreseen	0 10 0 -1 -2 0 0 -4
f:form	0 0 12 -7 2 0 0 -2
f:four	0 0 0 9 2 0 0 -15
f:fourth	0 -3 0 0 13 0 0 -9
f:framework	0 -14 0 15 0 0 0 0
f:free	5 13 0 14 -17 0 -1 -24
f:freight	0 -14 0 14 0 0 0 0
f:from	19 5 0 5 -7 -5 -24 -10
f:fruit	0 -3 4 13 -1 0 0 -10
f:full	0 -4 0 3 12 0 0 -9
f:furniture	0 18 0 -21 -4 0 0 8
f:further	12 -22 3 -9 5 0 -2 10
f:future	0 -17 0 6 0 0 0 11
f:gained	0 -1 0 -6 0 0 0 9
f:gallium	28 -3 -1 -8 -10 0 0 -10
f:gas	0 -12 0 15 0 0 0 -2
f:gate	0 -3 0 8 -1 0 0 0
f:gave	0 26 0 -13 -10 0 0 -4
f:general	-5 -2 0 17 0 0 0 -9
f:geneva	0 -19 0 24 -4 0 0 -1
f:germanium	28 -4 -1 -9 -9 0 0 -10
f:given	0 -20 0 5 0 0 0 10
f:glove	0 10 0 -11 0 0 0 2
f:good	3 -6 -1 -3 0 -12 9 6
f:government	-7 -4 0 -5 -1 0 0 19
f:graphite	5 5 0 -17 6 3 0 -1
f:groundnut	0 -2 0 -10 14 0 0 0
f:group	0 -9 0 15 -3 0 0 0
f:grower	0 6 0 3 0 0 0 -10
f:guess	0 12 0 -2 0 0 0 -6
f:had	-22 -6 -14 25 -4 -2 -13 -6
f:hall	0 0 0 16 -5 0 0 -10
f:halve	0 -15 0 20 0 0 0 -3
f:hand	4 -12 0 -5 0 0 0 16
f:handed	0 9 0 -9 0 0 0 0
f:happen	0 5 0 -7 -1 0 3 0
f:hard	0 10 0 0 0 0 0 -11
f:has	-6 2 1 4 -8 5 14 -12
f:hasn't	0 -1 0 -7 -2 3 0 10
f:have	-15 -3 -1 -2 10 18 -8 -1
f:hazelnut	0 8 0 -4 0 0 0 0
f:he	1 2 -11 -19 28 4 -29 10
f:he'd	0 19 0 -10 0 0 0 -11
f:heading	0 1 10 0 -14 0 0 -1
f:health	0 -3 0 12 0 0 0 -6
f:hear	0 -2 0 10 3 0 0 -11
f:heard	0 -15 0 -4 14 0 5 -3
f:hearing	-1 -3 0 -11 23 0 4 -12
f:heavy	0 0 0 14 0 0 0 -13
f:helped	-1 11 0 0 -9 0 0 0
f:here	0 -10 0 -1 -7 0 0 22
f:high	0 14 0 -9 0 0 0 -3
f:higher	0 14 0 -7 9 0 0 -18
f:highest	0 -12 0 14 0 0 0 -1
f:him	0 0 0 6 -12 0 -1 1
f:himself	0 1 0 -11 8 0 0 0
f:his	-7 -8 0 12 15 -1 -5 -16
f:history	0 8 0 2 0 0 0 -12
f:hit	0 7 0 13 -4 0 -3 -14
f:hold	1 6 -2 -13 -1 11 0 1
f:holiday	0 -10 0 13 -8 0 -4 5
f:home	0 0 0 9 -2 0 0 -7
f:hope	0 -5 0 -27 9 0 0 27
f:hotel	0 0 0 8 0 0 0 -4
f:hour	5 -21 0 25 -9 0 0 -5
f:household	0 -17 0 22 -4 0 0 0
f:i	3 0 -6 -22 24 -3 -7 12
f:i'd	0 -3 0 20 -7 0 0 -10
f:i'm	0 8 0 2 4 0 0 -15
f:if	7 -3 -10 2 0 0 -7 0
f:import	0 -5 14 0 -9 0 0 2
f:important	0 15 0 -15 0 0 0 0
f:impose	0 13 0 -13 -1 0 0 1
f:in	-4 -10 3 6 -3 -21 -16 16
f:include	0 -10 0 17 -2 0 0 -2
f:included	0 -4 1 16 -3 0 0 -10
f:including	0 -16 0 16 0 0 0 0
f:increase	0 -9 0 11 2 0 0 -2
f:industrial	0 -12 0 15 0 0 0 0
f:inquiry	0 0 0 -12 13 0 0 0
f:inside	0 12 0 -7 0 0 0 -2
f:instead	-2 -20 0 18 2 0 0 -1
f:instruction	0 14 0 0 0 0 0 -13
f:instrument	0 -13 0 0 -2 0 0 17
f:insurer	0 -11 0 17 -2 0 0 0
f:intelligence	0 -8 0 9 0 0 0 0
f:intend	0 0 0 -18 4 0 0 15
f:intention	0 0 0 -9 0 0 0 12
f:interest	0 -13 0 18 0 0 0 -7
f:into	-6 6 -1 5 1 -1 0 -10
f:investigation	0 25 0 -6 -7 0 0 -16
f:investment	0 -6 0 9 0 0 0 0
f:ion	5 7 0 0 0 0 0 -12
f:is	3 -5 -11 2 10 -10 4 -2
f:island	0 -9 0 17 -13 3 0 -1
f:it	-11 1 -27 -3 12 6 0 7
f:it'll	0 0 0 -11 13 0 0 0
f:its	14 12 -5 -11 -18 7 -17 8
f:itself	0 10 0 -3 0 0 -1 -5
f:job	0 -13 0 17 -4 0 0 0
f:joint	0 1 0 5 -10 13 0 -13
f:josé	0 8 0 0 0 0 0 -6
f:judge	0 -3 0 21 -3 0 0 -12
f:just	9 -2 0 -3 -1 0 0 0
f:karachi	0 -5 0 -4 8 0 0 0
f:kava	0 -10 0 9 0 0 0 0
f:keep	-5 3 4 -9 -5 1 0 8
f:kilometre	0 0 0 13 0 0 0 -13
f:kind	0 -8 0 8 -9 0 0 5
f:kitchen	0 12 0 -11 0 0 0 0
f:know	1 6 0 -9 6 0 0 0
f:kuala	0 -12 0 12 2 0 0 -4
f:labour	0 14 0 -8 -1 0 0 -3
f:lake	0 0 0 -8 0 10 0 0
f:lapse	0 19 0 -20 0 0 0 2
f:largest	0 -2 0 9 0 0 0 -6
f:last	8 11 -7 -28 -3 0 -4 21
f:lasted	0 -7 0 -2 0 0 0 11
f:late	0 -1 0 -5 18 0 0 -7
f:later	8 -1 0 6 3 0 0 -18
f:latest	0 0 0 -15 1 0 0 15
f:law	0 -8 0 10 -9 9 9 -13
f:lead	0 16 0 -12 0 0 0 -6
f:leader	-1 10 0 -10 11 0 0 -8
f:leave	0 15 0 2 -18 0 -7 -4
f:led	0 10 0 2 0 0 -1 -13
f:lemon	0 -6 0 0 0 0 0 12
f:lent	0 0 0 13 0 0 0 -12
f:lentil	0 7 0 -9 0 0 0 2
f:less	0 -2 0 13 4 0 0 -14
f:let	0 14 0 -20 18 0 0 -2
f:letter	0 32 0 -8 -1 0 0 -21
f:level	0 9 6 -12 -4 0 2 -1
f:levy	-1 0 0 -11 -10 0 0 22
f:licence	7 -1 0 19 -15 0 0 -14
f:license	7 -7 0 -5 15 0 0 -10
f:lie	0 6 0 -22 0 0 0 18
f:like	0 -29 5 15 -12 0 0 11
f:likewise	-11 -13 0 14 0 0 0 7
f:limited	0 3 0 2 -11 0 0 4
f:line	-10 4 15 7 -13 0 6 -17
f:linked	0 0 0 10 0 0 0 -8
f:lisbon	0 0 0 -12 0 0 0 13
f:list	-10 10 0 6 -14 0 5 -8
f:lithium	9 6 0 -1 0 0 0 -17
f:little	4 -3 0 -10 11 0 0 0
f:lived	0 5 0 -13 0 0 0 6
f:london	0 -3 0 12 0 0 0 -4
f:longer	12 4 0 -6 -8 0 0 -1
f:look	4 1 0 -1 -12 0 0 9
f:lorry	0 -8 0 -14 0 0 0 21
f:lose	-1 17 -1 3 0 0 0 -18
f:lot	0 -7 0 10 0 0 0 -1
f:lower	0 -1 0 13 0 0 0 -11
f:lumpur	0 -12 0 12 2 0 0 -4
f:m	0 6 0 -12 8 0 0 0
f:machine	0 14 0 -24 -4 0 0 14
f:machinery	0 -11 0 0 0 0 0 10
f:majority	0 0 0 -12 0 0 0 12
f:make	6 -3 -4 6 0 -9 1 -9
f:maker	0 19 0 -13 0 0 0 -4
f:mandate	0 -13 0 0 -9 0 18 -2
f:match	0 -13 0 14 0 0 0 0
f:material	8 2 0 -3 0 0 0 -6
f:may	-3 14 8 9 -1 -3 -6 -27
f:me	0 1 0 9 -3 0 0 -7
f:meal	0 11 0 -2 0 0 0 -9
f:mean	4 20 0 -12 -3 0 0 -2
f:meant	0 3 0 -6 11 0 0 -8
f:meantime	0 -14 0 5 0 0 0 5
f:meanwhile	0 9 0 -6 0 0 0 -1
f:measure	-2 2 0 -13 0 0 0 12
f:media	0 -4 0 -6 9 0 0 0
f:mediator	0 0 0 28 0 0 0 -27
f:medicine	0 -8 -4 11 9 0 0 -7
f:meet	0 -10 -2 12 7 -5 -14 -2
f:member	0 14 0 -14 9 0 0 -3
f:mention	6 -10 0 0 -4 0 0 2
f:mentioned	0 -9 0 0 0 0 0 8
f:metre	0 -9 0 18 0 0 0 -10
f:midnight	0 11 0 -4 4 0 0 -8
f:might	0 -8 0 -9 -6 5 0 16
f:milk	0 0 0 12 -10 0 0 -3
f:million	0 -1 0 14 -7 0 0 -2
f:mineral	0 -8 0 9 0 0 0 0
f:minimum	0 -1 6 -4 12 0 0 -14
f:minute	0 -20 0 21 5 0 0 -5
f:missing	0 -14 0 10 -6 0 0 5
f:moment	0 14 0 -19 -6 0 17 -5
f:month	0 4 0 -22 0 3 1 14
f:more	2 -10 -4 8 -23 0 -4 13
f:morning	0 -22 0 -12 5 0 0 27
f:most	3 -10 0 33 -16 0 2 -25
f:mostly	0 -10 0 10 0 0 0 0
f:motorcycle	0 -12 0 -2 -2 0 3 12
f:move	0 -13 0 15 -7 13 0 -7
f:mr	0 26 0 -6 4 -2 -1 -20
f:mrs	0 -10 0 26 -3 0 0 -15
f:much	0 0 0 7 -6 0 7 -9
f:must	0 -7 -2 19 -2 17 2 -31
f:my	0 5 0 -25 -10 -1 14 22
f:nearly	0 10 0 -22 -1 0 0 18
f:necessary	0 2 0 -14 14 0 0 0
f:need	0 -4 0 9 16 1 -2 -29
f:negotiate	-2 -7 0 14 -19 0 0 6
f:negotiation	0 -12 0 4 10 0 0 -2
f:neither	0 4 1 13 -15 0 0 -11
f:net	-12 -8 5 -9 22 0 0 -3
f:new	0 0 -6 9 11 -4 -6 -10
f:newest	0 0 0 -8 0 0 0 9
f:next	-5 -11 0 -9 -2 0 3 23
f:night	0 -24 0 19 -6 0 0 8
f:no	3 -5 8 2 2 -7 -1 -2
f:nobody	4 8 0 4 3 0 -4 -17
f:non	0 13 0 -12 0 0 0 0
f:none	5 10 0 -15 2 0 7 -9
f:noodle	0 20 0 -18 0 0 0 0
f:noon	0 0 0 12 -7 0 0 -9
f:not	1 -22 7 12 8 1 -5 -8
f:nothing	-14 -7 -6 5 2 -3 -7 11
f:notice	9 0 13 -12 5 0 0 -4
f:now	4 -14 -5 26 4 -4 -5 -18
f:nowhere	0 0 0 -11 11 0 0 0
f:number	3 0 0 12 0 0 0 -11
f:o'clock	0 16 0 0 0 0 0 -16
f:observer	0 0 0 15 0 0 0 -14
f:of	12 -3 6 11 -15 0 8 -16
f:off	0 -28 0 36 -8 5 -2 -16
f:offer	-5 -17 -3 36 7 0 0 -23
f:oil	-2 1 0 0 10 0 0 -10
f:old	2 9 8 -15 -26 0 -8 20
f:olive	0 -13 0 6 0 0 0 3
f:on	12 12 11 -12 13 -13 -20 -5
f:once	0 17 -2 -8 -6 0 0 0
f:one	9 18 -14 -3 -11 -11 -21 6
f:only	0 -2 -4 6 -15 3 0 1
f:open	0 -9 0 23 -7 0 0 -10
f:opened	0 13 0 -5 0 0 0 -11
f:operator	-9 -13 0 9 16 0 0 -5
f:or	1 -19 -4 -9 17 0 0 21
f:oracle	0 0 0 -9 0 10 0 0
f:orange	0 10 0 0 -2 0 0 -5
f:order	3 21 6 -2 -27 -3 -3 -10
f:ordinary	-3 0 -4 14 0 0 0 -11
f:ore	0 0 0 -12 9 0 0 0
f:origin	0 0 0 8 6 0 0 -15
f:other	0 3 -7 -6 11 -2 6 -9
f:our	-11 -1 -5 -34 35 -1 -5 22
f:out	0 8 0 6 -21 -2 -5 0
f:over	0 -13 -4 7 -11 0 -2 11
f:owe	-5 0 7 2 4 0 0 -11
f:p	0 -9 0 -2 10 0 0 2
f:package	0 11 0 -6 0 0 0 -3
f:pact	5 -13 0 0 4 0 0 2
f:paint	0 -5 0 16 -11 0 0 0
f:palm	0 6 0 4 0 0 0 -11
f:paper	0 -9 0 -2 -3 6 0 9
f:parliament	0 6 0 -1 11 0 0 -18
f:part	-2 18 -6 -17 5 0 0 0
f:parted	0 -2 0 -11 0 14 0 0
f:party	0 0 0 16 -8 -4 0 -2
f:pass	0 -21 0 -14 16 0 0 20
f:passenger	0 -10 0 14 0 0 0 -2
f:past	0 16 0 -7 0 0 0 -6
f:pasta	0 17 0 -1 -3 0 0 -12
f:pause	10 10 13 -35 -2 0 -1 13
f:pay	-5 1 0 8 -15 -12 -1 0
f:pea	0 11 0 -7 0 0 0 -4
f:peace	0 -1 0 14 -5 0 0 -6
f:pen	0 -13 0 -11 -1 0 0 23
f:penalty	0 -8 0 17 -4 0 0 -6
f:people	0 -3 0 -7 -6 0 0 19
f:pepper	0 0 0 -6 0 0 -3 11
f:per	-10 -5 0 -7 23 0 0 -1
f:perhap	0 -10 0 3 0 1 0 2
f:period	0 0 0 -8 0 0 0 7
f:permanent	0 10 0 5 0 0 0 -16
f:person	0 0 0 13 0 0 0 -12
f:phosphate	0 -11 0 -8 12 0 0 2
f:pineapple	0 -13 0 15 0 0 0 -4
f:place	3 4 -1 16 -11 0 0 -19
f:plan	-1 13 0 -14 12 0 0 -3
f:plane	0 0 0 -2 9 0 0 -5
f:plant	-3 -2 7 6 0 0 0 -9
f:plastic	0 -6 0 9 0 0 0 -1
f:player	0 0 0 15 -3 0 0 -7
f:plu	0 -10 0 8 0 0 0 0
f:polysilicon	0 0 5 -3 8 0 0 -14
f:pork	0 8 0 -2 0 0 0 -7
f:port	8 -4 15 2 -12 2 0 -8
f:possible	0 -1 0 12 5 0 -1 -14
f:potash	0 0 0 -10 0 0 0 12
f:powder	0 -3 0 9 -7 0 0 0
f:prawn	0 8 0 -7 0 0 0 0
f:present	0 2 0 -16 -24 0 7 26
f:president	0 0 0 10 -1 1 0 -8
f:press	0 -13 6 13 0 0 0 -6
f:price	-1 -18 4 32 -5 0 0 -18
f:proclamation	0 6 0 -13 5 0 0 4
f:produce	0 0 0 -10 0 0 15 -3
f:product	0 2 9 -13 0 0 8 -6
f:production	0 -10 0 -2 0 0 0 15
f:profit	0 0 0 -10 0 0 0 14
f:prolong	2 -9 0 -15 3 0 0 21
f:promise	0 -17 0 7 3 0 0 4
f:propose	0 32 0 -24 -1 0 2 -3
f:protect	0 0 0 -1 10 0 0 -8
f:provided	0 -1 0 -14 -5 0 0 23
f:provisional	0 7 0 -13 10 0 0 -3
f:public	0 3 0 7 -11 0 0 -1
f:publish	4 8 3 -11 5 0 0 -7
f:pulp	0 -8 0 14 0 0 0 -5
f:purchase	0 11 0 0 -6 0 -2 -4
f:put	0 -21 -3 15 -15 15 -6 3
f:quantity	0 -14 0 12 0 0 0 4
f:quarter	0 -8 0 9 0 0 0 0
f:question	4 -13 0 5 0 0 0 0
f:quota	0 3 0 3 6 0 2 -15
f:radio	0 -2 0 10 0 0 0 -2
f:raise	3 13 0 -3 9 -1 -2 -23
f:rare	13 -14 0 12 -12 -2 0 -2
f:raspberry	0 0 0 -7 0 0 0 10
f:rate	-2 16 -5 -19 16 -5 2 -3
f:rather	3 13 0 4 -2 0 0 -20
f:ratify	0 16 0 -23 19 0 0 -13
f:raw	0 9 0 -1 0 0 0 -7
f:reach	1 16 0 -2 -25 -1 0 5
f:read	0 3 0 7 -9 0 -2 0
f:reader	0 -10 0 4 0 0 0 3
f:reading	0 0 0 -13 6 0 0 7
f:ready	0 9 0 -3 0 0 0 -2
f:reason	0 -8 0 23 -15 0 0 -4
f:reciprocal	5 10 4 -14 -8 0 0 0
f:reckon	0 -10 0 11 0 0 0 0
f:recommend	0 0 0 -15 0 0 0 17
f:regard	0 10 0 -10 0 0 0 0
f:region	0 0 0 16 -13 0 0 0
f:register	0 -7 0 15 0 0 0 -6
f:remain	10 -11 -9 20 0 0 0 -12
f:remember	0 -6 0 13 0 0 0 -6
f:renew	-1 16 0 -9 4 0 -2 -1
f:renewal	0 14 1 -16 0 0 0 1
f:replace	0 11 0 -7 -4 0 0 2
f:report	0 4 0 -18 16 0 0 0
f:representative	0 -16 0 2 1 1 0 7
f:republic	0 14 0 -17 0 0 0 1
f:require	-2 -5 0 -3 -12 0 3 17
f:rest	0 4 0 -6 -4 0 0 12
f:result	0 -4 0 17 0 0 0 -9
f:resume	0 11 0 -4 -6 0 0 0
f:retain	0 -11 0 9 0 0 0 1
f:return	-3 -9 -2 3 0 0 0 12
f:review	0 -4 7 -9 9 0 0 -4
f:revive	0 0 0 12 0 0 0 -9
f:rise	0 -33 0 25 -14 -1 0 17
f:roasted	0 0 0 13 0 0 0 -12
f:rosario	0 -2 0 -6 -5 0 0 14
f:rose	0 -1 0 -21 2 0 0 20
f:round	-6 -28 -1 53 -12 0 -6 -21
f:rule	12 1 3 2 -13 -3 -2 -5
f:rum	0 -8 0 23 -2 0 0 -15
f:run	2 1 0 -10 0 0 0 10
f:safeguard	0 9 0 -17 13 0 0 -4
f:sale	-3 -6 0 10 -11 6 0 0
f:salmon	0 0 0 11 0 0 0 -9
f:salt	0 0 11 -2 -7 0 0 -1
f:same	-4 0 -11 3 0 0 -5 3
f:sanction	0 14 -3 0 -4 0 0 -3
f:sardine	0 0 0 -10 0 0 0 13
f:save	0 -1 0 0 10 0 0 -8
f:say	-20 13 -11 -10 4 10 -7 2
f:schedule	0 -3 0 12 -1 0 -1 0
f:scheduled	0 -11 0 12 0 0 0 0
f:school	0 0 0 15 -1 0 0 -10
f:season	0 -2 0 14 -7 0 0 -5
f:second	-2 -25 -1 22 -4 0 0 4
f:section	-6 18 0 -2 11 0 0 -28
f:sell	-2 -2 0 27 -20 0 0 -9
f:senate	0 -11 0 8 5 0 0 -2
f:send	3 2 0 -27 15 0 0 5
f:seoul	0 -6 0 12 0 0 0 -4
f:session	0 -3 0 14 0 0 0 -7
f:set	-1 3 0 5 -11 1 -1 0
f:settle	0 -19 0 -2 11 0 0 9
f:settlement	0 0 0 19 -6 0 0 -11
f:she	0 14 -4 -12 -15 0 0 16
f:sheet	-2 -8 0 0 -6 0 0 16
f:ship	-12 -9 3 -2 16 0 0 3
f:shipment	0 6 0 -18 7 0 0 5
f:shipper	0 10 0 -4 0 0 0 -6
f:shoe	0 10 0 -17 7 0 0 0
f:short	0 -2 0 7 -8 5 5 -11
f:should	-2 19 -3 16 -19 0 -9 -14
f:show	0 -11 0 28 -10 0 0 -12
f:side	-8 -8 3 -1 12 2 -6 1
f:sign	2 -9 -7 12 11 1 -20 -9
f:silence	0 0 0 -9 0 0 0 10
f:silver	0 0 0 -9 0 10 0 0
f:simple	0 15 0 -13 0 0 0 -2
f:since	-10 1 -1 14 8 2 -9 -18
f:sir	0 -7 0 12 0 0 0 -2
f:sit	0 -16 0 -2 0 0 3 14
f:sleep	0 -17 0 18 -5 0 0 1
f:slip	0 18 0 -9 -3 0 0 -4
f:small	0 -5 0 14 -4 0 0 0
f:so	1 -1 6 -20 14 0 -6 10
f:social	0 -4 0 -2 9 0 0 0
f:some	5 15 0 -11 6 0 -2 -11
f:something	0 6 0 -14 -3 0 0 13
f:sooner	0 0 0 -10 0 0 0 11
f:soybean	-2 -17 0 9 7 -2 0 0
f:special	0 0 0 -10 5 0 0 4
f:spoke	4 0 0 -8 0 0 14 -10
f:spoken	0 -8 0 13 -3 0 0 0
f:spot	0 -3 0 0 -2 0 0 9
f:sprat	0 0 0 10 0 0 0 -9
f:spring	-1 10 0 14 -1 0 -1 -17
f:stage	0 12 0 -8 -4 0 0 0
f:stand	-8 -1 9 9 -1 0 -2 -4
f:standard	0 -8 0 12 0 0 0 -2
f:standstill	0 7 0 -12 -4 0 0 12
f:start	0 7 3 -12 -14 0 4 9
f:stay	7 8 -2 -5 20 0 -2 -26
f:steel	-5 13 -5 -1 9 0 -3 -15
f:step	2 14 0 -14 1 0 0 -5
f:still	0 0 -2 7 0 4 1 -13
f:stop	-6 9 0 -15 0 0 0 12
f:strike	0 9 0 20 -4 0 0 -29
f:stuff	0 9 0 1 0 0 0 -11
f:subject	4 -18 0 3 7 0 -2 2
f:subsidiary	9 12 -4 -4 -8 0 0 -5
f:substantial	0 -7 0 10 0 0 0 -3
f:successor	0 0 0 16 -2 0 0 -10
f:such	5 1 6 4 -2 0 0 -21
f:summer	0 18 0 0 -7 0 0 -12
f:summit	5 19 0 -23 10 0 0 -11
f:sunflower	0 -4 0 0 -4 0 0 8
f:superhard	9 0 0 -1 0 0 0 -6
f:supplier	0 0 0 -8 10 0 0 0
f:surcharge	-1 7 -1 2 5 0 0 -14
f:suspend	-7 0 9 9 0 -3 0 -11
f:suspension	3 -17 8 5 1 0 0 -2
f:table	2 -25 0 27 2 0 0 -4
f:take	0 0 -8 6 -16 10 -10 7
f:talk	-12 -12 -6 40 -21 -8 13 -28
f:talked	0 -10 0 15 0 0 0 -4
f:talking	0 -1 0 -10 6 0 0 7
f:tariff	0 -22 13 14 0 8 5 -11
f:tax	0 14 0 -26 11 0 0 10
f:tea	0 19 0 -23 -8 0 0 14
f:team	0 9 0 4 0 0 0 -14
f:telegram	0 0 0 -16 0 0 0 15
f:telephone	6 8 0 -11 -5 0 2 0
f:television	0 2 0 -7 -3 0 0 12
f:tell	-2 -7 -1 1 17 -10 0 0
f:tenth	0 0 0 -9 0 0 0 10
f:term	0 -13 0 10 5 0 9 -8
f:terminate	0 -1 0 -8 0 0 0 11
f:text	0 0 -1 -22 -1 0 2 25
f:textile	0 -11 0 9 0 0 0 1
f:th	-1 -15 0 -9 12 0 0 16
f:than	8 6 -1 1 0 0 -1 -10
f:thanked	0 -6 0 9 -1 0 0 0
f:that	12 6 -5 -21 0 1 10 3
f:the	8 -3 -3 6 -9 26 -14 -2
f:their	0 3 -6 18 -8 -5 -4 -14
f:them	3 10 16 -18 -7 -7 0 2
f:then	-1 10 0 -17 7 12 -1 0
f:there	8 -2 -6 -10 -22 -5 0 25
f:thereafter	0 -5 0 15 0 0 0 -9
f:therefore	0 14 0 -10 -9 0 0 1
f:they	0 2 0 5 -8 -9 3 -6
f:they'll	0 0 0 -9 0 0 0 12
f:thi	-3 -5 -4 -15 0 -3 8 24
f:thing	0 8 0 -8 6 0 3 -9
f:think	-4 0 0 9 -23 -2 -1 10
f:third	-2 -34 0 41 -12 1 -3 -10
f:those	-5 -2 9 10 -6 0 0 -6
f:though	0 12 0 -4 0 0 0 -5
f:three	-2 1 0 16 -3 0 0 -12
f:through	0 -23 -2 -4 4 0 0 23
f:ticket	0 -6 0 27 -18 0 0 -2
f:tied	0 0 10 -6 0 0 0 -3
f:tiktok	0 0 0 2 -19 18 0 -6
f:tile	0 14 0 -13 -2 0 0 0
f:till	0 -11 0 16 1 0 0 -8
f:time	-7 3 -2 -2 -15 8 8 -1
f:to	-12 7 -12 0 17 -20 5 -8
f:together	0 -6 0 9 -2 0 0 0
f:toll	0 -5 0 8 -2 0 0 0
f:tomatoe	0 3 0 1 9 0 0 -15
f:ton	-10 -9 0 -12 28 0 0 -3
f:tonnage	0 -7 0 14 -2 0 0 -3
f:tonne	0 -1 0 -11 0 0 0 13
f:total	0 4 0 -9 -1 0 0 7
f:town	0 -3 0 18 -7 0 0 -4
f:tractor	0 -23 0 16 -9 0 0 14
f:trade	3 -9 0 3 -15 2 6 2
f:transfer	0 -3 0 15 -1 0 0 -9
f:treaty	0 -1 0 0 -12 0 0 14
f:trieste	0 0 0 -7 -1 0 0 11
f:trouble	0 14 0 -15 0 0 0 0
f:truce	2 -7 -14 -20 0 5 -13 31
f:truck	0 -6 0 11 -1 0 0 0
f:twice	0 9 0 -2 -6 0 0 0
f:two	-4 -25 -7 29 -11 3 7 -5
f:tyre	0 5 0 -28 18 0 0 7
f:unchanged	0 -19 4 19 -1 0 0 -1
f:under	1 11 3 -2 -6 0 -8 -8
f:understanding	0 7 0 -21 -2 0 0 16
f:unlawful	0 20 0 -13 0 0 0 -7
f:unless	-1 -5 -2 -24 -13 0 0 40
f:until	14 -17 3 18 3 -12 -5 -11
f:up	0 -12 3 10 0 2 4 -7
f:upholstered	0 13 0 -12 0 0 0 0
f:upon	0 -1 0 -19 0 0 0 22
f:urea	0 -7 0 -7 0 0 0 13
f:us	0 -16 0 14 -22 0 0 11
f:use	0 3 19 -19 2 0 0 -8
f:used	-1 -22 0 22 -1 0 0 6
f:usual	0 -2 0 -3 0 0 0 8
f:valid	0 0 -4 13 0 0 0 -4
f:value	12 -8 0 -10 4 0 0 0
f:very	0 -13 0 12 -2 0 0 0
f:visit	0 0 0 -6 0 0 0 9
f:void	0 -2 0 11 -4 0 0 -2
f:volume	0 9 0 0 -1 0 0 -10
f:vote	-5 -7 -1 -8 33 -1 -3 -9
f:wait	2 11 0 8 -12 0 -2 -12
f:wake	3 -3 0 -11 -5 0 0 12
f:walk	0 0 0 11 0 0 0 -9
f:walnut	0 5 0 -15 0 0 0 10
f:warn	0 -5 0 20 0 0 -5 -17
f:was	2 -1 -16 15 -5 0 -6 -11
f:watche	0 -15 0 7 0 0 0 7
f:watching	0 0 0 -12 10 0 0 1
f:water	0 -11 0 10 -6 0 9 -6
f:we	-5 21 -3 4 -33 -10 3 0
f:we've	0 8 0 -11 -3 0 0 6
f:weapon	0 0 0 12 0 0 0 -13
f:wednesday	0 22 0 -20 0 0 0 0
f:week	4 6 -1 -15 0 0 1 6
f:weekend	0 0 0 -9 2 0 0 8
f:well	-6 -14 8 19 -9 0 0 0
f:were	-2 0 2 -12 -15 0 7 18
f:what	-4 10 0 -13 0 -6 -6 10
f:wheat	0 -22 0 9 7 0 0 0
f:when	4 -14 0 -4 10 0 0 7
f:where	-2 0 0 8 -11 0 0 0
f:wherever	0 -9 0 12 -2 0 0 0
f:whether	0 -8 4 -25 14 4 0 17
f:which	0 4 -1 2 -16 0 -5 3
f:while	0 -36 0 9 4 0 0 9
f:whisky	0 -2 0 -6 0 0 0 11
f:who	-3 -16 -7 17 -6 -1 -3 7
f:whoever	-2 9 10 -9 -9 0 0 0
f:whom	0 -1 0 16 0 0 0 -14
f:why	0 -10 0 18 0 0 0 -8
f:will	-20 7 -1 18 -14 3 -3 -12
f:wine	-1 12 2 -3 -9 0 0 -1
f:winter	1 -9 0 27 -10 0 0 -12
f:wish	0 0 0 -6 -5 0 0 14
f:with	3 -22 4 3 0 8 2 4
f:withdraw	0 0 0 12 10 0 0 -26
f:within	0 7 0 -12 0 0 6 0
f:without	4 -20 -2 -1 -4 -2 2 20
f:won't	0 3 0 1 0 -10 0 4
f:wool	0 14 0 -11 0 0 0 0
f:word	-4 -2 0 7 -9 0 0 4
f:worked	0 14 0 -14 0 0 0 0
f:worldwide	0 3 0 -10 0 0 0 7
f:worth	-5 17 2 -12 0 0 -5 -1
f:would	0 0 -12 -13 10 8 -14 9
f:write	3 -6 -1 -6 4 0 1 12
f:wrong	0 -17 0 19 0 0 0 0
f:year	-4 -4 -2 13 2 -1 -10 0
f:yes	0 -10 0 -5 -17 0 0 27
f:yet	6 0 1 -6 -12 0 0 11
f:york	0 2 0 -14 6 0 0 4
f:you	0 -5 0 3 -9 0 -3 12
f:your	-4 2 -2 -10 14 0 0 2
f:zero	0 11 0 0 -9 0 5 -12
f:—	0 -4 0 2 -9 0 0 9
first-of-paragraph	-18 1 -13 23 -2 -11 0 -12
h:controls	77 -23 -22 -8 -33 4 -16 -32
h:controls truce	12 0 -2 -13 10 0 0 -10
h:deal	-19 -3 -18 11 -8 1 12 -2
h:deal truce	-4 24 0 -6 -2 0 2 -12
h:duties	-36 22 5 0 -15 -34 0 6
h:duties truce	0 -5 -1 -9 -22 -2 -7 25
h:exclusions	-6 -9 67 -9 -20 -10 -12 -45
h:exclusions truce	2 -4 13 -7 6 0 0 -21
h:fees	-18 -19 3 -2 45 -10 1 -26
h:fees truce	0 -9 6 -6 39 0 0 -44
h:meeting	-14 -14 -10 37 -25 -11 2 2
h:meeting truce	-2 2 0 0 -14 0 -3 9
h:price	-10 -7 -11 33 1 -10 9 -32
h:price truce	0 -2 0 8 0 0 0 -5
h:procedure	-16 -16 -6 -4 52 -23 -28 -24
h:procedure truce	-4 -12 0 6 16 0 0 -7
h:sale	0 -22 -10 -2 -17 46 -15 -26
h:sale truce	0 0 0 -5 0 12 0 -6
h:shipped	-9 3 12 -4 10 0 -18 -20
has-future	3 1 6 1 -5 -18 -11 7
has-gerund	6 -8 -1 -8 -5 0 4 18
has-infinitive	-6 -5 -7 -10 7 2 7 8
has-modal	-16 -15 -21 22 0 2 4 -4
has-participle	12 -1 1 9 -10 -6 -8 -7
has-past	-6 0 -7 33 -6 -10 2 -25
has-perfect	-5 12 -13 -3 -4 1 2 -1
has-pluperfect	0 -8 -6 23 -8 -7 -12 -2
has-present	-8 0 -9 8 -5 -9 -1 2
headline	9 14 0 -3 -2 -6 14 -16
hs:controls	40 -16 15 -17 -15 3 0 -22
hs:deal	-13 4 1 3 -9 -5 -1 1
hs:duties	9 11 -8 -1 -20 -1 -21 3
hs:exclusions	0 -2 29 -10 -2 0 6 -24
hs:fees	0 -7 0 8 11 0 0 -11
hs:meeting	-8 6 -5 -9 12 0 -9 6
hs:price	0 -11 0 8 0 0 -5 7
hs:procedure	-5 -13 1 13 26 1 -4 -30
hs:sale	0 11 0 -20 -2 15 0 -1
hs:shipped	0 11 -8 -4 4 2 0 -9
l1="	0 9 0 -4 -2 0 0 0
l1=" & d:ahead	0 9 0 0 -1 0 0 -6
l1=(	0 -12 0 10 -5 0 0 2
l1=,	0 -14 2 15 7 0 -3 -10
l1=, & d:ahead	5 -11 7 22 6 1 0 -30
l1=, & d:today	-7 -4 -7 -3 1 -3 -4 18
l1=-	0 -16 0 0 0 2 6 5
l1=- & d:ahead	0 -15 0 0 0 2 6 5
l1=:	-4 7 -10 -6 -4 0 0 8
l1=: & d:ahead	-3 10 -9 -6 -6 0 0 4
l1=<agent>	0 -3 0 20 -6 0 0 -6
l1=<agent> & d:ahead	0 -1 0 11 -2 0 0 -2
l1=<agent> & d:today	0 0 0 8 -2 0 0 -1
l1=<begin>	0 0 2 1 0 2 -3 -8
l1=<begin> & d:ahead	-2 1 4 1 3 5 0 -12
l1=<day-ahead>	0 5 0 9 0 0 0 -13
l1=<day-ahead> & d:today	0 0 0 16 0 0 0 -15
l1=<day-gone>	0 0 0 10 0 0 0 -5
l1=<day-today>	0 -6 0 0 -1 0 0 10
l1=<day-today> & d:today	0 0 0 -7 0 0 0 10
l1=<goods>	-5 -15 0 14 -11 0 0 12
l1=<goods> & d:ahead	-5 -8 0 5 -9 0 0 14
l1=<goods> & d:today	0 -6 0 11 0 0 0 -1
l1=<level-noun>	0 -7 0 0 -1 0 0 9
l1=<level-noun> & d:ahead	0 -4 0 -3 0 0 0 11
l1=<level>	0 -14 0 24 -13 0 0 -1
l1=<level> & d:today	0 -11 0 23 -2 0 0 -10
l1=<name>	0 1 0 6 -10 0 6 -10
l1=<not>	-10 -7 0 0 8 0 0 5
l1=<not> & d:ahead	-10 -6 0 11 0 0 0 3
l1=<not> & d:today	0 0 0 -12 10 0 0 3
l1=<number>	0 8 -2 -4 6 0 0 -7
l1=<number> & d:ahead	0 10 0 -14 2 0 0 5
l1=<number> & d:today	0 -1 0 9 3 0 0 -19
l1=<person>	3 -2 0 12 -2 0 0 -6
l1=<seat>	0 -3 0 14 -5 0 0 -1
l1=<seat> & d:ahead	0 0 0 12 -4 0 0 -2
l1=<span>	0 -2 0 18 0 0 0 -14
l1=<span> & d:ahead	0 -1 0 15 0 0 0 -12
l1=<v-agree>	0 6 0 -9 -6 0 0 10
l1=<v-bear> & d:ahead	0 3 0 -8 -1 0 0 9
l1=<v-bear> & d:today	0 -10 0 11 2 0 0 -5
l1=<v-begin>	-2 9 0 12 -8 0 -2 -21
l1=<v-begin> & d:ahead	-2 12 0 6 -5 0 -2 -15
l1=<v-begin> & d:today	0 -2 0 9 0 0 0 -6
l1=<v-end>	-2 -10 3 -1 -16 0 -1 12
l1=<v-end> & d:ahead	-1 -18 6 8 -13 0 0 3
l1=<v-end> & d:today	0 8 -2 -12 0 0 0 11
l1=<v-impose>	0 -16 0 10 -10 0 -3 9
l1=<v-impose> & d:ahead	0 -15 0 13 -13 0 -2 5
l1=<v-renew>	0 0 0 -13 0 0 0 14
l1=<v-return>	0 -9 0 0 7 0 0 0
l1=<v-return> & d:ahead	0 -9 0 0 7 0 0 0
l1=<v-sell>	0 0 0 -7 0 -1 0 11
l1=<v-sell> & d:ahead	0 0 0 -8 0 -1 0 11
l1=<v-sign> & d:ahead	-5 0 0 12 -3 0 0 -2
l1=<v-sign> & d:today	0 0 0 -6 11 0 0 -1
l1=<v-stay>	0 -15 0 -7 7 0 18 -1
l1=<v-stay> & d:ahead	0 -12 0 -8 8 0 18 -4
l1=<v-suspend>	5 -2 0 7 0 0 0 -11
l1=<v-suspend> & d:ahead	5 -2 0 7 0 0 0 -11
l1=a	0 -15 0 16 0 0 5 -5
l1=a & d:ahead	0 -15 0 15 0 0 5 -5
l1=about	0 1 0 -14 -2 7 0 9
l1=about & d:ahead	0 1 0 -14 -2 7 0 9
l1=after	1 -17 -2 -3 10 0 -4 12
l1=after & d:ahead	1 -21 -2 0 10 0 -4 13
l1=again	0 -5 0 3 8 0 0 -5
l1=again & d:ahead	0 -5 0 2 8 0 0 -5
l1=and	-1 -9 -4 10 4 0 -2 0
l1=and & d:ahead	-1 -8 -4 12 6 0 -1 -4
l1=apply	0 -8 0 14 -3 0 0 0
l1=as & d:ahead	0 6 0 -12 0 0 0 5
l1=at	0 -15 0 1 2 0 0 5
l1=at & d:ahead	0 -15 0 0 2 0 0 5
l1=before	-8 9 -8 7 -6 0 0 -6
l1=before & d:ahead	-8 10 -7 3 -4 0 0 -6
l1=begin	-1 13 0 -6 0 0 0 -2
l1=begin & d:ahead	-1 18 0 -14 0 0 0 0
l1=begin & d:today	0 -4 0 8 0 0 0 -1
l1=beyond	0 8 0 -15 -7 0 0 15
l1=beyond & d:ahead	0 8 0 -15 -7 0 0 15
l1=by	-7 0 3 -9 12 -4 8 -16
l1=by & d:ahead	-7 0 3 -10 13 -4 8 -15
l1=closed	0 -2 0 10 0 0 0 0
l1=day	0 3 0 -10 0 0 0 7
l1=deal & d:ahead	0 -2 0 14 0 0 -4 -6
l1=down & d:ahead	0 -2 0 0 -5 0 0 8
l1=due & d:ahead	0 9 0 -8 1 0 0 0
l1=effective	3 15 0 -10 0 0 0 -7
l1=effective & d:ahead	3 11 0 -9 0 0 0 -5
l1=end	0 -1 0 1 -12 0 0 3
l1=end & d:ahead	0 -10 1 8 -10 0 0 0
l1=end & d:today	0 9 0 -7 0 0 0 3
l1=finish	0 8 0 -10 0 0 0 0
l1=follow	0 -1 0 17 -6 0 0 -7
l1=follow & d:ahead	0 -1 0 17 -6 0 0 -7
l1=for	-9 6 -7 -2 2 4 -15 2
l1=for & d:ahead	-8 3 -7 -2 4 4 -15 3
l1=fri	0 1 0 -21 13 0 0 5
l1=friday & d:today	0 0 0 10 -3 0 0 -6
l1=from	10 0 -24 14 -1 -2 -29 -12
l1=from & d:ahead	10 -2 -23 14 0 -1 -28 -7
l1=from & d:today	0 11 0 -3 -1 0 0 -11
l1=gave	0 -9 0 11 0 0 0 0
l1=gave & d:ahead	0 -9 0 11 0 0 0 0
l1=happen	0 7 0 5 0 0 0 -10
l1=happen & d:ahead	0 7 0 4 0 0 0 -10
l1=has	4 -1 0 -1 -13 0 0 7
l1=has & d:ahead	4 0 0 -3 -11 0 0 8
l1=in	0 -3 0 13 -4 0 0 -2
l1=in & d:ahead	0 0 0 9 -3 0 0 0
l1=including	0 -11 9 -2 -1 0 0 5
l1=including & d:ahead	0 -11 9 -2 -1 0 0 5
l1=is & d:today	0 0 0 10 0 0 0 -6
l1=it & d:ahead	0 8 0 4 0 0 0 -12
l1=lapse	0 0 2 -20 0 0 0 14
l1=lapse & d:ahead	0 0 5 -14 0 0 0 5
l1=lapse & d:today	0 0 -1 -7 0 0 0 10
l1=last	0 0 -4 17 0 0 0 -9
l1=last & d:ahead	0 0 -4 16 0 0 0 -9
l1=make	0 -3 0 -21 7 0 13 2
l1=mark	0 0 0 -11 0 0 0 14
l1=mark & d:ahead	0 0 0 -11 0 0 0 14
l1=monday & d:today	0 -4 0 12 0 0 0 -6
l1=more	0 -2 0 9 -1 0 0 -2
l1=more & d:ahead	0 -2 0 9 -1 0 0 -2
l1=next	0 4 0 -23 12 0 0 9
l1=next & d:ahead	0 4 0 -23 12 0 0 9
l1=noon	0 5 0 -15 6 0 0 4
l1=noon & d:ahead	0 6 0 -19 6 0 0 7
l1=not	-10 -5 0 10 0 0 0 3
l1=not & d:ahead	-10 -5 0 9 0 0 0 3
l1=of	-5 8 -17 11 -2 0 -1 -13
l1=of & d:ahead	-4 6 -17 7 0 0 0 -7
l1=off	0 -4 0 10 -1 0 0 0
l1=off & d:ahead	0 -4 0 10 -1 0 0 0
l1=on	-3 4 -5 13 4 -4 -17 -6
l1=on & d:ahead	-2 5 -4 8 5 -3 -15 -5
l1=on & d:today	-1 0 0 10 -4 0 0 -1
l1=out & d:ahead	0 -12 0 0 -3 0 0 10
l1=over	0 4 0 -14 -1 0 0 10
l1=pay	0 -9 0 8 1 0 0 -2
l1=return	0 -9 0 0 7 0 0 0
l1=return & d:ahead	0 -9 0 0 7 0 0 0
l1=say	0 1 0 -2 -16 0 0 16
l1=say & d:ahead	0 3 0 -7 -15 0 0 18
l1=ship	0 -6 0 -2 0 0 0 11
l1=ship & d:ahead	0 -6 0 -3 0 0 0 12
l1=sign	0 6 0 -12 -6 0 0 12
l1=since	-2 -4 1 23 -22 0 -1 -6
l1=since & d:ahead	-2 -11 1 24 -17 0 0 -5
l1=so	0 3 0 -11 3 0 0 4
l1=so & d:ahead	0 4 0 -10 3 0 0 1
l1=start	-3 4 0 5 0 0 0 -9
l1=sunday	0 -1 0 -5 0 0 0 10
l1=talk	0 -1 0 11 0 -2 0 -2
l1=talk & d:ahead	0 -1 0 11 0 -2 0 -2
l1=than	0 11 0 -25 11 0 8 -4
l1=than & d:ahead	0 14 0 -28 12 0 8 -2
l1=that	0 0 0 -14 7 0 7 3
l1=that & d:ahead	0 0 0 -14 7 0 7 3
l1=the	-4 0 5 4 -7 -17 2 0
l1=the & d:ahead	-4 0 5 1 -7 -17 2 2
l1=the & d:today	0 -2 0 18 0 0 0 -14
l1=through	0 -15 6 -2 -3 0 0 14
l1=through & d:ahead	0 -15 6 -2 -3 0 0 14
l1=till	9 -20 0 -3 -7 6 0 8
l1=till & d:ahead	9 -20 0 -3 -7 6 0 8
l1=time & d:today	0 -6 0 10 0 0 0 0
l1=to	3 -4 5 -8 -2 0 -17 9
l1=to & d:ahead	3 -5 5 -7 -2 0 -17 9
l1=truce	0 0 0 11 0 0 0 -10
l1=until	0 -10 3 1 0 -2 0 1
l1=up	0 -9 0 -4 1 0 0 11
l1=up & d:ahead	0 -7 0 -4 1 0 0 10
l1=vote & d:today	0 0 0 -6 10 0 0 -3
l1=write	0 0 0 2 6 0 0 -15
l1=write & d:ahead	0 0 0 2 6 0 0 -15
l1=·	0 -1 0 13 -3 0 0 -2
l1=· & d:today	0 -1 0 13 -3 0 0 -2
l1=—	0 -3 0 13 -1 0 0 -4
l1=— & d:today	0 -7 0 16 -3 0 0 -5
l2="	2 8 0 -16 -7 0 4 4
l2=" & d:ahead	2 9 0 -13 -6 0 4 0
l2='s	-2 -6 0 -9 23 0 0 -8
l2='s & d:ahead	-1 -4 0 -4 14 0 0 -1
l2='s & d:today	0 0 0 -4 10 0 0 -5
l2=,	1 1 -11 -1 0 4 -4 3
l2=, & d:ahead	2 0 -10 -5 3 4 -3 4
l2=-	0 8 0 -9 0 0 0 1
l2=- & d:ahead	0 11 0 -13 0 0 0 2
l2=: & d:ahead	-6 -6 -3 -2 13 0 0 4
l2=;	0 20 0 -10 -2 0 0 -6
l2=; & d:ahead	0 20 0 -11 -2 0 0 -5
l2=<agent>	-1 0 -1 3 -7 1 -2 9
l2=<agent> & d:ahead	-1 0 -1 2 -13 1 -1 11
l2=<begin>	-1 -1 -2 5 -2 0 -10 -3
l2=<begin> & d:today	1 -2 -2 15 -2 -5 -5 -8
l2=<day-ahead>	-11 -15 -5 9 -11 2 7 9
l2=<day-ahead> & d:ahead	-11 -14 -4 7 -11 2 8 10
l2=<duty>	-6 4 2 6 0 0 -2 -13
l2=<duty> & d:ahead	-6 -1 2 12 0 0 -2 -11
l2=<duty> & d:today	0 11 0 -9 0 0 0 -3
l2=<gate>	0 -17 0 2 12 3 0 3
l2=<gate> & d:ahead	0 -15 0 0 12 3 0 3
l2=<goods-amount>	0 -3 0 13 -6 0 0 0
l2=<goods-amount> & d:ahead	0 -3 0 13 -6 0 0 0
l2=<goods>	15 -10 4 11 -22 -3 2 -3
l2=<goods> & d:ahead	16 -7 4 8 -19 -3 2 -6
l2=<level-noun>	0 2 0 -3 -9 5 9 -1
l2=<level>	2 -4 -14 10 0 -2 -13 -1
l2=<level> & d:ahead	2 -2 -14 14 0 -2 -13 -12
l2=<level> & d:today	0 -4 0 -4 0 0 0 11
l2=<month-gone>	0 -4 0 -5 9 0 0 0
l2=<month-gone> & d:ahead	0 -3 0 -8 9 0 0 2
l2=<name>	6 -4 2 7 -7 10 -10 -8
l2=<name> & d:ahead	6 0 2 0 -3 10 -10 -5
l2=<name> & d:today	0 -7 0 14 -5 0 0 -5
l2=<not>	0 13 0 0 -18 0 -8 1
l2=<not> & d:ahead	0 9 0 6 -17 0 -8 0
l2=<number>	-6 9 -8 0 -10 -2 -6 6
l2=<number> & d:ahead	-6 11 -7 -2 -7 -2 -6 6
l2=<office>	0 0 0 6 0 0 1 -10
l2=<office> & d:ahead	0 -4 0 9 0 0 1 -8
l2=<organisation>	0 -2 0 -8 10 0 -1 5
l2=<organisation> & d:today	0 3 0 -7 9 0 0 -6
l2=<person>	-2 -2 0 18 -9 -3 -2 -6
l2=<person> & d:ahead	-1 -1 0 19 -6 -3 -1 -10
l2=<quality>	0 -3 0 12 -8 0 0 0
l2=<quality> & d:ahead	0 0 0 16 -6 0 0 -11
l2=<seat> & d:ahead	3 4 -2 0 -20 -3 3 7
l2=<seat> & d:today	0 0 0 -2 12 0 0 -4
l2=<sender>	-9 2 0 -4 3 0 0 8
l2=<sender> & d:ahead	-9 3 0 -6 4 0 0 9
l2=<span>	-8 9 0 8 -11 0 0 -4
l2=<span> & d:ahead	-7 11 0 3 -11 0 0 -2
l2=<v-agree>	-5 -9 0 12 2 -2 0 -2
l2=<v-agree> & d:ahead	-5 -9 0 11 2 -2 0 -2
l2=<v-bear> & d:today	0 -7 0 11 0 0 0 0
l2=<v-begin>	11 -2 0 3 1 -5 0 -13
l2=<v-begin> & d:ahead	11 -2 0 2 3 -5 0 -14
l2=<v-buy>	0 -5 7 7 -13 0 0 0
l2=<v-buy> & d:ahead	0 -4 7 6 -12 0 0 0
l2=<v-deny>	-5 -4 0 0 12 0 0 -3
l2=<v-deny> & d:ahead	-5 -3 0 0 12 0 0 -2
l2=<v-down>	-1 1 -1 -3 -9 3 1 10
l2=<v-down> & d:ahead	-1 1 -1 -4 -9 3 1 12
l2=<v-end>	-3 1 -4 -10 -4 1 0 13
l2=<v-end> & d:ahead	-3 1 -4 -11 -4 1 0 14
l2=<v-impose> & d:today	0 5 0 11 -8 0 0 -13
l2=<v-propose>	-3 2 0 -2 12 -3 -15 0
l2=<v-propose> & d:ahead	-3 2 0 -2 13 -3 -15 0
l2=<v-renew>	-5 -15 8 17 -11 0 -3 -4
l2=<v-renew> & d:ahead	-5 -15 8 17 -11 0 -3 -4
l2=<v-return>	0 4 -1 14 -3 0 0 -15
l2=<v-return> & d:ahead	0 4 -1 13 -3 0 0 -14
l2=<v-say> & d:today	0 0 0 6 -9 0 0 1
l2=<v-sell>	-8 -2 -7 17 -5 5 -1 -7
l2=<v-sell> & d:ahead	-8 -10 -6 23 -4 5 -1 -7
l2=<v-sign>	-10 7 -9 7 2 -8 -2 -11
l2=<v-sign> & d:ahead	-9 8 -9 5 2 -8 -2 -10
l2=<v-stay>	0 7 -1 -1 7 -4 -15 -6
l2=<v-stay> & d:ahead	0 3 -1 0 8 -4 -15 -6
l2=<v-suspend>	0 3 -12 2 10 0 -8 -5
l2=<v-suspend> & d:ahead	0 4 -12 -2 10 0 -8 -2
l2=<v-suspend> & d:today	0 0 0 10 0 0 0 -7
l2=<v-target>	1 10 5 0 -12 0 -2 -7
l2=<v-target> & d:ahead	1 6 5 1 -12 0 -2 -7
l2=<v-threaten>	0 16 0 -14 -2 0 0 2
l2=<v-threaten> & d:ahead	0 16 0 -14 -2 0 0 2
l2=<v-up>	0 13 -3 -4 -5 0 -3 -1
l2=<v-up> & d:ahead	0 15 -2 -1 -5 0 -3 -7
l2=a	0 -10 0 14 -14 0 -1 5
l2=a & d:ahead	0 -6 0 12 -12 0 -1 4
l2=adopt	0 0 0 -10 11 0 0 0
l2=adopt & d:ahead	0 0 0 -10 11 0 0 0
l2=agenda	0 0 0 -8 10 0 0 0
l2=agenda & d:ahead	0 0 0 -8 10 0 0 0
l2=agree	0 4 0 -13 3 0 5 0
l2=agree & d:ahead	0 4 0 -14 4 0 5 0
l2=agreement	0 -4 0 -2 -4 0 2 13
l2=ahead	0 3 0 10 0 0 0 -12
l2=ahead & d:ahead	0 3 0 7 0 0 0 -9
l2=alert	0 11 0 -4 0 0 0 -5
l2=alert & d:today	0 11 0 -4 0 0 0 -5
l2=all	7 10 0 -3 -5 0 0 -9
l2=all & d:ahead	7 10 0 -5 -4 0 0 -8
l2=also	0 -10 0 1 0 0 0 10
l2=also & d:ahead	0 -3 0 -3 0 0 0 11
l2=an	0 10 0 -9 0 0 0 0
l2=an & d:today	0 10 0 -11 0 0 0 0
l2=answer	0 -10 0 -2 -1 2 10 0
l2=answer & d:ahead	0 -10 0 -2 -1 2 10 0
l2=apply	4 -1 0 0 -10 0 0 7
l2=apply & d:ahead	5 -2 0 0 -9 0 0 8
l2=are	0 -14 0 3 0 0 0 6
l2=are & d:ahead	0 -12 0 8 0 0 0 0
l2=arrive	0 0 7 -12 9 0 -8 0
l2=arrive & d:ahead	0 0 7 -12 9 0 -8 0
l2=as	9 6 -1 0 -3 0 0 -16
l2=as & d:ahead	10 9 0 -6 -3 0 0 -10
l2=as & d:today	0 -3 0 8 0 0 0 -4
l2=ask	0 12 0 -10 2 0 0 -5
l2=ask & d:ahead	0 12 0 -11 3 0 0 -5
l2=asleep	1 -7 0 -9 0 0 0 12
l2=asleep & d:ahead	1 -7 0 -9 0 0 0 12
l2=at	0 -3 -5 16 4 0 0 -14
l2=at & d:ahead	0 -1 -5 8 -2 0 0 0
l2=at & d:today	0 -2 0 11 9 0 0 -18
l2=back	-2 0 -2 13 -3 4 -4 -9
l2=back & d:ahead	-2 0 -2 12 -3 4 -4 -9
l2=bay	0 0 0 9 -10 0 0 1
l2=bay & d:ahead	0 0 0 9 -10 0 0 1
l2=be	-7 2 0 6 -10 0 -1 5
l2=before	-1 -8 -1 15 0 0 -5 0
l2=before & d:ahead	-1 -7 -1 12 0 0 -5 0
l2=begin	0 1 -2 3 0 0 6 -11
l2=begin & d:ahead	0 2 -2 1 0 0 6 -10
l2=booked	0 10 0 0 -6 0 0 -3
l2=booked & d:ahead	0 10 0 0 -6 0 0 -3
l2=both	0 23 0 -12 -8 0 0 -4
l2=both & d:ahead	0 23 0 -12 -8 0 0 -4
l2=busan	0 -1 0 10 0 0 0 -4
l2=busan & d:ahead	0 -1 0 10 0 0 0 -4
l2=by	7 -2 -4 -7 10 -4 11 -9
l2=by & d:ahead	7 -1 -4 0 7 -4 12 -21
l2=by & d:today	0 0 0 -18 6 0 0 14
l2=call	0 -5 0 0 -3 0 0 13
l2=car & d:ahead	0 9 0 -7 0 0 0 0
l2=change	0 -12 8 11 1 0 0 -9
l2=change & d:ahead	0 -12 8 10 1 0 0 -8
l2=changed	0 8 0 -9 1 0 0 0
l2=changed & d:ahead	0 8 0 -9 1 0 0 0
l2=close	0 -21 0 -5 0 15 0 7
l2=close & d:ahead	0 -20 0 -5 0 15 0 7
l2=closed	0 0 0 5 -14 8 0 -3
l2=closed & d:ahead	0 0 0 5 -14 8 0 -3
l2=column	0 0 0 -10 0 0 0 11
l2=column & d:today	0 0 0 -10 0 0 0 11
l2=comment & d:ahead	0 -1 0 -2 10 0 0 0
l2=completed	0 0 0 0 -4 -3 0 9
l2=completed & d:ahead	0 0 0 0 -4 -3 0 9
l2=continue & d:ahead	0 -1 1 12 -2 0 0 -8
l2=control	0 -2 0 9 0 0 0 -3
l2=control & d:ahead	0 -2 0 9 0 0 0 -3
l2=copper	0 10 0 -10 0 0 0 0
l2=count	0 -14 0 13 0 0 0 0
l2=count & d:ahead	0 -14 0 13 0 0 0 0
l2=custom	0 -9 0 -7 11 0 0 5
l2=custom & d:ahead	0 -8 0 -7 11 0 0 5
l2=cut	0 11 0 -15 5 0 0 0
l2=cut & d:ahead	0 11 0 -15 5 0 0 0
l2=date	7 1 -3 -9 2 -10 2 6
l2=date & d:ahead	7 3 -3 -11 -1 -10 2 11
l2=dated	10 -5 0 1 -1 0 0 -5
l2=dated & d:ahead	10 -4 0 0 -1 0 0 -3
l2=day	1 8 -1 -5 -11 -2 8 0
l2=day & d:ahead	1 8 -1 -5 -11 -2 8 0
l2=deadline	0 -9 0 -8 -12 12 11 1
l2=deadline & d:ahead	0 -9 0 -8 -12 12 11 1
l2=deal	8 8 0 0 -10 -1 -6 -1
l2=deal & d:ahead	8 8 0 0 -10 -1 -6 -1
l2=decision	0 -3 0 -14 21 0 0 -1
l2=decision & d:ahead	0 -3 0 -15 22 0 0 -1
l2=did	0 -7 0 20 -4 0 0 -9
l2=did & d:ahead	0 -7 0 20 -4 0 0 -9
l2=do	0 8 0 -6 0 0 0 0
l2=do & d:ahead	0 9 0 -8 0 0 0 0
l2=doe	0 0 0 -17 18 0 0 0
l2=doe & d:ahead	0 0 0 -8 9 0 0 0
l2=double	0 4 0 -13 0 0 0 6
l2=double & d:ahead	0 4 0 -13 0 0 0 6
l2=down	0 -6 5 -1 10 0 0 -8
l2=down & d:ahead	1 -4 5 -5 10 0 0 -5
l2=due	0 0 -4 -1 11 -2 -7 0
l2=due & d:ahead	0 0 -4 -1 11 -2 -7 0
l2=edition	0 -5 0 11 0 0 0 -4
l2=effect	6 -1 9 3 -8 0 0 -9
l2=effect & d:ahead	6 -5 9 7 -8 0 0 -9
l2=end	-1 1 -8 -3 0 3 3 3
l2=end & d:ahead	-1 1 -8 -5 0 3 3 4
l2=enter	0 -10 5 0 9 0 0 -9
l2=enter & d:ahead	0 -10 5 0 9 0 0 -9
l2=entry	0 0 0 11 -4 0 0 -2
l2=exchanged	0 0 0 -4 9 0 -1 0
l2=exchanged & d:ahead	0 0 0 -4 9 0 -1 0
l2=expire	-3 -2 4 2 -14 -2 0 3
l2=expire & d:ahead	-3 -2 4 2 -14 -2 0 3
l2=extend	-3 -8 6 11 -3 0 0 -5
l2=extend & d:ahead	-3 -8 6 11 -3 0 0 -5
l2=extension	0 -1 2 0 10 0 0 -6
l2=extension & d:ahead	0 -9 2 0 10 0 0 -5
l2=face	0 5 0 -12 0 0 5 1
l2=fall	0 -5 0 -11 -8 4 8 11
l2=fall & d:ahead	0 -5 0 -12 -8 4 8 11
l2=fee	0 10 0 8 -16 0 0 0
l2=fee & d:ahead	0 10 0 8 -16 0 0 0
l2=finished	0 6 0 0 -8 0 5 -2
l2=finished & d:ahead	0 6 0 0 -8 0 5 -2
l2=follow	5 16 0 -8 0 0 0 -14
l2=follow & d:ahead	5 16 0 -8 0 0 0 -14
l2=for	0 9 0 10 -1 0 0 -20
l2=for & d:ahead	0 10 0 9 -1 0 0 -19
l2=force	3 23 0 -20 3 0 -5 -8
l2=force & d:ahead	4 25 0 -24 3 0 -5 -8
l2=friday	0 4 11 -3 1 -2 2 -13
l2=friday & d:ahead	0 -3 12 -4 6 -2 2 -8
l2=friday & d:today	0 9 0 0 -9 0 0 -7
l2=from	10 26 -4 -9 -12 0 0 -30
l2=from & d:ahead	10 22 -4 -7 -11 0 0 -26
l2=garden	0 9 0 -8 0 0 0 0
l2=garden & d:ahead	0 9 0 -9 0 0 0 0
l2=geneva	0 -2 0 14 0 0 0 -5
l2=geneva & d:ahead	0 -2 0 13 0 0 0 -5
l2=given	0 12 0 -12 0 0 -1 1
l2=given & d:ahead	0 12 0 -12 0 0 -1 1
l2=go	0 4 0 -10 -8 0 0 12
l2=good	0 0 4 -6 -16 0 6 8
l2=good & d:ahead	0 1 4 -10 -15 0 6 12
l2=had	0 -1 0 11 0 0 0 -1
l2=had & d:ahead	0 0 0 11 0 0 0 -1
l2=has	-3 -2 -3 -6 10 2 0 -2
l2=has & d:ahead	-3 -2 -3 -6 10 2 0 -2
l2=have	-5 7 0 0 -8 -4 0 2
l2=have & d:ahead	-5 7 0 -3 -8 -4 0 4
l2=he	0 9 0 -3 0 0 0 -5
l2=he & d:ahead	0 9 0 -4 0 0 0 -5
l2=hear	0 0 0 10 -1 0 0 -9
l2=hearing & d:ahead	0 -4 0 -8 13 0 0 0
l2=hit	0 11 0 -13 0 2 0 0
l2=hit & d:ahead	0 12 0 -14 0 2 0 0
l2=holiday	0 0 0 10 -10 0 0 0
l2=holiday & d:ahead	0 0 0 10 -10 0 0 0
l2=home	0 -10 0 15 0 0 0 -1
l2=home & d:ahead	0 -10 0 15 0 0 0 -1
l2=importer	0 0 0 -8 10 0 0 0
l2=in	0 4 -2 9 1 -2 -7 -14
l2=in & d:ahead	0 7 -1 7 2 -2 -7 -17
l2=is & d:today	0 -15 0 5 0 0 0 0
l2=it	-6 -9 0 -2 8 1 12 -6
l2=it & d:ahead	-6 -3 0 -13 9 1 12 0
l2=it & d:today	0 -10 0 22 -2 0 0 -11
l2=its	0 -1 0 16 -8 0 0 -2
l2=its & d:ahead	0 -1 0 12 -5 0 0 0
l2=itself	0 -12 0 -2 2 0 0 9
l2=itself & d:ahead	0 -12 0 -2 2 0 0 9
l2=keep	0 10 0 -9 -5 0 0 0
l2=keep & d:ahead	0 10 0 -9 -5 0 0 0
l2=lapse	-3 -6 0 -1 0 0 0 10
l2=lapse & d:ahead	-3 -6 0 -1 0 0 0 10
l2=last	-3 0 5 0 -20 0 2 8
l2=last & d:ahead	-3 0 5 0 -20 0 2 7
l2=later	0 0 0 -12 10 0 8 -5
l2=later & d:ahead	0 0 0 -13 10 0 8 -5
l2=law	0 2 0 -4 -8 0 0 9
l2=law & d:ahead	0 2 0 -6 -7 0 0 10
l2=least	0 10 0 -11 0 0 8 -7
l2=least & d:ahead	0 10 0 -11 0 0 8 -7
l2=less	0 -6 0 9 0 0 0 0
l2=letter	0 2 0 5 0 0 0 -10
l2=level	0 -8 0 10 0 0 0 0
l2=level & d:ahead	0 -8 0 10 0 0 0 0
l2=likewise	10 2 0 0 5 0 0 -17
l2=likewise & d:ahead	10 2 0 0 5 0 0 -17
l2=live & d:ahead	0 5 1 -9 -5 0 0 6
l2=loaded	0 1 0 5 -10 0 0 0
l2=make	0 9 0 -13 4 0 -1 0
l2=make & d:ahead	0 13 0 -18 4 0 -1 0
l2=memo	0 10 0 -9 0 0 0 0
l2=memo & d:today	0 10 0 -9 0 0 0 0
l2=midnight	-4 0 0 -11 4 0 0 12
l2=midnight & d:ahead	-4 0 0 -14 5 0 0 12
l2=monday & d:ahead	4 0 7 -15 1 0 0 3
l2=monday & d:today	0 -5 0 11 0 0 0 -2
l2=most	0 2 0 -10 0 0 0 9
l2=most & d:ahead	0 2 0 -10 0 0 0 9
l2=must	0 0 0 0 -9 3 0 6
l2=must & d:ahead	0 0 0 0 -9 3 0 6
l2=network	0 0 0 -9 0 0 0 10
l2=network & d:ahead	0 0 0 -9 0 0 0 10
l2=next	0 -1 0 12 -2 0 0 -3
l2=next & d:ahead	0 -1 0 12 -2 0 0 -3
l2=night	0 -10 0 8 0 0 0 0
l2=night & d:ahead	0 -9 0 8 0 0 0 0
l2=not	0 9 0 -7 -5 0 0 1
l2=not & d:ahead	0 9 0 -4 -4 0 0 0
l2=nothing	0 10 0 4 -3 0 0 -18
l2=nothing & d:ahead	0 3 0 11 -3 0 0 -17
l2=now	7 1 0 7 -1 0 0 -15
l2=now & d:ahead	7 1 0 7 -1 0 0 -15
l2=of	0 0 0 10 -15 0 0 0
l2=of & d:ahead	-1 0 0 4 -14 0 0 6
l2=oil	0 -3 0 -1 8 0 0 -1
l2=oil & d:ahead	0 0 0 -7 9 0 0 0
l2=on	0 -5 7 5 1 5 0 -11
l2=on & d:today	0 -3 0 13 0 0 0 -8
l2=one	-1 0 0 13 2 0 -2 -10
l2=one & d:today	0 -3 0 10 -3 0 0 0
l2=order	0 -8 0 12 -7 0 0 3
l2=order & d:ahead	0 -8 0 12 -7 0 0 3
l2=other	0 0 0 -5 0 0 -2 13
l2=other & d:ahead	0 0 0 -6 0 0 -2 13
l2=own	11 1 0 -4 -12 0 0 0
l2=own & d:ahead	12 1 0 -7 -9 0 0 0
l2=paper	0 -6 0 12 -9 0 4 0
l2=paper & d:ahead	0 -6 0 12 -9 0 4 0
l2=pause	0 -8 0 0 0 0 0 11
l2=pause & d:ahead	0 -8 0 0 0 0 0 11
l2=pay	0 -7 -1 21 -6 0 0 -6
l2=pay & d:ahead	0 -3 0 14 -4 0 0 -8
l2=place	0 6 0 -12 7 0 0 0
l2=place & d:ahead	0 6 0 -13 7 0 0 0
l2=pm	0 0 0 -4 8 0 0 0
l2=price	0 12 0 -3 -3 0 -1 0
l2=price & d:ahead	0 12 0 -3 -3 0 -1 0
l2=proclamation	0 -19 0 8 6 0 0 0
l2=proclamation & d:ahead	0 -19 0 8 6 0 0 0
l2=question	0 0 0 -7 9 0 0 0
l2=rate	0 6 0 0 -11 0 0 0
l2=read	0 -9 0 10 -1 0 0 0
l2=read & d:ahead	0 -8 0 10 -1 0 0 0
l2=reading	0 -3 0 -14 18 0 0 0
l2=recess	0 -5 0 16 -5 0 0 -5
l2=recess & d:ahead	0 -5 0 16 -5 0 0 -5
l2=register	0 0 0 8 -6 0 0 0
l2=released	0 -2 0 9 -3 0 0 0
l2=reply	0 -4 0 -14 8 0 8 0
l2=reply & d:ahead	0 -4 0 -14 8 0 8 0
l2=rest	0 -4 0 -14 4 0 0 11
l2=rest & d:ahead	0 -4 0 -14 4 0 0 11
l2=retroactive	0 -2 0 15 0 0 0 -12
l2=retroactive & d:ahead	0 -2 0 15 0 0 0 -12
l2=review	0 -6 0 -2 14 0 -3 -6
l2=review & d:ahead	0 -5 0 -3 15 0 -3 -6
l2=rule	-5 -3 0 0 12 0 0 -2
l2=rule & d:ahead	-5 -3 0 0 12 0 0 -2
l2=sail	0 -5 0 9 0 0 0 0
l2=sail & d:ahead	0 -5 0 9 0 0 0 0
l2=saturday & d:ahead	0 10 0 -11 0 0 0 1
l2=season	0 0 0 10 0 0 0 -9
l2=season & d:ahead	0 0 0 10 0 0 0 -9
l2=send	0 0 0 11 -6 0 0 0
l2=send & d:ahead	0 0 0 11 -6 0 0 0
l2=session	0 -7 0 -1 11 0 0 0
l2=session & d:ahead	0 -7 0 -1 11 0 0 0
l2=ship & d:ahead	-3 -8 -5 13 5 0 0 -3
l2=sign	0 -3 0 12 0 0 0 -6
l2=sign & d:ahead	0 -3 0 11 0 0 0 -6
l2=signature	0 -2 0 -13 10 0 5 0
l2=signature & d:ahead	0 -2 0 -13 10 0 5 0
l2=since	0 -8 0 13 0 0 0 -1
l2=sit	0 -12 0 4 8 0 0 -10
l2=sit & d:ahead	0 -12 0 4 8 0 0 -10
l2=so	0 0 0 -9 10 0 2 0
l2=so & d:ahead	0 0 0 -9 10 0 2 0
l2=spoke	0 -1 0 -19 7 0 5 9
l2=spoke & d:ahead	0 -1 0 -19 7 0 5 10
l2=spoken	0 0 0 -9 0 0 0 10
l2=spoken & d:ahead	0 0 0 -9 0 0 0 10
l2=standstill	0 0 0 -6 0 0 0 9
l2=standstill & d:ahead	0 0 0 -9 0 0 0 12
l2=start	9 7 -3 -5 0 0 0 -10
l2=start & d:ahead	9 7 -3 -5 0 0 0 -10
l2=stay	10 -4 0 7 -5 0 0 -9
l2=stay & d:ahead	10 -4 0 6 -5 0 0 -9
l2=still	0 -11 0 14 -1 0 0 0
l2=still & d:ahead	0 -10 0 13 0 0 0 0
l2=stockholm	0 -2 0 14 0 0 0 -9
l2=stockholm & d:ahead	0 -2 0 13 0 0 0 -9
l2=stop	0 -5 0 -6 0 0 0 14
l2=stop & d:ahead	0 -5 0 -6 0 0 0 14
l2=suspend & d:ahead	-4 4 -3 -9 4 0 0 8
l2=take	0 -10 0 10 10 0 0 -12
l2=take & d:ahead	0 -14 0 12 10 0 0 -10
l2=takoradi	0 0 0 -6 13 0 0 -4
l2=takoradi & d:ahead	0 0 0 -6 13 0 0 -4
l2=tariff	-1 7 0 0 2 0 0 -12
l2=tariff & d:ahead	0 2 0 4 0 0 0 -10
l2=term	3 0 0 -10 -6 0 0 12
l2=term & d:ahead	3 0 0 -9 -6 0 0 11
l2=that	5 1 -3 -5 -13 0 4 4
l2=that & d:ahead	5 3 0 -4 -13 0 4 0
l2=the	6 0 0 9 0 -1 0 -11
l2=the & d:ahead	6 0 0 6 0 -1 0 -15
l2=themselve	0 1 0 -10 0 0 9 0
l2=themselve & d:ahead	0 1 0 -10 0 0 9 0
l2=they	0 -13 0 9 0 0 0 0
l2=they & d:ahead	0 -11 0 4 0 0 0 2
l2=thing & d:ahead	0 -2 0 11 0 0 0 -6
l2=thread	0 0 0 -12 0 0 0 13
l2=thread & d:today	0 0 0 -12 0 0 0 13
l2=three	0 10 0 0 -7 0 0 -2
l2=three & d:ahead	0 10 0 0 -7 0 0 -2
l2=through	0 -1 0 -17 7 0 0 15
l2=through & d:ahead	0 -1 0 -17 7 0 0 15
l2=thursday	0 -11 0 -8 6 0 0 12
l2=till	0 -1 0 -7 -1 0 0 14
l2=till & d:ahead	0 -1 0 -7 -1 0 0 14
l2=time	-3 13 0 -11 5 0 7 -18
l2=time & d:ahead	-3 13 0 -11 5 0 7 -18
l2=to	-14 -9 3 -1 -10 -4 -7 20
l2=to & d:ahead	-14 -17 4 2 -9 -3 -7 18
l2=to & d:today	0 8 0 -8 0 0 0 1
l2=together	0 -9 0 -2 8 0 0 1
l2=together & d:ahead	0 -9 0 -2 8 0 0 1
l2=treaty	0 -5 0 0 -9 0 0 10
l2=treaty & d:ahead	0 -5 0 0 -9 0 0 10
l2=truce & d:today	0 2 0 -13 0 0 0 11
l2=tuesday	0 0 0 -10 -2 0 0 12
l2=tuesday & d:ahead	0 2 0 -8 0 0 0 6
l2=two	0 -4 0 10 0 0 0 -1
l2=until	-7 -4 2 -9 3 -3 -8 16
l2=until & d:ahead	-7 -4 2 -6 3 -3 -8 13
l2=up	0 -14 0 1 6 -1 -6 13
l2=up & d:ahead	0 -13 0 1 3 -1 -5 14
l2=us	0 -1 0 -2 -2 0 0 11
l2=us & d:ahead	0 -1 0 -2 -2 0 0 11
l2=used	0 -13 0 -6 16 0 0 0
l2=used & d:ahead	0 -13 0 -6 16 0 0 0
l2=valid	-2 -9 2 2 -10 0 0 11
l2=valid & d:ahead	-2 -8 2 2 -10 0 0 11
l2=value	0 -10 0 10 0 0 0 0
l2=water	0 -8 0 10 -1 0 0 1
l2=we	0 14 0 -14 2 -2 0 0
l2=we & d:ahead	0 8 0 -6 2 -2 0 -4
l2=we & d:today	0 6 0 -9 0 0 0 2
l2=wednesday & d:ahead	0 15 0 -6 -12 8 0 -11
l2=wednesday & d:today	0 -12 0 -1 7 0 0 5
l2=week & d:ahead	0 0 0 -11 3 2 0 7
l2=were & d:ahead	0 0 0 10 -5 0 0 -3
l2=were & d:today	0 0 0 -10 10 0 0 0
l2=what	-1 14 0 -8 -5 7 0 -5
l2=what & d:ahead	-1 15 0 -10 -4 7 0 -4
l2=which	0 -8 9 -5 -1 0 0 8
l2=which & d:ahead	0 -8 9 2 0 0 0 0
l2=which & d:today	0 0 0 -13 0 0 0 14
l2=will	10 0 0 -10 5 0 0 -1
l2=will & d:ahead	10 0 0 -11 5 0 0 -1
l2=window	0 -3 0 -7 10 0 0 0
l2=word	0 12 0 -13 0 0 0 0
l2=write	0 -14 0 13 0 0 0 0
l2=write & d:ahead	0 -14 0 13 0 0 0 0
l2=year	0 2 8 0 -5 0 0 -6
l2=year & d:ahead	0 2 8 0 -5 0 0 -6
l2=yes	0 11 0 -9 0 0 0 0
l2=yes & d:ahead	0 11 0 -9 0 0 0 0
l2=— & d:ahead	0 8 0 -12 -2 0 5 2
l2=— & d:today	0 -6 0 21 -1 0 0 -13
l3="	-2 9 0 -4 -5 0 5 -4
l3=" & d:ahead	-2 10 0 -5 -5 0 5 -3
l3=& & d:today	0 9 0 -4 0 0 0 -2
l3='s	0 -10 -1 5 -17 -1 -4 21
l3='s & d:ahead	0 -9 -1 5 -22 -1 -4 22
l3=(	0 0 0 18 0 0 0 -19
l3=( & d:ahead	0 1 0 14 0 0 0 -16
l3=,	0 1 9 -1 -17 -10 6 5
l3=, & d:ahead	0 1 11 -6 -8 -10 7 5
l3=, & d:today	0 0 -1 11 -22 0 0 0
l3=-	0 -11 0 12 2 0 0 0
l3=- & d:ahead	0 -9 0 8 2 0 0 0
l3=/ & d:today	0 12 0 -4 0 0 0 -4
l3=: & d:ahead	6 3 -6 9 0 0 -5 -13
l3=<begin>	-5 3 1 8 -3 0 -26 -1
l3=<begin> & d:ahead	-4 6 6 0 -10 4 -18 0
l3=<begin> & d:today	0 -5 -6 11 10 -9 -9 -3
l3=<day-ahead>	-14 -14 -8 29 -15 0 0 2
l3=<day-ahead> & d:ahead	-14 -14 -8 28 -15 0 0 2
l3=<day-gone>	7 0 0 -12 -2 0 0 10
l3=<day-gone> & d:ahead	7 0 0 -15 -2 0 0 11
l3=<day-today> & d:ahead	0 -6 0 0 0 0 0 8
l3=<duty>	0 12 9 -11 9 0 0 -15
l3=<duty> & d:ahead	0 16 9 -12 4 0 0 -14
l3=<duty> & d:today	0 -11 0 2 5 0 0 0
l3=<gate>	0 14 0 3 -7 0 0 -10
l3=<gate> & d:ahead	0 13 0 1 -6 0 0 -8
l3=<goods-amount>	0 -7 0 21 -4 0 0 -3
l3=<goods-amount> & d:ahead	0 -7 0 21 -4 0 0 -3
l3=<goods>	1 -9 -6 -6 7 -3 2 14
l3=<goods> & d:ahead	2 -4 -4 -14 11 -3 3 12
l3=<level-noun>	-3 -6 0 11 1 0 -2 -2
l3=<level-noun> & d:ahead	-3 -4 0 10 2 0 -2 -5
l3=<level>	-3 16 0 -1 -18 0 -4 -8
l3=<level> & d:ahead	-2 13 0 4 -27 0 -3 -10
l3=<level> & d:today	0 11 0 -14 3 0 0 3
l3=<money>	0 -7 0 19 0 0 0 -7
l3=<money> & d:ahead	0 -7 0 19 0 0 0 -7
l3=<name>	9 0 -6 -12 2 -4 7 6
l3=<name> & d:ahead	9 -5 -6 -6 3 -4 7 4
l3=<not>	-10 10 -7 0 -2 -4 9 -6
l3=<not> & d:ahead	-10 11 -7 2 -1 -4 9 -13
l3=<not> & d:today	0 0 0 -7 0 0 0 10
l3=<number>	-6 27 0 -8 -15 -3 -4 -9
l3=<number> & d:ahead	-5 28 1 -14 -8 -2 -4 -4
l3=<office>	0 -29 0 19 5 0 6 -12
l3=<office> & d:ahead	0 -28 0 19 7 0 6 -14
l3=<organisation>	-9 -29 0 14 5 0 -1 2
l3=<organisation> & d:ahead	-8 -27 0 10 7 0 -1 3
l3=<person>	4 6 0 -4 8 -6 1 -12
l3=<person> & d:ahead	4 8 0 -11 9 -5 1 -9
l3=<person> & d:today	0 -5 0 12 0 0 0 -3
l3=<points>	-5 14 0 -28 -2 0 0 19
l3=<points> & d:ahead	-5 17 0 -29 -1 0 0 17
l3=<quality>	-1 -2 0 18 -4 4 -1 -19
l3=<quality> & d:ahead	-1 2 0 8 -1 4 -1 -14
l3=<quality> & d:today	0 -12 0 23 -3 0 0 -6
l3=<seat>	4 -9 3 9 2 -1 2 -13
l3=<seat> & d:ahead	4 -9 3 5 3 -1 2 -11
l3=<sender>	-1 3 2 -5 -12 0 0 9
l3=<sender> & d:ahead	-1 -4 2 1 -12 0 0 10
l3=<sender> & d:today	0 10 0 -9 0 0 0 0
l3=<span>	-13 6 -5 -7 14 0 -2 3
l3=<span> & d:ahead	-13 3 -5 -3 14 0 -2 1
l3=<v-agree>	3 -2 3 -4 0 0 11 -8
l3=<v-agree> & d:ahead	3 0 4 -3 0 0 11 -11
l3=<v-bear>	-5 -1 -7 -1 15 -5 8 -11
l3=<v-bear> & d:ahead	-5 0 -7 3 10 -5 8 -14
l3=<v-begin>	2 1 -6 1 0 -1 -10 -2
l3=<v-begin> & d:ahead	2 0 -6 5 -3 -1 -9 0
l3=<v-buy>	5 -10 0 4 -2 0 0 1
l3=<v-buy> & d:ahead	5 -10 0 3 -2 0 0 1
l3=<v-deny>	1 -3 -1 -4 13 0 0 -11
l3=<v-deny> & d:ahead	1 -3 0 -4 13 0 0 -11
l3=<v-down>	0 -2 -1 -9 -1 0 7 9
l3=<v-down> & d:ahead	0 0 -1 -12 -1 0 7 10
l3=<v-end>	-4 -3 0 0 9 0 -2 2
l3=<v-end> & d:today	0 0 0 -2 11 0 0 -4
l3=<v-impose>	17 2 -6 4 -12 1 -3 -10
l3=<v-impose> & d:ahead	17 -1 -6 9 -11 1 -3 -14
l3=<v-impose> & d:today	0 11 0 -13 0 0 0 6
l3=<v-lack>	-2 -3 0 11 0 0 0 -2
l3=<v-lack> & d:ahead	-2 -3 0 11 0 0 0 -2
l3=<v-propose>	-1 -15 0 0 -1 0 9 6
l3=<v-propose> & d:ahead	-1 -15 0 -1 0 0 9 8
l3=<v-say>	-1 1 6 -7 -11 0 6 11
l3=<v-say> & d:today	0 0 0 -8 -2 0 0 12
l3=<v-sell> & d:ahead	2 -12 -2 2 0 3 5 -6
l3=<v-sell> & d:today	0 9 0 -6 0 0 0 0
l3=<v-sign> & d:ahead	9 -1 3 -12 -2 -1 1 9
l3=<v-stay>	-8 9 -2 1 -20 3 -11 6
l3=<v-stay> & d:ahead	-8 10 -2 0 -20 3 -11 7
l3=<v-target> & d:ahead	-1 -3 0 13 -8 0 0 -2
l3=<v-target> & d:today	0 6 0 -14 0 0 0 8
l3=<v-threaten> & d:ahead	0 -4 0 9 -2 0 0 0
l3=<v-up> & d:ahead	0 0 0 -10 4 0 -1 9
l3=<v-up> & d:today	0 -7 0 10 0 0 0 0
l3=a	-1 0 -1 -11 2 0 4 11
l3=a & d:today	0 10 0 -15 -1 0 0 8
l3=add	0 -7 0 12 0 0 0 -1
l3=add & d:ahead	0 -6 0 10 0 0 0 -1
l3=after	0 -4 0 -6 0 0 0 16
l3=after & d:ahead	0 -4 0 -6 0 0 0 16
l3=again	0 12 0 -8 -5 0 -2 6
l3=again & d:ahead	0 12 0 -8 -5 0 -2 6
l3=agree	0 3 0 0 -2 0 8 -8
l3=agree & d:ahead	0 3 0 0 -2 0 9 -8
l3=agreement	0 -15 -1 22 0 0 3 -22
l3=agreement & d:ahead	0 -15 -1 22 1 0 3 -22
l3=airport	0 0 0 8 -6 0 0 0
l3=an	0 0 -4 -4 2 1 10 -3
l3=an & d:ahead	0 -13 -4 0 3 1 10 -1
l3=an & d:today	0 12 0 -9 0 0 0 -1
l3=and	3 -3 11 -15 -1 -5 6 8
l3=and & d:ahead	3 -7 11 -14 0 -5 6 10
l3=answer	0 -11 0 5 5 0 0 0
l3=answer & d:ahead	0 -11 0 8 5 0 0 -5
l3=any	0 4 0 0 -13 0 -1 5
l3=any & d:ahead	0 4 0 0 -13 0 -1 5
l3=apply	3 17 0 -12 2 0 0 -15
l3=apply & d:ahead	3 17 0 -12 2 0 0 -15
l3=are	0 4 11 -11 3 -2 -8 -3
l3=are & d:ahead	0 5 11 -12 4 -2 -8 -3
l3=arrangement	0 -14 0 7 5 0 0 -1
l3=arrangement & d:ahead	0 -14 0 7 5 0 0 -1
l3=as & d:ahead	0 -6 0 -1 0 0 0 10
l3=assembly	0 0 0 -13 13 0 0 0
l3=back	0 2 0 -6 14 0 -1 -12
l3=back & d:ahead	0 2 0 -6 14 0 -1 -11
l3=be	0 3 -4 -11 5 5 5 0
l3=be & d:ahead	0 4 -4 -10 4 5 5 -3
l3=been	7 -10 -3 3 1 0 -8 1
l3=been & d:ahead	7 -10 -3 3 2 0 -8 1
l3=before	0 -8 0 9 0 0 0 -2
l3=before & d:ahead	0 -7 0 14 0 0 0 -7
l3=begin	0 -8 0 14 -2 0 0 0
l3=begin & d:ahead	0 -8 0 13 0 0 0 0
l3=butter	0 0 0 10 0 0 0 -7
l3=by	0 -12 -2 14 2 0 4 -8
l3=by & d:ahead	0 -12 -2 15 3 0 5 -11
l3=can	0 8 4 0 -17 0 0 0
l3=can & d:ahead	0 8 4 0 -17 0 0 0
l3=carry	0 0 0 5 2 0 0 -8
l3=carry & d:ahead	0 0 0 5 2 0 0 -8
l3=ceasefire	0 0 0 19 0 0 0 -18
l3=ceasefire & d:ahead	0 0 0 19 0 0 0 -18
l3=clear	0 -3 0 -5 0 0 0 9
l3=clear & d:ahead	0 -3 0 -5 0 0 0 9
l3=clock	0 -5 0 -9 0 0 0 12
l3=clock & d:ahead	0 -5 0 -9 0 0 0 12
l3=close	0 0 0 -5 10 0 0 -5
l3=coffee	0 -8 0 11 0 0 0 -1
l3=collect	0 3 0 -14 -5 0 0 12
l3=collect & d:ahead	0 3 0 -14 -5 0 0 12
l3=come	-1 3 0 -10 0 0 -4 12
l3=come & d:ahead	-1 4 0 -12 0 0 -4 13
l3=commission	0 0 0 -5 9 0 0 0
l3=company & d:ahead	0 0 0 10 0 0 0 -6
l3=contract	0 -3 0 15 -2 0 0 -7
l3=contract & d:ahead	0 -3 0 15 -2 0 0 -7
l3=cost	0 -8 0 9 0 0 0 0
l3=cotton	0 13 0 -7 -2 0 0 0
l3=cotton & d:ahead	0 14 0 -8 -2 0 0 0
l3=country	0 5 0 -12 0 0 0 4
l3=country & d:ahead	0 5 0 -12 0 0 0 4
l3=cut	0 -5 0 14 0 0 0 -7
l3=cut & d:ahead	0 -5 0 14 0 0 0 -7
l3=date	0 10 0 -9 0 0 0 -1
l3=date & d:ahead	0 10 0 -9 0 0 0 -1
l3=day	-2 -8 0 4 0 0 0 7
l3=day & d:ahead	-2 -8 0 0 0 0 0 11
l3=deal	0 4 0 -14 0 0 4 10
l3=deal & d:ahead	0 4 0 -15 0 0 4 10
l3=decide	0 0 0 9 -4 0 0 -6
l3=decide & d:ahead	0 0 0 9 -4 0 0 -6
l3=decision	0 -1 0 12 -4 0 0 -3
l3=decision & d:ahead	0 -1 0 12 -4 0 0 -3
l3=del	0 -3 0 14 -4 0 0 -5
l3=del & d:ahead	0 -3 0 14 -4 0 0 -5
l3=dispute	0 -2 0 -5 0 0 0 9
l3=do & d:ahead	0 0 0 -11 5 0 4 4
l3=doe	-4 9 0 -15 13 0 0 -1
l3=doe & d:ahead	-4 9 0 -19 13 0 0 0
l3=done	0 7 0 14 -11 0 -10 0
l3=done & d:ahead	0 7 0 13 -11 0 -10 0
l3=drop	0 11 0 -9 0 0 0 0
l3=due	-2 4 0 -10 1 0 0 6
l3=due & d:ahead	-2 4 0 -12 1 0 0 7
l3=duty	0 -3 12 0 -4 0 0 0
l3=duty & d:ahead	0 -3 12 -1 -3 0 0 0
l3=each	0 -3 0 -3 0 0 0 11
l3=each & d:ahead	0 -3 0 -4 0 0 0 12
l3=effect	0 10 0 -6 0 0 0 -3
l3=effect & d:ahead	0 10 0 -6 0 0 0 -3
l3=end	0 -24 1 0 16 0 0 2
l3=end & d:ahead	0 -24 1 4 5 0 0 7
l3=end & d:today	0 0 0 -4 12 0 0 -5
l3=everybody	0 12 0 -5 0 0 0 -4
l3=everybody & d:ahead	0 12 0 -5 0 0 0 -4
l3=expect	0 10 0 0 -12 0 0 0
l3=expect & d:ahead	0 10 0 0 -10 0 0 0
l3=expire	0 8 0 -8 -1 0 0 2
l3=expire & d:ahead	0 8 0 -8 -1 0 0 3
l3=export	0 9 0 -2 -2 0 0 0
l3=extend	0 0 0 9 0 0 0 -8
l3=extend & d:ahead	0 0 0 9 0 0 0 -8
l3=extension	0 -5 -1 0 -5 0 0 8
l3=extension & d:ahead	0 -4 -1 0 -5 0 0 10
l3=fair	-1 -5 0 17 0 0 0 -8
l3=farm	0 9 0 -7 0 0 0 0
l3=finished	0 10 0 -13 0 0 4 0
l3=first	0 15 0 -21 0 0 0 9
l3=first & d:ahead	0 15 0 -21 0 0 0 9
l3=for	-1 6 -2 4 -1 -6 -9 -2
l3=for & d:ahead	-1 9 -2 0 0 -6 -9 -2
l3=for & d:today	0 -7 0 11 0 0 0 0
l3=force	0 -12 0 -11 7 0 0 15
l3=force & d:ahead	0 -9 0 -9 7 0 0 10
l3=four	0 -8 0 0 0 0 0 7
l3=fourth	0 0 0 -8 0 0 0 9
l3=fourth & d:ahead	0 0 0 -8 0 0 0 9
l3=freeze	0 4 0 -11 0 0 0 7
l3=freeze & d:ahead	0 4 0 -11 0 0 0 7
l3=from	8 9 2 -11 -7 -1 -3 2
l3=from & d:ahead	8 11 2 -15 -6 -1 -3 3
l3=from & d:today	0 -5 0 10 0 0 0 -1
l3=full	3 -12 0 7 0 0 0 0
l3=full & d:ahead	3 -12 0 7 0 0 0 0
l3=gave	0 -10 0 -4 22 1 -1 -16
l3=gave & d:ahead	0 -10 0 -4 22 1 -1 -15
l3=get	0 -2 0 0 9 0 0 -6
l3=get & d:ahead	0 -2 0 0 9 0 0 -6
l3=give	0 0 0 -7 9 2 0 -3
l3=give & d:ahead	0 0 0 -7 9 2 0 -3
l3=given	0 0 0 -2 -7 0 14 -2
l3=given & d:ahead	0 0 0 -2 -7 0 14 -2
l3=go & d:today	0 -7 0 9 0 0 0 0
l3=good	0 -5 0 3 11 0 0 -5
l3=good & d:ahead	0 -4 0 -4 13 0 0 0
l3=half	0 15 0 -12 0 0 0 0
l3=half & d:ahead	0 15 0 -12 0 0 0 0
l3=handed	0 -1 0 -8 15 0 0 -5
l3=handed & d:ahead	0 -1 0 -8 15 0 0 -5
l3=has	0 2 0 7 -6 0 9 -14
l3=has & d:ahead	0 2 0 3 -5 0 9 -11
l3=have	-1 -17 -2 7 0 0 11 0
l3=have & d:ahead	0 -17 -2 3 0 0 11 4
l3=have & d:today	0 0 0 10 0 0 0 -10
l3=he	0 -7 0 8 7 0 -6 -4
l3=he & d:ahead	0 -7 0 20 0 0 -6 -9
l3=he & d:today	0 0 0 -13 10 0 0 2
l3=hear	0 0 0 -13 15 0 0 0
l3=hear & d:ahead	0 0 0 -13 15 0 0 0
l3=hearing	0 -11 0 -6 17 0 0 0
l3=hearing & d:ahead	0 -11 0 -6 17 0 0 0
l3=his	0 0 0 -11 22 0 0 -8
l3=his & d:ahead	0 0 0 -12 22 0 0 -8
l3=hold	0 -1 -9 7 -3 2 0 0
l3=hold & d:ahead	0 0 -9 5 -2 2 0 1
l3=i	0 -11 0 0 10 0 0 0
l3=i & d:ahead	0 -11 0 0 10 0 0 0
l3=if	0 -5 -1 2 -4 0 9 0
l3=if & d:ahead	0 -5 -1 2 -4 0 9 0
l3=in	-8 -20 0 40 -22 -1 -13 -1
l3=in & d:ahead	-8 -19 0 36 -24 0 -13 2
l3=in & d:today	0 0 0 10 2 0 0 -11
l3=is	0 0 0 -5 -5 8 -11 14
l3=is & d:ahead	0 -3 0 -3 -6 8 -11 13
l3=isn't	0 4 0 14 -17 0 -2 0
l3=isn't & d:ahead	0 4 0 14 -17 0 -2 0
l3=it	-3 0 16 2 4 -10 -16 -2
l3=it & d:ahead	-3 -1 16 -1 6 -9 -16 1
l3=it & d:today	0 4 0 9 -4 0 0 -14
l3=joint	0 0 0 -7 9 2 0 -1
l3=joint & d:ahead	0 0 0 -7 9 2 0 -1
l3=last	-7 1 0 -17 11 0 -1 15
l3=last & d:ahead	-7 3 0 -20 11 0 -1 16
l3=leave	0 0 0 11 -13 0 0 0
l3=leave & d:ahead	0 0 0 13 -12 0 0 -4
l3=m & d:ahead	-6 6 0 -8 7 0 0 0
l3=make	0 5 0 12 -7 0 -2 -14
l3=make & d:ahead	0 5 0 12 -7 0 -2 -14
l3=may	0 -16 0 0 2 0 0 17
l3=may & d:ahead	0 -16 0 0 2 0 0 17
l3=meet	0 -8 0 1 15 0 -4 -11
l3=meet & d:ahead	0 -8 0 0 15 0 -4 -11
l3=member	0 -1 0 14 -10 0 0 0
l3=member & d:ahead	0 0 0 9 -6 0 0 0
l3=metal & d:today	0 -3 0 8 0 0 0 -1
l3=midnight	0 0 0 10 0 0 0 -8
l3=ministry & d:ahead	0 -1 0 10 0 0 0 -4
l3=minute	0 -2 0 9 0 0 0 -5
l3=monday	0 17 0 -10 -4 0 0 -3
l3=monday & d:ahead	0 17 0 -11 -4 0 0 -2
l3=more	0 9 0 -11 -2 2 0 2
l3=more & d:ahead	0 9 0 -9 -2 2 0 0
l3=move	0 5 0 -16 8 0 0 2
l3=move & d:ahead	0 5 0 -16 8 0 0 2
l3=negotiate	0 2 0 -7 0 0 11 -6
l3=negotiate & d:ahead	0 2 0 -7 0 0 11 -6
l3=new	-3 0 5 0 -23 6 -6 11
l3=new & d:ahead	-2 0 5 -1 -20 6 -6 9
l3=next	0 12 0 -4 2 0 0 -6
l3=next & d:ahead	0 12 0 -5 2 0 0 -6
l3=no	0 14 0 3 -6 0 1 -13
l3=no & d:ahead	0 14 0 3 -6 0 1 -13
l3=not	-4 -5 -1 -12 8 0 6 8
l3=not & d:ahead	-4 -4 -1 -12 9 0 6 7
l3=nothing	0 -7 0 11 0 0 0 -3
l3=nothing & d:ahead	0 -7 0 10 0 0 0 -2
l3=now	-5 0 8 0 -11 5 0 -1
l3=now & d:ahead	-5 0 8 0 -11 5 0 -1
l3=number	0 10 0 -7 0 0 0 -1
l3=number & d:ahead	0 10 0 -7 0 0 0 -1
l3=of	5 11 -10 -12 0 0 9 -5
l3=of & d:ahead	5 11 -10 -9 1 0 9 -12
l3=offer	0 0 0 -3 11 0 0 -6
l3=offer & d:ahead	0 0 0 -3 11 0 0 -6
l3=old	0 -2 0 8 -1 0 0 0
l3=on & d:today	0 -7 0 16 0 0 0 -5
l3=once	0 14 0 -10 0 0 0 -3
l3=once & d:ahead	0 14 0 -10 0 0 0 -3
l3=one	8 -3 0 -6 -4 0 0 8
l3=one & d:ahead	8 -2 0 -9 -4 0 0 11
l3=order	5 -9 0 0 0 0 0 2
l3=order & d:ahead	5 -9 0 0 0 0 0 2
l3=origin	0 13 0 -9 0 0 0 0
l3=origin & d:ahead	0 13 0 -9 0 0 0 0
l3=other	8 20 0 -17 -9 0 8 -18
l3=other & d:ahead	8 21 0 -21 -8 0 8 -17
l3=otherwise	0 0 2 -17 0 0 0 11
l3=otherwise & d:ahead	0 0 2 -17 0 0 0 11
l3=our	0 -13 0 2 15 0 0 -10
l3=our & d:ahead	0 -10 0 0 15 0 0 -8
l3=out	0 -4 10 3 0 0 0 -7
l3=out & d:ahead	0 -3 10 3 0 0 0 -7
l3=over	0 13 0 -10 0 0 0 -1
l3=over & d:ahead	0 13 0 -10 0 0 0 -1
l3=part	0 9 0 -6 -6 0 0 0
l3=part & d:ahead	0 10 0 -6 -6 0 0 0
l3=pay	-4 1 0 9 3 0 -1 -9
l3=pay & d:ahead	-4 4 0 7 3 0 -1 -13
l3=port	0 12 0 0 -4 0 0 -6
l3=port & d:ahead	0 13 0 0 -4 0 0 -5
l3=price	0 11 -1 -9 7 0 0 -8
l3=price & d:ahead	0 11 -1 -9 7 0 0 -8
l3=put	3 9 0 0 -7 5 0 -16
l3=put & d:ahead	3 9 0 0 -7 5 0 -16
l3=question	0 0 0 13 0 0 0 -12
l3=ratify	0 0 0 -9 11 0 0 0
l3=ratify & d:ahead	0 0 0 -9 11 0 0 0
l3=reach	0 0 0 8 3 0 0 -10
l3=reach & d:ahead	0 0 0 8 3 0 0 -10
l3=reciprocal	0 8 0 3 0 0 0 -8
l3=reciprocal & d:ahead	0 8 0 3 0 0 0 -8
l3=remain	-3 -4 0 9 0 0 0 0
l3=remain & d:ahead	-3 -4 0 9 0 0 0 0
l3=report	0 0 0 -13 0 0 0 13
l3=round	0 -10 0 0 0 0 0 10
l3=round & d:ahead	0 -10 0 0 0 0 0 10
l3=rule	1 -3 0 -5 14 0 0 -11
l3=rule & d:ahead	1 -3 0 -5 14 0 0 -11
l3=run	-1 1 6 -13 -12 2 0 13
l3=run & d:ahead	-1 1 6 -14 -12 2 0 14
l3=say	3 0 0 -1 -8 0 9 -1
l3=say & d:ahead	3 0 0 -4 -8 0 9 -1
l3=season	0 -11 0 12 -4 0 0 0
l3=season & d:ahead	0 -11 0 12 -4 0 0 0
l3=section	0 -6 0 15 0 0 0 -6
l3=section & d:ahead	0 -6 0 15 0 0 0 -6
l3=see	0 -7 0 16 -4 0 0 -1
l3=see & d:ahead	0 -7 0 16 -4 0 0 -1
l3=ship	4 -9 0 -4 2 0 8 -4
l3=ship & d:ahead	4 -9 0 -5 2 0 8 -3
l3=side	0 11 0 1 -5 0 -2 -4
l3=side & d:ahead	0 11 0 0 -5 0 -2 -3
l3=sign & d:ahead	6 0 6 -10 -4 0 0 5
l3=signature	0 -2 0 -2 8 0 0 0
l3=signature & d:ahead	0 -2 0 -2 8 0 0 0
l3=since	0 -2 0 12 0 0 0 -7
l3=since & d:ahead	0 0 0 10 0 0 0 -7
l3=sit	0 6 0 0 -11 0 0 0
l3=sit & d:ahead	0 6 0 0 -11 0 0 0
l3=so	0 -18 0 -3 -8 7 0 17
l3=so & d:ahead	0 -18 0 -3 -8 7 0 17
l3=social	0 -4 0 -6 0 0 0 10
l3=social & d:ahead	0 -4 0 -6 0 0 0 10
l3=some	13 0 0 -9 0 0 -1 0
l3=some & d:ahead	13 0 0 -9 0 0 -1 0
l3=soybean	0 -1 0 10 -1 0 0 -1
l3=special	0 8 0 -16 8 0 0 0
l3=special & d:ahead	0 8 0 -16 8 0 0 0
l3=standstill	0 -3 0 15 -3 0 0 -8
l3=standstill & d:ahead	0 -3 0 15 -3 0 0 -8
l3=start	0 -6 0 19 -2 0 0 -13
l3=start & d:ahead	0 -6 0 19 -2 0 0 -13
l3=stay	-9 -28 1 13 2 0 0 6
l3=stay & d:ahead	-9 -28 1 13 2 0 0 6
l3=still	-1 22 0 -14 -2 0 0 -3
l3=still & d:ahead	-1 22 0 -17 -2 0 0 -2
l3=stock	0 0 0 12 0 0 0 -7
l3=surcharge	0 15 0 -3 0 0 0 -9
l3=surcharge & d:ahead	0 16 0 -4 0 0 0 -9
l3=suspend	3 0 2 8 -2 0 0 -14
l3=suspend & d:ahead	3 0 2 8 -2 0 0 -14
l3=suspension	10 4 0 5 -3 0 0 -13
l3=suspension & d:ahead	10 4 0 5 -3 0 0 -13
l3=talk	0 2 0 -15 -1 2 0 15
l3=talk & d:today	0 0 0 -14 0 0 0 14
l3=tariff	1 11 0 -11 15 0 0 -13
l3=tariff & d:ahead	1 15 0 -13 10 0 0 -11
l3=tell	0 11 0 -8 -7 0 0 4
l3=term	0 -14 0 0 -3 6 0 6
l3=term & d:ahead	0 -14 0 0 -3 6 0 6
l3=that	-12 6 -6 -7 9 -2 0 2
l3=that & d:ahead	-12 8 -6 -5 3 -2 0 2
l3=the	-16 4 -6 -3 1 0 -3 4
l3=the & d:ahead	-15 4 -5 1 0 0 -3 -4
l3=the & d:today	0 0 0 -10 0 0 0 13
l3=their	-1 -5 -9 16 0 0 0 0
l3=their & d:ahead	-1 -4 -9 17 0 0 0 -2
l3=them	2 -1 0 2 -18 0 7 1
l3=them & d:ahead	2 -1 0 0 -17 0 7 4
l3=therefore	0 -5 0 -9 0 0 0 16
l3=therefore & d:ahead	0 -5 0 -9 0 0 0 16
l3=they	-8 3 3 -15 4 -1 0 6
l3=they & d:ahead	-8 5 4 -18 5 0 0 7
l3=thi	0 -13 -4 3 -10 3 0 12
l3=thi & d:ahead	0 -12 -4 7 -10 3 0 7
l3=third	0 2 0 -12 12 0 0 -2
l3=third & d:ahead	0 3 0 -13 12 0 0 -2
l3=those	0 13 0 -17 9 0 0 -3
l3=those & d:ahead	0 13 0 -15 6 0 0 -3
l3=through	0 -10 0 -2 1 0 0 10
l3=through & d:ahead	0 -10 0 -2 1 0 0 10
l3=to & d:ahead	6 -4 -5 -8 11 8 -4 3
l3=trade	0 6 0 4 -11 0 0 -1
l3=trade & d:ahead	0 0 0 9 -7 0 0 0
l3=truce	3 -25 0 8 -20 0 0 9
l3=truce & d:ahead	3 -24 0 5 -20 0 0 12
l3=truck	0 8 0 -7 0 0 0 0
l3=truck & d:ahead	0 8 0 -7 0 0 0 0
l3=two	0 13 0 -6 -3 0 0 -1
l3=two & d:ahead	0 13 0 -5 -2 0 0 -3
l3=until	0 -13 0 8 -9 0 6 1
l3=until & d:ahead	0 -12 0 7 -9 0 6 1
l3=up	0 -18 0 19 0 0 0 0
l3=up & d:ahead	0 -18 0 18 0 0 0 0
l3=us	0 -11 0 -2 0 0 0 16
l3=us & d:ahead	0 -11 0 -2 0 0 0 16
l3=use	0 -14 4 18 -8 0 0 0
l3=use & d:ahead	0 -14 4 18 -8 0 0 0
l3=vote	0 -3 0 -13 18 0 0 0
l3=vote & d:ahead	0 -3 0 -13 18 0 0 0
l3=was	-4 0 0 20 -9 0 0 -12
l3=was & d:ahead	-4 3 0 20 -8 0 0 -17
l3=we	-1 -2 0 -8 8 -3 0 10
l3=we & d:ahead	-1 -1 0 -9 9 -2 0 10
l3=wednesday	0 0 0 -13 0 0 0 11
l3=week	0 -6 2 12 0 0 0 -6
l3=were	-7 0 0 30 -14 0 0 -19
l3=were & d:ahead	-7 0 0 29 -12 0 0 -20
l3=what	10 -7 12 2 -20 -3 0 4
l3=what & d:ahead	11 -2 13 -7 -18 -3 0 8
l3=what & d:today	0 -13 0 22 0 0 0 -6
l3=which	0 6 -4 -22 5 0 0 16
l3=which & d:ahead	0 8 -4 -28 6 0 0 18
l3=which & d:today	0 -3 0 11 0 0 0 -3
l3=who	0 8 0 4 -10 0 0 -2
l3=who & d:ahead	0 8 0 3 -9 0 0 -1
l3=will	0 9 -7 0 8 -8 -11 -9
l3=will & d:ahead	0 9 -7 4 8 -8 -11 -16
l3=window	0 -2 0 16 -3 0 0 -8
l3=window & d:ahead	0 -2 0 16 -3 0 0 -8
l3=with	-3 -8 0 4 10 0 4 -6
l3=with & d:ahead	-3 -6 0 1 11 0 4 -4
l3=without	0 0 0 -14 7 0 8 0
l3=without & d:ahead	0 0 0 -7 7 0 8 -10
l3=would	-12 15 -1 -15 -6 3 13 2
l3=would & d:ahead	-12 12 -1 -14 -5 3 13 4
l3=year	5 -12 0 -2 -2 0 0 11
l3=year & d:ahead	5 -12 0 -2 -2 0 0 11
l3=yes	0 -3 0 0 0 9 0 0
l3=yes & d:ahead	0 -3 0 -1 0 9 0 0
l3=you	0 -2 0 18 -11 0 0 -3
l3=you & d:ahead	0 0 0 15 -11 0 0 -3
l3=your	0 -6 0 8 3 0 0 -5
l3=—	0 12 0 -23 -9 0 0 22
l3=— & d:ahead	0 0 0 -16 -2 0 0 22
l3=— & d:today	0 14 0 -12 -4 0 0 2
l4="	-4 15 0 0 0 -2 0 -8
l4=" & d:ahead	-4 16 0 0 0 -2 0 -9
l4='	0 0 0 14 -9 0 0 -4
l4=' & d:ahead	0 0 0 14 -9 0 0 -3
l4='s	0 -15 -2 20 -3 0 -2 -1
l4='s & d:ahead	0 -14 -2 20 0 0 -2 -5
l4=*	0 0 0 13 0 0 0 -13
l4=* & d:ahead	0 0 0 13 0 0 0 -12
l4=,	-8 3 -14 6 -11 -2 8 0
l4=, & d:ahead	-7 5 -13 -3 -7 -1 9 5
l4=, & d:today	0 -5 0 25 -8 0 0 -17
l4=-	-5 8 0 -10 12 -6 4 -3
l4=- & d:ahead	-5 0 0 -4 12 -6 4 -2
l4=.	-9 0 9 -2 5 0 0 -4
l4=. & d:ahead	-9 3 9 -9 6 0 0 -3
l4=. & d:today	0 -8 0 11 0 0 0 0
l4=:	-2 -16 0 5 0 0 -4 10
l4=: & d:ahead	-1 -15 0 6 0 0 -3 10
l4=;	2 -8 0 13 0 -5 -1 -6
l4=; & d:ahead	2 -6 0 10 0 -5 -1 -3
l4=<agent>	-5 -3 0 14 -10 0 0 0
l4=<agent> & d:ahead	-5 -2 0 10 -7 0 0 0
l4=<begin> & d:ahead	-6 11 0 -11 -7 5 -2 8
l4=<begin> & d:today	-3 -1 -11 13 4 -11 -12 0
l4=<day-ahead>	2 -19 -11 9 -2 0 10 5
l4=<day-ahead> & d:ahead	3 -19 -9 5 -1 0 10 7
l4=<day-gone>	7 7 -2 -10 -16 0 0 9
l4=<day-gone> & d:ahead	7 3 -2 -10 -16 0 0 10
l4=<day-today>	-4 8 9 -17 7 0 0 -2
l4=<day-today> & d:ahead	-4 7 9 -23 7 0 0 0
l4=<duty>	-9 -2 -5 10 -5 0 -2 3
l4=<duty> & d:ahead	-9 -2 -5 10 -10 0 -2 4
l4=<gate>	-7 -5 -1 4 12 0 0 -6
l4=<gate> & d:ahead	-7 -4 -1 4 9 0 0 -3
l4=<goods-amount>	0 0 0 9 -5 0 0 0
l4=<goods-amount> & d:ahead	0 0 0 9 -5 0 0 0
l4=<goods>	16 15 6 -21 -15 -9 -9 3
l4=<goods> & d:ahead	17 4 6 -12 -14 -9 -9 3
l4=<goods> & d:today	-1 20 0 -14 0 0 0 0
l4=<level-noun>	0 -10 0 8 10 0 -4 -7
l4=<level-noun> & d:ahead	1 -9 0 5 11 0 -4 -7
l4=<level>	0 6 -9 -3 -5 0 4 1
l4=<level> & d:ahead	0 4 -9 -3 -9 0 4 5
l4=<level> & d:today	0 2 0 0 3 0 0 -11
l4=<month-gone>	9 4 4 -8 5 0 3 -11
l4=<month-gone> & d:ahead	9 5 4 -8 5 0 3 -11
l4=<name>	-8 12 -10 -6 8 -1 -5 -2
l4=<name> & d:ahead	-7 8 -9 -1 8 -1 -4 -2
l4=<not>	0 -4 -2 8 7 0 -10 -5
l4=<not> & d:ahead	0 -2 -2 6 7 0 -10 -5
l4=<number>	-4 -3 1 -4 -4 -3 0 14
l4=<number> & d:today	0 -15 0 4 0 0 0 7
l4=<office> & d:ahead	0 1 0 7 4 0 0 -18
l4=<organisation>	7 -8 -2 -4 1 1 0 3
l4=<organisation> & d:ahead	7 -8 -1 -8 3 1 0 5
l4=<organisation> & d:today	0 0 0 10 -5 0 0 -1
l4=<person>	-1 4 0 8 -31 0 3 -3
l4=<person> & d:ahead	-1 0 0 13 -28 0 4 -6
l4=<points>	-8 -10 0 -4 -1 0 0 26
l4=<points> & d:ahead	-8 -10 0 -6 -1 0 0 27
l4=<quality>	14 -1 0 -5 -1 4 -2 -4
l4=<quality> & d:ahead	15 3 0 -14 0 4 -1 -5
l4=<seat>	4 15 -4 -12 -5 -2 1 3
l4=<seat> & d:ahead	5 4 -4 -5 -18 -2 1 14
l4=<seat> & d:today	0 14 0 -9 7 0 0 -10
l4=<sender>	9 -23 3 3 2 0 0 0
l4=<sender> & d:ahead	9 -22 3 1 2 0 0 0
l4=<span>	0 9 -2 -5 0 0 0 -1
l4=<v-agree>	0 2 0 2 0 -1 11 -18
l4=<v-agree> & d:ahead	0 0 0 2 0 -1 11 -13
l4=<v-bear>	0 -7 -2 8 -6 -1 -11 15
l4=<v-bear> & d:ahead	0 -6 -2 10 -6 -1 -11 10
l4=<v-begin>	11 3 2 0 -9 -1 6 -11
l4=<v-begin> & d:ahead	11 1 3 2 -9 -1 6 -14
l4=<v-buy>	0 1 0 -11 9 0 0 0
l4=<v-buy> & d:ahead	1 2 0 -14 9 0 0 0
l4=<v-deny>	17 -7 0 -5 0 0 0 -2
l4=<v-deny> & d:ahead	17 -7 0 -4 0 0 0 -1
l4=<v-down>	12 4 0 -9 -6 0 10 -6
l4=<v-down> & d:ahead	12 0 0 -6 -5 0 10 -4
l4=<v-end>	0 -5 -13 5 -8 0 -6 14
l4=<v-end> & d:ahead	0 -6 -13 10 -7 0 -6 8
l4=<v-impose>	-8 -5 -11 1 19 -6 6 -4
l4=<v-impose> & d:ahead	-7 -3 -10 -1 20 -5 7 -4
l4=<v-lack>	18 5 0 -19 0 0 -3 -5
l4=<v-lack> & d:ahead	16 5 0 -17 0 0 -3 -5
l4=<v-propose>	-3 8 -1 8 1 -4 1 -19
l4=<v-propose> & d:ahead	-3 9 -1 8 2 -4 1 -22
l4=<v-renew>	1 0 -3 2 6 3 0 -11
l4=<v-renew> & d:ahead	1 0 -3 2 6 3 0 -11
l4=<v-say>	-5 -14 0 1 9 0 -5 4
l4=<v-say> & d:ahead	-4 -17 0 1 10 0 -4 6
l4=<v-sell>	3 -6 0 9 -10 1 0 2
l4=<v-sign> & d:ahead	-3 0 -2 -7 7 -6 0 10
l4=<v-stay>	-6 1 10 6 0 -2 -4 -8
l4=<v-stay> & d:ahead	-6 3 10 6 0 -2 -4 -11
l4=<v-suspend>	-4 13 0 -14 2 -1 2 1
l4=<v-suspend> & d:ahead	-4 14 0 -15 2 -1 2 1
l4=<v-target>	0 -23 0 28 0 0 -3 2
l4=<v-target> & d:ahead	0 -22 0 26 0 0 -3 2
l4=<v-up>	0 -16 0 14 1 0 0 0
l4=<v-up> & d:ahead	0 -15 0 15 1 0 0 -1
l4=a	0 9 2 7 -27 7 7 -21
l4=a & d:ahead	0 10 2 3 -24 7 7 -17
l4=accept	0 1 0 -13 6 0 0 2
l4=accept & d:ahead	0 1 0 -13 6 0 0 2
l4=against	0 -6 0 -9 10 0 0 3
l4=against & d:ahead	0 -5 0 -9 10 0 0 3
l4=agreement	0 8 0 0 0 0 0 -4
l4=agreement & d:ahead	0 9 0 0 0 0 0 -4
l4=allowed	0 5 0 -12 0 0 0 8
l4=allowed & d:ahead	0 5 0 -12 0 0 0 8
l4=an	-3 2 0 -11 2 0 0 11
l4=an & d:ahead	-3 3 0 -12 2 0 0 11
l4=and	-10 0 1 -8 10 -5 8 1
l4=and & d:ahead	-10 3 1 -11 12 -5 8 -1
l4=answer	0 -12 0 4 7 0 0 -2
l4=answer & d:ahead	0 -12 0 4 7 0 0 -2
l4=apply & d:ahead	-2 2 0 -2 -6 0 0 9
l4=are	10 4 -8 -4 -9 -2 9 0
l4=are & d:ahead	10 6 -8 -11 -7 -1 9 1
l4=are & d:today	0 -3 0 11 -2 0 0 -4
l4=argument	0 -2 0 -9 12 0 0 0
l4=argument & d:ahead	0 -2 0 -9 12 0 0 0
l4=arrangement	0 9 0 -14 -5 0 0 12
l4=arrangement & d:ahead	0 9 0 -12 -5 0 0 10
l4=ask	0 11 0 0 -3 0 0 -6
l4=ask & d:ahead	0 11 0 -1 -3 0 0 -6
l4=back	9 7 0 0 -13 -2 0 -4
l4=back & d:ahead	9 7 0 0 -13 -2 0 -4
l4=be	0 -5 -4 4 10 0 -8 -4
l4=be & d:ahead	0 -4 -4 4 10 0 -8 -4
l4=before & d:ahead	0 -5 0 -8 8 0 6 0
l4=begin	0 6 0 5 -2 0 0 -13
l4=begin & d:ahead	0 6 0 5 -2 0 0 -13
l4=both	-3 11 0 2 -5 0 -2 -2
l4=both & d:ahead	-3 11 0 1 -5 0 -2 -2
l4=by	-4 -2 -4 21 1 0 -3 -14
l4=by & d:ahead	-4 -2 -4 19 1 0 -3 -12
l4=call	0 1 0 16 -8 0 0 -14
l4=call & d:ahead	0 1 0 16 -8 0 0 -14
l4=can	0 -14 0 10 13 0 0 -14
l4=can & d:ahead	0 -14 0 10 13 0 0 -14
l4=carry	0 -1 0 -19 0 0 0 21
l4=carry & d:ahead	0 -1 0 -19 0 0 0 21
l4=case	0 0 11 -14 8 0 0 -6
l4=ceasefire	0 7 0 -10 0 0 0 2
l4=ceasefire & d:ahead	0 7 0 -10 0 0 0 2
l4=charge	0 -19 0 17 -10 0 0 8
l4=charge & d:ahead	0 -18 0 16 -10 0 0 8
l4=chip	0 9 0 -9 0 0 0 0
l4=clock	0 5 0 -11 -1 0 0 5
l4=clock & d:ahead	0 5 0 -11 -1 0 0 5
l4=come	6 2 0 -3 -9 0 9 -7
l4=come & d:ahead	6 -2 0 0 -8 0 9 -4
l4=could	0 -4 0 10 0 0 0 -4
l4=could & d:ahead	0 -4 0 12 0 0 0 -6
l4=country	0 9 0 -10 -9 0 10 -1
l4=country & d:ahead	0 9 0 -10 -9 0 10 -1
l4=cover	10 0 0 -8 0 0 -1 0
l4=cover & d:ahead	10 0 0 -8 0 0 -1 0
l4=custom & d:ahead	0 -6 0 9 0 0 0 0
l4=cut	8 0 0 -8 0 0 0 2
l4=cut & d:ahead	8 0 0 -8 0 0 0 2
l4=date	0 22 0 -4 -8 0 0 -10
l4=date & d:ahead	0 23 0 -5 -8 0 0 -10
l4=day	0 -3 0 -3 0 0 0 8
l4=day & d:ahead	0 -2 0 -5 0 0 0 8
l4=deadline	0 2 0 11 -4 -3 -1 -4
l4=deadline & d:ahead	0 2 0 11 -4 -3 -1 -4
l4=decide	0 0 0 -14 0 0 0 12
l4=decide & d:ahead	0 0 0 -14 0 0 0 12
l4=did	0 -7 0 -4 11 0 0 0
l4=did & d:ahead	0 -6 0 -5 11 0 0 0
l4=dinner	0 0 0 -7 0 0 0 9
l4=dinner & d:ahead	0 0 0 -7 0 0 0 9
l4=discuss	0 0 0 10 -2 0 0 0
l4=discuss & d:ahead	0 0 0 10 -2 0 0 0
l4=do	0 -8 0 16 -7 0 0 0
l4=do & d:ahead	0 -8 0 16 -7 0 0 0
l4=doe	0 -2 0 21 -13 0 1 -7
l4=doe & d:ahead	0 -2 0 21 -13 0 1 -7
l4=down	0 0 0 9 -3 0 0 -9
l4=down & d:ahead	0 0 0 9 -3 0 0 -9
l4=due	-3 -4 6 3 -10 -1 0 4
l4=due & d:ahead	-3 -4 6 4 -10 -1 0 3
l4=duty	0 10 0 -2 -1 0 0 -5
l4=duty & d:ahead	0 10 0 0 -5 0 0 -4
l4=eastern	0 16 0 -9 -8 0 0 0
l4=eastern & d:ahead	0 16 0 -9 -8 0 0 0
l4=else	0 -11 0 2 0 0 0 9
l4=else & d:ahead	0 -11 0 2 0 0 0 9
l4=end	-4 -22 -4 -2 0 0 0 25
l4=end & d:ahead	-4 -22 -4 2 0 0 0 20
l4=expect	0 -17 0 3 7 0 0 0
l4=expect & d:ahead	0 -17 0 3 7 0 0 0
l4=expire	0 -14 0 7 3 0 0 0
l4=expire & d:ahead	0 -14 0 7 3 0 0 0
l4=extra	0 8 0 -3 0 0 0 -2
l4=extra & d:ahead	0 8 0 -3 0 0 0 -2
l4=fall & d:ahead	0 0 0 -6 9 0 0 0
l4=fee	-2 -1 0 0 13 0 0 -8
l4=fee & d:ahead	-2 -1 0 0 13 0 0 -8
l4=flew	0 0 0 -10 0 0 0 11
l4=flew & d:ahead	0 0 0 -10 0 0 0 11
l4=for & d:ahead	0 -9 1 1 -5 2 0 12
l4=for & d:today	0 18 0 -15 0 0 0 0
l4=force	-1 7 0 -18 1 0 0 12
l4=force & d:ahead	-1 7 0 -18 1 0 0 12
l4=former	0 14 0 -8 0 0 0 -6
l4=from	-4 10 -10 -12 17 0 0 -4
l4=from & d:ahead	-4 8 -10 -7 20 0 0 -11
l4=from & d:today	0 1 0 -6 -3 0 0 9
l4=gave	0 19 0 -4 -3 0 0 -9
l4=gave & d:ahead	0 19 0 -5 -3 0 0 -9
l4=give	0 2 0 -14 9 0 4 -1
l4=give & d:ahead	0 2 0 -14 9 0 4 -1
l4=go	0 -12 0 5 4 0 0 2
l4=go & d:ahead	0 -12 0 5 5 0 0 2
l4=good	-10 0 -1 12 -2 0 0 0
l4=good & d:ahead	-10 2 -1 8 -2 0 0 0
l4=had	7 -10 -1 13 -2 0 0 -4
l4=had & d:ahead	7 -17 -1 18 -2 0 0 -3
l4=has	0 -5 -3 -5 12 0 0 1
l4=has & d:ahead	0 -4 -3 -5 13 0 0 1
l4=have	-3 -23 -3 8 -6 0 5 9
l4=have & d:ahead	-3 -23 -3 7 -6 0 5 9
l4=he	0 -7 0 -4 -8 0 18 3
l4=he & d:ahead	0 -7 0 -3 -7 0 18 1
l4=his	0 -17 0 11 -1 0 0 3
l4=his & d:ahead	0 -17 0 11 -1 0 0 4
l4=hold	0 7 0 -19 13 0 0 1
l4=hold & d:ahead	0 7 0 -19 13 0 0 1
l4=home	0 -5 0 9 0 0 0 0
l4=if	-2 -12 9 5 2 0 1 -6
l4=if & d:ahead	-2 -9 9 9 -2 0 1 -4
l4=if & d:today	0 -3 0 -3 10 0 0 0
l4=import	0 1 0 -11 9 0 0 0
l4=import & d:ahead	1 1 0 -13 9 0 0 0
l4=in	1 -13 0 12 -4 4 -11 -1
l4=in & d:ahead	1 -8 0 12 -4 4 -11 -5
l4=in & d:today	0 -10 0 4 0 0 0 3
l4=increase	0 -17 0 17 0 0 0 0
l4=increase & d:ahead	0 -17 0 17 0 0 0 0
l4=is & d:ahead	2 11 0 -1 -7 1 -5 -2
l4=it	-1 -1 -4 -11 11 0 0 8
l4=it & d:ahead	-1 -2 -4 -16 11 0 0 14
l4=it & d:today	0 1 0 8 0 0 0 -10
l4=keep	0 0 2 11 0 0 0 -11
l4=keep & d:ahead	0 0 2 11 0 0 0 -11
l4=lapse	6 -3 -3 12 -4 0 0 -7
l4=lapse & d:ahead	6 -3 -3 12 -4 0 0 -7
l4=last	7 0 1 -8 4 0 0 0
l4=last & d:ahead	7 0 1 -10 4 0 0 0
l4=later	0 -4 0 11 -2 0 0 -1
l4=later & d:ahead	0 -4 0 11 -2 0 0 -1
l4=law	0 19 0 -11 -8 0 0 0
l4=law & d:ahead	0 19 0 -11 -8 0 0 0
l4=level	0 10 0 -9 0 0 0 0
l4=level & d:ahead	0 10 0 -9 0 0 0 0
l4=look	0 0 0 -6 10 0 0 -3
l4=look & d:ahead	0 0 0 -6 10 0 0 -3
l4=lose	0 10 -4 0 0 0 0 -5
l4=lose & d:ahead	0 10 -4 0 0 0 0 -5
l4=m	0 -15 6 2 -8 0 0 13
l4=m & d:ahead	0 -11 6 -1 -7 0 0 14
l4=match	0 -7 0 9 0 0 0 0
l4=may	0 7 3 14 -14 0 -1 -7
l4=may & d:ahead	0 7 3 13 -14 0 -1 -7
l4=meet	0 4 0 9 -17 0 -2 0
l4=meet & d:ahead	0 4 0 8 -17 0 -2 0
l4=member	0 -9 11 -5 7 0 0 -3
l4=member & d:ahead	0 -8 11 -6 7 0 0 -3
l4=minute	0 -2 0 -10 3 0 0 9
l4=minute & d:ahead	0 -1 0 -14 5 0 0 10
l4=must	0 -7 0 19 -2 0 -11 -9
l4=must & d:ahead	0 -6 0 19 -2 0 -11 -9
l4=my	0 -11 0 5 6 0 0 -1
l4=my & d:ahead	0 -11 0 5 6 0 0 -1
l4=need	4 7 0 -11 1 0 -3 0
l4=new	-4 -6 -1 13 1 0 0 -1
l4=next	0 -16 0 16 -15 0 0 10
l4=next & d:ahead	0 -16 0 16 -15 0 0 10
l4=no	0 -17 0 2 6 0 0 2
l4=no & d:ahead	0 -13 0 0 6 0 0 1
l4=note	0 -1 0 10 0 0 0 -3
l4=now	0 0 1 -18 4 0 -1 14
l4=now & d:ahead	0 0 1 -18 4 0 -1 14
l4=number	0 0 0 -7 10 0 0 -3
l4=number & d:ahead	0 0 0 -6 10 0 0 -5
l4=of	1 14 -8 -10 -11 -8 3 7
l4=of & d:ahead	2 1 -8 -2 -10 -8 3 10
l4=of & d:today	0 21 0 -14 0 0 0 -6
l4=off	0 1 0 -10 2 0 0 8
l4=off & d:ahead	0 1 0 -10 2 0 0 8
l4=offer	0 0 0 -2 0 0 9 -4
l4=old	0 9 0 0 -8 0 0 -4
l4=old & d:ahead	0 9 0 0 -8 0 0 -3
l4=on	-2 -9 -1 8 10 -3 3 -6
l4=on & d:ahead	-2 -3 -1 0 11 -3 3 -3
l4=on & d:today	0 -17 0 25 0 0 0 -7
l4=one	0 11 0 0 0 0 0 -8
l4=one & d:ahead	0 12 0 4 0 0 0 -15
l4=open	0 -7 0 -2 14 0 0 -1
l4=open & d:ahead	0 -7 0 -2 14 0 0 -1
l4=other	0 -3 3 -15 0 0 0 10
l4=other & d:ahead	0 -2 3 -17 0 0 0 11
l4=otherwise	0 3 0 9 0 0 0 -12
l4=otherwise & d:ahead	0 3 0 9 0 0 0 -12
l4=our & d:ahead	0 7 0 -14 4 0 0 2
l4=over	0 -10 0 14 0 0 0 -3
l4=over & d:ahead	0 -10 0 14 0 0 0 -3
l4=own	0 8 0 0 0 0 0 -7
l4=own & d:ahead	0 8 0 0 0 0 0 -7
l4=paper	0 -15 0 0 -2 0 0 18
l4=paper & d:ahead	0 -15 0 0 -2 0 0 18
l4=parliament	0 -11 0 13 0 0 0 0
l4=parliament & d:ahead	0 -11 0 12 0 0 0 0
l4=pass	0 10 0 -5 0 0 0 0
l4=pass & d:ahead	0 10 0 -5 0 0 0 0
l4=pay	0 -12 0 15 -2 0 0 0
l4=pay & d:ahead	0 -7 0 13 -1 0 0 -2
l4=period	0 12 0 -7 0 0 0 -3
l4=period & d:ahead	0 12 0 -7 0 0 0 -3
l4=place	-3 17 0 -2 -7 0 0 -1
l4=place & d:ahead	-3 17 0 -2 -7 0 0 -1
l4=port	-2 5 0 -11 10 0 0 0
l4=port & d:ahead	-2 5 0 -14 11 0 0 0
l4=present	0 -11 0 -5 -13 5 5 12
l4=present & d:ahead	0 -11 0 -5 -13 5 5 12
l4=product	0 6 0 -10 3 0 0 0
l4=product & d:ahead	0 8 0 -10 3 0 0 -3
l4=prolong	0 -1 0 7 7 0 0 -12
l4=prolong & d:ahead	0 -1 0 7 7 0 0 -12
l4=promise	0 0 0 -13 9 0 4 0
l4=promise & d:ahead	0 0 0 -14 9 0 4 0
l4=publish	0 1 0 11 -10 0 0 -1
l4=raise	0 -8 0 11 0 0 0 0
l4=raise & d:ahead	0 -8 0 11 0 0 0 0
l4=ratify	0 0 0 11 -5 0 0 -3
l4=ratify & d:ahead	0 0 0 10 -4 0 0 -3
l4=receive	0 -3 0 -16 19 0 0 0
l4=receive & d:ahead	0 -3 0 -16 19 0 0 0
l4=reporter	0 10 0 -8 0 0 0 -1
l4=reporter & d:ahead	0 10 0 -8 0 0 0 -1
l4=rise	0 2 0 3 -10 0 0 0
l4=rise & d:ahead	0 2 0 3 -10 0 0 0
l4=room	0 -3 0 15 0 0 0 -10
l4=rule	17 -6 0 -6 0 0 0 -2
l4=rule & d:ahead	17 -6 0 -5 0 0 0 -1
l4=run	0 -11 10 6 -1 0 0 -2
l4=run & d:ahead	0 -11 10 6 -1 0 0 -2
l4=say	0 -4 0 -1 9 0 0 0
l4=say & d:ahead	0 -4 0 -6 9 0 0 5
l4=scheduled	0 -3 0 -6 12 0 0 0
l4=scheduled & d:ahead	0 -3 0 -6 12 0 0 0
l4=second	0 10 0 -2 2 0 0 -7
l4=second & d:ahead	0 10 0 -5 2 0 0 -4
l4=set	0 -16 0 7 3 0 0 5
l4=set & d:ahead	0 -16 0 7 3 0 0 5
l4=should	0 4 0 -17 -7 0 10 10
l4=should & d:ahead	0 4 0 -17 -7 0 10 10
l4=since & d:today	0 -10 0 6 0 0 0 2
l4=sit	0 0 0 16 -9 0 0 -3
l4=sit & d:ahead	0 0 0 16 -9 0 0 -3
l4=so	-4 -2 0 14 -6 0 0 -1
l4=so & d:ahead	-4 -2 0 14 -5 0 0 -1
l4=spoke	0 14 0 -11 0 0 0 0
l4=spoke & d:ahead	0 14 0 -10 0 0 0 -2
l4=spring	0 8 -1 6 0 0 0 -11
l4=spring & d:ahead	0 8 -1 6 0 0 0 -11
l4=start	3 0 8 3 -8 0 0 -13
l4=start & d:ahead	3 0 8 3 -8 0 0 -13
l4=stay	1 18 0 0 -10 0 0 -15
l4=stay & d:ahead	1 18 0 -1 -10 0 0 -14
l4=stop	0 8 0 -16 -6 0 0 14
l4=stop & d:ahead	0 8 0 -16 -6 0 0 13
l4=strike	0 5 0 7 0 0 -2 -9
l4=summer	0 -8 0 19 -5 0 0 -4
l4=summer & d:ahead	0 -8 0 19 -5 0 0 -4
l4=surcharge	0 6 -1 3 0 0 0 -14
l4=surcharge & d:ahead	0 6 -1 3 0 0 0 -14
l4=suspend	-6 -10 0 8 -3 0 0 11
l4=suspend & d:ahead	-6 -10 0 8 -3 0 0 11
l4=suspension	12 -1 0 -16 8 0 0 -7
l4=suspension & d:ahead	12 -1 0 -16 8 0 0 -7
l4=take	2 2 0 -14 10 0 0 2
l4=take & d:ahead	2 2 0 -10 10 0 0 -1
l4=talk & d:ahead	0 -18 0 9 -3 -2 7 1
l4=talking	0 0 0 -3 0 0 10 -5
l4=tariff	-5 -14 -2 9 -1 0 0 13
l4=tariff & d:ahead	-5 -14 -2 8 -1 0 0 15
l4=tax	0 -12 0 13 0 0 0 0
l4=tax & d:ahead	0 -12 0 13 0 0 0 0
l4=tell	0 8 0 -15 4 4 0 0
l4=that	0 10 -12 -5 2 5 -8 -8
l4=that & d:ahead	0 14 -11 -11 1 5 -8 -3
l4=the	-7 12 9 1 1 2 -11 -9
l4=the & d:ahead	-6 15 9 -3 0 2 -11 -7
l4=the & d:today	0 -11 0 14 0 0 0 -6
l4=their	2 10 -2 -17 2 0 -3 7
l4=their & d:ahead	2 10 -2 -19 2 0 -3 9
l4=them	-3 3 0 -2 10 0 1 -13
l4=them & d:ahead	-3 3 0 -2 10 0 1 -13
l4=they	-12 0 11 6 -5 0 3 -10
l4=they & d:ahead	-12 0 11 4 -5 0 3 -8
l4=thi	0 -3 0 12 -1 0 0 -5
l4=thi & d:ahead	0 -3 0 11 -1 0 0 -4
l4=third	0 12 0 -9 0 0 0 -2
l4=third & d:ahead	0 12 0 -9 0 0 0 -2
l4=to	-16 -1 8 -3 0 6 14 -2
l4=to & d:ahead	-16 -4 8 1 0 6 15 -7
l4=to & d:today	0 5 0 -13 0 0 0 10
l4=trade	0 -19 0 5 6 0 2 2
l4=trade & d:ahead	0 -18 0 12 -2 0 2 2
l4=trade & d:today	0 0 0 -6 9 0 0 0
l4=truce	-6 7 0 -15 -5 0 0 15
l4=truce & d:ahead	-5 8 0 -23 -5 0 0 22
l4=truce & d:today	0 0 0 11 0 0 0 -9
l4=until	0 0 0 -15 6 0 4 5
l4=until & d:ahead	0 1 0 -16 6 0 4 5
l4=up	-4 0 7 -10 5 0 0 2
l4=up & d:ahead	-4 0 7 -10 5 0 0 2
l4=use	0 0 0 -9 8 0 0 0
l4=vote	0 -11 0 0 9 0 0 -2
l4=vote & d:ahead	0 -11 0 0 10 0 0 -2
l4=want	0 14 0 -5 -3 0 0 -2
l4=want & d:ahead	0 14 0 -5 -3 0 0 -2
l4=was	-2 -17 0 12 -10 0 13 0
l4=was & d:ahead	-2 -16 0 14 -10 0 13 -2
l4=we	-4 -8 0 0 0 0 0 14
l4=we & d:ahead	-4 -8 0 0 0 0 0 14
l4=week	0 -11 0 0 0 0 0 13
l4=week & d:ahead	0 -10 0 0 0 0 0 14
l4=weekly	0 0 0 -13 0 0 0 13
l4=weekly & d:today	0 0 0 -13 0 0 0 13
l4=were	0 -23 -8 36 -6 0 0 -5
l4=were & d:ahead	0 -23 -8 36 -5 0 0 -5
l4=what & d:ahead	-5 10 0 -6 -4 0 0 3
l4=what & d:today	0 -9 0 16 0 0 0 -2
l4=when	0 8 0 -7 0 0 0 0
l4=when & d:ahead	0 8 0 -7 0 0 0 0
l4=which	0 4 0 -3 7 0 0 -7
l4=which & d:ahead	0 5 0 -1 5 0 0 -9
l4=will	-11 -7 0 7 13 0 -9 -6
l4=will & d:ahead	-11 -6 0 8 13 0 -9 -8
l4=winter	0 -4 0 11 0 0 0 -5
l4=winter & d:ahead	0 -4 0 11 0 0 0 -5
l4=wire	0 0 0 12 0 0 0 -13
l4=with	0 -22 0 -4 5 0 -5 24
l4=with & d:ahead	0 -16 0 -7 9 0 -5 20
l4=with & d:today	0 -10 0 4 -4 0 0 6
l4=without	0 -10 0 10 -4 0 0 3
l4=would	-3 0 -13 -2 -2 0 -4 15
l4=would & d:ahead	-3 0 -13 -3 -2 0 -4 17
l4=year	0 -7 -3 14 0 0 0 -2
l4=year & d:ahead	0 -7 -3 14 0 0 0 -2
l4=you	0 -10 0 0 -1 0 0 11
l4=you & d:ahead	0 -10 0 0 -1 0 0 11
l4=your	0 -4 0 0 11 0 0 -6
l4=your & d:ahead	0 -1 0 0 11 0 0 -6
l4=—	1 -11 0 16 -6 0 0 -3
l4=— & d:ahead	2 -8 0 13 -3 0 0 -3
l='s on	0 0 0 -9 12 0 0 0
l='s on & d:ahead	0 0 0 -9 12 0 0 0
l=( until	0 -11 -1 10 0 0 0 0
l=( until & d:ahead	0 -11 -1 10 0 0 0 0
l=, <level>	0 11 0 -6 0 0 0 -3
l=, and	0 -15 0 2 8 0 0 0
l=, and & d:ahead	0 -13 0 8 8 0 0 -2
l=, by	0 0 0 0 8 0 0 -14
l=, by & d:ahead	0 0 0 0 8 0 0 -14
l=, for	0 4 0 -8 0 0 0 3
l=, for & d:ahead	0 4 0 -8 0 0 0 3
l=, not	-9 0 0 10 0 0 0 0
l=, not & d:ahead	-9 0 0 8 0 0 0 0
l=, since	0 -1 0 -8 0 0 0 11
l=, since & d:ahead	0 -1 0 -8 0 0 0 11
l=, till	0 0 0 -9 0 0 0 12
l=, till & d:ahead	0 0 0 -9 0 0 0 12
l=, until	2 0 0 -1 -6 10 -5 -4
l=, until & d:ahead	2 0 0 -1 -6 10 -5 -4
l=: on	0 8 0 -6 2 0 0 -3
l=: on & d:ahead	0 8 0 -6 2 0 0 -3
l=: until	-2 -11 -2 -13 9 0 0 15
l=: until & d:ahead	-2 -11 -2 -14 9 0 0 15
l=; from	0 20 0 -16 0 0 0 -4
l=; from & d:ahead	0 20 0 -16 0 0 0 -4
l=; on	0 11 0 -2 0 0 0 -10
l=; on & d:ahead	0 11 0 -2 0 0 0 -10
l=; until	0 -10 0 12 0 0 0 -2
l=; until & d:ahead	0 -10 0 12 0 0 0 -2
l=<begin> "	0 9 0 -6 0 0 0 0
l=<begin> <begin>	0 0 2 1 0 2 -3 -8
l=<begin> <begin> & d:ahead	-2 1 4 1 3 5 0 -12
l=<begin> by	0 -3 0 -3 10 0 7 -8
l=<begin> by & d:ahead	0 -3 0 -4 10 0 7 -8
l=<begin> from	0 -4 9 5 -1 -2 -1 -7
l=<begin> from & d:ahead	1 -9 9 10 -3 -2 0 -6
l=<begin> if	0 -11 0 10 0 0 0 0
l=<begin> if & d:ahead	0 -11 0 10 0 0 0 0
l=<begin> on	1 2 -2 -10 4 -1 -5 9
l=<begin> on & d:ahead	1 3 -2 -8 0 -1 -5 9
l=<begin> on & d:today	0 -2 0 -5 9 0 0 0
l=<begin> the & d:ahead	2 2 0 -13 -1 1 0 7
l=<begin> to	2 7 0 -10 0 0 0 0
l=<begin> to & d:ahead	2 7 0 -10 0 0 0 0
l=<begin> until	-8 6 -4 11 -7 -4 -3 -1
l=<day-ahead> from	0 -5 0 10 0 0 0 -1
l=<day-ahead> from & d:ahead	0 -5 0 10 0 0 0 -1
l=<day-ahead> to	-2 -4 -2 0 -6 0 0 12
l=<day-ahead> to & d:ahead	-2 -4 -2 0 -6 0 0 12
l=<day-gone> ,	0 -5 0 13 0 0 0 -6
l=<day-gone> , & d:ahead	0 -5 0 13 0 0 0 -6
l=<day-today> from	0 16 0 -20 -2 0 0 5
l=<day-today> from & d:ahead	0 16 0 -20 -2 0 0 5
l=<goods-amount> by	0 -2 0 13 -6 0 0 0
l=<goods-amount> by & d:ahead	0 -2 0 13 -6 0 0 0
l=<level> after	0 -11 0 4 6 0 0 0
l=<level> after & d:ahead	0 -11 0 4 6 0 0 0
l=<level> by	0 0 0 8 1 0 0 -8
l=<level> by & d:ahead	0 0 0 8 1 0 0 -8
l=<level> for	0 -6 0 9 0 0 0 0
l=<level> from	-11 2 0 1 2 0 0 3
l=<level> from & d:ahead	-11 3 0 0 2 0 0 3
l=<level> on	5 0 -2 6 0 0 0 -14
l=<level> on & d:ahead	5 1 -2 2 0 0 0 -12
l=<level> since	8 0 0 0 0 0 0 -6
l=<level> since & d:ahead	8 0 0 0 0 0 0 -6
l=<level> until	0 -2 -2 8 -11 0 -3 2
l=<level> until & d:ahead	0 -1 -2 12 -11 0 -3 0
l=<month-ahead> ,	0 -9 0 15 0 0 0 -4
l=<month-ahead> , & d:ahead	0 -8 0 14 0 0 0 -3
l=<name> ,	0 7 0 -15 -5 0 0 14
l=<name> , & d:ahead	0 12 0 -13 0 0 0 4
l=<name> , & d:today	0 -4 0 -3 -2 0 0 10
l=<name> end	0 0 0 9 0 0 0 -8
l=<name> end & d:today	0 0 0 9 0 0 0 -8
l=<name> on & d:today	0 -4 0 14 0 0 0 -4
l=<name> until	0 0 -1 -7 12 0 -10 2
l=<name> until & d:ahead	0 0 -1 -7 12 0 -10 2
l=<number> ,	0 -10 0 1 0 0 0 7
l=<number> from	0 10 0 -8 -3 0 0 4
l=<number> on	0 13 -2 -2 -5 0 0 -4
l=<number> on & d:ahead	0 13 -2 -1 -4 0 0 -9
l=<number> until	0 -9 0 0 0 0 0 10
l=<number> until & d:ahead	0 -9 0 0 0 0 0 11
l=<organisation> , & d:ahead	0 -2 0 -3 9 0 0 -3
l=<organisation> meet	0 0 0 -2 -8 0 0 10
l=<organisation> meet & d:ahead	0 0 0 -2 -8 0 0 10
l=<organisation> vote	0 0 0 15 -13 0 0 0
l=<points> from	0 11 0 -5 0 0 0 -6
l=<points> from & d:ahead	0 11 0 -5 0 0 0 -6
l=<points> until	0 -1 0 -6 0 0 0 11
l=<points> until & d:ahead	0 0 0 -8 0 0 0 12
l=<quality> ,	0 0 0 -11 0 0 0 11
l=<seat> ,	-1 0 0 6 6 0 -1 -10
l=<seat> , & d:ahead	0 0 0 21 -6 0 0 -16
l=<seat> , & d:today	0 0 0 -3 10 0 0 -2
l=<seat> by	7 0 0 -21 5 0 0 6
l=<seat> by & d:ahead	7 0 0 -21 5 0 0 6
l=<seat> for	0 -2 0 12 -3 0 0 -2
l=<seat> for & d:ahead	0 -2 0 12 -3 0 0 -2
l=<seat> from	0 2 0 6 -8 0 0 -2
l=<seat> from & d:ahead	0 2 0 6 -8 0 0 -2
l=<seat> on	-1 -3 0 11 -6 0 0 0
l=<seat> on & d:ahead	-1 -3 0 10 -6 0 0 0
l=<seat> until	0 -4 0 -6 0 0 0 10
l=<seat> until & d:ahead	0 -4 0 -6 0 0 0 10
l=<span> from	0 15 0 3 -7 0 0 -23
l=<span> from & d:ahead	0 17 0 0 -7 0 0 -23
l=<span> on	0 0 0 9 0 0 0 -10
l=<span> on & d:ahead	0 0 0 9 0 0 0 -10
l=<span> to	0 0 0 -14 0 0 0 16
l=<span> to & d:ahead	0 0 0 -14 0 0 0 16
l=again from	5 -6 0 0 -4 0 0 10
l=again from & d:ahead	5 -6 0 0 -4 0 0 10
l=agreement by	0 -8 0 0 -9 0 0 14
l=agreement by & d:ahead	0 -8 0 0 -9 0 0 14
l=ahead of	0 9 0 0 0 0 0 -6
l=ahead of & d:ahead	0 9 0 0 0 0 0 -6
l=and <level>	0 -10 0 12 -1 0 0 0
l=and <number>	0 -3 0 13 0 0 0 -10
l=and <number> & d:ahead	0 -3 0 13 0 0 0 -10
l=and after	0 0 0 -4 -2 0 0 8
l=and after & d:ahead	0 0 0 -6 -2 0 0 9
l=and from	0 9 0 -9 9 0 0 -8
l=and from & d:ahead	0 9 0 -11 9 0 0 -7
l=and including	0 -11 9 -2 -1 0 0 5
l=and including & d:ahead	0 -11 9 -2 -1 0 0 5
l=and on	1 12 1 -8 7 0 0 -15
l=and on & d:ahead	1 12 1 -8 7 0 0 -15
l=and until	0 -3 0 -8 0 0 0 11
l=and until & d:ahead	0 -3 0 -8 0 0 0 11
l=announce on	-2 -8 0 13 0 0 0 1
l=answer by	0 -8 0 -12 4 0 11 0
l=answer by & d:ahead	0 -8 0 -12 4 0 11 0
l=apply until	0 -10 2 4 -10 0 0 5
l=apply until & d:ahead	0 -10 2 4 -10 0 0 5
l=are on	0 -5 0 9 -1 0 0 0
l=are on & d:ahead	0 -5 0 9 -1 0 0 0
l=are until	0 0 0 9 0 0 0 -7
l=are until & d:ahead	0 0 0 9 0 0 0 -7
l=arrive by	0 2 9 -11 3 0 -7 -1
l=arrive by & d:ahead	0 2 9 -11 3 0 -7 -1
l=as from	0 -11 0 10 1 0 0 0
l=as from & d:ahead	0 -11 0 10 1 0 0 0
l=as of	10 13 0 -5 -6 0 0 -15
l=as of & d:ahead	10 17 0 -13 -8 0 0 -9
l=as of & d:today	0 -2 0 7 0 0 0 -4
l=at <number>	0 7 0 -18 8 0 0 1
l=at <number> & d:ahead	0 8 0 -14 0 0 0 7
l=at <number> & d:today	0 0 0 -3 10 0 0 -6
l=at midnight	0 0 0 13 0 0 0 -8
l=at the	0 0 -1 20 0 0 -1 -17
l=at the & d:ahead	0 0 -1 20 0 0 -1 -17
l=back by	0 4 0 3 -11 0 -2 3
l=back by & d:ahead	0 4 0 3 -11 0 -2 3
l=back on	0 9 0 -5 0 0 0 -1
l=back on & d:ahead	0 10 0 -6 0 0 0 -1
l=back to	-1 -17 0 30 -3 5 0 -19
l=back to & d:ahead	-1 -17 0 30 -3 5 0 -19
l=bay on	0 0 0 9 -10 0 0 1
l=bay on & d:ahead	0 0 0 9 -10 0 0 1
l=before the	0 -5 -1 15 -5 0 -5 0
l=before the & d:ahead	0 -5 -1 15 -5 0 -5 0
l=begin on	0 2 -2 3 0 0 7 -13
l=begin on & d:ahead	0 2 -2 2 1 0 7 -13
l=busan on	0 0 0 11 0 0 0 -7
l=busan on & d:ahead	0 0 0 11 0 0 0 -7
l=by the	4 -4 -3 1 8 -3 13 -23
l=by the & d:ahead	4 -4 -3 1 8 -3 13 -23
l=car on	0 9 0 -6 0 0 0 0
l=car on & d:ahead	0 9 0 -7 0 0 0 0
l=change on	0 -11 9 7 1 0 0 -7
l=change on & d:ahead	0 -11 9 7 1 0 0 -7
l=changed on	0 8 0 -7 0 0 0 0
l=changed on & d:ahead	0 8 0 -7 0 0 0 0
l=close on	0 -19 0 -3 0 15 0 2
l=close on & d:ahead	0 -19 0 -3 0 15 0 2
l=closed on	0 0 0 3 -13 8 0 0
l=closed on & d:ahead	0 0 0 3 -13 8 0 0
l=column ,	0 0 0 -11 0 0 0 11
l=column , & d:today	0 0 0 -11 0 0 0 11
l=come back & d:ahead	0 8 0 -10 0 0 0 0
l=come by	0 -10 0 10 0 0 0 0
l=come by & d:ahead	0 -10 0 10 0 0 0 0
l=comment until	0 0 0 -12 16 0 0 0
l=comment until & d:ahead	0 0 0 -12 16 0 0 0
l=continue to	0 0 1 9 0 0 0 -11
l=continue to & d:ahead	0 0 1 9 0 0 0 -11
l=control of	-7 0 0 8 0 0 0 0
l=control of & d:ahead	-7 0 0 8 0 0 0 0
l=count from	0 -14 0 16 0 0 0 0
l=count from & d:ahead	0 -14 0 16 0 0 0 0
l=date :	3 0 0 9 0 -6 0 -11
l=date from	0 -13 0 19 0 0 0 -4
l=date from & d:ahead	0 -12 0 18 0 0 0 -4
l=date of	0 8 0 -11 0 0 0 4
l=date of & d:ahead	0 8 0 -11 0 0 0 4
l=date to	0 9 0 -8 0 0 0 0
l=date to & d:ahead	0 10 0 -9 0 0 0 0
l=day is	0 1 0 -11 1 0 9 -1
l=day is & d:ahead	0 1 0 -11 1 0 9 -1
l=deadline of	0 -5 0 -10 -8 8 7 7
l=deadline of & d:ahead	0 -5 0 -10 -8 8 7 7
l=deal of	0 -4 0 9 0 0 0 0
l=deal of & d:ahead	0 -4 0 9 0 0 0 0
l=decide by	0 10 0 -13 0 0 0 0
l=decide by & d:ahead	0 10 0 -13 0 0 0 0
l=decide on	0 -9 0 -1 8 0 0 0
l=decide on & d:ahead	0 -9 0 -2 8 0 0 0
l=decision on	0 0 0 -10 12 0 0 0
l=decision on & d:ahead	0 0 0 -11 13 0 0 0
l=decree on	0 10 0 -8 0 0 0 0
l=decree on & d:ahead	0 10 0 -8 0 0 0 0
l=do so	0 0 0 -9 7 0 0 2
l=double on	0 4 0 -13 0 0 0 6
l=double on & d:ahead	0 4 0 -13 0 0 0 6
l=due by	0 -5 0 -5 19 0 -4 -3
l=due by & d:ahead	0 -5 0 -5 19 0 -4 -3
l=duty from & d:ahead	0 -7 0 10 0 0 0 0
l=duty until	0 0 2 -8 -6 0 0 8
l=duty until & d:ahead	0 0 2 -8 -6 0 0 8
l=effect from	0 -6 0 10 -2 0 0 0
l=end :	0 -1 0 -6 0 0 0 11
l=enter before	0 -10 1 5 7 0 0 -7
l=enter before & d:ahead	0 -10 1 5 7 0 0 -7
l=expire on	-3 -2 4 2 -14 -2 0 3
l=expire on & d:ahead	-3 -2 4 2 -14 -2 0 3
l=extend from	0 -1 0 -8 0 0 0 13
l=extend from & d:ahead	0 -1 0 -8 0 0 0 13
l=extend until	0 0 0 9 0 0 0 -7
l=extend until & d:ahead	0 0 0 9 0 0 0 -7
l=fall on	0 -5 0 -15 -4 4 8 11
l=fall on & d:ahead	0 -5 0 -15 -4 4 8 11
l=finished by	0 6 0 0 -8 0 5 0
l=finished by & d:ahead	0 6 0 0 -8 0 5 0
l=follow on	5 6 0 -6 2 0 0 -9
l=follow on & d:ahead	5 6 0 -6 2 0 0 -9
l=for <name>	0 13 0 -7 -3 0 0 0
l=force on	6 0 0 4 -1 0 0 -13
l=force on & d:ahead	6 0 0 3 0 0 0 -11
l=force since	0 11 0 0 0 0 0 -9
l=force since & d:ahead	0 11 0 0 0 0 0 -9
l=force until	0 7 0 -18 1 0 0 6
l=force until & d:ahead	0 7 0 -18 1 0 0 6
l=free from	0 11 0 -9 0 0 0 0
l=free from & d:ahead	0 11 0 -10 0 0 0 0
l=friday ,	0 4 11 -4 1 -2 2 -13
l=friday , & d:ahead	0 -3 12 -4 6 -2 2 -8
l=friday , & d:today	0 9 0 0 -9 0 0 -6
l=from the	10 16 -4 -2 -10 0 0 -24
l=from the & d:ahead	10 16 -4 -2 -10 0 0 -24
l=garden on	0 9 0 -8 0 0 0 0
l=garden on & d:ahead	0 9 0 -9 0 0 0 0
l=go on	0 -9 0 -8 -1 0 0 18
l=go on & d:ahead	0 -9 0 -2 -1 0 0 13
l=go to	0 10 0 -2 0 0 0 -6
l=go to & d:ahead	0 10 0 -2 0 0 0 -6
l=good until	-1 0 4 -10 -8 0 7 9
l=good until & d:ahead	-1 0 4 -10 -8 0 7 9
l=half on	0 12 0 -6 0 0 0 -1
l=half on & d:ahead	0 12 0 -6 0 0 0 -1
l=have until	-1 9 0 0 -5 -3 0 -4
l=have until & d:ahead	-1 9 0 0 -5 -3 0 -4
l=heard on	0 -5 0 -4 12 0 0 -2
l=heard on & d:ahead	0 -5 0 -4 12 0 0 -2
l=hour on	0 10 0 -8 0 0 0 0
l=in <name>	0 -9 0 11 0 0 0 0
l=in <name> & d:ahead	0 -8 0 10 0 0 0 0
l=in <seat> & d:ahead	0 0 0 9 -2 0 0 -5
l=in until	0 0 0 -9 14 0 0 0
l=in until & d:ahead	0 0 0 -9 14 0 0 0
l=is <number>	0 -3 0 10 0 0 0 -2
l=is <number> & d:today	0 -3 0 10 0 0 0 -2
l=is on	0 -16 0 0 2 10 0 0
l=is on & d:ahead	0 -16 0 0 2 10 0 0
l=is until	0 11 0 -8 -4 0 0 0
l=is until & d:ahead	0 11 0 -8 -4 0 0 0
l=it by	0 -11 0 4 0 2 5 -8
l=it by & d:ahead	0 -11 0 4 0 2 5 -8
l=it is & d:ahead	0 5 0 -14 -4 0 0 13
l=it on	0 -9 0 9 -7 0 0 5
l=it on & d:ahead	0 -9 0 9 -7 0 0 5
l=it to	2 1 0 14 -6 0 0 -14
l=it to & d:ahead	2 1 0 14 -6 0 0 -14
l=it until	0 -5 3 0 10 2 0 -12
l=it until & d:ahead	0 -5 3 0 10 2 0 -12
l=itself on	0 -9 0 0 4 0 0 2
l=itself on & d:ahead	0 -9 0 0 4 0 0 2
l=lapse on	-3 -6 0 -1 0 0 0 10
l=lapse on & d:ahead	-3 -6 0 -1 0 0 0 10
l=last until	-3 -7 0 8 -13 0 3 1
l=last until & d:ahead	-3 -7 0 6 -13 0 3 3
l=later than	0 2 0 -22 13 0 9 -1
l=later than & d:ahead	0 2 0 -22 13 0 9 -1
l=live until	0 6 0 -9 -5 0 0 7
l=live until & d:ahead	0 6 0 -9 -5 0 0 7
l=loaded before	0 1 0 5 -10 0 0 0
l=lumpur ,	0 -6 0 11 0 0 0 0
l=make by	0 8 0 -16 7 0 0 0
l=make by & d:ahead	0 8 0 -16 7 0 0 0
l=memo ,	0 10 0 -10 0 0 0 0
l=memo , & d:today	0 10 0 -10 0 0 0 0
l=midnight on & d:ahead	-4 1 0 -10 6 0 0 6
l=monday , & d:ahead	4 0 -2 -9 2 0 0 5
l=monday , & d:today	0 -5 0 11 0 0 0 -2
l=more from & d:ahead	0 -14 0 15 0 0 0 0
l=network on	0 0 0 -9 0 0 0 10
l=network on & d:ahead	0 0 0 -9 0 0 0 10
l=night to	0 0 0 9 0 0 0 -9
l=off on	0 -4 0 -4 9 0 0 0
l=off on & d:ahead	0 -4 0 -4 9 0 0 0
l=oil from	0 -2 0 -5 9 0 0 0
l=oil from & d:ahead	0 -2 0 -6 9 0 0 0
l=on from	0 -9 0 4 0 0 0 6
l=on from & d:ahead	0 -9 0 4 0 0 0 6
l=on the	-1 11 7 -9 2 0 0 -7
l=on the & d:ahead	-1 12 7 -10 2 0 0 -7
l=on to	0 -4 1 -8 0 0 0 11
l=on to & d:ahead	0 -4 1 -8 0 0 0 11
l=or after	0 3 0 2 0 0 0 -10
l=or after & d:ahead	0 3 0 2 0 0 0 -10
l=order of	0 -5 0 10 0 0 0 0
l=order of & d:ahead	0 -5 0 10 0 0 0 0
l=other until	0 0 0 -5 0 0 0 9
l=other until & d:ahead	0 0 0 -5 0 0 0 9
l=out on	-2 -2 7 -2 -12 3 0 6
l=out on & d:ahead	-2 -2 7 -2 -11 3 0 6
l=own on	8 3 0 -5 -2 0 0 -4
l=own on & d:ahead	8 3 0 -5 -2 0 0 -4
l=pause from	0 -13 0 12 0 0 0 0
l=pause from & d:ahead	0 -13 0 12 0 0 0 0
l=pay <number>	0 -13 0 17 0 0 0 0
l=pay before	0 9 0 -2 -1 0 0 0
l=pay before & d:ahead	0 9 0 -2 -1 0 0 0
l=pm on	0 0 0 -4 8 0 0 0
l=proclamation on	0 -9 0 10 0 0 0 0
l=proclamation on & d:ahead	0 -9 0 9 0 0 0 0
l=reach on	0 5 0 -10 0 0 0 4
l=reach on & d:ahead	0 5 0 -10 0 0 0 4
l=report by	0 -2 0 9 -1 0 -1 0
l=report by & d:ahead	0 -2 0 9 -1 0 -1 0
l=retroactive to	0 -2 0 15 0 0 0 -12
l=retroactive to & d:ahead	0 -2 0 15 0 0 0 -12
l=return on	0 16 0 -8 -3 0 0 -3
l=return on & d:ahead	0 16 0 -8 -3 0 0 -3
l=review by	0 0 0 -8 12 0 -2 0
l=review by & d:ahead	0 0 0 -8 12 0 -2 0
l=rule of	-6 0 0 11 0 0 0 0
l=rule of & d:ahead	-6 0 0 11 0 0 0 0
l=run to	-6 0 0 -2 12 -3 0 0
l=run to & d:ahead	-6 0 0 -2 12 -3 0 0
l=run until	0 13 0 -8 -12 0 0 3
l=run until & d:ahead	0 13 0 -8 -12 0 0 3
l=saturday , & d:ahead	0 10 0 -11 0 0 0 1
l=sell by	0 0 0 -4 -1 9 0 0
l=sell by & d:ahead	0 0 0 -4 -1 9 0 0
l=ship before	0 10 -2 -5 0 0 0 0
l=side until	0 -6 0 0 0 0 0 10
l=side until & d:ahead	0 -6 0 0 0 0 0 10
l=signature on	0 0 0 -7 9 0 0 0
l=signature on & d:ahead	0 0 0 -7 9 0 0 0
l=so by	0 4 0 -15 3 0 3 0
l=so by & d:ahead	0 4 0 -15 3 0 3 0
l=stand until	0 0 0 -3 9 0 0 -2
l=stand until & d:ahead	0 0 0 -3 9 0 0 -2
l=stop on	0 -4 0 -9 0 0 0 14
l=stop on & d:ahead	0 -4 0 -9 0 0 0 14
l=strike until	0 -1 0 14 0 0 0 -8
l=strike until & d:ahead	0 -1 0 14 0 0 0 -8
l=suspend from & d:ahead	0 8 0 -10 3 0 0 -2
l=suspend to	8 -2 0 0 -4 0 0 0
l=suspend to & d:ahead	8 -2 0 0 -4 0 0 0
l=talk on & d:ahead	0 -4 0 12 -1 0 0 -2
l=tariff from	0 -7 0 9 0 0 0 0
l=tariff from & d:ahead	0 -7 0 9 0 0 0 0
l=tariff on	0 4 0 -15 12 0 0 0
l=tariff on & d:ahead	0 4 0 -11 7 0 0 0
l=term on	3 6 0 -12 -1 0 0 5
l=term on & d:ahead	3 6 0 -11 -1 0 0 3
l=that from	1 8 0 -8 0 0 0 -1
l=that from & d:ahead	1 8 0 -8 0 0 0 -1
l=that is & d:ahead	0 -5 0 16 0 0 0 -8
l=them by	0 0 0 -11 0 0 1 9
l=them by & d:ahead	0 0 0 -11 0 0 1 9
l=then on	0 9 0 -13 0 0 0 3
l=then on & d:ahead	0 9 0 -13 0 0 0 3
l=there from	0 9 0 -7 0 0 0 0
l=there from & d:ahead	0 9 0 -7 0 0 0 0
l=there on	0 -4 0 14 -6 0 0 -3
l=there on & d:ahead	0 -4 0 14 -6 0 0 -3
l=thread ,	0 0 0 -13 0 0 0 13
l=thread , & d:today	0 0 0 -13 0 0 0 13
l=through the	0 0 0 -12 0 0 0 15
l=through the & d:ahead	0 0 0 -12 0 0 0 15
l=thursday ,	0 -11 0 -8 6 0 0 12
l=till the	0 0 0 -3 0 0 0 9
l=till the & d:ahead	0 0 0 -3 0 0 0 9
l=time until	0 4 0 -6 0 0 8 -10
l=time until & d:ahead	0 4 0 -6 0 0 8 -10
l=to <level>	0 11 0 -4 0 0 0 -8
l=to <level> & d:ahead	0 10 0 -4 0 0 0 -6
l=to lapse	0 0 4 -11 0 0 0 5
l=to the	-7 -22 1 -7 0 0 -1 19
l=to the & d:ahead	-7 -22 1 -7 0 0 -1 20
l=treaty by	0 -5 0 0 -9 0 0 11
l=treaty by & d:ahead	0 -5 0 0 -9 0 0 11
l=truce by	0 1 0 0 6 0 3 -14
l=truce by & d:ahead	0 1 0 0 6 0 3 -14
l=truce from	0 -12 0 7 0 0 0 3
l=truce from & d:ahead	0 -12 0 7 0 0 0 3
l=truce of	0 7 0 0 0 0 0 -10
l=truce of & d:ahead	0 7 0 0 0 0 0 -10
l=truce on	0 -6 0 -9 7 0 0 6
l=truce on & d:ahead	0 -5 0 -11 7 0 0 7
l=truce to	-1 0 0 -9 0 0 0 7
l=truce to & d:ahead	-1 0 0 -9 0 0 0 7
l=truce until	1 -9 0 8 -5 0 0 -1
l=truce until & d:ahead	1 -9 0 8 -5 0 0 -1
l=tuesday ,	0 0 0 -10 -2 0 0 12
l=tuesday , & d:ahead	0 2 0 -8 0 0 0 6
l=up on	0 -5 0 -7 6 0 0 7
l=up on & d:ahead	0 -4 0 -6 3 0 0 8
l=used from	0 -8 0 -2 11 0 0 0
l=used from & d:ahead	0 -8 0 -2 11 0 0 0
l=vote on	0 -12 0 7 -1 0 0 0
l=vote on & d:ahead	0 -12 0 7 -1 0 0 0
l=wednesday , & d:ahead	0 15 0 -6 -12 8 0 -11
l=wednesday , & d:today	0 -12 0 -1 7 0 0 5
l=week ,	0 0 0 -14 6 0 0 10
l=week , & d:ahead	0 0 0 -14 6 0 0 11
l=week of	0 -5 0 11 -1 0 0 0
l=week of & d:ahead	0 -5 0 11 -1 0 0 0
l=what change	0 9 0 -6 -2 0 0 0
l=what happen	0 7 0 4 0 0 0 -10
l=what happen & d:ahead	0 7 0 4 0 0 0 -10
l=which is	0 -12 0 21 -5 0 0 -7
l=which is & d:ahead	0 -12 0 21 -4 0 0 -6
l=write on	0 -13 0 4 7 0 0 0
l=write on & d:ahead	0 -13 0 4 7 0 0 0
l=yes ,	0 11 0 -9 0 0 0 0
l=— from	0 15 0 -12 0 0 0 0
l=— from & d:ahead	0 19 0 -16 0 0 0 0
l=— on	0 7 0 -11 0 0 0 2
l=— on & d:ahead	0 7 0 -11 0 0 0 2
lead="	0 6 -3 0 -3 -9 0 1
lead=" & d:ahead	0 8 -3 0 -2 -8 0 -1
lead=)	-2 25 -2 -7 -1 0 0 -9
lead=) & d:ahead	-2 26 -1 -9 -1 0 0 -8
lead=*	0 -8 0 9 0 0 0 0
lead=* & d:ahead	0 -8 0 8 0 0 0 0
lead=,	0 0 -1 12 -10 3 1 -8
lead=, & d:today	-12 6 -12 11 -10 -5 -7 5
lead=-	2 0 0 -12 -11 4 4 6
lead=- & d:ahead	2 2 0 -20 -8 4 4 9
lead=- & d:today	0 -5 0 11 0 0 0 -3
lead=1	0 44 0 -27 -19 0 0 -10
lead=1 & d:ahead	0 49 0 -41 -18 0 0 -4
lead=1 & d:today	0 -9 0 18 0 0 0 -7
lead=10	-9 -8 0 4 0 0 0 5
lead=10 & d:ahead	-9 -10 0 -3 1 0 0 15
lead=10 & d:today	0 0 0 13 0 0 0 -13
lead=11	0 -6 0 0 -3 0 0 10
lead=11 & d:ahead	0 -5 0 -2 -2 0 0 11
lead=12	-1 -12 0 26 -7 0 0 -4
lead=12 & d:ahead	-1 -9 0 20 -5 0 0 -2
lead=13	0 -6 0 -9 11 0 0 4
lead=14	0 -8 0 21 -5 0 0 -8
lead=14 & d:ahead	0 -3 0 20 -2 0 0 -13
lead=15 & d:today	0 10 0 -4 0 0 0 -4
lead=18	0 -6 0 -1 -2 0 0 11
lead=18 & d:ahead	0 -5 0 -2 -1 0 0 12
lead=19	0 0 0 10 0 -1 0 0
lead=2	0 -5 0 13 -4 0 0 -1
lead=2 & d:ahead	0 0 0 11 -1 0 0 -10
lead=20	0 -15 0 1 -11 0 14 2
lead=20 & d:ahead	0 -13 0 2 -9 0 14 0
lead=21	0 -3 0 0 14 0 0 -11
lead=21 & d:ahead	0 -2 0 -1 15 0 0 -10
lead=22	0 -9 0 11 0 2 0 0
lead=27	15 0 0 -10 0 0 0 -2
lead=27 & d:ahead	15 0 0 -12 0 0 0 -1
lead=28	0 0 0 17 -1 0 0 -10
lead=28 & d:today	0 0 0 13 0 0 0 -9
lead=29	0 9 0 -2 -2 0 0 -5
lead=29 & d:today	0 12 0 -9 0 0 0 0
lead=3 & d:ahead	0 -16 0 13 -1 0 0 3
lead=3 & d:today	0 12 0 -9 0 0 0 0
lead=30	0 1 0 -7 -10 14 0 1
lead=30 & d:ahead	0 4 0 0 -7 14 0 -17
lead=30 & d:today	0 -2 0 -10 0 0 0 15
lead=31	-1 -5 1 -24 -12 0 4 28
lead=31 & d:ahead	-1 -3 1 -26 -10 0 4 27
lead=4	0 -14 0 26 -4 0 0 -8
lead=4 & d:ahead	0 -13 0 23 -3 0 0 -7
lead=5	0 8 0 -8 5 0 0 -4
lead=5 & d:ahead	0 10 0 -6 0 0 0 -2
lead=8	6 -8 0 19 -8 0 0 -18
lead=8 & d:ahead	6 -14 0 20 -6 0 0 -15
lead=9	2 -5 13 0 0 0 0 -11
lead=9 & d:ahead	-3 0 13 0 0 0 0 -9
lead=: & d:today	-1 -14 -2 16 0 0 0 -1
lead=; & d:today	0 -10 0 9 -2 0 0 0
lead=a	5 -7 2 8 -8 -4 9 -2
lead=a & d:ahead	5 -7 2 7 -8 -4 9 -1
lead=after	0 8 -2 -5 2 0 -1 0
lead=after & d:ahead	0 8 -2 -7 2 0 -1 0
lead=all	0 23 0 -12 -4 0 0 -6
lead=all & d:ahead	0 23 0 -12 -4 0 0 -6
lead=an	0 -10 -1 -16 17 0 0 11
lead=an & d:ahead	0 -9 -1 -16 18 0 0 11
lead=and	-16 3 -13 5 0 -8 6 0
lead=and & d:ahead	-16 4 -13 3 0 -8 7 0
lead=announced	0 10 0 -18 8 0 0 0
lead=announced & d:ahead	0 10 0 -18 8 0 0 0
lead=applications	0 0 0 12 -8 0 0 0
lead=applications & d:ahead	0 0 0 12 -8 0 0 0
lead=april	0 0 0 5 5 0 0 -12
lead=april & d:ahead	0 -17 0 21 5 0 0 -11
lead=april & d:today	0 13 0 -12 0 0 0 0
lead=as	8 -15 -2 13 -3 0 0 0
lead=as & d:ahead	9 -11 -1 3 0 0 0 3
lead=as & d:today	0 -5 0 13 -3 0 0 -5
lead=ask	0 -8 0 2 -12 0 0 12
lead=ask & d:ahead	0 -8 0 2 -12 0 0 12
lead=at	7 -9 0 -17 8 0 0 15
lead=at & d:ahead	7 -6 0 -14 0 0 0 15
lead=at & d:today	0 -2 0 -5 8 0 0 2
lead=august	-1 9 0 4 -8 0 0 -4
lead=because	0 -11 0 -5 -1 0 0 16
lead=because & d:ahead	0 -10 0 0 -1 0 0 11
lead=before	-3 -7 6 -1 9 -2 -8 2
lead=beijing	0 -1 0 0 -1 0 -1 8
lead=beijing & d:ahead	0 0 0 -4 0 0 -1 10
lead=bolivia	-2 0 0 -5 11 0 0 0
lead=both	-11 2 0 3 15 0 -8 -8
lead=both & d:ahead	-11 2 0 3 15 0 -8 -8
lead=britain	0 -13 0 0 8 0 0 1
lead=britain & d:ahead	0 -13 0 0 8 0 0 1
lead=but	-2 4 -3 3 1 0 3 -9
lead=but & d:ahead	-2 4 -3 2 1 0 3 -9
lead=by	-7 0 -1 12 -7 0 8 -9
lead=by & d:ahead	-7 0 -1 11 -4 0 8 -11
lead=cabinet	0 0 0 13 -10 0 0 0
lead=cabinet & d:ahead	0 0 0 13 -10 0 0 0
lead=canada	0 9 0 -3 -2 0 0 -4
lead=china	13 -12 0 2 -1 -1 -6 1
lead=china & d:ahead	13 -13 0 11 -22 0 -6 3
lead=china & d:today	0 0 0 -10 12 0 0 -3
lead=chinese	0 0 0 12 0 0 0 -12
lead=chinese & d:ahead	0 1 0 10 0 0 0 -12
lead=claims	0 0 0 -11 12 0 0 0
lead=claims & d:ahead	0 0 0 -11 12 0 0 0
lead=colombia	0 -5 0 10 0 0 0 -5
lead=colombia & d:ahead	0 -5 0 10 0 0 0 -5
lead=december	0 6 0 -11 5 0 0 0
lead=denmark & d:ahead	0 -2 0 15 -8 0 0 -1
lead=details	0 -8 0 9 0 0 0 0
lead=details & d:ahead	0 -8 0 9 0 0 0 0
lead=duties	0 -9 0 16 0 0 0 -4
lead=duties & d:ahead	0 -9 0 16 0 0 0 -4
lead=each	0 -1 0 13 0 0 0 -7
lead=each & d:ahead	0 -1 0 13 0 0 0 -7
lead=egypt	0 0 0 9 0 0 0 -8
lead=europe	0 9 0 0 0 0 2 -12
lead=exclusions	0 0 9 0 -2 0 0 0
lead=exclusions & d:ahead	0 0 9 0 -2 0 0 0
lead=february	0 11 0 0 -5 0 0 -8
lead=february & d:ahead	0 11 0 0 -4 0 0 -7
lead=fees	0 -2 0 -3 12 0 0 -5
lead=fees & d:ahead	0 -2 0 -1 11 0 0 -5
lead=five	0 -2 0 13 0 0 0 -11
lead=five & d:ahead	0 -2 0 13 0 0 0 -11
lead=for	4 7 -7 -5 -2 0 0 2
lead=for & d:today	0 13 0 -13 0 0 0 0
lead=fourteen	0 -11 0 8 0 0 0 1
lead=fourteen & d:ahead	0 -11 0 8 0 0 0 1
lead=friday	0 14 0 -18 9 0 0 1
lead=friday & d:ahead	0 18 0 -28 10 0 0 8
lead=friday & d:today	0 -5 0 18 0 0 0 -9
lead=from	2 5 6 1 -5 -4 -4 -14
lead=from & d:ahead	3 0 6 6 -8 -3 -4 -12
lead=from & d:today	0 11 0 -9 0 0 0 -1
lead=goods	-1 5 -4 0 9 0 0 -12
lead=goods & d:ahead	-1 5 -4 -2 10 0 0 -11
lead=he	-1 0 0 10 1 -2 -1 -9
lead=he & d:ahead	-1 0 0 9 2 -2 -1 -8
lead=he'd	-2 0 0 11 0 0 0 -5
lead=his	0 -7 0 10 0 0 0 -3
lead=his & d:ahead	0 -6 0 10 0 0 0 -3
lead=households	0 -6 0 8 0 0 0 0
lead=households & d:ahead	0 -6 0 8 0 0 0 0
lead=if	3 -3 0 -15 1 -13 5 13
lead=if & d:ahead	4 -1 0 -12 -1 -13 5 11
lead=if & d:today	0 -4 0 -5 9 0 0 1
lead=importers	0 4 3 -10 0 0 0 0
lead=importers & d:ahead	0 4 3 -10 0 0 0 0
lead=in	0 4 -4 -17 7 0 -6 16
lead=in & d:ahead	0 6 -4 -20 9 0 -6 15
lead=india	0 18 0 -13 -8 0 3 0
lead=india & d:ahead	0 19 0 -11 -7 0 3 -5
lead=ireland	0 9 0 1 -4 0 0 -9
lead=ireland & d:ahead	0 9 0 1 -4 0 0 -9
lead=it	0 8 -8 0 2 -1 -10 -2
lead=it & d:ahead	0 5 -7 -5 4 0 -9 4
lead=it & d:today	0 6 0 12 -4 0 0 -19
lead=its	0 -13 4 14 -21 0 0 6
lead=its & d:ahead	0 -17 4 17 -20 0 0 6
lead=january	0 0 0 -19 -10 13 0 10
lead=january & d:ahead	0 0 0 -20 -9 13 0 10
lead=japan	0 -1 0 -14 7 0 0 12
lead=japan & d:ahead	0 -14 0 -7 7 0 0 12
lead=july & d:ahead	0 12 0 7 -1 0 0 -15
lead=june	0 0 0 16 -1 0 0 -15
lead=june & d:ahead	0 0 0 14 0 0 0 -14
lead=korean	0 -9 0 10 0 0 0 0
lead=last	0 0 0 -4 0 0 0 10
lead=march	0 -1 0 4 7 0 0 -12
lead=march & d:ahead	0 0 0 1 7 0 0 -12
lead=may	0 -10 0 25 0 0 0 -18
lead=may & d:ahead	0 -8 0 22 0 0 0 -18
lead=members	0 0 0 17 -14 0 0 0
lead=members & d:ahead	0 0 0 17 -14 0 0 0
lead=monday	0 11 10 -8 -4 0 0 -6
lead=monday & d:ahead	0 7 10 -12 -2 0 0 0
lead=my	0 -1 0 9 -4 0 0 0
lead=my & d:ahead	0 -1 0 8 -3 0 0 0
lead=neither	0 -9 0 3 0 0 0 5
lead=neither & d:ahead	0 -9 0 7 0 0 0 0
lead=next	0 1 0 -7 10 0 0 -4
lead=next & d:ahead	0 1 0 -7 10 0 0 -4
lead=no & d:ahead	0 5 0 -10 6 0 5 -7
lead=nothing	0 8 0 0 -2 0 0 -8
lead=november	11 -5 12 -26 -2 0 0 12
lead=november & d:ahead	12 0 12 -34 0 0 0 12
lead=now	0 10 0 -11 -1 0 0 4
lead=now & d:ahead	0 10 0 -11 -1 0 0 4
lead=objections	0 -5 0 18 -11 0 0 0
lead=objections & d:ahead	0 -5 0 18 -11 0 0 0
lead=oct	0 -6 0 0 10 -1 0 0
lead=officials	0 3 0 4 -14 0 0 2
lead=officials & d:ahead	0 3 0 4 -14 0 0 2
lead=on	-1 -3 -4 6 5 -4 -9 0
lead=on & d:ahead	-1 -2 -4 5 0 -4 -9 3
lead=on & d:today	0 -6 0 0 9 0 0 -6
lead=one	0 4 0 -15 6 7 0 -3
lead=one & d:ahead	0 4 0 -17 7 7 0 -2
lead=orders	0 8 0 -7 0 0 0 0
lead=orders & d:ahead	0 8 0 -7 0 0 0 0
lead=other	0 -14 0 0 -2 0 14 4
lead=other & d:ahead	0 -11 0 -4 -2 0 14 4
lead=our	-1 -3 0 11 -19 0 0 8
lead=our & d:ahead	0 -2 0 10 -19 0 0 8
lead=parliament	0 -7 0 -7 14 0 0 -1
lead=parliament & d:ahead	0 -7 0 -7 14 0 0 -1
lead=port	0 -10 0 4 13 0 0 -5
lead=port & d:ahead	0 -10 0 3 14 0 0 -5
lead=prime	0 -10 0 5 4 0 0 -1
lead=prime & d:ahead	0 -10 0 3 4 0 0 0
lead=sept	0 8 0 -12 8 0 0 -1
lead=september	0 -4 0 15 0 0 0 -11
lead=september & d:ahead	0 0 0 10 0 0 0 -10
lead=seven	0 -8 0 9 0 0 0 0
lead=since	-1 6 0 2 -10 0 0 0
lead=so	-1 -8 0 0 -13 7 0 18
lead=so & d:ahead	-1 -6 0 -2 -12 7 0 19
lead=some	2 11 0 -9 0 0 0 -4
lead=some & d:ahead	2 11 0 -9 0 0 0 -4
lead=steel	0 -9 0 10 0 0 0 0
lead=suspended	10 -1 0 3 -2 0 0 -9
lead=suspended & d:ahead	10 -1 0 3 -2 0 0 -9
lead=swiss	0 -5 0 9 -2 0 0 0
lead=ten & d:ahead	0 11 0 -8 0 0 0 0
lead=that	0 -4 8 -1 -6 -5 1 5
lead=that & d:ahead	0 -2 10 -5 -8 -5 2 8
lead=that & d:today	0 -8 -1 11 4 0 0 -8
lead=the	-11 0 -20 7 -6 7 -1 5
lead=the & d:ahead	-10 -3 -18 6 -6 8 -1 6
lead=the & d:today	0 11 0 -1 0 0 0 -2
lead=their	0 0 0 11 -5 0 0 -6
lead=then	0 1 0 11 -3 0 0 -12
lead=then & d:ahead	0 1 0 10 -3 0 0 -11
lead=there	0 -1 0 -10 12 0 0 3
lead=there & d:ahead	0 -1 0 -10 12 0 0 3
lead=they	-5 -11 10 7 -11 -6 10 2
lead=they & d:ahead	-5 -8 10 1 -9 -5 10 4
lead=they & d:today	0 -6 0 14 -2 0 0 -2
lead=those	0 15 0 -12 6 0 0 -9
lead=those & d:ahead	0 15 0 -12 6 0 0 -9
lead=though	0 3 0 -5 8 0 0 -6
lead=though & d:ahead	0 3 0 -5 8 0 0 -6
lead=three	0 -10 0 -2 3 0 0 9
lead=three & d:ahead	0 -10 0 7 -8 0 0 9
lead=thursday	0 1 0 -16 -9 0 4 18
lead=thursday & d:ahead	0 2 0 -19 -7 0 4 18
lead=tickets	0 -3 0 9 0 0 0 -2
lead=tickets & d:ahead	0 -3 0 9 0 0 0 -2
lead=till	0 0 0 -11 0 0 0 13
lead=till & d:ahead	0 0 0 -11 0 0 0 13
lead=to	1 -6 0 -9 10 0 0 2
lead=to & d:ahead	1 -6 0 -9 10 0 0 2
lead=tonight	3 -7 1 -9 2 0 0 3
lead=tonight & d:today	3 0 1 -15 2 0 0 3
lead=trade	0 3 0 15 -6 0 0 -14
lead=trade & d:ahead	0 3 0 14 -6 0 0 -13
lead=treasury	0 -7 0 6 -9 0 0 9
lead=treasury & d:ahead	0 -14 0 9 -9 0 0 10
lead=trucks	0 8 0 -7 -3 0 0 2
lead=trucks & d:ahead	0 8 0 -7 -3 0 0 2
lead=trump	-4 -12 0 10 -10 0 -3 14
lead=trump & d:ahead	-4 -11 0 7 -10 0 -3 16
lead=turkey	0 0 0 -6 -2 0 0 11
lead=turkey & d:ahead	0 0 0 -6 -2 0 0 11
lead=twelve	0 -9 0 0 -7 0 0 14
lead=twelve & d:ahead	0 -9 0 0 -7 0 0 14
lead=u.s.	0 9 0 -4 0 0 0 -2
lead=u.s. & d:ahead	0 9 0 -5 0 0 0 -2
lead=under	0 7 0 16 -14 -5 0 -10
lead=under & d:ahead	0 7 0 16 -14 -5 0 -10
lead=unless	0 0 0 -15 17 0 0 0
lead=unless & d:ahead	0 0 0 -10 13 0 0 -1
lead=until	-2 0 0 2 -3 -3 -12 5
lead=until & d:ahead	-2 1 0 4 -3 -3 -11 1
lead=until & d:today	0 0 0 -8 0 0 0 11
lead=washington	6 -10 0 -6 0 0 5 2
lead=washington & d:ahead	6 -10 0 -6 0 0 5 2
lead=we	-3 15 3 -4 -20 -7 -4 10
lead=we & d:ahead	-3 9 3 0 -20 -7 -4 11
lead=wednesday	0 -8 0 -21 16 0 0 16
lead=wednesday & d:ahead	0 -6 0 -20 16 0 0 13
lead=what & d:ahead	0 -11 -7 1 8 0 -1 7
lead=where	0 -9 0 4 -3 2 0 3
lead=where & d:ahead	0 -7 0 5 0 2 0 1
lead=whether	0 0 0 -5 -6 0 0 11
lead=whether & d:ahead	0 0 0 -3 -6 0 0 9
lead=which	-1 -6 8 0 7 8 -5 -5
lead=which & d:ahead	-1 -5 8 0 4 9 -5 -6
lead=who	-1 8 0 10 -7 0 -5 -14
lead=who & d:ahead	-1 10 0 7 -7 0 -5 -13
lead=whoever	0 -1 0 6 -12 0 -1 6
lead=whoever & d:ahead	0 -1 0 6 -12 0 -1 6
lead=whose	-2 0 0 -15 7 8 4 0
lead=whose & d:ahead	-2 2 0 -19 7 8 4 0
lead=with & d:ahead	0 8 0 -9 -5 5 -1 3
lead=within	0 -5 0 12 -1 0 0 0
lead=within & d:ahead	0 -5 0 12 -1 0 0 0
lead=year	0 -10 0 2 -5 0 0 9
lead=yet & d:ahead	0 -4 0 -10 8 0 0 8
lead=your	0 -7 0 10 0 0 0 0
lead=— & d:ahead	5 -12 4 -8 11 -1 -7 11
lead=— & d:today	0 16 0 2 -21 0 0 -8
lead=•	0 14 0 -2 -4 0 5 -12
lead=• & d:ahead	0 14 0 -2 -4 0 5 -12
lll=, and from	0 2 0 -1 9 0 0 -8
lll=, and from & d:ahead	0 2 0 -3 9 0 0 -6
lll=, and on	2 -22 2 5 0 0 0 8
lll=, and on & d:ahead	2 -22 2 5 0 0 0 8
lll=, begin on	0 20 0 -13 0 0 0 -7
lll=, begin on & d:ahead	0 20 0 -13 0 0 0 -7
lll=, counted from	0 -9 0 11 0 0 0 0
lll=, counted from & d:ahead	0 -9 0 11 0 0 0 0
lll=, end on	3 -11 0 -3 -1 0 0 11
lll=, end on & d:ahead	3 -11 0 -3 -1 0 0 11
lll=, in force	0 9 0 -1 0 0 0 -7
lll=, in force & d:ahead	0 9 0 -1 0 0 0 -7
lll=, lapse on	0 -12 0 0 0 0 0 7
lll=, lapse on & d:ahead	0 -12 0 0 0 0 0 7
lll=, start on	2 0 0 10 -10 0 0 -4
lll=, start on & d:ahead	2 0 0 10 -10 0 0 -4
lll=, suspend until	-2 7 0 -11 4 0 0 0
lll=, suspend until & d:ahead	-2 7 0 -11 4 0 0 0
lll=, to the	0 0 0 -18 0 0 0 22
lll=, to the & d:ahead	0 0 0 -19 0 0 0 23
lll=, until the	0 24 10 -28 0 0 0 -3
lll=, until the & d:ahead	0 24 10 -28 0 0 0 -3
lll=, which is	0 -11 0 22 -3 0 0 -10
lll=/ <seat> ,	0 14 0 -8 0 0 0 -3
lll=/ <seat> , & d:today	0 14 0 -8 0 0 0 -3
lll=: <level> until	0 -20 0 18 0 0 0 0
lll=: <level> until & d:ahead	0 -20 0 18 0 0 0 0
lll=: <number> on	0 -12 0 9 3 0 0 0
lll=: <number> on & d:ahead	0 -12 0 8 3 0 0 1
lll=<begin> <begin> "	0 9 0 -6 0 0 0 0
lll=<begin> <begin> <begin>	0 0 2 1 0 2 -3 -8
lll=<begin> <begin> <begin> & d:ahead	-2 1 4 1 3 5 0 -12
lll=<begin> <begin> by	0 -3 0 -3 10 0 7 -8
lll=<begin> <begin> by & d:ahead	0 -3 0 -4 10 0 7 -8
lll=<begin> <begin> from	0 -4 9 5 -1 -2 -1 -7
lll=<begin> <begin> from & d:ahead	1 -9 9 10 -3 -2 0 -6
lll=<begin> <begin> if	0 -11 0 10 0 0 0 0
lll=<begin> <begin> if & d:ahead	0 -11 0 10 0 0 0 0
lll=<begin> <begin> on	1 2 -2 -10 4 -1 -5 9
lll=<begin> <begin> on & d:ahead	1 3 -2 -8 0 -1 -5 9
lll=<begin> <begin> on & d:today	0 -2 0 -5 9 0 0 0
lll=<begin> <begin> the & d:ahead	2 2 0 -13 -1 1 0 7
lll=<begin> <begin> to	2 7 0 -10 0 0 0 0
lll=<begin> <begin> to & d:ahead	2 7 0 -10 0 0 0 0
lll=<begin> <begin> until	-8 6 -4 11 -7 -4 -3 -1
lll=<begin> <level> from	0 -8 0 9 0 0 0 0
lll=<begin> <person> :	0 -5 0 10 0 0 0 -2
lll=<begin> <person> : & d:ahead	0 -4 0 10 0 0 0 -2
lll=<begin> <seat> ,	0 -7 0 0 12 0 0 0
lll=<begin> <seat> , & d:today	0 -11 0 -2 13 0 0 1
lll=<begin> <span> from	0 -8 0 9 0 0 0 0
lll=<begin> and on	0 16 0 -7 8 0 0 -17
lll=<begin> and on & d:ahead	0 16 0 -7 8 0 0 -17
lll=<begin> as of & d:ahead	6 8 0 -6 0 0 0 -5
lll=<begin> date :	0 0 0 10 -1 0 0 -6
lll=<begin> date : & d:today	0 0 0 10 -1 0 0 -6
lll=<begin> friday ,	0 0 9 -3 4 0 0 -11
lll=<begin> monday ,	0 -1 0 10 0 0 0 -6
lll=<begin> on the	0 4 0 -10 0 0 0 5
lll=<begin> on the & d:ahead	0 4 0 -11 0 0 0 5
lll=<begin> suspend until	10 -1 0 3 -2 0 0 -9
lll=<begin> suspend until & d:ahead	10 -1 0 3 -2 0 0 -9
lll=<begin> that is & d:ahead	0 -5 0 16 0 0 0 -8
lll=<begin> thursday ,	0 -8 0 0 11 0 0 -3
lll=<begin> thursday , & d:ahead	0 -3 0 -1 12 0 0 -10
lll=<begin> tuesday , & d:today	0 0 0 -10 0 0 0 11
lll=<begin> until the	0 -10 1 19 0 0 0 -12
lll=<begin> until the & d:ahead	0 -10 1 19 0 0 0 -12
lll=<day-ahead> , on	0 20 0 -22 0 0 0 2
lll=<day-ahead> , on & d:ahead	0 20 0 -22 0 0 0 2
lll=<day-ahead> , until	0 -3 -4 10 0 0 0 1
lll=<day-ahead> , until & d:ahead	0 -3 -4 10 0 0 0 1
lll=<day-ahead> to the	0 -6 0 11 0 0 0 -5
lll=<day-ahead> to the & d:ahead	0 -6 0 11 0 0 0 -5
lll=<goods-amount> by the	0 0 0 12 -3 0 0 0
lll=<goods-amount> by the & d:ahead	0 0 0 12 -3 0 0 0
lll=<level> , on	0 -12 0 10 0 0 0 0
lll=<level> , on & d:ahead	0 -12 0 10 0 0 0 0
lll=<level> , since	0 0 0 -13 0 0 0 13
lll=<level> , since & d:ahead	0 0 0 -13 0 0 0 13
lll=<level> , until	0 -1 0 -10 0 0 0 10
lll=<level> , until & d:ahead	0 -1 0 -10 0 0 0 10
lll=<level> more from	0 -15 0 16 0 0 0 0
lll=<level> more from & d:ahead	0 -24 0 24 0 0 0 0
lll=<level> off until	0 -5 0 13 0 0 0 -5
lll=<level> off until & d:ahead	0 -5 0 13 0 0 0 -5
lll=<level> on the	0 10 0 -7 0 0 0 -2
lll=<level> to <level>	0 13 0 -9 0 0 0 -3
lll=<name> , on	0 -5 0 17 0 0 0 -10
lll=<name> , on & d:ahead	0 -5 0 17 0 0 0 -10
lll=<name> , until	0 -2 0 -11 0 0 0 14
lll=<name> , until & d:ahead	0 -2 0 -11 0 0 0 14
lll=<name> at the	0 -1 0 11 0 0 0 -4
lll=<name> at the & d:ahead	0 -1 0 11 0 0 0 -4
lll=<name> by the	2 -7 0 14 -6 0 -1 0
lll=<name> by the & d:ahead	2 -7 0 14 -6 0 -1 0
lll=<name> end on	0 -6 -11 8 9 0 0 -4
lll=<name> end on & d:ahead	0 -6 -11 8 9 0 0 -4
lll=<name> from the	0 11 0 -11 0 0 0 0
lll=<name> from the & d:ahead	0 11 0 -11 0 0 0 0
lll=<name> has until	0 12 0 -14 -2 0 9 -9
lll=<name> has until & d:ahead	0 12 0 -14 -2 0 9 -9
lll=<name> until the	0 -6 0 -9 8 0 0 4
lll=<name> until the & d:ahead	0 -6 0 -9 8 0 0 4
lll=<number> , from	0 -11 0 7 0 0 0 5
lll=<number> , from & d:ahead	0 -20 0 15 0 0 0 5
lll=<number> , on	0 3 0 -11 0 0 0 8
lll=<number> , on & d:ahead	0 3 0 -11 0 0 0 8
lll=<number> , until	0 11 0 -2 0 0 0 -2
lll=<number> , until & d:ahead	0 11 0 -2 0 0 0 -2
lll=<number> as of	0 9 0 -8 0 0 0 0
lll=<number> as of & d:ahead	0 9 0 -8 0 0 0 0
lll=<number> from the	0 10 0 -8 0 0 0 0
lll=<number> from the & d:ahead	0 10 0 -8 0 0 0 0
lll=<number> pm on	0 0 0 -4 8 0 0 0
lll=<number> until the	0 7 0 0 0 0 0 -8
lll=<number> until the & d:ahead	0 7 0 0 0 0 0 -8
lll=<organisation> agree on	0 0 0 -9 10 0 0 0
lll=<organisation> agree on & d:ahead	0 0 0 -9 10 0 0 0
lll=<organisation> end on	0 0 0 9 0 0 0 -8
lll=<organisation> end on & d:ahead	0 0 0 9 0 0 0 -8
lll=<organisation> has until	0 -13 0 8 -17 0 0 18
lll=<organisation> has until & d:ahead	0 -13 0 8 -17 0 0 18
lll=<person> , on	0 -9 0 4 7 0 0 -5
lll=<person> , on & d:ahead	0 -9 0 4 7 0 0 -5
lll=<person> : on	0 9 0 0 -8 0 0 -7
lll=<person> : on & d:ahead	0 9 0 0 -8 0 0 -7
lll=<person> : until & d:ahead	0 0 0 -6 0 0 0 9
lll=<person> sign on	0 4 0 -16 8 0 0 4
lll=<person> sign on & d:ahead	0 4 0 -16 8 0 0 4
lll=<person> write on	0 -13 0 3 8 0 0 0
lll=<person> write on & d:ahead	0 -13 0 2 8 0 0 0
lll=<seat> , on	0 7 0 1 -3 0 0 -9
lll=<seat> , on & d:ahead	0 7 0 1 -3 0 0 -9
lll=<seat> on the	0 -2 0 9 0 0 0 -4
lll=<seat> on the & d:ahead	0 -2 0 9 0 0 0 -4
lll=<span> , on	0 0 0 -18 0 0 0 17
lll=<span> , on & d:ahead	0 0 0 -19 0 0 0 18
lll=<span> , to	-6 4 1 5 7 0 0 -11
lll=<span> , to & d:ahead	-6 4 1 4 7 0 0 -11
lll=<span> , until	-9 0 -3 2 9 2 0 -3
lll=<span> , until & d:ahead	-9 0 -3 2 9 2 0 -3
lll=<span> end on	0 -6 0 -6 0 0 0 13
lll=<span> end on & d:ahead	0 -6 0 -6 0 0 0 13
lll=<span> from the	0 -9 0 13 0 0 0 -3
lll=<span> from the & d:ahead	0 -9 0 13 0 0 0 -3
lll=about <level> by	0 10 0 -4 -1 0 0 0
lll=about <level> by & d:ahead	0 10 0 -4 -1 0 0 0
lll=additional <level> from	-5 -1 0 9 0 0 0 0
lll=and <level> from	0 -9 0 5 7 0 0 -4
lll=and <level> from & d:ahead	0 -9 0 5 7 0 0 -4
lll=and <name> ,	0 5 0 -19 0 0 0 16
lll=and <name> end	0 0 0 9 0 0 0 -9
lll=and <name> end & d:today	0 0 0 9 0 0 0 -9
lll=and arrive by	0 -2 0 -12 16 0 0 0
lll=and arrive by & d:ahead	0 -2 0 -12 16 0 0 0
lll=and has until	0 0 0 -11 4 0 9 -2
lll=and has until & d:ahead	0 0 0 -11 4 0 9 -2
lll=apply again from	2 18 0 -12 0 0 0 -9
lll=apply again from & d:ahead	2 18 0 -12 0 0 0 -9
lll=are suspend to	11 0 0 0 0 0 0 -11
lll=are suspend to & d:ahead	11 0 0 0 0 0 0 -11
lll=arrangement end on	0 -6 0 11 0 0 0 -3
lll=arrangement end on & d:ahead	0 -6 0 11 0 0 0 -3
lll=at <level> from	0 15 0 -18 0 0 0 3
lll=at <level> on	0 -9 0 13 0 0 0 0
lll=at <level> on & d:ahead	0 -8 0 11 0 0 0 0
lll=at <level> until	0 0 0 -7 0 0 0 9
lll=at <level> until & d:ahead	0 0 0 -7 0 0 0 9
lll=at noon on	0 -2 0 12 -3 0 0 -4
lll=at noon on & d:ahead	0 -2 0 11 -3 0 0 -4
lll=be <level> from	0 19 0 -16 0 0 0 -1
lll=be <level> from & d:ahead	0 19 0 -16 0 0 0 -1
lll=be extend from	0 -1 0 -8 0 0 0 13
lll=be extend from & d:ahead	0 -1 0 -8 0 0 0 13
lll=be finished by	0 9 0 -2 -3 0 0 0
lll=be finished by & d:ahead	0 9 0 -2 -3 0 0 0
lll=be heard on	0 -11 0 8 2 0 0 0
lll=be heard on & d:ahead	0 -11 0 8 2 0 0 0
lll=be used from	0 -8 0 -2 11 0 0 0
lll=be used from & d:ahead	0 -8 0 -2 11 0 0 0
lll=been <level> from	0 -19 0 20 0 0 0 0
lll=been <level> from & d:ahead	0 -19 0 20 0 0 0 0
lll=been <level> since	9 0 0 -5 0 0 0 -3
lll=been <level> since & d:ahead	9 0 0 -5 0 0 0 -3
lll=been announce for	0 -11 0 9 -2 0 0 7
lll=been announce for & d:ahead	0 -11 0 9 -2 0 0 7
lll=been set for	0 0 0 -15 9 0 0 7
lll=been set for & d:ahead	0 0 0 -15 9 0 0 7
lll=been suspend until	3 0 0 -14 -4 0 0 12
lll=been suspend until & d:ahead	3 0 0 -14 -4 0 0 12
lll=by <level> on	0 -16 0 22 -3 0 0 0
lll=by <level> on & d:ahead	0 -16 0 22 -3 0 0 0
lll=by <points> from	0 10 0 -4 0 0 0 -5
lll=by <points> from & d:ahead	0 10 0 -4 0 0 0 -5
lll=by <span> to	0 0 0 -8 0 0 0 7
lll=by <span> to & d:ahead	0 0 0 -8 0 0 0 7
lll=by law on	0 -4 0 9 0 0 0 -4
lll=by law on & d:ahead	0 -4 0 9 0 0 0 -4
lll=by wednesday ,	0 10 0 -7 -1 1 0 -1
lll=by wednesday , & d:ahead	0 10 0 -7 -1 1 0 -1
lll=come in on	0 1 0 -11 0 0 0 8
lll=come in on & d:ahead	0 1 0 -11 0 0 0 8
lll=decide by the	0 0 0 11 -9 0 0 0
lll=decide by the & d:ahead	0 0 0 11 -9 0 0 0
lll=do so by	0 -4 0 -14 9 0 4 0
lll=do so by & d:ahead	0 -4 0 -14 9 0 4 0
lll=duty end on	0 -12 6 0 0 0 0 2
lll=duty end on & d:ahead	0 -12 6 0 0 0 0 2
lll=exclusion end on	0 0 -9 10 0 0 0 0
lll=exclusion end on & d:ahead	0 0 -9 10 0 0 0 0
lll=expire at the	0 11 0 -1 0 0 0 -9
lll=expire at the & d:ahead	0 11 0 -1 0 0 0 -9
lll=first time on	0 0 0 -9 10 0 0 0
lll=for <span> from	0 11 0 4 -12 0 0 -14
lll=for <span> from & d:ahead	0 13 0 2 -11 0 0 -14
lll=fourth round on	0 0 0 -8 0 0 0 9
lll=fourth round on & d:ahead	0 0 0 -8 0 0 0 9
lll=from <day-ahead> ,	0 -11 0 9 5 0 0 -1
lll=from <day-ahead> , & d:ahead	0 -11 0 9 5 0 0 -1
lll=from <day-ahead> to	-2 -5 -1 0 -5 0 0 12
lll=from <day-ahead> to & d:ahead	-2 -5 -1 0 -5 0 0 12
lll=go up on	0 7 0 1 0 0 0 -12
lll=go up on & d:ahead	0 7 0 0 0 0 0 -12
lll=good until the	0 0 0 -17 13 0 0 1
lll=good until the & d:ahead	0 0 0 -17 13 0 0 1
lll=had say on	0 9 0 -8 0 0 0 0
lll=had say on & d:ahead	0 9 0 -8 0 0 0 0
lll=has until the	0 -1 0 -7 -4 0 3 10
lll=has until the & d:ahead	0 -1 0 -7 -4 0 3 10
lll=have run out	0 0 0 9 0 0 0 -9
lll=hear argument on	0 0 0 -10 12 0 0 0
lll=hear argument on & d:ahead	0 0 0 -10 12 0 0 0
lll=heard argument on	0 2 0 8 -14 0 0 0
lll=heard argument on & d:ahead	0 3 0 3 -10 0 0 0
lll=in <month-ahead> ,	0 -8 0 14 0 0 0 -3
lll=in <month-ahead> , & d:ahead	0 -8 0 14 0 0 0 -3
lll=in <name> until	0 -16 0 8 0 0 0 3
lll=in <name> until & d:ahead	0 -16 0 8 0 0 0 3
lll=in <seat> by	7 0 0 -18 4 0 0 6
lll=in <seat> by & d:ahead	7 0 0 -18 4 0 0 6
lll=in <seat> on	0 0 0 14 0 0 0 -13
lll=in <seat> on & d:ahead	0 0 0 12 0 0 0 -12
lll=in busan on	0 0 0 10 0 0 0 -7
lll=in busan on & d:ahead	0 0 0 10 0 0 0 -7
lll=in force since	0 11 0 0 0 0 0 -9
lll=in force since & d:ahead	0 11 0 0 0 0 0 -9
lll=in force until	0 7 0 -18 1 0 0 6
lll=in force until & d:ahead	0 7 0 -18 1 0 0 6
lll=into force on	6 0 0 4 0 0 0 -12
lll=into force on & d:ahead	6 0 0 2 0 0 0 -10
lll=is due by	0 -1 0 -20 27 0 -3 0
lll=is due by & d:ahead	0 -1 0 -20 27 0 -3 0
lll=is due on	0 -11 0 10 0 0 0 -2
lll=is due on & d:ahead	0 -11 0 10 0 0 0 -2
lll=is expect by	0 0 0 16 -15 0 0 0
lll=is expect by & d:ahead	0 0 0 16 -15 0 0 0
lll=is good until	0 3 4 -19 -2 0 9 0
lll=is good until & d:ahead	0 3 4 -19 -2 0 9 0
lll=is scheduled for	0 10 0 -10 0 0 0 0
lll=is scheduled for & d:ahead	0 10 0 -10 0 0 0 0
lll=is set for	0 -4 0 1 -2 10 0 -2
lll=is set for & d:ahead	0 -4 0 1 -2 10 0 -2
lll=is suspend from	0 21 0 -19 0 0 0 0
lll=is suspend from & d:ahead	0 21 0 -19 0 0 0 0
lll=is suspend until	-5 -1 0 2 -11 0 0 9
lll=is suspend until & d:ahead	-5 -1 0 0 -10 0 0 10
lll=is up on	0 -2 0 -5 0 0 0 10
lll=is up on & d:ahead	0 -2 0 -5 0 0 0 10
lll=it , on	0 6 0 2 0 0 0 -10
lll=it , on & d:ahead	0 6 0 2 0 0 0 -10
lll=it apply from	0 15 0 -16 0 0 0 0
lll=it begin on	0 20 0 -8 -8 0 0 -7
lll=it begin on & d:ahead	0 20 0 -8 -8 0 0 -7
lll=it end on	0 14 6 -39 -4 0 0 14
lll=it end on & d:ahead	0 14 6 -39 -4 0 0 14
lll=it expire on	0 0 0 12 0 0 0 -11
lll=it expire on & d:ahead	0 0 0 12 0 0 0 -11
lll=it has until	0 0 0 -8 0 0 -2 11
lll=it has until & d:ahead	0 0 0 -9 1 0 -2 11
lll=it lapse on	0 10 0 -5 0 0 0 -3
lll=it lapse on & d:ahead	0 10 0 -5 0 0 0 -3
lll=it last until	0 -2 0 -6 0 0 0 12
lll=it last until & d:ahead	0 -2 0 -6 0 0 0 12
lll=it meet on	0 -7 0 -10 16 0 0 0
lll=it meet on & d:ahead	0 -7 0 -10 16 0 0 0
lll=it run to	0 -2 0 -10 -3 0 0 20
lll=it run to & d:ahead	0 -2 0 -10 -3 0 0 20
lll=it start on	0 -9 0 13 -1 0 0 0
lll=it start on & d:ahead	0 -9 0 13 -1 0 0 0
lll=it up on	0 -10 0 0 13 0 0 -5
lll=it up on & d:ahead	0 -10 0 0 13 0 0 -5
lll=it vote on	0 0 0 15 -14 0 0 0
lll=it vote on & d:ahead	0 0 0 15 -14 0 0 0
lll=its own on	8 3 0 -8 0 0 0 -4
lll=its own on & d:ahead	8 3 0 -8 0 0 0 -4
lll=kuala lumpur ,	0 -6 0 11 0 0 0 0
lll=last day is	0 0 0 -10 5 0 0 1
lll=last day is & d:ahead	0 0 0 -10 5 0 0 1
lll=last week ,	0 0 0 -6 13 0 0 -9
lll=last week , & d:ahead	0 0 0 -6 13 0 0 -9
lll=meet , on	0 0 0 -10 11 0 0 0
lll=meet , on & d:ahead	0 0 0 -10 11 0 0 0
lll=meet again on	0 0 0 12 -3 0 0 -6
lll=meet again on & d:ahead	0 0 0 12 -3 0 0 -6
lll=next monday ,	0 7 0 -12 0 0 0 2
lll=next monday , & d:ahead	0 7 0 -12 0 0 0 2
lll=next wednesday ,	0 16 0 -14 0 0 0 0
lll=next wednesday , & d:ahead	0 16 0 -14 0 0 0 0
lll=no agreement by	0 -6 0 -1 -3 0 0 10
lll=no agreement by & d:ahead	0 -6 0 -1 -3 0 0 10
lll=not renew by	0 0 0 -4 0 0 0 9
lll=not renew by & d:ahead	0 0 0 -4 0 0 0 9
lll=not sign by	0 -4 0 -5 12 0 0 0
lll=not sign by & d:ahead	0 -4 0 -5 12 0 0 0
lll=of <level> until	0 10 0 -8 0 0 0 0
lll=of <level> until & d:ahead	0 10 0 -8 0 0 0 0
lll=on <day-ahead> ,	0 -1 0 -16 0 0 0 17
lll=on <day-ahead> , & d:ahead	0 -1 0 -16 0 0 0 17
lll=on friday ,	0 -1 7 2 5 0 0 -11
lll=on friday , & d:ahead	0 -1 7 2 5 0 0 -11
lll=on or after	0 3 0 2 0 0 0 -10
lll=on or after & d:ahead	0 3 0 2 0 0 0 -10
lll=on wednesday ,	0 -8 0 10 -3 4 0 -1
lll=on wednesday , & d:ahead	0 -8 0 9 -3 4 0 0
lll=one end on	0 0 0 -14 8 0 0 3
lll=one end on & d:ahead	0 0 0 -14 8 0 0 3
lll=otherwise end on	0 0 0 -12 0 0 0 14
lll=otherwise end on & d:ahead	0 0 0 -12 0 0 0 14
lll=past midnight on & d:ahead	0 1 0 -9 -1 0 0 9
lll=pause end on	0 21 0 -4 0 0 0 -14
lll=pause end on & d:ahead	0 21 0 -4 0 0 0 -14
lll=pay <level> until	0 16 0 -13 0 0 0 -4
lll=pay <level> until & d:ahead	0 16 0 -14 0 0 0 -4
lll=pay <number> from	0 10 0 -9 0 0 0 0
lll=pay <number> from & d:ahead	0 12 0 -12 0 0 0 0
lll=put off until	0 15 0 -12 1 0 0 -6
lll=put off until & d:ahead	0 15 0 -12 1 0 0 -6
lll=rate apply from	0 14 0 -12 0 0 0 0
lll=rate apply from & d:ahead	0 15 0 -14 0 0 0 0
lll=reach back to	0 -4 0 13 0 0 0 -6
lll=reach back to & d:ahead	0 -4 0 13 0 0 0 -6
lll=reciprocal tariff until	0 0 0 11 0 0 0 -8
lll=reciprocal tariff until & d:ahead	0 0 0 11 0 0 0 -8
lll=rise garden on	0 9 0 -8 0 0 0 0
lll=rise garden on & d:ahead	0 9 0 -9 0 0 0 0
lll=run out on	0 0 7 -9 -7 3 0 8
lll=run out on & d:ahead	0 0 7 -9 -7 3 0 8
lll=run until the	0 9 0 -3 0 0 0 -3
lll=run until the & d:ahead	0 9 0 -3 0 0 0 -3
lll=stay suspend until	-5 -6 0 12 6 0 0 -9
lll=stay suspend until & d:ahead	-5 -6 0 12 6 0 0 -9
lll=surcharge end on	0 12 0 -7 0 0 0 -4
lll=surcharge end on & d:ahead	0 12 0 -7 0 0 0 -4
lll=suspension end on	1 4 0 12 1 0 0 -18
lll=suspension end on & d:ahead	1 4 0 12 1 0 0 -18
lll=take effect on	1 12 0 -5 -4 0 0 -10
lll=take effect on & d:ahead	1 6 0 0 -4 0 0 -10
lll=take place on	0 -11 0 4 5 0 0 0
lll=take place on & d:ahead	0 -11 0 4 5 0 0 0
lll=tariff case on	0 -4 0 -6 10 0 0 0
lll=tariff case on & d:ahead	0 -4 0 -6 10 0 0 0
lll=tariff end on	0 -1 0 18 0 0 0 -16
lll=tariff end on & d:ahead	0 -1 0 18 0 0 0 -16
lll=tell <organisation> on & d:ahead	0 3 0 -10 0 0 0 6
lll=term end on	0 -7 0 -10 -2 6 0 10
lll=term end on & d:ahead	0 -7 0 -10 -2 6 0 10
lll=that begin on	0 -10 0 16 0 0 0 -2
lll=that begin on & d:ahead	0 -10 0 15 0 0 0 -2
lll=that end on	0 -4 0 -2 0 0 0 9
lll=that end on & d:ahead	0 -4 0 -2 0 0 0 9
lll=that expire on	0 4 0 -14 0 0 0 9
lll=that expire on & d:ahead	0 4 0 -14 0 0 0 9
lll=that is until	0 9 0 -11 -2 0 0 1
lll=that is until & d:ahead	0 9 0 -11 -2 0 0 1
lll=that start on	0 15 0 -14 0 0 0 0
lll=that start on & d:ahead	0 15 0 -14 0 0 0 0
lll=the <name> on	0 9 0 -3 -1 0 0 -4
lll=the <name> on & d:ahead	0 12 0 -7 0 0 0 -3
lll=the <name> until	0 8 0 -13 5 0 0 0
lll=the <name> until & d:ahead	0 8 0 -13 5 0 0 0
lll=the <organisation> meet	0 0 0 -6 -4 0 0 11
lll=the <organisation> meet & d:ahead	0 0 0 -6 -4 0 0 11
lll=the <organisation> on	0 -7 0 12 -4 0 0 0
lll=the <quality> ,	0 0 0 -11 0 0 0 11
lll=the date is	0 -1 0 7 0 0 0 -3
lll=the date is & d:ahead	0 -1 0 7 0 0 0 -3
lll=the date to	0 9 0 -8 0 0 0 0
lll=the deadline is	0 -5 0 15 0 -6 0 0
lll=the deadline is & d:ahead	0 -5 0 15 0 -6 0 0
lll=the decree on	0 10 0 -10 0 0 0 0
lll=the decree on & d:ahead	0 10 0 -10 0 0 0 0
lll=the increase of	0 12 0 -11 0 0 0 0
lll=the increase of & d:ahead	0 12 0 -11 0 0 0 0
lll=the law on	0 11 0 -6 -5 0 0 0
lll=the law on & d:ahead	0 11 0 -6 -5 0 0 0
lll=the night to	0 0 0 9 0 0 0 -9
lll=the truce to	0 2 0 -9 0 0 0 4
lll=the truce to & d:ahead	0 2 0 -9 0 0 0 4
lll=they are until	0 0 0 9 0 0 0 -7
lll=they are until & d:ahead	0 0 0 9 0 0 0 -7
lll=they arrive by	0 9 0 -4 -1 0 -2 0
lll=they arrive by & d:ahead	0 9 0 -4 -1 0 -2 0
lll=they end on	0 -7 6 -6 12 0 0 -5
lll=they end on & d:ahead	0 -7 6 -6 12 0 0 -5
lll=they go on	0 -2 0 9 0 0 0 -3
lll=they go on & d:ahead	0 -2 0 9 0 0 0 -3
lll=they have until	0 5 0 0 -12 0 4 1
lll=they have until & d:ahead	0 5 0 0 -12 0 4 1
lll=they meet on	0 0 0 -10 0 0 0 11
lll=they meet on & d:ahead	0 0 0 -10 0 0 0 11
lll=to <level> on	6 14 0 -19 7 0 0 -2
lll=to <level> on & d:ahead	6 14 0 -20 7 0 0 -1
lll=to <seat> for	0 -2 0 11 -2 0 0 -2
lll=to <seat> for & d:ahead	0 -2 0 11 -2 0 0 -2
lll=to <seat> on	0 -14 0 2 -1 0 0 9
lll=to <seat> on & d:ahead	0 -14 0 2 -1 0 0 9
lll=to and including	0 -8 9 -5 -1 0 0 6
lll=to and including & d:ahead	0 -8 9 -5 -1 0 0 6
lll=to apply from	0 -11 0 0 5 0 0 3
lll=to apply from & d:ahead	0 -13 0 2 6 0 0 4
lll=to close on	0 0 0 -6 -2 11 0 0
lll=to close on & d:ahead	0 0 0 -6 -2 11 0 0
lll=to come on	0 -8 0 10 0 0 0 0
lll=to come on & d:ahead	0 -8 0 10 0 0 0 0
lll=to end on	0 -18 -5 2 0 0 0 13
lll=to end on & d:ahead	0 -18 -5 2 0 0 0 13
lll=to expire on	0 -4 0 -7 -1 0 0 12
lll=to expire on & d:ahead	0 -4 0 -7 -1 0 0 12
lll=to lapse on	0 0 0 8 0 0 0 -4
lll=to lapse on & d:ahead	0 0 0 8 0 0 0 -4
lll=to last until	0 -3 0 21 -1 0 0 -16
lll=to last until & d:ahead	0 -3 0 18 -1 0 0 -13
lll=truce , until	8 0 0 6 0 0 0 -12
lll=truce , until & d:ahead	8 0 0 6 0 0 0 -12
lll=truce end on	0 -9 0 -6 -3 0 0 16
lll=truce end on & d:ahead	0 -9 0 -6 -3 0 0 16
lll=truce run out	0 0 0 10 0 0 0 -8
lll=until <day-ahead> ,	0 -3 0 11 0 0 0 -5
lll=until <day-ahead> , & d:ahead	0 -3 0 11 0 0 0 -5
lll=until midnight on	0 0 0 12 0 0 0 -12
lll=until midnight on & d:ahead	0 0 0 12 0 0 0 -12
lll=was loaded before	0 14 0 -12 0 0 0 0
lll=what change on	0 -7 9 3 0 0 0 -3
lll=what change on & d:ahead	0 -7 9 3 0 0 0 -3
lll=which begin on	0 -8 0 -8 6 0 0 10
lll=which begin on & d:ahead	0 -8 0 -8 6 0 0 10
lll=which end on	0 13 0 -9 0 0 0 0
lll=which end on & d:ahead	0 13 0 -9 0 0 0 0
lll=will apply from	0 4 0 -11 0 0 0 6
lll=will apply from & d:ahead	0 4 0 -11 0 0 0 6
lll=will end on	0 12 0 -1 -1 0 0 -8
lll=will end on & d:ahead	0 12 0 -1 -1 0 0 -8
lll=will last until	0 0 0 -8 0 0 0 12
lll=will last until & d:ahead	0 0 0 -8 0 0 0 12
lll=will vote on	0 0 0 12 -12 0 0 0
lll=will vote on & d:ahead	0 0 0 12 -12 0 0 0
lll=with <level> from	0 15 0 -13 0 0 0 0
lll=with <level> from & d:ahead	0 15 0 -14 0 0 0 0
lll=with effect from	0 -5 0 10 -1 0 0 0
lll=would end on	0 17 0 -19 0 0 0 0
lll=would end on & d:ahead	0 17 0 -19 0 0 0 0
lr=" ,	0 9 0 0 -1 0 0 -6
lr=( )	0 -8 0 20 -4 0 0 -4
lr=( ) & d:today	0 -2 0 11 -2 0 0 -2
lr=, ,	-1 7 -15 -5 0 5 2 0
lr=, , & d:ahead	0 13 -14 3 2 5 2 -29
lr=, , & d:today	0 -14 0 -12 -5 0 0 25
lr=, :	0 11 0 -6 1 0 0 -7
lr=, : & d:ahead	0 8 0 -4 2 0 0 -5
lr=, <end>	-5 -8 9 3 8 -3 -2 -1
lr=, <end> & d:ahead	-1 -21 11 15 1 0 0 -4
lr=, of	7 -8 0 11 -1 0 0 -7
lr=, of & d:ahead	7 -8 0 11 -1 0 0 -7
lr=, —	0 2 0 10 0 0 0 -11
lr=, — & d:today	0 2 0 10 0 0 0 -11
lr=. . & d:today	0 10 0 -7 -1 0 0 0
lr=: ,	-3 9 0 2 -10 0 -1 0
lr=: , & d:ahead	-2 10 0 12 -9 0 0 -15
lr=: , & d:today	0 0 0 -10 0 0 0 14
lr=: .	-2 -17 -1 -16 0 6 0 23
lr=: . & d:ahead	-2 -16 -1 -17 0 6 0 24
lr=: the	0 9 0 -4 0 0 5 -9
lr=<begin> (	0 0 0 -7 9 0 0 0
lr=<begin> ( & d:today	0 0 0 -9 10 0 0 0
lr=<begin> ,	-2 -8 6 5 -7 0 -2 6
lr=<begin> , & d:ahead	-12 -6 7 9 -6 0 -1 2
lr=<begin> -	0 -13 0 11 -5 0 0 5
lr=<begin> .	0 4 -14 -6 0 4 -3 5
lr=<begin> . & d:ahead	1 7 -13 -10 1 4 -2 4
lr=<begin> :	-7 -2 0 15 -4 -2 -2 -3
lr=<begin> : & d:ahead	-6 -1 0 15 -7 -2 -2 -1
lr=<begin> <end>	0 0 5 -8 0 7 9 -4
lr=<begin> <end> & d:ahead	2 -15 7 -14 13 8 11 -5
lr=<begin> <end> & d:today	-3 11 -1 5 -17 0 0 0
lr=<begin> <level>	0 10 0 0 -1 0 0 -10
lr=<begin> <number>	0 1 0 -13 17 0 0 -6
lr=<begin> <number> & d:ahead	0 3 0 -15 17 0 0 -4
lr=<begin> at	3 -10 0 -21 12 0 0 6
lr=<begin> at & d:ahead	0 -9 0 -11 17 0 0 0
lr=<begin> at & d:today	4 0 0 -11 0 0 0 6
lr=<begin> is	11 -1 -1 -18 -7 0 0 13
lr=<begin> is & d:ahead	11 0 -1 -14 -11 0 0 8
lr=<begin> it	0 7 0 14 -7 0 0 -20
lr=<begin> it & d:ahead	0 8 0 6 -3 0 0 -14
lr=<begin> it & d:today	0 0 0 11 0 0 0 -5
lr=<begin> of	0 -11 0 6 3 0 0 0
lr=<begin> of & d:ahead	0 -11 0 6 3 0 0 0
lr=<begin> the	-2 12 -1 -4 1 5 0 -7
lr=<begin> the & d:ahead	-1 7 0 0 0 6 0 -11
lr=<begin> they	0 -7 0 12 -2 0 0 -1
lr=<begin> they & d:ahead	0 -6 0 13 -2 0 0 -1
lr=<begin> — & d:today	0 -8 0 13 0 0 0 0
lr=<level> ,	0 4 0 5 -2 0 0 -9
lr=<level> , & d:ahead	0 10 0 -2 0 0 0 -8
lr=<level> , & d:today	0 -5 0 8 0 0 0 0
lr=<level> .	0 5 0 7 -3 0 0 -15
lr=<name> ,	0 -9 0 3 0 0 8 0
lr=<name> , & d:ahead	0 -9 0 1 0 0 8 0
lr=<name> <end>	0 -3 0 11 0 0 0 -2
lr=<number> ,	0 1 0 0 6 0 0 -9
lr=<number> .	0 11 0 -12 3 0 0 1
lr=<number> . & d:ahead	0 7 0 -12 -5 0 0 10
lr=<number> . & d:today	0 4 0 -1 7 0 0 -13
lr=<seat> .	0 -2 0 19 -9 0 0 -4
lr=<seat> . & d:ahead	0 -2 0 17 -8 0 0 -3
lr=a .	0 -2 0 9 0 0 0 -2
lr=about ,	0 8 0 -12 0 0 0 4
lr=about , & d:ahead	0 8 0 -12 0 0 0 4
lr=after . & d:ahead	0 -7 0 11 -8 0 0 2
lr=after <end>	0 -16 0 4 10 0 0 -2
lr=after <end> & d:ahead	0 -16 0 4 10 0 0 -2
lr=after ?	0 -4 0 -12 0 0 0 17
lr=after ? & d:ahead	0 -4 0 -12 0 0 0 17
lr=again .	0 -5 0 0 9 0 0 0
lr=again . & d:ahead	0 -4 0 0 9 0 0 0
lr=and ,	0 -14 0 -5 6 0 0 10
lr=and , & d:ahead	0 -14 0 -5 6 0 0 10
lr=apply .	0 -7 0 10 0 0 0 0
lr=as .	0 -1 0 -7 0 0 0 10
lr=back .	0 6 0 2 -2 0 0 -12
lr=back . & d:ahead	0 7 0 1 -2 0 0 -12
lr=before ,	0 9 0 -18 0 2 0 2
lr=before , & d:ahead	0 9 0 -18 0 2 0 2
lr=before <end>	0 -2 -10 0 1 0 4 2
lr=before <end> & d:ahead	0 -2 -10 0 1 0 4 2
lr=before and	0 4 0 1 -11 0 0 0
lr=before and & d:ahead	0 10 0 -2 -9 0 0 0
lr=before are	0 0 3 7 -10 0 0 0
lr=before are & d:ahead	0 -3 4 12 -9 0 0 0
lr=begin ,	0 11 0 -13 0 0 0 1
lr=begin , & d:ahead	0 12 0 -13 0 0 0 1
lr=begin . & d:ahead	0 11 0 -7 0 0 0 -2
lr=begin . & d:today	0 -6 0 9 0 0 0 0
lr=beyond .	0 2 0 -7 0 0 0 7
lr=beyond . & d:ahead	0 2 0 -7 0 0 0 7
lr=by ,	0 -3 0 -12 3 0 1 3
lr=by , & d:ahead	0 -3 0 -12 3 0 1 3
lr=by .	-11 8 5 7 -13 -1 3 -11
lr=by . & d:ahead	-11 8 5 6 -12 -1 3 -10
lr=by <end>	3 -2 -6 2 -2 -1 13 -16
lr=by <end> & d:ahead	3 -2 -6 2 -2 -1 13 -16
lr=by are	0 -5 0 -9 16 0 0 0
lr=by are & d:ahead	0 -5 0 -9 16 0 0 0
lr=by night	0 -2 0 11 0 0 -7 0
lr=by night & d:ahead	0 -2 0 11 0 0 -7 0
lr=by the	0 -3 0 5 9 0 0 -15
lr=by the & d:ahead	0 -3 0 5 9 0 0 -15
lr=come ,	0 13 0 -7 0 0 0 -4
lr=come , & d:ahead	0 13 0 -7 0 0 0 -4
lr=due .	0 5 0 -11 7 0 0 0
lr=due . & d:ahead	0 5 0 -14 8 0 0 0
lr=end . & d:ahead	0 -7 0 14 -4 0 0 -7
lr=end . & d:today	0 10 0 -7 0 0 0 2
lr=end <end>	0 -1 1 -13 0 0 0 14
lr=end <end> & d:ahead	0 -1 1 -13 0 0 0 14
lr=expire . & d:ahead	0 -6 0 11 0 0 0 -4
lr=for ,	0 0 0 0 -10 0 0 7
lr=for , & d:ahead	0 0 0 0 -10 0 0 7
lr=for .	0 11 0 -11 6 6 -2 -8
lr=for . & d:ahead	0 7 0 -11 9 6 -2 -6
lr=for <end>	0 -3 0 0 0 0 -1 10
lr=for <end> & d:ahead	0 -3 0 0 0 0 -1 10
lr=for in	0 -4 0 15 -4 0 0 0
lr=for in & d:ahead	0 -4 0 15 -4 0 0 0
lr=force .	0 11 0 -3 0 0 0 -9
lr=friday ,	0 5 0 -10 0 0 0 5
lr=friday <end> & d:today	0 -6 0 11 -1 0 0 0
lr=from 's	0 13 0 -13 0 0 0 0
lr=from )	0 12 0 -11 0 0 0 0
lr=from ) & d:ahead	0 13 0 -12 0 0 0 0
lr=from ,	5 -16 -5 13 -7 7 -1 5
lr=from , & d:ahead	6 -16 -5 12 -6 7 -1 6
lr=from .	14 -8 -8 6 9 -5 -4 -7
lr=from . & d:ahead	13 -10 -8 6 11 -4 -3 -5
lr=from :	5 4 0 -17 -5 0 0 10
lr=from : & d:ahead	5 6 0 -20 -5 0 0 10
lr=from <end>	-18 2 -9 14 -1 -2 -4 -13
lr=from <end> & d:ahead	-18 2 -9 14 -1 -2 -4 -11
lr=from a	0 -20 0 14 2 0 0 0
lr=from a & d:ahead	0 -19 0 20 -1 0 0 0
lr=from for	0 11 0 -4 -7 1 0 0
lr=from for & d:ahead	0 11 0 -4 -7 1 0 0
lr=from the	-4 0 0 8 -6 0 0 -1
lr=from the & d:ahead	-4 -2 0 11 -6 0 0 -1
lr=from they	0 12 0 -11 0 0 0 0
lr=from to	0 -1 0 -2 -9 0 0 14
lr=from to & d:ahead	0 0 0 -2 -9 0 0 14
lr=from unless	-4 -9 0 0 0 2 0 9
lr=from unless & d:ahead	-4 -9 0 0 0 2 0 9
lr=from until	0 -7 0 12 -3 0 0 0
lr=from until & d:ahead	0 -7 0 12 -3 0 0 0
lr=gave as	0 -9 0 11 0 0 0 0
lr=gave as & d:ahead	0 -9 0 11 0 0 0 0
lr=happen ?	0 4 0 16 0 0 0 -20
lr=is ,	0 1 0 7 -4 0 3 -11
lr=is .	-2 0 0 -10 12 0 5 -2
lr=is . & d:ahead	-2 0 0 -10 13 0 5 -4
lr=is <end>	0 -1 0 2 -16 -3 -4 13
lr=is <end> & d:ahead	0 -1 0 2 -16 -3 -4 13
lr=it ,	0 9 0 0 1 0 0 -13
lr=it , & d:ahead	0 9 0 0 1 0 0 -13
lr=lapse ,	0 0 4 -12 0 0 0 6
lr=meet .	0 0 0 -11 4 0 0 9
lr=meet . & d:ahead	0 0 0 -11 4 0 0 9
lr=midnight the	0 0 0 11 0 0 0 -9
lr=not .	-10 -5 0 -1 0 0 0 15
lr=not . & d:ahead	-10 -5 0 -2 0 0 0 16
lr=of . & d:ahead	0 -4 0 0 0 0 0 11
lr=of a	0 -10 0 10 0 0 0 0
lr=of for	0 0 0 -6 0 0 1 10
lr=of for & d:ahead	0 0 0 -6 0 0 1 10
lr=of it	0 -9 0 13 0 0 0 0
lr=of it & d:ahead	0 -8 0 11 0 0 0 0
lr=of on	-4 -2 0 11 0 0 0 0
lr=of on & d:ahead	-4 -2 0 11 0 0 0 0
lr=on ,	-5 -7 -3 9 -4 2 -2 0
lr=on .	3 4 -3 -13 1 8 0 6
lr=on . & d:ahead	4 1 -2 -14 1 8 0 9
lr=on . & d:today	0 12 0 -3 0 0 0 -7
lr=on : & d:ahead	-7 4 4 -10 6 0 0 2
lr=on <end>	8 0 0 6 7 2 -21 -16
lr=on <end> & d:ahead	8 0 0 6 7 2 -21 -16
lr=on ?	6 12 0 -19 7 0 0 1
lr=on ? & d:ahead	6 12 0 -19 7 0 0 1
lr=on and	0 4 9 -10 -2 -1 5 5
lr=on and & d:ahead	0 3 9 -10 -2 -1 5 6
lr=on as	0 -9 2 14 -2 0 0 -6
lr=on as & d:ahead	0 -9 2 14 -2 0 0 -5
lr=on both	0 0 0 -9 8 0 0 0
lr=on both & d:ahead	0 0 0 -9 8 0 0 0
lr=on for	4 -4 0 12 -6 0 0 -5
lr=on for & d:ahead	4 -3 0 10 -5 0 0 -4
lr=on in	6 3 0 -9 10 0 0 -7
lr=on in & d:ahead	6 5 0 -1 0 0 0 -10
lr=on in & d:today	0 0 0 -12 11 0 0 2
lr=on is	0 -6 0 10 0 0 0 -2
lr=on is & d:ahead	0 -6 0 10 0 0 0 -2
lr=on it	0 0 0 -15 0 0 7 10
lr=on it & d:ahead	0 0 0 -12 0 0 7 6
lr=on mr	0 -9 0 11 0 0 0 0
lr=on mr & d:ahead	0 -9 0 11 0 0 0 0
lr=on next	0 0 0 -14 2 0 0 11
lr=on next & d:ahead	0 0 0 -14 2 0 0 11
lr=on on & d:ahead	0 10 0 0 -6 0 0 0
lr=on the	-9 0 1 3 -10 1 0 2
lr=on the & d:ahead	-9 1 1 2 -9 1 0 2
lr=on there	0 -6 0 10 0 0 0 -2
lr=on there & d:ahead	0 -6 0 10 0 0 0 -2
lr=on to	0 -9 0 15 -4 0 0 -3
lr=on to & d:ahead	0 -7 0 13 -5 0 0 -1
lr=on unless	0 5 5 -7 9 0 0 -7
lr=on unless & d:ahead	0 5 5 -7 9 0 0 -7
lr=on will	0 -10 -1 14 0 0 0 0
lr=on will & d:ahead	0 -10 -1 14 0 0 0 0
lr=on without	0 -11 0 3 0 0 0 3
lr=on without & d:ahead	0 -11 0 6 0 0 0 1
lr=out ,	0 -4 0 10 0 0 0 -2
lr=out , & d:ahead	0 -4 0 9 0 0 0 0
lr=out .	0 4 0 -11 0 0 0 10
lr=out . & d:ahead	0 -3 0 -5 0 0 0 11
lr=over .	0 0 0 -13 -1 0 0 17
lr=pay ,	0 -14 0 14 0 0 0 -4
lr=sign ,	0 -4 0 10 0 0 0 0
lr=sign . & d:ahead	0 0 0 12 0 0 0 -7
lr=since ,	4 -16 0 17 0 0 0 -10
lr=since , & d:ahead	5 -14 0 15 0 0 0 -10
lr=since .	-2 7 0 6 0 0 0 -13
lr=since . & d:ahead	-2 0 0 15 0 0 0 -12
lr=since . & d:today	0 9 0 -8 0 0 0 0
lr=start ,	0 -9 0 13 0 0 0 -1
lr=start , & d:ahead	0 -8 0 12 0 0 0 -1
lr=telephone .	0 5 0 -14 -2 0 0 13
lr=telephone . & d:today	0 0 0 -12 0 0 0 13
lr=than . & d:ahead	0 3 0 -9 6 0 0 0
lr=the ,	2 2 3 6 -12 -6 1 -3
lr=the , & d:ahead	2 2 3 2 -12 -6 1 1
lr=the .	-9 4 13 3 -5 -3 -4 -3
lr=the . & d:ahead	-9 5 13 2 -5 -3 -4 -3
lr=the :	2 -7 0 -12 -1 0 3 12
lr=the : & d:ahead	2 -7 0 -12 -1 0 3 12
lr=the <number>	-4 0 -5 18 0 0 0 -8
lr=the <number> & d:ahead	-4 0 -5 18 0 0 0 -8
lr=the ?	0 -21 0 26 -3 0 0 -4
lr=the ? & d:ahead	0 -21 0 26 -3 0 0 -4
lr=the and	0 0 0 -6 8 0 0 0
lr=the and & d:ahead	0 0 0 -6 8 0 0 0
lr=the for	0 0 3 -9 0 0 2 1
lr=the for & d:ahead	0 0 3 -9 0 0 2 1
lr=the next	0 0 0 2 5 0 0 -11
lr=the next & d:ahead	0 0 0 2 5 0 0 -11
lr=the the	0 2 0 -8 0 0 5 0
lr=the the & d:ahead	0 2 0 -8 0 0 5 0
lr=the they	0 -4 0 -2 0 0 0 9
lr=the they & d:ahead	0 -4 0 -2 0 0 0 9
lr=the to	0 10 0 0 4 0 -7 -14
lr=the to & d:ahead	0 10 0 0 4 0 -7 -14
lr=through <end>	0 -1 0 -8 0 0 0 12
lr=through <end> & d:ahead	0 -1 0 -8 0 0 0 12
lr=to )	0 9 0 -16 4 0 0 4
lr=to ) & d:ahead	0 9 0 -16 4 0 0 4
lr=to ,	0 -3 3 -7 10 -3 0 3
lr=to , & d:ahead	0 -3 3 -7 10 -3 0 3
lr=to .	3 3 16 -6 -5 0 -2 -6
lr=to . & d:ahead	3 4 16 -5 -5 0 -2 -8
lr=to :	0 0 0 12 0 0 0 -7
lr=to <end>	6 -10 -11 15 -2 2 -3 -6
lr=to <end> & d:ahead	6 -14 -11 16 -2 2 -3 -5
lr=to it	2 7 0 0 0 0 0 -10
lr=to it & d:ahead	2 7 0 0 0 0 0 -10
lr=until )	0 -7 0 -8 0 0 0 16
lr=until ) & d:ahead	0 -7 0 -8 0 0 0 16
lr=until .	10 7 -1 -1 2 -1 -4 -11
lr=until . & d:ahead	10 8 -1 -3 2 -1 -4 -10
lr=until :	6 -18 -1 11 -3 0 0 0
lr=until : & d:ahead	6 -18 -1 11 -3 0 0 0
lr=until ;	-2 5 3 -11 -7 0 0 7
lr=until ; & d:ahead	-2 5 3 -11 -7 0 0 7
lr=until <end>	-9 6 8 1 -1 -2 3 -4
lr=until <end> & d:ahead	-9 6 8 1 -1 -2 3 -4
lr=until <level>	0 18 0 -10 0 0 0 -11
lr=until <level> & d:ahead	0 18 0 -10 0 0 0 -11
lr=until <name>	0 -9 0 -1 0 0 0 10
lr=until <name> & d:ahead	0 -9 0 -1 0 0 0 10
lr=until ?	0 -4 0 9 0 0 0 -1
lr=until ? & d:ahead	0 -4 0 9 0 0 0 -1
lr=until and	0 -9 2 3 -3 0 0 6
lr=until and & d:ahead	0 -9 2 3 -3 0 0 6
lr=until at	0 8 0 -10 -2 4 0 0
lr=until at & d:ahead	0 8 0 -10 -2 4 0 0
lr=until from	0 -5 0 13 0 0 0 -3
lr=until it	0 -9 0 1 0 0 0 5
lr=until it & d:ahead	0 -9 0 0 0 0 0 5
lr=until its	0 -10 0 -5 0 0 0 12
lr=until its & d:ahead	0 -10 0 -5 0 0 0 12
lr=until next & d:ahead	-2 0 2 -11 -2 0 0 11
lr=until night	0 0 0 -13 0 0 7 9
lr=until night & d:ahead	0 0 0 -13 0 0 7 9
lr=until of	-5 10 0 -7 -5 0 0 9
lr=until of & d:ahead	-5 10 0 -7 -5 0 0 9
lr=until they	0 -1 0 11 0 0 0 -6
lr=until they & d:ahead	0 -1 0 11 0 0 0 -6
lr=vote .	0 0 0 -7 12 0 0 -5
lr=wednesday <end>	0 -1 0 -8 11 0 0 1
lr=wednesday <end> & d:today	0 -2 0 -8 11 0 0 2
lr=— <end> & d:today	0 -6 0 11 -3 0 0 -1
nc2=agree	-3 -1 0 -4 -1 8 -4 7
nc2=bear	0 7 -3 -8 -5 0 -15 11
nc2=begin	0 -13 9 1 9 0 -7 5
nc2=down	-1 -4 14 -1 4 -1 -13 1
nc2=end	-9 -8 -16 33 -18 1 -5 -5
nc2=impose	-4 -10 -4 6 -1 0 3 5
nc2=renew	-8 -12 8 4 8 -2 -1 0
nc2=return	0 0 0 16 -1 0 -14 -2
nc2=say	17 0 0 -13 0 0 0 4
nc2=sell	-6 12 0 -9 -9 1 0 8
nc2=sign	-2 1 -3 6 -14 0 -8 4
nc2=stay	9 0 -6 -4 3 8 -7 0
nc2=suspend	7 -14 0 23 -17 0 -4 -5
nc2=target	0 3 -6 -11 12 4 -13 3
nc2=threaten	0 0 0 -4 1 0 -4 9
nc2=up	-4 -4 3 -5 -9 0 0 18
nct2=agree perfect	0 -9 0 5 2 4 0 -4
nct2=agree present	0 7 0 -10 -6 0 0 6
nct2=bear future	0 7 0 4 1 0 0 -17
nct2=bear gerund	0 24 0 -19 -3 0 0 -2
nct2=bear infinitive	0 8 0 -9 -2 0 0 2
nct2=bear past	0 -10 0 10 2 0 0 -2
nct2=bear present	3 -7 0 -2 -8 0 -10 17
nct2=begin gerund	0 8 0 -9 0 0 0 0
nct2=begin modal	-2 15 0 -9 2 0 -7 -1
nct2=begin participle-passive	0 -5 0 9 0 0 0 0
nct2=begin past	0 -17 7 18 -4 0 -2 -1
nct2=begin present	2 -11 5 -5 18 -3 -2 0
nct2=buy gerund	0 -11 0 11 0 0 0 0
nct2=down future	0 8 0 2 0 0 0 -9
nct2=down infinitive	0 3 0 -9 0 0 0 6
nct2=down modal	0 8 0 0 4 0 0 -13
nct2=down past	0 -11 6 7 0 0 0 -2
nct2=down present	0 -15 9 0 6 0 -11 9
nct2=end future	0 0 0 -3 -2 0 0 9
nct2=end future-passive	0 -4 0 11 -4 0 0 -3
nct2=end modal	0 0 0 -6 -7 0 0 16
nct2=end participle-passive	0 -4 0 11 0 0 0 -5
nct2=end past	0 -11 -6 29 -3 0 0 -10
nct2=end present	-3 14 -7 1 0 0 -2 -10
nct2=end present-passive	0 -4 0 10 0 0 0 -5
nct2=impose future	0 2 0 -22 14 2 7 -3
nct2=impose future-passive	0 -20 -2 27 -10 0 -1 3
nct2=impose modal	-6 -2 0 18 -14 0 2 -2
nct2=impose participle-passive	0 1 0 1 -9 0 3 0
nct2=impose past	0 15 2 -10 1 0 -7 -2
nct2=impose perfect	-2 -11 7 15 -4 0 0 -5
nct2=impose pluperfect	0 8 0 0 -6 0 0 -1
nct2=impose present	9 5 -10 4 -13 0 0 -4
nct2=impose present-passive	-3 -16 1 -1 6 0 -3 18
nct2=lack future	0 1 0 8 0 0 0 -11
nct2=lack present-passive	0 0 0 -12 6 0 0 6
nct2=propose modal	0 -16 0 0 8 0 0 3
nct2=propose past-passive	0 -9 0 12 0 0 0 -1
nct2=propose present	-3 15 0 -19 -7 0 0 14
nct2=renew future-passive	0 -1 0 0 -7 0 0 10
nct2=renew modal-passive	0 1 8 3 3 0 0 -15
nct2=renew participle-passive	0 -6 7 -17 11 0 0 3
nct2=renew past-passive	0 0 0 12 0 0 0 -9
nct2=renew perfect	0 0 0 10 -3 0 0 -5
nct2=renew perfect-passive	0 12 -1 -7 0 0 0 0
nct2=renew present	0 -6 0 13 6 0 0 -13
nct2=renew present-passive	-5 -14 1 -2 0 0 0 17
nct2=return present	0 -3 0 22 -9 0 -5 -7
nct2=say future	0 0 0 -2 -2 0 0 9
nct2=say gerund	0 0 0 -3 9 0 0 -1
nct2=say modal	0 0 0 -9 13 0 0 0
nct2=say past	12 4 5 -1 -3 0 -6 -4
nct2=say present	4 -9 -3 4 -18 0 6 8
nct2=sell present	-5 2 0 -9 0 2 0 10
nct2=sign future	0 -4 0 12 0 0 0 -1
nct2=sign modal	0 -9 0 16 -6 0 0 0
nct2=sign participle-passive	0 22 0 -14 -7 0 0 0
nct2=sign perfect	0 -6 0 16 -5 0 0 -6
nct2=stay future	0 15 -4 3 -11 0 0 -9
nct2=stay future-passive	0 0 0 -13 0 0 0 14
nct2=stay gerund	0 0 0 -2 -4 0 0 10
nct2=stay modal	0 -26 0 -7 18 6 6 0
nct2=stay participle-passive	5 9 0 -3 0 0 0 -12
nct2=stay past	-3 -6 0 18 -12 0 0 0
nct2=stay past-passive	0 9 0 -8 0 0 0 0
nct2=stay present	10 3 0 -8 7 4 -11 -6
nct2=suspend future-passive	0 -8 0 9 0 0 0 0
nct2=suspend past-passive	0 9 0 -8 0 0 0 0
nct2=suspend present	12 -27 3 18 -9 0 -1 -3
nct2=suspend present-passive	0 -5 0 11 3 0 0 -12
nct2=target future	0 -2 0 -7 8 0 0 0
nct2=threaten past	0 0 0 1 9 0 -6 -6
nct2=threaten present	0 -12 0 -5 -1 0 -1 19
nct2=up future	0 6 0 -14 -3 0 1 10
nct2=up past	0 -7 7 12 0 0 -2 -5
next="	-9 7 0 21 -8 -3 0 -15
next=(	-2 19 -2 -7 -2 0 0 -2
next=)	-4 0 -1 3 8 -6 0 0
next=,	10 9 11 -22 8 0 -4 6
next=-	0 -17 0 17 0 0 0 0
next=:	0 -12 -1 5 8 -3 1 0
next=;	-8 -8 -3 22 -2 -4 -6 -6
next=and	-8 -1 6 13 9 -2 -4 -17
next=as	0 -6 0 18 0 0 0 -13
next=because	0 16 0 -6 -1 0 0 -6
next=or	0 -9 0 -1 7 3 4 -4
next=that	-11 -4 10 -4 10 -5 -7 14
next=until	0 -25 0 24 -5 0 0 1
next=which	7 -13 0 -12 0 11 0 10
next=—	-5 7 -10 34 -25 -7 -3 -18
nhas-future	-5 -17 -12 10 -9 0 -5 23
nhas-gerund	0 5 0 -10 0 0 0 10
nhas-infinitive	-4 -4 0 2 10 9 0 -10
nhas-modal	-17 -3 2 6 5 8 -2 -8
nhas-participle	0 16 5 -12 -4 0 1 -3
nhas-past	3 1 1 3 -8 -3 -8 3
nhas-perfect	0 -14 4 1 0 7 0 1
nhas-pluperfect	0 3 0 -5 -14 0 0 13
nt2=future	-8 15 -8 -12 -2 1 0 3
nt2=future-not	0 -7 0 10 0 0 0 0
nt2=future-passive	0 -17 -5 5 -5 0 -4 22
nt2=future-passive-not	0 -17 0 15 0 0 0 0
nt2=gerund	0 9 0 -10 2 0 0 1
nt2=modal	-13 -15 -5 8 4 6 0 4
nt2=modal-passive	0 5 0 3 7 1 -4 -16
nt2=modal-passive-not	0 10 8 -9 0 0 0 -11
nt2=past	4 -4 3 4 -4 -2 -12 5
nt2=past-not	0 -3 0 14 -2 0 0 -5
nt2=past-passive	0 -8 -1 9 -2 0 5 -2
nt2=perfect	1 -15 8 6 -9 8 4 0
nt2=perfect-passive	0 2 -1 -16 5 0 -2 14
nt2=perfect-passive-not	0 -2 0 8 0 0 0 -3
nt2=pluperfect	0 0 0 0 -11 0 0 6
nt2=present	3 10 0 -1 -4 0 0 -9
nt2=present-passive	-5 -22 0 3 5 0 -6 20
nt2=present-passive-not	0 -12 0 0 12 0 0 0
nv0-none	-3 1 3 13 1 -9 -17 -4
nv1-none	-3 1 3 13 1 -9 -17 -4
nv2-none	2 10 5 3 7 -14 -12 -14
nv2=add	0 9 0 -4 -5 0 0 0
nv2=agree	0 -2 0 -4 0 0 0 11
nv2=answer	0 -15 0 0 -1 0 7 8
nv2=apply	0 -8 0 -6 0 0 0 15
nv2=ask	0 -8 0 5 9 0 0 -8
nv2=be	-17 2 -8 4 15 5 0 -13
nv2=bear	0 -2 0 12 -2 0 0 -6
nv2=bring	0 12 0 2 -2 0 0 -14
nv2=call	0 -21 0 15 5 0 0 0
nv2=carry	0 -1 0 -6 0 0 0 11
nv2=charge	0 -13 0 -1 13 0 -5 9
nv2=clear	0 9 0 -3 -6 0 0 0
nv2=come	0 -9 10 0 4 0 -5 0
nv2=confirm	0 -9 0 11 0 0 0 0
nv2=demand	0 13 0 -4 -9 0 0 0
nv2=end	-1 -5 -10 24 -17 0 0 -4
nv2=enter	0 0 0 5 8 0 -2 -12
nv2=expect	0 -6 0 0 3 0 -11 11
nv2=expire	0 -3 0 -2 -1 0 0 11
nv2=extend	0 -20 -2 7 0 0 0 8
nv2=fear	0 8 0 -8 0 0 0 0
nv2=fix	0 10 0 -14 0 0 0 3
nv2=go	-1 6 4 -7 -2 -2 -6 7
nv2=have	-3 20 -4 -8 -7 0 18 -15
nv2=impose	0 -16 0 9 -3 0 6 3
nv2=keep	0 -9 0 0 0 0 0 9
nv2=know	0 -12 0 2 4 0 0 5
nv2=leave	2 -5 0 0 0 0 -2 9
nv2=let	0 8 0 9 -1 0 0 -16
nv2=lower	0 0 0 -10 0 0 0 9
nv2=make	8 10 0 -14 0 0 0 -5
nv2=meet	0 -4 0 -9 9 0 0 9
nv2=need	0 -13 0 0 1 0 0 11
nv2=other	0 -5 8 -1 9 5 3 -18
nv2=pay	4 8 0 -1 -15 0 0 -2
nv2=plan	0 7 0 5 -4 2 0 -10
nv2=prolong	-5 -2 -9 9 -3 0 0 3
nv2=promise	0 10 7 -13 0 0 3 -6
nv2=put	0 -23 0 14 13 0 -1 0
nv2=receive	0 9 0 -8 0 0 0 0
nv2=refund	0 -5 0 11 -4 0 0 -1
nv2=remain	0 -5 0 11 0 0 0 -5
nv2=renew	0 1 18 -15 15 0 0 -16
nv2=replace	0 12 -1 0 0 0 0 -10
nv2=report	0 0 0 -8 10 0 0 0
nv2=resume	0 -6 0 16 0 0 -1 -6
nv2=run	1 12 0 -16 -9 7 -2 2
nv2=say	15 3 6 -11 -8 0 8 -3
nv2=set	0 11 0 -10 0 0 0 0
nv2=shelve	0 -8 0 12 0 0 0 -1
nv2=sit	0 0 0 -4 -2 0 0 9
nv2=start	0 0 0 3 6 0 0 -9
nv2=stay	10 -12 0 13 -9 0 -1 -4
nv2=suspend	-8 0 0 7 -5 0 0 2
nv2=tell	-6 0 -1 17 -11 0 0 -4
nv2=think	0 14 0 -7 -1 0 0 -3
nv2=threaten	0 10 0 1 -3 0 -5 -2
nv2=wait	0 6 0 7 -4 0 0 -11
nv2=warn	0 -9 0 -4 4 0 0 11
nv2=write	7 -2 0 -17 3 0 -1 13
nvt2=add future	0 10 0 -8 0 0 0 0
nvt2=agree perfect	0 -9 0 15 0 0 0 -4
nvt2=agree present	0 5 0 -21 2 0 0 10
nvt2=answer past	0 0 0 -6 0 0 0 8
nvt2=apply present	0 -7 0 -5 0 0 0 12
nvt2=ask past	0 0 0 0 8 0 0 -9
nvt2=be future	0 17 0 0 -15 0 0 -12
nvt2=be modal	0 -30 0 0 16 0 7 0
nvt2=be past	0 -6 0 16 -11 0 0 0
nvt2=be present	-12 10 -5 -9 18 6 -2 -10
nvt2=begin past	0 -10 0 1 0 0 0 5
nvt2=begin present	0 5 0 0 4 0 0 -9
nvt2=buy gerund	0 -11 0 11 0 0 0 0
nvt2=call past	0 -18 0 15 0 0 0 0
nvt2=charge future	0 -2 0 -6 9 0 0 0
nvt2=charge perfect	0 -8 0 0 10 0 0 0
nvt2=charge present	0 -14 0 5 0 0 0 9
nvt2=clear present	0 9 0 -3 -6 0 0 0
nvt2=come modal	0 9 0 0 1 0 0 -11
nvt2=come present	0 -15 10 2 4 0 -4 1
nvt2=confirm past	0 -7 0 10 0 0 0 0
nvt2=continue future	0 0 0 -11 0 0 0 12
nvt2=decide past	0 4 0 -12 4 0 0 1
nvt2=demand present	0 13 0 -4 -9 0 0 0
nvt2=end future	0 -3 0 -4 0 0 0 9
nvt2=end modal	0 0 0 -8 -5 0 0 14
nvt2=end participle	0 -4 0 10 0 0 0 -5
nvt2=end past	0 0 -6 16 -2 0 0 -9
nvt2=end present	0 0 -1 17 -5 0 0 -13
nvt2=expect participle	0 -7 0 11 0 0 0 -1
nvt2=expect present	0 -1 0 -5 4 0 -11 13
nvt2=expire present	0 0 0 -5 -1 0 0 11
nvt2=get past	0 -11 0 0 4 0 0 4
nvt2=go future	0 8 0 -8 -4 0 0 5
nvt2=go modal	0 17 0 -3 0 0 -4 -7
nvt2=have present	-3 15 -4 -3 -14 0 18 -13
nvt2=hold past	0 9 0 -9 0 0 0 0
nvt2=impose future	0 -11 0 11 0 0 0 0
nvt2=know present	0 -11 0 0 4 0 0 7
nvt2=leave modal	0 -7 0 12 0 0 0 0
nvt2=leave participle	0 0 0 -5 0 0 -1 9
nvt2=let modal	0 0 0 11 0 0 0 -10
nvt2=make participle	5 10 0 -3 0 0 0 -12
nvt2=meet present	0 -9 0 -5 6 0 0 9
nvt2=need present	0 -7 0 -6 1 0 0 12
nvt2=negotiate present	0 0 0 -7 0 0 -2 9
nvt2=other past	0 -12 0 4 0 0 5 0
nvt2=other perfect	2 -3 2 -11 7 4 0 -2
nvt2=other present	0 1 6 4 0 0 0 -18
nvt2=pay future	0 12 0 -3 -3 0 0 -5
nvt2=pay modal	0 10 0 -1 0 0 0 -7
nvt2=pay perfect	0 18 0 -4 0 0 0 -13
nvt2=pay present	5 -23 0 5 -4 0 0 18
nvt2=prolong modal	0 13 0 5 -1 0 0 -15
nvt2=prolong present	-4 -11 0 6 0 0 0 6
nvt2=promise past	0 12 0 -12 0 0 0 0
nvt2=put perfect	0 -13 0 6 5 0 0 0
nvt2=remain present	0 -4 0 11 0 0 0 -6
nvt2=renew modal	0 -7 11 0 0 0 0 -1
nvt2=replace present	0 11 -1 0 0 0 0 -7
nvt2=return present	0 0 0 9 -8 0 0 0
nvt2=rise future	0 -1 0 -6 0 0 0 10
nvt2=run present	1 13 0 -6 -7 0 -2 0
nvt2=say modal	0 -1 0 -16 14 0 0 5
nvt2=say past	6 -1 11 -1 -10 0 3 -2
nvt2=say present	7 6 -3 6 -20 0 8 -11
nvt2=sign pluperfect	0 10 0 -9 0 0 0 0
nvt2=sign present	0 -9 0 8 0 0 0 0
nvt2=stand present	0 13 0 -9 0 0 0 -2
nvt2=stay present	10 -21 3 17 -8 0 -1 -5
nvt2=tell past	-4 0 -1 10 -10 0 0 0
nvt2=tell present	0 0 0 10 0 0 0 -5
nvt2=warn past	0 0 0 2 9 0 -6 -9
nvt2=write past	10 -3 0 -16 1 0 0 11
o:act=agree	0 0 0 -4 -3 0 20 -7
o:act=aim	0 5 0 -7 -7 0 9 0
o:act=ask	0 0 0 0 5 2 -4 -9
o:act=be	4 -1 -9 3 -8 -1 7 -1
o:act=begin	3 -2 -5 6 1 -5 -11 0
o:act=believe	0 -1 0 18 0 0 0 -13
o:act=bring	-1 -2 0 10 0 0 -3 -7
o:act=buy	0 0 0 10 0 0 0 -8
o:act=call	3 3 0 3 0 0 0 -10
o:act=clear	0 0 -4 0 -4 0 0 11
o:act=climb	0 -9 0 12 0 0 0 0
o:act=collect	0 12 0 -8 -2 0 0 1
o:act=conclude	0 -12 0 -2 0 0 6 4
o:act=continue	0 4 0 11 -6 0 0 -12
o:act=debate	0 0 0 -16 18 0 0 0
o:act=declare	0 9 0 3 0 0 0 -12
o:act=discuss	0 -7 0 8 -15 0 0 11
o:act=end	-2 1 -8 11 -5 -6 -10 -1
o:act=exempt	0 -12 7 12 -8 0 0 -4
o:act=expect	0 6 0 -2 2 -1 -13 2
o:act=halve	0 15 0 -12 0 0 0 0
o:act=have	-11 1 0 -3 1 -3 10 0
o:act=import	0 -10 7 0 -4 0 0 9
o:act=introduce	8 -19 0 8 0 0 0 1
o:act=jump	0 -5 0 -4 8 0 0 0
o:act=leave	-2 -3 -1 6 -7 0 -9 14
o:act=let	4 -17 0 11 0 7 0 -4
o:act=levy	0 17 0 -7 0 0 0 -7
o:act=look	0 -10 0 -2 7 0 0 1
o:act=need	14 -7 0 1 -9 0 -6 2
o:act=negotiate	0 -11 0 5 -5 0 12 -6
o:act=no verb	-5 0 2 10 3 -17 -16 -2
o:act=order	0 0 0 12 -6 0 0 -6
o:act=pay	-10 -7 -8 18 -7 -6 -9 1
o:act=post	0 -13 0 -1 15 0 0 -4
o:act=prolong	0 -13 2 2 2 0 0 0
o:act=propose	0 -11 0 2 4 0 -2 2
o:act=put	1 15 -2 -4 -14 7 -9 -6
o:act=raise	0 3 0 -4 -10 0 0 7
o:act=receive	0 -1 0 -5 12 0 0 -3
o:act=reply	0 -4 0 -9 8 0 2 0
o:act=report	0 -13 0 3 10 0 -3 -3
o:act=require	12 -5 0 -3 0 0 0 -2
o:act=review	0 -5 0 12 -1 0 0 -1
o:act=rise	0 8 0 2 -2 0 0 -15
o:act=run	-14 -2 0 3 -1 6 -4 3
o:act=say	-11 3 2 0 0 -5 -6 8
o:act=see	0 0 0 7 -10 0 0 0
o:act=sell	-1 2 0 5 -12 8 -2 -6
o:act=set	0 -10 0 13 -4 11 0 -17
o:act=show	0 -5 0 9 0 0 0 0
o:act=sign	2 0 3 1 2 0 -12 -1
o:act=sit	0 -9 0 19 3 0 0 -16
o:act=step	0 10 0 -1 -4 0 0 -3
o:act=think	0 0 0 -2 -9 0 0 13
o:act=want	0 -7 0 -8 1 0 15 0
o:act=write	0 -11 7 1 1 3 0 0
o:agree the ahead	0 0 0 -9 0 0 13 0
o:announce on ahead	-7 -10 0 5 16 0 0 2
o:answer by ahead	0 -4 0 -11 10 0 4 0
o:approve before ahead	0 0 0 -12 13 0 0 0
o:approve on ahead	0 -10 0 11 2 0 0 -7
o:ask by ahead	0 -3 0 15 -9 0 0 0
o:ask on ahead	0 0 0 0 10 0 0 -10
o:be  ahead	10 7 -2 -12 -15 0 0 3
o:be after ahead	0 5 0 -17 11 0 0 0
o:be back ahead	0 13 0 -4 0 0 0 -7
o:be before ahead	0 -11 3 3 0 0 -1 5
o:be by ahead	2 -21 -4 14 3 -7 0 -3
o:be for ahead	0 -4 0 -11 11 0 0 6
o:be from ahead	-7 -8 -1 13 5 1 -1 -6
o:be from today	0 -10 0 14 -1 0 0 0
o:be on ahead	-5 2 -11 -24 8 13 8 11
o:be over ahead	0 5 0 -8 -1 0 0 4
o:be since ahead	4 -6 5 -16 0 2 0 7
o:be the ahead	-2 3 -4 6 4 0 0 -14
o:be to ahead	0 3 0 13 -1 0 0 -9
o:be until ahead	9 13 0 27 -31 -4 0 -26
o:be up ahead	0 0 0 -10 -1 0 0 13
o:begin  ahead	0 13 0 -6 -14 0 0 8
o:begin after ahead	0 -6 0 12 -6 0 0 0
o:begin begins ahead	0 10 0 -6 0 0 0 0
o:begin by ahead	-5 12 1 -14 6 0 0 -12
o:begin effect today	0 -11 0 12 0 0 0 0
o:begin from ahead	11 0 -3 1 -14 1 0 -2
o:begin from today	0 9 0 -8 0 0 0 0
o:begin if ahead	0 2 0 -10 0 0 0 9
o:begin on ahead	7 6 -21 -7 5 -6 2 -2
o:begin since ahead	0 -2 0 9 0 0 0 -4
o:begin start ahead	-1 -8 0 11 0 0 0 0
o:begin starts ahead	0 11 0 -7 0 0 0 -1
o:begin the ahead	-4 -15 7 9 -14 0 -5 9
o:begin to ahead	-7 -1 0 -6 -8 0 0 16
o:begin until ahead	0 -24 7 -8 19 0 0 7
o:call on ahead	0 13 0 -10 -6 0 0 2
o:carried=controls	21 -2 0 10 -3 -4 -15 -20
o:carried=controls far	30 4 16 -16 -8 0 -7 -17
o:carried=deal	-9 11 -9 7 -20 8 0 -6
o:carried=deal far	-31 -1 -26 4 -1 4 6 5
o:carried=duties	-14 1 -14 23 -20 -11 -9 3
o:carried=duties far	-17 15 0 11 -6 -21 -10 -10
o:carried=exclusions	-7 -18 37 -13 8 -1 -1 -12
o:carried=exclusions far	0 4 17 -8 -5 -2 0 -6
o:carried=fees	-6 -11 -2 12 23 0 0 -23
o:carried=fees far	-6 -33 -2 11 25 -6 0 -1
o:carried=longer	-4 -12 7 -1 4 -10 -3 9
o:carried=longer far	4 -36 0 1 6 -14 -5 21
o:carried=meeting	-25 0 -20 -3 1 12 15 -4
o:carried=meeting far	-9 -4 -12 25 -12 -5 0 -6
o:carried=none	-9 -2 -22 18 -3 -26 -1 1
o:carried=procedure	-8 -11 -2 -1 21 -2 -14 0
o:carried=procedure far	1 -3 6 -5 11 0 -15 -4
o:carried=sale	-6 3 0 0 -28 24 -2 -2
o:carried=sale far	-3 -7 0 -2 -8 26 -4 0
o:carried=truce	11 -13 -5 14 -3 -17 6 -5
o:carried=truce far	-3 -11 -29 25 -11 -19 -19 7
o:charge on ahead	0 16 0 -6 0 0 0 -10
o:charge since ahead	0 -14 0 6 0 0 0 4
o:charge until ahead	0 -10 0 1 1 0 0 5
o:clear by ahead	0 5 -2 -5 -8 0 0 11
o:clear on ahead	0 -9 0 12 -1 0 0 0
o:collect from ahead	0 12 0 -25 0 0 0 8
o:conclude on ahead	0 -7 0 15 -6 0 0 0
o:conclude the ahead	0 0 0 -9 0 0 3 7
o:confirm on ahead	0 0 0 17 -7 -1 0 -8
o:continue on ahead	0 -3 0 11 -2 0 0 0
o:continue to ahead	0 0 1 9 0 0 0 -10
o:cut on ahead	8 -13 0 6 0 0 0 0
o:debate on ahead	0 0 0 -16 18 0 0 0
o:decide by ahead	0 9 0 -22 0 0 -1 8
o:decide on ahead	0 -20 0 0 9 0 0 1
o:decide the ahead	0 0 0 11 -9 0 0 0
o:discuss on ahead	0 -2 0 14 -11 0 0 0
o:end  today	0 -1 0 8 0 0 0 -3
o:end before ahead	0 -2 0 12 0 0 0 -7
o:end by ahead	13 7 -3 -25 11 0 1 -16
o:end ends ahead	0 -7 0 0 -1 0 0 9
o:end from ahead	0 -9 0 15 0 0 0 0
o:end of ahead	0 -11 -3 19 0 0 0 0
o:end on ahead	-4 16 -5 -4 -12 -2 -9 3
o:end on today	0 9 0 -18 0 0 0 11
o:end the ahead	-5 0 -5 10 -7 0 0 -1
o:end until ahead	0 4 0 -12 4 0 0 3
o:expect by ahead	0 11 0 5 -10 0 -6 0
o:expect on ahead	0 3 0 -15 16 0 0 -2
o:expect the ahead	0 -8 0 21 -15 0 -1 1
o:extend from ahead	0 -3 0 -4 0 0 0 13
o:extend until ahead	0 0 0 11 -2 0 0 -6
o:fall on ahead	0 2 0 -14 -8 4 6 9
o:grant on ahead	0 0 10 -7 0 0 0 0
o:have by ahead	0 8 0 12 -12 0 -11 0
o:have from ahead	0 16 0 -19 6 0 0 0
o:have the ahead	0 0 0 -19 3 0 8 11
o:have until ahead	-10 -7 0 0 3 -6 10 -2
o:import from ahead	0 -2 0 -3 0 0 0 9
o:impose from ahead	6 -12 0 8 0 0 0 0
o:impose on ahead	0 11 0 -9 0 0 0 0
o:introduce on ahead	8 -15 0 10 0 0 0 -2
o:jump on ahead	0 0 0 -10 9 0 0 0
o:keep on ahead	0 -3 0 -13 3 0 0 14
o:leads=	0 0 2 1 0 2 -3 -8
o:leads="	0 9 0 -6 0 0 0 0
o:leads=\$200 on	0 10 0 -7 0 0 0 0
o:leads=10 on	0 15 0 -15 0 0 0 0
o:leads=10% on	0 19 0 -14 0 0 0 -6
o:leads=10% until	0 32 0 -10 0 0 0 -23
o:leads=12% from	0 12 0 -12 0 0 0 0
o:leads=12:01 on	0 -19 0 23 0 0 0 -1
o:leads=20 on	0 9 0 -13 0 0 0 2
o:leads=20% on	0 0 0 -15 0 0 0 14
o:leads=2027 to	0 -4 0 11 0 0 0 -4
o:leads=2030 to	0 -5 0 -4 0 0 0 12
o:leads=25 on	0 -16 0 17 0 0 0 0
o:leads=25% from	0 14 0 -10 0 0 0 -1
o:leads=25% until	0 13 0 -2 0 0 0 -11
o:leads=30% from	0 11 0 -18 8 0 0 0
o:leads=30% on	0 26 0 -25 0 0 0 0
o:leads=30% until	0 -11 0 3 0 0 0 6
o:leads=35% from	0 -10 0 10 0 0 0 0
o:leads=50 from	0 11 0 -10 0 0 0 0
o:leads=50 on	0 13 0 -11 0 0 0 0
o:leads=50% from	0 13 0 -10 0 0 0 0
o:leads=50% on	0 12 0 -5 -4 0 0 -2
o:leads=a.m. on	-1 -2 -1 2 -5 0 0 9
o:leads=again from	5 -6 0 0 -4 0 0 10
o:leads=agreement by	0 -8 0 0 -9 0 0 14
o:leads=ahead of	0 9 0 0 0 0 0 -6
o:leads=and after	0 0 0 -4 -2 0 0 8
o:leads=and from	0 9 0 -9 9 0 0 -8
o:leads=and including	0 -11 9 -2 -1 0 0 5
o:leads=and on	1 12 1 -8 7 0 0 -15
o:leads=and until	0 -3 0 -8 0 0 0 11
o:leads=announced on	-2 -6 0 17 -9 0 0 1
o:leads=answer by	0 -8 0 -12 4 0 11 0
o:leads=applies from	8 -1 0 0 -5 0 0 -1
o:leads=april to	0 0 0 20 0 0 0 -18
o:leads=are on	0 -5 0 9 -1 0 0 0
o:leads=are until	0 0 0 9 0 0 0 -7
o:leads=arrive by	0 3 -1 -10 10 0 -6 -1
o:leads=as from	0 -11 0 10 1 0 0 0
o:leads=as of	10 13 0 -5 -6 0 0 -15
o:leads=at midnight	0 -5 0 12 0 0 0 -4
o:leads=at the	0 0 -1 20 0 0 -1 -17
o:leads=back by	0 4 0 3 -11 0 -2 3
o:leads=back on	0 9 0 -5 0 0 0 -1
o:leads=back to	-1 -17 0 30 -3 5 0 -19
o:leads=bay on	0 0 0 9 -10 0 0 1
o:leads=before the	0 -5 -1 15 -5 0 -5 0
o:leads=began on	0 -25 0 8 2 0 0 6
o:leads=begins on	-3 13 0 -1 0 0 0 -15
o:leads=beijing from	0 -11 0 19 -1 0 0 -1
o:leads=beijing on	0 -2 0 13 -2 0 0 -1
o:leads=beijing,	0 -5 0 11 0 0 0 0
o:leads=brussels,	0 -2 0 9 0 0 0 -2
o:leads=busan on	0 0 0 11 0 0 0 -7
o:leads=by	0 -3 0 -3 10 0 7 -8
o:leads=by the	4 -4 -3 4 8 -3 9 -22
o:leads=by wednesday,	0 10 0 -7 -1 1 0 -1
o:leads=cairo,	0 0 0 -8 0 0 0 9
o:leads=came on	0 13 0 -12 0 0 0 0
o:leads=cars on	0 9 0 -7 0 0 0 0
o:leads=case on	0 -8 0 -9 7 0 0 9
o:leads=cent on	8 -18 0 14 5 0 0 -14
o:leads=cent since	9 2 0 -2 0 0 0 -10
o:leads=changed on	0 8 0 -7 0 0 0 0
o:leads=changes on	0 -11 9 9 -4 0 0 -4
o:leads=china from	7 -12 0 8 0 0 0 0
o:leads=close on	0 -11 0 5 -3 16 0 -17
o:leads=closed on	0 0 0 3 -13 8 0 0
o:leads=closes on	0 -6 0 -9 4 0 0 13
o:leads=cnbc on	0 5 0 -13 0 0 0 7
o:leads=colombo,	0 0 0 -15 9 0 0 6
o:leads=come by	0 -9 0 10 0 0 0 0
o:leads=comes on	0 -13 0 17 0 0 0 0
o:leads=comments until	0 0 0 -5 9 0 0 0
o:leads=controls of	-7 0 0 8 0 0 0 0
o:leads=council on	0 0 0 10 -9 0 0 0
o:leads=date of	0 8 0 -11 0 0 0 4
o:leads=date to	0 9 0 -8 0 0 0 0
o:leads=date:	0 0 0 10 -1 0 0 -6
o:leads=dates from	0 -13 0 19 0 0 0 -4
o:leads=day is	0 2 0 -9 1 0 9 -4
o:leads=days from	0 -1 0 5 3 0 0 -8
o:leads=days until	0 -4 0 15 0 0 0 -9
o:leads=days, on	0 13 0 -11 0 0 0 0
o:leads=days, to	0 16 -1 -9 -3 0 0 0
o:leads=days, until	-2 6 0 8 6 5 0 -19
o:leads=deadline of	0 -5 0 -10 -8 8 7 7
o:leads=deal of	0 -4 0 9 0 0 0 0
o:leads=decide by	0 -1 0 -7 12 0 0 0
o:leads=decide on	0 -5 0 -9 13 0 0 0
o:leads=decision on	0 0 0 -11 13 0 0 0
o:leads=decree on	0 10 0 -8 0 0 0 0
o:leads=died on	0 0 0 10 0 0 0 -10
o:leads=dies on	0 2 0 -11 0 0 0 9
o:leads=do so	0 0 0 -9 7 0 0 2
o:leads=due by	0 -5 0 -5 19 0 -4 -3
o:leads=duties from	0 10 0 -9 0 0 0 0
o:leads=duty from	0 -16 0 18 0 0 0 0
o:leads=effect from	0 -6 0 10 -2 0 0 0
o:leads=end on	-8 -1 12 -21 8 -5 0 14
o:leads=ended on	0 1 -12 42 3 0 0 -43
o:leads=ends on	0 4 -2 -14 -16 9 -2 16
o:leads=entered before	0 -10 1 5 7 0 0 -7
o:leads=expire on	1 -9 9 -13 -3 0 0 11
o:leads=expired on	0 0 0 8 0 0 0 -6
o:leads=expires on	-6 3 -5 4 -8 -1 0 0
o:leads=extended from	0 -1 0 -8 0 0 0 13
o:leads=extended until	0 0 0 9 0 0 0 -7
o:leads=falls on	0 -2 0 -18 -3 4 8 12
o:leads=finished by	0 6 0 0 -8 0 5 0
o:leads=follow on	5 16 0 -3 -12 0 0 -7
o:leads=follows on	0 -10 0 -2 16 0 0 0
o:leads=force on	6 0 0 4 -1 0 0 -13
o:leads=force since	0 11 0 0 0 0 0 -9
o:leads=force until	0 7 0 -18 1 0 0 6
o:leads=free from	0 11 0 -10 0 0 0 0
o:leads=friday,	0 0 9 -3 4 0 0 -11
o:leads=from	0 1 7 3 -5 -3 -2 -9
o:leads=from the	10 16 -4 -2 -10 0 0 -24
o:leads=garden on	0 9 0 -8 0 0 0 0
o:leads=good until	0 0 4 -13 -6 0 7 7
o:leads=goods on	0 -5 0 9 0 0 0 -4
o:leads=half on	0 11 0 -5 0 0 0 -1
o:leads=have until	-1 9 0 0 -5 -3 0 -4
o:leads=heard on	0 -5 0 -4 12 0 0 -2
o:leads=helsinki,	0 0 0 -5 9 0 0 -3
o:leads=hold until	-11 15 0 2 6 0 0 -12
o:leads=holds until	0 -13 0 -3 0 0 0 12
o:leads=if	0 -11 0 10 0 0 0 0
o:leads=in until	0 0 0 -9 14 0 0 0
o:leads=is on	0 -16 0 0 2 10 0 0
o:leads=is until	0 11 0 -8 -4 0 0 0
o:leads=it by	0 -11 0 4 0 2 5 -8
o:leads=it on	0 -9 0 9 -7 0 0 5
o:leads=it to	2 1 0 14 -6 0 0 -14
o:leads=it until	0 -5 3 0 10 2 0 -12
o:leads=it, on	0 6 0 2 0 0 0 -10
o:leads=itself on	0 -9 0 0 4 0 0 2
o:leads=july to	0 12 0 -14 0 0 0 0
o:leads=kuala lumpur,	0 -7 0 13 0 0 0 -2
o:leads=lapse on	0 0 1 -5 8 0 0 0
o:leads=lapses on	0 -1 -4 -3 -13 0 0 17
o:leads=last until	-2 0 0 21 -2 0 -2 -15
o:leads=last week,	0 0 0 -6 13 0 0 -9
o:leads=lasts until	0 -7 0 -11 -9 0 6 19
o:leads=later than	0 2 0 -22 13 0 9 -1
o:leads=licence from	10 0 0 -7 0 0 0 0
o:leads=lives until	0 9 0 -9 0 0 0 0
o:leads=loaded before	0 1 0 5 -10 0 0 0
o:leads=made by	0 8 0 -16 7 0 0 0
o:leads=meet on	0 0 0 8 -1 0 0 0
o:leads=meeting on	0 0 0 10 -6 0 0 0
o:leads=meets on	0 0 0 -13 16 0 0 0
o:leads=met on	0 0 0 -6 -5 0 0 11
o:leads=monday,	0 -1 0 10 0 0 0 -6
o:leads=months from	0 14 0 -7 -4 0 0 -5
o:leads=months, from	0 2 0 -10 0 0 0 9
o:leads=months, to	0 -16 0 14 -2 0 0 0
o:leads=months, until	0 -15 0 -6 0 0 0 22
o:leads=moved to	0 -1 0 12 -1 0 0 -2
o:leads=network on	0 0 0 -9 0 0 0 10
o:leads=next monday,	0 7 0 -12 0 0 0 2
o:leads=next wednesday,	0 16 0 -14 0 0 0 0
o:leads=night to	0 0 0 9 0 0 0 -9
o:leads=now, on	0 17 0 -11 0 0 0 -4
o:leads=of 12:01	0 12 0 -12 0 0 0 0
o:leads=off on	0 -4 0 -4 9 0 0 0
o:leads=oil from	0 -2 0 -5 9 0 0 0
o:leads=on	1 2 -2 -10 4 -1 -5 9
o:leads=on friday,	0 -1 7 2 5 0 0 -11
o:leads=on from	0 -9 0 4 0 0 0 6
o:leads=on the	-1 13 7 -9 3 0 0 -9
o:leads=on to	0 -4 1 -8 0 0 0 11
o:leads=on wednesday,	0 -8 0 10 -3 4 0 -1
o:leads=open on	0 2 0 -16 14 0 0 0
o:leads=opens on	0 -6 0 12 -2 0 0 0
o:leads=or after	0 3 0 2 0 0 0 -10
o:leads=out on	-2 -2 7 -2 -12 3 0 6
o:leads=own on	8 3 0 -5 -2 0 0 -4
o:leads=p.m. on	-2 5 0 -7 12 0 0 -13
o:leads=pause from	0 -12 0 11 0 0 0 0
o:leads=pay from	0 -17 0 11 7 0 0 0
o:leads=per cent	0 0 0 -8 -1 0 0 14
o:leads=percent from	0 -11 0 12 -3 0 0 1
o:leads=percent on	0 6 0 -3 6 0 0 -14
o:leads=percent until	0 -14 0 -15 0 0 0 25
o:leads=points from	0 11 0 -5 0 0 0 -6
o:leads=points until	0 -1 0 -6 0 0 0 11
o:leads=proclamation on	0 -9 0 9 0 0 0 0
o:leads=published by	0 -2 0 -5 0 0 0 10
o:leads=reached on	0 5 0 -10 0 0 0 4
o:leads=report by	0 -2 0 9 -1 0 -1 0
o:leads=retroactive to	0 -2 0 15 0 0 0 -12
o:leads=return on	-1 27 0 -30 0 0 0 0
o:leads=returns on	2 -19 0 23 -4 0 0 -6
o:leads=rise on	0 10 0 -4 0 0 0 -3
o:leads=rome on	0 0 0 -10 0 0 0 10
o:leads=rule on	0 0 0 -8 12 0 0 0
o:leads=run out	0 0 0 9 0 0 0 -8
o:leads=run to	0 -4 6 -8 9 0 0 -3
o:leads=runs out	0 -1 0 -9 0 0 0 11
o:leads=runs to	-5 0 -5 -8 5 0 0 9
o:leads=runs until	0 19 0 -4 -10 0 0 -3
o:leads=sheinbaum on	0 13 0 -13 0 0 0 0
o:leads=sign on	0 -6 0 12 -3 0 0 0
o:leads=signature on	0 0 0 -7 9 0 0 0
o:leads=signed by	0 5 0 -4 10 0 -9 -5
o:leads=since 12:01	0 -10 0 11 0 0 0 0
o:leads=so by	0 4 0 -15 3 0 3 0
o:leads=south korea,	0 0 0 -9 0 0 0 9
o:leads=stands until	0 0 0 -7 9 0 0 0
o:leads=start on	11 12 0 -25 4 0 0 0
o:leads=started on	0 -13 0 15 0 0 0 0
o:leads=starts on	0 0 0 7 -10 0 0 -2
o:leads=states on	0 11 0 -6 -1 0 0 -2
o:leads=stops on	0 0 0 -8 0 0 0 10
o:leads=strike until	0 -1 0 12 0 0 0 -7
o:leads=suspended to	8 -2 0 0 -4 0 0 0
o:leads=talk on	0 -3 0 10 0 0 0 -1
o:leads=tariff from	0 -12 0 13 0 0 0 0
o:leads=tariff on	0 11 0 -13 3 0 0 0
o:leads=tariff until	0 2 0 16 0 0 0 -16
o:leads=tariffs on	0 -4 0 -8 9 0 0 2
o:leads=tariffs until	0 -2 0 -6 0 0 0 12
o:leads=that from	1 8 0 -8 0 0 0 -1
o:leads=them by	0 0 0 -11 0 0 1 9
o:leads=there from	0 9 0 -7 0 0 0 0
o:leads=there on	0 -4 0 14 -6 0 0 -3
o:leads=through the	0 0 0 -12 0 0 0 15
o:leads=thursday,	0 -8 0 0 11 0 0 -3
o:leads=till the	0 0 0 -3 0 0 0 9
o:leads=time until	0 4 0 -6 0 0 8 -10
o:leads=to	2 7 0 -10 0 0 0 0
o:leads=to lapse	0 0 4 -11 0 0 0 5
o:leads=to the	-7 -22 1 -6 0 0 -1 18
o:leads=treaty by	0 -5 0 0 -9 0 0 11
o:leads=truce by	0 1 0 0 6 0 3 -14
o:leads=truce from	0 -13 0 7 0 0 0 4
o:leads=truce of	0 7 0 0 0 0 0 -9
o:leads=truce on	0 -6 0 -9 7 0 0 6
o:leads=truce to	-1 0 0 -9 0 0 0 7
o:leads=truce until	1 -8 0 12 -5 0 0 -6
o:leads=truce, until	8 0 0 6 0 0 0 -12
o:leads=trump on	0 12 0 -12 -1 0 0 3
o:leads=tunis on	0 9 0 -8 0 0 0 0
o:leads=until	-9 3 -5 14 -9 -4 -4 -2
o:leads=up on	0 -5 0 -7 6 0 0 8
o:leads=uruguay on	0 0 0 -10 4 0 0 4
o:leads=used from	0 -8 0 -2 11 0 0 0
o:leads=vote on	0 -7 0 10 -6 0 0 0
o:leads=wait until	0 12 0 -14 0 0 8 -6
o:leads=washington on	0 -1 0 -6 0 0 0 10
o:leads=week of	0 -5 0 11 -1 0 0 0
o:leads=weeks, on	0 0 0 -16 0 0 0 17
o:leads=weeks, to	0 -3 0 0 10 0 0 -5
o:leads=weeks, until	0 -2 0 15 -1 0 0 -8
o:leads=what changes	0 9 0 -6 -2 0 0 0
o:leads=what happens	0 7 0 4 0 0 0 -10
o:leads=which is	0 -12 0 21 -5 0 0 -7
o:leads=wrote on	0 -13 0 4 7 0 0 0
o:leads=year from	0 15 0 -1 -9 0 0 -8
o:leads=year, until	0 -4 0 -8 7 0 0 7
o:leads=— from	0 15 0 -12 0 0 0 0
o:leads=— on	0 7 0 -11 0 0 0 2
o:leave on ahead	0 -7 0 12 -3 0 0 0
o:leave until ahead	0 5 0 -10 0 0 0 3
o:left=controls	17 -23 -20 17 -7 3 0 -4
o:left=controls right=none	22 -23 -18 12 -11 -5 0 0
o:left=deal	-7 -18 -12 14 0 -11 13 -2
o:left=deal right=duties	0 -9 0 2 -10 0 0 16
o:left=deal right=none	-4 -9 -11 10 2 -8 17 -19
o:left=deal right=truce	0 -4 0 -3 0 0 0 10
o:left=duties	1 -6 4 18 -3 -22 -11 -7
o:left=duties right=controls	12 -13 0 3 4 0 0 -7
o:left=duties right=deal	0 -6 0 20 -4 0 5 -18
o:left=duties right=duties	4 -9 -6 19 4 0 0 -15
o:left=duties right=longer	0 -19 5 12 0 0 0 0
o:left=duties right=meeting	0 -6 0 -1 0 0 0 11
o:left=duties right=none	-18 8 3 1 -1 -18 -11 -2
o:left=duties right=procedure	0 -5 0 9 5 0 0 -9
o:left=duties right=signing	0 4 0 2 -1 0 0 -9
o:left=duties right=truce	7 -15 0 -4 -6 0 -2 21
o:left=exclusions	-6 4 13 15 -15 -3 -3 -17
o:left=exclusions right=none	-18 1 19 16 -12 -2 -2 -24
o:left=fees	0 0 4 11 2 0 0 -13
o:left=fees right=none	0 -1 -7 12 5 0 0 -9
o:left=longer	-1 -17 8 5 -13 -4 -6 13
o:left=longer right=duties	0 4 0 -16 0 0 0 13
o:left=longer right=none	-2 -17 4 8 -8 -2 -3 8
o:left=meeting	-15 0 -4 20 -1 -13 11 -19
o:left=meeting right=duties	0 -8 8 20 -19 0 -4 0
o:left=meeting right=longer	0 -2 0 0 0 0 9 -4
o:left=meeting right=none	-12 0 -11 11 9 -13 11 -20
o:left=meeting right=truce	0 9 0 0 0 0 0 -6
o:left=none	-17 6 -20 5 5 -12 -15 11
o:left=none right=controls	3 3 2 -9 -6 5 -2 3
o:left=none right=deal	0 -4 -1 -12 8 -8 13 7
o:left=none right=duties	-10 -3 -9 15 -3 -10 -4 0
o:left=none right=exclusions	3 0 5 -9 0 -1 0 4
o:left=none right=fees	0 1 -2 -15 15 0 0 0
o:left=none right=longer	-4 18 -5 -12 12 -2 3 -9
o:left=none right=meeting	0 1 0 0 -8 -5 -6 11
o:left=none right=none	-13 4 -24 5 -1 -15 -8 15
o:left=none right=procedure	-7 -4 0 -1 7 -4 -3 6
o:left=none right=sale	0 -15 0 2 1 13 -1 -7
o:left=none right=signing	-6 -2 -3 0 11 2 -6 0
o:left=none right=truce	0 5 3 16 -1 -7 -1 -14
o:left=procedure	-2 0 -2 20 -2 -18 -16 -14
o:left=procedure right=duties	0 13 0 -1 -5 0 0 -2
o:left=procedure right=longer	0 9 0 0 -1 0 0 -4
o:left=procedure right=none	0 -3 -5 15 4 -16 -15 -19
o:left=procedure right=procedure	0 -3 0 -9 17 0 0 0
o:left=procedure right=signing	0 5 0 5 -10 0 0 0
o:left=procedure right=truce	0 -11 0 0 0 0 0 14
o:left=sale	-2 -3 -5 -1 -13 25 -8 -12
o:left=sale right=none	-1 0 -4 0 -7 19 -6 -11
o:left=signing	0 2 0 2 -4 -1 -13 7
o:left=signing right=duties	0 15 0 -18 2 0 -3 5
o:left=signing right=none	2 -1 1 8 -3 -2 -7 -4
o:left=signing right=procedure	0 -5 0 -6 11 0 0 0
o:left=signing right=truce	0 -4 0 -5 -17 0 0 24
o:left=truce	-6 -5 -28 25 1 -6 -10 -9
o:left=truce right=controls	5 5 0 0 0 0 0 -12
o:left=truce right=longer	0 -13 1 26 0 0 0 -18
o:left=truce right=none	-5 -2 -31 14 3 -5 -14 -1
o:left=truce right=signing	-4 3 0 11 -5 0 0 -7
o:left=truce right=truce	0 -8 0 11 0 0 0 0
o:let on ahead	0 -6 0 10 -3 0 0 0
o:levy from ahead	0 15 0 -15 0 0 0 0
o:look on ahead	0 -1 0 -6 9 0 0 0
o:make from ahead	1 -17 0 15 0 0 0 0
o:make until ahead	0 0 0 13 0 0 -1 -7
o:meet on ahead	0 -12 0 13 -2 0 -3 0
o:meet until ahead	0 -2 0 -10 5 5 0 0
o:move from ahead	0 -32 0 18 0 0 0 12
o:move to ahead	0 40 0 -18 -4 0 0 -26
o:near=controls	12 -23 -7 22 -2 0 0 -13
o:near=deal	0 -9 -7 0 -3 -5 21 -1
o:near=duties	7 -12 10 4 6 -11 -21 6
o:near=exclusions	-7 4 -1 22 -5 0 -1 -19
o:near=fees	0 2 -2 6 2 0 0 -10
o:near=longer	-11 -12 3 -1 0 0 -13 14
o:near=meeting	-10 0 0 1 9 -2 -8 2
o:near=none	-13 2 -14 28 -11 -13 -9 -8
o:near=procedure	-10 -17 -9 31 1 -14 -13 -14
o:near=sale	0 1 0 -2 -8 11 -2 0
o:near=signing	0 0 8 9 -2 -10 -8 0
o:near=truce	-7 1 -18 12 -6 0 -1 -1
o:need from ahead	11 -10 0 0 0 0 0 0
o:need until ahead	0 10 0 0 0 0 -2 0
o:negotiate from ahead	0 -9 0 12 0 0 0 0
o:no verb  ahead	-7 -3 6 -2 12 9 0 -11
o:no verb " ahead	0 9 0 0 -1 0 0 -6
o:no verb (until ahead	0 -11 -1 10 0 0 0 0
o:no verb 12:01 today	0 9 0 -5 0 0 0 0
o:no verb a ahead	0 -12 0 16 0 0 0 -3
o:no verb a.m. today	0 10 0 -7 -1 0 0 0
o:no verb after ahead	0 -16 0 2 9 0 0 4
o:no verb again ahead	0 0 0 -11 8 0 0 4
o:no verb and ahead	-1 -6 -3 -1 3 0 0 9
o:no verb as ahead	0 1 0 -10 0 0 0 9
o:no verb before ahead	0 -14 -2 13 7 0 -1 0
o:no verb by ahead	-10 -13 9 -6 0 -2 6 11
o:no verb cairo, today	0 0 0 -8 0 0 0 9
o:no verb cent ahead	0 -22 0 1 0 0 0 17
o:no verb colombo, today	0 0 0 -14 9 0 0 6
o:no verb column, today	0 0 0 -11 0 0 0 11
o:no verb date: ahead	3 -5 0 11 -4 -6 0 -1
o:no verb days, ahead	0 -3 0 9 0 0 0 -1
o:no verb delhi, today	0 12 0 -12 0 0 0 0
o:no verb due ahead	0 11 0 -4 -6 0 0 0
o:no verb effective ahead	3 11 0 -9 0 0 0 -5
o:no verb ends ahead	0 -11 0 15 -2 0 0 -5
o:no verb ends today	0 0 0 -14 0 0 0 15
o:no verb friday today	0 0 0 10 -2 0 0 -6
o:no verb friday, ahead	0 -4 12 -3 6 -2 2 -8
o:no verb friday, today	0 9 0 0 -9 0 0 -6
o:no verb from ahead	-6 5 -1 13 -2 0 -5 -23
o:no verb from today	0 10 0 -8 3 0 0 -3
o:no verb gave ahead	0 -9 0 11 0 0 0 0
o:no verb happens ahead	0 7 0 4 0 0 0 -10
o:no verb helsinki, today	0 0 0 -5 9 0 0 -3
o:no verb including ahead	0 0 0 -5 0 0 0 8
o:no verb korea, today	0 0 0 -9 0 0 0 9
o:no verb mark ahead	0 0 0 -11 0 0 0 14
o:no verb memo, today	0 10 0 -10 0 0 0 0
o:no verb monday today	0 -4 0 12 0 0 0 -6
o:no verb monday, ahead	4 0 -2 -9 2 0 0 5
o:no verb monday, today	0 -5 0 11 0 0 0 -2
o:no verb not ahead	-9 0 0 11 0 0 0 0
o:no verb of ahead	2 6 -5 -7 12 -2 4 -6
o:no verb on ahead	9 4 7 -18 -4 -15 0 14
o:no verb on today	0 5 0 -6 14 0 0 -15
o:no verb saturday, ahead	0 10 0 -11 0 0 0 1
o:no verb so ahead	0 4 0 -11 3 0 0 2
o:no verb sunday, ahead	0 0 -3 -7 -3 0 0 12
o:no verb telephone today	0 0 0 7 0 0 0 -5
o:no verb the ahead	0 6 17 -8 8 -11 -3 -3
o:no verb the today	0 -2 0 18 0 0 0 -14
o:no verb through ahead	0 -8 4 -6 0 0 0 10
o:no verb till ahead	0 -6 0 -8 0 0 0 17
o:no verb to ahead	-5 -12 0 0 4 -2 -3 12
o:no verb tomorrow, ahead	0 3 0 4 0 6 -1 -14
o:no verb tuesday, ahead	0 2 0 -8 0 0 0 6
o:no verb until ahead	12 -8 -11 -10 -9 1 -8 14
o:no verb wednesday, ahead	0 15 0 -6 -12 8 0 -11
o:no verb wednesday, today	0 -12 0 -1 7 0 0 5
o:no verb week, ahead	0 0 0 -16 6 0 0 13
o:no verb | today	0 -1 0 11 0 0 0 -6
o:no verb · today	0 -1 0 13 -3 0 0 -2
o:no verb — today	0 -7 0 18 -3 0 0 -7
o:other before ahead	0 -10 0 14 -8 3 0 0
o:other by ahead	-1 1 -3 -7 21 -6 -5 -5
o:other for ahead	0 10 0 0 -8 0 0 -3
o:other from ahead	-2 -14 0 10 -4 0 0 7
o:other has ahead	0 -4 0 -10 0 0 0 15
o:other on ahead	0 -2 -1 0 -8 6 0 8
o:other since ahead	0 7 0 4 0 0 0 -12
o:other the ahead	0 2 0 4 -14 0 -6 6
o:other to ahead	9 0 5 13 -2 0 0 -22
o:other until ahead	0 3 15 -16 9 0 7 -14
o:pay before ahead	0 13 0 -4 -7 0 0 0
o:pay by ahead	0 -12 0 10 4 0 0 -1
o:pay from ahead	-2 18 0 -15 12 -1 0 -21
o:pay of ahead	0 -15 0 18 0 0 0 0
o:pay on ahead	0 3 0 5 -3 0 0 -10
o:pay since ahead	0 -12 0 3 0 0 0 5
o:pay the ahead	0 10 0 -3 0 0 0 -3
o:pay until ahead	0 -15 0 2 -4 0 0 16
o:place on ahead	0 -8 0 15 -4 0 0 0
o:prolong on ahead	0 0 0 16 0 0 0 -14
o:prolong to ahead	0 -1 4 -15 0 0 0 14
o:promise by ahead	0 0 0 -10 5 0 5 0
o:promise for ahead	0 -1 0 -9 11 0 0 0
o:publish on ahead	0 0 0 14 -14 0 0 -1
o:put of ahead	0 8 0 -9 0 1 0 0
o:put on ahead	-5 0 0 25 -17 0 0 -17
o:put until ahead	8 18 0 -23 -8 0 0 0
o:ratify by ahead	0 8 0 -14 0 0 0 0
o:reach by ahead	0 0 0 -12 10 0 0 1
o:reach to ahead	0 -4 0 11 0 0 0 -2
o:receive on ahead	0 -11 0 0 6 0 0 0
o:remain until ahead	0 -11 -3 3 5 0 0 3
o:return by ahead	0 2 0 -11 9 0 2 -4
o:return on ahead	0 10 -2 4 -9 0 0 -6
o:right=controls	14 -1 -4 1 -11 5 -3 -2
o:right=controls 	12 -1 0 -8 0 0 0 0
o:right=controls on	-14 0 4 10 -5 0 0 8
o:right=controls until	9 0 0 -2 0 0 0 -6
o:right=deal	0 -14 -5 12 -1 -3 16 -8
o:right=deal from	0 -9 0 11 0 0 0 -2
o:right=deal of	0 0 0 -9 0 0 7 3
o:right=deal the	3 -4 0 19 -1 -2 -2 -12
o:right=deal until	0 5 0 -13 2 3 9 -10
o:right=duties	-10 -3 -6 18 -12 -2 -11 4
o:right=duties 	0 10 -5 -9 0 0 0 5
o:right=duties as	0 0 0 -9 10 0 0 0
o:right=duties before	0 5 7 12 -13 0 0 -16
o:right=duties by	-2 2 7 -22 6 0 0 4
o:right=duties from	2 -2 -1 10 6 0 0 -24
o:right=duties of	0 12 0 -6 -1 0 0 -2
o:right=duties signed	0 0 0 -9 0 0 0 9
o:right=duties the	0 -22 0 0 0 0 3 13
o:right=duties to	0 -20 0 6 0 0 0 15
o:right=duties until	-1 -3 -1 9 -18 -1 -1 7
o:right=exclusions	0 -2 22 -10 -11 -2 -2 0
o:right=exclusions 	-1 0 12 -8 1 0 0 -6
o:right=exclusions on	0 -2 3 -10 -3 0 0 11
o:right=fees	-7 4 -1 -6 12 0 0 -2
o:right=longer	-9 3 2 16 1 -6 10 -23
o:right=longer on	-3 -12 14 8 9 -1 0 -10
o:right=longer the	0 2 0 4 -1 0 8 -14
o:right=longer to	0 9 0 1 -1 0 0 -8
o:right=longer until	0 13 1 -19 0 0 -1 6
o:right=meeting	-2 -6 -2 17 -27 -2 -11 12
o:right=meeting on	0 -1 0 4 -20 0 0 13
o:right=none	-20 -4 -21 35 0 -25 -7 -8
o:right=none 	0 -2 -5 16 -14 2 -3 -8
o:right=none "	0 9 0 0 -2 0 0 -8
o:right=none a	0 -15 0 16 0 0 5 -5
o:right=none a.m.	0 15 0 -9 -3 0 0 -2
o:right=none after	3 -4 -2 -6 11 0 -2 0
o:right=none again	0 -5 0 2 8 0 0 -5
o:right=none and	-1 -1 -4 19 -7 0 -2 -7
o:right=none apply	0 -7 0 10 0 0 0 0
o:right=none as	0 6 0 0 -10 0 0 0
o:right=none at	0 -15 0 5 2 0 0 0
o:right=none before	-4 4 -11 -2 5 0 2 -2
o:right=none beyond	0 1 0 -12 -2 0 0 16
o:right=none brussels,	0 -6 0 18 0 0 0 -9
o:right=none by	-9 -1 0 2 4 -6 13 -24
o:right=none cent	0 -8 0 -4 -1 0 0 16
o:right=none closed	0 -2 0 10 0 0 0 0
o:right=none colombo,	0 0 0 -15 9 0 0 6
o:right=none column,	0 0 0 -11 0 0 0 11
o:right=none come	0 12 0 -8 0 0 0 -3
o:right=none council,	0 0 0 -6 12 0 0 -3
o:right=none date:	3 -8 0 14 0 -6 0 -8
o:right=none days	0 -5 0 11 0 0 0 -5
o:right=none delhi,	0 13 0 -13 0 0 0 0
o:right=none due	0 8 0 -9 6 0 0 -4
o:right=none effective	3 15 0 -13 0 0 0 -5
o:right=none eight	0 0 0 -5 10 0 0 -7
o:right=none end	0 8 4 0 0 0 0 -10
o:right=none ends	0 -5 -2 -4 -8 0 0 14
o:right=none finish	0 8 0 -10 0 0 0 0
o:right=none follow	0 0 0 13 -6 0 0 -5
o:right=none for	-7 8 -7 -5 3 4 -14 2
o:right=none force	0 16 0 0 -2 0 0 -19
o:right=none friday,	0 3 11 -3 0 -2 2 -9
o:right=none from	10 9 -12 9 1 -3 -22 -33
o:right=none happens	0 14 0 6 0 0 0 -22
o:right=none has	4 0 0 -2 -13 0 0 6
o:right=none helsinki,	0 0 0 -5 9 0 0 -3
o:right=none if	0 -1 0 9 -2 0 0 -2
o:right=none including	0 -11 9 -2 -1 0 0 5
o:right=none korea,	0 0 0 -9 0 0 0 9
o:right=none lapse	0 0 5 -12 0 0 0 5
o:right=none lumpur,	0 -7 0 12 0 0 0 -1
o:right=none mark	0 0 0 -11 0 0 0 14
o:right=none memo,	0 10 0 -10 0 0 0 0
o:right=none midnight	0 -7 0 -5 2 0 0 9
o:right=none monday,	4 -1 0 1 -11 0 0 4
o:right=none more	0 -2 0 9 -1 0 0 -2
o:right=none next	0 6 0 -26 13 0 0 9
o:right=none noon	0 5 0 -12 6 0 0 1
o:right=none not	-10 -4 0 15 0 0 0 0
o:right=none of	-4 1 -10 7 2 2 -9 -7
o:right=none off	0 -4 0 10 -1 0 0 0
o:right=none on	0 8 -8 2 10 4 -6 -7
o:right=none over	0 4 0 -14 -1 0 0 10
o:right=none percent	0 9 0 0 0 0 0 -6
o:right=none return	0 -8 0 0 7 0 0 0
o:right=none say	0 7 0 0 -9 0 0 0
o:right=none says	0 -5 0 -8 -5 0 0 19
o:right=none sign	0 -1 0 -15 0 0 0 19
o:right=none signed	0 11 0 0 0 0 0 -12
o:right=none since	-15 -2 2 16 -18 0 0 1
o:right=none so	0 3 0 -11 3 0 0 4
o:right=none start	-1 -12 0 14 0 0 0 0
o:right=none starts	0 10 0 -2 -1 0 0 -4
o:right=none sunday,	0 -6 -2 -2 -1 0 0 15
o:right=none talk	0 -1 0 11 0 -2 0 -2
o:right=none than	0 9 0 -19 14 0 0 0
o:right=none that	0 0 0 -20 8 0 7 8
o:right=none the	0 3 3 -1 -11 -24 -2 8
o:right=none through	0 -14 4 -2 -3 0 0 15
o:right=none thursday	0 -3 0 17 0 0 0 -9
o:right=none thursday,	0 -14 0 -6 7 0 0 10
o:right=none till	9 -18 0 -1 -7 6 0 2
o:right=none to	1 -11 4 0 -5 0 -14 9
o:right=none tomorrow,	0 0 0 5 0 4 0 -14
o:right=none until	0 -9 2 0 0 -13 4 8
o:right=none valletta,	0 0 0 12 0 0 0 -8
o:right=none vote	0 0 0 -17 18 0 0 0
o:right=none wednesday,	0 13 0 -14 0 3 0 -2
o:right=none week,	0 0 0 -14 7 0 0 9
o:right=none wrote	0 -12 0 16 -1 0 0 -1
o:right=none yes,	0 11 0 -9 0 0 0 0
o:right=none ·	0 -1 0 13 -3 0 0 -2
o:right=none —	0 -1 0 18 -8 0 0 -6
o:right=procedure	-4 -16 0 -2 21 -10 -15 9
o:right=procedure 	0 -12 -1 -9 18 0 0 3
o:right=procedure until	0 -17 3 -2 18 0 -7 -2
o:right=sale	-1 -21 0 3 0 19 -2 -8
o:right=signing	-9 0 -5 23 -2 6 -11 -15
o:right=signing by	0 -7 0 -1 9 0 0 0
o:right=signing on	0 -4 0 11 2 0 0 -5
o:right=signing the	0 0 0 -3 12 0 0 -7
o:right=signing to	0 14 0 -15 0 0 0 0
o:right=signing until	-4 2 0 18 0 0 -2 -13
o:right=truce	2 -13 -1 13 -11 -4 -8 10
o:right=truce after	0 -6 0 -6 0 0 0 13
o:right=truce by	0 -5 0 -1 0 0 -5 13
o:right=truce from	-7 -21 0 -4 -9 1 0 34
o:right=truce monday,	0 -8 0 -7 10 0 0 2
o:right=truce on	2 0 0 10 -1 0 0 -7
o:right=truce since	8 5 0 -1 0 0 0 -13
o:right=truce until	5 15 0 -2 -5 0 -3 -7
o:rise from ahead	0 -7 0 10 0 0 0 0
o:rise on ahead	0 16 0 -7 0 0 0 -11
o:run from ahead	0 -9 0 10 -2 2 0 -1
o:run out ahead	0 0 0 -6 0 0 0 9
o:run the ahead	0 -8 1 20 0 0 0 -17
o:run until ahead	0 10 0 -7 -3 0 0 3
o:say says ahead	0 -4 0 -6 -4 0 0 17
o:say the ahead	0 -3 0 -7 8 0 0 5
o:sell by ahead	0 0 0 -3 -8 14 0 0
o:sell until ahead	0 -7 0 9 -1 0 0 -2
o:set for ahead	0 -1 0 0 0 10 0 -4
o:sign by ahead	0 0 6 2 6 0 -3 -13
o:sign on ahead	0 -6 0 18 -7 0 0 -7
o:sign sign ahead	0 -1 0 -6 0 0 0 11
o:sign signed ahead	0 12 0 -11 0 0 0 0
o:sign until ahead	0 -3 0 -9 14 2 -2 -3
o:sit on ahead	0 -15 0 11 2 0 0 -7
o:sit until ahead	0 11 0 0 -2 0 0 -8
o:subject=controls	6 5 -6 7 -2 0 -1 -15
o:subject=controls  ahead	10 0 0 -8 0 0 0 0
o:subject=controls carried	15 0 0 3 -19 0 -12 0
o:subject=controls carried announce	-4 -10 0 15 0 0 0 0
o:subject=controls carried announce ahead	-4 -10 0 15 0 0 0 0
o:subject=controls carried be	2 -1 0 -8 -1 0 0 10
o:subject=controls carried be ahead	2 -1 0 -8 0 0 0 10
o:subject=controls carried begin	14 -7 0 -4 -1 0 0 0
o:subject=controls carried begin ahead	14 -7 0 -4 -1 0 0 0
o:subject=controls carried begin on	10 -9 0 0 0 0 0 0
o:subject=controls carried end	-2 11 3 -14 5 0 0 -5
o:subject=controls carried end ahead	-2 11 3 -14 5 0 0 -5
o:subject=controls carried end on	-4 8 4 -12 5 0 0 -5
o:subject=controls carried from ahead	8 -7 0 0 0 0 0 0
o:subject=controls carried say	0 10 0 -10 0 0 0 0
o:subject=controls carried say ahead	0 10 0 -10 0 0 0 0
o:subject=controls carried say on	0 10 0 -10 0 0 0 0
o:subject=controls far	14 -10 -3 -8 0 2 0 1
o:subject=controls far carried	8 6 3 4 -11 4 -13 -14
o:subject=controls far carried be	0 9 0 -4 -7 0 0 3
o:subject=controls far carried be ahead	0 9 0 -4 -7 0 0 3
o:subject=controls far carried be on	0 10 0 -10 0 0 0 0
o:subject=controls far carried before ahead	0 13 0 -5 -8 2 0 0
o:subject=controls far carried begin	4 -9 0 12 -6 0 0 0
o:subject=controls far carried begin ahead	4 -6 0 9 -6 0 0 0
o:subject=controls far carried end	-2 18 0 -3 0 0 0 -12
o:subject=controls far carried end ahead	-2 18 0 -3 0 0 0 -12
o:subject=controls far carried end on	-1 14 0 -4 0 0 0 -10
o:subject=controls far carried from ahead	8 -14 0 0 4 0 0 2
o:subject=controls far carried on ahead	-6 11 7 -1 -5 0 0 -8
o:subject=controls far carried the ahead	0 0 0 14 -5 0 -4 -2
o:subject=controls far no verb	14 -10 -3 -8 0 2 0 1
o:subject=controls far no verb ahead	9 -8 -2 -7 1 2 0 2
o:subject=controls no verb 	9 0 0 -6 0 0 0 0
o:subject=controls no verb of	-7 0 0 9 0 0 0 0
o:subject=controls no verb until	1 4 0 -21 14 4 0 -7
o:subject=controls of ahead	-11 0 0 12 0 0 0 0
o:subject=controls on ahead	-3 -5 2 14 0 0 0 -7
o:subject=controls suspend until	10 0 0 0 0 0 0 -8
o:subject=controls until ahead	3 4 -1 -24 18 3 0 -13
o:subject=deal	0 10 -15 1 -16 -6 10 -2
o:subject=deal be	0 0 0 -12 4 3 8 -7
o:subject=deal before ahead	0 0 0 9 0 0 -1 -4
o:subject=deal begin ahead	-1 4 0 11 -9 0 -3 -7
o:subject=deal begin on	0 13 0 0 -15 0 0 -4
o:subject=deal begin today	0 -2 0 -6 9 0 0 0
o:subject=deal by ahead	0 7 0 -7 -10 0 6 5
o:subject=deal carried	-2 -7 -5 8 -20 11 4 3
o:subject=deal carried be	0 2 0 0 9 8 -15 -10
o:subject=deal carried be ahead	0 3 0 0 9 9 -15 -9
o:subject=deal carried be by	0 -3 0 1 10 -1 -6 0
o:subject=deal carried begin	0 0 0 8 -9 0 0 -1
o:subject=deal carried begin ahead	0 1 0 6 -9 0 0 -1
o:subject=deal carried end on	0 2 0 18 -2 0 0 -16
o:subject=deal carried from ahead	0 12 0 -8 0 0 0 0
o:subject=deal carried meet	0 0 0 11 -6 0 0 0
o:subject=deal carried meet ahead	0 0 0 11 -6 0 0 0
o:subject=deal carried meet on	0 0 0 10 -6 0 0 0
o:subject=deal carried on ahead	0 11 0 -1 -15 9 0 -8
o:subject=deal carried pay	0 -11 0 6 0 0 0 5
o:subject=deal carried pay ahead	0 -10 0 5 0 0 0 6
o:subject=deal carried pay from	0 12 0 -11 0 0 0 0
o:subject=deal carried pay until	0 -15 0 -2 0 0 0 18
o:subject=deal carried tell	0 2 0 -12 0 0 0 10
o:subject=deal carried tell ahead	0 0 0 -9 0 0 0 10
o:subject=deal carried tell on	0 2 0 -12 0 0 0 10
o:subject=deal carried until ahead	0 -16 0 0 -6 -2 7 12
o:subject=deal end	0 -5 0 9 -4 0 0 0
o:subject=deal end ahead	0 -5 0 16 -3 0 0 -6
o:subject=deal end on	0 -4 0 14 -3 0 0 -4
o:subject=deal far  ahead	0 -2 0 18 -2 0 0 -11
o:subject=deal far carried	-13 8 -9 1 -14 0 13 -1
o:subject=deal far carried be	0 0 0 -8 -11 3 2 11
o:subject=deal far carried be ahead	0 0 0 -8 -10 3 2 11
o:subject=deal far carried be by	0 18 0 -14 -11 0 0 6
o:subject=deal far carried be from	0 -13 0 7 0 5 0 0
o:subject=deal far carried be the	0 -3 0 9 0 0 3 -10
o:subject=deal far carried be until	0 -4 0 -1 -4 0 0 11
o:subject=deal far carried before ahead	0 13 0 -7 -11 0 1 0
o:subject=deal far carried begin	-1 -8 0 6 1 0 0 2
o:subject=deal far carried begin ahead	-1 -7 0 5 1 0 0 2
o:subject=deal far carried begin on	0 -3 0 13 -10 0 0 -5
o:subject=deal far carried by ahead	0 7 0 -3 3 0 -13 0
o:subject=deal far carried charge	0 11 0 -2 -1 0 0 -4
o:subject=deal far carried charge ahead	0 14 0 -6 -1 0 0 -3
o:subject=deal far carried end	0 5 0 7 -1 0 0 -9
o:subject=deal far carried end ahead	0 5 0 7 -1 0 0 -9
o:subject=deal far carried end on	0 18 0 -5 0 0 0 -9
o:subject=deal far carried for ahead	0 -11 0 18 -4 0 0 0
o:subject=deal far carried from ahead	0 -18 0 17 -3 5 0 -1
o:subject=deal far carried get	0 -4 0 9 0 0 0 -2
o:subject=deal far carried get ahead	0 -4 0 9 0 0 0 -2
o:subject=deal far carried have	0 4 0 -7 -5 0 -8 13
o:subject=deal far carried have ahead	0 4 0 -7 -5 0 -8 13
o:subject=deal far carried leave	0 -5 0 -6 0 0 0 11
o:subject=deal far carried make	0 4 0 -3 -6 0 13 -10
o:subject=deal far carried make ahead	0 4 0 -3 -6 0 13 -10
o:subject=deal far carried make on	0 12 0 -10 0 0 0 0
o:subject=deal far carried meet	0 -3 0 -6 3 0 8 0
o:subject=deal far carried meet ahead	0 -3 0 -6 3 0 8 0
o:subject=deal far carried meet on	0 0 0 -6 8 0 0 0
o:subject=deal far carried on ahead	-4 9 -3 -7 10 -1 -2 -3
o:subject=deal far carried other	0 0 0 -12 5 0 2 4
o:subject=deal far carried other ahead	0 0 0 -12 5 0 2 4
o:subject=deal far carried pay	0 6 0 1 0 0 0 -9
o:subject=deal far carried pay ahead	0 8 0 0 0 0 0 -9
o:subject=deal far carried pay from	0 -10 0 11 0 0 0 0
o:subject=deal far carried prolong	0 0 0 0 9 0 0 -8
o:subject=deal far carried prolong ahead	0 0 0 0 9 0 0 -8
o:subject=deal far carried say	0 -10 0 9 0 0 0 0
o:subject=deal far carried say on	0 -12 0 8 0 0 0 2
o:subject=deal far carried the ahead	0 -2 0 14 -5 0 2 -11
o:subject=deal far carried threaten	0 11 0 -10 0 0 0 0
o:subject=deal far carried threaten ahead	0 11 0 -10 0 0 0 0
o:subject=deal far carried threaten from	0 11 0 -11 0 0 0 0
o:subject=deal far carried to ahead	0 15 0 0 0 0 0 -9
o:subject=deal far carried until ahead	0 1 0 -6 -2 0 -1 12
o:subject=deal far carried vote	0 10 0 0 -12 0 0 0
o:subject=deal far carried vote ahead	0 10 0 0 -12 0 0 0
o:subject=deal far carried write	0 1 0 -13 0 0 0 11
o:subject=deal far carried write ahead	0 1 0 -13 0 0 0 11
o:subject=deal far carried write on	0 1 0 -13 0 0 0 11
o:subject=deal far no verb 	0 -4 0 22 -4 0 0 -12
o:subject=deal far no verb ahead	-3 -9 -7 0 10 -5 -5 7
o:subject=deal far no verb on	0 0 -2 -10 4 0 0 9
o:subject=deal far on ahead	0 0 -2 -10 4 0 0 9
o:subject=deal from ahead	0 0 0 -3 -1 0 0 10
o:subject=deal no verb	0 2 -5 -2 0 -9 8 -1
o:subject=deal no verb ahead	0 4 -5 -2 -8 -9 8 2
o:subject=deal no verb by	0 0 0 -14 -6 0 5 8
o:subject=deal no verb on	0 3 0 -10 11 0 -2 0
o:subject=deal no verb the	0 -2 0 18 0 0 -8 -7
o:subject=deal no verb today	0 -5 0 7 8 0 0 -13
o:subject=deal no verb until	7 -4 0 -6 -9 0 -8 14
o:subject=deal reach	0 -5 0 0 -4 0 0 10
o:subject=deal reach ahead	0 -5 0 0 -4 0 0 10
o:subject=deal until ahead	6 0 0 -9 -11 0 -2 14
o:subject=duties	-19 -2 -8 18 -13 -19 -11 5
o:subject=duties  ahead	0 8 -5 5 -4 0 0 -10
o:subject=duties after ahead	0 -14 0 -5 10 0 0 11
o:subject=duties announce on	0 -6 0 11 0 0 0 -2
o:subject=duties back ahead	0 -8 0 3 0 0 0 5
o:subject=duties be ahead	7 8 -6 2 -4 0 -1 -10
o:subject=duties be on	0 5 0 -1 -8 0 0 4
o:subject=duties be since	9 0 0 -4 0 0 0 -2
o:subject=duties be the	0 -11 0 13 0 0 0 0
o:subject=duties be until	0 12 0 -1 -3 0 0 -8
o:subject=duties before ahead	0 -4 0 8 -7 0 0 0
o:subject=duties begin	-10 2 -9 9 -15 0 0 1
o:subject=duties begin ahead	-10 3 -9 3 -14 0 0 5
o:subject=duties begin by	0 14 0 -5 -3 0 0 -4
o:subject=duties begin from	0 -4 0 10 -2 0 0 0
o:subject=duties begin on	-4 -11 -2 3 1 0 0 15
o:subject=duties begin today	0 -1 0 10 0 0 0 -9
o:subject=duties begin until	0 18 0 -6 0 0 0 -10
o:subject=duties by ahead	0 0 4 4 0 0 0 -22
o:subject=duties carried	-4 -9 -13 11 6 0 -2 -1
o:subject=duties carried after ahead	0 11 0 -5 -3 0 0 0
o:subject=duties carried announce on	0 -10 0 8 -1 0 0 4
o:subject=duties carried be before	0 0 0 -12 10 0 0 3
o:subject=duties carried be by	0 -19 0 6 0 0 1 8
o:subject=duties carried be from	-2 -16 0 11 2 0 0 9
o:subject=duties carried be is	0 3 0 -4 -10 0 10 0
o:subject=duties carried be of	0 10 0 -5 0 0 0 -3
o:subject=duties carried be on	0 -3 0 -2 -2 11 0 0
o:subject=duties carried be the	0 9 0 2 -3 0 0 -13
o:subject=duties carried be until	0 -14 3 10 0 0 0 0
o:subject=duties carried begin on	7 6 0 -16 10 0 0 0
o:subject=duties carried by ahead	0 -17 5 9 4 0 0 -3
o:subject=duties carried charge ahead	0 -14 0 13 -3 0 0 4
o:subject=duties carried conclude	0 0 0 -7 9 0 0 0
o:subject=duties carried conclude ahead	0 0 0 -7 9 0 0 0
o:subject=duties carried decide	0 -9 0 1 2 0 0 2
o:subject=duties carried decide ahead	0 -9 0 1 2 0 0 2
o:subject=duties carried end ends	0 0 0 10 0 0 0 -8
o:subject=duties carried end on	-2 8 -7 -17 0 0 0 11
o:subject=duties carried extend	0 12 0 -4 -3 0 0 -3
o:subject=duties carried extend ahead	0 12 0 -4 -3 0 0 -3
o:subject=duties carried for ahead	0 1 0 -8 -1 8 0 3
o:subject=duties carried from ahead	0 -7 0 2 -4 0 0 17
o:subject=duties carried from today	0 15 0 -14 0 0 0 0
o:subject=duties carried have	0 -7 0 -4 19 0 -3 -2
o:subject=duties carried have ahead	0 -7 0 -5 19 0 -3 -1
o:subject=duties carried have until	0 0 0 -13 20 0 0 -2
o:subject=duties carried is ahead	0 3 0 -2 -10 0 10 -2
o:subject=duties carried look	0 -5 0 -13 9 0 0 9
o:subject=duties carried move to	0 10 0 0 0 0 0 -8
o:subject=duties carried other	0 -7 0 2 -3 0 0 9
o:subject=duties carried other ahead	0 -8 0 2 -1 0 0 9
o:subject=duties carried other on	0 -12 0 18 -4 0 0 -4
o:subject=duties carried pass on	0 10 0 -9 0 0 0 0
o:subject=duties carried pay	0 -8 0 16 -2 0 0 -5
o:subject=duties carried pay ahead	0 -5 0 13 -1 0 0 -5
o:subject=duties carried pay from	0 16 0 -15 0 0 0 0
o:subject=duties carried pay on	0 -14 0 19 0 0 0 -6
o:subject=duties carried pay the	0 -3 0 9 0 0 0 -4
o:subject=duties carried put until	0 12 0 -8 0 0 0 -6
o:subject=duties carried rise ahead	0 -6 0 10 0 0 0 0
o:subject=duties carried run	0 11 0 -8 -2 0 0 0
o:subject=duties carried run ahead	0 11 0 -11 -1 0 0 0
o:subject=duties carried set	0 8 0 -13 0 8 0 0
o:subject=duties carried set ahead	0 8 0 -13 0 8 0 0
o:subject=duties carried sign	0 -3 0 12 -3 0 0 -2
o:subject=duties carried sign ahead	0 -3 0 12 -3 0 0 -1
o:subject=duties carried suspend	-15 3 -6 -1 -16 0 0 18
o:subject=duties carried suspend ahead	-15 4 -6 -3 -16 0 0 20
o:subject=duties carried suspend to	0 -4 0 -7 -4 0 0 14
o:subject=duties carried suspend until	-15 8 -2 -8 -13 0 0 16
o:subject=duties carried tell	0 8 0 0 0 0 0 -12
o:subject=duties carried tell ahead	0 8 0 0 0 0 0 -12
o:subject=duties carried the ahead	0 7 0 -1 0 0 -9 0
o:subject=duties carried until ahead	-22 6 -9 6 10 -3 0 -5
o:subject=duties carried vote	0 -2 0 11 -9 0 0 0
o:subject=duties carried vote ahead	0 -2 0 11 -9 0 0 0
o:subject=duties carried vote on	0 -1 0 11 -9 0 0 0
o:subject=duties cent ahead	0 -7 0 -6 0 0 0 14
o:subject=duties charge	0 4 0 -12 -1 0 0 8
o:subject=duties charge ahead	0 4 0 -13 0 0 0 8
o:subject=duties collect	0 -9 0 -3 0 0 0 14
o:subject=duties collect ahead	0 -12 0 -4 0 0 0 17
o:subject=duties collect from	0 -5 0 -7 0 0 0 11
o:subject=duties end	0 -1 0 3 -13 0 0 3
o:subject=duties end ahead	0 3 0 0 -12 0 0 0
o:subject=duties end on	0 -8 1 3 -5 0 0 7
o:subject=duties end today	0 -9 0 5 0 0 0 3
o:subject=duties far	-16 1 1 5 -9 1 2 1
o:subject=duties far  ahead	-6 0 -5 -9 0 9 12 2
o:subject=duties far by ahead	0 1 0 -10 8 0 0 -1
o:subject=duties far carried	-15 0 0 3 4 -19 -9 6
o:subject=duties far carried  ahead	0 4 -1 12 -7 0 0 -10
o:subject=duties far carried  today	0 7 0 -11 0 0 0 5
o:subject=duties far carried accept	0 8 0 -9 0 0 0 0
o:subject=duties far carried agree until	0 9 0 6 -2 0 0 -10
o:subject=duties far carried announce	-3 0 0 -6 -1 0 0 15
o:subject=duties far carried announce ahead	-3 -2 0 -4 0 0 0 15
o:subject=duties far carried announce on	-2 0 0 -2 0 0 0 9
o:subject=duties far carried ask	0 5 0 6 -12 0 0 0
o:subject=duties far carried ask ahead	0 5 0 6 -12 0 0 0
o:subject=duties far carried be before	0 -11 7 20 -13 0 0 -2
o:subject=duties far carried be by	0 -20 0 2 10 0 3 -7
o:subject=duties far carried be from	0 15 0 -17 0 0 0 2
o:subject=duties far carried be is	0 9 0 -1 5 0 0 -8
o:subject=duties far carried be today	0 -7 0 -10 0 0 0 18
o:subject=duties far carried begin	-8 1 11 2 -2 0 -3 -6
o:subject=duties far carried begin ahead	-8 5 11 -3 -1 0 -3 -4
o:subject=duties far carried begin by	0 11 -1 -15 6 0 0 -2
o:subject=duties far carried begin from	0 17 0 -12 0 0 0 0
o:subject=duties far carried begin the	0 0 9 -6 0 0 0 -1
o:subject=duties far carried begin today	0 -10 0 15 -1 0 0 -2
o:subject=duties far carried begin until	0 -19 7 3 -12 0 0 14
o:subject=duties far carried by ahead	6 7 -10 3 2 2 -2 -29
o:subject=duties far carried carry	0 2 0 -11 0 0 0 8
o:subject=duties far carried carry ahead	0 2 0 -11 0 0 0 8
o:subject=duties far carried charge today	0 -9 0 10 0 0 0 0
o:subject=duties far carried clear	0 0 -2 -2 9 0 0 -5
o:subject=duties far carried clear ahead	0 0 -2 -2 9 0 0 -5
o:subject=duties far carried confirm	0 0 0 -6 -6 0 0 13
o:subject=duties far carried confirm ahead	0 0 0 -2 -6 0 0 10
o:subject=duties far carried cut on	0 -12 0 10 0 0 0 0
o:subject=duties far carried debate	0 0 0 -11 12 0 0 0
o:subject=duties far carried debate ahead	0 0 0 -11 12 0 0 0
o:subject=duties far carried debate on	0 0 0 -11 12 0 0 0
o:subject=duties far carried end	6 3 -6 1 -17 0 -2 4
o:subject=duties far carried end ahead	6 4 -4 0 -17 0 -2 3
o:subject=duties far carried end on	0 11 0 -13 -12 0 0 7
o:subject=duties far carried exempt	0 -10 12 2 -3 0 0 -3
o:subject=duties far carried exempt ahead	0 -10 12 2 -3 0 0 -3
o:subject=duties far carried fall	0 10 0 -1 -2 0 0 -4
o:subject=duties far carried fall ahead	0 11 0 -3 -2 0 0 -4
o:subject=duties far carried fall on	0 10 0 -2 -2 0 0 -3
o:subject=duties far carried from ahead	0 6 -1 -9 2 0 -2 8
o:subject=duties far carried from today	0 -12 0 16 0 0 0 0
o:subject=duties far carried get	0 -6 0 12 -5 0 0 0
o:subject=duties far carried get ahead	0 -5 0 12 -5 0 0 0
o:subject=duties far carried have	0 1 -2 6 0 0 2 -9
o:subject=duties far carried have ahead	0 1 -2 5 0 0 2 -9
o:subject=duties far carried have by	0 0 0 8 -5 0 -1 -2
o:subject=duties far carried is ahead	0 9 0 -6 6 0 0 -5
o:subject=duties far carried leave	0 -8 0 10 0 0 0 0
o:subject=duties far carried leave ahead	0 -8 0 9 0 0 0 0
o:subject=duties far carried leave on	0 -11 0 12 0 0 0 0
o:subject=duties far carried lower	0 9 0 -1 -3 0 0 -3
o:subject=duties far carried lower ahead	0 10 0 -1 -3 0 0 -2
o:subject=duties far carried meet	0 0 0 -6 -7 0 -1 16
o:subject=duties far carried meet ahead	0 0 0 -6 -6 0 -1 16
o:subject=duties far carried meet on	0 -1 0 -4 -5 0 0 13
o:subject=duties far carried move	0 0 0 -15 0 0 0 15
o:subject=duties far carried move ahead	0 1 0 -16 0 0 0 15
o:subject=duties far carried move to	0 11 0 -3 0 0 0 -5
o:subject=duties far carried of ahead	6 4 0 0 -3 0 0 -12
o:subject=duties far carried on ahead	-6 5 -5 0 0 -3 -9 3
o:subject=duties far carried other by	0 -3 0 -9 14 0 0 0
o:subject=duties far carried other on	0 1 0 -14 7 0 0 7
o:subject=duties far carried pay	0 4 0 8 -7 0 0 -9
o:subject=duties far carried pay until	0 -10 0 12 0 0 0 0
o:subject=duties far carried put	0 0 0 -2 -8 0 0 10
o:subject=duties far carried put ahead	0 0 0 -2 -7 0 0 10
o:subject=duties far carried put on	0 0 0 8 0 0 0 -6
o:subject=duties far carried ratify	0 0 0 -7 11 0 0 0
o:subject=duties far carried ratify ahead	0 0 0 -7 11 0 0 0
o:subject=duties far carried rise	0 9 0 -7 0 0 0 0
o:subject=duties far carried rise ahead	0 9 0 -7 0 0 0 0
o:subject=duties far carried rise on	0 12 0 -11 0 0 0 0
o:subject=duties far carried run	-3 7 0 -10 5 0 0 3
o:subject=duties far carried run ahead	-3 7 0 -10 5 0 0 3
o:subject=duties far carried run on	0 7 0 -7 0 0 0 0
o:subject=duties far carried say	-6 4 0 -8 13 0 0 0
o:subject=duties far carried say ahead	-6 6 0 -9 14 0 0 0
o:subject=duties far carried say on	-5 0 0 0 9 0 0 0
o:subject=duties far carried say the	0 0 0 -11 9 0 0 3
o:subject=duties far carried send	0 0 0 -10 14 0 0 0
o:subject=duties far carried send ahead	0 0 0 -11 15 0 0 0
o:subject=duties far carried set	0 -9 0 9 0 0 0 0
o:subject=duties far carried set ahead	0 -9 0 9 0 0 0 0
o:subject=duties far carried sign	0 -4 0 -2 0 0 -1 11
o:subject=duties far carried sign ahead	0 -4 0 -3 0 0 -1 13
o:subject=duties far carried sign by	0 -7 0 13 -3 0 0 0
o:subject=duties far carried suspend	5 -2 -4 8 -21 0 0 2
o:subject=duties far carried suspend ahead	5 -2 -4 6 -21 0 0 3
o:subject=duties far carried suspend from	0 -7 0 9 0 0 0 0
o:subject=duties far carried suspend until	5 12 0 -8 -13 0 0 0
o:subject=duties far carried tell	0 17 0 -7 -5 0 0 -9
o:subject=duties far carried tell ahead	0 14 0 -6 -5 0 0 -4
o:subject=duties far carried the ahead	-8 0 2 -3 3 0 10 -5
o:subject=duties far carried threaten from	0 -7 0 0 10 0 0 0
o:subject=duties far carried to ahead	0 6 0 -8 2 0 0 0
o:subject=duties far carried until ahead	-5 3 14 -9 -2 0 0 4
o:subject=duties far carried want	0 -11 0 7 -1 0 1 0
o:subject=duties far carried want ahead	0 -11 0 7 -1 0 1 0
o:subject=duties far carried want by	0 -2 0 9 -11 0 3 0
o:subject=duties far carried write	0 -6 0 12 0 0 0 -3
o:subject=duties far carried write ahead	0 -6 0 12 0 0 0 -3
o:subject=duties far delhi, today	0 8 0 -7 0 0 0 0
o:subject=duties far from ahead	-7 -16 13 19 -8 0 0 -8
o:subject=duties far no verb	-16 1 1 5 -9 1 2 1
o:subject=duties far no verb 	-8 -6 -6 -3 1 9 11 0
o:subject=duties far no verb ahead	-13 0 3 0 -8 2 3 6
o:subject=duties far no verb by	0 1 0 -10 8 0 0 -1
o:subject=duties far no verb delhi,	0 8 0 -7 0 0 0 0
o:subject=duties far no verb friday,	0 10 0 -7 -2 0 0 0
o:subject=duties far no verb from	-7 -14 13 17 -9 0 0 -9
o:subject=duties far no verb on	-4 8 0 -8 0 0 0 1
o:subject=duties far no verb the	0 11 0 1 -10 0 -2 -4
o:subject=duties far no verb thursday,	0 -6 0 -5 11 0 0 0
o:subject=duties far no verb to	0 -9 0 16 -1 0 0 -5
o:subject=duties far no verb tuesday,	0 -12 0 7 0 0 0 2
o:subject=duties far no verb wednesday,	0 0 0 9 0 0 0 -6
o:subject=duties far on ahead	-3 9 0 -9 0 0 0 3
o:subject=duties far the ahead	0 11 0 1 -10 0 -2 -4
o:subject=duties far thursday, today	0 0 0 -5 0 0 0 8
o:subject=duties far to ahead	0 -9 0 16 -1 0 0 -5
o:subject=duties far tuesday, ahead	0 -12 0 7 0 0 0 3
o:subject=duties for ahead	0 12 0 -3 -10 0 0 -2
o:subject=duties friday, ahead	0 -5 6 -9 6 0 0 0
o:subject=duties from ahead	-1 9 -5 0 -12 0 0 -4
o:subject=duties jump	0 -4 0 -5 9 0 0 0
o:subject=duties no verb	-12 -4 -9 12 -2 -9 0 3
o:subject=duties no verb 	0 1 -5 13 -5 0 0 -12
o:subject=duties no verb after	0 -10 0 0 9 0 0 0
o:subject=duties no verb ahead	-9 -7 -6 11 -5 -8 0 7
o:subject=duties no verb as	0 3 0 -11 0 0 0 8
o:subject=duties no verb cent	0 -23 0 2 0 0 0 16
o:subject=duties no verb force	0 -7 0 -4 0 0 0 12
o:subject=duties no verb friday,	0 -5 6 -9 6 0 0 0
o:subject=duties no verb on	-1 3 -3 -3 15 0 0 -12
o:subject=duties no verb since	0 8 0 -11 0 0 0 6
o:subject=duties no verb today	0 7 -1 0 5 0 0 -10
o:subject=duties no verb until	-2 -6 -6 11 -6 0 4 1
o:subject=duties of today	0 -7 0 10 0 0 0 0
o:subject=duties on ahead	-10 -5 -1 10 -10 -1 -2 6
o:subject=duties on today	0 1 0 -11 14 0 0 -3
o:subject=duties other	0 1 0 -10 17 0 0 -8
o:subject=duties other ahead	0 1 0 -10 18 0 0 -8
o:subject=duties publish ahead	0 -3 0 9 -3 0 0 0
o:subject=duties put	0 -1 0 8 -2 0 0 -1
o:subject=duties put ahead	0 -1 0 8 -2 0 0 -1
o:subject=duties return on	0 10 0 -13 -1 0 0 1
o:subject=duties rise	0 0 0 7 -1 0 0 -9
o:subject=duties rise ahead	0 0 0 6 -1 0 0 -9
o:subject=duties suspend	-5 -11 0 4 0 0 0 10
o:subject=duties suspend ahead	-5 -11 0 3 0 0 0 10
o:subject=duties suspend on	0 0 0 -10 0 0 0 8
o:subject=duties suspend the	0 0 0 11 0 0 0 -9
o:subject=duties suspend until	-5 -8 1 2 -11 0 0 13
o:subject=duties threaten from	0 -10 0 11 0 0 0 0
o:subject=duties until ahead	-12 0 -6 11 -11 0 2 1
o:subject=exclusions	4 -2 11 -11 5 -3 -1 -5
o:subject=exclusions  ahead	0 -2 10 0 0 0 0 0
o:subject=exclusions carried	-3 -7 16 -4 -1 0 0 1
o:subject=exclusions carried begin	0 -11 -1 8 -2 0 0 8
o:subject=exclusions carried end	0 -4 0 15 1 0 0 -12
o:subject=exclusions carried end ahead	0 -4 0 15 1 0 0 -12
o:subject=exclusions carried end on	0 0 2 12 0 0 0 -11
o:subject=exclusions carried until ahead	0 0 13 -1 -6 0 0 -3
o:subject=exclusions far	4 0 5 -10 -1 0 3 0
o:subject=exclusions far carried	0 2 11 0 -9 0 0 -4
o:subject=exclusions far carried be	8 0 0 -3 0 0 0 -8
o:subject=exclusions far carried be ahead	8 0 0 -8 0 0 0 -5
o:subject=exclusions far carried from ahead	-3 13 0 -2 -4 0 0 0
o:subject=exclusions far carried on ahead	0 -4 9 11 -3 0 0 -9
o:subject=exclusions far carried suspend	0 10 1 0 -4 0 0 -7
o:subject=exclusions far carried suspend ahead	0 10 1 0 -4 0 0 -7
o:subject=exclusions far no verb	4 0 5 -10 -1 0 3 0
o:subject=exclusions far no verb 	5 9 7 -16 -10 0 0 0
o:subject=exclusions far no verb ahead	4 0 5 -12 -1 0 4 0
o:subject=exclusions no verb	7 2 11 -21 -1 0 0 -3
o:subject=exclusions no verb 	0 -2 9 -6 3 0 0 -5
o:subject=exclusions no verb ahead	8 5 11 -25 -6 0 0 -1
o:subject=exclusions no verb on	1 0 6 -4 -10 0 0 0
o:subject=exclusions on ahead	0 -1 4 -11 0 0 0 8
o:subject=fees	0 -16 -10 8 19 -1 0 -9
o:subject=fees carried	0 0 0 5 7 0 0 -14
o:subject=fees carried suspend	-6 0 0 -2 14 0 0 -7
o:subject=fees carried suspend ahead	-6 0 0 -2 14 0 0 -7
o:subject=fees carried suspend until	-6 -2 0 0 15 0 0 -7
o:subject=fees carried until ahead	-6 -2 0 0 18 0 0 -8
o:subject=fees far carried	-1 -12 0 4 4 -3 1 0
o:subject=fees far carried begin	-1 -4 0 -2 9 0 0 0
o:subject=fees far carried begin ahead	-1 -3 0 -5 10 0 0 0
o:subject=fees far carried begin on	-1 -2 0 -4 9 0 0 0
o:subject=fees far carried on ahead	-1 -9 0 0 4 0 0 6
o:subject=fees from ahead	-1 -18 0 2 24 0 0 -9
o:subject=fees no verb	0 -14 -3 8 3 0 0 1
o:subject=fees no verb ahead	0 -14 -3 3 6 0 0 2
o:subject=fees no verb from	0 -11 0 10 7 0 0 -6
o:subject=fees no verb on	6 0 0 2 -11 0 0 6
o:subject=fees suspend	0 -9 0 -5 17 0 0 -1
o:subject=fees suspend ahead	0 -9 0 -5 17 0 0 -1
o:subject=fees suspend from	0 -9 0 0 9 0 0 0
o:subject=longer by ahead	0 -7 0 -9 0 0 0 13
o:subject=longer carried be	0 4 0 4 -9 0 0 0
o:subject=longer carried be ahead	0 4 0 6 -9 0 0 -3
o:subject=longer carried begin	0 15 0 -5 1 0 0 -13
o:subject=longer carried begin ahead	0 15 0 -5 1 0 0 -13
o:subject=longer carried begin on	0 16 0 -12 0 0 0 -2
o:subject=longer carried for ahead	0 4 0 -10 7 0 0 0
o:subject=longer carried have	0 -2 0 9 -9 0 2 -2
o:subject=longer carried have ahead	0 -2 0 9 -9 0 2 -2
o:subject=longer carried on ahead	0 11 0 0 -19 0 0 1
o:subject=longer carried run	0 -10 1 5 -1 0 0 1
o:subject=longer carried run ahead	0 -10 1 5 -1 0 0 1
o:subject=longer carried sign ahead	0 -2 0 9 -6 0 0 0
o:subject=longer carried the ahead	0 0 0 -11 6 0 5 0
o:subject=longer carried to ahead	0 6 3 0 0 0 0 -11
o:subject=longer far	0 15 -5 -12 -2 -1 0 6
o:subject=longer far  ahead	-3 13 0 1 -3 0 0 -13
o:subject=longer far carried	2 -34 -8 19 -1 -5 -9 9
o:subject=longer far carried begin	-6 -17 0 21 -5 0 0 4
o:subject=longer far carried begin ahead	-6 -17 0 21 -5 0 0 4
o:subject=longer far carried begin from	-3 -11 0 18 -2 0 0 0
o:subject=longer far carried charge	0 -1 0 10 0 0 0 -9
o:subject=longer far carried charge ahead	0 -1 0 10 0 0 0 -9
o:subject=longer far carried end today	0 0 0 -13 0 0 0 14
o:subject=longer far carried from ahead	-4 -6 0 8 -4 0 0 5
o:subject=longer far carried meet	0 0 0 8 -6 0 0 0
o:subject=longer far carried meet ahead	0 0 0 8 -6 0 0 0
o:subject=longer far carried of ahead	0 -7 0 10 0 0 0 0
o:subject=longer far carried on ahead	1 -17 -1 10 0 0 0 0
o:subject=longer far carried pay from	0 10 0 -9 0 0 0 0
o:subject=longer far carried to ahead	0 -1 0 0 0 0 0 8
o:subject=longer far carried until ahead	-2 -9 0 15 -6 0 0 0
o:subject=longer far from ahead	0 15 0 -13 0 0 0 0
o:subject=longer far no verb	0 15 -5 -12 -2 -1 0 6
o:subject=longer far no verb 	-3 13 0 2 -3 0 0 -13
o:subject=longer far no verb ahead	0 16 -5 -18 0 -1 0 11
o:subject=longer far no verb from	0 15 0 -13 0 0 0 0
o:subject=longer far no verb on	0 -9 0 -2 6 0 0 2
o:subject=longer far no verb today	0 0 0 10 0 0 0 -4
o:subject=longer far on ahead	0 -9 0 -2 6 0 0 2
o:subject=longer no verb on	0 0 10 -9 3 0 0 0
o:subject=longer no verb until	7 10 -1 0 -7 0 0 -5
o:subject=longer on ahead	0 -6 10 -6 2 0 0 2
o:subject=meeting	-11 -9 0 16 1 0 -1 -4
o:subject=meeting  ahead	0 -6 0 10 3 0 0 -6
o:subject=meeting before ahead	0 4 0 -13 10 0 0 0
o:subject=meeting begin	0 -10 0 5 0 0 0 6
o:subject=meeting begin ahead	0 -10 0 11 0 0 0 0
o:subject=meeting begin on	0 -19 0 8 -4 0 0 7
o:subject=meeting by ahead	0 4 9 0 0 0 -17 -6
o:subject=meeting carried	-17 0 -11 -9 0 -1 21 5
o:subject=meeting carried announce	0 11 0 -7 0 0 0 -3
o:subject=meeting carried announce ahead	0 12 0 -7 0 0 0 -3
o:subject=meeting carried announce for	0 13 0 -9 0 0 0 -4
o:subject=meeting carried be the	0 0 0 -6 0 0 0 10
o:subject=meeting carried be until	0 0 0 9 0 1 0 -8
o:subject=meeting carried begin	-5 11 0 -15 17 0 0 -7
o:subject=meeting carried begin ahead	-5 11 0 -15 17 0 0 -7
o:subject=meeting carried begin on	-3 4 0 0 6 0 0 -9
o:subject=meeting carried by ahead	0 -8 0 -21 15 0 15 -1
o:subject=meeting carried end	0 5 -1 -11 -8 0 7 7
o:subject=meeting carried end ahead	0 5 -1 -15 -8 0 8 11
o:subject=meeting carried end on	0 6 0 -8 -4 0 0 7
o:subject=meeting carried for ahead	0 9 0 -5 4 0 0 -6
o:subject=meeting carried from ahead	-1 12 0 -8 -1 0 0 0
o:subject=meeting carried have	0 -7 0 -5 5 0 10 -3
o:subject=meeting carried have ahead	0 -7 0 -5 5 0 10 -3
o:subject=meeting carried have until	0 -9 0 0 -6 0 12 0
o:subject=meeting carried meet	0 -1 0 13 -4 0 0 0
o:subject=meeting carried meet ahead	0 -1 0 13 -4 0 0 0
o:subject=meeting carried other	0 7 0 9 -7 0 -1 -11
o:subject=meeting carried other ahead	0 7 0 9 -7 0 -1 -11
o:subject=meeting carried run	0 -3 0 -5 0 0 0 11
o:subject=meeting carried run ahead	0 -3 0 -5 0 0 0 11
o:subject=meeting carried the ahead	0 -5 0 -4 -11 0 -1 17
o:subject=meeting carried to ahead	0 1 0 -14 -2 5 0 6
o:subject=meeting carried until ahead	-3 -3 0 -3 -5 0 7 7
o:subject=meeting continue	0 12 0 -5 0 0 0 -6
o:subject=meeting far	-9 -15 1 13 3 -9 0 -1
o:subject=meeting far  ahead	0 -9 10 -3 0 -1 0 6
o:subject=meeting far carried	2 6 -10 8 0 -2 2 -14
o:subject=meeting far carried add	6 8 0 -12 0 0 0 0
o:subject=meeting far carried add ahead	6 8 0 -12 0 0 0 0
o:subject=meeting far carried add on	6 8 0 -12 0 0 0 0
o:subject=meeting far carried agree	0 -9 0 -2 -2 0 11 2
o:subject=meeting far carried agree ahead	0 -9 0 -3 -2 0 11 2
o:subject=meeting far carried be	4 2 5 -10 -4 -4 7 -2
o:subject=meeting far carried be ahead	4 2 5 -12 -4 -4 7 0
o:subject=meeting far carried be by	6 0 0 -10 -5 0 2 4
o:subject=meeting far carried be on	0 -10 0 7 2 0 0 0
o:subject=meeting far carried be until	0 10 0 -15 0 0 0 1
o:subject=meeting far carried before ahead	0 0 0 -6 -11 0 5 11
o:subject=meeting far carried begin	5 12 0 -10 0 0 -2 -2
o:subject=meeting far carried begin ahead	5 12 0 -10 0 0 -2 -2
o:subject=meeting far carried begin from	0 9 0 -7 0 0 0 0
o:subject=meeting far carried by ahead	4 10 0 -2 -7 0 -4 2
o:subject=meeting far carried carry	0 0 0 8 0 0 0 -7
o:subject=meeting far carried end	0 -1 -3 2 -5 0 -3 7
o:subject=meeting far carried end ahead	0 0 -3 1 -4 0 -3 8
o:subject=meeting far carried expect	0 -6 0 9 0 0 0 0
o:subject=meeting far carried expect ahead	0 -6 0 9 0 0 0 0
o:subject=meeting far carried for ahead	0 -3 0 11 0 0 0 -1
o:subject=meeting far carried from ahead	2 -6 0 0 11 1 0 -8
o:subject=meeting far carried have	0 0 0 -14 7 0 0 3
o:subject=meeting far carried have ahead	0 0 0 -14 7 0 0 3
o:subject=meeting far carried keep	0 -2 0 11 0 0 0 -6
o:subject=meeting far carried of ahead	0 0 0 -3 -5 1 -2 10
o:subject=meeting far carried other	0 5 0 7 0 0 -9 -2
o:subject=meeting far carried other ahead	0 5 0 6 0 0 -9 -2
o:subject=meeting far carried other by	0 4 0 0 2 0 -9 0
o:subject=meeting far carried pay	0 -3 0 12 0 0 0 -12
o:subject=meeting far carried pay ahead	0 -4 0 13 0 0 0 -11
o:subject=meeting far carried reach	0 0 0 -4 0 0 0 8
o:subject=meeting far carried reach ahead	0 0 0 -4 0 0 0 8
o:subject=meeting far carried reach on	0 0 0 -5 0 0 0 8
o:subject=meeting far carried return	0 0 0 11 0 0 0 -8
o:subject=meeting far carried return ahead	0 0 0 11 0 0 0 -8
o:subject=meeting far carried rise	0 12 0 -11 0 0 0 0
o:subject=meeting far carried rise ahead	0 12 0 -11 0 0 0 0
o:subject=meeting far carried run	0 -11 0 -3 9 0 0 2
o:subject=meeting far carried run ahead	0 -11 0 -3 9 0 0 2
o:subject=meeting far carried run to	0 -1 0 -1 10 0 0 -4
o:subject=meeting far carried suspend until	-3 1 0 -10 5 0 0 5
o:subject=meeting far carried the ahead	0 7 0 -2 8 0 6 -18
o:subject=meeting far no verb	-9 -15 1 13 3 -9 0 -1
o:subject=meeting far no verb 	-1 -4 9 -1 -2 -2 0 3
o:subject=meeting far no verb ahead	-8 -14 1 11 6 -8 0 -4
o:subject=meeting far no verb the	0 -4 0 12 -3 0 0 -2
o:subject=meeting far no verb to	0 -5 0 -8 5 0 0 6
o:subject=meeting far no verb until	0 1 0 9 0 0 0 -11
o:subject=meeting far no verb wednesday,	0 10 0 -6 0 0 0 -2
o:subject=meeting far the ahead	0 -4 0 12 -3 0 0 -2
o:subject=meeting far to ahead	0 -5 0 -8 5 0 0 6
o:subject=meeting far until ahead	0 1 0 9 0 0 0 -11
o:subject=meeting no verb 	0 -5 0 21 -6 0 0 -6
o:subject=meeting no verb before	0 3 0 -12 10 0 0 0
o:subject=meeting no verb by	0 3 10 0 -4 0 -8 -5
o:subject=meeting no verb of	0 11 0 -23 6 0 0 9
o:subject=meeting no verb on	0 0 0 -4 0 2 9 -4
o:subject=meeting no verb telephone	0 0 0 8 0 0 0 -5
o:subject=meeting no verb the	0 -3 0 -5 11 0 3 -5
o:subject=meeting of ahead	0 10 0 -25 12 0 0 6
o:subject=meeting on ahead	-1 -9 -2 5 -7 0 14 -1
o:subject=meeting suspend	0 -5 0 16 -4 0 0 -1
o:subject=meeting suspend ahead	0 -5 0 16 -4 0 0 -1
o:subject=meeting telephone today	0 0 0 7 0 0 0 -5
o:subject=meeting the ahead	0 -5 0 0 10 0 1 -7
o:subject=meeting to ahead	0 0 0 10 0 0 0 -2
o:subject=meeting until ahead	0 -4 0 9 -6 0 -1 2
o:subject=none	-8 4 0 4 -2 -12 -6 0
o:subject=none  ahead	-7 -10 -5 5 14 0 -5 0
o:subject=none  today	0 11 0 -12 -3 0 0 9
o:subject=none after ahead	0 0 0 10 -4 0 0 -6
o:subject=none before ahead	0 -17 0 13 -2 0 0 4
o:subject=none by ahead	0 0 0 1 -9 0 1 5
o:subject=none carried after ahead	0 2 0 -14 4 0 0 6
o:subject=none carried agree	0 -5 0 8 7 0 2 -15
o:subject=none carried agree ahead	0 -5 0 7 7 0 2 -15
o:subject=none carried agree until	0 0 0 12 0 0 0 -11
o:subject=none carried and ahead	0 0 0 10 0 0 0 -9
o:subject=none carried announce	7 -4 0 7 0 0 0 -11
o:subject=none carried announce ahead	7 -3 0 4 0 0 0 -11
o:subject=none carried announce from	8 -14 0 6 0 0 0 0
o:subject=none carried announce on	0 9 0 -6 5 0 0 -8
o:subject=none carried ask on	0 6 0 -9 5 0 0 -1
o:subject=none carried be	-1 0 -7 -1 8 -8 -1 1
o:subject=none carried be is	0 4 0 11 -10 0 -4 -5
o:subject=none carried be of	0 -16 0 3 -1 0 0 10
o:subject=none carried be on	-2 9 0 -19 6 0 6 1
o:subject=none carried be the	0 -5 0 -1 13 0 -8 2
o:subject=none carried be today	0 -3 0 5 7 0 0 -9
o:subject=none carried be until	0 8 -1 0 -13 0 7 -2
o:subject=none carried before ahead	0 17 -7 -7 -2 0 -1 0
o:subject=none carried begin	-1 -1 -9 0 1 0 11 0
o:subject=none carried begin 	0 0 0 -6 -3 0 0 11
o:subject=none carried begin ahead	-1 -7 -9 4 0 0 11 1
o:subject=none carried begin before	0 12 0 -8 -4 0 0 0
o:subject=none carried begin by	0 -10 0 0 0 0 9 -1
o:subject=none carried begin the	0 -10 0 9 0 0 0 1
o:subject=none carried begin today	0 9 0 -9 1 0 0 -1
o:subject=none carried begin until	0 0 0 -4 10 0 0 0
o:subject=none carried begin with	0 0 0 11 0 0 0 -9
o:subject=none carried call on	0 11 0 -11 -3 0 0 2
o:subject=none carried charge ahead	0 9 0 -2 -6 0 0 -2
o:subject=none carried charge today	0 -11 0 15 0 0 0 0
o:subject=none carried clear on	0 -13 0 15 -1 0 0 0
o:subject=none carried collect	0 10 0 -15 0 0 0 6
o:subject=none carried collect from	0 17 0 -16 0 0 0 0
o:subject=none carried end on	2 6 0 -10 -12 0 0 9
o:subject=none carried extend	0 -5 -1 11 -1 0 0 -1
o:subject=none carried extend ahead	0 -5 -1 11 -1 0 0 0
o:subject=none carried extend until	0 0 0 9 0 0 0 -7
o:subject=none carried fall	0 -11 0 6 0 0 0 5
o:subject=none carried fall ahead	0 -11 0 4 0 0 0 6
o:subject=none carried fall on	0 -12 0 5 0 0 0 6
o:subject=none carried from ahead	6 -6 0 10 0 0 0 -12
o:subject=none carried from today	0 13 0 -10 -1 0 0 0
o:subject=none carried get on	0 0 0 -8 4 0 0 6
o:subject=none carried has ahead	0 10 0 -3 -4 0 0 -1
o:subject=none carried have by	0 11 0 -1 -7 0 -5 2
o:subject=none carried have has	0 10 0 -1 -3 0 0 -3
o:subject=none carried have on	0 -8 0 9 0 0 0 -1
o:subject=none carried have today	0 0 0 11 0 0 0 -9
o:subject=none carried have until	0 -14 3 0 6 0 -1 0
o:subject=none carried keep on	0 0 0 -12 0 0 0 13
o:subject=none carried land ahead	0 -13 0 10 0 0 0 1
o:subject=none carried land on	0 -8 0 9 0 0 0 0
o:subject=none carried leave	0 0 0 0 -5 0 -1 11
o:subject=none carried leave ahead	0 0 0 -2 -5 0 -1 12
o:subject=none carried look	0 0 0 11 -10 0 0 0
o:subject=none carried look ahead	0 0 0 10 -9 0 0 0
o:subject=none carried lower	0 -4 0 0 9 0 0 -3
o:subject=none carried lower ahead	0 -4 0 0 9 0 0 -3
o:subject=none carried meet meets	0 0 0 -3 -7 0 0 10
o:subject=none carried meet the	0 0 0 -9 10 0 0 0
o:subject=none carried meets ahead	0 0 0 -3 -7 0 0 10
o:subject=none carried of ahead	-2 -6 0 3 -9 0 0 14
o:subject=none carried on today	0 0 0 2 -9 0 0 3
o:subject=none carried other	-3 5 11 -3 -6 -1 5 -7
o:subject=none carried other ahead	-3 6 11 -1 -5 -1 5 -12
o:subject=none carried other until	0 5 8 -7 5 0 4 -20
o:subject=none carried pay	0 -1 0 -5 -3 0 0 16
o:subject=none carried pay from	0 7 0 -5 3 0 0 -9
o:subject=none carried pay on	0 12 0 -11 0 0 0 0
o:subject=none carried pay today	0 7 0 -14 -1 0 0 10
o:subject=none carried promise	0 -5 0 9 0 0 0 0
o:subject=none carried promise ahead	0 -5 0 9 0 0 0 0
o:subject=none carried put	0 1 0 9 -10 0 0 -9
o:subject=none carried put of	0 10 0 -9 0 0 0 0
o:subject=none carried put on	0 -10 0 16 0 0 0 -4
o:subject=none carried reach	0 -3 0 14 0 0 -1 -6
o:subject=none carried reach ahead	0 -3 0 14 0 0 -1 -6
o:subject=none carried receive ahead	0 -8 0 -1 9 0 0 0
o:subject=none carried reduce	0 8 0 -2 -2 0 0 0
o:subject=none carried reduce ahead	0 8 0 -2 -2 0 0 0
o:subject=none carried report ahead	0 0 0 -7 9 0 0 0
o:subject=none carried return	0 -2 0 13 -8 0 0 0
o:subject=none carried return ahead	0 -2 0 13 -8 0 0 0
o:subject=none carried return on	0 -7 0 13 -4 0 0 0
o:subject=none carried run on	0 4 3 -17 0 5 0 2
o:subject=none carried run to	0 -3 0 -2 0 0 0 11
o:subject=none carried say on	0 -1 0 -6 -2 0 0 13
o:subject=none carried sell	0 9 0 -2 -6 1 0 0
o:subject=none carried sell ahead	0 9 0 -2 -6 1 0 0
o:subject=none carried settle on	0 0 0 -9 11 0 0 0
o:subject=none carried sign	0 7 0 -8 0 0 1 1
o:subject=none carried sign ahead	0 7 0 -7 0 0 1 0
o:subject=none carried sign by	0 3 0 0 -12 0 5 3
o:subject=none carried sign on	0 -4 0 12 -3 0 0 -2
o:subject=none carried sign signed	0 12 0 -7 0 0 0 -8
o:subject=none carried signed ahead	0 13 0 -7 0 0 0 -8
o:subject=none carried sit	0 3 0 -6 13 0 0 -11
o:subject=none carried sit ahead	0 3 0 -6 13 0 0 -11
o:subject=none carried sit until	0 11 0 0 -6 0 0 -4
o:subject=none carried suspend	4 0 13 -3 -2 0 -1 -5
o:subject=none carried suspend ahead	4 0 13 -3 -1 0 -1 -5
o:subject=none carried suspend from	0 14 0 -5 -9 0 0 0
o:subject=none carried suspend on	0 0 9 -4 0 0 0 0
o:subject=none carried suspend the	0 -1 0 -14 0 0 0 16
o:subject=none carried suspend to	5 3 0 3 4 0 0 -16
o:subject=none carried tell	0 -9 0 10 -3 4 0 -3
o:subject=none carried tell ahead	0 -8 0 9 -3 4 0 -4
o:subject=none carried tell on	0 -7 0 14 -1 0 0 -3
o:subject=none carried the ahead	-5 -8 -7 -7 3 0 0 17
o:subject=none carried to ahead	6 -9 1 11 0 0 0 -8
o:subject=none carried want	0 0 0 -5 -5 0 10 2
o:subject=none carried want ahead	0 0 0 -5 -5 0 10 2
o:subject=none carried with ahead	0 0 0 12 0 0 0 -10
o:subject=none carried write	0 -6 0 -4 12 0 0 0
o:subject=none carried write ahead	0 -5 0 -6 12 0 0 0
o:subject=none from ahead	-6 -9 0 15 0 0 0 -2
o:subject=none from today	0 5 0 -10 5 0 0 0
o:subject=none monday, ahead	0 -3 0 -5 0 0 0 12
o:subject=none no verb	-8 4 0 4 -2 -12 -6 0
o:subject=none no verb 	-11 0 -8 -4 11 0 -8 7
o:subject=none no verb after	0 0 0 10 -4 0 0 -6
o:subject=none no verb before	0 -17 0 13 -2 0 0 4
o:subject=none no verb by	0 0 0 1 -9 0 1 5
o:subject=none no verb monday,	0 -5 0 0 -1 0 0 9
o:subject=none no verb on	9 0 4 0 -3 0 0 -4
o:subject=none no verb the	0 0 17 -2 -5 0 -3 -4
o:subject=none no verb to	0 10 0 -12 0 0 0 0
o:subject=none no verb today	-9 6 -7 1 0 -1 -6 5
o:subject=none no verb tuesday,	0 0 0 8 0 0 0 -5
o:subject=none no verb until	-2 -9 -2 -4 2 0 0 12
o:subject=none no verb washington,	0 0 0 -7 11 0 0 0
o:subject=none on ahead	9 -4 4 1 -3 0 0 -3
o:subject=none on today	0 9 0 -6 0 0 0 0
o:subject=none the ahead	0 1 17 -8 -5 0 -3 0
o:subject=none the today	0 -1 0 9 0 0 0 -5
o:subject=none to ahead	0 10 0 -12 0 0 0 0
o:subject=none tuesday, today	0 0 0 8 0 0 0 -5
o:subject=none until ahead	-2 -9 -2 -5 2 0 0 12
o:subject=none washington, today	0 0 0 -7 11 0 0 0
o:subject=none wednesday, today	0 -10 0 0 0 0 0 9
o:subject=none — today	0 -6 0 12 0 0 0 -4
o:subject=procedure	-6 -9 0 17 -1 -13 -8 -5
o:subject=procedure  ahead	0 -10 -1 3 8 0 0 0
o:subject=procedure be by	0 0 0 11 -10 0 0 0
o:subject=procedure be on	0 -1 0 -4 8 0 0 0
o:subject=procedure before ahead	0 0 0 18 -17 0 0 0
o:subject=procedure begin	0 -5 0 -4 13 0 0 0
o:subject=procedure begin ahead	0 -10 0 -2 13 0 0 0
o:subject=procedure begin on	0 -8 0 -8 16 0 0 0
o:subject=procedure by ahead	-1 -10 3 7 -5 0 0 5
o:subject=procedure carried	-3 8 0 -10 9 -2 -9 0
o:subject=procedure carried be	0 -8 0 11 3 -2 0 -9
o:subject=procedure carried be from	0 5 0 9 -12 0 0 0
o:subject=procedure carried be is	0 -2 0 -12 19 0 0 -1
o:subject=procedure carried be on	0 -10 0 11 0 0 0 -1
o:subject=procedure carried begin	3 -1 6 -12 0 0 0 1
o:subject=procedure carried begin ahead	3 -1 6 -13 0 0 0 1
o:subject=procedure carried begin on	0 11 0 -2 -6 0 0 -3
o:subject=procedure carried by ahead	0 -10 6 -5 3 0 0 3
o:subject=procedure carried collect	0 14 0 0 -14 0 0 0
o:subject=procedure carried collect ahead	0 14 0 0 -14 0 0 0
o:subject=procedure carried decide	0 0 0 -6 9 0 0 0
o:subject=procedure carried decide ahead	0 0 0 -6 9 0 0 0
o:subject=procedure carried end	0 2 -1 -9 5 0 0 2
o:subject=procedure carried end ahead	0 2 -1 -9 5 0 0 2
o:subject=procedure carried end on	0 2 -1 -11 5 0 0 3
o:subject=procedure carried expect	0 10 0 -9 0 0 0 0
o:subject=procedure carried expect ahead	0 10 0 -9 0 0 0 0
o:subject=procedure carried for ahead	0 8 0 -12 2 0 0 0
o:subject=procedure carried from ahead	2 2 0 5 -9 0 0 -2
o:subject=procedure carried have	0 -2 0 12 -3 0 -1 -2
o:subject=procedure carried have ahead	0 -2 0 12 -3 0 -1 -2
o:subject=procedure carried is ahead	0 -2 0 -12 19 0 0 -1
o:subject=procedure carried meet	0 0 0 -9 10 0 0 0
o:subject=procedure carried on ahead	0 6 -2 -8 3 2 0 -2
o:subject=procedure carried other	0 8 0 0 -10 0 0 0
o:subject=procedure carried other ahead	0 8 0 0 -10 0 0 0
o:subject=procedure carried suspend	0 -7 0 -3 -1 0 0 13
o:subject=procedure carried suspend ahead	0 -7 0 -3 -1 0 0 13
o:subject=procedure carried suspend until	0 -2 0 -7 -4 0 0 15
o:subject=procedure carried the ahead	0 6 0 9 -11 0 0 -9
o:subject=procedure decide	0 0 0 11 -10 0 0 0
o:subject=procedure decide ahead	0 0 0 11 -10 0 0 0
o:subject=procedure far  ahead	-7 -6 -4 -9 2 10 0 10
o:subject=procedure far carried	1 0 3 4 -5 -11 -4 0
o:subject=procedure far carried be	0 12 0 -3 0 -2 -3 0
o:subject=procedure far carried be ahead	0 12 0 -4 0 -2 -3 0
o:subject=procedure far carried begin	7 -8 3 -6 9 0 0 -2
o:subject=procedure far carried begin ahead	7 -8 3 -7 9 0 0 -2
o:subject=procedure far carried begin from	9 0 0 -8 0 0 0 0
o:subject=procedure far carried begin on	0 -6 0 -2 13 0 0 0
o:subject=procedure far carried by ahead	0 -15 0 0 -5 0 2 16
o:subject=procedure far carried end	0 -3 -1 9 -4 0 0 0
o:subject=procedure far carried end ahead	0 -3 -1 9 -4 0 0 0
o:subject=procedure far carried from ahead	7 -9 0 5 1 0 0 -5
o:subject=procedure far carried have	0 12 0 0 -2 0 0 -9
o:subject=procedure far carried have ahead	0 12 0 0 -2 0 0 -9
o:subject=procedure far carried have until	0 13 0 0 -2 0 0 -5
o:subject=procedure far carried pay from	0 10 0 -7 0 0 0 0
o:subject=procedure far carried suspend	-4 1 3 -10 4 0 0 0
o:subject=procedure far carried suspend ahead	-3 1 3 -10 4 0 0 0
o:subject=procedure far carried suspend until	-3 3 4 -12 1 0 0 1
o:subject=procedure far carried until ahead	-5 20 7 -28 6 0 -3 -7
o:subject=procedure far no verb 	-7 -8 -4 -5 0 10 0 10
o:subject=procedure far no verb ahead	9 -7 5 -13 5 7 -7 3
o:subject=procedure far no verb friday,	0 -4 11 0 -5 0 0 -2
o:subject=procedure far no verb until	0 2 0 10 -8 0 0 -3
o:subject=procedure far until ahead	0 2 0 10 -8 0 0 -3
o:subject=procedure no verb 	0 -9 -1 3 6 0 0 0
o:subject=procedure no verb ahead	0 -3 4 8 -11 -5 -1 5
o:subject=procedure no verb by	0 -6 4 7 -10 0 0 5
o:subject=procedure no verb on	2 3 0 14 -16 0 0 -3
o:subject=procedure on ahead	0 -4 -3 -1 10 0 0 -9
o:subject=procedure on today	0 0 0 14 -10 0 0 0
o:subject=procedure other	0 0 0 -9 14 0 0 0
o:subject=procedure other ahead	0 0 0 -10 14 0 0 0
o:subject=procedure other until	0 0 0 -7 8 0 0 0
o:subject=procedure send	0 0 0 10 -9 0 0 0
o:subject=procedure send ahead	0 0 0 10 -9 0 0 0
o:subject=procedure send until	0 0 0 10 -9 0 0 0
o:subject=procedure set	0 -2 0 11 -3 -1 0 0
o:subject=procedure set ahead	0 -2 0 9 -2 -1 0 0
o:subject=procedure until ahead	-1 5 -1 13 -10 0 0 0
o:subject=sale	-3 0 -6 -7 -4 21 -3 -5
o:subject=sale carried	-1 3 0 -10 -10 15 0 1
o:subject=sale carried on ahead	0 -5 0 12 0 -3 0 0
o:subject=sale carried until ahead	0 -7 0 -11 -1 6 0 12
o:subject=sale far	0 -2 0 0 9 7 0 -12
o:subject=sale far carried	-4 -14 9 -5 0 13 0 2
o:subject=sale far carried be	0 8 0 -2 -11 0 5 0
o:subject=sale far carried be ahead	0 8 0 -4 -10 0 5 0
o:subject=sale far carried on ahead	0 4 0 4 -9 2 0 -6
o:subject=sale far carried other	0 -3 0 14 -5 0 -4 0
o:subject=sale far carried other ahead	0 -3 0 14 -5 0 -4 0
o:subject=sale far carried pay	0 1 0 -8 9 0 0 -1
o:subject=sale far carried pay ahead	0 1 0 -8 9 0 0 -1
o:subject=sale far carried suspend	0 -12 11 -6 1 0 0 3
o:subject=sale far carried suspend ahead	0 -12 11 -6 1 0 0 3
o:subject=sale far carried suspend until	0 -11 11 -5 2 0 0 0
o:subject=sale far carried until ahead	0 -13 11 -7 2 3 0 0
o:subject=sale far no verb	0 -2 0 0 9 7 0 -12
o:subject=sale far no verb ahead	0 0 0 2 2 7 0 -11
o:subject=sale no verb the	0 3 0 -3 0 -5 0 9
o:subject=sale on ahead	0 10 0 0 -1 0 0 -6
o:subject=signing	0 2 -5 11 4 -5 -13 -13
o:subject=signing begin	0 0 0 10 -6 0 0 -7
o:subject=signing begin ahead	0 0 0 9 -6 0 0 -6
o:subject=signing begin from	0 -12 0 14 0 0 0 0
o:subject=signing begin on	0 20 0 -15 0 0 0 -3
o:subject=signing by ahead	0 -11 0 -5 18 0 -2 1
o:subject=signing from ahead	0 -16 0 14 10 0 0 -5
o:subject=signing no verb	0 -2 -10 3 2 0 -3 0
o:subject=signing no verb ahead	0 -5 -9 0 4 0 -3 4
o:subject=signing no verb from	0 -6 0 1 9 0 0 -4
o:subject=signing no verb of	0 -11 0 7 5 0 0 -2
o:subject=signing no verb on	-1 -1 -2 -1 -1 0 0 11
o:subject=signing no verb the	0 2 0 -5 13 0 0 -11
o:subject=signing on ahead	-3 6 2 0 -11 -1 0 4
o:subject=signing on today	0 10 0 -10 0 0 0 0
o:subject=signing until ahead	7 10 0 -18 0 0 0 0
o:subject=truce	0 12 -11 21 -7 -4 -8 -18
o:subject=truce  ahead	-9 -3 0 1 -8 -1 0 13
o:subject=truce be	4 -5 0 12 -6 0 0 -4
o:subject=truce be ahead	4 -5 0 11 -5 0 0 -4
o:subject=truce be until	6 -1 0 14 0 0 0 -14
o:subject=truce begin	0 14 0 -1 0 0 0 -11
o:subject=truce begin ahead	0 9 0 1 0 0 0 -10
o:subject=truce begin on	-5 14 0 0 -8 0 0 -11
o:subject=truce carried	-4 -8 -4 4 3 -13 3 2
o:subject=truce carried announce	0 0 0 -16 9 0 0 8
o:subject=truce carried announce ahead	0 0 0 -16 9 0 0 8
o:subject=truce carried announce on	0 0 0 -8 10 0 0 0
o:subject=truce carried ask	0 7 0 -10 2 0 0 0
o:subject=truce carried ask ahead	0 7 0 -10 2 0 0 0
o:subject=truce carried be is	0 -12 0 -1 5 0 0 6
o:subject=truce carried be on	0 0 0 0 -13 0 0 8
o:subject=truce carried be until	3 12 0 0 0 0 0 -10
o:subject=truce carried begin	0 -1 0 2 -12 0 0 6
o:subject=truce carried begin ahead	0 0 0 2 -12 0 0 4
o:subject=truce carried begin the	0 -9 0 3 0 0 0 4
o:subject=truce carried begin to	0 0 0 -8 0 0 0 11
o:subject=truce carried begin until	0 -11 0 4 0 0 0 2
o:subject=truce carried by ahead	0 -9 -1 -2 -1 0 16 -2
o:subject=truce carried end	-3 -22 0 8 6 0 0 1
o:subject=truce carried end ahead	-3 -22 0 6 6 0 0 1
o:subject=truce carried end on	-2 -19 0 4 7 0 0 1
o:subject=truce carried expect	0 0 0 -11 9 0 0 2
o:subject=truce carried expect ahead	0 0 0 -7 9 0 0 0
o:subject=truce carried expect on	0 0 0 -7 10 0 0 0
o:subject=truce carried have until	0 0 0 -1 -2 0 0 9
o:subject=truce carried is ahead	0 -12 0 -1 5 0 0 6
o:subject=truce carried meet	0 8 0 -15 14 0 0 -7
o:subject=truce carried meet ahead	0 8 0 -15 14 0 0 -7
o:subject=truce carried on ahead	-16 -2 5 4 13 -2 -1 -8
o:subject=truce carried pay	0 -13 0 2 12 0 0 0
o:subject=truce carried pay ahead	0 -12 0 8 8 0 0 0
o:subject=truce carried pay from	0 -18 0 13 9 0 0 -2
o:subject=truce carried prolong	0 0 0 -14 0 0 0 16
o:subject=truce carried prolong ahead	0 0 0 -14 0 0 0 16
o:subject=truce carried return on	-2 -8 0 0 -1 0 0 9
o:subject=truce carried run	0 -7 0 3 -5 0 0 8
o:subject=truce carried run ahead	0 -7 0 2 -5 0 0 9
o:subject=truce carried say	0 6 0 3 -10 0 0 -1
o:subject=truce carried say ahead	0 6 0 3 -10 0 0 -1
o:subject=truce carried suspend	-2 8 0 8 7 0 1 -21
o:subject=truce carried suspend ahead	-2 8 0 4 7 0 1 -18
o:subject=truce carried suspend on	0 0 0 -12 13 0 0 0
o:subject=truce carried suspend until	0 -4 0 23 0 0 0 -17
o:subject=truce carried to ahead	0 -3 0 -15 -4 0 0 29
o:subject=truce effect today	0 10 0 -9 0 0 0 0
o:subject=truce end	-2 3 -4 11 0 7 0 -12
o:subject=truce end the	0 0 0 11 0 0 0 -10
o:subject=truce end today	0 10 0 6 0 0 0 -12
o:subject=truce extend	0 -1 0 -7 0 0 0 12
o:subject=truce extend from	0 0 0 -6 0 0 0 9
o:subject=truce far  ahead	7 14 0 0 -10 0 0 -15
o:subject=truce far carried	1 -24 -14 12 -7 -7 -8 16
o:subject=truce far carried  ahead	0 -15 0 11 0 0 0 6
o:subject=truce far carried be ahead	0 -4 0 11 -5 -2 -8 0
o:subject=truce far carried be by	0 11 0 1 -10 0 -3 0
o:subject=truce far carried be is	0 0 0 -6 0 0 0 9
o:subject=truce far carried be on	0 -14 0 -5 4 0 0 14
o:subject=truce far carried be until	0 -1 0 10 0 0 0 -7
o:subject=truce far carried begin	-4 4 0 -13 0 0 0 15
o:subject=truce far carried begin ahead	-4 8 0 -13 0 0 0 10
o:subject=truce far carried begin on	-1 8 0 -10 0 0 0 6
o:subject=truce far carried by ahead	0 14 0 -9 3 1 -8 -4
o:subject=truce far carried carry	0 0 0 9 -8 0 0 0
o:subject=truce far carried carry ahead	0 0 0 9 -8 0 0 0
o:subject=truce far carried charge ahead	0 -8 0 3 0 0 0 5
o:subject=truce far carried end on	0 5 0 -11 0 0 0 11
o:subject=truce far carried is ahead	0 0 0 -6 0 0 0 9
o:subject=truce far carried meet	0 0 0 9 -2 0 0 -4
o:subject=truce far carried meet ahead	0 0 0 8 -2 0 0 -3
o:subject=truce far carried meet on	0 0 0 9 -1 0 0 -3
o:subject=truce far carried on ahead	-7 -9 0 13 6 0 0 -5
o:subject=truce far carried other	0 0 0 8 -1 0 0 -4
o:subject=truce far carried other ahead	0 0 0 8 -1 0 0 -4
o:subject=truce far carried pay	0 8 0 -12 0 0 0 5
o:subject=truce far carried pay ahead	0 11 0 -17 0 0 0 6
o:subject=truce far carried pay from	0 11 0 -10 0 0 0 0
o:subject=truce far carried run	0 -6 0 14 -8 0 0 -3
o:subject=truce far carried run ahead	0 -6 0 15 -8 0 0 -5
o:subject=truce far carried run on	0 0 0 15 0 0 0 -14
o:subject=truce far carried sign	0 0 0 10 -3 0 0 -5
o:subject=truce far carried suspend	13 2 0 0 -3 0 0 -9
o:subject=truce far carried suspend ahead	13 2 0 -1 -3 0 0 -7
o:subject=truce far carried suspend until	9 1 0 4 -8 0 0 -9
o:subject=truce far carried the ahead	0 -9 0 0 -9 0 0 14
o:subject=truce far carried to ahead	3 -2 0 12 -9 0 0 -5
o:subject=truce far carried until ahead	7 -10 -1 12 -7 -2 7 -7
o:subject=truce far carried vote	0 0 0 -6 10 0 0 -3
o:subject=truce far from ahead	0 18 0 -12 0 0 0 -2
o:subject=truce far no verb 	6 11 0 5 -19 0 0 -12
o:subject=truce far no verb ahead	1 14 -7 0 -11 -5 -4 -2
o:subject=truce far no verb friday,	0 -6 0 15 0 0 0 -7
o:subject=truce far no verb from	0 17 0 -10 0 0 0 -2
o:subject=truce far no verb on	-2 6 0 2 -14 0 0 0
o:subject=truce far no verb the	0 4 0 -1 9 0 0 -10
o:subject=truce far no verb today	-1 -20 0 -6 16 0 0 4
o:subject=truce far no verb until	3 -2 0 -6 0 0 0 8
o:subject=truce far on ahead	-2 7 0 2 -14 0 0 0
o:subject=truce far the ahead	0 4 0 -1 9 0 0 -10
o:subject=truce far until ahead	3 -2 0 -6 0 0 0 8
o:subject=truce has ahead	0 -1 0 9 0 0 0 -5
o:subject=truce have	0 -2 0 8 0 0 0 -3
o:subject=truce have ahead	0 -2 0 8 0 0 0 -3
o:subject=truce have has	0 0 0 11 0 0 0 -8
o:subject=truce have until	0 0 0 -10 0 0 0 12
o:subject=truce no verb	-2 -3 0 9 2 -12 -10 -4
o:subject=truce no verb a.m.	0 -5 0 8 0 0 0 0
o:subject=truce no verb ahead	-4 -5 0 14 5 -12 -10 -8
o:subject=truce no verb on	3 -10 -5 -14 0 0 0 16
o:subject=truce no verb sunday,	0 0 0 -9 0 0 0 11
o:subject=truce no verb the	0 6 7 1 1 0 0 -11
o:subject=truce no verb thursday,	0 0 0 -8 0 0 0 12
o:subject=truce no verb to	0 -11 0 -2 13 0 0 0
o:subject=truce no verb tuesday,	0 12 0 -5 0 0 0 -5
o:subject=truce no verb week,	0 0 0 -7 0 0 0 10
o:subject=truce on ahead	-1 12 -13 -2 -13 6 0 1
o:subject=truce other	10 0 0 -18 -3 0 0 11
o:subject=truce other ahead	10 0 0 -18 -3 0 0 11
o:subject=truce other on	0 0 0 -11 0 0 0 11
o:subject=truce other to	10 0 0 -4 0 0 0 -4
o:subject=truce prolong	0 -2 0 14 0 0 0 -8
o:subject=truce prolong ahead	0 -2 0 14 0 0 0 -8
o:subject=truce prolong on	0 0 0 12 0 0 0 -10
o:subject=truce run	-4 12 -2 5 -4 0 0 -7
o:subject=truce sign	0 10 0 -11 4 0 0 -3
o:subject=truce sign ahead	0 10 0 -11 4 0 0 -3
o:subject=truce since ahead	0 0 0 15 0 0 0 -13
o:subject=truce sunday, ahead	0 0 0 -9 0 0 0 11
o:subject=truce the ahead	0 2 6 10 0 0 4 -19
o:subject=truce thursday, ahead	0 0 0 -8 0 0 0 12
o:subject=truce to ahead	4 -22 -5 -3 5 0 0 7
o:subject=truce tuesday, ahead	0 12 0 -5 0 0 0 -5
o:subject=truce until ahead	12 -9 0 11 2 -1 0 -12
o:subject=truce week, ahead	0 0 0 -7 0 0 0 10
o:suspend from ahead	-7 20 0 -10 -7 0 0 0
o:suspend on ahead	-1 -19 8 0 9 0 0 0
o:suspend the ahead	-9 1 -8 10 -6 0 0 2
o:suspend till ahead	11 -1 0 -13 0 0 0 3
o:suspend to ahead	12 -11 -2 -1 5 0 0 -2
o:suspend until ahead	-6 -3 5 2 -9 2 -7 8
o:tell on ahead	0 -7 0 0 3 0 0 4
o:topic=controls	23 0 -16 1 -13 4 -12 -9
o:topic=controls 	12 -1 0 -7 0 0 0 0
o:topic=controls  ahead	12 -1 0 -9 0 0 0 0
o:topic=controls ahead	23 -5 -15 2 -13 4 -12 -9
o:topic=controls be	2 1 0 -9 0 0 0 5
o:topic=controls begin	15 -16 0 2 -7 4 0 -3
o:topic=controls by	9 0 0 0 -3 0 0 -5
o:topic=controls by ahead	9 0 0 0 -3 0 0 -5
o:topic=controls end	1 5 -2 -3 10 0 0 -14
o:topic=controls far	23 -6 1 -4 -7 2 -10 -5
o:topic=controls far ahead	19 -2 2 -5 -5 2 -10 -4
o:topic=controls far end	0 14 0 0 -2 0 0 -11
o:topic=controls far from	10 -9 0 -3 2 0 0 0
o:topic=controls far from ahead	10 -9 0 -4 2 0 0 0
o:topic=controls far no verb	14 -10 -3 -8 0 2 0 1
o:topic=controls far until	2 10 0 0 -7 -1 0 -3
o:topic=controls far until ahead	2 10 0 0 -7 -1 0 -3
o:topic=controls from	13 -6 0 -1 -7 1 0 0
o:topic=controls from ahead	12 -6 0 0 -7 1 0 0
o:topic=controls of	-16 -4 0 23 0 0 0 0
o:topic=controls of ahead	-16 -3 0 22 0 0 0 0
o:topic=controls say	-5 11 0 -10 0 0 0 4
o:topic=controls since	-11 0 0 2 0 0 0 6
o:topic=controls since ahead	-11 0 0 2 0 0 0 6
o:topic=controls until	0 4 -4 -9 11 2 0 -4
o:topic=controls until ahead	0 4 -4 -9 11 2 0 -4
o:topic=deal	-9 -8 -21 8 -2 -1 19 -8
o:topic=deal 	0 -1 0 9 0 0 0 0
o:topic=deal ahead	-8 -4 -20 7 -8 0 20 -9
o:topic=deal aim	0 0 0 -8 0 0 10 0
o:topic=deal be	-1 -21 0 2 14 9 0 -10
o:topic=deal before	0 -2 0 14 -11 0 3 -8
o:topic=deal before ahead	0 -2 0 14 -11 0 3 -8
o:topic=deal begin	0 5 0 2 1 0 -7 -14
o:topic=deal by	-3 8 0 -6 -5 -9 1 10
o:topic=deal by ahead	-3 8 0 -6 -5 -9 1 10
o:topic=deal deal ahead	0 -1 0 13 0 0 -4 -6
o:topic=deal face	0 -11 0 -1 0 0 -3 17
o:topic=deal far	-15 -7 -10 10 0 0 5 0
o:topic=deal far 	0 0 0 19 -5 0 0 -17
o:topic=deal far  ahead	0 0 0 15 -2 0 0 -16
o:topic=deal far ahead	-14 -6 -9 5 0 0 5 1
o:topic=deal far charge	0 11 0 -3 -1 0 0 -3
o:topic=deal far make	0 4 0 -4 -6 0 13 -10
o:topic=deal far on	-1 8 -4 -13 8 0 0 3
o:topic=deal far on ahead	-1 8 -4 -14 8 0 0 4
o:topic=deal far today	0 0 0 14 -5 0 0 -6
o:topic=deal far until	0 1 0 -2 -7 0 0 9
o:topic=deal far until ahead	0 1 0 -2 -7 0 0 9
o:topic=deal far write	0 0 0 -10 0 0 0 11
o:topic=deal have	0 2 0 0 0 0 9 -14
o:topic=deal negotiate	0 -10 0 4 -5 0 12 -5
o:topic=deal no verb	0 2 -5 -2 0 -9 8 -1
o:topic=deal on	-2 8 -3 -13 13 10 -5 -5
o:topic=deal on ahead	-2 7 -3 -12 14 10 -5 -9
o:topic=deal pay	0 -11 0 8 0 0 0 5
o:topic=deal sign	0 -8 0 10 4 0 -4 -5
o:topic=deal the	0 -5 0 -6 0 0 9 4
o:topic=deal the ahead	0 -5 0 -6 0 0 9 4
o:topic=deal today	0 -17 0 3 11 0 -1 0
o:topic=deal until	5 -13 0 -1 0 -4 6 0
o:topic=deal until ahead	5 -13 0 -1 0 -4 6 0
o:topic=duties	-8 -5 -4 20 -3 -17 -9 0
o:topic=duties 	5 11 -8 -1 -7 0 -3 -4
o:topic=duties  ahead	5 15 -8 0 -11 0 -3 -13
o:topic=duties  today	0 -12 0 -2 3 0 0 7
o:topic=duties ahead	-4 0 0 11 -7 -13 -5 2
o:topic=duties announce	6 -3 0 10 -13 0 0 -7
o:topic=duties as	0 3 0 -11 0 0 0 8
o:topic=duties ask	0 -9 0 11 0 0 0 0
o:topic=duties be	8 -2 -2 1 0 5 0 -3
o:topic=duties begin	-1 -11 -12 8 0 0 14 6
o:topic=duties call	0 -6 0 17 0 0 0 -11
o:topic=duties cent	0 0 0 -8 -1 0 0 14
o:topic=duties cent ahead	0 -1 0 -9 0 0 0 14
o:topic=duties collect	0 -7 0 2 -2 0 0 8
o:topic=duties decide	0 -4 0 8 0 0 0 -3
o:topic=duties double	0 -11 0 2 0 0 0 9
o:topic=duties end	0 6 10 -2 -5 0 -3 -4
o:topic=duties expect	0 7 0 0 -10 0 0 0
o:topic=duties far	-8 -3 -7 5 7 -14 -4 1
o:topic=duties far 	-11 -5 -8 1 -2 7 8 2
o:topic=duties far  ahead	-9 -4 -7 1 -3 8 9 0
o:topic=duties far after	0 -6 0 0 -5 0 0 9
o:topic=duties far after ahead	0 -6 0 0 -5 0 0 9
o:topic=duties far ahead	-5 0 -4 0 8 -12 -2 0
o:topic=duties far announce	0 -8 0 10 0 0 0 -3
o:topic=duties far be	-5 4 -3 -13 5 -5 0 11
o:topic=duties far before ahead	0 10 0 -9 0 0 0 0
o:topic=duties far begin	0 12 6 -6 -11 0 0 -3
o:topic=duties far by	7 -1 -2 -6 12 0 0 -11
o:topic=duties far by ahead	7 -1 -2 -7 12 0 0 -11
o:topic=duties far charge	0 -12 0 10 0 0 0 1
o:topic=duties far delhi,	0 8 0 -7 0 0 0 0
o:topic=duties far delhi, today	0 8 0 -7 0 0 0 0
o:topic=duties far fall	0 8 0 6 -2 0 0 -14
o:topic=duties far for	0 -8 0 14 -4 0 0 0
o:topic=duties far for ahead	0 -5 0 9 -1 0 0 0
o:topic=duties far friday,	0 10 0 -7 -2 0 0 0
o:topic=duties far from	-5 2 11 -4 -1 0 0 3
o:topic=duties far from ahead	-5 2 11 -4 0 0 0 3
o:topic=duties far have	0 -2 0 6 5 0 1 -12
o:topic=duties far is	0 14 0 -8 5 0 0 -9
o:topic=duties far is ahead	0 14 0 -13 6 0 0 -6
o:topic=duties far move	0 -7 0 -15 0 0 0 21
o:topic=duties far no verb	-16 1 1 5 -9 1 2 1
o:topic=duties far on	-7 6 -11 -2 3 -4 -3 1
o:topic=duties far on ahead	-7 6 -11 -2 2 -4 -3 2
o:topic=duties far other	-2 -20 0 1 14 0 0 3
o:topic=duties far put	0 -6 0 14 -3 0 0 -3
o:topic=duties far run	0 0 0 -15 -1 0 0 18
o:topic=duties far send	0 0 0 -13 15 0 0 0
o:topic=duties far telephone	0 0 0 -13 0 0 0 14
o:topic=duties far tell	0 18 0 -11 -3 0 0 -6
o:topic=duties far thursday,	0 -6 0 -5 11 0 0 0
o:topic=duties far thursday, today	0 0 0 -5 0 0 0 8
o:topic=duties far to	-1 0 0 16 -6 0 0 -8
o:topic=duties far to ahead	-1 0 0 16 -6 0 0 -8
o:topic=duties far tuesday,	0 -12 0 7 0 0 0 2
o:topic=duties far tuesday, ahead	0 -12 0 7 0 0 0 3
o:topic=duties far until	1 -3 1 -5 12 -3 0 -7
o:topic=duties far until ahead	1 -2 1 -6 12 -3 0 -7
o:topic=duties far wednesday,	0 0 0 9 0 0 0 -6
o:topic=duties for	0 7 -1 0 -5 7 0 -13
o:topic=duties for ahead	0 3 -1 3 -5 7 0 -13
o:topic=duties force	0 -9 0 -1 0 0 0 12
o:topic=duties friday,	0 -5 6 -9 6 0 0 0
o:topic=duties friday, ahead	0 -5 6 -9 6 0 0 0
o:topic=duties from	9 -6 -9 15 3 -1 -3 -15
o:topic=duties from ahead	9 -12 -9 18 5 -1 -3 -11
o:topic=duties from today	0 14 0 -10 0 0 0 -4
o:topic=duties get	0 9 0 0 3 0 0 -12
o:topic=duties halve	0 13 0 -13 0 0 0 0
o:topic=duties has	0 -3 0 -6 0 0 0 12
o:topic=duties has ahead	0 -3 0 -7 0 0 0 12
o:topic=duties have	0 -15 -1 -6 13 0 3 4
o:topic=duties including	0 -8 9 0 0 0 0 0
o:topic=duties including ahead	0 -8 9 0 0 0 0 0
o:topic=duties introduce	0 -12 0 8 0 0 0 2
o:topic=duties is	0 2 0 0 -12 0 10 -3
o:topic=duties is ahead	0 2 0 1 -11 0 10 -6
o:topic=duties jump	0 -5 0 -5 9 0 0 0
o:topic=duties land	0 19 0 -16 -3 0 0 0
o:topic=duties let	0 -2 0 0 -6 0 0 8
o:topic=duties levy	0 15 0 -5 0 0 0 -7
o:topic=duties look	0 -5 0 -11 6 0 0 9
o:topic=duties move	0 8 0 0 0 0 0 -11
o:topic=duties no verb	-12 -4 -9 12 -2 -9 0 3
o:topic=duties on today	0 -8 0 3 13 0 0 -14
o:topic=duties other	0 -4 4 17 -11 0 -4 0
o:topic=duties pay	-3 -15 -3 6 3 0 0 14
o:topic=duties plan	0 5 0 -12 6 0 0 1
o:topic=duties return	0 11 0 -5 -8 0 0 0
o:topic=duties rise	0 2 0 6 -7 0 0 -10
o:topic=duties run	0 6 6 -20 -1 0 0 5
o:topic=duties say	0 -9 0 12 0 0 0 0
o:topic=duties see	0 12 0 -7 0 0 0 -2
o:topic=duties since	7 -10 -2 4 -1 0 0 1
o:topic=duties since ahead	7 -15 -2 6 -1 0 0 2
o:topic=duties suspend	-6 3 13 -4 -14 0 0 2
o:topic=duties than	0 6 0 -10 5 0 0 -1
o:topic=duties the	-3 16 -7 -6 0 0 -2 -4
o:topic=duties the ahead	-3 16 -7 -6 0 0 -2 -4
o:topic=duties till	0 -10 0 7 0 0 0 2
o:topic=duties till ahead	0 -10 0 7 0 0 0 2
o:topic=duties today	-4 -8 -6 14 11 -1 -2 -9
o:topic=duties until	-20 0 0 -3 -5 -8 2 12
o:topic=duties until ahead	-20 0 0 -2 -5 -8 3 10
o:topic=duties want	0 -15 0 3 -2 0 4 8
o:topic=duties with	0 -6 0 -1 0 0 0 10
o:topic=duties with ahead	0 -6 0 -1 0 0 0 10
o:topic=duties write	0 -3 0 9 -4 0 0 -4
o:topic=exclusions	-5 -6 26 7 -12 -10 -9 -11
o:topic=exclusions 	-1 0 12 -8 1 0 0 -6
o:topic=exclusions  ahead	0 0 15 -9 -1 0 0 0
o:topic=exclusions ahead	-4 -2 28 4 -15 -9 -9 -12
o:topic=exclusions begin	-1 -5 2 -2 -7 0 0 15
o:topic=exclusions end	-6 0 -1 20 0 0 0 -15
o:topic=exclusions far	8 7 4 -15 -8 -1 2 0
o:topic=exclusions far 	5 9 7 -16 -10 0 0 0
o:topic=exclusions far ahead	8 9 4 -19 -7 0 3 2
o:topic=exclusions far no verb	4 0 5 -10 -1 0 3 0
o:topic=exclusions no verb	7 2 11 -21 -1 0 0 -3
o:topic=exclusions on	-4 -6 9 3 -1 0 0 -3
o:topic=exclusions on ahead	-4 -6 9 3 -1 0 0 -3
o:topic=exclusions to	-1 -4 10 0 0 0 0 -3
o:topic=exclusions to ahead	-1 -4 10 0 0 0 0 -3
o:topic=exclusions until	-7 -15 14 7 -1 0 0 -9
o:topic=exclusions until ahead	-7 -15 14 7 -1 0 0 -9
o:topic=fees	-4 -9 0 12 8 -3 -2 -4
o:topic=fees 	0 10 0 -11 0 0 0 0
o:topic=fees ahead	-3 -8 0 7 11 -3 -2 -4
o:topic=fees be	-1 -4 0 10 0 0 0 -1
o:topic=fees begin	-1 8 0 -12 5 0 0 0
o:topic=fees far from	0 6 0 -13 5 0 0 0
o:topic=fees far from ahead	0 6 0 -14 5 0 0 0
o:topic=fees far on ahead	0 -9 0 11 -6 0 0 5
o:topic=fees far the	0 0 0 -4 -2 0 0 9
o:topic=fees from	-6 -8 0 0 11 0 0 0
o:topic=fees from ahead	-6 -8 0 0 10 0 0 0
o:topic=fees no verb	0 -14 -3 8 3 0 0 1
o:topic=fees on	5 -13 5 9 -1 0 0 -3
o:topic=fees on ahead	5 -13 5 6 0 0 0 -3
o:topic=fees return	0 0 0 -1 16 0 0 -12
o:topic=fees suspend	0 5 0 1 -12 0 0 6
o:topic=fees today	0 0 0 9 -7 0 0 0
o:topic=longer	-9 -1 12 0 -6 -13 -2 6
o:topic=longer ahead	-10 0 12 -3 -3 -13 -1 8
o:topic=longer announce	0 10 0 -3 0 0 0 -4
o:topic=longer by	0 0 1 -11 -3 0 0 10
o:topic=longer by ahead	0 0 1 -11 -3 0 0 10
o:topic=longer charge	0 12 0 -6 0 0 0 -5
o:topic=longer confirm	0 0 0 -10 8 0 0 0
o:topic=longer decide	0 0 0 8 -10 0 0 1
o:topic=longer discuss	0 0 0 -13 0 0 0 14
o:topic=longer extend	-4 2 3 -2 -11 1 0 2
o:topic=longer far 	-3 13 0 2 -3 0 0 -13
o:topic=longer far  ahead	-3 13 0 1 -3 0 0 -13
o:topic=longer far be	0 1 0 -13 3 0 0 9
o:topic=longer far begin	0 -5 0 9 0 0 0 -4
o:topic=longer far no verb	0 15 -5 -12 -2 -1 0 6
o:topic=longer far on	0 -9 0 0 6 0 0 0
o:topic=longer far on ahead	0 -9 0 0 6 0 0 0
o:topic=longer far until	0 -2 0 -4 -3 0 0 14
o:topic=longer far until ahead	0 -2 0 -4 -3 0 0 14
o:topic=longer for	0 11 0 -11 0 0 0 0
o:topic=longer for ahead	0 11 0 -11 0 0 0 0
o:topic=longer from	-3 1 -2 0 -8 0 0 11
o:topic=longer from ahead	-3 1 -2 -1 -8 0 0 12
o:topic=longer on	0 -5 6 6 5 -3 0 -9
o:topic=longer on ahead	0 -3 6 3 7 -3 0 -9
o:topic=longer propose	0 0 0 -15 10 0 0 2
o:topic=longer publish	0 -5 0 -6 -2 0 0 12
o:topic=longer run	0 -12 0 18 -2 0 0 -7
o:topic=longer the	0 0 0 -1 0 0 11 -5
o:topic=longer the ahead	0 0 0 -1 0 0 11 -5
o:topic=longer to	-7 1 12 -7 -17 0 -1 8
o:topic=longer to ahead	-7 0 12 -6 -17 0 -1 10
o:topic=longer today	0 0 0 12 -6 0 0 -8
o:topic=longer until	4 4 -16 -8 13 0 -8 3
o:topic=longer until ahead	4 4 -16 -8 13 0 -8 3
o:topic=longer write	0 0 0 -4 9 0 0 -5
o:topic=meeting	-24 -3 -13 11 2 -1 7 -1
o:topic=meeting 	0 -6 0 12 2 0 0 -7
o:topic=meeting  ahead	0 -6 0 12 2 0 0 -6
o:topic=meeting after ahead	0 -10 0 6 1 0 0 0
o:topic=meeting ahead	-24 -5 -12 13 4 0 8 -8
o:topic=meeting and	0 0 0 -11 0 0 0 12
o:topic=meeting be	0 -27 0 17 -4 -1 9 1
o:topic=meeting begin	0 -9 0 19 0 0 -6 -6
o:topic=meeting by	0 8 7 -14 3 -1 1 -11
o:topic=meeting by ahead	0 8 7 -14 3 -1 1 -11
o:topic=meeting continue	0 10 0 0 0 0 0 -8
o:topic=meeting decide	0 0 0 -12 10 0 0 2
o:topic=meeting end	0 1 -1 -21 -8 0 7 21
o:topic=meeting ended	0 0 0 -11 0 0 0 11
o:topic=meeting ended ahead	0 0 0 -11 0 0 0 11
o:topic=meeting far	-11 -9 2 8 1 -4 5 -4
o:topic=meeting far 	-1 -5 9 -1 -2 -2 0 3
o:topic=meeting far  ahead	-1 -9 9 -3 -1 -2 0 6
o:topic=meeting far agree	0 -3 0 -1 -2 0 10 -1
o:topic=meeting far ahead	-10 -8 3 4 4 -3 6 -5
o:topic=meeting far be	0 -19 6 11 -13 -2 9 0
o:topic=meeting far before	0 0 0 -15 4 0 0 8
o:topic=meeting far before ahead	0 0 0 -15 4 0 0 8
o:topic=meeting far begin	0 14 0 0 -5 0 -1 -10
o:topic=meeting far charge	0 7 0 -11 0 0 0 3
o:topic=meeting far from	2 2 0 4 -10 0 0 -4
o:topic=meeting far from ahead	3 5 0 1 -9 0 0 -4
o:topic=meeting far have	0 2 0 -10 4 0 -1 5
o:topic=meeting far is	0 0 0 13 -1 0 0 -6
o:topic=meeting far is ahead	0 0 0 13 -1 0 0 -6
o:topic=meeting far no verb	-9 -15 1 13 3 -9 0 -1
o:topic=meeting far other	0 -6 0 11 1 0 -3 -3
o:topic=meeting far run	0 -7 0 -5 9 0 0 0
o:topic=meeting far suspend	0 0 0 -10 4 0 0 6
o:topic=meeting far the	0 -7 0 1 9 0 1 -6
o:topic=meeting far the ahead	0 -7 0 1 9 0 1 -6
o:topic=meeting far to	0 1 0 -11 14 0 0 -3
o:topic=meeting far to ahead	0 1 0 -11 14 0 0 -3
o:topic=meeting far until	0 -11 0 3 1 0 -2 6
o:topic=meeting far until ahead	0 -11 0 3 1 0 -2 6
o:topic=meeting far wednesday,	0 10 0 -6 0 0 0 -2
o:topic=meeting from	0 1 0 6 -14 4 0 0
o:topic=meeting from ahead	0 1 0 5 -14 4 0 0
o:topic=meeting have	0 2 0 -6 4 0 10 -9
o:topic=meeting of	0 13 0 -23 10 1 -1 2
o:topic=meeting of ahead	0 7 0 -19 10 1 -1 2
o:topic=meeting on	-6 -6 -7 4 -8 -4 8 13
o:topic=meeting on ahead	-6 -5 -7 6 -7 -4 8 8
o:topic=meeting other	0 12 0 0 0 0 -7 0
o:topic=meeting place	0 -6 0 10 0 0 0 0
o:topic=meeting receive	0 0 0 -9 14 0 0 0
o:topic=meeting return	0 -5 0 -8 0 0 0 13
o:topic=meeting run	0 -7 0 -9 -1 2 0 16
o:topic=meeting say	0 21 0 -17 0 0 0 -1
o:topic=meeting suspend	0 -2 0 18 -13 0 0 -7
o:topic=meeting telephone today	0 0 0 7 0 0 0 -5
o:topic=meeting the	0 -10 0 1 6 0 -5 3
o:topic=meeting the ahead	0 -10 0 1 6 0 -5 3
o:topic=meeting until	0 5 -2 4 0 3 -1 -10
o:topic=meeting until ahead	0 5 -2 4 0 3 -1 -10
o:topic=none	-13 6 -12 6 -2 -36 1 2
o:topic=none 	-6 -4 -10 2 6 -3 -1 4
o:topic=none  ahead	-3 -13 -8 10 10 -1 0 -2
o:topic=none  today	0 8 0 -9 -4 0 0 8
o:topic=none a.m.	0 15 0 -15 0 0 0 0
o:topic=none ahead	-6 0 -4 3 0 -31 5 2
o:topic=none be	0 14 -3 -4 -7 -3 4 -1
o:topic=none begin	-1 -29 0 24 10 0 -6 3
o:topic=none bring	0 -6 0 10 -2 0 0 0
o:topic=none expect	0 0 0 -6 9 0 0 0
o:topic=none fall	0 -10 0 0 0 0 0 8
o:topic=none for ahead	0 6 0 -11 0 0 0 10
o:topic=none from	-10 -7 0 10 12 0 0 -11
o:topic=none from ahead	-10 -13 0 18 8 0 0 -10
o:topic=none from today	0 7 0 -10 3 0 0 0
o:topic=none have	0 -6 0 11 5 0 1 -13
o:topic=none if	0 -12 0 7 0 0 0 4
o:topic=none if ahead	0 -12 0 7 0 0 0 4
o:topic=none is	0 1 0 10 -4 0 -3 -6
o:topic=none is today	0 0 0 9 0 0 0 -8
o:topic=none land	0 -11 0 7 0 0 0 2
o:topic=none leave	0 4 0 -12 -3 0 0 12
o:topic=none look	0 0 0 11 -10 0 0 0
o:topic=none monday,	0 -5 0 0 -1 0 0 9
o:topic=none monday, ahead	0 -3 0 -5 0 0 0 12
o:topic=none no verb	-8 4 0 4 -2 -12 -6 0
o:topic=none on	10 0 0 -2 -13 -3 1 5
o:topic=none on ahead	10 -4 0 0 -10 -2 1 4
o:topic=none on today	0 12 0 -10 -5 0 0 2
o:topic=none other	0 11 7 -6 -8 0 7 -12
o:topic=none publish	0 9 0 -1 -9 0 0 0
o:topic=none return	0 -6 0 10 -3 0 0 0
o:topic=none rise	0 11 0 -8 -2 0 0 0
o:topic=none run	0 -4 0 16 0 0 0 -9
o:topic=none see	0 -2 0 10 0 0 0 -3
o:topic=none sit	0 3 0 -11 15 0 0 -6
o:topic=none suspend	5 8 0 -8 8 0 0 -12
o:topic=none tell	0 -6 0 11 0 0 0 -1
o:topic=none the	-3 -2 15 -1 -29 0 0 2
o:topic=none the ahead	-3 -1 15 -6 -29 0 0 6
o:topic=none the today	0 -1 0 9 0 0 0 -5
o:topic=none to	-2 11 0 -1 -6 0 0 -1
o:topic=none to ahead	-2 11 0 -1 -6 0 0 -1
o:topic=none today	-12 11 -8 3 -4 -2 -8 1
o:topic=none tuesday,	0 0 0 8 0 0 0 -5
o:topic=none tuesday, today	0 0 0 8 0 0 0 -5
o:topic=none until	-2 -1 3 4 1 -1 11 -13
o:topic=none until ahead	-2 -1 3 3 1 -1 11 -13
o:topic=none want	0 1 0 -9 -3 0 12 0
o:topic=none washington,	0 0 0 -7 11 0 0 0
o:topic=none washington, today	0 0 0 -7 11 0 0 0
o:topic=none wednesday, today	0 -10 0 0 0 0 0 9
o:topic=none write	0 -2 0 -8 6 0 0 4
o:topic=none — today	0 -6 0 12 0 0 0 -4
o:topic=procedure	-7 5 0 10 5 -23 -27 -11
o:topic=procedure 	-1 -15 -1 4 6 0 0 2
o:topic=procedure  ahead	-1 -15 -1 6 4 0 0 3
o:topic=procedure accept	0 0 0 -9 9 0 0 0
o:topic=procedure ahead	-6 3 0 7 6 -22 -26 -5
o:topic=procedure apply	0 -7 0 10 0 0 0 0
o:topic=procedure be	-1 0 -1 17 -4 -8 -3 -7
o:topic=procedure before	0 11 0 -2 -2 0 0 -3
o:topic=procedure before ahead	0 11 0 -2 -2 0 0 -3
o:topic=procedure begin	0 8 2 -18 3 0 0 9
o:topic=procedure by	-3 0 9 4 -4 0 -4 1
o:topic=procedure by ahead	-3 0 9 4 -4 0 -4 1
o:topic=procedure far	5 1 0 -4 1 2 -18 0
o:topic=procedure far  ahead	-7 2 -4 -9 0 8 -1 4
o:topic=procedure far ahead	5 4 1 -8 0 3 -17 0
o:topic=procedure far be	0 13 0 -15 1 -1 -1 1
o:topic=procedure far by	0 -7 0 -11 8 0 -4 10
o:topic=procedure far by ahead	0 -7 0 -11 8 0 -4 10
o:topic=procedure far friday,	0 -4 11 0 -5 0 0 -2
o:topic=procedure far from	-1 -7 0 10 0 0 0 -3
o:topic=procedure far have	0 10 0 0 -4 0 0 -3
o:topic=procedure far on	2 3 0 0 1 0 0 -10
o:topic=procedure far on ahead	2 3 0 0 1 0 0 -10
o:topic=procedure far the	0 -2 0 -1 -2 0 0 9
o:topic=procedure far the ahead	0 -2 0 -1 -2 0 0 9
o:topic=procedure far today	0 -10 0 6 3 0 0 -2
o:topic=procedure far until	0 17 0 1 -1 0 -1 -13
o:topic=procedure far until ahead	0 17 0 1 -1 0 -1 -13
o:topic=procedure for	0 3 0 -11 14 -2 0 0
o:topic=procedure for ahead	0 3 0 -11 14 -2 0 0
o:topic=procedure from	13 0 -4 4 -17 0 0 0
o:topic=procedure from ahead	13 0 -3 3 -14 0 0 0
o:topic=procedure is	0 3 0 -5 9 -2 0 -5
o:topic=procedure is ahead	0 3 0 -5 9 -2 0 -5
o:topic=procedure of	0 -2 0 21 -13 0 0 0
o:topic=procedure of ahead	0 -1 0 16 -8 0 0 0
o:topic=procedure on	0 0 -12 7 -3 1 0 -5
o:topic=procedure on ahead	1 1 -12 3 0 1 0 -4
o:topic=procedure on today	0 -2 0 16 -11 0 0 0
o:topic=procedure other	0 1 0 -7 12 0 0 -1
o:topic=procedure plan	0 0 0 13 -12 0 0 0
o:topic=procedure put	0 9 0 1 -9 0 0 0
o:topic=procedure return	0 -2 0 11 -5 0 0 0
o:topic=procedure send	0 0 0 10 -9 0 0 0
o:topic=procedure suspend	-3 -6 0 -8 3 0 0 16
o:topic=procedure the	0 3 0 7 -14 0 -2 2
o:topic=procedure the ahead	0 3 0 7 -14 0 -2 2
o:topic=procedure to	-4 -9 -1 1 -1 0 0 12
o:topic=procedure to ahead	-4 -9 -1 1 -1 0 0 12
o:topic=procedure today	0 2 0 13 -10 0 0 -14
o:topic=procedure until	-9 -2 3 7 0 -3 -3 1
o:topic=procedure until ahead	-9 -2 3 7 -1 -3 -3 1
o:topic=procedure vote ahead	0 0 0 -9 10 0 0 0
o:topic=procedure votes ahead	0 0 0 11 -7 0 0 0
o:topic=sale	-10 -7 -11 0 -22 33 -15 -12
o:topic=sale ahead	-10 -6 -11 0 -21 33 -15 -12
o:topic=sale be	0 -6 0 -12 1 13 0 0
o:topic=sale begin	0 -10 0 9 0 1 0 0
o:topic=sale by	0 8 0 -3 -15 15 -5 -4
o:topic=sale by ahead	0 8 0 -3 -15 15 -5 -4
o:topic=sale far	-3 -14 -2 5 5 14 -7 -6
o:topic=sale far ahead	-2 -12 -1 5 0 15 -7 -3
o:topic=sale far no verb	0 -2 0 0 9 7 0 -12
o:topic=sale far on	0 -8 0 10 -5 6 0 -6
o:topic=sale far on ahead	0 -8 0 9 -4 6 0 -6
o:topic=sale far other	0 -3 0 10 -2 0 -2 0
o:topic=sale have	0 0 0 -3 0 10 0 0
o:topic=sale on	0 1 0 7 -6 1 0 -10
o:topic=sale on ahead	0 2 0 7 -6 1 0 -10
o:topic=sale other	0 0 0 9 -4 -3 0 0
o:topic=sale sell	0 0 0 3 -10 8 -1 -4
o:topic=signing	-2 0 0 4 1 0 -18 7
o:topic=signing ahead	-1 1 0 0 4 0 -18 6
o:topic=signing approve	0 0 0 9 -3 0 0 0
o:topic=signing be	0 0 0 -2 5 -9 1 0
o:topic=signing before	0 -12 0 2 5 0 0 1
o:topic=signing before ahead	0 -12 0 2 5 0 0 1
o:topic=signing end	0 -13 0 14 0 0 0 -4
o:topic=signing expect	0 0 0 4 -11 0 0 5
o:topic=signing from	0 0 0 0 9 0 0 -7
o:topic=signing from ahead	0 0 0 0 9 0 0 -7
o:topic=signing it	0 0 0 7 -9 0 0 1
o:topic=signing it ahead	0 0 0 12 -9 0 0 0
o:topic=signing move	0 8 0 -6 0 0 0 0
o:topic=signing no verb	0 -2 -10 3 2 0 -3 0
o:topic=signing on	-9 5 2 0 0 -9 -1 1
o:topic=signing on ahead	-9 1 2 2 0 -9 -1 2
o:topic=signing on today	0 9 0 -7 0 0 0 0
o:topic=signing order	0 -2 0 10 -3 0 0 0
o:topic=signing other	0 0 0 -8 -4 0 0 16
o:topic=signing reach	0 -5 0 12 0 0 0 -4
o:topic=signing set	0 0 0 -11 4 6 0 0
o:topic=signing sign ahead	0 -1 0 -4 0 0 0 9
o:topic=signing signed	0 11 0 -8 0 0 0 0
o:topic=signing signed ahead	0 12 0 -11 0 0 0 0
o:topic=signing suspend	0 1 4 -11 0 2 0 0
o:topic=signing the	4 -1 0 -13 16 0 -1 0
o:topic=signing the ahead	4 -1 0 -13 16 0 -1 0
o:topic=signing to	-2 5 0 -18 3 0 0 12
o:topic=signing to ahead	-2 6 0 -14 3 0 0 8
o:topic=signing today	0 -2 0 10 -12 0 0 2
o:topic=signing until	6 -3 7 -12 4 2 -4 0
o:topic=signing until ahead	6 -3 7 -12 4 2 -4 0
o:topic=truce	-10 5 -29 25 -8 -20 -8 -7
o:topic=truce 	-3 -11 0 4 -3 0 2 5
o:topic=truce  ahead	-9 -9 0 2 -2 0 2 11
o:topic=truce a.m.	0 -5 0 8 0 0 0 0
o:topic=truce after	0 -7 0 -7 0 0 0 15
o:topic=truce after ahead	0 -7 0 -7 0 0 0 15
o:topic=truce agree	0 -3 0 16 -3 0 -6 -6
o:topic=truce ahead	-11 3 -30 18 -5 -19 -7 0
o:topic=truce and	0 0 0 10 0 0 0 -7
o:topic=truce and ahead	0 0 0 10 0 0 0 -7
o:topic=truce announce	0 0 0 -20 9 0 0 13
o:topic=truce ask	0 6 0 -9 5 0 0 0
o:topic=truce be	5 6 0 -4 -14 -6 3 4
o:topic=truce before	0 6 0 14 -10 0 0 -12
o:topic=truce before ahead	0 6 0 14 -10 0 0 -12
o:topic=truce begin	0 19 0 -15 -1 0 0 0
o:topic=truce beyond	0 0 0 -8 0 0 0 11
o:topic=truce beyond ahead	0 0 0 -8 0 0 0 11
o:topic=truce by	-1 -12 -1 0 9 0 11 -10
o:topic=truce by ahead	-1 -12 -1 0 9 0 11 -10
o:topic=truce carry	0 3 0 -17 0 0 0 14
o:topic=truce charge	0 -15 0 12 4 0 0 -3
o:topic=truce conclude	0 0 0 -6 0 0 0 10
o:topic=truce declare	0 0 0 12 0 0 0 -11
o:topic=truce effect today	0 9 0 -9 0 0 0 0
o:topic=truce end	-11 -19 -14 21 4 5 -1 -9
o:topic=truce end today	0 11 0 -1 0 0 0 -8
o:topic=truce far	4 -7 -17 6 1 -17 -3 6
o:topic=truce far 	5 5 0 8 -19 -1 -1 -6
o:topic=truce far  ahead	6 8 0 1 -10 -1 0 -8
o:topic=truce far ahead	7 -3 -15 10 -14 -15 -1 3
o:topic=truce far be	2 4 0 3 -14 0 -3 0
o:topic=truce far end	0 -16 0 -15 8 0 0 18
o:topic=truce far friday,	0 -6 0 15 0 0 0 -7
o:topic=truce far from	0 10 0 -5 0 0 0 -4
o:topic=truce far from ahead	0 11 0 -6 0 0 0 -4
o:topic=truce far is	0 0 0 -6 0 0 0 9
o:topic=truce far is ahead	0 0 0 -6 0 0 0 9
o:topic=truce far put	0 -5 0 10 0 0 0 -3
o:topic=truce far the	0 0 0 9 6 0 0 -9
o:topic=truce far the ahead	0 0 0 9 6 0 0 -9
o:topic=truce far today	-2 -7 0 -7 14 0 0 5
o:topic=truce far until	2 -18 0 4 -9 0 7 2
o:topic=truce far until ahead	2 -18 0 4 -9 0 7 2
o:topic=truce for	0 -2 0 -1 -5 0 0 10
o:topic=truce for ahead	0 -2 0 -1 -5 0 0 10
o:topic=truce from	-11 7 0 4 -2 -1 0 -5
o:topic=truce from ahead	-11 8 0 2 -2 -1 0 -5
o:topic=truce have	3 -3 0 -3 -19 0 -3 16
o:topic=truce is	0 -7 0 -5 5 0 0 9
o:topic=truce is ahead	0 -7 0 -5 5 0 0 9
o:topic=truce move	0 -2 0 12 0 0 0 -9
o:topic=truce no verb	-2 -3 0 9 2 -12 -10 -4
o:topic=truce of	-4 3 -1 16 0 0 0 -16
o:topic=truce of ahead	-4 3 -1 13 0 0 0 -13
o:topic=truce on	-5 1 -22 5 4 1 -7 -2
o:topic=truce on ahead	-5 2 -22 2 5 1 -6 -1
o:topic=truce on today	0 -2 0 14 0 0 0 -9
o:topic=truce over	0 6 0 -10 0 0 0 1
o:topic=truce pay	0 17 0 -2 -1 0 0 -10
o:topic=truce prolong	0 0 0 -6 0 0 0 10
o:topic=truce promise	0 0 0 -4 -5 0 9 0
o:topic=truce say	0 0 0 10 -8 0 0 -1
o:topic=truce sign	0 8 0 6 0 0 0 -13
o:topic=truce since	0 5 0 9 -2 0 0 -10
o:topic=truce since ahead	0 5 0 9 -2 0 0 -10
o:topic=truce starts	0 11 0 -5 0 0 0 -4
o:topic=truce sunday,	0 0 0 -9 0 0 0 11
o:topic=truce sunday, ahead	0 0 0 -9 0 0 0 11
o:topic=truce suspend	-6 -12 -5 21 7 -1 -2 -5
o:topic=truce tell	0 3 0 2 0 0 0 -9
o:topic=truce thursday,	0 0 0 -8 0 0 0 12
o:topic=truce thursday, ahead	0 0 0 -8 0 0 0 12
o:topic=truce to	8 -16 -4 -1 6 -1 0 2
o:topic=truce to ahead	8 -16 -4 -2 6 -1 0 2
o:topic=truce today	1 7 0 19 -6 0 0 -20
o:topic=truce tuesday,	0 12 0 -5 0 0 0 -5
o:topic=truce tuesday, ahead	0 12 0 -5 0 0 0 -5
o:topic=truce until	4 4 -5 7 -14 -5 -16 1
o:topic=truce until ahead	4 4 -5 3 -14 -5 -16 5
o:topic=truce week,	0 0 0 -7 0 0 0 10
o:topic=truce week, ahead	0 0 0 -7 0 0 0 10
o:vote before ahead	0 10 0 -4 -3 0 0 0
o:vote on ahead	0 -12 0 -2 8 0 0 0
o:want by ahead	0 -3 0 4 -16 0 8 2
o:want the ahead	0 0 0 -5 5 0 13 -12
o:write on ahead	0 -9 8 -6 1 3 0 7
on record BR,CN 2026-07-24	0 14 0 -9 -1 0 0 0
on record BR,CN 2026-07-24 2026 II	0 14 0 -9 -1 0 0 0
on record BR,CN 2026-11-10	1 -1 0 -12 0 0 0 14
on record BR,US 2025-08-01	0 21 0 -16 -2 0 0 0
on record BR,US 2025-08-01 2025 II	0 21 0 -16 -2 0 0 0
on record BR,US 2025-08-06	0 32 0 -31 0 0 0 0
on record BR,US 2025-08-06 2025 II	0 32 0 -31 0 0 0 0
on record BR,US 2025-08-12	0 -2 0 -5 0 0 0 11
on record BR,US 2025-08-12 2025 II	0 -2 0 -5 0 0 0 11
on record BR,US 2026-07-22	0 27 0 -26 0 0 0 0
on record BR,US 2026-07-22 2026 II	0 27 0 -26 0 0 0 0
on record BR,US 2026-07-24	0 41 0 -24 0 0 0 -25
on record BR,US 2026-07-24 2026 II	0 41 0 -24 0 0 0 -25
on record BR,US 2026-11-13	0 -12 0 20 -1 0 0 -7
on record BR,US 2026-11-13 2025 II	0 -12 0 20 -1 0 0 -7
on record CA,CN 2026-03-01	0 25 0 -16 -7 0 0 -2
on record CA,CN 2026-03-01 2026 I	0 25 0 -16 -7 0 0 -2
on record CA,CN 2026-07-01	0 -4 0 -1 10 0 0 -1
on record CA,CN 2026-07-01 2026 I	0 -4 0 -1 10 0 0 -1
on record CA,CN 2026-12-31	0 -1 0 12 0 0 0 -14
on record CA,CN 2026-12-31 2026 I	0 -1 0 12 0 0 0 -14
on record CA,US 2025-03-04	0 23 0 -22 0 0 0 0
on record CA,US 2025-03-04 2025 I	0 23 0 -22 0 0 0 0
on record CA,US 2025-04-02	0 6 0 -13 -5 0 0 11
on record CA,US 2025-04-02 2025 I	0 6 0 -13 -5 0 0 11
on record CA,US 2025-07-21	0 1 0 -9 -2 0 15 -7
on record CA,US 2025-07-21 2025 I	0 1 0 -9 -1 0 14 -7
on record CA,US 2025-08-01	0 27 0 -26 0 0 6 -7
on record CA,US 2025-08-01 2025 II	0 27 0 -26 0 0 6 -7
on record CA,US 2025-08-12	0 -9 0 -2 -1 0 0 16
on record CA,US 2025-08-12 2025 II	0 -9 0 -2 -1 0 0 16
on record CA,US 2025-10-27	0 -14 0 18 0 0 0 0
on record CA,US 2025-10-27 2025 II	0 -14 0 18 0 0 0 0
on record CA,US 2025-10-29	0 0 0 -17 5 0 0 14
on record CA,US 2025-10-29 2025 II	0 0 0 -17 5 0 0 14
on record CA,US 2025-11-05	0 -2 0 -8 11 0 0 0
on record CA,US 2025-11-05 2025 II	0 -2 0 -8 11 0 0 0
on record CA,US 2025-11-10	0 -1 0 -13 0 0 0 15
on record CA,US 2025-11-10 2025 II	0 -1 0 -13 0 0 0 15
on record CA,US 2026-07-01	0 0 0 -9 11 0 0 0
on record CA,US 2026-07-24	0 19 0 -17 0 0 0 0
on record CA,US 2026-07-24 2026 II	0 19 0 -17 0 0 0 0
on record CA,US 2026-08-22	0 20 0 -16 0 0 0 -2
on record CA,US 2026-08-22 2026 II	0 20 0 -16 0 0 0 -2
on record CA,US 2026-09-01	0 -7 0 9 0 0 0 0
on record CH,US 2025-08-07	0 40 0 -36 -1 0 0 -3
on record CH,US 2025-08-07 2025 II	0 40 0 -36 -1 0 0 -3
on record CH,US 2025-08-12	0 0 0 -25 -1 0 0 27
on record CH,US 2025-08-12 2025 II	0 0 0 -25 -1 0 0 27
on record CH,US 2026-03-31	0 -4 0 -18 -11 0 29 -3
on record CH,US 2026-03-31 2025 II	0 0 0 -10 -9 0 19 0
on record CH,US 2026-07-24	0 28 0 -21 0 0 0 -8
on record CH,US 2026-08-07	0 -9 0 12 0 0 0 0
on record CH,US 2026-11-10	0 0 -3 -11 0 0 0 16
on record CH,US 2026-11-10 2025 II	0 0 -3 -10 0 0 0 16
on record CH,US 2028-12-31	0 -6 0 20 -7 0 0 -2
on record CH,US 2028-12-31 2025 II	0 -6 0 20 -7 0 0 -2
on record CN,EU 2025-07-05	0 15 0 -15 0 0 0 0
on record CN,EU 2025-07-05 2025 II	0 15 0 -15 0 0 0 0
on record CN,EU 2025-08-01	0 21 0 -14 0 0 0 -9
on record CN,EU 2025-08-01 2025 II	0 21 0 -14 0 0 0 -9
on record CN,EU 2025-08-12	0 0 0 -5 0 0 0 10
on record CN,EU 2025-08-12 2025 II	0 0 0 -5 0 0 0 10
on record CN,EU 2025-11-10	0 3 0 -15 0 0 0 12
on record CN,EU 2025-11-10 2025 II	0 3 0 -15 0 0 0 12
on record CN,EU 2025-12-16	0 -5 0 -9 20 0 0 -9
on record CN,EU 2025-12-16 2025 II	0 -5 0 -9 20 0 0 -9
on record CN,EU 2026-02-21	0 -2 0 -9 16 0 0 -5
on record CN,EU 2026-02-21 2025 II	0 -2 0 -9 16 0 0 -5
on record CN,EU 2026-07-24	0 36 0 -30 0 0 0 -9
on record CN,EU 2026-11-10	0 0 1 -15 0 0 0 14
on record CN,EU 2026-11-10 2025 II	0 0 1 -11 0 0 0 8
on record CN,HK 2026-07-24	0 -6 0 9 0 0 0 0
on record CN,HK 2026-07-24 2026 II	0 -6 0 9 0 0 0 0
on record CN,HK 2026-07-28	0 -9 4 -3 7 0 0 0
on record CN,HK 2026-07-28 2026 II	0 -9 4 -3 7 0 0 0
on record CN,IN 2026-11-10	0 -6 0 0 0 0 0 10
on record CN,JP 2026-07-24	0 27 0 -23 -1 0 0 -1
on record CN,MX 2026-01-01	0 17 0 -15 0 0 0 0
on record CN,MX 2026-01-01 2025 II	0 17 0 -15 0 0 0 0
on record CN,RU 2026-11-10	0 0 0 -9 0 0 0 11
on record CN,RU 2026-11-10 2026 II	0 0 0 -9 0 0 0 11
on record CN,US 2019-01-01	0 -27 0 33 0 0 0 -8
on record CN,US 2019-01-01 2018 II	0 -27 0 33 0 0 0 -8
on record CN,US 2019-03-01	0 -13 0 6 0 0 11 -6
on record CN,US 2019-03-01 2018 II	0 0 0 -4 0 0 11 -4
on record CN,US 2019-03-01 2019 I	0 -11 0 12 0 0 0 0
on record CN,US 2019-05-17	0 -8 0 10 0 0 0 0
on record CN,US 2019-05-17 2019 I	0 -8 0 10 0 0 0 0
on record CN,US 2019-09-01	0 14 0 -14 0 0 0 0
on record CN,US 2019-09-01 2019 II	0 14 0 -14 0 0 0 0
on record CN,US 2019-12-15	0 0 0 6 0 0 0 -11
on record CN,US 2019-12-15 2019 II	0 0 0 6 0 0 0 -11
on record CN,US 2020-01-16	0 0 0 -13 13 0 0 0
on record CN,US 2020-01-16 2020 I	0 0 0 -13 13 0 0 0
on record CN,US 2020-02-14	0 37 0 -31 -6 0 0 -4
on record CN,US 2020-02-14 2020 I	0 37 0 -31 -6 0 0 -4
on record CN,US 2020-06-01	0 -12 0 15 0 0 0 -2
on record CN,US 2025-02-10	0 34 0 -31 0 0 0 -3
on record CN,US 2025-02-10 2025 I	0 34 0 -31 0 0 0 -3
on record CN,US 2025-03-10	0 37 0 -34 -1 0 0 0
on record CN,US 2025-03-10 2025 I	0 37 0 -34 -1 0 0 0
on record CN,US 2025-04-02	0 19 0 -14 -2 0 0 -1
on record CN,US 2025-04-02 2025 I	0 19 0 -14 -2 0 0 -1
on record CN,US 2025-04-04	0 -6 0 10 0 0 0 0
on record CN,US 2025-04-04 2025 I	0 -6 0 10 0 0 0 0
on record CN,US 2025-04-05	0 14 0 -17 0 5 0 0
on record CN,US 2025-04-05 2025 I	0 14 0 -17 0 5 0 0
on record CN,US 2025-04-09	0 37 0 -34 0 0 0 -3
on record CN,US 2025-04-09 2025 I	0 37 0 -34 0 0 0 -3
on record CN,US 2025-04-10	0 41 0 -33 -4 0 0 -6
on record CN,US 2025-04-10 2025 I	0 41 0 -33 -4 0 0 -6
on record CN,US 2025-04-12	0 20 7 -22 7 0 -3 -14
on record CN,US 2025-04-12 2025 I	0 20 7 -22 7 0 -3 -14
on record CN,US 2025-04-15	0 29 0 -25 -3 0 0 0
on record CN,US 2025-04-15 2025 I	0 29 0 -25 -3 0 0 0
on record CN,US 2025-04-16	0 -23 0 25 0 0 0 0
on record CN,US 2025-04-16 2025 I	0 -23 0 25 0 0 0 0
on record CN,US 2025-04-17	0 -15 0 18 0 0 0 0
on record CN,US 2025-04-17 2025 I	0 -15 0 18 0 0 0 0
on record CN,US 2025-04-18	0 -8 0 11 0 0 0 0
on record CN,US 2025-04-18 2025 I	0 -8 0 11 0 0 0 0
on record CN,US 2025-05-02	0 3 9 -32 14 0 0 -6
on record CN,US 2025-05-02 2025 I	0 3 9 -32 14 0 0 -6
on record CN,US 2025-05-11	0 -8 0 15 0 0 0 -4
on record CN,US 2025-05-11 2025 I	0 -8 0 15 0 0 0 -4
on record CN,US 2025-05-12	0 -12 0 17 0 0 0 0
on record CN,US 2025-05-12 2025 I	0 -12 0 17 0 0 0 0
on record CN,US 2025-05-13	0 -11 7 -5 10 0 0 -1
on record CN,US 2025-05-13 2025 I	0 -11 7 -5 10 0 0 -1
on record CN,US 2025-05-14	0 81 0 -58 -31 -2 -5 -25
on record CN,US 2025-05-14 2025 I	0 81 0 -59 -30 -2 -5 -25
on record CN,US 2025-05-19	0 -9 0 2 5 0 0 -1
on record CN,US 2025-05-19 2025 I	0 -9 0 2 5 0 0 -1
on record CN,US 2025-05-21	0 -14 0 15 0 0 0 0
on record CN,US 2025-05-21 2025 I	0 -14 0 15 0 0 0 0
on record CN,US 2025-06-04	0 20 0 -18 -1 0 0 0
on record CN,US 2025-06-04 2025 I	0 20 0 -18 -1 0 0 0
on record CN,US 2025-06-10	0 -3 0 12 0 0 0 -4
on record CN,US 2025-06-10 2025 I	0 -3 0 12 0 0 0 -4
on record CN,US 2025-06-11	0 -5 0 15 0 0 0 -4
on record CN,US 2025-06-11 2025 I	0 -5 0 15 0 0 0 -4
on record CN,US 2025-06-19	0 0 0 -8 0 11 0 -1
on record CN,US 2025-06-19 2025 I	0 0 0 -8 0 11 0 -1
on record CN,US 2025-06-30	0 15 0 -11 0 0 0 0
on record CN,US 2025-06-30 2025 I	0 15 0 -11 0 0 0 0
on record CN,US 2025-07-09	-13 54 -5 -67 -5 -5 23 -18
on record CN,US 2025-07-09 2025 I	-12 48 -5 -81 -3 -5 23 -11
on record CN,US 2025-07-09 2025 II	0 15 0 1 0 0 0 -19
on record CN,US 2025-07-29	0 -9 0 25 0 0 0 -16
on record CN,US 2025-07-29 2025 II	0 -9 0 25 0 0 0 -16
on record CN,US 2025-07-30	0 -7 0 18 -6 0 0 -1
on record CN,US 2025-07-30 2025 II	0 -7 0 18 -6 0 0 -1
on record CN,US 2025-07-31	0 -8 0 -18 32 0 0 -8
on record CN,US 2025-07-31 2025 I	0 -6 0 -27 31 0 0 0
on record CN,US 2025-08-01	0 42 0 -42 -16 -3 17 -8
on record CN,US 2025-08-01 2025 II	0 42 0 -42 -16 -3 17 -8
on record CN,US 2025-08-04	0 -6 0 10 0 0 0 -1
on record CN,US 2025-08-04 2025 II	0 -6 0 10 0 0 0 -1
on record CN,US 2025-08-05	0 -4 0 15 -1 0 0 -6
on record CN,US 2025-08-05 2025 II	0 -4 0 15 -1 0 0 -6
on record CN,US 2025-08-06	0 36 0 -34 0 0 0 -2
on record CN,US 2025-08-06 2025 II	0 36 0 -34 0 0 0 -2
on record CN,US 2025-08-07	0 45 0 -40 -1 0 0 -5
on record CN,US 2025-08-07 2025 II	0 45 0 -40 -1 0 0 -5
on record CN,US 2025-08-08	0 -8 0 -1 15 0 0 -8
on record CN,US 2025-08-08 2025 II	0 -8 0 -1 15 0 0 -8
on record CN,US 2025-08-10	0 -1 0 13 0 0 -1 -7
on record CN,US 2025-08-10 2025 I	0 -1 0 12 0 0 -1 -7
on record CN,US 2025-08-11 2025 II	0 -2 0 12 -1 0 0 -1
on record CN,US 2025-08-12	-12 -65 -6 -35 -35 -5 -15 110
on record CN,US 2025-08-12 2025 I	-3 -8 0 -56 -9 0 -5 60
on record CN,US 2025-08-12 2025 II	-7 -63 -2 -7 -26 -3 -9 79
on record CN,US 2025-08-13	0 -9 0 16 0 0 0 -5
on record CN,US 2025-08-13 2025 II	0 -8 0 13 0 0 0 -3
on record CN,US 2025-08-18	0 -19 0 27 0 0 0 -5
on record CN,US 2025-08-18 2025 II	0 -19 0 27 0 0 0 -5
on record CN,US 2025-08-27	0 42 0 -36 -5 0 0 -8
on record CN,US 2025-08-27 2025 II	0 42 0 -36 -5 0 0 -8
on record CN,US 2025-08-29	0 15 9 -17 -10 0 0 -4
on record CN,US 2025-08-29 2025 II	0 15 9 -17 -10 0 0 -4
on record CN,US 2025-08-31	0 -17 0 19 0 0 0 0
on record CN,US 2025-08-31 2025 II	0 -17 -5 22 0 0 0 0
on record CN,US 2025-09-01	0 -2 0 0 -5 0 8 0
on record CN,US 2025-09-14	0 -6 0 11 0 0 0 0
on record CN,US 2025-09-14 2025 II	0 -6 0 11 0 0 0 0
on record CN,US 2025-09-17	-7 -24 -2 -48 -17 74 -8 -27
on record CN,US 2025-09-17 2025 II	-7 -22 -2 -46 -16 73 -8 -27
on record CN,US 2025-09-19	0 -11 0 34 -4 -11 0 -10
on record CN,US 2025-09-19 2025 II	0 -11 0 34 -4 -11 0 -10
on record CN,US 2025-10-07	0 -12 0 13 0 0 0 0
on record CN,US 2025-10-07 2025 II	0 -12 0 13 0 0 0 0
on record CN,US 2025-10-09	9 0 0 -7 0 0 0 0
on record CN,US 2025-10-09 2025 II	9 0 0 -7 0 0 0 0
on record CN,US 2025-10-10	0 0 0 10 -7 0 0 0
on record CN,US 2025-10-10 2025 II	0 0 0 10 -7 0 0 0
on record CN,US 2025-10-14	-11 -36 -3 -57 85 0 0 -18
on record CN,US 2025-10-14 2025 II	-11 -33 -3 -56 82 0 0 -18
on record CN,US 2025-10-16	-8 -1 0 17 0 0 0 0
on record CN,US 2025-10-16 2025 II	-8 -1 0 17 0 0 0 0
on record CN,US 2025-10-17	0 -19 0 26 -4 0 0 0
on record CN,US 2025-10-17 2025 II	0 -19 0 26 -4 0 0 0
on record CN,US 2025-10-21	0 -5 0 15 -9 0 0 0
on record CN,US 2025-10-21 2025 II	0 -5 0 15 -9 0 0 0
on record CN,US 2025-10-26	0 -5 0 14 0 0 0 -3
on record CN,US 2025-10-26 2025 II	0 -5 0 14 0 0 0 -3
on record CN,US 2025-10-27	0 -4 0 11 0 0 0 -2
on record CN,US 2025-10-27 2025 II	0 -4 0 11 0 0 0 -2
on record CN,US 2025-10-30	0 -19 0 43 -11 -2 0 -16
on record CN,US 2025-10-30 2025 II	0 -19 0 43 -11 -2 0 -16
on record CN,US 2025-10-31	0 -17 0 31 -9 0 0 -6
on record CN,US 2025-10-31 2025 II	0 -17 0 31 -9 0 0 -6
on record CN,US 2025-11-01	9 33 -1 -17 -25 0 -6 -44
on record CN,US 2025-11-01 2025 II	9 33 -1 -17 -25 0 -6 -44
on record CN,US 2025-11-05	0 -28 0 -38 53 0 0 -5
on record CN,US 2025-11-05 2025 II	0 -28 0 -38 53 0 0 -5
on record CN,US 2025-11-06	0 -9 0 21 0 0 0 -8
on record CN,US 2025-11-06 2025 II	0 -9 0 21 0 0 0 -8
on record CN,US 2025-11-07	0 -4 0 -8 14 0 0 0
on record CN,US 2025-11-07 2025 II	0 -4 0 -8 14 0 0 0
on record CN,US 2025-11-08	42 -26 -5 -17 -6 0 0 -2
on record CN,US 2025-11-08 2025 II	42 -26 -5 -17 -6 0 0 -2
on record CN,US 2025-11-09	0 10 0 7 -13 0 0 -12
on record CN,US 2025-11-09 2025 II	0 10 0 7 -13 0 0 -12
on record CN,US 2025-11-10	-30 26 -19 -82 -16 -13 -10 86
on record CN,US 2025-11-10 2025 II	-30 26 -19 -82 -16 -13 -10 86
on record CN,US 2025-11-11	0 -7 0 12 0 0 0 -1
on record CN,US 2025-11-11 2025 II	0 -7 0 12 0 0 0 -1
on record CN,US 2025-11-12	0 -20 0 29 -10 0 0 0
on record CN,US 2025-11-12 2025 II	0 -20 0 29 -10 0 0 0
on record CN,US 2025-11-17	0 -15 0 29 -5 0 0 -11
on record CN,US 2025-11-17 2025 II	0 -15 0 29 -5 0 0 -11
on record CN,US 2025-11-21	0 -7 0 -2 22 0 0 -15
on record CN,US 2025-11-21 2025 II	0 -7 0 -2 22 0 0 -15
on record CN,US 2025-11-27	-9 -6 0 21 -10 0 2 -3
on record CN,US 2025-11-27 2025 II	-9 -6 0 21 -10 0 2 -3
on record CN,US 2025-11-28	12 -2 0 -5 12 0 -2 -14
on record CN,US 2025-11-28 2025 II	12 -2 0 -5 12 0 -2 -14
on record CN,US 2025-11-29	0 -16 18 11 -4 0 0 -20
on record CN,US 2025-11-29 2025 II	0 -16 18 11 -4 0 0 -20
on record CN,US 2025-12-01	52 -44 -2 -29 11 0 0 -13
on record CN,US 2025-12-01 2025 II	52 -44 -2 -29 11 0 0 -13
on record CN,US 2025-12-02	0 -5 0 14 0 0 0 -7
on record CN,US 2025-12-02 2025 II	0 -5 0 14 0 0 0 -7
on record CN,US 2025-12-10	0 -4 0 -4 10 0 0 0
on record CN,US 2025-12-10 2025 II	0 -4 0 -4 10 0 0 0
on record CN,US 2025-12-16	-3 -14 0 -36 15 40 0 -20
on record CN,US 2025-12-16 2025 II	-3 -14 0 -36 15 40 0 -20
on record CN,US 2025-12-25	0 0 0 13 -3 0 0 -2
on record CN,US 2025-12-25 2025 II	0 0 0 11 -2 0 0 -1
on record CN,US 2025-12-31	-1 -13 -8 34 0 0 -9 -14
on record CN,US 2025-12-31 2025 II	-1 -12 -8 33 0 0 -9 -14
on record CN,US 2026-01-01	0 33 0 -7 -21 0 0 -11
on record CN,US 2026-01-01 2025 II	0 26 0 0 -21 0 0 -11
on record CN,US 2026-01-14	0 0 0 -17 17 0 0 0
on record CN,US 2026-01-14 2026 I	0 0 0 -17 17 0 0 0
on record CN,US 2026-01-15	0 31 0 -21 -7 0 0 -9
on record CN,US 2026-01-15 2026 I	0 32 0 -28 -5 0 0 0
on record CN,US 2026-01-22	0 -31 0 -30 -18 53 0 -11
on record CN,US 2026-01-22 2025 II	0 -10 0 -36 -12 44 0 -7
on record CN,US 2026-01-22 2026 I	0 -22 0 4 -4 16 0 -1
on record CN,US 2026-01-23	0 -3 0 -11 0 18 0 -1
on record CN,US 2026-02-04	0 -25 0 30 0 0 0 -6
on record CN,US 2026-02-04 2025 II	0 -23 0 28 0 0 0 -5
on record CN,US 2026-02-20	0 -6 0 -9 16 0 0 0
on record CN,US 2026-02-20 2026 I	0 -6 0 -9 16 0 0 0
on record CN,US 2026-02-24	0 63 0 -51 -22 0 0 -8
on record CN,US 2026-02-24 2026 I	0 63 0 -51 -22 0 0 -8
on record CN,US 2026-02-27	0 -21 0 4 14 0 0 0
on record CN,US 2026-02-27 2026 I	0 -21 0 4 14 0 0 0
on record CN,US 2026-02-28	0 -22 -8 0 37 -1 -10 -23
on record CN,US 2026-02-28 2025 II	0 -4 0 14 2 0 -7 -6
on record CN,US 2026-02-28 2026 I	0 -18 -8 -10 36 0 0 -16
on record CN,US 2026-03-02	0 -10 0 14 0 0 0 -2
on record CN,US 2026-03-02 2026 I	0 -10 0 14 0 0 0 -2
on record CN,US 2026-03-03	0 -14 0 20 -2 0 0 0
on record CN,US 2026-03-03 2026 I	0 -12 0 19 -2 0 0 0
on record CN,US 2026-03-04	0 -27 0 37 0 0 0 -16
on record CN,US 2026-03-04 2025 II	0 -20 0 31 0 0 0 -16
on record CN,US 2026-03-10	0 -10 0 13 0 0 0 0
on record CN,US 2026-03-31	0 -16 0 20 3 0 -4 -10
on record CN,US 2026-03-31 2026 I	0 -16 0 20 3 0 -4 -10
on record CN,US 2026-04-02	-1 -25 0 44 -7 0 0 -18
on record CN,US 2026-04-02 2025 I	0 -4 0 17 0 0 0 -8
on record CN,US 2026-04-02 2025 II	0 -14 0 19 0 0 0 -5
on record CN,US 2026-04-02 2026 I	0 -4 0 13 -2 0 0 -2
on record CN,US 2026-04-04	-12 -2 0 18 0 0 0 0
on record CN,US 2026-04-04 2025 I	-5 0 0 8 0 0 0 0
on record CN,US 2026-04-04 2025 II	-6 -1 0 10 0 0 0 0
on record CN,US 2026-04-05	-1 -5 0 13 0 0 0 -3
on record CN,US 2026-04-05 2025 I	-1 -5 0 13 0 0 0 -3
on record CN,US 2026-04-09	0 -14 0 24 0 0 0 -6
on record CN,US 2026-04-09 2025 II	0 -9 0 18 0 0 0 -5
on record CN,US 2026-04-10	0 -32 0 44 -1 0 0 -16
on record CN,US 2026-04-10 2025 II	0 -21 0 33 0 0 0 -15
on record CN,US 2026-04-11	0 -6 0 9 0 0 0 0
on record CN,US 2026-04-12	0 -9 0 13 0 0 0 -1
on record CN,US 2026-04-21	0 -6 0 8 0 0 0 -1
on record CN,US 2026-05-08	0 -5 0 15 -3 0 0 0
on record CN,US 2026-05-10	0 -4 0 16 0 0 0 -11
on record CN,US 2026-05-10 2025 II	0 -4 0 15 0 0 0 -10
on record CN,US 2026-05-11	0 -1 0 10 0 0 0 -7
on record CN,US 2026-05-11 2025 II	0 0 0 9 0 0 0 -6
on record CN,US 2026-05-12	0 -1 0 17 0 0 0 -11
on record CN,US 2026-05-12 2026 I	0 0 0 10 0 0 0 -5
on record CN,US 2026-05-13	0 -3 0 13 -1 0 0 -3
on record CN,US 2026-05-14	0 -30 0 50 -12 0 0 -21
on record CN,US 2026-05-14 2025 I	0 0 0 10 0 0 0 -8
on record CN,US 2026-05-14 2025 II	0 -22 0 30 0 0 0 -10
on record CN,US 2026-05-14 2026 I	0 -6 0 20 -11 0 0 -2
on record CN,US 2026-05-15	0 -4 0 16 -2 0 0 -7
on record CN,US 2026-05-15 2026 I	0 -4 0 16 -2 0 0 -7
on record CN,US 2026-06-09	0 -4 0 14 0 0 0 -5
on record CN,US 2026-06-29	0 -10 0 0 12 0 0 -1
on record CN,US 2026-06-29 2026 I	0 -10 0 0 12 0 0 -1
on record CN,US 2026-06-30	0 -8 0 -2 12 0 0 0
on record CN,US 2026-06-30 2026 I	0 -5 0 9 -2 0 0 0
on record CN,US 2026-07-01	0 -2 0 -12 16 0 0 0
on record CN,US 2026-07-01 2026 I	0 -2 0 -14 17 0 0 0
on record CN,US 2026-07-06	0 0 0 -9 11 0 0 0
on record CN,US 2026-07-06 2026 I	0 0 0 -9 11 0 0 0
on record CN,US 2026-07-10	0 -7 0 -36 42 0 0 -2
on record CN,US 2026-07-10 2026 I	0 -6 0 -19 27 0 0 -2
on record CN,US 2026-07-22	0 10 0 -8 0 0 0 0
on record CN,US 2026-07-23	0 25 0 -15 -4 0 0 -10
on record CN,US 2026-07-23 2026 I	0 26 0 -17 -4 0 0 -9
on record CN,US 2026-07-24	-4 120 -17 -45 -43 -1 -1 -94
on record CN,US 2026-07-24 2026 I	-2 123 -14 -73 -34 -1 0 -77
on record CN,US 2026-07-24 2026 II	0 13 0 13 -12 0 0 -32
on record CN,US 2026-07-29	0 -7 0 10 0 0 0 0
on record CN,US 2026-07-30	0 -14 0 16 0 0 0 0
on record CN,US 2026-07-30 2026 II	0 -13 0 14 0 0 0 0
on record CN,US 2026-07-31 2026 I	0 14 0 -10 0 0 0 0
on record CN,US 2026-07-31 2026 II	0 -9 0 12 0 0 0 0
on record CN,US 2026-08-06	0 -11 0 11 0 0 0 0
on record CN,US 2026-08-11	0 -1 0 21 0 0 0 -16
on record CN,US 2026-08-11 2025 II	0 0 0 17 0 0 0 -14
on record CN,US 2026-08-12	0 -4 0 13 0 0 0 -6
on record CN,US 2026-08-12 2025 II	0 0 0 9 0 0 0 -6
on record CN,US 2026-09-03	0 26 0 -20 -7 0 0 0
on record CN,US 2026-09-03 2026 II	0 26 0 -20 -7 0 0 0
on record CN,US 2026-09-20	0 -11 0 16 0 0 0 0
on record CN,US 2026-09-20 2026 II	0 -11 0 16 0 0 0 0
on record CN,US 2026-09-23	0 -15 0 37 -6 0 -1 -17
on record CN,US 2026-09-23 2026 II	0 -15 0 37 -6 0 -1 -17
on record CN,US 2026-09-24	0 -9 0 29 -9 0 0 -12
on record CN,US 2026-09-24 2026 II	0 -7 0 25 -7 0 0 -11
on record CN,US 2026-09-25	0 -11 -1 5 13 0 0 -13
on record CN,US 2026-09-25 2026 II	0 -11 -1 5 13 0 0 -13
on record CN,US 2026-09-29	-7 10 0 4 -7 0 0 -4
on record CN,US 2026-09-29 2025 II	-6 0 0 11 0 0 0 0
on record CN,US 2026-09-30	0 -13 0 -22 35 0 0 -9
on record CN,US 2026-09-30 2026 II	0 -12 0 -24 35 0 0 -8
on record CN,US 2026-10-04	0 -7 0 17 0 0 0 0
on record CN,US 2026-10-04 2026 II	0 -6 0 12 0 0 0 0
on record CN,US 2026-10-09	-32 -7 0 49 -7 0 0 -6
on record CN,US 2026-10-09 2025 II	-28 -1 0 37 -2 0 0 0
on record CN,US 2026-10-09 2026 II	-2 -2 0 14 -2 0 0 -3
on record CN,US 2026-10-10	-1 -1 0 14 -1 0 0 -5
on record CN,US 2026-10-10 2025 II	0 0 0 8 0 0 0 -2
on record CN,US 2026-10-14	0 -2 0 17 -11 0 0 0
on record CN,US 2026-10-14 2025 II	0 -2 0 17 -11 0 0 0
on record CN,US 2026-10-18	0 -10 -1 -37 48 -4 0 -8
on record CN,US 2026-10-18 2026 II	0 -10 -1 -37 48 -4 0 -8
on record CN,US 2026-10-25	0 -1 0 9 0 0 0 -2
on record CN,US 2026-10-30	0 -4 0 22 0 0 0 -17
on record CN,US 2026-10-30 2025 II	0 0 0 10 0 0 0 -8
on record CN,US 2026-10-31	0 0 0 14 0 0 0 -14
on record CN,US 2026-11-01	-2 -12 0 17 0 0 0 0
on record CN,US 2026-11-01 2025 II	-2 -8 0 14 0 0 0 0
on record CN,US 2026-11-05	0 -7 0 23 -13 0 0 -3
on record CN,US 2026-11-05 2025 II	0 0 0 10 -5 0 0 0
on record CN,US 2026-11-05 2026 II	0 -4 0 11 -3 0 0 0
on record CN,US 2026-11-09	33 -29 52 -98 57 -10 -2 -71
on record CN,US 2026-11-09 2025 II	18 2 13 -55 40 -2 0 -34
on record CN,US 2026-11-09 2026 I	9 0 0 -9 2 0 0 -4
on record CN,US 2026-11-09 2026 II	18 -38 45 -61 30 -4 0 -49
on record CN,US 2026-11-10	38 -91 23 -134 0 -18 -14 98
on record CN,US 2026-11-10 2025 II	27 -63 25 -61 -6 -2 -2 31
on record CN,US 2026-11-10 2026 I	0 -20 0 -46 -25 0 0 63
on record CN,US 2026-11-10 2026 II	20 -40 -3 -86 14 -10 -6 60
on record CN,US 2026-11-27	88 -20 -11 -52 -18 -4 0 -48
on record CN,US 2026-11-27 2025 II	40 -1 0 -23 -4 0 0 -21
on record CN,US 2026-11-27 2026 II	55 -15 -8 -22 -11 -3 0 -30
on record CN,US 2026-11-30	-4 0 0 22 -2 0 0 -11
on record CN,US 2026-11-30 2026 II	-4 0 0 22 -2 0 0 -11
on record CN,US 2026-12-04	0 36 0 -31 0 0 0 -4
on record CN,US 2026-12-04 2026 II	0 36 0 -31 0 0 0 -4
on record CN,US 2026-12-31	-5 -7 16 5 5 0 0 -21
on record CN,US 2026-12-31 2025 II	-4 -1 16 0 -6 0 0 -6
on record CN,US 2026-12-31 2026 I	0 -1 0 -7 13 0 0 -2
on record CN,US 2026-12-31 2026 II	0 0 0 14 0 0 0 -11
on record CN,US 2027-01-01	0 36 0 -31 0 0 0 -10
on record CN,US 2027-01-01 2026 I	0 31 0 -27 0 0 0 -9
on record CN,US 2027-01-10	-7 -30 -6 -74 -7 -3 -2 91
on record CN,US 2027-01-10 2026 II	-7 -30 -6 -74 -7 -3 -2 91
on record CN,US 2027-02-09	0 16 0 -14 0 0 0 0
on record CN,US 2027-02-09 2026 II	0 16 0 -14 0 0 0 0
on record CN,US 2027-02-20	0 -10 0 23 -7 0 0 -4
on record CN,US 2027-02-20 2026 I	0 -2 0 10 -5 0 0 0
on record CN,US 2027-02-20 2026 II	0 -5 0 12 0 0 0 -3
on record CN,US 2027-02-24	0 -35 0 42 0 0 0 -8
on record CN,US 2027-02-24 2026 I	0 -26 0 33 0 0 0 -8
on record CN,US 2027-02-24 2026 II	0 -12 0 13 0 0 0 0
on record CN,US 2027-05-07	0 -1 0 10 -6 0 0 0
on record CN,US 2027-06-23	0 41 0 -29 -9 0 0 -15
on record CN,US 2027-06-23 2025 II	0 22 0 -14 0 0 0 -11
on record CN,US 2027-07-24	0 -16 0 25 0 0 0 -6
on record CN,US 2027-07-24 2026 II	0 -16 0 25 0 0 0 -6
on record CN,US 2027-09-23	0 0 0 17 0 0 0 -14
on record CN,US 2027-09-23 2026 II	0 0 0 17 0 0 0 -14
on record CN,US 2027-09-28	0 0 0 13 -1 0 0 -6
on record CN,US 2027-09-28 2026 II	0 0 0 13 -1 0 0 -6
on record CN,US 2027-09-30	0 0 0 9 -8 0 0 0
on record CN,US 2027-09-30 2026 II	0 0 0 9 -8 0 0 0
on record CN,US 2027-11-10	-3 -4 0 16 0 0 0 -8
on record CN,US 2027-11-10 2026 II	-11 0 0 20 0 0 0 -8
on record CN,VN 2026-07-24	0 5 0 3 0 0 0 -10
on record EU,GB 2026-06-30	0 36 0 -21 -2 0 0 -21
on record EU,GB 2026-06-30 2025 II	0 36 0 -21 -2 0 0 -21
on record EU,MX 2025-08-01	0 24 0 -18 0 0 0 -7
on record EU,MX 2025-08-01 2025 II	0 24 0 -18 0 0 0 -7
on record EU,US 2025-04-01	0 9 0 -3 0 0 0 -4
on record EU,US 2025-04-01 2025 I	0 9 0 -3 0 0 0 -4
on record EU,US 2025-04-09	0 21 0 -17 -3 0 0 0
on record EU,US 2025-04-09 2025 I	0 21 0 -17 -3 0 0 0
on record EU,US 2025-04-15	0 -7 0 10 -1 0 0 0
on record EU,US 2025-04-15 2025 I	0 -7 0 10 -1 0 0 0
on record EU,US 2025-06-01	0 -44 0 45 0 0 0 0
on record EU,US 2025-06-01 2025 I	0 -44 0 45 0 0 0 0
on record EU,US 2025-07-09	-5 42 0 -35 -12 0 8 -15
on record EU,US 2025-07-09 2025 I	-5 44 0 -36 -12 0 8 -23
on record EU,US 2025-07-14	-11 27 0 -29 -13 0 0 8
on record EU,US 2025-07-14 2025 I	-10 18 0 -18 -9 0 0 4
on record EU,US 2025-07-14 2025 II	0 13 0 -16 0 0 0 4
on record EU,US 2025-08-01	0 27 0 -30 3 0 13 -20
on record EU,US 2025-08-01 2025 II	0 27 0 -30 3 0 13 -20
on record EU,US 2025-08-03	0 -12 0 15 0 0 0 0
on record EU,US 2025-08-03 2025 II	0 -12 0 15 0 0 0 0
on record EU,US 2025-08-06	0 -4 0 -9 0 0 0 15
on record EU,US 2025-08-06 2025 II	0 -4 0 -9 0 0 0 15
on record EU,US 2025-08-12	0 -9 0 -21 0 0 0 28
on record EU,US 2025-08-12 2025 II	0 -9 0 -21 0 0 0 28
on record EU,US 2025-08-27	0 31 0 -26 0 0 0 -5
on record EU,US 2025-08-27 2025 II	0 31 0 -26 0 0 0 -5
on record EU,US 2025-08-31	0 -2 0 9 -1 0 0 0
on record EU,US 2025-08-31 2025 II	0 -2 0 9 -1 0 0 0
on record EU,US 2025-09-01	0 11 0 -4 -2 0 0 0
on record EU,US 2025-09-01 2025 II	0 11 0 -4 -2 0 0 0
on record EU,US 2025-10-02	0 -9 0 10 0 0 0 0
on record EU,US 2025-10-02 2025 II	0 -9 0 10 0 0 0 0
on record EU,US 2025-11-10	0 -3 0 -16 -1 0 0 23
on record EU,US 2025-11-10 2025 II	0 -3 0 -16 -1 0 0 23
on record EU,US 2026-02-06	-3 14 0 -1 -8 0 0 -2
on record EU,US 2026-02-06 2026 I	-3 14 0 -1 -8 0 0 -2
on record EU,US 2026-02-07	-10 23 0 -36 -12 0 0 15
on record EU,US 2026-02-07 2025 II	-6 20 0 -30 -5 0 0 6
on record EU,US 2026-02-07 2026 I	-1 3 0 -11 -5 0 0 12
on record EU,US 2026-02-24	0 28 0 -27 0 0 0 0
on record EU,US 2026-02-24 2026 I	0 28 0 -27 0 0 0 0
on record EU,US 2026-07-24	0 17 0 -10 0 0 0 -7
on record EU,US 2026-07-24 2026 I	0 14 0 -6 0 0 0 -6
on record EU,US 2026-07-31	0 32 0 -23 0 0 0 -10
on record EU,US 2026-08-01	0 -23 0 35 0 0 0 -12
on record EU,US 2026-08-01 2025 II	0 -16 0 29 0 0 0 -12
on record EU,US 2026-09-29	0 14 0 -11 0 0 0 0
on record EU,US 2026-11-10	0 0 0 -7 0 0 0 12
on record EU,US 2026-11-10 2026 I	0 0 0 -6 0 0 0 10
on record GB,US 2025-06-06	0 -2 0 9 0 0 0 0
on record GB,US 2025-06-06 2025 I	0 -2 0 9 0 0 0 0
on record GB,US 2025-06-30	0 10 0 -8 0 0 0 0
on record GB,US 2025-06-30 2025 I	0 10 0 -8 0 0 0 0
on record GB,US 2025-07-09	-3 46 0 -32 -10 0 7 -22
on record GB,US 2025-07-09 2025 I	-2 37 0 -27 -6 0 5 -14
on record GB,US 2026-05-08	0 -8 0 18 0 0 0 -6
on record GB,US 2026-05-08 2025 II	0 -3 0 10 0 0 0 -4
on record GB,US 2026-06-30	0 0 0 12 0 0 0 -10
on record GB,US 2026-06-30 2025 II	0 0 0 12 0 0 0 -10
on record GB,US 2026-07-24	0 16 0 -5 0 0 0 -11
on record IN,US 2025-08-07	0 18 0 -18 0 0 0 0
on record IN,US 2025-08-07 2025 II	0 18 0 -18 0 0 0 0
on record IN,US 2025-08-12	0 0 0 -9 0 0 0 11
on record IN,US 2025-08-12 2025 II	0 0 0 -9 0 0 0 11
on record IN,US 2025-08-27	0 42 0 -39 0 0 0 0
on record IN,US 2025-08-27 2025 II	0 42 0 -39 0 0 0 0
on record IN,US 2025-11-10	0 -9 0 -11 -4 0 0 21
on record IN,US 2025-11-10 2025 II	0 -9 0 -11 -4 0 0 21
on record IN,US 2025-12-31	0 6 10 -8 0 0 0 -9
on record IN,US 2025-12-31 2025 II	0 6 10 -8 0 0 0 -9
on record IN,US 2026-02-07	0 32 0 -29 0 0 0 -1
on record IN,US 2026-02-07 2026 I	0 32 0 -29 0 0 0 -1
on record IN,US 2026-02-13	0 -15 0 16 0 0 0 0
on record IN,US 2026-02-13 2026 I	0 -15 0 16 0 0 0 0
on record IN,US 2026-08-27	0 -9 0 10 0 0 0 0
on record IN,US 2026-11-10	0 0 0 -8 0 0 0 10
on record JP,US 2025-07-09	0 -28 0 22 0 0 0 7
on record JP,US 2025-07-09 2025 II	0 -18 0 24 0 0 0 -6
on record JP,US 2025-07-29	0 -5 0 10 0 0 0 -2
on record JP,US 2025-07-29 2025 II	0 -5 0 10 0 0 0 -2
on record JP,US 2025-08-01	0 25 0 0 -4 0 0 -30
on record JP,US 2025-08-01 2025 II	0 25 0 0 -4 0 0 -30
on record JP,US 2025-08-12	0 0 0 -12 0 0 0 15
on record JP,US 2025-08-12 2025 II	0 0 0 -12 0 0 0 15
on record JP,US 2025-09-12	0 -16 0 20 -2 0 0 0
on record JP,US 2025-09-12 2025 II	0 -16 0 20 -2 0 0 0
on record JP,US 2026-07-22	0 -1 0 9 0 0 0 -6
on record JP,US 2026-07-24	0 17 0 -5 0 0 0 -12
on record JP,US 2026-07-24 2026 I	0 17 0 -5 0 0 0 -12
on record JP,US 2026-08-01	0 -10 0 12 0 0 0 0
on record JP,US 2026-08-01 2025 II	0 -9 0 10 0 0 0 0
on record JP,US 2026-08-07	0 -16 0 26 0 0 0 -11
on record JP,US 2026-08-07 2025 II	0 -16 0 26 0 0 0 -11
on record KR,US 2025-07-08	0 0 0 -9 -3 0 9 2
on record KR,US 2025-08-01	0 28 0 -22 -3 0 7 -12
on record KR,US 2025-08-01 2025 II	0 28 0 -22 -3 0 7 -12
on record KR,US 2025-08-12	0 -3 0 -20 -1 0 0 25
on record KR,US 2025-08-12 2025 II	0 -3 0 -20 -1 0 0 25
on record KR,US 2026-07-24	0 10 0 -5 0 0 0 -2
on record KR,US 2026-07-24 2026 I	0 11 0 -7 0 0 0 -2
on record KR,US 2026-11-01	0 -20 0 23 0 0 0 0
on record KR,US 2026-11-01 2025 II	0 -15 0 17 0 0 0 0
on record KR,US 2026-11-10	0 -1 0 -8 0 0 0 12
on record MX,US 2025-08-01	0 28 0 -29 0 0 4 0
on record MX,US 2025-08-01 2025 II	0 28 0 -29 0 0 4 0
on record MX,US 2025-08-06	0 19 0 -18 0 0 0 0
on record MX,US 2025-08-06 2025 II	0 19 0 -18 0 0 0 0
on record MX,US 2025-08-12	0 0 0 -5 0 0 0 9
on record MX,US 2025-08-12 2025 II	0 0 0 -5 0 0 0 9
on record MX,US 2025-10-29	0 -1 0 -12 -1 0 0 17
on record MX,US 2025-10-29 2025 II	0 -1 0 -12 -1 0 0 17
on record MX,US 2025-11-01	0 18 0 -19 0 0 0 2
on record MX,US 2025-11-01 2025 II	0 18 0 -19 0 0 0 2
on record MY,US 2025-11-10	0 -1 0 -9 0 0 0 15
on record MY,US 2025-11-10 2025 II	0 -1 0 -9 0 0 0 15
on record TH,US 2025-08-01	0 11 0 0 0 0 0 -9
on record TH,US 2025-08-01 2025 II	0 11 0 0 0 0 0 -9
on record TH,US 2025-08-07	0 30 0 -28 0 0 0 0
on record TH,US 2025-08-07 2025 II	0 30 0 -28 0 0 0 0
on record TW,US 2025-08-07	0 16 0 -14 0 0 0 -1
on record TW,US 2025-08-07 2025 II	0 16 0 -14 0 0 0 -1
on record TW,US 2025-08-12	0 0 0 -10 0 0 0 12
on record TW,US 2025-08-12 2025 II	0 0 0 -10 0 0 0 12
on record TW,US 2026-11-10	0 0 0 -13 0 0 0 15
on record TW,US 2026-11-10 2026 I	0 0 0 -13 0 0 0 14
on record US,VN 2025-07-09	0 11 0 -57 -2 0 0 36
on record US,VN 2025-07-09 2025 II	0 13 0 -56 -1 0 0 34
pc0=agree	-7 -11 6 9 -6 8 -8 4
pc0=bear	-10 4 -13 1 -2 -5 0 4
pc0=begin	-1 1 -19 0 4 1 -2 0
pc0=deny	11 -4 0 -7 9 0 0 -6
pc0=end	-2 13 2 -4 -7 2 -9 -1
pc0=impose	-9 -5 -10 3 2 0 9 0
pc0=propose	-2 -6 -5 -12 0 0 9 15
pc0=say	0 -8 3 12 0 4 -5 -11
pc0=sell	0 12 0 -9 1 5 0 -9
pc0=sign	0 -10 2 4 11 5 -10 -1
pc0=stay	-6 7 -5 -3 -9 -1 8 2
pc0=suspend	-6 -3 -11 0 0 -3 0 11
pc0=target	-2 5 3 0 -10 0 -3 4
pc0=up	-4 -23 -3 21 11 2 2 -8
pc1=agree	-13 2 4 0 -6 7 0 -1
pc1=bear	-12 0 -1 -1 6 -7 -1 5
pc1=deny	10 -6 0 -4 8 0 0 -7
pc1=down	-7 -7 -6 15 8 1 -9 -7
pc1=end	-5 11 0 -5 -8 1 -10 2
pc1=impose	-2 -3 -7 7 -8 -1 12 -3
pc1=propose	-1 -6 -6 -6 -16 0 9 25
pc1=renew	4 -14 5 0 -5 0 3 3
pc1=sell	0 21 3 -17 0 3 0 -16
pc1=suspend	-1 -9 -4 8 0 -4 0 4
pc1=target	-3 -2 6 -4 -9 0 -2 20
pc1=up	-4 -13 -4 12 8 10 1 -11
pct0=agree future	0 0 0 -6 8 0 0 0
pct0=agree past	-2 3 7 -5 -18 4 0 2
pct0=agree past-passive	0 -12 0 2 -8 6 0 12
pct0=agree present	0 1 0 8 -1 0 0 -10
pct0=agree present-passive	0 -15 0 7 8 0 0 0
pct0=bear future	0 5 0 2 -16 0 0 2
pct0=bear modal	0 -4 0 9 -11 0 0 4
pct0=bear past	0 -14 0 13 7 0 4 -11
pct0=bear perfect	0 -8 0 -10 9 0 0 10
pct0=bear present	-3 8 -3 -1 -6 -1 0 3
pct0=begin modal	-5 -7 0 14 0 3 0 -11
pct0=begin past	0 -19 0 7 2 2 0 0
pct0=begin perfect	0 3 0 -14 9 0 0 0
pct0=begin present-passive	0 10 -2 0 -6 0 0 0
pct0=deny present	11 -3 0 2 -3 0 0 -6
pct0=down past	0 -10 0 2 -2 3 0 7
pct0=down present-passive	0 -10 0 12 0 0 0 0
pct0=end future	0 9 -2 -5 0 0 0 0
pct0=end modal	0 1 10 0 0 0 0 -10
pct0=end past	-3 10 0 13 -10 0 -1 -12
pct0=end present	0 0 -1 -9 3 4 -1 5
pct0=impose future-passive	0 15 0 -2 -6 0 0 -9
pct0=impose modal-passive	0 0 0 -19 2 0 0 17
pct0=impose past-passive	4 -3 5 8 -19 5 1 -8
pct0=impose present	-15 -3 -14 6 -12 -3 5 14
pct0=impose present-passive	5 -2 0 -2 10 0 0 -5
pct0=propose future	0 1 0 -13 11 0 0 0
pct0=propose modal	1 3 0 -12 -6 2 5 0
pct0=propose past	0 -4 0 0 12 0 1 -6
pct0=propose perfect	0 -11 0 3 -6 0 0 10
pct0=propose pluperfect	0 14 0 -11 0 0 0 -4
pct0=renew past	0 -3 0 -8 2 0 0 10
pct0=renew perfect	0 -1 5 16 -1 0 0 -15
pct0=return present	0 0 0 -8 -1 0 0 11
pct0=say past	-1 12 -7 4 -6 2 -17 -5
pct0=say perfect	0 -2 1 -8 7 3 6 -8
pct0=say present	0 -15 6 19 -8 0 3 -7
pct0=sign future	0 -18 0 0 19 -1 0 -11
pct0=sign modal	0 -5 0 12 -4 0 0 -2
pct0=sign past-passive	0 -21 0 17 -9 6 0 7
pct0=sign perfect	1 2 -1 -15 13 0 -2 9
pct0=sign present	0 17 0 -5 -6 0 0 -7
pct0=stay future	-1 2 0 0 -18 0 -2 11
pct0=stay modal	-2 16 -5 -3 0 0 0 -3
pct0=stay past	0 9 -1 3 -6 0 6 -12
pct0=stay pluperfect	6 5 0 -11 4 0 0 -2
pct0=stay present	-13 -9 3 6 -3 0 8 2
pct0=suspend past	-1 -6 0 -15 17 0 0 7
pct0=suspend perfect	0 -9 0 18 -4 0 0 -8
pct0=suspend pluperfect	0 0 0 -8 0 0 0 6
pct0=suspend present	-19 1 -4 9 -13 0 0 13
pct0=suspend present-passive	7 3 0 -18 1 0 0 0
pct0=target past	0 6 0 -8 0 0 0 2
pct0=target present	0 -9 7 8 -5 0 -1 5
pct0=threaten pluperfect	0 -8 0 10 0 0 0 0
pct0=up future	0 9 0 0 -3 0 0 -2
pct0=up modal	0 -23 0 12 7 3 2 -7
pct0=up past	-2 -19 0 28 -1 0 0 -3
pct1=agree future	0 0 0 -6 8 0 0 0
pct1=agree participle-passive	0 21 0 -17 2 0 0 0
pct1=agree past	-1 4 7 -8 -17 4 0 3
pct1=agree past-passive	0 -12 0 2 -8 6 0 12
pct1=agree perfect	0 9 0 0 -9 0 0 0
pct1=agree pluperfect	0 -9 0 11 0 0 0 0
pct1=agree present	0 1 0 8 -1 0 0 -10
pct1=agree present-passive	0 -15 0 7 8 0 0 0
pct1=bear future	0 5 0 2 -16 0 0 2
pct1=bear gerund	0 -2 0 12 -2 0 0 -3
pct1=bear modal	0 -4 0 9 -11 0 0 4
pct1=bear participle-passive	0 -9 4 -2 13 0 0 -4
pct1=bear past	0 -14 0 7 7 0 4 -4
pct1=bear perfect	0 -8 0 -10 9 0 0 10
pct1=bear present	-3 8 -3 -2 -5 -1 0 3
pct1=begin gerund	0 21 0 -15 0 0 0 -8
pct1=begin modal	-5 -7 0 14 0 3 0 -11
pct1=begin past	0 -18 0 2 3 2 0 1
pct1=begin perfect	0 5 0 -16 9 0 0 0
pct1=begin present	1 4 -7 -5 -8 -1 -1 9
pct1=begin present-passive	0 10 -2 0 -6 0 0 0
pct1=deny present	11 -3 0 2 -3 0 0 -6
pct1=down infinitive	0 -11 -1 13 7 0 0 -6
pct1=down past	0 -9 0 5 -1 3 0 2
pct1=down present-passive	0 -10 0 12 0 0 0 0
pct1=end future	0 9 -2 -7 0 0 0 0
pct1=end modal	0 1 10 0 0 0 0 -10
pct1=end past	-3 10 0 14 -9 0 -1 -16
pct1=end present	0 0 -1 -9 3 4 -1 6
pct1=impose future-passive	0 15 0 -2 -5 0 0 -9
pct1=impose gerund	0 -13 0 9 -2 0 0 7
pct1=impose infinitive-passive	0 -7 0 9 -2 0 0 0
pct1=impose modal-passive	0 0 0 -19 2 0 0 17
pct1=impose participle-passive	4 13 3 -2 -28 -1 4 -1
pct1=impose past-passive	4 -3 5 9 -15 5 -2 -8
pct1=impose present	-14 -2 -13 9 -15 -3 5 12
pct1=impose present-passive	5 -2 0 -2 10 0 0 -5
pct1=propose future	0 0 0 -13 11 0 0 0
pct1=propose modal	1 3 0 -12 -6 2 5 0
pct1=propose participle-passive	0 -7 0 12 -28 0 4 11
pct1=propose past	0 0 0 0 14 0 1 -13
pct1=propose perfect	0 -3 0 -2 -5 0 0 16
pct1=propose pluperfect	0 14 0 -8 0 0 0 -4
pct1=renew participle-passive	6 -10 -1 0 0 0 0 5
pct1=renew past	0 -3 0 -8 2 0 0 10
pct1=renew perfect	0 -1 5 16 -1 0 0 -15
pct1=return present	0 0 0 -8 -1 0 0 11
pct1=say infinitive	0 5 0 -9 -2 0 0 6
pct1=say participle-passive	0 3 0 2 7 0 0 -12
pct1=say past	-1 13 -7 2 -6 2 -17 -5
pct1=say present	0 -15 6 18 -8 0 3 -6
pct1=sign future	0 -18 0 0 19 -1 0 -11
pct1=sign infinitive	0 0 0 -11 0 0 8 4
pct1=sign modal	0 -5 0 12 -4 0 0 -2
pct1=sign participle-passive	0 12 0 -1 0 0 0 -10
pct1=sign past-passive	0 -21 0 17 -9 6 0 7
pct1=sign perfect	2 0 0 -9 13 0 0 0
pct1=sign present	0 17 0 -5 -6 0 0 -7
pct1=stay future	-1 4 0 0 -17 0 0 11
pct1=stay infinitive	0 -6 0 11 0 0 0 -3
pct1=stay modal	-2 12 -5 -2 0 0 0 0
pct1=stay participle-passive	11 -4 0 0 0 0 0 -2
pct1=stay past	0 9 -1 2 -6 0 6 -10
pct1=stay present	-9 -6 4 4 -1 0 8 -1
pct1=suspend participle-passive	0 -11 1 9 0 0 0 0
pct1=suspend past	-1 -6 0 -15 17 0 0 7
pct1=suspend perfect	0 -9 0 16 -4 0 0 -5
pct1=suspend pluperfect	0 0 0 -8 0 0 0 6
pct1=suspend present	-18 3 -4 14 -12 0 0 7
pct1=suspend present-passive	7 3 0 -18 1 0 0 0
pct1=target gerund	0 -11 0 11 0 0 0 0
pct1=target infinitive	0 4 0 -14 0 0 0 11
pct1=target participle-passive	0 3 4 -15 0 0 0 8
pct1=target present	0 -9 7 8 -5 0 -1 5
pct1=up future	0 9 0 0 -3 0 0 -2
pct1=up modal	0 -23 0 12 7 3 2 -7
pct1=up participle-passive	0 7 0 -10 0 6 0 -2
pct1=up past	-2 -19 0 28 -1 0 0 -3
phas-future	-11 6 -3 -4 7 -5 -4 2
phas-gerund	0 -8 0 19 -11 0 -1 1
phas-infinitive	0 0 -6 0 -14 0 3 12
phas-modal	-10 -14 0 6 8 3 6 -7
phas-participle	13 -8 6 3 -1 0 0 -9
phas-past	-10 -11 0 -1 6 14 4 -3
phas-pluperfect	6 0 -6 5 8 0 0 -14
pt0=future	-9 12 0 -2 -2 -4 -3 2
pt0=future-not	0 -15 0 3 9 0 0 0
pt0=future-passive	0 15 0 -5 0 0 0 -8
pt0=modal	-9 -12 0 6 9 4 1 -7
pt0=modal-passive	0 -13 0 1 0 0 5 5
pt0=past	-9 -3 -10 12 4 8 0 -18
pt0=past-passive	3 -5 10 -9 -3 4 0 5
pt0=perfect-not	0 2 0 -9 12 0 0 -3
pt0=present	-15 -2 1 -6 -2 -2 10 10
pt0=present-not	0 -3 0 9 -13 0 0 1
pt0=present-passive	13 -1 8 -3 -2 -2 -10 -3
pt0=present-passive-not	0 7 0 -14 0 1 0 4
pt1=future	-8 13 0 -4 -1 -4 -1 2
pt1=future-not	0 -15 0 3 9 0 0 0
pt1=future-passive	0 15 0 -6 0 0 0 -8
pt1=gerund	0 1 0 8 -16 0 0 1
pt1=infinitive	0 0 -6 0 -10 0 4 7
pt1=infinitive-passive	0 -8 0 10 -3 0 0 0
pt1=modal	-9 -15 0 6 9 4 1 -5
pt1=modal-passive	0 -13 0 1 0 0 5 5
pt1=participle-passive	14 2 7 -4 -12 0 0 -4
pt1=past	-8 -2 -8 8 7 9 0 -16
pt1=past-passive	3 -9 10 -7 0 4 -6 6
pt1=perfect-not	0 2 0 -9 12 0 0 -3
pt1=pluperfect	6 -5 -7 11 4 0 0 -13
pt1=present	-12 0 3 -2 -1 -2 11 0
pt1=present-not	0 -2 0 8 -10 0 0 1
pt1=present-passive	9 0 8 -2 -1 -2 -10 -5
pt1=present-passive-not	0 7 0 -14 0 1 0 4
pv0-none	-13 2 6 7 -7 -6 -7 2
pv0=answer	-3 11 0 -1 -2 0 0 0
pv0=approve	0 -17 0 10 2 0 0 0
pv0=ask	-1 21 0 -19 -1 0 0 3
pv0=be	3 5 4 -7 10 1 6 -12
pv0=bring	0 -12 0 3 0 0 0 5
pv0=call	0 -2 0 -6 0 0 0 11
pv0=confirm	0 -7 0 16 -4 0 0 -1
pv0=decide	4 5 0 -16 9 0 0 0
pv0=declare	0 -11 0 6 0 0 0 5
pv0=double	0 9 0 0 -2 0 0 -7
pv0=end	2 -3 0 -2 -5 0 -3 10
pv0=enter	0 12 -2 3 -11 0 0 0
pv0=expect	0 -6 0 -6 -3 0 0 17
pv0=extend	0 -9 7 9 0 0 0 -8
pv0=face	0 0 0 -4 -1 0 -2 11
pv0=go	0 -27 -1 4 17 3 0 0
pv0=grant	0 11 3 -15 0 0 0 0
pv0=hold	-6 -12 0 0 -5 0 0 20
pv0=hope	0 7 0 -12 0 0 0 2
pv0=import	0 0 0 -10 9 0 0 0
pv0=impose	0 -6 0 -1 12 0 0 -3
pv0=initial	0 0 0 -12 12 0 0 0
pv0=lapse	0 -10 2 12 0 0 0 -3
pv0=lay	0 -7 0 12 0 0 0 -3
pv0=leave	0 -14 -7 2 12 0 -2 6
pv0=levy	0 -12 0 0 0 0 0 12
pv0=look	0 0 0 -13 9 0 0 4
pv0=negotiate	0 -6 0 -2 0 0 0 10
pv0=offer	0 -10 0 20 -5 0 1 -7
pv0=other	-6 -3 17 -3 -12 -2 8 1
pv0=pay	-3 4 -1 -10 0 0 2 7
pv0=post	0 -9 0 14 -3 0 0 0
pv0=promise	0 -9 0 16 -3 0 0 0
pv0=propose	0 -20 0 8 6 0 -2 6
pv0=put	6 14 -1 -5 9 1 0 -23
pv0=reach	0 -10 0 21 0 0 0 -10
pv0=ready	0 10 0 -6 1 0 0 -6
pv0=remain	-1 8 0 -2 -8 0 0 5
pv0=remove	0 9 0 -8 0 0 0 0
pv0=renew	0 -5 0 -8 0 0 0 13
pv0=replace	0 5 0 1 5 0 0 -13
pv0=return	0 0 0 -9 0 0 0 11
pv0=rise	0 -19 0 22 0 0 0 0
pv0=rule	11 -4 0 -7 9 0 0 -6
pv0=run	0 -3 -3 14 -9 0 0 0
pv0=set	0 -13 0 16 -3 0 3 -2
pv0=settle	0 -10 0 11 0 0 0 0
pv0=show	0 0 0 11 0 0 0 -10
pv0=sign	0 -14 8 10 -9 10 0 0
pv0=sit	0 5 0 -12 0 0 0 10
pv0=state	0 0 0 -15 12 0 0 8
pv0=stay	0 6 -1 8 -12 0 0 -3
pv0=stop	0 5 0 0 -13 5 0 2
pv0=strike	0 8 0 -6 0 0 0 0
pv0=suspend	0 5 -3 -10 11 0 0 -2
pv0=tell	0 5 0 4 -9 0 -8 3
pv0=vote	0 9 0 0 0 0 0 -6
pv0=warn	0 4 0 -9 3 0 0 0
pv0=withdraw	0 -10 0 6 3 0 0 0
pv0=write	-7 -8 0 26 1 3 0 -21
pv1-none	-21 1 0 5 -2 -6 -8 8
pv1=add	0 14 0 -13 -1 0 0 0
pv1=answer	-3 11 0 0 -2 0 0 -4
pv1=approve	0 -17 0 11 2 0 0 0
pv1=ask	-1 25 0 -19 -6 0 0 2
pv1=be	3 5 5 -13 11 1 7 -6
pv1=bring	0 -13 0 5 0 0 0 5
pv1=buy	0 -5 0 11 0 0 0 -2
pv1=come	-1 0 -1 12 -8 2 -1 -7
pv1=conclude	0 7 0 -9 0 0 0 4
pv1=confirm	0 -7 0 16 -4 0 0 -1
pv1=decide	0 6 0 -13 10 0 0 -1
pv1=declare	0 -11 0 6 0 0 0 5
pv1=double	0 9 0 2 -2 0 0 -9
pv1=expect	0 -7 0 0 -3 0 0 10
pv1=expire	0 2 0 -10 -3 0 0 8
pv1=extend	6 -13 5 21 0 0 0 -22
pv1=face	0 0 0 -4 -1 0 -2 11
pv1=go	0 -20 -1 -2 17 4 0 2
pv1=grant	0 10 3 -14 0 0 0 3
pv1=hold	-6 -16 0 5 -5 0 0 16
pv1=hope	0 8 0 -15 0 0 0 5
pv1=import	0 -1 0 -6 9 0 0 0
pv1=impose	0 2 0 -5 10 0 0 -11
pv1=initial	0 0 0 -12 12 0 0 0
pv1=lapse	0 -10 2 10 0 0 0 0
pv1=leave	0 -22 -7 1 9 0 -4 18
pv1=levy	0 -12 0 0 0 0 0 12
pv1=lower	0 -12 -1 4 12 0 0 0
pv1=make	10 -7 0 1 -2 0 0 0
pv1=meet	0 1 0 3 0 0 3 -10
pv1=offer	0 -5 0 0 -10 0 13 0
pv1=other	-6 -2 18 4 -10 -1 8 -11
pv1=pay	-3 4 -4 -13 2 0 1 10
pv1=plan	0 -14 0 16 0 0 0 0
pv1=post	0 -9 0 15 -3 0 0 0
pv1=prolong	-1 2 2 -13 -4 0 4 11
pv1=promise	0 0 0 11 -10 0 -5 4
pv1=propose	0 -18 0 11 -2 0 -2 7
pv1=put	6 9 -1 -2 10 1 0 -24
pv1=reach	0 -8 0 18 -1 0 0 -5
pv1=ready	0 10 0 -6 1 0 0 -6
pv1=receive	0 -6 0 10 2 0 0 -8
pv1=remain	0 8 0 -4 -8 0 0 4
pv1=remove	0 9 0 -8 0 0 0 0
pv1=renew	0 -11 -1 -4 0 0 0 16
pv1=replace	0 14 0 0 4 0 0 -18
pv1=rise	0 -19 0 22 0 0 0 0
pv1=rule	10 -6 0 -4 8 0 0 -7
pv1=run	0 0 -3 10 -9 0 0 -1
pv1=set	0 -13 0 16 -3 0 3 -2
pv1=ship	0 21 3 -17 0 0 0 -12
pv1=show	0 0 0 11 0 0 0 -10
pv1=sign	-2 -4 7 2 -3 8 -1 -1
pv1=sit	0 4 0 -6 -6 0 0 9
pv1=spare	0 -5 0 11 -3 0 0 0
pv1=stand	0 -10 0 10 4 0 0 -7
pv1=start	-4 17 0 -6 -8 0 0 -2
pv1=state	0 0 0 -15 12 0 0 8
pv1=stay	0 8 -1 12 -11 0 0 -12
pv1=stop	0 7 0 -5 -12 5 0 4
pv1=strike	0 7 0 -14 0 0 0 8
pv1=tell	0 5 0 4 -9 0 -8 3
pv1=threaten	0 -10 0 6 0 0 0 3
pv1=vote	0 9 0 0 0 0 0 -7
pv1=warn	0 4 0 -9 3 0 0 0
pv1=withdraw	0 -10 0 6 3 0 0 0
pv1=write	-7 -15 0 29 6 3 0 -22
pv2-none	-15 0 7 3 4 1 1 -1
pvt0=add past	0 -1 0 10 0 0 0 -1
pvt0=agree modal	0 -2 0 7 -3 0 0 0
pvt0=agree past	0 -11 0 5 -8 0 0 8
pvt0=agree present	0 19 0 -15 0 0 0 0
pvt0=announce past	0 10 0 -6 -4 0 0 0
pvt0=apply present	0 5 0 0 -17 0 0 6
pvt0=approve future	0 0 0 13 -9 0 0 -2
pvt0=approve modal	0 0 0 10 -7 0 0 0
pvt0=approve perfect	0 -3 0 -10 16 0 0 0
pvt0=ask perfect	0 0 0 -9 -5 0 0 14
pvt0=be future	0 0 0 4 -12 0 -2 4
pvt0=be past	0 12 0 -11 -1 0 4 0
pvt0=be pluperfect	7 0 0 0 5 0 0 -13
pvt0=be present	-2 -9 6 0 11 2 5 -6
pvt0=call past	0 -2 0 -14 5 0 5 8
pvt0=charge present	0 -15 0 10 3 0 0 4
pvt0=come present	0 8 0 0 0 0 0 -2
pvt0=continue present	0 -5 0 11 0 0 0 -4
pvt0=decide perfect	0 7 0 -14 8 0 0 0
pvt0=end past	0 0 0 14 0 0 0 -9
pvt0=end present	3 -4 0 -6 -1 0 0 12
pvt0=expect present	0 -5 0 -9 -2 0 0 17
pvt0=expire present	0 6 0 -16 -1 0 0 11
pvt0=extend perfect	0 -2 0 10 0 0 0 -3
pvt0=face present	0 2 0 -7 -1 0 -2 9
pvt0=fall present	0 5 0 -10 7 0 0 -3
pvt0=get present	0 11 0 -11 0 0 0 0
pvt0=go modal	0 -14 0 4 8 3 0 -6
pvt0=go present	0 -16 0 0 7 0 0 10
pvt0=have past	0 9 0 1 -1 0 0 -9
pvt0=have present	8 -9 1 -5 -5 0 4 9
pvt0=hold present	-4 -19 0 3 0 0 0 13
pvt0=import present	0 0 0 -10 9 0 0 0
pvt0=initial past	0 0 0 -10 10 0 0 0
pvt0=keep perfect	0 3 0 -16 0 0 0 12
pvt0=leave future	0 -8 0 6 0 0 0 1
pvt0=leave past	0 -5 0 -2 9 0 0 2
pvt0=meet perfect	0 0 0 -9 10 0 0 0
pvt0=negotiate present	0 -6 0 -2 0 0 0 10
pvt0=offer perfect	0 -8 0 19 -6 0 1 -8
pvt0=other past	0 3 5 -19 11 0 0 0
pvt0=other perfect	0 -1 0 23 -24 0 0 1
pvt0=other present	0 0 14 0 -19 0 3 0
pvt0=pay future	0 6 0 0 -12 0 0 2
pvt0=pay past	0 -1 0 -7 15 0 0 -2
pvt0=pay perfect	0 -11 0 0 1 0 0 9
pvt0=pay present	-1 9 0 0 -8 0 2 -4
pvt0=prolong modal	0 -9 0 0 0 0 0 6
pvt0=prolong past	0 0 0 -11 0 0 0 16
pvt0=prolong present	0 22 0 -12 1 0 0 -10
pvt0=propose past	0 -8 0 17 0 0 0 -7
pvt0=propose perfect	0 -3 0 -7 0 0 0 13
pvt0=propose present	0 -17 0 12 0 0 0 0
pvt0=put modal	0 11 0 -5 -1 0 0 -1
pvt0=put perfect	0 -2 0 0 8 3 0 -9
pvt0=put present	0 12 0 -4 8 0 0 -12
pvt0=raise past	0 -9 0 10 0 0 0 0
pvt0=raise present	0 14 0 -14 0 0 0 0
pvt0=reach present	0 -13 0 20 0 0 0 -7
pvt0=ready present	0 10 0 -6 1 0 0 -6
pvt0=remain present	-1 9 0 0 -8 0 0 2
pvt0=remove present	0 10 0 -9 0 0 0 0
pvt0=replace present	0 0 0 7 6 0 0 -12
pvt0=return present	0 0 0 -9 0 0 0 12
pvt0=rule present	11 -3 0 1 -3 0 0 -6
pvt0=run past	0 -4 0 22 0 0 0 -17
pvt0=say present	0 -12 7 11 -19 0 5 -1
pvt0=set present	0 -9 0 13 0 0 0 0
pvt0=sign past	0 -4 8 -1 -12 11 0 0
pvt0=stand present	0 -2 0 -11 4 0 0 10
pvt0=start modal	-2 -7 0 15 0 0 0 -5
pvt0=start present	0 23 0 -23 -2 0 0 5
pvt0=state past	0 0 0 -15 12 0 0 8
pvt0=stay present	-4 12 0 14 -9 0 0 -16
pvt0=strike past	0 8 0 -6 0 0 0 0
pvt0=suspend past	-1 1 0 -7 12 0 0 -1
pvt0=suspend perfect	0 -8 0 14 6 0 0 -13
pvt0=suspend present	0 8 -1 -22 -4 0 0 11
pvt0=take present	6 -7 0 7 0 0 0 0
pvt0=tell past	0 9 0 2 -21 0 -6 5
pvt0=threaten past	0 9 0 -8 0 0 0 0
pvt0=vote present	0 14 0 -12 -4 0 0 0
pvt0=write past	-7 0 0 28 -2 0 0 -24
pvt0=write present	0 -12 0 0 9 0 0 1
pvt1=add infinitive	0 13 0 -11 0 0 0 0
pvt1=add past	0 -1 0 10 0 0 0 -1
pvt1=agree modal	0 -2 0 7 -3 0 0 0
pvt1=agree past	0 -10 0 3 -8 0 0 10
pvt1=agree perfect	0 9 0 -3 -1 0 0 0
pvt1=agree present	0 19 0 -15 0 0 0 0
pvt1=announce past	0 11 0 -8 -4 0 0 0
pvt1=apply present	0 4 0 0 -16 0 0 6
pvt1=approve future	0 0 0 13 -9 0 0 -2
pvt1=approve modal	0 0 0 10 -7 0 0 0
pvt1=approve perfect	0 -3 0 -10 16 0 0 0
pvt1=ask participle	0 10 0 -7 -2 0 0 0
pvt1=ask perfect	0 1 0 -8 -4 0 0 10
pvt1=be future	0 1 0 0 -11 0 0 6
pvt1=be past	0 12 0 -13 -1 0 4 1
pvt1=be pluperfect	7 0 0 0 5 0 0 -13
pvt1=be present	-1 -7 6 -4 11 2 5 -3
pvt1=charge present	0 -14 0 9 3 0 0 4
pvt1=come present	0 8 0 0 0 0 0 -2
pvt1=continue present	0 -2 0 9 0 0 0 -5
pvt1=end participle	0 0 0 15 -2 0 0 -12
pvt1=end past	0 0 0 17 0 0 0 -13
pvt1=end present	3 -4 0 -6 -1 0 0 12
pvt1=enter participle	0 -13 6 -3 9 0 0 0
pvt1=expect present	0 -3 0 -3 -1 0 0 11
pvt1=expire present	0 6 0 -16 -1 0 0 11
pvt1=extend infinitive	0 0 0 18 0 0 0 -17
pvt1=extend participle	7 -1 0 0 0 0 0 -1
pvt1=extend perfect	0 -2 0 10 0 0 0 -3
pvt1=face present	0 2 0 -7 -1 0 -2 9
pvt1=fall past	0 -9 0 11 0 0 0 0
pvt1=fall present	0 5 0 -10 7 0 0 -3
pvt1=get present	0 11 0 -11 0 0 0 0
pvt1=go modal	0 -14 0 4 8 3 0 -6
pvt1=go present	0 -14 0 0 7 0 0 8
pvt1=have past	0 9 0 0 0 0 0 -8
pvt1=hold present	-4 -19 0 3 0 0 0 13
pvt1=hope present	0 8 0 -13 0 0 0 5
pvt1=impose participle	0 11 1 -3 0 0 0 -6
pvt1=initial past	0 0 0 -10 10 0 0 0
pvt1=keep perfect	0 3 0 -16 0 0 0 12
pvt1=know participle	0 4 0 5 0 0 0 -11
pvt1=leave future	0 -8 0 5 0 0 0 1
pvt1=leave past	0 -5 0 -2 9 0 0 2
pvt1=lower infinitive	0 -10 0 6 8 0 0 -3
pvt1=make participle	11 -2 0 -6 0 0 0 0
pvt1=meet gerund	0 -2 0 15 -1 0 0 -7
pvt1=meet perfect	0 0 0 -9 10 0 0 0
pvt1=negotiate present	0 -6 0 -2 0 0 0 10
pvt1=other past	0 0 5 -18 11 0 0 1
pvt1=other perfect	0 -1 0 21 -21 0 0 0
pvt1=other present	0 3 14 8 -19 0 3 -13
pvt1=pay future	0 6 0 0 -12 0 0 2
pvt1=pay past	0 -1 0 -7 15 0 0 -2
pvt1=pay perfect	0 -11 0 0 1 0 0 9
pvt1=pay present	-1 9 0 0 -8 0 2 -4
pvt1=plan participle	0 -13 0 17 0 0 0 0
pvt1=prolong modal	0 -9 0 0 0 0 0 6
pvt1=prolong past	0 0 0 -11 0 0 0 16
pvt1=prolong present	0 22 0 -12 1 0 0 -10
pvt1=propose past	0 -4 0 11 0 0 0 -5
pvt1=propose perfect	0 -3 0 -7 0 0 0 13
pvt1=propose present	0 -17 0 12 0 0 0 0
pvt1=put modal	0 11 0 -5 -1 0 0 -1
pvt1=put perfect	0 -2 0 0 8 3 0 -9
pvt1=put present	0 12 0 -4 8 0 0 -12
pvt1=raise past	0 -9 0 10 0 0 0 0
pvt1=raise present	0 14 0 -14 0 0 0 0
pvt1=reach present	0 -13 0 20 0 0 0 -7
pvt1=ready present	0 10 0 -6 1 0 0 -6
pvt1=remain present	0 9 0 -1 -8 0 0 0
pvt1=remove present	0 10 0 -9 0 0 0 0
pvt1=replace present	0 0 0 7 6 0 0 -12
pvt1=return present	0 0 0 -9 0 0 0 12
pvt1=rule present	11 -3 0 1 -3 0 0 -6
pvt1=run past	0 -4 0 22 0 0 0 -17
pvt1=say present	0 -12 7 11 -19 0 5 -1
pvt1=set present	0 -9 0 13 0 0 0 0
pvt1=ship participle	0 8 4 -11 0 0 0 -5
pvt1=sign participle	0 15 0 -14 4 0 0 -1
pvt1=sign past	0 -3 8 -1 -12 11 0 0
pvt1=stand present	0 -2 0 -11 4 0 0 10
pvt1=start gerund	0 16 0 -10 0 0 0 -6
pvt1=start modal	-2 -7 0 15 0 0 0 -5
pvt1=start present	0 23 0 -23 -2 0 0 5
pvt1=state past	0 0 0 -15 12 0 0 8
pvt1=stay present	-3 14 0 19 -8 0 0 -26
pvt1=strike past	0 8 0 -6 0 0 0 0
pvt1=suspend past	-1 1 0 -7 12 0 0 -1
pvt1=suspend perfect	0 -8 0 14 6 0 0 -13
pvt1=suspend present	0 8 -1 -22 -4 0 0 11
pvt1=take present	6 -7 0 9 -7 0 0 0
pvt1=tell past	0 9 0 2 -21 0 -6 5
pvt1=vote present	0 14 0 -12 -4 0 0 0
pvt1=want present	0 0 0 9 -8 0 5 -8
pvt1=write past	-7 0 0 28 -2 0 0 -24
pvt1=write present	0 -12 0 0 9 0 0 1
q:"	-3 -7 -2 20 -17 -10 8 0
q:&	-1 9 0 -4 0 0 0 0
q:'	0 -10 0 14 11 0 0 -16
q:'s	3 15 -18 -2 -12 3 -3 0
q:(	-12 18 -2 -10 -1 0 0 0
q:*	0 25 0 -26 6 0 0 -7
q:,	-1 -1 -5 -6 -5 12 -8 15
q:-	1 7 -1 -4 16 -1 0 -19
q:.	-4 -15 -3 23 8 -5 -16 -5
q:/	-4 0 7 -7 -20 0 -4 22
q::	-11 -6 2 -10 20 -5 -23 11
q:;	-5 0 -6 21 -17 -2 9 -8
q:<agent>	0 11 -23 -11 14 3 -11 -3
q:<day-ahead>	9 -4 12 0 -13 -4 5 -1
q:<day-gone>	16 5 -45 -5 -6 13 1 -2
q:<day-today>	-18 20 -13 6 -17 5 -5 -9
q:<duty>	-6 11 1 1 1 -17 -21 -4
q:<goods-amount>	0 17 0 3 -17 0 -6 -2
q:<goods>	-3 9 -11 -15 28 -17 2 -9
q:<level-noun>	-8 -4 5 -2 6 -13 -5 8
q:<level>	-16 32 -9 9 -15 -8 -14 -20
q:<money>	-20 12 6 4 11 -6 -3 -23
q:<month-ahead>	1 -16 0 29 -18 0 5 -13
q:<month-gone>	17 -23 -14 0 -3 0 -12 17
q:<month-today>	2 0 0 -3 13 0 0 -11
q:<name>	5 3 5 -32 11 -35 -3 36
q:<not>	-2 4 0 -5 12 -7 -24 0
q:<number>	-21 -6 23 -2 2 -19 3 2
q:<office>	-9 -10 17 9 -3 -11 -21 2
q:<organisation>	0 21 -23 0 21 -27 0 -40
q:<person>	-32 1 -29 -13 24 7 8 6
q:<points>	2 10 1 -10 -3 -1 -5 5
q:<quality>	-2 1 -1 -27 1 12 -5 25
q:<seat>	3 -10 -8 -14 20 -3 15 2
q:<sender>	23 -13 0 9 -1 -11 -5 -12
q:<span>	-6 -9 -14 -4 -8 -6 -10 31
q:<taker>	12 -10 2 26 -12 -2 -8 -15
q:<v-agree>	-30 -15 -28 19 -12 10 9 8
q:<v-bear>	-5 15 -25 10 -36 -14 -6 5
q:<v-begin>	-8 0 8 -5 -7 9 -19 12
q:<v-buy>	2 17 -10 0 -6 -5 -17 0
q:<v-deny>	31 -34 -5 9 10 -5 3 -21
q:<v-down>	-29 10 0 15 -25 -3 6 -4
q:<v-end>	0 -12 -5 12 -1 -7 -3 3
q:<v-propose>	5 -25 -3 1 8 -6 29 -7
q:<v-refuse>	6 -5 0 17 -12 0 0 -9
q:<v-renew>	0 -1 0 1 8 -6 0 -3
q:<v-return>	0 7 0 0 -11 0 -1 0
q:<v-say>	-1 0 -6 8 -9 -10 -4 4
q:<v-sell>	1 -1 0 13 5 0 -18 -22
q:<v-sign>	-15 -9 -33 0 20 6 -1 2
q:<v-stay>	10 -10 9 6 -13 18 -16 2
q:<v-suspend>	5 8 0 8 4 15 -2 -29
q:<v-target>	-17 -3 -11 15 -12 -13 3 7
q:<v-threaten>	-3 5 0 -2 -15 0 -1 14
q:<v-up>	-12 -6 -22 35 -37 8 -18 0
q:?	-1 11 0 -14 -20 -6 0 21
q:[	0 0 0 11 -3 0 0 -7
q:]	0 0 0 11 -3 0 0 -7
q:_	0 1 0 7 0 0 0 -9
q:a	6 3 -16 19 -2 0 3 -27
q:about	0 4 -1 2 -16 0 0 0
q:abroad	9 0 0 0 -5 0 0 -8
q:accept	0 4 0 8 6 0 0 -22
q:accord	0 8 0 -14 14 0 0 -6
q:according	0 0 0 -18 16 13 -1 -7
q:accused	0 13 0 -10 0 0 0 -4
q:act	0 20 7 -27 8 0 0 -13
q:action	0 -7 0 14 8 0 0 -15
q:additional	0 0 -3 -18 -2 0 -2 33
q:admission	0 -3 0 12 0 0 0 -6
q:adopt	0 -22 0 3 19 0 0 0
q:advance	0 -2 0 -10 12 0 0 0
q:advanced	0 0 0 -2 -3 0 0 9
q:after	-10 14 -13 18 -13 3 6 -19
q:again	-1 -6 0 6 9 0 1 -11
q:against	-3 -3 0 -10 13 0 0 6
q:agenda	3 -10 0 -3 5 0 0 1
q:agree	-15 -11 -7 -1 -6 -6 -5 29
q:agreement	-4 -9 0 26 -12 10 5 -22
q:ahead	0 -4 0 10 -1 0 0 0
q:air	0 12 0 -11 0 0 0 0
q:aircraft	0 16 0 0 -1 0 0 -12
q:aire	0 -1 0 13 0 0 0 -10
q:airline	0 -10 0 11 0 0 0 0
q:airport	0 -7 0 12 -1 0 0 -3
q:al	0 2 0 4 -11 0 0 0
q:alexandria	0 5 0 -10 5 0 0 0
q:alive	0 0 0 -12 0 0 0 14
q:all	0 29 -4 -22 -17 0 -2 6
q:allow	0 26 -3 0 -5 0 0 -18
q:alone	-4 -5 0 -21 15 0 0 12
q:already	0 18 -2 -10 -10 11 0 -1
q:also	0 11 -2 0 0 -1 -3 -2
q:aluminium	0 0 0 7 2 0 0 -10
q:aluminum	0 -13 0 4 3 0 0 3
q:am	0 4 0 0 0 -5 9 -8
q:amount	1 -9 0 -2 -3 0 0 12
q:an	-2 1 -15 25 3 -8 -7 -29
q:and	0 1 -16 -1 -15 14 0 9
q:announce	13 2 -1 -12 -13 7 -3 9
q:announcement	2 0 0 -14 14 0 0 0
q:annulled	0 9 0 0 -8 0 0 0
q:another	-6 -8 2 -7 20 0 0 -2
q:answer	4 0 5 -10 -4 0 0 6
q:anti	0 -3 0 -9 14 0 0 -1
q:antimony	18 0 0 -9 -3 0 0 -9
q:any	5 -7 0 4 11 -2 0 -17
q:anyone	0 9 0 -6 0 0 0 -2
q:anything	13 -17 0 5 -16 0 5 4
q:apart	0 -7 0 10 0 0 0 0
q:app	0 -2 0 -13 0 24 0 -8
q:appeal	0 13 0 -15 5 0 0 -2
q:apple	0 -18 0 20 0 0 0 0
q:apply	0 1 4 0 -24 0 0 14
q:approval	1 -8 0 4 5 8 -4 -14
q:approve	-2 -12 0 8 7 -4 3 -6
q:are	-2 -10 -11 -4 12 12 12 -7
q:arrangement	-5 6 -6 -26 -10 -3 7 26
q:arrive	0 -5 0 -10 10 0 3 0
q:arrived	0 -7 0 0 0 0 9 0
q:article	-4 0 8 -22 11 0 7 0
q:as	5 23 -8 -11 -10 5 -7 -5
q:ask	0 -14 5 -6 13 -3 3 -1
q:assembly	0 -8 0 -7 20 0 0 -7
q:at	-12 -7 1 15 2 -11 -12 2
q:auckland	0 0 0 -10 0 0 0 10
q:autumn	2 -11 0 -1 0 0 0 8
q:average	0 -10 0 14 0 0 0 0
q:avocado	0 0 0 -13 0 0 9 1
q:away	0 4 0 3 6 0 0 -14
q:b	1 11 0 -2 0 0 8 -15
q:back	0 -35 0 19 2 7 -4 2
q:banana	0 -10 0 3 3 0 0 0
q:bank	0 -4 0 16 -5 0 0 -6
q:barrier	0 -1 0 -10 0 0 0 15
q:basi	0 13 0 -1 -12 0 0 0
q:be	3 -1 3 -14 5 14 -2 -3
q:bear	0 0 0 -13 -12 0 0 26
q:become	0 10 0 -10 -7 0 0 6
q:beef	0 -4 -2 10 8 0 0 -10
q:been	22 6 -9 -17 5 4 -3 -2
q:beer	0 13 0 -7 0 0 0 -4
q:before	-9 11 -7 -5 -9 4 0 6
q:begin	1 -12 8 5 -1 0 -1 -2
q:being	0 -1 0 -17 -3 0 -4 30
q:bell	0 1 0 7 0 0 0 -9
q:below	0 -8 0 12 0 0 0 -2
q:bergen	0 -16 0 10 0 0 0 5
q:beside	0 17 0 -18 1 0 -2 0
q:bessent	0 -6 0 12 0 0 0 0
q:best	0 10 0 -13 0 0 0 2
q:better	0 4 0 -13 0 0 0 12
q:between	-3 -16 -2 15 2 0 -4 0
q:beyond	0 14 0 11 -14 0 0 -9
q:biggest	0 -1 0 -6 -3 0 0 11
q:bill	0 -20 0 17 4 0 0 0
q:binding	0 0 0 -10 -5 7 8 0
q:blinked	0 14 0 -16 5 0 0 -5
q:bond	0 -6 0 17 0 0 0 -10
q:book	0 -12 0 21 0 0 0 -10
q:border	0 4 0 12 -6 0 0 -13
q:both	-12 -16 -9 0 0 -1 -12 26
q:bottle	0 8 0 4 0 0 0 -13
q:bourbon	-1 20 0 0 0 0 0 -16
q:brandy	0 -6 0 -17 9 0 0 13
q:breakfast	0 5 0 -10 -7 0 0 7
q:breathe	0 -13 0 0 5 0 0 8
q:bridge	0 -7 0 17 -2 0 0 -5
q:broken	0 -12 0 10 -1 0 2 0
q:budget	0 -8 0 13 0 0 0 0
q:bueno	0 -1 0 13 0 0 0 -10
q:build	0 -1 0 14 0 0 0 -9
q:built	0 0 1 -5 17 0 0 -13
q:busan	2 -14 -3 0 0 0 -5 11
q:busy	0 0 0 10 -9 0 0 0
q:but	-3 -10 -1 14 11 5 -5 -16
q:buy	0 4 0 5 -9 0 -4 -1
q:buyer	0 0 5 6 0 0 0 -14
q:by	19 -22 -5 14 12 -1 -19 -12
q:bytedance	0 -8 0 -26 -5 37 0 -12
q:cabinet	0 25 0 -1 -11 0 0 -12
q:call	-7 -10 -4 6 13 -2 7 -4
q:camera	0 0 0 11 -3 0 0 -6
q:canned	0 2 0 -12 8 0 0 0
q:cannot	0 -2 0 -10 16 0 0 -1
q:car	-1 0 -8 11 0 0 0 -11
q:cargo	0 0 0 13 4 0 0 -17
q:carpet	0 -8 0 10 0 0 0 0
q:carrier	0 12 0 -16 1 0 0 5
q:carry	7 6 3 -25 -8 0 0 20
q:case	0 11 0 -30 20 0 0 3
q:ceasefire	0 -20 0 44 -6 0 0 -28
q:cement	0 -14 0 14 2 0 0 -3
q:cent	0 -11 0 18 -6 0 0 0
q:certain	0 18 0 -6 -8 0 0 -12
q:certificate	8 -10 0 6 5 0 -2 -14
q:chance	0 3 0 -9 8 0 0 0
q:change	0 -3 -3 -1 0 0 0 11
q:changed	0 0 0 9 -8 0 0 -1
q:charge	-11 3 -5 -11 -3 0 9 10
q:cheese	0 -3 0 12 -9 0 0 0
q:chicken	0 2 0 -3 9 0 0 -8
q:chip	4 21 0 -18 -10 0 0 0
q:choir	0 0 0 12 -5 0 0 -5
q:christma	0 -8 0 23 -15 0 0 -3
q:city	0 -5 0 10 -9 0 1 0
q:clause	0 -7 0 11 0 0 0 -1
q:client	0 13 6 -14 0 0 0 -5
q:clock	0 13 0 -19 -5 0 0 14
q:close	-9 15 0 -15 9 7 0 -7
q:closed	-4 2 11 12 -1 0 0 -20
q:coal	0 -7 0 19 0 0 0 -11
q:cocoa	0 -17 0 10 -5 0 0 13
q:coconut	0 -11 0 6 2 0 0 0
q:cod	0 16 0 -5 -2 0 0 -8
q:coffee	-3 -5 0 5 -14 0 0 15
q:cognac	0 2 0 0 4 0 0 -9
q:colleague	0 13 0 -11 -3 0 0 3
q:collect	0 -17 0 7 5 0 0 5
q:come	-12 15 1 -10 -17 2 5 10
q:commerce	16 -1 0 -14 -3 0 0 3
q:commercial	0 -9 0 10 0 0 0 0
q:company	16 0 0 29 -17 0 0 -31
q:comparison	0 -8 0 -4 0 0 0 14
q:compromise	0 0 0 15 -14 0 0 0
q:conclude	2 -15 0 17 -9 0 0 0
q:confirm	-3 -17 0 -6 0 0 0 24
q:congress	0 -7 0 0 -2 0 11 0
q:consensu	0 -2 0 -4 0 0 0 11
q:consent	0 2 0 15 -16 0 0 -4
q:consider	0 0 0 -15 19 0 0 0
q:consult	0 0 0 10 0 0 -3 -2
q:contain	7 8 0 -11 -3 0 0 0
q:containing	1 -10 0 8 0 0 0 0
q:continue	0 -12 0 -3 10 0 0 6
q:contract	0 0 -12 27 -15 0 0 -11
q:control	14 -10 0 2 -11 0 0 0
q:copper	0 14 0 -14 0 0 0 3
q:corn	0 -1 0 -1 10 0 0 -4
q:cost	0 -3 0 13 0 0 -2 -6
q:cotton	0 0 0 2 15 0 -2 -20
q:could	0 22 -1 -17 1 -1 -3 0
q:council	0 -11 0 8 0 1 0 0
q:count	6 -8 0 0 -9 0 0 9
q:counted	0 0 0 -8 0 0 0 11
q:counter	0 -1 0 11 -10 0 0 0
q:countermeasure	-5 18 0 -12 -5 0 0 0
q:counting	0 -2 0 7 -2 0 0 0
q:country	0 18 3 -18 -5 -4 2 0
q:county	0 0 0 20 -14 0 0 -5
q:covered	0 9 0 3 -8 0 0 -5
q:crane	-1 1 2 -5 10 0 0 -8
q:crew	0 0 0 20 -7 0 0 -12
q:crop	2 0 0 19 -10 0 0 -14
q:crude	0 1 0 14 0 0 0 -15
q:custom	0 1 0 -13 1 0 0 11
q:customer	17 -9 -13 11 -2 0 -2 -5
q:cut	-2 4 0 -7 -13 0 0 17
q:d	0 0 0 -7 -1 0 0 11
q:da	0 4 0 -12 5 0 0 0
q:daily	0 -10 0 2 10 0 0 -4
q:dairy	0 0 -2 -5 18 0 0 -8
q:date	-14 7 1 5 -3 1 0 -2
q:day	-18 -8 -1 18 0 4 -11 -2
q:deadline	0 9 0 0 -4 0 0 0
q:dearer	0 -6 0 10 -1 0 0 0
q:decide	-4 -11 0 4 1 3 11 -12
q:decision	0 1 0 11 -21 0 0 6
q:declaration	0 8 0 -11 0 0 0 1
q:declare	0 7 0 7 -6 0 0 -9
q:decree	0 8 0 -13 14 0 0 -3
q:deficit	0 2 0 12 -11 0 -2 0
q:delay	0 0 0 -13 9 0 0 5
q:delegation	0 12 0 21 1 1 0 -35
q:deliver	0 0 0 -6 10 0 0 -2
q:delivery	0 -5 0 -2 0 0 0 9
q:demand	0 -5 0 19 0 0 -3 -17
q:deny	0 -15 0 17 0 0 0 0
q:department	0 0 0 13 -8 0 -1 0
q:deposit	0 0 0 -8 11 0 0 -6
q:deputy	0 -1 0 -5 10 0 0 -2
q:diary	0 -7 0 10 -2 0 0 0
q:didn't	0 12 0 0 -3 0 0 -6
q:diet	0 4 0 8 -1 0 0 -11
q:different	-7 6 0 -13 0 0 0 13
q:dispute	0 15 0 0 -10 0 0 -5
q:district	0 9 0 -4 0 0 0 0
q:do	2 -4 0 6 4 0 -1 -8
q:doe	2 -25 11 -22 5 -1 -1 32
q:doesn't	0 0 0 -10 16 0 0 -3
q:dollar	0 -5 0 9 -2 0 0 0
q:double	0 4 0 0 -17 0 0 10
q:down	-9 -11 -3 -2 7 7 -8 12
q:draw	0 -7 0 13 -3 0 -4 0
q:dried	0 -11 0 -4 5 0 0 10
q:dry	0 0 0 1 -1 0 9 -9
q:due	-1 -4 5 -7 4 0 1 7
q:dump	0 -3 0 -12 17 0 0 -1
q:during	0 -6 0 18 -4 0 0 -7
q:duty	-7 -10 12 -17 16 -15 -19 25
q:each	0 -35 0 21 -9 4 3 4
q:earlier	0 -8 0 -5 8 0 0 5
q:earth	37 -29 0 0 -1 0 -9 -13
q:eastern	0 0 0 6 8 0 0 -12
q:economy	0 -17 0 13 7 0 0 -7
q:effect	9 18 -2 -19 5 0 -2 -10
q:either	0 -14 7 -20 4 0 -1 27
q:electricity	0 -13 0 25 -3 0 0 -10
q:else	0 -5 0 14 0 0 -1 -4
q:elsewhere	0 27 0 -5 -2 0 -1 -16
q:employer	0 0 0 13 -6 0 0 -4
q:end	0 9 0 -34 12 0 0 18
q:energy	0 1 0 -8 -1 0 0 10
q:enter	0 -8 0 -10 2 0 0 24
q:entity	13 0 0 0 0 0 0 -12
q:entry	0 -7 0 0 17 0 0 -8
q:envoy	0 12 0 -15 0 0 0 4
q:equipment	5 4 0 0 0 0 0 -13
q:evening	0 -26 0 9 7 0 0 13
q:ever	0 -13 0 10 -3 0 0 4
q:every	3 -6 9 10 -16 0 0 0
q:everybody	0 29 -4 5 -11 0 0 -25
q:everyone	-3 17 0 -2 0 0 0 -10
q:everything	0 16 0 -1 0 0 0 -9
q:everywhere	0 21 0 -16 -4 0 0 0
q:examine	1 -2 0 11 -5 0 0 -4
q:exception	0 6 4 -4 2 0 0 -10
q:exchanged	0 7 0 -9 0 0 -1 6
q:excluded	0 0 -9 10 0 0 0 0
q:exclusion	-2 -16 34 6 -1 0 0 -28
q:exempt	0 1 -3 -11 12 0 0 0
q:export	15 -26 3 19 -10 -3 -4 -3
q:exporter	8 11 0 -15 0 0 0 -5
q:extension	-1 -11 -3 29 -18 -2 0 -7
q:extra	0 9 0 -13 0 0 0 7
q:extremely	0 -10 0 12 0 0 0 -2
q:face	0 9 0 -6 -3 0 0 4
q:fact	0 4 0 10 -2 0 0 -13
q:fall	0 -3 0 12 9 0 -2 -15
q:family	-1 -6 0 17 -9 0 0 0
q:fan	0 0 0 12 0 0 0 -12
q:far	0 -2 -2 -16 9 0 5 6
q:fare	0 0 0 8 0 0 0 -5
q:fared	0 5 0 -9 0 0 0 4
q:farm	-1 -2 0 22 -3 0 0 -14
q:fast	0 -12 0 14 -1 0 0 0
q:fee	-16 0 0 13 26 -1 0 -30
q:feed	0 -14 0 15 -3 0 0 0
q:fentanyl	1 0 0 1 -8 0 0 0
q:ferry	0 -9 0 14 0 0 0 -1
q:fewer	0 -13 0 8 5 0 0 -3
q:fifth	0 -5 0 15 0 0 0 -3
q:figure	0 0 0 -13 11 0 0 4
q:filed	0 -1 0 -8 3 0 0 7
q:final	0 0 0 3 4 0 5 -15
q:finance	0 4 0 -11 0 0 8 0
q:find	-3 1 0 -3 14 0 0 -6
q:fine	0 -4 0 13 -7 0 0 0
q:finished	0 0 0 -18 -9 0 7 16
q:fire	0 -1 0 12 0 0 0 -8
q:firm	24 -4 0 -5 2 0 0 -17
q:first	11 -6 4 12 -21 0 -15 1
q:fish	0 -5 -2 -2 0 0 0 14
q:fishmeal	0 3 0 -12 -3 0 0 6
q:five	0 -14 0 18 0 0 0 -4
q:flagged	0 0 0 10 0 0 0 -7
q:flat	0 -13 0 16 0 0 0 0
q:floor	0 7 0 5 0 0 0 -12
q:fly	0 9 0 0 0 0 6 -13
q:follow	-1 -4 0 -22 12 3 0 8
q:for	1 -4 5 5 11 2 -7 -12
q:force	3 -4 0 -11 -5 0 0 21
q:forced	0 -10 0 6 5 0 0 0
q:foreign	7 -8 0 8 -11 0 -1 5
q:form	0 0 0 -10 11 0 0 0
q:forty	0 -2 0 3 6 0 8 -15
q:forward	0 -2 0 10 -5 0 0 0
q:fought	0 0 0 17 -4 0 0 -11
q:found	0 -2 0 -8 21 0 -1 -11
q:four	-1 -14 0 17 4 0 0 -7
q:fourth	0 7 0 1 -4 0 1 -10
q:framework	0 -16 0 0 3 0 0 13
q:freeze	0 -3 0 11 -2 0 0 -5
q:friday	0 7 0 -11 0 0 0 8
q:friend	0 0 0 -4 -5 11 -1 0
q:from	15 20 0 2 -32 -6 -25 -1
q:front	5 -8 0 20 -6 0 0 -16
q:frozen	0 -10 0 16 -4 0 0 0
q:fruit	0 4 -2 -17 22 0 0 -5
q:full	0 0 0 4 -15 0 0 8
q:furniture	0 8 0 0 -3 0 0 -7
q:future	0 -12 0 9 0 0 0 1
q:gallium	18 0 0 -7 -3 0 0 -11
q:garden	0 11 0 -15 0 0 0 4
q:garment	0 -11 0 2 -5 0 7 5
q:gas	0 -4 0 10 1 0 0 -8
q:gate	0 -9 0 1 9 0 -6 2
q:gather	1 0 0 -9 0 0 0 7
q:gave	0 13 0 8 6 0 -3 -22
q:geneva	0 -27 0 0 6 2 -5 17
q:germanium	18 0 0 -9 -3 0 0 -8
q:get	-1 19 0 4 0 0 -3 -24
q:give	0 0 0 -2 2 5 9 -14
q:glove	0 5 0 -9 0 0 0 3
q:go	1 -8 -10 0 -7 13 -17 12
q:gold	0 -1 0 10 -1 0 0 -3
q:good	-3 17 -29 0 -19 -14 -2 7
q:government	-7 -2 0 -1 3 0 -1 8
q:grain	0 -9 0 8 -1 0 0 2
q:grant	14 -16 0 -24 10 0 5 5
q:great	0 11 0 -8 0 0 0 -3
q:ground	0 -9 0 9 4 0 0 -5
q:group	0 -6 0 22 -11 0 0 -4
q:grower	0 -4 0 -1 -3 0 0 12
q:guard	0 -5 0 10 0 0 0 -1
q:had	-4 5 -12 11 -30 4 -2 5
q:half	14 -2 0 -5 -6 0 1 3
q:hall	0 0 0 14 -12 0 0 -2
q:halt	0 -7 0 10 0 0 0 0
q:halve	0 -2 0 16 -5 0 0 -7
q:hand	0 -3 0 21 -13 2 0 -14
q:handed	0 0 0 14 -7 0 0 -4
q:hang	0 1 0 -2 -7 0 0 10
q:happen	0 -12 0 -9 -6 0 8 18
q:happened	0 -6 0 19 0 0 0 -11
q:harbour	0 0 0 12 -4 0 0 -7
q:harder	0 0 0 7 0 3 0 -11
q:has	3 0 14 -11 6 -2 -19 2
q:have	4 6 0 6 -20 4 14 -10
q:he	1 8 -6 -8 4 0 10 -10
q:head	0 0 0 8 0 2 0 -12
q:headline	0 11 0 -9 0 0 0 0
q:health	0 -1 0 -7 10 0 0 0
q:hear	-3 0 0 18 -10 0 0 -4
q:heard	0 -2 0 14 -10 0 0 -1
q:height	0 10 0 0 -7 0 0 -2
q:help	0 -1 0 14 -4 0 0 -5
q:her	0 17 0 4 -1 0 0 -20
q:here	0 8 0 -17 3 -4 -8 17
q:higher	0 0 0 -1 -10 0 0 9
q:highest	0 15 0 -10 0 0 0 -5
q:him	-2 7 0 -11 12 0 -5 0
q:his	4 3 0 5 -13 -6 6 -2
q:hold	0 1 -3 13 -5 19 -3 -25
q:home	0 -6 0 6 7 0 0 -9
q:hope	0 11 0 0 0 0 -5 -6
q:hospital	0 -3 0 26 -13 0 -6 -5
q:hotel	0 -5 0 32 -7 0 0 -23
q:hour	-1 14 0 1 -9 0 0 -3
q:house	0 -18 0 -12 9 11 7 0
q:household	0 -9 0 13 -3 0 0 0
q:how	-4 15 0 -33 0 0 0 19
q:hurry	0 -8 0 -9 8 0 2 7
q:i	-7 10 -3 -7 -7 -11 28 -6
q:ice	0 3 0 -8 -11 0 0 12
q:if	-2 8 -2 5 -9 -3 -11 2
q:immediate	1 0 0 10 0 0 0 -11
q:immediately	0 7 0 1 -10 0 0 0
q:import	0 11 0 -10 10 0 0 -9
q:importer	-1 12 9 -7 -3 0 0 -6
q:in	-7 -5 -27 7 4 -1 5 -2
q:include	0 -1 0 9 -2 0 0 0
q:industrial	0 -4 0 21 -12 0 0 -6
q:informed	0 17 0 -2 -3 0 0 -9
q:initial	0 0 0 2 12 0 0 -16
q:ink	0 0 0 -2 0 0 9 -3
q:inquiry	0 9 0 -16 9 0 0 0
q:instead	0 7 0 -12 14 0 0 -6
q:instrument	6 -12 0 -13 4 0 0 11
q:insulin	0 14 0 -9 0 0 0 -5
q:interview	0 0 0 -7 0 0 0 8
q:into	-3 -17 8 19 -8 0 0 0
q:introduce	0 -8 0 0 -5 0 0 17
q:investigation	0 13 0 -13 6 0 0 -6
q:investment	0 -12 0 9 5 0 0 0
q:investor	0 -1 0 -6 0 10 0 0
q:iphone	0 11 0 -7 0 0 0 0
q:is	-6 -14 0 -3 -3 -4 11 19
q:island	0 -3 0 13 0 0 0 -9
q:isn't	0 -17 0 0 0 3 0 8
q:it	-11 -3 -11 3 7 -11 -8 10
q:its	14 0 1 -12 -23 28 -13 8
q:itself	0 0 0 -10 11 0 0 0
q:jinping	0 -2 0 10 0 0 0 -5
q:joint	0 5 0 -3 0 10 0 -13
q:journey	0 -3 0 10 0 0 0 -1
q:judge	0 9 0 -6 1 0 0 -3
q:judgment	0 17 0 -8 -10 0 0 0
q:juice	0 9 0 -3 0 0 0 -4
q:just	0 19 0 -24 5 0 0 0
q:jute	0 -1 0 11 0 0 0 -7
q:keep	-2 -21 9 0 -5 10 -6 16
q:kind	0 -8 0 25 0 0 0 -18
q:kitchen	0 40 0 -26 -6 0 0 -18
q:know	-7 12 9 0 -19 0 7 -9
q:kuala	-3 -4 0 -3 -1 0 0 19
q:la	0 -6 0 -16 22 0 0 0
q:labor	0 -13 0 5 7 0 0 0
q:land	0 -7 0 13 -2 0 0 -3
q:lapse	2 1 0 7 -15 0 0 0
q:large	0 -4 0 11 0 0 0 -5
q:last	-3 12 0 -7 -4 -2 -2 5
q:lasted	-1 -9 13 17 -3 0 0 -14
q:lasting	0 -1 0 0 -1 0 8 -4
q:late	0 -4 0 20 -5 0 0 -10
q:law	-2 16 -1 -6 -1 12 0 -17
q:lawful	0 0 0 11 -5 0 0 -2
q:leader	0 -14 0 0 -1 0 0 15
q:least	0 0 0 9 0 0 -1 -3
q:leave	0 -29 -1 0 -2 2 -4 24
q:led	0 0 0 14 -3 0 0 -7
q:legal	0 -11 0 9 0 0 0 2
q:lemon	0 -12 0 12 0 0 0 0
q:lentil	0 -14 0 4 0 0 0 9
q:less	0 15 0 -3 -2 0 0 -5
q:let	1 -1 15 -1 -5 0 7 -10
q:letter	-5 19 0 -8 -13 0 -6 12
q:levy	0 0 0 11 2 0 0 -16
q:licence	21 -26 0 10 0 0 -2 -3
q:license	-1 2 0 9 -2 0 -4 -7
q:licensing	2 -9 0 14 -2 0 0 -3
q:lie	0 -15 0 -12 12 0 8 5
q:lift	0 -10 0 21 -3 0 2 -7
q:lighthouse	0 -4 0 9 0 0 0 -2
q:like	0 8 0 3 -9 0 0 -2
q:limited	0 1 0 -26 2 0 0 23
q:line	-2 -2 0 30 -17 0 0 -13
q:lisbon	0 0 0 1 7 0 0 -11
q:list	10 5 0 -10 12 0 -6 -13
q:listed	20 -19 0 5 0 0 0 -12
q:lithium	-2 0 0 10 -4 0 0 0
q:little	1 0 11 -14 -3 0 0 4
q:live	0 19 0 -6 -8 0 0 -4
q:long	-6 31 -3 -53 -5 -1 -3 26
q:longer	0 13 0 1 0 0 0 -17
q:look	4 3 0 -15 -4 0 14 1
q:loom	0 -7 0 -6 -2 0 0 17
q:lorry	0 -21 0 25 -9 0 0 -1
q:lose	-2 -3 0 16 -18 0 0 3
q:lot	0 10 0 -7 0 0 0 0
q:lower	0 3 4 26 -25 0 0 -17
q:lumber	0 17 -1 -6 -3 0 0 -5
q:lumpur	-3 -4 0 -3 -1 0 0 19
q:m	-3 -2 -3 -3 25 0 0 -14
q:machine	0 9 1 0 -9 0 0 0
q:machinery	0 -7 0 9 -6 0 0 1
q:madrid	0 -10 0 -11 0 11 0 7
q:magnet	17 -1 0 -12 3 0 0 -3
q:majority	0 -2 0 -9 12 0 0 0
q:make	20 3 -16 -3 0 0 7 -14
q:margin	0 0 0 -10 0 0 0 11
q:market	-5 2 -3 15 3 0 0 -12
q:match	0 -17 0 22 -1 0 0 -4
q:matter	0 11 0 -14 8 0 0 0
q:may	8 3 -2 -7 16 -1 0 -17
q:me	0 1 0 7 -13 -1 0 4
q:mean	0 -1 0 -8 4 0 0 7
q:meant	0 -5 0 17 0 0 0 -9
q:meanwhile	0 10 0 9 -1 0 0 -17
q:measure	0 7 0 -7 13 0 0 -15
q:meat	0 -10 0 10 0 0 0 0
q:mediator	0 -2 0 29 -16 0 0 -11
q:medical	0 0 0 8 -2 0 0 0
q:medicine	0 9 -2 -11 3 0 0 0
q:meet	-2 -13 -2 20 -14 -5 0 1
q:memorandum	0 -10 0 23 -9 0 -3 0
q:metal	18 -2 0 -15 10 0 -1 -10
q:metre	0 -9 0 13 0 0 0 -2
q:midnight	-3 -7 0 -14 9 0 0 15
q:might	0 7 0 -12 9 0 0 0
q:million	0 -10 0 26 -3 -1 0 -11
q:mineral	0 -3 0 -12 0 0 0 17
q:minimum	0 0 0 -5 9 0 0 -2
q:minister	-2 -21 -1 7 -1 -5 1 14
q:ministry	18 6 0 -28 -7 0 0 9
q:mirror	0 -6 0 0 0 0 0 9
q:missing	0 0 0 13 -12 0 -2 0
q:mobile	0 13 0 0 -8 0 0 -4
q:mombasa	0 -7 0 11 0 0 0 -5
q:moment	0 -7 0 12 0 0 0 -7
q:monday	0 -7 0 11 0 0 0 -4
q:money	0 -15 0 23 -10 0 0 0
q:monitor	0 -8 0 14 0 0 0 -4
q:month	-1 0 2 12 -14 2 0 -8
q:more	12 2 -9 -7 1 5 2 -8
q:morning	0 20 0 11 -13 0 0 -21
q:most	0 0 0 1 8 0 0 -9
q:motor	0 2 0 9 -1 0 0 -10
q:motorcycle	0 9 0 -7 0 0 0 0
q:move	0 -17 0 16 -17 0 0 15
q:mr	0 -5 0 -5 6 0 -4 11
q:museum	0 -2 0 10 0 0 0 -3
q:must	0 6 0 16 -11 5 0 -26
q:my	0 -3 0 -12 13 0 10 -4
q:name	0 13 0 -3 -5 0 0 0
q:named	0 10 0 -23 12 0 0 4
q:national	0 0 0 14 1 0 0 -13
q:near	0 14 0 -3 -1 0 0 -12
q:nearly	0 15 0 -2 -4 1 0 -12
q:need	9 -19 0 10 0 0 0 -7
q:negotiate	0 -10 0 2 -1 0 14 -2
q:negotiation	0 -2 0 17 -6 0 -8 0
q:neighbour	0 0 0 9 -6 0 0 0
q:neither	-4 -10 0 6 -16 0 -1 15
q:network	9 3 0 0 0 0 0 -10
q:never	0 13 0 -16 7 0 0 -3
q:new	1 6 0 -16 25 -6 1 -10
q:newspaper	0 -7 0 8 2 0 0 -5
q:next	-1 -28 0 24 -6 0 -4 14
q:night	0 8 0 36 -8 0 0 -37
q:no	0 20 -3 1 -7 -6 -7 -11
q:nobody	-2 -1 0 -9 2 0 2 11
q:none	1 -6 0 6 10 0 2 -19
q:noon	0 23 0 -5 2 0 0 -17
q:nor	-1 -5 0 10 2 0 0 -5
q:north	0 10 0 -10 0 0 0 0
q:northern	0 0 0 22 -6 0 0 -16
q:not	2 2 -5 -2 10 -8 -15 -1
q:note	0 17 0 -19 0 0 0 8
q:nothing	-6 9 2 -25 -4 -1 -6 29
q:notice	15 -13 0 -8 0 0 -1 10
q:now	1 18 9 -28 -17 0 5 11
q:number	-8 21 0 -3 -10 0 0 -9
q:observed	0 -5 0 -15 0 0 0 20
q:ocean	0 -2 0 0 11 0 0 -6
q:of	29 -6 2 -2 12 -7 -18 -11
q:off	-5 16 8 3 -25 0 0 -17
q:offer	0 -20 0 34 -15 0 5 -11
q:office	0 8 0 -21 7 0 0 6
q:officer	0 0 0 10 0 0 0 -9
q:official	0 7 0 -12 0 0 0 7
q:oil	-5 5 6 0 12 0 3 -22
q:old	-10 -12 3 9 1 0 -1 7
q:older	0 3 8 0 0 0 0 -11
q:olive	0 4 0 -16 0 0 0 12
q:on	6 -4 -6 -14 13 2 22 -4
q:once	0 -24 0 23 -22 0 0 8
q:one	17 22 0 -7 -18 3 0 -16
q:only	3 -14 0 -12 7 0 11 7
q:open	0 -11 2 16 3 0 6 -23
q:opened	0 0 -2 -5 14 0 -2 0
q:operated	0 0 1 -2 11 0 0 -11
q:operator	0 0 0 16 0 0 0 -12
q:opinion	0 0 0 -21 14 0 10 0
q:opposition	0 11 0 -3 -4 0 0 -3
q:or	13 5 -2 -25 8 17 -2 -8
q:orange	0 9 0 -3 -8 0 0 0
q:order	4 6 -8 -5 -5 -2 -5 8
q:ordinary	-5 -5 0 24 -10 0 0 -10
q:origin	0 4 0 -7 9 0 6 -13
q:other	-1 -5 3 -18 6 0 8 14
q:our	-2 9 11 2 -9 -1 0 -10
q:out	0 0 5 -21 15 -7 2 5
q:outside	0 7 0 -17 11 0 0 0
q:over	0 -21 -3 30 -41 -2 -2 8
q:own	-5 23 -5 -37 10 0 8 4
q:owned	18 0 0 0 -11 0 0 -10
q:owner	5 -3 0 9 -12 17 0 -21
q:ownership	9 0 0 -6 0 0 -1 0
q:p	-5 18 -2 -23 25 0 0 -15
q:package	14 -13 9 0 -4 0 0 -9
q:pact	0 15 0 -12 0 0 0 -4
q:page	0 -6 0 -11 -6 0 8 15
q:paper	0 0 0 -15 0 -2 15 6
q:paragraph	13 0 0 -2 0 0 0 -11
q:parcel	0 8 -11 -12 8 0 0 7
q:parent	-3 0 0 -13 0 12 0 4
q:parliament	-1 7 0 -8 12 0 0 -8
q:part	-5 2 22 -22 1 0 0 3
q:partner	0 13 0 -13 0 0 5 -1
q:party	0 -15 0 26 -6 0 0 -11
q:pass	0 3 0 -1 15 6 0 -18
q:past	0 0 0 13 5 0 0 -15
q:paste	0 -8 0 11 0 0 0 0
q:patented	0 23 0 -20 -1 0 0 0
q:pause	-4 12 -1 -13 -8 0 14 0
q:pay	-12 28 -18 -5 -7 -11 -7 -8
q:peace	0 -30 0 7 4 0 0 9
q:pencil	0 0 0 8 0 0 0 -9
q:people	6 -14 0 17 2 13 0 -28
q:per	0 9 0 -1 -3 0 0 0
q:permit	0 15 0 -17 8 0 0 -2
q:phase	0 -11 0 13 0 0 -1 -1
q:piece	4 0 0 -12 4 0 0 -1
q:piraeu	0 -7 0 9 0 0 0 0
q:place	0 3 0 -17 5 3 -3 9
q:plan	0 -13 0 -3 5 0 5 2
q:plastic	0 -14 0 19 0 0 0 -2
q:plate	0 -6 0 -5 0 0 0 14
q:played	0 0 0 11 0 0 0 -7
q:plu	0 0 -1 0 9 0 0 -4
q:plywood	0 13 0 -6 -2 0 0 -3
q:point	0 -12 0 25 -15 0 0 -1
q:polysilicon	0 10 0 -8 0 0 0 0
q:port	-10 4 0 -14 24 0 -3 -8
q:portal	0 -10 0 0 8 0 0 0
q:postal	0 -10 0 12 0 0 0 0
q:power	0 -6 0 8 8 0 0 -8
q:practice	0 0 0 9 -2 0 0 -3
q:preliminary	0 -6 0 -13 17 0 0 1
q:prepare	-6 19 0 -24 -3 0 9 2
q:present	-5 0 0 -9 7 0 1 6
q:president	1 1 0 8 -18 1 -1 0
q:price	0 -6 0 23 0 0 0 -20
q:prime	0 -10 0 7 -2 0 0 2
q:print	0 -2 0 -11 10 0 0 4
q:proclamation	0 50 0 -34 -11 0 -2 -13
q:producer	0 -5 0 -5 12 0 0 0
q:product	0 0 -2 -5 17 0 0 -5
q:production	0 0 0 12 0 0 0 -8
q:prolong	-2 -11 -9 12 2 0 -2 2
q:prolongation	0 -2 0 -13 16 0 -1 4
q:promise	-2 0 -3 14 -14 0 -8 2
q:proposal	-3 16 0 4 -7 0 0 -15
q:propose	0 -12 0 0 17 0 6 -16
q:protested	0 0 0 -6 10 0 0 -5
q:protocol	0 -11 0 -2 4 0 0 9
q:provided	0 -8 0 19 -11 0 0 0
q:provisional	0 7 0 6 -2 0 0 -12
q:publish	3 14 3 1 -21 0 -6 0
q:pulp	0 11 0 0 0 0 0 -9
q:purchase	0 0 0 14 -2 0 -5 -5
q:put	-5 0 2 6 -5 0 -9 2
q:quarrel	0 9 0 -4 -6 0 0 0
q:question	0 -11 0 25 -13 0 0 -6
q:queue	0 -14 0 10 0 0 0 2
q:quiet	0 -1 0 11 0 0 0 -7
q:quite	0 0 0 -9 0 0 0 11
q:quota	-4 11 0 15 -13 -1 0 -16
q:radio	0 0 0 0 13 0 0 -16
q:raise	0 3 0 21 -19 0 0 -12
q:rare	37 -28 0 0 -1 0 -9 -14
q:raspberry	0 5 0 -11 0 0 0 6
q:rate	-4 -7 4 -5 4 0 0 14
q:ratify	0 6 0 -6 17 0 0 -16
q:reach	-9 -25 0 24 -2 0 5 1
q:react	0 11 0 -8 0 0 0 0
q:reaction	0 15 0 -12 0 0 0 -6
q:reader	5 -5 0 10 0 0 0 -11
q:reading	0 13 0 -11 -1 0 0 0
q:recall	0 -8 0 12 -2 0 0 0
q:reciprocal	0 -16 0 20 0 0 0 -3
q:recommend	0 1 0 2 2 0 0 -10
q:reduce	0 -10 0 0 0 0 0 15
q:reduction	0 7 0 -11 -7 0 0 9
q:refuse	7 1 0 10 -11 0 0 -11
q:regrettable	0 -9 0 15 0 0 0 -5
q:remain	0 0 11 -3 3 0 0 -3
q:renew	0 7 0 -12 15 0 6 -15
q:renewal	0 15 0 -15 0 0 0 0
q:reply	0 24 6 -29 1 0 0 -6
q:report	0 -2 0 23 -13 0 0 -4
q:representative	0 14 0 -16 12 0 0 -9
q:request	0 0 0 14 -10 0 0 -2
q:require	0 -8 0 1 14 1 0 -7
q:respect	0 12 0 -12 0 0 0 0
q:rest	-5 20 0 -25 0 15 0 -7
q:result	0 -5 0 2 -14 0 0 18
q:resume	0 -2 0 11 0 0 0 -5
q:revenue	0 0 0 11 0 0 0 -6
q:review	7 -6 0 -20 9 0 0 11
q:reykjavík	0 11 0 -7 2 0 0 -5
q:right	0 4 0 -14 1 0 0 3
q:ring	0 -8 0 12 0 0 0 -3
q:rise	-1 6 0 13 -1 0 -2 -16
q:risk	-1 0 0 -8 -4 0 0 14
q:river	0 -6 0 30 -2 0 0 -22
q:road	0 4 0 9 -13 0 0 0
q:roaming	0 -17 0 19 0 0 0 0
q:robert	0 16 0 -17 0 0 0 1
q:room	0 -2 0 17 0 0 0 -11
q:round	-11 6 0 37 -29 -6 0 -17
q:rule	31 -24 -5 3 8 -5 3 -21
q:rum	-2 -24 0 4 -10 0 0 28
q:run	-4 -14 10 -20 3 -4 -2 26
q:s	-1 11 0 -6 0 0 0 0
q:sack	0 10 0 -10 0 0 0 0
q:safeguard	0 35 0 -11 0 0 0 -33
q:sale	0 -5 0 9 0 -3 0 0
q:same	-2 0 -4 -9 12 0 -7 5
q:sanction	0 0 0 16 -3 0 0 -11
q:santa	0 2 0 -10 0 8 0 0
q:sardine	0 -12 0 8 10 0 0 -6
q:saturday	0 6 0 -12 0 0 0 5
q:savannah	0 9 0 0 -4 0 0 0
q:say	0 0 -5 3 2 -21 -17 12
q:scenario	0 11 0 -2 0 0 0 -8
q:school	0 8 0 11 -9 0 0 -11
q:scotch	0 -4 0 -7 0 0 0 12
q:scott	0 -6 0 12 0 0 0 0
q:sea	0 2 0 4 2 0 0 -12
q:seal	0 0 0 -11 2 7 0 1
q:season	0 -10 0 7 -3 0 0 9
q:seat	1 0 0 10 0 0 0 -9
q:second	6 -11 -5 16 -20 5 3 -7
q:secretary	-1 -11 0 17 -5 0 -2 2
q:section	5 28 0 3 3 0 0 -49
q:security	0 16 0 -15 0 0 0 -2
q:see	5 -22 0 21 -15 0 0 7
q:seed	0 -13 14 14 -9 0 0 -6
q:seem	0 -9 0 -4 -2 0 0 15
q:sell	-1 2 0 -15 -10 9 -1 17
q:senate	0 4 0 -17 17 0 0 -2
q:send	-4 26 0 6 -21 -5 -2 -6
q:separate	0 20 0 -18 -7 8 0 -2
q:service	0 -1 0 0 -6 0 10 -1
q:sesame	0 11 0 -13 -3 0 0 4
q:set	-1 -7 0 -13 7 6 2 13
q:settle	0 20 0 -4 -3 0 -2 -7
q:settlement	0 -1 0 12 -8 0 0 0
q:shall	-1 -10 0 0 10 0 3 -2
q:share	0 11 0 -4 0 0 0 -3
q:she	0 -13 0 0 9 -1 -2 11
q:sheep	0 0 0 9 0 0 0 -5
q:sheet	0 -2 0 14 -1 0 0 -6
q:shelve	1 -7 0 9 -3 0 0 0
q:ship	-11 -2 0 14 22 -2 -3 -30
q:shoe	0 6 0 -8 4 0 0 0
q:shook	0 0 0 13 0 0 0 -9
q:shop	0 1 0 -8 0 0 0 5
q:should	0 -11 -1 5 2 0 0 3
q:shrimp	0 -17 0 24 0 0 0 -8
q:shrink	0 -1 0 -9 11 0 0 0
q:shut	0 0 0 -6 0 11 0 -3
q:side	2 -20 -6 2 -17 -5 6 26
q:sign	-19 3 -13 0 -6 12 9 3
q:signature	-4 -5 0 16 2 0 -8 -7
q:silent	0 0 0 10 0 0 0 -9
q:since	4 11 -6 -9 -2 0 -10 2
q:sir	0 -18 2 23 -6 0 0 -1
q:six	0 -6 0 13 -5 0 0 -1
q:sleep	-5 2 0 -22 4 0 -4 21
q:small	2 10 0 -13 0 0 0 2
q:so	-9 -6 3 -19 30 2 -1 0
q:social	-1 12 0 -9 0 0 0 0
q:solution	0 5 0 6 0 0 0 -9
q:some	0 13 6 -13 -8 0 1 -2
q:something	0 0 0 1 -13 0 -1 11
q:soon	0 11 0 -4 -8 0 0 0
q:sooner	9 1 0 -5 -2 0 0 -2
q:sorghum	0 1 -1 -10 15 0 0 -3
q:sorry	0 0 0 13 0 0 0 -12
q:soybean	-2 -5 -3 27 4 0 -3 -21
q:spare	0 19 0 -15 0 0 0 0
q:speak	0 12 0 -5 -5 7 -7 -4
q:speaking	0 -1 0 9 0 0 0 -5
q:split	0 -2 0 -4 0 0 0 9
q:spoke	0 -1 0 -12 0 0 0 16
q:spoken	0 -2 0 -9 7 0 0 5
q:spot	0 -13 0 -6 9 0 11 -4
q:spring	0 7 0 4 -12 0 0 -3
q:stage	0 0 0 -8 9 0 0 0
q:stake	1 -11 0 15 -1 0 0 -3
q:stamp	0 4 0 -12 0 0 0 8
q:stand	-3 -4 0 16 -4 0 0 -2
q:start	0 21 0 -14 11 0 0 -15
q:state	-2 -4 0 0 5 0 -5 10
q:statement	0 8 0 11 -6 0 0 -16
q:statu	0 9 0 0 0 0 0 -6
q:steel	-2 3 -6 -7 5 0 6 -1
q:still	-14 21 6 -11 -18 0 7 8
q:stock	0 0 0 16 0 0 0 -13
q:stockholm	0 0 0 -22 -3 5 0 19
q:stop	0 -17 0 11 0 0 -1 4
q:storm	0 -9 0 18 0 0 0 -10
q:strike	0 -15 0 28 0 0 -4 -16
q:subject	3 0 0 -3 13 0 0 -11
q:submit	0 0 0 -8 10 0 0 0
q:subsidiary	3 0 0 -6 10 0 0 -6
q:successful	0 -10 0 11 0 0 0 0
q:such	0 10 -4 -3 -4 0 0 0
q:sugar	0 0 0 -14 6 0 0 10
q:sum	0 -13 0 12 -1 0 0 0
q:summer	0 23 4 -8 -11 0 0 -10
q:superhard	9 -2 0 -5 0 0 0 0
q:supplier	0 -4 0 0 -8 0 0 14
q:supreme	0 8 0 0 -7 0 0 0
q:surcharge	0 57 -6 -12 0 0 0 -50
q:suspend	8 3 3 5 12 -4 -7 -28
q:suspension	11 8 0 -32 5 0 0 4
q:table	1 -2 0 -4 -22 6 -1 20
q:take	-8 -18 -2 9 24 -1 -10 -1
q:talk	-17 -11 -7 11 -12 14 20 -16
q:talked	0 -16 0 4 -4 0 0 10
q:tariff	5 -4 -6 19 -14 0 -6 -2
q:tax	0 -3 0 14 -22 -2 1 8
q:tea	0 -13 0 -7 2 0 0 18
q:teacher	0 0 0 20 0 0 0 -20
q:team	0 -5 0 4 -9 0 7 0
q:technology	10 -9 0 0 9 0 0 -12
q:telephoned	0 -1 0 -4 0 0 0 9
q:television	-1 2 0 -13 0 0 0 16
q:tell	-4 -6 0 6 -11 0 12 -3
q:temporary	0 5 0 -19 0 0 0 14
q:ten	0 0 0 10 -1 0 0 -5
q:term	0 -4 0 12 -2 0 6 -10
q:text	0 -6 0 -18 32 0 0 -11
q:th	0 -13 0 9 -2 0 0 7
q:than	-2 11 -2 7 -12 0 -8 -7
q:that	7 5 -28 -9 7 0 14 -9
q:the	-8 7 0 16 -5 4 -13 -14
q:their	0 11 0 -10 0 -8 10 -3
q:them	-11 0 7 3 13 0 -4 -16
q:there	0 0 5 -2 -16 0 0 9
q:these	13 0 0 -21 12 0 0 -2
q:they	-1 -19 4 13 11 -12 0 0
q:thi	-10 -25 6 2 -1 0 1 20
q:thing	0 -30 -1 20 -11 7 0 12
q:think	0 0 0 -16 13 0 0 2
q:third	-1 -19 0 16 -4 -2 -3 6
q:those	0 -3 0 -2 9 2 0 -5
q:threat	12 -3 0 5 -12 0 0 0
q:threaten	0 4 0 0 -9 0 0 5
q:three	-3 18 0 -34 3 15 -5 14
q:ticket	0 -3 0 8 -2 0 0 0
q:tiktok	-1 -6 0 -18 -7 26 0 0
q:time	-7 -7 -3 -16 7 18 4 6
q:to	5 9 11 -16 17 5 -1 -23
q:together	0 11 0 -17 8 8 0 -6
q:tokyo	0 -5 0 -7 -2 0 0 14
q:toll	0 0 0 11 0 0 0 -7
q:tomatoe	0 -8 0 24 -1 0 0 -15
q:ton	-1 0 0 3 13 0 0 -16
q:too	3 9 5 -17 0 0 6 -5
q:touched	0 0 0 -4 0 0 0 8
q:trace	0 -13 0 13 -1 0 0 0
q:tractor	0 -8 0 0 0 0 0 8
q:trade	0 31 -2 -25 -5 -6 -6 13
q:trader	2 2 0 -11 6 0 0 0
q:trading	0 10 0 -8 0 0 0 0
q:train	0 0 0 12 -5 0 0 -4
q:transit	0 -7 -3 17 -4 0 0 0
q:translated	0 -9 0 4 7 0 0 -1
q:travel	0 -2 0 9 0 0 0 0
q:treasury	0 -13 0 20 -1 0 0 0
q:treaty	0 0 0 -3 -14 0 14 1
q:tromsø	0 0 0 16 -7 0 0 -10
q:truce	-17 -7 -1 -10 -4 -13 -15 36
q:true	0 9 0 -11 -8 0 0 11
q:trying	0 10 0 -16 3 0 0 1
q:turn	0 -9 0 12 0 0 0 -2
q:two	-6 -8 0 21 -18 -6 -2 2
q:tyre	0 -1 0 -13 17 0 0 -1
q:unchanged	0 -6 -6 19 0 0 0 -3
q:under	20 6 -11 11 -7 8 -12 -26
q:understanding	-2 -4 0 -11 14 0 -1 9
q:union	0 0 0 15 0 0 0 -13
q:unless	-2 6 0 9 -12 0 7 -11
q:until	-11 6 18 -5 -11 -7 1 5
q:up	-11 -11 10 13 -5 -6 -7 4
q:upholstered	0 17 0 -8 -2 0 0 -7
q:upper	0 0 0 22 0 0 0 -18
q:us	-6 -12 0 33 -18 -1 6 -13
q:use	1 -13 0 -3 4 0 0 10
q:usual	0 -8 0 16 -5 0 0 -2
q:valid	0 0 0 -3 -5 0 0 12
q:valley	0 0 0 17 0 0 0 -15
q:value	9 -4 0 0 0 0 0 -1
q:vanity	0 10 0 -4 0 0 0 -3
q:vegetable	0 0 -1 -10 15 0 0 -3
q:very	0 -2 0 9 -4 0 -2 0
q:vessel	0 -4 0 0 19 0 0 -12
q:video	0 -7 0 0 9 9 0 -9
q:view	0 -8 0 8 0 0 0 0
q:village	0 0 0 13 0 0 0 -9
q:visit	0 -20 0 9 -1 0 0 13
q:voice	0 10 0 -1 -3 0 -1 0
q:void	0 12 0 -4 -7 0 0 0
q:vote	-3 -8 0 0 12 -1 0 0
q:wage	0 -2 0 25 -5 0 0 -14
q:wait	-4 19 0 -9 -22 -1 0 8
q:walk	0 0 0 11 0 0 0 -9
q:want	0 0 0 11 -10 -5 11 -16
q:warn	0 9 0 9 0 0 0 -19
q:was	-5 4 10 -6 2 0 -13 0
q:watch	7 -11 0 -9 2 0 0 10
q:water	0 -15 0 -9 17 0 -1 9
q:we	0 -5 -5 8 -7 -7 -8 14
q:week	1 -17 -2 -10 14 -4 -15 20
q:were	12 5 4 0 -26 8 0 -8
q:what	1 2 -13 -2 -25 0 -1 19
q:wheat	0 -1 9 4 4 0 0 -17
q:when	1 8 5 -36 1 -8 -5 27
q:where	-4 -12 -2 4 -3 -7 -9 21
q:whether	4 -6 0 17 -13 1 -1 -3
q:which	8 1 0 -27 5 1 -10 19
q:while	0 -1 13 -5 10 0 0 -8
q:white	0 -2 0 -1 0 0 0 8
q:who	1 11 3 0 3 0 -2 -18
q:whom	0 0 0 1 13 0 0 -14
q:whose	0 -15 0 15 13 0 0 -13
q:why	0 14 0 0 -8 0 0 -5
q:wider	0 0 0 10 -4 0 0 -3
q:will	2 -3 -7 25 -36 8 -1 -4
q:wind	0 -10 0 14 0 0 0 -2
q:wine	0 6 0 -9 0 0 0 4
q:winter	0 -1 0 17 0 0 0 -13
q:wish	5 2 0 -22 7 0 0 5
q:with	-2 -2 -16 -10 0 -6 6 19
q:within	0 -1 0 0 10 0 0 -3
q:won't	-2 -2 0 11 -5 7 0 -6
q:word	0 -9 0 -1 0 0 0 13
q:work	0 -15 0 32 -5 0 0 -19
q:worked	0 5 0 -2 -11 0 5 2
q:world	10 0 -12 9 0 0 0 -10
q:worry	1 0 0 -13 0 0 0 11
q:worst	0 8 0 -11 0 0 0 3
q:worth	-9 -3 8 -2 0 0 0 9
q:would	1 -8 -2 -9 -10 0 -3 31
q:write	-4 -4 0 0 26 0 0 -14
q:xi	0 -2 0 10 0 0 0 -5
q:yarn	0 21 0 -13 -6 0 0 -4
q:year	-7 -25 0 24 0 0 1 0
q:yes	0 -19 0 -26 16 0 0 30
q:york	0 14 0 5 -3 -1 -5 -10
q:you	-1 9 -3 17 -11 0 -3 -11
q:young	0 9 0 -8 -1 0 0 3
q:your	9 -6 1 0 -14 0 -1 12
q:zero	0 -4 0 10 4 0 0 -6
q:—	5 2 -9 11 -1 0 7 -22
qt=future	-8 -12 -1 -11 0 11 9 19
qt=modal	1 0 14 -10 9 10 0 -16
qt=past	1 10 2 -3 9 -7 -4 -7
qt=perfect	13 -11 7 14 -7 -21 1 -12
qt=pluperfect	2 6 -5 3 -4 -2 -9 -1
qt=present	-6 -5 -21 -2 0 3 -3 10
quoted	-2 -8 -6 9 3 -9 -7 7
r1=!	0 -14 0 14 0 0 0 0
r1=! & d:ahead	0 -14 0 16 0 0 0 -1
r1="	-6 9 0 1 -10 0 0 1
r1=" & d:ahead	-6 10 0 3 -10 0 0 0
r1='s	5 3 0 5 -3 0 -2 -13
r1='s & d:ahead	5 -13 0 17 0 0 -2 -7
r1='s & d:today	0 21 0 -14 -2 0 0 -5
r1=(	0 16 -2 -9 -2 0 0 0
r1=( & d:ahead	0 22 -1 -21 -8 0 0 4
r1=( & d:today	0 -13 0 12 2 0 0 -6
r1=)	-4 1 -2 4 8 -6 0 -2
r1=) & d:ahead	-3 4 -1 0 12 -6 0 -4
r1=,	0 -15 -15 15 0 0 0 3
r1=, & d:ahead	0 -10 -11 11 1 1 2 -1
r1=, & d:today	0 -18 -4 9 -5 0 -1 9
r1=-	0 -20 0 25 -4 0 0 -3
r1=- & d:ahead	0 -12 0 17 -5 0 0 -1
r1=. & d:today	-1 25 -3 -15 5 -1 -2 0
r1=: & d:ahead	-1 6 0 -11 -3 -1 3 8
r1=: & d:today	0 -5 0 18 0 0 0 -15
r1=<day-today>	0 -10 0 -1 -3 0 0 11
r1=<day-today> & d:ahead	0 -9 0 1 -1 0 0 6
r1=<end>	-5 0 -7 9 2 -12 1 0
r1=<end> & d:ahead	0 -4 -1 0 3 -8 4 4
r1=<end> & d:today	-13 10 -11 15 -2 -3 -7 -13
r1=<name> & d:today	0 -4 0 11 0 0 0 -5
r1=<not> & d:ahead	-4 -13 0 10 4 -3 0 1
r1=<number>	0 -2 -6 -3 15 0 0 0
r1=<number> & d:ahead	0 -5 -6 -3 15 0 0 0
r1=<person>	0 -7 0 17 -5 0 0 -2
r1=<person> & d:ahead	0 -7 0 16 -5 0 0 -2
r1=<v-impose>	8 -1 0 4 0 0 -1 -10
r1=<v-impose> & d:today	0 -3 0 12 0 0 0 -2
r1=<v-propose>	0 -6 0 13 -4 0 0 0
r1=<v-propose> & d:ahead	0 -6 0 11 -4 0 0 0
r1=<v-sign>	0 0 0 -4 -5 0 0 13
r1=<v-sign> & d:ahead	0 0 0 -9 -3 0 0 16
r1=<v-stay> & d:ahead	0 0 0 10 -4 0 0 -3
r1=after	0 9 0 -5 -8 0 -2 4
r1=after & d:ahead	0 10 0 -10 -7 0 -2 8
r1=all	0 11 0 -3 -7 0 0 0
r1=all & d:ahead	0 11 0 -4 -6 0 0 0
r1=an	0 -5 0 -6 0 0 0 13
r1=an & d:ahead	0 -5 0 -7 0 0 0 13
r1=and	-16 -2 11 7 1 -3 -1 -1
r1=and & d:ahead	-16 -1 11 5 3 -3 -1 -2
r1=are	-5 -9 9 15 -4 0 -2 -3
r1=are & d:ahead	-5 -14 9 19 -3 0 -1 -5
r1=as	0 -11 1 5 -2 0 13 -8
r1=as & d:ahead	0 -7 1 5 -1 0 13 -14
r1=at & d:ahead	0 0 -4 -1 8 2 -3 -3
r1=before	0 7 0 -13 -2 5 6 -2
r1=before & d:ahead	0 7 0 -14 -2 5 6 -2
r1=both	0 3 0 -11 11 0 0 0
r1=both & d:ahead	0 3 0 -13 11 0 0 0
r1=by	0 2 0 0 -13 2 0 5
r1=by & d:ahead	0 3 0 -2 -12 2 0 6
r1=evening	4 1 0 9 -8 0 0 -8
r1=evening & d:ahead	4 2 0 8 -8 0 0 -7
r1=every	0 0 14 -13 0 0 0 0
r1=every & d:ahead	0 0 14 -15 0 0 0 0
r1=for	0 4 5 -2 -12 0 2 0
r1=has	0 -10 0 15 -5 0 0 0
r1=has & d:ahead	0 -10 0 14 -5 0 0 0
r1=he	0 -2 0 13 -8 0 0 -2
r1=he & d:ahead	0 -2 0 12 -7 0 0 -1
r1=in & d:ahead	5 -5 0 15 -13 -3 -6 0
r1=in & d:today	0 0 0 -16 11 0 0 6
r1=instead	0 0 0 -13 0 0 0 12
r1=instead & d:ahead	0 0 0 -13 0 0 0 12
r1=is & d:ahead	7 -6 -1 0 -9 -2 8 1
r1=it	0 -3 -4 5 -17 -3 10 0
r1=it & d:ahead	0 2 -3 3 -12 -3 11 -4
r1=it & d:today	0 -15 0 6 -4 0 0 7
r1=its	0 -1 0 -6 0 0 0 10
r1=its & d:ahead	0 0 0 -7 0 0 0 10
r1=last	-1 -11 0 6 0 0 5 0
r1=last & d:ahead	-1 -11 0 4 0 0 5 0
r1=letter	0 -7 0 11 0 0 0 -1
r1=morning	0 1 0 5 0 0 0 -9
r1=mr	0 -9 0 11 0 0 0 0
r1=mr & d:ahead	0 -9 0 11 0 0 0 0
r1=next & d:ahead	0 0 0 -13 9 0 0 3
r1=night	0 -2 0 0 -9 0 0 13
r1=nobody	0 -2 0 10 0 0 0 -6
r1=nobody & d:ahead	0 -2 0 10 0 0 0 -6
r1=none	0 -10 0 0 10 0 0 1
r1=noon	0 -9 0 12 5 0 0 -5
r1=noon & d:ahead	0 -9 0 11 5 0 0 -5
r1=nothing	0 0 0 -10 0 0 4 6
r1=nothing & d:ahead	0 0 0 -10 0 0 4 6
r1=now	0 11 0 0 0 0 0 -8
r1=now & d:ahead	0 11 0 0 0 0 0 -8
r1=of	0 -9 -8 13 1 -4 -4 0
r1=of & d:ahead	0 -6 -8 10 3 -4 -4 0
r1=on & d:ahead	-6 5 -1 9 -5 0 0 -3
r1=on & d:today	0 -1 0 -4 8 0 0 0
r1=or	2 -13 0 15 -7 -2 -1 3
r1=or & d:ahead	2 -8 0 13 -6 -2 -1 0
r1=our	0 0 0 2 7 0 0 -12
r1=our & d:ahead	0 -2 0 4 7 0 0 -12
r1=pass	0 -4 0 -6 -6 0 0 17
r1=pass & d:ahead	0 -4 0 -6 -6 0 0 17
r1=rather	0 0 0 -10 10 0 0 0
r1=still	0 -12 0 5 7 0 0 0
r1=the	-13 -8 -4 14 -5 6 4 -3
r1=the & d:ahead	-11 -5 -2 8 -11 7 5 3
r1=the & d:today	0 -4 0 11 2 0 0 -10
r1=there & d:ahead	0 0 0 13 -3 0 1 -10
r1=they	0 0 0 6 -16 -2 0 5
r1=they & d:ahead	0 -2 0 8 -15 -2 0 6
r1=until	0 -10 0 7 0 0 0 2
r1=until & d:ahead	0 -10 0 7 0 0 0 2
r1=whatever	0 3 0 -13 6 0 0 0
r1=whatever & d:ahead	0 3 0 -13 6 0 0 0
r1=whether	0 -4 0 -6 10 0 0 0
r1=will	0 0 5 -3 9 0 -7 -8
r1=will & d:ahead	0 0 5 -2 9 0 -7 -8
r1=without	-1 0 -1 9 -9 0 0 0
r1=you & d:ahead	0 -5 0 -9 8 0 0 6
r1=your	0 3 0 -13 0 0 0 8
r1=your & d:ahead	0 3 0 -13 0 0 0 8
r1=|	0 -1 0 12 0 0 0 -3
r1=| & d:today	0 -1 0 12 0 0 0 -3
r1=·	0 0 0 10 -1 0 0 0
r1=· & d:today	0 0 0 10 -1 0 0 0
r1=—	-3 6 -7 14 0 -5 0 -10
r1=— & d:today	0 -3 0 19 -2 0 0 -15
r2="	12 -9 0 13 0 -3 -8 -8
r2='s	0 -13 -5 0 6 0 0 8
r2=,	-13 5 -11 21 -25 -7 -10 1
r2=.	-9 3 -2 -1 -3 -2 8 1
r2=:	0 6 0 -3 8 0 0 -9
r2=<day-ahead>	-11 6 -2 -3 -7 0 8 1
r2=<day-gone>	0 -10 0 5 0 0 0 3
r2=<day-today>	0 10 0 -4 2 0 0 -2
r2=<end>	1 -1 -2 10 3 0 -11 -4
r2=<gate>	0 -3 0 8 5 0 0 -13
r2=<goods-amount>	0 -7 0 15 -2 0 0 -3
r2=<goods>	0 21 -10 -10 -4 0 -3 0
r2=<level-noun>	0 -20 0 10 -6 0 0 16
r2=<level>	-4 17 -7 1 -20 0 -3 -2
r2=<name>	-1 2 -8 13 0 -4 16 -27
r2=<not>	-2 -7 9 11 -10 -3 4 -1
r2=<number>	7 -2 8 -6 -10 -3 -7 11
r2=<office>	-1 6 0 10 -7 0 -2 -7
r2=<organisation>	-3 17 0 -5 3 0 0 -13
r2=<person>	-3 2 -1 10 0 -4 0 -10
r2=<quality>	0 15 0 -12 -3 0 5 -2
r2=<span>	0 0 0 -14 12 0 0 12
r2=<taker>	0 -12 0 5 0 0 0 9
r2=<v-agree>	0 3 0 23 -13 -2 2 -21
r2=<v-bear>	-1 3 -2 -10 12 -3 5 -2
r2=<v-begin>	0 -2 2 12 -9 -7 1 -4
r2=<v-end>	-6 1 7 1 -10 -1 -10 4
r2=<v-impose>	-12 9 -5 2 -16 3 4 1
r2=<v-lack>	0 3 0 -13 -2 0 0 11
r2=<v-propose>	0 17 0 -16 11 0 13 -25
r2=<v-renew>	0 -15 6 -11 8 0 -2 14
r2=<v-say>	-5 -13 0 15 -6 -1 4 1
r2=<v-sell>	0 -3 0 -10 2 7 0 3
r2=<v-sign>	-4 -5 0 19 -4 2 0 -13
r2=<v-stay>	0 3 12 3 -19 0 0 -10
r2=<v-suspend>	-3 -9 -6 6 -1 0 0 14
r2=<v-target>	0 -1 -11 12 -6 0 0 3
r2=<v-up>	0 -1 -2 18 -6 0 3 -14
r2=a	1 -1 7 -9 0 2 1 4
r2=according	0 13 0 -4 -1 5 0 -11
r2=additional	0 6 0 -14 0 0 0 8
r2=after	0 -8 0 19 5 0 0 -14
r2=agree	0 -3 0 12 -6 0 0 -6
r2=agreement	0 -14 0 15 0 0 0 0
r2=an	0 11 3 -6 -13 0 0 2
r2=and	-10 2 0 -7 16 1 -21 3
r2=another	0 12 0 -8 0 0 0 -1
r2=any	0 9 0 -13 0 0 0 5
r2=apply	0 13 7 -12 0 0 0 -9
r2=as	6 -2 0 16 -9 -4 0 -8
r2=at	0 7 1 -12 -3 -1 0 11
r2=be	0 -8 0 -21 18 9 -1 4
r2=became	0 -10 0 10 0 0 0 0
r2=become	0 5 0 -14 5 0 0 0
r2=been	0 -14 0 5 -1 0 0 9
r2=both	-3 -22 0 27 -6 0 0 -6
r2=bring	0 11 0 -5 -1 0 -1 0
r2=but	0 -13 0 12 -6 0 0 7
r2=by	-1 0 0 5 -13 -2 4 1
r2=car	0 13 0 -12 0 0 0 0
r2=charge	0 0 0 -6 0 0 0 8
r2=coffee	0 11 0 -12 0 0 0 0
r2=comment	0 -7 0 0 10 0 0 0
r2=cost	0 -11 0 13 0 0 0 0
r2=country	0 -7 0 0 10 0 0 0
r2=cut	0 -11 0 12 0 0 0 0
r2=date	5 0 0 -13 0 0 0 9
r2=deal	0 -5 0 14 0 0 0 -4
r2=decide	0 0 0 6 -11 0 4 0
r2=duty	-3 8 0 1 -5 0 0 0
r2=each	0 2 0 5 -1 0 0 -10
r2=end	-3 -5 9 -6 -11 0 0 17
r2=entry	0 12 0 -3 0 0 0 -8
r2=exempt	0 1 -9 8 -2 0 0 0
r2=find	0 -9 0 1 -3 8 1 0
r2=following	6 9 0 -12 -2 0 0 0
r2=for	-3 22 0 -9 0 0 -7 -5
r2=free	0 -3 9 -1 1 0 0 -1
r2=get	0 14 0 -18 0 0 0 5
r2=go	0 -2 -2 14 -4 0 4 -9
r2=good	0 -25 0 9 4 0 0 14
r2=had	0 -9 0 20 -1 0 0 -7
r2=happen	0 0 0 -8 0 0 0 9
r2=has	0 -19 -3 10 -16 -2 1 12
r2=have	0 -6 0 18 0 0 0 -5
r2=he	3 3 0 -8 2 0 -8 7
r2=higher	0 13 0 -6 0 0 0 -5
r2=hour	0 -4 0 -8 0 0 0 13
r2=if	0 20 0 -8 0 2 2 -17
r2=importer	0 -3 0 -6 0 0 0 10
r2=is	-1 -6 0 12 -7 5 0 -4
r2=it	0 -7 -1 -2 -4 0 0 17
r2=its	-3 -12 0 1 0 6 3 3
r2=last	-2 16 -4 -15 6 0 0 1
r2=law	0 7 0 -9 0 0 0 0
r2=let	0 -8 0 -1 11 0 0 0
r2=like	0 6 0 -2 7 0 0 -12
r2=make	0 12 0 3 -5 0 1 -19
r2=match	0 8 0 -3 0 0 0 -1
r2=may	0 -8 0 -5 11 0 0 5
r2=mr	5 5 0 -19 6 0 8 -7
r2=must	0 -7 0 -3 0 0 13 0
r2=need	0 1 0 -11 -2 0 0 11
r2=new	0 -1 0 -9 9 0 0 3
r2=next	4 11 -2 -9 6 0 0 -11
r2=nobody	0 -12 0 17 0 0 0 -1
r2=none	0 0 0 8 -8 0 0 0
r2=not	0 -4 3 -10 -4 0 -5 21
r2=now	0 3 -5 21 0 0 0 -23
r2=number	0 -9 0 5 0 0 0 2
r2=of	0 -8 0 10 -17 -1 0 11
r2=off	0 -14 0 15 0 0 0 0
r2=offer	0 0 0 -10 4 0 5 0
r2=or	-6 0 7 -19 19 5 0 0
r2=our	0 7 0 -6 0 0 0 0
r2=over	0 -6 0 0 9 0 0 -3
r2=parcel	0 4 11 -7 -3 0 0 -5
r2=pay	0 -3 0 3 11 -1 -2 -6
r2=plu	0 -10 0 11 0 0 0 0
r2=prolong	0 -8 0 -3 0 0 0 14
r2=promise	0 7 0 -9 0 0 0 1
r2=provided	0 11 0 -11 -1 0 0 2
r2=rate	0 -11 0 3 0 0 0 8
r2=renew	0 -4 7 -14 11 0 0 0
r2=reply	0 -7 0 0 14 0 -4 -6
r2=rest	0 -12 0 12 0 0 0 0
r2=save	0 8 0 -2 -5 0 0 0
r2=say	0 0 0 2 -9 0 10 0
r2=second	0 13 0 -8 0 0 0 -5
r2=set	0 10 0 -9 0 0 0 0
r2=shall	0 -4 0 -6 -3 0 5 10
r2=she	0 -12 0 4 0 0 3 4
r2=should	0 0 0 9 0 0 0 -8
r2=sign	0 5 0 20 -14 0 -1 -10
r2=since	0 9 0 -3 -5 0 0 0
r2=so	0 -10 0 0 12 4 -1 0
r2=somebody	2 0 0 -10 0 0 0 9
r2=stop	0 8 0 -8 0 0 0 0
r2=take	0 -4 0 -3 0 0 0 12
r2=talk	0 5 0 -11 6 1 0 1
r2=tea	0 -9 0 12 0 0 0 0
r2=telephone	0 -11 0 16 0 -1 0 0
r2=that	-1 -12 0 14 14 0 0 -14
r2=the	12 -8 0 -11 4 0 -4 12
r2=their	0 -22 0 11 4 0 8 -7
r2=then	0 -10 0 10 -4 0 0 2
r2=there	0 -1 0 9 -3 0 0 -4
r2=they	5 5 0 0 8 0 -2 -14
r2=thi	0 -12 -1 -10 12 -1 -1 15
r2=three	0 -6 0 -4 0 0 0 11
r2=to	-4 -7 4 11 -23 0 16 -5
r2=together	0 -10 0 5 3 0 0 0
r2=too	0 -3 0 -5 0 0 0 9
r2=truce	-5 10 6 2 0 0 0 -13
r2=under	0 -7 8 9 -6 2 0 -4
r2=unless	0 24 0 -8 -10 0 0 -10
r2=until	0 -11 7 9 3 0 -4 0
r2=want	0 6 0 -12 0 0 5 0
r2=was	0 -29 0 23 -3 0 0 -1
r2=were	0 0 0 15 -3 0 -2 -2
r2=what	0 -1 -2 20 -4 0 0 -11
r2=when	2 -4 -4 -9 -1 0 -3 15
r2=with	0 4 0 0 -11 -1 0 4
r2=without	0 3 0 12 -4 0 0 -10
r2=would	0 -11 0 6 4 0 0 0
r2=write	0 -2 0 10 0 0 0 -3
r2=yes	0 -9 0 5 0 0 0 3
r2=you	0 11 0 -9 0 0 0 0
r3="	0 -15 0 9 0 0 0 5
r3=(	0 -4 0 9 0 0 0 -3
r3=)	0 -4 -2 13 -8 0 0 0
r3=.	4 -27 0 11 -9 -1 0 17
r3=:	4 1 0 -12 4 0 0 4
r3=<day-ahead>	-4 -12 8 16 -15 0 0 0
r3=<day-gone>	2 -17 0 0 -4 0 0 13
r3=<day-today>	0 0 0 -11 -4 0 0 15
r3=<duty>	-4 -23 -10 6 17 0 -14 17
r3=<end>	-1 -3 -5 14 3 -4 -8 -4
r3=<gate>	0 -10 -2 11 2 0 2 -6
r3=<goods>	-13 6 0 4 0 0 -5 -5
r3=<level>	-5 -22 0 8 3 0 10 12
r3=<money>	0 -7 0 18 -1 0 0 -10
r3=<name>	10 12 -12 -7 5 0 -7 -9
r3=<not>	11 7 15 -8 0 0 -4 -11
r3=<number>	5 -13 0 11 -2 0 5 -6
r3=<office>	0 -10 0 0 0 0 3 4
r3=<organisation>	0 9 2 17 -1 0 -6 -29
r3=<person>	1 -5 -4 -20 18 -1 1 7
r3=<quality>	7 -14 5 11 -3 0 -1 -6
r3=<seat>	0 -10 -5 21 -6 0 7 -7
r3=<sender>	0 26 0 -18 -4 0 0 -2
r3=<span>	-2 22 0 -7 0 0 0 -7
r3=<v-agree>	0 -7 0 11 -10 0 9 -3
r3=<v-bear>	-2 8 -1 -4 -21 0 4 13
r3=<v-begin>	-4 7 -2 12 8 0 -14 -18
r3=<v-deny>	0 13 -2 0 -10 0 0 0
r3=<v-down>	0 -3 0 8 3 0 6 -14
r3=<v-end>	-5 21 -3 6 -5 0 0 -18
r3=<v-impose>	-7 6 -9 6 -5 0 4 -9
r3=<v-lack>	0 -10 0 13 -1 0 0 0
r3=<v-propose>	0 10 0 -24 7 0 10 0
r3=<v-say>	0 6 -2 -11 7 -6 0 2
r3=<v-sell>	0 -4 0 22 -4 0 0 -11
r3=<v-sign>	-7 0 0 12 -4 -1 2 -9
r3=<v-stay>	-2 -18 -3 23 -3 3 0 0
r3=<v-suspend>	-5 -4 -2 0 -5 0 0 18
r3=<v-target>	0 -9 0 24 -2 0 -5 -9
r3=<v-threaten>	0 -13 0 9 4 0 -7 5
r3=<v-up>	0 31 0 -20 4 7 -9 -16
r3=?	-1 0 0 10 0 0 0 -9
r3=a	-1 18 -2 -5 0 0 -2 -10
r3=after	0 2 0 -6 -4 0 0 9
r3=again	0 0 0 4 7 0 0 -15
r3=agree	0 8 0 -19 0 0 5 8
r3=agreement	0 11 0 -11 0 0 0 0
r3=an	0 -13 0 12 -4 4 0 0
r3=and	-14 -1 -7 14 -16 0 -3 9
r3=announce	0 11 0 -5 0 0 0 -4
r3=another	0 -8 0 12 0 0 5 -7
r3=are	0 2 -1 -6 -2 0 0 9
r3=as	-1 13 0 1 -2 0 0 -10
r3=ask	0 -6 0 -4 9 0 0 1
r3=at	0 -6 -2 9 5 0 0 -4
r3=be	-4 -5 16 -6 8 0 9 -5
r3=become	0 16 0 -11 -1 0 0 -3
r3=been	0 -13 -1 1 -4 0 3 10
r3=begin	0 -15 0 -1 10 0 0 5
r3=built	0 -6 0 -5 12 0 0 0
r3=but	0 -11 0 3 0 0 0 8
r3=by	2 -9 0 17 0 0 0 -13
r3=can	0 10 0 0 3 0 0 -14
r3=car	0 -10 0 10 0 0 0 0
r3=charge	0 -12 0 10 3 0 0 0
r3=come	0 0 0 12 -4 0 0 -13
r3=continue	0 -1 0 -9 0 0 0 13
r3=control	-1 -3 0 -4 0 0 0 13
r3=could	0 -2 0 -2 0 0 10 -3
r3=date	8 -2 0 -18 0 0 9 4
r3=day	0 5 6 -16 -5 0 2 9
r3=desk	0 0 0 -6 9 0 0 0
r3=do	2 -9 0 10 -1 0 0 0
r3=doe	9 7 0 -13 -4 0 0 0
r3=door	0 -5 0 -7 0 0 0 12
r3=duty	-1 -23 -4 2 1 0 -8 27
r3=each	0 12 0 -1 -9 0 0 0
r3=effect	0 5 0 -13 0 0 0 9
r3=either	0 7 0 0 -8 0 0 0
r3=else	0 6 0 -8 6 0 0 -6
r3=emergency	0 0 0 -14 15 0 0 0
r3=everybody	0 11 0 -8 0 0 0 0
r3=expect	0 -11 0 8 -3 0 0 2
r3=exporter	0 11 0 -10 0 0 0 0
r3=extend	0 -9 0 -5 -2 0 0 17
r3=extra	0 5 0 -9 4 0 0 0
r3=first	0 0 0 9 -5 7 0 -10
r3=for	-5 -9 12 15 -6 0 0 -11
r3=found	0 -1 0 11 -3 0 0 -1
r3=further	0 -15 0 7 1 0 0 3
r3=give	0 -11 0 9 2 0 0 0
r3=go	0 11 0 -5 11 0 -9 -8
r3=had	0 -8 0 3 0 0 0 3
r3=has	-2 20 0 -14 -1 0 10 -11
r3=have	-3 -2 2 7 -14 0 10 -7
r3=he	0 -8 0 0 10 0 0 0
r3=hearing	0 0 0 -6 9 0 0 0
r3=i	0 4 0 -11 -2 0 0 11
r3=in	3 -9 0 15 8 0 -7 -15
r3=is	-4 -3 0 8 -9 -3 -11 11
r3=it	-3 0 0 26 7 0 -4 -27
r3=its	-2 2 -6 11 -17 0 0 3
r3=last	0 0 1 -9 0 1 6 -1
r3=later	0 0 0 -14 0 0 0 17
r3=latest	3 15 0 -15 0 5 0 -7
r3=leave	0 7 0 -11 -2 0 -1 8
r3=let	0 -6 0 14 0 0 0 -6
r3=levy	0 9 0 4 0 0 0 -12
r3=licence	12 -1 0 -4 -2 0 0 0
r3=may	0 -10 0 14 -9 0 0 2
r3=minute	3 0 11 -15 0 0 0 0
r3=month	1 -19 -1 7 3 0 0 4
r3=more	3 -16 0 16 -3 0 0 0
r3=mr	0 12 0 -11 0 0 0 0
r3=must	0 0 0 7 -10 0 0 0
r3=new	-6 13 0 -6 -6 0 -1 9
r3=no	7 -24 0 15 2 3 0 -7
r3=not	0 13 2 -11 6 0 0 -3
r3=nothing	1 13 0 1 0 0 0 -20
r3=now	0 -23 0 24 0 0 0 -4
r3=of	-8 -9 14 0 1 1 -8 2
r3=old	0 -9 0 17 -8 0 -3 2
r3=on	-11 7 -7 -2 -4 -6 13 1
r3=only	0 10 0 -11 0 0 0 0
r3=order	0 11 0 -5 0 0 0 -4
r3=other	0 6 0 -13 9 0 0 0
r3=over	6 -7 0 -6 0 0 0 11
r3=p	0 -1 0 13 0 0 0 -5
r3=paper	0 -6 0 -18 9 0 0 17
r3=pause	0 7 0 -13 -2 0 0 8
r3=pay	0 12 0 -9 -16 0 0 10
r3=penalty	0 13 0 -12 0 0 0 0
r3=phone	0 11 0 -9 0 0 0 0
r3=place	0 9 0 -8 0 0 0 0
r3=present	0 10 0 -17 -6 0 0 15
r3=prolong	0 5 -1 10 -4 0 0 -9
r3=rise	0 28 0 -21 -5 0 0 -4
r3=round	0 0 0 9 0 0 0 -5
r3=rule	0 13 -2 0 -10 0 0 0
r3=run	0 -11 -6 20 0 4 0 -10
r3=second	0 -2 0 9 0 0 0 -3
r3=settle	0 0 0 -8 0 0 8 0
r3=ship	0 0 0 13 -1 0 0 -10
r3=side	0 -1 0 19 -9 0 5 -18
r3=sign	0 -19 0 30 -4 0 0 -7
r3=since	0 -2 0 12 0 0 0 -8
r3=some	0 -5 0 14 0 0 0 -8
r3=something	0 14 0 -9 0 0 0 -3
r3=sooner	-5 19 0 -12 0 0 0 0
r3=start	0 -3 0 9 0 0 0 -2
r3=suspend	-2 -8 -3 3 0 0 0 9
r3=suspension	5 -3 -2 -14 -10 0 0 16
r3=take	-2 0 0 14 -3 0 0 -7
r3=talk	0 -4 0 11 -11 0 0 4
r3=tariff	0 -13 -2 6 13 0 -2 1
r3=tell	-5 0 0 0 9 0 0 -4
r3=that	-3 12 11 -3 -2 3 -3 -13
r3=the	-10 -1 4 3 -18 0 -5 10
r3=their	0 16 0 0 -3 0 0 -9
r3=them	-1 11 0 0 -5 0 0 0
r3=then	0 14 0 8 -2 0 -1 -21
r3=there	0 7 0 -12 4 0 0 0
r3=thi	0 -1 0 6 10 0 0 -14
r3=think	0 10 0 -4 -1 0 0 -2
r3=third	0 -9 0 12 -1 0 0 0
r3=threaten	0 -12 0 13 0 0 0 0
r3=three	0 0 0 -4 0 0 0 8
r3=to	-2 20 -3 -6 -12 0 -5 3
r3=top	0 13 0 -18 0 0 0 7
r3=truce	-8 -8 -2 8 5 0 0 0
r3=turn	0 -9 0 2 0 0 0 7
r3=two	0 10 0 -11 -6 0 0 5
r3=understanding	0 -5 0 -1 9 0 0 0
r3=unless	0 0 0 -13 0 0 0 11
r3=until	0 0 -7 20 1 0 0 -18
r3=wait	0 -10 0 12 -1 0 0 0
r3=want	0 20 0 -15 0 0 -1 -2
r3=was	0 -24 0 29 0 0 0 -4
r3=were	0 -2 -1 10 0 0 0 -7
r3=which	-4 0 0 0 -4 -3 12 2
r3=will	0 -7 0 4 9 0 -1 -5
r3=with	-5 -22 0 19 0 1 0 0
r3=would	0 5 0 -19 14 0 -1 6
r3=write	0 6 0 -9 0 0 0 5
r3=year	0 17 -3 -17 5 -1 0 0
r3=york	0 -4 0 -7 9 0 0 0
r4="	-4 21 0 -14 -1 0 0 0
r4='s	2 15 -9 -4 5 0 0 -13
r4=)	0 -1 0 -13 5 0 0 14
r4=,	0 -10 -11 14 15 6 0 -14
r4=-	0 -3 0 0 11 0 0 -5
r4=.	-11 -15 -16 14 -6 -19 1 20
r4=:	-12 -2 7 7 0 0 5 -7
r4=<agent>	-7 10 -1 -11 -5 3 -3 12
r4=<day-ahead>	-4 6 -8 12 11 0 -1 -29
r4=<day-gone>	0 -1 0 13 -5 0 0 -7
r4=<day-today>	4 -14 11 -8 8 0 0 -4
r4=<duty>	0 4 -4 -4 -1 3 -12 1
r4=<end>	-6 -13 -7 21 -2 -4 -7 0
r4=<gate>	-8 -7 15 7 5 0 0 -16
r4=<goods>	-6 -1 -2 11 -7 -8 0 0
r4=<level-noun>	0 11 0 -12 0 0 -4 2
r4=<level>	-10 4 -10 18 -47 0 -3 2
r4=<money>	0 -11 0 11 0 0 0 0
r4=<name>	0 -13 0 -3 -12 0 5 20
r4=<not>	1 -12 0 10 -4 0 -4 5
r4=<number>	7 10 -1 -11 -2 -1 -2 1
r4=<organisation>	-1 1 1 -21 20 -5 0 7
r4=<person>	-2 10 0 -10 -11 0 0 10
r4=<quality>	-1 13 3 3 -26 4 -1 -7
r4=<seat>	0 -17 0 15 -2 0 0 0
r4=<sender>	4 9 2 -1 -2 0 0 -14
r4=<span>	-1 -15 2 14 0 0 0 1
r4=<taker>	0 -9 0 -4 11 3 0 -1
r4=<v-agree>	0 6 0 -8 18 0 2 -15
r4=<v-bear>	2 -23 0 8 2 0 -5 13
r4=<v-begin>	1 -23 11 13 13 0 -11 -12
r4=<v-down>	0 8 13 -6 2 0 -3 -13
r4=<v-end>	5 0 -13 -3 2 -2 -6 6
r4=<v-impose>	-13 -13 2 5 16 0 5 -7
r4=<v-propose>	0 -4 0 6 -12 -1 0 10
r4=<v-renew>	0 11 4 5 6 0 0 -21
r4=<v-return>	0 0 0 23 -10 0 -4 -12
r4=<v-say>	0 -13 4 12 1 0 0 -9
r4=<v-sign>	0 1 0 -10 12 1 1 -4
r4=<v-stay>	7 -20 2 -10 19 0 -9 8
r4=<v-suspend>	2 -1 0 9 -10 0 -7 1
r4=<v-target>	0 -14 2 5 8 0 -4 0
r4=<v-threaten>	0 -16 0 3 -2 0 0 13
r4=<v-up>	-2 -6 0 8 -12 0 6 1
r4=?	-1 -16 0 2 0 0 0 15
r4=a	-4 -4 5 6 -9 -5 12 -2
r4=abroad	2 -8 0 8 0 0 0 0
r4=additional	0 12 0 -3 0 0 0 -7
r4=agree	0 14 0 -13 0 0 3 -6
r4=an	0 -4 0 14 0 0 0 -5
r4=and	9 2 0 -11 -4 0 0 6
r4=answer	0 -4 0 -2 0 0 0 9
r4=apply	1 -12 0 -2 5 0 0 5
r4=are	-1 -1 0 -3 -8 0 2 11
r4=ask	0 -7 0 0 9 0 0 -3
r4=at	0 -11 0 15 5 0 0 -11
r4=back	0 -8 0 12 -4 1 -3 0
r4=become	0 -7 0 0 -4 0 11 0
r4=before	0 4 0 4 -13 0 0 0
r4=begin	0 -3 0 10 0 0 0 -7
r4=being	0 9 0 -9 0 0 0 0
r4=both	0 0 0 -2 -2 0 17 -12
r4=bring	0 13 0 -3 0 0 0 -5
r4=but	0 10 0 0 0 0 0 -9
r4=buyer	0 -6 0 -5 9 3 0 -1
r4=by	0 -9 0 2 1 0 0 0
r4=call	0 13 0 -14 0 0 0 1
r4=charge	0 -16 8 11 0 0 -3 0
r4=close	0 -4 0 -3 -1 0 0 11
r4=come	0 -6 14 5 -4 0 0 -7
r4=could	6 9 0 -8 2 0 -1 -7
r4=country	0 0 0 -5 0 0 0 10
r4=date	0 3 0 8 0 0 0 -8
r4=day	-5 -2 0 -15 1 1 0 17
r4=deal	0 -10 0 13 0 0 0 0
r4=decision	0 -17 0 7 0 0 0 10
r4=do	0 12 0 -9 0 0 0 -3
r4=emergency	0 0 0 8 -10 0 0 0
r4=enter	3 -6 0 5 10 0 -2 -13
r4=expire	0 0 0 -11 0 0 0 12
r4=fall	0 0 0 -4 10 0 0 -3
r4=first	0 -11 0 -1 0 0 0 11
r4=five	0 0 0 -9 0 0 0 9
r4=for	9 8 -6 -13 -3 0 -5 8
r4=foreign	0 -4 0 11 0 0 0 -4
r4=free	0 -5 0 0 10 0 0 -1
r4=from	-2 17 2 -3 -20 0 0 0
r4=good	0 -6 0 17 -5 0 0 0
r4=government	0 0 0 -7 -4 0 0 15
r4=happen	0 19 0 -4 0 0 0 -15
r4=has	4 1 7 -15 7 0 3 -9
r4=have	0 12 0 -10 -9 0 -3 9
r4=he	0 -17 0 7 6 0 0 0
r4=hold	0 -3 0 12 0 0 0 -4
r4=if	0 0 0 15 -1 0 3 -12
r4=impose	0 -11 0 6 0 0 0 4
r4=in	2 2 -10 -8 9 0 -6 7
r4=included	-1 -1 0 -6 0 0 0 12
r4=is	0 1 0 -10 9 0 4 1
r4=it	2 1 -5 2 12 0 0 -15
r4=its	0 3 4 -9 11 0 6 -16
r4=keep	0 -10 1 -10 18 0 0 1
r4=lapse	0 -9 0 -6 22 0 0 -10
r4=last	-1 -6 0 -5 2 0 -2 12
r4=leave	0 -13 0 2 1 0 0 4
r4=levy	0 11 0 0 -8 0 0 -1
r4=lift	0 0 0 10 -9 0 0 0
r4=longer	0 -6 0 11 0 0 0 -2
r4=look	0 -9 0 14 -5 0 0 -2
r4=lower	0 13 0 -8 -1 0 0 0
r4=may	0 8 0 0 -16 0 -7 7
r4=most	0 -5 0 11 0 0 0 -1
r4=must	0 -5 0 -7 11 0 0 0
r4=new	0 12 0 2 -11 0 0 -5
r4=no	0 -1 0 10 -5 0 0 -3
r4=nobody	0 -6 0 -9 10 0 0 5
r4=not	3 -3 1 11 -8 0 0 -6
r4=note	0 -9 0 13 0 0 0 -4
r4=of	-3 11 -3 -7 0 1 -13 5
r4=on	4 13 -8 -13 -3 0 10 -3
r4=one	0 -7 0 13 -5 0 -2 -2
r4=open	0 0 0 9 0 0 0 -8
r4=or	0 1 0 -6 10 0 0 -3
r4=own	0 -16 0 9 0 0 0 8
r4=pause	0 10 0 -11 -1 0 0 0
r4=pay	0 -24 0 11 -3 0 0 19
r4=plan	0 -6 0 11 -3 0 0 0
r4=port	-7 0 5 3 8 0 0 -14
r4=post	0 0 0 -13 5 0 0 7
r4=present	0 -7 0 0 -1 0 0 9
r4=prolong	0 11 -4 0 -4 0 0 -1
r4=put	-2 -13 0 4 9 0 0 4
r4=raise	0 -11 0 0 0 0 9 -4
r4=rate	0 17 0 -16 -1 0 0 0
r4=renew	0 0 11 6 7 0 0 -25
r4=result	0 -2 0 10 0 0 0 -4
r4=resume	0 0 0 8 0 0 -1 -5
r4=return	0 -7 0 16 -9 0 0 0
r4=right	0 13 0 -2 -7 0 0 -3
r4=round	0 -2 0 8 0 0 0 0
r4=same	-1 -17 2 5 0 0 0 8
r4=say	4 -13 6 11 -5 1 5 -12
r4=sign	0 0 0 -3 18 0 0 -11
r4=since	0 -2 0 13 0 0 0 -8
r4=stay	6 -9 0 1 -1 0 0 3
r4=table	0 -12 0 15 0 0 0 0
r4=tax	0 9 0 -6 0 0 0 0
r4=tell	0 0 -1 9 -12 0 0 1
r4=than	0 -14 0 16 0 0 0 0
r4=that	0 -9 0 1 -1 0 0 17
r4=the	-15 8 2 -19 21 12 1 -10
r4=them	0 -9 0 8 0 0 0 2
r4=they	0 -5 4 -6 0 0 -1 10
r4=thi	0 -4 0 -2 0 0 0 10
r4=third	0 15 0 -10 0 0 0 -3
r4=to	-7 8 -9 11 -6 -10 -3 -4
r4=truce	2 -16 0 10 -11 0 -4 10
r4=turn	0 11 0 -7 0 0 0 -6
r4=two	0 -13 0 11 5 0 5 -8
r4=until	1 8 0 0 3 0 0 -11
r4=up	0 -4 0 -4 0 0 0 14
r4=vote	0 0 0 -9 0 0 0 9
r4=want	0 -10 0 9 -3 0 0 0
r4=warn	0 -15 0 4 -2 0 0 11
r4=was	0 10 0 5 -1 0 0 -21
r4=well	0 4 0 9 0 0 -2 -9
r4=will	0 7 0 -3 0 1 0 -2
r4=with	0 -17 0 16 -5 0 0 5
r4=would	0 19 0 5 -5 0 0 -19
r4=write	0 11 0 -12 5 0 0 0
r4=—	0 -8 2 8 0 0 0 -2
r=! <end>	0 -12 0 12 0 0 0 0
r=" .	0 -2 0 17 -7 0 0 -5
r=" <end>	0 -7 0 0 0 0 0 10
r=" or	-4 11 0 -5 0 0 0 0
r=( <day-today>	0 11 0 -4 0 0 0 -6
r=) .	0 5 0 -16 15 0 0 0
r=) <end>	0 -3 0 9 -3 0 0 0
r=, "	13 -8 0 1 -2 0 -7 2
r=, <day-ahead>	-4 4 2 -11 0 3 6 -4
r=, <day-gone>	0 -4 0 14 0 0 0 -8
r=, <day-today>	0 -6 0 -2 0 0 0 12
r=, <level>	0 -13 0 20 0 0 0 -8
r=, <name>	-5 7 0 -27 2 0 20 2
r=, <number>	1 13 0 -12 -9 0 -3 9
r=, <office>	0 -9 0 12 0 0 -1 0
r=, <organisation>	0 9 0 -2 -9 0 0 0
r=, <quality>	0 2 0 -17 -5 0 0 21
r=, <span>	0 -2 0 -19 -2 0 0 27
r=, a	2 -17 10 1 -1 0 -4 4
r=, according	0 12 0 -4 0 5 0 -11
r=, after	0 -11 0 10 6 0 0 -4
r=, and	-7 1 0 -4 20 0 -19 -4
r=, as	6 -2 0 16 -5 -4 0 -12
r=, be	0 0 0 -11 0 0 0 11
r=, both	-2 -20 0 14 -2 0 0 0
r=, but	0 -13 0 10 -5 0 0 7
r=, by	0 3 0 0 -9 -2 6 0
r=, end	0 0 0 10 0 0 0 -7
r=, for	0 17 0 -5 4 0 -3 -9
r=, has	0 -22 0 17 -6 0 0 5
r=, he	3 10 0 -9 1 0 -7 0
r=, if	0 21 0 -21 2 3 0 -5
r=, is	0 -9 0 -7 0 7 0 13
r=, it	0 -3 0 -1 -5 0 2 8
r=, its	0 -19 0 10 9 0 0 0
r=, like	0 5 0 -2 8 0 0 -11
r=, mr	5 2 0 -15 2 0 8 -6
r=, no	0 4 0 1 0 0 4 -11
r=, not	1 0 0 -13 0 0 0 10
r=, now	0 2 -5 24 3 0 0 -27
r=, on	-6 5 0 -17 1 0 7 11
r=, or	0 -8 0 -14 19 5 0 3
r=, plu	0 -10 0 10 0 0 0 0
r=, provided	0 11 0 -11 -1 0 0 2
r=, run	0 0 0 9 0 0 0 -7
r=, say	0 4 0 0 -11 0 2 3
r=, she	0 -12 0 3 0 0 3 4
r=, should	0 0 0 9 0 0 0 -8
r=, since	0 9 0 -7 -4 0 0 0
r=, so	0 -9 0 -6 14 5 -1 2
r=, that	0 -13 0 10 0 0 0 3
r=, the	15 -25 0 12 -2 0 -8 5
r=, their	0 -10 0 7 7 0 0 -5
r=, then	0 -8 0 9 -3 0 0 0
r=, three	0 0 0 -13 0 0 0 14
r=, to	0 -3 4 9 -12 0 13 -17
r=, together	0 -10 0 5 3 0 0 0
r=, too	0 -3 0 -5 0 0 0 9
r=, two	0 0 0 -8 5 0 0 0
r=, under	0 -7 8 12 -5 3 0 -10
r=, unless	0 24 0 -8 -10 0 0 -10
r=, until	0 -11 8 8 3 0 0 -6
r=, was	0 -15 0 18 -1 0 0 -2
r=, when	0 -3 -4 -8 0 1 -3 14
r=, will	0 -8 -5 12 0 0 0 -3
r=, without	0 9 0 -3 0 0 0 -6
r=, yes	0 -9 0 5 0 0 0 3
r=- <name>	0 -4 0 15 -2 0 0 -6
r=. "	0 4 0 10 3 -1 0 -16
r=: <level>	0 10 -1 0 -17 0 0 0
r=: <person>	0 -12 0 9 -7 0 0 5
r=: <quality>	0 -1 0 16 -12 0 0 -4
r=: a	0 0 0 -6 9 0 0 0
r=: first	1 8 0 -10 0 0 0 0
r=: it	0 -1 0 -11 0 0 0 14
r=: no	0 -7 0 -8 9 0 0 4
r=: the	-13 19 0 -21 -3 0 5 10
r=: what	0 0 0 12 0 0 0 -11
r=; <level>	0 0 0 8 -12 0 0 0
r=; <name>	0 2 0 7 2 0 0 -13
r=; after	0 -2 0 13 0 0 0 -9
r=; and	0 13 0 -11 0 0 0 0
r=; at	0 0 0 -17 0 0 0 16
r=; in	0 1 0 -15 11 0 0 4
r=; it	0 -12 0 4 0 0 0 4
r=; no	0 0 0 10 -11 0 0 0
r=; the	0 9 6 -20 13 -1 -3 0
r=; they	0 13 0 -2 0 0 0 -12
r=<end> <end>	-5 0 -7 9 2 -12 1 0
r=<level> ,	0 -5 0 14 0 0 0 -8
r=<level> .	0 15 0 -14 0 0 0 0
r=<level> <level>	0 6 0 -22 0 0 0 17
r=<name> and	0 -1 0 10 0 0 0 -5
r=<name> charge	0 3 0 -10 0 0 0 7
r=<name> take	0 0 0 -12 0 0 0 12
r=<number> :	0 3 0 -2 7 0 0 -11
r=<quality> good	0 -17 0 12 0 0 0 3
r=a <quality>	0 21 0 -25 6 0 0 0
r=after <name>	0 13 0 -8 -2 0 0 0
r=and ,	0 -4 0 -7 0 0 0 13
r=and <number>	0 -6 0 -1 0 0 0 10
r=and <quality>	0 -4 0 -4 10 0 0 0
r=and has	0 0 0 10 -1 0 0 -6
r=and is	0 -8 3 27 -2 0 0 -23
r=and last	0 11 0 0 0 0 0 -12
r=and must	0 0 0 13 -8 0 0 -2
r=and not	0 -3 0 -2 -2 0 0 10
r=and now	0 0 0 12 0 0 0 -11
r=and promise	0 9 0 -9 0 0 0 0
r=and that	0 1 0 5 5 0 0 -14
r=and the	-1 5 0 -16 5 0 0 11
r=and to	0 2 0 -13 0 0 0 13
r=and would	0 0 0 -9 10 0 0 0
r=are free	0 -7 10 0 -2 0 0 0
r=at <level>	0 13 0 -12 0 0 0 0
r=at <number>	2 -4 0 0 9 0 0 -7
r=both country	0 -2 0 -7 11 0 0 0
r=by <office>	0 9 0 -4 0 0 0 -5
r=come and	0 -11 0 0 -1 0 0 13
r=for <span>	0 -2 0 12 -1 0 0 -10
r=for all	0 10 0 -10 0 0 0 0
r=for the	0 16 0 -18 1 0 0 3
r=has been	0 -13 0 11 0 0 0 0
r=if it	5 23 0 -10 -5 0 0 -17
r=if nothing	0 10 0 -7 0 0 0 0
r=if the	-1 -13 0 4 9 0 0 1
r=in any	0 9 0 -14 0 0 0 5
r=in the	6 -3 0 -11 -2 0 0 9
r=instead of	0 1 0 -13 0 0 0 11
r=is not	0 10 0 -8 0 0 0 0
r=is off	0 -8 0 8 0 0 0 0
r=is the	9 0 0 -18 0 0 2 2
r=it has	2 0 0 -11 -1 0 0 13
r=it may	0 12 0 -5 0 0 0 -2
r=it was	0 -10 0 16 0 0 0 -3
r=it will	0 7 0 -25 0 0 4 8
r=night ,	0 -6 0 15 0 0 -7 0
r=night .	0 4 0 -15 -2 0 5 9
r=night that	0 10 0 -9 0 0 0 0
r=of last	0 13 0 -9 0 0 0 -3
r=of next	4 12 -2 -10 5 0 0 -10
r=of the	0 -16 0 30 -12 0 0 -3
r=of thi	-5 -9 0 -8 7 0 0 20
r=on the	0 3 3 -9 0 0 0 6
r=rather than	0 0 0 -10 10 0 0 0
r=that <name>	0 0 0 7 0 0 0 -1
r=that <person>	0 15 0 -14 0 0 0 0
r=that a	0 7 0 -10 0 0 0 2
r=that he	0 -6 0 -2 0 0 0 10
r=that talk	0 11 0 -11 0 0 0 0
r=the <level>	0 8 0 -10 8 0 0 -7
r=the <name>	0 0 0 7 0 0 0 -10
r=the <number>	3 14 0 -1 0 0 0 -15
r=the <organisation>	0 0 0 1 5 0 0 -9
r=the <person>	0 -16 0 9 4 0 0 0
r=the <quality>	0 0 0 9 -5 0 7 -17
r=the additional	0 5 0 -11 0 0 0 3
r=the duty	0 14 0 -9 0 0 0 -2
r=the rate	0 -14 0 2 0 0 0 11
r=the tariff	0 5 0 -9 0 0 0 4
r=the two	0 -4 0 9 -1 0 2 -4
r=to <day-ahead>	-1 2 0 -5 -8 0 0 14
r=to a	0 9 0 -8 0 0 0 0
r=to agree	0 -1 0 9 -6 0 0 -3
r=to be	0 -7 0 -4 15 0 0 -5
r=to decide	0 0 0 5 -11 0 4 0
r=to extend	0 0 0 -9 0 0 0 10
r=to find	0 -9 0 1 -3 8 1 0
r=to put	0 12 0 -5 -3 0 0 0
r=to reply	0 -6 0 0 14 0 -4 -6
r=to run	0 0 0 -5 -4 0 0 14
r=to say	0 0 0 -5 0 0 8 -2
r=to sign	0 7 0 14 -14 0 -1 -6
r=to the	0 9 0 -10 5 0 0 -4
r=unless <organisation>	0 13 0 -4 -1 0 0 -2
r=unless a	-1 -5 0 14 0 0 0 -4
r=unless somebody	2 0 0 -10 0 0 0 9
r=will not	0 -15 8 11 -2 0 0 0
r=would not	0 -9 0 10 0 0 0 0
r=— <office>	0 10 0 -9 0 0 0 0
r=— <person>	0 -2 0 10 0 0 0 -5
r=— a	0 -1 0 11 0 0 0 -9
r=— and	0 -6 0 -3 0 0 0 11
r=— the	0 5 0 4 -14 0 0 0
s:!	0 -18 0 19 0 0 0 0
s:"	3 -10 -14 11 0 -15 -8 6
s:&	0 6 0 3 -1 0 0 -10
s:'	0 -7 7 25 -20 0 5 -14
s:'s	0 -3 -8 -5 -1 15 -3 5
s:(	0 -2 -3 9 -12 -10 10 1
s:)	0 -1 -4 7 -12 -10 10 3
s:*	-6 0 0 22 -6 0 0 -14
s:,	0 6 -17 -3 -3 5 -8 10
s:.	-19 3 -6 14 6 -8 -7 -4
s::	3 -3 0 -1 0 -10 -14 7
s:;	0 2 -1 -6 0 -2 17 -5
s:<agent>	-12 7 -15 3 3 15 -12 -6
s:<day-ahead>	-9 5 -8 6 0 -3 0 -4
s:<day-gone>	9 -11 0 22 -12 -11 -26 2
s:<day-today>	-16 4 -11 16 4 -4 -14 -4
s:<duty>	-27 7 16 2 2 -12 3 -9
s:<gate>	-17 -3 2 -4 24 4 -18 -7
s:<goods-amount>	2 -16 -3 39 -11 -1 -13 -15
s:<goods>	19 13 11 -11 5 -44 -15 -5
s:<level-noun>	-27 17 -29 3 0 -5 0 -10
s:<level>	-17 30 -33 0 -29 -27 0 3
s:<money>	-30 0 -24 24 -1 0 -4 -9
s:<month-ahead>	12 -13 4 4 -5 -1 -7 0
s:<month-gone>	17 -4 4 -6 -8 -3 3 0
s:<month-today>	5 -17 0 10 -8 0 0 6
s:<name>	5 4 1 -20 8 0 9 10
s:<not>	-3 6 2 -1 -11 -4 -4 7
s:<number>	-4 15 28 -4 -9 -40 -5 -8
s:<office>	-6 6 -10 -3 -9 0 20 2
s:<organisation>	8 2 -1 12 21 -8 -23 -36
s:<person>	-13 2 -40 3 -7 5 17 6
s:<points>	-12 3 -5 -13 -42 -9 -1 40
s:<quality>	5 -10 4 -6 9 8 -10 4
s:<seat>	-12 9 -15 -5 3 -5 14 -1
s:<sender>	20 2 1 -4 -3 0 -34 -14
s:<span>	-24 0 -9 7 -5 -3 -13 9
s:<taker>	5 -17 3 20 11 -7 -8 -17
s:<v-agree>	-16 -1 -5 5 -14 0 16 4
s:<v-bear>	-13 11 -12 8 -6 -15 -9 1
s:<v-begin>	5 18 0 -10 -11 -14 -17 5
s:<v-buy>	1 -6 12 2 0 21 -18 -13
s:<v-deny>	40 -13 -8 -4 -6 -9 3 -22
s:<v-down>	-14 -5 -6 13 -4 -11 6 -2
s:<v-end>	-4 -5 23 -2 -8 -11 2 4
s:<v-impose>	-8 12 -12 0 -3 -10 10 -1
s:<v-lack>	23 3 -13 -7 1 -2 -4 -9
s:<v-propose>	-16 -6 -24 7 14 -12 22 -23
s:<v-refuse>	0 0 0 15 -11 0 0 -10
s:<v-renew>	-6 -5 16 6 -4 -6 -13 -3
s:<v-return>	0 -12 -9 9 2 -9 -12 9
s:<v-say>	6 2 -14 3 13 -4 -5 -11
s:<v-sell>	14 -12 -6 -2 9 12 -1 -17
s:<v-sign>	-8 -4 -25 1 16 0 -12 6
s:<v-stay>	2 -8 14 8 -14 -5 -19 3
s:<v-suspend>	15 6 -1 1 -20 -12 -11 0
s:<v-target>	-18 4 0 11 0 -2 -14 -7
s:<v-threaten>	-1 11 -3 -3 4 -4 -8 -5
s:<v-up>	-16 1 -14 18 -18 9 -10 -1
s:?	-3 -1 -13 23 -11 2 -9 -10
s:[	0 13 0 -15 -3 0 0 5
s:]	0 13 0 -15 -3 0 0 5
s:_	-1 1 0 -5 0 0 0 9
s:a	-8 1 -26 6 0 13 27 -13
s:aarhu	0 10 0 -6 0 0 0 -2
s:able	0 0 0 2 9 0 0 -11
s:about	4 -2 -3 11 -19 8 3 -5
s:abroad	13 -17 -2 16 -5 0 0 -12
s:absence	0 9 0 -24 13 0 0 0
s:accept	0 11 0 -8 13 0 0 -17
s:accord	2 22 0 -18 0 0 -6 -3
s:act	-2 10 -3 1 -1 -3 0 -3
s:acted	0 -4 0 14 -4 0 0 -4
s:action	0 9 0 -10 2 0 0 0
s:add	4 9 0 -8 -17 0 7 1
s:additional	-6 3 8 -1 -21 0 -6 11
s:adjust	0 16 0 -10 -2 0 2 -6
s:admit	0 -16 -1 -1 9 0 0 7
s:affiliate	18 -5 -3 -23 4 -2 0 -1
s:afraid	0 0 0 -8 0 0 0 10
s:after	-10 9 3 10 -12 -10 -14 -6
s:afternoon	0 -1 0 -1 -6 0 0 9
s:afterward	0 1 0 4 11 0 0 -20
s:again	0 -2 -5 12 -13 -1 -12 7
s:against	0 -16 -2 -1 27 -4 1 -8
s:agenda	0 -11 0 0 7 0 0 2
s:ago	1 -3 0 -4 -1 0 0 12
s:agree	0 -12 -11 -7 -21 -9 25 19
s:agreement	-5 0 -10 6 4 -7 3 -1
s:ahead	0 12 0 10 -13 0 0 -16
s:aim	0 0 0 -10 -11 0 21 0
s:air	0 -17 0 0 14 0 0 0
s:aircraft	-2 10 0 -5 0 0 0 0
s:airline	0 -6 0 10 0 0 0 -1
s:airport	0 -3 0 11 -9 0 0 0
s:alert	0 13 0 -9 -10 0 0 3
s:alexandria	0 -1 4 7 0 0 0 -10
s:alive	0 -2 0 14 5 0 0 -18
s:all	4 11 4 5 -29 1 5 -12
s:allow	0 22 0 -21 4 0 0 -12
s:allowed	0 5 0 10 -5 0 0 -11
s:almond	0 7 0 -16 0 0 0 10
s:alone	0 -14 0 -6 6 0 8 2
s:along	3 0 0 9 0 0 0 -10
s:already	0 13 -4 -10 0 0 0 0
s:also	11 -20 12 13 0 -13 4 -12
s:aluminium	0 -10 4 6 -3 0 2 0
s:aluminum	0 27 0 -17 -4 0 0 -14
s:ambassador	0 0 0 -11 13 0 0 0
s:among	7 -7 0 -1 20 0 -3 -14
s:amount	0 11 0 -4 -1 0 -4 0
s:an	-8 13 10 0 -16 18 4 -17
s:and	2 -5 -4 7 -1 -19 -16 4
s:anew	0 7 0 -23 15 0 0 0
s:annex	0 17 0 -15 0 0 0 0
s:announce	20 2 0 -8 5 -8 -1 -7
s:announcement	3 16 0 -6 -3 0 0 -7
s:annual	0 -1 0 17 -10 0 0 -1
s:anode	11 -5 0 -4 0 0 0 0
s:another	-2 14 -5 6 -16 0 0 -12
s:answer	-13 -16 -2 -4 15 0 8 7
s:anti	0 0 0 8 5 0 0 -12
s:antigua	0 0 0 -8 0 0 0 9
s:antimony	25 -10 0 -3 -10 0 0 -13
s:any	8 -5 7 1 -19 0 -4 4
s:anyone	0 7 0 -12 5 0 0 0
s:anything	0 4 6 4 0 0 0 -15
s:anywhere	11 -3 0 -4 0 0 0 0
s:app	0 -7 0 -6 -3 24 0 -9
s:appeal	0 -15 0 16 0 0 0 -5
s:appealed	0 0 0 19 -17 0 0 0
s:apple	-1 0 0 -14 4 0 0 14
s:apply	0 10 4 -17 -19 -5 -9 21
s:approval	4 -11 0 5 2 0 -3 0
s:are	11 8 18 -16 9 -22 -16 -6
s:area	-2 -4 0 10 -1 0 0 0
s:argument	0 -6 0 -5 15 0 0 0
s:arm	0 18 0 0 -10 1 0 -13
s:armistice	0 0 0 14 0 0 0 -12
s:army	0 -1 0 12 0 0 0 -7
s:around	0 -5 0 2 -6 0 0 10
s:arrangement	-13 -3 0 -25 -7 -5 -6 37
s:arrive	-1 -4 4 -1 13 -2 -14 -3
s:article	0 2 0 13 0 0 -1 -16
s:as	23 10 -9 -3 -15 -8 -2 -6
s:aside	3 -17 0 10 -1 0 0 2
s:ask	0 3 0 -13 15 0 -19 0
s:asleep	6 -13 0 -11 0 0 0 13
s:assembly	0 -3 0 4 11 0 0 -11
s:assume	12 6 0 -11 0 2 0 -10
s:assured	-1 -5 0 0 0 0 0 9
s:at	-13 5 -19 -3 1 -9 2 7
s:athen	0 0 0 16 0 0 0 -15
s:attend	0 0 0 -7 0 0 0 9
s:authority	0 -12 0 6 6 0 0 0
s:autumn	0 14 0 -34 9 0 2 7
s:average	0 -9 0 10 0 0 0 0
s:avocado	0 -8 0 11 0 0 0 -1
s:away	7 -2 0 -11 0 0 -1 11
s:b	0 17 0 -9 -9 0 7 -6
s:back	4 2 -15 -5 -9 2 -42 17
s:backdated	0 -19 0 21 -1 0 0 -2
s:bad	0 21 0 -18 0 0 0 -1
s:ballot	0 -2 0 23 -6 0 0 -14
s:ban	12 -18 0 0 -10 23 0 -13
s:banana	0 2 -4 -11 2 0 0 14
s:bank	0 -10 0 22 -8 3 -3 -10
s:bargain	1 -13 0 13 -1 0 0 0
s:bargaining	0 0 0 -11 0 0 0 11
s:barred	0 0 0 14 -8 0 0 -4
s:base	0 4 0 -13 0 0 0 8
s:basel	0 9 0 -11 0 0 0 2
s:battery	13 -14 0 13 -4 0 0 -12
s:batumi	0 -4 0 10 0 0 0 -2
s:bay	0 2 0 7 -12 0 0 0
s:be	-13 1 -12 -7 0 9 6 0
s:bean	-1 -13 0 5 0 0 0 8
s:bear	7 -12 0 3 0 0 0 1
s:became	0 -28 0 38 -2 0 0 -13
s:become	4 15 0 -40 7 0 19 -4
s:beef	-1 -4 -5 12 -9 0 0 2
s:been	5 -10 0 2 -1 10 -9 0
s:before	-16 3 8 -10 13 -1 -2 -4
s:begin	-2 4 -15 8 4 -6 7 -14
s:being	-1 0 -1 -11 -6 0 0 20
s:believe	1 2 0 7 4 0 0 -21
s:bell	0 -6 0 15 -1 0 0 -6
s:belong	5 -10 0 13 -1 0 0 -6
s:bergen	0 -3 0 11 -3 0 0 0
s:beside	0 8 0 9 -4 0 0 -16
s:bessent	0 0 0 9 -7 0 0 0
s:bet	0 -1 0 16 -2 0 0 -10
s:better	3 -15 0 -5 -8 0 3 19
s:between	-7 -19 -12 11 6 0 -5 3
s:beyond	0 9 0 -8 -11 0 0 11
s:bill	0 -20 0 -6 27 0 0 -6
s:billion	0 12 0 -10 -1 0 0 0
s:bind	0 0 0 -7 0 0 0 11
s:biscuit	0 -13 0 -3 0 0 0 16
s:black	-2 2 0 -10 -6 0 0 16
s:bloc	0 0 0 -2 9 0 3 -12
s:board	0 -8 0 0 -2 0 0 10
s:boeing	0 8 0 0 0 0 0 -7
s:bond	0 -5 0 -5 13 0 0 0
s:bonu	0 -3 0 13 0 0 0 -9
s:booked	0 6 0 11 -11 0 0 -6
s:booking	0 -8 0 12 0 0 0 0
s:bosse	0 -2 0 10 0 0 0 -6
s:both	-14 6 -21 -16 2 -15 2 20
s:bottle	0 12 2 -16 0 0 0 1
s:box	0 -11 0 4 20 0 0 -14
s:brace	0 -2 0 -6 -4 0 0 12
s:branded	0 7 0 -5 0 0 0 0
s:brandy	0 11 0 -16 0 0 0 3
s:break	0 -10 0 25 0 0 0 -14
s:breakfast	0 -7 0 13 0 0 0 -3
s:breath	0 -4 0 -5 0 0 0 9
s:bridge	0 -31 0 40 -3 0 0 -8
s:bring	-8 6 -1 -5 2 -1 -9 6
s:broke	0 0 0 11 0 0 0 -10
s:broker	0 8 0 -15 0 0 0 6
s:brussel	0 -4 0 13 -9 0 0 0
s:budget	0 -12 0 17 0 0 0 -8
s:build	0 -6 0 11 0 0 0 0
s:building	0 -2 0 -17 28 0 0 -3
s:built	-8 -1 0 -3 18 0 0 -7
s:busan	18 -29 3 -3 -8 -2 2 10
s:buse	0 -9 2 14 -4 0 0 -3
s:business	0 -19 0 -1 0 26 1 -15
s:but	-12 -8 -10 0 26 0 0 -4
s:butter	0 -12 5 18 -13 0 9 -11
s:buy	3 1 0 4 6 -6 -2 -15
s:buyer	4 11 0 -7 8 -4 -2 -8
s:by	-6 0 -12 2 5 -16 19 -16
s:bytedance	0 -3 0 -1 -2 13 0 -1
s:cabinet	0 23 0 -17 9 0 0 -11
s:cable	0 -3 0 -10 0 0 0 14
s:cake	0 0 0 -7 9 0 0 -5
s:calendar	0 19 0 -18 -11 0 0 8
s:call	5 0 -1 7 8 -5 -5 -15
s:calm	0 -14 0 -9 0 0 0 21
s:can	-7 13 0 -4 7 8 -11 -17
s:canned	0 6 0 -10 -3 0 0 7
s:cannot	0 6 8 -12 0 0 0 0
s:canola	0 26 0 -10 0 0 0 -16
s:capacity	0 3 0 8 1 0 0 -14
s:car	-3 -3 -2 18 -14 0 5 -12
s:card	0 -4 0 17 -3 0 0 -7
s:cargoe	0 21 -1 -11 -4 0 0 -5
s:carmaker	0 11 0 -11 0 0 0 0
s:carpet	0 -8 0 13 -5 0 0 0
s:cartagena	0 -8 0 0 0 0 0 10
s:case	0 2 7 -15 11 0 -3 0
s:cashmere	0 14 0 -13 1 0 0 -1
s:cease	0 -2 0 -10 -19 0 0 24
s:ceasefire	0 0 0 40 -7 0 0 -36
s:ceiling	0 -10 0 16 0 0 0 -4
s:cell	11 -3 0 -5 0 0 0 0
s:cent	0 -11 0 30 -1 0 0 -20
s:central	0 -5 0 13 -6 0 0 0
s:certain	0 11 9 -13 -1 0 0 -6
s:certificate	14 -13 -3 -7 21 0 -1 -17
s:chamber	0 3 0 -9 10 0 0 -5
s:chance	0 7 0 -12 8 0 0 -1
s:change	4 4 7 1 -5 0 -2 -15
s:changed	0 14 0 -9 2 0 0 -7
s:channel	0 10 0 -6 0 0 0 0
s:charge	-22 1 4 0 8 -4 -1 -3
s:charter	0 -1 0 11 0 -4 0 0
s:chassi	0 20 0 -4 -2 0 0 -12
s:cheaper	0 15 0 -6 -9 0 0 0
s:cheese	0 8 0 0 -10 0 4 -5
s:cherry	0 0 0 -10 0 0 0 9
s:chicken	0 2 0 -10 10 0 0 0
s:chip	-10 -1 -4 3 0 5 0 0
s:chittagong	0 0 0 -7 0 0 0 9
s:chișinău	0 -9 0 5 0 0 0 2
s:christian	0 12 0 -5 -6 0 0 0
s:christma	0 -12 0 18 -3 0 0 -1
s:church	0 0 0 9 0 0 0 -8
s:citing	0 -8 0 9 0 0 0 0
s:citru	0 -8 0 4 0 0 0 0
s:city	0 -8 0 30 -4 0 0 -20
s:claim	0 -8 0 5 19 0 -4 -21
s:clause	0 -9 0 -7 13 0 0 2
s:clear	0 0 -5 13 -11 0 -1 8
s:clerk	0 -1 0 11 -3 0 0 0
s:client	0 16 11 -1 -24 0 -2 -4
s:climb	0 -12 0 9 0 0 0 4
s:clock	-1 -6 -1 -18 10 0 0 17
s:close	-7 -31 -2 -11 13 21 0 7
s:closed	0 -1 0 14 -5 7 0 -19
s:closing	0 -7 0 -18 -10 30 0 -5
s:club	0 -8 0 41 -11 -6 0 -22
s:coal	0 -11 0 7 -2 0 0 7
s:coast	0 0 0 10 0 0 0 -9
s:cocoa	0 -18 5 16 -2 0 -2 0
s:coffee	-3 -13 -5 21 -17 0 0 4
s:collection	-2 18 0 1 -12 0 0 -6
s:column	0 12 0 -17 -15 0 -2 20
s:combined	0 14 0 -7 -1 0 0 0
s:come	-6 -5 1 0 -19 -1 -14 21
s:commander	0 -3 0 11 0 0 0 -3
s:comment	-6 -18 3 -20 37 -2 0 -10
s:commerce	7 -10 0 0 1 0 -1 1
s:commission	0 -3 0 0 9 0 0 -5
s:commissioner	0 17 0 -8 -2 0 0 -8
s:commit	0 9 0 -7 0 0 0 0
s:commitment	0 -1 0 0 -5 0 10 0
s:company	-1 -5 -6 11 1 6 -5 -9
s:complaint	0 -6 0 1 10 0 0 -6
s:comply	0 15 0 -8 -4 0 0 -1
s:component	0 29 0 -21 -2 0 0 -8
s:concentrate	0 2 0 -20 -1 0 0 20
s:concern	0 0 0 -9 14 0 0 -5
s:concert	0 -5 0 10 -2 0 0 0
s:conclude	-1 -4 4 -13 -2 0 11 8
s:condition	0 14 0 -10 -2 0 0 0
s:confirm	-2 -20 0 7 6 -5 -2 9
s:consent	-3 15 0 -15 -2 0 0 15
s:consultation	0 -18 0 -1 19 0 0 1
s:contain	13 -11 0 0 0 0 0 0
s:container	0 0 0 20 0 0 0 -17
s:content	0 7 0 -10 5 0 -2 0
s:continental	0 3 0 -12 8 0 0 2
s:contract	-3 -24 6 46 -18 0 -5 -15
s:control	29 -4 0 0 -30 -3 -2 -13
s:convene	0 0 0 13 -9 0 0 0
s:convention	0 10 0 -6 3 0 0 -10
s:conversation	0 0 0 10 -5 0 0 -7
s:copper	5 16 1 -21 3 0 -2 -2
s:cork	-2 15 0 -12 -6 0 0 5
s:corrected	0 -10 0 0 10 0 0 0
s:correction	0 -7 0 13 5 0 0 -11
s:cost	-1 -13 0 8 9 0 0 0
s:cotton	0 22 9 -11 -17 0 0 -8
s:could	-3 5 -4 0 3 -5 15 -16
s:count	5 -10 0 1 0 -3 0 11
s:counted	0 -6 0 -12 -6 0 0 24
s:counter	-2 -15 -2 -6 4 0 0 25
s:countermeasure	-16 20 -1 -9 -7 0 9 -3
s:counterpart	8 -5 0 -12 -12 0 10 11
s:counting	0 2 5 -14 -5 0 13 -5
s:country	-15 14 -17 -7 1 0 -3 2
s:county	0 -15 0 28 -8 0 0 -8
s:courier	0 -2 0 9 0 0 0 -2
s:course	0 -3 0 -6 0 0 0 13
s:court	0 -6 0 -4 13 0 0 0
s:cover	14 -9 0 -5 -10 0 -2 9
s:crab	0 5 0 3 0 0 0 -12
s:crane	-7 25 0 -4 -3 0 0 -21
s:crew	0 0 0 13 -1 0 0 -9
s:critical	15 -6 0 -20 4 0 0 2
s:crossing	0 -10 0 12 -5 0 7 -7
s:crown	0 -11 0 13 0 0 0 0
s:curb	-2 13 0 -4 -1 0 0 -2
s:current	0 -12 0 -15 0 7 -1 22
s:custom	5 4 1 1 0 -1 -3 -12
s:customer	0 -13 0 24 -8 0 0 -3
s:cut	4 1 -1 6 -2 0 4 -18
s:dairy	0 -1 -1 -12 31 0 0 -20
s:dark	0 0 0 -7 0 10 0 0
s:date	22 -9 2 -12 -6 -12 6 12
s:dated	8 -18 0 6 2 0 0 0
s:day	3 -19 -10 -10 12 -6 10 14
s:dead	0 -13 0 9 0 -6 0 9
s:deadline	-3 3 -4 -9 -46 32 23 -14
s:deal	0 10 -5 -4 -2 10 -2 -9
s:dearer	0 19 0 -19 3 0 0 -6
s:debate	0 -1 0 -19 27 0 0 -9
s:decide	9 -8 -1 -7 8 -4 0 5
s:decision	-3 -4 0 -3 13 0 -5 3
s:declarant	0 -15 0 11 2 0 0 0
s:declaration	0 13 0 -18 2 0 5 -3
s:decree	-2 10 5 -9 -1 -6 -1 4
s:defend	0 13 0 -2 0 0 0 -11
s:defer	0 -12 0 1 6 0 0 0
s:del	0 -3 0 15 -4 0 0 -6
s:delay	3 -14 0 1 0 0 4 0
s:delegation	0 -24 0 4 -4 0 3 9
s:deliver	0 -11 0 0 0 0 7 0
s:demand	0 6 0 19 -16 0 -1 -9
s:department	0 -5 0 17 -2 0 0 -7
s:depend	0 -11 0 0 0 0 0 11
s:deputy	0 12 0 -8 0 0 0 -3
s:desk	0 -10 0 4 11 0 0 -4
s:detail	0 -7 0 16 0 0 -3 -2
s:did	-7 0 0 25 0 0 -4 -29
s:die	0 -1 2 -19 0 0 0 19
s:diego	0 -13 0 7 0 0 0 4
s:diet	0 5 0 -9 5 0 0 0
s:difference	0 -5 0 4 13 0 0 -16
s:dinner	0 -11 0 7 -14 0 0 13
s:discount	0 -7 0 13 -2 0 0 -2
s:discuss	-1 -12 0 20 -23 0 0 8
s:dispute	-4 -6 0 -5 -12 0 11 17
s:district	0 -12 0 21 -9 0 0 0
s:do	3 0 0 2 -15 -3 0 9
s:doe	0 0 -5 -19 5 3 -8 21
s:doesn't	0 8 0 -6 10 0 -3 -8
s:don't	0 1 0 -5 0 0 -2 10
s:donald	0 0 0 7 -2 8 -1 -12
s:done	0 3 0 9 -15 0 0 -5
s:door	1 -2 0 -13 0 0 0 14
s:double	0 3 0 3 -13 0 0 0
s:down	0 4 0 13 -1 0 -17 -9
s:dozen	0 18 0 -7 -1 0 0 -9
s:draft	0 9 0 -5 -15 1 9 0
s:dried	0 13 0 -18 -2 0 0 9
s:driver	0 -9 0 14 8 0 0 -16
s:drop	-1 7 4 2 3 -6 -1 -13
s:due	0 10 -1 0 2 -15 -5 -9
s:dump	0 1 0 0 14 0 0 -13
s:duration	0 12 0 -18 0 0 0 8
s:during	0 6 0 23 0 0 0 -28
s:dutiable	0 11 0 -8 0 0 0 -1
s:duty	-24 4 27 -13 5 -11 -8 6
s:each	-10 -8 -6 10 5 -1 -11 3
s:earlier	3 32 1 -19 2 0 -6 -15
s:earth	27 -16 0 8 -31 -5 1 -11
s:eastern	-5 8 6 -9 2 0 0 -4
s:easy	0 -13 0 1 0 0 0 10
s:economic	0 -3 0 13 -9 0 0 0
s:economy	0 3 0 13 -10 0 0 -11
s:edition	0 -14 0 20 0 0 0 -5
s:effect	13 23 4 -23 -23 -3 0 -4
s:effective	3 20 0 -25 7 0 0 -5
s:el	0 -8 0 9 0 0 0 0
s:election	0 -12 0 20 -3 0 0 -3
s:electricity	0 -18 0 23 -1 0 0 -3
s:eleven	0 -7 0 20 -4 0 0 -8
s:else	0 1 0 3 5 0 -1 -10
s:elsewhere	0 22 0 -2 -2 0 0 -16
s:embargo	0 0 0 8 -9 0 -1 2
s:emergency	-4 0 -3 4 6 0 0 -8
s:employer	0 -2 0 24 0 0 0 -19
s:end	0 -3 21 -13 -15 -2 11 14
s:energy	6 0 0 -11 0 0 0 3
s:enforcement	0 0 0 -6 0 12 0 -2
s:engine	-2 8 0 -11 -9 0 0 11
s:english	0 -5 0 9 0 0 0 -1
s:entry	-7 5 -3 -2 14 0 0 -12
s:episode	0 11 0 -10 0 0 0 0
s:erbium	17 -12 0 -4 0 0 0 0
s:escape	0 12 0 -13 2 0 0 0
s:estimate	0 -1 0 11 -8 0 0 0
s:europium	13 -10 0 -1 0 0 0 0
s:eve	0 0 0 -11 0 0 0 11
s:even	0 -7 0 16 -9 0 0 0
s:evening	5 1 0 10 6 -2 -1 -20
s:event	0 13 0 -15 3 0 0 0
s:every	5 21 12 -11 -5 0 -2 -23
s:everybody	-1 29 0 -27 0 0 -2 -1
s:everyone	-1 31 0 -22 -7 0 0 -2
s:everything	-4 2 0 2 -31 -1 5 13
s:everywhere	0 18 6 -9 -6 0 0 -15
s:exact	0 -6 0 0 10 0 0 -4
s:exception	0 -10 0 11 0 0 0 0
s:excluded	0 -11 33 -21 1 0 0 -16
s:exclusion	-1 -44 77 -22 -13 -4 3 -45
s:exempt	-3 8 0 5 -8 0 -4 -1
s:exemption	-6 13 9 0 -3 0 -1 -24
s:expect	-6 -7 0 4 6 -4 -29 19
s:expert	-3 -11 0 33 -21 0 0 0
s:expire	-8 -3 5 -5 -10 -4 -4 14
s:expiry	0 -6 0 -7 0 0 0 14
s:export	25 -15 2 5 -17 -6 -7 -4
s:exporter	0 15 0 -13 5 0 0 -4
s:extend	1 -8 11 11 -12 0 -8 -7
s:extension	-11 -1 -1 -6 8 0 3 7
s:extra	0 14 -2 6 -2 0 0 -23
s:face	0 6 0 -18 -9 2 0 16
s:fact	3 0 0 23 -7 0 0 -14
s:fail	0 15 0 -8 -5 0 -1 0
s:failed	0 -9 0 15 0 0 0 -6
s:failing	0 22 0 -21 0 0 -2 0
s:fall	-11 -6 -2 -3 4 2 1 8
s:family	0 -7 0 22 -1 0 0 -12
s:far	0 11 0 -7 7 0 -1 -7
s:fare	0 -23 0 40 -3 0 0 -20
s:farm	0 0 9 23 -13 0 -8 -16
s:farmer	0 0 4 12 -7 0 0 -13
s:fear	0 14 0 -10 0 0 0 -2
s:fee	-18 -37 3 14 54 -8 -5 -40
s:feed	1 -11 0 5 0 0 0 0
s:fentanyl	2 0 7 0 -21 0 0 4
s:ferry	-1 -10 0 19 4 0 0 -15
s:few	0 0 0 0 13 2 0 -14
s:fifty	0 9 0 -8 0 0 0 0
s:fight	0 0 0 -7 10 0 0 0
s:figure	0 -11 0 1 5 0 0 5
s:file	5 0 6 18 -27 0 0 -1
s:filed	-2 -12 0 0 4 0 0 9
s:fill	0 8 0 -11 0 0 0 3
s:final	0 -1 0 -6 16 0 0 -2
s:finance	0 13 -4 -9 11 0 -3 -4
s:find	3 -1 0 0 -11 4 8 -2
s:fine	0 -12 0 28 -8 0 -1 -10
s:finished	-5 18 0 -21 0 0 12 0
s:firm	5 -10 1 19 -11 -1 0 -4
s:first	-8 13 -6 16 -10 0 -16 -17
s:fiscal	0 -6 9 -2 3 0 0 -5
s:fish	0 -9 0 16 0 0 -1 0
s:fishing	0 -3 8 -3 3 0 8 -14
s:fishmeal	0 8 0 5 0 0 0 -13
s:five	0 -1 0 -5 -7 0 0 16
s:flat	0 12 0 -8 -1 0 0 0
s:floor	0 10 0 -9 2 0 0 -2
s:flour	0 0 0 27 0 0 0 -25
s:flower	0 0 0 -10 0 0 0 8
s:fly	0 -1 0 5 0 0 6 -10
s:fog	0 0 0 -9 0 0 0 10
s:follow	10 11 -4 -4 14 -1 -4 -29
s:following	14 -1 -2 3 0 0 -1 -10
s:food	0 -4 0 3 10 0 0 -11
s:for	0 -5 8 0 17 7 -7 -23
s:forbidden	0 0 0 -5 10 0 -1 0
s:force	0 12 -5 -22 6 -9 -17 16
s:forced	10 -5 0 4 2 1 0 -22
s:foreign	9 -18 0 18 -1 0 0 -7
s:form	0 -3 0 -6 12 0 0 0
s:formal	0 -1 0 0 14 0 0 -10
s:former	0 -6 0 16 0 0 0 -8
s:forty	0 -1 0 12 -7 0 0 -1
s:forward	0 -5 0 0 -2 0 0 10
s:found	-2 -11 -3 23 -27 2 7 0
s:four	-1 -6 0 15 5 5 -7 -13
s:fourth	0 -12 0 0 0 4 0 5
s:frame	0 -9 0 0 7 0 0 0
s:framework	0 -2 0 14 -4 0 0 -8
s:franc	0 -2 0 14 -1 0 0 -8
s:free	-7 -1 6 0 23 -1 -3 -24
s:freeze	0 -16 0 -4 -10 0 0 28
s:fresh	0 -12 0 8 0 0 0 4
s:fri	0 1 0 -21 13 0 0 4
s:friday	0 2 10 -5 1 -3 1 -6
s:from	0 2 25 -5 -2 -9 -19 0
s:front	0 -1 0 14 -5 0 0 -3
s:fuel	0 3 0 8 -11 0 0 0
s:full	0 11 -1 -8 4 0 -2 -3
s:furniture	0 10 0 -11 4 0 0 -1
s:further	1 12 -1 -10 -6 0 -1 2
s:g	0 -6 0 12 0 0 0 0
s:gained	0 -13 0 14 0 0 0 -1
s:gallium	40 -16 0 -12 -17 -3 0 -18
s:galway	0 -3 0 -7 0 0 0 13
s:game	0 -5 0 10 0 0 0 0
s:garden	0 6 0 2 -12 0 0 0
s:garment	0 -11 0 5 0 0 0 4
s:gas	0 -15 0 21 -8 0 0 0
s:gate	0 -3 0 20 2 0 -1 -19
s:gave	-2 0 -4 1 7 5 12 -21
s:gazette	0 -8 0 14 0 0 0 -2
s:generic	0 10 0 -7 0 0 0 0
s:geneva	-4 -12 0 3 -12 0 0 22
s:germanium	38 -15 0 -15 -13 0 0 -18
s:get	-2 0 -5 4 0 0 -14 0
s:ginger	0 -6 0 -10 0 0 0 15
s:give	-4 0 -8 3 14 3 3 -21
s:given	-4 5 0 -10 -20 8 6 18
s:giving	0 6 0 11 0 0 -5 -12
s:glass	0 -9 0 4 -5 0 0 9
s:glove	0 8 0 -20 6 0 0 4
s:go	-8 -9 -3 5 -1 3 -5 9
s:gold	3 0 3 0 0 0 0 -13
s:good	-2 -2 4 10 -13 -17 -7 3
s:government	-7 3 -4 -6 -23 -1 5 20
s:grace	0 12 0 -3 9 0 0 -17
s:grain	0 -19 0 19 5 0 0 -5
s:grand	0 -4 0 17 0 0 0 -12
s:grant	-9 21 9 -2 -16 0 0 -12
s:great	0 -1 0 -6 13 0 0 -3
s:grid	0 -11 0 18 -3 0 0 0
s:group	0 0 0 10 -6 0 5 -12
s:grow	0 -7 0 13 0 0 0 -5
s:grower	0 4 0 -7 14 0 0 -7
s:growth	0 2 0 12 -2 0 0 -10
s:guangzhou	0 -8 0 0 -4 0 0 10
s:guayaquil	0 -13 0 0 -7 3 0 12
s:gulf	0 0 0 8 0 0 0 -9
s:gyeongju	0 -11 0 1 9 0 0 -2
s:h	0 -4 0 12 -1 0 0 0
s:had	0 -26 -6 37 -1 -3 -28 -8
s:half	9 -8 -1 8 -10 -3 8 -3
s:halve	0 4 6 -19 -1 0 0 9
s:hand	-1 4 0 7 -16 3 -4 -1
s:handed	0 0 0 0 10 0 0 -9
s:happen	3 27 -5 -18 1 0 0 -10
s:happened	0 -3 0 7 6 0 0 -12
s:hard	0 0 0 -16 11 0 9 0
s:has	-2 -3 -5 10 3 3 2 -13
s:hasn't	0 0 0 15 -9 0 0 -7
s:have	-10 -12 0 18 -12 -4 16 -8
s:having	0 -21 0 10 0 0 5 3
s:hazelnut	0 0 0 -8 0 0 0 12
s:he	-4 1 0 7 -6 -10 5 -4
s:he'd	-2 0 0 13 0 0 0 -6
s:he'll	0 0 0 11 -4 0 -5 0
s:headline	0 -10 0 9 0 0 0 0
s:health	0 -7 0 22 0 0 0 -13
s:hear	-1 -13 0 -24 38 0 -2 -7
s:hearing	-5 -36 -2 -25 49 -3 0 -10
s:heating	0 -7 0 14 1 0 0 -13
s:hedge	0 0 0 8 -6 0 0 0
s:heightened	0 -13 5 -4 0 0 0 6
s:help	0 0 0 4 4 1 0 -10
s:her	0 -2 0 10 -23 0 0 8
s:here	-1 -14 0 12 -16 0 8 5
s:hereby	0 -1 0 -7 0 0 0 10
s:high	10 -9 0 0 0 0 0 0
s:higher	-4 18 0 -10 -16 0 -1 1
s:highest	0 -3 0 13 -1 0 0 -4
s:him	0 -24 0 11 12 0 0 0
s:his	-3 -10 -6 13 -6 10 0 -3
s:hit	0 11 0 -14 -6 2 0 2
s:holiday	0 -2 0 16 -5 0 0 -6
s:holmium	17 -13 0 -4 0 0 0 0
s:home	0 -8 0 2 0 0 0 5
s:homework	0 0 0 13 0 -10 0 0
s:hope	-1 0 0 6 5 0 -10 0
s:hospital	0 0 -1 13 -2 0 0 -5
s:hotel	0 -5 0 15 0 0 0 -7
s:hour	-9 -18 -2 17 -25 0 0 11
s:household	0 -31 0 42 0 0 0 -14
s:how	-9 -2 0 -3 -9 0 5 21
s:however	0 0 0 -7 0 0 0 10
s:hundred	0 -5 0 -2 -2 0 0 11
s:i	-4 3 -4 13 -15 -5 0 -2
s:i'll	0 8 8 -13 0 0 0 0
s:i'm	0 -10 0 12 0 0 0 0
s:i've	0 -6 0 -14 0 0 0 19
s:ice	2 -10 0 19 -11 0 0 -4
s:idea	0 -7 0 9 0 0 0 0
s:if	-1 23 -14 -21 2 -9 0 -2
s:import	1 -16 15 -1 5 0 0 0
s:important	0 0 0 13 -5 0 2 -13
s:importer	2 -7 7 -11 8 0 0 5
s:impose	0 -10 0 11 5 0 4 -20
s:in	-2 -11 -1 15 3 -5 -28 5
s:included	-2 -8 0 2 -9 0 4 13
s:including	-1 4 8 -6 -7 0 0 2
s:increase	0 15 0 -6 0 0 0 -6
s:industrial	0 -9 0 18 -3 0 0 -4
s:inflation	0 -13 0 20 0 0 0 -5
s:inform	0 0 0 8 0 0 0 -10
s:initial	0 3 0 -10 6 0 0 4
s:ink	0 5 0 -9 0 0 0 4
s:inquiry	0 -13 0 0 20 0 0 -8
s:instead	3 2 0 -11 -14 0 -2 17
s:instructed	-2 -4 0 -9 -4 0 15 4
s:instruction	0 -2 0 -4 10 0 0 0
s:instrument	0 10 1 0 2 0 -5 -10
s:intend	0 12 0 2 -14 0 4 -15
s:interest	0 -13 0 32 -11 0 0 -14
s:interview	0 -3 0 -7 0 0 0 13
s:into	2 8 7 -14 5 -1 9 -12
s:introduce	11 0 0 -8 -2 0 0 2
s:invest	0 0 0 11 -6 0 0 0
s:investigation	0 1 -2 -5 15 0 0 -11
s:investment	0 -7 0 12 -1 0 0 -1
s:invited	0 -16 0 16 0 0 0 -5
s:iowa	0 5 -1 5 -8 0 0 0
s:irrigation	0 -11 0 17 0 0 0 -5
s:is	-3 -7 -10 -1 -2 6 -3 10
s:island	0 0 0 20 0 0 0 -15
s:isn't	0 10 0 8 -20 0 -5 2
s:issue	-1 -5 0 0 11 0 0 0
s:it	-24 1 -11 -6 0 -4 1 15
s:its	7 -5 1 -18 19 8 5 0
s:itself	0 -4 0 -17 22 0 0 2
s:job	0 6 0 -12 0 0 0 8
s:johan	0 -1 0 9 0 0 0 -5
s:john	0 -1 0 10 0 0 0 -6
s:joint	0 -11 0 5 5 0 3 -1
s:journey	0 -9 0 11 0 0 0 0
s:jump	0 -6 0 -12 10 0 0 8
s:just	0 -32 13 3 -8 0 0 20
s:justice	0 -6 0 -1 9 0 0 0
s:jute	0 -18 0 6 0 0 0 10
s:karachi	0 13 0 -13 -1 0 0 1
s:kava	0 10 0 -10 0 0 0 0
s:keep	-11 -8 5 -6 2 0 2 11
s:kilometre	0 -5 0 14 0 0 0 -4
s:kim	0 6 0 -15 0 0 2 5
s:kind	0 1 9 -3 9 0 0 -15
s:king	0 11 0 -10 0 0 0 0
s:kitchen	0 12 0 -11 -1 0 0 2
s:knitwear	0 11 0 -15 0 0 4 0
s:know	-7 7 -3 -15 2 -2 -2 17
s:košice	0 -8 0 12 0 0 0 -3
s:kuala	0 -10 0 7 -7 0 -3 11
s:kyoto	-2 -4 0 9 0 0 0 0
s:la	0 -2 0 9 0 0 0 -4
s:labor	6 -7 0 7 1 0 0 -10
s:lahore	0 0 0 9 0 0 0 -5
s:lamp	0 0 0 14 0 0 0 -11
s:land	6 9 0 0 -9 0 0 -12
s:lapse	3 -9 15 -5 3 -1 2 -3
s:last	-3 3 3 -23 0 -3 17 9
s:lasted	0 -5 0 32 -5 0 0 -22
s:lasting	0 0 0 12 -2 0 -2 -2
s:late	-5 -2 0 11 -14 0 0 0
s:later	0 -11 0 0 3 6 5 0
s:latest	4 16 0 -16 -2 9 0 -11
s:latter	0 12 0 -11 0 0 0 0
s:law	-4 14 -3 -8 -4 14 -10 -2
s:lawful	0 -3 0 -4 8 0 0 0
s:lawyer	0 -20 0 16 9 0 0 -9
s:lay	0 -12 0 25 2 0 -7 -10
s:lead	0 -16 0 1 -1 2 8 3
s:leader	0 6 0 0 -12 -3 5 0
s:learn	0 -8 0 10 0 0 0 0
s:least	-1 16 -1 -7 -7 0 7 -7
s:leave	0 -26 -3 7 5 0 -26 20
s:led	0 6 0 -7 8 0 0 -6
s:legal	0 10 0 -10 -2 0 2 0
s:lengthen	0 0 0 -7 0 0 0 10
s:lentil	0 10 0 -6 0 0 0 -2
s:less	-1 11 -7 -15 25 -2 0 -7
s:letter	-2 -4 0 -2 -5 2 5 12
s:level	0 13 0 0 -17 0 -4 -4
s:levy	0 5 -1 18 -18 0 -9 -7
s:licence	21 -25 -3 2 4 -7 -9 0
s:license	6 -13 0 5 -3 0 0 -3
s:licensing	13 0 0 -8 0 0 0 0
s:lie	0 -4 0 7 4 0 0 -10
s:life	-1 18 0 -7 0 0 0 -6
s:lift	1 -3 0 17 -15 0 0 -2
s:light	0 -8 0 14 0 0 0 -5
s:like	0 14 0 -7 -9 1 4 -4
s:likely	0 -13 0 -9 0 0 0 18
s:likewise	9 0 0 -2 5 0 0 -11
s:limited	0 15 0 -5 0 0 0 -8
s:line	-4 19 0 -12 5 0 4 -17
s:lisbon	0 -2 0 9 5 0 0 -9
s:list	6 -8 6 -4 18 0 0 -16
s:listed	-1 -5 -3 -4 5 0 0 10
s:lithium	24 -14 0 0 -4 0 0 -7
s:little	15 -17 0 0 -3 0 0 4
s:live	1 0 0 -6 -10 0 0 12
s:livestock	0 -10 0 1 7 0 0 0
s:loaded	0 -4 4 -9 18 0 -3 -17
s:lobster	0 15 0 1 0 0 0 -19
s:local	0 -6 0 15 -2 0 0 -5
s:lock	0 -1 0 17 0 0 0 -12
s:london	6 -2 0 7 0 0 0 -11
s:long	0 -8 0 -2 -12 0 -4 23
s:longer	0 -2 -2 13 1 0 -5 -14
s:look	0 -21 0 -8 13 0 2 9
s:lorry	0 -2 0 27 -13 0 7 -26
s:los	0 6 0 0 2 0 0 -11
s:losse	0 10 0 -9 0 0 0 0
s:lot	0 -4 0 -13 7 0 0 10
s:low	0 9 -7 -2 0 0 0 0
s:lower	-4 0 0 7 9 0 -1 -11
s:lumpur	0 -9 0 6 -7 0 -3 11
s:lunch	0 -4 0 10 0 0 0 0
s:m	0 -5 18 -6 0 0 -2 4
s:machine	0 3 9 -8 3 0 0 -2
s:mackerel	0 -8 0 10 0 0 0 0
s:madrid	0 -2 0 14 0 0 0 -12
s:magnet	0 14 0 0 -1 -6 0 -9
s:main	16 0 0 -20 5 0 0 0
s:maize	5 5 0 -14 0 0 0 4
s:majority	0 0 0 -11 14 0 0 0
s:make	28 4 -10 -7 -1 -1 5 -15
s:maker	0 -15 -2 12 0 0 0 6
s:making	0 11 0 -10 0 0 0 0
s:management	0 0 0 21 0 0 0 -19
s:mandate	0 -6 0 -3 -2 0 12 0
s:mangoe	0 15 0 -9 -8 0 0 0
s:marble	0 -8 -1 -7 9 0 0 9
s:march	0 -10 0 16 0 0 0 -4
s:margin	0 11 0 -12 -2 0 0 1
s:marked	0 -10 0 10 0 0 0 0
s:match	0 0 0 13 -8 0 0 -5
s:material	14 -3 0 -3 0 0 0 -8
s:may	-13 -3 0 -4 21 0 -12 -5
s:me	0 0 0 -3 -16 0 6 9
s:meal	0 -2 0 4 8 0 0 -8
s:mean	0 -16 9 5 -8 0 0 5
s:meant	0 -12 0 9 0 0 0 2
s:meanwhile	0 -15 0 -8 0 3 0 23
s:mediator	0 -7 0 36 -17 0 -3 -15
s:medicine	0 18 -1 -17 -8 0 0 10
s:meet	-4 -34 -12 15 0 -4 2 16
s:member	-3 -3 8 3 -3 0 -2 0
s:memo	0 3 0 -11 0 10 0 0
s:men	0 -6 0 -8 0 5 0 12
s:merdeka	0 10 0 -10 0 0 0 0
s:merely	0 18 0 -12 0 0 0 -7
s:metal	26 10 2 -21 -10 0 0 -17
s:metre	0 -5 0 19 -2 0 0 -11
s:michelsen	0 12 0 -5 -6 0 0 0
s:mid	0 11 0 -8 0 0 0 0
s:midnight	-9 -8 -4 -15 3 0 -1 29
s:might	5 7 0 1 0 1 -8 -13
s:milk	0 7 0 -15 10 0 0 -1
s:mill	0 -8 0 2 -8 0 0 11
s:million	0 -12 0 37 -15 0 -2 -19
s:mine	0 0 0 4 -12 0 0 4
s:mineral	0 2 0 -23 11 0 0 12
s:minimum	0 23 0 -17 0 0 0 0
s:minister	0 8 0 -10 -2 -3 -17 17
s:ministry	8 -6 -8 6 7 0 3 -13
s:minute	0 -8 6 0 9 0 0 -4
s:mirror	0 0 0 9 -10 0 0 1
s:moment	0 2 0 -9 0 0 0 8
s:mon	0 12 0 0 0 0 0 -12
s:monday	3 14 6 -4 -3 0 -1 -11
s:money	0 -10 0 12 0 0 -1 -3
s:montego	0 0 0 12 -10 0 0 0
s:month	0 -22 -4 0 4 0 0 17
s:mood	0 -10 0 8 0 0 0 0
s:moratorium	0 -7 0 18 -7 0 0 -7
s:more	10 -6 -1 -2 -4 5 -16 6
s:most	0 7 -3 0 -14 3 5 -5
s:motorcycle	0 20 0 -11 0 0 0 -10
s:mountain	0 11 0 -4 -2 0 0 -1
s:move	-4 -1 -1 0 0 13 -8 0
s:museum	0 -3 0 16 -2 0 0 -9
s:musician	0 0 0 12 0 0 0 -12
s:must	0 -15 -4 0 18 6 1 -30
s:my	-5 -14 4 20 -8 0 -4 -1
s:name	0 -9 0 2 0 7 0 0
s:named	0 11 0 -10 7 0 -1 -2
s:nato	0 -9 0 10 0 0 0 0
s:natural	0 20 0 -17 0 0 0 -2
s:need	10 -1 -6 1 -1 -4 -13 2
s:negotiate	0 1 0 -3 -16 0 13 0
s:negotiation	0 -7 0 3 -13 0 18 -6
s:neighbour	0 0 0 21 -3 0 0 -21
s:neither	-3 -20 0 -1 14 0 -1 7
s:net	0 -7 0 -9 19 0 -2 0
s:never	0 0 0 9 -5 0 0 -5
s:new	7 3 -8 4 -4 -2 -21 1
s:newspaper	6 -19 0 22 -1 0 0 -8
s:nexperia	-4 -3 0 16 0 0 0 -1
s:next	-1 -4 -10 17 3 -16 -21 0
s:night	-6 -14 1 12 -8 -2 0 4
s:nil	0 13 0 -3 -6 0 0 -1
s:nine	0 3 0 -13 6 0 0 2
s:ninety	0 -3 0 10 0 0 0 -5
s:no	13 -5 -12 0 -4 0 7 2
s:nobody	1 6 3 -1 13 0 -4 -13
s:non	0 -8 0 11 0 0 0 -1
s:none	0 -11 0 9 -4 0 -4 9
s:noodle	0 0 0 -15 11 0 0 0
s:noon	0 2 -3 0 13 0 0 -10
s:nor	0 -11 2 -4 1 0 0 9
s:north	0 -8 0 15 0 0 0 -6
s:northern	0 -5 0 22 0 0 0 -15
s:not	-12 4 2 1 0 6 -22 5
s:note	-4 8 8 -9 -23 0 -2 17
s:nothing	1 -1 -10 -1 -15 -2 12 6
s:notice	27 -23 0 2 -14 -7 -4 7
s:notification	0 0 0 -13 17 0 0 0
s:now	-6 -4 4 13 -29 0 -13 3
s:nut	0 2 0 -16 5 0 0 11
s:nvidia	0 -7 0 13 0 0 0 0
s:object	0 -6 0 3 18 0 0 -16
s:objection	0 -16 0 25 -8 0 -5 0
s:obligation	0 -2 0 18 0 0 0 -13
s:observer	0 -7 0 9 0 0 0 0
s:odd	0 0 0 11 -2 0 0 -6
s:of	23 -6 -5 1 2 -6 3 -13
s:off	-4 -13 -6 20 8 1 -17 -3
s:offer	0 -18 0 -6 25 0 27 -29
s:office	0 -7 1 10 0 0 2 -6
s:officer	0 13 0 -20 0 0 0 9
s:official	0 12 0 0 -10 0 0 -1
s:oil	-1 -1 1 -1 3 -9 15 -4
s:old	-4 -3 -2 9 0 -1 0 -3
s:older	0 0 16 -19 7 0 0 -2
s:olive	0 17 0 -10 0 0 0 -3
s:on	-10 22 -11 -11 11 -5 5 0
s:once	0 10 -1 -5 -12 10 -7 2
s:one	14 -4 -10 -3 6 -2 -4 -1
s:onion	0 -11 0 0 0 0 0 16
s:open	-5 -17 0 25 2 2 0 -19
s:opened	0 -4 0 33 -18 0 0 -9
s:operated	-2 -3 0 -2 10 0 0 0
s:operator	0 -12 0 37 -4 0 0 -20
s:opinion	0 -2 0 -16 18 0 0 0
s:opportunity	0 8 0 0 0 0 0 -9
s:opposite	0 0 0 9 -8 0 0 0
s:or	4 -3 -1 -13 10 0 14 -2
s:oral	0 0 0 14 -9 0 0 -3
s:orange	-1 13 0 0 -2 0 0 -6
s:order	-3 7 0 -3 -26 25 -8 -4
s:ordinary	0 13 0 6 -7 0 0 -25
s:ore	12 -6 0 -6 1 0 0 -1
s:origin	-1 9 -1 0 -7 0 0 -1
s:original	0 0 0 15 0 0 0 -14
s:originating	0 5 0 -9 -4 0 0 11
s:other	-1 9 -5 -16 2 -1 19 -3
s:otherwise	1 0 2 -9 -23 0 2 14
s:our	-13 -10 0 7 0 -2 -11 11
s:out	0 -5 16 -1 -18 7 -8 4
s:output	0 -3 0 12 0 0 0 -7
s:outside	0 -1 8 -4 9 0 0 -10
s:over	2 -11 0 -5 -24 0 10 24
s:overtime	-2 -7 0 12 0 0 0 0
s:owe	-2 -2 0 0 0 0 0 10
s:own	3 13 12 -11 -17 0 6 -3
s:owned	11 -9 0 -3 3 0 0 0
s:owner	0 -17 0 13 -17 24 0 -19
s:p	3 -6 16 -12 13 0 0 -14
s:package	-1 0 0 -2 -13 0 17 -2
s:pact	0 -8 0 0 22 0 -10 -3
s:page	0 -15 0 15 7 0 0 -11
s:palace	0 -7 0 10 0 0 0 0
s:paper	-7 -37 -2 12 0 3 0 19
s:parcel	-4 1 4 -9 20 0 0 -18
s:pari	0 15 0 -8 -6 0 0 0
s:parish	0 -7 0 11 0 0 0 -2
s:park	0 0 0 10 -8 0 0 0
s:parliament	-2 3 0 -12 23 0 0 -17
s:part	0 3 0 -1 -10 -2 -4 7
s:partner	0 20 0 -4 0 0 2 -23
s:party	0 -8 0 35 -7 4 5 -35
s:pass	0 13 0 7 -24 0 -6 -3
s:passenger	0 -13 -2 15 0 0 0 1
s:past	-1 2 0 0 -17 0 0 10
s:patented	0 12 0 -2 -9 0 0 -4
s:pause	-5 20 -2 -16 -15 -6 0 4
s:pay	0 14 -2 -1 0 -17 -18 -2
s:payable	0 9 0 13 -15 0 0 -15
s:payment	0 -6 0 24 -2 0 0 -15
s:peak	0 -7 0 21 0 0 0 -15
s:peanut	0 -8 0 12 0 0 0 0
s:pen	0 -9 0 15 -14 0 0 7
s:people	0 -1 0 17 -8 0 0 -6
s:per	-1 -17 0 7 19 0 0 -10
s:period	-3 14 -1 -15 -12 0 0 9
s:permanent	0 14 0 -6 -7 0 0 0
s:permit	8 -9 0 9 -8 0 0 -2
s:peso	0 -5 0 -4 0 0 0 10
s:pharmaceutical	0 -12 5 4 7 0 0 -5
s:phase	0 -21 0 2 23 0 0 -6
s:phone	0 13 0 2 -5 0 0 -19
s:phosphate	2 13 0 0 -10 0 0 -3
s:pipe	0 14 0 -21 0 0 0 6
s:piraeu	0 0 0 9 0 0 0 -7
s:pistachio	0 10 0 -16 0 0 0 9
s:place	-12 12 -3 -17 5 -2 4 8
s:plan	-7 13 -2 18 -22 4 -11 -16
s:plane	0 -15 0 17 -3 1 0 -2
s:plant	0 -1 5 14 -19 3 -1 -13
s:play	0 -9 0 26 0 0 -1 -19
s:played	0 0 0 11 -6 0 0 0
s:player	0 -11 0 22 -4 0 -3 -3
s:please	0 2 0 -17 14 0 0 1
s:pleased	0 -10 0 0 0 0 0 8
s:point	-2 -8 0 15 -14 4 0 0
s:police	0 0 0 8 0 0 0 -8
s:poll	0 -2 0 -5 13 0 0 -5
s:polysilicon	0 35 0 -29 -5 0 0 -2
s:pool	0 0 0 11 0 0 0 -10
s:pork	0 -11 -1 -18 28 2 0 0
s:port	-16 -8 3 -11 37 4 -1 -21
s:portale	0 -13 0 7 0 0 0 4
s:position	0 17 0 -12 -1 0 0 -1
s:post	-7 1 0 -3 23 0 0 -17
s:potash	0 -7 0 -7 -3 0 0 17
s:poultry	0 -7 0 -2 1 0 0 8
s:powder	0 0 0 -15 14 0 0 0
s:power	-2 0 0 -4 12 -1 0 -6
s:prepare	0 -5 0 0 -16 0 6 16
s:present	-9 -5 -6 -4 -27 5 4 21
s:presented	0 0 -1 0 11 0 0 -8
s:president	3 -6 0 19 -8 -6 -4 -3
s:press	0 -11 0 5 -1 0 0 8
s:previou	0 10 0 -9 0 0 0 0
s:price	-3 11 -6 8 -10 -4 -13 0
s:printed	0 7 0 -13 0 0 0 7
s:prisoner	0 0 0 12 -6 0 0 0
s:prize	0 0 0 14 -11 0 0 0
s:procedure	0 0 0 0 -11 0 0 13
s:proclamation	-1 19 0 -21 22 0 0 -21
s:product	11 -10 3 2 15 0 0 -23
s:progress	0 -1 0 9 0 0 0 -5
s:prolongation	0 -12 0 -21 -1 0 14 18
s:promise	0 6 6 -12 1 0 0 3
s:proper	0 -5 0 14 0 0 0 -2
s:property	0 -7 0 24 -7 0 0 -8
s:proposal	0 -15 0 26 -7 0 0 -4
s:propose	0 -11 -1 11 -7 0 -8 14
s:protest	0 -8 0 18 0 0 0 -12
s:protocol	0 -2 0 -15 22 0 0 -2
s:provide	0 1 0 -4 9 0 0 -8
s:provided	0 -1 0 -13 20 0 0 0
s:province	0 -5 0 13 0 0 0 -8
s:provisional	0 23 0 -5 -7 2 0 -13
s:provisionally	0 7 0 5 0 0 0 -13
s:publication	0 2 10 0 -14 0 0 -4
s:publish	9 -14 0 2 1 0 -2 3
s:pulp	0 -6 0 0 0 0 0 8
s:pump	0 -4 2 8 0 0 0 -5
s:pumpkin	0 -11 0 -10 0 0 0 21
s:purchase	0 -15 0 9 12 0 0 -12
s:put	1 6 -2 -3 2 12 0 -18
s:q	0 -11 0 3 0 0 0 8
s:quarrel	-1 0 0 12 -2 1 5 -24
s:question	0 0 -4 10 -4 0 0 -1
s:queue	0 10 0 -3 0 0 0 -7
s:quiet	0 0 0 17 0 0 0 -11
s:quinoa	0 18 0 -14 -1 0 0 0
s:quota	-10 20 0 -1 9 0 -2 -23
s:radio	-2 -7 0 20 2 0 0 -18
s:rail	0 -2 0 29 -3 0 0 -23
s:railway	0 -3 0 14 0 0 0 -10
s:rain	0 -16 0 30 -11 0 0 -9
s:raise	0 9 0 -5 -9 0 13 -6
s:raisin	0 -3 0 -8 0 0 0 11
s:rang	0 -18 0 23 0 0 0 -6
s:range	0 10 0 -8 0 0 0 0
s:rapid	0 -9 0 10 0 0 0 0
s:rare	27 -15 0 8 -30 -5 1 -13
s:rate	-12 9 -17 -12 -4 -4 0 15
s:rather	0 -14 0 0 8 0 0 7
s:ratify	0 6 0 -10 15 0 0 -12
s:raw	17 5 10 -32 -7 0 0 3
s:reader	6 -9 0 18 -6 0 0 -12
s:reading	0 -5 0 0 9 0 0 -2
s:receive	0 0 0 -3 13 0 0 -7
s:recess	0 -10 0 20 -6 0 0 -5
s:reciprocal	-6 7 3 8 -27 0 -1 -2
s:recommend	0 1 0 -10 0 0 8 3
s:reconvene	0 -4 0 17 -4 0 0 -10
s:red	0 14 0 -22 4 0 0 5
s:reduce	0 -1 0 19 -1 0 -2 -14
s:reduction	0 6 0 -18 -3 0 2 15
s:refrigerator	0 10 0 -10 0 0 0 0
s:refund	-1 -4 -6 7 11 0 0 -13
s:regime	0 11 0 -9 4 0 0 -5
s:regional	0 -5 0 10 0 0 0 -4
s:register	4 -17 0 26 -19 0 0 0
s:registered	0 13 0 -7 -2 0 0 0
s:registration	0 -6 0 14 -3 0 0 -4
s:regret	0 0 0 -8 0 0 0 10
s:regretted	0 18 0 -14 0 0 0 -4
s:relief	0 -16 -1 12 8 0 0 -4
s:remain	-12 -11 -5 13 2 -1 4 -1
s:remind	0 -8 0 20 0 0 0 -11
s:reminded	0 -11 0 10 0 0 0 3
s:reminder	0 -19 0 24 -1 0 0 -3
s:remove	3 -8 0 14 -2 0 0 -4
s:renew	0 -11 10 -2 8 0 -5 4
s:renewal	-1 9 0 -20 0 0 0 10
s:rent	0 -3 0 13 0 0 0 -7
s:repair	0 -3 0 11 -1 0 -3 0
s:replace	0 27 -6 -5 0 0 0 -18
s:reply	0 -10 0 -3 4 0 14 -6
s:report	-1 -7 0 14 17 -5 -10 -15
s:representative	-7 7 -3 1 8 0 0 -13
s:reprieve	0 0 0 -16 0 14 0 0
s:request	0 0 0 -9 20 0 -1 -6
s:require	22 -10 0 -20 9 0 0 0
s:reserve	0 -6 0 19 0 0 0 -11
s:resolution	0 6 0 3 -9 0 0 0
s:respectively	0 -9 0 7 0 0 0 3
s:response	-3 11 0 -5 0 0 0 0
s:rest	6 8 -2 -9 -3 0 7 -6
s:rested	0 -10 0 14 -2 0 0 0
s:result	0 -15 0 2 -5 0 10 7
s:resume	0 -6 0 4 10 0 4 -10
s:retain	0 -13 0 18 0 0 0 -5
s:retaliation	0 3 0 11 -2 0 0 -13
s:retroactive	0 -9 0 20 0 0 0 -12
s:return	0 3 -7 -1 0 -4 -16 7
s:revenue	0 11 0 0 -2 0 0 -12
s:review	-2 -20 0 -17 41 0 -13 -3
s:revive	0 -16 0 13 0 0 0 4
s:rice	0 0 5 -28 8 0 0 19
s:ring	0 -24 0 20 1 0 0 0
s:river	0 -8 0 25 -8 0 0 -12
s:road	0 -5 0 17 -5 0 0 -7
s:roaming	0 -25 0 31 0 0 0 -9
s:room	0 -3 0 27 -4 0 0 -20
s:rose	0 -12 0 6 5 0 6 -7
s:rotterdam	0 11 0 -10 0 0 0 0
s:round	-4 -2 -2 35 -32 -2 5 -18
s:rubber	0 0 0 -9 0 0 0 7
s:rule	40 -16 -8 -2 -5 -9 0 -21
s:run	-9 -11 19 -4 -2 10 -20 8
s:saeima	0 0 0 -12 10 0 0 1
s:safe	0 -3 0 0 -5 0 0 10
s:safeguard	-1 57 -4 -40 -8 0 0 -31
s:sail	0 -15 0 21 -3 0 0 -2
s:sailing	0 -6 0 11 0 0 0 0
s:sale	0 -1 0 -18 -5 36 -4 -18
s:salmon	3 9 0 -13 2 0 0 -1
s:sanction	0 -14 0 15 8 0 0 -12
s:save	0 -1 0 -4 -7 0 0 15
s:say	-2 9 3 -1 -11 -6 18 -15
s:schedule	0 7 0 -15 16 0 0 -8
s:scheduled	0 2 0 0 9 0 0 -11
s:school	0 -17 7 23 -12 0 0 -6
s:scott	0 0 0 9 -7 0 0 0
s:screen	0 10 0 -6 0 0 0 -2
s:sea	0 0 -2 12 -7 0 0 -3
s:seafood	0 -4 0 9 0 0 0 -2
s:season	-3 -31 0 20 -2 -5 6 6
s:seat	0 -9 0 10 0 0 0 0
s:second	-13 6 -10 9 21 -6 -3 -26
s:section	-5 15 24 -10 3 0 -1 -28
s:see	-3 -3 2 18 -16 1 -8 0
s:seed	0 18 1 -15 5 0 0 -10
s:seem	0 8 0 -11 3 0 0 0
s:sell	-1 -7 -3 9 -13 21 -1 -16
s:semi	0 10 0 -7 0 0 0 0
s:senate	0 -15 0 0 18 0 0 -3
s:send	0 2 0 -6 0 -1 -4 10
s:seoul	0 -1 9 -4 0 0 0 0
s:separate	11 6 0 2 0 0 0 -22
s:sesame	0 -5 0 -5 14 0 0 0
s:session	0 -10 0 2 15 0 0 -9
s:set	0 -5 -3 3 1 9 10 -15
s:settle	0 -20 0 4 9 0 11 -5
s:settlement	0 -10 0 5 -4 0 7 -1
s:several	0 -14 4 15 0 0 0 0
s:sfax	0 14 0 -3 0 0 0 -11
s:shall	-7 -8 -5 -8 10 -4 1 16
s:share	0 -1 0 0 -7 11 0 0
s:shared	0 -12 0 14 0 0 0 0
s:sheet	10 7 -1 2 -4 0 0 -16
s:shift	0 0 0 11 0 0 0 -10
s:ship	-12 9 1 -13 19 -8 0 -11
s:shipment	-1 -8 -11 5 22 0 0 -12
s:shipper	0 5 0 -11 4 0 0 2
s:shirt	0 14 0 -12 0 0 0 0
s:shoe	0 20 0 -20 -9 0 5 -1
s:shook	0 15 0 1 -1 0 0 -18
s:shore	-2 19 0 -8 -7 0 0 0
s:short	0 -9 0 -8 -6 5 0 19
s:should	0 0 5 -4 14 -4 4 -20
s:show	0 -8 0 23 -1 0 0 -10
s:shrimp	0 -14 0 3 15 0 -6 2
s:shut	0 -7 0 11 -8 3 6 -11
s:side	0 0 -1 -4 -10 -9 0 17
s:sign	-7 9 3 4 -8 9 -25 -1
s:signature	-3 -9 0 9 13 -6 1 -15
s:silk	0 -5 9 0 0 0 0 -2
s:since	0 -2 0 4 -15 -5 -3 8
s:single	0 -13 0 24 -8 0 0 -1
s:sit	-1 -20 0 26 -4 0 -1 0
s:six	0 -11 0 8 -10 0 0 7
s:sixth	0 -11 0 10 0 0 0 0
s:slap	0 11 0 -15 0 0 0 8
s:small	-3 -4 0 -8 15 0 0 1
s:smoke	0 -3 0 -6 -5 0 0 15
s:snow	0 -5 0 9 0 0 0 0
s:so	-2 -5 -20 -3 6 14 -7 6
s:soap	0 -5 0 -2 -1 0 0 13
s:sofa	0 11 0 -3 0 0 0 -7
s:software	14 -1 0 -25 -1 0 0 3
s:solar	0 -9 5 6 0 0 0 0
s:some	14 12 0 10 -23 0 -10 -31
s:somebody	0 -12 -1 -21 -3 0 0 35
s:something	0 5 0 -22 2 0 2 13
s:soon	0 -12 0 0 10 0 0 0
s:sooner	8 -1 0 -10 -8 0 0 9
s:south	0 -5 0 17 -4 0 0 -4
s:soybean	-2 -3 -1 18 -12 0 0 -5
s:space	0 -2 0 -6 1 0 0 9
s:speak	0 4 0 26 -13 -3 -1 -20
s:speaking	0 0 0 -9 0 0 0 11
s:special	-2 12 0 -4 0 0 0 -3
s:spend	0 8 0 -11 0 0 0 2
s:spoke	0 7 0 -24 -1 0 8 15
s:spoken	0 13 0 -17 -4 0 0 11
s:sprat	0 6 0 -15 12 0 0 -4
s:spring	3 -8 0 6 -9 0 0 4
s:st	0 -3 0 -8 0 0 0 13
s:stage	12 -3 0 2 -2 0 0 -9
s:stake	0 0 0 -15 0 0 0 14
s:stall	0 -9 0 11 0 0 0 0
s:stamp	0 0 0 14 -4 0 0 -9
s:start	8 19 0 -2 0 -7 -7 -33
s:state	-4 -8 -2 -5 4 -2 0 17
s:statement	0 -9 0 12 -4 0 2 -2
s:statute	4 1 0 3 -3 0 0 -9
s:stay	15 11 4 8 -16 -11 -14 -19
s:stead	0 -1 0 10 0 0 0 -9
s:steel	-2 20 8 -8 -19 0 6 -17
s:step	0 32 0 -14 -15 0 0 -14
s:still	-11 -16 0 9 -6 -2 18 0
s:stockfish	0 -14 0 15 1 0 0 -3
s:stockholm	0 -12 0 1 -10 0 0 15
s:stop	0 27 -7 -8 -18 5 0 -5
s:street	0 -6 0 14 0 0 0 -5
s:strike	-4 0 0 25 -24 3 0 -13
s:striker	0 0 0 12 -3 0 0 -2
s:stroke	0 4 0 -18 0 0 0 15
s:stuff	0 11 0 -16 2 0 0 0
s:subscription	0 -8 0 17 -2 0 0 -6
s:subsidiary	-8 1 0 -11 10 0 0 7
s:subsidy	0 -3 0 18 -9 0 0 -3
s:successor	0 8 0 6 0 0 0 -12
s:such	1 7 0 -2 -13 0 9 -1
s:sugar	0 -13 0 0 0 0 0 12
s:sum	0 -4 0 13 -3 0 0 -2
s:summary	0 6 0 -12 6 0 0 0
s:summer	0 2 0 17 -13 0 0 -11
s:summit	0 -13 0 14 -10 0 0 5
s:sun	0 -1 0 10 0 0 0 -4
s:sunday	0 3 0 -18 -7 0 0 21
s:supplier	0 -2 0 9 0 0 -1 0
s:supposed	0 2 0 7 0 -10 0 0
s:supreme	0 -9 0 0 0 0 0 10
s:surcharge	-7 40 -8 1 3 0 -3 -62
s:suspend	-3 1 -12 0 2 -8 -12 9
s:suspension	21 -20 -3 -25 22 -5 5 5
s:syrup	0 11 0 -12 0 0 0 0
s:table	0 -13 0 28 -25 3 0 -3
s:take	-2 -9 -8 14 2 -2 0 -5
s:takoradi	0 0 0 -6 13 0 0 -4
s:talk	-14 -1 -10 19 -29 1 5 -4
s:talked	0 -12 0 17 -8 0 1 0
s:talking	0 4 0 -13 -2 0 7 1
s:tallest	0 10 0 -10 0 0 0 0
s:tariff	3 -16 3 11 -7 -1 12 2
s:tax	0 -7 0 -11 11 0 -3 15
s:taxi	0 -9 0 9 0 0 0 0
s:tea	0 15 0 0 -18 0 0 1
s:team	0 -15 0 26 -4 0 -3 -5
s:technical	0 -8 0 21 -9 0 0 -2
s:telephone	3 1 0 2 -28 -11 -9 14
s:television	-1 -14 0 -2 0 0 0 26
s:tell	-3 12 -10 -18 -17 6 -8 28
s:temporary	12 15 0 -8 -8 0 -2 -9
s:term	2 -4 4 -12 5 2 0 4
s:terminal	0 -3 0 10 -9 7 0 -6
s:terminate	0 -6 0 -6 0 0 0 14
s:text	1 -9 0 -13 0 0 13 9
s:th	3 -12 0 -18 14 0 0 12
s:than	-6 1 -11 9 18 -5 2 -18
s:thank	0 12 0 -10 0 0 0 0
s:that	0 1 6 -10 11 0 -8 -2
s:the	-6 -11 3 17 5 8 -11 -8
s:their	-10 -9 -22 5 -5 -12 19 8
s:them	0 6 7 -13 2 -2 14 -10
s:themselve	3 -1 0 -4 -8 0 17 -8
s:then	-12 12 -8 -14 0 -3 -5 11
s:there	-18 13 -12 10 -13 -4 -2 -3
s:therefore	0 -6 0 -3 -6 0 0 19
s:they	4 -3 15 -8 -19 -23 10 14
s:they're	0 -15 0 2 4 0 0 8
s:thi	-2 -4 -11 3 -11 1 -1 12
s:thing	0 -7 0 -16 4 3 0 12
s:third	-9 -3 -2 8 -11 -5 0 12
s:those	-11 18 9 -9 -10 -4 0 -1
s:though	1 1 0 -5 8 0 0 -6
s:threat	-3 -9 0 12 -1 0 0 3
s:three	2 4 -6 4 -17 1 -4 5
s:through	-2 -12 5 5 1 0 -4 0
s:thulium	13 -10 0 -1 0 0 0 0
s:ticket	0 -20 0 31 -5 0 0 -4
s:tiktok	-6 -22 -2 -9 -18 42 -2 -14
s:tile	0 3 1 -14 -10 0 0 17
s:till	7 -33 -1 -9 -15 6 0 30
s:timber	0 -3 0 0 -12 0 2 8
s:time	-16 6 -4 -9 -5 14 1 4
s:tin	9 -4 0 1 -1 0 0 0
s:tiruppur	0 10 0 -10 0 0 0 0
s:to	-10 -3 -16 0 6 8 17 -4
s:tobacco	0 -10 0 11 0 0 0 0
s:together	-9 -5 0 15 5 0 0 -13
s:toll	0 -15 0 21 -4 0 0 0
s:tomatoe	0 -11 0 7 0 0 0 2
s:ton	0 -10 0 -15 18 0 0 5
s:tonnage	0 -3 0 -11 18 0 0 -5
s:tonne	0 10 0 -10 0 0 0 0
s:too	-2 -8 7 8 7 0 0 -9
s:town	0 0 0 23 -6 0 0 -18
s:trace	11 -2 0 -5 0 0 0 0
s:tractor	0 -5 0 1 -4 0 0 10
s:trade	-2 2 -3 -2 14 0 -9 -3
s:train	0 -10 0 15 0 0 0 -1
s:tram	0 0 0 13 3 0 0 -18
s:transaction	1 0 0 -6 0 8 0 0
s:transcript	0 9 0 -13 0 0 0 5
s:transfer	0 -6 -2 27 -4 0 0 -14
s:transport	-4 -4 0 6 13 0 0 -17
s:travel	0 -9 0 18 -6 0 0 0
s:treatment	0 3 8 -3 0 0 0 -10
s:treaty	0 1 0 -15 -7 0 23 1
s:trial	0 -3 0 11 0 0 0 -3
s:trip	0 -1 0 14 -1 0 0 -6
s:tromsø	0 -7 0 -4 0 0 0 13
s:trouble	0 -7 0 -7 2 0 0 12
s:truce	-23 -9 -8 6 -11 -21 -10 20
s:truck	0 0 0 4 -13 0 0 8
s:try	0 -11 0 6 9 0 0 -8
s:tue	0 -1 0 12 0 0 0 -8
s:tuna	0 -10 0 -1 -6 0 0 16
s:turn	0 2 0 -13 -15 0 6 17
s:twice	0 -15 0 18 -4 0 0 0
s:two	-3 -17 -25 19 -3 -19 14 3
s:type	0 10 0 -3 0 0 0 -6
s:tyre	0 1 0 -21 -1 0 0 23
s:unchanged	0 -6 0 0 -1 0 0 11
s:under	0 -5 20 2 -1 11 -14 -8
s:understanding	0 -12 0 -7 5 0 10 7
s:undertaken	0 -1 0 9 0 0 0 -1
s:union	0 -1 0 22 -10 0 0 -13
s:unlawful	0 8 0 1 -7 0 0 -4
s:unless	3 9 -2 -17 0 0 -6 10
s:until	-7 -14 7 3 0 -8 0 8
s:up	-9 -12 1 0 6 -5 0 11
s:updated	0 -14 0 20 0 0 0 -5
s:upholstered	0 10 0 -5 0 0 0 -1
s:upon	0 -20 0 11 0 0 0 11
s:upper	0 3 0 14 -6 0 0 -16
s:use	-4 -13 7 21 -2 -3 -1 -9
s:used	0 0 0 -7 18 0 0 -11
s:usmca	0 0 0 -10 13 0 0 0
s:utility	0 -8 0 14 0 0 0 -4
s:valid	-3 0 2 -8 0 0 -3 14
s:validity	0 -2 0 -10 6 0 0 6
s:valley	0 -1 0 13 0 0 0 -7
s:vancouver	0 0 0 8 0 0 0 -8
s:vanilla	0 10 0 -10 0 0 0 0
s:vanity	0 20 0 -14 0 0 0 -6
s:vehicle	0 -14 0 1 3 0 0 8
s:very	-5 8 0 -14 -5 0 0 19
s:vessel	-2 0 0 -1 9 0 0 -4
s:video	0 -17 0 25 -16 4 0 0
s:village	0 0 0 9 0 0 0 -6
s:visit	0 -15 0 23 -5 -1 -2 0
s:visitor	0 -5 0 12 -3 0 0 0
s:voice	0 14 0 -12 0 0 0 0
s:void	6 -7 0 -4 16 0 5 -18
s:vote	-13 -12 -6 -5 32 0 -5 -26
s:wafer	0 -4 0 10 0 0 0 -1
s:wage	0 0 0 13 0 0 0 -8
s:wait	-9 10 0 3 -14 0 5 -8
s:waive	0 0 10 0 -12 0 0 0
s:wake	0 -13 0 -6 2 0 -4 16
s:walk	0 -6 0 19 -2 0 0 -7
s:walkout	0 -6 0 16 0 0 0 -7
s:want	0 1 0 5 -19 -6 23 -13
s:war	0 -8 0 11 -7 0 -2 4
s:warehouse	0 18 0 -16 0 0 0 0
s:warn	0 14 0 -16 9 0 -3 -2
s:was	-9 -9 -29 12 -14 -16 22 6
s:waste	0 -10 0 15 -2 0 0 0
s:watch	-1 -1 6 -10 2 0 0 6
s:water	-2 0 -4 9 1 0 0 -8
s:way	2 -11 0 -8 5 0 15 8
s:we	-4 -15 2 9 -1 -8 1 7
s:we'll	0 0 0 11 -13 0 -2 0
s:we're	0 9 0 -5 0 0 0 0
s:weather	0 -2 0 -10 0 0 0 14
s:webinar	0 -1 0 11 -6 0 0 0
s:wed	0 -2 0 9 0 0 0 -4
s:week	0 -27 8 18 -2 0 -12 6
s:weekend	0 14 0 -4 -2 0 0 -5
s:weekly	0 -10 0 -16 0 0 0 24
s:well	0 14 0 -2 -4 0 -14 0
s:were	0 -8 5 18 -9 1 -13 -9
s:west	0 -3 0 11 0 0 0 -3
s:what	0 8 0 -9 0 -3 -25 8
s:whatever	8 -4 -2 -10 16 0 0 -4
s:wheat	0 8 0 14 -6 0 0 -19
s:when	1 3 1 -6 -12 -2 0 8
s:where	-4 1 -1 9 -20 1 -2 3
s:whether	-1 -24 2 -11 14 -4 -1 22
s:which	-1 -5 7 -9 -1 15 -1 6
s:whiskey	0 -14 0 15 0 0 0 0
s:whisky	0 11 0 -14 -2 0 0 3
s:who	-7 -12 0 21 -1 0 -2 -7
s:whoever	0 -4 0 10 -8 0 -2 3
s:whole	0 -7 -7 0 0 0 0 17
s:why	0 -2 0 0 -8 0 0 13
s:widely	0 -13 0 13 0 0 0 0
s:wider	-9 0 0 3 -1 0 0 9
s:will	-7 -4 -5 8 5 -12 -19 5
s:win	0 -7 0 13 0 0 0 -5
s:wind	0 0 0 0 10 0 0 -10
s:window	0 -19 0 11 8 0 6 -17
s:wine	-3 -5 10 -10 -6 0 -3 16
s:winter	0 -6 0 22 -7 0 0 -7
s:wire	0 -4 1 18 10 0 0 -30
s:wish	0 0 0 8 2 0 0 -10
s:with	-11 1 7 2 -15 -17 8 4
s:withdraw	-3 4 0 1 12 0 -6 -14
s:without	-13 13 5 -8 -6 0 2 0
s:witnesse	0 0 0 -14 16 0 0 0
s:won't	0 -13 0 3 -9 0 8 7
s:wood	0 22 -2 -7 -4 0 0 -9
s:wool	0 22 0 -12 0 0 0 -7
s:word	0 -10 0 -25 23 0 0 15
s:work	0 -1 0 17 -7 0 0 -10
s:worker	0 8 0 8 -10 0 -8 -3
s:working	0 2 0 15 -2 0 0 -13
s:world	0 9 -7 -8 7 0 3 -8
s:worldwide	-2 14 0 -10 -1 0 0 1
s:worth	-10 14 -16 -1 -3 1 0 -1
s:would	0 0 -26 -1 -14 14 1 9
s:write	0 -10 3 -2 19 5 -13 -1
s:yarn	0 -8 0 0 -8 0 2 10
s:year	0 -6 -3 -11 25 0 0 -1
s:yes	0 -9 0 -9 0 8 6 10
s:yet	0 -32 -1 11 17 -5 -1 2
s:you	-4 -22 -5 17 -1 0 -10 10
s:young	0 0 0 12 0 0 0 -12
s:your	-1 -9 10 6 -10 -11 -7 14
s:ytterbium	14 -10 0 -2 0 0 0 0
s:zero	0 12 0 -1 0 0 -1 -6
s:zinc	0 0 0 -10 2 0 8 -2
s:·	0 -11 0 23 -10 0 0 0
sa:!	0 -18 0 18 0 0 0 0
sa:"	7 -10 -9 5 -7 -10 -9 14
sa:" )	0 -8 0 10 0 0 0 -1
sa:" <person>	0 5 0 -15 8 0 -2 5
sa:" and	1 -5 0 19 -6 0 0 -9
sa:" if	0 16 0 -10 0 0 0 -6
sa:" or	6 0 0 -9 0 0 0 0
sa:" reciprocal	0 16 0 -7 0 0 0 -7
sa:" tariff	0 15 0 -8 0 0 0 -6
sa:'	0 -11 6 9 0 0 6 -12
sa:'s	3 1 0 -2 0 10 0 -3
sa:'s <level>	0 -15 2 -2 -5 0 0 20
sa:'s <organisation>	0 0 0 -17 13 0 0 1
sa:'s <person>	0 -7 0 -1 11 0 -1 -2
sa:'s <quality>	0 8 0 -9 0 2 0 0
sa:'s a	0 -10 0 2 7 0 0 -1
sa:'s been	0 -10 0 -4 0 0 0 14
sa:'s commerce	-3 -8 0 15 0 2 0 -6
sa:'s duty	0 -11 0 -2 1 0 0 14
sa:'s foreign	0 -1 0 10 0 0 0 -5
sa:'s good	0 16 0 2 0 0 0 -18
sa:'s ministry	0 0 0 -9 0 0 0 11
sa:'s parliament	0 0 0 -10 13 0 0 0
sa:'s post	0 10 0 -1 0 0 0 -7
sa:'s suspension	12 0 0 0 -5 0 0 -7
sa:'s tariff	0 0 0 10 -1 0 0 -7
sa:'s to	0 12 0 0 0 0 0 -11
sa:'s trade	0 20 0 4 -8 0 -1 -19
sa:(	0 5 0 0 -12 0 -1 1
sa:( <day-today>	0 15 0 -8 0 0 0 -4
sa:( <level>	0 -9 0 12 0 0 0 0
sa:( until	0 -12 0 12 0 0 0 0
sa:)	-1 0 -2 10 -4 -8 -4 0
sa:) ,	0 -4 0 14 -3 -5 0 0
sa:) -	0 -1 0 11 0 0 0 -4
sa:) and	0 5 0 5 0 0 0 -11
sa:,	-6 -12 -16 15 -5 -1 -4 9
sa:, "	15 -6 -3 -2 3 -3 -18 3
sa:, <day-ahead>	-5 5 2 -17 12 2 6 -5
sa:, <day-gone>	0 -13 0 18 0 0 0 -3
sa:, <day-today>	0 -11 0 -3 -6 0 0 18
sa:, <name>	6 -9 -3 -2 4 0 23 -14
sa:, <number>	8 9 -9 -8 -9 0 -4 8
sa:, <office>	0 -10 0 15 -6 0 -2 0
sa:, <quality>	-2 15 0 -9 -11 -6 -2 12
sa:, <seat>	0 -4 0 -17 4 0 2 16
sa:, <span>	-3 3 0 -12 -8 0 0 21
sa:, a	1 -23 10 8 -11 4 1 1
sa:, after	-1 -8 1 0 3 0 0 3
sa:, against	0 -14 0 12 0 0 0 0
sa:, all	0 -13 0 2 0 0 0 11
sa:, and	-7 -9 3 -8 15 0 -24 18
sa:, banana	0 -4 -3 0 0 0 0 9
sa:, be	0 0 0 -9 0 0 0 10
sa:, because	0 10 0 10 -6 0 0 -17
sa:, beside	0 4 0 14 -2 0 0 -19
sa:, both	-4 -11 0 8 -11 0 0 8
sa:, bring	0 10 0 0 -2 0 0 -8
sa:, by	0 6 0 2 -11 -3 8 -5
sa:, copper	0 14 0 -5 0 0 0 -9
sa:, cotton	0 12 0 -4 -5 0 0 -3
sa:, down	0 2 0 -15 0 0 0 13
sa:, due	0 -10 5 5 8 0 0 -11
sa:, end	0 -8 0 13 3 0 0 -7
sa:, failing	0 18 0 -10 -1 0 0 -4
sa:, following	6 7 0 -14 -2 0 0 0
sa:, for	-4 -1 -1 2 10 0 -4 -2
sa:, from	0 5 -4 -7 2 0 0 4
sa:, germanium	12 -1 0 1 -1 0 0 -11
sa:, giving	0 -5 0 12 0 0 0 -5
sa:, had	0 -4 0 10 0 0 0 -4
sa:, half	0 13 0 -13 0 0 0 0
sa:, has	0 -21 0 17 -2 0 0 4
sa:, he	2 4 0 2 -1 0 -13 1
sa:, his	0 -10 0 -1 4 0 3 0
sa:, hour	0 -8 0 -4 0 0 0 13
sa:, i	0 21 0 -10 -1 0 0 -8
sa:, if	-4 3 -1 -15 4 1 1 8
sa:, in	-8 -5 0 24 -6 0 2 -15
sa:, is	-1 -2 0 -13 0 7 0 17
sa:, it	-1 -3 0 -10 -7 0 1 23
sa:, its	0 -20 0 2 7 0 3 5
sa:, like	0 5 0 -2 8 0 0 -11
sa:, make	0 -7 0 11 0 0 0 0
sa:, may	0 -4 0 -11 3 0 0 11
sa:, mr	5 10 0 -19 1 0 12 -13
sa:, nobody	0 -10 0 -8 0 0 0 17
sa:, not	0 11 0 -11 -4 0 0 5
sa:, now	0 -3 -5 31 2 0 0 -29
sa:, of	8 -10 0 -1 -2 0 0 6
sa:, on	0 9 -2 -8 0 0 5 -3
sa:, one	0 5 0 -9 0 4 7 -9
sa:, only	0 9 0 -1 0 0 0 -5
sa:, or	-1 -12 0 -9 16 5 0 5
sa:, plu	0 -8 0 15 0 0 0 -6
sa:, port	0 0 5 2 2 0 0 -12
sa:, provided	0 10 0 -7 -4 0 0 3
sa:, put	0 9 0 -9 0 0 0 0
sa:, run	0 0 0 13 0 0 0 -12
sa:, say	0 0 0 -1 -8 0 0 8
sa:, she	0 -13 0 3 -1 0 2 8
sa:, should	0 -2 0 13 0 0 0 -10
sa:, since	0 14 0 -17 -4 0 0 5
sa:, so	-2 1 0 -6 8 9 -2 -3
sa:, tariff	0 12 0 0 0 0 0 -10
sa:, tell	0 0 0 -8 0 0 0 8
sa:, that	-3 -23 0 -2 6 0 0 23
sa:, the	7 -6 4 1 3 3 -10 -3
sa:, then	0 -8 0 4 -3 0 0 4
sa:, three	0 7 0 -23 0 0 0 17
sa:, to	-2 -15 6 23 -3 -1 12 -20
sa:, too	0 -6 0 0 -3 0 0 9
sa:, two	1 -7 0 -12 17 0 0 -3
sa:, under	-2 0 7 12 -7 5 -1 -21
sa:, unless	0 12 -1 -8 -24 0 0 8
sa:, up	0 14 0 -7 -9 0 0 0
sa:, was	0 -20 0 26 -3 0 0 -5
sa:, whatever	0 -9 0 14 0 0 0 0
sa:, where	0 4 0 10 -4 0 0 -16
sa:, which	-11 -5 -1 3 12 -3 -15 5
sa:, who	0 -8 0 -9 14 0 0 10
sa:, will	-5 -8 -7 0 0 0 0 17
sa:, with	0 -7 1 22 -23 -2 -9 4
sa:, without	0 7 0 4 -1 0 0 -13
sa:, would	0 1 0 0 -9 0 0 3
sa:, yes	0 -9 0 5 0 0 0 3
sa:-	2 -5 7 10 10 -2 1 -23
sa:- <name>	0 -7 0 18 -4 0 0 -6
sa:- dump	0 1 0 7 0 0 0 -11
sa:- five	0 0 0 8 -6 0 0 0
sa:- free	0 0 0 -7 9 0 0 0
sa:- shore	0 9 0 -9 2 0 0 -3
sa:- to	0 9 0 -9 2 0 0 -3
sa:.	-19 0 -6 17 6 -8 -7 -5
sa:. <number>	13 7 0 -9 0 0 0 -10
sa:. <person>	0 -8 0 18 0 0 0 -11
sa:. m	0 -5 8 -8 4 0 0 4
sa:. on	0 -10 -1 0 14 0 0 -6
sa::	7 4 6 -7 4 -7 1 -11
sa:: <day-ahead>	0 7 0 -9 0 0 4 -2
sa:: <level>	3 13 -4 -8 -23 0 0 3
sa:: <name>	1 0 0 7 -17 0 0 1
sa:: <number>	0 3 3 -12 0 0 0 8
sa:: <person>	0 -20 0 13 -9 0 0 8
sa:: <quality>	0 -6 0 16 -5 0 0 -9
sa:: end	0 0 2 -12 0 0 6 3
sa:: first	1 8 0 -10 0 0 0 0
sa:: no	4 -9 0 -8 8 0 0 3
sa:: the	0 11 8 -7 4 0 2 -21
sa:: what	0 0 0 16 0 0 0 -11
sa:;	0 -1 4 0 -6 -4 11 0
sa:; <day-today>	0 10 0 -4 0 0 0 -6
sa:; <level>	0 -3 0 14 -12 0 0 0
sa:; <name>	0 -1 0 9 0 1 0 -9
sa:; <quality>	0 -13 0 7 0 0 0 0
sa:; a	2 9 0 -6 -5 0 0 0
sa:; after	0 0 1 10 -1 0 0 -12
sa:; at	0 4 0 -21 0 0 0 17
sa:; both	0 -6 0 8 0 0 0 0
sa:; from	0 0 0 -8 0 0 0 10
sa:; in	0 1 0 -18 16 0 0 3
sa:; it	0 -18 0 13 0 1 0 2
sa:; its	0 13 0 -4 -3 0 0 -4
sa:; no	0 3 0 0 -14 0 0 8
sa:; so	0 8 0 -4 -5 0 0 0
sa:; they	0 14 7 -3 0 0 0 -16
sa:; without	0 -5 0 16 -12 0 0 1
sa:<agent>	-5 13 -20 5 -2 11 -13 -7
sa:<day-ahead>	-24 -6 -15 35 -5 -3 6 -26
sa:<day-ahead> (	0 6 0 3 0 0 0 -9
sa:<day-ahead> ,	-12 4 0 -7 8 0 0 1
sa:<day-ahead> .	-13 5 -7 2 -2 0 -3 0
sa:<day-ahead> is	0 9 0 -8 0 0 0 0
sa:<day-ahead> or	0 -5 0 9 -3 0 0 0
sa:<day-ahead> to	0 0 0 -11 5 0 0 4
sa:<day-ahead> was	0 10 0 -13 0 0 0 2
sa:<day-ahead> without	0 0 0 -4 -3 0 0 9
sa:<day-gone>	11 0 -3 0 13 -3 -10 -11
sa:<day-gone> ,	0 18 0 -15 -3 0 -3 5
sa:<day-gone> .	0 -7 0 0 21 0 0 -10
sa:<day-gone> :	7 -13 0 4 2 0 0 -4
sa:<day-gone> after	0 -1 0 9 0 0 0 -5
sa:<day-gone> and	0 0 0 -6 0 0 0 9
sa:<day-gone> evening	6 8 0 -19 0 0 0 3
sa:<day-gone> the	0 10 0 0 0 0 0 -9
sa:<day-today>	2 -3 4 -14 -9 0 2 18
sa:<day-today> )	0 13 0 -8 0 0 0 -1
sa:<day-today> ,	3 0 0 -10 1 0 0 7
sa:<day-today> .	1 -3 -3 2 -10 0 9 0
sa:<day-today> :	0 -3 11 -4 0 0 0 0
sa:<duty>	-3 2 7 0 10 -1 -6 -12
sa:<gate>	-14 -3 8 -2 16 1 -4 -10
sa:<goods-amount>	5 -9 0 18 -4 0 0 -9
sa:<goods-amount> in	0 -2 0 11 -1 0 0 -2
sa:<goods>	10 9 -6 -10 5 -19 1 0
sa:<level-noun>	-7 2 -12 -6 -5 -2 0 16
sa:<level>	-24 10 -17 10 1 -10 2 -10
sa:<level> (	0 12 0 -14 -2 0 0 7
sa:<level> )	0 0 -1 -1 -9 0 0 10
sa:<level> ,	-7 -6 -5 10 4 0 5 -9
sa:<level> .	-16 10 -12 16 -16 -11 -15 -4
sa:<level> :	0 3 0 7 0 0 0 -12
sa:<level> ;	0 0 0 -19 2 0 0 17
sa:<level> <level>	0 3 0 -23 -1 0 0 21
sa:<level> <span>	0 -14 0 16 0 0 0 0
sa:<level> and	-4 12 5 -11 -5 0 -3 3
sa:<level> apply	0 20 0 -9 -12 0 0 0
sa:<level> as	0 0 0 0 10 0 -4 -5
sa:<level> at	0 -7 0 0 -2 0 0 9
sa:<level> end	0 8 2 -20 11 0 0 0
sa:<level> for	0 0 0 10 0 0 0 -13
sa:<level> in	-1 9 0 -17 0 0 0 13
sa:<level> instead	3 8 0 -11 0 0 0 0
sa:<level> is	0 1 0 9 -9 0 8 -13
sa:<level> less	0 -6 0 8 0 0 0 0
sa:<level> more	0 -10 0 12 0 0 0 -1
sa:<level> now	0 11 2 -15 0 0 0 1
sa:<level> of	10 -2 0 5 -10 1 0 -8
sa:<level> on	-7 -5 -11 10 0 1 9 -6
sa:<level> over	0 9 0 -4 0 0 0 0
sa:<level> remain	0 -8 0 12 0 0 0 -3
sa:<level> tariff	0 13 0 -12 -3 0 1 0
sa:<level> that	0 -12 0 -1 10 0 0 9
sa:<level> to	0 9 0 -5 -2 0 -6 3
sa:<level> unless	0 10 0 -10 0 0 0 -1
sa:<level> until	0 3 0 -9 0 0 0 4
sa:<level> when	0 -12 0 13 0 0 0 0
sa:<level> will	0 -4 0 -7 12 0 2 -3
sa:<money>	-6 -3 -15 15 12 0 0 -18
sa:<money> ,	0 -13 0 18 5 0 0 -14
sa:<money> .	0 14 0 -5 -4 0 0 -4
sa:<money> <span>	0 9 0 -8 0 0 0 0
sa:<money> of	0 -7 0 8 -1 0 4 -3
sa:<money> per	0 -10 0 -4 6 0 0 10
sa:<month-ahead>	1 -13 0 16 -1 0 -5 -3
sa:<month-ahead> and	0 0 0 10 0 0 0 -10
sa:<month-gone>	10 -12 2 1 -5 0 0 4
sa:<month-gone> ,	0 0 0 -14 -7 0 5 14
sa:<month-gone> .	0 1 0 -18 14 0 0 0
sa:<month-gone> and	9 2 0 -4 0 0 0 -6
sa:<month-gone> is	0 1 0 -10 0 0 0 8
sa:<name>	0 7 5 -10 -12 7 17 -4
sa:<name> 's	10 7 5 -4 -6 0 2 -14
sa:<name> )	0 8 0 0 0 0 0 -9
sa:<name> ,	0 -3 0 18 -4 0 -3 -17
sa:<name> .	-5 -8 11 0 2 5 4 -4
sa:<name> ;	0 2 0 -14 0 0 0 12
sa:<name> <level>	0 -5 0 25 -4 0 0 -18
sa:<name> <number>	0 5 0 -19 0 0 0 13
sa:<name> agree	0 -13 0 0 0 0 0 13
sa:<name> and	-9 -11 -10 4 0 3 0 8
sa:<name> are	0 -5 0 -9 -3 0 12 9
sa:<name> ask	0 0 0 -10 7 0 0 4
sa:<name> buy	6 1 0 -11 5 0 0 0
sa:<name> charge	0 -10 0 7 -8 0 0 12
sa:<name> did	0 11 0 -4 0 0 0 -4
sa:<name> doe	0 8 0 -12 3 0 0 0
sa:<name> enter	0 12 0 -9 0 0 0 -3
sa:<name> go	0 -13 0 13 -6 0 0 4
sa:<name> has	0 12 0 9 -15 0 0 -9
sa:<name> in	0 -3 0 -18 2 0 8 11
sa:<name> is	0 2 0 6 -13 0 0 1
sa:<name> keep	0 -8 0 -5 15 0 0 0
sa:<name> levy	0 11 0 -10 0 0 0 0
sa:<name> may	0 11 0 -7 -10 0 -2 8
sa:<name> on	0 -12 0 2 -5 0 1 11
sa:<name> pay	0 -5 14 -7 0 0 0 2
sa:<name> put	0 9 0 0 -4 0 0 -1
sa:<name> start	0 15 0 -15 0 0 0 0
sa:<name> take	0 6 0 -14 0 0 0 11
sa:<name> tariff	0 11 0 -14 0 0 -1 7
sa:<name> the	0 -9 0 13 0 0 0 0
sa:<name> was	0 -19 0 17 0 0 0 0
sa:<name> will	3 3 0 -19 18 3 0 -10
sa:<name> without	0 13 0 -4 0 0 0 -8
sa:<name> would	-1 -4 0 16 11 0 8 -33
sa:<not>	10 -2 16 -9 -10 -2 0 11
sa:<number>	4 4 5 -1 0 -20 3 -3
sa:<number> (	0 -9 0 12 0 0 0 0
sa:<number> )	1 -14 0 11 -2 0 0 1
sa:<number> ,	-4 11 -14 0 -29 -1 0 5
sa:<number> .	-16 19 -9 -9 1 -9 10 -4
sa:<number> :	0 -8 4 -9 15 0 0 2
sa:<number> ;	0 16 1 -17 -1 0 0 0
sa:<number> <day-ahead>	0 0 0 -6 0 0 0 9
sa:<number> <span>	0 -22 0 24 0 0 0 0
sa:<number> a	0 -13 0 5 4 0 0 4
sa:<number> after	0 -14 0 0 0 0 0 14
sa:<number> again	0 14 0 -6 -1 0 -5 0
sa:<number> and	2 8 0 -9 0 0 -7 3
sa:<number> apply	0 -14 0 0 -5 0 0 17
sa:<number> are	0 -3 0 -4 0 0 0 9
sa:<number> before	0 -3 0 14 0 0 0 -10
sa:<number> cent	0 2 0 10 0 0 0 -12
sa:<number> economy	0 0 0 11 -2 0 0 -7
sa:<number> exclusion	-2 2 18 -12 -2 0 0 -9
sa:<number> hour	0 1 0 6 0 0 0 -8
sa:<number> in	-3 9 0 -3 2 0 0 -2
sa:<number> instead	0 -13 0 13 0 0 0 0
sa:<number> is	0 15 0 -15 3 0 0 -3
sa:<number> million	0 0 0 9 -4 0 0 0
sa:<number> notice	13 0 0 -3 0 0 0 -8
sa:<number> on	3 -14 0 5 0 0 0 8
sa:<number> p	0 5 8 -14 0 0 0 0
sa:<number> pm	0 -2 0 10 0 0 0 -3
sa:<number> th	4 -2 0 -16 12 1 0 0
sa:<number> there	0 -12 0 11 0 0 0 0
sa:<number> to	0 -14 0 16 2 0 3 -11
sa:<number> trading	0 11 0 -11 0 0 0 0
sa:<number> would	0 13 0 -6 0 0 0 -8
sa:<number> —	0 0 0 -10 -2 0 0 11
sa:<office>	2 -4 -8 0 -2 -4 9 4
sa:<office> 's	0 -12 0 5 0 0 0 5
sa:<office> .	-2 16 0 -9 1 0 -1 0
sa:<office> meet	0 -2 0 11 0 0 0 -5
sa:<office> of	4 -19 0 14 -3 0 -4 0
sa:<office> on	0 0 0 -10 0 0 0 11
sa:<office> order	0 7 0 1 0 0 0 -12
sa:<office> say	0 -13 0 0 5 0 2 5
sa:<organisation>	-5 17 0 -2 11 0 -17 -20
sa:<organisation> 's	0 0 -3 10 0 0 2 -17
sa:<organisation> .	-3 8 -1 9 -6 3 -5 -15
sa:<organisation> agree	0 14 0 -2 0 0 0 -11
sa:<organisation> can	0 16 0 -14 0 0 0 -8
sa:<organisation> extend	0 15 0 0 -1 0 0 -11
sa:<organisation> had	0 -6 0 14 -4 0 0 0
sa:<organisation> has	0 -14 0 1 11 -4 -1 4
sa:<organisation> hear	0 0 0 -10 12 0 0 0
sa:<organisation> in	4 -6 0 -15 17 0 0 8
sa:<organisation> is	0 -12 0 10 0 0 0 0
sa:<organisation> may	0 -5 0 -6 1 0 0 9
sa:<organisation> of	0 -9 0 4 0 0 0 5
sa:<organisation> on	0 0 0 -7 0 0 -3 13
sa:<organisation> prolong	0 20 0 -1 -3 0 0 -16
sa:<organisation> say	0 1 13 2 -24 1 0 -2
sa:<organisation> to	0 13 0 -16 6 0 0 -2
sa:<organisation> was	0 8 0 -3 0 0 0 -3
sa:<person>	-4 17 -18 -8 2 3 -3 -6
sa:<person> 's	0 18 0 -3 4 2 -2 -19
sa:<person> .	0 0 0 5 -17 0 -12 17
sa:<person> and	0 0 0 7 -11 0 0 2
sa:<person> are	0 0 0 -8 10 0 0 0
sa:<person> had	0 9 0 -6 0 0 0 0
sa:<person> has	0 11 0 -4 -4 4 3 -11
sa:<person> in	0 -8 0 24 -9 0 0 -10
sa:<person> may	0 -11 0 2 8 0 0 0
sa:<person> of	-2 -6 0 11 0 0 0 0
sa:<person> on	0 8 0 -13 0 0 0 8
sa:<person> say	4 1 0 -13 9 -1 0 2
sa:<person> sign	0 11 0 -11 5 1 0 -4
sa:<person> tell	0 0 -1 -2 -11 0 0 13
sa:<person> warn	0 -6 0 -1 11 0 -3 0
sa:<person> would	0 9 0 0 -5 0 0 -2
sa:<person> write	8 -6 0 -6 -1 0 0 11
sa:<points>	1 1 -2 -2 -16 -6 -2 13
sa:<points> .	0 -5 0 9 0 0 0 -1
sa:<points> of	5 12 0 -9 -7 0 0 0
sa:<points> on	0 -5 0 12 -2 0 0 0
sa:<points> return	0 -1 0 -6 0 0 0 10
sa:<quality> beef	0 -2 0 13 0 0 0 -9
sa:<quality> biscuit	0 -13 0 -3 0 0 0 16
sa:<quality> business	0 0 0 -5 0 11 0 0
sa:<quality> cement	0 16 0 -5 0 0 -1 -4
sa:<quality> cheese	0 4 0 8 -12 0 0 -1
sa:<quality> cotton	0 0 0 11 0 0 0 -10
sa:<quality> custom	0 -7 0 15 0 0 0 -7
sa:<quality> duty	2 15 0 -4 0 2 0 -15
sa:<quality> good	2 -4 -4 1 -6 0 0 8
sa:<quality> ministry	0 -4 0 -5 1 0 0 8
sa:<quality> negotiator	0 10 0 -10 0 0 0 0
sa:<quality> oil	-1 10 -2 0 3 -5 0 -9
sa:<quality> one	1 1 -3 -11 14 0 0 -1
sa:<quality> owner	0 -3 0 -1 -1 9 0 0
sa:<quality> product	0 -8 0 8 0 0 0 0
sa:<quality> rare	13 -10 0 -1 0 0 0 0
sa:<quality> ship	-11 -2 0 0 12 0 0 0
sa:<quality> side	0 0 2 -15 -9 0 5 17
sa:<quality> timber	0 -13 0 7 -2 0 0 7
sa:<quality> time	0 14 0 -11 0 0 0 0
sa:<quality> tractor	0 -10 0 6 4 0 0 0
sa:<quality> trade	6 -7 0 -13 9 0 0 7
sa:<quality> tuna	0 0 0 -9 0 0 0 7
sa:<quality> tyre	0 -1 0 -9 0 0 2 9
sa:<seat>	-21 5 -17 -2 -3 -2 10 9
sa:<seat> 's	-5 -6 0 4 -2 0 0 12
sa:<seat> ,	-1 -6 0 18 -10 0 0 0
sa:<seat> has	0 -12 0 9 2 0 9 -10
sa:<seat> on	0 16 0 -24 13 0 0 -2
sa:<seat> say	0 -6 0 0 -7 0 13 2
sa:<seat> time	0 -16 0 -10 1 0 0 21
sa:<seat> will	0 11 0 -11 2 0 -1 0
sa:<sender>	14 5 -4 -1 -6 -5 -11 -8
sa:<span>	-15 1 -3 7 0 -13 -9 2
sa:<span> "	0 0 0 -17 0 0 0 17
sa:<span> '	0 14 0 -7 -1 0 0 -3
sa:<span> ,	0 6 1 -15 1 0 0 8
sa:<span> .	-3 10 0 -7 15 -3 -5 -6
sa:<span> after	0 1 0 13 -12 0 0 -10
sa:<span> ahead	0 0 0 10 -4 0 0 -2
sa:<span> are	0 8 0 -13 0 0 0 3
sa:<span> before	3 13 0 -4 1 0 0 -18
sa:<span> earlier	0 0 0 11 -2 0 0 -4
sa:<span> end	0 -8 0 11 0 0 0 0
sa:<span> from	0 -11 0 7 5 0 0 -2
sa:<span> in	0 -10 0 14 0 0 0 0
sa:<span> later	0 -16 0 11 0 0 0 2
sa:<span> more	0 -7 0 -13 0 0 0 19
sa:<span> truce	0 -8 0 15 0 0 0 -2
sa:<taker>	7 -13 0 8 -3 5 0 0
sa:<v-agree>	-11 -9 -10 6 -4 10 13 0
sa:<v-bear>	-4 11 -1 10 -12 -11 -14 -4
sa:<v-begin>	3 1 0 8 -10 -8 -8 0
sa:<v-buy>	2 -10 -3 23 -5 7 -4 -22
sa:<v-deny>	-4 12 -2 0 -8 0 4 2
sa:<v-down>	-15 -9 9 17 -2 -11 0 -4
sa:<v-end>	5 2 9 -3 -13 -5 10 -3
sa:<v-impose>	-12 -3 -2 6 -9 -7 12 1
sa:<v-lack>	16 -3 -6 -1 -11 0 -2 8
sa:<v-propose>	0 -8 1 -1 2 -10 28 -8
sa:<v-renew>	-6 2 11 5 3 -7 -12 -8
sa:<v-return>	2 -14 -3 0 6 -1 -18 13
sa:<v-say>	4 -1 -10 1 10 -13 0 -4
sa:<v-sell>	4 -9 -2 0 7 11 -2 -8
sa:<v-sign>	-1 -6 -17 -7 9 4 -2 15
sa:<v-stay>	4 -7 7 14 -19 0 -25 0
sa:<v-suspend>	1 -7 1 16 -19 -11 -22 5
sa:<v-target>	-10 5 -4 2 1 0 0 -5
sa:<v-up>	-7 -6 -7 3 -11 5 1 14
sa:?	-3 -1 -13 24 -11 2 -9 -11
sa:]	0 -7 0 10 0 0 0 0
sa:a	-2 -2 0 7 -6 0 16 -10
sa:a .	0 -13 0 5 4 0 0 4
sa:a <day-ahead>	0 0 0 -10 0 0 0 13
sa:a <office>	-2 -29 0 6 12 0 5 3
sa:a <organisation>	0 -4 0 1 -8 0 0 8
sa:a <quality>	0 12 0 -4 0 0 0 -9
sa:a <seat>	0 -10 0 10 0 0 0 0
sa:a <span>	0 -7 0 14 0 0 0 -6
sa:a bad	0 13 0 -12 0 0 0 0
sa:a call	0 20 0 -24 -2 0 0 7
sa:a custom	0 0 0 -11 0 0 0 12
sa:a deal	0 4 0 -9 -4 0 9 0
sa:a decision	0 -13 0 13 0 0 0 0
sa:a door	0 -1 0 -9 0 0 0 12
sa:a duty	0 11 0 -10 0 0 -4 0
sa:a fee	0 -18 0 10 6 0 0 0
sa:a first	0 -3 0 12 -1 -2 0 0
sa:a fourth	0 0 0 9 0 0 0 -6
sa:a framework	0 -13 0 17 0 0 0 -1
sa:a further	0 8 0 -1 8 0 0 -14
sa:a handshake	0 -1 0 13 0 0 0 -10
sa:a last	0 6 0 -10 0 0 0 4
sa:a law	0 3 0 -8 7 0 0 -1
sa:a level	0 13 0 -9 0 0 0 -1
sa:a levy	0 -11 0 19 0 0 -2 -5
sa:a majority	0 0 0 -11 13 0 0 0
sa:a minimum	0 12 0 -10 0 0 0 0
sa:a minute	3 -9 11 -17 3 0 0 2
sa:a notice	-2 12 0 -9 -5 0 0 7
sa:a pause	0 7 0 9 0 0 0 -12
sa:a period	0 14 0 -9 0 0 0 -3
sa:a post	0 -2 0 -10 5 0 0 7
sa:a result	0 0 0 -10 0 0 4 6
sa:a separate	0 11 0 -3 0 0 0 -7
sa:a small	0 -1 0 -9 9 0 0 4
sa:a state	0 9 0 -1 -6 0 0 0
sa:a tariff	0 -1 0 -3 0 0 -3 11
sa:a telephone	6 4 0 -15 0 0 0 6
sa:a text	0 -1 0 -8 0 0 0 11
sa:a trade	0 4 0 -10 2 0 -3 7
sa:a treaty	0 0 0 -11 -1 0 17 -4
sa:a truce	0 5 7 11 0 0 2 -25
sa:a very	0 17 0 -17 0 0 0 0
sa:a visit	0 10 0 -10 0 0 0 0
sa:able	0 0 0 3 6 0 0 -11
sa:able to	0 0 0 3 6 0 0 -11
sa:about	7 -22 -1 10 -3 0 0 1
sa:about it	0 -4 0 -6 0 0 0 11
sa:above what	0 10 0 -5 0 0 0 -3
sa:abroad	0 -8 -1 11 0 0 0 -2
sa:abroad .	-2 -5 0 9 0 0 0 0
sa:add	0 4 0 -5 -12 0 6 4
sa:add to	0 -12 0 7 0 0 0 4
sa:additional	-2 -3 8 7 -17 0 0 0
sa:additional duty	0 0 9 3 -11 0 0 0
sa:adjust	0 7 0 -8 0 0 2 0
sa:advertisement	0 -10 0 10 0 0 0 0
sa:affiliate	6 -6 -1 -13 0 0 0 9
sa:affiliate of	0 0 -2 -3 0 0 0 7
sa:after	-8 7 0 5 -14 -3 -2 1
sa:after .	0 -9 0 9 -2 0 0 1
sa:after <level>	0 0 0 10 0 0 0 -7
sa:after <name>	0 17 0 -9 -3 0 0 -3
sa:after <number>	0 8 0 -14 0 0 0 6
sa:after <person>	0 0 0 -14 10 0 0 7
sa:after <span>	0 5 0 7 0 0 0 -17
sa:after it	0 0 0 -13 0 0 0 14
sa:after that	0 -1 0 11 1 0 -1 -8
sa:after the	0 -8 0 13 -6 0 0 0
sa:afterward	0 7 0 4 0 0 0 -14
sa:again	-3 4 -4 12 -18 0 -6 2
sa:again ,	0 15 0 2 -10 0 0 -10
sa:again :	0 8 0 -9 0 0 0 0
sa:again from	0 -5 0 -1 -5 0 0 13
sa:agree	0 -4 0 -12 -1 -1 8 17
sa:agree .	0 21 0 -13 -4 0 0 0
sa:agree in	0 -15 0 -4 0 0 3 17
sa:agree on	0 -12 0 10 -3 0 10 -7
sa:agree otherwise	0 -3 0 -7 0 0 0 11
sa:agree to	0 -10 0 15 -3 0 -1 1
sa:agree with	0 0 0 -9 3 0 0 8
sa:agreement	-1 8 -3 -11 0 -7 3 11
sa:agreement ,	0 5 0 -11 0 0 2 0
sa:agreement on	0 13 0 -20 0 0 4 6
sa:ahead	0 11 0 -2 -5 0 0 -3
sa:ahead .	0 10 0 -5 -3 0 0 0
sa:air	0 -5 0 -8 11 0 0 3
sa:aircraft	-1 9 0 -1 0 0 0 -4
sa:aircraft part	0 -11 0 11 0 0 0 0
sa:alive	0 1 0 11 0 0 0 -14
sa:all	0 -6 0 26 -23 0 1 -10
sa:all ,	0 14 0 -14 0 0 0 0
sa:all .	0 5 0 7 -7 0 5 -11
sa:all <quality>	0 -11 0 16 0 0 0 -4
sa:all other	0 16 0 -11 0 0 0 0
sa:allow	0 16 0 -14 0 1 0 -4
sa:aluminum	0 18 0 -13 0 0 0 -4
sa:aluminum and	0 8 0 -6 0 0 0 0
sa:among	0 -17 0 8 11 0 -2 -2
sa:among them	0 -10 0 13 2 0 -2 -2
sa:an	-4 13 0 -1 -28 9 5 -3
sa:an <quality>	0 8 0 -11 2 2 0 -3
sa:an additional	0 -19 0 16 -3 1 0 3
sa:an agreement	0 7 0 -9 -3 0 4 2
sa:an answer	0 -8 0 11 0 0 0 -1
sa:an initial	0 11 0 -7 0 0 0 0
sa:an interim	0 10 0 -9 0 0 0 0
sa:and	0 -3 -10 6 -10 -2 -12 6
sa:and ,	0 0 0 -8 -2 0 0 12
sa:and <day-ahead>	0 21 0 -14 -1 0 0 -4
sa:and <day-gone>	0 5 0 -10 0 0 0 3
sa:and <level>	-2 -2 0 7 -21 0 -7 15
sa:and <name>	-10 -29 -1 9 1 0 -8 24
sa:and <number>	0 -16 5 0 -1 0 -6 20
sa:and <person>	-1 3 0 -8 3 0 -2 5
sa:and <quality>	-1 -10 0 -4 9 1 0 8
sa:and a	0 21 0 -15 8 0 -1 -11
sa:and all	9 -12 0 3 0 0 0 0
sa:and another	0 -14 0 11 0 0 0 2
sa:and antimony	13 0 0 0 -1 0 0 -10
sa:and are	0 0 0 11 -5 0 0 -8
sa:and beef	0 -10 -3 3 0 0 0 10
sa:and both	0 -1 0 14 0 0 0 -10
sa:and by	0 -5 0 -4 0 0 0 12
sa:and can	0 6 0 -5 13 0 0 -14
sa:and duty	0 -5 0 -7 0 0 0 13
sa:and end	0 5 0 1 7 0 0 -18
sa:and everybody	0 -2 0 -4 9 0 0 0
sa:and for	-1 11 0 -9 -4 0 0 5
sa:and from	4 -4 0 -10 3 0 0 7
sa:and get	0 10 0 -9 0 0 0 0
sa:and has	0 11 0 7 -8 3 0 -16
sa:and i	0 0 0 -12 -7 0 0 19
sa:and in	0 0 0 15 0 0 0 -15
sa:and is	0 -5 3 37 -12 0 0 -33
sa:and it	0 -2 0 18 0 0 0 -13
sa:and its	0 -14 0 1 4 0 0 0
sa:and last	0 13 0 2 -2 0 0 -19
sa:and let	0 0 0 11 0 0 0 -10
sa:and mr	0 9 0 -14 0 0 0 6
sa:and must	0 0 0 13 -8 0 0 -2
sa:and no	0 17 0 -8 0 0 0 -6
sa:and nobody	6 0 6 2 -12 0 0 -5
sa:and not	0 2 0 -9 1 0 -1 9
sa:and now	0 0 0 13 0 0 0 -12
sa:and of	6 -8 0 0 9 0 0 -10
sa:and pay	0 14 0 -14 0 0 0 0
sa:and promise	0 10 0 -10 0 0 0 0
sa:and since	0 0 0 10 0 0 0 -8
sa:and take	0 1 0 8 -3 0 0 -6
sa:and that	-4 -7 0 20 -2 0 4 -13
sa:and their	0 9 0 -7 0 0 0 0
sa:and there	0 -12 0 4 6 0 0 0
sa:and they	0 13 0 -19 1 0 0 5
sa:and those	0 8 0 -9 0 0 0 2
sa:and to	3 -19 -3 29 -3 0 0 -9
sa:and vanity	0 10 0 -8 0 0 0 0
sa:and was	1 -2 0 -15 0 0 0 16
sa:and which	0 -4 0 9 0 0 0 -1
sa:and will	0 -5 0 13 -12 0 0 1
sa:and with	-3 4 0 -18 0 0 0 16
sa:and without	0 -1 0 -8 -1 0 0 13
sa:and would	0 8 0 -18 9 0 0 2
sa:anew	0 -11 0 -13 18 0 0 4
sa:announce	6 -3 7 0 11 -1 -5 -15
sa:announce .	12 -12 0 0 16 0 0 -17
sa:announce <level>	0 -7 0 9 0 0 0 0
sa:announce on	-6 18 0 -17 6 0 0 0
sa:announce the	0 5 9 -10 -1 0 0 0
sa:announcement	5 6 0 -14 0 0 0 3
sa:announcement .	0 4 0 -11 0 0 0 6
sa:another	0 2 0 10 -8 0 2 -13
sa:another <number>	0 0 0 14 0 0 0 -13
sa:answer	-5 -20 0 18 -10 0 6 9
sa:answer .	0 -4 0 0 -3 0 0 11
sa:answer to	-4 -5 0 13 0 0 0 -2
sa:answer with	0 -13 0 14 0 0 0 0
sa:anti	0 5 0 4 0 0 0 -11
sa:anti -	0 4 0 4 0 0 0 -11
sa:antimony	17 -1 0 -3 -1 0 0 -12
sa:antimony .	13 0 0 -5 0 0 0 -5
sa:any	10 -5 0 1 -15 0 0 3
sa:any and	11 -11 0 0 0 0 0 0
sa:any case	0 0 0 -7 0 0 0 11
sa:any more	0 3 0 4 0 0 0 -11
sa:anything	0 -3 7 16 0 0 0 -15
sa:anything .	0 -1 7 4 0 0 0 -9
sa:apec summit	0 0 0 -8 0 0 0 9
sa:app	0 0 0 -7 0 13 0 0
sa:appeal .	0 -1 0 -3 10 0 0 -1
sa:application	0 10 0 0 -2 0 0 -10
sa:apply	0 10 3 -13 -9 0 -3 8
sa:apply ,	0 0 0 -8 -3 0 0 12
sa:apply .	0 8 0 0 0 0 0 -10
sa:apply again	0 -4 0 -5 -5 0 0 17
sa:apply to	1 15 0 -12 0 0 0 -4
sa:approve the	0 8 0 -10 0 0 0 0
sa:are	-5 -3 2 -4 7 -10 2 5
sa:are at	0 10 0 -10 0 0 0 0
sa:are back	0 10 0 -14 0 0 0 3
sa:are charge	0 0 0 10 -11 0 0 0
sa:are enter	0 -7 0 12 -4 0 0 0
sa:are free	0 -12 10 1 -3 0 0 3
sa:are on	0 0 0 -10 0 0 0 11
sa:are over	0 6 0 -14 0 0 0 8
sa:are put	0 -11 0 -7 0 0 0 17
sa:are up	0 1 0 -16 0 0 0 11
sa:argument	0 -3 0 11 -6 0 0 0
sa:arm	0 19 0 -7 -9 0 0 0
sa:arrangement	0 6 0 -18 2 0 0 12
sa:arrangement with	0 7 0 -13 0 0 0 7
sa:article	0 8 0 0 0 0 0 -8
sa:as	8 4 0 4 -10 -6 3 -10
sa:as <level>	3 -11 0 9 0 0 0 0
sa:as <span>	0 0 0 -9 7 0 0 0
sa:as before	0 15 0 -22 4 0 0 6
sa:as it	0 12 0 -3 -4 0 0 -3
sa:as plan	0 0 0 9 0 0 0 -13
sa:as the	-6 -5 0 13 -11 -2 6 0
sa:ask	4 -14 2 3 14 0 -6 -12
sa:ask for	5 -11 3 2 0 0 0 -1
sa:at	-3 10 -8 -2 8 -2 -3 -6
sa:at <number>	-4 -7 6 10 8 -2 -1 -10
sa:at a	0 7 0 -18 6 0 0 6
sa:at all	0 7 0 1 -1 0 0 -10
sa:at least	0 8 0 -1 -10 0 0 0
sa:at nothing	0 17 0 -17 0 0 6 -7
sa:at the	7 14 -10 -5 0 2 -2 -10
sa:autumn	0 10 0 -18 0 0 0 5
sa:autumn .	0 11 0 -9 0 0 0 0
sa:away	0 -14 0 9 6 0 0 -7
sa:back	-4 -3 -4 -5 -17 0 -28 32
sa:back .	0 12 0 -28 8 0 -4 8
sa:back at	0 3 0 8 0 0 0 -12
sa:back on	0 -11 0 0 0 0 0 10
sa:back to	0 -11 0 13 -24 1 -11 15
sa:bad	0 20 0 -19 0 0 0 0
sa:ban	14 -9 0 0 -3 8 0 -15
sa:ban on	10 -1 0 3 0 0 0 -11
sa:banana	0 6 -3 -21 7 0 0 13
sa:bank	0 -6 0 12 -2 0 0 0
sa:bargain	1 -9 0 11 0 0 0 -3
sa:battery	5 -17 0 15 0 0 0 -7
sa:be	-13 -4 5 -9 4 10 10 0
sa:be .	0 0 0 -6 0 0 -2 12
sa:be <level>	0 -4 0 -11 18 0 0 0
sa:be <number>	0 23 0 -18 -13 0 13 -12
sa:be back	0 10 0 -3 3 0 -1 -7
sa:be carry	0 0 0 -10 0 0 0 13
sa:be charge	0 18 7 -13 -2 0 -7 -5
sa:be due	0 -19 0 12 -5 0 4 7
sa:be extend	0 -15 -1 0 0 0 0 10
sa:be impose	0 -18 0 16 0 0 0 0
sa:be in	0 0 0 14 -10 0 0 0
sa:be move	0 0 0 -9 0 8 0 2
sa:be need	0 -12 0 12 0 0 0 0
sa:be over	0 -2 0 -13 -1 0 8 9
sa:be prolong	0 10 0 2 3 0 0 -15
sa:be refund	0 -10 0 17 -4 0 0 -4
sa:be return	0 0 0 -6 12 0 0 0
sa:be sign	0 0 0 -9 0 12 0 -2
sa:be subject	0 1 0 -12 9 0 0 0
sa:bear	0 -7 0 13 1 0 0 -8
sa:bear <level>	0 -7 0 14 0 0 0 -7
sa:became	0 -15 0 25 0 0 0 -13
sa:because	0 11 0 13 -14 0 0 -19
sa:because <person>	0 7 0 9 0 0 0 -14
sa:because of	0 11 0 -8 0 0 0 0
sa:because the	0 0 0 17 -1 0 0 -16
sa:become	1 10 -1 -27 0 0 20 -3
sa:become <level>	0 7 0 -16 -4 0 16 -8
sa:become <number>	0 1 0 -12 0 0 5 1
sa:beef	0 -11 -4 14 -4 0 0 4
sa:been <level>	0 -11 0 7 0 0 0 5
sa:been <number>	0 -14 0 7 0 0 0 4
sa:been charge	0 -4 0 6 6 0 0 -10
sa:been due	0 -4 0 10 -2 0 0 -1
sa:been renew	0 13 0 -8 0 0 0 -5
sa:been settle	0 0 0 2 7 0 0 -10
sa:beer	0 5 0 0 2 0 0 -10
sa:before	0 13 -7 2 -22 1 3 -4
sa:before .	1 2 0 9 -12 0 0 -6
sa:before :	0 11 0 -12 0 0 0 0
sa:before <day-ahead>	0 0 0 13 -14 0 0 0
sa:before <number>	0 2 0 11 0 0 0 -14
sa:before the	0 12 0 -9 0 0 0 0
sa:before their	0 0 0 -16 0 0 0 16
sa:begin	3 9 -2 6 -1 0 -3 -12
sa:begin ,	0 -1 0 13 0 0 0 -11
sa:begin .	6 25 0 3 -14 0 0 -29
sa:begin :	0 11 0 -4 -7 0 0 0
sa:begin on	0 2 0 -10 0 0 0 10
sa:being	0 10 0 -10 -2 0 0 5
sa:believe	1 9 0 -12 9 0 0 -10
sa:believe the	0 5 0 -10 10 0 0 -6
sa:beside	0 5 0 18 -4 0 0 -23
sa:beside the	0 -4 0 8 -1 0 0 0
sa:better	3 -10 0 -17 -3 0 4 19
sa:between	0 -17 0 1 0 2 0 5
sa:between <name>	0 0 0 -2 -11 4 0 5
sa:between the	3 -15 0 -8 7 0 2 7
sa:bid	0 0 0 12 -8 0 0 0
sa:bill	0 -4 0 -3 11 0 0 0
sa:biscuit	0 -13 0 -3 0 0 0 16
sa:black	0 6 0 -15 0 0 0 9
sa:border .	0 9 0 -10 0 0 0 0
sa:both	-2 -3 -3 -10 0 -3 11 10
sa:both are	0 11 0 -11 0 0 0 0
sa:both at	0 -7 0 -4 0 0 0 12
sa:both country	0 -15 0 0 10 0 -1 5
sa:both duty	0 -12 0 8 0 0 0 5
sa:both government	0 11 0 -10 -1 0 0 2
sa:both parliament	0 2 0 -10 0 0 1 3
sa:both side	0 6 0 9 0 0 -4 -14
sa:box	0 -13 0 14 8 0 0 -12
sa:branded	0 9 0 -7 0 0 0 0
sa:branded medicine	0 11 0 -10 0 0 0 0
sa:bring	0 13 0 -8 3 0 -4 -1
sa:bring back	0 14 0 -5 0 0 0 -7
sa:broken	0 0 0 10 0 0 0 -5
sa:built or	0 -1 0 -7 10 0 0 0
sa:busan	16 -13 7 0 -7 0 0 -4
sa:business	0 -8 0 -9 4 17 0 -4
sa:but	-5 -5 0 13 0 0 -2 0
sa:but <name>	0 -12 0 1 -1 0 0 13
sa:but a	0 0 0 9 0 0 0 -8
sa:but not	0 11 0 -10 0 2 0 -4
sa:but one	0 9 0 -1 3 0 0 -9
sa:buy <quality>	0 -9 0 13 0 0 0 0
sa:buyer	1 5 0 -9 0 6 0 -6
sa:buyer of	0 10 0 -9 1 -2 0 0
sa:by	-3 12 -15 1 -2 -5 4 -5
sa:by <day-ahead>	0 20 -3 -18 9 0 0 -7
sa:by <level>	0 -17 0 23 0 0 0 -5
sa:by <number>	0 -7 0 22 -9 0 0 -3
sa:by <person>	0 9 0 -11 6 0 0 -1
sa:by <points>	0 -19 0 6 0 0 0 11
sa:by <quality>	0 3 0 -13 7 0 0 4
sa:by both	0 12 0 -10 0 0 2 -5
sa:by itself	0 5 0 -14 8 0 0 0
sa:by one	0 9 0 -1 -6 0 0 0
sa:by the	4 -14 0 29 -23 0 0 0
sa:by then	0 0 0 -15 12 0 0 5
sa:cabinet	0 23 0 -11 0 0 0 -14
sa:cabinet and	0 11 0 -8 0 0 0 0
sa:cable	0 -3 0 -10 0 0 0 14
sa:calendar	0 0 0 -4 0 0 0 9
sa:call	4 -3 0 3 8 0 -2 -9
sa:call "	0 -8 0 15 0 0 0 -4
sa:call at	0 -6 0 0 11 0 0 -5
sa:call off	0 9 0 -5 0 0 0 -2
sa:call on	0 11 0 -8 -1 0 0 0
sa:call reciprocal	0 -9 0 9 0 0 0 0
sa:call with	0 13 0 -24 0 0 0 14
sa:can	-3 18 -1 -8 1 11 -4 -16
sa:can be	0 7 0 1 0 12 0 -23
sa:canola	0 9 0 0 0 0 0 -8
sa:carpet	0 0 0 9 0 0 0 -7
sa:carry	0 -11 0 3 1 0 -1 7
sa:cease	0 -11 0 9 -8 0 0 10
sa:cease to	0 -9 0 11 0 0 0 0
sa:ceasefire in	0 0 0 11 -4 0 0 -4
sa:cell	11 -6 0 -3 0 0 0 0
sa:cell and	10 -5 0 -3 0 0 0 0
sa:cement	0 10 0 -4 -1 0 -2 0
sa:cent	0 2 0 12 0 0 0 -13
sa:ceramic	0 -15 0 1 0 0 6 7
sa:certain	0 -4 6 9 0 0 0 -10
sa:ceylon	0 -9 0 11 0 0 0 0
sa:change	6 -23 0 17 -4 0 0 0
sa:change .	0 -7 0 8 0 0 0 0
sa:change in	6 -2 0 7 -11 0 0 0
sa:charge	-9 -10 7 1 2 0 0 3
sa:charge .	0 -7 8 4 0 0 5 -12
sa:charge <level>	0 -2 0 14 -8 0 1 -8
sa:charge <number>	0 -25 0 10 4 0 -1 12
sa:charge fee	0 -2 0 -6 9 0 0 0
sa:charge since	0 -11 0 4 7 0 0 -2
sa:cheese	0 14 0 -8 -16 0 4 4
sa:chip ,	0 -2 0 -8 0 0 0 11
sa:claim	0 -1 0 10 0 0 0 -2
sa:clear by	0 9 0 -1 -3 0 0 0
sa:client	0 -7 0 14 -2 0 0 -2
sa:climb	0 -14 0 10 0 0 0 4
sa:clock	0 -10 0 -5 15 0 0 0
sa:close	0 -10 0 -13 8 3 3 10
sa:close .	0 -1 0 -31 12 3 0 15
sa:closed	0 0 0 -2 9 0 0 -8
sa:club	0 -2 0 12 0 0 0 -6
sa:cocoa butter	0 4 6 -14 1 0 0 0
sa:cod	0 0 0 -13 8 0 7 -3
sa:coffee	-1 -4 -4 4 -10 0 0 11
sa:coffee ,	0 -11 -3 22 -1 0 0 -2
sa:coffee and	0 0 0 -14 0 0 0 13
sa:collect	0 5 0 1 4 0 0 -14
sa:column	0 0 0 -3 -6 0 -2 12
sa:come	-3 -8 9 3 -7 -3 -11 12
sa:come and	0 -11 0 0 -1 0 0 13
sa:come back	0 -24 0 7 0 0 -5 13
sa:come from	0 -15 -3 19 2 0 0 -4
sa:come in	0 -3 0 10 0 0 0 -5
sa:come into	0 7 14 -8 -2 0 0 -14
sa:come on	0 8 0 -1 -2 0 0 0
sa:comment	0 -4 2 -13 16 0 0 0
sa:commerce ministry	-3 -8 0 10 1 1 0 -5
sa:commission	0 -8 0 11 0 0 0 0
sa:company	3 -7 -3 0 -2 0 0 10
sa:company .	0 5 0 -11 0 0 0 7
sa:concentrate	0 6 0 -21 -1 0 0 16
sa:conclude	0 3 0 -9 -3 0 6 2
sa:condition	0 13 0 -9 -1 0 0 0
sa:confirm	0 -13 0 8 6 0 0 0
sa:confirm .	0 -7 0 11 0 0 0 -2
sa:consent	0 0 0 -1 -9 0 0 16
sa:consent .	0 0 0 -13 0 0 0 13
sa:consider	0 0 0 -7 -2 0 0 10
sa:contract	0 -4 0 14 -4 0 0 -4
sa:control	12 -6 0 0 -12 0 0 0
sa:control of	8 -1 0 0 -3 0 0 -3
sa:control on	8 -9 0 0 -1 0 0 6
sa:cork	0 12 0 -8 0 0 0 -2
sa:cost	0 -16 0 2 16 0 0 0
sa:cost <level>	0 -8 0 0 0 0 0 10
sa:cotton	0 11 0 0 -7 0 0 -5
sa:could	1 1 0 -4 0 -2 13 -4
sa:could be	0 -4 0 -2 0 0 13 -1
sa:council	0 8 0 1 -14 0 0 0
sa:counter	0 -4 0 0 11 0 0 -4
sa:country '	0 -5 0 10 0 0 0 -1
sa:country ,	0 -6 0 16 -3 0 0 -4
sa:country in	0 9 0 -4 0 0 0 -1
sa:country would	0 6 0 -12 0 0 0 6
sa:critical	12 -5 0 -9 0 0 0 0
sa:critical software	12 -5 0 -11 0 0 0 0
sa:curb	0 10 0 0 0 0 0 -6
sa:curb on	0 11 0 -6 0 0 0 -3
sa:custom	0 15 5 0 -11 0 0 -9
sa:custom house	0 9 0 1 0 0 0 -10
sa:custom officer	0 0 0 -13 0 0 0 12
sa:customer	0 -11 0 13 0 0 0 0
sa:dairy	0 6 0 -1 7 0 0 -13
sa:dairy product	0 2 0 -6 9 0 0 -6
sa:date	16 -25 0 -8 -4 -1 6 14
sa:date ,	3 2 0 -8 0 0 0 0
sa:date to	0 -8 0 1 5 0 0 0
sa:day	4 2 0 -22 0 -2 9 9
sa:day ,	6 -14 -2 -6 2 1 0 5
sa:day .	3 6 0 -5 -15 0 4 1
sa:day for	0 0 0 -13 0 0 7 1
sa:day of	-5 0 1 -22 3 0 0 24
sa:day to	0 12 0 0 0 0 0 -10
sa:dead	0 -12 0 5 0 0 0 6
sa:deadline	0 10 0 -13 -22 5 14 5
sa:deadline .	0 10 0 -25 0 0 14 3
sa:deadline for	0 0 0 2 -9 7 0 0
sa:deal	-5 4 0 -2 5 9 3 -17
sa:deal for	0 -8 0 9 0 0 0 0
sa:deal was	0 17 0 -13 0 0 0 -5
sa:deal were	0 9 0 -7 0 0 0 0
sa:deal with	0 -18 0 6 0 5 0 5
sa:dearer	0 8 0 -4 0 0 0 -1
sa:decide	6 -17 0 11 -7 -1 3 2
sa:decide .	0 -4 0 12 -4 0 -3 0
sa:decide on	3 -10 0 4 -6 0 8 0
sa:decision	0 -14 0 -5 7 0 0 16
sa:decision .	0 0 0 -9 11 0 0 0
sa:decree	0 0 0 -13 0 0 0 14
sa:decree of	0 -10 0 0 0 0 0 11
sa:demand	0 9 0 6 -11 0 0 -5
sa:desk	0 3 0 -11 17 0 0 -7
sa:desk )	0 0 0 -9 10 0 0 0
sa:desk .	0 -2 0 9 0 0 0 -5
sa:did	0 5 0 4 0 0 0 -15
sa:did in	0 9 0 -3 6 0 0 -8
sa:die	0 -2 0 -10 5 0 0 8
sa:dispute	0 0 0 -16 0 0 10 8
sa:dispute over	0 -5 0 -7 1 0 11 0
sa:do	6 13 0 -7 -13 0 -1 1
sa:do more	0 8 0 -5 0 0 0 -1
sa:doe	3 -12 -1 -3 0 5 -2 12
sa:doe ,	0 -3 0 0 10 0 0 -8
sa:doesn't	0 -5 0 -8 13 0 0 2
sa:don't	0 -10 0 3 0 0 0 10
sa:dongguan	-2 0 0 12 -1 0 0 -2
sa:door	2 -7 0 -5 0 0 0 9
sa:down	0 0 0 7 0 0 -10 0
sa:down to	0 -2 0 8 3 0 0 -9
sa:draft	0 5 0 -18 -5 0 10 1
sa:drawer	0 7 0 -13 0 0 0 7
sa:dried	0 10 0 -5 0 0 0 0
sa:due	-8 26 1 0 -2 0 5 -27
sa:due .	0 5 0 3 0 0 7 -15
sa:due to	0 15 5 -11 0 0 0 -8
sa:dump	0 1 0 8 0 0 0 -11
sa:dump duty	0 4 0 4 0 0 0 -11
sa:duty	-15 0 18 1 -1 -3 -15 2
sa:duty -	0 0 0 -7 9 0 0 0
sa:duty ;	0 0 0 8 -10 0 0 0
sa:duty in	0 -9 0 2 9 0 0 -2
sa:duty of	0 -6 2 1 12 1 -8 -2
sa:duty on	-3 -2 0 -14 0 0 -4 23
sa:duty that	0 0 0 15 -4 0 0 -9
sa:duty where	0 -9 0 6 0 0 0 4
sa:duty which	0 10 0 -13 0 0 0 1
sa:duty will	0 13 0 -8 0 0 0 0
sa:duty would	0 1 0 -7 -5 0 0 9
sa:each	0 -2 -1 11 2 0 -4 -8
sa:each of	0 -2 0 11 -1 0 0 -2
sa:earlier	-3 12 0 5 -9 0 -4 -2
sa:earlier .	-1 19 0 -10 -6 0 0 -2
sa:early	0 -10 0 8 -3 0 0 1
sa:early .	0 -1 0 12 0 0 0 -7
sa:earth	11 -6 -1 10 -13 0 0 -7
sa:earth ,	1 0 0 9 -1 0 0 -9
sa:earth that	0 12 0 -13 0 0 0 0
sa:economy	0 0 0 18 -4 0 0 -16
sa:effect	1 19 1 -15 0 0 1 -9
sa:effect ,	0 -9 0 11 0 0 0 0
sa:effect .	1 20 0 -17 0 0 0 -5
sa:effect on	0 15 0 -12 3 0 3 -14
sa:effective	0 -10 0 0 7 0 0 0
sa:either .	0 8 0 0 -8 0 0 0
sa:else	1 0 0 3 11 0 0 -21
sa:end	10 6 5 -20 -17 -3 2 12
sa:end ,	0 4 0 0 -12 0 -1 4
sa:end .	0 -12 6 -54 -1 1 3 49
sa:end <day-ahead>	0 0 0 14 0 0 0 -12
sa:end of	3 15 0 -16 1 0 4 -7
sa:end on	4 7 -3 15 -7 0 0 -19
sa:end the	0 9 0 -9 1 0 0 0
sa:enough	0 4 0 -9 0 0 0 5
sa:enter <name>	4 12 0 -17 0 0 0 0
sa:enter before	0 -1 0 10 -10 0 0 0
sa:entry	0 7 0 -5 6 0 0 -9
sa:eve	0 0 0 -8 0 0 0 9
sa:eve of	0 0 0 -8 0 0 0 9
sa:evening	8 7 -1 6 -1 -1 0 -15
sa:evening that	0 11 0 -7 0 0 0 -4
sa:event	0 11 0 -15 5 0 0 0
sa:every	0 14 13 -5 -9 0 0 -19
sa:every country	0 6 0 4 0 0 0 -9
sa:everybody 's	0 -10 0 12 -1 0 0 0
sa:everybody .	0 16 0 -6 -3 0 0 -7
sa:everything	0 0 0 0 -13 0 6 7
sa:exact	0 -4 0 -1 11 0 0 -3
sa:exclusion	2 -11 38 -28 1 0 5 -24
sa:exclusion for	0 -6 11 -8 0 0 6 0
sa:exclusion from	-10 -3 11 0 2 0 0 -2
sa:exempt	0 6 -16 8 -5 0 0 3
sa:exempt .	0 3 0 5 -9 0 0 0
sa:exemption	-3 8 10 -1 -12 0 0 -12
sa:expect	0 -14 0 0 10 0 -12 15
sa:expect a	0 0 0 -4 0 0 -3 9
sa:expect to	0 -14 0 10 1 0 0 0
sa:expire	-1 -1 4 -9 -5 0 0 12
sa:expire ,	0 -3 0 -10 -1 0 0 17
sa:expire .	0 -6 0 -6 -1 0 0 15
sa:expire on	0 0 5 13 0 0 0 -16
sa:explain	0 5 0 10 -1 0 0 -12
sa:export	12 -9 -1 15 -21 0 0 -4
sa:extend .	0 -22 0 0 5 0 0 12
sa:extend a	0 0 0 -9 0 0 0 10
sa:extend by	0 0 0 12 -1 0 0 -8
sa:extend it	0 19 0 0 -1 0 0 -16
sa:extend the	0 0 0 11 -5 0 0 -3
sa:extend their	0 0 0 -11 0 0 0 11
sa:extend to	0 -8 0 0 -2 0 0 10
sa:extension .	0 0 0 15 0 0 0 -12
sa:extension of	0 -8 0 -13 1 0 8 11
sa:extension was	0 10 0 -6 0 0 0 -2
sa:extra	0 1 0 3 1 0 0 -11
sa:failing	0 18 0 -10 -1 0 0 -4
sa:failing a	0 9 0 -6 0 0 0 0
sa:fall	-3 0 0 12 0 0 -1 -13
sa:far	0 3 0 -7 11 0 -1 -1
sa:fare	0 -11 0 25 -2 0 0 -12
sa:farm	0 -5 0 13 0 0 -7 0
sa:fear	0 5 0 -7 0 0 0 2
sa:fee	-9 -23 4 8 33 -1 0 -30
sa:fee ,	-7 0 10 0 12 0 0 -17
sa:fee .	2 -8 -7 4 19 0 0 -14
sa:fentanyl	0 -14 5 12 -8 0 0 4
sa:fentanyl .	0 -10 0 15 0 0 0 -3
sa:fentanyl tariff	0 0 0 -5 0 0 0 8
sa:fight	0 0 0 -7 10 0 0 0
sa:figure	0 4 0 -9 -1 0 0 7
sa:fill	0 8 0 -11 0 0 0 3
sa:finance	0 12 0 -17 6 0 0 0
sa:find	4 -1 0 -3 -8 7 1 0
sa:find a	0 -10 0 6 -2 4 0 3
sa:fine	0 -5 0 13 -2 0 0 -2
sa:finish	0 5 0 -8 0 0 0 3
sa:firm	2 -5 2 11 0 0 0 -9
sa:first	0 5 -1 9 0 1 -2 -20
sa:first .	0 2 0 0 3 0 0 -8
sa:first day	0 10 0 0 -5 0 0 -9
sa:first time	0 -4 0 8 0 0 0 0
sa:five	0 0 0 -8 -6 0 0 17
sa:five hour	0 0 0 -13 0 0 0 13
sa:five million	0 0 0 8 -6 0 0 0
sa:fix	0 15 0 -16 0 0 0 2
sa:floor of	0 11 0 -12 3 0 0 0
sa:flour	0 0 0 20 0 0 0 -19
sa:follow	5 -1 -1 -7 11 0 0 -3
sa:follow .	7 0 0 -4 8 0 0 -10
sa:followed	0 10 0 -3 0 0 0 -2
sa:following	16 6 0 -27 5 0 0 1
sa:for	7 -2 13 -2 2 0 0 -12
sa:for <day-ahead>	0 8 0 -12 0 0 0 4
sa:for <level>	0 -7 0 10 -1 0 0 0
sa:for <number>	7 -11 3 2 3 0 0 -5
sa:for <quality>	0 0 9 -14 3 0 -1 2
sa:for <seat>	0 -10 0 14 -1 0 0 0
sa:for <span>	-13 9 2 -2 15 -1 0 -12
sa:for a	0 0 0 9 0 0 0 -12
sa:for call	0 -11 0 11 0 0 0 0
sa:for car	0 10 0 -9 0 0 0 0
sa:for everybody	0 12 0 -1 -3 0 0 -5
sa:for everyone	0 8 0 -4 0 0 0 -2
sa:for fentanyl	0 -7 0 10 0 0 0 -1
sa:for good	0 -15 0 1 8 0 1 0
sa:for it	0 6 0 -9 -8 0 0 13
sa:for longer	0 -6 0 -3 0 0 0 11
sa:for other	0 -5 0 0 -3 0 -1 9
sa:for the	0 3 -10 -4 -24 3 9 12
sa:for what	0 10 0 -9 0 0 0 0
sa:for which	0 -4 0 -14 9 0 0 6
sa:forced	6 0 0 0 4 0 0 -15
sa:foreign	3 -12 0 15 -1 0 0 -7
sa:foreign ministry	0 -4 0 10 0 0 0 -3
sa:form	0 0 0 12 -6 0 0 -1
sa:forward	0 -3 0 -6 0 0 0 12
sa:found	-2 -2 -3 8 -12 3 0 4
sa:found the	0 0 -2 11 -3 0 0 0
sa:four	0 -5 0 14 -7 0 0 0
sa:four time	0 0 0 11 -1 0 0 -10
sa:fourth round	0 0 0 9 0 0 0 -6
sa:framework .	0 -8 0 9 0 0 0 0
sa:framework of	0 11 0 -10 0 0 0 0
sa:free	-3 -6 5 0 19 0 0 -19
sa:free of	0 -19 6 13 4 0 0 -6
sa:freeze	0 -9 0 -5 0 0 0 17
sa:from	-20 -9 9 2 6 -4 -2 4
sa:from .	0 -8 -3 11 2 0 0 -1
sa:from <day-ahead>	0 -27 -4 23 -20 0 -1 18
sa:from <day-gone>	0 -14 0 21 0 0 0 -7
sa:from <level>	0 23 -1 -19 -6 0 -1 6
sa:from <month-ahead>	0 -1 0 11 0 0 0 -9
sa:from <name>	-4 -1 18 -5 1 0 7 -18
sa:from <number>	0 -8 0 -2 19 0 0 0
sa:from a	0 -17 0 2 0 0 0 12
sa:from next	0 -2 0 11 0 0 0 -7
sa:from that	0 13 0 -8 2 0 0 -10
sa:from the	0 -8 -1 0 0 1 0 3
sa:full	0 11 0 -17 5 0 0 1
sa:furniture	0 8 0 -7 4 0 0 -5
sa:further	5 12 0 -13 1 0 0 -3
sa:further <level>	0 -8 0 9 0 0 0 0
sa:gallium	17 -6 0 0 -3 0 0 -16
sa:gallium ,	12 -1 0 1 -1 0 0 -11
sa:garment	0 -10 0 9 0 0 0 0
sa:gave	0 5 0 3 -10 0 -1 0
sa:general	-8 -5 -3 15 -1 0 0 4
sa:germanium	17 -6 0 0 -3 0 0 -16
sa:germanium and	13 0 0 0 -1 0 0 -10
sa:get	0 -7 0 1 -1 0 -2 10
sa:get a	0 -11 0 8 0 0 0 4
sa:give	0 -21 0 19 0 0 0 0
sa:give it	0 -10 0 13 0 0 0 -2
sa:given	0 -6 0 0 -11 6 0 11
sa:glove	0 -3 0 -13 6 0 0 10
sa:go .	0 -12 0 1 0 0 6 3
sa:go ahead	0 14 0 -14 0 0 0 0
sa:go back	0 -9 0 26 -22 0 -8 2
sa:go by	0 -14 0 2 7 0 0 0
sa:go down	0 -1 0 16 -8 0 0 -7
sa:go into	0 2 0 -11 0 0 0 7
sa:go out	0 -6 0 -12 7 0 0 10
sa:go to	-4 3 0 0 15 0 -8 -12
sa:go up	0 18 0 0 -4 0 0 -17
sa:go well	0 13 0 -6 0 0 -2 -1
sa:good	2 -4 -2 17 -20 -4 1 -3
sa:good ,	2 14 0 -15 0 0 0 0
sa:good from	0 7 1 1 -10 0 0 -8
sa:good go	0 -5 0 8 0 0 0 -1
sa:good is	0 15 0 -12 0 0 0 0
sa:good of	0 -10 0 16 -1 0 0 -1
sa:good pay	-1 -9 0 5 0 0 0 10
sa:good will	0 13 0 -14 -3 0 0 3
sa:government	-2 12 0 -18 -14 0 5 12
sa:grain	0 -14 0 15 0 0 0 0
sa:grow	0 -6 0 9 0 0 0 -1
sa:guayaquil	0 0 0 -8 -3 3 0 9
sa:had	-10 -12 -3 23 -15 -5 -6 6
sa:had already	0 10 0 -7 0 0 0 0
sa:had announce	0 -7 0 15 -1 0 0 -5
sa:had come	0 8 0 -11 0 0 0 3
sa:had go	0 -5 0 10 0 0 0 -4
sa:had put	0 -2 0 11 0 0 0 -2
sa:had reach	0 -8 0 10 0 0 0 0
sa:had threaten	0 6 0 -9 0 0 0 3
sa:half	0 -9 0 15 -4 -1 0 0
sa:half of	0 -15 0 2 -4 0 0 14
sa:hand in	0 -2 0 11 -4 0 0 0
sa:handshake	0 -1 0 14 0 0 0 -10
sa:happen	0 15 0 -6 -4 0 0 -5
sa:happen ,	0 12 0 -21 0 0 0 6
sa:happen .	0 5 0 6 -1 0 0 -10
sa:harbour	-3 -2 -2 -1 14 0 0 0
sa:has	4 -4 1 10 -12 0 8 -13
sa:has <span>	0 0 0 13 0 0 0 -13
sa:has announce	0 -6 0 -5 13 0 -1 0
sa:has nothing	0 11 0 -11 0 0 0 0
sa:has say	1 8 0 -11 2 0 0 -1
sa:has to	0 0 0 14 -6 0 0 -2
sa:have	-7 -2 0 -1 -11 1 9 8
sa:have a	0 1 0 -12 0 0 14 0
sa:have agree	0 -9 0 14 0 0 0 -4
sa:have been	1 5 0 3 3 0 -7 -13
sa:have go	0 -6 0 11 0 0 0 -3
sa:have the	0 8 -1 -12 0 0 0 4
sa:have to	0 -2 0 -8 0 0 0 13
sa:having	0 -19 0 13 0 0 5 0
sa:he	0 4 -2 1 2 -9 -19 7
sa:he and	0 -3 0 9 0 0 0 -4
sa:he call	0 -8 0 10 0 0 0 0
sa:he had	0 -1 0 -4 0 0 0 9
sa:he hope	0 0 0 -10 12 0 0 0
sa:he is	0 -9 0 7 0 0 0 1
sa:he say	5 8 0 -16 3 0 -4 3
sa:he tell	-2 -17 0 12 0 0 -2 7
sa:he think	0 9 0 -7 -1 0 0 0
sa:he was	0 -13 0 12 -5 0 0 2
sa:he will	0 16 0 -5 -2 0 0 -8
sa:he would	0 0 0 -7 0 0 0 11
sa:health	0 -4 0 17 0 0 0 -12
sa:hear	0 -7 0 -5 13 0 -2 0
sa:hear the	0 -2 0 -9 16 0 -1 0
sa:hear whether	0 -3 0 -9 12 0 0 0
sa:hearing	0 -4 0 -5 14 0 0 0
sa:her	0 0 0 2 -14 0 0 8
sa:here	0 -4 0 9 -2 0 0 0
sa:here .	0 -6 0 13 0 0 0 -4
sa:high	9 -8 0 0 0 0 0 0
sa:high -	9 -7 0 0 0 0 0 0
sa:higher rate	0 -8 0 -5 0 0 0 16
sa:higher tariff	0 11 0 -1 0 0 0 -8
sa:highest	0 -14 0 14 -1 0 0 0
sa:him	0 -10 0 5 10 0 0 -4
sa:him ,	0 10 0 -19 10 0 0 0
sa:him .	0 -9 0 9 0 0 0 0
sa:his <person>	0 -4 0 14 0 0 0 -7
sa:hold at	0 9 0 -8 0 0 0 0
sa:home	0 -9 0 -2 -3 0 0 14
sa:hope	0 -4 0 -15 16 0 4 0
sa:hope .	0 -3 0 -16 19 0 0 0
sa:hotel	0 -2 0 11 0 0 0 -5
sa:hour	-6 -20 0 15 -10 0 0 6
sa:hour later	0 -2 0 -7 0 0 0 11
sa:house	0 4 0 9 0 0 0 -12
sa:hundred	0 0 0 11 0 0 0 -8
sa:i	0 20 -1 -18 -4 0 0 6
sa:i have	0 -2 0 -4 -4 0 0 14
sa:if	-2 13 -13 -8 -4 -1 -2 1
sa:if <name>	0 10 0 2 0 0 0 -13
sa:if <person>	0 11 0 -2 0 0 0 -8
sa:if <seat>	0 9 0 -6 0 0 0 0
sa:if it	3 12 -1 15 -11 0 0 -25
sa:if no	0 -6 0 -9 -2 3 0 17
sa:if nobody	-3 -8 0 1 5 0 0 4
sa:if nothing	1 -4 0 -3 -1 0 0 9
sa:if the	-5 0 0 -8 2 -1 0 11
sa:if there	0 6 0 0 -2 0 2 -9
sa:if they	3 -14 0 0 -1 0 0 15
sa:if you	0 10 0 -8 0 0 0 0
sa:import	0 -14 0 12 4 0 0 -1
sa:import surcharge	0 -10 0 11 0 0 0 0
sa:impose	0 -15 0 21 -3 0 5 -4
sa:impose .	0 -19 0 17 0 0 0 1
sa:impose in	0 -7 0 10 4 0 0 -8
sa:in	4 -10 -20 14 5 -11 -19 3
sa:in <month-ahead>	0 -16 0 4 9 0 0 -2
sa:in <month-gone>	2 -13 5 10 -20 0 0 4
sa:in <name>	-8 3 0 0 -4 0 -3 10
sa:in <number>	0 29 0 -25 2 0 0 -5
sa:in <person>	0 12 0 -13 0 0 0 0
sa:in <seat>	1 2 -4 -4 11 -5 0 -4
sa:in <span>	0 -2 0 -5 10 0 0 -1
sa:in a	0 10 0 -17 2 0 0 7
sa:in any	0 3 0 -12 0 0 0 10
sa:in dongguan	-1 0 0 11 -1 0 0 -2
sa:in each	0 -3 0 13 -2 0 0 -2
sa:in force	0 -7 -2 0 0 0 0 9
sa:in guayaquil	0 0 0 -7 0 0 0 9
sa:in it	5 0 0 -11 -1 0 0 8
sa:in izmir	0 0 0 -8 9 0 0 0
sa:in place	0 0 -1 -16 2 0 8 10
sa:in stockholm	0 0 0 -10 -2 0 0 15
sa:in the	0 2 -6 15 0 6 -5 -22
sa:in their	0 -11 0 4 0 0 0 2
sa:in which	6 -15 0 12 -4 0 3 -5
sa:included	-2 1 0 -4 0 0 0 8
sa:included .	-2 0 0 -5 0 0 0 10
sa:industrial	0 -4 0 10 -1 0 0 -2
sa:initial	0 11 0 -12 0 0 0 3
sa:instead	2 0 0 -1 -10 0 0 8
sa:instruction	0 0 0 -9 8 0 0 0
sa:instrument	0 8 0 7 -5 0 0 -9
sa:interim	0 11 0 -10 0 0 0 0
sa:interim trade	0 12 0 -12 0 0 0 0
sa:into	0 -5 11 -9 0 4 7 -1
sa:into a	0 -11 0 -6 -2 0 5 13
sa:into force	0 7 0 0 4 0 -3 -12
sa:into the	0 -11 14 -8 0 0 0 7
sa:introduce	8 0 0 -10 0 0 0 0
sa:investigation	0 0 0 12 -2 0 0 -7
sa:is	-7 -6 -9 4 -4 0 0 5
sa:is ,	0 4 0 -11 7 0 0 0
sa:is <day-ahead>	0 -13 0 10 -1 0 0 3
sa:is <level>	0 -3 0 22 -7 0 0 -16
sa:is <number>	0 3 0 17 -6 0 -5 -16
sa:is a	0 -2 0 -13 5 0 7 11
sa:is agree	0 18 0 -13 0 0 0 -7
sa:is apply	0 0 0 11 0 0 0 -8
sa:is at	0 -9 0 4 0 0 0 3
sa:is back	0 9 0 -10 4 0 0 -1
sa:is done	0 -10 0 10 0 0 0 1
sa:is due	0 36 0 -20 -7 0 1 -13
sa:is for	0 -12 0 14 0 0 0 0
sa:is go	0 -19 0 4 -2 2 0 12
sa:is negotiate	0 11 0 0 0 0 0 -11
sa:is no	0 15 0 0 -9 0 2 -8
sa:is not	0 3 0 5 0 0 0 -9
sa:is off	0 -9 0 0 0 0 0 7
sa:is on	0 12 0 -1 -4 0 0 -5
sa:is over	0 -22 0 -1 -2 0 -1 22
sa:is renew	0 -16 0 12 0 0 0 4
sa:is sign	0 -14 0 7 0 0 0 8
sa:is suspend	0 -11 0 9 7 0 0 -6
sa:is the	9 7 0 -24 -2 0 0 10
sa:is to	0 18 -2 -22 -7 0 0 13
sa:is up	0 -8 0 -15 8 0 0 16
sa:is what	0 4 0 3 0 0 0 -9
sa:is when	1 -7 0 -8 0 0 0 13
sa:it	-10 2 -15 3 -22 -12 0 20
sa:it 's	0 -8 0 -19 2 0 -1 26
sa:it ,	0 -7 0 3 -10 0 0 11
sa:it .	0 5 -12 2 1 -6 -6 0
sa:it <number>	0 1 0 -14 3 0 0 9
sa:it announce	0 -6 9 -3 0 0 0 0
sa:it did	0 14 0 -10 0 0 0 0
sa:it doe	6 0 0 4 0 0 0 -9
sa:it had	0 -9 0 24 -6 0 0 -12
sa:it in	0 9 0 -6 -5 0 0 2
sa:it is	0 26 0 -7 0 0 -9 -16
sa:it may	0 14 -1 2 0 0 -1 -12
sa:it say	0 0 0 8 -7 0 6 -16
sa:it to	0 -6 0 -3 -6 0 0 16
sa:it will	0 -5 0 -7 0 0 5 11
sa:its	0 -6 0 -18 13 9 10 7
sa:its <number>	0 8 0 -11 0 0 0 2
sa:its <organisation>	0 -20 0 14 6 0 -3 0
sa:its <person>	0 0 0 -13 0 0 0 11
sa:its <quality>	0 -4 0 -2 0 10 0 0
sa:its ban	8 0 0 2 0 0 0 -10
sa:its consent	0 0 0 -1 -8 0 0 14
sa:its duty	-3 -12 0 -1 6 0 4 4
sa:its end	0 -6 0 -3 0 0 0 9
sa:its extension	0 -1 0 -9 12 0 0 0
sa:its own	0 13 0 -7 -10 0 5 0
sa:its port	0 -1 0 -12 11 0 0 0
sa:its rule	1 6 0 -12 0 0 0 1
sa:its tariff	1 2 7 0 0 0 0 -15
sa:itself	0 0 0 -3 10 0 0 -3
sa:just	0 -17 14 -3 -4 0 0 10
sa:justice	0 -6 0 -2 9 0 0 0
sa:keep	-3 0 0 -9 9 0 0 5
sa:keep its	0 -8 0 -2 11 0 0 0
sa:know ,	0 9 0 0 -6 0 0 0
sa:know .	0 -6 0 1 -1 0 0 8
sa:lapse	1 -17 3 -2 17 0 6 -11
sa:lapse .	0 -4 0 -5 13 0 7 -9
sa:lapse on	0 0 0 8 0 0 0 -5
sa:largest buyer	0 8 0 -5 -1 0 0 0
sa:largest importer	0 -11 0 5 4 0 0 0
sa:last	-2 -6 2 -20 6 0 18 8
sa:last <span>	0 20 0 -2 -6 0 0 -12
sa:last day	-7 -1 2 -34 16 0 -3 23
sa:last for	0 0 0 18 0 0 0 -18
sa:last week	6 -3 9 -10 -1 0 0 7
sa:late	0 -5 0 7 -9 0 1 2
sa:later	0 -10 0 -2 0 0 0 17
sa:later .	0 3 0 -18 0 0 0 15
sa:latest	3 13 0 -12 0 5 0 -9
sa:law .	-2 6 0 11 -8 0 0 -6
sa:law of	0 -14 0 6 5 0 0 0
sa:lawful	0 -3 0 -4 8 0 0 0
sa:lawful .	0 0 0 -9 11 0 0 0
sa:lawyer	0 -12 0 6 9 0 0 -5
sa:lay	0 -5 0 19 0 0 -7 -5
sa:least	0 8 0 -1 -10 0 0 0
sa:least <span>	0 9 0 -10 0 0 0 1
sa:leave	3 -10 0 -3 0 0 -6 16
sa:leave .	0 0 0 -5 -3 0 0 10
sa:led	0 6 0 -10 10 0 0 -5
sa:led by	0 0 0 -10 11 0 0 0
sa:less	0 6 -9 -9 11 0 0 2
sa:let	-1 8 0 0 0 0 0 -2
sa:let it	0 3 0 14 -6 0 0 -12
sa:let off	0 7 0 -16 8 0 0 0
sa:letter	1 13 0 -5 -7 0 0 -1
sa:letter of	1 7 0 -12 0 0 0 0
sa:letter to	0 -6 0 11 -1 0 0 -2
sa:level	0 15 0 -5 -9 0 -2 0
sa:level .	0 7 0 -6 0 0 0 0
sa:level that	0 12 0 -8 0 0 0 -1
sa:levy	0 17 0 3 -7 0 -7 -10
sa:levy on	0 6 0 11 0 0 0 -15
sa:licence	23 -12 0 0 -1 0 -5 -10
sa:licence for	12 -5 0 -2 0 0 -4 0
sa:license	0 -6 0 11 0 0 0 0
sa:license for	-5 -2 0 9 0 0 0 0
sa:lift	0 -1 0 10 -10 0 0 0
sa:lift the	0 0 0 10 -9 0 0 0
sa:like the	0 3 0 0 5 0 0 -11
sa:list	0 -7 0 5 0 5 0 -10
sa:list .	0 0 2 2 0 7 0 -9
sa:list of	0 -13 0 0 10 0 0 6
sa:listed	-1 5 -3 -5 0 0 0 6
sa:listed company	3 0 -2 -9 0 0 0 7
sa:lithium	19 -15 0 0 -1 0 0 -3
sa:lithium battery	3 -9 0 7 0 0 0 -2
sa:local	0 -3 0 11 -1 0 0 -4
sa:long	0 1 0 -8 -5 0 0 12
sa:longer .	0 -8 0 -3 0 0 0 13
sa:look	0 -20 0 4 -5 0 4 12
sa:lorry	0 4 0 8 -5 0 7 -17
sa:los	0 3 0 3 2 0 0 -11
sa:m	0 -7 7 -5 4 0 0 3
sa:m .	0 -5 8 -8 4 0 0 4
sa:machine	0 -12 3 0 6 0 0 0
sa:magnet	0 11 0 -9 0 0 0 -1
sa:magnet ,	0 13 0 -10 0 0 0 -1
sa:main	6 0 0 -14 9 0 0 0
sa:majority	0 0 0 -11 15 0 0 0
sa:make	5 3 -1 6 -3 0 0 -12
sa:make <level>	0 -9 0 11 0 0 0 0
sa:make for	0 0 0 -10 0 0 0 10
sa:make with	0 10 0 -1 0 0 0 -6
sa:maker	0 -15 0 17 -2 0 0 0
sa:maker of	0 0 0 10 0 0 0 -4
sa:making	0 11 0 -10 0 0 0 0
sa:making of	0 11 0 -10 0 0 0 0
sa:mandate	0 0 0 -10 0 0 5 4
sa:marble	0 -2 0 -5 0 0 0 9
sa:margin	0 12 0 -9 -2 0 0 0
sa:mark	0 11 0 0 0 0 0 -7
sa:match	0 9 0 -2 -1 0 0 -2
sa:matter	0 0 0 13 -8 0 0 -3
sa:may	-2 2 -7 -3 -11 3 -4 17
sa:may be	0 0 0 7 -9 7 0 -4
sa:may leave	0 -7 0 12 0 0 0 0
sa:mean	0 -4 0 11 -2 0 0 -1
sa:measure	0 0 8 -5 -3 0 1 0
sa:mediator	0 -3 0 17 -6 0 0 -7
sa:medicine	0 1 0 -4 -6 0 0 12
sa:medicine .	0 16 0 -11 -3 0 0 0
sa:meet	0 -9 -3 14 -1 -1 -6 1
sa:meet .	0 17 -1 0 -14 0 0 0
sa:meet again	0 -4 0 9 0 0 0 0
sa:meet in	0 -16 0 12 7 0 0 -9
sa:member	0 -10 0 -2 9 0 0 3
sa:men	0 -5 0 -11 0 5 0 11
sa:merdeka	0 10 0 -10 0 0 0 0
sa:merdeka <number>	0 10 0 -10 0 0 0 0
sa:metal	5 10 0 -9 0 0 0 -6
sa:mid	0 11 0 -9 0 0 0 0
sa:mid -	0 11 0 -9 0 0 0 0
sa:midnight	0 2 0 -21 -8 0 0 28
sa:midnight ,	0 4 0 -14 0 0 0 11
sa:midnight .	0 -9 0 -4 0 0 0 16
sa:midnight in	0 10 0 -13 0 0 0 1
sa:might be	0 13 0 -1 0 0 0 -11
sa:million	0 -5 0 20 -13 0 0 -2
sa:mineral	0 0 0 -11 3 0 0 9
sa:minimum	0 12 0 -7 0 0 0 0
sa:minimum price	0 12 0 -7 0 0 0 0
sa:minister	0 14 0 -2 -2 0 -3 -3
sa:ministry of	0 -3 0 -4 0 0 0 11
sa:ministry on	0 -1 0 13 0 0 0 -11
sa:minute	2 2 9 -21 3 0 0 5
sa:monday	0 -7 0 15 0 0 0 -7
sa:month	0 -16 -2 7 4 0 1 1
sa:month in	0 -6 0 11 -1 0 0 0
sa:mood	0 -10 0 8 0 0 0 0
sa:more	0 1 5 -8 -12 4 -8 8
sa:more ,	0 -21 0 4 7 1 -4 10
sa:more .	0 17 7 -24 0 0 0 0
sa:more at	0 9 0 -6 0 0 0 -1
sa:more for	0 11 0 -11 0 0 0 0
sa:more from	0 10 0 -1 0 0 0 -7
sa:more on	0 0 0 11 0 0 0 -12
sa:more than	0 -9 0 9 -14 0 0 12
sa:more to	2 -9 0 6 0 0 0 0
sa:most	0 8 0 0 -11 0 0 0
sa:motorcycle	0 10 0 -6 1 0 0 -6
sa:move	0 -9 0 -1 -9 8 -1 12
sa:mr	4 8 0 -7 1 -2 11 -13
sa:mr .	0 -6 0 16 0 0 0 -10
sa:mr <person>	4 17 0 -28 0 -2 12 -2
sa:must	0 -14 0 -2 7 1 11 -4
sa:must be	0 -9 0 9 -10 1 8 -4
sa:name	0 -6 0 19 -1 0 0 -9
sa:name .	0 -9 0 13 0 0 0 0
sa:name to	0 -1 0 9 0 0 0 -5
sa:natural	0 18 0 -15 0 0 0 -1
sa:nearly	0 16 0 -9 0 0 0 -7
sa:need	8 -6 -3 -9 0 0 -1 18
sa:need .	0 -10 0 10 0 0 0 0
sa:negotiate ,	0 12 0 0 0 0 0 -10
sa:negotiate .	0 -5 0 -6 -5 0 4 9
sa:negotiate in	0 -3 0 -2 0 0 0 9
sa:negotiation	0 0 0 -4 0 0 10 -2
sa:negotiation .	0 0 0 -8 0 0 8 0
sa:negotiator	0 9 0 -9 0 0 0 0
sa:neither	-1 -14 1 9 0 0 0 3
sa:net	0 -10 0 -6 11 0 -2 9
sa:never	0 -11 0 15 -4 0 0 0
sa:new	-8 10 0 0 4 -4 -7 -8
sa:new )	0 0 0 -8 0 0 0 8
sa:new rate	0 16 0 4 -20 0 0 -2
sa:new tariff	0 12 0 -12 0 0 0 0
sa:new year	1 0 0 -16 16 0 0 -2
sa:next year	2 6 -1 -15 11 0 -1 0
sa:night	-5 -7 0 3 -2 -1 0 11
sa:night .	-3 4 0 -14 1 0 5 8
sa:night that	0 10 0 -9 0 0 0 0
sa:nil	0 18 0 -12 -2 0 0 -4
sa:nine	0 0 0 -9 7 0 0 0
sa:no .	7 0 0 -13 9 0 0 -2
sa:no <quality>	0 9 0 1 0 0 0 -9
sa:no deal	0 3 0 6 0 0 0 -9
sa:no longer	0 8 0 1 0 0 0 -15
sa:no more	0 7 0 -11 0 0 0 6
sa:no solution	0 0 0 -12 0 0 0 10
sa:nobody in	0 0 0 -9 8 0 0 2
sa:noon	0 -10 -1 10 0 0 0 0
sa:noon .	0 -4 0 13 -4 0 0 -3
sa:not	2 7 11 -8 -15 5 -9 3
sa:not ,	7 0 0 -9 -6 0 2 6
sa:not .	0 19 0 -8 -10 0 0 0
sa:not <level>	0 15 0 -11 0 0 0 -4
sa:not <number>	0 1 0 -14 -1 0 0 17
sa:not <span>	0 1 0 9 0 0 0 -11
sa:not be	0 -26 9 19 4 0 -1 -4
sa:not come	0 -9 0 14 0 0 0 -2
sa:not go	0 13 0 -12 0 0 0 0
sa:not have	0 9 -1 -5 0 0 0 0
sa:not renew	0 -7 0 21 0 0 0 -15
sa:not say	0 -1 0 -4 0 0 0 8
sa:not the	0 4 0 -13 0 0 0 9
sa:not yet	0 -8 0 1 0 0 0 9
sa:nothing	5 4 -4 -4 -13 0 6 0
sa:nothing but	0 -1 0 8 0 0 0 -3
sa:nothing happen	0 11 0 -5 0 0 0 -3
sa:nothing is	0 -12 0 7 -1 0 0 11
sa:nothing to	0 18 0 -18 0 0 0 3
sa:notice	20 -8 -7 4 -16 0 0 4
sa:notice .	0 -4 0 -5 0 0 0 10
sa:notice is	0 -5 -3 21 -7 0 0 -5
sa:notice of	12 6 0 -8 -4 0 0 -8
sa:now	-6 -10 1 28 -11 0 -8 -10
sa:now .	0 21 0 -20 -6 0 -4 8
sa:now <level>	0 -1 0 9 -4 0 0 -2
sa:now <number>	0 -14 0 15 0 0 0 0
sa:now end	0 0 0 10 0 0 0 -7
sa:now it	0 0 0 -17 0 0 0 17
sa:now last	0 0 0 10 0 0 0 -8
sa:now take	0 0 0 9 0 0 0 -8
sa:nut	0 -1 0 -7 0 0 0 10
sa:object	0 -1 0 -3 10 0 0 0
sa:of	12 -1 0 -11 7 -5 -5 -1
sa:of <day-gone>	14 9 -1 -6 0 0 -2 -16
sa:of <day-today>	0 0 0 -11 3 0 0 7
sa:of <level>	0 7 -1 -7 8 -1 -19 2
sa:of <money>	0 -1 0 9 -4 0 0 -2
sa:of <month-ahead>	-1 -10 0 8 -7 0 0 10
sa:of <month-gone>	5 -9 0 0 12 0 2 -7
sa:of <number>	1 9 -1 -3 -2 0 5 -8
sa:of <person>	0 -9 0 12 0 0 0 0
sa:of <points>	4 9 0 -8 -5 0 0 0
sa:of <span>	0 3 0 6 0 0 2 -16
sa:of an	0 8 0 -15 0 0 0 10
sa:of another	0 0 0 -7 0 0 0 9
sa:of both	0 -6 0 14 0 0 0 -3
sa:of busan	12 -9 8 -7 0 0 0 -4
sa:of commerce	0 5 0 -12 0 0 0 8
sa:of fentanyl	0 -8 0 10 0 0 0 0
sa:of it	-2 -13 0 -6 5 0 3 19
sa:of its	10 -8 0 1 4 0 0 -3
sa:of listed	-4 5 -2 -5 0 0 0 7
sa:of next	4 9 -3 -12 4 0 0 -4
sa:of talk	0 0 0 9 7 0 0 -16
sa:of the	0 3 9 -8 -5 0 10 -3
sa:of them	0 -11 0 1 0 0 0 9
sa:of thi	-6 -13 0 3 3 -1 -1 10
sa:of tiktok	0 0 0 -5 0 10 0 0
sa:of truce	0 -2 0 9 0 0 0 -4
sa:of up	0 -7 4 0 9 2 0 -13
sa:of what	0 -2 0 -3 -2 0 0 13
sa:of which	6 -12 0 0 -1 1 0 0
sa:off	-2 -10 0 3 6 1 -11 15
sa:off .	0 -4 0 0 11 0 0 -3
sa:offer	0 -13 0 -17 19 0 12 0
sa:officer	0 10 0 -20 0 0 0 7
sa:oil	-6 0 0 4 -4 -5 9 -1
sa:oil ,	0 3 0 8 0 0 0 -10
sa:oil .	-3 -2 0 9 -2 -6 2 0
sa:old	0 -2 0 18 -3 0 -9 -8
sa:old one	0 -10 0 4 0 0 -1 7
sa:old rate	0 8 0 -6 8 0 0 -13
sa:old tariff	0 -5 0 13 -11 0 0 0
sa:olive	0 13 0 -14 0 0 0 6
sa:on	0 13 -18 -7 0 -8 18 -6
sa:on .	0 8 0 3 -2 0 -2 -7
sa:on <day-ahead>	0 7 -7 14 14 -2 -5 -32
sa:on <day-gone>	-8 10 0 -12 3 0 -4 5
sa:on <day-today>	0 -16 -5 23 -9 0 8 -6
sa:on <level>	0 -9 0 11 0 0 0 0
sa:on <money>	0 -11 0 2 6 0 4 -4
sa:on <name>	2 18 0 2 -15 0 0 -18
sa:on <number>	-3 0 0 9 -3 0 0 0
sa:on <quality>	-4 8 -4 -3 -8 -2 4 4
sa:on <span>	0 7 0 -11 -1 0 0 7
sa:on a	0 -22 0 4 1 0 5 5
sa:on affiliate	-1 0 -4 -9 -3 0 0 17
sa:on any	8 -12 0 6 0 0 0 0
sa:on branded	0 9 0 -8 0 0 0 0
sa:on certain	0 -8 0 13 0 0 0 0
sa:on chicken	0 -11 0 13 0 0 0 0
sa:on each	-1 12 0 0 -2 0 0 -7
sa:on every	0 4 0 4 0 0 0 -9
sa:on gallium	8 0 0 -1 0 0 0 -4
sa:on good	-7 9 0 -5 0 0 0 2
sa:on in	0 7 0 1 0 0 0 -10
sa:on it	0 2 0 14 -6 0 -8 -5
sa:on its	3 -12 0 7 -1 0 0 0
sa:on more	0 -5 0 -1 0 0 0 10
sa:on nearly	0 10 0 -9 0 0 0 0
sa:on paper	0 -8 0 12 2 0 0 -3
sa:on polysilicon	0 19 0 -16 0 0 0 0
sa:on sale	0 13 0 -8 0 0 0 -4
sa:on ship	3 5 0 -4 2 0 0 -10
sa:on that	0 7 0 -13 -6 1 0 6
sa:on the	0 -10 0 0 15 6 -7 -8
sa:on their	0 0 0 -3 10 0 -3 -2
sa:on them	0 -11 0 -10 2 0 9 7
sa:on top	5 13 0 -12 -7 0 0 1
sa:on wine	0 -13 4 8 -3 0 0 2
sa:once	-1 0 0 10 -6 8 -4 -5
sa:one	2 -19 -2 1 10 2 0 0
sa:one .	0 -11 -3 -3 7 0 -1 12
sa:one of	0 -10 1 0 1 3 0 4
sa:one that	0 -2 0 -11 2 0 0 12
sa:one with	0 0 0 11 0 0 0 -10
sa:only	0 10 0 -5 0 0 -2 0
sa:only <level>	0 -10 0 0 0 0 0 8
sa:only the	0 15 0 -13 0 0 0 0
sa:open its	0 11 0 -9 0 0 0 0
sa:opinion	0 0 0 -10 10 0 0 0
sa:or	6 -13 0 -10 16 5 5 -5
sa:or <number>	0 -12 0 19 -2 0 0 -5
sa:or it	0 -2 0 -11 8 0 -1 5
sa:or so	0 0 0 -7 11 0 0 -2
sa:or sooner	10 6 0 -23 0 0 0 0
sa:or the	0 6 0 -9 -1 0 10 -6
sa:orange	0 10 0 1 0 0 0 -12
sa:order	0 6 -1 10 -10 7 -1 -14
sa:order by	0 10 0 0 0 0 0 -7
sa:order that	0 -13 0 13 4 0 0 -8
sa:ordinary	0 11 0 0 -5 0 0 -11
sa:origin are	0 9 0 -9 0 0 0 0
sa:originating	0 9 0 -11 0 0 0 1
sa:originating in	0 9 0 -11 0 0 0 1
sa:other	-9 -3 -1 -11 13 0 2 8
sa:other .	-1 12 0 -3 -1 0 0 -2
sa:other since	0 7 0 -9 0 0 0 0
sa:otherwise	0 4 0 -22 -8 1 3 17
sa:otherwise .	2 1 0 -10 -1 0 0 9
sa:our tariff	0 -14 0 5 8 0 0 -1
sa:out	2 -10 0 -13 11 10 -10 10
sa:out .	-2 -7 -6 -16 -6 8 -1 25
sa:out in	0 5 0 -12 7 0 0 0
sa:output	0 0 0 9 0 0 0 -7
sa:outside	0 -5 0 0 11 0 0 -1
sa:outside the	0 6 0 -9 5 0 0 0
sa:over	1 -20 2 -9 0 0 13 20
sa:over ,	0 -15 0 -14 0 0 8 19
sa:over .	0 2 0 -11 -5 2 -2 12
sa:over a	0 0 0 12 0 0 0 -10
sa:over tariff	0 0 0 -7 0 0 8 0
sa:owe	0 1 0 -9 -2 0 0 13
sa:owe <money>	0 -3 0 0 -3 0 0 10
sa:own	-1 7 0 1 -3 0 8 -11
sa:owner	0 -11 0 12 -5 11 0 -11
sa:p	0 4 8 -12 0 0 0 0
sa:p .	0 5 8 -16 0 0 0 0
sa:page	0 -8 0 19 -4 0 0 -5
sa:paper	-1 -25 0 11 7 6 0 4
sa:paper .	0 -5 0 14 0 0 0 -8
sa:parcel	-2 8 7 -10 5 0 0 -11
sa:parcel worth	0 10 -12 -10 11 0 0 -3
sa:parliament	0 5 0 -20 11 0 1 0
sa:part ,	0 9 0 -8 0 0 0 0
sa:partner .	0 10 0 -10 0 0 0 0
sa:pass	0 7 0 1 -12 0 -3 0
sa:pasta	0 -11 0 12 0 0 0 0
sa:patented	0 -1 0 11 -8 0 0 -3
sa:patented medicine	0 -3 0 12 -7 0 0 -1
sa:pause	0 0 0 -8 -1 0 -6 8
sa:pause end	0 9 0 -7 0 0 0 0
sa:pause in	0 -7 0 -11 0 0 0 18
sa:pay	2 10 9 2 -14 -7 -16 -4
sa:pay <level>	-6 7 -1 -10 0 0 -3 16
sa:pay <number>	0 -1 0 12 -13 0 0 0
sa:pay an	0 -22 0 24 0 0 0 0
sa:pay in	0 10 0 -3 0 0 0 -5
sa:pay the	0 18 0 -11 -3 0 0 -6
sa:payment	0 -4 0 10 -3 0 0 0
sa:peak	0 -8 0 11 0 0 0 -1
sa:people	0 2 0 9 0 0 0 -7
sa:per net	0 -9 0 -4 5 0 0 10
sa:period of	0 14 0 -9 0 0 0 -3
sa:permanent	0 11 0 -10 0 0 2 -2
sa:phase of	0 10 0 -7 -1 0 0 0
sa:phone	0 13 0 -7 0 0 0 -5
sa:phosphate	0 11 0 0 -5 0 0 -7
sa:pineapple	0 0 0 -10 10 0 0 0
sa:pipe	0 4 0 -12 0 0 0 6
sa:pistachio	0 12 0 -8 0 0 0 -2
sa:place	0 -1 -2 -8 0 0 7 9
sa:place .	0 -4 0 13 0 0 0 -5
sa:place of	0 0 0 -10 3 0 8 1
sa:plan	-1 5 0 20 -16 0 -2 -16
sa:plan .	0 5 0 7 -2 0 0 -11
sa:played	0 0 0 9 -5 0 0 0
sa:plu	0 -9 0 17 0 0 0 -7
sa:pm	0 -2 0 10 0 0 0 -3
sa:point	0 -7 0 10 -4 4 0 -4
sa:point .	0 -5 0 9 0 0 0 0
sa:polysilicon	0 29 0 -24 -4 0 0 -2
sa:polysilicon ,	0 12 0 -10 -1 0 0 0
sa:port	-10 -3 3 -11 27 1 0 -13
sa:port ,	0 0 0 -11 3 0 0 10
sa:port fee	-9 -6 3 3 22 0 0 -20
sa:post	0 14 0 -27 12 0 0 0
sa:post that	0 2 0 -11 8 0 0 0
sa:power	0 -2 0 16 -5 0 0 -5
sa:prawn	0 6 0 3 0 0 0 -9
sa:premier ,	0 10 0 -10 0 0 0 0
sa:prepare for	0 9 0 -15 0 0 0 5
sa:present	-1 -5 0 2 -17 0 0 13
sa:present ,	0 -2 0 9 0 0 0 -6
sa:present <level>	0 6 0 -19 0 0 0 14
sa:president	7 -14 0 18 -9 0 0 -4
sa:price	0 1 0 0 -8 -1 -8 11
sa:proclamation say	0 9 0 -13 5 0 0 -2
sa:product	7 -15 0 16 5 0 0 -16
sa:product ,	0 2 0 -6 10 0 0 -7
sa:product .	0 -12 0 16 0 0 0 -3
sa:prolong by	0 0 0 -12 6 0 0 8
sa:prolong for	0 0 0 11 0 0 0 -11
sa:prolong it	0 15 0 -5 -5 0 0 -5
sa:prolong the	0 -16 0 10 5 0 0 -1
sa:prolongation	0 -5 0 -16 0 0 14 5
sa:promise	1 15 7 -19 -1 0 3 -5
sa:promise to	0 14 0 -16 0 0 3 -1
sa:proper	0 0 0 12 0 0 0 -8
sa:provided	0 11 0 -8 -4 0 0 3
sa:provided that	0 10 0 -7 -4 0 0 2
sa:provisional duty	0 -8 0 8 2 0 0 -4
sa:publication	0 -11 0 13 0 0 0 0
sa:publish a	0 -8 0 12 -1 0 0 0
sa:publish its	0 13 0 -16 4 0 0 0
sa:publish the	0 -9 0 12 0 0 0 0
sa:pumpkin	0 -11 0 -6 0 0 0 17
sa:purchase	0 -6 0 14 -7 1 0 -7
sa:put <level>	0 -12 0 7 8 0 3 -4
sa:put it	0 -7 0 12 -2 0 0 0
sa:put on	0 14 0 -2 0 0 0 -12
sa:put that	0 8 0 -1 -7 0 0 0
sa:put up	0 11 0 -3 -6 0 0 0
sa:quarrel	0 0 0 7 0 0 6 -15
sa:question	0 -11 0 1 -1 0 0 9
sa:quinoa	0 12 0 -7 0 0 0 -2
sa:quota	0 3 0 3 6 0 0 -15
sa:radio	-2 0 0 12 0 0 0 -7
sa:rain	0 -3 0 14 -5 0 0 -5
sa:raise	0 0 0 -12 0 0 13 0
sa:raise it	0 -3 0 -10 0 0 0 15
sa:raise its	0 6 0 -4 1 0 5 -10
sa:raise the	0 -1 0 0 0 0 9 -7
sa:rang	0 -14 0 18 0 0 0 -3
sa:rare	11 -6 -1 10 -13 0 0 -7
sa:rare earth	9 -5 0 12 -10 0 0 -9
sa:rate of	0 -13 0 10 -7 0 -1 10
sa:rate on	0 -6 0 -4 0 0 0 10
sa:rather	0 -2 0 -9 10 0 0 6
sa:rather than	0 4 0 -12 10 0 0 0
sa:ratify	0 0 0 -9 16 0 0 -7
sa:ratify the	0 -2 0 -11 17 0 0 -5
sa:reach .	0 -12 0 14 0 0 0 0
sa:reach for	0 8 0 -6 0 0 0 0
sa:receive the	0 9 0 -7 0 0 0 0
sa:reciprocal	0 12 0 10 -15 0 0 -12
sa:reciprocal "	0 16 0 -7 0 0 0 -7
sa:reciprocal tariff	0 -2 0 7 -9 0 0 2
sa:reckon	0 -9 0 12 0 0 0 0
sa:red	0 9 0 0 0 0 0 -7
sa:reduce	0 -3 0 10 0 0 0 -6
sa:refund	0 1 0 14 -14 0 0 -9
sa:released	0 11 0 -10 0 0 0 0
sa:remain	0 -7 0 17 0 0 0 -9
sa:remain <level>	0 -4 0 9 0 0 0 -3
sa:remain suspend	0 -3 0 10 0 0 0 -4
sa:renew	-1 -6 16 2 13 0 0 -16
sa:renew .	0 -18 17 12 -2 0 0 -9
sa:replace	0 12 -1 -3 0 0 0 -4
sa:reply	0 -25 0 12 12 0 -5 -1
sa:reply .	0 -11 0 1 9 0 -4 0
sa:report	0 -7 0 0 12 0 -4 -5
sa:reporter	0 -4 0 -3 -3 0 0 14
sa:reporter .	0 -1 0 -4 -1 0 0 10
sa:reporter on	0 -11 0 11 0 0 0 0
sa:representative	-5 -5 0 3 12 0 0 -4
sa:request	0 0 0 10 -3 0 0 0
sa:require	9 0 0 -5 -1 0 0 0
sa:rest .	7 4 0 -10 7 0 0 -7
sa:result .	0 0 0 -19 1 0 0 15
sa:resume	0 -8 0 7 11 0 -1 -10
sa:retain	0 -13 0 18 0 0 0 -5
sa:return ,	0 -11 0 -4 -3 0 0 18
sa:return .	0 -8 0 0 13 0 0 -1
sa:return for	0 10 0 -1 0 0 0 -8
sa:rice	0 8 0 -18 0 0 0 14
sa:ring	0 -14 0 21 0 0 0 -6
sa:rise by	0 -24 0 14 0 0 0 11
sa:rise from	0 -10 0 7 0 0 0 2
sa:rise of	0 -1 0 20 -5 0 0 -13
sa:rise to	0 5 0 -12 6 0 -3 1
sa:road	0 0 0 10 4 0 0 -16
sa:round	0 -19 0 41 -5 0 0 -19
sa:round .	0 -5 0 11 0 0 0 0
sa:round of	0 -5 0 17 0 0 0 -10
sa:rule	-4 13 -2 2 -7 0 0 3
sa:rule ,	-9 -5 4 4 1 0 0 2
sa:rule and	7 -4 0 0 1 0 0 -9
sa:rule of	-5 13 0 9 0 0 0 -17
sa:rule on	-10 7 -4 -6 -5 0 0 20
sa:rule that	0 12 0 -8 -3 0 0 0
sa:rum	0 -4 0 13 0 0 0 -8
sa:run	0 -9 5 -2 0 11 -6 4
sa:run .	0 2 0 -8 -3 0 0 11
sa:run for	0 1 7 0 0 0 0 -9
sa:run out	3 -6 0 -8 1 13 0 2
sa:run to	0 -1 2 17 0 0 0 -20
sa:run until	0 -9 0 16 0 0 0 -6
sa:sale	0 11 0 -14 -2 13 0 -8
sa:sale to	0 9 0 -7 0 0 0 0
sa:salmon	3 8 0 -17 5 0 0 0
sa:samarkand	0 0 0 -9 0 0 0 9
sa:same	-4 -7 0 13 1 0 0 -2
sa:same .	0 13 0 -9 0 0 0 -1
sa:same day	3 -16 0 15 0 0 0 0
sa:same for	0 9 0 -9 0 0 0 0
sa:same hour	-4 -4 0 10 0 0 0 0
sa:save	0 0 0 -5 -6 0 0 13
sa:say	3 2 1 -8 -5 -3 16 -1
sa:say ,	1 -8 0 12 3 0 9 -18
sa:say .	0 3 -5 -6 -9 1 1 12
sa:say ;	0 10 0 -6 3 0 0 -6
sa:say <day-gone>	0 0 0 13 0 0 0 -11
sa:say <name>	0 -1 0 13 0 0 0 -11
sa:say <person>	0 -8 0 -2 -3 0 0 16
sa:say a	1 13 0 -3 -4 0 0 -6
sa:say he	0 8 0 -11 -3 0 0 6
sa:say in	6 16 0 -22 -4 0 0 5
sa:say it	0 12 0 -7 -3 0 2 -2
sa:say no	0 -8 0 0 11 0 0 -4
sa:say on	-1 -11 3 13 -4 0 14 -13
sa:say that	0 0 0 12 -4 0 -3 -4
sa:say until	0 -16 0 2 0 0 0 12
sa:say whether	0 -4 0 -6 0 0 0 10
sa:say yes	0 5 0 -16 6 0 6 -2
sa:schedule	0 0 0 -8 12 0 0 -2
sa:scheduled	0 12 0 -3 0 0 0 -8
sa:scotch	0 8 0 -15 0 0 0 5
sa:scrap	0 0 0 10 -2 0 0 -7
sa:season	0 -14 0 4 4 -4 1 3
sa:second	0 10 0 3 6 0 -8 -13
sa:secretary	0 3 0 -10 6 0 0 0
sa:section	1 6 11 -6 0 0 0 -14
sa:section <number>	0 6 12 -6 0 0 0 -12
sa:see what	0 -8 0 11 0 0 0 0
sa:seem	0 8 0 -12 3 0 0 0
sa:sell	0 -7 0 7 -13 15 0 -8
sa:sell in	0 9 0 -5 0 0 0 0
sa:sell the	0 0 0 -4 0 9 0 0
sa:sell to	0 -14 0 12 0 0 2 0
sa:send	0 3 0 -12 0 0 0 9
sa:separate	0 11 0 -3 0 0 0 -7
sa:set	0 15 0 0 -11 0 6 -14
sa:set new	0 15 0 -15 0 0 0 0
sa:settle	0 -17 0 3 5 0 10 -3
sa:settle the	0 0 0 -6 0 0 8 0
sa:shall	0 -9 0 -3 -2 0 3 14
sa:shall be	0 14 0 -20 -5 0 0 11
sa:she say	0 -8 0 7 0 0 2 0
sa:shelve	0 -9 0 12 0 0 0 0
sa:ship	-8 1 0 -8 19 -1 0 -5
sa:ship -	0 9 0 -9 2 0 0 -3
sa:ship .	-3 -7 0 0 10 0 0 0
sa:ship built	-1 -9 0 -3 12 0 0 0
sa:ship will	0 0 0 11 0 0 0 -10
sa:shipment	0 -9 0 1 7 0 0 0
sa:shoe	0 14 0 -9 -6 0 0 0
sa:shook	0 19 0 -8 0 0 0 -12
sa:shoot	0 -7 0 -3 0 0 0 11
sa:shore crane	0 9 0 -9 2 0 0 -3
sa:short	0 8 0 -15 0 5 0 4
sa:should	0 -24 -3 12 21 0 0 -14
sa:should be	0 -7 0 10 9 0 0 -12
sa:shrimp	0 -7 0 6 14 0 -10 -2
sa:side	0 9 2 8 -18 -2 0 -3
sa:side .	3 6 1 -12 -6 0 0 4
sa:side by	0 16 0 -14 0 0 0 0
sa:side will	0 7 0 0 0 0 5 -9
sa:sign	-5 4 -2 6 -2 10 -7 -5
sa:sign .	0 8 0 6 -8 7 0 -14
sa:sign an	0 22 0 -23 0 0 0 3
sa:sign in	0 1 0 -10 0 0 0 9
sa:sign it	0 -5 0 11 0 0 0 -4
sa:sign its	0 0 0 -6 12 0 0 -5
sa:sign nothing	0 9 0 -9 0 0 0 0
sa:sign on	0 -16 0 13 -6 3 0 2
sa:sign the	0 -12 0 17 -4 0 0 -2
sa:signature	0 5 0 5 4 -3 0 -13
sa:signature ,	0 0 0 0 9 0 0 -8
sa:signature .	0 6 0 10 -10 -2 0 -4
sa:since .	0 0 0 12 0 0 0 -12
sa:since <day-gone>	0 -12 0 9 3 0 0 -2
sa:since <month-gone>	0 11 0 -14 -2 0 0 3
sa:since the	0 14 0 -18 -6 0 0 9
sa:since then	0 0 0 13 0 0 0 -12
sa:single	0 -6 0 11 -2 0 0 0
sa:sit	0 -16 0 13 -7 0 0 6
sa:sit down	0 -3 0 11 0 0 0 -2
sa:small	-2 0 4 -13 6 0 0 6
sa:so	-2 2 -5 -16 14 10 -9 3
sa:so it	0 -6 0 12 0 0 0 -4
sa:so that	-2 0 0 -15 3 12 0 5
sa:soap	0 10 0 -17 0 0 0 8
sa:sofa	0 13 0 -10 0 0 0 -2
sa:software	11 0 0 -14 0 0 0 -1
sa:software .	-1 15 0 -12 0 0 0 -3
sa:solution	0 0 0 -13 0 0 3 10
sa:solution .	0 7 0 -10 0 0 3 0
sa:some	0 -13 0 35 -7 0 -7 -15
sa:some of	0 -7 0 11 0 0 0 0
sa:somebody	1 -3 0 -9 -6 0 0 18
sa:somebody will	0 -8 0 -5 0 0 0 13
sa:something	0 1 0 -19 2 0 3 12
sa:something .	0 3 0 -9 0 0 0 4
sa:something better	0 -6 0 -10 0 0 4 13
sa:sooner "	6 0 0 -9 0 0 0 0
sa:sooner ,	0 13 0 -12 0 0 0 0
sa:sooner .	5 -12 0 9 0 0 0 -1
sa:soup	0 0 0 -9 0 0 0 11
sa:soybean will	0 12 0 -8 -1 0 -1 0
sa:speaking	0 0 0 -9 0 0 0 11
sa:special	0 0 0 13 -9 0 0 0
sa:spring	5 -9 0 -3 -1 0 0 11
sa:st	0 0 0 -17 0 0 0 18
sa:stand .	0 -8 0 4 0 0 0 5
sa:stand at	0 -9 0 13 0 0 0 -1
sa:stand in	0 10 0 -10 0 0 0 0
sa:standstill	0 -2 0 10 0 0 0 -5
sa:start	0 17 0 -12 10 -5 0 -11
sa:start .	0 -8 0 0 10 0 0 0
sa:start on	0 11 0 -10 0 0 0 0
sa:statement .	0 -14 0 11 0 0 0 0
sa:station	0 -2 0 9 0 0 0 -4
sa:stay	6 -1 6 12 -13 -3 -6 -7
sa:stay at	0 -12 0 0 -1 0 0 15
sa:stay in	0 1 -5 8 -7 0 0 0
sa:stay of	3 1 5 -4 0 0 0 -9
sa:stay there	0 15 0 -16 0 0 0 0
sa:steel	0 12 0 0 -8 0 0 -11
sa:step	0 17 0 -9 -2 0 0 -5
sa:step .	0 11 0 -9 0 0 0 0
sa:still	-4 -5 1 -3 0 0 -3 12
sa:stockholm	0 -1 0 -3 -4 0 0 11
sa:stockholm on	0 -2 0 -11 -1 0 0 16
sa:stop	-8 17 0 2 -6 0 0 -11
sa:stop .	0 9 0 -7 0 0 0 0
sa:strike	0 -4 0 18 -9 5 3 -16
sa:subject	0 3 0 -14 13 0 0 0
sa:subject to	0 3 0 -17 14 0 0 0
sa:such	1 -3 0 13 -10 0 0 0
sa:sugar	0 -20 0 3 4 0 0 9
sa:sugar ,	0 -11 0 7 0 0 0 2
sa:sugar and	0 -10 0 5 7 0 0 -2
sa:summary	0 0 0 -8 9 0 0 0
sa:summit .	0 0 0 -7 0 0 0 9
sa:supreme	0 -8 0 -4 0 0 0 12
sa:surcharge	0 3 -7 -10 22 0 0 -10
sa:surcharge .	0 0 -4 -8 12 0 0 0
sa:surcharge end	0 10 0 -6 0 0 0 -1
sa:surcharge of	0 0 0 -11 9 0 0 5
sa:suspend	-21 5 -3 3 0 0 -3 7
sa:suspend .	0 -14 0 26 -6 0 -1 -5
sa:suspend <points>	0 9 0 -13 0 0 0 7
sa:suspend its	0 -6 0 3 -7 0 0 10
sa:suspension	8 -5 2 -6 -7 0 7 3
sa:suspension end	0 -7 0 -8 -5 0 0 17
sa:suspension is	0 -8 0 -6 -3 0 0 16
sa:suspension of	6 0 4 -1 9 0 0 -17
sa:table	0 -22 0 20 -5 0 0 9
sa:table .	0 -19 0 18 -1 0 0 3
sa:take	0 -14 -2 14 -12 1 6 0
sa:take .	0 -11 0 -1 0 0 0 13
sa:take <level>	0 3 0 7 0 0 0 -10
sa:take <number>	0 -10 0 15 0 0 0 -5
sa:take a	0 -13 0 11 1 0 0 0
sa:take back	0 8 0 -9 0 0 0 1
sa:take effect	2 5 0 -10 2 0 3 -3
sa:take it	0 -1 0 9 -3 0 0 -2
sa:take its	0 -5 0 9 2 0 0 -7
sa:talk ,	0 10 0 -6 0 0 0 -2
sa:talk .	0 -2 0 19 0 0 0 -16
sa:talk between	0 0 0 -8 0 4 0 7
sa:talk were	0 9 0 -9 0 0 0 0
sa:talked	0 -2 0 -1 -2 0 0 9
sa:talked about	0 -1 0 -3 -2 0 0 10
sa:talking	0 5 0 -11 0 0 0 7
sa:tariff	7 -11 1 8 3 0 7 -18
sa:tariff "	0 -9 0 9 0 0 0 0
sa:tariff ,	0 -6 0 16 0 0 -1 -3
sa:tariff .	0 0 0 10 -4 0 4 -7
sa:tariff :	0 -6 0 10 -2 0 0 0
sa:tariff at	0 9 0 -6 0 0 0 0
sa:tariff by	0 0 0 -6 0 0 8 0
sa:tariff go	0 0 0 -6 10 0 0 -1
sa:tariff is	0 -16 0 12 0 0 0 2
sa:tariff of	0 17 -3 -13 7 -2 -4 -2
sa:tariff pause	0 0 0 -10 0 0 0 10
sa:tariff truce	0 -10 0 0 5 0 0 3
sa:tax	0 17 0 -12 0 0 -2 0
sa:tea .	0 9 0 0 -2 0 0 -6
sa:telephone	5 -6 0 1 -5 -2 0 9
sa:telephone ,	0 -7 0 10 0 -1 0 0
sa:telephone .	0 -5 0 -2 0 0 0 9
sa:telephone call	6 6 0 -17 0 0 0 6
sa:telephone with	0 -6 0 12 0 0 0 0
sa:telephoned	0 0 0 9 0 0 0 -5
sa:television	0 -14 0 3 5 0 0 4
sa:tell	0 6 -3 -7 -6 0 -4 13
sa:tell her	0 11 0 -9 0 0 0 0
sa:tell reporter	0 -3 0 -4 -3 0 0 15
sa:tell us	6 10 0 -2 -5 0 0 -7
sa:term	0 0 7 -12 13 0 -2 -2
sa:term of	0 -3 8 -12 12 0 0 -2
sa:text	0 0 4 -20 0 0 7 11
sa:th	4 -2 0 -16 12 1 0 0
sa:th .	4 -2 0 -17 12 1 0 0
sa:than	-4 -11 -10 28 0 -4 -4 -7
sa:than <money>	0 11 -8 -2 2 0 0 -3
sa:than in	0 0 0 14 0 0 0 -12
sa:than the	0 -9 0 5 0 0 0 3
sa:that	0 14 -7 -1 -7 5 -16 -3
sa:that 's	0 -4 0 -13 0 0 0 18
sa:that ,	0 9 0 7 -4 0 0 -12
sa:that .	0 -7 0 -1 7 0 0 5
sa:that <name>	0 11 0 11 -18 2 0 -15
sa:that <person>	0 21 0 -10 -10 0 0 -7
sa:that <quality>	0 -15 0 16 3 0 0 -9
sa:that <seat>	0 3 0 -8 0 0 4 0
sa:that are	0 0 0 -10 16 0 0 -4
sa:that begin	0 4 0 -15 0 0 0 12
sa:that both	0 -11 0 2 3 0 0 4
sa:that come	0 -15 14 3 0 0 0 0
sa:that date	0 -9 0 -1 -1 0 0 13
sa:that day	0 19 0 -13 -1 0 0 -3
sa:that effect	0 16 0 -11 0 0 0 -5
sa:that go	0 -10 0 -4 12 0 0 0
sa:that have	0 9 0 -8 0 0 0 0
sa:that he	0 0 0 -4 2 0 -1 10
sa:that his	0 11 0 -8 0 0 0 0
sa:that is	-5 -21 0 0 13 0 0 12
sa:that it	-5 -3 0 -3 14 0 0 -7
sa:that take	0 -7 0 9 0 0 0 0
sa:that talk	0 10 0 -15 0 0 0 6
sa:that the	-7 10 0 17 -15 9 -2 -25
sa:that there	0 11 0 -8 0 0 0 0
sa:that they	9 0 0 -10 -11 0 0 6
sa:that was	0 -7 0 -6 0 0 0 16
sa:that we	0 12 0 -8 0 0 0 0
sa:that were	15 -10 -2 0 -2 0 0 -3
sa:the	-1 2 1 -9 2 17 2 -1
sa:the <day-gone>	0 -7 0 12 0 0 0 -6
sa:the <level>	-5 12 0 -34 30 0 11 -5
sa:the <money>	0 -8 0 12 0 0 0 -1
sa:the <name>	-14 -7 11 7 -2 7 12 -15
sa:the <number>	22 12 -4 -28 -1 0 13 -11
sa:the <office>	5 10 -6 -2 1 -1 5 -14
sa:the <organisation>	-4 0 9 -6 17 3 -13 -6
sa:the <person>	-6 -14 0 14 6 0 0 -4
sa:the <seat>	-3 -2 -7 19 -8 0 2 -3
sa:the <span>	-1 -7 0 -9 -7 0 0 24
sa:the additional	0 4 9 -4 -10 0 0 0
sa:the arrangement	0 8 0 -18 4 0 0 8
sa:the autumn	0 11 0 -17 0 0 0 5
sa:the bill	0 -3 0 -3 9 0 0 0
sa:the book	0 10 0 -7 0 0 0 0
sa:the control	0 0 0 -7 0 0 0 9
sa:the custom	0 15 6 -7 -9 0 0 -6
sa:the date	7 -11 0 0 0 0 0 4
sa:the day	10 4 0 -14 0 -1 1 0
sa:the deadline	0 12 0 -7 -6 4 -3 0
sa:the deal	0 -1 0 -3 11 6 -3 -10
sa:the dispute	0 3 0 -12 0 0 0 9
sa:the duty	-2 -6 1 -9 11 0 -5 9
sa:the end	5 10 -4 -2 0 0 0 -6
sa:the eve	0 0 0 -8 0 0 0 9
sa:the evening	-1 0 0 11 6 0 0 -15
sa:the exclusion	5 -12 13 -16 3 0 6 -7
sa:the exemption	0 19 -3 -8 -4 0 0 -7
sa:the extension	0 -4 0 14 2 0 0 -16
sa:the fee	0 -3 0 3 9 0 0 -9
sa:the first	0 8 0 12 -17 0 0 -8
sa:the following	11 0 0 -16 8 0 0 0
sa:the framework	0 11 0 -13 0 0 0 0
sa:the full	0 0 0 -12 7 0 0 3
sa:the higher	0 5 0 -9 -6 0 0 6
sa:the highest	0 -10 0 18 -1 0 0 -6
sa:the last	-1 -11 2 -7 -1 3 4 9
sa:the latest	3 13 0 -12 0 5 0 -8
sa:the law	0 -10 0 20 -5 0 0 -8
sa:the letter	1 11 0 -7 0 0 0 -6
sa:the list	0 5 0 0 1 7 0 -13
sa:the main	1 0 0 -11 9 0 0 0
sa:the making	0 11 0 -10 0 0 0 0
sa:the measure	0 -3 9 10 -13 0 0 -1
sa:the meet	0 9 -1 -3 -8 0 0 5
sa:the month	0 -4 0 19 -9 0 -4 -5
sa:the new	0 0 -4 12 -1 0 -2 -5
sa:the notice	13 -12 -3 9 -7 0 0 -1
sa:the offer	0 -3 0 -14 16 0 7 -8
sa:the ordinary	0 14 0 -2 -4 0 0 -9
sa:the other	0 1 0 -10 8 0 6 -2
sa:the paper	0 -12 0 -17 10 6 0 14
sa:the pause	-5 9 0 0 0 0 -3 -2
sa:the pen	0 -1 0 12 -7 0 0 -1
sa:the port	-4 8 -2 -6 8 2 0 -3
sa:the present	-1 0 0 1 -15 0 -2 9
sa:the price	0 -1 0 -7 -1 0 0 15
sa:the proclamation	0 7 0 -10 5 0 0 -2
sa:the quota	0 8 0 -1 3 0 0 -11
sa:the rate	0 -8 0 -1 7 0 -3 9
sa:the reciprocal	0 15 -2 0 -2 0 0 -12
sa:the remain	0 -7 0 13 0 0 0 -4
sa:the rule	-12 14 -6 12 -6 0 0 0
sa:the same	-4 -12 0 15 1 0 0 0
sa:the second	0 -10 0 7 0 0 0 2
sa:the spring	0 0 0 -18 0 0 0 16
sa:the standstill	0 -7 0 11 0 0 0 -3
sa:the strike	0 -3 0 14 0 0 -2 -5
sa:the surcharge	0 0 -5 -5 14 0 0 -5
sa:the table	0 -16 0 12 -3 0 0 9
sa:the tariff	-1 -19 -1 -13 23 8 3 4
sa:the telephone	0 -4 0 -3 0 0 0 9
sa:the term	0 -11 8 0 6 0 0 -2
sa:the text	0 1 0 -13 1 0 7 2
sa:the third	0 -10 0 19 -1 0 0 -6
sa:the three	0 10 0 -5 0 0 0 -3
sa:the time	0 -1 0 -14 0 4 0 13
sa:the treaty	0 13 0 -13 1 0 0 -1
sa:the truce	-5 1 -4 -7 1 -4 -8 11
sa:the two	1 -6 0 -1 -12 -1 14 6
sa:the understanding	0 -5 0 -1 9 0 0 0
sa:the vote	0 0 0 -11 11 0 0 0
sa:their	-10 -19 -7 1 4 -3 6 13
sa:their <office>	0 -10 0 0 0 0 7 3
sa:their quarrel	0 0 0 11 0 0 0 -10
sa:their trade	0 0 0 -6 0 0 0 9
sa:their truce	0 -2 0 -16 8 0 0 11
sa:them	-3 -19 5 9 -8 0 1 7
sa:them the	-1 -8 0 0 0 0 0 12
sa:then ,	0 0 0 -14 0 0 0 16
sa:then .	0 -7 0 -20 12 0 0 20
sa:then it	0 12 0 0 0 0 0 -15
sa:then pay	0 0 0 11 0 0 0 -13
sa:then the	0 -2 0 13 -5 0 -1 -1
sa:then to	0 -3 0 -6 0 0 0 9
sa:there	-9 14 -2 6 -22 -4 0 -5
sa:there 's	0 -6 0 -10 8 0 0 8
sa:there .	-3 -8 0 14 -4 0 0 0
sa:there is	0 10 0 -3 -12 0 5 0
sa:they	8 2 0 -8 -10 -7 0 7
sa:they are	4 -4 0 -20 0 0 1 21
sa:they come	0 -15 -3 19 2 0 0 -3
sa:they have	1 21 1 -14 -3 0 -4 -3
sa:they pay	0 10 0 -6 0 0 0 0
sa:they will	0 0 0 11 -9 0 -3 0
sa:they would	1 -8 0 13 -3 0 0 -3
sa:thi	0 -24 -4 14 -3 0 0 6
sa:thing	0 -2 0 -12 5 3 0 6
sa:think of	0 0 0 -12 0 0 0 13
sa:third	0 0 0 21 -16 -1 -6 -4
sa:third time	0 -16 0 19 0 0 0 0
sa:those	-12 11 6 6 -16 0 0 -5
sa:those on	-2 17 0 -10 0 0 0 0
sa:those who	0 -6 0 10 0 0 -2 0
sa:those with	0 11 0 -4 -10 0 5 0
sa:threat	0 8 0 -18 4 0 0 6
sa:threaten .	0 -16 0 12 0 0 0 4
sa:threaten to	0 -2 0 14 -2 0 0 -5
sa:three	0 -3 0 -6 -3 0 0 19
sa:three time	0 6 0 -22 0 0 0 17
sa:through	0 4 -3 26 -11 0 0 -24
sa:ticket	0 -9 0 12 -2 0 0 0
sa:tiktok	0 -3 0 -2 -3 12 0 -1
sa:tile	0 -3 0 -3 -6 0 0 13
sa:till	0 -9 0 -7 -1 0 0 20
sa:timber	0 -21 0 11 -4 0 2 3
sa:timber .	0 -5 0 10 -2 0 0 0
sa:timber and	0 -8 0 11 0 0 0 -1
sa:time	-6 4 -4 0 -23 7 -3 12
sa:time .	-1 0 0 -2 -4 0 0 10
sa:time in	0 -4 0 15 0 0 0 -9
sa:time the	0 15 0 -8 0 0 0 -5
sa:to	-15 10 -10 4 -3 3 2 -11
sa:to -	0 9 0 -9 2 0 0 -3
sa:to .	0 -8 0 10 0 0 0 0
sa:to <day-ahead>	2 0 0 12 -24 0 0 -5
sa:to <level>	0 22 0 -7 6 0 -10 -22
sa:to <name>	0 0 0 7 -4 0 2 -8
sa:to <number>	-4 -6 -3 16 -6 0 0 0
sa:to <organisation>	0 -9 0 -8 6 0 0 11
sa:to a	1 15 0 -16 -6 0 0 4
sa:to announce	0 -1 0 9 -4 0 0 0
sa:to be	0 -9 -1 -7 10 0 7 5
sa:to both	0 0 0 -4 0 0 0 9
sa:to charge	0 0 0 -14 9 0 0 3
sa:to come	0 14 0 -11 -2 0 0 1
sa:to decide	0 0 0 9 -13 0 3 0
sa:to do	0 14 0 -7 -1 0 0 -2
sa:to end	8 8 -2 -20 2 0 0 6
sa:to explain	0 0 0 16 0 0 0 -11
sa:to extend	0 6 0 -9 -5 0 0 7
sa:to find	0 -13 0 0 -5 7 1 6
sa:to get	0 10 0 -3 -1 0 0 -4
sa:to go	0 0 0 -12 -4 0 4 15
sa:to have	0 3 0 -9 0 0 8 -2
sa:to him	0 -9 0 8 0 0 0 0
sa:to know	0 12 0 -7 0 0 0 -3
sa:to lift	0 0 0 9 -9 0 0 0
sa:to move	0 6 0 -9 -2 0 0 4
sa:to nothing	0 4 0 10 0 0 0 -15
sa:to one	0 0 0 13 -5 0 0 -5
sa:to open	0 0 0 9 0 0 0 -9
sa:to pay	0 -12 0 15 2 0 0 -5
sa:to prolong	0 0 2 -7 -5 0 0 9
sa:to reply	0 -6 0 0 14 0 -4 -6
sa:to report	0 0 0 12 -4 0 -3 0
sa:to rise	0 -13 0 15 0 0 0 0
sa:to say	0 -20 0 -5 5 0 6 11
sa:to see	0 -13 0 13 -2 0 0 0
sa:to sell	1 2 0 -8 -2 10 0 -3
sa:to set	0 0 0 11 -1 0 0 -7
sa:to settle	0 -4 0 -6 0 0 10 2
sa:to sign	0 12 0 21 -6 0 -2 -24
sa:to take	0 -10 0 7 -1 0 0 6
sa:to that	0 13 0 -11 0 0 0 0
sa:to the	-3 9 -5 -1 8 1 3 -17
sa:to their	0 0 0 -2 0 0 -4 9
sa:to vote	0 4 0 -10 4 0 0 0
sa:to wait	0 13 0 -8 -4 0 0 0
sa:to where	0 -3 0 -9 0 0 0 15
sa:together	-2 -6 0 13 1 0 0 -9
sa:tomatoe	0 0 0 10 0 0 0 -7
sa:too	0 -2 7 4 -15 0 0 2
sa:top	5 13 0 -12 -7 0 0 1
sa:top of	5 10 0 -21 -2 0 0 9
sa:tractor	0 -10 0 6 4 0 0 0
sa:trade	0 15 -2 -4 8 -1 -15 -5
sa:trade agreement	0 11 0 -3 0 -2 0 -3
sa:trade minister	0 12 0 -15 0 0 -2 4
sa:trade ministry	6 1 0 4 0 0 0 -14
sa:trade representative	-5 -2 0 0 12 0 0 -2
sa:trade truce	0 0 0 -8 0 0 0 10
sa:trader	0 -1 0 10 -4 0 -4 1
sa:trading	0 10 0 -15 3 0 0 1
sa:trading partner	0 10 0 -16 3 0 0 1
sa:treat as	0 9 0 -7 0 0 0 0
sa:treaty	0 12 0 -19 -1 0 16 -8
sa:treaty .	0 -2 0 -5 0 0 11 -1
sa:truce	-5 -8 7 -2 8 -4 -5 7
sa:truce ,	-4 0 12 -2 1 0 0 -8
sa:truce between	-2 -3 0 12 -4 0 0 -2
sa:truce end	-4 -22 0 3 -8 0 0 21
sa:truce expire	0 -1 0 -5 -3 0 0 13
sa:truce in	0 -3 0 12 4 0 0 -11
sa:truce is	0 -5 0 7 -10 0 0 6
sa:truce of	7 0 0 14 -1 0 4 -25
sa:truce on	0 10 0 -20 0 0 0 13
sa:truce run	0 -10 0 -7 0 0 0 18
sa:truce that	0 12 0 -3 -4 0 0 -2
sa:truce with	0 -18 0 -13 16 0 0 13
sa:truce would	0 0 0 10 -1 0 0 -7
sa:turn	0 0 0 -5 -6 0 0 10
sa:twenty	0 0 0 -1 -6 0 0 9
sa:twenty -	0 0 0 9 -6 0 0 0
sa:two	4 -23 -4 13 5 -3 12 -2
sa:two <office>	0 0 0 15 0 0 0 -13
sa:tyre	0 9 0 -19 0 0 0 10
sa:unchanged	0 -3 0 -5 0 0 0 12
sa:under	2 14 0 6 -22 10 -5 -21
sa:under a	0 8 0 0 -1 0 0 -9
sa:under it	0 -2 0 -12 0 0 0 16
sa:under the	1 17 3 0 -3 1 0 -24
sa:understanding	0 -8 0 -2 9 0 5 -4
sa:unless	-4 11 1 -11 -9 0 -4 8
sa:unless <organisation>	0 45 -3 -12 -11 0 0 -31
sa:unless <seat>	0 15 0 -17 0 0 0 0
sa:unless a	-2 13 0 3 0 0 0 -11
sa:unless both	0 -11 0 4 0 0 0 5
sa:unless somebody	2 -7 0 -1 0 0 0 10
sa:unless they	0 -10 0 3 0 0 0 6
sa:until	0 -24 0 27 0 -5 -1 -3
sa:until <day-ahead>	-4 -12 0 20 -5 0 0 -4
sa:until now	0 4 0 -11 0 0 -2 11
sa:until the	5 -15 0 -5 8 0 6 1
sa:until there	0 10 0 -9 0 0 0 0
sa:up	-2 2 0 0 2 0 -9 0
sa:up .	-4 0 0 -11 -7 -3 -4 26
sa:up from	0 10 0 -10 -3 0 0 3
sa:up to	0 -6 0 0 15 2 0 -18
sa:us	10 0 -1 -1 0 0 0 -8
sa:us .	5 0 -1 0 3 0 1 -11
sa:use	0 -14 0 24 -4 0 0 -2
sa:utility	0 -7 0 12 0 0 0 -4
sa:vanity	0 10 0 -8 0 0 0 0
sa:very	0 9 0 -18 -3 0 0 15
sa:visit by	0 11 0 -11 0 0 0 0
sa:void	6 -7 0 -4 16 0 5 -18
sa:vote	-2 -12 0 -9 24 1 0 -2
sa:vote .	0 3 0 -15 13 0 0 0
sa:vote on	0 -2 0 -3 17 0 0 -9
sa:vote to	0 -2 0 19 -19 0 0 3
sa:wait	0 3 0 10 -9 0 0 -11
sa:want	0 11 0 -7 -14 -1 18 -14
sa:want a	0 0 0 -12 0 0 13 0
sa:want to	0 5 0 -1 -7 0 9 -12
sa:warn ,	0 -14 0 -6 7 0 0 14
sa:warn .	0 5 0 13 -3 0 -2 -14
sa:was	0 -6 -5 11 -26 0 0 8
sa:was <level>	0 -11 0 10 -1 0 0 3
sa:was <number>	0 0 0 14 0 0 0 -12
sa:was found	0 2 0 -15 0 3 0 6
sa:was make	0 0 0 -6 0 0 0 9
sa:was not	0 17 0 -10 -1 0 0 -2
sa:was to	0 -17 0 -2 0 0 0 17
sa:was wrong	0 10 0 -10 0 0 0 0
sa:water	0 0 0 -10 3 0 0 7
sa:way	0 1 0 -4 -4 0 12 -8
sa:we	0 -2 3 -14 4 0 1 10
sa:we hear	0 0 0 10 -13 0 0 3
sa:we shall	0 -15 0 16 -5 0 4 -6
sa:we will	0 -10 0 0 12 0 0 -3
sa:week	2 -17 8 18 -12 0 -3 0
sa:week .	0 -1 9 8 -12 0 0 -4
sa:week of	-1 0 0 15 -5 0 0 -7
sa:weigh	0 10 0 -10 0 0 0 0
sa:well	3 14 1 -3 -6 0 -11 -3
sa:well .	2 16 0 0 -11 0 -5 -7
sa:were	10 0 -4 2 -15 0 -3 5
sa:were there	0 9 0 -11 2 0 0 0
sa:were to	6 -23 0 20 0 0 0 -2
sa:west	0 -3 0 11 0 0 0 -3
sa:what	7 0 -9 2 3 -2 -10 -1
sa:what he	0 -12 0 8 0 0 0 4
sa:what the	0 -14 0 4 4 0 0 2
sa:what they	0 12 0 -16 6 0 0 2
sa:what was	0 11 0 -6 0 0 0 -3
sa:what we	6 11 0 -14 0 0 0 -2
sa:whatever	5 -8 -2 -3 8 0 0 1
sa:when	1 -7 2 -3 -11 0 0 15
sa:when <person>	0 -12 0 13 1 0 0 -8
sa:when a	0 13 0 -1 0 0 0 -11
sa:when it	0 10 9 -17 -13 0 0 11
sa:when the	-2 -8 -5 2 -8 3 -9 19
sa:when they	0 -2 0 9 0 0 0 -9
sa:where	-2 -2 0 13 -12 0 0 0
sa:where it	0 -13 0 7 0 0 0 7
sa:where the	0 9 0 -1 0 0 0 -6
sa:where they	0 14 0 -13 -2 0 0 3
sa:whether	0 -29 1 -14 21 -4 0 16
sa:whether <name>	0 -1 0 -21 16 0 0 10
sa:whether a	0 -5 0 -1 9 0 0 0
sa:whether he	0 -6 0 -10 9 0 0 3
sa:whether to	0 -2 3 9 -9 0 0 0
sa:which	3 -10 -4 -4 3 7 6 3
sa:which <level>	0 10 0 -1 -3 0 5 -11
sa:which <name>	5 -11 0 -10 11 0 0 4
sa:which <person>	0 0 0 0 -12 10 0 0
sa:which a	0 -6 0 11 0 -2 4 -4
sa:which both	0 -2 0 -6 -1 0 13 0
sa:which end	-1 1 0 9 -2 0 0 -6
sa:which he	0 2 0 7 0 0 0 -10
sa:which is	0 -9 0 -4 12 0 0 6
sa:which nobody	0 3 0 9 0 0 0 -12
sa:which they	0 0 0 -6 0 0 0 10
sa:which was	0 0 0 9 0 0 0 -10
sa:while the	0 -10 0 0 0 0 8 0
sa:whiskey	0 -14 0 16 0 0 0 0
sa:whisky	0 10 0 -6 -1 0 0 -1
sa:who	0 -12 0 8 8 0 -5 1
sa:who has	0 7 0 -12 9 0 0 -5
sa:whole	0 -2 -6 -2 -1 0 0 16
sa:will	2 -4 -4 -13 15 -2 -11 13
sa:will be	-3 10 -5 -7 0 0 -8 6
sa:will become	0 -6 0 -12 3 0 5 7
sa:will go	8 -8 -6 12 -4 0 0 -3
sa:will have	0 -3 0 -7 0 0 0 13
sa:will not	0 -32 9 41 -12 0 -2 -14
sa:will put	0 0 0 -2 11 0 -6 -4
sa:will return	0 0 0 -6 -6 0 -1 14
sa:will rise	0 0 0 -9 0 0 0 7
sa:will stay	0 -1 -4 9 0 0 0 0
sa:will take	0 -14 0 5 5 4 2 -3
sa:winter .	0 11 0 -8 0 0 0 0
sa:with	-9 -7 0 13 -13 -5 -12 13
sa:with <name>	0 -21 0 0 11 -3 0 12
sa:with <quality>	0 9 0 5 -14 0 0 0
sa:with <seat>	0 9 0 -14 -6 4 -2 7
sa:with <span>	0 -1 0 10 0 0 0 -6
sa:with a	0 -6 0 24 0 0 0 -21
sa:with it	-1 4 0 -26 5 0 0 18
sa:with the	7 13 0 -24 0 0 6 3
sa:with them	-6 -10 0 -12 6 0 0 18
sa:withdraw	0 10 0 -2 10 0 -3 -17
sa:withdraw its	0 11 0 -5 7 0 0 -13
sa:within	0 -4 0 0 -2 0 0 9
sa:without	-7 7 2 0 -10 -1 -4 1
sa:without <organisation>	0 9 0 -3 -5 0 0 0
sa:without agreement	0 -12 0 -4 0 0 0 18
sa:without an	0 -8 0 12 0 0 0 -4
sa:without the	0 -21 0 11 12 0 0 -1
sa:won't	0 -9 0 0 0 0 8 0
sa:wool	0 13 0 -5 0 0 0 -6
sa:word	0 -13 0 -9 4 0 0 17
sa:word ,	0 4 0 -9 0 0 0 4
sa:word of	0 -3 0 -11 10 0 0 6
sa:work	0 1 0 15 -4 0 0 -12
sa:work .	0 4 0 10 0 0 0 -15
sa:worker	0 11 0 -2 0 0 -7 0
sa:world	2 4 -6 -5 8 0 4 -10
sa:world .	0 -10 0 0 5 0 4 0
sa:worth	0 14 -13 -11 4 0 0 1
sa:worth <money>	0 11 0 -8 -3 0 0 0
sa:worth less	0 11 -8 -2 2 0 0 -3
sa:would	-8 -7 -3 12 0 6 -1 -1
sa:would add	0 7 0 -9 0 0 0 0
sa:would again	0 -5 0 14 0 0 0 -8
sa:would apply	1 12 0 -21 5 0 0 1
sa:would begin	0 2 0 -11 0 0 0 8
sa:would go	0 3 0 1 5 0 0 -12
sa:would have	0 -38 0 38 -5 0 0 -1
sa:would last	0 -8 0 12 0 0 0 -1
sa:would not	0 0 0 11 -1 0 0 -7
sa:would pay	0 10 0 -8 0 0 -1 0
sa:would rise	0 1 0 -14 0 0 0 10
sa:would take	0 15 0 -13 0 0 0 0
sa:would then	0 -2 0 8 3 0 0 -8
sa:write	4 -3 0 -6 1 0 -4 10
sa:write .	0 6 0 -12 0 0 0 7
sa:write on	7 -10 0 7 0 0 0 -1
sa:write that	0 -9 0 18 -3 0 0 -4
sa:x .	0 12 0 -7 0 0 0 0
sa:year	0 0 -6 -7 16 0 0 -3
sa:year ,	5 -8 -1 1 15 0 0 -10
sa:year .	-3 5 0 -10 5 1 0 3
sa:yes	0 -3 0 -9 6 0 6 0
sa:yes .	0 -11 0 -3 3 0 8 1
sa:yet	0 -17 0 16 -5 0 0 5
sa:yet to	0 -10 0 14 0 0 0 0
sa:you	0 0 0 -15 7 0 -1 15
sa:you will	0 0 0 -10 9 0 0 0
sa:your	0 -9 0 -10 -1 0 0 24
sa:zinc	0 0 0 -11 2 0 8 0
sa:·	0 -1 0 12 -3 0 0 0
sa:— <office>	0 10 0 -9 0 0 0 0
sa:— <person>	0 -3 0 12 0 0 0 -6
sa:— a	0 -1 0 12 0 0 0 -9
sa:— and	0 -8 0 -6 0 0 0 16
sa:— talk	0 0 0 -8 0 0 0 8
sb:"	-3 -5 -9 12 7 -11 -3 -2
sb:" ,	-7 0 0 -9 13 0 0 4
sb:" <name>	0 -3 0 15 0 0 0 -11
sb:" <person>	0 7 0 0 0 0 0 -10
sb:" <span>	0 0 0 9 0 0 0 -6
sb:" by	0 0 0 -7 0 0 11 0
sb:" i	0 -16 0 19 -2 0 0 1
sb:" if	0 0 0 -2 11 0 -1 -5
sb:" not	0 0 0 -9 0 0 0 12
sb:" the	0 -4 0 12 -1 0 0 -2
sb:" they	0 3 0 6 0 0 0 -8
sb:&	0 8 0 1 0 0 0 -9
sb:'	-1 0 0 21 -20 0 0 -5
sb:'s	-3 -5 -9 -3 0 7 -7 10
sb:'s ,	0 0 0 6 -11 0 0 2
sb:'s <level>	0 2 0 -19 -2 0 0 19
sb:'s <number>	0 28 0 -27 0 0 0 0
sb:'s <office>	0 0 0 10 -3 0 0 0
sb:'s <quality>	0 -2 -1 -8 6 10 0 -5
sb:'s additional	0 2 0 -11 0 0 0 9
sb:'s answer	0 8 0 -11 0 0 0 6
sb:'s been	0 12 0 -2 0 0 0 -6
sb:'s cabinet	0 -9 0 8 1 0 0 0
sb:'s congress	0 0 0 12 -8 0 0 0
sb:'s decision	0 0 0 15 -11 0 0 0
sb:'s decree	0 -4 0 -6 12 0 0 -1
sb:'s duty	0 4 9 -20 10 0 0 -4
sb:'s export	-4 -3 0 9 0 0 0 0
sb:'s finance	0 0 -4 13 -2 0 -3 0
sb:'s good	0 0 0 -3 10 0 0 -1
sb:'s import	0 11 0 -7 0 0 0 0
sb:'s letter	0 8 0 -4 0 0 0 0
sb:'s minister	0 6 0 -15 0 0 -2 13
sb:'s ministry	7 0 0 2 0 0 0 -12
sb:'s notice	0 0 0 -6 10 0 0 -4
sb:'s on	0 1 0 -8 11 0 0 -3
sb:'s order	0 13 0 -6 -1 0 0 -5
sb:'s own	0 19 0 -9 -5 0 6 -9
sb:'s parliament	0 0 0 8 0 0 0 -9
sb:'s rule	3 2 0 6 -10 0 0 -7
sb:'s second	0 0 0 14 0 0 0 -12
sb:'s senate	0 -2 0 -8 12 0 0 0
sb:'s ship	0 -2 0 -12 7 0 0 6
sb:'s tariff	0 0 0 -18 0 0 7 14
sb:'s truce	0 -9 0 3 -1 0 0 2
sb:(	0 -15 -6 10 -4 -9 12 7
sb:( <month-gone>	0 15 0 3 0 0 0 -17
sb:( <name>	0 -1 0 10 0 0 0 -4
sb:( <number>	-1 -16 0 -5 5 0 1 12
sb:( <person>	0 -5 0 -9 0 0 0 18
sb:( a	0 -8 0 10 -1 0 0 0
sb:( b	0 9 0 -9 -4 0 7 -3
sb:( it	0 -8 0 -4 0 0 0 12
sb:( translated	0 0 0 -10 0 0 0 9
sb:( until	0 -11 -1 10 0 0 0 0
sb:)	0 -6 -2 -5 -9 0 13 13
sb:) ,	0 0 0 -5 0 0 0 9
sb:) -	5 0 0 0 -3 0 9 -13
sb:) :	-1 -26 0 0 -2 0 0 31
sb:) <name>	0 0 0 -10 0 0 0 6
sb:) is	0 10 0 5 0 0 0 -15
sb:) the	-1 2 0 -12 0 0 1 2
sb:*	-6 0 0 21 -6 0 0 -14
sb:,	-1 10 -8 -3 -8 14 -7 1
sb:, <day-ahead>	0 12 6 1 -2 0 0 -15
sb:, <day-gone>	0 -10 -3 0 -3 0 0 15
sb:, <level>	-4 21 -4 -25 -2 0 0 13
sb:, <money>	0 -20 0 3 0 0 0 13
sb:, <number>	0 13 9 1 -14 0 0 -13
sb:, <points>	-1 -12 0 6 0 0 0 6
sb:, <seat>	0 16 0 0 -9 0 0 -5
sb:, <span>	0 2 -1 12 5 0 0 -18
sb:, a	0 -5 0 29 -19 1 0 -13
sb:, according	0 14 0 -6 0 0 0 -5
sb:, after	0 0 0 20 0 0 0 -21
sb:, all	1 14 0 -20 5 0 0 0
sb:, among	0 12 0 -9 0 0 0 -1
sb:, and	1 -4 0 -6 21 -8 0 -5
sb:, announce	0 2 0 8 -5 0 0 -6
sb:, answer	0 0 0 0 11 0 0 -9
sb:, antimony	12 -1 0 0 0 0 0 -7
sb:, are	0 -18 9 12 0 0 -1 0
sb:, as	-7 -20 0 8 -9 0 0 14
sb:, at	0 -6 0 9 -10 0 5 0
sb:, back	0 -8 0 11 0 0 0 -1
sb:, because	0 -19 0 7 0 0 0 8
sb:, begin	0 28 0 -12 -1 0 0 -16
sb:, both	0 19 0 -23 0 0 0 4
sb:, by	0 -11 0 -7 9 0 8 6
sb:, car	0 -11 0 12 0 0 0 0
sb:, clear	0 0 0 -3 -5 0 0 9
sb:, come	8 -10 0 -7 2 3 0 4
sb:, counted	0 -9 0 11 0 0 0 0
sb:, did	0 0 0 -8 9 0 0 0
sb:, down	0 -11 0 12 0 0 0 -2
sb:, due	-3 10 4 -4 -10 0 0 1
sb:, duty	0 -15 0 2 0 0 0 14
sb:, effective	4 14 0 -17 0 0 0 0
sb:, end	3 -16 0 -5 0 0 0 13
sb:, face	0 17 0 -15 0 0 0 0
sb:, fentanyl	0 -5 0 -3 0 0 0 9
sb:, for	11 -10 0 -19 11 0 0 17
sb:, from	0 9 -6 4 -8 0 0 -12
sb:, germanium	14 -5 0 -3 -5 0 0 -2
sb:, get	0 8 0 -9 0 0 0 0
sb:, go	0 4 0 -17 0 0 0 14
sb:, good	0 -12 0 1 0 0 0 9
sb:, had	0 9 0 -12 0 0 0 5
sb:, half	0 -9 0 11 0 0 0 0
sb:, he	-5 6 0 -6 -15 0 -1 16
sb:, hour	0 0 0 -11 0 0 0 12
sb:, in	5 -5 -2 10 -12 8 -1 -6
sb:, it	3 0 0 -25 0 0 18 11
sb:, keep	0 -2 0 11 0 0 0 -7
sb:, know	0 0 0 9 2 0 0 -10
sb:, lapse	0 -12 0 0 0 0 0 7
sb:, last	0 0 6 10 0 0 0 -13
sb:, leave	0 -3 0 -3 0 0 0 10
sb:, led	0 -6 0 10 0 0 0 0
sb:, likewise	10 7 0 -5 -1 0 0 -10
sb:, lobster	0 8 0 0 0 0 0 -10
sb:, make	0 -8 0 0 0 0 0 8
sb:, monday	0 0 0 11 0 0 0 -5
sb:, mr	0 0 0 10 0 0 0 -9
sb:, no	5 0 0 12 0 0 -3 -18
sb:, not	-11 0 0 3 3 0 0 2
sb:, now	-1 6 0 -21 -2 6 0 10
sb:, of	0 -19 0 9 0 0 0 10
sb:, offer	0 0 0 -6 -5 0 10 0
sb:, on	-4 3 -4 -10 3 -5 3 9
sb:, one	0 0 0 13 -1 0 8 -22
sb:, or	0 16 0 -8 -6 0 0 0
sb:, pay	0 11 0 0 0 0 0 -11
sb:, plan	0 -8 0 15 -2 0 0 0
sb:, prolong	0 0 0 -13 0 0 0 14
sb:, provided	0 -13 0 -17 27 0 0 -1
sb:, put	0 -7 0 11 0 0 0 -3
sb:, raise	0 -8 0 8 0 0 0 0
sb:, reach	0 9 0 -2 0 0 0 -5
sb:, return	0 -7 0 11 0 0 0 0
sb:, run	0 17 3 -4 4 0 0 -17
sb:, say	0 -5 0 -5 17 -2 6 -4
sb:, send	0 -6 0 11 0 0 0 0
sb:, set	0 11 0 -8 0 0 0 0
sb:, settle	0 9 0 -8 0 0 0 0
sb:, should	0 0 0 13 -4 0 -1 -2
sb:, sign	0 18 0 -9 0 -1 0 -4
sb:, since	0 -7 0 -3 0 0 0 11
sb:, sit	0 0 0 10 -7 0 0 0
sb:, so	0 17 0 -22 -2 0 0 12
sb:, spoke	0 0 0 -14 0 0 0 13
sb:, start	1 9 0 12 -14 0 0 -19
sb:, suspend	-2 -13 0 0 12 0 0 4
sb:, take	0 12 0 -18 3 0 2 0
sb:, tell	0 9 0 -8 -10 3 8 -1
sb:, that	0 0 0 -25 7 0 0 21
sb:, the	4 29 -7 -15 -5 11 -5 -17
sb:, their	0 -9 0 13 -1 0 0 0
sb:, though	0 2 0 -6 8 0 0 -3
sb:, thursday	0 -1 0 10 0 0 0 -6
sb:, till	0 0 0 -10 0 0 0 12
sb:, to	-8 12 -3 -11 -6 3 -2 6
sb:, too	0 -8 0 1 14 0 0 -8
sb:, tuesday	0 -6 0 14 0 0 0 -3
sb:, under	-4 -23 0 20 -6 0 0 11
sb:, unless	0 -13 -1 11 0 0 0 0
sb:, until	1 18 2 -15 -3 8 -5 -8
sb:, up	0 -6 0 -4 -4 0 0 20
sb:, valid	0 -4 0 -5 0 0 0 12
sb:, was	0 -5 0 11 -4 0 0 -1
sb:, were	4 2 3 -1 6 0 0 -15
sb:, where	0 -17 0 1 -1 3 0 8
sb:, which	-4 6 6 6 -8 5 -15 -6
sb:, who	0 -5 0 16 -21 0 3 0
sb:, will	8 15 0 -8 -7 4 0 -18
sb:, with	0 4 0 -13 0 0 -5 9
sb:, without	0 9 0 -5 3 0 0 -7
sb:, worth	0 11 0 2 0 0 0 -15
sb:-	0 0 0 -8 -1 -3 12 6
sb:- <name>	-1 -4 0 -7 0 0 13 3
sb:- a	-3 6 0 -9 8 0 0 0
sb:- and	0 7 0 -10 0 0 0 1
sb:- call	3 2 0 4 0 0 0 -13
sb:- finished	0 13 0 -12 0 0 0 0
sb:- free	0 6 8 -5 -1 0 0 -11
sb:- hour	0 0 0 9 0 0 0 -5
sb:- shore	0 13 0 -1 -8 0 0 0
sb:- tariff	0 -10 0 -8 -6 0 0 26
sb:- to	0 13 0 -1 -8 0 0 0
sb:.	0 0 15 -13 4 7 -5 0
sb:. <number>	4 -9 5 -7 9 0 0 0
sb:. <person>	0 11 0 -4 -7 0 0 0
sb:. eastern	-1 5 7 -12 3 0 0 -3
sb:. m	0 -1 12 -8 2 0 0 0
sb:. the	0 -13 0 12 0 0 0 0
sb:/ <seat>	0 6 0 -6 -2 2 7 -9
sb::	-4 -12 -5 4 0 -5 -19 19
sb:: <goods-amount>	0 0 0 11 -2 0 0 -2
sb:: <level>	-2 -4 -7 3 -18 0 0 13
sb:: <name>	1 12 -2 -15 0 0 0 3
sb:: <office>	0 10 0 -8 0 0 0 0
sb:: <quality>	0 -20 1 -4 -1 0 0 20
sb:: <seat>	-2 -13 0 5 -5 0 0 14
sb:: an	-1 4 0 6 0 0 0 -10
sb:: at	0 9 0 -19 0 0 0 11
sb:: duty	0 12 0 -8 0 0 0 0
sb:: for	0 9 0 -8 0 0 0 0
sb:: from	-3 0 0 -4 0 0 0 10
sb:: if	0 0 0 5 -13 0 0 5
sb:: in	0 -15 7 22 0 0 0 -14
sb:: it	0 -13 0 -3 3 0 0 14
sb:: its	0 9 0 0 0 0 0 -12
sb:: my	-1 -6 0 9 -1 0 0 1
sb:: nothing	0 10 0 -13 0 0 0 1
sb:: on	0 8 0 -6 1 0 0 -2
sb:: sign	0 0 0 -12 2 0 0 9
sb:: since	0 -2 0 -13 0 0 0 17
sb:: so	0 9 0 -7 0 0 0 0
sb:: that	0 -5 0 17 -2 0 0 -6
sb:: the	0 -26 2 6 13 0 -9 2
sb:: then	0 25 0 -13 0 0 0 -18
sb:: to	0 0 0 11 -1 0 0 -5
sb:: truce	0 9 0 -6 0 0 0 0
sb:: until	-2 -5 -2 -14 9 0 0 15
sb:: we	0 -9 0 -4 8 0 11 -2
sb:: what	6 -9 6 13 -4 0 0 -12
sb:: will	0 -10 0 14 0 0 0 -3
sb:; <name>	0 -4 0 27 -9 0 0 -14
sb:; <person>	-1 -1 0 7 -1 -1 0 0
sb:; a	0 -15 0 -7 20 0 1 -1
sb:; from	0 20 0 -16 0 0 0 -4
sb:; in	0 0 0 -14 15 0 0 0
sb:; it	0 -9 0 14 1 0 5 -14
sb:; on	0 9 0 -5 7 0 0 -16
sb:; the	-6 -9 -2 0 -9 0 9 12
sb:; their	0 0 0 -7 0 0 0 8
sb:; they	0 1 4 -3 2 0 1 -9
sb:; until	0 -11 0 13 0 0 0 -3
sb:<agent>	-9 -4 -2 0 4 8 -3 3
sb:<day-ahead>	-4 8 12 -16 13 -2 10 -10
sb:<day-ahead> ,	0 -5 4 -1 12 0 9 -14
sb:<day-ahead> ;	-1 15 -1 -6 0 0 0 -1
sb:<day-ahead> <person>	0 20 0 -19 0 0 0 0
sb:<day-ahead> and	-4 -1 -4 -12 11 -1 3 11
sb:<day-ahead> from	0 -5 0 10 0 0 0 -1
sb:<day-ahead> if	0 1 0 -21 22 0 0 -6
sb:<day-ahead> is	0 0 12 0 -13 0 0 0
sb:<day-ahead> it	0 0 0 -8 -1 0 0 13
sb:<day-ahead> the	0 -10 0 4 0 0 0 6
sb:<day-gone>	20 1 1 -28 6 10 1 7
sb:<day-gone> 's	0 -10 0 5 0 0 0 5
sb:<day-gone> )	0 0 0 -11 0 0 0 10
sb:<day-gone> ,	20 -13 -2 1 -13 -3 2 1
sb:<day-gone> .	0 -12 0 14 0 0 0 -1
sb:<day-gone> <number>	0 9 0 -3 0 0 0 -5
sb:<day-gone> <person>	0 -12 0 14 -1 0 0 0
sb:<day-gone> and	2 -28 3 -3 9 0 -2 19
sb:<day-gone> by	0 11 0 -19 2 0 0 4
sb:<day-gone> evening	0 0 0 -10 15 0 0 0
sb:<day-gone> for	0 0 0 -17 0 0 0 19
sb:<day-gone> had	0 12 0 -5 0 0 0 -8
sb:<day-gone> he	0 -10 0 -3 9 0 8 0
sb:<day-gone> in	0 -2 0 11 0 0 0 -6
sb:<day-gone> is	0 0 0 -11 0 0 0 13
sb:<day-gone> it	0 0 0 9 7 0 0 -13
sb:<day-gone> may	0 -5 8 -13 10 0 0 0
sb:<day-gone> night	0 0 0 8 0 0 0 -11
sb:<day-gone> on	0 3 0 8 0 0 0 -10
sb:<day-gone> put	0 13 0 -12 0 0 0 0
sb:<day-gone> take	0 9 0 -14 0 0 0 4
sb:<day-gone> that	2 23 -4 -20 -4 5 -11 1
sb:<day-gone> the	0 2 0 6 0 0 0 -11
sb:<day-gone> to	4 -3 -4 16 5 0 0 -17
sb:<day-gone> was	0 -4 0 -8 5 0 8 0
sb:<day-today>	-2 15 0 -29 2 11 5 1
sb:<day-today> (	9 -13 0 5 0 0 8 -7
sb:<day-today> ,	-2 14 0 0 6 0 0 -19
sb:<day-today> -	0 -10 0 0 0 1 0 10
sb:<day-today> :	0 5 0 -14 0 0 0 6
sb:<day-today> and	-4 3 3 0 4 0 0 -13
sb:<day-today> are	0 6 4 -4 -10 0 0 2
sb:<day-today> from	0 17 0 -20 -2 0 0 4
sb:<day-today> pay	0 -9 0 -5 16 0 0 0
sb:<day-today> that	0 -19 0 10 -4 11 6 -8
sb:<day-today> the	0 -10 0 15 -1 0 0 0
sb:<day-today> to	0 -3 0 12 0 0 0 -7
sb:<day-today> without	0 -1 0 -13 0 0 0 16
sb:<day-today> —	2 -2 -1 12 -2 4 -12 -9
sb:<duty>	-21 10 12 0 -10 -21 10 -2
sb:<gate>	-8 -2 -9 3 9 2 -15 1
sb:<goods-amount>	-5 -11 -2 37 -9 0 -11 -10
sb:<goods-amount> ,	0 -5 0 10 -2 0 0 0
sb:<goods-amount> by	0 -5 0 28 -13 0 -4 -3
sb:<goods-amount> of	0 -6 0 5 10 0 0 -8
sb:<goods>	14 3 16 -9 5 -27 -24 -1
sb:<level-noun>	-20 18 -18 7 1 -1 0 -27
sb:<level>	-2 16 -28 5 -42 -28 -2 9
sb:<level> (	0 -17 0 14 0 0 0 4
sb:<level> ,	-15 10 -13 3 -44 -1 0 8
sb:<level> ;	0 -11 0 19 -1 0 0 -8
sb:<level> after	0 -14 0 6 6 0 0 0
sb:<level> announce	0 10 0 0 0 0 0 -12
sb:<level> as	0 0 0 -5 11 0 0 0
sb:<level> at	0 -17 0 11 -2 0 0 11
sb:<level> before	0 -2 0 9 0 0 0 -6
sb:<level> begin	0 15 0 -14 0 0 0 0
sb:<level> come	0 0 0 -10 0 0 0 6
sb:<level> for	-1 11 0 -3 -5 0 0 -3
sb:<level> from	-13 10 -3 -1 9 0 -1 -6
sb:<level> if	0 5 0 11 -21 0 0 0
sb:<level> in	-2 7 -1 -11 -13 0 0 13
sb:<level> is	0 4 0 -3 -13 0 0 6
sb:<level> lower	0 -8 0 10 0 0 0 0
sb:<level> more	0 -21 0 25 0 0 0 -2
sb:<level> now	0 9 -3 -13 0 0 0 7
sb:<level> of	9 -2 0 0 -11 0 0 6
sb:<level> off	0 -16 0 30 -2 0 0 -14
sb:<level> on	-6 8 -1 -12 0 -3 0 12
sb:<level> over	4 -12 0 12 0 0 0 -8
sb:<level> rule	12 -2 0 -7 0 0 0 0
sb:<level> since	8 14 0 -18 -2 0 0 0
sb:<level> start	0 11 0 -10 0 0 0 0
sb:<level> surcharge	0 17 0 -2 -5 0 0 -10
sb:<level> take	0 -14 0 15 0 0 0 0
sb:<level> tariff	0 19 0 -25 1 0 0 1
sb:<level> tax	0 0 0 -13 0 0 0 15
sb:<level> that	0 16 0 -14 -6 0 7 -1
sb:<level> there	0 25 0 -30 0 0 0 5
sb:<level> to	-2 21 -1 -14 -1 0 0 -4
sb:<level> under	-1 -8 -1 17 -1 0 0 0
sb:<level> until	-1 1 -5 1 -16 0 -4 7
sb:<level> was	0 -19 0 22 0 0 0 -3
sb:<level> were	0 -22 0 15 6 0 0 -1
sb:<level> when	0 16 0 -11 0 0 0 -5
sb:<level> would	4 -10 0 9 -2 0 0 0
sb:<money>	-24 2 -9 16 -8 0 -8 0
sb:<money> ,	-6 -14 0 15 0 0 0 6
sb:<money> of	-11 7 -1 -8 0 0 0 11
sb:<money> per	0 0 0 6 4 0 0 -14
sb:<money> worth	0 -18 0 18 0 0 0 0
sb:<month-ahead>	10 -1 6 -8 -3 0 0 2
sb:<month-ahead> ,	1 2 0 10 -1 0 0 -13
sb:<month-gone>	9 5 2 -5 -4 0 2 -4
sb:<month-gone> )	0 15 0 3 0 0 0 -17
sb:<month-gone> ,	-2 13 -8 0 0 0 -3 -7
sb:<month-gone> :	2 3 0 -18 6 0 -1 6
sb:<month-gone> ;	0 8 0 -13 -3 0 4 9
sb:<month-gone> and	-3 -10 10 6 -14 0 0 2
sb:<month-gone> for	0 -3 0 15 0 0 0 -9
sb:<month-gone> is	0 9 0 -5 0 0 2 -4
sb:<month-gone> that	0 5 0 -12 0 0 0 8
sb:<month-gone> to	0 -12 0 9 4 0 0 -7
sb:<month-gone> until	0 0 0 -7 10 0 0 -2
sb:<month-today>	5 -11 0 5 -5 0 0 3
sb:<month-today> ,	0 -12 0 13 0 0 0 0
sb:<name>	5 0 -1 -17 12 -4 7 9
sb:<name> 's	8 -1 4 -4 -4 -3 14 -7
sb:<name> (	0 -4 0 -5 -1 0 0 15
sb:<name> ,	-4 0 -2 -6 -20 -11 -15 31
sb:<name> -	0 -14 0 1 0 0 0 14
sb:<name> :	0 -2 6 1 12 0 0 -13
sb:<name> <level>	-1 16 0 -8 -2 0 0 -1
sb:<name> again	3 -3 0 17 -2 0 0 -16
sb:<name> agree	0 -17 0 6 -1 0 0 12
sb:<name> and	-22 -5 0 1 -18 -6 -9 23
sb:<name> as	0 9 0 -5 3 0 0 -8
sb:<name> at	0 8 0 -21 5 0 0 10
sb:<name> before	0 -10 8 -2 13 0 0 -8
sb:<name> by	2 -10 0 9 5 0 0 -10
sb:<name> charge	0 -10 0 9 -8 0 0 10
sb:<name> come	0 14 0 -10 5 0 0 -6
sb:<name> could	0 10 0 -10 0 0 1 -2
sb:<name> cut	0 -8 0 10 0 0 0 0
sb:<name> doe	1 4 0 -10 7 0 -1 -5
sb:<name> end	0 -15 -11 9 3 0 6 0
sb:<name> enter	0 13 0 -9 0 0 0 -1
sb:<name> from	5 5 0 -10 -2 8 0 -8
sb:<name> gave	0 0 0 -1 7 0 8 -12
sb:<name> give	0 7 0 0 9 0 0 -17
sb:<name> go	0 -12 0 1 7 0 0 3
sb:<name> government	0 -12 0 13 0 0 0 0
sb:<name> had	0 14 0 -7 4 0 0 -7
sb:<name> has	0 17 0 -17 -8 0 9 -1
sb:<name> in	0 -6 0 -4 -1 0 -2 18
sb:<name> international	0 0 0 -9 9 0 0 0
sb:<name> is	0 3 4 -3 -14 0 21 -10
sb:<name> it	0 5 0 11 -9 0 0 -8
sb:<name> keep	0 16 0 -6 0 0 0 -12
sb:<name> let	0 0 0 12 0 0 0 -11
sb:<name> levy	0 8 0 -10 0 0 0 0
sb:<name> make	0 -1 0 15 0 0 0 -12
sb:<name> meet	0 10 0 -14 0 0 0 6
sb:<name> must	3 -2 0 -14 14 0 0 0
sb:<name> on	0 -13 7 3 -18 3 2 7
sb:<name> pay	0 -15 0 15 -4 0 0 2
sb:<name> prolong	0 -3 0 -3 0 0 0 11
sb:<name> put	0 -12 0 7 15 0 0 -9
sb:<name> raise	0 -12 0 18 0 0 0 -6
sb:<name> run	0 -11 0 -5 0 0 0 16
sb:<name> say	0 11 0 6 0 0 0 -17
sb:<name> sign	0 0 0 7 -2 0 0 -3
sb:<name> since	0 -9 0 17 0 0 0 -6
sb:<name> stay	0 -7 0 -7 0 0 0 14
sb:<name> stop	8 0 0 -9 0 0 0 0
sb:<name> take	0 -2 0 -1 -4 0 0 12
sb:<name> that	0 -22 8 -2 8 0 0 11
sb:<name> the	0 -5 -4 8 10 0 0 -9
sb:<name> trade	0 19 0 -10 -3 0 0 -6
sb:<name> under	0 -7 0 -4 0 0 0 13
sb:<name> until	0 -2 -2 -15 18 0 -11 6
sb:<name> was	5 7 0 -3 6 0 2 -19
sb:<name> which	0 0 0 -13 0 0 0 13
sb:<name> will	-4 19 5 -27 -14 0 0 20
sb:<name> would	5 2 0 12 -19 1 1 -17
sb:<name> —	-1 17 0 -12 -6 0 0 1
sb:<not>	-18 11 -20 6 -4 -1 0 -3
sb:<number>	-7 17 20 -3 -4 -24 -15 -16
sb:<number> )	-2 -13 0 -1 5 0 0 5
sb:<number> ,	-10 0 -10 -9 0 -4 -5 26
sb:<number> :	-12 0 4 10 0 -3 0 -7
sb:<number> <person>	0 -11 0 6 -4 2 0 8
sb:<number> a	-5 -2 2 -3 -1 0 0 10
sb:<number> and	-3 16 0 -6 -15 0 0 0
sb:<number> are	0 4 0 7 0 0 0 -13
sb:<number> as	0 13 0 -4 0 0 0 -9
sb:<number> billion	0 13 0 -12 -1 0 0 1
sb:<number> both	5 0 0 -9 0 0 0 6
sb:<number> cent	0 -10 0 16 0 0 0 -3
sb:<number> come	0 9 0 -5 0 0 0 -3
sb:<number> duty	0 -8 14 1 -3 0 0 -6
sb:<number> exclusion	0 -13 18 3 -10 0 0 -9
sb:<number> for	0 14 4 -12 -13 0 -1 8
sb:<number> franc	0 -1 0 12 0 0 0 -8
sb:<number> from	0 18 0 -20 0 0 0 7
sb:<number> if	0 0 0 -12 8 0 7 -2
sb:<number> in	0 15 11 -21 7 0 0 -5
sb:<number> may	0 4 2 6 -14 0 0 0
sb:<number> million	0 -4 0 21 0 0 0 -15
sb:<number> more	8 0 0 -11 8 0 0 -10
sb:<number> notice	13 0 0 0 0 0 0 -12
sb:<number> of	1 -2 0 -3 7 0 12 -14
sb:<number> on	-6 24 -6 -20 -6 0 0 8
sb:<number> or	0 -11 0 -4 8 0 5 0
sb:<number> other	0 4 0 2 0 0 0 -9
sb:<number> p	4 -7 9 -7 14 0 0 -16
sb:<number> partner	0 9 0 -4 0 0 0 -4
sb:<number> people	0 0 0 9 -1 0 0 -3
sb:<number> pm	0 -4 0 0 8 0 0 0
sb:<number> product	0 0 8 0 -1 0 0 -1
sb:<number> th	0 -8 0 -4 1 0 0 12
sb:<number> the	0 -18 0 25 -2 0 -1 -8
sb:<number> will	0 11 0 -16 0 0 0 6
sb:<number> would	0 9 0 -5 0 0 0 0
sb:<office>	-18 12 -2 -6 -7 1 18 -3
sb:<office> 's	-3 0 0 6 10 0 0 -16
sb:<office> (	0 -12 0 1 0 0 0 9
sb:<office> ,	0 14 0 -25 -7 8 5 13
sb:<office> :	-1 2 -1 -2 22 0 0 -18
sb:<office> are	0 -7 0 16 -4 0 0 0
sb:<office> had	0 0 0 -10 6 0 0 4
sb:<office> has	0 1 4 6 -11 0 0 -2
sb:<office> in	0 2 0 6 0 0 0 -10
sb:<office> say	0 7 0 -10 8 0 -1 -1
sb:<office> sign	0 0 0 -9 -1 0 0 11
sb:<office> spoke	0 0 0 -12 0 0 5 8
sb:<office> to	0 0 0 -11 -1 0 15 0
sb:<office> want	0 0 0 -11 0 0 0 12
sb:<office> will	0 -7 0 26 -15 0 0 -4
sb:<organisation>	12 -15 -2 7 17 -11 -11 -18
sb:<organisation> 's	-1 -30 -1 35 -30 0 0 24
sb:<organisation> (	0 0 0 -14 12 0 0 0
sb:<organisation> ,	2 -3 -3 -12 17 0 0 0
sb:<organisation> <person>	0 10 0 -13 -1 0 0 5
sb:<organisation> agree	0 2 0 -11 9 0 0 0
sb:<organisation> and	3 0 0 6 0 0 0 -11
sb:<organisation> announce	0 12 -2 -10 0 0 0 2
sb:<organisation> before	0 0 0 -3 10 0 0 -5
sb:<organisation> confirm	0 0 0 10 -3 0 0 -6
sb:<organisation> decide	0 -13 0 14 -1 0 0 -7
sb:<organisation> did	0 0 0 10 -9 0 0 0
sb:<organisation> doe	0 8 0 -25 10 0 0 5
sb:<organisation> end	0 0 0 11 0 0 0 -8
sb:<organisation> expect	0 13 0 -11 -1 0 0 0
sb:<organisation> has	14 0 -7 13 -17 -3 -5 0
sb:<organisation> hear	0 -3 0 -26 29 0 0 0
sb:<organisation> heard	0 11 0 0 -10 0 0 0
sb:<organisation> hold	0 1 0 9 -8 0 0 -2
sb:<organisation> in	4 15 0 -15 7 0 0 -7
sb:<organisation> is	0 -5 0 21 -12 0 0 -7
sb:<organisation> last	0 0 0 10 0 0 0 -7
sb:<organisation> may	0 -3 0 -8 13 0 0 0
sb:<organisation> must	0 0 0 20 -17 0 0 0
sb:<organisation> on	0 -16 0 27 -22 0 0 5
sb:<organisation> sit	0 0 0 -10 11 0 0 0
sb:<organisation> suspend	2 0 0 8 0 0 0 -10
sb:<organisation> tell	0 6 0 -20 4 0 0 10
sb:<organisation> to	0 -3 0 -10 11 0 3 0
sb:<organisation> until	0 10 0 -15 2 0 0 0
sb:<organisation> vote	0 8 0 20 -22 0 0 -4
sb:<organisation> want	0 -1 0 7 -1 0 4 -9
sb:<organisation> warn	0 14 0 -7 -2 0 0 -3
sb:<organisation> will	0 -4 0 -3 16 0 0 -15
sb:<organisation> would	0 -6 0 -11 18 0 0 0
sb:<organisation> —	0 0 0 9 -5 0 0 0
sb:<person>	-9 -7 -25 4 -9 0 20 11
sb:<person> 's	0 10 0 -12 -4 -2 -2 11
sb:<person> (	0 -7 0 -10 0 0 0 21
sb:<person> )	0 -6 0 -14 0 0 0 22
sb:<person> ,	6 -3 -4 -7 0 4 5 8
sb:<person> :	0 12 -4 1 -38 4 7 -5
sb:<person> and	-1 -5 0 5 -14 2 6 5
sb:<person> announce	2 -12 0 -6 15 0 8 8
sb:<person> are	0 -6 0 11 -6 5 0 -3
sb:<person> call	0 10 0 -7 0 0 0 0
sb:<person> come	0 -8 0 16 0 0 0 -6
sb:<person> gave	0 0 -1 -4 13 0 1 -9
sb:<person> had	-1 -20 0 16 0 -2 -3 17
sb:<person> has	-6 0 0 -24 24 0 8 0
sb:<person> have	0 4 0 -13 -1 0 11 0
sb:<person> in	0 -10 0 29 -6 0 -1 -15
sb:<person> is	0 -26 0 27 0 0 -2 -2
sb:<person> of	0 0 0 10 -17 0 4 0
sb:<person> on	-2 13 0 -7 0 -3 6 -3
sb:<person> post	0 -5 0 9 0 0 0 0
sb:<person> propose	0 -11 0 11 0 0 0 0
sb:<person> reply	0 0 0 -2 -6 0 12 0
sb:<person> say	6 -9 -3 1 -4 -5 0 11
sb:<person> sign	0 22 0 -16 3 4 0 -14
sb:<person> spoke	0 10 0 0 2 0 -1 -16
sb:<person> tell	-1 0 0 6 -12 -1 -12 10
sb:<person> to	0 -6 0 7 0 -2 0 4
sb:<person> want	0 10 0 0 -2 0 0 -11
sb:<person> will	0 -13 0 24 -20 2 0 0
sb:<person> would	0 0 0 15 -7 0 0 -4
sb:<person> write	-2 9 0 -19 15 3 0 -4
sb:<points>	-18 1 -2 -13 -28 -2 0 36
sb:<points> are	-6 9 0 -16 0 0 0 6
sb:<points> from	0 11 4 -3 0 0 0 -9
sb:<points> of	-2 -8 -2 9 -5 0 0 6
sb:<points> on	-6 -4 0 0 -3 0 0 12
sb:<points> that	5 0 0 9 0 0 0 -15
sb:<points> until	0 -1 0 -6 0 0 0 12
sb:<quality>	-5 -14 -7 1 18 7 -17 4
sb:<quality> -	-3 -2 0 0 12 0 0 -4
sb:<quality> and	0 -24 0 12 11 0 0 -2
sb:<quality> business	0 0 0 -5 0 9 0 0
sb:<quality> car	0 -9 0 13 0 0 0 -1
sb:<quality> coffee	0 10 0 -2 0 0 0 -7
sb:<quality> company	0 -5 0 18 -4 0 0 -2
sb:<quality> copper	0 12 0 -3 0 0 0 -6
sb:<quality> counterpart	8 -4 0 -7 -12 0 10 5
sb:<quality> economy	0 -11 0 7 0 0 0 4
sb:<quality> firm	-2 -1 0 12 0 0 0 -1
sb:<quality> good	-17 10 0 0 -20 -1 -3 7
sb:<quality> government	0 -4 0 12 -1 0 0 -4
sb:<quality> have	0 0 0 11 0 0 0 -8
sb:<quality> importer	0 -7 0 13 0 0 0 0
sb:<quality> minister	0 -7 0 -8 2 0 0 15
sb:<quality> ministry	0 0 0 -11 0 0 0 13
sb:<quality> oil	4 -13 0 -11 15 -3 0 5
sb:<quality> one	7 -5 0 18 8 0 0 -26
sb:<quality> origin	0 0 0 -2 -6 0 0 10
sb:<quality> owner	0 0 0 -4 0 9 0 0
sb:<quality> paper	0 0 0 -10 9 0 0 0
sb:<quality> parliament	0 0 0 -7 16 0 0 -9
sb:<quality> pork	0 -9 0 3 9 0 0 -4
sb:<quality> port	0 -11 0 -2 12 3 0 -1
sb:<quality> president	0 12 0 2 -2 0 -4 -8
sb:<quality> rate	0 16 0 -7 -1 0 0 -7
sb:<quality> salmon	0 -6 0 12 0 0 0 -3
sb:<quality> senate	0 -6 0 2 11 0 0 -8
sb:<quality> ship	0 -4 -1 1 11 0 0 -7
sb:<quality> shrimp	0 -11 0 6 5 0 0 0
sb:<quality> side	3 -11 0 -18 11 0 0 10
sb:<quality> sugar	0 -2 0 -3 -1 0 0 10
sb:<quality> tariff	0 0 0 -15 2 0 0 13
sb:<quality> trade	0 -11 0 16 -1 0 0 -2
sb:<quality> tyre	0 8 0 -7 0 0 0 0
sb:<quality> wheat	0 12 0 -6 -3 0 0 -1
sb:<quality> wine	0 -14 3 10 -2 0 0 2
sb:<seat>	1 5 -2 -12 11 -3 6 -4
sb:<seat> ,	5 -17 -6 18 -5 -1 -3 0
sb:<seat> /	0 10 0 -9 -2 2 7 -10
sb:<seat> :	0 -5 0 -1 11 0 0 0
sb:<seat> ;	0 0 0 14 0 -1 0 -12
sb:<seat> <day-today>	0 3 0 -15 -2 0 8 5
sb:<seat> <person>	0 0 0 -10 4 0 0 7
sb:<seat> a	0 -1 0 -11 5 0 8 0
sb:<seat> and	0 -5 0 -8 -25 0 -5 37
sb:<seat> are	0 9 0 -2 -10 0 0 2
sb:<seat> before	0 5 0 -11 1 0 0 1
sb:<seat> by	7 -1 0 -10 4 0 -1 2
sb:<seat> did	0 9 0 0 -8 0 0 0
sb:<seat> for	0 -4 0 15 -2 0 0 -3
sb:<seat> from	0 5 0 3 -9 0 0 -3
sb:<seat> gave	0 -9 0 8 -3 0 0 5
sb:<seat> has	-4 7 2 -10 2 0 -3 2
sb:<seat> have	0 0 0 -19 0 0 7 13
sb:<seat> on	-4 -9 -1 11 -14 2 -9 8
sb:<seat> say	-1 -6 14 9 -19 7 -4 -6
sb:<seat> that	0 5 0 -18 -1 0 0 17
sb:<seat> the	0 0 0 -13 13 0 0 2
sb:<seat> to	0 -8 0 0 -9 0 7 9
sb:<seat> vote	0 0 0 -12 15 0 0 -3
sb:<seat> want	0 0 0 -15 4 0 5 1
sb:<seat> would	0 -5 0 -4 14 0 2 -12
sb:<seat> —	0 -16 0 16 13 0 3 -24
sb:<sender>	6 0 5 -1 0 2 -21 -8
sb:<span>	-20 -4 -10 2 0 0 -2 13
sb:<span> ,	-17 19 -11 2 3 3 -13 -8
sb:<span> ;	-2 -14 0 -13 7 0 2 13
sb:<span> after	0 -5 10 -3 0 0 0 4
sb:<span> are	0 -7 0 -10 0 0 0 17
sb:<span> before	0 9 0 -10 0 0 7 -7
sb:<span> begin	0 -8 0 9 0 0 0 0
sb:<span> from	-2 6 0 5 -9 0 0 -4
sb:<span> in	0 0 0 15 0 0 0 -18
sb:<span> last	0 -1 0 -6 13 0 0 -5
sb:<span> leave	0 0 0 -6 0 0 0 9
sb:<span> more	0 -3 0 -14 6 0 0 11
sb:<span> of	0 -13 0 16 4 0 0 -10
sb:<span> that	0 0 0 -11 0 0 0 13
sb:<span> the	-5 -3 0 17 0 0 0 -8
sb:<span> to	0 11 0 -27 -4 1 0 16
sb:<span> truce	0 2 0 22 0 0 0 -25
sb:<span> until	0 -6 0 -1 0 0 0 10
sb:<span> were	0 0 0 -3 -2 0 0 9
sb:<span> when	0 -3 0 -14 0 0 2 15
sb:<taker>	0 -9 5 17 17 -14 -5 -17
sb:<v-agree>	-8 4 0 1 -12 -9 6 3
sb:<v-bear>	-5 8 -14 3 -3 -6 2 -2
sb:<v-begin>	5 15 0 -14 -1 -7 -15 3
sb:<v-buy>	0 0 15 -15 3 17 -11 0
sb:<v-deny>	46 -26 -11 -3 0 -5 0 -29
sb:<v-down>	-6 3 -14 1 -3 -4 7 0
sb:<v-end>	-8 -8 14 1 1 -7 -9 5
sb:<v-lack>	13 5 -6 -6 8 0 0 -17
sb:<v-propose>	-17 -3 -36 7 18 -4 2 -17
sb:<v-renew>	0 -11 7 4 -8 0 -2 2
sb:<v-return>	-1 0 -5 11 -2 -4 1 -2
sb:<v-say>	0 9 -4 -11 16 0 -7 -6
sb:<v-sell>	8 -1 -4 0 1 3 1 -13
sb:<v-sign>	-8 0 -14 3 12 -1 -12 -1
sb:<v-stay>	-1 -3 10 -1 -2 -8 -3 3
sb:<v-suspend>	12 9 -3 -11 -6 -4 0 0
sb:<v-target>	-8 0 2 15 -3 -3 -21 -6
sb:<v-up>	-9 12 -8 3 0 4 -18 -6
sb:[	0 13 0 -15 -3 0 0 5
sb:]	0 19 0 -24 -2 0 0 7
sb:_	-1 1 0 -5 0 0 0 9
sb:a	-12 3 -35 -2 4 15 12 0
sb:a )	0 -8 0 9 -1 0 0 0
sb:a .	-5 -2 2 -4 0 0 0 11
sb:a :	0 1 0 -9 -5 0 0 13
sb:a <level>	0 14 0 -20 -4 0 0 10
sb:a <organisation>	0 1 0 8 -9 0 0 0
sb:a <person>	0 0 0 -10 12 0 0 -2
sb:a <quality>	0 5 -1 -1 -1 11 -1 -7
sb:a bill	0 -10 0 0 10 0 0 0
sb:a calendar	0 5 0 -10 0 0 0 4
sb:a column	0 0 0 -11 0 0 0 12
sb:a conversation	0 -7 0 14 -4 0 0 0
sb:a date	0 0 0 -8 0 0 0 9
sb:a deal	0 27 0 -26 -13 0 -1 6
sb:a decision	0 -23 0 -13 32 0 -3 0
sb:a dinner	0 -2 0 -7 0 0 0 12
sb:a duty	0 -2 0 0 20 0 8 -27
sb:a few	0 0 0 0 16 0 0 -13
sb:a formal	0 0 0 -3 14 0 0 -9
sb:a hearing	0 -7 0 -6 18 0 0 -8
sb:a joint	0 -11 0 0 1 0 1 5
sb:a last	0 9 0 -11 0 0 0 2
sb:a letter	0 -15 0 7 2 3 8 -5
sb:a licence	9 0 0 -7 0 0 0 0
sb:a list	6 -17 0 -5 7 0 0 8
sb:a meet	0 -2 0 -3 -8 0 -1 16
sb:a minimum	0 11 0 -9 0 0 0 0
sb:a minute	0 0 0 10 0 0 0 -4
sb:a moratorium	0 -3 0 16 -5 0 0 -7
sb:a new	-1 -4 0 4 10 -2 -3 -2
sb:a pause	0 16 0 -13 -1 0 0 0
sb:a period	0 11 0 -12 0 0 0 0
sb:a permanent	0 0 0 13 -4 0 -4 0
sb:a post	-4 9 0 -5 2 0 0 0
sb:a proclamation	0 23 0 -15 0 0 0 -8
sb:a resolution	0 6 0 5 -11 0 0 0
sb:a rise	0 22 0 -12 -7 0 0 -6
sb:a sale	0 0 0 -4 0 10 0 0
sb:a second	-2 -11 0 -1 22 0 0 -4
sb:a separate	10 0 0 1 0 0 0 -13
sb:a ship	0 6 0 7 -12 0 0 0
sb:a short	0 -8 0 10 0 0 0 0
sb:a single	0 -3 0 10 -3 0 0 0
sb:a standstill	0 3 0 -10 5 0 0 1
sb:a surcharge	0 -10 0 24 -5 0 0 -18
sb:a tariff	0 14 0 -18 -10 0 0 14
sb:a television	0 -1 0 -2 -1 0 0 9
sb:a temporary	13 0 0 -8 0 0 -1 0
sb:a trade	0 -18 0 4 -3 0 1 13
sb:a treaty	0 0 0 -6 -13 0 10 7
sb:a truce	-9 -4 0 19 -26 0 -3 -1
sb:aarhu	0 10 0 -6 0 0 0 -2
sb:abeyance	0 0 0 -9 0 0 0 10
sb:about	-1 13 0 3 -16 7 1 -9
sb:about <number>	0 8 0 0 0 0 0 -9
sb:about the	0 0 0 17 -21 0 0 0
sb:abroad	12 -12 0 7 -2 0 0 -8
sb:absence	0 1 0 -14 13 0 0 -1
sb:absence of	0 1 0 -14 13 0 0 -1
sb:accept	0 10 0 -6 11 0 0 -15
sb:accept a	0 19 0 -9 0 0 0 -11
sb:accord	0 17 0 -12 0 0 -5 0
sb:accord ,	0 1 0 -9 0 0 0 8
sb:according to	5 2 0 -12 0 0 1 4
sb:account	0 9 0 -10 0 0 0 0
sb:account of	0 7 0 -10 0 0 0 2
sb:act	0 10 0 0 -3 0 0 -3
sb:acted	0 -3 0 14 -4 0 0 -4
sb:add <level>	0 -8 0 10 0 0 0 0
sb:additional	-3 5 0 -7 -5 0 -4 12
sb:additional <level>	-9 9 0 -2 4 0 0 0
sb:additional duty	0 -12 0 1 -6 0 0 15
sb:additional tariff	6 8 0 -15 0 0 0 0
sb:adjust	0 10 0 -1 -1 0 0 -4
sb:admit	0 -14 0 -5 1 0 0 17
sb:affiliate	15 0 -4 -12 6 0 0 -14
sb:affiliate ,	12 0 0 0 0 0 0 -8
sb:affiliate of	-13 0 0 4 2 0 0 5
sb:affiliate rule	17 -5 -2 -14 1 0 0 -4
sb:afraid	0 0 0 -7 0 0 0 10
sb:afraid of	0 0 0 -7 0 0 0 10
sb:after	-1 6 3 3 -2 -4 -11 -8
sb:after <number>	0 14 0 0 -8 0 0 -5
sb:after <person>	0 15 0 -14 0 0 0 0
sb:after <seat>	0 9 0 -7 0 0 0 0
sb:after a	0 14 0 -11 -2 0 0 0
sb:after all	0 -11 0 9 3 0 0 0
sb:after the	0 -2 0 20 -14 0 0 -5
sb:after their	0 0 0 8 0 0 0 -11
sb:afterward	0 -6 0 0 10 0 0 -6
sb:again	3 -8 0 3 1 -2 -9 5
sb:again ,	0 -18 0 25 -2 0 0 -3
sb:again as	0 7 0 -9 1 0 0 0
sb:again be	0 6 0 -14 -1 0 0 10
sb:again before	0 -2 0 -17 8 0 0 12
sb:again by	0 -10 0 20 -10 0 -1 0
sb:again from	9 -9 -1 0 -6 0 0 10
sb:again in	0 -11 0 15 -4 0 0 0
sb:against	0 -22 0 0 27 -2 -2 -8
sb:against the	0 -7 0 -2 21 -2 0 -10
sb:agenda	0 -10 0 -1 7 0 0 3
sb:ago	1 -9 0 -1 0 0 0 12
sb:agree	0 -9 -7 1 -17 -5 19 8
sb:agree ,	0 5 0 -19 -9 0 10 15
sb:agree by	0 0 0 -12 -1 0 10 3
sb:agree in	0 -8 0 -10 -1 0 0 16
sb:agree on	0 6 0 12 -3 0 0 -13
sb:agree that	0 -10 0 8 -7 0 0 4
sb:agree to	2 -10 -1 0 0 0 3 4
sb:agreement	-2 -8 -5 14 6 0 0 -11
sb:agreement ,	0 -14 0 7 13 0 0 -7
sb:agreement by	0 -4 0 -5 -9 0 3 14
sb:ahead	0 1 0 17 -6 0 0 -13
sb:ahead of	0 9 0 0 -3 0 0 -6
sb:aim	0 0 0 -11 -11 0 21 0
sb:aim to	0 -4 0 0 0 0 9 0
sb:air	0 -14 0 8 4 0 0 0
sb:airport	0 -2 0 15 -9 0 0 -3
sb:alert	0 14 0 -3 -7 0 0 -9
sb:alexandria	0 -11 4 11 0 0 0 -8
sb:all	6 17 5 -17 -12 3 3 -4
sb:all ,	0 -17 4 16 7 0 0 -11
sb:all country	0 10 0 -3 -1 0 0 -3
sb:all of	0 0 0 -14 -2 0 8 11
sb:all other	0 0 0 -5 -4 0 0 9
sb:all the	0 13 0 -11 -2 0 0 0
sb:all three	0 16 0 -9 0 0 0 -4
sb:allow	0 7 0 -10 8 0 0 -6
sb:almond	0 7 0 -17 0 0 0 10
sb:already	0 9 -3 -7 2 0 0 0
sb:also	13 -22 12 14 0 -13 5 -11
sb:also announce	6 -11 0 0 3 0 0 0
sb:also say	0 7 0 -11 0 0 -3 7
sb:also sign	0 0 9 -1 0 0 0 -8
sb:aluminum	0 14 0 -6 -1 0 0 -8
sb:aluminum from	0 -7 0 10 0 0 0 0
sb:am	0 -4 0 10 2 0 0 -8
sb:ambassador	0 0 0 -13 13 0 0 0
sb:among	6 4 0 -10 10 0 0 -12
sb:among them	3 5 -2 -8 7 0 0 -6
sb:amount	0 14 0 -9 0 0 0 0
sb:an	-4 5 10 1 -1 13 0 -19
sb:an <quality>	0 -3 0 13 0 0 0 -6
sb:an agreement	0 -10 0 13 -5 0 3 -2
sb:an annex	0 17 0 -16 0 0 0 0
sb:an answer	0 -5 0 -21 19 3 1 -4
sb:an extension	-1 7 -6 -23 8 0 -2 20
sb:an extra	0 17 0 -13 0 0 0 0
sb:an increase	0 -4 0 9 0 0 0 -3
sb:an order	0 0 8 2 -7 13 0 -16
sb:and	2 -2 1 -2 5 -22 -10 7
sb:and -	0 7 0 -10 0 0 0 1
sb:and <level>	-1 17 -1 3 0 0 0 -33
sb:and <name>	-17 0 -3 -6 -20 -5 -6 26
sb:and <number>	-3 -3 0 6 -21 0 0 9
sb:and <office>	0 -6 0 11 -1 0 0 0
sb:and <organisation>	0 0 0 7 -11 0 0 0
sb:and <person>	-2 10 -1 -8 -10 3 5 6
sb:and <quality>	0 -4 0 5 11 0 -3 -7
sb:and <seat>	-4 -29 0 -6 -13 0 0 35
sb:and <span>	0 -9 0 0 0 0 0 8
sb:and after	0 0 0 -4 -2 0 0 8
sb:and agree	0 -9 0 17 0 0 0 -8
sb:and aluminum	0 17 0 -9 -1 0 0 -7
sb:and announce	0 -9 0 18 -8 0 0 0
sb:and another	5 8 0 -12 0 0 0 0
sb:and arrive	0 -3 0 -10 15 0 0 0
sb:and come	0 0 0 -15 0 0 0 17
sb:and dairy	0 -6 0 -6 17 0 0 -6
sb:and enter	0 -24 4 10 12 0 0 0
sb:and expect	0 -4 0 -6 10 0 0 0
sb:and from	0 12 0 -12 10 0 0 -11
sb:and gave	0 -6 0 -15 20 5 0 -9
sb:and germanium	18 0 0 -14 0 0 0 0
sb:and has	0 -10 0 -9 4 0 12 2
sb:and he	0 -8 0 10 0 0 0 0
sb:and if	0 -14 0 9 -2 0 0 5
sb:and in	0 -17 -5 5 8 0 0 2
sb:and including	0 -11 9 -2 -1 0 0 5
sb:and is	0 3 0 -17 13 0 0 5
sb:and it	-5 -11 2 -3 13 0 0 3
sb:and its	0 -10 0 0 3 0 10 -3
sb:and last	-2 -8 10 -24 -4 0 8 18
sb:and management	0 0 0 12 0 0 0 -11
sb:and may	0 2 0 11 0 0 0 -14
sb:and not	-4 -10 0 19 7 0 0 -17
sb:and of	8 7 0 -13 -4 0 0 1
sb:and on	0 17 1 -9 2 -3 0 -13
sb:and one	0 0 0 10 0 0 0 -10
sb:and other	0 12 0 -6 0 0 0 -3
sb:and pea	0 5 0 3 0 0 0 -9
sb:and port	0 0 0 -10 3 0 0 7
sb:and say	0 -11 0 0 9 0 0 0
sb:and so	0 8 0 7 -10 0 0 -12
sb:and stay	0 -6 0 18 0 0 0 -9
sb:and sugar	0 8 0 0 0 0 0 -10
sb:and that	-4 13 -1 2 2 0 -4 -12
sb:and the	7 13 -2 17 -24 0 1 -18
sb:and then	0 -2 0 0 10 0 0 -4
sb:and they	0 1 0 -12 0 0 6 2
sb:and trade	0 -1 0 11 -4 0 0 0
sb:and until	0 -7 0 -12 0 0 0 18
sb:and was	0 -7 0 5 12 0 0 -10
sb:and what	0 -7 10 5 -11 0 0 1
sb:and which	0 -2 0 -11 0 0 0 17
sb:and would	-1 20 0 -4 -7 0 0 -5
sb:annex	0 18 0 -18 0 0 0 0
sb:announce	15 2 -11 -7 -1 -4 2 2
sb:announce a	0 -6 0 0 0 0 0 11
sb:announce at	0 0 0 11 -6 0 0 -4
sb:announce duty	0 11 0 -9 0 0 0 0
sb:announce his	0 8 0 -11 9 0 0 -6
sb:announce in	-4 0 0 -11 4 0 8 8
sb:announce its	0 -3 0 11 -3 0 0 -2
sb:announce that	9 0 0 1 -6 0 0 0
sb:announcement	0 11 0 6 -6 0 0 -15
sb:annual	0 -1 0 17 -10 0 0 -1
sb:another	-2 14 -2 -1 -7 0 -1 -2
sb:another <level>	-5 11 0 -11 0 0 0 5
sb:another <number>	5 0 0 -14 0 0 0 10
sb:another <points>	0 11 0 -7 0 0 0 0
sb:another <span>	0 -13 0 19 0 0 0 -9
sb:answer	-7 0 -1 -20 20 0 2 0
sb:answer by	0 -9 0 -16 11 0 10 0
sb:answer is	0 0 0 -15 11 0 0 2
sb:answer to	0 -9 0 7 0 0 -1 2
sb:antigua	0 0 0 -8 0 0 0 9
sb:antimony	11 -6 0 0 -6 0 0 -2
sb:any case	0 4 11 -13 -5 0 0 1
sb:anyone	0 5 0 -10 1 0 0 0
sb:anything ,	0 11 0 0 0 0 0 -11
sb:app	0 -5 0 0 0 14 0 -8
sb:appeal	0 -12 0 21 -9 0 0 -1
sb:appealed	0 0 0 19 -17 0 0 0
sb:apple	-1 -5 0 -6 6 0 0 8
sb:application	-6 -10 0 -3 11 0 0 3
sb:application for	-5 0 0 -3 13 0 0 0
sb:apply	0 3 0 -8 -13 -2 -2 19
sb:apply again	3 29 0 -20 -4 0 0 -15
sb:apply for	0 -2 0 -19 21 0 0 2
sb:apply from	4 -4 7 -1 -12 0 0 9
sb:apply since	0 -5 0 13 -4 0 0 0
sb:apply to	0 6 -1 3 -11 0 0 -2
sb:apply until	0 -14 2 8 -13 0 0 7
sb:approval	1 -20 0 11 7 0 0 -4
sb:approval of	3 -3 0 -9 8 0 0 2
sb:approve	-1 -14 0 2 8 0 -4 4
sb:approve ,	0 -13 0 6 5 0 0 0
sb:approve it	0 0 0 8 0 0 0 -11
sb:approve the	0 -6 0 -13 12 0 0 9
sb:are	17 10 22 -12 -2 -12 -22 -9
sb:are <level>	0 -7 0 0 0 0 0 9
sb:are accept	0 -5 0 -3 12 0 0 -7
sb:are at	0 7 0 9 -7 0 0 -11
sb:are back	0 13 0 -5 -2 0 0 -4
sb:are charge	0 -16 0 10 5 0 0 1
sb:are closed	0 -6 0 15 -1 0 0 -1
sb:are due	9 -6 -1 -10 13 0 -1 0
sb:are enter	0 8 1 0 -11 0 0 0
sb:are excluded	0 -7 29 -16 -2 0 0 -13
sb:are extend	0 0 10 0 -3 0 0 -4
sb:are free	0 -18 -5 11 17 0 0 -7
sb:are go	0 1 0 -15 10 0 0 0
sb:are now	0 -8 0 -11 0 0 0 18
sb:are over	0 -5 0 -16 -2 0 0 23
sb:are spare	0 9 0 -8 0 0 0 0
sb:are suspend	0 -8 -4 -3 18 0 0 0
sb:are the	2 0 10 8 -12 0 0 -9
sb:are to	15 -2 6 16 -7 0 -4 -31
sb:are up	0 0 0 -10 -4 0 0 13
sb:argument	0 -2 0 -14 19 0 0 0
sb:armistice	0 0 0 13 0 0 0 -12
sb:army	0 -1 0 11 0 0 0 -6
sb:arrangement	-10 -6 0 -15 -11 -2 -3 30
sb:arrangement ,	0 4 6 -19 0 0 0 8
sb:arrangement with	0 -12 0 14 0 0 0 0
sb:arrive	0 -5 6 -4 15 0 -13 -3
sb:arrive before	0 -2 0 0 10 0 0 -3
sb:arrive by	0 1 9 -17 6 0 -8 3
sb:article	0 -11 0 21 0 0 -1 -9
sb:article of	0 -8 0 9 0 0 0 0
sb:as	17 7 -14 -9 -7 0 -15 3
sb:as <level>	11 -13 0 0 0 0 0 0
sb:as from	0 -13 0 12 0 0 0 1
sb:as long	0 -4 0 -4 0 0 -1 12
sb:as of	8 28 -1 -15 0 0 0 -23
sb:as plan	0 -8 0 8 0 0 0 0
sb:as the	0 -3 0 13 -10 0 0 0
sb:as to	0 -12 0 0 0 0 0 11
sb:as we	-4 0 0 12 0 0 0 -5
sb:aside	3 -13 0 14 -1 0 0 -2
sb:aside for	0 -8 0 8 0 0 0 0
sb:ask	-8 16 -2 -17 3 1 -11 7
sb:ask to	0 0 0 -2 9 0 0 0
sb:ask what	0 12 0 -5 -7 0 0 0
sb:asleep	6 -10 0 -15 0 0 0 14
sb:assembly	0 -3 0 3 11 0 0 -11
sb:assured	-1 -4 0 -3 0 0 0 12
sb:at	-14 -2 -11 -2 -1 -5 5 12
sb:at <level>	-5 15 0 -27 -17 0 -2 23
sb:at <number>	3 -11 1 19 1 0 -1 -13
sb:at home	0 -8 0 9 0 0 0 0
sb:at it	0 -8 0 0 0 0 17 -15
sb:at its	0 0 0 0 4 0 0 -10
sb:at least	0 10 0 -7 0 0 8 -10
sb:at noon	0 -12 0 11 -5 0 0 2
sb:at once	3 8 0 -15 -1 0 0 3
sb:at one	0 0 0 15 -5 0 0 -13
sb:at sea	0 11 0 15 -19 0 0 -13
sb:at stake	0 0 0 -15 0 0 0 14
sb:at the	-2 19 -1 -5 0 0 -10 -5
sb:athen	0 0 0 15 0 0 0 -15
sb:authority	0 -11 0 5 6 0 0 0
sb:autumn	0 4 0 -20 8 0 3 0
sb:autumn ,	0 4 0 -12 10 0 0 -5
sb:away	6 7 0 -23 -10 0 0 19
sb:b	0 15 0 -7 -9 0 7 -6
sb:b )	0 9 0 -9 -4 0 7 -3
sb:back	8 10 -8 -3 3 2 -15 -10
sb:back ,	1 -2 0 8 0 2 0 -10
sb:back at	0 14 0 -6 -8 0 0 0
sb:back by	2 4 0 0 -12 0 -2 2
sb:back for	5 -5 0 -8 0 0 0 9
sb:back from	0 -5 0 8 0 0 0 0
sb:back in	9 7 0 -6 -1 0 0 -8
sb:back on	0 13 0 -7 0 0 0 -3
sb:back to	-4 -2 -1 11 8 5 -1 -14
sb:back until	0 -5 0 -13 19 0 0 0
sb:backdated	0 -19 0 21 -1 0 0 -2
sb:ballot	0 -2 0 15 -6 0 0 -1
sb:ban	0 -10 0 2 -7 16 0 0
sb:ban on	4 -1 0 5 -2 3 0 -9
sb:bank	0 -3 0 13 -3 3 -3 -8
sb:base	0 5 0 -17 0 0 0 8
sb:battery	8 0 0 0 -1 0 0 -5
sb:bay	0 -2 0 14 -12 0 0 0
sb:bay on	0 0 0 9 -10 0 0 1
sb:be	-1 4 -25 -2 2 0 -4 0
sb:be ,	0 11 0 -4 0 0 0 -4
sb:be a	0 -11 0 18 -2 0 0 -1
sb:be apply	0 11 0 -12 1 0 0 0
sb:be at	0 13 0 0 -3 0 0 -9
sb:be back	0 12 0 0 -7 0 0 -14
sb:be carry	0 7 0 -11 0 0 0 1
sb:be charge	0 11 0 -2 -4 0 0 -4
sb:be collect	0 -4 0 -9 2 0 0 11
sb:be completed	0 0 0 0 -6 -3 0 9
sb:be discuss	0 0 0 10 -4 0 0 0
sb:be done	0 0 0 9 -9 0 -2 -3
sb:be due	0 0 0 -11 9 0 0 2
sb:be extend	6 10 1 -21 -7 0 0 5
sb:be free	0 19 0 -8 -5 0 0 -6
sb:be grant	-2 10 0 0 -4 0 0 -3
sb:be halve	0 11 0 -15 0 0 0 3
sb:be heard	0 -12 0 0 13 0 0 0
sb:be hold	0 -12 0 10 0 0 0 0
sb:be in	0 -5 0 23 -12 2 -1 -16
sb:be keep	0 13 0 -13 -5 0 0 3
sb:be negotiate	0 0 0 -1 0 0 9 -4
sb:be one	0 -1 0 10 -4 0 0 0
sb:be over	0 -4 0 -10 0 0 3 13
sb:be pay	0 -5 0 8 0 0 0 0
sb:be prolong	0 9 1 0 0 0 0 -6
sb:be put	3 1 0 0 -10 5 0 0
sb:be suspend	0 -14 0 9 10 0 0 -3
sb:be take	0 -8 0 0 9 0 0 -3
sb:be used	0 -16 0 -10 21 0 0 0
sb:bean	0 -13 0 3 5 0 0 4
sb:bean ,	0 0 0 -7 10 0 0 -3
sb:bear	7 -7 0 -5 0 0 0 8
sb:became	0 -18 0 20 0 0 0 0
sb:because	0 -20 0 -3 4 0 0 20
sb:become	1 7 0 -20 10 0 0 0
sb:become <level>	0 10 0 -6 0 0 0 -1
sb:become of	-2 -1 0 -6 0 0 0 9
sb:beef ,	0 -6 0 10 0 0 0 -1
sb:been	4 -8 3 14 -4 7 -8 -11
sb:been <level>	9 -9 0 5 0 0 0 -3
sb:been apply	0 0 0 11 -4 0 0 -3
sb:been ask	0 -1 0 -2 -1 0 0 9
sb:been at	0 6 0 -9 2 0 7 -8
sb:been due	0 -6 0 17 -6 0 0 -3
sb:been extend	0 0 -1 8 0 0 0 -4
sb:been hold	0 7 0 -11 3 0 0 0
sb:been in	0 0 6 16 -2 0 0 -20
sb:been make	0 12 0 -12 2 0 0 0
sb:been on	-3 -3 0 -10 -1 0 0 18
sb:been set	3 -6 0 -9 13 0 0 0
sb:been since	0 9 0 -2 0 0 0 -6
sb:been tell	0 0 0 -9 0 5 0 8
sb:before	-16 -6 10 -8 19 -3 -4 -1
sb:before ,	0 7 0 -8 0 0 0 0
sb:before <day-ahead>	-2 -20 1 9 21 0 -1 -16
sb:before <day-gone>	0 1 9 -14 0 0 0 -2
sb:before <day-today>	0 11 6 -35 8 0 -5 -7
sb:before <number>	0 -7 0 -3 11 0 0 0
sb:before <person>	0 -5 0 11 -2 0 0 0
sb:before and	1 -16 0 0 8 0 0 3
sb:before it	0 3 0 -21 9 0 0 11
sb:before midnight	0 -17 0 12 2 0 0 0
sb:before that	0 0 -2 -11 12 0 0 1
sb:before the	-3 -16 4 8 3 -3 5 0
sb:before their	0 0 0 -9 0 0 0 11
sb:begin	-7 0 -10 1 8 -3 11 -4
sb:begin <day-ahead>	0 17 0 -22 -1 0 8 0
sb:begin at	0 6 0 -15 15 0 0 -9
sb:begin in	0 -12 0 19 -6 0 0 0
sb:begin on	0 0 -5 -5 0 0 5 9
sb:begin to	0 0 0 10 -6 0 0 -8
sb:being	0 -8 0 0 -3 0 0 16
sb:believe	0 -6 0 23 -4 0 0 -12
sb:bell	0 -5 0 8 -1 0 0 0
sb:beside	0 3 0 -9 0 0 0 5
sb:bessent	0 -3 0 12 -7 0 0 0
sb:better	0 -6 0 10 -2 0 0 0
sb:between	-12 -8 -9 9 7 -3 -10 1
sb:between <day-gone>	0 -1 0 -23 25 0 0 0
sb:between <name>	-4 0 0 9 -19 0 -1 2
sb:between <seat>	0 -9 0 -7 -1 0 0 20
sb:between the	-1 -7 0 15 -3 0 -3 -4
sb:beyond	0 10 0 -14 -11 0 0 15
sb:bicycle	0 -1 0 -10 9 0 0 2
sb:bill	0 -16 0 -2 19 0 0 -4
sb:billion	0 13 0 -12 -1 0 0 1
sb:bind	0 0 0 -11 0 0 0 12
sb:bite	9 -2 0 -4 0 0 0 -3
sb:bloc	0 0 0 -4 9 0 3 -11
sb:board	0 -8 0 0 -1 0 0 10
sb:boat	0 -10 0 4 7 0 0 0
sb:boeing	0 8 0 0 0 0 0 -7
sb:bond	0 -4 0 -3 9 0 0 0
sb:book	0 -10 0 15 0 0 0 -1
sb:bosse	0 -2 0 10 0 0 0 -6
sb:both	-13 11 -17 -9 0 -9 -10 14
sb:both are	0 -2 0 -5 -3 0 0 13
sb:both country	0 15 0 -21 4 0 0 0
sb:both duty	0 17 0 -11 -2 0 0 -4
sb:both government	0 -10 0 18 -6 0 0 -3
sb:both have	0 3 0 -24 15 0 -1 4
sb:both suspension	0 0 0 -4 10 0 0 -2
sb:both to	0 -4 0 9 -3 0 0 0
sb:both were	0 9 0 -9 0 0 0 0
sb:bottle	0 12 2 -15 0 0 0 0
sb:box	0 0 0 -10 14 0 0 0
sb:brace	0 -2 0 -5 -4 0 0 13
sb:brace for	0 -2 0 -5 -4 0 0 13
sb:brandy	0 4 0 -10 0 0 0 3
sb:break	0 -10 0 25 0 0 0 -14
sb:bridge	0 -28 0 36 -2 0 0 -6
sb:bridge at	0 -5 0 8 -1 0 0 0
sb:bring	-5 -4 0 1 0 0 -2 10
sb:bring back	0 -8 0 0 0 0 0 12
sb:bring its	0 9 0 -3 -1 0 0 -2
sb:bring the	0 -10 0 0 3 0 0 4
sb:broker	0 12 0 -15 0 0 0 5
sb:brussel	0 -2 0 10 -9 0 0 0
sb:budget	0 -6 0 13 -2 0 0 -1
sb:building	0 0 0 -25 26 0 0 0
sb:built	-3 0 0 -9 14 0 0 -5
sb:bus	0 0 0 9 0 0 0 -9
sb:busan	4 -20 -3 -2 -1 0 3 14
sb:busan agreement	0 -1 0 -4 0 0 0 9
sb:busan last	0 0 0 -16 6 0 0 9
sb:buse	0 -4 2 10 -3 0 0 -4
sb:business	0 -12 0 3 -7 15 3 -9
sb:business on	0 -8 0 14 -1 0 -1 0
sb:but	-5 -5 -8 -12 28 -1 1 -2
sb:but it	0 10 0 -5 -4 0 0 0
sb:but the	0 -7 0 -14 20 0 -2 2
sb:butter	0 -10 0 17 -11 0 7 -7
sb:butter pay	0 -8 0 11 0 0 0 0
sb:buy	0 8 0 4 3 -3 -1 -14
sb:buy <goods-amount>	0 -1 0 12 -4 0 0 -2
sb:buyer	0 7 0 0 9 -12 0 -1
sb:by	-8 -15 -3 0 11 -13 15 -6
sb:by <day-ahead>	-1 4 -3 -17 1 0 8 8
sb:by <level>	0 -28 0 41 -12 0 0 -10
sb:by <number>	0 -15 0 19 0 0 0 -5
sb:by <person>	0 19 0 0 -15 0 0 -10
sb:by <points>	0 18 4 -7 -3 0 0 -9
sb:by <span>	-3 -9 -4 11 8 0 3 -9
sb:by a	0 0 0 -5 -8 0 0 14
sb:by half	0 6 0 -12 -5 0 8 0
sb:by its	0 -5 0 -2 -1 0 0 11
sb:by noon	0 -3 0 -13 17 0 0 0
sb:by telephone	0 2 0 -8 -13 -3 -4 19
sb:by the	1 -23 -11 9 10 -10 11 -7
sb:by then	0 -3 0 0 -1 0 0 8
sb:by wednesday	0 15 0 -11 -1 1 0 -4
sb:by which	0 7 0 -12 6 0 0 0
sb:bytedance	0 -2 0 -4 -1 13 0 0
sb:c	0 9 0 -11 4 0 0 0
sb:cake	0 0 0 -3 10 0 0 -5
sb:calendar	0 21 0 -14 -9 0 0 0
sb:calendar :	0 6 0 10 -2 0 0 -18
sb:call ,	0 0 0 -10 8 0 0 3
sb:call at	0 -10 0 5 7 0 0 -2
sb:call for	0 8 0 -8 0 0 0 3
sb:call it	0 -5 0 16 -3 0 -1 -4
sb:call reciprocal	0 9 0 0 0 0 0 -10
sb:calm	0 -14 0 -1 0 0 0 13
sb:can be	0 -13 -1 -3 23 0 0 -8
sb:can last	0 12 0 -9 0 0 0 0
sb:cancel	0 -9 0 9 0 0 0 0
sb:cannot be	0 0 0 -8 6 0 0 2
sb:canola	0 20 0 -10 0 0 0 -9
sb:canola meal	0 10 0 -3 0 0 0 -6
sb:canola seed	0 11 0 -11 0 0 0 0
sb:car	-1 -7 0 15 -10 0 6 -5
sb:car included	0 -15 0 16 0 0 0 0
sb:car on	0 8 0 -6 0 0 0 0
sb:car to	0 -11 0 12 0 0 0 0
sb:car will	0 12 0 -11 0 0 0 0
sb:card	0 -2 0 12 0 0 0 -6
sb:cardamom	0 7 0 0 0 0 0 -10
sb:cargo	0 -2 6 -9 7 0 0 -2
sb:cargoe	0 22 -1 -13 -4 0 0 -4
sb:carmaker	0 10 0 -10 0 0 0 0
sb:carrier	0 -12 0 12 0 0 0 0
sb:carry	-1 14 0 -4 -8 0 0 0
sb:cartagena	0 -10 0 0 0 0 0 10
sb:case	0 0 9 -18 12 0 0 1
sb:case ,	0 -5 11 0 0 0 0 -5
sb:case against	0 -4 0 -5 10 0 0 0
sb:case on	0 -14 0 -11 14 0 0 8
sb:cashmere	0 14 0 -11 1 0 0 -5
sb:cease	1 4 1 -20 -11 0 0 16
sb:cease to	0 3 1 -13 -10 0 0 13
sb:ceasefire	0 1 0 34 0 0 0 -35
sb:ceasefire on	0 0 0 15 0 0 0 -15
sb:ceiling	0 -6 0 12 0 0 0 -4
sb:cent	0 -15 0 24 0 0 0 -7
sb:certain	2 18 4 -27 -5 0 0 1
sb:certificate	14 -12 -3 -13 22 0 0 -16
sb:chamber	0 0 0 -6 10 0 0 0
sb:chance	0 11 0 -18 10 0 0 0
sb:change	0 16 7 -9 0 0 -1 -15
sb:change for	0 10 0 -8 0 0 0 0
sb:change on	0 -4 8 0 0 0 0 -6
sb:changed	0 17 0 -13 3 0 0 -7
sb:changed on	0 8 0 -7 0 0 0 0
sb:charge	-12 11 -1 -2 6 0 -5 -8
sb:charge <level>	0 -4 0 11 -17 0 -1 3
sb:charge <quality>	0 0 0 -16 0 0 0 13
sb:charge on	-1 11 0 -4 3 0 0 -15
sb:charge the	0 9 0 -7 0 0 0 0
sb:chassi	0 15 0 0 -3 0 0 -9
sb:cheese	0 -3 0 10 4 0 0 -12
sb:chicken	0 10 0 -13 4 0 0 0
sb:christma	0 -9 0 21 -6 0 0 -7
sb:church	0 0 0 8 0 0 0 -8
sb:city	0 -6 0 28 -3 0 0 -19
sb:claim	0 -6 0 0 20 0 -4 -17
sb:claim for	0 0 0 -7 9 0 0 0
sb:clear	0 -3 -4 13 -12 0 0 10
sb:clear before	0 -13 0 11 2 0 0 0
sb:clear by	0 6 -2 4 -16 0 0 9
sb:clerk	0 0 0 9 -3 0 0 0
sb:client	0 23 11 -12 -21 0 -1 -1
sb:clock	0 1 0 -14 -4 0 0 16
sb:close	-3 -24 0 -3 8 19 -3 0
sb:close of	0 0 0 -6 -1 0 0 10
sb:close on	0 -21 0 2 -3 15 0 0
sb:closed	0 -3 0 21 -21 7 0 -11
sb:closed on	0 0 0 5 -14 7 0 -1
sb:closing	0 -6 0 -17 -9 28 0 -5
sb:club	0 -4 0 31 -10 -4 0 -16
sb:coal	0 -8 0 9 -1 0 0 1
sb:cocoa	0 -24 0 23 -6 0 0 3
sb:coconut	0 7 0 -5 -1 0 8 -9
sb:coconut oil	0 10 0 -13 -1 0 8 -4
sb:coffee	0 -11 0 24 -4 0 0 -6
sb:coffee ,	0 -18 0 23 0 0 0 -5
sb:collection	-2 16 0 2 -12 0 0 -6
sb:column	0 12 0 -14 -8 0 0 9
sb:column ,	0 0 0 -10 0 0 0 11
sb:combined	0 10 0 -4 0 0 0 0
sb:come	-3 1 -9 0 -14 0 -4 11
sb:come ,	0 -2 0 -8 0 0 0 13
sb:come by	-1 -11 0 16 0 0 -4 0
sb:come from	0 -12 0 1 0 0 0 10
sb:come in	0 18 0 -21 0 0 0 1
sb:come of	0 -15 0 7 -4 0 10 0
sb:come on	0 9 0 2 -3 0 0 -10
sb:come out	0 0 0 -5 0 0 0 9
sb:come to	-5 -12 0 20 -11 2 -3 -4
sb:come up	0 0 0 0 8 0 0 -2
sb:comment	-5 -13 0 -11 28 -1 0 -10
sb:comment are	0 -1 0 -2 8 0 0 0
sb:comment on	0 0 0 -3 10 0 0 -4
sb:comment until	0 -1 2 -15 17 0 0 -1
sb:commerce	12 -4 0 -1 -1 0 0 0
sb:commission	0 3 0 -8 11 0 0 -5
sb:commissioner	0 17 0 -8 -2 0 0 -8
sb:commit	0 9 0 -7 0 0 0 0
sb:commitment	0 -9 0 2 -5 0 10 0
sb:company	-6 0 -3 13 4 7 -3 -24
sb:company named	0 22 0 -20 0 0 0 0
sb:complaint	0 -5 0 0 10 0 0 -5
sb:completed	0 4 0 -2 -6 -3 0 9
sb:component	0 28 0 -20 -1 0 0 -8
sb:concern	0 3 0 -16 17 0 0 -5
sb:conclude for	0 0 0 -10 0 0 0 12
sb:confirm	0 -10 0 1 1 -2 0 8
sb:confirm the	0 -12 0 11 -12 0 0 7
sb:consent	0 17 0 -15 3 0 0 2
sb:consent ,	0 10 0 -12 4 0 0 -4
sb:consent of	0 1 0 -2 11 0 0 -9
sb:consultation	0 -23 0 -1 20 0 0 0
sb:consultation on	0 -4 0 -13 18 0 0 -1
sb:container	0 0 0 19 -7 0 0 -12
sb:continental	0 6 0 -10 8 0 0 0
sb:continue the	0 -4 0 14 0 0 0 -8
sb:contract	-2 -18 6 38 -14 0 -4 -11
sb:control	21 0 0 0 -20 0 0 -14
sb:control of	6 0 1 7 -7 0 0 -11
sb:copper	6 14 0 -15 -2 0 -1 0
sb:cork	-1 4 0 -7 -4 0 0 9
sb:corrected	0 -8 0 0 10 0 0 0
sb:correction	0 -7 0 13 5 0 0 -11
sb:correction :	0 -6 0 13 0 0 0 -4
sb:cost	0 8 0 -4 1 0 0 -2
sb:cotton	0 13 9 -15 -8 0 0 -4
sb:cotton until	0 6 10 -10 0 0 0 -9
sb:could	-7 5 0 5 3 0 2 -16
sb:could be	0 -11 0 20 -6 0 1 -7
sb:count	2 -6 0 4 -6 -2 0 10
sb:count from	0 -14 0 15 0 0 0 0
sb:counted	0 -4 0 -12 -5 0 0 22
sb:counted from	0 -2 0 -11 -4 0 0 19
sb:counter	-2 -12 0 -5 -8 0 0 28
sb:counter -	-2 -11 0 -6 -6 0 0 26
sb:countermeasure	-15 21 -1 -5 -5 0 5 -8
sb:countermeasure ,	-3 -18 0 13 -4 0 0 10
sb:countermeasure on	-8 34 0 -23 0 0 0 -15
sb:counterpart	8 -4 0 -10 -12 0 10 8
sb:counterpart ,	8 0 0 -6 -9 0 10 0
sb:counting	0 -3 5 -6 -4 0 13 -5
sb:country	-9 11 -9 -13 0 0 0 7
sb:country has	0 5 0 6 0 0 0 -11
sb:country have	0 -8 0 -5 -2 0 13 2
sb:country is	0 17 0 -10 3 0 0 -12
sb:country pay	0 2 0 -10 0 0 -1 5
sb:country run	0 4 0 -15 0 0 0 7
sb:country will	0 6 0 -8 2 0 0 0
sb:county	0 -12 0 24 -6 0 0 -7
sb:courier	0 -2 0 10 0 0 0 -3
sb:court	0 -5 0 -4 12 0 0 0
sb:cover	14 0 0 -9 -5 0 -2 2
sb:crane	-6 20 0 0 -6 0 0 -17
sb:crane ,	0 0 -4 9 0 0 0 -5
sb:crane and	0 14 0 -2 0 0 0 -9
sb:crew	0 0 0 13 -1 0 0 -9
sb:critical	4 -2 0 -13 5 0 0 3
sb:critical software	5 0 0 -12 0 0 0 6
sb:crossing	0 -7 0 16 0 0 0 -7
sb:current	0 -9 0 -13 0 7 0 18
sb:current one	0 -2 0 -5 0 0 0 9
sb:custom	6 -8 -2 3 9 0 0 -5
sb:custom broker	0 10 0 -10 0 0 0 0
sb:custom stop	0 -8 0 12 -1 0 0 0
sb:customer	0 -2 0 13 -7 0 0 -1
sb:cut	5 11 0 -1 -5 0 6 -18
sb:cut its	0 -4 0 10 -4 0 0 0
sb:cut on	0 -1 0 12 0 0 0 -11
sb:dairy	0 -11 -1 -11 26 0 0 -7
sb:dairy product	0 -4 0 -11 16 0 0 0
sb:date	2 9 0 -4 -2 -9 0 0
sb:date ,	7 -17 0 2 -9 0 7 4
sb:date :	3 -5 0 15 3 -6 0 -14
sb:date for	0 23 -3 -13 6 0 0 -18
sb:date from	0 -17 0 15 0 0 0 1
sb:date in	0 0 0 13 0 -2 0 -6
sb:date of	0 7 0 -14 -1 0 0 8
sb:date to	-1 8 6 -16 -2 0 0 4
sb:dated	8 -18 0 5 2 0 0 0
sb:day	0 -14 -20 3 7 -1 3 7
sb:day ,	-3 0 0 12 -8 0 0 -3
sb:day and	0 -15 0 15 0 0 0 0
sb:day are	0 -14 -8 -7 12 0 0 14
sb:day of	0 -2 0 0 -5 0 0 8
sb:day on	0 -7 0 14 -1 0 0 -4
sb:day to	2 10 0 -13 0 0 0 0
sb:day until	0 -11 0 21 0 0 0 -11
sb:deadline	-2 -4 -2 0 -30 28 12 -22
sb:deadline for	0 -17 0 13 -14 17 3 -17
sb:deadline of	0 -5 0 -14 -8 13 7 5
sb:deal	3 5 -1 1 -9 0 -8 0
sb:deal and	0 17 0 -5 0 0 -2 -8
sb:deal is	0 14 0 -16 0 2 2 -4
sb:deal of	0 -9 0 13 0 0 0 0
sb:deal on	0 -10 0 14 0 0 0 0
sb:deal with	0 -6 0 -5 17 0 3 -12
sb:dearer	0 13 0 -17 5 0 0 -3
sb:debate	0 -1 0 -15 23 0 0 -9
sb:debate it	0 0 0 -12 17 0 0 -5
sb:decide	2 3 0 -15 12 0 -6 3
sb:decide by	0 10 0 2 -8 0 -1 -2
sb:decide in	0 0 0 -5 -6 0 0 11
sb:decide on	0 -21 0 -2 18 0 0 -3
sb:decide to	4 3 0 -12 0 0 0 5
sb:decision	-3 5 0 0 8 0 -4 -10
sb:decision on	0 -10 0 -7 18 0 0 0
sb:declaration	0 15 0 -19 3 0 1 -1
sb:decree	0 9 6 0 0 -6 0 -9
sb:decree is	0 -2 0 -1 8 0 0 -1
sb:decree on	0 11 0 -11 0 0 0 0
sb:decree that	0 -1 0 10 0 -4 0 0
sb:del	0 -3 0 15 -4 0 0 -5
sb:delegation	0 -18 0 5 -3 1 3 4
sb:delegation sit	0 0 0 -8 0 0 0 9
sb:deliver	0 -10 0 2 0 0 7 0
sb:demand	0 -2 0 14 -4 0 0 -2
sb:department	0 -5 0 15 -1 0 0 -6
sb:depend	0 -11 0 0 0 0 0 8
sb:deputy	0 13 0 -8 0 0 0 -3
sb:desk	0 -17 0 23 -7 0 0 0
sb:detail	0 -15 0 21 0 0 -1 0
sb:diary	7 0 0 -1 4 0 0 -12
sb:did	-6 -4 0 26 0 0 -3 -16
sb:did so	0 1 0 11 -9 0 0 -5
sb:die	0 0 2 -10 -7 0 0 12
sb:die on	0 2 2 -14 -5 0 0 12
sb:difference	0 -2 0 0 12 0 0 -12
sb:dinner	0 -15 0 6 -13 0 0 15
sb:dinner in	0 0 0 -9 0 0 0 12
sb:discuss	0 -3 0 14 -21 0 0 6
sb:discuss an	0 0 0 -8 0 0 0 9
sb:discuss in	0 -1 0 8 0 0 0 0
sb:discuss it	0 0 0 10 -8 0 0 0
sb:dispute	-3 -6 0 5 -16 0 0 11
sb:dispute over	-3 6 0 7 -14 0 0 0
sb:district	0 -12 0 21 -9 0 0 0
sb:do	-3 -9 0 7 -8 -1 1 8
sb:do not	0 1 0 0 -21 0 0 14
sb:do so	0 0 0 -1 10 0 3 -12
sb:do the	0 10 0 -7 0 0 0 0
sb:dock	0 -5 0 11 0 0 0 -2
sb:document	0 0 0 16 0 0 0 -12
sb:doe	-6 17 0 -21 5 0 -5 9
sb:doe ,	-4 0 0 -18 10 0 0 10
sb:doe not	-3 16 0 0 -16 0 -4 5
sb:doe so	0 -10 0 -5 17 0 0 0
sb:doesn't	0 12 0 0 0 0 -1 -13
sb:don't	0 14 0 -12 0 0 -1 0
sb:donald	0 0 0 3 -1 8 -1 -11
sb:done	0 5 0 11 -19 0 -3 0
sb:done by	0 0 0 10 -10 0 -3 -1
sb:double on	0 2 0 -9 0 0 0 6
sb:down	0 4 2 7 -3 0 -6 -9
sb:down ,	0 -2 0 11 -6 0 0 0
sb:down at	0 10 0 -9 0 0 0 0
sb:down for	0 6 0 0 11 0 0 -18
sb:down from	0 -9 0 9 0 0 0 0
sb:down to	0 7 5 -9 -2 0 0 0
sb:dozen	0 10 0 -3 0 0 0 -5
sb:draft	0 4 0 6 -10 2 0 0
sb:dried	0 5 0 -14 0 0 0 10
sb:driver	0 -6 0 10 8 0 0 -13
sb:drop	0 13 0 -3 6 -6 0 -7
sb:drop its	0 -11 0 11 10 0 0 -11
sb:drop to	0 21 0 -14 0 0 0 -4
sb:due	6 -5 -3 1 4 -12 -16 5
sb:due again	0 -4 0 -19 7 0 0 10
sb:due back	0 11 0 -13 0 0 0 0
sb:due by	0 -8 0 -5 21 0 -5 -4
sb:due from	0 0 0 -4 9 0 0 -3
sb:due in	0 -14 0 21 -9 0 0 -2
sb:due to	11 0 0 -3 -13 -2 0 6
sb:dump	0 0 0 -12 14 0 0 0
sb:duration	0 12 0 -18 0 0 0 8
sb:during	0 0 0 25 0 0 0 -24
sb:during the	0 0 0 22 0 0 0 -22
sb:duty	-11 8 15 -18 6 -6 3 2
sb:duty ,	0 4 10 1 4 0 0 -20
sb:duty -	0 7 8 -5 -1 0 0 -11
sb:duty are	0 -3 0 11 0 0 0 -5
sb:duty between	0 0 0 17 0 0 0 -14
sb:duty by	0 11 0 -19 -2 0 6 1
sb:duty come	0 15 0 -7 0 0 0 -7
sb:duty end	0 -1 15 -7 -4 0 0 0
sb:duty fall	0 -7 0 2 9 0 0 -7
sb:duty for	0 16 0 -13 0 0 0 -1
sb:duty from	0 -4 0 12 0 0 0 -6
sb:duty go	0 14 0 -10 0 0 0 -2
sb:duty had	9 0 0 -11 0 0 0 0
sb:duty has	0 6 0 -10 1 0 0 0
sb:duty in	0 -1 0 15 -2 0 0 -9
sb:duty is	0 -8 0 -15 0 0 0 22
sb:duty of	-4 -2 0 -3 15 0 6 -6
sb:duty on	-9 0 -6 12 -23 0 -4 6
sb:duty return	0 17 0 -5 0 0 0 -13
sb:duty since	0 -1 0 -11 0 0 0 14
sb:duty until	0 0 1 -15 -7 0 0 12
sb:duty was	0 -8 0 -3 0 0 0 13
sb:each	-8 -5 -2 1 2 0 -4 10
sb:each other	0 -15 0 -1 3 0 -3 14
sb:each side	-3 2 0 9 -4 0 0 -2
sb:earlier	4 16 0 -21 12 0 0 -15
sb:earlier in	0 0 0 -10 10 0 0 0
sb:early	0 0 0 -13 9 0 0 8
sb:earth	18 -13 0 1 -19 -3 3 -3
sb:earth ,	4 -10 0 0 -4 1 0 1
sb:earth and	-12 0 0 -2 0 0 0 14
sb:earth magnet	-2 0 0 12 0 -5 0 0
sb:eastern	-4 7 6 -10 3 0 0 -6
sb:eastern on	0 2 6 -10 -2 0 0 0
sb:economic	0 -8 0 13 0 0 0 0
sb:edition	0 -13 0 19 0 0 0 -5
sb:effect	11 12 3 -14 -23 -1 -2 4
sb:effect at	3 14 0 -16 -4 0 0 0
sb:effect by	0 14 0 -11 0 0 0 0
sb:effective	3 26 0 -25 0 0 0 -4
sb:el	0 -8 0 9 0 0 0 0
sb:election	0 -9 0 16 -1 0 0 -2
sb:electricity	0 -17 0 21 0 0 0 -1
sb:electricity tariff	0 -8 0 12 0 0 0 0
sb:elevator	0 -5 0 12 0 0 0 -6
sb:eleven	0 -5 0 16 -1 0 0 -7
sb:else go	0 11 0 0 0 0 0 -9
sb:elsewhere	0 19 0 -1 -2 0 0 -14
sb:elsewhere :	0 9 0 0 0 0 0 -7
sb:emergency	-2 0 -1 0 10 0 0 -8
sb:emergency tariff	0 -6 0 0 11 0 0 -3
sb:employer	0 -1 0 18 0 0 0 -14
sb:end	-9 -11 13 0 -3 0 9 5
sb:end ,	0 0 0 -1 9 0 8 -7
sb:end <day-ahead>	0 5 0 -9 0 0 0 4
sb:end <day-today>	0 11 0 3 0 0 0 -14
sb:end at	-6 -21 8 9 13 0 0 -7
sb:end by	0 -6 -1 6 0 0 8 -8
sb:end in	0 -4 0 -8 0 0 0 15
sb:end it	0 0 0 -12 10 0 0 0
sb:end next	0 0 0 -8 0 0 0 12
sb:end on	-7 1 0 8 -14 3 0 -1
sb:end the	0 -12 8 0 -2 0 0 6
sb:end with	0 5 9 -3 -4 0 0 -6
sb:enforcement	0 0 0 -6 0 12 0 -2
sb:engine	0 13 0 -15 -6 0 0 4
sb:enter <name>	0 9 0 -11 0 0 0 2
sb:enter at	0 19 0 -7 -13 0 0 0
sb:enter before	0 -15 1 0 15 0 0 -7
sb:enter by	0 -7 2 -12 16 0 0 0
sb:enter into	3 1 0 -1 -15 0 0 6
sb:entry	-6 0 -2 2 8 0 0 -4
sb:entry filed	-1 -4 0 -9 6 0 0 8
sb:episode	0 11 0 -10 0 0 0 0
sb:equipment	0 -5 6 -11 0 0 0 6
sb:erbium	9 -4 0 -4 0 0 0 0
sb:even	0 -2 0 12 -9 0 0 0
sb:evening	-1 -5 0 3 10 0 0 -6
sb:every	6 13 0 -11 0 0 0 -4
sb:everybody	0 31 0 -34 -1 0 0 0
sb:everybody 's	0 15 0 -13 0 0 0 0
sb:everybody ,	0 8 0 0 0 0 0 -4
sb:everybody pay	0 11 0 -6 0 0 0 -5
sb:everyone	0 27 0 -24 -5 0 0 0
sb:everything	-2 4 0 3 -19 0 0 7
sb:everything ,	0 0 0 -9 0 0 0 8
sb:everything from	0 10 0 -8 0 0 0 0
sb:everywhere	0 16 0 -3 -5 0 0 -9
sb:everywhere ,	0 19 0 -13 -3 0 0 -4
sb:exchanged	0 -10 0 -2 7 0 -1 9
sb:excluded	0 -11 33 -21 1 0 0 -16
sb:excluded from	0 -9 17 0 0 0 0 -8
sb:exclusion	-6 -37 57 -2 -26 -1 0 -28
sb:exclusion end	7 0 -13 10 0 0 0 0
sb:exclusion for	0 -3 12 0 -3 0 0 -3
sb:exclusion from	-3 -18 30 0 -3 0 0 -20
sb:exclusion grant	0 -1 15 -11 0 0 0 0
sb:exclusion of	0 -9 20 -7 -1 0 0 -5
sb:exclusion that	0 0 9 -9 0 0 0 1
sb:exclusion under	0 -4 14 -5 -2 0 0 0
sb:exempt	-1 3 10 -1 -3 0 -2 -7
sb:exempt from	0 0 -8 0 9 0 0 0
sb:exempt if	0 7 11 -7 -10 0 0 -1
sb:exemption	0 6 0 0 4 0 0 -13
sb:exemption for	0 -6 0 -2 9 0 0 0
sb:existing	0 12 0 -7 0 0 0 -1
sb:expect	-5 0 -2 6 0 -3 -21 7
sb:expect <name>	-1 -11 0 3 10 0 0 0
sb:expect before	0 0 0 -6 -7 0 0 13
sb:expect in	0 -5 0 10 0 0 0 0
sb:expect it	0 9 0 -3 -5 0 0 0
sb:expect to	0 -12 0 9 5 0 -2 -4
sb:expert	-3 -10 0 31 -20 0 0 0
sb:expire at	0 8 0 5 0 0 0 -15
sb:expire on	-4 -4 4 0 -17 -2 0 8
sb:expiry	0 -5 0 -8 0 0 0 14
sb:explain	0 3 0 -11 0 0 0 6
sb:export	14 -6 4 -5 -4 -2 -5 0
sb:export licence	0 -9 0 4 -5 0 0 7
sb:export of	18 -14 0 -9 9 0 0 -2
sb:export to	8 14 0 -23 6 0 0 -2
sb:exporter	0 7 0 -14 9 0 0 0
sb:extend	2 -12 8 17 -2 2 -2 -18
sb:extend ,	7 -6 0 7 1 0 0 -10
sb:extend certain	0 0 2 -13 0 0 0 8
sb:extend from	0 -1 0 -8 0 0 0 13
sb:extend it	0 0 0 10 0 0 0 -8
sb:extend its	0 0 0 -11 6 0 0 7
sb:extend the	6 -8 0 11 -5 0 0 -4
sb:extend to	-2 12 8 0 -10 0 0 -9
sb:extend until	0 0 0 10 0 0 0 -8
sb:extension	-6 2 0 -8 2 -3 -4 11
sb:extension of	0 -4 0 -19 1 0 0 21
sb:extension until	0 0 0 -8 9 0 0 0
sb:extra	0 13 -2 3 -8 0 0 -16
sb:face	0 4 0 -18 -8 3 0 16
sb:face <level>	0 0 0 -7 -2 0 -2 15
sb:face a	0 -4 0 -13 -3 5 2 12
sb:fact	3 2 0 15 -4 0 0 -17
sb:fact sheet	3 3 0 14 -4 0 0 -16
sb:fail	0 16 0 -11 -10 0 0 1
sb:fail ,	2 7 0 -14 4 0 0 0
sb:fail to	0 18 0 -7 -17 0 0 4
sb:failed	0 -2 0 12 0 0 0 -6
sb:failing	0 8 0 -13 3 0 -1 3
sb:fall	-5 -8 0 -14 3 3 4 18
sb:fall ,	0 11 0 -7 0 0 0 0
sb:fall away	0 0 0 -14 0 0 0 13
sb:fall due	-1 -9 0 7 4 0 0 0
sb:fall from	0 10 0 -6 0 0 0 -3
sb:fall on	0 -2 0 -13 -6 4 8 10
sb:fall to	0 -7 0 10 0 0 0 -5
sb:family	0 -6 0 19 0 0 0 -11
sb:fare	0 -12 0 21 0 0 0 -9
sb:farm	0 3 9 13 -14 0 0 -16
sb:farmer	0 0 4 19 -15 0 0 -12
sb:fear	0 10 0 -4 0 0 0 -6
sb:fee	-15 -21 0 13 32 -3 -2 -20
sb:fee ,	0 -5 9 7 -1 0 0 -12
sb:fee and	-4 0 -1 -1 0 0 0 11
sb:fee fall	0 -3 0 14 -6 0 0 0
sb:fee for	-4 -9 0 22 3 0 0 -16
sb:fee of	0 3 0 -6 12 0 0 -8
sb:fee on	-2 -6 -1 12 11 0 0 -17
sb:feed	1 -13 0 8 2 0 0 -2
sb:fentanyl	4 12 2 -11 -12 0 0 0
sb:fentanyl duty	0 -11 0 17 0 0 0 -4
sb:fentanyl tariff	6 16 3 -21 0 0 0 -4
sb:ferry	-1 -10 0 18 5 0 0 -15
sb:fertiliser	0 9 0 -7 0 0 0 0
sb:few	0 0 0 -3 16 2 0 -13
sb:figure	0 -20 0 12 7 0 0 0
sb:file	6 0 6 6 -19 0 0 0
sb:filed	-2 -10 0 -1 5 0 0 7
sb:final	0 -9 0 -6 17 0 0 3
sb:final decision	0 0 0 -13 16 0 0 0
sb:finance ministry	0 0 -4 10 -2 0 0 -2
sb:fine	0 -6 0 17 -4 0 0 -6
sb:finished	-2 15 0 -18 0 0 12 -3
sb:finished by	0 5 0 -4 -11 0 12 -1
sb:fire	0 0 0 12 -5 0 0 -2
sb:firm	2 -5 0 9 -10 0 0 2
sb:first	-8 8 -3 11 -14 0 -11 -2
sb:first ,	0 -6 0 12 -3 0 0 0
sb:first day	0 24 0 -11 -1 0 0 -15
sb:first extension	0 0 0 9 0 0 0 -7
sb:first of	0 11 0 -9 0 0 0 0
sb:first round	0 0 0 11 0 0 0 -8
sb:first time	0 0 0 -9 11 0 0 0
sb:first truce	0 0 0 21 0 0 0 -19
sb:first two	0 0 0 -10 0 0 0 11
sb:fiscal	0 -6 9 -3 3 0 0 -5
sb:fish	0 -20 0 18 3 0 0 0
sb:fish and	0 -7 0 10 0 0 0 0
sb:fish meal	0 -9 0 0 10 0 0 0
sb:fishing	0 -1 8 0 4 0 0 -12
sb:fishmeal	0 8 0 6 0 0 0 -14
sb:fix	0 -10 0 24 -3 0 0 -6
sb:fix for	0 -6 0 12 0 0 0 0
sb:flat	0 13 0 -11 0 0 0 0
sb:flew	0 -1 0 -5 0 0 0 9
sb:flew to	0 0 0 -7 0 0 0 10
sb:flour	0 0 0 9 0 0 0 -8
sb:flower	0 -8 0 -7 4 0 0 12
sb:follow	4 13 0 0 6 0 -4 -27
sb:follow on	5 7 0 -6 2 0 0 -9
sb:followed by	0 -3 0 -4 0 0 0 9
sb:following	0 9 0 0 -3 0 0 -4
sb:food	0 -3 0 0 10 0 0 -10
sb:for	-2 -5 -4 2 17 7 -5 -15
sb:for <month-ahead>	0 -4 0 -8 0 0 0 12
sb:for <name>	0 7 8 -18 4 0 4 0
sb:for <number>	5 -1 -1 27 -22 0 0 -11
sb:for <quality>	-11 0 1 -15 23 0 0 -2
sb:for <seat>	0 -7 0 11 -1 0 0 0
sb:for <span>	-10 -2 -6 -1 -14 0 -10 24
sb:for a	-2 0 -1 -26 19 6 12 -3
sb:for all	0 2 0 -9 -5 0 8 4
sb:for an	0 -1 0 -2 -12 3 4 7
sb:for as	0 0 0 -8 0 0 0 10
sb:for both	0 26 0 -20 0 0 0 -12
sb:for export	11 5 0 -21 6 0 0 0
sb:for gallium	24 0 0 -19 -1 0 0 -1
sb:for good	6 -3 -3 14 -7 0 3 -17
sb:for household	0 -10 0 15 0 0 0 -4
sb:for its	0 -11 0 11 -4 0 0 1
sb:for other	0 20 0 0 -1 0 0 -15
sb:for our	0 -1 0 -6 9 0 0 0
sb:for review	0 -2 0 -7 15 0 -1 -2
sb:for ship	5 0 0 5 7 0 0 -18
sb:for tariff	-3 -2 0 -2 11 0 0 0
sb:for the	-7 -18 -3 10 10 0 -12 1
sb:for those	0 0 0 -8 2 0 0 9
sb:forbidden	0 0 0 -5 10 0 -1 0
sb:force	2 13 -2 -25 4 -8 -11 13
sb:force ,	0 2 0 -17 0 0 0 17
sb:force by	-1 0 0 -19 22 0 -4 0
sb:force since	2 2 0 7 3 0 0 -15
sb:force until	0 4 0 -17 1 0 0 8
sb:foreign	4 -9 0 6 0 0 0 0
sb:foreign minister	0 -5 0 9 -2 0 0 0
sb:foreign trade	0 0 0 -12 10 0 0 2
sb:form	0 0 0 -18 18 0 0 1
sb:formal	0 -1 0 -10 21 0 0 -9
sb:former	0 -5 0 9 7 0 0 -9
sb:forty	0 0 0 10 -7 0 0 0
sb:found	0 -9 0 18 -15 0 8 -9
sb:four	0 -1 0 4 11 5 -5 -15
sb:fourth	0 -8 0 -6 0 0 0 13
sb:fox	0 3 0 -9 -1 0 7 0
sb:frame	0 -9 0 0 7 0 0 0
sb:franc	0 -1 0 12 0 0 0 -8
sb:free from	0 9 0 -6 0 0 0 0
sb:free of	0 4 -7 -1 9 0 0 -6
sb:freeze	0 -7 0 -3 -8 0 0 20
sb:fresh	0 -14 0 8 0 0 0 5
sb:fri	0 1 0 -21 13 0 0 4
sb:friday	0 3 10 -5 2 -3 1 -8
sb:friday ,	0 4 11 -7 1 -2 1 -8
sb:from	10 9 22 -10 -2 -5 -20 -7
sb:from <day-ahead>	-3 0 0 -28 3 -1 10 21
sb:from <day-gone>	0 -19 8 14 -9 0 0 0
sb:from <level>	-2 14 -2 0 -2 0 0 -14
sb:from <month-gone>	0 -10 0 7 0 0 0 3
sb:from <name>	10 -29 11 1 9 0 -4 7
sb:from <number>	-2 32 -2 -17 -4 0 0 -12
sb:from <person>	0 12 0 -7 0 0 0 -2
sb:from <seat>	0 -18 0 4 12 0 0 0
sb:from everywhere	0 9 0 0 -4 0 0 -4
sb:from midnight	0 15 0 -22 0 0 0 7
sb:from monday	5 24 0 -20 -1 0 0 -9
sb:from next	0 13 0 -12 0 0 0 0
sb:from noon	0 17 0 -15 0 0 0 0
sb:from now	9 0 0 -12 0 0 0 0
sb:from saturday	0 14 0 -2 0 0 0 -8
sb:from section	-2 -6 11 0 0 0 0 -4
sb:from sunday	0 10 0 -7 0 0 0 0
sb:from the	7 -4 10 -3 0 -1 -3 0
sb:front	0 0 0 12 -4 0 0 -2
sb:frozen until	0 -8 0 15 -7 0 0 0
sb:fruit	0 -10 0 5 -1 0 0 6
sb:fuel	0 0 0 11 -10 0 0 0
sb:further	-1 5 0 -1 -13 0 -1 5
sb:further <points>	0 0 0 -8 0 0 0 13
sb:further tariff	0 -8 0 9 0 0 0 0
sb:g	0 -4 0 9 0 0 0 0
sb:g <number>	0 -4 0 9 0 0 0 0
sb:gained	0 -12 0 13 0 0 0 -1
sb:gallium	29 -7 0 -14 -11 -3 0 -4
sb:gallium ,	12 -5 0 0 -6 0 0 -2
sb:gallium and	18 0 0 -14 0 0 0 0
sb:galway	0 -3 0 -8 0 0 0 13
sb:garden	0 7 0 1 -11 0 0 0
sb:garden on	0 9 0 -8 0 0 0 0
sb:gas	0 -13 0 13 -4 0 0 4
sb:gate	0 -2 0 17 3 0 0 -17
sb:gave	-2 -5 -4 0 12 6 14 -22
sb:gave <name>	0 -1 0 -13 15 0 8 -9
sb:gave it	0 -3 0 -12 10 3 0 0
sb:gave the	0 19 0 -8 -10 5 0 -10
sb:gazette	0 -8 0 11 -5 0 0 2
sb:gazette ,	0 -7 0 10 0 0 0 0
sb:general	9 8 0 -9 -3 0 3 -9
sb:general <level>	0 12 0 -12 0 0 0 0
sb:geneva	-1 -11 0 2 -6 0 0 16
sb:geneva on	0 -2 0 12 0 0 0 -4
sb:germanium	27 -6 0 -17 -6 0 0 -4
sb:germanium ,	23 -1 0 -15 0 0 0 -7
sb:get	0 5 -4 2 1 0 -10 -5
sb:give	-2 15 -8 -9 15 3 3 -24
sb:give <name>	0 13 0 9 0 0 0 -20
sb:give its	0 4 0 -26 18 0 4 -5
sb:given	-2 11 0 -9 -12 0 7 9
sb:given until	0 10 0 -14 -1 0 0 5
sb:glass	0 -6 0 0 -5 0 0 13
sb:glove	0 13 0 -7 0 0 0 -5
sb:go	-7 -8 0 -5 11 4 -7 12
sb:go -	0 -5 0 9 -3 0 0 0
sb:go back	-2 3 0 -7 13 0 -1 -1
sb:go from	0 -18 0 0 9 0 0 12
sb:go in	0 -6 0 -5 0 0 0 12
sb:go into	0 -12 0 7 5 0 0 0
sb:go out	0 0 0 14 -1 0 0 -10
sb:go through	0 -8 0 7 1 0 0 0
sb:go to	-3 0 -2 15 -18 0 0 -3
sb:go up	0 19 0 -5 -2 0 0 -16
sb:gold	0 -4 3 8 0 0 0 -7
sb:good	-6 0 6 -2 -1 -9 -12 9
sb:good ,	-4 -7 0 8 -9 0 0 10
sb:good ;	0 -9 0 9 0 0 0 0
sb:good already	0 15 -1 -4 -9 0 0 0
sb:good duty	0 -21 0 22 0 0 0 0
sb:good fall	0 -4 0 9 0 0 0 -3
sb:good have	0 11 0 -13 0 0 0 5
sb:good loaded	0 -22 5 9 9 0 0 -1
sb:good make	19 -11 0 0 0 0 0 -10
sb:good of	0 0 -1 -1 -6 0 0 11
sb:good on	0 4 0 0 -10 0 0 2
sb:good ship	0 -5 3 -13 15 0 0 0
sb:good stay	0 7 0 -11 0 0 0 0
sb:good that	-1 -2 3 11 0 0 -4 -16
sb:good under	0 -6 0 -10 8 0 0 9
sb:good until	-1 1 3 -15 5 0 7 0
sb:good will	0 9 0 -14 -1 0 0 8
sb:good worth	-4 11 0 -6 -7 0 0 2
sb:good would	0 -5 0 -4 -1 0 0 14
sb:government	-1 -6 0 5 -14 0 0 12
sb:government had	0 -9 0 14 -1 0 0 -1
sb:government will	0 0 0 9 -8 0 0 0
sb:grace	0 12 0 -3 9 0 0 -17
sb:grand	0 -5 0 17 0 0 0 -12
sb:grant	-9 23 11 -7 -14 0 0 -11
sb:grant in	0 0 8 -10 0 0 0 5
sb:grant to	0 11 2 -7 0 0 0 -7
sb:grant under	0 0 12 -8 0 0 0 0
sb:great	0 0 0 -10 13 0 0 -1
sb:grid	0 -2 0 10 -3 0 0 0
sb:group	0 0 0 16 -4 0 0 -10
sb:grower	0 7 0 -3 11 0 0 -14
sb:growth	0 5 0 6 -1 0 0 -9
sb:guangzhou	0 -8 0 0 -4 0 0 10
sb:guayaquil	0 -12 0 9 -2 0 0 3
sb:had	6 -17 -2 26 8 0 -20 -16
sb:had agree	0 0 0 -12 0 0 0 15
sb:had announce	0 -14 0 16 -5 0 0 3
sb:had been	14 -4 -1 4 3 -1 0 -10
sb:had end	0 0 0 10 0 0 0 -9
sb:had it	0 -2 0 13 0 0 0 -7
sb:had its	0 -9 0 3 0 0 0 6
sb:had leave	0 -10 5 8 0 0 0 -6
sb:had not	0 0 0 -1 13 0 0 -10
sb:had put	0 7 0 -7 0 0 0 0
sb:had run	0 0 0 10 0 0 0 -9
sb:had say	0 18 0 -15 0 0 0 1
sb:had set	0 -8 0 2 0 0 0 8
sb:had spoken	0 12 0 -13 0 0 0 3
sb:had the	0 0 0 17 0 0 0 -14
sb:had threaten	0 -23 0 22 6 0 0 -2
sb:had to	0 0 0 -22 16 10 0 0
sb:had write	0 -13 0 16 0 0 0 0
sb:half	10 2 0 -6 -7 0 9 -2
sb:half on	0 12 0 -6 0 0 0 -1
sb:half the	0 -9 0 12 0 0 0 0
sb:hall	0 13 0 3 -5 0 -1 -12
sb:halve	0 12 0 -23 0 0 0 11
sb:hand at	0 -2 0 10 0 0 0 -6
sb:handed	0 -3 0 0 10 0 0 -9
sb:handed in	0 0 0 -9 16 0 0 -5
sb:handed over	0 0 0 9 -3 0 0 -2
sb:hang	0 1 8 -10 0 0 0 2
sb:hang over	0 16 0 -13 0 0 0 -3
sb:happen	3 19 -5 -15 5 0 0 -7
sb:happened	0 0 0 4 7 0 0 -11
sb:harbour	0 -2 0 6 -8 0 0 4
sb:hard	0 0 0 -12 11 0 0 0
sb:harvest	0 -8 0 13 -2 0 0 0
sb:has	-6 -4 -10 3 7 6 -6 -1
sb:has <span>	0 -1 0 -15 0 0 0 19
sb:has a	1 -1 0 -18 1 0 0 21
sb:has announce	0 15 0 -16 0 0 0 0
sb:has been	-12 2 0 21 -5 3 -10 -16
sb:has charge	0 -16 4 0 0 0 0 12
sb:has given	0 0 0 10 -12 0 -4 2
sb:has had	0 9 0 -14 0 0 0 6
sb:has hold	5 -3 0 9 0 0 0 -10
sb:has invited	0 -14 0 11 1 0 0 -1
sb:has it	0 8 0 -12 8 0 0 -3
sb:has let	0 -1 0 -18 6 0 0 10
sb:has not	-3 14 0 -5 12 0 -5 -21
sb:has offer	0 -5 0 16 -4 0 1 -9
sb:has promise	0 10 0 -2 0 0 -5 0
sb:has propose	0 3 0 -11 -7 0 0 17
sb:has put	0 0 0 -2 13 5 0 -15
sb:has set	0 0 0 -9 6 0 1 0
sb:has stay	13 -3 0 -10 0 0 0 0
sb:has suspend	-2 -7 0 16 -1 0 0 -3
sb:has tell	0 -13 0 10 1 3 0 -7
sb:has the	0 2 0 -13 8 0 0 0
sb:has threaten	0 19 0 -12 0 0 0 -9
sb:has to	0 0 -1 0 8 3 0 -11
sb:has until	-3 -7 -4 -4 0 2 13 0
sb:has warn	1 2 0 -12 5 0 2 -1
sb:has yet	0 -3 0 15 -1 -4 0 -5
sb:hasn't	0 -2 0 17 -8 0 0 -6
sb:have	-5 -10 2 18 -5 -7 8 -11
sb:have been	2 -13 7 -10 0 1 1 10
sb:have begin	0 -11 0 11 0 0 0 0
sb:have come	0 -13 0 14 -7 0 0 2
sb:have end	0 20 -5 -13 -5 0 0 4
sb:have extend	0 -2 0 11 0 0 0 -8
sb:have given	0 -1 0 -12 1 0 14 -4
sb:have not	0 9 0 -4 8 0 0 -11
sb:have put	0 -14 0 14 -2 0 0 3
sb:have read	0 8 0 0 0 0 0 -8
sb:have rise	0 -22 0 22 0 0 0 0
sb:have run	0 -1 0 10 0 0 0 -4
sb:have suspend	0 0 0 9 0 0 0 -5
sb:have the	0 14 0 -19 -6 0 -4 18
sb:have to	0 17 0 -17 4 0 0 0
sb:hazelnut	0 0 0 -9 0 0 0 12
sb:he	-4 -6 0 6 -10 -3 18 -4
sb:he also	9 -5 0 0 0 0 0 -2
sb:he doe	0 0 0 -10 13 0 0 0
sb:he expect	0 -9 0 3 7 0 0 0
sb:he gave	0 8 0 -16 5 0 7 -6
sb:he has	0 -7 0 18 -13 2 2 -4
sb:he hope	0 0 0 7 0 0 -9 4
sb:he is	0 -8 0 13 -2 0 0 0
sb:he need	0 0 0 11 -6 0 0 -2
sb:he say	0 -3 0 7 12 0 -1 -16
sb:he tell	0 5 0 -7 -12 0 -5 15
sb:he was	0 9 0 -1 0 0 0 -5
sb:he will	0 4 0 -12 6 0 0 1
sb:he would	0 -10 0 -9 -3 0 20 13
sb:he write	-4 11 0 -14 0 0 0 11
sb:he'd	-2 0 0 13 0 0 0 -5
sb:hear	0 -5 0 -21 31 0 0 -8
sb:hear argument	0 0 0 -20 22 0 0 0
sb:hear the	0 -9 0 4 6 0 0 -10
sb:heard	0 5 0 -9 12 0 0 -10
sb:heard argument	0 2 0 10 -16 0 0 0
sb:heard on	0 -3 0 -5 12 0 0 -2
sb:heard the	0 -3 0 17 -11 0 0 0
sb:hearing	-3 -31 0 -21 42 -1 0 -8
sb:hearing is	0 0 0 10 -5 0 0 0
sb:hearing on	0 -13 0 -3 18 0 0 -8
sb:heating	0 -7 0 14 1 0 0 -13
sb:hedge	0 0 0 8 -6 0 0 0
sb:height	0 12 0 -5 0 0 0 -6
sb:heightened	0 -11 2 -4 0 0 0 8
sb:heightened reciprocal	0 -11 2 -4 0 0 0 8
sb:her	0 -3 0 10 -10 0 0 0
sb:here	0 -10 0 5 -12 0 9 7
sb:here is	0 4 0 8 -2 0 0 -11
sb:higher	-3 15 0 -13 -7 0 0 2
sb:higher rate	0 0 0 -9 -1 0 0 14
sb:higher reciprocal	0 7 1 -10 0 0 0 0
sb:higher tariff	0 8 0 2 -4 0 0 -7
sb:him	0 -18 0 8 3 0 0 0
sb:him ,	0 -11 0 12 0 0 0 0
sb:himself	0 -5 0 14 -4 0 0 -1
sb:his	-7 -15 -4 13 -1 12 0 -1
sb:his <office>	0 -4 0 3 -9 3 -3 9
sb:his <organisation>	0 4 0 8 -21 0 0 0
sb:his <person>	0 -11 0 7 8 0 0 -3
sb:his <quality>	0 0 0 -12 -7 0 10 14
sb:his signature	0 -12 0 14 0 0 0 0
sb:hit	0 13 0 -11 -4 2 0 -1
sb:hold	-4 -11 0 2 6 1 0 2
sb:hold back	0 -13 0 3 0 0 0 5
sb:hold in	0 -6 9 0 0 0 0 -1
sb:hold its	0 -14 0 -2 3 0 0 14
sb:hold on	7 -6 0 0 6 0 0 -9
sb:hold the	0 0 0 -8 0 0 0 10
sb:holiday	0 2 0 12 -13 0 0 -4
sb:holmium	10 -4 0 -4 0 0 0 0
sb:home	0 -1 0 7 3 0 0 -11
sb:hope	0 5 0 20 -16 0 -17 0
sb:hope that	0 8 0 -18 0 0 2 5
sb:hope to	0 0 0 26 -17 0 -14 -4
sb:hospital	0 0 -1 9 0 0 0 -5
sb:hour	-1 -4 -1 5 -16 0 0 6
sb:hour after	0 -10 0 10 0 0 0 0
sb:hour on	0 12 0 -9 -1 0 2 -1
sb:hour to	0 -1 0 -10 0 0 0 12
sb:household	0 -24 0 36 0 0 0 -14
sb:household in	0 -5 0 13 0 0 0 -7
sb:how	-1 -4 0 -12 -4 0 5 22
sb:how long	0 -6 0 -10 -2 0 0 21
sb:hundred	0 -4 0 -14 -1 0 0 19
sb:i	-1 -14 0 28 -11 -3 2 -7
sb:i expect	0 0 0 -7 8 0 0 0
sb:i have	0 0 0 5 -11 0 5 -4
sb:i shall	0 11 0 -6 0 0 0 -2
sb:i'm	0 -7 0 12 0 0 0 -2
sb:ice	3 -9 0 17 -10 0 0 -4
sb:idea	0 -7 0 9 0 0 0 0
sb:ieepa	0 -10 0 12 0 0 0 0
sb:if	4 13 -5 -14 3 -6 0 -5
sb:if <name>	1 4 0 -28 22 0 -5 -7
sb:if <person>	0 -10 0 4 9 0 0 -8
sb:if <seat>	0 12 0 -16 1 0 6 -7
sb:if all	0 7 0 -10 3 0 0 0
sb:if he	0 15 0 -10 3 0 0 -10
sb:if it	3 -21 9 12 6 3 -2 -7
sb:if neither	0 0 0 -7 15 0 0 -11
sb:if no	5 -6 0 2 -25 0 9 9
sb:if nobody	0 19 0 -7 -1 0 0 -11
sb:if nothing	-3 -17 0 2 1 0 8 5
sb:if the	0 7 -7 17 -22 -1 -12 0
sb:if there	-1 -3 0 10 -8 -2 0 1
sb:if they	8 15 0 -21 3 0 -1 -14
sb:if you	0 -11 0 -4 0 0 0 19
sb:import	1 -4 15 -11 1 0 0 3
sb:import from	1 -6 0 0 -5 0 0 9
sb:important	0 0 0 12 -5 0 2 -13
sb:importer	-1 -1 8 -12 14 0 0 0
sb:impose	1 2 0 -6 10 0 0 -18
sb:impose a	0 -11 0 12 0 0 0 0
sb:impose an	0 1 0 -13 10 0 0 0
sb:in	-8 2 10 0 -1 1 -16 7
sb:in <month-ahead>	6 -19 7 11 0 0 0 -6
sb:in <month-gone>	-20 -1 -1 3 -8 1 0 11
sb:in <month-today>	0 -13 0 14 0 0 0 0
sb:in <name>	0 -18 -5 21 -11 4 -4 4
sb:in <number>	0 4 0 9 -4 0 0 -11
sb:in <organisation>	0 -18 0 17 0 0 0 0
sb:in <person>	0 9 0 -9 0 0 0 0
sb:in <seat>	6 10 -8 -14 22 -3 5 -23
sb:in <span>	0 0 0 -11 0 0 0 14
sb:in a	-6 -11 0 -8 18 11 4 1
sb:in aarhu	0 10 0 -6 0 0 0 -1
sb:in alexandria	0 -7 5 16 0 0 0 -15
sb:in an	0 20 0 -6 0 0 0 -12
sb:in antigua	0 0 0 -8 0 0 0 9
sb:in any	0 4 11 -13 -5 0 0 1
sb:in at	0 0 0 -11 0 0 0 15
sb:in cartagena	0 -4 0 -5 0 0 0 10
sb:in effect	0 -2 2 -12 0 0 0 10
sb:in force	1 4 0 -27 15 -1 -8 14
sb:in galway	0 -4 0 -8 0 0 0 12
sb:in law	0 0 0 -13 -9 0 0 23
sb:in our	0 0 0 11 0 0 0 -11
sb:in pari	0 15 0 -11 -5 0 0 0
sb:in place	0 20 0 -26 -4 0 0 11
sb:in return	0 9 0 0 -5 0 0 0
sb:in stage	12 0 0 -10 0 0 0 -1
sb:in stockholm	0 -6 0 0 -2 0 0 10
sb:in tariff	0 -10 0 -1 0 0 0 13
sb:in the	0 6 7 12 -7 6 -1 -28
sb:in their	0 23 0 -24 0 0 0 4
sb:in thi	0 -3 0 -2 9 0 0 0
sb:in turn	0 -1 0 -7 0 0 0 10
sb:in two	0 13 0 -7 0 0 0 -4
sb:in until	0 0 0 -9 14 0 0 0
sb:in which	0 1 0 -29 -4 5 6 17
sb:include	0 0 0 10 -1 0 0 -5
sb:included	0 -11 0 5 -6 0 5 5
sb:included ,	0 -9 0 7 -5 0 0 6
sb:including	0 -2 8 -4 -6 0 0 4
sb:increase	0 12 0 -3 0 0 0 -8
sb:industrial	0 -5 0 9 0 0 0 0
sb:inflation	0 -10 0 16 0 0 0 -4
sb:inform	0 0 0 8 0 0 0 -10
sb:inform the	0 0 0 12 0 0 0 -10
sb:ink	0 6 0 -9 0 0 0 1
sb:inquiry	0 -8 0 0 16 0 0 -8
sb:inquiry into	0 -5 0 -3 16 0 0 -7
sb:instead	0 3 0 -13 -2 0 0 12
sb:instead of	0 2 0 -15 0 0 0 14
sb:instructed	-2 -4 0 -5 -4 0 15 0
sb:instructed their	0 0 0 -11 -5 0 15 0
sb:instrument	0 1 1 -9 8 0 -4 0
sb:intend	0 12 0 8 -11 0 -1 -14
sb:intend to	0 1 0 14 -5 0 0 -12
sb:interest	0 -11 0 26 -8 0 0 -11
sb:interest rate	0 -10 0 15 -4 0 0 0
sb:international	0 0 0 -7 9 0 0 0
sb:international trade	0 0 0 -7 9 0 0 0
sb:into <name>	6 12 0 -5 -4 0 0 -11
sb:into effect	0 -14 0 11 0 0 0 3
sb:into force	0 13 0 -1 -15 -5 0 -1
sb:into the	0 -1 0 11 -4 0 0 -1
sb:invest	0 -6 0 16 -5 0 0 0
sb:invest <money>	0 -6 0 16 -5 0 0 0
sb:investigation	0 0 0 -16 18 0 0 -2
sb:invited	0 -16 0 16 0 0 0 -5
sb:invited his	0 -8 0 13 -2 0 0 0
sb:is ,	0 5 0 -23 15 0 0 0
sb:is <day-ahead>	0 11 0 -1 0 3 0 -10
sb:is <level>	0 -15 0 21 -6 0 0 0
sb:is <number>	0 8 9 -10 -9 0 0 0
sb:is <span>	0 -2 0 -10 0 0 0 14
sb:is a	0 2 0 -16 16 0 0 0
sb:is an	0 5 0 6 -1 0 0 -11
sb:is at	0 0 0 13 -5 0 0 -8
sb:is back	2 0 0 0 10 0 0 -13
sb:is being	0 -1 0 11 0 0 0 -4
sb:is clear	0 0 0 -3 10 0 0 -4
sb:is dated	10 0 0 -3 -1 0 0 -2
sb:is due	-1 -1 -2 -6 12 -2 -7 3
sb:is enter	0 -12 0 -7 21 0 0 -1
sb:is expect	0 -14 0 14 0 0 -2 -3
sb:is extend	0 -2 0 17 0 0 0 -14
sb:is for	0 3 0 -11 -2 0 0 14
sb:is found	0 -9 0 18 -7 0 0 -6
sb:is go	0 -18 0 10 0 0 0 7
sb:is good	0 2 4 -14 -3 0 9 0
sb:is half	0 -11 0 0 10 0 0 0
sb:is in	0 0 0 10 -27 0 -1 10
sb:is it	0 -12 0 13 0 0 0 0
sb:is limited	0 14 0 -3 0 0 0 -10
sb:is make	0 -5 0 11 0 0 0 -6
sb:is no	0 -16 0 23 -10 -1 0 -3
sb:is not	4 0 0 -22 14 0 -2 5
sb:is on	0 -4 0 23 -8 9 0 -20
sb:is one	0 0 0 -3 12 0 0 -14
sb:is open	0 0 0 -10 7 0 0 4
sb:is out	0 -1 0 -7 0 0 0 10
sb:is over	0 3 0 -19 -3 0 0 19
sb:is renew	0 -8 0 -10 1 0 0 12
sb:is scheduled	0 6 0 -12 7 0 0 0
sb:is sign	5 -11 0 18 -9 0 -6 0
sb:is still	0 0 0 -19 -5 0 24 0
sb:is suspend	-1 5 0 -5 -22 0 0 15
sb:is that	0 9 0 -9 4 0 0 -3
sb:is the	4 22 -2 0 -9 -1 -1 -18
sb:is their	0 0 0 6 0 0 7 -15
sb:is to	-6 15 -7 -20 13 4 0 -4
sb:is under	0 2 0 -12 9 0 0 0
sb:is until	0 11 0 -2 -4 0 0 -2
sb:is up	0 0 0 -18 3 0 0 13
sb:is valid	0 1 0 -6 -2 0 0 9
sb:island	0 -3 0 17 0 0 0 -12
sb:isn't	0 4 0 8 -19 0 -5 6
sb:it	-12 5 -2 -12 8 0 0 6
sb:it 's	0 10 -1 -21 0 7 0 8
sb:it ,	0 5 -1 -2 7 0 10 -15
sb:it :	0 11 1 0 -3 0 0 -11
sb:it apply	5 11 0 -17 -13 0 0 8
sb:it back	0 2 0 -10 4 2 0 0
sb:it be	0 3 0 -11 1 0 0 5
sb:it begin	0 19 0 -8 -14 0 0 0
sb:it by	0 -14 0 12 -5 1 9 -8
sb:it can	0 11 0 -20 7 0 0 1
sb:it come	0 -3 0 17 0 0 0 -12
sb:it did	-3 0 0 11 -1 0 0 -5
sb:it doe	0 1 0 -4 -5 0 0 11
sb:it down	0 10 0 -14 2 0 0 0
sb:it end	-2 0 4 -25 0 -2 0 19
sb:it expire	0 0 -1 13 -1 0 0 -8
sb:it for	0 -14 0 13 -1 0 0 3
sb:it give	0 6 0 -14 8 0 0 0
sb:it go	0 -5 0 -1 -3 0 0 14
sb:it had	0 -2 0 20 -5 0 0 -17
sb:it has	0 -7 -4 -8 7 0 -7 16
sb:it hold	0 -12 0 2 0 0 0 7
sb:it in	-2 0 0 9 0 0 0 -6
sb:it is	10 -1 1 -8 -15 0 0 14
sb:it lapse	6 6 0 2 -6 0 0 -9
sb:it last	0 9 0 -16 -3 0 0 13
sb:it lasted	0 0 0 17 0 0 0 -15
sb:it make	0 0 0 -2 -1 0 13 -8
sb:it mean	0 -10 0 3 0 0 0 5
sb:it meet	0 -9 0 -17 28 0 0 -7
sb:it must	0 7 0 -19 21 0 0 -10
sb:it on	0 -23 0 7 4 0 0 6
sb:it put	0 2 0 3 0 0 0 -9
sb:it replace	0 0 0 18 0 0 0 -16
sb:it run	0 -4 -2 9 -15 0 0 6
sb:it say	0 -4 0 10 3 0 0 -8
sb:it shall	0 12 0 -7 0 0 0 -4
sb:it start	0 10 0 0 -7 0 0 -5
sb:it stay	-1 13 0 -9 -1 0 0 -2
sb:it suspend	0 0 0 -5 -2 0 0 13
sb:it there	0 8 0 -10 0 0 0 2
sb:it to	0 10 7 15 -4 0 -1 -31
sb:it until	0 -10 0 0 6 2 0 -3
sb:it up	-2 -7 0 9 6 0 0 -11
sb:it vote	0 2 0 8 -9 0 0 0
sb:it was	-2 -15 -2 -10 -3 0 6 28
sb:it will	-3 6 1 -15 15 -3 -1 0
sb:it won't	0 -7 0 -4 0 0 0 11
sb:it would	-5 1 -1 0 -4 -4 -2 8
sb:it'll	0 12 0 -18 0 0 0 4
sb:its	4 3 4 -6 7 0 -6 -5
sb:its <level>	6 -2 0 -7 8 0 0 -4
sb:its <office>	0 7 0 0 2 0 0 -11
sb:its <organisation>	1 -10 0 13 -5 0 0 0
sb:its <person>	0 10 0 -11 0 0 0 0
sb:its additional	0 16 0 -14 0 0 0 0
sb:its agreement	0 11 0 0 0 0 0 -9
sb:its answer	0 -13 0 14 -8 0 5 0
sb:its consent	0 13 0 -10 3 0 0 -8
sb:its countermeasure	-5 26 0 -20 -1 0 0 -3
sb:its duty	0 11 0 0 -11 0 0 -4
sb:its end	0 -9 0 4 -1 0 0 4
sb:its extension	0 0 0 12 0 0 0 -9
sb:its extra	0 -2 0 -4 0 0 0 9
sb:its new	0 -3 0 10 0 0 0 -5
sb:its own	3 -8 11 0 -5 0 -9 10
sb:its part	0 3 0 5 -14 0 0 0
sb:its place	0 9 0 -6 0 0 0 0
sb:its purchase	0 -7 0 -6 13 0 0 0
sb:its tariff	0 -17 0 9 -2 0 5 6
sb:its truce	-3 6 0 -18 -6 0 0 19
sb:its vote	0 0 0 -11 18 0 0 -9
sb:itself	0 -5 0 -15 15 0 0 7
sb:itself on	0 -9 0 0 4 0 0 2
sb:john	0 -1 0 10 0 0 0 -6
sb:joint	0 -19 0 3 7 0 4 0
sb:joint statement	0 -11 0 12 -1 0 0 0
sb:judge	0 7 0 10 -7 0 -5 -7
sb:judgment	0 8 0 -9 0 0 0 0
sb:jump	0 -9 0 -5 11 0 0 1
sb:just	1 -19 0 6 -1 0 0 11
sb:keep <quality>	0 0 0 -9 4 0 0 0
sb:keep a	0 9 0 -9 0 0 0 0
sb:keep the	0 -3 3 15 1 0 7 -19
sb:keep their	0 0 0 -12 -3 0 0 16
sb:kick	0 11 0 -7 0 0 0 -5
sb:kick in	0 11 0 -7 0 0 0 -5
sb:kind	0 -1 3 1 13 0 0 -17
sb:kind of	0 0 3 -2 13 0 0 -15
sb:kitchen	0 9 0 -13 0 0 0 5
sb:kitchen cabinet	0 11 0 -8 0 0 0 0
sb:know	0 7 0 -23 3 -1 0 16
sb:know :	0 9 0 -9 0 0 0 0
sb:know as	0 0 0 9 2 0 0 -10
sb:know before	0 0 0 -10 0 0 0 6
sb:know that	2 1 0 -9 5 0 0 -2
sb:know what	0 0 0 -15 0 0 0 15
sb:la	0 -1 0 9 0 0 0 -4
sb:lamp	0 -2 0 14 0 0 0 -11
sb:land	6 7 0 0 -5 0 0 -11
sb:land in	0 -4 0 9 0 0 0 -3
sb:lapse	0 1 12 -2 -12 0 -3 1
sb:lapse at	0 -12 0 23 -4 0 0 -10
sb:lapse on	-4 -8 0 0 -7 0 0 13
sb:last	-1 8 0 -9 -6 -5 1 4
sb:last <month-gone>	4 -13 0 2 3 0 0 0
sb:last <span>	0 21 0 8 -12 0 0 -23
sb:last day	0 -1 -1 -26 0 0 0 29
sb:last round	0 2 0 -9 0 0 8 0
sb:last summer	0 11 0 -4 0 0 0 -3
sb:last until	-5 -9 11 -3 -22 0 2 11
sb:last week	0 -8 0 2 15 0 -2 -4
sb:last word	0 -11 0 -3 13 0 0 0
sb:last year	0 -13 -4 8 1 2 0 0
sb:lasted	0 -1 0 28 -2 0 0 -22
sb:lasted <span>	0 0 0 18 -2 0 0 -14
sb:later	0 0 0 2 5 0 6 -16
sb:later than	0 2 0 -22 13 0 9 -1
sb:law	0 9 0 -10 -6 5 -1 3
sb:law it	0 15 0 -5 -11 0 0 0
sb:law on	0 12 0 -8 -8 0 0 1
sb:lawyer	0 -8 0 10 0 0 0 -5
sb:lay	0 -7 0 8 4 0 0 -5
sb:lead	0 -11 0 6 0 2 0 2
sb:leader	0 7 0 -2 -11 -2 5 0
sb:least	0 9 0 -6 0 0 8 -10
sb:leave	-4 -21 -1 12 7 0 -18 7
sb:leave <name>	0 -5 0 -3 19 0 0 -8
sb:leave <seat>	0 10 0 -8 0 0 0 0
sb:leave it	0 -8 0 17 0 0 0 -7
sb:leave the	0 -4 8 -4 2 0 0 0
sb:leave their	0 -3 0 -8 0 0 0 13
sb:leg	0 -10 0 7 0 0 0 2
sb:legal	0 12 0 -15 0 0 2 0
sb:lengthen	0 0 0 -10 0 0 0 11
sb:lentil	0 10 0 -8 0 0 0 0
sb:less	0 6 0 -10 17 0 0 -13
sb:less than	0 4 0 -12 6 0 0 0
sb:let	0 -10 -1 0 9 6 0 -2
sb:let in	0 -12 0 0 7 0 0 4
sb:let off	0 6 0 -10 -5 0 0 6
sb:let the	0 2 0 -16 2 0 0 8
sb:let their	0 -1 0 13 0 0 0 -10
sb:letter	-5 -16 0 2 0 2 6 15
sb:letter of	-4 -11 0 6 -3 0 0 15
sb:letter on	0 -10 0 1 0 0 8 0
sb:level of	0 11 0 -7 0 0 0 -2
sb:levy	0 -10 0 19 -13 0 0 0
sb:levy of	0 -6 0 10 0 0 0 -2
sb:licence	4 -15 -2 2 6 -6 -2 7
sb:licensing	11 -1 0 -5 0 0 0 0
sb:licensing of	14 -1 0 -9 0 0 0 0
sb:lie	0 0 0 2 6 0 0 -11
sb:life	-1 18 0 -7 0 0 0 -6
sb:lift	2 -2 0 8 -5 0 0 -4
sb:like	1 16 0 -9 -17 1 5 -2
sb:like to	0 0 0 6 -13 0 5 0
sb:likely	0 -8 0 -7 0 0 0 16
sb:likewise	10 0 0 -1 5 0 0 -12
sb:limited	0 12 0 -3 0 0 0 -8
sb:limited to	0 13 0 -4 0 0 0 -8
sb:line	0 12 0 -10 7 0 0 -10
sb:line :	0 10 0 -7 0 0 0 0
sb:list	7 -2 5 -9 18 -9 0 -9
sb:list ,	6 15 0 -18 0 0 0 -5
sb:list <number>	0 -16 2 4 8 0 0 0
sb:listed	0 -12 0 0 7 0 0 4
sb:little	10 -12 0 0 -2 0 0 0
sb:live	1 2 0 -13 -8 0 0 11
sb:live until	0 6 0 -10 -5 0 0 8
sb:loaded	0 -6 4 -10 20 0 -3 -16
sb:loaded before	0 -5 6 -12 17 0 -1 -12
sb:lobster	0 9 0 2 0 0 0 -14
sb:lobster ,	0 -1 0 10 0 0 0 -9
sb:london	0 -3 0 14 0 0 0 -7
sb:long	0 -12 0 4 -6 0 -4 15
sb:long as	0 -4 0 -4 0 0 -1 12
sb:longer	2 -2 0 8 3 0 -3 -10
sb:longer ,	0 -1 0 15 -7 0 0 -6
sb:longer than	0 15 0 -13 0 0 0 0
sb:look	0 -1 0 -13 19 0 0 0
sb:look at	0 0 0 -14 19 0 0 -4
sb:lorry	0 -11 0 24 -6 0 0 -11
sb:lose <level>	0 -7 0 -7 0 0 0 12
sb:lose their	0 11 -9 0 0 0 0 0
sb:low	0 10 -7 -1 -1 0 0 0
sb:lower	-3 0 0 8 12 0 -8 -16
sb:lower its	0 0 1 0 9 0 0 -9
sb:lower rate	0 14 0 -14 9 0 0 -9
sb:lower tariff	0 -11 0 16 -1 0 0 0
sb:lumpur ,	0 -8 0 13 0 0 0 0
sb:m	0 -4 12 -2 1 0 0 0
sb:m .	0 -1 12 -8 2 0 0 0
sb:machine	-1 18 4 -12 -2 0 0 -4
sb:madrid ,	0 -2 0 12 0 0 0 -7
sb:main	10 0 0 -8 -2 0 0 0
sb:maize	5 0 0 -9 0 0 0 6
sb:make	25 2 -6 -15 1 0 5 -6
sb:make abroad	13 -8 0 -3 0 0 0 0
sb:make by	0 9 0 -10 4 0 0 -3
sb:make for	0 -4 0 -9 0 0 0 14
sb:make of	0 -4 0 17 -1 0 0 -11
sb:make on	0 9 0 -6 0 0 0 0
sb:make that	0 0 0 -10 0 0 0 11
sb:make the	0 -1 0 10 0 0 0 -7
sb:make up	0 -2 0 14 0 0 -1 -8
sb:management	0 0 0 21 0 0 0 -19
sb:mangoe	0 11 0 -6 -7 0 0 0
sb:marble	0 -4 -1 0 10 0 0 0
sb:march	0 -5 0 12 0 0 0 -3
sb:mark	0 -1 0 -6 0 0 0 11
sb:market	0 0 0 -10 4 0 0 8
sb:match	0 -10 0 18 -5 0 0 0
sb:material	12 -1 0 -5 0 0 0 -3
sb:matter on	0 -4 0 -12 12 0 0 4
sb:may	-10 -6 5 -2 31 -1 -12 -23
sb:may be	-1 5 0 8 0 -1 0 -15
sb:may last	0 11 0 -1 0 0 0 -7
sb:me	0 0 0 -6 -11 0 8 7
sb:me that	0 -6 0 12 -1 0 0 -2
sb:meal	0 -4 0 6 9 0 0 -9
sb:meal ,	0 12 0 -1 0 0 0 -10
sb:mean	0 -12 9 -1 -3 0 0 8
sb:meant	0 -10 0 5 1 0 0 2
sb:meant to	0 -10 0 5 2 0 0 2
sb:meanwhile	0 -14 0 -4 0 3 0 13
sb:meanwhile the	0 0 0 -11 0 0 0 14
sb:meat	0 6 0 -11 0 2 0 0
sb:mediator	0 0 0 23 -11 0 -2 -7
sb:medicine	0 20 0 -14 -1 0 0 -1
sb:medicine ,	0 12 0 -10 0 0 0 0
sb:medicine :	0 10 0 -9 0 0 0 0
sb:meet	-4 -21 -6 4 0 0 7 15
sb:meet :	0 -7 0 15 0 0 0 -1
sb:meet <person>	0 2 0 7 0 0 0 -9
sb:meet again	0 -3 0 14 1 0 0 -10
sb:meet at	0 0 0 -3 -5 0 0 10
sb:meet by	0 0 0 12 -8 0 0 0
sb:meet here	0 0 0 -14 0 0 11 4
sb:meet in	0 -1 0 0 -31 3 10 3
sb:meet is	0 -2 0 13 -4 0 0 -2
sb:meet next	0 0 0 -11 12 0 0 0
sb:member	-3 1 9 6 -11 0 0 0
sb:member ,	0 10 0 -4 -7 0 0 2
sb:member of	0 -1 0 18 -16 0 0 0
sb:member state	0 8 0 -28 22 0 0 -1
sb:memo	0 5 0 -12 0 8 0 0
sb:memo ,	0 10 0 -9 0 0 0 0
sb:metal	22 0 3 -14 -7 0 0 -10
sb:metal ,	9 -6 0 0 0 0 0 0
sb:metre	0 -4 0 15 -2 0 0 -6
sb:midnight	-7 -12 -2 0 8 0 0 9
sb:might	0 0 0 11 -7 1 -6 -3
sb:milk	0 0 0 -11 6 0 0 2
sb:mill	0 -13 0 1 -5 0 0 14
sb:million	0 -6 0 28 -7 0 0 -16
sb:mind	0 0 0 10 -3 -2 -2 0
sb:mineral	0 3 0 -13 7 0 0 3
sb:minimum	0 12 0 -10 0 0 0 0
sb:minimum price	0 12 0 -10 0 0 0 0
sb:minister	0 -1 0 -9 0 -1 -12 21
sb:minister ,	0 -14 0 6 -1 0 -8 9
sb:minister say	0 11 0 -11 0 0 0 0
sb:ministry say	0 -4 -4 12 0 0 0 -4
sb:minute	-2 -14 -1 22 6 0 0 -12
sb:mirror	0 -1 0 12 -10 0 0 1
sb:moment	0 0 0 -6 0 0 0 9
sb:mon	0 12 0 0 0 0 0 -12
sb:monday	3 19 6 -13 -3 0 -1 -7
sb:monday ,	4 11 -3 -9 0 0 0 -1
sb:money	0 -6 0 10 2 0 -1 -3
sb:month	0 -7 0 -14 0 0 0 23
sb:month ,	0 -1 0 -12 2 0 0 13
sb:month old	0 0 0 -8 0 0 0 10
sb:moratorium	0 -7 0 18 -7 0 0 -7
sb:moratorium on	0 -5 0 24 0 0 0 -20
sb:more	9 -3 -8 1 2 0 -7 -3
sb:more ,	-4 12 0 -15 7 2 0 0
sb:more from	0 -9 0 11 0 0 0 0
sb:more on	0 20 0 -16 0 0 0 -7
sb:more than	0 -2 0 12 0 0 0 -8
sb:morning	0 -11 0 8 -4 0 2 1
sb:most of	0 6 0 -9 -2 3 0 0
sb:mostly	0 9 0 -10 0 0 0 0
sb:motorcycle	0 12 0 -5 0 0 0 -2
sb:move	-2 3 0 0 7 5 -4 -11
sb:mr .	0 12 0 -7 -7 0 0 2
sb:mr <person>	-5 -15 7 7 3 0 -3 4
sb:much	0 -13 0 10 0 0 0 0
sb:museum	0 -3 0 16 -2 0 0 -8
sb:musician	0 0 0 9 0 0 0 -8
sb:must	0 -5 -2 2 15 4 -9 -26
sb:must be	0 -12 -1 6 5 1 -8 -7
sb:must reach	0 0 0 -3 10 0 0 -4
sb:must still	0 0 0 13 -6 0 0 -1
sb:my	-2 -11 0 21 -2 0 0 -10
sb:name	0 -2 0 -12 3 7 0 5
sb:named	0 13 0 -16 9 0 0 -2
sb:named in	0 23 0 -21 0 0 0 0
sb:national	0 -3 0 13 0 0 0 -10
sb:national assembly	0 -1 0 11 0 0 0 -9
sb:nearly	0 -4 0 10 0 0 0 -1
sb:need	5 1 -1 8 0 -2 -9 -13
sb:need a	10 -4 0 0 -10 0 0 0
sb:need the	-3 4 0 0 10 0 -3 -13
sb:negotiate	0 -7 0 1 -13 0 11 1
sb:negotiate ,	0 1 0 -9 0 0 -1 8
sb:negotiation	0 -7 0 10 -11 0 9 -3
sb:negotiation on	0 -3 0 10 -2 0 0 0
sb:negotiation with	0 -12 0 4 -3 0 11 -2
sb:negotiator	0 -3 0 9 -3 0 0 0
sb:neighbour	0 0 0 16 -2 0 0 -17
sb:neither	0 -10 0 -12 17 0 0 6
sb:network on	0 0 0 -9 0 0 0 10
sb:new	15 -3 -8 2 -11 0 -14 7
sb:new <quality>	0 8 0 -13 6 0 0 0
sb:new conference	0 0 0 -11 0 0 0 8
sb:new duty	0 5 -12 -8 0 0 0 10
sb:new end	0 0 6 -9 -2 0 0 7
sb:new last	0 -6 0 -4 0 0 0 13
sb:new one	2 -2 0 -15 2 0 0 15
sb:new rate	0 24 0 -21 0 0 0 0
sb:new rule	5 -9 0 -6 12 0 0 -4
sb:new tariff	0 -24 0 39 -8 0 -1 -11
sb:new truce	0 9 0 4 -1 0 0 -11
sb:new york	0 -6 0 11 -3 0 0 0
sb:newspaper	0 -14 0 18 0 0 0 0
sb:nexperia	-1 -2 0 10 0 0 0 0
sb:next	-9 3 -8 17 -6 -12 -12 0
sb:next :	0 -3 0 13 5 0 0 -14
sb:next date	0 1 0 -9 12 0 0 -6
sb:next decision	0 -5 0 29 -20 0 0 -7
sb:next friday	0 0 0 -7 -5 0 0 14
sb:next meet	0 0 0 17 -5 0 0 -2
sb:next monday	0 7 0 -12 0 0 0 2
sb:next round	0 -5 0 0 -3 0 0 10
sb:next time	0 -6 0 14 0 0 0 -5
sb:next wednesday	0 16 0 -14 0 0 0 0
sb:next week	0 0 0 -4 0 0 0 9
sb:night	0 -10 3 13 -7 0 0 -6
sb:no	5 -9 -4 2 -9 0 10 1
sb:no ,	0 -6 0 1 -9 0 0 11
sb:no .	4 -9 0 0 0 0 0 3
sb:no agreement	6 -12 0 0 -12 0 6 7
sb:no deal	0 0 0 8 -3 0 0 -12
sb:no decision	0 13 0 -13 0 0 0 0
sb:no duty	0 -7 0 10 3 0 0 -10
sb:no extension	0 7 0 -11 0 0 0 3
sb:no notice	0 6 0 -16 0 0 0 12
sb:no result	0 -2 0 13 0 0 0 -3
sb:no such	0 5 0 -17 -1 0 10 1
sb:no treaty	0 -4 0 12 0 0 0 -5
sb:no truce	0 9 0 -2 -9 0 11 -12
sb:nobody	0 18 0 -9 12 0 0 -15
sb:nobody has	0 8 0 -10 0 0 0 1
sb:noon	0 10 0 -6 13 0 0 -12
sb:noon on	0 0 0 0 9 0 0 -10
sb:nor	0 -8 3 -2 4 0 0 2
sb:northern	0 -5 0 22 0 0 0 -15
sb:not	-17 -1 -22 14 7 0 -17 0
sb:not ,	-5 13 0 6 -8 0 0 -16
sb:not <number>	0 -6 0 14 0 0 0 -7
sb:not agree	0 7 0 -1 3 0 4 -13
sb:not begin	0 6 0 -10 4 0 0 0
sb:not come	-4 -2 0 12 0 0 -4 -1
sb:not end	0 0 0 11 0 0 0 -12
sb:not extend	0 5 0 -14 1 0 0 3
sb:not go	0 -4 0 8 0 0 0 0
sb:not have	0 0 0 9 -2 0 -4 -1
sb:not in	0 -12 0 -4 15 0 0 0
sb:not let	0 -9 0 13 0 0 0 -1
sb:not part	0 0 0 -8 0 0 0 10
sb:not pay	0 -8 0 10 0 0 0 0
sb:not prolong	0 7 0 -15 0 0 0 7
sb:not raise	0 -11 0 9 0 0 0 0
sb:not renew	0 12 0 -6 0 0 0 0
sb:not sign	0 4 0 -13 12 0 -1 0
sb:not sit	0 10 0 3 -15 0 0 -3
sb:not to	0 -22 0 0 4 0 0 11
sb:not yet	0 -1 0 -2 -3 0 0 9
sb:note	-3 9 8 -16 -23 0 -1 23
sb:note of	0 10 0 -11 0 0 0 0
sb:note that	0 -5 10 -5 -17 0 0 17
sb:nothing	-2 -6 -3 2 -6 0 6 7
sb:nothing come	0 -15 0 3 -4 0 11 2
sb:nothing to	0 -2 0 10 -3 0 0 -1
sb:notice	11 -18 9 -2 0 -3 -2 6
sb:notice <number>	0 -3 9 -3 0 0 0 0
sb:notice of	16 1 0 -2 0 0 0 -14
sb:notice the	-2 0 0 -10 0 0 0 12
sb:notification	0 0 0 -13 17 0 0 0
sb:now	0 3 2 -7 -23 0 -2 12
sb:now ,	0 2 0 -13 0 0 0 7
sb:now <level>	0 9 0 -2 0 0 0 -7
sb:now end	0 -9 0 17 -6 0 0 -5
sb:now hold	0 0 0 14 0 0 0 -13
sb:now in	0 -7 -3 -11 0 0 0 21
sb:now it	0 0 0 -11 -1 -1 0 16
sb:now last	0 -2 0 12 -3 0 0 -4
sb:now run	0 0 7 -11 0 0 0 3
sb:now the	0 10 0 -10 0 0 0 0
sb:nut	0 4 0 -10 5 0 0 0
sb:object	0 -3 0 8 10 0 0 -17
sb:objection	0 -10 0 21 -6 0 -1 -3
sb:obligation	0 -1 0 15 0 0 0 -12
sb:octopu	0 6 0 -10 0 0 0 3
sb:odd	0 0 0 11 -2 0 0 -6
sb:of	8 -11 -19 9 4 0 4 -9
sb:of <day-ahead>	0 -7 2 -24 2 5 0 23
sb:of <day-gone>	16 -6 -1 -3 -3 0 0 2
sb:of <day-today>	0 -3 0 -4 0 0 0 12
sb:of <level>	-5 -7 -7 24 1 -1 14 -27
sb:of <month-gone>	7 -5 1 1 10 0 2 -16
sb:of <name>	-8 -4 -6 8 -26 -1 1 20
sb:of <number>	-13 -4 11 -10 9 -1 0 9
sb:of <organisation>	0 0 0 3 -10 0 0 2
sb:of <person>	0 -5 0 12 0 0 0 -4
sb:of <points>	0 0 0 11 -1 0 0 -8
sb:of <quality>	0 0 -5 -12 2 -1 -1 20
sb:of <seat>	0 9 0 1 -10 0 0 -2
sb:of <span>	-5 12 0 -2 5 0 0 -8
sb:of both	0 -17 0 20 0 0 0 0
sb:of busan	-7 -3 0 0 -1 0 5 10
sb:of commerce	10 0 0 -5 -8 0 0 2
sb:of duty	0 -12 -5 -1 0 0 0 17
sb:of every	0 11 0 -3 0 0 0 -5
sb:of good	0 -9 0 0 3 0 0 5
sb:of his	0 4 0 0 -9 5 0 -2
sb:of it	0 -13 -1 0 0 0 9 5
sb:of its	-5 5 0 -9 0 0 -6 14
sb:of last	11 -5 1 -4 -7 0 0 0
sb:of letter	0 -4 0 -1 0 0 0 8
sb:of next	0 5 0 -10 0 0 0 5
sb:of note	0 14 0 -7 -3 0 0 0
sb:of raw	18 -6 0 -9 -4 0 0 0
sb:of that	-2 -16 0 11 7 0 0 -3
sb:of the	8 6 -26 -2 6 4 -3 -13
sb:of their	0 -8 3 -6 -7 0 0 18
sb:of them	4 16 -1 -13 2 0 12 -21
sb:of thi	0 0 0 -19 -2 0 0 21
sb:of tiktok	0 -3 0 -5 -2 15 0 0
sb:of truce	0 -3 0 12 0 0 0 -10
sb:of two	0 -2 0 18 -4 -3 0 -6
sb:of up	2 -21 0 0 4 0 0 14
sb:of what	0 -12 0 5 2 0 0 3
sb:of which	0 4 0 5 0 0 0 -11
sb:off	0 -3 -4 17 4 0 -6 -15
sb:off by	0 -1 0 14 0 -8 0 0
sb:off its	0 1 0 2 4 0 0 -9
sb:off on	0 -6 0 -4 15 0 0 -5
sb:off the	1 4 0 -7 2 3 0 -4
sb:offer	0 -5 0 8 8 0 18 -30
sb:offer to	0 -5 0 20 -2 0 0 -10
sb:office	0 -7 2 16 -7 0 0 -3
sb:oil	2 -2 0 -7 8 -3 7 0
sb:oil ,	0 -3 0 11 0 -2 0 0
sb:oil from	0 0 0 -9 8 0 0 0
sb:old ,	0 0 0 -9 0 0 0 9
sb:old duty	0 0 0 7 0 0 0 -9
sb:old one	0 6 0 -22 0 0 0 18
sb:old rate	0 0 0 1 5 0 7 -13
sb:old tariff	0 -17 0 25 -4 0 0 -7
sb:old truce	0 -3 0 -16 0 0 0 21
sb:older	0 -7 14 -13 10 0 0 -6
sb:olive	0 7 0 3 1 0 0 -13
sb:olive oil	0 0 0 6 1 0 0 -10
sb:on	-16 11 -4 0 12 0 -5 -2
sb:on <day-ahead>	10 9 0 0 -6 0 -13 -9
sb:on <day-gone>	11 4 -10 -13 0 8 1 0
sb:on <day-today>	-2 0 0 1 -14 1 9 0
sb:on <money>	-10 5 0 -11 4 0 0 14
sb:on <name>	1 -5 2 -16 11 0 0 9
sb:on <person>	0 -6 0 10 0 0 0 -1
sb:on <quality>	-18 7 -3 -7 0 -3 1 9
sb:on <span>	0 0 0 -11 0 0 0 12
sb:on a	6 -2 5 8 2 -4 1 -16
sb:on account	0 7 0 -10 0 0 0 1
sb:on all	5 6 0 -12 -1 0 0 5
sb:on an	0 0 0 10 0 0 -4 -7
sb:on any	0 -4 0 9 0 0 0 -1
sb:on apple	0 -1 0 -10 13 0 0 -2
sb:on at	0 6 0 0 0 0 0 -9
sb:on car	0 -13 0 18 0 0 0 -3
sb:on certain	0 9 0 -4 -2 0 0 0
sb:on cocoa	0 -10 0 3 0 0 0 5
sb:on cotton	0 12 0 -7 0 0 0 0
sb:on duty	0 -1 0 13 0 0 0 -9
sb:on fish	0 -8 0 -6 10 0 0 2
sb:on for	0 -10 0 17 -5 0 0 -1
sb:on friday	0 -2 7 0 9 0 0 -12
sb:on from	0 -9 0 4 0 0 0 6
sb:on good	-1 1 0 0 -11 0 0 5
sb:on holiday	0 0 0 14 -7 0 0 -6
sb:on in	0 0 0 9 0 0 0 -7
sb:on it	-5 15 0 2 -5 0 0 -6
sb:on most	0 -12 0 16 0 0 0 0
sb:on paper	0 -5 0 5 -13 0 0 12
sb:on patented	0 12 0 -11 0 0 0 0
sb:on rare	12 -6 0 0 -5 0 -1 0
sb:on section	0 10 0 -5 0 0 0 -2
sb:on ship	-2 7 0 -17 3 0 0 6
sb:on soybean	0 0 0 9 0 0 0 -9
sb:on sunday	0 0 0 -11 0 0 0 13
sb:on tariff	0 -6 0 -3 0 0 0 13
sb:on television	0 0 0 -3 -5 0 0 15
sb:on that	0 -15 -5 8 13 0 7 -14
sb:on the	-1 -13 0 7 21 -2 1 -12
sb:on their	0 -8 0 -15 23 0 0 -1
sb:on to	0 -16 1 0 -1 0 0 11
sb:on wednesday	0 -11 0 7 -4 4 0 4
sb:on which	1 -19 2 9 7 0 0 -6
sb:once	1 13 0 -17 -7 1 -1 9
sb:once ,	0 0 0 -11 0 0 0 14
sb:once more	0 12 0 -1 -5 2 0 -7
sb:once the	0 9 0 2 -2 0 0 -10
sb:one	12 2 -8 -1 1 -10 -4 -1
sb:one ,	0 7 -7 -13 0 0 0 10
sb:one :	0 0 0 0 12 0 0 -12
sb:one <organisation>	0 0 0 10 -10 0 0 0
sb:one at	0 12 0 0 0 0 0 -12
sb:one begin	10 -17 0 4 -3 0 0 4
sb:one end	0 2 0 -18 7 0 0 3
sb:one from	0 0 0 -5 -4 0 0 8
sb:one is	0 1 0 -10 0 0 0 9
sb:one on	9 -1 0 -1 -6 0 0 2
sb:onion	0 -2 0 -11 0 0 0 15
sb:only	2 -7 7 -3 -8 0 -1 7
sb:open	-1 -25 0 18 5 2 1 -11
sb:opened	0 -15 0 32 -11 0 0 -7
sb:opened on	0 -5 0 12 0 0 0 -1
sb:operation	0 7 0 -11 0 0 0 2
sb:operator	0 -4 0 33 -14 0 0 -15
sb:opinion	0 -2 0 -8 9 0 0 0
sb:opportunity	0 9 0 0 0 0 0 -9
sb:opposite	0 0 0 9 -8 0 0 0
sb:or	-1 8 -4 -5 -6 -6 10 2
sb:or after	0 10 0 4 -5 0 0 -14
sb:oral	0 0 0 14 -9 0 0 -3
sb:order	0 4 2 -11 -20 21 -3 6
sb:order ,	0 12 0 -11 0 5 0 -3
sb:order <day-gone>	0 -10 0 4 0 0 0 3
sb:order is	0 -11 0 0 -4 0 0 13
sb:order late	0 9 0 -9 0 0 0 0
sb:order of	0 -6 0 13 0 0 0 -1
sb:order on	0 5 0 -3 -1 8 0 -9
sb:order sign	0 0 0 8 0 0 0 -11
sb:order which	0 -5 9 -1 0 0 0 0
sb:ordinary	0 1 0 9 0 0 0 -15
sb:ordinary duty	0 0 0 10 0 0 0 -10
sb:ore	12 -5 0 -8 1 0 0 -1
sb:origin	-1 9 0 0 -3 0 0 -2
sb:origin ,	0 4 0 -12 0 0 0 7
sb:origin pay	0 -11 0 12 0 0 0 0
sb:other	2 13 -1 -8 -13 0 17 -9
sb:other 's	0 -3 0 -10 7 0 0 9
sb:other <points>	0 -2 0 0 0 0 0 9
sb:other country	0 4 0 -11 -9 0 10 2
sb:other good	0 -8 0 10 0 0 0 0
sb:other until	0 0 0 -5 0 0 0 9
sb:other way	0 3 0 -9 3 0 0 0
sb:otherwise	0 -2 5 5 -17 0 0 0
sb:otherwise end	0 0 0 -12 0 0 0 14
sb:otherwise have	0 -20 2 18 0 0 0 -2
sb:our	-7 -16 0 11 -8 0 -3 9
sb:our <organisation>	0 11 0 -2 -3 0 0 -3
sb:our tariff	0 -9 0 10 0 0 0 0
sb:our truce	0 0 0 -14 0 0 0 15
sb:out	-3 2 16 6 -36 0 0 -1
sb:out ,	0 4 0 20 -3 0 0 -25
sb:out of	0 0 0 -9 0 0 0 11
sb:out on	-7 6 10 4 -19 2 -1 -6
sb:outside	0 2 9 -5 0 0 0 -7
sb:outside the	0 3 9 -5 0 0 0 -7
sb:over	0 6 0 2 -28 0 -2 9
sb:over on	0 0 0 -21 -7 0 0 26
sb:over the	-4 -8 0 33 -15 0 0 -12
sb:own	5 7 14 -15 -16 0 0 4
sb:own ,	5 -6 4 -9 -4 0 0 7
sb:own <level>	0 16 0 -5 0 0 0 -10
sb:own counter	0 -7 0 -4 0 0 0 14
sb:own countermeasure	0 -10 0 13 0 0 0 -1
sb:own duty	0 -9 11 11 -3 0 0 -11
sb:own list	0 12 0 1 0 0 0 -15
sb:owned	11 -3 0 -3 0 0 0 0
sb:owner	0 -4 0 2 -11 15 0 -8
sb:p	4 -10 9 -2 14 0 0 -17
sb:p .	4 -7 9 -7 14 0 0 -16
sb:package	-1 0 0 0 -9 0 10 0
sb:package of	0 15 0 -5 -3 0 0 -3
sb:pact	0 -2 0 -4 18 0 -4 -3
sb:pact ,	0 0 0 -6 9 0 0 0
sb:page	0 -6 0 1 11 0 0 -6
sb:pair	0 -3 0 10 0 0 0 0
sb:paper	-3 -19 -1 5 -7 0 2 16
sb:paper ,	0 -7 0 0 -1 0 0 10
sb:paper :	0 3 0 -9 0 0 0 6
sb:paper is	0 -1 0 -12 -3 0 0 17
sb:paper on	0 -3 0 12 -4 0 0 -4
sb:paper that	0 2 0 7 0 0 0 -10
sb:paragraph	0 -3 0 -6 9 0 0 0
sb:parcel	0 -7 0 0 17 0 0 -7
sb:parcel from	0 -5 0 0 9 0 0 -4
sb:pari	0 15 0 -9 -6 0 0 0
sb:parish	0 -7 0 11 0 0 0 -2
sb:parliament	-1 0 0 0 16 0 -1 -18
sb:parliament ,	0 0 0 -9 9 0 0 0
sb:parliament has	0 -5 0 7 3 0 0 -9
sb:part :	0 9 0 -7 0 0 0 0
sb:part of	-4 -15 0 7 3 0 0 7
sb:partner	0 29 0 -10 -3 0 3 -23
sb:party	0 -6 0 32 -3 4 5 -39
sb:party agree	0 0 0 19 0 0 0 -19
sb:pass	0 8 0 5 -13 0 0 -6
sb:pass ,	0 -10 0 9 0 0 0 0
sb:past	0 3 0 0 -13 0 0 7
sb:patented	0 16 0 -14 0 0 0 0
sb:patented medicine	0 10 0 -8 0 0 0 0
sb:pause	-8 22 -3 -11 -19 -3 4 -1
sb:pause ,	0 0 0 -20 0 0 0 23
sb:pause end	0 17 0 0 0 0 0 -14
sb:pause for	0 5 0 -14 -3 0 0 4
sb:pause in	0 -3 0 -11 0 0 6 4
sb:pause of	0 8 0 -1 0 0 0 -5
sb:pause on	0 7 0 5 0 0 0 -13
sb:pause that	0 18 0 -2 0 0 0 -16
sb:pause was	0 0 0 17 0 0 0 -16
sb:pay	-3 11 -19 -2 13 -8 -4 -6
sb:pay ,	1 6 0 -12 4 0 0 -5
sb:pay before	0 8 0 -5 0 0 0 0
sb:pay in	0 14 0 -9 1 0 0 -6
sb:pay on	0 5 0 5 -2 0 0 -12
sb:pay the	0 4 0 -20 16 0 -1 5
sb:payable	0 11 0 12 -15 0 0 -15
sb:payment	0 0 0 16 0 0 0 -15
sb:pea ,	0 4 0 -13 0 0 0 10
sb:peace between	0 0 0 -12 0 0 0 14
sb:peak	0 0 0 12 0 0 0 -12
sb:pen	0 -3 0 9 -6 0 0 0
sb:penalty	0 -7 0 11 0 0 0 -2
sb:people	0 -7 0 10 -5 0 0 0
sb:per	0 -9 0 11 14 0 0 -20
sb:period	0 7 0 -11 -5 0 0 6
sb:period of	0 1 0 -10 0 0 0 9
sb:permit	2 -7 0 9 -3 0 0 -1
sb:phase	0 -31 0 10 22 0 0 -5
sb:phase one	0 -14 0 13 0 0 0 0
sb:phone	0 3 0 9 -4 0 0 -13
sb:phone ,	0 -10 0 9 0 0 0 0
sb:phone and	0 15 0 -10 0 0 0 -6
sb:pipe	0 10 0 -10 0 0 0 0
sb:piraeu	0 -5 0 12 0 0 0 -4
sb:pistachio	0 0 0 -10 0 0 0 12
sb:place	-9 17 0 -15 4 -1 -2 3
sb:place by	0 10 0 -13 3 0 0 -1
sb:plan	-1 10 0 2 -10 2 -6 -2
sb:plan for	0 9 0 6 -16 0 -1 0
sb:plane	0 -8 0 15 -2 0 0 0
sb:plant	2 -10 6 9 -9 4 0 -8
sb:plastic	0 -4 0 -4 0 0 0 11
sb:play	0 -5 0 23 0 0 0 -15
sb:please	0 0 0 -14 9 0 0 6
sb:plum	0 8 0 -10 6 0 0 -8
sb:pm	0 -4 0 0 8 0 0 0
sb:pm on	0 0 0 -4 8 0 0 0
sb:poll	0 -1 0 -1 9 0 0 -5
sb:pork	0 -9 -1 -13 29 2 0 -10
sb:pork ,	0 1 0 -10 1 0 0 4
sb:pork and	0 0 0 -15 27 0 0 -17
sb:port	-10 -3 0 -1 17 1 0 -9
sb:port fee	-8 0 5 -15 13 0 0 3
sb:port of	0 14 0 -5 -3 0 0 -3
sb:position	0 17 0 -12 -1 0 0 -1
sb:post	-6 -7 0 14 13 0 0 -25
sb:post of	0 3 0 -11 8 0 0 0
sb:post on	-2 18 0 -16 3 0 0 0
sb:post that	0 -19 0 20 0 0 0 0
sb:potash	0 -7 0 -2 -6 0 0 15
sb:powder	0 -4 0 -13 13 0 0 4
sb:power	-1 4 0 -16 17 -1 0 -1
sb:premier	0 -7 0 17 0 0 0 -5
sb:prepare	0 -9 0 7 -13 0 1 12
sb:present	-4 0 -3 -8 -12 4 4 13
sb:present arrangement	0 -8 0 0 0 0 0 10
sb:present one	0 0 0 -10 -7 0 0 16
sb:present suspension	0 -3 0 -3 0 0 0 9
sb:present truce	0 -12 0 0 0 0 0 10
sb:press	0 -19 0 19 0 0 0 4
sb:price	-1 10 -3 9 -3 0 -4 -10
sb:price list	0 9 0 -8 0 0 0 0
sb:printed	0 8 0 -9 0 0 0 0
sb:prisoner	0 0 0 12 -6 0 0 0
sb:procedure	0 0 0 -5 -8 0 0 13
sb:proclamation	0 14 0 -19 20 0 0 -17
sb:proclamation of	0 -1 0 -4 11 0 0 -2
sb:product	4 0 3 -12 11 0 0 -7
sb:product ,	0 10 0 -9 3 0 0 -2
sb:product from	-1 7 3 -9 0 0 0 0
sb:prolong ,	0 19 0 -8 0 0 0 -7
sb:prolong in	0 0 0 -9 13 0 0 -1
sb:prolong it	0 0 -4 7 -14 0 4 2
sb:prolong once	0 0 0 -10 0 0 0 11
sb:prolong the	0 -10 0 -7 -6 0 0 20
sb:prolong to	0 0 9 -6 0 0 0 0
sb:prolongation	0 -4 1 -6 -5 0 0 15
sb:promise ,	0 0 0 -8 9 0 0 0
sb:promise a	0 0 0 -11 2 0 9 0
sb:proposal	0 -11 0 21 -10 0 0 0
sb:propose	0 -14 0 10 -4 0 -8 14
sb:propose a	0 0 0 10 -2 0 -1 0
sb:propose an	0 -11 0 1 10 0 0 -1
sb:propose on	0 -5 0 17 -7 0 0 -4
sb:propose that	0 -7 0 -1 0 0 0 12
sb:propose to	0 6 0 -17 -9 0 0 20
sb:protest	0 -6 0 13 0 0 0 -6
sb:protocol	0 -6 0 -14 19 0 0 0
sb:provide	0 0 0 -4 10 0 0 -8
sb:provided	0 -17 0 -6 24 0 0 -7
sb:provided that	0 -14 0 -14 24 0 0 -1
sb:provisional	0 22 0 -8 -5 0 0 -8
sb:provisional duty	0 10 0 -6 0 0 0 -1
sb:public	0 -7 0 10 0 0 0 -11
sb:publish a	4 0 0 4 -9 0 0 0
sb:publish by	0 -7 0 -8 2 0 0 12
sb:publish the	3 7 0 -10 0 0 0 -1
sb:pump	0 -9 3 12 0 0 0 -5
sb:purchase	0 -12 0 -2 18 0 0 -2
sb:purchase of	0 -11 0 0 12 0 0 0
sb:put	2 15 0 -9 0 7 -9 -13
sb:put <level>	0 1 6 5 -10 0 0 -8
sb:put a	3 7 0 -14 -1 0 0 3
sb:put another	-3 13 0 -8 0 0 0 0
sb:put in	0 11 0 -1 -5 0 0 -2
sb:put it	0 -4 0 -7 0 0 0 13
sb:put its	0 -14 0 -2 10 0 0 3
sb:put off	-9 15 0 -3 3 10 0 -20
sb:put to	0 0 0 9 -6 0 0 0
sb:q	0 -11 0 3 0 0 0 8
sb:q :	0 -12 0 3 0 0 0 10
sb:quarrel	0 1 0 6 -1 1 0 -9
sb:question	0 7 -3 10 -2 0 0 -9
sb:question :	0 11 -1 7 -4 0 0 -11
sb:quota	-7 19 0 -6 3 0 -1 -10
sb:radio	0 -6 0 12 3 0 0 -12
sb:rail	0 -2 0 29 -3 0 0 -23
sb:railway	0 0 0 11 0 0 0 -10
sb:rain	0 -12 0 19 -4 0 0 -2
sb:raise	0 7 0 -1 -11 0 0 1
sb:raise it	0 -8 0 10 0 0 0 0
sb:rare	18 -10 0 1 -19 -3 3 -6
sb:rare earth	18 -12 0 -3 -11 0 0 -2
sb:rate	-7 0 -11 -6 0 0 1 13
sb:rate ,	0 11 0 0 1 0 0 -9
sb:rate apply	0 10 0 0 0 0 0 -6
sb:rate at	0 12 0 -8 -1 0 0 0
sb:rate for	0 -4 0 11 -9 0 0 0
sb:rate from	0 18 0 -9 0 0 0 -10
sb:rate if	0 1 0 -14 13 0 0 0
sb:rate of	0 -17 0 -12 0 0 8 21
sb:rate to	0 -20 0 14 0 0 0 8
sb:rate would	0 -16 0 17 0 0 0 0
sb:rather	0 -12 0 12 0 0 0 0
sb:rather than	0 -8 0 11 0 0 0 0
sb:ratify by	0 8 0 -11 1 0 0 0
sb:ratify the	0 5 0 10 -11 0 0 -6
sb:raw	18 1 10 -27 -6 0 0 0
sb:reach ,	0 -9 0 10 0 0 0 0
sb:reach back	0 -10 0 22 -1 0 0 -10
sb:reach in	0 -5 0 -15 0 0 0 21
sb:reach on	0 5 0 -10 0 0 0 4
sb:read	0 -5 0 6 5 0 5 -13
sb:reader	6 -9 0 16 -6 0 0 -11
sb:reading	0 -7 0 -6 15 0 0 -2
sb:ready ,	0 -1 0 9 0 0 0 -6
sb:ready by	0 -4 0 -11 0 0 8 6
sb:reason	0 -9 0 17 -2 0 0 -3
sb:receive	0 -5 0 -2 15 0 0 -6
sb:receive at	0 -3 0 -6 10 0 0 0
sb:recess	0 -10 0 20 -6 0 0 -5
sb:reciprocal	-3 0 4 1 -13 0 0 5
sb:reciprocal duty	0 -20 0 20 0 0 0 0
sb:reconvene	0 -4 0 17 -4 0 0 -10
sb:red	0 5 0 -23 5 0 0 15
sb:reduce	0 0 0 10 -1 0 -1 -7
sb:reduction	0 10 0 -19 -8 0 0 16
sb:reduction apply	0 3 0 -10 -1 0 0 8
sb:refund	0 -10 -4 -7 21 0 0 -2
sb:refund of	0 0 0 -15 14 0 0 0
sb:regime	0 13 0 -6 0 0 0 -4
sb:regional	0 0 0 11 0 0 0 -11
sb:register	0 -7 0 20 -17 0 0 1
sb:registration	0 -4 0 13 -3 0 0 -4
sb:regret	0 0 0 -8 0 0 0 10
sb:released	0 -3 0 14 -5 0 0 0
sb:relief	0 -21 0 11 6 0 0 0
sb:remain	-10 -3 -5 0 4 0 5 3
sb:remain in	0 -16 0 2 1 0 0 8
sb:remain suspend	-4 0 0 0 0 0 0 9
sb:remind	0 -6 0 14 0 0 0 -8
sb:reminder	0 -19 0 24 0 0 0 -3
sb:reminder :	0 -11 0 12 0 0 0 0
sb:renew	0 -6 -10 -7 -5 0 -2 21
sb:renew ,	0 -8 0 -3 0 0 0 11
sb:renewal	0 5 0 -21 0 0 0 14
sb:rent	0 -3 0 13 0 0 0 -7
sb:replace	0 18 -2 -2 1 0 0 -14
sb:replace a	0 0 0 8 0 0 0 -9
sb:replace the	0 17 0 -8 2 0 0 -11
sb:reply	0 8 0 -17 -5 0 18 -4
sb:reply that	0 1 0 3 -9 0 3 0
sb:report	0 -2 0 14 7 -5 -5 -12
sb:report ,	0 0 0 -10 0 0 0 12
sb:report of	0 0 0 11 0 0 0 -10
sb:report on	0 4 0 -19 19 0 0 0
sb:reporter	0 11 0 0 -3 0 0 -5
sb:reporter in	0 9 0 -10 0 0 0 2
sb:reporter that	0 -7 0 15 -3 0 0 0
sb:representative	0 13 -2 0 -1 0 0 -7
sb:reprieve	0 0 0 -12 0 11 0 0
sb:republic of	0 1 0 -13 -1 0 0 14
sb:request	0 0 0 -22 24 0 0 -3
sb:require	15 -12 0 -16 12 0 0 0
sb:reserve	0 -4 0 16 0 0 0 -11
sb:resolution	0 6 0 3 -9 0 0 0
sb:rest	0 16 -1 -16 -6 0 3 0
sb:rest of	0 16 0 0 -12 0 0 -5
sb:result	0 -10 0 9 -4 0 6 -2
sb:resume on	0 5 0 2 0 0 0 -10
sb:retaliation	0 11 0 0 0 0 0 -11
sb:retroactive	0 -9 0 20 0 0 0 -12
sb:retroactive to	0 -2 0 15 0 0 0 -12
sb:return from	0 -17 0 14 -6 0 0 6
sb:return on	0 10 0 -10 -3 0 0 2
sb:return to	0 24 0 -8 0 0 0 -12
sb:revenue	0 11 0 0 -2 0 0 -12
sb:review	-1 -27 0 -19 44 0 -9 -7
sb:review of	0 -8 0 -23 31 0 0 0
sb:revive	0 -12 0 8 0 0 0 3
sb:rice	0 -7 5 -13 10 0 0 5
sb:rice and	0 4 0 -11 0 0 0 6
sb:right	0 -18 0 1 4 7 0 0
sb:right to	0 -6 0 9 0 0 0 -2
sb:ring	0 -12 0 0 1 0 0 7
sb:rise	0 1 0 9 -6 0 0 -12
sb:rise by	0 -15 0 20 -4 0 0 0
sb:rise from	0 13 0 -10 -2 0 0 0
sb:rise garden	0 8 0 -8 0 0 0 0
sb:rise of	0 -11 0 16 0 0 0 -2
sb:river	0 -6 0 20 -2 0 0 -11
sb:road	0 -8 0 10 -13 0 0 8
sb:roaming	0 -25 0 31 0 0 0 -9
sb:roaming tariff	0 -7 0 10 0 0 0 -1
sb:room	0 0 0 21 -1 0 0 -19
sb:rose	0 -8 0 10 0 0 0 0
sb:rotterdam	0 9 0 -8 0 0 0 0
sb:round	-1 10 0 6 -26 0 7 -4
sb:round ,	0 7 0 0 -2 0 7 -12
sb:round in	0 7 0 -11 0 0 0 7
sb:round is	0 -2 0 13 -3 0 0 0
sb:round of	0 0 0 17 -5 0 -1 -13
sb:round on	0 6 0 -11 0 0 0 7
sb:rubber	0 0 0 -13 0 0 0 9
sb:rule	46 -32 -10 -3 0 -5 0 -27
sb:rule :	9 0 0 -1 0 0 0 -4
sb:rule by	0 -2 0 12 -2 0 0 -4
sb:rule on	0 -17 0 0 6 0 0 3
sb:rule take	11 -5 0 -8 1 0 0 -1
sb:run	-11 -3 15 -2 1 0 -11 5
sb:run for	0 -8 0 13 3 0 0 -7
sb:run out	3 6 13 -9 -12 1 -1 1
sb:run to	-16 -4 0 -2 22 -3 0 1
sb:run until	0 20 2 -3 -7 0 0 -6
sb:saeima	0 0 0 -12 10 0 0 1
sb:safeguard	-1 56 -4 -38 -7 0 0 -32
sb:safeguard duty	0 9 0 -5 0 0 0 -2
sb:safeguard that	0 20 0 -15 -1 0 0 -3
sb:sail	0 -14 0 22 -3 0 0 -5
sb:sale	0 -19 0 -6 -2 27 -3 -9
sb:sale ,	0 -1 0 -9 7 6 0 0
sb:sale of	0 -3 0 0 -9 10 0 -1
sb:samarkand	0 -1 0 13 0 0 0 -8
sb:same	-7 20 2 -8 -9 0 -1 0
sb:same <level>	0 -13 0 13 0 0 0 0
sb:same day	-2 -4 0 0 -1 0 0 10
sb:same for	0 13 0 -8 0 0 0 -2
sb:same hour	0 4 0 -10 0 0 0 4
sb:same report	0 0 0 20 0 0 0 -18
sb:sanction	0 -11 0 11 10 0 0 -12
sb:say	-6 7 2 4 0 -4 4 -16
sb:say ,	1 -17 0 24 -4 0 0 -8
sb:say :	0 -8 0 0 10 0 2 -7
sb:say <day-today>	0 5 0 -12 0 8 0 0
sb:say <name>	0 0 0 8 -4 0 -1 -1
sb:say <number>	0 -11 0 6 9 0 0 -5
sb:say <person>	0 6 0 -11 8 0 0 0
sb:say he	1 -9 0 7 -4 0 3 0
sb:say in	0 16 0 -21 -1 0 0 12
sb:say it	0 39 0 -24 -8 0 0 -14
sb:say on	0 8 0 -13 3 -3 9 -1
sb:say so	0 -1 0 -3 -4 0 0 12
sb:say that	0 -21 9 21 -1 -4 4 -11
sb:say to	0 0 0 10 0 0 0 -10
sb:scheduled	0 -6 0 1 9 0 0 -2
sb:scheduled to	0 -12 0 4 8 0 0 0
sb:school	0 -17 7 23 -12 0 0 -6
sb:scott	0 -3 0 12 -7 0 0 0
sb:scott bessent	0 -3 0 12 -7 0 0 0
sb:scrap	0 0 0 -6 0 0 0 8
sb:sea	0 0 -2 10 -6 0 0 -3
sb:season	0 -20 0 17 -9 0 3 3
sb:season ,	0 -3 0 -8 -2 0 0 16
sb:second	-10 0 -8 7 16 -4 2 -19
sb:second ,	0 -13 0 -1 0 0 0 14
sb:second day	0 -6 0 15 0 0 0 -6
sb:second meet	0 -1 0 14 -1 0 0 -8
sb:second order	0 -10 0 9 10 0 0 -8
sb:second phase	0 -17 0 0 15 0 0 -2
sb:second round	0 0 0 8 -4 0 6 -15
sb:secretary	0 -3 0 14 -10 0 0 0
sb:secretary scott	0 -4 0 12 -6 0 0 0
sb:section	-12 13 16 -6 2 0 0 -20
sb:section <number>	-11 15 16 -13 4 0 0 -16
sb:see	0 -1 0 18 -15 0 -2 -3
sb:see ,	0 9 0 -8 0 0 0 0
sb:see <person>	0 -9 0 18 0 0 0 -2
sb:see each	0 -13 0 4 -1 0 0 7
sb:see it	0 -6 0 11 -1 0 0 -4
sb:see its	0 16 0 -21 0 0 0 6
sb:seed	0 16 1 -14 6 0 0 -9
sb:sell	-3 0 0 3 -2 9 -1 -9
sb:sell by	0 0 0 -5 -1 10 0 0
sb:semi	0 8 0 -7 0 0 0 0
sb:semi -	0 8 0 -7 0 0 0 0
sb:senate	0 -9 0 0 18 0 0 -9
sb:seoul	0 0 9 -5 0 0 0 0
sb:separate	10 0 0 5 0 0 0 -17
sb:sesame	0 -3 0 -2 11 0 0 -6
sb:session	0 -10 0 0 15 0 0 -8
sb:set	1 -18 0 3 7 10 4 -3
sb:set <level>	0 -14 0 9 -1 0 0 8
sb:set out	0 -8 0 12 0 0 0 -1
sb:set the	0 12 0 -15 4 0 0 0
sb:settle at	0 9 0 -9 0 0 0 0
sb:settle for	0 -11 0 13 0 0 0 0
sb:settle it	0 0 0 -10 11 0 0 0
sb:several	0 -13 4 11 0 0 0 0
sb:shall	-6 -1 -1 -6 14 -3 0 6
sb:shall be	0 1 0 6 0 0 0 -15
sb:shared	0 -11 0 13 0 0 0 0
sb:sheet	10 9 0 0 -7 0 0 -16
sb:shelve	5 10 0 -5 0 0 0 -8
sb:ship	-5 9 1 -3 2 -4 1 -7
sb:ship -	0 13 0 -1 -8 0 0 0
sb:ship and	4 -6 0 -2 4 0 8 -13
sb:ship before	0 27 7 -18 -16 0 -1 -6
sb:ship for	0 0 0 10 -4 0 0 0
sb:ship that	0 -2 0 14 -15 0 0 5
sb:shipment	0 0 -11 2 17 0 0 -11
sb:shoe	0 7 0 -12 0 0 7 -4
sb:shore	0 12 0 -1 -8 0 0 0
sb:shore crane	0 13 0 -1 -8 0 0 0
sb:short	0 -20 0 3 -4 0 0 16
sb:should	0 12 9 -12 -1 -1 3 -11
sb:should be	0 -15 0 -2 9 0 12 -5
sb:should have	0 -2 0 13 0 0 0 -10
sb:should know	0 -1 0 0 -4 0 0 9
sb:should the	0 15 0 -3 0 0 -1 -12
sb:show	0 -3 0 15 0 0 0 -8
sb:shrimp	0 -11 0 0 4 0 1 5
sb:side	0 -8 -9 -11 1 -3 0 22
sb:side ,	0 0 0 -10 0 0 0 9
sb:side and	0 -11 0 0 0 0 0 9
sb:side had	0 1 0 -13 -2 0 0 15
sb:side the	3 -1 0 -11 12 0 0 -3
sb:side to	0 0 0 -6 0 0 0 8
sb:side until	0 -6 0 0 0 0 0 10
sb:side want	0 -10 0 0 9 0 0 0
sb:sign	-1 8 7 0 -7 0 -18 2
sb:sign ,	0 -26 0 28 -6 0 0 3
sb:sign ;	0 -6 0 22 -3 0 0 -13
sb:sign a	0 19 0 2 -4 0 0 -23
sb:sign an	0 -4 8 -2 -5 9 0 0
sb:sign in	0 11 0 -17 6 0 0 3
sb:sign its	0 0 0 9 0 0 0 -1
sb:sign on	0 7 0 -13 7 4 0 0
sb:sign the	0 7 0 8 -5 -5 -4 -7
sb:sign when	0 0 0 -9 9 0 0 0
sb:signature	-1 -15 0 5 10 -1 2 -2
sb:signature of	0 2 0 14 -12 0 0 -3
sb:signature on	0 -1 0 -7 9 0 0 0
sb:signature the	0 -8 0 13 -2 0 0 0
sb:since	0 -11 0 10 -11 -2 -1 5
sb:since <day-gone>	5 4 0 -17 0 0 5 7
sb:since <month-gone>	1 23 0 -39 0 0 -3 15
sb:since <number>	0 -14 0 23 0 0 0 -9
sb:since last	0 -11 0 -1 8 0 0 6
sb:since the	0 -5 0 12 0 0 0 -2
sb:single	0 -5 0 13 -4 0 0 0
sb:sit	0 -6 0 16 -1 0 0 -6
sb:sit again	0 8 0 0 -10 0 0 -1
sb:six	0 -9 0 3 -7 0 0 8
sb:slap	0 3 0 -10 0 0 0 9
sb:slap <level>	0 11 0 -7 0 0 0 0
sb:sleep until	0 5 0 -10 1 0 0 1
sb:small	0 -8 -2 5 10 0 0 -4
sb:small parcel	0 -5 -1 0 10 0 0 -2
sb:so	1 -8 -12 2 2 5 0 2
sb:so -	3 2 0 4 0 0 0 -13
sb:so are	0 -13 0 7 3 0 0 0
sb:so by	0 8 0 -20 3 0 3 0
sb:so it	0 12 0 -6 0 0 0 -1
sb:so on	0 -3 0 8 3 0 0 -16
sb:so the	0 -8 0 0 0 0 0 12
sb:so until	0 -9 0 -9 6 0 0 12
sb:soap	0 -15 0 11 0 0 0 5
sb:software	5 0 0 -13 0 0 0 6
sb:solution	0 -1 0 17 -3 0 -3 -5
sb:some	16 23 0 -16 -15 0 -2 -18
sb:some <number>	0 14 0 -9 0 0 0 -5
sb:somebody	0 -11 0 -16 0 0 0 23
sb:sooner	0 0 0 -8 -3 0 0 12
sb:south	0 0 0 11 -4 0 0 -4
sb:soybean	-5 0 0 18 -4 0 0 -13
sb:soybean by	0 -3 0 15 -7 0 0 -2
sb:speak	0 1 0 26 -9 -1 -1 -20
sb:speak of	0 4 0 8 -1 0 0 -10
sb:speak on	0 -4 0 10 0 0 0 0
sb:special	-1 14 0 -13 6 0 0 -2
sb:special duty	0 3 0 -8 0 0 0 10
sb:spoke	0 13 0 -26 0 0 8 12
sb:spoke of	0 4 0 -7 -5 0 0 9
sb:spoke to	0 4 0 -11 0 0 6 0
sb:spoken	0 11 0 -16 -3 0 0 10
sb:spoken of	0 0 0 -6 -1 0 0 10
sb:spoken with	0 13 0 -13 0 0 0 0
sb:sprat	0 6 0 -12 8 0 0 -3
sb:spring	-2 0 0 13 -6 0 0 -6
sb:st .	0 -1 0 9 0 0 0 -6
sb:stage	12 -2 0 1 -2 0 0 -9
sb:stake	0 0 0 -15 0 0 0 14
sb:stand	0 -7 0 4 12 0 0 -5
sb:stand at	0 -11 0 19 0 0 0 -5
sb:stand still	0 0 0 17 0 0 0 -14
sb:stand until	0 0 0 -6 12 0 0 -2
sb:standstill ,	0 0 0 -10 0 0 0 14
sb:standstill between	0 10 0 -7 0 0 0 -2
sb:standstill on	0 0 0 20 0 0 0 -18
sb:standstill that	0 0 0 -6 0 0 0 8
sb:start	9 10 0 6 -12 0 -4 -25
sb:start <day-ahead>	0 11 0 0 -2 0 0 -7
sb:start again	0 -10 0 0 0 0 0 8
sb:start at	0 -8 0 17 -4 0 0 -5
sb:start in	4 -7 0 10 0 0 0 -7
sb:start on	10 3 -4 1 -9 0 0 -8
sb:state	-3 -5 -1 -7 10 -1 -2 11
sb:state that	0 -1 0 -13 1 0 0 15
sb:state visit	0 -8 0 6 2 0 0 0
sb:statement	0 -8 0 11 -4 0 3 -3
sb:stay	10 12 -1 -2 -5 -5 -5 -10
sb:stay at	0 2 -1 9 -2 0 0 -6
sb:stay in	0 16 2 -1 -8 0 0 -13
sb:stay of	11 -3 -2 -16 0 0 0 7
sb:stay on	0 12 0 3 0 0 0 -16
sb:stay until	-2 -7 0 17 0 0 0 -7
sb:steel	0 11 9 -9 -10 0 4 -8
sb:steel and	0 11 0 -3 -3 0 0 -5
sb:step	0 21 0 -8 -11 0 0 -8
sb:step of	0 13 0 -11 0 0 0 -1
sb:still	-5 -16 0 15 -7 -1 21 -10
sb:still approve	0 0 0 14 -11 0 0 0
sb:still at	0 -11 0 -4 0 0 11 2
sb:still has	0 -12 0 5 2 0 0 0
sb:still in	0 9 0 -13 0 0 6 0
sb:still pay	0 1 0 9 3 0 0 -15
sb:stockfish	0 -9 0 10 1 0 0 -3
sb:stockholm	0 -10 0 4 -3 0 0 5
sb:stop	4 14 -5 -9 -16 6 0 0
sb:stop collect	0 11 0 0 -10 0 0 0
sb:stop on	0 -9 0 -15 0 0 0 24
sb:street	0 -4 0 11 0 0 0 -4
sb:strike	-3 2 0 13 -15 0 -5 -1
sb:strike down	0 11 0 -9 0 0 0 0
sb:strike until	0 -1 0 14 0 0 0 -8
sb:stroke	0 6 0 -13 0 0 0 8
sb:stroke of	0 6 0 -13 0 0 0 8
sb:stuff	0 10 0 -16 2 0 0 0
sb:subscription	0 -8 0 17 -2 0 0 -6
sb:subsidiary	0 0 0 -10 11 0 0 0
sb:subsidiary of	0 0 0 -10 11 0 0 0
sb:subsidy	0 0 0 14 -8 0 0 -2
sb:successor	0 1 0 11 0 0 0 -13
sb:successor ,	0 0 0 10 0 0 0 -10
sb:such	0 12 0 -15 -4 0 9 0
sb:sum	0 -12 0 17 -1 0 0 0
sb:summer	0 0 0 21 -12 0 0 -12
sb:summer ,	0 6 0 -11 0 0 0 5
sb:summer tariff	0 -1 0 15 -2 0 0 -9
sb:summit	0 -9 0 19 -8 0 0 0
sb:summit of	0 -3 0 9 0 0 0 0
sb:sunday	0 3 0 -18 -7 0 0 21
sb:surcharge	-4 40 -2 12 -33 0 0 -56
sb:surcharge ,	0 21 0 -7 0 0 0 -12
sb:surcharge end	0 15 0 -9 0 0 0 -4
sb:surcharge of	-2 11 -7 9 -14 0 0 -12
sb:surcharge run	0 13 0 -5 0 0 0 -7
sb:surcharge that	0 11 0 -3 0 0 0 -6
sb:suspend	5 -3 -10 -3 2 -4 -5 7
sb:suspend ,	9 11 2 -22 -2 0 0 0
sb:suspend <points>	0 -7 0 10 0 0 0 0
sb:suspend its	0 8 0 7 -2 0 0 -13
sb:suspend since	1 6 0 -19 10 0 0 -2
sb:suspend their	0 -5 0 12 -1 0 0 -3
sb:suspend to	8 0 0 0 -4 0 0 0
sb:suspension	19 -17 -10 -18 30 -2 0 0
sb:suspension begin	0 1 0 -6 13 0 0 -9
sb:suspension end	0 4 0 6 6 0 0 -14
sb:suspension is	9 -9 0 1 0 0 0 -2
sb:suspension of	2 -15 -1 -4 1 0 0 12
sb:suspension run	5 -4 -1 0 9 0 0 -7
sb:table	0 8 0 12 -19 4 0 -12
sb:table is	0 13 0 -1 -9 2 0 -6
sb:take	-1 -4 -2 9 11 -6 -6 -6
sb:take <number>	0 -1 0 11 0 0 0 -6
sb:take effect	7 26 0 -20 -14 0 0 -6
sb:take its	0 7 0 -11 4 0 0 0
sb:take place	-4 -27 0 33 0 0 0 -7
sb:take up	0 -13 0 6 6 0 0 -3
sb:take us	0 0 0 -15 0 0 0 15
sb:takoradi	0 0 0 -6 13 0 0 -4
sb:talk	-10 0 -7 13 -29 -2 9 0
sb:talk ,	0 10 0 0 0 0 0 -13
sb:talk ;	0 0 0 -9 0 0 6 3
sb:talk about	0 -9 0 14 -3 0 0 0
sb:talk are	0 0 0 14 -2 0 -5 0
sb:talk at	0 10 0 -10 0 0 0 0
sb:talk between	0 -12 0 7 0 0 0 0
sb:talk by	0 -3 0 -8 0 0 4 9
sb:talk fail	0 -19 0 0 7 0 0 11
sb:talk in	0 -18 0 13 0 0 0 0
sb:talk of	0 10 0 0 0 0 0 -7
sb:talk with	0 11 0 -8 -9 -1 15 -19
sb:talk would	0 12 0 -12 0 0 0 0
sb:talked	0 -8 0 21 -3 0 1 -15
sb:talked about	0 -4 0 10 0 0 0 0
sb:tariff	0 -7 2 1 -10 -7 6 17
sb:tariff ,	4 0 11 -16 -6 0 0 9
sb:tariff :	0 15 0 -20 -8 0 0 10
sb:tariff are	0 3 0 -11 0 0 0 8
sb:tariff cut	0 4 0 -13 7 0 0 0
sb:tariff dispute	0 -3 0 -5 0 0 0 10
sb:tariff end	0 1 0 14 0 0 0 -19
sb:tariff for	0 -24 0 38 -10 0 -1 -9
sb:tariff from	0 4 0 3 0 0 0 -11
sb:tariff go	0 -10 0 6 0 0 0 2
sb:tariff is	0 -14 0 1 0 0 0 10
sb:tariff on	-5 6 0 -9 0 0 -1 8
sb:tariff suspend	0 0 8 -11 0 0 0 0
sb:tariff that	-1 -8 0 12 0 0 0 0
sb:tariff truce	4 10 0 -11 -9 0 0 5
sb:tariff was	0 -9 0 12 0 0 0 -2
sb:tariff will	0 -7 0 11 0 0 0 -2
sb:tax	0 -24 0 -2 12 0 0 17
sb:tax on	0 -25 0 -7 14 0 0 17
sb:taxi	0 -9 0 9 0 0 0 0
sb:tea	0 8 0 -5 -11 0 0 7
sb:team	0 -9 0 20 -2 0 -3 -3
sb:technical	0 -6 0 16 -8 0 0 0
sb:telephone	0 7 0 1 -21 -7 -6 8
sb:television	0 0 0 -7 -9 0 0 23
sb:television on	0 -3 0 10 -1 0 0 0
sb:tell	-7 8 -3 -14 -13 7 -5 20
sb:tell a	0 -1 0 -7 -6 0 -2 17
sb:tell his	0 -3 0 13 0 0 0 -5
sb:tell me	0 -12 0 5 -6 0 8 0
sb:tell reporter	0 8 0 3 -1 0 0 -13
sb:tell the	0 -23 0 10 -6 2 0 8
sb:tell their	0 9 0 -12 0 0 2 0
sb:tell us	0 19 0 -15 -1 0 0 2
sb:temporary	12 15 0 -10 -8 0 -2 -8
sb:term end	0 -7 0 -10 -2 6 0 10
sb:terminal	0 -2 0 9 -8 7 0 -6
sb:terminate	0 -6 0 -7 0 0 0 14
sb:text	3 -8 -3 1 0 0 6 0
sb:text that	6 0 0 -12 0 0 0 3
sb:th	0 -8 0 -4 1 0 0 12
sb:than	0 13 0 -17 19 0 7 -17
sb:than it	0 9 0 -3 0 0 0 -6
sb:than the	0 0 0 0 7 0 0 -9
sb:that	0 1 10 -12 20 -4 0 -9
sb:that 's	-2 0 0 -5 13 0 0 -6
sb:that ,	-1 1 -4 0 13 0 -2 -7
sb:that <name>	6 0 8 -2 -3 0 2 -8
sb:that <number>	0 -16 0 19 3 0 0 -13
sb:that <organisation>	0 -2 3 -9 7 0 0 1
sb:that <person>	0 0 0 -1 -14 1 6 2
sb:that <quality>	0 23 0 -12 -2 0 0 -13
sb:that <seat>	-1 -9 0 1 2 1 -4 8
sb:that an	0 -10 0 1 3 0 0 5
sb:that are	0 11 8 -5 -17 0 0 -2
sb:that begin	0 -21 0 9 0 0 8 2
sb:that both	0 -14 0 2 0 0 0 8
sb:that bring	0 -4 0 -1 0 0 0 10
sb:that carry	0 0 0 9 -7 0 0 0
sb:that day	0 -25 -10 15 24 0 0 -7
sb:that end	0 -1 8 -10 -5 0 0 9
sb:that everybody	0 11 0 -6 0 0 0 -3
sb:that expire	0 11 0 -14 0 0 0 4
sb:that for	6 4 0 5 5 0 0 -22
sb:that from	1 14 0 -12 0 0 0 -3
sb:that go	0 -13 0 0 11 0 0 0
sb:that had	6 -3 4 2 6 0 0 -20
sb:that he	-8 0 0 13 0 0 0 -16
sb:that his	0 -9 0 5 -1 0 -5 9
sb:that hold	0 -11 0 12 0 2 0 -3
sb:that is	-3 5 -2 -17 15 -2 0 4
sb:that its	0 5 0 5 0 0 0 -16
sb:that keep	0 -18 0 -10 -3 0 0 29
sb:that leave	0 -9 -8 -6 22 0 -3 1
sb:that mr	0 12 0 -5 0 0 0 -7
sb:that of	-4 -10 0 19 0 0 0 0
sb:that on	0 -11 0 3 -1 0 7 0
sb:that reach	0 6 0 -10 7 0 0 -1
sb:that run	0 1 0 -8 0 0 0 8
sb:that start	0 15 0 -14 0 0 0 0
sb:that the	0 0 -12 -16 -1 10 -1 19
sb:that there	0 -7 0 11 0 0 0 -1
sb:that they	-2 3 1 -1 12 0 -2 -11
sb:that thi	0 -2 0 13 -1 0 0 -4
sb:that until	0 1 0 -12 -1 0 0 12
sb:that was	0 7 0 1 0 0 0 -11
sb:that we	0 -11 0 0 6 0 0 7
sb:that were	-3 -12 6 20 -4 0 0 -7
sb:that will	0 -8 0 15 -4 0 0 0
sb:that would	0 10 0 0 -1 0 0 -7
sb:the <day-gone>	0 8 0 -13 2 0 0 2
sb:the <level>	0 3 -8 -5 3 0 5 2
sb:the <month-gone>	12 0 0 4 -3 0 0 -12
sb:the <name>	2 10 13 -17 1 0 0 -3
sb:the <number>	-7 23 11 -25 -19 0 0 8
sb:the <office>	-6 7 1 -8 9 0 -3 1
sb:the <organisation>	7 -11 -13 6 25 -10 -8 -26
sb:the <person>	2 -5 -3 -13 3 3 8 8
sb:the <points>	-2 0 0 -3 -5 0 0 11
sb:the <quality>	15 -9 -6 -7 20 0 -18 -8
sb:the <seat>	0 24 13 6 -26 5 -1 -47
sb:the <span>	0 -26 0 -23 -14 0 0 47
sb:the absence	0 1 0 -14 13 0 0 -1
sb:the accord	0 14 0 -10 0 0 0 -1
sb:the additional	0 0 0 -7 -5 0 0 16
sb:the affiliate	10 0 -1 -10 3 0 0 -4
sb:the agenda	0 -9 0 0 1 0 0 3
sb:the agreement	-6 12 -3 -2 19 3 -3 -20
sb:the airport	0 0 0 14 -9 0 0 -2
sb:the annual	0 -6 0 15 -7 0 0 0
sb:the app	0 -2 0 -5 0 13 0 -1
sb:the arrangement	-6 0 0 -6 -4 0 0 14
sb:the autumn	0 -3 0 -5 10 0 3 -6
sb:the ban	0 -11 0 11 -2 7 0 -4
sb:the bean	0 -3 0 0 9 0 0 -4
sb:the bloc	0 1 0 -16 9 0 3 0
sb:the bridge	0 -24 0 30 -2 0 0 -2
sb:the busan	7 -4 0 -11 -1 0 0 10
sb:the calendar	0 10 0 -13 -2 0 0 3
sb:the case	0 -10 0 -5 11 0 0 0
sb:the ceasefire	0 -6 0 19 0 0 0 -13
sb:the ceiling	0 -4 0 11 0 0 0 -4
sb:the charge	0 17 -4 -13 8 0 0 -16
sb:the city	0 0 0 10 0 0 0 -6
sb:the clock	0 4 0 -10 -3 0 0 8
sb:the close	0 -2 0 -1 -2 0 0 9
sb:the club	0 -6 0 12 0 -4 0 0
sb:the company	0 8 0 -13 6 2 0 0
sb:the consultation	0 -2 0 -8 13 0 0 -1
sb:the continental	0 6 0 -10 8 0 0 0
sb:the contract	0 -4 0 24 -12 0 0 -10
sb:the control	14 0 0 0 0 0 0 -13
sb:the countermeasure	0 7 0 5 0 0 0 -12
sb:the current	0 -9 0 -13 0 7 0 17
sb:the custom	0 -9 0 -3 12 0 0 2
sb:the cut	0 14 0 -1 0 0 0 -14
sb:the date	0 16 0 -9 -15 0 -1 1
sb:the day	7 0 0 -12 7 0 0 0
sb:the deadline	0 -22 -1 24 -20 18 0 -19
sb:the deal	0 7 0 0 -9 4 0 -3
sb:the decision	0 12 0 3 -20 0 0 0
sb:the decree	0 19 4 -2 -8 -5 0 -17
sb:the delegation	0 -1 0 12 0 0 0 -5
sb:the diet	0 4 0 -12 10 0 0 -5
sb:the difference	0 -2 0 0 12 0 0 -12
sb:the dispute	0 -1 0 12 -13 0 0 0
sb:the draft	0 0 0 14 -15 0 0 0
sb:the duty	-3 10 11 -21 0 0 -2 8
sb:the emergency	0 -10 -1 11 7 0 0 -8
sb:the employer	0 0 0 14 0 0 0 -13
sb:the end	-2 -1 0 -2 1 0 0 6
sb:the exclusion	0 -17 27 0 -5 0 0 -13
sb:the exemption	0 0 -8 0 8 0 0 0
sb:the export	0 -7 0 11 -9 0 0 3
sb:the extra	0 12 0 7 -2 0 0 -23
sb:the fact	0 11 0 2 -1 0 0 -11
sb:the fee	-9 -12 0 -8 26 0 0 -3
sb:the fentanyl	7 10 2 -6 0 0 0 -11
sb:the figure	0 -12 0 1 8 0 0 0
sb:the final	0 -12 0 -15 18 0 0 8
sb:the first	-3 10 -1 5 -9 -2 -5 -2
sb:the following	0 13 0 -1 -8 0 0 -3
sb:the former	0 -4 0 0 8 0 0 -2
sb:the four	0 -6 0 1 8 0 0 -4
sb:the freeze	0 0 0 -4 -5 0 0 11
sb:the further	0 0 0 -6 0 0 0 8
sb:the g	0 -4 0 9 0 0 0 0
sb:the general	0 16 0 -14 0 0 0 0
sb:the good	0 -8 0 0 0 0 0 9
sb:the grid	0 -2 0 10 -3 0 0 0
sb:the higher	-2 11 0 -17 -4 0 0 6
sb:the highest	0 9 0 -3 0 0 0 -6
sb:the holiday	0 -3 0 10 0 0 0 -5
sb:the house	0 2 0 13 -6 0 0 -11
sb:the increase	0 21 0 -19 2 0 0 -3
sb:the island	0 -2 0 15 0 0 0 -11
sb:the judge	0 8 0 3 -10 0 0 -2
sb:the judgment	0 8 0 -10 0 0 0 0
sb:the last	0 -4 0 -7 13 0 0 0
sb:the law	0 11 0 0 -10 0 0 -4
sb:the letter	-3 -1 0 -9 -2 0 0 18
sb:the licence	-1 -1 0 9 -3 0 0 0
sb:the lower	0 0 0 6 3 0 -1 -8
sb:the main	10 -1 0 -5 -2 0 0 0
sb:the matter	0 -12 0 -3 7 0 -3 9
sb:the mediator	0 0 0 19 -10 0 -2 -6
sb:the minute	0 -9 0 1 4 0 0 0
sb:the morning	0 -12 0 11 0 0 0 0
sb:the most	0 0 0 0 4 0 4 -9
sb:the new	0 12 -1 -11 -7 4 -3 4
sb:the next	0 -21 0 23 -2 0 0 -1
sb:the night	0 -8 0 14 0 0 0 -5
sb:the northern	0 -5 0 22 0 0 0 -15
sb:the notice	3 -4 0 0 -8 0 0 9
sb:the offer	0 -1 0 -3 13 0 0 -7
sb:the old	0 5 -2 -9 7 0 5 -1
sb:the one	3 -5 0 -16 -8 0 -2 28
sb:the operator	0 0 0 22 -13 0 0 -7
sb:the order	-4 0 -1 -10 -4 3 0 21
sb:the other	5 0 -3 -18 -2 0 7 13
sb:the pact	0 -8 0 -4 15 0 -1 0
sb:the paper	0 7 0 -9 -9 0 0 13
sb:the parish	0 -7 0 11 0 0 0 -2
sb:the party	0 -8 0 23 -14 5 9 -22
sb:the pause	-9 23 0 -15 -8 0 5 -5
sb:the peace	0 0 0 22 0 0 0 -18
sb:the pen	0 10 0 -5 -6 0 0 0
sb:the plan	0 21 0 -11 0 5 0 -15
sb:the port	-1 21 8 -12 -7 0 0 -4
sb:the power	0 0 0 -21 21 0 0 0
sb:the present	-2 -4 -1 -5 -18 5 0 13
sb:the press	0 -7 0 0 -8 0 0 15
sb:the price	0 -6 0 18 0 0 0 -7
sb:the proclamation	0 -12 0 0 17 0 0 -4
sb:the protocol	0 -7 0 -16 19 0 0 3
sb:the quota	0 16 0 -10 0 0 0 -3
sb:the rate	0 2 0 0 7 0 0 -10
sb:the reason	0 -7 0 13 -1 0 0 -2
sb:the reciprocal	0 -15 -1 18 -4 0 0 0
sb:the reduce	0 -7 0 17 -9 0 0 0
sb:the reduction	0 12 0 -18 -6 0 0 12
sb:the register	0 0 0 15 -13 0 0 0
sb:the renewal	0 0 1 -14 -8 0 0 18
sb:the republic	0 1 0 -13 -1 0 0 13
sb:the rest	0 22 0 -5 -17 0 4 -10
sb:the result	0 -9 0 15 -2 0 -3 0
sb:the review	0 -3 0 -13 19 0 0 0
sb:the right	0 -7 0 0 -9 0 0 15
sb:the rise	0 10 0 -9 0 0 0 0
sb:the river	0 -5 0 13 -1 0 0 -4
sb:the road	0 -4 0 4 -9 0 0 6
sb:the room	0 0 0 13 0 0 0 -13
sb:the rule	29 -10 0 1 -12 0 0 -15
sb:the safeguard	0 30 0 -19 -1 0 0 -16
sb:the sale	0 -4 0 -1 -3 13 0 -1
sb:the same	-7 20 2 -11 -6 0 -1 0
sb:the say	0 2 0 -17 8 0 0 8
sb:the season	0 -4 0 11 -2 0 0 -3
sb:the second	-1 14 -2 0 -5 0 -1 -2
sb:the section	0 0 11 0 0 0 0 -13
sb:the signature	0 -2 0 20 -15 0 0 0
sb:the so	4 1 0 5 0 0 0 -13
sb:the special	0 15 0 0 0 0 0 -13
sb:the state	0 -2 0 11 -7 0 0 -1
sb:the stay	12 7 0 -20 -5 0 0 7
sb:the steel	0 8 9 -13 0 0 0 -1
sb:the strike	0 -5 0 14 0 0 0 -6
sb:the summer	0 -9 0 22 -10 0 0 -5
sb:the summit	0 -8 0 14 -1 0 0 0
sb:the surcharge	0 48 1 -16 -14 0 0 -35
sb:the suspension	8 -7 -9 -11 20 0 0 0
sb:the table	0 6 0 16 -21 4 0 -11
sb:the tariff	1 -1 -4 -6 2 0 -2 10
sb:the tax	0 -10 0 -11 8 0 0 11
sb:the term	-1 0 0 -14 -2 0 5 15
sb:the thing	0 -3 0 -8 0 0 0 11
sb:the third	0 -20 0 5 -13 0 0 24
sb:the threat	0 -31 0 30 0 0 1 0
sb:the three	0 0 0 -4 9 0 0 -3
sb:the time	0 11 0 -15 -4 0 -3 16
sb:the top	0 -10 0 13 0 0 0 0
sb:the town	0 0 0 21 -4 0 0 -13
sb:the transaction	0 0 0 -5 0 8 0 0
sb:the transfer	0 -3 0 17 -4 0 0 -8
sb:the treaty	0 0 0 -16 6 0 0 12
sb:the trial	0 -3 0 9 0 0 0 -3
sb:the truce	-12 -4 -15 -5 0 -9 -8 19
sb:the two	-9 -16 -8 -6 0 -6 8 23
sb:the understanding	0 -1 0 -7 0 0 0 12
sb:the upper	0 -2 0 23 -5 0 0 -16
sb:the vote	-1 -7 0 -16 26 0 0 -4
sb:the week	0 -15 0 13 1 0 0 -2
sb:the winter	0 -11 0 19 -4 0 0 -2
sb:the working	0 0 0 8 0 0 0 -5
sb:the world	0 8 0 -9 -4 0 0 3
sb:their	-2 2 -15 6 -14 -6 14 0
sb:their <office>	0 0 0 -6 -8 0 16 -3
sb:their <organisation>	0 -1 0 15 0 0 0 -11
sb:their country	0 0 0 -6 0 0 0 7
sb:their dispute	0 8 0 -9 0 0 0 0
sb:their duty	0 -8 0 -9 0 0 0 18
sb:their good	0 13 0 -10 0 0 0 0
sb:their own	2 7 4 -15 -4 0 0 2
sb:their second	0 -3 0 3 0 0 7 -9
sb:their third	0 16 0 -16 0 0 0 0
sb:them	2 26 0 -20 6 -5 12 -22
sb:them ,	2 -4 0 1 19 0 0 -19
sb:them and	0 10 0 -11 -1 0 0 2
sb:them on	1 11 0 -3 0 0 0 -9
sb:them to	0 1 0 -9 0 0 8 0
sb:themselve	3 0 0 -14 -4 0 13 0
sb:then	-6 27 -3 -23 -3 0 0 3
sb:then ,	-1 6 0 -12 0 0 0 8
sb:then a	0 10 0 -7 0 0 0 -3
sb:then it	0 -12 0 0 4 0 0 8
sb:then the	0 11 0 -4 -5 0 0 -1
sb:there	-8 1 -7 7 0 0 -3 0
sb:there 's	0 17 0 -14 -3 0 -7 5
sb:there from	0 10 0 -9 0 0 0 0
sb:there has	0 0 0 -6 0 0 0 10
sb:there is	0 -2 0 7 9 -3 0 -11
sb:there on	0 -2 0 13 -6 0 0 -3
sb:there will	0 -10 0 16 -3 0 0 0
sb:there would	0 17 0 -16 0 0 0 -1
sb:therefore	0 -13 0 3 -4 0 0 13
sb:therefore end	0 -5 0 -12 0 0 0 19
sb:they	-4 -9 20 -1 -14 -14 13 8
sb:they agree	0 -2 0 0 -10 0 0 15
sb:they do	0 -14 0 16 0 0 4 -11
sb:they end	0 -8 6 0 10 0 0 -10
sb:they go	0 -3 0 9 0 0 0 -2
sb:they have	-4 7 7 0 -21 0 4 0
sb:they meet	0 -3 0 -8 -9 0 1 15
sb:they now	0 4 10 -5 0 0 0 -9
sb:they remain	0 0 0 -1 13 0 0 -7
sb:they say	0 -2 0 -8 0 0 8 3
sb:they settle	0 -10 0 10 0 0 0 0
sb:they sit	0 -3 0 14 0 0 0 -6
sb:they take	1 -1 0 -8 0 0 0 9
sb:they vote	0 0 0 -15 10 0 0 4
sb:they were	0 5 5 7 -4 0 0 -15
sb:they will	-1 -6 1 24 -3 0 0 -12
sb:they would	0 -3 0 0 -1 0 0 10
sb:they're	0 -14 0 2 4 0 0 8
sb:thi	-7 14 -5 -10 -7 0 -3 10
sb:thi one	0 9 0 -17 0 0 0 8
sb:thi week	0 8 0 0 -3 3 0 -13
sb:thi year	0 0 0 12 -2 0 0 -4
sb:thing	0 -3 0 -8 0 0 0 7
sb:third	-9 -2 0 -7 0 -1 3 21
sb:those	0 10 2 -17 0 -1 -2 2
sb:those who	0 -9 0 8 -9 0 0 8
sb:though	0 2 0 -8 8 0 0 0
sb:thread ,	0 0 0 -12 0 0 0 13
sb:threat	-3 -16 0 25 -7 0 0 -1
sb:threat of	-2 -10 0 22 -6 0 0 -4
sb:threaten <name>	0 11 0 -10 0 0 0 0
sb:threaten <number>	0 -24 0 24 0 0 0 0
sb:threaten an	0 -19 0 22 0 0 0 0
sb:threaten the	0 -8 0 -7 9 0 3 4
sb:three	4 9 -3 10 -14 1 -2 -10
sb:three ,	0 12 0 -4 0 0 0 -4
sb:through	-1 -18 8 -14 7 0 -2 20
sb:through it	0 11 0 -5 0 0 0 -5
sb:through the	0 0 0 -7 -5 0 0 13
sb:thursday ,	0 -18 0 6 6 0 0 0
sb:ticket	0 -11 0 20 0 0 0 -4
sb:tie	0 0 0 -3 9 0 0 -1
sb:tiktok	-4 -17 -1 -6 -13 35 0 -12
sb:tiktok 's	0 0 0 -11 0 15 0 0
sb:tiktok ,	0 -4 0 -9 -6 24 0 -7
sb:tile	0 7 1 -11 -3 0 0 5
sb:till	7 -26 0 -7 -12 6 0 21
sb:till the	0 -2 0 -7 0 0 0 13
sb:timber	0 13 0 -11 -6 0 0 3
sb:time :	0 3 0 -14 0 0 0 12
sb:time being	0 -10 0 0 0 0 0 13
sb:time in	0 11 0 -10 0 0 0 0
sb:time until	0 4 0 1 0 0 7 -17
sb:tin	9 -5 0 6 0 0 0 -9
sb:to	-1 -6 -10 -3 -2 8 10 1
sb:to ,	0 10 0 -8 0 0 0 0
sb:to -	0 13 0 -1 -8 0 0 0
sb:to <day-ahead>	-11 -3 0 20 7 0 0 -13
sb:to <level>	5 10 -3 -6 0 0 0 -1
sb:to <name>	12 -10 0 -9 17 3 -1 -4
sb:to <number>	1 14 0 -23 0 0 -6 11
sb:to <person>	0 0 0 -14 0 -2 14 5
sb:to <seat>	-1 -28 0 12 -18 -1 4 18
sb:to <span>	0 10 0 0 0 0 0 -8
sb:to a	0 2 0 11 -17 4 1 -11
sb:to about	0 13 0 -6 -1 0 0 0
sb:to add	0 13 0 -13 0 0 0 0
sb:to agree	0 -2 0 -22 10 0 17 0
sb:to and	0 -8 9 -5 -1 0 0 6
sb:to begin	-2 -3 0 3 -13 0 8 5
sb:to carry	0 0 0 -10 0 0 0 14
sb:to close	0 0 0 -6 -5 15 0 -2
sb:to come	-2 -20 0 14 9 0 0 0
sb:to complete	0 0 0 -2 -8 0 0 11
sb:to conclude	0 -4 0 -11 1 0 11 1
sb:to confirm	0 -9 0 14 0 -1 0 -3
sb:to decide	0 -12 0 0 8 0 0 1
sb:to discuss	0 -2 0 12 -5 0 0 -1
sb:to do	0 -10 0 2 10 0 5 -6
sb:to end	5 -17 -5 13 -2 -1 6 -4
sb:to enter	3 19 0 -14 -6 0 0 0
sb:to expire	-1 1 0 -9 -3 0 0 10
sb:to extend	0 -4 0 23 -4 0 0 -15
sb:to follow	0 -2 0 13 -5 0 0 -3
sb:to four	0 9 0 -11 3 0 0 0
sb:to freeze	0 -4 0 -2 0 0 0 9
sb:to give	0 -5 0 -4 12 0 0 0
sb:to go	0 -6 0 -8 0 8 -2 16
sb:to good	13 0 0 5 -3 0 0 -17
sb:to happen	0 -3 0 -14 19 0 0 -3
sb:to have	0 2 2 -20 3 0 -3 18
sb:to hold	0 -17 0 13 -6 0 0 4
sb:to impose	0 10 0 -5 -2 0 0 0
sb:to invest	0 -6 0 15 -4 0 0 0
sb:to it	0 -1 0 -10 16 0 0 -3
sb:to its	0 0 0 12 -2 0 0 -7
sb:to know	0 0 0 -16 3 0 0 11
sb:to lapse	0 -4 14 -3 -5 0 0 0
sb:to last	0 3 0 13 -9 0 -2 -11
sb:to leave	0 -21 0 12 -5 0 -1 13
sb:to let	0 -17 0 15 -2 0 0 0
sb:to lower	0 -7 -1 0 15 0 0 -2
sb:to make	0 9 0 -12 0 0 0 3
sb:to meet	0 0 0 6 -14 5 -3 0
sb:to midnight	0 -6 0 -10 4 0 0 11
sb:to open	0 -3 0 -8 14 0 0 -1
sb:to pay	0 12 0 -5 0 0 0 -3
sb:to prolong	0 0 -5 0 -10 0 3 7
sb:to put	0 4 0 -10 0 0 0 7
sb:to raise	0 18 0 -10 -7 0 0 0
sb:to replace	0 18 0 -9 0 0 0 -3
sb:to rise	0 -11 0 12 0 0 0 0
sb:to sell	0 -3 0 -1 0 10 0 0
sb:to sign	0 -11 0 13 2 -5 -6 -1
sb:to start	3 -2 0 4 6 0 0 -13
sb:to stop	0 10 0 -7 3 0 0 -7
sb:to suspend	2 18 0 -12 -4 0 0 -4
sb:to take	0 -11 0 17 -7 0 -1 0
sb:to talk	0 -3 0 -6 0 -1 0 14
sb:to that	0 -7 0 11 0 0 0 0
sb:to the	-2 -6 -2 -3 11 -3 -3 3
sb:to their	0 14 0 -15 0 0 0 0
sb:to those	0 0 0 -14 0 0 0 15
sb:to where	0 15 0 -10 0 0 0 -4
sb:together with	-4 13 0 -3 -2 0 0 0
sb:toll	0 -12 0 19 -4 0 0 0
sb:toll on	0 -10 0 12 0 0 0 0
sb:ton	0 -4 0 -7 12 0 0 -1
sb:tonnage	0 -3 0 -11 18 0 0 -5
sb:tonne	0 10 0 -10 0 0 0 0
sb:too	-1 -8 0 4 16 0 0 -12
sb:too ,	-1 -12 0 5 15 0 0 -8
sb:top of	-4 8 0 -14 9 0 0 0
sb:town	0 1 0 22 -6 0 0 -18
sb:tractor	0 1 0 -2 -10 0 0 10
sb:trade	-1 -9 0 2 7 1 0 0
sb:trade act	0 9 0 -5 0 0 0 -3
sb:trade deal	0 -23 0 13 -2 0 4 6
sb:train	0 -10 0 14 0 0 0 0
sb:tram	0 0 0 9 4 0 0 -13
sb:transaction	1 0 0 -7 0 8 0 0
sb:transcript	0 10 0 -15 0 0 0 6
sb:transcript ,	0 11 0 -10 0 0 0 0
sb:transfer	0 -4 -2 21 -4 0 0 -9
sb:transfer window	0 -3 0 14 -3 0 0 -6
sb:translated from	0 0 0 -7 0 0 0 9
sb:transport	-2 -2 0 7 10 0 0 -15
sb:travel	0 -7 0 19 -5 0 0 -2
sb:travel to	0 -4 0 14 -3 0 0 -1
sb:treatment	0 2 9 -3 0 0 0 -9
sb:treaty	0 -9 0 0 -7 0 9 7
sb:treaty by	0 -6 0 6 -10 0 3 0
sb:trial	0 -6 0 12 0 0 0 -2
sb:trip	0 -1 0 13 -1 0 0 -6
sb:tromsø	0 -5 0 -1 0 0 0 9
sb:truce	-21 -5 -28 9 -24 -19 -3 17
sb:truce ,	2 -13 -1 23 -16 0 0 -6
sb:truce :	0 -9 0 7 -3 0 0 5
sb:truce at	0 0 0 13 0 0 0 -10
sb:truce begin	0 10 0 -15 0 0 0 5
sb:truce between	-1 -1 0 6 -14 0 0 3
sb:truce by	0 0 0 -13 4 0 3 3
sb:truce end	0 5 0 0 -10 0 0 4
sb:truce expire	0 -13 0 -4 0 0 0 15
sb:truce for	0 -8 0 12 0 0 0 -4
sb:truce from	0 -13 0 7 0 0 0 2
sb:truce go	0 7 0 -16 0 0 0 6
sb:truce has	0 -13 0 0 -3 0 0 17
sb:truce hold	0 0 0 13 0 0 0 -11
sb:truce is	0 23 0 -29 0 0 4 0
sb:truce itself	0 0 0 -14 0 0 0 17
sb:truce lapse	0 5 0 11 0 0 0 -17
sb:truce last	0 0 0 -13 0 0 0 13
sb:truce of	-9 5 0 8 -15 0 0 0
sb:truce on	0 0 0 -9 3 0 0 4
sb:truce over	0 1 0 -15 0 0 0 15
sb:truce run	0 0 0 22 -6 0 0 -16
sb:truce that	-1 -14 0 0 -8 0 0 17
sb:truce to	-1 14 0 -14 4 0 0 0
sb:truce under	0 -5 0 -3 0 0 0 11
sb:truce was	0 -10 0 -9 0 0 0 16
sb:truce will	0 -1 0 -13 0 0 0 18
sb:truce with	-6 -19 0 13 0 0 0 1
sb:truce would	0 14 0 -32 5 0 0 16
sb:try	0 -5 0 1 9 0 0 -7
sb:try again	0 -3 0 -1 10 0 0 -6
sb:tue	0 -1 0 12 0 0 0 -8
sb:tuesday ,	0 1 0 -9 -4 0 0 11
sb:tuna	0 -14 0 4 -5 0 0 16
sb:turn	0 3 0 -10 -8 0 4 8
sb:twice	0 -12 0 10 -2 0 0 4
sb:two	-16 0 -18 10 -12 -15 3 7
sb:two ,	0 2 0 -18 -1 0 0 20
sb:two <office>	0 1 0 -16 -1 0 0 17
sb:two agree	0 0 0 -7 0 0 -2 10
sb:two country	0 -16 0 0 -2 0 0 14
sb:two date	0 13 -3 0 3 -2 0 -12
sb:two government	0 0 0 -18 -4 0 3 20
sb:two leader	0 2 0 -12 0 0 0 10
sb:two meet	0 0 0 10 -3 0 0 -3
sb:two president	0 -10 0 -14 10 0 0 16
sb:two round	0 0 0 9 0 0 0 -6
sb:two side	0 6 0 3 -13 0 4 -5
sb:two step	0 19 0 -15 0 0 0 -4
sb:two will	0 -3 0 8 0 0 0 0
sb:tyre	0 -5 0 -4 0 0 0 15
sb:under	0 -18 22 -1 8 1 -8 1
sb:under <quality>	0 3 0 7 0 0 0 -12
sb:under a	0 -18 0 -3 -2 0 0 23
sb:under an	0 4 0 0 -5 8 0 -12
sb:under it	0 12 0 -27 -2 0 0 18
sb:under sanction	0 0 0 -8 13 0 0 -4
sb:under section	0 -3 0 4 11 0 0 -10
sb:under which	-4 -16 4 12 -7 0 0 7
sb:understanding	0 -4 0 -5 -3 0 4 12
sb:undertaken	0 -1 0 9 0 0 0 -1
sb:union	0 0 0 20 -10 0 0 -13
sb:unless	8 -2 -7 -9 6 0 -1 3
sb:unless <name>	0 -12 0 -9 13 0 0 6
sb:unless <seat>	0 24 0 -14 -7 0 -1 -5
sb:unless the	0 -6 0 12 -6 0 0 0
sb:until	-6 -10 8 -8 2 -5 0 11
sb:until <day-gone>	0 -1 0 15 0 0 0 -13
sb:up	-6 -17 2 2 5 -6 4 11
sb:up <level>	0 -15 0 21 -5 0 0 0
sb:up by	0 -13 0 27 -10 0 0 -9
sb:up for	0 0 0 -12 14 0 -1 0
sb:up from	0 17 0 -10 0 0 0 -6
sb:up on	0 5 0 -9 4 0 0 0
sb:up to	0 -21 5 0 5 0 0 16
sb:updated	0 -9 0 15 0 0 0 -5
sb:upon	0 -14 0 8 -3 0 0 10
sb:upper	0 0 0 21 -5 0 0 -16
sb:us	-3 -7 -1 -9 6 0 -5 15
sb:us to	0 0 0 -6 0 0 0 10
sb:use the	0 0 0 -12 9 0 0 0
sb:used	0 -6 0 -6 21 0 0 -10
sb:used from	0 -8 0 -2 11 0 0 0
sb:usmca	0 1 0 -15 14 0 0 0
sb:valid	-3 -6 2 -10 0 0 -3 18
sb:valid for	0 5 0 -12 0 0 0 5
sb:validity	0 -2 0 -10 6 0 0 6
sb:valley	0 0 0 10 0 0 0 -6
sb:vanilla	0 14 0 -9 0 0 0 -4
sb:vanity	0 10 0 -5 0 0 0 -4
sb:vehicle	0 -13 0 4 3 0 0 4
sb:version of	0 8 0 -4 0 0 0 -3
sb:vessel	-1 -7 0 0 15 0 0 -4
sb:vessel that	0 -3 0 -4 10 0 0 0
sb:vice	0 -7 0 16 0 0 0 -5
sb:vice premier	0 -5 0 12 0 0 0 -3
sb:video	0 -11 0 18 -12 0 0 3
sb:video on	0 0 0 9 -2 0 0 0
sb:village	0 0 0 9 0 0 0 -6
sb:visit	0 -25 0 31 -2 -1 -1 0
sb:visit to	0 -3 0 10 -2 0 0 0
sb:vote	-8 -2 -3 -2 23 -3 -3 -26
sb:vote ,	0 0 0 -13 13 0 0 0
sb:vote before	0 10 0 -4 -4 0 0 0
sb:vote in	0 8 0 5 -10 0 0 -2
sb:vote is	0 0 0 -8 11 0 0 0
sb:vote on	0 -32 0 7 13 0 0 -11
sb:wage	0 0 0 13 0 0 0 -8
sb:waive	0 -1 10 1 -9 0 0 0
sb:walk	0 -5 0 13 0 0 0 -7
sb:walkout	0 -6 0 16 0 0 0 -6
sb:want	0 -7 0 12 -10 -2 8 -4
sb:want it	0 -3 0 -8 7 0 6 0
sb:want the	0 0 0 25 0 0 0 -22
sb:want to	0 2 0 -7 -16 0 0 16
sb:war	0 -6 0 15 -1 0 0 -3
sb:war of	0 0 0 7 0 0 0 -8
sb:warehouse	0 10 0 -8 0 0 0 0
sb:warn	0 17 0 -26 9 0 0 0
sb:warn that	0 11 0 -19 8 0 0 0
sb:was	-5 -7 -22 6 0 -9 22 -3
sb:was ,	0 -8 0 12 0 0 0 0
sb:was <level>	0 -10 0 17 0 0 0 -4
sb:was <number>	0 -7 0 14 6 0 0 -15
sb:was a	0 11 0 3 -10 0 0 -6
sb:was already	0 10 0 -9 0 0 0 0
sb:was approve	0 -6 0 8 0 0 0 0
sb:was bring	0 11 0 -11 0 0 0 0
sb:was due	0 -20 0 19 0 0 0 0
sb:was expect	0 0 0 -8 7 0 0 1
sb:was loaded	0 2 0 -18 18 0 0 -2
sb:was make	0 -9 0 -5 0 0 0 16
sb:was no	0 2 0 -12 3 0 5 0
sb:was on	0 -8 0 -1 15 0 0 -6
sb:was prolong	0 0 -1 -10 12 0 0 0
sb:was sign	0 -16 0 18 0 0 0 0
sb:was suspend	-3 13 0 -6 0 0 0 -1
sb:was the	0 -2 0 -1 0 0 0 9
sb:was to	-4 -36 -2 38 -12 4 12 -12
sb:water	-2 0 -4 17 0 0 0 -17
sb:water and	0 -2 0 22 -10 0 0 -9
sb:water on	0 -3 0 13 0 0 0 -11
sb:water tariff	0 -15 0 18 0 0 0 0
sb:way	2 -16 0 -5 9 0 3 15
sb:way ,	0 -12 0 11 0 0 0 0
sb:we	-7 -14 0 24 -10 -11 -1 0
sb:we expect	0 0 0 0 -9 0 0 6
sb:we have	-5 15 0 -11 -2 -3 5 2
sb:we hear	0 10 0 -7 -4 0 0 0
sb:we shall	0 -12 0 -3 12 -2 0 7
sb:we want	0 0 0 -8 9 0 0 0
sb:we will	0 -2 0 11 -2 0 0 -4
sb:we write	-4 -24 0 31 0 0 0 -6
sb:we'll	0 -6 0 17 -12 0 -2 1
sb:we're	0 10 0 -8 0 0 0 0
sb:we've	0 7 0 5 -3 0 0 -11
sb:webinar	0 -1 0 11 -6 0 0 0
sb:week	-5 -17 0 5 8 0 -7 8
sb:week ,	0 -1 3 -8 6 0 0 1
sb:week ahead	0 -6 0 14 0 0 0 -7
sb:week of	0 -8 0 15 -1 0 0 0
sb:week that	0 0 0 0 12 0 -1 -9
sb:weekly	0 -10 0 -15 0 0 0 24
sb:were	-11 -12 8 23 -3 2 -8 -15
sb:were agree	0 0 0 -5 0 0 0 9
sb:were due	0 1 -5 9 -5 0 0 0
sb:were on	0 -6 0 -3 13 0 0 0
sb:were still	0 10 0 -7 0 0 0 -1
sb:were suspend	-2 0 0 22 0 0 0 -17
sb:were tell	0 9 0 -9 0 0 0 0
sb:were to	-14 -16 7 19 -11 0 0 5
sb:what	-5 7 5 -11 -2 0 -15 11
sb:what <name>	1 -2 0 9 -2 0 0 -5
sb:what <person>	0 19 0 -21 0 0 0 6
sb:what <seat>	0 -11 0 14 -3 0 0 0
sb:what apply	8 -10 0 1 0 0 0 0
sb:what become	-2 -1 0 -5 0 0 0 9
sb:what change	0 14 9 -14 -6 0 0 -3
sb:what hang	0 10 8 -18 -5 0 0 6
sb:what happen	4 10 -3 -6 -15 0 0 1
sb:what has	0 -9 0 4 11 0 0 -9
sb:what he	0 -8 0 -1 0 0 0 10
sb:what i	0 10 0 -3 0 0 0 -7
sb:what if	0 -14 0 18 -1 0 -2 0
sb:what is	0 0 0 9 7 0 0 -17
sb:what our	0 -4 0 10 0 0 0 -3
sb:what the	0 -5 0 4 -9 0 0 10
sb:what they	0 -21 0 17 0 0 0 5
sb:what we	0 9 0 -1 0 -1 0 -3
sb:what you	0 -9 0 2 7 0 0 0
sb:whatever	2 1 0 -7 10 0 0 -10
sb:wheat	0 6 0 15 -4 0 0 -17
sb:when	5 11 0 -6 6 -3 0 -12
sb:when :	0 9 0 -13 0 0 0 0
sb:when he	0 11 0 -12 0 0 0 0
sb:when it	0 0 0 11 0 0 0 -7
sb:when the	1 7 0 -3 2 0 0 -7
sb:where it	0 8 0 -4 0 0 0 -1
sb:where the	0 -7 0 12 -3 3 0 -4
sb:where they	0 5 0 -12 0 0 0 9
sb:whether	0 0 0 1 -17 0 0 10
sb:whether a	0 0 0 -7 0 0 0 9
sb:whether the	0 -5 0 13 0 0 0 -7
sb:whether to	0 0 0 10 -2 0 0 -6
sb:which	-6 -3 12 -5 -4 9 -11 7
sb:which ,	0 10 0 -11 0 0 0 2
sb:which <name>	-1 12 0 -4 -16 0 0 8
sb:which <person>	0 9 0 -15 11 0 0 -7
sb:which <quality>	3 -2 0 -10 0 0 0 15
sb:which a	0 -16 0 14 -3 1 0 0
sb:which are	7 4 0 -1 1 0 0 -13
sb:which begin	0 -18 0 -11 10 0 0 17
sb:which both	0 -4 0 10 0 0 0 -4
sb:which end	0 2 6 -11 -2 0 0 3
sb:which expire	0 1 0 -11 2 0 0 8
sb:which has	0 3 5 16 -16 3 0 -16
sb:which have	1 4 0 -13 10 0 0 -4
sb:which it	0 6 3 -8 -17 0 0 16
sb:which sit	0 0 0 12 -11 0 0 0
sb:which start	0 -6 0 9 1 0 0 -5
sb:which the	-3 -23 1 6 2 0 5 2
sb:which was	5 -1 0 24 -8 0 0 -22
sb:which were	-12 15 1 0 -6 0 0 -1
sb:which will	0 0 0 -15 11 0 0 3
sb:which would	9 11 -1 -18 -11 4 0 6
sb:whisky	0 -2 0 -9 0 0 0 12
sb:who	-4 -4 0 17 -8 0 0 -8
sb:who hold	0 0 0 -12 0 0 0 11
sb:who is	0 6 0 -11 0 0 0 3
sb:who on	0 13 0 -5 0 0 0 -9
sb:who pay	0 3 0 -17 24 0 0 -6
sb:who say	0 9 0 -9 0 0 0 0
sb:who ship	0 -5 0 11 0 0 0 0
sb:who want	0 -1 0 13 -7 0 0 0
sb:whoever want	0 0 0 14 -9 0 0 0
sb:whose	-2 0 0 -11 2 7 0 6
sb:why	0 -10 0 -1 -2 0 0 15
sb:widely	0 -11 0 12 0 0 0 0
sb:wider	-9 0 0 2 -1 0 0 9
sb:will	-15 -2 -1 19 -7 -8 -15 -3
sb:will apply	0 13 0 -23 -2 0 0 8
sb:will be	-4 6 -3 0 -12 0 -10 12
sb:will bear	0 6 0 -12 0 0 0 6
sb:will buy	0 -2 0 10 0 0 0 -4
sb:will cut	0 11 0 -10 0 0 0 0
sb:will discuss	0 0 0 12 -6 0 0 0
sb:will do	0 -17 0 0 16 0 0 -6
sb:will end	0 11 0 -3 -2 0 0 -4
sb:will follow	0 11 0 8 -14 0 0 -9
sb:will go	0 11 8 -15 -7 0 0 1
sb:will have	0 0 0 3 -11 0 0 4
sb:will hear	0 -5 0 10 -5 0 0 0
sb:will hold	0 5 0 -15 6 0 0 4
sb:will leave	0 -14 0 10 0 0 0 3
sb:will let	6 0 0 -16 -2 0 0 14
sb:will look	0 0 0 -13 15 0 0 0
sb:will meet	0 0 0 2 -10 0 7 -1
sb:will not	0 -43 0 36 0 0 0 2
sb:will now	0 -7 0 22 -7 0 0 -11
sb:will put	0 -11 0 2 0 0 0 9
sb:will stay	-1 0 1 10 5 0 0 -15
sb:will stop	0 10 0 -4 0 0 0 -3
sb:will take	0 9 0 -5 2 0 0 -7
sb:will talk	0 -5 0 13 -3 0 0 -3
sb:will try	0 -3 0 12 0 0 0 -5
sb:window	0 -16 0 5 9 0 6 -13
sb:window close	0 0 0 9 0 0 0 -6
sb:window shut	0 -3 0 10 -1 0 0 -1
sb:wine	-2 -13 11 -4 0 0 0 13
sb:winter	0 -14 0 27 -5 0 0 -8
sb:winter ,	0 -9 0 9 0 0 0 0
sb:wire	0 0 0 18 2 0 0 -25
sb:with	-5 1 6 -7 -8 -7 20 0
sb:with <level>	0 18 0 -19 0 0 0 0
sb:with <name>	-11 -27 -8 11 0 -2 5 8
sb:with <number>	0 2 0 -16 -1 0 12 5
sb:with <seat>	0 6 0 -29 -11 0 4 36
sb:with a	-1 19 0 -15 0 0 9 -6
sb:with it	0 -9 0 1 5 0 0 0
sb:with its	0 8 0 2 0 0 0 -12
sb:with the	4 5 6 -5 2 0 5 -12
sb:with two	0 -4 0 12 0 -2 0 0
sb:withdraw the	-2 -13 0 11 -1 0 0 7
sb:without	-2 7 2 -10 0 0 6 -1
sb:without a	0 1 0 -5 -9 1 -2 11
sb:witnesse	0 0 0 -14 16 0 0 0
sb:won't	0 -4 0 3 -9 0 0 7
sb:wood	0 17 0 -5 -3 0 0 -8
sb:wool	0 11 0 -7 0 0 0 -1
sb:word	0 0 0 -18 20 0 0 0
sb:work on	0 -7 0 10 0 0 0 0
sb:worker	0 -1 0 15 -9 0 0 -2
sb:working	0 0 0 17 0 0 0 -13
sb:worldwide	0 15 0 -9 0 0 0 -4
sb:worldwide surcharge	0 14 0 -8 0 0 0 -3
sb:worth	-7 3 0 7 -11 2 0 -3
sb:worth <money>	-6 13 0 -2 -8 2 0 -4
sb:worth of	0 -20 0 21 0 0 0 0
sb:would	2 6 -22 -9 -12 9 4 10
sb:would again	0 3 0 -11 0 0 0 7
sb:would be	0 17 -7 -3 -32 0 -8 11
sb:would begin	-3 12 0 -5 0 0 0 -3
sb:would carry	0 0 0 -15 0 0 0 17
sb:would charge	0 5 0 -11 0 0 0 8
sb:would come	0 -5 0 -6 0 0 0 14
sb:would decide	0 0 0 -10 13 0 0 0
sb:would do	0 -6 0 15 -2 0 0 -4
sb:would end	0 16 0 -12 5 0 0 -6
sb:would follow	0 -10 0 3 10 0 0 -7
sb:would go	0 18 0 0 0 0 0 -21
sb:would have	8 -24 -10 16 4 3 -5 0
sb:would impose	3 -2 0 -12 10 0 0 0
sb:would last	0 12 0 -16 0 0 0 6
sb:would like	1 -1 0 -7 -12 2 5 8
sb:would meet	0 0 0 -10 10 0 0 1
sb:would not	0 -8 0 14 -3 0 0 -2
sb:would otherwise	0 -23 1 9 -3 0 0 11
sb:would prolong	0 -9 0 -4 0 0 0 13
sb:would raise	0 18 0 -17 0 0 0 0
sb:would run	0 6 0 -17 0 5 0 8
sb:would stay	0 0 0 -8 0 0 0 9
sb:write	-5 -11 5 4 19 6 -6 -11
sb:write comment	0 0 0 -8 12 0 0 0
sb:write that	-2 -1 0 8 7 0 0 -13
sb:year	-2 -12 0 0 12 0 0 0
sb:year 's	0 0 0 13 -4 0 0 -9
sb:year ,	5 -8 8 -13 11 3 0 -6
sb:yes	0 -5 0 -1 -13 9 0 8
sb:yes ,	0 -4 0 0 -10 9 0 3
sb:yet	0 -18 0 -1 21 -4 0 0
sb:yet ;	0 0 0 -13 17 0 0 -2
sb:yet to	0 -3 0 17 -3 -4 0 -5
sb:york	0 -6 0 11 -3 0 0 0
sb:york ,	0 -6 0 14 -4 0 0 0
sb:you	-2 -25 -3 31 -9 0 -6 0
sb:you ask	0 -7 0 12 0 0 0 -3
sb:you may	0 -6 0 10 0 0 0 -1
sb:young	0 0 0 12 0 0 0 -12
sb:your	0 -2 11 16 -8 -11 -5 -4
sb:·	0 -7 0 14 -5 0 0 0
sb:—	0 5 0 -11 -2 2 3 9
sb:— "	0 -3 0 -9 0 0 0 13
sb:— <level>	0 14 0 -10 0 0 0 -3
sb:— <name>	4 11 -4 -14 4 0 -10 3
sb:— <office>	0 14 0 -13 0 0 0 0
sb:— <person>	0 10 0 -10 0 1 1 -2
sb:— <quality>	0 -5 4 -7 12 0 0 0
sb:— from	0 16 0 -16 0 0 0 0
sb:— on	0 4 0 -10 0 0 0 4
sb:— the	0 -22 0 24 -6 0 0 0
sb:— until	0 -12 0 0 0 0 5 4
sb:• the	0 -13 0 7 0 0 0 3
t0=future	5 10 1 -6 -3 0 -6 -1
t0=future-not	-1 -25 0 24 -3 0 0 2
t0=future-passive	2 -14 1 12 0 -12 0 1
t0=future-passive-not	0 0 0 10 -7 0 0 -2
t0=modal	-14 -9 -12 13 0 -7 0 7
t0=modal-not	0 9 0 -3 0 0 0 -5
t0=modal-passive	-5 -8 -8 17 2 1 -5 -14
t0=past	-6 -8 -2 24 -6 -3 3 -7
t0=past-passive	-9 6 0 6 0 0 0 -15
t0=past-passive-not	0 4 0 -17 6 0 0 7
t0=perfect	-5 1 -1 -4 9 2 1 -5
t0=perfect-passive	-2 12 -2 -10 -10 4 -7 9
t0=pluperfect	3 0 -1 8 0 -2 -5 -7
t0=pluperfect-passive	0 -9 0 19 -4 0 0 -3
t0=present	-11 -8 -3 16 4 -4 2 -9
t0=present-passive	2 -3 6 2 -3 0 -10 2
t0=present-passive-not	4 10 0 0 -19 0 -3 4
t1=future	5 10 3 -1 -5 0 -5 -7
t1=future-not	-1 -25 0 24 -3 0 0 2
t1=future-passive	2 -13 1 13 0 -12 0 0
t1=gerund	10 -5 0 -8 -10 1 0 13
t1=infinitive	0 0 1 -4 -10 0 0 5
t1=infinitive-passive	0 9 0 -9 0 0 0 6
t1=modal	-14 -8 -11 8 2 -7 0 10
t1=modal-not	0 9 0 -3 0 0 0 -5
t1=modal-passive	-5 -14 -8 20 4 1 -5 -14
t1=participle-passive	1 -5 2 25 -2 -4 0 -23
t1=past	-7 -8 -1 24 -8 -2 5 -6
t1=past-passive-not	0 4 0 -17 6 0 0 7
t1=perfect	-3 -11 0 8 1 2 2 -7
t1=perfect-passive	-2 12 -2 -7 -10 4 -7 7
t1=pluperfect-passive	0 -6 0 16 -3 0 0 -2
t1=present	-10 -5 -4 10 6 -2 1 -6
t1=present-not	2 10 0 0 -3 0 -8 -1
t1=present-passive	2 -5 6 4 -3 0 -10 1
t1=present-passive-not	4 10 0 0 -19 0 -3 4
t2=future	0 12 -9 -6 -7 -4 -1 8
t2=future-not	0 -4 0 0 8 0 0 0
t2=future-passive	0 0 2 -10 7 0 0 0
t2=gerund	0 -11 0 4 1 0 6 1
t2=infinitive	-6 -6 -6 4 -10 3 10 2
t2=infinitive-passive	0 -1 -2 -2 15 0 0 -7
t2=modal	0 -8 0 18 0 -3 4 -13
t2=modal-passive	0 1 0 0 -16 9 0 3
t2=participle-passive	2 18 0 -11 -14 -2 -5 5
t2=past	-14 -9 -8 37 6 -6 -8 -28
t2=past-passive	0 3 0 10 -11 0 0 -3
t2=perfect	0 7 -1 0 -13 -1 0 0
t2=pluperfect	0 -17 0 32 -6 0 0 -5
t2=present	4 -7 0 -1 -8 -1 13 6
t2=present-not	-2 12 0 -1 1 -1 -1 -11
t2=present-passive-not	0 4 0 13 -1 0 0 -16
t:loose & d:today	2 7 0 -17 7 0 0 9
t:loose-l	-5 2 -15 4 -3 -4 -8 5
t:loose-l0	0 0 0 11 -2 0 -4 -1
t:loose-l1	8 -7 -5 10 -13 -9 0 7
t:loose-l2	-7 -2 -5 3 7 0 -18 4
t:loose-l3	-9 5 0 -8 -4 -1 4 8
t:loose-r	4 -9 9 -1 4 -4 4 -4
t:loose-r1	-11 -5 0 0 24 -2 -8 0
t:loose-r2	0 -13 6 2 2 -3 -3 8
t:loose-r3	2 5 4 1 -8 1 5 -15
t:more	-10 -2 8 11 -4 -14 -7 -2
t:more & d:ahead	-9 -5 9 11 -1 -13 -6 -1
t:more & d:today	0 12 -3 0 -9 0 0 -2
t:more-in	0 -16 0 26 -12 0 -1 0
t:more-in0	0 -16 0 26 -12 0 -1 0
t:more-l	-4 -6 12 0 0 -11 -15 9
t:more-l0	-2 -22 0 14 0 0 0 3
t:more-l1	2 -2 14 0 0 -2 -16 -1
t:more-l2	-5 5 2 1 -1 -2 -24 2
t:more-r1	-3 3 1 -8 0 0 9 2
t:more-r2	-14 8 -2 6 3 -1 0 -10
t:more-r3	0 8 -10 -2 -6 0 0 3
t:quiet	6 -12 -10 -2 0 -3 -7 13
t:quiet & d:ahead	6 -11 -9 -7 0 -3 -7 17
t:quiet-l	8 -9 -9 -1 3 -2 -3 4
t:quiet-l1	4 9 -2 0 0 0 0 -9
t:quiet-l2	-3 -13 0 -3 -4 0 0 22
t:quiet-l3	6 -4 0 -9 2 0 0 6
t:quiet-r	0 -4 0 0 -10 0 -1 12
t:truce	-10 -4 -18 4 4 -12 -6 10
t:truce & d:ahead	-10 -5 -19 8 7 -10 -5 6
t:truce-l	-14 -2 -38 11 6 -6 0 2
t:truce-l0	0 0 0 10 0 0 0 -10
t:truce-l1	5 -17 0 -6 5 -1 0 11
t:truce-l2	-3 -9 -18 3 0 2 0 7
t:truce-l3	-2 4 -21 9 -7 -8 0 -4
t:truce-r	0 -4 3 -4 0 -5 -5 9
t:truce-r1	-16 0 2 -2 -2 0 -1 9
t:truce-r2	12 -10 -7 -5 -7 0 0 13
t:truce-r3	-5 -3 10 -7 9 0 -4 1
t:verb	3 -1 -12 7 -4 2 -24 0
t:verb & d:ahead	4 -2 -12 3 -2 2 -24 3
t:verb & d:today	0 0 0 12 -4 0 0 -11
t:verb-l	10 -6 -9 5 -4 4 -13 -1
t:verb-l0	0 -6 0 16 -3 0 0 -6
t:verb-l1	16 8 -5 -7 -4 0 -2 -7
t:verb-l2	-12 -9 -7 3 11 0 0 4
t:verb-l3	8 4 5 -11 1 3 -1 -4
t:verb-r	-15 -1 0 1 -1 0 -10 13
t:verb-r1	0 1 -10 -5 1 0 0 12
t:verb-r3	-10 0 3 3 0 0 -3 0
tn:loose	-6 3 -3 15 -10 -4 1 -12
tn:more	0 -4 -13 -2 -13 8 -26 19
tn:quiet	0 3 0 1 -18 0 -1 4
tn:truce	15 -13 4 -35 -2 1 -22 39
tn:verb	-3 -11 4 19 -11 3 -4 -5
tp:loose	-5 7 -9 2 2 18 8 -20
tp:more	0 -25 -14 -2 24 16 0 -3
tp:quiet	-6 -14 -1 -13 3 -1 1 27
tp:truce	-6 -5 -5 -12 -11 -18 3 32
tp:verb	6 -3 4 19 -4 6 0 -32
v0-none	-4 -9 -6 23 -6 -10 -7 -1
v0=agree	0 -1 0 -3 -1 0 11 0
v0=aim	0 0 0 -11 -7 0 16 0
v0=be	0 -2 -9 3 3 1 -2 -2
v0=bite	9 -2 0 -5 0 0 0 -1
v0=clear	0 6 -3 -10 -2 0 0 8
v0=continue	0 9 0 3 -5 0 0 -8
v0=debate	0 0 0 -13 15 0 0 0
v0=declare	0 0 0 8 1 0 0 -11
v0=discuss	0 -4 0 6 -14 0 0 10
v0=draw	0 -1 0 0 -4 0 0 9
v0=drop	0 6 0 -11 8 0 0 0
v0=end	-8 5 -1 5 7 0 3 -10
v0=enter	1 -6 10 0 0 0 0 -2
v0=expect	-3 13 0 -3 0 -1 -14 2
v0=expire	-2 0 -12 9 -3 -2 0 -1
v0=get	0 3 -1 13 -5 0 -3 -11
v0=hold	-13 -10 -1 0 7 0 0 4
v0=hope	0 -4 0 16 -6 0 -2 0
v0=intend	0 -6 0 13 -4 0 0 0
v0=jump	0 -4 0 -1 9 0 0 -2
v0=know	0 -8 0 11 -8 0 0 5
v0=leave	0 -1 0 11 0 0 -3 -4
v0=lift	0 0 0 10 -1 0 0 -8
v0=look	0 -3 0 -2 10 0 0 -6
v0=meet	0 -1 0 -7 11 2 1 1
v0=move	0 3 0 -5 10 0 -2 -1
v0=other	-1 0 7 6 6 0 -7 -12
v0=pause	0 -9 0 0 0 0 0 12
v0=place	0 -19 0 8 2 0 0 4
v0=promise	-2 2 0 -11 9 0 1 1
v0=reach	0 -5 0 8 7 0 0 -11
v0=receive	0 0 0 -7 13 0 0 -3
v0=remain	-3 -10 -4 5 3 0 6 0
v0=remove	0 -6 0 11 0 0 0 -2
v0=replace	0 -10 0 12 0 0 0 0
v0=reply	0 -4 0 -9 8 0 2 0
v0=report	0 -7 0 0 10 0 -2 -1
v0=return	0 11 -1 5 -3 0 -1 -12
v0=revive	0 -5 0 9 0 0 0 -1
v0=run	-10 1 3 4 -4 2 -3 0
v0=see	0 -3 0 15 -7 0 0 -1
v0=set	0 -5 0 6 -2 11 0 -15
v0=ship	0 -1 0 13 -11 0 0 0
v0=sit	0 -1 0 12 2 0 0 -13
v0=stay	7 2 3 8 -7 0 0 -14
v0=stop	6 10 -2 -18 -11 0 0 11
v0=suspend	0 0 -11 12 -1 0 -1 -3
v0=threaten	0 2 0 -3 12 0 0 -6
v0=waive	0 -1 10 -6 0 0 0 0
v0=want	-1 -8 0 16 -2 0 7 -13
v1-none	-9 -6 -9 20 -1 -12 -7 -2
v1=agree	0 2 0 -2 0 0 14 -7
v1=aim	0 5 0 -7 -7 0 9 0
v1=bite	9 -3 0 -4 0 0 0 -1
v1=bring	0 2 0 8 -11 0 -1 0
v1=buy	0 0 0 9 0 0 0 -7
v1=clear	0 5 -4 -7 -3 0 0 11
v1=conclude	0 -10 0 -4 0 0 6 5
v1=debate	0 0 0 -16 18 0 0 0
v1=declare	0 5 0 3 2 0 0 -11
v1=discuss	0 -4 0 7 -14 0 0 10
v1=draw	0 -1 0 0 -4 0 0 9
v1=drop	0 5 0 -10 8 0 0 0
v1=end	-2 3 -4 7 4 0 2 -9
v1=enter	0 3 5 -12 0 0 0 2
v1=expect	0 11 0 -1 0 0 -12 1
v1=expire	-2 -3 0 10 -5 -2 0 -3
v1=fall	0 -12 0 -3 -2 4 6 11
v1=get	0 3 -1 13 -5 0 -3 -11
v1=go	-3 3 3 2 -7 0 -3 -5
v1=halve	0 15 0 -11 0 0 0 -1
v1=hold	-13 -12 1 2 5 0 0 3
v1=import	0 -12 7 0 -4 0 0 9
v1=introduce	0 -11 0 8 0 0 0 1
v1=jump	0 -8 0 -5 9 0 0 1
v1=kick	0 12 0 -8 0 0 0 -5
v1=lift	0 0 0 10 -2 0 0 -8
v1=look	0 -2 0 -2 11 0 0 -6
v1=negotiate	0 -10 0 4 -5 0 12 -6
v1=order	0 1 0 9 -5 0 0 -6
v1=other	0 -10 7 8 3 0 -4 -4
v1=pause	0 -9 0 0 0 0 0 12
v1=pay	-5 -4 -4 10 -3 -1 -5 2
v1=prolong	0 -10 2 0 2 0 0 2
v1=publish	-5 -2 0 11 -1 0 0 0
v1=raise	0 3 0 -6 -10 0 0 11
v1=receive	0 -1 0 -6 13 0 0 -3
v1=replace	0 -12 0 11 0 0 0 1
v1=reply	0 -4 0 -9 8 0 2 0
v1=report	0 -12 0 4 8 0 -2 -2
v1=require	11 -5 0 -1 0 0 0 -2
v1=revive	0 -6 0 11 0 0 0 -3
v1=run	-10 -4 2 5 -5 2 -4 3
v1=say	-10 8 3 -7 -1 -4 -8 12
v1=see	0 3 0 1 -9 0 0 3
v1=set	0 -5 0 6 -2 11 0 -16
v1=ship	0 -5 0 8 0 0 0 3
v1=sign	2 2 4 -2 0 0 -11 1
v1=sit	0 -3 0 12 4 0 0 -13
v1=start	5 -5 -4 11 5 0 0 -15
v1=stay	7 4 4 17 -21 0 0 -20
v1=stop	0 1 -2 -6 -3 0 0 10
v1=strike	0 7 0 -14 0 0 -2 12
v1=suspend	-1 0 -6 5 -3 -1 -2 2
v1=tell	0 14 0 -11 -12 5 0 2
v1=think	0 0 0 11 -9 0 0 0
v1=waive	0 -1 10 -6 0 0 0 0
v1=want	0 -11 0 0 3 0 8 1
v2-none	-15 -9 -8 38 -1 -19 -24 -7
v2=agree	0 0 0 0 -8 0 11 -4
v2=ask	0 -12 0 8 7 0 0 -6
v2=be	6 -6 2 10 -13 -6 12 -7
v2=begin	-1 14 0 -3 1 0 0 -16
v2=charge	0 3 7 -8 -14 0 -1 10
v2=decide	0 -12 0 9 -5 0 4 0
v2=end	0 -14 1 3 0 0 0 5
v2=fall	0 16 0 -8 0 0 0 -5
v2=leave	-1 13 0 -6 -17 0 -3 8
v2=let	0 -16 0 1 5 0 0 3
v2=levy	0 9 0 -3 0 0 0 -2
v2=lift	0 2 0 10 -9 0 0 -3
v2=make	4 -13 0 15 -5 0 1 -6
v2=meet	0 -9 0 17 -3 0 0 0
v2=need	12 -8 0 -1 0 0 0 0
v2=offer	0 0 0 -9 8 0 0 0
v2=order	0 -4 0 9 -1 0 0 0
v2=other	0 11 0 0 -17 0 -2 2
v2=pay	-2 -4 -1 11 -4 -2 -3 0
v2=plan	0 -8 0 9 0 0 0 0
v2=post	0 2 0 -12 9 0 0 0
v2=publish	0 6 0 -10 0 0 0 2
v2=put	0 10 0 -1 -11 0 2 -7
v2=renew	0 0 -2 13 0 0 0 -8
v2=return	0 -10 0 -3 2 0 0 11
v2=rise	0 18 0 -12 0 0 0 -7
v2=say	0 -14 0 15 -1 0 7 -9
v2=see	0 -5 0 14 0 0 0 -5
v2=sign	0 -10 0 15 0 0 -1 -2
v2=sit	0 -5 0 13 0 0 0 -1
v2=stop	0 8 0 -4 -5 0 5 -1
v2=tell	0 -10 0 -6 8 0 0 7
v2=think	0 0 0 -11 0 0 0 13
v2=threaten	0 -17 0 17 0 0 0 0
v2=want	1 9 0 -15 -2 0 8 0
v:a:<v-agree>	-2 -14 -2 18 -5 -5 7 -5
v:a:<v-begin>	0 6 2 5 -14 -9 -20 0
v:a:<v-end>	9 -15 4 -17 -11 -6 4 24
v:a:<v-propose>	-3 -13 -1 3 21 -1 13 -13
v:a:<v-return>	0 -8 0 0 0 0 0 9
v:a:<v-suspend>	-5 13 0 -1 -13 0 -3 5
v:b:<v-agree>	1 1 -8 1 -5 -11 6 -1
v:b:<v-begin>	11 21 6 -12 -16 -21 -10 0
v:b:<v-end>	7 -16 16 -20 -13 0 -24 36
v:b:<v-propose>	1 -19 -26 13 13 -8 0 -8
v:b:<v-return>	0 -11 -7 6 0 -3 0 6
v:b:<v-suspend>	12 8 7 -18 0 -10 -11 2
v:c0=agree	-2 -10 -16 4 3 -4 3 2
v:c0=bear	-13 4 -4 5 2 -2 -7 0
v:c0=begin	6 2 5 0 -2 -16 -3 -2
v:c0=down	5 10 -4 4 -12 0 1 -13
v:c0=end	2 2 0 -5 -7 -7 -6 11
v:c0=impose	4 4 -7 8 4 -3 -1 -12
v:c0=lack	4 11 -2 -6 -9 -2 0 -2
v:c0=propose	-5 4 -10 1 0 -16 4 -1
v:c0=refuse	0 -1 0 11 -6 0 0 0
v:c0=renew	9 -11 5 -5 -4 0 -10 9
v:c0=say	-6 -2 -3 4 3 -3 -9 5
v:c0=sell	0 11 -2 6 -8 1 -6 -13
v:c0=sign	-15 -5 -27 1 3 -11 -3 13
v:c0=suspend	6 -4 3 1 4 -1 -8 -3
v:c0=target	-11 12 5 -3 3 -3 -7 -1
v:c0=threaten	-3 1 0 10 2 0 -1 -11
v:c0=up	-3 -13 1 11 6 -1 -16 4
v:c1=agree	0 1 -1 -9 4 -6 13 -2
v:c1=agree & d:ahead	0 0 0 -4 2 -5 14 -7
v:c1=agree & d:today	0 4 0 -12 4 0 0 7
v:c1=bear	-2 12 -5 -4 -5 -4 0 1
v:c1=bear & d:ahead	-5 25 -6 -10 -9 -2 1 -3
v:c1=bear & d:today	2 -26 0 13 6 0 0 3
v:c1=begin	8 6 5 -5 -6 -17 -7 1
v:c1=begin & d:ahead	7 2 5 -2 -13 -16 -6 5
v:c1=begin & d:today	1 11 0 -10 10 0 0 -8
v:c1=buy	0 -5 6 15 -11 0 -1 -7
v:c1=buy & d:ahead	0 -2 6 10 -11 0 -1 -4
v:c1=deny & d:ahead	-6 -2 0 10 1 0 0 0
v:c1=down	1 9 -17 0 -13 0 9 -9
v:c1=down & d:ahead	2 9 -16 -5 -10 0 9 -5
v:c1=down & d:today	0 1 0 10 -4 0 0 -10
v:c1=end	4 -4 4 -1 -10 -8 -13 12
v:c1=end & d:ahead	5 -6 6 -6 -6 -7 -11 14
v:c1=end & d:today	0 4 -4 7 -12 0 0 -3
v:c1=impose	0 6 -3 6 1 -1 -5 -11
v:c1=impose & d:ahead	2 17 -1 -9 -5 0 -3 -2
v:c1=impose & d:today	-5 -28 -3 33 17 0 -1 -23
v:c1=lack	12 2 -2 -3 -19 -2 0 0
v:c1=lack & d:ahead	12 2 -2 -3 -19 -2 0 0
v:c1=propose	-9 -12 -7 2 8 0 4 0
v:c1=propose & d:ahead	-8 -10 -7 1 6 0 5 0
v:c1=refuse	0 -1 0 11 -7 0 0 0
v:c1=refuse & d:ahead	0 -1 0 10 -6 0 0 0
v:c1=renew	8 -15 3 2 -8 0 -12 6
v:c1=renew & d:ahead	8 -14 3 8 -8 0 -12 0
v:c1=renew & d:today	0 0 0 -12 0 0 0 13
v:c1=return	0 -6 -5 0 -6 -1 0 11
v:c1=return & d:ahead	0 -5 -5 -2 -5 -1 0 14
v:c1=say	-7 2 -3 0 6 -3 -13 7
v:c1=say & d:ahead	-3 7 0 -7 5 -2 -10 5
v:c1=say & d:today	-2 -14 -1 11 0 0 0 3
v:c1=sell	0 0 -3 5 -1 6 -8 -11
v:c1=sell & d:ahead	0 1 -3 4 0 6 -8 -15
v:c1=sign	-8 -12 -11 11 8 -13 -7 0
v:c1=sign & d:ahead	-5 -7 -8 8 6 -11 -6 0
v:c1=sign & d:today	-1 -13 0 8 4 0 0 0
v:c1=stay	-1 -15 -2 8 -10 5 0 5
v:c1=stay & d:today	5 -19 -4 -4 -29 0 -1 34
v:c1=suspend	10 -3 8 -3 0 -3 -10 -3
v:c1=suspend & d:ahead	11 0 9 -15 1 -3 -10 1
v:c1=suspend & d:today	0 -17 0 33 -4 0 0 -15
v:c1=target	-4 9 4 0 -5 -4 -13 2
v:c1=target & d:ahead	-4 1 4 11 -16 -4 -12 4
v:c1=target & d:today	0 14 0 -18 10 0 0 0
v:c1=threaten & d:ahead	-6 0 0 14 -2 0 -1 -8
v:c1=threaten & d:today	0 18 0 -17 0 0 0 0
v:c1=up	-5 -8 1 6 -3 -2 -20 13
v:c1=up & d:ahead	-4 -6 2 5 -6 -2 -19 10
v:c1=up & d:today	0 -9 0 -1 4 0 0 10
v:ct1=agree future	0 -23 0 30 -12 0 0 -5
v:ct1=agree infinitive	0 1 0 -13 0 0 17 -10
v:ct1=agree modal	0 -15 0 8 5 0 -8 0
v:ct1=agree participle-passive	4 -1 6 -9 -7 0 -1 9
v:ct1=agree past	-1 13 -3 -5 4 0 -11 -3
v:ct1=agree pluperfect	0 13 0 -15 -2 0 0 7
v:ct1=agree present	0 3 0 -8 1 0 15 -3
v:ct1=bear future	-3 15 -5 0 -6 3 1 -18
v:ct1=bear future-passive	0 -17 0 11 -2 0 0 3
v:ct1=bear gerund	7 -15 0 14 -12 0 0 0
v:ct1=bear infinitive	0 14 0 -24 -10 0 5 14
v:ct1=bear participle-passive	0 11 0 -8 -3 0 4 -7
v:ct1=bear past	0 -21 0 13 12 0 -8 3
v:ct1=bear past-passive	0 -8 0 14 -1 0 0 -1
v:ct1=bear perfect	0 11 0 4 -18 0 0 -3
v:ct1=bear present	-17 15 -14 -5 0 -1 -15 5
v:ct1=bear present-passive	0 0 0 -25 18 0 0 2
v:ct1=begin future	8 0 7 -2 -9 0 -4 0
v:ct1=begin gerund	4 21 -1 -18 -17 0 0 3
v:ct1=begin infinitive	-7 -5 -1 11 -4 0 0 3
v:ct1=begin modal	-16 -19 7 16 -14 0 9 15
v:ct1=begin modal-passive	5 15 0 -19 -1 0 0 0
v:ct1=begin participle-passive	0 12 0 -1 1 0 0 -21
v:ct1=begin past	-8 -30 0 21 10 -1 0 3
v:ct1=begin past-passive	0 -10 0 14 0 0 0 -1
v:ct1=begin perfect	0 -5 0 19 -2 0 0 -5
v:ct1=begin present	12 24 -11 -19 -1 -11 -8 -3
v:ct1=begin present-passive	-1 5 3 -18 7 0 0 0
v:ct1=buy infinitive	0 -9 0 14 -2 0 0 0
v:ct1=buy past	0 5 8 -12 -1 0 0 0
v:ct1=deny past	0 -3 0 12 -6 0 0 0
v:ct1=down future	-12 26 0 -1 -2 0 0 -13
v:ct1=down gerund	0 8 0 -7 0 0 0 0
v:ct1=down modal	0 -1 0 0 -10 0 -6 16
v:ct1=down past	0 -10 0 4 2 0 -8 5
v:ct1=down present	7 4 -7 11 -22 1 7 -13
v:ct1=down present-passive	5 -3 0 -11 6 0 0 0
v:ct1=end future	0 -3 -11 -5 -7 -2 7 15
v:ct1=end gerund	0 0 0 -19 0 0 0 19
v:ct1=end infinitive	11 4 11 -5 -18 0 -7 0
v:ct1=end modal	-7 4 -4 9 -4 -1 0 -4
v:ct1=end participle-passive	0 -4 -4 28 -7 0 0 -19
v:ct1=end past	0 -12 -6 26 18 0 0 -26
v:ct1=end pluperfect	0 -1 0 16 0 0 0 -11
v:ct1=end present	0 4 10 -28 -12 0 -18 26
v:ct1=end present-passive	0 -9 0 3 7 0 0 0
v:ct1=impose future	8 -2 -9 7 -18 -3 0 8
v:ct1=impose future-passive	1 18 0 -20 8 0 2 -9
v:ct1=impose gerund	0 -5 3 -5 -11 7 2 8
v:ct1=impose infinitive-passive	0 3 0 -15 7 0 0 9
v:ct1=impose modal	2 6 0 2 1 -2 -2 -16
v:ct1=impose modal-passive	11 -10 0 1 -2 3 -5 5
v:ct1=impose participle-passive	0 -4 9 6 -17 -4 -8 -2
v:ct1=impose past	-5 10 0 -10 16 -2 6 -8
v:ct1=impose past-passive	0 -12 0 14 1 2 -1 -4
v:ct1=impose perfect	0 0 -7 7 -9 0 1 -5
v:ct1=impose perfect-passive	-1 0 -2 10 -6 0 0 -1
v:ct1=impose pluperfect	-2 -15 0 19 5 0 -3 -3
v:ct1=impose pluperfect-passive	0 -11 0 16 0 0 0 -1
v:ct1=impose present-passive	5 15 0 -14 6 -4 -9 -6
v:ct1=lack future	5 5 0 -17 0 0 0 6
v:ct1=propose future	0 -21 0 13 1 0 -3 1
v:ct1=propose future-passive	0 -8 0 -5 12 0 0 0
v:ct1=propose infinitive	0 -13 0 16 0 0 -4 0
v:ct1=propose participle-passive	3 -8 0 6 4 0 5 -12
v:ct1=propose past	0 -5 0 -11 -6 0 15 14
v:ct1=propose past-passive	0 9 0 -17 2 0 0 8
v:ct1=propose perfect	0 4 0 3 2 0 -7 -11
v:ct1=propose pluperfect	0 -23 0 15 8 0 0 0
v:ct1=propose present	-4 13 0 -17 12 -2 -6 0
v:ct1=propose present-passive	0 9 0 12 -22 -1 0 0
v:ct1=renew future-passive	0 11 5 -17 -5 0 0 0
v:ct1=renew infinitive	0 -2 -4 12 -2 0 0 -3
v:ct1=renew modal-passive	0 0 0 -7 -5 0 0 10
v:ct1=renew past	7 -9 -3 16 0 0 -1 -12
v:ct1=renew past-passive	0 0 0 -24 8 3 0 11
v:ct1=renew perfect	0 0 0 10 0 0 0 -5
v:ct1=renew present-passive	0 -1 3 -6 -1 0 0 10
v:ct1=return infinitive	0 -15 0 -4 0 0 0 19
v:ct1=return modal	0 4 0 3 0 0 0 -11
v:ct1=return past	0 3 0 -13 -1 0 0 13
v:ct1=say future	0 -28 7 -1 25 -4 -4 -8
v:ct1=say future-passive	5 -4 0 8 0 0 0 -10
v:ct1=say modal	0 -13 0 0 12 0 0 0
v:ct1=say past	-10 19 -16 1 -24 0 -16 6
v:ct1=say past-passive	0 -13 0 19 -3 0 0 -1
v:ct1=say perfect	3 4 0 -14 -8 0 3 11
v:ct1=say pluperfect	0 17 0 -4 -8 0 0 -10
v:ct1=say present	-1 -19 3 0 0 0 2 19
v:ct1=say present-passive	0 0 0 -7 17 0 0 -13
v:ct1=sell participle-passive	0 -10 0 2 11 0 0 -3
v:ct1=sell past	0 9 0 0 0 -3 0 -2
v:ct1=sign future	0 -24 0 0 20 0 -8 -6
v:ct1=sign future-passive	0 -22 0 12 0 0 2 3
v:ct1=sign infinitive	0 -9 0 -5 16 0 0 -3
v:ct1=sign modal	0 -27 0 2 4 0 -7 14
v:ct1=sign modal-passive	0 -4 0 -2 11 0 0 -1
v:ct1=sign participle-passive	2 6 6 8 -30 0 0 -3
v:ct1=sign past	-4 11 -5 8 -38 0 -4 1
v:ct1=sign past-passive	0 12 0 -3 -5 0 0 -3
v:ct1=sign perfect	0 1 0 -5 -6 0 -2 12
v:ct1=sign pluperfect-passive	0 -6 0 13 -2 0 0 -1
v:ct1=sign present	-3 8 -2 -3 0 -1 9 -7
v:ct1=stay future	-12 5 4 1 -12 0 -7 4
v:ct1=stay gerund	8 -8 4 -20 0 0 0 18
v:ct1=stay infinitive	9 0 0 8 -5 0 -1 -11
v:ct1=stay modal-passive	0 14 0 -4 0 0 0 -9
v:ct1=stay participle-passive	0 -10 0 16 -2 0 0 -7
v:ct1=stay past	-7 -5 -6 5 0 0 15 0
v:ct1=stay perfect	3 -7 4 2 5 4 -5 -11
v:ct1=stay pluperfect	9 -11 0 5 -5 0 0 0
v:ct1=stay present	-2 -2 -4 -8 0 4 1 7
v:ct1=suspend future-passive	0 -17 0 5 11 0 0 -2
v:ct1=suspend infinitive	6 10 0 -6 -10 0 0 0
v:ct1=suspend participle-passive	5 -15 4 -4 4 0 0 0
v:ct1=suspend past	0 18 7 -24 6 -1 4 -7
v:ct1=suspend past-passive	1 -5 0 12 0 0 0 -10
v:ct1=suspend perfect	0 9 -7 8 -9 0 0 -3
v:ct1=suspend present	8 3 0 -2 0 0 -11 -1
v:ct1=suspend present-passive	-4 -10 0 0 1 0 0 9
v:ct1=target future	0 11 0 -14 0 0 0 1
v:ct1=target future-passive	0 26 0 -30 0 0 0 2
v:ct1=target gerund	9 -8 0 1 0 0 0 -2
v:ct1=target modal-passive	0 -19 0 22 0 0 0 -5
v:ct1=target participle-passive	0 0 0 -7 -2 0 0 14
v:ct1=target past	0 4 0 4 -2 0 0 -12
v:ct1=target perfect	-2 9 0 -2 -2 0 0 0
v:ct1=target pluperfect	0 -11 0 12 9 0 0 -5
v:ct1=target present	-5 -13 11 3 -6 0 0 12
v:ct1=target present-passive	0 12 0 -15 7 0 0 0
v:ct1=threaten participle-passive	0 11 0 -9 0 0 0 0
v:ct1=threaten past	0 -7 0 17 -9 0 0 0
v:ct1=threaten perfect	0 19 0 -16 -1 0 0 0
v:ct1=threaten pluperfect	0 -13 0 13 9 0 0 -1
v:ct1=threaten present	-3 15 0 -10 0 0 0 0
v:ct1=threaten present-passive	0 10 0 -9 0 0 0 0
v:ct1=up future	-1 -27 9 20 -17 0 0 4
v:ct1=up gerund	0 -10 0 -4 0 0 0 16
v:ct1=up infinitive	-1 12 0 1 -18 0 0 1
v:ct1=up modal	-1 18 0 -23 11 0 0 0
v:ct1=up modal-passive	5 6 0 -15 0 0 0 1
v:ct1=up participle-passive	0 -8 0 14 0 0 0 -2
v:ct1=up past	0 0 0 7 -4 0 0 -9
v:ct1=up past-passive	0 -6 0 13 0 0 0 -1
v:ct1=up perfect	0 4 0 1 8 0 0 -15
v:ct1=up pluperfect	0 0 0 -7 10 0 0 -1
v:ct1=up present	-1 -6 -4 0 4 0 -4 13
v:l1="	2 9 0 -4 -4 0 0 0
v:l1=" & d:ahead	2 9 0 1 -3 0 0 -13
v:l1=(	0 -10 0 5 -10 0 0 9
v:l1=( & d:today	0 -14 0 0 -7 0 0 12
v:l1=,	-10 4 8 -9 0 0 -1 8
v:l1=, & d:ahead	-1 17 19 -27 7 7 3 -11
v:l1=, & d:today	-8 -14 -9 9 -7 -10 -12 20
v:l1=-	0 -17 0 0 -1 2 6 8
v:l1=- & d:ahead	0 -17 0 -1 0 2 6 9
v:l1=.	0 30 0 -20 -3 0 0 -13
v:l1=. & d:ahead	0 24 0 -16 -5 0 0 -2
v:l1=. & d:today	0 14 0 -9 0 0 0 -9
v:l1=:	-2 -4 -12 -25 -1 5 2 32
v:l1=: & d:ahead	-1 6 -10 -24 -12 5 2 22
v:l1=: & d:today	0 -21 0 -7 9 0 0 16
v:l1=; & d:today	0 -2 0 -6 0 0 0 11
v:l1=<agent>	0 -5 0 29 -9 0 0 -16
v:l1=<agent> & d:today	0 -4 0 24 -5 0 0 -11
v:l1=<begin>	1 4 -2 -14 13 8 2 -2
v:l1=<begin> & d:ahead	0 13 1 -18 7 12 7 -9
v:l1=<day-ahead>	0 5 0 30 -1 0 0 -32
v:l1=<day-ahead> & d:ahead	0 8 0 -10 0 0 0 0
v:l1=<day-ahead> & d:today	0 -1 0 37 0 0 0 -34
v:l1=<day-gone>	0 -1 0 14 0 0 0 -10
v:l1=<day-gone> & d:today	0 0 0 13 0 0 0 -12
v:l1=<day-today>	0 -11 0 -24 0 0 0 31
v:l1=<day-today> & d:today	0 -2 0 -33 0 0 0 33
v:l1=<duty>	0 -11 0 3 0 0 0 2
v:l1=<gate>	0 3 0 10 -7 0 0 -10
v:l1=<gate> & d:today	0 -4 0 15 -1 0 0 -5
v:l1=<goods>	0 -21 0 1 -15 0 0 23
v:l1=<goods> & d:ahead	0 -10 0 -1 -11 0 0 20
v:l1=<goods> & d:today	0 -16 0 4 -1 0 0 5
v:l1=<level-noun> & d:ahead	0 -5 0 -3 0 0 0 11
v:l1=<level>	0 -5 -2 22 -4 0 0 -16
v:l1=<level> & d:ahead	0 0 0 4 -9 0 0 1
v:l1=<level> & d:today	0 -6 0 22 1 0 0 -23
v:l1=<name>	0 -2 0 19 -15 -2 5 -16
v:l1=<name> & d:ahead	0 -11 0 18 -10 -2 5 -6
v:l1=<name> & d:today	0 8 0 3 -1 0 0 -10
v:l1=<not>	-10 -10 0 7 7 0 0 1
v:l1=<not> & d:ahead	-10 -8 0 28 0 0 0 -11
v:l1=<not> & d:today	0 0 0 -21 9 0 0 15
v:l1=<number>	-5 23 -4 -3 -3 0 0 -21
v:l1=<number> & d:ahead	-2 20 0 -18 0 0 0 2
v:l1=<number> & d:today	0 10 -1 10 -7 0 0 -29
v:l1=<office>	0 0 0 11 0 0 0 -9
v:l1=<office> & d:today	0 0 0 9 0 0 0 -9
v:l1=<organisation> & d:today	0 -4 0 -2 -4 0 0 9
v:l1=<person>	0 -7 0 24 0 0 0 -15
v:l1=<person> & d:ahead	0 -3 0 9 0 0 0 -2
v:l1=<person> & d:today	0 -1 0 14 0 0 0 -11
v:l1=<seat>	0 -13 0 25 -14 0 -1 0
v:l1=<seat> & d:ahead	0 -3 0 19 -5 0 0 -5
v:l1=<seat> & d:today	0 -8 0 10 -9 0 0 4
v:l1=<span>	0 -7 0 22 -7 0 0 -10
v:l1=<span> & d:ahead	0 -3 0 19 -1 0 0 -14
v:l1=<v-agree>	0 -3 0 -4 -12 0 0 18
v:l1=<v-agree> & d:today	0 -9 0 -4 -1 0 0 14
v:l1=<v-bear> & d:ahead	0 8 0 -11 -3 0 0 10
v:l1=<v-bear> & d:today	3 -20 0 25 2 0 0 -21
v:l1=<v-begin>	5 38 0 1 -18 -3 -3 -49
v:l1=<v-begin> & d:ahead	2 34 -1 -10 -11 -3 -3 -25
v:l1=<v-begin> & d:today	2 9 0 15 -10 0 0 -32
v:l1=<v-down> & d:ahead	-3 9 0 -9 -4 0 0 7
v:l1=<v-end>	-4 -28 13 -15 -19 -2 -4 34
v:l1=<v-end> & d:ahead	-1 -36 16 5 -10 -1 -3 14
v:l1=<v-end> & d:today	0 4 -3 -23 -10 0 0 27
v:l1=<v-impose>	0 -26 -3 13 2 0 -6 8
v:l1=<v-impose> & d:ahead	0 -19 -1 24 -15 0 -5 1
v:l1=<v-impose> & d:today	0 -12 0 -6 14 0 0 7
v:l1=<v-propose>	9 6 0 -9 -8 0 0 0
v:l1=<v-propose> & d:ahead	9 8 0 0 -4 0 0 -13
v:l1=<v-propose> & d:today	0 0 0 -8 0 0 0 12
v:l1=<v-renew>	0 0 0 -24 0 0 0 25
v:l1=<v-return>	0 -17 0 0 7 0 0 8
v:l1=<v-return> & d:ahead	0 -17 0 0 7 0 0 8
v:l1=<v-say>	0 -5 -1 -9 18 0 -3 5
v:l1=<v-say> & d:ahead	0 0 0 -16 7 0 -2 17
v:l1=<v-say> & d:today	0 -8 0 3 13 0 0 -11
v:l1=<v-sell>	0 0 0 -14 -2 -2 0 17
v:l1=<v-sell> & d:ahead	0 0 0 -19 -1 -1 0 20
v:l1=<v-sign>	-8 -5 -1 -5 26 -2 -3 -7
v:l1=<v-sign> & d:ahead	-6 -7 0 13 2 -1 -2 -5
v:l1=<v-sign> & d:today	0 0 0 -21 31 0 0 -4
v:l1=<v-stay>	0 -21 0 -11 5 0 22 3
v:l1=<v-stay> & d:ahead	0 -15 0 -4 7 0 22 -9
v:l1=<v-stay> & d:today	0 -5 0 -8 -1 0 0 14
v:l1=<v-suspend>	3 0 0 20 -1 0 0 -23
v:l1=<v-suspend> & d:ahead	3 0 0 19 0 0 0 -22
v:l1=<v-target>	0 -11 0 0 11 0 0 -5
v:l1=<v-target> & d:today	0 -8 0 -3 13 0 0 -3
v:l1=<v-up>	0 -16 0 13 1 0 0 0
v:l1=<v-up> & d:today	0 -10 0 17 0 0 0 -5
v:l1=a	0 -21 0 29 -4 0 3 -8
v:l1=a & d:ahead	0 -20 0 25 -3 0 3 -6
v:l1=about	0 0 0 -11 -7 9 0 10
v:l1=about & d:ahead	0 0 0 -11 -7 9 0 10
v:l1=after	0 2 3 -19 16 -1 -6 3
v:l1=after & d:ahead	0 -9 3 -10 16 -1 -6 5
v:l1=again	0 -12 0 3 7 0 0 0
v:l1=again & d:ahead	0 -12 0 2 7 0 0 0
v:l1=and	0 -15 -5 1 1 0 -5 12
v:l1=and & d:ahead	0 -12 -5 7 3 0 -4 3
v:l1=and & d:today	0 -3 0 -6 -2 0 0 12
v:l1=announce & d:ahead	0 -5 0 -3 0 0 0 11
v:l1=answer	0 -2 0 -6 13 0 0 -2
v:l1=apply	0 -9 0 16 -4 0 0 0
v:l1=are	0 14 0 -7 -6 0 0 0
v:l1=are & d:ahead	0 14 0 -10 -6 0 0 0
v:l1=argument	0 0 0 -14 16 0 0 0
v:l1=as	0 4 0 -16 11 0 0 3
v:l1=at	0 -17 0 0 1 1 0 7
v:l1=at & d:ahead	0 -16 0 0 2 1 0 9
v:l1=back	0 0 0 -9 -4 0 0 16
v:l1=back & d:today	0 -2 0 -7 0 0 0 11
v:l1=before	-6 26 -13 -20 6 2 -5 -5
v:l1=before & d:ahead	-5 24 -12 -23 10 2 -5 -4
v:l1=before & d:today	0 3 0 3 -11 0 0 -1
v:l1=begin	-4 13 0 3 0 -1 0 -16
v:l1=begin & d:ahead	-4 24 0 -12 0 -1 0 -6
v:l1=begin & d:today	0 -13 0 24 0 0 0 -12
v:l1=beyond	0 11 0 -23 -9 0 0 17
v:l1=beyond & d:ahead	0 11 0 -23 -9 0 0 17
v:l1=by	-13 -8 1 -25 30 5 18 -21
v:l1=by & d:ahead	-12 -7 1 -30 31 6 18 -18
v:l1=by & d:today	0 -4 0 19 -3 0 0 -8
v:l1=change	0 15 0 -10 -6 0 0 0
v:l1=charge	0 -5 0 -5 13 0 0 -3
v:l1=charge & d:today	0 -5 0 -5 13 0 0 -3
v:l1=closed	0 -5 0 13 -1 0 0 -1
v:l1=closed & d:ahead	0 -3 0 11 0 0 0 0
v:l1=come	-2 11 0 -1 0 0 0 -6
v:l1=come & d:ahead	-2 11 0 -1 0 0 0 -6
v:l1=day	0 7 0 -17 -8 0 0 17
v:l1=deal & d:ahead	0 -6 0 21 0 0 -6 -11
v:l1=deal & d:today	0 0 0 -12 0 0 0 14
v:l1=decree	0 -1 0 8 0 0 0 -4
v:l1=die	0 -10 0 -8 0 0 0 17
v:l1=die & d:today	0 -1 0 -16 0 0 0 18
v:l1=down	0 -6 0 0 -7 0 0 12
v:l1=down & d:ahead	0 -4 0 0 -6 0 0 13
v:l1=due	0 9 0 2 -1 0 0 -12
v:l1=due & d:ahead	0 12 0 -6 0 0 0 -1
v:l1=due & d:today	0 -2 0 15 0 0 0 -8
v:l1=effect	0 11 0 0 -1 0 0 -13
v:l1=effect & d:today	0 14 0 -6 0 0 0 -11
v:l1=effective	8 10 0 -5 0 0 0 -13
v:l1=effective & d:ahead	8 14 0 -17 0 0 0 -6
v:l1=effective & d:today	0 -2 0 9 0 0 0 -6
v:l1=end	-2 -11 5 -3 -13 -1 -3 15
v:l1=end & d:ahead	0 -25 8 8 -6 0 -1 6
v:l1=end & d:today	0 12 -2 -11 -7 0 0 11
v:l1=every	0 0 0 12 -1 0 0 -4
v:l1=expect	0 7 0 -13 -3 0 0 10
v:l1=expect & d:today	0 0 0 -14 0 0 0 15
v:l1=expire	0 -11 0 -3 0 0 0 14
v:l1=expire & d:today	0 -3 0 -8 0 0 0 12
v:l1=finish	0 24 0 -36 0 0 0 18
v:l1=follow	0 -2 0 20 -6 0 0 -9
v:l1=follow & d:ahead	0 -2 0 20 -6 0 0 -9
v:l1=followed	0 0 0 -2 9 0 0 -5
v:l1=for	-11 6 -9 1 3 3 -19 -5
v:l1=for & d:ahead	-10 0 -8 3 7 3 -19 -1
v:l1=for & d:today	0 12 0 -1 -9 0 0 -6
v:l1=force & d:ahead	0 3 0 -10 -4 0 0 7
v:l1=force & d:today	0 2 0 7 0 0 0 -13
v:l1=fri	0 1 0 -25 13 0 0 10
v:l1=friday	0 9 0 -8 0 0 0 3
v:l1=friday & d:today	0 12 0 4 -4 0 0 -19
v:l1=from	15 62 -21 -32 -8 -7 -24 -42
v:l1=from & d:ahead	12 58 -19 -34 -9 -6 -22 -29
v:l1=from & d:today	5 15 0 -3 0 0 0 -41
v:l1=gave	0 -9 0 11 0 0 0 0
v:l1=gave & d:ahead	0 -9 0 11 0 0 0 0
v:l1=good	0 3 0 10 0 0 0 -14
v:l1=good & d:today	0 -6 0 14 0 0 0 -4
v:l1=had	0 11 0 0 -4 0 0 -8
v:l1=has	9 -7 0 0 -18 0 -1 11
v:l1=has & d:ahead	9 -5 0 -5 -15 0 -1 14
v:l1=has & d:today	0 0 0 10 0 0 0 -3
v:l1=have	0 -6 0 -15 -3 0 7 17
v:l1=have & d:ahead	0 -4 0 -11 0 0 7 10
v:l1=here	0 -18 0 17 0 0 0 0
v:l1=here & d:ahead	0 -17 0 16 0 0 0 0
v:l1=if	0 8 0 3 -9 0 0 -3
v:l1=if & d:ahead	0 8 0 2 -9 0 0 -3
v:l1=in	0 -14 0 27 -6 0 0 -8
v:l1=in & d:ahead	0 -3 0 12 -3 0 0 -2
v:l1=in & d:today	0 -10 0 16 0 0 0 -4
v:l1=including	0 -17 8 2 -1 0 0 5
v:l1=including & d:ahead	0 -17 8 2 -1 0 0 5
v:l1=is	-8 4 -5 -15 -9 3 1 18
v:l1=is & d:ahead	-7 6 -5 -11 -5 3 1 8
v:l1=is & d:today	0 -7 0 -5 -7 0 0 14
v:l1=issue	0 0 0 13 -3 0 0 -3
v:l1=it	0 0 0 12 0 0 0 -11
v:l1=it & d:today	0 -8 0 11 0 0 0 -3
v:l1=know	0 -14 0 21 0 0 0 -3
v:l1=know & d:today	0 -14 0 20 0 0 0 -4
v:l1=lapse	0 0 8 -22 0 0 0 14
v:l1=lapse & d:ahead	0 0 11 -16 0 0 0 3
v:l1=lapse & d:today	0 0 -1 -7 0 0 0 12
v:l1=last	0 15 -4 16 0 0 0 -23
v:l1=last & d:ahead	0 15 -4 16 0 0 0 -23
v:l1=late	0 14 0 -12 0 0 0 0
v:l1=late & d:ahead	0 14 0 -13 0 0 0 0
v:l1=make	0 -4 0 -18 6 0 13 0
v:l1=mark	0 0 0 -11 0 0 0 14
v:l1=mark & d:ahead	0 0 0 -11 0 0 0 14
v:l1=me	0 9 0 0 0 0 0 -9
v:l1=meet & d:ahead	0 -5 0 -6 0 0 0 11
v:l1=meet & d:today	0 0 0 8 0 0 0 -7
v:l1=midnight	0 0 -1 -34 6 0 0 36
v:l1=midnight & d:ahead	0 -7 -1 -12 0 0 0 21
v:l1=midnight & d:today	0 5 0 -28 4 0 0 22
v:l1=monday & d:ahead	0 15 0 -9 -4 0 0 0
v:l1=monday & d:today	0 -10 0 14 0 0 0 -6
v:l1=more	0 -4 0 12 -1 0 0 -2
v:l1=more & d:ahead	0 -2 0 9 -1 0 0 -2
v:l1=new	0 -8 0 13 0 0 0 -4
v:l1=next	0 4 0 -23 12 0 0 9
v:l1=next & d:ahead	0 4 0 -23 12 0 0 9
v:l1=noon	0 3 0 -10 5 0 0 1
v:l1=noon & d:ahead	0 6 0 -19 6 0 0 7
v:l1=noon & d:today	0 -3 0 12 0 0 0 -5
v:l1=not	-10 -6 0 24 0 0 0 -9
v:l1=not & d:ahead	-10 -5 0 24 0 0 0 -9
v:l1=notice	0 0 0 12 -4 0 0 -1
v:l1=notice & d:today	0 0 0 9 -3 0 0 0
v:l1=o'clock & d:today	0 -6 0 10 0 0 0 0
v:l1=of	1 12 -6 15 -6 0 -4 -32
v:l1=of & d:ahead	3 18 -3 4 0 0 -3 -30
v:l1=of & d:today	0 -4 -1 20 -8 0 0 -11
v:l1=off	0 1 0 11 -3 0 0 -9
v:l1=off & d:ahead	0 1 0 11 -3 0 0 -9
v:l1=on	5 2 -1 17 0 -10 -22 -11
v:l1=on & d:ahead	8 5 1 7 1 -7 -19 -7
v:l1=on & d:today	-8 -1 -3 25 -4 -2 -3 -12
v:l1=or	0 -12 0 8 -2 0 0 8
v:l1=or & d:ahead	0 -12 0 8 -2 0 0 8
v:l1=out	0 0 0 -12 -8 0 0 21
v:l1=out & d:ahead	0 -17 0 5 -3 0 0 9
v:l1=out & d:today	0 9 0 -19 -1 0 0 14
v:l1=over	0 9 0 -34 -2 0 0 28
v:l1=over & d:ahead	0 9 0 -19 -1 0 0 10
v:l1=over & d:today	0 0 0 -21 0 0 0 22
v:l1=past	3 1 0 -17 0 0 0 10
v:l1=past & d:ahead	3 1 0 -17 0 0 0 10
v:l1=pay	0 -15 0 14 4 0 0 -8
v:l1=pay & d:today	0 -14 0 13 5 0 0 -11
v:l1=price	0 -1 0 11 0 0 0 -7
v:l1=publish	0 9 0 0 0 0 0 -11
v:l1=publish & d:ahead	0 0 0 13 -8 0 0 0
v:l1=publish & d:today	0 11 0 -11 8 0 0 -10
v:l1=remain	0 0 0 5 -2 0 12 -14
v:l1=reporter	0 1 0 9 -2 0 0 -9
v:l1=reporter & d:today	0 0 0 14 -1 0 0 -8
v:l1=return	0 -17 0 0 7 0 0 8
v:l1=return & d:ahead	0 -17 0 0 7 0 0 8
v:l1=same	0 17 0 -13 1 0 0 -9
v:l1=same & d:ahead	0 17 0 -15 1 0 0 -7
v:l1=saturday	0 -3 0 16 5 0 0 -19
v:l1=saturday & d:today	0 0 0 21 0 0 0 -18
v:l1=say	0 0 0 -7 -14 0 0 23
v:l1=say & d:ahead	0 6 0 -17 -12 0 0 26
v:l1=say & d:today	0 -11 0 8 -1 0 0 0
v:l1=ship	0 -11 0 -10 -2 0 0 20
v:l1=ship & d:ahead	0 -11 0 -14 -1 0 0 22
v:l1=sign	0 -1 0 -9 -11 0 0 21
v:l1=sign & d:ahead	0 1 0 -4 -7 0 0 9
v:l1=sign & d:today	0 -6 0 -6 -1 0 0 15
v:l1=since	-2 -4 8 26 -34 0 -2 -16
v:l1=since & d:ahead	-2 -21 9 31 -27 0 -2 -10
v:l1=since & d:today	0 21 0 -6 -5 0 0 -12
v:l1=sit	0 0 0 -11 8 0 0 5
v:l1=stand	0 0 0 -11 0 0 0 13
v:l1=stand & d:today	0 0 0 -11 0 0 0 13
v:l1=start	3 29 0 -5 -15 0 0 -29
v:l1=start & d:ahead	4 11 0 -3 -3 0 0 -14
v:l1=start & d:today	0 24 0 -3 -11 0 0 -17
v:l1=sunday	0 -1 0 -5 0 0 0 9
v:l1=suspend	5 -10 0 7 0 0 0 -3
v:l1=suspend & d:ahead	5 -10 0 7 0 0 0 -3
v:l1=talk	0 -2 0 13 0 -2 0 -3
v:l1=talk & d:ahead	0 -2 0 13 0 -2 0 -2
v:l1=telephone	0 7 0 -18 -6 0 0 17
v:l1=telephone & d:ahead	0 9 0 -5 -2 0 0 0
v:l1=telephone & d:today	0 0 0 -13 -1 0 0 17
v:l1=than	0 12 0 -23 11 0 8 -5
v:l1=than & d:ahead	0 15 0 -28 11 0 8 -2
v:l1=that	0 2 0 -11 5 0 7 0
v:l1=that & d:ahead	0 2 0 -11 5 0 7 0
v:l1=the	-8 -5 3 3 -15 -19 5 10
v:l1=the & d:ahead	-8 -2 3 -4 -14 -19 5 17
v:l1=the & d:today	0 -16 0 41 0 0 0 -28
v:l1=there	0 1 0 -19 -1 0 0 19
v:l1=through	0 -17 8 -3 -4 0 0 15
v:l1=through & d:ahead	0 -16 8 -6 -4 0 0 17
v:l1=thursday	0 -11 0 8 -3 0 0 3
v:l1=till	8 -24 -1 -4 -8 6 -1 14
v:l1=till & d:ahead	8 -24 -1 -4 -8 6 -1 14
v:l1=time	0 -23 0 37 -7 0 0 -10
v:l1=time & d:today	0 -29 0 38 -6 0 0 -8
v:l1=to	11 11 7 -31 -7 -2 -31 17
v:l1=to & d:ahead	11 6 7 -28 -6 -1 -30 17
v:l1=to & d:today	0 10 0 -8 -3 0 0 0
v:l1=together	0 -11 0 17 0 0 0 -6
v:l1=truce	0 0 0 12 0 0 0 -11
v:l1=tuesday	0 -8 0 13 3 0 0 -9
v:l1=tuesday & d:today	0 -4 0 18 0 0 0 -9
v:l1=until	5 -19 7 -24 9 1 0 19
v:l1=until & d:ahead	5 -17 7 -28 7 2 0 21
v:l1=up	0 -17 0 -2 0 0 0 17
v:l1=up & d:today	0 -10 0 0 0 0 0 9
v:l1=updated	0 0 0 11 0 0 0 -9
v:l1=updated & d:today	0 0 0 11 0 0 0 -9
v:l1=video	0 0 0 -11 0 0 0 14
v:l1=vote	0 -8 0 -22 30 0 0 -4
v:l1=vote & d:today	0 -4 0 -27 29 0 0 0
v:l1=wednesday	0 -7 0 -8 17 0 0 0
v:l1=wednesday & d:today	0 -11 0 -7 17 0 0 0
v:l1=write	0 0 0 3 6 0 0 -16
v:l1=write & d:ahead	0 0 0 2 6 0 0 -15
v:l1=·	0 -7 0 20 -5 0 0 -7
v:l1=· & d:today	0 -7 0 20 -5 0 0 -6
v:l1=—	0 -18 -2 9 -7 0 0 7
v:l1=— & d:today	0 -23 0 11 -9 0 0 3
v:l2="	5 9 0 -30 -9 0 1 20
v:l2=" & d:ahead	5 11 0 -18 -7 0 1 0
v:l2=" & d:today	0 -1 0 -18 0 0 0 22
v:l2='s	-2 -10 0 -13 33 0 -1 -14
v:l2='s & d:ahead	-2 -7 0 -4 19 0 -1 -6
v:l2='s & d:today	0 0 0 -10 18 0 0 -7
v:l2=(	0 -5 -6 3 10 0 0 -2
v:l2=( & d:ahead	0 -4 -6 3 10 0 0 -4
v:l2=)	0 -2 0 4 -9 0 0 8
v:l2=) & d:ahead	0 0 0 -8 -5 0 0 15
v:l2=) & d:today	0 -4 0 16 -1 0 0 -8
v:l2=,	11 13 1 -21 -12 -1 -4 11
v:l2=, & d:ahead	12 10 2 -23 -5 0 -2 7
v:l2=, & d:today	-1 7 0 -5 -23 0 0 12
v:l2=-	0 0 0 -3 -2 0 0 8
v:l2=- & d:ahead	0 8 0 -19 0 0 0 11
v:l2=.	-5 5 12 -5 7 0 0 -12
v:l2=. & d:ahead	-5 8 12 -12 8 0 0 -12
v:l2=. & d:today	0 -6 0 11 -1 0 0 0
v:l2=:	0 18 -4 -21 -6 -2 0 9
v:l2=: & d:ahead	-1 10 -5 -18 2 0 0 9
v:l2=: & d:today	2 10 0 -8 -11 0 0 1
v:l2=;	0 17 2 -9 -3 0 0 -7
v:l2=; & d:ahead	0 18 2 -9 -3 0 0 -6
v:l2=<agent>	-5 5 -3 -8 7 3 -3 0
v:l2=<agent> & d:ahead	-4 16 -1 -10 -10 4 -2 3
v:l2=<agent> & d:today	0 -25 0 0 21 0 0 -2
v:l2=<begin>	10 0 -12 -5 0 3 -9 6
v:l2=<begin> & d:ahead	9 2 -8 -17 1 8 -2 10
v:l2=<begin> & d:today	0 -4 -7 15 0 -8 -9 -4
v:l2=<day-ahead>	-23 -19 0 4 -11 7 17 11
v:l2=<day-ahead> & d:ahead	-23 -19 0 0 -10 7 17 14
v:l2=<day-gone>	15 10 -11 -12 -7 0 0 4
v:l2=<day-gone> & d:ahead	15 12 -11 -15 -5 0 0 5
v:l2=<day-today>	-1 -5 -1 -11 -4 0 0 23
v:l2=<day-today> & d:today	0 -3 0 -10 -6 0 0 18
v:l2=<duty>	-6 -1 0 11 0 0 -4 -10
v:l2=<duty> & d:ahead	-5 -3 0 14 -5 0 -4 -6
v:l2=<duty> & d:today	0 2 0 -2 6 0 0 -9
v:l2=<gate>	0 -15 0 7 12 3 0 -1
v:l2=<gate> & d:ahead	0 -11 0 0 13 3 0 0
v:l2=<gate> & d:today	0 -6 0 10 0 0 0 0
v:l2=<goods-amount>	0 -3 0 13 -6 0 0 0
v:l2=<goods-amount> & d:ahead	0 -3 0 13 -6 0 0 0
v:l2=<goods>	10 8 3 -7 -22 -6 5 0
v:l2=<goods> & d:ahead	11 12 4 -15 -16 -6 6 0
v:l2=<goods> & d:today	0 -8 0 14 -14 0 0 0
v:l2=<level-noun>	0 -10 -1 -3 -15 7 7 18
v:l2=<level-noun> & d:ahead	0 -8 -1 -5 -14 7 7 17
v:l2=<level>	0 6 -12 0 -1 -6 -3 5
v:l2=<level> & d:ahead	0 19 -10 -5 0 -5 -2 -12
v:l2=<level> & d:today	0 -41 0 8 -6 0 0 29
v:l2=<money>	0 -5 0 14 -4 0 0 -4
v:l2=<money> & d:ahead	0 -5 0 13 -4 0 0 -4
v:l2=<month-ahead>	0 0 0 -6 0 0 0 10
v:l2=<month-gone> & d:ahead	7 -5 0 -9 8 0 0 0
v:l2=<name>	2 4 6 -15 -2 7 -5 7
v:l2=<name> & d:ahead	3 8 8 -9 -7 7 -4 -1
v:l2=<not>	-1 9 0 1 -24 -1 -10 7
v:l2=<not> & d:ahead	0 5 0 11 -21 -1 -10 0
v:l2=<not> & d:today	0 6 0 -14 -1 0 0 11
v:l2=<number>	-11 16 1 -5 -22 -3 -8 7
v:l2=<number> & d:ahead	-9 24 2 -8 -15 -3 -8 -5
v:l2=<number> & d:today	0 -13 0 2 -9 0 0 19
v:l2=<office>	0 5 0 12 0 0 6 -26
v:l2=<office> & d:ahead	0 0 0 8 0 0 6 -14
v:l2=<office> & d:today	0 8 0 5 0 0 0 -15
v:l2=<organisation>	0 -2 -1 -9 13 0 -2 3
v:l2=<organisation> & d:ahead	0 -7 0 0 -3 0 -1 14
v:l2=<organisation> & d:today	0 2 0 -11 21 0 0 -19
v:l2=<person>	-3 5 0 16 -24 -4 -4 -13
v:l2=<person> & d:ahead	-2 12 0 7 -15 -4 -3 -10
v:l2=<person> & d:today	0 -6 0 15 -8 0 0 -5
v:l2=<points>	0 7 -4 -3 -12 0 0 6
v:l2=<points> & d:ahead	0 8 -3 -6 -12 0 0 8
v:l2=<quality>	1 -6 0 15 -14 0 0 0
v:l2=<quality> & d:ahead	1 0 0 18 -8 0 0 -17
v:l2=<quality> & d:today	0 -12 0 0 -3 0 0 9
v:l2=<seat>	0 0 -10 -7 1 -8 0 14
v:l2=<seat> & d:ahead	1 1 -5 -11 -16 -5 2 24
v:l2=<seat> & d:today	-5 -2 -1 1 12 0 -1 -3
v:l2=<sender>	-11 9 0 -6 7 0 0 0
v:l2=<sender> & d:ahead	-11 11 0 -14 7 0 0 4
v:l2=<sender> & d:today	0 -3 0 11 0 0 0 -6
v:l2=<span>	-11 4 -3 17 0 -1 -2 -21
v:l2=<span> & d:ahead	-11 7 -2 11 0 0 -1 -17
v:l2=<span> & d:today	0 -6 0 15 0 0 0 -7
v:l2=<taker>	0 -20 0 8 11 0 0 -2
v:l2=<taker> & d:ahead	0 -14 0 12 1 0 0 0
v:l2=<v-agree>	-7 -12 0 9 2 -4 1 0
v:l2=<v-agree> & d:ahead	-6 -12 0 7 3 -3 1 1
v:l2=<v-bear>	0 0 0 -1 6 -6 -9 1
v:l2=<v-bear> & d:ahead	0 7 0 -11 10 -5 -8 -2
v:l2=<v-bear> & d:today	0 -14 0 14 -11 0 0 4
v:l2=<v-begin>	7 11 2 -10 -4 -8 0 -10
v:l2=<v-begin> & d:ahead	8 9 2 -11 -1 -8 0 -9
v:l2=<v-begin> & d:today	0 5 0 0 -11 0 0 0
v:l2=<v-buy>	0 6 7 -1 -16 0 0 0
v:l2=<v-buy> & d:ahead	0 7 7 -2 -16 0 0 0
v:l2=<v-deny> & d:ahead	-6 0 -4 2 10 0 0 -5
v:l2=<v-down>	-4 -4 -3 16 -6 2 0 -6
v:l2=<v-down> & d:ahead	-4 -1 -3 9 -5 2 0 -1
v:l2=<v-down> & d:today	0 -9 0 21 0 0 0 -10
v:l2=<v-end>	3 -3 3 -17 -5 4 -4 20
v:l2=<v-end> & d:ahead	3 -1 3 -22 -4 4 -3 22
v:l2=<v-end> & d:today	0 -10 0 15 -3 0 0 -6
v:l2=<v-impose>	-1 4 0 0 -3 -2 11 -9
v:l2=<v-impose> & d:ahead	0 4 0 -15 2 -1 11 3
v:l2=<v-impose> & d:today	-1 1 0 37 -23 0 0 -41
v:l2=<v-lack>	-9 8 0 -12 -11 0 4 11
v:l2=<v-lack> & d:ahead	-9 8 0 -12 -11 0 4 11
v:l2=<v-propose>	-6 -4 -1 18 7 -5 -18 -14
v:l2=<v-propose> & d:ahead	-6 -3 -1 19 8 -5 -18 -20
v:l2=<v-renew>	-1 -18 8 18 -15 -1 -4 -3
v:l2=<v-renew> & d:ahead	-1 -18 8 18 -15 -1 -4 -3
v:l2=<v-return>	0 -3 -1 17 -5 0 -1 -6
v:l2=<v-return> & d:ahead	0 -2 -1 15 -5 0 -1 -4
v:l2=<v-say>	-13 0 -3 21 -2 -12 4 -18
v:l2=<v-say> & d:ahead	-11 4 -2 2 7 -10 5 -12
v:l2=<v-say> & d:today	0 -10 0 39 -27 0 0 -12
v:l2=<v-sell>	-8 16 -5 -3 -3 13 -3 -10
v:l2=<v-sell> & d:ahead	-8 -7 -5 14 -1 13 -3 -10
v:l2=<v-sell> & d:today	0 27 0 -26 0 0 0 0
v:l2=<v-sign>	-11 -4 -4 -3 19 -11 0 -8
v:l2=<v-sign> & d:ahead	-10 -2 -3 -9 19 -10 0 -4
v:l2=<v-sign> & d:today	0 -7 0 15 0 0 0 -8
v:l2=<v-stay>	0 0 2 -3 3 -6 -23 5
v:l2=<v-stay> & d:ahead	0 -4 2 -2 6 -6 -22 4
v:l2=<v-suspend>	9 -7 0 -5 11 -3 -13 -1
v:l2=<v-suspend> & d:ahead	10 -3 0 -16 12 -3 -13 3
v:l2=<v-suspend> & d:today	0 -13 0 25 0 0 0 -12
v:l2=<v-target>	3 5 6 12 -19 1 -7 -17
v:l2=<v-target> & d:ahead	3 -3 6 17 -17 1 -7 -14
v:l2=<v-target> & d:today	0 14 0 -9 0 0 0 -3
v:l2=<v-up>	4 0 -4 -5 -7 -2 -3 13
v:l2=<v-up> & d:today	0 -14 0 -6 0 0 0 18
v:l2=a	0 -23 0 13 0 0 -2 5
v:l2=a & d:ahead	0 -12 0 9 0 0 -2 0
v:l2=a & d:today	0 -10 0 4 -1 0 0 5
v:l2=accept	0 -12 0 12 1 0 0 -7
v:l2=accept & d:ahead	0 -12 0 12 1 0 0 -7
v:l2=adopt	0 0 0 -10 11 0 0 0
v:l2=adopt & d:ahead	0 0 0 -10 11 0 0 0
v:l2=agenda	0 0 0 -8 10 0 0 0
v:l2=agenda & d:ahead	0 0 0 -8 10 0 0 0
v:l2=agree	0 4 0 -19 3 0 5 8
v:l2=agree & d:ahead	0 5 0 -20 3 0 5 9
v:l2=agreement	0 0 0 -7 -6 0 3 15
v:l2=agreement & d:today	0 0 0 -13 0 0 0 14
v:l2=ahead	0 14 0 9 -2 0 -1 -23
v:l2=ahead & d:ahead	0 14 0 1 -2 0 -1 -14
v:l2=alert	0 20 0 -11 -5 0 0 -6
v:l2=alert & d:today	0 20 0 -12 -5 0 0 -6
v:l2=alexandria	0 -2 0 -8 0 0 0 11
v:l2=alexandria & d:today	0 0 0 -11 0 0 0 12
v:l2=all	9 10 3 0 -5 0 0 -17
v:l2=all & d:ahead	9 11 3 -5 -4 0 0 -14
v:l2=also	0 -6 0 13 -12 0 0 1
v:l2=also & d:ahead	0 0 0 0 -11 0 0 8
v:l2=also & d:today	0 -10 0 17 0 0 0 -6
v:l2=an	0 22 0 -25 0 0 0 7
v:l2=an & d:today	0 22 0 -26 0 0 0 8
v:l2=and	0 -2 10 -22 2 -7 0 21
v:l2=and & d:ahead	0 -1 12 -19 -1 -7 0 19
v:l2=announce	-4 4 -2 10 -11 -1 0 -4
v:l2=announce & d:today	0 -1 0 13 -7 0 0 0
v:l2=announcement	5 11 0 -3 0 0 0 -11
v:l2=announcement & d:ahead	5 12 0 -5 0 0 0 -9
v:l2=answer	0 -12 0 0 -4 6 9 0
v:l2=answer & d:ahead	0 -11 0 0 -4 6 9 0
v:l2=apply	3 -7 3 7 -19 0 -1 13
v:l2=apply & d:ahead	4 -3 3 0 -17 0 -1 15
v:l2=apply & d:today	0 -6 0 10 -2 0 0 0
v:l2=approve	0 7 0 0 0 0 0 -9
v:l2=are	0 -19 -1 -9 -1 0 0 26
v:l2=are & d:ahead	0 -16 -1 8 0 0 0 4
v:l2=are & d:today	0 -1 0 -23 0 0 0 26
v:l2=argument & d:ahead	0 5 0 -13 10 0 0 0
v:l2=argument & d:today	0 0 0 12 -5 0 0 -3
v:l2=arrive	-4 3 7 -14 14 0 -8 -8
v:l2=arrive & d:ahead	-4 3 7 -14 14 0 -8 -8
v:l2=as	11 12 -4 1 -7 0 0 -29
v:l2=as & d:ahead	13 26 0 -20 -9 0 0 -16
v:l2=as & d:today	0 -13 0 23 0 0 0 -13
v:l2=aside	10 -2 0 -3 0 0 0 -2
v:l2=aside & d:ahead	10 -2 0 -3 0 0 0 -2
v:l2=ask	0 16 0 -6 0 0 0 -13
v:l2=ask & d:ahead	0 17 0 -7 0 0 0 -13
v:l2=asleep	9 -1 0 -13 0 0 0 2
v:l2=asleep & d:ahead	9 -1 0 -13 0 0 0 2
v:l2=at	-3 -12 -5 10 0 0 0 3
v:l2=at & d:ahead	-2 -4 -5 10 -6 0 0 3
v:l2=at & d:today	0 -15 0 0 6 0 0 1
v:l2=away	9 0 0 -6 -10 0 0 8
v:l2=away & d:ahead	9 0 0 -6 -10 0 0 8
v:l2=back	-3 -1 -3 14 -4 4 -4 -7
v:l2=back & d:ahead	-3 0 -3 12 -4 4 -4 -6
v:l2=bay	0 0 0 9 -10 0 0 1
v:l2=bay & d:ahead	0 0 0 9 -10 0 0 1
v:l2=be & d:ahead	-7 2 0 1 -6 0 -2 9
v:l2=because	0 0 0 -14 0 0 0 15
v:l2=been	0 0 0 23 0 0 0 -20
v:l2=been & d:ahead	0 0 0 10 0 0 0 -7
v:l2=before	-3 0 -4 14 -5 0 -7 -1
v:l2=before & d:today	0 -4 0 18 0 0 0 -8
v:l2=begin	-1 12 0 0 -9 0 10 -19
v:l2=begin & d:ahead	-1 13 0 -3 -7 0 11 -17
v:l2=begin & d:today	0 -4 0 12 -2 0 0 -1
v:l2=bergen	0 0 0 10 -2 0 0 -2
v:l2=bill	0 -13 0 4 8 0 0 0
v:l2=booked	0 10 0 0 -6 0 0 -3
v:l2=booked & d:ahead	0 10 0 0 -6 0 0 -3
v:l2=border & d:ahead	0 10 0 -6 0 0 0 0
v:l2=both	0 26 0 -12 -9 0 0 -8
v:l2=both & d:ahead	0 26 0 -12 -9 0 0 -8
v:l2=briefing	0 -6 0 -7 0 0 0 13
v:l2=briefing & d:today	0 -4 0 -8 0 0 0 13
v:l2=bulletin	0 11 0 -7 0 0 0 0
v:l2=bulletin & d:today	0 11 0 -7 0 0 0 0
v:l2=busan	-1 -3 0 11 0 0 0 0
v:l2=busan & d:ahead	-1 -3 0 11 0 0 0 0
v:l2=business	0 -10 0 2 0 9 0 -3
v:l2=business & d:ahead	0 -9 0 0 0 9 0 -1
v:l2=butter	0 13 0 -8 0 0 0 -3
v:l2=by	6 -4 -5 -10 9 -5 11 0
v:l2=by & d:ahead	6 -2 -5 2 6 -4 12 -20
v:l2=by & d:today	0 -3 0 -25 4 0 0 26
v:l2=call	0 -4 0 -8 -1 0 0 20
v:l2=call & d:today	0 0 0 -11 0 0 0 11
v:l2=car & d:ahead	0 10 0 -8 0 0 0 0
v:l2=change	1 3 16 -1 -3 -2 0 -17
v:l2=change & d:ahead	1 3 17 -2 -3 -2 0 -17
v:l2=changed	1 10 5 -9 1 0 0 -12
v:l2=changed & d:ahead	1 10 5 -9 1 0 0 -12
v:l2=charge	0 6 0 -4 0 0 0 -4
v:l2=charge & d:today	0 17 0 -13 0 0 0 -1
v:l2=city	0 0 0 9 0 0 0 -4
v:l2=clear	0 -2 -3 7 -10 0 0 9
v:l2=clear & d:ahead	0 -2 -3 6 -9 0 0 9
v:l2=client	0 -8 0 10 0 0 0 0
v:l2=client & d:today	0 -8 0 10 0 0 0 0
v:l2=clock	0 6 0 -13 0 0 0 8
v:l2=close	0 -22 0 -3 0 15 0 6
v:l2=close & d:ahead	0 -21 0 -5 0 15 0 7
v:l2=collect	0 26 0 -16 -3 0 0 -7
v:l2=collect & d:ahead	0 29 0 -20 -3 0 0 -7
v:l2=column	0 0 0 -16 0 0 0 17
v:l2=column & d:today	0 0 0 -16 0 0 0 17
v:l2=come	-1 -1 0 20 -4 0 -4 -15
v:l2=come & d:ahead	-1 0 0 15 -4 0 -4 -9
v:l2=come & d:today	0 -1 0 12 0 0 0 -7
v:l2=comment & d:ahead	0 -3 0 -1 10 0 0 0
v:l2=commerce	0 -1 0 12 0 0 0 -3
v:l2=commission	0 -2 0 -4 9 0 0 0
v:l2=commission & d:today	0 0 0 -6 9 0 0 0
v:l2=common	0 -4 0 -10 0 0 0 14
v:l2=common & d:ahead	0 -4 0 -11 0 0 0 14
v:l2=completed	0 0 0 0 -4 -3 0 9
v:l2=completed & d:ahead	0 0 0 0 -4 -3 0 9
v:l2=confirm	0 -5 0 18 -10 0 0 -3
v:l2=confirm & d:ahead	0 -4 0 17 -10 0 0 -2
v:l2=continue	0 14 0 -8 -3 0 0 0
v:l2=continue & d:ahead	0 -10 0 12 -2 0 0 0
v:l2=control	6 -12 0 9 0 0 0 -3
v:l2=control & d:ahead	6 -12 0 9 0 0 0 -3
v:l2=copper	0 24 0 -24 0 0 0 0
v:l2=count	0 -25 0 22 0 0 0 4
v:l2=count & d:ahead	0 -25 0 22 0 0 0 4
v:l2=counted	0 -7 0 0 -2 0 0 11
v:l2=counted & d:ahead	0 -7 0 0 -2 0 0 11
v:l2=custom	0 -9 0 -5 10 0 0 5
v:l2=custom & d:ahead	0 -7 0 -7 10 0 0 5
v:l2=customer	0 -6 0 10 -2 0 0 0
v:l2=cut	0 10 0 -14 4 0 0 0
v:l2=cut & d:ahead	0 10 0 -14 4 0 0 0
v:l2=date	6 0 -4 -13 8 -10 2 8
v:l2=date & d:ahead	6 5 -3 -16 -3 -10 2 16
v:l2=date & d:today	0 -9 0 2 13 0 0 -15
v:l2=dated	10 -5 0 5 -1 0 0 -8
v:l2=dated & d:ahead	10 -4 0 0 -1 0 0 -3
v:l2=day	0 22 -1 -21 -13 -3 7 7
v:l2=day & d:ahead	0 22 -1 -20 -12 -3 7 4
v:l2=deadline	0 -3 0 -12 -16 11 11 8
v:l2=deadline & d:ahead	0 -3 0 -13 -15 11 11 9
v:l2=deal	8 16 0 -7 -14 -2 0 -6
v:l2=deal & d:ahead	8 16 0 -8 -14 -2 0 -6
v:l2=decide	0 6 0 -11 10 0 -2 -4
v:l2=decide & d:ahead	0 6 0 -12 10 0 -2 -4
v:l2=decision	0 -7 0 -10 21 0 0 -5
v:l2=decision & d:ahead	0 -7 0 -11 22 0 0 -5
v:l2=declare	0 6 0 -13 3 0 0 3
v:l2=declare & d:ahead	0 6 0 -13 3 0 0 3
v:l2=desk	0 -8 0 14 -5 0 0 -1
v:l2=did	0 -15 0 27 -5 0 0 -10
v:l2=did & d:ahead	0 -13 0 25 -4 0 0 -9
v:l2=do	0 25 0 -20 0 0 0 -1
v:l2=do & d:ahead	0 27 0 -23 0 0 0 0
v:l2=doe	0 0 0 -21 18 0 0 2
v:l2=doe & d:ahead	0 0 0 -13 9 0 0 3
v:l2=dollar	0 -9 0 10 0 0 0 0
v:l2=double	0 0 0 -15 0 0 0 12
v:l2=double & d:ahead	0 1 0 -15 0 0 0 12
v:l2=down	0 7 4 0 17 0 0 -29
v:l2=down & d:ahead	0 9 4 -7 18 0 0 -23
v:l2=down & d:today	0 0 0 13 0 0 0 -9
v:l2=due	0 -1 -4 0 11 -2 -8 -2
v:l2=due & d:ahead	0 -1 -4 0 11 -2 -8 -2
v:l2=duty	-6 8 1 -7 -5 0 0 5
v:l2=duty & d:ahead	-6 8 1 -10 -2 0 0 7
v:l2=each	0 0 0 12 0 0 0 -10
v:l2=early	0 -4 0 -11 13 0 0 6
v:l2=eastern & d:ahead	4 11 5 -17 -3 0 0 0
v:l2=eastern & d:today	0 -9 0 18 0 0 0 -6
v:l2=edition	0 -8 0 16 0 0 0 -6
v:l2=edition & d:today	0 -2 0 10 0 0 0 -5
v:l2=effect	1 14 12 -4 -18 0 0 -19
v:l2=effect & d:ahead	1 8 12 0 -17 0 0 -18
v:l2=end	-2 -3 6 -11 0 6 1 8
v:l2=end & d:ahead	-2 -1 6 -16 0 6 1 10
v:l2=end & d:today	0 -8 0 13 -2 0 0 -5
v:l2=enter	-1 0 5 -22 18 0 0 -11
v:l2=enter & d:ahead	0 -6 5 -18 18 0 0 -10
v:l2=entry	0 -15 0 29 -9 0 0 -6
v:l2=entry & d:ahead	0 -8 0 19 -6 0 0 -3
v:l2=entry & d:today	0 -7 0 12 0 0 0 0
v:l2=est	0 13 0 -11 -5 0 0 0
v:l2=est & d:ahead	0 14 0 -12 -5 0 0 0
v:l2=everywhere	0 15 0 -12 0 0 0 -1
v:l2=everywhere & d:ahead	0 16 0 -13 0 0 0 -1
v:l2=exchanged	0 0 0 -3 9 0 -1 0
v:l2=exchanged & d:ahead	0 0 0 -4 9 0 -1 0
v:l2=expect	0 8 0 0 0 0 -1 -10
v:l2=expect & d:ahead	0 8 0 0 0 0 -1 -10
v:l2=expire	1 -3 2 -1 -18 -3 -1 8
v:l2=expire & d:ahead	1 -3 2 -1 -18 -3 -1 9
v:l2=extend	0 -14 4 10 -5 0 0 -1
v:l2=extend & d:ahead	0 -13 4 10 -5 0 0 -1
v:l2=extension	0 7 1 -8 9 0 0 -6
v:l2=extension & d:ahead	0 -13 1 1 10 0 0 -2
v:l2=face	0 5 0 -12 0 0 5 1
v:l2=fall	0 5 0 -12 -9 4 8 1
v:l2=fall & d:ahead	0 8 0 -16 -9 4 8 1
v:l2=fee	0 14 0 2 -15 0 0 0
v:l2=fee & d:ahead	0 14 0 2 -15 0 0 0
v:l2=file	0 -4 9 1 -6 0 0 0
v:l2=finished	-2 8 0 -5 -10 0 12 -6
v:l2=finished & d:ahead	-2 8 0 -5 -10 0 12 -6
v:l2=fix	0 -5 0 13 0 0 0 -1
v:l2=fix & d:ahead	0 -5 0 13 0 0 0 -1
v:l2=flash	0 0 0 14 0 0 0 -10
v:l2=flash & d:today	0 0 0 14 0 0 0 -10
v:l2=follow	4 14 0 -2 0 0 -1 -22
v:l2=follow & d:ahead	4 14 0 -2 0 0 -1 -22
v:l2=for	0 6 0 18 -3 0 0 -25
v:l2=for & d:ahead	0 8 0 14 -2 0 0 -23
v:l2=force	1 14 -1 -12 4 0 -6 -4
v:l2=force & d:ahead	1 18 -1 -19 4 0 -6 -2
v:l2=force & d:today	0 -13 0 18 0 0 0 -2
v:l2=found	0 0 0 7 -11 0 6 -3
v:l2=found & d:ahead	0 0 0 7 -11 0 6 -3
v:l2=free	0 -1 0 12 -6 0 0 -4
v:l2=friday	6 13 18 -32 8 -3 0 1
v:l2=friday & d:ahead	6 -6 19 -33 16 -3 0 7
v:l2=friday & d:today	0 21 0 -6 -17 0 0 -8
v:l2=from	10 28 -5 -10 -14 0 -2 -28
v:l2=from & d:ahead	10 22 -4 -5 -11 0 -2 -31
v:l2=from & d:today	0 10 0 -7 0 0 0 0
v:l2=garden	0 12 0 -12 0 0 0 0
v:l2=garden & d:ahead	0 13 0 -12 0 0 0 0
v:l2=geneva	0 -4 0 17 0 0 0 -7
v:l2=geneva & d:ahead	0 -2 0 14 0 0 0 -5
v:l2=given	0 14 0 -13 -1 0 -2 2
v:l2=given & d:ahead	0 14 0 -13 -1 0 -2 2
v:l2=go	0 -6 0 -18 -9 0 0 30
v:l2=go & d:ahead	0 1 0 -10 -8 0 0 16
v:l2=go & d:today	0 -12 0 -9 0 0 0 18
v:l2=good	-2 11 2 -15 -22 0 2 16
v:l2=good & d:ahead	-2 10 2 -18 -20 0 2 20
v:l2=gyeongju	0 0 0 -10 11 0 0 0
v:l2=gyeongju & d:ahead	0 0 0 -11 11 0 0 0
v:l2=had	0 -6 0 18 -1 0 0 -4
v:l2=had & d:ahead	0 -2 0 13 0 0 0 -1
v:l2=happen	4 -5 -4 -11 0 0 0 17
v:l2=happen & d:ahead	4 -5 -4 -11 0 0 0 17
v:l2=has	-7 -7 -4 -13 12 2 13 -3
v:l2=has & d:ahead	-7 -7 -4 -15 13 2 13 -2
v:l2=have	-7 13 5 7 -13 -5 0 -9
v:l2=have & d:ahead	-7 14 5 -5 -12 -5 0 1
v:l2=have & d:today	0 0 0 25 0 0 0 -22
v:l2=he	0 9 0 -3 0 0 0 -6
v:l2=he & d:ahead	0 9 0 -4 0 0 0 -5
v:l2=hear	0 -8 0 -7 21 0 0 -11
v:l2=heard & d:ahead	0 7 0 -10 8 0 0 -7
v:l2=hearing & d:ahead	0 -4 0 -8 13 0 0 0
v:l2=here & d:ahead	0 -10 0 15 0 0 0 -4
v:l2=here & d:today	0 12 0 -11 0 0 0 0
v:l2=higher	0 -6 0 0 -4 0 0 11
v:l2=his	0 0 0 10 0 0 0 -9
v:l2=hit	0 11 0 -13 0 3 0 0
v:l2=hit & d:ahead	0 13 0 -15 0 3 0 0
v:l2=holiday	0 0 0 10 -10 0 0 0
v:l2=holiday & d:ahead	0 0 0 9 -10 0 0 0
v:l2=home	0 -15 0 20 0 0 0 -2
v:l2=home & d:ahead	0 -14 0 20 0 0 0 -2
v:l2=hour & d:ahead	0 -14 0 10 0 0 0 2
v:l2=hour & d:today	0 13 0 -10 0 0 0 0
v:l2=import	0 -9 8 3 -2 0 0 0
v:l2=importer	0 -10 0 -3 14 0 0 0
v:l2=importer & d:today	0 -5 0 -2 9 0 0 0
v:l2=in	0 0 -4 10 -2 -4 -10 0
v:l2=in & d:ahead	0 4 -2 5 0 -3 -9 -6
v:l2=in & d:today	0 -16 0 7 -6 0 0 7
v:l2=increase	0 -5 0 11 0 0 0 -5
v:l2=increase & d:ahead	0 -5 0 11 0 0 0 -5
v:l2=into	0 10 0 0 0 0 0 -9
v:l2=is	-4 -11 -3 -1 10 7 -10 3
v:l2=is & d:ahead	-3 0 -1 3 -5 8 -9 3
v:l2=is & d:today	0 -24 0 -5 20 0 0 0
v:l2=it	-10 -9 0 -5 13 0 8 -2
v:l2=it & d:ahead	-9 -2 0 -17 17 0 9 0
v:l2=it & d:today	0 -17 0 23 -9 0 0 -6
v:l2=its	0 -7 0 27 -12 0 0 -9
v:l2=its & d:ahead	0 -1 0 12 -5 0 0 0
v:l2=its & d:today	0 -3 0 16 -5 0 0 -6
v:l2=itself	5 -14 0 -5 2 0 0 9
v:l2=itself & d:ahead	5 -14 0 -5 2 0 0 9
v:l2=keep	0 10 0 -9 -5 0 0 0
v:l2=keep & d:ahead	0 10 0 -9 -5 0 0 0
v:l2=land	9 -5 0 2 -2 0 0 -1
v:l2=land & d:ahead	9 -5 0 2 -2 0 0 -1
v:l2=lapse	0 8 -5 -8 0 0 0 4
v:l2=lapse & d:ahead	0 8 -5 -8 0 0 0 4
v:l2=last	-4 0 1 -29 -14 5 2 30
v:l2=last & d:ahead	-4 0 1 -21 -13 5 2 21
v:l2=last & d:today	0 0 0 -16 0 0 0 17
v:l2=lasted	0 -2 0 11 0 0 0 -4
v:l2=lasted & d:ahead	0 -2 0 11 0 0 0 -4
v:l2=late	0 13 0 -3 -5 0 0 -4
v:l2=late & d:ahead	0 13 0 -3 -5 0 0 -4
v:l2=later	0 0 0 -12 10 0 8 -6
v:l2=later & d:ahead	0 0 0 -13 10 0 8 -5
v:l2=law	0 0 0 -2 -8 0 0 12
v:l2=law & d:ahead	0 0 0 -4 -8 0 0 14
v:l2=least	0 8 0 -11 0 0 11 -7
v:l2=least & d:ahead	0 8 0 -11 0 0 11 -7
v:l2=less	0 -8 0 11 0 0 0 0
v:l2=level	0 -22 0 10 0 0 0 16
v:l2=level & d:ahead	0 -22 0 9 0 0 0 16
v:l2=likewise	13 0 0 0 7 0 0 -18
v:l2=likewise & d:ahead	13 0 0 0 7 0 0 -18
v:l2=list	0 11 0 0 -2 0 0 -8
v:l2=list & d:ahead	0 12 0 0 -2 0 0 -7
v:l2=live & d:ahead	0 5 1 -9 -5 0 0 6
v:l2=london	0 -6 0 12 0 0 0 -3
v:l2=lower	0 -11 0 16 -5 0 0 0
v:l2=lower & d:ahead	0 -10 0 15 -5 0 0 0
v:l2=m	0 30 0 -22 -2 0 0 -12
v:l2=m & d:ahead	0 24 0 -16 -5 0 0 -2
v:l2=m & d:today	0 14 0 -11 0 0 0 -8
v:l2=make & d:ahead	0 19 0 -18 3 0 -1 -2
v:l2=matter	0 12 0 -10 9 0 0 -11
v:l2=matter & d:ahead	0 12 0 -10 9 0 0 -11
v:l2=member	0 -1 0 -12 -1 0 0 18
v:l2=member & d:today	0 0 0 -16 0 0 0 18
v:l2=memo	0 18 0 -16 0 0 0 0
v:l2=memo & d:today	0 18 0 -17 0 0 0 0
v:l2=midnight	-8 -20 -1 -3 6 6 0 12
v:l2=midnight & d:ahead	-8 -17 0 -8 9 6 0 13
v:l2=midnight & d:today	0 -3 0 12 -3 0 0 -1
v:l2=minute	1 0 0 3 0 0 0 -10
v:l2=minute & d:today	0 0 0 12 0 0 0 -8
v:l2=mombasa	0 0 0 -9 0 0 0 12
v:l2=mombasa & d:ahead	0 0 0 -9 0 0 0 12
v:l2=monday	7 6 8 -14 0 0 -1 0
v:l2=monday & d:ahead	3 14 8 -28 -3 0 -1 12
v:l2=monday & d:today	3 -16 1 20 1 0 0 -17
v:l2=more	0 15 0 -9 -2 0 0 -7
v:l2=more & d:today	0 11 0 -9 0 0 0 0
v:l2=most	0 2 0 -10 0 0 0 9
v:l2=most & d:ahead	0 2 0 -10 0 0 0 9
v:l2=much	0 0 0 -9 0 0 0 10
v:l2=must	0 0 0 0 -9 3 0 6
v:l2=must & d:ahead	0 0 0 0 -9 3 0 6
v:l2=nagoya	0 0 0 -7 0 0 0 10
v:l2=name	0 -5 0 11 -3 0 0 0
v:l2=need	0 -4 0 0 -3 0 0 12
v:l2=need & d:ahead	0 -4 0 0 -3 0 0 12
v:l2=network	0 0 0 -9 0 0 0 10
v:l2=network & d:ahead	0 0 0 -9 0 0 0 10
v:l2=next	0 -1 0 12 -2 0 0 -3
v:l2=next & d:ahead	0 -1 0 12 -2 0 0 -3
v:l2=night	0 -14 0 6 0 0 0 2
v:l2=night & d:ahead	0 -14 0 5 0 0 0 3
v:l2=no	0 -8 0 13 -1 0 -4 0
v:l2=not	0 4 0 -15 -7 0 0 18
v:l2=not & d:today	0 -1 0 -12 0 0 0 15
v:l2=note	0 16 0 -8 0 0 0 -9
v:l2=note & d:today	0 16 0 -9 0 0 0 -8
v:l2=nothing	0 10 0 5 -6 0 0 -19
v:l2=nothing & d:ahead	0 0 0 15 -5 0 0 -17
v:l2=nothing & d:today	0 12 0 -10 0 0 0 0
v:l2=notice	-2 1 0 16 0 0 0 -9
v:l2=now	7 -2 0 19 -2 0 0 -23
v:l2=now & d:ahead	7 -2 0 19 -2 0 0 -23
v:l2=of	6 -3 0 9 -17 0 0 0
v:l2=of & d:ahead	-1 0 0 4 -15 0 0 6
v:l2=of & d:today	9 -6 0 5 0 0 0 -9
v:l2=off	9 0 0 0 10 -9 -5 -5
v:l2=off & d:ahead	9 0 0 0 10 -9 -5 -5
v:l2=offer	0 -1 0 5 7 0 0 -11
v:l2=offer & d:ahead	0 -1 0 5 7 0 0 -11
v:l2=oil	0 0 0 -3 8 0 0 -6
v:l2=oil & d:ahead	0 2 0 -11 8 0 0 -2
v:l2=on	-5 -8 10 4 -7 5 -3 2
v:l2=on & d:ahead	-4 -4 10 -7 -5 5 -3 10
v:l2=on & d:today	0 -12 0 24 -1 0 0 -13
v:l2=one	-3 12 0 12 0 0 -2 -19
v:l2=one & d:ahead	-2 16 0 0 4 0 -2 -14
v:l2=one & d:today	0 -8 0 23 -6 0 0 -7
v:l2=opened	0 -7 0 13 0 0 0 -1
v:l2=or	-3 17 3 0 -6 0 0 -13
v:l2=or & d:ahead	-3 17 3 0 -6 0 0 -11
v:l2=order	0 7 0 -1 -10 0 0 1
v:l2=order & d:ahead	0 8 0 -1 -10 0 0 1
v:l2=osaka	0 0 0 13 0 0 0 -11
v:l2=osaka & d:today	0 0 0 11 0 0 0 -10
v:l2=other	6 0 0 -13 -2 0 -3 14
v:l2=other & d:ahead	6 0 0 -13 -1 0 -3 14
v:l2=our	0 -2 0 -7 -6 0 0 15
v:l2=our & d:today	0 -2 0 -8 -6 0 0 16
v:l2=out	-2 -3 5 -7 -19 2 -4 16
v:l2=out & d:ahead	-2 -2 6 -9 -19 2 -4 16
v:l2=over	0 0 0 -18 -14 0 2 25
v:l2=over & d:ahead	0 0 0 -19 -14 0 2 25
v:l2=own	11 0 0 0 -16 0 0 2
v:l2=own & d:ahead	11 0 0 -6 -12 0 0 4
v:l2=paper	-2 -9 0 12 -6 0 11 -2
v:l2=paper & d:ahead	-2 -9 0 11 -6 0 11 -1
v:l2=past	0 -9 0 20 0 0 0 -7
v:l2=past & d:today	0 -5 0 19 0 0 0 -10
v:l2=pause	-1 -18 0 10 -2 0 0 12
v:l2=pause & d:ahead	-1 -17 0 7 -2 0 0 13
v:l2=pay	-7 1 -2 21 -12 0 0 -13
v:l2=pay & d:ahead	-6 16 -1 7 -7 0 0 -24
v:l2=pay & d:today	0 -25 0 19 -3 0 0 3
v:l2=peace	0 0 0 15 0 0 0 -14
v:l2=peace & d:ahead	0 0 0 15 0 0 0 -14
v:l2=phone	0 16 0 -12 0 0 0 0
v:l2=phone & d:ahead	0 17 0 -13 0 0 0 0
v:l2=place	0 5 0 -11 7 0 0 0
v:l2=place & d:ahead	0 6 0 -12 7 0 0 0
v:l2=plan	0 -1 0 8 -12 0 -1 6
v:l2=plan & d:ahead	0 -1 0 7 -12 0 -1 6
v:l2=pm	0 -1 0 -4 8 0 0 0
v:l2=pm & d:ahead	0 -1 0 -5 9 0 0 0
v:l2=possible	0 0 0 -9 5 0 0 0
v:l2=possible & d:ahead	0 0 0 -9 5 0 0 0
v:l2=post	0 -16 0 7 7 0 0 -4
v:l2=post & d:ahead	0 -15 0 2 8 0 0 0
v:l2=presented	0 -14 -1 4 17 0 0 -7
v:l2=price	0 10 0 0 -3 0 -1 -1
v:l2=price & d:ahead	0 10 0 0 -3 0 -1 -1
v:l2=proclamation	0 -24 0 12 7 0 0 0
v:l2=proclamation & d:ahead	0 -24 0 12 7 0 0 0
v:l2=product	0 -6 0 9 0 0 0 0
v:l2=propose	0 -6 0 12 -3 0 0 0
v:l2=propose & d:ahead	0 -6 0 11 -3 0 0 0
v:l2=publish	-1 -10 0 0 9 0 0 3
v:l2=publish & d:ahead	0 -10 0 -3 11 0 0 6
v:l2=put	0 -8 0 -5 3 0 0 12
v:l2=put & d:ahead	0 -8 0 -5 3 0 0 12
v:l2=question	0 0 0 -7 9 0 0 0
v:l2=rate	0 12 0 -19 -15 0 0 13
v:l2=rate & d:ahead	0 7 0 -9 -13 0 0 9
v:l2=rate & d:today	0 7 0 -11 0 0 0 4
v:l2=reach	0 2 0 -8 -6 0 0 12
v:l2=reach & d:ahead	0 2 0 -8 -6 0 0 12
v:l2=read	0 -11 0 17 -2 0 0 -2
v:l2=read & d:ahead	0 -10 0 12 -1 0 0 0
v:l2=reading	0 -3 0 -14 18 0 0 0
v:l2=ready	2 -6 0 -11 -10 0 17 2
v:l2=ready & d:ahead	2 -6 0 -11 -10 0 17 2
v:l2=receive	0 -11 0 9 0 0 0 0
v:l2=receive & d:ahead	0 -11 0 8 0 0 0 0
v:l2=recess	0 -5 0 16 -5 0 0 -5
v:l2=recess & d:ahead	0 -5 0 16 -5 0 0 -5
v:l2=register	0 -1 0 10 -7 0 0 0
v:l2=released	0 -3 0 10 -3 0 0 0
v:l2=released & d:ahead	0 -3 0 10 -3 0 0 0
v:l2=renew	0 0 -2 12 -3 0 -2 -2
v:l2=renew & d:ahead	0 0 -2 12 -3 0 -2 -2
v:l2=reply	0 -9 0 -10 8 0 8 0
v:l2=reply & d:ahead	0 -9 0 -10 8 0 8 0
v:l2=report	0 0 0 -6 17 0 -2 -7
v:l2=report & d:ahead	0 0 0 -8 18 0 -2 -6
v:l2=reporter & d:ahead	0 -12 0 17 0 0 0 -3
v:l2=reporter & d:today	0 9 0 -4 0 0 0 -1
v:l2=rest	0 3 0 -14 4 0 0 2
v:l2=rest & d:ahead	0 3 0 -14 4 0 0 2
v:l2=result	0 3 0 3 -4 0 6 -10
v:l2=result & d:ahead	0 3 0 3 -4 0 6 -10
v:l2=retroactive	0 -2 0 15 0 0 0 -12
v:l2=retroactive & d:ahead	0 -2 0 15 0 0 0 -12
v:l2=return & d:ahead	0 9 0 -8 -7 0 0 4
v:l2=review	0 -6 0 -1 14 0 -3 -7
v:l2=review & d:ahead	0 -5 0 -3 15 0 -3 -6
v:l2=rule & d:ahead	-6 0 -4 2 10 0 0 -5
v:l2=run	0 6 3 -17 2 0 -3 8
v:l2=run & d:today	0 10 0 -11 0 0 0 4
v:l2=sail	0 -5 0 9 0 0 0 0
v:l2=sail & d:ahead	0 -5 0 9 0 0 0 0
v:l2=sale	0 -5 0 6 -2 8 -1 -7
v:l2=sale & d:ahead	0 0 0 0 -1 8 -1 0
v:l2=saturday	0 15 0 -17 6 0 0 -2
v:l2=saturday & d:ahead	0 20 0 -28 7 0 0 0
v:l2=saturday & d:today	0 -9 0 20 0 0 0 -7
v:l2=say	-9 2 5 4 -14 -2 6 0
v:l2=say & d:ahead	-8 11 5 -6 -9 -1 6 0
v:l2=say & d:today	0 -22 0 23 -6 0 0 0
v:l2=sea	0 -10 0 18 -3 0 0 -2
v:l2=sea & d:ahead	0 -7 0 15 -3 0 0 -2
v:l2=season	0 0 0 14 0 0 0 -11
v:l2=season & d:ahead	0 0 0 14 0 0 0 -11
v:l2=second	0 -11 0 16 -1 0 0 -3
v:l2=sell	0 0 0 -3 -8 14 0 0
v:l2=sell & d:ahead	0 0 0 -3 -8 14 0 0
v:l2=send	0 0 0 11 -7 0 0 0
v:l2=send & d:ahead	0 0 0 11 -6 0 0 0
v:l2=session	0 -8 0 -1 11 0 0 0
v:l2=session & d:ahead	0 -8 0 -1 11 0 0 0
v:l2=settle	0 -7 0 11 -1 0 0 0
v:l2=settle & d:ahead	0 -7 0 11 -1 0 0 0
v:l2=shall	0 0 0 -14 2 -2 0 17
v:l2=shanghai	0 -2 0 -2 10 0 0 -4
v:l2=shanghai & d:today	0 0 0 -5 10 0 0 -2
v:l2=sheet & d:today	0 10 0 -10 0 0 0 0
v:l2=ship	-4 19 -3 -16 11 0 0 -8
v:l2=ship & d:ahead	-4 -5 -3 6 13 0 0 -7
v:l2=ship & d:today	0 27 0 -26 0 0 0 0
v:l2=shut	0 -14 0 19 0 0 0 0
v:l2=shut & d:ahead	0 -14 0 19 0 0 0 0
v:l2=side	-9 -4 0 -7 7 0 0 12
v:l2=side & d:ahead	-9 -4 0 -8 8 0 0 12
v:l2=sign	-2 -6 1 7 4 0 2 -10
v:l2=sign & d:ahead	-2 -5 1 6 4 0 2 -9
v:l2=signature	0 -4 0 -16 5 0 13 0
v:l2=signature & d:ahead	0 -3 0 -16 5 0 13 0
v:l2=since	0 -13 0 19 0 0 0 -1
v:l2=sit	0 -14 0 0 14 0 0 -11
v:l2=sit & d:ahead	0 -13 0 0 15 0 0 -11
v:l2=sleep	1 7 0 -19 2 0 0 6
v:l2=sleep & d:ahead	1 7 0 -19 2 0 0 6
v:l2=so	-1 6 0 -20 13 0 1 2
v:l2=so & d:ahead	-1 7 0 -20 13 0 1 3
v:l2=social	0 13 0 -7 0 0 0 -6
v:l2=social & d:ahead	0 13 0 -7 0 0 0 -6
v:l2=soybean	0 12 0 2 -4 0 0 -10
v:l2=soybean & d:ahead	0 12 0 2 -4 0 0 -10
v:l2=spare	0 -4 0 9 -1 0 0 0
v:l2=spare & d:ahead	0 -4 0 9 -1 0 0 0
v:l2=spoke	0 -4 0 -17 7 0 12 3
v:l2=spoke & d:ahead	0 -4 0 -18 7 0 12 3
v:l2=spoken	0 0 0 -9 0 0 0 10
v:l2=spoken & d:ahead	0 0 0 -9 0 0 0 10
v:l2=stand	0 -7 0 0 10 0 0 -1
v:l2=stand & d:ahead	0 -5 0 -3 10 0 0 0
v:l2=standstill	0 0 0 -6 0 0 0 9
v:l2=standstill & d:ahead	0 0 0 -9 0 0 0 12
v:l2=start	9 22 -5 -20 -3 0 -2 -8
v:l2=start & d:ahead	9 22 -5 -20 -3 0 -2 -8
v:l2=statement	0 -8 0 15 0 0 0 -2
v:l2=statement & d:ahead	0 -6 0 10 0 0 0 0
v:l2=stay	3 -12 -3 16 1 0 -1 -11
v:l2=stay & d:ahead	3 -12 -3 16 1 0 -1 -11
v:l2=still	0 -14 0 26 -2 0 0 -11
v:l2=still & d:ahead	0 -13 0 24 0 0 0 -10
v:l2=stockholm	0 -8 0 20 0 0 0 -11
v:l2=stockholm & d:ahead	0 -7 0 18 0 0 0 -10
v:l2=stop	0 -6 0 -6 0 1 0 13
v:l2=stop & d:ahead	0 -6 0 -6 0 1 0 13
v:l2=strike	0 -6 0 14 -3 0 -3 0
v:l2=strike & d:ahead	0 -6 0 14 -3 0 -3 0
v:l2=sunday & d:ahead	0 5 -3 -7 -8 0 0 12
v:l2=suspend	0 1 5 -13 2 0 -2 3
v:l2=suspend & d:ahead	1 5 5 -24 3 0 -2 6
v:l2=suspend & d:today	0 -9 0 18 0 0 0 -7
v:l2=take	0 3 0 3 8 0 0 -24
v:l2=take & d:ahead	0 -8 0 9 10 0 0 -12
v:l2=take & d:today	0 13 0 -4 0 0 0 -11
v:l2=takoradi	0 0 0 -6 13 0 0 -4
v:l2=takoradi & d:ahead	0 0 0 -6 13 0 0 -4
v:l2=talk & d:ahead	-1 -4 0 6 -4 0 9 -9
v:l2=talk & d:today	0 0 0 -9 0 0 0 10
v:l2=tangier	0 12 0 -10 0 0 0 0
v:l2=tangier & d:ahead	0 13 0 -10 0 0 0 0
v:l2=tariff	0 -18 0 20 7 0 0 -13
v:l2=tariff & d:ahead	0 -21 0 26 0 0 0 -10
v:l2=telephone	0 13 0 -3 -7 -3 0 0
v:l2=telephone & d:ahead	0 13 0 0 -6 -3 0 -7
v:l2=television	0 0 0 12 0 0 0 -7
v:l2=television & d:ahead	0 0 0 12 0 0 0 -7
v:l2=tell	0 -3 0 12 -4 0 0 -3
v:l2=tell & d:today	0 -4 0 11 -2 0 0 -2
v:l2=term	3 7 0 -17 -6 0 0 14
v:l2=term & d:ahead	3 7 0 -14 -6 0 0 11
v:l2=that	4 1 0 -7 -12 0 4 4
v:l2=that & d:ahead	4 4 1 -7 -11 0 4 0
v:l2=the	0 3 0 8 -3 -2 0 -9
v:l2=the & d:ahead	0 12 0 1 0 -2 0 -18
v:l2=the & d:today	0 -15 0 9 -10 0 0 6
v:l2=their	0 0 0 6 8 0 0 -13
v:l2=their & d:ahead	0 0 0 5 8 0 0 -13
v:l2=them	0 10 -2 -9 8 0 0 -6
v:l2=themselve	0 0 0 -13 -1 0 13 0
v:l2=themselve & d:ahead	0 0 0 -13 -1 0 13 0
v:l2=there	-3 2 0 -2 -4 0 -2 12
v:l2=there & d:ahead	-3 2 0 -2 -4 0 -2 12
v:l2=they	0 -18 0 11 0 0 0 5
v:l2=they & d:ahead	0 -15 0 1 0 0 0 10
v:l2=they & d:today	0 -2 0 12 -2 0 0 -4
v:l2=thing	0 -4 0 -7 0 0 0 13
v:l2=thread	0 0 0 -9 0 0 0 11
v:l2=thread & d:today	0 0 0 -9 0 0 0 11
v:l2=three	0 10 0 0 -8 0 0 -2
v:l2=three & d:ahead	0 10 0 0 -8 0 0 -2
v:l2=through	0 -2 0 -18 7 0 0 15
v:l2=through & d:ahead	0 -2 0 -18 7 0 0 15
v:l2=thursday	0 -5 0 -9 2 0 0 15
v:l2=thursday & d:ahead	0 4 0 -13 5 0 0 5
v:l2=thursday & d:today	0 -18 0 2 -3 0 0 10
v:l2=till	0 -1 0 -8 -1 0 0 15
v:l2=till & d:ahead	0 -1 0 -8 -1 0 0 15
v:l2=time	-4 10 0 -15 6 0 7 -11
v:l2=time & d:ahead	-4 11 0 -15 6 0 7 -11
v:l2=to	-12 7 5 -7 -1 -6 -9 8
v:l2=to & d:ahead	-11 -6 6 0 -8 -6 -8 14
v:l2=to & d:today	0 18 0 -10 6 0 0 -12
v:l2=together	0 -9 0 -1 8 0 0 0
v:l2=together & d:ahead	0 -9 0 -1 8 0 0 0
v:l2=treaty	0 -6 0 1 -9 0 0 11
v:l2=treaty & d:ahead	0 -6 0 0 -9 0 0 11
v:l2=truce	4 9 0 -16 3 0 0 4
v:l2=truce & d:ahead	5 9 0 4 4 0 0 -15
v:l2=truce & d:today	0 0 0 -31 0 0 0 33
v:l2=tuesday	0 6 -2 -13 -8 0 0 14
v:l2=tuesday & d:ahead	0 11 0 -20 -2 0 0 10
v:l2=two	0 -5 0 12 0 0 0 -1
v:l2=until	-10 -10 2 -17 8 -4 -3 26
v:l2=until & d:ahead	-10 -10 2 -9 8 -4 -3 16
v:l2=until & d:today	0 0 0 -20 0 0 0 21
v:l2=up	-1 -21 -2 -6 9 -1 0 23
v:l2=up & d:ahead	-1 -19 -2 -1 0 -1 0 24
v:l2=up & d:today	0 -1 0 -5 9 0 0 0
v:l2=updated	0 -2 0 11 0 0 0 -8
v:l2=updated & d:today	0 -2 0 11 0 0 0 -8
v:l2=us	-1 -8 0 -1 -4 0 -1 19
v:l2=us & d:ahead	-1 -8 0 -1 -4 0 -1 19
v:l2=used	0 -19 0 -8 23 0 0 -2
v:l2=used & d:ahead	0 -19 0 -8 23 0 0 -2
v:l2=valid	-2 -2 2 0 -10 0 0 11
v:l2=valid & d:ahead	-2 -2 2 0 -10 0 0 11
v:l2=value	0 -13 0 13 0 0 0 0
v:l2=video	0 -4 0 14 -3 0 0 0
v:l2=video & d:ahead	0 -4 0 13 -3 0 0 0
v:l2=vote	0 -11 0 -4 14 0 0 -2
v:l2=vote & d:ahead	0 -9 0 -3 12 0 0 -2
v:l2=was	0 -10 0 6 -3 0 0 4
v:l2=was & d:today	0 -1 0 11 0 0 0 -4
v:l2=water	0 -17 0 18 -3 0 0 4
v:l2=water & d:ahead	0 -10 0 10 -2 0 0 4
v:l2=water & d:today	0 -8 0 9 0 0 0 0
v:l2=we	0 26 0 -30 1 -2 0 8
v:l2=we & d:ahead	0 15 0 -12 2 -2 0 -7
v:l2=we & d:today	0 14 0 -24 0 0 0 13
v:l2=wednesday	0 0 0 -20 2 12 -1 13
v:l2=wednesday & d:ahead	0 19 0 -24 -17 12 0 4
v:l2=wednesday & d:today	0 -31 0 1 13 0 0 11
v:l2=weekly	0 0 0 -15 0 0 0 16
v:l2=weekly & d:today	0 0 0 -15 0 0 0 16
v:l2=were & d:ahead	0 0 0 14 -8 0 0 -3
v:l2=were & d:today	0 0 0 -10 10 0 0 0
v:l2=what	-2 18 0 -17 -10 8 0 0
v:l2=what & d:ahead	-2 24 0 -20 -8 8 0 -3
v:l2=which	0 -9 9 -1 -5 0 0 8
v:l2=which & d:ahead	0 -8 9 8 -4 0 0 -2
v:l2=which & d:today	0 0 0 -13 0 0 0 15
v:l2=will	10 3 0 -7 5 0 0 -7
v:l2=will & d:ahead	10 3 0 -8 5 0 0 -6
v:l2=window	0 -3 0 -6 10 0 0 0
v:l2=wine	-1 0 0 -16 0 0 0 18
v:l2=wine & d:ahead	-1 0 0 -16 0 0 0 18
v:l2=with & d:today	0 -1 0 12 0 0 0 -7
v:l2=withdraw	0 11 0 -11 3 0 0 -5
v:l2=withdraw & d:ahead	0 11 0 -11 3 0 0 -5
v:l2=word	0 24 0 -24 0 0 0 0
v:l2=write	0 -18 -3 22 0 0 0 0
v:l2=write & d:ahead	0 -18 -3 21 0 0 0 0
v:l2=year	0 4 8 -3 -6 0 0 -3
v:l2=year & d:ahead	0 5 8 -5 -5 0 0 -2
v:l2=yes	0 12 0 -11 0 0 0 0
v:l2=yes & d:ahead	0 13 0 -10 0 0 0 0
v:l2=you & d:ahead	0 0 0 -6 0 0 0 11
v:l2=—	0 5 0 5 -7 0 4 -12
v:l2=— & d:ahead	0 9 0 -12 -2 0 5 1
v:l2=— & d:today	0 -7 0 25 -2 0 0 -16
v:l=" ,	0 0 0 -13 0 0 0 15
v:l=" , & d:today	0 0 0 -15 0 0 0 17
v:l=" from	6 1 0 -12 0 0 0 0
v:l=" from & d:ahead	6 2 0 -13 0 0 0 0
v:l='s on	0 0 0 -9 12 0 0 0
v:l='s on & d:ahead	0 0 0 -9 12 0 0 0
v:l=( until	0 -14 -1 14 -2 0 0 0
v:l=( until & d:ahead	0 -14 -1 14 -2 0 0 0
v:l=, <level> & d:today	0 -3 0 10 0 0 0 -3
v:l=, a	0 -6 0 12 0 0 0 -3
v:l=, a & d:ahead	0 -6 0 12 0 0 0 -3
v:l=, and	0 -23 0 -7 6 0 0 17
v:l=, and & d:ahead	0 -21 0 4 7 0 0 2
v:l=, and & d:today	0 0 0 -13 0 0 0 16
v:l=, by	0 0 0 0 8 0 3 -14
v:l=, by & d:ahead	0 0 0 0 8 0 3 -14
v:l=, end	0 0 0 -9 0 0 0 10
v:l=, for	0 1 0 -9 0 0 0 8
v:l=, for & d:ahead	0 1 0 -9 0 0 0 8
v:l=, friday	0 16 0 -12 0 0 0 -1
v:l=, friday & d:today	0 16 0 -12 0 0 0 -1
v:l=, from	1 28 -4 -19 -3 0 0 -6
v:l=, from & d:ahead	1 24 -4 -17 -2 0 0 -3
v:l=, has	10 -12 0 0 0 0 0 0
v:l=, has & d:ahead	10 -12 0 0 0 0 0 0
v:l=, monday	0 -2 0 10 0 0 0 -3
v:l=, monday & d:today	0 -2 0 10 0 0 0 -3
v:l=, not	-10 0 0 19 0 0 0 -8
v:l=, not & d:ahead	-10 0 0 15 0 0 0 -4
v:l=, publish	0 -6 0 17 -8 0 0 0
v:l=, since	0 -1 0 -8 0 0 0 12
v:l=, since & d:ahead	0 -1 0 -9 0 0 0 12
v:l=, start	9 20 0 -27 0 0 0 0
v:l=, start & d:ahead	9 0 0 -7 0 0 0 0
v:l=, the & d:today	0 -6 0 16 0 0 0 -8
v:l=, thursday	0 -5 0 13 0 0 0 -3
v:l=, thursday & d:today	0 -5 0 13 0 0 0 -3
v:l=, till	0 0 0 -9 0 0 0 12
v:l=, till & d:ahead	0 0 0 -9 0 0 0 12
v:l=, to	1 -2 2 -12 0 0 -2 12
v:l=, to & d:ahead	1 -2 2 -15 0 0 -2 14
v:l=, until	0 -2 11 -6 -2 9 -7 -3
v:l=, until & d:ahead	0 -2 11 -7 -1 9 -7 -3
v:l=. on	-6 6 9 -4 8 0 0 -13
v:l=. on & d:ahead	-6 8 9 -8 8 0 0 -12
v:l=: <number>	0 23 0 -8 -17 0 0 -12
v:l=: <number> & d:ahead	0 12 0 -7 0 0 0 -1
v:l=: <number> & d:today	0 17 0 -4 -15 0 0 -10
v:l=: from	-2 14 0 -9 0 0 0 0
v:l=: from & d:ahead	-1 14 0 -10 0 0 0 0
v:l=: on	-1 4 0 -12 0 0 0 9
v:l=: on & d:ahead	-1 4 0 -12 0 0 0 9
v:l=: until	2 -13 -3 -13 5 0 0 13
v:l=: until & d:ahead	2 -12 -3 -14 5 0 0 14
v:l=; from	0 20 0 -16 0 0 0 -4
v:l=; from & d:ahead	0 20 0 -16 0 0 0 -4
v:l=; until	0 -11 0 13 0 0 0 -3
v:l=; until & d:ahead	0 -11 0 13 0 0 0 -3
v:l=<begin> <begin>	1 4 -2 -14 13 8 2 -2
v:l=<begin> <begin> & d:ahead	0 13 1 -18 7 12 7 -9
v:l=<begin> after	0 3 0 -20 9 0 0 9
v:l=<begin> after & d:ahead	0 3 0 -20 9 0 0 9
v:l=<begin> and	0 -2 0 11 0 0 0 -9
v:l=<begin> by & d:ahead	0 0 0 -5 10 0 6 -8
v:l=<begin> friday	0 -1 0 16 0 0 0 -10
v:l=<begin> friday & d:today	0 -1 0 16 0 0 0 -10
v:l=<begin> from	7 17 8 -22 1 -4 -4 -6
v:l=<begin> from & d:ahead	8 8 8 -14 0 -4 -3 -1
v:l=<begin> from & d:today	0 18 0 -16 3 0 0 -7
v:l=<begin> if	0 -12 0 13 -3 0 0 0
v:l=<begin> if & d:ahead	0 -12 0 13 -2 0 0 0
v:l=<begin> monday	0 -1 0 9 0 0 0 -4
v:l=<begin> monday & d:today	0 -1 0 9 0 0 0 -4
v:l=<begin> on	9 4 -6 -8 3 -4 -12 3
v:l=<begin> on & d:ahead	9 6 -6 -8 0 -4 -12 3
v:l=<begin> on & d:today	0 -10 0 0 6 0 0 0
v:l=<begin> publish	0 16 0 -10 0 0 0 -7
v:l=<begin> publish & d:today	0 16 0 -10 0 0 0 -7
v:l=<begin> saturday	0 0 0 16 0 0 0 -15
v:l=<begin> saturday & d:today	0 0 0 16 0 0 0 -15
v:l=<begin> since	-2 6 0 -6 -9 0 0 10
v:l=<begin> since & d:ahead	-2 -13 0 3 -3 0 0 13
v:l=<begin> since & d:today	0 19 0 -14 -3 0 0 -2
v:l=<begin> the & d:ahead	1 0 0 -11 -2 1 0 10
v:l=<begin> the & d:today	0 -5 0 19 0 0 0 -12
v:l=<begin> to	1 6 0 -12 0 0 0 1
v:l=<begin> to & d:ahead	1 6 0 -12 0 0 0 1
v:l=<begin> until	-9 10 0 3 -12 -5 -4 2
v:l=<begin> until & d:ahead	-9 11 0 1 -12 -4 -4 2
v:l=<begin> updated	0 0 0 10 0 0 0 -9
v:l=<begin> updated & d:today	0 0 0 10 0 0 0 -9
v:l=<day-ahead> ,	-13 0 0 -10 2 10 16 -9
v:l=<day-ahead> , & d:ahead	-13 0 0 -15 2 10 16 -4
v:l=<day-ahead> and	0 -8 0 12 0 0 0 -2
v:l=<day-ahead> and & d:ahead	0 -8 0 11 0 0 0 -1
v:l=<day-ahead> from	0 -16 0 21 0 0 0 -2
v:l=<day-ahead> from & d:ahead	0 -16 0 21 0 0 0 -2
v:l=<day-ahead> is	0 0 0 -6 0 0 0 12
v:l=<day-ahead> to	-3 0 -3 -6 -9 0 -3 16
v:l=<day-ahead> to & d:ahead	-3 0 -3 -6 -9 0 -3 16
v:l=<day-gone> ,	0 -7 0 17 0 0 0 -7
v:l=<day-gone> , & d:ahead	0 -7 0 17 0 0 0 -7
v:l=<day-gone> and	0 0 -2 -7 -1 0 0 15
v:l=<day-gone> and & d:ahead	0 0 -2 -9 0 0 0 16
v:l=<day-gone> until	5 17 0 -18 0 0 0 -5
v:l=<day-gone> until & d:ahead	5 17 0 -18 0 0 0 -5
v:l=<day-today> (	0 -2 0 9 0 0 0 -4
v:l=<day-today> ( & d:today	0 -2 0 9 0 0 0 -4
v:l=<day-today> ,	0 -2 0 -12 -2 0 0 20
v:l=<day-today> , & d:today	0 0 0 -22 -1 0 0 28
v:l=<day-today> from	0 13 0 -21 0 0 0 5
v:l=<day-today> from & d:ahead	0 13 0 -21 0 0 0 5
v:l=<goods-amount> by	0 -2 0 13 -6 0 0 0
v:l=<goods-amount> by & d:ahead	0 -2 0 13 -6 0 0 0
v:l=<level> (	0 -2 0 -10 0 0 0 14
v:l=<level> after	0 -11 0 2 9 0 0 0
v:l=<level> after & d:ahead	0 -11 0 2 9 0 0 0
v:l=<level> for	0 -6 0 9 0 0 0 0
v:l=<level> from	-15 15 -1 -1 0 0 0 -7
v:l=<level> from & d:ahead	-14 28 0 -17 0 0 0 -4
v:l=<level> from & d:today	0 -35 0 38 0 0 0 -2
v:l=<level> of	0 12 0 -6 0 0 0 -6
v:l=<level> on	4 3 -1 11 2 0 -1 -33
v:l=<level> on & d:ahead	4 7 -1 2 4 0 -1 -29
v:l=<level> on & d:today	0 -17 0 26 0 0 0 -5
v:l=<level> since	8 -11 0 0 0 0 0 0
v:l=<level> since & d:ahead	8 -10 0 0 0 0 0 0
v:l=<level> until	-1 -12 -4 10 -16 0 0 8
v:l=<level> until & d:ahead	-1 -11 -4 19 -16 0 0 0
v:l=<month-ahead> ,	0 -9 0 15 0 0 0 -4
v:l=<month-ahead> , & d:ahead	0 -8 0 14 0 0 0 -3
v:l=<name> (	0 0 0 -17 0 0 0 19
v:l=<name> ( & d:today	0 0 0 -16 0 0 0 18
v:l=<name> ,	0 4 0 -18 -8 0 0 22
v:l=<name> , & d:ahead	0 13 0 -12 0 0 0 3
v:l=<name> , & d:today	0 -11 0 -8 -5 0 0 20
v:l=<name> before	0 0 0 10 -4 0 0 -5
v:l=<name> from	2 20 0 -22 -10 8 4 -13
v:l=<name> from & d:ahead	3 19 0 -25 -9 8 4 -8
v:l=<name> on	0 -16 8 7 1 1 0 -4
v:l=<name> on & d:today	0 -15 0 12 7 0 0 -14
v:l=<name> until	0 0 -2 -13 13 0 -12 7
v:l=<name> until & d:ahead	0 0 -2 -13 13 0 -12 7
v:l=<number> ,	0 -14 0 4 0 0 0 9
v:l=<number> , & d:today	0 -10 0 6 0 0 0 2
v:l=<number> from	-2 17 0 -11 -4 0 0 0
v:l=<number> from & d:ahead	-2 16 0 -11 -3 0 0 0
v:l=<number> on	-1 16 0 -2 -13 0 0 -8
v:l=<number> on & d:ahead	-1 18 0 0 -11 0 0 -20
v:l=<number> on & d:today	0 -3 0 -5 0 0 0 11
v:l=<number> until	0 -9 0 1 0 0 0 8
v:l=<number> until & d:ahead	0 -9 0 0 0 0 0 10
v:l=<office> ,	0 -2 0 11 0 0 0 -4
v:l=<office> on	0 10 0 0 0 0 0 -9
v:l=<office> on & d:ahead	0 10 0 0 0 0 0 -9
v:l=<organisation> ,	0 -8 0 8 7 0 0 -12
v:l=<organisation> , & d:ahead	0 -2 0 -3 9 0 0 -3
v:l=<organisation> , & d:today	0 -2 0 16 -1 0 0 -6
v:l=<organisation> announce	0 13 0 -16 6 0 0 0
v:l=<organisation> announce & d:today	0 13 0 -16 6 0 0 0
v:l=<organisation> meet	0 -1 0 -4 -8 0 0 14
v:l=<organisation> meet & d:ahead	0 -1 0 -4 -8 0 0 14
v:l=<organisation> on	0 -6 0 11 -16 0 0 7
v:l=<organisation> on & d:ahead	0 -2 0 4 -12 0 0 8
v:l=<organisation> on & d:today	0 -5 0 14 -4 0 0 0
v:l=<person> , & d:today	0 -1 0 -7 0 0 0 10
v:l=<person> :	-1 -22 0 17 -1 0 0 4
v:l=<person> : & d:ahead	-1 -14 0 7 0 0 0 6
v:l=<person> on	0 14 0 1 -14 -3 -1 -5
v:l=<person> on & d:ahead	0 15 0 0 -12 -3 -1 -3
v:l=<person> say & d:ahead	0 8 0 -6 0 0 0 0
v:l=<person> say & d:today	0 -5 0 12 0 0 0 -4
v:l=<points> from	0 10 -2 -6 0 0 0 0
v:l=<points> from & d:ahead	0 10 -2 -6 0 0 0 0
v:l=<points> until	3 -4 0 -8 0 0 0 9
v:l=<points> until & d:ahead	3 -3 0 -10 0 0 0 10
v:l=<quality> ,	0 0 0 -16 0 0 0 17
v:l=<quality> good	0 6 0 2 0 0 0 -11
v:l=<seat> ,	-5 1 -3 6 10 -1 -3 -11
v:l=<seat> , & d:ahead	0 0 0 21 -6 0 0 -16
v:l=<seat> , & d:today	-4 1 -1 -1 13 0 -1 -5
v:l=<seat> by	7 0 0 -22 9 0 0 4
v:l=<seat> by & d:ahead	7 0 0 -22 9 0 0 4
v:l=<seat> for	0 -2 0 12 -3 0 0 -2
v:l=<seat> for & d:ahead	0 -2 0 12 -3 0 0 -2
v:l=<seat> from	0 1 0 7 -9 0 0 -3
v:l=<seat> from & d:ahead	0 2 0 6 -9 0 0 -2
v:l=<seat> on	-2 -21 0 20 -4 0 -2 1
v:l=<seat> on & d:ahead	-2 -16 0 13 -1 0 -1 4
v:l=<seat> on & d:today	0 -7 0 18 0 0 0 -4
v:l=<seat> until	0 0 0 -12 0 0 0 10
v:l=<seat> until & d:ahead	0 0 0 -12 0 0 0 10
v:l=<span> ,	0 -11 0 11 -1 0 0 0
v:l=<span> , & d:ahead	0 -11 0 9 -1 0 0 2
v:l=<span> from	0 8 0 8 4 0 0 -37
v:l=<span> from & d:ahead	0 10 0 6 5 0 0 -36
v:l=<span> on	0 -3 0 14 0 0 0 -11
v:l=<span> on & d:ahead	0 -3 0 14 0 0 0 -11
v:l=<span> to	-5 9 0 -16 0 0 0 12
v:l=<span> to & d:ahead	-5 9 0 -16 0 0 0 12
v:l=a deal	0 0 0 -8 0 0 0 13
v:l=again before	0 -1 0 -9 8 0 0 2
v:l=again before & d:ahead	0 -1 0 -9 8 0 0 2
v:l=agree on	0 3 0 -13 5 0 0 7
v:l=agree on & d:ahead	0 3 0 -15 5 0 0 8
v:l=agreement by	0 -8 0 2 -11 0 0 9
v:l=agreement by & d:ahead	0 -8 0 2 -11 0 0 9
v:l=agreement on	0 7 0 -19 5 0 0 12
v:l=agreement on & d:today	0 0 0 -13 0 0 0 14
v:l=ahead of	0 16 0 -6 0 0 -1 -6
v:l=ahead of & d:ahead	0 16 0 -6 0 0 -1 -6
v:l=alert ,	0 10 0 -8 0 0 0 0
v:l=alert , & d:today	0 10 0 -8 0 0 0 0
v:l=and <level>	0 -11 0 4 8 0 0 -4
v:l=and <name>	0 0 0 9 0 0 0 -6
v:l=and <number>	0 0 0 10 0 0 0 -10
v:l=and <number> & d:ahead	0 0 0 10 0 0 0 -10
v:l=and after	0 -7 0 -3 -5 0 0 15
v:l=and after & d:ahead	0 -7 0 -7 -4 0 0 18
v:l=and from	0 15 0 -15 9 0 0 -9
v:l=and from & d:ahead	0 11 0 -12 9 0 0 -7
v:l=and including	0 -17 8 2 -1 0 0 5
v:l=and including & d:ahead	0 -17 8 2 -1 0 0 5
v:l=and on	1 9 1 -16 6 -1 -1 0
v:l=and on & d:ahead	1 10 1 -17 6 -1 -1 0
v:l=and the	0 -13 0 -11 -5 -2 6 25
v:l=and the & d:ahead	0 -13 0 -11 -5 -2 6 25
v:l=and until	3 -7 0 -9 0 0 0 12
v:l=and until & d:ahead	3 -7 0 -9 0 0 0 12
v:l=announce on	-3 -7 -1 23 -9 0 0 -1
v:l=announce on & d:ahead	-3 -5 -1 15 0 0 0 0
v:l=announce on & d:today	0 0 0 12 -7 0 0 0
v:l=answer by	0 -8 0 -12 4 0 11 0
v:l=answer by & d:ahead	0 -8 0 -12 4 0 11 0
v:l=apply from	5 -5 -1 9 -14 0 0 4
v:l=apply from & d:ahead	5 -1 0 2 -12 0 0 6
v:l=apply until	0 -15 8 2 -12 0 0 8
v:l=apply until & d:ahead	0 -15 8 2 -12 0 0 8
v:l=are on	0 -5 0 11 -1 0 0 -1
v:l=are on & d:ahead	0 -5 0 9 -1 0 0 0
v:l=are until	0 0 0 9 0 0 0 -7
v:l=are until & d:ahead	0 0 0 9 0 0 0 -7
v:l=argument on & d:today	0 0 0 12 -5 0 0 -3
v:l=arrive by	0 1 9 -8 2 0 -7 -1
v:l=arrive by & d:ahead	0 1 9 -8 2 0 -7 -1
v:l=as from	0 -12 0 11 1 0 0 0
v:l=as from & d:ahead	0 -11 0 10 1 0 0 0
v:l=as of	12 19 -3 -4 -9 0 0 -28
v:l=as of & d:ahead	13 33 0 -27 -14 0 0 -15
v:l=as of & d:today	0 -13 0 23 0 0 0 -13
v:l=asleep until	10 -1 0 -9 0 0 0 0
v:l=asleep until & d:ahead	10 -1 0 -9 0 0 0 0
v:l=at <number>	0 3 0 -12 6 0 0 0
v:l=at <number> & d:ahead	0 9 0 -16 0 0 0 9
v:l=at <number> & d:today	0 -5 0 1 8 0 0 -8
v:l=at midnight	0 -3 0 -17 -2 0 0 25
v:l=at midnight & d:today	0 0 0 -15 0 0 0 18
v:l=at the	-1 -3 -1 23 -1 0 -2 -12
v:l=at the & d:ahead	-1 -3 -1 23 -1 0 -2 -12
v:l=away until	9 -5 0 0 -8 0 0 2
v:l=away until & d:ahead	9 -5 0 0 -8 0 0 2
v:l=back by	0 4 0 5 -11 0 -2 2
v:l=back by & d:ahead	0 4 0 3 -11 0 -2 3
v:l=back on	0 9 0 -5 0 0 0 0
v:l=back on & d:ahead	0 10 0 -7 0 0 0 0
v:l=back to	-1 -23 0 35 -5 5 0 -21
v:l=back to & d:ahead	-1 -23 0 35 -5 5 0 -21
v:l=back until	0 0 0 -12 8 0 0 7
v:l=back until & d:ahead	0 0 0 -12 8 0 0 7
v:l=bay on	0 0 0 9 -10 0 0 1
v:l=bay on & d:ahead	0 0 0 9 -10 0 0 1
v:l=before the	-2 3 -2 13 -10 0 -6 -1
v:l=before the & d:ahead	-2 3 -2 13 -10 0 -6 -1
v:l=begin on	-1 12 0 0 -8 0 11 -21
v:l=begin on & d:ahead	-1 13 0 -2 -6 0 11 -20
v:l=begin on & d:today	0 -4 0 10 -2 0 0 0
v:l=briefing ,	0 -4 0 -9 0 0 0 13
v:l=briefing , & d:today	0 -4 0 -9 0 0 0 13
v:l=bulletin ,	0 12 0 -10 0 0 0 0
v:l=bulletin , & d:today	0 12 0 -10 0 0 0 0
v:l=busan on	0 0 0 13 0 0 0 -8
v:l=busan on & d:ahead	0 0 0 12 0 0 0 -7
v:l=business on	0 -8 0 13 0 0 0 -2
v:l=business on & d:ahead	0 -7 0 10 0 0 0 0
v:l=by telephone	0 8 0 -18 -5 0 0 17
v:l=by telephone & d:ahead	0 9 0 -5 -2 0 0 0
v:l=by telephone & d:today	0 0 0 -13 -1 0 0 17
v:l=by the	4 -6 -4 10 6 -4 14 -31
v:l=by the & d:ahead	4 -6 -4 10 6 -4 14 -31
v:l=by video	0 0 0 -11 0 0 0 14
v:l=call ,	0 0 0 -11 0 0 0 12
v:l=call , & d:today	0 0 0 -11 0 0 0 12
v:l=car on	0 9 0 -7 0 0 0 0
v:l=car on & d:ahead	0 9 0 -7 0 0 0 0
v:l=case on	0 -11 0 -6 7 0 0 9
v:l=case on & d:ahead	0 -11 0 -6 7 0 0 9
v:l=change on	2 0 17 -3 -2 -2 0 -13
v:l=change on & d:ahead	2 0 17 -3 -2 -2 0 -13
v:l=changed on	1 10 5 -6 0 0 0 -11
v:l=changed on & d:ahead	1 10 5 -6 0 0 0 -11
v:l=charge from	0 16 0 -17 4 0 0 0
v:l=charge on	0 -7 0 12 0 0 0 -3
v:l=charge on & d:ahead	0 -7 0 12 0 0 0 -3
v:l=clear before	0 -21 0 15 2 0 0 1
v:l=clear before & d:ahead	0 -21 0 15 2 0 0 1
v:l=clear by	0 6 -2 0 -12 0 0 9
v:l=clear by & d:ahead	0 6 -2 0 -12 0 0 9
v:l=client ,	0 -8 0 9 0 0 0 0
v:l=client , & d:today	0 -8 0 9 0 0 0 0
v:l=close on	0 -19 0 -3 0 15 0 2
v:l=close on & d:ahead	0 -19 0 -3 0 15 0 2
v:l=collect from & d:ahead	0 14 0 -8 -3 0 0 0
v:l=collect on	0 10 0 -7 0 0 0 -2
v:l=collect on & d:ahead	0 10 0 -7 0 0 0 -2
v:l=collect until	0 10 0 -9 0 0 0 0
v:l=collect until & d:ahead	0 10 0 -9 0 0 0 0
v:l=column ,	0 0 0 -16 0 0 0 17
v:l=column , & d:today	0 0 0 -16 0 0 0 17
v:l=come back & d:ahead	0 8 0 -10 0 0 0 0
v:l=come by	0 -14 0 10 0 0 0 4
v:l=come by & d:ahead	0 -14 0 10 0 0 0 4
v:l=come on	0 9 0 0 -3 0 0 -8
v:l=come on & d:ahead	0 9 0 0 -3 0 0 -8
v:l=comment until	0 0 0 -12 17 0 0 0
v:l=comment until & d:ahead	0 0 0 -12 17 0 0 0
v:l=common on	0 -4 0 -10 0 0 0 14
v:l=common on & d:ahead	0 -4 0 -11 0 0 0 14
v:l=confirm on	0 -4 0 13 -4 0 0 -2
v:l=confirm on & d:ahead	0 -4 0 12 -4 0 0 -2
v:l=control of	-7 0 0 8 0 0 0 0
v:l=control of & d:ahead	-7 0 0 8 0 0 0 0
v:l=count from	0 -25 0 27 0 0 0 0
v:l=count from & d:ahead	0 -25 0 27 0 0 0 0
v:l=counted from	0 -7 0 0 -2 0 0 11
v:l=counted from & d:ahead	0 -7 0 0 -2 0 0 11
v:l=date :	3 -1 0 7 9 -6 0 -15
v:l=date : & d:today	0 -3 0 0 13 0 0 -14
v:l=date from	0 -12 0 18 0 0 0 -3
v:l=date from & d:ahead	0 -9 0 16 0 0 0 -3
v:l=date of	0 12 0 -14 -1 0 0 4
v:l=date of & d:ahead	0 12 0 -14 0 0 0 4
v:l=date to	0 8 0 -8 0 0 0 0
v:l=date to & d:ahead	0 10 0 -10 0 0 0 0
v:l=day ,	-4 4 0 -12 -5 0 0 17
v:l=day , & d:ahead	-4 5 0 -8 -4 0 0 13
v:l=day :	0 3 0 -10 0 0 0 8
v:l=day : & d:ahead	0 3 0 -10 0 0 0 8
v:l=day is	0 1 0 -11 1 0 9 -1
v:l=day is & d:ahead	0 1 0 -11 1 0 9 -1
v:l=day on	0 -5 0 10 0 0 0 0
v:l=day to	2 16 0 -17 0 0 0 0
v:l=day to & d:ahead	2 16 0 -17 0 0 0 0
v:l=deadline of	0 0 0 -14 -8 8 7 6
v:l=deadline of & d:ahead	0 0 0 -14 -8 8 7 6
v:l=deal of	0 -4 0 9 0 0 0 0
v:l=deal of & d:ahead	0 -4 0 9 0 0 0 0
v:l=deal on & d:ahead	0 8 0 -3 0 0 0 -5
v:l=decide by	0 10 0 -13 0 0 0 0
v:l=decide by & d:ahead	0 10 0 -13 0 0 0 0
v:l=decide on	0 -6 0 -8 12 0 0 0
v:l=decide on & d:ahead	0 -6 0 -8 13 0 0 0
v:l=decision on	0 0 0 -10 12 0 0 0
v:l=decision on & d:ahead	0 0 0 -11 13 0 0 0
v:l=desk ,	0 -7 0 15 0 0 0 -6
v:l=desk , & d:today	0 -7 0 15 0 0 0 -6
v:l=dollar on	0 -11 0 12 0 0 0 0
v:l=dollar on & d:ahead	0 -10 0 11 0 0 0 0
v:l=double on	0 0 0 -15 0 0 0 12
v:l=double on & d:ahead	0 1 0 -15 0 0 0 12
v:l=due by	0 -5 0 -5 19 0 -4 -3
v:l=due by & d:ahead	0 -5 0 -5 19 0 -4 -3
v:l=duty from	0 -6 0 15 -5 0 0 -5
v:l=duty on	0 10 0 -8 6 0 0 -10
v:l=duty on & d:ahead	0 10 0 -8 6 0 0 -10
v:l=duty since	0 0 0 -6 0 0 0 9
v:l=duty since & d:ahead	0 0 0 -6 0 0 0 9
v:l=duty until	-4 0 1 -12 -10 0 0 16
v:l=duty until & d:ahead	-4 0 1 -12 -10 0 0 16
v:l=early as	0 0 0 -15 13 0 0 3
v:l=eastern on	4 9 6 -17 -2 0 0 0
v:l=eastern on & d:ahead	4 9 6 -17 -2 0 0 0
v:l=eastern time	0 -6 0 17 -1 0 0 -7
v:l=eastern time & d:today	0 -9 0 18 0 0 0 -6
v:l=effect from	0 -4 0 13 -6 0 0 -6
v:l=effect on	0 22 1 -11 -13 0 0 -13
v:l=effect on & d:ahead	0 14 1 -4 -12 0 0 -12
v:l=effect on & d:today	0 16 0 -14 0 0 0 0
v:l=effect since	0 -1 10 0 0 0 0 -7
v:l=effect since & d:ahead	0 -1 10 0 0 0 0 -7
v:l=end :	0 -4 0 -19 0 0 0 24
v:l=end : & d:ahead	0 -3 0 -2 0 0 0 10
v:l=end on	-7 0 11 -12 -6 7 -9 12
v:l=end on & d:ahead	-6 0 11 -16 -6 7 -9 15
v:l=end on & d:today	0 -4 0 21 0 0 0 -16
v:l=enter before	0 -5 1 -13 16 0 0 -8
v:l=enter before & d:ahead	0 -5 1 -13 16 0 0 -8
v:l=est on	0 10 0 -11 -5 0 0 5
v:l=est on & d:ahead	0 10 0 -11 -5 0 0 5
v:l=expire on	1 -3 2 -1 -18 -3 -1 8
v:l=expire on & d:ahead	1 -3 2 -1 -18 -3 -1 9
v:l=extend from	1 -1 0 -8 0 0 0 9
v:l=extend from & d:ahead	1 -1 0 -8 0 0 0 9
v:l=extend on	0 0 0 15 0 0 0 -14
v:l=extend on & d:ahead	0 0 0 14 0 0 0 -14
v:l=extend until	0 0 0 9 0 0 0 -7
v:l=extend until & d:ahead	0 0 0 9 0 0 0 -7
v:l=extension to	0 12 0 -6 -4 0 0 0
v:l=fall on	0 7 0 -17 -5 4 8 1
v:l=fall on & d:ahead	0 8 0 -18 -5 4 8 1
v:l=finished by	-2 8 0 -6 -10 0 12 -4
v:l=finished by & d:ahead	-2 8 0 -6 -10 0 12 -4
v:l=follow on	5 5 0 0 0 0 0 -17
v:l=follow on & d:ahead	5 5 0 0 0 0 0 -17
v:l=for <name>	0 12 0 -4 -4 0 0 0
v:l=for <span>	0 0 0 11 0 0 0 -8
v:l=force on	6 -14 0 17 -1 0 0 -6
v:l=force on & d:ahead	6 -11 0 13 -1 0 0 -3
v:l=force since	0 16 0 -4 0 0 0 -8
v:l=force since & d:ahead	0 16 0 -5 0 0 0 -7
v:l=force until	0 5 0 -20 6 0 0 7
v:l=force until & d:ahead	0 5 0 -20 6 0 0 7
v:l=free from & d:ahead	0 11 0 -10 0 0 0 0
v:l=friday ,	6 13 18 -32 8 -3 0 1
v:l=friday , & d:ahead	6 -6 19 -33 16 -3 0 7
v:l=friday , & d:today	0 22 0 -7 -17 0 0 -7
v:l=from the	11 16 -4 0 -10 0 -2 -29
v:l=from the & d:ahead	11 16 -4 0 -10 0 -2 -29
v:l=garden on	0 12 0 -12 0 0 0 0
v:l=garden on & d:ahead	0 13 0 -12 0 0 0 0
v:l=geneva on	0 -1 0 10 0 0 0 -3
v:l=geneva on & d:ahead	0 -1 0 10 0 0 0 -3
v:l=go on	0 -11 0 -12 -1 0 0 23
v:l=go on & d:ahead	0 -11 0 -3 -1 0 0 15
v:l=go to	0 10 0 -2 0 0 0 -6
v:l=go to & d:ahead	0 10 0 -2 0 0 0 -6
v:l=good from	2 18 0 -12 -5 0 -4 -9
v:l=good from & d:ahead	2 21 0 -15 -5 0 -4 -9
v:l=good on	0 -5 0 10 0 0 0 -6
v:l=good until	-1 -3 3 -13 -9 0 7 15
v:l=good until & d:ahead	-1 -3 3 -13 -9 0 7 15
v:l=gyeongju on	0 0 0 -10 11 0 0 0
v:l=gyeongju on & d:ahead	0 0 0 -11 11 0 0 0
v:l=half on	0 12 0 -6 0 0 0 -1
v:l=half on & d:ahead	0 12 0 -6 0 0 0 -1
v:l=happen on	5 -7 -4 -7 1 0 0 15
v:l=happen on & d:ahead	5 -7 -4 -7 1 0 0 15
v:l=has until	-7 -5 -3 -7 8 0 13 -4
v:l=has until & d:ahead	-7 -5 -3 -8 8 0 13 -4
v:l=have end	0 0 0 16 0 0 0 -13
v:l=have end & d:today	0 0 0 20 0 0 0 -18
v:l=have until	-3 16 6 -4 -9 -4 0 -6
v:l=have until & d:ahead	-3 16 6 -4 -9 -4 0 -6
v:l=heard on	0 -3 0 -4 12 0 0 -2
v:l=heard on & d:ahead	0 -3 0 -5 12 0 0 -2
v:l=here on	0 9 0 -5 0 0 0 0
v:l=here on & d:today	0 12 0 -11 0 0 0 0
v:l=hold on	0 -11 0 7 2 0 0 0
v:l=hold on & d:ahead	0 -11 0 7 2 0 0 0
v:l=hold until	-6 7 -2 -8 4 0 0 4
v:l=hold until & d:ahead	-6 7 -2 -8 4 0 0 4
v:l=hour on	0 12 0 -8 0 0 0 0
v:l=hour on & d:today	0 17 0 -14 0 0 0 0
v:l=impose on	0 12 0 -11 0 0 0 0
v:l=impose on & d:ahead	0 12 0 -11 0 0 0 0
v:l=in <name>	0 -16 0 17 0 0 0 0
v:l=in <name> & d:ahead	0 -13 0 16 0 0 0 0
v:l=in <seat>	0 -3 0 9 -5 0 0 1
v:l=in <seat> & d:ahead	0 0 0 12 -3 0 0 -5
v:l=in force & d:ahead	0 0 0 -8 -3 0 0 10
v:l=in force & d:today	0 0 0 12 0 0 0 -8
v:l=in on	0 2 0 -14 -3 0 0 13
v:l=in on & d:ahead	0 2 0 -14 -3 0 0 13
v:l=in until	0 0 0 -9 14 0 0 0
v:l=in until & d:ahead	0 0 0 -9 14 0 0 0
v:l=increase of	0 -8 0 9 0 0 0 0
v:l=increase of & d:ahead	0 -8 0 9 0 0 0 0
v:l=into force	0 10 0 -1 0 0 0 -7
v:l=is <level>	0 0 0 13 0 0 0 -10
v:l=is <level> & d:today	0 -3 0 15 0 0 0 -8
v:l=is <number>	0 -6 0 17 0 0 0 -6
v:l=is <number> & d:today	0 -6 0 17 0 0 0 -6
v:l=is charge	0 0 0 -12 15 0 0 0
v:l=is charge & d:today	0 0 0 -12 15 0 0 0
v:l=is on	0 -9 0 2 0 10 -4 -1
v:l=is on & d:ahead	0 -9 0 2 0 10 -4 -1
v:l=is until	0 4 0 -7 -8 0 0 8
v:l=is until & d:ahead	0 4 0 -7 -8 0 0 8
v:l=it by	0 -13 0 6 1 2 4 -11
v:l=it by & d:ahead	0 -13 0 5 2 2 4 -11
v:l=it end	0 -1 0 -11 0 0 0 15
v:l=it end & d:ahead	0 0 0 -17 0 0 0 19
v:l=it is	0 3 0 -6 -10 0 0 11
v:l=it is & d:ahead	0 5 0 -14 -4 0 0 13
v:l=it on	0 -25 0 15 -4 0 0 9
v:l=it on & d:ahead	0 -24 0 15 -4 0 0 9
v:l=it to	0 10 0 9 0 0 0 -19
v:l=it to & d:ahead	0 10 0 9 0 0 0 -19
v:l=it until	0 -8 3 0 16 2 -3 -16
v:l=it until & d:ahead	0 -8 3 0 16 2 -3 -16
v:l=itself on	5 -12 0 -3 4 0 0 2
v:l=itself on & d:ahead	5 -12 0 -3 4 0 0 2
v:l=know on	0 -7 0 11 0 0 0 0
v:l=know on & d:ahead	0 -7 0 11 0 0 0 0
v:l=lapse on	0 8 -5 -8 0 0 0 4
v:l=lapse on & d:ahead	0 8 -5 -8 0 0 0 4
v:l=last until	-4 -10 0 -5 -4 6 3 9
v:l=last until & d:ahead	-4 -9 0 -10 -4 6 3 13
v:l=late on	0 13 0 -3 -5 0 0 -4
v:l=late on & d:ahead	0 13 0 -3 -5 0 0 -4
v:l=later than	0 3 0 -22 13 0 9 -1
v:l=later than & d:ahead	0 3 0 -22 13 0 9 -1
v:l=least until	0 0 0 -7 0 0 11 -3
v:l=least until & d:ahead	0 0 0 -7 0 0 11 -3
v:l=level on	0 -6 0 -8 0 0 0 15
v:l=level on & d:ahead	0 -6 0 -8 0 0 0 15
v:l=licence from	13 -5 0 -6 0 0 0 0
v:l=live until	0 6 0 -9 -5 0 0 7
v:l=live until & d:ahead	0 6 0 -9 -5 0 0 7
v:l=loaded before	0 9 0 1 -14 0 0 -8
v:l=lumpur ,	0 -6 0 11 0 0 0 0
v:l=m .	0 30 0 -22 -2 0 0 -12
v:l=m . & d:ahead	0 24 0 -16 -5 0 0 -2
v:l=m . & d:today	0 14 0 -11 0 0 0 -8
v:l=make by	0 8 0 -16 7 0 0 0
v:l=make by & d:ahead	0 8 0 -16 7 0 0 0
v:l=meet on	0 -6 0 -6 5 0 0 10
v:l=meet on & d:ahead	0 -5 0 -6 5 0 0 10
v:l=memo ,	0 18 0 -17 0 0 0 0
v:l=memo , & d:today	0 18 0 -17 0 0 0 0
v:l=midnight on	-8 -17 0 -2 9 6 0 7
v:l=midnight on & d:ahead	-8 -15 0 -5 9 6 0 8
v:l=mombasa on	0 0 0 -11 0 0 0 13
v:l=mombasa on & d:ahead	0 0 0 -11 0 0 0 13
v:l=monday ,	7 6 0 -10 0 0 -1 1
v:l=monday , & d:ahead	3 13 0 -23 -2 0 -1 13
v:l=monday , & d:today	3 -16 1 20 1 0 0 -17
v:l=much on	0 0 0 -10 0 0 0 11
v:l=network on	0 0 0 -9 0 0 0 10
v:l=network on & d:ahead	0 0 0 -9 0 0 0 10
v:l=night ,	0 -7 0 -13 0 0 0 17
v:l=night , & d:ahead	0 -7 0 -13 0 0 0 17
v:l=night to	0 0 0 11 0 0 0 -10
v:l=no deal	0 -3 0 16 0 0 -2 -10
v:l=note ,	0 17 0 -10 0 0 0 -8
v:l=note , & d:today	0 17 0 -11 0 0 0 -8
v:l=off on	0 -3 0 -10 14 0 0 0
v:l=off on & d:ahead	0 -3 0 -10 14 0 0 0
v:l=off to	-4 9 0 0 -4 0 0 0
v:l=off to & d:ahead	-4 9 0 0 -4 0 0 0
v:l=off until	13 6 0 -12 0 0 -2 -1
v:l=off until & d:ahead	13 6 0 -12 0 0 -2 -1
v:l=offer on	0 0 0 14 0 0 0 -11
v:l=offer on & d:ahead	0 0 0 14 0 0 0 -11
v:l=oil from	0 1 0 -9 8 0 0 -2
v:l=oil from & d:ahead	0 1 0 -10 8 0 0 -1
v:l=on <day-ahead>	0 0 0 12 0 0 0 -10
v:l=on <day-ahead> & d:today	0 0 0 12 0 0 0 -10
v:l=on <day-gone>	0 0 0 13 0 0 0 -12
v:l=on <day-gone> & d:today	0 0 0 13 0 0 0 -12
v:l=on a	0 -15 0 20 -1 0 0 0
v:l=on a & d:ahead	0 -14 0 19 -1 0 0 0
v:l=on from	0 -10 0 3 -4 0 0 11
v:l=on from & d:ahead	0 -10 0 3 -4 0 0 11
v:l=on the	-6 14 7 -23 0 0 0 8
v:l=on the & d:ahead	-6 14 7 -24 0 0 0 8
v:l=on to	0 -4 1 -8 0 0 0 11
v:l=on to & d:ahead	0 -4 1 -8 0 0 0 11
v:l=one is & d:ahead	0 7 0 -9 0 0 0 0
v:l=one since	0 17 0 -15 0 0 0 -2
v:l=one since & d:ahead	0 17 0 -15 0 0 0 -2
v:l=or after	-3 22 5 0 -1 0 0 -24
v:l=or after & d:ahead	-3 22 5 0 -1 0 0 -24
v:l=osaka ,	0 0 0 11 0 0 0 -10
v:l=osaka , & d:today	0 0 0 11 0 0 0 -10
v:l=out on	0 -1 6 -6 -23 2 0 12
v:l=out on & d:ahead	0 0 6 -8 -22 2 0 13
v:l=over on	0 1 0 -14 -13 0 0 22
v:l=over on & d:ahead	0 1 0 -14 -13 0 0 22
v:l=own on	8 2 0 -4 -2 0 0 -4
v:l=own on & d:ahead	8 2 0 -4 -2 0 0 -4
v:l=part on	0 -2 0 -5 9 0 0 0
v:l=part on & d:ahead	0 -2 0 -5 9 0 0 0
v:l=past midnight	0 -5 0 11 0 0 0 -2
v:l=pause from	0 -24 0 21 0 0 0 2
v:l=pause from & d:ahead	0 -24 0 21 0 0 0 2
v:l=pay <level> & d:today	0 -8 0 15 0 0 0 -2
v:l=pay <number>	-1 -16 0 24 -1 0 0 -3
v:l=pay <number> & d:today	0 -2 0 9 0 0 0 -1
v:l=pay before	0 17 0 -8 -4 0 0 0
v:l=pay before & d:ahead	0 17 0 -8 -4 0 0 0
v:l=pay from	-2 1 0 8 6 0 0 -17
v:l=pay from & d:ahead	-2 7 0 -1 7 0 0 -13
v:l=phone on	0 17 0 -13 0 0 0 0
v:l=phone on & d:ahead	0 17 0 -13 0 0 0 0
v:l=plan for	0 -1 0 8 -8 0 0 0
v:l=plan for & d:ahead	0 -1 0 7 -8 0 0 0
v:l=pm on	0 -1 0 -4 8 0 0 0
v:l=pm on & d:ahead	0 -1 0 -5 9 0 0 0
v:l=post on	0 -14 0 0 11 0 0 0
v:l=post on & d:ahead	0 -13 0 0 11 0 0 0
v:l=proclamation of	0 -10 0 0 7 0 0 0
v:l=proclamation of & d:ahead	0 -10 0 0 7 0 0 0
v:l=proclamation on	0 -14 0 15 0 0 0 0
v:l=proclamation on & d:ahead	0 -14 0 15 0 0 0 0
v:l=publish by	0 -8 0 -11 13 0 0 6
v:l=publish by & d:ahead	0 -8 0 -16 14 0 0 7
v:l=publish on	0 -2 0 10 -3 0 0 0
v:l=rate from	0 14 0 -12 0 0 0 0
v:l=rate on	0 11 0 0 -6 0 0 -3
v:l=rate on & d:ahead	0 11 0 0 -6 0 0 -3
v:l=reach on	0 2 0 -12 0 0 0 9
v:l=reach on & d:ahead	0 2 0 -12 0 0 0 9
v:l=ready by	2 -13 0 -12 -7 0 18 7
v:l=ready by & d:ahead	2 -13 0 -12 -7 0 18 7
v:l=reporter on & d:ahead	0 -12 0 17 0 0 0 -3
v:l=reporter on & d:today	0 10 0 -5 0 0 0 0
v:l=retroactive to	0 -2 0 15 0 0 0 -12
v:l=retroactive to & d:ahead	0 -2 0 15 0 0 0 -12
v:l=return on	0 14 0 -19 -3 0 0 5
v:l=return on & d:ahead	0 14 0 -19 -3 0 0 5
v:l=review by	0 0 0 -8 12 0 -2 0
v:l=review by & d:ahead	0 0 0 -8 12 0 -2 0
v:l=rise on	0 12 0 -5 0 0 0 -10
v:l=rise on & d:ahead	0 14 0 -6 0 0 0 -10
v:l=rule of	-6 0 0 12 0 0 0 0
v:l=rule of & d:ahead	-6 0 0 12 0 0 0 0
v:l=run from	0 -10 0 10 0 3 0 -3
v:l=run from & d:ahead	0 -10 0 10 0 3 0 -3
v:l=run out	0 5 0 -9 -1 0 0 8
v:l=run out & d:today	0 10 0 -11 0 0 0 4
v:l=run since	0 0 0 12 0 0 0 -11
v:l=run since & d:ahead	0 0 0 12 0 0 0 -11
v:l=run to	0 0 4 -5 12 -3 0 -5
v:l=run to & d:ahead	0 0 4 -5 12 -3 0 -5
v:l=run until	0 12 0 -14 -12 0 0 9
v:l=run until & d:ahead	0 12 0 -14 -12 0 0 9
v:l=saturday ,	0 15 0 -17 6 0 0 -2
v:l=saturday , & d:ahead	0 20 0 -28 7 0 0 0
v:l=saturday , & d:today	0 -9 0 20 0 0 0 -7
v:l=say on	-8 0 0 9 -8 0 -1 0
v:l=say on & d:ahead	-7 8 0 -2 -4 0 0 0
v:l=say on & d:today	0 -21 0 26 -6 0 0 -3
v:l=sea on	0 -7 0 15 -3 0 0 -2
v:l=sea on & d:ahead	0 -7 0 15 -3 0 0 -2
v:l=sell by	0 0 0 -8 -8 17 0 0
v:l=sell by & d:ahead	0 0 0 -8 -8 17 0 0
v:l=shanghai ,	0 0 0 -5 10 0 0 -2
v:l=shanghai , & d:today	0 0 0 -5 10 0 0 -2
v:l=ship before	-3 34 -2 -32 2 0 0 0
v:l=ship before & d:ahead	-3 10 -2 -7 3 0 0 0
v:l=ship on	0 -7 0 -6 14 0 0 0
v:l=ship on & d:ahead	0 -7 0 -6 14 0 0 0
v:l=shut on	0 -14 0 19 0 0 0 0
v:l=shut on & d:ahead	0 -14 0 19 0 0 0 0
v:l=side until	-6 -8 0 -4 0 0 0 16
v:l=side until & d:ahead	-6 -8 0 -4 0 0 0 16
v:l=sign by	0 -4 0 -8 9 0 3 0
v:l=sign by & d:ahead	0 -3 0 -8 9 0 3 0
v:l=sign on	0 1 3 0 0 0 0 -7
v:l=sign on & d:ahead	0 1 3 0 0 0 0 -7
v:l=signature on	0 0 0 -7 9 0 0 0
v:l=signature on & d:ahead	0 0 0 -7 9 0 0 0
v:l=sit on	0 -8 0 -10 18 0 0 -2
v:l=sit on & d:ahead	0 -8 0 -10 18 0 0 -2
v:l=sleep until	0 9 0 -18 1 0 0 6
v:l=sleep until & d:ahead	0 9 0 -18 1 0 0 6
v:l=so by	0 3 0 -23 8 0 2 2
v:l=so by & d:ahead	0 3 0 -24 9 0 2 2
v:l=social on	0 13 0 -7 0 0 0 -6
v:l=social on & d:ahead	0 13 0 -7 0 0 0 -6
v:l=speak on	0 -5 0 12 0 -3 0 0
v:l=speak on & d:ahead	0 -5 0 12 0 -3 0 0
v:l=spoke on	0 -4 0 -7 7 0 12 -8
v:l=spoke on & d:ahead	0 -4 0 -7 7 0 12 -8
v:l=stand until	0 -1 0 -5 13 0 0 -4
v:l=stand until & d:ahead	0 -1 0 -5 13 0 0 -4
v:l=start on	10 23 -4 -18 -4 0 -2 -16
v:l=start on & d:ahead	10 23 -4 -18 -4 0 -2 -16
v:l=statement on	0 -11 0 14 0 0 0 0
v:l=statement on & d:ahead	0 -11 0 13 0 0 0 0
v:l=stay until	-5 -15 0 19 -2 0 -1 0
v:l=stay until & d:ahead	-5 -15 0 19 -2 0 -1 0
v:l=stop on	0 -4 0 -9 0 0 0 14
v:l=stop on & d:ahead	0 -4 0 -9 0 0 0 14
v:l=strike until	0 -4 0 22 -2 0 -3 -11
v:l=strike until & d:ahead	0 -4 0 22 -2 0 -3 -11
v:l=sunday , & d:ahead	0 5 -3 -7 -8 0 0 12
v:l=suspend from & d:ahead	-1 15 0 -12 0 0 0 -4
v:l=suspend to	12 -2 1 1 -4 0 0 -10
v:l=suspend to & d:ahead	12 -2 1 1 -4 0 0 -10
v:l=suspend until	-8 0 4 -8 3 0 -1 6
v:l=suspend until & d:ahead	-8 0 4 -14 3 0 -1 10
v:l=take effect	0 11 0 -1 -1 0 0 -13
v:l=take effect & d:today	0 14 0 -6 0 0 0 -11
v:l=talk on	0 -11 0 4 -1 0 0 6
v:l=talk on & d:ahead	0 -11 0 19 -1 0 0 -4
v:l=talk on & d:today	0 0 0 -9 0 0 0 10
v:l=tangier on	0 13 0 -10 0 0 0 0
v:l=tangier on & d:ahead	0 13 0 -10 0 0 0 0
v:l=tariff from	0 -38 0 42 0 0 0 -1
v:l=tariff from & d:ahead	0 -38 0 42 0 0 0 -1
v:l=tariff of	0 -14 0 14 0 0 0 0
v:l=tariff of & d:ahead	0 -14 0 14 0 0 0 0
v:l=tariff on	0 10 0 -25 19 0 0 0
v:l=tariff on & d:ahead	0 11 0 -15 6 0 0 0
v:l=tariff on & d:today	0 0 0 -14 14 0 0 0
v:l=telephone on	0 13 0 -7 -6 -3 0 2
v:l=telephone on & d:ahead	0 13 0 0 -6 -3 0 -7
v:l=telephone on & d:today	0 0 0 -10 0 0 0 11
v:l=tell reporter	0 1 0 9 -2 0 0 -9
v:l=tell reporter & d:today	0 0 0 14 -1 0 0 -8
v:l=term on	3 13 0 -19 -1 0 0 7
v:l=term on & d:ahead	3 13 0 -17 -1 0 0 3
v:l=that from	1 11 0 -10 0 0 0 -2
v:l=that from & d:ahead	1 11 0 -10 0 0 0 -2
v:l=that is & d:ahead	0 -5 0 14 0 0 0 -5
v:l=the same	0 15 0 -12 0 0 0 -4
v:l=the same & d:ahead	0 15 0 -13 0 0 0 -3
v:l=them by	0 0 0 -13 -3 0 4 12
v:l=them by & d:ahead	0 0 0 -13 -3 0 4 12
v:l=them until	0 7 0 -10 14 0 -3 -9
v:l=then on	0 9 0 -13 0 0 0 3
v:l=then on & d:ahead	0 9 0 -13 0 0 0 3
v:l=there are	0 14 0 -10 -6 0 0 0
v:l=there are & d:ahead	0 14 0 -10 -6 0 0 0
v:l=there from	0 9 0 -7 0 0 0 0
v:l=there from & d:ahead	0 9 0 -7 0 0 0 0
v:l=there on	0 -13 0 15 -6 0 0 0
v:l=there on & d:ahead	0 -13 0 15 -6 0 0 0
v:l=there until	-1 -8 0 0 -2 0 0 10
v:l=there until & d:ahead	-1 -8 0 0 -2 0 0 10
v:l=thread ,	0 0 0 -11 0 0 0 12
v:l=thread , & d:today	0 0 0 -11 0 0 0 12
v:l=through the	0 0 0 -12 0 0 0 15
v:l=through the & d:ahead	0 0 0 -12 0 0 0 15
v:l=thursday ,	0 -5 0 -9 2 0 0 15
v:l=thursday , & d:ahead	0 4 0 -13 5 0 0 5
v:l=thursday , & d:today	0 -18 0 2 -3 0 0 10
v:l=till the	0 0 0 -4 0 0 0 9
v:l=till the & d:ahead	0 0 0 -4 0 0 0 9
v:l=time until	-1 4 0 -9 0 0 8 -3
v:l=time until & d:ahead	-1 4 0 -9 0 0 8 -3
v:l=to <level>	0 25 0 -15 -1 0 0 -14
v:l=to <level> & d:ahead	0 14 0 -6 0 0 0 -10
v:l=to <level> & d:today	0 14 0 -11 0 0 0 -1
v:l=to begin & d:ahead	0 10 0 -7 0 0 0 0
v:l=to end	0 0 0 17 0 0 0 -14
v:l=to end & d:today	0 0 0 19 0 0 0 -18
v:l=to lapse	0 0 9 -13 0 0 0 5
v:l=to the	-7 -11 0 -2 0 0 -2 11
v:l=to the & d:ahead	-7 -11 0 -3 0 0 -2 12
v:l=treaty by	0 -5 0 0 -9 0 0 11
v:l=treaty by & d:ahead	0 -5 0 0 -9 0 0 11
v:l=truce by	0 15 0 -1 4 0 2 -23
v:l=truce by & d:ahead	0 15 0 -1 4 0 2 -23
v:l=truce die	0 0 0 -20 0 0 0 20
v:l=truce end	-2 0 0 -13 5 0 0 12
v:l=truce end & d:today	0 0 0 -20 0 0 0 22
v:l=truce from	0 -10 0 6 0 0 0 2
v:l=truce from & d:ahead	0 -10 0 6 0 0 0 2
v:l=truce of	0 14 0 -4 0 0 0 -9
v:l=truce of & d:ahead	0 14 0 -4 0 0 0 -9
v:l=truce on & d:ahead	0 -6 0 -11 7 0 0 8
v:l=truce to	-1 6 0 -9 -2 0 0 5
v:l=truce to & d:ahead	-1 6 0 -9 -2 0 0 5
v:l=truce until	3 -12 0 23 -7 0 -3 -14
v:l=truce until & d:ahead	3 -12 0 23 -7 0 -3 -14
v:l=tuesday ,	0 6 -2 -13 -8 0 0 14
v:l=tuesday , & d:ahead	0 11 0 -20 -2 0 0 10
v:l=until the	-9 -10 3 -1 6 -3 -3 9
v:l=until the & d:ahead	-9 -10 3 -1 6 -3 -3 9
v:l=up on	0 -5 0 -14 13 0 0 9
v:l=up on & d:ahead	0 -4 0 -8 3 0 0 11
v:l=up on & d:today	0 0 0 -6 10 0 0 0
v:l=up to	0 -13 0 0 0 0 0 13
v:l=up to & d:ahead	0 -13 0 0 0 0 0 13
v:l=us to	0 -2 0 -10 0 0 0 15
v:l=us to & d:ahead	0 -2 0 -10 0 0 0 15
v:l=used from	0 -14 0 -5 18 0 0 -2
v:l=used from & d:ahead	0 -14 0 -5 18 0 0 -2
v:l=video on	0 -4 0 12 -2 0 0 0
v:l=video on & d:ahead	0 -4 0 12 -2 0 0 0
v:l=vote on	0 -22 0 -1 14 0 0 -1
v:l=vote on & d:ahead	0 -20 0 0 12 0 0 -1
v:l=water before	0 -5 0 9 0 0 0 0
v:l=wednesday ,	0 0 0 -20 2 12 -1 13
v:l=wednesday , & d:ahead	0 19 0 -24 -17 12 0 4
v:l=wednesday , & d:today	0 -31 0 1 13 0 0 11
v:l=week ,	0 2 0 -16 6 0 0 6
v:l=week , & d:ahead	0 2 0 -16 6 0 0 7
v:l=week of	0 -9 0 15 -2 0 0 0
v:l=week of & d:ahead	0 -9 0 15 -2 0 0 0
v:l=weekly ,	0 0 0 -16 0 0 0 17
v:l=weekly , & d:today	0 0 0 -16 0 0 0 17
v:l=what change	0 11 0 -7 -5 0 0 0
v:l=which is	0 -18 0 26 -6 0 0 -7
v:l=which is & d:ahead	0 -18 0 25 -4 0 0 -6
v:l=write on	0 -17 -3 16 4 0 0 0
v:l=write on & d:ahead	0 -17 -3 15 4 0 0 0
v:l=yes ,	0 12 0 -12 0 0 0 0
v:l=york ,	0 -3 0 13 -3 0 0 -1
v:l=— from	0 23 0 -20 0 0 0 0
v:l=— from & d:ahead	0 26 0 -24 0 0 0 0
v:l=— on	0 9 0 -11 0 0 0 1
v:l=— on & d:ahead	0 9 0 -11 0 0 0 1
v:lead="	3 12 -2 -11 -13 -11 -1 11
v:lead=" & d:ahead	4 20 -2 -13 -9 -10 -1 1
v:lead=" & d:today	0 -20 0 2 -7 0 0 18
v:lead=(	-1 -10 -9 9 2 0 0 1
v:lead=( & d:ahead	0 0 -8 9 7 0 0 -10
v:lead=( & d:today	0 -17 0 2 -8 0 0 11
v:lead=)	-3 26 0 -6 -2 0 0 -8
v:lead=) & d:ahead	-2 29 0 -3 -1 0 0 -17
v:lead=*	0 -24 0 25 0 0 0 0
v:lead=* & d:ahead	0 -23 0 24 0 0 0 0
v:lead=,	4 -2 7 3 -13 0 -3 6
v:lead=, & d:ahead	10 3 15 -23 0 6 1 7
v:lead=, & d:today	-13 -5 -12 32 -22 -13 -15 -1
v:lead=-	0 0 0 -16 -19 4 2 18
v:lead=- & d:ahead	0 8 0 -30 -11 4 2 19
v:lead=- & d:today	0 -18 0 16 -6 0 0 0
v:lead=1	0 45 -1 -22 -8 0 0 -20
v:lead=1 & d:ahead	0 57 -1 -51 -7 0 0 -5
v:lead=1 & d:today	0 -19 0 35 0 0 0 -18
v:lead=10 & d:ahead	-7 -12 0 -2 0 0 0 15
v:lead=10 & d:today	0 10 0 8 -5 0 0 -21
v:lead=11	0 -6 0 0 -4 0 0 10
v:lead=11 & d:ahead	0 -5 0 -2 -2 0 0 11
v:lead=12	-4 -20 0 27 -8 0 0 2
v:lead=12 & d:ahead	-4 -15 0 15 -6 0 0 7
v:lead=12 & d:today	0 -4 0 15 0 0 0 -5
v:lead=13	0 -8 0 -7 11 0 0 3
v:lead=13 & d:today	0 0 0 9 -2 0 0 0
v:lead=14	0 -13 0 19 -12 0 0 0
v:lead=14 & d:ahead	0 -3 0 20 -2 0 0 -13
v:lead=15	0 16 0 -6 -11 0 0 -2
v:lead=15 & d:today	0 18 0 -8 0 0 0 -10
v:lead=17	0 0 0 12 0 0 0 -8
v:lead=17 & d:today	0 0 0 9 0 0 0 -6
v:lead=18	0 -7 0 0 -2 0 0 10
v:lead=18 & d:ahead	0 -6 0 -2 -1 0 0 12
v:lead=19	0 -1 0 13 0 -1 0 -2
v:lead=2	0 -7 0 15 -4 0 0 -2
v:lead=2 & d:ahead	0 0 0 11 -1 0 0 -10
v:lead=20	0 -16 0 0 -11 0 14 7
v:lead=20 & d:ahead	0 -13 0 2 -9 0 14 0
v:lead=20 & d:today	0 -1 0 -3 0 0 0 8
v:lead=21	0 -3 0 0 18 0 0 -15
v:lead=21 & d:ahead	0 -2 0 -2 19 0 0 -14
v:lead=22	0 -10 0 13 0 2 0 0
v:lead=24	0 -27 0 24 4 0 0 0
v:lead=24 & d:today	0 -27 0 31 -1 0 0 0
v:lead=26	0 -4 0 14 0 0 0 -7
v:lead=26 & d:today	0 -3 0 12 0 0 0 -6
v:lead=27	15 0 0 -10 0 0 0 -2
v:lead=27 & d:ahead	15 0 0 -12 0 0 0 -1
v:lead=28	0 -1 0 28 -2 0 0 -21
v:lead=28 & d:today	0 0 0 25 -1 0 0 -19
v:lead=29	0 18 0 -7 -3 0 0 -10
v:lead=29 & d:today	0 20 0 -13 0 0 0 -6
v:lead=3	0 -2 0 -2 -4 0 0 10
v:lead=3 & d:ahead	0 -21 0 6 -2 0 0 14
v:lead=3 & d:today	0 14 0 -9 0 0 0 -4
v:lead=30	0 0 0 -18 -12 14 0 16
v:lead=30 & d:ahead	0 5 0 0 -8 14 0 -17
v:lead=30 & d:today	0 -5 0 -22 -1 0 0 28
v:lead=31	-3 -4 0 -38 -20 0 12 37
v:lead=31 & d:ahead	-2 -1 0 -40 -17 0 12 33
v:lead=4	0 -17 0 32 -8 0 0 -12
v:lead=4 & d:ahead	0 -13 0 25 -3 0 0 -9
v:lead=4 & d:today	0 -2 0 9 -2 0 0 0
v:lead=5	0 8 0 -15 13 0 0 -4
v:lead=5 & d:ahead	0 10 0 -6 0 0 0 -2
v:lead=5 & d:today	0 0 0 -10 14 0 0 0
v:lead=7	0 9 0 -2 0 0 0 -8
v:lead=7 & d:today	0 10 0 -1 -2 0 0 -6
v:lead=8	6 10 0 2 -8 0 0 -22
v:lead=8 & d:ahead	6 -15 0 21 -6 0 0 -16
v:lead=8 & d:today	0 20 0 -15 0 0 0 -5
v:lead=9	5 -12 13 4 0 0 0 -12
v:lead=9 & d:ahead	-4 -7 13 5 0 0 0 -9
v:lead=9 & d:today	9 -4 0 0 0 0 0 -2
v:lead=:	6 10 11 -10 3 -5 -8 -6
v:lead=: & d:ahead	5 3 14 -9 5 -2 -5 -6
v:lead=; & d:ahead	4 11 1 -12 4 0 8 -19
v:lead=; & d:today	0 -21 0 10 -7 0 0 6
v:lead=a	15 -7 0 -2 -3 -6 14 -4
v:lead=a & d:ahead	15 -8 0 -2 -5 -6 15 -2
v:lead=after	-2 12 -4 -9 8 0 -9 -1
v:lead=after & d:ahead	-2 16 -4 -16 9 0 -9 1
v:lead=after & d:today	0 -9 0 17 0 0 0 -7
v:lead=all	0 22 0 -12 -4 0 0 -6
v:lead=all & d:ahead	0 22 0 -12 -4 0 0 -6
v:lead=american	0 -2 0 14 -2 0 0 -6
v:lead=american & d:today	0 -12 0 16 0 0 0 0
v:lead=an	0 -9 -1 -18 16 0 0 16
v:lead=an & d:ahead	0 -9 -1 -19 17 0 0 16
v:lead=and	-21 -4 -18 -6 1 -11 5 21
v:lead=and & d:ahead	-21 -1 -17 -4 3 -11 5 15
v:lead=and & d:today	0 -8 0 -4 -3 0 0 11
v:lead=announced	0 8 0 -22 14 0 0 0
v:lead=announced & d:ahead	0 8 0 -22 14 0 0 0
v:lead=applications	0 0 0 12 -8 0 0 0
v:lead=applications & d:ahead	0 0 0 12 -8 0 0 0
v:lead=april	0 3 0 0 9 0 0 -13
v:lead=april & d:ahead	0 -18 0 16 10 0 0 -12
v:lead=april & d:today	0 17 0 -16 0 0 0 0
v:lead=as	10 -22 -3 16 -3 0 0 1
v:lead=as & d:ahead	11 -13 -2 0 0 0 0 8
v:lead=as & d:today	0 -16 0 19 -2 0 0 -6
v:lead=ask	0 -9 0 0 -10 0 0 15
v:lead=ask & d:ahead	0 -9 0 0 -10 0 0 15
v:lead=at	6 -17 0 -34 18 0 0 32
v:lead=at & d:ahead	6 -6 0 -23 10 0 0 16
v:lead=at & d:today	0 -23 0 -18 9 0 0 21
v:lead=august	-1 24 0 -15 -11 0 0 0
v:lead=august & d:ahead	-1 10 0 -3 -7 0 0 2
v:lead=august & d:today	0 19 0 -14 0 0 0 -1
v:lead=because	0 -18 0 -17 12 0 0 20
v:lead=because & d:ahead	0 -17 0 -6 12 0 0 7
v:lead=because & d:today	0 0 0 -14 0 0 0 15
v:lead=before	-7 6 4 -21 11 -3 -10 6
v:lead=before & d:ahead	-6 10 5 -14 11 -3 -9 -8
v:lead=before & d:today	0 -3 0 -10 0 0 0 17
v:lead=beijing	0 5 0 2 -14 0 -1 4
v:lead=beijing & d:ahead	0 9 0 -14 0 0 -1 11
v:lead=beijing & d:today	0 -3 0 26 -13 0 0 -7
v:lead=bolivia	-2 0 0 -14 22 0 0 -3
v:lead=both	-8 16 -1 -11 14 0 -9 -5
v:lead=both & d:ahead	-8 16 -1 -12 15 0 -9 -4
v:lead=brazil	0 0 0 -11 7 0 1 1
v:lead=brazil & d:ahead	0 2 0 -13 7 0 1 1
v:lead=britain	0 -13 0 0 8 0 0 1
v:lead=britain & d:ahead	0 -13 0 0 8 0 0 1
v:lead=but & d:ahead	-3 8 -3 -10 0 0 2 4
v:lead=by	-6 0 -6 15 -11 0 7 -5
v:lead=by & d:ahead	-6 0 -3 14 -8 0 7 -10
v:lead=cabinet	0 0 0 13 -10 0 0 0
v:lead=cabinet & d:ahead	0 0 0 13 -10 0 0 0
v:lead=canada	0 6 0 2 -4 0 0 -11
v:lead=chile	0 0 0 -3 11 0 0 -6
v:lead=chile & d:ahead	0 0 0 -4 11 0 0 -5
v:lead=china	24 -30 -4 -4 21 -3 -8 -1
v:lead=china & d:ahead	18 -26 -3 12 -3 -3 -8 3
v:lead=china & d:today	8 -5 0 -20 27 0 0 -16
v:lead=claims	0 0 0 -11 13 0 0 0
v:lead=claims & d:ahead	0 0 0 -11 13 0 0 0
v:lead=colombia	0 -5 0 11 0 0 0 -5
v:lead=colombia & d:ahead	0 -5 0 10 0 0 0 -5
v:lead=commerce	0 6 0 -12 8 0 0 0
v:lead=commerce & d:ahead	0 0 0 -7 10 0 0 0
v:lead=december	0 5 0 -14 9 0 0 0
v:lead=december & d:today	0 0 0 -8 10 0 0 0
v:lead=denmark & d:ahead	0 -1 0 15 -8 0 0 -2
v:lead=details	0 -9 0 11 0 0 0 0
v:lead=details & d:ahead	0 -9 0 11 0 0 0 0
v:lead=duties	0 -1 0 20 -5 0 0 -11
v:lead=duties & d:ahead	0 -1 0 19 -5 0 0 -11
v:lead=each	3 -4 0 12 0 0 0 -9
v:lead=each & d:ahead	3 -4 0 12 0 0 0 -9
v:lead=egypt	0 5 0 9 0 0 0 -14
v:lead=egypt & d:ahead	0 7 0 6 0 0 0 -12
v:lead=eu	0 22 0 -17 0 0 0 -4
v:lead=eu & d:ahead	0 23 0 -19 0 0 0 -4
v:lead=europe	0 3 0 0 0 0 12 -16
v:lead=exclusions	0 -2 17 -2 -9 0 0 0
v:lead=exclusions & d:ahead	0 -2 17 -2 -9 0 0 0
v:lead=february	0 13 0 0 -5 0 0 -11
v:lead=february & d:ahead	0 14 0 0 -4 0 0 -10
v:lead=fees	0 -4 0 -13 19 0 0 -1
v:lead=fees & d:ahead	0 -4 0 -1 9 0 0 -1
v:lead=five	3 3 0 12 0 0 0 -20
v:lead=five & d:ahead	3 3 0 12 0 0 0 -19
v:lead=for	11 20 -7 -18 -5 0 0 0
v:lead=for & d:ahead	11 3 -7 -3 -4 0 0 0
v:lead=for & d:today	0 22 0 -20 0 0 0 0
v:lead=foreign	0 -1 0 11 0 0 0 -6
v:lead=fourteen	0 -18 0 18 0 0 0 0
v:lead=fourteen & d:ahead	0 -18 0 18 0 0 0 0
v:lead=friday	0 17 0 -22 7 0 0 5
v:lead=friday & d:ahead	0 23 0 -38 9 0 0 15
v:lead=friday & d:today	0 -12 0 30 -1 0 0 -16
v:lead=from	8 30 4 -27 -1 -6 -7 -14
v:lead=from & d:ahead	9 19 5 -18 -5 -5 -6 -8
v:lead=from & d:today	0 23 0 -19 2 0 0 -11
v:lead=goods	-3 16 -4 -8 9 0 0 -20
v:lead=goods & d:ahead	-2 14 -4 -10 10 0 0 -17
v:lead=had	0 0 0 12 0 0 0 -9
v:lead=he	-2 -5 0 23 2 -4 3 -23
v:lead=he & d:ahead	-2 -2 0 14 3 -4 3 -20
v:lead=he & d:today	0 -4 0 12 0 0 0 -4
v:lead=he'd	-2 0 0 12 0 0 0 -5
v:lead=here	0 -11 0 12 0 0 0 0
v:lead=here & d:today	0 -10 0 11 0 0 0 0
v:lead=his	0 -10 0 6 0 0 0 3
v:lead=his & d:ahead	0 -10 0 6 0 0 0 3
v:lead=households	0 -13 0 15 0 0 0 0
v:lead=households & d:ahead	0 -13 0 15 0 0 0 0
v:lead=i & d:today	0 -9 0 14 0 0 0 -2
v:lead=if	0 -6 -3 -15 3 -18 9 15
v:lead=if & d:ahead	0 -2 -2 -10 1 -17 10 8
v:lead=if & d:today	0 -12 0 -11 6 0 0 18
v:lead=importers	0 4 3 -9 0 0 0 0
v:lead=importers & d:ahead	0 4 3 -10 0 0 0 0
v:lead=in	0 0 -5 -5 18 -1 -10 0
v:lead=in & d:ahead	0 4 -4 -13 14 -1 -10 5
v:lead=in & d:today	0 -12 0 14 5 0 0 -10
v:lead=india	0 12 0 -16 -9 0 3 9
v:lead=india & d:ahead	0 15 0 -7 -8 0 3 -5
v:lead=india & d:today	0 -3 0 -10 0 0 0 14
v:lead=indonesia	0 0 0 10 -3 0 0 -5
v:lead=indonesia & d:ahead	0 0 0 10 -3 0 0 -5
v:lead=ireland	0 10 0 0 -4 0 0 -9
v:lead=ireland & d:ahead	0 10 0 0 -4 0 0 -9
v:lead=it	-5 8 -15 -1 -6 3 -17 8
v:lead=it & d:ahead	-4 2 -14 -9 -2 4 -16 19
v:lead=it & d:today	0 13 0 16 -13 0 0 -28
v:lead=its	0 9 4 -7 -22 0 1 5
v:lead=its & d:ahead	0 -3 4 3 -21 0 1 5
v:lead=its & d:today	0 15 0 -14 0 0 0 0
v:lead=january	0 0 0 -19 -11 13 0 13
v:lead=january & d:ahead	0 0 0 -20 -11 13 0 13
v:lead=japan	0 -2 0 -14 7 0 0 12
v:lead=japan & d:ahead	0 -15 0 -7 7 0 0 12
v:lead=july	0 8 0 10 -6 -1 -1 -11
v:lead=july & d:ahead	0 23 0 4 -2 0 -1 -24
v:lead=july & d:today	0 -21 0 7 -1 0 0 13
v:lead=june	0 0 0 17 -1 0 0 -15
v:lead=june & d:ahead	0 0 0 14 0 0 0 -13
v:lead=korean	0 -9 0 11 0 0 0 0
v:lead=last	0 -6 0 -20 -4 0 0 28
v:lead=last & d:ahead	0 -1 0 -11 -3 0 0 17
v:lead=last & d:today	0 -3 0 -12 0 0 0 16
v:lead=march	0 -5 0 10 6 0 0 -14
v:lead=march & d:ahead	0 0 0 1 7 0 0 -12
v:lead=march & d:today	0 -9 0 13 0 0 0 0
v:lead=may	0 -14 0 29 0 0 0 -19
v:lead=may & d:ahead	0 -8 0 22 0 0 0 -18
v:lead=members	0 0 0 17 -15 0 0 0
v:lead=members & d:ahead	0 0 0 17 -14 0 0 0
v:lead=mexico	0 0 0 12 -13 0 0 -7
v:lead=monday	0 2 10 11 -12 0 0 -19
v:lead=monday & d:ahead	0 0 10 0 -10 0 0 -1
v:lead=monday & d:today	0 3 0 14 0 0 0 -18
v:lead=most	0 -10 0 0 0 0 0 8
v:lead=most & d:ahead	0 -10 0 0 0 0 0 8
v:lead=mr	0 5 0 3 -1 0 0 -13
v:lead=mr & d:ahead	0 5 0 2 -1 0 0 -12
v:lead=my	0 -9 0 18 -5 0 0 -1
v:lead=my & d:ahead	0 -9 0 17 -4 0 0 -1
v:lead=neither	0 -13 0 -8 -1 0 0 20
v:lead=neither & d:ahead	0 -12 0 4 -1 0 0 6
v:lead=new	0 -9 -1 13 -1 0 0 0
v:lead=new & d:ahead	0 -5 -1 8 0 0 0 0
v:lead=next	0 0 0 -2 9 0 0 -10
v:lead=next & d:ahead	0 0 0 -2 9 0 0 -10
v:lead=nothing	0 13 0 0 -2 0 0 -13
v:lead=nothing & d:ahead	0 13 0 0 -2 0 0 -12
v:lead=november	12 -14 12 -17 -1 0 -1 11
v:lead=november & d:ahead	12 -3 13 -36 0 0 -1 15
v:lead=november & d:today	0 -19 0 25 -3 0 0 -3
v:lead=now	0 9 0 -13 -1 0 0 7
v:lead=now & d:ahead	0 9 0 -13 -1 0 0 7
v:lead=nvidia	0 -8 0 9 0 0 0 0
v:lead=nvidia & d:ahead	0 -8 0 9 0 0 0 0
v:lead=objections	0 -5 0 18 -11 0 0 0
v:lead=objections & d:ahead	0 -5 0 18 -11 0 0 0
v:lead=oct	0 -6 0 0 10 -1 0 0
v:lead=officials	0 1 0 7 -15 0 0 1
v:lead=officials & d:ahead	0 2 0 7 -15 0 0 2
v:lead=on	11 0 -8 1 8 -7 -17 -5
v:lead=on & d:ahead	11 2 -8 0 0 -7 -17 -1
v:lead=on & d:today	0 -18 0 4 14 0 0 -11
v:lead=one	0 13 0 -15 5 7 0 -10
v:lead=one & d:ahead	0 15 0 -21 6 7 0 -8
v:lead=orders	0 18 0 -14 0 0 0 -3
v:lead=orders & d:ahead	0 18 0 -14 0 0 0 -3
v:lead=other	0 -10 0 -6 -3 0 14 7
v:lead=other & d:ahead	0 -6 0 -8 -2 0 14 4
v:lead=our	-1 -4 0 13 -20 0 0 7
v:lead=our & d:ahead	-1 -3 0 11 -19 0 0 8
v:lead=parliament	0 -7 0 -7 14 0 0 -1
v:lead=parliament & d:ahead	0 -7 0 -7 14 0 0 -1
v:lead=peru	0 -6 0 -16 19 0 0 0
v:lead=peru & d:ahead	0 -6 0 -16 19 0 0 0
v:lead=port	0 -12 -1 7 13 0 0 -6
v:lead=port & d:ahead	0 -10 -1 4 13 0 0 -6
v:lead=president	0 0 -4 -9 0 0 1 14
v:lead=president & d:ahead	0 2 -4 -11 0 0 1 13
v:lead=prime	0 -15 0 13 3 0 0 -2
v:lead=prime & d:ahead	0 -14 0 10 3 0 0 -1
v:lead=published	0 16 0 -10 0 0 0 -7
v:lead=published & d:today	0 16 0 -10 0 0 0 -7
v:lead=rates	0 -10 0 3 0 0 0 6
v:lead=saturday	0 7 0 18 0 0 0 -25
v:lead=saturday & d:today	0 0 0 24 0 0 0 -22
v:lead=scott	0 -10 0 9 -3 7 -2 -1
v:lead=scott & d:ahead	0 -9 0 8 -3 7 -2 -1
v:lead=sept	0 8 0 -17 12 0 0 -1
v:lead=september	0 -18 0 19 0 9 0 -11
v:lead=september & d:ahead	0 0 0 2 0 9 0 -11
v:lead=september & d:today	0 -17 0 19 0 0 0 0
v:lead=seven	0 -9 0 10 0 0 0 0
v:lead=since	-3 9 -1 1 -16 0 0 0
v:lead=since & d:ahead	-2 -5 0 11 -10 0 0 2
v:lead=since & d:today	0 18 0 -11 -4 0 0 -3
v:lead=six	0 11 0 -6 0 0 0 -3
v:lead=six & d:ahead	0 11 0 -6 0 0 0 -3
v:lead=so	-2 -10 0 0 -15 8 0 19
v:lead=so & d:ahead	-2 -5 0 -2 -13 8 0 17
v:lead=some	2 11 0 -10 0 0 0 -4
v:lead=some & d:ahead	2 11 0 -10 0 0 0 -4
v:lead=south	0 10 0 -9 -1 0 0 1
v:lead=south & d:ahead	0 10 0 -10 0 0 0 1
v:lead=soybeans	0 -14 0 15 0 0 0 0
v:lead=soybeans & d:ahead	0 -11 0 12 0 0 0 0
v:lead=steel	0 -16 0 19 0 0 0 0
v:lead=sunday	0 -16 0 18 -5 0 -1 0
v:lead=sunday & d:ahead	0 -10 0 0 -3 0 -1 14
v:lead=sunday & d:today	0 -3 0 19 0 0 0 -14
v:lead=suspended	3 -1 0 10 -5 0 0 -7
v:lead=suspended & d:ahead	3 -1 0 10 -5 0 0 -7
v:lead=sweden	0 -14 0 -8 6 0 0 14
v:lead=sweden & d:ahead	0 -14 0 -8 6 0 0 14
v:lead=swiss	0 -10 0 6 -3 0 0 6
v:lead=swiss & d:ahead	0 -10 0 5 -2 0 0 6
v:lead=taiwan	0 -8 0 10 0 0 0 0
v:lead=taiwan & d:ahead	0 -8 0 10 0 0 0 0
v:lead=ten	0 13 0 -10 0 0 0 0
v:lead=ten & d:ahead	0 13 0 -11 0 0 0 0
v:lead=that	0 -10 4 -6 -5 -8 10 17
v:lead=that & d:ahead	0 -9 6 -5 -18 -7 10 21
v:lead=that & d:today	0 -2 -2 0 22 0 0 -11
v:lead=the	-8 -2 -9 -8 4 12 -5 10
v:lead=the & d:ahead	-5 -9 -6 -8 -1 14 -3 17
v:lead=the & d:today	-4 6 -4 0 18 0 0 -13
v:lead=their	0 -7 0 15 -7 0 0 -1
v:lead=their & d:ahead	0 -6 0 14 -6 0 0 -2
v:lead=then	0 8 0 7 -6 0 0 -11
v:lead=then & d:ahead	0 9 0 5 -6 0 0 -10
v:lead=there	0 -5 0 -7 9 0 0 7
v:lead=there & d:ahead	0 -4 0 -7 9 0 0 8
v:lead=they	-2 -1 11 -5 -3 -8 9 1
v:lead=they & d:ahead	-2 3 11 -15 0 -7 9 4
v:lead=they & d:today	0 -13 0 26 -7 0 0 -5
v:lead=this	0 2 0 -12 8 0 0 4
v:lead=this & d:today	0 -4 0 -10 14 0 0 0
v:lead=those	0 7 0 -15 17 0 0 -12
v:lead=those & d:ahead	0 7 0 -15 17 0 0 -12
v:lead=though	0 13 0 -14 8 0 0 -6
v:lead=though & d:ahead	0 13 0 -14 8 0 0 -6
v:lead=three	0 -11 0 -2 2 0 0 10
v:lead=three & d:ahead	0 -10 0 6 -8 0 0 11
v:lead=thursday	0 -6 0 -18 -15 0 11 25
v:lead=thursday & d:ahead	0 -2 0 -19 -11 0 11 20
v:lead=tickets	0 -4 0 17 0 0 0 -12
v:lead=tickets & d:ahead	0 -4 0 17 0 0 0 -12
v:lead=till	0 0 0 -11 0 0 0 13
v:lead=till & d:ahead	0 0 0 -11 0 0 0 13
v:lead=to	0 -9 0 -12 10 0 0 8
v:lead=to & d:ahead	0 -8 0 -12 10 0 0 8
v:lead=today	-2 -9 -3 2 12 0 -2 -1
v:lead=today & d:today	-1 -11 -2 0 11 0 0 1
v:lead=tomorrow	8 0 -6 -4 9 3 -3 -8
v:lead=tomorrow & d:ahead	8 0 -6 -4 9 3 -3 -8
v:lead=tonight	3 -15 1 -37 8 0 0 30
v:lead=tonight & d:today	3 -7 1 -43 8 0 0 30
v:lead=trade	0 0 0 19 -9 0 0 -16
v:lead=trade & d:ahead	0 0 0 15 -8 0 0 -13
v:lead=treasury	0 -13 0 9 -17 0 3 11
v:lead=treasury & d:ahead	0 -34 0 18 -15 0 3 15
v:lead=treasury & d:today	0 11 0 -5 0 0 0 -4
v:lead=truce	0 0 0 -12 0 0 0 14
v:lead=truce & d:ahead	0 0 0 -15 0 0 0 17
v:lead=trucks	0 7 0 -3 -4 0 0 0
v:lead=trucks & d:ahead	0 7 0 -3 -4 0 0 0
v:lead=trump	-9 8 0 -3 -20 -2 -6 15
v:lead=trump & d:ahead	-9 13 0 -13 -19 -2 -6 22
v:lead=trump & d:today	0 -12 0 23 0 0 0 -12
v:lead=tuesday	0 -10 0 7 4 0 0 -4
v:lead=turkey	0 0 0 -6 -2 0 0 11
v:lead=turkey & d:ahead	0 0 0 -6 -2 0 0 11
v:lead=twelve	0 -9 0 0 -7 0 0 14
v:lead=twelve & d:ahead	0 -9 0 0 -7 0 0 14
v:lead=twenty	0 16 0 -3 0 0 0 -11
v:lead=twenty & d:ahead	0 16 0 -4 0 0 0 -11
v:lead=u.s.	0 18 0 -6 -1 0 0 -11
v:lead=u.s. & d:ahead	0 23 0 -13 -1 0 0 -10
v:lead=under	8 8 0 10 -14 -5 0 -16
v:lead=under & d:ahead	8 8 0 10 -14 -5 0 -16
v:lead=unless	0 2 0 -31 15 0 -2 15
v:lead=unless & d:ahead	0 3 0 -16 13 0 -2 0
v:lead=unless & d:today	0 0 0 -19 0 0 0 17
v:lead=until	-4 -7 1 -4 -13 -4 1 18
v:lead=until & d:ahead	-4 -5 1 5 -12 -4 1 5
v:lead=until & d:today	0 -5 0 -23 0 0 0 28
v:lead=updated	0 0 0 10 0 0 0 -9
v:lead=updated & d:today	0 0 0 10 0 0 0 -9
v:lead=us	0 0 0 10 -8 0 0 0
v:lead=vietnam	8 4 0 -3 0 0 0 -8
v:lead=vietnam & d:ahead	8 4 0 -3 0 0 0 -8
v:lead=we	-4 27 3 -18 -9 -7 -7 8
v:lead=we & d:ahead	-4 12 3 -10 -8 -7 -6 13
v:lead=we & d:today	0 22 0 -14 0 0 0 -9
v:lead=wednesday	0 -5 0 -27 20 0 0 19
v:lead=wednesday & d:ahead	0 -2 0 -22 16 0 0 14
v:lead=what	0 -1 -10 9 -7 -5 -3 2
v:lead=what & d:ahead	0 -1 -9 -1 0 -5 -2 10
v:lead=what & d:today	0 0 0 19 -11 0 0 -13
v:lead=when	-7 -5 0 4 -6 0 0 11
v:lead=when & d:ahead	-7 -4 0 -1 -6 0 0 17
v:lead=when & d:today	0 0 0 11 0 0 0 -9
v:lead=where	0 -12 0 2 -6 2 0 9
v:lead=where & d:ahead	0 -8 0 5 -2 2 0 4
v:lead=whether	0 0 0 -8 -7 0 0 14
v:lead=which	-7 7 12 -22 17 8 -9 2
v:lead=which & d:ahead	-6 7 12 -15 5 8 -8 0
v:lead=which & d:today	0 0 0 -15 19 0 0 3
v:lead=who	-2 0 0 22 -10 0 -6 -23
v:lead=who & d:ahead	-2 19 0 2 -9 0 -5 -16
v:lead=who & d:today	0 -24 0 30 0 0 0 -6
v:lead=whoever	0 -3 0 8 -12 0 -3 5
v:lead=whoever & d:ahead	0 -3 0 8 -12 0 -3 5
v:lead=whose	-2 0 0 -10 6 8 4 -2
v:lead=whose & d:ahead	-2 0 0 -16 7 8 4 0
v:lead=with	0 8 0 -5 -6 5 -1 0
v:lead=with & d:ahead	0 8 0 -6 -6 5 -1 0
v:lead=within	0 -5 0 12 -2 0 0 0
v:lead=within & d:ahead	0 -5 0 12 -2 0 0 0
v:lead=xi	0 -3 0 14 0 0 0 -6
v:lead=xi & d:ahead	0 -3 0 13 0 0 0 -5
v:lead=year	0 -12 0 1 -7 0 0 14
v:lead=yet & d:ahead	0 -4 0 -10 8 0 0 8
v:lead=you	0 -11 0 4 0 0 0 6
v:lead=you & d:ahead	0 -11 0 3 0 0 0 6
v:lead=your	0 -26 0 20 0 0 0 9
v:lead=your & d:ahead	0 -13 0 6 0 0 0 10
v:lead=—	4 15 1 -15 -7 -6 -11 6
v:lead=— & d:ahead	0 0 2 -3 10 -3 -10 0
v:lead=— & d:today	6 25 0 -16 -39 0 0 7
v:lead=•	-3 14 -2 -2 -4 0 5 -6
v:lead=• & d:ahead	-3 14 -2 -2 -4 0 5 -6
v:lr=( )	0 -4 0 14 -7 0 0 -2
v:lr=( ) & d:today	0 -10 0 9 -5 0 0 1
v:lr=( <level>	0 0 0 -14 0 0 0 16
v:lr=( <level> & d:today	0 0 0 -14 0 0 0 16
v:lr=, (	0 -20 0 14 -8 0 0 3
v:lr=, ( & d:today	0 -20 0 13 -8 0 0 3
v:lr=, )	0 13 0 -18 0 0 0 8
v:lr=, ) & d:today	0 13 0 -21 0 0 0 11
v:lr=, ,	0 2 -9 -16 -2 9 5 13
v:lr=, , & d:ahead	-1 19 -14 -9 3 10 6 -24
v:lr=, , & d:today	2 -37 0 -9 -10 0 0 38
v:lr=, -	0 -21 0 12 0 0 0 1
v:lr=, - & d:today	0 -21 0 12 0 0 0 1
v:lr=, .	2 8 6 -25 -8 0 0 11
v:lr=, . & d:ahead	4 17 8 -30 -4 0 0 1
v:lr=, . & d:today	0 -14 0 0 -4 0 0 14
v:lr=, :	0 23 0 -21 9 0 0 -13
v:lr=, : & d:ahead	0 16 0 -16 10 0 0 -10
v:lr=, : & d:today	0 10 0 -6 0 0 0 -2
v:lr=, ;	0 -5 9 -2 0 0 0 0
v:lr=, ; & d:ahead	0 -4 9 -5 0 0 0 0
v:lr=, <end>	-11 9 3 -14 4 -7 -6 15
v:lr=, <end> & d:ahead	-3 0 10 -20 -3 0 0 23
v:lr=, <end> & d:today	-7 11 -5 -2 8 -4 -4 -1
v:lr=, of	7 -8 0 11 -1 0 0 -8
v:lr=, of & d:ahead	7 -8 0 11 -1 0 0 -8
v:lr=, —	0 -1 0 13 -3 0 0 -6
v:lr=, — & d:today	0 -1 0 13 -3 0 0 -6
v:lr=. , & d:ahead	0 18 0 -15 -3 0 0 0
v:lr=. , & d:today	0 -9 0 15 0 0 0 -4
v:lr=. .	0 12 0 -1 -9 0 0 -6
v:lr=. . & d:today	0 17 0 -11 -8 0 0 0
v:lr=: ,	-4 10 0 -18 -13 6 -1 20
v:lr=: , & d:ahead	-3 11 0 4 -11 6 -1 -13
v:lr=: , & d:today	0 0 0 -29 0 0 0 34
v:lr=: .	-3 -22 -1 -19 -1 6 0 34
v:lr=: . & d:ahead	-3 -20 -1 -24 0 6 0 34
v:lr=: <end> & d:ahead	7 7 0 -10 -10 0 0 4
v:lr=: <end> & d:today	0 -12 0 5 13 0 0 -13
v:lr=: is	0 0 0 -12 0 0 0 15
v:lr=: the	0 14 0 0 -5 0 9 -21
v:lr=; it	0 -5 0 -3 0 0 0 10
v:lr=; it & d:today	0 -1 0 -9 0 0 0 13
v:lr=<begin> 's	0 -5 0 17 -7 0 0 -3
v:lr=<begin> 's & d:ahead	0 -2 0 8 -2 0 0 0
v:lr=<begin> 's & d:today	0 -2 0 11 -2 0 0 0
v:lr=<begin> (	0 0 0 -7 14 0 0 -7
v:lr=<begin> ( & d:today	0 0 0 -13 14 0 0 0
v:lr=<begin> , & d:ahead	-14 -1 4 11 -11 2 -3 0
v:lr=<begin> , & d:today	7 0 0 -20 10 0 0 8
v:lr=<begin> -	0 -13 0 11 -5 0 0 5
v:lr=<begin> .	0 1 -16 -10 -13 3 -5 23
v:lr=<begin> . & d:ahead	0 8 -15 -21 -7 3 -5 26
v:lr=<begin> . & d:today	0 -19 0 18 -12 0 0 0
v:lr=<begin> :	-3 -11 0 16 2 -3 -4 -6
v:lr=<begin> : & d:ahead	-2 -9 0 14 0 -3 -4 -3
v:lr=<begin> <end>	0 1 3 -6 -14 6 8 7
v:lr=<begin> <end> & d:ahead	1 -17 7 -22 9 8 10 9
v:lr=<begin> <end> & d:today	-6 12 -4 12 -32 0 -1 0
v:lr=<begin> <level>	0 8 0 9 -5 0 0 -20
v:lr=<begin> <level> & d:today	0 -1 0 16 0 0 0 -11
v:lr=<begin> <number>	0 7 0 -14 17 0 0 -10
v:lr=<begin> <number> & d:ahead	0 10 0 -19 17 0 0 -7
v:lr=<begin> <person>	0 -3 0 10 0 0 0 -1
v:lr=<begin> a	0 1 0 -10 8 0 0 0
v:lr=<begin> at	3 -15 0 -38 16 0 0 23
v:lr=<begin> at & d:ahead	0 -13 0 -14 21 0 0 0
v:lr=<begin> at & d:today	4 0 0 -28 0 0 0 22
v:lr=<begin> is	15 0 -2 -31 0 6 14 2
v:lr=<begin> is & d:ahead	15 5 -1 -31 -17 6 14 0
v:lr=<begin> is & d:today	0 -9 0 -5 12 0 0 2
v:lr=<begin> it	0 0 0 25 -15 0 0 -19
v:lr=<begin> it & d:ahead	0 3 0 15 -6 0 0 -18
v:lr=<begin> it & d:today	0 -5 0 14 -7 0 0 -2
v:lr=<begin> of	0 -12 0 1 6 0 0 0
v:lr=<begin> of & d:ahead	0 -12 0 1 6 0 0 0
v:lr=<begin> the	-4 12 -3 -14 13 5 0 -3
v:lr=<begin> the & d:ahead	-2 8 0 0 -1 6 0 -10
v:lr=<begin> the & d:today	0 5 -2 -15 15 0 0 1
v:lr=<begin> they	0 -12 0 7 -3 0 0 3
v:lr=<begin> they & d:ahead	0 -6 0 13 -2 0 0 -1
v:lr=<begin> —	0 -5 0 7 6 -3 0 -4
v:lr=<begin> — & d:ahead	0 7 0 -12 9 -3 0 0
v:lr=<begin> — & d:today	0 -21 0 30 -2 0 0 -7
v:lr=<day-ahead> .	0 0 0 28 0 0 0 -26
v:lr=<day-ahead> . & d:today	0 0 0 28 0 0 0 -26
v:lr=<level> ,	0 4 0 11 5 0 0 -27
v:lr=<level> , & d:ahead	0 15 0 -5 0 0 0 -11
v:lr=<level> , & d:today	0 -13 0 19 7 0 0 -18
v:lr=<level> .	0 8 0 9 -9 0 0 -22
v:lr=<level> . & d:ahead	0 3 0 7 -2 0 0 -14
v:lr=<name> ,	0 -15 0 12 0 0 7 -3
v:lr=<name> , & d:ahead	0 -14 0 9 0 0 7 0
v:lr=<name> .	0 6 0 1 0 0 0 -10
v:lr=<name> <end>	0 -3 0 12 0 0 0 -3
v:lr=<number> ,	0 15 0 -8 4 0 0 -18
v:lr=<number> , & d:ahead	0 5 0 -9 8 0 0 -5
v:lr=<number> , & d:today	0 10 0 -1 -4 0 0 -10
v:lr=<number> .	-3 17 0 -5 0 0 0 -5
v:lr=<number> . & d:ahead	-1 9 0 -11 -6 0 0 9
v:lr=<number> . & d:today	0 10 0 1 4 0 0 -23
v:lr=<number> <end>	0 18 0 -16 0 0 0 0
v:lr=<number> and	0 -6 0 12 -2 0 0 0
v:lr=<number> the	0 -20 0 22 0 0 0 0
v:lr=<number> the & d:today	0 -20 0 22 0 0 0 0
v:lr=<organisation> that	0 0 0 9 0 0 0 -8
v:lr=<organisation> that & d:today	0 0 0 9 0 0 0 -8
v:lr=<person> .	0 0 0 13 0 0 0 -9
v:lr=<seat> ,	0 -2 0 14 0 0 0 -7
v:lr=<seat> .	0 -5 0 26 -11 0 0 -7
v:lr=<seat> . & d:ahead	0 -3 0 20 -10 0 0 -3
v:lr=a ,	0 -9 0 13 0 0 0 0
v:lr=a , & d:ahead	0 -9 0 12 0 0 0 0
v:lr=a .	0 -10 0 21 0 0 0 -8
v:lr=a . & d:ahead	0 -10 0 21 0 0 0 -8
v:lr=about ,	0 11 0 -14 0 0 0 4
v:lr=about , & d:ahead	0 11 0 -14 0 0 0 4
v:lr=after ,	4 -12 0 5 11 0 -2 -7
v:lr=after , & d:ahead	4 -12 0 3 11 0 -2 -5
v:lr=after .	1 12 5 -9 -8 0 0 -1
v:lr=after <end>	0 -4 0 0 17 0 0 -8
v:lr=after <end> & d:ahead	0 -4 0 0 17 0 0 -8
v:lr=after ?	0 -10 0 -13 -1 0 0 23
v:lr=after ? & d:ahead	0 -10 0 -13 -1 0 0 23
v:lr=again .	0 -11 0 0 8 0 0 3
v:lr=again . & d:ahead	0 -11 0 -1 9 0 0 4
v:lr=and ,	0 -14 0 -13 6 0 0 18
v:lr=and , & d:ahead	0 -14 0 -13 6 0 0 18
v:lr=and .	0 -1 0 11 3 0 0 -13
v:lr=and . & d:ahead	0 -1 0 11 3 0 0 -12
v:lr=and it	0 0 0 -10 0 0 0 12
v:lr=announce .	0 0 0 12 -2 0 0 -5
v:lr=announce . & d:today	0 0 0 9 -1 0 0 -4
v:lr=announce that	0 11 0 -13 5 0 0 0
v:lr=announce that & d:today	0 11 0 -14 5 0 0 0
v:lr=apply .	0 -8 0 12 0 0 0 0
v:lr=argument on	0 0 0 -13 16 0 0 0
v:lr=as .	0 -1 0 -14 0 0 0 17
v:lr=as on	0 -1 0 -9 12 0 0 0
v:lr=back .	0 6 0 3 -2 0 0 -12
v:lr=back . & d:ahead	0 8 0 1 -2 0 0 -12
v:lr=before ,	4 17 -5 -26 6 1 -2 -1
v:lr=before , & d:ahead	4 17 -5 -26 6 1 -2 -1
v:lr=before <end>	-2 -4 -12 -9 2 0 2 15
v:lr=before <end> & d:ahead	-2 -4 -12 -9 2 0 2 15
v:lr=before and	0 0 0 11 -15 0 0 -6
v:lr=before and & d:ahead	0 11 0 0 -10 0 0 -4
v:lr=before and & d:today	0 -8 0 12 -2 0 0 0
v:lr=before are	0 11 3 -11 -3 0 0 0
v:lr=before are & d:today	0 18 0 -19 -1 0 0 3
v:lr=before will	0 19 0 -16 -2 0 0 0
v:lr=begin ,	0 10 0 -13 0 0 0 5
v:lr=begin , & d:ahead	0 11 0 -14 0 0 0 5
v:lr=begin .	0 0 0 8 0 -1 0 -12
v:lr=begin . & d:ahead	0 12 0 -6 0 -1 0 -3
v:lr=begin . & d:today	0 -19 0 25 0 0 0 -7
v:lr=beyond .	1 0 0 -8 -3 0 0 8
v:lr=beyond . & d:ahead	1 0 0 -8 -3 0 0 8
v:lr=by ,	-2 -3 0 -30 2 8 14 10
v:lr=by , & d:ahead	-2 -3 0 -30 2 8 14 10
v:lr=by .	-15 8 5 -6 0 -2 7 -12
v:lr=by . & d:ahead	-14 9 6 -10 0 -2 8 -8
v:lr=by . & d:today	0 -1 0 11 0 0 0 -5
v:lr=by :	0 0 0 1 -9 0 0 7
v:lr=by : & d:ahead	0 0 0 1 -9 0 0 7
v:lr=by ;	0 9 0 0 -10 0 6 -3
v:lr=by ; & d:ahead	0 9 0 0 -10 0 6 -3
v:lr=by <end>	3 -5 -6 -2 2 -1 19 -22
v:lr=by <end> & d:ahead	3 -5 -6 -2 2 -1 19 -22
v:lr=by are	0 -5 0 -9 16 0 0 0
v:lr=by are & d:ahead	0 -5 0 -9 16 0 0 0
v:lr=by night	0 -4 0 10 -1 0 -7 5
v:lr=by night & d:ahead	0 -4 0 9 0 0 -7 6
v:lr=by or	0 -4 0 -15 0 6 0 14
v:lr=by or & d:ahead	0 -4 0 -15 0 6 0 14
v:lr=by the	0 -11 0 9 13 0 0 -17
v:lr=by the & d:ahead	0 -11 0 8 14 0 0 -17
v:lr=come ,	0 22 0 -17 0 0 0 -4
v:lr=come , & d:ahead	0 22 0 -17 0 0 0 -4
v:lr=die .	0 -9 0 -11 0 0 0 19
v:lr=die . & d:today	0 0 0 -13 0 0 0 14
v:lr=due ,	0 9 0 2 -10 0 0 0
v:lr=due .	0 5 0 -10 7 0 0 0
v:lr=due . & d:ahead	0 5 0 -14 8 0 0 0
v:lr=effect ,	0 9 0 -6 0 0 0 0
v:lr=effect , & d:ahead	0 9 0 -6 0 0 0 0
v:lr=effect .	0 22 0 -18 0 0 0 -6
v:lr=effect . & d:today	0 26 0 -23 0 0 0 -6
v:lr=effect and	0 -10 0 14 0 0 0 -3
v:lr=effect and & d:today	0 -5 0 10 0 0 0 -2
v:lr=end ,	-3 -7 0 -7 1 0 0 15
v:lr=end , & d:ahead	-3 -5 0 -7 2 0 0 14
v:lr=end .	0 0 0 9 -12 0 0 -5
v:lr=end . & d:ahead	0 -18 0 14 -6 0 0 0
v:lr=end . & d:today	0 16 -1 0 -3 0 0 -5
v:lr=end <day-today>	0 0 0 -16 0 0 0 17
v:lr=end <end>	1 -3 9 -15 -1 0 0 7
v:lr=end <end> & d:ahead	1 -3 9 -15 -1 0 0 7
v:lr=expire . & d:ahead	0 -6 0 11 0 0 0 -4
v:lr=expire . & d:today	0 0 0 -13 0 0 0 13
v:lr=for 's	0 0 0 10 0 0 0 -9
v:lr=for 's & d:ahead	0 0 0 10 0 0 0 -9
v:lr=for ,	0 1 0 -1 -11 0 0 6
v:lr=for , & d:ahead	0 1 0 -1 -11 0 0 7
v:lr=for .	-2 15 -2 -13 7 6 -4 -12
v:lr=for . & d:ahead	-1 5 -1 -10 11 6 -3 -7
v:lr=for . & d:today	0 12 0 -2 -8 0 0 -5
v:lr=for <end>	0 0 0 -6 2 0 -3 12
v:lr=for <end> & d:ahead	0 0 0 -6 2 0 -3 12
v:lr=for and	0 -15 0 5 8 0 0 0
v:lr=for and & d:ahead	0 -15 0 5 8 0 0 0
v:lr=for has	0 8 0 -7 0 0 0 0
v:lr=for has & d:ahead	0 8 0 -7 0 0 0 0
v:lr=for in	0 -7 0 18 -5 0 0 0
v:lr=for in & d:ahead	0 -7 0 18 -5 0 0 0
v:lr=force .	0 13 0 -6 -3 0 0 -4
v:lr=friday ,	0 21 0 -33 -2 0 0 17
v:lr=friday <end>	0 -15 0 16 0 0 0 -5
v:lr=friday <end> & d:today	0 -15 0 23 -2 0 0 -4
v:lr=from 's	0 22 0 -21 0 0 0 0
v:lr=from )	0 12 0 -11 0 0 0 0
v:lr=from ) & d:ahead	0 13 0 -12 0 0 0 0
v:lr=from ,	4 10 -9 -9 0 6 -6 -1
v:lr=from , & d:ahead	4 12 -8 -15 0 6 -6 3
v:lr=from , & d:today	0 -1 0 9 -2 0 0 -9
v:lr=from .	19 15 -4 -12 4 -8 1 -28
v:lr=from . & d:ahead	13 17 -4 -14 7 -7 1 -25
v:lr=from :	5 -1 0 -8 -12 0 0 15
v:lr=from : & d:ahead	5 1 0 -14 -10 0 0 16
v:lr=from ;	4 6 -4 -10 5 0 0 0
v:lr=from ; & d:ahead	4 8 -4 -13 5 0 0 0
v:lr=from <end>	-12 7 -13 14 11 -4 -6 -41
v:lr=from <end> & d:ahead	-11 11 -12 10 9 -3 -6 -34
v:lr=from <end> & d:today	0 -7 0 9 3 0 0 -10
v:lr=from <name>	0 15 0 -9 1 0 0 -10
v:lr=from <name> & d:ahead	0 17 0 -14 2 0 0 -7
v:lr=from <quality>	6 13 0 -12 -3 0 0 -6
v:lr=from a	0 -22 0 8 10 0 0 0
v:lr=from a & d:ahead	0 -19 0 20 -1 0 0 0
v:lr=from and & d:ahead	-8 13 0 -13 7 0 -1 1
v:lr=from and & d:today	0 -5 0 8 0 0 0 0
v:lr=from at	0 11 0 -10 0 0 0 0
v:lr=from at & d:ahead	0 11 0 -11 0 0 0 0
v:lr=from for	0 11 0 -4 -7 1 0 0
v:lr=from for & d:ahead	0 11 0 -4 -7 1 0 0
v:lr=from good	0 12 0 -12 0 0 0 0
v:lr=from good & d:ahead	0 12 0 -12 0 0 0 0
v:lr=from if	2 11 0 -12 0 0 0 0
v:lr=from if & d:ahead	2 11 0 -12 0 0 0 0
v:lr=from is	0 -16 0 17 0 0 0 0
v:lr=from is & d:ahead	0 -16 0 17 0 0 0 0
v:lr=from it	0 5 0 3 -2 0 0 -9
v:lr=from it & d:ahead	0 9 0 0 -2 0 0 -9
v:lr=from it & d:today	0 -8 0 9 0 0 0 0
v:lr=from its	3 5 0 -10 0 0 0 0
v:lr=from its & d:ahead	3 5 0 -10 0 0 0 0
v:lr=from on & d:ahead	0 8 0 -7 0 0 0 0
v:lr=from our & d:ahead	0 -8 0 10 0 0 0 0
v:lr=from the	-5 -7 0 7 -1 0 0 6
v:lr=from the & d:ahead	-5 -8 0 9 -1 0 0 6
v:lr=from they	-2 27 0 -23 -1 0 0 0
v:lr=from they & d:ahead	-2 16 0 -12 -1 0 0 0
v:lr=from to	0 8 0 -3 -22 0 0 14
v:lr=from to & d:ahead	0 10 0 -6 -22 0 0 14
v:lr=from until	0 -3 0 11 -5 0 0 -1
v:lr=from was	0 -13 0 13 0 0 0 0
v:lr=from was & d:ahead	0 -13 0 13 0 0 0 0
v:lr=gave as	0 -9 0 11 0 0 0 0
v:lr=gave as & d:ahead	0 -9 0 11 0 0 0 0
v:lr=happen ?	0 6 0 16 0 0 0 -22
v:lr=if pass	0 3 0 -10 0 0 0 6
v:lr=if pass & d:ahead	0 3 0 -10 0 0 0 6
v:lr=in 's	0 -5 0 12 -4 0 0 0
v:lr=in 's & d:ahead	0 -4 0 9 -2 0 0 0
v:lr=is ,	0 0 0 6 -6 3 1 -10
v:lr=is , & d:today	0 0 0 11 0 0 0 -9
v:lr=is .	-5 -7 -1 -22 9 3 5 17
v:lr=is . & d:ahead	-5 -5 -1 -16 12 3 5 7
v:lr=is . & d:today	0 -1 0 -9 -4 0 0 14
v:lr=is <end>	0 4 0 -2 -20 -3 -5 14
v:lr=is <end> & d:ahead	0 4 0 -2 -20 -3 -5 14
v:lr=it ,	0 8 0 0 3 0 0 -14
v:lr=it , & d:ahead	0 8 0 0 3 0 0 -14
v:lr=lapse ,	0 0 9 -10 0 0 0 3
v:lr=meet . & d:ahead	0 -3 0 -12 4 0 0 13
v:lr=midnight ,	0 -4 0 -14 0 0 0 20
v:lr=midnight , & d:today	0 -1 0 -9 0 0 0 12
v:lr=midnight .	0 -1 0 -24 2 0 0 24
v:lr=midnight . & d:today	0 0 0 -8 0 0 0 9
v:lr=monday <end> & d:today	0 -7 0 18 0 0 0 -6
v:lr=not .	-10 -5 0 0 0 0 0 13
v:lr=not . & d:ahead	-10 -5 0 -2 0 0 0 17
v:lr=of 's	0 -8 0 10 0 0 0 0
v:lr=of ,	9 -2 -7 10 -3 0 2 -11
v:lr=of .	1 18 3 -13 -3 -1 0 -4
v:lr=of . & d:ahead	1 14 3 -16 0 0 0 1
v:lr=of . & d:today	0 8 0 1 -3 0 0 -9
v:lr=of :	0 6 0 -11 8 0 0 0
v:lr=of : & d:today	0 11 0 -11 0 0 0 0
v:lr=of ;	0 -1 0 2 9 0 0 -11
v:lr=of ; & d:ahead	0 -1 0 1 9 0 0 -11
v:lr=of <end>	0 5 0 10 -10 0 -2 -8
v:lr=of <end> & d:ahead	0 15 0 0 -8 0 -2 -6
v:lr=of <end> & d:today	0 -11 0 15 0 0 0 0
v:lr=of a	0 -10 0 11 0 0 0 0
v:lr=of for	0 0 0 -6 0 0 1 10
v:lr=of for & d:ahead	0 0 0 -6 0 0 1 10
v:lr=of is	0 -5 0 9 0 0 0 -1
v:lr=of is & d:ahead	0 -4 0 9 0 0 0 -1
v:lr=of it	0 -10 0 15 0 0 0 0
v:lr=of it & d:ahead	0 -9 0 11 0 0 0 0
v:lr=of on	-4 -2 0 11 0 0 0 0
v:lr=of on & d:ahead	-4 -2 0 11 0 0 0 0
v:lr=of would	0 -10 0 8 0 1 0 0
v:lr=on ,	-9 -1 2 10 -8 -3 -7 0
v:lr=on , & d:ahead	-8 5 3 2 -4 -3 -6 0
v:lr=on , & d:today	0 -35 0 30 -13 0 0 1
v:lr=on .	12 1 0 -3 9 4 -9 -9
v:lr=on . & d:ahead	13 0 0 -7 7 5 -8 -4
v:lr=on . & d:today	0 2 0 8 7 0 0 -20
v:lr=on : & d:ahead	-7 8 3 -11 3 0 0 3
v:lr=on ;	-2 15 -3 -9 7 0 0 -8
v:lr=on ; & d:ahead	-2 16 -3 -12 9 0 0 -6
v:lr=on <day-today>	0 -10 0 -8 -2 0 0 17
v:lr=on <day-today> & d:ahead	0 -10 0 -9 -1 0 0 18
v:lr=on <end>	8 -5 16 0 4 0 -26 -6
v:lr=on <end> & d:ahead	8 -4 16 0 4 0 -26 -5
v:lr=on <name>	11 -13 -5 14 6 0 0 -14
v:lr=on <name> & d:ahead	11 -13 -5 13 6 0 0 -14
v:lr=on <person>	0 -9 0 14 -3 0 0 0
v:lr=on <person> & d:ahead	0 -7 0 11 -2 0 0 0
v:lr=on ?	7 8 -2 -19 4 0 0 7
v:lr=on ? & d:ahead	7 8 -2 -19 4 0 0 7
v:lr=on about	0 -12 0 15 0 0 0 -5
v:lr=on about & d:ahead	0 -12 0 13 0 0 0 -3
v:lr=on after & d:today	0 -6 0 19 0 0 0 -10
v:lr=on afternoon	0 -3 0 -3 -1 0 0 10
v:lr=on afternoon & d:today	0 0 0 -7 0 0 0 11
v:lr=on and	-2 22 7 -19 -14 -2 9 2
v:lr=on and & d:ahead	-2 17 7 -16 -13 -2 9 4
v:lr=on and & d:today	0 11 0 -7 0 0 0 -3
v:lr=on are	-3 0 8 10 3 0 0 -21
v:lr=on are & d:ahead	-3 0 8 10 3 0 0 -21
v:lr=on as	0 -6 0 10 4 0 0 -12
v:lr=on as & d:ahead	0 -6 0 9 4 0 0 -11
v:lr=on at	0 13 -1 3 -17 0 -1 -5
v:lr=on at & d:ahead	0 15 -1 -2 -17 0 -1 -1
v:lr=on at & d:today	0 -2 0 12 0 0 0 -8
v:lr=on because	0 3 0 -11 4 0 0 0
v:lr=on because & d:ahead	0 3 0 -11 4 0 0 0
v:lr=on both	0 4 0 -8 8 0 0 -4
v:lr=on both & d:ahead	0 4 0 -8 8 0 0 -4
v:lr=on by	0 -12 0 15 -11 0 0 4
v:lr=on by & d:ahead	0 -11 0 12 -10 0 0 4
v:lr=on end	0 0 0 -8 0 0 0 11
v:lr=on end & d:ahead	0 0 0 -8 0 0 0 11
v:lr=on evening	0 18 0 3 -10 0 0 -19
v:lr=on evening & d:ahead	0 19 0 1 -9 0 0 -18
v:lr=on for	13 -8 0 5 -9 0 0 0
v:lr=on for & d:ahead	13 -6 0 0 -7 0 0 0
v:lr=on from	0 10 0 -7 0 0 0 0
v:lr=on from & d:ahead	0 10 0 -7 0 0 0 0
v:lr=on he	0 6 0 -2 -10 0 0 4
v:lr=on if	7 6 0 -2 2 0 0 -13
v:lr=on if & d:ahead	7 6 0 -2 2 0 0 -13
v:lr=on in	6 0 0 -9 9 0 0 -1
v:lr=on in & d:ahead	6 4 0 0 0 0 0 -10
v:lr=on in & d:today	0 -7 0 -15 13 0 0 9
v:lr=on is	0 -15 0 20 0 0 0 -5
v:lr=on is & d:ahead	0 -15 0 20 0 0 0 -5
v:lr=on it	0 0 0 -12 -8 0 7 13
v:lr=on it & d:ahead	0 0 0 -8 -3 0 7 6
v:lr=on it & d:today	0 0 0 -5 -3 0 0 10
v:lr=on last	-1 -3 0 0 14 0 12 -22
v:lr=on last & d:ahead	-1 -3 0 0 14 0 12 -22
v:lr=on morning	0 -17 0 13 10 0 0 -6
v:lr=on morning & d:ahead	0 -15 0 7 12 0 0 -2
v:lr=on morning & d:today	0 -1 0 9 0 0 0 -2
v:lr=on mr	0 -11 0 12 0 0 0 0
v:lr=on mr & d:ahead	0 -11 0 12 0 0 0 0
v:lr=on next	0 0 0 -14 2 0 0 11
v:lr=on next & d:ahead	0 0 0 -14 2 0 0 11
v:lr=on night & d:today	0 0 0 -9 0 0 0 11
v:lr=on on	0 18 0 -5 -3 0 0 -4
v:lr=on on & d:ahead	0 20 0 -11 -1 0 0 0
v:lr=on on & d:today	0 -1 0 13 -5 0 0 -3
v:lr=on that	-10 -1 -5 12 -22 -5 -3 10
v:lr=on that & d:ahead	-9 -2 -4 3 -16 -3 -2 19
v:lr=on that & d:today	0 2 0 17 -9 0 0 -19
v:lr=on the	-16 21 -1 -3 -17 0 -3 1
v:lr=on the & d:ahead	-16 23 -1 -7 -16 0 -3 2
v:lr=on the & d:today	0 -7 0 14 0 0 0 -2
v:lr=on there	0 -10 0 17 0 0 0 -5
v:lr=on there & d:ahead	0 -10 0 16 0 0 0 -5
v:lr=on to	0 -9 0 19 -7 2 -1 -7
v:lr=on to & d:ahead	0 -4 0 14 -14 2 -1 -1
v:lr=on under	0 11 0 -10 0 0 0 0
v:lr=on under & d:ahead	0 12 0 -10 0 0 0 0
v:lr=on unless	1 6 4 -11 9 0 0 -5
v:lr=on unless & d:ahead	1 6 4 -11 9 0 0 -5
v:lr=on whether	0 -2 0 -10 8 0 0 5
v:lr=on whether & d:ahead	0 -2 0 -7 10 0 0 0
v:lr=on without	0 -13 0 2 0 0 0 6
v:lr=on without & d:ahead	0 -12 0 11 0 0 0 0
v:lr=on without & d:today	0 0 0 -9 0 0 0 10
v:lr=on —	0 -6 0 11 0 0 0 -5
v:lr=on — & d:ahead	0 -6 0 11 0 0 0 -5
v:lr=out , & d:ahead	0 -4 0 9 0 0 0 0
v:lr=out .	0 10 0 -15 0 0 0 10
v:lr=out . & d:ahead	0 -9 0 0 0 0 0 10
v:lr=out . & d:today	0 17 0 -16 0 0 0 0
v:lr=over .	0 -1 0 -27 -1 0 0 30
v:lr=pay ,	0 -14 0 15 0 0 0 -5
v:lr=pay . & d:today	0 -3 0 15 -1 0 0 -6
v:lr=publish ,	0 -8 0 13 0 0 0 0
v:lr=publish , & d:today	0 -6 0 10 0 0 0 0
v:lr=publish . & d:today	0 0 0 -8 10 0 0 0
v:lr=publish <end>	0 16 0 -12 0 0 0 -6
v:lr=publish <end> & d:today	0 16 0 -12 0 0 0 -6
v:lr=say that & d:ahead	0 8 0 -6 0 0 0 0
v:lr=sign ,	0 -11 0 10 -1 0 0 3
v:lr=sign , & d:ahead	0 -11 0 0 0 0 0 11
v:lr=sign , & d:today	0 0 0 11 0 0 0 -9
v:lr=sign .	0 -7 0 -4 0 0 0 14
v:lr=sign . & d:ahead	0 -1 0 13 0 0 0 -8
v:lr=sign . & d:today	0 -3 0 -16 0 0 0 21
v:lr=since ,	7 -25 0 21 -1 0 0 -13
v:lr=since , & d:ahead	7 -23 0 16 0 0 0 -9
v:lr=since .	-3 15 0 4 -5 0 0 -22
v:lr=since . & d:ahead	-3 3 0 17 -4 0 0 -21
v:lr=since . & d:today	0 16 0 -14 0 0 0 0
v:lr=since and	0 0 10 -3 0 0 0 -5
v:lr=since and & d:ahead	0 0 10 -3 0 0 0 -5
v:lr=since on	0 -6 0 11 0 0 0 -2
v:lr=since on & d:ahead	0 -6 0 11 0 0 0 -2
v:lr=since the	0 11 0 -21 0 0 0 13
v:lr=since the & d:ahead	0 -18 0 0 0 0 0 16
v:lr=since the & d:today	0 22 0 -21 0 0 0 -1
v:lr=sit .	0 0 0 -12 9 0 0 5
v:lr=start .	5 17 0 -12 -1 0 0 -7
v:lr=start . & d:today	0 21 0 -11 -2 0 0 -6
v:lr=start <end>	0 0 0 9 -4 0 0 -5
v:lr=start <end> & d:today	0 -7 0 14 -2 0 0 0
v:lr=telephone .	0 8 0 -24 -4 0 0 21
v:lr=telephone . & d:ahead	0 9 0 -5 -2 0 0 0
v:lr=telephone . & d:today	0 0 0 -20 0 0 0 22
v:lr=than . & d:ahead	0 3 0 -9 6 0 0 0
v:lr=the ,	0 4 3 5 -16 -7 0 1
v:lr=the , & d:ahead	0 4 3 0 -16 -7 0 8
v:lr=the .	-14 -12 12 15 -10 -4 -5 1
v:lr=the . & d:ahead	-14 -9 12 13 -10 -4 -5 1
v:lr=the :	2 -14 0 -22 -2 0 9 21
v:lr=the : & d:ahead	2 -14 0 -22 -2 0 9 21
v:lr=the <end>	-2 -2 -9 -3 -3 -6 -1 12
v:lr=the <end> & d:ahead	-2 -2 -9 -6 -3 -6 -1 15
v:lr=the <end> & d:today	0 0 0 10 0 0 0 -10
v:lr=the <name>	0 6 0 -12 0 0 0 6
v:lr=the <name> & d:ahead	0 6 0 -12 0 0 0 6
v:lr=the <number>	-5 0 -3 18 0 0 0 -8
v:lr=the <number> & d:ahead	-5 0 -3 18 0 0 0 -8
v:lr=the ?	0 -22 0 31 -3 0 0 -10
v:lr=the ? & d:ahead	0 -22 0 31 -3 0 0 -10
v:lr=the for	0 0 3 -12 0 0 7 1
v:lr=the for & d:ahead	0 0 3 -12 0 0 7 1
v:lr=the next	0 0 0 2 5 0 0 -11
v:lr=the next & d:ahead	0 0 0 2 5 0 0 -11
v:lr=the the	0 9 0 -15 0 0 5 0
v:lr=the the & d:ahead	0 9 0 -15 0 0 5 0
v:lr=the they	0 -6 0 0 0 0 0 9
v:lr=the they & d:ahead	0 -6 0 0 0 0 0 9
v:lr=the to	0 8 0 0 14 0 -7 -20
v:lr=the to & d:ahead	0 8 0 0 14 0 -7 -20
v:lr=the was	0 -4 0 -2 0 0 0 11
v:lr=the was & d:ahead	0 -4 0 -2 0 0 0 11
v:lr=through <end>	0 -1 0 -13 0 0 0 15
v:lr=through <end> & d:ahead	0 -1 0 -13 0 0 0 15
v:lr=thursday .	0 0 0 9 0 0 0 -6
v:lr=thursday . & d:today	0 0 0 9 0 0 0 -6
v:lr=till <end>	0 -9 0 0 -1 0 0 11
v:lr=till <end> & d:ahead	0 -9 0 0 -1 0 0 11
v:lr=time the	0 -14 0 17 0 0 0 0
v:lr=time the & d:today	0 -14 0 17 0 0 0 0
v:lr=to 's	0 -5 0 10 0 0 0 -2
v:lr=to )	0 12 -1 -20 13 0 0 0
v:lr=to ) & d:ahead	0 12 -1 -20 13 0 0 0
v:lr=to ,	10 -6 10 -7 12 -4 -5 -4
v:lr=to , & d:ahead	10 -6 10 -7 12 -4 -5 -4
v:lr=to .	9 5 12 -30 -4 -1 -7 12
v:lr=to . & d:ahead	9 6 12 -26 -4 -1 -7 7
v:lr=to . & d:today	0 0 0 -9 0 0 0 11
v:lr=to :	0 -6 -1 21 -4 0 0 -8
v:lr=to ;	0 -2 3 -8 0 0 0 10
v:lr=to ; & d:ahead	0 -2 3 -8 0 0 0 10
v:lr=to <end>	2 0 -8 6 -8 1 -4 -1
v:lr=to <end> & d:ahead	2 -11 -8 12 -8 1 -4 1
v:lr=to of	-4 8 0 0 -2 0 0 0
v:lr=to of & d:ahead	-4 8 0 0 -2 0 0 0
v:lr=until )	0 -7 0 -8 0 0 0 16
v:lr=until ) & d:ahead	0 -7 0 -8 0 0 0 16
v:lr=until ,	4 -9 0 -15 19 0 1 3
v:lr=until , & d:today	0 -2 0 -16 9 0 0 12
v:lr=until .	14 4 5 -32 2 3 -10 9
v:lr=until . & d:ahead	14 4 6 -38 3 3 -10 13
v:lr=until . & d:today	0 0 0 17 0 0 0 -14
v:lr=until :	6 -21 -1 13 -6 0 0 1
v:lr=until : & d:ahead	6 -21 -1 13 -6 0 0 1
v:lr=until ;	-5 2 0 -19 -3 0 0 17
v:lr=until ; & d:ahead	-5 2 0 -19 -3 0 0 17
v:lr=until <end>	-8 2 3 11 1 -3 1 -11
v:lr=until <end> & d:ahead	-8 2 3 11 1 -3 1 -11
v:lr=until <level>	0 21 0 -10 0 0 0 -14
v:lr=until <level> & d:ahead	0 21 0 -11 0 0 0 -14
v:lr=until <name>	0 -9 0 -1 0 0 0 10
v:lr=until <name> & d:ahead	0 -9 0 -1 0 0 0 10
v:lr=until ?	0 -5 0 11 0 0 0 -2
v:lr=until ? & d:ahead	0 -5 0 11 0 0 0 -2
v:lr=until and	0 -17 0 10 -5 0 0 9
v:lr=until and & d:ahead	0 -17 0 10 -5 0 0 9
v:lr=until as	0 9 0 4 0 0 0 -10
v:lr=until as & d:ahead	0 9 0 4 0 0 0 -10
v:lr=until at	0 8 0 -11 -3 6 0 0
v:lr=until at & d:ahead	0 8 0 -11 -3 6 0 0
v:lr=until before	0 13 0 -11 0 0 7 -9
v:lr=until before & d:ahead	0 13 0 -11 0 0 7 -9
v:lr=until evening	0 -5 0 14 -2 0 0 -2
v:lr=until evening & d:ahead	0 -5 0 14 -2 0 0 -2
v:lr=until for	0 -13 9 2 -1 0 0 0
v:lr=until for & d:ahead	0 -13 9 2 -1 0 0 0
v:lr=until from	0 -5 0 13 0 0 0 -3
v:lr=until if	0 -4 0 0 0 0 0 8
v:lr=until if & d:ahead	0 -4 0 0 0 0 0 8
v:lr=until it	0 -12 0 8 0 0 0 1
v:lr=until it & d:ahead	0 -11 0 6 0 0 0 1
v:lr=until its	0 -16 0 0 0 0 0 14
v:lr=until its & d:ahead	0 -16 0 0 0 0 0 14
v:lr=until next	-2 0 9 -6 -4 0 0 3
v:lr=until next & d:ahead	-2 0 9 -20 -2 0 0 12
v:lr=until night	0 0 0 -16 0 0 7 12
v:lr=until night & d:ahead	0 0 0 -16 0 0 7 12
v:lr=until of	-6 15 0 -25 -6 0 0 23
v:lr=until of & d:ahead	-6 15 0 -25 -6 0 0 23
v:lr=until the	17 -1 0 -17 -1 0 -1 11
v:lr=until the & d:ahead	17 -1 0 -17 -1 0 -1 11
v:lr=until to	-9 0 3 -3 2 4 11 -16
v:lr=until to & d:ahead	-9 0 3 -3 2 4 11 -16
v:lr=updated <end>	0 0 0 10 0 0 0 -9
v:lr=updated <end> & d:today	0 0 0 10 0 0 0 -9
v:lr=video .	0 0 0 -11 0 0 0 14
v:lr=vote .	0 -1 0 -25 27 0 0 0
v:lr=wednesday .	0 0 0 13 -3 0 0 -4
v:lr=wednesday . & d:today	0 0 0 13 -3 0 0 -4
v:lr=wednesday <end>	0 -1 0 -20 21 0 0 7
v:lr=wednesday <end> & d:today	0 -5 0 -19 21 0 0 7
v:lr=· <end>	0 -6 0 16 -3 0 0 -5
v:lr=· <end> & d:today	0 -6 0 16 -3 0 0 -4
v:lr=— <end>	0 -22 0 18 -10 0 0 1
v:lr=— <end> & d:today	0 -20 0 21 -7 0 0 -2
v:o:subject=controls	16 -1 2 6 0 -1 0 -27
v:o:subject=controls  ahead	9 0 0 -9 0 1 0 0
v:o:subject=controls carried	13 8 0 0 -13 0 -14 -3
v:o:subject=controls carried announce	-4 -4 0 12 0 0 0 0
v:o:subject=controls carried announce ahead	-4 -4 0 11 0 0 0 0
v:o:subject=controls carried be	3 -2 0 -8 -2 0 0 12
v:o:subject=controls carried be ahead	3 -2 0 -9 -2 0 0 13
v:o:subject=controls carried begin	15 -8 0 -4 -1 0 0 0
v:o:subject=controls carried begin ahead	15 -8 0 -4 -1 0 0 0
v:o:subject=controls carried begin on	11 -10 0 0 0 0 0 0
v:o:subject=controls carried end	-2 10 3 -14 5 0 0 -5
v:o:subject=controls carried end ahead	-2 10 3 -14 5 0 0 -5
v:o:subject=controls carried end on	-4 8 4 -11 5 0 0 -5
v:o:subject=controls carried from ahead	8 1 0 -7 0 0 0 0
v:o:subject=controls carried on ahead	5 12 0 -2 -5 0 0 -12
v:o:subject=controls carried say	0 12 0 -6 -3 0 0 0
v:o:subject=controls carried say ahead	0 12 0 -6 -3 0 0 0
v:o:subject=controls carried say on	0 12 0 -6 -3 0 0 0
v:o:subject=controls far	16 -12 -3 -9 0 3 0 1
v:o:subject=controls far carried	26 4 0 -11 -11 15 -15 -11
v:o:subject=controls far carried  ahead	0 -4 0 -3 0 8 0 0
v:o:subject=controls far carried be	0 11 0 -16 -10 7 0 10
v:o:subject=controls far carried be ahead	0 11 0 -17 -10 7 0 11
v:o:subject=controls far carried be on	0 10 0 -12 0 0 0 1
v:o:subject=controls far carried before ahead	0 19 0 -10 -11 6 0 -3
v:o:subject=controls far carried begin	8 -10 0 13 -7 0 0 -2
v:o:subject=controls far carried begin ahead	8 -7 0 8 -6 0 0 -2
v:o:subject=controls far carried end	0 17 0 -4 0 0 0 -13
v:o:subject=controls far carried end ahead	0 17 0 -4 0 0 0 -13
v:o:subject=controls far carried end on	0 13 0 -5 0 0 0 -11
v:o:subject=controls far carried from ahead	10 0 0 -11 0 0 0 0
v:o:subject=controls far carried other	0 0 0 -12 4 0 0 10
v:o:subject=controls far carried other ahead	0 0 0 -12 4 0 0 10
v:o:subject=controls far carried pay	0 12 0 -6 -3 0 0 0
v:o:subject=controls far carried tell	0 -11 0 0 0 0 0 7
v:o:subject=controls far carried tell ahead	0 -10 0 -6 0 0 0 14
v:o:subject=controls far carried tell on	0 -10 0 -5 0 0 0 14
v:o:subject=controls far carried the ahead	0 0 0 14 -5 0 -4 -2
v:o:subject=controls far carried until ahead	11 5 0 -4 -9 5 0 -11
v:o:subject=controls far no verb	16 -12 -3 -9 0 3 0 1
v:o:subject=controls far no verb ahead	9 -10 -3 -7 1 3 0 2
v:o:subject=controls from ahead	8 4 0 -12 0 0 0 -7
v:o:subject=controls no verb	9 0 2 0 -5 0 5 -12
v:o:subject=controls no verb 	9 -1 0 -6 0 1 0 0
v:o:subject=controls no verb ahead	11 0 2 -4 -5 0 6 -12
v:o:subject=controls no verb from	8 -2 0 -6 0 0 0 0
v:o:subject=controls no verb of	-7 0 0 11 0 0 0 0
v:o:subject=controls no verb the	2 6 -1 3 0 0 0 -16
v:o:subject=controls no verb today	-3 -2 0 10 0 0 0 0
v:o:subject=controls no verb until	1 10 3 -22 8 4 0 -12
v:o:subject=controls of ahead	-11 0 0 12 0 0 0 0
v:o:subject=controls suspend	4 10 0 2 -8 0 0 -11
v:o:subject=controls suspend ahead	4 10 0 2 -8 0 0 -11
v:o:subject=controls suspend until	8 0 1 0 0 0 0 -9
v:o:subject=controls the ahead	0 6 -1 6 -1 0 0 -17
v:o:subject=controls to ahead	13 -1 0 0 -2 -2 0 -7
v:o:subject=controls until ahead	4 2 5 -25 15 3 0 -16
v:o:subject=deal	0 7 -18 3 -24 -8 10 3
v:o:subject=deal be	0 14 0 -25 3 3 7 -2
v:o:subject=deal be ahead	0 0 0 -17 5 3 7 0
v:o:subject=deal be today	0 16 0 -11 0 0 0 -4
v:o:subject=deal before ahead	0 1 0 8 0 0 -3 -5
v:o:subject=deal begin	-1 3 0 5 0 0 -3 -10
v:o:subject=deal begin ahead	-1 5 0 10 -9 0 -3 -8
v:o:subject=deal begin on	0 13 0 0 -15 0 0 -4
v:o:subject=deal begin today	0 -2 0 -4 9 0 0 0
v:o:subject=deal by ahead	0 3 0 -8 -12 -1 9 7
v:o:subject=deal carried	-4 -5 -7 3 -1 9 0 0
v:o:subject=deal carried announce on	0 9 0 -1 0 0 0 -6
v:o:subject=deal carried be	0 3 0 6 7 8 -19 -13
v:o:subject=deal carried be ahead	0 3 0 5 7 8 -19 -12
v:o:subject=deal carried be by	0 -3 0 1 10 -1 -6 0
v:o:subject=deal carried be on	0 2 0 4 -9 3 -4 0
v:o:subject=deal carried be the	0 0 0 6 8 0 -6 -10
v:o:subject=deal carried begin	0 -1 0 14 -10 0 0 -8
v:o:subject=deal carried begin ahead	0 1 0 5 -9 0 0 -1
v:o:subject=deal carried begin today	0 -5 0 13 0 0 0 -6
v:o:subject=deal carried charge	0 11 0 -10 0 0 0 0
v:o:subject=deal carried charge ahead	0 11 0 -10 0 0 0 0
v:o:subject=deal carried end	0 -11 0 9 -3 0 0 5
v:o:subject=deal carried end ahead	0 -11 0 9 -3 0 0 6
v:o:subject=deal carried end on	0 -3 0 24 -3 0 0 -16
v:o:subject=deal carried from ahead	0 20 0 -17 0 0 0 -1
v:o:subject=deal carried meet	0 -1 0 18 -7 0 0 -5
v:o:subject=deal carried meet ahead	0 -1 0 18 -7 0 0 -5
v:o:subject=deal carried meet on	0 0 0 17 -7 0 0 -5
v:o:subject=deal carried on ahead	0 5 0 -2 4 9 -10 -10
v:o:subject=deal carried pay from	0 16 0 -16 0 0 0 0
v:o:subject=deal carried pay until	0 -15 0 -2 0 0 0 18
v:o:subject=deal carried return	0 0 0 -9 -1 0 0 14
v:o:subject=deal carried return ahead	0 0 0 -9 -1 0 0 14
v:o:subject=deal carried return on	0 0 0 -9 -1 0 0 14
v:o:subject=deal carried say on	0 12 0 -6 0 0 0 -5
v:o:subject=deal carried tell	0 2 0 -9 -1 0 0 11
v:o:subject=deal carried tell ahead	0 -8 0 -1 0 0 0 12
v:o:subject=deal carried tell on	0 2 0 -10 -1 0 0 11
v:o:subject=deal carried the ahead	0 -4 0 -9 6 0 1 7
v:o:subject=deal carried threaten	0 -10 0 11 0 0 0 0
v:o:subject=deal carried threaten ahead	0 -10 0 11 0 0 0 0
v:o:subject=deal carried threaten from	0 -10 0 10 0 0 0 0
v:o:subject=deal carried to ahead	0 0 0 -8 0 0 0 9
v:o:subject=deal carried until ahead	0 -18 0 2 -7 -2 7 12
v:o:subject=deal carried vote	0 0 0 -11 11 0 0 0
v:o:subject=deal carried vote ahead	0 0 0 -11 11 0 0 0
v:o:subject=deal carried vote on	0 0 0 -11 11 0 0 0
v:o:subject=deal end ahead	0 -6 0 16 -5 0 0 -6
v:o:subject=deal end on	0 -5 0 14 -4 0 0 -4
v:o:subject=deal end today	0 0 0 -14 0 0 0 15
v:o:subject=deal far  ahead	0 0 0 16 -4 0 0 -13
v:o:subject=deal far carried	-16 16 -8 -2 -19 -1 9 2
v:o:subject=deal far carried  ahead	0 10 0 -4 0 0 0 -4
v:o:subject=deal far carried announce	0 -12 0 0 0 0 0 13
v:o:subject=deal far carried announce ahead	0 -12 0 0 0 0 0 13
v:o:subject=deal far carried announce on	0 -9 0 0 0 0 0 13
v:o:subject=deal far carried approve	0 -3 0 0 -3 0 0 9
v:o:subject=deal far carried approve ahead	0 -3 0 0 -3 0 0 9
v:o:subject=deal far carried be	-1 9 0 -4 -11 3 1 1
v:o:subject=deal far carried be ahead	-1 10 0 -5 -11 3 1 2
v:o:subject=deal far carried be by	0 18 0 -14 -11 0 0 6
v:o:subject=deal far carried be from	0 -13 0 7 0 5 0 0
v:o:subject=deal far carried be the	0 -3 0 15 0 0 3 -16
v:o:subject=deal far carried be until	0 -5 0 0 -4 0 0 11
v:o:subject=deal far carried before ahead	0 13 0 -7 -11 0 1 0
v:o:subject=deal far carried begin	-1 -10 0 9 0 0 0 0
v:o:subject=deal far carried begin ahead	-1 -8 0 7 0 0 0 1
v:o:subject=deal far carried begin on	0 -3 0 15 -10 0 0 -7
v:o:subject=deal far carried by ahead	0 4 0 -2 2 0 -13 2
v:o:subject=deal far carried charge	0 22 0 -16 -1 0 0 -4
v:o:subject=deal far carried charge ahead	0 25 0 -19 -1 0 0 -4
v:o:subject=deal far carried charge from	0 15 0 -13 0 0 0 0
v:o:subject=deal far carried end	0 2 0 10 -3 0 0 -9
v:o:subject=deal far carried end on	0 15 0 -1 -2 0 0 -9
v:o:subject=deal far carried for ahead	0 -12 0 19 -4 0 0 0
v:o:subject=deal far carried from ahead	0 -13 0 12 -4 5 0 -2
v:o:subject=deal far carried get	0 -7 0 13 0 0 0 -2
v:o:subject=deal far carried get ahead	0 -7 0 13 0 0 0 -2
v:o:subject=deal far carried have	0 0 0 -8 -5 0 -8 20
v:o:subject=deal far carried have ahead	0 0 0 -8 -5 0 -8 20
v:o:subject=deal far carried leave	0 -12 0 -12 0 0 0 20
v:o:subject=deal far carried make	0 1 0 0 -7 0 13 -11
v:o:subject=deal far carried make ahead	0 1 0 0 -7 0 13 -11
v:o:subject=deal far carried make on	0 12 0 -10 0 0 0 0
v:o:subject=deal far carried meet on	0 0 0 -6 8 0 0 0
v:o:subject=deal far carried on today	0 -5 0 11 0 0 0 0
v:o:subject=deal far carried other	0 6 0 -15 4 0 2 3
v:o:subject=deal far carried other ahead	0 6 0 -16 4 0 2 3
v:o:subject=deal far carried other on	0 11 0 -10 0 0 0 0
v:o:subject=deal far carried pay	0 7 0 1 0 0 0 -9
v:o:subject=deal far carried pay ahead	0 9 0 0 0 0 0 -8
v:o:subject=deal far carried receive	0 17 0 -15 0 0 0 -2
v:o:subject=deal far carried receive ahead	0 17 0 -15 0 0 0 -2
v:o:subject=deal far carried run	0 11 0 2 0 0 0 -10
v:o:subject=deal far carried run ahead	0 11 0 2 0 0 0 -10
v:o:subject=deal far carried run to	0 10 0 -2 0 0 0 -5
v:o:subject=deal far carried say on	0 -18 0 13 0 0 0 3
v:o:subject=deal far carried say said	0 14 0 -13 0 0 0 0
v:o:subject=deal far carried sign on	0 16 0 -14 0 0 0 0
v:o:subject=deal far carried since ahead	0 12 0 -11 0 0 0 0
v:o:subject=deal far carried suspend	0 -7 3 -6 0 0 0 12
v:o:subject=deal far carried suspend ahead	0 -7 3 -6 0 0 0 12
v:o:subject=deal far carried the ahead	-1 2 2 12 -5 0 2 -15
v:o:subject=deal far carried threaten	0 11 0 -11 0 0 0 0
v:o:subject=deal far carried threaten ahead	0 11 0 -11 0 0 0 0
v:o:subject=deal far carried threaten from	0 12 0 -11 0 0 0 0
v:o:subject=deal far carried to ahead	0 18 0 -1 0 0 0 -10
v:o:subject=deal far carried until ahead	-1 0 0 -5 -3 -1 -3 15
v:o:subject=deal far carried vote	0 10 0 0 -12 0 0 0
v:o:subject=deal far carried vote ahead	0 10 0 0 -12 0 0 0
v:o:subject=deal far carried write	0 4 0 -15 0 0 0 10
v:o:subject=deal far carried write ahead	0 4 0 -15 0 0 0 10
v:o:subject=deal far carried write on	0 4 0 -15 0 0 0 10
v:o:subject=deal far delhi, today	0 13 0 -12 0 0 0 0
v:o:subject=deal far from ahead	0 6 0 -4 -2 0 0 0
v:o:subject=deal far no verb 	0 0 0 21 -7 0 0 -15
v:o:subject=deal far no verb ahead	-4 -14 -8 1 7 -5 -6 15
v:o:subject=deal far no verb delhi,	0 13 0 -12 0 0 0 0
v:o:subject=deal far no verb from	0 6 0 -4 -2 0 0 0
v:o:subject=deal far no verb on	0 -2 -2 -7 3 0 0 11
v:o:subject=deal far no verb today	0 2 0 15 -9 0 0 -13
v:o:subject=deal far no verb until	0 -4 0 -3 -4 0 0 12
v:o:subject=deal far on ahead	0 -2 -2 -7 3 0 0 11
v:o:subject=deal far until ahead	0 -4 0 -3 -4 0 0 12
v:o:subject=deal from ahead	-1 11 0 -13 -4 0 0 10
v:o:subject=deal no verb	0 0 -9 8 -7 -11 11 -9
v:o:subject=deal no verb ahead	0 3 -9 5 -14 -11 11 -5
v:o:subject=deal no verb by	0 0 0 -15 -6 0 5 9
v:o:subject=deal no verb deal	0 -4 0 15 0 0 0 -8
v:o:subject=deal no verb from	0 15 0 -5 -3 0 0 -5
v:o:subject=deal no verb on	-1 -5 0 3 10 0 -2 -5
v:o:subject=deal no verb the	0 -1 0 18 0 0 -8 -7
v:o:subject=deal no verb today	0 -14 0 18 7 0 0 -14
v:o:subject=deal no verb until	7 -6 -2 0 -10 0 -1 9
v:o:subject=deal on ahead	-3 -1 -1 8 0 1 -9 -3
v:o:subject=deal on today	0 -8 0 11 0 0 0 0
v:o:subject=deal reach	0 -12 0 0 -5 0 0 18
v:o:subject=deal reach ahead	0 -12 0 0 -5 0 0 18
v:o:subject=deal reach on	0 -10 0 0 0 0 0 12
v:o:subject=deal until ahead	5 0 -2 -4 -13 0 0 9
v:o:subject=duties	-14 20 2 -5 -5 -28 -23 2
v:o:subject=duties  today	0 -22 0 16 12 0 0 -23
v:o:subject=duties ( today	0 -4 0 -8 0 0 0 14
v:o:subject=duties 12:01 today	0 -9 0 13 0 0 0 -3
v:o:subject=duties after ahead	-3 -5 4 -7 11 0 0 2
v:o:subject=duties announce	0 15 0 -8 3 0 0 -14
v:o:subject=duties announce ahead	0 18 0 -6 -5 0 0 -13
v:o:subject=duties announce for	0 20 0 -13 0 0 0 -7
v:o:subject=duties announce on	0 -12 0 18 0 0 0 -4
v:o:subject=duties argue	0 0 0 -16 17 0 0 0
v:o:subject=duties back ahead	0 -16 0 3 0 0 0 14
v:o:subject=duties be	6 0 -8 -8 -4 0 -1 15
v:o:subject=duties be from	0 -9 0 6 -2 0 0 9
v:o:subject=duties be on	0 15 0 -16 -9 0 0 9
v:o:subject=duties be since	9 -1 0 -11 0 0 0 3
v:o:subject=duties be the	0 -11 0 13 0 0 0 0
v:o:subject=duties be today	0 -7 0 -6 -4 0 0 18
v:o:subject=duties be until	0 10 0 0 -3 0 0 -8
v:o:subject=duties before ahead	0 0 0 -8 -13 0 0 15
v:o:subject=duties begin	-8 11 -3 0 -11 0 -4 -3
v:o:subject=duties begin ahead	-7 16 -3 -9 -16 0 -4 4
v:o:subject=duties begin by	0 14 0 -5 -3 0 0 -4
v:o:subject=duties begin from	-1 -9 0 17 -6 0 0 0
v:o:subject=duties begin on	-8 -1 -7 -12 3 0 -3 26
v:o:subject=duties begin today	0 -9 0 18 5 0 0 -21
v:o:subject=duties begin until	0 18 0 -6 0 0 0 -10
v:o:subject=duties by ahead	0 -1 3 4 3 0 0 -15
v:o:subject=duties carried	-4 10 -5 -2 2 -2 0 -7
v:o:subject=duties carried  today	0 -9 0 3 -2 0 0 4
v:o:subject=duties carried after ahead	0 23 0 -16 -3 0 0 -4
v:o:subject=duties carried announce	0 -17 0 21 -6 0 0 2
v:o:subject=duties carried announce ahead	0 -15 0 19 -5 0 0 2
v:o:subject=duties carried announce on	0 -17 0 14 -1 0 0 6
v:o:subject=duties carried ask	0 -12 0 4 6 0 0 0
v:o:subject=duties carried ask ahead	0 -12 0 4 6 0 0 0
v:o:subject=duties carried ask on	0 -10 0 11 0 0 0 0
v:o:subject=duties carried be	1 9 0 -4 -16 6 4 1
v:o:subject=duties carried be 	8 2 0 -10 -1 0 0 3
v:o:subject=duties carried be ahead	2 8 0 -4 -11 6 5 -2
v:o:subject=duties carried be before	0 10 0 -22 10 0 0 4
v:o:subject=duties carried be by	0 -19 0 6 0 0 1 8
v:o:subject=duties carried be from	-3 -12 0 9 0 0 0 9
v:o:subject=duties carried be is	0 3 0 -18 -10 0 10 12
v:o:subject=duties carried be of	0 10 0 -6 0 0 0 -3
v:o:subject=duties carried be on	0 3 0 0 -7 11 0 -6
v:o:subject=duties carried be the	0 9 0 0 -3 0 0 -10
v:o:subject=duties carried be until	0 -11 3 24 0 0 0 -14
v:o:subject=duties carried before ahead	0 14 -4 -13 9 0 0 -10
v:o:subject=duties carried begin	4 9 -8 -6 3 0 -4 -5
v:o:subject=duties carried begin ahead	4 9 -7 -7 4 0 -3 -3
v:o:subject=duties carried begin by	0 -5 -1 1 10 0 -1 0
v:o:subject=duties carried begin on	5 9 0 -8 1 0 0 -3
v:o:subject=duties carried begin since	0 -11 0 13 0 0 0 0
v:o:subject=duties carried by ahead	-2 -21 3 3 12 0 7 -4
v:o:subject=duties carried charge ahead	0 -12 0 8 -3 0 0 6
v:o:subject=duties carried charge today	0 16 0 -14 0 0 0 0
v:o:subject=duties carried conclude	0 0 0 -7 9 0 0 0
v:o:subject=duties carried conclude ahead	0 0 0 -7 9 0 0 0
v:o:subject=duties carried decide	0 -9 0 1 2 0 0 2
v:o:subject=duties carried decide ahead	0 -9 0 1 2 0 0 2
v:o:subject=duties carried end	-5 0 -7 1 13 -1 -2 -2
v:o:subject=duties carried end ahead	-5 -5 -6 4 13 -1 -1 0
v:o:subject=duties carried end ended	0 0 0 12 0 0 0 -10
v:o:subject=duties carried end ends	0 0 0 14 0 0 0 -11
v:o:subject=duties carried end on	-4 2 -5 -19 13 0 0 10
v:o:subject=duties carried end today	0 12 0 -6 0 0 0 -6
v:o:subject=duties carried ended ahead	0 0 0 10 0 0 0 -9
v:o:subject=duties carried extend	0 15 0 -6 -3 0 0 -4
v:o:subject=duties carried extend ahead	0 15 0 -6 -3 0 0 -4
v:o:subject=duties carried fall	0 4 0 -12 0 0 0 7
v:o:subject=duties carried fall ahead	0 4 0 -12 0 0 0 7
v:o:subject=duties carried fall on	0 2 0 -10 0 0 0 7
v:o:subject=duties carried from ahead	-2 9 -1 -10 -10 0 0 18
v:o:subject=duties carried from today	0 25 0 -23 0 0 0 0
v:o:subject=duties carried have	0 -13 0 -7 21 0 -4 3
v:o:subject=duties carried have ahead	0 -13 0 -12 21 0 -4 7
v:o:subject=duties carried have until	0 -2 0 -22 23 0 -1 4
v:o:subject=duties carried is ahead	0 3 0 -8 -10 0 10 1
v:o:subject=duties carried look	0 -5 0 -12 8 0 0 9
v:o:subject=duties carried lower	0 11 0 -7 0 0 0 0
v:o:subject=duties carried lower ahead	0 11 0 -7 0 0 0 0
v:o:subject=duties carried move	0 12 0 -1 0 0 0 -9
v:o:subject=duties carried move ahead	0 12 0 -1 0 0 0 -9
v:o:subject=duties carried move to	0 17 0 -7 0 0 0 -8
v:o:subject=duties carried on ahead	10 -2 0 3 -2 6 0 -4
v:o:subject=duties carried on today	0 -16 0 23 0 0 0 0
v:o:subject=duties carried other	0 -12 0 9 -4 0 0 7
v:o:subject=duties carried other ahead	0 -11 0 6 -1 0 0 7
v:o:subject=duties carried other on	0 -16 0 22 -4 0 0 -6
v:o:subject=duties carried pass on	0 10 0 -9 0 0 0 0
v:o:subject=duties carried pay	0 0 0 15 -8 0 0 -9
v:o:subject=duties carried pay from	0 19 0 -17 0 0 0 0
v:o:subject=duties carried pay on	0 -9 0 18 0 0 0 -8
v:o:subject=duties carried pay since	0 -7 0 13 0 0 0 -4
v:o:subject=duties carried pay the	0 -3 0 9 0 0 0 -4
v:o:subject=duties carried pay today	0 -4 0 8 -2 0 0 0
v:o:subject=duties carried percent today	0 17 0 -15 0 0 0 0
v:o:subject=duties carried publish today	0 0 0 -10 10 0 0 0
v:o:subject=duties carried put ahead	4 0 0 -13 7 0 0 0
v:o:subject=duties carried put until	8 9 0 -14 0 0 0 -8
v:o:subject=duties carried remain	0 -2 0 9 4 0 0 -9
v:o:subject=duties carried remain ahead	0 -2 0 9 4 0 0 -9
v:o:subject=duties carried report	0 -3 0 -11 15 0 0 0
v:o:subject=duties carried report ahead	0 -3 0 -11 15 0 0 0
v:o:subject=duties carried report by	0 0 0 -10 12 0 0 0
v:o:subject=duties carried rise	0 13 0 -10 -1 0 0 0
v:o:subject=duties carried rise ahead	0 -6 0 10 0 0 0 0
v:o:subject=duties carried rise today	0 20 0 -19 0 0 0 0
v:o:subject=duties carried run ahead	0 9 0 -12 -2 0 0 2
v:o:subject=duties carried say said	0 -7 0 11 0 0 0 -2
v:o:subject=duties carried set	0 4 0 -10 0 8 0 0
v:o:subject=duties carried set ahead	0 4 0 -10 0 8 0 0
v:o:subject=duties carried sign	0 -12 5 20 -4 0 0 -11
v:o:subject=duties carried sign ahead	0 -11 5 18 -3 0 0 -10
v:o:subject=duties carried sign on	0 -9 5 13 0 0 0 -8
v:o:subject=duties carried since ahead	-2 -22 0 17 -2 0 0 1
v:o:subject=duties carried stand	0 6 0 2 0 0 0 -11
v:o:subject=duties carried stand ahead	0 6 0 2 0 0 0 -11
v:o:subject=duties carried suspend	-2 3 6 -1 -13 0 0 2
v:o:subject=duties carried suspend ahead	-2 6 6 -5 -12 0 0 3
v:o:subject=duties carried suspend to	0 3 0 -9 0 0 0 6
v:o:subject=duties carried suspend until	0 12 9 -20 -14 0 0 3
v:o:subject=duties carried tell	0 9 0 0 0 0 0 -14
v:o:subject=duties carried tell ahead	0 10 0 0 0 0 0 -13
v:o:subject=duties carried the ahead	0 5 0 0 0 0 -9 2
v:o:subject=duties carried till ahead	0 -8 0 -2 0 0 0 13
v:o:subject=duties carried to ahead	-1 12 0 -13 0 0 0 3
v:o:subject=duties carried until ahead	1 6 7 -3 9 -4 0 -14
v:o:subject=duties carried want	0 -3 0 -16 0 0 0 19
v:o:subject=duties carried want ahead	0 -3 0 -16 0 0 0 19
v:o:subject=duties carried write	0 1 0 16 -14 0 0 -10
v:o:subject=duties carried write ahead	0 2 0 11 -13 0 0 -3
v:o:subject=duties carried write on	0 -1 0 14 -10 0 0 0
v:o:subject=duties cent ahead	0 -12 0 0 0 0 0 14
v:o:subject=duties cent today	0 4 0 -11 8 0 0 -2
v:o:subject=duties charge	0 12 0 -17 -3 0 0 8
v:o:subject=duties charge ahead	0 12 0 -20 0 0 0 8
v:o:subject=duties charge from	0 9 0 -7 0 0 0 0
v:o:subject=duties collect	0 3 0 -12 -3 0 0 12
v:o:subject=duties collect ahead	0 -2 0 -10 -2 0 0 16
v:o:subject=duties collect from	0 -4 0 -5 0 0 0 11
v:o:subject=duties day, ahead	-3 0 0 -5 0 0 0 11
v:o:subject=duties double	0 -12 0 0 -1 0 0 15
v:o:subject=duties double ahead	0 -10 0 -5 0 0 0 16
v:o:subject=duties double on	0 -7 0 -3 0 0 0 12
v:o:subject=duties end	-3 0 0 21 -14 0 0 -11
v:o:subject=duties end ahead	-3 16 0 2 -11 0 0 -12
v:o:subject=duties end on	-3 4 0 7 -8 0 0 -6
v:o:subject=duties end today	0 -29 0 28 -1 0 0 1
v:o:subject=duties fall	0 22 0 -2 -5 0 0 -16
v:o:subject=duties fall ahead	0 18 0 0 -5 0 0 -14
v:o:subject=duties fall on	0 20 0 -2 -4 0 0 -14
v:o:subject=duties far	-8 7 -2 -1 -10 -2 0 4
v:o:subject=duties far  ahead	-8 3 -6 -12 -3 9 11 6
v:o:subject=duties far  today	0 -23 0 9 9 0 0 2
v:o:subject=duties far bern, today	0 16 0 -16 0 0 0 0
v:o:subject=duties far by ahead	0 1 0 -10 8 0 0 -1
v:o:subject=duties far carried	-6 -1 -6 9 0 -26 -10 4
v:o:subject=duties far carried  ahead	-1 5 -2 18 -10 0 7 -23
v:o:subject=duties far carried  today	0 9 0 -19 6 0 0 6
v:o:subject=duties far carried accept	0 12 0 -20 10 0 0 0
v:o:subject=duties far carried agree	0 10 0 -5 -10 0 4 -2
v:o:subject=duties far carried announce	-4 0 0 -12 6 0 2 12
v:o:subject=duties far carried announce ahead	-4 -6 0 0 0 0 2 12
v:o:subject=duties far carried announce announced	0 14 0 -13 0 0 0 0
v:o:subject=duties far carried announce for	0 -9 0 6 -4 0 0 8
v:o:subject=duties far carried announce on	-3 -8 0 -4 14 0 0 7
v:o:subject=duties far carried announce today	0 9 0 -13 6 0 0 0
v:o:subject=duties far carried announced today	0 15 0 -14 0 0 0 0
v:o:subject=duties far carried approve	0 9 0 -2 -1 0 0 -5
v:o:subject=duties far carried approve ahead	0 9 0 -2 0 0 0 -5
v:o:subject=duties far carried ask	0 4 0 8 -13 0 0 -1
v:o:subject=duties far carried ask ahead	0 4 0 7 -13 0 0 -1
v:o:subject=duties far carried be	-12 -10 2 -1 3 0 12 5
v:o:subject=duties far carried be 	0 -18 0 -5 7 0 8 9
v:o:subject=duties far carried be ahead	-11 0 2 5 -1 0 13 -10
v:o:subject=duties far carried be before	0 -12 7 22 -14 0 0 -3
v:o:subject=duties far carried be by	0 -18 0 9 7 0 3 -11
v:o:subject=duties far carried be from	0 10 0 -17 0 0 0 10
v:o:subject=duties far carried be is	0 9 0 1 4 0 0 -13
v:o:subject=duties far carried be on	0 -12 0 9 5 0 0 -3
v:o:subject=duties far carried be today	0 -19 0 -11 7 0 0 25
v:o:subject=duties far carried before ahead	4 2 3 -21 5 0 0 3
v:o:subject=duties far carried before today	0 -12 0 12 -3 0 0 2
v:o:subject=duties far carried begin	4 3 10 -1 -5 0 -8 -5
v:o:subject=duties far carried begin ahead	5 4 10 -8 -1 0 -7 -1
v:o:subject=duties far carried begin before	0 2 0 -12 14 0 0 -9
v:o:subject=duties far carried begin by	0 11 -1 -15 5 0 0 -2
v:o:subject=duties far carried begin from	0 15 0 -2 -5 0 0 -4
v:o:subject=duties far carried begin the	0 0 9 -2 -3 0 0 -1
v:o:subject=duties far carried begin today	0 -2 0 12 -7 0 0 -7
v:o:subject=duties far carried begin until	0 -20 7 2 -13 0 0 18
v:o:subject=duties far carried bring	0 14 0 -5 -3 0 0 -4
v:o:subject=duties far carried bring ahead	0 14 0 -5 -3 0 0 -4
v:o:subject=duties far carried bring on	0 11 0 -5 -2 0 0 -1
v:o:subject=duties far carried by ahead	4 17 -12 2 -2 2 -4 -24
v:o:subject=duties far carried carry	-2 6 0 -11 0 0 0 8
v:o:subject=duties far carried carry ahead	-2 6 0 -11 0 0 0 8
v:o:subject=duties far carried charge today	0 -14 0 12 0 0 0 0
v:o:subject=duties far carried clear ahead	0 0 -2 -3 9 0 0 -5
v:o:subject=duties far carried collect	0 0 0 9 0 0 0 -10
v:o:subject=duties far carried collect ahead	0 13 0 -7 0 0 0 -4
v:o:subject=duties far carried collect today	0 -17 0 22 0 0 0 -3
v:o:subject=duties far carried confirm	0 0 0 -15 -7 0 0 19
v:o:subject=duties far carried confirm ahead	0 0 0 -5 -7 0 0 10
v:o:subject=duties far carried confirm on	0 5 0 -12 0 0 0 7
v:o:subject=duties far carried confirm today	0 0 0 -10 0 0 0 11
v:o:subject=duties far carried cut on	0 -13 0 11 0 0 0 1
v:o:subject=duties far carried debate	0 0 0 -11 12 0 0 0
v:o:subject=duties far carried debate ahead	0 0 0 -11 12 0 0 0
v:o:subject=duties far carried debate on	0 0 0 -11 12 0 0 0
v:o:subject=duties far carried decide on	0 0 0 7 -5 0 0 0
v:o:subject=duties far carried declare	0 11 0 -9 0 0 0 0
v:o:subject=duties far carried declare ahead	0 11 0 -9 0 0 0 0
v:o:subject=duties far carried end	5 -9 -6 7 -14 -1 -5 9
v:o:subject=duties far carried end ahead	5 -6 -5 3 -13 -1 -5 9
v:o:subject=duties far carried end by	9 13 0 -9 -7 0 0 -4
v:o:subject=duties far carried end on	0 4 0 -15 -7 0 0 14
v:o:subject=duties far carried exempt	0 -10 12 2 -3 0 0 -3
v:o:subject=duties far carried exempt ahead	0 -10 12 2 -3 0 0 -3
v:o:subject=duties far carried expect on	0 3 0 -9 7 0 0 0
v:o:subject=duties far carried extend on	0 0 0 14 0 0 0 -13
v:o:subject=duties far carried face	0 14 0 -12 0 0 0 0
v:o:subject=duties far carried face ahead	0 14 0 -12 0 0 0 0
v:o:subject=duties far carried fall	0 13 0 1 -3 0 0 -13
v:o:subject=duties far carried fall ahead	0 17 0 0 -2 0 0 -13
v:o:subject=duties far carried fall on	0 14 0 0 -3 0 0 -13
v:o:subject=duties far carried for ahead	0 -12 0 3 1 0 0 9
v:o:subject=duties far carried from ahead	2 16 -2 -14 -7 -1 0 7
v:o:subject=duties far carried from today	0 -29 0 35 -1 0 0 -5
v:o:subject=duties far carried get	0 -1 0 12 -5 0 0 -5
v:o:subject=duties far carried get ahead	0 0 0 11 -5 0 0 -5
v:o:subject=duties far carried have	-1 8 -3 6 -2 0 1 -15
v:o:subject=duties far carried have ahead	-1 8 -3 4 -1 0 1 -13
v:o:subject=duties far carried have until	0 3 0 5 0 0 5 -17
v:o:subject=duties far carried is ahead	0 10 0 -2 5 0 0 -10
v:o:subject=duties far carried leave on	0 -11 0 12 0 0 0 0
v:o:subject=duties far carried lower	0 14 0 -3 -4 0 0 -3
v:o:subject=duties far carried lower ahead	0 14 0 -4 -4 0 0 -3
v:o:subject=duties far carried lower by	0 11 0 -3 -1 0 0 -1
v:o:subject=duties far carried make	0 10 0 -5 -2 0 0 -1
v:o:subject=duties far carried make ahead	0 11 0 -8 -1 0 0 0
v:o:subject=duties far carried meet	0 6 0 -9 -8 0 -1 19
v:o:subject=duties far carried meet ahead	0 6 0 -10 -8 0 -1 19
v:o:subject=duties far carried meet on	0 1 0 -7 -7 0 0 16
v:o:subject=duties far carried move	0 0 0 -14 0 0 0 15
v:o:subject=duties far carried move ahead	0 1 0 -15 0 0 0 15
v:o:subject=duties far carried move to	0 10 0 -2 0 0 0 -6
v:o:subject=duties far carried of ahead	6 -6 0 11 -3 0 0 -12
v:o:subject=duties far carried of today	0 8 0 -13 0 0 0 5
v:o:subject=duties far carried on ahead	-6 15 -11 5 -2 -6 -14 -10
v:o:subject=duties far carried on today	0 -19 0 16 4 0 0 -2
v:o:subject=duties far carried order	0 10 0 -4 -2 0 0 0
v:o:subject=duties far carried order ahead	0 10 0 -5 -2 0 0 0
v:o:subject=duties far carried order on	0 10 0 -10 0 0 0 0
v:o:subject=duties far carried other	-2 0 1 9 0 0 -1 -15
v:o:subject=duties far carried other ahead	-2 1 1 3 3 0 -1 -10
v:o:subject=duties far carried other by	0 -3 0 -8 13 0 0 0
v:o:subject=duties far carried other on	0 9 0 -18 6 0 0 5
v:o:subject=duties far carried other today	0 -1 0 15 -5 0 0 -4
v:o:subject=duties far carried pay	-1 10 -1 5 -19 0 1 -11
v:o:subject=duties far carried pay ahead	-1 15 0 0 -13 0 1 -12
v:o:subject=duties far carried pay from	0 20 0 -15 0 0 0 -5
v:o:subject=duties far carried pay of	0 3 0 -9 0 0 0 6
v:o:subject=duties far carried pay on	0 4 0 -11 0 0 0 7
v:o:subject=duties far carried pay today	0 -5 0 9 -5 0 0 0
v:o:subject=duties far carried pay until	0 -18 0 20 0 0 3 0
v:o:subject=duties far carried post	0 -8 0 -4 12 0 0 0
v:o:subject=duties far carried post ahead	0 -8 0 -5 13 0 0 0
v:o:subject=duties far carried post on	0 -7 0 -6 13 0 0 0
v:o:subject=duties far carried publish	0 9 0 -1 0 0 0 -7
v:o:subject=duties far carried publish on	0 -7 0 13 -1 0 0 0
v:o:subject=duties far carried publish published	0 0 0 13 -8 0 0 0
v:o:subject=duties far carried publish today	0 12 0 -5 -2 0 0 -6
v:o:subject=duties far carried put on	0 -2 0 12 0 0 0 -9
v:o:subject=duties far carried raise from	0 -10 0 10 0 0 0 0
v:o:subject=duties far carried ratify	0 0 0 -7 10 0 0 0
v:o:subject=duties far carried ratify ahead	0 0 0 -7 11 0 0 0
v:o:subject=duties far carried rise	0 10 0 -7 0 0 0 0
v:o:subject=duties far carried rise ahead	0 10 0 -8 0 0 0 0
v:o:subject=duties far carried rise on	0 13 0 -10 0 0 0 0
v:o:subject=duties far carried run	-4 9 0 -11 12 0 0 0
v:o:subject=duties far carried run ahead	-4 9 0 -11 12 0 0 0
v:o:subject=duties far carried run on	0 9 0 -8 0 0 0 0
v:o:subject=duties far carried run to	-4 0 0 -6 13 0 0 -1
v:o:subject=duties far carried said today	0 -1 0 -8 0 0 0 12
v:o:subject=duties far carried say ahead	-6 13 0 -6 6 0 0 -5
v:o:subject=duties far carried say on	-6 2 0 9 0 0 0 -5
v:o:subject=duties far carried say said	0 -3 0 -7 0 0 0 11
v:o:subject=duties far carried say the	0 0 0 -11 9 0 0 4
v:o:subject=duties far carried say today	0 -11 0 1 0 0 0 8
v:o:subject=duties far carried see	0 -4 0 12 0 0 0 -3
v:o:subject=duties far carried see ahead	0 -4 0 12 0 0 0 -3
v:o:subject=duties far carried send	0 -1 0 -9 14 0 0 -1
v:o:subject=duties far carried send ahead	0 0 0 -11 14 0 0 0
v:o:subject=duties far carried set	0 -17 0 17 0 0 0 0
v:o:subject=duties far carried set ahead	0 -17 0 17 0 0 0 0
v:o:subject=duties far carried sign	0 8 -2 -10 -4 0 -2 10
v:o:subject=duties far carried sign ahead	0 10 -2 -16 -3 0 -2 16
v:o:subject=duties far carried sign by	0 -9 0 11 -10 0 0 8
v:o:subject=duties far carried sign on	0 10 -1 -5 9 0 0 -15
v:o:subject=duties far carried sign today	0 -2 0 18 0 0 0 -12
v:o:subject=duties far carried since ahead	0 -5 0 10 0 0 0 0
v:o:subject=duties far carried stand	0 -1 0 -12 0 0 0 16
v:o:subject=duties far carried stand today	0 0 0 -16 0 0 0 17
v:o:subject=duties far carried suspend	16 7 -3 -6 -26 0 -2 0
v:o:subject=duties far carried suspend ahead	16 9 -3 -10 -25 0 -2 0
v:o:subject=duties far carried suspend from	0 -10 0 13 -2 0 0 0
v:o:subject=duties far carried suspend on	0 -10 0 14 0 0 0 0
v:o:subject=duties far carried suspend until	13 31 -1 -29 -15 0 0 -4
v:o:subject=duties far carried tell	0 17 0 -2 -7 0 0 -19
v:o:subject=duties far carried tell ahead	0 10 0 0 -6 0 0 -8
v:o:subject=duties far carried tell today	0 10 0 -2 0 0 0 -10
v:o:subject=duties far carried the ahead	-8 -11 2 3 0 0 10 -3
v:o:subject=duties far carried threaten	0 -11 0 3 12 0 0 0
v:o:subject=duties far carried threaten ahead	0 -10 0 2 12 0 0 0
v:o:subject=duties far carried threaten from	0 -12 0 3 12 0 0 0
v:o:subject=duties far carried to ahead	-2 9 2 -11 9 0 0 -4
v:o:subject=duties far carried until ahead	6 11 13 -18 -5 0 0 0
v:o:subject=duties far carried want by	0 -2 0 9 -11 0 3 0
v:o:subject=duties far carried write	0 -6 0 25 -11 0 0 -8
v:o:subject=duties far carried write ahead	0 -5 0 24 -11 0 0 -8
v:o:subject=duties far carried write on	0 -3 0 20 -11 0 0 -5
v:o:subject=duties far delhi, today	0 16 0 -14 0 0 0 0
v:o:subject=duties far from ahead	0 -5 12 7 -4 0 0 -15
v:o:subject=duties far monday, today	0 -1 0 11 0 0 0 -7
v:o:subject=duties far no verb	-8 7 -2 -1 -10 -2 0 4
v:o:subject=duties far no verb 	-10 -11 -8 -4 5 9 10 8
v:o:subject=duties far no verb ahead	-4 8 0 -8 -14 0 0 8
v:o:subject=duties far no verb bern,	0 16 0 -15 0 0 0 0
v:o:subject=duties far no verb by	0 1 0 -10 8 0 0 -1
v:o:subject=duties far no verb delhi,	0 16 0 -14 0 0 0 0
v:o:subject=duties far no verb friday,	0 20 0 -13 -4 0 0 -3
v:o:subject=duties far no verb from	0 -2 12 6 -7 0 0 -17
v:o:subject=duties far no verb monday,	0 4 0 2 0 0 0 -9
v:o:subject=duties far no verb the	0 10 0 1 -11 0 -2 -4
v:o:subject=duties far no verb thursday,	0 -14 0 -3 10 0 0 4
v:o:subject=duties far no verb to	0 -15 0 13 -2 0 0 -1
v:o:subject=duties far no verb today	-5 0 -4 10 1 0 -1 -5
v:o:subject=duties far no verb tokyo,	0 0 0 -8 10 0 0 0
v:o:subject=duties far no verb until	0 -11 6 4 -4 0 0 4
v:o:subject=duties far no verb wednesday,	0 -2 0 12 0 0 0 -7
v:o:subject=duties far the ahead	0 11 0 1 -10 0 -2 -3
v:o:subject=duties far thursday, today	0 -8 0 -3 0 0 0 12
v:o:subject=duties far to ahead	0 -15 0 13 -2 0 0 -1
v:o:subject=duties far tokyo, today	0 0 0 -8 10 0 0 0
v:o:subject=duties far until ahead	0 -11 6 3 -4 0 0 5
v:o:subject=duties far washington, today	0 -3 0 15 0 0 0 -3
v:o:subject=duties for ahead	0 17 -1 0 -13 0 0 -10
v:o:subject=duties friday, ahead	0 -15 15 -20 20 0 0 -4
v:o:subject=duties from ahead	0 10 -9 1 -13 0 0 0
v:o:subject=duties from today	0 0 0 7 -5 0 0 -10
v:o:subject=duties impose	0 -18 0 16 0 0 0 0
v:o:subject=duties impose ahead	0 -18 0 16 0 0 0 0
v:o:subject=duties jump	0 -9 0 -4 17 0 0 -3
v:o:subject=duties levy	0 11 0 -1 0 0 0 -6
v:o:subject=duties levy ahead	0 11 0 -1 0 0 0 -6
v:o:subject=duties lower	0 -8 0 12 -3 0 0 0
v:o:subject=duties lower ahead	0 -5 0 9 -3 0 0 0
v:o:subject=duties monday, ahead	0 23 0 -10 -6 0 0 -12
v:o:subject=duties no verb	-12 15 6 -8 2 -16 -7 0
v:o:subject=duties no verb 	-1 -8 -6 27 -4 0 0 -17
v:o:subject=duties no verb (	0 0 0 -4 0 0 0 8
v:o:subject=duties no verb a.m.	0 17 0 -15 0 0 0 0
v:o:subject=duties no verb after	-6 -6 0 0 11 0 0 4
v:o:subject=duties no verb ahead	-8 11 10 -10 0 -13 -4 3
v:o:subject=duties no verb as	0 2 0 -17 0 0 0 15
v:o:subject=duties no verb before	0 -9 0 6 -8 0 0 6
v:o:subject=duties no verb by	0 -12 0 4 8 0 2 -2
v:o:subject=duties no verb cent	0 -29 0 9 0 0 0 16
v:o:subject=duties no verb day,	-3 0 0 -5 0 0 0 11
v:o:subject=duties no verb for	0 -7 0 13 0 0 0 -4
v:o:subject=duties no verb force	0 -7 0 0 0 0 0 10
v:o:subject=duties no verb friday,	0 -15 15 -19 20 0 0 -4
v:o:subject=duties no verb from	2 14 -7 -1 -3 0 0 -20
v:o:subject=duties no verb monday,	0 22 0 -9 -6 0 0 -12
v:o:subject=duties no verb on	0 13 0 -11 11 0 -2 -15
v:o:subject=duties no verb saturday,	0 3 0 -16 13 0 0 0
v:o:subject=duties no verb since	0 6 5 -10 0 0 0 1
v:o:subject=duties no verb starts	0 22 0 -20 0 0 0 0
v:o:subject=duties no verb the	0 -12 -2 9 -11 0 0 10
v:o:subject=duties no verb thursday,	0 19 0 -16 0 0 0 -1
v:o:subject=duties no verb to	0 6 3 -10 -7 0 -2 6
v:o:subject=duties no verb today	-2 11 -5 -2 3 0 0 -8
v:o:subject=duties no verb tomorrow,	0 10 0 -9 0 0 0 0
v:o:subject=duties no verb tuesday,	0 10 0 -5 0 0 0 0
v:o:subject=duties no verb until	-6 -9 3 1 0 0 5 5
v:o:subject=duties of ahead	0 0 0 8 -4 0 0 -6
v:o:subject=duties of today	0 -17 0 22 0 0 0 -2
v:o:subject=duties on ahead	0 21 -1 -11 -17 -5 -11 1
v:o:subject=duties on today	0 2 0 -11 21 0 0 -11
v:o:subject=duties other	0 5 -1 -10 15 0 0 -9
v:o:subject=duties other ahead	0 5 -1 -10 15 0 0 -9
v:o:subject=duties pay ahead	0 10 0 -6 0 0 0 0
v:o:subject=duties publish	0 -10 0 5 4 0 0 -4
v:o:subject=duties publish ahead	0 -8 0 18 -9 0 0 0
v:o:subject=duties publish on	0 -7 0 18 -9 0 0 0
v:o:subject=duties publish today	0 0 0 -7 12 0 0 -3
v:o:subject=duties put	0 -3 0 11 -2 0 0 -1
v:o:subject=duties put ahead	0 -3 0 10 -2 0 0 -1
v:o:subject=duties return	0 -12 0 0 -4 0 0 18
v:o:subject=duties return ahead	0 -12 0 -2 -4 0 0 20
v:o:subject=duties rise	0 7 0 2 -2 0 0 -13
v:o:subject=duties rise ahead	0 9 0 0 -1 0 0 -13
v:o:subject=duties saturday, ahead	0 3 0 -16 13 0 0 0
v:o:subject=duties since ahead	8 -9 4 -7 0 0 0 5
v:o:subject=duties suspend	0 -17 -5 -1 -5 0 0 24
v:o:subject=duties suspend ahead	0 -16 -5 -2 -4 0 0 25
v:o:subject=duties suspend on	10 -4 0 -15 0 0 0 7
v:o:subject=duties suspend to	0 -11 0 -3 7 0 0 6
v:o:subject=duties suspend until	-7 -12 -3 0 -13 0 0 23
v:o:subject=duties threaten from	0 -11 0 11 0 0 0 0
v:o:subject=duties thursday, ahead	0 19 0 -16 0 0 0 -1
v:o:subject=duties to ahead	0 -9 2 -6 1 0 -3 15
v:o:subject=duties tomorrow, ahead	0 10 0 -9 0 0 0 0
v:o:subject=duties tuesday, ahead	0 10 0 -5 0 0 0 0
v:o:subject=duties until ahead	-15 -2 -4 3 -7 -1 3 9
v:o:subject=duties — today	0 0 0 -11 -2 0 0 14
v:o:subject=exclusions	6 1 22 -31 7 -4 -4 -7
v:o:subject=exclusions  ahead	0 -2 10 0 0 0 0 -2
v:o:subject=exclusions carried	-1 -16 13 -12 6 0 0 11
v:o:subject=exclusions carried begin	0 -23 -1 18 -2 0 0 11
v:o:subject=exclusions carried end	0 -5 0 11 13 0 0 -19
v:o:subject=exclusions carried end ahead	0 -5 0 11 13 0 0 -19
v:o:subject=exclusions carried end on	0 -1 0 8 10 0 0 -18
v:o:subject=exclusions carried on ahead	0 -3 0 -13 9 0 0 7
v:o:subject=exclusions carried say	0 -6 6 -11 0 0 0 11
v:o:subject=exclusions carried say ahead	0 -6 6 -11 0 0 0 11
v:o:subject=exclusions carried say on	0 -6 0 -8 0 0 0 13
v:o:subject=exclusions carried until ahead	0 0 13 -1 -6 0 0 -3
v:o:subject=exclusions end	0 -9 17 -4 0 0 0 -6
v:o:subject=exclusions end ahead	0 -9 17 -4 0 0 0 -6
v:o:subject=exclusions far	3 0 4 -10 -2 0 3 0
v:o:subject=exclusions far carried	0 1 10 3 -7 0 0 -6
v:o:subject=exclusions far carried be	8 0 0 -2 0 0 0 -8
v:o:subject=exclusions far carried be ahead	8 0 0 -8 0 0 0 -5
v:o:subject=exclusions far carried from ahead	-4 14 0 -3 -4 0 0 0
v:o:subject=exclusions far carried on ahead	0 0 8 11 -4 0 0 -15
v:o:subject=exclusions far carried suspend	0 9 1 0 -4 0 0 -6
v:o:subject=exclusions far carried suspend ahead	0 9 1 0 -4 0 0 -6
v:o:subject=exclusions far no verb	3 0 4 -10 -2 0 3 0
v:o:subject=exclusions far no verb 	5 9 6 -16 -10 0 0 0
v:o:subject=exclusions far no verb ahead	4 0 5 -13 -1 0 3 0
v:o:subject=exclusions no verb	11 7 14 -36 5 -1 0 -9
v:o:subject=exclusions no verb 	0 -2 9 -6 3 0 0 -6
v:o:subject=exclusions no verb ahead	11 10 15 -43 2 -1 0 -6
v:o:subject=exclusions no verb on	1 9 6 -18 -1 0 0 -1
v:o:subject=exclusions on ahead	0 6 17 -29 -2 0 0 4
v:o:subject=fees	2 -19 -9 0 31 -3 0 -14
v:o:subject=fees begin	0 3 0 -15 6 0 0 4
v:o:subject=fees carried	-4 3 0 0 18 0 0 -24
v:o:subject=fees carried from ahead	0 11 0 -8 -5 0 0 0
v:o:subject=fees carried on ahead	7 -5 0 3 6 0 0 -13
v:o:subject=fees carried suspend	-14 5 0 -1 20 0 0 -11
v:o:subject=fees carried suspend ahead	-14 5 0 -1 20 0 0 -11
v:o:subject=fees carried suspend until	-14 -3 0 4 17 0 0 -5
v:o:subject=fees carried until ahead	-14 -4 0 3 20 0 0 -7
v:o:subject=fees far	-3 -12 0 2 6 0 0 4
v:o:subject=fees far carried	-4 -14 0 0 12 -3 0 3
v:o:subject=fees far carried announce	0 -1 0 9 -5 0 0 0
v:o:subject=fees far carried begin	-1 -5 0 0 9 0 0 0
v:o:subject=fees far carried begin ahead	-1 -3 0 -5 10 0 0 0
v:o:subject=fees far carried begin on	-1 -2 0 -4 9 0 0 0
v:o:subject=fees far carried from ahead	0 10 0 -8 3 0 0 -7
v:o:subject=fees far carried on ahead	-4 -12 0 0 4 0 0 9
v:o:subject=fees far carried suspend	0 0 0 -3 -3 0 0 10
v:o:subject=fees far carried suspend ahead	0 0 0 -3 -3 0 0 10
v:o:subject=fees far carried suspend until	0 0 0 -3 -3 0 0 10
v:o:subject=fees far no verb	-3 -12 0 2 6 0 0 4
v:o:subject=fees far no verb ahead	-1 -7 0 -7 7 0 0 12
v:o:subject=fees far no verb on	0 -3 0 -10 8 0 0 5
v:o:subject=fees far no verb today	0 -5 0 11 0 0 0 -7
v:o:subject=fees from ahead	0 -24 0 6 25 0 0 -8
v:o:subject=fees no verb from	0 -11 0 14 3 0 0 -7
v:o:subject=fees no verb on	6 4 0 0 -10 0 0 3
v:o:subject=fees no verb today	0 0 0 13 -9 0 0 0
v:o:subject=fees suspend	-1 -11 0 0 22 0 0 -9
v:o:subject=fees suspend ahead	-1 -7 0 -7 23 0 0 -9
v:o:subject=fees suspend from	0 -11 0 3 8 0 0 0
v:o:subject=fees until ahead	-3 0 0 -3 14 0 0 -6
v:o:subject=longer	-6 -7 11 2 -7 -7 2 4
v:o:subject=longer by ahead	0 -10 0 -10 0 0 0 16
v:o:subject=longer carried	-1 -8 12 5 -9 -7 -1 4
v:o:subject=longer carried be	0 1 0 -1 -11 0 0 9
v:o:subject=longer carried be ahead	0 2 0 6 -10 0 0 0
v:o:subject=longer carried be today	0 0 0 -11 0 0 0 12
v:o:subject=longer carried begin	0 5 0 4 0 0 0 -16
v:o:subject=longer carried begin ahead	0 5 0 3 0 0 0 -16
v:o:subject=longer carried begin on	0 11 1 -12 0 0 0 -2
v:o:subject=longer carried end	0 3 10 -5 -8 0 0 0
v:o:subject=longer carried end ahead	0 4 10 -9 -7 0 0 1
v:o:subject=longer carried for ahead	0 4 0 -10 7 0 0 0
v:o:subject=longer carried have	0 -2 0 9 -9 0 2 -2
v:o:subject=longer carried have ahead	0 -2 0 9 -9 0 2 -2
v:o:subject=longer carried on ahead	1 9 0 0 -26 0 0 3
v:o:subject=longer carried run	0 -19 1 12 -6 0 0 8
v:o:subject=longer carried run ahead	0 -19 1 12 -6 0 0 8
v:o:subject=longer carried sign	0 -3 0 -3 -7 0 0 14
v:o:subject=longer carried sign ahead	0 -3 0 10 -6 0 0 0
v:o:subject=longer carried sign today	0 0 0 -14 0 0 0 14
v:o:subject=longer carried the ahead	0 0 0 -11 6 0 5 0
v:o:subject=longer carried to ahead	0 5 3 0 0 0 0 -9
v:o:subject=longer far  ahead	-4 11 0 6 -4 0 0 -15
v:o:subject=longer far carried	5 -19 -6 11 5 -5 -10 0
v:o:subject=longer far carried be	0 10 0 -9 1 0 0 -1
v:o:subject=longer far carried be ahead	0 11 0 -10 1 0 0 0
v:o:subject=longer far carried begin	-7 -21 0 26 -10 0 0 1
v:o:subject=longer far carried begin ahead	-7 -21 0 26 -10 0 0 1
v:o:subject=longer far carried begin from	-3 -15 0 25 -7 0 0 -2
v:o:subject=longer far carried charge	0 1 0 11 -4 0 0 -13
v:o:subject=longer far carried charge ahead	0 1 0 10 -4 0 0 -12
v:o:subject=longer far carried charge from	0 10 0 0 -2 0 0 -6
v:o:subject=longer far carried end today	0 0 0 -12 0 0 0 13
v:o:subject=longer far carried from ahead	-4 -3 0 9 -11 0 0 4
v:o:subject=longer far carried from today	0 -3 0 9 0 0 0 -4
v:o:subject=longer far carried meet	0 0 0 9 -6 0 0 0
v:o:subject=longer far carried meet ahead	0 0 0 8 -6 0 0 0
v:o:subject=longer far carried of ahead	0 -1 0 8 0 0 0 -1
v:o:subject=longer far carried on ahead	4 -21 0 6 14 0 0 -10
v:o:subject=longer far carried pay from	0 9 0 -1 0 0 0 -4
v:o:subject=longer far carried say	0 -2 0 11 -2 0 0 -2
v:o:subject=longer far carried say today	0 0 0 9 0 0 0 -6
v:o:subject=longer far carried suspend	3 -5 0 -6 16 0 0 -13
v:o:subject=longer far carried suspend ahead	3 -1 0 -11 16 0 0 -12
v:o:subject=longer far carried suspend on	0 0 0 0 15 0 0 -13
v:o:subject=longer far carried to ahead	0 -2 0 -1 0 0 0 9
v:o:subject=longer far carried until ahead	0 -1 0 20 -8 0 0 -10
v:o:subject=longer far from ahead	0 17 0 -15 0 0 0 0
v:o:subject=longer far no verb 	-4 11 0 7 -4 0 0 -16
v:o:subject=longer far no verb ahead	3 7 -7 -10 0 -2 0 9
v:o:subject=longer far no verb from	0 17 0 -15 0 0 0 0
v:o:subject=longer far no verb on	0 -8 0 -6 10 0 0 3
v:o:subject=longer far no verb today	0 -4 0 10 -4 0 0 -2
v:o:subject=longer far on ahead	0 -8 0 -6 10 0 0 3
v:o:subject=longer no verb	-3 -2 15 2 -9 -4 4 -3
v:o:subject=longer no verb ahead	-3 -1 15 -7 -8 -3 4 4
v:o:subject=longer no verb of	0 0 0 9 0 0 0 -11
v:o:subject=longer no verb on	0 0 10 -9 2 0 0 -1
v:o:subject=longer no verb today	0 0 0 22 0 0 0 -19
v:o:subject=longer no verb until	7 10 -1 -12 -7 0 0 4
v:o:subject=longer of ahead	0 0 0 9 0 0 0 -11
v:o:subject=longer until ahead	6 9 -2 -8 0 0 0 0
v:o:subject=meeting	-21 -5 -4 4 2 0 0 4
v:o:subject=meeting  ahead	0 -6 0 11 7 0 0 -14
v:o:subject=meeting before ahead	0 19 0 -22 5 0 0 -2
v:o:subject=meeting begin	0 -8 0 0 -7 0 0 14
v:o:subject=meeting begin on	0 -27 0 5 -10 0 0 17
v:o:subject=meeting by ahead	0 5 9 0 1 0 -17 -9
v:o:subject=meeting carried	-17 -11 -13 13 -14 7 23 -9
v:o:subject=meeting carried announce for	0 13 0 -9 0 0 0 -4
v:o:subject=meeting carried be	0 -9 0 4 0 10 1 -7
v:o:subject=meeting carried be ahead	0 -8 0 1 0 10 1 -5
v:o:subject=meeting carried be the	0 0 0 -6 0 0 0 10
v:o:subject=meeting carried be until	0 0 0 7 0 10 0 -14
v:o:subject=meeting carried begin	-5 3 0 -4 17 0 -3 -9
v:o:subject=meeting carried begin ahead	-5 4 0 -6 17 0 -3 -9
v:o:subject=meeting carried begin on	-3 -1 0 7 5 0 0 -11
v:o:subject=meeting carried by ahead	0 -14 0 -15 14 0 15 -1
v:o:subject=meeting carried end	0 2 -2 -9 -11 0 7 9
v:o:subject=meeting carried end ahead	0 2 -2 -17 -10 0 7 17
v:o:subject=meeting carried end ends	0 0 0 10 0 0 0 -10
v:o:subject=meeting carried end on	0 4 0 -13 -7 0 0 14
v:o:subject=meeting carried end today	0 0 0 12 0 0 0 -11
v:o:subject=meeting carried from ahead	-1 18 0 -11 -6 0 0 0
v:o:subject=meeting carried have	0 -12 0 -4 4 0 17 -8
v:o:subject=meeting carried have ahead	0 -12 0 -4 4 0 17 -8
v:o:subject=meeting carried have until	0 -14 0 0 -6 0 19 -1
v:o:subject=meeting carried meet	0 -2 0 17 -7 0 0 -1
v:o:subject=meeting carried meet ahead	0 -2 0 16 -7 0 0 0
v:o:subject=meeting carried on ahead	-7 -9 0 16 -1 -8 2 -2
v:o:subject=meeting carried other	0 6 0 10 -7 0 -1 -12
v:o:subject=meeting carried other ahead	0 7 0 9 -7 0 -1 -11
v:o:subject=meeting carried pay ahead	0 10 0 -12 0 0 0 0
v:o:subject=meeting carried pay from	0 13 0 -13 0 0 0 0
v:o:subject=meeting carried suspend	0 -4 0 10 -1 0 0 0
v:o:subject=meeting carried tell	0 -4 0 15 0 0 0 -9
v:o:subject=meeting carried tell today	0 -3 0 12 0 0 0 -8
v:o:subject=meeting carried the ahead	0 -9 0 -4 -13 0 -2 20
v:o:subject=meeting carried to ahead	0 8 0 -16 -8 5 0 4
v:o:subject=meeting carried until ahead	-3 -9 0 -3 -6 7 14 0
v:o:subject=meeting carried write	0 -9 0 9 0 0 0 0
v:o:subject=meeting carried write ahead	0 -9 0 9 0 0 0 0
v:o:subject=meeting carried write on	0 -9 0 9 0 0 0 0
v:o:subject=meeting continue	0 27 0 -20 0 0 0 -7
v:o:subject=meeting continue ahead	0 8 0 0 0 0 0 -6
v:o:subject=meeting far	-16 3 0 -1 3 -11 0 2
v:o:subject=meeting far  ahead	-1 2 9 -8 -4 -1 0 7
v:o:subject=meeting far  today	0 14 0 0 -2 0 0 -17
v:o:subject=meeting far carried	-1 13 -8 4 -10 -10 4 -5
v:o:subject=meeting far carried add	6 8 0 -12 0 0 0 0
v:o:subject=meeting far carried add ahead	6 8 0 -12 0 0 0 0
v:o:subject=meeting far carried add on	6 8 0 -12 0 0 0 0
v:o:subject=meeting far carried agree	0 -5 0 -4 -3 0 11 3
v:o:subject=meeting far carried agree ahead	0 -5 0 -4 -3 0 11 3
v:o:subject=meeting far carried announce	0 -5 0 -2 10 0 0 0
v:o:subject=meeting far carried announce today	0 0 0 -10 10 0 0 0
v:o:subject=meeting far carried be	4 4 8 -3 -10 -5 8 -9
v:o:subject=meeting far carried be is	0 13 0 2 -6 0 0 -10
v:o:subject=meeting far carried be on	0 -14 0 12 1 0 0 -1
v:o:subject=meeting far carried be since	0 0 10 -3 0 0 0 -7
v:o:subject=meeting far carried be today	0 0 0 10 0 0 0 -5
v:o:subject=meeting far carried be until	0 10 0 -17 0 0 0 4
v:o:subject=meeting far carried before ahead	0 0 0 -7 -12 0 5 10
v:o:subject=meeting far carried begin	5 6 -1 -8 -6 0 -3 6
v:o:subject=meeting far carried begin ahead	5 7 -1 -9 -5 0 -3 7
v:o:subject=meeting far carried begin from	0 9 0 -7 0 0 0 0
v:o:subject=meeting far carried begin until	0 -5 0 -6 0 0 0 11
v:o:subject=meeting far carried carry	0 0 0 8 0 0 0 -7
v:o:subject=meeting far carried end	-5 -1 -4 -1 -15 0 -4 20
v:o:subject=meeting far carried end ahead	-5 -1 -4 -4 -15 0 -4 22
v:o:subject=meeting far carried end on	-3 -3 -4 4 -12 0 0 10
v:o:subject=meeting far carried expect	0 -6 0 9 0 0 0 0
v:o:subject=meeting far carried expect ahead	0 -6 0 9 0 0 0 0
v:o:subject=meeting far carried face	0 6 0 -12 0 2 -1 4
v:o:subject=meeting far carried face ahead	0 6 0 -12 0 2 -1 4
v:o:subject=meeting far carried face from	0 7 0 -10 0 2 0 0
v:o:subject=meeting far carried for ahead	0 -4 0 14 0 0 0 -3
v:o:subject=meeting far carried from ahead	2 4 0 -9 10 1 0 -9
v:o:subject=meeting far carried from today	0 -12 0 14 0 0 0 0
v:o:subject=meeting far carried have	0 -1 0 -11 6 0 0 7
v:o:subject=meeting far carried have ahead	0 0 0 -12 6 0 0 7
v:o:subject=meeting far carried impose	0 23 0 -23 0 0 0 0
v:o:subject=meeting far carried impose ahead	0 23 0 -23 0 0 0 0
v:o:subject=meeting far carried is ahead	0 13 0 2 -6 0 0 -9
v:o:subject=meeting far carried keep	0 -2 0 12 0 0 0 -7
v:o:subject=meeting far carried meet	0 -12 0 21 -6 0 0 0
v:o:subject=meeting far carried meet ahead	0 -11 0 20 -6 0 0 0
v:o:subject=meeting far carried meet on	0 -7 0 14 -4 0 0 0
v:o:subject=meeting far carried of ahead	0 2 0 -7 -5 1 -2 10
v:o:subject=meeting far carried on ahead	5 -1 -9 7 -6 0 -7 0
v:o:subject=meeting far carried on today	0 -2 0 9 0 0 0 -1
v:o:subject=meeting far carried other	0 1 0 10 1 0 -10 -3
v:o:subject=meeting far carried other ahead	0 1 0 9 1 0 -10 -3
v:o:subject=meeting far carried other by	0 3 0 -1 4 0 -9 0
v:o:subject=meeting far carried pay	0 10 0 0 0 0 0 -13
v:o:subject=meeting far carried pay ahead	0 0 0 6 0 0 0 -12
v:o:subject=meeting far carried pay today	0 13 0 -11 0 0 0 0
v:o:subject=meeting far carried publish	0 -8 0 10 0 0 0 0
v:o:subject=meeting far carried put	0 15 0 -5 0 -1 0 -9
v:o:subject=meeting far carried put ahead	0 15 0 -6 0 -1 0 -8
v:o:subject=meeting far carried put on	0 18 0 -7 -7 -1 0 0
v:o:subject=meeting far carried reach	0 0 0 -4 0 0 0 8
v:o:subject=meeting far carried reach ahead	0 0 0 -4 0 0 0 8
v:o:subject=meeting far carried reach on	0 0 0 -5 0 0 0 8
v:o:subject=meeting far carried return	0 0 0 11 0 0 0 -8
v:o:subject=meeting far carried return ahead	0 0 0 11 0 0 0 -8
v:o:subject=meeting far carried rise	0 11 0 -9 0 0 0 0
v:o:subject=meeting far carried rise ahead	0 11 0 -10 0 0 0 0
v:o:subject=meeting far carried run	0 -13 0 -1 9 0 0 1
v:o:subject=meeting far carried run ahead	0 -13 0 -1 9 0 0 1
v:o:subject=meeting far carried run to	0 -1 0 -1 10 0 0 -4
v:o:subject=meeting far carried say	0 -4 0 10 0 0 0 -5
v:o:subject=meeting far carried sign	0 10 0 -9 6 0 -2 -3
v:o:subject=meeting far carried sign today	0 16 0 -13 0 0 0 -2
v:o:subject=meeting far carried since ahead	0 0 10 0 0 0 0 -7
v:o:subject=meeting far carried suspend	-4 5 0 -9 6 0 0 2
v:o:subject=meeting far carried suspend ahead	-4 6 0 -10 6 0 0 2
v:o:subject=meeting far carried suspend until	-3 0 0 -11 4 0 0 10
v:o:subject=meeting far carried tell	0 9 0 -7 0 0 0 0
v:o:subject=meeting far carried tell ahead	0 -8 0 9 0 0 0 0
v:o:subject=meeting far carried tell on	0 -10 0 12 0 0 0 0
v:o:subject=meeting far carried tell today	0 15 0 -14 0 0 0 0
v:o:subject=meeting far carried the ahead	0 3 0 -5 7 0 10 -12
v:o:subject=meeting far carried until ahead	-6 2 -4 -9 3 -3 0 9
v:o:subject=meeting far carried warn	0 8 0 1 -2 0 0 -9
v:o:subject=meeting far carried warn ahead	0 8 0 1 -2 0 0 -9
v:o:subject=meeting far from ahead	0 8 0 0 -9 0 0 0
v:o:subject=meeting far no verb	-16 3 0 -1 3 -11 0 2
v:o:subject=meeting far no verb 	-1 15 8 -7 -7 -2 -1 -3
v:o:subject=meeting far no verb ahead	-13 3 0 -1 9 -9 0 -3
v:o:subject=meeting far no verb from	0 8 0 0 -9 0 0 0
v:o:subject=meeting far no verb on	0 -12 0 14 -6 0 0 3
v:o:subject=meeting far no verb the	0 -4 0 15 -3 0 0 -5
v:o:subject=meeting far no verb to	0 -5 0 -8 5 0 0 6
v:o:subject=meeting far no verb today	0 0 0 0 -13 0 0 8
v:o:subject=meeting far no verb until	0 1 0 0 11 0 0 -8
v:o:subject=meeting far no verb wednesday,	0 15 0 -7 0 0 0 -7
v:o:subject=meeting far on ahead	0 -8 0 4 -5 0 0 10
v:o:subject=meeting far on today	0 -3 0 12 0 0 0 -8
v:o:subject=meeting far the ahead	0 -4 0 15 -3 0 0 -5
v:o:subject=meeting far to ahead	0 -5 0 -8 5 0 0 6
v:o:subject=meeting far until ahead	0 1 0 0 11 0 0 -8
v:o:subject=meeting for ahead	0 -6 0 14 -1 0 0 0
v:o:subject=meeting from ahead	0 -16 0 16 -9 6 -1 1
v:o:subject=meeting meet	0 -1 0 9 0 0 0 -4
v:o:subject=meeting monday, ahead	0 -10 0 15 -1 0 0 -2
v:o:subject=meeting no verb	-12 -4 0 -3 -2 3 1 8
v:o:subject=meeting no verb 	0 -6 0 28 -7 0 0 -14
v:o:subject=meeting no verb ahead	-11 -2 0 -5 1 3 2 1
v:o:subject=meeting no verb before	0 18 0 -21 5 0 0 -2
v:o:subject=meeting no verb by	0 2 10 0 -3 0 -8 -8
v:o:subject=meeting no verb monday,	0 -10 0 17 -1 0 0 -4
v:o:subject=meeting no verb of	0 14 0 -25 6 0 0 9
v:o:subject=meeting no verb on	0 4 0 -15 1 4 16 -1
v:o:subject=meeting no verb telephone	0 0 0 18 0 0 0 -13
v:o:subject=meeting no verb the	0 -4 0 -1 11 0 1 -7
v:o:subject=meeting no verb thursday,	0 -6 0 11 0 0 0 -2
v:o:subject=meeting no verb today	0 -4 0 2 -11 0 0 8
v:o:subject=meeting no verb until	0 -9 0 -7 -5 0 -1 20
v:o:subject=meeting of ahead	0 16 0 -28 12 0 -3 5
v:o:subject=meeting on ahead	-5 -1 -4 -5 -3 3 20 -3
v:o:subject=meeting on today	0 -10 0 -4 0 0 0 12
v:o:subject=meeting other	-2 3 0 0 11 0 -2 -11
v:o:subject=meeting other ahead	-2 3 0 0 11 0 -2 -11
v:o:subject=meeting other on	-1 0 0 0 14 0 0 -11
v:o:subject=meeting put	0 -5 0 10 0 0 0 0
v:o:subject=meeting put ahead	0 -5 0 10 0 0 0 0
v:o:subject=meeting return	0 0 0 -7 0 0 0 10
v:o:subject=meeting return ahead	0 0 0 -7 0 0 0 10
v:o:subject=meeting run	0 -9 0 5 0 3 0 0
v:o:subject=meeting run ahead	0 -9 0 5 0 3 0 0
v:o:subject=meeting suspend	0 -5 0 17 -4 0 0 -1
v:o:subject=meeting suspend ahead	0 -5 0 16 -4 0 0 -1
v:o:subject=meeting telephone ahead	0 10 0 -9 0 0 0 0
v:o:subject=meeting telephone today	0 0 0 17 0 0 0 -12
v:o:subject=meeting the ahead	0 -5 0 2 10 0 0 -9
v:o:subject=meeting thursday, ahead	0 -6 0 11 0 0 0 -2
v:o:subject=meeting to ahead	0 -4 0 14 -1 0 0 -3
v:o:subject=meeting until ahead	0 -12 0 -2 -7 0 -2 19
v:o:subject=none	-10 9 0 -3 -9 -21 -5 11
v:o:subject=none  ahead	-6 -22 -8 9 7 0 -8 13
v:o:subject=none  today	-2 22 0 -17 4 0 0 1
v:o:subject=none 12:01 today	0 11 0 -10 0 0 0 0
v:o:subject=none a ahead	0 -9 0 13 0 0 0 -2
v:o:subject=none after ahead	0 -2 0 17 -6 0 0 -8
v:o:subject=none alert, today	0 11 0 -10 0 0 0 0
v:o:subject=none before ahead	0 -34 0 17 -5 0 0 15
v:o:subject=none briefing, today	0 -2 0 -10 0 0 0 14
v:o:subject=none bulletin, today	0 12 0 -10 0 0 0 0
v:o:subject=none by ahead	-2 -6 0 -8 -4 0 7 14
v:o:subject=none call, today	0 0 0 -11 0 0 0 12
v:o:subject=none carried	-6 -1 -5 9 -6 -11 8 -2
v:o:subject=none carried  ahead	8 12 4 -12 -7 0 8 -10
v:o:subject=none carried  today	0 -20 0 -8 -8 0 0 22
v:o:subject=none carried a ahead	0 -4 0 12 0 0 0 -3
v:o:subject=none carried about ahead	0 -9 0 1 -4 0 0 10
v:o:subject=none carried adopt	0 -5 0 11 -4 0 0 -1
v:o:subject=none carried adopt ahead	0 -5 0 11 -3 0 0 0
v:o:subject=none carried after ahead	0 0 0 -22 11 0 0 12
v:o:subject=none carried agree	5 -8 0 20 6 0 0 -28
v:o:subject=none carried agree ahead	5 -7 0 18 6 0 0 -27
v:o:subject=none carried agree until	0 0 0 22 0 0 0 -20
v:o:subject=none carried and ahead	0 0 0 10 0 0 0 -9
v:o:subject=none carried announce	7 0 0 16 -3 0 0 -31
v:o:subject=none carried announce ahead	7 2 0 4 2 0 0 -25
v:o:subject=none carried announce announced	0 0 0 11 -2 0 0 -6
v:o:subject=none carried announce for	0 -2 0 11 -8 0 0 0
v:o:subject=none carried announce on	0 17 0 -3 1 0 0 -22
v:o:subject=none carried announce today	0 -2 0 22 -10 0 0 -6
v:o:subject=none carried announced today	0 0 0 9 -1 0 0 -6
v:o:subject=none carried ask on	0 11 0 -18 7 0 0 0
v:o:subject=none carried be	0 4 -9 -1 3 -10 6 -4
v:o:subject=none carried be 	12 1 0 -6 -7 0 10 -12
v:o:subject=none carried be ahead	0 4 -8 -3 5 -9 7 -3
v:o:subject=none carried be before	0 0 -3 -2 14 0 0 -8
v:o:subject=none carried be by	0 0 0 -1 15 0 0 -16
v:o:subject=none carried be from	0 3 0 7 -3 0 0 -10
v:o:subject=none carried be is	-1 -2 0 0 -15 0 -5 15
v:o:subject=none carried be of	0 -18 0 8 -2 0 0 10
v:o:subject=none carried be on	-2 4 0 -17 5 0 6 6
v:o:subject=none carried be the	0 -6 0 0 13 0 -8 0
v:o:subject=none carried be until	-4 4 -2 2 -21 0 6 5
v:o:subject=none carried before ahead	-2 16 -8 -11 5 0 -2 -2
v:o:subject=none carried before today	0 17 0 -16 0 0 0 0
v:o:subject=none carried begin	-1 21 -12 -18 -12 -1 14 4
v:o:subject=none carried begin 	0 8 0 -10 -6 0 0 9
v:o:subject=none carried begin ahead	0 7 -11 -4 -11 0 14 3
v:o:subject=none carried begin before	0 14 0 -17 -6 0 0 7
v:o:subject=none carried begin by	0 -9 0 0 0 0 9 -1
v:o:subject=none carried begin on	4 3 -2 1 -13 0 11 -11
v:o:subject=none carried begin starting	0 10 0 -9 0 0 0 0
v:o:subject=none carried begin the	0 -11 0 10 0 0 0 1
v:o:subject=none carried begin today	0 25 0 -22 -1 0 0 0
v:o:subject=none carried begin until	0 -4 0 -3 10 0 0 1
v:o:subject=none carried begin up	0 0 0 -12 0 0 0 14
v:o:subject=none carried begin with	0 -3 0 15 0 0 0 -10
v:o:subject=none carried by ahead	-1 8 -3 -17 9 4 6 -11
v:o:subject=none carried call	0 14 0 -15 8 0 0 -4
v:o:subject=none carried call ahead	0 14 0 -15 8 0 0 -4
v:o:subject=none carried call on	0 19 0 -17 -4 0 0 2
v:o:subject=none carried carry	0 -2 0 -1 -2 0 0 11
v:o:subject=none carried carry ahead	0 -2 0 -2 -2 0 0 11
v:o:subject=none carried charge	-4 25 0 -6 -12 0 0 -10
v:o:subject=none carried charge ahead	-4 33 0 -18 -9 0 0 -9
v:o:subject=none carried charge from	-3 31 0 -22 -1 0 0 -8
v:o:subject=none carried charge today	0 -15 0 21 0 0 0 0
v:o:subject=none carried clear on	0 -13 0 16 -2 0 0 0
v:o:subject=none carried collect	0 14 0 -16 -2 0 0 6
v:o:subject=none carried collect ahead	0 7 0 -10 -2 0 0 7
v:o:subject=none carried collect from	0 21 0 -18 -1 0 0 0
v:o:subject=none carried cut ahead	0 11 0 -8 0 0 0 0
v:o:subject=none carried discuss	0 -7 0 -5 0 0 0 12
v:o:subject=none carried discuss ahead	0 -7 0 -5 0 0 0 12
v:o:subject=none carried discuss on	0 -7 0 -5 0 0 0 12
v:o:subject=none carried end	1 0 1 -16 -7 0 -3 19
v:o:subject=none carried end 	0 -9 4 -2 -2 0 0 9
v:o:subject=none carried end end	0 0 0 15 0 0 0 -14
v:o:subject=none carried end ended	0 -5 0 8 0 0 0 0
v:o:subject=none carried end ends	2 0 0 -11 0 0 0 9
v:o:subject=none carried end on	2 16 0 -17 -17 0 0 10
v:o:subject=none carried end today	0 9 0 -19 -5 0 0 18
v:o:subject=none carried ends ahead	2 0 0 -15 0 0 0 12
v:o:subject=none carried extend	2 -10 -2 11 -2 0 0 0
v:o:subject=none carried extend ahead	2 -10 -2 11 -2 0 0 0
v:o:subject=none carried extend until	0 0 0 9 0 0 0 -7
v:o:subject=none carried fall	-2 -8 0 5 0 0 0 8
v:o:subject=none carried fall on	0 -14 0 4 0 0 0 8
v:o:subject=none carried from ahead	-4 23 -2 -11 1 -2 0 -21
v:o:subject=none carried get	0 7 -1 -9 8 0 0 0
v:o:subject=none carried get ahead	0 7 -1 -10 8 0 0 0
v:o:subject=none carried get on	0 -4 0 -17 18 0 0 5
v:o:subject=none carried has ahead	0 12 0 -4 -4 0 0 -2
v:o:subject=none carried have	-8 -2 7 -10 15 -2 0 0
v:o:subject=none carried have ahead	-7 0 7 -17 17 -2 0 1
v:o:subject=none carried have by	0 8 0 -13 6 0 -5 1
v:o:subject=none carried have has	0 14 0 -2 -4 0 0 -7
v:o:subject=none carried have on	0 -9 0 11 0 0 0 -1
v:o:subject=none carried have the	0 0 0 -7 0 0 11 0
v:o:subject=none carried have today	0 -3 0 13 -2 0 0 -6
v:o:subject=none carried have until	-4 -14 8 -5 2 0 -2 10
v:o:subject=none carried is ahead	-1 0 0 6 -10 0 -4 5
v:o:subject=none carried is today	0 0 0 -6 -3 0 0 11
v:o:subject=none carried keep on	0 0 0 -12 0 0 0 13
v:o:subject=none carried keep until	0 0 0 14 0 0 0 -12
v:o:subject=none carried know	0 6 0 -3 7 0 0 -11
v:o:subject=none carried know ahead	0 16 0 -17 7 0 0 -8
v:o:subject=none carried know today	0 -13 0 16 0 0 0 0
v:o:subject=none carried land ahead	0 -21 0 13 0 0 0 8
v:o:subject=none carried land on	0 -16 0 17 0 0 0 0
v:o:subject=none carried land today	0 10 0 -10 0 0 0 0
v:o:subject=none carried leave 	0 15 0 -8 0 0 0 -6
v:o:subject=none carried let	0 -10 0 -2 0 0 0 13
v:o:subject=none carried let ahead	0 -10 0 -2 0 0 0 13
v:o:subject=none carried let until	0 -3 0 -4 0 0 0 11
v:o:subject=none carried look	0 0 0 12 -10 0 0 0
v:o:subject=none carried look ahead	0 0 0 10 -10 0 0 0
v:o:subject=none carried meet	0 -18 0 17 0 0 -3 -2
v:o:subject=none carried meet ahead	0 -17 0 9 0 0 -3 3
v:o:subject=none carried meet meets	0 -1 0 -5 -7 0 0 14
v:o:subject=none carried meet on	0 -6 0 9 1 0 0 -8
v:o:subject=none carried meet the	0 0 0 -9 10 0 0 0
v:o:subject=none carried meet today	0 0 0 9 0 0 0 -7
v:o:subject=none carried meets ahead	0 -1 0 -5 -7 0 0 14
v:o:subject=none carried move to	0 17 0 -12 0 0 0 -3
v:o:subject=none carried of ahead	0 -4 0 5 -12 0 0 10
v:o:subject=none carried of today	0 -11 0 17 -2 0 0 0
v:o:subject=none carried on ahead	9 0 -1 -2 9 -2 7 -9
v:o:subject=none carried on today	0 -6 0 15 -23 0 0 4
v:o:subject=none carried other	-4 5 11 -11 -11 -2 4 4
v:o:subject=none carried other ahead	-4 9 11 -5 -7 -2 4 -8
v:o:subject=none carried other on	0 9 0 -3 -3 0 0 0
v:o:subject=none carried other until	0 5 8 -7 5 0 4 -20
v:o:subject=none carried pay	-5 10 0 -13 -11 0 1 14
v:o:subject=none carried pay 	0 0 0 -18 0 0 0 21
v:o:subject=none carried pay ahead	-4 7 0 -4 -4 0 1 1
v:o:subject=none carried pay from	0 30 0 -24 1 0 4 -21
v:o:subject=none carried pay on	0 14 0 -11 0 0 0 0
v:o:subject=none carried pay today	0 4 0 -13 -7 0 0 15
v:o:subject=none carried promise	0 -11 0 15 -1 0 0 0
v:o:subject=none carried promise ahead	0 -11 0 15 -1 0 0 0
v:o:subject=none carried publish	0 0 0 10 -4 0 0 -3
v:o:subject=none carried publish on	0 -4 0 10 -2 0 0 -2
v:o:subject=none carried publish today	0 -1 0 10 0 0 0 -3
v:o:subject=none carried put	-2 5 0 11 -2 0 -3 -14
v:o:subject=none carried put ahead	-2 8 0 7 -1 0 -3 -13
v:o:subject=none carried put of	0 10 0 -9 0 0 0 0
v:o:subject=none carried put on	0 -13 0 21 0 0 0 -6
v:o:subject=none carried put to	0 9 0 0 -1 0 0 -6
v:o:subject=none carried raise	0 -11 0 9 0 0 0 0
v:o:subject=none carried raise on	0 -11 0 12 0 0 0 0
v:o:subject=none carried reach	0 0 0 13 -2 0 -4 -6
v:o:subject=none carried reach ahead	0 0 0 13 -2 0 -4 -6
v:o:subject=none carried reduce	0 14 0 -6 -4 0 0 0
v:o:subject=none carried reduce ahead	0 14 0 -6 -4 0 0 0
v:o:subject=none carried report	0 0 0 -11 15 0 0 0
v:o:subject=none carried report ahead	0 0 0 -14 16 0 0 0
v:o:subject=none carried return	0 -3 0 14 -8 0 0 0
v:o:subject=none carried return ahead	0 -2 0 13 -8 0 0 0
v:o:subject=none carried return on	0 -7 0 13 -4 0 0 0
v:o:subject=none carried rise ahead	0 10 0 -7 2 0 0 -6
v:o:subject=none carried rise on	0 9 0 -13 2 0 0 0
v:o:subject=none carried run	0 -6 0 -7 -5 5 0 11
v:o:subject=none carried run ahead	0 -5 0 -8 -4 5 0 10
v:o:subject=none carried run on	0 10 2 -22 0 5 0 2
v:o:subject=none carried run to	0 -7 0 -4 -1 0 0 15
v:o:subject=none carried say	0 -15 0 1 -1 0 9 6
v:o:subject=none carried say ahead	0 -5 0 -15 -1 0 9 18
v:o:subject=none carried say on	0 -13 0 -6 -5 0 0 23
v:o:subject=none carried say today	0 -15 0 23 0 0 0 -11
v:o:subject=none carried see	0 -4 0 11 0 0 0 -1
v:o:subject=none carried sell	0 14 0 -2 -7 1 0 -5
v:o:subject=none carried sell ahead	0 14 0 -2 -6 1 0 -5
v:o:subject=none carried settle	0 -5 0 -6 11 0 1 0
v:o:subject=none carried settle ahead	0 -5 0 -6 11 0 1 0
v:o:subject=none carried settle on	0 -3 0 -5 11 0 0 0
v:o:subject=none carried ship ahead	-3 12 0 -3 -3 0 0 0
v:o:subject=none carried show	0 -8 0 9 0 0 0 0
v:o:subject=none carried show ahead	0 -7 0 8 0 0 0 0
v:o:subject=none carried sign	-1 -1 0 7 -13 0 7 0
v:o:subject=none carried sign ahead	0 0 0 5 -12 0 7 0
v:o:subject=none carried sign by	0 1 0 -1 -16 0 10 4
v:o:subject=none carried sign on	0 -11 0 26 -14 0 0 -4
v:o:subject=none carried sign signed	0 12 0 -5 0 0 0 -8
v:o:subject=none carried signed ahead	0 13 0 -7 0 0 0 -7
v:o:subject=none carried since ahead	0 -4 0 16 -2 0 0 -3
v:o:subject=none carried sit	0 8 0 -3 9 0 0 -17
v:o:subject=none carried sit ahead	0 9 0 -4 10 0 0 -16
v:o:subject=none carried sit until	0 18 0 -1 -11 0 0 -9
v:o:subject=none carried starting today	0 10 0 -9 0 0 0 0
v:o:subject=none carried suspend	1 -1 12 -1 -3 0 -6 0
v:o:subject=none carried suspend ahead	1 0 12 -5 -1 0 -6 0
v:o:subject=none carried suspend from	0 13 0 -5 -4 0 0 0
v:o:subject=none carried suspend on	0 0 9 -3 0 0 0 0
v:o:subject=none carried suspend the	0 0 0 -15 0 0 0 16
v:o:subject=none carried suspend to	5 3 0 3 4 0 0 -16
v:o:subject=none carried suspend today	0 -5 0 10 0 0 0 0
v:o:subject=none carried suspend until	-3 -11 -3 5 0 0 -5 9
v:o:subject=none carried tell	0 -16 0 17 -6 4 0 -3
v:o:subject=none carried tell ahead	0 -10 0 14 -5 4 0 -6
v:o:subject=none carried tell on	0 -11 0 23 -4 0 0 -6
v:o:subject=none carried the ahead	-10 0 -8 -7 0 0 1 11
v:o:subject=none carried threaten	-2 -6 0 14 0 0 0 0
v:o:subject=none carried threaten ahead	-2 -5 0 13 0 0 0 0
v:o:subject=none carried threaten from	-2 -5 0 12 0 0 0 0
v:o:subject=none carried until ahead	-16 -24 3 12 -3 0 2 5
v:o:subject=none carried wait	0 13 0 -6 -1 0 0 -2
v:o:subject=none carried wait ahead	0 13 0 -6 -1 0 0 -2
v:o:subject=none carried want	0 0 0 -2 -6 0 9 1
v:o:subject=none carried want ahead	0 0 0 -3 -6 0 9 1
v:o:subject=none carried with ahead	0 -4 0 17 0 0 0 -10
v:o:subject=none carried write	0 -8 -3 -3 15 0 0 0
v:o:subject=none carried write ahead	0 -7 -3 -5 15 0 0 0
v:o:subject=none carried write on	0 -3 -2 0 11 0 0 -4
v:o:subject=none date: today	0 -11 0 1 14 0 0 -10
v:o:subject=none friday today	0 18 0 -9 0 0 0 -9
v:o:subject=none friday, ahead	0 -7 0 15 -5 0 6 -12
v:o:subject=none friday, today	0 20 0 -9 -4 0 0 -13
v:o:subject=none from today	0 16 0 -18 5 0 0 -1
v:o:subject=none lisbon, today	0 0 0 -8 9 0 0 -1
v:o:subject=none monday today	0 -6 0 12 0 0 0 -4
v:o:subject=none monday, ahead	0 -3 0 -5 0 0 0 12
v:o:subject=none monday, today	3 -10 1 12 2 0 0 -15
v:o:subject=none no verb	-10 9 0 -3 -9 -21 -5 11
v:o:subject=none no verb 	-11 1 -11 -6 12 -2 -12 10
v:o:subject=none no verb 12:01	0 11 0 -10 0 0 0 0
v:o:subject=none no verb a	0 -9 0 17 0 0 0 -5
v:o:subject=none no verb after	0 -2 0 17 -6 0 0 -8
v:o:subject=none no verb ahead	-5 12 11 -14 -10 -12 0 5
v:o:subject=none no verb alert,	0 11 0 -10 0 0 0 0
v:o:subject=none no verb before	0 -34 0 17 -5 0 0 15
v:o:subject=none no verb briefing,	0 -2 0 -10 0 0 0 14
v:o:subject=none no verb brussels,	0 -4 0 14 0 0 0 -7
v:o:subject=none no verb bulletin,	0 12 0 -10 0 0 0 0
v:o:subject=none no verb by	-2 -6 0 -8 -4 0 7 14
v:o:subject=none no verb call,	0 0 0 -11 0 0 0 12
v:o:subject=none no verb date:	0 -16 0 -1 13 0 0 3
v:o:subject=none no verb friday	0 18 0 -9 0 0 0 -9
v:o:subject=none no verb friday,	0 14 0 0 -11 0 6 -25
v:o:subject=none no verb from	-8 14 0 -6 0 0 0 -7
v:o:subject=none no verb lisbon,	0 0 0 -8 9 0 0 -1
v:o:subject=none no verb monday	0 -6 0 12 0 0 0 -4
v:o:subject=none no verb monday,	3 -12 0 3 1 0 0 0
v:o:subject=none no verb note,	0 18 0 -11 0 0 0 -7
v:o:subject=none no verb of	0 7 0 -4 4 0 0 -8
v:o:subject=none no verb on	9 13 17 -19 -7 0 -3 0
v:o:subject=none no verb ottawa,	0 9 0 -15 0 0 0 7
v:o:subject=none no verb saturday	0 0 0 21 0 0 0 -19
v:o:subject=none no verb since	0 9 0 -5 0 0 0 -3
v:o:subject=none no verb the	0 2 17 -3 -9 0 -4 -3
v:o:subject=none no verb thursday,	0 -11 0 1 -5 0 0 8
v:o:subject=none no verb to	-6 13 0 -7 -5 0 0 3
v:o:subject=none no verb today	-8 -1 -8 7 1 -6 -12 8
v:o:subject=none no verb tomorrow,	0 14 0 -3 -2 0 0 -7
v:o:subject=none no verb tuesday	0 -2 0 9 0 0 0 -2
v:o:subject=none no verb tuesday,	0 -6 0 18 -2 0 0 -9
v:o:subject=none no verb until	-3 -1 -3 -16 4 0 0 16
v:o:subject=none no verb valletta,	0 0 0 15 0 0 0 -14
v:o:subject=none no verb washington,	0 -8 0 -6 15 0 0 -3
v:o:subject=none no verb wednesday,	0 -9 0 0 0 0 0 12
v:o:subject=none no verb weekly,	0 0 0 -16 0 0 0 17
v:o:subject=none no verb ·	0 -4 0 13 0 0 0 -2
v:o:subject=none no verb —	0 -18 0 16 -6 0 0 0
v:o:subject=none note, today	0 18 0 -11 0 0 0 -7
v:o:subject=none of today	0 11 0 -7 -1 0 0 0
v:o:subject=none on ahead	9 4 17 -13 -5 0 -2 1
v:o:subject=none on today	0 20 0 -13 -2 0 0 -3
v:o:subject=none ottawa, today	0 9 0 -15 0 0 0 7
v:o:subject=none saturday today	0 0 0 21 0 0 0 -19
v:o:subject=none since ahead	0 9 0 -5 0 0 0 -3
v:o:subject=none the ahead	0 9 17 -20 -8 0 -4 4
v:o:subject=none the today	0 -13 0 25 0 0 0 -13
v:o:subject=none to ahead	-6 13 0 -8 -5 0 0 3
v:o:subject=none tomorrow, ahead	0 14 0 -3 -2 0 0 -7
v:o:subject=none tuesday today	0 -2 0 9 0 0 0 -2
v:o:subject=none tuesday, today	0 -4 0 19 -2 0 0 -11
v:o:subject=none until ahead	-3 -1 -3 -18 5 0 0 17
v:o:subject=none valletta, today	0 0 0 15 0 0 0 -14
v:o:subject=none washington, today	0 -8 0 -6 15 0 0 -3
v:o:subject=none wednesday, today	0 -26 0 7 0 0 0 15
v:o:subject=none weekly, today	0 0 0 -16 0 0 0 17
v:o:subject=none · today	0 -4 0 12 0 0 0 -2
v:o:subject=none — today	0 -15 0 18 -2 0 0 -5
v:o:subject=procedure	0 2 0 -16 29 0 -11 -25
v:o:subject=procedure  ahead	0 -14 -1 -8 22 0 0 0
v:o:subject=procedure be by	0 0 0 11 -10 0 0 0
v:o:subject=procedure be on	0 -2 0 -6 14 0 0 -7
v:o:subject=procedure before ahead	0 -7 0 29 -19 0 0 -3
v:o:subject=procedure begin	0 2 0 -11 13 0 0 0
v:o:subject=procedure begin ahead	0 -12 0 0 13 0 0 0
v:o:subject=procedure begin on	0 -11 0 -5 16 0 0 0
v:o:subject=procedure by ahead	-2 -15 4 4 -2 0 0 10
v:o:subject=procedure carried	-5 3 0 -6 17 -3 -11 -6
v:o:subject=procedure carried be	0 -14 0 18 2 -2 0 -12
v:o:subject=procedure carried be ahead	0 -12 0 12 6 -2 0 -10
v:o:subject=procedure carried be from	0 4 0 12 -13 0 0 -1
v:o:subject=procedure carried be is	0 -2 0 -12 19 0 0 -1
v:o:subject=procedure carried be on	0 -13 0 13 0 0 0 -1
v:o:subject=procedure carried be today	0 -1 0 10 -6 0 0 0
v:o:subject=procedure carried begin	3 -2 6 -12 0 0 0 5
v:o:subject=procedure carried begin ahead	3 -2 6 -15 0 0 0 6
v:o:subject=procedure carried begin on	0 14 0 -5 -6 0 0 -5
v:o:subject=procedure carried by ahead	0 -10 6 -6 3 0 0 5
v:o:subject=procedure carried collect	0 14 0 0 -14 0 0 0
v:o:subject=procedure carried collect ahead	0 14 0 0 -14 0 0 0
v:o:subject=procedure carried decide	0 0 0 -6 9 0 0 0
v:o:subject=procedure carried decide ahead	0 0 0 -6 9 0 0 0
v:o:subject=procedure carried end	0 10 -2 -4 5 0 0 -5
v:o:subject=procedure carried end ahead	0 10 -2 -4 5 0 0 -5
v:o:subject=procedure carried end on	0 10 -2 -5 5 0 0 -5
v:o:subject=procedure carried expect	0 10 0 -9 0 0 0 0
v:o:subject=procedure carried expect ahead	0 10 0 -9 0 0 0 0
v:o:subject=procedure carried for ahead	0 8 0 -12 2 0 0 0
v:o:subject=procedure carried from ahead	2 2 0 5 -9 0 0 -2
v:o:subject=procedure carried have	0 -3 0 12 -3 0 -1 -2
v:o:subject=procedure carried have ahead	0 -3 0 12 -3 0 -1 -2
v:o:subject=procedure carried is ahead	0 -2 0 -12 19 0 0 -1
v:o:subject=procedure carried meet	0 0 0 -9 10 0 0 0
v:o:subject=procedure carried on ahead	0 9 -4 -1 3 2 0 -13
v:o:subject=procedure carried other	0 8 0 0 -10 0 0 0
v:o:subject=procedure carried other ahead	0 8 0 0 -10 0 0 0
v:o:subject=procedure carried suspend	0 -13 0 1 -2 0 0 13
v:o:subject=procedure carried suspend ahead	0 -13 0 0 -2 0 0 13
v:o:subject=procedure carried suspend until	0 -2 0 -7 -4 0 0 15
v:o:subject=procedure carried the ahead	0 2 0 18 -13 0 0 -13
v:o:subject=procedure carried until ahead	-2 0 -1 -4 1 -1 -2 10
v:o:subject=procedure decide	0 -3 0 14 -11 0 0 0
v:o:subject=procedure decide ahead	0 -3 0 14 -11 0 0 0
v:o:subject=procedure end	0 -6 0 9 0 0 0 -3
v:o:subject=procedure far  ahead	-7 -8 -4 -10 6 10 0 9
v:o:subject=procedure far  today	0 -15 0 21 -3 0 0 0
v:o:subject=procedure far carried	0 1 7 -5 0 -12 -6 3
v:o:subject=procedure far carried be	-1 11 0 -7 14 -3 -3 -9
v:o:subject=procedure far carried be ahead	-1 11 0 -7 14 -3 -3 -9
v:o:subject=procedure far carried begin	6 -11 9 -6 9 0 0 -5
v:o:subject=procedure far carried begin ahead	6 -9 9 -8 9 0 0 -4
v:o:subject=procedure far carried begin from	8 0 0 -9 0 0 0 0
v:o:subject=procedure far carried begin on	0 -7 0 -2 13 0 0 0
v:o:subject=procedure far carried by ahead	0 -15 0 0 -5 0 2 16
v:o:subject=procedure far carried end on	0 -3 0 2 -7 0 0 9
v:o:subject=procedure far carried for ahead	0 -5 0 -3 10 0 0 0
v:o:subject=procedure far carried from ahead	5 -13 0 10 14 0 0 -17
v:o:subject=procedure far carried have	0 12 0 0 -2 0 0 -9
v:o:subject=procedure far carried have ahead	0 12 0 0 -2 0 0 -9
v:o:subject=procedure far carried have until	0 13 0 0 -2 0 0 -5
v:o:subject=procedure far carried on today	0 -2 0 10 -3 0 0 0
v:o:subject=procedure far carried pay from	0 10 0 -7 0 0 0 0
v:o:subject=procedure far carried say	0 -7 0 11 0 0 0 0
v:o:subject=procedure far carried suspend	-4 1 4 -10 4 0 0 0
v:o:subject=procedure far carried suspend ahead	-4 1 4 -10 4 0 0 0
v:o:subject=procedure far carried suspend until	-3 3 4 -12 1 0 0 1
v:o:subject=procedure far carried tell	0 0 0 -24 2 0 0 24
v:o:subject=procedure far carried the ahead	3 -8 0 -1 -6 0 0 10
v:o:subject=procedure far carried until ahead	-5 17 13 -30 5 0 -3 -8
v:o:subject=procedure far from ahead	0 -7 0 12 -1 0 0 -3
v:o:subject=procedure far no verb 	-7 -20 -4 3 3 9 0 8
v:o:subject=procedure far no verb ahead	9 -1 4 -15 0 6 -7 5
v:o:subject=procedure far no verb friday,	0 -5 11 0 -7 0 0 -2
v:o:subject=procedure far no verb from	0 -7 0 12 -1 0 0 -3
v:o:subject=procedure far no verb on	2 2 0 -12 9 0 0 -8
v:o:subject=procedure far no verb today	0 -22 0 27 3 0 0 -15
v:o:subject=procedure far no verb until	0 2 0 10 -8 0 0 -3
v:o:subject=procedure far on ahead	2 3 0 -13 9 0 0 -7
v:o:subject=procedure far until ahead	0 2 0 10 -8 0 0 -3
v:o:subject=procedure have	0 3 0 -9 -1 7 0 0
v:o:subject=procedure have ahead	0 3 0 -9 -1 7 0 0
v:o:subject=procedure no verb	-1 8 3 -30 23 0 -3 0
v:o:subject=procedure no verb 	0 -14 -1 -10 23 0 0 -1
v:o:subject=procedure no verb ahead	0 -2 5 -10 3 0 -2 9
v:o:subject=procedure no verb by	0 -12 5 3 -6 0 0 10
v:o:subject=procedure no verb on	2 8 0 11 -15 0 0 -11
v:o:subject=procedure no verb the	0 1 0 -11 -7 0 0 16
v:o:subject=procedure no verb today	0 14 -2 -30 31 0 0 -18
v:o:subject=procedure no verb votes	0 0 0 -12 14 0 0 0
v:o:subject=procedure on ahead	0 0 0 -6 15 4 0 -25
v:o:subject=procedure on today	0 -9 0 37 -23 0 0 -6
v:o:subject=procedure other	0 -1 0 -13 18 0 0 0
v:o:subject=procedure other ahead	0 0 0 -14 18 0 0 0
v:o:subject=procedure other until	0 0 0 -11 13 0 0 0
v:o:subject=procedure rule on	0 10 0 -11 1 0 0 0
v:o:subject=procedure say	0 0 0 -13 14 0 0 0
v:o:subject=procedure say ahead	0 0 0 -13 14 0 0 0
v:o:subject=procedure say on	0 0 0 -10 11 0 0 0
v:o:subject=procedure send	0 0 0 10 -9 0 0 0
v:o:subject=procedure send ahead	0 0 0 10 -9 0 0 0
v:o:subject=procedure send until	0 0 0 10 -9 0 0 0
v:o:subject=procedure set	0 -3 0 12 -4 -1 0 0
v:o:subject=procedure set ahead	0 -2 0 9 -2 -1 0 0
v:o:subject=procedure suspend	8 -6 0 18 -10 0 0 -11
v:o:subject=procedure suspend ahead	8 -4 0 12 -7 0 0 -9
v:o:subject=procedure suspend on	0 -7 0 12 -4 0 0 0
v:o:subject=procedure the ahead	0 1 0 -7 -9 0 0 15
v:o:subject=sale	-3 0 -7 -26 4 37 -4 -17
v:o:subject=sale by ahead	0 -2 0 1 -12 11 0 0
v:o:subject=sale carried	-1 0 0 -9 -7 19 0 0
v:o:subject=sale carried on ahead	0 -8 0 17 0 -5 0 0
v:o:subject=sale carried until ahead	0 -7 0 -11 -1 6 0 12
v:o:subject=sale far	1 3 0 -9 11 7 0 -15
v:o:subject=sale far carried	-5 -9 7 -6 1 10 4 -3
v:o:subject=sale far carried be	0 2 0 -8 -4 0 13 -3
v:o:subject=sale far carried be ahead	0 2 0 -11 -3 0 13 -1
v:o:subject=sale far carried by ahead	0 -1 0 -8 2 0 9 -1
v:o:subject=sale far carried from ahead	0 -4 0 -1 9 0 0 -1
v:o:subject=sale far carried on ahead	0 7 0 8 -10 2 0 -15
v:o:subject=sale far carried other	0 -5 0 15 -5 0 -4 0
v:o:subject=sale far carried other ahead	0 -5 0 15 -5 0 -4 0
v:o:subject=sale far carried pay	0 9 0 -15 9 0 0 -1
v:o:subject=sale far carried pay ahead	0 9 0 -15 9 0 0 -1
v:o:subject=sale far carried sign on	0 -1 0 11 0 0 0 -7
v:o:subject=sale far carried suspend	0 -13 11 -9 1 0 0 6
v:o:subject=sale far carried suspend ahead	0 -13 11 -9 1 0 0 6
v:o:subject=sale far carried suspend until	0 -12 11 -7 2 0 0 2
v:o:subject=sale far carried until ahead	0 -14 9 -10 1 3 0 5
v:o:subject=sale far no verb	1 3 0 -9 11 7 0 -15
v:o:subject=sale far no verb ahead	1 5 0 -6 2 8 0 -12
v:o:subject=sale far no verb today	0 -1 0 -2 9 0 0 -1
v:o:subject=sale no verb	0 3 -4 -18 9 22 -2 -16
v:o:subject=sale no verb ahead	0 4 -4 -21 10 23 -2 -16
v:o:subject=sale no verb on	0 16 0 -1 0 -8 0 -6
v:o:subject=sale no verb the	0 2 0 -2 0 -5 0 9
v:o:subject=sale on ahead	0 20 0 -9 -3 0 0 -7
v:o:subject=signing	-1 13 -9 2 0 -8 -16 -6
v:o:subject=signing after ahead	6 -7 0 11 -10 0 0 -4
v:o:subject=signing be	0 -13 0 5 6 0 0 0
v:o:subject=signing be ahead	0 -13 0 3 7 0 0 0
v:o:subject=signing be by	0 -8 0 -13 13 0 0 5
v:o:subject=signing before ahead	0 10 0 -4 0 0 0 -5
v:o:subject=signing begin	0 5 0 6 -11 0 0 -6
v:o:subject=signing begin ahead	0 8 0 3 -11 0 0 -4
v:o:subject=signing begin from	0 -12 0 14 0 0 0 0
v:o:subject=signing begin on	0 28 0 -17 -2 0 0 -11
v:o:subject=signing by ahead	-3 -24 -2 -21 30 0 -3 14
v:o:subject=signing from ahead	0 -11 0 9 9 0 0 -6
v:o:subject=signing from today	0 -24 0 24 0 0 0 0
v:o:subject=signing no verb	0 4 -13 0 -10 0 -6 8
v:o:subject=signing no verb ahead	0 4 -11 -6 -6 0 -5 14
v:o:subject=signing no verb by	0 8 0 -6 -1 0 0 4
v:o:subject=signing no verb from	0 -2 0 0 9 0 0 -4
v:o:subject=signing no verb of	0 -14 0 10 5 0 0 -3
v:o:subject=signing no verb on	-1 9 -3 -6 -10 0 0 11
v:o:subject=signing no verb the	0 2 0 -5 13 0 0 -11
v:o:subject=signing no verb today	0 0 0 17 -6 0 0 -14
v:o:subject=signing no verb until	7 7 0 -8 -10 0 0 1
v:o:subject=signing of ahead	0 6 0 -1 5 0 0 -11
v:o:subject=signing of today	0 -4 0 13 -3 0 0 0
v:o:subject=signing on ahead	-3 27 1 -10 -21 -2 0 0
v:o:subject=signing on today	0 16 0 -15 0 0 0 0
v:o:subject=signing sign	-2 -15 0 0 16 0 0 0
v:o:subject=signing sign ahead	-3 -15 0 5 16 0 0 -6
v:o:subject=signing sign on	0 8 0 -7 0 0 0 0
v:o:subject=signing until ahead	7 13 0 -19 -2 0 0 0
v:o:subject=truce	12 -1 4 -19 -7 -9 -18 22
v:o:subject=truce  ahead	-8 1 0 -6 -4 -2 0 15
v:o:subject=truce  today	3 -9 0 -18 4 0 0 12
v:o:subject=truce after ahead	0 -4 0 -2 0 0 0 9
v:o:subject=truce be	5 -10 -2 -3 -13 0 0 15
v:o:subject=truce be 	0 -1 0 -1 -3 0 0 11
v:o:subject=truce be on	0 -2 0 -3 -5 0 0 11
v:o:subject=truce be today	0 -2 0 -5 -3 0 0 13
v:o:subject=truce be until	8 -3 0 12 0 0 0 -12
v:o:subject=truce begin	-5 9 0 4 -5 0 0 -10
v:o:subject=truce begin from	0 10 0 -6 0 0 0 -1
v:o:subject=truce begin on	-8 5 0 11 -13 0 0 -10
v:o:subject=truce begin today	0 8 0 5 -2 0 0 -20
v:o:subject=truce by ahead	0 7 0 -10 7 0 0 -3
v:o:subject=truce carried	-5 -10 -10 -5 9 -16 1 13
v:o:subject=truce carried announce	0 -1 0 -15 9 0 0 8
v:o:subject=truce carried announce ahead	0 -1 0 -15 9 0 0 8
v:o:subject=truce carried announce on	0 0 0 -7 10 0 0 0
v:o:subject=truce carried ask	0 9 0 -10 1 0 0 0
v:o:subject=truce carried ask ahead	0 10 0 -11 2 0 0 0
v:o:subject=truce carried be	1 -2 0 13 -14 -3 -8 0
v:o:subject=truce carried be 	0 0 0 16 0 0 0 -12
v:o:subject=truce carried be ahead	1 0 0 5 -12 -3 -8 4
v:o:subject=truce carried be by	0 0 0 13 0 0 -3 -12
v:o:subject=truce carried be is	0 -12 0 0 5 0 0 6
v:o:subject=truce carried be on	0 0 0 0 -14 0 0 9
v:o:subject=truce carried be since	0 -1 0 -9 0 0 0 12
v:o:subject=truce carried be today	0 -7 0 13 -1 0 0 -5
v:o:subject=truce carried be until	4 11 0 0 0 0 0 -12
v:o:subject=truce carried begin	-1 -2 0 -2 -14 0 0 14
v:o:subject=truce carried begin ahead	-1 0 0 1 -13 0 0 8
v:o:subject=truce carried begin the	0 -9 0 3 0 0 0 4
v:o:subject=truce carried begin to	0 -2 0 -8 0 0 0 13
v:o:subject=truce carried begin today	0 -2 0 -5 0 0 0 9
v:o:subject=truce carried begin until	0 -15 0 0 0 0 0 9
v:o:subject=truce carried by ahead	0 -21 -1 -4 11 0 17 -10
v:o:subject=truce carried end	-7 -17 -2 13 5 0 0 -1
v:o:subject=truce carried end ahead	-7 -16 -2 6 6 0 0 2
v:o:subject=truce carried end ended	0 0 0 10 0 0 0 -9
v:o:subject=truce carried end on	-6 -14 -1 4 7 0 0 1
v:o:subject=truce carried end today	0 0 0 10 0 0 0 -8
v:o:subject=truce carried expect	0 -7 0 -8 9 0 0 8
v:o:subject=truce carried expect ahead	0 -7 0 0 9 0 0 -1
v:o:subject=truce carried expect on	0 -7 0 0 10 0 0 -1
v:o:subject=truce carried have	9 -8 0 1 -8 0 -3 1
v:o:subject=truce carried have ahead	9 -8 0 0 -7 0 -3 2
v:o:subject=truce carried have until	0 0 0 -3 -3 0 -1 14
v:o:subject=truce carried is ahead	0 -12 0 -1 5 0 0 7
v:o:subject=truce carried meet	0 11 0 -17 14 0 0 -7
v:o:subject=truce carried meet ahead	0 11 0 -17 14 0 0 -7
v:o:subject=truce carried on ahead	-23 5 4 0 15 -3 -5 -9
v:o:subject=truce carried other	0 -13 0 -13 12 0 0 13
v:o:subject=truce carried other ahead	0 -12 0 -1 12 0 0 0
v:o:subject=truce carried other today	0 0 0 -12 0 0 0 13
v:o:subject=truce carried pay	0 -6 0 -9 16 0 0 5
v:o:subject=truce carried pay from	0 -12 0 11 8 0 0 -7
v:o:subject=truce carried pay today	0 0 0 -20 10 0 0 13
v:o:subject=truce carried prolong	0 0 0 -14 0 0 0 16
v:o:subject=truce carried prolong ahead	0 0 0 -14 0 0 0 16
v:o:subject=truce carried return on	-2 -8 0 0 -1 0 0 9
v:o:subject=truce carried run	0 -10 0 0 -13 0 0 13
v:o:subject=truce carried run ahead	0 -10 0 0 -12 0 0 16
v:o:subject=truce carried say ahead	0 9 0 0 -6 0 0 -3
v:o:subject=truce carried say on	0 10 0 -2 -2 0 0 -4
v:o:subject=truce carried sign	0 -8 0 11 3 0 0 -10
v:o:subject=truce carried suspend	-3 6 0 6 5 0 4 -18
v:o:subject=truce carried suspend ahead	-2 6 0 1 6 0 4 -13
v:o:subject=truce carried suspend on	0 0 0 -12 13 0 0 0
v:o:subject=truce carried suspend until	0 -7 0 22 0 0 0 -15
v:o:subject=truce carried the ahead	0 5 -1 -3 -11 0 -5 9
v:o:subject=truce carried to ahead	0 -5 0 -17 -6 0 0 30
v:o:subject=truce carried until ahead	6 -9 -3 0 -4 0 -6 11
v:o:subject=truce carried vote	0 -9 0 -8 16 0 0 0
v:o:subject=truce carried vote ahead	0 -9 0 -8 16 0 0 0
v:o:subject=truce carried vote on	0 -9 0 -4 13 0 0 0
v:o:subject=truce effect today	0 22 0 -17 0 0 0 -9
v:o:subject=truce end	0 -8 5 -2 2 6 0 3
v:o:subject=truce end ahead	1 -3 5 -11 4 7 0 5
v:o:subject=truce end dies	0 0 0 -18 0 0 0 19
v:o:subject=truce end end	0 0 0 14 0 0 0 -13
v:o:subject=truce end ended	0 0 0 9 0 0 0 -8
v:o:subject=truce end ends	-2 -1 0 20 5 0 0 -20
v:o:subject=truce end on	4 -1 6 -7 -7 7 0 5
v:o:subject=truce end the	0 0 0 11 0 0 0 -10
v:o:subject=truce end today	0 15 0 2 -3 0 0 -8
v:o:subject=truce ends today	0 -10 -1 -20 -1 0 0 26
v:o:subject=truce extend	1 -1 0 -19 0 0 0 21
v:o:subject=truce far	-2 -8 -13 -3 8 -9 -10 15
v:o:subject=truce far  ahead	7 23 0 -8 -12 0 0 -15
v:o:subject=truce far  today	0 -14 0 16 -10 0 0 0
v:o:subject=truce far carried	2 -1 -6 6 -25 -11 -15 16
v:o:subject=truce far carried  ahead	0 -15 0 11 0 0 0 6
v:o:subject=truce far carried agree	0 3 0 -10 0 0 0 8
v:o:subject=truce far carried agree ahead	0 3 0 -10 0 0 0 9
v:o:subject=truce far carried agree on	0 3 0 -11 0 0 0 9
v:o:subject=truce far carried approve	0 0 0 -11 0 0 0 11
v:o:subject=truce far carried ask	0 -3 0 13 -1 0 0 -4
v:o:subject=truce far carried ask ahead	0 -3 0 12 0 0 0 -4
v:o:subject=truce far carried ask on	0 -3 0 10 0 0 0 -4
v:o:subject=truce far carried be	6 -7 0 -8 -7 -3 -9 18
v:o:subject=truce far carried be ahead	6 -4 0 11 -6 -3 -9 -2
v:o:subject=truce far carried be by	0 12 0 0 -11 0 -3 0
v:o:subject=truce far carried be is	0 0 0 -9 0 0 0 12
v:o:subject=truce far carried be on	0 -19 0 -11 3 0 0 26
v:o:subject=truce far carried be today	0 -4 0 -26 0 0 0 30
v:o:subject=truce far carried be until	8 -4 0 12 0 0 0 -14
v:o:subject=truce far carried begin	0 7 0 -11 -3 0 0 10
v:o:subject=truce far carried begin ahead	-5 15 0 -15 -2 0 0 9
v:o:subject=truce far carried begin on	-2 9 0 -4 -6 0 0 1
v:o:subject=truce far carried begin today	3 -14 0 2 0 0 0 2
v:o:subject=truce far carried by ahead	0 22 0 -9 0 1 -9 -10
v:o:subject=truce far carried carry	0 0 0 9 -8 0 0 0
v:o:subject=truce far carried carry ahead	0 0 0 9 -8 0 0 0
v:o:subject=truce far carried charge ahead	0 -14 0 11 0 0 0 4
v:o:subject=truce far carried charge on	0 -7 0 13 0 0 0 -4
v:o:subject=truce far carried charge since	0 22 0 -21 0 0 0 -1
v:o:subject=truce far carried charge today	0 18 0 -12 0 0 0 -6
v:o:subject=truce far carried decide	0 -9 0 3 2 0 0 0
v:o:subject=truce far carried decide ahead	0 -9 0 3 2 0 0 0
v:o:subject=truce far carried decide on	0 -9 0 3 3 0 0 0
v:o:subject=truce far carried end ends	0 0 0 -9 0 0 0 10
v:o:subject=truce far carried from ahead	-3 8 0 -4 0 0 0 -3
v:o:subject=truce far carried from today	0 -15 0 17 0 0 0 0
v:o:subject=truce far carried get	0 0 0 11 -3 0 -2 -6
v:o:subject=truce far carried have	0 0 0 -18 0 0 0 21
v:o:subject=truce far carried is ahead	0 0 0 -9 0 0 0 12
v:o:subject=truce far carried keep	0 -1 0 -7 0 0 0 10
v:o:subject=truce far carried keep ahead	0 -1 0 -7 0 0 0 10
v:o:subject=truce far carried make	0 -9 0 10 0 0 0 0
v:o:subject=truce far carried make ahead	0 -9 0 10 0 0 0 0
v:o:subject=truce far carried meet on	0 0 0 10 -1 0 0 -4
v:o:subject=truce far carried of today	0 -7 0 10 0 0 0 -1
v:o:subject=truce far carried on ahead	-13 -15 -2 28 0 -2 -1 -8
v:o:subject=truce far carried on today	0 -13 0 8 -1 0 0 2
v:o:subject=truce far carried other	0 0 0 14 -1 0 0 -10
v:o:subject=truce far carried other ahead	0 0 0 14 -1 0 0 -10
v:o:subject=truce far carried pay	-2 10 0 -6 -2 0 0 2
v:o:subject=truce far carried pay ahead	-2 20 0 -27 0 0 0 10
v:o:subject=truce far carried pay from	-2 16 0 -9 0 0 0 -3
v:o:subject=truce far carried pay today	0 -14 0 18 0 0 0 -6
v:o:subject=truce far carried pay until	0 -4 0 -7 0 0 0 12
v:o:subject=truce far carried publish	0 17 0 -9 0 0 0 -7
v:o:subject=truce far carried publish today	0 17 0 -10 0 0 0 -7
v:o:subject=truce far carried run ahead	0 -6 0 15 -8 0 0 -4
v:o:subject=truce far carried run on	0 0 0 15 0 0 0 -13
v:o:subject=truce far carried sign	0 8 0 15 -10 0 0 -11
v:o:subject=truce far carried sign ahead	0 9 0 11 -10 0 0 -9
v:o:subject=truce far carried sign on	0 -3 0 12 -1 0 0 -3
v:o:subject=truce far carried suspend	14 5 0 2 -5 0 0 -15
v:o:subject=truce far carried suspend ahead	14 5 0 0 -5 0 0 -14
v:o:subject=truce far carried suspend on	0 0 0 13 0 0 0 -11
v:o:subject=truce far carried suspend until	9 1 0 4 -8 0 0 -9
v:o:subject=truce far carried tell	0 8 0 -10 6 0 0 -3
v:o:subject=truce far carried tell ahead	0 9 0 -13 6 0 0 0
v:o:subject=truce far carried tell on	0 9 0 -11 6 0 0 -3
v:o:subject=truce far carried the ahead	-1 -12 0 -1 -13 0 0 19
v:o:subject=truce far carried to ahead	2 -8 0 14 -9 0 0 -1
v:o:subject=truce far carried until ahead	13 -14 -1 8 -8 -3 7 -5
v:o:subject=truce far carried vote	0 0 0 -10 8 0 0 0
v:o:subject=truce far friday today	0 -5 0 14 0 0 0 -6
v:o:subject=truce far from ahead	0 19 0 -12 0 0 0 -3
v:o:subject=truce far no verb	-2 -8 -13 -3 8 -9 -10 15
v:o:subject=truce far no verb 	5 15 0 5 -24 0 0 -11
v:o:subject=truce far no verb ahead	0 10 -9 -2 -16 -7 -8 8
v:o:subject=truce far no verb friday	0 -5 0 14 0 0 0 -6
v:o:subject=truce far no verb friday,	0 -6 0 18 0 0 0 -9
v:o:subject=truce far no verb from	-1 12 0 -2 -1 0 0 -5
v:o:subject=truce far no verb on	-3 1 0 -2 -14 0 0 13
v:o:subject=truce far no verb the	0 -1 0 7 9 0 0 -14
v:o:subject=truce far no verb to	0 -8 0 0 0 0 0 11
v:o:subject=truce far no verb today	-4 -51 0 -1 22 0 0 9
v:o:subject=truce far no verb until	1 -9 0 -13 -4 0 0 21
v:o:subject=truce far no verb wednesday,	0 0 0 -11 16 0 0 -4
v:o:subject=truce far on ahead	-3 1 0 -3 -14 0 0 14
v:o:subject=truce far the ahead	0 -1 0 7 9 0 0 -14
v:o:subject=truce far to ahead	0 -8 0 0 0 0 0 11
v:o:subject=truce far until ahead	1 -9 0 -13 -4 0 0 21
v:o:subject=truce far wednesday, today	0 0 0 -11 16 0 0 -4
v:o:subject=truce friday, ahead	8 -14 0 -20 -5 0 0 26
v:o:subject=truce from ahead	4 11 0 4 0 0 0 -23
v:o:subject=truce has ahead	0 -9 0 6 0 0 0 0
v:o:subject=truce have	0 -5 0 12 0 0 0 -5
v:o:subject=truce have ahead	0 -5 0 12 0 0 0 -5
v:o:subject=truce have has	0 -1 0 11 0 0 0 -7
v:o:subject=truce have until	0 0 0 -10 0 0 0 13
v:o:subject=truce monday, ahead	0 0 0 -9 7 0 0 3
v:o:subject=truce no verb	6 -11 5 -20 4 -17 -18 23
v:o:subject=truce no verb 	-2 3 2 -21 3 0 0 13
v:o:subject=truce no verb a.m.	0 -12 0 20 0 0 0 -5
v:o:subject=truce no verb ahead	6 -15 6 -1 4 -15 -16 6
v:o:subject=truce no verb ends	0 -6 0 -38 -2 0 0 43
v:o:subject=truce no verb friday,	8 -15 0 -27 -5 0 0 34
v:o:subject=truce no verb from	2 5 0 7 0 0 0 -20
v:o:subject=truce no verb monday,	0 0 0 -9 7 0 0 3
v:o:subject=truce no verb of	-2 12 5 -3 0 0 0 -8
v:o:subject=truce no verb on	14 -31 6 -11 3 0 0 13
v:o:subject=truce no verb saturday,	0 2 0 -11 -2 0 0 8
v:o:subject=truce no verb sunday,	0 -3 0 -16 0 0 0 20
v:o:subject=truce no verb thursday,	0 -1 0 -9 0 0 0 14
v:o:subject=truce no verb to	2 -20 0 -6 9 0 0 7
v:o:subject=truce no verb today	0 7 0 -30 0 0 0 27
v:o:subject=truce no verb tomorrow,	0 10 0 -6 0 0 0 0
v:o:subject=truce no verb tuesday,	0 12 0 -11 0 0 0 0
v:o:subject=truce no verb until	7 -15 0 -1 7 0 0 2
v:o:subject=truce no verb week,	0 0 0 -8 0 0 0 11
v:o:subject=truce of ahead	0 11 5 0 0 0 0 -14
v:o:subject=truce on ahead	12 -12 10 -10 -7 4 -4 13
v:o:subject=truce on today	0 -2 0 9 0 0 0 -4
v:o:subject=truce other	9 -7 0 -20 -4 0 0 18
v:o:subject=truce other ahead	9 -7 0 -20 -4 0 0 18
v:o:subject=truce other on	0 0 0 -11 0 0 0 11
v:o:subject=truce other to	10 0 0 -4 -1 0 0 -3
v:o:subject=truce out today	0 11 0 -20 0 0 0 11
v:o:subject=truce prolong	0 -2 0 17 0 0 0 -12
v:o:subject=truce prolong ahead	0 -2 0 17 0 0 0 -12
v:o:subject=truce prolong on	0 0 0 12 0 0 0 -10
v:o:subject=truce run	1 18 3 -3 -4 0 0 -10
v:o:subject=truce run ahead	2 11 3 7 -9 0 0 -14
v:o:subject=truce run out	0 7 0 -9 0 0 0 2
v:o:subject=truce run to	1 0 3 8 -12 0 0 -5
v:o:subject=truce run today	0 10 0 -14 2 0 0 2
v:o:subject=truce saturday, ahead	0 2 0 -11 -2 0 0 8
v:o:subject=truce sign	0 7 0 -12 7 0 0 -1
v:o:subject=truce sign ahead	0 7 0 -12 7 0 0 -1
v:o:subject=truce since ahead	0 0 0 19 0 0 0 -17
v:o:subject=truce sunday, ahead	0 -3 0 -16 0 0 0 20
v:o:subject=truce thursday, ahead	0 -1 0 -9 0 0 0 14
v:o:subject=truce to ahead	11 -24 0 -2 0 0 0 7
v:o:subject=truce tomorrow today	0 0 0 23 0 0 0 -22
v:o:subject=truce tomorrow, ahead	0 10 0 -6 0 0 0 0
v:o:subject=truce tuesday, ahead	0 12 0 -12 0 0 0 0
v:o:subject=truce until ahead	13 -17 0 4 6 -1 -2 -4
v:o:subject=truce week, ahead	0 0 0 -8 0 0 0 11
v:o:topic=controls	34 -5 -5 -3 -6 -1 -1 -25
v:o:topic=controls 	11 -3 0 -7 0 1 0 0
v:o:topic=controls  ahead	12 -1 0 -10 0 1 0 0
v:o:topic=controls ahead	32 -12 -4 2 -5 0 -1 -23
v:o:topic=controls announce	-1 13 0 -7 0 0 0 0
v:o:topic=controls announced	0 15 0 -14 0 0 0 0
v:o:topic=controls be	3 -2 0 -14 0 -1 -1 15
v:o:topic=controls before	5 7 -2 -11 -5 3 0 0
v:o:topic=controls before ahead	5 7 -2 -11 -5 3 0 0
v:o:topic=controls begin	18 -16 0 0 -8 4 0 -2
v:o:topic=controls end	5 8 -1 -10 10 0 0 -16
v:o:topic=controls far	27 -14 1 -5 -6 5 -11 0
v:o:topic=controls far 	6 -10 0 -9 7 5 0 0
v:o:topic=controls far ahead	21 -10 1 -7 -4 5 -10 0
v:o:topic=controls far end	0 14 0 0 -2 0 0 -12
v:o:topic=controls far from	12 -10 0 -4 2 0 0 0
v:o:topic=controls far from ahead	12 -10 0 -4 2 0 0 0
v:o:topic=controls far no verb	16 -12 -3 -9 0 3 0 1
v:o:topic=controls far tell	0 -10 0 -6 0 0 0 14
v:o:topic=controls from	22 -6 0 -12 0 1 0 -8
v:o:topic=controls from ahead	16 -5 0 -6 0 1 0 -8
v:o:topic=controls make	14 0 0 -11 0 0 0 0
v:o:topic=controls no verb	9 0 2 0 -5 0 5 -12
v:o:topic=controls of	-16 -6 0 24 0 0 0 0
v:o:topic=controls of ahead	-16 -3 0 22 0 0 0 0
v:o:topic=controls on	15 -8 0 10 -6 -7 0 -12
v:o:topic=controls on ahead	15 -8 0 9 -5 -7 0 -12
v:o:topic=controls other	0 -5 0 0 -7 2 10 -4
v:o:topic=controls say	-6 12 0 -4 -4 0 0 3
v:o:topic=controls to	12 -3 -1 -3 6 -3 0 -9
v:o:topic=controls to ahead	12 -3 -1 -3 6 -3 0 -9
v:o:topic=controls today	4 10 0 -9 -1 0 0 0
v:o:topic=controls until	3 0 1 -15 9 2 1 -6
v:o:topic=controls until ahead	3 0 1 -15 9 2 1 -6
v:o:topic=deal	-14 -1 -28 6 0 -5 18 -8
v:o:topic=deal 	0 -3 0 14 -2 0 0 0
v:o:topic=deal ahead	-13 6 -27 0 -2 -4 19 -10
v:o:topic=deal aim	0 0 0 -7 0 0 10 0
v:o:topic=deal announce	0 -10 0 13 -3 0 0 1
v:o:topic=deal be	-4 -12 0 12 8 9 3 -22
v:o:topic=deal before	0 0 0 15 -11 0 2 -12
v:o:topic=deal before ahead	0 0 0 15 -11 0 2 -12
v:o:topic=deal begin	0 6 0 7 0 0 -7 -26
v:o:topic=deal by	-6 9 -1 -5 -2 -12 9 -1
v:o:topic=deal by ahead	-6 10 -1 -7 -2 -12 9 0
v:o:topic=deal charge	0 16 0 -17 0 0 0 0
v:o:topic=deal conclude	0 -11 0 8 -5 0 9 -5
v:o:topic=deal confirm	0 0 0 11 -6 0 0 0
v:o:topic=deal deal ahead	0 -5 0 20 0 0 -5 -11
v:o:topic=deal deal today	0 0 0 -12 0 0 0 14
v:o:topic=deal end	0 4 0 -23 -13 -1 -6 30
v:o:topic=deal face	0 -7 0 -6 0 0 -3 17
v:o:topic=deal far	-18 -9 -9 10 -5 -2 2 6
v:o:topic=deal far 	0 8 0 16 -8 0 0 -22
v:o:topic=deal far  ahead	0 10 0 11 -5 0 0 -20
v:o:topic=deal far ahead	-16 -7 -8 1 0 -1 3 11
v:o:topic=deal far be	0 10 0 -5 3 5 -2 -7
v:o:topic=deal far charge	0 24 0 -18 -1 0 0 -3
v:o:topic=deal far delhi,	0 13 0 -12 0 0 0 0
v:o:topic=deal far delhi, today	0 13 0 -12 0 0 0 0
v:o:topic=deal far for	0 0 0 9 -3 0 0 0
v:o:topic=deal far make	0 1 0 0 -7 0 13 -11
v:o:topic=deal far on	-2 0 -4 -9 8 -1 -4 10
v:o:topic=deal far on ahead	-2 1 -4 -10 8 -1 -4 11
v:o:topic=deal far other	0 10 0 -12 0 0 6 0
v:o:topic=deal far say	0 -9 0 12 0 0 0 0
v:o:topic=deal far the	0 0 2 3 14 0 -2 -17
v:o:topic=deal far the ahead	0 0 2 3 14 0 -2 -17
v:o:topic=deal far to	0 12 0 0 -4 0 0 -5
v:o:topic=deal far to ahead	0 12 0 0 -4 0 0 -5
v:o:topic=deal far today	0 0 0 24 -12 0 0 -16
v:o:topic=deal far until	0 0 0 -5 -8 0 0 13
v:o:topic=deal far until ahead	0 0 0 -5 -8 0 0 13
v:o:topic=deal far write	0 -2 0 -10 0 0 0 13
v:o:topic=deal from	-2 22 0 -11 -11 0 -5 0
v:o:topic=deal from ahead	-2 27 0 -16 -11 0 -5 0
v:o:topic=deal have	0 4 0 -1 3 0 8 -16
v:o:topic=deal negotiate	0 -6 0 2 -6 0 12 -5
v:o:topic=deal no verb	0 0 -9 8 -7 -11 11 -9
v:o:topic=deal on	-4 10 -7 -8 14 7 -12 -8
v:o:topic=deal on ahead	-4 10 -6 -10 17 7 -11 -13
v:o:topic=deal on today	0 0 0 -1 -7 0 0 10
v:o:topic=deal other	0 0 0 -2 2 7 0 -10
v:o:topic=deal pay	0 -8 0 8 0 0 0 3
v:o:topic=deal publish	0 -7 0 -5 13 0 0 0
v:o:topic=deal reach	0 -4 0 -6 -7 0 2 16
v:o:topic=deal said	0 11 0 -10 0 0 0 0
v:o:topic=deal say	0 10 0 -9 4 0 0 0
v:o:topic=deal sign	0 -12 0 15 4 0 -4 -6
v:o:topic=deal since	0 -7 0 11 0 0 0 -2
v:o:topic=deal since ahead	0 -7 0 11 0 0 0 -2
v:o:topic=deal sit	0 -2 0 -5 12 0 0 -3
v:o:topic=deal tell	0 8 0 -6 -5 0 0 2
v:o:topic=deal the	0 -15 0 -3 0 0 10 8
v:o:topic=deal the ahead	0 -15 0 -3 0 0 10 8
v:o:topic=deal threaten	0 -9 0 10 0 0 0 0
v:o:topic=deal today	0 -32 0 20 5 0 -3 0
v:o:topic=deal until	3 -16 -4 2 2 -5 8 -2
v:o:topic=deal until ahead	3 -16 -4 2 2 -5 8 -2
v:o:topic=deal write	0 -4 0 14 -5 0 0 0
v:o:topic=duties	-12 32 0 -10 1 -30 -22 0
v:o:topic=duties 	3 -1 -10 3 0 0 -5 0
v:o:topic=duties  ahead	5 12 -9 0 -6 0 -3 -9
v:o:topic=duties  today	0 -38 0 6 6 0 0 7
v:o:topic=duties (	0 0 0 -4 0 0 0 8
v:o:topic=duties ( today	0 -4 0 -8 0 0 0 14
v:o:topic=duties 12:01	0 -2 0 7 -1 0 0 -6
v:o:topic=duties 12:01 today	0 -9 0 13 0 0 0 -3
v:o:topic=duties accept	0 -10 0 3 7 0 0 -2
v:o:topic=duties after	-5 11 3 -9 1 0 0 -3
v:o:topic=duties after ahead	-5 11 3 -9 1 0 0 -3
v:o:topic=duties agree	0 -4 -3 -12 7 0 0 15
v:o:topic=duties ahead	-4 37 6 -25 -4 -25 -16 5
v:o:topic=duties announce	5 0 0 5 -3 0 1 -16
v:o:topic=duties argue	0 0 0 -16 17 0 0 0
v:o:topic=duties as	0 2 0 -17 0 0 0 15
v:o:topic=duties ask	0 -5 0 11 0 0 0 -2
v:o:topic=duties back	0 -10 0 -7 -1 0 0 21
v:o:topic=duties back ahead	0 -9 0 0 -1 0 0 13
v:o:topic=duties before	-1 2 0 -15 7 0 -4 8
v:o:topic=duties before ahead	-1 0 0 -20 9 0 -4 12
v:o:topic=duties began	0 -8 0 10 0 0 0 0
v:o:topic=duties begin	0 5 -4 -4 -6 -5 14 -1
v:o:topic=duties bring	0 17 0 -15 -3 0 0 2
v:o:topic=duties by	-5 2 0 -13 7 -1 7 0
v:o:topic=duties by ahead	-5 2 0 -14 7 -1 7 0
v:o:topic=duties call	0 -6 0 17 0 0 0 -11
v:o:topic=duties cent ahead	0 -6 0 -4 0 0 0 14
v:o:topic=duties cent today	0 1 0 0 7 0 0 -12
v:o:topic=duties charge	-5 14 -2 -11 1 0 0 1
v:o:topic=duties charged	0 -1 0 -12 15 0 0 0
v:o:topic=duties charged today	0 -1 0 -12 15 0 0 0
v:o:topic=duties collect	0 8 0 -3 -13 0 0 5
v:o:topic=duties cut	9 0 0 0 -8 0 0 -6
v:o:topic=duties day,	-3 0 0 -5 0 0 0 11
v:o:topic=duties day, ahead	-3 0 0 -5 0 0 0 11
v:o:topic=duties decide	0 -7 0 12 -1 0 0 -3
v:o:topic=duties double	0 -9 0 0 -4 0 0 14
v:o:topic=duties end	-5 5 9 0 -3 -1 -7 -3
v:o:topic=duties ends	0 5 0 -21 0 0 0 17
v:o:topic=duties ends ahead	0 6 0 -12 0 0 0 7
v:o:topic=duties ends today	0 0 0 -10 0 0 0 11
v:o:topic=duties expect	0 1 1 5 -11 0 0 -5
v:o:topic=duties face	0 12 0 -1 -1 0 0 -7
v:o:topic=duties fall	0 12 0 4 -7 0 0 -14
v:o:topic=duties far	4 2 -15 0 2 -22 -11 7
v:o:topic=duties far 	-16 -7 -11 7 -2 6 6 1
v:o:topic=duties far  ahead	-12 0 -8 3 -8 7 7 -2
v:o:topic=duties far  today	0 -14 0 5 4 0 0 5
v:o:topic=duties far after	0 -4 0 0 -6 0 0 10
v:o:topic=duties far after ahead	0 -4 0 0 -6 0 0 10
v:o:topic=duties far ahead	7 7 -10 -4 0 -19 -7 3
v:o:topic=duties far announce	0 -18 0 5 13 0 0 -5
v:o:topic=duties far be	-8 -8 -5 -4 3 -7 0 18
v:o:topic=duties far before ahead	0 15 0 -7 -2 0 0 -1
v:o:topic=duties far before today	0 -19 0 16 -1 0 0 3
v:o:topic=duties far begin	3 9 5 0 -19 0 -2 -4
v:o:topic=duties far bern,	0 16 0 -15 0 0 0 0
v:o:topic=duties far bern, today	0 16 0 -16 0 0 0 0
v:o:topic=duties far by	7 -1 -2 -4 10 0 0 -11
v:o:topic=duties far by ahead	7 -1 -2 -5 11 0 0 -11
v:o:topic=duties far charge	0 -12 0 13 0 0 0 1
v:o:topic=duties far delhi,	0 16 0 -14 0 0 0 0
v:o:topic=duties far delhi, today	0 16 0 -14 0 0 0 0
v:o:topic=duties far fall	0 17 0 6 -2 0 0 -21
v:o:topic=duties far for	0 -12 0 17 -6 0 0 0
v:o:topic=duties far friday,	0 20 0 -13 -4 0 0 -3
v:o:topic=duties far from	0 20 11 -12 -11 0 0 -8
v:o:topic=duties far from ahead	0 22 11 -17 -7 0 0 -6
v:o:topic=duties far have	0 4 0 6 4 0 1 -22
v:o:topic=duties far is	0 18 0 -7 4 0 0 -15
v:o:topic=duties far is ahead	0 19 0 -14 6 0 0 -11
v:o:topic=duties far monday,	0 4 0 2 0 0 0 -9
v:o:topic=duties far monday, today	0 -1 0 11 0 0 0 -7
v:o:topic=duties far move	0 -7 0 -15 0 0 0 21
v:o:topic=duties far no verb	-8 7 -2 -1 -10 -2 0 4
v:o:topic=duties far on	-3 -6 -17 11 11 -10 -8 -5
v:o:topic=duties far on ahead	-3 -5 -16 13 2 -9 -7 -1
v:o:topic=duties far on today	0 0 0 -3 14 0 0 -12
v:o:topic=duties far other	-2 -10 0 5 10 0 0 -1
v:o:topic=duties far pay	0 10 0 4 -9 0 0 -12
v:o:topic=duties far post	0 -8 0 -4 13 0 0 0
v:o:topic=duties far promise	0 -7 0 10 0 0 -2 0
v:o:topic=duties far publish	0 10 0 -1 -6 0 0 -6
v:o:topic=duties far put	0 -7 0 17 -3 0 0 -6
v:o:topic=duties far run	0 0 0 -15 -1 0 0 18
v:o:topic=duties far said	0 -1 0 -9 0 0 0 12
v:o:topic=duties far said today	0 -1 0 -9 0 0 0 12
v:o:topic=duties far say	0 -16 0 15 -3 0 0 5
v:o:topic=duties far send	0 0 0 -11 15 0 0 0
v:o:topic=duties far stand	0 0 0 -15 0 0 0 18
v:o:topic=duties far suspend	14 2 0 -3 -8 0 0 -6
v:o:topic=duties far telephone	0 0 0 -23 0 0 0 24
v:o:topic=duties far tell	0 18 0 -6 -4 0 0 -14
v:o:topic=duties far thursday,	0 -14 0 -3 10 0 0 4
v:o:topic=duties far thursday, today	0 -8 0 -3 0 0 0 12
v:o:topic=duties far to	0 0 -1 11 -7 0 0 -5
v:o:topic=duties far to ahead	0 0 -1 11 -7 0 0 -5
v:o:topic=duties far today	-8 -8 -6 4 3 -1 -2 10
v:o:topic=duties far tokyo,	0 0 0 -8 10 0 0 0
v:o:topic=duties far tokyo, today	0 0 0 -8 10 0 0 0
v:o:topic=duties far until	10 0 2 -5 11 -3 0 -14
v:o:topic=duties far until ahead	10 0 2 -6 11 -3 0 -14
v:o:topic=duties far want	0 5 0 -8 0 0 3 0
v:o:topic=duties far washington, today	0 -3 0 15 0 0 0 -3
v:o:topic=duties far wednesday,	0 -2 0 12 0 0 0 -7
v:o:topic=duties far write	0 0 0 18 -11 0 0 -8
v:o:topic=duties for	0 12 -2 1 -7 7 0 -22
v:o:topic=duties for ahead	0 0 -2 11 -6 7 0 -21
v:o:topic=duties for today	0 19 0 -18 0 0 0 0
v:o:topic=duties force	0 -10 0 0 0 0 0 9
v:o:topic=duties friday,	0 -15 15 -19 20 0 0 -4
v:o:topic=duties friday, ahead	0 -15 15 -20 20 0 0 -4
v:o:topic=duties from	1 26 -18 -3 -3 -5 1 -33
v:o:topic=duties from ahead	2 21 -16 -4 0 -5 2 -24
v:o:topic=duties from today	0 13 0 -1 -11 0 0 -20
v:o:topic=duties get	0 10 0 -3 2 0 -1 -4
v:o:topic=duties halve	0 9 0 -13 0 0 0 0
v:o:topic=duties has	0 0 0 -5 -3 0 0 12
v:o:topic=duties has ahead	0 0 0 -8 -3 0 0 13
v:o:topic=duties have	0 -20 -1 -1 12 0 10 0
v:o:topic=duties hit	0 -8 0 9 0 0 0 0
v:o:topic=duties impose	4 5 0 -11 0 0 0 0
v:o:topic=duties including	0 -15 9 4 0 0 0 0
v:o:topic=duties including ahead	0 -15 9 4 0 0 0 0
v:o:topic=duties increase	0 -10 0 12 0 0 0 0
v:o:topic=duties introduce	0 -13 0 8 0 0 0 2
v:o:topic=duties is	0 -1 0 -10 -16 0 10 14
v:o:topic=duties is ahead	0 0 0 0 -11 0 10 0
v:o:topic=duties is today	0 0 0 -14 -3 0 0 19
v:o:topic=duties jump	0 -10 0 -4 17 0 0 -3
v:o:topic=duties keep	2 -11 0 7 -7 0 0 5
v:o:topic=duties know	0 -10 0 21 -7 0 0 -1
v:o:topic=duties land	0 20 0 -17 -3 0 0 0
v:o:topic=duties let	0 -3 0 0 -8 0 0 10
v:o:topic=duties levy	0 28 0 -16 -3 0 0 -10
v:o:topic=duties look	0 -6 0 -10 6 0 0 9
v:o:topic=duties make	0 6 0 2 -9 0 0 -2
v:o:topic=duties meet	0 4 0 -9 0 0 0 4
v:o:topic=duties midnight	0 11 0 -16 6 0 0 0
v:o:topic=duties midnight today	0 11 0 -16 6 0 0 0
v:o:topic=duties monday	0 14 0 -13 0 0 0 0
v:o:topic=duties monday,	0 22 0 -9 -6 0 0 -12
v:o:topic=duties monday, ahead	0 23 0 -10 -6 0 0 -12
v:o:topic=duties move	0 17 0 -3 0 0 0 -17
v:o:topic=duties no verb	-12 15 6 -8 2 -16 -7 0
v:o:topic=duties o'clock	0 9 0 0 0 0 0 -8
v:o:topic=duties of	-1 2 -4 9 -16 0 0 -5
v:o:topic=duties of today	0 -5 0 8 -6 0 0 0
v:o:topic=duties on	-10 12 0 3 -7 0 2 -7
v:o:topic=duties on ahead	-8 17 1 -5 -15 0 3 0
v:o:topic=duties on today	0 -19 0 21 17 0 0 -30
v:o:topic=duties other	0 -6 4 22 -14 0 -5 -1
v:o:topic=duties pay	-11 9 -7 -8 -6 0 1 8
v:o:topic=duties percent	0 21 0 -7 -3 0 0 -19
v:o:topic=duties percent ahead	0 11 0 0 0 0 0 -13
v:o:topic=duties percent today	0 13 0 -7 0 0 0 -5
v:o:topic=duties publish	0 -2 0 -7 13 0 0 -2
v:o:topic=duties ready	0 -9 0 -9 0 0 11 4
v:o:topic=duties report	0 -7 0 -6 14 0 0 0
v:o:topic=duties return	0 -3 0 0 -10 0 0 10
v:o:topic=duties rise	0 21 0 -7 -9 0 0 -18
v:o:topic=duties run	0 0 6 -10 -2 0 0 5
v:o:topic=duties said	0 -5 0 11 0 0 0 -3
v:o:topic=duties same	0 9 0 -5 0 0 0 0
v:o:topic=duties same ahead	0 9 0 -7 0 0 0 0
v:o:topic=duties saturday,	0 3 0 -16 13 0 0 0
v:o:topic=duties saturday, ahead	0 3 0 -16 13 0 0 0
v:o:topic=duties say	0 -19 0 28 -5 0 0 -3
v:o:topic=duties see	0 10 0 -5 0 0 0 -3
v:o:topic=duties set	0 -9 0 8 -3 8 0 0
v:o:topic=duties since	7 -20 1 13 -8 0 0 0
v:o:topic=duties since ahead	7 -30 1 12 -6 0 0 3
v:o:topic=duties spare	0 -12 0 0 -3 0 0 14
v:o:topic=duties stand	0 8 0 4 -2 0 0 -13
v:o:topic=duties start	0 -7 0 13 0 0 0 -6
v:o:topic=duties starting	9 22 0 -30 0 0 0 0
v:o:topic=duties starting ahead	9 4 0 -15 0 0 0 0
v:o:topic=duties starts	0 23 0 -21 0 0 0 0
v:o:topic=duties starts ahead	0 14 0 -12 0 0 0 0
v:o:topic=duties suspend	3 11 8 -15 -9 0 -4 1
v:o:topic=duties the	-4 17 -8 -4 -5 0 -5 -4
v:o:topic=duties the ahead	-4 17 -8 -5 -5 0 -5 -4
v:o:topic=duties threaten	-6 15 0 -7 3 0 0 -5
v:o:topic=duties through	0 -10 1 0 0 0 0 6
v:o:topic=duties thursday,	0 19 0 -16 0 0 0 -1
v:o:topic=duties thursday, ahead	0 19 0 -16 0 0 0 -1
v:o:topic=duties till	0 -14 0 7 0 0 0 7
v:o:topic=duties till ahead	0 -14 0 7 0 0 0 7
v:o:topic=duties to	0 7 0 -1 0 0 -6 -2
v:o:topic=duties to ahead	0 10 0 -8 1 0 -6 0
v:o:topic=duties today	-13 -5 -13 18 16 -4 -6 -13
v:o:topic=duties tomorrow,	0 10 0 -9 0 0 0 0
v:o:topic=duties tomorrow, ahead	0 10 0 -9 0 0 0 0
v:o:topic=duties tuesday,	0 10 0 -5 0 0 0 0
v:o:topic=duties tuesday, ahead	0 10 0 -5 0 0 0 0
v:o:topic=duties until	-3 -6 4 -10 -8 -10 0 21
v:o:topic=duties until ahead	-3 -4 4 -8 -8 -9 0 17
v:o:topic=duties until today	0 -3 0 -4 0 0 0 9
v:o:topic=duties want	0 -25 0 0 -3 0 4 19
v:o:topic=duties with	0 -11 0 -1 0 0 0 13
v:o:topic=duties with ahead	0 -11 0 -1 0 0 0 13
v:o:topic=duties write	0 -2 0 21 -15 0 0 -14
v:o:topic=exclusions	0 0 33 -23 4 -12 -12 -8
v:o:topic=exclusions 	0 0 12 -8 1 0 0 -7
v:o:topic=exclusions  ahead	0 0 15 -9 -1 0 0 -2
v:o:topic=exclusions ahead	0 3 35 -25 0 -12 -12 -10
v:o:topic=exclusions be	0 16 4 -14 0 0 0 -6
v:o:topic=exclusions begin	-2 -14 3 3 -8 0 0 17
v:o:topic=exclusions end	0 -2 10 7 2 -1 0 -20
v:o:topic=exclusions far	9 6 3 -13 -13 -1 2 2
v:o:topic=exclusions far 	5 9 6 -16 -10 0 0 0
v:o:topic=exclusions far ahead	9 9 3 -21 -9 -1 2 5
v:o:topic=exclusions far no verb	3 0 4 -10 -2 0 3 0
v:o:topic=exclusions far today	0 -5 0 17 -3 0 0 -2
v:o:topic=exclusions no verb	11 7 14 -36 5 -1 0 -9
v:o:topic=exclusions on	-1 0 18 -15 3 -2 0 -3
v:o:topic=exclusions on ahead	-1 1 18 -18 5 -2 0 -3
v:o:topic=exclusions say	0 -10 6 -6 -2 0 0 11
v:o:topic=exclusions to	-4 -5 11 0 0 0 0 -1
v:o:topic=exclusions to ahead	-4 -5 11 0 0 0 0 -1
v:o:topic=exclusions until	-7 -15 15 7 -1 0 0 -10
v:o:topic=exclusions until ahead	-7 -15 15 7 -1 0 0 -10
v:o:topic=fees	2 0 1 -2 13 -5 -3 -10
v:o:topic=fees 	0 15 0 -11 0 0 0 -4
v:o:topic=fees ahead	2 0 1 -3 12 -5 -3 -9
v:o:topic=fees begin	-1 6 0 -23 14 0 0 3
v:o:topic=fees far	-2 -13 -2 3 10 -2 0 0
v:o:topic=fees far 	0 0 0 11 -5 0 0 0
v:o:topic=fees far from	0 2 0 -18 19 0 0 -6
v:o:topic=fees far from ahead	0 3 0 -15 13 0 0 -6
v:o:topic=fees far no verb	-3 -12 0 2 6 0 0 4
v:o:topic=fees far on	0 -19 0 0 8 0 0 9
v:o:topic=fees far on ahead	0 -19 0 8 0 0 0 10
v:o:topic=fees far the	0 0 0 -3 -2 0 0 9
v:o:topic=fees from	-2 -10 0 -12 22 0 0 2
v:o:topic=fees from ahead	-2 -10 0 -3 15 0 0 2
v:o:topic=fees on	4 -10 5 11 -1 0 0 -6
v:o:topic=fees on ahead	4 -9 5 6 0 0 0 -6
v:o:topic=fees return	-1 0 0 -1 16 0 0 -12
v:o:topic=fees suspend	0 6 0 -5 -6 0 0 9
v:o:topic=fees until	-5 -5 0 1 0 0 0 9
v:o:topic=fees until ahead	-5 -5 0 1 0 0 0 9
v:o:topic=longer	0 -14 9 0 -17 -16 -6 18
v:o:topic=longer ahead	-5 -18 10 4 -13 -15 -5 18
v:o:topic=longer announce	0 9 0 0 0 0 0 -6
v:o:topic=longer be	0 10 0 0 -2 0 0 -3
v:o:topic=longer charge	0 12 0 -5 0 0 0 -5
v:o:topic=longer confirm	0 0 0 -16 8 0 0 9
v:o:topic=longer decide	0 0 0 7 -10 0 0 2
v:o:topic=longer discuss	0 0 0 -13 0 0 0 14
v:o:topic=longer extend	0 0 0 -10 -13 1 0 13
v:o:topic=longer far	0 -3 -14 4 2 -8 -6 2
v:o:topic=longer far 	-4 11 0 7 -4 0 0 -16
v:o:topic=longer far  ahead	-4 11 0 6 -4 0 0 -15
v:o:topic=longer far ahead	1 1 -13 -5 6 -7 -6 6
v:o:topic=longer far be	0 11 0 -14 2 0 0 0
v:o:topic=longer far on	0 -7 0 0 8 0 0 0
v:o:topic=longer far on ahead	0 -7 0 -2 8 0 0 1
v:o:topic=longer far today	0 -8 0 15 -6 0 0 -4
v:o:topic=longer for	0 11 0 -11 0 0 0 0
v:o:topic=longer for ahead	0 11 0 -11 0 0 0 0
v:o:topic=longer from	0 -14 0 13 -11 0 0 8
v:o:topic=longer from ahead	0 -13 0 11 -11 0 0 10
v:o:topic=longer have	0 -4 -1 0 -9 0 1 12
v:o:topic=longer no verb	-3 -2 15 2 -9 -4 4 -3
v:o:topic=longer of	0 0 0 9 0 0 0 -9
v:o:topic=longer of ahead	0 0 0 8 0 0 0 -9
v:o:topic=longer on	2 3 5 4 0 -5 -1 -10
v:o:topic=longer on ahead	3 6 5 1 2 -4 -1 -12
v:o:topic=longer other	0 -1 0 10 -2 0 0 -2
v:o:topic=longer prolong	-1 -11 5 9 2 0 -2 -4
v:o:topic=longer propose	0 0 0 -14 10 0 0 2
v:o:topic=longer publish	9 -6 0 -13 -2 0 0 11
v:o:topic=longer run	0 -21 0 23 -7 0 0 -1
v:o:topic=longer say	0 -3 0 16 -5 0 0 -4
v:o:topic=longer sign	0 10 6 -19 -4 0 0 9
v:o:topic=longer tell	0 -2 0 -6 0 0 0 10
v:o:topic=longer the	0 -8 0 5 0 0 11 -7
v:o:topic=longer the ahead	0 -8 0 5 0 0 11 -7
v:o:topic=longer to	-11 8 14 -14 -22 0 -2 13
v:o:topic=longer to ahead	-11 -7 14 -8 -21 0 -2 16
v:o:topic=longer today	8 5 0 -5 -11 0 0 1
v:o:topic=longer until	4 1 -15 -18 11 -1 -11 17
v:o:topic=longer until ahead	4 1 -15 -18 11 -1 -11 17
v:o:topic=longer write	0 0 0 -4 9 0 0 -5
v:o:topic=meeting	-39 -3 -20 26 -6 -4 6 -7
v:o:topic=meeting 	0 -7 0 15 5 0 0 -16
v:o:topic=meeting  ahead	0 -6 0 13 5 0 0 -14
v:o:topic=meeting after	0 13 0 -14 1 0 0 0
v:o:topic=meeting after ahead	0 -10 0 6 1 0 0 0
v:o:topic=meeting ahead	-37 -1 -17 21 -1 -3 7 -12
v:o:topic=meeting and	0 -4 0 -23 0 0 0 28
v:o:topic=meeting and ahead	0 -4 0 -11 0 0 0 16
v:o:topic=meeting and today	0 0 0 -15 0 0 0 16
v:o:topic=meeting be	0 -33 -1 18 -8 8 6 -2
v:o:topic=meeting before	0 25 0 -13 -2 0 1 -12
v:o:topic=meeting before ahead	0 27 0 -16 -2 0 1 -11
v:o:topic=meeting begin	-1 4 -1 10 -8 0 -7 -6
v:o:topic=meeting by	0 6 7 -12 3 -2 2 -16
v:o:topic=meeting by ahead	0 6 7 -12 3 -2 3 -15
v:o:topic=meeting continue	0 26 0 -16 0 0 -1 -8
v:o:topic=meeting decide	0 0 0 -12 10 0 0 2
v:o:topic=meeting end	-4 -4 -2 -4 -16 0 7 18
v:o:topic=meeting ended	0 0 0 -8 0 0 0 9
v:o:topic=meeting ended ahead	0 0 0 -10 0 0 0 11
v:o:topic=meeting ends	0 0 0 19 0 0 0 -17
v:o:topic=meeting far	-18 12 3 -4 -6 -6 3 -1
v:o:topic=meeting far 	-2 14 8 -5 -7 -2 -1 -3
v:o:topic=meeting far  ahead	-1 2 9 -8 -5 -2 -1 7
v:o:topic=meeting far  today	0 13 0 2 -2 0 0 -17
v:o:topic=meeting far agree	0 0 0 -1 -2 0 10 -5
v:o:topic=meeting far ahead	-16 8 4 -3 0 -5 4 -4
v:o:topic=meeting far be	0 -12 9 13 -17 -3 9 -7
v:o:topic=meeting far before	0 2 0 -16 3 0 0 9
v:o:topic=meeting far before ahead	0 2 0 -16 3 0 0 9
v:o:topic=meeting far begin	0 12 0 -4 -11 0 -2 2
v:o:topic=meeting far by	0 -13 0 15 -6 0 10 -8
v:o:topic=meeting far by ahead	0 -13 0 15 -6 0 10 -8
v:o:topic=meeting far charge	0 6 0 -9 0 0 0 2
v:o:topic=meeting far from	2 11 0 0 -15 0 0 -6
v:o:topic=meeting far from ahead	2 16 0 -3 -14 0 0 -5
v:o:topic=meeting far no verb	-16 3 0 -1 3 -11 0 2
v:o:topic=meeting far on	-2 1 -2 9 -10 3 -1 -6
v:o:topic=meeting far on ahead	-2 4 -2 1 -9 3 0 0
v:o:topic=meeting far on today	0 -5 0 15 0 0 0 -9
v:o:topic=meeting far other	0 -7 0 14 1 0 -3 -4
v:o:topic=meeting far publish	0 -8 0 10 0 0 0 0
v:o:topic=meeting far run	0 -7 0 -5 9 0 0 0
v:o:topic=meeting far since	0 0 10 -4 0 0 0 -4
v:o:topic=meeting far since ahead	0 0 10 -4 0 0 0 -4
v:o:topic=meeting far suspend	0 0 0 -9 4 0 0 6
v:o:topic=meeting far tell	0 13 0 -12 0 0 0 0
v:o:topic=meeting far the	0 -11 0 0 8 0 6 -2
v:o:topic=meeting far the ahead	0 -11 0 0 8 0 6 -2
v:o:topic=meeting far to	0 0 0 -13 13 0 0 0
v:o:topic=meeting far to ahead	0 0 0 -13 13 0 0 0
v:o:topic=meeting far today	0 5 0 0 -17 0 0 4
v:o:topic=meeting far until	0 -13 0 -6 6 0 -2 13
v:o:topic=meeting far until ahead	0 -12 0 -6 6 0 -2 13
v:o:topic=meeting far wednesday,	0 15 0 -7 0 0 0 -7
v:o:topic=meeting from	0 -8 0 18 -17 4 -3 0
v:o:topic=meeting from ahead	0 -7 0 17 -17 4 -3 0
v:o:topic=meeting have	0 5 0 -14 3 0 10 0
v:o:topic=meeting meet	-4 -19 -3 29 1 1 -2 -16
v:o:topic=meeting meets	0 -4 0 -8 2 0 0 12
v:o:topic=meeting meets ahead	0 -4 0 -8 2 0 0 12
v:o:topic=meeting monday,	0 -10 0 17 -1 0 0 -4
v:o:topic=meeting monday, ahead	0 -10 0 15 -1 0 0 -2
v:o:topic=meeting no verb	-12 -4 0 -3 -2 3 1 8
v:o:topic=meeting of	0 20 0 -28 10 1 -4 1
v:o:topic=meeting of ahead	0 13 0 -22 10 1 -4 1
v:o:topic=meeting offer	0 0 0 -9 10 0 0 0
v:o:topic=meeting on	-16 -7 -11 19 -19 -4 10 7
v:o:topic=meeting on ahead	-15 -2 -10 20 -17 -4 11 -2
v:o:topic=meeting on today	0 -19 0 -3 -2 0 0 17
v:o:topic=meeting other	-2 20 0 -2 7 0 -7 -14
v:o:topic=meeting pay	0 -11 0 14 0 0 0 0
v:o:topic=meeting place	0 -7 0 11 0 0 0 0
v:o:topic=meeting plan	0 -9 0 16 0 0 0 -4
v:o:topic=meeting promise	0 8 0 -7 0 0 0 0
v:o:topic=meeting receive	0 8 0 -14 14 0 0 -7
v:o:topic=meeting return	0 -5 0 -14 0 0 0 21
v:o:topic=meeting run	0 -11 0 -5 -3 2 0 16
v:o:topic=meeting say	0 37 0 -27 -1 0 0 -12
v:o:topic=meeting since	0 17 0 -14 0 0 0 -2
v:o:topic=meeting since ahead	0 17 0 -14 0 0 0 -2
v:o:topic=meeting suspend	0 -5 0 22 -16 0 3 -11
v:o:topic=meeting telephone	0 9 0 0 0 0 0 -13
v:o:topic=meeting telephone ahead	0 10 0 -9 0 0 0 0
v:o:topic=meeting telephone today	0 0 0 17 0 0 0 -12
v:o:topic=meeting tell	0 -13 0 24 0 0 0 -10
v:o:topic=meeting the	0 -13 0 0 5 0 -5 6
v:o:topic=meeting the ahead	0 -13 0 0 5 0 -5 6
v:o:topic=meeting thursday,	0 -6 0 11 0 0 0 -2
v:o:topic=meeting thursday, ahead	0 -6 0 11 0 0 0 -2
v:o:topic=meeting to	0 -10 0 9 -4 4 0 0
v:o:topic=meeting to ahead	0 -10 0 9 -4 4 0 0
v:o:topic=meeting today	0 0 0 5 -24 0 -1 7
v:o:topic=meeting until	0 2 -2 -2 -1 13 -1 -5
v:o:topic=meeting until ahead	0 2 -2 -5 0 13 -1 -2
v:o:topic=meeting video	0 0 0 -12 0 0 0 14
v:o:topic=none	-14 5 -15 7 -4 -48 0 9
v:o:topic=none 	-1 2 -15 -6 7 -5 2 5
v:o:topic=none  ahead	0 -14 -10 7 5 -3 3 2
v:o:topic=none  today	-3 17 -2 -14 1 0 0 4
v:o:topic=none 12:01	0 11 0 -10 0 0 0 0
v:o:topic=none 12:01 today	0 11 0 -10 0 0 0 0
v:o:topic=none a	0 -11 0 19 0 0 0 -6
v:o:topic=none a ahead	0 -11 0 16 0 0 0 -3
v:o:topic=none a.m.	0 32 0 -32 0 0 0 0
v:o:topic=none about	0 -9 0 1 -4 0 0 10
v:o:topic=none about ahead	0 -9 0 1 -4 0 0 10
v:o:topic=none ahead	-7 11 -4 -9 -2 -40 6 6
v:o:topic=none alert,	0 11 0 -10 0 0 0 0
v:o:topic=none alert, today	0 11 0 -10 0 0 0 0
v:o:topic=none back	0 -7 0 14 0 0 0 -4
v:o:topic=none be	5 12 -5 -5 -14 -5 9 0
v:o:topic=none before	-1 0 0 -6 0 0 0 9
v:o:topic=none before ahead	-1 -12 0 3 1 0 0 9
v:o:topic=none before today	0 17 0 -16 0 0 0 0
v:o:topic=none begin	-3 -7 -1 6 4 0 -7 8
v:o:topic=none briefing,	0 -2 0 -10 0 0 0 14
v:o:topic=none briefing, today	0 -2 0 -10 0 0 0 14
v:o:topic=none bring	0 -8 0 10 -3 0 0 0
v:o:topic=none brussels,	0 -4 0 14 0 0 0 -7
v:o:topic=none bulletin,	0 12 0 -10 0 0 0 0
v:o:topic=none bulletin, today	0 12 0 -10 0 0 0 0
v:o:topic=none by	-1 -8 -1 -16 17 -1 0 12
v:o:topic=none by ahead	-1 -8 -1 -17 18 -1 0 13
v:o:topic=none call	0 14 0 -10 6 0 0 -7
v:o:topic=none call,	0 0 0 -11 0 0 0 12
v:o:topic=none call, today	0 0 0 -11 0 0 0 12
v:o:topic=none charge	0 13 0 -3 -8 0 0 -4
v:o:topic=none date:	0 -16 0 -1 13 0 0 3
v:o:topic=none date: today	0 -11 0 1 14 0 0 -10
v:o:topic=none discuss	0 -6 0 -6 0 0 0 12
v:o:topic=none end	-3 9 -3 -8 -13 0 0 9
v:o:topic=none ends	0 -6 0 -18 0 0 0 25
v:o:topic=none friday	0 18 0 -9 0 0 0 -9
v:o:topic=none friday today	0 18 0 -9 0 0 0 -9
v:o:topic=none friday,	0 14 0 0 -11 0 6 -25
v:o:topic=none friday, ahead	0 -7 0 15 -5 0 6 -12
v:o:topic=none friday, today	0 20 0 -9 -4 0 0 -13
v:o:topic=none from	-16 32 0 -19 4 0 -5 -26
v:o:topic=none from ahead	-15 24 0 -10 4 0 -4 -22
v:o:topic=none from today	0 13 0 -11 0 0 0 -2
v:o:topic=none get	0 -1 0 -5 10 0 0 0
v:o:topic=none have	0 -15 0 -1 16 0 4 -4
v:o:topic=none if	0 -12 0 9 -1 0 0 4
v:o:topic=none if ahead	0 -12 0 9 -1 0 0 4
v:o:topic=none keep	0 0 0 11 0 0 0 -8
v:o:topic=none know	0 15 0 -7 0 0 0 -8
v:o:topic=none land	0 -11 0 4 0 0 0 8
v:o:topic=none leave	0 12 0 -14 -5 0 0 7
v:o:topic=none lisbon,	0 0 0 -8 9 0 0 -1
v:o:topic=none lisbon, today	0 0 0 -8 9 0 0 -1
v:o:topic=none look	0 0 0 11 -10 0 0 0
v:o:topic=none monday	0 -6 0 12 0 0 0 -4
v:o:topic=none monday today	0 -6 0 12 0 0 0 -4
v:o:topic=none monday,	3 -12 0 3 1 0 0 0
v:o:topic=none monday, ahead	0 -3 0 -5 0 0 0 12
v:o:topic=none monday, today	3 -10 1 12 2 0 0 -15
v:o:topic=none no verb	-10 9 0 -3 -9 -21 -5 11
v:o:topic=none note,	0 18 0 -11 0 0 0 -7
v:o:topic=none note, today	0 18 0 -11 0 0 0 -7
v:o:topic=none of today	0 9 0 0 -5 0 0 -2
v:o:topic=none on	8 3 9 -12 -4 -6 0 8
v:o:topic=none on ahead	8 -5 9 -8 0 -5 0 8
v:o:topic=none on today	0 20 0 -10 -14 0 0 0
v:o:topic=none other	0 14 7 -8 -13 0 7 -8
v:o:topic=none ottawa,	0 9 0 -15 0 0 0 7
v:o:topic=none ottawa, today	0 9 0 -15 0 0 0 7
v:o:topic=none publish	0 3 0 6 -11 0 0 0
v:o:topic=none put	0 0 0 13 -7 0 0 -11
v:o:topic=none report	0 0 0 -13 15 0 0 0
v:o:topic=none return	0 -7 0 10 -3 0 0 0
v:o:topic=none rise	0 10 0 -6 -2 0 0 0
v:o:topic=none run	0 -1 -1 10 -2 0 0 -3
v:o:topic=none saturday	0 0 0 21 0 0 0 -19
v:o:topic=none saturday today	0 0 0 21 0 0 0 -19
v:o:topic=none say	0 -19 0 -7 0 0 9 14
v:o:topic=none see	0 -2 0 11 0 0 0 -4
v:o:topic=none ship	-3 10 0 -7 -4 0 0 7
v:o:topic=none show	0 -8 0 9 0 0 0 0
v:o:topic=none sit	0 9 0 -8 11 0 0 -12
v:o:topic=none suspend	5 6 0 -3 6 0 -2 -11
v:o:topic=none tell	0 -11 0 16 -3 0 0 0
v:o:topic=none the	-5 6 15 -12 -35 0 4 6
v:o:topic=none the ahead	-5 11 15 -24 -34 0 4 13
v:o:topic=none the today	0 -13 0 25 0 0 0 -13
v:o:topic=none thursday,	0 -11 0 1 -5 0 0 8
v:o:topic=none to	-10 11 0 0 -13 0 0 5
v:o:topic=none to ahead	-10 11 0 0 -12 0 0 5
v:o:topic=none today	-10 -10 -9 18 -2 -7 -14 5
v:o:topic=none tomorrow,	0 14 0 -3 -2 0 0 -7
v:o:topic=none tomorrow, ahead	0 14 0 -3 -2 0 0 -7
v:o:topic=none tuesday	0 -2 0 9 0 0 0 -2
v:o:topic=none tuesday today	0 -2 0 9 0 0 0 -2
v:o:topic=none tuesday,	0 -6 0 18 -2 0 0 -9
v:o:topic=none tuesday, today	0 -4 0 19 -2 0 0 -11
v:o:topic=none until	-6 0 2 8 -3 -2 16 -15
v:o:topic=none until ahead	-6 0 2 7 -2 -2 16 -14
v:o:topic=none up	0 -2 0 -7 0 0 0 13
v:o:topic=none valletta,	0 0 0 15 0 0 0 -14
v:o:topic=none valletta, today	0 0 0 15 0 0 0 -14
v:o:topic=none wait	0 13 0 -6 -1 0 0 -2
v:o:topic=none want	0 1 0 -9 -3 0 12 0
v:o:topic=none washington,	0 -8 0 -6 15 0 0 -3
v:o:topic=none washington, today	0 -8 0 -6 15 0 0 -3
v:o:topic=none wednesday,	0 -9 0 0 0 0 0 12
v:o:topic=none wednesday, today	0 -26 0 7 0 0 0 15
v:o:topic=none weekly,	0 0 0 -16 0 0 0 17
v:o:topic=none weekly, today	0 0 0 -16 0 0 0 17
v:o:topic=none write	0 -4 -2 -7 10 0 0 7
v:o:topic=none |	0 7 0 -7 0 0 0 1
v:o:topic=none | today	0 7 0 -7 0 0 0 1
v:o:topic=none ·	0 -4 0 14 0 0 0 -3
v:o:topic=none · today	0 -4 0 14 0 0 0 -3
v:o:topic=none —	0 -18 0 16 -6 0 0 0
v:o:topic=none — today	0 -15 0 18 -2 0 0 -5
v:o:topic=procedure	-7 10 -1 -23 40 -9 -34 -23
v:o:topic=procedure 	-2 -22 -2 -17 30 0 0 3
v:o:topic=procedure  ahead	-2 -19 -2 -5 18 0 0 5
v:o:topic=procedure  today	0 0 0 -13 16 0 0 0
v:o:topic=procedure accept	0 0 0 -16 17 0 0 0
v:o:topic=procedure ahead	-4 5 0 -7 22 -7 -32 -14
v:o:topic=procedure apply	0 -7 0 10 0 0 0 0
v:o:topic=procedure as	0 -1 0 -14 17 0 0 0
v:o:topic=procedure as ahead	0 0 0 -7 9 0 0 0
v:o:topic=procedure before	0 7 0 5 -3 0 0 -10
v:o:topic=procedure before ahead	0 7 0 5 -3 0 0 -10
v:o:topic=procedure begin	0 4 5 -13 0 -1 -3 8
v:o:topic=procedure by	-4 0 10 2 -5 -1 -4 7
v:o:topic=procedure by ahead	-4 0 10 2 -5 -1 -4 7
v:o:topic=procedure end	8 14 -5 -8 -9 0 0 0
v:o:topic=procedure far	4 -1 0 -2 0 2 -19 4
v:o:topic=procedure far  ahead	-7 1 -4 -10 4 8 -1 2
v:o:topic=procedure far  today	0 -15 0 21 -3 0 0 0
v:o:topic=procedure far ahead	5 10 0 -9 -1 2 -18 0
v:o:topic=procedure far be	0 13 0 -17 5 -1 -1 1
v:o:topic=procedure far by	0 -7 0 -11 8 0 -4 10
v:o:topic=procedure far by ahead	0 -7 0 -11 8 0 -4 10
v:o:topic=procedure far friday,	0 -5 11 0 -7 0 0 -2
v:o:topic=procedure far from	-2 -15 0 21 0 0 0 -6
v:o:topic=procedure far from ahead	-2 -15 0 20 0 0 0 -5
v:o:topic=procedure far have	0 10 0 0 -4 0 0 -3
v:o:topic=procedure far on	1 14 0 -10 6 -1 0 -15
v:o:topic=procedure far on ahead	1 15 0 -12 7 0 0 -14
v:o:topic=procedure far the	0 -2 0 -1 -2 0 0 9
v:o:topic=procedure far the ahead	0 -2 0 -1 -2 0 0 9
v:o:topic=procedure far today	0 -33 0 13 0 0 0 6
v:o:topic=procedure far until	0 17 0 1 -1 0 -1 -13
v:o:topic=procedure far until ahead	0 17 0 1 -1 0 -1 -13
v:o:topic=procedure for	0 3 0 -11 14 -2 0 0
v:o:topic=procedure for ahead	0 3 0 -11 14 -2 0 0
v:o:topic=procedure from	10 8 -5 1 -26 0 0 2
v:o:topic=procedure from ahead	11 9 -4 -3 -20 0 0 4
v:o:topic=procedure from today	0 0 0 7 -10 0 0 -1
v:o:topic=procedure have	0 1 9 -6 0 6 -1 -13
v:o:topic=procedure is	0 3 0 -5 9 -2 0 -5
v:o:topic=procedure is ahead	0 3 0 -5 9 -2 0 -5
v:o:topic=procedure no verb	-1 8 3 -30 23 0 -3 0
v:o:topic=procedure of	0 -2 0 24 -14 0 0 -3
v:o:topic=procedure of ahead	0 0 0 16 -9 0 0 -2
v:o:topic=procedure on	5 -1 -8 3 8 6 -1 -30
v:o:topic=procedure on ahead	6 2 -7 -5 13 7 -1 -26
v:o:topic=procedure on today	0 -16 0 36 -18 0 0 -6
v:o:topic=procedure other	0 0 0 -10 15 0 0 -2
v:o:topic=procedure plan	0 0 0 13 -12 0 0 0
v:o:topic=procedure put	0 9 0 1 -10 0 0 0
v:o:topic=procedure return	0 -2 0 11 -5 0 0 0
v:o:topic=procedure say	0 -7 0 -10 15 0 0 0
v:o:topic=procedure send	0 0 0 10 -9 0 0 0
v:o:topic=procedure suspend	-3 -17 0 2 0 0 0 14
v:o:topic=procedure the	0 1 0 4 -15 0 -3 9
v:o:topic=procedure the ahead	0 1 0 4 -15 0 -3 9
v:o:topic=procedure to	-4 -9 -1 1 -1 0 0 12
v:o:topic=procedure to ahead	-4 -9 -1 1 -1 0 0 12
v:o:topic=procedure today	-2 7 -3 -27 38 0 0 -24
v:o:topic=procedure until	-10 -6 2 -5 15 -4 -7 2
v:o:topic=procedure until ahead	-10 -5 2 0 10 -4 -6 3
v:o:topic=procedure vote	0 -13 0 -9 20 0 0 -6
v:o:topic=procedure vote ahead	0 0 0 -17 21 0 0 -4
v:o:topic=procedure votes	0 -3 0 -14 17 0 0 0
v:o:topic=procedure votes ahead	0 0 0 11 -7 0 0 0
v:o:topic=sale	-11 -12 -12 -12 -11 49 -17 -21
v:o:topic=sale ahead	-10 -10 -12 -15 -10 50 -17 -20
v:o:topic=sale be	0 -7 0 -11 0 13 0 0
v:o:topic=sale begin	0 -10 0 9 0 1 0 0
v:o:topic=sale by	0 4 0 -12 -20 28 -5 -4
v:o:topic=sale by ahead	0 4 0 -12 -20 28 -5 -4
v:o:topic=sale far	0 -6 -2 -4 15 15 -7 -13
v:o:topic=sale far ahead	0 -3 -2 -4 8 16 -7 -9
v:o:topic=sale far from	0 8 0 -16 9 0 0 -2
v:o:topic=sale far from ahead	0 8 0 -16 9 0 0 -2
v:o:topic=sale far no verb	1 3 0 -9 11 7 0 -15
v:o:topic=sale far on	0 -10 0 13 -5 6 0 -8
v:o:topic=sale far on ahead	0 -9 0 12 -5 6 0 -8
v:o:topic=sale far other	0 -4 0 12 -2 0 -2 0
v:o:topic=sale far today	0 -3 0 0 8 0 0 -4
v:o:topic=sale have	0 0 0 -3 0 10 0 0
v:o:topic=sale no verb	0 3 -4 -18 9 22 -2 -16
v:o:topic=sale on	0 10 0 4 -9 0 0 -12
v:o:topic=sale on ahead	0 11 0 2 -8 0 0 -12
v:o:topic=sale other	0 0 0 10 -4 -3 0 0
v:o:topic=sale sell	0 0 0 0 -11 15 -1 -8
v:o:topic=sale until	-2 -11 0 4 -6 7 -2 4
v:o:topic=sale until ahead	-2 -11 0 4 -6 7 -2 4
v:o:topic=signing	-5 4 -3 6 -7 -3 -24 9
v:o:topic=signing ahead	-3 13 0 -7 0 -1 -23 9
v:o:topic=signing be	-1 0 0 -11 5 -10 9 7
v:o:topic=signing before	0 -16 0 10 3 0 0 0
v:o:topic=signing before ahead	0 -16 0 10 3 0 0 0
v:o:topic=signing by	-7 -15 -5 -3 15 -5 -3 10
v:o:topic=signing by ahead	-7 -15 -5 -4 15 -5 -3 10
v:o:topic=signing decree	0 -2 0 12 -1 0 0 -4
v:o:topic=signing end	0 -17 0 20 0 0 0 -6
v:o:topic=signing expect	0 1 0 1 -11 0 0 9
v:o:topic=signing from	0 6 0 -1 6 0 0 -12
v:o:topic=signing from ahead	0 8 0 -4 6 0 0 -11
v:o:topic=signing it	0 -1 0 -1 -10 0 0 13
v:o:topic=signing it ahead	0 0 0 9 -10 0 0 1
v:o:topic=signing it today	0 0 0 -10 0 0 0 11
v:o:topic=signing move	0 14 0 -16 -3 0 0 3
v:o:topic=signing no verb	0 4 -13 0 -10 0 -6 8
v:o:topic=signing notice	0 0 0 11 -4 0 0 0
v:o:topic=signing notice today	0 0 0 9 -3 0 0 0
v:o:topic=signing of ahead	0 7 0 -8 10 0 0 -4
v:o:topic=signing on	-6 10 4 12 -14 -12 -4 -14
v:o:topic=signing on ahead	-5 6 5 12 -13 -11 -4 -10
v:o:topic=signing on today	0 12 0 -4 0 0 0 -6
v:o:topic=signing order	0 -2 0 12 -4 0 0 -5
v:o:topic=signing other	0 -2 0 -18 -6 0 0 29
v:o:topic=signing publish	0 -6 0 15 0 0 0 -6
v:o:topic=signing reach	0 -7 0 15 0 0 0 -5
v:o:topic=signing set	0 4 0 -13 4 6 0 0
v:o:topic=signing sign	0 -4 0 9 0 0 0 -8
v:o:topic=signing sign ahead	0 -7 0 0 -2 0 0 10
v:o:topic=signing sign today	0 0 0 -17 0 0 0 19
v:o:topic=signing signed ahead	0 10 0 -12 0 0 0 2
v:o:topic=signing signed today	0 -2 0 20 0 0 0 -12
v:o:topic=signing so	0 -9 0 13 -3 0 0 0
v:o:topic=signing the	3 -3 0 -10 15 0 -3 0
v:o:topic=signing the ahead	3 -3 0 -10 15 0 -3 0
v:o:topic=signing to	-3 11 0 -32 2 0 0 23
v:o:topic=signing to ahead	-3 12 0 -22 2 0 0 11
v:o:topic=signing today	-1 -24 -1 34 -28 0 0 3
v:o:topic=signing until	6 13 7 -22 2 2 -4 -4
v:o:topic=signing until ahead	6 13 7 -22 2 2 -4 -4
v:o:topic=truce	5 -3 -1 -19 -12 -30 -19 34
v:o:topic=truce 	-3 -2 0 -29 3 -1 10 21
v:o:topic=truce  ahead	-8 1 0 -9 0 0 10 8
v:o:topic=truce  today	2 -11 0 -23 4 0 0 17
v:o:topic=truce a.m.	0 -12 0 20 0 0 0 -5
v:o:topic=truce after	0 -11 0 -7 0 0 0 19
v:o:topic=truce after ahead	0 -11 0 -7 0 0 0 19
v:o:topic=truce agree	5 -4 0 27 -4 0 -7 -20
v:o:topic=truce ahead	6 -1 0 -18 -10 -28 -16 28
v:o:topic=truce and	1 -12 0 11 0 0 0 -1
v:o:topic=truce and ahead	1 -12 0 11 0 0 0 -1
v:o:topic=truce announce	0 4 0 -15 9 0 0 2
v:o:topic=truce ask	0 9 0 -15 11 0 0 -1
v:o:topic=truce be	4 3 -6 -16 -19 -8 9 17
v:o:topic=truce before	0 11 0 7 0 0 0 -19
v:o:topic=truce before ahead	0 11 0 7 0 0 0 -19
v:o:topic=truce begin	-5 18 0 -21 -8 0 -3 11
v:o:topic=truce bring	0 -7 0 12 -2 0 0 -1
v:o:topic=truce by	-3 -6 -2 -7 22 0 10 -18
v:o:topic=truce by ahead	-2 -6 -2 -7 22 0 11 -18
v:o:topic=truce carry	0 6 0 -23 -4 0 0 17
v:o:topic=truce charge	0 -18 0 18 4 0 0 -7
v:o:topic=truce declare	0 0 0 12 0 0 0 -11
v:o:topic=truce dies	0 0 0 -18 0 0 0 19
v:o:topic=truce effect	0 18 0 -12 0 0 0 -10
v:o:topic=truce effect today	0 22 0 -16 0 0 0 -10
v:o:topic=truce end	-8 -31 0 6 5 2 -4 9
v:o:topic=truce end ahead	0 0 0 -9 0 0 0 11
v:o:topic=truce end today	0 22 0 5 0 0 0 -31
v:o:topic=truce ended	0 0 0 28 0 0 0 -26
v:o:topic=truce ended today	0 0 0 23 0 0 0 -21
v:o:topic=truce ends	0 -12 -3 -14 0 0 0 22
v:o:topic=truce ends today	0 -10 -1 -18 -1 0 0 25
v:o:topic=truce expect	0 0 0 -14 2 0 0 11
v:o:topic=truce expires	0 -2 0 -9 0 0 0 12
v:o:topic=truce expires today	0 -2 0 -10 0 0 0 14
v:o:topic=truce far	12 -5 -12 2 -4 -20 -8 10
v:o:topic=truce far 	3 10 0 8 -25 -2 -2 -7
v:o:topic=truce far  ahead	5 18 0 -5 -12 -1 -1 -8
v:o:topic=truce far  today	0 -15 0 16 -10 0 0 0
v:o:topic=truce far agree	0 3 0 -15 0 0 0 12
v:o:topic=truce far ahead	12 -3 -18 5 -25 -17 -5 14
v:o:topic=truce far ask	0 -2 0 11 0 0 0 -4
v:o:topic=truce far be	8 3 0 -6 -16 -1 -4 6
v:o:topic=truce far begin	1 0 0 15 -5 0 0 -17
v:o:topic=truce far charge	0 12 0 -8 0 0 0 -4
v:o:topic=truce far end	0 -24 0 -10 5 0 0 20
v:o:topic=truce far friday	0 -5 0 14 0 0 0 -6
v:o:topic=truce far friday today	0 -5 0 14 0 0 0 -6
v:o:topic=truce far friday,	0 -6 0 18 0 0 0 -9
v:o:topic=truce far from	0 16 0 -5 -2 0 0 -12
v:o:topic=truce far from ahead	0 23 0 -15 -1 0 0 -9
v:o:topic=truce far from today	0 -12 0 14 0 0 0 0
v:o:topic=truce far get	0 0 0 12 -2 0 0 -6
v:o:topic=truce far is	0 0 0 -9 0 0 0 12
v:o:topic=truce far is ahead	0 0 0 -9 0 0 0 12
v:o:topic=truce far no verb	-2 -8 -13 -3 8 -9 -10 15
v:o:topic=truce far on	-4 -7 -2 -2 -16 -2 0 23
v:o:topic=truce far on ahead	-4 -4 -2 0 -15 -2 0 18
v:o:topic=truce far on today	0 -6 0 -3 0 0 0 11
v:o:topic=truce far pay	0 9 0 -4 0 0 0 -3
v:o:topic=truce far publish	0 17 0 -9 0 0 0 -6
v:o:topic=truce far put	0 -6 0 11 0 0 0 -3
v:o:topic=truce far say	0 6 0 -14 0 0 0 9
v:o:topic=truce far since	0 22 0 -19 0 0 0 -2
v:o:topic=truce far suspend	9 0 0 -1 1 0 0 -9
v:o:topic=truce far the	-1 -10 0 15 3 0 -1 -5
v:o:topic=truce far the ahead	-1 -10 0 15 3 0 -1 -5
v:o:topic=truce far to	2 -19 0 1 -2 0 0 15
v:o:topic=truce far to ahead	2 -19 0 1 -2 0 0 15
v:o:topic=truce far today	0 -1 0 -2 15 0 0 -4
v:o:topic=truce far until	8 -26 0 0 -13 0 7 7
v:o:topic=truce far until ahead	8 -26 0 0 -13 0 7 7
v:o:topic=truce far wednesday,	0 0 0 -11 16 0 0 -4
v:o:topic=truce far wednesday, today	0 0 0 -11 16 0 0 -4
v:o:topic=truce for	0 -4 0 0 -6 0 0 10
v:o:topic=truce for ahead	0 -4 0 0 -6 0 0 10
v:o:topic=truce friday,	8 -15 0 -27 -5 0 0 34
v:o:topic=truce friday, ahead	8 -14 0 -20 -5 0 0 26
v:o:topic=truce from	-8 10 -4 10 -3 -2 0 -13
v:o:topic=truce from ahead	-7 14 -3 3 -2 -2 0 -12
v:o:topic=truce from today	0 -13 0 20 0 0 0 -3
v:o:topic=truce get	0 12 0 -8 0 0 0 -2
v:o:topic=truce has	10 -15 0 -4 -1 0 0 8
v:o:topic=truce has ahead	10 -14 0 -4 -1 0 0 8
v:o:topic=truce have	4 -8 0 -4 -28 0 -6 23
v:o:topic=truce is	0 -10 0 -8 4 0 0 15
v:o:topic=truce is ahead	0 -10 0 -8 4 0 0 15
v:o:topic=truce it	0 0 0 10 8 0 0 -16
v:o:topic=truce keep	0 5 0 -8 0 0 0 2
v:o:topic=truce midnight	0 0 0 -25 0 0 0 26
v:o:topic=truce midnight today	0 0 0 -16 0 0 0 17
v:o:topic=truce monday,	0 0 0 -9 7 0 0 3
v:o:topic=truce monday, ahead	0 0 0 -9 7 0 0 3
v:o:topic=truce move	0 -10 0 20 -2 0 0 -5
v:o:topic=truce no verb	6 -11 5 -20 4 -17 -18 23
v:o:topic=truce of	0 6 5 15 0 0 0 -24
v:o:topic=truce of ahead	0 9 5 6 0 0 0 -18
v:o:topic=truce of today	0 -2 0 10 0 0 0 -5
v:o:topic=truce on	12 -12 2 -2 2 0 -16 7
v:o:topic=truce on ahead	12 -9 2 -10 3 0 -16 11
v:o:topic=truce on today	0 -10 0 29 -1 0 0 -19
v:o:topic=truce other	7 -21 -2 -18 17 0 -2 18
v:o:topic=truce out	0 4 0 -11 -2 0 0 11
v:o:topic=truce out ahead	0 -9 0 11 0 0 0 -1
v:o:topic=truce out today	0 11 0 -21 0 0 0 14
v:o:topic=truce over	0 11 0 -24 0 0 0 12
v:o:topic=truce pay	0 23 0 -11 -2 0 0 -4
v:o:topic=truce prolong	0 0 0 -9 0 0 0 14
v:o:topic=truce promise	0 0 0 -4 -5 0 9 0
v:o:topic=truce renew	8 0 0 8 0 0 0 -14
v:o:topic=truce run	1 12 1 -8 0 -2 0 -1
v:o:topic=truce saturday,	0 2 0 -11 -2 0 0 8
v:o:topic=truce saturday, ahead	0 2 0 -11 -2 0 0 8
v:o:topic=truce say	0 1 0 11 -6 0 0 -9
v:o:topic=truce sign	0 22 0 11 -11 0 0 -23
v:o:topic=truce since	0 0 0 11 -3 0 0 -8
v:o:topic=truce since ahead	0 3 0 9 -3 0 0 -8
v:o:topic=truce starts	0 15 0 1 0 0 0 -16
v:o:topic=truce sunday,	0 -3 0 -16 0 0 0 20
v:o:topic=truce sunday, ahead	0 -3 0 -16 0 0 0 20
v:o:topic=truce suspend	-4 -15 2 13 12 -3 -6 -6
v:o:topic=truce suspended	5 -10 0 6 0 0 0 -3
v:o:topic=truce suspended ahead	5 -10 0 6 0 0 0 -3
v:o:topic=truce tell	0 14 0 -4 0 0 0 -12
v:o:topic=truce the	-6 -11 5 10 -10 0 0 -1
v:o:topic=truce the ahead	-6 -11 5 5 -10 0 0 3
v:o:topic=truce thursday,	0 -1 0 -9 0 0 0 14
v:o:topic=truce thursday, ahead	0 -1 0 -9 0 0 0 14
v:o:topic=truce till	0 0 0 -6 0 0 0 11
v:o:topic=truce till ahead	0 0 0 -6 0 0 0 11
v:o:topic=truce to	20 -11 0 -6 1 -3 -3 0
v:o:topic=truce to ahead	20 -11 0 -6 1 -3 -3 0
v:o:topic=truce tomorrow	0 0 0 23 0 0 0 -22
v:o:topic=truce tomorrow today	0 0 0 23 0 0 0 -22
v:o:topic=truce tomorrow,	0 10 0 -6 0 0 0 0
v:o:topic=truce tomorrow, ahead	0 10 0 -6 0 0 0 0
v:o:topic=truce tuesday,	0 12 0 -11 0 0 0 0
v:o:topic=truce tuesday, ahead	0 12 0 -12 0 0 0 0
v:o:topic=truce until	2 -7 3 -6 -9 -7 -24 15
v:o:topic=truce until ahead	2 -6 3 -13 -8 -7 -23 20
v:o:topic=truce week,	0 0 0 -8 0 0 0 11
v:o:topic=truce week, ahead	0 0 0 -8 0 0 0 11
v:o:topic=truce —	0 0 0 -13 2 0 0 12
v:r1=!	0 -17 0 15 -1 0 0 0
v:r1=! & d:ahead	0 -17 0 21 0 0 0 -4
v:r1="	0 0 0 4 -13 0 0 6
v:r1=" & d:ahead	0 0 0 9 -13 0 0 0
v:r1='s	9 6 0 4 -14 0 -4 -8
v:r1='s & d:ahead	9 -23 0 20 -5 0 -3 0
v:r1='s & d:today	0 31 0 -17 -9 0 0 -11
v:r1=(	0 6 -3 7 -4 0 0 -9
v:r1=( & d:ahead	0 22 -2 -15 -13 0 0 1
v:r1=( & d:today	0 -30 0 25 3 0 0 -12
v:r1=)	-6 15 -6 -4 13 -6 0 -6
v:r1=) & d:ahead	-4 12 -5 3 19 -6 0 -22
v:r1=) & d:today	0 4 0 -7 -9 0 0 11
v:r1=,	7 4 -15 -9 0 1 7 6
v:r1=, & d:ahead	6 12 -11 -16 0 4 9 0
v:r1=, & d:today	4 -27 -4 7 2 -3 -5 14
v:r1=-	0 -30 0 31 -5 0 0 -3
v:r1=- & d:ahead	0 -12 0 22 -5 0 0 -6
v:r1=- & d:today	0 -21 0 12 0 0 0 1
v:r1=.	16 2 6 -22 0 0 -15 18
v:r1=. & d:ahead	16 -4 12 -23 -6 3 -11 21
v:r1=. & d:today	1 18 -9 -6 14 -7 -9 -10
v:r1=: & d:ahead	-2 0 0 -11 -1 -2 6 13
v:r1=: & d:today	0 -10 0 40 -14 0 0 -29
v:r1=; & d:ahead	-9 10 1 -10 6 -2 -5 1
v:r1=; & d:today	0 -16 0 22 7 0 0 -19
v:r1=<day-ahead>	0 12 0 -14 -10 0 -3 14
v:r1=<day-ahead> & d:ahead	0 12 0 -16 -9 0 -3 14
v:r1=<day-today>	0 -23 0 -31 -1 0 -1 46
v:r1=<day-today> & d:ahead	0 -19 0 -7 -5 0 -1 24
v:r1=<day-today> & d:today	0 -2 0 -33 0 0 0 33
v:r1=<end>	-10 -4 -3 5 5 -20 -1 7
v:r1=<end> & d:ahead	0 4 6 -16 4 -12 3 15
v:r1=<end> & d:today	-24 -15 -15 38 1 -10 -14 -16
v:r1=<gate>	0 8 0 3 -1 0 0 -11
v:r1=<gate> & d:today	0 8 0 0 0 0 0 -8
v:r1=<goods>	0 16 -4 -8 -6 0 0 0
v:r1=<goods> & d:ahead	0 26 -3 -18 1 0 0 -10
v:r1=<goods> & d:today	0 -17 0 12 -13 0 0 11
v:r1=<level>	0 6 0 -3 -11 0 0 4
v:r1=<name>	18 3 0 -2 1 -1 -1 -16
v:r1=<name> & d:ahead	19 5 0 -15 3 0 -1 -7
v:r1=<name> & d:today	0 -2 0 18 -2 0 0 -16
v:r1=<not> & d:ahead	-1 -12 0 4 5 -4 0 4
v:r1=<number>	-1 0 -5 -3 14 0 0 -2
v:r1=<number> & d:ahead	-1 0 -5 -4 14 0 0 0
v:r1=<person>	0 -15 0 26 -8 0 0 -2
v:r1=<person> & d:ahead	0 -12 0 21 -6 0 0 0
v:r1=<person> & d:today	0 -4 0 9 0 0 0 0
v:r1=<quality>	3 7 0 -12 -7 0 0 7
v:r1=<v-agree>	0 -1 0 10 0 0 0 -4
v:r1=<v-agree> & d:today	0 0 0 10 0 0 0 -3
v:r1=<v-bear>	0 0 -2 6 4 0 0 -10
v:r1=<v-bear> & d:ahead	0 12 -1 -12 0 0 0 2
v:r1=<v-bear> & d:today	0 -21 0 22 4 0 0 -13
v:r1=<v-begin> & d:today	0 -1 0 15 0 0 0 -11
v:r1=<v-down>	-3 9 0 8 0 0 0 -15
v:r1=<v-down> & d:ahead	-3 9 0 5 0 0 0 -13
v:r1=<v-end>	-2 -4 -2 -5 0 0 0 14
v:r1=<v-end> & d:today	0 0 0 -10 0 0 0 12
v:r1=<v-impose>	6 -5 0 18 -4 0 -2 -21
v:r1=<v-impose> & d:ahead	7 0 0 3 0 0 -1 -10
v:r1=<v-impose> & d:today	0 -14 0 35 -5 0 0 -13
v:r1=<v-propose>	0 -6 0 17 -4 0 0 -4
v:r1=<v-propose> & d:ahead	0 -6 0 11 -4 0 0 0
v:r1=<v-say>	0 0 0 8 -1 0 0 -9
v:r1=<v-sign>	9 -1 0 -8 -10 0 0 14
v:r1=<v-sign> & d:ahead	0 3 0 -15 -6 0 0 20
v:r1=<v-sign> & d:today	9 -11 0 7 -3 0 0 -7
v:r1=<v-stay> & d:today	0 -2 0 -5 9 0 0 0
v:r1=<v-target>	0 -1 0 10 0 0 0 -6
v:r1=<v-target> & d:today	0 0 0 11 0 0 0 -6
v:r1=?	2 0 -11 5 -20 6 -8 7
v:r1=? & d:ahead	3 -1 -10 10 -16 6 -7 -1
v:r1=? & d:today	0 1 0 -6 -5 0 0 11
v:r1=about	0 -12 0 16 0 0 0 -5
v:r1=about & d:ahead	0 -12 0 14 0 0 0 -4
v:r1=after	0 7 0 5 -11 0 -3 -3
v:r1=after & d:ahead	0 11 0 -7 -9 0 -2 3
v:r1=after & d:today	0 -8 0 24 0 0 0 -13
v:r1=afternoon & d:ahead	0 7 0 2 0 0 0 -9
v:r1=afternoon & d:today	0 0 0 -7 0 0 0 10
v:r1=all	0 10 0 -1 -7 0 0 0
v:r1=all & d:ahead	0 11 0 -4 -7 0 0 0
v:r1=an	0 -8 0 -6 0 0 0 16
v:r1=an & d:ahead	0 -7 0 -8 0 0 0 17
v:r1=and	-21 3 12 8 -16 5 0 -6
v:r1=and & d:ahead	-20 7 14 2 -9 5 0 -8
v:r1=and & d:today	0 -9 0 15 -13 0 0 0
v:r1=are	-1 3 8 1 5 0 -2 -19
v:r1=are & d:ahead	-1 -11 9 17 7 0 -2 -23
v:r1=are & d:today	0 18 0 -17 -2 0 0 2
v:r1=as	0 -11 0 -3 3 0 12 0
v:r1=as & d:ahead	0 -1 0 2 5 0 12 -23
v:r1=as & d:today	0 -21 0 -10 0 0 0 25
v:r1=at	7 3 -1 -5 -3 4 -10 0
v:r1=at & d:ahead	3 12 -6 -5 0 4 -10 -6
v:r1=at & d:today	3 -21 0 1 -3 0 0 7
v:r1=before	0 21 0 -14 -4 4 4 -11
v:r1=before & d:ahead	0 21 0 -14 -4 4 4 -11
v:r1=both	0 6 0 -9 10 0 0 -5
v:r1=both & d:ahead	0 6 0 -12 11 0 0 -2
v:r1=but	0 14 0 -12 0 0 0 0
v:r1=but & d:ahead	0 14 0 -13 0 0 0 0
v:r1=by	-6 5 0 13 -17 2 0 -1
v:r1=by & d:ahead	-6 8 0 5 -15 2 0 0
v:r1=call	0 -5 0 9 0 0 0 -1
v:r1=come & d:ahead	0 -2 0 0 -5 0 0 12
v:r1=end	-1 -2 -2 -11 0 0 0 15
v:r1=evening	5 2 0 24 -20 -1 -1 -18
v:r1=evening & d:ahead	5 3 0 24 -18 -1 -1 -26
v:r1=every	0 5 14 -19 0 0 0 0
v:r1=every & d:ahead	0 6 14 -21 0 0 0 0
v:r1=for	7 6 9 -5 -18 0 6 -5
v:r1=for & d:ahead	8 3 11 -12 -13 0 6 0
v:r1=for & d:today	0 3 0 9 -4 0 0 -10
v:r1=from	0 8 0 2 -5 0 0 -6
v:r1=from & d:ahead	0 10 0 -3 -3 0 0 0
v:r1=from & d:today	0 -2 0 11 0 0 0 -4
v:r1=good	0 9 0 -4 0 0 0 -4
v:r1=good & d:ahead	0 11 0 -6 0 0 0 -4
v:r1=has	0 -10 0 15 -5 0 0 -1
v:r1=has & d:ahead	0 -9 0 14 -5 0 0 0
v:r1=he	0 0 0 12 -14 0 0 0
v:r1=he & d:ahead	0 0 0 6 -13 0 0 1
v:r1=if	5 18 -2 -19 -1 -1 -4 0
v:r1=if & d:ahead	6 25 -2 -21 0 -1 -3 -6
v:r1=if & d:today	0 -10 0 2 0 0 0 8
v:r1=in & d:ahead	5 2 0 18 -20 -4 -6 -8
v:r1=in & d:today	0 3 0 -21 10 0 0 11
v:r1=instead	0 4 0 -16 0 0 0 13
v:r1=instead & d:ahead	0 4 0 -17 0 0 0 14
v:r1=is	14 -21 -3 2 -3 2 18 -3
v:r1=is & d:ahead	14 -13 -3 0 -17 2 19 -3
v:r1=is & d:today	0 -16 0 2 10 0 0 0
v:r1=it	-1 2 -7 3 -37 -4 9 6
v:r1=it & d:ahead	0 12 -6 2 -23 -3 10 -8
v:r1=it & d:today	0 -28 0 3 -17 0 0 21
v:r1=its	1 -4 0 -3 -2 0 0 12
v:r1=its & d:ahead	1 -3 0 -4 -2 0 0 12
v:r1=last	-2 -14 0 7 10 0 11 -17
v:r1=last & d:ahead	-2 -14 0 5 10 0 11 -15
v:r1=letter	0 -9 0 14 -1 0 0 -1
v:r1=morning	0 0 0 4 7 0 0 -12
v:r1=morning & d:ahead	0 1 0 -2 9 0 0 -7
v:r1=morning & d:today	0 -4 0 15 -2 0 0 -5
v:r1=mr	0 -11 0 13 0 0 0 0
v:r1=mr & d:ahead	0 -11 0 13 0 0 0 0
v:r1=my	0 -3 0 -6 0 0 0 11
v:r1=next	2 0 7 -13 6 0 0 0
v:r1=next & d:ahead	2 1 7 -26 7 0 0 6
v:r1=next & d:today	0 -1 0 12 0 0 0 -8
v:r1=night	0 -12 8 -2 -11 0 0 19
v:r1=night & d:ahead	0 -11 8 1 -10 0 0 12
v:r1=night & d:today	0 0 0 -8 0 0 0 10
v:r1=no & d:today	0 12 0 -11 0 0 0 0
v:r1=nobody	0 -2 1 10 0 0 0 -9
v:r1=nobody & d:ahead	0 -2 1 10 0 0 0 -9
v:r1=none	0 -10 0 0 10 0 0 1
v:r1=noon	0 -19 0 19 8 0 0 -8
v:r1=noon & d:ahead	0 -16 0 15 9 0 0 -7
v:r1=nothing	0 -5 0 -17 0 0 3 18
v:r1=nothing & d:ahead	0 -5 0 -17 0 0 3 18
v:r1=now	0 11 0 0 0 0 0 -8
v:r1=now & d:ahead	0 11 0 0 0 0 0 -8
v:r1=of	0 -4 -10 0 4 -5 -4 8
v:r1=of & d:ahead	1 -1 -10 -3 5 -5 -4 8
v:r1=of & d:today	0 -5 0 10 -2 0 0 0
v:r1=on	-7 0 -2 -10 25 0 -1 -7
v:r1=on & d:today	0 -11 0 -21 33 0 0 -12
v:r1=one	0 8 0 -11 4 0 0 -2
v:r1=only	0 -9 0 0 -4 0 0 11
v:r1=only & d:ahead	0 -9 0 0 -4 0 0 11
v:r1=or	3 -18 0 -3 -12 6 -1 24
v:r1=or & d:ahead	3 -11 0 0 -10 6 -1 10
v:r1=or & d:today	0 -9 0 -7 0 0 0 18
v:r1=our	0 13 0 -1 6 0 0 -23
v:r1=our & d:ahead	0 4 0 6 7 0 0 -22
v:r1=our & d:today	0 11 0 -9 0 0 0 0
v:r1=pass	0 -1 0 -12 -10 0 0 23
v:r1=pass & d:ahead	0 -1 0 -12 -10 0 0 23
v:r1=pay	0 7 0 4 0 0 0 -12
v:r1=pay & d:ahead	0 10 0 -8 0 0 0 0
v:r1=pay & d:today	0 -5 0 16 0 0 0 -10
v:r1=percent	0 -10 0 11 0 0 0 0
v:r1=percent & d:ahead	0 -10 0 11 0 0 0 0
v:r1=publish	9 1 0 -6 0 0 0 -1
v:r1=publish & d:today	9 -7 0 0 0 0 0 0
v:r1=rather	0 0 0 -10 10 0 0 0
v:r1=say	0 -4 0 12 0 0 0 -4
v:r1=say & d:ahead	0 -3 0 10 0 0 0 -2
v:r1=still	0 -14 0 8 7 0 0 0
v:r1=that	-14 10 -7 4 -22 -6 -6 6
v:r1=that & d:ahead	-12 4 -4 -1 -18 -4 -4 20
v:r1=that & d:today	0 8 0 10 -6 0 0 -19
v:r1=the	-3 3 -14 -23 -2 4 4 29
v:r1=the & d:ahead	0 10 -9 -15 -12 5 5 16
v:r1=the & d:today	-1 -14 -4 -12 11 0 0 21
v:r1=there & d:ahead	0 0 0 21 -4 0 1 -18
v:r1=there & d:today	0 0 0 -11 0 0 0 13
v:r1=they	-5 5 0 1 -20 -2 0 9
v:r1=they & d:ahead	-4 0 0 9 -17 -2 0 7
v:r1=thi	0 6 0 -18 0 0 0 12
v:r1=thi & d:ahead	0 6 0 -22 0 0 0 15
v:r1=to	-12 -1 0 6 0 4 7 -17
v:r1=to & d:ahead	-12 3 0 0 -1 4 7 -12
v:r1=to & d:today	0 -17 0 17 2 0 0 -10
v:r1=too & d:ahead	1 3 0 -12 -2 0 0 9
v:r1=under	4 18 -2 -4 -10 0 0 -6
v:r1=under & d:ahead	4 19 -2 -4 -10 0 0 -5
v:r1=unless	0 2 0 -14 3 0 0 6
v:r1=until	0 -11 0 6 3 0 0 4
v:r1=until & d:ahead	0 -10 0 4 4 0 0 4
v:r1=whatever	0 2 0 -14 2 0 0 5
v:r1=whatever & d:ahead	0 2 0 -14 2 0 0 5
v:r1=whether	0 -10 0 -9 15 0 0 1
v:r1=whether & d:ahead	0 -10 0 -3 13 0 0 -2
v:r1=while	0 13 0 -11 0 0 0 0
v:r1=while & d:ahead	0 13 0 -11 0 0 0 0
v:r1=will	0 12 5 -13 7 0 -7 -9
v:r1=will & d:ahead	0 2 5 -3 7 0 -7 -9
v:r1=will & d:today	0 14 0 -13 0 0 0 0
v:r1=with	0 0 7 4 7 0 0 -19
v:r1=with & d:today	0 -6 0 0 14 0 0 -18
v:r1=without	-1 0 -2 10 -10 0 0 -1
v:r1=without & d:ahead	-1 4 -1 6 -9 0 0 -1
v:r1=would	0 -8 0 10 -4 0 0 0
v:r1=you & d:ahead	0 -5 0 -9 8 0 0 6
v:r1=your	0 4 0 -14 0 0 0 8
v:r1=your & d:ahead	0 4 0 -14 0 0 0 8
v:r1=|	-1 -5 0 19 -2 0 0 -7
v:r1=| & d:today	-1 -5 0 19 -2 0 0 -7
v:r1=·	0 -4 0 15 -3 0 0 -2
v:r1=· & d:today	0 -4 0 15 -3 0 0 -2
v:r1=—	-6 -9 -4 24 1 -6 -4 -8
v:r1=— & d:today	0 -18 0 31 -7 0 0 -11
v:t0=future	4 13 0 -19 12 -2 -11 4
v:t0=future-not	-2 -33 0 22 6 0 -1 0
v:t0=future-passive	1 1 0 -4 8 -13 0 0
v:t0=future-passive-not	0 0 0 9 -9 0 0 -2
v:t0=modal	-13 -3 -2 11 1 -3 7 -6
v:t0=modal-passive	1 -13 -1 11 0 3 2 -14
v:t0=modal-passive-not	0 -1 0 -7 1 3 0 2
v:t0=past	-11 -14 -10 33 0 -13 4 -11
v:t0=past-not	0 4 0 3 0 0 0 -10
v:t0=past-passive	0 4 0 14 -6 0 0 -25
v:t0=past-passive-not	0 4 0 -16 6 0 0 7
v:t0=perfect-not	0 10 0 9 -8 0 0 -10
v:t0=perfect-passive	-4 1 -2 5 -11 4 -7 3
v:t0=pluperfect	2 -10 -3 23 -1 -4 -9 -12
v:t0=pluperfect-passive	0 -10 0 22 -6 0 0 -5
v:t0=present	-4 17 -4 -37 2 2 0 25
v:t0=present-not	2 16 -1 -9 -8 0 -9 7
v:t0=present-passive	0 -8 8 -12 7 0 -13 15
v:t:loose	-2 9 1 -14 -3 -9 0 9
v:t:loose & d:ahead	-2 4 2 -5 -12 -7 0 7
v:t:loose & d:today	0 9 0 -20 15 0 -1 7
v:t:loose-l	0 -2 0 -5 -9 -3 -6 17
v:t:loose-l0	0 -3 0 15 -3 0 -5 -4
v:t:loose-l1	6 8 -7 0 -19 -10 0 6
v:t:loose-l2	2 -7 -1 -5 3 5 -24 13
v:t:loose-l3	-7 -2 8 -15 -3 -3 6 18
v:t:loose-r	0 6 0 -15 9 -8 9 0
v:t:loose-r1	-9 -2 0 -8 24 -2 -10 4
v:t:loose-r2	-2 9 -1 -13 -1 -5 -3 15
v:t:loose-r3	3 4 3 0 -7 0 5 -9
v:t:more & d:ahead	0 -6 11 -8 -3 -6 6 12
v:t:more & d:today	4 15 -7 2 -14 0 -1 -8
v:t:more-in	0 -18 0 20 -14 0 -2 7
v:t:more-in0	0 -18 0 20 -14 0 -2 7
v:t:more-l	-8 8 15 -19 -11 -16 -14 22
v:t:more-l0	-1 -28 -1 3 -1 0 0 21
v:t:more-l1	0 2 14 -2 0 -3 -21 -1
v:t:more-l2	-8 14 -1 2 -10 -4 -21 1
v:t:more-l3	9 4 0 -19 -5 -5 3 12
v:t:more-r	10 -7 -9 -7 2 2 14 7
v:t:more-r1	0 1 2 -1 2 8 7 -10
v:t:more-r2	-13 6 -11 -11 7 -2 12 5
v:t:more-r3	16 -10 -13 5 -14 -2 2 6
v:t:quiet	16 -23 -5 -1 0 -4 -9 12
v:t:quiet & d:ahead	16 -20 -5 -12 1 -3 -8 18
v:t:quiet & d:today	0 -8 0 24 0 0 0 -14
v:t:quiet-l	18 -14 -4 -8 8 -2 -4 3
v:t:quiet-l1	12 11 -4 -9 2 0 0 -13
v:t:quiet-l2	-4 -18 0 -6 -6 0 0 29
v:t:quiet-l3	10 -6 0 -9 1 0 0 2
v:t:quiet-r	0 -15 0 10 -17 0 -2 14
v:t:truce	10 -17 -11 -17 -10 -6 -10 37
v:t:truce & d:ahead	12 -16 -9 -15 -8 -3 -7 32
v:t:truce & d:today	-1 -3 -2 -1 -5 -1 -2 11
v:t:truce-l	0 -11 -11 -12 -9 -14 -8 32
v:t:truce-l0	0 0 0 11 0 0 0 -10
v:t:truce-l1	9 -7 -2 -8 2 -2 -1 8
v:t:truce-l2	2 -12 -2 -16 3 1 -3 25
v:t:truce-l3	0 -16 -9 2 -11 -14 -4 16
v:t:truce-r	11 -5 3 -24 -4 5 -2 19
v:t:truce-r1	-11 0 1 -17 -4 0 -2 22
v:t:truce-r2	23 -18 -4 -37 -4 0 4 33
v:t:truce-r3	-6 -1 10 -13 9 9 -5 1
v:t:verb	11 2 1 -2 4 -2 -39 -8
v:t:verb & d:ahead	12 5 2 -12 3 -1 -38 -2
v:t:verb & d:today	0 -8 0 19 3 0 0 -16
v:t:verb-l	18 -6 4 -1 -4 0 -27 -2
v:t:verb-l0	0 -1 0 20 -5 0 0 -14
v:t:verb-l1	18 5 2 -17 -1 0 -11 -4
v:t:verb-l2	-14 -11 -1 6 16 0 -7 1
v:t:verb-l3	26 -4 9 -8 -1 0 -3 -10
v:t:verb-r	-14 9 -4 3 7 -2 -12 -10
v:t:verb-r1	0 3 -2 -5 -1 0 0 6
v:t:verb-r2	-6 11 0 0 6 -3 0 -17
v:t:verb-r3	-13 4 0 6 1 0 -3 -4
v:v0=accept	0 4 0 -10 13 0 0 -7
v:v0=add	5 -1 0 8 -4 0 0 -9
v:v0=agree	0 -12 0 4 -9 0 9 6
v:v0=aim	0 9 0 -17 -8 0 16 -1
v:v0=announce	3 4 -5 0 6 -3 0 -12
v:v0=answer	0 -2 0 -4 8 0 2 -1
v:v0=approve	0 -4 0 0 -5 0 -3 14
v:v0=argue	0 0 0 -16 17 0 0 0
v:v0=ask	0 13 0 -10 7 0 -4 -8
v:v0=be	-2 -2 -13 3 0 9 -3 -1
v:v0=begin	-6 14 0 0 -3 -3 9 -21
v:v0=bite	10 -3 0 -15 9 0 0 0
v:v0=bring	-1 9 0 -7 -2 0 -1 6
v:v0=call	0 8 0 -17 9 0 0 2
v:v0=cancel	0 -22 0 23 0 0 0 0
v:v0=cease	2 6 0 -10 -5 0 0 6
v:v0=charge	-2 16 -2 -15 7 0 0 0
v:v0=clear	0 7 -3 -15 -4 0 0 12
v:v0=collect	0 15 0 -11 -12 0 0 6
v:v0=come	0 -2 -6 5 -10 -1 -1 7
v:v0=conclude	0 -14 0 5 1 0 -3 5
v:v0=confirm	0 -8 0 3 -4 -2 0 12
v:v0=continue	-1 18 0 -9 -8 0 0 -2
v:v0=cut	11 -2 0 9 -7 0 0 -15
v:v0=debate	0 0 0 -13 15 0 0 0
v:v0=declare	0 0 0 11 0 0 0 -12
v:v0=die	0 -8 2 -19 -6 0 0 26
v:v0=discuss	0 -12 0 3 -14 0 0 14
v:v0=double	0 -2 0 -5 -6 0 0 15
v:v0=draw	0 -3 0 0 -5 0 0 11
v:v0=drop	-2 -2 0 4 9 0 0 -9
v:v0=end	-10 -7 14 6 5 -4 0 -5
v:v0=enter	6 -4 10 -9 3 0 0 0
v:v0=expect	-3 24 0 -4 -6 -1 -19 0
v:v0=expire	0 -2 -16 0 -4 -3 -2 12
v:v0=fall	-5 13 0 -4 -11 4 6 -8
v:v0=go	-3 -19 5 3 4 0 -5 12
v:v0=hang	0 -10 8 9 -8 0 0 0
v:v0=have	-10 -5 0 -9 9 0 9 0
v:v0=hit	0 5 0 2 0 0 0 -10
v:v0=hold	-6 -20 -2 4 1 0 0 11
v:v0=hope	0 -9 0 20 -6 0 -2 0
v:v0=impose	4 13 0 -19 -2 0 0 -2
v:v0=increase	0 -10 0 12 0 0 0 0
v:v0=intend	0 -8 0 16 -5 0 0 0
v:v0=issue	0 0 0 10 -12 0 0 0
v:v0=jump	0 -12 0 -5 17 0 0 -2
v:v0=keep	0 1 0 -12 -5 0 0 15
v:v0=know	0 -24 0 24 0 0 0 0
v:v0=land	0 0 0 8 -5 0 0 -9
v:v0=lapse	8 7 -1 3 -5 0 0 -11
v:v0=levy	0 12 0 -8 0 0 0 -2
v:v0=lift	4 0 0 6 -3 0 0 -9
v:v0=look	0 -4 0 4 10 0 0 -18
v:v0=lower	0 8 4 0 -13 0 -2 -3
v:v0=meet	-3 -9 -2 11 5 2 0 -6
v:v0=move	-4 10 0 -8 6 0 -3 0
v:v0=other	-5 4 4 -11 9 -2 0 -4
v:v0=pause	0 -9 0 0 0 0 0 12
v:v0=pay	-16 14 -9 0 -11 -4 0 -2
v:v0=place	0 -19 0 9 3 0 0 2
v:v0=post	0 -10 0 7 7 0 0 -5
v:v0=prolong	-1 -11 7 -4 2 0 -1 7
v:v0=propose	0 5 0 -8 -1 0 -2 8
v:v0=publish	-3 -24 -1 21 7 0 0 -3
v:v0=put	4 0 2 0 3 2 -13 -7
v:v0=raise	0 0 0 -6 -3 0 0 13
v:v0=ready	1 -8 0 -14 -2 0 16 5
v:v0=receive	0 11 0 -15 12 0 0 -10
v:v0=recommend	0 -9 0 7 0 0 0 0
v:v0=remain	0 -14 0 0 6 0 11 -5
v:v0=remove	0 -7 0 12 0 0 0 -2
v:v0=replace	0 -10 0 12 0 0 0 0
v:v0=report	0 -17 0 -7 23 0 -2 -3
v:v0=revive	0 -18 0 21 0 0 0 -4
v:v0=rise	0 15 0 0 -4 -1 0 -21
v:v0=run	0 0 8 -2 -13 1 -6 5
v:v0=say	-13 0 1 3 -9 -7 -12 14
v:v0=see	0 -10 0 23 -8 0 0 -2
v:v0=sell	0 14 0 -4 -5 3 0 -7
v:v0=set	0 -7 0 9 -3 11 5 -21
v:v0=settle	0 -10 0 3 7 0 0 -3
v:v0=ship	-4 0 0 16 -12 0 0 0
v:v0=show	0 -9 0 12 0 0 0 0
v:v0=sign	0 9 -6 0 -9 0 0 -1
v:v0=sit	0 0 0 12 4 0 0 -16
v:v0=spare	0 -9 0 0 -3 0 0 13
v:v0=stand	0 -3 0 -14 3 0 0 18
v:v0=stay	6 12 6 0 2 -2 -1 -24
v:v0=step	0 0 0 14 -4 0 0 -12
v:v0=stop	6 16 -3 -29 -13 1 0 17
v:v0=strike	0 4 0 -11 0 0 0 10
v:v0=suspend	8 0 -4 3 3 0 -9 -5
v:v0=take	-10 10 -4 5 -1 -1 -3 -9
v:v0=tell	-1 9 0 -12 -17 5 0 12
v:v0=threaten	-4 -2 0 9 11 0 -1 -9
v:v0=vote	0 -4 0 -11 17 0 0 0
v:v0=wait	-8 14 0 0 -4 0 6 -12
v:v0=waive	0 -1 10 -6 0 0 0 0
v:v0=want	-2 -19 0 12 0 0 8 -2
v:v0=warn	0 9 0 0 -8 0 0 0
v:v0=write	0 -8 3 8 -7 3 0 0
v:v1=accept	0 0 0 -3 12 0 0 -7
v:v1=add	5 -1 0 7 -5 0 0 -9
v:v1=agree	3 0 -4 0 -3 0 12 -2
v:v1=aim	0 13 0 -13 -8 0 9 0
v:v1=answer	0 0 0 -6 9 0 0 -3
v:v1=approve	0 -7 0 -3 0 0 -4 16
v:v1=argue	0 0 0 -16 17 0 0 0
v:v1=ask	0 13 0 -9 0 6 -3 -9
v:v1=be	-2 0 -12 2 -2 10 -1 -2
v:v1=begin	-7 15 -2 3 -5 -3 9 -27
v:v1=bite	10 -4 0 -14 9 0 0 0
v:v1=bring	-1 9 0 -1 -13 0 -1 4
v:v1=buy	1 0 0 8 0 0 0 -9
v:v1=call	3 11 0 -8 2 0 0 -6
v:v1=cease	2 8 0 -8 -2 0 0 0
v:v1=charge	-5 13 0 -7 6 0 0 -8
v:v1=clear	0 7 -4 -6 -5 0 0 10
v:v1=collect	0 18 0 -11 -5 0 0 0
v:v1=come	0 -2 -6 4 -10 -1 -1 8
v:v1=conclude	0 -16 0 -2 4 0 8 0
v:v1=confirm	0 -8 0 3 -4 -2 0 12
v:v1=continue	-1 19 0 -8 -7 0 -1 -1
v:v1=cut	9 -2 0 11 -9 0 0 -16
v:v1=debate	0 0 0 -16 18 0 0 0
v:v1=declare	0 10 0 0 1 0 0 -12
v:v1=die	0 -8 2 -19 -6 0 0 26
v:v1=discuss	0 -12 0 4 -15 0 0 14
v:v1=double	0 0 0 -7 -6 0 0 14
v:v1=draw	0 -3 0 0 -5 0 0 11
v:v1=drop	-2 -3 0 5 9 0 0 -9
v:v1=end	-4 -11 11 12 0 -4 0 -5
v:v1=enter	5 13 10 -26 1 0 0 -6
v:v1=expect	-1 17 0 -2 -5 -1 -14 0
v:v1=fall	-5 4 0 -1 -9 4 6 -1
v:v1=fix	0 -7 0 13 0 0 0 0
v:v1=go	-3 -17 6 -1 -2 0 -7 19
v:v1=halve	0 11 0 -13 3 0 0 -2
v:v1=hang	0 -9 8 9 -8 0 0 0
v:v1=have	-10 -3 0 -13 11 0 9 1
v:v1=hit	0 5 0 2 0 0 0 -10
v:v1=hold	1 -23 0 3 0 0 0 8
v:v1=import	0 -15 7 1 -4 0 0 9
v:v1=increase	0 -10 0 12 0 0 0 0
v:v1=introduce	0 -12 0 9 0 0 0 1
v:v1=issue	-1 -15 0 11 2 0 0 0
v:v1=jump	0 -15 0 -7 17 0 0 0
v:v1=kick	0 12 0 -8 0 0 0 -5
v:v1=know	0 -9 0 16 2 0 0 -8
v:v1=let	6 -10 0 9 -2 7 0 -6
v:v1=levy	0 23 0 -14 -1 0 0 -5
v:v1=lift	2 0 0 7 -3 0 0 -9
v:v1=look	0 -4 0 4 10 0 0 -18
v:v1=lose	0 -4 -5 5 -8 0 0 9
v:v1=meet	-3 -13 -2 21 2 1 -1 -11
v:v1=move	-4 10 0 -6 5 0 -4 -1
v:v1=need	7 -6 0 1 -10 0 -7 11
v:v1=negotiate	0 -6 0 2 -6 0 12 -6
v:v1=pause	0 -9 0 0 0 0 0 12
v:v1=pay	-16 13 -9 0 -16 -4 0 -2
v:v1=plan	0 -4 0 7 -3 0 -5 4
v:v1=post	0 -10 0 7 7 0 0 -5
v:v1=prolong	-2 -13 5 1 0 0 -2 4
v:v1=promise	0 -20 0 3 8 0 3 -3
v:v1=propose	0 -12 0 3 4 0 -2 1
v:v1=publish	-7 -8 -2 22 3 0 -1 -14
v:v1=put	5 4 -3 0 0 2 -12 -6
v:v1=raise	0 3 0 -8 -13 0 0 16
v:v1=ready	1 -8 0 -14 -2 0 16 5
v:v1=receive	0 11 0 -14 12 0 0 -10
v:v1=recommend	0 -9 0 8 0 0 0 0
v:v1=remain	0 -12 -3 1 6 0 11 -5
v:v1=replace	0 -13 0 11 0 0 0 1
v:v1=report	0 -21 0 -3 22 0 -3 -4
v:v1=require	11 -5 0 -1 0 0 0 -2
v:v1=return	0 -1 -1 -7 -4 0 -2 16
v:v1=review	0 -6 0 11 0 0 0 0
v:v1=revive	0 -18 0 23 0 0 0 -6
v:v1=rise	0 16 0 0 -4 -1 0 -21
v:v1=run	0 -5 7 -1 -14 1 -6 8
v:v1=say	-13 0 1 1 -11 -7 -12 17
v:v1=see	0 0 0 5 -10 0 0 5
v:v1=sell	0 12 0 -5 -7 8 0 -9
v:v1=set	0 -7 0 10 -3 11 5 -23
v:v1=ship	-5 -4 0 8 1 0 0 0
v:v1=show	0 -9 0 12 0 0 0 0
v:v1=sign	0 12 6 -1 -6 0 -5 -6
v:v1=spare	0 -18 0 9 -4 0 0 12
v:v1=stand	0 -2 0 -11 4 0 0 14
v:v1=start	12 15 -6 -5 0 0 -4 -21
v:v1=stay	1 15 0 9 -1 -1 -1 -26
v:v1=step	0 0 0 14 -4 0 0 -12
v:v1=stop	0 9 -2 -18 -5 1 0 16
v:v1=strike	0 10 0 -20 0 0 -3 17
v:v1=suspend	1 4 1 -4 0 -3 -11 0
v:v1=take	-11 0 -5 9 0 -2 -4 0
v:v1=tell	-1 17 0 -17 -22 4 -2 13
v:v1=think	0 0 0 11 -9 0 0 0
v:v1=vote	0 -13 0 -5 17 0 0 -4
v:v1=wait	-9 14 0 -2 -5 0 6 -6
v:v1=waive	0 -1 10 -6 0 0 0 0
v:v1=want	0 -21 0 0 3 0 7 11
v:v1=warn	0 9 0 0 -8 0 0 0
v:v1=write	0 -10 3 7 0 3 0 -2
verbless	-5 0 2 10 3 -17 -16 -2
vt0=agree past	0 5 0 -18 -3 0 0 15
vt0=agree pluperfect	0 0 0 -7 0 0 0 9
vt0=agree present	0 0 0 14 2 0 5 -23
vt0=aim present	0 -4 0 -2 -1 0 11 0
vt0=announce future	0 -7 0 12 0 0 0 -2
vt0=announce past	4 14 -1 -10 -4 0 0 -1
vt0=announce perfect	0 7 0 -15 -3 0 0 10
vt0=announce pluperfect	0 -17 0 20 -1 0 0 0
vt0=announce present	0 -8 0 0 9 0 0 0
vt0=apply future	0 10 0 -8 0 0 0 0
vt0=approve modal	0 0 0 9 -11 0 0 4
vt0=ask future	0 -6 0 -3 9 0 0 0
vt0=ask past	0 11 0 -9 0 0 0 0
vt0=be past	-1 -20 0 -4 10 0 4 8
vt0=be perfect	-4 -9 6 -11 8 5 0 3
vt0=be pluperfect	8 -2 0 0 -5 0 0 0
vt0=be present	0 3 -10 8 0 0 -2 -7
vt0=begin modal	-4 4 0 5 -13 0 8 -10
vt0=begin past	0 -12 0 6 0 0 0 3
vt0=begin present	5 -4 0 0 11 0 -1 -1
vt0=bring future	0 -1 0 9 -1 0 0 0
vt0=bring modal	0 11 0 -2 -4 0 0 -1
vt0=call perfect	0 4 0 -9 8 0 0 -1
vt0=carry future	0 9 0 -11 0 0 0 0
vt0=carry present	0 -6 0 12 -1 0 0 -2
vt0=charge future	0 15 0 -24 0 0 0 4
vt0=charge past	0 -5 0 10 0 0 0 -2
vt0=charge perfect	0 -10 0 6 0 0 0 1
vt0=charge present	0 -4 0 8 4 0 0 -11
vt0=clear present	0 7 -3 -11 0 0 0 2
vt0=collect future	0 0 0 -12 0 0 0 13
vt0=come modal	0 -12 0 2 -7 0 0 17
vt0=come past	0 14 0 -15 0 0 0 0
vt0=come present	1 -8 0 20 -2 0 1 -9
vt0=confirm future	0 0 0 15 -9 -1 0 0
vt0=confirm modal	0 0 0 -7 10 0 0 0
vt0=continue future	0 -2 0 10 -1 0 0 0
vt0=continue modal	0 5 0 2 0 0 0 -9
vt0=continue present	0 6 1 -10 0 0 0 0
vt0=cut future	0 12 0 -5 -1 0 0 -2
vt0=cut present	7 -14 0 10 0 0 0 -1
vt0=decide future	0 -14 0 -6 6 0 -1 12
vt0=decide modal	0 0 0 -4 9 0 0 0
vt0=decide past	0 9 0 -1 -5 0 0 -1
vt0=decide present	0 6 0 8 -6 0 0 -10
vt0=declare past	0 0 0 12 0 0 0 -10
vt0=die past	0 0 0 13 0 0 0 -13
vt0=die present	0 0 2 -19 -3 0 0 16
vt0=discuss future	0 -2 0 9 -12 0 0 7
vt0=double present	0 1 0 -11 0 0 0 7
vt0=drop present	0 6 0 -12 11 0 0 -6
vt0=end future	0 -6 0 9 0 0 8 -7
vt0=end modal	0 24 -13 -8 0 0 0 0
vt0=end past	0 -2 0 21 7 0 0 -24
vt0=enter past	0 -11 0 10 2 0 0 -2
vt0=expect present	0 2 0 2 0 0 -10 1
vt0=expire future	0 7 -7 -8 0 0 0 8
vt0=expire modal	0 -5 -6 -10 0 0 0 19
vt0=expire past	0 0 0 17 0 0 0 -15
vt0=expire present	-1 -1 0 14 0 -1 0 -12
vt0=extend future	0 11 2 -7 -3 0 0 -3
vt0=extend modal	0 -1 0 -14 0 0 0 20
vt0=extend perfect	0 0 0 18 0 0 0 -14
vt0=get future	0 -10 0 4 5 0 0 0
vt0=get present	0 10 -1 9 -2 0 0 -17
vt0=go future	0 -4 7 6 -11 1 0 -3
vt0=go past	0 -13 0 17 0 0 0 -1
vt0=hold modal	0 0 0 10 0 0 0 -10
vt0=hold present	-8 0 0 -12 7 1 0 11
vt0=hope present	0 -4 0 14 -5 0 -1 0
vt0=intend present	0 -5 0 12 -4 0 0 0
vt0=keep modal	0 12 0 -4 -5 0 0 -3
vt0=keep past	0 0 0 -10 0 0 0 11
vt0=keep present	0 -11 0 2 4 0 0 2
vt0=land past	0 11 0 -10 0 0 0 0
vt0=lapse future	0 0 0 -8 0 0 0 11
vt0=leave future	0 -11 0 11 0 0 0 0
vt0=leave past	0 6 0 -11 9 0 0 -1
vt0=leave present	0 3 0 9 -11 0 0 -2
vt0=let present	0 0 0 10 4 8 0 -21
vt0=lift present	0 -10 0 12 0 0 0 0
vt0=look future	0 0 0 -11 13 0 0 0
vt0=look modal	0 0 0 10 -6 0 0 -1
vt0=lose past	0 -10 0 -3 0 0 0 11
vt0=lower past	0 -10 0 7 0 0 0 2
vt0=make future	0 0 0 11 -5 0 0 -5
vt0=make past	0 -10 0 5 0 0 0 3
vt0=make present	0 0 0 -18 7 0 12 2
vt0=meet future	0 -2 0 7 -16 4 5 -6
vt0=meet modal	0 0 0 -8 10 0 0 0
vt0=meet past	0 0 0 -19 0 0 0 20
vt0=meet present	0 1 0 -1 14 0 -4 -12
vt0=move past	0 12 0 -5 0 0 0 -8
vt0=move perfect	0 0 0 4 6 0 0 -9
vt0=move present	0 -4 0 -2 -2 0 0 12
vt0=other modal	-2 -17 0 2 10 0 -2 6
vt0=other past	0 13 0 9 -9 0 0 -19
vt0=other perfect	-4 -9 -2 -1 14 0 6 -7
vt0=other present	4 3 14 2 -14 4 -17 -5
vt0=pay modal	0 -6 0 9 -1 0 0 0
vt0=pay perfect	0 -10 0 13 0 0 0 0
vt0=pay present	0 1 0 -8 0 0 -1 11
vt0=place present	0 -14 0 21 -4 0 0 -1
vt0=promise perfect	0 8 0 -10 8 0 -5 0
vt0=propose past	0 0 0 -9 0 0 0 11
vt0=publish modal	0 0 0 -9 10 0 0 0
vt0=publish past	0 -4 0 18 -4 0 0 -5
vt0=put future	0 0 0 0 -9 0 0 11
vt0=raise modal	0 14 0 -12 0 0 0 0
vt0=raise past	0 -20 0 21 0 0 0 0
vt0=raise present	0 -6 0 -2 0 0 0 10
vt0=receive present	0 -10 0 -4 14 0 0 0
vt0=remain present	-2 -9 -12 7 3 0 6 0
vt0=report future	0 -4 0 -3 12 0 -2 0
vt0=resume present	0 8 0 -11 2 0 0 0
vt0=return modal	0 8 0 1 0 0 0 -12
vt0=return past	0 6 0 -11 0 0 0 7
vt0=return present	0 -6 0 18 -11 0 0 0
vt0=rise modal	0 -7 0 10 0 0 0 0
vt0=rise past	0 7 0 -11 0 0 0 4
vt0=rise present	0 -3 0 10 0 0 0 -10
vt0=run future	0 0 0 -6 -3 0 0 12
vt0=run past	0 14 0 11 0 0 0 -24
vt0=run present	-8 -4 2 -5 1 0 -1 9
vt0=say modal	0 0 0 10 -6 0 0 0
vt0=say pluperfect	0 12 0 -10 0 0 0 0
vt0=see present	0 -10 0 20 -1 0 0 -5
vt0=set perfect	0 0 0 -11 5 0 4 0
vt0=set present	0 -7 0 11 -5 10 -1 -10
vt0=ship present	0 -7 0 12 -4 0 0 0
vt0=sign future	0 -16 0 19 -6 0 0 0
vt0=sign perfect	0 0 0 -10 3 0 0 6
vt0=sign pluperfect	0 13 0 -11 0 0 0 0
vt0=sit present	0 0 0 13 0 0 0 -19
vt0=spare present	0 0 1 -8 -2 0 0 7
vt0=start future	7 6 0 -12 -3 0 0 0
vt0=start present	6 -7 0 8 0 0 0 -3
vt0=stay future	0 5 1 3 6 0 0 -20
vt0=stay present	-1 0 2 9 -12 0 0 0
vt0=stop future	0 19 0 -11 -5 0 0 -3
vt0=suspend future	1 -11 0 2 8 0 0 0
vt0=suspend past	0 11 0 2 -1 0 0 -8
vt0=suspend perfect	-1 -2 0 2 -17 0 0 11
vt0=suspend present	0 0 -5 9 0 0 0 -6
vt0=take future	0 3 0 1 1 0 0 -15
vt0=take past	-5 -17 0 19 -4 0 0 4
vt0=take present	0 17 0 -18 0 0 0 0
vt0=tell perfect	0 -10 0 0 -6 4 0 7
vt0=threaten perfect	0 21 0 -27 7 0 0 0
vt0=threaten pluperfect	0 -11 0 9 7 0 0 0
vt0=vote past	0 5 0 10 -17 0 0 0
vt0=vote present	0 -8 0 -5 12 0 0 -3
vt0=want past	0 -9 0 5 0 0 5 -3
vt0=want present	-1 -2 0 9 2 0 2 -10
vt0=write past	0 -17 0 4 2 3 0 5
vt0=write present	0 14 0 -5 -8 0 0 0
vt1=agree past	0 15 0 -12 0 0 0 0
vt1=agree perfect	0 0 0 13 -2 0 0 -6
vt1=agree present	0 0 0 0 2 0 5 -10
vt1=announce future	0 -7 0 12 0 0 0 -2
vt1=announce past	3 14 -1 -10 -4 0 0 -1
vt1=announce perfect	0 7 0 -15 -3 0 0 10
vt1=announce pluperfect	0 -17 0 20 -1 0 0 0
vt1=announce present	0 -8 0 0 9 0 0 0
vt1=apply future	0 10 0 -8 0 0 0 0
vt1=approve modal	0 0 0 9 -11 0 0 4
vt1=ask future	0 -6 0 -3 9 0 0 0
vt1=ask past	0 11 0 -10 0 0 0 0
vt1=be future	-1 7 -4 -3 -11 3 -2 4
vt1=be past	-1 -20 0 -2 5 0 5 10
vt1=be perfect	-4 -9 6 -11 8 5 0 3
vt1=be pluperfect	8 -2 0 0 -5 0 0 0
vt1=be present	0 2 -9 9 0 0 -2 -10
vt1=begin gerund	0 9 0 -2 0 0 0 -9
vt1=begin modal	-4 4 0 5 -13 0 8 -10
vt1=begin past	0 -16 0 4 1 0 0 8
vt1=begin present	5 -5 0 0 11 0 -1 -1
vt1=bring future	0 -1 0 9 -1 0 0 0
vt1=bring modal	0 11 0 -2 -4 0 0 -1
vt1=call participle	4 2 0 3 0 0 0 -11
vt1=carry future	0 9 0 -11 0 0 0 0
vt1=carry present	0 -6 0 12 -1 0 0 -2
vt1=charge future	0 15 0 -24 0 0 0 4
vt1=charge infinitive	0 -12 0 16 -2 0 0 0
vt1=charge past	0 -5 0 10 0 0 0 -2
vt1=charge perfect	0 -10 0 6 0 0 0 1
vt1=charge present	0 -4 0 8 4 0 0 -11
vt1=clear present	0 7 -3 -11 0 0 0 2
vt1=collect future	0 0 0 -12 0 0 0 13
vt1=come modal	0 -12 0 2 -7 0 0 17
vt1=come past	0 14 0 -15 0 0 0 0
vt1=come present	1 -8 0 20 -2 0 1 -9
vt1=conclude infinitive	0 0 0 -8 -1 0 11 0
vt1=confirm future	0 0 0 15 -9 -1 0 0
vt1=confirm modal	0 0 0 -7 10 0 0 0
vt1=continue future	0 -2 0 10 -1 0 0 0
vt1=continue modal	0 5 0 2 0 0 0 -9
vt1=continue present	0 5 1 -10 0 0 0 0
vt1=cut future	0 12 0 -5 -1 0 0 -2
vt1=cut present	7 -14 0 10 0 0 0 -2
vt1=decide future	0 -14 0 -6 6 0 -1 12
vt1=decide modal	0 0 0 -7 11 0 0 0
vt1=decide past	0 12 0 -4 -4 0 0 -1
vt1=decide present	0 6 0 8 -6 0 0 -10
vt1=declare past	0 0 0 12 0 0 0 -10
vt1=die past	0 0 0 13 0 0 0 -13
vt1=die present	0 0 2 -19 -3 0 0 16
vt1=discuss future	0 -2 0 9 -12 0 0 7
vt1=double present	0 1 0 -11 0 0 0 7
vt1=drop present	0 6 0 -12 11 0 0 -6
vt1=end future	0 -6 0 9 0 0 8 -7
vt1=end gerund	0 0 0 -14 0 0 0 14
vt1=end infinitive	8 1 0 -22 -6 0 0 17
vt1=end modal	0 24 -13 -8 0 0 0 0
vt1=end participle	0 -5 -4 35 0 0 0 -27
vt1=end past	0 -2 0 21 7 0 0 -24
vt1=enter past	0 -11 0 10 2 0 0 -2
vt1=expect present	0 2 0 4 -1 0 -8 0
vt1=expire future	0 7 -7 -8 0 0 0 8
vt1=expire infinitive	0 -6 11 0 0 0 0 -4
vt1=expire modal	0 -5 -6 -10 0 0 0 19
vt1=expire past	0 0 0 17 0 0 0 -15
vt1=expire present	-1 -1 0 14 0 -1 0 -12
vt1=extend future	0 11 2 -7 -3 0 0 -3
vt1=extend modal	0 -1 0 -14 0 0 0 20
vt1=extend perfect	0 0 0 18 0 0 0 -14
vt1=fall past	0 -19 0 14 0 0 0 2
vt1=fall present	0 0 0 -13 -6 4 8 8
vt1=get future	0 -10 0 4 5 0 0 0
vt1=get present	0 10 -1 9 -2 0 0 -17
vt1=go future	0 0 9 7 -9 1 0 -12
vt1=go gerund	0 -10 0 5 0 0 0 3
vt1=go infinitive	0 16 0 0 -6 0 0 -5
vt1=go past	0 -13 0 17 0 0 0 0
vt1=hold modal	0 0 0 10 0 0 0 -10
vt1=hold present	-8 0 0 -12 7 1 0 11
vt1=keep modal	0 10 0 0 -5 0 0 -5
vt1=keep past	0 0 0 -12 0 0 0 12
vt1=know present	0 -2 0 11 -1 0 0 -2
vt1=land past	0 11 0 -10 0 0 0 0
vt1=lapse future	0 0 0 -8 0 0 0 11
vt1=leave future	0 -11 0 11 0 0 0 0
vt1=leave infinitive	0 -3 0 0 -1 0 0 10
vt1=leave past	0 7 0 -11 9 0 0 -1
vt1=leave present	0 3 0 8 -10 0 0 -2
vt1=let present	0 0 0 10 4 8 0 -21
vt1=lift present	0 -10 0 12 0 0 0 0
vt1=look future	0 0 0 -11 13 0 0 0
vt1=look modal	0 0 0 9 -6 0 0 0
vt1=lose past	0 -10 0 -3 0 0 0 11
vt1=lower future	0 9 0 0 0 0 0 -4
vt1=lower infinitive	0 -2 0 -4 9 0 0 -1
vt1=lower past	0 -10 0 7 0 0 0 2
vt1=make future	0 0 0 10 -5 0 0 -5
vt1=make participle	1 -9 0 11 0 0 0 -1
vt1=make present	0 0 0 -18 7 0 12 2
vt1=meet future	0 -2 0 7 -16 4 5 -6
vt1=meet gerund	0 0 0 11 -3 0 0 -1
vt1=meet infinitive	0 0 0 10 0 0 0 -2
vt1=meet modal	0 0 0 -8 10 0 0 0
vt1=meet past	0 0 0 -19 0 0 0 20
vt1=meet present	0 1 0 -1 14 0 -4 -12
vt1=move past	0 12 0 -5 0 0 0 -8
vt1=move perfect	0 0 0 4 6 0 0 -9
vt1=move present	0 -4 0 -2 -2 0 0 12
vt1=other modal	-1 -20 0 2 13 0 -2 5
vt1=other past	0 13 0 1 -8 0 0 -12
vt1=other perfect	-2 -16 -2 0 11 0 8 0
vt1=other present	4 -1 14 8 -16 4 -17 -3
vt1=pay modal	0 -6 0 9 -1 0 0 0
vt1=pay perfect	0 -9 0 12 0 0 0 0
vt1=pay present	0 1 0 -9 0 0 -1 12
vt1=place present	0 -14 0 21 -4 0 0 -1
vt1=publish modal	0 0 0 -9 10 0 0 0
vt1=publish past	0 -4 0 17 -4 0 0 -3
vt1=put future	0 2 0 2 -9 0 0 2
vt1=put infinitive	1 3 0 -12 0 0 0 5
vt1=put present	2 -5 0 8 0 0 0 -1
vt1=raise modal	0 14 0 -12 0 0 0 0
vt1=raise past	0 -20 0 21 0 0 0 0
vt1=raise present	0 -6 0 -2 0 0 0 10
vt1=reach participle	0 5 0 -11 0 0 0 5
vt1=receive present	0 -10 0 -4 14 0 0 0
vt1=remain present	0 -8 -12 8 3 0 6 -1
vt1=report future	0 -4 0 -3 12 0 -2 0
vt1=resume present	0 8 0 -11 2 0 0 0
vt1=return modal	0 8 0 1 0 0 0 -12
vt1=return past	0 6 0 -11 0 0 0 7
vt1=return present	0 -6 0 18 -11 0 0 0
vt1=rise modal	0 -7 0 10 0 0 0 0
vt1=rise past	0 8 0 -11 0 0 0 4
vt1=rise present	0 -3 0 10 0 0 0 -10
vt1=run future	0 0 0 -6 -3 0 0 12
vt1=run infinitive	0 -11 0 12 0 0 0 0
vt1=run past	0 14 0 11 0 0 0 -24
vt1=run present	-8 -4 2 -5 1 0 -1 9
vt1=say modal	0 0 0 10 -6 0 0 0
vt1=say pluperfect	0 12 0 -10 0 0 0 0
vt1=say present	0 2 5 -9 -1 0 -2 7
vt1=see infinitive	0 5 0 -10 0 0 0 7
vt1=see present	0 -9 0 18 0 0 0 -4
vt1=set perfect	0 0 0 -10 5 0 4 0
vt1=set present	0 -7 0 11 -5 10 -1 -10
vt1=ship present	0 -7 0 12 -4 0 0 0
vt1=sign future	0 -16 0 19 -6 0 0 0
vt1=sign perfect	0 0 0 -10 3 0 0 6
vt1=sign pluperfect	0 13 0 -11 0 0 0 0
vt1=sit present	0 0 0 13 0 0 0 -19
vt1=spare present	0 0 1 -8 -2 0 0 7
vt1=start future	7 6 0 -12 -3 0 0 0
vt1=start gerund	0 -2 0 14 0 0 0 -13
vt1=start infinitive	-1 2 0 -6 12 0 0 -4
vt1=start present	6 -7 0 8 0 0 0 -3
vt1=stay future	1 1 1 11 0 0 0 -16
vt1=stay present	-4 4 3 14 -14 0 0 -7
vt1=stop past	0 9 0 -11 0 0 0 1
vt1=suspend future	1 -11 0 2 8 0 0 0
vt1=suspend infinitive	0 12 0 0 -9 0 0 0
vt1=suspend participle	0 -13 1 -2 4 0 0 7
vt1=suspend past	0 15 0 -4 -1 0 0 -5
vt1=suspend perfect	-1 -2 0 2 -17 0 0 11
vt1=suspend present	0 0 -5 9 0 0 0 -6
vt1=take future	0 3 0 1 1 0 0 -15
vt1=take infinitive	0 -9 0 3 2 0 0 5
vt1=take past	-5 -30 0 30 -1 0 0 4
vt1=take present	0 18 0 -19 0 0 0 1
vt1=tell pluperfect	0 10 0 -8 0 0 0 0
vt1=threaten participle	0 14 0 -13 0 0 0 0
vt1=threaten perfect	0 18 0 -16 0 0 0 0
vt1=vote past	0 0 0 15 -13 0 0 0
vt1=vote present	0 -8 0 -5 12 0 0 -3
vt1=want present	0 -7 0 -6 10 0 3 2
vt1=write past	0 -17 0 4 2 3 0 5
vt2=announce present	0 0 0 -9 10 0 0 0
vt2=be past	0 -14 0 25 6 0 0 -14
vt2=be present	7 -1 5 1 -15 -1 6 -2
vt2=begin past	0 7 0 10 -12 0 0 -5
vt2=begin present	0 8 0 -12 13 0 0 -9
vt2=charge future	0 2 7 -6 -13 0 0 6
vt2=charge modal	0 -4 0 10 0 0 0 -5
vt2=charge present	0 0 0 -7 0 0 0 11
vt2=come future	0 -8 0 10 0 0 0 0
vt2=come past	0 -13 0 8 0 0 0 0
vt2=decide infinitive	0 0 0 6 -12 0 4 0
vt2=end present	0 -15 1 -1 0 0 0 12
vt2=extend infinitive	0 0 0 -10 0 0 0 12
vt2=fall present	0 16 0 -9 0 0 0 -5
vt2=go infinitive	0 8 0 -9 -4 6 -1 1
vt2=go present	0 -8 0 9 4 0 -1 0
vt2=have present	0 0 0 -2 -4 0 9 0
vt2=keep past	0 0 0 -15 15 0 0 0
vt2=leave participle	0 12 0 -5 -14 0 -2 7
vt2=leave past	0 4 0 -10 0 0 0 4
vt2=let present	0 -15 0 2 3 0 0 4
vt2=levy future	0 10 0 -10 0 0 0 0
vt2=other perfect	0 0 0 17 -7 0 0 -7
vt2=other present	-2 14 0 -18 -3 0 0 10
vt2=pay past	0 -15 0 26 0 0 0 -13
vt2=pay present	0 16 0 -8 -3 -1 0 0
vt2=plan participle	0 -8 0 8 0 0 0 0
vt2=post past	0 2 0 -12 9 0 0 0
vt2=publish past	0 7 0 -9 3 0 0 0
vt2=put future	0 10 0 -6 0 0 -2 0
vt2=put infinitive	0 12 0 -5 -3 0 0 0
vt2=run present	-4 -4 -2 -9 7 4 0 8
vt2=say infinitive	0 0 0 -5 0 0 8 -2
vt2=say past	0 -7 0 9 0 0 0 0
vt2=say present	0 -2 0 13 0 0 0 -5
vt2=stop present	0 12 0 -7 0 0 0 0
vt2=suspend present	-3 16 0 -9 0 0 0 0
vt2=take perfect	0 11 0 -10 0 0 0 0
vt2=tell modal	0 0 0 -12 10 0 0 2
vt2=want present	1 2 0 -10 -2 0 9 0`;
